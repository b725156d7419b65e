const de=1708,le=[1708],ue={66888:((F,x,t)=>{t.d(x,{t:()=>v,v:()=>y});const p=90;function v(r,l,i){if(JSON.stringify(r)===JSON.stringify(l))return[];const[c,O]=[f(r),f(l)];return c===void 0||O===void 0?
[{path:i,from:r,to:l}]:[...new Set([...Object.keys(c),...Object.keys(O)])].sort().flatMap(a=>v(c[a],O[a],`${i}/${a.replace(/^\//,"")}`))}function y(r){if(r===void 0)return"nothing";const l=typeof r=="\
string"?r:JSON.stringify(r);return l.length>p?`${l.slice(0,p)}…`:l}function f(r){if(Array.isArray(r)){const l=r.map(i=>i?.name);return l.every(i=>typeof i=="string")&&new Set(l).size===l.length?Object.
fromEntries(r.map((i,c)=>[l[c],i])):void 0}return r!==null&&typeof r=="object"?r:void 0}}),71105:((F,x,t)=>{t.d(x,{D:()=>f,E:()=>v});const p={"DA-C001":{severity:"medium",reason:"may gain privileges b\
y a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!i(e).some(s=>/^no-new-privileges(?:[:=]true)?$/.test(s))},"DA-C002":{severity:"low",reason:"can write to its \
root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==!0},"DA-C003":{severity:"medium",reason:"names \
no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA-C004":{severity:"low",reason:"keeps capabiliti\
es of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!i(e).some(s=>s.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave\
 privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a\
 proxy that allows single calls before it",weak:({volumes:e})=>l(e).some(s=>/docker\.sock(?::|$)/.test(O(s)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its \
neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&c(e).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deplo\
y sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||r(e).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its enviro\
nment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>u(e).some(s=>y.test(s)&&!/_FILE$/.test(s))},"DA-C010":{severity:"me\
dium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:s,ipc:o})=>[e,s,o].includes("host")},"DA-C011":{severity:"low",reason:"publish\
es no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,s)=>l(e.ports).length===0&&!a(e).some(o=>n(o,s))}},v=Object.
keys(p),y=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function f(e){const s=r(e);return Object.entries(r(s.services)).flatMap(([o,d])=>v.flatMap(k=>{const{severity:$,
reason:m,fix:E,weak:h}=p[k];return h(r(d),s)?[{id:k,service:o,severity:$,reason:m,fix:E}]:[]}))}function r(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function l(e){return Array.isArray(
e)?e:[]}function i(e){return l(e).map(String)}function c(e){return r(r(r(e.deploy).resources).limits)}function O(e){return typeof e=="string"?e:String(r(e).source??"")}function u(e){return Array.isArray(
e)?i(e).map(s=>s.split("=")[0]??""):Object.keys(r(e))}function a({networks:e}){return Array.isArray(e)?i(e):Object.keys(r(e))}function n(e,s){return r(r(s.networks)[e]).internal===!0}}),28678:((F,x,t)=>{
t.d(x,{Cv:()=>i,ET:()=>a,GX:()=>c,N4:()=>l,Xh:()=>f,ZI:()=>O,_M:()=>r,bB:()=>y,f:()=>u});var p=t(48165),v=t(48246);const y=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function f(n){
try{const e=JSON.parse(n);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new p.HR("bug","docker compose config did not print a model.",{cause:e,details:[n.slice(0,500)]})}}function r(n){
if(!(n===void 0||/^sha256:/.test(n)))try{return(0,v.aR)((0,v.F2)(n.replace(/@‹.*$/,"")))}catch{return}}function l(n){return n.deploy?.mode==="global"?1:n.deploy?.replicas??n.scale??1}function i(n){const e=Object.
values(n.services).flatMap(s=>Object.entries(s.depends_on??{}).filter(([,{condition:o}])=>o==="service_completed_successfully").map(([o])=>o));return[...new Set(e)]}function c(n){const e=[...Object.values(
n.secrets??{}),...Object.values(n.configs??{})];return[...new Set(e.flatMap(({environment:s})=>s===void 0?[]:[s]))]}function O(n){const e=(s,o)=>{const d=s?.[o??""];return d!==void 0&&(d.environment!==
void 0||d.content!==void 0)};return Object.entries(n.services).filter(([,{configs:s,secrets:o}])=>(s??[]).some(({source:d})=>e(n.configs,d))||(o??[]).some(({source:d})=>e(n.secrets,d))).map(([s])=>s)}
function u(n){const e=[...n.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,s=""])=>s);return[...new Set(e)].sort()}function a(n){return n.split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),29258:((F,x,t)=>{t.d(x,{HB:()=>y,_8:()=>p,mq:()=>v});
function p(f,r){for(const[l,i,c,O]of r){const u=l.exec(f);if(u!==null)return{kind:i,cause:c(u),...O===void 0?{}:{hint:O}}}}const v=f=>(f[0]??"").trim();function y(f){return[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",r=>`Docker is not running${r[1]===void 0?"":` at ${r[1]}`}.`,f],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",v,"Add the user to the group docker."]]}}),46634:((F,x,t)=>{
t.d(x,{i:()=>r,x:()=>f});var p=t(76211),v=t(27792);const y=(0,p.At)("docker.networks");function f(l,i){return(0,p.kA)(y,{id:"ask.networks",title:`List the networks of ${l}`,do:"http",at:"docker",method:"\
GET",url:i},({body:c=""})=>(0,v.j)(c))}function r(l,i){return(i.get(y)??[]).map(c=>({id:`${l}.${c.name}`,title:`Remove the network ${c.name}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${c.id}`,
expect:[204,404],undo:{way:"keep",why:"it is the way back itself"}}))}}),27792:((F,x,t)=>{t.d(x,{Kq:()=>a,NJ:()=>n,Xw:()=>s,d0:()=>l,eQ:()=>u,j:()=>o,kn:()=>c,o:()=>y,ru:()=>i,vK:()=>r,vf:()=>f,zZ:()=>e});
var p=t(48165);const v={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.compose.config-hash",number:"com.docker.compose.container-number"};function y($){
return`/containers/json?all=1&filters=${O(`com.docker.compose.project=${$}`)}`}const f=$=>`/networks?filters=${O(`com.docker.compose.project=${$}`)}`,r=$=>`/containers/${$}/json`,l=$=>`/images/${encodeURI(
$)}/json`,i=(...$)=>`/volumes?filters=${O(...$)}`,c=$=>`/volumes/${$}`;function O(...$){return encodeURIComponent(JSON.stringify({label:$}))}function u($){return k($,"a list of containers").map(m=>({id:m.
Id??"",name:(m.Names?.[0]??"").replace(/^\//,""),state:typeof m.State=="string"?m.State:"",...d(m.Labels)}))}function a($){const m=k($,"a list of containers");return u($).flatMap((E,h)=>{const{Image:j="",
ImageID:g="",Ports:b}=m[h]??{},w=(b??[]).flatMap(({PrivatePort:S=0,PublicPort:L})=>L===void 0?[]:[{inside:S,outside:L}]);return E.oneOff?[]:[{...E,reference:j,imageId:g,ports:w}]})}function n($){const m=k(
$,"a container"),E=typeof m.State=="object"?m.State:{};return{id:m.Id??"",name:(m.Name??"").replace(/^\//,""),...d(m.Config?.Labels),state:E.Status??"",reference:m.Config?.Image??"",imageId:m.Image??"",
created:m.Created??"",startedAt:E.StartedAt??"",finishedAt:E.FinishedAt??"",exitCode:E.ExitCode??0,outOfMemory:E.OOMKilled??!1,error:E.Error??"",health:E.Health?.Status==="none"?"":E.Health?.Status??"",
probes:(E.Health?.Log??[]).map(({ExitCode:h,Output:j})=>({exitCode:h??0,output:(j??"").trim()})),restarts:m.RestartCount??0,restartPolicy:m.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:m.HostConfig?.
Memory??0}}function e($){const m=k($,"an image");return{id:m.Id??"",repoDigests:m.RepoDigests??[]}}function s($){return(k($,"a list of volumes").Volumes??[]).map(({Name:E,Labels:h})=>({name:E??"",labels:h??
{}}))}function o($){return k($,"a list of networks").map(({Id:E,Name:h})=>({id:E??"",name:h??""}))}function d($){return{service:$?.[v.service]??"",configHash:$?.[v.configHash]??"",number:$?.[v.number]??
"",oneOff:$?.[v.oneOff]==="True"}}function k($,m){try{return JSON.parse($)}catch(E){throw new p.HR("bug",`The Docker Engine did not answer with ${m}.`,{cause:E,details:[$.slice(0,500)]})}}}),42992:((F,x,t)=>{
t.d(x,{Go:()=>y,Lg:()=>r,Rd:()=>f,cd:()=>v,rW:()=>l});const p=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function v(i){const{version:c}=i;return{IMAGE_TAG:c,TAG:c,VERSION:c,...i.variables}}
function y(i){return Object.fromEntries(Object.entries(v(i)).map(([c,O])=>[c,typeof O=="string"?O:`__DEPLOY_ACTION_SECRET_${c}__END__`]))}function f(i){return JSON.parse(JSON.stringify(i).replaceAll(p,
"$${$1}"))}function r(i){const c=JSON.stringify(i).replaceAll("$$","");return[...new Set([...c.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,O=""])=>O))].sort()}function l(i){return typeof i=="s\
tring"?JSON.stringify(i).slice(1,-1):"join"in i?{join:i.join.map(l)}:"secret"in i?{...i,as:"json"}:i}}),18399:((F,x,t)=>{t.d(x,{r:()=>y});var p=t(66888);const v=12;function y(i,c){const u=[...new Set(
[...Object.keys(i?.services??{}),...Object.keys(c.services)])].sort().flatMap(n=>{const[e,s]=[i?.services[n],c.services[n]];return s===void 0?[`${n} is not in the file any more.`]:e===void 0?[`${n} is\
 new: ${s.image??"no image"}`]:r((0,p.t)(e,s,"")).map(o=>`${n} ${o}`)}),a=(0,p.t)(f(i??{}),f(c),"");return[...u,...i===null?[]:r(a)]}function f({services:i,...c}){return c}function r(i){const c=i.length>
v?[`and ${i.length-v} more`]:[];return[...i.slice(0,v).map(l),...c]}function l({path:i,from:c,to:O}){const u=i.slice(1).replaceAll("/",".");return u==="image"?`image: ${c??"nothing"} → ${O??"nothing"}`:
/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.test(u)?`${u} is ${c===void 0?"new":O===void 0?"gone":"changed"}`:`${u}: ${(0,p.v)(c)} → ${(0,p.v)(O)}`}}),25635:((F,x,t)=>{t.d(x,{G:()=>v,U:()=>y});
var p=t(48165);function v(r,l,i){const c=l.startsWith("/")?f(l):f(`${r}/${l}`),O=f(r);if(c===O||c.startsWith(O==="/"?"/":`${O}/`))return c;throw new p.HR("usage",`${i}: ${JSON.stringify(l)} is outside\
 the checkout ${O}.`,{hint:"Name a path inside the repository, relative to its top."})}function y(r){const l=r.lastIndexOf("/");return{folder:r.slice(0,l)||"/",name:r.slice(l+1)}}function f(r){const l=[];
for(const i of r.split("/"))i===".."?l.pop():i!==""&&i!=="."&&l.push(i);return`/${l.join("/")}`}}),86238:((F,x,t)=>{t.d(x,{gu:()=>b,_n:()=>w});var p=t(48165),v=t(66661),y=t(76211),f=t(28678),r=t(42992),
l=t(25635),i=t(4483),c=t(90951),O=t(38815),u=t(13577);function a(_,A){return _.config["env-file"]===void 0?[]:A.map(P=>(0,y.kA)((0,u.Cz)(P),{id:`ask.compose.source.${P}`,title:`Read ${P}`,do:"exec",argv:[
"cat",P],quiet:!0,limit:4*1024*1024,failsAs:"absent"},({stdout:C})=>C))}function n(_,A,P){return _.config["env-file"]===void 0||A.every(C=>P.has((0,u.Cz)(C)))}function e(_,A,P){const C=_.config["env-f\
ile"];if(C===void 0)return;const I=A.map(H=>s(P.need((0,u.Cz)(H)))),J=[...new Set(I.flatMap(H=>Object.keys(H)))].flatMap(H=>{const Y=I.flatMap(X=>X[H]??[]),oe=Y.flatMap(X=>o(X.env_file)),se=oe.filter(
X=>!k(d(X),C));if(se.length===oe.length)return[];const re=new Set(Y.flatMap(({environment:X})=>$(X))),ie=Object.keys(_.variables).filter(X=>!re.has(X)),ne=Object.fromEntries(ie.map(X=>[X,`\${${X}}`])),
ae=se.length===0?"!reset []":`!override ${JSON.stringify(se)}`;return[`  ${JSON.stringify(H)}:
    env_file: ${ae}
    environment: ${JSON.stringify(ne)}
`]});return J.length===0?void 0:`services:
${J.join("")}`}function s(_){try{const A=(0,O.qg)(_,{logLevel:"silent"})?.services,P=Object.entries(A??{});return Object.fromEntries(P.filter(([,C])=>typeof C=="object"&&C!==null))}catch{return{}}}function o(_){
return _==null?[]:Array.isArray(_)?_:[_]}function d(_){return typeof _=="string"?_:String(_?.path??"")}function k(_,A){return _.replace(/^\.\//,"")===A.replace(/^\.\//,"")}function $(_){return Array.isArray(
_)?_.map(A=>String(A).split("=")[0]??""):typeof _=="object"&&_!==null?Object.keys(_):[]}var m=t(83178),E=t(21291),h=t(99070),j=t(26987);const g=[2,22];function b(_,A){const P=A.get(u.UE),C=A.get(u.pE);
return[...w(_,A),W(_),...P===void 0?[]:[S(),...a(_,P)],...P===void 0||!n(_,P,A)?[]:[M(_,P,A)],...C===void 0?[]:(0,m.JY)(_,C.model)]}function w(_,A){const P=(0,c.j1)(_);return[(0,E.nO)(P).list(),(0,j.k7)(
P),...(0,h.cT)(P,A)]}function S(){return(0,y.kA)(u.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.c\
li",failsAs:"absent"},({stdout:_})=>L(_.trim()))}function L(_){const[,A="0",P="0"]=/^v?(\d+)\.(\d+)/.exec(_)??[],[C,I]=g;if(Number(A)>C||Number(A)===C&&Number(P)>=I)return _;throw new p.HR("absent",`D\
ocker Compose ${_||"of an unknown version"} is too old; ${C}.${I} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function W(_){const A=(0,c.CQ)(_),P=[...new Set(A.length===0?
[_.root]:A.map(I=>(0,l.U)(I).folder))];return(0,y.kA)(u.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; \
do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...P],quiet:!0},({stdout:I})=>N(A,I.split(`
`).filter(Boolean),_.root))}function N(_,A,P){if(_.length===0){const J=f.bB.map(H=>`${P}/${H}`).find(H=>A.includes(H));if(J!==void 0)return[J];throw new p.HR("absent",`There is no Compose file in ${P}\
: ${f.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const C=_.filter(J=>!A.includes(J)),[I]=C;if(I===void 0)return _;const G=A.map(J=>(0,l.U)(J).name);throw new p.
HR("absent",`The Compose file ${C.join(", ")} does not exist${(0,v.a)((0,l.U)(I).name,G)}`,{hint:"file: is relative to the top of the checkout."})}function M(_,A,P){const C=e(_,A,P),I=C===void 0?A:[...A,
"-"],{config:G,root:J}=_,H=(0,r.Go)(_),Y=[...Object.keys(H),...G.inherit??[]];return(0,y.kA)(u.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,i.CB)(I,(0,c.j1)(_),{names:Y,
profiles:G.profiles??[]}),cwd:J,env:H,...C===void 0?{}:{stdin:C},quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},R)}function R({stdout:_,stderr:A}){const P=(0,f.f)(A);if(P.length>
0)throw new p.HR("usage",`The Compose file uses variables that nobody gave: ${P.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NA\
ME:-value}), or name them in inherit:."});return{model:(0,f.Xh)(_),warnings:(0,f.ET)(A)}}}),53727:((F,x,t)=>{t.d(x,{I6:()=>r,KB:()=>d,MW:()=>$,W6:()=>a,do:()=>k,sW:()=>u});var p=t(50445),v=t(90951),y=t(
21291),f=t(99070);const r=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,l='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',i=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${r}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${l}`,c=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${r}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,O=`volume="$3"; file="/backups/$4"; keep="$5"; source="$6"
${r}docker volume inspect "$source" >/dev/null || exit 1
aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${l}`;function u(m){return(0,y.EH)(`compose/${m}`,"backups")}function a(m,E,h,j){const g=(0,v.j1)(m);if((0,f.Kd)(E).length===0)return[];const b=u(g);return[{id:`${h}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:b,Labels:{[y.Pf.backups]:`compose/${g}`}}),undo:n},...(j.kind===
"database"?s:o)(m,h,j)]}const n={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:n,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function s(m,E,h){const{
service:j,database:g,user:b,verify:w,timeout:S}=h,L=(0,v.j1)(m),W=u(L),N=`${g}/${m.release}.dump`,M=[L,j,W,N],R={...e,id:`${E}.verify`,title:`Restore the backup of ${g} into a scratch database`,argv:[
"sh","-c",c,"sh",...M,b,`${g.slice(0,40)}_deploy_action`,p.F],timeout:S};return[{...e,id:`${E}.backup`,title:`Back up the database ${g}`,argv:d(m,h,N),timeout:S},...w?[R]:[]]}function o(m,E,h){const{volume:j,
timeout:g}=h,b=k(m,h,`${j}/${m.release}.tar`);return[{...e,id:`${E}.backup`,title:`Back up the volume ${j}`,argv:b,timeout:g}]}function d(m,E,h){const{service:j,database:g,user:b,keep:w}=E,S=(0,v.j1)(
m),L=[S,j,u(S),h,String(w)];return["sh","-c",i,"sh",...L,b,g,p.F]}function k(m,E,h){const{volume:j,service:g,keep:b}=E,w=(0,v.j1)(m);return["sh","-c",O,"sh",w,g,u(w),h,String(b),`${w}_${j}`]}function $(m){
return m.kind==="database"?m.database:m.volume}}),84975:((F,x,t)=>{t.d(x,{$Z:()=>c,Sw:()=>l,V3:()=>r,o4:()=>i});var p=t(29258);const v=[...(0,p.HB)("Start Docker, or set DOCKER_HOST to the engine to d\
eploy to."),[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"Docker Compose is not installed.","I\
nstall the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: docker system df shows where it went\
."],[/environment variable "([^"]+)" required by .* is not set/,"usage",a=>`The Compose file takes ${a[1]} from the environment, and nobody gives it.`,"Declare it under secrets: or variables: of the e\
nvironment."]],y=[[/.*no matching manifest for (\S+).*/,"usage",a=>`The image was not built for ${a[1]}.`,"Add the platform of the host to the platforms of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
"absent",p.mq,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,"auth",p.mq,"Log in to th\
e registry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",p.mq],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",p.mq]],f=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",p.mq],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",a=>`The port ${a[1]??a[2]??a[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",a=>`${a[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",a=>`${a[1]} exited with code ${a[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",a=>`The one-shot service ${a[1]} ended with exit code ${a[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",a=>`A container named ${a[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",p.mq,"Create \
it first, or leave external: out."],[/No such volume: (\S+)/i,"absent",a=>`The values kept in the volume ${a[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",a=>`The image ${a[1]} is not on the engine.`,"Set pull: missing."]],r=a=>(0,p._8)(a.stderr,v),l=a=>(0,p._8)(a.stderr,[...v,...y]),i=a=>(0,p._8)(a.stderr,[...v,...f,...y])??O(a.stderr,"unhealt\
hy"),c=a=>{const n=(0,p._8)(a.stderr,v);if(n!==void 0)return n;const e=O(a.stderr,"usage");if(e===void 0)return;const s=/required variable (\S+) is missing a value: (.*)/.exec(e.cause);if(s!==null){const d=`\
Declare ${s[1]} under variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${s[1]}: ${s[2]}`,hint:d}}const o=u(e.cause,a.stderr);return{...e,cause:`\
The Compose file is not valid: ${e.cause}`,...o===void 0?{}:{place:o}}};function O(a,n){const s=a.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!/level=warning|^in \//.test(o)).at(-1);return s===void 0?void 0:{kind:n,cause:s.replace(/^Error response from daemon: /,"")}}function u(a,n){const[,e]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(a)??[],[,s]=/^in (\/\S+)$/m.exec(n)??[],[,o]=/\bline (\d+)/.exec(a)??[],d=e??s;return d===void 0?void 0:{file:d,...o===void 0?{}:{line:Number(o)}}}}),4483:((F,x,t)=>{t.d(x,{$A:()=>u,CB:()=>l,G9:()=>a,
M9:()=>O,Zz:()=>i,f_:()=>c});const p="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",v=`keep=" $1 "; file\
s="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,y=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,f=`project="$1"; shift
docker ps -a --no-trunc --filter "label=com.docker.compose.project=$project" \\
  --format '{{.ID}} {{.State}} {{.Label "com.docker.compose.service"}}/{{.Label "com.docker.compose.container-number"}}' |
awk '{ id[NR] = $1; state[NR] = $2; key[NR] = $3; count[$3]++ }
  END { for (i = 1; i <= NR; i++) if (state[i] == "created" && count[key[i]] > 1) print id[i] }' |
while read -r id; do docker rm "$id" >/dev/null; done
exec "$@"`,r=`now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`;function l(n,e,s){const o=[p,...s.names].join(" "),d=s.profiles.flatMap(k=>["--profile",k]);return["sh","-c",v,"sh",o,n.join(" "),...i(n,e),...d,"config","--format","json"]}function i(n,e){return[
"docker","compose","--env-file","/dev/null",...n.flatMap(s=>["-f",s]),"-p",e]}function c(n,e){const{volume:s,prefix:o,names:d}=e;return["sh","-c",y,"sh",s,o,d.join(" "),...n]}function O(n,e){return["s\
h","-c",f,"sh",e,...n]}function u(n,e){return["sh","-c",'images="$1"; shift; [ -n "$images" ] && docker image inspect --format . $images >/dev/null 2>&1 && exit 0; exec "$@"',"sh",e.join(" "),...n]}function a(n){
return["sh","-c",r,"sh",n]}}),90951:((F,x,t)=>{t.d(x,{CQ:()=>v,MR:()=>y,j1:()=>p});function p({app:f,environment:r,config:l}){return l.project??`${f}-${r}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(
/^[^a-z0-9]+/,"")}function v({root:f,config:r}){const{file:l}=r;return(l===void 0?[]:typeof l=="string"?[l]:l).map(c=>c.startsWith("/")?c:`${f}/${c}`)}function y({state:f,environment:r,release:l}){return`${f}\
/releases/${r}/${l}/compose.json`}}),83178:((F,x,t)=>{t.d(x,{JY:()=>l,Jz:()=>i,h$:()=>c});var p=t(76211),v=t(90951),y=t(4279),f=t(13577);function r(n,e){const s=Object.values(n.services).flatMap(({volumes:k=[]})=>k.
filter(({type:$})=>$==="bind").map(({source:$})=>$)),o=[...Object.values(n.configs??{}),...Object.values(n.secrets??{})].map(({file:k})=>k),d=[...s,...o].flatMap(k=>a(k,e)??[]);return[...new Set(d)].sort()}
function l(n,e){const s=r(e,n.root),{folder:o}=n.config;if(s.length===0&&o===void 0)return[];const d=`${y.zE}cd "$1" || exit 1; shift; list "$@" | hash || exit 1
for path do [ -z "$(list "$path" | head -n 1)" ] || printf '%s\\n' "$path"; done`;return[(0,p.kA)(f.ET,{id:"ask.compose.mounted",title:"Read the files that services mount",do:"exec",argv:["sh","-c",d,
"sh",n.root,...s],quiet:!0,failsAs:"absent"},({stdout:k})=>{const[$="",...m]=k.split(`
`).filter(Boolean);return{hash:m.length===0?"":$,paths:m}}),(0,p.kA)(f.FR,{id:"ask.compose.folder",title:"Ask the host where releases lie",do:"exec",argv:["sh","-c",`${y.GH}on_host 'printf %s "\${1:-$H\
OME/deploy-action}"' sh "$1"`,"sh",o??""],quiet:!0,classify:"compose.host",failsAs:"absent"},({stdout:k})=>`${(0,y.p$)(k.trim())}/${(0,v.j1)(n)}`)]}function i(n,e){return(e.get(f.ET)?.hash??"")===""&&
n.config.folder===void 0?void 0:e.get(f.FR)}function c(n,e,s){const o=s.get(f.ET),d=s.get(f.FR);if(o===void 0||d===void 0||o.hash==="")return n;const k=h=>{const j=a(h,e.root);return j===void 0||!o.paths.
includes(j)?h:`${d}/files/${o.hash}${j==="."?"":`/${j}`}`},$=h=>h&&Object.fromEntries(Object.entries(h).map(([j,g])=>[j,u(g,k)])),{configs:m,secrets:E}=n;return{...n,services:Object.fromEntries(Object.
entries(n.services).map(([h,j])=>[h,O(j,k)])),...m===void 0?{}:{configs:$(m)??{}},...E===void 0?{}:{secrets:$(E)??{}}}}function O({volumes:n,...e},s){return n===void 0?e:{...e,volumes:n.map(o=>o.type===
"bind"?{...o,source:s(o.source)??""}:o)}}function u(n,e){const s=e(n.file);return s===void 0?n:{...n,file:s}}function a(n,e){return n===e?".":n?.startsWith(`${e}/`)===!0?n.slice(e.length+1):void 0}}),
20017:((F,x,t)=>{t.d(x,{CI:()=>s,Nc:()=>o,ZL:()=>k,lh:()=>$,vY:()=>d});var p=t(76211),v=t(50445),y=t(90951),f=t(83178),r=t(4279),l=t(21291),i=t(13577);const O={do:"exec",quiet:!0,classify:"compose.hos\
t",failsAs:"absent",undo:{way:"keep",why:"nothing reads it before the release is switched to"}},u=`${r.zE}${r.GH}root="$1"; base="$2"; wanted="$3"; work="$4"; shift 4
on_host '[ -d "$1/files/$2" ]' sh "$base" "$wanted" && exit 0
cd "$root" || exit 1
list "$@" >"$work/list"
tar -cf - -T "$work/list" | on_host '${r.zE.replaceAll("'","'\\''")}
umask 022; new="$1/files/.$2.$$"; mkdir -p "$1" && chmod 700 "$1" && mkdir -p "$new" && trap "rm -rf \\"$new\\"" EXIT || exit 1
tar -xpf - -C "$new" && cd "$new" || exit 1
[ "$(find . \\( -type f -o -type l \\) | sed "s,^[.]/,," | LC_ALL=C sort -u | hash)" = "$2" ] || { echo "the files that arrived are not those that were sent" >&2; exit 1; }
mv "$new" "$1/files/$2" 2>/dev/null || [ -d "$1/files/$2" ]' sh "$base" "$wanted"`,a=`${r.GH}da_base="$1"; da_release="$2"; da_wanted="$3"; da_model="$4"; da_names="$5"
for da_name in $da_names; do
  eval "da_value=\\"\\\${$da_name}\\""
  case "$da_value" in
    *\\'*) printf '%s="%s"\\n' "$da_name" "$(printf %s "$da_value" | sed 's/[\\\\"$]/\\\\&/g')" ;;
    *) printf "%s='%s'\\n" "$da_name" "$da_value" ;;
  esac
done | on_host 'umask 077; mkdir -p "$1/releases/$2" && cat >"$1/releases/$2/.env.new" && mv "$1/releases/$2/.env.new" "$1/releases/$2/.env"' sh "$da_base" "$da_release" || exit 1
on_host 'umask 077; cd "$1/releases/$2" || exit 1; cat >compose.json || exit 1; [ -z "$3" ] || ln -sfn "../../files/$3" files' sh "$da_base" "$da_release" "$da_wanted" <"$da_model"`,n='cd "$1" && [ -d\
 "releases/$2" ] && ln -s "releases/$2" ".current.$$" && mv -Tf ".current.$$" current || exit 1',e=`keep="$3"
for old in releases/*; do case " $2 $keep " in *" \${old#releases/} "*) ;; *) rm -rf "./$old" ;; esac; done
for old in files/*; do
  [ -d "$old" ] || continue
  used=; for one in releases/*/files; do [ "$(readlink "$one")" != "../../$old" ] || used=yes; done
  [ -n "$used" ] || rm -rf "./$old"
done`;function s(E,h){const j=(0,f.Jz)(E,h);if(j===void 0)return[];const{hash:g="",paths:b=[]}=h.get(i.ET)??{},w=Object.keys(E.variables);return[...g===""?[]:[{...O,id:"compose.files",title:`Copy ${b.
join(", ")} to the host`,argv:["sh","-c",u,"sh",E.root,j,g,v.F,...b],attempts:3}],{...O,id:"compose.folder",title:"Write the release's folder on the host",argv:["sh","-c",a,"sh",j,E.release,g,(0,y.MR)(
E),w.join(" ")],env:E.variables,attempts:3}]}function o(E,h){const j=(0,f.Jz)(E,h);if(j===void 0)return[];const g=k(E,h).map(({release:w})=>w),b=`${r.GH}on_host '${n}
${e}' sh "$@"`;return[{...O,id:"compose.current",title:`Make it the current release in ${j}`,argv:["sh","-c",b,"sh",j,E.release,g.join(" ")],advisory:!0}]}function d({base:E,release:h}){return{...O,id:"\
compose.restore.current",title:`Make ${h} the current release again`,argv:["sh","-c",`${r.GH}on_host '${n}' sh "$@"`,"sh",E,h],advisory:!0,undo:{way:"keep",why:"it is the way back itself"}}}function k(E,h){
return m(E,h).slice(0,Math.max(0,(E.keep??5)-1))}function $(E,h){return m(E,h).slice(Math.max(0,(E.keep??5)-1))}function m(E,h){return(h.get((0,p.At)(`log:${(0,l.nO)((0,y.j1)(E)).destination}`))??[]).
filter(({key:g})=>g.startsWith("release.")).sort((g,b)=>g.key<b.key?1:-1).flatMap(({key:g,value:b})=>{try{const{release:w,images:S,snapshot:L}=JSON.parse(b);return[{key:g,release:L?.folder?.release??w,
images:Object.values(S)}]}catch{return[]}})}}),4279:((F,x,t)=>{t.d(x,{GH:()=>y,R:()=>r,p$:()=>l,zE:()=>f});var p=t(48165),v=t(84975);const y=`on_host() {
  case "\${DEPLOY_ACTION_SSH-}:\${DOCKER_HOST-}" in
    none:*|:tcp:*|:http*) echo "only the Docker API of this host can be reached, not its files" >&2; exit 64 ;;
    :*) sh -c "$@" ;;
    *) line=; for word do line="$line '$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g")'"; done
      $DEPLOY_ACTION_SSH "sh -c $line" ;;
  esac
}
`,f=`list() {
  for path do
    if [ -d "$path" ]; then git -c core.quotePath=false ls-files --cached --others --exclude-standard -- "$path" 2>/dev/null || find "$path" -type f; elif [ -e "$path" ]; then printf '%s\\n' "$path"; f\
i
  done | LC_ALL=C sort -u
}
hash() {
  while IFS= read -r name; do
    if [ -L "$name" ]; then printf 'l %s ' "$name"; readlink "$name"; continue; fi
    if [ -x "$name" ]; then printf 'x '; else printf 'f '; fi
    printf '%s ' "$name"; sha256sum <"$name" || echo unreadable
  done | sha256sum | cut -c 1-32
}
`,r=i=>{if(i.exit===64||/only the Docker API of this host/.test(i.stderr))return{kind:"usage",cause:"Services mount files of the checkout, but only the Docker API of this host can be reached, not its \
files.",hint:"Connect over SSH (connection: { ssh: … }), or put the files into the image."};if(/No space left on device|Disk quota exceeded/i.test(i.stderr))return{kind:"capacity",cause:"The disk of\
 the host is full.",hint:"Free space on the host, then run again."};const c=/.*Permission denied.*/.exec(i.stderr)?.[0];return c!==void 0?{kind:"denied",cause:c.trim(),hint:"Choose a folder that the u\
ser may write to: folder: PATH."}:(0,v.V3)(i)};function l(i){if(i.startsWith("/"))return i.replace(/\/+$/,"");throw new p.HR("absent",`The host does not say where the home of its user is: ${JSON.stringify(
i)}.`,{hint:"Name the folder for releases: folder: /srv/shop."})}}),88391:((F,x,t)=>{t.d(x,{O:()=>n,s:()=>l});var p=t(48165),v=t(48246),y=t(66661),f=t(76211),r=t(28678);function l(e,s){const o=i(e,s),
d={};for(const[k,{image:$,build:m}]of Object.entries(e.services)){const E=(0,r._M)($),h=o[k]??c(s,g=>E!==void 0&&(0,r._M)(g)===E)??(m===void 0||$!==void 0?void 0:O(k,e,s)),j=h===void 0?void 0:s.images[h];
if(j!==void 0)d[k]=(0,v.dp)(j.name,j.digest);else if(m!==void 0)throw u(k,s)}if(Object.keys(d).length===0&&Object.keys(s.images).length>0)throw a(e,s);return d}function i(e,{config:s,images:o}){const d=s.
services??{},k=Object.keys(e.services);for(const[$,m]of Object.entries(d)){if(!k.includes($))throw new p.HR("usage",`services: the Compose file has no service ${JSON.stringify($)}${(0,y.a)($,k)}`,{hint:`\
It has: ${k.join(", ")}.`});if(o[m]===void 0)throw new p.HR("usage",`services.${$}: there is no image ${JSON.stringify(m)}${(0,y.a)(m,Object.keys(o))}`,{hint:`Images of this deploy: ${Object.keys(o).join(
", ")||"none"}.`})}return d}function c({images:e},s){return Object.entries(e).find(([,{name:o}])=>s(o))?.[0]}function O(e,s,{images:o}){if(o[e]!==void 0)return e;const d=Object.keys(o),k=Object.values(
s.services).filter(({build:$,image:m})=>$!==void 0&&m===void 0);return d.length===1&&k.length===1?d[0]:void 0}function u(e,{images:s}){const o=Object.keys(s);return new p.HR("usage",`The service ${e} \
has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${o[0]??"IMAGE"} }), or give it an image: by digest and no\
 build:.`,details:o.map(d=>`image ${d}: ${s[d]?.name}`)})}function a(e,{images:s}){const o=Object.keys(s),[d="SERVICE"]=Object.keys(e.services);return new p.HR("usage",`No service of the Compose file \
runs one of our images (${o.map(k=>s[k]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${d}: ${o[0]} } } }.`,details:Object.entries(e.services).map(([k,{image:$}])=>`${k} run\
s ${$??"what it builds"}`)})}function n(e){const s={id:"ask.kept",title:`Look for ${e} on the engine`,do:"http",at:"docker",method:"GET",url:`/images/${e}/json`,expect:[200,404]};return(0,f.kA)((0,f.At)(
`compose.kept:${e}`),s,({status:o})=>o===200)}}),61708:((F,x,t)=>{t.r(x),t.d(x,{compose:()=>ae});var p=t(86238),v=t(53727),y=t(76211),f=t(50445),r=t(90951);const l=D=>(0,y.At)(`compose.backups:${D}`),
i=`volume="$3"; folder="/backups/$4"
known="$(docker volume ls --quiet --filter "name=^$volume$")" || exit 1
[ -n "$known" ] || exit 0
${v.I6}aside "$image" -c '[ -d "$1" ] || exit 0; cd "$1" || exit 1; ls -1t | grep -v "[.]part$" | while read -r name; do
  echo "$(wc -c <"$name") $(date -u -r "$name" +%Y-%m-%dT%H:%M:%SZ) $name"; done' sh "$folder"`,c=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${v.I6}{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive --env PGOPTIONS="-c lock_timeout=60000" "$box" pg_restore --clean --if-exists --no-owner \\
    --single-transaction --exit-on-error --username "$user" --dbname "$database" || exit 1
[ "$(cat "$codes/read")" = 0 ]`,O=`volume="$3"; file="/backups/$4"; source="$5"
${v.I6}docker volume inspect "$source" >/dev/null || exit 1
users="$(docker ps --quiet --filter "volume=$source")"
[ -z "$users" ] || docker stop $users >/dev/null || exit 1
aside --volume "$source:/source" "$image" -c 'tar -tf "$1" >/dev/null && rm -rf /source/* /source/.[!.]* /source/..?* && tar -xpf "$1" -C /source' sh "$file"
code="$?"
[ -z "$users" ] || docker start $users >/dev/null || code=1
exit "$code"`;function u(D,T){const B=(0,r.j1)(D),K=(0,v.MW)(T),U=["sh","-c",i,"sh",B,T.service,(0,v.sW)(B),K],V={id:`ask.backups.${K}`,title:`List the backups of ${K}`,do:"exec",argv:U,quiet:!0};return(0,y.
kA)(l(K),{...V,classify:"compose.cli",failsAs:"absent"},({stdout:z})=>z.split(`
`).map(Z=>/^\s*(\d+) (\S+) (.+)$/.exec(Z)).flatMap(Z=>Z===null?[]:[{name:`${K}/${Z[3]}`,bytes:Number(Z[1]),at:Z[2]??""}]))}function a(D,T,B){const K=(0,v.MW)(T),U=T.kind==="database"?o(D,T,B):d(D,T,B);
return{stage:"restore",subject:`${D.environment}: ${T.kind} ${K} of Compose project ${(0,r.j1)(D)} from ${B}`,steps:U,basis:B,notes:[],values:{}}}const n={way:"keep",why:"a backup is wanted whatever h\
appens"},e={do:"exec",attempts:1,classify:"compose.cli",failsAs:"unhealthy"},s=1e5;function o(D,T,B){const{database:K,user:U,service:V,timeout:z}=T,Z=(0,r.j1)(D),Q=`${K}/before-restore-${D.release}.du\
mp`,q=[Z,V,(0,v.sW)(Z),B];return[{...e,id:"restore.before",title:`Back up the database ${K} as it is now`,argv:(0,v.KB)(D,{...T,keep:s},Q),undo:n,timeout:z},{...e,id:"restore.database",title:`Restore \
the database ${K} from ${B}`,argv:["sh","-c",c,"sh",...q,U,K,f.F],undo:{way:"keep",why:"it is one transaction: all of it or nothing"},timeout:z}]}function d(D,T,B){const{volume:K,service:U,timeout:V}=T,
z=(0,r.j1)(D),Z=`${K}/before-restore-${D.release}.tar`,Q=ee=>["sh","-c",O,"sh",z,U,(0,v.sW)(z),ee,`${z}_${K}`],q={...e,id:"restore.volume.undo",title:`Put what was in the volume ${K} back`,argv:Q(Z),undo:{
way:"keep",why:"it is the way back itself"},timeout:V};return[{...e,id:"restore.before",title:`Back up the volume ${K} as it is now`,argv:(0,v.do)(D,{...T,keep:s},Z),undo:n,timeout:V},{...e,id:"restor\
e.volume",title:`Restore the volume ${K} from ${B}; what uses it is stopped meanwhile`,argv:Q(B),undo:{way:"steps",steps:[q]},timeout:V}]}var k=t(27792),$=t(4483),m=t(13577);const E=(0,y.At)("compose.\
hashes"),h={ask(D){const{project:T,file:B,environment:K}=D;return[(0,y.kA)(m.an,{id:"check.containers",title:`List the containers of ${T}`,do:"http",at:"docker",method:"GET",url:(0,k.o)(T)},({body:U=""})=>(0,k.
eQ)(U)),(0,y.kA)(E,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",B,...(0,$.Zz)([B],T),"config","--hash","*"],
env:K,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:U})=>j(U))]},verdict(D,T){const{services:B}=D,K=T.need(E),U=T.need(m.an).filter(({oneOff:z})=>!z);return Object.entries(B).every(([z,
{replicas:Z,oneShot:Q}])=>{const q=U.filter(({service:te})=>te===z),ee=Q?["running","exited"]:["running","restarting"];return q.length===Z&&q.every(({configHash:te,state:ce})=>te===K.get(z)&&ee.includes(
ce))})&&K.size>0?"done":"absent"}};function j(D){return new Map(D.split(`
`).flatMap(T=>{const[B,K]=T.trim().split(/\s+/);return B&&K?[[B,K]]:[]}))}var g=t(84975),b=t(99070),w=t(84369);const S=25,L=5,W=D=>(0,y.At)(`docker.logs:${D}`),N={ask(D,T){const{project:B,oneShots:K}=D;
return[...(0,b.bg)(B,T),...R(K,T).map(U=>M(U))]},tell({data:D,facts:T,failure:B}){if(B.kind!=="unhealthy"&&B.kind!=="timeout")return;const K=R(D.oneShots,T),[U]=K;if(U===void 0)return;const V=K.map(z=>`${z.
service} ${P(z)}`);return{kind:K.every(z=>_(z)&&z.restarts===0)?B.kind:"unhealthy",cause:[...new Set(V)].join("; "),lines:K.flatMap(z=>C(z,T)),...I(U)}}};function M({id:D,name:T}){return(0,y.kA)(W(D),
{id:`ask.logs.${T}`,title:`Read the log of ${T}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(S),D],quiet:!0},({stdout:B})=>B.replace(/\n$/,"").split(`
`))}function R(D,T){const B=(0,b.Kd)(T).filter(U=>{const V=D.includes(U.service),{verdict:z,suspicious:Z}=(0,w.nU)({container:U,oneShot:V,restarts:U.restarts});return z==="bad"||Z===!0||_(U)}),K=B.filter(
U=>U.state!=="exited"||U.exitCode!==0);return(K.length>0?K:B).sort((U,V)=>A(U)-A(V)).slice(0,L)}function _({state:D,health:T}){return D==="running"&&T==="starting"}function A({state:D,health:T}){return D===
"exited"||D==="restarting"||D==="dead"?0:T==="unhealthy"?1:D==="created"?3:2}function P(D){return D.state==="created"?`was not started${D.error===""?"":`: ${D.error}`}`:D.state==="running"&&D.restarts>
0?`crashed and was restarted ${D.restarts===1?"once":`${D.restarts} times`}`:D.state==="running"&&D.health==="unhealthy"?(0,w.gw)(D):_(D)?"has not passed its health check yet":(0,w.lA)(D)}function C(D,T){
const{name:B,state:K,health:U,exitCode:V,outOfMemory:z,restarts:Z,probes:Q}=D,q=[K,U,K==="running"?"":`exit code ${V}`,z?"out of memory":"",`${Z} restarts`],ee=Q.at(-1),te=T.get(W(D.id))??[];return[`${B}\
: ${q.filter(Boolean).join(", ")}`,...ee===void 0?[]:[`  health check exited with ${ee.exitCode}: ${ee.output.slice(0,500)}`],...te.join("").trim()===""?["  (no output)"]:te.map(ce=>`  | ${ce}`)]}function I({
outOfMemory:D,exitCode:T,error:B}){return D?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:T===127||/executable file not found|no such file/.test(B)?{hint:"The comm\
and of the service is not in the image."}:{}}var G=t(4279),J=t(88391),H=t(77538),Y=t(21291),oe=t(21278),se=t(22417),re=t(57419),ie=t(2114),ne=t(29869);const ae={name:"compose",subject:D=>`Compose proj\
ect ${(0,r.j1)(D)}`,log:D=>(0,Y.nO)((0,r.j1)(D)),ask:p.gu,look:p._n,running:(D,T)=>X(T),snapshot:(D,T)=>(0,ne.W9)(D,T).snapshot,rollout:ie.n,restore:(D,T)=>(0,re.A)((0,ne.iJ)(T)),release:(D,T)=>(0,ne.
NC)(D,T),oneOff:se.X,backup:v.W6,hasImage:(D,T)=>(0,J.O)(T),backups:u,bringBack:a,diagnose:D=>({name:"compose.diagnose",data:{project:(0,r.j1)(D),oneShots:D.config["one-shot"]??[]}}),logs:(D,T,B)=>(0,oe.
E)((0,r.j1)(D),T,B),knowledge:{judges:{"compose.services":H.q6,"compose.gone":H.rR},checks:{"compose.up":h},restores:{"compose.restore":re.N},diagnoses:{"compose.diagnose":N},classifiers:{"compose.cli":g.
V3,"compose.config":g.$Z,"compose.host":G.R,"compose.pull":g.Sw,"compose.up":g.o4}}};function X(D){return(0,b.Kd)(D).map(T=>{const B=(0,b.$z)(T,D),{service:K,state:U,health:V,restarts:z}=T;return{service:K,
image:T.reference,digest:B.split("@").at(-1)??"",state:U,health:V,restarts:z}})}}),77538:((F,x,t)=>{t.d(x,{q6:()=>f,rR:()=>l});var p=t(99070),v=t(84369),y=t(13577);const f={ask(n,e,s){const{project:o,
services:d}=n,k=[...new Set(Object.values(d).map(({image:$})=>$))].filter($=>$.includes("@"));return[...(0,p.bg)(o,s),...k.map(p.gJ)]},judge({data:n,state:e,facts:s,now:o}){const{services:d,stable:k=0}=n,
$=e??{restarts:{},suspects:[],since:null,seen:""},m=(0,p.Kd)(s),E=u(m,$),h=Object.entries(d).map(([W,N])=>{const M=m.filter(({service:R})=>R===W);return{name:W,standing:c({expected:N,containers:M,restarts:E,
facts:s})}}),j=h.filter(({standing:W})=>W.suspicious).map(({name:W})=>W),g=a(m,d),b=h.every(({standing:W})=>W.verdict==="good"),w=b?$.since!==null&&$.seen===g?$.since:o:null,S=w===null?0:o-w,L=h.map(({
name:W,standing:N})=>N.suspicious&&$.suspects.includes(W)?i(W,"bad",N.reason):N.verdict!=="good"||S>=k?i(W,N.verdict,N.reason):b?i(W,"pending",`${N.reason}, watching that it stays so`):i(W,"good",N.reason));
return{state:{restarts:E,suspects:j,since:w,seen:g},subjects:L}}},r=1500,l={ask:(n,e,s)=>(0,p.bg)(n.project,s),judge({data:n,state:e,facts:s,now:o}){const{project:d}=n,k=(s.get(y.an)??[]).filter(({oneOff:m})=>!m);
if(k.length>0){const m=`${k.map(({name:E})=>E).join(", ")} still exist`;return{state:null,subjects:[i(d,"pending",m)]}}const $=typeof e=="number"?e:o;return{state:$,subjects:[i(d,o-$<r?"pending":"good",
"nothing runs")]}}};function i(n,e,s){return{name:n,verdict:e,reasons:[s]}}function c({expected:n,containers:e,restarts:s,facts:o}){const{image:d,oneShot:k,replicas:$}=n,m=e.map(j=>O(j,d,o)?(0,v.nU)({
container:j,oneShot:k,restarts:j.restarts-(s[j.id]??0)}):{verdict:"pending",reason:`runs ${j.reference}, not ${d}`,suspicious:!0}),E=m.find(({verdict:j})=>j==="bad")??m.find(({verdict:j})=>j==="pendin\
g");if(E!==void 0)return E;if(e.length<$)return{verdict:"pending",reason:`${e.length} of ${$} containers exist`,suspicious:e.length===0};const[h]=m;return{verdict:"good",reason:$===0?"0 containers are\
 wanted":h?.reason??""}}function O(n,e,s){if(e.startsWith("sha256:"))return n.imageId===e;const[,o]=e.split("@");return o===void 0?!0:n.imageId===o||n.imageId===s.get((0,y.M5)(e))?.id}function u(n,e){
return Object.fromEntries(n.map(({id:s,restarts:o,created:d,startedAt:k})=>{const $=Date.parse(k)-Date.parse(d)<12e4;return[s,e.restarts[s]??($?0:o)]}))}function a(n,e){return n.filter(({service:s})=>e[s]!==
void 0).map(({id:s,startedAt:o,restarts:d,state:k})=>[s.slice(0,12),o,d,k].join(" ")).sort().join("; ")}}),21291:((F,x,t)=>{t.d(x,{EH:()=>l,Pf:()=>f,nO:()=>r});var p=t(77598),v=t(76211),y=t(27792);const f={
destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backu\
ps"};function r(c){const O=`compose/${c}`;return{destination:O,list:()=>(0,v.kA)((0,v.At)(`log:${O}`),{id:"ask.log",title:`Read the log of ${c}`,do:"http",at:"docker",method:"GET",url:(0,y.ru)(`${f.destination}\
=${O}`)},({body:u=""})=>(0,y.Xw)(u).filter(({labels:a})=>a[f.destination]===O&&a[f.key]!==void 0).map(({labels:a})=>({key:a[f.key]??"",value:a[f.value]??""})).sort((a,n)=>a.key<n.key?-1:1)),create:({key:u,
value:a})=>({id:`log.create.${u}`,title:`Write ${u} to the log of ${c}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:l(
O,u),Labels:{[f.destination]:O,[f.key]:u,[f.value]:a}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:u=>({id:`log.remove.${u}`,title:`Remove ${u} from the log of ${c}`,do:"http",
at:"docker",method:"DELETE",url:(0,y.kn)(l(O,u)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function l(c,O){const u=O.replace(/[^A-Za-z0-9.-]/g,n=>`_${n.codePointAt(
0)?.toString(16).padStart(4,"0")}`),a=u.length>120?`${u.slice(0,80)}_${i(O,32)}`:u;return`deploy-action.${i(c,16)}.${a}`}function i(c,O){return(0,p.createHash)("sha256").update(c).digest("hex").slice(
0,O)}}),21278:((F,x,t)=>{t.d(x,{E:()=>v});var p=t(76211);function v(y,f,r){const l=[`label=com.docker.compose.project=${y}`,...f===void 0?[]:[`label=com.docker.compose.service=${f}`]];return[(0,p.kA)(
(0,p.At)(`compose.logs:${f??""}`),{id:"ask.logs",title:`Read the logs of ${f??y}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; list=$(docker ps -a --format "{{.ID}} {{.Names}}" "$@") || exit $?; [ -z \
"$list" ] || echo "$list" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(r),...l.flatMap(c=>["--filter",c])],quiet:!0,classify:"compose.cli"},
({stdout:c})=>c===""?[]:c.replace(/\n$/,"").split(`
`))]}}),99070:((F,x,t)=>{t.d(x,{$z:()=>O,Kd:()=>c,bg:()=>r,cT:()=>f,gJ:()=>i});var p=t(76211),v=t(27792),y=t(13577);function f(u,a){const n=r(u,a),e=[...new Set(c(a).map(({imageId:s})=>s))];return[...n,
...e.map(i)]}function r(u,a){const n=(0,p.kA)(y.an,{id:"ask.containers",title:`List the containers of ${u}`,do:"http",at:"docker",method:"GET",url:(0,v.o)(u)},({body:s=""})=>(0,v.eQ)(s)),e=a.get(y.an)??
[];return[n,...e.map(({id:s,name:o})=>l(s,o))]}function l(u,a){return(0,p.kA)((0,y.UW)(u),{id:`ask.container.${a}`,title:`Look at the container ${a}`,do:"http",at:"docker",method:"GET",url:(0,v.vK)(u),
expect:[200,404]},({status:n,body:e=""})=>n===404?void 0:(0,v.NJ)(e))}function i(u){return(0,p.kA)((0,y.M5)(u),{id:`ask.image.${u}`,title:`Look at the image ${u}`,do:"http",at:"docker",method:"GET",url:(0,v.
d0)(u),expect:[200,404]},({status:a,body:n=""})=>a===404?void 0:(0,v.zZ)(n))}function c(u){return(u.get(y.an)??[]).filter(({oneOff:a})=>!a).flatMap(({id:a})=>u.get((0,y.UW)(a))??[])}function O(u,a){const n=a.
get((0,y.M5)(u.imageId))?.repoDigests??[],[e]=u.reference.split(/@|:(?=[^/]*$)/);return n.find(s=>s.split("@")[0]===e)??n[0]??u.imageId}}),22417:((F,x,t)=>{t.d(x,{X:()=>i});var p=t(48165),v=t(66661),y=t(
4483),f=t(90951),r=t(10565);function l(c,O){return`${c}-${O.replaceAll(".","-")}`}function i(c,O,u){const{id:a,title:n,service:e,run:s,timeout:o}=u,d=(0,f.j1)(c),{model:k,environment:$}=(0,r.X)(c,O),m=Object.
keys(k.services);if(!m.includes(e))throw new p.HR("usage",`before: the Compose file has no service ${JSON.stringify(e)}${(0,v.a)(e,m)}`,{hint:`It has: ${m.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const E=l(d,a),h=[...(0,y.Zz)([(0,f.MR)(c)],d),"run","--rm","--no-deps","-T","--name",E,e],j=[E,...u.ends===void 0?[]:[l(d,u.ends)]];return[{id:a,title:n,
do:"exec",argv:["sh","-c",'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",j.join(" "),...h,...s],env:$,classify:"compose.cli",failsAs:"unhealthy",attempts:1,timeout:o}]}}),
10565:((F,x,t)=>{t.d(x,{X:()=>c});var p=t(60136),v=t(48165),y=t(28678),f=t(42992),r=t(83178),l=t(88391),i=t(13577);function c(e,s){const{model:o}=s.need(i.pE),d=(0,l.s)(o,e),k=(0,p.Ps)(e.before),$=Object.
fromEntries(Object.entries(o.services).map(([h,j])=>{const g=a(u(j,d[h]),k);return[h,k.includes(h)?{...g,profiles:["before"]}:g]})),m=(0,r.h$)((0,f.Rd)({...o,services:$}),e,s),E=n([...(0,f.Lg)(m),...(0,y.
GX)(m)],e);return{model:m,ours:d,environment:E,expected:O(m,e.config["one-shot"]??[])}}function O(e,s){const o=new Set([...(0,y.Cv)(e),...s]);return Object.fromEntries(Object.entries(e.services).filter(
([,{profiles:d}])=>d===void 0).map(([d,k])=>[d,{image:k.image??"",replicas:(0,y.N4)(k),oneShot:o.has(d)}]))}function u({build:e,profiles:s,pull_policy:o,...d},k){const{environment:$}=d,m=$&&Object.fromEntries(
Object.entries($).filter(([,E])=>E!==null));return{...d,...k===void 0?{}:{image:k},...m===void 0?{}:{environment:m}}}function a({depends_on:e,...s},o){const d=Object.entries(e??{}).filter(([k])=>!o.includes(
k));return d.length===0?s:{...s,depends_on:Object.fromEntries(d)}}function n(e,s){const o=(0,f.cd)(s),d=e.filter(k=>o[k]===void 0);if(d.length>0)throw new v.HR("usage",`The Compose file takes ${d.join(
", ")} from the environment, which nobody declares.`,{hint:`Declare ${d.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(e.map(k=>[k,o[k]]))}}),57419:((F,x,t)=>{
t.d(x,{N:()=>k,A:()=>d});var p=t(50445),v=t(27792),y=t(46634),f=t(4483),r=t(20017),l=t(21291),i=t(99070);const c={way:"keep",why:"it is the way back itself"};function O(g,b){const w=(0,y.i)("compose.r\
estore.network",b).map(W=>({...W,attempts:3})),S={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:g}},every:500,deadline:6e4},
L=(0,i.Kd)(b).flatMap(n);return u(g,[a(g),...L,...w,S],null)}function u(g,b,w){return{stage:"restore",subject:`Compose project ${g}`,steps:b,basis:w,notes:[],values:{}}}function a(g){return{id:"compos\
e.restore.settle",title:"Let the engine end what it is stopping",do:"exec",argv:(0,f.G9)(g),quiet:!0,advisory:!0,undo:c}}function n({id:g,name:b}){const w={do:"http",at:"docker",undo:c,attempts:3};return[
{...w,id:`compose.restore.stop.${b}`,title:`Stop ${b}`,method:"POST",url:`/containers/${g}/stop`,timeout:18e4,expect:[204,304,404]},{...w,id:`compose.restore.remove.${b}`,title:`Remove ${b}`,method:"D\
ELETE",url:`/containers/${g}?force=true`,expect:[204,404]}]}var e=t(13577);const s=3e3,o=3e5;function d(g){return{name:"compose.restore",data:g}}const k={ask(g,b){const{project:w,model:S,expected:L}=g,
W=Object.values(S?.services??{}).map(({image:R=""})=>R),N=[...Object.values(L).map(({image:R})=>R),...W].filter(Boolean),M=[...new Set(N)].map(i.gJ);return[...(0,i.bg)(w,b),...S===null?[(0,y.x)(w,(0,v.
vf)(w))]:M]},plan(g,b){const w=g;return w.model===null?O(w.project,b):$(w,w.model,b)}};function $(g,b,w){const{project:S}=g,L=m(g),W=new Set(g.had??Object.keys(b.services)),N=(0,i.Kd)(w).filter(({service:J})=>!W.
has(J)),M=Object.keys(L),R=`${p.F}/compose.json`,_=(0,f.Zz)([R],S),A=Object.values(L).some(({image:J})=>w.get((0,e.M5)(J))===void 0),P=[..._,"pull","--policy","missing","--ignore-pull-failures",...M],
C=[..._,"up","-d","--no-build","--pull","never",...M],I=J=>g.kept===null?J:(0,f.f_)(J,{...g.kept,prefix:l.Pf.value}),G=[a(S),...N.flatMap(n),{id:"compose.restore.write",title:"Write the model of what \
ran before",do:"write",path:R,content:JSON.stringify(E(b,L,w)),undo:c},...A?[{...j("compose.restore.pull","Pull images that are not on the engine any more",I(P))}]:[],...M.length===0?[]:[j("compose.re\
store.up",`Start ${M.join(", ")} as before`,(0,f.M9)(I(C),S))],{id:"compose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:S,services:L,
stable:s}},every:500,deadline:o},...g.folder===void 0?[]:[(0,r.vY)(g.folder)]];return u(S,G,L)}function m({expected:g}){return Object.fromEntries(Object.entries(g).filter(([,{oneShot:b}])=>!b))}function E(g,b,w){
const S=Object.entries(g.services).filter(([L])=>b[L]!==void 0).map(([L,{depends_on:W={},...N}])=>{const M=Object.entries(W).filter(([_])=>b[_]!==void 0),R=h(N.image??"",b[L]?.image??"",w);return[L,{...N,
image:R,...M.length===0?{}:{depends_on:Object.fromEntries(M)}}]});return{...g,services:Object.fromEntries(S)}}function h(g,b,w){const S=w.get((0,e.M5)(b))?.id;return g===""||g!==b&&(S===void 0||w.get(
(0,e.M5)(g))?.id!==S)?b:g}function j(g,b,w){return{id:g,title:b,do:"exec",argv:w,classify:"compose.up",failsAs:"unhealthy",attempts:4,retryOn:["usage"],undo:c}}}),2114:((F,x,t)=>{t.d(x,{n:()=>E});var p=t(
76211),v=t(28678),y=t(18399),f=t(4483),r=t(90951),l=t(20017),i=t(71105);function c(M,{check:R=!0,ignore:_=[]}={}){if(!R)return[];const A=({id:C,service:I})=>_.some(G=>G.id===C&&(G.service===void 0||G.
service===I)),P=new Map;for(const C of(0,i.D)(M))A(C)||P.set(C.id,[...P.get(C.id)??[],C]);return[...P].map(([C,I])=>{const[G]=I;return`${C}: ${I.map(({service:J})=>J).join(", ")} ${G?.reason}. Mend it\
 with ${G?.fix}.`})}function O(M){return M.filter(R=>{const _=M.filter(({id:P,service:C,number:I})=>P!==R.id&&C===R.service&&I===R.number),A=/^[0-9a-f]{12}_/.test(R.name);return R.state==="created"&&_.
some(({state:P})=>A||P!=="created")})}function u({id:M,name:R}){return{id:`compose.clear.${R}`,title:`Remove ${R}, which was created but never started`,do:"http",at:"docker",method:"DELETE",url:`/cont\
ainers/${M}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var a=t(21291),n=t(99070);const e=`gone="$1"; shift
others="$(docker volume ls --quiet --filter "label=${a.Pf.destination}" | while read -r name; do
  case " $gone " in *" $name "*) ;; *) docker volume inspect --format "{{index .Labels \\"${a.Pf.value}\\"}}" "$name" ;; esac
done)"
for image do
  case "$others" in *"\${image#*@}"*) continue ;; esac
  docker image rm "$image" 2>/dev/null || true
done`;function s(M,R){const _=(0,l.lh)(M,R),A=H=>H.split("@")[1]??H,P=Object.values(M.images).map(H=>H.digest),C=new Set([...(0,l.ZL)(M,R).flatMap(({images:H})=>H.map(A)),...P]),I=[...new Set(_.flatMap(
H=>H.images))].filter(H=>!C.has(A(H)));if(I.length===0)return[];const{destination:G}=(0,a.nO)((0,r.j1)(M)),J=_.map(({key:H})=>(0,a.EH)(G,H)).join(" ");return[{id:"compose.prune",title:"Remove images o\
f releases that are not kept any more",do:"exec",argv:["sh","-c",e,"sh",J,...I],quiet:!0,advisory:!0,undo:{way:"keep",why:"a way back pulls an image that is missing"}}]}var o=t(10565),d=t(57419),k=t(29869),
$=t(13577),m=t(26987);function E(M,R){const _=(0,r.j1)(M),A=(0,o.X)(M,R),{expected:P,ours:C,environment:I,model:G}=A,{snapshot:J,notes:H}=(0,k.W9)(M,R),Y=Object.keys(I).length===0?[]:[(0,m.CL)(_,M.release,
I)];return{prepare:[h(M,A),...Y,...j(M,A),...S(M,R),L(M),...(0,l.CI)(M,R)],apply:[...w(A,R),{...b(M,A),undo:{way:"restore",restore:(0,d.A)(J)}}],verify:{name:"compose.services",data:{project:_,services:P}},
finish:[...(0,l.Nc)(M,R),...s(M,R)],notes:[...R.get($.pE)?.warnings??[],...H,...W(M,A),...N(M,A,R),...c(G,M.config.hardening)],changes:(0,y.r)(J.model,G),basis:{project:_,ours:C,model:G}}}function h(M,{
model:R}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:(0,r.MR)(M),content:`${JSON.stringify(R,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function j(M,{environment:R,model:_}){const{pull:A="missing"}=M.config;if(A==="never")return[];const P=[...(0,f.Zz)([(0,r.MR)(M)],(0,r.j1)(
M)),"pull","--quiet","--policy",A];return[{id:"compose.pull",title:A==="always"?"Pull the images":"Pull the images that are missing",do:"exec",argv:A==="missing"?(0,f.$A)(P,g(_)):P,env:R,classify:"com\
pose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on the engine changes nothing"}}]}function g({services:M}){const R=Object.values(M).filter(({profiles:_})=>_===void 0);return[...new Set(
R.map(({image:_=""})=>_))].sort()}function b(M,{environment:R,expected:_}){const A=(0,r.j1)(M),P=(0,r.MR)(M),C=M.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",title:"Start t\
he services",do:"exec",argv:[...(0,f.Zz)([P],A),"up","-d","--no-build","--pull","never",...C],env:R,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:A,file:P,services:_,
environment:R}}}}function w({model:M},R){const _=(0,v.ZI)(M),A=(0,n.Kd)(R),P=A.filter(({service:C,state:I})=>I==="created"&&_.includes(C));return[...new Set([...O(A),...P])].map(u)}function S(M,R){const _=R.
get((0,p.At)(`log:${(0,a.nO)((0,r.j1)(M)).destination}`))??[];return(R.get($.Z3)??[]).filter(A=>!A.endsWith(`.values.${M.release}`)&&!_.some(({value:P})=>P.includes(A))).map(m.ht)}function L(M){return{
id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"; done',
"sh",(0,r.MR)(M).split("/").slice(0,-2).join("/"),M.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function W({root:M},{model:R}){const _=Object.entries(R.services).flatMap(
([A,{volumes:P=[]}])=>P.filter(({type:C,source:I=""})=>C==="bind"&&(I===M||I.startsWith(`${M}/`))).map(({source:C=""})=>`${A} mounts ${C}`));return _.length===0?[]:[`${_.join(", ")}: not in the checko\
ut, so it is a path of the host.`]}function N({config:M},{model:R},_){const A=(0,n.Kd)(_).map(({service:C})=>C),P=[...new Set(A)].filter(C=>R.services[C]===void 0).sort();return P.length===0?[]:[M.orphans===
"remove"?`${P.join(", ")}: not in the Compose file any more, will be removed.`:`${P.join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}}),29869:((F,x,t)=>{
t.d(x,{NC:()=>n,W9:()=>u,iJ:()=>o});var p=t(48165),v=t(76211),y=t(90951),f=t(83178),r=t(21291),l=t(99070),i=t(10565),c=t(13577),O=t(26987);function u(h,j){const g=(0,y.j1)(h),b=(0,l.Kd)(j);if(b.length===
0)return{snapshot:{target:"compose",project:g,model:null,expected:{},had:[],kept:null},notes:[]};const w=e(g,j),S=w??n(h,j),{references:L,images:W,notes:N}=k(S,b,j),M=Object.entries(S.model?.services??
{}),R={...S.model,services:Object.fromEntries(M.map(([C,I])=>[C,{...I,image:L[C]??I.image??""}]))},_=Object.fromEntries(Object.entries(S.expected).filter(([C,{oneShot:I}])=>W[C]!==void 0&&!I&&m(b,C)).
map(([C,I])=>[C,{...I,image:W[C]??I.image}])),A=$(S.kept,h,j),P=[...new Set(b.map(({service:C})=>C))].sort();return{snapshot:{target:"compose",project:g,model:R,expected:_,had:P,kept:A.kept,...w?.folder===
void 0?{}:{folder:w.folder}},notes:[...w===void 0?[a]:N,...A.notes,...E(b,S)]}}const a="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its \
images with the settings of this release.";function n(h,j){const g=(0,y.j1)(h),{model:b,expected:w,environment:S}=(0,i.X)(h,j),L=Object.keys(S),W=L.length===0?null:{volume:(0,O.r9)(g,h.release),names:L},
N=(0,f.Jz)(h,j),M=N===void 0?{}:{folder:{base:N,release:h.release}};return{target:"compose",project:g,model:b,expected:w,had:null,kept:W,...M}}function e(h,j){return(j.get((0,v.At)(`log:${(0,r.nO)(h).
destination}`))??[]).filter(({key:w})=>w.startsWith("release.")).sort((w,S)=>w.key<S.key?1:-1).map(({value:w})=>s(w)).find(w=>w!==void 0&&w.model!==null)}function s(h){try{const j=JSON.parse(h);return d(
j.snapshot)?j.snapshot:void 0}catch{return}}function o(h){if(d(h))return h;throw new p.HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written b\
y another version or target; deploy the wanted version again instead."})}function d(h){return typeof h=="object"&&h!==null&&h.target==="compose"}function k(h,j,g){const b={},w={},S=[];for(const L of j){
const{service:W}=L,N=(0,l.$z)(L,g),M=h.expected[W]?.image??"";b[W]=L.reference,w[W]=N,M.includes("@")&&M.split("@")[1]!==N.split("@")[1]&&S.push(`${W} runs ${N}, not ${M} of the last release: a rollba\
ck would bring back what runs.`)}return{references:b,images:w,notes:[...new Set(S)]}}function $(h,j,g){const b=(0,y.j1)(j),w=(0,O.r9)(b,j.release);if(h===null||h.volume===w||(g.get(c.Z3)??[]).includes(
h.volume))return{kept:h,notes:[]};const S=`The values of ${h.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{kept:{volume:w,names:h.
names},notes:[S]}}function m(h,j){return h.some(({service:g,state:b})=>g===j&&(b==="running"||b==="restarting"))}function E(h,j){return[...new Set(h.map(({service:b})=>b))].filter(b=>j.expected[b]?.oneShot===
!1&&!m(h,b)).map(b=>`${b} does not run now: a rollback would not start it.`)}}),84369:((F,x,t)=>{t.d(x,{gw:()=>O,lA:()=>c,nU:()=>y});var p=t(68415);const v=2;function y(e){const{container:s,oneShot:o,
restarts:d}=e;switch(s.state){case"running":return d>=v?l(c(s)):o?{verdict:"pending",reason:"has not ended yet"}:f(s);case"exited":return r(e);case"restarting":return d>=v?l(c(s)):i(c(s));case"dead":return l(
`is dead${a(s)}`);case"created":return i(`was created but not started${a(s)}`);default:return i(`is ${s.state}`)}}function f(e){return e.health==="unhealthy"?l(O(e)):e.health==="starting"?{verdict:"pe\
nding",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function r({container:e,oneShot:s}){if(s&&e.exitCode===0)return{verdict:"good",reason:"ended \
with exit code 0"};const o=e.restartPolicy==="on-failure"&&e.exitCode!==0,d=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",k=c(e);return o||d?i(k):l(k)}const l=e=>({verdict:"bad",reason:e}),
i=e=>({verdict:"pending",reason:e,suspicious:!0});function c(e){const{exitCode:s,outOfMemory:o,restarts:d,memoryLimit:k}=e,$=n(e),m=$===void 0?"":` after ${(0,p.a)($)}`,E=d===0?"":` (restarted ${d===1?
"once":`${d} times`})`,h=k>0?` (limit ${Math.round(k/1024/1024)} MiB)`:"";return o?`was killed because it ran out of memory${h}${m}${E}`:s===0?`ended by itself with exit code 0${m}${E}`:`crashed with \
exit code ${s}${u(s)}${m}${E}${a(e)}`}function O({probes:e}){const s=e.at(-1),o=s?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${o===""?`exits with ${s?.exitCode??"nothing"}`:`says ${o}`}`}function u(e){const o={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return o===void 0?"":` (SIG${o})`}function a({error:e}){return e===""?"":`: ${e}`}function n({startedAt:e,finishedAt:s,state:o}){if(!(Date.parse(e)>0))return;const d=Date.parse(s)-Date.parse(e);return d<
0&&o!=="running"?0:d<0?void 0:d}}),13577:((F,x,t)=>{t.d(x,{Cz:()=>y,ET:()=>O,FR:()=>u,JM:()=>f,M5:()=>c,UE:()=>v,UW:()=>i,Z3:()=>a,an:()=>l,pE:()=>r});var p=t(76211);const v=(0,p.At)("compose.files"),
y=n=>(0,p.At)(`compose.source:${n}`),f=(0,p.At)("compose.version"),r=(0,p.At)("compose.model"),l=(0,p.At)("compose.containers"),i=n=>(0,p.At)(`docker.container:${n}`),c=n=>(0,p.At)(`docker.image:${n}`),
O=(0,p.At)("compose.mounted"),u=(0,p.At)("compose.folder"),a=(0,p.At)("compose.values")}),26987:((F,x,t)=>{t.d(x,{CL:()=>i,ht:()=>c,k7:()=>O,r9:()=>l});var p=t(76211),v=t(27792),y=t(42992),f=t(21291),
r=t(13577);function l(u,a){return(0,f.EH)(`compose/${u}`,`values.${a}`)}function i(u,a,n){const e=l(u,a),s={[f.Pf.values]:`compose/${u}`,[f.Pf.release]:a},o=Object.entries(n).flatMap(([d,k])=>[`,${JSON.
stringify(`${f.Pf.value}.${d}`)}:"`,(0,y.rW)(k),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/vo\
lumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(s).slice(0,-1)}`,...o,"}}"]},undo:{way:"keep",why:"a later deploy removes \
values to which no release refers"}}}function c(u){return{id:`compose.values.remove.${u}`,title:`Remove ${u}, values of a release that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,v.
kn)(u),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function O(u){return(0,p.kA)(r.Z3,{id:"ask.compose.values",title:"List the releases whose values a\
re kept",do:"http",at:"docker",method:"GET",url:(0,v.ru)(`${f.Pf.values}=compose/${u}`)},({body:a=""})=>(0,v.Xw)(a).map(({name:n})=>n))}})};export{de as id,le as ids,ue as modules};

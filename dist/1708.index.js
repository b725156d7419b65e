const de=1708,le=[1708],ue={66888:((F,T,s)=>{s.d(T,{t:()=>g,v:()=>E});const v=90;function g(r,f,a){if(JSON.stringify(r)===JSON.stringify(f))return[];const[c,O]=[$(r),$(f)];return c===void 0||O===void 0?
[{path:a,from:r,to:f}]:[...new Set([...Object.keys(c),...Object.keys(O)])].sort().flatMap(y=>g(c[y],O[y],`${a}/${y.replace(/^\//,"")}`))}function E(r){if(r===void 0)return"nothing";const f=typeof r=="\
string"?r:JSON.stringify(r);return f.length>v?`${f.slice(0,v)}…`:f}function $(r){if(Array.isArray(r)){const f=r.map(a=>a?.name);return f.every(a=>typeof a=="string")&&new Set(f).size===f.length?Object.
fromEntries(r.map((a,c)=>[f[c],a])):void 0}return r!==null&&typeof r=="object"?r:void 0}}),71105:((F,T,s)=>{s.d(T,{D:()=>$,E:()=>g});const v={"DA-C001":{severity:"medium",reason:"may gain privileges b\
y a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!a(e).some(n=>/^no-new-privileges(?:[:=]true)?$/.test(n))},"DA-C002":{severity:"low",reason:"can write to its \
root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==!0},"DA-C003":{severity:"medium",reason:"names \
no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA-C004":{severity:"low",reason:"keeps capabiliti\
es of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!a(e).some(n=>n.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave\
 privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a\
 proxy that allows single calls before it",weak:({volumes:e})=>f(e).some(n=>/docker\.sock(?::|$)/.test(O(n)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its \
neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&c(e).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deplo\
y sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||r(e).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its enviro\
nment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>l(e).some(n=>E.test(n)&&!/_FILE$/.test(n))},"DA-C010":{severity:"me\
dium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:n,ipc:o})=>[e,n,o].includes("host")},"DA-C011":{severity:"low",reason:"publish\
es no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,n)=>f(e.ports).length===0&&!y(e).some(o=>t(o,n))}},g=Object.
keys(v),E=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function $(e){const n=r(e);return Object.entries(r(n.services)).flatMap(([o,i])=>g.flatMap(h=>{const{severity:m,
reason:d,fix:k,weak:u}=v[h];return u(r(i),n)?[{id:h,service:o,severity:m,reason:d,fix:k}]:[]}))}function r(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function f(e){return Array.isArray(
e)?e:[]}function a(e){return f(e).map(String)}function c(e){return r(r(r(e.deploy).resources).limits)}function O(e){return typeof e=="string"?e:String(r(e).source??"")}function l(e){return Array.isArray(
e)?a(e).map(n=>n.split("=")[0]??""):Object.keys(r(e))}function y({networks:e}){return Array.isArray(e)?a(e):Object.keys(r(e))}function t(e,n){return r(r(n.networks)[e]).internal===!0}}),28678:((F,T,s)=>{
s.d(T,{Cv:()=>a,ET:()=>y,GX:()=>c,N4:()=>f,Xh:()=>$,ZI:()=>O,_M:()=>r,bB:()=>E,f:()=>l});var v=s(48165),g=s(48246);const E=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function $(t){
try{const e=JSON.parse(t);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new v.HR("bug","docker compose config did not print a model.",{cause:e,details:[t.slice(0,500)]})}}function r(t){
if(!(t===void 0||/^sha256:/.test(t)))try{return(0,g.aR)((0,g.F2)(t.replace(/@‹.*$/,"")))}catch{return}}function f(t){return t.deploy?.mode==="global"?1:t.deploy?.replicas??t.scale??1}function a(t){const e=Object.
values(t.services).flatMap(n=>Object.entries(n.depends_on??{}).filter(([,{condition:o}])=>o==="service_completed_successfully").map(([o])=>o));return[...new Set(e)]}function c(t){const e=[...Object.values(
t.secrets??{}),...Object.values(t.configs??{})];return[...new Set(e.flatMap(({environment:n})=>n===void 0?[]:[n]))]}function O(t){const e=(n,o)=>{const i=n?.[o??""];return i!==void 0&&(i.environment!==
void 0||i.content!==void 0)};return Object.entries(t.services).filter(([,{configs:n,secrets:o}])=>(n??[]).some(({source:i})=>e(t.configs,i))||(o??[]).some(({source:i})=>e(t.secrets,i))).map(([n])=>n)}
function l(t){const e=[...t.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,n=""])=>n);return[...new Set(e)].sort()}function y(t){return t.split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),27792:((F,T,s)=>{s.d(T,{Kq:()=>y,NJ:()=>t,Xw:()=>n,
d0:()=>f,eQ:()=>l,j:()=>o,kn:()=>c,o:()=>E,ru:()=>a,vK:()=>r,vf:()=>$,zZ:()=>e});var v=s(48165);const g={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function E(m){return`/containers/json?all=1&filters=${O(`com.docker.compose.project=${m}`)}`}const $=m=>`/networks?filters=${O(`com.d\
ocker.compose.project=${m}`)}`,r=m=>`/containers/${m}/json`,f=m=>`/images/${encodeURI(m)}/json`,a=(...m)=>`/volumes?filters=${O(...m)}`,c=m=>`/volumes/${m}`;function O(...m){return encodeURIComponent(
JSON.stringify({label:m}))}function l(m){return h(m,"a list of containers").map(d=>({id:d.Id??"",name:(d.Names?.[0]??"").replace(/^\//,""),state:typeof d.State=="string"?d.State:"",...i(d.Labels)}))}function y(m){
const d=h(m,"a list of containers");return l(m).flatMap((k,u)=>{const{Image:j="",ImageID:C="",Ports:R}=d[u]??{},_=(R??[]).flatMap(({PrivatePort:P=0,PublicPort:I})=>I===void 0?[]:[{inside:P,outside:I}]);
return k.oneOff?[]:[{...k,reference:j,imageId:C,ports:_}]})}function t(m){const d=h(m,"a container"),k=typeof d.State=="object"?d.State:{};return{id:d.Id??"",name:(d.Name??"").replace(/^\//,""),...i(d.
Config?.Labels),state:k.Status??"",reference:d.Config?.Image??"",imageId:d.Image??"",created:d.Created??"",startedAt:k.StartedAt??"",finishedAt:k.FinishedAt??"",exitCode:k.ExitCode??0,outOfMemory:k.OOMKilled??
!1,error:k.Error??"",health:k.Health?.Status==="none"?"":k.Health?.Status??"",probes:(k.Health?.Log??[]).map(({ExitCode:u,Output:j})=>({exitCode:u??0,output:(j??"").trim()})),restarts:d.RestartCount??
0,restartPolicy:d.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:d.HostConfig?.Memory??0}}function e(m){const d=h(m,"an image");return{id:d.Id??"",repoDigests:d.RepoDigests??[]}}function n(m){return(h(
m,"a list of volumes").Volumes??[]).map(({Name:k,Labels:u})=>({name:k??"",labels:u??{}}))}function o(m){return h(m,"a list of networks").map(({Id:k,Name:u})=>({id:k??"",name:u??""}))}function i(m){return{
service:m?.[g.service]??"",configHash:m?.[g.configHash]??"",number:m?.[g.number]??"",oneOff:m?.[g.oneOff]==="True"}}function h(m,d){try{return JSON.parse(m)}catch(k){throw new v.HR("bug",`The Docker E\
ngine did not answer with ${d}.`,{cause:k,details:[m.slice(0,500)]})}}}),42992:((F,T,s)=>{s.d(T,{Go:()=>E,Lg:()=>r,Rd:()=>$,cd:()=>g,rW:()=>f});const v=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;
function g(a){const{version:c}=a;return{IMAGE_TAG:c,TAG:c,VERSION:c,...a.variables}}function E(a){return Object.fromEntries(Object.entries(g(a)).map(([c,O])=>[c,typeof O=="string"?O:`__DEPLOY_ACTION_S\
ECRET_${c}__END__`]))}function $(a){return JSON.parse(JSON.stringify(a).replaceAll(v,"$${$1}"))}function r(a){const c=JSON.stringify(a).replaceAll("$$","");return[...new Set([...c.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].
map(([,O=""])=>O))].sort()}function f(a){return typeof a=="string"?JSON.stringify(a).slice(1,-1):"join"in a?{join:a.join.map(f)}:"secret"in a?{...a,as:"json"}:a}}),18399:((F,T,s)=>{s.d(T,{r:()=>E});var v=s(
66888);const g=12;function E(a,c){const l=[...new Set([...Object.keys(a?.services??{}),...Object.keys(c.services)])].sort().flatMap(t=>{const[e,n]=[a?.services[t],c.services[t]];return n===void 0?[`${t}\
 is not in the file any more.`]:e===void 0?[`${t} is new: ${n.image??"no image"}`]:r((0,v.t)(e,n,"")).map(o=>`${t} ${o}`)}),y=(0,v.t)($(a??{}),$(c),"");return[...l,...a===null?[]:r(y)]}function $({services:a,
...c}){return c}function r(a){const c=a.length>g?[`and ${a.length-g} more`]:[];return[...a.slice(0,g).map(f),...c]}function f({path:a,from:c,to:O}){const l=a.slice(1).replaceAll("/",".");return l==="i\
mage"?`image: ${c??"nothing"} → ${O??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.test(l)?`${l} is ${c===void 0?"new":O===void 0?"gone":"changed"}`:`${l}: ${(0,v.v)(c)} → ${(0,v.
v)(O)}`}}),25635:((F,T,s)=>{s.d(T,{G:()=>g,U:()=>E});var v=s(48165);function g(r,f,a){const c=f.startsWith("/")?$(f):$(`${r}/${f}`),O=$(r);if(c===O||c.startsWith(O==="/"?"/":`${O}/`))return c;throw new v.
HR("usage",`${a}: ${JSON.stringify(f)} is outside the checkout ${O}.`,{hint:"Name a path inside the repository, relative to its top."})}function E(r){const f=r.lastIndexOf("/");return{folder:r.slice(0,
f)||"/",name:r.slice(f+1)}}function $(r){const f=[];for(const a of r.split("/"))a===".."?f.pop():a!==""&&a!=="."&&f.push(a);return`/${f.join("/")}`}}),86238:((F,T,s)=>{s.d(T,{gu:()=>R,_n:()=>_});var v=s(
48165),g=s(66661),E=s(76211),$=s(28678),r=s(42992),f=s(25635),a=s(4483),c=s(90951),O=s(38815),l=s(13577);function y(p,b){return p.config["env-file"]===void 0?[]:b.map(A=>(0,E.kA)((0,l.Cz)(A),{id:`ask.\
compose.source.${A}`,title:`Read ${A}`,do:"exec",argv:["cat",A],quiet:!0,limit:4*1024*1024,failsAs:"absent"},({stdout:D})=>D))}function t(p,b,A){return p.config["env-file"]===void 0||b.every(D=>A.has(
(0,l.Cz)(D)))}function e(p,b,A){const D=p.config["env-file"];if(D===void 0)return;const W=b.map(U=>n(A.need((0,l.Cz)(U)))),z=[...new Set(W.flatMap(U=>Object.keys(U)))].flatMap(U=>{const X=W.flatMap(Y=>Y[U]??
[]),oe=X.flatMap(Y=>o(Y.env_file)),se=oe.filter(Y=>!h(i(Y),D));if(se.length===oe.length)return[];const re=new Set(X.flatMap(({environment:Y})=>m(Y))),ie=Object.keys(p.variables).filter(Y=>!re.has(Y)),
ne=Object.fromEntries(ie.map(Y=>[Y,`\${${Y}}`])),ae=se.length===0?"!reset []":`!override ${JSON.stringify(se)}`;return[`  ${JSON.stringify(U)}:
    env_file: ${ae}
    environment: ${JSON.stringify(ne)}
`]});return z.length===0?void 0:`services:
${z.join("")}`}function n(p){try{const b=(0,O.qg)(p,{logLevel:"silent"})?.services,A=Object.entries(b??{});return Object.fromEntries(A.filter(([,D])=>typeof D=="object"&&D!==null))}catch{return{}}}function o(p){
return p==null?[]:Array.isArray(p)?p:[p]}function i(p){return typeof p=="string"?p:String(p?.path??"")}function h(p,b){return p.replace(/^\.\//,"")===b.replace(/^\.\//,"")}function m(p){return Array.isArray(
p)?p.map(b=>String(b).split("=")[0]??""):typeof p=="object"&&p!==null?Object.keys(p):[]}var d=s(83178),k=s(21291),u=s(99070),j=s(26987);const C=[2,22];function R(p,b){const A=b.get(l.UE),D=b.get(l.pE);
return[..._(p,b),L(p),...A===void 0?[]:[P(),...y(p,A)],...A===void 0||!t(p,A,b)?[]:[M(p,A,b)],...D===void 0?[]:(0,d.JY)(p,D.model)]}function _(p,b){const A=(0,c.j1)(p);return[(0,k.nO)(A).list(),(0,j.k7)(
A),...(0,u.cT)(A,b)]}function P(){return(0,E.kA)(l.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.c\
li",failsAs:"absent"},({stdout:p})=>I(p.trim()))}function I(p){const[,b="0",A="0"]=/^v?(\d+)\.(\d+)/.exec(p)??[],[D,W]=C;if(Number(b)>D||Number(b)===D&&Number(A)>=W)return p;throw new v.HR("absent",`D\
ocker Compose ${p||"of an unknown version"} is too old; ${D}.${W} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function L(p){const b=(0,c.CQ)(p),A=[...new Set(b.length===0?
[p.root]:b.map(W=>(0,f.U)(W).folder))];return(0,E.kA)(l.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; \
do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...A],quiet:!0},({stdout:W})=>K(b,W.split(`
`).filter(Boolean),p.root))}function K(p,b,A){if(p.length===0){const z=$.bB.map(U=>`${A}/${U}`).find(U=>b.includes(U));if(z!==void 0)return[z];throw new v.HR("absent",`There is no Compose file in ${A}\
: ${$.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const D=p.filter(z=>!b.includes(z)),[W]=D;if(W===void 0)return p;const G=b.map(z=>(0,f.U)(z).name);throw new v.
HR("absent",`The Compose file ${D.join(", ")} does not exist${(0,g.a)((0,f.U)(W).name,G)}`,{hint:"file: is relative to the top of the checkout."})}function M(p,b,A){const D=e(p,b,A),W=D===void 0?b:[...b,
"-"],{config:G,root:z}=p,U=(0,r.Go)(p),X=[...Object.keys(U),...G.inherit??[]];return(0,E.kA)(l.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,a.CB)(W,(0,c.j1)(p),{names:X,
profiles:G.profiles??[]}),cwd:z,env:U,...D===void 0?{}:{stdin:D},quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},x)}function x({stdout:p,stderr:b}){const A=(0,$.f)(b);if(A.length>
0)throw new v.HR("usage",`The Compose file uses variables that nobody gave: ${A.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NA\
ME:-value}), or name them in inherit:."});return{model:(0,$.Xh)(p),warnings:(0,$.ET)(b)}}}),53727:((F,T,s)=>{s.d(T,{I6:()=>r,KB:()=>i,MW:()=>m,W6:()=>y,do:()=>h,sW:()=>l});var v=s(50445),g=s(90951),E=s(
21291),$=s(99070);const r=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,f='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',a=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${r}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${f}`,c=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
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
${f}`;function l(d){return(0,E.EH)(`compose/${d}`,"backups")}function y(d,k,u,j){const C=(0,g.j1)(d);if((0,$.Kd)(k).length===0)return[];const R=l(C);return[{id:`${u}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:R,Labels:{[E.Pf.backups]:`compose/${C}`}}),undo:t},...(j.kind===
"database"?n:o)(d,u,j)]}const t={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:t,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function n(d,k,u){const{
service:j,database:C,user:R,verify:_,timeout:P}=u,I=(0,g.j1)(d),L=l(I),K=`${C}/${d.release}.dump`,M=[I,j,L,K],x={...e,id:`${k}.verify`,title:`Restore the backup of ${C} into a scratch database`,argv:[
"sh","-c",c,"sh",...M,R,`${C.slice(0,40)}_deploy_action`,v.F],timeout:P};return[{...e,id:`${k}.backup`,title:`Back up the database ${C}`,argv:i(d,u,K),timeout:P},..._?[x]:[]]}function o(d,k,u){const{volume:j,
timeout:C}=u,R=h(d,u,`${j}/${d.release}.tar`);return[{...e,id:`${k}.backup`,title:`Back up the volume ${j}`,argv:R,timeout:C}]}function i(d,k,u){const{service:j,database:C,user:R,keep:_}=k,P=(0,g.j1)(
d),I=[P,j,l(P),u,String(_)];return["sh","-c",a,"sh",...I,R,C,v.F]}function h(d,k,u){const{volume:j,service:C,keep:R}=k,_=(0,g.j1)(d);return["sh","-c",O,"sh",_,C,l(_),u,String(R),`${_}_${j}`]}function m(d){
return d.kind==="database"?d.database:d.volume}}),84975:((F,T,s)=>{s.d(T,{$Z:()=>c,Sw:()=>f,V3:()=>r,o4:()=>a});const v=t=>(t[0]??"").trim(),g=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",t=>`Docker is not running${t[1]===void 0?"":` at ${t[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",v,"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"\
Docker Compose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: \
docker system df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",t=>`The Compose file takes ${t[1]} from the environment, and nobody gives it.`,"Declare it u\
nder secrets: or variables: of the environment."]],E=[[/.*no matching manifest for (\S+).*/,"usage",t=>`The image was not built for ${t[1]}.`,"Add the platform of the host to the platforms of the imag\
e."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,"absent",v,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,
"auth",v,"Log in to the registry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",v],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",v]],$=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",v],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",t=>`The port ${t[1]??t[2]??t[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",t=>`${t[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",t=>`${t[1]} exited with code ${t[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",t=>`The one-shot service ${t[1]} ended with exit code ${t[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",t=>`A container named ${t[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",v,"Create it \
first, or leave external: out."],[/No such volume: (\S+)/i,"absent",t=>`The values kept in the volume ${t[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",t=>`The image ${t[1]} is not on the engine.`,"Set pull: missing."]],r=t=>O(t.stderr,g),f=t=>O(t.stderr,[...g,...E]),a=t=>O(t.stderr,[...g,...$,...E])??l(t.stderr,"unhealthy"),c=t=>{const e=O(
t.stderr,g);if(e!==void 0)return e;const n=l(t.stderr,"usage");if(n===void 0)return;const o=/required variable (\S+) is missing a value: (.*)/.exec(n.cause);if(o!==null){const h=`Declare ${o[1]} under\
 variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${o[1]}: ${o[2]}`,hint:h}}const i=y(n.cause,t.stderr);return{...n,cause:`The Compose file is\
 not valid: ${n.cause}`,...i===void 0?{}:{place:i}}};function O(t,e){for(const[n,o,i,h]of e){const m=n.exec(t);if(m!==null)return{kind:o,cause:i(m),...h===void 0?{}:{hint:h}}}}function l(t,e){const o=t.
split(`
`).map(i=>i.trim()).filter(i=>i!==""&&!/level=warning|^in \//.test(i)).at(-1);return o===void 0?void 0:{kind:e,cause:o.replace(/^Error response from daemon: /,"")}}function y(t,e){const[,n]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(t)??[],[,o]=/^in (\/\S+)$/m.exec(e)??[],[,i]=/\bline (\d+)/.exec(t)??[],h=n??o;return h===void 0?void 0:{file:h,...i===void 0?{}:{line:Number(i)}}}}),4483:((F,T,s)=>{s.d(T,{$A:()=>l,CB:()=>f,G9:()=>y,
M9:()=>O,Zz:()=>a,f_:()=>c});const v="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",g=`keep=" $1 "; file\
s="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,E=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,$=`project="$1"; shift
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
exit 0`;function f(t,e,n){const o=[v,...n.names].join(" "),i=n.profiles.flatMap(h=>["--profile",h]);return["sh","-c",g,"sh",o,t.join(" "),...a(t,e),...i,"config","--format","json"]}function a(t,e){return[
"docker","compose","--env-file","/dev/null",...t.flatMap(n=>["-f",n]),"-p",e]}function c(t,e){const{volume:n,prefix:o,names:i}=e;return["sh","-c",E,"sh",n,o,i.join(" "),...t]}function O(t,e){return["s\
h","-c",$,"sh",e,...t]}function l(t,e){return["sh","-c",'images="$1"; shift; [ -n "$images" ] && docker image inspect --format . $images >/dev/null 2>&1 && exit 0; exec "$@"',"sh",e.join(" "),...t]}function y(t){
return["sh","-c",r,"sh",t]}}),90951:((F,T,s)=>{s.d(T,{CQ:()=>g,MR:()=>E,j1:()=>v});function v({app:$,environment:r,config:f}){return f.project??`${$}-${r}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(
/^[^a-z0-9]+/,"")}function g({root:$,config:r}){const{file:f}=r;return(f===void 0?[]:typeof f=="string"?[f]:f).map(c=>c.startsWith("/")?c:`${$}/${c}`)}function E({state:$,environment:r,release:f}){return`${$}\
/releases/${r}/${f}/compose.json`}}),83178:((F,T,s)=>{s.d(T,{JY:()=>f,Jz:()=>a,h$:()=>c});var v=s(76211),g=s(90951),E=s(4279),$=s(13577);function r(t,e){const n=Object.values(t.services).flatMap(({volumes:h=[]})=>h.
filter(({type:m})=>m==="bind").map(({source:m})=>m)),o=[...Object.values(t.configs??{}),...Object.values(t.secrets??{})].map(({file:h})=>h),i=[...n,...o].flatMap(h=>y(h,e)??[]);return[...new Set(i)].sort()}
function f(t,e){const n=r(e,t.root),{folder:o}=t.config;if(n.length===0&&o===void 0)return[];const i=`${E.zE}cd "$1" || exit 1; shift; list "$@" | hash || exit 1
for path do [ -z "$(list "$path" | head -n 1)" ] || printf '%s\\n' "$path"; done`;return[(0,v.kA)($.ET,{id:"ask.compose.mounted",title:"Read the files that services mount",do:"exec",argv:["sh","-c",i,
"sh",t.root,...n],quiet:!0,failsAs:"absent"},({stdout:h})=>{const[m="",...d]=h.split(`
`).filter(Boolean);return{hash:d.length===0?"":m,paths:d}}),(0,v.kA)($.FR,{id:"ask.compose.folder",title:"Ask the host where releases lie",do:"exec",argv:["sh","-c",`${E.GH}on_host 'printf %s "\${1:-$H\
OME/deploy-action}"' sh "$1"`,"sh",o??""],quiet:!0,classify:"compose.host",failsAs:"absent"},({stdout:h})=>`${(0,E.p$)(h.trim())}/${(0,g.j1)(t)}`)]}function a(t,e){return(e.get($.ET)?.hash??"")===""&&
t.config.folder===void 0?void 0:e.get($.FR)}function c(t,e,n){const o=n.get($.ET),i=n.get($.FR);if(o===void 0||i===void 0||o.hash==="")return t;const h=u=>{const j=y(u,e.root);return j===void 0||!o.paths.
includes(j)?u:`${i}/files/${o.hash}${j==="."?"":`/${j}`}`},m=u=>u&&Object.fromEntries(Object.entries(u).map(([j,C])=>[j,l(C,h)])),{configs:d,secrets:k}=t;return{...t,services:Object.fromEntries(Object.
entries(t.services).map(([u,j])=>[u,O(j,h)])),...d===void 0?{}:{configs:m(d)??{}},...k===void 0?{}:{secrets:m(k)??{}}}}function O({volumes:t,...e},n){return t===void 0?e:{...e,volumes:t.map(o=>o.type===
"bind"?{...o,source:n(o.source)??""}:o)}}function l(t,e){const n=e(t.file);return n===void 0?t:{...t,file:n}}function y(t,e){return t===e?".":t?.startsWith(`${e}/`)===!0?t.slice(e.length+1):void 0}}),
20017:((F,T,s)=>{s.d(T,{CI:()=>n,Nc:()=>o,ZL:()=>h,lh:()=>m,vY:()=>i});var v=s(76211),g=s(50445),E=s(90951),$=s(83178),r=s(4279),f=s(21291),a=s(13577);const O={do:"exec",quiet:!0,classify:"compose.hos\
t",failsAs:"absent",undo:{way:"keep",why:"nothing reads it before the release is switched to"}},l=`${r.zE}${r.GH}root="$1"; base="$2"; wanted="$3"; work="$4"; shift 4
on_host '[ -d "$1/files/$2" ]' sh "$base" "$wanted" && exit 0
cd "$root" || exit 1
list "$@" >"$work/list"
tar -cf - -T "$work/list" | on_host '${r.zE.replaceAll("'","'\\''")}
umask 022; new="$1/files/.$2.$$"; mkdir -p "$1" && chmod 700 "$1" && mkdir -p "$new" && trap "rm -rf \\"$new\\"" EXIT || exit 1
tar -xpf - -C "$new" && cd "$new" || exit 1
[ "$(find . \\( -type f -o -type l \\) | sed "s,^[.]/,," | LC_ALL=C sort -u | hash)" = "$2" ] || { echo "the files that arrived are not those that were sent" >&2; exit 1; }
mv "$new" "$1/files/$2" 2>/dev/null || [ -d "$1/files/$2" ]' sh "$base" "$wanted"`,y=`${r.GH}da_base="$1"; da_release="$2"; da_wanted="$3"; da_model="$4"; da_names="$5"
for da_name in $da_names; do
  eval "da_value=\\"\\\${$da_name}\\""
  case "$da_value" in
    *\\'*) printf '%s="%s"\\n' "$da_name" "$(printf %s "$da_value" | sed 's/[\\\\"$]/\\\\&/g')" ;;
    *) printf "%s='%s'\\n" "$da_name" "$da_value" ;;
  esac
done | on_host 'umask 077; mkdir -p "$1/releases/$2" && cat >"$1/releases/$2/.env.new" && mv "$1/releases/$2/.env.new" "$1/releases/$2/.env"' sh "$da_base" "$da_release" || exit 1
on_host 'umask 077; cd "$1/releases/$2" || exit 1; cat >compose.json || exit 1; [ -z "$3" ] || ln -sfn "../../files/$3" files' sh "$da_base" "$da_release" "$da_wanted" <"$da_model"`,t='cd "$1" && [ -d\
 "releases/$2" ] && ln -s "releases/$2" ".current.$$" && mv -Tf ".current.$$" current || exit 1',e=`keep="$3"
for old in releases/*; do case " $2 $keep " in *" \${old#releases/} "*) ;; *) rm -rf "./$old" ;; esac; done
for old in files/*; do
  [ -d "$old" ] || continue
  used=; for one in releases/*/files; do [ "$(readlink "$one")" != "../../$old" ] || used=yes; done
  [ -n "$used" ] || rm -rf "./$old"
done`;function n(k,u){const j=(0,$.Jz)(k,u);if(j===void 0)return[];const{hash:C="",paths:R=[]}=u.get(a.ET)??{},_=Object.keys(k.variables);return[...C===""?[]:[{...O,id:"compose.files",title:`Copy ${R.
join(", ")} to the host`,argv:["sh","-c",l,"sh",k.root,j,C,g.F,...R],attempts:3}],{...O,id:"compose.folder",title:"Write the release's folder on the host",argv:["sh","-c",y,"sh",j,k.release,C,(0,E.MR)(
k),_.join(" ")],env:k.variables,attempts:3}]}function o(k,u){const j=(0,$.Jz)(k,u);if(j===void 0)return[];const C=h(k,u).map(({release:_})=>_),R=`${r.GH}on_host '${t}
${e}' sh "$@"`;return[{...O,id:"compose.current",title:`Make it the current release in ${j}`,argv:["sh","-c",R,"sh",j,k.release,C.join(" ")],advisory:!0}]}function i({base:k,release:u}){return{...O,id:"\
compose.restore.current",title:`Make ${u} the current release again`,argv:["sh","-c",`${r.GH}on_host '${t}' sh "$@"`,"sh",k,u],advisory:!0,undo:{way:"keep",why:"it is the way back itself"}}}function h(k,u){
return d(k,u).slice(0,Math.max(0,(k.keep??5)-1))}function m(k,u){return d(k,u).slice(Math.max(0,(k.keep??5)-1))}function d(k,u){return(u.get((0,v.At)(`log:${(0,f.nO)((0,E.j1)(k)).destination}`))??[]).
filter(({key:C})=>C.startsWith("release.")).sort((C,R)=>C.key<R.key?1:-1).flatMap(({key:C,value:R})=>{try{const{release:_,images:P,snapshot:I}=JSON.parse(R);return[{key:C,release:I?.folder?.release??_,
images:Object.values(P)}]}catch{return[]}})}}),4279:((F,T,s)=>{s.d(T,{GH:()=>E,R:()=>r,p$:()=>f,zE:()=>$});var v=s(48165),g=s(84975);const E=`on_host() {
  case "\${DEPLOY_ACTION_SSH-}:\${DOCKER_HOST-}" in
    none:*|:tcp:*|:http*) echo "only the Docker API of this host can be reached, not its files" >&2; exit 64 ;;
    :*) sh -c "$@" ;;
    *) line=; for word do line="$line '$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g")'"; done
      $DEPLOY_ACTION_SSH "sh -c $line" ;;
  esac
}
`,$=`list() {
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
`,r=a=>{if(a.exit===64||/only the Docker API of this host/.test(a.stderr))return{kind:"usage",cause:"Services mount files of the checkout, but only the Docker API of this host can be reached, not its \
files.",hint:"Connect over SSH (connection: { ssh: … }), or put the files into the image."};if(/No space left on device|Disk quota exceeded/i.test(a.stderr))return{kind:"capacity",cause:"The disk of\
 the host is full.",hint:"Free space on the host, then run again."};const c=/.*Permission denied.*/.exec(a.stderr)?.[0];return c!==void 0?{kind:"denied",cause:c.trim(),hint:"Choose a folder that the u\
ser may write to: folder: PATH."}:(0,g.V3)(a)};function f(a){if(a.startsWith("/"))return a.replace(/\/+$/,"");throw new v.HR("absent",`The host does not say where the home of its user is: ${JSON.stringify(
a)}.`,{hint:"Name the folder for releases: folder: /srv/shop."})}}),88391:((F,T,s)=>{s.d(T,{O:()=>t,s:()=>f});var v=s(48165),g=s(48246),E=s(66661),$=s(76211),r=s(28678);function f(e,n){const o=a(e,n),
i={};for(const[h,{image:m,build:d}]of Object.entries(e.services)){const k=(0,r._M)(m),u=o[h]??c(n,C=>k!==void 0&&(0,r._M)(C)===k)??(d===void 0||m!==void 0?void 0:O(h,e,n)),j=u===void 0?void 0:n.images[u];
if(j!==void 0)i[h]=(0,g.dp)(j.name,j.digest);else if(d!==void 0)throw l(h,n)}if(Object.keys(i).length===0&&Object.keys(n.images).length>0)throw y(e,n);return i}function a(e,{config:n,images:o}){const i=n.
services??{},h=Object.keys(e.services);for(const[m,d]of Object.entries(i)){if(!h.includes(m))throw new v.HR("usage",`services: the Compose file has no service ${JSON.stringify(m)}${(0,E.a)(m,h)}`,{hint:`\
It has: ${h.join(", ")}.`});if(o[d]===void 0)throw new v.HR("usage",`services.${m}: there is no image ${JSON.stringify(d)}${(0,E.a)(d,Object.keys(o))}`,{hint:`Images of this deploy: ${Object.keys(o).join(
", ")||"none"}.`})}return i}function c({images:e},n){return Object.entries(e).find(([,{name:o}])=>n(o))?.[0]}function O(e,n,{images:o}){if(o[e]!==void 0)return e;const i=Object.keys(o),h=Object.values(
n.services).filter(({build:m,image:d})=>m!==void 0&&d===void 0);return i.length===1&&h.length===1?i[0]:void 0}function l(e,{images:n}){const o=Object.keys(n);return new v.HR("usage",`The service ${e} \
has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${o[0]??"IMAGE"} }), or give it an image: by digest and no\
 build:.`,details:o.map(i=>`image ${i}: ${n[i]?.name}`)})}function y(e,{images:n}){const o=Object.keys(n),[i="SERVICE"]=Object.keys(e.services);return new v.HR("usage",`No service of the Compose file \
runs one of our images (${o.map(h=>n[h]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${i}: ${o[0]} } } }.`,details:Object.entries(e.services).map(([h,{image:m}])=>`${h} run\
s ${m??"what it builds"}`)})}function t(e){const n={id:"ask.kept",title:`Look for ${e} on the engine`,do:"http",at:"docker",method:"GET",url:`/images/${e}/json`,expect:[200,404]};return(0,$.kA)((0,$.At)(
`compose.kept:${e}`),n,({status:o})=>o===200)}}),61708:((F,T,s)=>{s.r(T),s.d(T,{compose:()=>ae});var v=s(86238),g=s(53727),E=s(76211),$=s(50445),r=s(90951);const f=w=>(0,E.At)(`compose.backups:${w}`),
a=`volume="$3"; folder="/backups/$4"
known="$(docker volume ls --quiet --filter "name=^$volume$")" || exit 1
[ -n "$known" ] || exit 0
${g.I6}aside "$image" -c '[ -d "$1" ] || exit 0; cd "$1" || exit 1; ls -1t | grep -v "[.]part$" | while read -r name; do
  echo "$(wc -c <"$name") $(date -u -r "$name" +%Y-%m-%dT%H:%M:%SZ) $name"; done' sh "$folder"`,c=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${g.I6}{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive --env PGOPTIONS="-c lock_timeout=60000" "$box" pg_restore --clean --if-exists --no-owner \\
    --single-transaction --exit-on-error --username "$user" --dbname "$database" || exit 1
[ "$(cat "$codes/read")" = 0 ]`,O=`volume="$3"; file="/backups/$4"; source="$5"
${g.I6}docker volume inspect "$source" >/dev/null || exit 1
users="$(docker ps --quiet --filter "volume=$source")"
[ -z "$users" ] || docker stop $users >/dev/null || exit 1
aside --volume "$source:/source" "$image" -c 'tar -tf "$1" >/dev/null && rm -rf /source/* /source/.[!.]* /source/..?* && tar -xpf "$1" -C /source' sh "$file"
code="$?"
[ -z "$users" ] || docker start $users >/dev/null || code=1
exit "$code"`;function l(w,S){const N=(0,r.j1)(w),B=(0,g.MW)(S),H=["sh","-c",a,"sh",N,S.service,(0,g.sW)(N),B],V={id:`ask.backups.${B}`,title:`List the backups of ${B}`,do:"exec",argv:H,quiet:!0};return(0,E.
kA)(f(B),{...V,classify:"compose.cli",failsAs:"absent"},({stdout:J})=>J.split(`
`).map(Z=>/^\s*(\d+) (\S+) (.+)$/.exec(Z)).flatMap(Z=>Z===null?[]:[{name:`${B}/${Z[3]}`,bytes:Number(Z[1]),at:Z[2]??""}]))}function y(w,S,N){const B=(0,g.MW)(S),H=S.kind==="database"?o(w,S,N):i(w,S,N);
return{stage:"restore",subject:`${w.environment}: ${S.kind} ${B} of Compose project ${(0,r.j1)(w)} from ${N}`,steps:H,basis:N,notes:[],values:{}}}const t={way:"keep",why:"a backup is wanted whatever h\
appens"},e={do:"exec",attempts:1,classify:"compose.cli",failsAs:"unhealthy"},n=1e5;function o(w,S,N){const{database:B,user:H,service:V,timeout:J}=S,Z=(0,r.j1)(w),Q=`${B}/before-restore-${w.release}.du\
mp`,q=[Z,V,(0,g.sW)(Z),N];return[{...e,id:"restore.before",title:`Back up the database ${B} as it is now`,argv:(0,g.KB)(w,{...S,keep:n},Q),undo:t,timeout:J},{...e,id:"restore.database",title:`Restore \
the database ${B} from ${N}`,argv:["sh","-c",c,"sh",...q,H,B,$.F],undo:{way:"keep",why:"it is one transaction: all of it or nothing"},timeout:J}]}function i(w,S,N){const{volume:B,service:H,timeout:V}=S,
J=(0,r.j1)(w),Z=`${B}/before-restore-${w.release}.tar`,Q=ee=>["sh","-c",O,"sh",J,H,(0,g.sW)(J),ee,`${J}_${B}`],q={...e,id:"restore.volume.undo",title:`Put what was in the volume ${B} back`,argv:Q(Z),undo:{
way:"keep",why:"it is the way back itself"},timeout:V};return[{...e,id:"restore.before",title:`Back up the volume ${B} as it is now`,argv:(0,g.do)(w,{...S,keep:n},Z),undo:t,timeout:V},{...e,id:"restor\
e.volume",title:`Restore the volume ${B} from ${N}; what uses it is stopped meanwhile`,argv:Q(N),undo:{way:"steps",steps:[q]},timeout:V}]}var h=s(27792),m=s(4483),d=s(13577);const k=(0,E.At)("compose.\
hashes"),u={ask(w){const{project:S,file:N,environment:B}=w;return[(0,E.kA)(d.an,{id:"check.containers",title:`List the containers of ${S}`,do:"http",at:"docker",method:"GET",url:(0,h.o)(S)},({body:H=""})=>(0,h.
eQ)(H)),(0,E.kA)(k,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",N,...(0,m.Zz)([N],S),"config","--hash","*"],
env:B,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:H})=>j(H))]},verdict(w,S){const{services:N}=w,B=S.need(k),H=S.need(d.an).filter(({oneOff:J})=>!J);return Object.entries(N).every(([J,
{replicas:Z,oneShot:Q}])=>{const q=H.filter(({service:te})=>te===J),ee=Q?["running","exited"]:["running","restarting"];return q.length===Z&&q.every(({configHash:te,state:ce})=>te===B.get(J)&&ee.includes(
ce))})&&B.size>0?"done":"absent"}};function j(w){return new Map(w.split(`
`).flatMap(S=>{const[N,B]=S.trim().split(/\s+/);return N&&B?[[N,B]]:[]}))}var C=s(84975),R=s(99070),_=s(84369);const P=25,I=5,L=w=>(0,E.At)(`docker.logs:${w}`),K={ask(w,S){const{project:N,oneShots:B}=w;
return[...(0,R.bg)(N,S),...x(B,S).map(H=>M(H))]},tell({data:w,facts:S,failure:N}){if(N.kind!=="unhealthy"&&N.kind!=="timeout")return;const B=x(w.oneShots,S),[H]=B;if(H===void 0)return;const V=B.map(J=>`${J.
service} ${A(J)}`);return{kind:B.every(J=>p(J)&&J.restarts===0)?N.kind:"unhealthy",cause:[...new Set(V)].join("; "),lines:B.flatMap(J=>D(J,S)),...W(H)}}};function M({id:w,name:S}){return(0,E.kA)(L(w),
{id:`ask.logs.${S}`,title:`Read the log of ${S}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(P),w],quiet:!0},({stdout:N})=>N.replace(/\n$/,"").split(`
`))}function x(w,S){const N=(0,R.Kd)(S).filter(H=>{const V=w.includes(H.service),{verdict:J,suspicious:Z}=(0,_.nU)({container:H,oneShot:V,restarts:H.restarts});return J==="bad"||Z===!0||p(H)}),B=N.filter(
H=>H.state!=="exited"||H.exitCode!==0);return(B.length>0?B:N).sort((H,V)=>b(H)-b(V)).slice(0,I)}function p({state:w,health:S}){return w==="running"&&S==="starting"}function b({state:w,health:S}){return w===
"exited"||w==="restarting"||w==="dead"?0:S==="unhealthy"?1:w==="created"?3:2}function A(w){return w.state==="created"?`was not started${w.error===""?"":`: ${w.error}`}`:w.state==="running"&&w.restarts>
0?`crashed and was restarted ${w.restarts===1?"once":`${w.restarts} times`}`:w.state==="running"&&w.health==="unhealthy"?(0,_.gw)(w):p(w)?"has not passed its health check yet":(0,_.lA)(w)}function D(w,S){
const{name:N,state:B,health:H,exitCode:V,outOfMemory:J,restarts:Z,probes:Q}=w,q=[B,H,B==="running"?"":`exit code ${V}`,J?"out of memory":"",`${Z} restarts`],ee=Q.at(-1),te=S.get(L(w.id))??[];return[`${N}\
: ${q.filter(Boolean).join(", ")}`,...ee===void 0?[]:[`  health check exited with ${ee.exitCode}: ${ee.output.slice(0,500)}`],...te.join("").trim()===""?["  (no output)"]:te.map(ce=>`  | ${ce}`)]}function W({
outOfMemory:w,exitCode:S,error:N}){return w?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:S===127||/executable file not found|no such file/.test(N)?{hint:"The comm\
and of the service is not in the image."}:{}}var G=s(4279),z=s(88391),U=s(77538),X=s(21291),oe=s(21278),se=s(22417),re=s(57419),ie=s(2114),ne=s(29869);const ae={name:"compose",subject:w=>`Compose proj\
ect ${(0,r.j1)(w)}`,log:w=>(0,X.nO)((0,r.j1)(w)),ask:v.gu,look:v._n,running:(w,S)=>Y(S),snapshot:(w,S)=>(0,ne.W9)(w,S).snapshot,rollout:ie.n,restore:(w,S)=>(0,re.A)((0,ne.iJ)(S)),release:(w,S)=>(0,ne.
NC)(w,S),oneOff:se.X,backup:g.W6,hasImage:(w,S)=>(0,z.O)(S),backups:l,bringBack:y,diagnose:w=>({name:"compose.diagnose",data:{project:(0,r.j1)(w),oneShots:w.config["one-shot"]??[]}}),logs:(w,S,N)=>(0,oe.
E)((0,r.j1)(w),S,N),knowledge:{judges:{"compose.services":U.q6,"compose.gone":U.rR},checks:{"compose.up":u},restores:{"compose.restore":re.N},diagnoses:{"compose.diagnose":K},classifiers:{"compose.cli":C.
V3,"compose.config":C.$Z,"compose.host":G.R,"compose.pull":C.Sw,"compose.up":C.o4}}};function Y(w){return(0,R.Kd)(w).map(S=>{const N=(0,R.$z)(S,w),{service:B,state:H,health:V,restarts:J}=S;return{service:B,
image:S.reference,digest:N.split("@").at(-1)??"",state:H,health:V,restarts:J}})}}),77538:((F,T,s)=>{s.d(T,{q6:()=>$,rR:()=>f});var v=s(99070),g=s(84369),E=s(13577);const $={ask(t,e,n){const{project:o,
services:i}=t,h=[...new Set(Object.values(i).map(({image:m})=>m))].filter(m=>m.includes("@"));return[...(0,v.bg)(o,n),...h.map(v.gJ)]},judge({data:t,state:e,facts:n,now:o}){const{services:i,stable:h=0}=t,
m=e??{restarts:{},suspects:[],since:null,seen:""},d=(0,v.Kd)(n),k=l(d,m),u=Object.entries(i).map(([L,K])=>{const M=d.filter(({service:x})=>x===L);return{name:L,standing:c({expected:K,containers:M,restarts:k,
facts:n})}}),j=u.filter(({standing:L})=>L.suspicious).map(({name:L})=>L),C=y(d,i),R=u.every(({standing:L})=>L.verdict==="good"),_=R?m.since!==null&&m.seen===C?m.since:o:null,P=_===null?0:o-_,I=u.map(({
name:L,standing:K})=>K.suspicious&&m.suspects.includes(L)?a(L,"bad",K.reason):K.verdict!=="good"||P>=h?a(L,K.verdict,K.reason):R?a(L,"pending",`${K.reason}, watching that it stays so`):a(L,"good",K.reason));
return{state:{restarts:k,suspects:j,since:_,seen:C},subjects:I}}},r=1500,f={ask:(t,e,n)=>(0,v.bg)(t.project,n),judge({data:t,state:e,facts:n,now:o}){const{project:i}=t,h=(n.get(E.an)??[]).filter(({oneOff:d})=>!d);
if(h.length>0){const d=`${h.map(({name:k})=>k).join(", ")} still exist`;return{state:null,subjects:[a(i,"pending",d)]}}const m=typeof e=="number"?e:o;return{state:m,subjects:[a(i,o-m<r?"pending":"good",
"nothing runs")]}}};function a(t,e,n){return{name:t,verdict:e,reasons:[n]}}function c({expected:t,containers:e,restarts:n,facts:o}){const{image:i,oneShot:h,replicas:m}=t,d=e.map(j=>O(j,i,o)?(0,g.nU)({
container:j,oneShot:h,restarts:j.restarts-(n[j.id]??0)}):{verdict:"pending",reason:`runs ${j.reference}, not ${i}`,suspicious:!0}),k=d.find(({verdict:j})=>j==="bad")??d.find(({verdict:j})=>j==="pendin\
g");if(k!==void 0)return k;if(e.length<m)return{verdict:"pending",reason:`${e.length} of ${m} containers exist`,suspicious:e.length===0};const[u]=d;return{verdict:"good",reason:m===0?"0 containers are\
 wanted":u?.reason??""}}function O(t,e,n){if(e.startsWith("sha256:"))return t.imageId===e;const[,o]=e.split("@");return o===void 0?!0:t.imageId===o||t.imageId===n.get((0,E.M5)(e))?.id}function l(t,e){
return Object.fromEntries(t.map(({id:n,restarts:o,created:i,startedAt:h})=>{const m=Date.parse(h)-Date.parse(i)<12e4;return[n,e.restarts[n]??(m?0:o)]}))}function y(t,e){return t.filter(({service:n})=>e[n]!==
void 0).map(({id:n,startedAt:o,restarts:i,state:h})=>[n.slice(0,12),o,i,h].join(" ")).sort().join("; ")}}),21291:((F,T,s)=>{s.d(T,{EH:()=>f,Pf:()=>$,nO:()=>r});var v=s(77598),g=s(76211),E=s(27792);const $={
destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backu\
ps"};function r(c){const O=`compose/${c}`;return{destination:O,list:()=>(0,g.kA)((0,g.At)(`log:${O}`),{id:"ask.log",title:`Read the log of ${c}`,do:"http",at:"docker",method:"GET",url:(0,E.ru)(`${$.destination}\
=${O}`)},({body:l=""})=>(0,E.Xw)(l).filter(({labels:y})=>y[$.destination]===O&&y[$.key]!==void 0).map(({labels:y})=>({key:y[$.key]??"",value:y[$.value]??""})).sort((y,t)=>y.key<t.key?-1:1)),create:({key:l,
value:y})=>({id:`log.create.${l}`,title:`Write ${l} to the log of ${c}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:f(
O,l),Labels:{[$.destination]:O,[$.key]:l,[$.value]:y}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:l=>({id:`log.remove.${l}`,title:`Remove ${l} from the log of ${c}`,do:"http",
at:"docker",method:"DELETE",url:(0,E.kn)(f(O,l)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function f(c,O){const l=O.replace(/[^A-Za-z0-9.-]/g,t=>`_${t.codePointAt(
0)?.toString(16).padStart(4,"0")}`),y=l.length>120?`${l.slice(0,80)}_${a(O,32)}`:l;return`deploy-action.${a(c,16)}.${y}`}function a(c,O){return(0,v.createHash)("sha256").update(c).digest("hex").slice(
0,O)}}),21278:((F,T,s)=>{s.d(T,{E:()=>g});var v=s(76211);function g(E,$,r){const f=[`label=com.docker.compose.project=${E}`,...$===void 0?[]:[`label=com.docker.compose.service=${$}`]];return[(0,v.kA)(
(0,v.At)(`compose.logs:${$??""}`),{id:"ask.logs",title:`Read the logs of ${$??E}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; list=$(docker ps -a --format "{{.ID}} {{.Names}}" "$@") || exit $?; [ -z \
"$list" ] || echo "$list" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(r),...f.flatMap(c=>["--filter",c])],quiet:!0,classify:"compose.cli"},
({stdout:c})=>c===""?[]:c.replace(/\n$/,"").split(`
`))]}}),99070:((F,T,s)=>{s.d(T,{$z:()=>O,Kd:()=>c,bg:()=>r,cT:()=>$,gJ:()=>a});var v=s(76211),g=s(27792),E=s(13577);function $(l,y){const t=r(l,y),e=[...new Set(c(y).map(({imageId:n})=>n))];return[...t,
...e.map(a)]}function r(l,y){const t=(0,v.kA)(E.an,{id:"ask.containers",title:`List the containers of ${l}`,do:"http",at:"docker",method:"GET",url:(0,g.o)(l)},({body:n=""})=>(0,g.eQ)(n)),e=y.get(E.an)??
[];return[t,...e.map(({id:n,name:o})=>f(n,o))]}function f(l,y){return(0,v.kA)((0,E.UW)(l),{id:`ask.container.${y}`,title:`Look at the container ${y}`,do:"http",at:"docker",method:"GET",url:(0,g.vK)(l),
expect:[200,404]},({status:t,body:e=""})=>t===404?void 0:(0,g.NJ)(e))}function a(l){return(0,v.kA)((0,E.M5)(l),{id:`ask.image.${l}`,title:`Look at the image ${l}`,do:"http",at:"docker",method:"GET",url:(0,g.
d0)(l),expect:[200,404]},({status:y,body:t=""})=>y===404?void 0:(0,g.zZ)(t))}function c(l){return(l.get(E.an)??[]).filter(({oneOff:y})=>!y).flatMap(({id:y})=>l.get((0,E.UW)(y))??[])}function O(l,y){const t=y.
get((0,E.M5)(l.imageId))?.repoDigests??[],[e]=l.reference.split(/@|:(?=[^/]*$)/);return t.find(n=>n.split("@")[0]===e)??t[0]??l.imageId}}),22417:((F,T,s)=>{s.d(T,{X:()=>a});var v=s(48165),g=s(66661),E=s(
4483),$=s(90951),r=s(10565);function f(c,O){return`${c}-${O.replaceAll(".","-")}`}function a(c,O,l){const{id:y,title:t,service:e,run:n,timeout:o}=l,i=(0,$.j1)(c),{model:h,environment:m}=(0,r.X)(c,O),d=Object.
keys(h.services);if(!d.includes(e))throw new v.HR("usage",`before: the Compose file has no service ${JSON.stringify(e)}${(0,g.a)(e,d)}`,{hint:`It has: ${d.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const k=f(i,y),u=[...(0,E.Zz)([(0,$.MR)(c)],i),"run","--rm","--no-deps","-T","--name",k,e],j=[k,...l.ends===void 0?[]:[f(i,l.ends)]];return[{id:y,title:t,
do:"exec",argv:["sh","-c",'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",j.join(" "),...u,...n],env:m,classify:"compose.cli",failsAs:"unhealthy",attempts:1,timeout:o}]}}),
10565:((F,T,s)=>{s.d(T,{X:()=>c});var v=s(60136),g=s(48165),E=s(28678),$=s(42992),r=s(83178),f=s(88391),a=s(13577);function c(e,n){const{model:o}=n.need(a.pE),i=(0,f.s)(o,e),h=(0,v.Ps)(e.before),m=Object.
fromEntries(Object.entries(o.services).map(([u,j])=>{const C=y(l(j,i[u]),h);return[u,h.includes(u)?{...C,profiles:["before"]}:C]})),d=(0,r.h$)((0,$.Rd)({...o,services:m}),e,n),k=t([...(0,$.Lg)(d),...(0,E.
GX)(d)],e);return{model:d,ours:i,environment:k,expected:O(d,e.config["one-shot"]??[])}}function O(e,n){const o=new Set([...(0,E.Cv)(e),...n]);return Object.fromEntries(Object.entries(e.services).filter(
([,{profiles:i}])=>i===void 0).map(([i,h])=>[i,{image:h.image??"",replicas:(0,E.N4)(h),oneShot:o.has(i)}]))}function l({build:e,profiles:n,pull_policy:o,...i},h){const{environment:m}=i,d=m&&Object.fromEntries(
Object.entries(m).filter(([,k])=>k!==null));return{...i,...h===void 0?{}:{image:h},...d===void 0?{}:{environment:d}}}function y({depends_on:e,...n},o){const i=Object.entries(e??{}).filter(([h])=>!o.includes(
h));return i.length===0?n:{...n,depends_on:Object.fromEntries(i)}}function t(e,n){const o=(0,$.cd)(n),i=e.filter(h=>o[h]===void 0);if(i.length>0)throw new g.HR("usage",`The Compose file takes ${i.join(
", ")} from the environment, which nobody declares.`,{hint:`Declare ${i.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(e.map(h=>[h,o[h]]))}}),57419:((F,T,s)=>{
s.d(T,{N:()=>d,A:()=>m});var v=s(50445),g=s(4483),E=s(20017),$=s(21291),r=s(99070),f=s(76211),a=s(27792);const c={way:"keep",why:"it is the way back itself"},O=(0,f.At)("compose.networks");function l(_,P){
const I=(P.get(O)??[]).map(({id:M,name:x})=>({id:`compose.restore.network.${x}`,title:`Remove the network ${x}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${M}`,expect:[204,404],attempts:3,undo:c})),
L={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:_}},every:500,deadline:6e4},K=(0,r.Kd)(P).flatMap(e);return y(_,[t(_),
...K,...I,L],null)}function y(_,P,I){return{stage:"restore",subject:`Compose project ${_}`,steps:P,basis:I,notes:[],values:{}}}function t(_){return{id:"compose.restore.settle",title:"Let the engine en\
d what it is stopping",do:"exec",argv:(0,g.G9)(_),quiet:!0,advisory:!0,undo:c}}function e({id:_,name:P}){const I={do:"http",at:"docker",undo:c,attempts:3};return[{...I,id:`compose.restore.stop.${P}`,title:`\
Stop ${P}`,method:"POST",url:`/containers/${_}/stop`,timeout:18e4,expect:[204,304,404]},{...I,id:`compose.restore.remove.${P}`,title:`Remove ${P}`,method:"DELETE",url:`/containers/${_}?force=true`,expect:[
204,404]}]}function n(_){return(0,f.kA)(O,{id:"ask.networks",title:`List the networks of ${_}`,do:"http",at:"docker",method:"GET",url:(0,a.vf)(_)},({body:P=""})=>(0,a.j)(P))}var o=s(13577);const i=3e3,
h=3e5;function m(_){return{name:"compose.restore",data:_}}const d={ask(_,P){const{project:I,model:L,expected:K}=_,M=Object.values(L?.services??{}).map(({image:b=""})=>b),x=[...Object.values(K).map(({image:b})=>b),
...M].filter(Boolean),p=[...new Set(x)].map(r.gJ);return[...(0,r.bg)(I,P),...L===null?[n(I)]:p]},plan(_,P){const I=_;return I.model===null?l(I.project,P):k(I,I.model,P)}};function k(_,P,I){const{project:L}=_,
K=u(_),M=new Set(_.had??Object.keys(P.services)),x=(0,r.Kd)(I).filter(({service:X})=>!M.has(X)),p=Object.keys(K),b=`${v.F}/compose.json`,A=(0,g.Zz)([b],L),D=Object.values(K).some(({image:X})=>I.get((0,o.
M5)(X))===void 0),W=[...A,"pull","--policy","missing","--ignore-pull-failures",...p],G=[...A,"up","-d","--no-build","--pull","never",...p],z=X=>_.kept===null?X:(0,g.f_)(X,{..._.kept,prefix:$.Pf.value}),
U=[t(L),...x.flatMap(e),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:b,content:JSON.stringify(j(P,K,I)),undo:c},...D?[{...R("compose.restore.pull","Pull image\
s that are not on the engine any more",z(W))}]:[],...p.length===0?[]:[R("compose.restore.up",`Start ${p.join(", ")} as before`,(0,g.M9)(z(G),L))],{id:"compose.restore.verify",title:"Verify that what r\
an before runs again",do:"wait",judge:{name:"compose.services",data:{project:L,services:K,stable:i}},every:500,deadline:h},..._.folder===void 0?[]:[(0,E.vY)(_.folder)]];return y(L,U,K)}function u({expected:_}){
return Object.fromEntries(Object.entries(_).filter(([,{oneShot:P}])=>!P))}function j(_,P,I){const L=Object.entries(_.services).filter(([K])=>P[K]!==void 0).map(([K,{depends_on:M={},...x}])=>{const p=Object.
entries(M).filter(([A])=>P[A]!==void 0),b=C(x.image??"",P[K]?.image??"",I);return[K,{...x,image:b,...p.length===0?{}:{depends_on:Object.fromEntries(p)}}]});return{..._,services:Object.fromEntries(L)}}
function C(_,P,I){const L=I.get((0,o.M5)(P))?.id;return _===""||_!==P&&(L===void 0||I.get((0,o.M5)(_))?.id!==L)?P:_}function R(_,P,I){return{id:_,title:P,do:"exec",argv:I,classify:"compose.up",failsAs:"\
unhealthy",attempts:4,retryOn:["usage"],undo:c}}}),2114:((F,T,s)=>{s.d(T,{n:()=>k});var v=s(76211),g=s(28678),E=s(18399),$=s(4483),r=s(90951),f=s(20017),a=s(71105);function c(M,{check:x=!0,ignore:p=[]}={}){
if(!x)return[];const b=({id:D,service:W})=>p.some(G=>G.id===D&&(G.service===void 0||G.service===W)),A=new Map;for(const D of(0,a.D)(M))b(D)||A.set(D.id,[...A.get(D.id)??[],D]);return[...A].map(([D,W])=>{
const[G]=W;return`${D}: ${W.map(({service:z})=>z).join(", ")} ${G?.reason}. Mend it with ${G?.fix}.`})}function O(M){return M.filter(x=>{const p=M.filter(({id:A,service:D,number:W})=>A!==x.id&&D===x.service&&
W===x.number),b=/^[0-9a-f]{12}_/.test(x.name);return x.state==="created"&&p.some(({state:A})=>b||A!=="created")})}function l({id:M,name:x}){return{id:`compose.clear.${x}`,title:`Remove ${x}, which was\
 created but never started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${M}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var y=s(21291),t=s(99070);const e=`gone="$1";\
 shift
others="$(docker volume ls --quiet --filter "label=${y.Pf.destination}" | while read -r name; do
  case " $gone " in *" $name "*) ;; *) docker volume inspect --format "{{index .Labels \\"${y.Pf.value}\\"}}" "$name" ;; esac
done)"
for image do
  case "$others" in *"\${image#*@}"*) continue ;; esac
  docker image rm "$image" 2>/dev/null || true
done`;function n(M,x){const p=(0,f.lh)(M,x),b=U=>U.split("@")[1]??U,A=Object.values(M.images).map(U=>U.digest),D=new Set([...(0,f.ZL)(M,x).flatMap(({images:U})=>U.map(b)),...A]),W=[...new Set(p.flatMap(
U=>U.images))].filter(U=>!D.has(b(U)));if(W.length===0)return[];const{destination:G}=(0,y.nO)((0,r.j1)(M)),z=p.map(({key:U})=>(0,y.EH)(G,U)).join(" ");return[{id:"compose.prune",title:"Remove images o\
f releases that are not kept any more",do:"exec",argv:["sh","-c",e,"sh",z,...W],quiet:!0,advisory:!0,undo:{way:"keep",why:"a way back pulls an image that is missing"}}]}var o=s(10565),i=s(57419),h=s(29869),
m=s(13577),d=s(26987);function k(M,x){const p=(0,r.j1)(M),b=(0,o.X)(M,x),{expected:A,ours:D,environment:W,model:G}=b,{snapshot:z,notes:U}=(0,h.W9)(M,x),X=Object.keys(W).length===0?[]:[(0,d.CL)(p,M.release,
W)];return{prepare:[u(M,b),...X,...j(M,b),...P(M,x),I(M),...(0,f.CI)(M,x)],apply:[..._(b,x),{...R(M,b),undo:{way:"restore",restore:(0,i.A)(z)}}],verify:{name:"compose.services",data:{project:p,services:A}},
finish:[...(0,f.Nc)(M,x),...n(M,x)],notes:[...x.get(m.pE)?.warnings??[],...U,...L(M,b),...K(M,b,x),...c(G,M.config.hardening)],changes:(0,E.r)(z.model,G),basis:{project:p,ours:D,model:G}}}function u(M,{
model:x}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:(0,r.MR)(M),content:`${JSON.stringify(x,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function j(M,{environment:x,model:p}){const{pull:b="missing"}=M.config;if(b==="never")return[];const A=[...(0,$.Zz)([(0,r.MR)(M)],(0,r.j1)(
M)),"pull","--quiet","--policy",b];return[{id:"compose.pull",title:b==="always"?"Pull the images":"Pull the images that are missing",do:"exec",argv:b==="missing"?(0,$.$A)(A,C(p)):A,env:x,classify:"com\
pose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on the engine changes nothing"}}]}function C({services:M}){const x=Object.values(M).filter(({profiles:p})=>p===void 0);return[...new Set(
x.map(({image:p=""})=>p))].sort()}function R(M,{environment:x,expected:p}){const b=(0,r.j1)(M),A=(0,r.MR)(M),D=M.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",title:"Start t\
he services",do:"exec",argv:[...(0,$.Zz)([A],b),"up","-d","--no-build","--pull","never",...D],env:x,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:b,file:A,services:p,
environment:x}}}}function _({model:M},x){const p=(0,g.ZI)(M),b=(0,t.Kd)(x),A=b.filter(({service:D,state:W})=>W==="created"&&p.includes(D));return[...new Set([...O(b),...A])].map(l)}function P(M,x){const p=x.
get((0,v.At)(`log:${(0,y.nO)((0,r.j1)(M)).destination}`))??[];return(x.get(m.Z3)??[]).filter(b=>!b.endsWith(`.values.${M.release}`)&&!p.some(({value:A})=>A.includes(b))).map(d.ht)}function I(M){return{
id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"; done',
"sh",(0,r.MR)(M).split("/").slice(0,-2).join("/"),M.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function L({root:M},{model:x}){const p=Object.entries(x.services).flatMap(
([b,{volumes:A=[]}])=>A.filter(({type:D,source:W=""})=>D==="bind"&&(W===M||W.startsWith(`${M}/`))).map(({source:D=""})=>`${b} mounts ${D}`));return p.length===0?[]:[`${p.join(", ")}: not in the checko\
ut, so it is a path of the host.`]}function K({config:M},{model:x},p){const b=(0,t.Kd)(p).map(({service:D})=>D),A=[...new Set(b)].filter(D=>x.services[D]===void 0).sort();return A.length===0?[]:[M.orphans===
"remove"?`${A.join(", ")}: not in the Compose file any more, will be removed.`:`${A.join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}}),29869:((F,T,s)=>{
s.d(T,{NC:()=>t,W9:()=>l,iJ:()=>o});var v=s(48165),g=s(76211),E=s(90951),$=s(83178),r=s(21291),f=s(99070),a=s(10565),c=s(13577),O=s(26987);function l(u,j){const C=(0,E.j1)(u),R=(0,f.Kd)(j);if(R.length===
0)return{snapshot:{target:"compose",project:C,model:null,expected:{},had:[],kept:null},notes:[]};const _=e(C,j),P=_??t(u,j),{references:I,images:L,notes:K}=h(P,R,j),M=Object.entries(P.model?.services??
{}),x={...P.model,services:Object.fromEntries(M.map(([D,W])=>[D,{...W,image:I[D]??W.image??""}]))},p=Object.fromEntries(Object.entries(P.expected).filter(([D,{oneShot:W}])=>L[D]!==void 0&&!W&&d(R,D)).
map(([D,W])=>[D,{...W,image:L[D]??W.image}])),b=m(P.kept,u,j),A=[...new Set(R.map(({service:D})=>D))].sort();return{snapshot:{target:"compose",project:C,model:x,expected:p,had:A,kept:b.kept,..._?.folder===
void 0?{}:{folder:_.folder}},notes:[..._===void 0?[y]:K,...b.notes,...k(R,P)]}}const y="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its \
images with the settings of this release.";function t(u,j){const C=(0,E.j1)(u),{model:R,expected:_,environment:P}=(0,a.X)(u,j),I=Object.keys(P),L=I.length===0?null:{volume:(0,O.r9)(C,u.release),names:I},
K=(0,$.Jz)(u,j),M=K===void 0?{}:{folder:{base:K,release:u.release}};return{target:"compose",project:C,model:R,expected:_,had:null,kept:L,...M}}function e(u,j){return(j.get((0,g.At)(`log:${(0,r.nO)(u).
destination}`))??[]).filter(({key:_})=>_.startsWith("release.")).sort((_,P)=>_.key<P.key?1:-1).map(({value:_})=>n(_)).find(_=>_!==void 0&&_.model!==null)}function n(u){try{const j=JSON.parse(u);return i(
j.snapshot)?j.snapshot:void 0}catch{return}}function o(u){if(i(u))return u;throw new v.HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written b\
y another version or target; deploy the wanted version again instead."})}function i(u){return typeof u=="object"&&u!==null&&u.target==="compose"}function h(u,j,C){const R={},_={},P=[];for(const I of j){
const{service:L}=I,K=(0,f.$z)(I,C),M=u.expected[L]?.image??"";R[L]=I.reference,_[L]=K,M.includes("@")&&M.split("@")[1]!==K.split("@")[1]&&P.push(`${L} runs ${K}, not ${M} of the last release: a rollba\
ck would bring back what runs.`)}return{references:R,images:_,notes:[...new Set(P)]}}function m(u,j,C){const R=(0,E.j1)(j),_=(0,O.r9)(R,j.release);if(u===null||u.volume===_||(C.get(c.Z3)??[]).includes(
u.volume))return{kept:u,notes:[]};const P=`The values of ${u.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{kept:{volume:_,names:u.
names},notes:[P]}}function d(u,j){return u.some(({service:C,state:R})=>C===j&&(R==="running"||R==="restarting"))}function k(u,j){return[...new Set(u.map(({service:R})=>R))].filter(R=>j.expected[R]?.oneShot===
!1&&!d(u,R)).map(R=>`${R} does not run now: a rollback would not start it.`)}}),84369:((F,T,s)=>{s.d(T,{gw:()=>O,lA:()=>c,nU:()=>E});var v=s(68415);const g=2;function E(e){const{container:n,oneShot:o,
restarts:i}=e;switch(n.state){case"running":return i>=g?f(c(n)):o?{verdict:"pending",reason:"has not ended yet"}:$(n);case"exited":return r(e);case"restarting":return i>=g?f(c(n)):a(c(n));case"dead":return f(
`is dead${y(n)}`);case"created":return a(`was created but not started${y(n)}`);default:return a(`is ${n.state}`)}}function $(e){return e.health==="unhealthy"?f(O(e)):e.health==="starting"?{verdict:"pe\
nding",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function r({container:e,oneShot:n}){if(n&&e.exitCode===0)return{verdict:"good",reason:"ended \
with exit code 0"};const o=e.restartPolicy==="on-failure"&&e.exitCode!==0,i=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",h=c(e);return o||i?a(h):f(h)}const f=e=>({verdict:"bad",reason:e}),
a=e=>({verdict:"pending",reason:e,suspicious:!0});function c(e){const{exitCode:n,outOfMemory:o,restarts:i,memoryLimit:h}=e,m=t(e),d=m===void 0?"":` after ${(0,v.a)(m)}`,k=i===0?"":` (restarted ${i===1?
"once":`${i} times`})`,u=h>0?` (limit ${Math.round(h/1024/1024)} MiB)`:"";return o?`was killed because it ran out of memory${u}${d}${k}`:n===0?`ended by itself with exit code 0${d}${k}`:`crashed with \
exit code ${n}${l(n)}${d}${k}${y(e)}`}function O({probes:e}){const n=e.at(-1),o=n?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${o===""?`exits with ${n?.exitCode??"nothing"}`:`says ${o}`}`}function l(e){const o={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return o===void 0?"":` (SIG${o})`}function y({error:e}){return e===""?"":`: ${e}`}function t({startedAt:e,finishedAt:n,state:o}){if(!(Date.parse(e)>0))return;const i=Date.parse(n)-Date.parse(e);return i<
0&&o!=="running"?0:i<0?void 0:i}}),13577:((F,T,s)=>{s.d(T,{Cz:()=>E,ET:()=>O,FR:()=>l,JM:()=>$,M5:()=>c,UE:()=>g,UW:()=>a,Z3:()=>y,an:()=>f,pE:()=>r});var v=s(76211);const g=(0,v.At)("compose.files"),
E=t=>(0,v.At)(`compose.source:${t}`),$=(0,v.At)("compose.version"),r=(0,v.At)("compose.model"),f=(0,v.At)("compose.containers"),a=t=>(0,v.At)(`docker.container:${t}`),c=t=>(0,v.At)(`docker.image:${t}`),
O=(0,v.At)("compose.mounted"),l=(0,v.At)("compose.folder"),y=(0,v.At)("compose.values")}),26987:((F,T,s)=>{s.d(T,{CL:()=>a,ht:()=>c,k7:()=>O,r9:()=>f});var v=s(76211),g=s(27792),E=s(42992),$=s(21291),
r=s(13577);function f(l,y){return(0,$.EH)(`compose/${l}`,`values.${y}`)}function a(l,y,t){const e=f(l,y),n={[$.Pf.values]:`compose/${l}`,[$.Pf.release]:y},o=Object.entries(t).flatMap(([i,h])=>[`,${JSON.
stringify(`${$.Pf.value}.${i}`)}:"`,(0,E.rW)(h),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(t).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/vo\
lumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(n).slice(0,-1)}`,...o,"}}"]},undo:{way:"keep",why:"a later deploy removes \
values to which no release refers"}}}function c(l){return{id:`compose.values.remove.${l}`,title:`Remove ${l}, values of a release that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,g.
kn)(l),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function O(l){return(0,v.kA)(r.Z3,{id:"ask.compose.values",title:"List the releases whose values a\
re kept",do:"http",at:"docker",method:"GET",url:(0,g.ru)(`${$.Pf.values}=compose/${l}`)},({body:y=""})=>(0,g.Xw)(y).map(({name:t})=>t))}})};export{de as id,le as ids,ue as modules};

const Q=3565,q=[3565],ee={66888:((U,R,t)=>{t.d(R,{t:()=>j,v:()=>_});const g=90;function j(c,f,a){if(JSON.stringify(c)===JSON.stringify(f))return[];const[d,O]=[u(c),u(f)];return d===void 0||O===void 0?
[{path:a,from:c,to:f}]:[...new Set([...Object.keys(d),...Object.keys(O)])].sort().flatMap(r=>j(d[r],O[r],`${a}/${r.replace(/^\//,"")}`))}function _(c){if(c===void 0)return"nothing";const f=typeof c=="\
string"?c:JSON.stringify(c);return f.length>g?`${f.slice(0,g)}…`:f}function u(c){if(Array.isArray(c)){const f=c.map(a=>a?.name);return f.every(a=>typeof a=="string")&&new Set(f).size===f.length?Object.
fromEntries(c.map((a,d)=>[f[d],a])):void 0}return c!==null&&typeof c=="object"?c:void 0}}),71105:((U,R,t)=>{t.d(R,{D:()=>u,E:()=>j});const g={"DA-C001":{severity:"medium",reason:"may gain privileges b\
y a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!a(e).some(s=>/^no-new-privileges(?:[:=]true)?$/.test(s))},"DA-C002":{severity:"low",reason:"can write to its \
root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==!0},"DA-C003":{severity:"medium",reason:"names \
no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA-C004":{severity:"low",reason:"keeps capabiliti\
es of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!a(e).some(s=>s.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave\
 privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a\
 proxy that allows single calls before it",weak:({volumes:e})=>f(e).some(s=>/docker\.sock(?::|$)/.test(O(s)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its \
neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&d(e).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deplo\
y sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||c(e).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its enviro\
nment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>$(e).some(s=>_.test(s)&&!/_FILE$/.test(s))},"DA-C010":{severity:"me\
dium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:s,ipc:o})=>[e,s,o].includes("host")},"DA-C011":{severity:"low",reason:"publish\
es no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,s)=>f(e.ports).length===0&&!r(e).some(o=>n(o,s))}},j=Object.
keys(g),_=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function u(e){const s=c(e);return Object.entries(c(s.services)).flatMap(([o,i])=>j.flatMap(m=>{const{severity:l,
reason:k,fix:b,weak:h}=g[m];return h(c(i),s)?[{id:m,service:o,severity:l,reason:k,fix:b}]:[]}))}function c(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function f(e){return Array.isArray(
e)?e:[]}function a(e){return f(e).map(String)}function d(e){return c(c(c(e.deploy).resources).limits)}function O(e){return typeof e=="string"?e:String(c(e).source??"")}function $(e){return Array.isArray(
e)?a(e).map(s=>s.split("=")[0]??""):Object.keys(c(e))}function r({networks:e}){return Array.isArray(e)?a(e):Object.keys(c(e))}function n(e,s){return c(c(s.networks)[e]).internal===!0}}),28678:((U,R,t)=>{
t.d(R,{Cv:()=>a,ET:()=>r,GX:()=>d,N4:()=>f,Xh:()=>u,ZI:()=>O,_M:()=>c,bB:()=>_,f:()=>$});var g=t(48165),j=t(48246);const _=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function u(n){
try{const e=JSON.parse(n);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new g.HR("bug","docker compose config did not print a model.",{cause:e,details:[n.slice(0,500)]})}}function c(n){
if(!(n===void 0||/^sha256:/.test(n)))try{return(0,j.aR)((0,j.F2)(n.replace(/@‹.*$/,"")))}catch{return}}function f(n){return n.deploy?.mode==="global"?1:n.deploy?.replicas??n.scale??1}function a(n){const e=Object.
values(n.services).flatMap(s=>Object.entries(s.depends_on??{}).filter(([,{condition:o}])=>o==="service_completed_successfully").map(([o])=>o));return[...new Set(e)]}function d(n){const e=[...Object.values(
n.secrets??{}),...Object.values(n.configs??{})];return[...new Set(e.flatMap(({environment:s})=>s===void 0?[]:[s]))]}function O(n){const e=(s,o)=>{const i=s?.[o??""];return i!==void 0&&(i.environment!==
void 0||i.content!==void 0)};return Object.entries(n.services).filter(([,{configs:s,secrets:o}])=>(s??[]).some(({source:i})=>e(n.configs,i))||(o??[]).some(({source:i})=>e(n.secrets,i))).map(([s])=>s)}
function $(n){const e=[...n.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,s=""])=>s);return[...new Set(e)].sort()}function r(n){return n.split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),29258:((U,R,t)=>{t.d(R,{HB:()=>_,_8:()=>g,mq:()=>j});
function g(u,c){for(const[f,a,d,O]of c){const $=f.exec(u);if($!==null)return{kind:a,cause:d($),...O===void 0?{}:{hint:O}}}}const j=u=>(u[0]??"").trim();function _(u){return[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",c=>`Docker is not running${c[1]===void 0?"":` at ${c[1]}`}.`,u],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",j,"Add the user to the group docker."]]}}),46634:((U,R,t)=>{
t.d(R,{i:()=>c,x:()=>u});var g=t(76211),j=t(27792);const _=(0,g.At)("docker.networks");function u(f,a){return(0,g.kA)(_,{id:"ask.networks",title:`List the networks of ${f}`,do:"http",at:"docker",method:"\
GET",url:a},({body:d=""})=>(0,j.j)(d))}function c(f,a){return(a.get(_)??[]).map(d=>({id:`${f}.${d.name}`,title:`Remove the network ${d.name}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${d.id}`,
expect:[204,404],undo:{way:"keep",why:"it is the way back itself"}}))}}),27792:((U,R,t)=>{t.d(R,{Kq:()=>r,NJ:()=>n,Xw:()=>s,d0:()=>f,eQ:()=>$,j:()=>o,kn:()=>d,o:()=>_,ru:()=>a,vK:()=>c,vf:()=>u,zZ:()=>e});
var g=t(48165);const j={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.compose.config-hash",number:"com.docker.compose.container-number"};function _(l){
return`/containers/json?all=1&filters=${O(`com.docker.compose.project=${l}`)}`}const u=l=>`/networks?filters=${O(`com.docker.compose.project=${l}`)}`,c=l=>`/containers/${l}/json`,f=l=>`/images/${encodeURI(
l)}/json`,a=(...l)=>`/volumes?filters=${O(...l)}`,d=l=>`/volumes/${l}`;function O(...l){return encodeURIComponent(JSON.stringify({label:l}))}function $(l){return m(l,"a list of containers").map(k=>({id:k.
Id??"",name:(k.Names?.[0]??"").replace(/^\//,""),state:typeof k.State=="string"?k.State:"",...i(k.Labels)}))}function r(l){const k=m(l,"a list of containers");return $(l).flatMap((b,h)=>{const{Image:p="",
ImageID:v="",Ports:E}=k[h]??{},M=(E??[]).flatMap(({PrivatePort:I=0,PublicPort:W})=>W===void 0?[]:[{inside:I,outside:W}]);return b.oneOff?[]:[{...b,reference:p,imageId:v,ports:M}]})}function n(l){const k=m(
l,"a container"),b=typeof k.State=="object"?k.State:{};return{id:k.Id??"",name:(k.Name??"").replace(/^\//,""),...i(k.Config?.Labels),state:b.Status??"",reference:k.Config?.Image??"",imageId:k.Image??"",
created:k.Created??"",startedAt:b.StartedAt??"",finishedAt:b.FinishedAt??"",exitCode:b.ExitCode??0,outOfMemory:b.OOMKilled??!1,error:b.Error??"",health:b.Health?.Status==="none"?"":b.Health?.Status??"",
probes:(b.Health?.Log??[]).map(({ExitCode:h,Output:p})=>({exitCode:h??0,output:(p??"").trim()})),restarts:k.RestartCount??0,restartPolicy:k.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:k.HostConfig?.
Memory??0}}function e(l){const k=m(l,"an image");return{id:k.Id??"",repoDigests:k.RepoDigests??[]}}function s(l){return(m(l,"a list of volumes").Volumes??[]).map(({Name:b,Labels:h})=>({name:b??"",labels:h??
{}}))}function o(l){return m(l,"a list of networks").map(({Id:b,Name:h})=>({id:b??"",name:h??""}))}function i(l){return{service:l?.[j.service]??"",configHash:l?.[j.configHash]??"",number:l?.[j.number]??
"",oneOff:l?.[j.oneOff]==="True"}}function m(l,k){try{return JSON.parse(l)}catch(b){throw new g.HR("bug",`The Docker Engine did not answer with ${k}.`,{cause:b,details:[l.slice(0,500)]})}}}),42992:((U,R,t)=>{
t.d(R,{Go:()=>_,Lg:()=>c,Rd:()=>u,cd:()=>j,rW:()=>f});const g=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function j(a){const{version:d}=a;return{IMAGE_TAG:d,TAG:d,VERSION:d,...a.variables}}
function _(a){return Object.fromEntries(Object.entries(j(a)).map(([d,O])=>[d,typeof O=="string"?O:`__DEPLOY_ACTION_SECRET_${d}__END__`]))}function u(a){return JSON.parse(JSON.stringify(a).replaceAll(g,
"$${$1}"))}function c(a){const d=JSON.stringify(a).replaceAll("$$","");return[...new Set([...d.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,O=""])=>O))].sort()}function f(a){return typeof a=="s\
tring"?JSON.stringify(a).slice(1,-1):"join"in a?{join:a.join.map(f)}:"secret"in a?{...a,as:"json"}:a}}),18399:((U,R,t)=>{t.d(R,{r:()=>_});var g=t(66888);const j=12;function _(a,d){const $=[...new Set(
[...Object.keys(a?.services??{}),...Object.keys(d.services)])].sort().flatMap(n=>{const[e,s]=[a?.services[n],d.services[n]];return s===void 0?[`${n} is not in the file any more.`]:e===void 0?[`${n} is\
 new: ${s.image??"no image"}`]:c((0,g.t)(e,s,"")).map(o=>`${n} ${o}`)}),r=(0,g.t)(u(a??{}),u(d),"");return[...$,...a===null?[]:c(r)]}function u({services:a,...d}){return d}function c(a){const d=a.length>
j?[`and ${a.length-j} more`]:[];return[...a.slice(0,j).map(f),...d]}function f({path:a,from:d,to:O}){const $=a.slice(1).replaceAll("/",".");return $==="image"?`image: ${d??"nothing"} → ${O??"nothing"}`:
/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.test($)?`${$} is ${d===void 0?"new":O===void 0?"gone":"changed"}`:`${$}: ${(0,g.v)(d)} → ${(0,g.v)(O)}`}}),25635:((U,R,t)=>{t.d(R,{G:()=>j,U:()=>_});
var g=t(48165);function j(c,f,a){const d=f.startsWith("/")?u(f):u(`${c}/${f}`),O=u(c);if(d===O||d.startsWith(O==="/"?"/":`${O}/`))return d;throw new g.HR("usage",`${a}: ${JSON.stringify(f)} is outside\
 the checkout ${O}.`,{hint:"Name a path inside the repository, relative to its top."})}function _(c){const f=c.lastIndexOf("/");return{folder:c.slice(0,f)||"/",name:c.slice(f+1)}}function u(c){const f=[];
for(const a of c.split("/"))a===".."?f.pop():a!==""&&a!=="."&&f.push(a);return`/${f.join("/")}`}}),86238:((U,R,t)=>{t.d(R,{gu:()=>E,_n:()=>M});var g=t(48165),j=t(66661),_=t(76211),u=t(28678),c=t(42992),
f=t(25635),a=t(4483),d=t(90951),O=t(38815),$=t(13577);function r(y,D){return y.config["env-file"]===void 0?[]:D.map(C=>(0,_.kA)((0,$.Cz)(C),{id:`ask.compose.source.${C}`,title:`Read ${C}`,do:"exec",argv:[
"cat",C],quiet:!0,limit:4*1024*1024,failsAs:"absent"},({stdout:x})=>x))}function n(y,D,C){return y.config["env-file"]===void 0||D.every(x=>C.has((0,$.Cz)(x)))}function e(y,D,C){const x=y.config["env-f\
ile"];if(x===void 0)return;const L=D.map(S=>s(C.need((0,$.Cz)(S)))),P=[...new Set(L.flatMap(S=>Object.keys(S)))].flatMap(S=>{const N=L.flatMap(F=>F[S]??[]),H=N.flatMap(F=>o(F.env_file)),z=H.filter(F=>!m(
i(F),x));if(z.length===H.length)return[];const J=new Set(N.flatMap(({environment:F})=>l(F))),G=Object.keys(y.variables).filter(F=>!J.has(F)),X=Object.fromEntries(G.map(F=>[F,`\${${F}}`])),V=z.length===
0?"!reset []":`!override ${JSON.stringify(z)}`;return[`  ${JSON.stringify(S)}:
    env_file: ${V}
    environment: ${JSON.stringify(X)}
`]});return P.length===0?void 0:`services:
${P.join("")}`}function s(y){try{const D=(0,O.qg)(y,{logLevel:"silent"})?.services,C=Object.entries(D??{});return Object.fromEntries(C.filter(([,x])=>typeof x=="object"&&x!==null))}catch{return{}}}function o(y){
return y==null?[]:Array.isArray(y)?y:[y]}function i(y){return typeof y=="string"?y:String(y?.path??"")}function m(y,D){return y.replace(/^\.\//,"")===D.replace(/^\.\//,"")}function l(y){return Array.isArray(
y)?y.map(D=>String(D).split("=")[0]??""):typeof y=="object"&&y!==null?Object.keys(y):[]}var k=t(83178),b=t(21291),h=t(99070),p=t(26987);const v=[2,22];function E(y,D){const C=D.get($.UE),x=D.get($.pE);
return[...M(y,D),K(y),...C===void 0?[]:[I(),...r(y,C)],...C===void 0||!n(y,C,D)?[]:[A(y,C,D)],...x===void 0?[]:(0,k.JY)(y,x.model)]}function M(y,D){const C=(0,d.j1)(y);return[(0,b.nO)(C).list(),(0,p.k7)(
C),...(0,h.cT)(C,D)]}function I(){return(0,_.kA)($.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.c\
li",failsAs:"absent"},({stdout:y})=>W(y.trim()))}function W(y){const[,D="0",C="0"]=/^v?(\d+)\.(\d+)/.exec(y)??[],[x,L]=v;if(Number(D)>x||Number(D)===x&&Number(C)>=L)return y;throw new g.HR("absent",`D\
ocker Compose ${y||"of an unknown version"} is too old; ${x}.${L} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function K(y){const D=(0,d.CQ)(y),C=[...new Set(D.length===0?
[y.root]:D.map(L=>(0,f.U)(L).folder))];return(0,_.kA)($.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; \
do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...C],quiet:!0},({stdout:L})=>B(D,L.split(`
`).filter(Boolean),y.root))}function B(y,D,C){if(y.length===0){const P=u.bB.map(S=>`${C}/${S}`).find(S=>D.includes(S));if(P!==void 0)return[P];throw new g.HR("absent",`There is no Compose file in ${C}\
: ${u.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const x=y.filter(P=>!D.includes(P)),[L]=x;if(L===void 0)return y;const w=D.map(P=>(0,f.U)(P).name);throw new g.
HR("absent",`The Compose file ${x.join(", ")} does not exist${(0,j.a)((0,f.U)(L).name,w)}`,{hint:"file: is relative to the top of the checkout."})}function A(y,D,C){const x=e(y,D,C),L=x===void 0?D:[...D,
"-"],{config:w,root:P}=y,S=(0,c.Go)(y),N=[...Object.keys(S),...w.inherit??[]];return(0,_.kA)($.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,a.CB)(L,(0,d.j1)(y),{names:N,
profiles:w.profiles??[]}),cwd:P,env:S,...x===void 0?{}:{stdin:x},quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},T)}function T({stdout:y,stderr:D}){const C=(0,u.f)(D);if(C.length>
0)throw new g.HR("usage",`The Compose file uses variables that nobody gave: ${C.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NA\
ME:-value}), or name them in inherit:."});return{model:(0,u.Xh)(y),warnings:(0,u.ET)(D)}}}),53727:((U,R,t)=>{t.d(R,{I6:()=>c,KB:()=>k,MW:()=>h,P0:()=>O,W6:()=>e,WV:()=>n,XR:()=>s,do:()=>b,sW:()=>r});var g=t(
50445),j=t(90951),_=t(21291),u=t(99070);const c=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,f='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',a=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${c}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${f}`,d=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${c}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,O=`source=''
for one in $(docker inspect --format '{{range .Mounts}}{{if eq .Type "volume"}}{{.Name}} {{end}}{{end}}' "$box"); do
  case "$one" in "$1_$wanted" | "$wanted") source="$one" ;; *)
    [ "$(docker volume inspect --format '{{index .Labels "com.docker.compose.volume"}}' "$one")" != "$wanted" ] || source="$one" ;;
  esac
done
[ -n "$source" ] || { echo "$2 mounts no volume $wanted" >&2; exit 1; }
`,$=`volume="$3"; file="/backups/$4"; keep="$5"; wanted="$6"
${c}${O}aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${f}`;function r(p){return(0,_.EH)(`compose/${p}`,"backups")}function n(p,{project:v}){const E=(0,j.j1)(p);return{project:v??E,keeper:E,release:p.release}}function e(p,v,E,M){return M.kind==="command"?
[]:M.project===void 0&&(0,u.Kd)(v).length===0?[]:s(n(p,M),E,M)}function s(p,v,E){const M=r(p.keeper);return[{id:`${v}.volume`,title:"Make the volume for backups",do:"http",at:"docker",method:"POST",url:"\
/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:M,Labels:{[_.Pf.backups]:`compose/${p.keeper}`}}),undo:o},...E.kind==="database"?m(p,v,E):l(p,v,E)]}const o={way:"\
keep",why:"a backup is wanted whatever happens to the deploy"},i={do:"exec",undo:o,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function m(p,v,E){const{service:M,database:I,user:W,verify:K,timeout:B}=E,
A=`${I}/${p.release}.dump`,T=[p.project,M,r(p.keeper),A],y={...i,id:`${v}.verify`,title:`Restore the backup of ${I} into a scratch database`,argv:["sh","-c",d,"sh",...T,W,`${I.slice(0,40)}_deploy_acti\
on`,g.F],timeout:B};return[{...i,id:`${v}.backup`,title:`Back up the database ${I}`,argv:k(p,E,A),timeout:B},...K?[y]:[]]}function l(p,v,E){const{volume:M,timeout:I}=E,W=b(p,E,`${M}/${p.release}.tar`);
return[{...i,id:`${v}.backup`,title:`Back up the volume ${M}`,argv:W,timeout:I}]}function k(p,v,E){const{service:M,database:I,user:W,keep:K}=v,B=[p.project,M,r(p.keeper),E,String(K)];return["sh","-c",
a,"sh",...B,W,I,g.F]}function b(p,v,E){const{volume:M,service:I,keep:W}=v;return["sh","-c",$,"sh",p.project,I,r(p.keeper),E,String(W),M]}function h(p){return p.kind==="database"?p.database:p.volume}}),
52729:((U,R,t)=>{t.d(R,{JI:()=>d,Tn:()=>O});var g=t(76211),j=t(50445),_=t(53727);const u=o=>(0,g.At)(`compose.backups:${o}`),c=`volume="$3"; folder="/backups/$4"
known="$(docker volume ls --quiet --filter "name=^$volume$")" || exit 1
[ -n "$known" ] || exit 0
${_.I6}aside "$image" -c '[ -d "$1" ] || exit 0; cd "$1" || exit 1; ls -1t | grep -v "[.]part$" | while read -r name; do
  echo "$(wc -c <"$name") $(date -u -r "$name" +%Y-%m-%dT%H:%M:%SZ) $name"; done' sh "$folder"`,f=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${_.I6}{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive --env PGOPTIONS="-c lock_timeout=60000" "$box" pg_restore --clean --if-exists --no-owner \\
    --single-transaction --exit-on-error --username "$user" --dbname "$database" || exit 1
[ "$(cat "$codes/read")" = 0 ]`,a=`volume="$3"; file="/backups/$4"; wanted="$5"
${_.I6}${_.P0}users="$(docker ps --quiet --filter "volume=$source")"
[ -z "$users" ] || docker stop $users >/dev/null || exit 1
aside --volume "$source:/source" "$image" -c 'tar -tf "$1" >/dev/null && rm -rf /source/* /source/.[!.]* /source/..?* && tar -xpf "$1" -C /source' sh "$file"
code="$?"
[ -z "$users" ] || docker start $users >/dev/null || code=1
exit "$code"`;function d(o,i){const m=(0,_.MW)(i),l=["sh","-c",c,"sh",o.project,i.service,(0,_.sW)(o.keeper),m],k={id:`ask.backups.${m}`,title:`List the backups of ${m}`,do:"exec",argv:l,quiet:!0};return(0,g.
kA)(u(m),{...k,classify:"compose.cli",failsAs:"absent"},({stdout:b})=>b.split(`
`).map(h=>/^\s*(\d+) (\S+) (.+)$/.exec(h)).flatMap(h=>h===null?[]:[{name:`${m}/${h[3]}`,bytes:Number(h[1]),at:h[2]??""}]))}function O(o,i,m){const l=(0,_.MW)(i),k=i.kind==="database"?e(o,i,m):s(o,i,m);
return{stage:"restore",subject:`${i.kind} ${l} of Compose project ${o.project} from ${m}`,steps:k,basis:m,notes:[],values:{}}}const $={way:"keep",why:"a backup is wanted whatever happens"},r={do:"exec",
attempts:1,classify:"compose.cli",failsAs:"unhealthy"},n=1e5;function e(o,i,m){const{database:l,user:k,service:b,timeout:h}=i,p=`${l}/before-restore-${o.release}.dump`,v=[o.project,b,(0,_.sW)(o.keeper),
m];return[{...r,id:"restore.before",title:`Back up the database ${l} as it is now`,argv:(0,_.KB)(o,{...i,keep:n},p),undo:$,timeout:h},{...r,id:"restore.database",title:`Restore the database ${l} from ${m}`,
argv:["sh","-c",f,"sh",...v,k,l,j.F],undo:{way:"keep",why:"it is one transaction: all of it or nothing"},timeout:h}]}function s(o,i,m){const{volume:l,service:k,timeout:b}=i,h=`${l}/before-restore-${o.
release}.tar`,p=E=>["sh","-c",a,"sh",o.project,k,(0,_.sW)(o.keeper),E,l],v={...r,id:"restore.volume.undo",title:`Put what was in the volume ${l} back`,argv:p(h),undo:{way:"keep",why:"it is the way bac\
k itself"},timeout:b};return[{...r,id:"restore.before",title:`Back up the volume ${l} as it is now`,argv:(0,_.do)(o,{...i,keep:n},h),undo:$,timeout:b},{...r,id:"restore.volume",title:`Restore the volu\
me ${l} from ${m}; what uses it is stopped meanwhile`,argv:p(m),undo:{way:"steps",steps:[v]},timeout:b}]}}),84975:((U,R,t)=>{t.d(R,{$Z:()=>d,Sw:()=>f,V3:()=>c,o4:()=>a});var g=t(29258);const j=[...(0,g.
HB)("Start Docker, or set DOCKER_HOST to the engine to deploy to."),[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,
"absent",()=>"Docker Compose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.",
"Free space: docker system df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",r=>`The Compose file takes ${r[1]} from the environment, and nobody gives it.`,
"Declare it under secrets: or variables: of the environment."]],_=[[/.*no matching manifest for (\S+).*/,"usage",r=>`The image was not built for ${r[1]}.`,"Add the platform of the host to the platform\
s of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,"absent",g.mq,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,
"auth",g.mq,"Log in to the registry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",g.mq],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",g.mq]],u=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",g.mq],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",r=>`The port ${r[1]??r[2]??r[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",r=>`${r[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",r=>`${r[1]} exited with code ${r[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",r=>`The one-shot service ${r[1]} ended with exit code ${r[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",r=>`A container named ${r[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",g.mq,"Create \
it first, or leave external: out."],[/No such volume: (\S+)/i,"absent",r=>`The values kept in the volume ${r[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",r=>`The image ${r[1]} is not on the engine.`,"Set pull: missing."]],c=r=>(0,g._8)(r.stderr,j),f=r=>(0,g._8)(r.stderr,[...j,..._]),a=r=>(0,g._8)(r.stderr,[...j,...u,..._])??O(r.stderr,"unhealt\
hy"),d=r=>{const n=(0,g._8)(r.stderr,j);if(n!==void 0)return n;const e=O(r.stderr,"usage");if(e===void 0)return;const s=/required variable (\S+) is missing a value: (.*)/.exec(e.cause);if(s!==null){const i=`\
Declare ${s[1]} under variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${s[1]}: ${s[2]}`,hint:i}}const o=$(e.cause,r.stderr);return{...e,cause:`\
The Compose file is not valid: ${e.cause}`,...o===void 0?{}:{place:o}}};function O(r,n){const s=r.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!/level=warning|^in \//.test(o)).at(-1);return s===void 0?void 0:{kind:n,cause:s.replace(/^Error response from daemon: /,"")}}function $(r,n){const[,e]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(r)??[],[,s]=/^in (\/\S+)$/m.exec(n)??[],[,o]=/\bline (\d+)/.exec(r)??[],i=e??s;return i===void 0?void 0:{file:i,...o===void 0?{}:{line:Number(o)}}}}),4483:((U,R,t)=>{t.d(R,{$A:()=>$,CB:()=>f,G9:()=>r,
M9:()=>O,Zz:()=>a,f_:()=>d});const g="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",j=`keep=" $1 "; file\
s="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,_=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,u=`project="$1"; shift
docker ps -a --no-trunc --filter "label=com.docker.compose.project=$project" \\
  --format '{{.ID}} {{.State}} {{.Label "com.docker.compose.service"}}/{{.Label "com.docker.compose.container-number"}}' |
awk '{ id[NR] = $1; state[NR] = $2; key[NR] = $3; count[$3]++ }
  END { for (i = 1; i <= NR; i++) if (state[i] == "created" && count[key[i]] > 1) print id[i] }' |
while read -r id; do docker rm "$id" >/dev/null; done
exec "$@"`,c=`now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`;function f(n,e,s){const o=[g,...s.names].join(" "),i=s.profiles.flatMap(m=>["--profile",m]);return["sh","-c",j,"sh",o,n.join(" "),...a(n,e),...i,"config","--format","json"]}function a(n,e){return[
"docker","compose","--env-file","/dev/null",...n.flatMap(s=>["-f",s]),"-p",e]}function d(n,e){const{volume:s,prefix:o,names:i}=e;return["sh","-c",_,"sh",s,o,i.join(" "),...n]}function O(n,e){return["s\
h","-c",u,"sh",e,...n]}function $(n,e){return["sh","-c",'images="$1"; shift; [ -n "$images" ] && docker image inspect --format . $images >/dev/null 2>&1 && exit 0; exec "$@"',"sh",e.join(" "),...n]}function r(n){
return["sh","-c",c,"sh",n]}}),90951:((U,R,t)=>{t.d(R,{CQ:()=>j,MR:()=>_,j1:()=>g});function g({app:u,environment:c,config:f}){return f.project??`${u}-${c}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(
/^[^a-z0-9]+/,"")}function j({root:u,config:c}){const{file:f}=c;return(f===void 0?[]:typeof f=="string"?[f]:f).map(d=>d.startsWith("/")?d:`${u}/${d}`)}function _({state:u,environment:c,release:f}){return`${u}\
/releases/${c}/${f}/compose.json`}}),83178:((U,R,t)=>{t.d(R,{JY:()=>f,Jz:()=>a,h$:()=>d});var g=t(76211),j=t(90951),_=t(4279),u=t(13577);function c(n,e){const s=Object.values(n.services).flatMap(({volumes:m=[]})=>m.
filter(({type:l})=>l==="bind").map(({source:l})=>l)),o=[...Object.values(n.configs??{}),...Object.values(n.secrets??{})].map(({file:m})=>m),i=[...s,...o].flatMap(m=>r(m,e)??[]);return[...new Set(i)].sort()}
function f(n,e){const s=c(e,n.root),{folder:o}=n.config;if(s.length===0&&o===void 0)return[];const i=`${_.zE}cd "$1" || exit 1; shift; list "$@" | hash || exit 1
for path do [ -z "$(list "$path" | head -n 1)" ] || printf '%s\\n' "$path"; done`;return[(0,g.kA)(u.ET,{id:"ask.compose.mounted",title:"Read the files that services mount",do:"exec",argv:["sh","-c",i,
"sh",n.root,...s],quiet:!0,failsAs:"absent"},({stdout:m})=>{const[l="",...k]=m.split(`
`).filter(Boolean);return{hash:k.length===0?"":l,paths:k}}),(0,g.kA)(u.FR,{id:"ask.compose.folder",title:"Ask the host where releases lie",do:"exec",argv:["sh","-c",`${_.GH}on_host 'printf %s "\${1:-$H\
OME/deploy-action}"' sh "$1"`,"sh",o??""],quiet:!0,classify:"compose.host",failsAs:"absent"},({stdout:m})=>`${(0,_.p$)(m.trim())}/${(0,j.j1)(n)}`)]}function a(n,e){return(e.get(u.ET)?.hash??"")===""&&
n.config.folder===void 0?void 0:e.get(u.FR)}function d(n,e,s){const o=s.get(u.ET),i=s.get(u.FR);if(o===void 0||i===void 0||o.hash==="")return n;const m=h=>{const p=r(h,e.root);return p===void 0||!o.paths.
includes(p)?h:`${i}/files/${o.hash}${p==="."?"":`/${p}`}`},l=h=>h&&Object.fromEntries(Object.entries(h).map(([p,v])=>[p,$(v,m)])),{configs:k,secrets:b}=n;return{...n,services:Object.fromEntries(Object.
entries(n.services).map(([h,p])=>[h,O(p,m)])),...k===void 0?{}:{configs:l(k)??{}},...b===void 0?{}:{secrets:l(b)??{}}}}function O({volumes:n,...e},s){return n===void 0?e:{...e,volumes:n.map(o=>o.type===
"bind"?{...o,source:s(o.source)??""}:o)}}function $(n,e){const s=e(n.file);return s===void 0?n:{...n,file:s}}function r(n,e){return n===e?".":n?.startsWith(`${e}/`)===!0?n.slice(e.length+1):void 0}}),
20017:((U,R,t)=>{t.d(R,{CI:()=>s,Nc:()=>o,ZL:()=>m,lh:()=>l,vY:()=>i});var g=t(76211),j=t(50445),_=t(90951),u=t(83178),c=t(4279),f=t(21291),a=t(13577);const O={do:"exec",quiet:!0,classify:"compose.hos\
t",failsAs:"absent",undo:{way:"keep",why:"nothing reads it before the release is switched to"}},$=`${c.zE}${c.GH}root="$1"; base="$2"; wanted="$3"; work="$4"; shift 4
on_host '[ -d "$1/files/$2" ]' sh "$base" "$wanted" && exit 0
cd "$root" || exit 1
list "$@" >"$work/list"
tar -cf - -T "$work/list" | on_host '${c.zE.replaceAll("'","'\\''")}
umask 022; new="$1/files/.$2.$$"; mkdir -p "$1" && chmod 700 "$1" && mkdir -p "$new" && trap "rm -rf \\"$new\\"" EXIT || exit 1
tar -xpf - -C "$new" && cd "$new" || exit 1
[ "$(find . \\( -type f -o -type l \\) | sed "s,^[.]/,," | LC_ALL=C sort -u | hash)" = "$2" ] || { echo "the files that arrived are not those that were sent" >&2; exit 1; }
mv "$new" "$1/files/$2" 2>/dev/null || [ -d "$1/files/$2" ]' sh "$base" "$wanted"`,r=`${c.GH}da_base="$1"; da_release="$2"; da_wanted="$3"; da_model="$4"; da_names="$5"
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
done`;function s(b,h){const p=(0,u.Jz)(b,h);if(p===void 0)return[];const{hash:v="",paths:E=[]}=h.get(a.ET)??{},M=Object.keys(b.variables);return[...v===""?[]:[{...O,id:"compose.files",title:`Copy ${E.
join(", ")} to the host`,argv:["sh","-c",$,"sh",b.root,p,v,j.F,...E],attempts:3}],{...O,id:"compose.folder",title:"Write the release's folder on the host",argv:["sh","-c",r,"sh",p,b.release,v,(0,_.MR)(
b),M.join(" ")],env:b.variables,attempts:3}]}function o(b,h){const p=(0,u.Jz)(b,h);if(p===void 0)return[];const v=m(b,h).map(({release:M})=>M),E=`${c.GH}on_host '${n}
${e}' sh "$@"`;return[{...O,id:"compose.current",title:`Make it the current release in ${p}`,argv:["sh","-c",E,"sh",p,b.release,v.join(" ")],advisory:!0}]}function i({base:b,release:h}){return{...O,id:"\
compose.restore.current",title:`Make ${h} the current release again`,argv:["sh","-c",`${c.GH}on_host '${n}' sh "$@"`,"sh",b,h],advisory:!0,undo:{way:"keep",why:"it is the way back itself"}}}function m(b,h){
return k(b,h).slice(0,Math.max(0,(b.keep??5)-1))}function l(b,h){return k(b,h).slice(Math.max(0,(b.keep??5)-1))}function k(b,h){return(h.get((0,g.At)(`log:${(0,f.nO)((0,_.j1)(b)).destination}`))??[]).
filter(({key:v})=>v.startsWith("release.")).sort((v,E)=>v.key<E.key?1:-1).flatMap(({key:v,value:E})=>{try{const{release:M,images:I,snapshot:W}=JSON.parse(E);return[{key:v,release:W?.folder?.release??M,
images:Object.values(I)}]}catch{return[]}})}}),4279:((U,R,t)=>{t.d(R,{GH:()=>_,R:()=>c,p$:()=>f,zE:()=>u});var g=t(48165),j=t(84975);const _=`on_host() {
  case "\${DEPLOY_ACTION_SSH-}:\${DOCKER_HOST-}" in
    none:*|:tcp:*|:http*) echo "only the Docker API of this host can be reached, not its files" >&2; exit 64 ;;
    :*) sh -c "$@" ;;
    *) line=; for word do line="$line '$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g")'"; done
      $DEPLOY_ACTION_SSH "sh -c $line" ;;
  esac
}
`,u=`list() {
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
`,c=a=>{if(a.exit===64||/only the Docker API of this host/.test(a.stderr))return{kind:"usage",cause:"Services mount files of the checkout, but only the Docker API of this host can be reached, not its \
files.",hint:"Connect over SSH (connection: { ssh: … }), or put the files into the image."};if(/No space left on device|Disk quota exceeded/i.test(a.stderr))return{kind:"capacity",cause:"The disk of\
 the host is full.",hint:"Free space on the host, then run again."};const d=/.*Permission denied.*/.exec(a.stderr)?.[0];return d!==void 0?{kind:"denied",cause:d.trim(),hint:"Choose a folder that the u\
ser may write to: folder: PATH."}:(0,j.V3)(a)};function f(a){if(a.startsWith("/"))return a.replace(/\/+$/,"");throw new g.HR("absent",`The host does not say where the home of its user is: ${JSON.stringify(
a)}.`,{hint:"Name the folder for releases: folder: /srv/shop."})}}),88391:((U,R,t)=>{t.d(R,{O:()=>n,s:()=>f});var g=t(48165),j=t(48246),_=t(66661),u=t(76211),c=t(28678);function f(e,s){const o=a(e,s),
i={};for(const[m,{image:l,build:k}]of Object.entries(e.services)){const b=(0,c._M)(l),h=o[m]??d(s,v=>b!==void 0&&(0,c._M)(v)===b)??(k===void 0||l!==void 0?void 0:O(m,e,s)),p=h===void 0?void 0:s.images[h];
if(p!==void 0)i[m]=(0,j.dp)(p.name,p.digest);else if(k!==void 0)throw $(m,s)}if(Object.keys(i).length===0&&Object.keys(s.images).length>0)throw r(e,s);return i}function a(e,{config:s,images:o}){const i=s.
services??{},m=Object.keys(e.services);for(const[l,k]of Object.entries(i)){if(!m.includes(l))throw new g.HR("usage",`services: the Compose file has no service ${JSON.stringify(l)}${(0,_.a)(l,m)}`,{hint:`\
It has: ${m.join(", ")}.`});if(o[k]===void 0)throw new g.HR("usage",`services.${l}: there is no image ${JSON.stringify(k)}${(0,_.a)(k,Object.keys(o))}`,{hint:`Images of this deploy: ${Object.keys(o).join(
", ")||"none"}.`})}return i}function d({images:e},s){return Object.entries(e).find(([,{name:o}])=>s(o))?.[0]}function O(e,s,{images:o}){if(o[e]!==void 0)return e;const i=Object.keys(o),m=Object.values(
s.services).filter(({build:l,image:k})=>l!==void 0&&k===void 0);return i.length===1&&m.length===1?i[0]:void 0}function $(e,{images:s}){const o=Object.keys(s);return new g.HR("usage",`The service ${e} \
has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${o[0]??"IMAGE"} }), or give it an image: by digest and no\
 build:.`,details:o.map(i=>`image ${i}: ${s[i]?.name}`)})}function r(e,{images:s}){const o=Object.keys(s),[i="SERVICE"]=Object.keys(e.services);return new g.HR("usage",`No service of the Compose file \
runs one of our images (${o.map(m=>s[m]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${i}: ${o[0]} } } }.`,details:Object.entries(e.services).map(([m,{image:l}])=>`${m} run\
s ${l??"what it builds"}`)})}function n(e){const s={id:"ask.kept",title:`Look for ${e} on the engine`,do:"http",at:"docker",method:"GET",url:`/images/${e}/json`,expect:[200,404]};return(0,u.kA)((0,u.At)(
`compose.kept:${e}`),s,({status:o})=>o===200)}}),3565:((U,R,t)=>{t.r(R),t.d(R,{compose:()=>x});var g=t(86238),j=t(53727),_=t(52729),u=t(76211),c=t(27792),f=t(4483),a=t(13577);const d=(0,u.At)("compose\
.hashes"),O={ask(w){const{project:P,file:S,environment:N}=w;return[(0,u.kA)(a.an,{id:"check.containers",title:`List the containers of ${P}`,do:"http",at:"docker",method:"GET",url:(0,c.o)(P)},({body:H=""})=>(0,c.
eQ)(H)),(0,u.kA)(d,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",S,...(0,f.Zz)([S],P),"config","--hash","*"],
env:N,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:H})=>$(H))]},verdict(w,P){const{services:S}=w,N=P.need(d),H=P.need(a.an).filter(({oneOff:J})=>!J);return Object.entries(S).every(([J,
{replicas:G,oneShot:X}])=>{const V=H.filter(({service:Z})=>Z===J),F=X?["running","exited"]:["running","restarting"];return V.length===G&&V.every(({configHash:Z,state:Y})=>Z===N.get(J)&&F.includes(Y))})&&
N.size>0?"done":"absent"}};function $(w){return new Map(w.split(`
`).flatMap(P=>{const[S,N]=P.trim().split(/\s+/);return S&&N?[[S,N]]:[]}))}var r=t(84975),n=t(90951),e=t(99070),s=t(84369);const o=25,i=5,m=w=>(0,u.At)(`docker.logs:${w}`),l={ask(w,P){const{project:S,oneShots:N}=w;
return[...(0,e.bg)(S,P),...b(N,P).map(H=>k(H))]},tell({data:w,facts:P,failure:S}){if(S.kind!=="unhealthy"&&S.kind!=="timeout")return;const N=b(w.oneShots,P),[H]=N;if(H===void 0)return;const z=N.map(J=>`${J.
service} ${v(J)}`);return{kind:N.every(J=>h(J)&&J.restarts===0)?S.kind:"unhealthy",cause:[...new Set(z)].join("; "),lines:N.flatMap(J=>E(J,P)),...M(H)}}};function k({id:w,name:P}){return(0,u.kA)(m(w),
{id:`ask.logs.${P}`,title:`Read the log of ${P}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(o),w],quiet:!0},({stdout:S})=>S.replace(/\n$/,"").split(`
`))}function b(w,P){const S=(0,e.Kd)(P).filter(H=>{const z=w.includes(H.service),{verdict:J,suspicious:G}=(0,s.nU)({container:H,oneShot:z,restarts:H.restarts});return J==="bad"||G===!0||h(H)}),N=S.filter(
H=>H.state!=="exited"||H.exitCode!==0);return(N.length>0?N:S).sort((H,z)=>p(H)-p(z)).slice(0,i)}function h({state:w,health:P}){return w==="running"&&P==="starting"}function p({state:w,health:P}){return w===
"exited"||w==="restarting"||w==="dead"?0:P==="unhealthy"?1:w==="created"?3:2}function v(w){return w.state==="created"?`was not started${w.error===""?"":`: ${w.error}`}`:w.state==="running"&&w.restarts>
0?`crashed and was restarted ${w.restarts===1?"once":`${w.restarts} times`}`:w.state==="running"&&w.health==="unhealthy"?(0,s.gw)(w):h(w)?"has not passed its health check yet":(0,s.lA)(w)}function E(w,P){
const{name:S,state:N,health:H,exitCode:z,outOfMemory:J,restarts:G,probes:X}=w,V=[N,H,N==="running"?"":`exit code ${z}`,J?"out of memory":"",`${G} restarts`],F=X.at(-1),Z=P.get(m(w.id))??[];return[`${S}\
: ${V.filter(Boolean).join(", ")}`,...F===void 0?[]:[`  health check exited with ${F.exitCode}: ${F.output.slice(0,500)}`],...Z.join("").trim()===""?["  (no output)"]:Z.map(Y=>`  | ${Y}`)]}function M({
outOfMemory:w,exitCode:P,error:S}){return w?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:P===127||/executable file not found|no such file/.test(S)?{hint:"The comm\
and of the service is not in the image."}:{}}var I=t(4279),W=t(88391),K=t(77538),B=t(21291),A=t(21278),T=t(22417),y=t(57419),D=t(2114),C=t(29869);const x={name:"compose",subject:w=>`Compose project ${(0,n.
j1)(w)}`,log:w=>(0,B.nO)((0,n.j1)(w)),ask:g.gu,look:g._n,running:(w,P)=>L(P),snapshot:(w,P)=>(0,C.W9)(w,P).snapshot,rollout:D.n,restore:(w,P)=>(0,y.A)((0,C.iJ)(P)),release:(w,P)=>(0,C.NC)(w,P),oneOff:T.
X,backup:j.W6,hasImage:(w,P)=>(0,W.O)(P),backups:(w,P)=>(0,_.JI)((0,j.WV)(w,P),P),bringBack:(w,P,S)=>(0,_.Tn)((0,j.WV)(w,P),P,S),diagnose:w=>({name:"compose.diagnose",data:{project:(0,n.j1)(w),oneShots:w.
config["one-shot"]??[]}}),logs:(w,P,S)=>(0,A.E)((0,n.j1)(w),P,S),knowledge:{judges:{"compose.services":K.q6,"compose.gone":K.rR},checks:{"compose.up":O},restores:{"compose.restore":y.N},diagnoses:{"co\
mpose.diagnose":l},classifiers:{"compose.cli":r.V3,"compose.config":r.$Z,"compose.host":I.R,"compose.pull":r.Sw,"compose.up":r.o4}}};function L(w){return(0,e.Kd)(w).map(P=>{const S=(0,e.$z)(P,w),{service:N,
state:H,health:z,restarts:J}=P;return{service:N,image:P.reference,digest:S.split("@").at(-1)??"",state:H,health:z,restarts:J}})}}),77538:((U,R,t)=>{t.d(R,{q6:()=>u,rR:()=>f});var g=t(99070),j=t(84369),
_=t(13577);const u={ask(n,e,s){const{project:o,services:i}=n,m=[...new Set(Object.values(i).map(({image:l})=>l))].filter(l=>l.includes("@"));return[...(0,g.bg)(o,s),...m.map(g.gJ)]},judge({data:n,state:e,
facts:s,now:o}){const{services:i,stable:m=0}=n,l=e??{restarts:{},suspects:[],since:null,seen:""},k=(0,g.Kd)(s),b=$(k,l),h=Object.entries(i).map(([K,B])=>{const A=k.filter(({service:T})=>T===K);return{
name:K,standing:d({expected:B,containers:A,restarts:b,facts:s})}}),p=h.filter(({standing:K})=>K.suspicious).map(({name:K})=>K),v=r(k,i),E=h.every(({standing:K})=>K.verdict==="good"),M=E?l.since!==null&&
l.seen===v?l.since:o:null,I=M===null?0:o-M,W=h.map(({name:K,standing:B})=>B.suspicious&&l.suspects.includes(K)?a(K,"bad",B.reason):B.verdict!=="good"||I>=m?a(K,B.verdict,B.reason):E?a(K,"pending",`${B.
reason}, watching that it stays so`):a(K,"good",B.reason));return{state:{restarts:b,suspects:p,since:M,seen:v},subjects:W}}},c=1500,f={ask:(n,e,s)=>(0,g.bg)(n.project,s),judge({data:n,state:e,facts:s,
now:o}){const{project:i}=n,m=(s.get(_.an)??[]).filter(({oneOff:k})=>!k);if(m.length>0){const k=`${m.map(({name:b})=>b).join(", ")} still exist`;return{state:null,subjects:[a(i,"pending",k)]}}const l=typeof e==
"number"?e:o;return{state:l,subjects:[a(i,o-l<c?"pending":"good","nothing runs")]}}};function a(n,e,s){return{name:n,verdict:e,reasons:[s]}}function d({expected:n,containers:e,restarts:s,facts:o}){const{
image:i,oneShot:m,replicas:l}=n,k=e.map(p=>O(p,i,o)?(0,j.nU)({container:p,oneShot:m,restarts:p.restarts-(s[p.id]??0)}):{verdict:"pending",reason:`runs ${p.reference}, not ${i}`,suspicious:!0}),b=k.find(
({verdict:p})=>p==="bad")??k.find(({verdict:p})=>p==="pending");if(b!==void 0)return b;if(e.length<l)return{verdict:"pending",reason:`${e.length} of ${l} containers exist`,suspicious:e.length===0};const[
h]=k;return{verdict:"good",reason:l===0?"0 containers are wanted":h?.reason??""}}function O(n,e,s){if(e.startsWith("sha256:"))return n.imageId===e;const[,o]=e.split("@");return o===void 0?!0:n.imageId===
o||n.imageId===s.get((0,_.M5)(e))?.id}function $(n,e){return Object.fromEntries(n.map(({id:s,restarts:o,created:i,startedAt:m})=>{const l=Date.parse(m)-Date.parse(i)<12e4;return[s,e.restarts[s]??(l?0:
o)]}))}function r(n,e){return n.filter(({service:s})=>e[s]!==void 0).map(({id:s,startedAt:o,restarts:i,state:m})=>[s.slice(0,12),o,i,m].join(" ")).sort().join("; ")}}),21291:((U,R,t)=>{t.d(R,{EH:()=>f,
Pf:()=>u,nO:()=>c});var g=t(77598),j=t(76211),_=t(27792);const u={destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",
release:"io.deploy-action.release",backups:"io.deploy-action.backups"};function c(d){const O=`compose/${d}`;return{destination:O,list:()=>(0,j.kA)((0,j.At)(`log:${O}`),{id:"ask.log",title:`Read the lo\
g of ${d}`,do:"http",at:"docker",method:"GET",url:(0,_.ru)(`${u.destination}=${O}`)},({body:$=""})=>(0,_.Xw)($).filter(({labels:r})=>r[u.destination]===O&&r[u.key]!==void 0).map(({labels:r})=>({key:r[u.
key]??"",value:r[u.value]??""})).sort((r,n)=>r.key<n.key?-1:1)),create:({key:$,value:r})=>({id:`log.create.${$}`,title:`Write ${$} to the log of ${d}`,do:"http",at:"docker",method:"POST",url:"/volumes\
/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:f(O,$),Labels:{[u.destination]:O,[u.key]:$,[u.value]:r}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:$=>({
id:`log.remove.${$}`,title:`Remove ${$} from the log of ${d}`,do:"http",at:"docker",method:"DELETE",url:(0,_.kn)(f(O,$)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}
function f(d,O){const $=O.replace(/[^A-Za-z0-9.-]/g,n=>`_${n.codePointAt(0)?.toString(16).padStart(4,"0")}`),r=$.length>120?`${$.slice(0,80)}_${a(O,32)}`:$;return`deploy-action.${a(d,16)}.${r}`}function a(d,O){
return(0,g.createHash)("sha256").update(d).digest("hex").slice(0,O)}}),21278:((U,R,t)=>{t.d(R,{E:()=>j});var g=t(76211);function j(_,u,c){const f=[`label=com.docker.compose.project=${_}`,...u===void 0?
[]:[`label=com.docker.compose.service=${u}`]];return[(0,g.kA)((0,g.At)(`compose.logs:${u??""}`),{id:"ask.logs",title:`Read the logs of ${u??_}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; list=$(dock\
er ps -a --format "{{.ID}} {{.Names}}" "$@") || exit $?; [ -z "$list" ] || echo "$list" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(c),...f.
flatMap(d=>["--filter",d])],quiet:!0,classify:"compose.cli"},({stdout:d})=>d===""?[]:d.replace(/\n$/,"").split(`
`))]}}),99070:((U,R,t)=>{t.d(R,{$z:()=>O,Kd:()=>d,bg:()=>c,cT:()=>u,gJ:()=>a});var g=t(76211),j=t(27792),_=t(13577);function u($,r){const n=c($,r),e=[...new Set(d(r).map(({imageId:s})=>s))];return[...n,
...e.map(a)]}function c($,r){const n=(0,g.kA)(_.an,{id:"ask.containers",title:`List the containers of ${$}`,do:"http",at:"docker",method:"GET",url:(0,j.o)($)},({body:s=""})=>(0,j.eQ)(s)),e=r.get(_.an)??
[];return[n,...e.map(({id:s,name:o})=>f(s,o))]}function f($,r){return(0,g.kA)((0,_.UW)($),{id:`ask.container.${r}`,title:`Look at the container ${r}`,do:"http",at:"docker",method:"GET",url:(0,j.vK)($),
expect:[200,404]},({status:n,body:e=""})=>n===404?void 0:(0,j.NJ)(e))}function a($){return(0,g.kA)((0,_.M5)($),{id:`ask.image.${$}`,title:`Look at the image ${$}`,do:"http",at:"docker",method:"GET",url:(0,j.
d0)($),expect:[200,404]},({status:r,body:n=""})=>r===404?void 0:(0,j.zZ)(n))}function d($){return($.get(_.an)??[]).filter(({oneOff:r})=>!r).flatMap(({id:r})=>$.get((0,_.UW)(r))??[])}function O($,r){const n=r.
get((0,_.M5)($.imageId))?.repoDigests??[],[e]=$.reference.split(/@|:(?=[^/]*$)/);return n.find(s=>s.split("@")[0]===e)??n[0]??$.imageId}}),22417:((U,R,t)=>{t.d(R,{X:()=>a});var g=t(48165),j=t(66661),_=t(
4483),u=t(90951),c=t(10565);function f(d,O){return`${d}-${O.replaceAll(".","-")}`}function a(d,O,$){const{id:r,title:n,service:e,run:s,timeout:o}=$,i=(0,u.j1)(d),{model:m,environment:l}=(0,c.X)(d,O),k=Object.
keys(m.services);if(!k.includes(e))throw new g.HR("usage",`before: the Compose file has no service ${JSON.stringify(e)}${(0,j.a)(e,k)}`,{hint:`It has: ${k.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const b=f(i,r),h=[...(0,_.Zz)([(0,u.MR)(d)],i),"run","--rm","--no-deps","-T","--name",b,e],p=[b,...$.ends===void 0?[]:[f(i,$.ends)]];return[{id:r,title:n,
do:"exec",argv:["sh","-c",'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",p.join(" "),...h,...s],env:l,classify:"compose.cli",failsAs:"unhealthy",attempts:1,timeout:o}]}}),
10565:((U,R,t)=>{t.d(R,{X:()=>d});var g=t(60136),j=t(48165),_=t(28678),u=t(42992),c=t(83178),f=t(88391),a=t(13577);function d(e,s){const{model:o}=s.need(a.pE),i=(0,f.s)(o,e),m=(0,g.Ps)(e.before),l=Object.
fromEntries(Object.entries(o.services).map(([h,p])=>{const v=r($(p,i[h]),m);return[h,m.includes(h)?{...v,profiles:["before"]}:v]})),k=(0,c.h$)((0,u.Rd)({...o,services:l}),e,s),b=n([...(0,u.Lg)(k),...(0,_.
GX)(k)],e);return{model:k,ours:i,environment:b,expected:O(k,e.config["one-shot"]??[])}}function O(e,s){const o=new Set([...(0,_.Cv)(e),...s]);return Object.fromEntries(Object.entries(e.services).filter(
([,{profiles:i}])=>i===void 0).map(([i,m])=>[i,{image:m.image??"",replicas:(0,_.N4)(m),oneShot:o.has(i)}]))}function $({build:e,profiles:s,pull_policy:o,...i},m){const{environment:l}=i,k=l&&Object.fromEntries(
Object.entries(l).filter(([,b])=>b!==null));return{...i,...m===void 0?{}:{image:m},...k===void 0?{}:{environment:k}}}function r({depends_on:e,...s},o){const i=Object.entries(e??{}).filter(([m])=>!o.includes(
m));return i.length===0?s:{...s,depends_on:Object.fromEntries(i)}}function n(e,s){const o=(0,u.cd)(s),i=e.filter(m=>o[m]===void 0);if(i.length>0)throw new j.HR("usage",`The Compose file takes ${i.join(
", ")} from the environment, which nobody declares.`,{hint:`Declare ${i.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(e.map(m=>[m,o[m]]))}}),57419:((U,R,t)=>{
t.d(R,{N:()=>m,A:()=>i});var g=t(50445),j=t(27792),_=t(46634),u=t(4483),c=t(20017),f=t(21291),a=t(99070);const d={way:"keep",why:"it is the way back itself"};function O(v,E){const M=(0,_.i)("compose.r\
estore.network",E).map(K=>({...K,attempts:3})),I={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:v}},every:500,deadline:6e4},
W=(0,a.Kd)(E).flatMap(n);return $(v,[r(v),...W,...M,I],null)}function $(v,E,M){return{stage:"restore",subject:`Compose project ${v}`,steps:E,basis:M,notes:[],values:{}}}function r(v){return{id:"compos\
e.restore.settle",title:"Let the engine end what it is stopping",do:"exec",argv:(0,u.G9)(v),quiet:!0,advisory:!0,undo:d}}function n({id:v,name:E}){const M={do:"http",at:"docker",undo:d,attempts:3};return[
{...M,id:`compose.restore.stop.${E}`,title:`Stop ${E}`,method:"POST",url:`/containers/${v}/stop`,timeout:18e4,expect:[204,304,404]},{...M,id:`compose.restore.remove.${E}`,title:`Remove ${E}`,method:"D\
ELETE",url:`/containers/${v}?force=true`,expect:[204,404]}]}var e=t(13577);const s=3e3,o=3e5;function i(v){return{name:"compose.restore",data:v}}const m={ask(v,E){const{project:M,model:I,expected:W}=v,
K=Object.values(I?.services??{}).map(({image:T=""})=>T),B=[...Object.values(W).map(({image:T})=>T),...K].filter(Boolean),A=[...new Set(B)].map(a.gJ);return[...(0,a.bg)(M,E),...I===null?[(0,_.x)(M,(0,j.
vf)(M))]:A]},plan(v,E){const M=v;return M.model===null?O(M.project,E):l(M,M.model,E)}};function l(v,E,M){const{project:I}=v,W=k(v),K=new Set(v.had??Object.keys(E.services)),B=(0,a.Kd)(M).filter(({service:P})=>!K.
has(P)),A=Object.keys(W),T=`${g.F}/compose.json`,y=(0,u.Zz)([T],I),D=Object.values(W).some(({image:P})=>M.get((0,e.M5)(P))===void 0),C=[...y,"pull","--policy","missing","--ignore-pull-failures",...A],
x=[...y,"up","-d","--no-build","--pull","never",...A],L=P=>v.kept===null?P:(0,u.f_)(P,{...v.kept,prefix:f.Pf.value}),w=[r(I),...B.flatMap(n),{id:"compose.restore.write",title:"Write the model of what \
ran before",do:"write",path:T,content:JSON.stringify(b(E,W,M)),undo:d},...D?[{...p("compose.restore.pull","Pull images that are not on the engine any more",L(C))}]:[],...A.length===0?[]:[p("compose.re\
store.up",`Start ${A.join(", ")} as before`,(0,u.M9)(L(x),I))],{id:"compose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:I,services:W,
stable:s}},every:500,deadline:o},...v.folder===void 0?[]:[(0,c.vY)(v.folder)]];return $(I,w,W)}function k({expected:v}){return Object.fromEntries(Object.entries(v).filter(([,{oneShot:E}])=>!E))}function b(v,E,M){
const I=Object.entries(v.services).filter(([W])=>E[W]!==void 0).map(([W,{depends_on:K={},...B}])=>{const A=Object.entries(K).filter(([y])=>E[y]!==void 0),T=h(B.image??"",E[W]?.image??"",M);return[W,{...B,
image:T,...A.length===0?{}:{depends_on:Object.fromEntries(A)}}]});return{...v,services:Object.fromEntries(I)}}function h(v,E,M){const I=M.get((0,e.M5)(E))?.id;return v===""||v!==E&&(I===void 0||M.get(
(0,e.M5)(v))?.id!==I)?E:v}function p(v,E,M){return{id:v,title:E,do:"exec",argv:M,classify:"compose.up",failsAs:"unhealthy",attempts:4,retryOn:["usage"],undo:d}}}),2114:((U,R,t)=>{t.d(R,{n:()=>b});var g=t(
76211),j=t(28678),_=t(18399),u=t(4483),c=t(90951),f=t(20017),a=t(71105);function d(A,{check:T=!0,ignore:y=[]}={}){if(!T)return[];const D=({id:x,service:L})=>y.some(w=>w.id===x&&(w.service===void 0||w.
service===L)),C=new Map;for(const x of(0,a.D)(A))D(x)||C.set(x.id,[...C.get(x.id)??[],x]);return[...C].map(([x,L])=>{const[w]=L;return`${x}: ${L.map(({service:P})=>P).join(", ")} ${w?.reason}. Mend it\
 with ${w?.fix}.`})}function O(A){return A.filter(T=>{const y=A.filter(({id:C,service:x,number:L})=>C!==T.id&&x===T.service&&L===T.number),D=/^[0-9a-f]{12}_/.test(T.name);return T.state==="created"&&y.
some(({state:C})=>D||C!=="created")})}function $({id:A,name:T}){return{id:`compose.clear.${T}`,title:`Remove ${T}, which was created but never started`,do:"http",at:"docker",method:"DELETE",url:`/cont\
ainers/${A}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var r=t(21291),n=t(99070);const e=`gone="$1"; shift
others="$(docker volume ls --quiet --filter "label=${r.Pf.destination}" | while read -r name; do
  case " $gone " in *" $name "*) ;; *) docker volume inspect --format "{{index .Labels \\"${r.Pf.value}\\"}}" "$name" ;; esac
done)"
for image do
  case "$others" in *"\${image#*@}"*) continue ;; esac
  docker image rm "$image" 2>/dev/null || true
done`;function s(A,T){const y=(0,f.lh)(A,T),D=S=>S.split("@")[1]??S,C=Object.values(A.images).map(S=>S.digest),x=new Set([...(0,f.ZL)(A,T).flatMap(({images:S})=>S.map(D)),...C]),L=[...new Set(y.flatMap(
S=>S.images))].filter(S=>!x.has(D(S)));if(L.length===0)return[];const{destination:w}=(0,r.nO)((0,c.j1)(A)),P=y.map(({key:S})=>(0,r.EH)(w,S)).join(" ");return[{id:"compose.prune",title:"Remove images o\
f releases that are not kept any more",do:"exec",argv:["sh","-c",e,"sh",P,...L],quiet:!0,advisory:!0,undo:{way:"keep",why:"a way back pulls an image that is missing"}}]}var o=t(10565),i=t(57419),m=t(29869),
l=t(13577),k=t(26987);function b(A,T){const y=(0,c.j1)(A),D=(0,o.X)(A,T),{expected:C,ours:x,environment:L,model:w}=D,{snapshot:P,notes:S}=(0,m.W9)(A,T),N=Object.keys(L).length===0?[]:[(0,k.CL)(y,A.release,
L)];return{prepare:[h(A,D),...N,...p(A,D),...I(A,T),W(A),...(0,f.CI)(A,T)],apply:[...M(D,T),{...E(A,D),undo:{way:"restore",restore:(0,i.A)(P)}}],verify:{name:"compose.services",data:{project:y,services:C}},
finish:[...(0,f.Nc)(A,T),...s(A,T)],notes:[...T.get(l.pE)?.warnings??[],...S,...K(A,D),...B(A,D,T),...d(w,A.config.hardening)],changes:(0,_.r)(P.model,w),basis:{project:y,ours:x,model:w}}}function h(A,{
model:T}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:(0,c.MR)(A),content:`${JSON.stringify(T,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function p(A,{environment:T,model:y}){const{pull:D="missing"}=A.config;if(D==="never")return[];const C=[...(0,u.Zz)([(0,c.MR)(A)],(0,c.j1)(
A)),"pull","--quiet","--policy",D];return[{id:"compose.pull",title:D==="always"?"Pull the images":"Pull the images that are missing",do:"exec",argv:D==="missing"?(0,u.$A)(C,v(y)):C,env:T,classify:"com\
pose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on the engine changes nothing"}}]}function v({services:A}){const T=Object.values(A).filter(({profiles:y})=>y===void 0);return[...new Set(
T.map(({image:y=""})=>y))].sort()}function E(A,{environment:T,expected:y}){const D=(0,c.j1)(A),C=(0,c.MR)(A),x=A.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",title:"Start t\
he services",do:"exec",argv:[...(0,u.Zz)([C],D),"up","-d","--no-build","--pull","never",...x],env:T,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:D,file:C,services:y,
environment:T}}}}function M({model:A},T){const y=(0,j.ZI)(A),D=(0,n.Kd)(T),C=D.filter(({service:x,state:L})=>L==="created"&&y.includes(x));return[...new Set([...O(D),...C])].map($)}function I(A,T){const y=T.
get((0,g.At)(`log:${(0,r.nO)((0,c.j1)(A)).destination}`))??[];return(T.get(l.Z3)??[]).filter(D=>!D.endsWith(`.values.${A.release}`)&&!y.some(({value:C})=>C.includes(D))).map(k.ht)}function W(A){return{
id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"; done',
"sh",(0,c.MR)(A).split("/").slice(0,-2).join("/"),A.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function K({root:A},{model:T}){const y=Object.entries(T.services).flatMap(
([D,{volumes:C=[]}])=>C.filter(({type:x,source:L=""})=>x==="bind"&&(L===A||L.startsWith(`${A}/`))).map(({source:x=""})=>`${D} mounts ${x}`));return y.length===0?[]:[`${y.join(", ")}: not in the checko\
ut, so it is a path of the host.`]}function B({config:A},{model:T},y){const D=(0,n.Kd)(y).map(({service:x})=>x),C=[...new Set(D)].filter(x=>T.services[x]===void 0).sort();return C.length===0?[]:[A.orphans===
"remove"?`${C.join(", ")}: not in the Compose file any more, will be removed.`:`${C.join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}}),29869:((U,R,t)=>{
t.d(R,{NC:()=>n,W9:()=>$,iJ:()=>o});var g=t(48165),j=t(76211),_=t(90951),u=t(83178),c=t(21291),f=t(99070),a=t(10565),d=t(13577),O=t(26987);function $(h,p){const v=(0,_.j1)(h),E=(0,f.Kd)(p);if(E.length===
0)return{snapshot:{target:"compose",project:v,model:null,expected:{},had:[],kept:null},notes:[]};const M=e(v,p),I=M??n(h,p),{references:W,images:K,notes:B}=m(I,E,p),A=Object.entries(I.model?.services??
{}),T={...I.model,services:Object.fromEntries(A.map(([x,L])=>[x,{...L,image:W[x]??L.image??""}]))},y=Object.fromEntries(Object.entries(I.expected).filter(([x,{oneShot:L}])=>K[x]!==void 0&&!L&&k(E,x)).
map(([x,L])=>[x,{...L,image:K[x]??L.image}])),D=l(I.kept,h,p),C=[...new Set(E.map(({service:x})=>x))].sort();return{snapshot:{target:"compose",project:v,model:T,expected:y,had:C,kept:D.kept,...M?.folder===
void 0?{}:{folder:M.folder}},notes:[...M===void 0?[r]:B,...D.notes,...b(E,I)]}}const r="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its \
images with the settings of this release.";function n(h,p){const v=(0,_.j1)(h),{model:E,expected:M,environment:I}=(0,a.X)(h,p),W=Object.keys(I),K=W.length===0?null:{volume:(0,O.r9)(v,h.release),names:W},
B=(0,u.Jz)(h,p),A=B===void 0?{}:{folder:{base:B,release:h.release}};return{target:"compose",project:v,model:E,expected:M,had:null,kept:K,...A}}function e(h,p){return(p.get((0,j.At)(`log:${(0,c.nO)(h).
destination}`))??[]).filter(({key:M})=>M.startsWith("release.")).sort((M,I)=>M.key<I.key?1:-1).map(({value:M})=>s(M)).find(M=>M!==void 0&&M.model!==null)}function s(h){try{const p=JSON.parse(h);return i(
p.snapshot)?p.snapshot:void 0}catch{return}}function o(h){if(i(h))return h;throw new g.HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written b\
y another version or target; deploy the wanted version again instead."})}function i(h){return typeof h=="object"&&h!==null&&h.target==="compose"}function m(h,p,v){const E={},M={},I=[];for(const W of p){
const{service:K}=W,B=(0,f.$z)(W,v),A=h.expected[K]?.image??"";E[K]=W.reference,M[K]=B,A.includes("@")&&A.split("@")[1]!==B.split("@")[1]&&I.push(`${K} runs ${B}, not ${A} of the last release: a rollba\
ck would bring back what runs.`)}return{references:E,images:M,notes:[...new Set(I)]}}function l(h,p,v){const E=(0,_.j1)(p),M=(0,O.r9)(E,p.release);if(h===null||h.volume===M||(v.get(d.Z3)??[]).includes(
h.volume))return{kept:h,notes:[]};const I=`The values of ${h.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{kept:{volume:M,names:h.
names},notes:[I]}}function k(h,p){return h.some(({service:v,state:E})=>v===p&&(E==="running"||E==="restarting"))}function b(h,p){return[...new Set(h.map(({service:E})=>E))].filter(E=>p.expected[E]?.oneShot===
!1&&!k(h,E)).map(E=>`${E} does not run now: a rollback would not start it.`)}}),84369:((U,R,t)=>{t.d(R,{gw:()=>O,lA:()=>d,nU:()=>_});var g=t(68415);const j=2;function _(e){const{container:s,oneShot:o,
restarts:i}=e;switch(s.state){case"running":return i>=j?f(d(s)):o?{verdict:"pending",reason:"has not ended yet"}:u(s);case"exited":return c(e);case"restarting":return i>=j?f(d(s)):a(d(s));case"dead":return f(
`is dead${r(s)}`);case"created":return a(`was created but not started${r(s)}`);default:return a(`is ${s.state}`)}}function u(e){return e.health==="unhealthy"?f(O(e)):e.health==="starting"?{verdict:"pe\
nding",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function c({container:e,oneShot:s}){if(s&&e.exitCode===0)return{verdict:"good",reason:"ended \
with exit code 0"};const o=e.restartPolicy==="on-failure"&&e.exitCode!==0,i=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",m=d(e);return o||i?a(m):f(m)}const f=e=>({verdict:"bad",reason:e}),
a=e=>({verdict:"pending",reason:e,suspicious:!0});function d(e){const{exitCode:s,outOfMemory:o,restarts:i,memoryLimit:m}=e,l=n(e),k=l===void 0?"":` after ${(0,g.a)(l)}`,b=i===0?"":` (restarted ${i===1?
"once":`${i} times`})`,h=m>0?` (limit ${Math.round(m/1024/1024)} MiB)`:"";return o?`was killed because it ran out of memory${h}${k}${b}`:s===0?`ended by itself with exit code 0${k}${b}`:`crashed with \
exit code ${s}${$(s)}${k}${b}${r(e)}`}function O({probes:e}){const s=e.at(-1),o=s?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${o===""?`exits with ${s?.exitCode??"nothing"}`:`says ${o}`}`}function $(e){const o={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return o===void 0?"":` (SIG${o})`}function r({error:e}){return e===""?"":`: ${e}`}function n({startedAt:e,finishedAt:s,state:o}){if(!(Date.parse(e)>0))return;const i=Date.parse(s)-Date.parse(e);return i<
0&&o!=="running"?0:i<0?void 0:i}}),13577:((U,R,t)=>{t.d(R,{Cz:()=>_,ET:()=>O,FR:()=>$,JM:()=>u,M5:()=>d,UE:()=>j,UW:()=>a,Z3:()=>r,an:()=>f,pE:()=>c});var g=t(76211);const j=(0,g.At)("compose.files"),
_=n=>(0,g.At)(`compose.source:${n}`),u=(0,g.At)("compose.version"),c=(0,g.At)("compose.model"),f=(0,g.At)("compose.containers"),a=n=>(0,g.At)(`docker.container:${n}`),d=n=>(0,g.At)(`docker.image:${n}`),
O=(0,g.At)("compose.mounted"),$=(0,g.At)("compose.folder"),r=(0,g.At)("compose.values")}),26987:((U,R,t)=>{t.d(R,{CL:()=>a,ht:()=>d,k7:()=>O,r9:()=>f});var g=t(76211),j=t(27792),_=t(42992),u=t(21291),
c=t(13577);function f($,r){return(0,u.EH)(`compose/${$}`,`values.${r}`)}function a($,r,n){const e=f($,r),s={[u.Pf.values]:`compose/${$}`,[u.Pf.release]:r},o=Object.entries(n).flatMap(([i,m])=>[`,${JSON.
stringify(`${u.Pf.value}.${i}`)}:"`,(0,_.rW)(m),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/vo\
lumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(s).slice(0,-1)}`,...o,"}}"]},undo:{way:"keep",why:"a later deploy removes \
values to which no release refers"}}}function d($){return{id:`compose.values.remove.${$}`,title:`Remove ${$}, values of a release that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,j.
kn)($),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function O($){return(0,g.kA)(c.Z3,{id:"ask.compose.values",title:"List the releases whose values a\
re kept",do:"http",at:"docker",method:"GET",url:(0,j.ru)(`${u.Pf.values}=compose/${$}`)},({body:r=""})=>(0,j.Xw)(r).map(({name:n})=>n))}})};export{Q as id,q as ids,ee as modules};

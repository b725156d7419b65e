const de=1708,le=[1708],ue={66888:((H,C,s)=>{s.d(C,{t:()=>$,v:()=>k});const _=90;function $(r,h,a){if(JSON.stringify(r)===JSON.stringify(h))return[];const[u,O]=[v(r),v(h)];return u===void 0||O===void 0?
[{path:a,from:r,to:h}]:[...new Set([...Object.keys(u),...Object.keys(O)])].sort().flatMap(g=>$(u[g],O[g],`${a}/${g.replace(/^\//,"")}`))}function k(r){if(r===void 0)return"nothing";const h=typeof r=="\
string"?r:JSON.stringify(r);return h.length>_?`${h.slice(0,_)}…`:h}function v(r){if(Array.isArray(r)){const h=r.map(a=>a?.name);return h.every(a=>typeof a=="string")&&new Set(h).size===h.length?Object.
fromEntries(r.map((a,u)=>[h[u],a])):void 0}return r!==null&&typeof r=="object"?r:void 0}}),71105:((H,C,s)=>{s.d(C,{D:()=>v,E:()=>$});const _={"DA-C001":{severity:"medium",reason:"may gain privileges b\
y a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!a(e).some(n=>/^no-new-privileges(?:[:=]true)?$/.test(n))},"DA-C002":{severity:"low",reason:"can write to its \
root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==!0},"DA-C003":{severity:"medium",reason:"names \
no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA-C004":{severity:"low",reason:"keeps capabiliti\
es of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!a(e).some(n=>n.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave\
 privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a\
 proxy that allows single calls before it",weak:({volumes:e})=>h(e).some(n=>/docker\.sock(?::|$)/.test(O(n)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its \
neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&u(e).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deplo\
y sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||r(e).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its enviro\
nment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>p(e).some(n=>k.test(n)&&!/_FILE$/.test(n))},"DA-C010":{severity:"me\
dium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:n,ipc:o})=>[e,n,o].includes("host")},"DA-C011":{severity:"low",reason:"publish\
es no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,n)=>h(e.ports).length===0&&!g(e).some(o=>t(o,n))}},$=Object.
keys(_),k=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function v(e){const n=r(e);return Object.entries(r(n.services)).flatMap(([o,i])=>$.flatMap(m=>{const{severity:f,
reason:d,fix:y,weak:l}=_[m];return l(r(i),n)?[{id:m,service:o,severity:f,reason:d,fix:y}]:[]}))}function r(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function h(e){return Array.isArray(
e)?e:[]}function a(e){return h(e).map(String)}function u(e){return r(r(r(e.deploy).resources).limits)}function O(e){return typeof e=="string"?e:String(r(e).source??"")}function p(e){return Array.isArray(
e)?a(e).map(n=>n.split("=")[0]??""):Object.keys(r(e))}function g({networks:e}){return Array.isArray(e)?a(e):Object.keys(r(e))}function t(e,n){return r(r(n.networks)[e]).internal===!0}}),28678:((H,C,s)=>{
s.d(C,{Cv:()=>a,ET:()=>g,GX:()=>u,N4:()=>h,Xh:()=>v,ZI:()=>O,_M:()=>r,bB:()=>k,f:()=>p});var _=s(48165),$=s(48246);const k=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function v(t){
try{const e=JSON.parse(t);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new _.HR("bug","docker compose config did not print a model.",{cause:e,details:[t.slice(0,500)]})}}function r(t){
if(!(t===void 0||/^sha256:/.test(t)))try{return(0,$.aR)((0,$.F2)(t.replace(/@‹.*$/,"")))}catch{return}}function h(t){return t.deploy?.mode==="global"?1:t.deploy?.replicas??t.scale??1}function a(t){const e=Object.
values(t.services).flatMap(n=>Object.entries(n.depends_on??{}).filter(([,{condition:o}])=>o==="service_completed_successfully").map(([o])=>o));return[...new Set(e)]}function u(t){const e=[...Object.values(
t.secrets??{}),...Object.values(t.configs??{})];return[...new Set(e.flatMap(({environment:n})=>n===void 0?[]:[n]))]}function O(t){const e=(n,o)=>{const i=n?.[o??""];return i!==void 0&&(i.environment!==
void 0||i.content!==void 0)};return Object.entries(t.services).filter(([,{configs:n,secrets:o}])=>(n??[]).some(({source:i})=>e(t.configs,i))||(o??[]).some(({source:i})=>e(t.secrets,i))).map(([n])=>n)}
function p(t){const e=[...t.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,n=""])=>n);return[...new Set(e)].sort()}function g(t){return t.split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),27792:((H,C,s)=>{s.d(C,{Kq:()=>g,NJ:()=>t,Xw:()=>n,
d0:()=>h,eQ:()=>p,j:()=>o,kn:()=>u,o:()=>k,ru:()=>a,vK:()=>r,vf:()=>v,zZ:()=>e});var _=s(48165);const $={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function k(f){return`/containers/json?all=1&filters=${O(`com.docker.compose.project=${f}`)}`}const v=f=>`/networks?filters=${O(`com.d\
ocker.compose.project=${f}`)}`,r=f=>`/containers/${f}/json`,h=f=>`/images/${encodeURI(f)}/json`,a=(...f)=>`/volumes?filters=${O(...f)}`,u=f=>`/volumes/${f}`;function O(...f){return encodeURIComponent(
JSON.stringify({label:f}))}function p(f){return m(f,"a list of containers").map(d=>({id:d.Id??"",name:(d.Names?.[0]??"").replace(/^\//,""),state:typeof d.State=="string"?d.State:"",...i(d.Labels)}))}function g(f){
const d=m(f,"a list of containers");return p(f).flatMap((y,l)=>{const{Image:b="",ImageID:E="",Ports:j}=d[l]??{},c=(j??[]).flatMap(({PrivatePort:D=0,PublicPort:A})=>A===void 0?[]:[{inside:D,outside:A}]);
return y.oneOff?[]:[{...y,reference:b,imageId:E,ports:c}]})}function t(f){const d=m(f,"a container"),y=typeof d.State=="object"?d.State:{};return{id:d.Id??"",name:(d.Name??"").replace(/^\//,""),...i(d.
Config?.Labels),state:y.Status??"",reference:d.Config?.Image??"",imageId:d.Image??"",created:d.Created??"",startedAt:y.StartedAt??"",finishedAt:y.FinishedAt??"",exitCode:y.ExitCode??0,outOfMemory:y.OOMKilled??
!1,error:y.Error??"",health:y.Health?.Status==="none"?"":y.Health?.Status??"",probes:(y.Health?.Log??[]).map(({ExitCode:l,Output:b})=>({exitCode:l??0,output:(b??"").trim()})),restarts:d.RestartCount??
0,restartPolicy:d.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:d.HostConfig?.Memory??0}}function e(f){const d=m(f,"an image");return{id:d.Id??"",repoDigests:d.RepoDigests??[]}}function n(f){return(m(
f,"a list of volumes").Volumes??[]).map(({Name:y,Labels:l})=>({name:y??"",labels:l??{}}))}function o(f){return m(f,"a list of networks").map(({Id:y,Name:l})=>({id:y??"",name:l??""}))}function i(f){return{
service:f?.[$.service]??"",configHash:f?.[$.configHash]??"",number:f?.[$.number]??"",oneOff:f?.[$.oneOff]==="True"}}function m(f,d){try{return JSON.parse(f)}catch(y){throw new _.HR("bug",`The Docker E\
ngine did not answer with ${d}.`,{cause:y,details:[f.slice(0,500)]})}}}),18399:((H,C,s)=>{s.d(C,{r:()=>k});var _=s(66888);const $=12;function k(a,u){const p=[...new Set([...Object.keys(a?.services??{}),
...Object.keys(u.services)])].sort().flatMap(t=>{const[e,n]=[a?.services[t],u.services[t]];return n===void 0?[`${t} is not in the file any more.`]:e===void 0?[`${t} is new: ${n.image??"no image"}`]:r(
(0,_.t)(e,n,"")).map(o=>`${t} ${o}`)}),g=(0,_.t)(v(a??{}),v(u),"");return[...p,...a===null?[]:r(g)]}function v({services:a,...u}){return u}function r(a){const u=a.length>$?[`and ${a.length-$} more`]:[];
return[...a.slice(0,$).map(h),...u]}function h({path:a,from:u,to:O}){const p=a.slice(1).replaceAll("/",".");return p==="image"?`image: ${u??"nothing"} → ${O??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.
test(p)?`${p} is ${u===void 0?"new":O===void 0?"gone":"changed"}`:`${p}: ${(0,_.v)(u)} → ${(0,_.v)(O)}`}}),25635:((H,C,s)=>{s.d(C,{G:()=>$,U:()=>k});var _=s(48165);function $(r,h,a){const u=h.startsWith(
"/")?v(h):v(`${r}/${h}`),O=v(r);if(u===O||u.startsWith(O==="/"?"/":`${O}/`))return u;throw new _.HR("usage",`${a}: ${JSON.stringify(h)} is outside the checkout ${O}.`,{hint:"Name a path inside the rep\
ository, relative to its top."})}function k(r){const h=r.lastIndexOf("/");return{folder:r.slice(0,h)||"/",name:r.slice(h+1)}}function v(r){const h=[];for(const a of r.split("/"))a===".."?h.pop():a!==""&&
a!=="."&&h.push(a);return`/${h.join("/")}`}}),59056:((H,C,s)=>{s.d(C,{_n:()=>i,gu:()=>o});var _=s(48165),$=s(66661),k=s(76211),v=s(28678),r=s(25635),h=s(4483),a=s(90951),u=s(83178),O=s(21291),p=s(99070),
g=s(13577),t=s(26987),e=s(63200);const n=[2,22];function o(E,j){const c=j.get(g.UE),D=j.get(g.pE);return[...i(E,j),d(E),...c===void 0?[]:[m(),l(E,c)],...D===void 0?[]:(0,u.JY)(E,D.model)]}function i(E,j){
const c=(0,a.j1)(E);return[(0,O.nO)(c).list(),(0,t.k7)(c),...(0,p.cT)(c,j)]}function m(){return(0,k.kA)(g.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","com\
pose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:E})=>f(E.trim()))}function f(E){const[,j="0",c="0"]=/^v?(\d+)\.(\d+)/.exec(E)??[],[D,A]=n;if(Number(j)>D||Number(j)===
D&&Number(c)>=A)return E;throw new _.HR("absent",`Docker Compose ${E||"of an unknown version"} is too old; ${D}.${A} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function d(E){
const j=(0,a.CQ)(E),c=[...new Set(j.length===0?[E.root]:j.map(A=>(0,r.U)(A).folder))];return(0,k.kA)(g.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folde\
r do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...c],quiet:!0},({stdout:A})=>y(j,A.split(`
`).filter(Boolean),E.root))}function y(E,j,c){if(E.length===0){const T=v.bB.map(w=>`${c}/${w}`).find(w=>j.includes(w));if(T!==void 0)return[T];throw new _.HR("absent",`There is no Compose file in ${c}\
: ${v.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const D=E.filter(T=>!j.includes(T)),[A]=D;if(A===void 0)return E;const R=j.map(T=>(0,r.U)(T).name);throw new _.
HR("absent",`The Compose file ${D.join(", ")} does not exist${(0,$.a)((0,r.U)(A).name,R)}`,{hint:"file: is relative to the top of the checkout."})}function l(E,j){const{config:c,root:D}=E,A=(0,e.Go)(E),
R=[...Object.keys(A),...c.inherit??[]];return(0,k.kA)(g.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,h.CB)(j,(0,a.j1)(E),{names:R,profiles:c.profiles??[]}),cwd:D,env:A,
quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},b)}function b({stdout:E,stderr:j}){const c=(0,v.f)(j);if(c.length>0)throw new _.HR("usage",`The Compose file uses variables that \
nobody gave: ${c.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:(0,v.Xh)(
E),warnings:(0,v.ET)(j)}}}),53727:((H,C,s)=>{s.d(C,{I6:()=>r,KB:()=>i,MW:()=>f,W6:()=>g,do:()=>m,sW:()=>p});var _=s(50445),$=s(90951),k=s(21291),v=s(99070);const r=`box="$(docker ps --no-trunc --quiet\
 --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,h='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',a=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${r}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${h}`,u=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
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
${h}`;function p(d){return(0,k.EH)(`compose/${d}`,"backups")}function g(d,y,l,b){const E=(0,$.j1)(d);if((0,v.Kd)(y).length===0)return[];const j=p(E);return[{id:`${l}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:j,Labels:{[k.Pf.backups]:`compose/${E}`}}),undo:t},...(b.kind===
"database"?n:o)(d,l,b)]}const t={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:t,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function n(d,y,l){const{
service:b,database:E,user:j,verify:c,timeout:D}=l,A=(0,$.j1)(d),R=p(A),T=`${E}/${d.release}.dump`,w=[A,b,R,T],P={...e,id:`${y}.verify`,title:`Restore the backup of ${E} into a scratch database`,argv:[
"sh","-c",u,"sh",...w,j,`${E.slice(0,40)}_deploy_action`,_.F],timeout:D};return[{...e,id:`${y}.backup`,title:`Back up the database ${E}`,argv:i(d,l,T),timeout:D},...c?[P]:[]]}function o(d,y,l){const{volume:b,
timeout:E}=l,j=m(d,l,`${b}/${d.release}.tar`);return[{...e,id:`${y}.backup`,title:`Back up the volume ${b}`,argv:j,timeout:E}]}function i(d,y,l){const{service:b,database:E,user:j,keep:c}=y,D=(0,$.j1)(
d),A=[D,b,p(D),l,String(c)];return["sh","-c",a,"sh",...A,j,E,_.F]}function m(d,y,l){const{volume:b,service:E,keep:j}=y,c=(0,$.j1)(d);return["sh","-c",O,"sh",c,E,p(c),l,String(j),`${c}_${b}`]}function f(d){
return d.kind==="database"?d.database:d.volume}}),84975:((H,C,s)=>{s.d(C,{$Z:()=>u,Sw:()=>h,V3:()=>r,o4:()=>a});const _=t=>(t[0]??"").trim(),$=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",t=>`Docker is not running${t[1]===void 0?"":` at ${t[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",_,"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"\
Docker Compose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: \
docker system df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",t=>`The Compose file takes ${t[1]} from the environment, and nobody gives it.`,"Declare it u\
nder secrets: or variables: of the environment."]],k=[[/.*no matching manifest for (\S+).*/,"usage",t=>`The image was not built for ${t[1]}.`,"Add the platform of the host to the platforms of the imag\
e."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,"absent",_,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,
"auth",_,"Log in to the registry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",_],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",_]],v=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",_],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",t=>`The port ${t[1]??t[2]??t[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",t=>`${t[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",t=>`${t[1]} exited with code ${t[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",t=>`The one-shot service ${t[1]} ended with exit code ${t[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",t=>`A container named ${t[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",_,"Create it \
first, or leave external: out."],[/No such volume: (\S+)/i,"absent",t=>`The values kept in the volume ${t[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",t=>`The image ${t[1]} is not on the engine.`,"Set pull: missing."]],r=t=>O(t.stderr,$),h=t=>O(t.stderr,[...$,...k]),a=t=>O(t.stderr,[...$,...v,...k])??p(t.stderr,"unhealthy"),u=t=>{const e=O(
t.stderr,$);if(e!==void 0)return e;const n=p(t.stderr,"usage");if(n===void 0)return;const o=/required variable (\S+) is missing a value: (.*)/.exec(n.cause);if(o!==null){const m=`Declare ${o[1]} under\
 variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${o[1]}: ${o[2]}`,hint:m}}const i=g(n.cause,t.stderr);return{...n,cause:`The Compose file is\
 not valid: ${n.cause}`,...i===void 0?{}:{place:i}}};function O(t,e){for(const[n,o,i,m]of e){const f=n.exec(t);if(f!==null)return{kind:o,cause:i(f),...m===void 0?{}:{hint:m}}}}function p(t,e){const o=t.
split(`
`).map(i=>i.trim()).filter(i=>i!==""&&!/level=warning|^in \//.test(i)).at(-1);return o===void 0?void 0:{kind:e,cause:o.replace(/^Error response from daemon: /,"")}}function g(t,e){const[,n]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(t)??[],[,o]=/^in (\/\S+)$/m.exec(e)??[],[,i]=/\bline (\d+)/.exec(t)??[],m=n??o;return m===void 0?void 0:{file:m,...i===void 0?{}:{line:Number(i)}}}}),4483:((H,C,s)=>{s.d(C,{$A:()=>p,CB:()=>h,G9:()=>g,
M9:()=>O,Zz:()=>a,f_:()=>u});const _="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",$=`keep=" $1 "; file\
s="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,k=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,v=`project="$1"; shift
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
exit 0`;function h(t,e,n){const o=[_,...n.names].join(" "),i=n.profiles.flatMap(m=>["--profile",m]);return["sh","-c",$,"sh",o,t.join(" "),...a(t,e),...i,"config","--format","json"]}function a(t,e){return[
"docker","compose","--env-file","/dev/null",...t.flatMap(n=>["-f",n]),"-p",e]}function u(t,e){const{volume:n,prefix:o,names:i}=e;return["sh","-c",k,"sh",n,o,i.join(" "),...t]}function O(t,e){return["s\
h","-c",v,"sh",e,...t]}function p(t,e){return["sh","-c",'images="$1"; shift; [ -n "$images" ] && docker image inspect --format . $images >/dev/null 2>&1 && exit 0; exec "$@"',"sh",e.join(" "),...t]}function g(t){
return["sh","-c",r,"sh",t]}}),90951:((H,C,s)=>{s.d(C,{CQ:()=>$,MR:()=>k,j1:()=>_});function _({app:v,environment:r,config:h}){return h.project??`${v}-${r}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(
/^[^a-z0-9]+/,"")}function $({root:v,config:r}){const{file:h}=r;return(h===void 0?[]:typeof h=="string"?[h]:h).map(u=>u.startsWith("/")?u:`${v}/${u}`)}function k({state:v,environment:r,release:h}){return`${v}\
/releases/${r}/${h}/compose.json`}}),83178:((H,C,s)=>{s.d(C,{JY:()=>h,Jz:()=>a,h$:()=>u});var _=s(76211),$=s(90951),k=s(4279),v=s(13577);function r(t,e){const n=Object.values(t.services).flatMap(({volumes:m=[]})=>m.
filter(({type:f})=>f==="bind").map(({source:f})=>f)),o=[...Object.values(t.configs??{}),...Object.values(t.secrets??{})].map(({file:m})=>m),i=[...n,...o].flatMap(m=>g(m,e)??[]);return[...new Set(i)].sort()}
function h(t,e){const n=r(e,t.root),{folder:o}=t.config;if(n.length===0&&o===void 0)return[];const i=`${k.zE}cd "$1" || exit 1; shift; list "$@" | hash || exit 1
for path do [ -z "$(list "$path" | head -n 1)" ] || printf '%s\\n' "$path"; done`;return[(0,_.kA)(v.ET,{id:"ask.compose.mounted",title:"Read the files that services mount",do:"exec",argv:["sh","-c",i,
"sh",t.root,...n],quiet:!0,failsAs:"absent"},({stdout:m})=>{const[f="",...d]=m.split(`
`).filter(Boolean);return{hash:d.length===0?"":f,paths:d}}),(0,_.kA)(v.FR,{id:"ask.compose.folder",title:"Ask the host where releases lie",do:"exec",argv:["sh","-c",`${k.GH}on_host 'printf %s "\${1:-$H\
OME/deploy-action}"' sh "$1"`,"sh",o??""],quiet:!0,classify:"compose.host",failsAs:"absent"},({stdout:m})=>`${(0,k.p$)(m.trim())}/${(0,$.j1)(t)}`)]}function a(t,e){return(e.get(v.ET)?.hash??"")===""&&
t.config.folder===void 0?void 0:e.get(v.FR)}function u(t,e,n){const o=n.get(v.ET),i=n.get(v.FR);if(o===void 0||i===void 0||o.hash==="")return t;const m=l=>{const b=g(l,e.root);return b===void 0||!o.paths.
includes(b)?l:`${i}/files/${o.hash}${b==="."?"":`/${b}`}`},f=l=>l&&Object.fromEntries(Object.entries(l).map(([b,E])=>[b,p(E,m)])),{configs:d,secrets:y}=t;return{...t,services:Object.fromEntries(Object.
entries(t.services).map(([l,b])=>[l,O(b,m)])),...d===void 0?{}:{configs:f(d)??{}},...y===void 0?{}:{secrets:f(y)??{}}}}function O({volumes:t,...e},n){return t===void 0?e:{...e,volumes:t.map(o=>o.type===
"bind"?{...o,source:n(o.source)??""}:o)}}function p(t,e){const n=e(t.file);return n===void 0?t:{...t,file:n}}function g(t,e){return t===e?".":t?.startsWith(`${e}/`)===!0?t.slice(e.length+1):void 0}}),
20017:((H,C,s)=>{s.d(C,{CI:()=>n,Nc:()=>o,ZL:()=>m,lh:()=>f,vY:()=>i});var _=s(76211),$=s(50445),k=s(90951),v=s(83178),r=s(4279),h=s(21291),a=s(13577);const O={do:"exec",quiet:!0,classify:"compose.hos\
t",failsAs:"absent",undo:{way:"keep",why:"nothing reads it before the release is switched to"}},p=`${r.zE}${r.GH}root="$1"; base="$2"; wanted="$3"; work="$4"; shift 4
on_host '[ -d "$1/files/$2" ]' sh "$base" "$wanted" && exit 0
cd "$root" || exit 1
list "$@" >"$work/list"
tar -cf - -T "$work/list" | on_host '${r.zE.replaceAll("'","'\\''")}
umask 022; new="$1/files/.$2.$$"; mkdir -p "$1" && chmod 700 "$1" && mkdir -p "$new" && trap "rm -rf \\"$new\\"" EXIT || exit 1
tar -xpf - -C "$new" && cd "$new" || exit 1
[ "$(find . \\( -type f -o -type l \\) | sed "s,^[.]/,," | LC_ALL=C sort -u | hash)" = "$2" ] || { echo "the files that arrived are not those that were sent" >&2; exit 1; }
mv "$new" "$1/files/$2" 2>/dev/null || [ -d "$1/files/$2" ]' sh "$base" "$wanted"`,g=`${r.GH}da_base="$1"; da_release="$2"; da_wanted="$3"; da_model="$4"; da_names="$5"
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
done`;function n(y,l){const b=(0,v.Jz)(y,l);if(b===void 0)return[];const{hash:E="",paths:j=[]}=l.get(a.ET)??{},c=Object.keys(y.variables);return[...E===""?[]:[{...O,id:"compose.files",title:`Copy ${j.
join(", ")} to the host`,argv:["sh","-c",p,"sh",y.root,b,E,$.F,...j],attempts:3}],{...O,id:"compose.folder",title:"Write the release's folder on the host",argv:["sh","-c",g,"sh",b,y.release,E,(0,k.MR)(
y),c.join(" ")],env:y.variables,attempts:3}]}function o(y,l){const b=(0,v.Jz)(y,l);if(b===void 0)return[];const E=m(y,l).map(({release:c})=>c),j=`${r.GH}on_host '${t}
${e}' sh "$@"`;return[{...O,id:"compose.current",title:`Make it the current release in ${b}`,argv:["sh","-c",j,"sh",b,y.release,E.join(" ")],advisory:!0}]}function i({base:y,release:l}){return{...O,id:"\
compose.restore.current",title:`Make ${l} the current release again`,argv:["sh","-c",`${r.GH}on_host '${t}' sh "$@"`,"sh",y,l],advisory:!0,undo:{way:"keep",why:"it is the way back itself"}}}function m(y,l){
return d(y,l).slice(0,Math.max(0,(y.keep??5)-1))}function f(y,l){return d(y,l).slice(Math.max(0,(y.keep??5)-1))}function d(y,l){return(l.get((0,_.At)(`log:${(0,h.nO)((0,k.j1)(y)).destination}`))??[]).
filter(({key:E})=>E.startsWith("release.")).sort((E,j)=>E.key<j.key?1:-1).flatMap(({key:E,value:j})=>{try{const{release:c,images:D,snapshot:A}=JSON.parse(j);return[{key:E,release:A?.folder?.release??c,
images:Object.values(D)}]}catch{return[]}})}}),4279:((H,C,s)=>{s.d(C,{GH:()=>k,R:()=>r,p$:()=>h,zE:()=>v});var _=s(48165),$=s(84975);const k=`on_host() {
  case "\${DEPLOY_ACTION_SSH-}:\${DOCKER_HOST-}" in
    none:*|:tcp:*|:http*) echo "only the Docker API of this host can be reached, not its files" >&2; exit 64 ;;
    :*) sh -c "$@" ;;
    *) line=; for word do line="$line '$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g")'"; done
      $DEPLOY_ACTION_SSH "sh -c $line" ;;
  esac
}
`,v=`list() {
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
 the host is full.",hint:"Free space on the host, then run again."};const u=/.*Permission denied.*/.exec(a.stderr)?.[0];return u!==void 0?{kind:"denied",cause:u.trim(),hint:"Choose a folder that the u\
ser may write to: folder: PATH."}:(0,$.V3)(a)};function h(a){if(a.startsWith("/"))return a.replace(/\/+$/,"");throw new _.HR("absent",`The host does not say where the home of its user is: ${JSON.stringify(
a)}.`,{hint:"Name the folder for releases: folder: /srv/shop."})}}),88391:((H,C,s)=>{s.d(C,{O:()=>t,s:()=>h});var _=s(48165),$=s(48246),k=s(66661),v=s(76211),r=s(28678);function h(e,n){const o=a(e,n),
i={};for(const[m,{image:f,build:d}]of Object.entries(e.services)){const y=(0,r._M)(f),l=o[m]??u(n,E=>y!==void 0&&(0,r._M)(E)===y)??(d===void 0||f!==void 0?void 0:O(m,e,n)),b=l===void 0?void 0:n.images[l];
if(b!==void 0)i[m]=(0,$.dp)(b.name,b.digest);else if(d!==void 0)throw p(m,n)}if(Object.keys(i).length===0&&Object.keys(n.images).length>0)throw g(e,n);return i}function a(e,{config:n,images:o}){const i=n.
services??{},m=Object.keys(e.services);for(const[f,d]of Object.entries(i)){if(!m.includes(f))throw new _.HR("usage",`services: the Compose file has no service ${JSON.stringify(f)}${(0,k.a)(f,m)}`,{hint:`\
It has: ${m.join(", ")}.`});if(o[d]===void 0)throw new _.HR("usage",`services.${f}: there is no image ${JSON.stringify(d)}${(0,k.a)(d,Object.keys(o))}`,{hint:`Images of this deploy: ${Object.keys(o).join(
", ")||"none"}.`})}return i}function u({images:e},n){return Object.entries(e).find(([,{name:o}])=>n(o))?.[0]}function O(e,n,{images:o}){if(o[e]!==void 0)return e;const i=Object.keys(o),m=Object.values(
n.services).filter(({build:f,image:d})=>f!==void 0&&d===void 0);return i.length===1&&m.length===1?i[0]:void 0}function p(e,{images:n}){const o=Object.keys(n);return new _.HR("usage",`The service ${e} \
has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${o[0]??"IMAGE"} }), or give it an image: by digest and no\
 build:.`,details:o.map(i=>`image ${i}: ${n[i]?.name}`)})}function g(e,{images:n}){const o=Object.keys(n),[i="SERVICE"]=Object.keys(e.services);return new _.HR("usage",`No service of the Compose file \
runs one of our images (${o.map(m=>n[m]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${i}: ${o[0]} } } }.`,details:Object.entries(e.services).map(([m,{image:f}])=>`${m} run\
s ${f??"what it builds"}`)})}function t(e){const n={id:"ask.kept",title:`Look for ${e} on the engine`,do:"http",at:"docker",method:"GET",url:`/images/${e}/json`,expect:[200,404]};return(0,v.kA)((0,v.At)(
`compose.kept:${e}`),n,({status:o})=>o===200)}}),61708:((H,C,s)=>{s.r(C),s.d(C,{compose:()=>ae});var _=s(59056),$=s(53727),k=s(76211),v=s(50445),r=s(90951);const h=M=>(0,k.At)(`compose.backups:${M}`),
a=`volume="$3"; folder="/backups/$4"
known="$(docker volume ls --quiet --filter "name=^$volume$")" || exit 1
[ -n "$known" ] || exit 0
${$.I6}aside "$image" -c '[ -d "$1" ] || exit 0; cd "$1" || exit 1; ls -1t | grep -v "[.]part$" | while read -r name; do
  echo "$(wc -c <"$name") $(date -u -r "$name" +%Y-%m-%dT%H:%M:%SZ) $name"; done' sh "$folder"`,u=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${$.I6}{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive --env PGOPTIONS="-c lock_timeout=60000" "$box" pg_restore --clean --if-exists --no-owner \\
    --single-transaction --exit-on-error --username "$user" --dbname "$database" || exit 1
[ "$(cat "$codes/read")" = 0 ]`,O=`volume="$3"; file="/backups/$4"; source="$5"
${$.I6}docker volume inspect "$source" >/dev/null || exit 1
users="$(docker ps --quiet --filter "volume=$source")"
[ -z "$users" ] || docker stop $users >/dev/null || exit 1
aside --volume "$source:/source" "$image" -c 'tar -tf "$1" >/dev/null && rm -rf /source/* /source/.[!.]* /source/..?* && tar -xpf "$1" -C /source' sh "$file"
code="$?"
[ -z "$users" ] || docker start $users >/dev/null || code=1
exit "$code"`;function p(M,x){const K=(0,r.j1)(M),W=(0,$.MW)(x),U=["sh","-c",a,"sh",K,x.service,(0,$.sW)(K),W],z={id:`ask.backups.${W}`,title:`List the backups of ${W}`,do:"exec",argv:U,quiet:!0};return(0,k.
kA)(h(W),{...z,classify:"compose.cli",failsAs:"absent"},({stdout:F})=>F.split(`
`).map(G=>/^\s*(\d+) (\S+) (.+)$/.exec(G)).flatMap(G=>G===null?[]:[{name:`${W}/${G[3]}`,bytes:Number(G[1]),at:G[2]??""}]))}function g(M,x,K){const W=(0,$.MW)(x),U=x.kind==="database"?o(M,x,K):i(M,x,K);
return{stage:"restore",subject:`${M.environment}: ${x.kind} ${W} of Compose project ${(0,r.j1)(M)} from ${K}`,steps:U,basis:K,notes:[],values:{}}}const t={way:"keep",why:"a backup is wanted whatever h\
appens"},e={do:"exec",attempts:1,classify:"compose.cli",failsAs:"unhealthy"},n=1e5;function o(M,x,K){const{database:W,user:U,service:z,timeout:F}=x,G=(0,r.j1)(M),Y=`${W}/before-restore-${M.release}.du\
mp`,Q=[G,z,(0,$.sW)(G),K];return[{...e,id:"restore.before",title:`Back up the database ${W} as it is now`,argv:(0,$.KB)(M,{...x,keep:n},Y),undo:t,timeout:F},{...e,id:"restore.database",title:`Restore \
the database ${W} from ${K}`,argv:["sh","-c",u,"sh",...Q,U,W,v.F],undo:{way:"keep",why:"it is one transaction: all of it or nothing"},timeout:F}]}function i(M,x,K){const{volume:W,service:U,timeout:z}=x,
F=(0,r.j1)(M),G=`${W}/before-restore-${M.release}.tar`,Y=q=>["sh","-c",O,"sh",F,U,(0,$.sW)(F),q,`${F}_${W}`],Q={...e,id:"restore.volume.undo",title:`Put what was in the volume ${W} back`,argv:Y(G),undo:{
way:"keep",why:"it is the way back itself"},timeout:z};return[{...e,id:"restore.before",title:`Back up the volume ${W} as it is now`,argv:(0,$.do)(M,{...x,keep:n},G),undo:t,timeout:z},{...e,id:"restor\
e.volume",title:`Restore the volume ${W} from ${K}; what uses it is stopped meanwhile`,argv:Y(K),undo:{way:"steps",steps:[Q]},timeout:z}]}var m=s(27792),f=s(4483),d=s(13577);const y=(0,k.At)("compose.\
hashes"),l={ask(M){const{project:x,file:K,environment:W}=M;return[(0,k.kA)(d.an,{id:"check.containers",title:`List the containers of ${x}`,do:"http",at:"docker",method:"GET",url:(0,m.o)(x)},({body:U=""})=>(0,m.
eQ)(U)),(0,k.kA)(y,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",K,...(0,f.Zz)([K],x),"config","--hash","*"],
env:W,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:U})=>b(U))]},verdict(M,x){const{services:K}=M,W=x.need(y),U=x.need(d.an).filter(({oneOff:F})=>!F);return Object.entries(K).every(([F,
{replicas:G,oneShot:Y}])=>{const Q=U.filter(({service:ee})=>ee===F),q=Y?["running","exited"]:["running","restarting"];return Q.length===G&&Q.every(({configHash:ee,state:se})=>ee===W.get(F)&&q.includes(
se))})&&W.size>0?"done":"absent"}};function b(M){return new Map(M.split(`
`).flatMap(x=>{const[K,W]=x.trim().split(/\s+/);return K&&W?[[K,W]]:[]}))}var E=s(84975),j=s(99070),c=s(84369);const D=25,A=5,R=M=>(0,k.At)(`docker.logs:${M}`),T={ask(M,x){const{project:K,oneShots:W}=M;
return[...(0,j.bg)(K,x),...P(W,x).map(U=>w(U))]},tell({data:M,facts:x,failure:K}){if(K.kind!=="unhealthy"&&K.kind!=="timeout")return;const W=P(M.oneShots,x),[U]=W;if(U===void 0)return;const z=W.map(F=>`${F.
service} ${B(F)}`);return{kind:W.every(F=>L(F)&&F.restarts===0)?K.kind:"unhealthy",cause:[...new Set(z)].join("; "),lines:W.flatMap(F=>S(F,x)),...N(U)}}};function w({id:M,name:x}){return(0,k.kA)(R(M),
{id:`ask.logs.${x}`,title:`Read the log of ${x}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(D),M],quiet:!0},({stdout:K})=>K.replace(/\n$/,"").split(`
`))}function P(M,x){const K=(0,j.Kd)(x).filter(U=>{const z=M.includes(U.service),{verdict:F,suspicious:G}=(0,c.nU)({container:U,oneShot:z,restarts:U.restarts});return F==="bad"||G===!0||L(U)}),W=K.filter(
U=>U.state!=="exited"||U.exitCode!==0);return(W.length>0?W:K).sort((U,z)=>I(U)-I(z)).slice(0,A)}function L({state:M,health:x}){return M==="running"&&x==="starting"}function I({state:M,health:x}){return M===
"exited"||M==="restarting"||M==="dead"?0:x==="unhealthy"?1:M==="created"?3:2}function B(M){return M.state==="created"?`was not started${M.error===""?"":`: ${M.error}`}`:M.state==="running"&&M.restarts>
0?`crashed and was restarted ${M.restarts===1?"once":`${M.restarts} times`}`:M.state==="running"&&M.health==="unhealthy"?(0,c.gw)(M):L(M)?"has not passed its health check yet":(0,c.lA)(M)}function S(M,x){
const{name:K,state:W,health:U,exitCode:z,outOfMemory:F,restarts:G,probes:Y}=M,Q=[W,U,W==="running"?"":`exit code ${z}`,F?"out of memory":"",`${G} restarts`],q=Y.at(-1),ee=x.get(R(M.id))??[];return[`${K}\
: ${Q.filter(Boolean).join(", ")}`,...q===void 0?[]:[`  health check exited with ${q.exitCode}: ${q.output.slice(0,500)}`],...ee.join("").trim()===""?["  (no output)"]:ee.map(se=>`  | ${se}`)]}function N({
outOfMemory:M,exitCode:x,error:K}){return M?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:x===127||/executable file not found|no such file/.test(K)?{hint:"The comm\
and of the service is not in the image."}:{}}var V=s(4279),Z=s(88391),J=s(77538),X=s(21291),oe=s(21278),re=s(22417),ne=s(57419),ie=s(2114),te=s(29869);const ae={name:"compose",subject:M=>`Compose proj\
ect ${(0,r.j1)(M)}`,log:M=>(0,X.nO)((0,r.j1)(M)),ask:_.gu,look:_._n,running:(M,x)=>ce(x),snapshot:(M,x)=>(0,te.W9)(M,x).snapshot,rollout:ie.n,restore:(M,x)=>(0,ne.A)((0,te.iJ)(x)),release:(M,x)=>(0,te.
NC)(M,x),oneOff:re.X,backup:$.W6,hasImage:(M,x)=>(0,Z.O)(x),backups:p,bringBack:g,diagnose:M=>({name:"compose.diagnose",data:{project:(0,r.j1)(M),oneShots:M.config["one-shot"]??[]}}),logs:(M,x,K)=>(0,oe.
E)((0,r.j1)(M),x,K),knowledge:{judges:{"compose.services":J.q6,"compose.gone":J.rR},checks:{"compose.up":l},restores:{"compose.restore":ne.N},diagnoses:{"compose.diagnose":T},classifiers:{"compose.cli":E.
V3,"compose.config":E.$Z,"compose.host":V.R,"compose.pull":E.Sw,"compose.up":E.o4}}};function ce(M){return(0,j.Kd)(M).map(x=>{const K=(0,j.$z)(x,M),{service:W,state:U,health:z,restarts:F}=x;return{service:W,
image:x.reference,digest:K.split("@").at(-1)??"",state:U,health:z,restarts:F}})}}),77538:((H,C,s)=>{s.d(C,{q6:()=>v,rR:()=>h});var _=s(99070),$=s(84369),k=s(13577);const v={ask(t,e,n){const{project:o,
services:i}=t,m=[...new Set(Object.values(i).map(({image:f})=>f))].filter(f=>f.includes("@"));return[...(0,_.bg)(o,n),...m.map(_.gJ)]},judge({data:t,state:e,facts:n,now:o}){const{services:i,stable:m=0}=t,
f=e??{restarts:{},suspects:[],since:null,seen:""},d=(0,_.Kd)(n),y=p(d,f),l=Object.entries(i).map(([R,T])=>{const w=d.filter(({service:P})=>P===R);return{name:R,standing:u({expected:T,containers:w,restarts:y,
facts:n})}}),b=l.filter(({standing:R})=>R.suspicious).map(({name:R})=>R),E=g(d,i),j=l.every(({standing:R})=>R.verdict==="good"),c=j?f.since!==null&&f.seen===E?f.since:o:null,D=c===null?0:o-c,A=l.map(({
name:R,standing:T})=>T.suspicious&&f.suspects.includes(R)?a(R,"bad",T.reason):T.verdict!=="good"||D>=m?a(R,T.verdict,T.reason):j?a(R,"pending",`${T.reason}, watching that it stays so`):a(R,"good",T.reason));
return{state:{restarts:y,suspects:b,since:c,seen:E},subjects:A}}},r=1500,h={ask:(t,e,n)=>(0,_.bg)(t.project,n),judge({data:t,state:e,facts:n,now:o}){const{project:i}=t,m=(n.get(k.an)??[]).filter(({oneOff:d})=>!d);
if(m.length>0){const d=`${m.map(({name:y})=>y).join(", ")} still exist`;return{state:null,subjects:[a(i,"pending",d)]}}const f=typeof e=="number"?e:o;return{state:f,subjects:[a(i,o-f<r?"pending":"good",
"nothing runs")]}}};function a(t,e,n){return{name:t,verdict:e,reasons:[n]}}function u({expected:t,containers:e,restarts:n,facts:o}){const{image:i,oneShot:m,replicas:f}=t,d=e.map(b=>O(b,i,o)?(0,$.nU)({
container:b,oneShot:m,restarts:b.restarts-(n[b.id]??0)}):{verdict:"pending",reason:`runs ${b.reference}, not ${i}`,suspicious:!0}),y=d.find(({verdict:b})=>b==="bad")??d.find(({verdict:b})=>b==="pendin\
g");if(y!==void 0)return y;if(e.length<f)return{verdict:"pending",reason:`${e.length} of ${f} containers exist`,suspicious:e.length===0};const[l]=d;return{verdict:"good",reason:f===0?"0 containers are\
 wanted":l?.reason??""}}function O(t,e,n){if(e.startsWith("sha256:"))return t.imageId===e;const[,o]=e.split("@");return o===void 0?!0:t.imageId===o||t.imageId===n.get((0,k.M5)(e))?.id}function p(t,e){
return Object.fromEntries(t.map(({id:n,restarts:o,created:i,startedAt:m})=>{const f=Date.parse(m)-Date.parse(i)<12e4;return[n,e.restarts[n]??(f?0:o)]}))}function g(t,e){return t.filter(({service:n})=>e[n]!==
void 0).map(({id:n,startedAt:o,restarts:i,state:m})=>[n.slice(0,12),o,i,m].join(" ")).sort().join("; ")}}),21291:((H,C,s)=>{s.d(C,{EH:()=>h,Pf:()=>v,nO:()=>r});var _=s(77598),$=s(76211),k=s(27792);const v={
destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backu\
ps"};function r(u){const O=`compose/${u}`;return{destination:O,list:()=>(0,$.kA)((0,$.At)(`log:${O}`),{id:"ask.log",title:`Read the log of ${u}`,do:"http",at:"docker",method:"GET",url:(0,k.ru)(`${v.destination}\
=${O}`)},({body:p=""})=>(0,k.Xw)(p).filter(({labels:g})=>g[v.destination]===O&&g[v.key]!==void 0).map(({labels:g})=>({key:g[v.key]??"",value:g[v.value]??""})).sort((g,t)=>g.key<t.key?-1:1)),create:({key:p,
value:g})=>({id:`log.create.${p}`,title:`Write ${p} to the log of ${u}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:h(
O,p),Labels:{[v.destination]:O,[v.key]:p,[v.value]:g}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:p=>({id:`log.remove.${p}`,title:`Remove ${p} from the log of ${u}`,do:"http",
at:"docker",method:"DELETE",url:(0,k.kn)(h(O,p)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function h(u,O){const p=O.replace(/[^A-Za-z0-9.-]/g,t=>`_${t.codePointAt(
0)?.toString(16).padStart(4,"0")}`),g=p.length>120?`${p.slice(0,80)}_${a(O,32)}`:p;return`deploy-action.${a(u,16)}.${g}`}function a(u,O){return(0,_.createHash)("sha256").update(u).digest("hex").slice(
0,O)}}),21278:((H,C,s)=>{s.d(C,{E:()=>$});var _=s(76211);function $(k,v,r){const h=[`label=com.docker.compose.project=${k}`,...v===void 0?[]:[`label=com.docker.compose.service=${v}`]];return[(0,_.kA)(
(0,_.At)(`compose.logs:${v??""}`),{id:"ask.logs",title:`Read the logs of ${v??k}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; \
do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(r),...h.flatMap(u=>["--filter",u])],quiet:!0,classify:"compose.cli"},({stdout:u})=>u.replace(/\n$/,"").split(`
`))]}}),99070:((H,C,s)=>{s.d(C,{$z:()=>O,Kd:()=>u,bg:()=>r,cT:()=>v,gJ:()=>a});var _=s(76211),$=s(27792),k=s(13577);function v(p,g){const t=r(p,g),e=[...new Set(u(g).map(({imageId:n})=>n))];return[...t,
...e.map(a)]}function r(p,g){const t=(0,_.kA)(k.an,{id:"ask.containers",title:`List the containers of ${p}`,do:"http",at:"docker",method:"GET",url:(0,$.o)(p)},({body:n=""})=>(0,$.eQ)(n)),e=g.get(k.an)??
[];return[t,...e.map(({id:n,name:o})=>h(n,o))]}function h(p,g){return(0,_.kA)((0,k.UW)(p),{id:`ask.container.${g}`,title:`Look at the container ${g}`,do:"http",at:"docker",method:"GET",url:(0,$.vK)(p),
expect:[200,404]},({status:t,body:e=""})=>t===404?void 0:(0,$.NJ)(e))}function a(p){return(0,_.kA)((0,k.M5)(p),{id:`ask.image.${p}`,title:`Look at the image ${p}`,do:"http",at:"docker",method:"GET",url:(0,$.
d0)(p),expect:[200,404]},({status:g,body:t=""})=>g===404?void 0:(0,$.zZ)(t))}function u(p){return(p.get(k.an)??[]).filter(({oneOff:g})=>!g).flatMap(({id:g})=>p.get((0,k.UW)(g))??[])}function O(p,g){const t=g.
get((0,k.M5)(p.imageId))?.repoDigests??[],[e]=p.reference.split(/@|:(?=[^/]*$)/);return t.find(n=>n.split("@")[0]===e)??t[0]??p.imageId}}),22417:((H,C,s)=>{s.d(C,{X:()=>a});var _=s(48165),$=s(66661),k=s(
4483),v=s(90951),r=s(10565);function h(u,O){return`${u}-${O.replaceAll(".","-")}`}function a(u,O,p){const{id:g,title:t,service:e,run:n,timeout:o}=p,i=(0,v.j1)(u),{model:m,environment:f}=(0,r.X)(u,O),d=Object.
keys(m.services);if(!d.includes(e))throw new _.HR("usage",`before: the Compose file has no service ${JSON.stringify(e)}${(0,$.a)(e,d)}`,{hint:`It has: ${d.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const y=h(i,g),l=[...(0,k.Zz)([(0,v.MR)(u)],i),"run","--rm","--no-deps","-T","--name",y,e],b=[y,...p.ends===void 0?[]:[h(i,p.ends)]];return[{id:g,title:t,
do:"exec",argv:["sh","-c",'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",b.join(" "),...l,...n],env:f,classify:"compose.cli",failsAs:"unhealthy",attempts:1,timeout:o}]}}),
10565:((H,C,s)=>{s.d(C,{X:()=>u});var _=s(60136),$=s(48165),k=s(28678),v=s(83178),r=s(88391),h=s(13577),a=s(63200);function u(e,n){const{model:o}=n.need(h.pE),i=(0,r.s)(o,e),m=(0,_.Ps)(e.before),f=Object.
fromEntries(Object.entries(o.services).map(([l,b])=>{const E=g(p(b,i[l]),m);return[l,m.includes(l)?{...E,profiles:["before"]}:E]})),d=(0,v.h$)((0,a.Rd)({...o,services:f}),e,n),y=t([...(0,a.Lg)(d),...(0,k.
GX)(d)],e);return{model:d,ours:i,environment:y,expected:O(d,e.config["one-shot"]??[])}}function O(e,n){const o=new Set([...(0,k.Cv)(e),...n]);return Object.fromEntries(Object.entries(e.services).filter(
([,{profiles:i}])=>i===void 0).map(([i,m])=>[i,{image:m.image??"",replicas:(0,k.N4)(m),oneShot:o.has(i)}]))}function p({build:e,profiles:n,pull_policy:o,...i},m){const{environment:f}=i,d=f&&Object.fromEntries(
Object.entries(f).filter(([,y])=>y!==null));return{...i,...m===void 0?{}:{image:m},...d===void 0?{}:{environment:d}}}function g({depends_on:e,...n},o){const i=Object.entries(e??{}).filter(([m])=>!o.includes(
m));return i.length===0?n:{...n,depends_on:Object.fromEntries(i)}}function t(e,n){const o=(0,a.cd)(n),i=e.filter(m=>o[m]===void 0);if(i.length>0)throw new $.HR("usage",`The Compose file takes ${i.join(
", ")} from the environment, which nobody declares.`,{hint:`Declare ${i.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(e.map(m=>[m,o[m]]))}}),57419:((H,C,s)=>{
s.d(C,{N:()=>d,A:()=>f});var _=s(50445),$=s(4483),k=s(20017),v=s(21291),r=s(99070),h=s(76211),a=s(27792);const u={way:"keep",why:"it is the way back itself"},O=(0,h.At)("compose.networks");function p(c,D){
const A=(D.get(O)??[]).map(({id:w,name:P})=>({id:`compose.restore.network.${P}`,title:`Remove the network ${P}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${w}`,expect:[204,404],attempts:3,undo:u})),
R={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:c}},every:500,deadline:6e4},T=(0,r.Kd)(D).flatMap(e);return g(c,[t(c),
...T,...A,R],null)}function g(c,D,A){return{stage:"restore",subject:`Compose project ${c}`,steps:D,basis:A,notes:[],values:{}}}function t(c){return{id:"compose.restore.settle",title:"Let the engine en\
d what it is stopping",do:"exec",argv:(0,$.G9)(c),quiet:!0,advisory:!0,undo:u}}function e({id:c,name:D}){const A={do:"http",at:"docker",undo:u,attempts:3};return[{...A,id:`compose.restore.stop.${D}`,title:`\
Stop ${D}`,method:"POST",url:`/containers/${c}/stop`,timeout:18e4,expect:[204,304,404]},{...A,id:`compose.restore.remove.${D}`,title:`Remove ${D}`,method:"DELETE",url:`/containers/${c}?force=true`,expect:[
204,404]}]}function n(c){return(0,h.kA)(O,{id:"ask.networks",title:`List the networks of ${c}`,do:"http",at:"docker",method:"GET",url:(0,a.vf)(c)},({body:D=""})=>(0,a.j)(D))}var o=s(13577);const i=3e3,
m=3e5;function f(c){return{name:"compose.restore",data:c}}const d={ask(c,D){const{project:A,model:R,expected:T}=c,w=Object.values(R?.services??{}).map(({image:I=""})=>I),P=[...Object.values(T).map(({image:I})=>I),
...w].filter(Boolean),L=[...new Set(P)].map(r.gJ);return[...(0,r.bg)(A,D),...R===null?[n(A)]:L]},plan(c,D){const A=c;return A.model===null?p(A.project,D):y(A,A.model,D)}};function y(c,D,A){const{project:R}=c,
T=l(c),w=new Set(c.had??Object.keys(D.services)),P=(0,r.Kd)(A).filter(({service:X})=>!w.has(X)),L=Object.keys(T),I=`${_.F}/compose.json`,B=(0,$.Zz)([I],R),S=Object.values(T).some(({image:X})=>A.get((0,o.
M5)(X))===void 0),N=[...B,"pull","--policy","missing","--ignore-pull-failures",...L],V=[...B,"up","-d","--no-build","--pull","never",...L],Z=X=>c.kept===null?X:(0,$.f_)(X,{...c.kept,prefix:v.Pf.value}),
J=[t(R),...P.flatMap(e),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:I,content:JSON.stringify(b(D,T,A)),undo:u},...S?[{...j("compose.restore.pull","Pull image\
s that are not on the engine any more",Z(N))}]:[],...L.length===0?[]:[j("compose.restore.up",`Start ${L.join(", ")} as before`,(0,$.M9)(Z(V),R))],{id:"compose.restore.verify",title:"Verify that what r\
an before runs again",do:"wait",judge:{name:"compose.services",data:{project:R,services:T,stable:i}},every:500,deadline:m},...c.folder===void 0?[]:[(0,k.vY)(c.folder)]];return g(R,J,T)}function l({expected:c}){
return Object.fromEntries(Object.entries(c).filter(([,{oneShot:D}])=>!D))}function b(c,D,A){const R=Object.entries(c.services).filter(([T])=>D[T]!==void 0).map(([T,{depends_on:w={},...P}])=>{const L=Object.
entries(w).filter(([B])=>D[B]!==void 0),I=E(P.image??"",D[T]?.image??"",A);return[T,{...P,image:I,...L.length===0?{}:{depends_on:Object.fromEntries(L)}}]});return{...c,services:Object.fromEntries(R)}}
function E(c,D,A){const R=A.get((0,o.M5)(D))?.id;return c===""||c!==D&&(R===void 0||A.get((0,o.M5)(c))?.id!==R)?D:c}function j(c,D,A){return{id:c,title:D,do:"exec",argv:A,classify:"compose.up",failsAs:"\
unhealthy",attempts:4,retryOn:["usage"],undo:u}}}),2114:((H,C,s)=>{s.d(C,{n:()=>y});var _=s(76211),$=s(28678),k=s(18399),v=s(4483),r=s(90951),h=s(20017),a=s(71105);function u(w,{check:P=!0,ignore:L=[]}={}){
if(!P)return[];const I=({id:S,service:N})=>L.some(V=>V.id===S&&(V.service===void 0||V.service===N)),B=new Map;for(const S of(0,a.D)(w))I(S)||B.set(S.id,[...B.get(S.id)??[],S]);return[...B].map(([S,N])=>{
const[V]=N;return`${S}: ${N.map(({service:Z})=>Z).join(", ")} ${V?.reason}. Mend it with ${V?.fix}.`})}function O(w){return w.filter(P=>{const L=w.filter(({id:B,service:S,number:N})=>B!==P.id&&S===P.service&&
N===P.number),I=/^[0-9a-f]{12}_/.test(P.name);return P.state==="created"&&L.some(({state:B})=>I||B!=="created")})}function p({id:w,name:P}){return{id:`compose.clear.${P}`,title:`Remove ${P}, which was\
 created but never started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${w}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var g=s(21291),t=s(99070);const e=`gone="$1";\
 shift
others="$(docker volume ls --quiet --filter "label=${g.Pf.destination}" | while read -r name; do
  case " $gone " in *" $name "*) ;; *) docker volume inspect --format "{{index .Labels \\"${g.Pf.value}\\"}}" "$name" ;; esac
done)"
for image do
  case "$others" in *"\${image#*@}"*) continue ;; esac
  docker image rm "$image" 2>/dev/null || true
done`;function n(w,P){const L=(0,h.lh)(w,P),I=J=>J.split("@")[1]??J,B=Object.values(w.images).map(J=>J.digest),S=new Set([...(0,h.ZL)(w,P).flatMap(({images:J})=>J.map(I)),...B]),N=[...new Set(L.flatMap(
J=>J.images))].filter(J=>!S.has(I(J)));if(N.length===0)return[];const{destination:V}=(0,g.nO)((0,r.j1)(w)),Z=L.map(({key:J})=>(0,g.EH)(V,J)).join(" ");return[{id:"compose.prune",title:"Remove images o\
f releases that are not kept any more",do:"exec",argv:["sh","-c",e,"sh",Z,...N],quiet:!0,advisory:!0,undo:{way:"keep",why:"a way back pulls an image that is missing"}}]}var o=s(10565),i=s(57419),m=s(29869),
f=s(13577),d=s(26987);function y(w,P){const L=(0,r.j1)(w),I=(0,o.X)(w,P),{expected:B,ours:S,environment:N,model:V}=I,{snapshot:Z,notes:J}=(0,m.W9)(w,P),X=Object.keys(N).length===0?[]:[(0,d.CL)(L,w.release,
N)];return{prepare:[l(w,I),...X,...b(w,I),...D(w,P),A(w),...(0,h.CI)(w,P)],apply:[...c(I,P),{...j(w,I),undo:{way:"restore",restore:(0,i.A)(Z)}}],verify:{name:"compose.services",data:{project:L,services:B}},
finish:[...(0,h.Nc)(w,P),...n(w,P)],notes:[...P.get(f.pE)?.warnings??[],...J,...R(w,I),...T(w,I,P),...u(V,w.config.hardening)],changes:(0,k.r)(Z.model,V),basis:{project:L,ours:S,model:V}}}function l(w,{
model:P}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:(0,r.MR)(w),content:`${JSON.stringify(P,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function b(w,{environment:P,model:L}){const{pull:I="missing"}=w.config;if(I==="never")return[];const B=[...(0,v.Zz)([(0,r.MR)(w)],(0,r.j1)(
w)),"pull","--quiet","--policy",I];return[{id:"compose.pull",title:I==="always"?"Pull the images":"Pull the images that are missing",do:"exec",argv:I==="missing"?(0,v.$A)(B,E(L)):B,env:P,classify:"com\
pose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on the engine changes nothing"}}]}function E({services:w}){const P=Object.values(w).filter(({profiles:L})=>L===void 0);return[...new Set(
P.map(({image:L=""})=>L))].sort()}function j(w,{environment:P,expected:L}){const I=(0,r.j1)(w),B=(0,r.MR)(w),S=w.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",title:"Start t\
he services",do:"exec",argv:[...(0,v.Zz)([B],I),"up","-d","--no-build","--pull","never",...S],env:P,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:I,file:B,services:L,
environment:P}}}}function c({model:w},P){const L=(0,$.ZI)(w),I=(0,t.Kd)(P),B=I.filter(({service:S,state:N})=>N==="created"&&L.includes(S));return[...new Set([...O(I),...B])].map(p)}function D(w,P){const L=P.
get((0,_.At)(`log:${(0,g.nO)((0,r.j1)(w)).destination}`))??[];return(P.get(f.Z3)??[]).filter(I=>!I.endsWith(`.values.${w.release}`)&&!L.some(({value:B})=>B.includes(I))).map(d.ht)}function A(w){return{
id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"; done',
"sh",(0,r.MR)(w).split("/").slice(0,-2).join("/"),w.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function R({root:w},{model:P}){const L=Object.entries(P.services).flatMap(
([I,{volumes:B=[]}])=>B.filter(({type:S,source:N=""})=>S==="bind"&&(N===w||N.startsWith(`${w}/`))).map(({source:S=""})=>`${I} mounts ${S}`));return L.length===0?[]:[`${L.join(", ")}: not in the checko\
ut, so it is a path of the host.`]}function T({config:w},{model:P},L){const I=(0,t.Kd)(L).map(({service:S})=>S),B=[...new Set(I)].filter(S=>P.services[S]===void 0).sort();return B.length===0?[]:[w.orphans===
"remove"?`${B.join(", ")}: not in the Compose file any more, will be removed.`:`${B.join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}}),29869:((H,C,s)=>{
s.d(C,{NC:()=>t,W9:()=>p,iJ:()=>o});var _=s(48165),$=s(76211),k=s(90951),v=s(83178),r=s(21291),h=s(99070),a=s(10565),u=s(13577),O=s(26987);function p(l,b){const E=(0,k.j1)(l),j=(0,h.Kd)(b);if(j.length===
0)return{snapshot:{target:"compose",project:E,model:null,expected:{},had:[],kept:null},notes:[]};const c=e(E,b),D=c??t(l,b),{references:A,images:R,notes:T}=m(D,j,b),w=Object.entries(D.model?.services??
{}),P={...D.model,services:Object.fromEntries(w.map(([S,N])=>[S,{...N,image:A[S]??N.image??""}]))},L=Object.fromEntries(Object.entries(D.expected).filter(([S,{oneShot:N}])=>R[S]!==void 0&&!N&&d(j,S)).
map(([S,N])=>[S,{...N,image:R[S]??N.image}])),I=f(D.kept,l,b),B=[...new Set(j.map(({service:S})=>S))].sort();return{snapshot:{target:"compose",project:E,model:P,expected:L,had:B,kept:I.kept,...c?.folder===
void 0?{}:{folder:c.folder}},notes:[...c===void 0?[g]:T,...I.notes,...y(j,D)]}}const g="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its \
images with the settings of this release.";function t(l,b){const E=(0,k.j1)(l),{model:j,expected:c,environment:D}=(0,a.X)(l,b),A=Object.keys(D),R=A.length===0?null:{volume:(0,O.r9)(E,l.release),names:A},
T=(0,v.Jz)(l,b),w=T===void 0?{}:{folder:{base:T,release:l.release}};return{target:"compose",project:E,model:j,expected:c,had:null,kept:R,...w}}function e(l,b){return(b.get((0,$.At)(`log:${(0,r.nO)(l).
destination}`))??[]).filter(({key:c})=>c.startsWith("release.")).sort((c,D)=>c.key<D.key?1:-1).map(({value:c})=>n(c)).find(c=>c!==void 0&&c.model!==null)}function n(l){try{const b=JSON.parse(l);return i(
b.snapshot)?b.snapshot:void 0}catch{return}}function o(l){if(i(l))return l;throw new _.HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written b\
y another version or target; deploy the wanted version again instead."})}function i(l){return typeof l=="object"&&l!==null&&l.target==="compose"}function m(l,b,E){const j={},c={},D=[];for(const A of b){
const{service:R}=A,T=(0,h.$z)(A,E),w=l.expected[R]?.image??"";j[R]=A.reference,c[R]=T,w.includes("@")&&w.split("@")[1]!==T.split("@")[1]&&D.push(`${R} runs ${T}, not ${w} of the last release: a rollba\
ck would bring back what runs.`)}return{references:j,images:c,notes:[...new Set(D)]}}function f(l,b,E){const j=(0,k.j1)(b),c=(0,O.r9)(j,b.release);if(l===null||l.volume===c||(E.get(u.Z3)??[]).includes(
l.volume))return{kept:l,notes:[]};const D=`The values of ${l.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{kept:{volume:c,names:l.
names},notes:[D]}}function d(l,b){return l.some(({service:E,state:j})=>E===b&&(j==="running"||j==="restarting"))}function y(l,b){return[...new Set(l.map(({service:j})=>j))].filter(j=>b.expected[j]?.oneShot===
!1&&!d(l,j)).map(j=>`${j} does not run now: a rollback would not start it.`)}}),84369:((H,C,s)=>{s.d(C,{gw:()=>O,lA:()=>u,nU:()=>k});var _=s(68415);const $=2;function k(e){const{container:n,oneShot:o,
restarts:i}=e;switch(n.state){case"running":return i>=$?h(u(n)):o?{verdict:"pending",reason:"has not ended yet"}:v(n);case"exited":return r(e);case"restarting":return i>=$?h(u(n)):a(u(n));case"dead":return h(
`is dead${g(n)}`);case"created":return a(`was created but not started${g(n)}`);default:return a(`is ${n.state}`)}}function v(e){return e.health==="unhealthy"?h(O(e)):e.health==="starting"?{verdict:"pe\
nding",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function r({container:e,oneShot:n}){if(n&&e.exitCode===0)return{verdict:"good",reason:"ended \
with exit code 0"};const o=e.restartPolicy==="on-failure"&&e.exitCode!==0,i=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",m=u(e);return o||i?a(m):h(m)}const h=e=>({verdict:"bad",reason:e}),
a=e=>({verdict:"pending",reason:e,suspicious:!0});function u(e){const{exitCode:n,outOfMemory:o,restarts:i,memoryLimit:m}=e,f=t(e),d=f===void 0?"":` after ${(0,_.a)(f)}`,y=i===0?"":` (restarted ${i===1?
"once":`${i} times`})`,l=m>0?` (limit ${Math.round(m/1024/1024)} MiB)`:"";return o?`was killed because it ran out of memory${l}${d}${y}`:n===0?`ended by itself with exit code 0${d}${y}`:`crashed with \
exit code ${n}${p(n)}${d}${y}${g(e)}`}function O({probes:e}){const n=e.at(-1),o=n?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${o===""?`exits with ${n?.exitCode??"nothing"}`:`says ${o}`}`}function p(e){const o={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return o===void 0?"":` (SIG${o})`}function g({error:e}){return e===""?"":`: ${e}`}function t({startedAt:e,finishedAt:n,state:o}){if(!(Date.parse(e)>0))return;const i=Date.parse(n)-Date.parse(e);return i<
0&&o!=="running"?0:i<0?void 0:i}}),13577:((H,C,s)=>{s.d(C,{ET:()=>u,FR:()=>O,JM:()=>k,M5:()=>a,UE:()=>$,UW:()=>h,Z3:()=>p,an:()=>r,pE:()=>v});var _=s(76211);const $=(0,_.At)("compose.files"),k=(0,_.At)(
"compose.version"),v=(0,_.At)("compose.model"),r=(0,_.At)("compose.containers"),h=g=>(0,_.At)(`docker.container:${g}`),a=g=>(0,_.At)(`docker.image:${g}`),u=(0,_.At)("compose.mounted"),O=(0,_.At)("comp\
ose.folder"),p=(0,_.At)("compose.values")}),26987:((H,C,s)=>{s.d(C,{CL:()=>a,ht:()=>u,k7:()=>O,r9:()=>h});var _=s(76211),$=s(27792),k=s(21291),v=s(13577),r=s(63200);function h(p,g){return(0,k.EH)(`com\
pose/${p}`,`values.${g}`)}function a(p,g,t){const e=h(p,g),n={[k.Pf.values]:`compose/${p}`,[k.Pf.release]:g},o=Object.entries(t).flatMap(([i,m])=>[`,${JSON.stringify(`${k.Pf.value}.${i}`)}:"`,(0,r.rW)(
m),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(t).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"applic\
ation/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(n).slice(0,-1)}`,...o,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function u(p){
return{id:`compose.values.remove.${p}`,title:`Remove ${p}, values of a release that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,$.kn)(p),expect:[204,404],advisory:!0,undo:{way:"kee\
p",why:"no release at the destination needs them"}}}function O(p){return(0,_.kA)(v.Z3,{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:(0,$.
ru)(`${k.Pf.values}=compose/${p}`)},({body:g=""})=>(0,$.Xw)(g).map(({name:t})=>t))}}),63200:((H,C,s)=>{s.d(C,{Go:()=>k,Lg:()=>r,Rd:()=>v,cd:()=>$,rW:()=>h});const _=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;
function $(a){const{version:u}=a;return{IMAGE_TAG:u,TAG:u,VERSION:u,...a.variables}}function k(a){return Object.fromEntries(Object.entries($(a)).map(([u,O])=>[u,typeof O=="string"?O:`__DEPLOY_ACTION_S\
ECRET_${u}__END__`]))}function v(a){return JSON.parse(JSON.stringify(a).replaceAll(_,"$${$1}"))}function r(a){const u=JSON.stringify(a).replaceAll("$$","");return[...new Set([...u.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].
map(([,O=""])=>O))].sort()}function h(a){return typeof a=="string"?JSON.stringify(a).slice(1,-1):"join"in a?{join:a.join.map(h)}:"secret"in a?{...a,as:"json"}:a}})};export{de as id,le as ids,ue as modules};

const de=1708,le=[1708],ue={66888:((N,C,s)=>{s.d(C,{t:()=>_,v:()=>k});const v=90;function _(r,m,i){if(JSON.stringify(r)===JSON.stringify(m))return[];const[u,b]=[E(r),E(m)];return u===void 0||b===void 0?
[{path:i,from:r,to:m}]:[...new Set([...Object.keys(u),...Object.keys(b)])].sort().flatMap(h=>_(u[h],b[h],`${i}/${h.replace(/^\//,"")}`))}function k(r){if(r===void 0)return"nothing";const m=typeof r=="\
string"?r:JSON.stringify(r);return m.length>v?`${m.slice(0,v)}…`:m}function E(r){if(Array.isArray(r)){const m=r.map(i=>i?.name);return m.every(i=>typeof i=="string")&&new Set(m).size===m.length?Object.
fromEntries(r.map((i,u)=>[m[u],i])):void 0}return r!==null&&typeof r=="object"?r:void 0}}),71105:((N,C,s)=>{s.d(C,{D:()=>E,E:()=>_});const v={"DA-C001":{severity:"medium",reason:"may gain privileges b\
y a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!i(e).some(n=>/^no-new-privileges(?:[:=]true)?$/.test(n))},"DA-C002":{severity:"low",reason:"can write to its \
root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==!0},"DA-C003":{severity:"medium",reason:"names \
no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA-C004":{severity:"low",reason:"keeps capabiliti\
es of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!i(e).some(n=>n.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave\
 privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a\
 proxy that allows single calls before it",weak:({volumes:e})=>m(e).some(n=>/docker\.sock(?::|$)/.test(b(n)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its \
neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&u(e).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deplo\
y sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||r(e).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its enviro\
nment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>$(e).some(n=>k.test(n)&&!/_FILE$/.test(n))},"DA-C010":{severity:"me\
dium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:n,ipc:o})=>[e,n,o].includes("host")},"DA-C011":{severity:"low",reason:"publish\
es no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,n)=>m(e.ports).length===0&&!h(e).some(o=>t(o,n))}},_=Object.
keys(v),k=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function E(e){const n=r(e);return Object.entries(r(n.services)).flatMap(([o,a])=>_.flatMap(p=>{const{severity:f,
reason:d,fix:O,weak:l}=v[p];return l(r(a),n)?[{id:p,service:o,severity:f,reason:d,fix:O}]:[]}))}function r(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function m(e){return Array.isArray(
e)?e:[]}function i(e){return m(e).map(String)}function u(e){return r(r(r(e.deploy).resources).limits)}function b(e){return typeof e=="string"?e:String(r(e).source??"")}function $(e){return Array.isArray(
e)?i(e).map(n=>n.split("=")[0]??""):Object.keys(r(e))}function h({networks:e}){return Array.isArray(e)?i(e):Object.keys(r(e))}function t(e,n){return r(r(n.networks)[e]).internal===!0}}),28678:((N,C,s)=>{
s.d(C,{Cv:()=>i,ET:()=>h,GX:()=>u,N4:()=>m,Xh:()=>E,ZI:()=>b,_M:()=>r,bB:()=>k,f:()=>$});var v=s(48165),_=s(48246);const k=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function E(t){
try{const e=JSON.parse(t);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new v.HR("bug","docker compose config did not print a model.",{cause:e,details:[t.slice(0,500)]})}}function r(t){
if(!(t===void 0||/^sha256:/.test(t)))try{return(0,_.aR)((0,_.F2)(t.replace(/@‹.*$/,"")))}catch{return}}function m(t){return t.deploy?.mode==="global"?1:t.deploy?.replicas??t.scale??1}function i(t){const e=Object.
values(t.services).flatMap(n=>Object.entries(n.depends_on??{}).filter(([,{condition:o}])=>o==="service_completed_successfully").map(([o])=>o));return[...new Set(e)]}function u(t){const e=[...Object.values(
t.secrets??{}),...Object.values(t.configs??{})];return[...new Set(e.flatMap(({environment:n})=>n===void 0?[]:[n]))]}function b(t){const e=(n,o)=>{const a=n?.[o??""];return a!==void 0&&(a.environment!==
void 0||a.content!==void 0)};return Object.entries(t.services).filter(([,{configs:n,secrets:o}])=>(n??[]).some(({source:a})=>e(t.configs,a))||(o??[]).some(({source:a})=>e(t.secrets,a))).map(([n])=>n)}
function $(t){const e=[...t.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,n=""])=>n);return[...new Set(e)].sort()}function h(t){return t.split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),27792:((N,C,s)=>{s.d(C,{Kq:()=>h,NJ:()=>t,Xw:()=>n,
d0:()=>m,eQ:()=>$,j:()=>o,kn:()=>u,o:()=>k,ru:()=>i,vK:()=>r,vf:()=>E,zZ:()=>e});var v=s(48165);const _={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function k(f){return`/containers/json?all=1&filters=${b(`com.docker.compose.project=${f}`)}`}const E=f=>`/networks?filters=${b(`com.d\
ocker.compose.project=${f}`)}`,r=f=>`/containers/${f}/json`,m=f=>`/images/${encodeURI(f)}/json`,i=(...f)=>`/volumes?filters=${b(...f)}`,u=f=>`/volumes/${f}`;function b(...f){return encodeURIComponent(
JSON.stringify({label:f}))}function $(f){return p(f,"a list of containers").map(d=>({id:d.Id??"",name:(d.Names?.[0]??"").replace(/^\//,""),state:typeof d.State=="string"?d.State:"",...a(d.Labels)}))}function h(f){
const d=p(f,"a list of containers");return $(f).flatMap((O,l)=>{const{Image:j="",ImageID:y="",Ports:w}=d[l]??{},c=(w??[]).flatMap(({PrivatePort:D=0,PublicPort:P})=>P===void 0?[]:[{inside:D,outside:P}]);
return O.oneOff?[]:[{...O,reference:j,imageId:y,ports:c}]})}function t(f){const d=p(f,"a container"),O=typeof d.State=="object"?d.State:{};return{id:d.Id??"",name:(d.Name??"").replace(/^\//,""),...a(d.
Config?.Labels),state:O.Status??"",reference:d.Config?.Image??"",imageId:d.Image??"",created:d.Created??"",startedAt:O.StartedAt??"",finishedAt:O.FinishedAt??"",exitCode:O.ExitCode??0,outOfMemory:O.OOMKilled??
!1,error:O.Error??"",health:O.Health?.Status==="none"?"":O.Health?.Status??"",probes:(O.Health?.Log??[]).map(({ExitCode:l,Output:j})=>({exitCode:l??0,output:(j??"").trim()})),restarts:d.RestartCount??
0,restartPolicy:d.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:d.HostConfig?.Memory??0}}function e(f){const d=p(f,"an image");return{id:d.Id??"",repoDigests:d.RepoDigests??[]}}function n(f){return(p(
f,"a list of volumes").Volumes??[]).map(({Name:O,Labels:l})=>({name:O??"",labels:l??{}}))}function o(f){return p(f,"a list of networks").map(({Id:O,Name:l})=>({id:O??"",name:l??""}))}function a(f){return{
service:f?.[_.service]??"",configHash:f?.[_.configHash]??"",number:f?.[_.number]??"",oneOff:f?.[_.oneOff]==="True"}}function p(f,d){try{return JSON.parse(f)}catch(O){throw new v.HR("bug",`The Docker E\
ngine did not answer with ${d}.`,{cause:O,details:[f.slice(0,500)]})}}}),18399:((N,C,s)=>{s.d(C,{r:()=>k});var v=s(66888);const _=12;function k(i,u){const $=[...new Set([...Object.keys(i?.services??{}),
...Object.keys(u.services)])].sort().flatMap(t=>{const[e,n]=[i?.services[t],u.services[t]];return n===void 0?[`${t} is not in the file any more.`]:e===void 0?[`${t} is new: ${n.image??"no image"}`]:r(
(0,v.t)(e,n,"")).map(o=>`${t} ${o}`)}),h=(0,v.t)(E(i??{}),E(u),"");return[...$,...i===null?[]:r(h)]}function E({services:i,...u}){return u}function r(i){const u=i.length>_?[`and ${i.length-_} more`]:[];
return[...i.slice(0,_).map(m),...u]}function m({path:i,from:u,to:b}){const $=i.slice(1).replaceAll("/",".");return $==="image"?`image: ${u??"nothing"} → ${b??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.
test($)?`${$} is ${u===void 0?"new":b===void 0?"gone":"changed"}`:`${$}: ${(0,v.v)(u)} → ${(0,v.v)(b)}`}}),25635:((N,C,s)=>{s.d(C,{G:()=>_,U:()=>k});var v=s(48165);function _(r,m,i){const u=m.startsWith(
"/")?E(m):E(`${r}/${m}`),b=E(r);if(u===b||u.startsWith(b==="/"?"/":`${b}/`))return u;throw new v.HR("usage",`${i}: ${JSON.stringify(m)} is outside the checkout ${b}.`,{hint:"Name a path inside the rep\
ository, relative to its top."})}function k(r){const m=r.lastIndexOf("/");return{folder:r.slice(0,m)||"/",name:r.slice(m+1)}}function E(r){const m=[];for(const i of r.split("/"))i===".."?m.pop():i!==""&&
i!=="."&&m.push(i);return`/${m.join("/")}`}}),59056:((N,C,s)=>{s.d(C,{_n:()=>a,gu:()=>o});var v=s(48165),_=s(66661),k=s(76211),E=s(28678),r=s(25635),m=s(4483),i=s(90951),u=s(83178),b=s(21291),$=s(99070),
h=s(13577),t=s(26987),e=s(63200);const n=[2,22];function o(y,w){const c=w.get(h.UE),D=w.get(h.pE);return[...a(y,w),p(),d(y),...c===void 0?[]:[l(y,c)],...D===void 0?[]:(0,u.JY)(y,D.model)]}function a(y,w){
const c=(0,i.j1)(y);return[(0,b.nO)(c).list(),(0,t.k7)(c),...(0,$.cT)(c,w)]}function p(){return(0,k.kA)(h.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","com\
pose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:y})=>f(y.trim()))}function f(y){const[,w="0",c="0"]=/^v?(\d+)\.(\d+)/.exec(y)??[],[D,P]=n;if(Number(w)>D||Number(w)===
D&&Number(c)>=P)return y;throw new v.HR("absent",`Docker Compose ${y||"of an unknown version"} is too old; ${D}.${P} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function d(y){
const w=(0,i.CQ)(y),c=[...new Set(w.length===0?[y.root]:w.map(P=>(0,r.U)(P).folder))];return(0,k.kA)(h.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folde\
r do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...c],quiet:!0},({stdout:P})=>O(w,P.split(`
`).filter(Boolean),y.root))}function O(y,w,c){if(y.length===0){const g=E.bB.map(A=>`${c}/${A}`).find(A=>w.includes(A));if(g!==void 0)return[g];throw new v.HR("absent",`There is no Compose file in ${c}\
: ${E.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const D=y.filter(g=>!w.includes(g)),[P]=D;if(P===void 0)return y;const R=w.map(g=>(0,r.U)(g).name);throw new v.
HR("absent",`The Compose file ${D.join(", ")} does not exist${(0,_.a)((0,r.U)(P).name,R)}`,{hint:"file: is relative to the top of the checkout."})}function l(y,w){const{config:c,root:D}=y,P=(0,e.Go)(y),
R=[...Object.keys(P),...c.inherit??[]];return(0,k.kA)(h.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,m.CB)(w,(0,i.j1)(y),{names:R,profiles:c.profiles??[]}),cwd:D,env:P,
quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},j)}function j({stdout:y,stderr:w}){const c=(0,E.f)(w);if(c.length>0)throw new v.HR("usage",`The Compose file uses variables that \
nobody gave: ${c.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:(0,E.Xh)(
y),warnings:(0,E.ET)(w)}}}),53727:((N,C,s)=>{s.d(C,{I6:()=>r,KB:()=>a,MW:()=>f,W6:()=>h,do:()=>p,sW:()=>$});var v=s(50445),_=s(90951),k=s(21291),E=s(99070);const r=`box="$(docker ps --no-trunc --quiet\
 --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,m='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',i=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${r}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${m}`,u=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${r}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,b=`volume="$3"; file="/backups/$4"; keep="$5"; source="$6"
${r}docker volume inspect "$source" >/dev/null || exit 1
aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${m}`;function $(d){return(0,k.EH)(`compose/${d}`,"backups")}function h(d,O,l,j){const y=(0,_.j1)(d);if((0,E.Kd)(O).length===0)return[];const w=$(y);return[{id:`${l}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:w,Labels:{[k.Pf.backups]:`compose/${y}`}}),undo:t},...(j.kind===
"database"?n:o)(d,l,j)]}const t={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:t,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function n(d,O,l){const{
service:j,database:y,user:w,verify:c,timeout:D}=l,P=(0,_.j1)(d),R=$(P),g=`${y}/${d.release}.dump`,A=[P,j,R,g],T={...e,id:`${O}.verify`,title:`Restore the backup of ${y} into a scratch database`,argv:[
"sh","-c",u,"sh",...A,w,`${y.slice(0,40)}_deploy_action`,v.F],timeout:D};return[{...e,id:`${O}.backup`,title:`Back up the database ${y}`,argv:a(d,l,g),timeout:D},...c?[T]:[]]}function o(d,O,l){const{volume:j,
timeout:y}=l,w=p(d,l,`${j}/${d.release}.tar`);return[{...e,id:`${O}.backup`,title:`Back up the volume ${j}`,argv:w,timeout:y}]}function a(d,O,l){const{service:j,database:y,user:w,keep:c}=O,D=(0,_.j1)(
d),P=[D,j,$(D),l,String(c)];return["sh","-c",i,"sh",...P,w,y,v.F]}function p(d,O,l){const{volume:j,service:y,keep:w}=O,c=(0,_.j1)(d);return["sh","-c",b,"sh",c,y,$(c),l,String(w),`${c}_${j}`]}function f(d){
return d.kind==="database"?d.database:d.volume}}),84975:((N,C,s)=>{s.d(C,{$Z:()=>u,Sw:()=>m,V3:()=>r,o4:()=>i});const v=t=>(t[0]??"").trim(),_=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",t=>`Docker is not running${t[1]===void 0?"":` at ${t[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",v,"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"\
Docker Compose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: \
docker system df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",t=>`The Compose file takes ${t[1]} from the environment, and nobody gives it.`,"Declare it u\
nder secrets: or variables: of the environment."]],k=[[/.*no matching manifest for (\S+).*/,"usage",t=>`The image was not built for ${t[1]}.`,"Add the platform of the host to the platforms of the imag\
e."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,"absent",v,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,
"auth",v,"Log in to the registry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",v],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",v]],E=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",v],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",t=>`The port ${t[1]??t[2]??t[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",t=>`${t[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",t=>`${t[1]} exited with code ${t[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",t=>`The one-shot service ${t[1]} ended with exit code ${t[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",t=>`A container named ${t[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",v,"Create it \
first, or leave external: out."],[/No such volume: (\S+)/i,"absent",t=>`The values kept in the volume ${t[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",t=>`The image ${t[1]} is not on the engine.`,"Set pull: missing."]],r=t=>b(t.stderr,_),m=t=>b(t.stderr,[..._,...k]),i=t=>b(t.stderr,[..._,...E,...k])??$(t.stderr,"unhealthy"),u=t=>{const e=b(
t.stderr,_);if(e!==void 0)return e;const n=$(t.stderr,"usage");if(n===void 0)return;const o=/required variable (\S+) is missing a value: (.*)/.exec(n.cause);if(o!==null){const p=`Declare ${o[1]} under\
 variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${o[1]}: ${o[2]}`,hint:p}}const a=h(n.cause,t.stderr);return{...n,cause:`The Compose file is\
 not valid: ${n.cause}`,...a===void 0?{}:{place:a}}};function b(t,e){for(const[n,o,a,p]of e){const f=n.exec(t);if(f!==null)return{kind:o,cause:a(f),...p===void 0?{}:{hint:p}}}}function $(t,e){const o=t.
split(`
`).map(a=>a.trim()).filter(a=>a!==""&&!/level=warning|^in \//.test(a)).at(-1);return o===void 0?void 0:{kind:e,cause:o.replace(/^Error response from daemon: /,"")}}function h(t,e){const[,n]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(t)??[],[,o]=/^in (\/\S+)$/m.exec(e)??[],[,a]=/\bline (\d+)/.exec(t)??[],p=n??o;return p===void 0?void 0:{file:p,...a===void 0?{}:{line:Number(a)}}}}),4483:((N,C,s)=>{s.d(C,{CB:()=>m,G9:()=>$,M9:()=>b,
Zz:()=>i,f_:()=>u});const v="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",_=`keep=" $1 "; files="$2"; s\
hift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,k=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,E=`project="$1"; shift
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
exit 0`;function m(h,t,e){const n=[v,...e.names].join(" "),o=e.profiles.flatMap(a=>["--profile",a]);return["sh","-c",_,"sh",n,h.join(" "),...i(h,t),...o,"config","--format","json"]}function i(h,t){return[
"docker","compose","--env-file","/dev/null",...h.flatMap(e=>["-f",e]),"-p",t]}function u(h,t){const{volume:e,prefix:n,names:o}=t;return["sh","-c",k,"sh",e,n,o.join(" "),...h]}function b(h,t){return["s\
h","-c",E,"sh",t,...h]}function $(h){return["sh","-c",r,"sh",h]}}),90951:((N,C,s)=>{s.d(C,{CQ:()=>_,MR:()=>k,j1:()=>v});function v({app:E,environment:r,config:m}){return m.project??`${E}-${r}`.toLowerCase().
replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function _({root:E,config:r}){const{file:m}=r;return(m===void 0?[]:typeof m=="string"?[m]:m).map(u=>u.startsWith("/")?u:`${E}/${u}`)}function k({
state:E,environment:r,release:m}){return`${E}/releases/${r}/${m}/compose.json`}}),83178:((N,C,s)=>{s.d(C,{JY:()=>m,Jz:()=>i,h$:()=>u});var v=s(76211),_=s(90951),k=s(4279),E=s(13577);function r(t,e){const n=Object.
values(t.services).flatMap(({volumes:p=[]})=>p.filter(({type:f})=>f==="bind").map(({source:f})=>f)),o=[...Object.values(t.configs??{}),...Object.values(t.secrets??{})].map(({file:p})=>p),a=[...n,...o].
flatMap(p=>h(p,e)??[]);return[...new Set(a)].sort()}function m(t,e){const n=r(e,t.root),{folder:o}=t.config;if(n.length===0&&o===void 0)return[];const a=`${k.zE}cd "$1" || exit 1; shift; list "$@" | h\
ash || exit 1
for path do [ -z "$(list "$path" | head -n 1)" ] || printf '%s\\n' "$path"; done`;return[(0,v.kA)(E.ET,{id:"ask.compose.mounted",title:"Read the files that services mount",do:"exec",argv:["sh","-c",a,
"sh",t.root,...n],quiet:!0,failsAs:"absent"},({stdout:p})=>{const[f="",...d]=p.split(`
`).filter(Boolean);return{hash:d.length===0?"":f,paths:d}}),(0,v.kA)(E.FR,{id:"ask.compose.folder",title:"Ask the host where releases lie",do:"exec",argv:["sh","-c",`${k.GH}on_host 'printf %s "\${1:-$H\
OME/deploy-action}"' sh "$1"`,"sh",o??""],quiet:!0,classify:"compose.host",failsAs:"absent"},({stdout:p})=>`${(0,k.p$)(p.trim())}/${(0,_.j1)(t)}`)]}function i(t,e){return(e.get(E.ET)?.hash??"")===""&&
t.config.folder===void 0?void 0:e.get(E.FR)}function u(t,e,n){const o=n.get(E.ET),a=n.get(E.FR);if(o===void 0||a===void 0||o.hash==="")return t;const p=l=>{const j=h(l,e.root);return j===void 0||!o.paths.
includes(j)?l:`${a}/files/${o.hash}${j==="."?"":`/${j}`}`},f=l=>l&&Object.fromEntries(Object.entries(l).map(([j,y])=>[j,$(y,p)])),{configs:d,secrets:O}=t;return{...t,services:Object.fromEntries(Object.
entries(t.services).map(([l,j])=>[l,b(j,p)])),...d===void 0?{}:{configs:f(d)??{}},...O===void 0?{}:{secrets:f(O)??{}}}}function b({volumes:t,...e},n){return t===void 0?e:{...e,volumes:t.map(o=>o.type===
"bind"?{...o,source:n(o.source)??""}:o)}}function $(t,e){const n=e(t.file);return n===void 0?t:{...t,file:n}}function h(t,e){return t===e?".":t?.startsWith(`${e}/`)===!0?t.slice(e.length+1):void 0}}),
20017:((N,C,s)=>{s.d(C,{CI:()=>n,Nc:()=>o,ZL:()=>p,lh:()=>f,vY:()=>a});var v=s(76211),_=s(50445),k=s(90951),E=s(83178),r=s(4279),m=s(21291),i=s(13577);const b={do:"exec",quiet:!0,classify:"compose.hos\
t",failsAs:"absent",undo:{way:"keep",why:"nothing reads it before the release is switched to"}},$=`${r.zE}${r.GH}root="$1"; base="$2"; wanted="$3"; work="$4"; shift 4
on_host '[ -d "$1/files/$2" ]' sh "$base" "$wanted" && exit 0
cd "$root" || exit 1
list "$@" >"$work/list"
tar -cf - -T "$work/list" | on_host '${r.zE.replaceAll("'","'\\''")}
umask 022; new="$1/files/.$2.$$"; mkdir -p "$1" && chmod 700 "$1" && mkdir -p "$new" && trap "rm -rf \\"$new\\"" EXIT || exit 1
tar -xpf - -C "$new" && cd "$new" || exit 1
[ "$(find . \\( -type f -o -type l \\) | sed "s,^[.]/,," | LC_ALL=C sort -u | hash)" = "$2" ] || { echo "the files that arrived are not those that were sent" >&2; exit 1; }
mv "$new" "$1/files/$2" 2>/dev/null || [ -d "$1/files/$2" ]' sh "$base" "$wanted"`,h=`${r.GH}da_base="$1"; da_release="$2"; da_wanted="$3"; da_model="$4"; da_names="$5"
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
done`;function n(O,l){const j=(0,E.Jz)(O,l);if(j===void 0)return[];const{hash:y="",paths:w=[]}=l.get(i.ET)??{},c=Object.keys(O.variables);return[...y===""?[]:[{...b,id:"compose.files",title:`Copy ${w.
join(", ")} to the host`,argv:["sh","-c",$,"sh",O.root,j,y,_.F,...w],attempts:3}],{...b,id:"compose.folder",title:"Write the release's folder on the host",argv:["sh","-c",h,"sh",j,O.release,y,(0,k.MR)(
O),c.join(" ")],env:O.variables,attempts:3}]}function o(O,l){const j=(0,E.Jz)(O,l);if(j===void 0)return[];const y=p(O,l).map(({release:c})=>c),w=`${r.GH}on_host '${t}
${e}' sh "$@"`;return[{...b,id:"compose.current",title:`Make it the current release in ${j}`,argv:["sh","-c",w,"sh",j,O.release,y.join(" ")],advisory:!0}]}function a({base:O,release:l}){return{...b,id:"\
compose.restore.current",title:`Make ${l} the current release again`,argv:["sh","-c",`${r.GH}on_host '${t}' sh "$@"`,"sh",O,l],advisory:!0,undo:{way:"keep",why:"it is the way back itself"}}}function p(O,l){
return d(O,l).slice(0,Math.max(0,(O.keep??5)-1))}function f(O,l){return d(O,l).slice(Math.max(0,(O.keep??5)-1))}function d(O,l){return(l.get((0,v.At)(`log:${(0,m.nO)((0,k.j1)(O)).destination}`))??[]).
filter(({key:y})=>y.startsWith("release.")).sort((y,w)=>y.key<w.key?1:-1).flatMap(({key:y,value:w})=>{try{const{release:c,images:D,snapshot:P}=JSON.parse(w);return[{key:y,release:P?.folder?.release??c,
images:Object.values(D)}]}catch{return[]}})}}),4279:((N,C,s)=>{s.d(C,{GH:()=>k,R:()=>r,p$:()=>m,zE:()=>E});var v=s(48165),_=s(84975);const k=`on_host() {
  case "\${DEPLOY_ACTION_SSH-}:\${DOCKER_HOST-}" in
    none:*|:tcp:*|:http*) echo "only the Docker API of this host can be reached, not its files" >&2; exit 64 ;;
    :*) sh -c "$@" ;;
    *) line=; for word do line="$line '$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g")'"; done
      $DEPLOY_ACTION_SSH "sh -c $line" ;;
  esac
}
`,E=`list() {
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
 the host is full.",hint:"Free space on the host, then run again."};const u=/.*Permission denied.*/.exec(i.stderr)?.[0];return u!==void 0?{kind:"denied",cause:u.trim(),hint:"Choose a folder that the u\
ser may write to: folder: PATH."}:(0,_.V3)(i)};function m(i){if(i.startsWith("/"))return i.replace(/\/+$/,"");throw new v.HR("absent",`The host does not say where the home of its user is: ${JSON.stringify(
i)}.`,{hint:"Name the folder for releases: folder: /srv/shop."})}}),88391:((N,C,s)=>{s.d(C,{O:()=>t,s:()=>m});var v=s(48165),_=s(48246),k=s(66661),E=s(76211),r=s(28678);function m(e,n){const o=i(e,n),
a={};for(const[p,{image:f,build:d}]of Object.entries(e.services)){const O=(0,r._M)(f),l=o[p]??u(n,y=>O!==void 0&&(0,r._M)(y)===O)??(d===void 0||f!==void 0?void 0:b(p,e,n)),j=l===void 0?void 0:n.images[l];
if(j!==void 0)a[p]=(0,_.dp)(j.name,j.digest);else if(d!==void 0)throw $(p,n)}if(Object.keys(a).length===0&&Object.keys(n.images).length>0)throw h(e,n);return a}function i(e,{config:n,images:o}){const a=n.
services??{},p=Object.keys(e.services);for(const[f,d]of Object.entries(a)){if(!p.includes(f))throw new v.HR("usage",`services: the Compose file has no service ${JSON.stringify(f)}${(0,k.a)(f,p)}`,{hint:`\
It has: ${p.join(", ")}.`});if(o[d]===void 0)throw new v.HR("usage",`services.${f}: there is no image ${JSON.stringify(d)}${(0,k.a)(d,Object.keys(o))}`,{hint:`Images of this deploy: ${Object.keys(o).join(
", ")||"none"}.`})}return a}function u({images:e},n){return Object.entries(e).find(([,{name:o}])=>n(o))?.[0]}function b(e,n,{images:o}){if(o[e]!==void 0)return e;const a=Object.keys(o),p=Object.values(
n.services).filter(({build:f,image:d})=>f!==void 0&&d===void 0);return a.length===1&&p.length===1?a[0]:void 0}function $(e,{images:n}){const o=Object.keys(n);return new v.HR("usage",`The service ${e} \
has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${o[0]??"IMAGE"} }), or give it an image: by digest and no\
 build:.`,details:o.map(a=>`image ${a}: ${n[a]?.name}`)})}function h(e,{images:n}){const o=Object.keys(n),[a="SERVICE"]=Object.keys(e.services);return new v.HR("usage",`No service of the Compose file \
runs one of our images (${o.map(p=>n[p]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${a}: ${o[0]} } } }.`,details:Object.entries(e.services).map(([p,{image:f}])=>`${p} run\
s ${f??"what it builds"}`)})}function t(e){const n={id:"ask.kept",title:`Look for ${e} on the engine`,do:"http",at:"docker",method:"GET",url:`/images/${e}/json`,expect:[200,404]};return(0,E.kA)((0,E.At)(
`compose.kept:${e}`),n,({status:o})=>o===200)}}),61708:((N,C,s)=>{s.r(C),s.d(C,{compose:()=>ae});var v=s(59056),_=s(53727),k=s(76211),E=s(50445),r=s(90951);const m=M=>(0,k.At)(`compose.backups:${M}`),
i=`volume="$3"; folder="/backups/$4"
known="$(docker volume ls --quiet --filter "name=^$volume$")" || exit 1
[ -n "$known" ] || exit 0
${_.I6}aside "$image" -c '[ -d "$1" ] || exit 0; cd "$1" || exit 1; ls -1t | grep -v "[.]part$" | while read -r name; do
  echo "$(wc -c <"$name") $(date -u -r "$name" +%Y-%m-%dT%H:%M:%SZ) $name"; done' sh "$folder"`,u=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${_.I6}{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive --env PGOPTIONS="-c lock_timeout=60000" "$box" pg_restore --clean --if-exists --no-owner \\
    --single-transaction --exit-on-error --username "$user" --dbname "$database" || exit 1
[ "$(cat "$codes/read")" = 0 ]`,b=`volume="$3"; file="/backups/$4"; source="$5"
${_.I6}docker volume inspect "$source" >/dev/null || exit 1
users="$(docker ps --quiet --filter "volume=$source")"
[ -z "$users" ] || docker stop $users >/dev/null || exit 1
aside --volume "$source:/source" "$image" -c 'tar -tf "$1" >/dev/null && rm -rf /source/* /source/.[!.]* /source/..?* && tar -xpf "$1" -C /source' sh "$file"
code="$?"
[ -z "$users" ] || docker start $users >/dev/null || code=1
exit "$code"`;function $(M,x){const S=(0,r.j1)(M),L=(0,_.MW)(x),U=["sh","-c",i,"sh",S,x.service,(0,_.sW)(S),L],z={id:`ask.backups.${L}`,title:`List the backups of ${L}`,do:"exec",argv:U,quiet:!0};return(0,k.
kA)(m(L),{...z,classify:"compose.cli",failsAs:"absent"},({stdout:H})=>H.split(`
`).map(G=>/^\s*(\d+) (\S+) (.+)$/.exec(G)).flatMap(G=>G===null?[]:[{name:`${L}/${G[3]}`,bytes:Number(G[1]),at:G[2]??""}]))}function h(M,x,S){const L=(0,_.MW)(x),U=x.kind==="database"?o(M,x,S):a(M,x,S);
return{stage:"restore",subject:`${M.environment}: ${x.kind} ${L} of Compose project ${(0,r.j1)(M)} from ${S}`,steps:U,basis:S,notes:[],values:{}}}const t={way:"keep",why:"a backup is wanted whatever h\
appens"},e={do:"exec",attempts:1,classify:"compose.cli",failsAs:"unhealthy"},n=1e5;function o(M,x,S){const{database:L,user:U,service:z,timeout:H}=x,G=(0,r.j1)(M),X=`${L}/before-restore-${M.release}.du\
mp`,Y=[G,z,(0,_.sW)(G),S];return[{...e,id:"restore.before",title:`Back up the database ${L} as it is now`,argv:(0,_.KB)(M,{...x,keep:n},X),undo:t,timeout:H},{...e,id:"restore.database",title:`Restore \
the database ${L} from ${S}`,argv:["sh","-c",u,"sh",...Y,U,L,E.F],undo:{way:"keep",why:"it is one transaction: all of it or nothing"},timeout:H}]}function a(M,x,S){const{volume:L,service:U,timeout:z}=x,
H=(0,r.j1)(M),G=`${L}/before-restore-${M.release}.tar`,X=Q=>["sh","-c",b,"sh",H,U,(0,_.sW)(H),Q,`${H}_${L}`],Y={...e,id:"restore.volume.undo",title:`Put what was in the volume ${L} back`,argv:X(G),undo:{
way:"keep",why:"it is the way back itself"},timeout:z};return[{...e,id:"restore.before",title:`Back up the volume ${L} as it is now`,argv:(0,_.do)(M,{...x,keep:n},G),undo:t,timeout:z},{...e,id:"restor\
e.volume",title:`Restore the volume ${L} from ${S}; what uses it is stopped meanwhile`,argv:X(S),undo:{way:"steps",steps:[Y]},timeout:z}]}var p=s(27792),f=s(4483),d=s(13577);const O=(0,k.At)("compose.\
hashes"),l={ask(M){const{project:x,file:S,environment:L}=M;return[(0,k.kA)(d.an,{id:"check.containers",title:`List the containers of ${x}`,do:"http",at:"docker",method:"GET",url:(0,p.o)(x)},({body:U=""})=>(0,p.
eQ)(U)),(0,k.kA)(O,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",S,...(0,f.Zz)([S],x),"config","--hash","*"],
env:L,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:U})=>j(U))]},verdict(M,x){const{services:S}=M,L=x.need(O),U=x.need(d.an).filter(({oneOff:H})=>!H);return Object.entries(S).every(([H,
{replicas:G,oneShot:X}])=>{const Y=U.filter(({service:ee})=>ee===H),Q=X?["running","exited"]:["running","restarting"];return Y.length===G&&Y.every(({configHash:ee,state:se})=>ee===L.get(H)&&Q.includes(
se))})&&L.size>0?"done":"absent"}};function j(M){return new Map(M.split(`
`).flatMap(x=>{const[S,L]=x.trim().split(/\s+/);return S&&L?[[S,L]]:[]}))}var y=s(84975),w=s(99070),c=s(84369);const D=25,P=5,R=M=>(0,k.At)(`docker.logs:${M}`),g={ask(M,x){const{project:S,oneShots:L}=M;
return[...(0,w.bg)(S,x),...T(L,x).map(U=>A(U))]},tell({data:M,facts:x,failure:S}){if(S.kind!=="unhealthy"&&S.kind!=="timeout")return;const L=T(M.oneShots,x),[U]=L;if(U===void 0)return;const z=L.map(H=>`${H.
service} ${K(H)}`);return{kind:L.every(H=>I(H)&&H.restarts===0)?S.kind:"unhealthy",cause:[...new Set(z)].join("; "),lines:L.flatMap(H=>B(H,x)),...F(U)}}};function A({id:M,name:x}){return(0,k.kA)(R(M),
{id:`ask.logs.${x}`,title:`Read the log of ${x}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(D),M],quiet:!0},({stdout:S})=>S.replace(/\n$/,"").split(`
`))}function T(M,x){const S=(0,w.Kd)(x).filter(U=>{const z=M.includes(U.service),{verdict:H,suspicious:G}=(0,c.nU)({container:U,oneShot:z,restarts:U.restarts});return H==="bad"||G===!0||I(U)}),L=S.filter(
U=>U.state!=="exited"||U.exitCode!==0);return(L.length>0?L:S).sort((U,z)=>W(U)-W(z)).slice(0,P)}function I({state:M,health:x}){return M==="running"&&x==="starting"}function W({state:M,health:x}){return M===
"exited"||M==="restarting"||M==="dead"?0:x==="unhealthy"?1:M==="created"?3:2}function K(M){return M.state==="created"?`was not started${M.error===""?"":`: ${M.error}`}`:M.state==="running"&&M.restarts>
0?`crashed and was restarted ${M.restarts===1?"once":`${M.restarts} times`}`:M.state==="running"&&M.health==="unhealthy"?(0,c.gw)(M):I(M)?"has not passed its health check yet":(0,c.lA)(M)}function B(M,x){
const{name:S,state:L,health:U,exitCode:z,outOfMemory:H,restarts:G,probes:X}=M,Y=[L,U,L==="running"?"":`exit code ${z}`,H?"out of memory":"",`${G} restarts`],Q=X.at(-1),ee=x.get(R(M.id))??[];return[`${S}\
: ${Y.filter(Boolean).join(", ")}`,...Q===void 0?[]:[`  health check exited with ${Q.exitCode}: ${Q.output.slice(0,500)}`],...ee.join("").trim()===""?["  (no output)"]:ee.map(se=>`  | ${se}`)]}function F({
outOfMemory:M,exitCode:x,error:S}){return M?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:x===127||/executable file not found|no such file/.test(S)?{hint:"The comm\
and of the service is not in the image."}:{}}var V=s(4279),J=s(88391),q=s(77538),Z=s(21291),oe=s(21278),re=s(22417),ne=s(57419),ie=s(2114),te=s(29869);const ae={name:"compose",subject:M=>`Compose proj\
ect ${(0,r.j1)(M)}`,log:M=>(0,Z.nO)((0,r.j1)(M)),ask:v.gu,look:v._n,running:(M,x)=>ce(x),snapshot:(M,x)=>(0,te.W9)(M,x).snapshot,rollout:ie.n,restore:(M,x)=>(0,ne.A)((0,te.iJ)(x)),release:(M,x)=>(0,te.
NC)(M,x),oneOff:re.X,backup:_.W6,hasImage:(M,x)=>(0,J.O)(x),backups:$,bringBack:h,diagnose:M=>({name:"compose.diagnose",data:{project:(0,r.j1)(M),oneShots:M.config["one-shot"]??[]}}),logs:(M,x,S)=>(0,oe.
E)((0,r.j1)(M),x,S),knowledge:{judges:{"compose.services":q.q6,"compose.gone":q.rR},checks:{"compose.up":l},restores:{"compose.restore":ne.N},diagnoses:{"compose.diagnose":g},classifiers:{"compose.cli":y.
V3,"compose.config":y.$Z,"compose.host":V.R,"compose.pull":y.Sw,"compose.up":y.o4}}};function ce(M){return(0,w.Kd)(M).map(x=>{const S=(0,w.$z)(x,M),{service:L,state:U,health:z,restarts:H}=x;return{service:L,
image:x.reference,digest:S.split("@").at(-1)??"",state:U,health:z,restarts:H}})}}),77538:((N,C,s)=>{s.d(C,{q6:()=>E,rR:()=>m});var v=s(99070),_=s(84369),k=s(13577);const E={ask(t,e,n){const{project:o,
services:a}=t,p=[...new Set(Object.values(a).map(({image:f})=>f))].filter(f=>f.includes("@"));return[...(0,v.bg)(o,n),...p.map(v.gJ)]},judge({data:t,state:e,facts:n,now:o}){const{services:a,stable:p=0}=t,
f=e??{restarts:{},suspects:[],since:null,seen:""},d=(0,v.Kd)(n),O=$(d,f),l=Object.entries(a).map(([R,g])=>{const A=d.filter(({service:T})=>T===R);return{name:R,standing:u({expected:g,containers:A,restarts:O,
facts:n})}}),j=l.filter(({standing:R})=>R.suspicious).map(({name:R})=>R),y=h(d,a),w=l.every(({standing:R})=>R.verdict==="good"),c=w?f.since!==null&&f.seen===y?f.since:o:null,D=c===null?0:o-c,P=l.map(({
name:R,standing:g})=>g.suspicious&&f.suspects.includes(R)?i(R,"bad",g.reason):g.verdict!=="good"||D>=p?i(R,g.verdict,g.reason):w?i(R,"pending",`${g.reason}, watching that it stays so`):i(R,"good",g.reason));
return{state:{restarts:O,suspects:j,since:c,seen:y},subjects:P}}},r=1500,m={ask:(t,e,n)=>(0,v.bg)(t.project,n),judge({data:t,state:e,facts:n,now:o}){const{project:a}=t,p=(n.get(k.an)??[]).filter(({oneOff:d})=>!d);
if(p.length>0){const d=`${p.map(({name:O})=>O).join(", ")} still exist`;return{state:null,subjects:[i(a,"pending",d)]}}const f=typeof e=="number"?e:o;return{state:f,subjects:[i(a,o-f<r?"pending":"good",
"nothing runs")]}}};function i(t,e,n){return{name:t,verdict:e,reasons:[n]}}function u({expected:t,containers:e,restarts:n,facts:o}){const{image:a,oneShot:p,replicas:f}=t,d=e.map(j=>b(j,a,o)?(0,_.nU)({
container:j,oneShot:p,restarts:j.restarts-(n[j.id]??0)}):{verdict:"pending",reason:`runs ${j.reference}, not ${a}`,suspicious:!0}),O=d.find(({verdict:j})=>j==="bad")??d.find(({verdict:j})=>j==="pendin\
g");if(O!==void 0)return O;if(e.length<f)return{verdict:"pending",reason:`${e.length} of ${f} containers exist`,suspicious:e.length===0};const[l]=d;return{verdict:"good",reason:f===0?"0 containers are\
 wanted":l?.reason??""}}function b(t,e,n){if(e.startsWith("sha256:"))return t.imageId===e;const[,o]=e.split("@");return o===void 0?!0:t.imageId===o||t.imageId===n.get((0,k.M5)(e))?.id}function $(t,e){
return Object.fromEntries(t.map(({id:n,restarts:o,created:a,startedAt:p})=>{const f=Date.parse(p)-Date.parse(a)<12e4;return[n,e.restarts[n]??(f?0:o)]}))}function h(t,e){return t.filter(({service:n})=>e[n]!==
void 0).map(({id:n,startedAt:o,restarts:a,state:p})=>[n.slice(0,12),o,a,p].join(" ")).sort().join("; ")}}),21291:((N,C,s)=>{s.d(C,{EH:()=>m,Pf:()=>E,nO:()=>r});var v=s(77598),_=s(76211),k=s(27792);const E={
destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backu\
ps"};function r(u){const b=`compose/${u}`;return{destination:b,list:()=>(0,_.kA)((0,_.At)(`log:${b}`),{id:"ask.log",title:`Read the log of ${u}`,do:"http",at:"docker",method:"GET",url:(0,k.ru)(`${E.destination}\
=${b}`)},({body:$=""})=>(0,k.Xw)($).filter(({labels:h})=>h[E.destination]===b&&h[E.key]!==void 0).map(({labels:h})=>({key:h[E.key]??"",value:h[E.value]??""})).sort((h,t)=>h.key<t.key?-1:1)),create:({key:$,
value:h})=>({id:`log.create.${$}`,title:`Write ${$} to the log of ${u}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:m(
b,$),Labels:{[E.destination]:b,[E.key]:$,[E.value]:h}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:$=>({id:`log.remove.${$}`,title:`Remove ${$} from the log of ${u}`,do:"http",
at:"docker",method:"DELETE",url:(0,k.kn)(m(b,$)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function m(u,b){const $=b.replace(/[^A-Za-z0-9.-]/g,t=>`_${t.codePointAt(
0)?.toString(16).padStart(4,"0")}`),h=$.length>120?`${$.slice(0,80)}_${i(b,32)}`:$;return`deploy-action.${i(u,16)}.${h}`}function i(u,b){return(0,v.createHash)("sha256").update(u).digest("hex").slice(
0,b)}}),21278:((N,C,s)=>{s.d(C,{E:()=>_});var v=s(76211);function _(k,E,r){const m=[`label=com.docker.compose.project=${k}`,...E===void 0?[]:[`label=com.docker.compose.service=${E}`]];return[(0,v.kA)(
(0,v.At)(`compose.logs:${E??""}`),{id:"ask.logs",title:`Read the logs of ${E??k}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; \
do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(r),...m.flatMap(u=>["--filter",u])],quiet:!0,classify:"compose.cli"},({stdout:u})=>u.replace(/\n$/,"").split(`
`))]}}),99070:((N,C,s)=>{s.d(C,{$z:()=>b,Kd:()=>u,bg:()=>r,cT:()=>E,gJ:()=>i});var v=s(76211),_=s(27792),k=s(13577);function E($,h){const t=r($,h),e=[...new Set(u(h).map(({imageId:n})=>n))];return[...t,
...e.map(i)]}function r($,h){const t=(0,v.kA)(k.an,{id:"ask.containers",title:`List the containers of ${$}`,do:"http",at:"docker",method:"GET",url:(0,_.o)($)},({body:n=""})=>(0,_.eQ)(n)),e=h.get(k.an)??
[];return[t,...e.map(({id:n,name:o})=>m(n,o))]}function m($,h){return(0,v.kA)((0,k.UW)($),{id:`ask.container.${h}`,title:`Look at the container ${h}`,do:"http",at:"docker",method:"GET",url:(0,_.vK)($),
expect:[200,404]},({status:t,body:e=""})=>t===404?void 0:(0,_.NJ)(e))}function i($){return(0,v.kA)((0,k.M5)($),{id:`ask.image.${$}`,title:`Look at the image ${$}`,do:"http",at:"docker",method:"GET",url:(0,_.
d0)($),expect:[200,404]},({status:h,body:t=""})=>h===404?void 0:(0,_.zZ)(t))}function u($){return($.get(k.an)??[]).filter(({oneOff:h})=>!h).flatMap(({id:h})=>$.get((0,k.UW)(h))??[])}function b($,h){const t=h.
get((0,k.M5)($.imageId))?.repoDigests??[],[e]=$.reference.split(/@|:(?=[^/]*$)/);return t.find(n=>n.split("@")[0]===e)??t[0]??$.imageId}}),22417:((N,C,s)=>{s.d(C,{X:()=>i});var v=s(48165),_=s(66661),k=s(
4483),E=s(90951),r=s(10565);function m(u,b){return`${u}-${b.replaceAll(".","-")}`}function i(u,b,$){const{id:h,title:t,service:e,run:n,timeout:o}=$,a=(0,E.j1)(u),{model:p,environment:f}=(0,r.X)(u,b),d=Object.
keys(p.services);if(!d.includes(e))throw new v.HR("usage",`before: the Compose file has no service ${JSON.stringify(e)}${(0,_.a)(e,d)}`,{hint:`It has: ${d.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const O=m(a,h),l=[...(0,k.Zz)([(0,E.MR)(u)],a),"run","--rm","--no-deps","-T","--name",O,e],j=[O,...$.ends===void 0?[]:[m(a,$.ends)]];return[{id:h,title:t,
do:"exec",argv:["sh","-c",'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",j.join(" "),...l,...n],env:f,classify:"compose.cli",failsAs:"unhealthy",attempts:1,timeout:o}]}}),
10565:((N,C,s)=>{s.d(C,{X:()=>u});var v=s(60136),_=s(48165),k=s(28678),E=s(83178),r=s(88391),m=s(13577),i=s(63200);function u(e,n){const{model:o}=n.need(m.pE),a=(0,r.s)(o,e),p=(0,v.Ps)(e.before),f=Object.
fromEntries(Object.entries(o.services).map(([l,j])=>{const y=h($(j,a[l]),p);return[l,p.includes(l)?{...y,profiles:["before"]}:y]})),d=(0,E.h$)((0,i.Rd)({...o,services:f}),e,n),O=t([...(0,i.Lg)(d),...(0,k.
GX)(d)],e);return{model:d,ours:a,environment:O,expected:b(d,e.config["one-shot"]??[])}}function b(e,n){const o=new Set([...(0,k.Cv)(e),...n]);return Object.fromEntries(Object.entries(e.services).filter(
([,{profiles:a}])=>a===void 0).map(([a,p])=>[a,{image:p.image??"",replicas:(0,k.N4)(p),oneShot:o.has(a)}]))}function $({build:e,profiles:n,pull_policy:o,...a},p){const{environment:f}=a,d=f&&Object.fromEntries(
Object.entries(f).filter(([,O])=>O!==null));return{...a,...p===void 0?{}:{image:p},...d===void 0?{}:{environment:d}}}function h({depends_on:e,...n},o){const a=Object.entries(e??{}).filter(([p])=>!o.includes(
p));return a.length===0?n:{...n,depends_on:Object.fromEntries(a)}}function t(e,n){const o=(0,i.cd)(n),a=e.filter(p=>o[p]===void 0);if(a.length>0)throw new _.HR("usage",`The Compose file takes ${a.join(
", ")} from the environment, which nobody declares.`,{hint:`Declare ${a.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(e.map(p=>[p,o[p]]))}}),57419:((N,C,s)=>{
s.d(C,{N:()=>d,A:()=>f});var v=s(50445),_=s(4483),k=s(20017),E=s(21291),r=s(99070),m=s(76211),i=s(27792);const u={way:"keep",why:"it is the way back itself"},b=(0,m.At)("compose.networks");function $(c,D){
const P=(D.get(b)??[]).map(({id:A,name:T})=>({id:`compose.restore.network.${T}`,title:`Remove the network ${T}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${A}`,expect:[204,404],attempts:3,undo:u})),
R={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:c}},every:500,deadline:6e4},g=(0,r.Kd)(D).flatMap(e);return h(c,[t(c),
...g,...P,R],null)}function h(c,D,P){return{stage:"restore",subject:`Compose project ${c}`,steps:D,basis:P,notes:[],values:{}}}function t(c){return{id:"compose.restore.settle",title:"Let the engine en\
d what it is stopping",do:"exec",argv:(0,_.G9)(c),quiet:!0,advisory:!0,undo:u}}function e({id:c,name:D}){const P={do:"http",at:"docker",undo:u,attempts:3};return[{...P,id:`compose.restore.stop.${D}`,title:`\
Stop ${D}`,method:"POST",url:`/containers/${c}/stop`,timeout:18e4,expect:[204,304,404]},{...P,id:`compose.restore.remove.${D}`,title:`Remove ${D}`,method:"DELETE",url:`/containers/${c}?force=true`,expect:[
204,404]}]}function n(c){return(0,m.kA)(b,{id:"ask.networks",title:`List the networks of ${c}`,do:"http",at:"docker",method:"GET",url:(0,i.vf)(c)},({body:D=""})=>(0,i.j)(D))}var o=s(13577);const a=3e3,
p=3e5;function f(c){return{name:"compose.restore",data:c}}const d={ask(c,D){const{project:P,model:R,expected:g}=c,A=Object.values(R?.services??{}).map(({image:W=""})=>W),T=[...Object.values(g).map(({image:W})=>W),
...A].filter(Boolean),I=[...new Set(T)].map(r.gJ);return[...(0,r.bg)(P,D),...R===null?[n(P)]:I]},plan(c,D){const P=c;return P.model===null?$(P.project,D):O(P,P.model,D)}};function O(c,D,P){const{project:R}=c,
g=l(c),A=new Set(c.had??Object.keys(D.services)),T=(0,r.Kd)(P).filter(({service:Z})=>!A.has(Z)),I=Object.keys(g),W=`${v.F}/compose.json`,K=(0,_.Zz)([W],R),B=Object.values(g).some(({image:Z})=>P.get((0,o.
M5)(Z))===void 0),F=[...K,"pull","--policy","missing","--ignore-pull-failures",...I],V=[...K,"up","-d","--no-build","--pull","never",...I],J=Z=>c.kept===null?Z:(0,_.f_)(Z,{...c.kept,prefix:E.Pf.value}),
q=[t(R),...T.flatMap(e),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:W,content:JSON.stringify(j(D,g,P)),undo:u},...B?[{...w("compose.restore.pull","Pull image\
s that are not on the engine any more",J(F))}]:[],...I.length===0?[]:[w("compose.restore.up",`Start ${I.join(", ")} as before`,(0,_.M9)(J(V),R))],{id:"compose.restore.verify",title:"Verify that what r\
an before runs again",do:"wait",judge:{name:"compose.services",data:{project:R,services:g,stable:a}},every:500,deadline:p},...c.folder===void 0?[]:[(0,k.vY)(c.folder)]];return h(R,q,g)}function l({expected:c}){
return Object.fromEntries(Object.entries(c).filter(([,{oneShot:D}])=>!D))}function j(c,D,P){const R=Object.entries(c.services).filter(([g])=>D[g]!==void 0).map(([g,{depends_on:A={},...T}])=>{const I=Object.
entries(A).filter(([K])=>D[K]!==void 0),W=y(T.image??"",D[g]?.image??"",P);return[g,{...T,image:W,...I.length===0?{}:{depends_on:Object.fromEntries(I)}}]});return{...c,services:Object.fromEntries(R)}}
function y(c,D,P){const R=P.get((0,o.M5)(D))?.id;return c===""||c!==D&&(R===void 0||P.get((0,o.M5)(c))?.id!==R)?D:c}function w(c,D,P){return{id:c,title:D,do:"exec",argv:P,classify:"compose.up",failsAs:"\
unhealthy",attempts:4,retryOn:["usage"],undo:u}}}),2114:((N,C,s)=>{s.d(C,{n:()=>O});var v=s(76211),_=s(28678),k=s(18399),E=s(4483),r=s(90951),m=s(20017),i=s(71105);function u(g,{check:A=!0,ignore:T=[]}={}){
if(!A)return[];const I=({id:K,service:B})=>T.some(F=>F.id===K&&(F.service===void 0||F.service===B)),W=new Map;for(const K of(0,i.D)(g))I(K)||W.set(K.id,[...W.get(K.id)??[],K]);return[...W].map(([K,B])=>{
const[F]=B;return`${K}: ${B.map(({service:V})=>V).join(", ")} ${F?.reason}. Mend it with ${F?.fix}.`})}function b(g){return g.filter(A=>{const T=g.filter(({id:W,service:K,number:B})=>W!==A.id&&K===A.service&&
B===A.number),I=/^[0-9a-f]{12}_/.test(A.name);return A.state==="created"&&T.some(({state:W})=>I||W!=="created")})}function $({id:g,name:A}){return{id:`compose.clear.${A}`,title:`Remove ${A}, which was\
 created but never started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${g}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var h=s(21291),t=s(99070);const e=`gone="$1";\
 shift
others="$(docker volume ls --quiet --filter "label=${h.Pf.destination}" | while read -r name; do
  case " $gone " in *" $name "*) ;; *) docker volume inspect --format "{{index .Labels \\"${h.Pf.value}\\"}}" "$name" ;; esac
done)"
for image do
  case "$others" in *"\${image#*@}"*) continue ;; esac
  docker image rm "$image" 2>/dev/null || true
done`;function n(g,A){const T=(0,m.lh)(g,A),I=J=>J.split("@")[1]??J,W=Object.values(g.images).map(J=>J.digest),K=new Set([...(0,m.ZL)(g,A).flatMap(({images:J})=>J.map(I)),...W]),B=[...new Set(T.flatMap(
J=>J.images))].filter(J=>!K.has(I(J)));if(B.length===0)return[];const{destination:F}=(0,h.nO)((0,r.j1)(g)),V=T.map(({key:J})=>(0,h.EH)(F,J)).join(" ");return[{id:"compose.prune",title:"Remove images o\
f releases that are not kept any more",do:"exec",argv:["sh","-c",e,"sh",V,...B],quiet:!0,advisory:!0,undo:{way:"keep",why:"a way back pulls an image that is missing"}}]}var o=s(10565),a=s(57419),p=s(29869),
f=s(13577),d=s(26987);function O(g,A){const T=(0,r.j1)(g),I=(0,o.X)(g,A),{expected:W,ours:K,environment:B,model:F}=I,{snapshot:V,notes:J}=(0,p.W9)(g,A),q=Object.keys(B).length===0?[]:[(0,d.CL)(T,g.release,
B)];return{prepare:[l(g,I),...q,...j(g,I),...c(g,A),D(g),...(0,m.CI)(g,A)],apply:[...w(I,A),{...y(g,I),undo:{way:"restore",restore:(0,a.A)(V)}}],verify:{name:"compose.services",data:{project:T,services:W}},
finish:[...(0,m.Nc)(g,A),...n(g,A)],notes:[...A.get(f.pE)?.warnings??[],...J,...P(g,I),...R(g,I,A),...u(F,g.config.hardening)],changes:(0,k.r)(V.model,F),basis:{project:T,ours:K,model:F}}}function l(g,{
model:A}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:(0,r.MR)(g),content:`${JSON.stringify(A,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function j(g,{environment:A}){const{pull:T="missing"}=g.config;return T==="never"?[]:[{id:"compose.pull",title:T==="always"?"Pull the ima\
ges":"Pull the images that are missing",do:"exec",argv:[...(0,E.Zz)([(0,r.MR)(g)],(0,r.j1)(g)),"pull","--quiet","--policy",T],env:A,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",
why:"an image on the engine changes nothing"}}]}function y(g,{environment:A,expected:T}){const I=(0,r.j1)(g),W=(0,r.MR)(g),K=g.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",
title:"Start the services",do:"exec",argv:[...(0,E.Zz)([W],I),"up","-d","--no-build","--pull","never",...K],env:A,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:I,file:W,
services:T,environment:A}}}}function w({model:g},A){const T=(0,_.ZI)(g),I=(0,t.Kd)(A),W=I.filter(({service:K,state:B})=>B==="created"&&T.includes(K));return[...new Set([...b(I),...W])].map($)}function c(g,A){
const T=A.get((0,v.At)(`log:${(0,h.nO)((0,r.j1)(g)).destination}`))??[];return(A.get(f.Z3)??[]).filter(I=>!I.endsWith(`.values.${g.release}`)&&!T.some(({value:W})=>W.includes(I))).map(d.ht)}function D(g){
return{id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"\
; done',"sh",(0,r.MR)(g).split("/").slice(0,-2).join("/"),g.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function P({root:g},{model:A}){const T=Object.entries(A.services).
flatMap(([I,{volumes:W=[]}])=>W.filter(({type:K,source:B=""})=>K==="bind"&&(B===g||B.startsWith(`${g}/`))).map(({source:K=""})=>`${I} mounts ${K}`));return T.length===0?[]:[`${T.join(", ")}: not in th\
e checkout, so it is a path of the host.`]}function R({config:g},{model:A},T){const I=(0,t.Kd)(T).map(({service:K})=>K),W=[...new Set(I)].filter(K=>A.services[K]===void 0).sort();return W.length===0?[]:
[g.orphans==="remove"?`${W.join(", ")}: not in the Compose file any more, will be removed.`:`${W.join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}}),
29869:((N,C,s)=>{s.d(C,{NC:()=>t,W9:()=>$,iJ:()=>o});var v=s(48165),_=s(76211),k=s(90951),E=s(83178),r=s(21291),m=s(99070),i=s(10565),u=s(13577),b=s(26987);function $(l,j){const y=(0,k.j1)(l),w=(0,m.Kd)(
j);if(w.length===0)return{snapshot:{target:"compose",project:y,model:null,expected:{},had:[],kept:null},notes:[]};const c=e(y,j),D=c??t(l,j),{references:P,images:R,notes:g}=p(D,w,j),A=Object.entries(D.
model?.services??{}),T={...D.model,services:Object.fromEntries(A.map(([B,F])=>[B,{...F,image:P[B]??F.image??""}]))},I=Object.fromEntries(Object.entries(D.expected).filter(([B,{oneShot:F}])=>R[B]!==void 0&&
!F&&d(w,B)).map(([B,F])=>[B,{...F,image:R[B]??F.image}])),W=f(D.kept,l,j),K=[...new Set(w.map(({service:B})=>B))].sort();return{snapshot:{target:"compose",project:y,model:T,expected:I,had:K,kept:W.kept,
...c?.folder===void 0?{}:{folder:c.folder}},notes:[...c===void 0?[h]:g,...W.notes,...O(w,D)]}}const h="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would \
bring back its images with the settings of this release.";function t(l,j){const y=(0,k.j1)(l),{model:w,expected:c,environment:D}=(0,i.X)(l,j),P=Object.keys(D),R=P.length===0?null:{volume:(0,b.r9)(y,l.
release),names:P},g=(0,E.Jz)(l,j),A=g===void 0?{}:{folder:{base:g,release:l.release}};return{target:"compose",project:y,model:w,expected:c,had:null,kept:R,...A}}function e(l,j){return(j.get((0,_.At)(`\
log:${(0,r.nO)(l).destination}`))??[]).filter(({key:c})=>c.startsWith("release.")).sort((c,D)=>c.key<D.key?1:-1).map(({value:c})=>n(c)).find(c=>c!==void 0&&c.model!==null)}function n(l){try{const j=JSON.
parse(l);return a(j.snapshot)?j.snapshot:void 0}catch{return}}function o(l){if(a(l))return l;throw new v.HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The e\
ntry was written by another version or target; deploy the wanted version again instead."})}function a(l){return typeof l=="object"&&l!==null&&l.target==="compose"}function p(l,j,y){const w={},c={},D=[];
for(const P of j){const{service:R}=P,g=(0,m.$z)(P,y),A=l.expected[R]?.image??"";w[R]=P.reference,c[R]=g,A.includes("@")&&A.split("@")[1]!==g.split("@")[1]&&D.push(`${R} runs ${g}, not ${A} of the last\
 release: a rollback would bring back what runs.`)}return{references:w,images:c,notes:[...new Set(D)]}}function f(l,j,y){const w=(0,k.j1)(j),c=(0,b.r9)(w,j.release);if(l===null||l.volume===c||(y.get(u.
Z3)??[]).includes(l.volume))return{kept:l,notes:[]};const D=`The values of ${l.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{kept:{
volume:c,names:l.names},notes:[D]}}function d(l,j){return l.some(({service:y,state:w})=>y===j&&(w==="running"||w==="restarting"))}function O(l,j){return[...new Set(l.map(({service:w})=>w))].filter(w=>j.
expected[w]?.oneShot===!1&&!d(l,w)).map(w=>`${w} does not run now: a rollback would not start it.`)}}),84369:((N,C,s)=>{s.d(C,{gw:()=>b,lA:()=>u,nU:()=>k});var v=s(68415);const _=2;function k(e){const{
container:n,oneShot:o,restarts:a}=e;switch(n.state){case"running":return a>=_?m(u(n)):o?{verdict:"pending",reason:"has not ended yet"}:E(n);case"exited":return r(e);case"restarting":return a>=_?m(u(n)):
i(u(n));case"dead":return m(`is dead${h(n)}`);case"created":return i(`was created but not started${h(n)}`);default:return i(`is ${n.state}`)}}function E(e){return e.health==="unhealthy"?m(b(e)):e.health===
"starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function r({container:e,oneShot:n}){if(n&&e.exitCode===0)return{verdict:"\
good",reason:"ended with exit code 0"};const o=e.restartPolicy==="on-failure"&&e.exitCode!==0,a=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",p=u(e);return o||a?i(p):m(p)}const m=e=>({
verdict:"bad",reason:e}),i=e=>({verdict:"pending",reason:e,suspicious:!0});function u(e){const{exitCode:n,outOfMemory:o,restarts:a,memoryLimit:p}=e,f=t(e),d=f===void 0?"":` after ${(0,v.a)(f)}`,O=a===
0?"":` (restarted ${a===1?"once":`${a} times`})`,l=p>0?` (limit ${Math.round(p/1024/1024)} MiB)`:"";return o?`was killed because it ran out of memory${l}${d}${O}`:n===0?`ended by itself with exit code\
 0${d}${O}`:`crashed with exit code ${n}${$(n)}${d}${O}${h(e)}`}function b({probes:e}){const n=e.at(-1),o=n?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${o===""?`exits with ${n?.exitCode??"nothing"}`:`says ${o}`}`}function $(e){const o={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return o===void 0?"":` (SIG${o})`}function h({error:e}){return e===""?"":`: ${e}`}function t({startedAt:e,finishedAt:n,state:o}){if(!(Date.parse(e)>0))return;const a=Date.parse(n)-Date.parse(e);return a<
0&&o!=="running"?0:a<0?void 0:a}}),13577:((N,C,s)=>{s.d(C,{ET:()=>u,FR:()=>b,JM:()=>k,M5:()=>i,UE:()=>_,UW:()=>m,Z3:()=>$,an:()=>r,pE:()=>E});var v=s(76211);const _=(0,v.At)("compose.files"),k=(0,v.At)(
"compose.version"),E=(0,v.At)("compose.model"),r=(0,v.At)("compose.containers"),m=h=>(0,v.At)(`docker.container:${h}`),i=h=>(0,v.At)(`docker.image:${h}`),u=(0,v.At)("compose.mounted"),b=(0,v.At)("comp\
ose.folder"),$=(0,v.At)("compose.values")}),26987:((N,C,s)=>{s.d(C,{CL:()=>i,ht:()=>u,k7:()=>b,r9:()=>m});var v=s(76211),_=s(27792),k=s(21291),E=s(13577),r=s(63200);function m($,h){return(0,k.EH)(`com\
pose/${$}`,`values.${h}`)}function i($,h,t){const e=m($,h),n={[k.Pf.values]:`compose/${$}`,[k.Pf.release]:h},o=Object.entries(t).flatMap(([a,p])=>[`,${JSON.stringify(`${k.Pf.value}.${a}`)}:"`,(0,r.rW)(
p),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(t).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"applic\
ation/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(n).slice(0,-1)}`,...o,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function u($){
return{id:`compose.values.remove.${$}`,title:`Remove ${$}, values of a release that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,_.kn)($),expect:[204,404],advisory:!0,undo:{way:"kee\
p",why:"no release at the destination needs them"}}}function b($){return(0,v.kA)(E.Z3,{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:(0,_.
ru)(`${k.Pf.values}=compose/${$}`)},({body:h=""})=>(0,_.Xw)(h).map(({name:t})=>t))}}),63200:((N,C,s)=>{s.d(C,{Go:()=>k,Lg:()=>r,Rd:()=>E,cd:()=>_,rW:()=>m});const v=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;
function _(i){const{version:u}=i;return{IMAGE_TAG:u,TAG:u,VERSION:u,...i.variables}}function k(i){return Object.fromEntries(Object.entries(_(i)).map(([u,b])=>[u,typeof b=="string"?b:`__DEPLOY_ACTION_S\
ECRET_${u}__END__`]))}function E(i){return JSON.parse(JSON.stringify(i).replaceAll(v,"$${$1}"))}function r(i){const u=JSON.stringify(i).replaceAll("$$","");return[...new Set([...u.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].
map(([,b=""])=>b))].sort()}function m(i){return typeof i=="string"?JSON.stringify(i).slice(1,-1):"join"in i?{join:i.join.map(m)}:"secret"in i?{...i,as:"json"}:i}})};export{de as id,le as ids,ue as modules};

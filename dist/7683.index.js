const re=7683,ie=[7683],ae={48246:((N,x,t)=>{t.d(x,{F2:()=>h,HJ:()=>_,aR:()=>y,dp:()=>M});var D=t(53871),j=t(48165);const b="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",v=new RegExp(`^${b}(?:/${b})*$`),k=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
_=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function h(u,g="image"){const d=n=>new j.HR("usage",`${g}: ${JSON.stringify(u.slice(0,200))} is not an image reference: ${n}.`),[e="",s,E]=u.split("@");if(E!==void 0)
throw d("it has two @");if(s!==void 0&&!(0,D.Bc)(s))throw d("after @ a digest sha256:… is expected");const O=e.indexOf("/"),C=O<0?"":e.slice(0,O),p=C!==""&&(/[.:]/.test(C)||C==="localhost"),a=p?e.slice(
O+1):e,o=a.lastIndexOf(":"),m=o<0?a:a.slice(0,o),r=o<0?void 0:a.slice(o+1);if(p&&!k.test(C))throw d(`${JSON.stringify(C)} is not a registry host`);if(!v.test(m))throw d(m===m.toLowerCase()?`${JSON.stringify(
m)} is not a repository name`:"a repository name is lower-case");if(r!==void 0&&!_.test(r))throw d(`${JSON.stringify(r)} is not a tag`);const f=p?C:"docker.io",i=f==="docker.io"&&!m.includes("/")?`lib\
rary/${m}`:m;return{registry:f,repository:i,...r===void 0?{}:{tag:r},...s===void 0?{}:{digest:s}}}function y(u){return`${u.registry}/${u.repository}`}function M(u,g){return`${u}@${g}`}}),71105:((N,x,t)=>{
t.d(x,{D:()=>v,E:()=>j});const D={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!h(e).some(s=>/^no-new-privileges(?:[:=]true)?$/.
test(s))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==
!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA\
-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!h(e).some(s=>s.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"\
is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns t\
he host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:e})=>_(e).some(s=>/docker\.sock(?::|$)/.test(M(s)))},"DA-C007":{severity:"medium",reason:"has no li\
mit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&y(e).memory===void 0},"DA-C008":{severity:"l\
ow",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||k(e).disable===!0},"DA-C009":{severity:"medium",reason:"\
has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>u(e).some(s=>b.test(s)&&!/_FILE$/.
test(s))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:s,ipc:E})=>[e,s,E].includes("host")},"DA-C011":{
severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,s)=>_(e.ports).length===
0&&!g(e).some(E=>d(E,s))}},j=Object.keys(D),b=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function v(e){const s=k(e);return Object.entries(k(s.services)).flatMap(
([E,O])=>j.flatMap(C=>{const{severity:p,reason:a,fix:o,weak:m}=D[C];return m(k(O),s)?[{id:C,service:E,severity:p,reason:a,fix:o}]:[]}))}function k(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)?e:{}}function _(e){return Array.isArray(e)?e:[]}function h(e){return _(e).map(String)}function y(e){return k(k(k(e.deploy).resources).limits)}function M(e){return typeof e=="string"?e:String(k(e).source??
"")}function u(e){return Array.isArray(e)?h(e).map(s=>s.split("=")[0]??""):Object.keys(k(e))}function g({networks:e}){return Array.isArray(e)?h(e):Object.keys(k(e))}function d(e,s){return k(k(s.networks)[e]).
internal===!0}}),28678:((N,x,t)=>{t.d(x,{Cv:()=>h,ET:()=>g,GX:()=>y,N4:()=>_,Xh:()=>v,ZI:()=>M,_M:()=>k,bB:()=>b,f:()=>u});var D=t(48165),j=t(48246);const b=["compose.yaml","compose.yml","docker-compo\
se.yaml","docker-compose.yml"];function v(d){try{const e=JSON.parse(d);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new D.HR("bug","docker compose config did not print a model.",
{cause:e,details:[d.slice(0,500)]})}}function k(d){if(!(d===void 0||/^sha256:/.test(d)))try{return(0,j.aR)((0,j.F2)(d.replace(/@‹.*$/,"")))}catch{return}}function _(d){return d.deploy?.mode==="globa\
l"?1:d.deploy?.replicas??d.scale??1}function h(d){const e=Object.values(d.services).flatMap(s=>Object.entries(s.depends_on??{}).filter(([,{condition:E}])=>E==="service_completed_successfully").map(([E])=>E));
return[...new Set(e)]}function y(d){const e=[...Object.values(d.secrets??{}),...Object.values(d.configs??{})];return[...new Set(e.flatMap(({environment:s})=>s===void 0?[]:[s]))]}function M(d){const e=(s,E)=>{
const O=s?.[E??""];return O!==void 0&&(O.environment!==void 0||O.content!==void 0)};return Object.entries(d.services).filter(([,{configs:s,secrets:E}])=>(s??[]).some(({source:O})=>e(d.configs,O))||(E??
[]).some(({source:O})=>e(d.secrets,O))).map(([s])=>s)}function u(d){const e=[...d.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,s=""])=>s);return[...new Set(e)].sort()}function g(d){return d.
split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),27792:((N,x,t)=>{t.d(x,{Kq:()=>g,NJ:()=>d,Xw:()=>s,
d0:()=>_,eQ:()=>u,j:()=>E,kn:()=>y,o:()=>b,ru:()=>h,vK:()=>k,vf:()=>v,zZ:()=>e});var D=t(48165);const j={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function b(p){return`/containers/json?all=1&filters=${M(`com.docker.compose.project=${p}`)}`}const v=p=>`/networks?filters=${M(`com.d\
ocker.compose.project=${p}`)}`,k=p=>`/containers/${p}/json`,_=p=>`/images/${encodeURI(p)}/json`,h=(...p)=>`/volumes?filters=${M(...p)}`,y=p=>`/volumes/${p}`;function M(...p){return encodeURIComponent(
JSON.stringify({label:p}))}function u(p){return C(p,"a list of containers").map(a=>({id:a.Id??"",name:(a.Names?.[0]??"").replace(/^\//,""),state:typeof a.State=="string"?a.State:"",...O(a.Labels)}))}function g(p){
const a=C(p,"a list of containers");return u(p).flatMap((o,m)=>{const{Image:r="",ImageID:f="",Ports:i}=a[m]??{},n=(i??[]).flatMap(({PrivatePort:l=0,PublicPort:w})=>w===void 0?[]:[{inside:l,outside:w}]);
return o.oneOff?[]:[{...o,reference:r,imageId:f,ports:n}]})}function d(p){const a=C(p,"a container"),o=typeof a.State=="object"?a.State:{};return{id:a.Id??"",name:(a.Name??"").replace(/^\//,""),...O(a.
Config?.Labels),state:o.Status??"",reference:a.Config?.Image??"",imageId:a.Image??"",created:a.Created??"",startedAt:o.StartedAt??"",finishedAt:o.FinishedAt??"",exitCode:o.ExitCode??0,outOfMemory:o.OOMKilled??
!1,error:o.Error??"",health:o.Health?.Status==="none"?"":o.Health?.Status??"",probes:(o.Health?.Log??[]).map(({ExitCode:m,Output:r})=>({exitCode:m??0,output:(r??"").trim()})),restarts:a.RestartCount??
0,restartPolicy:a.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:a.HostConfig?.Memory??0}}function e(p){const a=C(p,"an image");return{id:a.Id??"",repoDigests:a.RepoDigests??[]}}function s(p){return(C(
p,"a list of volumes").Volumes??[]).map(({Name:o,Labels:m})=>({name:o??"",labels:m??{}}))}function E(p){return C(p,"a list of networks").map(({Id:o,Name:m})=>({id:o??"",name:m??""}))}function O(p){return{
service:p?.[j.service]??"",configHash:p?.[j.configHash]??"",number:p?.[j.number]??"",oneOff:p?.[j.oneOff]==="True"}}function C(p,a){try{return JSON.parse(p)}catch(o){throw new D.HR("bug",`The Docker E\
ngine did not answer with ${a}.`,{cause:o,details:[p.slice(0,500)]})}}}),25635:((N,x,t)=>{t.d(x,{G:()=>j,U:()=>b});var D=t(48165);function j(k,_,h){const y=_.startsWith("/")?v(_):v(`${k}/${_}`),M=v(k);
if(y===M||y.startsWith(M==="/"?"/":`${M}/`))return y;throw new D.HR("usage",`${h}: ${JSON.stringify(_)} is outside the checkout ${M}.`,{hint:"Name a path inside the repository, relative to its top."})}
function b(k){const _=k.lastIndexOf("/");return{folder:k.slice(0,_)||"/",name:k.slice(_+1)}}function v(k){const _=[];for(const h of k.split("/"))h===".."?_.pop():h!==""&&h!=="."&&_.push(h);return`/${_.
join("/")}`}}),59056:((N,x,t)=>{t.d(x,{_n:()=>E,gu:()=>s});var D=t(48165),j=t(66661),b=t(76211),v=t(28678),k=t(25635),_=t(4483),h=t(90951),y=t(21291),M=t(99070),u=t(13577),g=t(26987),d=t(63200);const e=[
2,22];function s(r,f){const i=f.get(u.UE);return[...E(r,f),O(),p(r),...i===void 0?[]:[o(r,i)]]}function E(r,f){const i=(0,h.j1)(r);return[(0,y.nO)(i).list(),(0,g.k7)(i),...(0,M.cT)(i,f)]}function O(){
return(0,b.kA)(u.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:r})=>C(
r.trim()))}function C(r){const[,f="0",i="0"]=/^v?(\d+)\.(\d+)/.exec(r)??[],[n,l]=e;if(Number(f)>n||Number(f)===n&&Number(i)>=l)return r;throw new D.HR("absent",`Docker Compose ${r||"of an unknown vers\
ion"} is too old; ${n}.${l} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function p(r){const f=(0,h.CQ)(r),i=[...new Set(f.length===0?[r.root]:f.map(l=>(0,k.U)(l).folder))];
return(0,b.kA)(u.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$fi\
le"; done; done; exit 0',"sh",...i],quiet:!0},({stdout:l})=>a(f,l.split(`
`).filter(Boolean),r.root))}function a(r,f,i){if(r.length===0){const $=v.bB.map(A=>`${i}/${A}`).find(A=>f.includes(A));if($!==void 0)return[$];throw new D.HR("absent",`There is no Compose file in ${i}\
: ${v.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const n=r.filter($=>!f.includes($)),[l]=n;if(l===void 0)return r;const w=f.map($=>(0,k.U)($).name);throw new D.
HR("absent",`The Compose file ${n.join(", ")} does not exist${(0,j.a)((0,k.U)(l).name,w)}`,{hint:"file: is relative to the top of the checkout."})}function o(r,f){const{config:i,root:n}=r,l=(0,d.Go)(r),
w=[...Object.keys(l),...i.inherit??[]];return(0,b.kA)(u.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,_.CB)(f,(0,h.j1)(r),{names:w,profiles:i.profiles??[]}),cwd:n,env:l,
quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},m)}function m({stdout:r,stderr:f}){const i=(0,v.f)(f);if(i.length>0)throw new D.HR("usage",`The Compose file uses variables that \
nobody gave: ${i.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:(0,v.Xh)(
r),warnings:(0,v.ET)(f)}}}),53727:((N,x,t)=>{t.d(x,{W:()=>g});var D=t(50445),j=t(90951),b=t(21291),v=t(99070);const k=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1\
" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,_='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',h=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${k}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${_}`,y=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${k}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,M=`volume="$3"; file="/backups/$4"; keep="$5"; source="$6"
${k}docker volume inspect "$source" >/dev/null || exit 1
aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${_}`;function u(O){return(0,b.EH)(`compose/${O}`,"backups")}function g(O,C,p,a){const o=(0,j.j1)(O);if((0,v.Kd)(C).length===0)return[];const m=u(o);return[{id:`${p}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:m,Labels:{[b.Pf.backups]:`compose/${o}`}}),undo:d},...(a.kind===
"database"?s:E)(O,p,a)]}const d={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:d,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function s(O,C,p){const{
service:a,database:o,user:m,keep:r,verify:f,timeout:i}=p,n=(0,j.j1)(O),l=u(n),w=`${o}/${O.release}.dump`,$=[n,a,l,w],A={...e,id:`${C}.verify`,title:`Restore the backup of ${o} into a scratch database`,
argv:["sh","-c",y,"sh",...$,m,`${o.slice(0,40)}_deploy_action`,D.F],timeout:i};return[{...e,id:`${C}.backup`,title:`Back up the database ${o}`,argv:["sh","-c",h,"sh",...$,String(r),m,o,D.F],timeout:i},
...f?[A]:[]]}function E(O,C,{volume:p,service:a,keep:o,timeout:m}){const r=(0,j.j1)(O),f=`${r}_${p}`,i=`${p}/${O.release}.tar`,n=["sh","-c",M,"sh",r,a,u(r),i,String(o),f];return[{...e,id:`${C}.backup`,
title:`Back up the volume ${p}`,argv:n,timeout:m}]}}),4483:((N,x,t)=>{t.d(x,{CB:()=>_,G9:()=>u,M9:()=>M,Zz:()=>h,f_:()=>y});const D="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DO\
CKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",j=`keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,b=`volume="$1"; prefix="$2"; names="$3"; shift 3
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
exec "$@"`,k=`now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`;function _(g,d,e){const s=[D,...e.names].join(" "),E=e.profiles.flatMap(O=>["--profile",O]);return["sh","-c",j,"sh",s,g.join(" "),...h(g,d),...E,"config","--format","json"]}function h(g,d){return[
"docker","compose","--env-file","/dev/null",...g.flatMap(e=>["-f",e]),"-p",d]}function y(g,d){const{volume:e,prefix:s,names:E}=d;return["sh","-c",b,"sh",e,s,E.join(" "),...g]}function M(g,d){return["s\
h","-c",v,"sh",d,...g]}function u(g){return["sh","-c",k,"sh",g]}}),90951:((N,x,t)=>{t.d(x,{CQ:()=>j,MR:()=>b,j1:()=>D});function D({app:v,environment:k,config:_}){return _.project??`${v}-${k}`.toLowerCase().
replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function j({root:v,config:k}){const{file:_}=k;return(_===void 0?[]:typeof _=="string"?[_]:_).map(y=>y.startsWith("/")?y:`${v}/${y}`)}function b({
state:v,environment:k,release:_}){return`${v}/releases/${k}/${_}/compose.json`}}),17683:((N,x,t)=>{t.r(x),t.d(x,{compose:()=>oe});var D=t(59056),j=t(53727),b=t(76211),v=t(27792),k=t(4483),_=t(13577);const h=(0,b.
At)("compose.hashes"),y={ask(c){const{project:P,file:T,environment:I}=c;return[(0,b.kA)(_.an,{id:"check.containers",title:`List the containers of ${P}`,do:"http",at:"docker",method:"GET",url:(0,v.o)(P)},
({body:S=""})=>(0,v.eQ)(S)),(0,b.kA)(h,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",T,...(0,k.Zz)([T],P),"co\
nfig","--hash","*"],env:I,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:S})=>M(S))]},verdict(c,P){const{services:T}=c,I=P.need(h),S=P.need(_.an).filter(({oneOff:W})=>!W);return Object.entries(
T).every(([W,{replicas:Z,oneShot:ee}])=>{const X=S.filter(({service:F})=>F===W),G=ee?["running","exited"]:["running","restarting"];return X.length===Z&&X.every(({configHash:F,state:te})=>F===I.get(W)&&
G.includes(te))})&&I.size>0?"done":"absent"}};function M(c){return new Map(c.split(`
`).flatMap(P=>{const[T,I]=P.trim().split(/\s+/);return T&&I?[[T,I]]:[]}))}const u=c=>(c[0]??"").trim(),g=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,"absent",c=>`Dock\
er is not running${c[1]===void 0?"":` at ${c[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",u,
"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"Docker Comp\
ose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: docker syst\
em df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",c=>`The Compose file takes ${c[1]} from the environment, and nobody gives it.`,"Declare it under secret\
s: or variables: of the environment."]],d=[[/.*no matching manifest for (\S+).*/,"usage",c=>`The image was not built for ${c[1]}.`,"Add the platform of the host to the platforms of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
"absent",u,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,"auth",u,"Log in to the regi\
stry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",u],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",u]],e=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",u],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",c=>`The port ${c[1]??c[2]??c[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",c=>`${c[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",c=>`${c[1]} exited with code ${c[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",c=>`The one-shot service ${c[1]} ended with exit code ${c[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",c=>`A container named ${c[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",u,"Create it \
first, or leave external: out."],[/No such volume: (\S+)/i,"absent",c=>`The values kept in the volume ${c[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",c=>`The image ${c[1]} is not on the engine.`,"Set pull: missing."]],s=c=>p(c.stderr,g),E=c=>p(c.stderr,[...g,...d]),O=c=>p(c.stderr,[...g,...e,...d])??a(c.stderr,"unhealthy"),C=c=>{const P=p(
c.stderr,g);if(P!==void 0)return P;const T=a(c.stderr,"usage");if(T===void 0)return;const I=/required variable (\S+) is missing a value: (.*)/.exec(T.cause);if(I!==null){const U=`Declare ${I[1]} under\
 variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${I[1]}: ${I[2]}`,hint:U}}const S=o(T.cause,c.stderr);return{...T,cause:`The Compose file is\
 not valid: ${T.cause}`,...S===void 0?{}:{place:S}}};function p(c,P){for(const[T,I,S,U]of P){const W=T.exec(c);if(W!==null)return{kind:I,cause:S(W),...U===void 0?{}:{hint:U}}}}function a(c,P){const I=c.
split(`
`).map(S=>S.trim()).filter(S=>S!==""&&!/level=warning|^in \//.test(S)).at(-1);return I===void 0?void 0:{kind:P,cause:I.replace(/^Error response from daemon: /,"")}}function o(c,P){const[,T]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(c)??[],[,I]=/^in (\/\S+)$/m.exec(P)??[],[,S]=/\bline (\d+)/.exec(c)??[],U=T??I;return U===void 0?void 0:{file:U,...S===void 0?{}:{line:Number(S)}}}var m=t(90951),r=t(99070),f=t(84369);const i=25,
n=5,l=c=>(0,b.At)(`docker.logs:${c}`),w={ask(c,P){const{project:T,oneShots:I}=c;return[...(0,r.bg)(T,P),...A(I,P).map(S=>$(S))]},tell({data:c,facts:P,failure:T}){if(T.kind!=="unhealthy"&&T.kind!=="tim\
eout")return;const I=A(c.oneShots,P),[S]=I;if(S===void 0)return;const U=I.map(W=>`${W.service} ${K(W)}`);return{kind:I.every(W=>R(W)&&W.restarts===0)?T.kind:"unhealthy",cause:[...new Set(U)].join("; "),
lines:I.flatMap(W=>J(W,P)),...B(S)}}};function $({id:c,name:P}){return(0,b.kA)(l(c),{id:`ask.logs.${P}`,title:`Read the log of ${P}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit \
0',"sh",String(i),c],quiet:!0},({stdout:T})=>T.replace(/\n$/,"").split(`
`))}function A(c,P){const T=(0,r.Kd)(P).filter(S=>{const U=c.includes(S.service),{verdict:W,suspicious:Z}=(0,f.nU)({container:S,oneShot:U,restarts:S.restarts});return W==="bad"||Z===!0||R(S)}),I=T.filter(
S=>S.state!=="exited"||S.exitCode!==0);return(I.length>0?I:T).sort((S,U)=>L(S)-L(U)).slice(0,n)}function R({state:c,health:P}){return c==="running"&&P==="starting"}function L({state:c,health:P}){return c===
"exited"||c==="restarting"||c==="dead"?0:P==="unhealthy"?1:c==="created"?3:2}function K(c){return c.state==="created"?`was not started${c.error===""?"":`: ${c.error}`}`:c.state==="running"&&c.restarts>
0?`crashed and was restarted ${c.restarts===1?"once":`${c.restarts} times`}`:c.state==="running"&&c.health==="unhealthy"?(0,f.gw)(c):R(c)?"has not passed its health check yet":(0,f.lA)(c)}function J(c,P){
const{name:T,state:I,health:S,exitCode:U,outOfMemory:W,restarts:Z,probes:ee}=c,X=[I,S,I==="running"?"":`exit code ${U}`,W?"out of memory":"",`${Z} restarts`],G=ee.at(-1),F=P.get(l(c.id))??[];return[`${T}\
: ${X.filter(Boolean).join(", ")}`,...G===void 0?[]:[`  health check exited with ${G.exitCode}: ${G.output.slice(0,500)}`],...F.join("").trim()===""?["  (no output)"]:F.map(te=>`  | ${te}`)]}function B({
outOfMemory:c,exitCode:P,error:T}){return c?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:P===127||/executable file not found|no such file/.test(T)?{hint:"The comm\
and of the service is not in the image."}:{}}var H=t(77538),Y=t(21291),V=t(21278),Q=t(22417),z=t(57419),ne=t(8881),q=t(29869);const oe={name:"compose",subject:c=>`Compose project ${(0,m.j1)(c)}`,log:c=>(0,Y.
nO)((0,m.j1)(c)),ask:D.gu,look:D._n,running:(c,P)=>se(P),snapshot:(c,P)=>(0,q.W9)(c,P).snapshot,rollout:ne.n,restore:(c,P)=>(0,z.A)((0,q.iJ)(P)),release:(c,P)=>(0,q.NC)(c,P),oneOff:Q.X,backup:j.W,diagnose:c=>({
name:"compose.diagnose",data:{project:(0,m.j1)(c),oneShots:c.config["one-shot"]??[]}}),logs:(c,P,T)=>(0,V.E)((0,m.j1)(c),P,T),knowledge:{judges:{"compose.services":H.q6,"compose.gone":H.rR},checks:{"c\
ompose.up":y},restores:{"compose.restore":z.N},diagnoses:{"compose.diagnose":w},classifiers:{"compose.cli":s,"compose.config":C,"compose.pull":E,"compose.up":O}}};function se(c){return(0,r.Kd)(c).map(
P=>{const T=(0,r.$z)(P,c),{service:I,state:S,health:U,restarts:W}=P;return{service:I,image:P.reference,digest:T.split("@").at(-1)??"",state:S,health:U,restarts:W}})}}),77538:((N,x,t)=>{t.d(x,{q6:()=>v,
rR:()=>_});var D=t(99070),j=t(84369),b=t(13577);const v={ask(d,e,s){const{project:E,services:O}=d,C=[...new Set(Object.values(O).map(({image:p})=>p))].filter(p=>p.includes("@"));return[...(0,D.bg)(E,s),
...C.map(D.gJ)]},judge({data:d,state:e,facts:s,now:E}){const{services:O,stable:C=0}=d,p=e??{restarts:{},suspects:[],since:null,seen:""},a=(0,D.Kd)(s),o=u(a,p),m=Object.entries(O).map(([$,A])=>{const R=a.
filter(({service:L})=>L===$);return{name:$,standing:y({expected:A,containers:R,restarts:o,facts:s})}}),r=m.filter(({standing:$})=>$.suspicious).map(({name:$})=>$),f=g(a,O),i=m.every(({standing:$})=>$.
verdict==="good"),n=i?p.since!==null&&p.seen===f?p.since:E:null,l=n===null?0:E-n,w=m.map(({name:$,standing:A})=>A.suspicious&&p.suspects.includes($)?h($,"bad",A.reason):A.verdict!=="good"||l>=C?h($,A.
verdict,A.reason):i?h($,"pending",`${A.reason}, watching that it stays so`):h($,"good",A.reason));return{state:{restarts:o,suspects:r,since:n,seen:f},subjects:w}}},k=1500,_={ask:(d,e,s)=>(0,D.bg)(d.project,
s),judge({data:d,state:e,facts:s,now:E}){const{project:O}=d,C=(s.get(b.an)??[]).filter(({oneOff:a})=>!a);if(C.length>0){const a=`${C.map(({name:o})=>o).join(", ")} still exist`;return{state:null,subjects:[
h(O,"pending",a)]}}const p=typeof e=="number"?e:E;return{state:p,subjects:[h(O,E-p<k?"pending":"good","nothing runs")]}}};function h(d,e,s){return{name:d,verdict:e,reasons:[s]}}function y({expected:d,
containers:e,restarts:s,facts:E}){const{image:O,oneShot:C,replicas:p}=d,a=e.map(r=>M(r,O,E)?(0,j.nU)({container:r,oneShot:C,restarts:r.restarts-(s[r.id]??0)}):{verdict:"pending",reason:`runs ${r.reference}\
, not ${O}`,suspicious:!0}),o=a.find(({verdict:r})=>r==="bad")??a.find(({verdict:r})=>r==="pending");if(o!==void 0)return o;if(e.length<p)return{verdict:"pending",reason:`${e.length} of ${p} container\
s exist`,suspicious:e.length===0};const[m]=a;return{verdict:"good",reason:p===0?"0 containers are wanted":m?.reason??""}}function M(d,e,s){if(e.startsWith("sha256:"))return d.imageId===e;const[,E]=e.split(
"@");return E===void 0?!0:d.imageId===E||d.imageId===s.get((0,b.M5)(e))?.id}function u(d,e){return Object.fromEntries(d.map(({id:s,restarts:E,created:O,startedAt:C})=>{const p=Date.parse(C)-Date.parse(
O)<12e4;return[s,e.restarts[s]??(p?0:E)]}))}function g(d,e){return d.filter(({service:s})=>e[s]!==void 0).map(({id:s,startedAt:E,restarts:O,state:C})=>[s.slice(0,12),E,O,C].join(" ")).sort().join("; ")}}),
21291:((N,x,t)=>{t.d(x,{EH:()=>_,Pf:()=>v,nO:()=>k});var D=t(77598),j=t(76211),b=t(27792);const v={destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",
values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backups"};function k(y){const M=`compose/${y}`;return{destination:M,list:()=>(0,j.kA)((0,j.At)(`log:${M}`),
{id:"ask.log",title:`Read the log of ${y}`,do:"http",at:"docker",method:"GET",url:(0,b.ru)(`${v.destination}=${M}`)},({body:u=""})=>(0,b.Xw)(u).filter(({labels:g})=>g[v.destination]===M&&g[v.key]!==void 0).
map(({labels:g})=>({key:g[v.key]??"",value:g[v.value]??""})).sort((g,d)=>g.key<d.key?-1:1)),create:({key:u,value:g})=>({id:`log.create.${u}`,title:`Write ${u} to the log of ${y}`,do:"http",at:"docker",
method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:_(M,u),Labels:{[v.destination]:M,[v.key]:u,[v.value]:g}}),undo:{way:"keep",why:"the log remove\
s its entries itself"}}),remove:u=>({id:`log.remove.${u}`,title:`Remove ${u} from the log of ${y}`,do:"http",at:"docker",method:"DELETE",url:(0,b.kn)(_(M,u)),expect:[204,404],undo:{way:"keep",why:"the\
 log removes its entries itself"}})}}function _(y,M){const u=M.replace(/[^A-Za-z0-9.-]/g,d=>`_${d.codePointAt(0)?.toString(16).padStart(4,"0")}`),g=u.length>120?`${u.slice(0,80)}_${h(M,32)}`:u;return`\
deploy-action.${h(y,16)}.${g}`}function h(y,M){return(0,D.createHash)("sha256").update(y).digest("hex").slice(0,M)}}),21278:((N,x,t)=>{t.d(x,{E:()=>j});var D=t(76211);function j(b,v,k){const _=[`label\
=com.docker.compose.project=${b}`,...v===void 0?[]:[`label=com.docker.compose.service=${v}`]];return[(0,D.kA)((0,D.At)(`compose.logs:${v??""}`),{id:"ask.logs",title:`Read the logs of ${v??b}`,do:"exec",
argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(k),..._.flatMap(
y=>["--filter",y])],quiet:!0,classify:"compose.cli"},({stdout:y})=>y.replace(/\n$/,"").split(`
`))]}}),99070:((N,x,t)=>{t.d(x,{$z:()=>M,Kd:()=>y,bg:()=>k,cT:()=>v,gJ:()=>h});var D=t(76211),j=t(27792),b=t(13577);function v(u,g){const d=k(u,g),e=[...new Set(y(g).map(({imageId:s})=>s))];return[...d,
...e.map(h)]}function k(u,g){const d=(0,D.kA)(b.an,{id:"ask.containers",title:`List the containers of ${u}`,do:"http",at:"docker",method:"GET",url:(0,j.o)(u)},({body:s=""})=>(0,j.eQ)(s)),e=g.get(b.an)??
[];return[d,...e.map(({id:s,name:E})=>_(s,E))]}function _(u,g){return(0,D.kA)((0,b.UW)(u),{id:`ask.container.${g}`,title:`Look at the container ${g}`,do:"http",at:"docker",method:"GET",url:(0,j.vK)(u),
expect:[200,404]},({status:d,body:e=""})=>d===404?void 0:(0,j.NJ)(e))}function h(u){return(0,D.kA)((0,b.M5)(u),{id:`ask.image.${u}`,title:`Look at the image ${u}`,do:"http",at:"docker",method:"GET",url:(0,j.
d0)(u),expect:[200,404]},({status:g,body:d=""})=>g===404?void 0:(0,j.zZ)(d))}function y(u){return(u.get(b.an)??[]).filter(({oneOff:g})=>!g).flatMap(({id:g})=>u.get((0,b.UW)(g))??[])}function M(u,g){const d=g.
get((0,b.M5)(u.imageId))?.repoDigests??[],[e]=u.reference.split(/@|:(?=[^/]*$)/);return d.find(s=>s.split("@")[0]===e)??d[0]??u.imageId}}),22417:((N,x,t)=>{t.d(x,{X:()=>h});var D=t(48165),j=t(66661),b=t(
4483),v=t(90951),k=t(73311);function _(y,M){return`${y}-${M.replaceAll(".","-")}`}function h(y,M,u){const{id:g,title:d,service:e,run:s,timeout:E}=u,O=(0,v.j1)(y),{model:C,environment:p}=(0,k.X)(y,M),a=Object.
keys(C.services);if(!a.includes(e))throw new D.HR("usage",`before: the Compose file has no service ${JSON.stringify(e)}${(0,j.a)(e,a)}`,{hint:`It has: ${a.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const o=_(O,g),m=[...(0,b.Zz)([(0,v.MR)(y)],O),"run","--rm","--no-deps","-T","--name",o,e],r=[o,...u.ends===void 0?[]:[_(O,u.ends)]];return{id:g,title:d,do:"\
exec",argv:["sh","-c",'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",r.join(" "),...m,...s],env:p,classify:"compose.cli",failsAs:"unhealthy",timeout:E}}}),73311:((N,x,t)=>{
t.d(x,{X:()=>s});function D(a=[]){return a.flatMap(o=>o.kind==="migrate"&&o.run.length===0?[o.service]:[])}var j=t(48165),b=t(28678),v=t(48246),k=t(66661);function _(a,o){const m=h(a,o),r={};for(const[
f,{image:i,build:n}]of Object.entries(a.services)){const l=(0,b._M)(i),w=m[f]??y(o,A=>l!==void 0&&(0,b._M)(A)===l)??(n===void 0||i!==void 0?void 0:M(f,a,o)),$=w===void 0?void 0:o.images[w];if($!==void 0)
r[f]=(0,v.dp)($.name,$.digest);else if(n!==void 0)throw u(f,o)}if(Object.keys(r).length===0&&Object.keys(o.images).length>0)throw g(a,o);return r}function h(a,{config:o,images:m}){const r=o.services??
{},f=Object.keys(a.services);for(const[i,n]of Object.entries(r)){if(!f.includes(i))throw new j.HR("usage",`services: the Compose file has no service ${JSON.stringify(i)}${(0,k.a)(i,f)}`,{hint:`It has:\
 ${f.join(", ")}.`});if(m[n]===void 0)throw new j.HR("usage",`services.${i}: there is no image ${JSON.stringify(n)}${(0,k.a)(n,Object.keys(m))}`,{hint:`Images of this deploy: ${Object.keys(m).join(", ")||
"none"}.`})}return r}function y({images:a},o){return Object.entries(a).find(([,{name:m}])=>o(m))?.[0]}function M(a,o,{images:m}){if(m[a]!==void 0)return a;const r=Object.keys(m),f=Object.values(o.services).
filter(({build:i,image:n})=>i!==void 0&&n===void 0);return r.length===1&&f.length===1?r[0]:void 0}function u(a,{images:o}){const m=Object.keys(o);return new j.HR("usage",`The service ${a} has a build:\
 and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${a}: ${m[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:m.
map(r=>`image ${r}: ${o[r]?.name}`)})}function g(a,{images:o}){const m=Object.keys(o),[r="SERVICE"]=Object.keys(a.services);return new j.HR("usage",`No service of the Compose file runs one of our imag\
es (${m.map(f=>o[f]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${r}: ${m[0]} } } }.`,details:Object.entries(a.services).map(([f,{image:i}])=>`${f} runs ${i??"what it buil\
ds"}`)})}var d=t(13577),e=t(63200);function s(a,o){const{model:m}=o.need(d.pE),r=_(m,a),f=D(a.before),i=Object.fromEntries(Object.entries(m.services).map(([w,$])=>{const A=C(O($,r[w]),f);return[w,f.includes(
w)?{...A,profiles:["before"]}:A]})),n=(0,e.Rd)({...m,services:i}),l=p([...(0,e.Lg)(n),...(0,b.GX)(n)],a);return{model:n,ours:r,environment:l,expected:E(n,a.config["one-shot"]??[])}}function E(a,o){const m=new Set(
[...(0,b.Cv)(a),...o]);return Object.fromEntries(Object.entries(a.services).filter(([,{profiles:r}])=>r===void 0).map(([r,f])=>[r,{image:f.image??"",replicas:(0,b.N4)(f),oneShot:m.has(r)}]))}function O({
build:a,profiles:o,pull_policy:m,...r},f){const{environment:i}=r,n=i&&Object.fromEntries(Object.entries(i).filter(([,l])=>l!==null));return{...r,...f===void 0?{}:{image:f},...n===void 0?{}:{environment:n}}}
function C({depends_on:a,...o},m){const r=Object.entries(a??{}).filter(([f])=>!m.includes(f));return r.length===0?o:{...o,depends_on:Object.fromEntries(r)}}function p(a,o){const m=(0,e.cd)(o),r=a.filter(
f=>m[f]===void 0);if(r.length>0)throw new j.HR("usage",`The Compose file takes ${r.join(", ")} from the environment, which nobody declares.`,{hint:`Declare ${r.join(", ")} under variables: or secrets:\
 of the environment.`});return Object.fromEntries(a.map(f=>[f,m[f]]))}}),57419:((N,x,t)=>{t.d(x,{N:()=>p,A:()=>C});var D=t(50445),j=t(4483),b=t(21291),v=t(99070),k=t(76211),_=t(27792);const h={way:"ke\
ep",why:"it is the way back itself"},y=(0,k.At)("compose.networks");function M(i,n){const l=(n.get(y)??[]).map(({id:A,name:R})=>({id:`compose.restore.network.${R}`,title:`Remove the network ${R}`,do:"\
http",at:"docker",method:"DELETE",url:`/networks/${A}`,expect:[204,404],attempts:3,undo:h})),w={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compo\
se.gone",data:{project:i}},every:500,deadline:6e4},$=(0,v.Kd)(n).flatMap(d);return u(i,[g(i),...$,...l,w],null)}function u(i,n,l){return{stage:"restore",subject:`Compose project ${i}`,steps:n,basis:l,
notes:[],values:{}}}function g(i){return{id:"compose.restore.settle",title:"Let the engine end what it is stopping",do:"exec",argv:(0,j.G9)(i),quiet:!0,advisory:!0,undo:h}}function d({id:i,name:n}){const l={
do:"http",at:"docker",undo:h,attempts:3};return[{...l,id:`compose.restore.stop.${n}`,title:`Stop ${n}`,method:"POST",url:`/containers/${i}/stop`,timeout:18e4,expect:[204,304,404]},{...l,id:`compose.re\
store.remove.${n}`,title:`Remove ${n}`,method:"DELETE",url:`/containers/${i}?force=true`,expect:[204,404]}]}function e(i){return(0,k.kA)(y,{id:"ask.networks",title:`List the networks of ${i}`,do:"http",
at:"docker",method:"GET",url:(0,_.vf)(i)},({body:n=""})=>(0,_.j)(n))}var s=t(13577);const E=3e3,O=3e5;function C(i){return{name:"compose.restore",data:i}}const p={ask(i,n){const{project:l,model:w,expected:$}=i,
A=Object.values(w?.services??{}).map(({image:K=""})=>K),R=[...Object.values($).map(({image:K})=>K),...A].filter(Boolean),L=[...new Set(R)].map(v.gJ);return[...(0,v.bg)(l,n),...w===null?[e(l)]:L]},plan(i,n){
const l=i;return l.model===null?M(l.project,n):a(l,l.model,n)}};function a(i,n,l){const{project:w}=i,$=o(i),A=new Set(i.had??Object.keys(n.services)),R=(0,v.Kd)(l).filter(({service:z})=>!A.has(z)),L=Object.
keys($),K=`${D.F}/compose.json`,J=(0,j.Zz)([K],w),B=Object.values($).some(({image:z})=>l.get((0,s.M5)(z))===void 0),H=[...J,"pull","--policy","missing","--ignore-pull-failures",...L],Y=[...J,"up","-d",
"--no-build","--pull","never",...L],V=z=>i.kept===null?z:(0,j.f_)(z,{...i.kept,prefix:b.Pf.value}),Q=[g(w),...R.flatMap(d),{id:"compose.restore.write",title:"Write the model of what ran before",do:"wr\
ite",path:K,content:JSON.stringify(m(n,$,l)),undo:h},...B?[{...f("compose.restore.pull","Pull images that are not on the engine any more",V(H))}]:[],...L.length===0?[]:[f("compose.restore.up",`Start ${L.
join(", ")} as before`,(0,j.M9)(V(Y),w))],{id:"compose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:w,services:$,stable:E}},every:500,
deadline:O}];return u(w,Q,$)}function o({expected:i}){return Object.fromEntries(Object.entries(i).filter(([,{oneShot:n}])=>!n))}function m(i,n,l){const w=Object.entries(i.services).filter(([$])=>n[$]!==
void 0).map(([$,{depends_on:A={},...R}])=>{const L=Object.entries(A).filter(([J])=>n[J]!==void 0),K=r(R.image??"",n[$]?.image??"",l);return[$,{...R,image:K,...L.length===0?{}:{depends_on:Object.fromEntries(
L)}}]});return{...i,services:Object.fromEntries(w)}}function r(i,n,l){const w=l.get((0,s.M5)(n))?.id;return i===""||i!==n&&(w===void 0||l.get((0,s.M5)(i))?.id!==w)?n:i}function f(i,n,l){return{id:i,title:n,
do:"exec",argv:l,classify:"compose.up",failsAs:"unhealthy",attempts:4,retryOn:["usage"],undo:h}}}),8881:((N,x,t)=>{t.d(x,{n:()=>O});var D=t(76211),j=t(28678),b=t(4483),v=t(90951),k=t(71105);function _(n,{
check:l=!0,ignore:w=[]}={}){if(!l)return[];const $=({id:R,service:L})=>w.some(K=>K.id===R&&(K.service===void 0||K.service===L)),A=new Map;for(const R of(0,k.D)(n))$(R)||A.set(R.id,[...A.get(R.id)??[],
R]);return[...A].map(([R,L])=>{const[K]=L;return`${R}: ${L.map(({service:J})=>J).join(", ")} ${K?.reason}. Mend it with ${K?.fix}.`})}function h(n){return n.filter(l=>{const w=n.filter(({id:A,service:R,
number:L})=>A!==l.id&&R===l.service&&L===l.number),$=/^[0-9a-f]{12}_/.test(l.name);return l.state==="created"&&w.some(({state:A})=>$||A!=="created")})}function y({id:n,name:l}){return{id:`compose.clea\
r.${l}`,title:`Remove ${l}, which was created but never started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${n}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var M=t(
21291),u=t(99070),g=t(73311),d=t(57419),e=t(29869),s=t(13577),E=t(26987);function O(n,l){const w=(0,v.j1)(n),$=(0,g.X)(n,l),{expected:A,ours:R,environment:L,model:K}=$,{snapshot:J,notes:B}=(0,e.W9)(n,
l),H=Object.keys(L).length===0?[]:[(0,E.CL)(w,n.release,L)];return{prepare:[C(n,$),...H,...p(n,$),...m(n,l),r(n)],apply:[...o($,l),{...a(n,$),undo:{way:"restore",restore:(0,d.A)(J)}}],verify:{name:"co\
mpose.services",data:{project:w,services:A}},notes:[...l.get(s.pE)?.warnings??[],...B,...f(n,$),...i(n,$,l),..._(K,n.config.hardening)],basis:{project:w,ours:R,model:K}}}function C(n,{model:l}){return{
id:"compose.write",title:"Write the rendered Compose file",do:"write",path:(0,v.MR)(n),content:`${JSON.stringify(l,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function p(n,{environment:l}){const{pull:w="missing"}=n.config;return w==="never"?[]:[{id:"compose.pull",title:w==="always"?"Pull the ima\
ges":"Pull the images that are missing",do:"exec",argv:[...(0,b.Zz)([(0,v.MR)(n)],(0,v.j1)(n)),"pull","--quiet","--policy",w],env:l,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",
why:"an image on the engine changes nothing"}}]}function a(n,{environment:l,expected:w}){const $=(0,v.j1)(n),A=(0,v.MR)(n),R=n.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",
title:"Start the services",do:"exec",argv:[...(0,b.Zz)([A],$),"up","-d","--no-build","--pull","never",...R],env:l,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:$,file:A,
services:w,environment:l}}}}function o({model:n},l){const w=(0,j.ZI)(n),$=(0,u.Kd)(l),A=$.filter(({service:R,state:L})=>L==="created"&&w.includes(R));return[...new Set([...h($),...A])].map(y)}function m(n,l){
const w=l.get((0,D.At)(`log:${(0,M.nO)((0,v.j1)(n)).destination}`))??[];return(l.get(s.Z3)??[]).filter($=>!$.endsWith(`.values.${n.release}`)&&!w.some(({value:A})=>A.includes($))).map(E.ht)}function r(n){
return{id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"\
; done',"sh",(0,v.MR)(n).split("/").slice(0,-2).join("/"),n.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function f({root:n},{model:l}){const w=Object.entries(l.services).
flatMap(([$,{volumes:A=[]}])=>A.filter(({type:R,source:L=""})=>R==="bind"&&(L===n||L.startsWith(`${n}/`))).map(({source:R=""})=>`${$} mounts ${R}`));return w.length===0?[]:[`${w.join(", ")}: a rollbac\
k brings back the images and settings, not the earlier content of these files.`]}function i({config:n},{model:l},w){const $=(0,u.Kd)(w).map(({service:R})=>R),A=[...new Set($)].filter(R=>l.services[R]===
void 0).sort();return A.length===0?[]:[n.orphans==="remove"?`${A.join(", ")}: not in the Compose file any more, will be removed.`:`${A.join(", ")}: not in the Compose file any more, but kept running (\
orphans: remove would remove them).`]}}),29869:((N,x,t)=>{t.d(x,{NC:()=>g,W9:()=>M,iJ:()=>s});var D=t(48165),j=t(76211),b=t(90951),v=t(21291),k=t(99070),_=t(73311),h=t(13577),y=t(26987);function M(o,m){
const r=(0,b.j1)(o),f=(0,k.Kd)(m);if(f.length===0)return{snapshot:{target:"compose",project:r,model:null,expected:{},had:[],kept:null},notes:[]};const i=d(r,m),n=i??g(o,m),{references:l,images:w,notes:$}=O(
n,f,m),A=Object.entries(n.model?.services??{}),R={...n.model,services:Object.fromEntries(A.map(([B,H])=>[B,{...H,image:l[B]??H.image??""}]))},L=Object.fromEntries(Object.entries(n.expected).filter(([B,
{oneShot:H}])=>w[B]!==void 0&&!H&&p(f,B)).map(([B,H])=>[B,{...H,image:w[B]??H.image}])),K=C(n.kept,o,m),J=[...new Set(f.map(({service:B})=>B))].sort();return{snapshot:{target:"compose",project:r,model:R,
expected:L,had:J,kept:K.kept},notes:[...i===void 0?[u]:$,...K.notes,...a(f,n)]}}const u="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its\
 images with the settings of this release.";function g(o,m){const r=(0,b.j1)(o),{model:f,expected:i,environment:n}=(0,_.X)(o,m),l=Object.keys(n),w=l.length===0?null:{volume:(0,y.r9)(r,o.release),names:l};
return{target:"compose",project:r,model:f,expected:i,had:null,kept:w}}function d(o,m){return(m.get((0,j.At)(`log:${(0,v.nO)(o).destination}`))??[]).filter(({key:i})=>i.startsWith("release.")).sort((i,n)=>i.
key<n.key?1:-1).map(({value:i})=>e(i)).find(i=>i!==void 0&&i.model!==null)}function e(o){try{const m=JSON.parse(o);return E(m.snapshot)?m.snapshot:void 0}catch{return}}function s(o){if(E(o))return o;throw new D.
HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function E(o){
return typeof o=="object"&&o!==null&&o.target==="compose"}function O(o,m,r){const f={},i={},n=[];for(const l of m){const{service:w}=l,$=(0,k.$z)(l,r),A=o.expected[w]?.image??"";f[w]=l.reference,i[w]=$,
A.includes("@")&&A.split("@")[1]!==$.split("@")[1]&&n.push(`${w} runs ${$}, not ${A} of the last release: a rollback would bring back what runs.`)}return{references:f,images:i,notes:[...new Set(n)]}}function C(o,m,r){
const f=(0,b.j1)(m),i=(0,y.r9)(f,m.release);if(o===null||o.volume===i||(r.get(h.Z3)??[]).includes(o.volume))return{kept:o,notes:[]};const n=`The values of ${o.names.join(", ")} of what runs now are go\
ne from the destination: a rollback would use those of this release.`;return{kept:{volume:i,names:o.names},notes:[n]}}function p(o,m){return o.some(({service:r,state:f})=>r===m&&(f==="running"||f==="r\
estarting"))}function a(o,m){return[...new Set(o.map(({service:f})=>f))].filter(f=>m.expected[f]?.oneShot===!1&&!p(o,f)).map(f=>`${f} does not run now: a rollback would not start it.`)}}),84369:((N,x,t)=>{
t.d(x,{gw:()=>M,lA:()=>y,nU:()=>b});var D=t(68415);const j=2;function b(e){const{container:s,oneShot:E,restarts:O}=e;switch(s.state){case"running":return O>=j?_(y(s)):E?{verdict:"pending",reason:"has \
not ended yet"}:v(s);case"exited":return k(e);case"restarting":return O>=j?_(y(s)):h(y(s));case"dead":return _(`is dead${g(s)}`);case"created":return h(`was created but not started${g(s)}`);default:return h(
`is ${s.state}`)}}function v(e){return e.health==="unhealthy"?_(M(e)):e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":
"healthy"}}function k({container:e,oneShot:s}){if(s&&e.exitCode===0)return{verdict:"good",reason:"ended with exit code 0"};const E=e.restartPolicy==="on-failure"&&e.exitCode!==0,O=e.restartPolicy==="a\
lways"||e.restartPolicy==="unless-stopped",C=y(e);return E||O?h(C):_(C)}const _=e=>({verdict:"bad",reason:e}),h=e=>({verdict:"pending",reason:e,suspicious:!0});function y(e){const{exitCode:s,outOfMemory:E,
restarts:O,memoryLimit:C}=e,p=d(e),a=p===void 0?"":` after ${(0,D.a)(p)}`,o=O===0?"":` (restarted ${O===1?"once":`${O} times`})`,m=C>0?` (limit ${Math.round(C/1024/1024)} MiB)`:"";return E?`was killed\
 because it ran out of memory${m}${a}${o}`:s===0?`ended by itself with exit code 0${a}${o}`:`crashed with exit code ${s}${u(s)}${a}${o}${g(e)}`}function M({probes:e}){const s=e.at(-1),E=s?.output.split(
`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${E===""?`exits with ${s?.exitCode??"nothing"}`:`says ${E}`}`}function u(e){const E={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return E===void 0?"":` (SIG${E})`}function g({error:e}){return e===""?"":`: ${e}`}function d({startedAt:e,finishedAt:s,state:E}){if(!(Date.parse(e)>0))return;const O=Date.parse(s)-Date.parse(e);return O<
0&&E!=="running"?0:O<0?void 0:O}}),13577:((N,x,t)=>{t.d(x,{JM:()=>b,M5:()=>h,UE:()=>j,UW:()=>_,Z3:()=>y,an:()=>k,pE:()=>v});var D=t(76211);const j=(0,D.At)("compose.files"),b=(0,D.At)("compose.version"),
v=(0,D.At)("compose.model"),k=(0,D.At)("compose.containers"),_=M=>(0,D.At)(`docker.container:${M}`),h=M=>(0,D.At)(`docker.image:${M}`),y=(0,D.At)("compose.values")}),26987:((N,x,t)=>{t.d(x,{CL:()=>h,ht:()=>y,
k7:()=>M,r9:()=>_});var D=t(76211),j=t(27792),b=t(21291),v=t(13577),k=t(63200);function _(u,g){return(0,b.EH)(`compose/${u}`,`values.${g}`)}function h(u,g,d){const e=_(u,g),s={[b.Pf.values]:`compose/${u}`,
[b.Pf.release]:g},E=Object.entries(d).flatMap(([O,C])=>[`,${JSON.stringify(`${b.Pf.value}.${O}`)}:"`,(0,k.rW)(C),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(d).join(", ")}\
 at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(s).slice(
0,-1)}`,...E,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function y(u){return{id:`compose.values.remove.${u}`,title:`Remove ${u}, values of a release that \
nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,j.kn)(u),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function M(u){return(0,D.kA)(v.Z3,
{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:(0,j.ru)(`${b.Pf.values}=compose/${u}`)},({body:g=""})=>(0,j.Xw)(g).map(({name:d})=>d))}}),
63200:((N,x,t)=>{t.d(x,{Go:()=>b,Lg:()=>k,Rd:()=>v,cd:()=>j,rW:()=>_});const D=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function j(h){const{version:y}=h;return{IMAGE_TAG:y,TAG:y,VERSION:y,
...h.variables}}function b(h){return Object.fromEntries(Object.entries(j(h)).map(([y,M])=>[y,typeof M=="string"?M:`__DEPLOY_ACTION_SECRET_${y}__END__`]))}function v(h){return JSON.parse(JSON.stringify(
h).replaceAll(D,"$${$1}"))}function k(h){const y=JSON.stringify(h).replaceAll("$$","");return[...new Set([...y.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,M=""])=>M))].sort()}function _(h){return typeof h==
"string"?JSON.stringify(h).slice(1,-1):"join"in h?{join:h.join.map(_)}:"secret"in h?{...h,as:"json"}:h}})};export{re as id,ie as ids,ae as modules};

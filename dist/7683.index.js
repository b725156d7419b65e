const re=7683,ie=[7683],ae={48246:((N,x,t)=>{t.d(x,{F2:()=>h,HJ:()=>_,aR:()=>y,dp:()=>M});var D=t(53871),j=t(48165);const O="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",$=new RegExp(`^${O}(?:/${O})*$`),E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
_=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function h(u,g="image"){const a=n=>new j.HR("usage",`${g}: ${JSON.stringify(u.slice(0,200))} is not an image reference: ${n}.`),[e="",s,k]=u.split("@");if(k!==void 0)
throw a("it has two @");if(s!==void 0&&!(0,D.Bc)(s))throw a("after @ a digest sha256:… is expected");const b=e.indexOf("/"),C=b<0?"":e.slice(0,b),p=C!==""&&(/[.:]/.test(C)||C==="localhost"),c=p?e.slice(
b+1):e,o=c.lastIndexOf(":"),m=o<0?c:c.slice(0,o),r=o<0?void 0:c.slice(o+1);if(p&&!E.test(C))throw a(`${JSON.stringify(C)} is not a registry host`);if(!$.test(m))throw a(m===m.toLowerCase()?`${JSON.stringify(
m)} is not a repository name`:"a repository name is lower-case");if(r!==void 0&&!_.test(r))throw a(`${JSON.stringify(r)} is not a tag`);const f=p?C:"docker.io",i=f==="docker.io"&&!m.includes("/")?`lib\
rary/${m}`:m;return{registry:f,repository:i,...r===void 0?{}:{tag:r},...s===void 0?{}:{digest:s}}}function y(u){return`${u.registry}/${u.repository}`}function M(u,g){return`${u}@${g}`}}),71105:((N,x,t)=>{
t.d(x,{D:()=>$,E:()=>j});const D={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!h(e).some(s=>/^no-new-privileges(?:[:=]true)?$/.
test(s))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==
!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA\
-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!h(e).some(s=>s.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"\
is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns t\
he host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:e})=>_(e).some(s=>/docker\.sock(?::|$)/.test(M(s)))},"DA-C007":{severity:"medium",reason:"has no li\
mit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&y(e).memory===void 0},"DA-C008":{severity:"l\
ow",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||E(e).disable===!0},"DA-C009":{severity:"medium",reason:"\
has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>u(e).some(s=>O.test(s)&&!/_FILE$/.
test(s))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:s,ipc:k})=>[e,s,k].includes("host")},"DA-C011":{
severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,s)=>_(e.ports).length===
0&&!g(e).some(k=>a(k,s))}},j=Object.keys(D),O=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function $(e){const s=E(e);return Object.entries(E(s.services)).flatMap(
([k,b])=>j.flatMap(C=>{const{severity:p,reason:c,fix:o,weak:m}=D[C];return m(E(b),s)?[{id:C,service:k,severity:p,reason:c,fix:o}]:[]}))}function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)?e:{}}function _(e){return Array.isArray(e)?e:[]}function h(e){return _(e).map(String)}function y(e){return E(E(E(e.deploy).resources).limits)}function M(e){return typeof e=="string"?e:String(E(e).source??
"")}function u(e){return Array.isArray(e)?h(e).map(s=>s.split("=")[0]??""):Object.keys(E(e))}function g({networks:e}){return Array.isArray(e)?h(e):Object.keys(E(e))}function a(e,s){return E(E(s.networks)[e]).
internal===!0}}),28678:((N,x,t)=>{t.d(x,{Cv:()=>h,ET:()=>g,GX:()=>y,N4:()=>_,Xh:()=>$,ZI:()=>M,_M:()=>E,bB:()=>O,f:()=>u});var D=t(48165),j=t(48246);const O=["compose.yaml","compose.yml","docker-compo\
se.yaml","docker-compose.yml"];function $(a){try{const e=JSON.parse(a);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new D.HR("bug","docker compose config did not print a model.",
{cause:e,details:[a.slice(0,500)]})}}function E(a){if(!(a===void 0||/^sha256:/.test(a)))try{return(0,j.aR)((0,j.F2)(a.replace(/@‹.*$/,"")))}catch{return}}function _(a){return a.deploy?.mode==="globa\
l"?1:a.deploy?.replicas??a.scale??1}function h(a){const e=Object.values(a.services).flatMap(s=>Object.entries(s.depends_on??{}).filter(([,{condition:k}])=>k==="service_completed_successfully").map(([k])=>k));
return[...new Set(e)]}function y(a){const e=[...Object.values(a.secrets??{}),...Object.values(a.configs??{})];return[...new Set(e.flatMap(({environment:s})=>s===void 0?[]:[s]))]}function M(a){const e=(s,k)=>{
const b=s?.[k??""];return b!==void 0&&(b.environment!==void 0||b.content!==void 0)};return Object.entries(a.services).filter(([,{configs:s,secrets:k}])=>(s??[]).some(({source:b})=>e(a.configs,b))||(k??
[]).some(({source:b})=>e(a.secrets,b))).map(([s])=>s)}function u(a){const e=[...a.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,s=""])=>s);return[...new Set(e)].sort()}function g(a){return a.
split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),27792:((N,x,t)=>{t.d(x,{Kq:()=>g,NJ:()=>a,Xw:()=>s,
d0:()=>_,eQ:()=>u,j:()=>k,kn:()=>y,o:()=>O,ru:()=>h,vK:()=>E,vf:()=>$,zZ:()=>e});var D=t(48165);const j={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function O(p){return`/containers/json?all=1&filters=${M(`com.docker.compose.project=${p}`)}`}const $=p=>`/networks?filters=${M(`com.d\
ocker.compose.project=${p}`)}`,E=p=>`/containers/${p}/json`,_=p=>`/images/${encodeURI(p)}/json`,h=(...p)=>`/volumes?filters=${M(...p)}`,y=p=>`/volumes/${p}`;function M(...p){return encodeURIComponent(
JSON.stringify({label:p}))}function u(p){return C(p,"a list of containers").map(c=>({id:c.Id??"",name:(c.Names?.[0]??"").replace(/^\//,""),state:typeof c.State=="string"?c.State:"",...b(c.Labels)}))}function g(p){
const c=C(p,"a list of containers");return u(p).flatMap((o,m)=>{const{Image:r="",ImageID:f="",Ports:i}=c[m]??{},n=(i??[]).flatMap(({PrivatePort:l=0,PublicPort:w})=>w===void 0?[]:[{inside:l,outside:w}]);
return o.oneOff?[]:[{...o,reference:r,imageId:f,ports:n}]})}function a(p){const c=C(p,"a container"),o=typeof c.State=="object"?c.State:{};return{id:c.Id??"",name:(c.Name??"").replace(/^\//,""),...b(c.
Config?.Labels),state:o.Status??"",reference:c.Config?.Image??"",imageId:c.Image??"",created:c.Created??"",startedAt:o.StartedAt??"",finishedAt:o.FinishedAt??"",exitCode:o.ExitCode??0,outOfMemory:o.OOMKilled??
!1,error:o.Error??"",health:o.Health?.Status==="none"?"":o.Health?.Status??"",probes:(o.Health?.Log??[]).map(({ExitCode:m,Output:r})=>({exitCode:m??0,output:(r??"").trim()})),restarts:c.RestartCount??
0,restartPolicy:c.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:c.HostConfig?.Memory??0}}function e(p){const c=C(p,"an image");return{id:c.Id??"",repoDigests:c.RepoDigests??[]}}function s(p){return(C(
p,"a list of volumes").Volumes??[]).map(({Name:o,Labels:m})=>({name:o??"",labels:m??{}}))}function k(p){return C(p,"a list of networks").map(({Id:o,Name:m})=>({id:o??"",name:m??""}))}function b(p){return{
service:p?.[j.service]??"",configHash:p?.[j.configHash]??"",number:p?.[j.number]??"",oneOff:p?.[j.oneOff]==="True"}}function C(p,c){try{return JSON.parse(p)}catch(o){throw new D.HR("bug",`The Docker E\
ngine did not answer with ${c}.`,{cause:o,details:[p.slice(0,500)]})}}}),25635:((N,x,t)=>{t.d(x,{G:()=>j,U:()=>O});var D=t(48165);function j(E,_,h){const y=_.startsWith("/")?$(_):$(`${E}/${_}`),M=$(E);
if(y===M||y.startsWith(M==="/"?"/":`${M}/`))return y;throw new D.HR("usage",`${h}: ${JSON.stringify(_)} is outside the checkout ${M}.`,{hint:"Name a path inside the repository, relative to its top."})}
function O(E){const _=E.lastIndexOf("/");return{folder:E.slice(0,_)||"/",name:E.slice(_+1)}}function $(E){const _=[];for(const h of E.split("/"))h===".."?_.pop():h!==""&&h!=="."&&_.push(h);return`/${_.
join("/")}`}}),59056:((N,x,t)=>{t.d(x,{_n:()=>k,gu:()=>s});var D=t(48165),j=t(66661),O=t(76211),$=t(28678),E=t(25635),_=t(4483),h=t(90951),y=t(21291),M=t(99070),u=t(13577),g=t(26987),a=t(63200);const e=[
2,22];function s(r,f){const i=f.get(u.UE);return[...k(r,f),b(),p(r),...i===void 0?[]:[o(r,i)]]}function k(r,f){const i=(0,h.j1)(r);return[(0,y.nO)(i).list(),(0,g.k7)(i),...(0,M.cT)(i,f)]}function b(){
return(0,O.kA)(u.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:r})=>C(
r.trim()))}function C(r){const[,f="0",i="0"]=/^v?(\d+)\.(\d+)/.exec(r)??[],[n,l]=e;if(Number(f)>n||Number(f)===n&&Number(i)>=l)return r;throw new D.HR("absent",`Docker Compose ${r||"of an unknown vers\
ion"} is too old; ${n}.${l} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function p(r){const f=(0,h.CQ)(r),i=[...new Set(f.length===0?[r.root]:f.map(l=>(0,E.U)(l).folder))];
return(0,O.kA)(u.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$fi\
le"; done; done; exit 0',"sh",...i],quiet:!0},({stdout:l})=>c(f,l.split(`
`).filter(Boolean),r.root))}function c(r,f,i){if(r.length===0){const v=$.bB.map(A=>`${i}/${A}`).find(A=>f.includes(A));if(v!==void 0)return[v];throw new D.HR("absent",`There is no Compose file in ${i}\
: ${$.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const n=r.filter(v=>!f.includes(v)),[l]=n;if(l===void 0)return r;const w=f.map(v=>(0,E.U)(v).name);throw new D.
HR("absent",`The Compose file ${n.join(", ")} does not exist${(0,j.a)((0,E.U)(l).name,w)}`,{hint:"file: is relative to the top of the checkout."})}function o(r,f){const{config:i,root:n}=r,l=(0,a.Go)(r),
w=[...Object.keys(l),...i.inherit??[]];return(0,O.kA)(u.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,_.CB)(f,(0,h.j1)(r),{names:w,profiles:i.profiles??[]}),cwd:n,env:l,
quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},m)}function m({stdout:r,stderr:f}){const i=(0,$.f)(f);if(i.length>0)throw new D.HR("usage",`The Compose file uses variables that \
nobody gave: ${i.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:(0,$.Xh)(
r),warnings:(0,$.ET)(f)}}}),53727:((N,x,t)=>{t.d(x,{W:()=>g});var D=t(50445),j=t(90951),O=t(21291),$=t(99070);const E=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1\
" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,_='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',h=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${E}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${_}`,y=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${E}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,M=`volume="$3"; file="/backups/$4"; keep="$5"; source="$6"
${E}docker volume inspect "$source" >/dev/null || exit 1
aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${_}`;function u(b){return(0,O.EH)(`compose/${b}`,"backups")}function g(b,C,p,c){const o=(0,j.j1)(b);if((0,$.Kd)(C).length===0)return[];const m=u(o);return[{id:`${p}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:m,Labels:{[O.Pf.backups]:`compose/${o}`}}),undo:a},...(c.kind===
"database"?s:k)(b,p,c)]}const a={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:a,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function s(b,C,p){const{
service:c,database:o,user:m,keep:r,verify:f,timeout:i}=p,n=(0,j.j1)(b),l=u(n),w=`${o}/${b.release}.dump`,v=[n,c,l,w],A={...e,id:`${C}.verify`,title:`Restore the backup of ${o} into a scratch database`,
argv:["sh","-c",y,"sh",...v,m,`${o.slice(0,40)}_deploy_action`,D.F],timeout:i};return[{...e,id:`${C}.backup`,title:`Back up the database ${o}`,argv:["sh","-c",h,"sh",...v,String(r),m,o,D.F],timeout:i},
...f?[A]:[]]}function k(b,C,{volume:p,service:c,keep:o,timeout:m}){const r=(0,j.j1)(b),f=`${r}_${p}`,i=`${p}/${b.release}.tar`,n=["sh","-c",M,"sh",r,c,u(r),i,String(o),f];return[{...e,id:`${C}.backup`,
title:`Back up the volume ${p}`,argv:n,timeout:m}]}}),4483:((N,x,t)=>{t.d(x,{CB:()=>_,G9:()=>u,M9:()=>M,Zz:()=>h,f_:()=>y});const D="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DO\
CKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",j=`keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,O=`volume="$1"; prefix="$2"; names="$3"; shift 3
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
exec "$@"`,E=`now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`;function _(g,a,e){const s=[D,...e.names].join(" "),k=e.profiles.flatMap(b=>["--profile",b]);return["sh","-c",j,"sh",s,g.join(" "),...h(g,a),...k,"config","--format","json"]}function h(g,a){return[
"docker","compose","--env-file","/dev/null",...g.flatMap(e=>["-f",e]),"-p",a]}function y(g,a){const{volume:e,prefix:s,names:k}=a;return["sh","-c",O,"sh",e,s,k.join(" "),...g]}function M(g,a){return["s\
h","-c",$,"sh",a,...g]}function u(g){return["sh","-c",E,"sh",g]}}),90951:((N,x,t)=>{t.d(x,{CQ:()=>j,MR:()=>O,j1:()=>D});function D({app:$,environment:E,config:_}){return _.project??`${$}-${E}`.toLowerCase().
replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function j({root:$,config:E}){const{file:_}=E;return(_===void 0?[]:typeof _=="string"?[_]:_).map(y=>y.startsWith("/")?y:`${$}/${y}`)}function O({
state:$,environment:E,release:_}){return`${$}/releases/${E}/${_}/compose.json`}}),17683:((N,x,t)=>{t.r(x),t.d(x,{compose:()=>oe});var D=t(59056),j=t(53727),O=t(76211),$=t(27792),E=t(4483),_=t(13577);const h=(0,O.
At)("compose.hashes"),y={ask(d){const{project:P,file:T,environment:I}=d;return[(0,O.kA)(_.an,{id:"check.containers",title:`List the containers of ${P}`,do:"http",at:"docker",method:"GET",url:(0,$.o)(P)},
({body:S=""})=>(0,$.eQ)(S)),(0,O.kA)(h,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",T,...(0,E.Zz)([T],P),"co\
nfig","--hash","*"],env:I,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:S})=>M(S))]},verdict(d,P){const{services:T}=d,I=P.need(h),S=P.need(_.an).filter(({oneOff:W})=>!W);return Object.entries(
T).every(([W,{replicas:Z,oneShot:ee}])=>{const X=S.filter(({service:F})=>F===W),G=ee?["running","exited"]:["running","restarting"];return X.length===Z&&X.every(({configHash:F,state:te})=>F===I.get(W)&&
G.includes(te))})&&I.size>0?"done":"absent"}};function M(d){return new Map(d.split(`
`).flatMap(P=>{const[T,I]=P.trim().split(/\s+/);return T&&I?[[T,I]]:[]}))}const u=d=>(d[0]??"").trim(),g=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,"absent",d=>`Dock\
er is not running${d[1]===void 0?"":` at ${d[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",u,
"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"Docker Comp\
ose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: docker syst\
em df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",d=>`The Compose file takes ${d[1]} from the environment, and nobody gives it.`,"Declare it under secret\
s: or variables: of the environment."]],a=[[/.*no matching manifest for (\S+).*/,"usage",d=>`The image was not built for ${d[1]}.`,"Add the platform of the host to the platforms of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
"absent",u,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,"auth",u,"Log in to the regi\
stry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",u],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",u]],e=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",u],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",d=>`The port ${d[1]??d[2]??d[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",d=>`${d[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",d=>`${d[1]} exited with code ${d[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",d=>`The one-shot service ${d[1]} ended with exit code ${d[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",d=>`A container named ${d[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",u,"Create it \
first, or leave external: out."],[/No such volume: (\S+)/i,"absent",d=>`The values kept in the volume ${d[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",d=>`The image ${d[1]} is not on the engine.`,"Set pull: missing."]],s=d=>p(d.stderr,g),k=d=>p(d.stderr,[...g,...a]),b=d=>p(d.stderr,[...g,...e,...a])??c(d.stderr,"unhealthy"),C=d=>{const P=p(
d.stderr,g);if(P!==void 0)return P;const T=c(d.stderr,"usage");if(T===void 0)return;const I=/required variable (\S+) is missing a value: (.*)/.exec(T.cause);if(I!==null){const U=`Declare ${I[1]} under\
 variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${I[1]}: ${I[2]}`,hint:U}}const S=o(T.cause,d.stderr);return{...T,cause:`The Compose file is\
 not valid: ${T.cause}`,...S===void 0?{}:{place:S}}};function p(d,P){for(const[T,I,S,U]of P){const W=T.exec(d);if(W!==null)return{kind:I,cause:S(W),...U===void 0?{}:{hint:U}}}}function c(d,P){const I=d.
split(`
`).map(S=>S.trim()).filter(S=>S!==""&&!/level=warning|^in \//.test(S)).at(-1);return I===void 0?void 0:{kind:P,cause:I.replace(/^Error response from daemon: /,"")}}function o(d,P){const[,T]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(d)??[],[,I]=/^in (\/\S+)$/m.exec(P)??[],[,S]=/\bline (\d+)/.exec(d)??[],U=T??I;return U===void 0?void 0:{file:U,...S===void 0?{}:{line:Number(S)}}}var m=t(90951),r=t(99070),f=t(84369);const i=25,
n=5,l=d=>(0,O.At)(`docker.logs:${d}`),w={ask(d,P){const{project:T,oneShots:I}=d;return[...(0,r.bg)(T,P),...A(I,P).map(S=>v(S))]},tell({data:d,facts:P,failure:T}){if(T.kind!=="unhealthy"&&T.kind!=="tim\
eout")return;const I=A(d.oneShots,P),[S]=I;if(S===void 0)return;const U=I.map(W=>`${W.service} ${K(W)}`);return{kind:I.every(W=>R(W)&&W.restarts===0)?T.kind:"unhealthy",cause:[...new Set(U)].join("; "),
lines:I.flatMap(W=>J(W,P)),...B(S)}}};function v({id:d,name:P}){return(0,O.kA)(l(d),{id:`ask.logs.${P}`,title:`Read the log of ${P}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit \
0',"sh",String(i),d],quiet:!0},({stdout:T})=>T.replace(/\n$/,"").split(`
`))}function A(d,P){const T=(0,r.Kd)(P).filter(S=>{const U=d.includes(S.service),{verdict:W,suspicious:Z}=(0,f.nU)({container:S,oneShot:U,restarts:S.restarts});return W==="bad"||Z===!0||R(S)}),I=T.filter(
S=>S.state!=="exited"||S.exitCode!==0);return(I.length>0?I:T).sort((S,U)=>L(S)-L(U)).slice(0,n)}function R({state:d,health:P}){return d==="running"&&P==="starting"}function L({state:d,health:P}){return d===
"exited"||d==="restarting"||d==="dead"?0:P==="unhealthy"?1:d==="created"?3:2}function K(d){return d.state==="created"?`was not started${d.error===""?"":`: ${d.error}`}`:d.state==="running"&&d.restarts>
0?`crashed and was restarted ${d.restarts===1?"once":`${d.restarts} times`}`:d.state==="running"&&d.health==="unhealthy"?(0,f.gw)(d):R(d)?"has not passed its health check yet":(0,f.lA)(d)}function J(d,P){
const{name:T,state:I,health:S,exitCode:U,outOfMemory:W,restarts:Z,probes:ee}=d,X=[I,S,I==="running"?"":`exit code ${U}`,W?"out of memory":"",`${Z} restarts`],G=ee.at(-1),F=P.get(l(d.id))??[];return[`${T}\
: ${X.filter(Boolean).join(", ")}`,...G===void 0?[]:[`  health check exited with ${G.exitCode}: ${G.output.slice(0,500)}`],...F.join("").trim()===""?["  (no output)"]:F.map(te=>`  | ${te}`)]}function B({
outOfMemory:d,exitCode:P,error:T}){return d?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:P===127||/executable file not found|no such file/.test(T)?{hint:"The comm\
and of the service is not in the image."}:{}}var H=t(77538),Y=t(21291),V=t(21278),Q=t(22417),z=t(57419),ne=t(8881),q=t(29869);const oe={name:"compose",subject:d=>`Compose project ${(0,m.j1)(d)}`,log:d=>(0,Y.
nO)((0,m.j1)(d)),ask:D.gu,look:D._n,running:(d,P)=>se(P),snapshot:(d,P)=>(0,q.W9)(d,P).snapshot,rollout:ne.n,restore:(d,P)=>(0,z.A)((0,q.iJ)(P)),release:(d,P)=>(0,q.NC)(d,P),oneOff:Q.X,backup:j.W,diagnose:d=>({
name:"compose.diagnose",data:{project:(0,m.j1)(d),oneShots:d.config["one-shot"]??[]}}),logs:(d,P,T)=>(0,V.E)((0,m.j1)(d),P,T),knowledge:{judges:{"compose.services":H.q6,"compose.gone":H.rR},checks:{"c\
ompose.up":y},restores:{"compose.restore":z.N},diagnoses:{"compose.diagnose":w},classifiers:{"compose.cli":s,"compose.config":C,"compose.pull":k,"compose.up":b}}};function se(d){return(0,r.Kd)(d).map(
P=>{const T=(0,r.$z)(P,d),{service:I,state:S,health:U,restarts:W}=P;return{service:I,image:P.reference,digest:T.split("@").at(-1)??"",state:S,health:U,restarts:W}})}}),77538:((N,x,t)=>{t.d(x,{q6:()=>$,
rR:()=>_});var D=t(99070),j=t(84369),O=t(13577);const $={ask(a,e,s){const{project:k,services:b}=a,C=[...new Set(Object.values(b).map(({image:p})=>p))].filter(p=>p.includes("@"));return[...(0,D.bg)(k,s),
...C.map(D.gJ)]},judge({data:a,state:e,facts:s,now:k}){const{services:b,stable:C=0}=a,p=e??{restarts:{},suspects:[],since:null,seen:""},c=(0,D.Kd)(s),o=u(c,p),m=Object.entries(b).map(([v,A])=>{const R=c.
filter(({service:L})=>L===v);return{name:v,standing:y({expected:A,containers:R,restarts:o,facts:s})}}),r=m.filter(({standing:v})=>v.suspicious).map(({name:v})=>v),f=g(c,b),i=m.every(({standing:v})=>v.
verdict==="good"),n=i?p.since!==null&&p.seen===f?p.since:k:null,l=n===null?0:k-n,w=m.map(({name:v,standing:A})=>A.suspicious&&p.suspects.includes(v)?h(v,"bad",A.reason):A.verdict!=="good"||l>=C?h(v,A.
verdict,A.reason):i?h(v,"pending",`${A.reason}, watching that it stays so`):h(v,"good",A.reason));return{state:{restarts:o,suspects:r,since:n,seen:f},subjects:w}}},E=1500,_={ask:(a,e,s)=>(0,D.bg)(a.project,
s),judge({data:a,state:e,facts:s,now:k}){const{project:b}=a,C=(s.get(O.an)??[]).filter(({oneOff:c})=>!c);if(C.length>0){const c=`${C.map(({name:o})=>o).join(", ")} still exist`;return{state:null,subjects:[
h(b,"pending",c)]}}const p=typeof e=="number"?e:k;return{state:p,subjects:[h(b,k-p<E?"pending":"good","nothing runs")]}}};function h(a,e,s){return{name:a,verdict:e,reasons:[s]}}function y({expected:a,
containers:e,restarts:s,facts:k}){const{image:b,oneShot:C,replicas:p}=a,c=e.map(r=>M(r,b,k)?(0,j.nU)({container:r,oneShot:C,restarts:r.restarts-(s[r.id]??0)}):{verdict:"pending",reason:`runs ${r.reference}\
, not ${b}`,suspicious:!0}),o=c.find(({verdict:r})=>r==="bad")??c.find(({verdict:r})=>r==="pending");if(o!==void 0)return o;if(e.length<p)return{verdict:"pending",reason:`${e.length} of ${p} container\
s exist`,suspicious:e.length===0};const[m]=c;return{verdict:"good",reason:p===0?"0 containers are wanted":m?.reason??""}}function M(a,e,s){if(e.startsWith("sha256:"))return a.imageId===e;const[,k]=e.split(
"@");return k===void 0?!0:a.imageId===k||a.imageId===s.get((0,O.M5)(e))?.id}function u(a,e){return Object.fromEntries(a.map(({id:s,restarts:k,created:b,startedAt:C})=>{const p=Date.parse(C)-Date.parse(
b)<12e4;return[s,e.restarts[s]??(p?0:k)]}))}function g(a,e){return a.filter(({service:s})=>e[s]!==void 0).map(({id:s,startedAt:k,restarts:b,state:C})=>[s.slice(0,12),k,b,C].join(" ")).sort().join("; ")}}),
21291:((N,x,t)=>{t.d(x,{EH:()=>_,Pf:()=>$,nO:()=>E});var D=t(77598),j=t(76211),O=t(27792);const $={destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",
values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backups"};function E(y){const M=`compose/${y}`;return{destination:M,list:()=>(0,j.kA)((0,j.At)(`log:${M}`),
{id:"ask.log",title:`Read the log of ${y}`,do:"http",at:"docker",method:"GET",url:(0,O.ru)(`${$.destination}=${M}`)},({body:u=""})=>(0,O.Xw)(u).filter(({labels:g})=>g[$.destination]===M&&g[$.key]!==void 0).
map(({labels:g})=>({key:g[$.key]??"",value:g[$.value]??""})).sort((g,a)=>g.key<a.key?-1:1)),create:({key:u,value:g})=>({id:`log.create.${u}`,title:`Write ${u} to the log of ${y}`,do:"http",at:"docker",
method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:_(M,u),Labels:{[$.destination]:M,[$.key]:u,[$.value]:g}}),undo:{way:"keep",why:"the log remove\
s its entries itself"}}),remove:u=>({id:`log.remove.${u}`,title:`Remove ${u} from the log of ${y}`,do:"http",at:"docker",method:"DELETE",url:(0,O.kn)(_(M,u)),expect:[204,404],undo:{way:"keep",why:"the\
 log removes its entries itself"}})}}function _(y,M){const u=M.replace(/[^A-Za-z0-9.-]/g,a=>`_${a.codePointAt(0)?.toString(16).padStart(4,"0")}`),g=u.length>120?`${u.slice(0,80)}_${h(M,32)}`:u;return`\
deploy-action.${h(y,16)}.${g}`}function h(y,M){return(0,D.createHash)("sha256").update(y).digest("hex").slice(0,M)}}),21278:((N,x,t)=>{t.d(x,{E:()=>j});var D=t(76211);function j(O,$,E){const _=[`label\
=com.docker.compose.project=${O}`,...$===void 0?[]:[`label=com.docker.compose.service=${$}`]];return[(0,D.kA)((0,D.At)(`compose.logs:${$??""}`),{id:"ask.logs",title:`Read the logs of ${$??O}`,do:"exec",
argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(E),..._.flatMap(
y=>["--filter",y])],quiet:!0,classify:"compose.cli"},({stdout:y})=>y.replace(/\n$/,"").split(`
`))]}}),99070:((N,x,t)=>{t.d(x,{$z:()=>M,Kd:()=>y,bg:()=>E,cT:()=>$,gJ:()=>h});var D=t(76211),j=t(27792),O=t(13577);function $(u,g){const a=E(u,g),e=[...new Set(y(g).map(({imageId:s})=>s))];return[...a,
...e.map(h)]}function E(u,g){const a=(0,D.kA)(O.an,{id:"ask.containers",title:`List the containers of ${u}`,do:"http",at:"docker",method:"GET",url:(0,j.o)(u)},({body:s=""})=>(0,j.eQ)(s)),e=g.get(O.an)??
[];return[a,...e.map(({id:s,name:k})=>_(s,k))]}function _(u,g){return(0,D.kA)((0,O.UW)(u),{id:`ask.container.${g}`,title:`Look at the container ${g}`,do:"http",at:"docker",method:"GET",url:(0,j.vK)(u),
expect:[200,404]},({status:a,body:e=""})=>a===404?void 0:(0,j.NJ)(e))}function h(u){return(0,D.kA)((0,O.M5)(u),{id:`ask.image.${u}`,title:`Look at the image ${u}`,do:"http",at:"docker",method:"GET",url:(0,j.
d0)(u),expect:[200,404]},({status:g,body:a=""})=>g===404?void 0:(0,j.zZ)(a))}function y(u){return(u.get(O.an)??[]).filter(({oneOff:g})=>!g).flatMap(({id:g})=>u.get((0,O.UW)(g))??[])}function M(u,g){const a=g.
get((0,O.M5)(u.imageId))?.repoDigests??[],[e]=u.reference.split(/@|:(?=[^/]*$)/);return a.find(s=>s.split("@")[0]===e)??a[0]??u.imageId}}),22417:((N,x,t)=>{t.d(x,{X:()=>h});var D=t(48165),j=t(66661),O=t(
4483),$=t(90951),E=t(73311);function _(y,M){return`${y}-${M.replaceAll(".","-")}`}function h(y,M,{id:u,title:g,service:a,run:e,timeout:s}){const k=(0,$.j1)(y),{model:b,environment:C}=(0,E.X)(y,M),p=Object.
keys(b.services);if(!p.includes(a))throw new D.HR("usage",`before: the Compose file has no service ${JSON.stringify(a)}${(0,j.a)(a,p)}`,{hint:`It has: ${p.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const c=_(k,u),o=[...(0,O.Zz)([(0,$.MR)(y)],k),"run","--rm","--no-deps","-T","--name",c,a];return{id:u,title:g,do:"exec",argv:["sh","-c",'docker rm -f "$1\
" >/dev/null 2>&1; shift; exec "$@"',"sh",c,...o,...e],env:C,classify:"compose.cli",failsAs:"unhealthy",timeout:s}}}),73311:((N,x,t)=>{t.d(x,{X:()=>s});function D(c=[]){return c.flatMap(o=>o.kind==="m\
igrate"&&o.run.length===0?[o.service]:[])}var j=t(48165),O=t(28678),$=t(48246),E=t(66661);function _(c,o){const m=h(c,o),r={};for(const[f,{image:i,build:n}]of Object.entries(c.services)){const l=(0,O.
_M)(i),w=m[f]??y(o,A=>l!==void 0&&(0,O._M)(A)===l)??(n===void 0||i!==void 0?void 0:M(f,c,o)),v=w===void 0?void 0:o.images[w];if(v!==void 0)r[f]=(0,$.dp)(v.name,v.digest);else if(n!==void 0)throw u(f,o)}
if(Object.keys(r).length===0&&Object.keys(o.images).length>0)throw g(c,o);return r}function h(c,{config:o,images:m}){const r=o.services??{},f=Object.keys(c.services);for(const[i,n]of Object.entries(r)){
if(!f.includes(i))throw new j.HR("usage",`services: the Compose file has no service ${JSON.stringify(i)}${(0,E.a)(i,f)}`,{hint:`It has: ${f.join(", ")}.`});if(m[n]===void 0)throw new j.HR("usage",`ser\
vices.${i}: there is no image ${JSON.stringify(n)}${(0,E.a)(n,Object.keys(m))}`,{hint:`Images of this deploy: ${Object.keys(m).join(", ")||"none"}.`})}return r}function y({images:c},o){return Object.entries(
c).find(([,{name:m}])=>o(m))?.[0]}function M(c,o,{images:m}){if(m[c]!==void 0)return c;const r=Object.keys(m),f=Object.values(o.services).filter(({build:i,image:n})=>i!==void 0&&n===void 0);return r.length===
1&&f.length===1?r[0]:void 0}function u(c,{images:o}){const m=Object.keys(o);return new j.HR("usage",`The service ${c} has a build: and none of our images, so its digest is not known.`,{hint:`Say in th\
e target's services: which image it runs (services: { ${c}: ${m[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:m.map(r=>`image ${r}: ${o[r]?.name}`)})}function g(c,{images:o}){
const m=Object.keys(o),[r="SERVICE"]=Object.keys(c.services);return new j.HR("usage",`No service of the Compose file runs one of our images (${m.map(f=>o[f]?.name).join(", ")}).`,{hint:`Say which: tar\
get: { compose: { services: { ${r}: ${m[0]} } } }.`,details:Object.entries(c.services).map(([f,{image:i}])=>`${f} runs ${i??"what it builds"}`)})}var a=t(13577),e=t(63200);function s(c,o){const{model:m}=o.
need(a.pE),r=_(m,c),f=D(c.before),i=Object.fromEntries(Object.entries(m.services).map(([w,v])=>{const A=C(b(v,r[w]),f);return[w,f.includes(w)?{...A,profiles:["before"]}:A]})),n=(0,e.Rd)({...m,services:i}),
l=p([...(0,e.Lg)(n),...(0,O.GX)(n)],c);return{model:n,ours:r,environment:l,expected:k(n,c.config["one-shot"]??[])}}function k(c,o){const m=new Set([...(0,O.Cv)(c),...o]);return Object.fromEntries(Object.
entries(c.services).filter(([,{profiles:r}])=>r===void 0).map(([r,f])=>[r,{image:f.image??"",replicas:(0,O.N4)(f),oneShot:m.has(r)}]))}function b({build:c,profiles:o,pull_policy:m,...r},f){const{environment:i}=r,
n=i&&Object.fromEntries(Object.entries(i).filter(([,l])=>l!==null));return{...r,...f===void 0?{}:{image:f},...n===void 0?{}:{environment:n}}}function C({depends_on:c,...o},m){const r=Object.entries(c??
{}).filter(([f])=>!m.includes(f));return r.length===0?o:{...o,depends_on:Object.fromEntries(r)}}function p(c,o){const m=(0,e.cd)(o),r=c.filter(f=>m[f]===void 0);if(r.length>0)throw new j.HR("usage",`T\
he Compose file takes ${r.join(", ")} from the environment, which nobody declares.`,{hint:`Declare ${r.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(c.map(f=>[
f,m[f]]))}}),57419:((N,x,t)=>{t.d(x,{N:()=>p,A:()=>C});var D=t(50445),j=t(4483),O=t(21291),$=t(99070),E=t(76211),_=t(27792);const h={way:"keep",why:"it is the way back itself"},y=(0,E.At)("compose.net\
works");function M(i,n){const l=(n.get(y)??[]).map(({id:A,name:R})=>({id:`compose.restore.network.${R}`,title:`Remove the network ${R}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${A}`,expect:[
204,404],attempts:3,undo:h})),w={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:i}},every:500,deadline:6e4},v=(0,$.Kd)(n).
flatMap(a);return u(i,[g(i),...v,...l,w],null)}function u(i,n,l){return{stage:"restore",subject:`Compose project ${i}`,steps:n,basis:l,notes:[],values:{}}}function g(i){return{id:"compose.restore.sett\
le",title:"Let the engine end what it is stopping",do:"exec",argv:(0,j.G9)(i),quiet:!0,advisory:!0,undo:h}}function a({id:i,name:n}){const l={do:"http",at:"docker",undo:h,attempts:3};return[{...l,id:`\
compose.restore.stop.${n}`,title:`Stop ${n}`,method:"POST",url:`/containers/${i}/stop`,timeout:18e4,expect:[204,304,404]},{...l,id:`compose.restore.remove.${n}`,title:`Remove ${n}`,method:"DELETE",url:`\
/containers/${i}?force=true`,expect:[204,404]}]}function e(i){return(0,E.kA)(y,{id:"ask.networks",title:`List the networks of ${i}`,do:"http",at:"docker",method:"GET",url:(0,_.vf)(i)},({body:n=""})=>(0,_.
j)(n))}var s=t(13577);const k=3e3,b=3e5;function C(i){return{name:"compose.restore",data:i}}const p={ask(i,n){const{project:l,model:w,expected:v}=i,A=Object.values(w?.services??{}).map(({image:K=""})=>K),
R=[...Object.values(v).map(({image:K})=>K),...A].filter(Boolean),L=[...new Set(R)].map($.gJ);return[...(0,$.bg)(l,n),...w===null?[e(l)]:L]},plan(i,n){const l=i;return l.model===null?M(l.project,n):c(l,
l.model,n)}};function c(i,n,l){const{project:w}=i,v=o(i),A=new Set(i.had??Object.keys(n.services)),R=(0,$.Kd)(l).filter(({service:z})=>!A.has(z)),L=Object.keys(v),K=`${D.F}/compose.json`,J=(0,j.Zz)([K],
w),B=Object.values(v).some(({image:z})=>l.get((0,s.M5)(z))===void 0),H=[...J,"pull","--policy","missing","--ignore-pull-failures",...L],Y=[...J,"up","-d","--no-build","--pull","never",...L],V=z=>i.kept===
null?z:(0,j.f_)(z,{...i.kept,prefix:O.Pf.value}),Q=[g(w),...R.flatMap(a),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:K,content:JSON.stringify(m(n,v,l)),undo:h},
...B?[{...f("compose.restore.pull","Pull images that are not on the engine any more",V(H))}]:[],...L.length===0?[]:[f("compose.restore.up",`Start ${L.join(", ")} as before`,(0,j.M9)(V(Y),w))],{id:"com\
pose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:w,services:v,stable:k}},every:500,deadline:b}];return u(w,Q,v)}function o({expected:i}){
return Object.fromEntries(Object.entries(i).filter(([,{oneShot:n}])=>!n))}function m(i,n,l){const w=Object.entries(i.services).filter(([v])=>n[v]!==void 0).map(([v,{depends_on:A={},...R}])=>{const L=Object.
entries(A).filter(([J])=>n[J]!==void 0),K=r(R.image??"",n[v]?.image??"",l);return[v,{...R,image:K,...L.length===0?{}:{depends_on:Object.fromEntries(L)}}]});return{...i,services:Object.fromEntries(w)}}
function r(i,n,l){const w=l.get((0,s.M5)(n))?.id;return i===""||i!==n&&(w===void 0||l.get((0,s.M5)(i))?.id!==w)?n:i}function f(i,n,l){return{id:i,title:n,do:"exec",argv:l,classify:"compose.up",failsAs:"\
unhealthy",attempts:4,retryOn:["usage"],undo:h}}}),8881:((N,x,t)=>{t.d(x,{n:()=>b});var D=t(76211),j=t(28678),O=t(4483),$=t(90951),E=t(71105);function _(n,{check:l=!0,ignore:w=[]}={}){if(!l)return[];const v=({
id:R,service:L})=>w.some(K=>K.id===R&&(K.service===void 0||K.service===L)),A=new Map;for(const R of(0,E.D)(n))v(R)||A.set(R.id,[...A.get(R.id)??[],R]);return[...A].map(([R,L])=>{const[K]=L;return`${R}\
: ${L.map(({service:J})=>J).join(", ")} ${K?.reason}. Mend it with ${K?.fix}.`})}function h(n){return n.filter(l=>{const w=n.filter(({id:A,service:R,number:L})=>A!==l.id&&R===l.service&&L===l.number),
v=/^[0-9a-f]{12}_/.test(l.name);return l.state==="created"&&w.some(({state:A})=>v||A!=="created")})}function y({id:n,name:l}){return{id:`compose.clear.${l}`,title:`Remove ${l}, which was created but n\
ever started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${n}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var M=t(21291),u=t(99070),g=t(73311),a=t(57419),e=t(29869),
s=t(13577),k=t(26987);function b(n,l){const w=(0,$.j1)(n),v=(0,g.X)(n,l),{expected:A,ours:R,environment:L,model:K}=v,{snapshot:J,notes:B}=(0,e.W9)(n,l),H=Object.keys(L).length===0?[]:[(0,k.CL)(w,n.release,
L)];return{prepare:[C(n,v),...H,...p(n,v),...m(n,l),r(n)],apply:[...o(v,l),{...c(n,v),undo:{way:"restore",restore:(0,a.A)(J)}}],verify:{name:"compose.services",data:{project:w,services:A}},notes:[...l.
get(s.pE)?.warnings??[],...B,...f(n,v),...i(n,v,l),..._(K,n.config.hardening)],basis:{project:w,ours:R,model:K}}}function C(n,{model:l}){return{id:"compose.write",title:"Write the rendered Compose fil\
e",do:"write",path:(0,$.MR)(n),content:`${JSON.stringify(l,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function p(n,{environment:l}){const{pull:w="missing"}=n.config;return w==="never"?[]:[{id:"compose.pull",title:w==="always"?"Pull the ima\
ges":"Pull the images that are missing",do:"exec",argv:[...(0,O.Zz)([(0,$.MR)(n)],(0,$.j1)(n)),"pull","--quiet","--policy",w],env:l,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",
why:"an image on the engine changes nothing"}}]}function c(n,{environment:l,expected:w}){const v=(0,$.j1)(n),A=(0,$.MR)(n),R=n.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",
title:"Start the services",do:"exec",argv:[...(0,O.Zz)([A],v),"up","-d","--no-build","--pull","never",...R],env:l,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:v,file:A,
services:w,environment:l}}}}function o({model:n},l){const w=(0,j.ZI)(n),v=(0,u.Kd)(l),A=v.filter(({service:R,state:L})=>L==="created"&&w.includes(R));return[...new Set([...h(v),...A])].map(y)}function m(n,l){
const w=l.get((0,D.At)(`log:${(0,M.nO)((0,$.j1)(n)).destination}`))??[];return(l.get(s.Z3)??[]).filter(v=>!v.endsWith(`.values.${n.release}`)&&!w.some(({value:A})=>A.includes(v))).map(k.ht)}function r(n){
return{id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"\
; done',"sh",(0,$.MR)(n).split("/").slice(0,-2).join("/"),n.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function f({root:n},{model:l}){const w=Object.entries(l.services).
flatMap(([v,{volumes:A=[]}])=>A.filter(({type:R,source:L=""})=>R==="bind"&&(L===n||L.startsWith(`${n}/`))).map(({source:R=""})=>`${v} mounts ${R}`));return w.length===0?[]:[`${w.join(", ")}: a rollbac\
k brings back the images and settings, not the earlier content of these files.`]}function i({config:n},{model:l},w){const v=(0,u.Kd)(w).map(({service:R})=>R),A=[...new Set(v)].filter(R=>l.services[R]===
void 0).sort();return A.length===0?[]:[n.orphans==="remove"?`${A.join(", ")}: not in the Compose file any more, will be removed.`:`${A.join(", ")}: not in the Compose file any more, but kept running (\
orphans: remove would remove them).`]}}),29869:((N,x,t)=>{t.d(x,{NC:()=>g,W9:()=>M,iJ:()=>s});var D=t(48165),j=t(76211),O=t(90951),$=t(21291),E=t(99070),_=t(73311),h=t(13577),y=t(26987);function M(o,m){
const r=(0,O.j1)(o),f=(0,E.Kd)(m);if(f.length===0)return{snapshot:{target:"compose",project:r,model:null,expected:{},had:[],kept:null},notes:[]};const i=a(r,m),n=i??g(o,m),{references:l,images:w,notes:v}=b(
n,f,m),A=Object.entries(n.model?.services??{}),R={...n.model,services:Object.fromEntries(A.map(([B,H])=>[B,{...H,image:l[B]??H.image??""}]))},L=Object.fromEntries(Object.entries(n.expected).filter(([B,
{oneShot:H}])=>w[B]!==void 0&&!H&&p(f,B)).map(([B,H])=>[B,{...H,image:w[B]??H.image}])),K=C(n.kept,o,m),J=[...new Set(f.map(({service:B})=>B))].sort();return{snapshot:{target:"compose",project:r,model:R,
expected:L,had:J,kept:K.kept},notes:[...i===void 0?[u]:v,...K.notes,...c(f,n)]}}const u="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its\
 images with the settings of this release.";function g(o,m){const r=(0,O.j1)(o),{model:f,expected:i,environment:n}=(0,_.X)(o,m),l=Object.keys(n),w=l.length===0?null:{volume:(0,y.r9)(r,o.release),names:l};
return{target:"compose",project:r,model:f,expected:i,had:null,kept:w}}function a(o,m){return(m.get((0,j.At)(`log:${(0,$.nO)(o).destination}`))??[]).filter(({key:i})=>i.startsWith("release.")).sort((i,n)=>i.
key<n.key?1:-1).map(({value:i})=>e(i)).find(i=>i!==void 0&&i.model!==null)}function e(o){try{const m=JSON.parse(o);return k(m.snapshot)?m.snapshot:void 0}catch{return}}function s(o){if(k(o))return o;throw new D.
HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function k(o){
return typeof o=="object"&&o!==null&&o.target==="compose"}function b(o,m,r){const f={},i={},n=[];for(const l of m){const{service:w}=l,v=(0,E.$z)(l,r),A=o.expected[w]?.image??"";f[w]=l.reference,i[w]=v,
A.includes("@")&&A.split("@")[1]!==v.split("@")[1]&&n.push(`${w} runs ${v}, not ${A} of the last release: a rollback would bring back what runs.`)}return{references:f,images:i,notes:[...new Set(n)]}}function C(o,m,r){
const f=(0,O.j1)(m),i=(0,y.r9)(f,m.release);if(o===null||o.volume===i||(r.get(h.Z3)??[]).includes(o.volume))return{kept:o,notes:[]};const n=`The values of ${o.names.join(", ")} of what runs now are go\
ne from the destination: a rollback would use those of this release.`;return{kept:{volume:i,names:o.names},notes:[n]}}function p(o,m){return o.some(({service:r,state:f})=>r===m&&(f==="running"||f==="r\
estarting"))}function c(o,m){return[...new Set(o.map(({service:f})=>f))].filter(f=>m.expected[f]?.oneShot===!1&&!p(o,f)).map(f=>`${f} does not run now: a rollback would not start it.`)}}),84369:((N,x,t)=>{
t.d(x,{gw:()=>M,lA:()=>y,nU:()=>O});var D=t(68415);const j=2;function O(e){const{container:s,oneShot:k,restarts:b}=e;switch(s.state){case"running":return b>=j?_(y(s)):k?{verdict:"pending",reason:"has \
not ended yet"}:$(s);case"exited":return E(e);case"restarting":return b>=j?_(y(s)):h(y(s));case"dead":return _(`is dead${g(s)}`);case"created":return h(`was created but not started${g(s)}`);default:return h(
`is ${s.state}`)}}function $(e){return e.health==="unhealthy"?_(M(e)):e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":
"healthy"}}function E({container:e,oneShot:s}){if(s&&e.exitCode===0)return{verdict:"good",reason:"ended with exit code 0"};const k=e.restartPolicy==="on-failure"&&e.exitCode!==0,b=e.restartPolicy==="a\
lways"||e.restartPolicy==="unless-stopped",C=y(e);return k||b?h(C):_(C)}const _=e=>({verdict:"bad",reason:e}),h=e=>({verdict:"pending",reason:e,suspicious:!0});function y(e){const{exitCode:s,outOfMemory:k,
restarts:b,memoryLimit:C}=e,p=a(e),c=p===void 0?"":` after ${(0,D.a)(p)}`,o=b===0?"":` (restarted ${b===1?"once":`${b} times`})`,m=C>0?` (limit ${Math.round(C/1024/1024)} MiB)`:"";return k?`was killed\
 because it ran out of memory${m}${c}${o}`:s===0?`ended by itself with exit code 0${c}${o}`:`crashed with exit code ${s}${u(s)}${c}${o}${g(e)}`}function M({probes:e}){const s=e.at(-1),k=s?.output.split(
`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${k===""?`exits with ${s?.exitCode??"nothing"}`:`says ${k}`}`}function u(e){const k={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return k===void 0?"":` (SIG${k})`}function g({error:e}){return e===""?"":`: ${e}`}function a({startedAt:e,finishedAt:s,state:k}){if(!(Date.parse(e)>0))return;const b=Date.parse(s)-Date.parse(e);return b<
0&&k!=="running"?0:b<0?void 0:b}}),13577:((N,x,t)=>{t.d(x,{JM:()=>O,M5:()=>h,UE:()=>j,UW:()=>_,Z3:()=>y,an:()=>E,pE:()=>$});var D=t(76211);const j=(0,D.At)("compose.files"),O=(0,D.At)("compose.version"),
$=(0,D.At)("compose.model"),E=(0,D.At)("compose.containers"),_=M=>(0,D.At)(`docker.container:${M}`),h=M=>(0,D.At)(`docker.image:${M}`),y=(0,D.At)("compose.values")}),26987:((N,x,t)=>{t.d(x,{CL:()=>h,ht:()=>y,
k7:()=>M,r9:()=>_});var D=t(76211),j=t(27792),O=t(21291),$=t(13577),E=t(63200);function _(u,g){return(0,O.EH)(`compose/${u}`,`values.${g}`)}function h(u,g,a){const e=_(u,g),s={[O.Pf.values]:`compose/${u}`,
[O.Pf.release]:g},k=Object.entries(a).flatMap(([b,C])=>[`,${JSON.stringify(`${O.Pf.value}.${b}`)}:"`,(0,E.rW)(C),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(a).join(", ")}\
 at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(s).slice(
0,-1)}`,...k,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function y(u){return{id:`compose.values.remove.${u}`,title:`Remove ${u}, values of a release that \
nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,j.kn)(u),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function M(u){return(0,D.kA)($.Z3,
{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:(0,j.ru)(`${O.Pf.values}=compose/${u}`)},({body:g=""})=>(0,j.Xw)(g).map(({name:a})=>a))}}),
63200:((N,x,t)=>{t.d(x,{Go:()=>O,Lg:()=>E,Rd:()=>$,cd:()=>j,rW:()=>_});const D=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function j(h){const{version:y}=h;return{IMAGE_TAG:y,TAG:y,VERSION:y,
...h.variables}}function O(h){return Object.fromEntries(Object.entries(j(h)).map(([y,M])=>[y,typeof M=="string"?M:`__DEPLOY_ACTION_SECRET_${y}__END__`]))}function $(h){return JSON.parse(JSON.stringify(
h).replaceAll(D,"$${$1}"))}function E(h){const y=JSON.stringify(h).replaceAll("$$","");return[...new Set([...y.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,M=""])=>M))].sort()}function _(h){return typeof h==
"string"?JSON.stringify(h).slice(1,-1):"join"in h?{join:h.join.map(_)}:"secret"in h?{...h,as:"json"}:h}})};export{re as id,ie as ids,ae as modules};

const ie=7683,ae=[7683],ce={48246:((K,R,t)=>{t.d(R,{F2:()=>p,HJ:()=>v,aR:()=>$,dp:()=>M});var b=t(53871),D=t(48165);const k="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",_=new RegExp(`^${k}(?:/${k})*$`),E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
v=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function p(d,h="image"){const o=s=>new D.HR("usage",`${h}: ${JSON.stringify(d.slice(0,200))} is not an image reference: ${s}.`),[e="",n,r]=d.split("@");if(r!==void 0)
throw o("it has two @");if(n!==void 0&&!(0,b.Bc)(n))throw o("after @ a digest sha256:… is expected");const c=e.indexOf("/"),y=c<0?"":e.slice(0,c),i=y!==""&&(/[.:]/.test(y)||y==="localhost"),g=i?e.slice(
c+1):e,l=g.lastIndexOf(":"),O=l<0?g:g.slice(0,l),m=l<0?void 0:g.slice(l+1);if(i&&!E.test(y))throw o(`${JSON.stringify(y)} is not a registry host`);if(!_.test(O))throw o(O===O.toLowerCase()?`${JSON.stringify(
O)} is not a repository name`:"a repository name is lower-case");if(m!==void 0&&!v.test(m))throw o(`${JSON.stringify(m)} is not a tag`);const w=i?y:"docker.io",u=w==="docker.io"&&!O.includes("/")?`lib\
rary/${O}`:O;return{registry:w,repository:u,...m===void 0?{}:{tag:m},...n===void 0?{}:{digest:n}}}function $(d){return`${d.registry}/${d.repository}`}function M(d,h){return`${d}@${h}`}}),71105:((K,R,t)=>{
t.d(R,{D:()=>_,E:()=>D});const b={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!p(e).some(n=>/^no-new-privileges(?:[:=]true)?$/.
test(n))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==
!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA\
-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!p(e).some(n=>n.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"\
is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns t\
he host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:e})=>v(e).some(n=>/docker\.sock(?::|$)/.test(M(n)))},"DA-C007":{severity:"medium",reason:"has no li\
mit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&$(e).memory===void 0},"DA-C008":{severity:"l\
ow",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||E(e).disable===!0},"DA-C009":{severity:"medium",reason:"\
has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>d(e).some(n=>k.test(n)&&!/_FILE$/.
test(n))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:n,ipc:r})=>[e,n,r].includes("host")},"DA-C011":{
severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,n)=>v(e.ports).length===
0&&!h(e).some(r=>o(r,n))}},D=Object.keys(b),k=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function _(e){const n=E(e);return Object.entries(E(n.services)).flatMap(
([r,c])=>D.flatMap(y=>{const{severity:i,reason:g,fix:l,weak:O}=b[y];return O(E(c),n)?[{id:y,service:r,severity:i,reason:g,fix:l}]:[]}))}function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)?e:{}}function v(e){return Array.isArray(e)?e:[]}function p(e){return v(e).map(String)}function $(e){return E(E(E(e.deploy).resources).limits)}function M(e){return typeof e=="string"?e:String(E(e).source??
"")}function d(e){return Array.isArray(e)?p(e).map(n=>n.split("=")[0]??""):Object.keys(E(e))}function h({networks:e}){return Array.isArray(e)?p(e):Object.keys(E(e))}function o(e,n){return E(E(n.networks)[e]).
internal===!0}}),28678:((K,R,t)=>{t.d(R,{Cv:()=>p,ET:()=>h,GX:()=>$,N4:()=>v,Xh:()=>_,ZI:()=>M,_M:()=>E,bB:()=>k,f:()=>d});var b=t(48165),D=t(48246);const k=["compose.yaml","compose.yml","docker-compo\
se.yaml","docker-compose.yml"];function _(o){try{const e=JSON.parse(o);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new b.HR("bug","docker compose config did not print a model.",
{cause:e,details:[o.slice(0,500)]})}}function E(o){if(!(o===void 0||/^sha256:/.test(o)))try{return(0,D.aR)((0,D.F2)(o.replace(/@‹.*$/,"")))}catch{return}}function v(o){return o.deploy?.mode==="globa\
l"?1:o.deploy?.replicas??o.scale??1}function p(o){const e=Object.values(o.services).flatMap(n=>Object.entries(n.depends_on??{}).filter(([,{condition:r}])=>r==="service_completed_successfully").map(([r])=>r));
return[...new Set(e)]}function $(o){const e=[...Object.values(o.secrets??{}),...Object.values(o.configs??{})];return[...new Set(e.flatMap(({environment:n})=>n===void 0?[]:[n]))]}function M(o){const e=(n,r)=>{
const c=n?.[r??""];return c!==void 0&&(c.environment!==void 0||c.content!==void 0)};return Object.entries(o.services).filter(([,{configs:n,secrets:r}])=>(n??[]).some(({source:c})=>e(o.configs,c))||(r??
[]).some(({source:c})=>e(o.secrets,c))).map(([n])=>n)}function d(o){const e=[...o.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,n=""])=>n);return[...new Set(e)].sort()}function h(o){return o.
split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),27792:((K,R,t)=>{t.d(R,{Kq:()=>h,NJ:()=>o,Xw:()=>n,
d0:()=>v,eQ:()=>d,j:()=>r,kn:()=>$,o:()=>k,ru:()=>p,vK:()=>E,vf:()=>_,zZ:()=>e});var b=t(48165);const D={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function k(i){return`/containers/json?all=1&filters=${M(`com.docker.compose.project=${i}`)}`}const _=i=>`/networks?filters=${M(`com.d\
ocker.compose.project=${i}`)}`,E=i=>`/containers/${i}/json`,v=i=>`/images/${encodeURI(i)}/json`,p=(...i)=>`/volumes?filters=${M(...i)}`,$=i=>`/volumes/${i}`;function M(...i){return encodeURIComponent(
JSON.stringify({label:i}))}function d(i){return y(i,"a list of containers").map(g=>({id:g.Id??"",name:(g.Names?.[0]??"").replace(/^\//,""),state:typeof g.State=="string"?g.State:"",...c(g.Labels)}))}function h(i){
const g=y(i,"a list of containers");return d(i).flatMap((l,O)=>{const{Image:m="",ImageID:w="",Ports:u}=g[O]??{},s=(u??[]).flatMap(({PrivatePort:f=0,PublicPort:A})=>A===void 0?[]:[{inside:f,outside:A}]);
return l.oneOff?[]:[{...l,reference:m,imageId:w,ports:s}]})}function o(i){const g=y(i,"a container"),l=typeof g.State=="object"?g.State:{};return{id:g.Id??"",name:(g.Name??"").replace(/^\//,""),...c(g.
Config?.Labels),state:l.Status??"",reference:g.Config?.Image??"",imageId:g.Image??"",created:g.Created??"",startedAt:l.StartedAt??"",finishedAt:l.FinishedAt??"",exitCode:l.ExitCode??0,outOfMemory:l.OOMKilled??
!1,error:l.Error??"",health:l.Health?.Status==="none"?"":l.Health?.Status??"",probes:(l.Health?.Log??[]).map(({ExitCode:O,Output:m})=>({exitCode:O??0,output:(m??"").trim()})),restarts:g.RestartCount??
0,restartPolicy:g.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:g.HostConfig?.Memory??0}}function e(i){const g=y(i,"an image");return{id:g.Id??"",repoDigests:g.RepoDigests??[]}}function n(i){return(y(
i,"a list of volumes").Volumes??[]).map(({Name:l,Labels:O})=>({name:l??"",labels:O??{}}))}function r(i){return y(i,"a list of networks").map(({Id:l,Name:O})=>({id:l??"",name:O??""}))}function c(i){return{
service:i?.[D.service]??"",configHash:i?.[D.configHash]??"",number:i?.[D.number]??"",oneOff:i?.[D.oneOff]==="True"}}function y(i,g){try{return JSON.parse(i)}catch(l){throw new b.HR("bug",`The Docker E\
ngine did not answer with ${g}.`,{cause:l,details:[i.slice(0,500)]})}}}),25635:((K,R,t)=>{t.d(R,{G:()=>D,U:()=>k});var b=t(48165);function D(E,v,p){const $=v.startsWith("/")?_(v):_(`${E}/${v}`),M=_(E);
if($===M||$.startsWith(M==="/"?"/":`${M}/`))return $;throw new b.HR("usage",`${p}: ${JSON.stringify(v)} is outside the checkout ${M}.`,{hint:"Name a path inside the repository, relative to its top."})}
function k(E){const v=E.lastIndexOf("/");return{folder:E.slice(0,v)||"/",name:E.slice(v+1)}}function _(E){const v=[];for(const p of E.split("/"))p===".."?v.pop():p!==""&&p!=="."&&v.push(p);return`/${v.
join("/")}`}}),59056:((K,R,t)=>{t.d(R,{_n:()=>r,gu:()=>n});var b=t(48165),D=t(66661),k=t(76211),_=t(28678),E=t(25635),v=t(4483),p=t(90951),$=t(21291),M=t(99070),d=t(13577),h=t(26987),o=t(63200);const e=[
2,22];function n(m,w){const u=w.get(d.UE);return[...r(m,w),c(),i(m),...u===void 0?[]:[l(m,u)]]}function r(m,w){const u=(0,p.j1)(m);return[(0,$.nO)(u).list(),(0,h.k7)(u),...(0,M.cT)(u,w)]}function c(){
return(0,k.kA)(d.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:m})=>y(
m.trim()))}function y(m){const[,w="0",u="0"]=/^v?(\d+)\.(\d+)/.exec(m)??[],[s,f]=e;if(Number(w)>s||Number(w)===s&&Number(u)>=f)return m;throw new b.HR("absent",`Docker Compose ${m||"of an unknown vers\
ion"} is too old; ${s}.${f} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function i(m){const w=(0,p.CQ)(m),u=[...new Set(w.length===0?[m.root]:w.map(f=>(0,E.U)(f).folder))];
return(0,k.kA)(d.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$fi\
le"; done; done; exit 0',"sh",...u],quiet:!0},({stdout:f})=>g(w,f.split(`
`).filter(Boolean),m.root))}function g(m,w,u){if(m.length===0){const j=_.bB.map(P=>`${u}/${P}`).find(P=>w.includes(P));if(j!==void 0)return[j];throw new b.HR("absent",`There is no Compose file in ${u}\
: ${_.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const s=m.filter(j=>!w.includes(j)),[f]=s;if(f===void 0)return m;const A=w.map(j=>(0,E.U)(j).name);throw new b.
HR("absent",`The Compose file ${s.join(", ")} does not exist${(0,D.a)((0,E.U)(f).name,A)}`,{hint:"file: is relative to the top of the checkout."})}function l(m,w){const{config:u,root:s}=m,f=(0,o.Go)(m),
A=[...Object.keys(f),...u.inherit??[]];return(0,k.kA)(d.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,v.CB)(w,(0,p.j1)(m),{names:A,profiles:u.profiles??[]}),cwd:s,env:f,
quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},O)}function O({stdout:m,stderr:w}){const u=(0,_.f)(w);if(u.length>0)throw new b.HR("usage",`The Compose file uses variables that \
nobody gave: ${u.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:(0,_.Xh)(
m),warnings:(0,_.ET)(w)}}}),53727:((K,R,t)=>{t.d(R,{W:()=>h});var b=t(50445),D=t(90951),k=t(21291),_=t(99070);const E=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1\
" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,v='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',p=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${E}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${v}`,$=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
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
${v}`;function d(c){return(0,k.EH)(`compose/${c}`,"backups")}function h(c,y,i,g){const l=(0,D.j1)(c);if((0,_.Kd)(y).length===0)return[];const O=d(l);return[{id:`${i}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:O,Labels:{[k.Pf.backups]:`compose/${l}`}}),undo:o},...(g.kind===
"database"?n:r)(c,i,g)]}const o={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:o,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function n(c,y,i){const{
service:g,database:l,user:O,keep:m,verify:w,timeout:u}=i,s=(0,D.j1)(c),f=d(s),A=`${l}/${c.release}.dump`,j=[s,g,f,A],P={...e,id:`${y}.verify`,title:`Restore the backup of ${l} into a scratch database`,
argv:["sh","-c",$,"sh",...j,O,`${l.slice(0,40)}_deploy_action`,b.F],timeout:u};return[{...e,id:`${y}.backup`,title:`Back up the database ${l}`,argv:["sh","-c",p,"sh",...j,String(m),O,l,b.F],timeout:u},
...w?[P]:[]]}function r(c,y,{volume:i,service:g,keep:l,timeout:O}){const m=(0,D.j1)(c),w=`${m}_${i}`,u=`${i}/${c.release}.tar`,s=["sh","-c",M,"sh",m,g,d(m),u,String(l),w];return[{...e,id:`${y}.backup`,
title:`Back up the volume ${i}`,argv:s,timeout:O}]}}),4483:((K,R,t)=>{t.d(R,{CB:()=>v,G9:()=>d,M9:()=>M,Zz:()=>p,f_:()=>$});const b="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DO\
CKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",D=`keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,k=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,_=`project="$1"; shift
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
exit 0`;function v(h,o,e){const n=[b,...e.names].join(" "),r=e.profiles.flatMap(c=>["--profile",c]);return["sh","-c",D,"sh",n,h.join(" "),...p(h,o),...r,"config","--format","json"]}function p(h,o){return[
"docker","compose","--env-file","/dev/null",...h.flatMap(e=>["-f",e]),"-p",o]}function $(h,o){const{volume:e,prefix:n,names:r}=o;return["sh","-c",k,"sh",e,n,r.join(" "),...h]}function M(h,o){return["s\
h","-c",_,"sh",o,...h]}function d(h){return["sh","-c",E,"sh",h]}}),90951:((K,R,t)=>{t.d(R,{CQ:()=>D,MR:()=>k,j1:()=>b});function b({app:_,environment:E,config:v}){return v.project??`${_}-${E}`.toLowerCase().
replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function D({root:_,config:E}){const{file:v}=E;return(v===void 0?[]:typeof v=="string"?[v]:v).map($=>$.startsWith("/")?$:`${_}/${$}`)}function k({
state:_,environment:E,release:v}){return`${_}/releases/${E}/${v}/compose.json`}}),88391:((K,R,t)=>{t.d(R,{O:()=>o,s:()=>v});var b=t(48165),D=t(48246),k=t(66661),_=t(76211),E=t(28678);function v(e,n){const r=p(
e,n),c={};for(const[y,{image:i,build:g}]of Object.entries(e.services)){const l=(0,E._M)(i),O=r[y]??$(n,w=>l!==void 0&&(0,E._M)(w)===l)??(g===void 0||i!==void 0?void 0:M(y,e,n)),m=O===void 0?void 0:n.images[O];
if(m!==void 0)c[y]=(0,D.dp)(m.name,m.digest);else if(g!==void 0)throw d(y,n)}if(Object.keys(c).length===0&&Object.keys(n.images).length>0)throw h(e,n);return c}function p(e,{config:n,images:r}){const c=n.
services??{},y=Object.keys(e.services);for(const[i,g]of Object.entries(c)){if(!y.includes(i))throw new b.HR("usage",`services: the Compose file has no service ${JSON.stringify(i)}${(0,k.a)(i,y)}`,{hint:`\
It has: ${y.join(", ")}.`});if(r[g]===void 0)throw new b.HR("usage",`services.${i}: there is no image ${JSON.stringify(g)}${(0,k.a)(g,Object.keys(r))}`,{hint:`Images of this deploy: ${Object.keys(r).join(
", ")||"none"}.`})}return c}function $({images:e},n){return Object.entries(e).find(([,{name:r}])=>n(r))?.[0]}function M(e,n,{images:r}){if(r[e]!==void 0)return e;const c=Object.keys(r),y=Object.values(
n.services).filter(({build:i,image:g})=>i!==void 0&&g===void 0);return c.length===1&&y.length===1?c[0]:void 0}function d(e,{images:n}){const r=Object.keys(n);return new b.HR("usage",`The service ${e} \
has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${r[0]??"IMAGE"} }), or give it an image: by digest and no\
 build:.`,details:r.map(c=>`image ${c}: ${n[c]?.name}`)})}function h(e,{images:n}){const r=Object.keys(n),[c="SERVICE"]=Object.keys(e.services);return new b.HR("usage",`No service of the Compose file \
runs one of our images (${r.map(y=>n[y]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${c}: ${r[0]} } } }.`,details:Object.entries(e.services).map(([y,{image:i}])=>`${y} run\
s ${i??"what it builds"}`)})}function o(e){const n={id:"ask.kept",title:`Look for ${e} on the engine`,do:"http",at:"docker",method:"GET",url:`/images/${e}/json`,expect:[200,404]};return(0,_.kA)((0,_.At)(
`compose.kept:${e}`),n,({status:r})=>r===200)}}),17683:((K,R,t)=>{t.r(R),t.d(R,{compose:()=>se});var b=t(59056),D=t(53727),k=t(76211),_=t(27792),E=t(4483),v=t(13577);const p=(0,k.At)("compose.hashes"),
$={ask(a){const{project:C,file:T,environment:S}=a;return[(0,k.kA)(v.an,{id:"check.containers",title:`List the containers of ${C}`,do:"http",at:"docker",method:"GET",url:(0,_.o)(C)},({body:I=""})=>(0,_.
eQ)(I)),(0,k.kA)(p,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",T,...(0,E.Zz)([T],C),"config","--hash","*"],
env:S,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:I})=>M(I))]},verdict(a,C){const{services:T}=a,S=C.need(p),I=C.need(v.an).filter(({oneOff:U})=>!U);return Object.entries(T).every(([U,
{replicas:G,oneShot:ee}])=>{const Y=I.filter(({service:F})=>F===U),Z=ee?["running","exited"]:["running","restarting"];return Y.length===G&&Y.every(({configHash:F,state:te})=>F===S.get(U)&&Z.includes(te))})&&
S.size>0?"done":"absent"}};function M(a){return new Map(a.split(`
`).flatMap(C=>{const[T,S]=C.trim().split(/\s+/);return T&&S?[[T,S]]:[]}))}const d=a=>(a[0]??"").trim(),h=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,"absent",a=>`Dock\
er is not running${a[1]===void 0?"":` at ${a[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",d,
"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"Docker Comp\
ose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: docker syst\
em df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",a=>`The Compose file takes ${a[1]} from the environment, and nobody gives it.`,"Declare it under secret\
s: or variables: of the environment."]],o=[[/.*no matching manifest for (\S+).*/,"usage",a=>`The image was not built for ${a[1]}.`,"Add the platform of the host to the platforms of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
"absent",d,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,"auth",d,"Log in to the regi\
stry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",d],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",d]],e=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",d],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",a=>`The port ${a[1]??a[2]??a[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",a=>`${a[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",a=>`${a[1]} exited with code ${a[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",a=>`The one-shot service ${a[1]} ended with exit code ${a[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",a=>`A container named ${a[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",d,"Create it \
first, or leave external: out."],[/No such volume: (\S+)/i,"absent",a=>`The values kept in the volume ${a[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",a=>`The image ${a[1]} is not on the engine.`,"Set pull: missing."]],n=a=>i(a.stderr,h),r=a=>i(a.stderr,[...h,...o]),c=a=>i(a.stderr,[...h,...e,...o])??g(a.stderr,"unhealthy"),y=a=>{const C=i(
a.stderr,h);if(C!==void 0)return C;const T=g(a.stderr,"usage");if(T===void 0)return;const S=/required variable (\S+) is missing a value: (.*)/.exec(T.cause);if(S!==null){const B=`Declare ${S[1]} under\
 variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${S[1]}: ${S[2]}`,hint:B}}const I=l(T.cause,a.stderr);return{...T,cause:`The Compose file is\
 not valid: ${T.cause}`,...I===void 0?{}:{place:I}}};function i(a,C){for(const[T,S,I,B]of C){const U=T.exec(a);if(U!==null)return{kind:S,cause:I(U),...B===void 0?{}:{hint:B}}}}function g(a,C){const S=a.
split(`
`).map(I=>I.trim()).filter(I=>I!==""&&!/level=warning|^in \//.test(I)).at(-1);return S===void 0?void 0:{kind:C,cause:S.replace(/^Error response from daemon: /,"")}}function l(a,C){const[,T]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(a)??[],[,S]=/^in (\/\S+)$/m.exec(C)??[],[,I]=/\bline (\d+)/.exec(a)??[],B=T??S;return B===void 0?void 0:{file:B,...I===void 0?{}:{line:Number(I)}}}var O=t(90951),m=t(99070),w=t(84369);const u=25,
s=5,f=a=>(0,k.At)(`docker.logs:${a}`),A={ask(a,C){const{project:T,oneShots:S}=a;return[...(0,m.bg)(T,C),...P(S,C).map(I=>j(I))]},tell({data:a,facts:C,failure:T}){if(T.kind!=="unhealthy"&&T.kind!=="tim\
eout")return;const S=P(a.oneShots,C),[I]=S;if(I===void 0)return;const B=S.map(U=>`${U.service} ${W(U)}`);return{kind:S.every(U=>x(U)&&U.restarts===0)?T.kind:"unhealthy",cause:[...new Set(B)].join("; "),
lines:S.flatMap(U=>J(U,C)),...N(I)}}};function j({id:a,name:C}){return(0,k.kA)(f(a),{id:`ask.logs.${C}`,title:`Read the log of ${C}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit \
0',"sh",String(u),a],quiet:!0},({stdout:T})=>T.replace(/\n$/,"").split(`
`))}function P(a,C){const T=(0,m.Kd)(C).filter(I=>{const B=a.includes(I.service),{verdict:U,suspicious:G}=(0,w.nU)({container:I,oneShot:B,restarts:I.restarts});return U==="bad"||G===!0||x(I)}),S=T.filter(
I=>I.state!=="exited"||I.exitCode!==0);return(S.length>0?S:T).sort((I,B)=>L(I)-L(B)).slice(0,s)}function x({state:a,health:C}){return a==="running"&&C==="starting"}function L({state:a,health:C}){return a===
"exited"||a==="restarting"||a==="dead"?0:C==="unhealthy"?1:a==="created"?3:2}function W(a){return a.state==="created"?`was not started${a.error===""?"":`: ${a.error}`}`:a.state==="running"&&a.restarts>
0?`crashed and was restarted ${a.restarts===1?"once":`${a.restarts} times`}`:a.state==="running"&&a.health==="unhealthy"?(0,w.gw)(a):x(a)?"has not passed its health check yet":(0,w.lA)(a)}function J(a,C){
const{name:T,state:S,health:I,exitCode:B,outOfMemory:U,restarts:G,probes:ee}=a,Y=[S,I,S==="running"?"":`exit code ${B}`,U?"out of memory":"",`${G} restarts`],Z=ee.at(-1),F=C.get(f(a.id))??[];return[`${T}\
: ${Y.filter(Boolean).join(", ")}`,...Z===void 0?[]:[`  health check exited with ${Z.exitCode}: ${Z.output.slice(0,500)}`],...F.join("").trim()===""?["  (no output)"]:F.map(te=>`  | ${te}`)]}function N({
outOfMemory:a,exitCode:C,error:T}){return a?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:C===127||/executable file not found|no such file/.test(T)?{hint:"The comm\
and of the service is not in the image."}:{}}var H=t(88391),V=t(77538),X=t(21291),Q=t(21278),z=t(22417),ne=t(57419),oe=t(8881),q=t(29869);const se={name:"compose",subject:a=>`Compose project ${(0,O.j1)(
a)}`,log:a=>(0,X.nO)((0,O.j1)(a)),ask:b.gu,look:b._n,running:(a,C)=>re(C),snapshot:(a,C)=>(0,q.W9)(a,C).snapshot,rollout:oe.n,restore:(a,C)=>(0,ne.A)((0,q.iJ)(C)),release:(a,C)=>(0,q.NC)(a,C),oneOff:z.
X,backup:D.W,hasImage:(a,C)=>(0,H.O)(C),diagnose:a=>({name:"compose.diagnose",data:{project:(0,O.j1)(a),oneShots:a.config["one-shot"]??[]}}),logs:(a,C,T)=>(0,Q.E)((0,O.j1)(a),C,T),knowledge:{judges:{"\
compose.services":V.q6,"compose.gone":V.rR},checks:{"compose.up":$},restores:{"compose.restore":ne.N},diagnoses:{"compose.diagnose":A},classifiers:{"compose.cli":n,"compose.config":y,"compose.pull":r,
"compose.up":c}}};function re(a){return(0,m.Kd)(a).map(C=>{const T=(0,m.$z)(C,a),{service:S,state:I,health:B,restarts:U}=C;return{service:S,image:C.reference,digest:T.split("@").at(-1)??"",state:I,health:B,
restarts:U}})}}),77538:((K,R,t)=>{t.d(R,{q6:()=>_,rR:()=>v});var b=t(99070),D=t(84369),k=t(13577);const _={ask(o,e,n){const{project:r,services:c}=o,y=[...new Set(Object.values(c).map(({image:i})=>i))].
filter(i=>i.includes("@"));return[...(0,b.bg)(r,n),...y.map(b.gJ)]},judge({data:o,state:e,facts:n,now:r}){const{services:c,stable:y=0}=o,i=e??{restarts:{},suspects:[],since:null,seen:""},g=(0,b.Kd)(n),
l=d(g,i),O=Object.entries(c).map(([j,P])=>{const x=g.filter(({service:L})=>L===j);return{name:j,standing:$({expected:P,containers:x,restarts:l,facts:n})}}),m=O.filter(({standing:j})=>j.suspicious).map(
({name:j})=>j),w=h(g,c),u=O.every(({standing:j})=>j.verdict==="good"),s=u?i.since!==null&&i.seen===w?i.since:r:null,f=s===null?0:r-s,A=O.map(({name:j,standing:P})=>P.suspicious&&i.suspects.includes(j)?
p(j,"bad",P.reason):P.verdict!=="good"||f>=y?p(j,P.verdict,P.reason):u?p(j,"pending",`${P.reason}, watching that it stays so`):p(j,"good",P.reason));return{state:{restarts:l,suspects:m,since:s,seen:w},
subjects:A}}},E=1500,v={ask:(o,e,n)=>(0,b.bg)(o.project,n),judge({data:o,state:e,facts:n,now:r}){const{project:c}=o,y=(n.get(k.an)??[]).filter(({oneOff:g})=>!g);if(y.length>0){const g=`${y.map(({name:l})=>l).
join(", ")} still exist`;return{state:null,subjects:[p(c,"pending",g)]}}const i=typeof e=="number"?e:r;return{state:i,subjects:[p(c,r-i<E?"pending":"good","nothing runs")]}}};function p(o,e,n){return{
name:o,verdict:e,reasons:[n]}}function $({expected:o,containers:e,restarts:n,facts:r}){const{image:c,oneShot:y,replicas:i}=o,g=e.map(m=>M(m,c,r)?(0,D.nU)({container:m,oneShot:y,restarts:m.restarts-(n[m.
id]??0)}):{verdict:"pending",reason:`runs ${m.reference}, not ${c}`,suspicious:!0}),l=g.find(({verdict:m})=>m==="bad")??g.find(({verdict:m})=>m==="pending");if(l!==void 0)return l;if(e.length<i)return{
verdict:"pending",reason:`${e.length} of ${i} containers exist`,suspicious:e.length===0};const[O]=g;return{verdict:"good",reason:i===0?"0 containers are wanted":O?.reason??""}}function M(o,e,n){if(e.startsWith(
"sha256:"))return o.imageId===e;const[,r]=e.split("@");return r===void 0?!0:o.imageId===r||o.imageId===n.get((0,k.M5)(e))?.id}function d(o,e){return Object.fromEntries(o.map(({id:n,restarts:r,created:c,
startedAt:y})=>{const i=Date.parse(y)-Date.parse(c)<12e4;return[n,e.restarts[n]??(i?0:r)]}))}function h(o,e){return o.filter(({service:n})=>e[n]!==void 0).map(({id:n,startedAt:r,restarts:c,state:y})=>[
n.slice(0,12),r,c,y].join(" ")).sort().join("; ")}}),21291:((K,R,t)=>{t.d(R,{EH:()=>v,Pf:()=>_,nO:()=>E});var b=t(77598),D=t(76211),k=t(27792);const _={destination:"io.deploy-action.destination",key:"\
io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backups"};function E($){const M=`compose/${$}`;return{
destination:M,list:()=>(0,D.kA)((0,D.At)(`log:${M}`),{id:"ask.log",title:`Read the log of ${$}`,do:"http",at:"docker",method:"GET",url:(0,k.ru)(`${_.destination}=${M}`)},({body:d=""})=>(0,k.Xw)(d).filter(
({labels:h})=>h[_.destination]===M&&h[_.key]!==void 0).map(({labels:h})=>({key:h[_.key]??"",value:h[_.value]??""})).sort((h,o)=>h.key<o.key?-1:1)),create:({key:d,value:h})=>({id:`log.create.${d}`,title:`\
Write ${d} to the log of ${$}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:v(M,d),Labels:{[_.destination]:M,[_.key]:d,
[_.value]:h}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:d=>({id:`log.remove.${d}`,title:`Remove ${d} from the log of ${$}`,do:"http",at:"docker",method:"DELETE",url:(0,k.kn)(
v(M,d)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function v($,M){const d=M.replace(/[^A-Za-z0-9.-]/g,o=>`_${o.codePointAt(0)?.toString(16).padStart(4,"0")}`),h=d.
length>120?`${d.slice(0,80)}_${p(M,32)}`:d;return`deploy-action.${p($,16)}.${h}`}function p($,M){return(0,b.createHash)("sha256").update($).digest("hex").slice(0,M)}}),21278:((K,R,t)=>{t.d(R,{E:()=>D});
var b=t(76211);function D(k,_,E){const v=[`label=com.docker.compose.project=${k}`,..._===void 0?[]:[`label=com.docker.compose.service=${_}`]];return[(0,b.kA)((0,b.At)(`compose.logs:${_??""}`),{id:"ask\
.logs",title:`Read the logs of ${_??k}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 |\
 sed "s/^/$name | /"; done',"sh",String(E),...v.flatMap($=>["--filter",$])],quiet:!0,classify:"compose.cli"},({stdout:$})=>$.replace(/\n$/,"").split(`
`))]}}),99070:((K,R,t)=>{t.d(R,{$z:()=>M,Kd:()=>$,bg:()=>E,cT:()=>_,gJ:()=>p});var b=t(76211),D=t(27792),k=t(13577);function _(d,h){const o=E(d,h),e=[...new Set($(h).map(({imageId:n})=>n))];return[...o,
...e.map(p)]}function E(d,h){const o=(0,b.kA)(k.an,{id:"ask.containers",title:`List the containers of ${d}`,do:"http",at:"docker",method:"GET",url:(0,D.o)(d)},({body:n=""})=>(0,D.eQ)(n)),e=h.get(k.an)??
[];return[o,...e.map(({id:n,name:r})=>v(n,r))]}function v(d,h){return(0,b.kA)((0,k.UW)(d),{id:`ask.container.${h}`,title:`Look at the container ${h}`,do:"http",at:"docker",method:"GET",url:(0,D.vK)(d),
expect:[200,404]},({status:o,body:e=""})=>o===404?void 0:(0,D.NJ)(e))}function p(d){return(0,b.kA)((0,k.M5)(d),{id:`ask.image.${d}`,title:`Look at the image ${d}`,do:"http",at:"docker",method:"GET",url:(0,D.
d0)(d),expect:[200,404]},({status:h,body:o=""})=>h===404?void 0:(0,D.zZ)(o))}function $(d){return(d.get(k.an)??[]).filter(({oneOff:h})=>!h).flatMap(({id:h})=>d.get((0,k.UW)(h))??[])}function M(d,h){const o=h.
get((0,k.M5)(d.imageId))?.repoDigests??[],[e]=d.reference.split(/@|:(?=[^/]*$)/);return o.find(n=>n.split("@")[0]===e)??o[0]??d.imageId}}),22417:((K,R,t)=>{t.d(R,{X:()=>p});var b=t(48165),D=t(66661),k=t(
4483),_=t(90951),E=t(10565);function v($,M){return`${$}-${M.replaceAll(".","-")}`}function p($,M,d){const{id:h,title:o,service:e,run:n,timeout:r}=d,c=(0,_.j1)($),{model:y,environment:i}=(0,E.X)($,M),g=Object.
keys(y.services);if(!g.includes(e))throw new b.HR("usage",`before: the Compose file has no service ${JSON.stringify(e)}${(0,D.a)(e,g)}`,{hint:`It has: ${g.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const l=v(c,h),O=[...(0,k.Zz)([(0,_.MR)($)],c),"run","--rm","--no-deps","-T","--name",l,e],m=[l,...d.ends===void 0?[]:[v(c,d.ends)]];return[{id:h,title:o,
do:"exec",argv:["sh","-c",'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",m.join(" "),...O,...n],env:i,classify:"compose.cli",failsAs:"unhealthy",attempts:1,timeout:r}]}}),
10565:((K,R,t)=>{t.d(R,{X:()=>p});var b=t(60136),D=t(48165),k=t(28678),_=t(88391),E=t(13577),v=t(63200);function p(o,e){const{model:n}=e.need(E.pE),r=(0,_.s)(n,o),c=(0,b.Ps)(o.before),y=Object.fromEntries(
Object.entries(n.services).map(([l,O])=>{const m=d(M(O,r[l]),c);return[l,c.includes(l)?{...m,profiles:["before"]}:m]})),i=(0,v.Rd)({...n,services:y}),g=h([...(0,v.Lg)(i),...(0,k.GX)(i)],o);return{model:i,
ours:r,environment:g,expected:$(i,o.config["one-shot"]??[])}}function $(o,e){const n=new Set([...(0,k.Cv)(o),...e]);return Object.fromEntries(Object.entries(o.services).filter(([,{profiles:r}])=>r===void 0).
map(([r,c])=>[r,{image:c.image??"",replicas:(0,k.N4)(c),oneShot:n.has(r)}]))}function M({build:o,profiles:e,pull_policy:n,...r},c){const{environment:y}=r,i=y&&Object.fromEntries(Object.entries(y).filter(
([,g])=>g!==null));return{...r,...c===void 0?{}:{image:c},...i===void 0?{}:{environment:i}}}function d({depends_on:o,...e},n){const r=Object.entries(o??{}).filter(([c])=>!n.includes(c));return r.length===
0?e:{...e,depends_on:Object.fromEntries(r)}}function h(o,e){const n=(0,v.cd)(e),r=o.filter(c=>n[c]===void 0);if(r.length>0)throw new D.HR("usage",`The Compose file takes ${r.join(", ")} from the envir\
onment, which nobody declares.`,{hint:`Declare ${r.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(o.map(c=>[c,n[c]]))}}),57419:((K,R,t)=>{t.d(R,{N:()=>i,A:()=>y});
var b=t(50445),D=t(4483),k=t(21291),_=t(99070),E=t(76211),v=t(27792);const p={way:"keep",why:"it is the way back itself"},$=(0,E.At)("compose.networks");function M(u,s){const f=(s.get($)??[]).map(({id:P,
name:x})=>({id:`compose.restore.network.${x}`,title:`Remove the network ${x}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${P}`,expect:[204,404],attempts:3,undo:p})),A={id:"compose.restore.ve\
rify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:u}},every:500,deadline:6e4},j=(0,_.Kd)(s).flatMap(o);return d(u,[h(u),...j,...f,A],null)}function d(u,s,f){
return{stage:"restore",subject:`Compose project ${u}`,steps:s,basis:f,notes:[],values:{}}}function h(u){return{id:"compose.restore.settle",title:"Let the engine end what it is stopping",do:"exec",argv:(0,D.
G9)(u),quiet:!0,advisory:!0,undo:p}}function o({id:u,name:s}){const f={do:"http",at:"docker",undo:p,attempts:3};return[{...f,id:`compose.restore.stop.${s}`,title:`Stop ${s}`,method:"POST",url:`/contai\
ners/${u}/stop`,timeout:18e4,expect:[204,304,404]},{...f,id:`compose.restore.remove.${s}`,title:`Remove ${s}`,method:"DELETE",url:`/containers/${u}?force=true`,expect:[204,404]}]}function e(u){return(0,E.
kA)($,{id:"ask.networks",title:`List the networks of ${u}`,do:"http",at:"docker",method:"GET",url:(0,v.vf)(u)},({body:s=""})=>(0,v.j)(s))}var n=t(13577);const r=3e3,c=3e5;function y(u){return{name:"co\
mpose.restore",data:u}}const i={ask(u,s){const{project:f,model:A,expected:j}=u,P=Object.values(A?.services??{}).map(({image:W=""})=>W),x=[...Object.values(j).map(({image:W})=>W),...P].filter(Boolean),
L=[...new Set(x)].map(_.gJ);return[...(0,_.bg)(f,s),...A===null?[e(f)]:L]},plan(u,s){const f=u;return f.model===null?M(f.project,s):g(f,f.model,s)}};function g(u,s,f){const{project:A}=u,j=l(u),P=new Set(
u.had??Object.keys(s.services)),x=(0,_.Kd)(f).filter(({service:z})=>!P.has(z)),L=Object.keys(j),W=`${b.F}/compose.json`,J=(0,D.Zz)([W],A),N=Object.values(j).some(({image:z})=>f.get((0,n.M5)(z))===void 0),
H=[...J,"pull","--policy","missing","--ignore-pull-failures",...L],V=[...J,"up","-d","--no-build","--pull","never",...L],X=z=>u.kept===null?z:(0,D.f_)(z,{...u.kept,prefix:k.Pf.value}),Q=[h(A),...x.flatMap(
o),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:W,content:JSON.stringify(O(s,j,f)),undo:p},...N?[{...w("compose.restore.pull","Pull images that are not on the\
 engine any more",X(H))}]:[],...L.length===0?[]:[w("compose.restore.up",`Start ${L.join(", ")} as before`,(0,D.M9)(X(V),A))],{id:"compose.restore.verify",title:"Verify that what ran before runs again",
do:"wait",judge:{name:"compose.services",data:{project:A,services:j,stable:r}},every:500,deadline:c}];return d(A,Q,j)}function l({expected:u}){return Object.fromEntries(Object.entries(u).filter(([,{oneShot:s}])=>!s))}
function O(u,s,f){const A=Object.entries(u.services).filter(([j])=>s[j]!==void 0).map(([j,{depends_on:P={},...x}])=>{const L=Object.entries(P).filter(([J])=>s[J]!==void 0),W=m(x.image??"",s[j]?.image??
"",f);return[j,{...x,image:W,...L.length===0?{}:{depends_on:Object.fromEntries(L)}}]});return{...u,services:Object.fromEntries(A)}}function m(u,s,f){const A=f.get((0,n.M5)(s))?.id;return u===""||u!==s&&
(A===void 0||f.get((0,n.M5)(u))?.id!==A)?s:u}function w(u,s,f){return{id:u,title:s,do:"exec",argv:f,classify:"compose.up",failsAs:"unhealthy",attempts:4,retryOn:["usage"],undo:p}}}),8881:((K,R,t)=>{t.
d(R,{n:()=>c});var b=t(76211),D=t(28678),k=t(4483),_=t(90951),E=t(71105);function v(s,{check:f=!0,ignore:A=[]}={}){if(!f)return[];const j=({id:x,service:L})=>A.some(W=>W.id===x&&(W.service===void 0||W.
service===L)),P=new Map;for(const x of(0,E.D)(s))j(x)||P.set(x.id,[...P.get(x.id)??[],x]);return[...P].map(([x,L])=>{const[W]=L;return`${x}: ${L.map(({service:J})=>J).join(", ")} ${W?.reason}. Mend it\
 with ${W?.fix}.`})}function p(s){return s.filter(f=>{const A=s.filter(({id:P,service:x,number:L})=>P!==f.id&&x===f.service&&L===f.number),j=/^[0-9a-f]{12}_/.test(f.name);return f.state==="created"&&A.
some(({state:P})=>j||P!=="created")})}function $({id:s,name:f}){return{id:`compose.clear.${f}`,title:`Remove ${f}, which was created but never started`,do:"http",at:"docker",method:"DELETE",url:`/cont\
ainers/${s}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var M=t(21291),d=t(99070),h=t(10565),o=t(57419),e=t(29869),n=t(13577),r=t(26987);function c(s,f){const A=(0,_.j1)(s),j=(0,h.
X)(s,f),{expected:P,ours:x,environment:L,model:W}=j,{snapshot:J,notes:N}=(0,e.W9)(s,f),H=Object.keys(L).length===0?[]:[(0,r.CL)(A,s.release,L)];return{prepare:[y(s,j),...H,...i(s,j),...O(s,f),m(s)],apply:[
...l(j,f),{...g(s,j),undo:{way:"restore",restore:(0,o.A)(J)}}],verify:{name:"compose.services",data:{project:A,services:P}},notes:[...f.get(n.pE)?.warnings??[],...N,...w(s,j),...u(s,j,f),...v(W,s.config.
hardening)],basis:{project:A,ours:x,model:W}}}function y(s,{model:f}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:(0,_.MR)(s),content:`${JSON.stringify(f,null,2)}\

`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function i(s,{environment:f}){const{pull:A="missing"}=s.config;return A==="never"?[]:[{id:"compose.pull",title:A==="always"?"Pull the ima\
ges":"Pull the images that are missing",do:"exec",argv:[...(0,k.Zz)([(0,_.MR)(s)],(0,_.j1)(s)),"pull","--quiet","--policy",A],env:f,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",
why:"an image on the engine changes nothing"}}]}function g(s,{environment:f,expected:A}){const j=(0,_.j1)(s),P=(0,_.MR)(s),x=s.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",
title:"Start the services",do:"exec",argv:[...(0,k.Zz)([P],j),"up","-d","--no-build","--pull","never",...x],env:f,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:j,file:P,
services:A,environment:f}}}}function l({model:s},f){const A=(0,D.ZI)(s),j=(0,d.Kd)(f),P=j.filter(({service:x,state:L})=>L==="created"&&A.includes(x));return[...new Set([...p(j),...P])].map($)}function O(s,f){
const A=f.get((0,b.At)(`log:${(0,M.nO)((0,_.j1)(s)).destination}`))??[];return(f.get(n.Z3)??[]).filter(j=>!j.endsWith(`.values.${s.release}`)&&!A.some(({value:P})=>P.includes(j))).map(r.ht)}function m(s){
return{id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"\
; done',"sh",(0,_.MR)(s).split("/").slice(0,-2).join("/"),s.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function w({root:s},{model:f}){const A=Object.entries(f.services).
flatMap(([j,{volumes:P=[]}])=>P.filter(({type:x,source:L=""})=>x==="bind"&&(L===s||L.startsWith(`${s}/`))).map(({source:x=""})=>`${j} mounts ${x}`));return A.length===0?[]:[`${A.join(", ")}: a rollbac\
k brings back the images and settings, not the earlier content of these files.`]}function u({config:s},{model:f},A){const j=(0,d.Kd)(A).map(({service:x})=>x),P=[...new Set(j)].filter(x=>f.services[x]===
void 0).sort();return P.length===0?[]:[s.orphans==="remove"?`${P.join(", ")}: not in the Compose file any more, will be removed.`:`${P.join(", ")}: not in the Compose file any more, but kept running (\
orphans: remove would remove them).`]}}),29869:((K,R,t)=>{t.d(R,{NC:()=>h,W9:()=>M,iJ:()=>n});var b=t(48165),D=t(76211),k=t(90951),_=t(21291),E=t(99070),v=t(10565),p=t(13577),$=t(26987);function M(l,O){
const m=(0,k.j1)(l),w=(0,E.Kd)(O);if(w.length===0)return{snapshot:{target:"compose",project:m,model:null,expected:{},had:[],kept:null},notes:[]};const u=o(m,O),s=u??h(l,O),{references:f,images:A,notes:j}=c(
s,w,O),P=Object.entries(s.model?.services??{}),x={...s.model,services:Object.fromEntries(P.map(([N,H])=>[N,{...H,image:f[N]??H.image??""}]))},L=Object.fromEntries(Object.entries(s.expected).filter(([N,
{oneShot:H}])=>A[N]!==void 0&&!H&&i(w,N)).map(([N,H])=>[N,{...H,image:A[N]??H.image}])),W=y(s.kept,l,O),J=[...new Set(w.map(({service:N})=>N))].sort();return{snapshot:{target:"compose",project:m,model:x,
expected:L,had:J,kept:W.kept},notes:[...u===void 0?[d]:j,...W.notes,...g(w,s)]}}const d="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its\
 images with the settings of this release.";function h(l,O){const m=(0,k.j1)(l),{model:w,expected:u,environment:s}=(0,v.X)(l,O),f=Object.keys(s),A=f.length===0?null:{volume:(0,$.r9)(m,l.release),names:f};
return{target:"compose",project:m,model:w,expected:u,had:null,kept:A}}function o(l,O){return(O.get((0,D.At)(`log:${(0,_.nO)(l).destination}`))??[]).filter(({key:u})=>u.startsWith("release.")).sort((u,s)=>u.
key<s.key?1:-1).map(({value:u})=>e(u)).find(u=>u!==void 0&&u.model!==null)}function e(l){try{const O=JSON.parse(l);return r(O.snapshot)?O.snapshot:void 0}catch{return}}function n(l){if(r(l))return l;throw new b.
HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function r(l){
return typeof l=="object"&&l!==null&&l.target==="compose"}function c(l,O,m){const w={},u={},s=[];for(const f of O){const{service:A}=f,j=(0,E.$z)(f,m),P=l.expected[A]?.image??"";w[A]=f.reference,u[A]=j,
P.includes("@")&&P.split("@")[1]!==j.split("@")[1]&&s.push(`${A} runs ${j}, not ${P} of the last release: a rollback would bring back what runs.`)}return{references:w,images:u,notes:[...new Set(s)]}}function y(l,O,m){
const w=(0,k.j1)(O),u=(0,$.r9)(w,O.release);if(l===null||l.volume===u||(m.get(p.Z3)??[]).includes(l.volume))return{kept:l,notes:[]};const s=`The values of ${l.names.join(", ")} of what runs now are go\
ne from the destination: a rollback would use those of this release.`;return{kept:{volume:u,names:l.names},notes:[s]}}function i(l,O){return l.some(({service:m,state:w})=>m===O&&(w==="running"||w==="r\
estarting"))}function g(l,O){return[...new Set(l.map(({service:w})=>w))].filter(w=>O.expected[w]?.oneShot===!1&&!i(l,w)).map(w=>`${w} does not run now: a rollback would not start it.`)}}),84369:((K,R,t)=>{
t.d(R,{gw:()=>M,lA:()=>$,nU:()=>k});var b=t(68415);const D=2;function k(e){const{container:n,oneShot:r,restarts:c}=e;switch(n.state){case"running":return c>=D?v($(n)):r?{verdict:"pending",reason:"has \
not ended yet"}:_(n);case"exited":return E(e);case"restarting":return c>=D?v($(n)):p($(n));case"dead":return v(`is dead${h(n)}`);case"created":return p(`was created but not started${h(n)}`);default:return p(
`is ${n.state}`)}}function _(e){return e.health==="unhealthy"?v(M(e)):e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":
"healthy"}}function E({container:e,oneShot:n}){if(n&&e.exitCode===0)return{verdict:"good",reason:"ended with exit code 0"};const r=e.restartPolicy==="on-failure"&&e.exitCode!==0,c=e.restartPolicy==="a\
lways"||e.restartPolicy==="unless-stopped",y=$(e);return r||c?p(y):v(y)}const v=e=>({verdict:"bad",reason:e}),p=e=>({verdict:"pending",reason:e,suspicious:!0});function $(e){const{exitCode:n,outOfMemory:r,
restarts:c,memoryLimit:y}=e,i=o(e),g=i===void 0?"":` after ${(0,b.a)(i)}`,l=c===0?"":` (restarted ${c===1?"once":`${c} times`})`,O=y>0?` (limit ${Math.round(y/1024/1024)} MiB)`:"";return r?`was killed\
 because it ran out of memory${O}${g}${l}`:n===0?`ended by itself with exit code 0${g}${l}`:`crashed with exit code ${n}${d(n)}${g}${l}${h(e)}`}function M({probes:e}){const n=e.at(-1),r=n?.output.split(
`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${r===""?`exits with ${n?.exitCode??"nothing"}`:`says ${r}`}`}function d(e){const r={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return r===void 0?"":` (SIG${r})`}function h({error:e}){return e===""?"":`: ${e}`}function o({startedAt:e,finishedAt:n,state:r}){if(!(Date.parse(e)>0))return;const c=Date.parse(n)-Date.parse(e);return c<
0&&r!=="running"?0:c<0?void 0:c}}),13577:((K,R,t)=>{t.d(R,{JM:()=>k,M5:()=>p,UE:()=>D,UW:()=>v,Z3:()=>$,an:()=>E,pE:()=>_});var b=t(76211);const D=(0,b.At)("compose.files"),k=(0,b.At)("compose.version"),
_=(0,b.At)("compose.model"),E=(0,b.At)("compose.containers"),v=M=>(0,b.At)(`docker.container:${M}`),p=M=>(0,b.At)(`docker.image:${M}`),$=(0,b.At)("compose.values")}),26987:((K,R,t)=>{t.d(R,{CL:()=>p,ht:()=>$,
k7:()=>M,r9:()=>v});var b=t(76211),D=t(27792),k=t(21291),_=t(13577),E=t(63200);function v(d,h){return(0,k.EH)(`compose/${d}`,`values.${h}`)}function p(d,h,o){const e=v(d,h),n={[k.Pf.values]:`compose/${d}`,
[k.Pf.release]:h},r=Object.entries(o).flatMap(([c,y])=>[`,${JSON.stringify(`${k.Pf.value}.${c}`)}:"`,(0,E.rW)(y),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(o).join(", ")}\
 at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(n).slice(
0,-1)}`,...r,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function $(d){return{id:`compose.values.remove.${d}`,title:`Remove ${d}, values of a release that \
nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,D.kn)(d),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function M(d){return(0,b.kA)(_.Z3,
{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:(0,D.ru)(`${k.Pf.values}=compose/${d}`)},({body:h=""})=>(0,D.Xw)(h).map(({name:o})=>o))}}),
63200:((K,R,t)=>{t.d(R,{Go:()=>k,Lg:()=>E,Rd:()=>_,cd:()=>D,rW:()=>v});const b=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function D(p){const{version:$}=p;return{IMAGE_TAG:$,TAG:$,VERSION:$,
...p.variables}}function k(p){return Object.fromEntries(Object.entries(D(p)).map(([$,M])=>[$,typeof M=="string"?M:`__DEPLOY_ACTION_SECRET_${$}__END__`]))}function _(p){return JSON.parse(JSON.stringify(
p).replaceAll(b,"$${$1}"))}function E(p){const $=JSON.stringify(p).replaceAll("$$","");return[...new Set([...$.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,M=""])=>M))].sort()}function v(p){return typeof p==
"string"?JSON.stringify(p).slice(1,-1):"join"in p?{join:p.join.map(v)}:"secret"in p?{...p,as:"json"}:p}})};export{ie as id,ae as ids,ce as modules};

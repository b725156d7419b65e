const B=8694,H=[8694],J={48246:((x,P,n)=>{n.d(P,{F2:()=>p,HJ:()=>k,aR:()=>$,dp:()=>w});var M=n(53871),b=n(48165);const y="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",g=new RegExp(`^${y}(?:/${y})*$`),E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
k=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function p(f,h="image"){const a=t=>new b.HR("usage",`${h}: ${JSON.stringify(f.slice(0,200))} is not an image reference: ${t}.`),[e="",s,v]=f.split("@");if(v!==void 0)
throw a("it has two @");if(s!==void 0&&!(0,M.Bc)(s))throw a("after @ a digest sha256:… is expected");const O=e.indexOf("/"),A=O<0?"":e.slice(0,O),m=A!==""&&(/[.:]/.test(A)||A==="localhost"),c=m?e.slice(
O+1):e,o=c.lastIndexOf(":"),u=o<0?c:c.slice(0,o),i=o<0?void 0:c.slice(o+1);if(m&&!E.test(A))throw a(`${JSON.stringify(A)} is not a registry host`);if(!g.test(u))throw a(u===u.toLowerCase()?`${JSON.stringify(
u)} is not a repository name`:"a repository name is lower-case");if(i!==void 0&&!k.test(i))throw a(`${JSON.stringify(i)} is not a tag`);const l=m?A:"docker.io",r=l==="docker.io"&&!u.includes("/")?`lib\
rary/${u}`:u;return{registry:l,repository:r,...i===void 0?{}:{tag:i},...s===void 0?{}:{digest:s}}}function $(f){return`${f.registry}/${f.repository}`}function w(f,h){return`${f}@${h}`}}),71105:((x,P,n)=>{
n.d(P,{D:()=>g,E:()=>b});const M={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:e})=>!p(e).some(s=>/^no-new-privileges(?:[:=]true)?$/.
test(s))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:e})=>e!==
!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:e})=>/^(?:root|0)(?::|$)/.test(String(e??"root"))},"DA\
-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:e})=>!p(e).some(s=>s.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"\
is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:e})=>e===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns t\
he host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:e})=>k(e).some(s=>/docker\.sock(?::|$)/.test(w(s)))},"DA-C007":{severity:"medium",reason:"has no li\
mit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:e=>e.mem_limit===void 0&&$(e).memory===void 0},"DA-C008":{severity:"l\
ow",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:e})=>e===void 0||E(e).disable===!0},"DA-C009":{severity:"medium",reason:"\
has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:e})=>f(e).some(s=>y.test(s)&&!/_FILE$/.
test(s))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:e,pid:s,ipc:v})=>[e,s,v].includes("host")},"DA-C011":{
severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(e,s)=>k(e.ports).length===
0&&!h(e).some(v=>a(v,s))}},b=Object.keys(M),y=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function g(e){const s=E(e);return Object.entries(E(s.services)).flatMap(
([v,O])=>b.flatMap(A=>{const{severity:m,reason:c,fix:o,weak:u}=M[A];return u(E(O),s)?[{id:A,service:v,severity:m,reason:c,fix:o}]:[]}))}function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)?e:{}}function k(e){return Array.isArray(e)?e:[]}function p(e){return k(e).map(String)}function $(e){return E(E(E(e.deploy).resources).limits)}function w(e){return typeof e=="string"?e:String(E(e).source??
"")}function f(e){return Array.isArray(e)?p(e).map(s=>s.split("=")[0]??""):Object.keys(E(e))}function h({networks:e}){return Array.isArray(e)?p(e):Object.keys(E(e))}function a(e,s){return E(E(s.networks)[e]).
internal===!0}}),28678:((x,P,n)=>{n.d(P,{Cv:()=>p,ET:()=>h,GX:()=>$,N4:()=>k,Xh:()=>g,ZI:()=>w,_M:()=>E,bB:()=>y,f:()=>f});var M=n(48165),b=n(48246);const y=["compose.yaml","compose.yml","docker-compo\
se.yaml","docker-compose.yml"];function g(a){try{const e=JSON.parse(a);return{...e,name:e.name??"",services:e.services??{}}}catch(e){throw new M.HR("bug","docker compose config did not print a model.",
{cause:e,details:[a.slice(0,500)]})}}function E(a){if(!(a===void 0||/^sha256:/.test(a)))try{return(0,b.aR)((0,b.F2)(a.replace(/@‹.*$/,"")))}catch{return}}function k(a){return a.deploy?.mode==="globa\
l"?1:a.deploy?.replicas??a.scale??1}function p(a){const e=Object.values(a.services).flatMap(s=>Object.entries(s.depends_on??{}).filter(([,{condition:v}])=>v==="service_completed_successfully").map(([v])=>v));
return[...new Set(e)]}function $(a){const e=[...Object.values(a.secrets??{}),...Object.values(a.configs??{})];return[...new Set(e.flatMap(({environment:s})=>s===void 0?[]:[s]))]}function w(a){const e=(s,v)=>{
const O=s?.[v??""];return O!==void 0&&(O.environment!==void 0||O.content!==void 0)};return Object.entries(a.services).filter(([,{configs:s,secrets:v}])=>(s??[]).some(({source:O})=>e(a.configs,O))||(v??
[]).some(({source:O})=>e(a.secrets,O))).map(([s])=>s)}function f(a){const e=[...a.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,s=""])=>s);return[...new Set(e)].sort()}function h(a){return a.
split(`
`).filter(e=>/level=warning|^WARN/i.test(e)&&!/variable is not set/.test(e)).map(e=>(/msg="((?:[^"\\]|\\.)*)"/.exec(e)?.[1]??e).replaceAll('\\"','"'))}}),27792:((x,P,n)=>{n.d(P,{Kq:()=>h,NJ:()=>a,Xw:()=>s,
d0:()=>k,eQ:()=>f,j:()=>v,kn:()=>$,o:()=>y,ru:()=>p,vK:()=>E,vf:()=>g,zZ:()=>e});var M=n(48165);const b={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function y(m){return`/containers/json?all=1&filters=${w(`com.docker.compose.project=${m}`)}`}const g=m=>`/networks?filters=${w(`com.d\
ocker.compose.project=${m}`)}`,E=m=>`/containers/${m}/json`,k=m=>`/images/${encodeURI(m)}/json`,p=(...m)=>`/volumes?filters=${w(...m)}`,$=m=>`/volumes/${m}`;function w(...m){return encodeURIComponent(
JSON.stringify({label:m}))}function f(m){return A(m,"a list of containers").map(c=>({id:c.Id??"",name:(c.Names?.[0]??"").replace(/^\//,""),state:typeof c.State=="string"?c.State:"",...O(c.Labels)}))}function h(m){
const c=A(m,"a list of containers");return f(m).flatMap((o,u)=>{const{Image:i="",ImageID:l="",Ports:r}=c[u]??{},t=(r??[]).flatMap(({PrivatePort:d=0,PublicPort:j})=>j===void 0?[]:[{inside:d,outside:j}]);
return o.oneOff?[]:[{...o,reference:i,imageId:l,ports:t}]})}function a(m){const c=A(m,"a container"),o=typeof c.State=="object"?c.State:{};return{id:c.Id??"",name:(c.Name??"").replace(/^\//,""),...O(c.
Config?.Labels),state:o.Status??"",reference:c.Config?.Image??"",imageId:c.Image??"",created:c.Created??"",startedAt:o.StartedAt??"",finishedAt:o.FinishedAt??"",exitCode:o.ExitCode??0,outOfMemory:o.OOMKilled??
!1,error:o.Error??"",health:o.Health?.Status==="none"?"":o.Health?.Status??"",probes:(o.Health?.Log??[]).map(({ExitCode:u,Output:i})=>({exitCode:u??0,output:(i??"").trim()})),restarts:c.RestartCount??
0,restartPolicy:c.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:c.HostConfig?.Memory??0}}function e(m){const c=A(m,"an image");return{id:c.Id??"",repoDigests:c.RepoDigests??[]}}function s(m){return(A(
m,"a list of volumes").Volumes??[]).map(({Name:o,Labels:u})=>({name:o??"",labels:u??{}}))}function v(m){return A(m,"a list of networks").map(({Id:o,Name:u})=>({id:o??"",name:u??""}))}function O(m){return{
service:m?.[b.service]??"",configHash:m?.[b.configHash]??"",number:m?.[b.number]??"",oneOff:m?.[b.oneOff]==="True"}}function A(m,c){try{return JSON.parse(m)}catch(o){throw new M.HR("bug",`The Docker E\
ngine did not answer with ${c}.`,{cause:o,details:[m.slice(0,500)]})}}}),25635:((x,P,n)=>{n.d(P,{G:()=>b,U:()=>y});var M=n(48165);function b(E,k,p){const $=k.startsWith("/")?g(k):g(`${E}/${k}`),w=g(E);
if($===w||$.startsWith(w==="/"?"/":`${w}/`))return $;throw new M.HR("usage",`${p}: ${JSON.stringify(k)} is outside the checkout ${w}.`,{hint:"Name a path inside the repository, relative to its top."})}
function y(E){const k=E.lastIndexOf("/");return{folder:E.slice(0,k)||"/",name:E.slice(k+1)}}function g(E){const k=[];for(const p of E.split("/"))p===".."?k.pop():p!==""&&p!=="."&&k.push(p);return`/${k.
join("/")}`}}),59056:((x,P,n)=>{n.d(P,{_n:()=>v,gu:()=>s});var M=n(48165),b=n(66661),y=n(76211),g=n(28678),E=n(25635),k=n(4483),p=n(90951),$=n(21291),w=n(99070),f=n(13577),h=n(26987),a=n(63200);const e=[
2,22];function s(i,l){const r=l.get(f.UE);return[...v(i,l),O(),m(i),...r===void 0?[]:[o(i,r)]]}function v(i,l){const r=(0,p.j1)(i);return[(0,$.nO)(r).list(),(0,h.k7)(r),...(0,w.cT)(r,l)]}function O(){
return(0,y.kA)(f.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:i})=>A(
i.trim()))}function A(i){const[,l="0",r="0"]=/^v?(\d+)\.(\d+)/.exec(i)??[],[t,d]=e;if(Number(l)>t||Number(l)===t&&Number(r)>=d)return i;throw new M.HR("absent",`Docker Compose ${i||"of an unknown vers\
ion"} is too old; ${t}.${d} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function m(i){const l=(0,p.CQ)(i),r=[...new Set(l.length===0?[i.root]:l.map(d=>(0,E.U)(d).folder))];
return(0,y.kA)(f.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$fi\
le"; done; done; exit 0',"sh",...r],quiet:!0},({stdout:d})=>c(l,d.split(`
`).filter(Boolean),i.root))}function c(i,l,r){if(i.length===0){const _=g.bB.map(D=>`${r}/${D}`).find(D=>l.includes(D));if(_!==void 0)return[_];throw new M.HR("absent",`There is no Compose file in ${r}\
: ${g.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const t=i.filter(_=>!l.includes(_)),[d]=t;if(d===void 0)return i;const j=l.map(_=>(0,E.U)(_).name);throw new M.
HR("absent",`The Compose file ${t.join(", ")} does not exist${(0,b.a)((0,E.U)(d).name,j)}`,{hint:"file: is relative to the top of the checkout."})}function o(i,l){const{config:r,root:t}=i,d=(0,a.Go)(i),
j=[...Object.keys(d),...r.inherit??[]];return(0,y.kA)(f.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,k.CB)(l,(0,p.j1)(i),{names:j,profiles:r.profiles??[]}),cwd:t,env:d,
quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},u)}function u({stdout:i,stderr:l}){const r=(0,g.f)(l);if(r.length>0)throw new M.HR("usage",`The Compose file uses variables that \
nobody gave: ${r.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:(0,g.Xh)(
i),warnings:(0,g.ET)(l)}}}),53727:((x,P,n)=>{n.d(P,{W:()=>h});var M=n(50445),b=n(90951),y=n(21291),g=n(99070);const E=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1\
" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,k='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',p=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${E}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${k}`,$=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${E}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,w=`volume="$3"; file="/backups/$4"; keep="$5"; source="$6"
${E}docker volume inspect "$source" >/dev/null || exit 1
aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${k}`;function f(O){return(0,y.EH)(`compose/${O}`,"backups")}function h(O,A,m,c){const o=(0,b.j1)(O);if((0,g.Kd)(A).length===0)return[];const u=f(o);return[{id:`${m}.volume`,title:"Make the volume for\
 backups",do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:u,Labels:{[y.Pf.backups]:`compose/${o}`}}),undo:a},...(c.kind===
"database"?s:v)(O,m,c)]}const a={way:"keep",why:"a backup is wanted whatever happens to the deploy"},e={do:"exec",undo:a,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function s(O,A,m){const{
service:c,database:o,user:u,keep:i,verify:l,timeout:r}=m,t=(0,b.j1)(O),d=f(t),j=`${o}/${O.release}.dump`,_=[t,c,d,j],D={...e,id:`${A}.verify`,title:`Restore the backup of ${o} into a scratch database`,
argv:["sh","-c",$,"sh",..._,u,`${o.slice(0,40)}_deploy_action`,M.F],timeout:r};return[{...e,id:`${A}.backup`,title:`Back up the database ${o}`,argv:["sh","-c",p,"sh",..._,String(i),u,o,M.F],timeout:r},
...l?[D]:[]]}function v(O,A,{volume:m,service:c,keep:o,timeout:u}){const i=(0,b.j1)(O),l=`${i}_${m}`,r=`${m}/${O.release}.tar`,t=["sh","-c",w,"sh",i,c,f(i),r,String(o),l];return[{...e,id:`${A}.backup`,
title:`Back up the volume ${m}`,argv:t,timeout:u}]}}),4483:((x,P,n)=>{n.d(P,{CB:()=>k,G9:()=>f,M9:()=>w,Zz:()=>p,f_:()=>$});const M="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DO\
CKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",b=`keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,y=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,g=`project="$1"; shift
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
exit 0`;function k(h,a,e){const s=[M,...e.names].join(" "),v=e.profiles.flatMap(O=>["--profile",O]);return["sh","-c",b,"sh",s,h.join(" "),...p(h,a),...v,"config","--format","json"]}function p(h,a){return[
"docker","compose","--env-file","/dev/null",...h.flatMap(e=>["-f",e]),"-p",a]}function $(h,a){const{volume:e,prefix:s,names:v}=a;return["sh","-c",y,"sh",e,s,v.join(" "),...h]}function w(h,a){return["s\
h","-c",g,"sh",a,...h]}function f(h){return["sh","-c",E,"sh",h]}}),90951:((x,P,n)=>{n.d(P,{CQ:()=>b,MR:()=>y,j1:()=>M});function M({app:g,environment:E,config:k}){return k.project??`${g}-${E}`.toLowerCase().
replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function b({root:g,config:E}){const{file:k}=E;return(k===void 0?[]:typeof k=="string"?[k]:k).map($=>$.startsWith("/")?$:`${g}/${$}`)}function y({
state:g,environment:E,release:k}){return`${g}/releases/${E}/${k}/compose.json`}}),77538:((x,P,n)=>{n.d(P,{q6:()=>g,rR:()=>k});var M=n(99070),b=n(84369),y=n(13577);const g={ask(a,e,s){const{project:v,services:O}=a,
A=[...new Set(Object.values(O).map(({image:m})=>m))].filter(m=>m.includes("@"));return[...(0,M.bg)(v,s),...A.map(M.gJ)]},judge({data:a,state:e,facts:s,now:v}){const{services:O,stable:A=0}=a,m=e??{restarts:{},
suspects:[],since:null,seen:""},c=(0,M.Kd)(s),o=f(c,m),u=Object.entries(O).map(([_,D])=>{const C=c.filter(({service:R})=>R===_);return{name:_,standing:$({expected:D,containers:C,restarts:o,facts:s})}}),
i=u.filter(({standing:_})=>_.suspicious).map(({name:_})=>_),l=h(c,O),r=u.every(({standing:_})=>_.verdict==="good"),t=r?m.since!==null&&m.seen===l?m.since:v:null,d=t===null?0:v-t,j=u.map(({name:_,standing:D})=>D.
suspicious&&m.suspects.includes(_)?p(_,"bad",D.reason):D.verdict!=="good"||d>=A?p(_,D.verdict,D.reason):r?p(_,"pending",`${D.reason}, watching that it stays so`):p(_,"good",D.reason));return{state:{restarts:o,
suspects:i,since:t,seen:l},subjects:j}}},E=1500,k={ask:(a,e,s)=>(0,M.bg)(a.project,s),judge({data:a,state:e,facts:s,now:v}){const{project:O}=a,A=(s.get(y.an)??[]).filter(({oneOff:c})=>!c);if(A.length>
0){const c=`${A.map(({name:o})=>o).join(", ")} still exist`;return{state:null,subjects:[p(O,"pending",c)]}}const m=typeof e=="number"?e:v;return{state:m,subjects:[p(O,v-m<E?"pending":"good","nothing r\
uns")]}}};function p(a,e,s){return{name:a,verdict:e,reasons:[s]}}function $({expected:a,containers:e,restarts:s,facts:v}){const{image:O,oneShot:A,replicas:m}=a,c=e.map(i=>w(i,O,v)?(0,b.nU)({container:i,
oneShot:A,restarts:i.restarts-(s[i.id]??0)}):{verdict:"pending",reason:`runs ${i.reference}, not ${O}`,suspicious:!0}),o=c.find(({verdict:i})=>i==="bad")??c.find(({verdict:i})=>i==="pending");if(o!==void 0)
return o;if(e.length<m)return{verdict:"pending",reason:`${e.length} of ${m} containers exist`,suspicious:e.length===0};const[u]=c;return{verdict:"good",reason:m===0?"0 containers are wanted":u?.reason??
""}}function w(a,e,s){if(e.startsWith("sha256:"))return a.imageId===e;const[,v]=e.split("@");return v===void 0?!0:a.imageId===v||a.imageId===s.get((0,y.M5)(e))?.id}function f(a,e){return Object.fromEntries(
a.map(({id:s,restarts:v,created:O,startedAt:A})=>{const m=Date.parse(A)-Date.parse(O)<12e4;return[s,e.restarts[s]??(m?0:v)]}))}function h(a,e){return a.filter(({service:s})=>e[s]!==void 0).map(({id:s,
startedAt:v,restarts:O,state:A})=>[s.slice(0,12),v,O,A].join(" ")).sort().join("; ")}}),21291:((x,P,n)=>{n.d(P,{EH:()=>k,Pf:()=>g,nO:()=>E});var M=n(77598),b=n(76211),y=n(27792);const g={destination:"\
io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backups"};function E($){
const w=`compose/${$}`;return{destination:w,list:()=>(0,b.kA)((0,b.At)(`log:${w}`),{id:"ask.log",title:`Read the log of ${$}`,do:"http",at:"docker",method:"GET",url:(0,y.ru)(`${g.destination}=${w}`)},
({body:f=""})=>(0,y.Xw)(f).filter(({labels:h})=>h[g.destination]===w&&h[g.key]!==void 0).map(({labels:h})=>({key:h[g.key]??"",value:h[g.value]??""})).sort((h,a)=>h.key<a.key?-1:1)),create:({key:f,value:h})=>({
id:`log.create.${f}`,title:`Write ${f} to the log of ${$}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:k(w,f),Labels:{
[g.destination]:w,[g.key]:f,[g.value]:h}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:f=>({id:`log.remove.${f}`,title:`Remove ${f} from the log of ${$}`,do:"http",at:"docker",
method:"DELETE",url:(0,y.kn)(k(w,f)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function k($,w){const f=w.replace(/[^A-Za-z0-9.-]/g,a=>`_${a.codePointAt(0)?.toString(
16).padStart(4,"0")}`),h=f.length>120?`${f.slice(0,80)}_${p(w,32)}`:f;return`deploy-action.${p($,16)}.${h}`}function p($,w){return(0,M.createHash)("sha256").update($).digest("hex").slice(0,w)}}),21278:((x,P,n)=>{
n.d(P,{E:()=>b});var M=n(76211);function b(y,g,E){const k=[`label=com.docker.compose.project=${y}`,...g===void 0?[]:[`label=com.docker.compose.service=${g}`]];return[(0,M.kA)((0,M.At)(`compose.logs:${g??
""}`),{id:"ask.logs",title:`Read the logs of ${g??y}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; do docker logs --tail "$tail\
" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(E),...k.flatMap($=>["--filter",$])],quiet:!0,classify:"compose.cli"},({stdout:$})=>$.replace(/\n$/,"").split(`
`))]}}),99070:((x,P,n)=>{n.d(P,{$z:()=>w,Kd:()=>$,bg:()=>E,cT:()=>g,gJ:()=>p});var M=n(76211),b=n(27792),y=n(13577);function g(f,h){const a=E(f,h),e=[...new Set($(h).map(({imageId:s})=>s))];return[...a,
...e.map(p)]}function E(f,h){const a=(0,M.kA)(y.an,{id:"ask.containers",title:`List the containers of ${f}`,do:"http",at:"docker",method:"GET",url:(0,b.o)(f)},({body:s=""})=>(0,b.eQ)(s)),e=h.get(y.an)??
[];return[a,...e.map(({id:s,name:v})=>k(s,v))]}function k(f,h){return(0,M.kA)((0,y.UW)(f),{id:`ask.container.${h}`,title:`Look at the container ${h}`,do:"http",at:"docker",method:"GET",url:(0,b.vK)(f),
expect:[200,404]},({status:a,body:e=""})=>a===404?void 0:(0,b.NJ)(e))}function p(f){return(0,M.kA)((0,y.M5)(f),{id:`ask.image.${f}`,title:`Look at the image ${f}`,do:"http",at:"docker",method:"GET",url:(0,b.
d0)(f),expect:[200,404]},({status:h,body:a=""})=>h===404?void 0:(0,b.zZ)(a))}function $(f){return(f.get(y.an)??[]).filter(({oneOff:h})=>!h).flatMap(({id:h})=>f.get((0,y.UW)(h))??[])}function w(f,h){const a=h.
get((0,y.M5)(f.imageId))?.repoDigests??[],[e]=f.reference.split(/@|:(?=[^/]*$)/);return a.find(s=>s.split("@")[0]===e)??a[0]??f.imageId}}),22417:((x,P,n)=>{n.d(P,{X:()=>p});var M=n(48165),b=n(66661),y=n(
4483),g=n(90951),E=n(73311);function k($,w){return`${$}-${w.replaceAll(".","-")}`}function p($,w,{id:f,title:h,service:a,run:e,timeout:s}){const v=(0,g.j1)($),{model:O,environment:A}=(0,E.X)($,w),m=Object.
keys(O.services);if(!m.includes(a))throw new M.HR("usage",`before: the Compose file has no service ${JSON.stringify(a)}${(0,b.a)(a,m)}`,{hint:`It has: ${m.join(", ")}. A service with a profile is seen\
 when the profile is named under profiles.`});const c=k(v,f),o=[...(0,y.Zz)([(0,g.MR)($)],v),"run","--rm","--no-deps","-T","--name",c,a];return{id:f,title:h,do:"exec",argv:["sh","-c",'docker rm -f "$1\
" >/dev/null 2>&1; shift; exec "$@"',"sh",c,...o,...e],env:A,classify:"compose.cli",failsAs:"unhealthy",timeout:s}}}),73311:((x,P,n)=>{n.d(P,{X:()=>s});function M(c=[]){return c.flatMap(o=>o.kind==="m\
igrate"&&o.run.length===0?[o.service]:[])}var b=n(48165),y=n(28678),g=n(48246),E=n(66661);function k(c,o){const u=p(c,o),i={};for(const[l,{image:r,build:t}]of Object.entries(c.services)){const d=(0,y.
_M)(r),j=u[l]??$(o,D=>d!==void 0&&(0,y._M)(D)===d)??(t===void 0||r!==void 0?void 0:w(l,c,o)),_=j===void 0?void 0:o.images[j];if(_!==void 0)i[l]=(0,g.dp)(_.name,_.digest);else if(t!==void 0)throw f(l,o)}
if(Object.keys(i).length===0&&Object.keys(o.images).length>0)throw h(c,o);return i}function p(c,{config:o,images:u}){const i=o.services??{},l=Object.keys(c.services);for(const[r,t]of Object.entries(i)){
if(!l.includes(r))throw new b.HR("usage",`services: the Compose file has no service ${JSON.stringify(r)}${(0,E.a)(r,l)}`,{hint:`It has: ${l.join(", ")}.`});if(u[t]===void 0)throw new b.HR("usage",`ser\
vices.${r}: there is no image ${JSON.stringify(t)}${(0,E.a)(t,Object.keys(u))}`,{hint:`Images of this deploy: ${Object.keys(u).join(", ")||"none"}.`})}return i}function $({images:c},o){return Object.entries(
c).find(([,{name:u}])=>o(u))?.[0]}function w(c,o,{images:u}){if(u[c]!==void 0)return c;const i=Object.keys(u),l=Object.values(o.services).filter(({build:r,image:t})=>r!==void 0&&t===void 0);return i.length===
1&&l.length===1?i[0]:void 0}function f(c,{images:o}){const u=Object.keys(o);return new b.HR("usage",`The service ${c} has a build: and none of our images, so its digest is not known.`,{hint:`Say in th\
e target's services: which image it runs (services: { ${c}: ${u[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:u.map(i=>`image ${i}: ${o[i]?.name}`)})}function h(c,{images:o}){
const u=Object.keys(o),[i="SERVICE"]=Object.keys(c.services);return new b.HR("usage",`No service of the Compose file runs one of our images (${u.map(l=>o[l]?.name).join(", ")}).`,{hint:`Say which: tar\
get: { compose: { services: { ${i}: ${u[0]} } } }.`,details:Object.entries(c.services).map(([l,{image:r}])=>`${l} runs ${r??"what it builds"}`)})}var a=n(13577),e=n(63200);function s(c,o){const{model:u}=o.
need(a.pE),i=k(u,c),l=M(c.before),r=Object.fromEntries(Object.entries(u.services).map(([j,_])=>{const D=A(O(_,i[j]),l);return[j,l.includes(j)?{...D,profiles:["before"]}:D]})),t=(0,e.Rd)({...u,services:r}),
d=m([...(0,e.Lg)(t),...(0,y.GX)(t)],c);return{model:t,ours:i,environment:d,expected:v(t,c.config["one-shot"]??[])}}function v(c,o){const u=new Set([...(0,y.Cv)(c),...o]);return Object.fromEntries(Object.
entries(c.services).filter(([,{profiles:i}])=>i===void 0).map(([i,l])=>[i,{image:l.image??"",replicas:(0,y.N4)(l),oneShot:u.has(i)}]))}function O({build:c,profiles:o,pull_policy:u,...i},l){const{environment:r}=i,
t=r&&Object.fromEntries(Object.entries(r).filter(([,d])=>d!==null));return{...i,...l===void 0?{}:{image:l},...t===void 0?{}:{environment:t}}}function A({depends_on:c,...o},u){const i=Object.entries(c??
{}).filter(([l])=>!u.includes(l));return i.length===0?o:{...o,depends_on:Object.fromEntries(i)}}function m(c,o){const u=(0,e.cd)(o),i=c.filter(l=>u[l]===void 0);if(i.length>0)throw new b.HR("usage",`T\
he Compose file takes ${i.join(", ")} from the environment, which nobody declares.`,{hint:`Declare ${i.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(c.map(l=>[
l,u[l]]))}}),57419:((x,P,n)=>{n.d(P,{N:()=>m,A:()=>A});var M=n(50445),b=n(4483),y=n(21291),g=n(99070),E=n(76211),k=n(27792);const p={way:"keep",why:"it is the way back itself"},$=(0,E.At)("compose.net\
works");function w(r,t){const d=(t.get($)??[]).map(({id:D,name:C})=>({id:`compose.restore.network.${C}`,title:`Remove the network ${C}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${D}`,expect:[
204,404],attempts:3,undo:p})),j={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:r}},every:500,deadline:6e4},_=(0,g.Kd)(t).
flatMap(a);return f(r,[h(r),..._,...d,j],null)}function f(r,t,d){return{stage:"restore",subject:`Compose project ${r}`,steps:t,basis:d,notes:[],values:{}}}function h(r){return{id:"compose.restore.sett\
le",title:"Let the engine end what it is stopping",do:"exec",argv:(0,b.G9)(r),quiet:!0,advisory:!0,undo:p}}function a({id:r,name:t}){const d={do:"http",at:"docker",undo:p,attempts:3};return[{...d,id:`\
compose.restore.stop.${t}`,title:`Stop ${t}`,method:"POST",url:`/containers/${r}/stop`,timeout:18e4,expect:[204,304,404]},{...d,id:`compose.restore.remove.${t}`,title:`Remove ${t}`,method:"DELETE",url:`\
/containers/${r}?force=true`,expect:[204,404]}]}function e(r){return(0,E.kA)($,{id:"ask.networks",title:`List the networks of ${r}`,do:"http",at:"docker",method:"GET",url:(0,k.vf)(r)},({body:t=""})=>(0,k.
j)(t))}var s=n(13577);const v=3e3,O=3e5;function A(r){return{name:"compose.restore",data:r}}const m={ask(r,t){const{project:d,model:j,expected:_}=r,D=Object.values(j?.services??{}).map(({image:I=""})=>I),
C=[...Object.values(_).map(({image:I})=>I),...D].filter(Boolean),R=[...new Set(C)].map(g.gJ);return[...(0,g.bg)(d,t),...j===null?[e(d)]:R]},plan(r,t){const d=r;return d.model===null?w(d.project,t):c(d,
d.model,t)}};function c(r,t,d){const{project:j}=r,_=o(r),D=new Set(r.had??Object.keys(t.services)),C=(0,g.Kd)(d).filter(({service:K})=>!D.has(K)),R=Object.keys(_),I=`${M.F}/compose.json`,S=(0,b.Zz)([I],
j),T=Object.values(_).some(({image:K})=>d.get((0,s.M5)(K))===void 0),L=[...S,"pull","--policy","missing","--ignore-pull-failures",...R],N=[...S,"up","-d","--no-build","--pull","never",...R],W=K=>r.kept===
null?K:(0,b.f_)(K,{...r.kept,prefix:y.Pf.value}),U=[h(j),...C.flatMap(a),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:I,content:JSON.stringify(u(t,_,d)),undo:p},
...T?[{...l("compose.restore.pull","Pull images that are not on the engine any more",W(L))}]:[],...R.length===0?[]:[l("compose.restore.up",`Start ${R.join(", ")} as before`,(0,b.M9)(W(N),j))],{id:"com\
pose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:j,services:_,stable:v}},every:500,deadline:O}];return f(j,U,_)}function o({expected:r}){
return Object.fromEntries(Object.entries(r).filter(([,{oneShot:t}])=>!t))}function u(r,t,d){const j=Object.entries(r.services).filter(([_])=>t[_]!==void 0).map(([_,{depends_on:D={},...C}])=>{const R=Object.
entries(D).filter(([S])=>t[S]!==void 0),I=i(C.image??"",t[_]?.image??"",d);return[_,{...C,image:I,...R.length===0?{}:{depends_on:Object.fromEntries(R)}}]});return{...r,services:Object.fromEntries(j)}}
function i(r,t,d){const j=d.get((0,s.M5)(t))?.id;return r===""||r!==t&&(j===void 0||d.get((0,s.M5)(r))?.id!==j)?t:r}function l(r,t,d){return{id:r,title:t,do:"exec",argv:d,classify:"compose.up",failsAs:"\
unhealthy",attempts:4,retryOn:["usage"],undo:p}}}),8881:((x,P,n)=>{n.d(P,{n:()=>O});var M=n(76211),b=n(28678),y=n(4483),g=n(90951),E=n(71105);function k(t,{check:d=!0,ignore:j=[]}={}){if(!d)return[];const _=({
id:C,service:R})=>j.some(I=>I.id===C&&(I.service===void 0||I.service===R)),D=new Map;for(const C of(0,E.D)(t))_(C)||D.set(C.id,[...D.get(C.id)??[],C]);return[...D].map(([C,R])=>{const[I]=R;return`${C}\
: ${R.map(({service:S})=>S).join(", ")} ${I?.reason}. Mend it with ${I?.fix}.`})}function p(t){return t.filter(d=>{const j=t.filter(({id:D,service:C,number:R})=>D!==d.id&&C===d.service&&R===d.number),
_=/^[0-9a-f]{12}_/.test(d.name);return d.state==="created"&&j.some(({state:D})=>_||D!=="created")})}function $({id:t,name:d}){return{id:`compose.clear.${d}`,title:`Remove ${d}, which was created but n\
ever started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${t}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var w=n(21291),f=n(99070),h=n(73311),a=n(57419),e=n(29869),
s=n(13577),v=n(26987);function O(t,d){const j=(0,g.j1)(t),_=(0,h.X)(t,d),{expected:D,ours:C,environment:R,model:I}=_,{snapshot:S,notes:T}=(0,e.W9)(t,d),L=Object.keys(R).length===0?[]:[(0,v.CL)(j,t.release,
R)];return{prepare:[A(t,_),...L,...m(t,_),...u(t,d),i(t)],apply:[...o(_,d),{...c(t,_),undo:{way:"restore",restore:(0,a.A)(S)}}],verify:{name:"compose.services",data:{project:j,services:D}},notes:[...d.
get(s.pE)?.warnings??[],...T,...l(t,_),...r(t,_,d),...k(I,t.config.hardening)],basis:{project:j,ours:C,model:I}}}function A(t,{model:d}){return{id:"compose.write",title:"Write the rendered Compose fil\
e",do:"write",path:(0,g.MR)(t),content:`${JSON.stringify(d,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function m(t,{environment:d}){const{pull:j="missing"}=t.config;return j==="never"?[]:[{id:"compose.pull",title:j==="always"?"Pull the ima\
ges":"Pull the images that are missing",do:"exec",argv:[...(0,y.Zz)([(0,g.MR)(t)],(0,g.j1)(t)),"pull","--quiet","--policy",j],env:d,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",
why:"an image on the engine changes nothing"}}]}function c(t,{environment:d,expected:j}){const _=(0,g.j1)(t),D=(0,g.MR)(t),C=t.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",
title:"Start the services",do:"exec",argv:[...(0,y.Zz)([D],_),"up","-d","--no-build","--pull","never",...C],env:d,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:_,file:D,
services:j,environment:d}}}}function o({model:t},d){const j=(0,b.ZI)(t),_=(0,f.Kd)(d),D=_.filter(({service:C,state:R})=>R==="created"&&j.includes(C));return[...new Set([...p(_),...D])].map($)}function u(t,d){
const j=d.get((0,M.At)(`log:${(0,w.nO)((0,g.j1)(t)).destination}`))??[];return(d.get(s.Z3)??[]).filter(_=>!_.endsWith(`.values.${t.release}`)&&!j.some(({value:D})=>D.includes(_))).map(v.ht)}function i(t){
return{id:"compose.forget",title:"Remove rendered files of old releases",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"\
; done',"sh",(0,g.MR)(t).split("/").slice(0,-2).join("/"),t.release],quiet:!0,advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function l({root:t},{model:d}){const j=Object.entries(d.services).
flatMap(([_,{volumes:D=[]}])=>D.filter(({type:C,source:R=""})=>C==="bind"&&(R===t||R.startsWith(`${t}/`))).map(({source:C=""})=>`${_} mounts ${C}`));return j.length===0?[]:[`${j.join(", ")}: a rollbac\
k brings back the images and settings, not the earlier content of these files.`]}function r({config:t},{model:d},j){const _=(0,f.Kd)(j).map(({service:C})=>C),D=[...new Set(_)].filter(C=>d.services[C]===
void 0).sort();return D.length===0?[]:[t.orphans==="remove"?`${D.join(", ")}: not in the Compose file any more, will be removed.`:`${D.join(", ")}: not in the Compose file any more, but kept running (\
orphans: remove would remove them).`]}}),29869:((x,P,n)=>{n.d(P,{NC:()=>h,W9:()=>w,iJ:()=>s});var M=n(48165),b=n(76211),y=n(90951),g=n(21291),E=n(99070),k=n(73311),p=n(13577),$=n(26987);function w(o,u){
const i=(0,y.j1)(o),l=(0,E.Kd)(u);if(l.length===0)return{snapshot:{target:"compose",project:i,model:null,expected:{},had:[],kept:null},notes:[]};const r=a(i,u),t=r??h(o,u),{references:d,images:j,notes:_}=O(
t,l,u),D=Object.entries(t.model?.services??{}),C={...t.model,services:Object.fromEntries(D.map(([T,L])=>[T,{...L,image:d[T]??L.image??""}]))},R=Object.fromEntries(Object.entries(t.expected).filter(([T,
{oneShot:L}])=>j[T]!==void 0&&!L&&m(l,T)).map(([T,L])=>[T,{...L,image:j[T]??L.image}])),I=A(t.kept,o,u),S=[...new Set(l.map(({service:T})=>T))].sort();return{snapshot:{target:"compose",project:i,model:C,
expected:R,had:S,kept:I.kept},notes:[...r===void 0?[f]:_,...I.notes,...c(l,t)]}}const f="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its\
 images with the settings of this release.";function h(o,u){const i=(0,y.j1)(o),{model:l,expected:r,environment:t}=(0,k.X)(o,u),d=Object.keys(t),j=d.length===0?null:{volume:(0,$.r9)(i,o.release),names:d};
return{target:"compose",project:i,model:l,expected:r,had:null,kept:j}}function a(o,u){return(u.get((0,b.At)(`log:${(0,g.nO)(o).destination}`))??[]).filter(({key:r})=>r.startsWith("release.")).sort((r,t)=>r.
key<t.key?1:-1).map(({value:r})=>e(r)).find(r=>r!==void 0&&r.model!==null)}function e(o){try{const u=JSON.parse(o);return v(u.snapshot)?u.snapshot:void 0}catch{return}}function s(o){if(v(o))return o;throw new M.
HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function v(o){
return typeof o=="object"&&o!==null&&o.target==="compose"}function O(o,u,i){const l={},r={},t=[];for(const d of u){const{service:j}=d,_=(0,E.$z)(d,i),D=o.expected[j]?.image??"";l[j]=d.reference,r[j]=_,
D.includes("@")&&D.split("@")[1]!==_.split("@")[1]&&t.push(`${j} runs ${_}, not ${D} of the last release: a rollback would bring back what runs.`)}return{references:l,images:r,notes:[...new Set(t)]}}function A(o,u,i){
const l=(0,y.j1)(u),r=(0,$.r9)(l,u.release);if(o===null||o.volume===r||(i.get(p.Z3)??[]).includes(o.volume))return{kept:o,notes:[]};const t=`The values of ${o.names.join(", ")} of what runs now are go\
ne from the destination: a rollback would use those of this release.`;return{kept:{volume:r,names:o.names},notes:[t]}}function m(o,u){return o.some(({service:i,state:l})=>i===u&&(l==="running"||l==="r\
estarting"))}function c(o,u){return[...new Set(o.map(({service:l})=>l))].filter(l=>u.expected[l]?.oneShot===!1&&!m(o,l)).map(l=>`${l} does not run now: a rollback would not start it.`)}}),84369:((x,P,n)=>{
n.d(P,{gw:()=>w,lA:()=>$,nU:()=>y});var M=n(68415);const b=2;function y(e){const{container:s,oneShot:v,restarts:O}=e;switch(s.state){case"running":return O>=b?k($(s)):v?{verdict:"pending",reason:"has \
not ended yet"}:g(s);case"exited":return E(e);case"restarting":return O>=b?k($(s)):p($(s));case"dead":return k(`is dead${h(s)}`);case"created":return p(`was created but not started${h(s)}`);default:return p(
`is ${s.state}`)}}function g(e){return e.health==="unhealthy"?k(w(e)):e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":
"healthy"}}function E({container:e,oneShot:s}){if(s&&e.exitCode===0)return{verdict:"good",reason:"ended with exit code 0"};const v=e.restartPolicy==="on-failure"&&e.exitCode!==0,O=e.restartPolicy==="a\
lways"||e.restartPolicy==="unless-stopped",A=$(e);return v||O?p(A):k(A)}const k=e=>({verdict:"bad",reason:e}),p=e=>({verdict:"pending",reason:e,suspicious:!0});function $(e){const{exitCode:s,outOfMemory:v,
restarts:O,memoryLimit:A}=e,m=a(e),c=m===void 0?"":` after ${(0,M.a)(m)}`,o=O===0?"":` (restarted ${O===1?"once":`${O} times`})`,u=A>0?` (limit ${Math.round(A/1024/1024)} MiB)`:"";return v?`was killed\
 because it ran out of memory${u}${c}${o}`:s===0?`ended by itself with exit code 0${c}${o}`:`crashed with exit code ${s}${f(s)}${c}${o}${h(e)}`}function w({probes:e}){const s=e.at(-1),v=s?.output.split(
`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${v===""?`exits with ${s?.exitCode??"nothing"}`:`says ${v}`}`}function f(e){const v={134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];
return v===void 0?"":` (SIG${v})`}function h({error:e}){return e===""?"":`: ${e}`}function a({startedAt:e,finishedAt:s,state:v}){if(!(Date.parse(e)>0))return;const O=Date.parse(s)-Date.parse(e);return O<
0&&v!=="running"?0:O<0?void 0:O}}),13577:((x,P,n)=>{n.d(P,{JM:()=>y,M5:()=>p,UE:()=>b,UW:()=>k,Z3:()=>$,an:()=>E,pE:()=>g});var M=n(76211);const b=(0,M.At)("compose.files"),y=(0,M.At)("compose.version"),
g=(0,M.At)("compose.model"),E=(0,M.At)("compose.containers"),k=w=>(0,M.At)(`docker.container:${w}`),p=w=>(0,M.At)(`docker.image:${w}`),$=(0,M.At)("compose.values")}),26987:((x,P,n)=>{n.d(P,{CL:()=>p,ht:()=>$,
k7:()=>w,r9:()=>k});var M=n(76211),b=n(27792),y=n(21291),g=n(13577),E=n(63200);function k(f,h){return(0,y.EH)(`compose/${f}`,`values.${h}`)}function p(f,h,a){const e=k(f,h),s={[y.Pf.values]:`compose/${f}`,
[y.Pf.release]:h},v=Object.entries(a).flatMap(([O,A])=>[`,${JSON.stringify(`${y.Pf.value}.${O}`)}:"`,(0,E.rW)(A),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(a).join(", ")}\
 at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(e)},"Labels":${JSON.stringify(s).slice(
0,-1)}`,...v,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function $(f){return{id:`compose.values.remove.${f}`,title:`Remove ${f}, values of a release that \
nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,b.kn)(f),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function w(f){return(0,M.kA)(g.Z3,
{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:(0,b.ru)(`${y.Pf.values}=compose/${f}`)},({body:h=""})=>(0,b.Xw)(h).map(({name:a})=>a))}}),
63200:((x,P,n)=>{n.d(P,{Go:()=>y,Lg:()=>E,Rd:()=>g,cd:()=>b,rW:()=>k});const M=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function b(p){const{version:$}=p;return{IMAGE_TAG:$,TAG:$,VERSION:$,
...p.variables}}function y(p){return Object.fromEntries(Object.entries(b(p)).map(([$,w])=>[$,typeof w=="string"?w:`__DEPLOY_ACTION_SECRET_${$}__END__`]))}function g(p){return JSON.parse(JSON.stringify(
p).replaceAll(M,"$${$1}"))}function E(p){const $=JSON.stringify(p).replaceAll("$$","");return[...new Set([...$.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,w=""])=>w))].sort()}function k(p){return typeof p==
"string"?JSON.stringify(p).slice(1,-1):"join"in p?{join:p.join.map(k)}:"secret"in p?{...p,as:"json"}:p}})};export{B as id,H as ids,J as modules};

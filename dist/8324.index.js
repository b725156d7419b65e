const de=8324,le=[8324],ue={66888:((J,T,t)=>{t.d(T,{t:()=>M,v:()=>j});const g=90;function M(f,v,p){if(JSON.stringify(f)===JSON.stringify(v))return[];const[h,y]=[$(f),$(v)];return h===void 0||y===void 0?
[{path:p,from:f,to:v}]:[...new Set([...Object.keys(h),...Object.keys(y)])].sort().flatMap(c=>M(h[c],y[c],`${p}/${c.replace(/^\//,"")}`))}function j(f){if(f===void 0)return"nothing";const v=typeof f=="\
string"?f:JSON.stringify(f);return v.length>g?`${v.slice(0,g)}…`:v}function $(f){if(Array.isArray(f)){const v=f.map(p=>p?.name);return v.every(p=>typeof p=="string")&&new Set(v).size===v.length?Object.
fromEntries(f.map((p,h)=>[v[h],p])):void 0}return f!==null&&typeof f=="object"?f:void 0}}),71105:((J,T,t)=>{t.d(T,{D:()=>$,E:()=>M});const g={"DA-C001":{severity:"medium",reason:"may gain privileges b\
y a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:n})=>!p(n).some(u=>/^no-new-privileges(?:[:=]true)?$/.test(u))},"DA-C002":{severity:"low",reason:"can write to its \
root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:n})=>n!==!0},"DA-C003":{severity:"medium",reason:"names \
no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:n})=>/^(?:root|0)(?::|$)/.test(String(n??"root"))},"DA-C004":{severity:"low",reason:"keeps capabiliti\
es of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:n})=>!p(n).some(u=>u.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave\
 privileged out; give single devices or capabilities",weak:({privileged:n})=>n===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a\
 proxy that allows single calls before it",weak:({volumes:n})=>v(n).some(u=>/docker\.sock(?::|$)/.test(y(u)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its \
neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:n=>n.mem_limit===void 0&&h(n).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deplo\
y sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:n})=>n===void 0||f(n).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its enviro\
nment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:n})=>w(n).some(u=>j.test(u)&&!/_FILE$/.test(u))},"DA-C010":{severity:"me\
dium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:n,pid:u,ipc:i})=>[n,u,i].includes("host")},"DA-C011":{severity:"low",reason:"publish\
es no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(n,u)=>v(n.ports).length===0&&!c(n).some(i=>_(i,u))}},M=Object.
keys(g),j=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function $(n){const u=f(n);return Object.entries(f(u.services)).flatMap(([i,m])=>M.flatMap(s=>{const{severity:e,
reason:o,fix:a,weak:r}=g[s];return r(f(m),u)?[{id:s,service:i,severity:e,reason:o,fix:a}]:[]}))}function f(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:{}}function v(n){return Array.isArray(
n)?n:[]}function p(n){return v(n).map(String)}function h(n){return f(f(f(n.deploy).resources).limits)}function y(n){return typeof n=="string"?n:String(f(n).source??"")}function w(n){return Array.isArray(
n)?p(n).map(u=>u.split("=")[0]??""):Object.keys(f(n))}function c({networks:n}){return Array.isArray(n)?p(n):Object.keys(f(n))}function _(n,u){return f(f(u.networks)[n]).internal===!0}}),28678:((J,T,t)=>{
t.d(T,{Cv:()=>p,ET:()=>_,GX:()=>y,N4:()=>v,Xh:()=>$,ZI:()=>w,_M:()=>f,bB:()=>j,f:()=>c,wv:()=>h});var g=t(48165),M=t(48246);const j=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.\
yml"];function $(n){try{const u=JSON.parse(n);return{...u,name:u.name??"",services:u.services??{}}}catch(u){throw new g.HR("bug","docker compose config did not print a model.",{cause:u,details:[n.slice(
0,500)]})}}function f(n){if(!(n===void 0||/^sha256:/.test(n)))try{return(0,M.aR)((0,M.F2)(n.replace(/@‹.*$/,"")))}catch{return}}function v(n){return n.deploy?.mode==="global"?1:n.deploy?.replicas??n.
scale??1}function p(n){const u=Object.values(n.services).flatMap(i=>Object.entries(i.depends_on??{}).filter(([,{condition:m}])=>m==="service_completed_successfully").map(([m])=>m));return[...new Set(u)]}
function h({services:n},u){const i=new Set(u);for(const m of i){const{network_mode:s,ipc:e,pid:o,volumes_from:a=[],links:r=[]}=n[m]??{},d=[s,e,o].flatMap(l=>/^service:(.+)$/.exec(l??"")?.[1]??[]),b=[...a,
...r].flatMap(l=>l.startsWith("container:")?[]:l.split(":")[0]??[]);for(const l of[...d,...b])n[l]!==void 0&&i.add(l)}return[...i].filter(m=>!u.includes(m))}function y(n){const u=[...Object.values(n.secrets??
{}),...Object.values(n.configs??{})];return[...new Set(u.flatMap(({environment:i})=>i===void 0?[]:[i]))]}function w(n){const u=(i,m)=>{const s=i?.[m??""];return s!==void 0&&(s.environment!==void 0||s.
content!==void 0)};return Object.entries(n.services).filter(([,{configs:i,secrets:m}])=>(i??[]).some(({source:s})=>u(n.configs,s))||(m??[]).some(({source:s})=>u(n.secrets,s))).map(([i])=>i)}function c(n){
const u=[...n.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,i=""])=>i);return[...new Set(u)].sort()}function _(n){return n.split(`
`).filter(u=>/level=warning|^WARN/i.test(u)&&!/variable is not set/.test(u)).map(u=>(/msg="((?:[^"\\]|\\.)*)"/.exec(u)?.[1]??u).replaceAll('\\"','"'))}}),29258:((J,T,t)=>{t.d(T,{HB:()=>j,_8:()=>g,mq:()=>M});
function g($,f){for(const[v,p,h,y]of f){const w=v.exec($);if(w!==null)return{kind:p,cause:h(w),...y===void 0?{}:{hint:y}}}}const M=$=>($[0]??"").trim();function j($){return[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",f=>`Docker is not running${f[1]===void 0?"":` at ${f[1]}`}.`,$],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",M,"Add the user to the group docker."]]}}),46634:((J,T,t)=>{
t.d(T,{i:()=>f,x:()=>$});var g=t(76211),M=t(27792);const j=(0,g.At)("docker.networks");function $(v,p){return(0,g.kA)(j,{id:"ask.networks",title:`List the networks of ${v}`,do:"http",at:"docker",method:"\
GET",url:p},({body:h=""})=>(0,M.j)(h))}function f(v,p){return(p.get(j)??[]).map(h=>({id:`${v}.${h.name}`,title:`Remove the network ${h.name}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${h.id}`,
expect:[204,404],undo:{way:"keep",why:"it is the way back itself"}}))}}),27792:((J,T,t)=>{t.d(T,{Kq:()=>c,NJ:()=>_,Xw:()=>u,d0:()=>v,eQ:()=>w,j:()=>i,kn:()=>h,o:()=>j,ru:()=>p,vK:()=>f,vf:()=>$,zZ:()=>n});
var g=t(48165);const M={project:"com.docker.compose.project",service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.compose.config-hash",number:"com.docker.comp\
ose.container-number"};function j(e){return`/containers/json?all=1&filters=${y(`com.docker.compose.project=${e}`)}`}const $=e=>`/networks?filters=${y(`com.docker.compose.project=${e}`)}`,f=e=>`/contai\
ners/${e}/json`,v=e=>`/images/${encodeURI(e)}/json`,p=(...e)=>`/volumes?filters=${y(...e)}`,h=e=>`/volumes/${e}`;function y(...e){return encodeURIComponent(JSON.stringify({label:e}))}function w(e){return s(
e,"a list of containers").map(o=>({id:o.Id??"",name:(o.Names?.[0]??"").replace(/^\//,""),state:typeof o.State=="string"?o.State:"",...m(o.Labels)}))}function c(e){const o=s(e,"a list of containers");return w(
e).flatMap((a,r)=>{const{Image:d="",ImageID:b="",Ports:l,Labels:k}=o[r]??{},P=(l??[]).flatMap(({PrivatePort:N=0,PublicPort:B})=>B===void 0?[]:[{inside:N,outside:B}]),W=k?.[M.project]??"";return a.oneOff?
[]:[{...a,reference:d,imageId:b,ports:P,project:W}]})}function _(e){const o=s(e,"a container"),a=typeof o.State=="object"?o.State:{};return{id:o.Id??"",name:(o.Name??"").replace(/^\//,""),...m(o.Config?.
Labels),state:a.Status??"",reference:o.Config?.Image??"",imageId:o.Image??"",created:o.Created??"",startedAt:a.StartedAt??"",finishedAt:a.FinishedAt??"",exitCode:a.ExitCode??0,outOfMemory:a.OOMKilled??
!1,error:a.Error??"",health:a.Health?.Status==="none"?"":a.Health?.Status??"",probes:(a.Health?.Log??[]).map(({ExitCode:r,Output:d})=>({exitCode:r??0,output:(d??"").trim()})),restarts:o.RestartCount??
0,restartPolicy:o.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:o.HostConfig?.Memory??0}}function n(e){const o=s(e,"an image");return{id:o.Id??"",repoDigests:o.RepoDigests??[]}}function u(e){return(s(
e,"a list of volumes").Volumes??[]).map(({Name:a,Labels:r})=>({name:a??"",labels:r??{}}))}function i(e){return s(e,"a list of networks").map(({Id:a,Name:r})=>({id:a??"",name:r??""}))}function m(e){return{
service:e?.[M.service]??"",configHash:e?.[M.configHash]??"",number:e?.[M.number]??"",oneOff:e?.[M.oneOff]==="True"}}function s(e,o){try{return JSON.parse(e)}catch(a){throw new g.HR("bug",`The Docker E\
ngine did not answer with ${o}.`,{cause:a,details:[e.slice(0,500)]})}}}),42992:((J,T,t)=>{t.d(T,{Go:()=>j,Lg:()=>f,Rd:()=>$,cd:()=>M,rW:()=>v});const g=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;
function M(p){const{version:h}=p;return{IMAGE_TAG:h,TAG:h,VERSION:h,...p.variables}}function j(p){return Object.fromEntries(Object.entries(M(p)).map(([h,y])=>[h,typeof y=="string"?y:`__DEPLOY_ACTION_S\
ECRET_${h}__END__`]))}function $(p){return JSON.parse(JSON.stringify(p).replaceAll(g,"$${$1}"))}function f(p){const h=JSON.stringify(p).replaceAll("$$","");return[...new Set([...h.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].
map(([,y=""])=>y))].sort()}function v(p){return typeof p=="string"?JSON.stringify(p).slice(1,-1):"join"in p?{join:p.join.map(v)}:"secret"in p?{...p,as:"json"}:p}}),18399:((J,T,t)=>{t.d(T,{r:()=>j});var g=t(
66888);const M=12;function j(p,h){const w=[...new Set([...Object.keys(p?.services??{}),...Object.keys(h.services)])].sort().flatMap(_=>{const[n,u]=[p?.services[_],h.services[_]];return u===void 0?[`${_}\
 is not in the file any more.`]:n===void 0?[`${_} is new: ${u.image??"no image"}`]:f((0,g.t)(n,u,"")).map(i=>`${_} ${i}`)}),c=(0,g.t)($(p??{}),$(h),"");return[...w,...p===null?[]:f(c)]}function $({services:p,
...h}){return h}function f(p){const h=p.length>M?[`and ${p.length-M} more`]:[];return[...p.slice(0,M).map(v),...h]}function v({path:p,from:h,to:y}){const w=p.slice(1).replaceAll("/",".");return w==="i\
mage"?`image: ${h??"nothing"} → ${y??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.test(w)?`${w} is ${h===void 0?"new":y===void 0?"gone":"changed"}`:`${w}: ${(0,g.v)(h)} → ${(0,g.
v)(y)}`}}),25635:((J,T,t)=>{t.d(T,{G:()=>M,U:()=>j});var g=t(48165);function M(f,v,p){const h=v.startsWith("/")?$(v):$(`${f}/${v}`),y=$(f);if(h===y||h.startsWith(y==="/"?"/":`${y}/`))return h;throw new g.
HR("usage",`${p}: ${JSON.stringify(v)} is outside the checkout ${y}.`,{hint:"Name a path inside the repository, relative to its top."})}function j(f){const v=f.lastIndexOf("/");return{folder:f.slice(0,
v)||"/",name:f.slice(v+1)}}function $(f){const v=[];for(const p of f.split("/"))p===".."?v.pop():p!==""&&p!=="."&&v.push(p);return`/${v.join("/")}`}}),86238:((J,T,t)=>{t.d(T,{sy:()=>P,gu:()=>k,_n:()=>W});
var g=t(48165),M=t(66661),j=t(76211),$=t(28678),f=t(42992),v=t(25635),p=t(4483),h=t(90951),y=t(38815),w=t(13577);function c(E,A){return E.config["env-file"]===void 0?[]:A.map(R=>(0,j.kA)((0,w.Cz)(R),{
id:`ask.compose.source.${R}`,title:`Read ${R}`,do:"exec",argv:["cat",R],quiet:!0,limit:4*1024*1024,failsAs:"absent"},({stdout:K})=>K))}function _(E,A,R){return E.config["env-file"]===void 0||A.every(K=>R.
has((0,w.Cz)(K)))}function n(E,A,R){const K=E.config["env-file"];if(K===void 0)return;const H=A.map(Y=>i(R.need((0,w.Cz)(Y)))),G=[...new Set(H.flatMap(Y=>Object.keys(Y)))].flatMap(Y=>{const ee=H.flatMap(
I=>u(Y,I)),oe=ee.flatMap(I=>m(I.env_file)),te=oe.filter(I=>!e(s(I),K));if(te.length===oe.length)return[];const ie=new Set(ee.flatMap(({environment:I})=>o(I))),ae=Object.keys(E.variables).filter(I=>!ie.
has(I)),O=Object.fromEntries(ae.map(I=>[I,`\${${I}}`])),D=te.length===0?"!reset []":`!override ${JSON.stringify(te)}`;return[`  ${JSON.stringify(Y)}:
    env_file: ${D}
    environment: ${JSON.stringify(O)}
`]});return G.length===0?void 0:`services:
${G.join("")}`}function u(E,A,R=[]){const K=A[E];if(K===void 0||R.includes(E))return[];const H=K.extends,z=typeof H=="string"?H:H?.file===void 0?H?.service:void 0;return[...typeof z=="string"?u(z,A,[...R,
E]):[],K]}function i(E){try{const A=(0,y.qg)(E,{logLevel:"silent",merge:!0})?.services,R=Object.entries(A??{});return Object.fromEntries(R.filter(([,K])=>typeof K=="object"&&K!==null))}catch{return{}}}
function m(E){return E==null?[]:Array.isArray(E)?E:[E]}function s(E){return typeof E=="string"?E:String(E?.path??"")}function e(E,A){return E.replace(/^\.\//,"")===A.replace(/^\.\//,"")}function o(E){
return Array.isArray(E)?E.map(A=>String(A).split("=")[0]??""):typeof E=="object"&&E!==null?Object.keys(E):[]}var a=t(83178),r=t(21291),d=t(41578),b=t(26987);const l=[2,22];function k(E,A){const R=A.get(
w.pE);return[...W(E,A),...P(E,A),...R===void 0?[]:(0,a.JY)(E,R.model)]}function P(E,A){const R=A.get(w.UE);return[C(E),...R===void 0?[]:[N(),...c(E,R)],...R===void 0||!_(E,R,A)?[]:[S(E,R,A)]]}function W(E,A){
const R=(0,h.j1)(E);return[(0,r.nO)(R).list(),(0,b.k7)(R),...(0,d.cT)(R,A)]}function N(){return(0,j.kA)(w.JM,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","com\
pose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:E})=>B(E.trim()))}function B(E){const[,A="0",R="0"]=/^v?(\d+)\.(\d+)/.exec(E)??[],[K,H]=l;if(Number(A)>K||Number(A)===
K&&Number(R)>=H)return E;throw new g.HR("absent",`Docker Compose ${E||"of an unknown version"} is too old; ${K}.${H} or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function C(E){
const A=(0,h.CQ)(E),R=[...new Set(A.length===0?[E.root]:A.map(H=>(0,v.U)(H).folder))];return(0,j.kA)(w.UE,{id:"ask.compose.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folde\
r do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...R],quiet:!0},({stdout:H})=>x(A,H.split(`
`).filter(Boolean),E.root))}function x(E,A,R){if(E.length===0){const G=$.bB.map(Y=>`${R}/${Y}`).find(Y=>A.includes(Y));if(G!==void 0)return[G];throw new g.HR("absent",`There is no Compose file in ${R}\
: ${$.bB.join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const K=E.filter(G=>!A.includes(G)),[H]=K;if(H===void 0)return E;const z=A.map(G=>(0,v.U)(G).name);throw new g.
HR("absent",`The Compose file ${K.join(", ")} does not exist${(0,M.a)((0,v.U)(H).name,z)}`,{hint:"file: is relative to the top of the checkout."})}function S(E,A,R){const K=n(E,A,R),H=K===void 0?A:[...A,
"-"],{config:z,root:G}=E,Y=(0,f.Go)(E),ee=[...Object.keys(Y),...z.inherit??[]];return(0,j.kA)(w.pE,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:(0,p.CB)(H,(0,h.j1)(E),{names:ee,
profiles:z.profiles??[]}),cwd:G,env:Y,...K===void 0?{}:{stdin:K},quiet:!0,limit:16*1024*1024,classify:"compose.config",failsAs:"usage"},L)}function L({stdout:E,stderr:A}){const R=(0,$.f)(A);if(R.length>
0)throw new g.HR("usage",`The Compose file uses variables that nobody gave: ${R.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, give them a default in the file (${NA\
ME:-value}), or name them in inherit:."});return{model:(0,$.Xh)(E),warnings:(0,$.ET)(A)}}}),53727:((J,T,t)=>{t.d(T,{I6:()=>f,KB:()=>o,MW:()=>r,P0:()=>y,W6:()=>n,WV:()=>_,XR:()=>u,do:()=>a,sW:()=>c});var g=t(
50445),M=t(90951),j=t(21291),$=t(41578);const f=`box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,v='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes"\
\' sh "$file" "$keep"',p=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${f}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${v}`,h=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${f}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,y=`source=''
for one in $(docker inspect --format '{{range .Mounts}}{{if eq .Type "volume"}}{{.Name}} {{end}}{{end}}' "$box"); do
  case "$one" in "$1_$wanted" | "$wanted") source="$one" ;; *)
    [ "$(docker volume inspect --format '{{index .Labels "com.docker.compose.volume"}}' "$one")" != "$wanted" ] || source="$one" ;;
  esac
done
[ -n "$source" ] || { echo "$2 mounts no volume $wanted" >&2; exit 1; }
`,w=`volume="$3"; file="/backups/$4"; keep="$5"; wanted="$6"
${f}${y}aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${v}`;function c(d){return(0,j.EH)(`compose/${d}`,"backups")}function _(d,{project:b}){const l=(0,M.j1)(d);return{project:b??l,keeper:l,release:d.release}}function n(d,b,l,k){return k.kind==="command"?
[]:k.project===void 0&&(0,$.Kd)(b).length===0?[]:u(_(d,k),l,k)}function u(d,b,l){const k=c(d.keeper);return[{id:`${b}.volume`,title:"Make the volume for backups",do:"http",at:"docker",method:"POST",url:"\
/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:k,Labels:{[j.Pf.backups]:`compose/${d.keeper}`}}),undo:i},...l.kind==="database"?s(d,b,l):e(d,b,l)]}const i={way:"\
keep",why:"a backup is wanted whatever happens to the deploy"},m={do:"exec",undo:i,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function s(d,b,l){const{service:k,database:P,user:W,verify:N,timeout:B}=l,
C=`${P}/${d.release}.dump`,x=[d.project,k,c(d.keeper),C],S={...m,id:`${b}.verify`,title:`Restore the backup of ${P} into a scratch database`,argv:["sh","-c",h,"sh",...x,W,`${P.slice(0,40)}_deploy_acti\
on`,g.F],timeout:B};return[{...m,id:`${b}.backup`,title:`Back up the database ${P}`,argv:o(d,l,C),timeout:B},...N?[S]:[]]}function e(d,b,l){const{volume:k,timeout:P}=l,W=a(d,l,`${k}/${d.release}.tar`);
return[{...m,id:`${b}.backup`,title:`Back up the volume ${k}`,argv:W,timeout:P}]}function o(d,b,l){const{service:k,database:P,user:W,keep:N}=b,B=[d.project,k,c(d.keeper),l,String(N)];return["sh","-c",
p,"sh",...B,W,P,g.F]}function a(d,b,l){const{volume:k,service:P,keep:W}=b;return["sh","-c",w,"sh",d.project,P,c(d.keeper),l,String(W),k]}function r(d){return d.kind==="database"?d.database:d.volume}}),
52729:((J,T,t)=>{t.d(T,{JI:()=>h,Tn:()=>y});var g=t(76211),M=t(50445),j=t(53727);const $=i=>(0,g.At)(`compose.backups:${i}`),f=`volume="$3"; folder="/backups/$4"
known="$(docker volume ls --quiet --filter "name=^$volume$")" || exit 1
[ -n "$known" ] || exit 0
${j.I6}aside "$image" -c '[ -d "$1" ] || exit 0; cd "$1" || exit 1; ls -1t | grep -v "[.]part$" | while read -r name; do
  echo "$(wc -c <"$name") $(date -u -r "$name" +%Y-%m-%dT%H:%M:%SZ) $name"; done' sh "$folder"`,v=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${j.I6}{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive --env PGOPTIONS="-c lock_timeout=60000" "$box" pg_restore --clean --if-exists --no-owner \\
    --single-transaction --exit-on-error --username "$user" --dbname "$database" || exit 1
[ "$(cat "$codes/read")" = 0 ]`,p=`volume="$3"; file="/backups/$4"; wanted="$5"
${j.I6}${j.P0}users="$(docker ps --quiet --filter "volume=$source")"
[ -z "$users" ] || docker stop $users >/dev/null || exit 1
aside --volume "$source:/source" "$image" -c 'tar -tf "$1" >/dev/null && rm -rf /source/* /source/.[!.]* /source/..?* && tar -xpf "$1" -C /source' sh "$file"
code="$?"
[ -z "$users" ] || docker start $users >/dev/null || code=1
exit "$code"`;function h(i,m){const s=(0,j.MW)(m),e=["sh","-c",f,"sh",i.project,m.service,(0,j.sW)(i.keeper),s],o={id:`ask.backups.${s}`,title:`List the backups of ${s}`,do:"exec",argv:e,quiet:!0};return(0,g.
kA)($(s),{...o,classify:"compose.cli",failsAs:"absent"},({stdout:a})=>a.split(`
`).map(r=>/^\s*(\d+) (\S+) (.+)$/.exec(r)).flatMap(r=>r===null?[]:[{name:`${s}/${r[3]}`,bytes:Number(r[1]),at:r[2]??""}]))}function y(i,m,s){const e=(0,j.MW)(m),o=m.kind==="database"?n(i,m,s):u(i,m,s);
return{stage:"restore",subject:`${m.kind} ${e} of Compose project ${i.project} from ${s}`,steps:o,basis:s,notes:[],values:{}}}const w={way:"keep",why:"a backup is wanted whatever happens"},c={do:"exec",
attempts:1,classify:"compose.cli",failsAs:"unhealthy"},_=1e5;function n(i,m,s){const{database:e,user:o,service:a,timeout:r}=m,d=`${e}/before-restore-${i.release}.dump`,b=[i.project,a,(0,j.sW)(i.keeper),
s];return[{...c,id:"restore.before",title:`Back up the database ${e} as it is now`,argv:(0,j.KB)(i,{...m,keep:_},d),undo:w,timeout:r},{...c,id:"restore.database",title:`Restore the database ${e} from ${s}`,
argv:["sh","-c",v,"sh",...b,o,e,M.F],undo:{way:"keep",why:"it is one transaction: all of it or nothing"},timeout:r}]}function u(i,m,s){const{volume:e,service:o,timeout:a}=m,r=`${e}/before-restore-${i.
release}.tar`,d=l=>["sh","-c",p,"sh",i.project,o,(0,j.sW)(i.keeper),l,e],b={...c,id:"restore.volume.undo",title:`Put what was in the volume ${e} back`,argv:d(r),undo:{way:"keep",why:"it is the way bac\
k itself"},timeout:a};return[{...c,id:"restore.before",title:`Back up the volume ${e} as it is now`,argv:(0,j.do)(i,{...m,keep:_},r),undo:w,timeout:a},{...c,id:"restore.volume",title:`Restore the volu\
me ${e} from ${s}; what uses it is stopped meanwhile`,argv:d(s),undo:{way:"steps",steps:[b]},timeout:a}]}}),84975:((J,T,t)=>{t.d(T,{$Z:()=>h,Sw:()=>v,V3:()=>f,o4:()=>p});var g=t(29258);const M=[...(0,g.
HB)("Start Docker, or set DOCKER_HOST to the engine to deploy to."),[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,
"absent",()=>"Docker Compose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.",
"Free space: docker system df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",c=>`The Compose file takes ${c[1]} from the environment, and nobody gives it.`,
"Declare it under secrets: or variables: of the environment."]],j=[[/.*no matching manifest for (\S+).*/,"usage",c=>`The image was not built for ${c[1]}.`,"Add the platform of the host to the platform\
s of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,"absent",g.mq,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,
"auth",g.mq,"Log in to the registry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",g.mq],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",g.mq]],$=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",g.mq],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",c=>`The port ${c[1]??c[2]??c[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",c=>`${c[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",c=>`${c[1]} exited with code ${c[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",c=>`The one-shot service ${c[1]} ended with exit code ${c[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",c=>`A container named ${c[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",g.mq,"Create \
it first, or leave external: out."],[/No such volume: (\S+)/i,"absent",c=>`The values kept in the volume ${c[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",c=>`The image ${c[1]} is not on the engine.`,"Set pull: missing."]],f=c=>(0,g._8)(c.stderr,M),v=c=>(0,g._8)(c.stderr,[...M,...j]),p=c=>(0,g._8)(c.stderr,[...M,...$,...j])??y(c.stderr,"unhealt\
hy"),h=c=>{const _=(0,g._8)(c.stderr,M);if(_!==void 0)return _;const n=y(c.stderr,"usage");if(n===void 0)return;const u=/required variable (\S+) is missing a value: (.*)/.exec(n.cause);if(u!==null){const m=`\
Declare ${u[1]} under variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${u[1]}: ${u[2]}`,hint:m}}const i=w(n.cause,c.stderr);return{...n,cause:`\
The Compose file is not valid: ${n.cause}`,...i===void 0?{}:{place:i}}};function y(c,_){const u=c.split(`
`).map(i=>i.trim()).filter(i=>i!==""&&!/level=warning|^in \//.test(i)).at(-1);return u===void 0?void 0:{kind:_,cause:u.replace(/^Error response from daemon: /,"")}}function w(c,_){const[,n]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(c)??[],[,u]=/^in (\/\S+)$/m.exec(_)??[],[,i]=/\bline (\d+)/.exec(c)??[],m=n??u;return m===void 0?void 0:{file:m,...i===void 0?{}:{line:Number(i)}}}}),4483:((J,T,t)=>{t.d(T,{CB:()=>v,G9:()=>w,M9:()=>y,
Zz:()=>p,f_:()=>h});const g="PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",M=`keep=" $1 "; files="$2"; s\
hift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,j=`volume="$1"; prefix="$2"; names="$3"; shift 3
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
exec "$@"`,f=`now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`;function v(c,_,n){const u=[g,...n.names].join(" "),i=n.profiles.flatMap(m=>["--profile",m]);return["sh","-c",M,"sh",u,c.join(" "),...p(c,_),...i,"config","--format","json"]}function p(c,_){return[
"docker","compose","--env-file","/dev/null",...c.flatMap(n=>["-f",n]),"-p",_]}function h(c,_){const{volume:n,prefix:u,names:i}=_;return["sh","-c",j,"sh",n,u,i.join(" "),...c]}function y(c,_){return["s\
h","-c",$,"sh",_,...c]}function w(c){return["sh","-c",f,"sh",c]}}),90951:((J,T,t)=>{t.d(T,{CQ:()=>M,MR:()=>j,j1:()=>g});function g({app:$,environment:f,config:v}){return v.project??`${$}-${f}`.toLowerCase().
replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function M({root:$,config:f}){const{file:v}=f;return(v===void 0?[]:typeof v=="string"?[v]:v).map(h=>h.startsWith("/")?h:`${$}/${h}`)}function j({
state:$,environment:f,release:v}){return`${$}/releases/${f}/${v}/compose.json`}}),83178:((J,T,t)=>{t.d(T,{JY:()=>v,Jz:()=>p,h$:()=>h});var g=t(76211),M=t(90951),j=t(4279),$=t(13577);function f(_,n){const u=Object.
values(_.services).flatMap(({volumes:s=[]})=>s.filter(({type:e})=>e==="bind").map(({source:e})=>e)),i=[...Object.values(_.configs??{}),...Object.values(_.secrets??{})].map(({file:s})=>s),m=[...u,...i].
flatMap(s=>c(s,n)??[]);return[...new Set(m)].sort()}function v(_,n){const u=f(n,_.root),{folder:i}=_.config;if(u.length===0&&i===void 0)return[];const m=`${j.zE}cd "$1" || exit 1; shift; list "$@" | h\
ash || exit 1
for path do [ -z "$(list "$path" | head -n 1)" ] || printf '%s\\n' "$path"; done`;return[(0,g.kA)($.ET,{id:"ask.compose.mounted",title:"Read the files that services mount",do:"exec",argv:["sh","-c",m,
"sh",_.root,...u],quiet:!0,failsAs:"absent"},({stdout:s})=>{const[e="",...o]=s.split(`
`).filter(Boolean);return{hash:o.length===0?"":e,paths:o}}),(0,g.kA)($.FR,{id:"ask.compose.folder",title:"Ask the host where releases lie",do:"exec",argv:["sh","-c",`${j.GH}on_host 'printf %s "\${1:-$H\
OME/deploy-action}"' sh "$1"`,"sh",i??""],quiet:!0,classify:"compose.host",failsAs:"absent"},({stdout:s})=>`${(0,j.p$)(s.trim())}/${(0,M.j1)(_)}`)]}function p(_,n){return(n.get($.ET)?.hash??"")===""&&
_.config.folder===void 0?void 0:n.get($.FR)}function h(_,n,u){const i=u.get($.ET),m=u.get($.FR);if(i===void 0||m===void 0||i.hash==="")return _;const s=r=>{const d=c(r,n.root);return d===void 0||!i.paths.
includes(d)?r:`${m}/files/${i.hash}${d==="."?"":`/${d}`}`},e=r=>r&&Object.fromEntries(Object.entries(r).map(([d,b])=>[d,w(b,s)])),{configs:o,secrets:a}=_;return{..._,services:Object.fromEntries(Object.
entries(_.services).map(([r,d])=>[r,y(d,s)])),...o===void 0?{}:{configs:e(o)??{}},...a===void 0?{}:{secrets:e(a)??{}}}}function y({volumes:_,...n},u){return _===void 0?n:{...n,volumes:_.map(i=>i.type===
"bind"?{...i,source:u(i.source)??""}:i)}}function w(_,n){const u=n(_.file);return u===void 0?_:{..._,file:u}}function c(_,n){return _===n?".":_?.startsWith(`${n}/`)===!0?_.slice(n.length+1):void 0}}),
20017:((J,T,t)=>{t.d(T,{CI:()=>u,Nc:()=>i,ZL:()=>s,lh:()=>e,vY:()=>m});var g=t(76211),M=t(50445),j=t(90951),$=t(83178),f=t(4279),v=t(21291),p=t(13577);const y={do:"exec",quiet:!0,classify:"compose.hos\
t",failsAs:"absent",undo:{way:"keep",why:"nothing reads it before the release is switched to"}},w=`${f.zE}${f.GH}root="$1"; base="$2"; wanted="$3"; work="$4"; shift 4
on_host '[ -d "$1/files/$2" ]' sh "$base" "$wanted" && exit 0
cd "$root" || exit 1
list "$@" >"$work/list"
tar -cf - -T "$work/list" | on_host '${f.zE.replaceAll("'","'\\''")}
umask 022; new="$1/files/.$2.$$"; mkdir -p "$1" && chmod 700 "$1" && mkdir -p "$new" && trap "rm -rf \\"$new\\"" EXIT || exit 1
tar -xpf - -C "$new" && cd "$new" || exit 1
[ "$(find . \\( -type f -o -type l \\) | sed "s,^[.]/,," | LC_ALL=C sort -u | hash)" = "$2" ] || { echo "the files that arrived are not those that were sent" >&2; exit 1; }
mv "$new" "$1/files/$2" 2>/dev/null || [ -d "$1/files/$2" ]' sh "$base" "$wanted"`,c=`${f.GH}da_base="$1"; da_release="$2"; da_wanted="$3"; da_model="$4"; da_names="$5"
for da_name in $da_names; do
  eval "da_value=\\"\\\${$da_name}\\""
  case "$da_value" in
    *\\'*) printf '%s="%s"\\n' "$da_name" "$(printf %s "$da_value" | sed 's/[\\\\"$]/\\\\&/g')" ;;
    *) printf "%s='%s'\\n" "$da_name" "$da_value" ;;
  esac
done | on_host 'umask 077; mkdir -p "$1/releases/$2" && cat >"$1/releases/$2/.env.new" && mv "$1/releases/$2/.env.new" "$1/releases/$2/.env"' sh "$da_base" "$da_release" || exit 1
on_host 'umask 077; cd "$1/releases/$2" || exit 1; cat >compose.json || exit 1; [ -z "$3" ] || ln -sfn "../../files/$3" files' sh "$da_base" "$da_release" "$da_wanted" <"$da_model"`,_='cd "$1" && [ -d\
 "releases/$2" ] && ln -s "releases/$2" ".current.$$" && mv -Tf ".current.$$" current || exit 1',n=`keep="$3"
for old in releases/*; do case " $2 $keep " in *" \${old#releases/} "*) ;; *) rm -rf "./$old" ;; esac; done
for old in files/*; do
  [ -d "$old" ] || continue
  used=; for one in releases/*/files; do [ "$(readlink "$one")" != "../../$old" ] || used=yes; done
  [ -n "$used" ] || rm -rf "./$old"
done`;function u(a,r){const d=(0,$.Jz)(a,r);if(d===void 0)return[];const{hash:b="",paths:l=[]}=r.get(p.ET)??{},k=Object.keys(a.variables);return[...b===""?[]:[{...y,id:"compose.files",title:`Copy ${l.
join(", ")} to the host`,argv:["sh","-c",w,"sh",a.root,d,b,M.F,...l],attempts:3}],{...y,id:"compose.folder",title:"Write the release's folder on the host",argv:["sh","-c",c,"sh",d,a.release,b,(0,j.MR)(
a),k.join(" ")],env:a.variables,attempts:3}]}function i(a,r){const d=(0,$.Jz)(a,r);if(d===void 0)return[];const b=s(a,r).map(({release:k})=>k),l=`${f.GH}on_host '${_}
${n}' sh "$@"`;return[{...y,id:"compose.current",title:`Make it the current release in ${d}`,argv:["sh","-c",l,"sh",d,a.release,b.join(" ")],advisory:!0}]}function m({base:a,release:r}){return{...y,id:"\
compose.restore.current",title:`Make ${r} the current release again`,argv:["sh","-c",`${f.GH}on_host '${_}' sh "$@"`,"sh",a,r],advisory:!0,undo:{way:"keep",why:"it is the way back itself"}}}function s(a,r){
return o(a,r).slice(0,Math.max(0,(a.keep??5)-1))}function e(a,r){return o(a,r).slice(Math.max(0,(a.keep??5)-1))}function o(a,r){return(r.get((0,g.At)(`log:${(0,v.nO)((0,j.j1)(a)).destination}`))??[]).
filter(({key:b})=>b.startsWith("release.")).sort((b,l)=>b.key<l.key?1:-1).flatMap(({key:b,value:l})=>{try{const{release:k,images:P,snapshot:W}=JSON.parse(l);return[{key:b,release:W?.folder?.release??k,
images:Object.values(P)}]}catch{return[]}})}}),4279:((J,T,t)=>{t.d(T,{GH:()=>j,R:()=>f,p$:()=>v,zE:()=>$});var g=t(48165),M=t(84975);const j=`on_host() {
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
`,f=p=>{if(p.exit===64||/only the Docker API of this host/.test(p.stderr))return{kind:"usage",cause:"Services mount files of the checkout, but only the Docker API of this host can be reached, not its \
files.",hint:"Connect over SSH (connection: { ssh: … }), or put the files into the image."};if(/No space left on device|Disk quota exceeded/i.test(p.stderr))return{kind:"capacity",cause:"The disk of\
 the host is full.",hint:"Free space on the host, then run again."};const h=/.*Permission denied.*/.exec(p.stderr)?.[0];return h!==void 0?{kind:"denied",cause:h.trim(),hint:"Choose a folder that the u\
ser may write to: folder: PATH."}:(0,M.V3)(p)};function v(p){if(p.startsWith("/"))return p.replace(/\/+$/,"");throw new g.HR("absent",`The host does not say where the home of its user is: ${JSON.stringify(
p)}.`,{hint:"Name the folder for releases: folder: /srv/shop."})}}),88391:((J,T,t)=>{t.d(T,{Ot:()=>m,nV:()=>u,s6:()=>h});var g=t(48165),M=t(48246),j=t(66661),$=t(76211),f=t(28678),v=t(41578),p=t(13577);
function h(s,e){const o=y(s,e),a={};for(const[r,{image:d,build:b}]of Object.entries(s.services)){const l=(0,f._M)(d),k=o[r]??w(e,W=>l!==void 0&&(0,f._M)(W)===l)??(b===void 0||d!==void 0?void 0:c(r,s,e)),
P=k===void 0?void 0:e.images[k];if(P!==void 0)a[r]=(0,M.dp)(P.name,P.digest);else if(b!==void 0)throw _(r,e)}if(Object.keys(a).length===0&&Object.keys(e.images).length>0)throw n(s,e);return a}function y(s,{
config:e,images:o}){const a=e.services??{},r=Object.keys(s.services);for(const[d,b]of Object.entries(a)){if(!r.includes(d))throw new g.HR("usage",`services: the Compose file has no service ${JSON.stringify(
d)}${(0,j.a)(d,r)}`,{hint:`It has: ${r.join(", ")}.`});if(o[b]===void 0)throw new g.HR("usage",`services.${d}: there is no image ${JSON.stringify(b)}${(0,j.a)(b,Object.keys(o))}`,{hint:`Images of this\
 deploy: ${Object.keys(o).join(", ")||"none"}.`})}return a}function w({images:s},e){return Object.entries(s).find(([,{name:o}])=>e(o))?.[0]}function c(s,e,{images:o}){if(o[s]!==void 0)return s;const a=Object.
keys(o),r=Object.values(e.services).filter(({build:d,image:b})=>d!==void 0&&b===void 0);return a.length===1&&r.length===1?a[0]:void 0}function _(s,{images:e}){const o=Object.keys(e);return new g.HR("u\
sage",`The service ${s} has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${s}: ${o[0]??"IMAGE"} }), or give it an\
 image: by digest and no build:.`,details:o.map(a=>`image ${a}: ${e[a]?.name}`)})}function n(s,{images:e}){const o=Object.keys(e),[a="SERVICE"]=Object.keys(s.services);return new g.HR("usage",`No serv\
ice of the Compose file runs one of our images (${o.map(r=>e[r]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${a}: ${o[0]} } } }.`,details:Object.entries(s.services).map(([
r,{image:d}])=>`${r} runs ${d??"what it builds"}`)})}const u={ask:s=>s.filter(i).map(v.gJ),verdict:(s,e)=>s.every(o=>i(o)&&e.get((0,p.M5)(o))!==void 0)?"done":"absent"};function i(s){return s!==""&&!s.
includes("$")}function m(s){const e={id:"ask.kept",title:`Look for ${s} on the engine`,do:"http",at:"docker",method:"GET",url:`/images/${s}/json`,expect:[200,404]};return(0,$.kA)((0,$.At)(`compose.kep\
t:${s}`),e,({status:o})=>o===200)}}),48324:((J,T,t)=>{t.r(T),t.d(T,{compose:()=>ie});var g=t(86238),M=t(53727),j=t(52729),$=t(76211),f=t(27792),v=t(4483),p=t(13577);const h=(0,$.At)("compose.hashes"),
y={ask(O){const{project:D,file:I,environment:F}=O;return[(0,$.kA)(p.an,{id:"check.containers",title:`List the containers of ${D}`,do:"http",at:"docker",method:"GET",url:(0,f.o)(D)},({body:V=""})=>(0,f.
eQ)(V)),(0,$.kA)(h,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",I,...(0,v.Zz)([I],D),"config","--hash","*"],
env:F,quiet:!0,classify:"compose.config",failsAs:"usage"},({stdout:V})=>w(V))]},verdict(O,D){const{services:I}=O,F=D.need(h),V=D.need(p.an).filter(({oneOff:Z})=>!Z);return Object.entries(I).every(([Z,
{replicas:U,oneShot:Q}])=>{const q=V.filter(({service:se})=>se===Z),ne=Q?["running","exited"]:["running","restarting"];return q.length===U&&q.every(({configHash:se,state:re})=>se===F.get(Z)&&ne.includes(
re))})&&F.size>0?"done":"absent"}};function w(O){return new Map(O.split(`
`).flatMap(D=>{const[I,F]=D.trim().split(/\s+/);return I&&F?[[I,F]]:[]}))}var c=t(84975),_=t(90951),n=t(41578),u=t(84369);const i={ask(O,D,I){const{project:F,services:V}=O,X=m((0,n.Kd)(I),D).filter(Z=>(0,u.
TV)(s(Z,V)));return[...(0,n.bg)(F,I),...X.map(n.XF)]},judge({data:O,state:D,facts:I}){const{services:F}=O,V=(0,n.Kd)(I),X=D??V.map(({id:U})=>U),Z=m(V,X).flatMap(U=>{if(F[U.service]===void 0)return[];const Q=(0,n.
Ms)(U,I),{verdict:q,reason:ne}=(0,u.nU)({...s(U,F),ended:Q});return q==="bad"?[{name:U.service,verdict:q,reasons:[ne]}]:[]});return{state:X,subjects:Z}}};function m(O,D){return D===void 0?[]:O.filter(
({id:I})=>!D.includes(I))}function s(O,D){return{container:O,oneShot:D[O.service]?.oneShot===!0,restarts:O.restarts}}const e=(0,$.At)("docker.publishers");function o(){return(0,$.kA)(e,{id:"ask.publis\
hers",title:"List the containers that publish ports",do:"http",at:"docker",method:"GET",url:"/containers/json"},({body:O=""})=>(0,f.Kq)(O))}function a(O,D,I){const F=Number(/port (?:\S*:)?(\d+) is in use/.
exec(O.message)?.[1]),V=I.get(e)?.find(({ports:Z})=>Z.some(({outside:U})=>U===F));if(V===void 0)return;const{name:X}=V;return{kind:O.kind,cause:`${O.message.replace(/\.$/,"")} by the container ${X}.`,
lines:O.details,hint:r(V,D)}}function r({name:O,project:D},I){if(D===I)return`${O} is of this project: if its service was renamed or left the Compose file, say orphans: remove in the target.`;const F=`\
Stop it (docker stop ${O}), or publish another port`;return D===""?`${F}.`:`${F}; if it is this application, started by hand, deploy to its project: target: { compose: { project: ${D} } }.`}const d=25,
b=5,l=O=>(0,$.At)(`docker.logs:${O}`),k={ask(O,D){const I=O,F=W(I,D),V=F.filter(X=>B(X,I));return[o(),...(0,n.bg)(I.project,D),...F.map(P),...V.map(n.XF)]},tell({data:O,facts:D,failure:I}){const F=O;if(I.
kind==="capacity")return a(I,F.project,D);if(I.kind!=="unhealthy"&&I.kind!=="timeout")return;const V=W(F,D),[X]=V;if(X===void 0)return;const Z=V.map(U=>`${U.service} ${L(U,F,D)}`);return{kind:V.every(
U=>N(U)&&U.restarts===0)?I.kind:"unhealthy",cause:[...new Set(Z)].join("; "),lines:V.flatMap(U=>E(U,D)),...A(x(X,D))}}};function P({id:O,name:D}){return(0,$.kA)(l(O),{id:`ask.logs.${D}`,title:`Read th\
e log of ${D}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(d),O],quiet:!0},({stdout:I})=>I.replace(/\n$/,"").split(`
`))}function W(O,D){const I=(0,n.Kd)(D).filter(U=>{const Q=O.oneShots.includes(U.service),{verdict:q,suspicious:ne}=(0,u.nU)({container:U,oneShot:Q,restarts:C(U,O)});return q==="bad"||ne===!0||N(U)||U.
state==="restarting"}),F=I.filter(U=>U.state!=="exited"||U.exitCode!==0),V=(0,n.Kd)(D).filter(U=>B(U,O)),[X=[]]=[F,V,I].filter(({length:U})=>U>0),Z=U=>B(U,O)?0:S(U);return X.sort((U,Q)=>Z(U)-Z(Q)).slice(
0,b)}function N({state:O,health:D}){return O==="running"&&D==="starting"}function B(O,D){return O.state==="running"&&C(O,D)>0}function C({id:O,restarts:D},I){return D-(I.restarts[O]??0)}function x(O,D){
return(0,n.Ms)(O,D)??O}function S({state:O,health:D}){return O==="exited"||O==="restarting"||O==="dead"?0:D==="unhealthy"?1:O==="created"?3:2}function L(O,D,I){return O.state==="created"?`was not star\
ted${O.error===""?"":`: ${O.error}`}`:B(O,D)?(0,u.qy)(O,(0,n.Ms)(O,I)):O.state==="running"&&O.health==="unhealthy"?(0,u.gw)(O):N(O)?"has not passed its health check yet":(0,u.lA)(O)}function E(O,D){const{
name:I,state:F,health:V,restarts:X,probes:Z}=O,{state:U,exitCode:Q,outOfMemory:q}=x(O,D),ne=[F,V,U==="running"?"":`exit code ${Q}`,q?"out of memory":"",`${X} restarts`],se=Z.at(-1),re=D.get(l(O.id))??
[];return[`${I}: ${ne.filter(Boolean).join(", ")}`,...se===void 0?[]:[`  health check exited with ${se.exitCode}: ${se.output.slice(0,500)}`],...re.join("").trim()===""?["  (no output)"]:re.map(ce=>` \
 | ${ce}`)]}function A({outOfMemory:O,exitCode:D,error:I}){return O?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:D===127||/executable file not found|no such file/.
test(I)?{hint:"The command of the service is not in the image."}:{}}var R=t(4279),K=t(88391),H=t(77538),z=t(21291),G=t(21278),Y=t(22417),ee=t(57419),oe=t(2114),te=t(29869);const ie={name:"compose",subject:O=>`\
Compose project ${(0,_.j1)(O)}`,log:O=>(0,z.nO)((0,_.j1)(O)),ask:g.gu,askCheckout:g.sy,look:g._n,running:(O,D)=>ae(D),snapshot:(O,D)=>(0,te.W9)(O,D).snapshot,rollout:oe.n,restore:(O,D)=>(0,ee.A)((0,te.
iJ)(D)),release:(O,D)=>(0,te.NC)(O,D),oneOff:Y.X,backup:M.W6,hasImage:(O,D)=>(0,K.Ot)(D),backups:(O,D)=>(0,j.JI)((0,M.WV)(O,D),D),bringBack:(O,D,I)=>(0,j.Tn)((0,M.WV)(O,D),D,I),diagnose:(O,D)=>({name:"\
compose.diagnose",data:{project:(0,_.j1)(O),oneShots:O.config["one-shot"]??[],restarts:Object.fromEntries((0,n.Kd)(D).map(({id:I,restarts:F})=>[I,F]))}}),logs:(O,D,I)=>(0,G.E)((0,_.j1)(O),D,I),knowledge:{
judges:{"compose.crashes":i,"compose.services":H.q6,"compose.gone":H.rR},checks:{"compose.images":K.nV,"compose.up":y},restores:{"compose.restore":ee.N},diagnoses:{"compose.diagnose":k},classifiers:{"\
compose.cli":c.V3,"compose.config":c.$Z,"compose.host":R.R,"compose.pull":c.Sw,"compose.up":c.o4}}};function ae(O){return(0,n.Kd)(O).map(D=>{const I=(0,n.$z)(D,O),{service:F,state:V,health:X,restarts:Z}=D;
return{service:F,image:D.reference,digest:I.split("@").at(-1)??"",state:V,health:X,restarts:Z}})}}),77538:((J,T,t)=>{t.d(T,{q6:()=>v,rR:()=>h});var g=t(41578),M=t(84369),j=t(13577);const $=400,f={restarts:{},
suspects:{},since:null,seen:""},v={ask(i,m,s){const{project:e,services:o}=i,a=[...new Set(Object.values(o).map(({image:b})=>b))].filter(b=>b.includes("@")),r=_((0,g.Kd)(s),m??f),d=(0,g.Kd)(s).filter(b=>(0,M.
TV)({container:b,oneShot:o[b.service]?.oneShot===!0,restarts:n(b,r)}));return[...(0,g.bg)(e,s),...a.map(g.gJ),...d.map(g.XF)]},judge({data:i,state:m,facts:s,now:e}){const{services:o,stable:a=0}=i,r=m??
f,d=(0,g.Kd)(s),b=_(d,r),l=Object.entries(o).map(([S,L])=>{const E=d.filter(({service:A})=>A===S);return{name:S,standing:w({expected:L,containers:E,restarts:b,facts:s})}}),k=l.filter(({standing:S})=>S.
suspicious),P=Object.fromEntries(k.map(({name:S})=>[S,r.suspects[S]??e])),W=u(d,o),N=l.every(({standing:S})=>S.verdict==="good"),B=N?r.since!==null&&r.seen===W?r.since:e:null,C=B===null?0:e-B,x=l.map(
({name:S,standing:L})=>e-(P[S]??e)>=$?y(S,"bad",L.reason):L.verdict!=="good"||C>=a?y(S,L.verdict,L.reason):N?y(S,"pending",`${L.reason}, watching that it stays so`):y(S,"good",L.reason));return{state:{
restarts:b,suspects:P,since:B,seen:W},subjects:x}}},p=1500,h={ask:(i,m,s)=>(0,g.bg)(i.project,s),judge({data:i,state:m,facts:s,now:e}){const{project:o}=i,a=(s.get(j.an)??[]).filter(({oneOff:d})=>!d);if(a.
length>0){const d=`${a.map(({name:b})=>b).join(", ")} still exist`;return{state:null,subjects:[y(o,"pending",d)]}}const r=typeof m=="number"?m:e;return{state:r,subjects:[y(o,e-r<p?"pending":"good","no\
thing runs")]}}};function y(i,m,s){return{name:i,verdict:m,reasons:[s]}}function w({expected:i,containers:m,restarts:s,facts:e}){const{image:o,oneShot:a,replicas:r}=i,d=m.map(k=>{if(!c(k,o,e))return{verdict:"\
pending",reason:`runs ${k.reference}, not ${o}`,suspicious:!0};const P=(0,g.Ms)(k,e);return(0,M.nU)({container:k,oneShot:a,restarts:n(k,s),ended:P})}),b=d.find(({verdict:k})=>k==="bad")??d.find(({verdict:k})=>k===
"pending");if(b!==void 0)return b;if(m.length<r)return{verdict:"pending",reason:`${m.length} of ${r} containers exist`,suspicious:m.length===0};const[l]=d;return{verdict:"good",reason:r===0?"0 contain\
ers are wanted":l?.reason??""}}function c(i,m,s){if(m.startsWith("sha256:"))return i.imageId===m;const[,e]=m.split("@");return e===void 0?!0:i.imageId===e||i.imageId===s.get((0,j.M5)(m))?.id}function _(i,m){
return Object.fromEntries(i.map(s=>[s.id,m.restarts[s.id]??((0,M.pL)(s)?0:s.restarts)]))}function n({id:i,restarts:m},s){return m-(s[i]??0)}function u(i,m){return i.filter(({service:s})=>m[s]!==void 0).
map(({id:s,startedAt:e,restarts:o,state:a})=>[s.slice(0,12),e,o,a].join(" ")).sort().join("; ")}}),21291:((J,T,t)=>{t.d(T,{EH:()=>v,Pf:()=>$,nO:()=>f});var g=t(77598),M=t(76211),j=t(27792);const $={destination:"\
io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release",backups:"io.deploy-action.backups"};function f(h){
const y=`compose/${h}`;return{destination:y,list:()=>(0,M.kA)((0,M.At)(`log:${y}`),{id:"ask.log",title:`Read the log of ${h}`,do:"http",at:"docker",method:"GET",url:(0,j.ru)(`${$.destination}=${y}`)},
({body:w=""})=>(0,j.Xw)(w).filter(({labels:c})=>c[$.destination]===y&&c[$.key]!==void 0).map(({labels:c})=>({key:c[$.key]??"",value:c[$.value]??""})).sort((c,_)=>c.key<_.key?-1:1)),create:({key:w,value:c})=>({
id:`log.create.${w}`,title:`Write ${w} to the log of ${h}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:v(y,w),Labels:{
[$.destination]:y,[$.key]:w,[$.value]:c}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:w=>({id:`log.remove.${w}`,title:`Remove ${w} from the log of ${h}`,do:"http",at:"docker",
method:"DELETE",url:(0,j.kn)(v(y,w)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function v(h,y){const w=y.replace(/[^A-Za-z0-9.-]/g,_=>`_${_.codePointAt(0)?.toString(
16).padStart(4,"0")}`),c=w.length>120?`${w.slice(0,80)}_${p(y,32)}`:w;return`deploy-action.${p(h,16)}.${c}`}function p(h,y){return(0,g.createHash)("sha256").update(h).digest("hex").slice(0,y)}}),21278:((J,T,t)=>{
t.d(T,{E:()=>M});var g=t(76211);function M(j,$,f){const v=[`label=com.docker.compose.project=${j}`,...$===void 0?[]:[`label=com.docker.compose.service=${$}`]];return[(0,g.kA)((0,g.At)(`compose.logs:${$??
""}`),{id:"ask.logs",title:`Read the logs of ${$??j}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; list=$(docker ps -a --format "{{.ID}} {{.Names}}" "$@") || exit $?; [ -z "$list" ] || echo "$list" | \
while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(f),...v.flatMap(h=>["--filter",h])],quiet:!0,classify:"compose.cli"},({stdout:h})=>h===""?[]:h.
replace(/\n$/,"").split(`
`))]}}),41578:((J,T,t)=>{t.d(T,{Kd:()=>i,Ms:()=>n,bg:()=>w,XF:()=>_,gJ:()=>u,cT:()=>y,$z:()=>m});var g=t(76211),M=t(27792);function j({id:s,created:e,startedAt:o}){const a=JSON.stringify({container:[s],
event:["start","oom","die"]});return`/events?since=${v(e)}&until=${v(o)}&filters=${encodeURIComponent(a)}`}function $(s){return s.split(`
`).flatMap(e=>{try{const o=JSON.parse(e),{exitCode:a}=o.Actor?.Attributes??{};return[{action:o.Action??"",at:o.timeNano??0,exitCode:Number(a??0)}]}catch{return[]}})}function f(s,e){const o=e.findLastIndex(
({action:l})=>l==="die"),a=e[o];if(a===void 0)return;const r=e.slice(0,o),d=r.findLast(({action:l})=>l==="start"),b=r.slice(r.findLastIndex(({action:l})=>l==="die")+1);return{...s,state:"restarting",exitCode:a.
exitCode,outOfMemory:b.some(({action:l})=>l==="oom"),startedAt:d===void 0?"":p(d.at),finishedAt:p(a.at)}}function v(s){return(Date.parse(s)/1e3).toFixed(3)}function p(s){return new Date(Math.round(s/1e6)).
toISOString()}var h=t(13577);function y(s,e){const o=w(s,e),a=[...new Set(i(e).map(({imageId:r})=>r))];return[...o,...a.map(u)]}function w(s,e){const o=(0,g.kA)(h.an,{id:"ask.containers",title:`List t\
he containers of ${s}`,do:"http",at:"docker",method:"GET",url:(0,M.o)(s)},({body:r=""})=>(0,M.eQ)(r)),a=e.get(h.an)??[];return[o,...a.map(({id:r,name:d})=>c(r,d))]}function c(s,e){return(0,g.kA)((0,h.
UW)(s),{id:`ask.container.${e}`,title:`Look at the container ${e}`,do:"http",at:"docker",method:"GET",url:(0,M.vK)(s),expect:[200,404]},({status:o,body:a=""})=>o===404?void 0:(0,M.NJ)(a))}function _(s){
return(0,g.kA)((0,h.IN)(s),{id:`ask.ends.${s.name}`,title:`Look how ${s.name} has ended before`,do:"http",at:"docker",method:"GET",url:j(s),expect:[200,400]},({status:e,body:o=""})=>e===200?$(o):[])}function n(s,e){
return f(s,e.get((0,h.IN)(s))??[])}function u(s){return(0,g.kA)((0,h.M5)(s),{id:`ask.image.${s}`,title:`Look at the image ${s}`,do:"http",at:"docker",method:"GET",url:(0,M.d0)(s),expect:[200,404]},({status:e,
body:o=""})=>e===404?void 0:(0,M.zZ)(o))}function i(s){return(s.get(h.an)??[]).filter(({oneOff:e})=>!e).flatMap(({id:e})=>s.get((0,h.UW)(e))??[])}function m(s,e){const o=e.get((0,h.M5)(s.imageId))?.repoDigests??
[],[a]=s.reference.split(/@|:(?=[^/]*$)/);return o.find(r=>r.split("@")[0]===a)??o[0]??s.imageId}}),22417:((J,T,t)=>{t.d(T,{X:()=>p});var g=t(48165),M=t(66661),j=t(4483),$=t(90951),f=t(10565);function v(h,y){
return`${h}-${y.replaceAll(".","-")}`}function p(h,y,w){const{id:c,title:_,service:n,run:u,timeout:i}=w,m=(0,$.j1)(h),{model:s,environment:e}=(0,f.X)(h,y),o=Object.keys(s.services);if(!o.includes(n))throw new g.
HR("usage",`before: the Compose file has no service ${JSON.stringify(n)}${(0,M.a)(n,o)}`,{hint:`It has: ${o.join(", ")}. A service with a profile is seen when the profile is named under profiles.`});const a=v(
m,c),r=[...(0,j.Zz)([(0,$.MR)(h)],m),"run","--rm","--no-deps","-T","--name",a,n],d=[a,...w.ends===void 0?[]:[v(m,w.ends)]];return[{id:c,title:_,do:"exec",argv:["sh","-c",'for left in $1; do docker rm \
-f "$left" >/dev/null 2>&1; done; shift; exec "$@"',"sh",d.join(" "),...r,...u],env:e,classify:"compose.cli",failsAs:"unhealthy",attempts:1,timeout:i}]}}),10565:((J,T,t)=>{t.d(T,{X:()=>h});var g=t(60136),
M=t(48165),j=t(28678),$=t(42992),f=t(83178),v=t(88391),p=t(13577);function h(n,u){const{model:i}=u.need(p.pE),m=(0,v.s6)(i,n),s=(0,g.Ps)(n.before),e=Object.fromEntries(Object.entries(i.services).map(([
r,d])=>{const b=c(w(d,m[r]),s);return[r,s.includes(r)?{...b,profiles:["before"]}:b]})),o=(0,f.h$)((0,$.Rd)({...i,services:e}),n,u),a=_([...(0,$.Lg)(o),...(0,j.GX)(o)],n);return{model:o,ours:m,environment:a,
expected:y(o,n.config["one-shot"]??[])}}function y(n,u){const i=new Set([...(0,j.Cv)(n),...u]);return Object.fromEntries(Object.entries(n.services).filter(([,{profiles:m}])=>m===void 0).map(([m,s])=>[
m,{image:s.image??"",replicas:(0,j.N4)(s),oneShot:i.has(m)}]))}function w({build:n,profiles:u,pull_policy:i,...m},s){const{environment:e}=m,o=e&&Object.fromEntries(Object.entries(e).filter(([,a])=>a!==
null));return{...m,...s===void 0?{}:{image:s},...o===void 0?{}:{environment:o}}}function c({depends_on:n,...u},i){const m=Object.entries(n??{}).filter(([s])=>!i.includes(s));return m.length===0?u:{...u,
depends_on:Object.fromEntries(m)}}function _(n,u){const i=(0,$.cd)(u),m=n.filter(s=>i[s]===void 0);if(m.length>0)throw new M.HR("usage",`The Compose file takes ${m.join(", ")} from the environment, wh\
ich nobody declares.`,{hint:`Declare ${m.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(n.map(s=>[s,i[s]]))}}),57419:((J,T,t)=>{t.d(T,{N:()=>e,A:()=>s});var g=t(
50445),M=t(28678),j=t(27792),$=t(46634),f=t(4483),v=t(20017),p=t(21291),h=t(41578);const y={way:"keep",why:"it is the way back itself"};function w(l,k){const P=(0,$.i)("compose.restore.network",k).map(
B=>({...B,attempts:3})),W={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"compose.gone",data:{project:l}},every:500,deadline:6e4},N=(0,h.Kd)(k).flatMap(
n);return c(l,[_(l),...N,...P,W],null)}function c(l,k,P){return{stage:"restore",subject:`Compose project ${l}`,steps:k,basis:P,notes:[],values:{}}}function _(l){return{id:"compose.restore.settle",title:"\
Let the engine end what it is stopping",do:"exec",argv:(0,f.G9)(l),quiet:!0,advisory:!0,undo:y}}function n({id:l,name:k}){const P={do:"http",at:"docker",undo:y,attempts:3};return[{...P,id:`compose.res\
tore.stop.${k}`,title:`Stop ${k}`,method:"POST",url:`/containers/${l}/stop`,timeout:18e4,expect:[204,304,404]},{...P,id:`compose.restore.remove.${k}`,title:`Remove ${k}`,method:"DELETE",url:`/containe\
rs/${l}?force=true`,expect:[204,404]}]}var u=t(13577);const i=3e3,m=3e5;function s(l){return{name:"compose.restore",data:l}}const e={ask(l,k){const{project:P,model:W,expected:N}=l,B=Object.values(W?.services??
{}).map(({image:S=""})=>S),C=[...Object.values(N).map(({image:S})=>S),...B].filter(Boolean),x=[...new Set(C)].map(h.gJ);return[...(0,h.bg)(P,k),...W===null?[(0,$.x)(P,(0,j.vf)(P))]:x]},plan(l,k){const P=l;
return P.model===null?w(P.project,k):o(P,P.model,k)}};function o(l,k,P){const{project:W}=l,N=a(l),B=new Set(l.had??Object.keys(k.services)),C=(0,h.Kd)(P).filter(({service:G})=>!B.has(G)),x=Object.keys(
N),S=`${g.F}/compose.json`,L=(0,f.Zz)([S],W),E=Object.values(N).some(({image:G})=>P.get((0,u.M5)(G))===void 0),A=[...L,"pull","--policy","missing","--ignore-pull-failures",...x],R=(0,M.wv)(k,x).length>
0?["--no-deps"]:[],K=[...L,"up","-d","--no-build","--pull","never",...R,...x],H=G=>l.kept===null?G:(0,f.f_)(G,{...l.kept,prefix:p.Pf.value}),z=[_(W),...C.flatMap(n),{id:"compose.restore.write",title:"\
Write the model of what ran before",do:"write",path:S,content:JSON.stringify(r(k,N,P)),undo:y},...E?[{...b("compose.restore.pull","Pull images that are not on the engine any more",H(A))}]:[],...x.length===
0?[]:[b("compose.restore.up",`Start ${x.join(", ")} as before`,(0,f.M9)(H(K),W))],{id:"compose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{
project:W,services:N,stable:i}},every:500,deadline:m},...l.folder===void 0?[]:[(0,v.vY)(l.folder)]];return c(W,z,N)}function a({expected:l}){return Object.fromEntries(Object.entries(l).filter(([,{oneShot:k}])=>!k))}
function r(l,k,P){const W=(0,M.wv)(l,Object.keys(k)),N=Object.entries(l.services).filter(([B])=>k[B]!==void 0||W.includes(B)).map(([B,{depends_on:C={},...x}])=>{const S=Object.entries(C).filter(([E])=>k[E]!==
void 0),L=d(x.image??"",k[B]?.image??x.image??"",P);return[B,{...x,image:L,...S.length===0?{}:{depends_on:Object.fromEntries(S)}}]});return{...l,services:Object.fromEntries(N)}}function d(l,k,P){const W=P.
get((0,u.M5)(k))?.id;return l===""||l!==k&&(W===void 0||P.get((0,u.M5)(l))?.id!==W)?k:l}function b(l,k,P){return{id:l,title:k,do:"exec",argv:P,classify:"compose.up",failsAs:"unhealthy",attempts:4,retryOn:[
"usage"],undo:y}}}),2114:((J,T,t)=>{t.d(T,{n:()=>a});var g=t(76211),M=t(28678),j=t(18399),$=t(4483),f=t(90951),v=t(20017),p=t(71105);function h(C,{check:x=!0,ignore:S=[]}={}){if(!x)return[];const L=({
id:A,service:R})=>S.some(K=>K.id===A&&(K.service===void 0||K.service===R)),E=new Map;for(const A of(0,p.D)(C))L(A)||E.set(A.id,[...E.get(A.id)??[],A]);return[...E].map(([A,R])=>{const[K]=R;return`${A}\
: ${R.map(({service:H})=>H).join(", ")} ${K?.reason}. Mend it with ${K?.fix}.`})}function y(C){return C.filter(x=>{const S=C.filter(({id:E,service:A,number:R})=>E!==x.id&&A===x.service&&R===x.number),
L=/^[0-9a-f]{12}_/.test(x.name);return x.state==="created"&&S.some(({state:E})=>L||E!=="created")})}function w({id:C,name:x}){return{id:`compose.clear.${x}`,title:`Remove ${x}, which was created but n\
ever started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${C}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}var c=t(21291),_=t(41578);const n=`gone="$1"; shift
others="$(docker volume ls --quiet --filter "label=${c.Pf.destination}" | while read -r name; do
  case " $gone " in *" $name "*) ;; *) docker volume inspect --format "{{index .Labels \\"${c.Pf.value}\\"}}" "$name" ;; esac
done)"
for image do
  case "$others" in *"\${image#*@}"*) continue ;; esac
  docker image rm "$image" 2>/dev/null || true
done`;function u(C,x){const S=(0,v.lh)(C,x),L=z=>z.split("@")[1]??z,E=Object.values(C.images).map(z=>z.digest),A=new Set([...(0,v.ZL)(C,x).flatMap(({images:z})=>z.map(L)),...E]),R=[...new Set(S.flatMap(
z=>z.images))].filter(z=>!A.has(L(z)));if(R.length===0)return[];const{destination:K}=(0,c.nO)((0,f.j1)(C)),H=S.map(({key:z})=>(0,c.EH)(K,z)).join(" ");return[{id:"compose.prune",title:"Remove images o\
f releases that are not kept any more",do:"exec",argv:["sh","-c",n,"sh",H,...R],quiet:!0,advisory:!0,undo:{way:"keep",why:"a way back pulls an image that is missing"}}]}var i=t(10565),m=t(57419),s=t(29869),
e=t(13577),o=t(26987);function a(C,x){const S=(0,f.j1)(C),L=(0,i.X)(C,x),{expected:E,ours:A,environment:R,model:K}=L,{snapshot:H,notes:z}=(0,s.W9)(C,x),G=Object.keys(R).length===0?[]:[(0,o.CL)(S,C.release,
R)];return{prepare:[W(C),r(C,L),...G,...d(C,L),...P(C,x),...(0,v.CI)(C,x)],apply:[...k(L,x),{...l(C,L),undo:{way:"restore",restore:(0,m.A)(H)}}],verify:{name:"compose.services",data:{project:S,services:E}},
first:100,finish:[...(0,v.Nc)(C,x),...u(C,x)],notes:[...x.get(e.pE)?.warnings??[],...z,...N(C,L),...B(C,L,x),...h(K,C.config.hardening)],changes:(0,j.r)(H.model,K),basis:{project:S,ours:A,model:K}}}function r(C,{
model:x}){return{id:"compose.write",title:"Write the rendered Compose file",after:[],do:"write",path:(0,f.MR)(C),content:`${JSON.stringify(x,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function d(C,{environment:x,model:S}){const{pull:L="missing"}=C.config;if(L==="never")return[];const E=[...(0,$.Zz)([(0,f.MR)(C)],(0,f.j1)(
C)),"pull","--quiet","--policy",L];return[{id:"compose.pull",title:L==="always"?"Pull the images":"Pull the images that are missing",do:"exec",argv:E,...L==="missing"?{unless:{name:"compose.images",data:b(
S)}}:{},env:x,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on the engine changes nothing"}}]}function b({services:C}){const x=Object.values(C).filter(({profiles:S})=>S===
void 0);return[...new Set(x.map(({image:S=""})=>S))].sort()}function l(C,{environment:x,expected:S}){const L=(0,f.j1)(C),E=(0,f.MR)(C),A=C.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"\
compose.up",title:"Start the services",do:"exec",argv:[...(0,$.Zz)([E],L),"up","-d","--no-build","--pull","never",...A],env:x,classify:"compose.up",failsAs:"unhealthy",meanwhile:[{name:"compose.crashe\
s",data:{project:L,services:S}}],check:{name:"compose.up",data:{project:L,file:E,services:S,environment:x}}}}function k({model:C},x){const S=(0,M.ZI)(C),L=(0,_.Kd)(x),E=L.filter(({service:A,state:R})=>R===
"created"&&S.includes(A));return[...new Set([...y(L),...E])].map(w)}function P(C,x){const S=x.get((0,g.At)(`log:${(0,c.nO)((0,f.j1)(C)).destination}`))??[];return(x.get(e.Z3)??[]).filter(L=>!L.endsWith(
`.values.${C.release}`)&&!S.some(({value:E})=>E.includes(L))).map(o.ht)}function W(C){const x=(0,f.MR)(C).split("/").slice(0,-2).join("/");return{id:"compose.forget",title:"Remove rendered files of ol\
d releases",after:[],do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"; done',"sh",x,C.release],quiet:!0,advisory:!0,undo:{
way:"keep",why:"no way back reads them"}}}function N({root:C},{model:x}){const S=Object.entries(x.services).flatMap(([L,{volumes:E=[]}])=>E.filter(({type:A,source:R=""})=>A==="bind"&&(R===C||R.startsWith(
`${C}/`))).map(({source:A=""})=>`${L} mounts ${A}`));return S.length===0?[]:[`${S.join(", ")}: not in the checkout, so it is a path of the host.`]}function B({config:C},{model:x},S){const L=(0,_.Kd)(S).
map(({service:A})=>A),E=[...new Set(L)].filter(A=>x.services[A]===void 0).sort();return E.length===0?[]:[C.orphans==="remove"?`${E.join(", ")}: not in the Compose file any more, will be removed.`:`${E.
join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}}),29869:((J,T,t)=>{t.d(T,{NC:()=>_,W9:()=>w,iJ:()=>i});var g=t(48165),M=t(76211),j=t(90951),$=t(
83178),f=t(21291),v=t(41578),p=t(10565),h=t(13577),y=t(26987);function w(r,d){const b=(0,j.j1)(r),l=(0,v.Kd)(d);if(l.length===0)return{snapshot:{target:"compose",project:b,model:null,expected:{},had:[],
kept:null},notes:[]};const k=n(b,d),P=k??_(r,d),{references:W,images:N,notes:B}=s(P,l,d),C=Object.entries(P.model?.services??{}),x={...P.model,services:Object.fromEntries(C.map(([A,R])=>[A,{...R,image:W[A]??
R.image??""}]))},S=Object.fromEntries(Object.entries(P.expected).filter(([A,{oneShot:R}])=>N[A]!==void 0&&!R&&o(l,A)).map(([A,R])=>[A,{...R,image:N[A]??R.image}])),L=e(P.kept,r,d),E=[...new Set(l.map(
({service:A})=>A))].sort();return{snapshot:{target:"compose",project:b,model:x,expected:S,had:E,kept:L.kept,...k?.folder===void 0?{}:{folder:k.folder}},notes:[...k===void 0?[c]:B,...L.notes,...a(l,P)]}}
const c="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its images with the settings of this release.";function _(r,d){const b=(0,j.j1)(r),
{model:l,expected:k,environment:P}=(0,p.X)(r,d),W=Object.keys(P),N=W.length===0?null:{volume:(0,y.r9)(b,r.release),names:W},B=(0,$.Jz)(r,d),C=B===void 0?{}:{folder:{base:B,release:r.release}},x=r.config.
orphans==="remove"?[]:(0,v.Kd)(d).map(({service:L})=>L),S=[...new Set([...Object.keys(l.services),...x])].sort();return{target:"compose",project:b,model:l,expected:k,had:S,kept:N,...C}}function n(r,d){
return(d.get((0,M.At)(`log:${(0,f.nO)(r).destination}`))??[]).filter(({key:k})=>k.startsWith("release.")).sort((k,P)=>k.key<P.key?1:-1).map(({value:k})=>u(k)).find(k=>k!==void 0&&k.model!==null)}function u(r){
try{const d=JSON.parse(r);return m(d.snapshot)?d.snapshot:void 0}catch{return}}function i(r){if(m(r))return r;throw new g.HR("bug","What is kept at the destination is not a release of the compose targ\
et.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function m(r){return typeof r=="object"&&r!==null&&r.target==="compose"}function s(r,d,b){const l={},
k={},P=[];for(const W of d){const{service:N}=W,B=(0,v.$z)(W,b),C=r.expected[N]?.image??"";l[N]=W.reference,k[N]=B,C.includes("@")&&C.split("@")[1]!==B.split("@")[1]&&P.push(`${N} runs ${B}, not ${C} o\
f the last release: a rollback would bring back what runs.`)}return{references:l,images:k,notes:[...new Set(P)]}}function e(r,d,b){const l=(0,j.j1)(d),k=(0,y.r9)(l,d.release);if(r===null||r.volume===k||
(b.get(h.Z3)??[]).includes(r.volume))return{kept:r,notes:[]};const P=`The values of ${r.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{
kept:{volume:k,names:r.names},notes:[P]}}function o(r,d){return r.some(({service:b,state:l})=>b===d&&(l==="running"||l==="restarting"))}function a(r,d){return[...new Set(r.map(({service:l})=>l))].filter(
l=>d.expected[l]?.oneShot===!1&&!o(r,l)).map(l=>`${l} does not run now: a rollback would not start it.`)}}),84369:((J,T,t)=>{t.d(T,{TV:()=>f,gw:()=>n,lA:()=>c,nU:()=>$,pL:()=>v,qy:()=>_});var g=t(68415);
const M=2,j=8;function $(e){const{container:o,oneShot:a,restarts:r}=e;switch(o.state){case"running":return f(e)?y(_(o,e.ended)):a?{verdict:"pending",reason:"has not ended yet"}:p(o);case"exited":return h(
e);case"restarting":return r>=(a?j:M)?y(c(o)):a?{verdict:"pending",reason:c(o)}:w(c(o));case"dead":return y(`is dead${m(o)}`);case"created":return w(`was created but not started${m(o)}`);default:return w(
`is ${o.state}`)}}function f({container:e,oneShot:o,restarts:a}){return e.state==="running"&&a>=(o?j:M)}function v({startedAt:e,created:o}){return Date.parse(e)-Date.parse(o)<12e4}function p(e){return e.
health==="unhealthy"?y(n(e)):e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function h({container:e,oneShot:o}){
if(o&&e.exitCode===0)return{verdict:"good",reason:"ended with exit code 0"};const a=e.restartPolicy==="on-failure"&&e.exitCode!==0,r=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",d=c(
e);return a||r?w(d):y(d)}const y=e=>({verdict:"bad",reason:e}),w=e=>({verdict:"pending",reason:e,suspicious:!0});function c(e){const{exitCode:o,outOfMemory:a,restarts:r,memoryLimit:d}=e,b=s(e),l=b===void 0?
"":` after ${(0,g.a)(b)}`,k=r===0?"":` (restarted ${u(r)})`,P=d>0?` (limit ${Math.round(d/1024/1024)} MiB)`:"";return a?`was killed because it ran out of memory${P}${l}${k}`:o===0?`ended by itself wit\
h exit code 0${l}${k}`:`crashed with exit code ${o}${i(o)}${l}${k}${m(e)}`}function _({restarts:e},o){return o===void 0?`ended and was restarted ${u(e)}`:c(o)}function n({probes:e}){const o=e.at(-1),a=o?.
output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${a===""?`exits with ${o?.exitCode??"nothing"}`:`says ${a}`}`}function u(e){return e===1?"once":`${e} times`}function i(e){const a={
134:"ABRT",137:"KILL",139:"SEGV",143:"TERM"}[e];return a===void 0?"":` (SIG${a})`}function m({error:e}){return e===""?"":`: ${e}`}function s({startedAt:e,finishedAt:o,state:a}){if(!(Date.parse(e)>0))return;
const r=Date.parse(o)-Date.parse(e);return r<0&&a!=="running"?0:r<0?void 0:r}}),13577:((J,T,t)=>{t.d(T,{Cz:()=>j,ET:()=>w,FR:()=>c,IN:()=>h,JM:()=>$,M5:()=>y,UE:()=>M,UW:()=>p,Z3:()=>_,an:()=>v,pE:()=>f});
var g=t(76211);const M=(0,g.At)("compose.files"),j=n=>(0,g.At)(`compose.source:${n}`),$=(0,g.At)("compose.version"),f=(0,g.At)("compose.model"),v=(0,g.At)("compose.containers"),p=n=>(0,g.At)(`docker.c\
ontainer:${n}`),h=({id:n,startedAt:u})=>(0,g.At)(`docker.ends:${n}:${u}`),y=n=>(0,g.At)(`docker.image:${n}`),w=(0,g.At)("compose.mounted"),c=(0,g.At)("compose.folder"),_=(0,g.At)("compose.values")}),26987:((J,T,t)=>{
t.d(T,{CL:()=>p,ht:()=>h,k7:()=>y,r9:()=>v});var g=t(76211),M=t(27792),j=t(42992),$=t(21291),f=t(13577);function v(w,c){return(0,$.EH)(`compose/${w}`,`values.${c}`)}function p(w,c,_){const n=v(w,c),u={
[$.Pf.values]:`compose/${w}`,[$.Pf.release]:c},i=Object.entries(_).flatMap(([m,s])=>[`,${JSON.stringify(`${$.Pf.value}.${m}`)}:"`,(0,j.rW)(s),'"']);return{id:"compose.values",title:`Keep the values of\
 ${Object.keys(_).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(n)},"Label\
s":${JSON.stringify(u).slice(0,-1)}`,...i,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function h(w){return{id:`compose.values.remove.${w}`,title:`Remove ${w}\
, values of a release that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:(0,M.kn)(w),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function y(w){
return(0,g.kA)(f.Z3,{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:(0,M.ru)(`${$.Pf.values}=compose/${w}`)},({body:c=""})=>(0,M.Xw)(c).
map(({name:_})=>_))}})};export{de as id,le as ids,ue as modules};

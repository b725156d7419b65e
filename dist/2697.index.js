const Du=2697,Nu=[2697],Pu={73045:((Ke,_,u)=>{u.d(_,{Qq:()=>N,SL:()=>f,ci:()=>S});var $=u(48165);const x="kubernetes:";function f({kubeconfig:O,context:j,plugins:te}){const I=new URLSearchParams;return O!==
""&&I.set("kubeconfig",O),j!==""&&I.set("context",j),te&&I.set("plugins","allowed"),`${x}${I.size===0?"":`?${I}`}`}function N(O){return O.startsWith(x)}function S(O){if(!N(O))throw new $.HR("bug",`${JSON.
stringify(O)} names no cluster.`);const j=new URLSearchParams(O.slice(x.length));return{kubeconfig:j.get("kubeconfig")??"",context:j.get("context")??"",plugins:j.get("plugins")==="allowed"}}}),82729:((Ke,_,u)=>{
u.r(_),u.d(_,{readCheckout:()=>f});var $=u(51455),x=u(76760);function f(S){return{readFile:O=>(0,$.readFile)(x.resolve(S,O),"utf8").catch(j=>N(j,void 0)),listFiles:O=>(0,$.readdir)(x.resolve(S,O)).catch(
j=>N(j,[]))}}function N(S,O){const{code:j}=S;if(j==="ENOENT"||j==="ENOTDIR")return O;throw S}}),42697:((Ke,_,u)=>{u.r(_),u.d(_,{withWorld:()=>_e});var $=u(76760),x=u(49083),f=u(71985),N=u(5977),S=u(9386),
O=u(15495),j=u(93869),te=u(11733),I=u(7161),Be=u(82729);async function _e(D,Z){const{runner:J,inputs:M}=D,T=(0,S.PH)(),{signal:Y,dispose:W}=(0,te.K)(T),z=(0,j.g)({},U=>J.mask(U));let v,F;const le=U=>Ye(
U,()=>({settings:v,event:F,inputs:M,runner:J})),ee=(0,O.R)({env:J.env,secrets:z,signal:Y,groups:T,operations:le});try{const U=$.resolve(J.env.GITHUB_WORKSPACE??process.cwd(),M.get("working-directory")?.
value??"."),re=(0,Be.readCheckout)(U),we=await Ze({options:D,root:U,ports:ee,checkout:re});F=we.event,v=await y({options:D,root:U,...we,checkout:re,secrets:z});const ve={settings:v,event:F},Te=new Date(
ee.clock.now()).toISOString();return await Z({runner:J,inputs:M,...ve,ports:ee,startedAt:Te,context:(me,pe)=>(0,N.q6)({ports:ee,sink:pe,patience:ve.settings.patience,knowledge:(0,x.d)(f.k2,...Object.values(
I.z).map(({target:Se})=>Se.knowledge),...me.map(({knowledge:Se})=>Se))})})}finally{W(),await ee.close()}}async function Ze({options:D,root:Z,ports:J,checkout:M}){const{runner:T,inputs:Y}=D;if(T.github){
const{readEvent:F}=await u.e(4248).then(u.bind(u,14248));return{event:await F({env:T.env,readFile:M.readFile}),remoteUrl:void 0}}const[{gitEvent:W},{readGit:z}]=await Promise.all([u.e(8944).then(u.bind(
u,38944)),u.e(8268).then(u.bind(u,98268))]),v=await z(Z,J);return{event:W(v,Y.get("ref")?.value),remoteUrl:v.remoteUrl}}async function y(D){const{options:Z,root:J,event:M,remoteUrl:T,checkout:Y,secrets:W}=D,
{runner:z,inputs:v,deploying:F}=Z,{loadSettings:le}=await u.e(4369).then(u.bind(u,24369)),{readSecrets:ee,secretValues:U}=await u.e(9220).then(u.bind(u,99220)),re=ee(v);for(const[me,pe]of Object.entries(
re))W.add(me,pe);const we=await le({...Y,root:J,env:z.env,inputs:v,repository:M.repository,serverUrl:M.serverUrl,remoteUrl:T,forge:z.github,ci:z.ci,secrets:re,targetSchemas:I.S,...F===void 0?{}:{deploying:F}}),
ve=v.get("environment")?.value??F?.[0],Te=await U({...Y,settings:we,given:re,env:z.env,ci:z.ci,environment:ve});for(const[me,pe]of Object.entries(Te))W.add(me,pe);return we}const R=["scan.keep","scan.\
kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],de=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(D=>`regi\
stry.${D}`);function Ye(D,Z){const J=T=>{let Y;return W=>({[W]:async(z,v)=>{Y??=T();const F=(await Y)[W];if(F===void 0)throw new Error(`No operation ${W}.`);return F(z,v)}})},M=(T,Y)=>{const W=J(Y);return Object.
assign({},...T.map(W))};return{...M(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:T}=await u.e(2530).then(u.bind(u,92530));return T(D,Z())}),...M(de,async()=>(await Promise.
all([u.e(1233),u.e(5214)]).then(u.bind(u,75214))).registryOperations(D)),...M(["quality.toolchains"],async()=>(await u.e(9978).then(u.bind(u,89978))).toolchainOperations(D)),...M(["service.start","ser\
vice.stop","service.sweep"],async()=>(await u.e(5485).then(u.bind(u,55485))).serviceOperations(D)),...M(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all(
[u.e(9800),u.e(512)]).then(u.bind(u,512))).reportOperations(D)),...M(["secrets.scan"],async()=>(await u.e(7199).then(u.bind(u,87199))).secretsOperations(D)),...M(R,async()=>(await u.e(324).then(u.bind(
u,70324))).scanOperations(D,Z())),...M(["runner.environment","runner.cache"],async()=>{const{runnerOperations:T}=await u.e(2347).then(u.bind(u,2347));return T(D,Z().runner)})}}}),71105:((Ke,_,u)=>{u.d(
_,{D:()=>N,E:()=>x});const $={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:y})=>!j(y).some(R=>/^no-new-privileges(?:[:=]true)?$/.
test(R))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:y})=>y!==
!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:y})=>/^(?:root|0)(?::|$)/.test(String(y??"root"))},"DA\
-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:y})=>!j(y).some(R=>R.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"\
is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:y})=>y===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns t\
he host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:y})=>O(y).some(R=>/docker\.sock(?::|$)/.test(I(R)))},"DA-C007":{severity:"medium",reason:"has no li\
mit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:y=>y.mem_limit===void 0&&te(y).memory===void 0},"DA-C008":{severity:"\
low",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:y})=>y===void 0||S(y).disable===!0},"DA-C009":{severity:"medium",reason:"\
has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:y})=>Be(y).some(R=>f.test(R)&&
!/_FILE$/.test(R))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:y,pid:R,ipc:de})=>[y,R,de].includes("host")},
"DA-C011":{severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(y,R)=>O(y.ports).
length===0&&!_e(y).some(de=>Ze(de,R))}},x=Object.keys($),f=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function N(y){const R=S(y);return Object.entries(S(R.services)).
flatMap(([de,Ye])=>x.flatMap(D=>{const{severity:Z,reason:J,fix:M,weak:T}=$[D];return T(S(Ye),R)?[{id:D,service:de,severity:Z,reason:J,fix:M}]:[]}))}function S(y){return typeof y=="object"&&y!==null&&!Array.
isArray(y)?y:{}}function O(y){return Array.isArray(y)?y:[]}function j(y){return O(y).map(String)}function te(y){return S(S(S(y.deploy).resources).limits)}function I(y){return typeof y=="string"?y:String(
S(y).source??"")}function Be(y){return Array.isArray(y)?j(y).map(R=>R.split("=")[0]??""):Object.keys(S(y))}function _e({networks:y}){return Array.isArray(y)?j(y):Object.keys(S(y))}function Ze(y,R){return S(
S(R.networks)[y]).internal===!0}}),25635:((Ke,_,u)=>{u.d(_,{G:()=>x,U:()=>f});var $=u(48165);function x(S,O,j){const te=O.startsWith("/")?N(O):N(`${S}/${O}`),I=N(S);if(te===I||te.startsWith(I==="/"?"/":
`${I}/`))return te;throw new $.HR("usage",`${j}: ${JSON.stringify(O)} is outside the checkout ${I}.`,{hint:"Name a path inside the repository, relative to its top."})}function f(S){const O=S.lastIndexOf(
"/");return{folder:S.slice(0,O)||"/",name:S.slice(O+1)}}function N(S){const O=[];for(const j of S.split("/"))j===".."?O.pop():j!==""&&j!=="."&&O.push(j);return`/${O.join("/")}`}}),7161:((Ke,_,u)=>{u.d(
_,{S:()=>Cu,z:()=>yr});var $=u(48165),x=u(66661),f=u(76211),N=u(48246);const S=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function O(e){try{const t=JSON.parse(e);return{
...t,name:t.name??"",services:t.services??{}}}catch(t){throw new $.HR("bug","docker compose config did not print a model.",{cause:t,details:[e.slice(0,500)]})}}function j(e){if(!(e===void 0||/^sha256:/.
test(e)))try{return(0,N.aR)((0,N.F2)(e.replace(/@‹.*$/,"")))}catch{return}}function te(e){return e.deploy?.mode==="global"?1:e.deploy?.replicas??e.scale??1}function I(e){const t=Object.values(e.services).
flatMap(n=>Object.entries(n.depends_on??{}).filter(([,{condition:s}])=>s==="service_completed_successfully").map(([s])=>s));return[...new Set(t)]}function Be(e){const t=[...Object.values(e.secrets??{}),
...Object.values(e.configs??{})];return[...new Set(t.flatMap(({environment:n})=>n===void 0?[]:[n]))]}function _e(e){const t=(n,s)=>{const o=n?.[s??""];return o!==void 0&&(o.environment!==void 0||o.content!==
void 0)};return Object.entries(e.services).filter(([,{configs:n,secrets:s}])=>(n??[]).some(({source:o})=>t(e.configs,o))||(s??[]).some(({source:o})=>t(e.secrets,o))).map(([n])=>n)}function Ze(e){const t=[
...e.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,n=""])=>n);return[...new Set(t)].sort()}function y(e){return e.split(`
`).filter(t=>/level=warning|^WARN/i.test(t)&&!/variable is not set/.test(t)).map(t=>(/msg="((?:[^"\\]|\\.)*)"/.exec(t)?.[1]??t).replaceAll('\\"','"'))}var R=u(25635);const de="PATH HOME TMPDIR XDG_CON\
FIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH",Ye=`keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,D=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,Z=`project="$1"; shift
docker ps -a --no-trunc --filter "label=com.docker.compose.project=$project" \\
  --format '{{.ID}} {{.State}} {{.Label "com.docker.compose.service"}}/{{.Label "com.docker.compose.container-number"}}' |
awk '{ id[NR] = $1; state[NR] = $2; key[NR] = $3; count[$3]++ }
  END { for (i = 1; i <= NR; i++) if (state[i] == "created" && count[key[i]] > 1) print id[i] }' |
while read -r id; do docker rm "$id" >/dev/null; done
exec "$@"`,J=`now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`;function M(e,t,n){const s=[de,...n.names].join(" "),o=n.profiles.flatMap(r=>["--profile",r]);return["sh","-c",Ye,"sh",s,e.join(" "),...T(e,t),...o,"config","--format","json"]}function T(e,t){return[
"docker","compose","--env-file","/dev/null",...e.flatMap(n=>["-f",n]),"-p",t]}function Y(e,t){const{volume:n,prefix:s,names:o}=t;return["sh","-c",D,"sh",n,s,o.join(" "),...e]}function W(e,t){return["s\
h","-c",Z,"sh",t,...e]}function z(e){return["sh","-c",J,"sh",e]}function v({app:e,environment:t,config:n}){return n.project??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,
"")}function F({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function le({state:e,environment:t,release:n}){return`${e}/rele\
ases/${t}/${n}/compose.json`}var ee=u(77598);const U={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.compose.config-hash",number:"com.docker.compose.con\
tainer-number"};function re(e){return`/containers/json?all=1&filters=${Se(`com.docker.compose.project=${e}`)}`}const we=e=>`/networks?filters=${Se(`com.docker.compose.project=${e}`)}`,ve=e=>`/containe\
rs/${e}/json`,Te=e=>`/images/${encodeURI(e)}/json`,me=(...e)=>`/volumes?filters=${Se(...e)}`,pe=e=>`/volumes/${e}`;function Se(...e){return encodeURIComponent(JSON.stringify({label:e}))}function Ht(e){
return De(e,"a list of containers").map(t=>({id:t.Id??"",name:(t.Names?.[0]??"").replace(/^\//,""),state:typeof t.State=="string"?t.State:"",...Jn(t.Labels)}))}function wr(e){const t=De(e,"a list of c\
ontainers");return Ht(e).flatMap((n,s)=>{const{Image:o="",ImageID:r="",Ports:i}=t[s]??{},a=(i??[]).flatMap(({PrivatePort:c=0,PublicPort:d})=>d===void 0?[]:[{inside:c,outside:d}]);return n.oneOff?[]:[{
...n,reference:o,imageId:r,ports:a}]})}function Pn(e){const t=De(e,"a container"),n=typeof t.State=="object"?t.State:{};return{id:t.Id??"",name:(t.Name??"").replace(/^\//,""),...Jn(t.Config?.Labels),state:n.
Status??"",reference:t.Config?.Image??"",imageId:t.Image??"",created:t.Created??"",startedAt:n.StartedAt??"",finishedAt:n.FinishedAt??"",exitCode:n.ExitCode??0,outOfMemory:n.OOMKilled??!1,error:n.Error??
"",health:n.Health?.Status==="none"?"":n.Health?.Status??"",probes:(n.Health?.Log??[]).map(({ExitCode:s,Output:o})=>({exitCode:s??0,output:(o??"").trim()})),restarts:t.RestartCount??0,restartPolicy:t.
HostConfig?.RestartPolicy?.Name||"no",memoryLimit:t.HostConfig?.Memory??0}}function Mn(e){const t=De(e,"an image");return{id:t.Id??"",repoDigests:t.RepoDigests??[]}}function In(e){return(De(e,"a list \
of volumes").Volumes??[]).map(({Name:n,Labels:s})=>({name:n??"",labels:s??{}}))}function Ln(e){return De(e,"a list of networks").map(({Id:n,Name:s})=>({id:n??"",name:s??""}))}function Jn(e){return{service:e?.[U.
service]??"",configHash:e?.[U.configHash]??"",number:e?.[U.number]??"",oneOff:e?.[U.oneOff]==="True"}}function De(e,t){try{return JSON.parse(e)}catch(n){throw new $.HR("bug",`The Docker Engine did not\
 answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}const G={destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",
release:"io.deploy-action.release",backups:"io.deploy-action.backups"};function Ne(e){const t=`compose/${e}`;return{destination:t,list:()=>(0,f.kA)((0,f.At)(`log:${t}`),{id:"ask.log",title:`Read the l\
og of ${e}`,do:"http",at:"docker",method:"GET",url:me(`${G.destination}=${t}`)},({body:n=""})=>In(n).filter(({labels:s})=>s[G.destination]===t&&s[G.key]!==void 0).map(({labels:s})=>({key:s[G.key]??"",
value:s[G.value]??""})).sort((s,o)=>s.key<o.key?-1:1)),create:({key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",
headers:{"content-type":"application/json"},body:JSON.stringify({Name:ht(t,n),Labels:{[G.destination]:t,[G.key]:n,[G.value]:s}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({
id:`log.remove.${n}`,title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:pe(ht(t,n)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function ht(e,t){
const n=t.replace(/[^A-Za-z0-9.-]/g,o=>`_${o.codePointAt(0)?.toString(16).padStart(4,"0")}`),s=n.length>120?`${n.slice(0,80)}_${Hn(t,32)}`:n;return`deploy-action.${Hn(e,16)}.${s}`}function Hn(e,t){return(0,ee.
createHash)("sha256").update(e).digest("hex").slice(0,t)}const Vn=(0,f.At)("compose.files"),vr=(0,f.At)("compose.version"),Xe=(0,f.At)("compose.model"),Pe=(0,f.At)("compose.containers"),Wn=e=>(0,f.At)(
`docker.container:${e}`),Me=e=>(0,f.At)(`docker.image:${e}`),Vt=(0,f.At)("compose.values");function Sr(e,t){const n=Qe(e,t),s=[...new Set(ie(t).map(({imageId:o})=>o))];return[...n,...s.map(Wt)]}function Qe(e,t){
const n=(0,f.kA)(Pe,{id:"ask.containers",title:`List the containers of ${e}`,do:"http",at:"docker",method:"GET",url:re(e)},({body:o=""})=>Ht(o)),s=t.get(Pe)??[];return[n,...s.map(({id:o,name:r})=>Or(o,
r))]}function Or(e,t){return(0,f.kA)(Wn(e),{id:`ask.container.${t}`,title:`Look at the container ${t}`,do:"http",at:"docker",method:"GET",url:ve(e),expect:[200,404]},({status:n,body:s=""})=>n===404?void 0:
Pn(s))}function Wt(e){return(0,f.kA)(Me(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:Te(e),expect:[200,404]},({status:t,body:n=""})=>t===404?void 0:Mn(
n))}function ie(e){return(e.get(Pe)??[]).filter(({oneOff:t})=>!t).flatMap(({id:t})=>e.get(Wn(t))??[])}function zn(e,t){const n=t.get(Me(e.imageId))?.repoDigests??[],[s]=e.reference.split(/@|:(?=[^/]*$)/);
return n.find(o=>o.split("@")[0]===s)??n[0]??e.imageId}const jr=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function Fn(e){const{version:t}=e;return{IMAGE_TAG:t,TAG:t,VERSION:t,...e.variables}}
function xr(e){return Object.fromEntries(Object.entries(Fn(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function Ar(e){return JSON.parse(JSON.stringify(e).replaceAll(
jr,"$${$1}"))}function Cr(e){const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].sort()}function Un(e){return typeof e==
"string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(Un)}:"secret"in e?{...e,as:"json"}:e}function zt(e,t){return ht(`compose/${e}`,`values.${t}`)}function Rr(e,t,n){const s=zt(e,t),o={[G.
values]:`compose/${e}`,[G.release]:t},r=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${G.value}.${i}`)}:"`,Un(a),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(n).
join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(s)},"Labels":${JSON.stringify(
o).slice(0,-1)}`,...r,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function Er(e){return{id:`compose.values.remove.${e}`,title:`Remove ${e}, values of a rel\
ease that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:pe(e),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function Tr(e){return(0,f.kA)(
Vt,{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:me(`${G.values}=compose/${e}`)},({body:t=""})=>In(t).map(({name:n})=>n))}const Dr=[2,
22];function Gn(e,t){const n=t.get(Vn);return[...Kn(e,t),Nr(),Mr(e),...n===void 0?[]:[Lr(e,n)]]}function Kn(e,t){const n=v(e);return[Ne(n).list(),Tr(n),...Sr(n,t)]}function Nr(){return(0,f.kA)(vr,{id:"\
ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:e})=>Pr(e.trim()))}function Pr(e){
const[,t="0",n="0"]=/^v?(\d+)\.(\d+)/.exec(e)??[],[s,o]=Dr;if(Number(t)>s||Number(t)===s&&Number(n)>=o)return e;throw new $.HR("absent",`Docker Compose ${e||"of an unknown version"} is too old; ${s}.${o}\
 or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function Mr(e){const t=F(e),n=[...new Set(t.length===0?[e.root]:t.map(o=>(0,R.U)(o).folder))];return(0,f.kA)(Vn,{id:"ask.compo\
se.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...n],
quiet:!0},({stdout:o})=>Ir(t,o.split(`
`).filter(Boolean),e.root))}function Ir(e,t,n){if(e.length===0){const i=S.map(a=>`${n}/${a}`).find(a=>t.includes(a));if(i!==void 0)return[i];throw new $.HR("absent",`There is no Compose file in ${n}: ${S.
join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const s=e.filter(i=>!t.includes(i)),[o]=s;if(o===void 0)return e;const r=t.map(i=>(0,R.U)(i).name);throw new $.HR("abs\
ent",`The Compose file ${s.join(", ")} does not exist${(0,x.a)((0,R.U)(o).name,r)}`,{hint:"file: is relative to the top of the checkout."})}function Lr(e,t){const{config:n,root:s}=e,o=xr(e),r=[...Object.
keys(o),...n.inherit??[]];return(0,f.kA)(Xe,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:M(t,v(e),{names:r,profiles:n.profiles??[]}),cwd:s,env:o,quiet:!0,limit:16*1024*1024,classify:"\
compose.config",failsAs:"usage"},Jr)}function Jr({stdout:e,stderr:t}){const n=Ze(t);if(n.length>0)throw new $.HR("usage",`The Compose file uses variables that nobody gave: ${n.join(", ")}.`,{hint:"Dec\
lare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:O(e),warnings:y(t)}}var gt=u(50445);const Ft=`box\
="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`,Bn='aside "$image" -c \'mv "$1.part" "$1" && ls -1t "${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |\n  while read -r old; do rm -f "${1%/*}/$old"; done; echo "${1##*/}: $(wc -c < "$1") bytes\
"\' sh "$file" "$keep"',Hr=`volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${Ft}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${Bn}`,Vr=`volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${Ft}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`,Wr=`volume="$3"; file="/backups/$4"; keep="$5"; source="$6"
${Ft}docker volume inspect "$source" >/dev/null || exit 1
aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${Bn}`;function Ut(e){return ht(`compose/${e}`,"backups")}function _n(e,t,n,s){const o=v(e);if(ie(t).length===0)return[];const r=Ut(o);return[{id:`${n}.volume`,title:"Make the volume for backups",do:"\
http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:r,Labels:{[G.backups]:`compose/${o}`}}),undo:Zn},...(s.kind==="database"?zr:
Fr)(e,n,s)]}const Zn={way:"keep",why:"a backup is wanted whatever happens to the deploy"},Gt={do:"exec",undo:Zn,attempts:1,classify:"compose.cli",failsAs:"unhealthy"};function zr(e,t,n){const{service:s,
database:o,user:r,keep:i,verify:a,timeout:c}=n,d=v(e),l=Ut(d),h=`${o}/${e.release}.dump`,p=[d,s,l,h],m={...Gt,id:`${t}.verify`,title:`Restore the backup of ${o} into a scratch database`,argv:["sh","-c",
Vr,"sh",...p,r,`${o.slice(0,40)}_deploy_action`,gt.F],timeout:c};return[{...Gt,id:`${t}.backup`,title:`Back up the database ${o}`,argv:["sh","-c",Hr,"sh",...p,String(i),r,o,gt.F],timeout:c},...a?[m]:[]]}
function Fr(e,t,{volume:n,service:s,keep:o,timeout:r}){const i=v(e),a=`${i}_${n}`,c=`${n}/${e.release}.tar`,d=["sh","-c",Wr,"sh",i,s,Ut(i),c,String(o),a];return[{...Gt,id:`${t}.backup`,title:`Back up \
the volume ${n}`,argv:d,timeout:r}]}function Yn(e,t,n){const s=[`label=com.docker.compose.project=${e}`,...t===void 0?[]:[`label=com.docker.compose.service=${t}`]];return[(0,f.kA)((0,f.At)(`compose.lo\
gs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; do docker logs --tai\
l "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(n),...s.flatMap(r=>["--filter",r])],quiet:!0,classify:"compose.cli"},({stdout:r})=>r.replace(/\n$/,"").split(`
`))]}function Ur(e=[]){return e.flatMap(t=>t.kind==="migrate"&&t.run.length===0?[t.service]:[])}function Gr(e,t){const n=Kr(e,t),s={};for(const[o,{image:r,build:i}]of Object.entries(e.services)){const a=j(
r),c=n[o]??Br(t,l=>a!==void 0&&j(l)===a)??(i===void 0||r!==void 0?void 0:_r(o,e,t)),d=c===void 0?void 0:t.images[c];if(d!==void 0)s[o]=(0,N.dp)(d.name,d.digest);else if(i!==void 0)throw Zr(o,t)}if(Object.
keys(s).length===0&&Object.keys(t.images).length>0)throw Yr(e,t);return s}function Kr(e,{config:t,images:n}){const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.
includes(r))throw new $.HR("usage",`services: the Compose file has no service ${JSON.stringify(r)}${(0,x.a)(r,o)}`,{hint:`It has: ${o.join(", ")}.`});if(n[i]===void 0)throw new $.HR("usage",`services.${r}\
: there is no image ${JSON.stringify(i)}${(0,x.a)(i,Object.keys(n))}`,{hint:`Images of this deploy: ${Object.keys(n).join(", ")||"none"}.`})}return s}function Br({images:e},t){return Object.entries(e).
find(([,{name:n}])=>t(n))?.[0]}function _r(e,t,{images:n}){if(n[e]!==void 0)return e;const s=Object.keys(n),o=Object.values(t.services).filter(({build:r,image:i})=>r!==void 0&&i===void 0);return s.length===
1&&o.length===1?s[0]:void 0}function Zr(e,{images:t}){const n=Object.keys(t);return new $.HR("usage",`The service ${e} has a build: and none of our images, so its digest is not known.`,{hint:`Say in t\
he target's services: which image it runs (services: { ${e}: ${n[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.map(s=>`image ${s}: ${t[s]?.name}`)})}function Yr(e,{images:t}){
const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new $.HR("usage",`No service of the Compose file runs one of our images (${n.map(o=>t[o]?.name).join(", ")}).`,{hint:`Say which: tar\
get: { compose: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).map(([o,{image:r}])=>`${o} runs ${r??"what it builds"}`)})}function Kt(e,t){const{model:n}=t.need(Xe),s=Gr(n,e),o=Ur(
e.before),r=Object.fromEntries(Object.entries(n.services).map(([c,d])=>{const l=qr(Qr(d,s[c]),o);return[c,o.includes(c)?{...l,profiles:["before"]}:l]})),i=Ar({...n,services:r}),a=ei([...Cr(i),...Be(i)],
e);return{model:i,ours:s,environment:a,expected:Xr(i,e.config["one-shot"]??[])}}function Xr(e,t){const n=new Set([...I(e),...t]);return Object.fromEntries(Object.entries(e.services).filter(([,{profiles:s}])=>s===
void 0).map(([s,o])=>[s,{image:o.image??"",replicas:te(o),oneShot:n.has(s)}]))}function Qr({build:e,profiles:t,pull_policy:n,...s},o){const{environment:r}=s,i=r&&Object.fromEntries(Object.entries(r).filter(
([,a])=>a!==null));return{...s,...o===void 0?{}:{image:o},...i===void 0?{}:{environment:i}}}function qr({depends_on:e,...t},n){const s=Object.entries(e??{}).filter(([o])=>!n.includes(o));return s.length===
0?t:{...t,depends_on:Object.fromEntries(s)}}function ei(e,t){const n=Fn(t),s=e.filter(o=>n[o]===void 0);if(s.length>0)throw new $.HR("usage",`The Compose file takes ${s.join(", ")} from the environmen\
t, which nobody declares.`,{hint:`Declare ${s.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(e.map(o=>[o,n[o]]))}function ti(e,t){return`${e}-${t.replaceAll(
".","-")}`}function Xn(e,t,{id:n,title:s,service:o,run:r,timeout:i}){const a=v(e),{model:c,environment:d}=Kt(e,t),l=Object.keys(c.services);if(!l.includes(o))throw new $.HR("usage",`before: the Compos\
e file has no service ${JSON.stringify(o)}${(0,x.a)(o,l)}`,{hint:`It has: ${l.join(", ")}. A service with a profile is seen when the profile is named under profiles.`});const h=ti(a,n),p=[...T([le(e)],
a),"run","--rm","--no-deps","-T","--name",h,o];return{id:n,title:s,do:"exec",argv:["sh","-c",'docker rm -f "$1" >/dev/null 2>&1; shift; exec "$@"',"sh",h,...p,...r],env:d,classify:"compose.cli",failsAs:"\
unhealthy",timeout:i}}const Bt=["blue","green"],qe=e=>e==="blue"?"green":"blue",he=(e,t)=>`${e}-${t}`;function _t(e,t){const n=he(v(e),t);return{...e,config:{...e.config,project:n},variables:{...e.variables,
COLOUR:t}}}var Zt=u(68415);const Qn=2;function qn(e){const{container:t,oneShot:n,restarts:s}=e;switch(t.state){case"running":return s>=Qn?et(tt(t)):n?{verdict:"pending",reason:"has not ended yet"}:ni(
t);case"exited":return si(e);case"restarting":return s>=Qn?et(tt(t)):$t(tt(t));case"dead":return et(`is dead${Yt(t)}`);case"created":return $t(`was created but not started${Yt(t)}`);default:return $t(
`is ${t.state}`)}}function ni(e){return e.health==="unhealthy"?et(es(e)):e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"runnin\
g":"healthy"}}function si({container:e,oneShot:t}){if(t&&e.exitCode===0)return{verdict:"good",reason:"ended with exit code 0"};const n=e.restartPolicy==="on-failure"&&e.exitCode!==0,s=e.restartPolicy===
"always"||e.restartPolicy==="unless-stopped",o=tt(e);return n||s?$t(o):et(o)}const et=e=>({verdict:"bad",reason:e}),$t=e=>({verdict:"pending",reason:e,suspicious:!0});function tt(e){const{exitCode:t,outOfMemory:n,
restarts:s,memoryLimit:o}=e,r=ri(e),i=r===void 0?"":` after ${(0,Zt.a)(r)}`,a=s===0?"":` (restarted ${s===1?"once":`${s} times`})`,c=o>0?` (limit ${Math.round(o/1024/1024)} MiB)`:"";return n?`was kill\
ed because it ran out of memory${c}${i}${a}`:t===0?`ended by itself with exit code 0${i}${a}`:`crashed with exit code ${t}${oi(t)}${i}${a}${Yt(e)}`}function es({probes:e}){const t=e.at(-1),n=t?.output.
split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${n===""?`exits with ${t?.exitCode??"nothing"}`:`says ${n}`}`}function oi(e){const n={134:"ABRT",137:"KILL",139:"SEGV",143:"TER\
M"}[e];return n===void 0?"":` (SIG${n})`}function Yt({error:e}){return e===""?"":`: ${e}`}function ri({startedAt:e,finishedAt:t,state:n}){if(!(Date.parse(e)>0))return;const s=Date.parse(t)-Date.parse(
e);return s<0&&n!=="running"?0:s<0?void 0:s}const Xt={ask(e,t,n){const{project:s,services:o}=e,r=[...new Set(Object.values(o).map(({image:i})=>i))].filter(i=>i.includes("@"));return[...Qe(s,n),...r.map(
Wt)]},judge({data:e,state:t,facts:n,now:s}){const{services:o,stable:r=0}=e,i=t??{restarts:{},suspects:[],since:null,seen:""},a=ie(n),c=li(a,i),d=Object.entries(o).map(([k,C])=>{const ye=a.filter(({service:be})=>be===
k);return{name:k,standing:ci({expected:C,containers:ye,restarts:c,facts:n})}}),l=d.filter(({standing:k})=>k.suspicious).map(({name:k})=>k),h=ui(a,o),p=d.every(({standing:k})=>k.verdict==="good"),m=p?i.
since!==null&&i.seen===h?i.since:s:null,w=m===null?0:s-m,b=d.map(({name:k,standing:C})=>C.suspicious&&i.suspects.includes(k)?Ie(k,"bad",C.reason):C.verdict!=="good"||w>=r?Ie(k,C.verdict,C.reason):p?Ie(
k,"pending",`${C.reason}, watching that it stays so`):Ie(k,"good",C.reason));return{state:{restarts:c,suspects:l,since:m,seen:h},subjects:b}}},ii=1500,ai={ask:(e,t,n)=>Qe(e.project,n),judge({data:e,state:t,
facts:n,now:s}){const{project:o}=e,r=(n.get(Pe)??[]).filter(({oneOff:a})=>!a);if(r.length>0){const a=`${r.map(({name:c})=>c).join(", ")} still exist`;return{state:null,subjects:[Ie(o,"pending",a)]}}const i=typeof t==
"number"?t:s;return{state:i,subjects:[Ie(o,s-i<ii?"pending":"good","nothing runs")]}}};function Ie(e,t,n){return{name:e,verdict:t,reasons:[n]}}function ci({expected:e,containers:t,restarts:n,facts:s}){
const{image:o,oneShot:r,replicas:i}=e,a=t.map(l=>di(l,o,s)?qn({container:l,oneShot:r,restarts:l.restarts-(n[l.id]??0)}):{verdict:"pending",reason:`runs ${l.reference}, not ${o}`,suspicious:!0}),c=a.find(
({verdict:l})=>l==="bad")??a.find(({verdict:l})=>l==="pending");if(c!==void 0)return c;if(t.length<i)return{verdict:"pending",reason:`${t.length} of ${i} containers exist`,suspicious:t.length===0};const[
d]=a;return{verdict:"good",reason:i===0?"0 containers are wanted":d?.reason??""}}function di(e,t,n){if(t.startsWith("sha256:"))return e.imageId===t;const[,s]=t.split("@");return s===void 0?!0:e.imageId===
s||e.imageId===n.get(Me(t))?.id}function li(e,t){return Object.fromEntries(e.map(({id:n,restarts:s,created:o,startedAt:r})=>{const i=Date.parse(r)-Date.parse(o)<12e4;return[n,t.restarts[n]??(i?0:s)]}))}
function ui(e,t){return e.filter(({service:n})=>t[n]!==void 0).map(({id:n,startedAt:s,restarts:o,state:r})=>[n.slice(0,12),s,o,r].join(" ")).sort().join("; ")}const kt=(0,f.At)("colours.live"),Oe=e=>(0,f.
At)(`colours.containers:${e}`);function Qt({base:e,live:t}){return[(0,f.kA)(kt,{id:"ask.colours.live",title:"Ask the proxy where it sends requests",do:"exec",argv:["sh","-c",t],quiet:!0,failsAs:"absen\
t",timeout:2e4},({stdout:n})=>n.trim()),...Bt.map(n=>(0,f.kA)(Oe(n),{id:`ask.colours.${n}`,title:`List the containers of ${n}`,do:"http",at:"docker",method:"GET",url:re(he(e,n))},({body:s=""})=>wr(s)))]}
function fi(e,t,n){return(n.get(Oe(t))??[]).filter(({service:o})=>o===e.service).flatMap(({ports:o})=>o.filter(({inside:r})=>r===e.port).map(({outside:r})=>r))}function ge(e,t){const n=Number(/:(\d+)\/?$/.
exec(t.get(kt)??"")?.[1]??0);return Bt.find(s=>fi(e,s,t).includes(n))}const mi={ask(e,t,n){return[...Xt.ask(e,t,n),...Qt(e.proxy)]},judge(e){const{proxy:t,colour:n}=e.data,{state:s,subjects:o}=Xt.judge(
e),r=ge(t,e.facts),i=e.facts.get(kt)??"",a=`sends requests to ${r??(i===""?"nowhere":i)}`;return{state:s,subjects:[...o,{name:"proxy",verdict:r===n?"good":"pending",reasons:[a]}]}}};var pi=u(71105);function hi(e,{
check:t=!0,ignore:n=[]}={}){if(!t)return[];const s=({id:r,service:i})=>n.some(a=>a.id===r&&(a.service===void 0||a.service===i)),o=new Map;for(const r of(0,pi.D)(e))s(r)||o.set(r.id,[...o.get(r.id)??[],
r]);return[...o].map(([r,i])=>{const[a]=i;return`${r}: ${i.map(({service:c})=>c).join(", ")} ${a?.reason}. Mend it with ${a?.fix}.`})}function gi(e){return e.filter(t=>{const n=e.filter(({id:o,service:r,
number:i})=>o!==t.id&&r===t.service&&i===t.number),s=/^[0-9a-f]{12}_/.test(t.name);return t.state==="created"&&n.some(({state:o})=>s||o!=="created")})}function $i({id:e,name:t}){return{id:`compose.cle\
ar.${t}`,title:`Remove ${t}, which was created but never started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${e}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}const nt={
way:"keep",why:"it is the way back itself"},ts=(0,f.At)("compose.networks");function ki(e,t){const n=(t.get(ts)??[]).map(({id:r,name:i})=>({id:`compose.restore.network.${i}`,title:`Remove the network ${i}`,
do:"http",at:"docker",method:"DELETE",url:`/networks/${r}`,expect:[204,404],attempts:3,undo:nt})),s={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",judge:{name:"\
compose.gone",data:{project:e}},every:500,deadline:6e4},o=ie(t).flatMap(os);return ns(e,[ss(e),...o,...n,s],null)}function ns(e,t,n){return{stage:"restore",subject:`Compose project ${e}`,steps:t,basis:n,
notes:[],values:{}}}function ss(e){return{id:"compose.restore.settle",title:"Let the engine end what it is stopping",do:"exec",argv:z(e),quiet:!0,advisory:!0,undo:nt}}function os({id:e,name:t}){const n={
do:"http",at:"docker",undo:nt,attempts:3};return[{...n,id:`compose.restore.stop.${t}`,title:`Stop ${t}`,method:"POST",url:`/containers/${e}/stop`,timeout:18e4,expect:[204,304,404]},{...n,id:`compose.r\
estore.remove.${t}`,title:`Remove ${t}`,method:"DELETE",url:`/containers/${e}?force=true`,expect:[204,404]}]}function yi(e){return(0,f.kA)(ts,{id:"ask.networks",title:`List the networks of ${e}`,do:"h\
ttp",at:"docker",method:"GET",url:we(e)},({body:t=""})=>Ln(t))}const bi=3e3,wi=3e5;function rs(e){return{name:"compose.restore",data:e}}const vi={ask(e,t){const{project:n,model:s,expected:o}=e,r=Object.
values(s?.services??{}).map(({image:c=""})=>c),i=[...Object.values(o).map(({image:c})=>c),...r].filter(Boolean),a=[...new Set(i)].map(Wt);return[...Qe(n,t),...s===null?[yi(n)]:a]},plan(e,t){const n=e;
return n.model===null?ki(n.project,t):Si(n,n.model,t)}};function Si(e,t,n){const{project:s}=e,o=Oi(e),r=new Set(e.had??Object.keys(t.services)),i=ie(n).filter(({service:b})=>!r.has(b)),a=Object.keys(o),
c=`${gt.F}/compose.json`,d=T([c],s),l=Object.values(o).some(({image:b})=>n.get(Me(b))===void 0),h=[...d,"pull","--policy","missing","--ignore-pull-failures",...a],p=[...d,"up","-d","--no-build","--pul\
l","never",...a],m=b=>e.kept===null?b:Y(b,{...e.kept,prefix:G.value}),w=[ss(s),...i.flatMap(os),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:c,content:JSON.stringify(
ji(t,o,n)),undo:nt},...l?[{...is("compose.restore.pull","Pull images that are not on the engine any more",m(h))}]:[],...a.length===0?[]:[is("compose.restore.up",`Start ${a.join(", ")} as before`,W(m(p),
s))],{id:"compose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:s,services:o,stable:bi}},every:500,deadline:wi}];return ns(s,w,o)}
function Oi({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}function ji(e,t,n){const s=Object.entries(e.services).filter(([o])=>t[o]!==void 0).map(([o,{depends_on:r={},
...i}])=>{const a=Object.entries(r).filter(([d])=>t[d]!==void 0),c=xi(i.image??"",t[o]?.image??"",n);return[o,{...i,image:c,...a.length===0?{}:{depends_on:Object.fromEntries(a)}}]});return{...e,services:Object.
fromEntries(s)}}function xi(e,t,n){const s=n.get(Me(t))?.id;return e===""||e!==t&&(s===void 0||n.get(Me(e))?.id!==s)?t:e}function is(e,t,n){return{id:e,title:t,do:"exec",argv:n,classify:"compose.up",failsAs:"\
unhealthy",attempts:4,retryOn:["usage"],undo:nt}}function as(e,t){const n=v(e),s=ie(t);if(s.length===0)return{snapshot:{target:"compose",project:n,model:null,expected:{},had:[],kept:null},notes:[]};const o=Ci(
n,t),r=o??qt(e,t),{references:i,images:a,notes:c}=Ti(r,s,t),d=Object.entries(r.model?.services??{}),l={...r.model,services:Object.fromEntries(d.map(([w,b])=>[w,{...b,image:i[w]??b.image??""}]))},h=Object.
fromEntries(Object.entries(r.expected).filter(([w,{oneShot:b}])=>a[w]!==void 0&&!b&&ds(s,w)).map(([w,b])=>[w,{...b,image:a[w]??b.image}])),p=Di(r.kept,e,t),m=[...new Set(s.map(({service:w})=>w))].sort();
return{snapshot:{target:"compose",project:n,model:l,expected:h,had:m,kept:p.kept},notes:[...o===void 0?[Ai]:c,...p.notes,...Ni(s,r)]}}const Ai="What runs now was not deployed by deploy-action, so its \
settings are not known: a rollback would bring back its images with the settings of this release.";function qt(e,t){const n=v(e),{model:s,expected:o,environment:r}=Kt(e,t),i=Object.keys(r),a=i.length===
0?null:{volume:zt(n,e.release),names:i};return{target:"compose",project:n,model:s,expected:o,had:null,kept:a}}function Ci(e,t){return(t.get((0,f.At)(`log:${Ne(e).destination}`))??[]).filter(({key:o})=>o.
startsWith("release.")).sort((o,r)=>o.key<r.key?1:-1).map(({value:o})=>Ri(o)).find(o=>o!==void 0&&o.model!==null)}function Ri(e){try{const t=JSON.parse(e);return cs(t.snapshot)?t.snapshot:void 0}catch{
return}}function Ei(e){if(cs(e))return e;throw new $.HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written by another version or target; deplo\
y the wanted version again instead."})}function cs(e){return typeof e=="object"&&e!==null&&e.target==="compose"}function Ti(e,t,n){const s={},o={},r=[];for(const i of t){const{service:a}=i,c=zn(i,n),d=e.
expected[a]?.image??"";s[a]=i.reference,o[a]=c,d.includes("@")&&d.split("@")[1]!==c.split("@")[1]&&r.push(`${a} runs ${c}, not ${d} of the last release: a rollback would bring back what runs.`)}return{
references:s,images:o,notes:[...new Set(r)]}}function Di(e,t,n){const s=v(t),o=zt(s,t.release);if(e===null||e.volume===o||(n.get(Vt)??[]).includes(e.volume))return{kept:e,notes:[]};const r=`The values\
 of ${e.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{kept:{volume:o,names:e.names},notes:[r]}}function ds(e,t){return e.some(({
service:n,state:s})=>n===t&&(s==="running"||s==="restarting"))}function Ni(e,t){return[...new Set(e.map(({service:s})=>s))].filter(s=>t.expected[s]?.oneShot===!1&&!ds(e,s)).map(s=>`${s} does not run n\
ow: a rollback would not start it.`)}function ls(e,t){const n=v(e),s=Kt(e,t),{expected:o,ours:r,environment:i,model:a}=s,{snapshot:c,notes:d}=as(e,t),l=Object.keys(i).length===0?[]:[Rr(n,e.release,i)];
return{prepare:[Pi(e,s),...l,...Mi(e,s),...Ji(e,t),Hi(e)],apply:[...Li(s,t),{...Ii(e,s),undo:{way:"restore",restore:rs(c)}}],verify:{name:"compose.services",data:{project:n,services:o}},notes:[...t.get(
Xe)?.warnings??[],...d,...Vi(e,s),...Wi(e,s,t),...hi(a,e.config.hardening)],basis:{project:n,ours:r,model:a}}}function Pi(e,{model:t}){return{id:"compose.write",title:"Write the rendered Compose file",
do:"write",path:le(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function Mi(e,{environment:t}){const{pull:n="missing"}=e.config;return n==="never"?[]:[{id:"compose.pull",title:n==="always"?"Pull the im\
ages":"Pull the images that are missing",do:"exec",argv:[...T([le(e)],v(e)),"pull","--quiet","--policy",n],env:t,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on t\
he engine changes nothing"}}]}function Ii(e,{environment:t,expected:n}){const s=v(e),o=le(e),r=e.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",title:"Start the services",do:"\
exec",argv:[...T([o],s),"up","-d","--no-build","--pull","never",...r],env:t,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:s,file:o,services:n,environment:t}}}}function Li({
model:e},t){const n=_e(e),s=ie(t),o=s.filter(({service:r,state:i})=>i==="created"&&n.includes(r));return[...new Set([...gi(s),...o])].map($i)}function Ji(e,t){const n=t.get((0,f.At)(`log:${Ne(v(e)).destination}`))??
[];return(t.get(Vt)??[]).filter(s=>!s.endsWith(`.values.${e.release}`)&&!n.some(({value:o})=>o.includes(s))).map(Er)}function Hi(e){return{id:"compose.forget",title:"Remove rendered files of old relea\
ses",do:"exec",argv:["sh","-c",'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"; done',"sh",le(e).split("/").slice(0,-2).join("/"),e.release],quiet:!0,
advisory:!0,undo:{way:"keep",why:"no way back reads them"}}}function Vi({root:e},{model:t}){const n=Object.entries(t.services).flatMap(([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&
(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: a rollback brings back the images and settings, not the earlier content of these fil\
es.`]}function Wi({config:e},{model:t},n){const s=ie(n).map(({service:r})=>r),o=[...new Set(s)].filter(r=>t.services[r]===void 0).sort();return o.length===0?[]:[e.orphans==="remove"?`${o.join(", ")}: \
not in the Compose file any more, will be removed.`:`${o.join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}function us(e,t,{service:n,port:s}){return{
id:e,title:`Ask where ${n} is published`,do:"exec",argv:["sh","-c",`box="$(docker ps --quiet --filter "label=com.docker.compose.project=$1" --filter "label=com.docker.compose.service=$2" | head -n 1)"\

[ -n "$box" ] && docker port "$box" "$3/tcp" | head -n 1`,"sh",t,n,String(s)],quiet:!0,failsAs:"absent",outputs:{address:{from:"stdout",form:"text"}}}}function fs(e,t,n,s){return{id:e,title:`Switch th\
e proxy to ${t}`,do:"exec",argv:["sh","-c",n.switch],env:{DEPLOY_UPSTREAM:{late:s,output:"address"},DEPLOY_COLOUR:t,DEPLOY_PROJECT:he(n.base,t)},failsAs:"unhealthy",timeout:6e4}}function ms(e){return{
name:"colours.restore",data:e}}function zi(e){if(e?.target==="blue-green")return e;throw new $.HR("bug","What is kept at the destination is not a release of the blue-green target.",{hint:"Deploy the w\
anted version again instead."})}const en={way:"keep",why:"it is the way back itself"},Fi={ask:e=>Qt(e.proxy),plan(e,t){const{proxy:n,colour:s,images:o,services:r}=e,i={stage:"restore",subject:`${n.base}\
 ${s??""}`,basis:null,notes:[],values:{}};if(s===null)return{...i,steps:Bt.flatMap(b=>ps(b,t))};const a=he(n.base,s),c=t.need(Oe(s)).filter(({service:b})=>r?.includes(b)??!0);Ui(c,o);const d=Object.fromEntries(
[...new Set(c.map(({service:b})=>b))].map(b=>{const k=c.filter(({service:C})=>C===b);return[b,{image:k[0]?.imageId??"",replicas:k.length,oneShot:!1}]})),l={project:a,services:d,stable:1e3},h=ge(n,t)===
s&&c.every(({state:b})=>b==="running"),p=c.filter(({state:b})=>b!=="running").map(Gi),m=[{id:"colours.restore.good",title:`Wait until ${s} is good`,do:"wait",judge:{name:"compose.services",data:l},every:250,
deadline:12e4},{...us("colours.restore.address",a,n)},{...fs("colours.restore.switch",s,n,"colours.restore.address"),undo:en}],w={id:"colours.restore.verify",title:`Verify that the proxy sends request\
s to ${s}`,do:"wait",judge:{name:"colours.switched",data:{...l,proxy:n,colour:s}},every:250,deadline:6e4};return{...i,steps:[...h?[]:[...p,...m],w,...ps(qe(s),t)]}}};function Ui(e,t){for(const[n,s]of Object.
entries(t??{})){const o=e.filter(r=>r.service===n);if(!(o.length>0&&o.every(({reference:r})=>r===s)))throw new $.HR("absent",`The containers of that release are gone: ${n} does not run ${s} in any col\
our.`,{hint:"Only the release before the one that runs can be returned to at once. Deploy the wanted version again."})}}function Gi({id:e,name:t}){return{id:`colours.restore.start.${t}`,title:`Start ${t}\
 again`,do:"http",at:"docker",method:"POST",undo:en,url:`/containers/${e}/start`,expect:[204,304]}}function ps(e,t){return t.need(Oe(e)).filter(({state:n})=>n==="running"||n==="restarting").map(({id:n,
name:s})=>({id:`colours.restore.stop.${s}`,title:`Stop ${s}`,do:"http",at:"docker",method:"POST",undo:en,url:`/containers/${n}/stop`,expect:[204,304,404],timeout:18e4}))}function je(e){const{service:t,
port:n,live:s,switch:o}=e.config;return{base:v(e),service:t,port:n,live:s,switch:o}}function Ki(e,t){const n=je(e),s=ge(n,t),o=qe(s),r=he(n.base,o),i=ls(_t(e,o),_i(n,t)),c={way:"restore",restore:ms(hs(
e,t))},d=i.verify.data,l={name:"compose.services",data:{...d,stable:2e3}},h=i.apply.map(p=>p.undo?.way==="restore"?{...p,undo:c}:p);return{prepare:i.prepare,apply:[...h,{id:"colours.good",title:`Wait \
until ${o} is good, before it gets a request`,do:"wait",judge:l,every:250,deadline:3e5},us("colours.address",r,n),{...fs("colours.switch",o,n,"colours.address"),undo:c}],verify:{name:"colours.switched",
data:{...d,proxy:n,colour:o}},finish:s===void 0?[]:[Bi(n,s)],notes:[s===void 0?`Nothing is live; ${o} will be.`:`${s} is live; ${o} will be.`,...i.notes.filter(p=>!p.includes("a rollback"))],basis:{...i.
basis,proxy:n}}}function Bi(e,t){return{id:"colours.drain",title:`Stop ${t}, kept for an instant return`,do:"exec",argv:["sh","-c",'docker ps --quiet --filter "label=com.docker.compose.project=$1" | w\
hile read -r id; do docker stop "$id" >/dev/null; done',"sh",he(e.base,t)],advisory:!0,undo:{way:"keep",why:"the new colour serves, and the old one can be started again"}}}function _i({service:e,port:t},n){
const{model:s,warnings:o}=n.need(Xe),r=s.services[e];if(r===void 0)throw new $.HR("usage",`service: the Compose file has no service ${JSON.stringify(e)}.`,{hint:`It has: ${Object.keys(s.services).join(
", ")}.`});const{container_name:i,...a}=r,c=[{mode:"ingress",host_ip:"127.0.0.1",target:t,protocol:"tcp"}],d={...s.services,[e]:{...a,ports:c}};return n.with(Xe,{model:{...s,services:d},warnings:o})}function hs(e,t){
const n=je(e),s=ge(n,t),o=s===void 0?[]:t.need(Oe(s)).filter(({state:i})=>i==="running"),r=[...new Set(o.map(({service:i})=>i))].sort();return{target:"blue-green",proxy:n,colour:s??null,services:r,images:null}}
function Zi(e,t){const n=je(e),s=qe(ge(n,t)),{expected:o}=qt(_t(e,s),t),r=Object.keys(o).filter(a=>o[a]?.oneShot===!1),i=Object.fromEntries(Object.entries(o).map(([a,{image:c}])=>[a,c]));return{target:"\
blue-green",proxy:n,colour:s,services:r,images:i}}const Yi={name:"blue-green",subject:e=>`Compose project ${v(e)}, blue and green`,log:e=>Ne(v(e)),ask:(e,t)=>[...gs(e),...t.has(kt)&&t.has(Oe("green"))?
Gn(tn(e,t),t):[]],look:gs,running:(e,t)=>Xi(e,t),snapshot:(e,t)=>hs(e,t),rollout:Ki,restore:(e,t)=>ms(zi(t)),release:(e,t)=>Zi(e,t),oneOff:(e,t,n)=>Xn(tn(e,t),t,n),backup:(e,t,n,s)=>_n(tn(e,t),t,n,s),
diagnose:(e,t)=>({name:"compose.diagnose",data:{project:he(v(e),qe(ge(je(e),t))),oneShots:[]}}),logs:(e,t,n)=>["blue","green"].flatMap(s=>Yn(he(v(e),s),t,n)).map((s,o)=>({...s,topic:`${s.topic}:${o}`})),
knowledge:{judges:{"colours.switched":mi},restores:{"colours.restore":Fi}}};function gs(e){return[Ne(v(e)).list(),...Qt(je(e))]}const tn=(e,t)=>_t(e,qe(ge(je(e),t)));function Xi(e,t){const n=ge(je(e),
t);return n===void 0?[]:(t.get(Oe(n))??[]).map(({service:s,reference:o,state:r})=>({service:s,image:o,digest:o.split("@")[1]??"",state:r,health:"",restarts:0}))}const $s=(0,f.At)("compose.hashes"),Qi={
ask(e){const{project:t,file:n,environment:s}=e;return[(0,f.kA)(Pe,{id:"check.containers",title:`List the containers of ${t}`,do:"http",at:"docker",method:"GET",url:re(t)},({body:o=""})=>Ht(o)),(0,f.kA)(
$s,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",n,...T([n],t),"config","--hash","*"],env:s,quiet:!0,classify:"\
compose.config",failsAs:"usage"},({stdout:o})=>qi(o))]},verdict(e,t){const{services:n}=e,s=t.need($s),o=t.need(Pe).filter(({oneOff:i})=>!i);return Object.entries(n).every(([i,{replicas:a,oneShot:c}])=>{
const d=o.filter(({service:h})=>h===i),l=c?["running","exited"]:["running","restarting"];return d.length===a&&d.every(({configHash:h,state:p})=>h===s.get(i)&&l.includes(p))})&&s.size>0?"done":"absent"}};
function qi(e){return new Map(e.split(`
`).flatMap(t=>{const[n,s]=t.trim().split(/\s+/);return n&&s?[[n,s]]:[]}))}const xe=e=>(e[0]??"").trim(),yt=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,"absent",e=>`Do\
cker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",
xe,"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"Docker C\
ompose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: docker s\
ystem df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",e=>`The Compose file takes ${e[1]} from the environment, and nobody gives it.`,"Declare it under sec\
rets: or variables: of the environment."]],ks=[[/.*no matching manifest for (\S+).*/,"usage",e=>`The image was not built for ${e[1]}.`,"Add the platform of the host to the platforms of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
"absent",xe,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,"auth",xe,"Log in to the re\
gistry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",xe],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",xe]],ea=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",xe],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",e=>`The port ${e[1]??e[2]??e[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",e=>`${e[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",e=>`${e[1]} exited with code ${e[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",e=>`The one-shot service ${e[1]} ended with exit code ${e[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",e=>`A container named ${e[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",xe,"Create it\
 first, or leave external: out."],[/No such volume: (\S+)/i,"absent",e=>`The values kept in the volume ${e[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",e=>`The image ${e[1]} is not on the engine.`,"Set pull: missing."]],ta=e=>bt(e.stderr,yt),na=e=>bt(e.stderr,[...yt,...ks]),sa=e=>bt(e.stderr,[...yt,...ea,...ks])??ys(e.stderr,"unhealthy"),oa=e=>{
const t=bt(e.stderr,yt);if(t!==void 0)return t;const n=ys(e.stderr,"usage");if(n===void 0)return;const s=/required variable (\S+) is missing a value: (.*)/.exec(n.cause);if(s!==null){const r=`Declare ${s[1]}\
 under variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${s[1]}: ${s[2]}`,hint:r}}const o=ra(n.cause,e.stderr);return{...n,cause:`The Compose \
file is not valid: ${n.cause}`,...o===void 0?{}:{place:o}}};function bt(e,t){for(const[n,s,o,r]of t){const i=n.exec(e);if(i!==null)return{kind:s,cause:o(i),...r===void 0?{}:{hint:r}}}}function ys(e,t){
const s=e.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!/level=warning|^in \//.test(o)).at(-1);return s===void 0?void 0:{kind:t,cause:s.replace(/^Error response from daemon: /,"")}}function ra(e,t){const[,n]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(e)??[],[,s]=/^in (\/\S+)$/m.exec(t)??[],[,o]=/\bline (\d+)/.exec(e)??[],r=n??s;return r===void 0?void 0:{file:r,...o===void 0?{}:{line:Number(o)}}}const ia=25,aa=5,bs=e=>(0,f.At)(`docker.logs:${e}`),
ca={ask(e,t){const{project:n,oneShots:s}=e;return[...Qe(n,t),...ws(s,t).map(o=>da(o))]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const s=ws(e.oneShots,t),[o]=s;
if(o===void 0)return;const r=s.map(i=>`${i.service} ${la(i)}`);return{kind:s.every(i=>nn(i)&&i.restarts===0)?n.kind:"unhealthy",cause:[...new Set(r)].join("; "),lines:s.flatMap(i=>ua(i,t)),...fa(o)}}};
function da({id:e,name:t}){return(0,f.kA)(bs(e),{id:`ask.logs.${t}`,title:`Read the log of ${t}`,do:"exec",argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(ia),e],quiet:!0},({stdout:n})=>n.
replace(/\n$/,"").split(`
`))}function ws(e,t){const n=ie(t).filter(o=>{const r=e.includes(o.service),{verdict:i,suspicious:a}=qn({container:o,oneShot:r,restarts:o.restarts});return i==="bad"||a===!0||nn(o)}),s=n.filter(o=>o.state!==
"exited"||o.exitCode!==0);return(s.length>0?s:n).sort((o,r)=>vs(o)-vs(r)).slice(0,aa)}function nn({state:e,health:t}){return e==="running"&&t==="starting"}function vs({state:e,health:t}){return e==="e\
xited"||e==="restarting"||e==="dead"?0:t==="unhealthy"?1:e==="created"?3:2}function la(e){return e.state==="created"?`was not started${e.error===""?"":`: ${e.error}`}`:e.state==="running"&&e.restarts>
0?`crashed and was restarted ${e.restarts===1?"once":`${e.restarts} times`}`:e.state==="running"&&e.health==="unhealthy"?es(e):nn(e)?"has not passed its health check yet":tt(e)}function ua(e,t){const{
name:n,state:s,health:o,exitCode:r,outOfMemory:i,restarts:a,probes:c}=e,d=[s,o,s==="running"?"":`exit code ${r}`,i?"out of memory":"",`${a} restarts`],l=c.at(-1),h=t.get(bs(e.id))??[];return[`${n}: ${d.
filter(Boolean).join(", ")}`,...l===void 0?[]:[`  health check exited with ${l.exitCode}: ${l.output.slice(0,500)}`],...h.join("").trim()===""?["  (no output)"]:h.map(p=>`  | ${p}`)]}function fa({outOfMemory:e,
exitCode:t,error:n}){return e?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:t===127||/executable file not found|no such file/.test(n)?{hint:"The command of the ser\
vice is not in the image."}:{}}const ma={name:"compose",subject:e=>`Compose project ${v(e)}`,log:e=>Ne(v(e)),ask:Gn,look:Kn,running:(e,t)=>pa(t),snapshot:(e,t)=>as(e,t).snapshot,rollout:ls,restore:(e,t)=>rs(
Ei(t)),release:(e,t)=>qt(e,t),oneOff:Xn,backup:_n,diagnose:e=>({name:"compose.diagnose",data:{project:v(e),oneShots:e.config["one-shot"]??[]}}),logs:(e,t,n)=>Yn(v(e),t,n),knowledge:{judges:{"compose.s\
ervices":Xt,"compose.gone":ai},checks:{"compose.up":Qi},restores:{"compose.restore":vi},diagnoses:{"compose.diagnose":ca},classifiers:{"compose.cli":ta,"compose.config":oa,"compose.pull":na,"compose.u\
p":sa}}};function pa(e){return ie(e).map(t=>{const n=zn(t,e),{service:s,state:o,health:r,restarts:i}=t;return{service:s,image:t.reference,digest:n.split("@").at(-1)??"",state:o,health:r,restarts:i}})}
const Le="deploy-action",Ss={Deployment:{apiVersion:"apps/v1",plural:"deployments"},StatefulSet:{apiVersion:"apps/v1",plural:"statefulsets"},DaemonSet:{apiVersion:"apps/v1",plural:"daemonsets"},Job:{apiVersion:"\
batch/v1",plural:"jobs"},CronJob:{apiVersion:"batch/v1",plural:"cronjobs"},Pod:{apiVersion:"v1",plural:"pods"}};function Je(e){return Object.hasOwn(Ss,e)}function He({apiVersion:e,plural:t,namespace:n}){
return`${e.includes("/")?`/apis/${e}`:`/api/${e}`}${n===""?"":`/namespaces/${encodeURIComponent(n)}`}/${t}`}function ae(e){return`${He(e)}/${encodeURIComponent(e.name)}`}function A({kind:e,namespace:t,
name:n},s=t){return t===s||t===""?`${e}/${n}`:`${e}/${n} in ${t}`}function P({apiVersion:e,kind:t,namespace:n,name:s}){const o=e.includes("/")?`.${e.split("/")[0]}`:"";return`${t}${o}/${n}/${s}`}function ha(e,t,n){
const{apiVersion:s,kind:o,metadata:r}=e;return{apiVersion:s,kind:o,plural:t,namespace:n,name:r.name}}function Os(e){const{items:t=[],kind:n="",apiVersion:s=""}=JSON.parse(e);return t.map(o=>({...o,apiVersion:o.
apiVersion??s,kind:o.kind??n.replace(/List$/,"")}))}function X(e,...t){return t.reduce((n,s)=>n!==null&&typeof n=="object"?n[s]:void 0,e)}function g(e,...t){const n=X(e,...t);return typeof n=="string"?
n:""}function E(e,...t){const n=X(e,...t);return typeof n=="number"?n:void 0}function H(e,...t){const n=X(e,...t);return Array.isArray(n)?n:[]}function ce(e,t){const n=H(e.status,"conditions").find(s=>g(
s,"type")===t);if(n!==void 0)return{status:g(n,"status"),reason:g(n,"reason"),message:g(n,"message")}}function st(e){return e==="Pod"?["spec"]:e==="CronJob"?["spec","jobTemplate","spec","template","sp\
ec"]:Je(e)||e==="ReplicaSet"?["spec","template","spec"]:void 0}var Ae=u(3085);function js(e,t){const n=xs(e);if(n===void 0)return;const s=n.message??"",o=sn(s);if(o!==void 0)return o;const r=n.reason??
"";if(r==="Conflict"&&(n.details?.causes??[]).length>0)return $a(n);const i=ga[r]??(t===422||t===400?"usage":t>=500?"transient":void 0);if(i!==void 0)return{kind:i,cause:wt(s),...ya(r,s)}}const ga={Unauthorized:"\
auth",Forbidden:"denied",NotFound:"absent",Invalid:"usage",BadRequest:"usage",AlreadyExists:"stale",Conflict:"stale",TooManyRequests:"transient",ServerTimeout:"transient",Timeout:"transient",InternalError:"\
transient",ServiceUnavailable:"transient"};function sn(e){if(/exceeded quota|forbidden: exceeded|insufficient quota/.test(e))return{kind:"capacity",cause:wt(e),hint:"Raise the quota of the namespace, \
or ask for less."};const t=/admission webhook "([^"]+)" denied the request:? ?(.*)/s.exec(e);if(t!==null)return{kind:"denied",cause:`The admission webhook ${t[1]} refused it: ${t[2]||"without a reason"}`};
const n=/failed calling webhook "([^"]+)":? ?(.*)/s.exec(e);if(n!==null)return{kind:"transient",cause:`The admission webhook ${n[1]} could not be asked: ${n[2]}`,hint:"The webhook belongs to the clust\
er; its operator can tell why it does not answer."};if(/failed to create typed patch object|strict decoding error|cannot unmarshal|failed to convert/.test(e)){const[,s=e]=/(?:typed patch object \([^)]*\): |error: )(.*)/s.
exec(e)??[];return{kind:"usage",cause:`The manifest is not valid: ${wt(s)}`}}if(/violates PodSecurity|ValidatingAdmissionPolicy/.test(e))return{kind:"denied",cause:wt(e)}}function $a(e){return{kind:"d\
enied",cause:`Others manage fields that the manifest sets: ${(e.details?.causes??[]).map(({message:n="",field:s=""})=>`${s}: ${n}`).join("; ")}`,hint:"Leave these fields out of the manifest, or take t\
hem over: conflicts: force in the target."}}function ka(e){const t=xs(e);return t?.reason!=="Conflict"?[]:[...new Set((t.details?.causes??[]).flatMap(({message:n=""})=>/conflict with "([^"]+)"/.exec(n)?.[1]??
[]))]}function ya(e,t){if(e==="Unauthorized")return{hint:"The token or certificate is wrong or has expired: store a new kubeconfig in the secret."};const n=/cannot (\w+) resource "([^"]+)"(?: in API group "([^"]*)")?(?:.*in the namespace "([^"]+)")?/.
exec(t);if(n===null)return{};const[,s,o,r="",i]=n;return{hint:`Grant it with ${i===void 0?"a ClusterRole":`a Role in ${i}`}: { apiGroups: ["${r}"], resources: ["${o}"], verbs: ["${s}"] }.`}}function xs(e){
try{const t=JSON.parse(e);return t.kind==="Status"?t:void 0}catch{return}}function wt(e){return/[.!?]$/.test(e)?e:`${e}.`}function Tu(e,t){return t.length===0?"":`${didYouMean(e,t)} There: ${t.slice(0,
20).join(", ")}.`}var ba=u(73045);function K({config:e}){const{kubeconfig:t,context:n="",plugins:s}=e;return(0,ba.SL)({kubeconfig:t?.secret??"",context:n,plugins:s==="allow"})}function As({app:e,environment:t,
config:n}){return n.name??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9-]+/g,"-")}function Cs(e){return`kubernetes/${e.config.namespace}/${As(e)}`}function Ce({config:e}){return e.workloads!==void 0}const Rs=/^(?:deployment\.kubernetes\.io\/|deprecated\.daemonset\.|kubectl\.kubernetes\.io\/last-applied|autoscaling\.alpha|control-plane\.alpha|pv\.kubernetes\.io\/|volume\.)/,
Es="deploy-action.io/secret-",wa=["Job","Pod","PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"];function ot(e){return!wa.includes(e)}function Ts(e){const{apiVersion:t,
kind:n,metadata:s,status:o,...r}=e;return n==="Secret"?{}:{"/metadata/labels":{...s.labels},"/metadata/annotations":Ds(e),...Object.fromEntries(Object.entries(r).map(([i,a])=>[`/${i}`,St(a)]))}}function va(e){
const t=e.kind==="CronJob"?["spec","jobTemplate","spec","template"]:["spec","template"];return{[`/${t.join("/")}`]:St(X(e,...t))}}function vt(e){const t=e.kind==="Secret"?{data:e.data,type:e.type}:{};
return{...Ts(e),...t}}function Ds({metadata:e}){return Object.fromEntries(Object.entries(e.annotations??{}).filter(([t])=>!Rs.test(t)))}function Sa({metadata:e}){return Object.fromEntries(Object.entries(
e.annotations??{}).filter(([t])=>Rs.test(t)))}function St(e){if(Array.isArray(e))return e.map(St);if(e===null||typeof e!="object")return e;const t=Object.entries(e).filter(([n,s])=>!n.startsWith(Es)&&
s!==void 0).map(([n,s])=>[n,St(s)]).filter(([n,s])=>!(n==="annotations"&&Object.keys(s).length===0)).filter(([n])=>n!=="creationTimestamp");return Object.fromEntries(t)}const on=(0,f.At)("kubernetes.n\
amespace"),Ve=(0,f.At)("kubernetes.rendered"),rn=e=>(0,f.At)(`kubernetes.api:${e}`),Q=e=>(0,f.At)(`kubernetes.live:${e}`),an=e=>(0,f.At)(`kubernetes.trial:${e}`),cn=e=>(0,f.At)(`kubernetes.trial.force\
:${e}`),dn=(e,t)=>(0,f.At)(`kubernetes.list:${e}:${t}`),Oa={deployments:{apiVersion:"apps/v1",kind:"Deployment"},replicasets:{apiVersion:"apps/v1",kind:"ReplicaSet"},statefulsets:{apiVersion:"apps/v1",
kind:"StatefulSet"},daemonsets:{apiVersion:"apps/v1",kind:"DaemonSet"},jobs:{apiVersion:"batch/v1",kind:"Job"},cronjobs:{apiVersion:"batch/v1",kind:"CronJob"},pods:{apiVersion:"v1",kind:"Pod"},events:{
apiVersion:"v1",kind:"Event"},namespaces:{apiVersion:"v1",kind:"Namespace"},persistentvolumeclaims:{apiVersion:"v1",kind:"PersistentVolumeClaim"},horizontalpodautoscalers:{apiVersion:"autoscaling/v2",
kind:"HorizontalPodAutoscaler"}};function ne(e,t,n){const{apiVersion:s="v1",kind:o=""}=Oa[t]??{};return(0,f.kA)(dn(t,n),{id:`ask.${t}.${n}`,title:`List the ${t} of ${n}`,do:"http",at:e,method:"GET",url:He(
{apiVersion:s,plural:t,namespace:n}),classify:"kubernetes.api"},({body:r=""})=>Os(r).map(i=>({...i,apiVersion:s,kind:o})))}function Ot(e,t){const n=P(t);return(0,f.kA)(Q(n),{id:`ask.live.${n}`,title:`\
Look at ${t.kind} ${t.name}`,do:"http",at:e,method:"GET",url:ae(t),expect:[200,404],classify:"kubernetes.api"},({status:s,body:o=""})=>s===404?null:JSON.parse(o))}function q(e,t,n){return e.get(dn(t,n))??
[]}function jt(e,t){return q(e,"horizontalpodautoscalers",t.namespace).find(n=>{const s=n.spec?.scaleTargetRef;return s?.kind===t.kind&&s.name===t.name})}const ja=["initContainers","containers","ephem\
eralContainers"];function se(e){const t=st(e.kind),n=t===void 0?void 0:X(e,...t);return["initContainers","containers"].flatMap(s=>H(n,s).map(o=>({container:g(o,"name"),image:g(o,"image"),init:s==="ini\
tContainers"})))}function Ns(e){const t=[];return rt(e,n=>(t.push(n),n)),[...new Set(t)]}function rt(e,t){return Array.isArray(e)?e.map(n=>rt(n,t)):e===null||typeof e!="object"?e:Object.fromEntries(Object.
entries(e).map(([n,s])=>[n,ja.includes(n)&&Array.isArray(s)?s.map(o=>typeof o?.image=="string"?{...o,image:t(o.image)}:o):rt(s,t)]))}function Ps(e){try{const{registry:t,repository:n}=(0,N.F2)(e);return`${t}\
/${n}`}catch{return}}function oe(e){return/sha256:[0-9a-f]{64}$/.exec(e)?.[0]??""}function xa(e,t){const n=Ca(e,t);let s=0;const o=i=>{const a=Ps(i),c=n.get(i)??n.get(ln(i))??Aa(t,a),d=c===void 0?void 0:
t.images[c];return d===void 0?i:(s+=1,(0,N.dp)(d.name,d.digest))},r=e.map(i=>rt(i,o));if(s===0&&Object.keys(t.images).length>0)throw Ra(e,t);return r}function ln(e){const t=e.split("@")[0]??"",n=t.lastIndexOf(
":");return n>t.lastIndexOf("/")?t.slice(0,n):t}function Aa({images:e},t){if(t!==void 0)return Object.entries(e).find(([,{name:n}])=>Ps(n)===t)?.[0]}function Ca(e,{config:t,images:n}){const s=Ns(e),o=[
...new Set([...s,...s.map(ln)])];for(const[r,i]of Object.entries(t.images??{})){if(n[i]===void 0)throw Ms(`images.${r}`,i,n);if(!o.includes(r))throw new $.HR("usage",`images: no container runs ${JSON.
stringify(r)}${(0,x.a)(r,o)}`,{hint:"Name it as it is rendered (kustomizations may have renamed it).",details:s.map(a=>`found ${a}`)})}return new Map(Object.entries(t.images??{}))}function Ms(e,t,n){return new $.
HR("usage",`${e}: there is no image ${JSON.stringify(t)}${(0,x.a)(t,Object.keys(n))}`,{hint:`Images of this deploy: ${Object.keys(n).join(", ")||"none"}.`})}function Ra(e,{images:t}){const[n="app"]=Object.
keys(t),s=Ns(e);return new $.HR("usage",`No container runs one of our images (${Object.values(t).map(({name:o})=>o).join(", ")}).`,{hint:`Say which is ours: images: { "${ln(s[0]??"NAME")}": ${n} }.`,details:s.
length===0?["no image at all was found"]:s.map(o=>`found ${o}`)})}const un=["Namespace","CustomResourceDefinition","PriorityClass","StorageClass","PersistentVolume","ResourceQuota","LimitRange","Servi\
ceAccount","ClusterRole","ClusterRoleBinding","Role","RoleBinding","NetworkPolicy","Secret","ConfigMap","PersistentVolumeClaim","Pod","Service","PodDisruptionBudget","Deployment","StatefulSet","Daemon\
Set","Job","CronJob"],Ea=["HorizontalPodAutoscaler","Ingress","ValidatingWebhookConfiguration","MutatingWebhookConfiguration"];function Ta(e,t){const n=t.get(Ve)??[],s=K(e);return[...new Set(n.map(({apiVersion:o})=>o))].
map(o=>(0,f.kA)(rn(o),{id:`ask.api.${o}`,title:`Ask what the API has of ${o}`,do:"http",at:s,method:"GET",url:o.includes("/")?`/apis/${o}`:`/api/${o}`,expect:[200,404],classify:"kubernetes.api"},({status:r,
body:i=""})=>r===404?null:Da(i)))}function Da(e){const{resources:t=[]}=JSON.parse(e),n=t.filter(({name:s})=>!s.includes("/"));return Object.fromEntries(n.map(({kind:s,name:o,namespaced:r})=>[s,{plural:o,
namespaced:r}]))}function Na(e){return e.get(Ve)?.every(({apiVersion:n})=>e.has(rn(n)))??!1}function Is(e,t){const n=t.need(Ve);return xa(n,e).map(s=>{const o=Pa(s,n,t),r=o.namespaced?s.metadata.namespace??
e.config.namespace:"",i=o.namespaced?{...s.metadata,namespace:r}:s.metadata;return{ref:ha(s,o.plural,r),object:{...s,metadata:i}}}).sort((s,o)=>Ls(s.ref.kind)-Ls(o.ref.kind))}function Ls(e){const t=un.
indexOf(e);if(t>=0)return t;const n=Ea.indexOf(e);return n<0?un.length:un.length+1+n}function Pa({apiVersion:e,kind:t},n,s){const o=s.need(rn(e)),r=o?.[t];if(r!==void 0)return r;const i=e.split("/")[0],
a=n.find(d=>d.kind==="CustomResourceDefinition"&&g(d.spec,"group")===i&&g(d.spec,"names","kind")===t);if(a!==void 0)return{plural:g(a.spec,"names","plural"),namespaced:X(a.spec,"scope")==="Namespaced"};
const c=o===null?"":(0,x.a)(t,Object.keys(o));throw new $.HR("absent",`The cluster does not know the kind ${t} of ${e}${c||"."}`,{hint:`Install the CustomResourceDefinition that brings ${t}, or add it\
 to the manifests.`})}const Js={deployment:"Deployment",deployments:"Deployment",deploy:"Deployment",statefulset:"StatefulSet",statefulsets:"StatefulSet",sts:"StatefulSet",daemonset:"DaemonSet",daemonsets:"\
DaemonSet",ds:"DaemonSet",cronjob:"CronJob",cronjobs:"CronJob",cj:"CronJob"};function xt({config:e}){return Object.entries(e.workloads??{}).map(([t,n])=>{const[s="",o="",...r]=t.split("/"),i=Js[s.toLowerCase()];
if(i===void 0||o===""||r.length>0)throw new $.HR("usage",`workloads: ${JSON.stringify(t)} is not KIND/NAME${(0,x.a)(s,Object.keys(Js))}`,{hint:"For example deployment/shop; kinds: deployment, stateful\
set, daemonset, cronjob. Jobs are immutable: apply their manifests."});const{apiVersion:a,plural:c}=Ss[i];return{ref:{apiVersion:a,kind:i,plural:c,namespace:e.namespace,name:o},written:t,images:n}})}function Ma(e,t,n){
const{ref:s,written:o,images:r}=e,i=n.need(Q(P(s)));if(i===null)throw La(e,n);const a=se(i),c=typeof r=="string"?Ia(i,o,r):r,d=a.map(({container:m})=>m);for(const[m,w]of Object.entries(c)){if(t.images[w]===
void 0)throw Ms(`workloads.${o}.${m}`,w,t.images);if(m!=="*"&&!d.includes(m))throw new $.HR("usage",`workloads.${o}: it has no container ${JSON.stringify(m)}${(0,x.a)(m,d)}`,{hint:`It has: ${d.join(",\
 ")}.`})}const l=a.flatMap(({container:m,init:w})=>{const b=t.images[c[m]??c["*"]??""];return b===void 0?[]:[{name:m,image:(0,N.dp)(b.name,b.digest),init:w}]}),h=m=>l.filter(w=>w.init===m).map(({name:w,
image:b})=>({name:w,image:b})),p={...h(!1).length>0?{containers:h(!1)}:{},...h(!0).length>0?{initContainers:h(!0)}:{}};return(st(s.kind)??[]).reduceRight((m,w)=>({[w]:m}),p)}function Ia(e,t,n){const s=se(
e).filter(({init:r})=>!r).map(({container:r})=>r),[o=""]=s;if(s.length===1)return{[o]:n};throw new $.HR("usage",`workloads.${t}: it has several containers (${s.join(", ")}).`,{hint:`Say which: ${t}: {\
 ${o}: ${n} }.`})}function La({ref:e,written:t},n){const s=q(n,e.plural,e.namespace).map(({metadata:o})=>o.name);return new $.HR("absent",`There is no ${e.kind} ${e.name} in ${e.namespace}${(0,x.a)(e.
name,s)}`,{hint:s.length===0?`Create it first, or deploy its manifests instead of workloads: ${t}.`:`There: ${s.join(", ")}.`})}const Ja=[Le,"kubectl-client-side-apply","before-first-apply"];function Hs(e,t){
return Ce(e)?xt(e).map(n=>({ref:n.ref,body:Ma(n,e,t),contentType:"application/strategic-merge-patch+json"})):Is(e,t).map(({ref:n,object:s})=>({ref:n,body:Ha(s,n,t),contentType:"application/apply-patch\
+yaml"}))}function Ha(e,t,n){const{spec:s}=e;if(s?.replicas===void 0||jt(n,t)===void 0)return e;const o=n.get(Q(P(t)))?.spec?.replicas,{replicas:r,...i}=s;return{...e,spec:o===void 0?i:{...i,replicas:o}}}
function Vs(e,t,n){const{ref:s,body:o,contentType:r}=t,i=n.force&&r==="application/apply-patch+yaml"?"&force=true":"";return{id:`kubernetes.apply.${P(s)}`,title:`Apply ${A(s)}`,do:"http",at:e,method:"\
PATCH",url:`${ae(s)}?fieldManager=${Le}${i}${n.dry?"&dryRun=All":"&fieldValidation=Strict"}`,headers:{"content-type":r},body:JSON.stringify(o),classify:"kubernetes.api"}}function Va(e,t,n){const s=K(e);
return t.flatMap(o=>{const r=P(o.ref),i=n.get(an(r)),a=c=>{const d=Vs(s,o,{dry:!0,force:c}),l=`${d.url}&fieldValidation=Strict`;return(0,f.kA)(c?cn(r):an(r),{...d,url:l,id:`ask.trial.${r}`,title:`Try ${A(
o.ref)}`,expect:[200,201,400,404,409,422]},Wa)};return i!==void 0&&za(i,e)?[a(!1),a(!0)]:[a(!1)]})}function Wa({status:e=0,body:t=""}){return{status:e,object:e<300?JSON.parse(t):null,body:e<300?"":t}}
function za(e,{config:t}){const n=e.status===409?ka(e.body):[];return n.length>0&&(t.conflicts==="force"||n.every(s=>Ja.includes(s)))}function Ws(e,t){const n=Hs(e,t),s=new Set(n.filter(({ref:r})=>r.kind===
"Namespace").map(({ref:r})=>r.name)),o=n.some(({ref:r})=>r.kind==="CustomResourceDefinition");return n.map(r=>{const{ref:i}=r,a=P(i),c=t.get(Q(a))??null,d=t.get(cn(a))??t.need(an(a)),l={...r,key:a,live:c,
force:t.has(cn(a))};if(d.object!==null){const p=c!==null&&(0,Ae.d)(vt(c))===(0,Ae.d)(vt(d.object));return{...l,after:d.object,way:c===null?"create":p?"same":"change"}}if(c!==null&&["Job","Pod"].includes(
i.kind)&&d.status===422)return{...l,after:null,way:"recreate"};if(d.status===404&&(s.has(i.namespace)||o))return{...l,after:null,way:"create"};throw Fa(i,d)})}function Fa(e,t){const n=js(t.body,t.status),
{kind:s="usage",cause:o=`the API server answered ${t.status}`,hint:r}=n??{};return new $.HR(s,`${A(e)}: ${o}`,{...r===void 0?{}:{hint:r},details:[`PATCH ${He(e)}/${e.name} (server-side dry run): nothi\
ng was touched`]})}const zs="deploy-action.io/log",Ua={apiVersion:"v1",plural:"configmaps"};function Ga(e,t,n){const s=fn(n,16),o={...Ua,namespace:t},r={do:"http",at:e,classify:"kubernetes.api"},i={way:"\
keep",why:"the log removes its entries itself"};return{destination:n,list:()=>(0,f.kA)((0,f.At)(`log:${n}`),{...r,id:"ask.log",title:`Read the log of ${n}`,method:"GET",url:`${He(o)}?labelSelector=${encodeURIComponent(
`${zs}=${s}`)}`},({body:a=""})=>Os(a).map(c=>c.data).filter(c=>c?.destination===n).map(c=>({key:c?.key??"",value:c?.value??""})).sort((c,d)=>c.key<d.key?-1:1)),create:({key:a,value:c})=>({...r,id:`log\
.create.${a}`,title:`Write ${a} to the log of ${n}`,method:"POST",url:He(o),headers:{"content-type":"application/json"},body:JSON.stringify({apiVersion:"v1",kind:"ConfigMap",metadata:{name:Fs(n,a),labels:{
[zs]:s}},immutable:!0,data:{destination:n,key:a,value:c}}),expect:[200,201,409],undo:i}),remove:a=>({...r,id:`log.remove.${a}`,title:`Remove ${a} from the log of ${n}`,method:"DELETE",url:ae({...o,kind:"\
ConfigMap",name:Fs(n,a)}),expect:[200,202,404],undo:i})}}function Fs(e,t){const n=/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(t)&&!/[.-]{2}/.test(t)&&t.length<=120,s=t.toLowerCase().replace(/[^a-z0-9]+/g,
"-").slice(0,80).replace(/^-|-$/g,"");return`deploy-action.${fn(e,16)}.${n?t:`${s||"x"}-${fn(t,24)}`}`}function fn(e,t){return(0,ee.createHash)("sha256").update(e).digest("hex").slice(0,t)}function it(e,t){
return(t.get((0,f.At)(`log:${Cs(e)}`))??[]).filter(({key:o})=>o.startsWith("release.")).sort((o,r)=>o.key<r.key?1:-1).map(({value:o})=>Ka(o)).find(o=>o!==void 0)}function Ka(e){try{const{snapshot:t}=JSON.
parse(e);return Us(t)?t:void 0}catch{return}}function Ba(e){if(Us(e))return e;throw new $.HR("bug","What is kept at the destination is not a release of the kubernetes target.",{hint:"The entry was wri\
tten by another version or target; deploy the wanted version again instead."})}function Us(e){return typeof e=="object"&&e!==null&&e.target==="kubernetes"}var mn=u(38815);const _a=`for path do
  if [ -d "$path" ]; then set -- "$path"/*.yaml "$path"/*.yml "$path"/*.json; else set -- "$path"; fi
  for file do
    case "$file" in *'*'*) continue ;; esac
    printf '\\n---\\n# deploy-action-file: %s\\n' "$file"; cat "$file" || exit 5
  done
done`,Za=`if command -v kubectl >/dev/null 2>&1; then exec kubectl kustomize "$1"; fi
if command -v kustomize >/dev/null 2>&1; then exec kustomize build "$1"; fi
echo "neither kubectl nor kustomize is installed" >&2; exit 127`;function Ya(e){const{config:t,root:n}=e,{path:s,manifests:o=[]}=t,r={do:"exec",quiet:!0,cwd:n,limit:16*1024*1024};if(s!==void 0)return(0,f.
kA)(Ve,{...r,id:"ask.kustomize",title:`Render the kustomization ${s}`,argv:["sh","-c",Za,"sh",s],classify:"kubernetes.kustomize",failsAs:"usage"},({stdout:a})=>Gs(a,s));const i=typeof o=="string"?[o]:
o;return(0,f.kA)(Ve,{...r,id:"ask.manifests",title:"Read the manifests",argv:["sh","-c",_a,"sh",...i],classify:"kubernetes.files",failsAs:"absent"},({stdout:a})=>Gs(a,i.join(", ")))}function Gs(e,t){const n=[];
let s=t;for(const i of e.split(/^---[ \t]*(?:#.*)?$/m)){s=/^# deploy-action-file: (.*)$/m.exec(i)?.[1]??s;for(const a of(0,mn.hR)(i)){const[c]=a.errors;if(c!==void 0)throw new $.HR("usage",`${s} is no\
t valid YAML: ${c.message.split(`
`)[0]}`,{place:{file:s}});const d=a.toJS();d!=null&&n.push(...Ks(d,s))}}if(n.length===0)throw new $.HR("usage",`${t} holds no Kubernetes object.`);const o=n.map(({apiVersion:i,kind:a,metadata:c})=>`${i}\
 ${a} ${c.namespace??""}/${c.name}`),r=o.find((i,a)=>o.indexOf(i)!==a);if(r!==void 0)throw new $.HR("usage",`${t} has ${r.replace(/ \//," ")} twice.`);return n}function Ks(e,t){const n=e;if(typeof n==
"object"&&n.kind==="List"&&Array.isArray(n.items))return n.items.flatMap(o=>Ks(o,t));const s=["apiVersion","kind"].find(o=>typeof n?.[o]!="string");if(s!==void 0)throw new $.HR("usage",`${t}: an objec\
t has no ${s}.`,{place:{file:t}});if(typeof n.metadata?.name!="string"){const o=n.metadata?.generateName!==void 0;throw new $.HR("usage",`${t}: a ${n.kind} has no metadata.name.`,{place:{file:t},...o?
{hint:"generateName makes another object each time; give it a name: a Job is recreated."}:{}})}return[n]}function Xa(e,t){const n=K(e),{namespace:s}=e.config,o=t.get(on),r=[pn(e).list(),qa(e),ne(n,"po\
ds",s),ne(n,"horizontalpodautoscalers",s),ne(n,"persistentvolumeclaims",s),...o==="missing"?[ne(n,"namespaces","")]:[],...Ce(e)?Qa(e):[Ya(e),...Ta(e,t)]];ec(e,t);const i=hn(e,t),a=[...i,...At(e,t,i)].
map(d=>Ot(n,d)),c=i.length>0&&i.every(d=>t.has(Q(P(d))));return[...r,...a,...c?Va(e,Hs(e,t),t):[]]}function Bs(e,t){const n=K(e),{namespace:s}=e.config,o=it(e,t)?.objects.map(({ref:i})=>i)??[],r=Ce(e)?
xt(e).map(({ref:i})=>i):o;return[pn(e).list(),ne(n,"pods",s),ne(n,"horizontalpodautoscalers",s),...r.map(i=>Ot(n,i))]}function pn(e){return Ga(K(e),e.config.namespace,Cs(e))}function hn(e,t){return Ce(
e)?xt(e).map(({ref:n})=>n):t.has(Ve)&&Na(t)?Is(e,t).map(({ref:n})=>n):[]}function At(e,t,n){if(Ce(e)||n.length===0)return[];const s=new Set(n.map(P)),o=["Namespace","PersistentVolumeClaim","Persistent\
Volume","CustomResourceDefinition","Secret"];return(it(e,t)?.objects??[]).map(({ref:r})=>r).filter(r=>!s.has(P(r))&&!o.includes(r.kind))}function Qa(e){return[...new Set(xt(e).map(({ref:n})=>n.plural))].
map(n=>ne(K(e),n,e.config.namespace))}function qa(e){const{namespace:t}=e.config,n={apiVersion:"v1",kind:"Namespace",plural:"namespaces",namespace:"",name:t};return(0,f.kA)(on,{id:"ask.namespace",title:`\
Look for the namespace ${t}`,do:"http",at:K(e),method:"GET",url:ae(n),expect:[200,403,404],classify:"kubernetes.api"},({status:s})=>s===200?"there":s===404?"missing":"hidden")}function ec({config:e},t){
if(t.get(on)!=="missing"||!t.has({name:"kubernetes.list:namespaces:"}))return;const n=q(t,"namespaces","").map(({metadata:s})=>s.name);throw new $.HR("absent",`There is no namespace ${e.namespace}${(0,x.
a)(e.namespace,n)}`,{hint:`Create it (kubectl create namespace ${e.namespace}), or check the context.`,details:n.slice(0,30).map(s=>`found ${s}`)})}const tc=({status:e=0,body:t=""})=>js(t,e),nc=({exit:e,
stderr:t})=>{if(e===127)return{kind:"absent",cause:"Neither kubectl nor kustomize is installed here.",hint:"Install kubectl (1.27 or newer) or kustomize on the machine that deploys."};const n=_s(t).replace(
/^error: /i,"");if(n==="")return;const s=/unable to find one of 'kustomization\.yaml'.* in directory '([^']+)'/.exec(n);return s!==null?{kind:"absent",cause:`There is no kustomization in ${s[1]}.`,hint:"\
path: is a folder below the checkout."}:{kind:/(?:no such file or directory|doesn't exist|must resolve to)/.test(n)?"absent":"usage",cause:`The kustomization is not valid: ${n}`}},sc=({stderr:e})=>{const t=_s(
e),n=/cat: (?:can't open )?'?([^':]+)'?: (.*)/.exec(t);return n===null?void 0:{kind:/ermission/.test(n[2]??"")?"denied":"absent",cause:`The manifest ${n[1]} cannot be read: ${n[2]}`,hint:"manifests: a\
re files and folders below the checkout."}};function _s(e){return e.trim().split(`
`).at(-1)?.trim()??""}const oc={CrashLoopBackOff:(e,t,n)=>({kind:"unhealthy",reason:`${e} crashes${n===void 0?"":` with exit code ${n}`} and is restarted (CrashLoopBackOff)`,sure:!0}),ErrImagePull:Zs,
ImagePullBackOff:Zs,InvalidImageName:(e,t)=>({kind:"usage",reason:`${e}: ${t||"invalid image name"}`,sure:!0}),ErrImageNeverPull:(e,t)=>({kind:"absent",reason:`${e}: ${t||"the image is not on the node\
, and imagePullPolicy is Never"}`,sure:!0}),CreateContainerConfigError:(e,t)=>/failed to sync .* cache/.test(t)?void 0:{kind:"usage",reason:`${e} cannot be created: ${t}`,sure:!1},CreateContainerError:(e,t)=>({
kind:"unhealthy",reason:`${e} cannot be created: ${t}`,sure:!1}),RunContainerError:(e,t)=>({kind:"unhealthy",reason:`${e} cannot be run: ${t}`,sure:!1})};function Zs(e,t){if(/not found|manifest unknown|does not exist|no such manifest|no match for platform/i.
test(t))return{kind:"absent",reason:`${e}: its image cannot be pulled: ${t}`,sure:!0};if(/unauthorized|authentication required|access denied|403|no basic auth/i.test(t))return{kind:"auth",reason:`${e}\
: its image may not be pulled: ${t}`,sure:!1}}function Ys(e){if(["Evicted","Preempting","NodeShutdown","Terminated"].includes(g(e.status,"reason")))return;const t=ce(e,"PodScheduled");if(t?.status==="\
False"&&t.reason==="Unschedulable")return{kind:"capacity",reason:`no node can take it: ${t.message}`,sure:!1};for(const n of We(e)){const s=g(n,"name"),o=g(n,"state","waiting","reason"),r=E(n,"lastSta\
te","terminated","exitCode"),i=oc[o]?.(s,g(n,"state","waiting","message"),r)??rc(n);if(i!==void 0)return i}}function rc(e){const t=E(e,"state","terminated","exitCode")??E(e,"lastState","terminated","e\
xitCode"),n=g(e,"state","terminated","reason")||g(e,"lastState","terminated","reason"),s=E(e,"restartCount")??0;if(t===void 0||t===0)return;if(n==="ContainerCannotRun"&&t!==128)return{kind:"unhealthy",
reason:`${g(e,"name")} cannot be run (exit code ${t})`,sure:!1};if(s<2)return;const o=n==="OOMKilled"?"ran out of memory":`crashed with exit code ${t}`;return{kind:"unhealthy",reason:`${g(e,"name")} ${o}\
, ${s} restarts`,sure:!1}}function We(e){return[...H(e.status,"initContainerStatuses"),...H(e.status,"containerStatuses")]}function $e(e){return e.metadata.deletionTimestamp===void 0&&ce(e,"Ready")?.status===
"True"}function at(e){return We(e).reduce((t,n)=>t+(E(n,"restartCount")??0),0)}function gn(e){const t=ce(e,"PodScheduled");if(t?.status==="False")return t.message||"is not scheduled";for(const r of We(
e)){const i=g(r,"state","waiting","reason");if(i!=="")return`${g(r,"name")}: ${i} ${g(r,"state","waiting","message")}`.trim();const a=E(r,"state","terminated","exitCode");if(a!==void 0&&a!==0)return`${g(
r,"name")} ended with exit code ${a}`}const n=H(e.status,"containerStatuses").filter(r=>r.ready===!1),[s]=n.map(r=>g(r,"name"));return s!==void 0?ic(e,s):ce(e,"Ready")?.message||`is ${g(e.status,"phas\
e")||"new"}`}function ic(e,t){const s=H(e.spec,"containers").find(c=>g(c,"name")===t)?.readinessProbe;if(s===void 0)return`${t} is not ready`;const o=s.httpGet,r=H(s,"exec","command"),i=s.tcpSocket?.port,
a=o?`GET :${o.port??""}${o.path??"/"}`:r.length>0?r.join(" "):i===void 0?"gRPC":`TCP :${i}`;return`${t} runs, but its readiness probe (${a}) does not pass`}function Xs(e){const{object:t}=e,{generation:n=0}=t.
metadata,s=E(t.status,"observedGeneration");if(t.metadata.deletionTimestamp!==void 0)return B("is being deleted");if(["Deployment","StatefulSet","DaemonSet"].includes(t.kind)&&(s??0)<n)return B("its c\
ontroller has not seen the change yet");const o=ac[t.kind]?.(e)??{good:!0,reason:"exists"};return o.good||o.doom!==void 0?o:{...o,...pc(e)}}const ac={Deployment:cc,StatefulSet:dc,DaemonSet:lc,Job:uc,CronJob:()=>({
good:!0,reason:"runs by its schedule"}),Pod:fc,PersistentVolumeClaim:mc};function cc({object:e,known:t,idle:n}){const s=E(e.spec,"replicas")??1,o=ce(e,"Progressing"),r=ce(e,"ReplicaFailure");if(r?.status===
"True")return hc(r.message);if(o?.reason==="ProgressDeadlineExceeded"){const d=E(e.spec,"progressDeadlineSeconds")??600;return ke("timeout",`exceeded its progress deadline of ${d} s`)}if(e.spec?.paused===
!0)return ke("usage","is paused: kubectl rollout resume");if(s===0)return $n(n);const[i,a,c]=["replicas","updatedReplicas","availableReplicas"].map(d=>E(e.status,d)??0);return t?a<s?B(`${a} of ${s} po\
ds are updated`):i>a?B(`${i-a} old pods are still there`):c<a?B(`${c} of ${a} updated pods are available`):{good:!0,reason:`${c} of ${s} pods are available`}:B("its newest ReplicaSet is not there yet")}
function dc({object:e,idle:t}){const n=E(e.spec,"replicas")??1,{status:s}=e;if(n===0)return $n(t);if(g(e.spec,"updateStrategy","type")==="OnDelete"&&g(s,"currentRevision")!==g(s,"updateRevision"))return ke(
"usage","its update strategy is OnDelete: pods are replaced only when somebody deletes them");const o=E(e.spec,"updateStrategy","rollingUpdate","partition")??0,[r,i]=[E(s,"updatedReplicas")??0,E(s,"re\
adyReplicas")??0],a=g(s,"currentRevision")===g(s,"updateRevision");return r<n-o&&!(a&&(E(s,"currentReplicas")??0)>=n)?B(`${r} of ${n-o} pods are updated`):i<n?B(`${i} of ${n} pods are ready`):{good:!0,
reason:`${i} of ${n} pods are ready${o>0?`, ${o} kept by partition`:""}`}}function lc({object:e,idle:t}){const n=E(e.status,"desiredNumberScheduled")??0;if(n===0)return t?$n(!0):B("no node fits it");if(g(
e.spec,"updateStrategy","type")==="OnDelete"&&(E(e.status,"updatedNumberScheduled")??0)<n)return ke("usage","its update strategy is OnDelete: pods are replaced only when somebody deletes them");const[
s,o]=[E(e.status,"updatedNumberScheduled")??0,E(e.status,"numberAvailable")??0];return s<n?B(`${s} of ${n} nodes are updated`):o<n?B(`available on ${o} of ${n} nodes`):{good:!0,reason:`available on ${n}\
 nodes`}}function uc({object:e}){const t=ce(e,"Failed");return t?.status==="True"?ke("unhealthy",`failed: ${t.message||t.reason}`):ce(e,"Complete")?.status==="True"?{good:!0,reason:"completed"}:B(ce(e,
"Suspended")?.status==="True"?"is suspended":"has not completed yet")}function fc({object:e}){const t=g(e.status,"phase");if(t==="Succeeded")return{good:!0,reason:"has ended with success"};if(t==="Fai\
led")return ke("unhealthy",g(e.status,"message")||"has failed");const n=g(e.spec,"restartPolicy")==="Always";return n&&ce(e,"Ready")?.status==="True"?{good:!0,reason:"is ready"}:B(n?gn(e):`is ${t||"ne\
w"}`)}function mc({object:e,complaints:t}){const n=g(e.status,"phase");return n==="Bound"?{good:!0,reason:"is bound"}:n==="Lost"?ke("absent","its volume is lost"):t.some(s=>/waiting for first consumer/.
test(s))?{good:!0,reason:"waits for its first pod"}:B(`is ${n||"new"}${t[0]===void 0?"":`: ${t[0]}`}`)}function pc({object:e,pods:t,complaints:n}){if(!Je(e.kind)||e.kind==="CronJob")return{};const s=t.
filter(d=>d.metadata.deletionTimestamp===void 0),r=s.map(d=>({pod:d,doom:Ys(d)})).filter(({doom:d})=>d!==void 0),i=e.kind==="Deployment"?r.length>0&&r.length===s.length:r.length>0,[a]=r;if(i&&a?.doom!==
void 0)return e.kind==="Job"&&a.doom.kind==="unhealthy"?{}:{doom:a.doom,reason:`${a.pod.metadata.name}: ${a.doom.reason}`};const c=n.map(sn).find(d=>d!==void 0);return c!==void 0&&s.length===0?{doom:{
kind:c.kind,reason:c.cause,sure:!1},reason:c.cause}:{}}function hc(e){const{kind:t,cause:n}=sn(e)??{kind:"denied",cause:e};return{good:!1,reason:`its pods are refused: ${n}`,doom:{kind:t,reason:n,sure:!1}}}
function $n(e){return e?{good:!0,reason:"0 replicas: nothing runs"}:ke("unhealthy","has 0 replicas: nothing runs, so nothing is proven")}function B(e){return{good:!1,reason:e}}function ke(e,t){return{
good:!1,reason:t,doom:{kind:e,reason:t,sure:!0}}}function Qs({at:e,workloads:t},n,s){const o=new Map,r=(i,a)=>o.set(`${i} ${a}`,ne(e,i,a));for(const i of t){r(i.plural,i.namespace),i.kind!=="Persisten\
tVolumeClaim"&&r("pods",i.namespace);const a=qs(i,s);if(a===void 0)continue;i.kind==="Deployment"&&to(a,n[ze(i)],[])===void 0&&r("replicasets",i.namespace);const c=["StatefulSet","DaemonSet","Job","Pe\
rsistentVolumeClaim"].includes(i.kind),d=q(s,"pods",i.namespace).some(l=>no(l,a));c&&s.has(dn("pods",i.namespace))&&!d&&r("events",i.namespace),i.kind==="PersistentVolumeClaim"&&g(a.status,"phase")!==
"Bound"&&r("events",i.namespace)}return[...o.values()]}function ze({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function qs({plural:e,namespace:t,name:n},s){return q(s,e,t).find(({metadata:o})=>o.
name===n)}function eo(e,t,n){const s=qs(e,n);if(s===void 0)return{expected:e,object:s,pods:[],newest:void 0,standing:{good:!1,reason:"does not exist (yet)"}};const{namespace:o}=e,r=to(s,t,q(n,"replica\
sets",o)),i=gc(s,r,q(n,"pods",o)),a=q(n,"events",o).filter(l=>g(l,"involvedObject","name")===e.name&&g(l,"involvedObject","kind")===e.kind).filter(l=>g(l,"involvedObject","uid")===(s.metadata.uid??"")).
map(l=>g(l,"message")),c=e.kind!=="Deployment"||r!==void 0,d=Xs({object:s,pods:i,known:c,complaints:a,idle:e.idle});return{expected:e,object:s,pods:i,newest:r,standing:d}}function to(e,t,n){const{generation:s=0,
uid:o,annotations:r={}}=e.metadata;if((E(e.status,"observedGeneration")??0)<s)return;const i=r["deployment.kubernetes.io/revision"]??"";if(t?.generation===s&&t.revision===i)return t;const a=n.find(({metadata:c})=>c.
ownerReferences?.some(d=>d.uid===o)&&c.annotations?.["deployment.kubernetes.io/revision"]===i);return a===void 0?void 0:{generation:s,revision:i,replicaSet:a.metadata.name}}function gc(e,t,n){if(e.kind===
"Pod")return[e];if(e.kind==="Deployment")return n.filter(o=>t!==void 0&&$c(o,t.replicaSet,"ReplicaSet"));const s=n.filter(o=>no(o,e));if(e.kind==="StatefulSet"){const o=g(e.status,"updateRevision");return s.
filter(({metadata:r})=>r.labels?.["controller-revision-hash"]===o)}if(e.kind==="DaemonSet"){const o=e.metadata.annotations?.["deprecated.daemonset.template.generation"];return s.filter(({metadata:r})=>r.
labels?.["pod-template-generation"]===o)}return s}function no(e,t){return t.kind==="Deployment"?e.metadata.ownerReferences?.some(({name:n})=>n.startsWith(`${t.metadata.name}-`))??!1:e.metadata.ownerReferences?.
some(({uid:n})=>n===t.metadata.uid)??!1}function $c(e,t,n){return e.metadata.ownerReferences?.some(s=>s.name===t&&s.kind===n)??!1}const kc=25,so=4,yc=["Started","Created","Pulled","Pulling","Scheduled",
"SuccessfulCreate","SuccessfulDelete","ScalingReplicaSet","Killing","LeaderElection","NoPods"],oo=(e,t)=>(0,f.At)(`kubernetes.log:${e}/${t}`),bc={ask(e,t){const n=e,s=[...new Set(n.workloads.map(({namespace:o})=>o))];
return[...Qs(n,{},t),...s.map(o=>ne(n.at,"events",o)),...wc(n,t).flatMap(o=>vc(n.at,o))]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const s=ro(e,t);if(s.length===
0)return;const o=s.map(Sc),[r]=o;return{kind:r?.kind??n.kind,cause:o.map(({text:i})=>i).join("; "),lines:s.flatMap(i=>Oc(i,t)),...Cc(r?.kind)}}};function ro({workloads:e},t){return e.map(n=>eo(n,void 0,
t)).filter(({standing:n})=>!n.good)}function wc(e,t){return ro(e,t).flatMap(({pods:n})=>n.filter(s=>!$e(s))).slice(0,so)}function vc(e,t){const{name:n,namespace:s=""}=t.metadata,o=ae({apiVersion:"v1",
kind:"Pod",plural:"pods",namespace:s,name:n});return We(t).filter(r=>E(r,"restartCount")!==0||g(r,"state","waiting","reason")==="").map(r=>{const i=g(r,"name"),a=g(r,"state","waiting","reason")!==""?"\
&previous=true":"";return(0,f.kA)(oo(n,i),{id:`ask.log.${n}.${i}`,title:`Read the log of ${n}/${i}`,do:"http",at:e,method:"GET",url:`${o}/log?container=${encodeURIComponent(i)}&tailLines=${kc}${a}`,expect:[
200,400,403,404,500,501,502,503],attempts:1},({status:c,body:d=""})=>c===200?d.replace(/\n$/,"").split(`
`):[])})}function Sc({expected:e,standing:t,pods:n}){const s=t.doom??n.map(Ys).find(a=>a!==void 0),o=n.find(a=>!$e(a)),r=s?.reason??(o===void 0?"":gn(o)),i=r===""||t.reason.includes(r)?t.reason:`${t.reason}\
: ${r}`;return{text:`${A(e)}: ${i}`,kind:s?.kind}}function Oc({expected:e,object:t,pods:n,newest:s},o){const r=n.filter(a=>!$e(a)).slice(0,so),i=new Set([e.name,s?.replicaSet??"",...r.map(({metadata:a})=>a.
name)]);return[`${A(e)}${s===void 0?"":` (newest: ${s.replicaSet})`}: ${n.length} pods of the newest revision, ${n.filter($e).length} ready`,...r.flatMap(a=>[`  ${a.metadata.name}: ${g(a.status,"phase")}\
, ${at(a)} restarts, ${gn(a)}`,...We(a).flatMap(c=>jc(c)),...We(a).flatMap(c=>xc(a,g(c,"name"),o))]),...Ac(i,t,q(o,"events",e.namespace))]}function jc(e){const t=["state","lastState"].find(s=>E(e,s,"t\
erminated","exitCode")!==void 0);if(t===void 0)return[];const n=g(e,t,"terminated","reason");return[`    ${g(e,"name")} ended with exit code ${E(e,t,"terminated","exitCode")}${n===""?"":` (${n})`}`]}function xc(e,t,n){
return(n.get(oo(e.metadata.name,t))??[]).filter(o=>o!=="").map(o=>`    ${t} | ${o}`)}function Ac(e,t,n){const r=n.filter(a=>e.has(g(a,"involvedObject","name"))&&!yc.includes(g(a,"reason"))).sort((a,c)=>io(
a)<io(c)?-1:1).slice(-10).map(a=>`  ${g(a,"type")} ${g(a,"reason")} ${g(a,"involvedObject","name")}: ${g(a,"message")}`),i=H(t?.status,"conditions").filter(a=>g(a,"status")===(g(a,"type")==="ReplicaFa\
ilure"?"True":"False")).map(a=>`  ${g(a,"type")}: ${g(a,"reason")} ${g(a,"message")}`);return[...new Set([...i,...r])]}function io(e){return g(e,"lastTimestamp")||g(e,"eventTime")||(e.metadata.creationTimestamp??
"")}function Cc(e){return e==="absent"?{hint:"Check that the image was pushed, its name, and that the cluster may pull it."}:e==="auth"?{hint:"Give the workload an imagePullSecret (or its service acco\
unt) that may pull the image."}:e==="capacity"?{hint:"Add nodes or quota, or ask for less; unschedulable: wait lets an autoscaler react."}:e==="usage"?{hint:"A ConfigMap, Secret or key that the pod re\
fers to is missing or wrong."}:{}}const Rc=4e3,ao={newest:{},doomed:{},calm:{},since:null,seen:""},Ec={ask:(e,t,n)=>Qs(e,(t??ao).newest,n),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??ao,a=o.workloads.
map(k=>eo(k,r.newest[ze(k)],n)).map(k=>({key:ze(k.expected),one:k,...Tc(k,o,r)})),c=a.every(({verdict:k})=>k==="good"),d=a.map(({key:k,one:C})=>`${k} ${Lc(C)}`).join("; "),l=c?r.since!==null&&r.seen===
d?r.since:s:null,h=l!==null&&s-l>=(o.stable??0),p=Object.fromEntries(a.filter(({doom:k})=>k).map(({key:k})=>[k,r.doomed[k]??s])),m=a.map(({key:k,one:C,verdict:ye,reason:be,doom:Ru,sure:Eu})=>{const Nn=A(
C.expected),br=r.doomed[k];return Ru&&br!==void 0&&(Eu||s-br>=Rc)?ct(Nn,"bad",be):ye==="good"&&c&&!h?ct(Nn,"pending",`${be}, watching that it stays so`):ct(Nn,ye,be)}),w=Object.fromEntries(a.flatMap(({
key:k,one:C})=>C.newest===void 0?[]:[[k,C.newest]])),b=Object.fromEntries(a.flatMap(({key:k,one:C,verdict:ye})=>{const be=r.calm[k]??(ye==="good"?Ic(C.pods):void 0);return be===void 0?[]:[[k,be]]}));return{
state:{newest:w,doomed:p,calm:b,since:l,seen:d},subjects:m}}};function ct(e,t,n){return{name:e,verdict:t,reasons:[n]}}function Tc(e,{checkIds:t,patient:n},s){const{standing:o,object:r,pods:i,expected:a}=e,
{doom:c}=o;if(r===void 0)return{verdict:"pending",reason:o.reason,doom:!1,sure:!1};const d=Dc(r,a.images);if(d!==void 0)return{verdict:"pending",reason:d,doom:!0,sure:!1};if(c!==void 0&&!(n&&c.kind===
"capacity"))return{verdict:"pending",reason:o.reason,doom:!0,sure:c.sure};const l=Mc(i,s.calm[ze(a)]);if(l!==void 0)return{verdict:"pending",reason:l,doom:!0,sure:!0};if(!o.good)return{verdict:"pendin\
g",reason:o.reason,doom:!1,sure:!1};const h=Nc(i,a.images,t);return h!==void 0?{verdict:"pending",reason:h,doom:!0,sure:!1}:{verdict:"good",reason:o.reason,doom:!1,sure:!1}}function Dc(e,t){if(!Je(e.kind))
return;const n=new Map(se(e).map(({container:o,image:r})=>[o,r])),s=Object.entries(t).find(([o,r])=>!co(n.get(o)??"",r));return s&&`its template has ${n.get(s[0])??"no container"} for ${s[0]}, not ${s[1]}`}
function Nc(e,t,n){for(const s of e.filter($e))for(const{container:o,image:r}of se(s)){const i=t[o];if(i===void 0)continue;if(!co(r,i))return`${s.metadata.name} runs ${r}, not ${i}`;const a=oe(g(Pc(s,
o),"imageID"));if(n&&oe(i)!==""&&a!==""&&a!==oe(i))return`the node of ${s.metadata.name} reports ${a} for ${o}, not ${oe(i)}`}}function Pc(e,t){return["containerStatuses","initContainerStatuses"].flatMap(
n=>[...H(e.status,n)]).find(n=>g(n,"name")===t)}function co(e,t){const n=oe(t);return n===""?e===t:oe(e)===n}function Mc(e,t){if(t===void 0)return;const n=e.find(({metadata:s,...o})=>{const r=t[s.name];
return r!==void 0&&at({metadata:s,...o})>r});return n&&`${n.metadata.name} was ready and has crashed since`}function Ic(e){return Object.fromEntries(e.map(t=>[t.metadata.name,at(t)]))}function Lc({pods:e}){
return e.map(t=>`${t.metadata.uid?.slice(0,8)} ${at(t)}`).sort().join(",")}const lo={ask(e){const{at:t,refs:n}=e;return n.map(s=>Ot(t,s))},judge({data:e,facts:t}){const{refs:n}=e;return{state:null,subjects:n.
map(o=>{const r=t.need(Q(P(o)))===null;return ct(A(o),r?"good":"pending",r?"is gone":"is still there")})}}},Jc={ask:lo.ask,judge({data:e,facts:t}){const{refs:n}=e;return{state:null,subjects:n.map(o=>{
const r=t.need(Q(P(o))),i=(r?.status?.observedGeneration??0)>=(r?.metadata.generation??0);return ct(A(o),i?"good":"pending",i?"is seen":"its controller has not seen it yet")})}}};function uo(e,t){return fo(
e,t).flatMap(n=>{const s=t.get(Q(P(n)))?.metadata.uid;return q(t,"pods",n.namespace).filter(o=>Wc(o,n,s)).map(o=>({workload:n,pod:o}))})}function Hc(e,t){const n=Ce(e)?Vc(e):void 0;return uo(e,t).filter(
({pod:s})=>s.metadata.deletionTimestamp===void 0).flatMap(({workload:s,pod:o})=>se(o).filter(({container:r,init:i})=>!i&&(n===void 0||n(s,r))).map(({container:r,image:i})=>{const a=H(o.status,"contain\
erStatuses").find(c=>g(c,"name")===r);return{service:`${s.name}/${r}`,image:i,digest:oe(i)||oe(g(a,"imageID")),state:g(o.status,"phase").toLowerCase(),health:$e(o)?"ready":"not ready",restarts:at(o)}}))}
function Vc({config:e}){const t=new Map(Object.entries(e.workloads??{}).map(([n,s])=>[n.split("/")[1],typeof s=="string"?void 0:Object.keys(s)]));return({name:n},s)=>{const o=t.get(n);return o===void 0||
o.includes(s)||o.includes("*")}}function fo(e,t){const n=hn(e,t);return(n.length>0?n:(it(e,t)?.objects??[]).map(({ref:o})=>o)).filter(({kind:o})=>Je(o))}function Wc(e,{kind:t,name:n},s){if(t==="Pod")return e.
metadata.name===n;const o=e.metadata.ownerReferences??[];if(t==="Deployment"){const r=e.metadata.labels?.["pod-template-hash"];return o.some(i=>i.kind==="ReplicaSet"&&i.name===`${n}-${r}`)}return t===
"CronJob"?o.some(r=>r.kind==="Job"&&r.name.startsWith(`${n}-`)):o.some(r=>r.uid===s)}const zc=20;function Fc(e,t,n,s){const r=uo(e,s).filter(({workload:i})=>t===void 0||i.name===t).slice(0,zc).flatMap(
({pod:i})=>se(i).map(({container:a})=>{const{name:c,namespace:d=""}=i.metadata,l=ae({apiVersion:"v1",kind:"Pod",plural:"pods",namespace:d,name:c});return(0,f.kA)((0,f.At)(`kubernetes.logs:${c}/${a}`),
{id:`ask.logs.${c}.${a}`,title:`Read the log of ${c}/${a}`,do:"http",at:K(e),method:"GET",url:`${l}/log?container=${encodeURIComponent(a)}&tailLines=${n}`,expect:[200,400,404,500,501,502,503],attempts:1},
({status:h,body:p=""})=>(h===200?p.replace(/\n$/,"").split(`
`):["(its node gives no log)"]).map(m=>`${c}/${a} | ${m}`))}));return[...Bs(e,s),...r]}const Uc=3e3,Gc=3e5,mo={way:"keep",why:"it is the way back itself"};function po(e){return{name:"kubernetes.restor\
e",data:e}}const Kc={ask(e){const t=e,n=[...t.objects.map(({ref:o})=>o),...t.created],s=[...new Set(n.map(({namespace:o})=>o).filter(Boolean))];return[...n.map(o=>Ot(t.at,o)),...s.flatMap(o=>[ne(t.at,
"pods",o),ne(t.at,"horizontalpodautoscalers",o)])]},plan(e,t){const n=e,s=n.objects.flatMap(c=>_c(n,c,t)),o=n.objects.flatMap(c=>s.some(({ref:d})=>d===c.ref)?Qc(n,c,t):[]),r=n.created.filter(c=>Bc(c)&&
t.get(Q(P(c)))!=null),i=[...s.map(({step:c})=>c),...o,...[...r].reverse().map(c=>Ct(n.at,c,"did not exist before")),...qc(n,r)];return{stage:"restore",subject:`namespace ${n.namespace}`,steps:i,basis:n.
expected,notes:ed(n),values:{}}}};function Bc({kind:e}){return!["PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"].includes(e)}function _c(e,t,n){const{ref:s}=t;
if(!ot(s.kind))return[];const o=n.get(Q(P(s)))??null,r={do:"http",at:e.at,classify:"kubernetes.api",undo:mo,attempts:4,retryOn:["timeout"]},i=`kubernetes.restore.${P(s)}`;if(o===null){const l=Xc(t);if(l===
void 0)return[];const h={...r,id:i,title:`Make ${A(s)} again as it was`,method:"POST",url:`${He(s)}?fieldManager=${Le}`,headers:{"content-type":"application/json"},body:JSON.stringify(l),expect:[200,201,
409]};return[{ref:s,step:h}]}const a=jt(n,s)!==void 0,c=Zc(t,o,a);if(c.length===0)return[];const d={...r,id:i,title:`Bring ${A(s)} back to how it was`,method:"PATCH",url:`${ae(s)}?fieldManager=${Le}`,
headers:{"content-type":"application/json-patch+json"},body:JSON.stringify(c)};return[{ref:s,step:d}]}function Zc({fields:e},t,n){return Object.entries(e).flatMap(([s,o])=>{const r=Yc(t,s),i=s==="/spe\
c"&&n?{...o,replicas:X(t.spec,"replicas")}:o;if((0,Ae.d)(r??null)===(0,Ae.d)(i))return[];const a=s==="/metadata/annotations"?{...Sa(t),...i}:i;return[{op:"add",path:s,value:a}]})}function Yc(e,t){return t===
"/metadata/annotations"?Ds(e):t==="/metadata/labels"?{...e.metadata.labels}:kn(X(e,...t.split("/").slice(1)))}function kn(e){return Array.isArray(e)?e.map(kn):e===null||typeof e!="object"?e:Object.fromEntries(
Object.entries(e).filter(([t])=>t!=="creationTimestamp").map(([t,n])=>[t,kn(n)]))}function Xc({ref:e,fields:t}){const{"/metadata/labels":n,"/metadata/annotations":s,...o}=t;if(n===void 0)return;const r=Object.
fromEntries(Object.entries(o).map(([h,p])=>[h.slice(1),p])),{apiVersion:i,kind:a,name:c,namespace:d}=e;return{apiVersion:i,kind:a,metadata:{name:c,...d===""?{}:{namespace:d},labels:n,annotations:s??{}},
...r}}function Qc(e,{ref:t},n){if(t.kind!=="StatefulSet")return[];const s=n.get(Q(P(t))),o=q(n,"pods",t.namespace).filter(i=>i.metadata.ownerReferences?.some(({uid:a})=>a===s?.metadata.uid)&&!$e(i));return o.
length===0?[]:[{id:`kubernetes.restore.seen.${t.name}`,title:`Wait until the controller has seen ${A(t)}`,do:"wait",judge:{name:"kubernetes.observed",data:{at:e.at,refs:[t]}},every:250,deadline:6e4},...o.
map(({metadata:i})=>Ct(e.at,{apiVersion:"v1",kind:"Pod",plural:"pods",namespace:t.namespace,name:i.name},"never became ready"))]}function Ct(e,t,n){return{id:`kubernetes.remove.${P(t)}`,title:`Remove ${A(
t)}, which ${n}`,do:"http",at:e,method:"DELETE",url:`${ae(t)}?propagationPolicy=Background`,expect:[200,202,404],classify:"kubernetes.api",attempts:4,retryOn:["timeout"],undo:mo}}function qc(e,t){const{
at:n,expected:s,checkIds:o}=e,r={at:n,workloads:s,checkIds:o,patient:!0,stable:Uc};return[...t.length===0?[]:[{id:"kubernetes.restore.gone",title:"Verify that what was made is gone",do:"wait",judge:{name:"\
kubernetes.gone",data:{at:n,refs:t}},every:250,deadline:6e4}],{id:"kubernetes.restore.verify",title:s.length===0?"Nothing ran before":"Verify that what ran before runs again",do:"wait",judge:{name:"ku\
bernetes.workloads",data:r},every:500,deadline:Gc}]}function ed({objects:e,expected:t}){const n=new Set(t.map(ze));return e.filter(({ref:o})=>["Deployment","StatefulSet","DaemonSet"].includes(o.kind)&&
!n.has(ze(o))).map(({ref:o})=>`${A(o)} was not healthy before; it is brought back, but not waited for.`)}function td(e,t){const n=A({kind:e.kind,namespace:"",name:e.metadata.name}),s=st(e.kind);if(s===
void 0||!["Deployment","StatefulSet"].includes(e.kind))return[];const o=X(e,...s),r=E(e.spec,"replicas")??1,i=H(o,"containers"),a=[];i.filter(m=>X(m,"readinessProbe")===void 0).map(m=>g(m,"name")).length===
i.length&&a.push(`${n} has no readiness probe: traffic reaches pods that cannot serve yet.`);const d=i.every(m=>X(m,"lifecycle","preStop")===void 0);if(d&&E(o,"terminationGracePeriodSeconds")===0?a.push(
`${n} ends its pods at once (terminationGracePeriodSeconds: 0): open requests are cut off.`):d&&a.push(`${n} has no preStop hook: a pod may get requests for a moment after it was told to end.`),e.kind===
"StatefulSet")return r===1&&a.push(`${n} has one replica, which is ended before its successor starts: downtime.`),a;if(g(e.spec,"strategy","type")==="Recreate")return[...a,`${n} is updated with Recrea\
te: downtime.`];const l=ho(X(e.spec,"strategy","rollingUpdate","maxUnavailable")??"25%",r,Math.floor),h=ho(X(e.spec,"strategy","rollingUpdate","maxSurge")??"25%",r,Math.ceil);r>0&&l>=r&&a.push(`${n} m\
ay have no pod during the update (maxUnavailable ${l} of ${r}): downtime.`);const p=nd(o).filter(m=>sd(t.find(({metadata:w})=>w.name===m)));return p.length>0&&h>0&&a.push(`${n} mounts ${p.join(", ")},\
 which one node only may mount (ReadWriteOnce), and starts new pods before old ones end: they may wait for ever on another node.`),a}function ho(e,t,n){if(typeof e=="number")return e;const s=/^(\d+)%$/.
exec(String(e))?.[1];return s===void 0?Number(e):n(Number(s)/100*t)}function nd(e){return H(e,"volumes").map(t=>g(t,"persistentVolumeClaim","claimName")).filter(t=>t!=="")}function sd(e){const t=H(e?.
spec,"accessModes");return t.length>0&&t.every(n=>n==="ReadWriteOnce"||n==="ReadWriteOncePod")}const yn=12,go=90;function od({ref:e,way:t,live:n,after:s}){const o=A(e);if(t==="create")return[`${o} wil\
l be created.`];if(t==="recreate")return[`${o} cannot be changed: it will be removed and made anew.`];if(t==="same"||n===null||s===null)return[];if(e.kind==="Secret")return[`${o} will be changed.`];const r=Je(
e.kind)?rd(n,s):[],i=new Set(r.length>0?["image"]:[]),a=$o(vt(n),vt(s),"").filter(({path:l})=>!(i.has("image")&&l.endsWith("/image"))),c=a.slice(0,yn).map(({path:l,from:h,to:p})=>`${l.slice(1)}: ${yo(
h)} → ${yo(p)}`),d=a.length>yn?[`and ${a.length-yn} more`]:[];return[...r,...c,...d].map(l=>`${o} ${l}`)}function rd(e,t){const n=new Map(se(e).map(({container:s,image:o})=>[s,o]));return se(t).filter(
({container:s,image:o})=>n.get(s)!==o).map(({container:s,image:o})=>`${s}: ${n.get(s)??"nothing"} → ${o}`)}function $o(e,t,n){if(JSON.stringify(e)===JSON.stringify(t))return[];const[s,o]=[ko(e),ko(t)];
return s===void 0||o===void 0?[{path:n,from:e,to:t}]:[...new Set([...Object.keys(s),...Object.keys(o)])].sort().flatMap(i=>$o(s[i],o[i],`${n}/${i.replace(/^\//,"")}`))}function ko(e){if(Array.isArray(
e)){const t=e.map(n=>n?.name);return t.every(n=>typeof n=="string")&&new Set(t).size===t.length?Object.fromEntries(e.map((n,s)=>[t[s],n])):void 0}return e!==null&&typeof e=="object"?e:void 0}function yo(e){
if(e===void 0)return"nothing";const t=typeof e=="string"?e:JSON.stringify(e);return t.length>go?`${t.slice(0,go)}…`:t}function Rt(e,t,n){if(!Je(e.kind)&&e.kind!=="PersistentVolumeClaim")return;const s=Object.
fromEntries(se(t).map(({container:c,image:d})=>[c,d])),{kind:o,plural:r,namespace:i,name:a}=e;return{kind:o,plural:r,namespace:i,name:a,images:s,idle:n}}function Et(e){return["Deployment","StatefulSet",
"ReplicaSet"].includes(e.kind)?E(e.spec,"replicas")??1:void 0}const bn=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function id(e){const{config:t,variables:n}=e;return Object.entries(t.secrets??{}).map(([s,o])=>{
for(const d of o)if(n[d]===void 0){const l=(0,x.a)(d,Object.keys(n));throw new $.HR("usage",`secrets.${s}: nobody declares ${d}${l||"."}`,{hint:`Declare ${d} under secrets: of the environment.`})}const r=o.
length===1&&o[0]===".dockerconfigjson",i={apiVersion:"v1",kind:"Secret",metadata:{name:s,namespace:t.namespace},type:r?"kubernetes.io/dockerconfigjson":"Opaque"},a=o.flatMap((d,l)=>[`${l===0?"":","}${JSON.
stringify(d)}:"`,wn(n[d]),'"']),c={apiVersion:"v1",kind:"Secret",plural:"secrets",namespace:t.namespace,name:s};return{id:bo(s),title:`Write the Secret ${s} (${o.join(", ")})`,do:"http",at:K(e),method:"\
PATCH",url:`${ae(c)}?fieldManager=${Le}&force=true&fieldValidation=Strict`,headers:{"content-type":"application/apply-patch+yaml"},body:{join:[`${JSON.stringify(i).slice(0,-1)},"stringData":{`,...a,"}\
}"]},classify:"kubernetes.api",attempts:3,retryOn:["timeout"],undo:{way:"keep",why:"earlier values of secrets are not kept anywhere"},outputs:{version:{from:"body",path:["metadata","resourceVersion"],
form:"text"}}}})}function bo(e){return`kubernetes.secret.${e}`}function ad(e,{config:t}){const n=e===null?void 0:st(e.kind);if(e===null||n===void 0)return[];const s=JSON.stringify(n.reduce((o,r)=>o?.[r],
e))??"";return Object.keys(t.secrets??{}).filter(o=>s.includes(`"secretName":"${o}"`)||s.includes(`"name":"${o}"`))}function cd(e,t,n,s){if(e==="Secret")return dd(JSON.stringify(t),s);if(n.length===0)
return JSON.stringify(t);const o=(st(e)??[]).slice(0,-1),r=Object.fromEntries(n.map(c=>[`${Es}${c}`,`‹version ${c}›`]));return{join:(0,Ae.d)(wo(t,[...o,"metadata","annotations"].reduceRight((c,d)=>({
[d]:c}),r))).split(/‹version ([^›]+)›/).map((c,d)=>d%2===0?c:{late:bo(c),output:"version"})}}function dd(e,t){return{join:e.split(bn).map((s,o)=>o%2===0?s:wn(t[s]??""))}}function ld(e,{variables:t}){
if(e.kind!=="Secret")return;const n=[...Object.values({...e.data}),...Object.values({...e.stringData})],{name:s}=e.metadata;if(n.some(a=>String(a).replace(bn,"").trim()!==""||e.data!==void 0))throw new $.
HR("usage",`The Secret ${s} of the manifests holds its values; they would appear in plans and records.`,{hint:`Leave it out and declare its keys: secrets: { ${s}: [NAME] } in the target; or write \${NA\
ME} as the value in stringData.`});const i=n.flatMap(a=>[...String(a).matchAll(bn)].map(([,c=""])=>c)).filter(a=>t[a]===void 0);if(i.length>0)throw new $.HR("usage",`The Secret ${s} uses ${i.join(", ")}\
, which nobody declares.`,{hint:"Declare them under secrets: of the environment."})}function wo(e,t){return!vo(e)||!vo(t)?t:{...e,...Object.fromEntries(Object.entries(t).map(([n,s])=>[n,wo(e[n]??{},s)]))}}
function vo(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function wn(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(wn)}:"secret"in e?{...e,as:"jso\
n"}:e}function So(e,t){const n=hn(e,t),s=n.length>0?n:(it(e,t)?.objects??[]).map(({ref:a})=>a),o=[],r=[],i=[];for(const a of[...s,...At(e,t,s)]){const c=t.get(Q(P(a)))??null;if(c===null)i.push(a);else{
const d=fd(c,q(t,"pods",a.namespace));o.push({ref:a,fields:jo(d,e)});const l=xo(c)?Rt(a,d,Et(c)===0):void 0;l!==void 0&&ot(a.kind)&&r.push(l)}}return Oo(e,{objects:o,created:i,expected:r})}function ud(e,t){
const n=Ws(e,t),s=n.map(r=>({ref:r.ref,fields:jo(Re(r),e)})),o=n.flatMap(r=>{const i=Re(r);return ot(r.ref.kind)?Rt(r.ref,i,Et(i)===0)??[]:[]});return Oo(e,{objects:s,created:[],expected:o})}function Re({
after:e,body:t}){return e??t}function Oo(e,t){const{namespace:n}=e.config;return{target:"kubernetes",at:K(e),namespace:n,checkIds:e.config["image-id"]!=="ignore",...t}}function jo(e,t){return ot(e.kind)?
Ce(t)?va(e):Ts(e):{}}function fd(e,t){if(se(e).filter(({image:o})=>oe(o)==="").length===0)return e;const s=new Map;for(const o of t.filter(r=>$e(r)&&r.metadata.deletionTimestamp===void 0))for(const r of[
...H(o.status,"initContainerStatuses"),...H(o.status,"containerStatuses")]){const i=se(o).find(({container:c})=>c===g(r,"name"))?.image??"",a=oe(g(r,"imageID"));a!==""&&oe(i)===""&&s.set(i,a)}return rt(
e,o=>{const r=s.get(o);return r===void 0?o:`${o}@${r}`})}function xo(e){return Xs({object:e,pods:[],known:!0,complaints:[],idle:!0}).good}function md(e,t){const s=[...new Set(t.filter(({ref:r,way:i})=>i!==
"same"&&!ot(r.kind)).map(({ref:r})=>r))].map(r=>A(r,e.config.namespace)),o=t.filter(({live:r,way:i})=>r!==null&&i!=="same"&&!xo(r)).map(({ref:r})=>`${A(r)} is not healthy now: a rollback would bring i\
t back as it is, and not wait for it.`);return[...s.length===0?[]:[`A rollback does not bring back: ${s.join(", ")} (one-shots, data, and values of secrets).`],...o]}function Ao(e,t){const n=Ws(e,t),s=K(
e);for(const{body:d,contentType:l}of n)l==="application/apply-patch+yaml"&&ld(d,e);$d(e,n);const o={way:"restore",restore:po(So(e,t))},r={at:s,checkIds:e.config["image-id"]!=="ignore",patient:e.config.
unschedulable==="wait"},i=n.flatMap(d=>pd(d,e)??[]),a=e.config.prune==="remove"?At(e,t,n.map(({ref:d})=>d)):[],c=i.filter(({kind:d})=>d==="Pod");return{prepare:[],apply:[...id(e),...n.flatMap(d=>[...hd(
d,e,o),...d===n.filter(({ref:l})=>l.kind==="Pod").at(-1)?[gd(r,c)]:[]]),...a.map(d=>({...Ct(s,d,"is not in the manifests any more"),undo:o}))],verify:{name:"kubernetes.workloads",data:{...r,workloads:i}},
notes:kd(e,{changes:n,gone:a,facts:t}),basis:bd(n,a,s)}}function pd(e,{config:t}){return Rt(e.ref,Re(e),t.idle==="allow")}function hd(e,t,n){const{ref:s,way:o,live:r,force:i,contentType:a}=e,c=K(t),d=ad(
s.kind==="Secret"?null:Re(e),t);if(o==="same"&&d.length===0)return[];const l=Vs(c,e,{dry:!1,force:i||o==="recreate"}),h=cd(s.kind,e.body,d,t.variables),p={same:"Keep",create:"Create",change:"Change",recreate:"\
Make anew"}[o],m=a==="application/apply-patch+yaml"?A(s,t.config.namespace):`the images of ${A(s)}`,w={...l,body:h,title:`${p} ${m}`,undo:n,attempts:3,retryOn:["timeout"]};if(o!=="recreate"||r===null)
return[w];const b=P(s);return[{...Ct(c,s,"cannot be changed"),undo:n},{id:`kubernetes.gone.${b}`,title:`Wait until the old ${A(s)} is gone`,do:"wait",judge:{name:"kubernetes.gone",data:{at:c,refs:[s]}},
every:250,deadline:12e4},w]}function gd(e,t){return{id:"kubernetes.hooks",title:`Wait for ${t.map(({name:n})=>`Pod/${n}`).join(", ")}`,do:"wait",judge:{name:"kubernetes.workloads",data:{...e,workloads:t,
stable:0}},every:500,deadline:6e5}}function $d({config:e},t){const n=t.filter(s=>Et(Re(s))===0);if(!(n.length===0||e.idle==="allow"))throw new $.HR("usage",`${n.map(({ref:s})=>A(s)).join(", ")} has 0 \
replicas: nothing would run, so nothing could be proven.`,{hint:"Scale it up first, or say that it may stand still: idle: allow in the target."})}function kd(e,{changes:t,gone:n,facts:s}){const{namespace:o,
prune:r}=e.config,i=r==="remove"?[]:At(e,s,t.map(({ref:l})=>l)),a=t.every(({way:l})=>l==="same"),c=t.filter(({ref:l,body:h})=>jt(s,l)!==void 0&&yd(h)),d=[...q(s,"persistentvolumeclaims",o),...t.filter(
({ref:l})=>l.kind==="PersistentVolumeClaim").map(Re)];return[...a?["No change: the cluster has all of this already; it is only verified."]:[],...t.flatMap(l=>od(l)),...t.filter(({force:l})=>l).map(({ref:l})=>`${A(
l)}: fields that others had set are taken over.`),...c.map(({ref:l})=>`${A(l)} is scaled by an autoscaler: its replicas are left alone.`),...n.map(l=>`${A(l)} is not in the manifests any more, will be\
 removed.`),...i.map(l=>`${A(l)} is not in the manifests any more, but kept (prune: remove would remove it).`),...t.filter(({way:l})=>l!=="same").flatMap(l=>td(Re(l),d)),...md(e,t)]}function yd(e){return e.
spec?.replicas!==void 0}function bd(e,t,n){const s=e.map(({key:o,way:r,body:i,ref:a})=>({key:o,way:r,body:a.kind==="Secret"?null:i}));return{cluster:n,sent:s,gone:t.map(P)}}const wd=6e5;function vd(e,t,n,s){
const o=fo(e,t).filter(({kind:p})=>p==="Deployment"||p==="StatefulSet"),r=o.find(p=>p.name===n),i=r===void 0?void 0:t.get(Q(P(r)));if(r===void 0||i===void 0||i===null){const p=o.map(m=>m.name);throw new $.
HR("absent",`There is no workload ${n} of ours that can be scaled${(0,x.a)(n,p)||"."}`,{hint:`There: ${p.join(", ")||"none"}.`})}const a=jt(t,r);if(a!==void 0)throw new $.HR("denied",`${A(r)} is scale\
d by the autoscaler ${a.metadata.name}, which would undo it.`,{hint:"Change its minReplicas and maxReplicas instead."});const c=K(e),d=Et(i)??1,l=Rt(r,i,!0),h={way:"steps",steps:[{...Co(c,r,d),undo:{way:"\
keep",why:"it is the way back itself"}}]};return{stage:"scale",subject:`${A(r)} from ${d} to ${s}`,steps:[{...Co(c,r,s),undo:h},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"\
kubernetes.workloads",data:{at:c,workloads:[l],checkIds:!1,patient:!1,stable:0}},every:500,deadline:wd}],basis:{ref:P(r),before:d,replicas:s},notes:d===s?[`${A(r)} has ${s} replicas already.`]:[],values:{}}}
function Co(e,t,n){return{id:`kubernetes.scale.${t.name}.${n}`,title:`Scale ${A(t)} to ${n}`,do:"http",at:e,method:"PATCH",url:`${ae(t)}/scale?fieldManager=${Le}`,headers:{"content-type":"application/\
merge-patch+json"},body:JSON.stringify({spec:{replicas:n}}),classify:"kubernetes.api",attempts:3,retryOn:["timeout"]}}const Sd={judges:{"kubernetes.workloads":Ec,"kubernetes.gone":lo,"kubernetes.obser\
ved":Jc},restores:{"kubernetes.restore":Kc},diagnoses:{"kubernetes.diagnose":bc},classifiers:{"kubernetes.api":tc,"kubernetes.kustomize":nc,"kubernetes.files":sc}},Od=Ro("kubernetes",({config:{namespace:e}})=>`\
namespace ${e}`),jd=Ro("kustomize",({config:{namespace:e,path:t}})=>`${t} in namespace ${e}`);function Ro(e,t){return{name:e,subject:n=>`Kubernetes ${As(n)}, ${t(n)}`,log:pn,ask:Xa,look:Bs,running:Hc,
snapshot:(n,s)=>So(n,s),rollout:Ao,restore:(n,s)=>po(Ba(s)),release:(n,s)=>ud(n,s),diagnose:(n,s)=>({name:"kubernetes.diagnose",data:xd(n,s)}),logs:Fc,scale:vd,knowledge:Sd}}function xd(e,t){if(t.names.
some(o=>o.startsWith("kubernetes.trial:")))return Ao(e,t).verify.data;const s=it(e,t)?.expected??[];return{at:K(e),workloads:s,checkIds:!1,patient:!1}}const Eo=["docker-stack.yml","docker-stack.yaml",
"compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function Ad(e){const t=(0,mn.qg)(e);if(t?.services&&Object.keys(t.services).length>0)return{...t,services:t.services};throw new $.
HR("usage","The stack file has no services.",{hint:"Name the right one: target: { swarm: { file: PATH } }."})}const Cd=/\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g;
function Rd(e){const t=new Set,n=new Set;for(const s of Do(To(e)))for(const[,o,r,i=""]of s.matchAll(Cd)){const a=o??r;a!==void 0&&(n.add(a),/[-+]/.test(i)||t.add(a))}return{required:[...t].sort(),all:[
...n,...Ed(To(e))].sort()}}function Ed(e){const t=e?.services??{};return Object.values(t).flatMap(n=>{const s=n?.environment??[];return Array.isArray(s)?s.map(String).filter(o=>!o.includes("=")):Object.
entries(s).flatMap(([o,r])=>r===null?[o]:[])})}function To(e){try{return(0,mn.qg)(e)}catch{return null}}function Do(e){return typeof e=="string"?[e]:e===null||typeof e!="object"?[]:Object.values(e).flatMap(
Do)}function vn(e){return typeof e=="string"?e.replaceAll("$","$$$$"):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(vn):Object.fromEntries(Object.entries(e).map(([t,n])=>[t,vn(n)]))}const Sn="\
com.docker.stack.namespace",dt=(e,t,n="")=>`${e}?${n}filters=${encodeURIComponent(JSON.stringify({label:[t]}))}`,Td=e=>dt("/services",`${Sn}=${e}`,"status=true&"),Dd=e=>dt("/tasks",`${Sn}=${e}`),Nd=e=>dt(
"/networks",`${Sn}=${e}`),On=e=>dt("/configs",e),Pd=e=>dt("/secrets",e),Md=e=>`/distribution/${encodeURI(e)}/json`;function Id(e,t){if(e===200)return Tt(t,"a cluster").ID??"";throw new $.HR("usage","T\
he Docker engine is not a manager of a swarm.",{hint:"Deploy to a manager (connection:, DOCKER_HOST or a Docker context), or make one: docker swarm init.",details:[t.slice(0,300)]})}function Ld(e){return Tt(
e,"a list of services").map(t=>{const{Name:n="",Labels:s,Mode:o={},TaskTemplate:r={},UpdateConfig:i}=t.Spec??{},a=r.ContainerSpec??{},c=t.UpdateStatus;return{id:t.ID??"",name:n,version:t.Version?.Index??
0,labels:s??{},image:a.Image??"",mode:Vd(o),replicas:o.Replicated?.Replicas??o.ReplicatedJob?.TotalCompletions??(o.Replicated?1:0),desired:t.ServiceStatus?.DesiredTasks??0,spec:Mo(r),restart:r.RestartPolicy?.
Condition??"any",monitor:(i?.Monitor||5e9)/1e6,update:c?.State?{state:c.State,startedAt:c.StartedAt??"",message:c.Message??""}:null,iteration:t.JobStatus?.JobIteration?.Index??0,uses:[...(a.Secrets??[]).
map(({SecretName:d=""})=>d),...(a.Configs??[]).map(({ConfigName:d=""})=>d)],createdAt:t.CreatedAt??"",updatedAt:t.UpdatedAt??""}})}function Jd(e){return Tt(e,"a list of tasks").map(t=>({id:t.ID??"",service:t.
ServiceID??"",place:t.Slot?String(t.Slot):t.NodeID??"",wanted:t.DesiredState??"",state:t.Status?.State??"",error:t.Status?.Err??"",exitCode:t.Status?.ContainerStatus?.ExitCode??0,container:t.Status?.ContainerStatus?.
ContainerID??"",image:t.Spec?.ContainerSpec?.Image??"",spec:Mo(t.Spec??{}),iteration:t.JobIteration?.Index??0,createdAt:t.CreatedAt??""})).sort((t,n)=>Date.parse(n.createdAt)-Date.parse(t.createdAt))}
function No(e){return Tt(e,"a list of configs or secrets").map(({Spec:n})=>({name:n?.Name??"",labels:n?.Labels??{},data:Hd(n?.Data??"")}))}function Po(e){return btoa(Array.from(new TextEncoder().encode(
e),t=>String.fromCharCode(t)).join(""))}function Hd(e){return new TextDecoder().decode(Uint8Array.from(atob(e),t=>t.charCodeAt(0)))}function Vd(e){return e.Global?"global":e.GlobalJob?"global-job":e.ReplicatedJob?
"replicated-job":"replicated"}function Mo({ContainerSpec:e,ForceUpdate:t}){return(0,ee.createHash)("sha256").update((0,Ae.d)([e??null,t??0])).digest("hex").slice(0,16)}function Tt(e,t){try{return JSON.
parse(e)}catch(n){throw new $.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}const Wd=(0,f.At)("swarm.version"),jn=(0,f.At)("swarm.cluster"),Io=(0,f.At)("s\
warm.files"),Dt=(0,f.At)("swarm.model"),lt=(0,f.At)("swarm.services"),Nt=(0,f.At)("swarm.tasks"),Lo=e=>(0,f.At)(`swarm.registry:${e}`),Jo=e=>(0,f.At)(`swarm.image:${e}`),xn=(0,f.At)("swarm.fingerprint\
s"),Ho=(0,f.At)("swarm.files.hashes"),Vo=(0,f.At)("swarm.kept"),Wo=(0,f.At)("swarm.made.secrets"),zo=(0,f.At)("swarm.made.configs");function Fo(e,t){const{images:n}=t,s=Ud(e,t),o=Object.entries(e.services).
filter(([,{build:a,image:c}])=>a!==void 0&&c===void 0),r=Object.keys(n),i={};for(const[a,{image:c,build:d}]of Object.entries(e.services)){const l=j(c),h=n[a]!==void 0?a:r.length===1&&o.length===1?r[0]:
void 0,p=s[a]??r.find(w=>l!==void 0&&j(n[w]?.name)===l)??(d===void 0||c!==void 0?void 0:h),m=p===void 0?void 0:n[p];if(m!==void 0)i[a]=(0,N.dp)(m.name,m.digest);else{if(d!==void 0)throw Gd(a,t);if(c===
void 0)throw new $.HR("usage",`The service ${a} has no image.`)}}if(Object.keys(i).length===0&&r.length>0)throw Kd(e,t);return i}function zd(e,t,n){const s=Fo(e,t);return Object.fromEntries(Object.entries(
e.services).map(([o,{image:r=""}])=>[o,Fd(o,s[o]??r,n)]))}function Fd(e,t,n){const s=n.get(Lo(t)),o=n.get(Jo(t))??[];if(s?.absent&&o.length===0)throw new $.HR("absent",`The image ${t} of ${e} is not i\
n its registry: ${s.said}.`,{hint:"Check that the image was pushed, and its name."});if(t.includes("@"))return t;const r=j(t),i=o.map(c=>c.split("@")).find(([c])=>j(c)===r)?.[1],a=s?.digest||i;if(a)return(0,N.
dp)(t,a);throw new $.HR("absent",`The digest of ${t} of ${e} is not known${s?.said?`: ${s.said}`:""}.`,{hint:`Write it with its digest (image: ${t}@sha256:…), or pull it on the manager.`})}function Ud(e,{
config:t,images:n}){const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.includes(r)){const a=`services: the stack file has no service ${JSON.stringify(r)}${(0,x.
a)(r,o)}`;throw new $.HR("usage",a,{hint:`It has: ${o.join(", ")}.`})}if(n[i]===void 0){const a=Object.keys(n),c=`services.${r}: there is no image ${JSON.stringify(i)}${(0,x.a)(i,a)}`;throw new $.HR("\
usage",c,{hint:`Images of this deploy: ${a.join(", ")||"none"}.`})}}return s}function Gd(e,{images:t}){const n=Object.keys(t);return new $.HR("usage",`The service ${e} has a build: and none of our ima\
ges, so its digest is not known; Swarm does not build.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,
details:n.map(s=>`image ${s}: ${t[s]?.name}`)})}function Kd(e,{images:t}){const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new $.HR("usage",`No service of the stack file runs one of\
 our images (${n.map(o=>t[o]?.name).join(", ")}).`,{hint:`Say which: target: { swarm: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).map(([o,{image:r}])=>`${o} runs ${r??"what \
it builds"}`)})}function Bd(e,t){const n=Fo(t,e),s=Object.entries(t.services).map(([r,{image:i=""}])=>n[r]??i);return[...new Set(s)].filter(r=>r!==""&&!r.includes("‹")).flatMap(r=>[_d(r),Xd(r)])}function _d(e){
return(0,f.kA)(Lo(e),{id:`ask.registry.${e}`,title:`Ask the registry for ${e}`,do:"http",at:"docker",method:"GET",url:Md(e),expect:[200,400,401,403,404,500,502,503],timeout:3e4},({status:t,body:n=""})=>Zd(
t,n))}function Zd(e,t){const n=Yd(t),s=n?.message??"";return e===200?{digest:n?.Descriptor?.digest??"",absent:!1,said:""}:{digest:"",absent:/manifest unknown|manifest for .* not found/i.test(s),said:s}}
function Yd(e){try{return JSON.parse(e)}catch{return}}function Xd(e){return(0,f.kA)(Jo(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:Te(e),expect:[200,400,
404]},({status:t,body:n=""})=>t===200?Mn(n).repoDigests:[])}const Qd=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function Fe(e){const{version:t}=e;return{IMAGE_TAG:t,TAG:t,VERSION:t,...e.
variables}}function qd(e){return Object.fromEntries(Object.entries(Fe(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function Uo(e){return JSON.parse(JSON.stringify(vn(
e)).replaceAll(Qd,"$${$1}"))}function Go(e){const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].sort()}function Ko(e){
return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(Ko)}:"secret"in e?{...e,as:"json"}:e}function el(e,t,n){const s=n.get(jn),o={...tl(e,t),...nl(e)},r=sl(e,t);return[...s===
void 0||Object.keys(o).length===0?[]:[(0,f.kA)(xn,{id:"ask.swarm.fingerprints",title:`Fingerprint the values of ${Object.keys(o).join(", ")}`,do:"call",operation:"secret.fingerprint",input:{key:s,values:o}},
({value:i})=>i)],...r.length===0?[]:[(0,f.kA)(Ho,{id:"ask.swarm.hashes",title:"Hash the files of configs and secrets",do:"exec",argv:["sha256sum","--",...r],quiet:!0,failsAs:"absent"},({stdout:i})=>ol(
i))]]}function tl(e,t){const n=Fe(e);return Object.fromEntries(Go(Uo(t)).flatMap(s=>n[s]?[[s,n[s]]]:[]))}function nl(e){const t=Fe(e),n=[...Object.entries(e.config.secrets??{}).map(s=>["secrets",...s]),
...Object.entries(e.config.configs??{}).map(s=>["configs",...s])];return Object.fromEntries(n.map(([s,o,r])=>{const i=t[r];if(i!==void 0)return[r,i];const a=(0,x.a)(r,Object.keys(t));throw new $.HR("u\
sage",`${s}.${o}: nobody declares ${r}${a||"."}`,{hint:`Declare ${r} under secrets: or variables: of the environment.`})}))}function sl({config:e},t){const n=(s,o)=>Object.entries(s??{}).flatMap(([r,{
file:i}])=>i===void 0||o?.[r]?[]:[i]);return[...new Set([...n(t.secrets,e.secrets),...n(t.configs,e.configs)])]}function ol(e){return new Map(e.split(`
`).flatMap(t=>{const[,n,s]=/^\\?([0-9a-f]{64}) [ *](.*)$/.exec(t)??[];return n&&s?[[s,n]]:[]}))}const rl=`config="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker config inspect --format "{{index .Spec.Labels \\"$prefix.$name\\"}}x" "$config")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,il=`destination="$1"; shift
while [ $# -gt 1 ]; do
  docker config inspect "$2" >/dev/null 2>&1 ||
    docker service inspect --format '{{json .Spec}}' "$1" |
    docker config create --label "io.deploy-action.values=$destination" "$2" - >/dev/null || exit 1
  shift 2
done`,al=`kind="$1"; name="$2"; from="$3"; shift 3
docker "$kind" inspect "$name" >/dev/null 2>&1 || docker "$kind" create "$@" "$name" "$from" >/dev/null`,cl=`count="$1"; shift
while [ "$count" -gt 0 ]; do
  [ -f "$1" ] && { printf '\\001%s\\n' "$1"; cat -- "$1" || exit 1; }
  shift; count="$((count - 1))"
done
for folder do for file in "$folder"/*; do [ -f "$file" ] && printf '\\002%s\\n' "$file"; done; done; exit 0`;function dl(e,t){return["env",...t.flatMap(n=>["-u",n]),"docker","stack","config",...e.flatMap(
n=>["-c",n])]}function Bo(e,t,n){const s=["--detach","--with-registry-auth","--resolve-image","never",...n?["--prune"]:[]];return["docker","stack","deploy","-c",t,...s,e]}function ll(e,t){return["sh",
"-c",rl,"sh",t.config,t.prefix,t.names.join(" "),...e]}function ul(e,t){return["sh","-c",il,"sh",e,...t.flat()]}function fl(e,t,n,s){return["sh","-c",al,"sh",e,t,n,...s]}function ml(e,t){return["sh","\
-c",cl,"sh",String(e.length),...e,...t]}function V({app:e,environment:t,config:n}){return n.stack??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function ue(e){return`\
swarm/${e}`}function pl({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function _o({state:e,environment:t,release:n}){return`${e}\
/releases/${t}/${n}/stack.json`}const L={destination:"io.deploy-action.destination",key:"io.deploy-action.key",values:"io.deploy-action.values",value:"io.deploy-action.value",injected:"io.deploy-actio\
n.injected",release:"io.deploy-action.release"},Pt=e=>(0,f.At)(`log:${ue(e)}`);function An(e){const t=ue(e);return{destination:t,list:()=>(0,f.kA)(Pt(e),{id:"ask.log",title:`Read the log of ${e}`,do:"\
http",at:"docker",method:"GET",url:On(`${L.destination}=${t}`),classify:"swarm.api"},({body:n=""})=>No(n).map(({labels:s,data:o})=>({key:s[L.key]??"",value:o.slice(1)})).sort((s,o)=>s.key<o.key?-1:1)),
create:({key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:JSON.stringify(
{Name:Mt(t,n),Labels:{[L.destination]:t,[L.key]:n},Data:Po(`-${s}`)}),expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,
title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:`/configs/${Mt(t,n)}`,expect:[204,404],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}})}}
function Mt(e,t){const s=/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(t)?`k.${t}`:`h.${t.replace(/[^A-Za-z0-9]+/g,"-").slice(0,14)}.${ut(t,20)}`;return`deploy-action.${ut(e,10)}.${s}`}function hl(e,t,n){
return`${`${e}_${t}`.replace(/[^A-Za-z0-9_.-]/g,"-").slice(0,47)}_${n.slice(0,16)}`}function ut(e,t){return(0,ee.createHash)("sha256").update(e).digest("hex").slice(0,t)}const ft={do:"http",at:"docker",
method:"GET",classify:"swarm.api"};function Ue(e){return[(0,f.kA)(lt,{...ft,id:"ask.services",title:`List the services of ${e}`,url:Td(e)},({body:t=""})=>Ld(t)),(0,f.kA)(Nt,{...ft,id:"ask.tasks",title:`\
List the tasks of ${e}`,url:Dd(e)},({body:t=""})=>Jd(t))]}function Zo(e){const t=({body:s=""})=>No(s).map(({name:o})=>o),n=`${L.injected}=${ue(e)}`;return[An(e).list(),...Ue(e),(0,f.kA)(Vo,{...ft,id:"\
ask.kept",title:"List what is kept of earlier releases",url:On(`${L.values}=${ue(e)}`)},t),(0,f.kA)(Wo,{...ft,id:"ask.made.secrets",title:`List the secrets made for ${e}`,url:Pd(n)},t),(0,f.kA)(zo,{...ft,
id:"ask.made.configs",title:`List the configs made for ${e}`,url:On(n)},t)]}function Ee(e,t){return new Map((t.get(lt)??[]).map(n=>[gl(e,n),n]))}function gl(e,{name:t}){return t.startsWith(`${e}_`)?t.
slice(e.length+1):t}function Cn({id:e},t){return(t.get(Nt)??[]).filter(({service:n})=>n===e)}const Yo=26;function $l(e,t){const n=t.get(Io),s=t.get(Dt);return[kl(),bl(),...Zo(V(e)),wl(e),...n===void 0?
[]:[Sl(e,n)],...s===void 0?[]:[...Bd(e,s),...el(e,s,t)]]}function kl(){return(0,f.kA)(Wd,{id:"ask.swarm.version",title:"Ask Docker for its version",do:"exec",argv:["docker","version","--format","{{.Cl\
ient.Version}}"],quiet:!0,classify:"swarm.cli",failsAs:"absent"},({stdout:e})=>yl(e.trim()))}function yl(e){if(Number(/^v?(\d+)\./.exec(e)?.[1]??0)>=Yo)return e;throw new $.HR("absent",`The docker com\
mand ${e||"of an unknown version"} is too old; ${Yo} or newer is needed on this machine.`,{hint:"Update the docker-ce-cli package; the engine at the destination may be older."})}function bl(){return(0,f.
kA)(jn,{id:"ask.swarm.cluster",title:"Ask whether Docker is a manager of a swarm",do:"http",at:"docker",method:"GET",url:"/swarm",expect:[200,406,503]},({status:e,body:t=""})=>Id(e,t))}function wl(e){
const t=pl(e),n=t.length===0?Eo.map(o=>`${e.root}/${o}`):t,s=[...new Set(n.map(o=>(0,R.U)(o).folder))];return(0,f.kA)(Io,{id:"ask.swarm.files",title:"Look for the stack file",do:"exec",argv:ml(n,s),quiet:!0,
limit:4*1024*1024},({stdout:o})=>vl(t,o,e))}function vl(e,t,n){const[s="",...o]=t.split(""),r=s.split("").slice(1).map(p=>({file:p.slice(0,p.indexOf(`
`)),text:p.slice(p.indexOf(`
`)+1)})),i=e.length===0?r.slice(0,1):r,a=e.find(p=>!r.some(m=>m.file===p));if(i.length===0&&a===void 0)throw new $.HR("absent",`There is no stack file in ${n.root}: ${Eo.join(", ")}.`,{hint:"Add one, \
or name it: target: { swarm: { file: PATH } }."});if(a!==void 0){const p=(0,x.a)((0,R.U)(a).name,o.map(m=>(0,R.U)(m.trim()).name));throw new $.HR("absent",`The stack file ${a} does not exist${p}`,{hint:"\
file: is relative to the top of the checkout."})}const c=i.map(({text:p})=>Rd(p)),d=[...new Set(c.flatMap(p=>p.required))].sort(),l=Fe(n),h=d.filter(p=>l[p]===void 0);if(h.length>0)throw new $.HR("usa\
ge",`The stack file uses variables that nobody gave: ${h.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value})."});return{
files:i.map(({file:p})=>p),required:d,all:[...new Set(c.flatMap(p=>p.all))].sort()}}function Sl(e,{files:t,all:n}){const s=qd(e);return(0,f.kA)(Dt,{id:"ask.swarm.model",title:"Render the stack file",do:"\
exec",argv:dl(t,n.filter(o=>s[o]===void 0)),cwd:e.root,env:s,quiet:!0,limit:16*1024*1024,classify:"swarm.config",failsAs:"usage"},({stdout:o})=>Ad(o))}const Ol={ask:e=>Ue(e.stack),verdict(e,t){const{stack:n,
services:s}=e,o=Ee(n,t);return Object.entries(s).every(([i,{release:a}])=>o.get(i)?.labels[L.release]===a)?"done":"absent"}},fe=e=>(e[0]??"").trim(),It=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",e=>`Docker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",fe,"Add the user to the group docker."],[/This node is not (?:a|part of a) swarm(?: manager)?.*/i,"usage",()=>"The Docker engine is not a manager of a swarm.","Deploy to a manager, or make on\
e: docker swarm init."],[/.*The swarm does not have a leader.*/i,"transient",fe,"Bring back a majority of the managers."],[/.*update out of sequence.*/,"transient",()=>"Somebody else changed the servi\
ce at the same moment."],[/.*(?:raft message is too large|must be larger than 0 and less than).*/,"capacity",()=>"It is too large to be kept in the swarm."]],jl=[[/.*only updates to Labels are allowed.*/,
"bug",fe],[/.*(?:secret|config) not found: (\S+).*/,"absent",fe,"Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }."],[/.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
"absent",fe,"Create it first: docker network create -d overlay."],[/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,"usage",fe],[/.*port '?"?(\d+).*is already in use by service.*/,
"capacity",fe,"Publish another port, or remove the other service."],[/.*AlreadyExists.*/,"transient",fe],[/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i,"\
transient",fe]],xl=e=>Lt(e.stderr,It),Al=e=>Lt(e.body??"",It),Cl=e=>{const t=Lt(e.stderr,[...It,...jl]),n=Xo(e.stderr);return t??(n===""?void 0:{kind:"unhealthy",cause:n})},Rl=e=>{const t=Lt(e.stderr,
It);if(t!==void 0)return t;const n=/required variable (\S+) is missing a value: ([^"]*)/.exec(e.stderr);if(n!==null)return{kind:"usage",cause:`The stack file needs the variable ${n[1]}: ${n[2]}`,hint:`\
Declare ${n[1]} under variables: or secrets: of the environment.`};const s=Xo(e.stderr);return s===""?void 0:{kind:"usage",cause:`The stack file is not valid: ${s}`,hint:"Correct the file; nothing was\
 touched."}};function Lt(e,t){for(const[n,s,o,r]of t){const i=n.exec(e);if(i!==null)return{kind:s,cause:o(i),...r===void 0?{}:{hint:r}}}}function Xo(e){return e.trim().split(`
`).at(-1)?.trim()??""}const El=2;function Tl({service:e,tasks:t,expected:n,alive:s}){if(e===void 0)return Dn("does not exist");const{update:o}=e;if(o?.state.startsWith("rollback"))return Tn(`was rolle\
d back by Swarm (${o.state})${qo(t)}`);if((e.labels[L.release]??"")!==n.release||!Il(e.image,n.image))return Dn(`is set to ${e.image}, not ${n.image}: somebody else changed it`);if(o?.state==="paused")
return Tn(`was stopped by Swarm in the middle of its update${qo(t)}`);const r=t.filter(({spec:c,iteration:d})=>c===e.spec&&d===e.iteration),i=Ml(e),a=r.filter(({id:c,createdAt:d})=>Date.parse(d)>=i||s.
includes(c));return n.oneShot?Nl({service:e,expected:n,ours:r,counted:a}):Dl({service:e,expected:n,ours:r,counted:a,tasks:t,since:i})}function Dl({service:e,expected:t,ours:n,counted:s,tasks:o,since:r}){
const i=Qo(s,m=>Pl(n,m));if(i!==void 0)return i;const a=t.mode==="global"?e.desired:t.replicas;if(t.mode==="global"&&a===0)return{verdict:"pending",reason:"runs nowhere: no node fits it",unplaced:!0};
const c=n.filter(m=>m.wanted==="running"&&m.state==="running"),d=n.find(m=>Jt(m)&&m.state==="pending"&&m.error!=="");if(c.length<a&&d!==void 0)return{verdict:"pending",reason:`${c.length} of ${a} run:\
 ${d.error}`,unplaced:!0};if(c.length<a)return{verdict:"pending",reason:`${c.length} of ${a} run${er(n)}`};const l=o.filter(m=>m.wanted==="running"&&m.state==="running"&&m.spec!==e.spec);if(l.length>0||
c.length>a)return{verdict:"pending",reason:`${l.length||c.length-a} of before still run`};const h=c.map(({id:m})=>m).sort(),p=c.some(({createdAt:m})=>Date.parse(m)>=r);return e.update?.state==="updati\
ng"?{verdict:"pending",reason:`${a} run, Swarm still watches them`,settled:h,fresh:p}:{verdict:"good",reason:a===0?"0 tasks are wanted":`${a} of ${a} run`,settled:h,fresh:p}}function Nl({service:e,expected:t,
ours:n,counted:s}){const o=t.mode.startsWith("global")?Math.max(1,e.desired):t.replicas,r=n.filter(({state:l})=>l==="complete"),i=n.filter(l=>Jt(l)&&l.state!=="complete");if(i.length===0&&r.length>=o)
return{verdict:"good",reason:"ended with exit code 0",settled:r.map(({id:l})=>l).sort()};const c=Qo(s,l=>i.some(h=>h.place===l));if(c!==void 0)return c.suspicious&&e.restart==="none"?{...c,verdict:"ba\
d"}:c;const d=i.find(({state:l,error:h})=>l==="pending"&&h!=="");return d!==void 0?{verdict:"pending",reason:d.error,unplaced:!0}:{verdict:"pending",reason:`has not ended yet${er(n)}`}}function Qo(e,t){
const n=e.filter(En);for(const s of new Set(n.map(o=>o.place))){const o=n.filter(i=>i.place===s),r=Rn(o);if(r!==void 0)return o.length>=El?Tn(`${mt(r)} (${o.length} times)`):t(s)?{verdict:"pending",reason:`${mt(
r)}; Swarm starts it again`}:Dn(mt(r))}}function Pl(e,t){return e.some(n=>n.place===t&&Jt(n))}function Jt({wanted:e,state:t}){return e!=="shutdown"&&e!=="remove"&&!["failed","rejected","shutdown","orp\
haned","remove"].includes(t)}function Rn(e){const t=e.filter(En);return t.find(({state:n})=>n!=="complete")??t[0]}function En({state:e,wanted:t}){return e==="failed"||e==="rejected"||e==="complete"&&t===
"shutdown"}function Ml({update:e,createdAt:t,updatedAt:n}){if(e!==null)return Date.parse(e.startedAt);const[s,o]=[Date.parse(t),Date.parse(n)];return o-s<2e3?0:o}function Il(e,t){return e===t||e.includes(
"@")&&e.split("@")[1]===t.split("@")[1]}function mt({state:e,error:t,exitCode:n}){return/unhealthy container/.test(t)?"was ended because it is unhealthy":/No such image/i.test(t)?`cannot start, its im\
age was not found: ${t.replace(/^No such image: /,"")}`:e==="rejected"?`cannot start: ${t}`:e==="complete"?"ended by itself with exit code 0":n!==0?`crashed with exit code ${n}${/\((\d+)\)$/.test(t)||
t===""?"":`: ${t}`}`:`failed: ${t||"Swarm does not say why"}`}function qo(e){const t=Rn(e);return t===void 0?"":`: it ${mt(t)}`}function er(e){const t=e.find(n=>Jt(n)&&n.state!=="running");return t===
void 0?"":`, ${t.state}`}const Tn=e=>({verdict:"bad",reason:e}),Dn=e=>({verdict:"pending",reason:e,suspicious:!0}),Ll=25,Jl=4,tr=e=>(0,f.At)(`swarm.task.container:${e}`),nr=e=>(0,f.At)(`swarm.task.log\
:${e}`),Hl={ask(e,t){const{stack:n}=e,s=sr(e,t).flatMap(({task:o})=>o?.container?[o]:[]);return[...Ue(n),...s.flatMap(o=>[Gl(o),Kl(o)])]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!==
"timeout")return;const s=sr(e,t),[o]=s;if(o!==void 0)return{kind:o.task===void 0?n.kind:Fl(o.task),cause:s.map(({name:r,service:i,task:a})=>`${r} ${Wl(i,a,t)}`).join("; "),lines:s.flatMap(r=>Bl(r,t)),
...Ul(o)}}};function sr({stack:e,services:t,oneShots:n},s){return[...Ee(e,s)].filter(([o])=>t?.includes(o)??!0).flatMap(([o,r])=>{const i=Cn(r,s),a=/^(paused|rollback)/.test(r.update?.state??""),c=a?i:
i.filter(({spec:m})=>m===r.spec),d=Vl(o,r,n),l=Rn(c.filter(({state:m})=>!d||m!=="complete")),h=c.find(({state:m,error:w,wanted:b})=>m==="pending"&&w!==""&&b==="running"),p=l??h;return p===void 0&&!a?[]:
[{name:o,service:r,task:p}]}).sort((o,r)=>or(o)-or(r)).slice(0,Jl)}function Vl(e,{mode:t,restart:n},s){return s.includes(e)||t.endsWith("-job")||n==="none"}function or({service:e,task:t}){return/^(paused|rollback)/.
test(e.update?.state??"")?0:t?.state==="pending"?2:1}function Wl({update:e},t,n){const s=t===void 0?"":t.state==="pending"?t.error:zl(t,n),o=e?.state??"";return o.startsWith("rollback")?`was rolled ba\
ck by Swarm: it ${s||"does not say why"}`:o==="paused"?`was stopped by Swarm in the middle of its update: it ${s||"does not say why"}`:t?.state==="pending"?`finds no node: ${s}`:s}function zl(e,t){const n=t.
get(tr(e.id));if(n?.outOfMemory)return"was killed because it ran out of memory";if(n?.health!=="unhealthy")return mt(e);const s=n.probes.at(-1)?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`was ended because it is unhealthy${s===""?"":`: its health check says ${s}`}`}function Fl({error:e,state:t}){return/No such image/i.test(e)?"absent":t==="pend\
ing"?"capacity":"unhealthy"}function Ul({task:e}){return e===void 0?{}:/No such image/i.test(e.error)?{hint:"Check that the image was pushed, that the nodes reach the registry, and that this machine i\
s logged in to it (its credentials are passed on)."}:e.state==="pending"?{hint:"Add a node that fits, or change placement, published host ports or resources.reservations of the service."}:e.exitCode===
127||/executable file not found|no such file/.test(e.error)?{hint:"The command of the service is not in the image."}:{}}function Gl({id:e}){return(0,f.kA)(nr(e),{id:`ask.logs.${e}`,title:`Read the log\
 of task ${e}`,do:"exec",argv:["sh","-c",'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0',"sh",String(Ll),e],quiet:!0},({stdout:t})=>t.replace(/\n$/,"").split(`
`))}function Kl({id:e,container:t}){return(0,f.kA)(tr(e),{id:`ask.container.${e}`,title:`Look at the container of task ${e}`,do:"http",at:"docker",method:"GET",url:ve(t),expect:[200,404]},({status:n,body:s=""})=>n===
404?void 0:Pn(s))}function Bl({name:e,service:t,task:n},s){const{update:o}=t,r=n===void 0?[]:s.get(nr(n.id))??[];return[...o===null?[]:[`${e}: update ${o.state}${o.message===""?"":`: ${o.message}`}`],
...n===void 0?[]:[`${e}: task ${n.id} ${n.state}${n.error===""?"":`: ${n.error}`}`],...r.join("").trim()===""?["  (no output)"]:r.map(i=>`  | ${i}`)]}const _l={alive:[],suspects:[],unplaced:{},since:null,
seen:""},Zl={ask:e=>Ue(e.stack),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??_l,i=Yl(o,r,n),a=Object.fromEntries(i.filter(({standing:k})=>k.unplaced).map(({name:k})=>[k,r.unplaced[k]??s])),c=i.
every(({standing:k})=>k.settled!==void 0),d=i.map(({name:k,standing:C})=>`${k} ${C.settled?.join(" ")}`).join("; "),l=c?r.since!==null&&r.seen===d?r.since:s:null,h=l!==null&&s-l>=Xl(o,i),p=i.map(({name:k,
standing:C})=>{const ye=a[k]!==void 0&&s-a[k]>=o.placement;return C.suspicious&&r.suspects.includes(k)||ye?pt(k,"bad",C.reason):C.verdict!=="good"||h||!c?pt(k,C.verdict,C.reason):pt(k,"pending",`${C.reason}\
, watching that it stays so`)}),m=i.filter(({standing:k})=>k.suspicious).map(({name:k})=>k),w=(n.get(Nt)??[]).filter(k=>k.state==="running").map(({id:k})=>k);return{state:{alive:[...new Set([...r.alive,
...w])],suspects:m,unplaced:a,since:l,seen:d},subjects:p}}};function Yl({stack:e,services:t},{alive:n},s){const o=Ee(e,s);return Object.entries(t).map(([r,i])=>{const a=o.get(r),c=a===void 0?[]:Cn(a,s);
return{name:r,expected:i,standing:Tl({service:a,tasks:c,expected:i,alive:n})}})}function Xl({stable:e=0},t){return e>0?e:Math.max(0,...t.map(({standing:n,expected:s})=>n.fresh?s.monitor:0))}const Ql={
ask:e=>Ue(e.stack),judge({data:e,facts:t}){const{stack:n}=e,s=(t.get(lt)??[]).map(({name:i})=>i),o=(t.get(Nt)??[]).filter(({state:i})=>["running","starting","preparing"].includes(i));if(s.length>0)return{
state:null,subjects:[pt(n,"pending",`${s.join(", ")} still exist`)]};const r=o.length===0?"nothing runs":`${o.length} tasks still end`;return{state:null,subjects:[pt(n,o.length===0?"good":"pending",r)]}}};
function pt(e,t,n){return{name:e,verdict:t,reasons:[n]}}function ql(e,t,n){return[(0,f.kA)((0,f.At)(`swarm.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"exec",argv:["sh","-c",'st\
ack="$1"; tail="$2"; only="$3"; docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack" | while read -r name; do [ -z "$only" ] || [ "$name" = "$stack"_"$only" ] || c\
ontinue; timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0',"sh",e,String(n),t??""],quiet:!0,classify:"swarm.cli"},({stdout:o})=>o.replace(/\n$/,"").split(`
`))]}function rr(e,t,n){if(t.length===0)return null;const s=n.get(xn)??{},o=(0,Ae.d)(t.map(r=>[r,s[r]??""]));return{config:Mt(ue(e),`values.${ut(o,24)}`),names:t}}function ir(e,{id:t,version:n}){return Mt(
ue(e),`spec.${t}.${n}`)}function eu(e,t,n){const s={[L.values]:ue(e)},o=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${L.value}.${i}`)}:"`,Ko(a),'"']),r=`{"Name":${JSON.stringify(t.config)}\
,"Data":"${Po("-")}","Labels":${JSON.stringify(s).slice(0,-1)}`;return{id:"swarm.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",
url:"/configs/create",headers:{"content-type":"application/json"},body:{join:[r,...o,"}}"]},expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"a later deploy removes values to which no releas\
e refers"}}}function ar(e,t){const n=[...t.values()].map(s=>[s.id,ir(e,s)]);return{id:"swarm.specs",title:`Keep the specs of ${[...t.keys()].join(", ")} at the destination`,do:"exec",argv:ul(ue(e),n),
classify:"swarm.deploy",failsAs:"transient",attempts:3,undo:{way:"keep",why:"a later deploy removes specs to which no release refers"}}}function tu(e,t,n){const s=V(e),o=n.get(Pt(s))??[];return(n.get(
Vo)??[]).filter(r=>!t.includes(r)&&!o.some(({value:i})=>i.includes(r))).map(r=>({id:`swarm.forget.${r}`,title:`Remove ${r}, kept for a release that nothing refers to`,do:"http",at:"docker",method:"DEL\
ETE",url:`/configs/${r}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs it"}}))}const Ge={way:"keep",why:"it is the way back itself"},cr=(0,f.At)("swarm.network\
s");function nu(e,t){const n={id:"swarm.restore.verify",title:"Verify that no service is left",do:"wait",judge:{name:"swarm.gone",data:{stack:e}},every:500,deadline:12e4},s=(t.get(cr)??[]).map(({id:o,
name:r})=>({id:`swarm.restore.network.${r}`,title:`Remove the network ${r}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${o}`,expect:[204,404],retryOn:["denied","stale","bug"],patience:3e4,advisory:!0,
undo:Ge}));return dr(e,[...(t.get(lt)??[]).map(lr),n,...s],null)}function dr(e,t,n){return{stage:"restore",subject:`Swarm stack ${e}`,steps:t,basis:n,notes:[],values:{}}}function lr({id:e,name:t}){return{
id:`swarm.restore.remove.${t}`,title:`Remove the service ${t}`,do:"http",at:"docker",method:"DELETE",url:`/services/${e}`,expect:[200,204,404],attempts:3,classify:"swarm.api",undo:Ge}}function su(e){return(0,f.
kA)(cr,{id:"ask.networks",title:`List the networks of ${e}`,do:"http",at:"docker",method:"GET",url:Nd(e)},({body:t=""})=>Ln(t))}function ou(e,t,n){const s=ur("secret",e,t,n),o=ur("config",e,t,n),r=[...s,
...o];return{secrets:Object.fromEntries(s.map(({key:i,entry:a})=>[i,a])),configs:Object.fromEntries(o.map(({key:i,entry:a})=>[i,a])),create:r.flatMap(({step:i})=>i===void 0?[]:[i]),names:r.map(({entry:i})=>i.
name??"")}}function ur(e,t,n,s){const o=(e==="secret"?n.secrets:n.configs)??{},r=(e==="secret"?t.config.secrets:t.config.configs)??{};return[...new Set([...Object.keys(o),...Object.keys(r)])].map(a=>{
const c=o[a]??{},d=r[a],{file:l}=c;if(d===void 0&&l===void 0)return{key:a,entry:c};const h=d===void 0?ut(`${s.get(jn)??""} ${s.get(Ho)?.get(l??"")??""}`,16):s.get(xn)?.[d]??"",p=hl(V(t),a,ut(`${h} ${c.
template_driver??""}`,16)),m=d===void 0?l??"":{value:Fe(t)[d]},w=["--label",`${L.injected}=${ue(V(t))}`,...c.template_driver===void 0?[]:["--template-driver",c.template_driver]];return{key:a,entry:{external:!0,
name:p},step:ru({kind:e,key:a,name:p,from:m,options:w})}})}function ru(e){const{kind:t,key:n,name:s,from:o,options:r}=e;return{id:`swarm.${t}.${n}`,title:`Make the Swarm ${t} ${s}, unless it exists`,do:"\
exec",argv:fl(t,s,typeof o=="string"?o:"-",r),...typeof o=="string"?{}:{stdin:o.value},classify:"swarm.deploy",failsAs:"usage",attempts:3,undo:{way:"keep",why:"nothing uses it before the services do; \
a later deploy removes it"}}}function iu(e,t,n){const s=n.get(Pt(V(e)))??[],o=new Set([...t,...(n.get(lt)??[]).flatMap(({uses:a})=>a)]),r=a=>!o.has(a)&&!s.some(({value:c})=>c.includes(a)),i=a=>c=>({id:`\
swarm.forget.${c}`,title:`Remove the Swarm ${a} ${c}, to which nothing refers`,do:"http",at:"docker",method:"DELETE",url:`/${a}s/${c}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no service and\
 no kept release needs it"}});return[...(n.get(Wo)??[]).filter(r).map(i("secret")),...(n.get(zo)??[]).filter(r).map(i("config"))]}function fr(e,t){const n=t.need(Dt),s=zd(n,e,t),o=ou(e,n,t),r=Object.fromEntries(
Object.entries(n.services).map(([l,h])=>[l,cu(h,s[l]??"",e.release)])),{secrets:i,configs:a}=o,c={...Object.keys(i).length===0?{}:{secrets:i},...Object.keys(a).length===0?{}:{configs:a}},d=Uo({...n,services:r,
...c});return{model:d,environment:du(Go(d),e),expected:au(d,e.config["one-shot"]),create:o.create,injected:o.names}}function au(e,t){return Object.fromEntries(Object.entries(e.services).map(([n,{image:s="",
deploy:o={}}])=>{const r=o.mode??"replicated",i=t?.includes(n)??o.restart_policy?.condition==="none",a=o.update_config?.monitor;return[n,{image:s,mode:r,replicas:r.startsWith("global")?0:o.replicas??1,
oneShot:r.endsWith("-job")||i,monitor:a===void 0?5e3:(0,Zt.E)(a,`${n}: monitor`),release:o.labels?.[L.release]??""}]}))}function cu({build:e,...t},n,s){const{environment:o,deploy:r}=t,i=o&&Object.fromEntries(
Object.entries(o).filter(([,c])=>c!==null)),a={...r?.labels,[L.release]:s};return{...t,image:n,...i===void 0?{}:{environment:i},deploy:{...r,labels:a}}}function du(e,t){const n=Fe(t),s=e.filter(o=>n[o]===
void 0);if(s.length>0)throw new $.HR("bug",`The rendered stack takes ${s.join(", ")} from nowhere.`);return Object.fromEntries(e.map(o=>[o,n[o]]))}function mr(e,t){const n=V(e),s=Ee(n,t),o=[...s.keys()].
sort(),r={target:"swarm",stack:n,had:o,kept:null,specs:{},model:null,expected:{}};if(s.size===0)return{snapshot:r,notes:[]};const i=pr(s,n,t);if(i?.model){const d=Object.keys(i.expected).filter(m=>s.has(
m)),l=(m,w)=>Object.fromEntries(d.map(b=>[b,w(m[b],s.get(b))])),h=l(i.model.services,(m,{mode:w,replicas:b})=>w==="replicated"?{...m,deploy:{...m.deploy,replicas:b}}:m),p=l(i.expected,(m,{mode:w,replicas:b})=>w===
"replicated"?{...m,replicas:b}:m);return{snapshot:{...i,model:{...i.model,services:h},expected:p,had:o},notes:[]}}const a=Object.fromEntries([...s].map(([d,l])=>[d,ir(n,l)])),c=Object.fromEntries([...s].
map(([d,l])=>[d,fu(l)]));return{snapshot:{...r,specs:a,expected:c},notes:[lu]}}const lu="What runs now is not as a release of deploy-action made it: a rollback would bring back the specs of its servic\
es, and would not know secrets and configs that were removed.";function uu(e,t){const n=V(e),{model:s,expected:o,environment:r}=fr(e,t),i=rr(n,Object.keys(r),t);return{target:"swarm",stack:n,model:s,specs:{},
expected:o,had:null,kept:i}}function pr(e,t,n){return(n.get(Pt(t))??[]).flatMap(({key:o,value:r})=>o.startsWith("release.")?mu(r)??[]:[]).find(({expected:o})=>{const r=[...e].filter(([i])=>o[i]!==void 0);
return r.length>0&&r.every(([i,{labels:a,image:c}])=>{const d=o[i];return d!==void 0&&(a[L.release]??"")===d.release&&c===d.image})})}function fu({image:e,mode:t,replicas:n,restart:s,monitor:o,labels:r}){
const i=t.endsWith("-job")||s==="none";return{image:e,mode:t,replicas:n,oneShot:i,monitor:o,release:r[L.release]??""}}function mu(e){try{const{snapshot:t}=JSON.parse(e);return hr(t)?t:void 0}catch{return}}
function pu(e){if(hr(e))return e;throw new $.HR("bug","What is kept at the destination is not a release of the swarm target.",{hint:"The entry was written by another version or target; deploy the want\
ed version again instead."})}function hr(e){return typeof e=="object"&&e!==null&&e.target==="swarm"}function hu({stack:e,specs:t,expected:n},s){return Object.entries(t).filter(([o])=>n[o]?.oneShot===!1).
flatMap(([o,r])=>{const i=s.get(o),a=`swarm.restore.read.${o}`;return[{id:a,title:`Read the spec that ${e}_${o} had`,do:"exec",argv:["docker","config","inspect","--format",'{{printf "%s" .Spec.Data}}',
r],quiet:!0,limit:2*1024*1024,outputs:{spec:{from:"stdout",form:"json"}},classify:"swarm.deploy",failsAs:"absent",undo:Ge},{id:`swarm.restore.spec.${o}`,title:`Give ${e}_${o} the spec that it had`,do:"\
http",at:"docker",method:"POST",url:i===void 0?"/services/create":`/services/${i.id}/update?version=${i.version}`,headers:{"content-type":"application/json"},body:{late:a,output:"spec"},classify:"swar\
m.api",undo:Ge}]})}const gu=3e3,gr=3e5;function $r(e){return{name:"swarm.restore",data:e}}const $u={ask(e){const{stack:t,had:n}=e,s=n===null?[An(t).list()]:[];return[...Ue(t),...s,...n?.length===0?[su(
t)]:[]]},plan(e,t){const n=e;return n.had?.length===0?nu(n.stack,t):ku(n,t)}};function ku(e,t){const{stack:n,model:s,expected:o}=e,r=Ee(n,t),i=e.had??Object.keys(o),a=[...r].filter(([l])=>!i.includes(
l)).map(([,l])=>l),d=[...e.had===null&&r.size>0&&pr(r,n,t)===void 0?[ar(n,r)]:[],...a.map(lr),...s===null?hu(e,r):yu(e,s),{id:"swarm.restore.verify",title:"Verify that what ran before runs again",do:"\
wait",judge:{name:"swarm.services",data:{stack:n,services:kr(e),placement:gr,stable:gu}},every:500,deadline:gr}];return dr(n,d,o)}function yu(e,t){const{stack:n,kept:s}=e,o=`${gt.F}/stack.json`,r=Bo(n,
o,!1),i=Object.fromEntries(Object.keys(kr(e)).map(a=>[a,t.services[a]??{}]));return Object.keys(i).length===0?[]:[{id:"swarm.restore.write",title:"Write the stack file of what ran before",do:"write",path:o,
content:JSON.stringify({...t,services:i}),undo:Ge},{id:"swarm.restore.deploy",title:`Deploy ${Object.keys(i).join(", ")} as before`,do:"exec",argv:s===null?r:ll(r,{...s,prefix:L.value}),classify:"swar\
m.deploy",failsAs:"unhealthy",attempts:4,undo:Ge}]}function kr({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}function bu({config:e}){return(0,Zt.E)(e.placement??
"15s","placement")}function wu(e,t){const n=V(e),s=fr(e,t),{expected:o,environment:r,model:i,create:a,injected:c}=s,{snapshot:d,notes:l}=mr(e,t),h=rr(n,Object.keys(r),t),p=[h?.config??"",d.kept?.config??
"",...Object.values(d.specs)];return{prepare:[...Object.keys(d.specs).length===0?[]:[ar(n,Ee(n,t))],vu(e,s),...h===null?[]:[eu(n,h,r)],...a,...tu(e,p,t),...iu(e,c,t)],apply:[{...Su(e,s),undo:{way:"res\
tore",restore:$r(d)}}],verify:{name:"swarm.services",data:{stack:n,services:o,placement:bu(e)}},notes:[...l,...Ou(e,s),...ju(e,s,d)],basis:{stack:n,model:i}}}function vu(e,{model:t}){return{id:"swarm.\
write",title:"Write the rendered stack file",do:"write",path:_o(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function Su(e,{environment:t,expected:n}){const s=V(e);return{id:"swarm.deploy",title:"Deploy the stack",do:"exec",argv:Bo(s,_o(e),e.config.
orphans==="remove"),env:t,classify:"swarm.deploy",failsAs:"unhealthy",check:{name:"swarm.deploy",data:{stack:s,services:n}}}}function Ou({root:e},{model:t}){const n=Object.entries(t.services).flatMap(
([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: it must exist on \
every node; make it a config instead.`]}function ju({config:e},{model:t},{had:n}){const s=(n??[]).filter(r=>t.services[r]===void 0);if(s.length===0)return[];const o=s.join(", ");return[e.orphans==="re\
move"?`${o}: not in the stack file any more, will be removed.`:`${o}: not in the stack file any more, but kept running (orphans: remove would remove them).`]}const xu={name:"swarm",subject:e=>`Swarm s\
tack ${V(e)}`,log:e=>An(V(e)),ask:$l,look:e=>Zo(V(e)),running:(e,t)=>Au(V(e),t),snapshot:(e,t)=>mr(e,t).snapshot,rollout:wu,restore:(e,t)=>$r(pu(t)),release:(e,t)=>uu(e,t),diagnose:(e,t)=>{const n=t.get(
Dt),s=n===void 0?null:Object.keys(n.services);return{name:"swarm.diagnose",data:{stack:V(e),services:s,oneShots:e.config["one-shot"]??[]}}},logs:(e,t,n)=>ql(V(e),t,n),knowledge:{judges:{"swarm.service\
s":Zl,"swarm.gone":Ql},checks:{"swarm.deploy":Ol},restores:{"swarm.restore":$u},diagnoses:{"swarm.diagnose":Hl},classifiers:{"swarm.cli":xl,"swarm.api":Al,"swarm.config":Rl,"swarm.deploy":Cl}}};function Au(e,t){
return[...Ee(e,t)].flatMap(([n,s])=>{const o=Cn(s,t);return o.filter(({wanted:r,state:i})=>r==="running"&&i!=="complete").map(({image:r,state:i,place:a})=>({service:n,image:r,digest:r.split("@")[1]??"",
state:i,health:"",restarts:o.filter(c=>c.place===a&&En(c)).length}))})}const yr={"blue-green":{target:Yi,schema:async()=>(await Promise.all([u.e(2857),u.e(3673)]).then(u.bind(u,93673))).blueGreenSchema},
compose:{target:ma,schema:async()=>(await Promise.all([u.e(2857),u.e(5362)]).then(u.bind(u,85362))).composeSchema},swarm:{target:xu,schema:async()=>(await Promise.all([u.e(2857),u.e(5946)]).then(u.bind(
u,95946))).swarmSchema},kubernetes:{target:Od,schema:async()=>(await Promise.all([u.e(2857),u.e(5160)]).then(u.bind(u,65160))).kubernetesSchema},kustomize:{target:jd,schema:async()=>(await Promise.all(
[u.e(2857),u.e(5160)]).then(u.bind(u,65160))).kustomizeSchema}};async function Cu(){const e=await Promise.all(Object.entries(yr).map(async([t,{schema:n}])=>[t,await n()]));return Object.fromEntries(e)}})};export{Du as id,Nu as ids,Pu as modules};

const us=2534,fs=[2534],ms={60136:((K,I,$)=>{$.d(I,{P:()=>M});function M(h=[]){return h.flatMap(A=>A.kind==="migrate"&&A.run.length===0?[A.service]:[])}}),48246:((K,I,$)=>{$.d(I,{F2:()=>T,HJ:()=>O,aR:()=>z,
dp:()=>C});var M=$(53871),h=$(48165);const A="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",l=new RegExp(`^${A}(?:/${A})*$`),S=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,O=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function T(L,W="image"){const g=Q=>new h.HR("usage",`${W}: ${JSON.stringify(L.slice(0,200))} is not an image reference: ${Q}.`),[w="",v,P]=L.split("@");if(P!==void 0)throw g("it has two @");if(v!==void 0&&
!(0,M.Bc)(v))throw g("after @ a digest sha256:… is expected");const x=w.indexOf("/"),_=x<0?"":w.slice(0,x),m=_!==""&&(/[.:]/.test(_)||_==="localhost"),k=m?w.slice(x+1):w,b=k.lastIndexOf(":"),R=b<0?k:
k.slice(0,b),J=b<0?void 0:k.slice(b+1);if(m&&!S.test(_))throw g(`${JSON.stringify(_)} is not a registry host`);if(!l.test(R))throw g(R===R.toLowerCase()?`${JSON.stringify(R)} is not a repository name`:
"a repository name is lower-case");if(J!==void 0&&!O.test(J))throw g(`${JSON.stringify(J)} is not a tag`);const G=m?_:"docker.io",q=G==="docker.io"&&!R.includes("/")?`library/${R}`:R;return{registry:G,
repository:q,...J===void 0?{}:{tag:J},...v===void 0?{}:{digest:v}}}function z(L){return`${L.registry}/${L.repository}`}function C(L,W){return`${L}@${W}`}}),3085:((K,I,$)=>{$.d(I,{d:()=>M});function M(h){
return JSON.stringify(h,(A,l)=>l!==null&&typeof l=="object"&&!Array.isArray(l)?Object.fromEntries(Object.entries(l).sort(([S],[O])=>S<O?-1:S>O?1:0)):l)}}),28678:((K,I,$)=>{$.d(I,{Cv:()=>T,ET:()=>W,GX:()=>z,
N4:()=>O,Xh:()=>l,ZI:()=>C,_M:()=>S,bB:()=>A,f:()=>L});var M=$(48165),h=$(48246);const A=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function l(g){try{const w=JSON.parse(
g);return{...w,name:w.name??"",services:w.services??{}}}catch(w){throw new M.HR("bug","docker compose config did not print a model.",{cause:w,details:[g.slice(0,500)]})}}function S(g){if(!(g===void 0||
/^sha256:/.test(g)))try{return(0,h.aR)((0,h.F2)(g.replace(/@‹.*$/,"")))}catch{return}}function O(g){return g.deploy?.mode==="global"?1:g.deploy?.replicas??g.scale??1}function T(g){const w=Object.values(
g.services).flatMap(v=>Object.entries(v.depends_on??{}).filter(([,{condition:P}])=>P==="service_completed_successfully").map(([P])=>P));return[...new Set(w)]}function z(g){const w=[...Object.values(g.
secrets??{}),...Object.values(g.configs??{})];return[...new Set(w.flatMap(({environment:v})=>v===void 0?[]:[v]))]}function C(g){const w=(v,P)=>{const x=v?.[P??""];return x!==void 0&&(x.environment!==void 0||
x.content!==void 0)};return Object.entries(g.services).filter(([,{configs:v,secrets:P}])=>(v??[]).some(({source:x})=>w(g.configs,x))||(P??[]).some(({source:x})=>w(g.secrets,x))).map(([v])=>v)}function L(g){
const w=[...g.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,v=""])=>v);return[...new Set(w)].sort()}function W(g){return g.split(`
`).filter(w=>/level=warning|^WARN/i.test(w)&&!/variable is not set/.test(w)).map(w=>(/msg="((?:[^"\\]|\\.)*)"/.exec(w)?.[1]??w).replaceAll('\\"','"'))}}),27792:((K,I,$)=>{$.d(I,{Kq:()=>W,NJ:()=>g,Xw:()=>v,
d0:()=>O,eQ:()=>L,j:()=>P,kn:()=>z,o:()=>A,ru:()=>T,vK:()=>S,vf:()=>l,zZ:()=>w});var M=$(48165);const h={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function A(m){return`/containers/json?all=1&filters=${C(`com.docker.compose.project=${m}`)}`}const l=m=>`/networks?filters=${C(`com.d\
ocker.compose.project=${m}`)}`,S=m=>`/containers/${m}/json`,O=m=>`/images/${encodeURI(m)}/json`,T=(...m)=>`/volumes?filters=${C(...m)}`,z=m=>`/volumes/${m}`;function C(...m){return encodeURIComponent(
JSON.stringify({label:m}))}function L(m){return _(m,"a list of containers").map(k=>({id:k.Id??"",name:(k.Names?.[0]??"").replace(/^\//,""),state:typeof k.State=="string"?k.State:"",...x(k.Labels)}))}function W(m){
const k=_(m,"a list of containers");return L(m).flatMap((b,R)=>{const{Image:J="",ImageID:G="",Ports:q}=k[R]??{},Q=(q??[]).flatMap(({PrivatePort:ge=0,PublicPort:ae})=>ae===void 0?[]:[{inside:ge,outside:ae}]);
return b.oneOff?[]:[{...b,reference:J,imageId:G,ports:Q}]})}function g(m){const k=_(m,"a container"),b=typeof k.State=="object"?k.State:{};return{id:k.Id??"",name:(k.Name??"").replace(/^\//,""),...x(k.
Config?.Labels),state:b.Status??"",reference:k.Config?.Image??"",imageId:k.Image??"",created:k.Created??"",startedAt:b.StartedAt??"",finishedAt:b.FinishedAt??"",exitCode:b.ExitCode??0,outOfMemory:b.OOMKilled??
!1,error:b.Error??"",health:b.Health?.Status==="none"?"":b.Health?.Status??"",probes:(b.Health?.Log??[]).map(({ExitCode:R,Output:J})=>({exitCode:R??0,output:(J??"").trim()})),restarts:k.RestartCount??
0,restartPolicy:k.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:k.HostConfig?.Memory??0}}function w(m){const k=_(m,"an image");return{id:k.Id??"",repoDigests:k.RepoDigests??[]}}function v(m){return(_(
m,"a list of volumes").Volumes??[]).map(({Name:b,Labels:R})=>({name:b??"",labels:R??{}}))}function P(m){return _(m,"a list of networks").map(({Id:b,Name:R})=>({id:b??"",name:R??""}))}function x(m){return{
service:m?.[h.service]??"",configHash:m?.[h.configHash]??"",number:m?.[h.number]??"",oneOff:m?.[h.oneOff]==="True"}}function _(m,k){try{return JSON.parse(m)}catch(b){throw new M.HR("bug",`The Docker E\
ngine did not answer with ${k}.`,{cause:b,details:[m.slice(0,500)]})}}}),25635:((K,I,$)=>{$.d(I,{G:()=>h,U:()=>A});var M=$(48165);function h(S,O,T){const z=O.startsWith("/")?l(O):l(`${S}/${O}`),C=l(S);
if(z===C||z.startsWith(C==="/"?"/":`${C}/`))return z;throw new M.HR("usage",`${T}: ${JSON.stringify(O)} is outside the checkout ${C}.`,{hint:"Name a path inside the repository, relative to its top."})}
function A(S){const O=S.lastIndexOf("/");return{folder:S.slice(0,O)||"/",name:S.slice(O+1)}}function l(S){const O=[];for(const T of S.split("/"))T===".."?O.pop():T!==""&&T!=="."&&O.push(T);return`/${O.
join("/")}`}}),32534:((K,I,$)=>{$.r(I),$.d(I,{swarm:()=>cs});var M=$(60136),h=$(48165),A=$(66661),l=$(76211),S=$(25635),O=$(38815);const T=["docker-stack.yml","docker-stack.yaml","compose.yaml","compo\
se.yml","docker-compose.yaml","docker-compose.yml"];function z(e){const t=(0,O.qg)(e);if(t?.services&&Object.keys(t.services).length>0)return{...t,services:t.services};throw new h.HR("usage","The stac\
k file has no services.",{hint:"Name the right one: target: { swarm: { file: PATH } }."})}const C=/\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g;function L(e){const t=new Set,
n=new Set;for(const s of w(g(e)))for(const[,o,r,i=""]of s.matchAll(C)){const a=o??r;a!==void 0&&(n.add(a),/[-+]/.test(i)||t.add(a))}return{required:[...t].sort(),all:[...n,...W(g(e))].sort()}}function W(e){
const t=e?.services??{};return Object.values(t).flatMap(n=>{const s=n?.environment??[];return Array.isArray(s)?s.map(String).filter(o=>!o.includes("=")):Object.entries(s).flatMap(([o,r])=>r===null?[o]:
[])})}function g(e){try{return(0,O.qg)(e)}catch{return null}}function w(e){return typeof e=="string"?[e]:e===null||typeof e!="object"?[]:Object.values(e).flatMap(w)}function v(e){return typeof e=="str\
ing"?e.replaceAll("$","$$$$"):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(v):Object.fromEntries(Object.entries(e).map(([t,n])=>[t,v(n)]))}var P=$(77598),x=$(3085);const _="com.docker.stack.n\
amespace",m=(e,t,n="")=>`${e}?${n}filters=${encodeURIComponent(JSON.stringify({label:[t]}))}`,k=e=>m("/services",`${_}=${e}`,"status=true&"),b=e=>m("/tasks",`${_}=${e}`),R=e=>m("/networks",`${_}=${e}`),
J=e=>m("/configs",e),G=e=>m("/secrets",e),q=e=>`/distribution/${encodeURI(e)}/json`;function Q(e,t){if(e===200)return ce(t,"a cluster").ID??"";throw new h.HR("usage","The Docker engine is not a manage\
r of a swarm.",{hint:"Deploy to a manager (connection:, DOCKER_HOST or a Docker context), or make one: docker swarm init.",details:[t.slice(0,300)]})}function ge(e){return ce(e,"a list of services").map(
t=>{const{Name:n="",Labels:s,Mode:o={},TaskTemplate:r={},UpdateConfig:i}=t.Spec??{},a=r.ContainerSpec??{},c=t.UpdateStatus;return{id:t.ID??"",name:n,version:t.Version?.Index??0,labels:s??{},image:a.Image??
"",mode:pt(o),replicas:o.Replicated?.Replicas??o.ReplicatedJob?.TotalCompletions??(o.Replicated?1:0),desired:t.ServiceStatus?.DesiredTasks??0,spec:_e(r),restart:r.RestartPolicy?.Condition??"any",monitor:(i?.
Monitor||5e9)/1e6,update:c?.State?{state:c.State,startedAt:c.StartedAt??"",message:c.Message??""}:null,iteration:t.JobStatus?.JobIteration?.Index??0,uses:[...(a.Secrets??[]).map(({SecretName:u=""})=>u),
...(a.Configs??[]).map(({ConfigName:u=""})=>u)],createdAt:t.CreatedAt??"",updatedAt:t.UpdatedAt??""}})}function ae(e){return ce(e,"a list of tasks").map(t=>({id:t.ID??"",service:t.ServiceID??"",place:t.
Slot?String(t.Slot):t.NodeID??"",wanted:t.DesiredState??"",state:t.Status?.State??"",error:t.Status?.Err??"",exitCode:t.Status?.ContainerStatus?.ExitCode??0,container:t.Status?.ContainerStatus?.ContainerID??
"",image:t.Spec?.ContainerSpec?.Image??"",spec:_e(t.Spec??{}),iteration:t.JobIteration?.Index??0,createdAt:t.CreatedAt??""})).sort((t,n)=>Date.parse(n.createdAt)-Date.parse(t.createdAt))}function Ee(e){
return ce(e,"a list of configs or secrets").map(({Spec:n})=>({name:n?.Name??"",labels:n?.Labels??{},data:mt(n?.Data??"")}))}function xe(e){return btoa(Array.from(new TextEncoder().encode(e),t=>String.
fromCharCode(t)).join(""))}function mt(e){return new TextDecoder().decode(Uint8Array.from(atob(e),t=>t.charCodeAt(0)))}function pt(e){return e.Global?"global":e.GlobalJob?"global-job":e.ReplicatedJob?
"replicated-job":"replicated"}function _e({ContainerSpec:e,ForceUpdate:t}){return(0,P.createHash)("sha256").update((0,x.d)([e??null,t??0])).digest("hex").slice(0,16)}function ce(e,t){try{return JSON.parse(
e)}catch(n){throw new h.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}var ee=$(27792),Re=$(48246),de=$(28678);const ht=(0,l.At)("swarm.version"),$e=(0,l.At)(
"swarm.cluster"),De=(0,l.At)("swarm.files"),le=(0,l.At)("swarm.model"),te=(0,l.At)("swarm.services"),ue=(0,l.At)("swarm.tasks"),Ne=e=>(0,l.At)(`swarm.registry:${e}`),Te=e=>(0,l.At)(`swarm.image:${e}`),
ke=(0,l.At)("swarm.fingerprints"),Ie=(0,l.At)("swarm.files.hashes"),Me=(0,l.At)("swarm.kept"),Ce=(0,l.At)("swarm.made.secrets"),Le=(0,l.At)("swarm.made.configs");function Pe(e,t){const{images:n}=t,s=kt(
e,t),o=Object.entries(e.services).filter(([,{build:a,image:c}])=>a!==void 0&&c===void 0),r=Object.keys(n),i={};for(const[a,{image:c,build:u}]of Object.entries(e.services)){const f=(0,de._M)(c),y=n[a]!==
void 0?a:r.length===1&&o.length===1?r[0]:void 0,p=s[a]??r.find(E=>f!==void 0&&(0,de._M)(n[E]?.name)===f)??(u===void 0||c!==void 0?void 0:y),d=p===void 0?void 0:n[p];if(d!==void 0)i[a]=(0,Re.dp)(d.name,
d.digest);else{if(u!==void 0)throw wt(a,t);if(c===void 0)throw new h.HR("usage",`The service ${a} has no image.`)}}if(Object.keys(i).length===0&&r.length>0)throw yt(e,t);return i}function gt(e,t,n){const s=Pe(
e,t);return Object.fromEntries(Object.entries(e.services).map(([o,{image:r=""}])=>[o,$t(o,s[o]??r,n)]))}function $t(e,t,n){const s=n.get(Ne(t)),o=n.get(Te(t))??[];if(s?.absent&&o.length===0)throw new h.
HR("absent",`The image ${t} of ${e} is not in its registry: ${s.said}.`,{hint:"Check that the image was pushed, and its name."});if(t.includes("@"))return t;const r=(0,de._M)(t),i=o.map(c=>c.split("@")).
find(([c])=>(0,de._M)(c)===r)?.[1],a=s?.digest||i;if(a)return(0,Re.dp)(t,a);throw new h.HR("absent",`The digest of ${t} of ${e} is not known${s?.said?`: ${s.said}`:""}.`,{hint:`Write it with its diges\
t (image: ${t}@sha256:…), or pull it on the manager.`})}function kt(e,{config:t,images:n}){const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.includes(r)){const a=`\
services: the stack file has no service ${JSON.stringify(r)}${(0,A.a)(r,o)}`;throw new h.HR("usage",a,{hint:`It has: ${o.join(", ")}.`})}if(n[i]===void 0){const a=Object.keys(n),c=`services.${r}: ther\
e is no image ${JSON.stringify(i)}${(0,A.a)(i,a)}`;throw new h.HR("usage",c,{hint:`Images of this deploy: ${a.join(", ")||"none"}.`})}}return s}function wt(e,{images:t}){const n=Object.keys(t);return new h.
HR("usage",`The service ${e} has a build: and none of our images, so its digest is not known; Swarm does not build.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??
"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.map(s=>`image ${s}: ${t[s]?.name}`)})}function yt(e,{images:t}){const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new h.
HR("usage",`No service of the stack file runs one of our images (${n.map(o=>t[o]?.name).join(", ")}).`,{hint:`Say which: target: { swarm: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).
map(([o,{image:r}])=>`${o} runs ${r??"what it builds"}`)})}function vt(e,t){const n=Pe(t,e),s=Object.entries(t.services).map(([r,{image:i=""}])=>n[r]??i);return[...new Set(s)].filter(r=>r!==""&&!r.includes(
"‹")).flatMap(r=>[bt(r),St(r)])}function bt(e){return(0,l.kA)(Ne(e),{id:`ask.registry.${e}`,title:`Ask the registry for ${e}`,do:"http",at:"docker",method:"GET",url:q(e),expect:[200,400,401,403,404,
500,502,503],timeout:3e4},({status:t,body:n=""})=>jt(t,n))}function jt(e,t){const n=Ot(t),s=n?.message??"";return e===200?{digest:n?.Descriptor?.digest??"",absent:!1,said:""}:{digest:"",absent:/manifest unknown|manifest for .* not found/i.
test(s),said:s}}function Ot(e){try{return JSON.parse(e)}catch{return}}function St(e){return(0,l.kA)(Te(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:(0,ee.
d0)(e),expect:[200,400,404]},({status:t,body:n=""})=>t===200?(0,ee.zZ)(n).repoDigests:[])}const At=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function B(e){const{version:t}=e;return{IMAGE_TAG:t,
TAG:t,VERSION:t,...e.variables}}function Et(e){return Object.fromEntries(Object.entries(B(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function Je(e){return JSON.parse(
JSON.stringify(v(e)).replaceAll(At,"$${$1}"))}function He(e){const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].sort()}
function ze(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(ze)}:"secret"in e?{...e,as:"json"}:e}function xt(e,t,n){const s=n.get($e),o={..._t(e,t),...Rt(e)},r=Dt(
e,t);return[...s===void 0||Object.keys(o).length===0?[]:[(0,l.kA)(ke,{id:"ask.swarm.fingerprints",title:`Fingerprint the values of ${Object.keys(o).join(", ")}`,do:"call",operation:"secret.fingerprint",
input:{key:s,values:o}},({value:i})=>i)],...r.length===0?[]:[(0,l.kA)(Ie,{id:"ask.swarm.hashes",title:"Hash the files of configs and secrets",do:"exec",argv:["sha256sum","--",...r],quiet:!0,failsAs:"a\
bsent"},({stdout:i})=>Nt(i))]]}function _t(e,t){const n=B(e);return Object.fromEntries(He(Je(t)).flatMap(s=>n[s]?[[s,n[s]]]:[]))}function Rt(e){const t=B(e),n=[...Object.entries(e.config.secrets??{}).
map(s=>["secrets",...s]),...Object.entries(e.config.configs??{}).map(s=>["configs",...s])];return Object.fromEntries(n.map(([s,o,r])=>{const i=t[r];if(i!==void 0)return[r,i];const a=(0,A.a)(r,Object.keys(
t));throw new h.HR("usage",`${s}.${o}: nobody declares ${r}${a||"."}`,{hint:`Declare ${r} under secrets: or variables: of the environment.`})}))}function Dt({config:e},t){const n=(s,o)=>Object.entries(
s??{}).flatMap(([r,{file:i}])=>i===void 0||o?.[r]?[]:[i]);return[...new Set([...n(t.secrets,e.secrets),...n(t.configs,e.configs)])]}function Nt(e){return new Map(e.split(`
`).flatMap(t=>{const[,n,s]=/^\\?([0-9a-f]{64}) [ *](.*)$/.exec(t)??[];return n&&s?[[s,n]]:[]}))}const Tt=`config="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker config inspect --format "{{index .Spec.Labels \\"$prefix.$name\\"}}x" "$config")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,It=`destination="$1"; shift
while [ $# -gt 1 ]; do
  docker config inspect "$2" >/dev/null 2>&1 ||
    docker service inspect --format '{{json .Spec}}' "$1" |
    docker config create --label "io.deploy-action.values=$destination" "$2" - >/dev/null || exit 1
  shift 2
done`,Mt=`kind="$1"; name="$2"; from="$3"; shift 3
docker "$kind" inspect "$name" >/dev/null 2>&1 || docker "$kind" create "$@" "$name" "$from" >/dev/null`,Ct=`count="$1"; shift
while [ "$count" -gt 0 ]; do
  [ -f "$1" ] && { printf '\\001%s\\n' "$1"; cat -- "$1" || exit 1; }
  shift; count="$((count - 1))"
done
for folder do for file in "$folder"/*; do [ -f "$file" ] && printf '\\002%s\\n' "$file"; done; done; exit 0`;function Lt(e,t){return["env",...t.flatMap(n=>["-u",n]),"docker","stack","config",...e.flatMap(
n=>["-c",n])]}function we(e,t,n){const s=["--detach","--with-registry-auth","--resolve-image","never",...n?["--prune"]:[]];return["docker","stack","deploy","-c",t,...s,e]}function Pt(e,t){return["sh",
"-c",Tt,"sh",t.config,t.prefix,t.names.join(" "),...e]}function Jt(e,t){return["sh","-c",It,"sh",e,...t.flat()]}function Ht(e,t,n,s){return["sh","-c",Mt,"sh",e,t,n,...s]}function zt(e,t){return["sh","\
-c",Ct,"sh",String(e.length),...e,...t]}function D({app:e,environment:t,config:n}){return n.stack??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function F(e){return`\
swarm/${e}`}function Wt({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function We({state:e,environment:t,release:n}){return`${e}\
/releases/${t}/${n}/stack.json`}const N={destination:"io.deploy-action.destination",key:"io.deploy-action.key",values:"io.deploy-action.values",value:"io.deploy-action.value",injected:"io.deploy-actio\
n.injected",release:"io.deploy-action.release"},ne=e=>(0,l.At)(`log:${F(e)}`);function ye(e){const t=F(e);return{destination:t,list:()=>(0,l.kA)(ne(e),{id:"ask.log",title:`Read the log of ${e}`,do:"ht\
tp",at:"docker",method:"GET",url:J(`${N.destination}=${t}`),classify:"swarm.api"},({body:n=""})=>Ee(n).map(({labels:s,data:o})=>({key:s[N.key]??"",value:o.slice(1)})).sort((s,o)=>s.key<o.key?-1:1)),create:({
key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:JSON.stringify(
{Name:fe(t,n),Labels:{[N.destination]:t,[N.key]:n},Data:xe(`-${s}`)}),expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,
title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:`/configs/${fe(t,n)}`,expect:[204,404],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}})}}
function fe(e,t){const s=/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(t)?`k.${t}`:`h.${t.replace(/[^A-Za-z0-9]+/g,"-").slice(0,14)}.${se(t,20)}`;return`deploy-action.${se(e,10)}.${s}`}function Ft(e,t,n){
return`${`${e}_${t}`.replace(/[^A-Za-z0-9_.-]/g,"-").slice(0,47)}_${n.slice(0,16)}`}function se(e,t){return(0,P.createHash)("sha256").update(e).digest("hex").slice(0,t)}const oe={do:"http",at:"docker",
method:"GET",classify:"swarm.api"};function Y(e){return[(0,l.kA)(te,{...oe,id:"ask.services",title:`List the services of ${e}`,url:k(e)},({body:t=""})=>ge(t)),(0,l.kA)(ue,{...oe,id:"ask.tasks",title:`\
List the tasks of ${e}`,url:b(e)},({body:t=""})=>ae(t))]}function Fe(e){const t=({body:s=""})=>Ee(s).map(({name:o})=>o),n=`${N.injected}=${F(e)}`;return[ye(e).list(),...Y(e),(0,l.kA)(Me,{...oe,id:"ask\
.kept",title:"List what is kept of earlier releases",url:J(`${N.values}=${F(e)}`)},t),(0,l.kA)(Ce,{...oe,id:"ask.made.secrets",title:`List the secrets made for ${e}`,url:G(n)},t),(0,l.kA)(Le,{...oe,id:"\
ask.made.configs",title:`List the configs made for ${e}`,url:J(n)},t)]}function Z(e,t){return new Map((t.get(te)??[]).map(n=>[Vt(e,n),n]))}function Vt(e,{name:t}){return t.startsWith(`${e}_`)?t.slice(
e.length+1):t}function ve({id:e},t){return(t.get(ue)??[]).filter(({service:n})=>n===e)}const Ve=26;function Ut(e,t){const n=t.get(De),s=t.get(le);return[Zt(),Gt(),...Fe(D(e)),Bt(e),...n===void 0?[]:[Xt(
e,n)],...s===void 0?[]:[...vt(e,s),...xt(e,s,t)]]}function Zt(){return(0,l.kA)(ht,{id:"ask.swarm.version",title:"Ask Docker for its version",do:"exec",argv:["docker","version","--format","{{.Client.Ve\
rsion}}"],quiet:!0,classify:"swarm.cli",failsAs:"absent"},({stdout:e})=>Kt(e.trim()))}function Kt(e){if(Number(/^v?(\d+)\./.exec(e)?.[1]??0)>=Ve)return e;throw new h.HR("absent",`The docker command ${e||
"of an unknown version"} is too old; ${Ve} or newer is needed on this machine.`,{hint:"Update the docker-ce-cli package; the engine at the destination may be older."})}function Gt(){return(0,l.kA)($e,
{id:"ask.swarm.cluster",title:"Ask whether Docker is a manager of a swarm",do:"http",at:"docker",method:"GET",url:"/swarm",expect:[200,406,503]},({status:e,body:t=""})=>Q(e,t))}function Bt(e){const t=Wt(
e),n=t.length===0?T.map(o=>`${e.root}/${o}`):t,s=[...new Set(n.map(o=>(0,S.U)(o).folder))];return(0,l.kA)(De,{id:"ask.swarm.files",title:"Look for the stack file",do:"exec",argv:zt(n,s),quiet:!0,limit:4*
1024*1024},({stdout:o})=>Yt(t,o,e))}function Yt(e,t,n){const[s="",...o]=t.split(""),r=s.split("").slice(1).map(p=>({file:p.slice(0,p.indexOf(`
`)),text:p.slice(p.indexOf(`
`)+1)})),i=e.length===0?r.slice(0,1):r,a=e.find(p=>!r.some(d=>d.file===p));if(i.length===0&&a===void 0)throw new h.HR("absent",`There is no stack file in ${n.root}: ${T.join(", ")}.`,{hint:"Add one, o\
r name it: target: { swarm: { file: PATH } }."});if(a!==void 0){const p=(0,A.a)((0,S.U)(a).name,o.map(d=>(0,S.U)(d.trim()).name));throw new h.HR("absent",`The stack file ${a} does not exist${p}`,{hint:"\
file: is relative to the top of the checkout."})}const c=i.map(({text:p})=>L(p)),u=[...new Set(c.flatMap(p=>p.required))].sort(),f=B(n),y=u.filter(p=>f[p]===void 0);if(y.length>0)throw new h.HR("usage",
`The stack file uses variables that nobody gave: ${y.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value})."});return{files:i.
map(({file:p})=>p),required:u,all:[...new Set(c.flatMap(p=>p.all))].sort()}}function Xt(e,{files:t,all:n}){const s=Et(e);return(0,l.kA)(le,{id:"ask.swarm.model",title:"Render the stack file",do:"exec",
argv:Lt(t,n.filter(o=>s[o]===void 0)),cwd:e.root,env:s,quiet:!0,limit:16*1024*1024,classify:"swarm.config",failsAs:"usage"},({stdout:o})=>z(o))}const qt={ask:e=>Y(e.stack),verdict(e,t){const{stack:n,services:s}=e,
o=Z(n,t);return Object.entries(s).every(([i,{release:a}])=>o.get(i)?.labels[N.release]===a)?"done":"absent"}},V=e=>(e[0]??"").trim(),me=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",e=>`Docker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",V,"Add the user to the group docker."],[/This node is not (?:a|part of a) swarm(?: manager)?.*/i,"usage",()=>"The Docker engine is not a manager of a swarm.","Deploy to a manager, or make one\
: docker swarm init."],[/.*The swarm does not have a leader.*/i,"transient",V,"Bring back a majority of the managers."],[/.*update out of sequence.*/,"transient",()=>"Somebody else changed the service\
 at the same moment."],[/.*(?:raft message is too large|must be larger than 0 and less than).*/,"capacity",()=>"It is too large to be kept in the swarm."]],Qt=[[/.*only updates to Labels are allowed.*/,
"bug",V],[/.*(?:secret|config) not found: (\S+).*/,"absent",V,"Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }."],[/.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
"absent",V,"Create it first: docker network create -d overlay."],[/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,"usage",V],[/.*port '?"?(\d+).*is already in use by service.*/,
"capacity",V,"Publish another port, or remove the other service."],[/.*AlreadyExists.*/,"transient",V],[/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i,"tr\
ansient",V]],en=e=>pe(e.stderr,me),tn=e=>pe(e.body??"",me),nn=e=>{const t=pe(e.stderr,[...me,...Qt]),n=Ue(e.stderr);return t??(n===""?void 0:{kind:"unhealthy",cause:n})},sn=e=>{const t=pe(e.stderr,me);
if(t!==void 0)return t;const n=/required variable (\S+) is missing a value: ([^"]*)/.exec(e.stderr);if(n!==null)return{kind:"usage",cause:`The stack file needs the variable ${n[1]}: ${n[2]}`,hint:`Dec\
lare ${n[1]} under variables: or secrets: of the environment.`};const s=Ue(e.stderr);return s===""?void 0:{kind:"usage",cause:`The stack file is not valid: ${s}`,hint:"Correct the file; nothing was to\
uched."}};function pe(e,t){for(const[n,s,o,r]of t){const i=n.exec(e);if(i!==null)return{kind:s,cause:o(i),...r===void 0?{}:{hint:r}}}}function Ue(e){return e.trim().split(`
`).at(-1)?.trim()??""}const on=2;function rn({service:e,tasks:t,expected:n,alive:s}){if(e===void 0)return Se("does not exist");const{update:o}=e;if(o?.state.startsWith("rollback"))return Oe(`was rolle\
d back by Swarm (${o.state})${Ke(t)}`);if((e.labels[N.release]??"")!==n.release||!un(e.image,n.image))return Se(`is set to ${e.image}, not ${n.image}: somebody else changed it`);if(o?.state==="paused")
return Oe(`was stopped by Swarm in the middle of its update${Ke(t)}`);const r=t.filter(({spec:c,iteration:u})=>c===e.spec&&u===e.iteration),i=ln(e),a=r.filter(({id:c,createdAt:u})=>Date.parse(u)>=i||s.
includes(c));return n.oneShot?cn({service:e,expected:n,ours:r,counted:a}):an({service:e,expected:n,ours:r,counted:a,tasks:t,since:i})}function an({service:e,expected:t,ours:n,counted:s,tasks:o,since:r}){
const i=Ze(s,d=>dn(n,d));if(i!==void 0)return i;const a=t.mode==="global"?e.desired:t.replicas;if(t.mode==="global"&&a===0)return{verdict:"pending",reason:"runs nowhere: no node fits it",unplaced:!0};
const c=n.filter(d=>d.wanted==="running"&&d.state==="running"),u=n.find(d=>he(d)&&d.state==="pending"&&d.error!=="");if(c.length<a&&u!==void 0)return{verdict:"pending",reason:`${c.length} of ${a} run:\
 ${u.error}`,unplaced:!0};if(c.length<a)return{verdict:"pending",reason:`${c.length} of ${a} run${Ge(n)}`};const f=o.filter(d=>d.wanted==="running"&&d.state==="running"&&d.spec!==e.spec);if(f.length>0||
c.length>a)return{verdict:"pending",reason:`${f.length||c.length-a} of before still run`};const y=c.map(({id:d})=>d).sort(),p=c.some(({createdAt:d})=>Date.parse(d)>=r);return e.update?.state==="updati\
ng"?{verdict:"pending",reason:`${a} run, Swarm still watches them`,settled:y,fresh:p}:{verdict:"good",reason:a===0?"0 tasks are wanted":`${a} of ${a} run`,settled:y,fresh:p}}function cn({service:e,expected:t,
ours:n,counted:s}){const o=t.mode.startsWith("global")?Math.max(1,e.desired):t.replicas,r=n.filter(({state:f})=>f==="complete"),i=n.filter(f=>he(f)&&f.state!=="complete");if(i.length===0&&r.length>=o)
return{verdict:"good",reason:"ended with exit code 0",settled:r.map(({id:f})=>f).sort()};const c=Ze(s,f=>i.some(y=>y.place===f));if(c!==void 0)return c.suspicious&&e.restart==="none"?{...c,verdict:"ba\
d"}:c;const u=i.find(({state:f,error:y})=>f==="pending"&&y!=="");return u!==void 0?{verdict:"pending",reason:u.error,unplaced:!0}:{verdict:"pending",reason:`has not ended yet${Ge(n)}`}}function Ze(e,t){
const n=e.filter(je);for(const s of new Set(n.map(o=>o.place))){const o=n.filter(i=>i.place===s),r=be(o);if(r!==void 0)return o.length>=on?Oe(`${re(r)} (${o.length} times)`):t(s)?{verdict:"pending",reason:`${re(
r)}; Swarm starts it again`}:Se(re(r))}}function dn(e,t){return e.some(n=>n.place===t&&he(n))}function he({wanted:e,state:t}){return e!=="shutdown"&&e!=="remove"&&!["failed","rejected","shutdown","orp\
haned","remove"].includes(t)}function be(e){const t=e.filter(je);return t.find(({state:n})=>n!=="complete")??t[0]}function je({state:e,wanted:t}){return e==="failed"||e==="rejected"||e==="complete"&&t===
"shutdown"}function ln({update:e,createdAt:t,updatedAt:n}){if(e!==null)return Date.parse(e.startedAt);const[s,o]=[Date.parse(t),Date.parse(n)];return o-s<2e3?0:o}function un(e,t){return e===t||e.includes(
"@")&&e.split("@")[1]===t.split("@")[1]}function re({state:e,error:t,exitCode:n}){return/unhealthy container/.test(t)?"was ended because it is unhealthy":/No such image/i.test(t)?`cannot start, its im\
age was not found: ${t.replace(/^No such image: /,"")}`:e==="rejected"?`cannot start: ${t}`:e==="complete"?"ended by itself with exit code 0":n!==0?`crashed with exit code ${n}${/\((\d+)\)$/.test(t)||
t===""?"":`: ${t}`}`:`failed: ${t||"Swarm does not say why"}`}function Ke(e){const t=be(e);return t===void 0?"":`: it ${re(t)}`}function Ge(e){const t=e.find(n=>he(n)&&n.state!=="running");return t===
void 0?"":`, ${t.state}`}const Oe=e=>({verdict:"bad",reason:e}),Se=e=>({verdict:"pending",reason:e,suspicious:!0}),fn=25,mn=4,Be=e=>(0,l.At)(`swarm.task.container:${e}`),Ye=e=>(0,l.At)(`swarm.task.log\
:${e}`),pn={ask(e,t){const{stack:n}=e,s=Xe(e,t).flatMap(({task:o})=>o?.container?[o]:[]);return[...Y(n),...s.flatMap(o=>[yn(o),vn(o)])]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!==
"timeout")return;const s=Xe(e,t),[o]=s;if(o!==void 0)return{kind:o.task===void 0?n.kind:kn(o.task),cause:s.map(({name:r,service:i,task:a})=>`${r} ${gn(i,a,t)}`).join("; "),lines:s.flatMap(r=>bn(r,t)),
...wn(o)}}};function Xe({stack:e,services:t,oneShots:n},s){return[...Z(e,s)].filter(([o])=>t?.includes(o)??!0).flatMap(([o,r])=>{const i=ve(r,s),a=/^(paused|rollback)/.test(r.update?.state??""),c=a?i:
i.filter(({spec:d})=>d===r.spec),u=hn(o,r,n),f=be(c.filter(({state:d})=>!u||d!=="complete")),y=c.find(({state:d,error:E,wanted:H})=>d==="pending"&&E!==""&&H==="running"),p=f??y;return p===void 0&&!a?[]:
[{name:o,service:r,task:p}]}).sort((o,r)=>qe(o)-qe(r)).slice(0,mn)}function hn(e,{mode:t,restart:n},s){return s.includes(e)||t.endsWith("-job")||n==="none"}function qe({service:e,task:t}){return/^(paused|rollback)/.
test(e.update?.state??"")?0:t?.state==="pending"?2:1}function gn({update:e},t,n){const s=t===void 0?"":t.state==="pending"?t.error:$n(t,n),o=e?.state??"";return o.startsWith("rollback")?`was rolled ba\
ck by Swarm: it ${s||"does not say why"}`:o==="paused"?`was stopped by Swarm in the middle of its update: it ${s||"does not say why"}`:t?.state==="pending"?`finds no node: ${s}`:s}function $n(e,t){const n=t.
get(Be(e.id));if(n?.outOfMemory)return"was killed because it ran out of memory";if(n?.health!=="unhealthy")return re(e);const s=n.probes.at(-1)?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`was ended because it is unhealthy${s===""?"":`: its health check says ${s}`}`}function kn({error:e,state:t}){return/No such image/i.test(e)?"absent":t==="pend\
ing"?"capacity":"unhealthy"}function wn({task:e}){return e===void 0?{}:/No such image/i.test(e.error)?{hint:"Check that the image was pushed, that the nodes reach the registry, and that this machine i\
s logged in to it (its credentials are passed on)."}:e.state==="pending"?{hint:"Add a node that fits, or change placement, published host ports or resources.reservations of the service."}:e.exitCode===
127||/executable file not found|no such file/.test(e.error)?{hint:"The command of the service is not in the image."}:{}}function yn({id:e}){return(0,l.kA)(Ye(e),{id:`ask.logs.${e}`,title:`Read the log\
 of task ${e}`,do:"exec",argv:["sh","-c",'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0',"sh",String(fn),e],quiet:!0},({stdout:t})=>t.replace(/\n$/,"").split(`
`))}function vn({id:e,container:t}){return(0,l.kA)(Be(e),{id:`ask.container.${e}`,title:`Look at the container of task ${e}`,do:"http",at:"docker",method:"GET",url:(0,ee.vK)(t),expect:[200,404]},({status:n,
body:s=""})=>n===404?void 0:(0,ee.NJ)(s))}function bn({name:e,service:t,task:n},s){const{update:o}=t,r=n===void 0?[]:s.get(Ye(n.id))??[];return[...o===null?[]:[`${e}: update ${o.state}${o.message===""?
"":`: ${o.message}`}`],...n===void 0?[]:[`${e}: task ${n.id} ${n.state}${n.error===""?"":`: ${n.error}`}`],...r.join("").trim()===""?["  (no output)"]:r.map(i=>`  | ${i}`)]}const jn={alive:[],suspects:[],
unplaced:{},since:null,seen:""},On={ask:e=>Y(e.stack),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??jn,i=Sn(o,r,n),a=Object.fromEntries(i.filter(({standing:j})=>j.unplaced).map(({name:j})=>[j,r.
unplaced[j]??s])),c=i.every(({standing:j})=>j.settled!==void 0),u=i.map(({name:j,standing:U})=>`${j} ${U.settled?.join(" ")}`).join("; "),f=c?r.since!==null&&r.seen===u?r.since:s:null,y=f!==null&&s-f>=
An(o,i),p=i.map(({name:j,standing:U})=>{const ls=a[j]!==void 0&&s-a[j]>=o.placement;return U.suspicious&&r.suspects.includes(j)||ls?ie(j,"bad",U.reason):U.verdict!=="good"||y||!c?ie(j,U.verdict,U.reason):
ie(j,"pending",`${U.reason}, watching that it stays so`)}),d=i.filter(({standing:j})=>j.suspicious).map(({name:j})=>j),E=(n.get(ue)??[]).filter(j=>j.state==="running").map(({id:j})=>j);return{state:{alive:[
...new Set([...r.alive,...E])],suspects:d,unplaced:a,since:f,seen:u},subjects:p}}};function Sn({stack:e,services:t},{alive:n},s){const o=Z(e,s);return Object.entries(t).map(([r,i])=>{const a=o.get(r),
c=a===void 0?[]:ve(a,s);return{name:r,expected:i,standing:rn({service:a,tasks:c,expected:i,alive:n})}})}function An({stable:e=0},t){return e>0?e:Math.max(0,...t.map(({standing:n,expected:s})=>n.fresh?
s.monitor:0))}const En={ask:e=>Y(e.stack),judge({data:e,facts:t}){const{stack:n}=e,s=(t.get(te)??[]).map(({name:i})=>i),o=(t.get(ue)??[]).filter(({state:i})=>["running","starting","preparing"].includes(
i));if(s.length>0)return{state:null,subjects:[ie(n,"pending",`${s.join(", ")} still exist`)]};const r=o.length===0?"nothing runs":`${o.length} tasks still end`;return{state:null,subjects:[ie(n,o.length===
0?"good":"pending",r)]}}};function ie(e,t,n){return{name:e,verdict:t,reasons:[n]}}function xn(e,t,n){return[(0,l.kA)((0,l.At)(`swarm.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"\
exec",argv:["sh","-c",'stack="$1"; tail="$2"; only="$3"; docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack" | while read -r name; do [ -z "$only" ] || [ "$name" \
= "$stack"_"$only" ] || continue; timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0',"sh",e,String(n),t??""],quiet:!0,classify:"swarm.cli"},({stdout:o})=>o.replace(/\n$/,
"").split(`
`))]}var Qe=$(68415);function _n(e,t,n){const s=et("secret",e,t,n),o=et("config",e,t,n),r=[...s,...o];return{secrets:Object.fromEntries(s.map(({key:i,entry:a})=>[i,a])),configs:Object.fromEntries(o.map(
({key:i,entry:a})=>[i,a])),create:r.flatMap(({step:i})=>i===void 0?[]:[i]),names:r.map(({entry:i})=>i.name??"")}}function et(e,t,n,s){const o=(e==="secret"?n.secrets:n.configs)??{},r=(e==="secret"?t.config.
secrets:t.config.configs)??{};return[...new Set([...Object.keys(o),...Object.keys(r)])].map(a=>{const c=o[a]??{},u=r[a],{file:f}=c;if(u===void 0&&f===void 0)return{key:a,entry:c};const y=u===void 0?se(
`${s.get($e)??""} ${s.get(Ie)?.get(f??"")??""}`,16):s.get(ke)?.[u]??"",p=Ft(D(t),a,se(`${y} ${c.template_driver??""}`,16)),d=u===void 0?f??"":{value:B(t)[u]},E=["--label",`${N.injected}=${F(D(t))}`,...c.
template_driver===void 0?[]:["--template-driver",c.template_driver]];return{key:a,entry:{external:!0,name:p},step:Rn({kind:e,key:a,name:p,from:d,options:E})}})}function Rn(e){const{kind:t,key:n,name:s,
from:o,options:r}=e;return{id:`swarm.${t}.${n}`,title:`Make the Swarm ${t} ${s}, unless it exists`,do:"exec",argv:Ht(t,s,typeof o=="string"?o:"-",r),...typeof o=="string"?{}:{stdin:o.value},classify:"\
swarm.deploy",failsAs:"usage",attempts:3,undo:{way:"keep",why:"nothing uses it before the services do; a later deploy removes it"}}}function Dn(e,t,n){const s=n.get(ne(D(e)))??[],o=new Set([...t,...(n.
get(te)??[]).flatMap(({uses:a})=>a)]),r=a=>!o.has(a)&&!s.some(({value:c})=>c.includes(a)),i=a=>c=>({id:`swarm.forget.${c}`,title:`Remove the Swarm ${a} ${c}, to which nothing refers`,do:"http",at:"doc\
ker",method:"DELETE",url:`/${a}s/${c}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no service and no kept release needs it"}});return[...(n.get(Ce)??[]).filter(r).map(i("secret")),...(n.get(Le)??
[]).filter(r).map(i("config"))]}function Ae(e,t){const n=t.need(le),s=gt(n,e,t),o=_n(e,n,t),r=Object.fromEntries(Object.entries(n.services).map(([d,E])=>[d,Tn(E,s[d]??"",e.release)])),{secrets:i,configs:a}=o,
c={...Object.keys(i).length===0?{}:{secrets:i},...Object.keys(a).length===0?{}:{configs:a}},u=(0,M.P)(e.before),f=Je({...n,services:r,...c}),y=d=>Object.fromEntries(Object.entries(f.services).filter(([
E])=>u.includes(E)===d)),p={...f,services:y(!1)};return{model:p,jobs:y(!0),environment:In(He(f),e),expected:Nn(p,e.config["one-shot"]),create:o.create,injected:o.names}}function Nn(e,t){return Object.
fromEntries(Object.entries(e.services).map(([n,{image:s="",deploy:o={}}])=>{const r=o.mode??"replicated",i=t?.includes(n)??o.restart_policy?.condition==="none",a=o.update_config?.monitor;return[n,{image:s,
mode:r,replicas:r.startsWith("global")?0:o.replicas??1,oneShot:r.endsWith("-job")||i,monitor:a===void 0?5e3:(0,Qe.E)(a,`${n}: monitor`),release:o.labels?.[N.release]??""}]}))}function Tn({build:e,...t},n,s){
const{environment:o,deploy:r}=t,i=o&&Object.fromEntries(Object.entries(o).filter(([,c])=>c!==null)),a={...r?.labels,[N.release]:s};return{...t,image:n,...i===void 0?{}:{environment:i},deploy:{...r,labels:a}}}
function In(e,t){const n=B(t),s=e.filter(o=>n[o]===void 0);if(s.length>0)throw new h.HR("bug",`The rendered stack takes ${s.join(", ")} from nowhere.`);return Object.fromEntries(e.map(o=>[o,n[o]]))}const Mn=`\
stack="$1"; job="$2"; name="$1_$2"; shift 2
drop() { docker service rm "$name" </dev/null >/dev/null 2>&1; }
ends() { docker stack ps -q --filter "name=$name" "$stack" </dev/null 2>/dev/null | grep -q .; }
drop; rounds=0
while ends; do rounds=$((rounds + 1)); [ "$rounds" -lt 600 ] || { echo "an earlier $job does not end" >&2; exit 1; }; sleep 0.2; done
trap drop EXIT; trap 'exit 143' TERM INT
"$@" >/dev/null || exit 1
stuck=0; form='{{.Status.State}}|{{with .Status.ContainerStatus}}{{.ExitCode}}{{end}}|{{.Status.Err}}'
while :; do
  task="$(docker service ps -q --no-trunc "$name" </dev/null | head -n 1)"
  said="$([ -z "$task" ] || docker inspect --type task --format "$form" "$task" </dev/null)"
  case "$said" in
    complete*|failed*|rejected*|orphaned*) break ;;
    pending*|?*) stuck=$((stuck + 1)); [ "$stuck" -lt 50 ] || { echo "$job finds no node: \${said##*|}" >&2; exit 1; } ;;
  esac
  sleep 0.3
done
timeout 20 docker service logs --raw "$name" </dev/null
case "$said" in complete*) exit 0 ;; esac
code="\${said#*|}"; code="\${code%%|*}"
[ "\${code:-0}" = 0 ] && echo "$job could not be started: \${said##*|}" >&2 || echo "$job ended with exit code $code" >&2
exit 1`;function Cn(e){return e.replace(/\.undo$/,"").replaceAll(".","-")}function Ln(e,t,{id:n,title:s,service:o,run:r,timeout:i}){const a=D(e),{model:c,jobs:u,environment:f}=Ae(e,t),y={...c.services,
...u},p=y[o];if(p===void 0){const H=Object.keys(y),j=`before: the stack file has no service ${JSON.stringify(o)}${(0,A.a)(o,H)}`;throw new h.HR("usage",j,{hint:`It has: ${H.join(", ")}.`})}const d=Cn(
n),E={[d]:Pn(p,v(r),Jn(e,t))};return{id:n,title:s,do:"exec",argv:["sh","-c",Mn,"sh",a,d,...we(a,"-",!1)],env:f,stdin:JSON.stringify({...c,services:E}),classify:"swarm.deploy",failsAs:"unhealthy",timeout:i}}
function Pn({ports:e,healthcheck:t,deploy:n,...s},o,r){const{placement:i,resources:a}=n??{};return{...s,...o.length===0?{}:{command:o},environment:{...s.environment,...r},healthcheck:{disable:!0},deploy:{
mode:"replicated-job",replicas:1,restart_policy:{condition:"none"},...i===void 0?{}:{placement:i},...a===void 0?{}:{resources:a}}}}function Jn(e,t){const s=(t.get(ne(D(e)))??[]).filter(({key:r})=>r.startsWith(
"release.")).toSorted((r,i)=>r.key<i.key?1:-1)[0],o=s===void 0?"":Hn(s.value)??"";return v({DEPLOY_VERSION:e.version,DEPLOY_PREVIOUS_VERSION:o})}function Hn(e){try{return JSON.parse(e).version}catch{return}}
var zn=$(50445);function tt(e,t,n){if(t.length===0)return null;const s=n.get(ke)??{},o=(0,x.d)(t.map(r=>[r,s[r]??""]));return{config:fe(F(e),`values.${se(o,24)}`),names:t}}function nt(e,{id:t,version:n}){
return fe(F(e),`spec.${t}.${n}`)}function Wn(e,t,n){const s={[N.values]:F(e)},o=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${N.value}.${i}`)}:"`,ze(a),'"']),r=`{"Name":${JSON.stringify(t.
config)},"Data":"${xe("-")}","Labels":${JSON.stringify(s).slice(0,-1)}`;return{id:"swarm.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"docker",method:"\
POST",url:"/configs/create",headers:{"content-type":"application/json"},body:{join:[r,...o,"}}"]},expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"a later deploy removes values to which no \
release refers"}}}function st(e,t){const n=[...t.values()].map(s=>[s.id,nt(e,s)]);return{id:"swarm.specs",title:`Keep the specs of ${[...t.keys()].join(", ")} at the destination`,do:"exec",argv:Jt(F(e),
n),classify:"swarm.deploy",failsAs:"transient",attempts:3,undo:{way:"keep",why:"a later deploy removes specs to which no release refers"}}}function Fn(e,t,n){const s=D(e),o=n.get(ne(s))??[];return(n.get(
Me)??[]).filter(r=>!t.includes(r)&&!o.some(({value:i})=>i.includes(r))).map(r=>({id:`swarm.forget.${r}`,title:`Remove ${r}, kept for a release that nothing refers to`,do:"http",at:"docker",method:"DEL\
ETE",url:`/configs/${r}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs it"}}))}const X={way:"keep",why:"it is the way back itself"},ot=(0,l.At)("swarm.networks");
function Vn(e,t){const n={id:"swarm.restore.verify",title:"Verify that no service is left",do:"wait",judge:{name:"swarm.gone",data:{stack:e}},every:500,deadline:12e4},s=(t.get(ot)??[]).map(({id:o,name:r})=>({
id:`swarm.restore.network.${r}`,title:`Remove the network ${r}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${o}`,expect:[204,404],retryOn:["denied","stale","bug"],patience:3e4,advisory:!0,undo:X}));
return rt(e,[...(t.get(te)??[]).map(it),n,...s],null)}function rt(e,t,n){return{stage:"restore",subject:`Swarm stack ${e}`,steps:t,basis:n,notes:[],values:{}}}function it({id:e,name:t}){return{id:`swa\
rm.restore.remove.${t}`,title:`Remove the service ${t}`,do:"http",at:"docker",method:"DELETE",url:`/services/${e}`,expect:[200,204,404],attempts:3,classify:"swarm.api",undo:X}}function Un(e){return(0,l.
kA)(ot,{id:"ask.networks",title:`List the networks of ${e}`,do:"http",at:"docker",method:"GET",url:R(e)},({body:t=""})=>(0,ee.j)(t))}function at(e,t){const n=D(e),s=Z(n,t),o=[...s.keys()].sort(),r={target:"\
swarm",stack:n,had:o,kept:null,specs:{},model:null,expected:{}};if(s.size===0)return{snapshot:r,notes:[]};const i=ct(s,n,t);if(i?.model){const u=Object.keys(i.expected).filter(d=>s.has(d)),f=(d,E)=>Object.
fromEntries(u.map(H=>[H,E(d[H],s.get(H))])),y=f(i.model.services,(d,{mode:E,replicas:H})=>E==="replicated"?{...d,deploy:{...d.deploy,replicas:H}}:d),p=f(i.expected,(d,{mode:E,replicas:H})=>E==="replic\
ated"?{...d,replicas:H}:d);return{snapshot:{...i,model:{...i.model,services:y},expected:p,had:o},notes:[]}}const a=Object.fromEntries([...s].map(([u,f])=>[u,nt(n,f)])),c=Object.fromEntries([...s].map(
([u,f])=>[u,Gn(f)]));return{snapshot:{...r,specs:a,expected:c},notes:[Zn]}}const Zn="What runs now is not as a release of deploy-action made it: a rollback would bring back the specs of its services, \
and would not know secrets and configs that were removed.";function Kn(e,t){const n=D(e),{model:s,expected:o,environment:r}=Ae(e,t),i=tt(n,Object.keys(r),t);return{target:"swarm",stack:n,model:s,specs:{},
expected:o,had:null,kept:i}}function ct(e,t,n){return(n.get(ne(t))??[]).flatMap(({key:o,value:r})=>o.startsWith("release.")?Bn(r)??[]:[]).find(({expected:o})=>{const r=[...e].filter(([i])=>o[i]!==void 0);
return r.length>0&&r.every(([i,{labels:a,image:c}])=>{const u=o[i];return u!==void 0&&(a[N.release]??"")===u.release&&c===u.image})})}function Gn({image:e,mode:t,replicas:n,restart:s,monitor:o,labels:r}){
const i=t.endsWith("-job")||s==="none";return{image:e,mode:t,replicas:n,oneShot:i,monitor:o,release:r[N.release]??""}}function Bn(e){try{const{snapshot:t}=JSON.parse(e);return dt(t)?t:void 0}catch{return}}
function Yn(e){if(dt(e))return e;throw new h.HR("bug","What is kept at the destination is not a release of the swarm target.",{hint:"The entry was written by another version or target; deploy the want\
ed version again instead."})}function dt(e){return typeof e=="object"&&e!==null&&e.target==="swarm"}function Xn({stack:e,specs:t,expected:n},s){return Object.entries(t).filter(([o])=>n[o]?.oneShot===!1).
flatMap(([o,r])=>{const i=s.get(o),a=`swarm.restore.read.${o}`;return[{id:a,title:`Read the spec that ${e}_${o} had`,do:"exec",argv:["docker","config","inspect","--format",'{{printf "%s" .Spec.Data}}',
r],quiet:!0,limit:2*1024*1024,outputs:{spec:{from:"stdout",form:"json"}},classify:"swarm.deploy",failsAs:"absent",undo:X},{id:`swarm.restore.spec.${o}`,title:`Give ${e}_${o} the spec that it had`,do:"\
http",at:"docker",method:"POST",url:i===void 0?"/services/create":`/services/${i.id}/update?version=${i.version}`,headers:{"content-type":"application/json"},body:{late:a,output:"spec"},classify:"swar\
m.api",undo:X}]})}const qn=3e3,lt=3e5;function ut(e){return{name:"swarm.restore",data:e}}const Qn={ask(e){const{stack:t,had:n}=e,s=n===null?[ye(t).list()]:[];return[...Y(t),...s,...n?.length===0?[Un(t)]:
[]]},plan(e,t){const n=e;return n.had?.length===0?Vn(n.stack,t):es(n,t)}};function es(e,t){const{stack:n,model:s,expected:o}=e,r=Z(n,t),i=e.had??Object.keys(o),a=[...r].filter(([f])=>!i.includes(f)).map(
([,f])=>f),u=[...e.had===null&&r.size>0&&ct(r,n,t)===void 0?[st(n,r)]:[],...a.map(it),...s===null?Xn(e,r):ts(e,s),{id:"swarm.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{
name:"swarm.services",data:{stack:n,services:ft(e),placement:lt,stable:qn}},every:500,deadline:lt}];return rt(n,u,o)}function ts(e,t){const{stack:n,kept:s}=e,o=`${zn.F}/stack.json`,r=we(n,o,!1),i=Object.
fromEntries(Object.keys(ft(e)).map(a=>[a,t.services[a]??{}]));return Object.keys(i).length===0?[]:[{id:"swarm.restore.write",title:"Write the stack file of what ran before",do:"write",path:o,content:JSON.
stringify({...t,services:i}),undo:X},{id:"swarm.restore.deploy",title:`Deploy ${Object.keys(i).join(", ")} as before`,do:"exec",argv:s===null?r:Pt(r,{...s,prefix:N.value}),classify:"swarm.deploy",failsAs:"\
unhealthy",attempts:4,undo:X}]}function ft({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}function ns({config:e}){return(0,Qe.E)(e.placement??"15s","placement")}
function ss(e,t){const n=D(e),s=Ae(e,t),{expected:o,environment:r,model:i,create:a,injected:c}=s,{snapshot:u,notes:f}=at(e,t),y=tt(n,Object.keys(r),t),p=[y?.config??"",u.kept?.config??"",...Object.values(
u.specs)];return{prepare:[...Object.keys(u.specs).length===0?[]:[st(n,Z(n,t))],os(e,s),...y===null?[]:[Wn(n,y,r)],...a,...Fn(e,p,t),...Dn(e,c,t)],apply:[{...rs(e,s),undo:{way:"restore",restore:ut(u)}}],
verify:{name:"swarm.services",data:{stack:n,services:o,placement:ns(e)}},notes:[...f,...is(e,s),...as(e,s,u)],basis:{stack:n,model:i}}}function os(e,{model:t}){return{id:"swarm.write",title:"Write the\
 rendered stack file",do:"write",path:We(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function rs(e,{environment:t,expected:n}){const s=D(e);return{id:"swarm.deploy",title:"Deploy the stack",do:"exec",argv:we(s,We(e),e.config.
orphans==="remove"),env:t,classify:"swarm.deploy",failsAs:"unhealthy",check:{name:"swarm.deploy",data:{stack:s,services:n}}}}function is({root:e},{model:t}){const n=Object.entries(t.services).flatMap(
([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: it must exist on \
every node; make it a config instead.`]}function as({config:e},{model:t},{had:n}){const s=(n??[]).filter(r=>t.services[r]===void 0);if(s.length===0)return[];const o=s.join(", ");return[e.orphans==="re\
move"?`${o}: not in the stack file any more, will be removed.`:`${o}: not in the stack file any more, but kept running (orphans: remove would remove them).`]}const cs={name:"swarm",subject:e=>`Swarm s\
tack ${D(e)}`,log:e=>ye(D(e)),ask:Ut,look:e=>Fe(D(e)),running:(e,t)=>ds(D(e),t),snapshot:(e,t)=>at(e,t).snapshot,rollout:ss,restore:(e,t)=>ut(Yn(t)),release:(e,t)=>Kn(e,t),oneOff:Ln,diagnose:(e,t)=>{const n=t.
get(le),s=(0,M.P)(e.before),o=n===void 0?null:Object.keys(n.services).filter(r=>!s.includes(r));return{name:"swarm.diagnose",data:{stack:D(e),services:o,oneShots:e.config["one-shot"]??[]}}},logs:(e,t,n)=>xn(
D(e),t,n),knowledge:{judges:{"swarm.services":On,"swarm.gone":En},checks:{"swarm.deploy":qt},restores:{"swarm.restore":Qn},diagnoses:{"swarm.diagnose":pn},classifiers:{"swarm.cli":en,"swarm.api":tn,"s\
warm.config":sn,"swarm.deploy":nn}}};function ds(e,t){return[...Z(e,t)].flatMap(([n,s])=>{const o=ve(s,t);return o.filter(({wanted:r,state:i})=>r==="running"&&i!=="complete").map(({image:r,state:i,place:a})=>({
service:n,image:r,digest:r.split("@")[1]??"",state:i,health:"",restarts:o.filter(c=>c.place===a&&je(c)).length}))})}})};export{us as id,fs as ids,ms as modules};

const fs=7785,ms=[7785],ps={66888:((G,M,$)=>{$.d(M,{t:()=>p,v:()=>D});const R=90;function p(m,h,f){if(JSON.stringify(m)===JSON.stringify(h))return[];const[g,A]=[l(m),l(h)];return g===void 0||A===void 0?
[{path:f,from:m,to:h}]:[...new Set([...Object.keys(g),...Object.keys(A)])].sort().flatMap(J=>p(g[J],A[J],`${f}/${J.replace(/^\//,"")}`))}function D(m){if(m===void 0)return"nothing";const h=typeof m=="\
string"?m:JSON.stringify(m);return h.length>R?`${h.slice(0,R)}…`:h}function l(m){if(Array.isArray(m)){const h=m.map(f=>f?.name);return h.every(f=>typeof f=="string")&&new Set(h).size===h.length?Object.
fromEntries(m.map((f,g)=>[h[g],f])):void 0}return m!==null&&typeof m=="object"?m:void 0}}),3085:((G,M,$)=>{$.d(M,{d:()=>R});function R(p){return JSON.stringify(p,(D,l)=>l!==null&&typeof l=="object"&&!Array.
isArray(l)?Object.fromEntries(Object.entries(l).sort(([m],[h])=>m<h?-1:m>h?1:0)):l)}}),28678:((G,M,$)=>{$.d(M,{Cv:()=>f,ET:()=>W,GX:()=>A,N4:()=>h,Xh:()=>l,ZI:()=>I,_M:()=>m,bB:()=>D,f:()=>J,wv:()=>g});
var R=$(48165),p=$(48246);const D=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function l(b){try{const O=JSON.parse(b);return{...O,name:O.name??"",services:O.services??{}}}catch(O){
throw new R.HR("bug","docker compose config did not print a model.",{cause:O,details:[b.slice(0,500)]})}}function m(b){if(!(b===void 0||/^sha256:/.test(b)))try{return(0,p.aR)((0,p.F2)(b.replace(/@‹.*$/,
"")))}catch{return}}function h(b){return b.deploy?.mode==="global"?1:b.deploy?.replicas??b.scale??1}function f(b){const O=Object.values(b.services).flatMap(x=>Object.entries(x.depends_on??{}).filter(([
,{condition:L}])=>L==="service_completed_successfully").map(([L])=>L));return[...new Set(O)]}function g({services:b},O){const x=new Set(O);for(const L of x){const{network_mode:N,ipc:w,pid:y,volumes_from:T=[],
links:z=[]}=b[L]??{},Z=[N,w,y].flatMap(V=>/^service:(.+)$/.exec(V??"")?.[1]??[]),B=[...T,...z].flatMap(V=>V.startsWith("container:")?[]:V.split(":")[0]??[]);for(const V of[...Z,...B])b[V]!==void 0&&x.
add(V)}return[...x].filter(L=>!O.includes(L))}function A(b){const O=[...Object.values(b.secrets??{}),...Object.values(b.configs??{})];return[...new Set(O.flatMap(({environment:x})=>x===void 0?[]:[x]))]}
function I(b){const O=(x,L)=>{const N=x?.[L??""];return N!==void 0&&(N.environment!==void 0||N.content!==void 0)};return Object.entries(b.services).filter(([,{configs:x,secrets:L}])=>(x??[]).some(({source:N})=>O(
b.configs,N))||(L??[]).some(({source:N})=>O(b.secrets,N))).map(([x])=>x)}function J(b){const O=[...b.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,x=""])=>x);return[...new Set(O)].sort()}
function W(b){return b.split(`
`).filter(O=>/level=warning|^WARN/i.test(O)&&!/variable is not set/.test(O)).map(O=>(/msg="((?:[^"\\]|\\.)*)"/.exec(O)?.[1]??O).replaceAll('\\"','"'))}}),29258:((G,M,$)=>{$.d(M,{HB:()=>D,_8:()=>R,mq:()=>p});
function R(l,m){for(const[h,f,g,A]of m){const I=h.exec(l);if(I!==null)return{kind:f,cause:g(I),...A===void 0?{}:{hint:A}}}}const p=l=>(l[0]??"").trim();function D(l){return[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",m=>`Docker is not running${m[1]===void 0?"":` at ${m[1]}`}.`,l],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",p,"Add the user to the group docker."]]}}),46634:((G,M,$)=>{
$.d(M,{i:()=>m,x:()=>l});var R=$(76211),p=$(27792);const D=(0,R.At)("docker.networks");function l(h,f){return(0,R.kA)(D,{id:"ask.networks",title:`List the networks of ${h}`,do:"http",at:"docker",method:"\
GET",url:f},({body:g=""})=>(0,p.j)(g))}function m(h,f){return(f.get(D)??[]).map(g=>({id:`${h}.${g.name}`,title:`Remove the network ${g.name}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${g.id}`,
expect:[204,404],undo:{way:"keep",why:"it is the way back itself"}}))}}),27792:((G,M,$)=>{$.d(M,{Kq:()=>J,NJ:()=>W,Xw:()=>O,d0:()=>h,eQ:()=>I,j:()=>x,kn:()=>g,o:()=>D,ru:()=>f,vK:()=>m,vf:()=>l,zZ:()=>b});
var R=$(48165);const p={project:"com.docker.compose.project",service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.compose.config-hash",number:"com.docker.comp\
ose.container-number"};function D(w){return`/containers/json?all=1&filters=${A(`com.docker.compose.project=${w}`)}`}const l=w=>`/networks?filters=${A(`com.docker.compose.project=${w}`)}`,m=w=>`/contai\
ners/${w}/json`,h=w=>`/images/${encodeURI(w)}/json`,f=(...w)=>`/volumes?filters=${A(...w)}`,g=w=>`/volumes/${w}`;function A(...w){return encodeURIComponent(JSON.stringify({label:w}))}function I(w){return N(
w,"a list of containers").map(y=>({id:y.Id??"",name:(y.Names?.[0]??"").replace(/^\//,""),state:typeof y.State=="string"?y.State:"",...L(y.Labels)}))}function J(w){const y=N(w,"a list of containers");return I(
w).flatMap((T,z)=>{const{Image:Z="",ImageID:B="",Ports:V,Labels:pe}=y[z]??{},he=(V??[]).flatMap(({PrivatePort:$e=0,PublicPort:oe})=>oe===void 0?[]:[{inside:$e,outside:oe}]),ge=pe?.[p.project]??"";return T.
oneOff?[]:[{...T,reference:Z,imageId:B,ports:he,project:ge}]})}function W(w){const y=N(w,"a container"),T=typeof y.State=="object"?y.State:{};return{id:y.Id??"",name:(y.Name??"").replace(/^\//,""),...L(
y.Config?.Labels),state:T.Status??"",reference:y.Config?.Image??"",imageId:y.Image??"",created:y.Created??"",startedAt:T.StartedAt??"",finishedAt:T.FinishedAt??"",exitCode:T.ExitCode??0,outOfMemory:T.
OOMKilled??!1,error:T.Error??"",health:T.Health?.Status==="none"?"":T.Health?.Status??"",probes:(T.Health?.Log??[]).map(({ExitCode:z,Output:Z})=>({exitCode:z??0,output:(Z??"").trim()})),restarts:y.RestartCount??
0,restartPolicy:y.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:y.HostConfig?.Memory??0}}function b(w){const y=N(w,"an image");return{id:y.Id??"",repoDigests:y.RepoDigests??[]}}function O(w){return(N(
w,"a list of volumes").Volumes??[]).map(({Name:T,Labels:z})=>({name:T??"",labels:z??{}}))}function x(w){return N(w,"a list of networks").map(({Id:T,Name:z})=>({id:T??"",name:z??""}))}function L(w){return{
service:w?.[p.service]??"",configHash:w?.[p.configHash]??"",number:w?.[p.number]??"",oneOff:w?.[p.oneOff]==="True"}}function N(w,y){try{return JSON.parse(w)}catch(T){throw new R.HR("bug",`The Docker E\
ngine did not answer with ${y}.`,{cause:T,details:[w.slice(0,500)]})}}}),42992:((G,M,$)=>{$.d(M,{Go:()=>D,Lg:()=>m,Rd:()=>l,cd:()=>p,rW:()=>h});const R=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;
function p(f){const{version:g}=f;return{IMAGE_TAG:g,TAG:g,VERSION:g,...f.variables}}function D(f){return Object.fromEntries(Object.entries(p(f)).map(([g,A])=>[g,typeof A=="string"?A:`__DEPLOY_ACTION_S\
ECRET_${g}__END__`]))}function l(f){return JSON.parse(JSON.stringify(f).replaceAll(R,"$${$1}"))}function m(f){const g=JSON.stringify(f).replaceAll("$$","");return[...new Set([...g.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].
map(([,A=""])=>A))].sort()}function h(f){return typeof f=="string"?JSON.stringify(f).slice(1,-1):"join"in f?{join:f.join.map(h)}:"secret"in f?{...f,as:"json"}:f}}),18399:((G,M,$)=>{$.d(M,{r:()=>D});var R=$(
66888);const p=12;function D(f,g){const I=[...new Set([...Object.keys(f?.services??{}),...Object.keys(g.services)])].sort().flatMap(W=>{const[b,O]=[f?.services[W],g.services[W]];return O===void 0?[`${W}\
 is not in the file any more.`]:b===void 0?[`${W} is new: ${O.image??"no image"}`]:m((0,R.t)(b,O,"")).map(x=>`${W} ${x}`)}),J=(0,R.t)(l(f??{}),l(g),"");return[...I,...f===null?[]:m(J)]}function l({services:f,
...g}){return g}function m(f){const g=f.length>p?[`and ${f.length-p} more`]:[];return[...f.slice(0,p).map(h),...g]}function h({path:f,from:g,to:A}){const I=f.slice(1).replaceAll("/",".");return I==="i\
mage"?`image: ${g??"nothing"} → ${A??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.test(I)?`${I} is ${g===void 0?"new":A===void 0?"gone":"changed"}`:`${I}: ${(0,R.v)(g)} → ${(0,R.
v)(A)}`}}),25635:((G,M,$)=>{$.d(M,{G:()=>p,U:()=>D});var R=$(48165);function p(m,h,f){const g=h.startsWith("/")?l(h):l(`${m}/${h}`),A=l(m);if(g===A||g.startsWith(A==="/"?"/":`${A}/`))return g;throw new R.
HR("usage",`${f}: ${JSON.stringify(h)} is outside the checkout ${A}.`,{hint:"Name a path inside the repository, relative to its top."})}function D(m){const h=m.lastIndexOf("/");return{folder:m.slice(0,
h)||"/",name:m.slice(h+1)}}function l(m){const h=[];for(const f of m.split("/"))f===".."?h.pop():f!==""&&f!=="."&&h.push(f);return`/${h.join("/")}`}}),57785:((G,M,$)=>{$.r(M),$.d(M,{swarm:()=>ds});var R=$(
60136),p=$(48165),D=$(66661),l=$(76211),m=$(42992),h=$(25635),f=$(38815);const g=["docker-stack.yml","docker-stack.yaml","compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function A(e){
const t=(0,f.qg)(e);if(t?.services&&Object.keys(t.services).length>0)return{...t,services:t.services};throw new p.HR("usage","The stack file has no services.",{hint:"Name the right one: target: { swar\
m: { file: PATH } }."})}const I=/\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g;function J(e){const t=new Set,n=new Set;for(const s of O(b(e)))for(const[,o,r,i=""]of s.
matchAll(I)){const a=o??r;a!==void 0&&(n.add(a),/[-+]/.test(i)||t.add(a))}return{required:[...t].sort(),all:[...n,...W(b(e))].sort()}}function W(e){const t=e?.services??{};return Object.values(t).flatMap(
n=>{const s=n?.environment??[];return Array.isArray(s)?s.map(String).filter(o=>!o.includes("=")):Object.entries(s).flatMap(([o,r])=>r===null?[o]:[])})}function b(e){try{return(0,f.qg)(e,{merge:!0})}catch{
return null}}function O(e){return typeof e=="string"?[e]:e===null||typeof e!="object"?[]:Object.values(e).flatMap(O)}function x(e){return typeof e=="string"?e.replaceAll("$","$$$$"):e===null||typeof e!=
"object"?e:Array.isArray(e)?e.map(x):Object.fromEntries(Object.entries(e).map(([t,n])=>[t,x(n)]))}var L=$(77598),N=$(3085);const w="com.docker.stack.namespace",y=(e,t,n="")=>`${e}?${n}filters=${encodeURIComponent(
JSON.stringify({label:[t]}))}`,T=e=>y("/services",`${w}=${e}`,"status=true&"),z=e=>y("/tasks",`${w}=${e}`),Z=e=>y("/networks",`${w}=${e}`),B=e=>y("/configs",e),V=e=>y("/secrets",e),pe=e=>`/distributio\
n/${encodeURI(e)}/json`;function he(e,t){if(e===200)return re(t,"a cluster").ID??"";throw new p.HR("usage","The Docker engine is not a manager of a swarm.",{hint:"Deploy to a manager (connection:, DOC\
KER_HOST or a Docker context), or make one: docker swarm init.",details:[t.slice(0,300)]})}function ge(e){return re(e,"a list of services").map(t=>{const{Name:n="",Labels:s,Mode:o={},TaskTemplate:r={},
UpdateConfig:i}=t.Spec??{},a=r.ContainerSpec??{},c=t.UpdateStatus;return{id:t.ID??"",name:n,version:t.Version?.Index??0,labels:s??{},image:a.Image??"",mode:pt(o),replicas:o.Replicated?.Replicas??o.ReplicatedJob?.
TotalCompletions??(o.Replicated?1:0),desired:t.ServiceStatus?.DesiredTasks??0,spec:xe(r),restart:r.RestartPolicy?.Condition??"any",monitor:(i?.Monitor||5e9)/1e6,update:c?.State?{state:c.State,startedAt:c.
StartedAt??"",message:c.Message??""}:null,iteration:t.JobStatus?.JobIteration?.Index??0,uses:[...(a.Secrets??[]).map(({SecretName:d=""})=>d),...(a.Configs??[]).map(({ConfigName:d=""})=>d)],createdAt:t.
CreatedAt??"",updatedAt:t.UpdatedAt??"",...t.PreviousSpec?{previous:$e(t.PreviousSpec)}:{}}})}function $e({TaskTemplate:e,Mode:t={}}){return{image:e?.ContainerSpec?.Image??"",replicas:t.Replicated?.Replicas??
0}}function oe(e){return re(e,"a list of tasks").map(t=>({id:t.ID??"",service:t.ServiceID??"",place:t.Slot?String(t.Slot):t.NodeID??"",wanted:t.DesiredState??"",state:t.Status?.State??"",error:t.Status?.
Err??"",exitCode:t.Status?.ContainerStatus?.ExitCode??0,container:t.Status?.ContainerStatus?.ContainerID??"",image:t.Spec?.ContainerSpec?.Image??"",spec:xe(t.Spec??{}),iteration:t.JobIteration?.Index??
0,createdAt:t.CreatedAt??""})).sort((t,n)=>Date.parse(n.createdAt)-Date.parse(t.createdAt))}function _e(e){return re(e,"a list of configs or secrets").map(({Spec:n})=>({name:n?.Name??"",labels:n?.Labels??
{},data:mt(n?.Data??"")}))}function Ee(e){return btoa(Array.from(new TextEncoder().encode(e),t=>String.fromCharCode(t)).join(""))}function mt(e){return new TextDecoder().decode(Uint8Array.from(atob(e),
t=>t.charCodeAt(0)))}function pt(e){return e.Global?"global":e.GlobalJob?"global-job":e.ReplicatedJob?"replicated-job":"replicated"}function xe({ContainerSpec:e,ForceUpdate:t}){return(0,L.createHash)(
"sha256").update((0,N.d)([e??null,t??0])).digest("hex").slice(0,16)}function re(e,t){try{return JSON.parse(e)}catch(n){throw new p.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[
e.slice(0,500)]})}}var ie=$(27792),Re=$(48246),ae=$(28678);const ht=(0,l.At)("swarm.version"),ke=(0,l.At)("swarm.cluster"),De=(0,l.At)("swarm.files"),ce=(0,l.At)("swarm.model"),X=(0,l.At)("swarm.servi\
ces"),de=(0,l.At)("swarm.tasks"),Te=e=>(0,l.At)(`swarm.registry:${e}`),Me=e=>(0,l.At)(`swarm.image:${e}`),we=(0,l.At)("swarm.fingerprints"),Ne=(0,l.At)("swarm.files.hashes"),Ce=(0,l.At)("swarm.kept"),
Ie=(0,l.At)("swarm.made.secrets"),Le=(0,l.At)("swarm.made.configs");function Pe(e,t){const{images:n}=t,s=kt(e,t),o=Object.entries(e.services).filter(([,{build:a,image:c}])=>a!==void 0&&c===void 0),r=Object.
keys(n),i={};for(const[a,{image:c,build:d}]of Object.entries(e.services)){const u=(0,ae._M)(c),j=n[a]!==void 0?a:r.length===1&&o.length===1?r[0]:void 0,k=s[a]??r.find(E=>u!==void 0&&(0,ae._M)(n[E]?.name)===
u)??(d===void 0||c!==void 0?void 0:j),v=k===void 0?void 0:n[k];if(v!==void 0)i[a]=(0,Re.dp)(v.name,v.digest);else{if(d!==void 0)throw wt(a,t);if(c===void 0)throw new p.HR("usage",`The service ${a} has\
 no image.`)}}if(Object.keys(i).length===0&&r.length>0)throw vt(e,t);return i}function gt(e,t,n){const s=Pe(e,t);return Object.fromEntries(Object.entries(e.services).map(([o,{image:r=""}])=>[o,$t(o,s[o]??
r,n)]))}function $t(e,t,n){const s=n.get(Te(t)),o=n.get(Me(t))??[];if(s?.absent&&o.length===0)throw new p.HR("absent",`The image ${t} of ${e} is not in its registry: ${s.said}.`,{hint:"Check that the \
image was pushed, and its name."});if(t.includes("@"))return t;const r=(0,ae._M)(t),i=o.map(c=>c.split("@")).find(([c])=>(0,ae._M)(c)===r)?.[1],a=s?.digest||i;if(a)return(0,Re.dp)(t,a);throw new p.HR(
"absent",`The digest of ${t} of ${e} is not known${s?.said?`: ${s.said}`:""}.`,{hint:`Write it with its digest (image: ${t}@sha256:…), or pull it on the manager.`})}function kt(e,{config:t,images:n}){
const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.includes(r)){const a=`services: the stack file has no service ${JSON.stringify(r)}${(0,D.a)(r,o)}`;throw new p.
HR("usage",a,{hint:`It has: ${o.join(", ")}.`})}if(n[i]===void 0){const a=Object.keys(n),c=`services.${r}: there is no image ${JSON.stringify(i)}${(0,D.a)(i,a)}`;throw new p.HR("usage",c,{hint:`Images\
 of this deploy: ${a.join(", ")||"none"}.`})}}return s}function wt(e,{images:t}){const n=Object.keys(t);return new p.HR("usage",`The service ${e} has a build: and none of our images, so its digest is \
not known; Swarm does not build.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.map(s=>`imag\
e ${s}: ${t[s]?.name}`)})}function vt(e,{images:t}){const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new p.HR("usage",`No service of the stack file runs one of our images (${n.map(o=>t[o]?.
name).join(", ")}).`,{hint:`Say which: target: { swarm: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).map(([o,{image:r}])=>`${o} runs ${r??"what it builds"}`)})}function bt(e,t){
const n=Pe(t,e),s=Object.entries(t.services).map(([r,{image:i=""}])=>n[r]??i);return[...new Set(s)].filter(r=>r!==""&&!r.includes("‹")).flatMap(r=>[yt(r),Ot(r)])}function yt(e){return(0,l.kA)(Te(e),
{id:`ask.registry.${e}`,title:`Ask the registry for ${e}`,do:"http",at:"docker",method:"GET",url:pe(e),expect:[200,400,401,403,404,500,502,503],timeout:3e4},({status:t,body:n=""})=>jt(t,n))}function jt(e,t){
const n=St(t),s=n?.message??"";return e===200?{digest:n?.Descriptor?.digest??"",absent:!1,said:""}:{digest:"",absent:/manifest unknown|manifest for .* not found/i.test(s),said:s}}function St(e){try{return JSON.
parse(e)}catch{return}}function Ot(e){return(0,l.kA)(Me(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:(0,ie.d0)(e),expect:[200,400,404]},({status:t,body:n=""})=>t===
200?(0,ie.zZ)(n).repoDigests:[])}function At(e,t,n){const s=n.get(ke),o={..._t(e,t),...Et(e)},r=xt(e,t);return[...s===void 0||Object.keys(o).length===0?[]:[(0,l.kA)(we,{id:"ask.swarm.fingerprints",title:`\
Fingerprint the values of ${Object.keys(o).join(", ")}`,do:"call",operation:"secret.fingerprint",input:{key:s,values:o}},({value:i})=>i)],...r.length===0?[]:[(0,l.kA)(Ne,{id:"ask.swarm.hashes",title:"\
Hash the files of configs and secrets",do:"exec",argv:["sha256sum","--",...r],quiet:!0,failsAs:"absent"},({stdout:i})=>Rt(i))]]}function _t(e,t){const n=(0,m.cd)(e);return Object.fromEntries((0,m.Lg)(
(0,m.Rd)(x(t))).flatMap(s=>n[s]?[[s,n[s]]]:[]))}function Et(e){const t=(0,m.cd)(e),n=[...Object.entries(e.config.secrets??{}).map(s=>["secrets",...s]),...Object.entries(e.config.configs??{}).map(s=>["\
configs",...s])];return Object.fromEntries(n.map(([s,o,r])=>{const i=t[r];if(i!==void 0)return[r,i];const a=(0,D.a)(r,Object.keys(t));throw new p.HR("usage",`${s}.${o}: nobody declares ${r}${a||"."}`,
{hint:`Declare ${r} under secrets: or variables: of the environment.`})}))}function xt({config:e},t){const n=(s,o)=>Object.entries(s??{}).flatMap(([r,{file:i}])=>i===void 0||o?.[r]?[]:[i]);return[...new Set(
[...n(t.secrets,e.secrets),...n(t.configs,e.configs)])]}function Rt(e){return new Map(e.split(`
`).flatMap(t=>{const[,n,s]=/^\\?([0-9a-f]{64}) [ *](.*)$/.exec(t)??[];return n&&s?[[s,n]]:[]}))}const Dt=`config="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker config inspect --format "{{index .Spec.Labels \\"$prefix.$name\\"}}x" "$config")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,Tt=`destination="$1"; shift
while [ $# -gt 1 ]; do
  docker config inspect "$2" >/dev/null 2>&1 ||
    docker service inspect --format '{{json .Spec}}' "$1" |
    docker config create --label "io.deploy-action.values=$destination" "$2" - >/dev/null || exit 1
  shift 2
done`,Mt=`kind="$1"; name="$2"; from="$3"; shift 3
docker "$kind" inspect "$name" >/dev/null 2>&1 || docker "$kind" create "$@" "$name" "$from" >/dev/null`,Nt=`count="$1"; shift
while [ "$count" -gt 0 ]; do
  [ -f "$1" ] && { printf '\\001%s\\n' "$1"; cat -- "$1" || exit 1; }
  shift; count="$((count - 1))"
done
for folder do for file in "$folder"/*; do [ -f "$file" ] && printf '\\002%s\\n' "$file"; done; done; exit 0`;function Ct(e,t){return["env",...t.flatMap(n=>["-u",n]),"docker","stack","config",...e.flatMap(
n=>["-c",n])]}function ve(e,t,n){const s=["--detach","--with-registry-auth","--resolve-image","never",...n?["--prune"]:[]];return["docker","stack","deploy","-c",t,...s,e]}function It(e,t){return["sh",
"-c",Dt,"sh",t.config,t.prefix,t.names.join(" "),...e]}function Lt(e,t){return["sh","-c",Tt,"sh",e,...t.flat()]}function Pt(e,t,n,s){return["sh","-c",Mt,"sh",e,t,n,...s]}function Ht(e,t){return["sh","\
-c",Nt,"sh",String(e.length),...e,...t]}function C({app:e,environment:t,config:n}){return n.stack??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function K(e){return`\
swarm/${e}`}function Jt({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function He({state:e,environment:t,release:n}){return`${e}\
/releases/${t}/${n}/stack.json`}const P={destination:"io.deploy-action.destination",key:"io.deploy-action.key",values:"io.deploy-action.values",value:"io.deploy-action.value",injected:"io.deploy-actio\
n.injected",release:"io.deploy-action.release"},Q=e=>(0,l.At)(`log:${K(e)}`);function be(e){const t=K(e);return{destination:t,list:()=>(0,l.kA)(Q(e),{id:"ask.log",title:`Read the log of ${e}`,do:"http",
at:"docker",method:"GET",url:B(`${P.destination}=${t}`),classify:"swarm.api"},({body:n=""})=>_e(n).map(({labels:s,data:o})=>({key:s[P.key]??"",value:o.slice(1)})).sort((s,o)=>s.key<o.key?-1:1)),create:({
key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:JSON.stringify(
{Name:le(t,n),Labels:{[P.destination]:t,[P.key]:n},Data:Ee(`-${s}`)}),expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,
title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:`/configs/${le(t,n)}`,expect:[204,404],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}})}}
function le(e,t){const s=/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(t)?`k.${t}`:`h.${t.replace(/[^A-Za-z0-9]+/g,"-").slice(0,14)}.${ee(t,20)}`;return`deploy-action.${ee(e,10)}.${s}`}function Wt(e,t,n){
return`${`${e}_${t}`.replace(/[^A-Za-z0-9_.-]/g,"-").slice(0,47)}_${n.slice(0,16)}`}function ee(e,t){return(0,L.createHash)("sha256").update(e).digest("hex").slice(0,t)}const te={do:"http",at:"docker",
method:"GET",classify:"swarm.api"};function q(e){return[(0,l.kA)(X,{...te,id:"ask.services",title:`List the services of ${e}`,url:T(e)},({body:t=""})=>ge(t)),(0,l.kA)(de,{...te,id:"ask.tasks",title:`L\
ist the tasks of ${e}`,url:z(e)},({body:t=""})=>oe(t))]}function Je(e){const t=({body:s=""})=>_e(s).map(({name:o})=>o),n=`${P.injected}=${K(e)}`;return[be(e).list(),...q(e),(0,l.kA)(Ce,{...te,id:"ask.\
kept",title:"List what is kept of earlier releases",url:B(`${P.values}=${K(e)}`)},t),(0,l.kA)(Ie,{...te,id:"ask.made.secrets",title:`List the secrets made for ${e}`,url:V(n)},t),(0,l.kA)(Le,{...te,id:"\
ask.made.configs",title:`List the configs made for ${e}`,url:B(n)},t)]}function F(e,t){return new Map((t.get(X)??[]).map(n=>[zt(e,n),n]))}function zt(e,{name:t}){return t.startsWith(`${e}_`)?t.slice(e.
length+1):t}function ue({id:e},t){return(t.get(de)??[]).filter(({service:n})=>n===e)}const We=26;function Vt(e,t){const n=t.get(De),s=t.get(ce);return[Ft(),Gt(),...Je(C(e)),Kt(e),...n===void 0?[]:[Bt(
e,n)],...s===void 0?[]:[...bt(e,s),...At(e,s,t)]]}function Ft(){return(0,l.kA)(ht,{id:"ask.swarm.version",title:"Ask Docker for its version",do:"exec",argv:["docker","version","--format","{{.Client.Ve\
rsion}}"],quiet:!0,classify:"swarm.cli",failsAs:"absent"},({stdout:e})=>Ut(e.trim()))}function Ut(e){if(Number(/^v?(\d+)\./.exec(e)?.[1]??0)>=We)return e;throw new p.HR("absent",`The docker command ${e||
"of an unknown version"} is too old; ${We} or newer is needed on this machine.`,{hint:"Update the docker-ce-cli package; the engine at the destination may be older."})}function Gt(){return(0,l.kA)(ke,
{id:"ask.swarm.cluster",title:"Ask whether Docker is a manager of a swarm",do:"http",at:"docker",method:"GET",url:"/swarm",expect:[200,406,503]},({status:e,body:t=""})=>he(e,t))}function Kt(e){const t=Jt(
e),n=t.length===0?g.map(o=>`${e.root}/${o}`):t,s=[...new Set(n.map(o=>(0,h.U)(o).folder))];return(0,l.kA)(De,{id:"ask.swarm.files",title:"Look for the stack file",do:"exec",argv:Ht(n,s),quiet:!0,limit:4*
1024*1024},({stdout:o})=>Zt(t,o,e))}function Zt(e,t,n){const[s="",...o]=t.split(""),r=s.split("").slice(1).map(k=>({file:k.slice(0,k.indexOf(`
`)),text:k.slice(k.indexOf(`
`)+1)})),i=e.length===0?r.slice(0,1):r,a=e.find(k=>!r.some(v=>v.file===k));if(i.length===0&&a===void 0)throw new p.HR("absent",`There is no stack file in ${n.root}: ${g.join(", ")}.`,{hint:"Add one, o\
r name it: target: { swarm: { file: PATH } }."});if(a!==void 0){const k=(0,D.a)((0,h.U)(a).name,o.map(v=>(0,h.U)(v.trim()).name));throw new p.HR("absent",`The stack file ${a} does not exist${k}`,{hint:"\
file: is relative to the top of the checkout."})}const c=i.map(({text:k})=>J(k)),d=[...new Set(c.flatMap(k=>k.required))].sort(),u=(0,m.cd)(n),j=d.filter(k=>u[k]===void 0);if(j.length>0)throw new p.HR(
"usage",`The stack file uses variables that nobody gave: ${j.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value})."});
return{files:i.map(({file:k})=>k),required:d,all:[...new Set(c.flatMap(k=>k.all))].sort()}}function Bt(e,{files:t,all:n}){const s=(0,m.Go)(e);return(0,l.kA)(ce,{id:"ask.swarm.model",title:"Render the \
stack file",do:"exec",argv:Ct(t,n.filter(o=>s[o]===void 0)),cwd:e.root,env:s,quiet:!0,limit:16*1024*1024,classify:"swarm.config",failsAs:"usage"},({stdout:o})=>A(o))}const qt={ask:e=>q(e.stack),verdict(e,t){
const{stack:n,services:s}=e,o=F(n,t);return Object.entries(s).every(([i,{release:a}])=>o.get(i)?.labels[P.release]===a)?"done":"absent"}};var H=$(29258);const fe=[...(0,H.HB)("Start Docker, or name th\
e manager to deploy to: connection:, DOCKER_HOST or a Docker context."),[/This node is not (?:a|part of a) swarm(?: manager)?.*/i,"usage",()=>"The Docker engine is not a manager of a swarm.","Deploy t\
o a manager, or make one: docker swarm init."],[/.*The swarm does not have a leader.*/i,"transient",H.mq,"Bring back a majority of the managers."],[/.*update out of sequence.*/,"transient",()=>"Somebo\
dy else changed the service at the same moment."],[/.*(?:raft message is too large|must be larger than 0 and less than).*/,"capacity",()=>"It is too large to be kept in the swarm."]],Yt=[[/.*only updates to Labels are allowed.*/,
"bug",H.mq],[/.*(?:secret|config) not found: (\S+).*/,"absent",H.mq,"Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }."],[/.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
"absent",H.mq,"Create it first: docker network create -d overlay."],[/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,"usage",H.mq],[/.*port '?"?(\d+).*is already in use by service.*/,
"capacity",H.mq,"Publish another port, or remove the other service."],[/.*AlreadyExists.*/,"transient",H.mq],[/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i,
"transient",H.mq]],Xt=e=>(0,H._8)(e.stderr,fe),Qt=e=>(0,H._8)(e.body??"",fe),en=e=>{const t=(0,H._8)(e.stderr,[...fe,...Yt]),n=ze(e.stderr);return t??(n===""?void 0:{kind:"unhealthy",cause:n})},tn=e=>{
const t=(0,H._8)(e.stderr,fe);if(t!==void 0)return t;const n=/required variable (\S+) is missing a value: ([^"]*)/.exec(e.stderr);if(n!==null)return{kind:"usage",cause:`The stack file needs the variab\
le ${n[1]}: ${n[2]}`,hint:`Declare ${n[1]} under variables: or secrets: of the environment.`};const s=ze(e.stderr);return s===""?void 0:{kind:"usage",cause:`The stack file is not valid: ${s}`,hint:"Co\
rrect the file; nothing was touched."}};function ze(e){return e.trim().split(`
`).at(-1)?.trim()??""}const nn=2;function sn({service:e,tasks:t,expected:n,alive:s}){if(e===void 0)return Oe("does not exist");const{update:o}=e;if(o?.state.startsWith("rollback"))return Se(`was rolle\
d back by Swarm (${o.state})${Fe(t)}`);if((e.labels[P.release]??"")!==n.release||!dn(e.image,n.image))return Oe(`is set to ${e.image}, not ${n.image}: somebody else changed it`);if(o?.state==="paused")
return Se(`was stopped by Swarm in the middle of its update${Fe(t)}`);const r=t.filter(({spec:c,iteration:d})=>c===e.spec&&d===e.iteration),i=cn(e),a=r.filter(({id:c,createdAt:d})=>Date.parse(d)>=i||s.
includes(c));return n.oneShot?rn({service:e,expected:n,ours:r,counted:a}):on({service:e,expected:n,ours:r,counted:a,tasks:t,since:i})}function on({service:e,expected:t,ours:n,counted:s,tasks:o,since:r}){
const i=Ve(s,S=>an(n,S));if(i!==void 0)return i;const a=t.mode==="global"?e.desired:t.replicas;if(t.mode==="global"&&a===0)return{verdict:"pending",reason:"runs nowhere: no node fits it",unplaced:!0};
const c=n.filter(S=>S.wanted==="running"&&S.state==="running"),d=n.find(S=>me(S)&&S.state==="pending"&&S.error!==""),u=new Set(c.map(({place:S})=>S)).size;if(u<a&&d!==void 0)return{verdict:"pending",reason:`${u}\
 of ${a} run: ${d.error}`,unplaced:!0};if(u<a)return{verdict:"pending",reason:`${u} of ${a} run${Ue(n)}`};const j=o.filter(S=>S.wanted==="running"&&S.state==="running"&&S.spec!==e.spec),k=c.length>u?`\
, and ${c.length-u} more that Swarm has left in the same place`:"";if(j.length>0||u>a)return{verdict:"pending",reason:`${j.length||u-a} of before still run`};const v=c.map(({id:S})=>S).sort(),E=c.some(
({createdAt:S})=>Date.parse(S)>=r);return e.update?.state==="updating"?{verdict:"pending",reason:`${a} run, Swarm still watches them`,settled:v,fresh:E}:{verdict:"good",reason:a===0?"0 tasks are wante\
d":`${a} of ${a} run${k}`,settled:v,fresh:E}}function rn({service:e,expected:t,ours:n,counted:s}){const o=t.mode.startsWith("global")?Math.max(1,e.desired):t.replicas,r=n.filter(({state:u})=>u==="comp\
lete"),i=n.filter(u=>me(u)&&u.state!=="complete");if(i.length===0&&r.length>=o)return{verdict:"good",reason:"ended with exit code 0",settled:r.map(({id:u})=>u).sort()};const c=Ve(s,u=>i.some(j=>j.place===
u));if(c!==void 0)return c.suspicious&&e.restart==="none"?{...c,verdict:"bad"}:c;const d=i.find(({state:u,error:j})=>u==="pending"&&j!=="");return d!==void 0?{verdict:"pending",reason:d.error,unplaced:!0}:
{verdict:"pending",reason:`has not ended yet${Ue(n)}`}}function Ve(e,t){const n=e.filter(je);for(const s of new Set(n.map(o=>o.place))){const o=n.filter(i=>i.place===s),r=ye(o);if(r!==void 0)return o.
length>=nn?Se(`${ne(r)} (${o.length} times)`):t(s)?{verdict:"pending",reason:`${ne(r)}; Swarm starts it again`}:Oe(ne(r))}}function an(e,t){return e.some(n=>n.place===t&&me(n))}function me({wanted:e,state:t}){
return e!=="shutdown"&&e!=="remove"&&!["failed","rejected","shutdown","orphaned","remove"].includes(t)}function ye(e){const t=e.filter(je);return t.find(({state:n})=>n!=="complete")??t[0]}function je({
state:e,wanted:t}){return e==="failed"||e==="rejected"||e==="complete"&&t==="shutdown"}function cn({update:e,createdAt:t,updatedAt:n}){if(e!==null)return Date.parse(e.startedAt);const[s,o]=[Date.parse(
t),Date.parse(n)];return o-s<2e3?0:o}function dn(e,t){return e===t||e.includes("@")&&e.split("@")[1]===t.split("@")[1]}function ne({state:e,error:t,exitCode:n}){return/unhealthy container/.test(t)?"wa\
s ended because it is unhealthy":/No such image/i.test(t)?`cannot start, its image was not found: ${t.replace(/^No such image: /,"")}`:e==="rejected"?`cannot start: ${t}`:e==="complete"?"ended by itse\
lf with exit code 0":n!==0?`crashed with exit code ${n}${/\((\d+)\)$/.test(t)||t===""?"":`: ${t}`}`:`failed: ${t||"Swarm does not say why"}`}function Fe(e){const t=ye(e);return t===void 0?"":`: it ${ne(
t)}`}function Ue(e){const t=e.find(n=>me(n)&&n.state!=="running");return t===void 0?"":`, ${t.state}`}const Se=e=>({verdict:"bad",reason:e}),Oe=e=>({verdict:"pending",reason:e,suspicious:!0}),ln=25,un=4,
Ge=e=>(0,l.At)(`swarm.task.container:${e}`),Ke=e=>(0,l.At)(`swarm.task.log:${e}`),fn={ask(e,t){const{stack:n}=e,s=Ze(e,t).flatMap(({task:o})=>o?.container?[o]:[]);return[...q(n),...s.flatMap(o=>[kn(o),
wn(o)])]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const s=Ze(e,t),[o]=s;if(o!==void 0)return{kind:o.task===void 0?n.kind:gn(o.task),cause:s.map(({name:r,service:i,
task:a})=>`${r} ${pn(i,a,t)}`).join("; "),lines:s.flatMap(r=>vn(r,t)),...$n(o)}}};function Ze({stack:e,services:t,oneShots:n},s){return[...F(e,s)].filter(([o])=>t?.includes(o)??!0).flatMap(([o,r])=>{const i=ue(
r,s),a=/^(paused|rollback)/.test(r.update?.state??""),c=a?i:i.filter(({spec:E})=>E===r.spec),d=mn(o,r,n),u=ye(c.filter(({state:E})=>!d||E!=="complete")),j=c.find(({state:E,error:S,wanted:_})=>E==="pen\
ding"&&S!==""&&_==="running"),k=u!==void 0&&Date.parse(u.createdAt)<Date.parse(r.updatedAt),v=j!==void 0&&k?j:u??j;return v===void 0&&!a?[]:[{name:o,service:r,task:v}]}).sort((o,r)=>Be(o)-Be(r)).slice(
0,un)}function mn(e,{mode:t,restart:n},s){return s.includes(e)||t.endsWith("-job")||n==="none"}function Be({service:e,task:t}){return/^(paused|rollback)/.test(e.update?.state??"")?0:t?.state==="pendin\
g"?2:1}function pn({update:e},t,n){const s=t===void 0?"":t.state==="pending"?t.error:hn(t,n),o=e?.state??"";return o.startsWith("rollback")?`was rolled back by Swarm: it ${s||"does not say why"}`:o===
"paused"?`was stopped by Swarm in the middle of its update: it ${s||"does not say why"}`:t?.state==="pending"?`finds no node: ${s}`:s}function hn(e,t){const n=t.get(Ge(e.id));if(n?.outOfMemory)return"\
was killed because it ran out of memory";if(n?.health!=="unhealthy")return ne(e);const s=n.probes.at(-1)?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`was ended because it is unhealthy${s===""?"":`: its health check says ${s}`}`}function gn({error:e,state:t}){return/No such image/i.test(e)?"absent":t==="pend\
ing"?"capacity":"unhealthy"}function $n({task:e}){return e===void 0?{}:/No such image/i.test(e.error)?{hint:"Check that the image was pushed, that the nodes reach the registry, and that this machine i\
s logged in to it (its credentials are passed on)."}:e.state==="pending"?{hint:"Add a node that fits, or change placement, published host ports or resources.reservations of the service."}:e.exitCode===
127||/executable file not found|no such file/.test(e.error)?{hint:"The command of the service is not in the image."}:{}}function kn({id:e}){return(0,l.kA)(Ke(e),{id:`ask.logs.${e}`,title:`Read the log\
 of task ${e}`,do:"exec",argv:["sh","-c",'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0',"sh",String(ln),e],quiet:!0},({stdout:t})=>t.replace(/\n$/,"").split(`
`))}function wn({id:e,container:t}){return(0,l.kA)(Ge(e),{id:`ask.container.${e}`,title:`Look at the container of task ${e}`,do:"http",at:"docker",method:"GET",url:(0,ie.vK)(t),expect:[200,404]},({status:n,
body:s=""})=>n===404?void 0:(0,ie.NJ)(s))}function vn({name:e,service:t,task:n},s){const{update:o}=t,r=n===void 0?[]:s.get(Ke(n.id))??[];return[...o===null?[]:[`${e}: update ${o.state}${o.message===""?
"":`: ${o.message}`}`],...n===void 0?[]:[`${e}: task ${n.id} ${n.state}${n.error===""?"":`: ${n.error}`}`],...r.join("").trim()===""?["  (no output)"]:r.map(i=>`  | ${i}`)]}const bn={alive:[],suspects:[],
unplaced:{},since:null,seen:""},yn={ask:e=>q(e.stack),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??bn,i=jn(o,r,n),a=Object.fromEntries(i.filter(({standing:_})=>_.unplaced).map(({name:_})=>[_,r.
unplaced[_]??s])),c=i.every(({standing:_})=>_.settled!==void 0),d=i.map(({name:_,standing:U})=>`${_} ${U.settled?.join(" ")}`).join("; "),u=c?r.since!==null&&r.seen===d?r.since:s:null,j=u!==null&&s-u>=
Sn(o,i),k=i.map(({name:_,standing:U})=>{const us=a[_]!==void 0&&s-a[_]>=o.placement;return U.suspicious&&r.suspects.includes(_)||us?se(_,"bad",U.reason):U.verdict!=="good"||j||!c?se(_,U.verdict,U.reason):
se(_,"pending",`${U.reason}, watching that it stays so`)}),v=i.filter(({standing:_})=>_.suspicious).map(({name:_})=>_),E=(n.get(de)??[]).filter(_=>_.state==="running").map(({id:_})=>_);return{state:{alive:[
...new Set([...r.alive,...E])],suspects:v,unplaced:a,since:u,seen:d},subjects:k}}};function jn({stack:e,services:t},{alive:n},s){const o=F(e,s);return Object.entries(t).map(([r,i])=>{const a=o.get(r),
c=a===void 0?[]:ue(a,s);return{name:r,expected:i,standing:sn({service:a,tasks:c,expected:i,alive:n})}})}function Sn({stable:e=0},t){return e>0?e:Math.max(0,...t.map(({standing:n,expected:s})=>n.fresh?
s.monitor:0))}const On={ask:e=>q(e.stack),judge({data:e,facts:t}){const{stack:n}=e,s=(t.get(X)??[]).map(({name:i})=>i),o=(t.get(de)??[]).filter(({state:i})=>["running","starting","preparing"].includes(
i));if(s.length>0)return{state:null,subjects:[se(n,"pending",`${s.join(", ")} still exist`)]};const r=o.length===0?"nothing runs":`${o.length} tasks still end`;return{state:null,subjects:[se(n,o.length===
0?"good":"pending",r)]}}};function se(e,t,n){return{name:e,verdict:t,reasons:[n]}}function An(e,t,n){return[(0,l.kA)((0,l.At)(`swarm.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"\
exec",argv:["sh","-c",'stack="$1"; tail="$2"; only="$3"; list=$(docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack") || exit $?; [ -z "$list" ] || echo "$list" | \
while read -r name; do [ -z "$only" ] || [ "$name" = "$stack"_"$only" ] || continue; timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0',"sh",e,String(n),t??""],quiet:!0,
classify:"swarm.cli"},({stdout:o})=>o===""?[]:o.replace(/\n$/,"").split(`
`))]}const _n=3e5;function En(e,t){const n=C(e),s=F(n,t),o=[...s].flatMap(([i,{previous:a}])=>a===void 0?[]:[[i,a]]);if(o.length===0)throw new p.HR("absent",`No service of ${n} has a previous spec.`,{
hint:"Swarm has none after it rolled back by itself. Return to a kept release instead: rollback without --native."});const r=[...s.keys()].filter(i=>!o.some(([a])=>a===i));return{stage:"rollback",subject:`\
Swarm stack ${n}, by Swarm itself`,steps:[...o.map(([i,{image:a}])=>({id:`swarm.native.${i}`,title:`Let Swarm take ${i} back to ${a}`,do:"exec",argv:["docker","service","rollback","--detach",`${n}_${i}`],
classify:"swarm.deploy",failsAs:"absent",undo:{way:"keep",why:"a person asked for it"}})),{id:"swarm.native.verify",title:"Wait until Swarm has gone back",do:"wait",judge:{name:"swarm.rolled-back",data:{
stack:n,services:Object.fromEntries(o)}},every:500,deadline:_n}],basis:{stack:n,back:Object.fromEntries(o)},notes:r.length===0?[]:[`${r.join(", ")}: no previous spec, left as it is.`],values:{}}}const xn={
ask:e=>q(e.stack),judge({data:e,facts:t}){const{stack:n,services:s}=e,o=F(n,t);return{state:null,subjects:Object.entries(s).map(([i,{image:a,replicas:c}])=>{const d=o.get(i),j=(d===void 0?[]:ue(d,t)).
filter(({state:S,wanted:_,spec:U})=>S==="running"&&_==="running"&&U===d?.spec),k=d?.update?.state??"nothing";if(k==="rollback_paused")return{name:i,verdict:"bad",reasons:["Swarm stopped in the middle \
of it"]};const v=d?.mode==="replicated"?c:d?.desired??0,E=k==="rollback_completed"&&d?.image===a&&j.length>=v;return{name:i,verdict:E?"good":"pending",reasons:[`${j.length} of ${v} run, Swarm says ${k}`]}})}}};
var qe=$(68415);function Rn(e,t,n){const s=Ye("secret",e,t,n),o=Ye("config",e,t,n),r=[...s,...o];return{secrets:Object.fromEntries(s.map(({key:i,entry:a})=>[i,a])),configs:Object.fromEntries(o.map(({key:i,
entry:a})=>[i,a])),create:r.flatMap(({step:i})=>i===void 0?[]:[i]),names:r.map(({entry:i})=>i.name??"")}}function Ye(e,t,n,s){const o=(e==="secret"?n.secrets:n.configs)??{},r=(e==="secret"?t.config.secrets:
t.config.configs)??{};return[...new Set([...Object.keys(o),...Object.keys(r)])].map(a=>{const c=o[a]??{},d=r[a],{file:u}=c;if(d===void 0&&u===void 0)return{key:a,entry:c};const j=d===void 0?ee(`${s.get(
ke)??""} ${s.get(Ne)?.get(u??"")??""}`,16):s.get(we)?.[d]??"",k=Wt(C(t),a,ee(`${j} ${c.template_driver??""}`,16)),v=d===void 0?u??"":{value:(0,m.cd)(t)[d]},E=["--label",`${P.injected}=${K(C(t))}`,...c.
template_driver===void 0?[]:["--template-driver",c.template_driver]];return{key:a,entry:{external:!0,name:k},step:Dn({kind:e,key:a,name:k,from:v,options:E})}})}function Dn(e){const{kind:t,key:n,name:s,
from:o,options:r}=e;return{id:`swarm.${t}.${n}`,title:`Make the Swarm ${t} ${s}, unless it exists`,do:"exec",argv:Pt(t,s,typeof o=="string"?o:"-",r),...typeof o=="string"?{}:{stdin:o.value},classify:"\
swarm.deploy",failsAs:"usage",attempts:3,undo:{way:"keep",why:"nothing uses it before the services do; a later deploy removes it"}}}function Tn(e,t,n){const s=n.get(Q(C(e)))??[],o=new Set([...t,...(n.
get(X)??[]).flatMap(({uses:a})=>a)]),r=a=>!o.has(a)&&!s.some(({value:c})=>c.includes(a)),i=a=>c=>({id:`swarm.forget.${c}`,title:`Remove the Swarm ${a} ${c}, to which nothing refers`,do:"http",at:"dock\
er",method:"DELETE",url:`/${a}s/${c}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no service and no kept release needs it"}});return[...(n.get(Ie)??[]).filter(r).map(i("secret")),...(n.get(Le)??
[]).filter(r).map(i("config"))]}function Ae(e,t){const n=t.need(ce),s=gt(n,e,t),o=Rn(e,n,t),r=Object.fromEntries(Object.entries(n.services).map(([v,E])=>[v,Nn(E,s[v]??"",e.release)])),{secrets:i,configs:a}=o,
c={...Object.keys(i).length===0?{}:{secrets:i},...Object.keys(a).length===0?{}:{configs:a}},d=(0,R.Ps)(e.before),u=(0,m.Rd)(x({...n,services:r,...c})),j=v=>Object.fromEntries(Object.entries(u.services).
filter(([E])=>d.includes(E)===v)),k={...u,services:j(!1)};return{model:k,jobs:j(!0),environment:Cn((0,m.Lg)(u),e),expected:Mn(k,e.config["one-shot"]),create:o.create,injected:o.names}}function Mn(e,t){
return Object.fromEntries(Object.entries(e.services).map(([n,{image:s="",deploy:o={}}])=>{const r=o.mode??"replicated",i=t?.includes(n)??o.restart_policy?.condition==="none",a=o.update_config?.monitor;
return[n,{image:s,mode:r,replicas:r.startsWith("global")?0:o.replicas??1,oneShot:r.endsWith("-job")||i,monitor:a===void 0?5e3:(0,qe.E)(a,`${n}: monitor`),release:o.labels?.[P.release]??""}]}))}function Nn({
build:e,...t},n,s){const{environment:o,deploy:r}=t,i=o&&Object.fromEntries(Object.entries(o).filter(([,c])=>c!==null)),a={...r?.labels,[P.release]:s};return{...t,image:n,...i===void 0?{}:{environment:i},
deploy:{...r,labels:a}}}function Cn(e,t){const n=(0,m.cd)(t),s=e.filter(o=>n[o]===void 0);if(s.length>0)throw new p.HR("bug",`The rendered stack takes ${s.join(", ")} from nowhere.`);return Object.fromEntries(
e.map(o=>[o,n[o]]))}const In=`stack="$1"; job="$2"; name="$1_$2"; shift 2
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
exit 1`;function Ln(e){return e.replace(/\.undo$/,"").replaceAll(".","-")}function Pn(e,t,{id:n,title:s,service:o,run:r,timeout:i}){const a=C(e),{model:c,jobs:d,environment:u}=Ae(e,t),j={...c.services,
...d},k=j[o];if(k===void 0){const S=Object.keys(j),_=`before: the stack file has no service ${JSON.stringify(o)}${(0,D.a)(o,S)}`;throw new p.HR("usage",_,{hint:`It has: ${S.join(", ")}.`})}const v=Ln(
n),E={[v]:Hn(k,x(r),Jn(e,t))};return[{id:n,title:s,do:"exec",argv:["sh","-c",In,"sh",a,v,...ve(a,"-",!1)],env:u,stdin:JSON.stringify({...c,services:E}),classify:"swarm.deploy",failsAs:"unhealthy",attempts:1,
timeout:i}]}function Hn({ports:e,healthcheck:t,deploy:n,...s},o,r){const{placement:i,resources:a}=n??{};return{...s,...o.length===0?{}:{command:o},environment:{...s.environment,...r},healthcheck:{disable:!0},
deploy:{mode:"replicated-job",replicas:1,restart_policy:{condition:"none"},...i===void 0?{}:{placement:i},...a===void 0?{}:{resources:a}}}}function Jn(e,t){const s=(t.get(Q(C(e)))??[]).filter(({key:r})=>r.
startsWith("release.")).toSorted((r,i)=>r.key<i.key?1:-1)[0],o=s===void 0?"":Wn(s.value)??"";return x({DEPLOY_VERSION:e.version,DEPLOY_PREVIOUS_VERSION:o})}function Wn(e){try{return JSON.parse(e).version}catch{
return}}var zn=$(50445),Xe=$(46634);function Qe(e,t,n){if(t.length===0)return null;const s=n.get(we)??{},o=(0,N.d)(t.map(r=>[r,s[r]??""]));return{config:le(K(e),`values.${ee(o,24)}`),names:t}}function et(e,{
id:t,version:n}){return le(K(e),`spec.${t}.${n}`)}function Vn(e,t,n){const s={[P.values]:K(e)},o=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${P.value}.${i}`)}:"`,(0,m.rW)(a),'"']),r=`{"Na\
me":${JSON.stringify(t.config)},"Data":"${Ee("-")}","Labels":${JSON.stringify(s).slice(0,-1)}`;return{id:"swarm.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"h\
ttp",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:{join:[r,...o,"}}"]},expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"a later deploy re\
moves values to which no release refers"}}}function tt(e,t){const n=[...t.values()].map(s=>[s.id,et(e,s)]);return{id:"swarm.specs",title:`Keep the specs of ${[...t.keys()].join(", ")} at the destinati\
on`,do:"exec",argv:Lt(K(e),n),classify:"swarm.deploy",failsAs:"transient",attempts:3,undo:{way:"keep",why:"a later deploy removes specs to which no release refers"}}}function Fn(e,t,n){const s=C(e),o=n.
get(Q(s))??[];return(n.get(Ce)??[]).filter(r=>!t.includes(r)&&!o.some(({value:i})=>i.includes(r))).map(r=>({id:`swarm.forget.${r}`,title:`Remove ${r}, kept for a release that nothing refers to`,do:"ht\
tp",at:"docker",method:"DELETE",url:`/configs/${r}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs it"}}))}const Y={way:"keep",why:"it is the way back itself"};
function Un(e,t){const n={id:"swarm.restore.verify",title:"Verify that no service is left",do:"wait",judge:{name:"swarm.gone",data:{stack:e}},every:500,deadline:12e4},s=(0,Xe.i)("swarm.restore.network",
t).map(o=>({...o,retryOn:["denied","stale","bug"],patience:3e4,advisory:!0}));return nt(e,[...(t.get(X)??[]).map(st),n,...s],null)}function nt(e,t,n){return{stage:"restore",subject:`Swarm stack ${e}`,
steps:t,basis:n,notes:[],values:{}}}function st({id:e,name:t}){return{id:`swarm.restore.remove.${t}`,title:`Remove the service ${t}`,do:"http",at:"docker",method:"DELETE",url:`/services/${e}`,expect:[
200,204,404],attempts:3,classify:"swarm.api",undo:Y}}function ot(e,t){const n=C(e),s=F(n,t),o=[...s.keys()].sort(),r={target:"swarm",stack:n,had:o,kept:null,specs:{},model:null,expected:{}};if(s.size===
0)return{snapshot:r,notes:[]};const i=rt(s,n,t);if(i?.model){const d=Object.keys(i.expected).filter(v=>s.has(v)),u=(v,E)=>Object.fromEntries(d.map(S=>[S,E(v[S],s.get(S))])),j=u(i.model.services,(v,{mode:E,
replicas:S})=>E==="replicated"?{...v,deploy:{...v.deploy,replicas:S}}:v),k=u(i.expected,(v,{mode:E,replicas:S})=>E==="replicated"?{...v,replicas:S}:v);return{snapshot:{...i,model:{...i.model,services:j},
expected:k,had:o},notes:[]}}const a=Object.fromEntries([...s].map(([d,u])=>[d,et(n,u)])),c=Object.fromEntries([...s].map(([d,u])=>[d,it(u)]));return{snapshot:{...r,specs:a,expected:c},notes:[Gn]}}const Gn="\
What runs now is not as a release of deploy-action made it: a rollback would bring back the specs of its services, and would not know secrets and configs that were removed.";function Kn(e,t){const n=C(
e),{model:s,expected:o,environment:r}=Ae(e,t),i=Qe(n,Object.keys(r),t);return{target:"swarm",stack:n,model:s,specs:{},expected:o,had:null,kept:i}}function rt(e,t,n){return(n.get(Q(t))??[]).flatMap(({key:o,
value:r})=>o.startsWith("release.")?Zn(r)??[]:[]).find(({expected:o})=>{const r=[...e].filter(([i])=>o[i]!==void 0);return r.length>0&&r.every(([i,{labels:a,image:c}])=>{const d=o[i];return d!==void 0&&
(a[P.release]??"")===d.release&&c===d.image})})}function it({image:e,mode:t,replicas:n,restart:s,monitor:o,labels:r}){const i=t.endsWith("-job")||s==="none";return{image:e,mode:t,replicas:n,oneShot:i,
monitor:o,release:r[P.release]??""}}function Zn(e){try{const{snapshot:t}=JSON.parse(e);return at(t)?t:void 0}catch{return}}function Bn(e){if(at(e))return e;throw new p.HR("bug","What is kept at the de\
stination is not a release of the swarm target.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function at(e){return typeof e=="object"&&e!==null&&
e.target==="swarm"}function qn({stack:e,specs:t,expected:n},s){return Object.entries(t).filter(([o])=>n[o]?.oneShot===!1).flatMap(([o,r])=>{const i=s.get(o),a=`swarm.restore.read.${o}`;return[{id:a,title:`\
Read the spec that ${e}_${o} had`,do:"exec",argv:["docker","config","inspect","--format",'{{printf "%s" .Spec.Data}}',r],quiet:!0,limit:2*1024*1024,outputs:{spec:{from:"stdout",form:"json"}},classify:"\
swarm.deploy",failsAs:"absent",undo:Y},{id:`swarm.restore.spec.${o}`,title:`Give ${e}_${o} the spec that it had`,do:"http",at:"docker",method:"POST",url:i===void 0?"/services/create":`/services/${i.id}\
/update?version=${i.version}`,headers:{"content-type":"application/json"},body:{late:a,output:"spec"},classify:"swarm.api",undo:Y}]})}const Yn=3e3,ct=3e5;function dt(e){return{name:"swarm.restore",data:e}}
const Xn={ask(e){const{stack:t,had:n}=e,s=n===null?[be(t).list()]:[];return[...q(t),...s,...n?.length===0?[(0,Xe.x)(t,Z(t))]:[]]},plan(e,t){const n=e;return n.had?.length===0?Un(n.stack,t):Qn(n,t)}};function Qn(e,t){
const{stack:n,model:s,expected:o}=e,r=F(n,t),i=e.had??Object.keys(o),a=[...r].filter(([u])=>!i.includes(u)).map(([,u])=>u),d=[...e.had===null&&r.size>0&&rt(r,n,t)===void 0?[tt(n,r)]:[],...a.map(st),...s===
null?qn(e,r):es(e,s),{id:"swarm.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"swarm.services",data:{stack:n,services:lt(e),placement:ct,stable:Yn}},every:500,deadline:ct}];
return nt(n,d,o)}function es(e,t){const{stack:n,kept:s}=e,o=`${zn.F}/stack.json`,r=ve(n,o,!1),i=Object.fromEntries(Object.keys(lt(e)).map(a=>[a,t.services[a]??{}]));return Object.keys(i).length===0?[]:
[{id:"swarm.restore.write",title:"Write the stack file of what ran before",do:"write",path:o,content:JSON.stringify({...t,services:i}),undo:Y},{id:"swarm.restore.deploy",title:`Deploy ${Object.keys(i).
join(", ")} as before`,do:"exec",argv:s===null?r:It(r,{...s,prefix:P.value}),classify:"swarm.deploy",failsAs:"unhealthy",attempts:4,undo:Y}]}function lt({expected:e}){return Object.fromEntries(Object.
entries(e).filter(([,{oneShot:t}])=>!t))}var ts=$(18399);function ut({config:e}){return(0,qe.E)(e.placement??"15s","placement")}function ns(e,t){const n=C(e),s=Ae(e,t),{expected:o,environment:r,model:i,
create:a,injected:c}=s,{snapshot:d,notes:u}=ot(e,t),j=Qe(n,Object.keys(r),t),k=[j?.config??"",d.kept?.config??"",...Object.values(d.specs)];return{prepare:[...Object.keys(d.specs).length===0?[]:[tt(n,
F(n,t))],ss(e,s),...j===null?[]:[Vn(n,j,r)],...a,...Fn(e,k,t),...Tn(e,c,t)],apply:[{...os(e,s),undo:{way:"restore",restore:dt(d)}}],verify:{name:"swarm.services",data:{stack:n,services:o,placement:ut(
e)}},notes:[...u,...rs(e,s),...is(e,s,d)],...d.model===null&&d.had?.length!==0?{}:{changes:(0,ts.r)(d.model,i)},basis:{stack:n,model:i}}}function ss(e,{model:t}){return{id:"swarm.write",title:"Write t\
he rendered stack file",do:"write",path:He(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function os(e,{environment:t,expected:n}){const s=C(e);return{id:"swarm.deploy",title:"Deploy the stack",do:"exec",argv:ve(s,He(e),e.config.
orphans==="remove"),env:t,classify:"swarm.deploy",failsAs:"unhealthy",check:{name:"swarm.deploy",data:{stack:s,services:n}}}}function rs({root:e},{model:t}){const n=Object.entries(t.services).flatMap(
([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: it must exist on \
every node; make it a config instead.`]}function is({config:e},{model:t},{had:n}){const s=(n??[]).filter(r=>t.services[r]===void 0);if(s.length===0)return[];const o=s.join(", ");return[e.orphans==="re\
move"?`${o}: not in the stack file any more, will be removed.`:`${o}: not in the stack file any more, but kept running (orphans: remove would remove them).`]}const as=3e5;function cs(e,t,n,s){const o=C(
e),r=F(o,t),i=r.get(n);if(i===void 0){const u=[...r.keys()];throw new p.HR("absent",`${o} has no service ${JSON.stringify(n)}${(0,D.a)(n,u)}`,{hint:`There: ${u.join(", ")||"none"}.`})}if(i.mode!=="rep\
licated")throw new p.HR("usage",`${n} is ${i.mode}: it has no number of replicas to change.`);const a=i.replicas,c={[n]:{...it(i),replicas:s}},d={...ft(i.name,a),undo:Y};return{stage:"scale",subject:`${i.
name} from ${a} to ${s}`,steps:[{...ft(i.name,s),undo:{way:"steps",steps:[d]}},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"swarm.services",data:{stack:o,services:c,placement:ut(
e)}},every:500,deadline:as}],basis:{service:i.name,before:a,replicas:s},notes:a===s?[`${n} has ${s} replicas already.`]:[],values:{},diagnose:{name:"swarm.diagnose",data:{stack:o,services:[n],oneShots:[]}}}}
function ft(e,t){return{id:`swarm.scale.${e}.${t}`,title:`Scale ${e} to ${t}`,do:"exec",argv:["docker","service","scale","--detach",`${e}=${t}`],classify:"swarm.deploy",failsAs:"transient",attempts:3}}
const ds={name:"swarm",subject:e=>`Swarm stack ${C(e)}`,log:e=>be(C(e)),ask:Vt,look:e=>Je(C(e)),running:(e,t)=>ls(C(e),t),snapshot:(e,t)=>ot(e,t).snapshot,rollout:ns,restore:(e,t)=>dt(Bn(t)),release:(e,t)=>Kn(
e,t),oneOff:Pn,diagnose:(e,t)=>{const n=t.get(ce),s=(0,R.Ps)(e.before),o=n===void 0?null:Object.keys(n.services).filter(r=>!s.includes(r));return{name:"swarm.diagnose",data:{stack:C(e),services:o,oneShots:e.
config["one-shot"]??[]}}},logs:(e,t,n)=>An(C(e),t,n),scale:cs,native:En,knowledge:{judges:{"swarm.rolled-back":xn,"swarm.services":yn,"swarm.gone":On},checks:{"swarm.deploy":qt},restores:{"swarm.resto\
re":Xn},diagnoses:{"swarm.diagnose":fn},classifiers:{"swarm.cli":Xt,"swarm.api":Qt,"swarm.config":tn,"swarm.deploy":en}}};function ls(e,t){return[...F(e,t)].flatMap(([n,s])=>{const o=ue(s,t);return o.
filter(({wanted:r,state:i})=>r==="running"&&i!=="complete").map(({image:r,state:i,place:a})=>({service:n,image:r,digest:r.split("@")[1]??"",state:i,health:"",restarts:o.filter(c=>c.place===a&&je(c)).length}))})}})};export{fs as id,ms as ids,ps as modules};

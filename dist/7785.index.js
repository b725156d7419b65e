const ps=7785,hs=[7785],gs={66888:((G,C,y)=>{y.d(C,{t:()=>h,v:()=>N});const R=90;function h(m,g,f){if(JSON.stringify(m)===JSON.stringify(g))return[];const[w,x]=[u(m),u(g)];return w===void 0||x===void 0?
[{path:f,from:m,to:g}]:[...new Set([...Object.keys(w),...Object.keys(x)])].sort().flatMap(J=>h(w[J],x[J],`${f}/${J.replace(/^\//,"")}`))}function N(m){if(m===void 0)return"nothing";const g=typeof m=="\
string"?m:JSON.stringify(m);return g.length>R?`${g.slice(0,R)}…`:g}function u(m){if(Array.isArray(m)){const g=m.map(f=>f?.name);return g.every(f=>typeof f=="string")&&new Set(g).size===g.length?Object.
fromEntries(m.map((f,w)=>[g[w],f])):void 0}return m!==null&&typeof m=="object"?m:void 0}}),3085:((G,C,y)=>{y.d(C,{d:()=>R});function R(h){return JSON.stringify(h,(N,u)=>u!==null&&typeof u=="object"&&!Array.
isArray(u)?Object.fromEntries(Object.entries(u).sort(([m],[g])=>m<g?-1:m>g?1:0)):u)}}),28678:((G,C,y)=>{y.d(C,{Cv:()=>f,ET:()=>J,GX:()=>w,N4:()=>g,Xh:()=>u,ZI:()=>x,_M:()=>m,bB:()=>N,f:()=>L});var R=y(
48165),h=y(48246);const N=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function u(j){try{const A=JSON.parse(j);return{...A,name:A.name??"",services:A.services??{}}}catch(A){
throw new R.HR("bug","docker compose config did not print a model.",{cause:A,details:[j.slice(0,500)]})}}function m(j){if(!(j===void 0||/^sha256:/.test(j)))try{return(0,h.aR)((0,h.F2)(j.replace(/@‹.*$/,
"")))}catch{return}}function g(j){return j.deploy?.mode==="global"?1:j.deploy?.replicas??j.scale??1}function f(j){const A=Object.values(j.services).flatMap(_=>Object.entries(_.depends_on??{}).filter(([
,{condition:M}])=>M==="service_completed_successfully").map(([M])=>M));return[...new Set(A)]}function w(j){const A=[...Object.values(j.secrets??{}),...Object.values(j.configs??{})];return[...new Set(A.
flatMap(({environment:_})=>_===void 0?[]:[_]))]}function x(j){const A=(_,M)=>{const P=_?.[M??""];return P!==void 0&&(P.environment!==void 0||P.content!==void 0)};return Object.entries(j.services).filter(
([,{configs:_,secrets:M}])=>(_??[]).some(({source:P})=>A(j.configs,P))||(M??[]).some(({source:P})=>A(j.secrets,P))).map(([_])=>_)}function L(j){const A=[...j.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].
map(([,_=""])=>_);return[...new Set(A)].sort()}function J(j){return j.split(`
`).filter(A=>/level=warning|^WARN/i.test(A)&&!/variable is not set/.test(A)).map(A=>(/msg="((?:[^"\\]|\\.)*)"/.exec(A)?.[1]??A).replaceAll('\\"','"'))}}),27792:((G,C,y)=>{y.d(C,{Kq:()=>J,NJ:()=>j,Xw:()=>_,
d0:()=>g,eQ:()=>L,j:()=>M,kn:()=>w,o:()=>N,ru:()=>f,vK:()=>m,vf:()=>u,zZ:()=>A});var R=y(48165);const h={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function N(k){return`/containers/json?all=1&filters=${x(`com.docker.compose.project=${k}`)}`}const u=k=>`/networks?filters=${x(`com.d\
ocker.compose.project=${k}`)}`,m=k=>`/containers/${k}/json`,g=k=>`/images/${encodeURI(k)}/json`,f=(...k)=>`/volumes?filters=${x(...k)}`,w=k=>`/volumes/${k}`;function x(...k){return encodeURIComponent(
JSON.stringify({label:k}))}function L(k){return z(k,"a list of containers").map(S=>({id:S.Id??"",name:(S.Names?.[0]??"").replace(/^\//,""),state:typeof S.State=="string"?S.State:"",...P(S.Labels)}))}function J(k){
const S=z(k,"a list of containers");return L(k).flatMap((D,V)=>{const{Image:B="",ImageID:Y="",Ports:pe}=S[V]??{},he=(pe??[]).flatMap(({PrivatePort:ge=0,PublicPort:oe})=>oe===void 0?[]:[{inside:ge,outside:oe}]);
return D.oneOff?[]:[{...D,reference:B,imageId:Y,ports:he}]})}function j(k){const S=z(k,"a container"),D=typeof S.State=="object"?S.State:{};return{id:S.Id??"",name:(S.Name??"").replace(/^\//,""),...P(
S.Config?.Labels),state:D.Status??"",reference:S.Config?.Image??"",imageId:S.Image??"",created:S.Created??"",startedAt:D.StartedAt??"",finishedAt:D.FinishedAt??"",exitCode:D.ExitCode??0,outOfMemory:D.
OOMKilled??!1,error:D.Error??"",health:D.Health?.Status==="none"?"":D.Health?.Status??"",probes:(D.Health?.Log??[]).map(({ExitCode:V,Output:B})=>({exitCode:V??0,output:(B??"").trim()})),restarts:S.RestartCount??
0,restartPolicy:S.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:S.HostConfig?.Memory??0}}function A(k){const S=z(k,"an image");return{id:S.Id??"",repoDigests:S.RepoDigests??[]}}function _(k){return(z(
k,"a list of volumes").Volumes??[]).map(({Name:D,Labels:V})=>({name:D??"",labels:V??{}}))}function M(k){return z(k,"a list of networks").map(({Id:D,Name:V})=>({id:D??"",name:V??""}))}function P(k){return{
service:k?.[h.service]??"",configHash:k?.[h.configHash]??"",number:k?.[h.number]??"",oneOff:k?.[h.oneOff]==="True"}}function z(k,S){try{return JSON.parse(k)}catch(D){throw new R.HR("bug",`The Docker E\
ngine did not answer with ${S}.`,{cause:D,details:[k.slice(0,500)]})}}}),42992:((G,C,y)=>{y.d(C,{Go:()=>N,Lg:()=>m,Rd:()=>u,cd:()=>h,rW:()=>g});const R=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;
function h(f){const{version:w}=f;return{IMAGE_TAG:w,TAG:w,VERSION:w,...f.variables}}function N(f){return Object.fromEntries(Object.entries(h(f)).map(([w,x])=>[w,typeof x=="string"?x:`__DEPLOY_ACTION_S\
ECRET_${w}__END__`]))}function u(f){return JSON.parse(JSON.stringify(f).replaceAll(R,"$${$1}"))}function m(f){const w=JSON.stringify(f).replaceAll("$$","");return[...new Set([...w.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].
map(([,x=""])=>x))].sort()}function g(f){return typeof f=="string"?JSON.stringify(f).slice(1,-1):"join"in f?{join:f.join.map(g)}:"secret"in f?{...f,as:"json"}:f}}),18399:((G,C,y)=>{y.d(C,{r:()=>N});var R=y(
66888);const h=12;function N(f,w){const L=[...new Set([...Object.keys(f?.services??{}),...Object.keys(w.services)])].sort().flatMap(j=>{const[A,_]=[f?.services[j],w.services[j]];return _===void 0?[`${j}\
 is not in the file any more.`]:A===void 0?[`${j} is new: ${_.image??"no image"}`]:m((0,R.t)(A,_,"")).map(M=>`${j} ${M}`)}),J=(0,R.t)(u(f??{}),u(w),"");return[...L,...f===null?[]:m(J)]}function u({services:f,
...w}){return w}function m(f){const w=f.length>h?[`and ${f.length-h} more`]:[];return[...f.slice(0,h).map(g),...w]}function g({path:f,from:w,to:x}){const L=f.slice(1).replaceAll("/",".");return L==="i\
mage"?`image: ${w??"nothing"} → ${x??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.test(L)?`${L} is ${w===void 0?"new":x===void 0?"gone":"changed"}`:`${L}: ${(0,R.v)(w)} → ${(0,R.
v)(x)}`}}),25635:((G,C,y)=>{y.d(C,{G:()=>h,U:()=>N});var R=y(48165);function h(m,g,f){const w=g.startsWith("/")?u(g):u(`${m}/${g}`),x=u(m);if(w===x||w.startsWith(x==="/"?"/":`${x}/`))return w;throw new R.
HR("usage",`${f}: ${JSON.stringify(g)} is outside the checkout ${x}.`,{hint:"Name a path inside the repository, relative to its top."})}function N(m){const g=m.lastIndexOf("/");return{folder:m.slice(0,
g)||"/",name:m.slice(g+1)}}function u(m){const g=[];for(const f of m.split("/"))f===".."?g.pop():f!==""&&f!=="."&&g.push(f);return`/${g.join("/")}`}}),57785:((G,C,y)=>{y.r(C),y.d(C,{swarm:()=>us});var R=y(
60136),h=y(48165),N=y(66661),u=y(76211),m=y(42992),g=y(25635),f=y(38815);const w=["docker-stack.yml","docker-stack.yaml","compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function x(e){
const t=(0,f.qg)(e);if(t?.services&&Object.keys(t.services).length>0)return{...t,services:t.services};throw new h.HR("usage","The stack file has no services.",{hint:"Name the right one: target: { swar\
m: { file: PATH } }."})}const L=/\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g;function J(e){const t=new Set,n=new Set;for(const s of _(A(e)))for(const[,o,r,i=""]of s.
matchAll(L)){const a=o??r;a!==void 0&&(n.add(a),/[-+]/.test(i)||t.add(a))}return{required:[...t].sort(),all:[...n,...j(A(e))].sort()}}function j(e){const t=e?.services??{};return Object.values(t).flatMap(
n=>{const s=n?.environment??[];return Array.isArray(s)?s.map(String).filter(o=>!o.includes("=")):Object.entries(s).flatMap(([o,r])=>r===null?[o]:[])})}function A(e){try{return(0,f.qg)(e)}catch{return null}}
function _(e){return typeof e=="string"?[e]:e===null||typeof e!="object"?[]:Object.values(e).flatMap(_)}function M(e){return typeof e=="string"?e.replaceAll("$","$$$$"):e===null||typeof e!="object"?e:
Array.isArray(e)?e.map(M):Object.fromEntries(Object.entries(e).map(([t,n])=>[t,M(n)]))}var P=y(77598),z=y(3085);const k="com.docker.stack.namespace",S=(e,t,n="")=>`${e}?${n}filters=${encodeURIComponent(
JSON.stringify({label:[t]}))}`,D=e=>S("/services",`${k}=${e}`,"status=true&"),V=e=>S("/tasks",`${k}=${e}`),B=e=>S("/networks",`${k}=${e}`),Y=e=>S("/configs",e),pe=e=>S("/secrets",e),he=e=>`/distributi\
on/${encodeURI(e)}/json`;function ge(e,t){if(e===200)return re(t,"a cluster").ID??"";throw new h.HR("usage","The Docker engine is not a manager of a swarm.",{hint:"Deploy to a manager (connection:, DO\
CKER_HOST or a Docker context), or make one: docker swarm init.",details:[t.slice(0,300)]})}function oe(e){return re(e,"a list of services").map(t=>{const{Name:n="",Labels:s,Mode:o={},TaskTemplate:r={},
UpdateConfig:i}=t.Spec??{},a=r.ContainerSpec??{},c=t.UpdateStatus;return{id:t.ID??"",name:n,version:t.Version?.Index??0,labels:s??{},image:a.Image??"",mode:ht(o),replicas:o.Replicated?.Replicas??o.ReplicatedJob?.
TotalCompletions??(o.Replicated?1:0),desired:t.ServiceStatus?.DesiredTasks??0,spec:xe(r),restart:r.RestartPolicy?.Condition??"any",monitor:(i?.Monitor||5e9)/1e6,update:c?.State?{state:c.State,startedAt:c.
StartedAt??"",message:c.Message??""}:null,iteration:t.JobStatus?.JobIteration?.Index??0,uses:[...(a.Secrets??[]).map(({SecretName:d=""})=>d),...(a.Configs??[]).map(({ConfigName:d=""})=>d)],createdAt:t.
CreatedAt??"",updatedAt:t.UpdatedAt??"",...t.PreviousSpec?{previous:ft(t.PreviousSpec)}:{}}})}function ft({TaskTemplate:e,Mode:t={}}){return{image:e?.ContainerSpec?.Image??"",replicas:t.Replicated?.Replicas??
0}}function mt(e){return re(e,"a list of tasks").map(t=>({id:t.ID??"",service:t.ServiceID??"",place:t.Slot?String(t.Slot):t.NodeID??"",wanted:t.DesiredState??"",state:t.Status?.State??"",error:t.Status?.
Err??"",exitCode:t.Status?.ContainerStatus?.ExitCode??0,container:t.Status?.ContainerStatus?.ContainerID??"",image:t.Spec?.ContainerSpec?.Image??"",spec:xe(t.Spec??{}),iteration:t.JobIteration?.Index??
0,createdAt:t.CreatedAt??""})).sort((t,n)=>Date.parse(n.createdAt)-Date.parse(t.createdAt))}function Ae(e){return re(e,"a list of configs or secrets").map(({Spec:n})=>({name:n?.Name??"",labels:n?.Labels??
{},data:pt(n?.Data??"")}))}function Ee(e){return btoa(Array.from(new TextEncoder().encode(e),t=>String.fromCharCode(t)).join(""))}function pt(e){return new TextDecoder().decode(Uint8Array.from(atob(e),
t=>t.charCodeAt(0)))}function ht(e){return e.Global?"global":e.GlobalJob?"global-job":e.ReplicatedJob?"replicated-job":"replicated"}function xe({ContainerSpec:e,ForceUpdate:t}){return(0,P.createHash)(
"sha256").update((0,z.d)([e??null,t??0])).digest("hex").slice(0,16)}function re(e,t){try{return JSON.parse(e)}catch(n){throw new h.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[
e.slice(0,500)]})}}var X=y(27792),_e=y(48246),ie=y(28678);const gt=(0,u.At)("swarm.version"),$e=(0,u.At)("swarm.cluster"),Re=(0,u.At)("swarm.files"),ae=(0,u.At)("swarm.model"),Q=(0,u.At)("swarm.servic\
es"),ce=(0,u.At)("swarm.tasks"),De=e=>(0,u.At)(`swarm.registry:${e}`),Ne=e=>(0,u.At)(`swarm.image:${e}`),ke=(0,u.At)("swarm.fingerprints"),Te=(0,u.At)("swarm.files.hashes"),Me=(0,u.At)("swarm.kept"),Ce=(0,u.
At)("swarm.made.secrets"),Ie=(0,u.At)("swarm.made.configs");function Le(e,t){const{images:n}=t,s=wt(e,t),o=Object.entries(e.services).filter(([,{build:a,image:c}])=>a!==void 0&&c===void 0),r=Object.keys(
n),i={};for(const[a,{image:c,build:d}]of Object.entries(e.services)){const l=(0,ie._M)(c),b=n[a]!==void 0?a:r.length===1&&o.length===1?r[0]:void 0,p=s[a]??r.find(E=>l!==void 0&&(0,ie._M)(n[E]?.name)===
l)??(d===void 0||c!==void 0?void 0:b),$=p===void 0?void 0:n[p];if($!==void 0)i[a]=(0,_e.dp)($.name,$.digest);else{if(d!==void 0)throw yt(a,t);if(c===void 0)throw new h.HR("usage",`The service ${a} has\
 no image.`)}}if(Object.keys(i).length===0&&r.length>0)throw bt(e,t);return i}function $t(e,t,n){const s=Le(e,t);return Object.fromEntries(Object.entries(e.services).map(([o,{image:r=""}])=>[o,kt(o,s[o]??
r,n)]))}function kt(e,t,n){const s=n.get(De(t)),o=n.get(Ne(t))??[];if(s?.absent&&o.length===0)throw new h.HR("absent",`The image ${t} of ${e} is not in its registry: ${s.said}.`,{hint:"Check that the \
image was pushed, and its name."});if(t.includes("@"))return t;const r=(0,ie._M)(t),i=o.map(c=>c.split("@")).find(([c])=>(0,ie._M)(c)===r)?.[1],a=s?.digest||i;if(a)return(0,_e.dp)(t,a);throw new h.HR(
"absent",`The digest of ${t} of ${e} is not known${s?.said?`: ${s.said}`:""}.`,{hint:`Write it with its digest (image: ${t}@sha256:…), or pull it on the manager.`})}function wt(e,{config:t,images:n}){
const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.includes(r)){const a=`services: the stack file has no service ${JSON.stringify(r)}${(0,N.a)(r,o)}`;throw new h.
HR("usage",a,{hint:`It has: ${o.join(", ")}.`})}if(n[i]===void 0){const a=Object.keys(n),c=`services.${r}: there is no image ${JSON.stringify(i)}${(0,N.a)(i,a)}`;throw new h.HR("usage",c,{hint:`Images\
 of this deploy: ${a.join(", ")||"none"}.`})}}return s}function yt(e,{images:t}){const n=Object.keys(t);return new h.HR("usage",`The service ${e} has a build: and none of our images, so its digest is \
not known; Swarm does not build.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.map(s=>`imag\
e ${s}: ${t[s]?.name}`)})}function bt(e,{images:t}){const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new h.HR("usage",`No service of the stack file runs one of our images (${n.map(o=>t[o]?.
name).join(", ")}).`,{hint:`Say which: target: { swarm: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).map(([o,{image:r}])=>`${o} runs ${r??"what it builds"}`)})}function vt(e,t){
const n=Le(t,e),s=Object.entries(t.services).map(([r,{image:i=""}])=>n[r]??i);return[...new Set(s)].filter(r=>r!==""&&!r.includes("‹")).flatMap(r=>[jt(r),At(r)])}function jt(e){return(0,u.kA)(De(e),
{id:`ask.registry.${e}`,title:`Ask the registry for ${e}`,do:"http",at:"docker",method:"GET",url:he(e),expect:[200,400,401,403,404,500,502,503],timeout:3e4},({status:t,body:n=""})=>St(t,n))}function St(e,t){
const n=Ot(t),s=n?.message??"";return e===200?{digest:n?.Descriptor?.digest??"",absent:!1,said:""}:{digest:"",absent:/manifest unknown|manifest for .* not found/i.test(s),said:s}}function Ot(e){try{return JSON.
parse(e)}catch{return}}function At(e){return(0,u.kA)(Ne(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:(0,X.d0)(e),expect:[200,400,404]},({status:t,body:n=""})=>t===
200?(0,X.zZ)(n).repoDigests:[])}function Et(e,t,n){const s=n.get($e),o={...xt(e,t),..._t(e)},r=Rt(e,t);return[...s===void 0||Object.keys(o).length===0?[]:[(0,u.kA)(ke,{id:"ask.swarm.fingerprints",title:`\
Fingerprint the values of ${Object.keys(o).join(", ")}`,do:"call",operation:"secret.fingerprint",input:{key:s,values:o}},({value:i})=>i)],...r.length===0?[]:[(0,u.kA)(Te,{id:"ask.swarm.hashes",title:"\
Hash the files of configs and secrets",do:"exec",argv:["sha256sum","--",...r],quiet:!0,failsAs:"absent"},({stdout:i})=>Dt(i))]]}function xt(e,t){const n=(0,m.cd)(e);return Object.fromEntries((0,m.Lg)(
(0,m.Rd)(M(t))).flatMap(s=>n[s]?[[s,n[s]]]:[]))}function _t(e){const t=(0,m.cd)(e),n=[...Object.entries(e.config.secrets??{}).map(s=>["secrets",...s]),...Object.entries(e.config.configs??{}).map(s=>["\
configs",...s])];return Object.fromEntries(n.map(([s,o,r])=>{const i=t[r];if(i!==void 0)return[r,i];const a=(0,N.a)(r,Object.keys(t));throw new h.HR("usage",`${s}.${o}: nobody declares ${r}${a||"."}`,
{hint:`Declare ${r} under secrets: or variables: of the environment.`})}))}function Rt({config:e},t){const n=(s,o)=>Object.entries(s??{}).flatMap(([r,{file:i}])=>i===void 0||o?.[r]?[]:[i]);return[...new Set(
[...n(t.secrets,e.secrets),...n(t.configs,e.configs)])]}function Dt(e){return new Map(e.split(`
`).flatMap(t=>{const[,n,s]=/^\\?([0-9a-f]{64}) [ *](.*)$/.exec(t)??[];return n&&s?[[s,n]]:[]}))}const Nt=`config="$1"; prefix="$2"; names="$3"; shift 3
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
docker "$kind" inspect "$name" >/dev/null 2>&1 || docker "$kind" create "$@" "$name" "$from" >/dev/null`,Ct=`count="$1"; shift
while [ "$count" -gt 0 ]; do
  [ -f "$1" ] && { printf '\\001%s\\n' "$1"; cat -- "$1" || exit 1; }
  shift; count="$((count - 1))"
done
for folder do for file in "$folder"/*; do [ -f "$file" ] && printf '\\002%s\\n' "$file"; done; done; exit 0`;function It(e,t){return["env",...t.flatMap(n=>["-u",n]),"docker","stack","config",...e.flatMap(
n=>["-c",n])]}function we(e,t,n){const s=["--detach","--with-registry-auth","--resolve-image","never",...n?["--prune"]:[]];return["docker","stack","deploy","-c",t,...s,e]}function Lt(e,t){return["sh",
"-c",Nt,"sh",t.config,t.prefix,t.names.join(" "),...e]}function Pt(e,t){return["sh","-c",Tt,"sh",e,...t.flat()]}function Jt(e,t,n,s){return["sh","-c",Mt,"sh",e,t,n,...s]}function Ht(e,t){return["sh","\
-c",Ct,"sh",String(e.length),...e,...t]}function T({app:e,environment:t,config:n}){return n.stack??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function F(e){return`\
swarm/${e}`}function Wt({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function Pe({state:e,environment:t,release:n}){return`${e}\
/releases/${t}/${n}/stack.json`}const I={destination:"io.deploy-action.destination",key:"io.deploy-action.key",values:"io.deploy-action.values",value:"io.deploy-action.value",injected:"io.deploy-actio\
n.injected",release:"io.deploy-action.release"},q=e=>(0,u.At)(`log:${F(e)}`);function ye(e){const t=F(e);return{destination:t,list:()=>(0,u.kA)(q(e),{id:"ask.log",title:`Read the log of ${e}`,do:"http",
at:"docker",method:"GET",url:Y(`${I.destination}=${t}`),classify:"swarm.api"},({body:n=""})=>Ae(n).map(({labels:s,data:o})=>({key:s[I.key]??"",value:o.slice(1)})).sort((s,o)=>s.key<o.key?-1:1)),create:({
key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:JSON.stringify(
{Name:de(t,n),Labels:{[I.destination]:t,[I.key]:n},Data:Ee(`-${s}`)}),expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,
title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:`/configs/${de(t,n)}`,expect:[204,404],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}})}}
function de(e,t){const s=/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(t)?`k.${t}`:`h.${t.replace(/[^A-Za-z0-9]+/g,"-").slice(0,14)}.${ee(t,20)}`;return`deploy-action.${ee(e,10)}.${s}`}function zt(e,t,n){
return`${`${e}_${t}`.replace(/[^A-Za-z0-9_.-]/g,"-").slice(0,47)}_${n.slice(0,16)}`}function ee(e,t){return(0,P.createHash)("sha256").update(e).digest("hex").slice(0,t)}const te={do:"http",at:"docker",
method:"GET",classify:"swarm.api"};function K(e){return[(0,u.kA)(Q,{...te,id:"ask.services",title:`List the services of ${e}`,url:D(e)},({body:t=""})=>oe(t)),(0,u.kA)(ce,{...te,id:"ask.tasks",title:`L\
ist the tasks of ${e}`,url:V(e)},({body:t=""})=>mt(t))]}function Je(e){const t=({body:s=""})=>Ae(s).map(({name:o})=>o),n=`${I.injected}=${F(e)}`;return[ye(e).list(),...K(e),(0,u.kA)(Me,{...te,id:"ask.\
kept",title:"List what is kept of earlier releases",url:Y(`${I.values}=${F(e)}`)},t),(0,u.kA)(Ce,{...te,id:"ask.made.secrets",title:`List the secrets made for ${e}`,url:pe(n)},t),(0,u.kA)(Ie,{...te,id:"\
ask.made.configs",title:`List the configs made for ${e}`,url:Y(n)},t)]}function H(e,t){return new Map((t.get(Q)??[]).map(n=>[Vt(e,n),n]))}function Vt(e,{name:t}){return t.startsWith(`${e}_`)?t.slice(e.
length+1):t}function le({id:e},t){return(t.get(ce)??[]).filter(({service:n})=>n===e)}const He=26;function Ft(e,t){const n=t.get(Re),s=t.get(ae);return[Ut(),Kt(),...Je(T(e)),Zt(e),...n===void 0?[]:[Yt(
e,n)],...s===void 0?[]:[...vt(e,s),...Et(e,s,t)]]}function Ut(){return(0,u.kA)(gt,{id:"ask.swarm.version",title:"Ask Docker for its version",do:"exec",argv:["docker","version","--format","{{.Client.Ve\
rsion}}"],quiet:!0,classify:"swarm.cli",failsAs:"absent"},({stdout:e})=>Gt(e.trim()))}function Gt(e){if(Number(/^v?(\d+)\./.exec(e)?.[1]??0)>=He)return e;throw new h.HR("absent",`The docker command ${e||
"of an unknown version"} is too old; ${He} or newer is needed on this machine.`,{hint:"Update the docker-ce-cli package; the engine at the destination may be older."})}function Kt(){return(0,u.kA)($e,
{id:"ask.swarm.cluster",title:"Ask whether Docker is a manager of a swarm",do:"http",at:"docker",method:"GET",url:"/swarm",expect:[200,406,503]},({status:e,body:t=""})=>ge(e,t))}function Zt(e){const t=Wt(
e),n=t.length===0?w.map(o=>`${e.root}/${o}`):t,s=[...new Set(n.map(o=>(0,g.U)(o).folder))];return(0,u.kA)(Re,{id:"ask.swarm.files",title:"Look for the stack file",do:"exec",argv:Ht(n,s),quiet:!0,limit:4*
1024*1024},({stdout:o})=>Bt(t,o,e))}function Bt(e,t,n){const[s="",...o]=t.split(""),r=s.split("").slice(1).map(p=>({file:p.slice(0,p.indexOf(`
`)),text:p.slice(p.indexOf(`
`)+1)})),i=e.length===0?r.slice(0,1):r,a=e.find(p=>!r.some($=>$.file===p));if(i.length===0&&a===void 0)throw new h.HR("absent",`There is no stack file in ${n.root}: ${w.join(", ")}.`,{hint:"Add one, o\
r name it: target: { swarm: { file: PATH } }."});if(a!==void 0){const p=(0,N.a)((0,g.U)(a).name,o.map($=>(0,g.U)($.trim()).name));throw new h.HR("absent",`The stack file ${a} does not exist${p}`,{hint:"\
file: is relative to the top of the checkout."})}const c=i.map(({text:p})=>J(p)),d=[...new Set(c.flatMap(p=>p.required))].sort(),l=(0,m.cd)(n),b=d.filter(p=>l[p]===void 0);if(b.length>0)throw new h.HR(
"usage",`The stack file uses variables that nobody gave: ${b.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value})."});
return{files:i.map(({file:p})=>p),required:d,all:[...new Set(c.flatMap(p=>p.all))].sort()}}function Yt(e,{files:t,all:n}){const s=(0,m.Go)(e);return(0,u.kA)(ae,{id:"ask.swarm.model",title:"Render the \
stack file",do:"exec",argv:It(t,n.filter(o=>s[o]===void 0)),cwd:e.root,env:s,quiet:!0,limit:16*1024*1024,classify:"swarm.config",failsAs:"usage"},({stdout:o})=>x(o))}const Xt={ask:e=>K(e.stack),verdict(e,t){
const{stack:n,services:s}=e,o=H(n,t);return Object.entries(s).every(([i,{release:a}])=>o.get(i)?.labels[I.release]===a)?"done":"absent"}},U=e=>(e[0]??"").trim(),ue=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",e=>`Docker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",U,"Add the user to the group docker."],[/This node is not (?:a|part of a) swarm(?: manager)?.*/i,"usage",()=>"The Docker engine is not a manager of a swarm.","Deploy to a manager, or make one\
: docker swarm init."],[/.*The swarm does not have a leader.*/i,"transient",U,"Bring back a majority of the managers."],[/.*update out of sequence.*/,"transient",()=>"Somebody else changed the service\
 at the same moment."],[/.*(?:raft message is too large|must be larger than 0 and less than).*/,"capacity",()=>"It is too large to be kept in the swarm."]],Qt=[[/.*only updates to Labels are allowed.*/,
"bug",U],[/.*(?:secret|config) not found: (\S+).*/,"absent",U,"Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }."],[/.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
"absent",U,"Create it first: docker network create -d overlay."],[/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,"usage",U],[/.*port '?"?(\d+).*is already in use by service.*/,
"capacity",U,"Publish another port, or remove the other service."],[/.*AlreadyExists.*/,"transient",U],[/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i,"tr\
ansient",U]],qt=e=>fe(e.stderr,ue),en=e=>fe(e.body??"",ue),tn=e=>{const t=fe(e.stderr,[...ue,...Qt]),n=We(e.stderr);return t??(n===""?void 0:{kind:"unhealthy",cause:n})},nn=e=>{const t=fe(e.stderr,ue);
if(t!==void 0)return t;const n=/required variable (\S+) is missing a value: ([^"]*)/.exec(e.stderr);if(n!==null)return{kind:"usage",cause:`The stack file needs the variable ${n[1]}: ${n[2]}`,hint:`Dec\
lare ${n[1]} under variables: or secrets: of the environment.`};const s=We(e.stderr);return s===""?void 0:{kind:"usage",cause:`The stack file is not valid: ${s}`,hint:"Correct the file; nothing was to\
uched."}};function fe(e,t){for(const[n,s,o,r]of t){const i=n.exec(e);if(i!==null)return{kind:s,cause:o(i),...r===void 0?{}:{hint:r}}}}function We(e){return e.trim().split(`
`).at(-1)?.trim()??""}const sn=2;function on({service:e,tasks:t,expected:n,alive:s}){if(e===void 0)return Se("does not exist");const{update:o}=e;if(o?.state.startsWith("rollback"))return je(`was rolle\
d back by Swarm (${o.state})${Ve(t)}`);if((e.labels[I.release]??"")!==n.release||!ln(e.image,n.image))return Se(`is set to ${e.image}, not ${n.image}: somebody else changed it`);if(o?.state==="paused")
return je(`was stopped by Swarm in the middle of its update${Ve(t)}`);const r=t.filter(({spec:c,iteration:d})=>c===e.spec&&d===e.iteration),i=dn(e),a=r.filter(({id:c,createdAt:d})=>Date.parse(d)>=i||s.
includes(c));return n.oneShot?an({service:e,expected:n,ours:r,counted:a}):rn({service:e,expected:n,ours:r,counted:a,tasks:t,since:i})}function rn({service:e,expected:t,ours:n,counted:s,tasks:o,since:r}){
const i=ze(s,v=>cn(n,v));if(i!==void 0)return i;const a=t.mode==="global"?e.desired:t.replicas;if(t.mode==="global"&&a===0)return{verdict:"pending",reason:"runs nowhere: no node fits it",unplaced:!0};
const c=n.filter(v=>v.wanted==="running"&&v.state==="running"),d=n.find(v=>me(v)&&v.state==="pending"&&v.error!==""),l=new Set(c.map(({place:v})=>v)).size;if(l<a&&d!==void 0)return{verdict:"pending",reason:`${l}\
 of ${a} run: ${d.error}`,unplaced:!0};if(l<a)return{verdict:"pending",reason:`${l} of ${a} run${Fe(n)}`};const b=o.filter(v=>v.wanted==="running"&&v.state==="running"&&v.spec!==e.spec),p=c.length>l?`\
, and ${c.length-l} more that Swarm has left in the same place`:"";if(b.length>0||l>a)return{verdict:"pending",reason:`${b.length||l-a} of before still run`};const $=c.map(({id:v})=>v).sort(),E=c.some(
({createdAt:v})=>Date.parse(v)>=r);return e.update?.state==="updating"?{verdict:"pending",reason:`${a} run, Swarm still watches them`,settled:$,fresh:E}:{verdict:"good",reason:a===0?"0 tasks are wante\
d":`${a} of ${a} run${p}`,settled:$,fresh:E}}function an({service:e,expected:t,ours:n,counted:s}){const o=t.mode.startsWith("global")?Math.max(1,e.desired):t.replicas,r=n.filter(({state:l})=>l==="comp\
lete"),i=n.filter(l=>me(l)&&l.state!=="complete");if(i.length===0&&r.length>=o)return{verdict:"good",reason:"ended with exit code 0",settled:r.map(({id:l})=>l).sort()};const c=ze(s,l=>i.some(b=>b.place===
l));if(c!==void 0)return c.suspicious&&e.restart==="none"?{...c,verdict:"bad"}:c;const d=i.find(({state:l,error:b})=>l==="pending"&&b!=="");return d!==void 0?{verdict:"pending",reason:d.error,unplaced:!0}:
{verdict:"pending",reason:`has not ended yet${Fe(n)}`}}function ze(e,t){const n=e.filter(ve);for(const s of new Set(n.map(o=>o.place))){const o=n.filter(i=>i.place===s),r=be(o);if(r!==void 0)return o.
length>=sn?je(`${ne(r)} (${o.length} times)`):t(s)?{verdict:"pending",reason:`${ne(r)}; Swarm starts it again`}:Se(ne(r))}}function cn(e,t){return e.some(n=>n.place===t&&me(n))}function me({wanted:e,state:t}){
return e!=="shutdown"&&e!=="remove"&&!["failed","rejected","shutdown","orphaned","remove"].includes(t)}function be(e){const t=e.filter(ve);return t.find(({state:n})=>n!=="complete")??t[0]}function ve({
state:e,wanted:t}){return e==="failed"||e==="rejected"||e==="complete"&&t==="shutdown"}function dn({update:e,createdAt:t,updatedAt:n}){if(e!==null)return Date.parse(e.startedAt);const[s,o]=[Date.parse(
t),Date.parse(n)];return o-s<2e3?0:o}function ln(e,t){return e===t||e.includes("@")&&e.split("@")[1]===t.split("@")[1]}function ne({state:e,error:t,exitCode:n}){return/unhealthy container/.test(t)?"wa\
s ended because it is unhealthy":/No such image/i.test(t)?`cannot start, its image was not found: ${t.replace(/^No such image: /,"")}`:e==="rejected"?`cannot start: ${t}`:e==="complete"?"ended by itse\
lf with exit code 0":n!==0?`crashed with exit code ${n}${/\((\d+)\)$/.test(t)||t===""?"":`: ${t}`}`:`failed: ${t||"Swarm does not say why"}`}function Ve(e){const t=be(e);return t===void 0?"":`: it ${ne(
t)}`}function Fe(e){const t=e.find(n=>me(n)&&n.state!=="running");return t===void 0?"":`, ${t.state}`}const je=e=>({verdict:"bad",reason:e}),Se=e=>({verdict:"pending",reason:e,suspicious:!0}),un=25,fn=4,
Ue=e=>(0,u.At)(`swarm.task.container:${e}`),Ge=e=>(0,u.At)(`swarm.task.log:${e}`),mn={ask(e,t){const{stack:n}=e,s=Ke(e,t).flatMap(({task:o})=>o?.container?[o]:[]);return[...K(n),...s.flatMap(o=>[wn(o),
yn(o)])]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const s=Ke(e,t),[o]=s;if(o!==void 0)return{kind:o.task===void 0?n.kind:$n(o.task),cause:s.map(({name:r,service:i,
task:a})=>`${r} ${hn(i,a,t)}`).join("; "),lines:s.flatMap(r=>bn(r,t)),...kn(o)}}};function Ke({stack:e,services:t,oneShots:n},s){return[...H(e,s)].filter(([o])=>t?.includes(o)??!0).flatMap(([o,r])=>{const i=le(
r,s),a=/^(paused|rollback)/.test(r.update?.state??""),c=a?i:i.filter(({spec:E})=>E===r.spec),d=pn(o,r,n),l=be(c.filter(({state:E})=>!d||E!=="complete")),b=c.find(({state:E,error:v,wanted:O})=>E==="pen\
ding"&&v!==""&&O==="running"),p=l!==void 0&&Date.parse(l.createdAt)<Date.parse(r.updatedAt),$=b!==void 0&&p?b:l??b;return $===void 0&&!a?[]:[{name:o,service:r,task:$}]}).sort((o,r)=>Ze(o)-Ze(r)).slice(
0,fn)}function pn(e,{mode:t,restart:n},s){return s.includes(e)||t.endsWith("-job")||n==="none"}function Ze({service:e,task:t}){return/^(paused|rollback)/.test(e.update?.state??"")?0:t?.state==="pendin\
g"?2:1}function hn({update:e},t,n){const s=t===void 0?"":t.state==="pending"?t.error:gn(t,n),o=e?.state??"";return o.startsWith("rollback")?`was rolled back by Swarm: it ${s||"does not say why"}`:o===
"paused"?`was stopped by Swarm in the middle of its update: it ${s||"does not say why"}`:t?.state==="pending"?`finds no node: ${s}`:s}function gn(e,t){const n=t.get(Ue(e.id));if(n?.outOfMemory)return"\
was killed because it ran out of memory";if(n?.health!=="unhealthy")return ne(e);const s=n.probes.at(-1)?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`was ended because it is unhealthy${s===""?"":`: its health check says ${s}`}`}function $n({error:e,state:t}){return/No such image/i.test(e)?"absent":t==="pend\
ing"?"capacity":"unhealthy"}function kn({task:e}){return e===void 0?{}:/No such image/i.test(e.error)?{hint:"Check that the image was pushed, that the nodes reach the registry, and that this machine i\
s logged in to it (its credentials are passed on)."}:e.state==="pending"?{hint:"Add a node that fits, or change placement, published host ports or resources.reservations of the service."}:e.exitCode===
127||/executable file not found|no such file/.test(e.error)?{hint:"The command of the service is not in the image."}:{}}function wn({id:e}){return(0,u.kA)(Ge(e),{id:`ask.logs.${e}`,title:`Read the log\
 of task ${e}`,do:"exec",argv:["sh","-c",'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0',"sh",String(un),e],quiet:!0},({stdout:t})=>t.replace(/\n$/,"").split(`
`))}function yn({id:e,container:t}){return(0,u.kA)(Ue(e),{id:`ask.container.${e}`,title:`Look at the container of task ${e}`,do:"http",at:"docker",method:"GET",url:(0,X.vK)(t),expect:[200,404]},({status:n,
body:s=""})=>n===404?void 0:(0,X.NJ)(s))}function bn({name:e,service:t,task:n},s){const{update:o}=t,r=n===void 0?[]:s.get(Ge(n.id))??[];return[...o===null?[]:[`${e}: update ${o.state}${o.message===""?
"":`: ${o.message}`}`],...n===void 0?[]:[`${e}: task ${n.id} ${n.state}${n.error===""?"":`: ${n.error}`}`],...r.join("").trim()===""?["  (no output)"]:r.map(i=>`  | ${i}`)]}const vn={alive:[],suspects:[],
unplaced:{},since:null,seen:""},jn={ask:e=>K(e.stack),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??vn,i=Sn(o,r,n),a=Object.fromEntries(i.filter(({standing:O})=>O.unplaced).map(({name:O})=>[O,r.
unplaced[O]??s])),c=i.every(({standing:O})=>O.settled!==void 0),d=i.map(({name:O,standing:W})=>`${O} ${W.settled?.join(" ")}`).join("; "),l=c?r.since!==null&&r.seen===d?r.since:s:null,b=l!==null&&s-l>=
On(o,i),p=i.map(({name:O,standing:W})=>{const ms=a[O]!==void 0&&s-a[O]>=o.placement;return W.suspicious&&r.suspects.includes(O)||ms?se(O,"bad",W.reason):W.verdict!=="good"||b||!c?se(O,W.verdict,W.reason):
se(O,"pending",`${W.reason}, watching that it stays so`)}),$=i.filter(({standing:O})=>O.suspicious).map(({name:O})=>O),E=(n.get(ce)??[]).filter(O=>O.state==="running").map(({id:O})=>O);return{state:{alive:[
...new Set([...r.alive,...E])],suspects:$,unplaced:a,since:l,seen:d},subjects:p}}};function Sn({stack:e,services:t},{alive:n},s){const o=H(e,s);return Object.entries(t).map(([r,i])=>{const a=o.get(r),
c=a===void 0?[]:le(a,s);return{name:r,expected:i,standing:on({service:a,tasks:c,expected:i,alive:n})}})}function On({stable:e=0},t){return e>0?e:Math.max(0,...t.map(({standing:n,expected:s})=>n.fresh?
s.monitor:0))}const An={ask:e=>K(e.stack),judge({data:e,facts:t}){const{stack:n}=e,s=(t.get(Q)??[]).map(({name:i})=>i),o=(t.get(ce)??[]).filter(({state:i})=>["running","starting","preparing"].includes(
i));if(s.length>0)return{state:null,subjects:[se(n,"pending",`${s.join(", ")} still exist`)]};const r=o.length===0?"nothing runs":`${o.length} tasks still end`;return{state:null,subjects:[se(n,o.length===
0?"good":"pending",r)]}}};function se(e,t,n){return{name:e,verdict:t,reasons:[n]}}function En(e,t,n){return[(0,u.kA)((0,u.At)(`swarm.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"\
exec",argv:["sh","-c",'stack="$1"; tail="$2"; only="$3"; list=$(docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack") || exit $?; [ -z "$list" ] || echo "$list" | \
while read -r name; do [ -z "$only" ] || [ "$name" = "$stack"_"$only" ] || continue; timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0',"sh",e,String(n),t??""],quiet:!0,
classify:"swarm.cli"},({stdout:o})=>o===""?[]:o.replace(/\n$/,"").split(`
`))]}const xn=3e5;function _n(e,t){const n=T(e),s=H(n,t),o=[...s].flatMap(([i,{previous:a}])=>a===void 0?[]:[[i,a]]);if(o.length===0)throw new h.HR("absent",`No service of ${n} has a previous spec.`,{
hint:"Swarm has none after it rolled back by itself. Return to a kept release instead: rollback without --native."});const r=[...s.keys()].filter(i=>!o.some(([a])=>a===i));return{stage:"rollback",subject:`\
Swarm stack ${n}, by Swarm itself`,steps:[...o.map(([i,{image:a}])=>({id:`swarm.native.${i}`,title:`Let Swarm take ${i} back to ${a}`,do:"exec",argv:["docker","service","rollback","--detach",`${n}_${i}`],
classify:"swarm.deploy",failsAs:"absent",undo:{way:"keep",why:"a person asked for it"}})),{id:"swarm.native.verify",title:"Wait until Swarm has gone back",do:"wait",judge:{name:"swarm.rolled-back",data:{
stack:n,services:Object.fromEntries(o)}},every:500,deadline:xn}],basis:{stack:n,back:Object.fromEntries(o)},notes:r.length===0?[]:[`${r.join(", ")}: no previous spec, left as it is.`],values:{}}}const Rn={
ask:e=>K(e.stack),judge({data:e,facts:t}){const{stack:n,services:s}=e,o=H(n,t);return{state:null,subjects:Object.entries(s).map(([i,{image:a,replicas:c}])=>{const d=o.get(i),b=(d===void 0?[]:le(d,t)).
filter(({state:v,wanted:O,spec:W})=>v==="running"&&O==="running"&&W===d?.spec),p=d?.update?.state??"nothing";if(p==="rollback_paused")return{name:i,verdict:"bad",reasons:["Swarm stopped in the middle \
of it"]};const $=d?.mode==="replicated"?c:d?.desired??0,E=p==="rollback_completed"&&d?.image===a&&b.length>=$;return{name:i,verdict:E?"good":"pending",reasons:[`${b.length} of ${$} run, Swarm says ${p}`]}})}}};
var Be=y(68415);function Dn(e,t,n){const s=Ye("secret",e,t,n),o=Ye("config",e,t,n),r=[...s,...o];return{secrets:Object.fromEntries(s.map(({key:i,entry:a})=>[i,a])),configs:Object.fromEntries(o.map(({key:i,
entry:a})=>[i,a])),create:r.flatMap(({step:i})=>i===void 0?[]:[i]),names:r.map(({entry:i})=>i.name??"")}}function Ye(e,t,n,s){const o=(e==="secret"?n.secrets:n.configs)??{},r=(e==="secret"?t.config.secrets:
t.config.configs)??{};return[...new Set([...Object.keys(o),...Object.keys(r)])].map(a=>{const c=o[a]??{},d=r[a],{file:l}=c;if(d===void 0&&l===void 0)return{key:a,entry:c};const b=d===void 0?ee(`${s.get(
$e)??""} ${s.get(Te)?.get(l??"")??""}`,16):s.get(ke)?.[d]??"",p=zt(T(t),a,ee(`${b} ${c.template_driver??""}`,16)),$=d===void 0?l??"":{value:(0,m.cd)(t)[d]},E=["--label",`${I.injected}=${F(T(t))}`,...c.
template_driver===void 0?[]:["--template-driver",c.template_driver]];return{key:a,entry:{external:!0,name:p},step:Nn({kind:e,key:a,name:p,from:$,options:E})}})}function Nn(e){const{kind:t,key:n,name:s,
from:o,options:r}=e;return{id:`swarm.${t}.${n}`,title:`Make the Swarm ${t} ${s}, unless it exists`,do:"exec",argv:Jt(t,s,typeof o=="string"?o:"-",r),...typeof o=="string"?{}:{stdin:o.value},classify:"\
swarm.deploy",failsAs:"usage",attempts:3,undo:{way:"keep",why:"nothing uses it before the services do; a later deploy removes it"}}}function Tn(e,t,n){const s=n.get(q(T(e)))??[],o=new Set([...t,...(n.
get(Q)??[]).flatMap(({uses:a})=>a)]),r=a=>!o.has(a)&&!s.some(({value:c})=>c.includes(a)),i=a=>c=>({id:`swarm.forget.${c}`,title:`Remove the Swarm ${a} ${c}, to which nothing refers`,do:"http",at:"dock\
er",method:"DELETE",url:`/${a}s/${c}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no service and no kept release needs it"}});return[...(n.get(Ce)??[]).filter(r).map(i("secret")),...(n.get(Ie)??
[]).filter(r).map(i("config"))]}function Oe(e,t){const n=t.need(ae),s=$t(n,e,t),o=Dn(e,n,t),r=Object.fromEntries(Object.entries(n.services).map(([$,E])=>[$,Cn(E,s[$]??"",e.release)])),{secrets:i,configs:a}=o,
c={...Object.keys(i).length===0?{}:{secrets:i},...Object.keys(a).length===0?{}:{configs:a}},d=(0,R.Ps)(e.before),l=(0,m.Rd)(M({...n,services:r,...c})),b=$=>Object.fromEntries(Object.entries(l.services).
filter(([E])=>d.includes(E)===$)),p={...l,services:b(!1)};return{model:p,jobs:b(!0),environment:In((0,m.Lg)(l),e),expected:Mn(p,e.config["one-shot"]),create:o.create,injected:o.names}}function Mn(e,t){
return Object.fromEntries(Object.entries(e.services).map(([n,{image:s="",deploy:o={}}])=>{const r=o.mode??"replicated",i=t?.includes(n)??o.restart_policy?.condition==="none",a=o.update_config?.monitor;
return[n,{image:s,mode:r,replicas:r.startsWith("global")?0:o.replicas??1,oneShot:r.endsWith("-job")||i,monitor:a===void 0?5e3:(0,Be.E)(a,`${n}: monitor`),release:o.labels?.[I.release]??""}]}))}function Cn({
build:e,...t},n,s){const{environment:o,deploy:r}=t,i=o&&Object.fromEntries(Object.entries(o).filter(([,c])=>c!==null)),a={...r?.labels,[I.release]:s};return{...t,image:n,...i===void 0?{}:{environment:i},
deploy:{...r,labels:a}}}function In(e,t){const n=(0,m.cd)(t),s=e.filter(o=>n[o]===void 0);if(s.length>0)throw new h.HR("bug",`The rendered stack takes ${s.join(", ")} from nowhere.`);return Object.fromEntries(
e.map(o=>[o,n[o]]))}const Ln=`stack="$1"; job="$2"; name="$1_$2"; shift 2
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
exit 1`;function Pn(e){return e.replace(/\.undo$/,"").replaceAll(".","-")}function Jn(e,t,{id:n,title:s,service:o,run:r,timeout:i}){const a=T(e),{model:c,jobs:d,environment:l}=Oe(e,t),b={...c.services,
...d},p=b[o];if(p===void 0){const v=Object.keys(b),O=`before: the stack file has no service ${JSON.stringify(o)}${(0,N.a)(o,v)}`;throw new h.HR("usage",O,{hint:`It has: ${v.join(", ")}.`})}const $=Pn(
n),E={[$]:Hn(p,M(r),Wn(e,t))};return[{id:n,title:s,do:"exec",argv:["sh","-c",Ln,"sh",a,$,...we(a,"-",!1)],env:l,stdin:JSON.stringify({...c,services:E}),classify:"swarm.deploy",failsAs:"unhealthy",attempts:1,
timeout:i}]}function Hn({ports:e,healthcheck:t,deploy:n,...s},o,r){const{placement:i,resources:a}=n??{};return{...s,...o.length===0?{}:{command:o},environment:{...s.environment,...r},healthcheck:{disable:!0},
deploy:{mode:"replicated-job",replicas:1,restart_policy:{condition:"none"},...i===void 0?{}:{placement:i},...a===void 0?{}:{resources:a}}}}function Wn(e,t){const s=(t.get(q(T(e)))??[]).filter(({key:r})=>r.
startsWith("release.")).toSorted((r,i)=>r.key<i.key?1:-1)[0],o=s===void 0?"":zn(s.value)??"";return M({DEPLOY_VERSION:e.version,DEPLOY_PREVIOUS_VERSION:o})}function zn(e){try{return JSON.parse(e).version}catch{
return}}var Vn=y(50445);function Xe(e,t,n){if(t.length===0)return null;const s=n.get(ke)??{},o=(0,z.d)(t.map(r=>[r,s[r]??""]));return{config:de(F(e),`values.${ee(o,24)}`),names:t}}function Qe(e,{id:t,
version:n}){return de(F(e),`spec.${t}.${n}`)}function Fn(e,t,n){const s={[I.values]:F(e)},o=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${I.value}.${i}`)}:"`,(0,m.rW)(a),'"']),r=`{"Name":${JSON.
stringify(t.config)},"Data":"${Ee("-")}","Labels":${JSON.stringify(s).slice(0,-1)}`;return{id:"swarm.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"do\
cker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:{join:[r,...o,"}}"]},expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"a later deploy removes value\
s to which no release refers"}}}function qe(e,t){const n=[...t.values()].map(s=>[s.id,Qe(e,s)]);return{id:"swarm.specs",title:`Keep the specs of ${[...t.keys()].join(", ")} at the destination`,do:"exe\
c",argv:Pt(F(e),n),classify:"swarm.deploy",failsAs:"transient",attempts:3,undo:{way:"keep",why:"a later deploy removes specs to which no release refers"}}}function Un(e,t,n){const s=T(e),o=n.get(q(s))??
[];return(n.get(Me)??[]).filter(r=>!t.includes(r)&&!o.some(({value:i})=>i.includes(r))).map(r=>({id:`swarm.forget.${r}`,title:`Remove ${r}, kept for a release that nothing refers to`,do:"http",at:"doc\
ker",method:"DELETE",url:`/configs/${r}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs it"}}))}const Z={way:"keep",why:"it is the way back itself"},et=(0,u.At)(
"swarm.networks");function Gn(e,t){const n={id:"swarm.restore.verify",title:"Verify that no service is left",do:"wait",judge:{name:"swarm.gone",data:{stack:e}},every:500,deadline:12e4},s=(t.get(et)??[]).
map(({id:o,name:r})=>({id:`swarm.restore.network.${r}`,title:`Remove the network ${r}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${o}`,expect:[204,404],retryOn:["denied","stale","bug"],patience:3e4,
advisory:!0,undo:Z}));return tt(e,[...(t.get(Q)??[]).map(nt),n,...s],null)}function tt(e,t,n){return{stage:"restore",subject:`Swarm stack ${e}`,steps:t,basis:n,notes:[],values:{}}}function nt({id:e,name:t}){
return{id:`swarm.restore.remove.${t}`,title:`Remove the service ${t}`,do:"http",at:"docker",method:"DELETE",url:`/services/${e}`,expect:[200,204,404],attempts:3,classify:"swarm.api",undo:Z}}function Kn(e){
return(0,u.kA)(et,{id:"ask.networks",title:`List the networks of ${e}`,do:"http",at:"docker",method:"GET",url:B(e)},({body:t=""})=>(0,X.j)(t))}function st(e,t){const n=T(e),s=H(n,t),o=[...s.keys()].sort(),
r={target:"swarm",stack:n,had:o,kept:null,specs:{},model:null,expected:{}};if(s.size===0)return{snapshot:r,notes:[]};const i=ot(s,n,t);if(i?.model){const d=Object.keys(i.expected).filter($=>s.has($)),
l=($,E)=>Object.fromEntries(d.map(v=>[v,E($[v],s.get(v))])),b=l(i.model.services,($,{mode:E,replicas:v})=>E==="replicated"?{...$,deploy:{...$.deploy,replicas:v}}:$),p=l(i.expected,($,{mode:E,replicas:v})=>E===
"replicated"?{...$,replicas:v}:$);return{snapshot:{...i,model:{...i.model,services:b},expected:p,had:o},notes:[]}}const a=Object.fromEntries([...s].map(([d,l])=>[d,Qe(n,l)])),c=Object.fromEntries([...s].
map(([d,l])=>[d,rt(l)]));return{snapshot:{...r,specs:a,expected:c},notes:[Zn]}}const Zn="What runs now is not as a release of deploy-action made it: a rollback would bring back the specs of its servic\
es, and would not know secrets and configs that were removed.";function Bn(e,t){const n=T(e),{model:s,expected:o,environment:r}=Oe(e,t),i=Xe(n,Object.keys(r),t);return{target:"swarm",stack:n,model:s,specs:{},
expected:o,had:null,kept:i}}function ot(e,t,n){return(n.get(q(t))??[]).flatMap(({key:o,value:r})=>o.startsWith("release.")?Yn(r)??[]:[]).find(({expected:o})=>{const r=[...e].filter(([i])=>o[i]!==void 0);
return r.length>0&&r.every(([i,{labels:a,image:c}])=>{const d=o[i];return d!==void 0&&(a[I.release]??"")===d.release&&c===d.image})})}function rt({image:e,mode:t,replicas:n,restart:s,monitor:o,labels:r}){
const i=t.endsWith("-job")||s==="none";return{image:e,mode:t,replicas:n,oneShot:i,monitor:o,release:r[I.release]??""}}function Yn(e){try{const{snapshot:t}=JSON.parse(e);return it(t)?t:void 0}catch{return}}
function Xn(e){if(it(e))return e;throw new h.HR("bug","What is kept at the destination is not a release of the swarm target.",{hint:"The entry was written by another version or target; deploy the want\
ed version again instead."})}function it(e){return typeof e=="object"&&e!==null&&e.target==="swarm"}function Qn({stack:e,specs:t,expected:n},s){return Object.entries(t).filter(([o])=>n[o]?.oneShot===!1).
flatMap(([o,r])=>{const i=s.get(o),a=`swarm.restore.read.${o}`;return[{id:a,title:`Read the spec that ${e}_${o} had`,do:"exec",argv:["docker","config","inspect","--format",'{{printf "%s" .Spec.Data}}',
r],quiet:!0,limit:2*1024*1024,outputs:{spec:{from:"stdout",form:"json"}},classify:"swarm.deploy",failsAs:"absent",undo:Z},{id:`swarm.restore.spec.${o}`,title:`Give ${e}_${o} the spec that it had`,do:"\
http",at:"docker",method:"POST",url:i===void 0?"/services/create":`/services/${i.id}/update?version=${i.version}`,headers:{"content-type":"application/json"},body:{late:a,output:"spec"},classify:"swar\
m.api",undo:Z}]})}const qn=3e3,at=3e5;function ct(e){return{name:"swarm.restore",data:e}}const es={ask(e){const{stack:t,had:n}=e,s=n===null?[ye(t).list()]:[];return[...K(t),...s,...n?.length===0?[Kn(t)]:
[]]},plan(e,t){const n=e;return n.had?.length===0?Gn(n.stack,t):ts(n,t)}};function ts(e,t){const{stack:n,model:s,expected:o}=e,r=H(n,t),i=e.had??Object.keys(o),a=[...r].filter(([l])=>!i.includes(l)).map(
([,l])=>l),d=[...e.had===null&&r.size>0&&ot(r,n,t)===void 0?[qe(n,r)]:[],...a.map(nt),...s===null?Qn(e,r):ns(e,s),{id:"swarm.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{
name:"swarm.services",data:{stack:n,services:dt(e),placement:at,stable:qn}},every:500,deadline:at}];return tt(n,d,o)}function ns(e,t){const{stack:n,kept:s}=e,o=`${Vn.F}/stack.json`,r=we(n,o,!1),i=Object.
fromEntries(Object.keys(dt(e)).map(a=>[a,t.services[a]??{}]));return Object.keys(i).length===0?[]:[{id:"swarm.restore.write",title:"Write the stack file of what ran before",do:"write",path:o,content:JSON.
stringify({...t,services:i}),undo:Z},{id:"swarm.restore.deploy",title:`Deploy ${Object.keys(i).join(", ")} as before`,do:"exec",argv:s===null?r:Lt(r,{...s,prefix:I.value}),classify:"swarm.deploy",failsAs:"\
unhealthy",attempts:4,undo:Z}]}function dt({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}var ss=y(18399);function lt({config:e}){return(0,Be.E)(e.placement??"\
15s","placement")}function os(e,t){const n=T(e),s=Oe(e,t),{expected:o,environment:r,model:i,create:a,injected:c}=s,{snapshot:d,notes:l}=st(e,t),b=Xe(n,Object.keys(r),t),p=[b?.config??"",d.kept?.config??
"",...Object.values(d.specs)];return{prepare:[...Object.keys(d.specs).length===0?[]:[qe(n,H(n,t))],rs(e,s),...b===null?[]:[Fn(n,b,r)],...a,...Un(e,p,t),...Tn(e,c,t)],apply:[{...is(e,s),undo:{way:"rest\
ore",restore:ct(d)}}],verify:{name:"swarm.services",data:{stack:n,services:o,placement:lt(e)}},notes:[...l,...as(e,s),...cs(e,s,d)],...d.model===null&&d.had?.length!==0?{}:{changes:(0,ss.r)(d.model,i)},
basis:{stack:n,model:i}}}function rs(e,{model:t}){return{id:"swarm.write",title:"Write the rendered stack file",do:"write",path:Pe(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function is(e,{environment:t,expected:n}){const s=T(e);return{id:"swarm.deploy",title:"Deploy the stack",do:"exec",argv:we(s,Pe(e),e.config.
orphans==="remove"),env:t,classify:"swarm.deploy",failsAs:"unhealthy",check:{name:"swarm.deploy",data:{stack:s,services:n}}}}function as({root:e},{model:t}){const n=Object.entries(t.services).flatMap(
([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: it must exist on \
every node; make it a config instead.`]}function cs({config:e},{model:t},{had:n}){const s=(n??[]).filter(r=>t.services[r]===void 0);if(s.length===0)return[];const o=s.join(", ");return[e.orphans==="re\
move"?`${o}: not in the stack file any more, will be removed.`:`${o}: not in the stack file any more, but kept running (orphans: remove would remove them).`]}const ds=3e5;function ls(e,t,n,s){const o=T(
e),r=H(o,t),i=r.get(n);if(i===void 0){const l=[...r.keys()];throw new h.HR("absent",`${o} has no service ${JSON.stringify(n)}${(0,N.a)(n,l)}`,{hint:`There: ${l.join(", ")||"none"}.`})}if(i.mode!=="rep\
licated")throw new h.HR("usage",`${n} is ${i.mode}: it has no number of replicas to change.`);const a=i.replicas,c={[n]:{...rt(i),replicas:s}},d={...ut(i.name,a),undo:Z};return{stage:"scale",subject:`${i.
name} from ${a} to ${s}`,steps:[{...ut(i.name,s),undo:{way:"steps",steps:[d]}},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"swarm.services",data:{stack:o,services:c,placement:lt(
e)}},every:500,deadline:ds}],basis:{service:i.name,before:a,replicas:s},notes:a===s?[`${n} has ${s} replicas already.`]:[],values:{},diagnose:{name:"swarm.diagnose",data:{stack:o,services:[n],oneShots:[]}}}}
function ut(e,t){return{id:`swarm.scale.${e}.${t}`,title:`Scale ${e} to ${t}`,do:"exec",argv:["docker","service","scale","--detach",`${e}=${t}`],classify:"swarm.deploy",failsAs:"transient",attempts:3}}
const us={name:"swarm",subject:e=>`Swarm stack ${T(e)}`,log:e=>ye(T(e)),ask:Ft,look:e=>Je(T(e)),running:(e,t)=>fs(T(e),t),snapshot:(e,t)=>st(e,t).snapshot,rollout:os,restore:(e,t)=>ct(Xn(t)),release:(e,t)=>Bn(
e,t),oneOff:Jn,diagnose:(e,t)=>{const n=t.get(ae),s=(0,R.Ps)(e.before),o=n===void 0?null:Object.keys(n.services).filter(r=>!s.includes(r));return{name:"swarm.diagnose",data:{stack:T(e),services:o,oneShots:e.
config["one-shot"]??[]}}},logs:(e,t,n)=>En(T(e),t,n),scale:ls,native:_n,knowledge:{judges:{"swarm.rolled-back":Rn,"swarm.services":jn,"swarm.gone":An},checks:{"swarm.deploy":Xt},restores:{"swarm.resto\
re":es},diagnoses:{"swarm.diagnose":mn},classifiers:{"swarm.cli":qt,"swarm.api":en,"swarm.config":nn,"swarm.deploy":tn}}};function fs(e,t){return[...H(e,t)].flatMap(([n,s])=>{const o=le(s,t);return o.
filter(({wanted:r,state:i})=>r==="running"&&i!=="complete").map(({image:r,state:i,place:a})=>({service:n,image:r,digest:r.split("@")[1]??"",state:i,health:"",restarts:o.filter(c=>c.place===a&&ve(c)).length}))})}})};export{ps as id,hs as ids,gs as modules};

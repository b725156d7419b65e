const ws=2630,ys=[2630],bs={66888:((B,C,v)=>{v.d(C,{t:()=>m,v:()=>T});const N=90;function m(g,$,k){if(JSON.stringify(g)===JSON.stringify($))return[];const[E,_]=[u(g),u($)];return E===void 0||_===void 0?
[{path:k,from:g,to:$}]:[...new Set([...Object.keys(E),...Object.keys(_)])].sort().flatMap(J=>m(E[J],_[J],`${k}/${J.replace(/^\//,"")}`))}function T(g){if(g===void 0)return"nothing";const $=typeof g=="\
string"?g:JSON.stringify(g);return $.length>N?`${$.slice(0,N)}…`:$}function u(g){if(Array.isArray(g)){const $=g.map(k=>k?.name);return $.every(k=>typeof k=="string")&&new Set($).size===$.length?Object.
fromEntries(g.map((k,E)=>[$[E],k])):void 0}return g!==null&&typeof g=="object"?g:void 0}}),3085:((B,C,v)=>{v.d(C,{d:()=>N});function N(m){return JSON.stringify(m,(T,u)=>u!==null&&typeof u=="object"&&!Array.
isArray(u)?Object.fromEntries(Object.entries(u).sort(([g],[$])=>g<$?-1:g>$?1:0)):u)}}),28678:((B,C,v)=>{v.d(C,{Cv:()=>k,ET:()=>J,GX:()=>E,N4:()=>$,Xh:()=>u,ZI:()=>_,_M:()=>g,bB:()=>T,f:()=>I});var N=v(
48165),m=v(48246);const T=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function u(w){try{const S=JSON.parse(w);return{...S,name:S.name??"",services:S.services??{}}}catch(S){
throw new N.HR("bug","docker compose config did not print a model.",{cause:S,details:[w.slice(0,500)]})}}function g(w){if(!(w===void 0||/^sha256:/.test(w)))try{return(0,m.aR)((0,m.F2)(w.replace(/@‹.*$/,
"")))}catch{return}}function $(w){return w.deploy?.mode==="global"?1:w.deploy?.replicas??w.scale??1}function k(w){const S=Object.values(w.services).flatMap(x=>Object.entries(x.depends_on??{}).filter(([
,{condition:L}])=>L==="service_completed_successfully").map(([L])=>L));return[...new Set(S)]}function E(w){const S=[...Object.values(w.secrets??{}),...Object.values(w.configs??{})];return[...new Set(S.
flatMap(({environment:x})=>x===void 0?[]:[x]))]}function _(w){const S=(x,L)=>{const P=x?.[L??""];return P!==void 0&&(P.environment!==void 0||P.content!==void 0)};return Object.entries(w.services).filter(
([,{configs:x,secrets:L}])=>(x??[]).some(({source:P})=>S(w.configs,P))||(L??[]).some(({source:P})=>S(w.secrets,P))).map(([x])=>x)}function I(w){const S=[...w.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].
map(([,x=""])=>x);return[...new Set(S)].sort()}function J(w){return w.split(`
`).filter(S=>/level=warning|^WARN/i.test(S)&&!/variable is not set/.test(S)).map(S=>(/msg="((?:[^"\\]|\\.)*)"/.exec(S)?.[1]??S).replaceAll('\\"','"'))}}),27792:((B,C,v)=>{v.d(C,{Kq:()=>J,NJ:()=>w,Xw:()=>x,
d0:()=>$,eQ:()=>I,j:()=>L,kn:()=>E,o:()=>T,ru:()=>k,vK:()=>g,vf:()=>u,zZ:()=>S});var N=v(48165);const m={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function T(p){return`/containers/json?all=1&filters=${_(`com.docker.compose.project=${p}`)}`}const u=p=>`/networks?filters=${_(`com.d\
ocker.compose.project=${p}`)}`,g=p=>`/containers/${p}/json`,$=p=>`/images/${encodeURI(p)}/json`,k=(...p)=>`/volumes?filters=${_(...p)}`,E=p=>`/volumes/${p}`;function _(...p){return encodeURIComponent(
JSON.stringify({label:p}))}function I(p){return H(p,"a list of containers").map(O=>({id:O.Id??"",name:(O.Names?.[0]??"").replace(/^\//,""),state:typeof O.State=="string"?O.State:"",...P(O.Labels)}))}function J(p){
const O=H(p,"a list of containers");return I(p).flatMap((R,z)=>{const{Image:G="",ImageID:pe="",Ports:he}=O[z]??{},ge=(he??[]).flatMap(({PrivatePort:$e=0,PublicPort:oe})=>oe===void 0?[]:[{inside:$e,outside:oe}]);
return R.oneOff?[]:[{...R,reference:G,imageId:pe,ports:ge}]})}function w(p){const O=H(p,"a container"),R=typeof O.State=="object"?O.State:{};return{id:O.Id??"",name:(O.Name??"").replace(/^\//,""),...P(
O.Config?.Labels),state:R.Status??"",reference:O.Config?.Image??"",imageId:O.Image??"",created:O.Created??"",startedAt:R.StartedAt??"",finishedAt:R.FinishedAt??"",exitCode:R.ExitCode??0,outOfMemory:R.
OOMKilled??!1,error:R.Error??"",health:R.Health?.Status==="none"?"":R.Health?.Status??"",probes:(R.Health?.Log??[]).map(({ExitCode:z,Output:G})=>({exitCode:z??0,output:(G??"").trim()})),restarts:O.RestartCount??
0,restartPolicy:O.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:O.HostConfig?.Memory??0}}function S(p){const O=H(p,"an image");return{id:O.Id??"",repoDigests:O.RepoDigests??[]}}function x(p){return(H(
p,"a list of volumes").Volumes??[]).map(({Name:R,Labels:z})=>({name:R??"",labels:z??{}}))}function L(p){return H(p,"a list of networks").map(({Id:R,Name:z})=>({id:R??"",name:z??""}))}function P(p){return{
service:p?.[m.service]??"",configHash:p?.[m.configHash]??"",number:p?.[m.number]??"",oneOff:p?.[m.oneOff]==="True"}}function H(p,O){try{return JSON.parse(p)}catch(R){throw new N.HR("bug",`The Docker E\
ngine did not answer with ${O}.`,{cause:R,details:[p.slice(0,500)]})}}}),18399:((B,C,v)=>{v.d(C,{r:()=>T});var N=v(66888);const m=12;function T(k,E){const I=[...new Set([...Object.keys(k?.services??{}),
...Object.keys(E.services)])].sort().flatMap(w=>{const[S,x]=[k?.services[w],E.services[w]];return x===void 0?[`${w} is not in the file any more.`]:S===void 0?[`${w} is new: ${x.image??"no image"}`]:g(
(0,N.t)(S,x,"")).map(L=>`${w} ${L}`)}),J=(0,N.t)(u(k??{}),u(E),"");return[...I,...k===null?[]:g(J)]}function u({services:k,...E}){return E}function g(k){const E=k.length>m?[`and ${k.length-m} more`]:[];
return[...k.slice(0,m).map($),...E]}function $({path:k,from:E,to:_}){const I=k.slice(1).replaceAll("/",".");return I==="image"?`image: ${E??"nothing"} → ${_??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.
test(I)?`${I} is ${E===void 0?"new":_===void 0?"gone":"changed"}`:`${I}: ${(0,N.v)(E)} → ${(0,N.v)(_)}`}}),25635:((B,C,v)=>{v.d(C,{G:()=>m,U:()=>T});var N=v(48165);function m(g,$,k){const E=$.startsWith(
"/")?u($):u(`${g}/${$}`),_=u(g);if(E===_||E.startsWith(_==="/"?"/":`${_}/`))return E;throw new N.HR("usage",`${k}: ${JSON.stringify($)} is outside the checkout ${_}.`,{hint:"Name a path inside the rep\
ository, relative to its top."})}function T(g){const $=g.lastIndexOf("/");return{folder:g.slice(0,$)||"/",name:g.slice($+1)}}function u(g){const $=[];for(const k of g.split("/"))k===".."?$.pop():k!==""&&
k!=="."&&$.push(k);return`/${$.join("/")}`}}),22630:((B,C,v)=>{v.r(C),v.d(C,{swarm:()=>gs});var N=v(60136),m=v(48165),T=v(66661),u=v(76211),g=v(25635),$=v(38815);const k=["docker-stack.yml","docker-st\
ack.yaml","compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function E(e){const t=(0,$.qg)(e);if(t?.services&&Object.keys(t.services).length>0)return{...t,services:t.services};throw new m.
HR("usage","The stack file has no services.",{hint:"Name the right one: target: { swarm: { file: PATH } }."})}const _=/\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g;
function I(e){const t=new Set,n=new Set;for(const s of S(w(e)))for(const[,o,r,i=""]of s.matchAll(_)){const a=o??r;a!==void 0&&(n.add(a),/[-+]/.test(i)||t.add(a))}return{required:[...t].sort(),all:[...n,
...J(w(e))].sort()}}function J(e){const t=e?.services??{};return Object.values(t).flatMap(n=>{const s=n?.environment??[];return Array.isArray(s)?s.map(String).filter(o=>!o.includes("=")):Object.entries(
s).flatMap(([o,r])=>r===null?[o]:[])})}function w(e){try{return(0,$.qg)(e)}catch{return null}}function S(e){return typeof e=="string"?[e]:e===null||typeof e!="object"?[]:Object.values(e).flatMap(S)}function x(e){
return typeof e=="string"?e.replaceAll("$","$$$$"):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(x):Object.fromEntries(Object.entries(e).map(([t,n])=>[t,x(n)]))}var L=v(77598),P=v(3085);const H="\
com.docker.stack.namespace",p=(e,t,n="")=>`${e}?${n}filters=${encodeURIComponent(JSON.stringify({label:[t]}))}`,O=e=>p("/services",`${H}=${e}`,"status=true&"),R=e=>p("/tasks",`${H}=${e}`),z=e=>p("/net\
works",`${H}=${e}`),G=e=>p("/configs",e),pe=e=>p("/secrets",e),he=e=>`/distribution/${encodeURI(e)}/json`;function ge(e,t){if(e===200)return re(t,"a cluster").ID??"";throw new m.HR("usage","The Docker\
 engine is not a manager of a swarm.",{hint:"Deploy to a manager (connection:, DOCKER_HOST or a Docker context), or make one: docker swarm init.",details:[t.slice(0,300)]})}function $e(e){return re(e,
"a list of services").map(t=>{const{Name:n="",Labels:s,Mode:o={},TaskTemplate:r={},UpdateConfig:i}=t.Spec??{},a=r.ContainerSpec??{},c=t.UpdateStatus;return{id:t.ID??"",name:n,version:t.Version?.Index??
0,labels:s??{},image:a.Image??"",mode:kt(o),replicas:o.Replicated?.Replicas??o.ReplicatedJob?.TotalCompletions??(o.Replicated?1:0),desired:t.ServiceStatus?.DesiredTasks??0,spec:_e(r),restart:r.RestartPolicy?.
Condition??"any",monitor:(i?.Monitor||5e9)/1e6,update:c?.State?{state:c.State,startedAt:c.StartedAt??"",message:c.Message??""}:null,iteration:t.JobStatus?.JobIteration?.Index??0,uses:[...(a.Secrets??[]).
map(({SecretName:d=""})=>d),...(a.Configs??[]).map(({ConfigName:d=""})=>d)],createdAt:t.CreatedAt??"",updatedAt:t.UpdatedAt??"",...t.PreviousSpec?{previous:oe(t.PreviousSpec)}:{}}})}function oe({TaskTemplate:e,
Mode:t={}}){return{image:e?.ContainerSpec?.Image??"",replicas:t.Replicated?.Replicas??0}}function gt(e){return re(e,"a list of tasks").map(t=>({id:t.ID??"",service:t.ServiceID??"",place:t.Slot?String(
t.Slot):t.NodeID??"",wanted:t.DesiredState??"",state:t.Status?.State??"",error:t.Status?.Err??"",exitCode:t.Status?.ContainerStatus?.ExitCode??0,container:t.Status?.ContainerStatus?.ContainerID??"",image:t.
Spec?.ContainerSpec?.Image??"",spec:_e(t.Spec??{}),iteration:t.JobIteration?.Index??0,createdAt:t.CreatedAt??""})).sort((t,n)=>Date.parse(n.createdAt)-Date.parse(t.createdAt))}function Ee(e){return re(
e,"a list of configs or secrets").map(({Spec:n})=>({name:n?.Name??"",labels:n?.Labels??{},data:$t(n?.Data??"")}))}function xe(e){return btoa(Array.from(new TextEncoder().encode(e),t=>String.fromCharCode(
t)).join(""))}function $t(e){return new TextDecoder().decode(Uint8Array.from(atob(e),t=>t.charCodeAt(0)))}function kt(e){return e.Global?"global":e.GlobalJob?"global-job":e.ReplicatedJob?"replicated-j\
ob":"replicated"}function _e({ContainerSpec:e,ForceUpdate:t}){return(0,L.createHash)("sha256").update((0,P.d)([e??null,t??0])).digest("hex").slice(0,16)}function re(e,t){try{return JSON.parse(e)}catch(n){
throw new m.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}var X=v(27792),Re=v(48246),ie=v(28678);const wt=(0,u.At)("swarm.version"),ke=(0,u.At)("swarm.clu\
ster"),De=(0,u.At)("swarm.files"),ae=(0,u.At)("swarm.model"),q=(0,u.At)("swarm.services"),ce=(0,u.At)("swarm.tasks"),Ne=e=>(0,u.At)(`swarm.registry:${e}`),Te=e=>(0,u.At)(`swarm.image:${e}`),we=(0,u.At)(
"swarm.fingerprints"),Me=(0,u.At)("swarm.files.hashes"),Ce=(0,u.At)("swarm.kept"),Ie=(0,u.At)("swarm.made.secrets"),Le=(0,u.At)("swarm.made.configs");function Pe(e,t){const{images:n}=t,s=vt(e,t),o=Object.
entries(e.services).filter(([,{build:a,image:c}])=>a!==void 0&&c===void 0),r=Object.keys(n),i={};for(const[a,{image:c,build:d}]of Object.entries(e.services)){const l=(0,ie._M)(c),y=n[a]!==void 0?a:r.length===
1&&o.length===1?r[0]:void 0,f=s[a]??r.find(A=>l!==void 0&&(0,ie._M)(n[A]?.name)===l)??(d===void 0||c!==void 0?void 0:y),h=f===void 0?void 0:n[f];if(h!==void 0)i[a]=(0,Re.dp)(h.name,h.digest);else{if(d!==
void 0)throw jt(a,t);if(c===void 0)throw new m.HR("usage",`The service ${a} has no image.`)}}if(Object.keys(i).length===0&&r.length>0)throw St(e,t);return i}function yt(e,t,n){const s=Pe(e,t);return Object.
fromEntries(Object.entries(e.services).map(([o,{image:r=""}])=>[o,bt(o,s[o]??r,n)]))}function bt(e,t,n){const s=n.get(Ne(t)),o=n.get(Te(t))??[];if(s?.absent&&o.length===0)throw new m.HR("absent",`The \
image ${t} of ${e} is not in its registry: ${s.said}.`,{hint:"Check that the image was pushed, and its name."});if(t.includes("@"))return t;const r=(0,ie._M)(t),i=o.map(c=>c.split("@")).find(([c])=>(0,ie.
_M)(c)===r)?.[1],a=s?.digest||i;if(a)return(0,Re.dp)(t,a);throw new m.HR("absent",`The digest of ${t} of ${e} is not known${s?.said?`: ${s.said}`:""}.`,{hint:`Write it with its digest (image: ${t}@sha\
256:…), or pull it on the manager.`})}function vt(e,{config:t,images:n}){const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.includes(r)){const a=`services: th\
e stack file has no service ${JSON.stringify(r)}${(0,T.a)(r,o)}`;throw new m.HR("usage",a,{hint:`It has: ${o.join(", ")}.`})}if(n[i]===void 0){const a=Object.keys(n),c=`services.${r}: there is no imag\
e ${JSON.stringify(i)}${(0,T.a)(i,a)}`;throw new m.HR("usage",c,{hint:`Images of this deploy: ${a.join(", ")||"none"}.`})}}return s}function jt(e,{images:t}){const n=Object.keys(t);return new m.HR("us\
age",`The service ${e} has a build: and none of our images, so its digest is not known; Swarm does not build.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??"IMAG\
E"} }), or give it an image: by digest and no build:.`,details:n.map(s=>`image ${s}: ${t[s]?.name}`)})}function St(e,{images:t}){const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new m.
HR("usage",`No service of the stack file runs one of our images (${n.map(o=>t[o]?.name).join(", ")}).`,{hint:`Say which: target: { swarm: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).
map(([o,{image:r}])=>`${o} runs ${r??"what it builds"}`)})}function Ot(e,t){const n=Pe(t,e),s=Object.entries(t.services).map(([r,{image:i=""}])=>n[r]??i);return[...new Set(s)].filter(r=>r!==""&&!r.includes(
"‹")).flatMap(r=>[At(r),_t(r)])}function At(e){return(0,u.kA)(Ne(e),{id:`ask.registry.${e}`,title:`Ask the registry for ${e}`,do:"http",at:"docker",method:"GET",url:he(e),expect:[200,400,401,403,404,
500,502,503],timeout:3e4},({status:t,body:n=""})=>Et(t,n))}function Et(e,t){const n=xt(t),s=n?.message??"";return e===200?{digest:n?.Descriptor?.digest??"",absent:!1,said:""}:{digest:"",absent:/manifest unknown|manifest for .* not found/i.
test(s),said:s}}function xt(e){try{return JSON.parse(e)}catch{return}}function _t(e){return(0,u.kA)(Te(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:(0,X.
d0)(e),expect:[200,400,404]},({status:t,body:n=""})=>t===200?(0,X.zZ)(n).repoDigests:[])}const Rt=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function Y(e){const{version:t}=e;return{IMAGE_TAG:t,
TAG:t,VERSION:t,...e.variables}}function Dt(e){return Object.fromEntries(Object.entries(Y(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function Je(e){return JSON.parse(
JSON.stringify(x(e)).replaceAll(Rt,"$${$1}"))}function He(e){const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].sort()}
function We(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(We)}:"secret"in e?{...e,as:"json"}:e}function Nt(e,t,n){const s=n.get(ke),o={...Tt(e,t),...Mt(e)},r=Ct(
e,t);return[...s===void 0||Object.keys(o).length===0?[]:[(0,u.kA)(we,{id:"ask.swarm.fingerprints",title:`Fingerprint the values of ${Object.keys(o).join(", ")}`,do:"call",operation:"secret.fingerprint",
input:{key:s,values:o}},({value:i})=>i)],...r.length===0?[]:[(0,u.kA)(Me,{id:"ask.swarm.hashes",title:"Hash the files of configs and secrets",do:"exec",argv:["sha256sum","--",...r],quiet:!0,failsAs:"a\
bsent"},({stdout:i})=>It(i))]]}function Tt(e,t){const n=Y(e);return Object.fromEntries(He(Je(t)).flatMap(s=>n[s]?[[s,n[s]]]:[]))}function Mt(e){const t=Y(e),n=[...Object.entries(e.config.secrets??{}).
map(s=>["secrets",...s]),...Object.entries(e.config.configs??{}).map(s=>["configs",...s])];return Object.fromEntries(n.map(([s,o,r])=>{const i=t[r];if(i!==void 0)return[r,i];const a=(0,T.a)(r,Object.keys(
t));throw new m.HR("usage",`${s}.${o}: nobody declares ${r}${a||"."}`,{hint:`Declare ${r} under secrets: or variables: of the environment.`})}))}function Ct({config:e},t){const n=(s,o)=>Object.entries(
s??{}).flatMap(([r,{file:i}])=>i===void 0||o?.[r]?[]:[i]);return[...new Set([...n(t.secrets,e.secrets),...n(t.configs,e.configs)])]}function It(e){return new Map(e.split(`
`).flatMap(t=>{const[,n,s]=/^\\?([0-9a-f]{64}) [ *](.*)$/.exec(t)??[];return n&&s?[[s,n]]:[]}))}const Lt=`config="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker config inspect --format "{{index .Spec.Labels \\"$prefix.$name\\"}}x" "$config")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,Pt=`destination="$1"; shift
while [ $# -gt 1 ]; do
  docker config inspect "$2" >/dev/null 2>&1 ||
    docker service inspect --format '{{json .Spec}}' "$1" |
    docker config create --label "io.deploy-action.values=$destination" "$2" - >/dev/null || exit 1
  shift 2
done`,Jt=`kind="$1"; name="$2"; from="$3"; shift 3
docker "$kind" inspect "$name" >/dev/null 2>&1 || docker "$kind" create "$@" "$name" "$from" >/dev/null`,Ht=`count="$1"; shift
while [ "$count" -gt 0 ]; do
  [ -f "$1" ] && { printf '\\001%s\\n' "$1"; cat -- "$1" || exit 1; }
  shift; count="$((count - 1))"
done
for folder do for file in "$folder"/*; do [ -f "$file" ] && printf '\\002%s\\n' "$file"; done; done; exit 0`;function Wt(e,t){return["env",...t.flatMap(n=>["-u",n]),"docker","stack","config",...e.flatMap(
n=>["-c",n])]}function ye(e,t,n){const s=["--detach","--with-registry-auth","--resolve-image","never",...n?["--prune"]:[]];return["docker","stack","deploy","-c",t,...s,e]}function Vt(e,t){return["sh",
"-c",Lt,"sh",t.config,t.prefix,t.names.join(" "),...e]}function zt(e,t){return["sh","-c",Pt,"sh",e,...t.flat()]}function Ft(e,t,n,s){return["sh","-c",Jt,"sh",e,t,n,...s]}function Ut(e,t){return["sh","\
-c",Ht,"sh",String(e.length),...e,...t]}function D({app:e,environment:t,config:n}){return n.stack??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function F(e){return`\
swarm/${e}`}function Gt({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function Ve({state:e,environment:t,release:n}){return`${e}\
/releases/${t}/${n}/stack.json`}const M={destination:"io.deploy-action.destination",key:"io.deploy-action.key",values:"io.deploy-action.values",value:"io.deploy-action.value",injected:"io.deploy-actio\
n.injected",release:"io.deploy-action.release"},Q=e=>(0,u.At)(`log:${F(e)}`);function be(e){const t=F(e);return{destination:t,list:()=>(0,u.kA)(Q(e),{id:"ask.log",title:`Read the log of ${e}`,do:"http",
at:"docker",method:"GET",url:G(`${M.destination}=${t}`),classify:"swarm.api"},({body:n=""})=>Ee(n).map(({labels:s,data:o})=>({key:s[M.key]??"",value:o.slice(1)})).sort((s,o)=>s.key<o.key?-1:1)),create:({
key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:JSON.stringify(
{Name:de(t,n),Labels:{[M.destination]:t,[M.key]:n},Data:xe(`-${s}`)}),expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,
title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:`/configs/${de(t,n)}`,expect:[204,404],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}})}}
function de(e,t){const s=/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(t)?`k.${t}`:`h.${t.replace(/[^A-Za-z0-9]+/g,"-").slice(0,14)}.${ee(t,20)}`;return`deploy-action.${ee(e,10)}.${s}`}function Kt(e,t,n){
return`${`${e}_${t}`.replace(/[^A-Za-z0-9_.-]/g,"-").slice(0,47)}_${n.slice(0,16)}`}function ee(e,t){return(0,L.createHash)("sha256").update(e).digest("hex").slice(0,t)}const te={do:"http",at:"docker",
method:"GET",classify:"swarm.api"};function K(e){return[(0,u.kA)(q,{...te,id:"ask.services",title:`List the services of ${e}`,url:O(e)},({body:t=""})=>$e(t)),(0,u.kA)(ce,{...te,id:"ask.tasks",title:`L\
ist the tasks of ${e}`,url:R(e)},({body:t=""})=>gt(t))]}function ze(e){const t=({body:s=""})=>Ee(s).map(({name:o})=>o),n=`${M.injected}=${F(e)}`;return[be(e).list(),...K(e),(0,u.kA)(Ce,{...te,id:"ask.\
kept",title:"List what is kept of earlier releases",url:G(`${M.values}=${F(e)}`)},t),(0,u.kA)(Ie,{...te,id:"ask.made.secrets",title:`List the secrets made for ${e}`,url:pe(n)},t),(0,u.kA)(Le,{...te,id:"\
ask.made.configs",title:`List the configs made for ${e}`,url:G(n)},t)]}function W(e,t){return new Map((t.get(q)??[]).map(n=>[Zt(e,n),n]))}function Zt(e,{name:t}){return t.startsWith(`${e}_`)?t.slice(e.
length+1):t}function le({id:e},t){return(t.get(ce)??[]).filter(({service:n})=>n===e)}const Fe=26;function Bt(e,t){const n=t.get(De),s=t.get(ae);return[Yt(),qt(),...ze(D(e)),Qt(e),...n===void 0?[]:[tn(
e,n)],...s===void 0?[]:[...Ot(e,s),...Nt(e,s,t)]]}function Yt(){return(0,u.kA)(wt,{id:"ask.swarm.version",title:"Ask Docker for its version",do:"exec",argv:["docker","version","--format","{{.Client.Ve\
rsion}}"],quiet:!0,classify:"swarm.cli",failsAs:"absent"},({stdout:e})=>Xt(e.trim()))}function Xt(e){if(Number(/^v?(\d+)\./.exec(e)?.[1]??0)>=Fe)return e;throw new m.HR("absent",`The docker command ${e||
"of an unknown version"} is too old; ${Fe} or newer is needed on this machine.`,{hint:"Update the docker-ce-cli package; the engine at the destination may be older."})}function qt(){return(0,u.kA)(ke,
{id:"ask.swarm.cluster",title:"Ask whether Docker is a manager of a swarm",do:"http",at:"docker",method:"GET",url:"/swarm",expect:[200,406,503]},({status:e,body:t=""})=>ge(e,t))}function Qt(e){const t=Gt(
e),n=t.length===0?k.map(o=>`${e.root}/${o}`):t,s=[...new Set(n.map(o=>(0,g.U)(o).folder))];return(0,u.kA)(De,{id:"ask.swarm.files",title:"Look for the stack file",do:"exec",argv:Ut(n,s),quiet:!0,limit:4*
1024*1024},({stdout:o})=>en(t,o,e))}function en(e,t,n){const[s="",...o]=t.split(""),r=s.split("").slice(1).map(f=>({file:f.slice(0,f.indexOf(`
`)),text:f.slice(f.indexOf(`
`)+1)})),i=e.length===0?r.slice(0,1):r,a=e.find(f=>!r.some(h=>h.file===f));if(i.length===0&&a===void 0)throw new m.HR("absent",`There is no stack file in ${n.root}: ${k.join(", ")}.`,{hint:"Add one, o\
r name it: target: { swarm: { file: PATH } }."});if(a!==void 0){const f=(0,T.a)((0,g.U)(a).name,o.map(h=>(0,g.U)(h.trim()).name));throw new m.HR("absent",`The stack file ${a} does not exist${f}`,{hint:"\
file: is relative to the top of the checkout."})}const c=i.map(({text:f})=>I(f)),d=[...new Set(c.flatMap(f=>f.required))].sort(),l=Y(n),y=d.filter(f=>l[f]===void 0);if(y.length>0)throw new m.HR("usage",
`The stack file uses variables that nobody gave: ${y.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value})."});return{files:i.
map(({file:f})=>f),required:d,all:[...new Set(c.flatMap(f=>f.all))].sort()}}function tn(e,{files:t,all:n}){const s=Dt(e);return(0,u.kA)(ae,{id:"ask.swarm.model",title:"Render the stack file",do:"exec",
argv:Wt(t,n.filter(o=>s[o]===void 0)),cwd:e.root,env:s,quiet:!0,limit:16*1024*1024,classify:"swarm.config",failsAs:"usage"},({stdout:o})=>E(o))}const nn={ask:e=>K(e.stack),verdict(e,t){const{stack:n,services:s}=e,
o=W(n,t);return Object.entries(s).every(([i,{release:a}])=>o.get(i)?.labels[M.release]===a)?"done":"absent"}},U=e=>(e[0]??"").trim(),ue=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",e=>`Docker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",U,"Add the user to the group docker."],[/This node is not (?:a|part of a) swarm(?: manager)?.*/i,"usage",()=>"The Docker engine is not a manager of a swarm.","Deploy to a manager, or make one\
: docker swarm init."],[/.*The swarm does not have a leader.*/i,"transient",U,"Bring back a majority of the managers."],[/.*update out of sequence.*/,"transient",()=>"Somebody else changed the service\
 at the same moment."],[/.*(?:raft message is too large|must be larger than 0 and less than).*/,"capacity",()=>"It is too large to be kept in the swarm."]],sn=[[/.*only updates to Labels are allowed.*/,
"bug",U],[/.*(?:secret|config) not found: (\S+).*/,"absent",U,"Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }."],[/.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
"absent",U,"Create it first: docker network create -d overlay."],[/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,"usage",U],[/.*port '?"?(\d+).*is already in use by service.*/,
"capacity",U,"Publish another port, or remove the other service."],[/.*AlreadyExists.*/,"transient",U],[/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i,"tr\
ansient",U]],on=e=>fe(e.stderr,ue),rn=e=>fe(e.body??"",ue),an=e=>{const t=fe(e.stderr,[...ue,...sn]),n=Ue(e.stderr);return t??(n===""?void 0:{kind:"unhealthy",cause:n})},cn=e=>{const t=fe(e.stderr,ue);
if(t!==void 0)return t;const n=/required variable (\S+) is missing a value: ([^"]*)/.exec(e.stderr);if(n!==null)return{kind:"usage",cause:`The stack file needs the variable ${n[1]}: ${n[2]}`,hint:`Dec\
lare ${n[1]} under variables: or secrets: of the environment.`};const s=Ue(e.stderr);return s===""?void 0:{kind:"usage",cause:`The stack file is not valid: ${s}`,hint:"Correct the file; nothing was to\
uched."}};function fe(e,t){for(const[n,s,o,r]of t){const i=n.exec(e);if(i!==null)return{kind:s,cause:o(i),...r===void 0?{}:{hint:r}}}}function Ue(e){return e.trim().split(`
`).at(-1)?.trim()??""}const dn=2;function ln({service:e,tasks:t,expected:n,alive:s}){if(e===void 0)return Oe("does not exist");const{update:o}=e;if(o?.state.startsWith("rollback"))return Se(`was rolle\
d back by Swarm (${o.state})${Ke(t)}`);if((e.labels[M.release]??"")!==n.release||!hn(e.image,n.image))return Oe(`is set to ${e.image}, not ${n.image}: somebody else changed it`);if(o?.state==="paused")
return Se(`was stopped by Swarm in the middle of its update${Ke(t)}`);const r=t.filter(({spec:c,iteration:d})=>c===e.spec&&d===e.iteration),i=pn(e),a=r.filter(({id:c,createdAt:d})=>Date.parse(d)>=i||s.
includes(c));return n.oneShot?fn({service:e,expected:n,ours:r,counted:a}):un({service:e,expected:n,ours:r,counted:a,tasks:t,since:i})}function un({service:e,expected:t,ours:n,counted:s,tasks:o,since:r}){
const i=Ge(s,b=>mn(n,b));if(i!==void 0)return i;const a=t.mode==="global"?e.desired:t.replicas;if(t.mode==="global"&&a===0)return{verdict:"pending",reason:"runs nowhere: no node fits it",unplaced:!0};
const c=n.filter(b=>b.wanted==="running"&&b.state==="running"),d=n.find(b=>me(b)&&b.state==="pending"&&b.error!==""),l=new Set(c.map(({place:b})=>b)).size;if(l<a&&d!==void 0)return{verdict:"pending",reason:`${l}\
 of ${a} run: ${d.error}`,unplaced:!0};if(l<a)return{verdict:"pending",reason:`${l} of ${a} run${Ze(n)}`};const y=o.filter(b=>b.wanted==="running"&&b.state==="running"&&b.spec!==e.spec),f=c.length>l?`\
, and ${c.length-l} more that Swarm has left in the same place`:"";if(y.length>0||l>a)return{verdict:"pending",reason:`${y.length||l-a} of before still run`};const h=c.map(({id:b})=>b).sort(),A=c.some(
({createdAt:b})=>Date.parse(b)>=r);return e.update?.state==="updating"?{verdict:"pending",reason:`${a} run, Swarm still watches them`,settled:h,fresh:A}:{verdict:"good",reason:a===0?"0 tasks are wante\
d":`${a} of ${a} run${f}`,settled:h,fresh:A}}function fn({service:e,expected:t,ours:n,counted:s}){const o=t.mode.startsWith("global")?Math.max(1,e.desired):t.replicas,r=n.filter(({state:l})=>l==="comp\
lete"),i=n.filter(l=>me(l)&&l.state!=="complete");if(i.length===0&&r.length>=o)return{verdict:"good",reason:"ended with exit code 0",settled:r.map(({id:l})=>l).sort()};const c=Ge(s,l=>i.some(y=>y.place===
l));if(c!==void 0)return c.suspicious&&e.restart==="none"?{...c,verdict:"bad"}:c;const d=i.find(({state:l,error:y})=>l==="pending"&&y!=="");return d!==void 0?{verdict:"pending",reason:d.error,unplaced:!0}:
{verdict:"pending",reason:`has not ended yet${Ze(n)}`}}function Ge(e,t){const n=e.filter(je);for(const s of new Set(n.map(o=>o.place))){const o=n.filter(i=>i.place===s),r=ve(o);if(r!==void 0)return o.
length>=dn?Se(`${ne(r)} (${o.length} times)`):t(s)?{verdict:"pending",reason:`${ne(r)}; Swarm starts it again`}:Oe(ne(r))}}function mn(e,t){return e.some(n=>n.place===t&&me(n))}function me({wanted:e,state:t}){
return e!=="shutdown"&&e!=="remove"&&!["failed","rejected","shutdown","orphaned","remove"].includes(t)}function ve(e){const t=e.filter(je);return t.find(({state:n})=>n!=="complete")??t[0]}function je({
state:e,wanted:t}){return e==="failed"||e==="rejected"||e==="complete"&&t==="shutdown"}function pn({update:e,createdAt:t,updatedAt:n}){if(e!==null)return Date.parse(e.startedAt);const[s,o]=[Date.parse(
t),Date.parse(n)];return o-s<2e3?0:o}function hn(e,t){return e===t||e.includes("@")&&e.split("@")[1]===t.split("@")[1]}function ne({state:e,error:t,exitCode:n}){return/unhealthy container/.test(t)?"wa\
s ended because it is unhealthy":/No such image/i.test(t)?`cannot start, its image was not found: ${t.replace(/^No such image: /,"")}`:e==="rejected"?`cannot start: ${t}`:e==="complete"?"ended by itse\
lf with exit code 0":n!==0?`crashed with exit code ${n}${/\((\d+)\)$/.test(t)||t===""?"":`: ${t}`}`:`failed: ${t||"Swarm does not say why"}`}function Ke(e){const t=ve(e);return t===void 0?"":`: it ${ne(
t)}`}function Ze(e){const t=e.find(n=>me(n)&&n.state!=="running");return t===void 0?"":`, ${t.state}`}const Se=e=>({verdict:"bad",reason:e}),Oe=e=>({verdict:"pending",reason:e,suspicious:!0}),gn=25,$n=4,
Be=e=>(0,u.At)(`swarm.task.container:${e}`),Ye=e=>(0,u.At)(`swarm.task.log:${e}`),kn={ask(e,t){const{stack:n}=e,s=Xe(e,t).flatMap(({task:o})=>o?.container?[o]:[]);return[...K(n),...s.flatMap(o=>[Sn(o),
On(o)])]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const s=Xe(e,t),[o]=s;if(o!==void 0)return{kind:o.task===void 0?n.kind:vn(o.task),cause:s.map(({name:r,service:i,
task:a})=>`${r} ${yn(i,a,t)}`).join("; "),lines:s.flatMap(r=>An(r,t)),...jn(o)}}};function Xe({stack:e,services:t,oneShots:n},s){return[...W(e,s)].filter(([o])=>t?.includes(o)??!0).flatMap(([o,r])=>{const i=le(
r,s),a=/^(paused|rollback)/.test(r.update?.state??""),c=a?i:i.filter(({spec:A})=>A===r.spec),d=wn(o,r,n),l=ve(c.filter(({state:A})=>!d||A!=="complete")),y=c.find(({state:A,error:b,wanted:j})=>A==="pen\
ding"&&b!==""&&j==="running"),f=l!==void 0&&Date.parse(l.createdAt)<Date.parse(r.updatedAt),h=y!==void 0&&f?y:l??y;return h===void 0&&!a?[]:[{name:o,service:r,task:h}]}).sort((o,r)=>qe(o)-qe(r)).slice(
0,$n)}function wn(e,{mode:t,restart:n},s){return s.includes(e)||t.endsWith("-job")||n==="none"}function qe({service:e,task:t}){return/^(paused|rollback)/.test(e.update?.state??"")?0:t?.state==="pendin\
g"?2:1}function yn({update:e},t,n){const s=t===void 0?"":t.state==="pending"?t.error:bn(t,n),o=e?.state??"";return o.startsWith("rollback")?`was rolled back by Swarm: it ${s||"does not say why"}`:o===
"paused"?`was stopped by Swarm in the middle of its update: it ${s||"does not say why"}`:t?.state==="pending"?`finds no node: ${s}`:s}function bn(e,t){const n=t.get(Be(e.id));if(n?.outOfMemory)return"\
was killed because it ran out of memory";if(n?.health!=="unhealthy")return ne(e);const s=n.probes.at(-1)?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`was ended because it is unhealthy${s===""?"":`: its health check says ${s}`}`}function vn({error:e,state:t}){return/No such image/i.test(e)?"absent":t==="pend\
ing"?"capacity":"unhealthy"}function jn({task:e}){return e===void 0?{}:/No such image/i.test(e.error)?{hint:"Check that the image was pushed, that the nodes reach the registry, and that this machine i\
s logged in to it (its credentials are passed on)."}:e.state==="pending"?{hint:"Add a node that fits, or change placement, published host ports or resources.reservations of the service."}:e.exitCode===
127||/executable file not found|no such file/.test(e.error)?{hint:"The command of the service is not in the image."}:{}}function Sn({id:e}){return(0,u.kA)(Ye(e),{id:`ask.logs.${e}`,title:`Read the log\
 of task ${e}`,do:"exec",argv:["sh","-c",'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0',"sh",String(gn),e],quiet:!0},({stdout:t})=>t.replace(/\n$/,"").split(`
`))}function On({id:e,container:t}){return(0,u.kA)(Be(e),{id:`ask.container.${e}`,title:`Look at the container of task ${e}`,do:"http",at:"docker",method:"GET",url:(0,X.vK)(t),expect:[200,404]},({status:n,
body:s=""})=>n===404?void 0:(0,X.NJ)(s))}function An({name:e,service:t,task:n},s){const{update:o}=t,r=n===void 0?[]:s.get(Ye(n.id))??[];return[...o===null?[]:[`${e}: update ${o.state}${o.message===""?
"":`: ${o.message}`}`],...n===void 0?[]:[`${e}: task ${n.id} ${n.state}${n.error===""?"":`: ${n.error}`}`],...r.join("").trim()===""?["  (no output)"]:r.map(i=>`  | ${i}`)]}const En={alive:[],suspects:[],
unplaced:{},since:null,seen:""},xn={ask:e=>K(e.stack),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??En,i=_n(o,r,n),a=Object.fromEntries(i.filter(({standing:j})=>j.unplaced).map(({name:j})=>[j,r.
unplaced[j]??s])),c=i.every(({standing:j})=>j.settled!==void 0),d=i.map(({name:j,standing:V})=>`${j} ${V.settled?.join(" ")}`).join("; "),l=c?r.since!==null&&r.seen===d?r.since:s:null,y=l!==null&&s-l>=
Rn(o,i),f=i.map(({name:j,standing:V})=>{const ks=a[j]!==void 0&&s-a[j]>=o.placement;return V.suspicious&&r.suspects.includes(j)||ks?se(j,"bad",V.reason):V.verdict!=="good"||y||!c?se(j,V.verdict,V.reason):
se(j,"pending",`${V.reason}, watching that it stays so`)}),h=i.filter(({standing:j})=>j.suspicious).map(({name:j})=>j),A=(n.get(ce)??[]).filter(j=>j.state==="running").map(({id:j})=>j);return{state:{alive:[
...new Set([...r.alive,...A])],suspects:h,unplaced:a,since:l,seen:d},subjects:f}}};function _n({stack:e,services:t},{alive:n},s){const o=W(e,s);return Object.entries(t).map(([r,i])=>{const a=o.get(r),
c=a===void 0?[]:le(a,s);return{name:r,expected:i,standing:ln({service:a,tasks:c,expected:i,alive:n})}})}function Rn({stable:e=0},t){return e>0?e:Math.max(0,...t.map(({standing:n,expected:s})=>n.fresh?
s.monitor:0))}const Dn={ask:e=>K(e.stack),judge({data:e,facts:t}){const{stack:n}=e,s=(t.get(q)??[]).map(({name:i})=>i),o=(t.get(ce)??[]).filter(({state:i})=>["running","starting","preparing"].includes(
i));if(s.length>0)return{state:null,subjects:[se(n,"pending",`${s.join(", ")} still exist`)]};const r=o.length===0?"nothing runs":`${o.length} tasks still end`;return{state:null,subjects:[se(n,o.length===
0?"good":"pending",r)]}}};function se(e,t,n){return{name:e,verdict:t,reasons:[n]}}function Nn(e,t,n){return[(0,u.kA)((0,u.At)(`swarm.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"\
exec",argv:["sh","-c",'stack="$1"; tail="$2"; only="$3"; docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack" | while read -r name; do [ -z "$only" ] || [ "$name" \
= "$stack"_"$only" ] || continue; timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0',"sh",e,String(n),t??""],quiet:!0,classify:"swarm.cli"},({stdout:o})=>o.replace(/\n$/,
"").split(`
`))]}const Tn=3e5;function Mn(e,t){const n=D(e),s=W(n,t),o=[...s].flatMap(([i,{previous:a}])=>a===void 0?[]:[[i,a]]);if(o.length===0)throw new m.HR("absent",`No service of ${n} has a previous spec.`,{
hint:"Swarm has none after it rolled back by itself. Return to a kept release instead: rollback without --native."});const r=[...s.keys()].filter(i=>!o.some(([a])=>a===i));return{stage:"rollback",subject:`\
Swarm stack ${n}, by Swarm itself`,steps:[...o.map(([i,{image:a}])=>({id:`swarm.native.${i}`,title:`Let Swarm take ${i} back to ${a}`,do:"exec",argv:["docker","service","rollback","--detach",`${n}_${i}`],
classify:"swarm.deploy",failsAs:"absent",undo:{way:"keep",why:"a person asked for it"}})),{id:"swarm.native.verify",title:"Wait until Swarm has gone back",do:"wait",judge:{name:"swarm.rolled-back",data:{
stack:n,services:Object.fromEntries(o)}},every:500,deadline:Tn}],basis:{stack:n,back:Object.fromEntries(o)},notes:r.length===0?[]:[`${r.join(", ")}: no previous spec, left as it is.`],values:{}}}const Cn={
ask:e=>K(e.stack),judge({data:e,facts:t}){const{stack:n,services:s}=e,o=W(n,t);return{state:null,subjects:Object.entries(s).map(([i,{image:a,replicas:c}])=>{const d=o.get(i),y=(d===void 0?[]:le(d,t)).
filter(({state:b,wanted:j,spec:V})=>b==="running"&&j==="running"&&V===d?.spec),f=d?.update?.state??"nothing";if(f==="rollback_paused")return{name:i,verdict:"bad",reasons:["Swarm stopped in the middle \
of it"]};const h=d?.mode==="replicated"?c:d?.desired??0,A=f==="rollback_completed"&&d?.image===a&&y.length>=h;return{name:i,verdict:A?"good":"pending",reasons:[`${y.length} of ${h} run, Swarm says ${f}`]}})}}};
var Qe=v(68415);function In(e,t,n){const s=et("secret",e,t,n),o=et("config",e,t,n),r=[...s,...o];return{secrets:Object.fromEntries(s.map(({key:i,entry:a})=>[i,a])),configs:Object.fromEntries(o.map(({key:i,
entry:a})=>[i,a])),create:r.flatMap(({step:i})=>i===void 0?[]:[i]),names:r.map(({entry:i})=>i.name??"")}}function et(e,t,n,s){const o=(e==="secret"?n.secrets:n.configs)??{},r=(e==="secret"?t.config.secrets:
t.config.configs)??{};return[...new Set([...Object.keys(o),...Object.keys(r)])].map(a=>{const c=o[a]??{},d=r[a],{file:l}=c;if(d===void 0&&l===void 0)return{key:a,entry:c};const y=d===void 0?ee(`${s.get(
ke)??""} ${s.get(Me)?.get(l??"")??""}`,16):s.get(we)?.[d]??"",f=Kt(D(t),a,ee(`${y} ${c.template_driver??""}`,16)),h=d===void 0?l??"":{value:Y(t)[d]},A=["--label",`${M.injected}=${F(D(t))}`,...c.template_driver===
void 0?[]:["--template-driver",c.template_driver]];return{key:a,entry:{external:!0,name:f},step:Ln({kind:e,key:a,name:f,from:h,options:A})}})}function Ln(e){const{kind:t,key:n,name:s,from:o,options:r}=e;
return{id:`swarm.${t}.${n}`,title:`Make the Swarm ${t} ${s}, unless it exists`,do:"exec",argv:Ft(t,s,typeof o=="string"?o:"-",r),...typeof o=="string"?{}:{stdin:o.value},classify:"swarm.deploy",failsAs:"\
usage",attempts:3,undo:{way:"keep",why:"nothing uses it before the services do; a later deploy removes it"}}}function Pn(e,t,n){const s=n.get(Q(D(e)))??[],o=new Set([...t,...(n.get(q)??[]).flatMap(({uses:a})=>a)]),
r=a=>!o.has(a)&&!s.some(({value:c})=>c.includes(a)),i=a=>c=>({id:`swarm.forget.${c}`,title:`Remove the Swarm ${a} ${c}, to which nothing refers`,do:"http",at:"docker",method:"DELETE",url:`/${a}s/${c}`,
expect:[204,404],advisory:!0,undo:{way:"keep",why:"no service and no kept release needs it"}});return[...(n.get(Ie)??[]).filter(r).map(i("secret")),...(n.get(Le)??[]).filter(r).map(i("config"))]}function Ae(e,t){
const n=t.need(ae),s=yt(n,e,t),o=In(e,n,t),r=Object.fromEntries(Object.entries(n.services).map(([h,A])=>[h,Hn(A,s[h]??"",e.release)])),{secrets:i,configs:a}=o,c={...Object.keys(i).length===0?{}:{secrets:i},
...Object.keys(a).length===0?{}:{configs:a}},d=(0,N.Ps)(e.before),l=Je({...n,services:r,...c}),y=h=>Object.fromEntries(Object.entries(l.services).filter(([A])=>d.includes(A)===h)),f={...l,services:y(!1)};
return{model:f,jobs:y(!0),environment:Wn(He(l),e),expected:Jn(f,e.config["one-shot"]),create:o.create,injected:o.names}}function Jn(e,t){return Object.fromEntries(Object.entries(e.services).map(([n,{image:s="",
deploy:o={}}])=>{const r=o.mode??"replicated",i=t?.includes(n)??o.restart_policy?.condition==="none",a=o.update_config?.monitor;return[n,{image:s,mode:r,replicas:r.startsWith("global")?0:o.replicas??1,
oneShot:r.endsWith("-job")||i,monitor:a===void 0?5e3:(0,Qe.E)(a,`${n}: monitor`),release:o.labels?.[M.release]??""}]}))}function Hn({build:e,...t},n,s){const{environment:o,deploy:r}=t,i=o&&Object.fromEntries(
Object.entries(o).filter(([,c])=>c!==null)),a={...r?.labels,[M.release]:s};return{...t,image:n,...i===void 0?{}:{environment:i},deploy:{...r,labels:a}}}function Wn(e,t){const n=Y(t),s=e.filter(o=>n[o]===
void 0);if(s.length>0)throw new m.HR("bug",`The rendered stack takes ${s.join(", ")} from nowhere.`);return Object.fromEntries(e.map(o=>[o,n[o]]))}const Vn=`stack="$1"; job="$2"; name="$1_$2"; shift 2\

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
exit 1`;function zn(e){return e.replace(/\.undo$/,"").replaceAll(".","-")}function Fn(e,t,{id:n,title:s,service:o,run:r,timeout:i}){const a=D(e),{model:c,jobs:d,environment:l}=Ae(e,t),y={...c.services,
...d},f=y[o];if(f===void 0){const b=Object.keys(y),j=`before: the stack file has no service ${JSON.stringify(o)}${(0,T.a)(o,b)}`;throw new m.HR("usage",j,{hint:`It has: ${b.join(", ")}.`})}const h=zn(
n),A={[h]:Un(f,x(r),Gn(e,t))};return[{id:n,title:s,do:"exec",argv:["sh","-c",Vn,"sh",a,h,...ye(a,"-",!1)],env:l,stdin:JSON.stringify({...c,services:A}),classify:"swarm.deploy",failsAs:"unhealthy",attempts:1,
timeout:i}]}function Un({ports:e,healthcheck:t,deploy:n,...s},o,r){const{placement:i,resources:a}=n??{};return{...s,...o.length===0?{}:{command:o},environment:{...s.environment,...r},healthcheck:{disable:!0},
deploy:{mode:"replicated-job",replicas:1,restart_policy:{condition:"none"},...i===void 0?{}:{placement:i},...a===void 0?{}:{resources:a}}}}function Gn(e,t){const s=(t.get(Q(D(e)))??[]).filter(({key:r})=>r.
startsWith("release.")).toSorted((r,i)=>r.key<i.key?1:-1)[0],o=s===void 0?"":Kn(s.value)??"";return x({DEPLOY_VERSION:e.version,DEPLOY_PREVIOUS_VERSION:o})}function Kn(e){try{return JSON.parse(e).version}catch{
return}}var Zn=v(50445);function tt(e,t,n){if(t.length===0)return null;const s=n.get(we)??{},o=(0,P.d)(t.map(r=>[r,s[r]??""]));return{config:de(F(e),`values.${ee(o,24)}`),names:t}}function nt(e,{id:t,
version:n}){return de(F(e),`spec.${t}.${n}`)}function Bn(e,t,n){const s={[M.values]:F(e)},o=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${M.value}.${i}`)}:"`,We(a),'"']),r=`{"Name":${JSON.
stringify(t.config)},"Data":"${xe("-")}","Labels":${JSON.stringify(s).slice(0,-1)}`;return{id:"swarm.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"do\
cker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:{join:[r,...o,"}}"]},expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"a later deploy removes value\
s to which no release refers"}}}function st(e,t){const n=[...t.values()].map(s=>[s.id,nt(e,s)]);return{id:"swarm.specs",title:`Keep the specs of ${[...t.keys()].join(", ")} at the destination`,do:"exe\
c",argv:zt(F(e),n),classify:"swarm.deploy",failsAs:"transient",attempts:3,undo:{way:"keep",why:"a later deploy removes specs to which no release refers"}}}function Yn(e,t,n){const s=D(e),o=n.get(Q(s))??
[];return(n.get(Ce)??[]).filter(r=>!t.includes(r)&&!o.some(({value:i})=>i.includes(r))).map(r=>({id:`swarm.forget.${r}`,title:`Remove ${r}, kept for a release that nothing refers to`,do:"http",at:"doc\
ker",method:"DELETE",url:`/configs/${r}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs it"}}))}const Z={way:"keep",why:"it is the way back itself"},ot=(0,u.At)(
"swarm.networks");function Xn(e,t){const n={id:"swarm.restore.verify",title:"Verify that no service is left",do:"wait",judge:{name:"swarm.gone",data:{stack:e}},every:500,deadline:12e4},s=(t.get(ot)??[]).
map(({id:o,name:r})=>({id:`swarm.restore.network.${r}`,title:`Remove the network ${r}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${o}`,expect:[204,404],retryOn:["denied","stale","bug"],patience:3e4,
advisory:!0,undo:Z}));return rt(e,[...(t.get(q)??[]).map(it),n,...s],null)}function rt(e,t,n){return{stage:"restore",subject:`Swarm stack ${e}`,steps:t,basis:n,notes:[],values:{}}}function it({id:e,name:t}){
return{id:`swarm.restore.remove.${t}`,title:`Remove the service ${t}`,do:"http",at:"docker",method:"DELETE",url:`/services/${e}`,expect:[200,204,404],attempts:3,classify:"swarm.api",undo:Z}}function qn(e){
return(0,u.kA)(ot,{id:"ask.networks",title:`List the networks of ${e}`,do:"http",at:"docker",method:"GET",url:z(e)},({body:t=""})=>(0,X.j)(t))}function at(e,t){const n=D(e),s=W(n,t),o=[...s.keys()].sort(),
r={target:"swarm",stack:n,had:o,kept:null,specs:{},model:null,expected:{}};if(s.size===0)return{snapshot:r,notes:[]};const i=ct(s,n,t);if(i?.model){const d=Object.keys(i.expected).filter(h=>s.has(h)),
l=(h,A)=>Object.fromEntries(d.map(b=>[b,A(h[b],s.get(b))])),y=l(i.model.services,(h,{mode:A,replicas:b})=>A==="replicated"?{...h,deploy:{...h.deploy,replicas:b}}:h),f=l(i.expected,(h,{mode:A,replicas:b})=>A===
"replicated"?{...h,replicas:b}:h);return{snapshot:{...i,model:{...i.model,services:y},expected:f,had:o},notes:[]}}const a=Object.fromEntries([...s].map(([d,l])=>[d,nt(n,l)])),c=Object.fromEntries([...s].
map(([d,l])=>[d,dt(l)]));return{snapshot:{...r,specs:a,expected:c},notes:[Qn]}}const Qn="What runs now is not as a release of deploy-action made it: a rollback would bring back the specs of its servic\
es, and would not know secrets and configs that were removed.";function es(e,t){const n=D(e),{model:s,expected:o,environment:r}=Ae(e,t),i=tt(n,Object.keys(r),t);return{target:"swarm",stack:n,model:s,specs:{},
expected:o,had:null,kept:i}}function ct(e,t,n){return(n.get(Q(t))??[]).flatMap(({key:o,value:r})=>o.startsWith("release.")?ts(r)??[]:[]).find(({expected:o})=>{const r=[...e].filter(([i])=>o[i]!==void 0);
return r.length>0&&r.every(([i,{labels:a,image:c}])=>{const d=o[i];return d!==void 0&&(a[M.release]??"")===d.release&&c===d.image})})}function dt({image:e,mode:t,replicas:n,restart:s,monitor:o,labels:r}){
const i=t.endsWith("-job")||s==="none";return{image:e,mode:t,replicas:n,oneShot:i,monitor:o,release:r[M.release]??""}}function ts(e){try{const{snapshot:t}=JSON.parse(e);return lt(t)?t:void 0}catch{return}}
function ns(e){if(lt(e))return e;throw new m.HR("bug","What is kept at the destination is not a release of the swarm target.",{hint:"The entry was written by another version or target; deploy the want\
ed version again instead."})}function lt(e){return typeof e=="object"&&e!==null&&e.target==="swarm"}function ss({stack:e,specs:t,expected:n},s){return Object.entries(t).filter(([o])=>n[o]?.oneShot===!1).
flatMap(([o,r])=>{const i=s.get(o),a=`swarm.restore.read.${o}`;return[{id:a,title:`Read the spec that ${e}_${o} had`,do:"exec",argv:["docker","config","inspect","--format",'{{printf "%s" .Spec.Data}}',
r],quiet:!0,limit:2*1024*1024,outputs:{spec:{from:"stdout",form:"json"}},classify:"swarm.deploy",failsAs:"absent",undo:Z},{id:`swarm.restore.spec.${o}`,title:`Give ${e}_${o} the spec that it had`,do:"\
http",at:"docker",method:"POST",url:i===void 0?"/services/create":`/services/${i.id}/update?version=${i.version}`,headers:{"content-type":"application/json"},body:{late:a,output:"spec"},classify:"swar\
m.api",undo:Z}]})}const os=3e3,ut=3e5;function ft(e){return{name:"swarm.restore",data:e}}const rs={ask(e){const{stack:t,had:n}=e,s=n===null?[be(t).list()]:[];return[...K(t),...s,...n?.length===0?[qn(t)]:
[]]},plan(e,t){const n=e;return n.had?.length===0?Xn(n.stack,t):is(n,t)}};function is(e,t){const{stack:n,model:s,expected:o}=e,r=W(n,t),i=e.had??Object.keys(o),a=[...r].filter(([l])=>!i.includes(l)).map(
([,l])=>l),d=[...e.had===null&&r.size>0&&ct(r,n,t)===void 0?[st(n,r)]:[],...a.map(it),...s===null?ss(e,r):as(e,s),{id:"swarm.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{
name:"swarm.services",data:{stack:n,services:mt(e),placement:ut,stable:os}},every:500,deadline:ut}];return rt(n,d,o)}function as(e,t){const{stack:n,kept:s}=e,o=`${Zn.F}/stack.json`,r=ye(n,o,!1),i=Object.
fromEntries(Object.keys(mt(e)).map(a=>[a,t.services[a]??{}]));return Object.keys(i).length===0?[]:[{id:"swarm.restore.write",title:"Write the stack file of what ran before",do:"write",path:o,content:JSON.
stringify({...t,services:i}),undo:Z},{id:"swarm.restore.deploy",title:`Deploy ${Object.keys(i).join(", ")} as before`,do:"exec",argv:s===null?r:Vt(r,{...s,prefix:M.value}),classify:"swarm.deploy",failsAs:"\
unhealthy",attempts:4,undo:Z}]}function mt({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}var cs=v(18399);function pt({config:e}){return(0,Qe.E)(e.placement??"\
15s","placement")}function ds(e,t){const n=D(e),s=Ae(e,t),{expected:o,environment:r,model:i,create:a,injected:c}=s,{snapshot:d,notes:l}=at(e,t),y=tt(n,Object.keys(r),t),f=[y?.config??"",d.kept?.config??
"",...Object.values(d.specs)];return{prepare:[...Object.keys(d.specs).length===0?[]:[st(n,W(n,t))],ls(e,s),...y===null?[]:[Bn(n,y,r)],...a,...Yn(e,f,t),...Pn(e,c,t)],apply:[{...us(e,s),undo:{way:"rest\
ore",restore:ft(d)}}],verify:{name:"swarm.services",data:{stack:n,services:o,placement:pt(e)}},notes:[...l,...fs(e,s),...ms(e,s,d)],...d.model===null&&d.had?.length!==0?{}:{changes:(0,cs.r)(d.model,i)},
basis:{stack:n,model:i}}}function ls(e,{model:t}){return{id:"swarm.write",title:"Write the rendered stack file",do:"write",path:Ve(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function us(e,{environment:t,expected:n}){const s=D(e);return{id:"swarm.deploy",title:"Deploy the stack",do:"exec",argv:ye(s,Ve(e),e.config.
orphans==="remove"),env:t,classify:"swarm.deploy",failsAs:"unhealthy",check:{name:"swarm.deploy",data:{stack:s,services:n}}}}function fs({root:e},{model:t}){const n=Object.entries(t.services).flatMap(
([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: it must exist on \
every node; make it a config instead.`]}function ms({config:e},{model:t},{had:n}){const s=(n??[]).filter(r=>t.services[r]===void 0);if(s.length===0)return[];const o=s.join(", ");return[e.orphans==="re\
move"?`${o}: not in the stack file any more, will be removed.`:`${o}: not in the stack file any more, but kept running (orphans: remove would remove them).`]}const ps=3e5;function hs(e,t,n,s){const o=D(
e),r=W(o,t),i=r.get(n);if(i===void 0){const l=[...r.keys()];throw new m.HR("absent",`${o} has no service ${JSON.stringify(n)}${(0,T.a)(n,l)}`,{hint:`There: ${l.join(", ")||"none"}.`})}if(i.mode!=="rep\
licated")throw new m.HR("usage",`${n} is ${i.mode}: it has no number of replicas to change.`);const a=i.replicas,c={[n]:{...dt(i),replicas:s}},d={...ht(i.name,a),undo:Z};return{stage:"scale",subject:`${i.
name} from ${a} to ${s}`,steps:[{...ht(i.name,s),undo:{way:"steps",steps:[d]}},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"swarm.services",data:{stack:o,services:c,placement:pt(
e)}},every:500,deadline:ps}],basis:{service:i.name,before:a,replicas:s},notes:a===s?[`${n} has ${s} replicas already.`]:[],values:{},diagnose:{name:"swarm.diagnose",data:{stack:o,services:[n],oneShots:[]}}}}
function ht(e,t){return{id:`swarm.scale.${e}.${t}`,title:`Scale ${e} to ${t}`,do:"exec",argv:["docker","service","scale","--detach",`${e}=${t}`],classify:"swarm.deploy",failsAs:"transient",attempts:3}}
const gs={name:"swarm",subject:e=>`Swarm stack ${D(e)}`,log:e=>be(D(e)),ask:Bt,look:e=>ze(D(e)),running:(e,t)=>$s(D(e),t),snapshot:(e,t)=>at(e,t).snapshot,rollout:ds,restore:(e,t)=>ft(ns(t)),release:(e,t)=>es(
e,t),oneOff:Fn,diagnose:(e,t)=>{const n=t.get(ae),s=(0,N.Ps)(e.before),o=n===void 0?null:Object.keys(n.services).filter(r=>!s.includes(r));return{name:"swarm.diagnose",data:{stack:D(e),services:o,oneShots:e.
config["one-shot"]??[]}}},logs:(e,t,n)=>Nn(D(e),t,n),scale:hs,native:Mn,knowledge:{judges:{"swarm.rolled-back":Cn,"swarm.services":xn,"swarm.gone":Dn},checks:{"swarm.deploy":nn},restores:{"swarm.resto\
re":rs},diagnoses:{"swarm.diagnose":kn},classifiers:{"swarm.cli":on,"swarm.api":rn,"swarm.config":cn,"swarm.deploy":an}}};function $s(e,t){return[...W(e,t)].flatMap(([n,s])=>{const o=le(s,t);return o.
filter(({wanted:r,state:i})=>r==="running"&&i!=="complete").map(({image:r,state:i,place:a})=>({service:n,image:r,digest:r.split("@")[1]??"",state:i,health:"",restarts:o.filter(c=>c.place===a&&je(c)).length}))})}})};export{ws as id,ys as ids,bs as modules};

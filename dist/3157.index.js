const hs=3157,gs=[3157],$s={66888:((Z,M,y)=>{y.d(M,{t:()=>h,v:()=>T});const D=90;function h(g,$,k){if(JSON.stringify(g)===JSON.stringify($))return[];const[O,x]=[l(g),l($)];return O===void 0||x===void 0?
[{path:k,from:g,to:$}]:[...new Set([...Object.keys(O),...Object.keys(x)])].sort().flatMap(P=>h(O[P],x[P],`${k}/${P.replace(/^\//,"")}`))}function T(g){if(g===void 0)return"nothing";const $=typeof g=="\
string"?g:JSON.stringify(g);return $.length>D?`${$.slice(0,D)}…`:$}function l(g){if(Array.isArray(g)){const $=g.map(k=>k?.name);return $.every(k=>typeof k=="string")&&new Set($).size===$.length?Object.
fromEntries(g.map((k,O)=>[$[O],k])):void 0}return g!==null&&typeof g=="object"?g:void 0}}),3085:((Z,M,y)=>{y.d(M,{d:()=>D});function D(h){return JSON.stringify(h,(T,l)=>l!==null&&typeof l=="object"&&!Array.
isArray(l)?Object.fromEntries(Object.entries(l).sort(([g],[$])=>g<$?-1:g>$?1:0)):l)}}),28678:((Z,M,y)=>{y.d(M,{Cv:()=>k,ET:()=>P,GX:()=>O,N4:()=>$,Xh:()=>l,ZI:()=>x,_M:()=>g,bB:()=>T,f:()=>C});var D=y(
48165),h=y(48246);const T=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function l(w){try{const v=JSON.parse(w);return{...v,name:v.name??"",services:v.services??{}}}catch(v){
throw new D.HR("bug","docker compose config did not print a model.",{cause:v,details:[w.slice(0,500)]})}}function g(w){if(!(w===void 0||/^sha256:/.test(w)))try{return(0,h.aR)((0,h.F2)(w.replace(/@‹.*$/,
"")))}catch{return}}function $(w){return w.deploy?.mode==="global"?1:w.deploy?.replicas??w.scale??1}function k(w){const v=Object.values(w.services).flatMap(A=>Object.entries(A.depends_on??{}).filter(([
,{condition:I}])=>I==="service_completed_successfully").map(([I])=>I));return[...new Set(v)]}function O(w){const v=[...Object.values(w.secrets??{}),...Object.values(w.configs??{})];return[...new Set(v.
flatMap(({environment:A})=>A===void 0?[]:[A]))]}function x(w){const v=(A,I)=>{const L=A?.[I??""];return L!==void 0&&(L.environment!==void 0||L.content!==void 0)};return Object.entries(w.services).filter(
([,{configs:A,secrets:I}])=>(A??[]).some(({source:L})=>v(w.configs,L))||(I??[]).some(({source:L})=>v(w.secrets,L))).map(([A])=>A)}function C(w){const v=[...w.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].
map(([,A=""])=>A);return[...new Set(v)].sort()}function P(w){return w.split(`
`).filter(v=>/level=warning|^WARN/i.test(v)&&!/variable is not set/.test(v)).map(v=>(/msg="((?:[^"\\]|\\.)*)"/.exec(v)?.[1]??v).replaceAll('\\"','"'))}}),27792:((Z,M,y)=>{y.d(M,{Kq:()=>P,NJ:()=>w,Xw:()=>A,
d0:()=>$,eQ:()=>C,j:()=>I,kn:()=>O,o:()=>T,ru:()=>k,vK:()=>g,vf:()=>l,zZ:()=>v});var D=y(48165);const h={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function T(p){return`/containers/json?all=1&filters=${x(`com.docker.compose.project=${p}`)}`}const l=p=>`/networks?filters=${x(`com.d\
ocker.compose.project=${p}`)}`,g=p=>`/containers/${p}/json`,$=p=>`/images/${encodeURI(p)}/json`,k=(...p)=>`/volumes?filters=${x(...p)}`,O=p=>`/volumes/${p}`;function x(...p){return encodeURIComponent(
JSON.stringify({label:p}))}function C(p){return H(p,"a list of containers").map(j=>({id:j.Id??"",name:(j.Names?.[0]??"").replace(/^\//,""),state:typeof j.State=="string"?j.State:"",...L(j.Labels)}))}function P(p){
const j=H(p,"a list of containers");return C(p).flatMap((_,W)=>{const{Image:G="",ImageID:me="",Ports:pe}=j[W]??{},he=(pe??[]).flatMap(({PrivatePort:ge=0,PublicPort:oe})=>oe===void 0?[]:[{inside:ge,outside:oe}]);
return _.oneOff?[]:[{..._,reference:G,imageId:me,ports:he}]})}function w(p){const j=H(p,"a container"),_=typeof j.State=="object"?j.State:{};return{id:j.Id??"",name:(j.Name??"").replace(/^\//,""),...L(
j.Config?.Labels),state:_.Status??"",reference:j.Config?.Image??"",imageId:j.Image??"",created:j.Created??"",startedAt:_.StartedAt??"",finishedAt:_.FinishedAt??"",exitCode:_.ExitCode??0,outOfMemory:_.
OOMKilled??!1,error:_.Error??"",health:_.Health?.Status==="none"?"":_.Health?.Status??"",probes:(_.Health?.Log??[]).map(({ExitCode:W,Output:G})=>({exitCode:W??0,output:(G??"").trim()})),restarts:j.RestartCount??
0,restartPolicy:j.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:j.HostConfig?.Memory??0}}function v(p){const j=H(p,"an image");return{id:j.Id??"",repoDigests:j.RepoDigests??[]}}function A(p){return(H(
p,"a list of volumes").Volumes??[]).map(({Name:_,Labels:W})=>({name:_??"",labels:W??{}}))}function I(p){return H(p,"a list of networks").map(({Id:_,Name:W})=>({id:_??"",name:W??""}))}function L(p){return{
service:p?.[h.service]??"",configHash:p?.[h.configHash]??"",number:p?.[h.number]??"",oneOff:p?.[h.oneOff]==="True"}}function H(p,j){try{return JSON.parse(p)}catch(_){throw new D.HR("bug",`The Docker E\
ngine did not answer with ${j}.`,{cause:_,details:[p.slice(0,500)]})}}}),18399:((Z,M,y)=>{y.d(M,{r:()=>T});var D=y(66888);const h=12;function T(k,O){const C=[...new Set([...Object.keys(k?.services??{}),
...Object.keys(O.services)])].sort().flatMap(w=>{const[v,A]=[k?.services[w],O.services[w]];return A===void 0?[`${w} is not in the file any more.`]:v===void 0?[`${w} is new: ${A.image??"no image"}`]:g(
(0,D.t)(v,A,"")).map(I=>`${w} ${I}`)}),P=(0,D.t)(l(k??{}),l(O),"");return[...C,...k===null?[]:g(P)]}function l({services:k,...O}){return O}function g(k){const O=k.length>h?[`and ${k.length-h} more`]:[];
return[...k.slice(0,h).map($),...O]}function $({path:k,from:O,to:x}){const C=k.slice(1).replaceAll("/",".");return C==="image"?`image: ${O??"nothing"} → ${x??"nothing"}`:/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.
test(C)?`${C} is ${O===void 0?"new":x===void 0?"gone":"changed"}`:`${C}: ${(0,D.v)(O)} → ${(0,D.v)(x)}`}}),25635:((Z,M,y)=>{y.d(M,{G:()=>h,U:()=>T});var D=y(48165);function h(g,$,k){const O=$.startsWith(
"/")?l($):l(`${g}/${$}`),x=l(g);if(O===x||O.startsWith(x==="/"?"/":`${x}/`))return O;throw new D.HR("usage",`${k}: ${JSON.stringify($)} is outside the checkout ${x}.`,{hint:"Name a path inside the rep\
ository, relative to its top."})}function T(g){const $=g.lastIndexOf("/");return{folder:g.slice(0,$)||"/",name:g.slice($+1)}}function l(g){const $=[];for(const k of g.split("/"))k===".."?$.pop():k!==""&&
k!=="."&&$.push(k);return`/${$.join("/")}`}}),13157:((Z,M,y)=>{y.r(M),y.d(M,{swarm:()=>fs});var D=y(60136),h=y(48165),T=y(66661),l=y(76211),g=y(25635),$=y(38815);const k=["docker-stack.yml","docker-st\
ack.yaml","compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function O(e){const t=(0,$.qg)(e);if(t?.services&&Object.keys(t.services).length>0)return{...t,services:t.services};throw new h.
HR("usage","The stack file has no services.",{hint:"Name the right one: target: { swarm: { file: PATH } }."})}const x=/\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g;
function C(e){const t=new Set,n=new Set;for(const s of v(w(e)))for(const[,o,r,i=""]of s.matchAll(x)){const a=o??r;a!==void 0&&(n.add(a),/[-+]/.test(i)||t.add(a))}return{required:[...t].sort(),all:[...n,
...P(w(e))].sort()}}function P(e){const t=e?.services??{};return Object.values(t).flatMap(n=>{const s=n?.environment??[];return Array.isArray(s)?s.map(String).filter(o=>!o.includes("=")):Object.entries(
s).flatMap(([o,r])=>r===null?[o]:[])})}function w(e){try{return(0,$.qg)(e)}catch{return null}}function v(e){return typeof e=="string"?[e]:e===null||typeof e!="object"?[]:Object.values(e).flatMap(v)}function A(e){
return typeof e=="string"?e.replaceAll("$","$$$$"):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(A):Object.fromEntries(Object.entries(e).map(([t,n])=>[t,A(n)]))}var I=y(77598),L=y(3085);const H="\
com.docker.stack.namespace",p=(e,t,n="")=>`${e}?${n}filters=${encodeURIComponent(JSON.stringify({label:[t]}))}`,j=e=>p("/services",`${H}=${e}`,"status=true&"),_=e=>p("/tasks",`${H}=${e}`),W=e=>p("/net\
works",`${H}=${e}`),G=e=>p("/configs",e),me=e=>p("/secrets",e),pe=e=>`/distribution/${encodeURI(e)}/json`;function he(e,t){if(e===200)return re(t,"a cluster").ID??"";throw new h.HR("usage","The Docker\
 engine is not a manager of a swarm.",{hint:"Deploy to a manager (connection:, DOCKER_HOST or a Docker context), or make one: docker swarm init.",details:[t.slice(0,300)]})}function ge(e){return re(e,
"a list of services").map(t=>{const{Name:n="",Labels:s,Mode:o={},TaskTemplate:r={},UpdateConfig:i}=t.Spec??{},a=r.ContainerSpec??{},c=t.UpdateStatus;return{id:t.ID??"",name:n,version:t.Version?.Index??
0,labels:s??{},image:a.Image??"",mode:$t(o),replicas:o.Replicated?.Replicas??o.ReplicatedJob?.TotalCompletions??(o.Replicated?1:0),desired:t.ServiceStatus?.DesiredTasks??0,spec:_e(r),restart:r.RestartPolicy?.
Condition??"any",monitor:(i?.Monitor||5e9)/1e6,update:c?.State?{state:c.State,startedAt:c.StartedAt??"",message:c.Message??""}:null,iteration:t.JobStatus?.JobIteration?.Index??0,uses:[...(a.Secrets??[]).
map(({SecretName:d=""})=>d),...(a.Configs??[]).map(({ConfigName:d=""})=>d)],createdAt:t.CreatedAt??"",updatedAt:t.UpdatedAt??""}})}function oe(e){return re(e,"a list of tasks").map(t=>({id:t.ID??"",service:t.
ServiceID??"",place:t.Slot?String(t.Slot):t.NodeID??"",wanted:t.DesiredState??"",state:t.Status?.State??"",error:t.Status?.Err??"",exitCode:t.Status?.ContainerStatus?.ExitCode??0,container:t.Status?.ContainerStatus?.
ContainerID??"",image:t.Spec?.ContainerSpec?.Image??"",spec:_e(t.Spec??{}),iteration:t.JobIteration?.Index??0,createdAt:t.CreatedAt??""})).sort((t,n)=>Date.parse(n.createdAt)-Date.parse(t.createdAt))}
function Ee(e){return re(e,"a list of configs or secrets").map(({Spec:n})=>({name:n?.Name??"",labels:n?.Labels??{},data:gt(n?.Data??"")}))}function xe(e){return btoa(Array.from(new TextEncoder().encode(
e),t=>String.fromCharCode(t)).join(""))}function gt(e){return new TextDecoder().decode(Uint8Array.from(atob(e),t=>t.charCodeAt(0)))}function $t(e){return e.Global?"global":e.GlobalJob?"global-job":e.ReplicatedJob?
"replicated-job":"replicated"}function _e({ContainerSpec:e,ForceUpdate:t}){return(0,I.createHash)("sha256").update((0,L.d)([e??null,t??0])).digest("hex").slice(0,16)}function re(e,t){try{return JSON.parse(
e)}catch(n){throw new h.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}var X=y(27792),De=y(48246),ie=y(28678);const kt=(0,l.At)("swarm.version"),$e=(0,l.At)(
"swarm.cluster"),Re=(0,l.At)("swarm.files"),ae=(0,l.At)("swarm.model"),q=(0,l.At)("swarm.services"),ce=(0,l.At)("swarm.tasks"),Te=e=>(0,l.At)(`swarm.registry:${e}`),Ne=e=>(0,l.At)(`swarm.image:${e}`),
ke=(0,l.At)("swarm.fingerprints"),Me=(0,l.At)("swarm.files.hashes"),Ce=(0,l.At)("swarm.kept"),Ie=(0,l.At)("swarm.made.secrets"),Le=(0,l.At)("swarm.made.configs");function Je(e,t){const{images:n}=t,s=bt(
e,t),o=Object.entries(e.services).filter(([,{build:a,image:c}])=>a!==void 0&&c===void 0),r=Object.keys(n),i={};for(const[a,{image:c,build:d}]of Object.entries(e.services)){const u=(0,ie._M)(c),b=n[a]!==
void 0?a:r.length===1&&o.length===1?r[0]:void 0,m=s[a]??r.find(E=>u!==void 0&&(0,ie._M)(n[E]?.name)===u)??(d===void 0||c!==void 0?void 0:b),f=m===void 0?void 0:n[m];if(f!==void 0)i[a]=(0,De.dp)(f.name,
f.digest);else{if(d!==void 0)throw vt(a,t);if(c===void 0)throw new h.HR("usage",`The service ${a} has no image.`)}}if(Object.keys(i).length===0&&r.length>0)throw jt(e,t);return i}function wt(e,t,n){const s=Je(
e,t);return Object.fromEntries(Object.entries(e.services).map(([o,{image:r=""}])=>[o,yt(o,s[o]??r,n)]))}function yt(e,t,n){const s=n.get(Te(t)),o=n.get(Ne(t))??[];if(s?.absent&&o.length===0)throw new h.
HR("absent",`The image ${t} of ${e} is not in its registry: ${s.said}.`,{hint:"Check that the image was pushed, and its name."});if(t.includes("@"))return t;const r=(0,ie._M)(t),i=o.map(c=>c.split("@")).
find(([c])=>(0,ie._M)(c)===r)?.[1],a=s?.digest||i;if(a)return(0,De.dp)(t,a);throw new h.HR("absent",`The digest of ${t} of ${e} is not known${s?.said?`: ${s.said}`:""}.`,{hint:`Write it with its diges\
t (image: ${t}@sha256:…), or pull it on the manager.`})}function bt(e,{config:t,images:n}){const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.includes(r)){const a=`\
services: the stack file has no service ${JSON.stringify(r)}${(0,T.a)(r,o)}`;throw new h.HR("usage",a,{hint:`It has: ${o.join(", ")}.`})}if(n[i]===void 0){const a=Object.keys(n),c=`services.${r}: ther\
e is no image ${JSON.stringify(i)}${(0,T.a)(i,a)}`;throw new h.HR("usage",c,{hint:`Images of this deploy: ${a.join(", ")||"none"}.`})}}return s}function vt(e,{images:t}){const n=Object.keys(t);return new h.
HR("usage",`The service ${e} has a build: and none of our images, so its digest is not known; Swarm does not build.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??
"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.map(s=>`image ${s}: ${t[s]?.name}`)})}function jt(e,{images:t}){const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new h.
HR("usage",`No service of the stack file runs one of our images (${n.map(o=>t[o]?.name).join(", ")}).`,{hint:`Say which: target: { swarm: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).
map(([o,{image:r}])=>`${o} runs ${r??"what it builds"}`)})}function Ot(e,t){const n=Je(t,e),s=Object.entries(t.services).map(([r,{image:i=""}])=>n[r]??i);return[...new Set(s)].filter(r=>r!==""&&!r.includes(
"‹")).flatMap(r=>[St(r),xt(r)])}function St(e){return(0,l.kA)(Te(e),{id:`ask.registry.${e}`,title:`Ask the registry for ${e}`,do:"http",at:"docker",method:"GET",url:pe(e),expect:[200,400,401,403,404,
500,502,503],timeout:3e4},({status:t,body:n=""})=>At(t,n))}function At(e,t){const n=Et(t),s=n?.message??"";return e===200?{digest:n?.Descriptor?.digest??"",absent:!1,said:""}:{digest:"",absent:/manifest unknown|manifest for .* not found/i.
test(s),said:s}}function Et(e){try{return JSON.parse(e)}catch{return}}function xt(e){return(0,l.kA)(Ne(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:(0,X.
d0)(e),expect:[200,400,404]},({status:t,body:n=""})=>t===200?(0,X.zZ)(n).repoDigests:[])}const _t=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function B(e){const{version:t}=e;return{IMAGE_TAG:t,
TAG:t,VERSION:t,...e.variables}}function Dt(e){return Object.fromEntries(Object.entries(B(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function Pe(e){return JSON.parse(
JSON.stringify(A(e)).replaceAll(_t,"$${$1}"))}function He(e){const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].sort()}
function We(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(We)}:"secret"in e?{...e,as:"json"}:e}function Rt(e,t,n){const s=n.get($e),o={...Tt(e,t),...Nt(e)},r=Mt(
e,t);return[...s===void 0||Object.keys(o).length===0?[]:[(0,l.kA)(ke,{id:"ask.swarm.fingerprints",title:`Fingerprint the values of ${Object.keys(o).join(", ")}`,do:"call",operation:"secret.fingerprint",
input:{key:s,values:o}},({value:i})=>i)],...r.length===0?[]:[(0,l.kA)(Me,{id:"ask.swarm.hashes",title:"Hash the files of configs and secrets",do:"exec",argv:["sha256sum","--",...r],quiet:!0,failsAs:"a\
bsent"},({stdout:i})=>Ct(i))]]}function Tt(e,t){const n=B(e);return Object.fromEntries(He(Pe(t)).flatMap(s=>n[s]?[[s,n[s]]]:[]))}function Nt(e){const t=B(e),n=[...Object.entries(e.config.secrets??{}).
map(s=>["secrets",...s]),...Object.entries(e.config.configs??{}).map(s=>["configs",...s])];return Object.fromEntries(n.map(([s,o,r])=>{const i=t[r];if(i!==void 0)return[r,i];const a=(0,T.a)(r,Object.keys(
t));throw new h.HR("usage",`${s}.${o}: nobody declares ${r}${a||"."}`,{hint:`Declare ${r} under secrets: or variables: of the environment.`})}))}function Mt({config:e},t){const n=(s,o)=>Object.entries(
s??{}).flatMap(([r,{file:i}])=>i===void 0||o?.[r]?[]:[i]);return[...new Set([...n(t.secrets,e.secrets),...n(t.configs,e.configs)])]}function Ct(e){return new Map(e.split(`
`).flatMap(t=>{const[,n,s]=/^\\?([0-9a-f]{64}) [ *](.*)$/.exec(t)??[];return n&&s?[[s,n]]:[]}))}const It=`config="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker config inspect --format "{{index .Spec.Labels \\"$prefix.$name\\"}}x" "$config")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,Lt=`destination="$1"; shift
while [ $# -gt 1 ]; do
  docker config inspect "$2" >/dev/null 2>&1 ||
    docker service inspect --format '{{json .Spec}}' "$1" |
    docker config create --label "io.deploy-action.values=$destination" "$2" - >/dev/null || exit 1
  shift 2
done`,Jt=`kind="$1"; name="$2"; from="$3"; shift 3
docker "$kind" inspect "$name" >/dev/null 2>&1 || docker "$kind" create "$@" "$name" "$from" >/dev/null`,Pt=`count="$1"; shift
while [ "$count" -gt 0 ]; do
  [ -f "$1" ] && { printf '\\001%s\\n' "$1"; cat -- "$1" || exit 1; }
  shift; count="$((count - 1))"
done
for folder do for file in "$folder"/*; do [ -f "$file" ] && printf '\\002%s\\n' "$file"; done; done; exit 0`;function Ht(e,t){return["env",...t.flatMap(n=>["-u",n]),"docker","stack","config",...e.flatMap(
n=>["-c",n])]}function we(e,t,n){const s=["--detach","--with-registry-auth","--resolve-image","never",...n?["--prune"]:[]];return["docker","stack","deploy","-c",t,...s,e]}function Wt(e,t){return["sh",
"-c",It,"sh",t.config,t.prefix,t.names.join(" "),...e]}function Vt(e,t){return["sh","-c",Lt,"sh",e,...t.flat()]}function zt(e,t,n,s){return["sh","-c",Jt,"sh",e,t,n,...s]}function Ft(e,t){return["sh","\
-c",Pt,"sh",String(e.length),...e,...t]}function R({app:e,environment:t,config:n}){return n.stack??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function V(e){return`\
swarm/${e}`}function Ut({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function Ve({state:e,environment:t,release:n}){return`${e}\
/releases/${t}/${n}/stack.json`}const N={destination:"io.deploy-action.destination",key:"io.deploy-action.key",values:"io.deploy-action.values",value:"io.deploy-action.value",injected:"io.deploy-actio\
n.injected",release:"io.deploy-action.release"},Q=e=>(0,l.At)(`log:${V(e)}`);function ye(e){const t=V(e);return{destination:t,list:()=>(0,l.kA)(Q(e),{id:"ask.log",title:`Read the log of ${e}`,do:"http",
at:"docker",method:"GET",url:G(`${N.destination}=${t}`),classify:"swarm.api"},({body:n=""})=>Ee(n).map(({labels:s,data:o})=>({key:s[N.key]??"",value:o.slice(1)})).sort((s,o)=>s.key<o.key?-1:1)),create:({
key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:JSON.stringify(
{Name:de(t,n),Labels:{[N.destination]:t,[N.key]:n},Data:xe(`-${s}`)}),expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,
title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:`/configs/${de(t,n)}`,expect:[204,404],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}})}}
function de(e,t){const s=/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(t)?`k.${t}`:`h.${t.replace(/[^A-Za-z0-9]+/g,"-").slice(0,14)}.${ee(t,20)}`;return`deploy-action.${ee(e,10)}.${s}`}function Gt(e,t,n){
return`${`${e}_${t}`.replace(/[^A-Za-z0-9_.-]/g,"-").slice(0,47)}_${n.slice(0,16)}`}function ee(e,t){return(0,I.createHash)("sha256").update(e).digest("hex").slice(0,t)}const te={do:"http",at:"docker",
method:"GET",classify:"swarm.api"};function Y(e){return[(0,l.kA)(q,{...te,id:"ask.services",title:`List the services of ${e}`,url:j(e)},({body:t=""})=>ge(t)),(0,l.kA)(ce,{...te,id:"ask.tasks",title:`L\
ist the tasks of ${e}`,url:_(e)},({body:t=""})=>oe(t))]}function ze(e){const t=({body:s=""})=>Ee(s).map(({name:o})=>o),n=`${N.injected}=${V(e)}`;return[ye(e).list(),...Y(e),(0,l.kA)(Ce,{...te,id:"ask.\
kept",title:"List what is kept of earlier releases",url:G(`${N.values}=${V(e)}`)},t),(0,l.kA)(Ie,{...te,id:"ask.made.secrets",title:`List the secrets made for ${e}`,url:me(n)},t),(0,l.kA)(Le,{...te,id:"\
ask.made.configs",title:`List the configs made for ${e}`,url:G(n)},t)]}function F(e,t){return new Map((t.get(q)??[]).map(n=>[Kt(e,n),n]))}function Kt(e,{name:t}){return t.startsWith(`${e}_`)?t.slice(e.
length+1):t}function be({id:e},t){return(t.get(ce)??[]).filter(({service:n})=>n===e)}const Fe=26;function Zt(e,t){const n=t.get(Re),s=t.get(ae);return[Bt(),Xt(),...ze(R(e)),qt(e),...n===void 0?[]:[en(
e,n)],...s===void 0?[]:[...Ot(e,s),...Rt(e,s,t)]]}function Bt(){return(0,l.kA)(kt,{id:"ask.swarm.version",title:"Ask Docker for its version",do:"exec",argv:["docker","version","--format","{{.Client.Ve\
rsion}}"],quiet:!0,classify:"swarm.cli",failsAs:"absent"},({stdout:e})=>Yt(e.trim()))}function Yt(e){if(Number(/^v?(\d+)\./.exec(e)?.[1]??0)>=Fe)return e;throw new h.HR("absent",`The docker command ${e||
"of an unknown version"} is too old; ${Fe} or newer is needed on this machine.`,{hint:"Update the docker-ce-cli package; the engine at the destination may be older."})}function Xt(){return(0,l.kA)($e,
{id:"ask.swarm.cluster",title:"Ask whether Docker is a manager of a swarm",do:"http",at:"docker",method:"GET",url:"/swarm",expect:[200,406,503]},({status:e,body:t=""})=>he(e,t))}function qt(e){const t=Ut(
e),n=t.length===0?k.map(o=>`${e.root}/${o}`):t,s=[...new Set(n.map(o=>(0,g.U)(o).folder))];return(0,l.kA)(Re,{id:"ask.swarm.files",title:"Look for the stack file",do:"exec",argv:Ft(n,s),quiet:!0,limit:4*
1024*1024},({stdout:o})=>Qt(t,o,e))}function Qt(e,t,n){const[s="",...o]=t.split(""),r=s.split("").slice(1).map(m=>({file:m.slice(0,m.indexOf(`
`)),text:m.slice(m.indexOf(`
`)+1)})),i=e.length===0?r.slice(0,1):r,a=e.find(m=>!r.some(f=>f.file===m));if(i.length===0&&a===void 0)throw new h.HR("absent",`There is no stack file in ${n.root}: ${k.join(", ")}.`,{hint:"Add one, o\
r name it: target: { swarm: { file: PATH } }."});if(a!==void 0){const m=(0,T.a)((0,g.U)(a).name,o.map(f=>(0,g.U)(f.trim()).name));throw new h.HR("absent",`The stack file ${a} does not exist${m}`,{hint:"\
file: is relative to the top of the checkout."})}const c=i.map(({text:m})=>C(m)),d=[...new Set(c.flatMap(m=>m.required))].sort(),u=B(n),b=d.filter(m=>u[m]===void 0);if(b.length>0)throw new h.HR("usage",
`The stack file uses variables that nobody gave: ${b.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value})."});return{files:i.
map(({file:m})=>m),required:d,all:[...new Set(c.flatMap(m=>m.all))].sort()}}function en(e,{files:t,all:n}){const s=Dt(e);return(0,l.kA)(ae,{id:"ask.swarm.model",title:"Render the stack file",do:"exec",
argv:Ht(t,n.filter(o=>s[o]===void 0)),cwd:e.root,env:s,quiet:!0,limit:16*1024*1024,classify:"swarm.config",failsAs:"usage"},({stdout:o})=>O(o))}const tn={ask:e=>Y(e.stack),verdict(e,t){const{stack:n,services:s}=e,
o=F(n,t);return Object.entries(s).every(([i,{release:a}])=>o.get(i)?.labels[N.release]===a)?"done":"absent"}},z=e=>(e[0]??"").trim(),le=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",e=>`Docker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",z,"Add the user to the group docker."],[/This node is not (?:a|part of a) swarm(?: manager)?.*/i,"usage",()=>"The Docker engine is not a manager of a swarm.","Deploy to a manager, or make one\
: docker swarm init."],[/.*The swarm does not have a leader.*/i,"transient",z,"Bring back a majority of the managers."],[/.*update out of sequence.*/,"transient",()=>"Somebody else changed the service\
 at the same moment."],[/.*(?:raft message is too large|must be larger than 0 and less than).*/,"capacity",()=>"It is too large to be kept in the swarm."]],nn=[[/.*only updates to Labels are allowed.*/,
"bug",z],[/.*(?:secret|config) not found: (\S+).*/,"absent",z,"Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }."],[/.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
"absent",z,"Create it first: docker network create -d overlay."],[/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,"usage",z],[/.*port '?"?(\d+).*is already in use by service.*/,
"capacity",z,"Publish another port, or remove the other service."],[/.*AlreadyExists.*/,"transient",z],[/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i,"tr\
ansient",z]],sn=e=>ue(e.stderr,le),on=e=>ue(e.body??"",le),rn=e=>{const t=ue(e.stderr,[...le,...nn]),n=Ue(e.stderr);return t??(n===""?void 0:{kind:"unhealthy",cause:n})},an=e=>{const t=ue(e.stderr,le);
if(t!==void 0)return t;const n=/required variable (\S+) is missing a value: ([^"]*)/.exec(e.stderr);if(n!==null)return{kind:"usage",cause:`The stack file needs the variable ${n[1]}: ${n[2]}`,hint:`Dec\
lare ${n[1]} under variables: or secrets: of the environment.`};const s=Ue(e.stderr);return s===""?void 0:{kind:"usage",cause:`The stack file is not valid: ${s}`,hint:"Correct the file; nothing was to\
uched."}};function ue(e,t){for(const[n,s,o,r]of t){const i=n.exec(e);if(i!==null)return{kind:s,cause:o(i),...r===void 0?{}:{hint:r}}}}function Ue(e){return e.trim().split(`
`).at(-1)?.trim()??""}const cn=2;function dn({service:e,tasks:t,expected:n,alive:s}){if(e===void 0)return Se("does not exist");const{update:o}=e;if(o?.state.startsWith("rollback"))return Oe(`was rolle\
d back by Swarm (${o.state})${Ke(t)}`);if((e.labels[N.release]??"")!==n.release||!pn(e.image,n.image))return Se(`is set to ${e.image}, not ${n.image}: somebody else changed it`);if(o?.state==="paused")
return Oe(`was stopped by Swarm in the middle of its update${Ke(t)}`);const r=t.filter(({spec:c,iteration:d})=>c===e.spec&&d===e.iteration),i=mn(e),a=r.filter(({id:c,createdAt:d})=>Date.parse(d)>=i||s.
includes(c));return n.oneShot?un({service:e,expected:n,ours:r,counted:a}):ln({service:e,expected:n,ours:r,counted:a,tasks:t,since:i})}function ln({service:e,expected:t,ours:n,counted:s,tasks:o,since:r}){
const i=Ge(s,f=>fn(n,f));if(i!==void 0)return i;const a=t.mode==="global"?e.desired:t.replicas;if(t.mode==="global"&&a===0)return{verdict:"pending",reason:"runs nowhere: no node fits it",unplaced:!0};
const c=n.filter(f=>f.wanted==="running"&&f.state==="running"),d=n.find(f=>fe(f)&&f.state==="pending"&&f.error!=="");if(c.length<a&&d!==void 0)return{verdict:"pending",reason:`${c.length} of ${a} run:\
 ${d.error}`,unplaced:!0};if(c.length<a)return{verdict:"pending",reason:`${c.length} of ${a} run${Ze(n)}`};const u=o.filter(f=>f.wanted==="running"&&f.state==="running"&&f.spec!==e.spec);if(u.length>0||
c.length>a)return{verdict:"pending",reason:`${u.length||c.length-a} of before still run`};const b=c.map(({id:f})=>f).sort(),m=c.some(({createdAt:f})=>Date.parse(f)>=r);return e.update?.state==="updati\
ng"?{verdict:"pending",reason:`${a} run, Swarm still watches them`,settled:b,fresh:m}:{verdict:"good",reason:a===0?"0 tasks are wanted":`${a} of ${a} run`,settled:b,fresh:m}}function un({service:e,expected:t,
ours:n,counted:s}){const o=t.mode.startsWith("global")?Math.max(1,e.desired):t.replicas,r=n.filter(({state:u})=>u==="complete"),i=n.filter(u=>fe(u)&&u.state!=="complete");if(i.length===0&&r.length>=o)
return{verdict:"good",reason:"ended with exit code 0",settled:r.map(({id:u})=>u).sort()};const c=Ge(s,u=>i.some(b=>b.place===u));if(c!==void 0)return c.suspicious&&e.restart==="none"?{...c,verdict:"ba\
d"}:c;const d=i.find(({state:u,error:b})=>u==="pending"&&b!=="");return d!==void 0?{verdict:"pending",reason:d.error,unplaced:!0}:{verdict:"pending",reason:`has not ended yet${Ze(n)}`}}function Ge(e,t){
const n=e.filter(je);for(const s of new Set(n.map(o=>o.place))){const o=n.filter(i=>i.place===s),r=ve(o);if(r!==void 0)return o.length>=cn?Oe(`${ne(r)} (${o.length} times)`):t(s)?{verdict:"pending",reason:`${ne(
r)}; Swarm starts it again`}:Se(ne(r))}}function fn(e,t){return e.some(n=>n.place===t&&fe(n))}function fe({wanted:e,state:t}){return e!=="shutdown"&&e!=="remove"&&!["failed","rejected","shutdown","orp\
haned","remove"].includes(t)}function ve(e){const t=e.filter(je);return t.find(({state:n})=>n!=="complete")??t[0]}function je({state:e,wanted:t}){return e==="failed"||e==="rejected"||e==="complete"&&t===
"shutdown"}function mn({update:e,createdAt:t,updatedAt:n}){if(e!==null)return Date.parse(e.startedAt);const[s,o]=[Date.parse(t),Date.parse(n)];return o-s<2e3?0:o}function pn(e,t){return e===t||e.includes(
"@")&&e.split("@")[1]===t.split("@")[1]}function ne({state:e,error:t,exitCode:n}){return/unhealthy container/.test(t)?"was ended because it is unhealthy":/No such image/i.test(t)?`cannot start, its im\
age was not found: ${t.replace(/^No such image: /,"")}`:e==="rejected"?`cannot start: ${t}`:e==="complete"?"ended by itself with exit code 0":n!==0?`crashed with exit code ${n}${/\((\d+)\)$/.test(t)||
t===""?"":`: ${t}`}`:`failed: ${t||"Swarm does not say why"}`}function Ke(e){const t=ve(e);return t===void 0?"":`: it ${ne(t)}`}function Ze(e){const t=e.find(n=>fe(n)&&n.state!=="running");return t===
void 0?"":`, ${t.state}`}const Oe=e=>({verdict:"bad",reason:e}),Se=e=>({verdict:"pending",reason:e,suspicious:!0}),hn=25,gn=4,Be=e=>(0,l.At)(`swarm.task.container:${e}`),Ye=e=>(0,l.At)(`swarm.task.log\
:${e}`),$n={ask(e,t){const{stack:n}=e,s=Xe(e,t).flatMap(({task:o})=>o?.container?[o]:[]);return[...Y(n),...s.flatMap(o=>[jn(o),On(o)])]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!==
"timeout")return;const s=Xe(e,t),[o]=s;if(o!==void 0)return{kind:o.task===void 0?n.kind:bn(o.task),cause:s.map(({name:r,service:i,task:a})=>`${r} ${wn(i,a,t)}`).join("; "),lines:s.flatMap(r=>Sn(r,t)),
...vn(o)}}};function Xe({stack:e,services:t,oneShots:n},s){return[...F(e,s)].filter(([o])=>t?.includes(o)??!0).flatMap(([o,r])=>{const i=be(r,s),a=/^(paused|rollback)/.test(r.update?.state??""),c=a?i:
i.filter(({spec:E})=>E===r.spec),d=kn(o,r,n),u=ve(c.filter(({state:E})=>!d||E!=="complete")),b=c.find(({state:E,error:J,wanted:S})=>E==="pending"&&J!==""&&S==="running"),m=u!==void 0&&Date.parse(u.createdAt)<
Date.parse(r.updatedAt),f=b!==void 0&&m?b:u??b;return f===void 0&&!a?[]:[{name:o,service:r,task:f}]}).sort((o,r)=>qe(o)-qe(r)).slice(0,gn)}function kn(e,{mode:t,restart:n},s){return s.includes(e)||t.endsWith(
"-job")||n==="none"}function qe({service:e,task:t}){return/^(paused|rollback)/.test(e.update?.state??"")?0:t?.state==="pending"?2:1}function wn({update:e},t,n){const s=t===void 0?"":t.state==="pending"?
t.error:yn(t,n),o=e?.state??"";return o.startsWith("rollback")?`was rolled back by Swarm: it ${s||"does not say why"}`:o==="paused"?`was stopped by Swarm in the middle of its update: it ${s||"does not\
 say why"}`:t?.state==="pending"?`finds no node: ${s}`:s}function yn(e,t){const n=t.get(Be(e.id));if(n?.outOfMemory)return"was killed because it ran out of memory";if(n?.health!=="unhealthy")return ne(
e);const s=n.probes.at(-1)?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`was ended because it is unhealthy${s===""?"":`: its health check says ${s}`}`}function bn({error:e,state:t}){return/No such image/i.test(e)?"absent":t==="pend\
ing"?"capacity":"unhealthy"}function vn({task:e}){return e===void 0?{}:/No such image/i.test(e.error)?{hint:"Check that the image was pushed, that the nodes reach the registry, and that this machine i\
s logged in to it (its credentials are passed on)."}:e.state==="pending"?{hint:"Add a node that fits, or change placement, published host ports or resources.reservations of the service."}:e.exitCode===
127||/executable file not found|no such file/.test(e.error)?{hint:"The command of the service is not in the image."}:{}}function jn({id:e}){return(0,l.kA)(Ye(e),{id:`ask.logs.${e}`,title:`Read the log\
 of task ${e}`,do:"exec",argv:["sh","-c",'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0',"sh",String(hn),e],quiet:!0},({stdout:t})=>t.replace(/\n$/,"").split(`
`))}function On({id:e,container:t}){return(0,l.kA)(Be(e),{id:`ask.container.${e}`,title:`Look at the container of task ${e}`,do:"http",at:"docker",method:"GET",url:(0,X.vK)(t),expect:[200,404]},({status:n,
body:s=""})=>n===404?void 0:(0,X.NJ)(s))}function Sn({name:e,service:t,task:n},s){const{update:o}=t,r=n===void 0?[]:s.get(Ye(n.id))??[];return[...o===null?[]:[`${e}: update ${o.state}${o.message===""?
"":`: ${o.message}`}`],...n===void 0?[]:[`${e}: task ${n.id} ${n.state}${n.error===""?"":`: ${n.error}`}`],...r.join("").trim()===""?["  (no output)"]:r.map(i=>`  | ${i}`)]}const An={alive:[],suspects:[],
unplaced:{},since:null,seen:""},En={ask:e=>Y(e.stack),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??An,i=xn(o,r,n),a=Object.fromEntries(i.filter(({standing:S})=>S.unplaced).map(({name:S})=>[S,r.
unplaced[S]??s])),c=i.every(({standing:S})=>S.settled!==void 0),d=i.map(({name:S,standing:U})=>`${S} ${U.settled?.join(" ")}`).join("; "),u=c?r.since!==null&&r.seen===d?r.since:s:null,b=u!==null&&s-u>=
_n(o,i),m=i.map(({name:S,standing:U})=>{const ps=a[S]!==void 0&&s-a[S]>=o.placement;return U.suspicious&&r.suspects.includes(S)||ps?se(S,"bad",U.reason):U.verdict!=="good"||b||!c?se(S,U.verdict,U.reason):
se(S,"pending",`${U.reason}, watching that it stays so`)}),f=i.filter(({standing:S})=>S.suspicious).map(({name:S})=>S),E=(n.get(ce)??[]).filter(S=>S.state==="running").map(({id:S})=>S);return{state:{alive:[
...new Set([...r.alive,...E])],suspects:f,unplaced:a,since:u,seen:d},subjects:m}}};function xn({stack:e,services:t},{alive:n},s){const o=F(e,s);return Object.entries(t).map(([r,i])=>{const a=o.get(r),
c=a===void 0?[]:be(a,s);return{name:r,expected:i,standing:dn({service:a,tasks:c,expected:i,alive:n})}})}function _n({stable:e=0},t){return e>0?e:Math.max(0,...t.map(({standing:n,expected:s})=>n.fresh?
s.monitor:0))}const Dn={ask:e=>Y(e.stack),judge({data:e,facts:t}){const{stack:n}=e,s=(t.get(q)??[]).map(({name:i})=>i),o=(t.get(ce)??[]).filter(({state:i})=>["running","starting","preparing"].includes(
i));if(s.length>0)return{state:null,subjects:[se(n,"pending",`${s.join(", ")} still exist`)]};const r=o.length===0?"nothing runs":`${o.length} tasks still end`;return{state:null,subjects:[se(n,o.length===
0?"good":"pending",r)]}}};function se(e,t,n){return{name:e,verdict:t,reasons:[n]}}function Rn(e,t,n){return[(0,l.kA)((0,l.At)(`swarm.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"\
exec",argv:["sh","-c",'stack="$1"; tail="$2"; only="$3"; docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack" | while read -r name; do [ -z "$only" ] || [ "$name" \
= "$stack"_"$only" ] || continue; timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0',"sh",e,String(n),t??""],quiet:!0,classify:"swarm.cli"},({stdout:o})=>o.replace(/\n$/,
"").split(`
`))]}var Qe=y(68415);function Tn(e,t,n){const s=et("secret",e,t,n),o=et("config",e,t,n),r=[...s,...o];return{secrets:Object.fromEntries(s.map(({key:i,entry:a})=>[i,a])),configs:Object.fromEntries(o.map(
({key:i,entry:a})=>[i,a])),create:r.flatMap(({step:i})=>i===void 0?[]:[i]),names:r.map(({entry:i})=>i.name??"")}}function et(e,t,n,s){const o=(e==="secret"?n.secrets:n.configs)??{},r=(e==="secret"?t.config.
secrets:t.config.configs)??{};return[...new Set([...Object.keys(o),...Object.keys(r)])].map(a=>{const c=o[a]??{},d=r[a],{file:u}=c;if(d===void 0&&u===void 0)return{key:a,entry:c};const b=d===void 0?ee(
`${s.get($e)??""} ${s.get(Me)?.get(u??"")??""}`,16):s.get(ke)?.[d]??"",m=Gt(R(t),a,ee(`${b} ${c.template_driver??""}`,16)),f=d===void 0?u??"":{value:B(t)[d]},E=["--label",`${N.injected}=${V(R(t))}`,...c.
template_driver===void 0?[]:["--template-driver",c.template_driver]];return{key:a,entry:{external:!0,name:m},step:Nn({kind:e,key:a,name:m,from:f,options:E})}})}function Nn(e){const{kind:t,key:n,name:s,
from:o,options:r}=e;return{id:`swarm.${t}.${n}`,title:`Make the Swarm ${t} ${s}, unless it exists`,do:"exec",argv:zt(t,s,typeof o=="string"?o:"-",r),...typeof o=="string"?{}:{stdin:o.value},classify:"\
swarm.deploy",failsAs:"usage",attempts:3,undo:{way:"keep",why:"nothing uses it before the services do; a later deploy removes it"}}}function Mn(e,t,n){const s=n.get(Q(R(e)))??[],o=new Set([...t,...(n.
get(q)??[]).flatMap(({uses:a})=>a)]),r=a=>!o.has(a)&&!s.some(({value:c})=>c.includes(a)),i=a=>c=>({id:`swarm.forget.${c}`,title:`Remove the Swarm ${a} ${c}, to which nothing refers`,do:"http",at:"dock\
er",method:"DELETE",url:`/${a}s/${c}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no service and no kept release needs it"}});return[...(n.get(Ie)??[]).filter(r).map(i("secret")),...(n.get(Le)??
[]).filter(r).map(i("config"))]}function Ae(e,t){const n=t.need(ae),s=wt(n,e,t),o=Tn(e,n,t),r=Object.fromEntries(Object.entries(n.services).map(([f,E])=>[f,In(E,s[f]??"",e.release)])),{secrets:i,configs:a}=o,
c={...Object.keys(i).length===0?{}:{secrets:i},...Object.keys(a).length===0?{}:{configs:a}},d=(0,D.Ps)(e.before),u=Pe({...n,services:r,...c}),b=f=>Object.fromEntries(Object.entries(u.services).filter(
([E])=>d.includes(E)===f)),m={...u,services:b(!1)};return{model:m,jobs:b(!0),environment:Ln(He(u),e),expected:Cn(m,e.config["one-shot"]),create:o.create,injected:o.names}}function Cn(e,t){return Object.
fromEntries(Object.entries(e.services).map(([n,{image:s="",deploy:o={}}])=>{const r=o.mode??"replicated",i=t?.includes(n)??o.restart_policy?.condition==="none",a=o.update_config?.monitor;return[n,{image:s,
mode:r,replicas:r.startsWith("global")?0:o.replicas??1,oneShot:r.endsWith("-job")||i,monitor:a===void 0?5e3:(0,Qe.E)(a,`${n}: monitor`),release:o.labels?.[N.release]??""}]}))}function In({build:e,...t},n,s){
const{environment:o,deploy:r}=t,i=o&&Object.fromEntries(Object.entries(o).filter(([,c])=>c!==null)),a={...r?.labels,[N.release]:s};return{...t,image:n,...i===void 0?{}:{environment:i},deploy:{...r,labels:a}}}
function Ln(e,t){const n=B(t),s=e.filter(o=>n[o]===void 0);if(s.length>0)throw new h.HR("bug",`The rendered stack takes ${s.join(", ")} from nowhere.`);return Object.fromEntries(e.map(o=>[o,n[o]]))}const Jn=`\
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
exit 1`;function Pn(e){return e.replace(/\.undo$/,"").replaceAll(".","-")}function Hn(e,t,{id:n,title:s,service:o,run:r,timeout:i}){const a=R(e),{model:c,jobs:d,environment:u}=Ae(e,t),b={...c.services,
...d},m=b[o];if(m===void 0){const J=Object.keys(b),S=`before: the stack file has no service ${JSON.stringify(o)}${(0,T.a)(o,J)}`;throw new h.HR("usage",S,{hint:`It has: ${J.join(", ")}.`})}const f=Pn(
n),E={[f]:Wn(m,A(r),Vn(e,t))};return[{id:n,title:s,do:"exec",argv:["sh","-c",Jn,"sh",a,f,...we(a,"-",!1)],env:u,stdin:JSON.stringify({...c,services:E}),classify:"swarm.deploy",failsAs:"unhealthy",attempts:1,
timeout:i}]}function Wn({ports:e,healthcheck:t,deploy:n,...s},o,r){const{placement:i,resources:a}=n??{};return{...s,...o.length===0?{}:{command:o},environment:{...s.environment,...r},healthcheck:{disable:!0},
deploy:{mode:"replicated-job",replicas:1,restart_policy:{condition:"none"},...i===void 0?{}:{placement:i},...a===void 0?{}:{resources:a}}}}function Vn(e,t){const s=(t.get(Q(R(e)))??[]).filter(({key:r})=>r.
startsWith("release.")).toSorted((r,i)=>r.key<i.key?1:-1)[0],o=s===void 0?"":zn(s.value)??"";return A({DEPLOY_VERSION:e.version,DEPLOY_PREVIOUS_VERSION:o})}function zn(e){try{return JSON.parse(e).version}catch{
return}}var Fn=y(50445);function tt(e,t,n){if(t.length===0)return null;const s=n.get(ke)??{},o=(0,L.d)(t.map(r=>[r,s[r]??""]));return{config:de(V(e),`values.${ee(o,24)}`),names:t}}function nt(e,{id:t,
version:n}){return de(V(e),`spec.${t}.${n}`)}function Un(e,t,n){const s={[N.values]:V(e)},o=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${N.value}.${i}`)}:"`,We(a),'"']),r=`{"Name":${JSON.
stringify(t.config)},"Data":"${xe("-")}","Labels":${JSON.stringify(s).slice(0,-1)}`;return{id:"swarm.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"do\
cker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:{join:[r,...o,"}}"]},expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"a later deploy removes value\
s to which no release refers"}}}function st(e,t){const n=[...t.values()].map(s=>[s.id,nt(e,s)]);return{id:"swarm.specs",title:`Keep the specs of ${[...t.keys()].join(", ")} at the destination`,do:"exe\
c",argv:Vt(V(e),n),classify:"swarm.deploy",failsAs:"transient",attempts:3,undo:{way:"keep",why:"a later deploy removes specs to which no release refers"}}}function Gn(e,t,n){const s=R(e),o=n.get(Q(s))??
[];return(n.get(Ce)??[]).filter(r=>!t.includes(r)&&!o.some(({value:i})=>i.includes(r))).map(r=>({id:`swarm.forget.${r}`,title:`Remove ${r}, kept for a release that nothing refers to`,do:"http",at:"doc\
ker",method:"DELETE",url:`/configs/${r}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs it"}}))}const K={way:"keep",why:"it is the way back itself"},ot=(0,l.At)(
"swarm.networks");function Kn(e,t){const n={id:"swarm.restore.verify",title:"Verify that no service is left",do:"wait",judge:{name:"swarm.gone",data:{stack:e}},every:500,deadline:12e4},s=(t.get(ot)??[]).
map(({id:o,name:r})=>({id:`swarm.restore.network.${r}`,title:`Remove the network ${r}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${o}`,expect:[204,404],retryOn:["denied","stale","bug"],patience:3e4,
advisory:!0,undo:K}));return rt(e,[...(t.get(q)??[]).map(it),n,...s],null)}function rt(e,t,n){return{stage:"restore",subject:`Swarm stack ${e}`,steps:t,basis:n,notes:[],values:{}}}function it({id:e,name:t}){
return{id:`swarm.restore.remove.${t}`,title:`Remove the service ${t}`,do:"http",at:"docker",method:"DELETE",url:`/services/${e}`,expect:[200,204,404],attempts:3,classify:"swarm.api",undo:K}}function Zn(e){
return(0,l.kA)(ot,{id:"ask.networks",title:`List the networks of ${e}`,do:"http",at:"docker",method:"GET",url:W(e)},({body:t=""})=>(0,X.j)(t))}function at(e,t){const n=R(e),s=F(n,t),o=[...s.keys()].sort(),
r={target:"swarm",stack:n,had:o,kept:null,specs:{},model:null,expected:{}};if(s.size===0)return{snapshot:r,notes:[]};const i=ct(s,n,t);if(i?.model){const d=Object.keys(i.expected).filter(f=>s.has(f)),
u=(f,E)=>Object.fromEntries(d.map(J=>[J,E(f[J],s.get(J))])),b=u(i.model.services,(f,{mode:E,replicas:J})=>E==="replicated"?{...f,deploy:{...f.deploy,replicas:J}}:f),m=u(i.expected,(f,{mode:E,replicas:J})=>E===
"replicated"?{...f,replicas:J}:f);return{snapshot:{...i,model:{...i.model,services:b},expected:m,had:o},notes:[]}}const a=Object.fromEntries([...s].map(([d,u])=>[d,nt(n,u)])),c=Object.fromEntries([...s].
map(([d,u])=>[d,dt(u)]));return{snapshot:{...r,specs:a,expected:c},notes:[Bn]}}const Bn="What runs now is not as a release of deploy-action made it: a rollback would bring back the specs of its servic\
es, and would not know secrets and configs that were removed.";function Yn(e,t){const n=R(e),{model:s,expected:o,environment:r}=Ae(e,t),i=tt(n,Object.keys(r),t);return{target:"swarm",stack:n,model:s,specs:{},
expected:o,had:null,kept:i}}function ct(e,t,n){return(n.get(Q(t))??[]).flatMap(({key:o,value:r})=>o.startsWith("release.")?Xn(r)??[]:[]).find(({expected:o})=>{const r=[...e].filter(([i])=>o[i]!==void 0);
return r.length>0&&r.every(([i,{labels:a,image:c}])=>{const d=o[i];return d!==void 0&&(a[N.release]??"")===d.release&&c===d.image})})}function dt({image:e,mode:t,replicas:n,restart:s,monitor:o,labels:r}){
const i=t.endsWith("-job")||s==="none";return{image:e,mode:t,replicas:n,oneShot:i,monitor:o,release:r[N.release]??""}}function Xn(e){try{const{snapshot:t}=JSON.parse(e);return lt(t)?t:void 0}catch{return}}
function qn(e){if(lt(e))return e;throw new h.HR("bug","What is kept at the destination is not a release of the swarm target.",{hint:"The entry was written by another version or target; deploy the want\
ed version again instead."})}function lt(e){return typeof e=="object"&&e!==null&&e.target==="swarm"}function Qn({stack:e,specs:t,expected:n},s){return Object.entries(t).filter(([o])=>n[o]?.oneShot===!1).
flatMap(([o,r])=>{const i=s.get(o),a=`swarm.restore.read.${o}`;return[{id:a,title:`Read the spec that ${e}_${o} had`,do:"exec",argv:["docker","config","inspect","--format",'{{printf "%s" .Spec.Data}}',
r],quiet:!0,limit:2*1024*1024,outputs:{spec:{from:"stdout",form:"json"}},classify:"swarm.deploy",failsAs:"absent",undo:K},{id:`swarm.restore.spec.${o}`,title:`Give ${e}_${o} the spec that it had`,do:"\
http",at:"docker",method:"POST",url:i===void 0?"/services/create":`/services/${i.id}/update?version=${i.version}`,headers:{"content-type":"application/json"},body:{late:a,output:"spec"},classify:"swar\
m.api",undo:K}]})}const es=3e3,ut=3e5;function ft(e){return{name:"swarm.restore",data:e}}const ts={ask(e){const{stack:t,had:n}=e,s=n===null?[ye(t).list()]:[];return[...Y(t),...s,...n?.length===0?[Zn(t)]:
[]]},plan(e,t){const n=e;return n.had?.length===0?Kn(n.stack,t):ns(n,t)}};function ns(e,t){const{stack:n,model:s,expected:o}=e,r=F(n,t),i=e.had??Object.keys(o),a=[...r].filter(([u])=>!i.includes(u)).map(
([,u])=>u),d=[...e.had===null&&r.size>0&&ct(r,n,t)===void 0?[st(n,r)]:[],...a.map(it),...s===null?Qn(e,r):ss(e,s),{id:"swarm.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{
name:"swarm.services",data:{stack:n,services:mt(e),placement:ut,stable:es}},every:500,deadline:ut}];return rt(n,d,o)}function ss(e,t){const{stack:n,kept:s}=e,o=`${Fn.F}/stack.json`,r=we(n,o,!1),i=Object.
fromEntries(Object.keys(mt(e)).map(a=>[a,t.services[a]??{}]));return Object.keys(i).length===0?[]:[{id:"swarm.restore.write",title:"Write the stack file of what ran before",do:"write",path:o,content:JSON.
stringify({...t,services:i}),undo:K},{id:"swarm.restore.deploy",title:`Deploy ${Object.keys(i).join(", ")} as before`,do:"exec",argv:s===null?r:Wt(r,{...s,prefix:N.value}),classify:"swarm.deploy",failsAs:"\
unhealthy",attempts:4,undo:K}]}function mt({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}var os=y(18399);function pt({config:e}){return(0,Qe.E)(e.placement??"\
15s","placement")}function rs(e,t){const n=R(e),s=Ae(e,t),{expected:o,environment:r,model:i,create:a,injected:c}=s,{snapshot:d,notes:u}=at(e,t),b=tt(n,Object.keys(r),t),m=[b?.config??"",d.kept?.config??
"",...Object.values(d.specs)];return{prepare:[...Object.keys(d.specs).length===0?[]:[st(n,F(n,t))],is(e,s),...b===null?[]:[Un(n,b,r)],...a,...Gn(e,m,t),...Mn(e,c,t)],apply:[{...as(e,s),undo:{way:"rest\
ore",restore:ft(d)}}],verify:{name:"swarm.services",data:{stack:n,services:o,placement:pt(e)}},notes:[...u,...cs(e,s),...ds(e,s,d)],...d.model===null&&d.had?.length!==0?{}:{changes:(0,os.r)(d.model,i)},
basis:{stack:n,model:i}}}function is(e,{model:t}){return{id:"swarm.write",title:"Write the rendered stack file",do:"write",path:Ve(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function as(e,{environment:t,expected:n}){const s=R(e);return{id:"swarm.deploy",title:"Deploy the stack",do:"exec",argv:we(s,Ve(e),e.config.
orphans==="remove"),env:t,classify:"swarm.deploy",failsAs:"unhealthy",check:{name:"swarm.deploy",data:{stack:s,services:n}}}}function cs({root:e},{model:t}){const n=Object.entries(t.services).flatMap(
([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: it must exist on \
every node; make it a config instead.`]}function ds({config:e},{model:t},{had:n}){const s=(n??[]).filter(r=>t.services[r]===void 0);if(s.length===0)return[];const o=s.join(", ");return[e.orphans==="re\
move"?`${o}: not in the stack file any more, will be removed.`:`${o}: not in the stack file any more, but kept running (orphans: remove would remove them).`]}const ls=3e5;function us(e,t,n,s){const o=R(
e),r=F(o,t),i=r.get(n);if(i===void 0){const u=[...r.keys()];throw new h.HR("absent",`${o} has no service ${JSON.stringify(n)}${(0,T.a)(n,u)}`,{hint:`There: ${u.join(", ")||"none"}.`})}if(i.mode!=="rep\
licated")throw new h.HR("usage",`${n} is ${i.mode}: it has no number of replicas to change.`);const a=i.replicas,c={[n]:{...dt(i),replicas:s}},d={...ht(i.name,a),undo:K};return{stage:"scale",subject:`${i.
name} from ${a} to ${s}`,steps:[{...ht(i.name,s),undo:{way:"steps",steps:[d]}},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"swarm.services",data:{stack:o,services:c,placement:pt(
e)}},every:500,deadline:ls}],basis:{service:i.name,before:a,replicas:s},notes:a===s?[`${n} has ${s} replicas already.`]:[],values:{},diagnose:{name:"swarm.diagnose",data:{stack:o,services:[n],oneShots:[]}}}}
function ht(e,t){return{id:`swarm.scale.${e}.${t}`,title:`Scale ${e} to ${t}`,do:"exec",argv:["docker","service","scale","--detach",`${e}=${t}`],classify:"swarm.deploy",failsAs:"transient",attempts:3}}
const fs={name:"swarm",subject:e=>`Swarm stack ${R(e)}`,log:e=>ye(R(e)),ask:Zt,look:e=>ze(R(e)),running:(e,t)=>ms(R(e),t),snapshot:(e,t)=>at(e,t).snapshot,rollout:rs,restore:(e,t)=>ft(qn(t)),release:(e,t)=>Yn(
e,t),oneOff:Hn,diagnose:(e,t)=>{const n=t.get(ae),s=(0,D.Ps)(e.before),o=n===void 0?null:Object.keys(n.services).filter(r=>!s.includes(r));return{name:"swarm.diagnose",data:{stack:R(e),services:o,oneShots:e.
config["one-shot"]??[]}}},logs:(e,t,n)=>Rn(R(e),t,n),scale:us,knowledge:{judges:{"swarm.services":En,"swarm.gone":Dn},checks:{"swarm.deploy":tn},restores:{"swarm.restore":ts},diagnoses:{"swarm.diagnos\
e":$n},classifiers:{"swarm.cli":sn,"swarm.api":on,"swarm.config":an,"swarm.deploy":rn}}};function ms(e,t){return[...F(e,t)].flatMap(([n,s])=>{const o=be(s,t);return o.filter(({wanted:r,state:i})=>r===
"running"&&i!=="complete").map(({image:r,state:i,place:a})=>({service:n,image:r,digest:r.split("@")[1]??"",state:i,health:"",restarts:o.filter(c=>c.place===a&&je(c)).length}))})}})};export{hs as id,gs as ids,$s as modules};

const os=4326,rs=[4326],is={48246:((Y,H,k)=>{k.d(H,{F2:()=>N,HJ:()=>b,aR:()=>P,dp:()=>M});var w=k(53871),_=k(48165);const l="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",A=new RegExp(`^${l}(?:/${l})*$`),S=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
b=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function N(C,z="image"){const h=q=>new _.HR("usage",`${z}: ${JSON.stringify(C.slice(0,200))} is not an image reference: ${q}.`),[$="",O,I]=C.split("@");if(I!==void 0)
throw h("it has two @");if(O!==void 0&&!(0,w.Bc)(O))throw h("after @ a digest sha256:… is expected");const D=$.indexOf("/"),E=D<0?"":$.slice(0,D),m=E!==""&&(/[.:]/.test(E)||E==="localhost"),g=m?$.slice(
D+1):$,y=g.lastIndexOf(":"),x=y<0?g:g.slice(0,y),J=y<0?void 0:g.slice(y+1);if(m&&!S.test(E))throw h(`${JSON.stringify(E)} is not a registry host`);if(!A.test(x))throw h(x===x.toLowerCase()?`${JSON.stringify(
x)} is not a repository name`:"a repository name is lower-case");if(J!==void 0&&!b.test(J))throw h(`${JSON.stringify(J)} is not a tag`);const K=m?E:"docker.io",Q=K==="docker.io"&&!x.includes("/")?`lib\
rary/${x}`:x;return{registry:K,repository:Q,...J===void 0?{}:{tag:J},...O===void 0?{}:{digest:O}}}function P(C){return`${C.registry}/${C.repository}`}function M(C,z){return`${C}@${z}`}}),3085:((Y,H,k)=>{
k.d(H,{d:()=>w});function w(_){return JSON.stringify(_,(l,A)=>A!==null&&typeof A=="object"&&!Array.isArray(A)?Object.fromEntries(Object.entries(A).sort(([S],[b])=>S<b?-1:S>b?1:0)):A)}}),28678:((Y,H,k)=>{
k.d(H,{Cv:()=>N,ET:()=>z,GX:()=>P,N4:()=>b,Xh:()=>A,ZI:()=>M,_M:()=>S,bB:()=>l,f:()=>C});var w=k(48165),_=k(48246);const l=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function A(h){
try{const $=JSON.parse(h);return{...$,name:$.name??"",services:$.services??{}}}catch($){throw new w.HR("bug","docker compose config did not print a model.",{cause:$,details:[h.slice(0,500)]})}}function S(h){
if(!(h===void 0||/^sha256:/.test(h)))try{return(0,_.aR)((0,_.F2)(h.replace(/@‹.*$/,"")))}catch{return}}function b(h){return h.deploy?.mode==="global"?1:h.deploy?.replicas??h.scale??1}function N(h){const $=Object.
values(h.services).flatMap(O=>Object.entries(O.depends_on??{}).filter(([,{condition:I}])=>I==="service_completed_successfully").map(([I])=>I));return[...new Set($)]}function P(h){const $=[...Object.values(
h.secrets??{}),...Object.values(h.configs??{})];return[...new Set($.flatMap(({environment:O})=>O===void 0?[]:[O]))]}function M(h){const $=(O,I)=>{const D=O?.[I??""];return D!==void 0&&(D.environment!==
void 0||D.content!==void 0)};return Object.entries(h.services).filter(([,{configs:O,secrets:I}])=>(O??[]).some(({source:D})=>$(h.configs,D))||(I??[]).some(({source:D})=>$(h.secrets,D))).map(([O])=>O)}
function C(h){const $=[...h.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,O=""])=>O);return[...new Set($)].sort()}function z(h){return h.split(`
`).filter($=>/level=warning|^WARN/i.test($)&&!/variable is not set/.test($)).map($=>(/msg="((?:[^"\\]|\\.)*)"/.exec($)?.[1]??$).replaceAll('\\"','"'))}}),27792:((Y,H,k)=>{k.d(H,{Kq:()=>z,NJ:()=>h,Xw:()=>O,
d0:()=>b,eQ:()=>C,j:()=>I,kn:()=>P,o:()=>l,ru:()=>N,vK:()=>S,vf:()=>A,zZ:()=>$});var w=k(48165);const _={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.\
compose.config-hash",number:"com.docker.compose.container-number"};function l(m){return`/containers/json?all=1&filters=${M(`com.docker.compose.project=${m}`)}`}const A=m=>`/networks?filters=${M(`com.d\
ocker.compose.project=${m}`)}`,S=m=>`/containers/${m}/json`,b=m=>`/images/${encodeURI(m)}/json`,N=(...m)=>`/volumes?filters=${M(...m)}`,P=m=>`/volumes/${m}`;function M(...m){return encodeURIComponent(
JSON.stringify({label:m}))}function C(m){return E(m,"a list of containers").map(g=>({id:g.Id??"",name:(g.Names?.[0]??"").replace(/^\//,""),state:typeof g.State=="string"?g.State:"",...D(g.Labels)}))}function z(m){
const g=E(m,"a list of containers");return C(m).flatMap((y,x)=>{const{Image:J="",ImageID:K="",Ports:Q}=g[x]??{},q=(Q??[]).flatMap(({PrivatePort:ge=0,PublicPort:ee})=>ee===void 0?[]:[{inside:ge,outside:ee}]);
return y.oneOff?[]:[{...y,reference:J,imageId:K,ports:q}]})}function h(m){const g=E(m,"a container"),y=typeof g.State=="object"?g.State:{};return{id:g.Id??"",name:(g.Name??"").replace(/^\//,""),...D(g.
Config?.Labels),state:y.Status??"",reference:g.Config?.Image??"",imageId:g.Image??"",created:g.Created??"",startedAt:y.StartedAt??"",finishedAt:y.FinishedAt??"",exitCode:y.ExitCode??0,outOfMemory:y.OOMKilled??
!1,error:y.Error??"",health:y.Health?.Status==="none"?"":y.Health?.Status??"",probes:(y.Health?.Log??[]).map(({ExitCode:x,Output:J})=>({exitCode:x??0,output:(J??"").trim()})),restarts:g.RestartCount??
0,restartPolicy:g.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:g.HostConfig?.Memory??0}}function $(m){const g=E(m,"an image");return{id:g.Id??"",repoDigests:g.RepoDigests??[]}}function O(m){return(E(
m,"a list of volumes").Volumes??[]).map(({Name:y,Labels:x})=>({name:y??"",labels:x??{}}))}function I(m){return E(m,"a list of networks").map(({Id:y,Name:x})=>({id:y??"",name:x??""}))}function D(m){return{
service:m?.[_.service]??"",configHash:m?.[_.configHash]??"",number:m?.[_.number]??"",oneOff:m?.[_.oneOff]==="True"}}function E(m,g){try{return JSON.parse(m)}catch(y){throw new w.HR("bug",`The Docker E\
ngine did not answer with ${g}.`,{cause:y,details:[m.slice(0,500)]})}}}),25635:((Y,H,k)=>{k.d(H,{G:()=>_,U:()=>l});var w=k(48165);function _(S,b,N){const P=b.startsWith("/")?A(b):A(`${S}/${b}`),M=A(S);
if(P===M||P.startsWith(M==="/"?"/":`${M}/`))return P;throw new w.HR("usage",`${N}: ${JSON.stringify(b)} is outside the checkout ${M}.`,{hint:"Name a path inside the repository, relative to its top."})}
function l(S){const b=S.lastIndexOf("/");return{folder:S.slice(0,b)||"/",name:S.slice(b+1)}}function A(S){const b=[];for(const N of S.split("/"))N===".."?b.pop():N!==""&&N!=="."&&b.push(N);return`/${b.
join("/")}`}}),94326:((Y,H,k)=>{k.r(H),k.d(H,{swarm:()=>ts});var w=k(48165),_=k(66661),l=k(76211),A=k(25635),S=k(38815);const b=["docker-stack.yml","docker-stack.yaml","compose.yaml","compose.yml","do\
cker-compose.yaml","docker-compose.yml"];function N(e){const t=(0,S.qg)(e);if(t?.services&&Object.keys(t.services).length>0)return{...t,services:t.services};throw new w.HR("usage","The stack file has \
no services.",{hint:"Name the right one: target: { swarm: { file: PATH } }."})}const P=/\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g;function M(e){const t=new Set,
n=new Set;for(const s of h(z(e)))for(const[,o,r,i=""]of s.matchAll(P)){const a=o??r;a!==void 0&&(n.add(a),/[-+]/.test(i)||t.add(a))}return{required:[...t].sort(),all:[...n,...C(z(e))].sort()}}function C(e){
const t=e?.services??{};return Object.values(t).flatMap(n=>{const s=n?.environment??[];return Array.isArray(s)?s.map(String).filter(o=>!o.includes("=")):Object.entries(s).flatMap(([o,r])=>r===null?[o]:
[])})}function z(e){try{return(0,S.qg)(e)}catch{return null}}function h(e){return typeof e=="string"?[e]:e===null||typeof e!="object"?[]:Object.values(e).flatMap(h)}function $(e){return typeof e=="str\
ing"?e.replaceAll("$","$$$$"):e===null||typeof e!="object"?e:Array.isArray(e)?e.map($):Object.fromEntries(Object.entries(e).map(([t,n])=>[t,$(n)]))}var O=k(77598),I=k(3085);const D="com.docker.stack.n\
amespace",E=(e,t,n="")=>`${e}?${n}filters=${encodeURIComponent(JSON.stringify({label:[t]}))}`,m=e=>E("/services",`${D}=${e}`,"status=true&"),g=e=>E("/tasks",`${D}=${e}`),y=e=>E("/networks",`${D}=${e}`),
x=e=>E("/configs",e),J=e=>E("/secrets",e),K=e=>`/distribution/${encodeURI(e)}/json`;function Q(e,t){if(e===200)return ae(t,"a cluster").ID??"";throw new w.HR("usage","The Docker engine is not a manage\
r of a swarm.",{hint:"Deploy to a manager (connection:, DOCKER_HOST or a Docker context), or make one: docker swarm init.",details:[t.slice(0,300)]})}function q(e){return ae(e,"a list of services").map(
t=>{const{Name:n="",Labels:s,Mode:o={},TaskTemplate:r={},UpdateConfig:i}=t.Spec??{},a=r.ContainerSpec??{},c=t.UpdateStatus;return{id:t.ID??"",name:n,version:t.Version?.Index??0,labels:s??{},image:a.Image??
"",mode:mt(o),replicas:o.Replicated?.Replicas??o.ReplicatedJob?.TotalCompletions??(o.Replicated?1:0),desired:t.ServiceStatus?.DesiredTasks??0,spec:Ae(r),restart:r.RestartPolicy?.Condition??"any",monitor:(i?.
Monitor||5e9)/1e6,update:c?.State?{state:c.State,startedAt:c.StartedAt??"",message:c.Message??""}:null,iteration:t.JobStatus?.JobIteration?.Index??0,uses:[...(a.Secrets??[]).map(({SecretName:d=""})=>d),
...(a.Configs??[]).map(({ConfigName:d=""})=>d)],createdAt:t.CreatedAt??"",updatedAt:t.UpdatedAt??""}})}function ge(e){return ae(e,"a list of tasks").map(t=>({id:t.ID??"",service:t.ServiceID??"",place:t.
Slot?String(t.Slot):t.NodeID??"",wanted:t.DesiredState??"",state:t.Status?.State??"",error:t.Status?.Err??"",exitCode:t.Status?.ContainerStatus?.ExitCode??0,container:t.Status?.ContainerStatus?.ContainerID??
"",image:t.Spec?.ContainerSpec?.Image??"",spec:Ae(t.Spec??{}),iteration:t.JobIteration?.Index??0,createdAt:t.CreatedAt??""})).sort((t,n)=>Date.parse(n.createdAt)-Date.parse(t.createdAt))}function ee(e){
return ae(e,"a list of configs or secrets").map(({Spec:n})=>({name:n?.Name??"",labels:n?.Labels??{},data:ft(n?.Data??"")}))}function Se(e){return btoa(Array.from(new TextEncoder().encode(e),t=>String.
fromCharCode(t)).join(""))}function ft(e){return new TextDecoder().decode(Uint8Array.from(atob(e),t=>t.charCodeAt(0)))}function mt(e){return e.Global?"global":e.GlobalJob?"global-job":e.ReplicatedJob?
"replicated-job":"replicated"}function Ae({ContainerSpec:e,ForceUpdate:t}){return(0,O.createHash)("sha256").update((0,I.d)([e??null,t??0])).digest("hex").slice(0,16)}function ae(e,t){try{return JSON.parse(
e)}catch(n){throw new w.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}var te=k(27792),Ee=k(48246),ce=k(28678);const pt=(0,l.At)("swarm.version"),$e=(0,l.At)(
"swarm.cluster"),xe=(0,l.At)("swarm.files"),de=(0,l.At)("swarm.model"),ne=(0,l.At)("swarm.services"),le=(0,l.At)("swarm.tasks"),_e=e=>(0,l.At)(`swarm.registry:${e}`),De=e=>(0,l.At)(`swarm.image:${e}`),
ke=(0,l.At)("swarm.fingerprints"),Re=(0,l.At)("swarm.files.hashes"),Te=(0,l.At)("swarm.kept"),Ne=(0,l.At)("swarm.made.secrets"),Me=(0,l.At)("swarm.made.configs");function Ce(e,t){const{images:n}=t,s=$t(
e,t),o=Object.entries(e.services).filter(([,{build:a,image:c}])=>a!==void 0&&c===void 0),r=Object.keys(n),i={};for(const[a,{image:c,build:d}]of Object.entries(e.services)){const f=(0,ce._M)(c),v=n[a]!==
void 0?a:r.length===1&&o.length===1?r[0]:void 0,p=s[a]??r.find(L=>f!==void 0&&(0,ce._M)(n[L]?.name)===f)??(d===void 0||c!==void 0?void 0:v),u=p===void 0?void 0:n[p];if(u!==void 0)i[a]=(0,Ee.dp)(u.name,
u.digest);else{if(d!==void 0)throw kt(a,t);if(c===void 0)throw new w.HR("usage",`The service ${a} has no image.`)}}if(Object.keys(i).length===0&&r.length>0)throw wt(e,t);return i}function ht(e,t,n){const s=Ce(
e,t);return Object.fromEntries(Object.entries(e.services).map(([o,{image:r=""}])=>[o,gt(o,s[o]??r,n)]))}function gt(e,t,n){const s=n.get(_e(t)),o=n.get(De(t))??[];if(s?.absent&&o.length===0)throw new w.
HR("absent",`The image ${t} of ${e} is not in its registry: ${s.said}.`,{hint:"Check that the image was pushed, and its name."});if(t.includes("@"))return t;const r=(0,ce._M)(t),i=o.map(c=>c.split("@")).
find(([c])=>(0,ce._M)(c)===r)?.[1],a=s?.digest||i;if(a)return(0,Ee.dp)(t,a);throw new w.HR("absent",`The digest of ${t} of ${e} is not known${s?.said?`: ${s.said}`:""}.`,{hint:`Write it with its diges\
t (image: ${t}@sha256:…), or pull it on the manager.`})}function $t(e,{config:t,images:n}){const s=t.services??{},o=Object.keys(e.services);for(const[r,i]of Object.entries(s)){if(!o.includes(r)){const a=`\
services: the stack file has no service ${JSON.stringify(r)}${(0,_.a)(r,o)}`;throw new w.HR("usage",a,{hint:`It has: ${o.join(", ")}.`})}if(n[i]===void 0){const a=Object.keys(n),c=`services.${r}: ther\
e is no image ${JSON.stringify(i)}${(0,_.a)(i,a)}`;throw new w.HR("usage",c,{hint:`Images of this deploy: ${a.join(", ")||"none"}.`})}}return s}function kt(e,{images:t}){const n=Object.keys(t);return new w.
HR("usage",`The service ${e} has a build: and none of our images, so its digest is not known; Swarm does not build.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??
"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.map(s=>`image ${s}: ${t[s]?.name}`)})}function wt(e,{images:t}){const n=Object.keys(t),[s="SERVICE"]=Object.keys(e.services);return new w.
HR("usage",`No service of the stack file runs one of our images (${n.map(o=>t[o]?.name).join(", ")}).`,{hint:`Say which: target: { swarm: { services: { ${s}: ${n[0]} } } }.`,details:Object.entries(e.services).
map(([o,{image:r}])=>`${o} runs ${r??"what it builds"}`)})}function yt(e,t){const n=Ce(t,e),s=Object.entries(t.services).map(([r,{image:i=""}])=>n[r]??i);return[...new Set(s)].filter(r=>r!==""&&!r.includes(
"‹")).flatMap(r=>[vt(r),Ot(r)])}function vt(e){return(0,l.kA)(_e(e),{id:`ask.registry.${e}`,title:`Ask the registry for ${e}`,do:"http",at:"docker",method:"GET",url:K(e),expect:[200,400,401,403,404,
500,502,503],timeout:3e4},({status:t,body:n=""})=>bt(t,n))}function bt(e,t){const n=jt(t),s=n?.message??"";return e===200?{digest:n?.Descriptor?.digest??"",absent:!1,said:""}:{digest:"",absent:/manifest unknown|manifest for .* not found/i.
test(s),said:s}}function jt(e){try{return JSON.parse(e)}catch{return}}function Ot(e){return(0,l.kA)(De(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:(0,te.
d0)(e),expect:[200,400,404]},({status:t,body:n=""})=>t===200?(0,te.zZ)(n).repoDigests:[])}const St=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function G(e){const{version:t}=e;return{IMAGE_TAG:t,
TAG:t,VERSION:t,...e.variables}}function At(e){return Object.fromEntries(Object.entries(G(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function Ie(e){return JSON.parse(
JSON.stringify($(e)).replaceAll(St,"$${$1}"))}function Le(e){const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].sort()}
function He(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(He)}:"secret"in e?{...e,as:"json"}:e}function Et(e,t,n){const s=n.get($e),o={...xt(e,t),..._t(e)},r=Dt(
e,t);return[...s===void 0||Object.keys(o).length===0?[]:[(0,l.kA)(ke,{id:"ask.swarm.fingerprints",title:`Fingerprint the values of ${Object.keys(o).join(", ")}`,do:"call",operation:"secret.fingerprint",
input:{key:s,values:o}},({value:i})=>i)],...r.length===0?[]:[(0,l.kA)(Re,{id:"ask.swarm.hashes",title:"Hash the files of configs and secrets",do:"exec",argv:["sha256sum","--",...r],quiet:!0,failsAs:"a\
bsent"},({stdout:i})=>Rt(i))]]}function xt(e,t){const n=G(e);return Object.fromEntries(Le(Ie(t)).flatMap(s=>n[s]?[[s,n[s]]]:[]))}function _t(e){const t=G(e),n=[...Object.entries(e.config.secrets??{}).
map(s=>["secrets",...s]),...Object.entries(e.config.configs??{}).map(s=>["configs",...s])];return Object.fromEntries(n.map(([s,o,r])=>{const i=t[r];if(i!==void 0)return[r,i];const a=(0,_.a)(r,Object.keys(
t));throw new w.HR("usage",`${s}.${o}: nobody declares ${r}${a||"."}`,{hint:`Declare ${r} under secrets: or variables: of the environment.`})}))}function Dt({config:e},t){const n=(s,o)=>Object.entries(
s??{}).flatMap(([r,{file:i}])=>i===void 0||o?.[r]?[]:[i]);return[...new Set([...n(t.secrets,e.secrets),...n(t.configs,e.configs)])]}function Rt(e){return new Map(e.split(`
`).flatMap(t=>{const[,n,s]=/^\\?([0-9a-f]{64}) [ *](.*)$/.exec(t)??[];return n&&s?[[s,n]]:[]}))}const Tt=`config="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker config inspect --format "{{index .Spec.Labels \\"$prefix.$name\\"}}x" "$config")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,Nt=`destination="$1"; shift
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
n=>["-c",n])]}function Pe(e,t,n){const s=["--detach","--with-registry-auth","--resolve-image","never",...n?["--prune"]:[]];return["docker","stack","deploy","-c",t,...s,e]}function Lt(e,t){return["sh",
"-c",Tt,"sh",t.config,t.prefix,t.names.join(" "),...e]}function Ht(e,t){return["sh","-c",Nt,"sh",e,...t.flat()]}function Pt(e,t,n,s){return["sh","-c",Mt,"sh",e,t,n,...s]}function Jt(e,t){return["sh","\
-c",Ct,"sh",String(e.length),...e,...t]}function T({app:e,environment:t,config:n}){return n.stack??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function W(e){return`\
swarm/${e}`}function zt({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(o=>o.startsWith("/")?o:`${e}/${o}`)}function Je({state:e,environment:t,release:n}){return`${e}\
/releases/${t}/${n}/stack.json`}const R={destination:"io.deploy-action.destination",key:"io.deploy-action.key",values:"io.deploy-action.values",value:"io.deploy-action.value",injected:"io.deploy-actio\
n.injected",release:"io.deploy-action.release"},ue=e=>(0,l.At)(`log:${W(e)}`);function we(e){const t=W(e);return{destination:t,list:()=>(0,l.kA)(ue(e),{id:"ask.log",title:`Read the log of ${e}`,do:"ht\
tp",at:"docker",method:"GET",url:x(`${R.destination}=${t}`),classify:"swarm.api"},({body:n=""})=>ee(n).map(({labels:s,data:o})=>({key:s[R.key]??"",value:o.slice(1)})).sort((s,o)=>s.key<o.key?-1:1)),create:({
key:n,value:s})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/configs/create",headers:{"content-type":"application/json"},body:JSON.stringify(
{Name:fe(t,n),Labels:{[R.destination]:t,[R.key]:n},Data:Se(`-${s}`)}),expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,
title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:`/configs/${fe(t,n)}`,expect:[204,404],classify:"swarm.api",undo:{way:"keep",why:"the log removes its entries itself"}})}}
function fe(e,t){const s=/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(t)?`k.${t}`:`h.${t.replace(/[^A-Za-z0-9]+/g,"-").slice(0,14)}.${se(t,20)}`;return`deploy-action.${se(e,10)}.${s}`}function Ft(e,t,n){
return`${`${e}_${t}`.replace(/[^A-Za-z0-9_.-]/g,"-").slice(0,47)}_${n.slice(0,16)}`}function se(e,t){return(0,O.createHash)("sha256").update(e).digest("hex").slice(0,t)}const oe={do:"http",at:"docker",
method:"GET",classify:"swarm.api"};function B(e){return[(0,l.kA)(ne,{...oe,id:"ask.services",title:`List the services of ${e}`,url:m(e)},({body:t=""})=>q(t)),(0,l.kA)(le,{...oe,id:"ask.tasks",title:`L\
ist the tasks of ${e}`,url:g(e)},({body:t=""})=>ge(t))]}function ze(e){const t=({body:s=""})=>ee(s).map(({name:o})=>o),n=`${R.injected}=${W(e)}`;return[we(e).list(),...B(e),(0,l.kA)(Te,{...oe,id:"ask.\
kept",title:"List what is kept of earlier releases",url:x(`${R.values}=${W(e)}`)},t),(0,l.kA)(Ne,{...oe,id:"ask.made.secrets",title:`List the secrets made for ${e}`,url:J(n)},t),(0,l.kA)(Me,{...oe,id:"\
ask.made.configs",title:`List the configs made for ${e}`,url:x(n)},t)]}function V(e,t){return new Map((t.get(ne)??[]).map(n=>[Wt(e,n),n]))}function Wt(e,{name:t}){return t.startsWith(`${e}_`)?t.slice(
e.length+1):t}function ye({id:e},t){return(t.get(le)??[]).filter(({service:n})=>n===e)}const Fe=26;function Zt(e,t){const n=t.get(xe),s=t.get(de);return[Ut(),Kt(),...ze(T(e)),Gt(e),...n===void 0?[]:[Xt(
e,n)],...s===void 0?[]:[...yt(e,s),...Et(e,s,t)]]}function Ut(){return(0,l.kA)(pt,{id:"ask.swarm.version",title:"Ask Docker for its version",do:"exec",argv:["docker","version","--format","{{.Client.Ve\
rsion}}"],quiet:!0,classify:"swarm.cli",failsAs:"absent"},({stdout:e})=>Vt(e.trim()))}function Vt(e){if(Number(/^v?(\d+)\./.exec(e)?.[1]??0)>=Fe)return e;throw new w.HR("absent",`The docker command ${e||
"of an unknown version"} is too old; ${Fe} or newer is needed on this machine.`,{hint:"Update the docker-ce-cli package; the engine at the destination may be older."})}function Kt(){return(0,l.kA)($e,
{id:"ask.swarm.cluster",title:"Ask whether Docker is a manager of a swarm",do:"http",at:"docker",method:"GET",url:"/swarm",expect:[200,406,503]},({status:e,body:t=""})=>Q(e,t))}function Gt(e){const t=zt(
e),n=t.length===0?b.map(o=>`${e.root}/${o}`):t,s=[...new Set(n.map(o=>(0,A.U)(o).folder))];return(0,l.kA)(xe,{id:"ask.swarm.files",title:"Look for the stack file",do:"exec",argv:Jt(n,s),quiet:!0,limit:4*
1024*1024},({stdout:o})=>Bt(t,o,e))}function Bt(e,t,n){const[s="",...o]=t.split(""),r=s.split("").slice(1).map(p=>({file:p.slice(0,p.indexOf(`
`)),text:p.slice(p.indexOf(`
`)+1)})),i=e.length===0?r.slice(0,1):r,a=e.find(p=>!r.some(u=>u.file===p));if(i.length===0&&a===void 0)throw new w.HR("absent",`There is no stack file in ${n.root}: ${b.join(", ")}.`,{hint:"Add one, o\
r name it: target: { swarm: { file: PATH } }."});if(a!==void 0){const p=(0,_.a)((0,A.U)(a).name,o.map(u=>(0,A.U)(u.trim()).name));throw new w.HR("absent",`The stack file ${a} does not exist${p}`,{hint:"\
file: is relative to the top of the checkout."})}const c=i.map(({text:p})=>M(p)),d=[...new Set(c.flatMap(p=>p.required))].sort(),f=G(n),v=d.filter(p=>f[p]===void 0);if(v.length>0)throw new w.HR("usage",
`The stack file uses variables that nobody gave: ${v.join(", ")}.`,{hint:"Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value})."});return{files:i.
map(({file:p})=>p),required:d,all:[...new Set(c.flatMap(p=>p.all))].sort()}}function Xt(e,{files:t,all:n}){const s=At(e);return(0,l.kA)(de,{id:"ask.swarm.model",title:"Render the stack file",do:"exec",
argv:It(t,n.filter(o=>s[o]===void 0)),cwd:e.root,env:s,quiet:!0,limit:16*1024*1024,classify:"swarm.config",failsAs:"usage"},({stdout:o})=>N(o))}const Yt={ask:e=>B(e.stack),verdict(e,t){const{stack:n,services:s}=e,
o=V(n,t);return Object.entries(s).every(([i,{release:a}])=>o.get(i)?.labels[R.release]===a)?"done":"absent"}},Z=e=>(e[0]??"").trim(),me=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
"absent",e=>`Docker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,
"denied",Z,"Add the user to the group docker."],[/This node is not (?:a|part of a) swarm(?: manager)?.*/i,"usage",()=>"The Docker engine is not a manager of a swarm.","Deploy to a manager, or make one\
: docker swarm init."],[/.*The swarm does not have a leader.*/i,"transient",Z,"Bring back a majority of the managers."],[/.*update out of sequence.*/,"transient",()=>"Somebody else changed the service\
 at the same moment."],[/.*(?:raft message is too large|must be larger than 0 and less than).*/,"capacity",()=>"It is too large to be kept in the swarm."]],Qt=[[/.*only updates to Labels are allowed.*/,
"bug",Z],[/.*(?:secret|config) not found: (\S+).*/,"absent",Z,"Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }."],[/.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
"absent",Z,"Create it first: docker network create -d overlay."],[/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,"usage",Z],[/.*port '?"?(\d+).*is already in use by service.*/,
"capacity",Z,"Publish another port, or remove the other service."],[/.*AlreadyExists.*/,"transient",Z],[/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i,"tr\
ansient",Z]],qt=e=>pe(e.stderr,me),en=e=>pe(e.body??"",me),tn=e=>{const t=pe(e.stderr,[...me,...Qt]),n=We(e.stderr);return t??(n===""?void 0:{kind:"unhealthy",cause:n})},nn=e=>{const t=pe(e.stderr,me);
if(t!==void 0)return t;const n=/required variable (\S+) is missing a value: ([^"]*)/.exec(e.stderr);if(n!==null)return{kind:"usage",cause:`The stack file needs the variable ${n[1]}: ${n[2]}`,hint:`Dec\
lare ${n[1]} under variables: or secrets: of the environment.`};const s=We(e.stderr);return s===""?void 0:{kind:"usage",cause:`The stack file is not valid: ${s}`,hint:"Correct the file; nothing was to\
uched."}};function pe(e,t){for(const[n,s,o,r]of t){const i=n.exec(e);if(i!==null)return{kind:s,cause:o(i),...r===void 0?{}:{hint:r}}}}function We(e){return e.trim().split(`
`).at(-1)?.trim()??""}const sn=2;function on({service:e,tasks:t,expected:n,alive:s}){if(e===void 0)return Oe("does not exist");const{update:o}=e;if(o?.state.startsWith("rollback"))return je(`was rolle\
d back by Swarm (${o.state})${Ue(t)}`);if((e.labels[R.release]??"")!==n.release||!ln(e.image,n.image))return Oe(`is set to ${e.image}, not ${n.image}: somebody else changed it`);if(o?.state==="paused")
return je(`was stopped by Swarm in the middle of its update${Ue(t)}`);const r=t.filter(({spec:c,iteration:d})=>c===e.spec&&d===e.iteration),i=dn(e),a=r.filter(({id:c,createdAt:d})=>Date.parse(d)>=i||s.
includes(c));return n.oneShot?an({service:e,expected:n,ours:r,counted:a}):rn({service:e,expected:n,ours:r,counted:a,tasks:t,since:i})}function rn({service:e,expected:t,ours:n,counted:s,tasks:o,since:r}){
const i=Ze(s,u=>cn(n,u));if(i!==void 0)return i;const a=t.mode==="global"?e.desired:t.replicas;if(t.mode==="global"&&a===0)return{verdict:"pending",reason:"runs nowhere: no node fits it",unplaced:!0};
const c=n.filter(u=>u.wanted==="running"&&u.state==="running"),d=n.find(u=>he(u)&&u.state==="pending"&&u.error!=="");if(c.length<a&&d!==void 0)return{verdict:"pending",reason:`${c.length} of ${a} run:\
 ${d.error}`,unplaced:!0};if(c.length<a)return{verdict:"pending",reason:`${c.length} of ${a} run${Ve(n)}`};const f=o.filter(u=>u.wanted==="running"&&u.state==="running"&&u.spec!==e.spec);if(f.length>0||
c.length>a)return{verdict:"pending",reason:`${f.length||c.length-a} of before still run`};const v=c.map(({id:u})=>u).sort(),p=c.some(({createdAt:u})=>Date.parse(u)>=r);return e.update?.state==="updati\
ng"?{verdict:"pending",reason:`${a} run, Swarm still watches them`,settled:v,fresh:p}:{verdict:"good",reason:a===0?"0 tasks are wanted":`${a} of ${a} run`,settled:v,fresh:p}}function an({service:e,expected:t,
ours:n,counted:s}){const o=t.mode.startsWith("global")?Math.max(1,e.desired):t.replicas,r=n.filter(({state:f})=>f==="complete"),i=n.filter(f=>he(f)&&f.state!=="complete");if(i.length===0&&r.length>=o)
return{verdict:"good",reason:"ended with exit code 0",settled:r.map(({id:f})=>f).sort()};const c=Ze(s,f=>i.some(v=>v.place===f));if(c!==void 0)return c.suspicious&&e.restart==="none"?{...c,verdict:"ba\
d"}:c;const d=i.find(({state:f,error:v})=>f==="pending"&&v!=="");return d!==void 0?{verdict:"pending",reason:d.error,unplaced:!0}:{verdict:"pending",reason:`has not ended yet${Ve(n)}`}}function Ze(e,t){
const n=e.filter(be);for(const s of new Set(n.map(o=>o.place))){const o=n.filter(i=>i.place===s),r=ve(o);if(r!==void 0)return o.length>=sn?je(`${re(r)} (${o.length} times)`):t(s)?{verdict:"pending",reason:`${re(
r)}; Swarm starts it again`}:Oe(re(r))}}function cn(e,t){return e.some(n=>n.place===t&&he(n))}function he({wanted:e,state:t}){return e!=="shutdown"&&e!=="remove"&&!["failed","rejected","shutdown","orp\
haned","remove"].includes(t)}function ve(e){const t=e.filter(be);return t.find(({state:n})=>n!=="complete")??t[0]}function be({state:e,wanted:t}){return e==="failed"||e==="rejected"||e==="complete"&&t===
"shutdown"}function dn({update:e,createdAt:t,updatedAt:n}){if(e!==null)return Date.parse(e.startedAt);const[s,o]=[Date.parse(t),Date.parse(n)];return o-s<2e3?0:o}function ln(e,t){return e===t||e.includes(
"@")&&e.split("@")[1]===t.split("@")[1]}function re({state:e,error:t,exitCode:n}){return/unhealthy container/.test(t)?"was ended because it is unhealthy":/No such image/i.test(t)?`cannot start, its im\
age was not found: ${t.replace(/^No such image: /,"")}`:e==="rejected"?`cannot start: ${t}`:e==="complete"?"ended by itself with exit code 0":n!==0?`crashed with exit code ${n}${/\((\d+)\)$/.test(t)||
t===""?"":`: ${t}`}`:`failed: ${t||"Swarm does not say why"}`}function Ue(e){const t=ve(e);return t===void 0?"":`: it ${re(t)}`}function Ve(e){const t=e.find(n=>he(n)&&n.state!=="running");return t===
void 0?"":`, ${t.state}`}const je=e=>({verdict:"bad",reason:e}),Oe=e=>({verdict:"pending",reason:e,suspicious:!0}),un=25,fn=4,Ke=e=>(0,l.At)(`swarm.task.container:${e}`),Ge=e=>(0,l.At)(`swarm.task.log\
:${e}`),mn={ask(e,t){const{stack:n}=e,s=Be(e,t).flatMap(({task:o})=>o?.container?[o]:[]);return[...B(n),...s.flatMap(o=>[wn(o),yn(o)])]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!==
"timeout")return;const s=Be(e,t),[o]=s;if(o!==void 0)return{kind:o.task===void 0?n.kind:$n(o.task),cause:s.map(({name:r,service:i,task:a})=>`${r} ${hn(i,a,t)}`).join("; "),lines:s.flatMap(r=>vn(r,t)),
...kn(o)}}};function Be({stack:e,services:t,oneShots:n},s){return[...V(e,s)].filter(([o])=>t?.includes(o)??!0).flatMap(([o,r])=>{const i=ye(r,s),a=/^(paused|rollback)/.test(r.update?.state??""),c=a?i:
i.filter(({spec:u})=>u===r.spec),d=pn(o,r,n),f=ve(c.filter(({state:u})=>!d||u!=="complete")),v=c.find(({state:u,error:L,wanted:F})=>u==="pending"&&L!==""&&F==="running"),p=f??v;return p===void 0&&!a?[]:
[{name:o,service:r,task:p}]}).sort((o,r)=>Xe(o)-Xe(r)).slice(0,fn)}function pn(e,{mode:t,restart:n},s){return s.includes(e)||t.endsWith("-job")||n==="none"}function Xe({service:e,task:t}){return/^(paused|rollback)/.
test(e.update?.state??"")?0:t?.state==="pending"?2:1}function hn({update:e},t,n){const s=t===void 0?"":t.state==="pending"?t.error:gn(t,n),o=e?.state??"";return o.startsWith("rollback")?`was rolled ba\
ck by Swarm: it ${s||"does not say why"}`:o==="paused"?`was stopped by Swarm in the middle of its update: it ${s||"does not say why"}`:t?.state==="pending"?`finds no node: ${s}`:s}function gn(e,t){const n=t.
get(Ke(e.id));if(n?.outOfMemory)return"was killed because it ran out of memory";if(n?.health!=="unhealthy")return re(e);const s=n.probes.at(-1)?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`was ended because it is unhealthy${s===""?"":`: its health check says ${s}`}`}function $n({error:e,state:t}){return/No such image/i.test(e)?"absent":t==="pend\
ing"?"capacity":"unhealthy"}function kn({task:e}){return e===void 0?{}:/No such image/i.test(e.error)?{hint:"Check that the image was pushed, that the nodes reach the registry, and that this machine i\
s logged in to it (its credentials are passed on)."}:e.state==="pending"?{hint:"Add a node that fits, or change placement, published host ports or resources.reservations of the service."}:e.exitCode===
127||/executable file not found|no such file/.test(e.error)?{hint:"The command of the service is not in the image."}:{}}function wn({id:e}){return(0,l.kA)(Ge(e),{id:`ask.logs.${e}`,title:`Read the log\
 of task ${e}`,do:"exec",argv:["sh","-c",'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0',"sh",String(un),e],quiet:!0},({stdout:t})=>t.replace(/\n$/,"").split(`
`))}function yn({id:e,container:t}){return(0,l.kA)(Ke(e),{id:`ask.container.${e}`,title:`Look at the container of task ${e}`,do:"http",at:"docker",method:"GET",url:(0,te.vK)(t),expect:[200,404]},({status:n,
body:s=""})=>n===404?void 0:(0,te.NJ)(s))}function vn({name:e,service:t,task:n},s){const{update:o}=t,r=n===void 0?[]:s.get(Ge(n.id))??[];return[...o===null?[]:[`${e}: update ${o.state}${o.message===""?
"":`: ${o.message}`}`],...n===void 0?[]:[`${e}: task ${n.id} ${n.state}${n.error===""?"":`: ${n.error}`}`],...r.join("").trim()===""?["  (no output)"]:r.map(i=>`  | ${i}`)]}const bn={alive:[],suspects:[],
unplaced:{},since:null,seen:""},jn={ask:e=>B(e.stack),judge({data:e,state:t,facts:n,now:s}){const o=e,r=t??bn,i=On(o,r,n),a=Object.fromEntries(i.filter(({standing:j})=>j.unplaced).map(({name:j})=>[j,r.
unplaced[j]??s])),c=i.every(({standing:j})=>j.settled!==void 0),d=i.map(({name:j,standing:U})=>`${j} ${U.settled?.join(" ")}`).join("; "),f=c?r.since!==null&&r.seen===d?r.since:s:null,v=f!==null&&s-f>=
Sn(o,i),p=i.map(({name:j,standing:U})=>{const ss=a[j]!==void 0&&s-a[j]>=o.placement;return U.suspicious&&r.suspects.includes(j)||ss?ie(j,"bad",U.reason):U.verdict!=="good"||v||!c?ie(j,U.verdict,U.reason):
ie(j,"pending",`${U.reason}, watching that it stays so`)}),u=i.filter(({standing:j})=>j.suspicious).map(({name:j})=>j),L=(n.get(le)??[]).filter(j=>j.state==="running").map(({id:j})=>j);return{state:{alive:[
...new Set([...r.alive,...L])],suspects:u,unplaced:a,since:f,seen:d},subjects:p}}};function On({stack:e,services:t},{alive:n},s){const o=V(e,s);return Object.entries(t).map(([r,i])=>{const a=o.get(r),
c=a===void 0?[]:ye(a,s);return{name:r,expected:i,standing:on({service:a,tasks:c,expected:i,alive:n})}})}function Sn({stable:e=0},t){return e>0?e:Math.max(0,...t.map(({standing:n,expected:s})=>n.fresh?
s.monitor:0))}const An={ask:e=>B(e.stack),judge({data:e,facts:t}){const{stack:n}=e,s=(t.get(ne)??[]).map(({name:i})=>i),o=(t.get(le)??[]).filter(({state:i})=>["running","starting","preparing"].includes(
i));if(s.length>0)return{state:null,subjects:[ie(n,"pending",`${s.join(", ")} still exist`)]};const r=o.length===0?"nothing runs":`${o.length} tasks still end`;return{state:null,subjects:[ie(n,o.length===
0?"good":"pending",r)]}}};function ie(e,t,n){return{name:e,verdict:t,reasons:[n]}}function En(e,t,n){return[(0,l.kA)((0,l.At)(`swarm.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"\
exec",argv:["sh","-c",'stack="$1"; tail="$2"; only="$3"; docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack" | while read -r name; do [ -z "$only" ] || [ "$name" \
= "$stack"_"$only" ] || continue; timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0',"sh",e,String(n),t??""],quiet:!0,classify:"swarm.cli"},({stdout:o})=>o.replace(/\n$/,
"").split(`
`))]}var xn=k(50445);function Ye(e,t,n){if(t.length===0)return null;const s=n.get(ke)??{},o=(0,I.d)(t.map(r=>[r,s[r]??""]));return{config:fe(W(e),`values.${se(o,24)}`),names:t}}function Qe(e,{id:t,version:n}){
return fe(W(e),`spec.${t}.${n}`)}function _n(e,t,n){const s={[R.values]:W(e)},o=Object.entries(n).flatMap(([i,a])=>[`,${JSON.stringify(`${R.value}.${i}`)}:"`,He(a),'"']),r=`{"Name":${JSON.stringify(t.
config)},"Data":"${Se("-")}","Labels":${JSON.stringify(s).slice(0,-1)}`;return{id:"swarm.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"docker",method:"\
POST",url:"/configs/create",headers:{"content-type":"application/json"},body:{join:[r,...o,"}}"]},expect:[201,409],classify:"swarm.api",undo:{way:"keep",why:"a later deploy removes values to which no \
release refers"}}}function qe(e,t){const n=[...t.values()].map(s=>[s.id,Qe(e,s)]);return{id:"swarm.specs",title:`Keep the specs of ${[...t.keys()].join(", ")} at the destination`,do:"exec",argv:Ht(W(e),
n),classify:"swarm.deploy",failsAs:"transient",attempts:3,undo:{way:"keep",why:"a later deploy removes specs to which no release refers"}}}function Dn(e,t,n){const s=T(e),o=n.get(ue(s))??[];return(n.get(
Te)??[]).filter(r=>!t.includes(r)&&!o.some(({value:i})=>i.includes(r))).map(r=>({id:`swarm.forget.${r}`,title:`Remove ${r}, kept for a release that nothing refers to`,do:"http",at:"docker",method:"DEL\
ETE",url:`/configs/${r}`,expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs it"}}))}const X={way:"keep",why:"it is the way back itself"},et=(0,l.At)("swarm.networks");
function Rn(e,t){const n={id:"swarm.restore.verify",title:"Verify that no service is left",do:"wait",judge:{name:"swarm.gone",data:{stack:e}},every:500,deadline:12e4},s=(t.get(et)??[]).map(({id:o,name:r})=>({
id:`swarm.restore.network.${r}`,title:`Remove the network ${r}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${o}`,expect:[204,404],retryOn:["denied","stale","bug"],patience:3e4,advisory:!0,undo:X}));
return tt(e,[...(t.get(ne)??[]).map(nt),n,...s],null)}function tt(e,t,n){return{stage:"restore",subject:`Swarm stack ${e}`,steps:t,basis:n,notes:[],values:{}}}function nt({id:e,name:t}){return{id:`swa\
rm.restore.remove.${t}`,title:`Remove the service ${t}`,do:"http",at:"docker",method:"DELETE",url:`/services/${e}`,expect:[200,204,404],attempts:3,classify:"swarm.api",undo:X}}function Tn(e){return(0,l.
kA)(et,{id:"ask.networks",title:`List the networks of ${e}`,do:"http",at:"docker",method:"GET",url:y(e)},({body:t=""})=>(0,te.j)(t))}var st=k(68415);function Nn(e,t,n){const s=ot("secret",e,t,n),o=ot(
"config",e,t,n),r=[...s,...o];return{secrets:Object.fromEntries(s.map(({key:i,entry:a})=>[i,a])),configs:Object.fromEntries(o.map(({key:i,entry:a})=>[i,a])),create:r.flatMap(({step:i})=>i===void 0?[]:
[i]),names:r.map(({entry:i})=>i.name??"")}}function ot(e,t,n,s){const o=(e==="secret"?n.secrets:n.configs)??{},r=(e==="secret"?t.config.secrets:t.config.configs)??{};return[...new Set([...Object.keys(
o),...Object.keys(r)])].map(a=>{const c=o[a]??{},d=r[a],{file:f}=c;if(d===void 0&&f===void 0)return{key:a,entry:c};const v=d===void 0?se(`${s.get($e)??""} ${s.get(Re)?.get(f??"")??""}`,16):s.get(ke)?.[d]??
"",p=Ft(T(t),a,se(`${v} ${c.template_driver??""}`,16)),u=d===void 0?f??"":{value:G(t)[d]},L=["--label",`${R.injected}=${W(T(t))}`,...c.template_driver===void 0?[]:["--template-driver",c.template_driver]];
return{key:a,entry:{external:!0,name:p},step:Mn({kind:e,key:a,name:p,from:u,options:L})}})}function Mn(e){const{kind:t,key:n,name:s,from:o,options:r}=e;return{id:`swarm.${t}.${n}`,title:`Make the Swar\
m ${t} ${s}, unless it exists`,do:"exec",argv:Pt(t,s,typeof o=="string"?o:"-",r),...typeof o=="string"?{}:{stdin:o.value},classify:"swarm.deploy",failsAs:"usage",attempts:3,undo:{way:"keep",why:"nothi\
ng uses it before the services do; a later deploy removes it"}}}function Cn(e,t,n){const s=n.get(ue(T(e)))??[],o=new Set([...t,...(n.get(ne)??[]).flatMap(({uses:a})=>a)]),r=a=>!o.has(a)&&!s.some(({value:c})=>c.
includes(a)),i=a=>c=>({id:`swarm.forget.${c}`,title:`Remove the Swarm ${a} ${c}, to which nothing refers`,do:"http",at:"docker",method:"DELETE",url:`/${a}s/${c}`,expect:[204,404],advisory:!0,undo:{way:"\
keep",why:"no service and no kept release needs it"}});return[...(n.get(Ne)??[]).filter(r).map(i("secret")),...(n.get(Me)??[]).filter(r).map(i("config"))]}function rt(e,t){const n=t.need(de),s=ht(n,e,
t),o=Nn(e,n,t),r=Object.fromEntries(Object.entries(n.services).map(([f,v])=>[f,Ln(v,s[f]??"",e.release)])),{secrets:i,configs:a}=o,c={...Object.keys(i).length===0?{}:{secrets:i},...Object.keys(a).length===
0?{}:{configs:a}},d=Ie({...n,services:r,...c});return{model:d,environment:Hn(Le(d),e),expected:In(d,e.config["one-shot"]),create:o.create,injected:o.names}}function In(e,t){return Object.fromEntries(Object.
entries(e.services).map(([n,{image:s="",deploy:o={}}])=>{const r=o.mode??"replicated",i=t?.includes(n)??o.restart_policy?.condition==="none",a=o.update_config?.monitor;return[n,{image:s,mode:r,replicas:r.
startsWith("global")?0:o.replicas??1,oneShot:r.endsWith("-job")||i,monitor:a===void 0?5e3:(0,st.E)(a,`${n}: monitor`),release:o.labels?.[R.release]??""}]}))}function Ln({build:e,...t},n,s){const{environment:o,
deploy:r}=t,i=o&&Object.fromEntries(Object.entries(o).filter(([,c])=>c!==null)),a={...r?.labels,[R.release]:s};return{...t,image:n,...i===void 0?{}:{environment:i},deploy:{...r,labels:a}}}function Hn(e,t){
const n=G(t),s=e.filter(o=>n[o]===void 0);if(s.length>0)throw new w.HR("bug",`The rendered stack takes ${s.join(", ")} from nowhere.`);return Object.fromEntries(e.map(o=>[o,n[o]]))}function it(e,t){const n=T(
e),s=V(n,t),o=[...s.keys()].sort(),r={target:"swarm",stack:n,had:o,kept:null,specs:{},model:null,expected:{}};if(s.size===0)return{snapshot:r,notes:[]};const i=at(s,n,t);if(i?.model){const d=Object.keys(
i.expected).filter(u=>s.has(u)),f=(u,L)=>Object.fromEntries(d.map(F=>[F,L(u[F],s.get(F))])),v=f(i.model.services,(u,{mode:L,replicas:F})=>L==="replicated"?{...u,deploy:{...u.deploy,replicas:F}}:u),p=f(
i.expected,(u,{mode:L,replicas:F})=>L==="replicated"?{...u,replicas:F}:u);return{snapshot:{...i,model:{...i.model,services:v},expected:p,had:o},notes:[]}}const a=Object.fromEntries([...s].map(([d,f])=>[
d,Qe(n,f)])),c=Object.fromEntries([...s].map(([d,f])=>[d,zn(f)]));return{snapshot:{...r,specs:a,expected:c},notes:[Pn]}}const Pn="What runs now is not as a release of deploy-action made it: a rollback\
 would bring back the specs of its services, and would not know secrets and configs that were removed.";function Jn(e,t){const n=T(e),{model:s,expected:o,environment:r}=rt(e,t),i=Ye(n,Object.keys(r),t);
return{target:"swarm",stack:n,model:s,specs:{},expected:o,had:null,kept:i}}function at(e,t,n){return(n.get(ue(t))??[]).flatMap(({key:o,value:r})=>o.startsWith("release.")?Fn(r)??[]:[]).find(({expected:o})=>{
const r=[...e].filter(([i])=>o[i]!==void 0);return r.length>0&&r.every(([i,{labels:a,image:c}])=>{const d=o[i];return d!==void 0&&(a[R.release]??"")===d.release&&c===d.image})})}function zn({image:e,mode:t,
replicas:n,restart:s,monitor:o,labels:r}){const i=t.endsWith("-job")||s==="none";return{image:e,mode:t,replicas:n,oneShot:i,monitor:o,release:r[R.release]??""}}function Fn(e){try{const{snapshot:t}=JSON.
parse(e);return ct(t)?t:void 0}catch{return}}function Wn(e){if(ct(e))return e;throw new w.HR("bug","What is kept at the destination is not a release of the swarm target.",{hint:"The entry was written \
by another version or target; deploy the wanted version again instead."})}function ct(e){return typeof e=="object"&&e!==null&&e.target==="swarm"}function Zn({stack:e,specs:t,expected:n},s){return Object.
entries(t).filter(([o])=>n[o]?.oneShot===!1).flatMap(([o,r])=>{const i=s.get(o),a=`swarm.restore.read.${o}`;return[{id:a,title:`Read the spec that ${e}_${o} had`,do:"exec",argv:["docker","config","ins\
pect","--format",'{{printf "%s" .Spec.Data}}',r],quiet:!0,limit:2*1024*1024,outputs:{spec:{from:"stdout",form:"json"}},classify:"swarm.deploy",failsAs:"absent",undo:X},{id:`swarm.restore.spec.${o}`,title:`\
Give ${e}_${o} the spec that it had`,do:"http",at:"docker",method:"POST",url:i===void 0?"/services/create":`/services/${i.id}/update?version=${i.version}`,headers:{"content-type":"application/json"},body:{
late:a,output:"spec"},classify:"swarm.api",undo:X}]})}const Un=3e3,dt=3e5;function lt(e){return{name:"swarm.restore",data:e}}const Vn={ask(e){const{stack:t,had:n}=e,s=n===null?[we(t).list()]:[];return[
...B(t),...s,...n?.length===0?[Tn(t)]:[]]},plan(e,t){const n=e;return n.had?.length===0?Rn(n.stack,t):Kn(n,t)}};function Kn(e,t){const{stack:n,model:s,expected:o}=e,r=V(n,t),i=e.had??Object.keys(o),a=[
...r].filter(([f])=>!i.includes(f)).map(([,f])=>f),d=[...e.had===null&&r.size>0&&at(r,n,t)===void 0?[qe(n,r)]:[],...a.map(nt),...s===null?Zn(e,r):Gn(e,s),{id:"swarm.restore.verify",title:"Verify that \
what ran before runs again",do:"wait",judge:{name:"swarm.services",data:{stack:n,services:ut(e),placement:dt,stable:Un}},every:500,deadline:dt}];return tt(n,d,o)}function Gn(e,t){const{stack:n,kept:s}=e,
o=`${xn.F}/stack.json`,r=Pe(n,o,!1),i=Object.fromEntries(Object.keys(ut(e)).map(a=>[a,t.services[a]??{}]));return Object.keys(i).length===0?[]:[{id:"swarm.restore.write",title:"Write the stack file of\
 what ran before",do:"write",path:o,content:JSON.stringify({...t,services:i}),undo:X},{id:"swarm.restore.deploy",title:`Deploy ${Object.keys(i).join(", ")} as before`,do:"exec",argv:s===null?r:Lt(r,{...s,
prefix:R.value}),classify:"swarm.deploy",failsAs:"unhealthy",attempts:4,undo:X}]}function ut({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}function Bn({config:e}){
return(0,st.E)(e.placement??"15s","placement")}function Xn(e,t){const n=T(e),s=rt(e,t),{expected:o,environment:r,model:i,create:a,injected:c}=s,{snapshot:d,notes:f}=it(e,t),v=Ye(n,Object.keys(r),t),p=[
v?.config??"",d.kept?.config??"",...Object.values(d.specs)];return{prepare:[...Object.keys(d.specs).length===0?[]:[qe(n,V(n,t))],Yn(e,s),...v===null?[]:[_n(n,v,r)],...a,...Dn(e,p,t),...Cn(e,c,t)],apply:[
{...Qn(e,s),undo:{way:"restore",restore:lt(d)}}],verify:{name:"swarm.services",data:{stack:n,services:o,placement:Bn(e)}},notes:[...f,...qn(e,s),...es(e,s,d)],basis:{stack:n,model:i}}}function Yn(e,{model:t}){
return{id:"swarm.write",title:"Write the rendered stack file",do:"write",path:Je(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function Qn(e,{environment:t,expected:n}){const s=T(e);return{id:"swarm.deploy",title:"Deploy the stack",do:"exec",argv:Pe(s,Je(e),e.config.
orphans==="remove"),env:t,classify:"swarm.deploy",failsAs:"unhealthy",check:{name:"swarm.deploy",data:{stack:s,services:n}}}}function qn({root:e},{model:t}){const n=Object.entries(t.services).flatMap(
([s,{volumes:o=[]}])=>o.filter(({type:r,source:i=""})=>r==="bind"&&(i===e||i.startsWith(`${e}/`))).map(({source:r=""})=>`${s} mounts ${r}`));return n.length===0?[]:[`${n.join(", ")}: it must exist on \
every node; make it a config instead.`]}function es({config:e},{model:t},{had:n}){const s=(n??[]).filter(r=>t.services[r]===void 0);if(s.length===0)return[];const o=s.join(", ");return[e.orphans==="re\
move"?`${o}: not in the stack file any more, will be removed.`:`${o}: not in the stack file any more, but kept running (orphans: remove would remove them).`]}const ts={name:"swarm",subject:e=>`Swarm s\
tack ${T(e)}`,log:e=>we(T(e)),ask:Zt,look:e=>ze(T(e)),running:(e,t)=>ns(T(e),t),snapshot:(e,t)=>it(e,t).snapshot,rollout:Xn,restore:(e,t)=>lt(Wn(t)),release:(e,t)=>Jn(e,t),diagnose:(e,t)=>{const n=t.get(
de),s=n===void 0?null:Object.keys(n.services);return{name:"swarm.diagnose",data:{stack:T(e),services:s,oneShots:e.config["one-shot"]??[]}}},logs:(e,t,n)=>En(T(e),t,n),knowledge:{judges:{"swarm.service\
s":jn,"swarm.gone":An},checks:{"swarm.deploy":Yt},restores:{"swarm.restore":Vn},diagnoses:{"swarm.diagnose":mn},classifiers:{"swarm.cli":qt,"swarm.api":en,"swarm.config":nn,"swarm.deploy":tn}}};function ns(e,t){
return[...V(e,t)].flatMap(([n,s])=>{const o=ye(s,t);return o.filter(({wanted:r,state:i})=>r==="running"&&i!=="complete").map(({image:r,state:i,place:a})=>({service:n,image:r,digest:r.split("@")[1]??"",
state:i,health:"",restarts:o.filter(c=>c.place===a&&be(c)).length}))})}})};export{os as id,rs as ids,is as modules};

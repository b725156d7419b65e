const so=5789,oo=[5789],ao={73045:((be,F,S)=>{S.d(F,{Qq:()=>C,SL:()=>$,ci:()=>z});var h=S(48165);const R="kubernetes:";function $({kubeconfig:w,context:A,plugins:x}){const f=new URLSearchParams;return w!==
""&&f.set("kubeconfig",w),A!==""&&f.set("context",A),x&&f.set("plugins","allowed"),`${R}${f.size===0?"":`?${f}`}`}function C(w){return w.startsWith(R)}function z(w){if(!C(w))throw new h.HR("bug",`${JSON.
stringify(w)} names no cluster.`);const A=new URLSearchParams(w.slice(R.length));return{kubeconfig:A.get("kubeconfig")??"",context:A.get("context")??"",plugins:A.get("plugins")==="allowed"}}}),48246:((be,F,S)=>{
S.d(F,{F2:()=>A,HJ:()=>w,aR:()=>x,dp:()=>f});var h=S(53871),R=S(48165);const $="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",C=new RegExp(`^${$}(?:/${$})*$`),z=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
w=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function A(m,ne="image"){const G=Se=>new R.HR("usage",`${ne}: ${JSON.stringify(m.slice(0,200))} is not an image reference: ${Se}.`),[O="",l,g]=m.split("@");if(g!==
void 0)throw G("it has two @");if(l!==void 0&&!(0,h.Bc)(l))throw G("after @ a digest sha256:… is expected");const v=O.indexOf("/"),j=v<0?"":O.slice(0,v),L=j!==""&&(/[.:]/.test(j)||j==="localhost"),I=L?
O.slice(v+1):O,q=I.lastIndexOf(":"),H=q<0?I:I.slice(0,q),_=q<0?void 0:I.slice(q+1);if(L&&!z.test(j))throw G(`${JSON.stringify(j)} is not a registry host`);if(!C.test(H))throw G(H===H.toLowerCase()?`${JSON.
stringify(H)} is not a repository name`:"a repository name is lower-case");if(_!==void 0&&!w.test(_))throw G(`${JSON.stringify(_)} is not a tag`);const ce=L?j:"docker.io",we=ce==="docker.io"&&!H.includes(
"/")?`library/${H}`:H;return{registry:ce,repository:we,..._===void 0?{}:{tag:_},...l===void 0?{}:{digest:l}}}function x(m){return`${m.registry}/${m.repository}`}function f(m,ne){return`${m}@${ne}`}}),
3085:((be,F,S)=>{S.d(F,{d:()=>h});function h(R){return JSON.stringify(R,($,C)=>C!==null&&typeof C=="object"&&!Array.isArray(C)?Object.fromEntries(Object.entries(C).sort(([z],[w])=>z<w?-1:z>w?1:0)):C)}}),
35789:((be,F,S)=>{S.r(F),S.d(F,{kubernetes:()=>Ys,kustomize:()=>Xs});var h=S(48165),R=S(66661),$=S(76211);const C="deploy-action",z={Deployment:{apiVersion:"apps/v1",plural:"deployments"},StatefulSet:{
apiVersion:"apps/v1",plural:"statefulsets"},DaemonSet:{apiVersion:"apps/v1",plural:"daemonsets"},Job:{apiVersion:"batch/v1",plural:"jobs"},CronJob:{apiVersion:"batch/v1",plural:"cronjobs"},Pod:{apiVersion:"\
v1",plural:"pods"}};function w(e){return Object.hasOwn(z,e)}function A({apiVersion:e,plural:t,namespace:n}){return`${e.includes("/")?`/apis/${e}`:`/api/${e}`}${n===""?"":`/namespaces/${encodeURIComponent(
n)}`}/${t}`}function x(e){return`${A(e)}/${encodeURIComponent(e.name)}`}function f({kind:e,namespace:t,name:n},s=t){return t===s||t===""?`${e}/${n}`:`${e}/${n} in ${t}`}function m({apiVersion:e,kind:t,
namespace:n,name:s}){const o=e.includes("/")?`.${e.split("/")[0]}`:"";return`${t}${o}/${n}/${s}`}function ne(e,t,n){const{apiVersion:s,kind:o,metadata:a}=e;return{apiVersion:s,kind:o,plural:t,namespace:n,
name:a.name}}function G(e){const{items:t=[],kind:n="",apiVersion:s=""}=JSON.parse(e);return t.map(o=>({...o,apiVersion:o.apiVersion??s,kind:o.kind??n.replace(/List$/,"")}))}function O(e,...t){return t.
reduce((n,s)=>n!==null&&typeof n=="object"?n[s]:void 0,e)}function l(e,...t){const n=O(e,...t);return typeof n=="string"?n:""}function g(e,...t){const n=O(e,...t);return typeof n=="number"?n:void 0}function v(e,...t){
const n=O(e,...t);return Array.isArray(n)?n:[]}function j(e,t){const n=v(e.status,"conditions").find(s=>l(s,"type")===t);if(n!==void 0)return{status:l(n,"status"),reason:l(n,"reason"),message:l(n,"mes\
sage")}}function L(e){return e==="Pod"?["spec"]:e==="CronJob"?["spec","jobTemplate","spec","template","spec"]:w(e)||e==="ReplicaSet"?["spec","template","spec"]:void 0}var I=S(3085);function q(e,t){const n=He(
e);if(n===void 0)return;const s=n.message??"",o=_(s);if(o!==void 0)return o;const a=n.reason??"";if(a==="Conflict"&&(n.details?.causes??[]).length>0)return ce(n);const r=H[a]??(t===422||t===400?"usage":
t>=500?"transient":void 0);if(r!==void 0)return{kind:r,cause:de(s),...Se(a,s)}}const H={Unauthorized:"auth",Forbidden:"denied",NotFound:"absent",Invalid:"usage",BadRequest:"usage",AlreadyExists:"stale",
Conflict:"stale",TooManyRequests:"transient",ServerTimeout:"transient",Timeout:"transient",InternalError:"transient",ServiceUnavailable:"transient"};function _(e){if(/exceeded quota|forbidden: exceeded|insufficient quota/.
test(e))return{kind:"capacity",cause:de(e),hint:"Raise the quota of the namespace, or ask for less."};const t=/admission webhook "([^"]+)" denied the request:? ?(.*)/s.exec(e);if(t!==null)return{kind:"\
denied",cause:`The admission webhook ${t[1]} refused it: ${t[2]||"without a reason"}`};const n=/failed calling webhook "([^"]+)":? ?(.*)/s.exec(e);if(n!==null)return{kind:"transient",cause:`The admiss\
ion webhook ${n[1]} could not be asked: ${n[2]}`,hint:"The webhook belongs to the cluster; its operator can tell why it does not answer."};if(/failed to create typed patch object|strict decoding error|cannot unmarshal|failed to convert/.
test(e)){const[,s=e]=/(?:typed patch object \([^)]*\): |error: )(.*)/s.exec(e)??[];return{kind:"usage",cause:`The manifest is not valid: ${de(s)}`}}if(/violates PodSecurity|ValidatingAdmissionPolicy/.
test(e))return{kind:"denied",cause:de(e)}}function ce(e){return{kind:"denied",cause:`Others manage fields that the manifest sets: ${(e.details?.causes??[]).map(({message:n="",field:s=""})=>`${s}: ${n}`).
join("; ")}`,hint:"Leave these fields out of the manifest, or take them over: conflicts: force in the target."}}function we(e){const t=He(e);return t?.reason!=="Conflict"?[]:[...new Set((t.details?.causes??
[]).flatMap(({message:n=""})=>/conflict with "([^"]+)"/.exec(n)?.[1]??[]))]}function Se(e,t){if(e==="Unauthorized")return{hint:"The token or certificate is wrong or has expired: store a new kubeconfig\
 in the secret."};const n=/cannot (\w+) resource "([^"]+)"(?: in API group "([^"]*)")?(?:.*in the namespace "([^"]+)")?/.exec(t);if(n===null)return{};const[,s,o,a="",r]=n;return{hint:`Grant it with ${r===
void 0?"a ClusterRole":`a Role in ${r}`}: { apiGroups: ["${a}"], resources: ["${o}"], verbs: ["${s}"] }.`}}function He(e){try{const t=JSON.parse(e);return t.kind==="Status"?t:void 0}catch{return}}function de(e){
return/[.!?]$/.test(e)?e:`${e}.`}var Gt=S(73045);function N({config:e}){const{kubeconfig:t,context:n="",plugins:s}=e;return(0,Gt.SL)({kubeconfig:t?.secret??"",context:n,plugins:s==="allow"})}function _e({
app:e,environment:t,config:n}){return n.name??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9-]+/g,"-")}function We(e){return`kubernetes/${e.config.namespace}/${_e(e)}`}function Z({config:e}){return e.workloads!==
void 0}const Fe=/^(?:deployment\.kubernetes\.io\/|deprecated\.daemonset\.|kubectl\.kubernetes\.io\/last-applied|autoscaling\.alpha|control-plane\.alpha|pv\.kubernetes\.io\/|volume\.)/,Ge="deploy-actio\
n.io/secret-",Ut=["Job","Pod","PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"];function se(e){return!Ut.includes(e)}function Ue(e){const{apiVersion:t,kind:n,
metadata:s,status:o,...a}=e;return n==="Secret"?{}:{"/metadata/labels":{...s.labels},"/metadata/annotations":Be(e),...Object.fromEntries(Object.entries(a).map(([r,i])=>[`/${r}`,le(i)]))}}function Bt(e){
const t=e.kind==="CronJob"?["spec","jobTemplate","spec","template"]:["spec","template"];return{[`/${t.join("/")}`]:le(O(e,...t))}}function ue(e){const t=e.kind==="Secret"?{data:e.data,type:e.type}:{};
return{...Ue(e),...t}}function Be({metadata:e}){return Object.fromEntries(Object.entries(e.annotations??{}).filter(([t])=>!Fe.test(t)))}function Kt({metadata:e}){return Object.fromEntries(Object.entries(
e.annotations??{}).filter(([t])=>Fe.test(t)))}function le(e){if(Array.isArray(e))return e.map(le);if(e===null||typeof e!="object")return e;const t=Object.entries(e).filter(([n,s])=>!n.startsWith(Ge)&&
s!==void 0).map(([n,s])=>[n,le(s)]).filter(([n,s])=>!(n==="annotations"&&Object.keys(s).length===0)).filter(([n])=>n!=="creationTimestamp");return Object.fromEntries(t)}const ve=(0,$.At)("kubernetes.n\
amespace"),Y=(0,$.At)("kubernetes.rendered"),Oe=e=>(0,$.At)(`kubernetes.api:${e}`),M=e=>(0,$.At)(`kubernetes.live:${e}`),Re=e=>(0,$.At)(`kubernetes.trial:${e}`),Ce=e=>(0,$.At)(`kubernetes.trial.force:${e}`),
je=(e,t)=>(0,$.At)(`kubernetes.list:${e}:${t}`),qt={deployments:{apiVersion:"apps/v1",kind:"Deployment"},replicasets:{apiVersion:"apps/v1",kind:"ReplicaSet"},statefulsets:{apiVersion:"apps/v1",kind:"S\
tatefulSet"},daemonsets:{apiVersion:"apps/v1",kind:"DaemonSet"},jobs:{apiVersion:"batch/v1",kind:"Job"},cronjobs:{apiVersion:"batch/v1",kind:"CronJob"},pods:{apiVersion:"v1",kind:"Pod"},events:{apiVersion:"\
v1",kind:"Event"},namespaces:{apiVersion:"v1",kind:"Namespace"},persistentvolumeclaims:{apiVersion:"v1",kind:"PersistentVolumeClaim"},horizontalpodautoscalers:{apiVersion:"autoscaling/v2",kind:"Horizo\
ntalPodAutoscaler"}};function J(e,t,n){const{apiVersion:s="v1",kind:o=""}=qt[t]??{};return(0,$.kA)(je(t,n),{id:`ask.${t}.${n}`,title:`List the ${t} of ${n}`,do:"http",at:e,method:"GET",url:A({apiVersion:s,
plural:t,namespace:n}),classify:"kubernetes.api"},({body:a=""})=>G(a).map(r=>({...r,apiVersion:s,kind:o})))}function fe(e,t){const n=m(t);return(0,$.kA)(M(n),{id:`ask.live.${n}`,title:`Look at ${t.kind}\
 ${t.name}`,do:"http",at:e,method:"GET",url:x(t),expect:[200,404],classify:"kubernetes.api"},({status:s,body:o=""})=>s===404?null:JSON.parse(o))}function D(e,t,n){return e.get(je(t,n))??[]}function me(e,t){
return D(e,"horizontalpodautoscalers",t.namespace).find(n=>{const s=n.spec?.scaleTargetRef;return s?.kind===t.kind&&s.name===t.name})}var Pe=S(48246);const Zt=["initContainers","containers","ephemeral\
Containers"];function E(e){const t=L(e.kind),n=t===void 0?void 0:O(e,...t);return["initContainers","containers"].flatMap(s=>v(n,s).map(o=>({container:l(o,"name"),image:l(o,"image"),init:s==="initConta\
iners"})))}function Ke(e){const t=[];return oe(e,n=>(t.push(n),n)),[...new Set(t)]}function oe(e,t){return Array.isArray(e)?e.map(n=>oe(n,t)):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(
e).map(([n,s])=>[n,Zt.includes(n)&&Array.isArray(s)?s.map(o=>typeof o?.image=="string"?{...o,image:t(o.image)}:o):oe(s,t)]))}function qe(e){try{const{registry:t,repository:n}=(0,Pe.F2)(e);return`${t}/${n}`}catch{
return}}function V(e){return/sha256:[0-9a-f]{64}$/.exec(e)?.[0]??""}function Qt(e,t){const n=Xt(e,t);let s=0;const o=r=>{const i=qe(r),c=n.get(r)??n.get(Ae(r))??Yt(t,i),d=c===void 0?void 0:t.images[c];
return d===void 0?r:(s+=1,(0,Pe.dp)(d.name,d.digest))},a=e.map(r=>oe(r,o));if(s===0&&Object.keys(t.images).length>0)throw en(e,t);return a}function Ae(e){const t=e.split("@")[0]??"",n=t.lastIndexOf(":");
return n>t.lastIndexOf("/")?t.slice(0,n):t}function Yt({images:e},t){if(t!==void 0)return Object.entries(e).find(([,{name:n}])=>qe(n)===t)?.[0]}function Xt(e,{config:t,images:n}){const s=Ke(e),o=[...new Set(
[...s,...s.map(Ae)])];for(const[a,r]of Object.entries(t.images??{})){if(n[r]===void 0)throw Ze(`images.${a}`,r,n);if(!o.includes(a))throw new h.HR("usage",`images: no container runs ${JSON.stringify(a)}${(0,R.
a)(a,o)}`,{hint:"Name it as it is rendered (kustomizations may have renamed it).",details:s.map(i=>`found ${i}`)})}return new Map(Object.entries(t.images??{}))}function Ze(e,t,n){return new h.HR("usag\
e",`${e}: there is no image ${JSON.stringify(t)}${(0,R.a)(t,Object.keys(n))}`,{hint:`Images of this deploy: ${Object.keys(n).join(", ")||"none"}.`})}function en(e,{images:t}){const[n="app"]=Object.keys(
t),s=Ke(e);return new h.HR("usage",`No container runs one of our images (${Object.values(t).map(({name:o})=>o).join(", ")}).`,{hint:`Say which is ours: images: { "${Ae(s[0]??"NAME")}": ${n} }.`,details:s.
length===0?["no image at all was found"]:s.map(o=>`found ${o}`)})}const xe=["Namespace","CustomResourceDefinition","PriorityClass","StorageClass","PersistentVolume","ResourceQuota","LimitRange","Servi\
ceAccount","ClusterRole","ClusterRoleBinding","Role","RoleBinding","NetworkPolicy","Secret","ConfigMap","PersistentVolumeClaim","Pod","Service","PodDisruptionBudget","Deployment","StatefulSet","Daemon\
Set","Job","CronJob"],tn=["HorizontalPodAutoscaler","Ingress","ValidatingWebhookConfiguration","MutatingWebhookConfiguration"];function nn(e,t){const n=t.get(Y)??[],s=N(e);return[...new Set(n.map(({apiVersion:o})=>o))].
map(o=>(0,$.kA)(Oe(o),{id:`ask.api.${o}`,title:`Ask what the API has of ${o}`,do:"http",at:s,method:"GET",url:o.includes("/")?`/apis/${o}`:`/api/${o}`,expect:[200,404],classify:"kubernetes.api"},({status:a,
body:r=""})=>a===404?null:sn(r)))}function sn(e){const{resources:t=[]}=JSON.parse(e),n=t.filter(({name:s})=>!s.includes("/"));return Object.fromEntries(n.map(({kind:s,name:o,namespaced:a})=>[s,{plural:o,
namespaced:a}]))}function on(e){return e.get(Y)?.every(({apiVersion:n})=>e.has(Oe(n)))??!1}function Qe(e,t){const n=t.need(Y);return Qt(n,e).map(s=>{const o=an(s,n,t),a=o.namespaced?s.metadata.namespace??
e.config.namespace:"",r=o.namespaced?{...s.metadata,namespace:a}:s.metadata;return{ref:ne(s,o.plural,a),object:{...s,metadata:r}}}).sort((s,o)=>Ye(s.ref.kind)-Ye(o.ref.kind))}function Ye(e){const t=xe.
indexOf(e);if(t>=0)return t;const n=tn.indexOf(e);return n<0?xe.length:xe.length+1+n}function an({apiVersion:e,kind:t},n,s){const o=s.need(Oe(e)),a=o?.[t];if(a!==void 0)return a;const r=e.split("/")[0],
i=n.find(d=>d.kind==="CustomResourceDefinition"&&l(d.spec,"group")===r&&l(d.spec,"names","kind")===t);if(i!==void 0)return{plural:l(i.spec,"names","plural"),namespaced:O(i.spec,"scope")==="Namespaced"};
const c=o===null?"":(0,R.a)(t,Object.keys(o));throw new h.HR("absent",`The cluster does not know the kind ${t} of ${e}${c||"."}`,{hint:`Install the CustomResourceDefinition that brings ${t}, or add it\
 to the manifests.`})}const Xe={deployment:"Deployment",deployments:"Deployment",deploy:"Deployment",statefulset:"StatefulSet",statefulsets:"StatefulSet",sts:"StatefulSet",daemonset:"DaemonSet",daemonsets:"\
DaemonSet",ds:"DaemonSet",cronjob:"CronJob",cronjobs:"CronJob",cj:"CronJob"};function pe({config:e}){return Object.entries(e.workloads??{}).map(([t,n])=>{const[s="",o="",...a]=t.split("/"),r=Xe[s.toLowerCase()];
if(r===void 0||o===""||a.length>0)throw new h.HR("usage",`workloads: ${JSON.stringify(t)} is not KIND/NAME${(0,R.a)(s,Object.keys(Xe))}`,{hint:"For example deployment/shop; kinds: deployment, stateful\
set, daemonset, cronjob. Jobs are immutable: apply their manifests."});const{apiVersion:i,plural:c}=z[r];return{ref:{apiVersion:i,kind:r,plural:c,namespace:e.namespace,name:o},written:t,images:n}})}function rn(e,t,n){
const{ref:s,written:o,images:a}=e,r=n.need(M(m(s)));if(r===null)throw dn(e,n);const i=E(r),c=typeof a=="string"?cn(r,o,a):a,d=i.map(({container:p})=>p);for(const[p,P]of Object.entries(c)){if(t.images[P]===
void 0)throw Ze(`workloads.${o}.${p}`,P,t.images);if(p!=="*"&&!d.includes(p))throw new h.HR("usage",`workloads.${o}: it has no container ${JSON.stringify(p)}${(0,R.a)(p,d)}`,{hint:`It has: ${d.join(",\
 ")}.`})}const u=i.flatMap(({container:p,init:P})=>{const W=t.images[c[p]??c["*"]??""];return W===void 0?[]:[{name:p,image:(0,Pe.dp)(W.name,W.digest),init:P}]}),k=p=>u.filter(P=>P.init===p).map(({name:P,
image:W})=>({name:P,image:W})),y={...k(!1).length>0?{containers:k(!1)}:{},...k(!0).length>0?{initContainers:k(!0)}:{}};return(L(s.kind)??[]).reduceRight((p,P)=>({[P]:p}),y)}function cn(e,t,n){const s=E(
e).filter(({init:a})=>!a).map(({container:a})=>a),[o=""]=s;if(s.length===1)return{[o]:n};throw new h.HR("usage",`workloads.${t}: it has several containers (${s.join(", ")}).`,{hint:`Say which: ${t}: {\
 ${o}: ${n} }.`})}function dn({ref:e,written:t},n){const s=D(n,e.plural,e.namespace).map(({metadata:o})=>o.name);return new h.HR("absent",`There is no ${e.kind} ${e.name} in ${e.namespace}${(0,R.a)(e.
name,s)}`,{hint:s.length===0?`Create it first, or deploy its manifests instead of workloads: ${t}.`:`There: ${s.join(", ")}.`})}const un=[C,"kubectl-client-side-apply","before-first-apply"];function et(e,t){
return Z(e)?pe(e).map(n=>({ref:n.ref,body:rn(n,e,t),contentType:"application/strategic-merge-patch+json"})):Qe(e,t).map(({ref:n,object:s})=>({ref:n,body:ln(s,n,t),contentType:"application/apply-patch+\
yaml"}))}function ln(e,t,n){const{spec:s}=e;if(s?.replicas===void 0||me(n,t)===void 0)return e;const o=n.get(M(m(t)))?.spec?.replicas,{replicas:a,...r}=s;return{...e,spec:o===void 0?r:{...r,replicas:o}}}
function tt(e,t,n){const{ref:s,body:o,contentType:a}=t,r=n.force&&a==="application/apply-patch+yaml"?"&force=true":"";return{id:`kubernetes.apply.${m(s)}`,title:`Apply ${f(s)}`,do:"http",at:e,method:"\
PATCH",url:`${x(s)}?fieldManager=${C}${r}${n.dry?"&dryRun=All":"&fieldValidation=Strict"}`,headers:{"content-type":a},body:JSON.stringify(o),classify:"kubernetes.api"}}function fn(e,t,n){const s=N(e);
return t.flatMap(o=>{const a=m(o.ref),r=n.get(Re(a)),i=c=>{const d=tt(s,o,{dry:!0,force:c}),u=`${d.url}&fieldValidation=Strict`;return(0,$.kA)(c?Ce(a):Re(a),{...d,url:u,id:`ask.trial.${a}`,title:`Try ${f(
o.ref)}`,expect:[200,201,400,404,409,422]},mn)};return r!==void 0&&pn(r,e)?[i(!1),i(!0)]:[i(!1)]})}function mn({status:e=0,body:t=""}){return{status:e,object:e<300?JSON.parse(t):null,body:e<300?"":t}}
function pn(e,{config:t}){const n=e.status===409?we(e.body):[];return n.length>0&&(t.conflicts==="force"||n.every(s=>un.includes(s)))}function nt(e,t){const n=et(e,t),s=new Set(n.filter(({ref:a})=>a.kind===
"Namespace").map(({ref:a})=>a.name)),o=n.some(({ref:a})=>a.kind==="CustomResourceDefinition");return n.map(a=>{const{ref:r}=a,i=m(r),c=t.get(M(i))??null,d=t.get(Ce(i))??t.need(Re(i)),u={...a,key:i,live:c,
force:t.has(Ce(i))};if(d.object!==null){const y=c!==null&&(0,I.d)(ue(c))===(0,I.d)(ue(d.object));return{...u,after:d.object,way:c===null?"create":y?"same":"change"}}if(c!==null&&["Job","Pod"].includes(
r.kind)&&d.status===422)return{...u,after:null,way:"recreate"};if(d.status===404&&(s.has(r.namespace)||o))return{...u,after:null,way:"create"};throw hn(r,d)})}function hn(e,t){const n=q(t.body,t.status),
{kind:s="usage",cause:o=`the API server answered ${t.status}`,hint:a}=n??{};return new h.HR(s,`${f(e)}: ${o}`,{...a===void 0?{}:{hint:a},details:[`PATCH ${A(e)}/${e.name} (server-side dry run): nothin\
g was touched`]})}var gn=S(77598);const st="deploy-action.io/log",$n={apiVersion:"v1",plural:"configmaps"};function kn(e,t,n){const s=Ne(n,16),o={...$n,namespace:t},a={do:"http",at:e,classify:"kuberne\
tes.api"},r={way:"keep",why:"the log removes its entries itself"};return{destination:n,list:()=>(0,$.kA)((0,$.At)(`log:${n}`),{...a,id:"ask.log",title:`Read the log of ${n}`,method:"GET",url:`${A(o)}?\
labelSelector=${encodeURIComponent(`${st}=${s}`)}`},({body:i=""})=>G(i).map(c=>c.data).filter(c=>c?.destination===n).map(c=>({key:c?.key??"",value:c?.value??""})).sort((c,d)=>c.key<d.key?-1:1)),create:({
key:i,value:c})=>({...a,id:`log.create.${i}`,title:`Write ${i} to the log of ${n}`,method:"POST",url:A(o),headers:{"content-type":"application/json"},body:JSON.stringify({apiVersion:"v1",kind:"ConfigM\
ap",metadata:{name:ot(n,i),labels:{[st]:s}},immutable:!0,data:{destination:n,key:i,value:c}}),expect:[200,201,409],undo:r}),remove:i=>({...a,id:`log.remove.${i}`,title:`Remove ${i} from the log of ${n}`,
method:"DELETE",url:x({...o,kind:"ConfigMap",name:ot(n,i)}),expect:[200,202,404],undo:r})}}function ot(e,t){const n=/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(t)&&!/[.-]{2}/.test(t)&&t.length<=120,s=t.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,80).replace(/^-|-$/g,"");return`deploy-action.${Ne(e,16)}.${n?t:`${s||"x"}-${Ne(t,24)}`}`}function Ne(e,t){return(0,gn.createHash)("sha256").update(e).digest("hex").
slice(0,t)}function ae(e,t){return(t.get((0,$.At)(`log:${We(e)}`))??[]).filter(({key:o})=>o.startsWith("release.")).sort((o,a)=>o.key<a.key?1:-1).map(({value:o})=>yn(o)).find(o=>o!==void 0)}function yn(e){
try{const{snapshot:t}=JSON.parse(e);return at(t)?t:void 0}catch{return}}function bn(e){if(at(e))return e;throw new h.HR("bug","What is kept at the destination is not a release of the kubernetes target\
.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function at(e){return typeof e=="object"&&e!==null&&e.target==="kubernetes"}var wn=S(38815);const Sn=`\
for path do
  if [ -d "$path" ]; then set -- "$path"/*.yaml "$path"/*.yml "$path"/*.json; else set -- "$path"; fi
  for file do
    case "$file" in *'*'*) continue ;; esac
    printf '\\n---\\n# deploy-action-file: %s\\n' "$file"; cat "$file" || exit 5
  done
done`,vn=`if command -v kubectl >/dev/null 2>&1; then exec kubectl kustomize "$1"; fi
if command -v kustomize >/dev/null 2>&1; then exec kustomize build "$1"; fi
echo "neither kubectl nor kustomize is installed" >&2; exit 127`;function On(e){const{config:t,root:n}=e,{path:s,manifests:o=[]}=t,a={do:"exec",quiet:!0,cwd:n,limit:16*1024*1024};if(s!==void 0)return(0,$.
kA)(Y,{...a,id:"ask.kustomize",title:`Render the kustomization ${s}`,argv:["sh","-c",vn,"sh",s],classify:"kubernetes.kustomize",failsAs:"usage"},({stdout:i})=>rt(i,s));const r=typeof o=="string"?[o]:o;
return(0,$.kA)(Y,{...a,id:"ask.manifests",title:"Read the manifests",argv:["sh","-c",Sn,"sh",...r],classify:"kubernetes.files",failsAs:"absent"},({stdout:i})=>rt(i,r.join(", ")))}function rt(e,t){const n=[];
let s=t;for(const r of e.split(/^---[ \t]*(?:#.*)?$/m)){s=/^# deploy-action-file: (.*)$/m.exec(r)?.[1]??s;for(const i of(0,wn.hR)(r)){const[c]=i.errors;if(c!==void 0)throw new h.HR("usage",`${s} is no\
t valid YAML: ${c.message.split(`
`)[0]}`,{place:{file:s}});const d=i.toJS();d!=null&&n.push(...it(d,s))}}if(n.length===0)throw new h.HR("usage",`${t} holds no Kubernetes object.`);const o=n.map(({apiVersion:r,kind:i,metadata:c})=>`${r}\
 ${i} ${c.namespace??""}/${c.name}`),a=o.find((r,i)=>o.indexOf(r)!==i);if(a!==void 0)throw new h.HR("usage",`${t} has ${a.replace(/ \//," ")} twice.`);return n}function it(e,t){const n=e;if(typeof n==
"object"&&n.kind==="List"&&Array.isArray(n.items))return n.items.flatMap(o=>it(o,t));const s=["apiVersion","kind"].find(o=>typeof n?.[o]!="string");if(s!==void 0)throw new h.HR("usage",`${t}: an objec\
t has no ${s}.`,{place:{file:t}});if(typeof n.metadata?.name!="string"){const o=n.metadata?.generateName!==void 0;throw new h.HR("usage",`${t}: a ${n.kind} has no metadata.name.`,{place:{file:t},...o?
{hint:"generateName makes another object each time; give it a name: a Job is recreated."}:{}})}return[n]}function Rn(e,t){const n=N(e),{namespace:s}=e.config,o=t.get(ve),a=[Te(e).list(),jn(e),J(n,"pod\
s",s),J(n,"horizontalpodautoscalers",s),J(n,"persistentvolumeclaims",s),...o==="missing"?[J(n,"namespaces","")]:[],...Z(e)?Cn(e):[On(e),...nn(e,t)]];Pn(e,t);const r=Me(e,t),i=[...r,...he(e,t,r)].map(d=>fe(
n,d)),c=r.length>0&&r.every(d=>t.has(M(m(d))));return[...a,...i,...c?fn(e,et(e,t),t):[]]}function ct(e,t){const n=N(e),{namespace:s}=e.config,o=ae(e,t)?.objects.map(({ref:r})=>r)??[],a=Z(e)?pe(e).map(
({ref:r})=>r):o;return[Te(e).list(),J(n,"pods",s),J(n,"horizontalpodautoscalers",s),...a.map(r=>fe(n,r))]}function Te(e){return kn(N(e),e.config.namespace,We(e))}function Me(e,t){return Z(e)?pe(e).map(
({ref:n})=>n):t.has(Y)&&on(t)?Qe(e,t).map(({ref:n})=>n):[]}function he(e,t,n){if(Z(e)||n.length===0)return[];const s=new Set(n.map(m)),o=["Namespace","PersistentVolumeClaim","PersistentVolume","Custom\
ResourceDefinition","Secret"];return(ae(e,t)?.objects??[]).map(({ref:a})=>a).filter(a=>!s.has(m(a))&&!o.includes(a.kind))}function Cn(e){return[...new Set(pe(e).map(({ref:n})=>n.plural))].map(n=>J(N(e),
n,e.config.namespace))}function jn(e){const{namespace:t}=e.config,n={apiVersion:"v1",kind:"Namespace",plural:"namespaces",namespace:"",name:t};return(0,$.kA)(ve,{id:"ask.namespace",title:`Look for the\
 namespace ${t}`,do:"http",at:N(e),method:"GET",url:x(n),expect:[200,403,404],classify:"kubernetes.api"},({status:s})=>s===200?"there":s===404?"missing":"hidden")}function Pn({config:e},t){if(t.get(ve)!==
"missing"||!t.has({name:"kubernetes.list:namespaces:"}))return;const n=D(t,"namespaces","").map(({metadata:s})=>s.name);throw new h.HR("absent",`There is no namespace ${e.namespace}${(0,R.a)(e.namespace,
n)}`,{hint:`Create it (kubectl create namespace ${e.namespace}), or check the context.`,details:n.slice(0,30).map(s=>`found ${s}`)})}const An=({status:e=0,body:t=""})=>q(t,e),xn=({exit:e,stderr:t})=>{
if(e===127)return{kind:"absent",cause:"Neither kubectl nor kustomize is installed here.",hint:"Install kubectl (1.27 or newer) or kustomize on the machine that deploys."};const n=dt(t).replace(/^error: /i,
"");if(n==="")return;const s=/unable to find one of 'kustomization\.yaml'.* in directory '([^']+)'/.exec(n);return s!==null?{kind:"absent",cause:`There is no kustomization in ${s[1]}.`,hint:"path: is \
a folder below the checkout."}:{kind:/(?:no such file or directory|doesn't exist|must resolve to)/.test(n)?"absent":"usage",cause:`The kustomization is not valid: ${n}`}},Nn=({stderr:e})=>{const t=dt(
e),n=/cat: (?:can't open )?'?([^':]+)'?: (.*)/.exec(t);return n===null?void 0:{kind:/ermission/.test(n[2]??"")?"denied":"absent",cause:`The manifest ${n[1]} cannot be read: ${n[2]}`,hint:"manifests: a\
re files and folders below the checkout."}};function dt(e){return e.trim().split(`
`).at(-1)?.trim()??""}const Tn={CrashLoopBackOff:(e,t,n)=>({kind:"unhealthy",reason:`${e} crashes${n===void 0?"":` with exit code ${n}`} and is restarted (CrashLoopBackOff)`,sure:!0}),ErrImagePull:ut,
ImagePullBackOff:ut,InvalidImageName:(e,t)=>({kind:"usage",reason:`${e}: ${t||"invalid image name"}`,sure:!0}),ErrImageNeverPull:(e,t)=>({kind:"absent",reason:`${e}: ${t||"the image is not on the node\
, and imagePullPolicy is Never"}`,sure:!0}),CreateContainerConfigError:(e,t)=>/failed to sync .* cache/.test(t)?void 0:{kind:"usage",reason:`${e} cannot be created: ${t}`,sure:!1},CreateContainerError:(e,t)=>({
kind:"unhealthy",reason:`${e} cannot be created: ${t}`,sure:!1}),RunContainerError:(e,t)=>({kind:"unhealthy",reason:`${e} cannot be run: ${t}`,sure:!1})};function ut(e,t){if(/not found|manifest unknown|does not exist|no such manifest|no match for platform/i.
test(t))return{kind:"absent",reason:`${e}: its image cannot be pulled: ${t}`,sure:!0};if(/unauthorized|authentication required|access denied|403|no basic auth/i.test(t))return{kind:"auth",reason:`${e}\
: its image may not be pulled: ${t}`,sure:!1}}function lt(e){if(["Evicted","Preempting","NodeShutdown","Terminated"].includes(l(e.status,"reason")))return;const t=j(e,"PodScheduled");if(t?.status==="F\
alse"&&t.reason==="Unschedulable")return{kind:"capacity",reason:`no node can take it: ${t.message}`,sure:!1};for(const n of X(e)){const s=l(n,"name"),o=l(n,"state","waiting","reason"),a=g(n,"lastState",
"terminated","exitCode"),r=Tn[o]?.(s,l(n,"state","waiting","message"),a)??Mn(n);if(r!==void 0)return r}}function Mn(e){const t=g(e,"state","terminated","exitCode")??g(e,"lastState","terminated","exitC\
ode"),n=l(e,"state","terminated","reason")||l(e,"lastState","terminated","reason"),s=g(e,"restartCount")??0;if(t===void 0||t===0)return;if(n==="ContainerCannotRun"&&t!==128)return{kind:"unhealthy",reason:`${l(
e,"name")} cannot be run (exit code ${t})`,sure:!1};if(s<2)return;const o=n==="OOMKilled"?"ran out of memory":`crashed with exit code ${t}`;return{kind:"unhealthy",reason:`${l(e,"name")} ${o}, ${s} re\
starts`,sure:!1}}function X(e){return[...v(e.status,"initContainerStatuses"),...v(e.status,"containerStatuses")]}function U(e){return e.metadata.deletionTimestamp===void 0&&j(e,"Ready")?.status==="Tru\
e"}function re(e){return X(e).reduce((t,n)=>t+(g(n,"restartCount")??0),0)}function De(e){const t=j(e,"PodScheduled");if(t?.status==="False")return t.message||"is not scheduled";for(const a of X(e)){const r=l(
a,"state","waiting","reason");if(r!=="")return`${l(a,"name")}: ${r} ${l(a,"state","waiting","message")}`.trim();const i=g(a,"state","terminated","exitCode");if(i!==void 0&&i!==0)return`${l(a,"name")} \
ended with exit code ${i}`}const n=v(e.status,"containerStatuses").filter(a=>a.ready===!1),[s]=n.map(a=>l(a,"name"));return s!==void 0?Dn(e,s):j(e,"Ready")?.message||`is ${l(e.status,"phase")||"new"}`}
function Dn(e,t){const s=v(e.spec,"containers").find(c=>l(c,"name")===t)?.readinessProbe;if(s===void 0)return`${t} is not ready`;const o=s.httpGet,a=v(s,"exec","command"),r=s.tcpSocket?.port,i=o?`GET \
:${o.port??""}${o.path??"/"}`:a.length>0?a.join(" "):r===void 0?"gRPC":`TCP :${r}`;return`${t} runs, but its readiness probe (${i}) does not pass`}function ft(e){const{object:t}=e,{generation:n=0}=t.metadata,
s=g(t.status,"observedGeneration");if(t.metadata.deletionTimestamp!==void 0)return T("is being deleted");if(["Deployment","StatefulSet","DaemonSet"].includes(t.kind)&&(s??0)<n)return T("its controller\
 has not seen the change yet");const o=Jn[t.kind]?.(e)??{good:!0,reason:"exists"};return o.good||o.doom!==void 0?o:{...o,..._n(e)}}const Jn={Deployment:En,StatefulSet:Vn,DaemonSet:In,Job:zn,CronJob:()=>({
good:!0,reason:"runs by its schedule"}),Pod:Ln,PersistentVolumeClaim:Hn};function En({object:e,known:t,idle:n}){const s=g(e.spec,"replicas")??1,o=j(e,"Progressing"),a=j(e,"ReplicaFailure");if(a?.status===
"True")return Wn(a.message);if(o?.reason==="ProgressDeadlineExceeded"){const d=g(e.spec,"progressDeadlineSeconds")??600;return B("timeout",`exceeded its progress deadline of ${d} s`)}if(e.spec?.paused===
!0)return B("usage","is paused: kubectl rollout resume");if(s===0)return Je(n);const[r,i,c]=["replicas","updatedReplicas","availableReplicas"].map(d=>g(e.status,d)??0);return t?i<s?T(`${i} of ${s} pod\
s are updated`):r>i?T(`${r-i} old pods are still there`):c<i?T(`${c} of ${i} updated pods are available`):{good:!0,reason:`${c} of ${s} pods are available`}:T("its newest ReplicaSet is not there yet")}
function Vn({object:e,idle:t}){const n=g(e.spec,"replicas")??1,{status:s}=e;if(n===0)return Je(t);if(l(e.spec,"updateStrategy","type")==="OnDelete"&&l(s,"currentRevision")!==l(s,"updateRevision"))return B(
"usage","its update strategy is OnDelete: pods are replaced only when somebody deletes them");const o=g(e.spec,"updateStrategy","rollingUpdate","partition")??0,[a,r]=[g(s,"updatedReplicas")??0,g(s,"re\
adyReplicas")??0],i=l(s,"currentRevision")===l(s,"updateRevision");return a<n-o&&!(i&&(g(s,"currentReplicas")??0)>=n)?T(`${a} of ${n-o} pods are updated`):r<n?T(`${r} of ${n} pods are ready`):{good:!0,
reason:`${r} of ${n} pods are ready${o>0?`, ${o} kept by partition`:""}`}}function In({object:e,idle:t}){const n=g(e.status,"desiredNumberScheduled")??0;if(n===0)return t?Je(!0):T("no node fits it");if(l(
e.spec,"updateStrategy","type")==="OnDelete"&&(g(e.status,"updatedNumberScheduled")??0)<n)return B("usage","its update strategy is OnDelete: pods are replaced only when somebody deletes them");const[s,
o]=[g(e.status,"updatedNumberScheduled")??0,g(e.status,"numberAvailable")??0];return s<n?T(`${s} of ${n} nodes are updated`):o<n?T(`available on ${o} of ${n} nodes`):{good:!0,reason:`available on ${n}\
 nodes`}}function zn({object:e}){const t=j(e,"Failed");return t?.status==="True"?B("unhealthy",`failed: ${t.message||t.reason}`):j(e,"Complete")?.status==="True"?{good:!0,reason:"completed"}:T(j(e,"Su\
spended")?.status==="True"?"is suspended":"has not completed yet")}function Ln({object:e}){const t=l(e.status,"phase");if(t==="Succeeded")return{good:!0,reason:"has ended with success"};if(t==="Failed")
return B("unhealthy",l(e.status,"message")||"has failed");const n=l(e.spec,"restartPolicy")==="Always";return n&&j(e,"Ready")?.status==="True"?{good:!0,reason:"is ready"}:T(n?De(e):`is ${t||"new"}`)}function Hn({
object:e,complaints:t}){const n=l(e.status,"phase");return n==="Bound"?{good:!0,reason:"is bound"}:n==="Lost"?B("absent","its volume is lost"):t.some(s=>/waiting for first consumer/.test(s))?{good:!0,
reason:"waits for its first pod"}:T(`is ${n||"new"}${t[0]===void 0?"":`: ${t[0]}`}`)}function _n({object:e,pods:t,complaints:n}){if(!w(e.kind)||e.kind==="CronJob")return{};const s=t.filter(d=>d.metadata.
deletionTimestamp===void 0),a=s.map(d=>({pod:d,doom:lt(d)})).filter(({doom:d})=>d!==void 0),r=e.kind==="Deployment"?a.length>0&&a.length===s.length:a.length>0,[i]=a;if(r&&i?.doom!==void 0)return e.kind===
"Job"&&i.doom.kind==="unhealthy"?{}:{doom:i.doom,reason:`${i.pod.metadata.name}: ${i.doom.reason}`};const c=n.map(_).find(d=>d!==void 0);return c!==void 0&&s.length===0?{doom:{kind:c.kind,reason:c.cause,
sure:!1},reason:c.cause}:{}}function Wn(e){const{kind:t,cause:n}=_(e)??{kind:"denied",cause:e};return{good:!1,reason:`its pods are refused: ${n}`,doom:{kind:t,reason:n,sure:!1}}}function Je(e){return e?
{good:!0,reason:"0 replicas: nothing runs"}:B("unhealthy","has 0 replicas: nothing runs, so nothing is proven")}function T(e){return{good:!1,reason:e}}function B(e,t){return{good:!1,reason:t,doom:{kind:e,
reason:t,sure:!0}}}function mt({at:e,workloads:t},n,s){const o=new Map,a=(r,i)=>o.set(`${r} ${i}`,J(e,r,i));for(const r of t){a(r.plural,r.namespace),r.kind!=="PersistentVolumeClaim"&&a("pods",r.namespace);
const i=pt(r,s);if(i===void 0)continue;r.kind==="Deployment"&&gt(i,n[ee(r)],[])===void 0&&a("replicasets",r.namespace);const c=["StatefulSet","DaemonSet","Job","PersistentVolumeClaim"].includes(r.kind),
d=D(s,"pods",r.namespace).some(u=>$t(u,i));c&&s.has(je("pods",r.namespace))&&!d&&a("events",r.namespace),r.kind==="PersistentVolumeClaim"&&l(i.status,"phase")!=="Bound"&&a("events",r.namespace)}return[
...o.values()]}function ee({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function pt({plural:e,namespace:t,name:n},s){return D(s,e,t).find(({metadata:o})=>o.name===n)}function ht(e,t,n){const s=pt(
e,n);if(s===void 0)return{expected:e,object:s,pods:[],newest:void 0,standing:{good:!1,reason:"does not exist (yet)"}};const{namespace:o}=e,a=gt(s,t,D(n,"replicasets",o)),r=Fn(s,a,D(n,"pods",o)),i=D(n,
"events",o).filter(u=>l(u,"involvedObject","name")===e.name&&l(u,"involvedObject","kind")===e.kind).filter(u=>l(u,"involvedObject","uid")===(s.metadata.uid??"")).map(u=>l(u,"message")),c=e.kind!=="Dep\
loyment"||a!==void 0,d=ft({object:s,pods:r,known:c,complaints:i,idle:e.idle});return{expected:e,object:s,pods:r,newest:a,standing:d}}function gt(e,t,n){const{generation:s=0,uid:o,annotations:a={}}=e.metadata;
if((g(e.status,"observedGeneration")??0)<s)return;const r=a["deployment.kubernetes.io/revision"]??"";if(t?.generation===s&&t.revision===r)return t;const i=n.find(({metadata:c})=>c.ownerReferences?.some(
d=>d.uid===o)&&c.annotations?.["deployment.kubernetes.io/revision"]===r);return i===void 0?void 0:{generation:s,revision:r,replicaSet:i.metadata.name}}function Fn(e,t,n){if(e.kind==="Pod")return[e];if(e.
kind==="Deployment")return n.filter(o=>t!==void 0&&Gn(o,t.replicaSet,"ReplicaSet"));const s=n.filter(o=>$t(o,e));if(e.kind==="StatefulSet"){const o=l(e.status,"updateRevision");return s.filter(({metadata:a})=>a.
labels?.["controller-revision-hash"]===o)}if(e.kind==="DaemonSet"){const o=e.metadata.annotations?.["deprecated.daemonset.template.generation"];return s.filter(({metadata:a})=>a.labels?.["pod-template\
-generation"]===o)}return s}function $t(e,t){return t.kind==="Deployment"?e.metadata.ownerReferences?.some(({name:n})=>n.startsWith(`${t.metadata.name}-`))??!1:e.metadata.ownerReferences?.some(({uid:n})=>n===
t.metadata.uid)??!1}function Gn(e,t,n){return e.metadata.ownerReferences?.some(s=>s.name===t&&s.kind===n)??!1}const Un=25,kt=4,Bn=["Started","Created","Pulled","Pulling","Scheduled","SuccessfulCreate",
"SuccessfulDelete","ScalingReplicaSet","Killing","LeaderElection","NoPods"],yt=(e,t)=>(0,$.At)(`kubernetes.log:${e}/${t}`),Kn={ask(e,t){const n=e,s=[...new Set(n.workloads.map(({namespace:o})=>o))];return[
...mt(n,{},t),...s.map(o=>J(n.at,"events",o)),...qn(n,t).flatMap(o=>Zn(n.at,o))]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const s=bt(e,t);if(s.length===0)return;
const o=s.map(Qn),[a]=o;return{kind:a?.kind??n.kind,cause:o.map(({text:r})=>r).join("; "),lines:s.flatMap(r=>Yn(r,t)),...ns(a?.kind)}}};function bt({workloads:e},t){return e.map(n=>ht(n,void 0,t)).filter(
({standing:n})=>!n.good)}function qn(e,t){return bt(e,t).flatMap(({pods:n})=>n.filter(s=>!U(s))).slice(0,kt)}function Zn(e,t){const{name:n,namespace:s=""}=t.metadata,o=x({apiVersion:"v1",kind:"Pod",plural:"\
pods",namespace:s,name:n});return X(t).filter(a=>g(a,"restartCount")!==0||l(a,"state","waiting","reason")==="").map(a=>{const r=l(a,"name"),i=l(a,"state","waiting","reason")!==""?"&previous=true":"";return(0,$.
kA)(yt(n,r),{id:`ask.log.${n}.${r}`,title:`Read the log of ${n}/${r}`,do:"http",at:e,method:"GET",url:`${o}/log?container=${encodeURIComponent(r)}&tailLines=${Un}${i}`,expect:[200,400,403,404,500,501,
502,503],attempts:1},({status:c,body:d=""})=>c===200?d.replace(/\n$/,"").split(`
`):[])})}function Qn({expected:e,standing:t,pods:n}){const s=t.doom??n.map(lt).find(i=>i!==void 0),o=n.find(i=>!U(i)),a=s?.reason??(o===void 0?"":De(o)),r=a===""||t.reason.includes(a)?t.reason:`${t.reason}\
: ${a}`;return{text:`${f(e)}: ${r}`,kind:s?.kind}}function Yn({expected:e,object:t,pods:n,newest:s},o){const a=n.filter(i=>!U(i)).slice(0,kt),r=new Set([e.name,s?.replicaSet??"",...a.map(({metadata:i})=>i.
name)]);return[`${f(e)}${s===void 0?"":` (newest: ${s.replicaSet})`}: ${n.length} pods of the newest revision, ${n.filter(U).length} ready`,...a.flatMap(i=>[`  ${i.metadata.name}: ${l(i.status,"phase")}\
, ${re(i)} restarts, ${De(i)}`,...X(i).flatMap(c=>Xn(c)),...X(i).flatMap(c=>es(i,l(c,"name"),o))]),...ts(r,t,D(o,"events",e.namespace))]}function Xn(e){const t=["state","lastState"].find(s=>g(e,s,"ter\
minated","exitCode")!==void 0);if(t===void 0)return[];const n=l(e,t,"terminated","reason");return[`    ${l(e,"name")} ended with exit code ${g(e,t,"terminated","exitCode")}${n===""?"":` (${n})`}`]}function es(e,t,n){
return(n.get(yt(e.metadata.name,t))??[]).filter(o=>o!=="").map(o=>`    ${t} | ${o}`)}function ts(e,t,n){const a=n.filter(i=>e.has(l(i,"involvedObject","name"))&&!Bn.includes(l(i,"reason"))).sort((i,c)=>wt(
i)<wt(c)?-1:1).slice(-10).map(i=>`  ${l(i,"type")} ${l(i,"reason")} ${l(i,"involvedObject","name")}: ${l(i,"message")}`),r=v(t?.status,"conditions").filter(i=>l(i,"status")===(l(i,"type")==="ReplicaFa\
ilure"?"True":"False")).map(i=>`  ${l(i,"type")}: ${l(i,"reason")} ${l(i,"message")}`);return[...new Set([...r,...a])]}function wt(e){return l(e,"lastTimestamp")||l(e,"eventTime")||(e.metadata.creationTimestamp??
"")}function ns(e){return e==="absent"?{hint:"Check that the image was pushed, its name, and that the cluster may pull it."}:e==="auth"?{hint:"Give the workload an imagePullSecret (or its service acco\
unt) that may pull the image."}:e==="capacity"?{hint:"Add nodes or quota, or ask for less; unschedulable: wait lets an autoscaler react."}:e==="usage"?{hint:"A ConfigMap, Secret or key that the pod re\
fers to is missing or wrong."}:{}}const ss=4e3,St={newest:{},doomed:{},calm:{},since:null,seen:""},os={ask:(e,t,n)=>mt(e,(t??St).newest,n),judge({data:e,state:t,facts:n,now:s}){const o=e,a=t??St,i=o.workloads.
map(b=>ht(b,a.newest[ee(b)],n)).map(b=>({key:ee(b.expected),one:b,...as(b,o,a)})),c=i.every(({verdict:b})=>b==="good"),d=i.map(({key:b,one:K})=>`${b} ${ls(K)}`).join("; "),u=c?a.since!==null&&a.seen===
d?a.since:s:null,k=u!==null&&s-u>=(o.stable??0),y=Object.fromEntries(i.filter(({doom:b})=>b).map(({key:b})=>[b,a.doomed[b]??s])),p=i.map(({key:b,one:K,verdict:ye,reason:te,doom:to,sure:no})=>{const Le=f(
K.expected),Ft=a.doomed[b];return to&&Ft!==void 0&&(no||s-Ft>=ss)?ie(Le,"bad",te):ye==="good"&&c&&!k?ie(Le,"pending",`${te}, watching that it stays so`):ie(Le,ye,te)}),P=Object.fromEntries(i.flatMap(({
key:b,one:K})=>K.newest===void 0?[]:[[b,K.newest]])),W=Object.fromEntries(i.flatMap(({key:b,one:K,verdict:ye})=>{const te=a.calm[b]??(ye==="good"?us(K.pods):void 0);return te===void 0?[]:[[b,te]]}));return{
state:{newest:P,doomed:y,calm:W,since:u,seen:d},subjects:p}}};function ie(e,t,n){return{name:e,verdict:t,reasons:[n]}}function as(e,{checkIds:t,patient:n},s){const{standing:o,object:a,pods:r,expected:i}=e,
{doom:c}=o;if(a===void 0)return{verdict:"pending",reason:o.reason,doom:!1,sure:!1};const d=rs(a,i.images);if(d!==void 0)return{verdict:"pending",reason:d,doom:!0,sure:!1};if(c!==void 0&&!(n&&c.kind===
"capacity"))return{verdict:"pending",reason:o.reason,doom:!0,sure:c.sure};const u=ds(r,s.calm[ee(i)]);if(u!==void 0)return{verdict:"pending",reason:u,doom:!0,sure:!0};if(!o.good)return{verdict:"pendin\
g",reason:o.reason,doom:!1,sure:!1};const k=is(r,i.images,t);return k!==void 0?{verdict:"pending",reason:k,doom:!0,sure:!1}:{verdict:"good",reason:o.reason,doom:!1,sure:!1}}function rs(e,t){if(!w(e.kind))
return;const n=new Map(E(e).map(({container:o,image:a})=>[o,a])),s=Object.entries(t).find(([o,a])=>!vt(n.get(o)??"",a));return s&&`its template has ${n.get(s[0])??"no container"} for ${s[0]}, not ${s[1]}`}
function is(e,t,n){for(const s of e.filter(U))for(const{container:o,image:a}of E(s)){const r=t[o];if(r===void 0)continue;if(!vt(a,r))return`${s.metadata.name} runs ${a}, not ${r}`;const i=V(l(cs(s,o),
"imageID"));if(n&&V(r)!==""&&i!==""&&i!==V(r))return`the node of ${s.metadata.name} reports ${i} for ${o}, not ${V(r)}`}}function cs(e,t){return["containerStatuses","initContainerStatuses"].flatMap(n=>[
...v(e.status,n)]).find(n=>l(n,"name")===t)}function vt(e,t){const n=V(t);return n===""?e===t:V(e)===n}function ds(e,t){if(t===void 0)return;const n=e.find(({metadata:s,...o})=>{const a=t[s.name];return a!==
void 0&&re({metadata:s,...o})>a});return n&&`${n.metadata.name} was ready and has crashed since`}function us(e){return Object.fromEntries(e.map(t=>[t.metadata.name,re(t)]))}function ls({pods:e}){return e.
map(t=>`${t.metadata.uid?.slice(0,8)} ${re(t)}`).sort().join(",")}const Ot={ask(e){const{at:t,refs:n}=e;return n.map(s=>fe(t,s))},judge({data:e,facts:t}){const{refs:n}=e;return{state:null,subjects:n.map(
o=>{const a=t.need(M(m(o)))===null;return ie(f(o),a?"good":"pending",a?"is gone":"is still there")})}}},fs={ask:Ot.ask,judge({data:e,facts:t}){const{refs:n}=e;return{state:null,subjects:n.map(o=>{const a=t.
need(M(m(o))),r=(a?.status?.observedGeneration??0)>=(a?.metadata.generation??0);return ie(f(o),r?"good":"pending",r?"is seen":"its controller has not seen it yet")})}}};function Rt(e,t){return Ct(e,t).
flatMap(n=>{const s=t.get(M(m(n)))?.metadata.uid;return D(t,"pods",n.namespace).filter(o=>hs(o,n,s)).map(o=>({workload:n,pod:o}))})}function ms(e,t){const n=Z(e)?ps(e):void 0;return Rt(e,t).filter(({pod:s})=>s.
metadata.deletionTimestamp===void 0).flatMap(({workload:s,pod:o})=>E(o).filter(({container:a,init:r})=>!r&&(n===void 0||n(s,a))).map(({container:a,image:r})=>{const i=v(o.status,"containerStatuses").find(
c=>l(c,"name")===a);return{service:`${s.name}/${a}`,image:r,digest:V(r)||V(l(i,"imageID")),state:l(o.status,"phase").toLowerCase(),health:U(o)?"ready":"not ready",restarts:re(o)}}))}function ps({config:e}){
const t=new Map(Object.entries(e.workloads??{}).map(([n,s])=>[n.split("/")[1],typeof s=="string"?void 0:Object.keys(s)]));return({name:n},s)=>{const o=t.get(n);return o===void 0||o.includes(s)||o.includes(
"*")}}function Ct(e,t){const n=Me(e,t);return(n.length>0?n:(ae(e,t)?.objects??[]).map(({ref:o})=>o)).filter(({kind:o})=>w(o))}function hs(e,{kind:t,name:n},s){if(t==="Pod")return e.metadata.name===n;const o=e.
metadata.ownerReferences??[];if(t==="Deployment"){const a=e.metadata.labels?.["pod-template-hash"];return o.some(r=>r.kind==="ReplicaSet"&&r.name===`${n}-${a}`)}return t==="CronJob"?o.some(a=>a.kind===
"Job"&&a.name.startsWith(`${n}-`)):o.some(a=>a.uid===s)}const gs=20;function $s(e,t,n,s){const a=Rt(e,s).filter(({workload:r})=>t===void 0||r.name===t).slice(0,gs).flatMap(({pod:r})=>E(r).map(({container:i})=>{
const{name:c,namespace:d=""}=r.metadata,u=x({apiVersion:"v1",kind:"Pod",plural:"pods",namespace:d,name:c});return(0,$.kA)((0,$.At)(`kubernetes.logs:${c}/${i}`),{id:`ask.logs.${c}.${i}`,title:`Read the\
 log of ${c}/${i}`,do:"http",at:N(e),method:"GET",url:`${u}/log?container=${encodeURIComponent(i)}&tailLines=${n}`,expect:[200,400,404,500,501,502,503],attempts:1},({status:k,body:y=""})=>(k===200?y.replace(
/\n$/,"").split(`
`):["(its node gives no log)"]).map(p=>`${c}/${i} | ${p}`))}));return[...ct(e,s),...a]}const ks=3e3,ys=3e5,jt={way:"keep",why:"it is the way back itself"};function Pt(e){return{name:"kubernetes.restor\
e",data:e}}const bs={ask(e){const t=e,n=[...t.objects.map(({ref:o})=>o),...t.created],s=[...new Set(n.map(({namespace:o})=>o).filter(Boolean))];return[...n.map(o=>fe(t.at,o)),...s.flatMap(o=>[J(t.at,"\
pods",o),J(t.at,"horizontalpodautoscalers",o)])]},plan(e,t){const n=e,s=n.objects.flatMap(c=>Ss(n,c,t)),o=n.objects.flatMap(c=>s.some(({ref:d})=>d===c.ref)?Cs(n,c,t):[]),a=n.created.filter(c=>ws(c)&&t.
get(M(m(c)))!=null),r=[...s.map(({step:c})=>c),...o,...[...a].reverse().map(c=>ge(n.at,c,"did not exist before")),...js(n,a)];return{stage:"restore",subject:`namespace ${n.namespace}`,steps:r,basis:n.
expected,notes:Ps(n),values:{}}}};function ws({kind:e}){return!["PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"].includes(e)}function Ss(e,t,n){const{ref:s}=t;
if(!se(s.kind))return[];const o=n.get(M(m(s)))??null,a={do:"http",at:e.at,classify:"kubernetes.api",undo:jt,attempts:4,retryOn:["timeout"]},r=`kubernetes.restore.${m(s)}`;if(o===null){const u=Rs(t);if(u===
void 0)return[];const k={...a,id:r,title:`Make ${f(s)} again as it was`,method:"POST",url:`${A(s)}?fieldManager=${C}`,headers:{"content-type":"application/json"},body:JSON.stringify(u),expect:[200,201,
409]};return[{ref:s,step:k}]}const i=me(n,s)!==void 0,c=vs(t,o,i);if(c.length===0)return[];const d={...a,id:r,title:`Bring ${f(s)} back to how it was`,method:"PATCH",url:`${x(s)}?fieldManager=${C}`,headers:{
"content-type":"application/json-patch+json"},body:JSON.stringify(c)};return[{ref:s,step:d}]}function vs({fields:e},t,n){return Object.entries(e).flatMap(([s,o])=>{const a=Os(t,s),r=s==="/spec"&&n?{...o,
replicas:O(t.spec,"replicas")}:o;if((0,I.d)(a??null)===(0,I.d)(r))return[];const i=s==="/metadata/annotations"?{...Kt(t),...r}:r;return[{op:"add",path:s,value:i}]})}function Os(e,t){return t==="/metad\
ata/annotations"?Be(e):t==="/metadata/labels"?{...e.metadata.labels}:Ee(O(e,...t.split("/").slice(1)))}function Ee(e){return Array.isArray(e)?e.map(Ee):e===null||typeof e!="object"?e:Object.fromEntries(
Object.entries(e).filter(([t])=>t!=="creationTimestamp").map(([t,n])=>[t,Ee(n)]))}function Rs({ref:e,fields:t}){const{"/metadata/labels":n,"/metadata/annotations":s,...o}=t;if(n===void 0)return;const a=Object.
fromEntries(Object.entries(o).map(([k,y])=>[k.slice(1),y])),{apiVersion:r,kind:i,name:c,namespace:d}=e;return{apiVersion:r,kind:i,metadata:{name:c,...d===""?{}:{namespace:d},labels:n,annotations:s??{}},
...a}}function Cs(e,{ref:t},n){if(t.kind!=="StatefulSet")return[];const s=n.get(M(m(t))),o=D(n,"pods",t.namespace).filter(r=>r.metadata.ownerReferences?.some(({uid:i})=>i===s?.metadata.uid)&&!U(r));return o.
length===0?[]:[{id:`kubernetes.restore.seen.${t.name}`,title:`Wait until the controller has seen ${f(t)}`,do:"wait",judge:{name:"kubernetes.observed",data:{at:e.at,refs:[t]}},every:250,deadline:6e4},...o.
map(({metadata:r})=>ge(e.at,{apiVersion:"v1",kind:"Pod",plural:"pods",namespace:t.namespace,name:r.name},"never became ready"))]}function ge(e,t,n){return{id:`kubernetes.remove.${m(t)}`,title:`Remove ${f(
t)}, which ${n}`,do:"http",at:e,method:"DELETE",url:`${x(t)}?propagationPolicy=Background`,expect:[200,202,404],classify:"kubernetes.api",attempts:4,retryOn:["timeout"],undo:jt}}function js(e,t){const{
at:n,expected:s,checkIds:o}=e,a={at:n,workloads:s,checkIds:o,patient:!0,stable:ks};return[...t.length===0?[]:[{id:"kubernetes.restore.gone",title:"Verify that what was made is gone",do:"wait",judge:{name:"\
kubernetes.gone",data:{at:n,refs:t}},every:250,deadline:6e4}],{id:"kubernetes.restore.verify",title:s.length===0?"Nothing ran before":"Verify that what ran before runs again",do:"wait",judge:{name:"ku\
bernetes.workloads",data:a},every:500,deadline:ys}]}function Ps({objects:e,expected:t}){const n=new Set(t.map(ee));return e.filter(({ref:o})=>["Deployment","StatefulSet","DaemonSet"].includes(o.kind)&&
!n.has(ee(o))).map(({ref:o})=>`${f(o)} was not healthy before; it is brought back, but not waited for.`)}function As(e,t){const n=f({kind:e.kind,namespace:"",name:e.metadata.name}),s=L(e.kind);if(s===
void 0||!["Deployment","StatefulSet"].includes(e.kind))return[];const o=O(e,...s),a=g(e.spec,"replicas")??1,r=v(o,"containers"),i=[];r.filter(p=>O(p,"readinessProbe")===void 0).map(p=>l(p,"name")).length===
r.length&&i.push(`${n} has no readiness probe: traffic reaches pods that cannot serve yet.`);const d=r.every(p=>O(p,"lifecycle","preStop")===void 0);if(d&&g(o,"terminationGracePeriodSeconds")===0?i.push(
`${n} ends its pods at once (terminationGracePeriodSeconds: 0): open requests are cut off.`):d&&i.push(`${n} has no preStop hook: a pod may get requests for a moment after it was told to end.`),e.kind===
"StatefulSet")return a===1&&i.push(`${n} has one replica, which is ended before its successor starts: downtime.`),i;if(l(e.spec,"strategy","type")==="Recreate")return[...i,`${n} is updated with Recrea\
te: downtime.`];const u=At(O(e.spec,"strategy","rollingUpdate","maxUnavailable")??"25%",a,Math.floor),k=At(O(e.spec,"strategy","rollingUpdate","maxSurge")??"25%",a,Math.ceil);a>0&&u>=a&&i.push(`${n} m\
ay have no pod during the update (maxUnavailable ${u} of ${a}): downtime.`);const y=xs(o).filter(p=>Ns(t.find(({metadata:P})=>P.name===p)));return y.length>0&&k>0&&i.push(`${n} mounts ${y.join(", ")},\
 which one node only may mount (ReadWriteOnce), and starts new pods before old ones end: they may wait for ever on another node.`),i}function At(e,t,n){if(typeof e=="number")return e;const s=/^(\d+)%$/.
exec(String(e))?.[1];return s===void 0?Number(e):n(Number(s)/100*t)}function xs(e){return v(e,"volumes").map(t=>l(t,"persistentVolumeClaim","claimName")).filter(t=>t!=="")}function Ns(e){const t=v(e?.
spec,"accessModes");return t.length>0&&t.every(n=>n==="ReadWriteOnce"||n==="ReadWriteOncePod")}const Ve=12,xt=90;function Ts({ref:e,way:t,live:n,after:s}){const o=f(e);if(t==="create")return[`${o} wil\
l be created.`];if(t==="recreate")return[`${o} cannot be changed: it will be removed and made anew.`];if(t==="same"||n===null||s===null)return[];if(e.kind==="Secret")return[`${o} will be changed.`];const a=w(
e.kind)?Ms(n,s):[],r=new Set(a.length>0?["image"]:[]),i=Nt(ue(n),ue(s),"").filter(({path:u})=>!(r.has("image")&&u.endsWith("/image"))),c=i.slice(0,Ve).map(({path:u,from:k,to:y})=>`${u.slice(1)}: ${Mt(
k)} → ${Mt(y)}`),d=i.length>Ve?[`and ${i.length-Ve} more`]:[];return[...a,...c,...d].map(u=>`${o} ${u}`)}function Ms(e,t){const n=new Map(E(e).map(({container:s,image:o})=>[s,o]));return E(t).filter(
({container:s,image:o})=>n.get(s)!==o).map(({container:s,image:o})=>`${s}: ${n.get(s)??"nothing"} → ${o}`)}function Nt(e,t,n){if(JSON.stringify(e)===JSON.stringify(t))return[];const[s,o]=[Tt(e),Tt(t)];
return s===void 0||o===void 0?[{path:n,from:e,to:t}]:[...new Set([...Object.keys(s),...Object.keys(o)])].sort().flatMap(r=>Nt(s[r],o[r],`${n}/${r.replace(/^\//,"")}`))}function Tt(e){if(Array.isArray(
e)){const t=e.map(n=>n?.name);return t.every(n=>typeof n=="string")&&new Set(t).size===t.length?Object.fromEntries(e.map((n,s)=>[t[s],n])):void 0}return e!==null&&typeof e=="object"?e:void 0}function Mt(e){
if(e===void 0)return"nothing";const t=typeof e=="string"?e:JSON.stringify(e);return t.length>xt?`${t.slice(0,xt)}…`:t}function $e(e,t,n){if(!w(e.kind)&&e.kind!=="PersistentVolumeClaim")return;const s=Object.
fromEntries(E(t).map(({container:c,image:d})=>[c,d])),{kind:o,plural:a,namespace:r,name:i}=e;return{kind:o,plural:a,namespace:r,name:i,images:s,idle:n}}function ke(e){return["Deployment","StatefulSet",
"ReplicaSet"].includes(e.kind)?g(e.spec,"replicas")??1:void 0}const Ie=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function Ds(e){const{config:t,variables:n}=e;return Object.entries(t.secrets??{}).map(([s,o])=>{
for(const d of o)if(n[d]===void 0){const u=(0,R.a)(d,Object.keys(n));throw new h.HR("usage",`secrets.${s}: nobody declares ${d}${u||"."}`,{hint:`Declare ${d} under secrets: of the environment.`})}const a=o.
length===1&&o[0]===".dockerconfigjson",r={apiVersion:"v1",kind:"Secret",metadata:{name:s,namespace:t.namespace},type:a?"kubernetes.io/dockerconfigjson":"Opaque"},i=o.flatMap((d,u)=>[`${u===0?"":","}${JSON.
stringify(d)}:"`,ze(n[d]),'"']),c={apiVersion:"v1",kind:"Secret",plural:"secrets",namespace:t.namespace,name:s};return{id:Dt(s),title:`Write the Secret ${s} (${o.join(", ")})`,do:"http",at:N(e),method:"\
PATCH",url:`${x(c)}?fieldManager=${C}&force=true&fieldValidation=Strict`,headers:{"content-type":"application/apply-patch+yaml"},body:{join:[`${JSON.stringify(r).slice(0,-1)},"stringData":{`,...i,"}}"]},
classify:"kubernetes.api",attempts:3,retryOn:["timeout"],undo:{way:"keep",why:"earlier values of secrets are not kept anywhere"},outputs:{version:{from:"body",path:["metadata","resourceVersion"],form:"\
text"}}}})}function Dt(e){return`kubernetes.secret.${e}`}function Js(e,{config:t}){const n=e===null?void 0:L(e.kind);if(e===null||n===void 0)return[];const s=JSON.stringify(n.reduce((o,a)=>o?.[a],e))??
"";return Object.keys(t.secrets??{}).filter(o=>s.includes(`"secretName":"${o}"`)||s.includes(`"name":"${o}"`))}function Es(e,t,n,s){if(e==="Secret")return Vs(JSON.stringify(t),s);if(n.length===0)return JSON.
stringify(t);const o=(L(e)??[]).slice(0,-1),a=Object.fromEntries(n.map(c=>[`${Ge}${c}`,`‹version ${c}›`]));return{join:(0,I.d)(Jt(t,[...o,"metadata","annotations"].reduceRight((c,d)=>({[d]:c}),a))).
split(/‹version ([^›]+)›/).map((c,d)=>d%2===0?c:{late:Dt(c),output:"version"})}}function Vs(e,t){return{join:e.split(Ie).map((s,o)=>o%2===0?s:ze(t[s]??""))}}function Is(e,{variables:t}){if(e.kind!==
"Secret")return;const n=[...Object.values({...e.data}),...Object.values({...e.stringData})],{name:s}=e.metadata;if(n.some(i=>String(i).replace(Ie,"").trim()!==""||e.data!==void 0))throw new h.HR("usag\
e",`The Secret ${s} of the manifests holds its values; they would appear in plans and records.`,{hint:`Leave it out and declare its keys: secrets: { ${s}: [NAME] } in the target; or write \${NAME} as t\
he value in stringData.`});const r=n.flatMap(i=>[...String(i).matchAll(Ie)].map(([,c=""])=>c)).filter(i=>t[i]===void 0);if(r.length>0)throw new h.HR("usage",`The Secret ${s} uses ${r.join(", ")}, whic\
h nobody declares.`,{hint:"Declare them under secrets: of the environment."})}function Jt(e,t){return!Et(e)||!Et(t)?t:{...e,...Object.fromEntries(Object.entries(t).map(([n,s])=>[n,Jt(e[n]??{},s)]))}}function Et(e){
return e!==null&&typeof e=="object"&&!Array.isArray(e)}function ze(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(ze)}:"secret"in e?{...e,as:"json"}:e}function Vt(e,t){
const n=Me(e,t),s=n.length>0?n:(ae(e,t)?.objects??[]).map(({ref:i})=>i),o=[],a=[],r=[];for(const i of[...s,...he(e,t,s)]){const c=t.get(M(m(i)))??null;if(c===null)r.push(i);else{const d=Ls(c,D(t,"pods",
i.namespace));o.push({ref:i,fields:zt(d,e)});const u=Lt(c)?$e(i,d,ke(c)===0):void 0;u!==void 0&&se(i.kind)&&a.push(u)}}return It(e,{objects:o,created:r,expected:a})}function zs(e,t){const n=nt(e,t),s=n.
map(a=>({ref:a.ref,fields:zt(Q(a),e)})),o=n.flatMap(a=>{const r=Q(a);return se(a.ref.kind)?$e(a.ref,r,ke(r)===0)??[]:[]});return It(e,{objects:s,created:[],expected:o})}function Q({after:e,body:t}){return e??
t}function It(e,t){const{namespace:n}=e.config;return{target:"kubernetes",at:N(e),namespace:n,checkIds:e.config["image-id"]!=="ignore",...t}}function zt(e,t){return se(e.kind)?Z(t)?Bt(e):Ue(e):{}}function Ls(e,t){
if(E(e).filter(({image:o})=>V(o)==="").length===0)return e;const s=new Map;for(const o of t.filter(a=>U(a)&&a.metadata.deletionTimestamp===void 0))for(const a of[...v(o.status,"initContainerStatuses"),
...v(o.status,"containerStatuses")]){const r=E(o).find(({container:c})=>c===l(a,"name"))?.image??"",i=V(l(a,"imageID"));i!==""&&V(r)===""&&s.set(r,i)}return oe(e,o=>{const a=s.get(o);return a===void 0?
o:`${o}@${a}`})}function Lt(e){return ft({object:e,pods:[],known:!0,complaints:[],idle:!0}).good}function Hs(e,t){const s=[...new Set(t.filter(({ref:a,way:r})=>r!=="same"&&!se(a.kind)).map(({ref:a})=>a))].
map(a=>f(a,e.config.namespace)),o=t.filter(({live:a,way:r})=>a!==null&&r!=="same"&&!Lt(a)).map(({ref:a})=>`${f(a)} is not healthy now: a rollback would bring it back as it is, and not wait for it.`);return[
...s.length===0?[]:[`A rollback does not bring back: ${s.join(", ")} (one-shots, data, and values of secrets).`],...o]}function Ht(e,t){const n=nt(e,t),s=N(e);for(const{body:d,contentType:u}of n)u==="\
application/apply-patch+yaml"&&Is(d,e);Gs(e,n);const o={way:"restore",restore:Pt(Vt(e,t))},a={at:s,checkIds:e.config["image-id"]!=="ignore",patient:e.config.unschedulable==="wait"},r=n.flatMap(d=>_s(d,
e)??[]),i=e.config.prune==="remove"?he(e,t,n.map(({ref:d})=>d)):[],c=r.filter(({kind:d})=>d==="Pod");return{prepare:[],apply:[...Ds(e),...n.flatMap(d=>[...Ws(d,e,o),...d===n.filter(({ref:u})=>u.kind===
"Pod").at(-1)?[Fs(a,c)]:[]]),...i.map(d=>({...ge(s,d,"is not in the manifests any more"),undo:o}))],verify:{name:"kubernetes.workloads",data:{...a,workloads:r}},notes:Us(e,{changes:n,gone:i,facts:t}),
basis:Ks(n,i,s)}}function _s(e,{config:t}){return $e(e.ref,Q(e),t.idle==="allow")}function Ws(e,t,n){const{ref:s,way:o,live:a,force:r,contentType:i}=e,c=N(t),d=Js(s.kind==="Secret"?null:Q(e),t);if(o===
"same"&&d.length===0)return[];const u=tt(c,e,{dry:!1,force:r||o==="recreate"}),k=Es(s.kind,e.body,d,t.variables),y={same:"Keep",create:"Create",change:"Change",recreate:"Make anew"}[o],p=i==="applicat\
ion/apply-patch+yaml"?f(s,t.config.namespace):`the images of ${f(s)}`,P={...u,body:k,title:`${y} ${p}`,undo:n,attempts:3,retryOn:["timeout"]};if(o!=="recreate"||a===null)return[P];const W=m(s);return[
{...ge(c,s,"cannot be changed"),undo:n},{id:`kubernetes.gone.${W}`,title:`Wait until the old ${f(s)} is gone`,do:"wait",judge:{name:"kubernetes.gone",data:{at:c,refs:[s]}},every:250,deadline:12e4},P]}
function Fs(e,t){return{id:"kubernetes.hooks",title:`Wait for ${t.map(({name:n})=>`Pod/${n}`).join(", ")}`,do:"wait",judge:{name:"kubernetes.workloads",data:{...e,workloads:t,stable:0}},every:500,deadline:6e5}}
function Gs({config:e},t){const n=t.filter(s=>ke(Q(s))===0);if(!(n.length===0||e.idle==="allow"))throw new h.HR("usage",`${n.map(({ref:s})=>f(s)).join(", ")} has 0 replicas: nothing would run, so noth\
ing could be proven.`,{hint:"Scale it up first, or say that it may stand still: idle: allow in the target."})}function Us(e,{changes:t,gone:n,facts:s}){const{namespace:o,prune:a}=e.config,r=a==="remov\
e"?[]:he(e,s,t.map(({ref:u})=>u)),i=t.every(({way:u})=>u==="same"),c=t.filter(({ref:u,body:k})=>me(s,u)!==void 0&&Bs(k)),d=[...D(s,"persistentvolumeclaims",o),...t.filter(({ref:u})=>u.kind==="Persiste\
ntVolumeClaim").map(Q)];return[...i?["No change: the cluster has all of this already; it is only verified."]:[],...t.flatMap(u=>Ts(u)),...t.filter(({force:u})=>u).map(({ref:u})=>`${f(u)}: fields that \
others had set are taken over.`),...c.map(({ref:u})=>`${f(u)} is scaled by an autoscaler: its replicas are left alone.`),...n.map(u=>`${f(u)} is not in the manifests any more, will be removed.`),...r.
map(u=>`${f(u)} is not in the manifests any more, but kept (prune: remove would remove it).`),...t.filter(({way:u})=>u!=="same").flatMap(u=>As(Q(u),d)),...Hs(e,t)]}function Bs(e){return e.spec?.replicas!==
void 0}function Ks(e,t,n){const s=e.map(({key:o,way:a,body:r,ref:i})=>({key:o,way:a,body:i.kind==="Secret"?null:r}));return{cluster:n,sent:s,gone:t.map(m)}}const qs=6e5;function Zs(e,t,n,s){const o=Ct(
e,t).filter(({kind:y})=>y==="Deployment"||y==="StatefulSet"),a=o.find(y=>y.name===n),r=a===void 0?void 0:t.get(M(m(a)));if(a===void 0||r===void 0||r===null){const y=o.map(p=>p.name);throw new h.HR("ab\
sent",`There is no workload ${n} of ours that can be scaled${(0,R.a)(n,y)||"."}`,{hint:`There: ${y.join(", ")||"none"}.`})}const i=me(t,a);if(i!==void 0)throw new h.HR("denied",`${f(a)} is scaled by t\
he autoscaler ${i.metadata.name}, which would undo it.`,{hint:"Change its minReplicas and maxReplicas instead."});const c=N(e),d=ke(r)??1,u=$e(a,r,!0),k={way:"steps",steps:[{..._t(c,a,d),undo:{way:"ke\
ep",why:"it is the way back itself"}}]};return{stage:"scale",subject:`${f(a)} from ${d} to ${s}`,steps:[{..._t(c,a,s),undo:k},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"k\
ubernetes.workloads",data:{at:c,workloads:[u],checkIds:!1,patient:!1,stable:0}},every:500,deadline:qs}],basis:{ref:m(a),before:d,replicas:s},notes:d===s?[`${f(a)} has ${s} replicas already.`]:[],values:{}}}
function _t(e,t,n){return{id:`kubernetes.scale.${t.name}.${n}`,title:`Scale ${f(t)} to ${n}`,do:"http",at:e,method:"PATCH",url:`${x(t)}/scale?fieldManager=${C}`,headers:{"content-type":"application/me\
rge-patch+json"},body:JSON.stringify({spec:{replicas:n}}),classify:"kubernetes.api",attempts:3,retryOn:["timeout"]}}const Qs={judges:{"kubernetes.workloads":os,"kubernetes.gone":Ot,"kubernetes.observe\
d":fs},restores:{"kubernetes.restore":bs},diagnoses:{"kubernetes.diagnose":Kn},classifiers:{"kubernetes.api":An,"kubernetes.kustomize":xn,"kubernetes.files":Nn}},Ys=Wt("kubernetes",({config:{namespace:e}})=>`\
namespace ${e}`),Xs=Wt("kustomize",({config:{namespace:e,path:t}})=>`${t} in namespace ${e}`);function Wt(e,t){return{name:e,subject:n=>`Kubernetes ${_e(n)}, ${t(n)}`,log:Te,ask:Rn,look:ct,running:ms,
snapshot:(n,s)=>Vt(n,s),rollout:Ht,restore:(n,s)=>Pt(bn(s)),release:(n,s)=>zs(n,s),diagnose:(n,s)=>({name:"kubernetes.diagnose",data:eo(n,s)}),logs:$s,scale:Zs,knowledge:Qs}}function eo(e,t){if(t.names.
some(o=>o.startsWith("kubernetes.trial:")))return Ht(e,t).verify.data;const s=ae(e,t)?.expected??[];return{at:N(e),workloads:s,checkIds:!1,patient:!1}}})};export{so as id,oo as ids,ao as modules};

const xo=3573,Ao=[3573],No={73045:(($e,F,R)=>{R.d(F,{Qq:()=>C,SL:()=>k,ci:()=>w});var g=R(48165);const O="kubernetes:";function k({kubeconfig:$,context:S,plugins:j}){const m=new URLSearchParams;return $!==
""&&m.set("kubeconfig",$),S!==""&&m.set("context",S),j&&m.set("plugins","allowed"),`${O}${m.size===0?"":`?${m}`}`}function C($){return $.startsWith(O)}function w($){if(!C($))throw new g.HR("bug",`${JSON.
stringify($)} names no cluster.`);const S=new URLSearchParams($.slice(O.length));return{kubeconfig:S.get("kubeconfig")??"",context:S.get("context")??"",plugins:S.get("plugins")==="allowed"}}}),66888:(($e,F,R)=>{
R.d(F,{t:()=>O,v:()=>k});const g=90;function O(w,$,S){if(JSON.stringify(w)===JSON.stringify($))return[];const[j,m]=[C(w),C($)];return j===void 0||m===void 0?[{path:S,from:w,to:$}]:[...new Set([...Object.
keys(j),...Object.keys(m)])].sort().flatMap(ee=>O(j[ee],m[ee],`${S}/${ee.replace(/^\//,"")}`))}function k(w){if(w===void 0)return"nothing";const $=typeof w=="string"?w:JSON.stringify(w);return $.length>
g?`${$.slice(0,g)}…`:$}function C(w){if(Array.isArray(w)){const $=w.map(S=>S?.name);return $.every(S=>typeof S=="string")&&new Set($).size===$.length?Object.fromEntries(w.map((S,j)=>[$[j],S])):void 0}
return w!==null&&typeof w=="object"?w:void 0}}),3085:(($e,F,R)=>{R.d(F,{d:()=>g});function g(O){return JSON.stringify(O,(k,C)=>C!==null&&typeof C=="object"&&!Array.isArray(C)?Object.fromEntries(Object.
entries(C).sort(([w],[$])=>w<$?-1:w>$?1:0)):C)}}),23573:(($e,F,R)=>{R.r(F),R.d(F,{kubernetes:()=>Ro,kustomize:()=>Co});var g=R(48165),O=R(66661),k=R(76211);const C="deploy-action",w={Deployment:{apiVersion:"\
apps/v1",plural:"deployments"},StatefulSet:{apiVersion:"apps/v1",plural:"statefulsets"},DaemonSet:{apiVersion:"apps/v1",plural:"daemonsets"},Job:{apiVersion:"batch/v1",plural:"jobs"},CronJob:{apiVersion:"\
batch/v1",plural:"cronjobs"},Pod:{apiVersion:"v1",plural:"pods"}};function $(e){return Object.hasOwn(w,e)}function S({apiVersion:e,plural:n,namespace:t}){return`${e.includes("/")?`/apis/${e}`:`/api/${e}`}${t===
""?"":`/namespaces/${encodeURIComponent(t)}`}/${n}`}function j(e){return`${S(e)}/${encodeURIComponent(e.name)}`}function m({kind:e,namespace:n,name:t},s=n){return n===s||n===""?`${e}/${t}`:`${e}/${t} \
in ${n}`}function y({apiVersion:e,kind:n,namespace:t,name:s}){const o=e.includes("/")?`.${e.split("/")[0]}`:"";return`${n}${o}/${t}/${s}`}function ee(e,n,t){const{apiVersion:s,kind:o,metadata:a}=e;return{
apiVersion:s,kind:o,plural:n,namespace:t,name:a.name}}function Fe(e){const{items:n=[],kind:t="",apiVersion:s=""}=JSON.parse(e);return n.map(o=>({...o,apiVersion:o.apiVersion??s,kind:o.kind??t.replace(
/List$/,"")}))}function A(e,...n){return n.reduce((t,s)=>t!==null&&typeof t=="object"?t[s]:void 0,e)}function l(e,...n){const t=A(e,...n);return typeof t=="string"?t:""}function b(e,...n){const t=A(e,
...n);return typeof t=="number"?t:void 0}function N(e,...n){const t=A(e,...n);return Array.isArray(t)?t:[]}function D(e,n){const t=N(e.status,"conditions").find(s=>l(s,"type")===n);if(t!==void 0)return{
status:l(t,"status"),reason:l(t,"reason"),message:l(t,"message")}}function z(e){return e==="Pod"?["spec"]:e==="CronJob"?["spec","jobTemplate","spec","template","spec"]:$(e)||e==="ReplicaSet"?["spec","\
template","spec"]:void 0}var ne=R(3085);function ke(e,n){const t=Ge(e);if(t===void 0)return;const s=t.message??"",o=be(s);if(o!==void 0)return o;const a=t.reason??"";if(a==="Conflict"&&(t.details?.causes??
[]).length>0)return nt(t);const r=et[a]??(n===422||n===400?"usage":n>=500?"transient":void 0);if(r!==void 0)return{kind:r,cause:de(s),...st(a,s)}}const et={Unauthorized:"auth",Forbidden:"denied",NotFound:"\
absent",Invalid:"usage",BadRequest:"usage",AlreadyExists:"stale",Conflict:"stale",TooManyRequests:"transient",ServerTimeout:"transient",Timeout:"transient",InternalError:"transient",ServiceUnavailable:"\
transient"};function be(e){if(/exceeded quota|forbidden: exceeded|insufficient quota/.test(e))return{kind:"capacity",cause:de(e),hint:"Raise the quota of the namespace, or ask for less."};const n=/admission webhook "([^"]+)" denied the request:? ?(.*)/s.
exec(e);if(n!==null)return{kind:"denied",cause:`The admission webhook ${n[1]} refused it: ${n[2]||"without a reason"}`};const t=/failed calling webhook "([^"]+)":? ?(.*)/s.exec(e);if(t!==null)return{kind:"\
transient",cause:`The admission webhook ${t[1]} could not be asked: ${t[2]}`,hint:"The webhook belongs to the cluster; its operator can tell why it does not answer."};if(/failed to create typed patch object|strict decoding error|cannot unmarshal|failed to convert/.
test(e)){const[,s=e]=/(?:typed patch object \([^)]*\): |error: )(.*)/s.exec(e)??[];return{kind:"usage",cause:`The manifest is not valid: ${de(s)}`}}if(/violates PodSecurity|ValidatingAdmissionPolicy/.
test(e))return{kind:"denied",cause:de(e)}}function nt(e){return{kind:"denied",cause:`Others manage fields that the manifest sets: ${(e.details?.causes??[]).map(({message:t="",field:s=""})=>`${s}: ${t}`).
join("; ")}`,hint:"Leave these fields out of the manifest, or take them over: conflicts: force in the target."}}function tt(e){const n=Ge(e);return n?.reason!=="Conflict"?[]:[...new Set((n.details?.causes??
[]).flatMap(({message:t=""})=>/conflict with "([^"]+)"/.exec(t)?.[1]??[]))]}function st(e,n){if(e==="Unauthorized")return{hint:"The token or certificate is wrong or has expired: store a new kubeconfig\
 in the secret."};const t=/cannot (\w+) resource "([^"]+)"(?: in API group "([^"]*)")?(?:.*in the namespace "([^"]+)")?/.exec(n);if(t===null)return{};const[,s,o,a="",r]=t;return{hint:`Grant it with ${r===
void 0?"a ClusterRole":`a Role in ${r}`}: { apiGroups: ["${a}"], resources: ["${o}"], verbs: ["${s}"] }.`}}function Ge(e){try{const n=JSON.parse(e);return n.kind==="Status"?n:void 0}catch{return}}function de(e){
return/[.!?]$/.test(e)?e:`${e}.`}var ot=R(73045);function x({config:e}){const{kubeconfig:n,context:t="",plugins:s}=e;return(0,ot.SL)({kubeconfig:n?.secret??"",context:t,plugins:s==="allow"})}function ye({
app:e,environment:n,config:t}){return t.name??`${e}-${n}`.toLowerCase().replace(/[^a-z0-9-]+/g,"-")}function we(e){return`kubernetes/${e.config.namespace}/${ye(e)}`}function G({config:e}){return e.workloads!==
void 0}const _e=/^(?:deployment\.kubernetes\.io\/|deprecated\.daemonset\.|kubectl\.kubernetes\.io\/last-applied|autoscaling\.alpha|control-plane\.alpha|pv\.kubernetes\.io\/|volume\.)/,Ue="deploy-actio\
n.io/secret-",at=["Job","Pod","PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"];function te(e){return!at.includes(e)}function Be(e){const{apiVersion:n,kind:t,
metadata:s,status:o,...a}=e;return t==="Secret"?{}:{"/metadata/labels":{...s.labels},"/metadata/annotations":Ke(e),...Object.fromEntries(Object.entries(a).map(([r,i])=>[`/${r}`,le(i)]))}}function rt(e){
const n=e.kind==="CronJob"?["spec","jobTemplate","spec","template"]:["spec","template"];return{[`/${n.join("/")}`]:le(A(e,...n))}}function ue(e){const n=e.kind==="Secret"?{data:e.data,type:e.type}:{};
return{...Be(e),...n}}function Ke({metadata:e}){return Object.fromEntries(Object.entries(e.annotations??{}).filter(([n])=>!_e.test(n)))}function it({metadata:e}){return Object.fromEntries(Object.entries(
e.annotations??{}).filter(([n])=>_e.test(n)))}function le(e){if(Array.isArray(e))return e.map(le);if(e===null||typeof e!="object")return e;const n=Object.entries(e).filter(([t,s])=>!t.startsWith(Ue)&&
s!==void 0).map(([t,s])=>[t,le(s)]).filter(([t,s])=>!(t==="annotations"&&Object.keys(s).length===0)).filter(([t])=>t!=="creationTimestamp");return Object.fromEntries(n)}const Se=(0,k.At)("kubernetes.n\
amespace"),q=(0,k.At)("kubernetes.rendered"),ve=e=>(0,k.At)(`kubernetes.api:${e}`),T=e=>(0,k.At)(`kubernetes.live:${e}`),Oe=e=>(0,k.At)(`kubernetes.trial:${e}`),Re=e=>(0,k.At)(`kubernetes.trial.force:${e}`),
Ce=(e,n)=>(0,k.At)(`kubernetes.list:${e}:${n}`),ct={deployments:{apiVersion:"apps/v1",kind:"Deployment"},replicasets:{apiVersion:"apps/v1",kind:"ReplicaSet"},statefulsets:{apiVersion:"apps/v1",kind:"S\
tatefulSet"},daemonsets:{apiVersion:"apps/v1",kind:"DaemonSet"},jobs:{apiVersion:"batch/v1",kind:"Job"},cronjobs:{apiVersion:"batch/v1",kind:"CronJob"},pods:{apiVersion:"v1",kind:"Pod"},events:{apiVersion:"\
v1",kind:"Event"},namespaces:{apiVersion:"v1",kind:"Namespace"},persistentvolumeclaims:{apiVersion:"v1",kind:"PersistentVolumeClaim"},horizontalpodautoscalers:{apiVersion:"autoscaling/v2",kind:"Horizo\
ntalPodAutoscaler"}};function E(e,n,t){const{apiVersion:s="v1",kind:o=""}=ct[n]??{};return(0,k.kA)(Ce(n,t),{id:`ask.${n}.${t}`,title:`List the ${n} of ${t}`,do:"http",at:e,method:"GET",url:S({apiVersion:s,
plural:n,namespace:t}),classify:"kubernetes.api"},({body:a=""})=>Fe(a).map(r=>({...r,apiVersion:s,kind:o})))}function fe(e,n){const t=y(n);return(0,k.kA)(T(t),{id:`ask.live.${t}`,title:`Look at ${n.kind}\
 ${n.name}`,do:"http",at:e,method:"GET",url:j(n),expect:[200,404],classify:"kubernetes.api"},({status:s,body:o=""})=>s===404?null:JSON.parse(o))}function J(e,n,t){return e.get(Ce(n,t))??[]}function me(e,n){
return J(e,"horizontalpodautoscalers",n.namespace).find(t=>{const s=t.spec?.scaleTargetRef;return s?.kind===n.kind&&s.name===n.name})}var je=R(48246);const dt=["initContainers","containers","ephemeral\
Containers"];function V(e){const n=z(e.kind),t=n===void 0?void 0:A(e,...n);return["initContainers","containers"].flatMap(s=>N(t,s).map(o=>({container:l(o,"name"),image:l(o,"image"),init:s==="initConta\
iners"})))}function qe(e){const n=[];return Q(e,t=>(n.push(t),t)),[...new Set(n)]}function Q(e,n){return Array.isArray(e)?e.map(t=>Q(t,n)):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(
e).map(([t,s])=>[t,dt.includes(t)&&Array.isArray(s)?s.map(o=>typeof o?.image=="string"?{...o,image:n(o.image,l(o,"name"))}:o):Q(s,n)]))}function Qe(e){try{const{registry:n,repository:t}=(0,je.F2)(e);return`${n}\
/${t}`}catch{return}}function I(e){return/sha256:[0-9a-f]{64}$/.exec(e)?.[0]??""}function ut(e,n){const t=ft(e,n);let s=0;const o=r=>{const i=Qe(r),c=t.get(r)??t.get(Pe(r))??lt(n,i),d=c===void 0?void 0:
n.images[c];return d===void 0?r:(s+=1,(0,je.dp)(d.name,d.digest))},a=e.map(r=>Q(r,o));if(s===0&&Object.keys(n.images).length>0)throw mt(e,n);return a}function Pe(e){const n=e.split("@")[0]??"",t=n.lastIndexOf(
":");return t>n.lastIndexOf("/")?n.slice(0,t):n}function lt({images:e},n){if(n!==void 0)return Object.entries(e).find(([,{name:t}])=>Qe(t)===n)?.[0]}function ft(e,{config:n,images:t}){const s=qe(e),o=[
...new Set([...s,...s.map(Pe)])];for(const[a,r]of Object.entries(n.images??{})){if(t[r]===void 0)throw Ze(`images.${a}`,r,t);if(!o.includes(a))throw new g.HR("usage",`images: no container runs ${JSON.
stringify(a)}${(0,O.a)(a,o)}`,{hint:"Name it as it is rendered (kustomizations may have renamed it).",details:s.map(i=>`found ${i}`)})}return new Map(Object.entries(n.images??{}))}function Ze(e,n,t){return new g.
HR("usage",`${e}: there is no image ${JSON.stringify(n)}${(0,O.a)(n,Object.keys(t))}`,{hint:`Images of this deploy: ${Object.keys(t).join(", ")||"none"}.`})}function mt(e,{images:n}){const[t="app"]=Object.
keys(n),s=qe(e);return new g.HR("usage",`No container runs one of our images (${Object.values(n).map(({name:o})=>o).join(", ")}).`,{hint:`Say which is ours: images: { "${Pe(s[0]??"NAME")}": ${t} }.`,details:s.
length===0?["no image at all was found"]:s.map(o=>`found ${o}`)})}const Z=["Namespace","CustomResourceDefinition","PriorityClass","StorageClass","PersistentVolume","ResourceQuota","LimitRange","Servic\
eAccount","ClusterRole","ClusterRoleBinding","Role","RoleBinding","NetworkPolicy","Secret","ConfigMap","PersistentVolumeClaim","Pod","Service","PodDisruptionBudget","Deployment","StatefulSet","DaemonS\
et","Job","CronJob"],pt=["HorizontalPodAutoscaler","Ingress","ValidatingWebhookConfiguration","MutatingWebhookConfiguration"];function ht(e){return Z.includes(e)&&Z.indexOf(e)<Z.indexOf("Pod")}function gt(e,n){
const t=n.get(q)??[],s=x(e);return[...new Set(t.map(({apiVersion:o})=>o))].map(o=>(0,k.kA)(ve(o),{id:`ask.api.${o}`,title:`Ask what the API has of ${o}`,do:"http",at:s,method:"GET",url:o.includes("/")?
`/apis/${o}`:`/api/${o}`,expect:[200,404],classify:"kubernetes.api"},({status:a,body:r=""})=>a===404?null:$t(r)))}function $t(e){const{resources:n=[]}=JSON.parse(e),t=n.filter(({name:s})=>!s.includes(
"/"));return Object.fromEntries(t.map(({kind:s,name:o,namespaced:a})=>[s,{plural:o,namespaced:a}]))}function kt(e){return e.get(q)?.every(({apiVersion:t})=>e.has(ve(t)))??!1}function xe(e,n){const t=n.
need(q);return ut(t,e).map(s=>{const o=bt(s,t,n),a=o.namespaced?s.metadata.namespace??e.config.namespace:"",r=o.namespaced?{...s.metadata,namespace:a}:s.metadata;return{ref:ee(s,o.plural,a),object:{...s,
metadata:r}}}).sort((s,o)=>Ye(s.ref.kind)-Ye(o.ref.kind))}function Ye(e){const n=Z.indexOf(e);if(n>=0)return n;const t=pt.indexOf(e);return t<0?Z.length:Z.length+1+t}function bt({apiVersion:e,kind:n},t,s){
const o=s.need(ve(e)),a=o?.[n];if(a!==void 0)return a;const r=e.split("/")[0],i=t.find(d=>d.kind==="CustomResourceDefinition"&&l(d.spec,"group")===r&&l(d.spec,"names","kind")===n);if(i!==void 0)return{
plural:l(i.spec,"names","plural"),namespaced:A(i.spec,"scope")==="Namespaced"};const c=o===null?"":(0,O.a)(n,Object.keys(o));throw new g.HR("absent",`The cluster does not know the kind ${n} of ${e}${c||
"."}`,{hint:`Install the CustomResourceDefinition that brings ${n}, or add it to the manifests.`})}var Xe=R(60136);const Ae={deployment:"Deployment",deployments:"Deployment",deploy:"Deployment",statefulset:"\
StatefulSet",statefulsets:"StatefulSet",sts:"StatefulSet",daemonset:"DaemonSet",daemonsets:"DaemonSet",ds:"DaemonSet",cronjob:"CronJob",cronjobs:"CronJob",cj:"CronJob"},yt={job:"Job",jobs:"Job",pod:"P\
od",pods:"Pod",po:"Pod"};function wt(e){return Ae[e.toLowerCase()]??yt[e.toLowerCase()]}function se({config:e}){return Object.entries(e.workloads??{}).map(([n,t])=>{const[s="",o="",...a]=n.split("/"),
r=Ae[s.toLowerCase()];if(r===void 0||o===""||a.length>0)throw new g.HR("usage",`workloads: ${JSON.stringify(n)} is not KIND/NAME${(0,O.a)(s,Object.keys(Ae))}`,{hint:"For example deployment/shop; kinds\
: deployment, statefulset, daemonset, cronjob. Jobs are immutable: apply their manifests."});const{apiVersion:i,plural:c}=w[r];return{ref:{apiVersion:i,kind:r,plural:c,namespace:e.namespace,name:o},written:n,
images:t}})}function en(e,n,t){const{ref:s,written:o,images:a}=e,r=t.need(T(y(s)));if(r===null)throw vt(e,t);const i=V(r),c=typeof a=="string"?St(r,o,a):a,d=i.map(({container:h})=>h);for(const[h,P]of Object.
entries(c)){if(n.images[P]===void 0)throw Ze(`workloads.${o}.${h}`,P,n.images);if(h!=="*"&&!d.includes(h))throw new g.HR("usage",`workloads.${o}: it has no container ${JSON.stringify(h)}${(0,O.a)(h,d)}`,
{hint:`It has: ${d.join(", ")}.`})}const u=i.flatMap(({container:h,init:P})=>{const L=n.images[c[h]??c["*"]??""];return L===void 0?[]:[{name:h,image:(0,je.dp)(L.name,L.digest),init:P}]}),p=h=>u.filter(
P=>P.init===h).map(({name:P,image:L})=>({name:P,image:L})),f={...p(!1).length>0?{containers:p(!1)}:{},...p(!0).length>0?{initContainers:p(!0)}:{}};return(z(s.kind)??[]).reduceRight((h,P)=>({[P]:h}),f)}
function St(e,n,t){const s=V(e).filter(({init:a})=>!a).map(({container:a})=>a),[o=""]=s;if(s.length===1)return{[o]:t};throw new g.HR("usage",`workloads.${n}: it has several containers (${s.join(", ")}\
).`,{hint:`Say which: ${n}: { ${o}: ${t} }.`})}function vt({ref:e,written:n},t){const s=J(t,e.plural,e.namespace).map(({metadata:o})=>o.name);return new g.HR("absent",`There is no ${e.kind} ${e.name} \
in ${e.namespace}${(0,O.a)(e.name,s)}`,{hint:s.length===0?`Create it first, or deploy its manifests instead of workloads: ${n}.`:`There: ${s.join(", ")}.`})}function Ot(e,n,t){const s=tn(e,n).find(({ref:u})=>nn(
u,t));if(s===void 0)throw jt(e,n,t);const o=A(s.object,...z(s.ref.kind)??[]),a=o.containers??[],[,,r]=t.split("/"),i=Object.values(e.images).map(({name:u,digest:p})=>`${u}@${p}`),c=r===void 0?a.find(({
image:u})=>i.includes(String(u)))??a[0]:a.find(({name:u})=>u===r);if(c!==void 0)return{pod:o,container:c};const d=a.map(({name:u})=>String(u));throw new g.HR("usage",`before: ${t} has no container ${JSON.
stringify(r)}${(0,O.a)(r??"",d)}`,{hint:`It has: ${d.join(", ")}.`})}function Rt({before:e},n){return["Job","Pod"].includes(n.kind)&&(0,Xe.Ps)(e).some(t=>nn(n,t))}function nn({kind:e,name:n},t){const[
s="",o]=t.split("/");return o===void 0?n===s&&z(e)!==void 0:n===o&&wt(s)===e}function tn(e,n){return(G(e)?se(e).map(s=>{const o=en(s,e,n),a=n.need(T(y(s.ref)));return{ref:s.ref,object:Ct(a,o)}}):xe(e,
n)).filter(({ref:s})=>z(s.kind)!==void 0)}function Ct(e,n){const t=z(e.kind)??[],s=["containers","initContainers"].flatMap(a=>A(n,...t,a)??[]),o=new Map(s.map(({name:a,image:r})=>[String(a),String(r)]));
return Q(e,(a,r)=>o.get(r)??a)}function jt(e,n,t){const s=tn(e,n).map(({ref:a})=>`${a.kind.toLowerCase()}/${a.name}`),o=(0,O.a)(t,[...s,...s.map(a=>a.split("/")[1]??"")]);return new g.HR("usage",`befo\
re: nothing that is deployed is called ${JSON.stringify(t)}${o}`,{hint:`There: ${s.join(", ")||"nothing that runs pods"}. Name it as KIND/NAME or KIND/NAME/CONTAINER.`})}const Pt=[C,"kubectl-client-si\
de-apply","before-first-apply"];function sn(e,n){return G(e)?se(e).map(s=>({ref:s.ref,body:en(s,e,n),contentType:"application/strategic-merge-patch+json"})):xe(e,n).filter(({ref:s})=>!Rt(e,s)).map(({ref:s,
object:o})=>({ref:s,body:xt(o,s,n),contentType:"application/apply-patch+yaml"}))}function xt(e,n,t){const{spec:s}=e;if(s?.replicas===void 0||me(t,n)===void 0)return e;const o=t.get(T(y(n)))?.spec?.replicas,
{replicas:a,...r}=s;return{...e,spec:o===void 0?r:{...r,replicas:o}}}function on(e,n,t){const{ref:s,body:o,contentType:a}=n,r=t.force&&a==="application/apply-patch+yaml"?"&force=true":"";return{id:`ku\
bernetes.apply.${y(s)}`,title:`Apply ${m(s)}`,do:"http",at:e,method:"PATCH",url:`${j(s)}?fieldManager=${C}${r}${t.dry?"&dryRun=All":"&fieldValidation=Strict"}`,headers:{"content-type":a},body:JSON.stringify(
o),classify:"kubernetes.api"}}function At(e,n,t){const s=x(e);return n.flatMap(o=>{const a=y(o.ref),r=t.get(Oe(a)),i=c=>{const d=on(s,o,{dry:!0,force:c}),u=`${d.url}&fieldValidation=Strict`;return(0,k.
kA)(c?Re(a):Oe(a),{...d,url:u,id:`ask.trial.${a}`,title:`Try ${m(o.ref)}`,expect:[200,201,400,404,409,422]},Nt)};return r!==void 0&&Tt(r,e)?[i(!1),i(!0)]:[i(!1)]})}function Nt({status:e=0,body:n=""}){
return{status:e,object:e<300?JSON.parse(n):null,body:e<300?"":n}}function Tt(e,{config:n}){const t=e.status===409?tt(e.body):[];return t.length>0&&(n.conflicts==="force"||t.every(s=>Pt.includes(s)))}function an(e,n){
const t=sn(e,n),s=new Set(t.filter(({ref:a})=>a.kind==="Namespace").map(({ref:a})=>a.name)),o=t.some(({ref:a})=>a.kind==="CustomResourceDefinition");return t.map(a=>{const{ref:r}=a,i=y(r),c=n.get(T(i))??
null,d=n.get(Re(i))??n.need(Oe(i)),u={...a,key:i,live:c,force:n.has(Re(i))};if(d.object!==null){const f=c!==null&&(0,ne.d)(ue(c))===(0,ne.d)(ue(d.object));return{...u,after:d.object,way:c===null?"crea\
te":f?"same":"change"}}if(c!==null&&["Job","Pod"].includes(r.kind)&&d.status===422)return{...u,after:null,way:"recreate"};if(d.status===404&&(s.has(r.namespace)||o))return{...u,after:null,way:"create"};
throw Mt(r,d)})}function Mt(e,n){const t=ke(n.body,n.status),{kind:s="usage",cause:o=`the API server answered ${n.status}`,hint:a}=t??{};return new g.HR(s,`${m(e)}: ${o}`,{...a===void 0?{}:{hint:a},details:[
`PATCH ${S(e)}/${e.name} (server-side dry run): nothing was touched`]})}var rn=R(77598);const cn="deploy-action.io/log",Jt={apiVersion:"v1",plural:"configmaps"};function Dt(e,n,t){const s=Ne(t,16),o={
...Jt,namespace:n},a={do:"http",at:e,classify:"kubernetes.api"},r={way:"keep",why:"the log removes its entries itself"};return{destination:t,list:()=>(0,k.kA)((0,k.At)(`log:${t}`),{...a,id:"ask.log",title:`\
Read the log of ${t}`,method:"GET",url:`${S(o)}?labelSelector=${encodeURIComponent(`${cn}=${s}`)}`},({body:i=""})=>Fe(i).map(c=>c.data).filter(c=>c?.destination===t).map(c=>({key:c?.key??"",value:c?.value??
""})).sort((c,d)=>c.key<d.key?-1:1)),create:({key:i,value:c})=>({...a,id:`log.create.${i}`,title:`Write ${i} to the log of ${t}`,method:"POST",url:S(o),headers:{"content-type":"application/json"},body:JSON.
stringify({apiVersion:"v1",kind:"ConfigMap",metadata:{name:dn(t,i),labels:{[cn]:s}},immutable:!0,data:{destination:t,key:i,value:c}}),expect:[200,201,409],undo:r}),remove:i=>({...a,id:`log.remove.${i}`,
title:`Remove ${i} from the log of ${t}`,method:"DELETE",url:j({...o,kind:"ConfigMap",name:dn(t,i)}),expect:[200,202,404],undo:r})}}function dn(e,n){const t=/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(n)&&
!/[.-]{2}/.test(n)&&n.length<=120,s=n.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,80).replace(/^-|-$/g,"");return`deploy-action.${Ne(e,16)}.${t?n:`${s||"x"}-${Ne(n,24)}`}`}function Ne(e,n){return(0,rn.
createHash)("sha256").update(e).digest("hex").slice(0,n)}function oe(e,n,t){return{id:`kubernetes.remove.${y(n)}`,title:`Remove ${m(n)}, which ${t}`,do:"http",at:e,method:"DELETE",url:`${j(n)}?propaga\
tionPolicy=Background`,expect:[200,202,404],classify:"kubernetes.api",attempts:4,retryOn:["timeout"],undo:{way:"keep",why:"it is the way back itself"}}}function un(e,n,t){if(n.length===0)return[];const s=n.
map(r=>{const i=oe(e,r,"an earlier run may have left");return{...i,id:`${t}.end.${r.name}`,url:String(i.url).replace("=Background","=Foreground")}}),o={name:"kubernetes.gone",data:{at:e,refs:n}},a=n.map(
({name:r})=>`Job/${r}`).join(" and ");return[...s,{id:`${t}.gone`,title:`Wait until ${a} is not there`,do:"wait",judge:o,every:250,deadline:12e4}]}const Et="deploy-action.io/before",Vt=86400,ln=e=>(0,k.
At)(`kubernetes.one-off:${e}`);function It(e,n,t){const s=x(e),o=ae(e,t.id),a=n.get(ln(o.name));if(a!==void 0&&[400,422].includes(a.status))throw Wt(t,a);const r=t.ends===void 0?[]:[ae(e,t.ends)];return[
...un(s,[...r,o],t.id),pn(e,n,t),{id:`${t.id}.ended`,title:`Wait until Job/${o.name} has ended`,do:"wait",judge:{name:"kubernetes.workloads",data:Ht(s,[hn(o)])},every:500,deadline:t.timeout+3e4}]}function Lt(e,n){
return mn(e).map(t=>{const{url:s,...o}=pn(e,n,t),{name:a}=ae(e,t.id);return(0,k.kA)(ln(a),{...o,url:`${s}&dryRun=All`,id:`ask.one-off.${a}`,title:`Try Job/${a}`,expect:[200,201,400,404,409,422]},({status:r=0,
body:i=""})=>({status:r,body:r<300?"":i}))})}function fn(e){return mn(e).map(({id:n})=>ae(e,n))}function zt(e){return fn(e).map(hn)}function mn({before:e,follows:n}){return n===!0?[]:(0,Xe.kr)(e)}function ae(e,n){
const t=`${ye(e)}-${n}`.replace(/[^a-z0-9-]+/g,"-"),s=`${t.slice(0,40).replace(/-$/,"")}-${gn(t)}`,o=t.length>52?s:t;return{apiVersion:"batch/v1",kind:"Job",plural:"jobs",namespace:e.config.namespace,
name:o}}function pn(e,n,t){const{id:s,title:o,run:a,timeout:r}=t,i=ae(e,s),{pod:c,container:d}=Ot(e,n,t.service),{livenessProbe:u,readinessProbe:p,startupProbe:f,lifecycle:h,ports:P,...L}=d,{initContainers:v,
topologySpreadConstraints:H,...X}=c,W={[Et]:gn(we(e))},He={apiVersion:i.apiVersion,kind:i.kind,metadata:{name:i.name,namespace:i.namespace,labels:W},spec:{backoffLimit:0,activeDeadlineSeconds:Math.ceil(
r/1e3),ttlSecondsAfterFinished:Vt,template:{metadata:{labels:W},spec:{...X,restartPolicy:"Never",containers:[{...L,...a.length===0?{}:{command:a,args:[]}}]}}}};return{id:s,title:o,do:"http",at:x(e),method:"\
POST",url:`${S(i)}?fieldManager=${C}&fieldValidation=Strict`,headers:{"content-type":"application/json"},body:JSON.stringify(He),expect:[200,201,409],classify:"kubernetes.api",attempts:3,retryOn:["tim\
eout"]}}function hn({kind:e,plural:n,namespace:t,name:s}){return{kind:e,plural:n,namespace:t,name:s,images:{},idle:!1}}function Ht(e,n){return{at:e,workloads:n,checkIds:!1,patient:!1,stable:0}}function Wt({
id:e,service:n},{status:t,body:s}){const{kind:o="usage",cause:a=`the API server answered ${t}`}=ke(s,t)??{};return new g.HR(o,`before: the Job ${e} of ${n} would be refused: ${a}`,{details:["POST jobs\
 (server-side dry run): nothing was touched"]})}function gn(e){return(0,rn.createHash)("sha256").update(e).digest("hex").slice(0,10)}function re(e,n){return(n.get((0,k.At)(`log:${we(e)}`))??[]).filter(
({key:o})=>o.startsWith("release.")).sort((o,a)=>o.key<a.key?1:-1).map(({value:o})=>Ft(o)).find(o=>o!==void 0)}function Ft(e){try{const{snapshot:n}=JSON.parse(e);return $n(n)?n:void 0}catch{return}}function Gt(e){
if($n(e))return e;throw new g.HR("bug","What is kept at the destination is not a release of the kubernetes target.",{hint:"The entry was written by another version or target; deploy the wanted version\
 again instead."})}function $n(e){return typeof e=="object"&&e!==null&&e.target==="kubernetes"}var _t=R(38815);const Ut=`for path do
  if [ -d "$path" ]; then set -- "$path"/*.yaml "$path"/*.yml "$path"/*.json; else set -- "$path"; fi
  for file do
    case "$file" in *'*'*) continue ;; esac
    printf '\\n---\\n# deploy-action-file: %s\\n' "$file"; cat "$file" || exit 5
  done
done`,Bt=`if command -v kubectl >/dev/null 2>&1; then exec kubectl kustomize "$1"; fi
if command -v kustomize >/dev/null 2>&1; then exec kustomize build "$1"; fi
echo "neither kubectl nor kustomize is installed" >&2; exit 127`;function Kt(e){const{config:n,root:t}=e,{path:s,manifests:o=[]}=n,a={do:"exec",quiet:!0,cwd:t,limit:16*1024*1024};if(s!==void 0)return(0,k.
kA)(q,{...a,id:"ask.kustomize",title:`Render the kustomization ${s}`,argv:["sh","-c",Bt,"sh",s],classify:"kubernetes.kustomize",failsAs:"usage"},({stdout:i})=>kn(i,s));const r=typeof o=="string"?[o]:o;
return(0,k.kA)(q,{...a,id:"ask.manifests",title:"Read the manifests",argv:["sh","-c",Ut,"sh",...r],classify:"kubernetes.files",failsAs:"absent"},({stdout:i})=>kn(i,r.join(", ")))}function kn(e,n){const t=[];
let s=n;for(const r of e.split(/^---[ \t]*(?:#.*)?$/m)){s=/^# deploy-action-file: (.*)$/m.exec(r)?.[1]??s;for(const i of(0,_t.hR)(r)){const[c]=i.errors;if(c!==void 0)throw new g.HR("usage",`${s} is no\
t valid YAML: ${c.message.split(`
`)[0]}`,{place:{file:s}});const d=i.toJS();d!=null&&t.push(...bn(d,s))}}if(t.length===0)throw new g.HR("usage",`${n} holds no Kubernetes object.`);const o=t.map(({apiVersion:r,kind:i,metadata:c})=>`${r}\
 ${i} ${c.namespace??""}/${c.name}`),a=o.find((r,i)=>o.indexOf(r)!==i);if(a!==void 0)throw new g.HR("usage",`${n} has ${a.replace(/ \//," ")} twice.`);return t}function bn(e,n){const t=e;if(typeof t==
"object"&&t.kind==="List"&&Array.isArray(t.items))return t.items.flatMap(o=>bn(o,n));const s=["apiVersion","kind"].find(o=>typeof t?.[o]!="string");if(s!==void 0)throw new g.HR("usage",`${n}: an objec\
t has no ${s}.`,{place:{file:n}});if(typeof t.metadata?.name!="string"){const o=t.metadata?.generateName!==void 0;throw new g.HR("usage",`${n}: a ${t.kind} has no metadata.name.`,{place:{file:n},...o?
{hint:"generateName makes another object each time; give it a name: a Job is recreated."}:{}})}return[t]}function qt(e,n){const t=x(e),{namespace:s}=e.config,o=n.get(Se),a=[Te(e).list(),Zt(e),E(t,"pod\
s",s),E(t,"horizontalpodautoscalers",s),E(t,"persistentvolumeclaims",s),...o==="missing"?[E(t,"namespaces","")]:[],...G(e)?Qt(e):[Kt(e),...gt(e,n)]];Yt(e,n);const r=Me(e,n),i=[...r,...pe(e,n,r)].map(d=>fe(
t,d)),c=r.length>0&&r.every(d=>n.has(T(y(d))));return[...a,...i,...c?[...At(e,sn(e,n),n),...Lt(e,n)]:[]]}function yn(e,n){const t=x(e),{namespace:s}=e.config,o=re(e,n)?.objects.map(({ref:r})=>r)??[],a=G(
e)?se(e).map(({ref:r})=>r):o;return[Te(e).list(),E(t,"pods",s),E(t,"horizontalpodautoscalers",s),...a.map(r=>fe(t,r))]}function Te(e){return Dt(x(e),e.config.namespace,we(e))}function Me(e,n){return G(
e)?se(e).map(({ref:t})=>t):n.has(q)&&kt(n)?xe(e,n).map(({ref:t})=>t):[]}function pe(e,n,t){if(G(e)||t.length===0)return[];const s=new Set(t.map(y)),o=["Namespace","PersistentVolumeClaim","PersistentVo\
lume","CustomResourceDefinition","Secret"];return(re(e,n)?.objects??[]).map(({ref:a})=>a).filter(a=>!s.has(y(a))&&!o.includes(a.kind))}function Qt(e){return[...new Set(se(e).map(({ref:t})=>t.plural))].
map(t=>E(x(e),t,e.config.namespace))}function Zt(e){const{namespace:n}=e.config,t={apiVersion:"v1",kind:"Namespace",plural:"namespaces",namespace:"",name:n};return(0,k.kA)(Se,{id:"ask.namespace",title:`\
Look for the namespace ${n}`,do:"http",at:x(e),method:"GET",url:j(t),expect:[200,403,404],classify:"kubernetes.api"},({status:s})=>s===200?"there":s===404?"missing":"hidden")}function Yt({config:e},n){
if(n.get(Se)!=="missing"||!n.has({name:"kubernetes.list:namespaces:"}))return;const t=J(n,"namespaces","").map(({metadata:s})=>s.name);throw new g.HR("absent",`There is no namespace ${e.namespace}${(0,O.
a)(e.namespace,t)}`,{hint:`Create it (kubectl create namespace ${e.namespace}), or check the context.`,details:t.slice(0,30).map(s=>`found ${s}`)})}const Xt=({status:e=0,body:n=""})=>ke(n,e),es=({exit:e,
stderr:n})=>{if(e===127)return{kind:"absent",cause:"Neither kubectl nor kustomize is installed here.",hint:"Install kubectl (1.27 or newer) or kustomize on the machine that deploys."};const t=wn(n).replace(
/^error: /i,"");if(t==="")return;const s=/unable to find one of 'kustomization\.yaml'.* in directory '([^']+)'/.exec(t);return s!==null?{kind:"absent",cause:`There is no kustomization in ${s[1]}.`,hint:"\
path: is a folder below the checkout."}:{kind:/(?:no such file or directory|doesn't exist|must resolve to)/.test(t)?"absent":"usage",cause:`The kustomization is not valid: ${t}`}},ns=({stderr:e})=>{const n=wn(
e),t=/cat: (?:can't open )?'?([^':]+)'?: (.*)/.exec(n);return t===null?void 0:{kind:/ermission/.test(t[2]??"")?"denied":"absent",cause:`The manifest ${t[1]} cannot be read: ${t[2]}`,hint:"manifests: a\
re files and folders below the checkout."}};function wn(e){return e.trim().split(`
`).at(-1)?.trim()??""}const ts={CrashLoopBackOff:(e,n,t)=>({kind:"unhealthy",reason:`${e} crashes${t===void 0?"":` with exit code ${t}`} and is restarted (CrashLoopBackOff)`,sure:!0}),ErrImagePull:Sn,
ImagePullBackOff:Sn,InvalidImageName:(e,n)=>({kind:"usage",reason:`${e}: ${n||"invalid image name"}`,sure:!0}),ErrImageNeverPull:(e,n)=>({kind:"absent",reason:`${e}: ${n||"the image is not on the node\
, and imagePullPolicy is Never"}`,sure:!0}),CreateContainerConfigError:(e,n)=>/failed to sync .* cache/.test(n)?void 0:{kind:"usage",reason:`${e} cannot be created: ${n}`,sure:!1},CreateContainerError:(e,n)=>({
kind:"unhealthy",reason:`${e} cannot be created: ${n}`,sure:!1}),RunContainerError:(e,n)=>({kind:"unhealthy",reason:`${e} cannot be run: ${n}`,sure:!1})};function Sn(e,n){if(/not found|manifest unknown|does not exist|no such manifest|no match for platform/i.
test(n))return{kind:"absent",reason:`${e}: its image cannot be pulled: ${n}`,sure:!0};if(/unauthorized|authentication required|access denied|403|no basic auth/i.test(n))return{kind:"auth",reason:`${e}\
: its image may not be pulled: ${n}`,sure:!1}}function vn(e){if(["Evicted","Preempting","NodeShutdown","Terminated"].includes(l(e.status,"reason")))return;const n=D(e,"PodScheduled");if(n?.status==="F\
alse"&&n.reason==="Unschedulable")return{kind:"capacity",reason:`no node can take it: ${n.message}`,sure:!1};for(const t of B(e)){const s=l(t,"name"),o=l(t,"state","waiting","reason"),a=b(t,"lastState",
"terminated","exitCode"),r=ts[o]?.(s,l(t,"state","waiting","message"),a)??ss(t);if(r!==void 0)return r}}function ss(e){const n=b(e,"state","terminated","exitCode")??b(e,"lastState","terminated","exitC\
ode"),t=l(e,"state","terminated","reason")||l(e,"lastState","terminated","reason"),s=b(e,"restartCount")??0;if(n===void 0||n===0)return;if(t==="ContainerCannotRun"&&n!==128)return{kind:"unhealthy",reason:`${l(
e,"name")} cannot be run (exit code ${n})`,sure:!1};if(s<2)return;const o=t==="OOMKilled"?"ran out of memory":`crashed with exit code ${n}`;return{kind:"unhealthy",reason:`${l(e,"name")} ${o}, ${s} re\
starts`,sure:!1}}function B(e){return[...N(e.status,"initContainerStatuses"),...N(e.status,"containerStatuses")]}function _(e){return e.metadata.deletionTimestamp===void 0&&D(e,"Ready")?.status==="Tru\
e"}function ie(e){return B(e).reduce((n,t)=>n+(b(t,"restartCount")??0),0)}function Je(e){const n=D(e,"PodScheduled");if(n?.status==="False")return n.message||"is not scheduled";for(const a of B(e)){const r=l(
a,"state","waiting","reason");if(r!=="")return`${l(a,"name")}: ${r} ${l(a,"state","waiting","message")}`.trim();const i=b(a,"state","terminated","exitCode");if(i!==void 0&&i!==0)return`${l(a,"name")} \
ended with exit code ${i}`}const t=N(e.status,"containerStatuses").filter(a=>a.ready===!1),[s]=t.map(a=>l(a,"name"));return s!==void 0?os(e,s):D(e,"Ready")?.message||`is ${l(e.status,"phase")||"new"}`}
function os(e,n){const s=N(e.spec,"containers").find(c=>l(c,"name")===n)?.readinessProbe;if(s===void 0)return`${n} is not ready`;const o=s.httpGet,a=N(s,"exec","command"),r=s.tcpSocket?.port,i=o?`GET \
:${o.port??""}${o.path??"/"}`:a.length>0?a.join(" "):r===void 0?"gRPC":`TCP :${r}`;return`${n} runs, but its readiness probe (${i}) does not pass`}function On(e){const{object:n}=e,{generation:t=0}=n.metadata,
s=b(n.status,"observedGeneration");if(n.metadata.deletionTimestamp!==void 0)return M("is being deleted");if(["Deployment","StatefulSet","DaemonSet"].includes(n.kind)&&(s??0)<t)return M("its controller\
 has not seen the change yet");const o=as[n.kind]?.(e)??{good:!0,reason:"exists"};return o.good||o.doom!==void 0?o:{...o,...ms(e)}}const as={Deployment:rs,StatefulSet:is,DaemonSet:cs,Job:ds,CronJob:()=>({
good:!0,reason:"runs by its schedule"}),Pod:us,PersistentVolumeClaim:fs};function rs({object:e,known:n,idle:t}){const s=b(e.spec,"replicas")??1,o=D(e,"Progressing"),a=D(e,"ReplicaFailure");if(a?.status===
"True")return ps(a.message);if(o?.reason==="ProgressDeadlineExceeded"){const d=b(e.spec,"progressDeadlineSeconds")??600;return U("timeout",`exceeded its progress deadline of ${d} s`)}if(e.spec?.paused===
!0)return U("usage","is paused: kubectl rollout resume");if(s===0)return De(t);const[r,i,c]=["replicas","updatedReplicas","availableReplicas"].map(d=>b(e.status,d)??0);return n?i<s?M(`${i} of ${s} pod\
s are updated`):r>i?M(`${r-i} old pods are still there`):c<i?M(`${c} of ${i} updated pods are available`):{good:!0,reason:`${c} of ${s} pods are available`}:M("its newest ReplicaSet is not there yet")}
function is({object:e,idle:n}){const t=b(e.spec,"replicas")??1,{status:s}=e;if(t===0)return De(n);if(l(e.spec,"updateStrategy","type")==="OnDelete"&&l(s,"currentRevision")!==l(s,"updateRevision"))return U(
"usage","its update strategy is OnDelete: pods are replaced only when somebody deletes them");const o=b(e.spec,"updateStrategy","rollingUpdate","partition")??0,[a,r]=[b(s,"updatedReplicas")??0,b(s,"re\
adyReplicas")??0],i=l(s,"currentRevision")===l(s,"updateRevision");return a<t-o&&!(i&&(b(s,"currentReplicas")??0)>=t)?M(`${a} of ${t-o} pods are updated`):r<t?M(`${r} of ${t} pods are ready`):{good:!0,
reason:`${r} of ${t} pods are ready${o>0?`, ${o} kept by partition`:""}`}}function cs({object:e,idle:n}){const t=b(e.status,"desiredNumberScheduled")??0;if(t===0)return n?De(!0):M("no node fits it");if(l(
e.spec,"updateStrategy","type")==="OnDelete"&&(b(e.status,"updatedNumberScheduled")??0)<t)return U("usage","its update strategy is OnDelete: pods are replaced only when somebody deletes them");const[s,
o]=[b(e.status,"updatedNumberScheduled")??0,b(e.status,"numberAvailable")??0];return s<t?M(`${s} of ${t} nodes are updated`):o<t?M(`available on ${o} of ${t} nodes`):{good:!0,reason:`available on ${t}\
 nodes`}}function ds({object:e,pods:n}){const t=D(e,"Failed");if(t?.status==="True"){const[s]=n.flatMap(a=>B(a).flatMap(r=>ls(r)??[])),o=`${s===void 0?"":`exit code ${s}: `}${t.message||t.reason}`;return U(
t.reason==="DeadlineExceeded"?"timeout":"unhealthy",`failed: ${o}`)}return D(e,"Complete")?.status==="True"?{good:!0,reason:"completed"}:M(D(e,"Suspended")?.status==="True"?"is suspended":"has not com\
pleted yet")}function us({object:e}){const n=l(e.status,"phase");if(n==="Succeeded")return{good:!0,reason:"has ended with success"};if(n==="Failed")return U("unhealthy",l(e.status,"message")||"has fai\
led");const t=l(e.spec,"restartPolicy")==="Always";return t&&D(e,"Ready")?.status==="True"?{good:!0,reason:"is ready"}:M(t?Je(e):`is ${n||"new"}`)}function ls(e){const n=b(e,"state","terminated","exit\
Code");return n===0?void 0:n}function fs({object:e,complaints:n}){const t=l(e.status,"phase");return t==="Bound"?{good:!0,reason:"is bound"}:t==="Lost"?U("absent","its volume is lost"):n.some(s=>/waiting for first consumer/.
test(s))?{good:!0,reason:"waits for its first pod"}:M(`is ${t||"new"}${n[0]===void 0?"":`: ${n[0]}`}`)}function ms({object:e,pods:n,complaints:t}){if(!$(e.kind)||e.kind==="CronJob")return{};const s=n.
filter(d=>d.metadata.deletionTimestamp===void 0),a=s.map(d=>({pod:d,doom:vn(d)})).filter(({doom:d})=>d!==void 0),r=e.kind==="Deployment"?a.length>0&&a.length===s.length:a.length>0,[i]=a;if(r&&i?.doom!==
void 0)return e.kind==="Job"&&i.doom.kind==="unhealthy"?{}:{doom:i.doom,reason:`${i.pod.metadata.name}: ${i.doom.reason}`};const c=t.map(be).find(d=>d!==void 0);return c!==void 0&&s.length===0?{doom:{
kind:c.kind,reason:c.cause,sure:!1},reason:c.cause}:{}}function ps(e){const{kind:n,cause:t}=be(e)??{kind:"denied",cause:e};return{good:!1,reason:`its pods are refused: ${t}`,doom:{kind:n,reason:t,sure:!1}}}
function De(e){return e?{good:!0,reason:"0 replicas: nothing runs"}:U("unhealthy","has 0 replicas: nothing runs, so nothing is proven")}function M(e){return{good:!1,reason:e}}function U(e,n){return{good:!1,
reason:n,doom:{kind:e,reason:n,sure:!0}}}function Rn({at:e,workloads:n},t,s){const o=new Map,a=(r,i)=>o.set(`${r} ${i}`,E(e,r,i));for(const r of n){a(r.plural,r.namespace),r.kind!=="PersistentVolumeCl\
aim"&&a("pods",r.namespace);const i=Cn(r,s);if(i===void 0)continue;r.kind==="Deployment"&&Pn(i,t[Y(r)],[])===void 0&&a("replicasets",r.namespace);const c=["StatefulSet","DaemonSet","Job","PersistentVo\
lumeClaim"].includes(r.kind),d=J(s,"pods",r.namespace).some(u=>xn(u,i));c&&s.has(Ce("pods",r.namespace))&&!d&&a("events",r.namespace),r.kind==="PersistentVolumeClaim"&&l(i.status,"phase")!=="Bound"&&a(
"events",r.namespace)}return[...o.values()]}function Y({kind:e,namespace:n,name:t}){return`${e}/${n}/${t}`}function Cn({plural:e,namespace:n,name:t},s){return J(s,e,n).find(({metadata:o})=>o.name===t)}
function jn(e,n,t){const s=Cn(e,t);if(s===void 0)return{expected:e,object:s,pods:[],newest:void 0,standing:{good:!1,reason:"does not exist (yet)"}};const{namespace:o}=e,a=Pn(s,n,J(t,"replicasets",o)),
r=hs(s,a,J(t,"pods",o)),i=J(t,"events",o).filter(u=>l(u,"involvedObject","name")===e.name&&l(u,"involvedObject","kind")===e.kind).filter(u=>l(u,"involvedObject","uid")===(s.metadata.uid??"")).map(u=>l(
u,"message")),c=e.kind!=="Deployment"||a!==void 0,d=On({object:s,pods:r,known:c,complaints:i,idle:e.idle});return{expected:e,object:s,pods:r,newest:a,standing:d}}function Pn(e,n,t){const{generation:s=0,
uid:o,annotations:a={}}=e.metadata;if((b(e.status,"observedGeneration")??0)<s)return;const r=a["deployment.kubernetes.io/revision"]??"";if(n?.generation===s&&n.revision===r)return n;const i=t.find(({metadata:c})=>c.
ownerReferences?.some(d=>d.uid===o)&&c.annotations?.["deployment.kubernetes.io/revision"]===r);return i===void 0?void 0:{generation:s,revision:r,replicaSet:i.metadata.name}}function hs(e,n,t){if(e.kind===
"Pod")return[e];if(e.kind==="Deployment")return t.filter(o=>n!==void 0&&gs(o,n.replicaSet,"ReplicaSet"));const s=t.filter(o=>xn(o,e));if(e.kind==="StatefulSet"){const o=l(e.status,"updateRevision");return s.
filter(({metadata:a})=>a.labels?.["controller-revision-hash"]===o)}if(e.kind==="DaemonSet"){const o=e.metadata.annotations?.["deprecated.daemonset.template.generation"];return s.filter(({metadata:a})=>a.
labels?.["pod-template-generation"]===o)}return s}function xn(e,n){return n.kind==="Deployment"?e.metadata.ownerReferences?.some(({name:t})=>t.startsWith(`${n.metadata.name}-`))??!1:e.metadata.ownerReferences?.
some(({uid:t})=>t===n.metadata.uid)??!1}function gs(e,n,t){return e.metadata.ownerReferences?.some(s=>s.name===n&&s.kind===t)??!1}const $s=25,An=4,ks=["Started","Created","Pulled","Pulling","Scheduled",
"SuccessfulCreate","SuccessfulDelete","ScalingReplicaSet","Killing","LeaderElection","NoPods"],Nn=(e,n)=>(0,k.At)(`kubernetes.log:${e}/${n}`),bs={ask(e,n){const t=Tn(e),s=[...new Set(t.workloads.map(({
namespace:o})=>o))];return[...Rn(t,{},n),...s.map(o=>E(t.at,"events",o)),...ys(t,n).flatMap(o=>ws(t.at,o))]},tell({data:e,facts:n,failure:t}){if(t.kind!=="unhealthy"&&t.kind!=="timeout")return;const s=Mn(
Tn(e),n);if(s.length===0)return;const o=s.map(Ss),[a]=o;return{kind:a?.kind??t.kind,cause:o.map(({text:r})=>r).join("; "),lines:s.flatMap(r=>vs(r,n)),...js(a?.kind)}}};function Tn(e){const{jobs:n=[],...t}=e;
return{...t,workloads:[...n,...t.workloads],jobs:n}}function Mn({workloads:e,jobs:n=[]},t){const s=e.map(a=>jn(a,void 0,t)).filter(({standing:a})=>!a.good),o=s.filter(({expected:a,object:r})=>n.includes(
a)&&r!==void 0);return o.length>0?o:s.filter(({expected:a})=>!n.includes(a))}function ys(e,n){return Mn(e,n).flatMap(({pods:t})=>t.filter(s=>!_(s))).slice(0,An)}function ws(e,n){const{name:t,namespace:s=""}=n.
metadata,o=j({apiVersion:"v1",kind:"Pod",plural:"pods",namespace:s,name:t});return B(n).filter(a=>b(a,"restartCount")!==0||l(a,"state","waiting","reason")==="").map(a=>{const r=l(a,"name"),i=l(a,"stat\
e","waiting","reason")!==""?"&previous=true":"";return(0,k.kA)(Nn(t,r),{id:`ask.log.${t}.${r}`,title:`Read the log of ${t}/${r}`,do:"http",at:e,method:"GET",url:`${o}/log?container=${encodeURIComponent(
r)}&tailLines=${$s}${i}`,expect:[200,400,403,404,500,501,502,503],attempts:1},({status:c,body:d=""})=>c===200?d.replace(/\n$/,"").split(`
`):[])})}function Ss({expected:e,standing:n,pods:t}){const s=n.doom??t.map(vn).find(i=>i!==void 0),o=t.find(i=>!_(i)),a=s?.reason??(o===void 0?"":Je(o)),r=a===""||n.reason.includes(a)?n.reason:`${n.reason}\
: ${a}`;return{text:`${m(e)}: ${r}`,kind:s?.kind}}function vs({expected:e,object:n,pods:t,newest:s},o){const a=t.filter(i=>!_(i)).slice(0,An),r=new Set([e.name,s?.replicaSet??"",...a.map(({metadata:i})=>i.
name)]);return[`${m(e)}${s===void 0?"":` (newest: ${s.replicaSet})`}: ${t.length} pods of the newest revision, ${t.filter(_).length} ready`,...a.flatMap(i=>[`  ${i.metadata.name}: ${l(i.status,"phase")}\
, ${ie(i)} restarts, ${Je(i)}`,...B(i).flatMap(c=>Os(c)),...B(i).flatMap(c=>Rs(i,l(c,"name"),o))]),...Cs(r,n,J(o,"events",e.namespace))]}function Os(e){const n=["state","lastState"].find(s=>b(e,s,"ter\
minated","exitCode")!==void 0);if(n===void 0)return[];const t=l(e,n,"terminated","reason");return[`    ${l(e,"name")} ended with exit code ${b(e,n,"terminated","exitCode")}${t===""?"":` (${t})`}`]}function Rs(e,n,t){
return(t.get(Nn(e.metadata.name,n))??[]).filter(o=>o!=="").map(o=>`    ${n} | ${o}`)}function Cs(e,n,t){const a=t.filter(i=>e.has(l(i,"involvedObject","name"))&&!ks.includes(l(i,"reason"))).sort((i,c)=>Jn(
i)<Jn(c)?-1:1).slice(-10).map(i=>`  ${l(i,"type")} ${l(i,"reason")} ${l(i,"involvedObject","name")}: ${l(i,"message")}`),r=N(n?.status,"conditions").filter(i=>l(i,"status")===(l(i,"type")==="ReplicaFa\
ilure"?"True":"False")).map(i=>`  ${l(i,"type")}: ${l(i,"reason")} ${l(i,"message")}`);return[...new Set([...r,...a])]}function Jn(e){return l(e,"lastTimestamp")||l(e,"eventTime")||(e.metadata.creationTimestamp??
"")}function js(e){return e==="absent"?{hint:"Check that the image was pushed, its name, and that the cluster may pull it."}:e==="auth"?{hint:"Give the workload an imagePullSecret (or its service acco\
unt) that may pull the image."}:e==="capacity"?{hint:"Add nodes or quota, or ask for less; unschedulable: wait lets an autoscaler react."}:e==="usage"?{hint:"A ConfigMap, Secret or key that the pod re\
fers to is missing or wrong."}:{}}const Ps=4e3,Dn={newest:{},doomed:{},calm:{},since:null,seen:""},xs={ask:(e,n,t)=>Rn(e,(n??Dn).newest,t),judge({data:e,state:n,facts:t,now:s}){const o=e,a=n??Dn,i=o.workloads.
map(v=>jn(v,a.newest[Y(v)],t)).map(v=>({key:Y(v.expected),one:v,...As(v,o,a)})),c=i.every(({verdict:v})=>v==="good"),d=i.map(({key:v,one:H})=>`${v} ${Es(H)}`).join("; "),u=c?a.since!==null&&a.seen===d?
a.since:s:null,p=u!==null&&s-u>=(o.stable??0),f=Object.fromEntries(i.filter(({doom:v})=>v).map(({key:v})=>[v,a.doomed[v]??s])),h=i.map(({key:v,one:H,verdict:X,reason:W,doom:He,sure:Po})=>{const We=m(H.
expected),Xn=a.doomed[v];return He&&Xn!==void 0&&(Po||s-Xn>=Ps)?ce(We,"bad",W):X==="good"&&c&&!p?ce(We,"pending",`${W}, watching that it stays so`):ce(We,X,W)}),P=Object.fromEntries(i.flatMap(({key:v,
one:H})=>H.newest===void 0?[]:[[v,H.newest]])),L=Object.fromEntries(i.flatMap(({key:v,one:H,verdict:X})=>{const W=a.calm[v]??(X==="good"?Ds(H.pods):void 0);return W===void 0?[]:[[v,W]]}));return{state:{
newest:P,doomed:f,calm:L,since:u,seen:d},subjects:h}}};function ce(e,n,t){return{name:e,verdict:n,reasons:[t]}}function As(e,{checkIds:n,patient:t},s){const{standing:o,object:a,pods:r,expected:i}=e,{doom:c}=o;
if(a===void 0)return{verdict:"pending",reason:o.reason,doom:!1,sure:!1};const d=Ns(a,i.images);if(d!==void 0)return{verdict:"pending",reason:d,doom:!0,sure:!1};if(c!==void 0&&!(t&&c.kind==="capacity"))
return{verdict:"pending",reason:o.reason,doom:!0,sure:c.sure};const u=Js(r,s.calm[Y(i)]);if(u!==void 0)return{verdict:"pending",reason:u,doom:!0,sure:!0};if(!o.good)return{verdict:"pending",reason:o.reason,
doom:!1,sure:!1};const p=Ts(r,i.images,n);return p!==void 0?{verdict:"pending",reason:p,doom:!0,sure:!1}:{verdict:"good",reason:o.reason,doom:!1,sure:!1}}function Ns(e,n){if(!$(e.kind))return;const t=new Map(
V(e).map(({container:o,image:a})=>[o,a])),s=Object.entries(n).find(([o,a])=>!En(t.get(o)??"",a));return s&&`its template has ${t.get(s[0])??"no container"} for ${s[0]}, not ${s[1]}`}function Ts(e,n,t){
for(const s of e.filter(_))for(const{container:o,image:a}of V(s)){const r=n[o];if(r===void 0)continue;if(!En(a,r))return`${s.metadata.name} runs ${a}, not ${r}`;const i=I(l(Ms(s,o),"imageID"));if(t&&I(
r)!==""&&i!==""&&i!==I(r))return`the node of ${s.metadata.name} reports ${i} for ${o}, not ${I(r)}`}}function Ms(e,n){return["containerStatuses","initContainerStatuses"].flatMap(t=>[...N(e.status,t)]).
find(t=>l(t,"name")===n)}function En(e,n){const t=I(n);return t===""?e===n:I(e)===t}function Js(e,n){if(n===void 0)return;const t=e.find(({metadata:s,...o})=>{const a=n[s.name];return a!==void 0&&ie({
metadata:s,...o})>a});return t&&`${t.metadata.name} was ready and has crashed since`}function Ds(e){return Object.fromEntries(e.map(n=>[n.metadata.name,ie(n)]))}function Es({pods:e}){return e.map(n=>`${n.
metadata.uid?.slice(0,8)} ${ie(n)}`).sort().join(",")}const Vn={ask(e){const{at:n,refs:t}=e;return t.map(s=>fe(n,s))},judge({data:e,facts:n}){const{refs:t}=e;return{state:null,subjects:t.map(o=>{const a=n.
need(T(y(o)))===null;return ce(m(o),a?"good":"pending",a?"is gone":"is still there")})}}},Vs={ask:Vn.ask,judge({data:e,facts:n}){const{refs:t}=e;return{state:null,subjects:t.map(o=>{const a=n.need(T(y(
o))),r=(a?.status?.observedGeneration??0)>=(a?.metadata.generation??0);return ce(m(o),r?"good":"pending",r?"is seen":"its controller has not seen it yet")})}}};function In(e,n){return Ln(e,n).flatMap(
t=>{const s=n.get(T(y(t)))?.metadata.uid;return J(n,"pods",t.namespace).filter(o=>zs(o,t,s)).map(o=>({workload:t,pod:o}))})}function Is(e,n){const t=G(e)?Ls(e):void 0;return In(e,n).filter(({pod:s})=>s.
metadata.deletionTimestamp===void 0).flatMap(({workload:s,pod:o})=>V(o).filter(({container:a,init:r})=>!r&&(t===void 0||t(s,a))).map(({container:a,image:r})=>{const i=N(o.status,"containerStatuses").find(
c=>l(c,"name")===a);return{service:`${s.name}/${a}`,image:r,digest:I(r)||I(l(i,"imageID")),state:l(o.status,"phase").toLowerCase(),health:_(o)?"ready":"not ready",restarts:ie(o)}}))}function Ls({config:e}){
const n=new Map(Object.entries(e.workloads??{}).map(([t,s])=>[t.split("/")[1],typeof s=="string"?void 0:Object.keys(s)]));return({name:t},s)=>{const o=n.get(t);return o===void 0||o.includes(s)||o.includes(
"*")}}function Ln(e,n){const t=Me(e,n);return(t.length>0?t:(re(e,n)?.objects??[]).map(({ref:o})=>o)).filter(({kind:o})=>$(o))}function zs(e,{kind:n,name:t},s){if(n==="Pod")return e.metadata.name===t;const o=e.
metadata.ownerReferences??[];if(n==="Deployment"){const a=e.metadata.labels?.["pod-template-hash"];return o.some(r=>r.kind==="ReplicaSet"&&r.name===`${t}-${a}`)}return n==="CronJob"?o.some(a=>a.kind===
"Job"&&a.name.startsWith(`${t}-`)):o.some(a=>a.uid===s)}const Hs=20;function Ws(e,n,t,s){const a=In(e,s).filter(({workload:r})=>n===void 0||r.name===n).slice(0,Hs).flatMap(({pod:r})=>V(r).map(({container:i})=>{
const{name:c,namespace:d=""}=r.metadata,u=j({apiVersion:"v1",kind:"Pod",plural:"pods",namespace:d,name:c});return(0,k.kA)((0,k.At)(`kubernetes.logs:${c}/${i}`),{id:`ask.logs.${c}.${i}`,title:`Read the\
 log of ${c}/${i}`,do:"http",at:x(e),method:"GET",url:`${u}/log?container=${encodeURIComponent(i)}&tailLines=${t}`,expect:[200,400,404,500,501,502,503],attempts:1},({status:p,body:f=""})=>(p===200?f.replace(
/\n$/,"").split(`
`):["(its node gives no log)"]).map(h=>`${c}/${i} | ${h}`))}));return[...yn(e,s),...a]}const Fs=3e3,Gs=3e5,_s={way:"keep",why:"it is the way back itself"};function zn(e){return{name:"kubernetes.restor\
e",data:e}}const Us={ask(e){const n=e,t=[...n.objects.map(({ref:o})=>o),...n.created,...n.jobs??[]],s=[...new Set(t.map(({namespace:o})=>o).filter(Boolean))];return[...t.map(o=>fe(n.at,o)),...s.flatMap(
o=>[E(n.at,"pods",o),E(n.at,"horizontalpodautoscalers",o)])]},plan(e,n){const t=e,s=t.objects.flatMap(d=>qs(t,d,n)),o=t.objects.flatMap(d=>s.some(({ref:u})=>u===d.ref)?Xs(t,d,n):[]),a=t.created.filter(
d=>Ks(d)&&n.get(T(y(d)))!=null),r=(t.jobs??[]).filter(d=>Bs(n.get(T(y(d))))),i=[...un(t.at,r,"kubernetes.restore"),...s.map(({step:d})=>d),...o,...[...a].reverse().map(d=>oe(t.at,d,"did not exist befo\
re")),...eo(t,a)];return{stage:"restore",subject:`namespace ${t.namespace}`,steps:i,basis:t.expected,notes:no(t),values:{}}}};function Bs(e){return e!=null&&!["Complete","Failed"].some(n=>D(e,n)?.status===
"True")}function Ks({kind:e}){return!["PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"].includes(e)}function qs(e,n,t){const{ref:s}=n;if(!te(s.kind))return[];
const o=t.get(T(y(s)))??null,a={do:"http",at:e.at,classify:"kubernetes.api",undo:_s,attempts:4,retryOn:["timeout"]},r=`kubernetes.restore.${y(s)}`;if(o===null){const u=Ys(n);if(u===void 0)return[];const p={
...a,id:r,title:`Make ${m(s)} again as it was`,method:"POST",url:`${S(s)}?fieldManager=${C}`,headers:{"content-type":"application/json"},body:JSON.stringify(u),expect:[200,201,409]};return[{ref:s,step:p}]}
const i=me(t,s)!==void 0,c=Qs(n,o,i);if(c.length===0)return[];const d={...a,id:r,title:`Bring ${m(s)} back to how it was`,method:"PATCH",url:`${j(s)}?fieldManager=${C}`,headers:{"content-type":"applic\
ation/json-patch+json"},body:JSON.stringify(c)};return[{ref:s,step:d}]}function Qs({fields:e},n,t){return Object.entries(e).flatMap(([s,o])=>{const a=Zs(n,s),r=s==="/spec"&&t?{...o,replicas:A(n.spec,"\
replicas")}:o;if((0,ne.d)(a??null)===(0,ne.d)(r))return[];const i=s==="/metadata/annotations"?{...it(n),...r}:r;return[{op:"add",path:s,value:i}]})}function Zs(e,n){return n==="/metadata/annotations"?
Ke(e):n==="/metadata/labels"?{...e.metadata.labels}:Ee(A(e,...n.split("/").slice(1)))}function Ee(e){return Array.isArray(e)?e.map(Ee):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(
e).filter(([n])=>n!=="creationTimestamp").map(([n,t])=>[n,Ee(t)]))}function Ys({ref:e,fields:n}){const{"/metadata/labels":t,"/metadata/annotations":s,...o}=n;if(t===void 0)return;const a=Object.fromEntries(
Object.entries(o).map(([p,f])=>[p.slice(1),f])),{apiVersion:r,kind:i,name:c,namespace:d}=e;return{apiVersion:r,kind:i,metadata:{name:c,...d===""?{}:{namespace:d},labels:t,annotations:s??{}},...a}}function Xs(e,{
ref:n},t){if(n.kind!=="StatefulSet")return[];const s=t.get(T(y(n))),o=J(t,"pods",n.namespace).filter(r=>r.metadata.ownerReferences?.some(({uid:i})=>i===s?.metadata.uid)&&!_(r));return o.length===0?[]:
[{id:`kubernetes.restore.seen.${n.name}`,title:`Wait until the controller has seen ${m(n)}`,do:"wait",judge:{name:"kubernetes.observed",data:{at:e.at,refs:[n]}},every:250,deadline:6e4},...o.map(({metadata:r})=>oe(
e.at,{apiVersion:"v1",kind:"Pod",plural:"pods",namespace:n.namespace,name:r.name},"never became ready"))]}function eo(e,n){const{at:t,expected:s,checkIds:o}=e,a={at:t,workloads:s,checkIds:o,patient:!0,
stable:Fs};return[...n.length===0?[]:[{id:"kubernetes.restore.gone",title:"Verify that what was made is gone",do:"wait",judge:{name:"kubernetes.gone",data:{at:t,refs:n}},every:250,deadline:6e4}],{id:"\
kubernetes.restore.verify",title:s.length===0?"Nothing ran before":"Verify that what ran before runs again",do:"wait",judge:{name:"kubernetes.workloads",data:a},every:500,deadline:Gs}]}function no({objects:e,
expected:n}){const t=new Set(n.map(Y));return e.filter(({ref:o})=>["Deployment","StatefulSet","DaemonSet"].includes(o.kind)&&!t.has(Y(o))).map(({ref:o})=>`${m(o)} was not healthy before; it is brought\
 back, but not waited for.`)}function to(e,n){const t=m({kind:e.kind,namespace:"",name:e.metadata.name}),s=z(e.kind);if(s===void 0||!["Deployment","StatefulSet"].includes(e.kind))return[];const o=A(e,
...s),a=b(e.spec,"replicas")??1,r=N(o,"containers"),i=[];r.filter(h=>A(h,"readinessProbe")===void 0).map(h=>l(h,"name")).length===r.length&&i.push(`${t} has no readiness probe: traffic reaches pods th\
at cannot serve yet.`);const d=r.every(h=>A(h,"lifecycle","preStop")===void 0);if(d&&b(o,"terminationGracePeriodSeconds")===0?i.push(`${t} ends its pods at once (terminationGracePeriodSeconds: 0): ope\
n requests are cut off.`):d&&i.push(`${t} has no preStop hook: a pod may get requests for a moment after it was told to end.`),e.kind==="StatefulSet")return a===1&&i.push(`${t} has one replica, which \
is ended before its successor starts: downtime.`),i;if(l(e.spec,"strategy","type")==="Recreate")return[...i,`${t} is updated with Recreate: downtime.`];const u=Hn(A(e.spec,"strategy","rollingUpdate","\
maxUnavailable")??"25%",a,Math.floor),p=Hn(A(e.spec,"strategy","rollingUpdate","maxSurge")??"25%",a,Math.ceil);a>0&&u>=a&&i.push(`${t} may have no pod during the update (maxUnavailable ${u} of ${a}): \
downtime.`);const f=so(o).filter(h=>oo(n.find(({metadata:P})=>P.name===h)));return f.length>0&&p>0&&i.push(`${t} mounts ${f.join(", ")}, which one node only may mount (ReadWriteOnce), and starts new p\
ods before old ones end: they may wait for ever on another node.`),i}function Hn(e,n,t){if(typeof e=="number")return e;const s=/^(\d+)%$/.exec(String(e))?.[1];return s===void 0?Number(e):t(Number(s)/100*
n)}function so(e){return N(e,"volumes").map(n=>l(n,"persistentVolumeClaim","claimName")).filter(n=>n!=="")}function oo(e){const n=N(e?.spec,"accessModes");return n.length>0&&n.every(t=>t==="ReadWriteO\
nce"||t==="ReadWriteOncePod")}var Ve=R(66888);const Ie=12;function ao({ref:e,way:n,live:t,after:s}){const o=m(e);if(n==="create")return[`${o} will be created.`];if(n==="recreate")return[`${o} cannot b\
e changed: it will be removed and made anew.`];if(n==="same"||t===null||s===null)return[];if(e.kind==="Secret")return[`${o} will be changed.`];const a=$(e.kind)?ro(t,s):[],r=new Set(a.length>0?["image"]:
[]),i=(0,Ve.t)(ue(t),ue(s),"").filter(({path:u})=>!(r.has("image")&&u.endsWith("/image"))),c=i.slice(0,Ie).map(({path:u,from:p,to:f})=>`${u.slice(1)}: ${(0,Ve.v)(p)} → ${(0,Ve.v)(f)}`),d=i.length>Ie?
[`and ${i.length-Ie} more`]:[];return[...a,...c,...d].map(u=>`${o} ${u}`)}function ro(e,n){const t=new Map(V(e).map(({container:s,image:o})=>[s,o]));return V(n).filter(({container:s,image:o})=>t.get(s)!==
o).map(({container:s,image:o})=>`${s}: ${t.get(s)??"nothing"} → ${o}`)}function he(e,n,t){if(!$(e.kind)&&e.kind!=="PersistentVolumeClaim")return;const s=Object.fromEntries(V(n).map(({container:c,image:d})=>[
c,d])),{kind:o,plural:a,namespace:r,name:i}=e;return{kind:o,plural:a,namespace:r,name:i,images:s,idle:t}}function ge(e){return["Deployment","StatefulSet","ReplicaSet"].includes(e.kind)?b(e.spec,"repli\
cas")??1:void 0}const Le=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function io(e){const{config:n,variables:t}=e;return Object.entries(n.secrets??{}).map(([s,o])=>{for(const d of o)if(t[d]===void 0){const u=(0,O.
a)(d,Object.keys(t));throw new g.HR("usage",`secrets.${s}: nobody declares ${d}${u||"."}`,{hint:`Declare ${d} under secrets: of the environment.`})}const a=o.length===1&&o[0]===".dockerconfigjson",r={
apiVersion:"v1",kind:"Secret",metadata:{name:s,namespace:n.namespace},type:a?"kubernetes.io/dockerconfigjson":"Opaque"},i=o.flatMap((d,u)=>[`${u===0?"":","}${JSON.stringify(d)}:"`,ze(t[d]),'"']),c={apiVersion:"\
v1",kind:"Secret",plural:"secrets",namespace:n.namespace,name:s};return{id:Wn(s),title:`Write the Secret ${s} (${o.join(", ")})`,do:"http",at:x(e),method:"PATCH",url:`${j(c)}?fieldManager=${C}&force=t\
rue&fieldValidation=Strict`,headers:{"content-type":"application/apply-patch+yaml"},body:{join:[`${JSON.stringify(r).slice(0,-1)},"stringData":{`,...i,"}}"]},classify:"kubernetes.api",attempts:3,retryOn:[
"timeout"],undo:{way:"keep",why:"earlier values of secrets are not kept anywhere"},outputs:{version:{from:"body",path:["metadata","resourceVersion"],form:"text"}}}})}function Wn(e){return`kubernetes.s\
ecret.${e}`}function co(e,{config:n}){const t=e===null?void 0:z(e.kind);if(e===null||t===void 0)return[];const s=JSON.stringify(t.reduce((o,a)=>o?.[a],e))??"";return Object.keys(n.secrets??{}).filter(
o=>s.includes(`"secretName":"${o}"`)||s.includes(`"name":"${o}"`))}function uo(e,n,t,s){if(e==="Secret")return lo(JSON.stringify(n),s);if(t.length===0)return JSON.stringify(n);const o=(z(e)??[]).slice(
0,-1),a=Object.fromEntries(t.map(c=>[`${Ue}${c}`,`‹version ${c}›`]));return{join:(0,ne.d)(Fn(n,[...o,"metadata","annotations"].reduceRight((c,d)=>({[d]:c}),a))).split(/‹version ([^›]+)›/).map(
(c,d)=>d%2===0?c:{late:Wn(c),output:"version"})}}function lo(e,n){return{join:e.split(Le).map((s,o)=>o%2===0?s:ze(n[s]??""))}}function fo(e,{variables:n}){if(e.kind!=="Secret")return;const t=[...Object.
values({...e.data}),...Object.values({...e.stringData})],{name:s}=e.metadata;if(t.some(i=>String(i).replace(Le,"").trim()!==""||e.data!==void 0))throw new g.HR("usage",`The Secret ${s} of the manifest\
s holds its values; they would appear in plans and records.`,{hint:`Leave it out and declare its keys: secrets: { ${s}: [NAME] } in the target; or write \${NAME} as the value in stringData.`});const r=t.
flatMap(i=>[...String(i).matchAll(Le)].map(([,c=""])=>c)).filter(i=>n[i]===void 0);if(r.length>0)throw new g.HR("usage",`The Secret ${s} uses ${r.join(", ")}, which nobody declares.`,{hint:"Declare th\
em under secrets: of the environment."})}function Fn(e,n){return!Gn(e)||!Gn(n)?n:{...e,...Object.fromEntries(Object.entries(n).map(([t,s])=>[t,Fn(e[t]??{},s)]))}}function Gn(e){return e!==null&&typeof e==
"object"&&!Array.isArray(e)}function ze(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(ze)}:"secret"in e?{...e,as:"json"}:e}function _n(e,n){const t=Me(e,n),s=t.
length>0?t:(re(e,n)?.objects??[]).map(({ref:c})=>c),o=[],a=[],r=[];for(const c of[...s,...pe(e,n,s)]){const d=n.get(T(y(c)))??null;if(d===null)r.push(c);else{const u=po(d,J(n,"pods",c.namespace));o.push(
{ref:c,fields:Bn(u,e)});const p=Kn(d)?he(c,u,ge(d)===0):void 0;p!==void 0&&te(c.kind)&&a.push(p)}}const i=fn(e);return Un(e,{objects:o,created:r,expected:a,...i.length===0?{}:{jobs:i}})}function mo(e,n){
const t=an(e,n),s=t.map(a=>({ref:a.ref,fields:Bn(K(a),e)})),o=t.flatMap(a=>{const r=K(a);return te(a.ref.kind)?he(a.ref,r,ge(r)===0)??[]:[]});return Un(e,{objects:s,created:[],expected:o})}function K({
after:e,body:n}){return e??n}function Un(e,n){const{namespace:t}=e.config;return{target:"kubernetes",at:x(e),namespace:t,checkIds:e.config["image-id"]!=="ignore",...n}}function Bn(e,n){return te(e.kind)?
G(n)?rt(e):Be(e):{}}function po(e,n){if(V(e).filter(({image:o})=>I(o)==="").length===0)return e;const s=new Map;for(const o of n.filter(a=>_(a)&&a.metadata.deletionTimestamp===void 0))for(const a of[...N(
o.status,"initContainerStatuses"),...N(o.status,"containerStatuses")]){const r=V(o).find(({container:c})=>c===l(a,"name"))?.image??"",i=I(l(a,"imageID"));i!==""&&I(r)===""&&s.set(r,i)}return Q(e,o=>{const a=s.
get(o);return a===void 0?o:`${o}@${a}`})}function Kn(e){return On({object:e,pods:[],known:!0,complaints:[],idle:!0}).good}function ho(e,n){const s=[...new Set(n.filter(({ref:a,way:r})=>r!=="same"&&!te(
a.kind)).map(({ref:a})=>a))].map(a=>m(a,e.config.namespace)),o=n.filter(({live:a,way:r})=>a!==null&&r!=="same"&&!Kn(a)).map(({ref:a})=>`${m(a)} is not healthy now: a rollback would bring it back as it\
 is, and not wait for it.`);return[...s.length===0?[]:[`A rollback does not bring back: ${s.join(", ")} (one-shots, data, and values of secrets).`],...o]}function qn(e,n){const t=an(e,n),s=x(e);for(const{
body:f,contentType:h}of t)h==="application/apply-patch+yaml"&&fo(f,e);ko(e,t);const o={way:"restore",restore:zn(_n(e,n))},a={at:s,checkIds:e.config["image-id"]!=="ignore",patient:e.config.unschedulable===
"wait"},r=t.flatMap(f=>go(f,e)??[]),i=e.config.prune==="remove"?pe(e,n,t.map(({ref:f})=>f)):[],c=r.filter(({kind:f})=>f==="Pod"),d=io(e),u=(e.before??[]).length>0,p=u?t.filter(({ref:f})=>ht(f.kind)):[];
return{prepare:u?[...d,...p.flatMap(f=>Qn(f,e,o))]:[],apply:[...u?[]:d,...t.filter(f=>!p.includes(f)).flatMap(f=>[...Qn(f,e,o),...f===t.filter(({ref:h})=>h.kind==="Pod").at(-1)?[$o(a,c)]:[]]),...i.map(
f=>({...oe(s,f,"is not in the manifests any more"),undo:o}))],verify:{name:"kubernetes.workloads",data:{...a,workloads:r}},notes:bo(e,{changes:t,gone:i,facts:n}),basis:wo(t,i,s)}}function go(e,{config:n}){
return he(e.ref,K(e),n.idle==="allow")}function Qn(e,n,t){const{ref:s,way:o,live:a,force:r,contentType:i}=e,c=x(n),d=co(s.kind==="Secret"?null:K(e),n);if(o==="same"&&d.length===0)return[];const u=on(c,
e,{dry:!1,force:r||o==="recreate"}),p=uo(s.kind,e.body,d,n.variables),f={same:"Keep",create:"Create",change:"Change",recreate:"Make anew"}[o],h=i==="application/apply-patch+yaml"?m(s,n.config.namespace):
`the images of ${m(s)}`,P={...u,body:p,title:`${f} ${h}`,undo:t,attempts:3,retryOn:["timeout"]};if(o!=="recreate"||a===null)return[P];const L=y(s);return[{...oe(c,s,"cannot be changed"),undo:t},{id:`k\
ubernetes.gone.${L}`,title:`Wait until the old ${m(s)} is gone`,do:"wait",judge:{name:"kubernetes.gone",data:{at:c,refs:[s]}},every:250,deadline:12e4},P]}function $o(e,n){return{id:"kubernetes.hooks",
title:`Wait for ${n.map(({name:t})=>`Pod/${t}`).join(", ")}`,do:"wait",judge:{name:"kubernetes.workloads",data:{...e,workloads:n,stable:0}},every:500,deadline:6e5}}function ko({config:e},n){const t=n.
filter(s=>ge(K(s))===0);if(!(t.length===0||e.idle==="allow"))throw new g.HR("usage",`${t.map(({ref:s})=>m(s)).join(", ")} has 0 replicas: nothing would run, so nothing could be proven.`,{hint:"Scale i\
t up first, or say that it may stand still: idle: allow in the target."})}function bo(e,{changes:n,gone:t,facts:s}){const{namespace:o,prune:a}=e.config,r=a==="remove"?[]:pe(e,s,n.map(({ref:u})=>u)),i=n.
every(({way:u})=>u==="same"),c=n.filter(({ref:u,body:p})=>me(s,u)!==void 0&&yo(p)),d=[...J(s,"persistentvolumeclaims",o),...n.filter(({ref:u})=>u.kind==="PersistentVolumeClaim").map(K)];return[...i?["\
No change: the cluster has all of this already; it is only verified."]:[],...n.flatMap(u=>ao(u)),...n.filter(({force:u})=>u).map(({ref:u})=>`${m(u)}: fields that others had set are taken over.`),...c.
map(({ref:u})=>`${m(u)} is scaled by an autoscaler: its replicas are left alone.`),...t.map(u=>`${m(u)} is not in the manifests any more, will be removed.`),...r.map(u=>`${m(u)} is not in the manifest\
s any more, but kept (prune: remove would remove it).`),...n.filter(({way:u})=>u!=="same").flatMap(u=>to(K(u),d)),...ho(e,n)]}function yo(e){return e.spec?.replicas!==void 0}function wo(e,n,t){const s=e.
map(({key:o,way:a,body:r,ref:i})=>({key:o,way:a,body:i.kind==="Secret"?null:r}));return{cluster:t,sent:s,gone:n.map(y)}}const So=6e5;function vo(e,n,t,s){const o=Ln(e,n).filter(({kind:f})=>f==="Deploy\
ment"||f==="StatefulSet"),a=o.find(f=>f.name===t),r=a===void 0?void 0:n.get(T(y(a)));if(a===void 0||r===void 0||r===null){const f=o.map(h=>h.name);throw new g.HR("absent",`There is no workload ${t} of\
 ours that can be scaled${(0,O.a)(t,f)||"."}`,{hint:`There: ${f.join(", ")||"none"}.`})}const i=me(n,a);if(i!==void 0)throw new g.HR("denied",`${m(a)} is scaled by the autoscaler ${i.metadata.name}, w\
hich would undo it.`,{hint:"Change its minReplicas and maxReplicas instead."});const c=x(e),d=ge(r)??1,u=he(a,r,!0),p={way:"steps",steps:[{...Zn(c,a,d),undo:{way:"keep",why:"it is the way back itself"}}]};
return{stage:"scale",subject:`${m(a)} from ${d} to ${s}`,steps:[{...Zn(c,a,s),undo:p},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"kubernetes.workloads",data:{at:c,workloads:[
u],checkIds:!1,patient:!1,stable:0}},every:500,deadline:So}],basis:{ref:y(a),before:d,replicas:s},notes:d===s?[`${m(a)} has ${s} replicas already.`]:[],values:{}}}function Zn(e,n,t){return{id:`kuberne\
tes.scale.${n.name}.${t}`,title:`Scale ${m(n)} to ${t}`,do:"http",at:e,method:"PATCH",url:`${j(n)}/scale?fieldManager=${C}`,headers:{"content-type":"application/merge-patch+json"},body:JSON.stringify(
{spec:{replicas:t}}),classify:"kubernetes.api",attempts:3,retryOn:["timeout"]}}const Oo={judges:{"kubernetes.workloads":xs,"kubernetes.gone":Vn,"kubernetes.observed":Vs},restores:{"kubernetes.restore":Us},
diagnoses:{"kubernetes.diagnose":bs},classifiers:{"kubernetes.api":Xt,"kubernetes.kustomize":es,"kubernetes.files":ns}},Ro=Yn("kubernetes",({config:{namespace:e}})=>`namespace ${e}`),Co=Yn("kustomize",
({config:{namespace:e,path:n}})=>`${n} in namespace ${e}`);function Yn(e,n){return{name:e,subject:t=>`Kubernetes ${ye(t)}, ${n(t)}`,log:Te,ask:qt,look:yn,running:Is,snapshot:(t,s)=>_n(t,s),rollout:qn,
restore:(t,s)=>zn(Gt(s)),release:(t,s)=>mo(t,s),oneOff:It,diagnose:(t,s)=>({name:"kubernetes.diagnose",data:jo(t,s)}),logs:Ws,scale:vo,knowledge:Oo}}function jo(e,n){if(n.names.some(o=>o.startsWith("k\
ubernetes.trial:")))return{...qn(e,n).verify.data,jobs:zt(e)};const s=re(e,n)?.expected??[];return{at:x(e),workloads:s,checkIds:!1,patient:!1}}})};export{xo as id,Ao as ids,No as modules};

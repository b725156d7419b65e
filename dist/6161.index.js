const da=6161,ua=[6161],la={73045:((be,_,R)=>{R.d(_,{Qq:()=>j,SL:()=>y,ci:()=>v});var g=R(48165);const C="kubernetes:";function y({kubeconfig:b,context:S,plugins:O,login:p}){const $=new URLSearchParams;
return b!==""&&$.set("kubeconfig",b),S!==""&&$.set("context",S),O&&$.set("plugins","allowed"),p!==void 0&&$.set("login",JSON.stringify(p)),`${C}${$.size===0?"":`?${$}`}`}function j(b){return b.startsWith(
C)}function v(b){if(!j(b))throw new g.HR("bug",`${JSON.stringify(b)} names no cluster.`);const S=new URLSearchParams(b.slice(C.length)),O=S.get("login");return{kubeconfig:S.get("kubeconfig")??"",context:S.
get("context")??"",plugins:S.get("plugins")==="allowed",...O===null?{}:{login:JSON.parse(O)}}}}),66888:((be,_,R)=>{R.d(_,{t:()=>C,v:()=>y});const g=90;function C(v,b,S){if(JSON.stringify(v)===JSON.stringify(
b))return[];const[O,p]=[j(v),j(b)];return O===void 0||p===void 0?[{path:S,from:v,to:b}]:[...new Set([...Object.keys(O),...Object.keys(p)])].sort().flatMap(se=>C(O[se],p[se],`${S}/${se.replace(/^\//,"")}`))}
function y(v){if(v===void 0)return"nothing";const b=typeof v=="string"?v:JSON.stringify(v);return b.length>g?`${b.slice(0,g)}…`:b}function j(v){if(Array.isArray(v)){const b=v.map(S=>S?.name);return b.
every(S=>typeof S=="string")&&new Set(b).size===b.length?Object.fromEntries(v.map((S,O)=>[b[O],S])):void 0}return v!==null&&typeof v=="object"?v:void 0}}),3085:((be,_,R)=>{R.d(_,{d:()=>g});function g(C){
return JSON.stringify(C,(y,j)=>j!==null&&typeof j=="object"&&!Array.isArray(j)?Object.fromEntries(Object.entries(j).sort(([v],[b])=>v<b?-1:v>b?1:0)):j)}}),86161:((be,_,R)=>{R.r(_),R.d(_,{kubernetes:()=>oa,
kustomize:()=>aa});var g=R(48165),C=R(66661),y=R(76211);const j="deploy-action",v={Deployment:{apiVersion:"apps/v1",plural:"deployments"},StatefulSet:{apiVersion:"apps/v1",plural:"statefulsets"},DaemonSet:{
apiVersion:"apps/v1",plural:"daemonsets"},Job:{apiVersion:"batch/v1",plural:"jobs"},CronJob:{apiVersion:"batch/v1",plural:"cronjobs"},Pod:{apiVersion:"v1",plural:"pods"}};function b(e){return Object.hasOwn(
v,e)}function S({apiVersion:e,plural:t,namespace:n}){return`${e.includes("/")?`/apis/${e}`:`/api/${e}`}${n===""?"":`/namespaces/${encodeURIComponent(n)}`}/${t}`}function O(e){return`${S(e)}/${encodeURIComponent(
e.name)}`}function p({kind:e,namespace:t,name:n},s=t){return t===s||t===""?`${e}/${n}`:`${e}/${n} in ${t}`}function $({apiVersion:e,kind:t,namespace:n,name:s}){const o=e.includes("/")?`.${e.split("/")[0]}`:
"";return`${t}${o}/${n}/${s}`}function se(e,t,n){const{apiVersion:s,kind:o,metadata:a}=e;return{apiVersion:s,kind:o,plural:t,namespace:n,name:a.name}}function we(e){const t=JSON.parse(e),{kind:n="",apiVersion:s=""}=t;
return(t.items??[]).map(a=>({...a,apiVersion:a.apiVersion??s,kind:a.kind??n.replace(/List$/,"")}))}function P(e,...t){return t.reduce((n,s)=>n!==null&&typeof n=="object"?n[s]:void 0,e)}function l(e,...t){
const n=P(e,...t);return typeof n=="string"?n:""}function k(e,...t){const n=P(e,...t);return typeof n=="number"?n:void 0}function T(e,...t){const n=P(e,...t);return Array.isArray(n)?n:[]}function J(e,t){
const n=T(e.status,"conditions").find(s=>l(s,"type")===t);if(n!==void 0)return{status:l(n,"status"),reason:l(n,"reason"),message:l(n,"message")}}function L(e){return e==="Pod"?["spec"]:e==="CronJob"?[
"spec","jobTemplate","spec","template","spec"]:b(e)||e==="ReplicaSet"?["spec","template","spec"]:void 0}var H=R(3085);function le(e,t){const n=Qe(e);if(n===void 0)return;const s=n.message??"",o=Se(s);
if(o!==void 0)return o;const a=n.reason??"";if(a==="Conflict"&&(n.details?.causes??[]).length>0)return un(n);const r=dn[a]??(t===422||t===400?"usage":t>=500?"transient":void 0);if(r!==void 0)return{kind:r,
cause:fe(s),...fn(a,s)}}const dn={Unauthorized:"auth",Forbidden:"denied",NotFound:"absent",Invalid:"usage",BadRequest:"usage",AlreadyExists:"stale",Conflict:"stale",TooManyRequests:"transient",ServerTimeout:"\
transient",Timeout:"transient",InternalError:"transient",ServiceUnavailable:"transient"};function Se(e){if(/exceeded quota|forbidden: exceeded|insufficient quota/.test(e))return{kind:"capacity",cause:fe(
e),hint:"Raise the quota of the namespace, or ask for less."};const t=/admission webhook "([^"]+)" denied the request:? ?(.*)/s.exec(e);if(t!==null)return{kind:"denied",cause:`The admission webhook ${t[1]}\
 refused it: ${t[2]||"without a reason"}`};const n=/failed calling webhook "([^"]+)":? ?(.*)/s.exec(e);if(n!==null)return{kind:"transient",cause:`The admission webhook ${n[1]} could not be asked: ${n[2]}`,
hint:"The webhook belongs to the cluster; its operator can tell why it does not answer."};if(/failed to create typed patch object|strict decoding error|cannot unmarshal|failed to convert/.test(e)){const[
,s=e]=/(?:typed patch object \([^)]*\): |error: )(.*)/s.exec(e)??[];return{kind:"usage",cause:`The manifest is not valid: ${fe(s)}`}}if(/violates PodSecurity|ValidatingAdmissionPolicy/.test(e))return{
kind:"denied",cause:fe(e)}}function un(e){return{kind:"denied",cause:`Others manage fields that the manifest sets: ${(e.details?.causes??[]).map(({message:n="",field:s=""})=>`${s}: ${n}`).join("; ")}`,
hint:"Leave these fields out of the manifest, or take them over: conflicts: force in the target."}}function ln(e){const t=Qe(e);return t?.reason!=="Conflict"?[]:[...new Set((t.details?.causes??[]).flatMap(
({message:n=""})=>/conflict with "([^"]+)"/.exec(n)?.[1]??[]))]}function fn(e,t){if(e==="Unauthorized")return{hint:"The token or certificate is wrong or has expired: store a new kubeconfig in the secr\
et."};if(/field is immutable|may not change once set|updates to statefulset spec for fields other than/.test(t))return{hint:"Such a field is set once: leave it as it is, give the object another name, \
or delete it first (which ends what it runs)."};const n=/cannot (\w+) resource "([^"]+)"(?: in API group "([^"]*)")?(?:.*in the namespace "([^"]+)")?/.exec(t);if(n===null)return{};const[,s,o,a="",r]=n;
return{hint:`Grant it with ${r===void 0?"a ClusterRole":`a Role in ${r}`}: { apiGroups: ["${a}"], resources: ["${o}"], verbs: ["${s}"] }.`}}function Qe(e){try{const t=JSON.parse(e);return t.kind==="St\
atus"?t:void 0}catch{return}}function fe(e){return/[.!?]$/.test(e)?e:`${e}.`}var mn=R(73045);function A({config:e}){const{kubeconfig:t,context:n="",plugins:s,login:o}=e;return(0,mn.SL)({kubeconfig:t?.
secret??"",context:n,plugins:s==="allow",login:o})}function ve({app:e,environment:t,config:n}){return n.name??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9-]+/g,"-")}function Oe(e){return`kubernetes/${e.
config.namespace}/${ve(e)}`}function B({config:e}){return e.workloads!==void 0}const Ze=/^(?:deployment\.kubernetes\.io\/|deprecated\.daemonset\.|kubectl\.kubernetes\.io\/last-applied|autoscaling\.alpha|control-plane\.alpha|pv\.kubernetes\.io\/|volume\.)/,
qe="deploy-action.io/secret-",pn=["Job","Pod","PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"];function oe(e){return!pn.includes(e)}function Ye(e){const{apiVersion:t,
kind:n,metadata:s,status:o,...a}=e;return n==="Secret"?{}:{"/metadata/labels":{...s.labels},"/metadata/annotations":Xe(e),...Object.fromEntries(Object.entries(a).map(([r,i])=>[`/${r}`,pe(i)]))}}function Re(e){
const t=e.kind==="CronJob"?["spec","jobTemplate","spec","template"]:["spec","template"];return{[`/${t.join("/")}`]:pe(P(e,...t))}}function me(e){const t=e.kind==="Secret"?{data:e.data,type:e.type}:{};
return{...Ye(e),...t}}function Xe({metadata:e}){return Object.fromEntries(Object.entries(e.annotations??{}).filter(([t])=>!Ze.test(t)))}function hn({metadata:e}){return Object.fromEntries(Object.entries(
e.annotations??{}).filter(([t])=>Ze.test(t)))}function pe(e){if(Array.isArray(e))return e.map(pe);if(e===null||typeof e!="object")return e;const t=Object.entries(e).filter(([n,s])=>!n.startsWith(qe)&&
s!==void 0).map(([n,s])=>[n,pe(s)]).filter(([n,s])=>!(n==="annotations"&&Object.keys(s).length===0)).filter(([n])=>n!=="creationTimestamp");return Object.fromEntries(t)}const Ce=(0,y.At)("kubernetes.n\
amespace"),q=(0,y.At)("kubernetes.rendered"),je=e=>(0,y.At)(`kubernetes.api:${e}`),N=e=>(0,y.At)(`kubernetes.live:${e}`),Pe=e=>(0,y.At)(`kubernetes.trial:${e}`),xe=e=>(0,y.At)(`kubernetes.trial.force:${e}`),
et=e=>(0,y.At)(`kubernetes.trial.anew:${e}`),Y=(e,t)=>(0,y.At)(`kubernetes.list:${e}:${t}`),gn={deployments:{apiVersion:"apps/v1",kind:"Deployment"},replicasets:{apiVersion:"apps/v1",kind:"ReplicaSet"},
statefulsets:{apiVersion:"apps/v1",kind:"StatefulSet"},daemonsets:{apiVersion:"apps/v1",kind:"DaemonSet"},jobs:{apiVersion:"batch/v1",kind:"Job"},cronjobs:{apiVersion:"batch/v1",kind:"CronJob"},pods:{
apiVersion:"v1",kind:"Pod"},events:{apiVersion:"v1",kind:"Event"},namespaces:{apiVersion:"v1",kind:"Namespace"},persistentvolumeclaims:{apiVersion:"v1",kind:"PersistentVolumeClaim"},horizontalpodautoscalers:{
apiVersion:"autoscaling/v2",kind:"HorizontalPodAutoscaler"}},$n=["replicasets"],kn="application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json";function I(e,t,n){const{apiVersion:s="\
v1",kind:o=""}=gn[t]??{};return(0,y.kA)(Y(t,n),{id:`ask.${t}.${n}`,title:`List the ${t} of ${n}`,do:"http",at:e,method:"GET",url:S({apiVersion:s,plural:t,namespace:n}),...$n.includes(t)?{headers:{accept:kn}}:
{},classify:"kubernetes.api"},({body:a=""})=>we(a).map(r=>({...Ae(r),apiVersion:s,kind:o})))}function Ae(e){const{managedFields:t,...n}=e.metadata;return{...e,metadata:n}}function he(e,t){const n=$(t);
return(0,y.kA)(N(n),{id:`ask.live.${n}`,title:`Look at ${t.kind} ${t.name}`,do:"http",at:e,method:"GET",url:O(t),expect:[200,404],classify:"kubernetes.api"},({status:s,body:o=""})=>s===404?null:Ae(JSON.
parse(o)))}function D(e,t,n){return e.get(Y(t,n))??[]}function ge(e,t){return D(e,"horizontalpodautoscalers",t.namespace).find(n=>{const s=n.spec?.scaleTargetRef;return s?.kind===t.kind&&s.name===t.name})}
var Ne=R(48246);const yn=["initContainers","containers","ephemeralContainers"];function z(e){const t=L(e.kind),n=t===void 0?void 0:P(e,...t);return["initContainers","containers"].flatMap(s=>T(n,s).map(
o=>({container:l(o,"name"),image:l(o,"image"),init:s==="initContainers"})))}function Te(e){const t=[];return X(e,n=>(t.push(n),n)),[...new Set(t)]}function X(e,t){return Array.isArray(e)?e.map(n=>X(n,
t)):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([n,s])=>[n,yn.includes(n)&&Array.isArray(s)?s.map(o=>typeof o?.image=="string"?{...o,image:t(o.image,l(o,"name"))}:o):X(s,t)]))}
function tt(e){try{const{registry:t,repository:n}=(0,Ne.F2)(e);return`${t}/${n}`}catch{return}}function V(e){return/sha256:[0-9a-f]{64}$/.exec(e)?.[0]??""}function bn(e,t){const n=Sn(e,t);let s=0;const o=r=>{
const i=tt(r),c=n.get(r)??n.get(Me(r))??wn(t,i),d=c===void 0?void 0:t.images[c];return d===void 0?r:(s+=1,(0,Ne.dp)(d.name,d.digest))},a=e.map(r=>X(r,o));if(s===0&&Object.keys(t.images).length>0)throw vn(
e,t);return a}function Me(e){const t=e.split("@")[0]??"",n=t.lastIndexOf(":");return n>t.lastIndexOf("/")?t.slice(0,n):t}function wn({images:e},t){if(t!==void 0)return Object.entries(e).find(([,{name:n}])=>tt(
n)===t)?.[0]}function Sn(e,{config:t,images:n}){const s=Te(e),o=[...new Set([...s,...s.map(Me)])];for(const[a,r]of Object.entries(t.images??{})){if(n[r]===void 0)throw nt(`images.${a}`,r,n);if(!o.includes(
a))throw new g.HR("usage",`images: no container runs ${JSON.stringify(a)}${(0,C.a)(a,o)}`,{hint:"Name it as it is rendered (kustomizations may have renamed it).",details:s.map(i=>`found ${i}`)})}return new Map(
Object.entries(t.images??{}))}function nt(e,t,n){return new g.HR("usage",`${e}: there is no image ${JSON.stringify(t)}${(0,C.a)(t,Object.keys(n))}`,{hint:`Images of this deploy: ${Object.keys(n).join(
", ")||"none"}.`})}function vn(e,{images:t}){const[n="app"]=Object.keys(t),s=Te(e);return new g.HR("usage",`No container runs one of our images (${Object.values(t).map(({name:o})=>o).join(", ")}).`,{hint:`\
Say which is ours: images: { "${Me(s[0]??"NAME")}": ${n} }.`,details:s.length===0?["no image at all was found"]:s.map(o=>`found ${o}`)})}const ee=["Namespace","CustomResourceDefinition","PriorityClass",
"StorageClass","PersistentVolume","ResourceQuota","LimitRange","ServiceAccount","ClusterRole","ClusterRoleBinding","Role","RoleBinding","NetworkPolicy","Secret","ConfigMap","PersistentVolumeClaim","Po\
d","Service","PodDisruptionBudget","Deployment","StatefulSet","DaemonSet","Job","CronJob"],On=["HorizontalPodAutoscaler","Ingress","ValidatingWebhookConfiguration","MutatingWebhookConfiguration"];function Rn(e){
return ee.includes(e)&&ee.indexOf(e)<ee.indexOf("Pod")}function Cn(e,t){const n=t.get(q)??[],s=A(e);return[...new Set(n.map(({apiVersion:o})=>o))].map(o=>(0,y.kA)(je(o),{id:`ask.api.${o}`,title:`Ask w\
hat the API has of ${o}`,do:"http",at:s,method:"GET",url:o.includes("/")?`/apis/${o}`:`/api/${o}`,expect:[200,404],classify:"kubernetes.api"},({status:a,body:r=""})=>a===404?null:jn(r)))}function jn(e){
const{resources:t=[]}=JSON.parse(e),n=t.filter(({name:s})=>!s.includes("/"));return Object.fromEntries(n.map(({kind:s,name:o,namespaced:a})=>[s,{plural:o,namespaced:a}]))}function Pn(e){return e.get(q)?.
every(({apiVersion:n})=>e.has(je(n)))??!1}function De(e,t){const n=t.need(q),s=bn(n,e).map(r=>{const i=xn(r,n,t),c=i.namespaced?r.metadata.namespace??e.config.namespace:"",d=i.namespaced?{...r.metadata,
namespace:c}:r.metadata;return{ref:se(r,i.plural,c),object:{...r,metadata:d}}}).sort((r,i)=>st(r.ref.kind)-st(i.ref.kind)),o=s.map(({ref:r})=>$(r)),a=s.find((r,i)=>o.indexOf(o[i]??"")!==i);if(a===void 0)
return s;throw new g.HR("usage",`The manifests have ${p(a.ref,e.config.namespace)} twice.`,{hint:"Which of them counts cannot be told: remove one."})}function st(e){const t=ee.indexOf(e);if(t>=0)return t;
const n=On.indexOf(e);return n<0?ee.length:ee.length+1+n}function xn({apiVersion:e,kind:t},n,s){const o=s.need(je(e)),a=o?.[t];if(a!==void 0)return a;const r=e.split("/")[0],i=n.find(u=>u.kind==="Cust\
omResourceDefinition"&&l(u.spec,"group")===r&&l(u.spec,"names","kind")===t);if(i!==void 0)return{plural:l(i.spec,"names","plural"),namespaced:P(i.spec,"scope")==="Namespaced"};const c=o===null?"":(0,C.
a)(t,Object.keys(o)),d=An[t];throw new g.HR("absent",`The cluster does not know the kind ${t} of ${e}${c||"."}`,{hint:d===void 0?`Install the CustomResourceDefinition that brings ${t}, or add it to th\
e manifests.`:`Write apiVersion: ${d}.`})}const An={...Object.fromEntries(Object.entries(v).map(([e,{apiVersion:t}])=>[e,t])),ReplicaSet:"apps/v1",Ingress:"networking.k8s.io/v1",IngressClass:"networki\
ng.k8s.io/v1",NetworkPolicy:"networking.k8s.io/v1",PodDisruptionBudget:"policy/v1",HorizontalPodAutoscaler:"autoscaling/v2",Role:"rbac.authorization.k8s.io/v1",RoleBinding:"rbac.authorization.k8s.io/v\
1",ClusterRole:"rbac.authorization.k8s.io/v1",ClusterRoleBinding:"rbac.authorization.k8s.io/v1",CustomResourceDefinition:"apiextensions.k8s.io/v1",StorageClass:"storage.k8s.io/v1",...Object.fromEntries(
["ConfigMap","Secret","Service","ServiceAccount","Namespace","PersistentVolumeClaim","PersistentVolume"].map(e=>[e,"v1"]))};function ot(e){return e==="Job"||e==="Pod"}function at(e){return e.kind==="J\
ob"?J(e,"Failed")?.status==="True":e.kind==="Pod"&&l(e.status,"phase")==="Failed"}function Nn(e,t){return e.kind==="Pod"&&l(e.spec,"restartPolicy")!=="Always"&&(0,H.d)(e.spec??{})!==(0,H.d)(t.spec??{})}
function rt(e){return e!==null&&at(e)?"has failed":e?.kind==="Pod"?"runs once":"cannot be changed"}function Tn(e,{ref:t,body:n},s,o){const a=$(t);if(!(s?.status===422||s?.status===409)||!ot(t.kind)||o.
get(N(a))==null)return[];const{name:i,...c}=P(n,"metadata"),d={...n,metadata:{...c,generateName:`${t.name.slice(0,40)}-`}};return[(0,y.kA)(et(a),{id:`ask.trial.anew.${a}`,title:`Try ${t.kind}/${t.name}\
 as a new one`,do:"http",at:e,method:"POST",url:`${S(t)}?fieldManager=${j}&dryRun=All&fieldValidation=Strict`,headers:{"content-type":"application/json"},body:JSON.stringify(d),expect:[200,201,400,403,
404,409,422],classify:"kubernetes.api"},({status:u=0,body:f=""})=>({status:u,object:null,body:u<300?"":f}))]}function Mn({status:e,body:t}){return[400,403,422].includes(e)&&le(t,e)?.kind!=="capacity"}
var it=R(60136);const Je={deployment:"Deployment",deployments:"Deployment",deploy:"Deployment",statefulset:"StatefulSet",statefulsets:"StatefulSet",sts:"StatefulSet",daemonset:"DaemonSet",daemonsets:"\
DaemonSet",ds:"DaemonSet",cronjob:"CronJob",cronjobs:"CronJob",cj:"CronJob"},Dn={job:"Job",jobs:"Job",pod:"Pod",pods:"Pod",po:"Pod"};function Jn(e){return Je[e.toLowerCase()]??Dn[e.toLowerCase()]}function ae({
config:e}){return Object.entries(e.workloads??{}).map(([t,n])=>{const[s="",o="",...a]=t.split("/"),r=Je[s.toLowerCase()];if(r===void 0||o===""||a.length>0)throw new g.HR("usage",`workloads: ${JSON.stringify(
t)} is not KIND/NAME${(0,C.a)(s,Object.keys(Je))}`,{hint:"For example deployment/shop; kinds: deployment, statefulset, daemonset, cronjob. Jobs are immutable: apply their manifests."});const{apiVersion:i,
plural:c}=v[r];return{ref:{apiVersion:i,kind:r,plural:c,namespace:e.namespace,name:o},written:t,images:n}})}function ct(e,t,n){const{ref:s,written:o,images:a}=e,r=n.need(N($(s)));if(r===null)throw En(
e,n);const i=z(r),c=typeof a=="string"?Vn(r,o,a):a,d=i.map(({container:h})=>h);for(const[h,x]of Object.entries(c)){if(t.images[x]===void 0)throw nt(`workloads.${o}.${h}`,x,t.images);if(h!=="*"&&!d.includes(
h))throw new g.HR("usage",`workloads.${o}: it has no container ${JSON.stringify(h)}${(0,C.a)(h,d)}`,{hint:`It has: ${d.join(", ")}.`})}const u=i.flatMap(({container:h,init:x})=>{const E=t.images[c[h]??
c["*"]??""];return E===void 0?[]:[{name:h,image:(0,Ne.dp)(E.name,E.digest),init:x}]}),f=h=>u.filter(x=>x.init===h).map(({name:x,image:E})=>({name:x,image:E})),m={...f(!1).length>0?{containers:f(!1)}:{},
...f(!0).length>0?{initContainers:f(!0)}:{}};return(L(s.kind)??[]).reduceRight((h,x)=>({[x]:h}),m)}function Vn(e,t,n){const s=z(e).filter(({init:a})=>!a).map(({container:a})=>a),[o=""]=s;if(s.length===
1)return{[o]:n};throw new g.HR("usage",`workloads.${t}: it has several containers (${s.join(", ")}).`,{hint:`Say which: ${t}: { ${o}: ${n} }.`})}function En({ref:e,written:t},n){const s=D(n,e.plural,e.
namespace).map(({metadata:o})=>o.name);return new g.HR("absent",`There is no ${e.kind} ${e.name} in ${e.namespace}${(0,C.a)(e.name,s)}`,{hint:s.length===0?`Create it first, or deploy its manifests ins\
tead of workloads: ${t}.`:`There: ${s.join(", ")}.`})}function zn(e,t,n){const s=ut(e,t).find(({ref:u})=>dt(u,n));if(s===void 0)throw Hn(e,t,n);const o=P(s.object,...L(s.ref.kind)??[]),a=o.containers??
[],[,,r]=n.split("/"),i=Object.values(e.images).map(({name:u,digest:f})=>`${u}@${f}`),c=r===void 0?a.find(({image:u})=>i.includes(String(u)))??a[0]:a.find(({name:u})=>u===r);if(c!==void 0)return{pod:o,
container:c};const d=a.map(({name:u})=>String(u));throw new g.HR("usage",`before: ${n} has no container ${JSON.stringify(r)}${(0,C.a)(r??"",d)}`,{hint:`It has: ${d.join(", ")}.`})}function In({before:e},t){
return["Job","Pod"].includes(t.kind)&&(0,it.Ps)(e).some(n=>dt(t,n))}function dt({kind:e,name:t},n){const[s="",o]=n.split("/");return o===void 0?t===s&&L(e)!==void 0:t===o&&Jn(s)===e}function ut(e,t){return(B(
e)?ae(e).map(s=>{const o=ct(s,e,t),a=t.need(N($(s.ref)));return{ref:s.ref,object:Ln(a,o)}}):De(e,t)).filter(({ref:s})=>L(s.kind)!==void 0)}function Ln(e,t){const n=L(e.kind)??[],s=["containers","initC\
ontainers"].flatMap(a=>P(t,...n,a)??[]),o=new Map(s.map(({name:a,image:r})=>[String(a),String(r)]));return X(e,(a,r)=>o.get(r)??a)}function Hn(e,t,n){const s=ut(e,t).map(({ref:a})=>`${a.kind.toLowerCase()}\
/${a.name}`),o=(0,C.a)(n,[...s,...s.map(a=>a.split("/")[1]??"")]);return new g.HR("usage",`before: nothing that is deployed is called ${JSON.stringify(n)}${o}`,{hint:`There: ${s.join(", ")||"nothing t\
hat runs pods"}. Name it as KIND/NAME or KIND/NAME/CONTAINER.`})}const Wn=[j,"kubectl-client-side-apply","before-first-apply"];function lt(e,t){return B(e)?ae(e).map(s=>({ref:s.ref,body:ct(s,e,t),contentType:"\
application/strategic-merge-patch+json"})):De(e,t).filter(({ref:s})=>!In(e,s)).map(({ref:s,object:o})=>({ref:s,body:Fn(o,s,t),contentType:"application/apply-patch+yaml"}))}function Fn(e,t,n){const{spec:s}=e;
if(s?.replicas===void 0||ge(n,t)===void 0)return e;const o=n.get(N($(t)))?.spec?.replicas,{replicas:a,...r}=s;return{...e,spec:o===void 0?r:{...r,replicas:o}}}function ft(e,t,n){const{ref:s,body:o,contentType:a}=t,
r=n.force&&a==="application/apply-patch+yaml"?"&force=true":"";return{id:`kubernetes.apply.${$(s)}`,title:`Apply ${p(s)}`,do:"http",at:e,method:"PATCH",url:`${O(s)}?fieldManager=${j}${r}${n.dry?"&dryR\
un=All":"&fieldValidation=Strict"}`,headers:{"content-type":a},body:JSON.stringify(o),classify:"kubernetes.api"}}function _n(e,t,n){const s=A(e);return t.flatMap(o=>{const a=$(o.ref),r=n.get(Pe(a)),i=d=>{
const u=ft(s,o,{dry:!0,force:d}),f=`${u.url}&fieldValidation=Strict`;return(0,y.kA)(d?xe(a):Pe(a),{...u,url:f,id:`ask.trial.${a}`,title:`Try ${p(o.ref)}`,expect:[200,201,400,404,409,422]},Bn)},c=r!==void 0&&
Gn(r,e);return[i(!1),...c?[i(!0)]:[],...Tn(s,o,r,n)]})}function Bn({status:e=0,body:t=""}){return{status:e,object:e<300?Ae(JSON.parse(t)):null,body:e<300?"":t}}function Gn(e,{config:t}){const n=e.status===
409?ln(e.body):[];return n.length>0&&(t.conflicts==="force"||n.every(s=>Wn.includes(s)))}function mt(e,t){const n=lt(e,t),s=new Set(n.filter(({ref:a})=>a.kind==="Namespace").map(({ref:a})=>a.name)),o=n.
some(({ref:a})=>a.kind==="CustomResourceDefinition");return n.map(a=>{const r=$(a.ref),i=t.get(N(r))??null,c=t.get(xe(r))??t.need(Pe(r)),d={...a,key:r,live:i,force:t.has(xe(r))};if(c.object!==null)return{
...d,...Un(i,c.object)};if(i!==null&&ot(a.ref.kind)&&c.status===422){const f=t.need(et(r));if(Mn(f))throw pt(a.ref,f);return{...d,after:null,way:"recreate"}}if(c.status===404&&(s.has(a.ref.namespace)||
o))return{...d,after:null,way:"create"};throw pt(a.ref,c)})}function Un(e,t){return e===null?{after:t,way:"create"}:at(e)||Nn(e,t)?{after:null,way:"recreate"}:{after:t,way:(0,H.d)(me(e))===(0,H.d)(me(
t))?"same":"change"}}function pt(e,t){const n=le(t.body,t.status),{kind:s="usage",cause:o=`the API server answered ${t.status}`,hint:a}=n??{};return new g.HR(s,`${p(e)}: ${o}`,{...a===void 0?{}:{hint:a},
details:[`PATCH ${S(e)}/${e.name} (server-side dry run): nothing was touched`]})}var ht=R(77598),gt=R(38522);const $t="deploy-action.io/log",Kn="deploy-action.io/entry",Qn={apiVersion:"v1",plural:"con\
figmaps"},Zn=32768,qn=256*1024*1024;function Yn(e,t,n){const s=Ve(n,16),o={...Qn,namespace:t},a={do:"http",at:e,classify:"kubernetes.api"},r={way:"keep",why:"the log removes its entries itself"};return{
destination:n,list:()=>(0,y.kA)((0,y.At)(`log:${n}`),{...a,id:"ask.log",title:`Read the log of ${n}`,method:"GET",url:`${S(o)}?labelSelector=${encodeURIComponent(`${$t}=${s}`)}`},({body:i=""})=>we(i).
map(c=>c).filter(({data:c})=>c?.destination===n).map(c=>({key:c.data?.key??"",value:es(c)})).sort((c,d)=>c.key<d.key?-1:1)),create:({key:i,value:c})=>({...a,id:`log.create.${i}`,title:`Write ${i} to t\
he log of ${n}`,method:"POST",url:S(o),headers:{"content-type":"application/json"},body:JSON.stringify({apiVersion:"v1",kind:"ConfigMap",metadata:{name:kt(n,i),labels:{[$t]:s,...ts(i)}},immutable:!0,...Xn(
{destination:n,key:i},c)}),expect:[200,201,409],undo:r}),remove:i=>({...a,id:`log.remove.${i}`,title:`Remove ${i} from the log of ${n}`,method:"DELETE",url:O({...o,kind:"ConfigMap",name:kt(n,i)}),expect:[
200,202,404],undo:r})}}function Xn(e,t){return t.length<Zn?{data:{...e,value:t}}:{data:e,binaryData:{value:(0,gt.gzipSync)(t).toString("base64")}}}function es({data:e,binaryData:t}){return t?.value===
void 0?e?.value??"":(0,gt.gunzipSync)(Buffer.from(t.value,"base64"),{maxOutputLength:qn}).toString("utf8")}function ts(e){const[t]=/^[a-z]{1,60}/.exec(e)??[];return t===void 0?{}:{[Kn]:t}}function kt(e,t){
const n=/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(t)&&!/[.-]{2}/.test(t)&&t.length<=120,s=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,80).replace(/^-|-$/g,"");return`deploy-action.${Ve(e,16)}.${n?
t:`${s||"x"}-${Ve(t,24)}`}`}function Ve(e,t){return(0,ht.createHash)("sha256").update(e).digest("hex").slice(0,t)}function re(e,t,n){return{id:`kubernetes.remove.${$(t)}`,title:`Remove ${p(t)}, which ${n}`,
do:"http",at:e,method:"DELETE",url:`${O(t)}?propagationPolicy=Background`,expect:[200,202,404],classify:"kubernetes.api",attempts:4,retryOn:["timeout"],undo:{way:"keep",why:"it is the way back itself"}}}
function yt(e,t,n){if(t.length===0)return[];const s=t.map(r=>{const i=re(e,r,"an earlier run may have left");return{...i,id:`${n}.end.${r.name}`,url:String(i.url).replace("=Background","=Foreground")}}),
o={name:"kubernetes.gone",data:{at:e,refs:t}},a=t.map(({name:r})=>`Job/${r}`).join(" and ");return[...s,{id:`${n}.gone`,title:`Wait until ${a} is not there`,do:"wait",judge:o,every:250,deadline:12e4}]}
const ns="deploy-action.io/before",ss=86400,bt=e=>(0,y.At)(`kubernetes.one-off:${e}`);function os(e,t,n){const s=A(e),o=ie(e,n.id),a=t.get(bt(o.name));if(a!==void 0&&[400,422].includes(a.status))throw cs(
n,a);const r=n.ends===void 0?[]:[ie(e,n.ends)];return[...yt(s,[...r,o],n.id),vt(e,t,n),{id:`${n.id}.ended`,title:`Wait until Job/${o.name} has ended`,do:"wait",judge:{name:"kubernetes.workloads",data:is(
s,[Ot(o)])},every:500,deadline:n.timeout+3e4}]}function as(e,t){return St(e).map(n=>{const{url:s,...o}=vt(e,t,n),{name:a}=ie(e,n.id);return(0,y.kA)(bt(a),{...o,url:`${s}&dryRun=All`,id:`ask.one-off.${a}`,
title:`Try Job/${a}`,expect:[200,201,400,404,409,422]},({status:r=0,body:i=""})=>({status:r,body:r<300?"":i}))})}function wt(e){return St(e).map(({id:t})=>ie(e,t))}function rs(e){return wt(e).map(Ot)}
function St({before:e,follows:t}){return t===!0?[]:(0,it.kr)(e)}function ie(e,t){const n=`${ve(e)}-${t}`.replace(/[^a-z0-9-]+/g,"-"),s=`${n.slice(0,40).replace(/-$/,"")}-${Rt(n)}`,o=n.length>52?s:n;return{
apiVersion:"batch/v1",kind:"Job",plural:"jobs",namespace:e.config.namespace,name:o}}function vt(e,t,n){const{id:s,title:o,run:a,timeout:r}=n,i=ie(e,s),{pod:c,container:d}=zn(e,t,n.service),{livenessProbe:u,
readinessProbe:f,startupProbe:m,lifecycle:h,ports:x,...E}=d,{initContainers:ye,topologySpreadConstraints:w,...W}=c,F={[ns]:Rt(Oe(e))},Z={apiVersion:i.apiVersion,kind:i.kind,metadata:{name:i.name,namespace:i.
namespace,labels:F},spec:{backoffLimit:0,activeDeadlineSeconds:Math.ceil(r/1e3),ttlSecondsAfterFinished:ss,template:{metadata:{labels:F},spec:{...W,restartPolicy:"Never",containers:[{...E,...a.length===
0?{}:{command:a,args:[]}}]}}}};return{id:s,title:o,do:"http",at:A(e),method:"POST",url:`${S(i)}?fieldManager=${j}&fieldValidation=Strict`,headers:{"content-type":"application/json"},body:JSON.stringify(
Z),expect:[200,201,409],classify:"kubernetes.api",attempts:3,retryOn:["timeout"]}}function Ot({kind:e,plural:t,namespace:n,name:s}){return{kind:e,plural:t,namespace:n,name:s,images:{},idle:!1}}function is(e,t){
return{at:e,workloads:t,checkIds:!1,patient:!1,stable:0}}function cs({id:e,service:t},{status:n,body:s}){const{kind:o="usage",cause:a=`the API server answered ${n}`}=le(s,n)??{};return new g.HR(o,`bef\
ore: the Job ${e} of ${t} would be refused: ${a}`,{details:["POST jobs (server-side dry run): nothing was touched"]})}function Rt(e){return(0,ht.createHash)("sha256").update(e).digest("hex").slice(0,10)}
function ce(e,t){return(t.get((0,y.At)(`log:${Oe(e)}`))??[]).filter(({key:o})=>o.startsWith("release.")).sort((o,a)=>o.key<a.key?1:-1).map(({value:o})=>ds(o)).find(o=>o!==void 0)}function ds(e){try{const{
snapshot:t}=JSON.parse(e);return Ct(t)?t:void 0}catch{return}}function us(e){if(Ct(e))return e;throw new g.HR("bug","What is kept at the destination is not a release of the kubernetes target.",{hint:"\
The entry was written by another version or target; deploy the wanted version again instead."})}function Ct(e){return typeof e=="object"&&e!==null&&e.target==="kubernetes"}var ls=R(38815);const fs=["t\
imestamp","binary","omap","pairs","set"].map(e=>`tag:yaml.org,2002:${e}`);function ms(e,t){const n=(0,ls.hR)(e,{version:"1.1",customTags:hs,logLevel:"silent"}),s=[];for(const o of n){const[a]=o.errors;
if(a!==void 0){const i=a.message.split(`
`)[0]?.replace(/:$/,"")??"",c=a.linePos?.[0].line;throw jt(t,i,c)}const r=ps(o,t);r!=null&&s.push(r)}return s}function ps(e,t){try{return e.toJS()}catch(n){throw jt(t,n instanceof Error?n.message:String(
n))}}function hs(e){const t=e.filter(s=>typeof s=="string"||!(s.format==="TIME"||fs.includes(s.tag))),n={tag:"tag:yaml.org,2002:int",default:!0,test:/^0o[0-7]+$/,resolve:s=>Number.parseInt(s.slice(2),
8)};return[...t,n]}function jt(e,t,n){const s={file:e,...n===void 0?{}:{line:n}};return new g.HR("usage",`${e} is not valid YAML: ${t}`,{place:s})}const gs=`for path do
  if [ -d "$path" ]; then set -- "$path"/*.yaml "$path"/*.yml "$path"/*.json; else set -- "$path"; fi
  for file do
    case "$file" in *'*'*) continue ;; esac
    printf '\\n---\\n# deploy-action-file: %s\\n' "$file"; cat "$file" || exit 5
  done
done`,$s=`if command -v kubectl >/dev/null 2>&1; then exec kubectl kustomize "$1"; fi
if command -v kustomize >/dev/null 2>&1; then exec kustomize build "$1"; fi
echo "neither kubectl nor kustomize is installed" >&2; exit 127`;function ks(e){const{config:t,root:n}=e,{path:s,manifests:o=[]}=t,a=typeof o=="string"?[o]:o;ys(s===void 0?a:[s]);const r={do:"exec",quiet:!0,
cwd:n,limit:16*1024*1024};return s!==void 0?(0,y.kA)(q,{...r,id:"ask.kustomize",title:`Render the kustomization ${s}`,argv:["sh","-c",$s,"sh",s],classify:"kubernetes.kustomize",failsAs:"usage"},({stdout:i})=>Pt(
i,s)):(0,y.kA)(q,{...r,id:"ask.manifests",title:"Read the manifests",argv:["sh","-c",gs,"sh",...a],classify:"kubernetes.files",failsAs:"absent"},({stdout:i})=>Pt(i,a.join(", ")))}function ys(e){const t=e.
find(n=>/^[a-z][a-z0-9+.-]*:\/\//i.test(n));if(t!==void 0)throw new g.HR("usage",`${t} is an address: manifests are read from the checkout alone.`,{hint:"Save it in the repository, so that what is dep\
loyed is what was reviewed."})}function Pt(e,t){const[n="",...s]=e.split(/^# deploy-action-file: (.*)\n/m),o=s.flatMap((r,i)=>i%2===0?[{file:r,content:s[i+1]??""}]:[]),a=[{file:t,content:n},...o].flatMap(
({file:r,content:i})=>ms(i,r).flatMap(c=>xt(c,r)));if(a.length===0)throw new g.HR("usage",`${t} holds no Kubernetes object.`);return a}function xt(e,t){const n=e;if(typeof n=="object"&&/List$/.test(n.
kind??"")&&Array.isArray(n.items))return n.items.flatMap(o=>xt(o,t));if(typeof n=="object"&&bs(n,t))throw new g.HR("usage",`${t} is a kustomization, not a manifest.`,{place:{file:t},hint:"Deploy its f\
older with target: { kustomize: { path: … } }, or name the manifests one by one."});const s=["apiVersion","kind"].find(o=>typeof n?.[o]!="string");if(s!==void 0)throw new g.HR("usage",`${t}: an obje\
ct has no ${s}.`,{place:{file:t}});if(typeof n.metadata?.name!="string"){const o=n.metadata?.generateName!==void 0;throw new g.HR("usage",`${t}: a ${n.kind} has no metadata.name.`,{place:{file:t},...o?
{hint:"generateName makes another object each time; give it a name: a Job is recreated."}:{}})}return[n]}function bs({apiVersion:e="",kind:t=""},n){return/(?:^|\/)kustomization\.ya?ml$/.test(n)||t==="\
Kustomization"&&e.startsWith("kustomize.config.k8s.io/")}function ws(e,t){const n=A(e),{namespace:s}=e.config,o=t.get(Ce),a=[Ee(e).list(),vs(e),I(n,"pods",s),I(n,"horizontalpodautoscalers",s),I(n,"per\
sistentvolumeclaims",s),...o==="missing"?[Os(n)]:[],...B(e)?Ss(e):[ks(e),...Cn(e,t)]];Rs(e,t);const r=ze(e,t),i=[...r,...$e(e,t,r)].map(d=>he(n,d)),c=r.length>0&&r.every(d=>t.has(N($(d))));return[...a,
...i,...c?[..._n(e,lt(e,t),t),...as(e,t)]:[]]}function At(e,t){const n=A(e),{namespace:s}=e.config,o=ce(e,t)?.objects.map(({ref:r})=>r)??[],a=B(e)?ae(e).map(({ref:r})=>r):o;return[Ee(e).list(),I(n,"po\
ds",s),I(n,"horizontalpodautoscalers",s),...a.map(r=>he(n,r))]}function Ee(e){return Yn(A(e),e.config.namespace,Oe(e))}function ze(e,t){return B(e)?ae(e).map(({ref:n})=>n):t.has(q)&&Pn(t)?De(e,t).map(
({ref:n})=>n):[]}function $e(e,t,n){if(B(e)||n.length===0)return[];const s=new Set(n.map($)),o=["Namespace","PersistentVolumeClaim","PersistentVolume","CustomResourceDefinition","Secret"];return(ce(e,
t)?.objects??[]).map(({ref:a})=>a).filter(a=>!s.has($(a))&&!o.includes(a.kind))}function Ss(e){return[...new Set(ae(e).map(({ref:n})=>n.plural))].map(n=>I(A(e),n,e.config.namespace))}function vs(e){const{
namespace:t}=e.config,n={apiVersion:"v1",kind:"Namespace",plural:"namespaces",namespace:"",name:t};return(0,y.kA)(Ce,{id:"ask.namespace",title:`Look for the namespace ${t}`,do:"http",at:A(e),method:"G\
ET",url:O(n),expect:[200,403,404],classify:"kubernetes.api"},({status:s})=>s===200?"there":s===404?"missing":"hidden")}function Os(e){const t=S({apiVersion:"v1",plural:"namespaces",namespace:""});return(0,y.
kA)(Y("namespaces",""),{id:"ask.namespaces",title:"List the namespaces",do:"http",at:e,method:"GET",url:t,expect:[200,403],classify:"kubernetes.api"},({status:n,body:s=""})=>n===200?we(s):[])}function Rs({
config:e},t){if(t.get(Ce)!=="missing"||!t.has(Y("namespaces","")))return;const n=D(t,"namespaces","").map(({metadata:s})=>s.name);throw new g.HR("absent",`There is no namespace ${e.namespace}${(0,C.a)(
e.namespace,n)}`,{hint:`Create it once (kubectl create namespace ${e.namespace}), also where the manifests bring it: the lock of a deploy lies there. Or check the context.`,details:n.slice(0,30).map(s=>`\
found ${s}`)})}const Cs=({status:e=0,body:t=""})=>le(t,e),js=({exit:e,stderr:t})=>{if(e===127)return{kind:"absent",cause:"Neither kubectl nor kustomize is installed here.",hint:"Install kubectl (1.27 \
or newer) or kustomize on the machine that deploys."};const n=xs(t).replace(/^error: /i,"");if(n==="")return;const s=/failed to run '\S*git fetch[^']*?(\S+:\/\/\S+)/.exec(n);if(s!==null)return{kind:"a\
bsent",cause:`The kustomization needs ${s[1]}, which git cannot fetch here: ${n.split("': ").at(-1)}`,hint:"Keep what is deployed in the repository: copy the remote base into it (kustomize localize do\
es)."};const o=/unable to find one of 'kustomization\.yaml'.* in directory '([^']+)'/.exec(n);return o!==null?{kind:"absent",cause:`There is no kustomization in ${o[1]}.`,hint:"path: is a folder below\
 the checkout."}:{kind:/(?:no such file or directory|doesn't exist|must resolve to)/.test(n)?"absent":"usage",cause:`The kustomization is not valid: ${n}`}},Ps=({stderr:e})=>{const t=Nt(e),n=/cat: (?:can't open )?'?([^':]+)'?: (.*)/.
exec(t);return n===null?void 0:{kind:/ermission/.test(n[2]??"")?"denied":"absent",cause:`The manifest ${n[1]} cannot be read: ${n[2]}`,hint:"manifests: are files and folders below the checkout."}};function xs(e){
return e.trim().split(`
`).findLast(n=>/^error:/i.test(n))??Nt(e)}function Nt(e){return e.trim().split(`
`).at(-1)?.trim()??""}const As={CrashLoopBackOff:(e,t,n)=>({kind:"unhealthy",reason:`${e} crashes${n===void 0?"":` with exit code ${n}`} and is restarted (CrashLoopBackOff)`,sure:!0}),ErrImagePull:Tt,
ImagePullBackOff:Tt,InvalidImageName:(e,t)=>({kind:"usage",reason:`${e}: ${t||"invalid image name"}`,sure:!0}),ErrImageNeverPull:(e,t)=>({kind:"absent",reason:`${e}: ${t||"the image is not on the node\
, and imagePullPolicy is Never"}`,sure:!0}),CreateContainerConfigError:(e,t)=>/failed to sync .* cache/.test(t)?void 0:{kind:"usage",reason:`${e} cannot be created: ${t}`,sure:!1},CreateContainerError:(e,t)=>({
kind:"unhealthy",reason:`${e} cannot be created: ${t}`,sure:!1}),RunContainerError:(e,t)=>({kind:"unhealthy",reason:`${e} cannot be run: ${t}`,sure:!1})};function Tt(e,t){if(/not found|manifest unknown|does not exist|no such manifest|no match for platform/i.
test(t))return{kind:"absent",reason:`${e}: its image cannot be pulled: ${t}`,sure:!0};if(/unauthorized|authentication required|\bdenied\b|403|no basic auth/i.test(t))return{kind:"auth",reason:`${e}: i\
ts image may not be pulled: ${t}`,sure:!1}}function Ie(e){if(["Evicted","Preempting","NodeShutdown","Terminated"].includes(l(e.status,"reason")))return;const t=J(e,"PodScheduled"),n=/unbound immediate PersistentVolumeClaims/.
test(t?.message??"");if(t?.status==="False"&&t.reason==="Unschedulable"&&!n)return{kind:"capacity",reason:`no node can take it: ${t.message}`,sure:!1};for(const s of G(e)){const o=l(s,"name"),a=l(s,"s\
tate","waiting","reason"),r=k(s,"lastState","terminated","exitCode"),i=As[a]?.(o,l(s,"state","waiting","message"),r)??Ns(s);if(i!==void 0)return i}}function Ns(e){const t=k(e,"state","terminated","exi\
tCode")??k(e,"lastState","terminated","exitCode"),n=l(e,"state","terminated","reason")||l(e,"lastState","terminated","reason"),s=k(e,"restartCount")??0;if(t===void 0||t===0)return;if(n==="ContainerCan\
notRun"&&t!==128)return{kind:"unhealthy",reason:`${l(e,"name")} cannot be run (exit code ${t})`,sure:!1};if(s<2)return;const o=n==="OOMKilled"?"ran out of memory":`crashed with exit code ${t}`;return{
kind:"unhealthy",reason:`${l(e,"name")} ${o}, ${s} restarts`,sure:!1}}function G(e){return[...T(e.status,"initContainerStatuses"),...T(e.status,"containerStatuses")]}function U(e){return e.metadata.deletionTimestamp===
void 0&&J(e,"Ready")?.status==="True"}function de(e){return G(e).reduce((t,n)=>t+(k(n,"restartCount")??0),0)}function Le(e){const t=J(e,"PodScheduled");if(t?.status==="False")return t.message||"is not\
 scheduled";for(const a of G(e)){const r=l(a,"state","waiting","reason");if(r!=="")return`${l(a,"name")}: ${r} ${l(a,"state","waiting","message")}`.trim();const i=k(a,"state","terminated","exitCode");
if(i!==void 0&&i!==0)return`${l(a,"name")} ended with exit code ${i}`}const n=T(e.status,"containerStatuses").filter(a=>a.ready===!1),[s]=n.map(a=>l(a,"name"));return s!==void 0?Ts(e,s):J(e,"Ready")?.
message||`is ${l(e.status,"phase")||"new"}`}function Ts(e,t){const s=T(e.spec,"containers").find(c=>l(c,"name")===t)?.readinessProbe;if(s===void 0)return`${t} is not ready`;const o=s.httpGet,a=T(s,"ex\
ec","command"),r=s.tcpSocket?.port,i=o?`GET :${o.port??""}${o.path??"/"}`:a.length>0?a.join(" "):r===void 0?"gRPC":`TCP :${r}`;return`${t} runs, but its readiness probe (${i}) does not pass`}function Mt(e){
const{object:t}=e,{generation:n=0}=t.metadata,s=k(t.status,"observedGeneration");if(t.metadata.deletionTimestamp!==void 0)return M("is being deleted");if(["Deployment","StatefulSet","DaemonSet"].includes(
t.kind)&&(s??0)<n)return M("its controller has not seen the change yet");const o=Ms[t.kind]?.(e)??{good:!0,reason:"exists"};return o.good||o.doom!==void 0?o:{...o,...Ls(e)}}const Ms={Deployment:Ds,StatefulSet:Js,
DaemonSet:Vs,Job:Es,CronJob:()=>({good:!0,reason:"runs by its schedule"}),Pod:zs,PersistentVolumeClaim:Is};function Ds({object:e,known:t,idle:n}){const s=k(e.spec,"replicas")??1,o=J(e,"Progressing"),a=J(
e,"ReplicaFailure");if(a?.status==="True")return Hs(a.message);if(o?.reason==="ProgressDeadlineExceeded"){const d=k(e.spec,"progressDeadlineSeconds")??600;return K("timeout",`exceeded its progress dea\
dline of ${d} s`)}if(e.spec?.paused===!0)return K("usage","is paused: kubectl rollout resume");if(s===0)return He(n);const[r,i,c]=["replicas","updatedReplicas","availableReplicas"].map(d=>k(e.status,d)??
0);return t?i<s?M(`${i} of ${s} pods are updated`):r>i?M(`${r-i} old pods are still there`):c<i?M(`${c} of ${i} updated pods are available`):{good:!0,reason:`${c} of ${s} pods are available`}:M("its n\
ewest ReplicaSet is not there yet")}function Js({object:e,idle:t}){const n=k(e.spec,"replicas")??1,{status:s}=e;if(n===0)return He(t);if(l(e.spec,"updateStrategy","type")==="OnDelete"&&l(s,"currentRev\
ision")!==l(s,"updateRevision"))return K("usage","its update strategy is OnDelete: pods are replaced only when somebody deletes them");const o=k(e.spec,"updateStrategy","rollingUpdate","partition")??0,
a=k(s,"updatedReplicas")??0,r=k(s,"availableReplicas")??k(s,"readyReplicas")??0,i=l(s,"currentRevision")===l(s,"updateRevision");return a<n-o&&!(i&&(k(s,"currentReplicas")??0)>=n)?M(`${a} of ${n-o} po\
ds are updated`):r<n?M(`${r} of ${n} pods are ready`):{good:!0,reason:`${r} of ${n} pods are ready${o>0?`, ${o} kept by partition`:""}`}}function Vs({object:e,idle:t}){const n=k(e.status,"desiredNumbe\
rScheduled")??0;if(n===0)return t?He(!0):M("no node fits it");if(l(e.spec,"updateStrategy","type")==="OnDelete"&&(k(e.status,"updatedNumberScheduled")??0)<n)return K("usage","its update strategy is On\
Delete: pods are replaced only when somebody deletes them");const[s,o]=[k(e.status,"updatedNumberScheduled")??0,k(e.status,"numberAvailable")??0];return s<n?M(`${s} of ${n} nodes are updated`):o<n?M(`\
available on ${o} of ${n} nodes`):{good:!0,reason:`available on ${n} nodes`}}function Es({object:e,pods:t,idle:n}){const s=J(e,"Failed");if(s?.status==="True"){const[o]=t.flatMap(r=>G(r).flatMap(i=>Dt(
i)??[])),a=`${o===void 0?"":`exit code ${o}: `}${s.message||s.reason}`;return K(s.reason==="DeadlineExceeded"?"timeout":"unhealthy",`failed: ${a}`)}return J(e,"Complete")?.status==="True"?{good:!0,reason:"\
completed"}:J(e,"Suspended")?.status!=="True"?M("has not completed yet"):n?{good:!0,reason:"is suspended: it has not run"}:M("is suspended")}function zs({object:e}){const t=l(e.status,"phase");if(t===
"Succeeded")return{good:!0,reason:"has ended with success"};if(t==="Failed"){const[s]=G(e).flatMap(a=>Dt(a)??[]),o=l(e.status,"message")||l(e.status,"reason");return K("unhealthy",`has failed${s===void 0?
"":` with exit code ${s}`}${o&&`: ${o}`}`)}const n=l(e.spec,"restartPolicy")==="Always";return n&&J(e,"Ready")?.status==="True"?{good:!0,reason:"is ready"}:M(n?Le(e):`is ${t||"new"}`)}function Dt(e){const t=k(
e,"state","terminated","exitCode");return t===0?void 0:t}function Is({object:e,complaints:t}){const n=l(e.status,"phase");return n==="Bound"?{good:!0,reason:"is bound"}:n==="Lost"?K("absent","its volu\
me is lost"):t.some(s=>/waiting for first consumer/.test(s))?{good:!0,reason:"waits for its first pod"}:M(`is ${n||"new"}${t[0]===void 0?"":`: ${t[0]}`}`)}function Ls({object:e,pods:t,complaints:n}){if(!b(
e.kind)||e.kind==="CronJob")return{};const s=t.filter(d=>d.metadata.deletionTimestamp===void 0),a=s.map(d=>({pod:d,doom:Ie(d)})).filter(({doom:d})=>d!==void 0),r=e.kind==="Deployment"?a.length>0&&a.length===
s.length:a.length>0,[i]=a;if(r&&i?.doom!==void 0)return e.kind==="Job"&&i.doom.kind==="unhealthy"?{}:{doom:i.doom,reason:`${i.pod.metadata.name}: ${i.doom.reason}`};const c=n.map(Se).find(d=>d!==void 0);
return c!==void 0&&s.length===0?{doom:{kind:c.kind,reason:c.cause,sure:!1},reason:c.cause}:{}}function Hs(e){const{kind:t,cause:n}=Se(e)??{kind:"denied",cause:e};return{good:!1,reason:`its pods are re\
fused: ${n}`,doom:{kind:t,reason:n,sure:!1}}}function He(e){return e?{good:!0,reason:"0 replicas: nothing runs"}:K("unhealthy","has 0 replicas: nothing runs, so nothing is proven")}function M(e){return{
good:!1,reason:e}}function K(e,t){return{good:!1,reason:t,doom:{kind:e,reason:t,sure:!0}}}function Jt({at:e,workloads:t},n,s){const o=new Map,a=(r,i)=>o.set(`${r} ${i}`,I(e,r,i));for(const r of t){a(r.
plural,r.namespace);const i=r.kind==="Deployment"&&n!=="pods";i&&a("replicasets",r.namespace),r.kind!=="PersistentVolumeClaim"&&!(i&&n==="revisions")&&a("pods",r.namespace);const c=Vt(r,s);if(c===void 0)
continue;const d=["StatefulSet","DaemonSet","Job","PersistentVolumeClaim"].includes(r.kind),u=D(s,"pods",r.namespace).some(f=>We(f,c));d&&s.has(Y("pods",r.namespace))&&!u&&a("events",r.namespace),r.kind===
"PersistentVolumeClaim"&&l(c.status,"phase")!=="Bound"&&a("events",r.namespace)}return[...o.values()]}function te({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function Vt({plural:e,namespace:t,
name:n},s){return D(s,e,t).find(({metadata:o})=>o.name===n)}function Ws({workloads:e},t,n){return e.some((s,o)=>{const{object:a,newest:r}=t[o]??{};if(s.kind!=="Deployment"||a===void 0||r!==void 0)return!1;
const i=k(a.spec,"replicas")??1;return(k(a.status,"updatedReplicas")??0)>=i?!0:D(n,"pods",s.namespace).some(c=>We(c,a)&&Ie(c)!==void 0)})}function Et(e,t,n){const s=Vt(e,n);if(s===void 0)return{expected:e,
object:s,pods:[],newest:void 0,standing:{good:!1,reason:"does not exist (yet)"}};const{namespace:o}=e,a=Fs(s,t,D(n,"replicasets",o)),r=_s(s,a,D(n,"pods",o)),i=D(n,"events",o).filter(u=>l(u,"involvedOb\
ject","name")===e.name&&l(u,"involvedObject","kind")===e.kind).filter(u=>l(u,"involvedObject","uid")===(s.metadata.uid??"")).map(u=>l(u,"message")),c=e.kind!=="Deployment"||a!==void 0,d=Mt({object:s,pods:r,
known:c,complaints:i,idle:e.idle});return{expected:e,object:s,pods:r,newest:a,standing:d}}function Fs(e,t,n){const{generation:s=0,uid:o,annotations:a={}}=e.metadata;if((k(e.status,"observedGeneration")??
0)<s)return;const r=a["deployment.kubernetes.io/revision"]??"";if(t?.generation===s&&t.revision===r)return t;const i=n.find(({metadata:c})=>c.ownerReferences?.some(d=>d.uid===o)&&c.annotations?.["depl\
oyment.kubernetes.io/revision"]===r);return i===void 0?void 0:{generation:s,revision:r,replicaSet:i.metadata.name}}function _s(e,t,n){if(e.kind==="Pod")return[e];if(e.kind==="Deployment")return n.filter(
o=>t!==void 0&&Bs(o,t.replicaSet,"ReplicaSet"));const s=n.filter(o=>We(o,e));if(e.kind==="StatefulSet"){const o=l(e.status,"updateRevision");return s.filter(({metadata:a})=>a.labels?.["controller-revi\
sion-hash"]===o)}if(e.kind==="DaemonSet"){const o=e.metadata.annotations?.["deprecated.daemonset.template.generation"];return s.filter(({metadata:a})=>a.labels?.["pod-template-generation"]===o)}return s}
function We(e,t){return t.kind==="Deployment"?e.metadata.ownerReferences?.some(({name:n})=>n.startsWith(`${t.metadata.name}-`))??!1:e.metadata.ownerReferences?.some(({uid:n})=>n===t.metadata.uid)??!1}
function Bs(e,t,n){return e.metadata.ownerReferences?.some(s=>s.name===t&&s.kind===n)??!1}const Gs=25,zt=4,Us=["Started","Created","Pulled","Pulling","Scheduled","SuccessfulCreate","SuccessfulDelete",
"ScalingReplicaSet","Killing","LeaderElection","NoPods"],It=(e,t)=>(0,y.At)(`kubernetes.log:${e}/${t}`),Ks={ask(e,t){const n=Lt(e),s=[...new Set(n.workloads.map(({namespace:o})=>o))];return[...Jt(n,"a\
ll",t),...s.map(o=>I(n.at,"events",o)),...Qs(n,t).flatMap(o=>Zs(n.at,o))]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const s=Ht(Lt(e),t);if(s.length===0)return;
const o=s.map(qs),[a]=o;return{kind:a?.kind??n.kind,cause:o.map(({text:r})=>r).join("; "),lines:s.flatMap(r=>Ys(r,t)),...no(a?.kind)}}};function Lt(e){const{jobs:t=[],...n}=e;return{...n,workloads:[...t,
...n.workloads],jobs:t}}function Ht({workloads:e,jobs:t=[]},n){const s=e.map(a=>Et(a,void 0,n)).filter(({standing:a})=>!a.good),o=s.filter(({expected:a,object:r})=>t.includes(a)&&r!==void 0);return o.
length>0?o:s.filter(({expected:a})=>!t.includes(a))}function Qs(e,t){return Ht(e,t).flatMap(({pods:n})=>n.filter(s=>!U(s))).slice(0,zt)}function Zs(e,t){const{name:n,namespace:s=""}=t.metadata,o=O({apiVersion:"\
v1",kind:"Pod",plural:"pods",namespace:s,name:n});return G(t).filter(a=>k(a,"restartCount")!==0||l(a,"state","waiting","reason")==="").map(a=>{const r=l(a,"name"),i=l(a,"state","waiting","reason")!==""?
"&previous=true":"";return(0,y.kA)(It(n,r),{id:`ask.log.${n}.${r}`,title:`Read the log of ${n}/${r}`,do:"http",at:e,method:"GET",url:`${o}/log?container=${encodeURIComponent(r)}&tailLines=${Gs}${i}`,expect:[
200,400,403,404,500,501,502,503],attempts:1},({status:c,body:d=""})=>c===200?d.replace(/\n$/,"").split(`
`):[])})}function qs({expected:e,standing:t,pods:n}){const s=t.doom??n.map(Ie).find(i=>i!==void 0),o=n.find(i=>!U(i)),a=s?.reason??(o===void 0?"":Le(o)),r=a===""||t.reason.includes(a)?t.reason:`${t.reason}\
: ${a}`;return{text:`${p(e)}: ${r}`,kind:s?.kind}}function Ys({expected:e,object:t,pods:n,newest:s},o){const a=n.filter(i=>!U(i)).slice(0,zt),r=new Set([e.name,s?.replicaSet??"",...a.map(({metadata:i})=>i.
name)]);return[`${p(e)}${s===void 0?"":` (newest: ${s.replicaSet})`}: ${n.length} pods of the newest revision, ${n.filter(U).length} ready`,...a.flatMap(i=>[`  ${i.metadata.name}: ${l(i.status,"phase")}\
, ${de(i)} restarts, ${Le(i)}`,...G(i).flatMap(c=>Xs(c)),...G(i).flatMap(c=>eo(i,l(c,"name"),o))]),...to(r,t,D(o,"events",e.namespace))]}function Xs(e){const t=["state","lastState"].find(s=>k(e,s,"ter\
minated","exitCode")!==void 0);if(t===void 0)return[];const n=l(e,t,"terminated","reason");return[`    ${l(e,"name")} ended with exit code ${k(e,t,"terminated","exitCode")}${n===""?"":` (${n})`}`]}function eo(e,t,n){
return(n.get(It(e.metadata.name,t))??[]).filter(o=>o!=="").map(o=>`    ${t} | ${o}`)}function to(e,t,n){const a=n.filter(i=>e.has(l(i,"involvedObject","name"))&&!Us.includes(l(i,"reason"))).sort((i,c)=>Wt(
i)<Wt(c)?-1:1).slice(-10).map(i=>`  ${l(i,"type")} ${l(i,"reason")} ${l(i,"involvedObject","name")}: ${l(i,"message")}`),r=T(t?.status,"conditions").filter(i=>l(i,"status")===(l(i,"type")==="ReplicaFa\
ilure"?"True":"False")).map(i=>`  ${l(i,"type")}: ${l(i,"reason")} ${l(i,"message")}`);return[...new Set([...r,...a])]}function Wt(e){return l(e,"lastTimestamp")||l(e,"eventTime")||(e.metadata.creationTimestamp??
"")}function no(e){return e==="absent"?{hint:"Check that the image was pushed, its name, and that the cluster may pull it."}:e==="auth"?{hint:"Give the workload an imagePullSecret (or its service acco\
unt) that may pull the image."}:e==="capacity"?{hint:"Add nodes or quota, or ask for less; unschedulable: wait lets an autoscaler react."}:e==="usage"?{hint:"A ConfigMap, Secret or key that the pod re\
fers to is missing or wrong."}:{}}const so=4e3,Ft={newest:{},doomed:{},calm:{},since:null,seen:"",look:"revisions"},oo={ask:(e,t,n)=>Jt(e,(t??Ft).look,n),judge({data:e,state:t,facts:n,now:s}){const o=e,
a=t??Ft,r=o.workloads.map(w=>Et(w,a.newest[te(w)],n)),i=Object.fromEntries(r.flatMap(w=>w.newest===void 0?[]:[[te(w.expected),w.newest]]));if(r.some(({expected:w})=>w.kind==="Deployment"&&!n.has(Y("po\
ds",w.namespace)))){const w=r.map(({expected:W,standing:F})=>ne(p(W),"pending",F.reason));return{state:{...a,newest:i,look:"pods"},subjects:w}}const c=Ws(o,r,n)?"revisions":"pods",d=r.map(w=>({key:te(
w.expected),one:w,...ao(w,o,a)})),u=d.every(({verdict:w})=>w==="good"),f=d.map(({key:w,one:W})=>`${w} ${fo(W)}`).join("; "),m=u?a.since!==null&&a.seen===f?a.since:s:null,h=m!==null&&s-m>=(o.stable??0),
x=Object.fromEntries(d.filter(({doom:w})=>w).map(({key:w})=>[w,a.doomed[w]??s])),E=d.map(({key:w,one:W,verdict:F,reason:Z,doom:ia,sure:ca})=>{const Ke=p(W.expected),cn=a.doomed[w];return ia&&cn!==void 0&&
(ca||s-cn>=so)?ne(Ke,"bad",Z):F==="good"&&u&&!h?ne(Ke,"pending",`${Z}, watching that it stays so`):ne(Ke,F,Z)}),ye=Object.fromEntries(d.flatMap(({key:w,one:W,verdict:F})=>{const Z=a.calm[w]??(F==="goo\
d"?lo(W.pods):void 0);return Z===void 0?[]:[[w,Z]]}));return{state:{newest:i,doomed:x,calm:ye,since:m,seen:f,look:c},subjects:E}}};function ne(e,t,n){return{name:e,verdict:t,reasons:[n]}}function ao(e,{
checkIds:t,patient:n},s){const{standing:o,object:a,pods:r,expected:i}=e,{doom:c}=o;if(a===void 0)return{verdict:"pending",reason:o.reason,doom:!1,sure:!1};const d=ro(a,i.images);if(d!==void 0)return{verdict:"\
pending",reason:d,doom:!0,sure:!1};if(c!==void 0&&!(n&&c.kind==="capacity"))return{verdict:"pending",reason:o.reason,doom:!0,sure:c.sure};const u=uo(r,s.calm[te(i)]);if(u!==void 0)return{verdict:"pend\
ing",reason:u,doom:!0,sure:!0};if(!o.good)return{verdict:"pending",reason:o.reason,doom:!1,sure:!1};const f=io(r,i.images,t);return f!==void 0?{verdict:"pending",reason:f,doom:!0,sure:!1}:{verdict:"go\
od",reason:o.reason,doom:!1,sure:!1}}function ro(e,t){if(!b(e.kind))return;const n=new Map(z(e).map(({container:o,image:a})=>[o,a])),s=Object.entries(t).find(([o,a])=>!_t(n.get(o)??"",a));return s&&`i\
ts template has ${n.get(s[0])??"no container"} for ${s[0]}, not ${s[1]}`}function io(e,t,n){for(const s of e.filter(U))for(const{container:o,image:a}of z(s)){const r=t[o];if(r===void 0)continue;if(!_t(
a,r))return`${s.metadata.name} runs ${a}, not ${r}`;const i=V(l(co(s,o),"imageID"));if(n&&V(r)!==""&&i!==""&&i!==V(r))return`the node of ${s.metadata.name} reports ${i} for ${o}, not ${V(r)}`}}function co(e,t){
return["containerStatuses","initContainerStatuses"].flatMap(n=>[...T(e.status,n)]).find(n=>l(n,"name")===t)}function _t(e,t){const n=V(t);return n===""?e===t:V(e)===n}function uo(e,t){if(t===void 0)return;
const n=e.find(({metadata:s,...o})=>{const a=t[s.name];return a!==void 0&&de({metadata:s,...o})>a});return n&&`${n.metadata.name} was ready and has crashed since`}function lo(e){return Object.fromEntries(
e.map(t=>[t.metadata.name,de(t)]))}function fo({pods:e}){return e.map(t=>`${t.metadata.uid?.slice(0,8)} ${de(t)}`).sort().join(",")}const Bt={ask(e){const{at:t,refs:n}=e;return n.map(s=>he(t,s))},judge({
data:e,facts:t}){const{refs:n}=e;return{state:null,subjects:n.map(o=>{const a=t.need(N($(o)))===null;return ne(p(o),a?"good":"pending",a?"is gone":"is still there")})}}},mo={ask:Bt.ask,judge({data:e,facts:t}){
const{refs:n}=e;return{state:null,subjects:n.map(o=>{const a=t.need(N($(o))),r=(a?.status?.observedGeneration??0)>=(a?.metadata.generation??0);return ne(p(o),r?"good":"pending",r?"is seen":"its contro\
ller has not seen it yet")})}}};function Gt(e,t){return Ut(e,t).flatMap(n=>{const s=t.get(N($(n)))?.metadata.uid;return D(t,"pods",n.namespace).filter(o=>go(o,n,s)).map(o=>({workload:n,pod:o}))})}function po(e,t){
const n=B(e)?ho(e):void 0;return Gt(e,t).filter(({pod:s})=>s.metadata.deletionTimestamp===void 0).flatMap(({workload:s,pod:o})=>z(o).filter(({container:a,init:r})=>!r&&(n===void 0||n(s,a))).map(({container:a,
image:r})=>{const i=T(o.status,"containerStatuses").find(c=>l(c,"name")===a);return{service:`${s.name}/${a}`,image:r,digest:V(r)||V(l(i,"imageID")),state:l(o.status,"phase").toLowerCase(),health:U(o)?
"ready":"not ready",restarts:de(o)}}))}function ho({config:e}){const t=new Map(Object.entries(e.workloads??{}).map(([n,s])=>[n.split("/")[1],typeof s=="string"?void 0:Object.keys(s)]));return({name:n},s)=>{
const o=t.get(n);return o===void 0||o.includes(s)||o.includes("*")}}function Ut(e,t){const n=ze(e,t);return(n.length>0?n:(ce(e,t)?.objects??[]).map(({ref:o})=>o)).filter(({kind:o})=>b(o))}function go(e,{
kind:t,name:n},s){if(t==="Pod")return e.metadata.name===n;const o=e.metadata.ownerReferences??[];if(t==="Deployment"){const a=e.metadata.labels?.["pod-template-hash"];return o.some(r=>r.kind==="Replic\
aSet"&&r.name===`${n}-${a}`)}return t==="CronJob"?o.some(a=>a.kind==="Job"&&a.name.startsWith(`${n}-`)):o.some(a=>a.uid===s)}const $o=20;function ko(e,t,n,s){const a=Gt(e,s).filter(({workload:r})=>t===
void 0||r.name===t).slice(0,$o).flatMap(({pod:r})=>z(r).map(({container:i})=>{const{name:c,namespace:d=""}=r.metadata,u=O({apiVersion:"v1",kind:"Pod",plural:"pods",namespace:d,name:c});return(0,y.kA)(
(0,y.At)(`kubernetes.logs:${c}/${i}`),{id:`ask.logs.${c}.${i}`,title:`Read the log of ${c}/${i}`,do:"http",at:A(e),method:"GET",url:`${u}/log?container=${encodeURIComponent(i)}&tailLines=${n}`,expect:[
200,400,404,500,501,502,503],attempts:1},({status:f,body:m=""})=>(f===200?m.replace(/\n$/,"").split(`
`):["(its node gives no log)"]).map(h=>`${c}/${i} | ${h}`))}));return[...At(e,s),...a]}const yo=3e3,bo=3e5,wo={way:"keep",why:"it is the way back itself"};function Kt(e){return{name:"kubernetes.restor\
e",data:e}}const So={ask(e){const t=e,n=[...t.objects.map(({ref:o})=>o),...t.created,...t.jobs??[]],s=[...new Set(n.map(({namespace:o})=>o).filter(Boolean))];return[...n.map(o=>he(t.at,o)),...s.flatMap(
o=>[I(t.at,"pods",o),I(t.at,"horizontalpodautoscalers",o)])]},plan(e,t){const n=e,s=n.objects.flatMap(d=>Ro(n,d,t)),o=n.objects.flatMap(d=>s.some(({ref:u})=>u===d.ref)?xo(n,d,t):[]),a=n.created.filter(
d=>Oo(d)&&t.get(N($(d)))!=null),r=(n.jobs??[]).filter(d=>vo(t.get(N($(d))))),i=[...yt(n.at,r,"kubernetes.restore"),...s.map(({step:d})=>d),...o,...[...a].reverse().map(d=>re(n.at,d,"did not exist befo\
re")),...Ao(n,a)];return{stage:"restore",subject:`namespace ${n.namespace}`,steps:i,basis:n.expected,notes:No(n),values:{}}}};function vo(e){return e!=null&&!["Complete","Failed"].some(t=>J(e,t)?.status===
"True")}function Oo({kind:e}){return!["PersistentVolumeClaim","PersistentVolume","Namespace","CustomResourceDefinition","Secret"].includes(e)}function Ro(e,t,n){const{ref:s}=t;if(!oe(s.kind))return[];
const o=n.get(N($(s)))??null,a={do:"http",at:e.at,classify:"kubernetes.api",undo:wo,attempts:4,retryOn:["timeout"]},r=`kubernetes.restore.${$(s)}`;if(o===null){const u=Po(t);if(u===void 0)return[];const f={
...a,id:r,title:`Make ${p(s)} again as it was`,method:"POST",url:`${S(s)}?fieldManager=${j}`,headers:{"content-type":"application/json"},body:JSON.stringify(u),expect:[200,201,409]};return[{ref:s,step:f}]}
const i=ge(n,s)!==void 0,c=Co(t,o,i);if(c.length===0)return[];const d={...a,id:r,title:`Bring ${p(s)} back to how it was`,method:"PATCH",url:`${O(s)}?fieldManager=${j}`,headers:{"content-type":"applic\
ation/json-patch+json"},body:JSON.stringify(c)};return[{ref:s,step:d}]}function Co({fields:e},t,n){return Object.entries(e).flatMap(([s,o])=>{const a=jo(t,s),r=s==="/spec"&&n?{...o,replicas:P(t.spec,"\
replicas")}:o;if((0,H.d)(a??null)===(0,H.d)(r))return[];const i=s==="/metadata/annotations"?{...hn(t),...r}:r;return[{op:"add",path:s,value:i}]})}function jo(e,t){return t==="/metadata/annotations"?Xe(
e):t==="/metadata/labels"?{...e.metadata.labels}:Fe(P(e,...t.split("/").slice(1)))}function Fe(e){return Array.isArray(e)?e.map(Fe):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(e).
filter(([t])=>t!=="creationTimestamp").map(([t,n])=>[t,Fe(n)]))}function Po({ref:e,fields:t}){const{"/metadata/labels":n,"/metadata/annotations":s,...o}=t;if(n===void 0)return;const a=Object.fromEntries(
Object.entries(o).map(([f,m])=>[f.slice(1),m])),{apiVersion:r,kind:i,name:c,namespace:d}=e;return{apiVersion:r,kind:i,metadata:{name:c,...d===""?{}:{namespace:d},labels:n,annotations:s??{}},...a}}function xo(e,{
ref:t},n){if(t.kind!=="StatefulSet")return[];const s=n.get(N($(t))),o=D(n,"pods",t.namespace).filter(r=>r.metadata.ownerReferences?.some(({uid:i})=>i===s?.metadata.uid)&&!U(r));return o.length===0?[]:
[{id:`kubernetes.restore.seen.${t.name}`,title:`Wait until the controller has seen ${p(t)}`,do:"wait",judge:{name:"kubernetes.observed",data:{at:e.at,refs:[t]}},every:250,deadline:6e4},...o.map(({metadata:r})=>re(
e.at,{apiVersion:"v1",kind:"Pod",plural:"pods",namespace:t.namespace,name:r.name},"never became ready"))]}function Ao(e,t){const{at:n,expected:s,checkIds:o}=e,a={at:n,workloads:s,checkIds:o,patient:!0,
stable:yo};return[...t.length===0?[]:[{id:"kubernetes.restore.gone",title:"Verify that what was made is gone",do:"wait",judge:{name:"kubernetes.gone",data:{at:n,refs:t}},every:250,deadline:6e4}],{id:"\
kubernetes.restore.verify",title:s.length===0?"Nothing ran before":"Verify that what ran before runs again",do:"wait",judge:{name:"kubernetes.workloads",data:a},every:500,first:60,deadline:bo}]}function No({
objects:e,expected:t}){const n=new Set(t.map(te));return e.filter(({ref:o})=>["Deployment","StatefulSet","DaemonSet"].includes(o.kind)&&!n.has(te(o))).map(({ref:o})=>`${p(o)} was not healthy before; i\
t is brought back, but not waited for.`)}function To(e,t){const n=p({kind:e.kind,namespace:"",name:e.metadata.name}),s=L(e.kind);if(s===void 0||!["Deployment","StatefulSet"].includes(e.kind))return[];
const o=P(e,...s),a=k(e.spec,"replicas")??1,r=T(o,"containers"),i=[];r.filter(h=>P(h,"readinessProbe")===void 0).map(h=>l(h,"name")).length===r.length&&i.push(`${n} has no readiness probe: traffic rea\
ches pods that cannot serve yet.`);const d=r.every(h=>P(h,"lifecycle","preStop")===void 0);if(d&&k(o,"terminationGracePeriodSeconds")===0?i.push(`${n} ends its pods at once (terminationGracePeriodSeco\
nds: 0): open requests are cut off.`):d&&i.push(`${n} has no preStop hook: a pod may get requests for a moment after it was told to end.`),e.kind==="StatefulSet")return a===1&&i.push(`${n} has one rep\
lica, which is ended before its successor starts: downtime.`),i;if(l(e.spec,"strategy","type")==="Recreate")return[...i,`${n} is updated with Recreate: downtime.`];const u=Qt(P(e.spec,"strategy","roll\
ingUpdate","maxUnavailable")??"25%",a,Math.floor),f=Qt(P(e.spec,"strategy","rollingUpdate","maxSurge")??"25%",a,Math.ceil);a>0&&u>=a&&i.push(`${n} may have no pod during the update (maxUnavailable ${u}\
 of ${a}): downtime.`);const m=Mo(o).filter(h=>Do(t.find(({metadata:x})=>x.name===h)));return m.length>0&&f>0&&i.push(`${n} mounts ${m.join(", ")}, which one node only may mount (ReadWriteOnce), and s\
tarts new pods before old ones end: they may wait for ever on another node.`),i}function Qt(e,t,n){if(typeof e=="number")return e;const s=/^(\d+)%$/.exec(String(e))?.[1];return s===void 0?Number(e):n(
Number(s)/100*t)}function Mo(e){return T(e,"volumes").map(t=>l(t,"persistentVolumeClaim","claimName")).filter(t=>t!=="")}function Do(e){const t=T(e?.spec,"accessModes");return t.length>0&&t.every(n=>n===
"ReadWriteOnce"||n==="ReadWriteOncePod")}var _e=R(66888);const Be=12;function Jo({ref:e,way:t,live:n,after:s}){const o=p(e);if(t==="create")return[`${o} will be created.`];if(t==="recreate")return[`${o}\
 ${rt(n)}: it will be removed and made anew.`];if(t==="same"||n===null||s===null)return[];if(e.kind==="Secret")return[`${o} will be changed.`];const a=b(e.kind)?Vo(n,s):[],r=new Set(a.length>0?["image"]:
[]),i=(0,_e.t)(me(n),me(s),"").filter(({path:u})=>!(r.has("image")&&u.endsWith("/image"))),c=i.slice(0,Be).map(({path:u,from:f,to:m})=>`${u.slice(1)}: ${(0,_e.v)(f)} → ${(0,_e.v)(m)}`),d=i.length>Be?
[`and ${i.length-Be} more`]:[];return[...a,...c,...d].map(u=>`${o} ${u}`)}function Vo(e,t){const n=new Map(z(e).map(({container:s,image:o})=>[s,o]));return z(t).filter(({container:s,image:o})=>n.get(s)!==
o).map(({container:s,image:o})=>`${s}: ${n.get(s)??"nothing"} → ${o}`)}function ue(e,t,n){if(!b(e.kind)&&e.kind!=="PersistentVolumeClaim")return;const s=Object.fromEntries(z(t).map(({container:c,image:d})=>[
c,d])),{kind:o,plural:a,namespace:r,name:i}=e;return{kind:o,plural:a,namespace:r,name:i,images:s,idle:n}}function ke(e){return["Deployment","StatefulSet","ReplicaSet"].includes(e.kind)?k(e.spec,"repli\
cas")??1:void 0}const Ge=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function Eo(e){const{config:t,variables:n}=e;return Object.entries(t.secrets??{}).map(([s,o])=>{for(const d of o)if(n[d]===void 0){const u=(0,C.
a)(d,Object.keys(n));throw new g.HR("usage",`secrets.${s}: nobody declares ${d}${u||"."}`,{hint:`Declare ${d} under secrets: of the environment.`})}const a=o.length===1&&o[0]===".dockerconfigjson",r={
apiVersion:"v1",kind:"Secret",metadata:{name:s,namespace:t.namespace},type:a?"kubernetes.io/dockerconfigjson":"Opaque"},i=o.flatMap((d,u)=>[`${u===0?"":","}${JSON.stringify(d)}:"`,Ue(n[d]),'"']),c={apiVersion:"\
v1",kind:"Secret",plural:"secrets",namespace:t.namespace,name:s};return{id:Zt(s),title:`Write the Secret ${s} (${o.join(", ")})`,do:"http",at:A(e),method:"PATCH",url:`${O(c)}?fieldManager=${j}&force=t\
rue&fieldValidation=Strict`,headers:{"content-type":"application/apply-patch+yaml"},body:{join:[`${JSON.stringify(r).slice(0,-1)},"stringData":{`,...i,"}}"]},classify:"kubernetes.api",attempts:3,retryOn:[
"timeout"],undo:{way:"keep",why:"earlier values of secrets are not kept anywhere"},outputs:{version:{from:"body",path:["metadata","resourceVersion"],form:"text"}}}})}function Zt(e){return`kubernetes.s\
ecret.${e}`}function zo(e,{config:t}){const n=e===null?void 0:L(e.kind);if(e===null||n===void 0)return[];const s=JSON.stringify(n.reduce((o,a)=>o?.[a],e))??"";return Object.keys(t.secrets??{}).filter(
o=>s.includes(`"secretName":"${o}"`)||s.includes(`"name":"${o}"`))}function Io(e,t,n,s){if(e==="Secret")return Lo(JSON.stringify(t),s);if(n.length===0)return JSON.stringify(t);const o=(L(e)??[]).slice(
0,-1),a=Object.fromEntries(n.map(c=>[`${qe}${c}`,`‹version ${c}›`]));return{join:(0,H.d)(qt(t,[...o,"metadata","annotations"].reduceRight((c,d)=>({[d]:c}),a))).split(/‹version ([^›]+)›/).map(
(c,d)=>d%2===0?c:{late:Zt(c),output:"version"})}}function Lo(e,t){return{join:e.split(Ge).map((s,o)=>o%2===0?s:Ue(t[s]??""))}}function Ho(e,{variables:t}){if(e.kind!=="Secret")return;const n=[...Object.
values({...e.data}),...Object.values({...e.stringData})],{name:s}=e.metadata;if(n.some(i=>String(i).replace(Ge,"").trim()!==""||e.data!==void 0))throw new g.HR("usage",`The Secret ${s} of the manifest\
s holds its values; they would appear in plans and records.`,{hint:`Leave it out and declare its keys: secrets: { ${s}: [NAME] } in the target; or write \${NAME} as the value in stringData.`});const r=n.
flatMap(i=>[...String(i).matchAll(Ge)].map(([,c=""])=>c)).filter(i=>t[i]===void 0);if(r.length>0)throw new g.HR("usage",`The Secret ${s} uses ${r.join(", ")}, which nobody declares.`,{hint:"Declare th\
em under secrets: of the environment."})}function qt(e,t){return!Yt(e)||!Yt(t)?t:{...e,...Object.fromEntries(Object.entries(t).map(([n,s])=>[n,qt(e[n]??{},s)]))}}function Yt(e){return e!==null&&typeof e==
"object"&&!Array.isArray(e)}function Ue(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(Ue)}:"secret"in e?{...e,as:"json"}:e}function Xt(e,t){const n=ze(e,t),s=n.
length>0?n:(ce(e,t)?.objects??[]).map(({ref:c})=>c),o=[],a=[],r=[];for(const c of[...s,...$e(e,t,s)]){const d=t.get(N($(c)))??null;if(d===null)r.push(c);else{const u=Fo(d,D(t,"pods",c.namespace));o.push(
{ref:c,fields:tn(u,e)});const f=nn(d)?ue(c,u,ke(d)===0):void 0;f!==void 0&&oe(c.kind)&&a.push(f)}}const i=wt(e);return en(e,{objects:o,created:r,expected:a,...i.length===0?{}:{jobs:i}})}function Wo(e,t){
const n=mt(e,t),s=n.map(a=>({ref:a.ref,fields:tn(Q(a),e)})),o=n.flatMap(a=>{const r=Q(a);return oe(a.ref.kind)?ue(a.ref,r,ke(r)===0)??[]:[]});return en(e,{objects:s,created:[],expected:o})}function Q({
after:e,body:t}){return e??t}function en(e,t){const{namespace:n}=e.config;return{target:"kubernetes",at:A(e),namespace:n,checkIds:e.config["image-id"]!=="ignore",...t}}function tn(e,t){return oe(e.kind)?
B(t)?Re(e):Ye(e):{}}function Fo(e,t){if(z(e).filter(({image:o})=>V(o)==="").length===0)return e;const s=new Map;for(const o of t.filter(a=>U(a)&&a.metadata.deletionTimestamp===void 0))for(const a of[...T(
o.status,"initContainerStatuses"),...T(o.status,"containerStatuses")]){const r=z(o).find(({container:c})=>c===l(a,"name"))?.image??"",i=V(l(a,"imageID"));i!==""&&V(r)===""&&s.set(r,i)}return X(e,o=>{const a=s.
get(o);return a===void 0?o:`${o}@${a}`})}function nn(e){return Mt({object:e,pods:[],known:!0,complaints:[],idle:!0}).good}function _o(e,t){const s=[...new Set(t.filter(({ref:a,way:r})=>r!=="same"&&!oe(
a.kind)).map(({ref:a})=>a))].map(a=>p(a,e.config.namespace)),o=t.filter(({live:a,way:r})=>a!==null&&r!=="same"&&!nn(a)).map(({ref:a})=>`${p(a)} is not healthy now: a rollback would bring it back as it\
 is, and not wait for it.`);return[...s.length===0?[]:[`A rollback does not bring back: ${s.join(", ")} (one-shots, data, and values of secrets).`],...o]}function Bo(e,t){const n=e.config.idle==="allo\
w",s=t.map(r=>({change:r,still:Go(r)})).filter(({still:r})=>r!==void 0&&!(n&&r.idle)),[o]=s;if(o?.still===void 0)return;const a=s.filter(({still:r})=>r?.text===o.still?.text).map(({change:r})=>p(r.ref));
throw new g.HR("usage",`${a.join(", ")} ${o.still.text}`,{hint:o.still.hint})}function Go(e){const{ref:t,body:n,way:s,live:o}=e,a=Q(e);if(ke(a)===0)return{text:"has 0 replicas: nothing would run, so n\
othing could be proven.",hint:"Scale it up first, or say that it may stand still: idle: allow in the target.",idle:!0};if(t.kind==="Job"&&s!=="same"&&P(n,"spec","suspend")===!0)return{text:"is suspend\
ed: it would never run.",hint:"Leave suspend out, or say that it may stand still: idle: allow in the target.",idle:!0};if(!(s==="same"||o!==null&&!Ko(o,a)))return t.kind==="Deployment"&&P(a.spec,"paus\
ed")===!0?{text:"is paused: no pod would be replaced.",hint:`kubectl rollout resume deployment/${t.name}; where the manifest has paused: true, take it out.`,idle:!1}:o===null?void 0:Uo(a)}function Uo({
kind:e,spec:t}){if(!["StatefulSet","DaemonSet"].includes(e))return;if(l(t,"updateStrategy","type")==="OnDelete")return{text:"is updated OnDelete: its pods stay as they are until somebody deletes them.",
hint:"Set updateStrategy: { type: RollingUpdate } first.",idle:!1};const n=k(t,"updateStrategy","rollingUpdate","partition")??0;return e!=="StatefulSet"||n<(k(t,"replicas")??1)?void 0:{text:`has parti\
tion ${n}, which keeps all its pods as they are.`,hint:"Lower the partition, or say that nothing of it need run: idle: allow in the target.",idle:!0}}function Ko(e,t){return(0,H.d)(Re(e))!==(0,H.d)(Re(
t))}function sn(e,t){const n=mt(e,t),s=A(e);for(const{body:m,contentType:h}of n)h==="application/apply-patch+yaml"&&Ho(m,e);Bo(e,n);const o={way:"restore",restore:Kt(Xt(e,t))},a={at:s,checkIds:e.config["\
image-id"]!=="ignore",patient:e.config.unschedulable==="wait"},r=n.flatMap(m=>Qo(m,e)??[]),i=e.config.prune==="remove"?$e(e,t,n.map(({ref:m})=>m)):[],c=r.filter(({kind:m})=>m==="Pod"),d=Eo(e),u=(e.before??
[]).length>0,f=u?n.filter(({ref:m})=>Rn(m.kind)):[];return{prepare:u?[...d,...f.flatMap(m=>on(m,e,o))]:[],apply:[...u?[]:d,...n.filter(m=>!f.includes(m)).flatMap(m=>[...on(m,e,o),...m===n.filter(({ref:h})=>h.
kind==="Pod").at(-1)?[Zo(a,c)]:[]]),...i.map(m=>({...re(s,m,"is not in the manifests any more"),undo:o}))],first:60,verify:{name:"kubernetes.workloads",data:{...a,workloads:r}},notes:qo(e,{changes:n,gone:i,
facts:t}),basis:ea(n,i,s)}}function Qo(e,{config:t}){return ue(e.ref,Q(e),t.idle==="allow")}function on(e,t,n){const{ref:s,way:o,live:a,force:r,contentType:i}=e,c=A(t),d=zo(s.kind==="Secret"?null:Q(e),
t);if(o==="same"&&d.length===0)return[];const u=ft(c,e,{dry:!1,force:r||o==="recreate"}),f=Io(s.kind,e.body,d,t.variables),m={same:"Keep",create:"Create",change:"Change",recreate:"Make anew"}[o],h=i===
"application/apply-patch+yaml"?p(s,t.config.namespace):`the images of ${p(s)}`,x=e.after===null?["timeout","absent"]:["timeout"],E={...u,body:f,title:`${m} ${h}`,undo:n,attempts:x.length>1?6:3,retryOn:x};
if(o!=="recreate"||a===null)return[E];const ye=$(s);return[{...re(c,s,rt(a)),undo:n},{id:`kubernetes.gone.${ye}`,title:`Wait until the old ${p(s)} is gone`,do:"wait",judge:{name:"kubernetes.gone",data:{
at:c,refs:[s]}},every:250,deadline:12e4},E]}function Zo(e,t){return{id:"kubernetes.hooks",title:`Wait for ${t.map(({name:n})=>`Pod/${n}`).join(", ")}`,do:"wait",judge:{name:"kubernetes.workloads",data:{
...e,workloads:t,stable:0}},every:500,deadline:6e5}}function qo(e,{changes:t,gone:n,facts:s}){const{namespace:o,prune:a}=e.config,r=a==="remove"?[]:$e(e,s,t.map(({ref:u})=>u)),i=t.every(({way:u})=>u===
"same"),c=t.filter(({ref:u,body:f})=>ge(s,u)!==void 0&&Xo(f)),d=[...D(s,"persistentvolumeclaims",o),...t.filter(({ref:u})=>u.kind==="PersistentVolumeClaim").map(Q)];return[...i?["No change: the cluste\
r has all of this already; it is only verified."]:[],...t.flatMap(u=>Jo(u)),...t.filter(({force:u})=>u).map(({ref:u})=>`${p(u)}: fields that others had set are taken over.`),...c.map(({ref:u})=>`${p(u)}\
 is scaled by an autoscaler: its replicas are left alone.`),...n.map(u=>`${p(u)} is not in the manifests any more, will be removed.`),...r.map(u=>`${p(u)} is not in the manifests any more, but kept (p\
rune: remove would remove it).`),...t.filter(u=>Yo(u,e)).map(({ref:u})=>`${p(u)} has our image, but a ${u.kind} is not watched: only probes can prove that it runs.`),...t.filter(({way:u})=>u!=="same").
flatMap(u=>To(Q(u),d)),..._o(e,t)]}function Yo(e,{images:t}){const n=Object.values(t).map(({digest:s})=>s);return ue(e.ref,Q(e),!0)===void 0&&Te(e.body).some(s=>n.includes(V(s)))}function Xo(e){return e.
spec?.replicas!==void 0}function ea(e,t,n){const s=e.map(({key:o,way:a,body:r,ref:i})=>({key:o,way:a,body:i.kind==="Secret"?null:r}));return{cluster:n,sent:s,gone:t.map($)}}const ta=6e5;function na(e,t,n,s){
const o=Ut(e,t).filter(({kind:m})=>m==="Deployment"||m==="StatefulSet"),a=o.find(m=>m.name===n),r=a===void 0?void 0:t.get(N($(a)));if(a===void 0||r===void 0||r===null){const m=o.map(h=>h.name);throw new g.
HR("absent",`There is no workload ${n} of ours that can be scaled${(0,C.a)(n,m)||"."}`,{hint:`There: ${m.join(", ")||"none"}.`})}const i=ge(t,a);if(i!==void 0)throw new g.HR("denied",`${p(a)} is scale\
d by the autoscaler ${i.metadata.name}, which would undo it.`,{hint:"Change its minReplicas and maxReplicas instead."});const c=A(e),d=ke(r)??1,u=ue(a,r,!0),f={way:"steps",steps:[{...an(c,a,d),undo:{way:"\
keep",why:"it is the way back itself"}}]};return{stage:"scale",subject:`${p(a)} from ${d} to ${s}`,steps:[{...an(c,a,s),undo:f},{id:"scale.verify",title:`Wait for ${s} replicas`,do:"wait",judge:{name:"\
kubernetes.workloads",data:{at:c,workloads:[u],checkIds:!1,patient:!1,stable:0}},every:500,deadline:ta}],basis:{ref:$(a),before:d,replicas:s},notes:d===s?[`${p(a)} has ${s} replicas already.`]:[],values:{}}}
function an(e,t,n){return{id:`kubernetes.scale.${t.name}.${n}`,title:`Scale ${p(t)} to ${n}`,do:"http",at:e,method:"PATCH",url:`${O(t)}/scale?fieldManager=${j}`,headers:{"content-type":"application/me\
rge-patch+json"},body:JSON.stringify({spec:{replicas:n}}),classify:"kubernetes.api",attempts:3,retryOn:["timeout"]}}const sa={judges:{"kubernetes.workloads":oo,"kubernetes.gone":Bt,"kubernetes.observe\
d":mo},restores:{"kubernetes.restore":So},diagnoses:{"kubernetes.diagnose":Ks},classifiers:{"kubernetes.api":Cs,"kubernetes.kustomize":js,"kubernetes.files":Ps}},oa=rn("kubernetes",({config:{namespace:e}})=>`\
namespace ${e}`),aa=rn("kustomize",({config:{namespace:e,path:t}})=>`${t} in namespace ${e}`);function rn(e,t){return{name:e,subject:n=>`Kubernetes ${ve(n)}, ${t(n)}`,log:Ee,ask:ws,look:At,running:po,
snapshot:(n,s)=>Xt(n,s),rollout:sn,restore:(n,s)=>Kt(us(s)),release:(n,s)=>Wo(n,s),oneOff:os,diagnose:(n,s)=>({name:"kubernetes.diagnose",data:ra(n,s)}),logs:ko,scale:na,knowledge:sa}}function ra(e,t){
if(t.names.some(o=>o.startsWith("kubernetes.trial:")))return{...sn(e,t).verify.data,jobs:rs(e)};const s=ce(e,t)?.expected??[];return{at:A(e),workloads:s,checkIds:!1,patient:!1}}})};export{da as id,ua as ids,la as modules};

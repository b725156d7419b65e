const L=2980,B=[2980,599],K={55669:((P,H,d)=>{d.d(H,{F:()=>$,a:()=>Q});var m=d(77598),u=d(51455),l=d(48161);async function Q(){const c=[(0,l.hostname)(),await b("/etc/machine-id"),await b("/proc/sys/k\
ernel/random/boot_id"),await(0,u.readlink)("/proc/self/ns/pid").catch(()=>"")],f=(0,m.createHash)("sha256").update(c.join(`
`)).digest("hex");return{host:(0,l.hostname)(),machine:f.slice(0,16),pid:process.pid,start:await R(process.pid)??""}}async function $(c,f){if(!Number.isSafeInteger(c)||c<=0)return!1;const y=await R(c);
if(y!==void 0)return f===""||y===f;try{return process.kill(c,0),await R(process.pid)===void 0}catch{return!1}}async function R(c){const f=await b(`/proc/${c}/stat`);if(f==="")return;const y=f.slice(f.
lastIndexOf(")")+2).split(" ");return y[0]==="Z"||y[0]==="X"?void 0:y[19]}async function b(c){return(0,u.readFile)(c,"utf8").catch(()=>"")}}),64405:((P,H,d)=>{d.d(H,{jh:()=>$,eA:()=>R,Qq:()=>b});var m=d(
48165),u=d(77598);function l({key:c,values:f}){if(typeof c!="string"||c==="")throw new m.HR("bug","A fingerprint without a key could be guessed.");return Object.fromEntries(Object.entries(f??{}).map(([
y,O])=>[y,(0,u.createHmac)("sha256",c).update(O).digest("hex")]))}var Q=d(55669);function $(c,f={}){const y=new Map,O=async p=>{const g=[p,p.split(".")[0]??""].find(E=>Object.hasOwn(f,E)),x=g===void 0?
void 0:f[g];if(g===void 0||x===void 0)return{};const T=y.get(g)??x();return y.set(g,T),T.catch(()=>y.delete(g)),T};return async(p,g,x)=>{x.throwIfAborted();const T=Object.hasOwn(c,p)?c:await O(p),E=Object.
hasOwn(T,p)?T[p]:void 0;if(E===void 0)throw new m.HR("bug",`There is no operation named ${JSON.stringify(p)}.`);return await E(g,x)}}const R={"secret.fingerprint":async c=>l(c),"machine.identity":async()=>({
...await(0,Q.a)()}),"process.alive":async c=>(0,Q.F)(Number(c.pid),b(c,"start",""))};function b(c,f,y){const O=c[f]??y;if(typeof O=="string")return O;throw new m.HR("bug",`An operation was called with\
 ${f} = ${JSON.stringify(O)}; a text is needed.`)}}),82980:((P,H,d)=>{d.r(H),d.d(H,{registryOperations:()=>D});var m=d(48165),u=d(48246),l=d(64405),Q=d(77598),$=d(36410),R=d(41868);const b="applicatio\
n/vnd.oci.image.manifest.v1+json",c="io.deploy-action.claim",f={mediaType:"application/vnd.oci.empty.v1+json",digest:`sha256:${(0,Q.createHash)("sha256").update("{}").digest("hex")}`,size:2};async function y(a,i,{
registry:n,client:s},t){const e=JSON.stringify({schemaVersion:2,mediaType:b,artifactType:"application/vnd.deploy-action.claim.v1",config:f,layers:[f],annotations:{[c]:i}}),o=()=>n.put(a,{manifest:e,mediaType:b},
t);try{return await o()}catch(r){if(!(r instanceof m.HR)||r.kind!=="absent")throw r;return await g(s,a,t),await o()}}async function O(a,i,n,s){const t=await n.tags(a,s,i);return(await Promise.all(t.map(
o=>n.manifest({...a,tag:o},s)))).flatMap((o,r)=>{const h=o===null?void 0:p(o.manifest);return o===null||h===void 0?[]:[{tag:t[r]??"",digest:o.digest,body:h}]})}function p(a){const{annotations:i}=JSON.
parse(a),n=i?.[c];return typeof n=="string"?n:void 0}async function g(a,{registry:i,repository:n},s){const t={registry:i,repository:n},e=`${(0,u.aR)(t)}: uploading a blob`,o={reference:t,signal:s},r=await a.
call({...o,method:"POST",path:"blobs/uploads/",headers:{"content-length":"0"}});if(r.status!==202)throw(0,R.M)(r,e,i);const h=new URL((0,$.h)(r.headers,t));h.searchParams.set("digest",f.digest);const v={
"content-type":"application/octet-stream"},N=Buffer.from("{}"),S=await a.call({...o,method:"PUT",path:h.href,headers:v,body:N});if(S.status!==201&&S.status!==204)throw(0,R.M)(S,e,i)}var x=d(26887),T=d(
50966),E=d(70103),j=d(71720);async function J({from:a,to:i},{registry:n,client:s},t){const e=await n.manifest(a,t);if(e===null)throw new m.HR("absent",`${(0,E.WU)(a)} does not exist, so it cannot be c\
opied.`);const o=A(a),r=A(i),h={manifests:0,mounted:0,sent:0,bytes:0},v={registry:n,client:s,source:o,target:r,signal:t,done:new Set,blobs:new Set,count:h},{manifest:N,...S}=e;return(0,u.aR)(o)!==(0,u.
aR)(r)&&(await(0,j.EL)(S.digest,v),await(0,T.k)([...v.done],v)),i.tag!==void 0&&await z({...r,tag:i.tag},e,v),{...S,...h}}async function z(a,i,{registry:n,signal:s}){try{await n.put(a,i,s)}catch(t){const o=t instanceof
m.HR&&t.kind==="denied"?await n.head(a,s):null;if(o===null||o.digest!==i.digest)throw t}}function A({registry:a,repository:i}){return{registry:a,repository:i}}async function C(a,i,n,s){const t=await F(
a,n,s);if(t===null)return null;for(const e of i){const o=await n.head(e,s);if(o===null||o.digest===a.digest)continue;const r=await F({...e,digest:o.digest},n,s);if(r!==null)return{platforms:t,before:{
name:`${(0,u.aR)(e)}:${e.tag??""}`,platforms:r}}}return{platforms:t,before:null}}async function F(a,i,n){const s=await i.manifest(a,n);if(s===null)return null;const{manifests:t,config:e}=JSON.parse(s.
manifest);if(t===void 0){const r=e?.digest===void 0?"{}":await i.blob((0,j._W)(a,e.digest),n);return[{platform:M(JSON.parse(r)),digest:s.digest,...I(s.manifest)}]}return(await Promise.all(t.map(async({
digest:r="",platform:h})=>{if(h?.os==="unknown")return[];const v=await i.manifest((0,j._W)(a,r),n);return v===null?[]:[{platform:M(h),digest:r,...I(v.manifest)}]}))).flat()}function M({os:a,architecture:i,
variant:n}={}){return[a,i,n].filter(s=>s!==void 0&&s!=="").join("/")}function I(a){const{layers:i=[],config:n}=(0,j.rT)(a);return{size:i.reduce((s,{size:t})=>s+t,n?.size??0),layers:i.length}}function D(a){
const i=(0,x.H)(a),n=(0,E.Iq)(i),s=t=>(0,u.F2)((0,l.Qq)(t,"reference"));return{"registry.head":async(t,e)=>w(await n.head(s(t),e)),"registry.manifest":async(t,e)=>w(await n.manifest(s(t),e)),"registry\
.blob":(t,e)=>n.blob(s(t),e),"registry.tag":async(t,e)=>w(await n.tag(s(t),W((0,l.Qq)(t,"tag")),e)),"registry.put":async(t,e)=>{const o={manifest:(0,l.Qq)(t,"manifest"),mediaType:(0,l.Qq)(t,"mediaType")};
return w(await n.put(s(t),o,e))},"registry.claim":async(t,e)=>w(await y(s(t),(0,l.Qq)(t,"body"),{registry:n,client:i},e)),"registry.claims":async(t,e)=>{const o=(0,u.F2)((0,l.Qq)(t,"repository"));return w(
await O(o,(0,l.Qq)(t,"prefix"),n,e))},"registry.sizes":async(t,e)=>{const o=Array.isArray(t.earlier)?t.earlier.map(r=>(0,u.F2)(String(r))):[];return w(await C(s(t),o,n,e))},"registry.copy":async(t,e)=>{
const[o,r]=[(0,u.F2)((0,l.Qq)(t,"from"),"from"),(0,u.F2)((0,l.Qq)(t,"to"),"to")];return w(await J({from:o,to:r},{registry:n,client:i},e))},"registry.expect":async(t,e)=>{const[o,r]=[(0,l.Qq)(t,"refere\
nce"),(0,l.Qq)(t,"digest")],h=await n.head((0,u.F2)(o),e);if(h?.digest===r)return w(h);throw new m.HR(h===null?"absent":"stale",`${o} names ${h?.digest??"nothing"}, not ${r}.`,{hint:"The registry does\
 not show what was pushed, or somebody else moved the tag."})},"registry.remove":async(t,e)=>({removed:await n.remove(s(t),e)}),"registry.tags":async(t,e)=>w(await n.tags((0,u.F2)((0,l.Qq)(t,"reposito\
ry")),e).catch(U(t,e)))}}function U({lenient:a},i){return n=>{const{kind:s}=(0,m.w2)(n);if(a!==!0||i.aborted||s==="bug"||s==="usage")throw n;return null}}function W(a){if(u.HJ.test(a))return a;throw new m.
HR("usage",`${JSON.stringify(a.slice(0,200))} cannot be a tag.`)}const w=a=>a})};export{L as id,B as ids,K as modules};

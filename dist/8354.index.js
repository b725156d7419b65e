const T=8354,F=[8354],H={18354:((P,g,a)=>{a.r(g),a.d(g,{cacheOperations:()=>D});var u=a(77598),s=a(51455),y=a(48161),l=a(76760),m=a(48165),d=a(64405),j=a(97273);const h=3,f=15*6e4;function $(n,{exec:r}){
const o=(...e)=>r({argv:["tar",...e],timeout:f,signal:new AbortController().signal}),t=e=>l.join(n,`${e}.tar.gz`);return{async restore(e,i,p){for(const c of[i,...await v(n,p)]){if(!await x(t(c)))continue;
const{exit:z,stderr:M}=await o("--extract","--gzip","--absolute-names","--file",t(c));if(z!==0)throw await(0,s.rm)(t(c),{force:!0}),new m.HR("absent",`The cache ${c} was broken and is removed: ${M.split(
`
`)[0]??""}`);return await(0,s.utimes)(t(c),new Date,new Date),c}},async save(e,i){const p=[];for(const E of e)await x(E)&&p.push(E);if(p.length===0)throw new m.HR("absent",`Nothing was cached: there i\
s none of ${e.join(", ")}.`);await(0,s.mkdir)(n,{recursive:!0,mode:448});const c=`${t(i)}.${process.pid}`,{exit:z,stderr:M}=await o("--create","--gzip","--absolute-names","--file",c,"--",...p);if(z!==
0)throw await(0,s.rm)(c,{force:!0}),new m.HR("capacity",`The cache could not be written: ${M.split(`
`)[0]??""}`);await(0,s.rename)(c,t(i));const Q=i.slice(0,i.lastIndexOf("-")+1);for(const E of(await v(n,Q)).slice(h))await(0,s.rm)(t(E),{force:!0})}}}async function v(n,r){const o=(await(0,s.readdir)(
n).catch(()=>[])).filter(e=>e.startsWith(r)&&/^[0-9a-f]{32}\.tar\.gz$/.test(e.slice(r.length)));return(await Promise.all(o.map(async e=>({name:e,at:(await(0,s.stat)(l.join(n,e)).catch(()=>{}))?.mtimeMs??
0})))).sort((e,i)=>i.at-e.at).map(({name:e})=>e.replace(/\.tar\.gz$/,""))}async function x(n){return await(0,s.stat)(n).catch(()=>{})!==void 0}function D(n,r){const o=async t=>{if(!r)return $(t,n);const{
actionsStore:e}=await a.e(3194).then(a.bind(a,3194));return e(n)};return{"cache.restore":async t=>{const e=`deploy-action-${(0,d.Qq)(t,"app")}-${(0,d.Qq)(t,"cache")}-${process.platform}-${process.arch}\
-`,i=e+await O((0,d.Qq)(t,"root"),t.key??[]),c=await(await o((0,d.Qq)(t,"folder"))).restore(w(t,n),i,e);return{key:i,found:c===void 0?"none":c===i?"exact":"near"}},"cache.save":async t=>{const e=(0,d.
Qq)(t,"key");return e===""||(0,d.Qq)(t,"found")==="exact"?{kept:!1}:(await(await o((0,d.Qq)(t,"folder"))).save(w(t,n),e),{kept:!0})}}}async function O(n,r){const o=(await Promise.all(r.map(e=>(0,j.l)(
n,e)))).flat();if(o.length===0)throw new m.HR("absent",`There is none of the lock files ${r.join(", ")}: nothing is cached.`,{hint:"Commit the lock file, or correct quality.cache."});const t=(0,u.createHash)(
"sha256");for(const e of[...new Set(o)].sort()){const i=(0,u.createHash)("sha256").update(await(0,s.readFile)(l.join(n,e))).digest("hex");t.update(`${i}  ${e}
`)}return t.digest("hex").slice(0,32)}function w(n,{env:r}){const o=r.HOME??(0,y.homedir)();return(n.paths??[]).map(t=>t.startsWith("~/")?l.join(o,t.slice(2)):l.resolve((0,d.Qq)(n,"root"),t))}}),97273:((P,g,a)=>{
a.d(g,{F:()=>d,l:()=>m});var u=a(51455),s=a(76760),y=a(14006);const l=2e5;async function m(h,f){const{base:$,glob:v,negated:x}=y.scan(f);if(v===""||x)return await j(s.join(h,f))?[s.normalize(f)]:[];const D=y(
f.replace(/^\.\//,""),{dot:!0}),O=[],w=[s.normalize($===""?".":$)];for(let n=0;w.length>0&&n<l;){const r=w.pop(),o=await(0,u.readdir)(s.join(h,r),{withFileTypes:!0}).catch(()=>[]);n+=o.length;for(const t of o){
const e=s.join(r,t.name);t.isDirectory()&&t.name!=="node_modules"&&t.name!==".git"&&w.push(e),t.isFile()&&D(e)&&O.push(e)}}return O.sort()}async function d(h){const f=await(0,u.stat)(h,{bigint:!0}).catch(
()=>{});return f===void 0?void 0:`${f.mtimeNs}:${f.size}:${f.ino}`}async function j(h){return(await(0,u.stat)(h).catch(()=>{}))?.isFile()===!0}})};export{T as id,F as ids,H as modules};

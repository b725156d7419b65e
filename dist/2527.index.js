const I=2527,U=[2527],K={12527:((B,g,f)=>{f.d(g,{codeScanningOperations:()=>S,keepElsewhere:()=>m});var E=f(76760),O=f(57975),M=f(38522),w=f(48165),y=f(64405),P=f(49686);const D=(0,O.promisify)(M.gzip),
v=10*1024*1024,A=[2e3,5e3,1e4,2e4,4e4];function S(t){return{"sarif.upload":async(e,n)=>{const{files:r}=t,s=(0,y.Qq)(e,"folder"),o=l=>m(t,{folder:s,why:l},n);if(e.fork===!0)return o("this run comes fro\
m a fork, whose token may not write");const a=await(0,P.D)(r,s),i=[];let c=0;for(const{file:l,category:u}of a.sarif){const _=await r.read((0,E.join)(s,l));try{const d=await k(t,{content:_,category:u,sha:(0,y.
Qq)(e,"sha"),ref:(0,y.Qq)(e,"ref")},n);d!==void 0&&i.push({id:d,category:u}),c+=1}catch(d){n.throwIfAborted();const h=(0,w.w2)(d),p=b(h);if(p===void 0)throw h;return{...await o(p),uploaded:c}}}return await C(
t,i,n),{uploaded:c,why:""}}}}async function m({say:t,keep:e},{folder:n,why:r},s){const{name:o,why:a}=await e(n,s),i=o===""?`the files in ${n} (no artifact: ${a}; keep them with the step actions/upload\
-artifact)`:`the artifact ${o}`;return t("notice",`Code scanning gets no findings: ${r}. They are in the annotations, the summary and ${i}.`),{uploaded:0,why:r,artifact:o}}function b({kind:t,message:e}){
return t==="denied"&&/Advanced Security|code scanning is not enabled|not enabled for this repository/i.test(e)?"it is not enabled for this repository (private repositories need GitHub Advanced Securit\
y)":t==="denied"?"the token may not write it (permissions: security-events: write)":t==="absent"?"this repository has none, or the token may not see it":void 0}async function k(t,e,n){const{client:r,say:s}=t,
{owner:o,repo:a}=r,{bytes:i,dropped:c}=await R(e.content);c>0&&s("notice",`${e.category}: the ${c} least severe findings were left out: a file may have 10 MiB.`);const l=i.toString("base64"),u="POST /\
repos/{owner}/{repo}/code-scanning/sarifs",_={owner:o,repo:a,commit_sha:e.sha,ref:e.ref,sarif:l,tool_name:e.category};return(await r.ask("Uploading findings",n,(h,p)=>h.request(u,{..._,request:p}))).data.
id}async function C(t,e,n){const s=(await Promise.allSettled(e.map(o=>T(t,o,n)))).find(o=>o.status==="rejected");if(s!==void 0)throw s.reason}async function R(t){let e=0,n=t;for(let r=0;r<20;r+=1){const s=await D(
n);if(s.length<=v)return{bytes:s,dropped:e};const o=JSON.parse(n);for(const a of o.runs){const i=Math.floor(a.results.length/2);e+=a.results.length-i,a.results=a.results.slice(0,i)}n=JSON.stringify(o)}
throw new w.HR("capacity","A SARIF file cannot be made smaller than 10 MiB.")}async function T(t,{id:e,category:n},r){const{client:s,clock:o,say:a}=t,{owner:i,repo:c}=s,l="GET /repos/{owner}/{repo}/co\
de-scanning/sarifs/{sarif_id}";for(const u of A){await o.sleep(u,r);const _=await s.ask("Asking for uploaded findings",r,(p,$)=>p.request(l,{owner:i,repo:c,sarif_id:e,request:$})),{processing_status:d,
errors:h}=_.data;if(d==="complete")return;if(d==="failed")throw new w.HR("usage",`Code scanning refused the findings of ${n}.`,{details:h??[]})}a("warning",`Code scanning has not read the findings of ${n}\
 yet; they will appear later.`)}})};export{I as id,U as ids,K as modules};

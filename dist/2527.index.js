const B=2527,I=[2527],U={12527:(($,E,f)=>{f.d(E,{codeScanningOperations:()=>k,keepElsewhere:()=>m});var O=f(76760),M=f(57975),D=f(38522),_=f(48165),y=f(64405),P=f(49686);const v=(0,M.promisify)(D.gzip),
A=10*1024*1024,b=[2e3,5e3,1e4,2e4,4e4];function k(t){return{"sarif.upload":async(e,n)=>{const{files:o}=t,s=(0,y.Qq)(e,"folder"),r=c=>m(t,{folder:s,why:c},n);if(e.fork===!0)return r("this run comes fro\
m a fork, whose token may not write");const a=await(0,P.D)(o,s);let i=0;for(const{file:c,category:h}of a.sarif){const p=await o.read((0,O.join)(s,c));try{await R(t,{content:p,category:h,sha:(0,y.Qq)(e,
"sha"),ref:(0,y.Qq)(e,"ref")},n),i+=1}catch(u){n.throwIfAborted();const l=(0,_.w2)(u),d=C(l);if(d===void 0)throw l;return{...await r(d),uploaded:i}}}return{uploaded:i,why:""}}}}async function m({say:t,
keep:e},{folder:n,why:o},s){const{name:r,why:a}=await e(n,s),i=r===""?`the files in ${n} (no artifact: ${a}; keep them with the step actions/upload-artifact)`:`the artifact ${r}`;return t("notice",`Co\
de scanning gets no findings: ${o}. They are in the annotations, the summary and ${i}.`),{uploaded:0,why:o,artifact:r}}function C({kind:t,message:e}){return t==="denied"&&/Advanced Security|code scanning is not enabled|not enabled for this repository/i.
test(e)?"it is not enabled for this repository (private repositories need GitHub Advanced Security)":t==="denied"?"the token may not write it (permissions: security-events: write)":t==="absent"?"this \
repository has none, or the token may not see it":void 0}async function R(t,e,n){const{client:o,say:s}=t,{owner:r,repo:a}=o,{bytes:i,dropped:c}=await S(e.content);c>0&&s("notice",`${e.category}: the ${c}\
 least severe findings were left out: a file may have 10 MiB.`);const h=i.toString("base64"),p="POST /repos/{owner}/{repo}/code-scanning/sarifs",u={owner:r,repo:a,commit_sha:e.sha,ref:e.ref,sarif:h,tool_name:e.
category},d=(await o.ask("Uploading findings",n,(w,g)=>w.request(p,{...u,request:g}))).data.id;d!==void 0&&await T(t,{id:d,category:e.category},n)}async function S(t){let e=0,n=t;for(let o=0;o<20;o+=1){
const s=await v(n);if(s.length<=A)return{bytes:s,dropped:e};const r=JSON.parse(n);for(const a of r.runs){const i=Math.floor(a.results.length/2);e+=a.results.length-i,a.results=a.results.slice(0,i)}n=JSON.
stringify(r)}throw new _.HR("capacity","A SARIF file cannot be made smaller than 10 MiB.")}async function T(t,{id:e,category:n},o){const{client:s,clock:r,say:a}=t,{owner:i,repo:c}=s,h="GET /repos/{own\
er}/{repo}/code-scanning/sarifs/{sarif_id}";for(const p of b){await r.sleep(p,o);const u=await s.ask("Asking for uploaded findings",o,(w,g)=>w.request(h,{owner:i,repo:c,sarif_id:e,request:g})),{processing_status:l,
errors:d}=u.data;if(l==="complete")return;if(l==="failed")throw new _.HR("usage",`Code scanning refused the findings of ${n}.`,{details:d??[]})}a("warning",`Code scanning has not read the findings of ${n}\
 yet; they will appear later.`)}})};export{B as id,I as ids,U as modules};

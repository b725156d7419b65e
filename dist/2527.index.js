const I=2527,U=[2527],K={12527:((B,E,c)=>{c.d(E,{codeScanningOperations:()=>k,keepElsewhere:()=>g});var O=c(76760),M=c(57975),D=c(38522),_=c(48165),y=c(64405),P=c(49686);const v=(0,M.promisify)(D.gzip),
A=10*1024*1024,b=[2e3,5e3,1e4,2e4,4e4];function k(t){return{"sarif.upload":async(e,n)=>{const{files:o}=t,s=(0,y.Qq)(e,"folder"),r=f=>g(t,{folder:s,why:f},n);if(e.fork===!0)return r("this run comes fro\
m a fork, whose token may not write");const i=await(0,P.D)(o,s);let a=0;for(const{file:f,category:l}of i.sarif)try{await R(t,{file:(0,O.join)(s,f),category:l,sha:(0,y.Qq)(e,"sha"),ref:(0,y.Qq)(e,"ref")},
n),a+=1}catch(p){n.throwIfAborted();const h=(0,_.w2)(p),d=C(h);if(d===void 0)throw h;return{...await r(d),uploaded:a}}return{uploaded:a,why:""}}}}async function g({say:t,keep:e},{folder:n,why:o},s){const{
name:r,why:i}=await e(n,s),a=r===""?`the files in ${n} (no artifact: ${i}; keep them with the step actions/upload-artifact)`:`the artifact ${r}`;return t("notice",`Code scanning gets no findings: ${o}\
. They are in the annotations, the summary and ${a}.`),{uploaded:0,why:o,artifact:r}}function C({kind:t,message:e}){return t==="denied"&&/Advanced Security|code scanning is not enabled|not enabled for this repository/i.
test(e)?"it is not enabled for this repository (private repositories need GitHub Advanced Security)":t==="denied"?"the token may not write it (permissions: security-events: write)":t==="absent"?"this \
repository has none, or the token may not see it":void 0}async function R(t,e,n){const{client:o,files:s,say:r}=t,{owner:i,repo:a}=o,{bytes:f,dropped:l}=await S(await s.read(e.file));l>0&&r("notice",`${e.
category}: the ${l} least severe findings were left out: a file may have 10 MiB.`);const p=f.toString("base64"),h="POST /repos/{owner}/{repo}/code-scanning/sarifs",d={owner:i,repo:a,commit_sha:e.sha,ref:e.
ref,sarif:p,tool_name:e.category},u=(await o.ask("Uploading findings",n,(w,$)=>w.request(h,{...d,request:$}))).data.id;u!==void 0&&await T(t,{id:u,category:e.category},n)}async function S(t){let e=0,n=t;
for(let o=0;o<20;o+=1){const s=await v(n);if(s.length<=A)return{bytes:s,dropped:e};const r=JSON.parse(n);for(const i of r.runs){const a=Math.floor(i.results.length/2);e+=i.results.length-a,i.results=i.
results.slice(0,a)}n=JSON.stringify(r)}throw new _.HR("capacity","A SARIF file cannot be made smaller than 10 MiB.")}async function T(t,{id:e,category:n},o){const{client:s,clock:r,say:i}=t,{owner:a,repo:f}=s,
l="GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";for(const p of b){await r.sleep(p,o);const h=await s.ask("Asking for uploaded findings",o,(u,w)=>u.request(l,{owner:a,repo:f,sarif_id:e,request:w})),
{processing_status:d,errors:m}=h.data;if(d==="complete")return;if(d==="failed")throw new _.HR("usage",`Code scanning refused the findings of ${n}.`,{details:m??[]})}i("warning",`Code scanning has not \
read the findings of ${n} yet; they will appear later.`)}})};export{I as id,U as ids,K as modules};

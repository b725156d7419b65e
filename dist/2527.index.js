const k=2527,K=[2527],L={12527:((U,E,c)=>{c.d(E,{codeScanningOperations:()=>S});var O=c(76760),M=c(57975),A=c(38522),p=c(48165),y=c(64405),D=c(49686);const P=(0,M.promisify)(A.gzip),v=10*1024*1024,R=[
2e3,5e3,1e4,2e4,4e4];function S(t){return{"sarif.upload":async(e,n)=>{const{say:o,files:i}=t,a=(0,y.Qq)(e,"folder");if(e.fork===!0)return w(o,"this run comes from a fork, whose token may not write");const s=await(0,D.
D)(i,a);let r=0;for(const{file:u,category:f}of s.sarif)try{await C(t,{file:(0,O.join)(a,u),category:f,sha:(0,y.Qq)(e,"sha"),ref:(0,y.Qq)(e,"ref")},n),r+=1}catch(_){n.throwIfAborted();const l=(0,p.w2)(
_),d=b(l);if(d===void 0)throw l;return{...w(o,d),uploaded:r}}return{uploaded:r,why:""}}}}function w(t,e){return t("notice",`Code scanning gets no findings: ${e}. They are in the annotations, the summa\
ry and the SARIF files.`),{uploaded:0,why:e}}function b({kind:t,message:e}){return t==="denied"&&/Advanced Security|code scanning is not enabled|not enabled for this repository/i.test(e)?"it is not en\
abled for this repository (private repositories need GitHub Advanced Security)":t==="denied"?"the token may not write it (permissions: security-events: write)":t==="absent"?"this repository has none, \
or the token may not see it":void 0}async function C(t,e,n){const{client:o,files:i,say:a}=t,{owner:s,repo:r}=o,{bytes:u,dropped:f}=await I(await i.read(e.file));f>0&&a("notice",`${e.category}: the ${f}\
 least severe findings were left out: a file may have 10 MiB.`);const _=u.toString("base64"),l="POST /repos/{owner}/{repo}/code-scanning/sarifs",d={owner:s,repo:r,commit_sha:e.sha,ref:e.ref,sarif:_,tool_name:e.
category},h=(await o.ask("Uploading findings",n,(g,B)=>g.request(l,{...d,request:B}))).data.id;h!==void 0&&await T(t,{id:h,category:e.category},n)}async function I(t){let e=0,n=t;for(let o=0;o<20;o+=1){
const i=await P(n);if(i.length<=v)return{bytes:i,dropped:e};const a=JSON.parse(n);for(const s of a.runs){const r=Math.floor(s.results.length/2);e+=s.results.length-r,s.results=s.results.slice(0,r)}n=JSON.
stringify(a)}throw new p.HR("capacity","A SARIF file cannot be made smaller than 10 MiB.")}async function T(t,{id:e,category:n},o){const{client:i,clock:a,say:s}=t,{owner:r,repo:u}=i,f="GET /repos/{own\
er}/{repo}/code-scanning/sarifs/{sarif_id}";for(const _ of R){await a.sleep(_,o);const l=await i.ask("Asking for uploaded findings",o,(h,g)=>h.request(f,{owner:r,repo:u,sarif_id:e,request:g})),{processing_status:d,
errors:m}=l.data;if(d==="complete")return;if(d==="failed")throw new p.HR("usage",`Code scanning refused the findings of ${n}.`,{details:m??[]})}s("warning",`Code scanning has not read the findings of ${n}\
 yet; they will appear later.`)}})};export{k as id,K as ids,L as modules};

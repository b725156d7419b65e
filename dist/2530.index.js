const m=2530,v=[2530],H={92530:((b,l,t)=>{t.d(l,{openLedger:()=>g});var r=t(48165),s=t(64405);function c(a){let o;const d=()=>(o??=a(),o.catch(()=>{o=void 0}),o);return{"ledger.open":async(n,e)=>i(await(await d()).
open(n.record,e)),"ledger.change":async(n,e)=>i(await(await d()).change((0,s.Qq)(n,"id"),n.change,e)),"ledger.list":async(n,e)=>i(await(await d()).list(n.filter??{},e)),"ledger.ended":async(n,e)=>(await d()).
ended(n.record,e),"ledger.get":async(n,e)=>i(await(await d()).get((0,s.Qq)(n,"id"),e)??null)}}const i=a=>a;function g(a,{settings:o,event:d,inputs:n}){return c(async()=>{if(o===void 0||d===void 0)throw new r.
HR("bug","The ledger was opened before the settings.");if(o.records.kind==="sqlite"){const{openSqliteLedger:y}=await t.e(9502).then(t.bind(t,59502));return y(o.records.file,a.clock)}const e=n.get("git\
hub-token")?.value??a.env.GITHUB_TOKEN??"";if(e==="")throw new r.HR("auth","Deployments are recorded at GitHub, and there is no token.",{hint:'Pass github-token (its default is the job’s own token) an\
d give the job "permissions: deployments: write", or set records: sqlite.'});a.secrets.add("github-token",e);const{openGithubLedger:h}=await t.e(6021).then(t.bind(t,16021)),{repository:u,apiUrl:f,runUrl:w,
sha:p}=d;return h({token:e,repository:u,apiUrl:f,runUrl:w,sha:p})})}})};export{m as id,v as ids,H as modules};

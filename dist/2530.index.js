const p=2530,v=[2530],b={43145:((u,a,t)=>{t.d(a,{Y:()=>r});var g=t(48165);function r({env:l,secrets:i},{event:c,inputs:h},d){const n=h.get("github-token")?.value??l.GITHUB_TOKEN??"";if(c===void 0||n===
"")throw new g.HR("auth",d.message,{hint:d.hint});i.add("github-token",n);const{repository:s,apiUrl:e}=c;return{token:n,repository:s,apiUrl:e}}}),92530:((u,a,t)=>{t.r(a),t.d(a,{openLedger:()=>h});var g=t(
48165),r=t(64405);function l(d){let n;const s=()=>(n??=d(),n.catch(()=>{n=void 0}),n);return{"ledger.open":async(e,o)=>i(await(await s()).open(e.record,o)),"ledger.change":async(e,o)=>i(await(await s()).
change((0,r.Qq)(e,"id"),e.change,o)),"ledger.list":async(e,o)=>i(await(await s()).list(e.filter??{},o)),"ledger.ended":async(e,o)=>(await s()).ended(e.record,o),"ledger.get":async(e,o)=>i(await(await s()).
get((0,r.Qq)(e,"id"),o)??null)}}const i=d=>d;var c=t(43145);function h(d,n){const{settings:s,event:e}=n;return l(async()=>{if(s===void 0||e===void 0)throw new g.HR("bug","The ledger was opened before \
the settings.");if(s.records.kind==="sqlite"){const{openSqliteLedger:m}=await t.e(9502).then(t.bind(t,59502));return m(s.records.file,d.clock)}const o=(0,c.Y)(d,n,{message:"Deployments are recorded at\
 GitHub, and there is no token.",hint:'Pass github-token (its default is the job’s own token) and give the job "permissions: deployments: write", or set records: sqlite.'}),{openGithubLedger:f}=await t.
e(6021).then(t.bind(t,16021)),{runUrl:w,sha:y}=e;return f({...o,runUrl:w,sha:y})})}})};export{p as id,v as ids,b as modules};

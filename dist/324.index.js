const R=324,$=[324],K={70324:((T,g,n)=>{n.r(g),n.d(g,{scanOperations:()=>v});var l=n(48165),u=n(64405),y=n(49686);async function v(t,s){const[{checkoutOperations:o},{databaseOperations:c},{toolOperations:d}]=await Promise.
all([n.e(8924).then(n.bind(n,58924)),Promise.all([n.e(1233),n.e(4768)]).then(n.bind(n,64768)),Promise.all([n.e(6353),n.e(2088),n.e(1450)]).then(n.bind(n,21450))]);return{...(0,y.N)(t),...o(t),...c(t),
...d(t),"scan.tell":a=>E(t,s.runner,(0,u.Qq)(a,"folder")),"sarif.upload":async(a,i)=>{const{codeScanningOperations:r,keepElsewhere:f}=await n.e(2527).then(n.bind(n,12527)),e=async(h,j)=>{const{keepArtifact:D}=await n.
e(5974).then(n.bind(n,75974));return D({env:s.runner.env,folder:h,app:(0,u.Qq)(a,"app")},j)},m=P(s.runner),p=await M(t,s).catch(h=>{if(!(h instanceof l.HR&&h.kind==="auth"))throw h});return p===void 0?
f({say:m,keep:e},{folder:(0,u.Qq)(a,"folder"),why:"there is no token for GitHub"},i):O(r({...p,keep:e}),"sarif.upload",a,i)},"scan.artifact":async(a,i)=>{const{artifactOperations:r}=await n.e(5974).then(
n.bind(n,75974)),{env:f}=s.runner;return O(r({env:f,say:P(s.runner)}),"scan.artifact",a,i)},"scan.comment":async(a,i)=>{const{commentOperations:r}=await n.e(8441).then(n.bind(n,68441));return O(r(await M(
t,s)),"scan.comment",a,i)}}}async function E({files:t},s,o){const{summary:c,worst:d}=await(0,y.D)(t,o);s.summarize(`${c}
`);for(const{text:a,path:i,line:r,severity:f}of d){const e=i===""?{}:{file:i,...r>0?{line:r}:{}};s.annotate("warning",a,{title:`Scan: ${f}`,...e})}return{annotated:d.length}}async function M(t,{event:s,
inputs:o,runner:c}){const d=o.get("github-token")?.value??t.env.GITHUB_TOKEN??"";if(s===void 0||d==="")throw new l.HR("auth","There is no token for GitHub: neither code scanning nor a comment is writt\
en.",{hint:"Pass github-token (its default is the job’s own token)."});t.secrets.add("github-token",d);const{createGithubClient:a}=await n.e(5761).then(n.bind(n,95761)),{repository:i,apiUrl:r}=s;return{
...t,client:a({token:d,repository:i,apiUrl:r}),say:P(c)}}function P(t){return(s,o)=>{t.github?t.annotate(s,o):t.write(`${o}
`)}}function O(t,s,...o){const c=t[s];if(c===void 0)throw new l.HR("bug",`There is no operation ${s}.`);return c(...o)}}),49686:((T,g,n)=>{n.d(g,{D:()=>O,N:()=>M});var l=n(76760),u=n(48165),y=n(88346),
v=n(58563),E=n(64405);function M({files:t,secrets:s}){return{"scan.keep":async o=>{const c=(0,E.Qq)(o,"folder"),d=(0,v.Px)(s.values().flatMap(P)),a=JSON.parse((0,E.Qq)(o,"result")),i=a.sarif.map(({category:e})=>({
category:e,file:`${e.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-")}.sarif`})),r={subjects:a.subjects,problems:a.problems,summary:d(a.summary),sarif:i,worst:a.worst.map(({severity:e,id:m,title:p,
path:h,line:j,subject:D})=>({severity:e,text:`${m}${D===""?"":` in ${D}`}: ${p}`,path:D===""?h:"",line:j}))},f=(e,m)=>t.write((0,l.join)(c,e),d(m),384);return await Promise.all([f(".gitignore",`*
`),f("findings.json",JSON.stringify(a.findings)),f("summary.md",a.summary),...a.sarif.map(({content:e},m)=>f(i[m]?.file??"",e))]),await f("report.json",JSON.stringify(r)),{sarif:i.map(({file:e})=>(0,l.
join)(c,e)),summary:r.summary}},"scan.kept":async o=>await O(t,(0,E.Qq)(o,"folder"))}}function P(t){return[t,(0,y.FV)(t),(0,y.aY)(t).replace(/^<code>|<\/code>$/g,"")]}async function O(t,s){const o=(0,l.
join)(s,"report.json");if(!await t.exists(o))throw new u.HR("absent",`No scan has left its report in ${s}.`);return JSON.parse(await t.read(o))}})};export{R as id,$ as ids,K as modules};

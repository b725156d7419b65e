const R=324,K=[324],U={70324:((p,M,n)=>{n.r(M),n.d(M,{scanOperations:()=>T});var m=n(48165),u=n(64405),y=n(49686);async function T(a,t){const[{checkoutOperations:i},{databaseOperations:o},{toolOperations:r},
{attestedOperations:d}]=await Promise.all([n.e(8924).then(n.bind(n,58924)),Promise.all([n.e(1233),n.e(9326)]).then(n.bind(n,99326)),Promise.all([n.e(6353),n.e(2088),n.e(1450)]).then(n.bind(n,21450)),Promise.
all([n.e(1233),n.e(7256)]).then(n.bind(n,27256))]);return{...(0,y.N)(a),...i(a),...o(a,async()=>{if(!t.runner.github)return;const{actionsStore:s}=await n.e(3194).then(n.bind(n,3194));return s(a)}),...r(
a),...d(a),"scan.tell":s=>E(a,t.runner,(0,u.Qq)(s,"folder")),"sarif.upload":async(s,e)=>{const{codeScanningOperations:l,keepElsewhere:f}=await n.e(2527).then(n.bind(n,12527)),c=async(O,$)=>{const{keepArtifact:D}=await n.
e(5974).then(n.bind(n,75974));return D({env:t.runner.env,folder:O,app:(0,u.Qq)(s,"app")},$)},h=P(t.runner),j=await v(a,t).catch(O=>{if(!(O instanceof m.HR&&O.kind==="auth"))throw O});return j===void 0?
f({say:h,keep:c},{folder:(0,u.Qq)(s,"folder"),why:"there is no token for GitHub"},e):g(l({...j,keep:c}),"sarif.upload",s,e)},"scan.artifact":async(s,e)=>{const{artifactOperations:l}=await n.e(5974).then(
n.bind(n,75974)),{env:f}=t.runner;return g(l({env:f,say:P(t.runner)}),"scan.artifact",s,e)},"scan.comment":async(s,e)=>{const{commentOperations:l}=await n.e(8441).then(n.bind(n,68441));return g(l(await v(
a,t)),"scan.comment",s,e)}}}async function E({files:a},t,i){const{summary:o,worst:r}=await(0,y.D)(a,i);t.summarize(`${o}
`);for(const{text:d,path:s,line:e,severity:l}of r){const f=s===""?{}:{file:s,...e>0?{line:e}:{}};t.annotate("warning",d,{title:`Scan: ${l}`,...f})}return{annotated:r.length}}async function v(a,{event:t,
inputs:i,runner:o}){const r=i.get("github-token")?.value??a.env.GITHUB_TOKEN??"";if(t===void 0||r==="")throw new m.HR("auth","There is no token for GitHub: neither code scanning nor a comment is writt\
en.",{hint:"Pass github-token (its default is the job’s own token)."});a.secrets.add("github-token",r);const{createGithubClient:d}=await n.e(5761).then(n.bind(n,95761)),{repository:s,apiUrl:e}=t;return{
...a,client:d({token:r,repository:s,apiUrl:e}),say:P(o)}}function P(a){return(t,i)=>{a.github?a.annotate(t,i):a.write(`${i}
`)}}function g(a,t,...i){const o=a[t];if(o===void 0)throw new m.HR("bug",`There is no operation ${t}.`);return o(...i)}}),49686:((p,M,n)=>{n.d(M,{D:()=>a,N:()=>v});var m=n(76760),u=n(48165),y=n(88346),
T=n(58563),E=n(64405);function v({files:t,secrets:i}){return{"scan.keep":async o=>{const r=(0,E.Qq)(o,"folder"),d=(0,T.Px)(i.values().flatMap(g)),s=JSON.parse((0,E.Qq)(o,"result")),e=P(s.sarif.map(({category:c})=>d(
c))),l={subjects:s.subjects,problems:s.problems,summary:d(s.summary),sarif:e,worst:s.worst.map(({severity:c,id:h,title:j,path:O,line:$,subject:D})=>({severity:c,text:`${h}${D===""?"":` in ${D}`}: ${j}`,
path:D===""?O:"",line:$}))},f=(c,h)=>t.write((0,m.join)(r,c),d(h),384);return await Promise.all([f(".gitignore",`*
`),f("findings.json",JSON.stringify(s.findings)),f("summary.md",s.summary),...s.sarif.map(({content:c},h)=>f(e[h]?.file??"",c))]),await f("report.json",JSON.stringify(l)),{sarif:e.map(({file:c})=>(0,m.
join)(r,c)),summary:l.summary}},"scan.kept":async o=>await a(t,(0,E.Qq)(o,"folder"))}}function P(t){const i=new Set;return t.map(o=>{const r=o.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-").replace(
/^[.-]+/,"").slice(0,200);let d=`${r}.sarif`;for(let s=2;i.has(d);s+=1)d=`${r}-${s}.sarif`;return i.add(d),{category:o,file:d}})}function g(t){return[t,(0,y.FV)(t),(0,y.aY)(t).replace(/^<code>|<\/code>$/g,
"")]}async function a(t,i){const o=(0,m.join)(i,"report.json");if(!await t.exists(o))throw new u.HR("absent",`No scan has left its report in ${i}.`);return JSON.parse(await t.read(o))}})};export{R as id,K as ids,U as modules};

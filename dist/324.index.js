const R=324,$=[324],K={70324:((p,P,n)=>{n.r(P),n.d(P,{scanOperations:()=>g});var f=n(48165),D=n(64405),m=n(49686);async function g(s,t){const[{checkoutOperations:e},{databaseOperations:o},{toolOperations:d}]=await Promise.
all([n.e(8924).then(n.bind(n,58924)),Promise.all([n.e(1233),n.e(4768)]).then(n.bind(n,64768)),Promise.all([n.e(6353),n.e(2088),n.e(6171)]).then(n.bind(n,6171))]);return{...(0,m.N)(s),...e(s),...o(s),...d(
s),"scan.tell":r=>O(s,t.runner,(0,D.Qq)(r,"folder")),"sarif.upload":async(r,a)=>{const{codeScanningOperations:c}=await n.e(2527).then(n.bind(n,12527));return y(c(await u(s,t)),"sarif.upload",r,a)},"sc\
an.comment":async(r,a)=>{const{commentOperations:c}=await n.e(8441).then(n.bind(n,68441));return y(c(await u(s,t)),"scan.comment",r,a)}}}async function O({files:s},t,e){const{summary:o,worst:d}=await(0,m.
D)(s,e);t.summarize(`${o}
`);for(const{text:r,path:a,line:c,severity:h}of d){const l=a===""?{}:{file:a,...c>0?{line:c}:{}};t.annotate("warning",r,{title:`Scan: ${h}`,...l})}return{annotated:d.length}}async function u(s,{event:t,
inputs:e,runner:o}){const d=e.get("github-token")?.value??s.env.GITHUB_TOKEN??"";if(t===void 0||d==="")throw new f.HR("auth","There is no token for GitHub: neither code scanning nor a comment is writt\
en.",{hint:"Pass github-token (its default is the job’s own token)."});s.secrets.add("github-token",d);const{createGithubClient:r}=await n.e(5761).then(n.bind(n,95761)),{repository:a,apiUrl:c}=t,h=(l,i)=>{
o.github?o.annotate(l,i):o.write(`${i}
`)};return{...s,client:r({token:d,repository:a,apiUrl:c}),say:h}}function y(s,t,...e){const o=s[t];if(o===void 0)throw new f.HR("bug",`There is no operation ${t}.`);return o(...e)}}),49686:((p,P,n)=>{
n.d(P,{D:()=>s,N:()=>u});var f=n(76760),D=n(48165),m=n(88346),g=n(58563),O=n(64405);function u({files:t,secrets:e}){return{"scan.keep":async o=>{const d=(0,O.Qq)(o,"folder"),r=(0,g.Px)(e.values().flatMap(
y)),a=JSON.parse((0,O.Qq)(o,"result")),c=a.sarif.map(({category:i})=>({category:i,file:`${i.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-")}.sarif`})),h={subjects:a.subjects,problems:a.problems,
summary:r(a.summary),sarif:c,worst:a.worst.map(({severity:i,id:E,title:j,path:T,line:v,subject:M})=>({severity:i,text:`${E}${M===""?"":` in ${M}`}: ${j}`,path:M===""?T:"",line:v}))},l=(i,E)=>t.write((0,f.
join)(d,i),r(E),384);return await Promise.all([l(".gitignore",`*
`),l("findings.json",JSON.stringify(a.findings)),l("summary.md",a.summary),...a.sarif.map(({content:i},E)=>l(c[E]?.file??"",i))]),await l("report.json",JSON.stringify(h)),{sarif:c.map(({file:i})=>(0,f.
join)(d,i))}},"scan.kept":async o=>await s(t,(0,O.Qq)(o,"folder"))}}function y(t){return[t,(0,m.FV)(t),(0,m.aY)(t).replace(/^<code>|<\/code>$/g,"")]}async function s(t,e){const o=(0,f.join)(e,"report.\
json");if(!await t.exists(o))throw new D.HR("absent",`No scan has left its report in ${e}.`);return JSON.parse(await t.read(o))}})};export{R as id,$ as ids,K as modules};

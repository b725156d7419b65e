const K=324,U=[324],p={43145:(($,D,n)=>{n.d(D,{Y:()=>E});var m=n(48165);function E({env:y,secrets:M},{event:h,inputs:j},P){const l=j.get("github-token")?.value??y.GITHUB_TOKEN??"";if(h===void 0||l==="")
throw new m.HR("auth",P.message,{hint:P.hint});M.add("github-token",l);const{repository:O,apiUrl:t}=h;return{token:l,repository:O,apiUrl:t}}}),70324:(($,D,n)=>{n.r(D),n.d(D,{scanOperations:()=>h});var m=n(
48165),E=n(64405),y=n(49686),M=n(43145);async function h(t,s){const[{checkoutOperations:a},{databaseOperations:r},{toolOperations:d},{attestedOperations:i}]=await Promise.all([n.e(8924).then(n.bind(n,
58924)),Promise.all([n.e(1233),n.e(9326)]).then(n.bind(n,99326)),Promise.all([n.e(6353),n.e(2088),n.e(1450)]).then(n.bind(n,21450)),Promise.all([n.e(1233),n.e(966),n.e(3724)]).then(n.bind(n,53724))]);
return{...(0,y.N)(t),...a(t),...r(t,async()=>{if(!s.runner.github)return;const{actionsStore:o}=await n.e(3194).then(n.bind(n,3194));return o(t)}),...d(t),...i(t),"scan.tell":o=>j(t,s.runner,(0,E.Qq)(o,
"folder")),"sarif.upload":async(o,f)=>{const{codeScanningOperations:c,keepElsewhere:e}=await n.e(2527).then(n.bind(n,12527)),u=async(g,v)=>{const{keepArtifact:A}=await n.e(5974).then(n.bind(n,75974));
return A({env:s.runner.env,folder:g,app:(0,E.Qq)(o,"app")},v)},R=l(s.runner),T=await P(t,s).catch(g=>{if(!(g instanceof m.HR&&g.kind==="auth"))throw g});return T===void 0?e({say:R,keep:u},{folder:(0,E.
Qq)(o,"folder"),why:"there is no token for GitHub"},f):O(c({...T,keep:u}),"sarif.upload",o,f)},"scan.artifact":async(o,f)=>{const{artifactOperations:c}=await n.e(5974).then(n.bind(n,75974)),{env:e}=s.
runner;return O(c({env:e,say:l(s.runner)}),"scan.artifact",o,f)},"scan.comment":async(o,f)=>{const{commentOperations:c}=await n.e(8441).then(n.bind(n,68441));return O(c(await P(t,s)),"scan.comment",o,
f)}}}async function j({files:t},s,a){const{summary:r,worst:d}=await(0,y.D)(t,a);s.summarize(`${r}
`);for(const{text:i,path:o,line:f,severity:c}of d){const e=o===""?{}:{file:o,...f>0?{line:f}:{}};s.annotate("warning",i,{title:`Scan: ${c}`,...e})}return{annotated:d.length}}async function P(t,s){const a=(0,M.
Y)(t,s,{message:"There is no token for GitHub: neither code scanning nor a comment is written.",hint:"Pass github-token (its default is the job’s own token)."}),{createGithubClient:r}=await n.e(5761).
then(n.bind(n,95761));return{...t,client:r(a),say:l(s.runner)}}function l(t){return(s,a)=>{t.github?t.annotate(s,a):t.write(`${a}
`)}}function O(t,s,...a){const r=t[s];if(r===void 0)throw new m.HR("bug",`There is no operation ${s}.`);return r(...a)}}),49686:(($,D,n)=>{n.d(D,{D:()=>O,N:()=>j});var m=n(76760),E=n(48165),y=n(88346),
M=n(58563),h=n(64405);function j({files:t,secrets:s}){return{"scan.keep":async a=>{const r=(0,h.Qq)(a,"folder"),d=(0,M.Px)(s.values().flatMap(l)),i=JSON.parse((0,h.Qq)(a,"result")),o=P(i.sarif.map(({category:e})=>d(
e))),f={subjects:i.subjects,problems:i.problems,summary:d(i.summary),sarif:o,worst:i.worst.map(({severity:e,id:u,title:R,path:T,line:g,subject:v})=>({severity:e,text:`${u}${v===""?"":` in ${v}`}: ${R}`,
path:v===""?T:"",line:g}))},c=(e,u)=>t.write((0,m.join)(r,e),d(u),384);return await Promise.all([c(".gitignore",`*
`),c("findings.json",JSON.stringify(i.findings)),c("summary.md",i.summary),...i.sarif.map(({content:e},u)=>c(o[u]?.file??"",e))]),await c("report.json",JSON.stringify(f)),{sarif:o.map(({file:e})=>(0,m.
join)(r,e)),summary:f.summary}},"scan.kept":async a=>await O(t,(0,h.Qq)(a,"folder"))}}function P(t){const s=new Set;return t.map(a=>{const r=a.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-").replace(
/^[.-]+/,"").slice(0,200);let d=`${r}.sarif`;for(let i=2;s.has(d);i+=1)d=`${r}-${i}.sarif`;return s.add(d),{category:a,file:d}})}function l(t){return[t,(0,y.FV)(t),(0,y.aY)(t).replace(/^<code>|<\/code>$/g,
"")]}async function O(t,s){const a=(0,m.join)(s,"report.json");if(!await t.exists(a))throw new E.HR("absent",`No scan has left its report in ${s}.`);return JSON.parse(await t.read(a))}})};export{K as id,U as ids,p as modules};

const v=822,$=[822],A={68441:((j,M,m)=>{m.r(M),m.d(M,{commentOperations:()=>g});var E=m(48165),w=m(31160),p=m(64405),P=m(49686);const l=65e3;function g({client:e,files:o,say:d}){const r=(n,i,a,s)=>C(e,
{number:Number(n.number),mark:i,body:a},s).catch(t=>{if(!(t instanceof E.HR)||t.kind!=="denied"&&t.kind!=="absent")throw t;return d("notice",h),{comment:"none"}});return{"scan.comment":async(n,i)=>{const a=`\
<!-- deploy-action scan ${(0,p.Qq)(n,"app").replace(/[^\w.-]/g,"")} -->`,{summary:s}=await(0,P.D)(o,(0,p.Qq)(n,"folder")),t=s.length>l?`

… more in the job’s summary.`:"";return r(n,a,()=>`${a}
${s.slice(0,l)}${t}`,i)},"pull.comment":async(n,i)=>{const a=(0,p.Qq)(n,"app"),s=n.parts;return r(n,(0,w.Hc)(a),t=>(0,w.HF)(a,s,t),i)}}}const h="The pull request gets no comment: the token may not wri\
te it. A fork’s and Dependabot’s never may; else give the job `permissions: pull-requests: write`.";async function C(e,{number:o,mark:d,body:r},n){const{owner:i,repo:a}=e,s={owner:i,repo:a,issue_number:o},
t=_=>e.ask("Changing a comment",n,async({rest:f},R)=>(await f.issues.updateComment({owner:i,repo:a,comment_id:_.id,body:r(_.body??""),request:R}),{comment:"changed",url:_.html_url??""})),u=await O(e,s,
d,n);if(u!==void 0)return t(u);const y=await e.ask("Commenting",n,async({rest:_},f)=>{const{data:R}=await _.issues.createComment({...s,body:r(""),request:f});return R}),D=await O(e,s,d,n);return D===void 0||
D.id===y.id?{comment:"made",url:y.html_url??""}:(await e.ask("Removing a second comment",n,({rest:_},f)=>_.issues.deleteComment({owner:i,repo:a,comment_id:y.id,request:f})),t(D))}async function O(e,o,d,r){
for(let n=1;n<=20;n+=1){const a=(await e.ask("Reading comments",r,(t,u)=>t.rest.issues.listComments({...o,per_page:100,page:n,request:u}))).data,s=a.find(t=>t.body?.startsWith(d)===!0&&c(t));if(s!==void 0)
return s;if(a.length<100)return}}function c({user:e,author_association:o}){return e?.type==="Bot"||["OWNER","MEMBER","COLLABORATOR"].includes(o??"")}}),49686:((j,M,m)=>{m.d(M,{D:()=>O,N:()=>g});var E=m(
76760),w=m(48165),p=m(88346),P=m(58563),l=m(64405);function g({files:c,secrets:e}){return{"scan.keep":async o=>{const d=(0,l.Qq)(o,"folder"),r=(0,P.Px)(e.values().flatMap(C)),n=JSON.parse((0,l.Qq)(o,"\
result")),i=h(n.sarif.map(({category:t})=>r(t))),a={subjects:n.subjects,problems:n.problems,summary:r(n.summary),sarif:i,worst:n.worst.map(({severity:t,id:u,title:y,path:D,line:_,subject:f})=>({severity:t,
text:`${u}${f===""?"":` in ${f}`}: ${y}`,path:f===""?D:"",line:_}))},s=(t,u)=>c.write((0,E.join)(d,t),r(u),384);return await Promise.all([s(".gitignore",`*
`),s("findings.json",JSON.stringify(n.findings)),s("summary.md",n.summary),...n.sarif.map(({content:t},u)=>s(i[u]?.file??"",t))]),await s("report.json",JSON.stringify(a)),{sarif:i.map(({file:t})=>(0,E.
join)(d,t)),summary:a.summary}},"scan.kept":async o=>await O(c,(0,l.Qq)(o,"folder"))}}function h(c){const e=new Set;return c.map(o=>{const d=o.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-").replace(
/^[.-]+/,"").slice(0,200);let r=`${d}.sarif`;for(let n=2;e.has(r);n+=1)r=`${d}-${n}.sarif`;return e.add(r),{category:o,file:r}})}function C(c){return[c,(0,p.FV)(c),(0,p.aY)(c).replace(/^<code>|<\/code>$/g,
"")]}async function O(c,e){const o=(0,E.join)(e,"report.json");if(!await c.exists(o))throw new w.HR("absent",`No scan has left its report in ${e}.`);return JSON.parse(await c.read(o))}})};export{v as id,$ as ids,A as modules};

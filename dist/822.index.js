const v=822,A=[822],B={68441:((j,M,r)=>{r.r(M),r.d(M,{commentOperations:()=>h});var E=r(48165),P=r(31160),_=r(64405),g=r(49686);const f=65e3;function h({client:s,files:d,say:u}){const a=(t,i,o,n)=>w(s,
{number:Number(t.number),mark:i,body:o},n).catch(e=>{if(!(e instanceof E.HR)||e.kind!=="denied"&&e.kind!=="absent")throw e;return u("notice",C),{comment:"none"}});return{"scan.comment":async(t,i)=>{const o=`\
<!-- deploy-action scan ${(0,_.Qq)(t,"app").replace(/[^\w.-]/g,"")} -->`,{summary:n}=await(0,g.D)(d,(0,_.Qq)(t,"folder")),e=n.length>f?`

… more in the job’s summary.`:"";return a(t,o,()=>`${o}
${n.slice(0,f)}${e}`,i)},"pull.comment":async(t,i)=>{const o=(0,_.Qq)(t,"app"),n=t.parts;return a(t,(0,P.Hc)(o),e=>(0,P.HF)(o,n,e),i)}}}const C="The pull request gets no comment: the token may not wri\
te it. A fork’s and Dependabot’s never may; else give the job `permissions: pull-requests: write`.";async function w(s,{number:d,mark:u,body:a},t){const{owner:i,repo:o}=s,n={owner:i,repo:o,issue_number:d},
e=c=>s.ask("Changing a comment",t,async({rest:D},R)=>(await D.issues.updateComment({owner:i,repo:o,comment_id:c.id,body:a(c.body??""),request:R}),{comment:"changed",url:c.html_url??""})),l=await m(s,n,
u,t);if(l!==void 0)return e(l);const O=await s.ask("Commenting",t,async({rest:c},D)=>{const{data:R}=await c.issues.createComment({...n,body:a(""),request:D});return R}),y=await m(s,n,u,t);return y===void 0||
y.id===O.id?{comment:"made",url:O.html_url??""}:(await s.ask("Removing a second comment",t,({rest:c},D)=>c.issues.deleteComment({owner:i,repo:o,comment_id:O.id,request:D})),e(y))}async function m(s,d,u,a){
for(let t=1;t<=20;t+=1){const o=(await s.ask("Reading comments",a,(e,l)=>e.rest.issues.listComments({...d,per_page:100,page:t,request:l}))).data,n=o.find(e=>e.body?.startsWith(u)===!0&&p(e));if(n!==void 0)
return n;if(o.length<100)return}}function p({user:s,author_association:d}){return s?.type==="Bot"||["OWNER","MEMBER","COLLABORATOR"].includes(d??"")}}),49686:((j,M,r)=>{r.d(M,{D:()=>w,N:()=>h});var E=r(
76760),P=r(48165),_=r(88346),g=r(58563),f=r(64405);function h({files:m,secrets:p}){return{"scan.keep":async s=>{const d=(0,f.Qq)(s,"folder"),u=(0,g.Px)(p.values().flatMap(C)),a=JSON.parse((0,f.Qq)(s,"\
result")),t=a.sarif.map(({category:n})=>({category:n,file:`${n.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-")}.sarif`})),i={subjects:a.subjects,problems:a.problems,summary:u(a.summary),sarif:t,
worst:a.worst.map(({severity:n,id:e,title:l,path:O,line:y,subject:c})=>({severity:n,text:`${e}${c===""?"":` in ${c}`}: ${l}`,path:c===""?O:"",line:y}))},o=(n,e)=>m.write((0,E.join)(d,n),u(e),384);return await Promise.
all([o(".gitignore",`*
`),o("findings.json",JSON.stringify(a.findings)),o("summary.md",a.summary),...a.sarif.map(({content:n},e)=>o(t[e]?.file??"",n))]),await o("report.json",JSON.stringify(i)),{sarif:t.map(({file:n})=>(0,E.
join)(d,n)),summary:i.summary}},"scan.kept":async s=>await w(m,(0,f.Qq)(s,"folder"))}}function C(m){return[m,(0,_.FV)(m),(0,_.aY)(m).replace(/^<code>|<\/code>$/g,"")]}async function w(m,p){const s=(0,E.
join)(p,"report.json");if(!await m.exists(s))throw new P.HR("absent",`No scan has left its report in ${p}.`);return JSON.parse(await m.read(s))}})};export{v as id,A as ids,B as modules};

const $=822,A=[822],B={68441:((v,D,c)=>{c.r(D),c.d(D,{commentOperations:()=>g});var O=c(48165),M=c(31160),f=c(64405),h=c(49686);const l=65e3;function g({client:n,files:m,say:r}){const a=(e,d,s,t)=>P(n,
{number:Number(e.number),mark:d,body:s},t).catch(o=>{if(!(o instanceof O.HR)||o.kind!=="denied"&&o.kind!=="absent")throw o;return r("notice",R),{comment:"none"}});return{"scan.comment":async(e,d)=>{const s=`\
<!-- deploy-action scan ${(0,f.Qq)(e,"app").replace(/[^\w.-]/g,"")} -->`,{summary:t}=await(0,h.D)(m,(0,f.Qq)(e,"folder"));return a(e,s,()=>`${s}
${C(t)}`,d)},"pull.comment":async(e,d)=>{const s=(0,f.Qq)(e,"app"),t=e.parts;return a(e,(0,M.Hc)(s),o=>(0,M.HF)(s,t,o),d)}}}function C(n){return n.length<=l?n:`${n.slice(0,n.lastIndexOf(`
`,l)+1).toWellFormed()}
… more in the job’s summary.`}const R="The pull request gets no comment: the token may not write it. A fork’s and Dependabot’s never may; else give the job `permissions: pull-requests: write`.";
async function P(n,{number:m,mark:r,body:a},e){const{owner:d,repo:s}=n,t={owner:d,repo:s,issue_number:m},o=u=>n.ask("Changing a comment",e,async({rest:w},j)=>(await w.issues.updateComment({owner:d,repo:s,
comment_id:u.id,body:a(u.body??""),request:j}),{comment:"changed",url:u.html_url??""})),p=await i(n,t,r,e);if(p!==void 0)return o(p);const E=await n.ask("Commenting",e,async({rest:u},w)=>{const{data:j}=await u.
issues.createComment({...t,body:a(""),request:w});return j}),y=await i(n,t,r,e);return y===void 0||y.id===E.id?{comment:"made",url:E.html_url??""}:(await n.ask("Removing a second comment",e,({rest:u},w)=>u.
issues.deleteComment({owner:d,repo:s,comment_id:E.id,request:w})),o(y))}async function i(n,m,r,a){for(let e=1;e<=20;e+=1){const s=(await n.ask("Reading comments",a,(o,p)=>o.rest.issues.listComments({...m,
per_page:100,page:e,request:p}))).data,t=s.find(o=>o.body?.startsWith(r)===!0&&_(o));if(t!==void 0)return t;if(s.length<100)return}}function _({user:n,author_association:m}){return n?.type==="Bot"||["\
OWNER","MEMBER","COLLABORATOR"].includes(m??"")}}),49686:((v,D,c)=>{c.d(D,{D:()=>P,N:()=>g});var O=c(76760),M=c(48165),f=c(88346),h=c(58563),l=c(64405);function g({files:i,secrets:_}){return{"scan.kee\
p":async n=>{const m=(0,l.Qq)(n,"folder"),r=(0,h.Px)(_.values().flatMap(R)),a=JSON.parse((0,l.Qq)(n,"result")),e=C(a.sarif.map(({category:t})=>r(t))),d={subjects:a.subjects,problems:a.problems,summary:r(
a.summary),sarif:e,worst:a.worst.map(({severity:t,id:o,title:p,path:E,line:y,subject:u})=>({severity:t,text:`${o}${u===""?"":` in ${u}`}: ${p}`,path:u===""?E:"",line:y}))},s=(t,o)=>i.write((0,O.join)(
m,t),r(o),384);return await Promise.all([s(".gitignore",`*
`),s("findings.json",JSON.stringify(a.findings)),s("summary.md",a.summary),...a.sarif.map(({content:t},o)=>s(e[o]?.file??"",t))]),await s("report.json",JSON.stringify(d)),{sarif:e.map(({file:t})=>(0,O.
join)(m,t)),summary:d.summary}},"scan.kept":async n=>await P(i,(0,l.Qq)(n,"folder"))}}function C(i){const _=new Set;return i.map(n=>{const m=n.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-").replace(
/^[.-]+/,"").slice(0,200);let r=`${m}.sarif`;for(let a=2;_.has(r);a+=1)r=`${m}-${a}.sarif`;return _.add(r),{category:n,file:r}})}function R(i){return[i,(0,f.FV)(i),(0,f.aY)(i).replace(/^<code>|<\/code>$/g,
"")]}async function P(i,_){const n=(0,O.join)(_,"report.json");if(!await i.exists(n))throw new M.HR("absent",`No scan has left its report in ${_}.`);return JSON.parse(await i.read(n))}})};export{$ as id,A as ids,B as modules};

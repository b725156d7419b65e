const P=8441,j=[8441],v={31160:(($,O,d)=>{d.d(O,{HF:()=>h,Hc:()=>_,on:()=>C});const E=65e3;function _(a){return`<!-- deploy-action pull request ${w(a)} -->`}function h(a,f,l){const u=new Map;for(const[
,e="",t=""]of l.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))u.set(e,t);for(const{part:e,text:t}of f)u.set(w(e),t);const n=new Set(f.map(({part:e})=>w(e))),i=[...u].sort(([e],[t])=>Number(
n.has(t))-Number(n.has(e)));let m=E-_(a).length;const c=new Map;for(const[e,t]of i){const o=[g(e,t),g(e,`${t.split(`
`)[0]}

${M}`)].find(s=>s.length+2<=m);o!==void 0&&(m-=o.length+2,c.set(e,o))}return[_(a),...[...u.keys()].flatMap(e=>c.get(e)??[])].join(`

`)}const M="<sub>More in the summary of the job.</sub>";function g(a,f){return`<!-- part ${a} -->
${f}
<!-- end -->`}function C(a){try{const f=JSON.parse(a),{app:l,part:u,text:n}=f??{};return typeof l!="string"||typeof u!="string"||typeof n!="string"?void 0:{app:l,part:u,text:n}}catch{return}}function w(a){
return a.replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),68441:(($,O,d)=>{d.r(O),d.d(O,{commentOperations:()=>C});var E=d(48165),_=d(31160),h=d(64405),M=d(49686);const g=65e3;function C({client:n,files:i,
say:m}){const c=(e,t,o,s)=>f(n,{number:Number(e.number),mark:t,body:o},s).catch(r=>{if(!(r instanceof E.HR)||r.kind!=="denied"&&r.kind!=="absent")throw r;return m("notice",a),{comment:"none"}});return{
"scan.comment":async(e,t)=>{const o=`<!-- deploy-action scan ${(0,h.Qq)(e,"app").replace(/[^\w.-]/g,"")} -->`,{summary:s}=await(0,M.D)(i,(0,h.Qq)(e,"folder"));return c(e,o,()=>`${o}
${w(s)}`,t)},"pull.comment":async(e,t)=>{const o=(0,h.Qq)(e,"app"),s=e.parts;return c(e,(0,_.Hc)(o),r=>(0,_.HF)(o,s,r),t)}}}function w(n){return n.length<=g?n:`${n.slice(0,n.lastIndexOf(`
`,g)+1).toWellFormed()}
… more in the job’s summary.`}const a="The pull request gets no comment: the token may not write it. A fork’s and Dependabot’s never may; else give the job `permissions: pull-requests: write`.";
async function f(n,{number:i,mark:m,body:c},e){const{owner:t,repo:o}=n,s={owner:t,repo:o,issue_number:i},r=p=>n.ask("Changing a comment",e,async({rest:y},D)=>(await y.issues.updateComment({owner:t,repo:o,
comment_id:p.id,body:c(p.body??""),request:D}),{comment:"changed",url:p.html_url??""})),b=await l(n,s,m,e);if(b!==void 0)return r(b);const k=await n.ask("Commenting",e,async({rest:p},y)=>{const{data:D}=await p.
issues.createComment({...s,body:c(""),request:y});return D}),R=await l(n,s,m,e);return R===void 0||R.id===k.id?{comment:"made",url:k.html_url??""}:(await n.ask("Removing a second comment",e,({rest:p},y)=>p.
issues.deleteComment({owner:t,repo:o,comment_id:k.id,request:y})),r(R))}async function l(n,i,m,c){for(let e=1;e<=20;e+=1){const o=(await n.ask("Reading comments",c,(r,b)=>r.rest.issues.listComments({...i,
per_page:100,page:e,request:b}))).data,s=o.find(r=>r.body?.startsWith(m)===!0&&u(r));if(s!==void 0)return s;if(o.length<100)return}}function u({user:n,author_association:i}){return n?.type==="Bot"||["\
OWNER","MEMBER","COLLABORATOR"].includes(i??"")}})};export{P as id,j as ids,v as modules};

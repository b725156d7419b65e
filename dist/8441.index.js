const P=8441,v=[8441],A={31160:((D,O,d)=>{d.d(O,{HF:()=>y,Hc:()=>l,on:()=>C});const M=65e3;function l(c){return`<!-- deploy-action pull request ${_(c)} -->`}function y(c,g,h){const m=new Map;for(const[
,e="",n=""]of h.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))m.set(e,n);for(const{part:e,text:n}of g)m.set(_(e),n);const f=new Set(g.map(({part:e})=>_(e))),o=[...m].sort(([e],[n])=>Number(
f.has(n))-Number(f.has(e)));let u=M-l(c).length;const i=new Map;for(const[e,n]of o){const s=`<!-- part ${e} -->
${n}
<!-- end -->`;s.length+2>u||(u-=s.length+2,i.set(e,s))}return[l(c),...[...m.keys()].flatMap(e=>i.get(e)??[])].join(`

`)}function C(c){try{const g=JSON.parse(c),{app:h,part:m,text:f}=g??{};return typeof h!="string"||typeof m!="string"||typeof f!="string"?void 0:{app:h,part:m,text:f}}catch{return}}function _(c){return c.
replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),68441:((D,O,d)=>{d.r(O),d.d(O,{commentOperations:()=>c});var M=d(48165),l=d(31160),y=d(64405),C=d(49686);const _=65e3;function c({client:o,files:u,say:i}){
const e=(n,s,r,a)=>h(o,{number:Number(n.number),mark:s,body:r},a).catch(t=>{if(!(t instanceof M.HR)||t.kind!=="denied"&&t.kind!=="absent")throw t;return i("notice",g),{comment:"none"}});return{"scan.c\
omment":async(n,s)=>{const r=`<!-- deploy-action scan ${(0,y.Qq)(n,"app").replace(/[^\w.-]/g,"")} -->`,{summary:a}=await(0,C.D)(u,(0,y.Qq)(n,"folder")),t=a.length>_?`

… more in the job’s summary.`:"";return e(n,r,()=>`${r}
${a.slice(0,_)}${t}`,s)},"pull.comment":async(n,s)=>{const r=(0,y.Qq)(n,"app"),a=n.parts;return e(n,(0,l.Hc)(r),t=>(0,l.HF)(r,a,t),s)}}}const g="The pull request gets no comment: the token may not wri\
te it. A fork’s and Dependabot’s never may; else give the job `permissions: pull-requests: write`.";async function h(o,{number:u,mark:i,body:e},n){const{owner:s,repo:r}=o,a={owner:s,repo:r,issue_number:u},
t=p=>o.ask("Changing a comment",n,async({rest:w},k)=>(await w.issues.updateComment({owner:s,repo:r,comment_id:p.id,body:e(p.body??""),request:k}),{comment:"changed",url:p.html_url??""})),E=await m(o,a,
i,n);if(E!==void 0)return t(E);const b=await o.ask("Commenting",n,async({rest:p},w)=>{const{data:k}=await p.issues.createComment({...a,body:e(""),request:w});return k}),R=await m(o,a,i,n);return R===void 0||
R.id===b.id?{comment:"made",url:b.html_url??""}:(await o.ask("Removing a second comment",n,({rest:p},w)=>p.issues.deleteComment({owner:s,repo:r,comment_id:b.id,request:w})),t(R))}async function m(o,u,i,e){
for(let n=1;n<=20;n+=1){const r=(await o.ask("Reading comments",e,(t,E)=>t.rest.issues.listComments({...u,per_page:100,page:n,request:E}))).data,a=r.find(t=>t.body?.startsWith(i)===!0&&f(t));if(a!==void 0)
return a;if(r.length<100)return}}function f({user:o,author_association:u}){return o?.type==="Bot"||["OWNER","MEMBER","COLLABORATOR"].includes(u??"")}})};export{P as id,v as ids,A as modules};

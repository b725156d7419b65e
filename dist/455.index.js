const H=455,S=[455],N={70455:((B,w,e)=>{e.r(w),e.d(w,{restore:()=>v});var f=e(48165),y=e(66661),T=e(6908),M=e(15236),m=e(26079),R=e(52642),D=e(68330),O=e(40149),j=e(13871),p=e(65954),h=e(15401);const v=async({
runner:n,inputs:a,json:i,words:o})=>{const c=(0,p.N)(n,i),[d="",r]=o,g=(await(0,h.withWorld)({runner:n,inputs:a,deploying:[]},u=>{const{settings:b,event:W,startedAt:L,targets:U}=u,I=u.context([],c.sink),
k=(0,O.uS)(b,d);if(k.hosts!==void 0)throw new f.HR("usage",`${d} has several hosts; a backup is restored at one.`,{hint:"Make an environment of that host alone."});const $=(0,O.$r)(k,U),A=(0,O.Mn)({settings:b,
environment:k,event:W,carried:{images:{}},now:L});return(0,T.p)(k.connection,b.root,I,async C=>{const K=await s({environment:k,target:$,input:A},C);return r!==void 0&&await l({environment:k,target:$,input:A},
_(K,r),C),K})})).map(({backup:u,...b})=>b);return r!==void 0?c.print({restored:r},`${r} is restored.`):c.print(g,g.length===0?"There is no backup.":E(g)),0};async function s({environment:n,target:a,input:i},o){
const c=(n.before??[]).filter(t);if(c.length===0||a.backups===void 0)throw new f.HR("usage",`${n.id} has no backup under before:.`,{hint:"Add one: before: [{ backup: { service: db, database: shop } }]\
."});const d=[];for(const r of c){const P=await(0,R.Z)(a.backups(i,r),o);d.push(...P.map(g=>({...g,backup:r})))}return d}function t(n){return n.kind==="database"||n.kind==="volume"}function _(n,a){const i=n.
find(({name:c})=>c===a);if(i!==void 0)return i;const o=n.map(({name:c})=>c);throw new f.HR("absent",`There is no backup ${JSON.stringify(a)}${(0,y.a)(a,o)}`,{hint:o.length===0?"There is none at all.":
`There is: ${o.slice(0,20).join(", ")}.`})}async function l({environment:n,target:a,input:i},o,c){const d=a.bringBack?.(i,o.backup,o.name);if(d===void 0)throw new f.HR("usage",`The target ${a.name} ca\
nnot restore a backup.`);const r=a.log(i),P={log:r,text:`restore ${o.name}`,...n.lock},g=await(0,m.k)(P,c,async u=>(await(0,j.R)(r,u),(0,M.g)(d,u)));if(g.failure!==void 0)throw g.failure}function E(n){
return(0,D.e)(["BACKUP","BYTES","WHEN"],n.map(({name:a,bytes:i,at:o})=>[a,String(i),o]))}}),15236:((B,w,e)=>{e.d(w,{$:()=>v,g:()=>j});var f=e(48165),y=e(50445),T=e(61084),M=e(5977),m=e(52642);async function R(s,t,_){
const l=s.diagnose===void 0?void 0:_.knowledge.diagnoses[s.diagnose.name];if(l===void 0||s.diagnose===void 0)return t;const{data:E}=s.diagnose;try{const n=await(0,m.l)(r=>l.ask(E,r),(0,M._E)(_)),a=l.tell(
{data:E,facts:n,failure:t});if(a===void 0)return t;const{kind:i=t.kind,cause:o,hint:c=t.hint,lines:d}=a;return(0,f.V0)(new f.HR(i,o,{hint:c,details:d}),_.mask)}catch(n){return _.sink({type:"note",level:"\
warning",text:`The cause could not be looked into: ${(0,f.w2)(n).message}`}),t}}var D=e(13138),O=e(70826);async function j(s,t,_={}){const{ports:l}=t,E=s.steps.some(p)?await l.files.scratch():void 0,n=new Map,
a=i=>(0,T.R)(i,{outputs:n,scratch:E},i.despite==="cancel"?(0,M._E)(t):t,_.journal);try{const i=c=>{for(const[d,r]of Object.entries(c.outputs))n.set(`${c.id}.${d}`,r)},o=await(0,D.f)(s.steps,a,i,s.parallel);
return await h({plan:s,outcomes:o,outputs:n,context:t,options:_})}finally{E!==void 0&&await l.files.remove(E)}}function p({undo:s,...t}){return JSON.stringify(t).includes(y.F)}async function h({plan:s,
outcomes:t,outputs:_,context:l,options:E}){const n=new Set(s.steps.filter(u=>u.advisory).map(u=>u.id)),a=t.filter(u=>u.state==="failed"&&!n.has(u.id)),i=t.flatMap(u=>n.has(u.id)&&u.failure?[u.failure]:
[]),o={steps:t,warnings:i,outputs:Object.fromEntries(_)},d=(l.signal.aborted?(0,f.w2)(l.signal.reason):void 0)??a[0]?.failure;if(d===void 0)return{...o,state:"succeeded",undone:[]};const r=d.kind==="c\
ancelled"?"cancelled":"failed";if(r==="cancelled"&&E.onCancel==="leave")return{...o,state:r,undone:[],failure:d};const P=d.kind==="cancelled"||d.kind==="stale"?d:await R(s,d,l),g=await(0,O.gm)({plan:s,
outcomes:t,outputs:_,context:l,mode:E.rollback??"auto"});return{...o,...g,state:r,failure:g.failure===void 0?P:v(P,g.failure)}}function v(s,t){return new f.HR(s.kind,`${s.message} The way back failed \
too: ${t.message}`,{cause:s,hint:`Look at the destination now: it may be between two releases. ${t.hint}`,details:[...s.details,...t.details]})}}),68330:((B,w,e)=>{e.d(w,{e:()=>y});var f=e(11983);function y(m,R){
const D=[m,...R].map(p=>p.map((h,v)=>(v===0?T(h):"")+(0,f.TN)(h))),O=m.map((p,h)=>Math.max(...D.map(v=>M(v[h]??""))));return`${D.map(p=>p.map((h,v)=>h+" ".repeat((O[v]??0)-M(h))).join("  ")).map(p=>p.
trimEnd()).join(`
`)}
`}const T=m=>/^ */.exec(m)?.[0]??"",M=m=>[...m.replace(/\p{M}/gu,"")].length})};export{H as id,S as ids,N as modules};

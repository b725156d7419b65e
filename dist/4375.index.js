const k=4375,S=[4375],H={74375:((W,h,s)=>{s.r(h),s.d(h,{scale:()=>T});var u=s(48165),D=s(6908),P=s(15236),M=s(26079),R=s(52642),O=s(40149),y=s(13871),$=s(65954),j=s(15401);const T=async({runner:_,inputs:m,
json:e,words:n})=>{const i=(0,$.N)(_,e),[o="",c=""]=n,[,t,f]=/^([^=]+)=(\d{1,5})$/.exec(c)??[];if(t===void 0)throw new u.HR("usage",`scale: expected ENVIRONMENT WORKLOAD=REPLICAS, got ${JSON.stringify(
n.join(" "))}.`);const l=await(0,j.withWorld)({runner:_,inputs:m,deploying:[]},r=>{const{settings:g,event:d,startedAt:E}=r,w=r.context([],i.sink),v=(0,O.uS)(g,o);if(v.hosts!==void 0)throw new u.HR("us\
age",`${o} has several hosts; scale is for one.`);const a=(0,O.$r)(v,r.targets),A=(0,O.Mn)({settings:g,environment:v,event:d,carried:{images:{}},now:E}),{log:L,scale:I}={log:a.log(A),scale:a.scale};if(I===
void 0)throw new u.HR("usage",`The target ${a.name} cannot scale.`);const K={log:L,text:`scale ${c}`,...v.lock};return(0,D.p)(v.connection,g.root,w,B=>(0,M.k)(K,B,async C=>{await(0,y.R)(L,C);const U=await(0,R.
l)(N=>[L.list(),...a.look(A,N)],C);return(0,P.g)(I(A,U,t,Number(f)),C)}))});if(l.failure!==void 0)throw l.failure;return i.print({workload:t,replicas:Number(f)},`${t} has ${f} replicas.`),0}}),15236:((W,h,s)=>{
s.d(h,{$:()=>m,g:()=>j});var u=s(48165),D=s(50445),P=s(61084),M=s(5977),R=s(52642);async function O(e,n,i){const o=e.diagnose===void 0?void 0:i.knowledge.diagnoses[e.diagnose.name];if(o===void 0||e.diagnose===
void 0)return n;const{data:c}=e.diagnose;try{const t=await(0,R.l)(E=>o.ask(c,E),(0,M._E)(i)),f=o.tell({data:c,facts:t,failure:n});if(f===void 0)return n;const{kind:l=n.kind,cause:r,hint:g=n.hint,lines:d}=f;
return(0,u.V0)(new u.HR(l,r,{hint:g,details:d}),i.mask)}catch(t){return i.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,u.w2)(t).message}`}),n}}var y=s(13138),$=s(70826);
async function j(e,n,i={}){const{ports:o}=n,c=e.steps.some(T)?await o.files.scratch():void 0,t=new Map,f=l=>(0,P.R)(l,{outputs:t,scratch:c},l.despite==="cancel"?(0,M._E)(n):n,i.journal);try{const l=g=>{
for(const[d,E]of Object.entries(g.outputs))t.set(`${g.id}.${d}`,E)},r=await(0,y.f)(e.steps,f,l,e.parallel);return await _({plan:e,outcomes:r,outputs:t,context:n,options:i})}finally{c!==void 0&&await o.
files.remove(c)}}function T({undo:e,...n}){return JSON.stringify(n).includes(D.F)}async function _({plan:e,outcomes:n,outputs:i,context:o,options:c}){const t=new Set(e.steps.filter(a=>a.advisory).map(
a=>a.id)),f=n.filter(a=>a.state==="failed"&&!t.has(a.id)),l=n.flatMap(a=>t.has(a.id)&&a.failure?[a.failure]:[]),r={steps:n,warnings:l,outputs:Object.fromEntries(i)},d=(o.signal.aborted?(0,u.w2)(o.signal.
reason):void 0)??f[0]?.failure;if(d===void 0)return{...r,state:"succeeded",undone:[]};const E=d.kind==="cancelled"?"cancelled":"failed";if(E==="cancelled"&&c.onCancel==="leave")return{...r,state:E,undone:[],
failure:d};const w=d.kind==="cancelled"||d.kind==="stale"?d:await O(e,d,o),v=await(0,$.gm)({plan:e,outcomes:n,outputs:i,context:o,mode:c.rollback??"auto"});return{...r,...v,state:E,failure:v.failure===
void 0?w:m(w,v.failure)}}function m(e,n){return new u.HR(e.kind,`${e.message} The way back failed too: ${n.message}`,{cause:e,hint:`Look at the destination now: it may be between two releases. ${n.hint}`,
details:[...e.details,...n.details]})}})};export{k as id,S as ids,H as modules};

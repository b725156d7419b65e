const U=4375,k=[4375],x={74375:((C,$,l)=>{l.r($),l.d($,{scale:()=>g});var v=l(48165),E=l(6908),D=l(15236),w=l(26079),P=l(52642),f=l(40149),h=l(13871),O=l(65954),u=l(5568);const g=async({runner:y,inputs:i,
json:d,words:e})=>{const t=(0,O.N)(y,d),[n="",a=""]=e,[,s,r]=/^([^=]+)=(\d{1,5})$/.exec(a)??[];if(s===void 0)throw new v.HR("usage",`scale: expected ENVIRONMENT WORKLOAD=REPLICAS, got ${JSON.stringify(
e.join(" "))}.`);const _=await(0,u.withWorld)({runner:y,inputs:i,deploying:[]},p=>{const{settings:o,event:c,startedAt:m}=p,R=p.context([],t.sink),b=(0,f.uS)(o,n);if(b.hosts!==void 0)throw new v.HR("us\
age",`${n} has several hosts; scale is for one.`);const I=(0,f.$r)(b,p.targets),L=(0,f.Mn)({settings:o,environment:b,event:c,carried:{images:{}},now:m}),{log:T,scale:A}={log:I.log(L),scale:I.scale};if(A===
void 0)throw new v.HR("usage",`The target ${I.name} cannot scale.`);const j={log:T,text:`scale ${a}`,...b.lock};return(0,E.p)(b.connection,o.root,R,K=>(0,w.k)(j,K,async W=>{await(0,h.Rz)(T,W);const M=await(0,P.
l)(B=>[T.list(),...I.look(L,B)],W);return(0,D.g)(A(L,M,s,Number(r)),W)}))});if(_.failure!==void 0)throw _.failure;return t.print({workload:s,replicas:Number(r)},`${s} has ${r} replicas.`),0}}),12657:((C,$,l)=>{
l.d($,{Nr:()=>P,_0:()=>D,uK:()=>w});var v=l(5977),E=l(78500);async function D(f,h,O){const u=[`intent.${h.release}`],g=(0,v._E)(O),y=async(i,d)=>{const e=`phase.${h.release}.${String(u.length).padStart(
3,"0")}`;u.push(e),await(0,E.ur)(f,[{key:e,value:JSON.stringify({phase:i,at:d})}],g)};return O.signal.throwIfAborted(),await(0,E.ur)(f,[{key:u[0],value:JSON.stringify(h)}],g),{started:i=>y(i.id),proven:i=>y(
"proven",i),close:()=>(0,E.Lb)(f,[...u].reverse(),g)}}function w(f){return f.filter(({key:h})=>h.startsWith("intent.")).flatMap(h=>{const O=(0,E.hB)(h);if(O===void 0)return[];const u=f.filter(({key:e})=>e.
startsWith(`phase.${O.release}.`)).sort((e,t)=>e.key<t.key?-1:1),g=u.map(e=>(0,E.hB)(e)),y=g.flatMap(e=>e===void 0||e.phase==="proven"?[]:[e.phase]),i=g.find(e=>e?.phase==="proven"),d=[h.key,...u.map(
({key:e})=>e)];return[{intent:O,phases:y,proven:i!==void 0,provenAt:i?.at??[],keys:d}]})}function P({intent:f,phases:h,proven:O}){if(O)return"interrupted after it was proven healthy, before it was rec\
orded";const u=f.steps.findIndex(({id:y})=>y===h.at(-1)),g=y=>f.steps[y]?.title;return u<0?`interrupted before "${g(0)??"the first step"}"`:`interrupted between "${g(u)}" and ${g(u+1)===void 0?"its en\
d":`"${g(u+1)}"`}`}}),26079:((C,$,l)=>{l.d($,{k:()=>P,u:()=>u});var v=l(68415),E=l(48165),D=l(5977),w=l(78500);async function P(e,t,n){const a=await f(e,t),s=new AbortController,r=new AbortController,
_=h(e,a,{context:(0,D._E)(t),lost:s,over:r.signal});try{return await n((0,D.l_)(t,s.signal))}finally{r.abort(),await _,await O(e,a,(0,D._E)(t))}}async function f(e,t){const{ports:n,sink:a}=t,s=await y(
e,t),r=n.clock.now();let _={text:"",since:r},p="";for(;;){const c=u(await(0,w.x6)(e.log,t));if(c.holder===void 0||await i(c.holder,s,t)||o(c.signs)){const m=c.number+1;await(0,w.ur)(e.log,[{key:d("loc\
k",m),value:JSON.stringify(s)}],t);const R=u(await(0,w.x6)(e.log,t));if(R.number===m&&R.holder?.token===s.token)return c.holder!==void 0&&a({type:"hold",name:e.log.destination,state:"taken over",text:`\
from ${c.holder.text}, which is gone`}),a({type:"hold",name:e.log.destination,state:"acquired",text:s.text}),await(0,w.Lb)(e.log,c.keys,t),m;continue}if(p!==c.holder.text&&a({type:"hold",name:e.log.destination,
state:"waiting",text:`held by ${c.holder.text}`}),p=c.holder.text,n.clock.now()-r>e.wait)throw new E.HR("timeout",`${e.log.destination} is held by ${p}; waited ${(0,v.a)(e.wait)}.`,{hint:"Wait for tha\
t deploy to end, or cancel it, then run again."});await n.clock.sleep(Math.min(1e3,e.ttl/4),t.signal)}function o(c){const m=n.clock.now();return c!==_.text&&(_={text:c,since:m}),m-_.since>e.ttl}}async function h(e,t,{
context:n,lost:a,over:s}){const{clock:r}=n.ports;let _=r.now();for(let o=1;!s.aborted;o+=1){if(await r.sleep(e.ttl/3,s).catch(()=>{}),s.aborted)return;try{const c=u(await(0,w.x6)(e.log,n));if(c.number!==
t)return p(`it was taken over by ${c.holder?.text??"another run"}`);await(0,w.ur)(e.log,[{key:d("beat",t,o),value:"{}"}],n),await(0,w.Lb)(e.log,[d("beat",t,o-1)],n),_=r.now()}catch(c){const m=(0,E.w2)(
c);if(r.now()-_>e.ttl)return p(m.message,m.kind==="transient")}}function p(o,c=!1){n.sink({type:"hold",name:e.log.destination,state:"lost",text:o});const m="When the destination can be reached again: \
deploy-action heal, or the next deploy, ends what was begun.",R=`The lock of ${e.log.destination} was lost: ${o.replace(/\.$/,"")}.`;a.abort(c?new E.HR("transient",R,{hint:m}):new E.HR("stale",R))}}async function O(e,t,n){
try{await(0,w.ur)(e.log,[{key:d("free",t),value:"{}"}],n),n.sink({type:"hold",name:e.log.destination,state:"released",text:""})}catch(a){const s=`The lock of ${e.log.destination} could not be given ba\
ck (${(0,E.w2)(a).message}); it expires after ${(0,v.a)(e.ttl)}.`;n.sink({type:"note",level:"warning",text:s})}}function u(e){const t=e.flatMap(o=>{const[,c="",m=""]=/^(lock|free|beat)\.(\d+)/.exec(o.
key)??[];return c===""?[]:[{entry:o,kind:c,number:Number(m)}]}),n=Math.max(0,...t.filter(({kind:o})=>o==="lock").map(o=>o.number)),a=t.filter(o=>o.number===n),s=a.some(({kind:o})=>o==="free"),r=a.find(
({kind:o})=>o==="lock")?.entry,_=s||r===void 0?void 0:(0,w.hB)(r)??g,p=a.map(o=>o.entry.key).sort().join(" ");return{number:n,holder:_,signs:p,keys:t.map(o=>o.entry.key)}}const g={token:"",text:"someb\
ody whose entry cannot be read",machine:"",pid:0,start:""};async function y(e,t){const{ports:n,signal:a}=t,s=await n.call("machine.identity",{},a);return{token:n.random(16),text:e.text,machine:s.machine,
pid:s.pid,start:s.start}}async function i(e,t,n){if(e.machine===""||e.machine!==t.machine)return!1;const{pid:a,start:s}=e;return await n.ports.call("process.alive",{pid:a,start:s},n.signal)===!1}function d(e,t,n){
return[e,String(t).padStart(7,"0"),...n===void 0?[]:[n]].join(".")}}),13871:((C,$,l)=>{l.d($,{K0:()=>u,OE:()=>i,Rz:()=>O,y6:()=>g,yv:()=>d});var v=l(48165),E=l(73597),D=l(5977),w=l(12657),P=l(78500),f=l(
70826),h=l(83975);async function O(t,n){const a=[];for(const s of(0,w.uK)(await(0,P.x6)(t,n))){const r=await u(t,s,n);await d(r,n),await g(t,s,n),a.push(r)}return a}async function u(t,n,a,s={}){const{
version:r,environment:_}=n.intent,p=`The deploy of ${r} to ${_} was ${(0,w.Nr)(n)}; ending it now.`;a.sink({type:"note",level:"warning",text:p});const o=await y(t,n,a,s);return a.sink({type:"note",level:"\
info",text:`${r}: ${o.text}`}),o}async function g(t,{keys:n},a){await(0,P.Lb)(t,[...n].reverse(),(0,D._E)(a))}async function y(t,n,a,s){const{intent:r,phases:_,proven:p}=n,o=(0,w.Nr)(n),c={release:r.release,
record:r.record,held:!1},m=r.good,R=await(0,P.x6)(t,a),b=(0,E.CF)(R).some(({release:M})=>M.release===m.release);if(p||b||s.proven===!0)return b||await(0,P.ur)(t,[(0,E._1)(R,m)],a),{...c,state:"succeed\
ed",text:`${o}; recorded now`};const I=r.steps.filter(({id:M})=>_.includes(M)),L=I.find(({way:M})=>M==="barrier")?.title??r.heldBy,T={...c,state:"failed",held:!0};if(I.every(({way:M})=>M==="keep"))return{
...c,state:"failed",text:`${o}; nothing had been changed`};if(L!==void 0)return{...T,text:`${o}; held at "${L}", which cannot be undone`};if(r.rollback==="manual")return{...T,text:`${o}; rollback is m\
anual here, left as it is`};const A=s.stays===void 0?I:I.filter(({shared:M})=>M!==!0),K=(await i(r,A,a)).find(({state:M})=>M==="failed")?.failure;if(K!==void 0)throw new v.HR(K.kind,`${r.environment} \
was ${o}, and the way back failed: ${K.message}`,{cause:K,details:K.details,hint:"Mend the destination, then run: deploy-action heal."});const W=A.length===I.length?"":`; the migration stays: ${s.stays}`;
return{...c,state:"rolled back",text:`${o}; rolled back and verified${W}`}}async function i(t,n,a){const s=(0,D._E)(a),r=await(0,f.YL)(t.restore,s);for(const{undo:_=[]}of[...n].reverse()){if(r.some(({
state:p})=>p==="failed"))break;r.push(...await(0,f.HV)(_,new Map,s))}return r}async function d(t,n){const{record:a,state:s,held:r,text:_}=t;if(a===""||s==="failed"&&!r&&await e(a,n))return;const p=s===
"succeeded"?{}:{failureKind:"cancelled"};await(0,h.rh)(a,{state:s,reason:_,...p},n)}async function e(t,{ports:n,signal:a}){const s=await n.call("ledger.get",{id:t},a).catch(()=>null);return s!==null&&
!(0,h.nT)(s)}}),83975:((C,$,l)=>{l.d($,{C6:()=>P,U9:()=>f,VI:()=>u,jQ:()=>g,nT:()=>O,rh:()=>h});var v=l(48165),E=l(5977),D=l(80508);const w={open:6e4,change:2e4};async function P(i,d){const{machine:e,
pid:t,start:n}=await d.ports.call("machine.identity",{},d.signal),a={...i,process:{machine:e,pid:t,start:n}};return await y("open",{record:a},d)}async function f(i,d,e){return await h(i.id,d,e)??{...i,
...d}}async function h(i,d,e){try{return await y("change",{id:i,change:d},(0,E._E)(e))}catch(t){const n=`The record ${i} could not be written, its end is known at the destination only: ${(0,v.w2)(t).message}`;
e.sink({type:"note",level:"warning",text:n});return}}function O({state:i}){return i==="pending"||i==="running"}async function u(i,d){const e={filter:i};return await d.ports.call("ledger.list",e,d.signal)}
function g(i){return{failureKind:i.kind,reason:i.message.split(`
`)[0]?.slice(0,500)??""}}function y(i,d,e){const[t,n]=[`record.${i}`,i==="open"?"Open the record":"Write the record"],a={do:"call",id:t,title:n,operation:`ledger.${i}`,input:d,patience:w[i]};return(0,D.
ux)(a,e,()=>e.ports.call(a.operation,d,e.signal))}})};export{U as id,k as ids,x as modules};

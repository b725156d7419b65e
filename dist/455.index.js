const x=455,S=[455],N={70455:((j,$,c)=>{c.r($),c.d($,{restore:()=>i});var v=c(48165),y=c(66661),P=c(6908),w=c(15236),O=c(26079),m=c(52642),E=c(68330),M=c(40149),p=c(13871),h=c(65954),g=c(5568);const i=async({
runner:a,inputs:s,json:l,words:u})=>{const o=(0,h.N)(a,l),[d="",f]=u,k=(await(0,g.withWorld)({runner:a,inputs:s,deploying:[]},R=>{const{settings:T,event:A,startedAt:I,targets:W}=R,K=R.context([],o.sink),
B=(0,M.uS)(T,d);if(B.hosts!==void 0)throw new v.HR("usage",`${d} has several hosts; a backup is restored at one.`,{hint:"Make an environment of that host alone."});const D=(0,M.$r)(B,W),C=(0,M.Mn)({settings:T,
environment:B,event:A,carried:{images:{}},now:I});return(0,P.p)(B.connection,T.root,K,async L=>{const U=await _({environment:B,target:D,input:C},L);return f!==void 0&&await t({environment:B,target:D,input:C},
n(U,f),L),U})})).map(({backup:R,...T})=>T);return f!==void 0?o.print({restored:f},`${f} is restored.`):o.print(k,k.length===0?"There is no backup.":r(k)),0};async function _({environment:a,target:s,input:l},u){
const o=(a.before??[]).filter(e);if(o.length===0||s.backups===void 0)throw new v.HR("usage",`${a.id} has no backup under before:.`,{hint:"Add one: before: [{ backup: { service: db, database: shop } }]\
."});const d=[];for(const f of o){const b=await(0,m.Z)(s.backups(l,f),u);d.push(...b.map(k=>({...k,backup:f})))}return d}function e(a){return a.kind==="database"||a.kind==="volume"}function n(a,s){const l=a.
find(({name:o})=>o===s);if(l!==void 0)return l;const u=a.map(({name:o})=>o);throw new v.HR("absent",`There is no backup ${JSON.stringify(s)}${(0,y.a)(s,u)}`,{hint:u.length===0?"There is none at all.":
`There is: ${u.slice(0,20).join(", ")}.`})}async function t({environment:a,target:s,input:l},u,o){const d=s.bringBack?.(l,u.backup,u.name);if(d===void 0)throw new v.HR("usage",`The target ${s.name} ca\
nnot restore a backup.`);const f=s.log(l),b={log:f,text:`restore ${u.name}`,...a.lock},k=await(0,O.k)(b,o,async R=>(await(0,p.Rz)(f,R),(0,w.g)(d,R)));if(k.failure!==void 0)throw k.failure}function r(a){
return(0,E.e)(["BACKUP","BYTES","WHEN"],a.map(({name:s,bytes:l,at:u})=>[s,String(l),u]))}}),12657:((j,$,c)=>{c.d($,{Nr:()=>O,_0:()=>P,uK:()=>w});var v=c(5977),y=c(78500);async function P(m,E,M){const p=[
`intent.${E.release}`],h=(0,v._E)(M),g=async(i,_)=>{const e=`phase.${E.release}.${String(p.length).padStart(3,"0")}`;p.push(e),await(0,y.ur)(m,[{key:e,value:JSON.stringify({phase:i,at:_})}],h)};return M.
signal.throwIfAborted(),await(0,y.ur)(m,[{key:p[0],value:JSON.stringify(E)}],h),{started:i=>g(i.id),proven:i=>g("proven",i),close:()=>(0,y.Lb)(m,[...p].reverse(),h)}}function w(m){return m.filter(({key:E})=>E.
startsWith("intent.")).flatMap(E=>{const M=(0,y.hB)(E);if(M===void 0)return[];const p=m.filter(({key:e})=>e.startsWith(`phase.${M.release}.`)).sort((e,n)=>e.key<n.key?-1:1),h=p.map(e=>(0,y.hB)(e)),g=h.
flatMap(e=>e===void 0||e.phase==="proven"?[]:[e.phase]),i=h.find(e=>e?.phase==="proven"),_=[E.key,...p.map(({key:e})=>e)];return[{intent:M,phases:g,proven:i!==void 0,provenAt:i?.at??[],keys:_}]})}function O({
intent:m,phases:E,proven:M}){if(M)return"interrupted after it was proven healthy, before it was recorded";const p=m.steps.findIndex(({id:g})=>g===E.at(-1)),h=g=>m.steps[g]?.title;return p<0?`interrupt\
ed before "${h(0)??"the first step"}"`:`interrupted between "${h(p)}" and ${h(p+1)===void 0?"its end":`"${h(p+1)}"`}`}}),26079:((j,$,c)=>{c.d($,{k:()=>O,u:()=>p});var v=c(68415),y=c(48165),P=c(5977),w=c(
78500);async function O(e,n,t){const r=await m(e,n),a=new AbortController,s=new AbortController,l=E(e,r,{context:(0,P._E)(n),lost:a,over:s.signal});try{return await t((0,P.l_)(n,a.signal))}finally{s.abort(),
await l,await M(e,r,(0,P._E)(n))}}async function m(e,n){const{ports:t,sink:r}=n,a=await g(e,n),s=t.clock.now();let l={text:"",since:s},u="";for(;;){const d=p(await(0,w.x6)(e.log,n));if(d.holder===void 0||
await i(d.holder,a,n)||o(d.signs)){const f=d.number+1;await(0,w.ur)(e.log,[{key:_("lock",f),value:JSON.stringify(a)}],n);const b=p(await(0,w.x6)(e.log,n));if(b.number===f&&b.holder?.token===a.token)return d.
holder!==void 0&&r({type:"hold",name:e.log.destination,state:"taken over",text:`from ${d.holder.text}, which is gone`}),r({type:"hold",name:e.log.destination,state:"acquired",text:a.text}),await(0,w.Lb)(
e.log,d.keys,n),f;continue}if(u!==d.holder.text&&r({type:"hold",name:e.log.destination,state:"waiting",text:`held by ${d.holder.text}`}),u=d.holder.text,t.clock.now()-s>e.wait)throw new y.HR("timeout",
`${e.log.destination} is held by ${u}; waited ${(0,v.a)(e.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await t.clock.sleep(Math.min(1e3,e.ttl/4),n.signal)}function o(d){
const f=t.clock.now();return d!==l.text&&(l={text:d,since:f}),f-l.since>e.ttl}}async function E(e,n,{context:t,lost:r,over:a}){const{clock:s}=t.ports;let l=s.now();for(let o=1;!a.aborted;o+=1){if(await s.
sleep(e.ttl/3,a).catch(()=>{}),a.aborted)return;try{const d=p(await(0,w.x6)(e.log,t));if(d.number!==n)return u(`it was taken over by ${d.holder?.text??"another run"}`);await(0,w.ur)(e.log,[{key:_("bea\
t",n,o),value:"{}"}],t),await(0,w.Lb)(e.log,[_("beat",n,o-1)],t),l=s.now()}catch(d){const f=(0,y.w2)(d);if(s.now()-l>e.ttl)return u(f.message,f.kind==="transient")}}function u(o,d=!1){t.sink({type:"ho\
ld",name:e.log.destination,state:"lost",text:o});const f="When the destination can be reached again: deploy-action heal, or the next deploy, ends what was begun.",b=`The lock of ${e.log.destination} w\
as lost: ${o.replace(/\.$/,"")}.`;r.abort(d?new y.HR("transient",b,{hint:f}):new y.HR("stale",b))}}async function M(e,n,t){try{await(0,w.ur)(e.log,[{key:_("free",n),value:"{}"}],t),t.sink({type:"hold",
name:e.log.destination,state:"released",text:""})}catch(r){const a=`The lock of ${e.log.destination} could not be given back (${(0,y.w2)(r).message}); it expires after ${(0,v.a)(e.ttl)}.`;t.sink({type:"\
note",level:"warning",text:a})}}function p(e){const n=e.flatMap(o=>{const[,d="",f=""]=/^(lock|free|beat)\.(\d+)/.exec(o.key)??[];return d===""?[]:[{entry:o,kind:d,number:Number(f)}]}),t=Math.max(0,...n.
filter(({kind:o})=>o==="lock").map(o=>o.number)),r=n.filter(o=>o.number===t),a=r.some(({kind:o})=>o==="free"),s=r.find(({kind:o})=>o==="lock")?.entry,l=a||s===void 0?void 0:(0,w.hB)(s)??h,u=r.map(o=>o.
entry.key).sort().join(" ");return{number:t,holder:l,signs:u,keys:n.map(o=>o.entry.key)}}const h={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function g(e,n){const{
ports:t,signal:r}=n,a=await t.call("machine.identity",{},r);return{token:t.random(16),text:e.text,machine:a.machine,pid:a.pid,start:a.start}}async function i(e,n,t){if(e.machine===""||e.machine!==n.machine)
return!1;const{pid:r,start:a}=e;return await t.ports.call("process.alive",{pid:r,start:a},t.signal)===!1}function _(e,n,t){return[e,String(n).padStart(7,"0"),...t===void 0?[]:[t]].join(".")}}),68330:((j,$,c)=>{
c.d($,{e:()=>y});var v=c(11983);function y(O,m){const E=[O,...m].map(h=>h.map((g,i)=>(i===0?P(g):"")+(0,v.TN)(g))),M=O.map((h,g)=>Math.max(...E.map(i=>w(i[g]??""))));return`${E.map(h=>h.map((g,i)=>g+"\
 ".repeat((M[i]??0)-w(g))).join("  ")).map(h=>h.trimEnd()).join(`
`)}
`}const P=O=>/^ */.exec(O)?.[0]??"",w=O=>[...O.replace(/\p{M}/gu,"")].length}),13871:((j,$,c)=>{c.d($,{K0:()=>p,OE:()=>i,Rz:()=>M,y6:()=>h,yv:()=>_});var v=c(48165),y=c(73597),P=c(5977),w=c(12657),O=c(
78500),m=c(70826),E=c(83975);async function M(n,t){const r=[];for(const a of(0,w.uK)(await(0,O.x6)(n,t))){const s=await p(n,a,t);await _(s,t),await h(n,a,t),r.push(s)}return r}async function p(n,t,r,a={}){
const{version:s,environment:l}=t.intent,u=`The deploy of ${s} to ${l} was ${(0,w.Nr)(t)}; ending it now.`;r.sink({type:"note",level:"warning",text:u});const o=await g(n,t,r,a);return r.sink({type:"not\
e",level:"info",text:`${s}: ${o.text}`}),o}async function h(n,{keys:t},r){await(0,O.Lb)(n,[...t].reverse(),(0,P._E)(r))}async function g(n,t,r,a){const{intent:s,phases:l,proven:u}=t,o=(0,w.Nr)(t),d={release:s.
release,record:s.record,held:!1},f=s.good,b=await(0,O.x6)(n,r),k=(0,y.CF)(b).some(({release:D})=>D.release===f.release);if(u||k||a.proven===!0)return k||await(0,O.ur)(n,[(0,y._1)(b,f)],r),{...d,state:"\
succeeded",text:`${o}; recorded now`};const R=s.steps.filter(({id:D})=>l.includes(D)),T=R.find(({way:D})=>D==="barrier")?.title??s.heldBy,A={...d,state:"failed",held:!0};if(R.every(({way:D})=>D==="kee\
p"))return{...d,state:"failed",text:`${o}; nothing had been changed`};if(T!==void 0)return{...A,text:`${o}; held at "${T}", which cannot be undone`};if(s.rollback==="manual")return{...A,text:`${o}; ro\
llback is manual here, left as it is`};const I=a.stays===void 0?R:R.filter(({shared:D})=>D!==!0),K=(await i(s,I,r)).find(({state:D})=>D==="failed")?.failure;if(K!==void 0)throw new v.HR(K.kind,`${s.environment}\
 was ${o}, and the way back failed: ${K.message}`,{cause:K,details:K.details,hint:"Mend the destination, then run: deploy-action heal."});const B=I.length===R.length?"":`; the migration stays: ${a.stays}`;
return{...d,state:"rolled back",text:`${o}; rolled back and verified${B}`}}async function i(n,t,r){const a=(0,P._E)(r),s=await(0,m.YL)(n.restore,a);for(const{undo:l=[]}of[...t].reverse()){if(s.some(({
state:u})=>u==="failed"))break;s.push(...await(0,m.HV)(l,new Map,a))}return s}async function _(n,t){const{record:r,state:a,held:s,text:l}=n;if(r===""||a==="failed"&&!s&&await e(r,t))return;const u=a===
"succeeded"?{}:{failureKind:"cancelled"};await(0,E.rh)(r,{state:a,reason:l,...u},t)}async function e(n,{ports:t,signal:r}){const a=await t.call("ledger.get",{id:n},r).catch(()=>null);return a!==null&&
!(0,E.nT)(a)}}),83975:((j,$,c)=>{c.d($,{C6:()=>O,U9:()=>m,VI:()=>p,jQ:()=>h,nT:()=>M,rh:()=>E});var v=c(48165),y=c(5977),P=c(80508);const w={open:6e4,change:2e4};async function O(i,_){const{machine:e,
pid:n,start:t}=await _.ports.call("machine.identity",{},_.signal),r={...i,process:{machine:e,pid:n,start:t}};return await g("open",{record:r},_)}async function m(i,_,e){return await E(i.id,_,e)??{...i,
..._}}async function E(i,_,e){try{return await g("change",{id:i,change:_},(0,y._E)(e))}catch(n){const t=`The record ${i} could not be written, its end is known at the destination only: ${(0,v.w2)(n).message}`;
e.sink({type:"note",level:"warning",text:t});return}}function M({state:i}){return i==="pending"||i==="running"}async function p(i,_){const e={filter:i};return await _.ports.call("ledger.list",e,_.signal)}
function h(i){return{failureKind:i.kind,reason:i.message.split(`
`)[0]?.slice(0,500)??""}}function g(i,_,e){const[n,t]=[`record.${i}`,i==="open"?"Open the record":"Write the record"],r={do:"call",id:n,title:t,operation:`ledger.${i}`,input:_,patience:w[i]};return(0,P.
ux)(r,e,()=>e.ports.call(r.operation,_,e.signal))}})};export{x as id,S as ids,N as modules};

const L=4976,R=[4976,2595],j={12595:((b,D,l)=>{l.r(D),l.d(D,{healNow:()=>u,healWorld:()=>g});var O=l(48165),y=l(6908),$=l(26079),p=l(40149),E=l(13871),c=l(30354),w=l(95625),m=l(15401);const u=async({runner:i,
inputs:o,json:f,words:e})=>{const t=(0,w.N)(i,f),n=await(0,m.withWorld)({runner:i,inputs:o,deploying:[]},a=>{const s=e.length>0?e:a.settings.environments.map(({id:_})=>_);return g(a,s,t.sink)});return t.
print(n,n.length===0?"Nothing was interrupted.":n.map(({release:a,text:s})=>`${a}: ${s}`).join(`
`)),n.some(({held:a})=>a)?1:0};async function g(i,o,f){const{settings:e,event:t}=i,n=i.context([],f),a=[];let s;for(const _ of(0,p.cW)({settings:e,environments:o}).flatMap(c.lS)){const v=(0,p.Mn)({settings:e,
environment:_,event:t,carried:{images:{}},now:i.startedAt}),M=(0,p.$r)(_,i.targets).log(v),d={log:M,text:`heal ${(0,c.$t)(_)}`,..._.lock};try{a.push(...await(0,y.p)(_.connection,e.root,n,r=>(0,$.k)(d,
r,h=>(0,E.R)(M,h))))}catch(r){if(_.host===void 0)throw r;const h=`${(0,c.$t)(_)}: ${(0,O.w2)(r).message}`;n.sink({type:"note",level:"warning",text:h}),s??=(0,O.w2)(r)}}if(s!==void 0)throw s;return a}}),
12657:((b,D,l)=>{l.d(D,{Nr:()=>E,_0:()=>$,uK:()=>p});var O=l(5977),y=l(78500);async function $(c,w,m){const u=[`intent.${w.release}`],g=async(i,o)=>{const f=`phase.${w.release}.${String(u.length).padStart(
3,"0")}`;u.push(f),await(0,y.ur)(c,[{key:f,value:JSON.stringify({phase:i})}],o)};return await(0,y.ur)(c,[{key:u[0],value:JSON.stringify(w)}],m),{started:i=>g(i.id,m),proven:()=>g("proven",(0,O._E)(m)),
close:()=>(0,y.Lb)(c,[...u].reverse(),(0,O._E)(m))}}function p(c){return c.filter(({key:w})=>w.startsWith("intent.")).flatMap(w=>{const m=(0,y.hB)(w);if(m===void 0)return[];const u=c.filter(({key:o})=>o.
startsWith(`phase.${m.release}.`)).sort((o,f)=>o.key<f.key?-1:1),g=u.map(o=>(0,y.hB)(o)?.phase??""),i=[w.key,...u.map(({key:o})=>o)];return[{intent:m,phases:g.filter(o=>o!=="proven"),proven:g.includes(
"proven"),keys:i}]})}function E({intent:c,phases:w,proven:m}){if(m)return"interrupted after it was proven healthy, before it was recorded";const u=c.steps.findIndex(({id:i})=>i===w.at(-1)),g=i=>c.steps[i]?.
title;return u<0?`interrupted before "${g(0)??"the first step"}"`:`interrupted between "${g(u)}" and ${g(u+1)===void 0?"its end":`"${g(u+1)}"`}`}}),26079:((b,D,l)=>{l.d(D,{k:()=>E,u:()=>u});var O=l(68415),
y=l(48165),$=l(5977),p=l(78500);async function E(e,t,n){const a=await c(e,t),s=new AbortController,_=new AbortController,v=w(e,a,{context:(0,$._E)(t),lost:s,over:_.signal});try{return await n((0,$.l_)(
t,s.signal))}finally{_.abort(),await v,await m(e,a,(0,$._E)(t))}}async function c(e,t){const{ports:n,sink:a}=t,s=await i(e,t),_=n.clock.now();let v={text:"",since:_},M="";for(;;){const r=u(await(0,p.x6)(
e.log,t));if(r.holder===void 0||await o(r.holder,s,t)||d(r.signs)){const h=r.number+1;await(0,p.ur)(e.log,[{key:f("lock",h),value:JSON.stringify(s)}],t);const P=u(await(0,p.x6)(e.log,t));if(P.number===
h&&P.holder?.token===s.token)return r.holder!==void 0&&a({type:"hold",name:e.log.destination,state:"taken over",text:`from ${r.holder.text}, which is gone`}),a({type:"hold",name:e.log.destination,state:"\
acquired",text:s.text}),await(0,p.Lb)(e.log,r.keys,t),h;continue}if(M!==r.holder.text&&a({type:"hold",name:e.log.destination,state:"waiting",text:`held by ${r.holder.text}`}),M=r.holder.text,n.clock.now()-
_>e.wait)throw new y.HR("timeout",`${e.log.destination} is held by ${M}; waited ${(0,O.a)(e.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await n.clock.sleep(Math.min(1e3,
e.ttl/4),t.signal)}function d(r){const h=n.clock.now();return r!==v.text&&(v={text:r,since:h}),h-v.since>e.ttl}}async function w(e,t,{context:n,lost:a,over:s}){const{clock:_}=n.ports;let v=_.now();for(let d=1;!s.
aborted;d+=1){if(await _.sleep(e.ttl/3,s).catch(()=>{}),s.aborted)return;try{const r=u(await(0,p.x6)(e.log,n));if(r.number!==t)return M(`it was taken over by ${r.holder?.text??"another run"}`);await(0,p.
ur)(e.log,[{key:f("beat",t,d),value:"{}"}],n),await(0,p.Lb)(e.log,[f("beat",t,d-1)],n),v=_.now()}catch(r){if(_.now()-v>e.ttl)return M((0,y.w2)(r).message)}}function M(d){n.sink({type:"hold",name:e.log.
destination,state:"lost",text:d}),a.abort(new y.HR("stale",`The lock of ${e.log.destination} was lost: ${d}.`))}}async function m(e,t,n){try{await(0,p.ur)(e.log,[{key:f("free",t),value:"{}"}],n),n.sink(
{type:"hold",name:e.log.destination,state:"released",text:""})}catch(a){const s=`The lock of ${e.log.destination} could not be given back (${(0,y.w2)(a).message}); it expires after ${(0,O.a)(e.ttl)}.`;
n.sink({type:"note",level:"warning",text:s})}}function u(e){const t=e.flatMap(d=>{const[,r="",h=""]=/^(lock|free|beat)\.(\d+)/.exec(d.key)??[];return r===""?[]:[{entry:d,kind:r,number:Number(h)}]}),n=Math.
max(0,...t.filter(({kind:d})=>d==="lock").map(d=>d.number)),a=t.filter(d=>d.number===n),s=a.some(({kind:d})=>d==="free"),_=a.find(({kind:d})=>d==="lock")?.entry,v=s||_===void 0?void 0:(0,p.hB)(_)??g,M=a.
map(d=>d.entry.key).sort().join(" ");return{number:n,holder:v,signs:M,keys:t.map(d=>d.entry.key)}}const g={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function i(e,t){
const{ports:n,signal:a}=t,s=await n.call("machine.identity",{},a);return{token:n.random(16),text:e.text,machine:s.machine,pid:s.pid,start:s.start}}async function o(e,t,n){if(e.machine===""||e.machine!==
t.machine)return!1;const{pid:a,start:s}=e;return await n.ports.call("process.alive",{pid:a,start:s},n.signal)===!1}function f(e,t,n){return[e,String(t).padStart(7,"0"),...n===void 0?[]:[n]].join(".")}}),
13871:((b,D,l)=>{l.d(D,{O:()=>u,R:()=>w});var O=l(48165),y=l(73597),$=l(5977),p=l(12657),E=l(78500),c=l(70826);async function w(i,o){const f=(0,p.uK)(await(0,E.x6)(i,o)),e=[];for(const t of f){o.sink(
{type:"note",level:"warning",text:`The deploy of ${t.intent.version} to ${t.intent.environment} was ${(0,p.Nr)(t)}; ending it now.`});const n=await m(i,t,o);await g(t,n,o),await(0,E.Lb)(i,[...t.keys].
reverse(),(0,$._E)(o)),o.sink({type:"note",level:"info",text:`${t.intent.version}: ${n.text}`}),e.push(n)}return e}async function m(i,o,f){const{intent:e,phases:t,proven:n}=o,a=(0,p.Nr)(o),s={release:e.
release,record:e.record,held:!1};if(n){const h=e.good,P=await(0,E.x6)(i,f);return(0,y.CF)(P).some(({release:W})=>W.release===h.release)||await(0,E.ur)(i,[(0,y._1)(P,h)],f),{...s,state:"succeeded",text:`${a}\
; recorded now`}}const _=e.steps.filter(({id:h})=>t.includes(h)),v=_.find(({way:h})=>h==="barrier"),M={...s,state:"failed",held:!0};if(v!==void 0)return{...M,text:`${a}; held at "${v.title}", which ca\
nnot be undone`};if(_.every(({way:h})=>h==="keep"))return{...s,state:"failed",text:`${a}; nothing had been changed`};if(e.rollback==="manual")return{...M,text:`${a}; rollback is manual here, left as i\
t is`};const r=(await u(e,_,f)).find(({state:h})=>h==="failed")?.failure;if(r!==void 0)throw new O.HR(r.kind,`${e.environment} was ${a}, and the way back failed: ${r.message}`,{cause:r,details:r.details,
hint:"Mend the destination, then run: deploy-action heal."});return{...s,state:"rolled back",text:`${a}; rolled back and verified`}}async function u(i,o,f){const e=(0,$._E)(f),t=await(0,c.YL)(i.restore,
e);for(const{undo:n=[]}of[...o].reverse()){if(t.some(({state:a})=>a==="failed"))break;t.push(...await(0,c.HV)(n,new Map,e))}return t}async function g({intent:i},o,f){if(i.record==="")return;const e={state:o.
state,reason:o.text,...o.state==="succeeded"?{}:{failureKind:"cancelled"}},t=(0,$._E)(f);await t.ports.call("ledger.change",{id:i.record,change:e},t.signal).catch(()=>{f.sink({type:"note",level:"warni\
ng",text:`The record ${i.record} is not in this ledger; its end is known at the destination only.`})})}}),30354:((b,D,l)=>{l.d(D,{$t:()=>p,MU:()=>$,lS:()=>y});var O=l(25837);function y(E){const{hosts:c,
...w}=E;return c===void 0?[E]:c.members.map(({name:m,connection:u,url:g})=>({...w,connection:u,host:m,...g===""?{}:{url:g}}))}function $(E,c){return c===void 0?E:{...E,state:`${E.state}/hosts/${c}`}}function p(E){
const{host:c}=E;return c===void 0?(0,O.pn)(E):`${(0,O.pn)(E)} at ${c}`}})};export{L as id,R as ids,j as modules};

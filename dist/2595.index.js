const R=2595,W=[2595],C={14153:((P,M,i)=>{i.d(M,{V:()=>f,b:()=>w});var O=i(7161);async function f({ports:u,settings:E}){const g=`${E.state}/.gitignore`;await u.files.exists(g)||await u.files.write(g,`\
*
`,420)}function w(){return Object.fromEntries(Object.entries(O.z).map(([u,{target:E}])=>[u,E]))}}),12595:((P,M,i)=>{i.r(M),i.d(M,{healNow:()=>m,healWorld:()=>_});var O=i(6908),f=i(26079),w=i(40149),u=i(
13871),E=i(14153),g=i(69499),p=i(42697);const m=async({runner:e,inputs:o,json:a,words:n})=>{const t=(0,g.N)(e,a),s=await(0,p.withWorld)({runner:e,inputs:o,deploying:[]},r=>{const c=n.length>0?n:r.settings.
environments.map(({id:d})=>d);return _(r,c,t.sink)});return t.print(s,s.length===0?"Nothing was interrupted.":s.map(({release:r,text:c})=>`${r}: ${c}`).join(`
`)),s.some(({held:r})=>r)?1:0};async function _(e,o,a){const{settings:n,event:t}=e,s=e.context([],a),r=[];for(const c of(0,w.cW)({settings:n,environments:o})){const d=(0,w.Mn)({settings:n,environment:c,
event:t,carried:{images:{}},now:e.startedAt}),y=(0,w.$r)(c,(0,E.b)()).log(d),D={log:y,text:`heal ${c.id}`,...c.lock};r.push(...await(0,O.p)(c.connection,n.root,s,$=>(0,f.k)(D,$,l=>(0,u.R)(y,l))))}return r}}),
6908:((P,M,i)=>{i.d(M,{p:()=>p});var O=i(98919),f=i(48165),w=i(31446),u=i(5977);async function E(e,o,a){const n=await e.acquire(o);o.sink({type:"hold",name:e.name,state:"acquired",text:""});try{return await a(
n)}finally{try{await e.release(n,(0,u._E)(o))}catch(t){const s=`${e.name} could not be given back: ${(0,f.w2)(t).message}`;o.sink({type:"note",level:"warning",text:s})}}}var g=i(80508);async function p(e,o,a,n){
return e===void 0?n(a):E(m(e,o),a,t=>n({...a,ports:_(a.ports,t)}))}function m(e,o){const a=(0,O.u)(e),n={id:"connection.open",title:`Connect to ${a}`,do:"call",operation:"connection.open",input:{connection:e,
root:o},attempts:3,timeout:6e4};return{name:a,async acquire(t){try{const s={outputs:new Map,scratch:void 0};return(await(0,g.ux)(n,t,()=>(0,w.CD)(n,s,t))).value}catch(s){throw(0,f.V0)((0,f.w2)(s),t.mask)}},
release:async({id:t},{ports:s,signal:r})=>{await s.call("connection.close",{id:t},r)}}}function _(e,{docker:o,env:a}){return{...e,exec:n=>e.exec({...n,env:{...a,...n.env}}),http:n=>e.http(n.at==="dock\
er"?{...n,at:o}:n)}}}),12657:((P,M,i)=>{i.d(M,{Nr:()=>E,_0:()=>w,uK:()=>u});var O=i(5977),f=i(78500);async function w(g,p,m){const _=[`intent.${p.release}`],e=async(o,a)=>{const n=`phase.${p.release}.${String(
_.length).padStart(3,"0")}`;_.push(n),await(0,f.ur)(g,[{key:n,value:JSON.stringify({phase:o})}],a)};return await(0,f.ur)(g,[{key:_[0],value:JSON.stringify(p)}],m),{started:o=>e(o.id,m),proven:()=>e("p\
roven",(0,O._E)(m)),close:()=>(0,f.Lb)(g,[..._].reverse(),(0,O._E)(m))}}function u(g){return g.filter(({key:p})=>p.startsWith("intent.")).flatMap(p=>{const m=(0,f.hB)(p);if(m===void 0)return[];const _=g.
filter(({key:a})=>a.startsWith(`phase.${m.release}.`)).sort((a,n)=>a.key<n.key?-1:1),e=_.map(a=>(0,f.hB)(a)?.phase??""),o=[p.key,..._.map(({key:a})=>a)];return[{intent:m,phases:e.filter(a=>a!=="proven"),
proven:e.includes("proven"),keys:o}]})}function E({intent:g,phases:p,proven:m}){if(m)return"interrupted after it was proven healthy, before it was recorded";const _=g.steps.findIndex(({id:o})=>o===p.at(
-1)),e=o=>g.steps[o]?.title;return _<0?`interrupted before "${e(0)??"the first step"}"`:`interrupted between "${e(_)}" and ${e(_+1)===void 0?"its end":`"${e(_+1)}"`}`}}),26079:((P,M,i)=>{i.d(M,{k:()=>E,
u:()=>_});var O=i(68415),f=i(48165),w=i(5977),u=i(78500);async function E(t,s,r){const c=await g(t,s),d=new AbortController,y=new AbortController,D=p(t,c,{context:(0,w._E)(s),lost:d,over:y.signal});try{
return await r((0,w.l_)(s,d.signal))}finally{y.abort(),await D,await m(t,c,(0,w._E)(s))}}async function g(t,s){const{ports:r,sink:c}=s,d=await o(t,s),y=r.clock.now();let D={text:"",since:y},$="";for(;;){
const h=_(await(0,u.x6)(t.log,s));if(h.holder===void 0||await a(h.holder,d,s)||l(h.signs)){const v=h.number+1;await(0,u.ur)(t.log,[{key:n("lock",v),value:JSON.stringify(d)}],s);const b=_(await(0,u.x6)(
t.log,s));if(b.number===v&&b.holder?.token===d.token)return h.holder!==void 0&&c({type:"hold",name:t.log.destination,state:"taken over",text:`from ${h.holder.text}, which is gone`}),c({type:"hold",name:t.
log.destination,state:"acquired",text:d.text}),await(0,u.Lb)(t.log,h.keys,s),v;continue}if($!==h.holder.text&&c({type:"hold",name:t.log.destination,state:"waiting",text:`held by ${h.holder.text}`}),$=
h.holder.text,r.clock.now()-y>t.wait)throw new f.HR("timeout",`${t.log.destination} is held by ${$}; waited ${(0,O.a)(t.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await r.
clock.sleep(Math.min(1e3,t.ttl/4),s.signal)}function l(h){const v=r.clock.now();return h!==D.text&&(D={text:h,since:v}),v-D.since>t.ttl}}async function p(t,s,{context:r,lost:c,over:d}){const{clock:y}=r.
ports;let D=y.now();for(let l=1;!d.aborted;l+=1){if(await y.sleep(t.ttl/3,d).catch(()=>{}),d.aborted)return;try{const h=_(await(0,u.x6)(t.log,r));if(h.number!==s)return $(`it was taken over by ${h.holder?.
text??"another run"}`);await(0,u.ur)(t.log,[{key:n("beat",s,l),value:"{}"}],r),await(0,u.Lb)(t.log,[n("beat",s,l-1)],r),D=y.now()}catch(h){if(y.now()-D>t.ttl)return $((0,f.w2)(h).message)}}function $(l){
r.sink({type:"hold",name:t.log.destination,state:"lost",text:l}),c.abort(new f.HR("stale",`The lock of ${t.log.destination} was lost: ${l}.`))}}async function m(t,s,r){try{await(0,u.ur)(t.log,[{key:n(
"free",s),value:"{}"}],r),r.sink({type:"hold",name:t.log.destination,state:"released",text:""})}catch(c){const d=`The lock of ${t.log.destination} could not be given back (${(0,f.w2)(c).message}); it \
expires after ${(0,O.a)(t.ttl)}.`;r.sink({type:"note",level:"warning",text:d})}}function _(t){const s=t.flatMap(l=>{const[,h="",v=""]=/^(lock|free|beat)\.(\d+)/.exec(l.key)??[];return h===""?[]:[{entry:l,
kind:h,number:Number(v)}]}),r=Math.max(0,...s.filter(({kind:l})=>l==="lock").map(l=>l.number)),c=s.filter(l=>l.number===r),d=c.some(({kind:l})=>l==="free"),y=c.find(({kind:l})=>l==="lock")?.entry,D=d||
y===void 0?void 0:(0,u.hB)(y)??e,$=c.map(l=>l.entry.key).sort().join(" ");return{number:r,holder:D,signs:$,keys:s.map(l=>l.entry.key)}}const e={token:"",text:"somebody whose entry cannot be read",machine:"",
pid:0,start:""};async function o(t,s){const{ports:r,signal:c}=s,d=await r.call("machine.identity",{},c);return{token:r.random(16),text:t.text,machine:d.machine,pid:d.pid,start:d.start}}async function a(t,s,r){
if(t.machine===""||t.machine!==s.machine)return!1;const{pid:c,start:d}=t;return await r.ports.call("process.alive",{pid:c,start:d},r.signal)===!1}function n(t,s,r){return[t,String(s).padStart(7,"0"),...r===
void 0?[]:[r]].join(".")}}),78500:((P,M,i)=>{i.d(M,{Lb:()=>m,hB:()=>_,ur:()=>p,x6:()=>g});var O=i(48165),f=i(31446),w=i(52642),u=i(80508);const E={outputs:new Map,scratch:void 0};async function g(e,o){
return await(0,w.Z)(e.list(),o)}async function p(e,o,a){for(const n of o){const t={...e.create(n),attempts:3};if(t.do==="wait")throw new O.HR("bug","A log cannot wait.");await(0,u.ux)(t,a,()=>(0,f.CD)(
t,E,a))}}async function m(e,o,a){for(const n of o){const t={...e.remove(n),attempts:3};if(t.do==="wait")throw new O.HR("bug","A log cannot wait.");await(0,u.ux)(t,a,()=>(0,f.CD)(t,E,a))}}function _(e){
try{return JSON.parse(e.value)}catch{return}}}),40149:((P,M,i)=>{i.d(M,{$r:()=>g,Bf:()=>m,L3:()=>E,Mn:()=>p,cW:()=>u});var O=i(47535),f=i(48165),w=i(66661);function u({settings:e,environments:o}){const a=e.
environments.map(({id:n})=>n);return o.flatMap(n=>{const t=e.environments.find(c=>c.id===n);if(t!==void 0)return[t];const s=(0,w.p)(n,a),r=a.length===0?"none is configured":`configured are ${a.join(",\
 ")}`;throw new f.HR("usage",`There is no environment ${JSON.stringify(n)}; ${r}${s===void 0?"":`; did you mean ${s}?`}`)})}function E(e,o){const{settings:a,event:n,override:t,now:s}=e;return u(e).map(
r=>({settings:a,environment:r,event:n,target:g(r,e.targets),input:p({settings:a,environment:r,event:n,carried:o,now:s}),task:"deploy",to:"",override:t,now:s}))}function g(e,o){const a=o[e.target.kind];
if(a!==void 0)return a;throw new f.HR("usage",`environments.${e.id} has no target; expected one of ${Object.keys(o).join(", ")}.`)}function p(e){const{settings:o,environment:a,event:n,carried:t,now:s}=e,
r=_(n);return{app:o.app,environment:a.id,config:a.target.config,images:Object.fromEntries(Object.entries(t.images).map(([c,{name:d,digest:y=""}])=>[c,{name:d,digest:y}])),variables:Object.fromEntries(
a.variables.flatMap(({name:c,value:d})=>d===void 0?[]:[[c,d]])),...a.before===void 0?{}:{before:a.before},version:r,commit:n.sha,release:m(r,n.sha,s),root:o.root,state:o.state}}function m(e,o,a){const n=e.
replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),t=o.slice(0,7);return`${n.endsWith(t)?n:`${n}-${t}`}-${Date.parse(a).toString(36)}`}function _(e){const o=(0,O.cO)(e);return o!==void 0?o:`${(0,O.W0)(e)??(e.
trigger.on==="pull_request"?`pr-${e.trigger.number}`:e.trigger.on)}-${e.sha.slice(0,7)}`}}),13871:((P,M,i)=>{i.d(M,{R:()=>p});var O=i(48165),f=i(71985),w=i(5977),u=i(12657),E=i(78500),g=i(70826);async function p(e,o){
const a=(0,u.uK)(await(0,E.x6)(e,o)),n=[];for(const t of a){o.sink({type:"note",level:"warning",text:`The deploy of ${t.intent.version} to ${t.intent.environment} was ${(0,u.Nr)(t)}; ending it now.`});
const s=await m(e,t,o);await _(t,s,o),await(0,E.Lb)(e,[...t.keys].reverse(),(0,w._E)(o)),o.sink({type:"note",level:"info",text:`${t.intent.version}: ${s.text}`}),n.push(s)}return n}async function m(e,o,a){
const{intent:n,phases:t,proven:s}=o,r=(0,u.Nr)(o),c={release:n.release,record:n.record,held:!1};if(s){const v=n.good,b=await(0,E.x6)(e,a);return(0,f.CF)(b).some(({release:j})=>j.release===v.release)||
await(0,E.ur)(e,[(0,f._1)(b,v)],a),{...c,state:"succeeded",text:`${r}; recorded now`}}const d=n.steps.filter(({id:v})=>t.includes(v)),y=d.find(({way:v})=>v==="barrier"),D={...c,state:"failed",held:!0};
if(y!==void 0)return{...D,text:`${r}; held at "${y.title}", which cannot be undone`};if(d.every(({way:v})=>v==="keep"))return{...c,state:"failed",text:`${r}; nothing had been changed`};if(n.rollback===
"manual")return{...D,text:`${r}; rollback is manual here, left as it is`};const $=(0,w._E)(a),l=await(0,g.YL)(n.restore,$);for(const{undo:v=[]}of[...d].reverse()){if(l.some(({state:b})=>b==="failed"))
break;l.push(...await(0,g.HV)(v,new Map,$))}const h=l.find(({state:v})=>v==="failed")?.failure;if(h!==void 0)throw new O.HR(h.kind,`${n.environment} was ${r}, and the way back failed: ${h.message}`,{cause:h,
details:h.details,hint:"Mend the destination, then run: deploy-action heal."});return{...c,state:"rolled back",text:`${r}; rolled back and verified`}}async function _({intent:e},o,a){if(e.record==="")
return;const n={state:o.state,reason:o.text,...o.state==="succeeded"?{}:{failureKind:"cancelled"}},t=(0,w._E)(a);await t.ports.call("ledger.change",{id:e.record,change:n},t.signal).catch(()=>{a.sink({
type:"note",level:"warning",text:`The record ${e.record} is not in this ledger; its end is known at the destination only.`})})}})};export{R as id,W as ids,C as modules};

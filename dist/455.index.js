const F=455,G=[455],Q={70455:((I,T,i)=>{i.r(T),i.d(T,{restore:()=>n});var D=i(48165),M=i(66661),O=i(6908),_=i(15236),b=i(12657),A=i(26079),R=i(78500),p=i(52642),w=i(68330),l=i(40149),u=i(13871),a=i(30354),
f=i(65954),e=i(5568);const n=async({runner:c,inputs:o,json:h,words:m})=>{const $=(0,f.N)(c,h),[k="",B]=m,v=(await(0,e.withWorld)({runner:c,inputs:o,deploying:[]},async K=>{const{settings:P,event:j,startedAt:W,
targets:J}=K,Z=K.context([],$.sink),C=(0,l.uS)(P,k),z=(0,l.$r)(C,J),V=(0,l.Mn)({settings:P,environment:C,event:j,carried:{images:{}},now:W}),x=[];for(const U of t(C,B)){const S={environment:U,target:z,
input:(0,a.M)(V,U.host)},Y=await(0,O.p)(U.connection,P.root,Z,async H=>{const N=await s(S,H);return B!==void 0&&await y(S,E(N,B),H),N});x.push(...Y)}return x})).map(({backup:K,file:P,...j})=>j);return B!==
void 0?$.print({restored:B},`${B} is restored.`):$.print(v,v.length===0?"There is no backup.":d(v)),0};function t(c,o){const h=(0,a.l)(c);if(o===void 0||c.hosts===void 0)return h;const m=h.filter(({host:k})=>o.
startsWith(`${k}/`));if(m.length>0)return m;const $=h.map(({host:k})=>k).join(", ");throw new D.HR("usage",`${c.id} has several hosts; ${JSON.stringify(o)} names none of them.`,{hint:`A backup is rest\
ored at one host, by which its name begins: one of ${$}. List them: deploy-action restore ${c.id}.`})}async function s({environment:c,target:o,input:h},m){const{before:$=[]}=c,k=$.filter(r);if(o.backups===
void 0)throw new D.HR("usage",`The target ${o.name} keeps no backups.`,{hint:"Restore by the same means by which they are made."});if(k.length===0){const K=$.some(({kind:P})=>P==="command");throw new D.
HR("usage",`${c.id} has no backup of a database or a volume under before:.`,{hint:K?"What a command (run) has backed up lies where it likes; restore it by the same means.":"Add one: before: [{ backup:\
 { service: db, database: shop } }]."})}const{host:B}=c,L=await(0,p.l)(K=>o.look(h,K),m),v=[];for(const K of k){const j=(await(0,p.Z)(o.backups(h,K,L),m)).map(W=>({...W,file:W.name,backup:K}));v.push(
...j.map(W=>B===void 0?W:{...W,name:`${B}/${W.name}`}))}return v}function r(c){return c.kind==="database"||c.kind==="volume"}function E(c,o){const h=c.find(({name:$})=>$===o);if(h!==void 0)return h;const m=c.
map(({name:$})=>$);throw new D.HR("absent",`There is no backup ${JSON.stringify(o)}${(0,M.a)(o,m)}`,{hint:m.length===0?"There is none at all.":`There is: ${m.slice(0,20).join(", ")}.`})}async function y({
environment:c,target:o,input:h},m,$){const k=o.log(h),B={log:k,text:`restore ${m.name}`,...c.lock},L=await(0,A.k)(B,$,async(v,K)=>{c.host===void 0?await(0,u.Rz)(k,v,K):await g(c,k,v);const P=await(0,p.
l)(W=>o.look(h,W),v),j=o.bringBack?.(h,m.backup,m.file,P);if(j===void 0)throw new D.HR("usage",`The target ${o.name} cannot restore a backup.`);return(0,_.g)(j,v)});if(L.failure!==void 0)throw L.failure}
async function g({id:c,host:o},h,m){const[$]=(0,b.uK)(await(0,R.x6)(h,m));if($!==void 0)throw new D.HR("stale",`The deploy of ${$.intent.version} to ${c} was interrupted; ${o} is not touched before th\
at is ended.`,{hint:`Run: deploy-action heal ${c}, then restore again.`})}function d(c){return(0,w.e)(["BACKUP","BYTES","WHEN"],c.map(({name:o,bytes:h,at:m})=>[o,String(h),m]))}}),12657:((I,T,i)=>{i.d(
T,{Nr:()=>R,Zt:()=>b,_0:()=>O,uK:()=>A,y6:()=>_});var D=i(5977),M=i(78500);async function O(p,w,l){const u=[`intent.${w.release}`],a=(0,D._E)(l),f=async(e,n)=>{const t=`phase.${w.release}.${String(u.length).
padStart(3,"0")}`;u.push(t),await(0,M.ur)(p,[{key:t,value:JSON.stringify({phase:e,at:n})}],a)};return l.signal.throwIfAborted(),await(0,M.ur)(p,[{key:u[0],value:JSON.stringify(w)}],a),{started:e=>f(e.
id),proven:e=>f("proven",e),close:()=>_(p,u,a)}}async function _(p,w,l){const[u="",...a]=w;await(0,M.Lb)(p,[u],l),await(0,M.Lb)(p,a,l)}function b(p){const w=new Set(p.map(({key:l})=>l).filter(l=>l.startsWith(
"intent.")));return p.flatMap(({key:l})=>{const u=/^phase\.(.*)\.\d+$/.exec(l)?.[1];return u===void 0||w.has(`intent.${u}`)?[]:[l]})}function A(p){return p.filter(({key:w})=>w.startsWith("intent.")).flatMap(
w=>{const l=(0,M.hB)(w);if(l===void 0)return[];const u=p.filter(({key:t})=>t.startsWith(`phase.${l.release}.`)).sort((t,s)=>t.key<s.key?-1:1),a=u.map(t=>(0,M.hB)(t)),f=a.flatMap(t=>t===void 0||t.phase===
"proven"?[]:[t.phase]),e=a.find(t=>t?.phase==="proven"),n=[w.key,...u.map(({key:t})=>t)];return[{intent:l,phases:f,proven:e!==void 0,provenAt:e?.at??[],keys:n}]})}function R({intent:p,phases:w,proven:l}){
if(l)return"interrupted after it was proven healthy, before it was recorded";const u=p.steps.findIndex(({id:f})=>f===w.at(-1)),a=f=>p.steps[f]?.title;return u<0?`interrupted before "${a(0)??"the first\
 step"}"`:`interrupted between "${a(u)}" and ${a(u+1)===void 0?"its end":`"${a(u+1)}"`}`}}),26079:((I,T,i)=>{i.d(T,{k:()=>b,u:()=>w});var D=i(68415),M=i(48165),O=i(5977),_=i(78500);async function b(e,n,t){
const{number:s,entries:r,left:E}=await A(e,n),y=(0,_.Lb)(e.log,E,(0,O._E)(n)).catch(()=>{}),g=new AbortController,d=new AbortController,c=R(e,s,{context:(0,O._E)(n),lost:g,over:d.signal});try{return await t(
(0,O.l_)(n,g.signal),r)}finally{d.abort(),await Promise.all([c,y]),await p(e,s,(0,O._E)(n))}}async function A(e,n){const{ports:t,sink:s}=n,r=t.clock.now();let E={text:"",since:r},y="",[g,d]=await Promise.
all([u(e,n),(0,_.x6)(e.log,n)]);for(;;){const o=w(d);if(o.holder===void 0||await a(o.holder,g,n)||c(o.signs)){const h=o.number+1;await(0,_.ur)(e.log,[{key:f("lock",h),value:JSON.stringify(g)}],n),d=await(0,_.
x6)(e.log,n);const m=w(d);if(m.number===h&&m.holder?.token===g.token)return o.holder!==void 0&&s({type:"hold",name:e.log.destination,state:"taken over",text:`from ${o.holder.text}, which is gone`}),s(
{type:"hold",name:e.log.destination,state:"acquired",text:g.text}),{number:h,entries:d,left:o.keys};continue}if(y!==o.holder.text&&s({type:"hold",name:e.log.destination,state:"waiting",text:`held by ${o.
holder.text}`}),y=o.holder.text,t.clock.now()-r>e.wait)throw new M.HR("timeout",`${e.log.destination} is held by ${y}; waited ${(0,D.a)(e.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, the\
n run again."});await t.clock.sleep(Math.min(1e3,e.ttl/4),n.signal),d=await(0,_.x6)(e.log,n)}function c(o){const h=t.clock.now();return o!==E.text&&(E={text:o,since:h}),h-E.since>e.ttl}}async function R(e,n,{
context:t,lost:s,over:r}){const{clock:E}=t.ports;let y=E.now();for(let d=1;!r.aborted;d+=1){if(await E.sleep(e.ttl/3,r).catch(()=>{}),r.aborted)return;try{const c=w(await(0,_.x6)(e.log,t));if(c.number!==
n)return g(`it was taken over by ${c.holder?.text??"another run"}`);await(0,_.ur)(e.log,[{key:f("beat",n,d),value:"{}"}],t),await(0,_.Lb)(e.log,[f("beat",n,d-1)],t),y=E.now()}catch(c){const o=(0,M.w2)(
c);if(E.now()-y>e.ttl)return g(o.message,o.kind==="transient")}}function g(d,c=!1){t.sink({type:"hold",name:e.log.destination,state:"lost",text:d});const o="When the destination can be reached again: \
deploy-action heal, or the next deploy, ends what was begun.",h=`The lock of ${e.log.destination} was lost: ${d.replace(/\.$/,"")}.`;s.abort(c?new M.HR("transient",h,{hint:o}):new M.HR("stale",h))}}async function p(e,n,t){
try{await(0,_.ur)(e.log,[{key:f("free",n),value:"{}"}],t),t.sink({type:"hold",name:e.log.destination,state:"released",text:""})}catch(s){const r=`The lock of ${e.log.destination} could not be given ba\
ck (${(0,M.w2)(s).message}); it expires after ${(0,D.a)(e.ttl)}.`;t.sink({type:"note",level:"warning",text:r})}}function w(e){const n=e.flatMap(d=>{const[,c="",o=""]=/^(lock|free|beat)\.(\d+)/.exec(d.
key)??[];return c===""?[]:[{entry:d,kind:c,number:Number(o)}]}),t=Math.max(0,...n.filter(({kind:d})=>d==="lock").map(d=>d.number)),s=n.filter(d=>d.number===t),r=s.some(({kind:d})=>d==="free"),E=s.find(
({kind:d})=>d==="lock")?.entry,y=r||E===void 0?void 0:(0,_.hB)(E)??l,g=s.map(d=>d.entry.key).sort().join(" ");return{number:t,holder:y,signs:g,keys:n.map(d=>d.entry.key)}}const l={token:"",text:"someb\
ody whose entry cannot be read",machine:"",pid:0,start:""};async function u(e,n){const{ports:t,signal:s}=n,r=await t.call("machine.identity",{},s);return{token:t.random(16),text:e.text,machine:r.machine,
pid:r.pid,start:r.start}}async function a(e,n,t){if(e.machine===""||e.machine!==n.machine)return!1;const{pid:s,start:r}=e;return await t.ports.call("process.alive",{pid:s,start:r},t.signal)===!1}function f(e,n,t){
return[e,String(n).padStart(7,"0"),...t===void 0?[]:[t]].join(".")}}),68330:((I,T,i)=>{i.d(T,{e:()=>M});var D=i(11983);function M(b,A){const R=[b,...A].map(l=>l.map((u,a)=>(a===0?O(u):"")+(0,D.TN)(u))),
p=b.map((l,u)=>Math.max(...R.map(a=>_(a[u]??""))));return`${R.map(l=>l.map((u,a)=>u+" ".repeat((p[a]??0)-_(u))).join("  ")).map(l=>l.trimEnd()).join(`
`)}
`}const O=b=>/^ */.exec(b)?.[0]??"",_=b=>[...b.replace(/\p{M}/gu,"")].length}),13871:((I,T,i)=>{i.d(T,{K0:()=>w,OE:()=>u,Rz:()=>p,yv:()=>a});var D=i(48165),M=i(73597),O=i(5977),_=i(12657),b=i(78500),A=i(
70826),R=i(83975);async function p(e,n,t){const s=t??await(0,b.x6)(e,n),r=[];for(const E of(0,_.uK)(s)){const y=await w(e,E,n);await a(y,n),await(0,_.y6)(e,E.keys,(0,O._E)(n)),r.push(y)}return await(0,b.
Lb)(e,(0,_.Zt)(s),(0,O._E)(n)),r}async function w(e,n,t,s={}){const{version:r,environment:E}=n.intent,y=`The deploy of ${r} to ${E} was ${(0,_.Nr)(n)}; ending it now.`;t.sink({type:"note",level:"warni\
ng",text:y});const g=await l(e,n,t,s);return t.sink({type:"note",level:"info",text:`${r}: ${g.text}`}),g}async function l(e,n,t,s){const{intent:r,phases:E,proven:y}=n,g=(0,_.Nr)(n),d={release:r.release,
record:r.record,held:!1},c=r.good,o=await(0,b.x6)(e,t),h=(0,M.CF)(o).some(({release:P})=>P.release===c.release);if(y||h||s.proven===!0)return h||await(0,b.ur)(e,[(0,M._1)(o,c)],t),{...d,state:"succeed\
ed",text:`${g}; recorded now`};const m=r.steps.filter(({id:P})=>E.includes(P)),$=m.find(({way:P})=>P==="barrier")?.title??r.heldBy,k={...d,state:"failed",held:!0};if(m.every(({way:P})=>P==="keep"))return{
...d,state:"failed",text:`${g}; nothing had been changed`};if($!==void 0)return{...k,text:`${g}; held at "${$}", which cannot be undone`};if(r.rollback==="manual")return{...k,text:`${g}; rollback is m\
anual here, left as it is`};const B=s.stays===void 0?m:m.filter(({shared:P})=>P!==!0),v=(await u(r,B,t)).find(({state:P})=>P==="failed")?.failure;if(v!==void 0)throw new D.HR(v.kind,`${r.environment} \
was ${g}, and the way back failed: ${v.message}`,{cause:v,details:v.details,hint:"Mend the destination, then run: deploy-action heal."});const K=B.length===m.length?"":`; the migration stays: ${s.stays}`;
return{...d,state:"rolled back",text:`${g}; rolled back and verified${K}`}}async function u(e,n,t){const s=(0,O._E)(t),r=await(0,A.YL)(e.restore,s);for(const{undo:E=[]}of[...n].reverse()){if(r.some(({
state:y})=>y==="failed"))break;r.push(...await(0,A.HV)(E,new Map,s))}return r}async function a(e,n){const{record:t,state:s,held:r,text:E}=e;if(t==="")return;const y=await f(t,n);if(y!==void 0&&(y===s||
s==="failed"&&!r))return;const g=s==="succeeded"?{}:{failureKind:"cancelled"};await(0,R.rh)(t,{state:s,reason:E,...g},n)}async function f(e,{ports:n,signal:t}){const s=await n.call("ledger.get",{id:e},
t).catch(()=>null);return s===null||(0,R.nT)(s)?void 0:s.state}}),30354:((I,T,i)=>{i.d(T,{M:()=>M,l:()=>D});function D(O){const{hosts:_,...b}=O;return _===void 0?[O]:_.members.map(({name:A,connection:R,
url:p})=>({...b,connection:R,host:A,...p===""?{}:{url:p}}))}function M(O,_){return _===void 0?O:{...O,state:`${O.state}/hosts/${_}`}}}),83975:((I,T,i)=>{i.d(T,{C6:()=>b,U9:()=>A,VI:()=>w,jQ:()=>l,nT:()=>p,
rh:()=>R});var D=i(48165),M=i(5977),O=i(80508);const _={open:6e4,change:2e4};async function b(a,f){const{machine:e,pid:n,start:t}=await f.ports.call("machine.identity",{},f.signal),s={...a,process:{machine:e,
pid:n,start:t}};return await u("open",{record:s},f)}async function A(a,f,e){return await R(a.id,f,e)??{...a,...f}}async function R(a,f,e){try{return await u("change",{id:a,change:f},(0,M._E)(e))}catch(n){
const t=`The record ${a} could not be written, its end is known at the destination only: ${(0,D.w2)(n).message}`;e.sink({type:"note",level:"warning",text:t});return}}function p({state:a}){return a==="\
pending"||a==="running"}async function w(a,f){const e={filter:a};return await f.ports.call("ledger.list",e,f.signal)}function l(a){return{failureKind:a.kind,reason:a.message.split(`
`)[0]?.slice(0,500)??""}}function u(a,f,e){const[n,t]=[`record.${a}`,a==="open"?"Open the record":"Write the record"],s={do:"call",id:n,title:t,operation:`ledger.${a}`,input:f,patience:_[a]},r={...e,patience:Math.
min(e.patience??_[a],_[a])};return(0,O.ux)(s,r,()=>e.ports.call(s.operation,f,e.signal))}})};export{F as id,G as ids,Q as modules};

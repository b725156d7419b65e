const F=455,G=[455],Q={70455:((I,T,r)=>{r.r(T),r.d(T,{restore:()=>t});var D=r(48165),y=r(66661),M=r(6908),_=r(15236),b=r(12657),A=r(26079),R=r(78500),p=r(52642),w=r(68330),l=r(40149),u=r(13871),a=r(30354),
f=r(65954),e=r(5568);const t=async({runner:c,inputs:o,json:h,words:m})=>{const $=(0,f.N)(c,h),[k="",B]=m,v=(await(0,e.withWorld)({runner:c,inputs:o,deploying:[]},async K=>{const{settings:P,event:j,startedAt:W,
targets:J}=K,Z=K.context([],$.sink),C=(0,l.uS)(P,k),z=(0,l.$r)(C,J),V=(0,l.Mn)({settings:P,environment:C,event:j,carried:{images:{}},now:W}),x=[];for(const U of n(C,B)){const S={environment:U,target:z,
input:(0,a.M)(V,U.host)},Y=await(0,M.p)(U.connection,P.root,Z,async H=>{const N=await s(S,H);return B!==void 0&&await O(S,g(N,B),H),N});x.push(...Y)}return x})).map(({backup:K,file:P,...j})=>j);return B!==
void 0?$.print({restored:B},`${B} is restored.`):$.print(v,v.length===0?"There is no backup.":d(v)),0};function n(c,o){const h=(0,a.l)(c);if(o===void 0||c.hosts===void 0)return h;const m=h.filter(({host:k})=>o.
startsWith(`${k}/`));if(m.length>0)return m;const $=h.map(({host:k})=>k).join(", ");throw new D.HR("usage",`${c.id} has several hosts; ${JSON.stringify(o)} names none of them.`,{hint:`A backup is rest\
ored at one host, by which its name begins: one of ${$}. List them: deploy-action restore ${c.id}.`})}async function s({environment:c,target:o,input:h},m){const{before:$=[]}=c,k=$.filter(i);if(o.backups===
void 0)throw new D.HR("usage",`The target ${o.name} keeps no backups.`,{hint:"Restore by the same means by which they are made."});if(k.length===0){const K=$.some(({kind:P})=>P==="command");throw new D.
HR("usage",`${c.id} has no backup of a database or a volume under before:.`,{hint:K?"What a command (run) has backed up lies where it likes; restore it by the same means.":"Add one: before: [{ backup:\
 { service: db, database: shop } }]."})}const{host:B}=c,L=await(0,p.l)(K=>o.look(h,K),m),v=[];for(const K of k){const j=(await(0,p.Z)(o.backups(h,K,L),m)).map(W=>({...W,file:W.name,backup:K}));v.push(
...j.map(W=>B===void 0?W:{...W,name:`${B}/${W.name}`}))}return v}function i(c){return c.kind==="database"||c.kind==="volume"}function g(c,o){const h=c.find(({name:$})=>$===o);if(h!==void 0)return h;const m=c.
map(({name:$})=>$);throw new D.HR("absent",`There is no backup ${JSON.stringify(o)}${(0,y.a)(o,m)}`,{hint:m.length===0?"There is none at all.":`There is: ${m.slice(0,20).join(", ")}.`})}async function O({
environment:c,target:o,input:h},m,$){const k=o.log(h),B={log:k,text:`restore ${m.name}`,...c.lock},L=await(0,A.k)(B,$,async(v,K)=>{c.host===void 0?await(0,u.Rz)(k,v,K):await E(c,k,v);const P=await(0,p.
l)(W=>o.look(h,W),v),j=o.bringBack?.(h,m.backup,m.file,P);if(j===void 0)throw new D.HR("usage",`The target ${o.name} cannot restore a backup.`);return(0,_.g)(j,v)});if(L.failure!==void 0)throw L.failure}
async function E({id:c,host:o},h,m){const[$]=(0,b.uK)(await(0,R.x6)(h,m));if($!==void 0)throw new D.HR("stale",`The deploy of ${$.intent.version} to ${c} was interrupted; ${o} is not touched before th\
at is ended.`,{hint:`Run: deploy-action heal ${c}, then restore again.`})}function d(c){return(0,w.e)(["BACKUP","BYTES","WHEN"],c.map(({name:o,bytes:h,at:m})=>[o,String(h),m]))}}),12657:((I,T,r)=>{r.d(
T,{Nr:()=>R,Zt:()=>b,_0:()=>M,uK:()=>A,y6:()=>_});var D=r(5977),y=r(78500);async function M(p,w,l){const u=[`intent.${w.release}`],a=(0,D._E)(l),f=async(e,t)=>{const n=`phase.${w.release}.${String(u.length).
padStart(3,"0")}`;u.push(n),await(0,y.ur)(p,[{key:n,value:JSON.stringify({phase:e,at:t})}],a)};return l.signal.throwIfAborted(),await(0,y.ur)(p,[{key:u[0],value:JSON.stringify(w)}],a),{started:e=>f(e.
id),proven:e=>f("proven",e),close:()=>_(p,u,a)}}async function _(p,w,l){const[u="",...a]=w;await(0,y.Lb)(p,[u],l),await(0,y.Lb)(p,a,l)}function b(p){const w=new Set(p.map(({key:l})=>l).filter(l=>l.startsWith(
"intent.")));return p.flatMap(({key:l})=>{const u=/^phase\.(.*)\.\d+$/.exec(l)?.[1];return u===void 0||w.has(`intent.${u}`)?[]:[l]})}function A(p){return p.filter(({key:w})=>w.startsWith("intent.")).flatMap(
w=>{const l=(0,y.hB)(w);if(l===void 0)return[];const u=p.filter(({key:n})=>n.startsWith(`phase.${l.release}.`)).sort((n,s)=>n.key<s.key?-1:1),a=u.map(n=>(0,y.hB)(n)),f=a.flatMap(n=>n===void 0||n.phase===
"proven"?[]:[n.phase]),e=a.find(n=>n?.phase==="proven"),t=[w.key,...u.map(({key:n})=>n)];return[{intent:l,phases:f,proven:e!==void 0,provenAt:e?.at??[],keys:t}]})}function R({intent:p,phases:w,proven:l}){
if(l)return"interrupted after it was proven healthy, before it was recorded";const u=p.steps.findIndex(({id:f})=>f===w.at(-1)),a=f=>p.steps[f]?.title;return u<0?`interrupted before "${a(0)??"the first\
 step"}"`:`interrupted between "${a(u)}" and ${a(u+1)===void 0?"its end":`"${a(u+1)}"`}`}}),26079:((I,T,r)=>{r.d(T,{k:()=>b,u:()=>w});var D=r(68415),y=r(48165),M=r(5977),_=r(78500);async function b(e,t,n){
const{number:s,entries:i,left:g}=await A(e,t),O=(0,_.Lb)(e.log,g,(0,M._E)(t)).catch(()=>{}),E=new AbortController,d=new AbortController,c=R(e,s,{context:(0,M._E)(t),lost:E,over:d.signal});try{return await n(
(0,M.l_)(t,E.signal),i)}finally{d.abort(),await Promise.all([c,O]),await p(e,s,(0,M._E)(t))}}async function A(e,t){const{ports:n,sink:s}=t,i=n.clock.now();let g={text:"",since:i},O="",[E,d]=await Promise.
all([u(e,t),(0,_.x6)(e.log,t)]);for(;;){const o=w(d);if(o.holder===void 0||await a(o.holder,E,t)||c(o.signs)){const h=o.number+1;await(0,_.ur)(e.log,[{key:f("lock",h),value:JSON.stringify(E)}],t),d=await(0,_.
x6)(e.log,t);const m=w(d);if(m.number===h&&m.holder?.token===E.token)return o.holder!==void 0&&s({type:"hold",name:e.log.destination,state:"taken over",text:`from ${o.holder.text}, which is gone`}),s(
{type:"hold",name:e.log.destination,state:"acquired",text:E.text}),{number:h,entries:d,left:o.keys};continue}if(O!==o.holder.text&&s({type:"hold",name:e.log.destination,state:"waiting",text:`held by ${o.
holder.text}`}),O=o.holder.text,n.clock.now()-i>e.wait)throw new y.HR("timeout",`${e.log.destination} is held by ${O}; waited ${(0,D.a)(e.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, the\
n run again."});await n.clock.sleep(Math.min(1e3,e.ttl/4),t.signal),d=await(0,_.x6)(e.log,t)}function c(o){const h=n.clock.now();return o!==g.text&&(g={text:o,since:h}),h-g.since>e.ttl}}async function R(e,t,{
context:n,lost:s,over:i}){const{clock:g}=n.ports;let O=g.now();for(let d=1;!i.aborted;d+=1){if(await g.sleep(e.ttl/3,i).catch(()=>{}),i.aborted)return;try{const c=w(await(0,_.x6)(e.log,n));if(c.number!==
t)return E(`it was taken over by ${c.holder?.text??"another run"}`);await(0,_.ur)(e.log,[{key:f("beat",t,d),value:"{}"}],n),await(0,_.Lb)(e.log,[f("beat",t,d-1)],n),O=g.now()}catch(c){const o=(0,y.w2)(
c);if(g.now()-O>e.ttl)return E(o.message,o.kind==="transient")}}function E(d,c=!1){n.sink({type:"hold",name:e.log.destination,state:"lost",text:d});const o="When the destination can be reached again: \
deploy-action heal, or the next deploy, ends what was begun.",h=`The lock of ${e.log.destination} was lost: ${d.replace(/\.$/,"")}.`;s.abort(c?new y.HR("transient",h,{hint:o}):new y.HR("stale",h))}}async function p(e,t,n){
try{await(0,_.ur)(e.log,[{key:f("free",t),value:"{}"}],n),n.sink({type:"hold",name:e.log.destination,state:"released",text:""})}catch(s){const i=`The lock of ${e.log.destination} could not be given ba\
ck (${(0,y.w2)(s).message}); it expires after ${(0,D.a)(e.ttl)}.`;n.sink({type:"note",level:"warning",text:i})}}function w(e){const t=e.flatMap(d=>{const[,c="",o=""]=/^(lock|free|beat)\.(\d+)/.exec(d.
key)??[];return c===""?[]:[{entry:d,kind:c,number:Number(o)}]}),n=Math.max(0,...t.filter(({kind:d})=>d==="lock").map(d=>d.number)),s=t.filter(d=>d.number===n),i=s.some(({kind:d})=>d==="free"),g=s.find(
({kind:d})=>d==="lock")?.entry,O=i||g===void 0?void 0:(0,_.hB)(g)??l,E=s.map(d=>d.entry.key).sort().join(" ");return{number:n,holder:O,signs:E,keys:t.map(d=>d.entry.key)}}const l={token:"",text:"someb\
ody whose entry cannot be read",machine:"",pid:0,start:""};async function u(e,t){const{ports:n,signal:s}=t,i=await n.call("machine.identity",{},s);return{token:n.random(16),text:e.text,machine:i.machine,
pid:i.pid,start:i.start}}async function a(e,t,n){if(e.machine===""||e.machine!==t.machine)return!1;const{pid:s,start:i}=e;return await n.ports.call("process.alive",{pid:s,start:i},n.signal)===!1}function f(e,t,n){
return[e,String(t).padStart(7,"0"),...n===void 0?[]:[n]].join(".")}}),68330:((I,T,r)=>{r.d(T,{e:()=>y});var D=r(11983);function y(b,A){const R=[b,...A].map(l=>l.map((u,a)=>(a===0?M(u):"")+(0,D.TN)(u))),
p=b.map((l,u)=>Math.max(...R.map(a=>_(a[u]??""))));return`${R.map(l=>l.map((u,a)=>u+" ".repeat((p[a]??0)-_(u))).join("  ")).map(l=>l.trimEnd()).join(`
`)}
`}const M=b=>/^ */.exec(b)?.[0]??"",_=b=>[...b.replace(/\p{M}/gu,"")].length}),13871:((I,T,r)=>{r.d(T,{K0:()=>w,OE:()=>u,Rz:()=>p,yv:()=>a});var D=r(48165),y=r(73597),M=r(5977),_=r(12657),b=r(78500),A=r(
70826),R=r(83975);async function p(e,t,n){const s=n??await(0,b.x6)(e,t),i=[];for(const g of(0,_.uK)(s)){const O=await w(e,g,t);await a(O,t),await(0,_.y6)(e,g.keys,(0,M._E)(t)),i.push(O)}return await(0,b.
Lb)(e,(0,_.Zt)(s),(0,M._E)(t)),i}async function w(e,t,n,s={}){const{version:i,environment:g}=t.intent,O=`The deploy of ${i} to ${g} was ${(0,_.Nr)(t)}; ending it now.`;n.sink({type:"note",level:"warni\
ng",text:O});const E=await l(e,t,n,s);return n.sink({type:"note",level:"info",text:`${i}: ${E.text}`}),E}async function l(e,t,n,s){const{intent:i,phases:g,proven:O}=t,E=(0,_.Nr)(t),d={release:i.release,
record:i.record,held:!1},c=i.good,o=await(0,b.x6)(e,n),h=(0,y.CF)(o).some(({release:P})=>P.release===c.release);if(O||h||s.proven===!0)return h||await(0,b.ur)(e,[(0,y._1)(o,c)],n),{...d,state:"succeed\
ed",text:`${E}; recorded now`};const m=i.steps.filter(({id:P})=>g.includes(P)),$=m.find(({way:P})=>P==="barrier")?.title??i.heldBy,k={...d,state:"failed",held:!0};if(m.every(({way:P})=>P==="keep"))return{
...d,state:"failed",text:`${E}; nothing had been changed`};if($!==void 0)return{...k,text:`${E}; held at "${$}", which cannot be undone`};if(i.rollback==="manual")return{...k,text:`${E}; rollback is m\
anual here, left as it is`};const B=s.stays===void 0?m:m.filter(({shared:P})=>P!==!0),v=(await u(i,B,n)).find(({state:P})=>P==="failed")?.failure;if(v!==void 0)throw new D.HR(v.kind,`${i.environment} \
was ${E}, and the way back failed: ${v.message}`,{cause:v,details:v.details,hint:"Mend the destination, then run: deploy-action heal."});const K=B.length===m.length?"":`; the migration stays: ${s.stays}`;
return{...d,state:"rolled back",text:`${E}; rolled back and verified${K}`}}async function u(e,t,n){const s=(0,M._E)(n),i=await(0,A.YL)(e.restore,s);for(const{undo:g=[]}of[...t].reverse()){if(i.some(({
state:O})=>O==="failed"))break;i.push(...await(0,A.HV)(g,new Map,s))}return i}async function a(e,t,n=!1){const{record:s,state:i,held:g,text:O}=e;if(s==="")return!1;const E=n?void 0:await f(s,t);if(E!==
void 0&&(E===i||i==="failed"&&!g))return!1;const d=i==="succeeded"?{}:{failureKind:"cancelled"};return await(0,R.rh)(s,{state:i,reason:O,...d},t),!0}async function f(e,{ports:t,signal:n}){const s=await t.
call("ledger.get",{id:e},n).catch(()=>null);return s===null||(0,R.nT)(s)?void 0:s.state}}),30354:((I,T,r)=>{r.d(T,{M:()=>y,l:()=>D});function D(M){const{hosts:_,...b}=M;return _===void 0?[M]:_.members.
map(({name:A,connection:R,url:p})=>({...b,connection:R,host:A,...p===""?{}:{url:p}}))}function y(M,_){return _===void 0?M:{...M,state:`${M.state}/hosts/${_}`}}}),83975:((I,T,r)=>{r.d(T,{C6:()=>b,U9:()=>A,
VI:()=>w,jQ:()=>l,nT:()=>p,rh:()=>R});var D=r(48165),y=r(5977),M=r(80508);const _={open:6e4,change:2e4};async function b(a,f){const{machine:e,pid:t,start:n}=await f.ports.call("machine.identity",{},f.
signal),s={...a,process:{machine:e,pid:t,start:n}};return await u("open",{record:s},f)}async function A(a,f,e){return await R(a.id,f,e)??{...a,...f}}async function R(a,f,e){try{return await u("change",
{id:a,change:f},(0,y._E)(e))}catch(t){const n=`The record ${a} could not be written, its end is known at the destination only: ${(0,D.w2)(t).message}`;e.sink({type:"note",level:"warning",text:n});return}}
function p({state:a}){return a==="pending"||a==="running"}async function w(a,f){const e={filter:a};return await f.ports.call("ledger.list",e,f.signal)}function l(a){return{failureKind:a.kind,reason:a.
message.split(`
`)[0]?.slice(0,500)??""}}function u(a,f,e){const[t,n]=[`record.${a}`,a==="open"?"Open the record":"Write the record"],s={do:"call",id:t,title:n,operation:`ledger.${a}`,input:f,patience:_[a]},i={...e,patience:Math.
min(e.patience??_[a],_[a])};return(0,M.ux)(s,i,()=>e.ports.call(s.operation,f,e.signal))}})};export{F as id,G as ids,Q as modules};

const G=455,Q=[455],Z={70455:((W,k,o)=>{o.r(k),o.d(k,{restore:()=>t});var v=o(48165),M=o(66661),D=o(6908),_=o(15236),$=o(12657),O=o(26079),p=o(78500),m=o(52642),E=o(68330),u=o(40149),g=o(13871),i=o(30354),
f=o(65954),e=o(5568);const t=async({runner:a,inputs:c,json:h,words:P})=>{const y=(0,f.N)(a,h),[T="",K]=P,B=(await(0,e.withWorld)({runner:a,inputs:c,deploying:[]},async j=>{const{settings:A,event:w,startedAt:N,
targets:J}=j,z=j.context([],y.sink),L=(0,u.uS)(A,T),V=(0,u.$r)(L,J),Y=(0,u.Mn)({settings:A,environment:L,event:w,carried:{images:{}},now:N}),U=[];for(const C of n(L,K)){const x={environment:C,target:V,
input:(0,i.M)(Y,C.host)},F=await(0,D.p)(C.connection,A.root,z,async S=>{const H=await s(x,S);return K!==void 0&&await b(x,l(H,K),S),H});U.push(...F)}return U})).map(({backup:j,file:A,...w})=>w);return K!==
void 0?y.print({restored:K},`${K} is restored.`):y.print(B,B.length===0?"There is no backup.":d(B)),0};function n(a,c){const h=(0,i.l)(a);if(c===void 0||a.hosts===void 0)return h;const P=h.filter(({host:T})=>c.
startsWith(`${T}/`));if(P.length>0)return P;const y=h.map(({host:T})=>T).join(", ");throw new v.HR("usage",`${a.id} has several hosts; ${JSON.stringify(c)} names none of them.`,{hint:`A backup is rest\
ored at one host, by which its name begins: one of ${y}. List them: deploy-action restore ${a.id}.`})}async function s({environment:a,target:c,input:h},P){const y=(a.before??[]).filter(r);if(y.length===
0||c.backups===void 0)throw new v.HR("usage",`${a.id} has no backup under before:.`,{hint:"Add one: before: [{ backup: { service: db, database: shop } }]."});const{host:T}=a,K=await(0,m.l)(B=>c.look(h,
B),P),I=[];for(const B of y){const A=(await(0,m.Z)(c.backups(h,B,K),P)).map(w=>({...w,file:w.name,backup:B}));I.push(...A.map(w=>T===void 0?w:{...w,name:`${T}/${w.name}`}))}return I}function r(a){return a.
kind==="database"||a.kind==="volume"}function l(a,c){const h=a.find(({name:y})=>y===c);if(h!==void 0)return h;const P=a.map(({name:y})=>y);throw new v.HR("absent",`There is no backup ${JSON.stringify(
c)}${(0,M.a)(c,P)}`,{hint:P.length===0?"There is none at all.":`There is: ${P.slice(0,20).join(", ")}.`})}async function b({environment:a,target:c,input:h},P,y){const T=c.log(h),K={log:T,text:`restore\
 ${P.name}`,...a.lock},I=await(0,O.k)(K,y,async B=>{a.host===void 0?await(0,g.Rz)(T,B):await R(a,T,B);const j=await(0,m.l)(w=>c.look(h,w),B),A=c.bringBack?.(h,P.backup,P.file,j);if(A===void 0)throw new v.
HR("usage",`The target ${c.name} cannot restore a backup.`);return(0,_.g)(A,B)});if(I.failure!==void 0)throw I.failure}async function R({id:a,host:c},h,P){const[y]=(0,$.uK)(await(0,p.x6)(h,P));if(y!==
void 0)throw new v.HR("stale",`The deploy of ${y.intent.version} to ${a} was interrupted; ${c} is not touched before that is ended.`,{hint:`Run: deploy-action heal ${a}, then restore again.`})}function d(a){
return(0,E.e)(["BACKUP","BYTES","WHEN"],a.map(({name:c,bytes:h,at:P})=>[c,String(h),P]))}}),12657:((W,k,o)=>{o.d(k,{Nr:()=>$,_0:()=>D,uK:()=>_});var v=o(5977),M=o(78500);async function D(O,p,m){const E=[
`intent.${p.release}`],u=(0,v._E)(m),g=async(i,f)=>{const e=`phase.${p.release}.${String(E.length).padStart(3,"0")}`;E.push(e),await(0,M.ur)(O,[{key:e,value:JSON.stringify({phase:i,at:f})}],u)};return m.
signal.throwIfAborted(),await(0,M.ur)(O,[{key:E[0],value:JSON.stringify(p)}],u),{started:i=>g(i.id),proven:i=>g("proven",i),close:()=>(0,M.Lb)(O,[...E].reverse(),u)}}function _(O){return O.filter(({key:p})=>p.
startsWith("intent.")).flatMap(p=>{const m=(0,M.hB)(p);if(m===void 0)return[];const E=O.filter(({key:e})=>e.startsWith(`phase.${m.release}.`)).sort((e,t)=>e.key<t.key?-1:1),u=E.map(e=>(0,M.hB)(e)),g=u.
flatMap(e=>e===void 0||e.phase==="proven"?[]:[e.phase]),i=u.find(e=>e?.phase==="proven"),f=[p.key,...E.map(({key:e})=>e)];return[{intent:m,phases:g,proven:i!==void 0,provenAt:i?.at??[],keys:f}]})}function $({
intent:O,phases:p,proven:m}){if(m)return"interrupted after it was proven healthy, before it was recorded";const E=O.steps.findIndex(({id:g})=>g===p.at(-1)),u=g=>O.steps[g]?.title;return E<0?`interrupt\
ed before "${u(0)??"the first step"}"`:`interrupted between "${u(E)}" and ${u(E+1)===void 0?"its end":`"${u(E+1)}"`}`}}),26079:((W,k,o)=>{o.d(k,{k:()=>$,u:()=>E});var v=o(68415),M=o(48165),D=o(5977),_=o(
78500);async function $(e,t,n){const s=await O(e,t),r=new AbortController,l=new AbortController,b=p(e,s,{context:(0,D._E)(t),lost:r,over:l.signal});try{return await n((0,D.l_)(t,r.signal))}finally{l.abort(),
await b,await m(e,s,(0,D._E)(t))}}async function O(e,t){const{ports:n,sink:s}=t,r=await g(e,t),l=n.clock.now();let b={text:"",since:l},R="";for(;;){const a=E(await(0,_.x6)(e.log,t));if(a.holder===void 0||
await i(a.holder,r,t)||d(a.signs)){const c=a.number+1;await(0,_.ur)(e.log,[{key:f("lock",c),value:JSON.stringify(r)}],t);const h=E(await(0,_.x6)(e.log,t));if(h.number===c&&h.holder?.token===r.token)return a.
holder!==void 0&&s({type:"hold",name:e.log.destination,state:"taken over",text:`from ${a.holder.text}, which is gone`}),s({type:"hold",name:e.log.destination,state:"acquired",text:r.text}),await(0,_.Lb)(
e.log,a.keys,t),c;continue}if(R!==a.holder.text&&s({type:"hold",name:e.log.destination,state:"waiting",text:`held by ${a.holder.text}`}),R=a.holder.text,n.clock.now()-l>e.wait)throw new M.HR("timeout",
`${e.log.destination} is held by ${R}; waited ${(0,v.a)(e.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await n.clock.sleep(Math.min(1e3,e.ttl/4),t.signal)}function d(a){
const c=n.clock.now();return a!==b.text&&(b={text:a,since:c}),c-b.since>e.ttl}}async function p(e,t,{context:n,lost:s,over:r}){const{clock:l}=n.ports;let b=l.now();for(let d=1;!r.aborted;d+=1){if(await l.
sleep(e.ttl/3,r).catch(()=>{}),r.aborted)return;try{const a=E(await(0,_.x6)(e.log,n));if(a.number!==t)return R(`it was taken over by ${a.holder?.text??"another run"}`);await(0,_.ur)(e.log,[{key:f("bea\
t",t,d),value:"{}"}],n),await(0,_.Lb)(e.log,[f("beat",t,d-1)],n),b=l.now()}catch(a){const c=(0,M.w2)(a);if(l.now()-b>e.ttl)return R(c.message,c.kind==="transient")}}function R(d,a=!1){n.sink({type:"ho\
ld",name:e.log.destination,state:"lost",text:d});const c="When the destination can be reached again: deploy-action heal, or the next deploy, ends what was begun.",h=`The lock of ${e.log.destination} w\
as lost: ${d.replace(/\.$/,"")}.`;s.abort(a?new M.HR("transient",h,{hint:c}):new M.HR("stale",h))}}async function m(e,t,n){try{await(0,_.ur)(e.log,[{key:f("free",t),value:"{}"}],n),n.sink({type:"hold",
name:e.log.destination,state:"released",text:""})}catch(s){const r=`The lock of ${e.log.destination} could not be given back (${(0,M.w2)(s).message}); it expires after ${(0,v.a)(e.ttl)}.`;n.sink({type:"\
note",level:"warning",text:r})}}function E(e){const t=e.flatMap(d=>{const[,a="",c=""]=/^(lock|free|beat)\.(\d+)/.exec(d.key)??[];return a===""?[]:[{entry:d,kind:a,number:Number(c)}]}),n=Math.max(0,...t.
filter(({kind:d})=>d==="lock").map(d=>d.number)),s=t.filter(d=>d.number===n),r=s.some(({kind:d})=>d==="free"),l=s.find(({kind:d})=>d==="lock")?.entry,b=r||l===void 0?void 0:(0,_.hB)(l)??u,R=s.map(d=>d.
entry.key).sort().join(" ");return{number:n,holder:b,signs:R,keys:t.map(d=>d.entry.key)}}const u={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function g(e,t){const{
ports:n,signal:s}=t,r=await n.call("machine.identity",{},s);return{token:n.random(16),text:e.text,machine:r.machine,pid:r.pid,start:r.start}}async function i(e,t,n){if(e.machine===""||e.machine!==t.machine)
return!1;const{pid:s,start:r}=e;return await n.ports.call("process.alive",{pid:s,start:r},n.signal)===!1}function f(e,t,n){return[e,String(t).padStart(7,"0"),...n===void 0?[]:[n]].join(".")}}),68330:((W,k,o)=>{
o.d(k,{e:()=>M});var v=o(11983);function M($,O){const p=[$,...O].map(u=>u.map((g,i)=>(i===0?D(g):"")+(0,v.TN)(g))),m=$.map((u,g)=>Math.max(...p.map(i=>_(i[g]??""))));return`${p.map(u=>u.map((g,i)=>g+"\
 ".repeat((m[i]??0)-_(g))).join("  ")).map(u=>u.trimEnd()).join(`
`)}
`}const D=$=>/^ */.exec($)?.[0]??"",_=$=>[...$.replace(/\p{M}/gu,"")].length}),13871:((W,k,o)=>{o.d(k,{K0:()=>E,OE:()=>i,Rz:()=>m,y6:()=>u,yv:()=>f});var v=o(48165),M=o(73597),D=o(5977),_=o(12657),$=o(
78500),O=o(70826),p=o(83975);async function m(t,n){const s=[];for(const r of(0,_.uK)(await(0,$.x6)(t,n))){const l=await E(t,r,n);await f(l,n),await u(t,r,n),s.push(l)}return s}async function E(t,n,s,r={}){
const{version:l,environment:b}=n.intent,R=`The deploy of ${l} to ${b} was ${(0,_.Nr)(n)}; ending it now.`;s.sink({type:"note",level:"warning",text:R});const d=await g(t,n,s,r);return s.sink({type:"not\
e",level:"info",text:`${l}: ${d.text}`}),d}async function u(t,{keys:n},s){await(0,$.Lb)(t,[...n].reverse(),(0,D._E)(s))}async function g(t,n,s,r){const{intent:l,phases:b,proven:R}=n,d=(0,_.Nr)(n),a={release:l.
release,record:l.record,held:!1},c=l.good,h=await(0,$.x6)(t,s),P=(0,M.CF)(h).some(({release:w})=>w.release===c.release);if(R||P||r.proven===!0)return P||await(0,$.ur)(t,[(0,M._1)(h,c)],s),{...a,state:"\
succeeded",text:`${d}; recorded now`};const y=l.steps.filter(({id:w})=>b.includes(w)),T=y.find(({way:w})=>w==="barrier")?.title??l.heldBy,K={...a,state:"failed",held:!0};if(y.every(({way:w})=>w==="kee\
p"))return{...a,state:"failed",text:`${d}; nothing had been changed`};if(T!==void 0)return{...K,text:`${d}; held at "${T}", which cannot be undone`};if(l.rollback==="manual")return{...K,text:`${d}; ro\
llback is manual here, left as it is`};const I=r.stays===void 0?y:y.filter(({shared:w})=>w!==!0),j=(await i(l,I,s)).find(({state:w})=>w==="failed")?.failure;if(j!==void 0)throw new v.HR(j.kind,`${l.environment}\
 was ${d}, and the way back failed: ${j.message}`,{cause:j,details:j.details,hint:"Mend the destination, then run: deploy-action heal."});const A=I.length===y.length?"":`; the migration stays: ${r.stays}`;
return{...a,state:"rolled back",text:`${d}; rolled back and verified${A}`}}async function i(t,n,s){const r=(0,D._E)(s),l=await(0,O.YL)(t.restore,r);for(const{undo:b=[]}of[...n].reverse()){if(l.some(({
state:R})=>R==="failed"))break;l.push(...await(0,O.HV)(b,new Map,r))}return l}async function f(t,n){const{record:s,state:r,held:l,text:b}=t;if(s===""||r==="failed"&&!l&&await e(s,n))return;const R=r===
"succeeded"?{}:{failureKind:"cancelled"};await(0,p.rh)(s,{state:r,reason:b,...R},n)}async function e(t,{ports:n,signal:s}){const r=await n.call("ledger.get",{id:t},s).catch(()=>null);return r!==null&&
!(0,p.nT)(r)}}),30354:((W,k,o)=>{o.d(k,{M:()=>M,l:()=>v});function v(D){const{hosts:_,...$}=D;return _===void 0?[D]:_.members.map(({name:O,connection:p,url:m})=>({...$,connection:p,host:O,...m===""?{}:
{url:m}}))}function M(D,_){return _===void 0?D:{...D,state:`${D.state}/hosts/${_}`}}}),83975:((W,k,o)=>{o.d(k,{C6:()=>$,U9:()=>O,VI:()=>E,jQ:()=>u,nT:()=>m,rh:()=>p});var v=o(48165),M=o(5977),D=o(80508);
const _={open:6e4,change:2e4};async function $(i,f){const{machine:e,pid:t,start:n}=await f.ports.call("machine.identity",{},f.signal),s={...i,process:{machine:e,pid:t,start:n}};return await g("open",{
record:s},f)}async function O(i,f,e){return await p(i.id,f,e)??{...i,...f}}async function p(i,f,e){try{return await g("change",{id:i,change:f},(0,M._E)(e))}catch(t){const n=`The record ${i} could not \
be written, its end is known at the destination only: ${(0,v.w2)(t).message}`;e.sink({type:"note",level:"warning",text:n});return}}function m({state:i}){return i==="pending"||i==="running"}async function E(i,f){
const e={filter:i};return await f.ports.call("ledger.list",e,f.signal)}function u(i){return{failureKind:i.kind,reason:i.message.split(`
`)[0]?.slice(0,500)??""}}function g(i,f,e){const[t,n]=[`record.${i}`,i==="open"?"Open the record":"Write the record"],s={do:"call",id:t,title:n,operation:`ledger.${i}`,input:f,patience:_[i]};return(0,D.
ux)(s,e,()=>e.ports.call(s.operation,f,e.signal))}})};export{G as id,Q as ids,Z as modules};

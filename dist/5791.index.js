const st=5791,ot=[5791],at={5791:((G,k,a)=>{a.r(k),a.d(k,{history:()=>q,logs:()=>tt,status:()=>Y});var j=a(48165),w=a(25837),E=a(76211),d=a(73597),T=a(6908),K=a(12657),P=a(26079),u=a(52642),p=a(28230),
c=a(53871),o=a(11983),e=a(68330);function l(i){if(i.length===0)return`No deployment is recorded.
`;const h=["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"];return(0,e.e)(h,i.map(t))}function t(i){const{id:h,environment:b,version:m,state:O,images:$,previous:N,createdAt:M,
actor:_,task:x,failureKind:R,reason:L}=i,U=[R,L].filter(B=>B!=="").join(": ");return[h,b,x==="rollback"?`${m} (rollback)`:m,`${o.Z8[O]??""} ${O}`,s($),s(N),D(M),_,(0,o.ml)((0,o.TN)(U),100)]}function s(i){
const h=Object.values(i).map(b=>(0,c.VK)(b.slice(b.indexOf("@")+1)));return[...new Set(h)].join(" ")}function n(i){return i.length===0?`No environment is configured.
`:i.map(f).join(`
`)}function f(i){const{environment:h,host:b,unreachable:m,destination:O,running:$,interrupted:N,lockedBy:M}=i,_=b===""?h:`${h} at ${b}`;if(m!=="")return`${_} (${(0,o.TN)(O)})
  ${o.Z8.bad} ${(0,o.TN)(m)}
`;const x=$.map(({service:R,state:L,health:U,digest:B,image:C,restarts:H})=>[`  ${R}`,[L,U].filter(J=>J!=="").join(", "),B===""?(0,o.TN)(C):(0,c.VK)(B),H>0?`${H} restarts`:""]);return[`${_} (${(0,o.TN)(
O)})`,`  ${y(i)}`,$.length===0?"  nothing runs":(0,e.e)(["  SERVICE","STATE","DIGEST",""],x).trimEnd(),...W(i),...N.map(R=>`  ! ${(0,o.TN)(R)}; end it with: deploy-action heal ${h}`),...M===""?[]:[`  \
locked by ${(0,o.TN)(M)}`],""].join(`
`)}function y({release:i,asRecorded:h}){if(i===null)return"no good release yet";const{version:b,commit:m,at:O}=i,$=h?"and that is what runs":"but something else runs";return`${o.Z8[h?"good":"bad"]} ${b}\
 (${m.slice(0,7)}) since ${D(O)}, ${$}`}function W({record:i}){if(i===null)return[];const h=i.reason===""?"":`: ${(0,o.ml)((0,o.TN)(i.reason),200)}`;return[`  last record: ${i.version} ${i.state}${h}`]}
const D=i=>i.replace("T"," ").replace(/\.\d+Z$/,"Z");var v=a(40149),r=a(30354),I=a(83975),g=a(65954),A=a(5568);const Y=async({runner:i,inputs:h,json:b,words:m})=>{const O=(0,g.N)(i,b),$=await(0,A.withWorld)(
{runner:i,inputs:h,deploying:[]},async N=>{const{settings:M}=N,_=m.length>0?m:M.environments.map(({id:R})=>R),x=(0,v.cW)({settings:M,environments:_});return Promise.all(x.flatMap(r.l).map(R=>nt(N,R)))});
return O.print($,n($)),$.some(({interrupted:N,unreachable:M})=>N.length>0||M!=="")?1:0},q=async({runner:i,inputs:h,json:b,words:m})=>{const O=(0,g.N)(i,b),$=await(0,A.withWorld)({runner:i,inputs:h,deploying:[]},
async({settings:N,context:M})=>{const _={app:N.app,...m[0]===void 0?{}:{environment:m[0]}},x=await(0,I.VI)(_,M([],O.sink));return x.length===0&&(0,v.cW)({settings:N,environments:m}),x});return O.print(
$,l($)),0},tt=async({runner:i,inputs:h,json:b,words:m})=>{const O=(0,g.N)(i,b),$=await(0,A.withWorld)({runner:i,inputs:h,deploying:[]},async N=>{const{settings:M,event:_,startedAt:x}=N,R=N.context([],
O.sink),L=m.slice(0,1),U=[];for(const B of(0,v.cW)({settings:M,environments:L}).flatMap(r.l)){const C=(0,v.$r)(B,N.targets),H=(0,v.Mn)({settings:M,environment:B,event:_,carried:{images:{}},now:x}),{connection:J,
host:Z}=B,F=await(0,T.p)(J,M.root,R,V=>(0,u.l)(X=>C.logs?.(H,m[1],200,X)??[],V)),z=F.names.filter(V=>V.includes("logs:")).flatMap(V=>F.need({name:V})).map(R.mask);U.push(...Z===void 0?z:z.map(V=>`${Z}\
: ${V}`))}return U});if($.length===0&&m[1]!==void 0)throw new j.HR("absent",`${m[0]} has no log of a service ${JSON.stringify(m[1])}.`,{hint:`deploy-action logs ${m[0]} shows the services that there a\
re.`});return O.print($,$.length===0?`Nothing runs in ${m[0]}, or it has said nothing.`:$.join(`
`)),0};async function nt(i,h){const{settings:b,event:m,startedAt:O}=i,$=i.context([],()=>{}),{id:N,part:M,host:_=""}=h,x=(0,v.$r)(h,i.targets),R=(0,v.Mn)({settings:b,environment:h,event:m,carried:{images:{}},
now:O}),L=x.log(R),U={app:b.app,environment:N,limit:M===void 0?1:20},[B,C]=await(0,p.b)([(0,I.VI)(U,$),(0,T.p)(h.connection,b.root,$,S=>(0,u.l)(et=>[L.list(),...x.look(R,et)],S,(0,E.Ix)())).catch(S=>(0,j.
w2)(S))]),H=B.find(({destination:S})=>M===void 0||S===L.destination)??null,J={environment:(0,w.pn)(h),host:_,destination:L.destination,record:H};if(C instanceof j.HR){if(_==="")throw C;return{...J,...{
release:null,running:[],asRecorded:!1,interrupted:[],lockedBy:""},unreachable:C.message}}const Z=C.need((0,d.Jd)(L.destination)),F=x.running(R,C),Q=(0,d.CF)(Z)[0]?.release,z=F.map(({digest:S})=>S),{snapshot:V,
...X}=Q??{snapshot:null};return{...J,unreachable:"",release:Q===void 0?null:X,running:F,asRecorded:Q!==void 0&&Object.values(Q.images).every(S=>z.includes(S.split("@")[1]??"")),interrupted:(0,K.uK)(Z).
map(S=>`${S.intent.version}: ${(0,K.Nr)(S)}`),lockedBy:(0,P.u)(Z).holder?.text??""}}}),12657:((G,k,a)=>{a.d(k,{Nr:()=>P,Zt:()=>T,_0:()=>E,uK:()=>K,y6:()=>d});var j=a(5977),w=a(78500);async function E(u,p,c){
const o=[`intent.${p.release}`],e=(0,j._E)(c),l=async(t,s)=>{const n=`phase.${p.release}.${String(o.length).padStart(3,"0")}`;o.push(n),await(0,w.ur)(u,[{key:n,value:JSON.stringify({phase:t,at:s})}],e)};
return c.signal.throwIfAborted(),await(0,w.ur)(u,[{key:o[0],value:JSON.stringify(p)}],e),{started:t=>l(t.id),proven:t=>l("proven",t),close:()=>d(u,o,e)}}async function d(u,p,c){const[o="",...e]=p;await(0,w.
Lb)(u,[o],c),await(0,w.Lb)(u,e,c)}function T(u){const p=new Set(u.map(({key:c})=>c).filter(c=>c.startsWith("intent.")));return u.flatMap(({key:c})=>{const o=/^phase\.(.*)\.\d+$/.exec(c)?.[1];return o===
void 0||p.has(`intent.${o}`)?[]:[c]})}function K(u){return u.filter(({key:p})=>p.startsWith("intent.")).flatMap(p=>{const c=(0,w.hB)(p);if(c===void 0)return[];const o=u.filter(({key:n})=>n.startsWith(
`phase.${c.release}.`)).sort((n,f)=>n.key<f.key?-1:1),e=o.map(n=>(0,w.hB)(n)),l=e.flatMap(n=>n===void 0||n.phase==="proven"?[]:[n.phase]),t=e.find(n=>n?.phase==="proven"),s=[p.key,...o.map(({key:n})=>n)];
return[{intent:c,phases:l,proven:t!==void 0,provenAt:t?.at??[],keys:s}]})}function P({intent:u,phases:p,proven:c}){if(c)return"interrupted after it was proven healthy, before it was recorded";const o=u.
steps.findIndex(({id:l})=>l===p.at(-1)),e=l=>u.steps[l]?.title;return o<0?`interrupted before "${e(0)??"the first step"}"`:`interrupted between "${e(o)}" and ${e(o+1)===void 0?"its end":`"${e(o+1)}"`}`}}),
26079:((G,k,a)=>{a.d(k,{k:()=>T,u:()=>p});var j=a(68415),w=a(48165),E=a(5977),d=a(78500);async function T(t,s,n){const{number:f,entries:y,left:W}=await K(t,s),D=(0,d.Lb)(t.log,W,(0,E._E)(s)).catch(()=>{}),
v=new AbortController,r=new AbortController,I=P(t,f,{context:(0,E._E)(s),lost:v,over:r.signal});try{return await n((0,E.l_)(s,v.signal),y)}finally{r.abort(),await Promise.all([I,D]),await u(t,f,(0,E._E)(
s))}}async function K(t,s){const{ports:n,sink:f}=s,y=n.clock.now();let W={text:"",since:y},D="",[v,r]=await Promise.all([o(t,s),(0,d.x6)(t.log,s)]);for(;;){const g=p(r);if(g.holder===void 0||await e(g.
holder,v,s)||I(g.signs)){const A=g.number+1;await(0,d.ur)(t.log,[{key:l("lock",A),value:JSON.stringify(v)}],s),r=await(0,d.x6)(t.log,s);const Y=p(r);if(Y.number===A&&Y.holder?.token===v.token)return g.
holder!==void 0&&f({type:"hold",name:t.log.destination,state:"taken over",text:`from ${g.holder.text}, which is gone`}),f({type:"hold",name:t.log.destination,state:"acquired",text:v.text}),{number:A,entries:r,
left:g.keys};continue}if(D!==g.holder.text&&f({type:"hold",name:t.log.destination,state:"waiting",text:`held by ${g.holder.text}`}),D=g.holder.text,n.clock.now()-y>t.wait)throw new w.HR("timeout",`${t.
log.destination} is held by ${D}; waited ${(0,j.a)(t.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await n.clock.sleep(Math.min(1e3,t.ttl/4),s.signal),r=await(0,d.x6)(t.
log,s)}function I(g){const A=n.clock.now();return g!==W.text&&(W={text:g,since:A}),A-W.since>t.ttl}}async function P(t,s,{context:n,lost:f,over:y}){const{clock:W}=n.ports;let D=W.now();for(let r=1;!y.
aborted;r+=1){if(await W.sleep(t.ttl/3,y).catch(()=>{}),y.aborted)return;try{const I=p(await(0,d.x6)(t.log,n));if(I.number!==s)return v(`it was taken over by ${I.holder?.text??"another run"}`);await(0,d.
ur)(t.log,[{key:l("beat",s,r),value:"{}"}],n),await(0,d.Lb)(t.log,[l("beat",s,r-1)],n),D=W.now()}catch(I){const g=(0,w.w2)(I);if(W.now()-D>t.ttl)return v(g.message,g.kind==="transient")}}function v(r,I=!1){
n.sink({type:"hold",name:t.log.destination,state:"lost",text:r});const g="When the destination can be reached again: deploy-action heal, or the next deploy, ends what was begun.",A=`The lock of ${t.log.
destination} was lost: ${r.replace(/\.$/,"")}.`;f.abort(I?new w.HR("transient",A,{hint:g}):new w.HR("stale",A))}}async function u(t,s,n){try{await(0,d.ur)(t.log,[{key:l("free",s),value:"{}"}],n),n.sink(
{type:"hold",name:t.log.destination,state:"released",text:""})}catch(f){const y=`The lock of ${t.log.destination} could not be given back (${(0,w.w2)(f).message}); it expires after ${(0,j.a)(t.ttl)}.`;
n.sink({type:"note",level:"warning",text:y})}}function p(t){const s=t.flatMap(r=>{const[,I="",g=""]=/^(lock|free|beat)\.(\d+)/.exec(r.key)??[];return I===""?[]:[{entry:r,kind:I,number:Number(g)}]}),n=Math.
max(0,...s.filter(({kind:r})=>r==="lock").map(r=>r.number)),f=s.filter(r=>r.number===n),y=f.some(({kind:r})=>r==="free"),W=f.find(({kind:r})=>r==="lock")?.entry,D=y||W===void 0?void 0:(0,d.hB)(W)??c,v=f.
map(r=>r.entry.key).sort().join(" ");return{number:n,holder:D,signs:v,keys:s.map(r=>r.entry.key)}}const c={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function o(t,s){
const{ports:n,signal:f}=s,y=await n.call("machine.identity",{},f);return{token:n.random(16),text:t.text,machine:y.machine,pid:y.pid,start:y.start}}async function e(t,s,n){if(t.machine===""||t.machine!==
s.machine)return!1;const{pid:f,start:y}=t;return await n.ports.call("process.alive",{pid:f,start:y},n.signal)===!1}function l(t,s,n){return[t,String(s).padStart(7,"0"),...n===void 0?[]:[n]].join(".")}}),
68330:((G,k,a)=>{a.d(k,{e:()=>w});var j=a(11983);function w(T,K){const P=[T,...K].map(c=>c.map((o,e)=>(e===0?E(o):"")+(0,j.TN)(o))),u=T.map((c,o)=>Math.max(...P.map(e=>d(e[o]??""))));return`${P.map(c=>c.
map((o,e)=>o+" ".repeat((u[e]??0)-d(o))).join("  ")).map(c=>c.trimEnd()).join(`
`)}
`}const E=T=>/^ */.exec(T)?.[0]??"",d=T=>[...T.replace(/\p{M}/gu,"")].length}),30354:((G,k,a)=>{a.d(k,{M:()=>w,l:()=>j});function j(E){const{hosts:d,...T}=E;return d===void 0?[E]:d.members.map(({name:K,
connection:P,url:u})=>({...T,connection:P,host:K,...u===""?{}:{url:u}}))}function w(E,d){return d===void 0?E:{...E,state:`${E.state}/hosts/${d}`}}}),83975:((G,k,a)=>{a.d(k,{C6:()=>T,U9:()=>K,VI:()=>p,
jQ:()=>c,nT:()=>u,rh:()=>P});var j=a(48165),w=a(5977),E=a(80508);const d={open:6e4,change:2e4};async function T(e,l){const{machine:t,pid:s,start:n}=await l.ports.call("machine.identity",{},l.signal),f={
...e,process:{machine:t,pid:s,start:n}};return await o("open",{record:f},l)}async function K(e,l,t){return await P(e.id,l,t)??{...e,...l}}async function P(e,l,t){try{return await o("change",{id:e,change:l},
(0,w._E)(t))}catch(s){const n=`The record ${e} could not be written, its end is known at the destination only: ${(0,j.w2)(s).message}`;t.sink({type:"note",level:"warning",text:n});return}}function u({
state:e}){return e==="pending"||e==="running"}async function p(e,l){const t={filter:e};return await l.ports.call("ledger.list",t,l.signal)}function c(e){return{failureKind:e.kind,reason:e.message.split(
`
`)[0]?.slice(0,500)??""}}function o(e,l,t){const[s,n]=[`record.${e}`,e==="open"?"Open the record":"Write the record"],f={do:"call",id:s,title:n,operation:`ledger.${e}`,input:l,patience:d[e]},y={...t,patience:Math.
min(t.patience??d[e],d[e])};return(0,E.ux)(f,y,()=>t.ports.call(f.operation,l,t.signal))}})};export{st as id,ot as ids,at as modules};

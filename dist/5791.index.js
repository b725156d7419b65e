const et=5791,st=[5791],ot={5791:((Z,W,e)=>{e.r(W),e.d(W,{history:()=>X,logs:()=>q,status:()=>V});var R=e(48165),v=e(25837),_=e(76211),g=e(73597),f=e(6908),d=e(12657),a=e(26079),l=e(52642),i=e(53871),
n=e(11983),p=e(68330);function y(s){if(s.length===0)return`No deployment is recorded.
`;const h=["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"];return(0,p.e)(h,s.map(k))}function k(s){const{id:h,environment:w,version:T,state:x,images:E,previous:N,createdAt:b,
actor:D,task:S,failureKind:j,reason:K}=s,C=[j,K].filter(B=>B!=="").join(": ");return[h,w,S==="rollback"?`${T} (rollback)`:T,`${n.Z8[x]??""} ${x}`,t(E),t(N),I(b),D,(0,n.ml)((0,n.TN)(C),100)]}function t(s){
const h=Object.values(s).map(w=>(0,i.VK)(w.slice(w.indexOf("@")+1)));return[...new Set(h)].join(" ")}function o(s){return s.length===0?`No environment is configured.
`:s.map(r).join(`
`)}function r(s){const{environment:h,host:w,unreachable:T,destination:x,running:E,interrupted:N,lockedBy:b}=s,D=w===""?h:`${h} at ${w}`;if(T!=="")return`${D} (${(0,n.TN)(x)})
  ${n.Z8.bad} ${(0,n.TN)(T)}
`;const S=E.map(({service:j,state:K,health:C,digest:B,image:G,restarts:H})=>[`  ${j}`,[K,C].filter(L=>L!=="").join(", "),B===""?(0,n.TN)(G):(0,i.VK)(B),H>0?`${H} restarts`:""]);return[`${D} (${(0,n.TN)(
x)})`,`  ${$(s)}`,E.length===0?"  nothing runs":(0,p.e)(["  SERVICE","STATE","DIGEST",""],S).trimEnd(),...m(s),...N.map(j=>`  ! ${(0,n.TN)(j)}; end it with: deploy-action heal ${h}`),...b===""?[]:[`  \
locked by ${(0,n.TN)(b)}`],""].join(`
`)}function $({release:s,asRecorded:h}){if(s===null)return"no good release yet";const{version:w,commit:T,at:x}=s,E=h?"and that is what runs":"but something else runs";return`${n.Z8[h?"good":"bad"]} ${w}\
 (${T.slice(0,7)}) since ${I(x)}, ${E}`}function m({record:s}){if(s===null)return[];const h=s.reason===""?"":`: ${(0,n.ml)((0,n.TN)(s.reason),200)}`;return[`  last record: ${s.version} ${s.state}${h}`]}
const I=s=>s.replace("T"," ").replace(/\.\d+Z$/,"Z");var M=e(40149),A=e(30354),c=e(83975),u=e(65954),O=e(15401);const V=async({runner:s,inputs:h,json:w,words:T})=>{const x=(0,u.N)(s,w),E=await(0,O.withWorld)(
{runner:s,inputs:h,deploying:[]},async N=>{const{settings:b}=N,D=T.length>0?T:b.environments.map(({id:j})=>j),S=(0,M.cW)({settings:b,environments:D});return Promise.all(S.flatMap(A.lS).map(j=>tt(N,j)))});
return x.print(E,o(E)),E.some(({interrupted:N,unreachable:b})=>N.length>0||b!=="")?1:0},X=async({runner:s,inputs:h,json:w,words:T})=>{const x=(0,u.N)(s,w),E=await(0,O.withWorld)({runner:s,inputs:h,deploying:[]},
({settings:N,context:b})=>{const D={app:N.app,...T[0]===void 0?{}:{environment:T[0]}};return(0,c.VI)(D,b([],x.sink))});return x.print(E,y(E)),0},q=async({runner:s,inputs:h,json:w,words:T})=>{const x=(0,u.
N)(s,w),E=await(0,O.withWorld)({runner:s,inputs:h,deploying:[]},async N=>{const{settings:b,event:D,startedAt:S}=N,j=N.context([],x.sink),K=[T[0]??b.environments[0]?.id??""],C=[];for(const B of(0,M.cW)(
{settings:b,environments:K}).flatMap(A.lS)){const G=(0,M.$r)(B,N.targets),H=(0,M.Mn)({settings:b,environment:B,event:D,carried:{images:{}},now:S}),{connection:L,host:J}=B,F=await(0,f.p)(L,b.root,j,U=>(0,l.
l)(z=>G.logs?.(H,T[1],200,z)??[],U)),Y=F.names.filter(U=>U.includes("logs:")).flatMap(U=>F.need({name:U})).map(j.mask);C.push(...J===void 0?Y:Y.map(U=>`${J}: ${U}`))}return C});return x.print(E,E.join(
`
`)),0};async function tt(s,h){const{settings:w,event:T,startedAt:x}=s,E=s.context([],()=>{}),{id:N,part:b,host:D=""}=h,S=(0,M.$r)(h,s.targets),j=(0,M.Mn)({settings:w,environment:h,event:T,carried:{images:{}},
now:x}),K=S.log(j),C={app:w.app,environment:N,limit:b===void 0?1:20},G=(await(0,c.VI)(C,E)).find(({destination:P})=>b===void 0||P===K.destination)??null,H={environment:(0,v.pn)(h),host:D,destination:K.
destination,record:G},L=await(0,f.p)(h.connection,w.root,E,P=>(0,l.l)(nt=>[K.list(),...S.look(j,nt)],P,(0,_.Ix)())).catch(P=>(0,R.w2)(P));if(L instanceof R.HR){if(D==="")throw L;return{...H,...{release:null,
running:[],asRecorded:!1,interrupted:[],lockedBy:""},unreachable:L.message}}const J=L.need((0,g.Jd)(K.destination)),F=S.running(j,L),Q=(0,g.CF)(J)[0]?.release,Y=F.map(({digest:P})=>P),{snapshot:U,...z}=Q??
{snapshot:null};return{...H,unreachable:"",release:Q===void 0?null:z,running:F,asRecorded:Q!==void 0&&Object.values(Q.images).every(P=>Y.includes(P.split("@")[1]??"")),interrupted:(0,d.uK)(J).map(P=>`${P.
intent.version}: ${(0,d.Nr)(P)}`),lockedBy:(0,a.u)(J).holder?.text??""}}}),12657:((Z,W,e)=>{e.d(W,{Nr:()=>f,_0:()=>_,uK:()=>g});var R=e(5977),v=e(78500);async function _(d,a,l){const i=[`intent.${a.release}`],
n=async(p,y)=>{const k=`phase.${a.release}.${String(i.length).padStart(3,"0")}`;i.push(k),await(0,v.ur)(d,[{key:k,value:JSON.stringify({phase:p})}],y)};return await(0,v.ur)(d,[{key:i[0],value:JSON.stringify(
a)}],l),{started:p=>n(p.id,l),proven:()=>n("proven",(0,R._E)(l)),close:()=>(0,v.Lb)(d,[...i].reverse(),(0,R._E)(l))}}function g(d){return d.filter(({key:a})=>a.startsWith("intent.")).flatMap(a=>{const l=(0,v.
hB)(a);if(l===void 0)return[];const i=d.filter(({key:y})=>y.startsWith(`phase.${l.release}.`)).sort((y,k)=>y.key<k.key?-1:1),n=i.map(y=>(0,v.hB)(y)?.phase??""),p=[a.key,...i.map(({key:y})=>y)];return[
{intent:l,phases:n.filter(y=>y!=="proven"),proven:n.includes("proven"),keys:p}]})}function f({intent:d,phases:a,proven:l}){if(l)return"interrupted after it was proven healthy, before it was recorded";
const i=d.steps.findIndex(({id:p})=>p===a.at(-1)),n=p=>d.steps[p]?.title;return i<0?`interrupted before "${n(0)??"the first step"}"`:`interrupted between "${n(i)}" and ${n(i+1)===void 0?"its end":`"${n(
i+1)}"`}`}}),26079:((Z,W,e)=>{e.d(W,{k:()=>f,u:()=>i});var R=e(68415),v=e(48165),_=e(5977),g=e(78500);async function f(t,o,r){const $=await d(t,o),m=new AbortController,I=new AbortController,M=a(t,$,{
context:(0,_._E)(o),lost:m,over:I.signal});try{return await r((0,_.l_)(o,m.signal))}finally{I.abort(),await M,await l(t,$,(0,_._E)(o))}}async function d(t,o){const{ports:r,sink:$}=o,m=await p(t,o),I=r.
clock.now();let M={text:"",since:I},A="";for(;;){const u=i(await(0,g.x6)(t.log,o));if(u.holder===void 0||await y(u.holder,m,o)||c(u.signs)){const O=u.number+1;await(0,g.ur)(t.log,[{key:k("lock",O),value:JSON.
stringify(m)}],o);const V=i(await(0,g.x6)(t.log,o));if(V.number===O&&V.holder?.token===m.token)return u.holder!==void 0&&$({type:"hold",name:t.log.destination,state:"taken over",text:`from ${u.holder.
text}, which is gone`}),$({type:"hold",name:t.log.destination,state:"acquired",text:m.text}),await(0,g.Lb)(t.log,u.keys,o),O;continue}if(A!==u.holder.text&&$({type:"hold",name:t.log.destination,state:"\
waiting",text:`held by ${u.holder.text}`}),A=u.holder.text,r.clock.now()-I>t.wait)throw new v.HR("timeout",`${t.log.destination} is held by ${A}; waited ${(0,R.a)(t.wait)}.`,{hint:"Wait for that deplo\
y to end, or cancel it, then run again."});await r.clock.sleep(Math.min(1e3,t.ttl/4),o.signal)}function c(u){const O=r.clock.now();return u!==M.text&&(M={text:u,since:O}),O-M.since>t.ttl}}async function a(t,o,{
context:r,lost:$,over:m}){const{clock:I}=r.ports;let M=I.now();for(let c=1;!m.aborted;c+=1){if(await I.sleep(t.ttl/3,m).catch(()=>{}),m.aborted)return;try{const u=i(await(0,g.x6)(t.log,r));if(u.number!==
o)return A(`it was taken over by ${u.holder?.text??"another run"}`);await(0,g.ur)(t.log,[{key:k("beat",o,c),value:"{}"}],r),await(0,g.Lb)(t.log,[k("beat",o,c-1)],r),M=I.now()}catch(u){const O=(0,v.w2)(
u);if(I.now()-M>t.ttl)return A(O.message,O.kind==="transient")}}function A(c,u=!1){r.sink({type:"hold",name:t.log.destination,state:"lost",text:c});const O="When the destination can be reached again: \
deploy-action heal, or the next deploy, ends what was begun.",V=`The lock of ${t.log.destination} was lost: ${c.replace(/\.$/,"")}.`;$.abort(u?new v.HR("transient",V,{hint:O}):new v.HR("stale",V))}}async function l(t,o,r){
try{await(0,g.ur)(t.log,[{key:k("free",o),value:"{}"}],r),r.sink({type:"hold",name:t.log.destination,state:"released",text:""})}catch($){const m=`The lock of ${t.log.destination} could not be given ba\
ck (${(0,v.w2)($).message}); it expires after ${(0,R.a)(t.ttl)}.`;r.sink({type:"note",level:"warning",text:m})}}function i(t){const o=t.flatMap(c=>{const[,u="",O=""]=/^(lock|free|beat)\.(\d+)/.exec(c.
key)??[];return u===""?[]:[{entry:c,kind:u,number:Number(O)}]}),r=Math.max(0,...o.filter(({kind:c})=>c==="lock").map(c=>c.number)),$=o.filter(c=>c.number===r),m=$.some(({kind:c})=>c==="free"),I=$.find(
({kind:c})=>c==="lock")?.entry,M=m||I===void 0?void 0:(0,g.hB)(I)??n,A=$.map(c=>c.entry.key).sort().join(" ");return{number:r,holder:M,signs:A,keys:o.map(c=>c.entry.key)}}const n={token:"",text:"someb\
ody whose entry cannot be read",machine:"",pid:0,start:""};async function p(t,o){const{ports:r,signal:$}=o,m=await r.call("machine.identity",{},$);return{token:r.random(16),text:t.text,machine:m.machine,
pid:m.pid,start:m.start}}async function y(t,o,r){if(t.machine===""||t.machine!==o.machine)return!1;const{pid:$,start:m}=t;return await r.ports.call("process.alive",{pid:$,start:m},r.signal)===!1}function k(t,o,r){
return[t,String(o).padStart(7,"0"),...r===void 0?[]:[r]].join(".")}}),68330:((Z,W,e)=>{e.d(W,{e:()=>v});var R=e(11983);function v(f,d){const a=[f,...d].map(n=>n.map((p,y)=>(y===0?_(p):"")+(0,R.TN)(p))),
l=f.map((n,p)=>Math.max(...a.map(y=>g(y[p]??""))));return`${a.map(n=>n.map((p,y)=>p+" ".repeat((l[y]??0)-g(p))).join("  ")).map(n=>n.trimEnd()).join(`
`)}
`}const _=f=>/^ */.exec(f)?.[0]??"",g=f=>[...f.replace(/\p{M}/gu,"")].length}),30354:((Z,W,e)=>{e.d(W,{$t:()=>g,MU:()=>_,lS:()=>v});var R=e(25837);function v(f){const{hosts:d,...a}=f;return d===void 0?
[f]:d.members.map(({name:l,connection:i,url:n})=>({...a,connection:i,host:l,...n===""?{}:{url:n}}))}function _(f,d){return d===void 0?f:{...f,state:`${f.state}/hosts/${d}`}}function g(f){const{host:d}=f;
return d===void 0?(0,R.pn)(f):`${(0,R.pn)(f)} at ${d}`}}),83975:((Z,W,e)=>{e.d(W,{C6:()=>_,U9:()=>g,VI:()=>f,jQ:()=>d});var R=e(48165),v=e(5977);async function _(a,l){const i={record:a};return await l.
ports.call("ledger.open",i,l.signal)}async function g(a,l,i){const n=(0,v._E)(i);try{const p={id:a.id,change:l};return await n.ports.call("ledger.change",p,n.signal)}catch(p){return i.sink({type:"note",
level:"warning",text:`The record ${a.id} could not be written: ${(0,R.w2)(p).message}`}),{...a,...l}}}async function f(a,l){const i={filter:a};return await l.ports.call("ledger.list",i,l.signal)}function d(a){
return{failureKind:a.kind,reason:a.message.split(`
`)[0]?.slice(0,500)??""}}})};export{et as id,st as ids,ot as modules};

const et=5791,st=[5791],ot={5791:((Z,W,e)=>{e.r(W),e.d(W,{history:()=>X,logs:()=>q,status:()=>V});var R=e(48165),$=e(25837),D=e(76211),y=e(73597),u=e(6908),c=e(12657),a=e(26079),f=e(52642),i=e(53871),
n=e(11983),h=e(68330);function m(s){if(s.length===0)return`No deployment is recorded.
`;const p=["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"];return(0,h.e)(p,s.map(A))}function A(s){const{id:p,environment:v,version:T,state:x,images:E,previous:N,createdAt:b,
actor:_,task:S,failureKind:j,reason:K}=s,C=[j,K].filter(B=>B!=="").join(": ");return[p,v,S==="rollback"?`${T} (rollback)`:T,`${n.Z8[x]??""} ${x}`,t(E),t(N),I(b),_,(0,n.ml)((0,n.TN)(C),100)]}function t(s){
const p=Object.values(s).map(v=>(0,i.VK)(v.slice(v.indexOf("@")+1)));return[...new Set(p)].join(" ")}function o(s){return s.length===0?`No environment is configured.
`:s.map(r).join(`
`)}function r(s){const{environment:p,host:v,unreachable:T,destination:x,running:E,interrupted:N,lockedBy:b}=s,_=v===""?p:`${p} at ${v}`;if(T!=="")return`${_} (${(0,n.TN)(x)})
  ${n.Z8.bad} ${(0,n.TN)(T)}
`;const S=E.map(({service:j,state:K,health:C,digest:B,image:G,restarts:H})=>[`  ${j}`,[K,C].filter(L=>L!=="").join(", "),B===""?(0,n.TN)(G):(0,i.VK)(B),H>0?`${H} restarts`:""]);return[`${_} (${(0,n.TN)(
x)})`,`  ${w(s)}`,E.length===0?"  nothing runs":(0,h.e)(["  SERVICE","STATE","DIGEST",""],S).trimEnd(),...g(s),...N.map(j=>`  ! ${(0,n.TN)(j)}; end it with: deploy-action heal ${p}`),...b===""?[]:[`  \
locked by ${(0,n.TN)(b)}`],""].join(`
`)}function w({release:s,asRecorded:p}){if(s===null)return"no good release yet";const{version:v,commit:T,at:x}=s,E=p?"and that is what runs":"but something else runs";return`${n.Z8[p?"good":"bad"]} ${v}\
 (${T.slice(0,7)}) since ${I(x)}, ${E}`}function g({record:s}){if(s===null)return[];const p=s.reason===""?"":`: ${(0,n.ml)((0,n.TN)(s.reason),200)}`;return[`  last record: ${s.version} ${s.state}${p}`]}
const I=s=>s.replace("T"," ").replace(/\.\d+Z$/,"Z");var M=e(40149),k=e(30354),l=e(83975),d=e(65954),O=e(15401);const V=async({runner:s,inputs:p,json:v,words:T})=>{const x=(0,d.N)(s,v),E=await(0,O.withWorld)(
{runner:s,inputs:p,deploying:[]},async N=>{const{settings:b}=N,_=T.length>0?T:b.environments.map(({id:j})=>j),S=(0,M.cW)({settings:b,environments:_});return Promise.all(S.flatMap(k.lS).map(j=>tt(N,j)))});
return x.print(E,o(E)),E.some(({interrupted:N,unreachable:b})=>N.length>0||b!=="")?1:0},X=async({runner:s,inputs:p,json:v,words:T})=>{const x=(0,d.N)(s,v),E=await(0,O.withWorld)({runner:s,inputs:p,deploying:[]},
({settings:N,context:b})=>{const _={app:N.app,...T[0]===void 0?{}:{environment:T[0]}};return(0,l.VI)(_,b([],x.sink))});return x.print(E,m(E)),0},q=async({runner:s,inputs:p,json:v,words:T})=>{const x=(0,d.
N)(s,v),E=await(0,O.withWorld)({runner:s,inputs:p,deploying:[]},async N=>{const{settings:b,event:_,startedAt:S}=N,j=N.context([],x.sink),K=[T[0]??b.environments[0]?.id??""],C=[];for(const B of(0,M.cW)(
{settings:b,environments:K}).flatMap(k.lS)){const G=(0,M.$r)(B,N.targets),H=(0,M.Mn)({settings:b,environment:B,event:_,carried:{images:{}},now:S}),{connection:L,host:J}=B,F=await(0,u.p)(L,b.root,j,U=>(0,f.
l)(z=>G.logs?.(H,T[1],200,z)??[],U)),Y=F.names.filter(U=>U.includes("logs:")).flatMap(U=>F.need({name:U})).map(j.mask);C.push(...J===void 0?Y:Y.map(U=>`${J}: ${U}`))}return C});return x.print(E,E.join(
`
`)),0};async function tt(s,p){const{settings:v,event:T,startedAt:x}=s,E=s.context([],()=>{}),{id:N,part:b,host:_=""}=p,S=(0,M.$r)(p,s.targets),j=(0,M.Mn)({settings:v,environment:p,event:T,carried:{images:{}},
now:x}),K=S.log(j),C={app:v.app,environment:N,limit:b===void 0?1:20},G=(await(0,l.VI)(C,E)).find(({destination:P})=>b===void 0||P===K.destination)??null,H={environment:(0,$.pn)(p),host:_,destination:K.
destination,record:G},L=await(0,u.p)(p.connection,v.root,E,P=>(0,f.l)(nt=>[K.list(),...S.look(j,nt)],P,(0,D.Ix)())).catch(P=>(0,R.w2)(P));if(L instanceof R.HR){if(_==="")throw L;return{...H,...{release:null,
running:[],asRecorded:!1,interrupted:[],lockedBy:""},unreachable:L.message}}const J=L.need((0,y.Jd)(K.destination)),F=S.running(j,L),Q=(0,y.CF)(J)[0]?.release,Y=F.map(({digest:P})=>P),{snapshot:U,...z}=Q??
{snapshot:null};return{...H,unreachable:"",release:Q===void 0?null:z,running:F,asRecorded:Q!==void 0&&Object.values(Q.images).every(P=>Y.includes(P.split("@")[1]??"")),interrupted:(0,c.uK)(J).map(P=>`${P.
intent.version}: ${(0,c.Nr)(P)}`),lockedBy:(0,a.u)(J).holder?.text??""}}}),12657:((Z,W,e)=>{e.d(W,{Nr:()=>u,_0:()=>D,uK:()=>y});var R=e(5977),$=e(78500);async function D(c,a,f){const i=[`intent.${a.release}`],
n=(0,R._E)(f),h=async m=>{const A=`phase.${a.release}.${String(i.length).padStart(3,"0")}`;i.push(A),await(0,$.ur)(c,[{key:A,value:JSON.stringify({phase:m})}],n)};return f.signal.throwIfAborted(),await(0,$.
ur)(c,[{key:i[0],value:JSON.stringify(a)}],n),{started:m=>h(m.id),proven:()=>h("proven"),close:()=>(0,$.Lb)(c,[...i].reverse(),n)}}function y(c){return c.filter(({key:a})=>a.startsWith("intent.")).flatMap(
a=>{const f=(0,$.hB)(a);if(f===void 0)return[];const i=c.filter(({key:m})=>m.startsWith(`phase.${f.release}.`)).sort((m,A)=>m.key<A.key?-1:1),n=i.map(m=>(0,$.hB)(m)?.phase??""),h=[a.key,...i.map(({key:m})=>m)];
return[{intent:f,phases:n.filter(m=>m!=="proven"),proven:n.includes("proven"),keys:h}]})}function u({intent:c,phases:a,proven:f}){if(f)return"interrupted after it was proven healthy, before it was rec\
orded";const i=c.steps.findIndex(({id:h})=>h===a.at(-1)),n=h=>c.steps[h]?.title;return i<0?`interrupted before "${n(0)??"the first step"}"`:`interrupted between "${n(i)}" and ${n(i+1)===void 0?"its en\
d":`"${n(i+1)}"`}`}}),26079:((Z,W,e)=>{e.d(W,{k:()=>u,u:()=>i});var R=e(68415),$=e(48165),D=e(5977),y=e(78500);async function u(t,o,r){const w=await c(t,o),g=new AbortController,I=new AbortController,
M=a(t,w,{context:(0,D._E)(o),lost:g,over:I.signal});try{return await r((0,D.l_)(o,g.signal))}finally{I.abort(),await M,await f(t,w,(0,D._E)(o))}}async function c(t,o){const{ports:r,sink:w}=o,g=await h(
t,o),I=r.clock.now();let M={text:"",since:I},k="";for(;;){const d=i(await(0,y.x6)(t.log,o));if(d.holder===void 0||await m(d.holder,g,o)||l(d.signs)){const O=d.number+1;await(0,y.ur)(t.log,[{key:A("loc\
k",O),value:JSON.stringify(g)}],o);const V=i(await(0,y.x6)(t.log,o));if(V.number===O&&V.holder?.token===g.token)return d.holder!==void 0&&w({type:"hold",name:t.log.destination,state:"taken over",text:`\
from ${d.holder.text}, which is gone`}),w({type:"hold",name:t.log.destination,state:"acquired",text:g.text}),await(0,y.Lb)(t.log,d.keys,o),O;continue}if(k!==d.holder.text&&w({type:"hold",name:t.log.destination,
state:"waiting",text:`held by ${d.holder.text}`}),k=d.holder.text,r.clock.now()-I>t.wait)throw new $.HR("timeout",`${t.log.destination} is held by ${k}; waited ${(0,R.a)(t.wait)}.`,{hint:"Wait for tha\
t deploy to end, or cancel it, then run again."});await r.clock.sleep(Math.min(1e3,t.ttl/4),o.signal)}function l(d){const O=r.clock.now();return d!==M.text&&(M={text:d,since:O}),O-M.since>t.ttl}}async function a(t,o,{
context:r,lost:w,over:g}){const{clock:I}=r.ports;let M=I.now();for(let l=1;!g.aborted;l+=1){if(await I.sleep(t.ttl/3,g).catch(()=>{}),g.aborted)return;try{const d=i(await(0,y.x6)(t.log,r));if(d.number!==
o)return k(`it was taken over by ${d.holder?.text??"another run"}`);await(0,y.ur)(t.log,[{key:A("beat",o,l),value:"{}"}],r),await(0,y.Lb)(t.log,[A("beat",o,l-1)],r),M=I.now()}catch(d){const O=(0,$.w2)(
d);if(I.now()-M>t.ttl)return k(O.message,O.kind==="transient")}}function k(l,d=!1){r.sink({type:"hold",name:t.log.destination,state:"lost",text:l});const O="When the destination can be reached again: \
deploy-action heal, or the next deploy, ends what was begun.",V=`The lock of ${t.log.destination} was lost: ${l.replace(/\.$/,"")}.`;w.abort(d?new $.HR("transient",V,{hint:O}):new $.HR("stale",V))}}async function f(t,o,r){
try{await(0,y.ur)(t.log,[{key:A("free",o),value:"{}"}],r),r.sink({type:"hold",name:t.log.destination,state:"released",text:""})}catch(w){const g=`The lock of ${t.log.destination} could not be given ba\
ck (${(0,$.w2)(w).message}); it expires after ${(0,R.a)(t.ttl)}.`;r.sink({type:"note",level:"warning",text:g})}}function i(t){const o=t.flatMap(l=>{const[,d="",O=""]=/^(lock|free|beat)\.(\d+)/.exec(l.
key)??[];return d===""?[]:[{entry:l,kind:d,number:Number(O)}]}),r=Math.max(0,...o.filter(({kind:l})=>l==="lock").map(l=>l.number)),w=o.filter(l=>l.number===r),g=w.some(({kind:l})=>l==="free"),I=w.find(
({kind:l})=>l==="lock")?.entry,M=g||I===void 0?void 0:(0,y.hB)(I)??n,k=w.map(l=>l.entry.key).sort().join(" ");return{number:r,holder:M,signs:k,keys:o.map(l=>l.entry.key)}}const n={token:"",text:"someb\
ody whose entry cannot be read",machine:"",pid:0,start:""};async function h(t,o){const{ports:r,signal:w}=o,g=await r.call("machine.identity",{},w);return{token:r.random(16),text:t.text,machine:g.machine,
pid:g.pid,start:g.start}}async function m(t,o,r){if(t.machine===""||t.machine!==o.machine)return!1;const{pid:w,start:g}=t;return await r.ports.call("process.alive",{pid:w,start:g},r.signal)===!1}function A(t,o,r){
return[t,String(o).padStart(7,"0"),...r===void 0?[]:[r]].join(".")}}),68330:((Z,W,e)=>{e.d(W,{e:()=>$});var R=e(11983);function $(u,c){const a=[u,...c].map(n=>n.map((h,m)=>(m===0?D(h):"")+(0,R.TN)(h))),
f=u.map((n,h)=>Math.max(...a.map(m=>y(m[h]??""))));return`${a.map(n=>n.map((h,m)=>h+" ".repeat((f[m]??0)-y(h))).join("  ")).map(n=>n.trimEnd()).join(`
`)}
`}const D=u=>/^ */.exec(u)?.[0]??"",y=u=>[...u.replace(/\p{M}/gu,"")].length}),30354:((Z,W,e)=>{e.d(W,{$t:()=>y,MU:()=>D,lS:()=>$});var R=e(25837);function $(u){const{hosts:c,...a}=u;return c===void 0?
[u]:c.members.map(({name:f,connection:i,url:n})=>({...a,connection:i,host:f,...n===""?{}:{url:n}}))}function D(u,c){return c===void 0?u:{...u,state:`${u.state}/hosts/${c}`}}function y(u){const{host:c}=u;
return c===void 0?(0,R.pn)(u):`${(0,R.pn)(u)} at ${c}`}}),83975:((Z,W,e)=>{e.d(W,{C6:()=>D,U9:()=>y,VI:()=>u,jQ:()=>c});var R=e(48165),$=e(5977);async function D(a,f){const i={record:a};return await f.
ports.call("ledger.open",i,f.signal)}async function y(a,f,i){const n=(0,$._E)(i);try{const h={id:a.id,change:f};return await n.ports.call("ledger.change",h,n.signal)}catch(h){return i.sink({type:"note",
level:"warning",text:`The record ${a.id} could not be written: ${(0,R.w2)(h).message}`}),{...a,...f}}}async function u(a,f){const i={filter:a};return await f.ports.call("ledger.list",i,f.signal)}function c(a){
return{failureKind:a.kind,reason:a.message.split(`
`)[0]?.slice(0,500)??""}}})};export{et as id,st as ids,ot as modules};

const et=5791,ot=[5791],st={5791:((Z,A,o)=>{o.r(A),o.d(A,{history:()=>X,logs:()=>q,status:()=>V});var W=o(48165),E=o(25837),T=o(76211),d=o(73597),N=o(6908),$=o(12657),y=o(26079),v=o(52642),g=o(53871),
a=o(11983),p=o(68330);function e(s){if(s.length===0)return`No deployment is recorded.
`;const l=["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"];return(0,p.e)(l,s.map(u))}function u(s){const{id:l,environment:b,version:h,state:R,images:w,previous:x,createdAt:O,
actor:P,task:D,failureKind:j,reason:S}=s,C=[j,S].filter(B=>B!=="").join(": ");return[l,b,D==="rollback"?`${h} (rollback)`:h,`${a.Z8[R]??""} ${R}`,t(w),t(x),_(O),P,(0,a.ml)((0,a.TN)(C),100)]}function t(s){
const l=Object.values(s).map(b=>(0,g.VK)(b.slice(b.indexOf("@")+1)));return[...new Set(l)].join(" ")}function n(s){return s.length===0?`No environment is configured.
`:s.map(i).join(`
`)}function i(s){const{environment:l,host:b,unreachable:h,destination:R,running:w,interrupted:x,lockedBy:O}=s,P=b===""?l:`${l} at ${b}`;if(h!=="")return`${P} (${(0,a.TN)(R)})
  ${a.Z8.bad} ${(0,a.TN)(h)}
`;const D=w.map(({service:j,state:S,health:C,digest:B,image:G,restarts:H})=>[`  ${j}`,[S,C].filter(L=>L!=="").join(", "),B===""?(0,a.TN)(G):(0,g.VK)(B),H>0?`${H} restarts`:""]);return[`${P} (${(0,a.TN)(
R)})`,`  ${f(s)}`,w.length===0?"  nothing runs":(0,p.e)(["  SERVICE","STATE","DIGEST",""],D).trimEnd(),...m(s),...x.map(j=>`  ! ${(0,a.TN)(j)}; end it with: deploy-action heal ${l}`),...O===""?[]:[`  \
locked by ${(0,a.TN)(O)}`],""].join(`
`)}function f({release:s,asRecorded:l}){if(s===null)return"no good release yet";const{version:b,commit:h,at:R}=s,w=l?"and that is what runs":"but something else runs";return`${a.Z8[l?"good":"bad"]} ${b}\
 (${h.slice(0,7)}) since ${_(R)}, ${w}`}function m({record:s}){if(s===null)return[];const l=s.reason===""?"":`: ${(0,a.ml)((0,a.TN)(s.reason),200)}`;return[`  last record: ${s.version} ${s.state}${l}`]}
const _=s=>s.replace("T"," ").replace(/\.\d+Z$/,"Z");var M=o(40149),K=o(30354),r=o(83975),c=o(65954),I=o(5568);const V=async({runner:s,inputs:l,json:b,words:h})=>{const R=(0,c.N)(s,b),w=await(0,I.withWorld)(
{runner:s,inputs:l,deploying:[]},async x=>{const{settings:O}=x,P=h.length>0?h:O.environments.map(({id:j})=>j),D=(0,M.cW)({settings:O,environments:P});return Promise.all(D.flatMap(K.l).map(j=>tt(x,j)))});
return R.print(w,n(w)),w.some(({interrupted:x,unreachable:O})=>x.length>0||O!=="")?1:0},X=async({runner:s,inputs:l,json:b,words:h})=>{const R=(0,c.N)(s,b),w=await(0,I.withWorld)({runner:s,inputs:l,deploying:[]},
async({settings:x,context:O})=>{const P={app:x.app,...h[0]===void 0?{}:{environment:h[0]}},D=await(0,r.VI)(P,O([],R.sink));return D.length===0&&(0,M.cW)({settings:x,environments:h}),D});return R.print(
w,e(w)),0},q=async({runner:s,inputs:l,json:b,words:h})=>{const R=(0,c.N)(s,b),w=await(0,I.withWorld)({runner:s,inputs:l,deploying:[]},async x=>{const{settings:O,event:P,startedAt:D}=x,j=x.context([],R.
sink),S=h.slice(0,1),C=[];for(const B of(0,M.cW)({settings:O,environments:S}).flatMap(K.l)){const G=(0,M.$r)(B,x.targets),H=(0,M.Mn)({settings:O,environment:B,event:P,carried:{images:{}},now:D}),{connection:L,
host:J}=B,F=await(0,N.p)(L,O.root,j,U=>(0,v.l)(z=>G.logs?.(H,h[1],200,z)??[],U)),Y=F.names.filter(U=>U.includes("logs:")).flatMap(U=>F.need({name:U})).map(j.mask);C.push(...J===void 0?Y:Y.map(U=>`${J}\
: ${U}`))}return C});if(w.length===0&&h[1]!==void 0)throw new W.HR("absent",`${h[0]} has no log of a service ${JSON.stringify(h[1])}.`,{hint:`deploy-action logs ${h[0]} shows the services that there a\
re.`});return R.print(w,w.length===0?`Nothing runs in ${h[0]}, or it has said nothing.`:w.join(`
`)),0};async function tt(s,l){const{settings:b,event:h,startedAt:R}=s,w=s.context([],()=>{}),{id:x,part:O,host:P=""}=l,D=(0,M.$r)(l,s.targets),j=(0,M.Mn)({settings:b,environment:l,event:h,carried:{images:{}},
now:R}),S=D.log(j),C={app:b.app,environment:x,limit:O===void 0?1:20},G=(await(0,r.VI)(C,w)).find(({destination:k})=>O===void 0||k===S.destination)??null,H={environment:(0,E.pn)(l),host:P,destination:S.
destination,record:G},L=await(0,N.p)(l.connection,b.root,w,k=>(0,v.l)(nt=>[S.list(),...D.look(j,nt)],k,(0,T.Ix)())).catch(k=>(0,W.w2)(k));if(L instanceof W.HR){if(P==="")throw L;return{...H,...{release:null,
running:[],asRecorded:!1,interrupted:[],lockedBy:""},unreachable:L.message}}const J=L.need((0,d.Jd)(S.destination)),F=D.running(j,L),Q=(0,d.CF)(J)[0]?.release,Y=F.map(({digest:k})=>k),{snapshot:U,...z}=Q??
{snapshot:null};return{...H,unreachable:"",release:Q===void 0?null:z,running:F,asRecorded:Q!==void 0&&Object.values(Q.images).every(k=>Y.includes(k.split("@")[1]??"")),interrupted:(0,$.uK)(J).map(k=>`${k.
intent.version}: ${(0,$.Nr)(k)}`),lockedBy:(0,y.u)(J).holder?.text??""}}}),12657:((Z,A,o)=>{o.d(A,{Nr:()=>N,_0:()=>T,uK:()=>d});var W=o(5977),E=o(78500);async function T($,y,v){const g=[`intent.${y.release}`],
a=(0,W._E)(v),p=async(e,u)=>{const t=`phase.${y.release}.${String(g.length).padStart(3,"0")}`;g.push(t),await(0,E.ur)($,[{key:t,value:JSON.stringify({phase:e,at:u})}],a)};return v.signal.throwIfAborted(),
await(0,E.ur)($,[{key:g[0],value:JSON.stringify(y)}],a),{started:e=>p(e.id),proven:e=>p("proven",e),close:()=>(0,E.Lb)($,[...g].reverse(),a)}}function d($){return $.filter(({key:y})=>y.startsWith("int\
ent.")).flatMap(y=>{const v=(0,E.hB)(y);if(v===void 0)return[];const g=$.filter(({key:t})=>t.startsWith(`phase.${v.release}.`)).sort((t,n)=>t.key<n.key?-1:1),a=g.map(t=>(0,E.hB)(t)),p=a.flatMap(t=>t===
void 0||t.phase==="proven"?[]:[t.phase]),e=a.find(t=>t?.phase==="proven"),u=[y.key,...g.map(({key:t})=>t)];return[{intent:v,phases:p,proven:e!==void 0,provenAt:e?.at??[],keys:u}]})}function N({intent:$,
phases:y,proven:v}){if(v)return"interrupted after it was proven healthy, before it was recorded";const g=$.steps.findIndex(({id:p})=>p===y.at(-1)),a=p=>$.steps[p]?.title;return g<0?`interrupted before\
 "${a(0)??"the first step"}"`:`interrupted between "${a(g)}" and ${a(g+1)===void 0?"its end":`"${a(g+1)}"`}`}}),26079:((Z,A,o)=>{o.d(A,{k:()=>N,u:()=>g});var W=o(68415),E=o(48165),T=o(5977),d=o(78500);
async function N(t,n,i){const f=await $(t,n),m=new AbortController,_=new AbortController,M=y(t,f,{context:(0,T._E)(n),lost:m,over:_.signal});try{return await i((0,T.l_)(n,m.signal))}finally{_.abort(),
await M,await v(t,f,(0,T._E)(n))}}async function $(t,n){const{ports:i,sink:f}=n,m=await p(t,n),_=i.clock.now();let M={text:"",since:_},K="";for(;;){const c=g(await(0,d.x6)(t.log,n));if(c.holder===void 0||
await e(c.holder,m,n)||r(c.signs)){const I=c.number+1;await(0,d.ur)(t.log,[{key:u("lock",I),value:JSON.stringify(m)}],n);const V=g(await(0,d.x6)(t.log,n));if(V.number===I&&V.holder?.token===m.token)return c.
holder!==void 0&&f({type:"hold",name:t.log.destination,state:"taken over",text:`from ${c.holder.text}, which is gone`}),f({type:"hold",name:t.log.destination,state:"acquired",text:m.text}),await(0,d.Lb)(
t.log,c.keys,n),I;continue}if(K!==c.holder.text&&f({type:"hold",name:t.log.destination,state:"waiting",text:`held by ${c.holder.text}`}),K=c.holder.text,i.clock.now()-_>t.wait)throw new E.HR("timeout",
`${t.log.destination} is held by ${K}; waited ${(0,W.a)(t.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await i.clock.sleep(Math.min(1e3,t.ttl/4),n.signal)}function r(c){
const I=i.clock.now();return c!==M.text&&(M={text:c,since:I}),I-M.since>t.ttl}}async function y(t,n,{context:i,lost:f,over:m}){const{clock:_}=i.ports;let M=_.now();for(let r=1;!m.aborted;r+=1){if(await _.
sleep(t.ttl/3,m).catch(()=>{}),m.aborted)return;try{const c=g(await(0,d.x6)(t.log,i));if(c.number!==n)return K(`it was taken over by ${c.holder?.text??"another run"}`);await(0,d.ur)(t.log,[{key:u("bea\
t",n,r),value:"{}"}],i),await(0,d.Lb)(t.log,[u("beat",n,r-1)],i),M=_.now()}catch(c){const I=(0,E.w2)(c);if(_.now()-M>t.ttl)return K(I.message,I.kind==="transient")}}function K(r,c=!1){i.sink({type:"ho\
ld",name:t.log.destination,state:"lost",text:r});const I="When the destination can be reached again: deploy-action heal, or the next deploy, ends what was begun.",V=`The lock of ${t.log.destination} w\
as lost: ${r.replace(/\.$/,"")}.`;f.abort(c?new E.HR("transient",V,{hint:I}):new E.HR("stale",V))}}async function v(t,n,i){try{await(0,d.ur)(t.log,[{key:u("free",n),value:"{}"}],i),i.sink({type:"hold",
name:t.log.destination,state:"released",text:""})}catch(f){const m=`The lock of ${t.log.destination} could not be given back (${(0,E.w2)(f).message}); it expires after ${(0,W.a)(t.ttl)}.`;i.sink({type:"\
note",level:"warning",text:m})}}function g(t){const n=t.flatMap(r=>{const[,c="",I=""]=/^(lock|free|beat)\.(\d+)/.exec(r.key)??[];return c===""?[]:[{entry:r,kind:c,number:Number(I)}]}),i=Math.max(0,...n.
filter(({kind:r})=>r==="lock").map(r=>r.number)),f=n.filter(r=>r.number===i),m=f.some(({kind:r})=>r==="free"),_=f.find(({kind:r})=>r==="lock")?.entry,M=m||_===void 0?void 0:(0,d.hB)(_)??a,K=f.map(r=>r.
entry.key).sort().join(" ");return{number:i,holder:M,signs:K,keys:n.map(r=>r.entry.key)}}const a={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function p(t,n){const{
ports:i,signal:f}=n,m=await i.call("machine.identity",{},f);return{token:i.random(16),text:t.text,machine:m.machine,pid:m.pid,start:m.start}}async function e(t,n,i){if(t.machine===""||t.machine!==n.machine)
return!1;const{pid:f,start:m}=t;return await i.ports.call("process.alive",{pid:f,start:m},i.signal)===!1}function u(t,n,i){return[t,String(n).padStart(7,"0"),...i===void 0?[]:[i]].join(".")}}),68330:((Z,A,o)=>{
o.d(A,{e:()=>E});var W=o(11983);function E(N,$){const y=[N,...$].map(a=>a.map((p,e)=>(e===0?T(p):"")+(0,W.TN)(p))),v=N.map((a,p)=>Math.max(...y.map(e=>d(e[p]??""))));return`${y.map(a=>a.map((p,e)=>p+"\
 ".repeat((v[e]??0)-d(p))).join("  ")).map(a=>a.trimEnd()).join(`
`)}
`}const T=N=>/^ */.exec(N)?.[0]??"",d=N=>[...N.replace(/\p{M}/gu,"")].length}),30354:((Z,A,o)=>{o.d(A,{M:()=>E,l:()=>W});function W(T){const{hosts:d,...N}=T;return d===void 0?[T]:d.members.map(({name:$,
connection:y,url:v})=>({...N,connection:y,host:$,...v===""?{}:{url:v}}))}function E(T,d){return d===void 0?T:{...T,state:`${T.state}/hosts/${d}`}}}),83975:((Z,A,o)=>{o.d(A,{C6:()=>N,U9:()=>$,VI:()=>g,
jQ:()=>a,nT:()=>v,rh:()=>y});var W=o(48165),E=o(5977),T=o(80508);const d={open:6e4,change:2e4};async function N(e,u){const{machine:t,pid:n,start:i}=await u.ports.call("machine.identity",{},u.signal),f={
...e,process:{machine:t,pid:n,start:i}};return await p("open",{record:f},u)}async function $(e,u,t){return await y(e.id,u,t)??{...e,...u}}async function y(e,u,t){try{return await p("change",{id:e,change:u},
(0,E._E)(t))}catch(n){const i=`The record ${e} could not be written, its end is known at the destination only: ${(0,W.w2)(n).message}`;t.sink({type:"note",level:"warning",text:i});return}}function v({
state:e}){return e==="pending"||e==="running"}async function g(e,u){const t={filter:e};return await u.ports.call("ledger.list",t,u.signal)}function a(e){return{failureKind:e.kind,reason:e.message.split(
`
`)[0]?.slice(0,500)??""}}function p(e,u,t){const[n,i]=[`record.${e}`,e==="open"?"Open the record":"Write the record"],f={do:"call",id:n,title:i,operation:`ledger.${e}`,input:u,patience:d[e]};return(0,T.
ux)(f,t,()=>t.ports.call(f.operation,u,t.signal))}})};export{et as id,ot as ids,st as modules};

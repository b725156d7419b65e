const et=5791,st=[5791],ot={5791:((Z,A,e)=>{e.r(A),e.d(A,{history:()=>X,logs:()=>q,status:()=>V});var D=e(48165),$=e(25837),N=e(76211),w=e(73597),d=e(6908),c=e(12657),y=e(26079),v=e(52642),p=e(53871),
s=e(11983),g=e(68330);function n(a){if(a.length===0)return`No deployment is recorded.
`;const f=["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"];return(0,g.e)(f,a.map(u))}function u(a){const{id:f,environment:E,version:O,state:I,images:T,previous:j,createdAt:b,
actor:P,task:S,failureKind:x,reason:K}=a,C=[x,K].filter(B=>B!=="").join(": ");return[f,E,S==="rollback"?`${O} (rollback)`:O,`${s.Z8[I]??""} ${I}`,t(T),t(j),R(b),P,(0,s.ml)((0,s.TN)(C),100)]}function t(a){
const f=Object.values(a).map(E=>(0,p.VK)(E.slice(E.indexOf("@")+1)));return[...new Set(f)].join(" ")}function o(a){return a.length===0?`No environment is configured.
`:a.map(i).join(`
`)}function i(a){const{environment:f,host:E,unreachable:O,destination:I,running:T,interrupted:j,lockedBy:b}=a,P=E===""?f:`${f} at ${E}`;if(O!=="")return`${P} (${(0,s.TN)(I)})
  ${s.Z8.bad} ${(0,s.TN)(O)}
`;const S=T.map(({service:x,state:K,health:C,digest:B,image:G,restarts:H})=>[`  ${x}`,[K,C].filter(L=>L!=="").join(", "),B===""?(0,s.TN)(G):(0,p.VK)(B),H>0?`${H} restarts`:""]);return[`${P} (${(0,s.TN)(
I)})`,`  ${h(a)}`,T.length===0?"  nothing runs":(0,g.e)(["  SERVICE","STATE","DIGEST",""],S).trimEnd(),...m(a),...j.map(x=>`  ! ${(0,s.TN)(x)}; end it with: deploy-action heal ${f}`),...b===""?[]:[`  \
locked by ${(0,s.TN)(b)}`],""].join(`
`)}function h({release:a,asRecorded:f}){if(a===null)return"no good release yet";const{version:E,commit:O,at:I}=a,T=f?"and that is what runs":"but something else runs";return`${s.Z8[f?"good":"bad"]} ${E}\
 (${O.slice(0,7)}) since ${R(I)}, ${T}`}function m({record:a}){if(a===null)return[];const f=a.reason===""?"":`: ${(0,s.ml)((0,s.TN)(a.reason),200)}`;return[`  last record: ${a.version} ${a.state}${f}`]}
const R=a=>a.replace("T"," ").replace(/\.\d+Z$/,"Z");var M=e(40149),k=e(30354),r=e(83975),l=e(65954),_=e(15401);const V=async({runner:a,inputs:f,json:E,words:O})=>{const I=(0,l.N)(a,E),T=await(0,_.withWorld)(
{runner:a,inputs:f,deploying:[]},async j=>{const{settings:b}=j,P=O.length>0?O:b.environments.map(({id:x})=>x),S=(0,M.cW)({settings:b,environments:P});return Promise.all(S.flatMap(k.lS).map(x=>tt(j,x)))});
return I.print(T,o(T)),T.some(({interrupted:j,unreachable:b})=>j.length>0||b!=="")?1:0},X=async({runner:a,inputs:f,json:E,words:O})=>{const I=(0,l.N)(a,E),T=await(0,_.withWorld)({runner:a,inputs:f,deploying:[]},
({settings:j,context:b})=>{const P={app:j.app,...O[0]===void 0?{}:{environment:O[0]}};return(0,r.VI)(P,b([],I.sink))});return I.print(T,n(T)),0},q=async({runner:a,inputs:f,json:E,words:O})=>{const I=(0,l.
N)(a,E),T=await(0,_.withWorld)({runner:a,inputs:f,deploying:[]},async j=>{const{settings:b,event:P,startedAt:S}=j,x=j.context([],I.sink),K=[O[0]??b.environments[0]?.id??""],C=[];for(const B of(0,M.cW)(
{settings:b,environments:K}).flatMap(k.lS)){const G=(0,M.$r)(B,j.targets),H=(0,M.Mn)({settings:b,environment:B,event:P,carried:{images:{}},now:S}),{connection:L,host:J}=B,F=await(0,d.p)(L,b.root,x,U=>(0,v.
l)(z=>G.logs?.(H,O[1],200,z)??[],U)),Y=F.names.filter(U=>U.includes("logs:")).flatMap(U=>F.need({name:U})).map(x.mask);C.push(...J===void 0?Y:Y.map(U=>`${J}: ${U}`))}return C});return I.print(T,T.join(
`
`)),0};async function tt(a,f){const{settings:E,event:O,startedAt:I}=a,T=a.context([],()=>{}),{id:j,part:b,host:P=""}=f,S=(0,M.$r)(f,a.targets),x=(0,M.Mn)({settings:E,environment:f,event:O,carried:{images:{}},
now:I}),K=S.log(x),C={app:E.app,environment:j,limit:b===void 0?1:20},G=(await(0,r.VI)(C,T)).find(({destination:W})=>b===void 0||W===K.destination)??null,H={environment:(0,$.pn)(f),host:P,destination:K.
destination,record:G},L=await(0,d.p)(f.connection,E.root,T,W=>(0,v.l)(nt=>[K.list(),...S.look(x,nt)],W,(0,N.Ix)())).catch(W=>(0,D.w2)(W));if(L instanceof D.HR){if(P==="")throw L;return{...H,...{release:null,
running:[],asRecorded:!1,interrupted:[],lockedBy:""},unreachable:L.message}}const J=L.need((0,w.Jd)(K.destination)),F=S.running(x,L),Q=(0,w.CF)(J)[0]?.release,Y=F.map(({digest:W})=>W),{snapshot:U,...z}=Q??
{snapshot:null};return{...H,unreachable:"",release:Q===void 0?null:z,running:F,asRecorded:Q!==void 0&&Object.values(Q.images).every(W=>Y.includes(W.split("@")[1]??"")),interrupted:(0,c.uK)(J).map(W=>`${W.
intent.version}: ${(0,c.Nr)(W)}`),lockedBy:(0,y.u)(J).holder?.text??""}}}),12657:((Z,A,e)=>{e.d(A,{Nr:()=>d,_0:()=>N,uK:()=>w});var D=e(5977),$=e(78500);async function N(c,y,v){const p=[`intent.${y.release}`],
s=(0,D._E)(v),g=async n=>{const u=`phase.${y.release}.${String(p.length).padStart(3,"0")}`;p.push(u),await(0,$.ur)(c,[{key:u,value:JSON.stringify({phase:n})}],s)};return v.signal.throwIfAborted(),await(0,$.
ur)(c,[{key:p[0],value:JSON.stringify(y)}],s),{started:n=>g(n.id),proven:()=>g("proven"),close:()=>(0,$.Lb)(c,[...p].reverse(),s)}}function w(c){return c.filter(({key:y})=>y.startsWith("intent.")).flatMap(
y=>{const v=(0,$.hB)(y);if(v===void 0)return[];const p=c.filter(({key:n})=>n.startsWith(`phase.${v.release}.`)).sort((n,u)=>n.key<u.key?-1:1),s=p.map(n=>(0,$.hB)(n)?.phase??""),g=[y.key,...p.map(({key:n})=>n)];
return[{intent:v,phases:s.filter(n=>n!=="proven"),proven:s.includes("proven"),keys:g}]})}function d({intent:c,phases:y,proven:v}){if(v)return"interrupted after it was proven healthy, before it was rec\
orded";const p=c.steps.findIndex(({id:g})=>g===y.at(-1)),s=g=>c.steps[g]?.title;return p<0?`interrupted before "${s(0)??"the first step"}"`:`interrupted between "${s(p)}" and ${s(p+1)===void 0?"its en\
d":`"${s(p+1)}"`}`}}),26079:((Z,A,e)=>{e.d(A,{k:()=>d,u:()=>p});var D=e(68415),$=e(48165),N=e(5977),w=e(78500);async function d(t,o,i){const h=await c(t,o),m=new AbortController,R=new AbortController,
M=y(t,h,{context:(0,N._E)(o),lost:m,over:R.signal});try{return await i((0,N.l_)(o,m.signal))}finally{R.abort(),await M,await v(t,h,(0,N._E)(o))}}async function c(t,o){const{ports:i,sink:h}=o,m=await g(
t,o),R=i.clock.now();let M={text:"",since:R},k="";for(;;){const l=p(await(0,w.x6)(t.log,o));if(l.holder===void 0||await n(l.holder,m,o)||r(l.signs)){const _=l.number+1;await(0,w.ur)(t.log,[{key:u("loc\
k",_),value:JSON.stringify(m)}],o);const V=p(await(0,w.x6)(t.log,o));if(V.number===_&&V.holder?.token===m.token)return l.holder!==void 0&&h({type:"hold",name:t.log.destination,state:"taken over",text:`\
from ${l.holder.text}, which is gone`}),h({type:"hold",name:t.log.destination,state:"acquired",text:m.text}),await(0,w.Lb)(t.log,l.keys,o),_;continue}if(k!==l.holder.text&&h({type:"hold",name:t.log.destination,
state:"waiting",text:`held by ${l.holder.text}`}),k=l.holder.text,i.clock.now()-R>t.wait)throw new $.HR("timeout",`${t.log.destination} is held by ${k}; waited ${(0,D.a)(t.wait)}.`,{hint:"Wait for tha\
t deploy to end, or cancel it, then run again."});await i.clock.sleep(Math.min(1e3,t.ttl/4),o.signal)}function r(l){const _=i.clock.now();return l!==M.text&&(M={text:l,since:_}),_-M.since>t.ttl}}async function y(t,o,{
context:i,lost:h,over:m}){const{clock:R}=i.ports;let M=R.now();for(let r=1;!m.aborted;r+=1){if(await R.sleep(t.ttl/3,m).catch(()=>{}),m.aborted)return;try{const l=p(await(0,w.x6)(t.log,i));if(l.number!==
o)return k(`it was taken over by ${l.holder?.text??"another run"}`);await(0,w.ur)(t.log,[{key:u("beat",o,r),value:"{}"}],i),await(0,w.Lb)(t.log,[u("beat",o,r-1)],i),M=R.now()}catch(l){const _=(0,$.w2)(
l);if(R.now()-M>t.ttl)return k(_.message,_.kind==="transient")}}function k(r,l=!1){i.sink({type:"hold",name:t.log.destination,state:"lost",text:r});const _="When the destination can be reached again: \
deploy-action heal, or the next deploy, ends what was begun.",V=`The lock of ${t.log.destination} was lost: ${r.replace(/\.$/,"")}.`;h.abort(l?new $.HR("transient",V,{hint:_}):new $.HR("stale",V))}}async function v(t,o,i){
try{await(0,w.ur)(t.log,[{key:u("free",o),value:"{}"}],i),i.sink({type:"hold",name:t.log.destination,state:"released",text:""})}catch(h){const m=`The lock of ${t.log.destination} could not be given ba\
ck (${(0,$.w2)(h).message}); it expires after ${(0,D.a)(t.ttl)}.`;i.sink({type:"note",level:"warning",text:m})}}function p(t){const o=t.flatMap(r=>{const[,l="",_=""]=/^(lock|free|beat)\.(\d+)/.exec(r.
key)??[];return l===""?[]:[{entry:r,kind:l,number:Number(_)}]}),i=Math.max(0,...o.filter(({kind:r})=>r==="lock").map(r=>r.number)),h=o.filter(r=>r.number===i),m=h.some(({kind:r})=>r==="free"),R=h.find(
({kind:r})=>r==="lock")?.entry,M=m||R===void 0?void 0:(0,w.hB)(R)??s,k=h.map(r=>r.entry.key).sort().join(" ");return{number:i,holder:M,signs:k,keys:o.map(r=>r.entry.key)}}const s={token:"",text:"someb\
ody whose entry cannot be read",machine:"",pid:0,start:""};async function g(t,o){const{ports:i,signal:h}=o,m=await i.call("machine.identity",{},h);return{token:i.random(16),text:t.text,machine:m.machine,
pid:m.pid,start:m.start}}async function n(t,o,i){if(t.machine===""||t.machine!==o.machine)return!1;const{pid:h,start:m}=t;return await i.ports.call("process.alive",{pid:h,start:m},i.signal)===!1}function u(t,o,i){
return[t,String(o).padStart(7,"0"),...i===void 0?[]:[i]].join(".")}}),68330:((Z,A,e)=>{e.d(A,{e:()=>$});var D=e(11983);function $(d,c){const y=[d,...c].map(s=>s.map((g,n)=>(n===0?N(g):"")+(0,D.TN)(g))),
v=d.map((s,g)=>Math.max(...y.map(n=>w(n[g]??""))));return`${y.map(s=>s.map((g,n)=>g+" ".repeat((v[n]??0)-w(g))).join("  ")).map(s=>s.trimEnd()).join(`
`)}
`}const N=d=>/^ */.exec(d)?.[0]??"",w=d=>[...d.replace(/\p{M}/gu,"")].length}),30354:((Z,A,e)=>{e.d(A,{$t:()=>w,MU:()=>N,lS:()=>$});var D=e(25837);function $(d){const{hosts:c,...y}=d;return c===void 0?
[d]:c.members.map(({name:v,connection:p,url:s})=>({...y,connection:p,host:v,...s===""?{}:{url:s}}))}function N(d,c){return c===void 0?d:{...d,state:`${d.state}/hosts/${c}`}}function w(d){const{host:c}=d;
return c===void 0?(0,D.pn)(d):`${(0,D.pn)(d)} at ${c}`}}),83975:((Z,A,e)=>{e.d(A,{C6:()=>d,U9:()=>c,VI:()=>p,jQ:()=>s,nT:()=>v,rh:()=>y});var D=e(48165),$=e(5977),N=e(80508);const w={open:6e4,change:2e4};
async function d(n,u){const{machine:t,pid:o,start:i}=await u.ports.call("machine.identity",{},u.signal),h={...n,process:{machine:t,pid:o,start:i}};return await g("open",{record:h},u)}async function c(n,u,t){
return await y(n.id,u,t)??{...n,...u}}async function y(n,u,t){try{return await g("change",{id:n,change:u},(0,$._E)(t))}catch(o){const i=`The record ${n} could not be written, its end is known at the d\
estination only: ${(0,D.w2)(o).message}`;t.sink({type:"note",level:"warning",text:i});return}}function v({state:n}){return n==="pending"||n==="running"}async function p(n,u){const t={filter:n};return await u.
ports.call("ledger.list",t,u.signal)}function s(n){return{failureKind:n.kind,reason:n.message.split(`
`)[0]?.slice(0,500)??""}}function g(n,u,t){const[o,i]=[`record.${n}`,n==="open"?"Open the record":"Write the record"],h={do:"call",id:o,title:i,operation:`ledger.${n}`,input:u,patience:w[n]};return(0,N.
ux)(h,t,()=>t.ports.call(h.operation,u,t.signal))}})};export{et as id,st as ids,ot as modules};

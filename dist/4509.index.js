const sn=4509,rn=[4509],an={3085:((U,k,r)=>{r.d(k,{d:()=>y});function y(T){return JSON.stringify(T,(A,g)=>g!==null&&typeof g=="object"&&!Array.isArray(g)?Object.fromEntries(Object.entries(g).sort(([f],[
t])=>f<t?-1:f>t?1:0)):g)}}),88129:((U,k,r)=>{r.r(k),r.d(k,{history:()=>Z,logs:()=>Y,status:()=>z});var y=r(48165),T=r(25837),A=r(76211),g=r(73597),f=r(6908),t=r(12657),o=r(26079),u=r(52642),l=r(53871),
s=r(11983);function w(d,v){const M=[d,...v].map(E=>E.map((P,R)=>(R===0?O(P):"")+(0,s.TN)(P))),I=d.map((E,P)=>Math.max(...M.map(R=>_(R[P]??""))));return`${M.map(E=>E.map((P,R)=>P+" ".repeat((I[R]??0)-_(
P))).join("  ")).map(E=>E.trimEnd()).join(`
`)}
`}const O=d=>/^ */.exec(d)?.[0]??"",_=d=>[...d.replace(/\p{M}/gu,"")].length;function i(d){return d.length===0?`No deployment is recorded.
`:w(["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"],d.map(c))}function c(d){const{id:v,environment:M,version:I,state:N,images:E,previous:P,createdAt:R,actor:S,task:L,failureKind:W,
reason:x}=d,J=[W,x].filter(H=>H!=="").join(": ");return[v,M,L==="rollback"?`${I} (rollback)`:I,`${s.Z8[N]??""} ${N}`,h(E),h(P),m(R),S,(0,s.ml)((0,s.TN)(J),100)]}function h(d){const v=Object.values(d).
map(M=>(0,l.VK)(M.slice(M.indexOf("@")+1)));return[...new Set(v)].join(" ")}function b(d){return d.length===0?`No environment is configured.
`:d.map($).join(`
`)}function $(d){const{environment:v,host:M,unreachable:I,destination:N,running:E,interrupted:P,lockedBy:R}=d,S=M===""?v:`${v} at ${M}`;if(I!=="")return`${S} (${(0,s.TN)(N)})
  ${s.Z8.bad} ${(0,s.TN)(I)}
`;const L=E.map(({service:W,state:x,health:J,digest:H,image:X,restarts:G})=>[`  ${W}`,[x,J].filter(V=>V!=="").join(", "),H===""?(0,s.TN)(X):(0,l.VK)(H),G>0?`${G} restarts`:""]);return[`${S} (${(0,s.TN)(
N)})`,`  ${n(d)}`,E.length===0?"  nothing runs":w(["  SERVICE","STATE","DIGEST",""],L).trimEnd(),...a(d),...P.map(W=>`  ! ${(0,s.TN)(W)}; end it with: deploy-action heal ${v}`),...R===""?[]:[`  locked\
 by ${(0,s.TN)(R)}`],""].join(`
`)}function n({release:d,asRecorded:v}){if(d===null)return"no good release yet";const{version:M,commit:I,at:N}=d,E=v?"and that is what runs":"but something else runs";return`${s.Z8[v?"good":"bad"]} ${M}\
 (${I.slice(0,7)}) since ${m(N)}, ${E}`}function a({record:d}){if(d===null)return[];const v=d.reason===""?"":`: ${(0,s.ml)((0,s.TN)(d.reason),200)}`;return[`  last record: ${d.version} ${d.state}${v}`]}
const m=d=>d.replace("T"," ").replace(/\.\d+Z$/,"Z");var e=r(40149),p=r(30354),D=r(83975),j=r(95625),K=r(15401);const z=async({runner:d,inputs:v,json:M,words:I})=>{const N=(0,j.N)(d,M),E=await(0,K.withWorld)(
{runner:d,inputs:v,deploying:[]},async P=>{const{settings:R}=P,S=I.length>0?I:R.environments.map(({id:W})=>W),L=(0,e.cW)({settings:R,environments:S});return Promise.all(L.flatMap(p.lS).map(W=>B(P,W)))});
return N.print(E,b(E)),E.some(({interrupted:P,unreachable:R})=>P.length>0||R!=="")?1:0},Z=async({runner:d,inputs:v,json:M,words:I})=>{const N=(0,j.N)(d,M),E=await(0,K.withWorld)({runner:d,inputs:v,deploying:[]},
({settings:P,context:R})=>{const S={app:P.app,...I[0]===void 0?{}:{environment:I[0]}};return(0,D.VI)(S,R([],N.sink))});return N.print(E,i(E)),0},Y=async({runner:d,inputs:v,json:M,words:I})=>{const N=(0,j.
N)(d,M),E=await(0,K.withWorld)({runner:d,inputs:v,deploying:[]},async P=>{const{settings:R,event:S,startedAt:L}=P,W=P.context([],N.sink),x=[I[0]??R.environments[0]?.id??""],J=[];for(const H of(0,e.cW)(
{settings:R,environments:x}).flatMap(p.lS)){const X=(0,e.$r)(H,P.targets),G=(0,e.Mn)({settings:R,environment:H,event:S,carried:{images:{}},now:L}),{connection:V,host:Q}=H,q=await(0,f.p)(V,R.root,W,F=>(0,u.
l)(en=>X.logs?.(G,I[1],200,en)??[],F)),tn=q.names.filter(F=>F.includes("logs:")).flatMap(F=>q.need({name:F})).map(W.mask);J.push(...Q===void 0?tn:tn.map(F=>`${Q}: ${F}`))}return J});return N.print(E,E.
join(`
`)),0};async function B(d,v){const{settings:M,event:I,startedAt:N}=d,E=d.context([],()=>{}),{id:P,part:R,host:S=""}=v,L=(0,e.$r)(v,d.targets),W=(0,e.Mn)({settings:M,environment:v,event:I,carried:{images:{}},
now:N}),x=L.log(W),J={app:M.app,environment:P,limit:R===void 0?1:20},X=(await(0,D.VI)(J,E)).find(({destination:C})=>R===void 0||C===x.destination)??null,G={environment:(0,T.pn)(v),host:S,destination:x.
destination,record:X},V=await(0,f.p)(v.connection,M.root,E,C=>(0,u.l)(on=>[x.list(),...L.look(W,on)],C,(0,A.Ix)())).catch(C=>(0,y.w2)(C));if(V instanceof y.HR){if(S==="")throw V;return{...G,...{release:null,
running:[],asRecorded:!1,interrupted:[],lockedBy:""},unreachable:V.message}}const Q=V.need((0,g.Jd)(x.destination)),q=L.running(W,V),nn=(0,g.CF)(Q)[0]?.release,tn=q.map(({digest:C})=>C),{snapshot:F,...en}=nn??
{snapshot:null};return{...G,unreachable:"",release:nn===void 0?null:en,running:q,asRecorded:nn!==void 0&&Object.values(nn.images).every(C=>tn.includes(C.split("@")[1]??"")),interrupted:(0,t.uK)(Q).map(
C=>`${C.intent.version}: ${(0,t.Nr)(C)}`),lockedBy:(0,o.u)(Q).holder?.text??""}}}),31446:((U,k,r)=>{r.d(k,{CD:()=>u,Ye:()=>$});var y=r(48165),T=r(58563);function A(n,a=64*1024,m=4096){let e="";return{
push(p){e+=p;const D=e.lastIndexOf(`
`);if(D>=0){for(const j of e.slice(0,D).split(`
`))n(j.endsWith("\r")?j.slice(0,-1):j);e=e.slice(D+1)}e.length>a&&(n(e.slice(0,-m)),e=e.slice(-m))},end(){e!==""&&n(e),e=""}}}function g(n){const a=[];return{push(m){a.push(m.slice(0,2e3)),a.length>n&&
a.shift()},lines:()=>[...a]}}var f=r(7802);const t=6e5,o={stdout:"",stderr:""};function u(n,a,m){switch(n.do){case"exec":return l(n,a,m);case"http":return _(n,a,m);case"write":return c(n,a,m);case"cal\
l":return h(n,a,m)}}async function l(n,a,m){const{ports:e,sink:p,signal:D}=m,j=g(40),K={stdout:z("stdout"),stderr:z("stderr")};function z(M){const I=(0,T.T9)(e.secrets()),N=A(E=>{j.push(E),n.quiet||p(
{type:"output",step:n.id,stream:M,text:E})});return{push:E=>N.push(I.push(E)),end(){N.push(I.end()),N.end()}}}const Z=n.timeout??t,Y=n.argv.map(M=>(0,f.$f)(M,a,e)),B=await e.exec({argv:Y,env:(0,f.yN)(
n.env,a,e),timeout:Z,signal:D,bound:n.undo!==void 0,...n.contained===void 0?{}:{contained:n.contained},onOutput:(M,I)=>K[M].push(I),...n.cwd===void 0?{}:{cwd:(0,f.$f)(n.cwd,a,e)},...n.limit===void 0?{}:
{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,f.$f)(n.stdin,a,e)}});if(K.stdout.end(),K.stderr.end(),D.aborted)throw D.reason;const d={exit:B.exit,stdout:B.stdout,stderr:B.stderr},v=Y[0]??"";if(B.timedOut)
throw new y.HR("timeout",`${v} did not finish in ${Z/1e3} s.`,{details:j.lines()});if(s(n)&&B.cut?.includes("stdout"))throw w(n);if((n.expect??[0]).includes(B.exit))return d;throw $(n,d,m)??new y.HR(n.
failsAs??"bug",`${n.title}: ${v} ${O(B.exit,B.signalled)}.`,{details:j.lines()})}function s({quiet:n,outputs:a}){return n===!0||Object.values(a??{}).some(({from:m})=>m==="stdout")}function w(n){return new y.
HR("bug",`${n.title}: the answer is too long to be kept whole, so it is not read at all.`)}function O(n,a){return a===void 0?`exited with code ${n}`:`was ended by ${a}`}async function _(n,a,m){const{ports:e,
signal:p}=m,D=(0,f.$f)(n.url,a,e),j=await e.http({method:n.method,url:D,headers:(0,f.yN)(n.headers,a,e),timeout:n.timeout??3e4,signal:p,follow:!n.expect?.some(Y=>Y>=300&&Y<400),...n.at===void 0?{}:{at:n.
at},...n.body===void 0?{}:{body:(0,f.$f)(n.body,a,e)}}),K={...o,status:j.status,headers:j.headers,body:j.body};if(n.expect===void 0?j.status>=200&&j.status<300:n.expect.includes(j.status))return K;const Z=Number(
j.headers["retry-after"])*1e3;throw $(n,K,m)??new y.HR(i(j.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${D} answered ${j.status}.`,{details:j.body===""?[]:[j.body.slice(0,1e3)],...Z>0?{retryAfter:Z}:
{}})}function i(n){return n===401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function c(n,a,m){
const{ports:e}=m;return await e.files.write((0,f.$f)(n.path,a,e),(0,f.$f)(n.content,a,e),n.mode??384),o}async function h(n,a,m){const e=AbortSignal.timeout(n.timeout??t);try{const p=(0,f.xI)(n.input,a,
m.ports),D=await m.ports.call(n.operation,p,AbortSignal.any([m.signal,e]));return{...o,value:D}}catch(p){throw m.signal.aborted?m.signal.reason:e.aborted?b(n,p):p}}function b(n,a){return new y.HR("tim\
eout",`${n.title}: no answer in ${(n.timeout??t)/1e3} s.`,{cause:a})}function $(n,a,m){const e=n.classify===void 0?void 0:m.knowledge.classifiers[n.classify]?.(a,n);if(e===void 0)return;const p=`${a.stdout}\

${a.stderr}`.trim().split(`
`).slice(-40);return new y.HR(e.kind,e.cause,{details:p,...e.hint===void 0?{}:{hint:e.hint},...e.place===void 0?{}:{place:e.place}})}}),12657:((U,k,r)=>{r.d(k,{Nr:()=>f,_0:()=>A,uK:()=>g});var y=r(5977),
T=r(78500);async function A(t,o,u){const l=[`intent.${o.release}`],s=async(w,O)=>{const _=`phase.${o.release}.${String(l.length).padStart(3,"0")}`;l.push(_),await(0,T.ur)(t,[{key:_,value:JSON.stringify(
{phase:w})}],O)};return await(0,T.ur)(t,[{key:l[0],value:JSON.stringify(o)}],u),{started:w=>s(w.id,u),proven:()=>s("proven",(0,y._E)(u)),close:()=>(0,T.Lb)(t,[...l].reverse(),(0,y._E)(u))}}function g(t){
return t.filter(({key:o})=>o.startsWith("intent.")).flatMap(o=>{const u=(0,T.hB)(o);if(u===void 0)return[];const l=t.filter(({key:O})=>O.startsWith(`phase.${u.release}.`)).sort((O,_)=>O.key<_.key?-1:1),
s=l.map(O=>(0,T.hB)(O)?.phase??""),w=[o.key,...l.map(({key:O})=>O)];return[{intent:u,phases:s.filter(O=>O!=="proven"),proven:s.includes("proven"),keys:w}]})}function f({intent:t,phases:o,proven:u}){if(u)
return"interrupted after it was proven healthy, before it was recorded";const l=t.steps.findIndex(({id:w})=>w===o.at(-1)),s=w=>t.steps[w]?.title;return l<0?`interrupted before "${s(0)??"the first step"}\
"`:`interrupted between "${s(l)}" and ${s(l+1)===void 0?"its end":`"${s(l+1)}"`}`}}),26079:((U,k,r)=>{r.d(k,{k:()=>f,u:()=>l});var y=r(68415),T=r(48165),A=r(5977),g=r(78500);async function f(i,c,h){const b=await t(
i,c),$=new AbortController,n=new AbortController,a=o(i,b,{context:(0,A._E)(c),lost:$,over:n.signal});try{return await h((0,A.l_)(c,$.signal))}finally{n.abort(),await a,await u(i,b,(0,A._E)(c))}}async function t(i,c){
const{ports:h,sink:b}=c,$=await w(i,c),n=h.clock.now();let a={text:"",since:n},m="";for(;;){const p=l(await(0,g.x6)(i.log,c));if(p.holder===void 0||await O(p.holder,$,c)||e(p.signs)){const D=p.number+
1;await(0,g.ur)(i.log,[{key:_("lock",D),value:JSON.stringify($)}],c);const j=l(await(0,g.x6)(i.log,c));if(j.number===D&&j.holder?.token===$.token)return p.holder!==void 0&&b({type:"hold",name:i.log.destination,
state:"taken over",text:`from ${p.holder.text}, which is gone`}),b({type:"hold",name:i.log.destination,state:"acquired",text:$.text}),await(0,g.Lb)(i.log,p.keys,c),D;continue}if(m!==p.holder.text&&b({
type:"hold",name:i.log.destination,state:"waiting",text:`held by ${p.holder.text}`}),m=p.holder.text,h.clock.now()-n>i.wait)throw new T.HR("timeout",`${i.log.destination} is held by ${m}; waited ${(0,y.
a)(i.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await h.clock.sleep(Math.min(1e3,i.ttl/4),c.signal)}function e(p){const D=h.clock.now();return p!==a.text&&(a={text:p,
since:D}),D-a.since>i.ttl}}async function o(i,c,{context:h,lost:b,over:$}){const{clock:n}=h.ports;let a=n.now();for(let e=1;!$.aborted;e+=1){if(await n.sleep(i.ttl/3,$).catch(()=>{}),$.aborted)return;
try{const p=l(await(0,g.x6)(i.log,h));if(p.number!==c)return m(`it was taken over by ${p.holder?.text??"another run"}`);await(0,g.ur)(i.log,[{key:_("beat",c,e),value:"{}"}],h),await(0,g.Lb)(i.log,[_("\
beat",c,e-1)],h),a=n.now()}catch(p){if(n.now()-a>i.ttl)return m((0,T.w2)(p).message)}}function m(e){h.sink({type:"hold",name:i.log.destination,state:"lost",text:e}),b.abort(new T.HR("stale",`The lock \
of ${i.log.destination} was lost: ${e}.`))}}async function u(i,c,h){try{await(0,g.ur)(i.log,[{key:_("free",c),value:"{}"}],h),h.sink({type:"hold",name:i.log.destination,state:"released",text:""})}catch(b){
const $=`The lock of ${i.log.destination} could not be given back (${(0,T.w2)(b).message}); it expires after ${(0,y.a)(i.ttl)}.`;h.sink({type:"note",level:"warning",text:$})}}function l(i){const c=i.flatMap(
e=>{const[,p="",D=""]=/^(lock|free|beat)\.(\d+)/.exec(e.key)??[];return p===""?[]:[{entry:e,kind:p,number:Number(D)}]}),h=Math.max(0,...c.filter(({kind:e})=>e==="lock").map(e=>e.number)),b=c.filter(e=>e.
number===h),$=b.some(({kind:e})=>e==="free"),n=b.find(({kind:e})=>e==="lock")?.entry,a=$||n===void 0?void 0:(0,g.hB)(n)??s,m=b.map(e=>e.entry.key).sort().join(" ");return{number:h,holder:a,signs:m,keys:c.
map(e=>e.entry.key)}}const s={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function w(i,c){const{ports:h,signal:b}=c,$=await h.call("machine.identity",{},b);return{
token:h.random(16),text:i.text,machine:$.machine,pid:$.pid,start:$.start}}async function O(i,c,h){if(i.machine===""||i.machine!==c.machine)return!1;const{pid:b,start:$}=i;return await h.ports.call("pr\
ocess.alive",{pid:b,start:$},h.signal)===!1}function _(i,c,h){return[i,String(c).padStart(7,"0"),...h===void 0?[]:[h]].join(".")}}),52642:((U,k,r)=>{r.d(k,{Z:()=>u,l:()=>o});var y=r(48165),T=r(76211),
A=r(50445),g=r(31446),f=r(80508);const t=5;async function o(s,w,O=(0,T.Ix)()){let _=O;for(let i=0;i<=t;i+=1){const c=l(s(_),_);if(c.length===0)return _;if(i===t)throw new y.HR("bug",`Still asking afte\
r ${t} rounds: ${c.map(b=>b.topic).join(", ")}.`);const h=await Promise.all(c.map(b=>u(b,w)));_=c.reduce((b,$,n)=>b.with({name:$.topic},h[n]),_)}return _}async function u(s,w){const{ports:O}=w,i=JSON.
stringify(s.step).includes(A.F)?await O.files.scratch():void 0;try{const c=await(0,f.ux)(s.step,w,()=>(0,g.CD)(s.step,{outputs:new Map,scratch:i},w));return s.parse(c)}catch(c){throw w.signal.aborted?
(0,y.w2)(w.signal.reason):(0,y.V0)((0,y.w2)(c),w.mask)}finally{i!==void 0&&await O.files.remove(i)}}function l(s,w){const O=new Set(w.names);return s.filter(({topic:_})=>!O.has(_)&&O.add(_))}}),7802:((U,k,r)=>{
r.d(k,{$f:()=>A,xI:()=>f,yN:()=>g});var y=r(48165),T=r(50445);function A(t,o,u){if(typeof t=="string")return o.scratch===void 0?t:t.replaceAll(T.F,o.scratch);if("join"in t)return t.join.map(s=>A(s,o,u)).
join("");if("secret"in t){const s=u.secret(t.secret);if(s!==void 0)return t.as==="json"?JSON.stringify(s).slice(1,-1):s;throw new y.HR("auth",`The secret ${t.secret} is not available here.`,{hint:`Pas\
s ${t.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const l=o.outputs.get(`${t.late}.${t.output}`)??t.otherwise;if(l===void 0)throw new y.HR("bug",`‹${t.late}\
.${t.output}› was used before it was known.`);return l}function g(t,o,u){return Object.fromEntries(Object.entries(t??{}).map(([l,s])=>[l,A(s,o,u)]))}function f(t,o,u){return typeof t=="string"?A(t,o,
u):t===null||typeof t!="object"?t:Array.isArray(t)?t.map(l=>f(l,o,u)):"late"in t||"join"in t||"secret"in t?A(t,o,u):Object.fromEntries(Object.entries(t).map(([l,s])=>[l,f(s,o,u)]))}}),80508:((U,k,r)=>{
r.d(k,{ux:()=>T});var y=r(48165);async function T(t,o,u,l=async()=>{}){const s=A(t),w=t.patience===void 0?Number.POSITIVE_INFINITY:o.patience??t.patience;let O;for(let _=1;;_+=1)try{return await u(_)}catch(i){
const c=(0,y.w2)(i);if(o.signal.aborted)throw(0,y.w2)(o.signal.reason);if(_>=s||!g(t,c))throw c;const h=c.retryAfter??f(_,o.ports),b=o.ports.clock.now();if(O??=b,b-O+h>w)throw c;o.sink({type:"retry",step:t.
id,attempt:_+1,delay:h,failure:c}),await o.ports.clock.sleep(h,o.signal);const $=await l();if($!==void 0)return $}}function A(t){return t.attempts!==void 0?Math.max(1,t.attempts):t.patience!==void 0?Number.
POSITIVE_INFINITY:t.undo!==void 0&&t.check===void 0?1:3}function g(t,o){return y.qE[o.kind].retry||(t.retryOn??[]).includes(o.kind)}function f(t,o){const u=.75+Number.parseInt(o.random(2),16)/65535*.5;
return Math.round(Math.min(3e4,1e3*2**(t-1))*u)}}),30354:((U,k,r)=>{r.d(k,{$t:()=>g,MU:()=>A,lS:()=>T});var y=r(25837);function T(f){const{hosts:t,...o}=f;return t===void 0?[f]:t.members.map(({name:u,
connection:l,url:s})=>({...o,connection:l,host:u,...s===""?{}:{url:s}}))}function A(f,t){return t===void 0?f:{...f,state:`${f.state}/hosts/${t}`}}function g(f){const{host:t}=f;return t===void 0?(0,y.pn)(
f):`${(0,y.pn)(f)} at ${t}`}}),83975:((U,k,r)=>{r.d(k,{C6:()=>A,U9:()=>g,VI:()=>f,jQ:()=>t});var y=r(48165),T=r(5977);async function A(o,u){const l={record:o};return await u.ports.call("ledger.open",l,
u.signal)}async function g(o,u,l){const s=(0,T._E)(l);try{const w={id:o.id,change:u};return await s.ports.call("ledger.change",w,s.signal)}catch(w){return l.sink({type:"note",level:"warning",text:`The\
 record ${o.id} could not be written: ${(0,y.w2)(w).message}`}),{...o,...u}}}async function f(o,u){const l={filter:o};return await u.ports.call("ledger.list",l,u.signal)}function t(o){return{failureKind:o.
kind,reason:o.message.split(`
`)[0]?.slice(0,500)??""}}})};export{sn as id,rn as ids,an as modules};

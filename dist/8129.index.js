const X=8129,k=[8129,5401],q={82729:((V,L,n)=>{n.r(L),n.d(L,{readCheckout:()=>S});var w=n(51455),I=n(76760);function S(E){return{readFile:e=>(0,w.readFile)(I.resolve(E,e),"utf8").catch(a=>T(a,void 0)),
listFiles:e=>(0,w.readdir)(I.resolve(E,e)).catch(a=>T(a,[]))}}function T(E,e){const{code:a}=E;if(a==="ENOENT"||a==="ENOTDIR")return e;throw E}}),88129:((V,L,n)=>{n.r(L),n.d(L,{history:()=>$,logs:()=>C,
status:()=>R});var w=n(76211),I=n(71985),S=n(6908),T=n(12657),E=n(26079),e=n(52642),a=n(53871),f=n(11983);function y(u,v){const p=[u,...v].map(W=>W.map((P,D)=>(D===0?o(P):"")+(0,f.TN)(P))),A=u.map((W,P)=>Math.
max(...p.map(D=>c(D[P]??""))));return`${p.map(W=>W.map((P,D)=>P+" ".repeat((A[D]??0)-c(P))).join("  ")).map(W=>W.trimEnd()).join(`
`)}
`}const o=u=>/^ */.exec(u)?.[0]??"",c=u=>[...u.replace(/\p{M}/gu,"")].length;function d(u){return u.length===0?`No deployment is recorded.
`:y(["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"],u.map(i))}function i(u){const{id:v,environment:p,version:A,state:N,images:W,previous:P,createdAt:D,actor:b,task:B,failureKind:U,
reason:x}=u,F=[U,x].filter(H=>H!=="").join(": ");return[v,p,B==="rollback"?`${A} (rollback)`:A,`${f.Z8[N]??""} ${N}`,s(W),s(P),t(D),b,(0,f.ml)((0,f.TN)(F),100)]}function s(u){const v=Object.values(u).
map(p=>(0,a.VK)(p.slice(p.indexOf("@")+1)));return[...new Set(v)].join(" ")}function l(u){return u.length===0?`No environment is configured.
`:u.map(g).join(`
`)}function g(u){const{environment:v,destination:p,running:A,interrupted:N,lockedBy:W}=u,P=A.map(({service:D,state:b,health:B,digest:U,image:x,restarts:F})=>[`  ${D}`,[b,B].filter(H=>H!=="").join(", "),
U===""?(0,f.TN)(x):(0,a.VK)(U),F>0?`${F} restarts`:""]);return[`${v} (${(0,f.TN)(p)})`,`  ${M(u)}`,A.length===0?"  nothing runs":y(["  SERVICE","STATE","DIGEST",""],P).trimEnd(),...j(u),...N.map(D=>` \
 ! ${(0,f.TN)(D)}; end it with: deploy-action heal ${v}`),...W===""?[]:[`  locked by ${(0,f.TN)(W)}`],""].join(`
`)}function M({release:u,asRecorded:v}){if(u===null)return"no good release yet";const{version:p,commit:A,at:N}=u,W=v?"and that is what runs":"but something else runs";return`${f.Z8[v?"good":"bad"]} ${p}\
 (${A.slice(0,7)}) since ${t(N)}, ${W}`}function j({record:u}){if(u===null)return[];const v=u.reason===""?"":`: ${(0,f.ml)((0,f.TN)(u.reason),200)}`;return[`  last record: ${u.version} ${u.state}${v}`]}
const t=u=>u.replace("T"," ").replace(/\.\d+Z$/,"Z");var h=n(40149),O=n(83975),r=n(69499),m=n(15401);const R=async({runner:u,inputs:v,json:p,words:A})=>{const N=(0,r.N)(u,p),W=await(0,m.withWorld)({runner:u,
inputs:v,deploying:[]},async P=>{const{settings:D}=P,b=A.length>0?A:D.environments.map(({id:U})=>U),B=(0,h.cW)({settings:D,environments:b});return Promise.all(B.map(({id:U})=>K(P,U)))});return N.print(
W,l(W)),W.some(({interrupted:P})=>P.length>0)?1:0},$=async({runner:u,inputs:v,json:p,words:A})=>{const N=(0,r.N)(u,p),W=await(0,m.withWorld)({runner:u,inputs:v,deploying:[]},({settings:P,context:D})=>{
const b={app:P.app,...A[0]===void 0?{}:{environment:A[0]}};return(0,O.VI)(b,D([],N.sink))});return N.print(W,d(W)),0},C=async({runner:u,inputs:v,json:p,words:A})=>{const N=(0,r.N)(u,p),W=await(0,m.withWorld)(
{runner:u,inputs:v,deploying:[]},async P=>{const{settings:D,event:b,startedAt:B}=P,U=P.context([],N.sink),[x]=(0,h.cW)({settings:D,environments:[A[0]??D.environments[0]?.id??""]});if(x===void 0)return[];
const F=(0,h.$r)(x,P.targets),H=(0,h.Mn)({settings:D,environment:x,event:b,carried:{images:{}},now:B}),J=await(0,S.p)(x.connection,D.root,U,z=>(0,e.l)(Y=>F.logs?.(H,A[1],200,Y)??[],z));return J.names.
filter(z=>z.includes("logs:")).flatMap(z=>J.need({name:z})).map(U.mask)});return N.print(W,W.join(`
`)),0};async function K(u,v){const{settings:p,event:A,startedAt:N}=u,W=u.context([],()=>{}),[P]=(0,h.cW)({settings:p,environments:[v]});if(P===void 0)throw new Error(v);const D=(0,h.$r)(P,u.targets),b=(0,h.
Mn)({settings:p,environment:P,event:A,carried:{images:{}},now:N}),B=D.log(b),U=await(0,S.p)(P.connection,p.root,W,G=>(0,e.l)(Q=>[B.list(),...D.look(b,Q)],G,(0,w.Ix)())),x=U.need((0,I.Jd)(B.destination)),
[F=null]=await(0,O.VI)({app:p.app,environment:v,limit:1},W),H=D.running(b,U),J=(0,I.CF)(x)[0]?.release,Z=H.map(({digest:G})=>G),{snapshot:z,...Y}=J??{snapshot:null};return{environment:v,destination:B.
destination,release:J===void 0?null:Y,running:H,asRecorded:J!==void 0&&Object.values(J.images).every(G=>Z.includes(G.split("@")[1]??"")),interrupted:(0,T.uK)(x).map(G=>`${G.intent.version}: ${(0,T.Nr)(
G)}`),lockedBy:(0,E.u)(x).holder?.text??"",record:F}}}),15401:((V,L,n)=>{n.r(L),n.d(L,{withWorld:()=>M});var w=n(76760),I=n(49083),S=n(71985),T=n(5977),E=n(9386),e=n(15495),a=n(93869),f=n(11733);const y=()=>Promise.
all([n.e(8694),n.e(7683)]).then(n.bind(n,17683)),o=()=>Promise.all([n.e(8694),n.e(6154)]).then(n.bind(n,66154)),c=()=>Promise.all([n.e(8815),n.e(5789)]).then(n.bind(n,35789)),d=()=>Promise.all([n.e(2857),
n.e(5160)]).then(n.bind(n,65160)),i={"blue-green":{target:async()=>(await o()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await y()).
compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.
all([n.e(2857),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await c()).kubernetes,schema:async()=>(await d()).kubernetesSchema},kustomize:{target:async()=>(await c()).kustomize,
schema:async()=>(await d()).kustomizeSchema}};async function s(m){const R=[...new Set(m)].flatMap(C=>i[C]===void 0?[]:[[C,i[C]]]),$=await Promise.all(R.map(async([C,{target:K}])=>[C,await K()]));return Object.
fromEntries($)}async function l(){const m=await Promise.all(Object.entries(i).map(async([R,{schema:$}])=>[R,await $()]));return Object.fromEntries(m)}var g=n(82729);async function M(m,R){const{runner:$,
inputs:C}=m,K=(0,E.PH)(),{signal:u,dispose:v}=(0,f.K)(K),p=(0,a.g)({},D=>$.mask(D));let A,N;const W=D=>r(D,()=>({settings:A,event:N,inputs:C,runner:$})),P=(0,e.R)({env:$.env,secrets:p,signal:u,groups:K,
operations:W});try{const D=w.resolve($.env.GITHUB_WORKSPACE??process.cwd(),C.get("working-directory")?.value??"."),b=(0,g.readCheckout)(D),B=await j({options:m,root:D,ports:P,checkout:b});N=B.event,A=
await t({options:m,root:D,...B,checkout:b,secrets:p});const U={settings:A,event:N},x=await s(A.environments.map(({target:H})=>H.kind)),F=new Date(P.clock.now()).toISOString();return await R({runner:$,
inputs:C,...U,targets:x,ports:P,startedAt:F,context:(H,J)=>(0,T.q6)({ports:P,sink:J,patience:U.settings.patience,knowledge:(0,I.d)(S.k2,...Object.values(x).map(({knowledge:Z})=>Z),...H.map(({knowledge:Z})=>Z))})})}finally{
v(),await P.close()}}async function j({options:m,root:R,ports:$,checkout:C}){const{runner:K,inputs:u}=m;if(K.github){const{readEvent:N}=await n.e(4248).then(n.bind(n,14248));return{event:await N({env:K.
env,readFile:C.readFile}),remoteUrl:void 0}}const[{gitEvent:v},{readGit:p}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),A=await p(R,$);return{event:v(A,u.get("\
ref")?.value),remoteUrl:A.remoteUrl}}async function t(m){const{options:R,root:$,event:C,remoteUrl:K,checkout:u,secrets:v}=m,{runner:p,inputs:A,deploying:N}=R,{loadSettings:W}=await n.e(4369).then(n.bind(
n,24369)),{readSecrets:P,secretValues:D}=await n.e(9220).then(n.bind(n,99220)),b=P(A);for(const[F,H]of Object.entries(b))v.add(F,H);const B=await W({...u,root:$,env:p.env,inputs:A,repository:C.repository,
serverUrl:C.serverUrl,remoteUrl:K,forge:p.github,ci:p.ci,secrets:b,targetSchemas:l,...N===void 0?{}:{deploying:N}}),U=A.get("environment")?.value??N?.[0],x=await D({...u,settings:B,given:b,env:p.env,ci:p.
ci,environment:U});for(const[F,H]of Object.entries(x))v.add(F,H);return B}const h=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","\
tool.install"],O=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(m=>`registry.${m}`);function r(m,R){const $=K=>{let u;return v=>({[v]:async(p,A)=>{u??=K();const N=(await u)[v];
if(N===void 0)throw new Error(`No operation ${v}.`);return N(p,A)}})},C=(K,u)=>{const v=$(u);return Object.assign({},...K.map(v))};return{...C(["ledger.open","ledger.change","ledger.list","ledger.get"],
async()=>{const{openLedger:K}=await n.e(2530).then(n.bind(n,92530));return K(m,R())}),...C(O,async()=>(await Promise.all([n.e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(m)),...C(["qua\
lity.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(m)),...C(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(
m)),...C(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(512)]).then(n.bind(n,512))).reportOperations(m)),...C(["secrets.scan"],async()=>(await n.
e(7199).then(n.bind(n,87199))).secretsOperations(m)),...C(h,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(m,R())),...C(["runner.environment","runner.cache"],async()=>{const{runnerOperations:K}=await n.
e(2347).then(n.bind(n,2347));return K(m,R().runner)})}}}),31446:((V,L,n)=>{n.d(L,{CD:()=>f,Ye:()=>j});var w=n(48165),I=n(58563);function S(t,h=64*1024,O=4096){let r="";return{push(m){r+=m;const R=r.lastIndexOf(
`
`);if(R>=0){for(const $ of r.slice(0,R).split(`
`))t($.endsWith("\r")?$.slice(0,-1):$);r=r.slice(R+1)}r.length>h&&(t(r.slice(0,-O)),r=r.slice(-O))},end(){r!==""&&t(r),r=""}}}function T(t){const h=[];return{push(O){h.push(O.slice(0,2e3)),h.length>t&&
h.shift()},lines:()=>[...h]}}var E=n(7802);const e=6e5,a={stdout:"",stderr:""};function f(t,h,O){switch(t.do){case"exec":return y(t,h,O);case"http":return i(t,h,O);case"write":return l(t,h,O);case"cal\
l":return g(t,h,O)}}async function y(t,h,O){const{ports:r,sink:m,signal:R}=O,$=T(40),C={stdout:K("stdout"),stderr:K("stderr")};function K(W){const P=(0,I.T9)(r.secrets()),D=S(b=>{$.push(b),t.quiet||m(
{type:"output",step:t.id,stream:W,text:b})});return{push:b=>D.push(P.push(b)),end(){D.push(P.end()),D.end()}}}const u=t.timeout??e,v=t.argv.map(W=>(0,E.$f)(W,h,r)),p=await r.exec({argv:v,env:(0,E.yN)(
t.env,h,r),timeout:u,signal:R,bound:t.undo!==void 0,onOutput:(W,P)=>C[W].push(P),...t.cwd===void 0?{}:{cwd:(0,E.$f)(t.cwd,h,r)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,E.
$f)(t.stdin,h,r)}});if(C.stdout.end(),C.stderr.end(),R.aborted)throw R.reason;const A={exit:p.exit,stdout:p.stdout,stderr:p.stderr},N=v[0]??"";if(p.timedOut)throw new w.HR("timeout",`${N} did not fini\
sh in ${u/1e3} s.`,{details:$.lines()});if(o(t)&&p.cut?.includes("stdout"))throw c(t);if((t.expect??[0]).includes(p.exit))return A;throw j(t,A,O)??new w.HR(t.failsAs??"bug",`${t.title}: ${N} ${d(p.exit,
p.signalled)}.`,{details:$.lines()})}function o({quiet:t,outputs:h}){return t===!0||Object.values(h??{}).some(({from:O})=>O==="stdout")}function c(t){return new w.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function d(t,h){return h===void 0?`exited with code ${t}`:`was ended by ${h}`}async function i(t,h,O){const{ports:r,signal:m}=O,R=(0,E.$f)(t.url,h,
r),$=await r.http({method:t.method,url:R,headers:(0,E.yN)(t.headers,h,r),timeout:t.timeout??3e4,signal:m,follow:!t.expect?.some(v=>v>=300&&v<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,E.
$f)(t.body,h,r)}}),C={...a,status:$.status,headers:$.headers,body:$.body};if(t.expect===void 0?$.status>=200&&$.status<300:t.expect.includes($.status))return C;const u=Number($.headers["retry-after"])*
1e3;throw j(t,C,O)??new w.HR(s($.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${R} answered ${$.status}.`,{details:$.body===""?[]:[$.body.slice(0,1e3)],...u>0?{retryAfter:u}:{}})}function s(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function l(t,h,O){const{ports:r}=O;
return await r.files.write((0,E.$f)(t.path,h,r),(0,E.$f)(t.content,h,r),t.mode??384),a}async function g(t,h,O){const r=AbortSignal.timeout(t.timeout??e);try{const m=(0,E.xI)(t.input,h,O.ports),R=await O.
ports.call(t.operation,m,AbortSignal.any([O.signal,r]));return{...a,value:R}}catch(m){throw O.signal.aborted?O.signal.reason:r.aborted?M(t,m):m}}function M(t,h){return new w.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:h})}function j(t,h,O){const r=t.classify===void 0?void 0:O.knowledge.classifiers[t.classify]?.(h,t);if(r===void 0)return;const m=`${h.stdout}
${h.stderr}`.trim().split(`
`).slice(-40);return new w.HR(r.kind,r.cause,{details:m,...r.hint===void 0?{}:{hint:r.hint},...r.place===void 0?{}:{place:r.place}})}}),6908:((V,L,n)=>{n.d(L,{p:()=>a});var w=n(98919),I=n(48165),S=n(31446),
T=n(5977);async function E(o,c,d){const i=await o.acquire(c);c.sink({type:"hold",name:o.name,state:"acquired",text:""});try{return await d(i)}finally{try{await o.release(i,(0,T._E)(c))}catch(s){const l=`${o.
name} could not be given back: ${(0,I.w2)(s).message}`;c.sink({type:"note",level:"warning",text:l})}}}var e=n(80508);async function a(o,c,d,i){return o===void 0?i(d):E(f(o,c),d,s=>i({...d,ports:y(d.ports,
s)}))}function f(o,c){const d=(0,w.u)(o),i={id:"connection.open",title:`Connect to ${d}`,do:"call",operation:"connection.open",input:{connection:o,root:c},attempts:3,timeout:6e4};return{name:d,async acquire(s){
try{const l={outputs:new Map,scratch:void 0};return(await(0,e.ux)(i,s,()=>(0,S.CD)(i,l,s))).value}catch(l){throw(0,I.V0)((0,I.w2)(l),s.mask)}},release:async({id:s},{ports:l,signal:g})=>{await l.call("\
connection.close",{id:s},g)}}}function y(o,{docker:c,env:d}){return{...o,exec:i=>o.exec({...i,env:{...d,...i.env}}),http:i=>o.http(i.at==="docker"?{...i,at:c}:i)}}}),12657:((V,L,n)=>{n.d(L,{Nr:()=>E,_0:()=>S,
uK:()=>T});var w=n(5977),I=n(78500);async function S(e,a,f){const y=[`intent.${a.release}`],o=async(c,d)=>{const i=`phase.${a.release}.${String(y.length).padStart(3,"0")}`;y.push(i),await(0,I.ur)(e,[{
key:i,value:JSON.stringify({phase:c})}],d)};return await(0,I.ur)(e,[{key:y[0],value:JSON.stringify(a)}],f),{started:c=>o(c.id,f),proven:()=>o("proven",(0,w._E)(f)),close:()=>(0,I.Lb)(e,[...y].reverse(),
(0,w._E)(f))}}function T(e){return e.filter(({key:a})=>a.startsWith("intent.")).flatMap(a=>{const f=(0,I.hB)(a);if(f===void 0)return[];const y=e.filter(({key:d})=>d.startsWith(`phase.${f.release}.`)).
sort((d,i)=>d.key<i.key?-1:1),o=y.map(d=>(0,I.hB)(d)?.phase??""),c=[a.key,...y.map(({key:d})=>d)];return[{intent:f,phases:o.filter(d=>d!=="proven"),proven:o.includes("proven"),keys:c}]})}function E({intent:e,
phases:a,proven:f}){if(f)return"interrupted after it was proven healthy, before it was recorded";const y=e.steps.findIndex(({id:c})=>c===a.at(-1)),o=c=>e.steps[c]?.title;return y<0?`interrupted before\
 "${o(0)??"the first step"}"`:`interrupted between "${o(y)}" and ${o(y+1)===void 0?"its end":`"${o(y+1)}"`}`}}),26079:((V,L,n)=>{n.d(L,{k:()=>E,u:()=>y});var w=n(68415),I=n(48165),S=n(5977),T=n(78500);
async function E(s,l,g){const M=await e(s,l),j=new AbortController,t=new AbortController,h=a(s,M,{context:(0,S._E)(l),lost:j,over:t.signal});try{return await g((0,S.l_)(l,j.signal))}finally{t.abort(),
await h,await f(s,M,(0,S._E)(l))}}async function e(s,l){const{ports:g,sink:M}=l,j=await c(s,l),t=g.clock.now();let h={text:"",since:t},O="";for(;;){const m=y(await(0,T.x6)(s.log,l));if(m.holder===void 0||
await d(m.holder,j,l)||r(m.signs)){const R=m.number+1;await(0,T.ur)(s.log,[{key:i("lock",R),value:JSON.stringify(j)}],l);const $=y(await(0,T.x6)(s.log,l));if($.number===R&&$.holder?.token===j.token)return m.
holder!==void 0&&M({type:"hold",name:s.log.destination,state:"taken over",text:`from ${m.holder.text}, which is gone`}),M({type:"hold",name:s.log.destination,state:"acquired",text:j.text}),await(0,T.Lb)(
s.log,m.keys,l),R;continue}if(O!==m.holder.text&&M({type:"hold",name:s.log.destination,state:"waiting",text:`held by ${m.holder.text}`}),O=m.holder.text,g.clock.now()-t>s.wait)throw new I.HR("timeout",
`${s.log.destination} is held by ${O}; waited ${(0,w.a)(s.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await g.clock.sleep(Math.min(1e3,s.ttl/4),l.signal)}function r(m){
const R=g.clock.now();return m!==h.text&&(h={text:m,since:R}),R-h.since>s.ttl}}async function a(s,l,{context:g,lost:M,over:j}){const{clock:t}=g.ports;let h=t.now();for(let r=1;!j.aborted;r+=1){if(await t.
sleep(s.ttl/3,j).catch(()=>{}),j.aborted)return;try{const m=y(await(0,T.x6)(s.log,g));if(m.number!==l)return O(`it was taken over by ${m.holder?.text??"another run"}`);await(0,T.ur)(s.log,[{key:i("bea\
t",l,r),value:"{}"}],g),await(0,T.Lb)(s.log,[i("beat",l,r-1)],g),h=t.now()}catch(m){if(t.now()-h>s.ttl)return O((0,I.w2)(m).message)}}function O(r){g.sink({type:"hold",name:s.log.destination,state:"lo\
st",text:r}),M.abort(new I.HR("stale",`The lock of ${s.log.destination} was lost: ${r}.`))}}async function f(s,l,g){try{await(0,T.ur)(s.log,[{key:i("free",l),value:"{}"}],g),g.sink({type:"hold",name:s.
log.destination,state:"released",text:""})}catch(M){const j=`The lock of ${s.log.destination} could not be given back (${(0,I.w2)(M).message}); it expires after ${(0,w.a)(s.ttl)}.`;g.sink({type:"note",
level:"warning",text:j})}}function y(s){const l=s.flatMap(r=>{const[,m="",R=""]=/^(lock|free|beat)\.(\d+)/.exec(r.key)??[];return m===""?[]:[{entry:r,kind:m,number:Number(R)}]}),g=Math.max(0,...l.filter(
({kind:r})=>r==="lock").map(r=>r.number)),M=l.filter(r=>r.number===g),j=M.some(({kind:r})=>r==="free"),t=M.find(({kind:r})=>r==="lock")?.entry,h=j||t===void 0?void 0:(0,T.hB)(t)??o,O=M.map(r=>r.entry.
key).sort().join(" ");return{number:g,holder:h,signs:O,keys:l.map(r=>r.entry.key)}}const o={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function c(s,l){const{ports:g,
signal:M}=l,j=await g.call("machine.identity",{},M);return{token:g.random(16),text:s.text,machine:j.machine,pid:j.pid,start:j.start}}async function d(s,l,g){if(s.machine===""||s.machine!==l.machine)return!1;
const{pid:M,start:j}=s;return await g.ports.call("process.alive",{pid:M,start:j},g.signal)===!1}function i(s,l,g){return[s,String(l).padStart(7,"0"),...g===void 0?[]:[g]].join(".")}}),78500:((V,L,n)=>{
n.d(L,{Lb:()=>f,hB:()=>y,ur:()=>a,x6:()=>e});var w=n(48165),I=n(31446),S=n(52642),T=n(80508);const E={outputs:new Map,scratch:void 0};async function e(o,c){return await(0,S.Z)(o.list(),c)}async function a(o,c,d){
for(const i of c){const s={...o.create(i),attempts:3};if(s.do==="wait")throw new w.HR("bug","A log cannot wait.");await(0,T.ux)(s,d,()=>(0,I.CD)(s,E,d))}}async function f(o,c,d){for(const i of c){const s={
...o.remove(i),attempts:3};if(s.do==="wait")throw new w.HR("bug","A log cannot wait.");await(0,T.ux)(s,d,()=>(0,I.CD)(s,E,d))}}function y(o){try{return JSON.parse(o.value)}catch{return}}}),52642:((V,L,n)=>{
n.d(L,{Z:()=>f,l:()=>a});var w=n(48165),I=n(76211),S=n(50445),T=n(31446),E=n(80508);const e=5;async function a(o,c,d=(0,I.Ix)()){let i=d;for(let s=0;s<=e;s+=1){const l=y(o(i),i);if(l.length===0)return i;
if(s===e)throw new w.HR("bug",`Still asking after ${e} rounds: ${l.map(M=>M.topic).join(", ")}.`);const g=await Promise.all(l.map(M=>f(M,c)));i=l.reduce((M,j,t)=>M.with({name:j.topic},g[t]),i)}return i}
async function f(o,c){const{ports:d}=c,s=JSON.stringify(o.step).includes(S.F)?await d.files.scratch():void 0;try{const l=await(0,E.ux)(o.step,c,()=>(0,T.CD)(o.step,{outputs:new Map,scratch:s},c));return o.
parse(l)}catch(l){throw c.signal.aborted?(0,w.w2)(c.signal.reason):(0,w.V0)((0,w.w2)(l),c.mask)}finally{s!==void 0&&await d.files.remove(s)}}function y(o,c){const d=new Set(c.names);return o.filter(({
topic:i})=>!d.has(i)&&d.add(i))}}),7802:((V,L,n)=>{n.d(L,{$f:()=>S,xI:()=>E,yN:()=>T});var w=n(48165),I=n(50445);function S(e,a,f){if(typeof e=="string")return a.scratch===void 0?e:e.replaceAll(I.F,a.
scratch);if("join"in e)return e.join.map(o=>S(o,a,f)).join("");if("secret"in e){const o=f.secret(e.secret);if(o!==void 0)return e.as==="json"?JSON.stringify(o).slice(1,-1):o;throw new w.HR("auth",`The\
 secret ${e.secret} is not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const y=a.outputs.get(`${e.late}.${e.output}`)??e.otherwise;
if(y===void 0)throw new w.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return y}function T(e,a,f){return Object.fromEntries(Object.entries(e??{}).map(([y,o])=>[y,S(o,a,f)]))}function E(e,a,f){
return typeof e=="string"?S(e,a,f):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(y=>E(y,a,f)):"late"in e||"join"in e||"secret"in e?S(e,a,f):Object.fromEntries(Object.entries(e).map(([y,o])=>[y,
E(o,a,f)]))}}),80508:((V,L,n)=>{n.d(L,{ux:()=>I});var w=n(48165);async function I(e,a,f,y=async()=>{}){const o=S(e),c=e.patience===void 0?Number.POSITIVE_INFINITY:a.patience??e.patience;let d;for(let i=1;;i+=
1)try{return await f(i)}catch(s){const l=(0,w.w2)(s);if(a.signal.aborted)throw(0,w.w2)(a.signal.reason);if(i>=o||!T(e,l))throw l;const g=l.retryAfter??E(i,a.ports),M=a.ports.clock.now();if(d??=M,M-d+g>
c)throw l;a.sink({type:"retry",step:e.id,attempt:i+1,delay:g,failure:l}),await a.ports.clock.sleep(g,a.signal);const j=await y();if(j!==void 0)return j}}function S(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function T(e,a){return w.qE[a.kind].retry||(e.retryOn??[]).includes(a.kind)}function E(e,a){const f=.75+
Number.parseInt(a.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*f)}}),40149:((V,L,n)=>{n.d(L,{$r:()=>e,Bf:()=>f,L3:()=>E,Mn:()=>a,cW:()=>T});var w=n(47535),I=n(48165),S=n(66661);
function T({settings:o,environments:c}){const d=o.environments.map(({id:i})=>i);return c.flatMap(i=>{const s=o.environments.find(M=>M.id===i);if(s!==void 0)return[s];const l=(0,S.p)(i,d),g=d.length===
0?"none is configured":`configured are ${d.join(", ")}`;throw new I.HR("usage",`There is no environment ${JSON.stringify(i)}; ${g}${l===void 0?"":`; did you mean ${l}?`}`)})}function E(o,c){const{settings:d,
event:i,override:s,now:l}=o;return T(o).map(g=>({settings:d,environment:g,event:i,target:e(g,o.targets),input:a({settings:d,environment:g,event:i,carried:c,now:l}),task:"deploy",to:"",override:s,now:l}))}
function e(o,c){const d=c[o.target.kind];if(d!==void 0)return d;throw new I.HR("usage",`environments.${o.id} has no target; expected one of ${Object.keys(c).join(", ")}.`)}function a(o){const{settings:c,
environment:d,event:i,carried:s,now:l}=o,g=y(i);return{app:c.app,environment:d.id,config:d.target.config,images:Object.fromEntries(Object.entries(s.images).map(([M,{name:j,digest:t=""}])=>[M,{name:j,digest:t}])),
variables:Object.fromEntries(d.variables.flatMap(({name:M,value:j})=>j===void 0?[]:[[M,j]])),...d.before===void 0?{}:{before:d.before},version:g,commit:i.sha,release:f(g,i.sha,l),root:c.root,state:c.state}}
function f(o,c,d){const i=o.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),s=c.slice(0,7);return`${i.endsWith(s)?i:`${i}-${s}`}-${Date.parse(d).toString(36)}`}function y(o){const c=(0,w.cO)(o);return c!==
void 0?c:`${(0,w.W0)(o)??(o.trigger.on==="pull_request"?`pr-${o.trigger.number}`:o.trigger.on)}-${o.sha.slice(0,7)}`}}),83975:((V,L,n)=>{n.d(L,{C6:()=>S,U9:()=>T,VI:()=>E,jQ:()=>e});var w=n(48165),I=n(
5977);async function S(a,f){const y={record:a};return await f.ports.call("ledger.open",y,f.signal)}async function T(a,f,y){const o=(0,I._E)(y);try{const c={id:a.id,change:f};return await o.ports.call(
"ledger.change",c,o.signal)}catch(c){return y.sink({type:"note",level:"warning",text:`The record ${a.id} could not be written: ${(0,w.w2)(c).message}`}),{...a,...f}}}async function E(a,f){const y={filter:a};
return await f.ports.call("ledger.list",y,f.signal)}function e(a){return{failureKind:a.kind,reason:a.message.split(`
`)[0]?.slice(0,500)??""}}})};export{X as id,k as ids,q as modules};

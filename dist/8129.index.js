const X=8129,k=[8129,5401],q={82729:((J,S,n)=>{n.r(S),n.d(S,{readCheckout:()=>W});var O=n(51455),I=n(76760);function W($){return{readFile:e=>(0,O.readFile)(I.resolve($,e),"utf8").catch(i=>T(i,void 0)),
listFiles:e=>(0,O.readdir)(I.resolve($,e)).catch(i=>T(i,[]))}}function T($,e){const{code:i}=$;if(i==="ENOENT"||i==="ENOTDIR")return e;throw $}}),88129:((J,S,n)=>{n.r(S),n.d(S,{history:()=>v,logs:()=>b,
status:()=>L});var O=n(76211),I=n(71985),W=n(6908),T=n(12657),$=n(26079),e=n(52642),i=n(53871),f=n(11983);function y(a,g){const E=[a,...g].map(p=>p.map((w,N)=>(N===0?s(w):"")+(0,f.TN)(w))),R=a.map((p,w)=>Math.
max(...E.map(N=>d(N[w]??""))));return`${E.map(p=>p.map((w,N)=>w+" ".repeat((R[N]??0)-d(w))).join("  ")).map(p=>p.trimEnd()).join(`
`)}
`}const s=a=>/^ */.exec(a)?.[0]??"",d=a=>[...a.replace(/\p{M}/gu,"")].length;function l(a){return a.length===0?`No deployment is recorded.
`:y(["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"],a.map(r))}function r(a){const{id:g,environment:E,version:R,state:A,images:p,previous:w,createdAt:N,actor:C,task:U,failureKind:B,
reason:x}=a,H=[B,x].filter(F=>F!=="").join(": ");return[g,E,U==="rollback"?`${R} (rollback)`:R,`${f.Z8[A]??""} ${A}`,o(p),o(w),t(N),C,(0,f.ml)((0,f.TN)(H),100)]}function o(a){const g=Object.values(a).
map(E=>(0,i.VK)(E.slice(E.indexOf("@")+1)));return[...new Set(g)].join(" ")}function u(a){return a.length===0?`No environment is configured.
`:a.map(h).join(`
`)}function h(a){const{environment:g,destination:E,running:R,interrupted:A,lockedBy:p}=a,w=R.map(({service:N,state:C,health:U,digest:B,image:x,restarts:H})=>[`  ${N}`,[C,U].filter(F=>F!=="").join(", "),
B===""?(0,f.TN)(x):(0,i.VK)(B),H>0?`${H} restarts`:""]);return[`${g} (${(0,f.TN)(E)})`,`  ${j(a)}`,R.length===0?"  nothing runs":y(["  SERVICE","STATE","DIGEST",""],w).trimEnd(),...D(a),...A.map(N=>` \
 ! ${(0,f.TN)(N)}; end it with: deploy-action heal ${g}`),...p===""?[]:[`  locked by ${(0,f.TN)(p)}`],""].join(`
`)}function j({release:a,asRecorded:g}){if(a===null)return"no good release yet";const{version:E,commit:R,at:A}=a,p=g?"and that is what runs":"but something else runs";return`${f.Z8[g?"good":"bad"]} ${E}\
 (${R.slice(0,7)}) since ${t(A)}, ${p}`}function D({record:a}){if(a===null)return[];const g=a.reason===""?"":`: ${(0,f.ml)((0,f.TN)(a.reason),200)}`;return[`  last record: ${a.version} ${a.state}${g}`]}
const t=a=>a.replace("T"," ").replace(/\.\d+Z$/,"Z");var m=n(40149),M=n(83975),c=n(69499),P=n(15401);const L=async({runner:a,inputs:g,json:E,words:R})=>{const A=(0,c.N)(a,E),p=await(0,P.withWorld)({runner:a,
inputs:g,deploying:[]},async w=>{const{settings:N}=w,C=R.length>0?R:N.environments.map(({id:B})=>B),U=(0,m.cW)({settings:N,environments:C});return Promise.all(U.map(({id:B})=>K(w,B)))});return A.print(
p,u(p)),p.some(({interrupted:w})=>w.length>0)?1:0},v=async({runner:a,inputs:g,json:E,words:R})=>{const A=(0,c.N)(a,E),p=await(0,P.withWorld)({runner:a,inputs:g,deploying:[]},({settings:w,context:N})=>{
const C={app:w.app,...R[0]===void 0?{}:{environment:R[0]}};return(0,M.VI)(C,N([],A.sink))});return A.print(p,l(p)),0},b=async({runner:a,inputs:g,json:E,words:R})=>{const A=(0,c.N)(a,E),p=await(0,P.withWorld)(
{runner:a,inputs:g,deploying:[]},async w=>{const{settings:N,event:C,startedAt:U}=w,B=w.context([],A.sink),[x]=(0,m.cW)({settings:N,environments:[R[0]??N.environments[0]?.id??""]});if(x===void 0)return[];
const H=(0,m.$r)(x,w.targets),F=(0,m.Mn)({settings:N,environment:x,event:C,carried:{images:{}},now:U}),V=await(0,W.p)(x.connection,N.root,B,Z=>(0,e.l)(Y=>H.logs?.(F,R[1],200,Y)??[],Z));return V.names.
filter(Z=>Z.includes("logs:")).flatMap(Z=>V.need({name:Z})).map(B.mask)});return A.print(p,p.join(`
`)),0};async function K(a,g){const{settings:E,event:R,startedAt:A}=a,p=a.context([],()=>{}),[w]=(0,m.cW)({settings:E,environments:[g]});if(w===void 0)throw new Error(g);const N=(0,m.$r)(w,a.targets),C=(0,m.
Mn)({settings:E,environment:w,event:R,carried:{images:{}},now:A}),U=N.log(C),B=await(0,W.p)(w.connection,E.root,p,z=>(0,e.l)(Q=>[U.list(),...N.look(C,Q)],z,(0,O.Ix)())),x=B.need((0,I.Jd)(U.destination)),
[H=null]=await(0,M.VI)({app:E.app,environment:g,limit:1},p),F=N.running(C,B),V=(0,I.CF)(x)[0]?.release,G=F.map(({digest:z})=>z),{snapshot:Z,...Y}=V??{snapshot:null};return{environment:g,destination:U.
destination,release:V===void 0?null:Y,running:F,asRecorded:V!==void 0&&Object.values(V.images).every(z=>G.includes(z.split("@")[1]??"")),interrupted:(0,T.uK)(x).map(z=>`${z.intent.version}: ${(0,T.Nr)(
z)}`),lockedBy:(0,$.u)(x).holder?.text??"",record:H}}}),15401:((J,S,n)=>{n.r(S),n.d(S,{withWorld:()=>D});var O=n(76760),I=n(49083),W=n(71985),T=n(5977),$=n(9386),e=n(15495),i=n(93869),f=n(11733);const y=()=>n.
e(7683).then(n.bind(n,17683)),s=()=>Promise.all([n.e(7683),n.e(6154)]).then(n.bind(n,66154)),d=()=>Promise.all([n.e(8815),n.e(5789)]).then(n.bind(n,35789)),l=()=>Promise.all([n.e(2857),n.e(5160)]).then(
n.bind(n,65160)),r={"blue-green":{target:async()=>(await s()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await y()).
compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.
all([n.e(2857),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await d()).kubernetes,schema:async()=>(await l()).kubernetesSchema},kustomize:{target:async()=>(await d()).kustomize,
schema:async()=>(await l()).kustomizeSchema}};async function o(v){const b=[...new Set(v)].flatMap(a=>r[a]===void 0?[]:[[a,r[a]]]),K=await Promise.all(b.map(async([a,{target:g}])=>[a,await g()]));return Object.
fromEntries(K)}async function u(){return await h(()=>!0)}async function h(v){const b=Object.entries(r).map(async([K,{schema:a}])=>[K,v(K)?await a():void 0]);return Object.fromEntries(await Promise.all(
b))}var j=n(82729);async function D(v,b){const{runner:K,inputs:a}=v,g=(0,$.PH)(),{signal:E,dispose:R}=(0,f.K)(g),A=(0,i.g)({},U=>K.mask(U));let p,w;const N=U=>L(U,()=>({settings:p,event:w,inputs:a,runner:K})),
C=(0,e.R)({env:K.env,secrets:A,signal:E,groups:g,operations:N});try{const U=O.resolve(K.env.GITHUB_WORKSPACE??process.cwd(),a.get("working-directory")?.value??"."),B=(0,j.readCheckout)(U),x=await t({options:v,
root:U,ports:C,checkout:B});w=x.event,p=await m({options:v,root:U,...x,checkout:B,secrets:A});const H={settings:p,event:w},F=await o(p.environments.map(({target:G})=>G.kind)),V=new Date(C.clock.now()).
toISOString();return await b({runner:K,inputs:a,...H,targets:F,ports:C,startedAt:V,context:(G,Z)=>(0,T.q6)({ports:C,sink:Z,patience:H.settings.patience,knowledge:(0,I.d)(W.k2,...Object.values(F).map(({
knowledge:Y})=>Y),...G.map(({knowledge:Y})=>Y))})})}finally{R(),await C.close()}}async function t({options:v,root:b,ports:K,checkout:a}){const{runner:g,inputs:E}=v;if(g.github){const{readEvent:w}=await n.
e(4248).then(n.bind(n,14248));return{event:await w({env:g.env,readFile:a.readFile}),remoteUrl:void 0}}const[{gitEvent:R},{readGit:A}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(
n.bind(n,98268))]),p=await A(b,K);return{event:R(p,E.get("ref")?.value),remoteUrl:p.remoteUrl}}async function m(v){const{options:b,root:K,event:a,remoteUrl:g,checkout:E,secrets:R}=v,{runner:A,inputs:p,
deploying:w}=b,{loadSettings:N}=await n.e(4369).then(n.bind(n,24369)),{readSecrets:C,secretValues:U}=await n.e(9220).then(n.bind(n,99220)),B=C(p);for(const[V,G]of Object.entries(B))R.add(V,G);const x=await N(
{...E,root:K,env:A.env,inputs:p,repository:a.repository,serverUrl:a.serverUrl,remoteUrl:g,forge:A.github,ci:A.ci,secrets:B,targetSchemas:h,...w===void 0?{}:{deploying:w}}),H=p.get("environment")?.value??
w?.[0],F=await U({...E,settings:x,given:B,env:A.env,ci:A.ci,environment:H});for(const[V,G]of Object.entries(F))R.add(V,G);return x}const M=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.up\
load","checkout.read","checkout.files","trivy.database","tool.install"],c=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(v=>`registry.${v}`),P=["find","commits","draft","up\
load","publish","mark"].map(v=>`release.${v}`);function L(v,b){const K=g=>{let E;return R=>({[R]:async(A,p)=>{E??=g();const w=(await E)[R];if(w===void 0)throw new Error(`No operation ${R}.`);return w(
A,p)}})},a=(g,E)=>{const R=K(E);return Object.assign({},...g.map(R))};return{...a(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:g}=await n.e(2530).then(n.bind(n,
92530));return g(v,b())}),...a(c,async()=>(await Promise.all([n.e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(v)),...a(["quality.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).
toolchainOperations(v)),...a(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(v)),...a(["quality.before","quality.report","quality.ch\
anged","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(512)]).then(n.bind(n,512))).reportOperations(v)),...a(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(
v)),...a(M,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(v,b())),...a(P,async()=>{const{openReleases:g}=await n.e(2006).then(n.bind(n,32006));return g(v,b())}),...a(["runner.environme\
nt","runner.cache"],async()=>{const{runnerOperations:g}=await n.e(2347).then(n.bind(n,2347));return g(v,b().runner)})}}}),31446:((J,S,n)=>{n.d(S,{CD:()=>f,Ye:()=>D});var O=n(48165),I=n(58563);function W(t,m=64*
1024,M=4096){let c="";return{push(P){c+=P;const L=c.lastIndexOf(`
`);if(L>=0){for(const v of c.slice(0,L).split(`
`))t(v.endsWith("\r")?v.slice(0,-1):v);c=c.slice(L+1)}c.length>m&&(t(c.slice(0,-M)),c=c.slice(-M))},end(){c!==""&&t(c),c=""}}}function T(t){const m=[];return{push(M){m.push(M.slice(0,2e3)),m.length>t&&
m.shift()},lines:()=>[...m]}}var $=n(7802);const e=6e5,i={stdout:"",stderr:""};function f(t,m,M){switch(t.do){case"exec":return y(t,m,M);case"http":return r(t,m,M);case"write":return u(t,m,M);case"cal\
l":return h(t,m,M)}}async function y(t,m,M){const{ports:c,sink:P,signal:L}=M,v=T(40),b={stdout:K("stdout"),stderr:K("stderr")};function K(p){const w=(0,I.T9)(c.secrets()),N=W(C=>{v.push(C),t.quiet||P(
{type:"output",step:t.id,stream:p,text:C})});return{push:C=>N.push(w.push(C)),end(){N.push(w.end()),N.end()}}}const a=t.timeout??e,g=t.argv.map(p=>(0,$.$f)(p,m,c)),E=await c.exec({argv:g,env:(0,$.yN)(
t.env,m,c),timeout:a,signal:L,bound:t.undo!==void 0,onOutput:(p,w)=>b[p].push(w),...t.cwd===void 0?{}:{cwd:(0,$.$f)(t.cwd,m,c)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,$.
$f)(t.stdin,m,c)}});if(b.stdout.end(),b.stderr.end(),L.aborted)throw L.reason;const R={exit:E.exit,stdout:E.stdout,stderr:E.stderr},A=g[0]??"";if(E.timedOut)throw new O.HR("timeout",`${A} did not fini\
sh in ${a/1e3} s.`,{details:v.lines()});if(s(t)&&E.cut?.includes("stdout"))throw d(t);if((t.expect??[0]).includes(E.exit))return R;throw D(t,R,M)??new O.HR(t.failsAs??"bug",`${t.title}: ${A} ${l(E.exit,
E.signalled)}.`,{details:v.lines()})}function s({quiet:t,outputs:m}){return t===!0||Object.values(m??{}).some(({from:M})=>M==="stdout")}function d(t){return new O.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function l(t,m){return m===void 0?`exited with code ${t}`:`was ended by ${m}`}async function r(t,m,M){const{ports:c,signal:P}=M,L=(0,$.$f)(t.url,m,
c),v=await c.http({method:t.method,url:L,headers:(0,$.yN)(t.headers,m,c),timeout:t.timeout??3e4,signal:P,follow:!t.expect?.some(g=>g>=300&&g<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,$.
$f)(t.body,m,c)}}),b={...i,status:v.status,headers:v.headers,body:v.body};if(t.expect===void 0?v.status>=200&&v.status<300:t.expect.includes(v.status))return b;const a=Number(v.headers["retry-after"])*
1e3;throw D(t,b,M)??new O.HR(o(v.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${L} answered ${v.status}.`,{details:v.body===""?[]:[v.body.slice(0,1e3)],...a>0?{retryAfter:a}:{}})}function o(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function u(t,m,M){const{ports:c}=M;
return await c.files.write((0,$.$f)(t.path,m,c),(0,$.$f)(t.content,m,c),t.mode??384),i}async function h(t,m,M){const c=AbortSignal.timeout(t.timeout??e);try{const P=(0,$.xI)(t.input,m,M.ports),L=await M.
ports.call(t.operation,P,AbortSignal.any([M.signal,c]));return{...i,value:L}}catch(P){throw M.signal.aborted?M.signal.reason:c.aborted?j(t,P):P}}function j(t,m){return new O.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:m})}function D(t,m,M){const c=t.classify===void 0?void 0:M.knowledge.classifiers[t.classify]?.(m,t);if(c===void 0)return;const P=`${m.stdout}
${m.stderr}`.trim().split(`
`).slice(-40);return new O.HR(c.kind,c.cause,{details:P,...c.hint===void 0?{}:{hint:c.hint},...c.place===void 0?{}:{place:c.place}})}}),6908:((J,S,n)=>{n.d(S,{p:()=>i});var O=n(98919),I=n(48165),W=n(31446),
T=n(5977);async function $(s,d,l){const r=await s.acquire(d);d.sink({type:"hold",name:s.name,state:"acquired",text:""});try{return await l(r)}finally{try{await s.release(r,(0,T._E)(d))}catch(o){const u=`${s.
name} could not be given back: ${(0,I.w2)(o).message}`;d.sink({type:"note",level:"warning",text:u})}}}var e=n(80508);async function i(s,d,l,r){return s===void 0?r(l):$(f(s,d),l,o=>r({...l,ports:y(l.ports,
o)}))}function f(s,d){const l=(0,O.u)(s),r={id:"connection.open",title:`Connect to ${l}`,do:"call",operation:"connection.open",input:{connection:s,root:d},attempts:3,timeout:6e4};return{name:l,async acquire(o){
try{const u={outputs:new Map,scratch:void 0};return(await(0,e.ux)(r,o,()=>(0,W.CD)(r,u,o))).value}catch(u){throw(0,I.V0)((0,I.w2)(u),o.mask)}},release:async({id:o},{ports:u,signal:h})=>{await u.call("\
connection.close",{id:o},h)}}}function y(s,{docker:d,env:l}){return{...s,exec:r=>s.exec({...r,env:{...l,...r.env}}),http:r=>s.http(r.at==="docker"?{...r,at:d}:r)}}}),12657:((J,S,n)=>{n.d(S,{Nr:()=>$,_0:()=>W,
uK:()=>T});var O=n(5977),I=n(78500);async function W(e,i,f){const y=[`intent.${i.release}`],s=async(d,l)=>{const r=`phase.${i.release}.${String(y.length).padStart(3,"0")}`;y.push(r),await(0,I.ur)(e,[{
key:r,value:JSON.stringify({phase:d})}],l)};return await(0,I.ur)(e,[{key:y[0],value:JSON.stringify(i)}],f),{started:d=>s(d.id,f),proven:()=>s("proven",(0,O._E)(f)),close:()=>(0,I.Lb)(e,[...y].reverse(),
(0,O._E)(f))}}function T(e){return e.filter(({key:i})=>i.startsWith("intent.")).flatMap(i=>{const f=(0,I.hB)(i);if(f===void 0)return[];const y=e.filter(({key:l})=>l.startsWith(`phase.${f.release}.`)).
sort((l,r)=>l.key<r.key?-1:1),s=y.map(l=>(0,I.hB)(l)?.phase??""),d=[i.key,...y.map(({key:l})=>l)];return[{intent:f,phases:s.filter(l=>l!=="proven"),proven:s.includes("proven"),keys:d}]})}function $({intent:e,
phases:i,proven:f}){if(f)return"interrupted after it was proven healthy, before it was recorded";const y=e.steps.findIndex(({id:d})=>d===i.at(-1)),s=d=>e.steps[d]?.title;return y<0?`interrupted before\
 "${s(0)??"the first step"}"`:`interrupted between "${s(y)}" and ${s(y+1)===void 0?"its end":`"${s(y+1)}"`}`}}),26079:((J,S,n)=>{n.d(S,{k:()=>$,u:()=>y});var O=n(68415),I=n(48165),W=n(5977),T=n(78500);
async function $(o,u,h){const j=await e(o,u),D=new AbortController,t=new AbortController,m=i(o,j,{context:(0,W._E)(u),lost:D,over:t.signal});try{return await h((0,W.l_)(u,D.signal))}finally{t.abort(),
await m,await f(o,j,(0,W._E)(u))}}async function e(o,u){const{ports:h,sink:j}=u,D=await d(o,u),t=h.clock.now();let m={text:"",since:t},M="";for(;;){const P=y(await(0,T.x6)(o.log,u));if(P.holder===void 0||
await l(P.holder,D,u)||c(P.signs)){const L=P.number+1;await(0,T.ur)(o.log,[{key:r("lock",L),value:JSON.stringify(D)}],u);const v=y(await(0,T.x6)(o.log,u));if(v.number===L&&v.holder?.token===D.token)return P.
holder!==void 0&&j({type:"hold",name:o.log.destination,state:"taken over",text:`from ${P.holder.text}, which is gone`}),j({type:"hold",name:o.log.destination,state:"acquired",text:D.text}),await(0,T.Lb)(
o.log,P.keys,u),L;continue}if(M!==P.holder.text&&j({type:"hold",name:o.log.destination,state:"waiting",text:`held by ${P.holder.text}`}),M=P.holder.text,h.clock.now()-t>o.wait)throw new I.HR("timeout",
`${o.log.destination} is held by ${M}; waited ${(0,O.a)(o.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await h.clock.sleep(Math.min(1e3,o.ttl/4),u.signal)}function c(P){
const L=h.clock.now();return P!==m.text&&(m={text:P,since:L}),L-m.since>o.ttl}}async function i(o,u,{context:h,lost:j,over:D}){const{clock:t}=h.ports;let m=t.now();for(let c=1;!D.aborted;c+=1){if(await t.
sleep(o.ttl/3,D).catch(()=>{}),D.aborted)return;try{const P=y(await(0,T.x6)(o.log,h));if(P.number!==u)return M(`it was taken over by ${P.holder?.text??"another run"}`);await(0,T.ur)(o.log,[{key:r("bea\
t",u,c),value:"{}"}],h),await(0,T.Lb)(o.log,[r("beat",u,c-1)],h),m=t.now()}catch(P){if(t.now()-m>o.ttl)return M((0,I.w2)(P).message)}}function M(c){h.sink({type:"hold",name:o.log.destination,state:"lo\
st",text:c}),j.abort(new I.HR("stale",`The lock of ${o.log.destination} was lost: ${c}.`))}}async function f(o,u,h){try{await(0,T.ur)(o.log,[{key:r("free",u),value:"{}"}],h),h.sink({type:"hold",name:o.
log.destination,state:"released",text:""})}catch(j){const D=`The lock of ${o.log.destination} could not be given back (${(0,I.w2)(j).message}); it expires after ${(0,O.a)(o.ttl)}.`;h.sink({type:"note",
level:"warning",text:D})}}function y(o){const u=o.flatMap(c=>{const[,P="",L=""]=/^(lock|free|beat)\.(\d+)/.exec(c.key)??[];return P===""?[]:[{entry:c,kind:P,number:Number(L)}]}),h=Math.max(0,...u.filter(
({kind:c})=>c==="lock").map(c=>c.number)),j=u.filter(c=>c.number===h),D=j.some(({kind:c})=>c==="free"),t=j.find(({kind:c})=>c==="lock")?.entry,m=D||t===void 0?void 0:(0,T.hB)(t)??s,M=j.map(c=>c.entry.
key).sort().join(" ");return{number:h,holder:m,signs:M,keys:u.map(c=>c.entry.key)}}const s={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function d(o,u){const{ports:h,
signal:j}=u,D=await h.call("machine.identity",{},j);return{token:h.random(16),text:o.text,machine:D.machine,pid:D.pid,start:D.start}}async function l(o,u,h){if(o.machine===""||o.machine!==u.machine)return!1;
const{pid:j,start:D}=o;return await h.ports.call("process.alive",{pid:j,start:D},h.signal)===!1}function r(o,u,h){return[o,String(u).padStart(7,"0"),...h===void 0?[]:[h]].join(".")}}),78500:((J,S,n)=>{
n.d(S,{Lb:()=>f,hB:()=>y,ur:()=>i,x6:()=>e});var O=n(48165),I=n(31446),W=n(52642),T=n(80508);const $={outputs:new Map,scratch:void 0};async function e(s,d){return await(0,W.Z)(s.list(),d)}async function i(s,d,l){
for(const r of d){const o={...s.create(r),attempts:3};if(o.do==="wait")throw new O.HR("bug","A log cannot wait.");await(0,T.ux)(o,l,()=>(0,I.CD)(o,$,l))}}async function f(s,d,l){for(const r of d){const o={
...s.remove(r),attempts:3};if(o.do==="wait")throw new O.HR("bug","A log cannot wait.");await(0,T.ux)(o,l,()=>(0,I.CD)(o,$,l))}}function y(s){try{return JSON.parse(s.value)}catch{return}}}),52642:((J,S,n)=>{
n.d(S,{Z:()=>f,l:()=>i});var O=n(48165),I=n(76211),W=n(50445),T=n(31446),$=n(80508);const e=5;async function i(s,d,l=(0,I.Ix)()){let r=l;for(let o=0;o<=e;o+=1){const u=y(s(r),r);if(u.length===0)return r;
if(o===e)throw new O.HR("bug",`Still asking after ${e} rounds: ${u.map(j=>j.topic).join(", ")}.`);const h=await Promise.all(u.map(j=>f(j,d)));r=u.reduce((j,D,t)=>j.with({name:D.topic},h[t]),r)}return r}
async function f(s,d){const{ports:l}=d,o=JSON.stringify(s.step).includes(W.F)?await l.files.scratch():void 0;try{const u=await(0,$.ux)(s.step,d,()=>(0,T.CD)(s.step,{outputs:new Map,scratch:o},d));return s.
parse(u)}catch(u){throw d.signal.aborted?(0,O.w2)(d.signal.reason):(0,O.V0)((0,O.w2)(u),d.mask)}finally{o!==void 0&&await l.files.remove(o)}}function y(s,d){const l=new Set(d.names);return s.filter(({
topic:r})=>!l.has(r)&&l.add(r))}}),7802:((J,S,n)=>{n.d(S,{$f:()=>W,xI:()=>$,yN:()=>T});var O=n(48165),I=n(50445);function W(e,i,f){if(typeof e=="string")return i.scratch===void 0?e:e.replaceAll(I.F,i.
scratch);if("join"in e)return e.join.map(s=>W(s,i,f)).join("");if("secret"in e){const s=f.secret(e.secret);if(s!==void 0)return e.as==="json"?JSON.stringify(s).slice(1,-1):s;throw new O.HR("auth",`The\
 secret ${e.secret} is not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const y=i.outputs.get(`${e.late}.${e.output}`)??e.otherwise;
if(y===void 0)throw new O.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return y}function T(e,i,f){return Object.fromEntries(Object.entries(e??{}).map(([y,s])=>[y,W(s,i,f)]))}function $(e,i,f){
return typeof e=="string"?W(e,i,f):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(y=>$(y,i,f)):"late"in e||"join"in e||"secret"in e?W(e,i,f):Object.fromEntries(Object.entries(e).map(([y,s])=>[y,
$(s,i,f)]))}}),80508:((J,S,n)=>{n.d(S,{ux:()=>I});var O=n(48165);async function I(e,i,f,y=async()=>{}){const s=W(e),d=e.patience===void 0?Number.POSITIVE_INFINITY:i.patience??e.patience;let l;for(let r=1;;r+=
1)try{return await f(r)}catch(o){const u=(0,O.w2)(o);if(i.signal.aborted)throw(0,O.w2)(i.signal.reason);if(r>=s||!T(e,u))throw u;const h=u.retryAfter??$(r,i.ports),j=i.ports.clock.now();if(l??=j,j-l+h>
d)throw u;i.sink({type:"retry",step:e.id,attempt:r+1,delay:h,failure:u}),await i.ports.clock.sleep(h,i.signal);const D=await y();if(D!==void 0)return D}}function W(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function T(e,i){return O.qE[i.kind].retry||(e.retryOn??[]).includes(i.kind)}function $(e,i){const f=.75+
Number.parseInt(i.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*f)}}),40149:((J,S,n)=>{n.d(S,{$r:()=>e,Bf:()=>f,L3:()=>$,Mn:()=>i,cW:()=>T});var O=n(47535),I=n(48165),W=n(66661);
function T({settings:s,environments:d}){const l=s.environments.map(({id:r})=>r);return d.flatMap(r=>{const o=s.environments.find(j=>j.id===r);if(o!==void 0)return[o];const u=(0,W.p)(r,l),h=l.length===
0?"none is configured":`configured are ${l.join(", ")}`;throw new I.HR("usage",`There is no environment ${JSON.stringify(r)}; ${h}${u===void 0?"":`; did you mean ${u}?`}`)})}function $(s,d){const{settings:l,
event:r,override:o,now:u}=s;return T(s).map(h=>({settings:l,environment:h,event:r,target:e(h,s.targets),input:i({settings:l,environment:h,event:r,carried:d,now:u}),task:"deploy",to:"",override:o,now:u}))}
function e(s,d){const l=d[s.target.kind];if(l!==void 0)return l;throw new I.HR("usage",`environments.${s.id} has no target; expected one of ${Object.keys(d).join(", ")}.`)}function i(s){const{settings:d,
environment:l,event:r,carried:o,now:u}=s,h=y(r);return{app:d.app,environment:l.id,config:l.target.config,images:Object.fromEntries(Object.entries(o.images).map(([j,{name:D,digest:t=""}])=>[j,{name:D,digest:t}])),
variables:Object.fromEntries(l.variables.flatMap(({name:j,value:D})=>D===void 0?[]:[[j,D]])),...l.before===void 0?{}:{before:l.before},version:h,commit:r.sha,release:f(h,r.sha,u),root:d.root,state:d.state}}
function f(s,d,l){const r=s.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),o=d.slice(0,7);return`${r.endsWith(o)?r:`${r}-${o}`}-${Date.parse(l).toString(36)}`}function y(s){const d=(0,O.cO)(s);return d!==
void 0?d:`${(0,O.W0)(s)??(s.trigger.on==="pull_request"?`pr-${s.trigger.number}`:s.trigger.on)}-${s.sha.slice(0,7)}`}}),83975:((J,S,n)=>{n.d(S,{C6:()=>W,U9:()=>T,VI:()=>$,jQ:()=>e});var O=n(48165),I=n(
5977);async function W(i,f){const y={record:i};return await f.ports.call("ledger.open",y,f.signal)}async function T(i,f,y){const s=(0,I._E)(y);try{const d={id:i.id,change:f};return await s.ports.call(
"ledger.change",d,s.signal)}catch(d){return y.sink({type:"note",level:"warning",text:`The record ${i.id} could not be written: ${(0,O.w2)(d).message}`}),{...i,...f}}}async function $(i,f){const y={filter:i};
return await f.ports.call("ledger.list",y,f.signal)}function e(i){return{failureKind:i.kind,reason:i.message.split(`
`)[0]?.slice(0,500)??""}}})};export{X as id,k as ids,q as modules};

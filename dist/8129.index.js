const X=8129,k=[8129,5401],q={82729:((J,L,n)=>{n.r(L),n.d(L,{readCheckout:()=>C});var w=n(51455),I=n(76760);function C(O){return{readFile:e=>(0,w.readFile)(I.resolve(O,e),"utf8").catch(a=>T(a,void 0)),
listFiles:e=>(0,w.readdir)(I.resolve(O,e)).catch(a=>T(a,[]))}}function T(O,e){const{code:a}=O;if(a==="ENOENT"||a==="ENOTDIR")return e;throw O}}),88129:((J,L,n)=>{n.r(L),n.d(L,{history:()=>D,logs:()=>K,
status:()=>y});var w=n(76211),I=n(71985),C=n(6908),T=n(12657),O=n(26079),e=n(52642),a=n(53871),f=n(11983);function g(i,E){const p=[i,...E].map(v=>v.map((N,R)=>(R===0?o(N):"")+(0,f.TN)(N))),A=i.map((v,N)=>Math.
max(...p.map(R=>d(R[N]??""))));return`${p.map(v=>v.map((N,R)=>N+" ".repeat((A[R]??0)-d(N))).join("  ")).map(v=>v.trimEnd()).join(`
`)}
`}const o=i=>/^ */.exec(i)?.[0]??"",d=i=>[...i.replace(/\p{M}/gu,"")].length;function l(i){return i.length===0?`No deployment is recorded.
`:g(["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"],i.map(r))}function r(i){const{id:E,environment:p,version:A,state:W,images:v,previous:N,createdAt:R,actor:b,task:B,failureKind:U,
reason:x}=i,V=[U,x].filter(F=>F!=="").join(": ");return[E,p,B==="rollback"?`${A} (rollback)`:A,`${f.Z8[W]??""} ${W}`,s(v),s(N),t(R),b,(0,f.ml)((0,f.TN)(V),100)]}function s(i){const E=Object.values(i).
map(p=>(0,a.VK)(p.slice(p.indexOf("@")+1)));return[...new Set(E)].join(" ")}function u(i){return i.length===0?`No environment is configured.
`:i.map(h).join(`
`)}function h(i){const{environment:E,destination:p,running:A,interrupted:W,lockedBy:v}=i,N=A.map(({service:R,state:b,health:B,digest:U,image:x,restarts:V})=>[`  ${R}`,[b,B].filter(F=>F!=="").join(", "),
U===""?(0,f.TN)(x):(0,a.VK)(U),V>0?`${V} restarts`:""]);return[`${E} (${(0,f.TN)(p)})`,`  ${M(i)}`,A.length===0?"  nothing runs":g(["  SERVICE","STATE","DIGEST",""],N).trimEnd(),...j(i),...W.map(R=>` \
 ! ${(0,f.TN)(R)}; end it with: deploy-action heal ${E}`),...v===""?[]:[`  locked by ${(0,f.TN)(v)}`],""].join(`
`)}function M({release:i,asRecorded:E}){if(i===null)return"no good release yet";const{version:p,commit:A,at:W}=i,v=E?"and that is what runs":"but something else runs";return`${f.Z8[E?"good":"bad"]} ${p}\
 (${A.slice(0,7)}) since ${t(W)}, ${v}`}function j({record:i}){if(i===null)return[];const E=i.reason===""?"":`: ${(0,f.ml)((0,f.TN)(i.reason),200)}`;return[`  last record: ${i.version} ${i.state}${E}`]}
const t=i=>i.replace("T"," ").replace(/\.\d+Z$/,"Z");var m=n(40149),$=n(83975),c=n(69499),P=n(15401);const y=async({runner:i,inputs:E,json:p,words:A})=>{const W=(0,c.N)(i,p),v=await(0,P.withWorld)({runner:i,
inputs:E,deploying:[]},async N=>{const{settings:R}=N,b=A.length>0?A:R.environments.map(({id:U})=>U),B=(0,m.cW)({settings:R,environments:b});return Promise.all(B.map(({id:U})=>S(N,U)))});return W.print(
v,u(v)),v.some(({interrupted:N})=>N.length>0)?1:0},D=async({runner:i,inputs:E,json:p,words:A})=>{const W=(0,c.N)(i,p),v=await(0,P.withWorld)({runner:i,inputs:E,deploying:[]},({settings:N,context:R})=>{
const b={app:N.app,...A[0]===void 0?{}:{environment:A[0]}};return(0,$.VI)(b,R([],W.sink))});return W.print(v,l(v)),0},K=async({runner:i,inputs:E,json:p,words:A})=>{const W=(0,c.N)(i,p),v=await(0,P.withWorld)(
{runner:i,inputs:E,deploying:[]},async N=>{const{settings:R,event:b,startedAt:B}=N,U=N.context([],W.sink),[x]=(0,m.cW)({settings:R,environments:[A[0]??R.environments[0]?.id??""]});if(x===void 0)return[];
const V=(0,m.$r)(x,N.targets),F=(0,m.Mn)({settings:R,environment:x,event:b,carried:{images:{}},now:B}),H=await(0,C.p)(x.connection,R.root,U,G=>(0,e.l)(Y=>V.logs?.(F,A[1],200,Y)??[],G));return H.names.
filter(G=>G.includes("logs:")).flatMap(G=>H.need({name:G})).map(U.mask)});return W.print(v,v.join(`
`)),0};async function S(i,E){const{settings:p,event:A,startedAt:W}=i,v=i.context([],()=>{}),[N]=(0,m.cW)({settings:p,environments:[E]});if(N===void 0)throw new Error(E);const R=(0,m.$r)(N,i.targets),b=(0,m.
Mn)({settings:p,environment:N,event:A,carried:{images:{}},now:W}),B=R.log(b),U=await(0,C.p)(N.connection,p.root,v,Z=>(0,e.l)(Q=>[B.list(),...R.look(b,Q)],Z,(0,w.Ix)())),x=U.need((0,I.Jd)(B.destination)),
[V=null]=await(0,$.VI)({app:p.app,environment:E,limit:1},v),F=R.running(b,U),H=(0,I.CF)(x)[0]?.release,z=F.map(({digest:Z})=>Z),{snapshot:G,...Y}=H??{snapshot:null};return{environment:E,destination:B.
destination,release:H===void 0?null:Y,running:F,asRecorded:H!==void 0&&Object.values(H.images).every(Z=>z.includes(Z.split("@")[1]??"")),interrupted:(0,T.uK)(x).map(Z=>`${Z.intent.version}: ${(0,T.Nr)(
Z)}`),lockedBy:(0,O.u)(x).holder?.text??"",record:V}}}),15401:((J,L,n)=>{n.r(L),n.d(L,{withWorld:()=>M});var w=n(76760),I=n(49083),C=n(71985),T=n(5977),O=n(9386),e=n(15495),a=n(93869),f=n(11733);const g=()=>Promise.
all([n.e(8694),n.e(7683)]).then(n.bind(n,17683)),o=()=>Promise.all([n.e(8694),n.e(6154)]).then(n.bind(n,66154)),d=()=>Promise.all([n.e(8815),n.e(5789)]).then(n.bind(n,35789)),l=()=>Promise.all([n.e(5156),
n.e(5160)]).then(n.bind(n,65160)),r={"blue-green":{target:async()=>(await o()).blueGreen,schema:async()=>(await Promise.all([n.e(5156),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await g()).
compose,schema:async()=>(await Promise.all([n.e(5156),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.
all([n.e(5156),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await d()).kubernetes,schema:async()=>(await l()).kubernetesSchema},kustomize:{target:async()=>(await d()).kustomize,
schema:async()=>(await l()).kustomizeSchema}};async function s(y){const D=[...new Set(y)].flatMap(S=>r[S]===void 0?[]:[[S,r[S]]]),K=await Promise.all(D.map(async([S,{target:i}])=>[S,await i()]));return Object.
fromEntries(K)}async function u(y=()=>!0){const{z:D}=await Promise.all([n.e(5156),n.e(2238)]).then(n.bind(n,92238)),K=await Promise.all(Object.entries(r).map(async([S,{schema:i}])=>[S,y(S)?await i():D.
unknown()]));return Object.fromEntries(K)}var h=n(82729);async function M(y,D){const{runner:K,inputs:S}=y,i=(0,O.PH)(),{signal:E,dispose:p}=(0,f.K)(i),A=(0,a.g)({},b=>K.mask(b));let W,v;const N=b=>P(b,
()=>({settings:W,event:v,inputs:S,runner:K})),R=(0,e.R)({env:K.env,secrets:A,signal:E,groups:i,operations:N});try{const b=w.resolve(K.env.GITHUB_WORKSPACE??process.cwd(),S.get("working-directory")?.value??
"."),B=(0,h.readCheckout)(b),U=await j({options:y,root:b,ports:R,checkout:B});v=U.event,W=await t({options:y,root:b,...U,checkout:B,secrets:A});const x={settings:W,event:v},V=await s(W.environments.map(
({target:H})=>H.kind)),F=new Date(R.clock.now()).toISOString();return await D({runner:K,inputs:S,...x,targets:V,ports:R,startedAt:F,context:(H,z)=>(0,T.q6)({ports:R,sink:z,patience:x.settings.patience,
knowledge:(0,I.d)(C.k2,...Object.values(V).map(({knowledge:G})=>G),...H.map(({knowledge:G})=>G))})})}finally{p(),await R.close()}}async function j({options:y,root:D,ports:K,checkout:S}){const{runner:i,
inputs:E}=y;if(i.github){const{readEvent:v}=await n.e(4248).then(n.bind(n,14248));return{event:await v({env:i.env,readFile:S.readFile}),remoteUrl:void 0}}const[{gitEvent:p},{readGit:A}]=await Promise.
all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),W=await A(D,K);return{event:p(W,E.get("ref")?.value),remoteUrl:W.remoteUrl}}async function t(y){const{options:D,root:K,event:S,remoteUrl:i,
checkout:E,secrets:p}=y,{runner:A,inputs:W,deploying:v}=D,{loadSettings:N}=await n.e(4369).then(n.bind(n,24369)),{readSecrets:R,secretValues:b}=await n.e(9220).then(n.bind(n,99220)),B=R(W);for(const[F,
H]of Object.entries(B))p.add(F,H);const U=await N({...E,root:K,env:A.env,inputs:W,repository:S.repository,serverUrl:S.serverUrl,remoteUrl:i,forge:A.github,ci:A.ci,secrets:B,targetSchemas:u,...v===void 0?
{}:{deploying:v}}),x=W.get("environment")?.value??v?.[0],V=await b({...E,settings:U,given:B,env:A.env,ci:A.ci,environment:x});for(const[F,H]of Object.entries(V))p.add(F,H);return U}const m=["scan.keep",
"scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],$=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(y=>`\
registry.${y}`),c=["find","commits","draft","upload","publish","mark"].map(y=>`release.${y}`);function P(y,D){const K=i=>{let E;return p=>({[p]:async(A,W)=>{E??=i();const v=(await E)[p];if(v===void 0)
throw new Error(`No operation ${p}.`);return v(A,W)}})},S=(i,E)=>{const p=K(E);return Object.assign({},...i.map(p))};return{...S(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{
openLedger:i}=await n.e(2530).then(n.bind(n,92530));return i(y,D())}),...S($,async()=>(await Promise.all([n.e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(y)),...S(["quality.toolchains"],
async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(y)),...S(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(y)),...S(
["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(512)]).then(n.bind(n,512))).reportOperations(y)),...S(["secrets.scan"],async()=>(await n.
e(7199).then(n.bind(n,87199))).secretsOperations(y)),...S(m,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(y,D())),...S(c,async()=>{const{openReleases:i}=await n.e(2006).then(n.bind(n,
32006));return i(y,D())}),...S(["runner.environment","runner.cache"],async()=>{const{runnerOperations:i}=await n.e(2347).then(n.bind(n,2347));return i(y,D().runner)})}}}),31446:((J,L,n)=>{n.d(L,{CD:()=>f,
Ye:()=>j});var w=n(48165),I=n(58563);function C(t,m=64*1024,$=4096){let c="";return{push(P){c+=P;const y=c.lastIndexOf(`
`);if(y>=0){for(const D of c.slice(0,y).split(`
`))t(D.endsWith("\r")?D.slice(0,-1):D);c=c.slice(y+1)}c.length>m&&(t(c.slice(0,-$)),c=c.slice(-$))},end(){c!==""&&t(c),c=""}}}function T(t){const m=[];return{push($){m.push($.slice(0,2e3)),m.length>t&&
m.shift()},lines:()=>[...m]}}var O=n(7802);const e=6e5,a={stdout:"",stderr:""};function f(t,m,$){switch(t.do){case"exec":return g(t,m,$);case"http":return r(t,m,$);case"write":return u(t,m,$);case"cal\
l":return h(t,m,$)}}async function g(t,m,$){const{ports:c,sink:P,signal:y}=$,D=T(40),K={stdout:S("stdout"),stderr:S("stderr")};function S(v){const N=(0,I.T9)(c.secrets()),R=C(b=>{D.push(b),t.quiet||P(
{type:"output",step:t.id,stream:v,text:b})});return{push:b=>R.push(N.push(b)),end(){R.push(N.end()),R.end()}}}const i=t.timeout??e,E=t.argv.map(v=>(0,O.$f)(v,m,c)),p=await c.exec({argv:E,env:(0,O.yN)(
t.env,m,c),timeout:i,signal:y,bound:t.undo!==void 0,onOutput:(v,N)=>K[v].push(N),...t.cwd===void 0?{}:{cwd:(0,O.$f)(t.cwd,m,c)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,O.
$f)(t.stdin,m,c)}});if(K.stdout.end(),K.stderr.end(),y.aborted)throw y.reason;const A={exit:p.exit,stdout:p.stdout,stderr:p.stderr},W=E[0]??"";if(p.timedOut)throw new w.HR("timeout",`${W} did not fini\
sh in ${i/1e3} s.`,{details:D.lines()});if(o(t)&&p.cut?.includes("stdout"))throw d(t);if((t.expect??[0]).includes(p.exit))return A;throw j(t,A,$)??new w.HR(t.failsAs??"bug",`${t.title}: ${W} ${l(p.exit,
p.signalled)}.`,{details:D.lines()})}function o({quiet:t,outputs:m}){return t===!0||Object.values(m??{}).some(({from:$})=>$==="stdout")}function d(t){return new w.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function l(t,m){return m===void 0?`exited with code ${t}`:`was ended by ${m}`}async function r(t,m,$){const{ports:c,signal:P}=$,y=(0,O.$f)(t.url,m,
c),D=await c.http({method:t.method,url:y,headers:(0,O.yN)(t.headers,m,c),timeout:t.timeout??3e4,signal:P,follow:!t.expect?.some(E=>E>=300&&E<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,O.
$f)(t.body,m,c)}}),K={...a,status:D.status,headers:D.headers,body:D.body};if(t.expect===void 0?D.status>=200&&D.status<300:t.expect.includes(D.status))return K;const i=Number(D.headers["retry-after"])*
1e3;throw j(t,K,$)??new w.HR(s(D.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${y} answered ${D.status}.`,{details:D.body===""?[]:[D.body.slice(0,1e3)],...i>0?{retryAfter:i}:{}})}function s(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function u(t,m,$){const{ports:c}=$;
return await c.files.write((0,O.$f)(t.path,m,c),(0,O.$f)(t.content,m,c),t.mode??384),a}async function h(t,m,$){const c=AbortSignal.timeout(t.timeout??e);try{const P=(0,O.xI)(t.input,m,$.ports),y=await $.
ports.call(t.operation,P,AbortSignal.any([$.signal,c]));return{...a,value:y}}catch(P){throw $.signal.aborted?$.signal.reason:c.aborted?M(t,P):P}}function M(t,m){return new w.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:m})}function j(t,m,$){const c=t.classify===void 0?void 0:$.knowledge.classifiers[t.classify]?.(m,t);if(c===void 0)return;const P=`${m.stdout}
${m.stderr}`.trim().split(`
`).slice(-40);return new w.HR(c.kind,c.cause,{details:P,...c.hint===void 0?{}:{hint:c.hint},...c.place===void 0?{}:{place:c.place}})}}),6908:((J,L,n)=>{n.d(L,{p:()=>a});var w=n(98919),I=n(48165),C=n(31446),
T=n(5977);async function O(o,d,l){const r=await o.acquire(d);d.sink({type:"hold",name:o.name,state:"acquired",text:""});try{return await l(r)}finally{try{await o.release(r,(0,T._E)(d))}catch(s){const u=`${o.
name} could not be given back: ${(0,I.w2)(s).message}`;d.sink({type:"note",level:"warning",text:u})}}}var e=n(80508);async function a(o,d,l,r){return o===void 0?r(l):O(f(o,d),l,s=>r({...l,ports:g(l.ports,
s)}))}function f(o,d){const l=(0,w.u)(o),r={id:"connection.open",title:`Connect to ${l}`,do:"call",operation:"connection.open",input:{connection:o,root:d},attempts:3,timeout:6e4};return{name:l,async acquire(s){
try{const u={outputs:new Map,scratch:void 0};return(await(0,e.ux)(r,s,()=>(0,C.CD)(r,u,s))).value}catch(u){throw(0,I.V0)((0,I.w2)(u),s.mask)}},release:async({id:s},{ports:u,signal:h})=>{await u.call("\
connection.close",{id:s},h)}}}function g(o,{docker:d,env:l}){return{...o,exec:r=>o.exec({...r,env:{...l,...r.env}}),http:r=>o.http(r.at==="docker"?{...r,at:d}:r)}}}),12657:((J,L,n)=>{n.d(L,{Nr:()=>O,_0:()=>C,
uK:()=>T});var w=n(5977),I=n(78500);async function C(e,a,f){const g=[`intent.${a.release}`],o=async(d,l)=>{const r=`phase.${a.release}.${String(g.length).padStart(3,"0")}`;g.push(r),await(0,I.ur)(e,[{
key:r,value:JSON.stringify({phase:d})}],l)};return await(0,I.ur)(e,[{key:g[0],value:JSON.stringify(a)}],f),{started:d=>o(d.id,f),proven:()=>o("proven",(0,w._E)(f)),close:()=>(0,I.Lb)(e,[...g].reverse(),
(0,w._E)(f))}}function T(e){return e.filter(({key:a})=>a.startsWith("intent.")).flatMap(a=>{const f=(0,I.hB)(a);if(f===void 0)return[];const g=e.filter(({key:l})=>l.startsWith(`phase.${f.release}.`)).
sort((l,r)=>l.key<r.key?-1:1),o=g.map(l=>(0,I.hB)(l)?.phase??""),d=[a.key,...g.map(({key:l})=>l)];return[{intent:f,phases:o.filter(l=>l!=="proven"),proven:o.includes("proven"),keys:d}]})}function O({intent:e,
phases:a,proven:f}){if(f)return"interrupted after it was proven healthy, before it was recorded";const g=e.steps.findIndex(({id:d})=>d===a.at(-1)),o=d=>e.steps[d]?.title;return g<0?`interrupted before\
 "${o(0)??"the first step"}"`:`interrupted between "${o(g)}" and ${o(g+1)===void 0?"its end":`"${o(g+1)}"`}`}}),26079:((J,L,n)=>{n.d(L,{k:()=>O,u:()=>g});var w=n(68415),I=n(48165),C=n(5977),T=n(78500);
async function O(s,u,h){const M=await e(s,u),j=new AbortController,t=new AbortController,m=a(s,M,{context:(0,C._E)(u),lost:j,over:t.signal});try{return await h((0,C.l_)(u,j.signal))}finally{t.abort(),
await m,await f(s,M,(0,C._E)(u))}}async function e(s,u){const{ports:h,sink:M}=u,j=await d(s,u),t=h.clock.now();let m={text:"",since:t},$="";for(;;){const P=g(await(0,T.x6)(s.log,u));if(P.holder===void 0||
await l(P.holder,j,u)||c(P.signs)){const y=P.number+1;await(0,T.ur)(s.log,[{key:r("lock",y),value:JSON.stringify(j)}],u);const D=g(await(0,T.x6)(s.log,u));if(D.number===y&&D.holder?.token===j.token)return P.
holder!==void 0&&M({type:"hold",name:s.log.destination,state:"taken over",text:`from ${P.holder.text}, which is gone`}),M({type:"hold",name:s.log.destination,state:"acquired",text:j.text}),await(0,T.Lb)(
s.log,P.keys,u),y;continue}if($!==P.holder.text&&M({type:"hold",name:s.log.destination,state:"waiting",text:`held by ${P.holder.text}`}),$=P.holder.text,h.clock.now()-t>s.wait)throw new I.HR("timeout",
`${s.log.destination} is held by ${$}; waited ${(0,w.a)(s.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await h.clock.sleep(Math.min(1e3,s.ttl/4),u.signal)}function c(P){
const y=h.clock.now();return P!==m.text&&(m={text:P,since:y}),y-m.since>s.ttl}}async function a(s,u,{context:h,lost:M,over:j}){const{clock:t}=h.ports;let m=t.now();for(let c=1;!j.aborted;c+=1){if(await t.
sleep(s.ttl/3,j).catch(()=>{}),j.aborted)return;try{const P=g(await(0,T.x6)(s.log,h));if(P.number!==u)return $(`it was taken over by ${P.holder?.text??"another run"}`);await(0,T.ur)(s.log,[{key:r("bea\
t",u,c),value:"{}"}],h),await(0,T.Lb)(s.log,[r("beat",u,c-1)],h),m=t.now()}catch(P){if(t.now()-m>s.ttl)return $((0,I.w2)(P).message)}}function $(c){h.sink({type:"hold",name:s.log.destination,state:"lo\
st",text:c}),M.abort(new I.HR("stale",`The lock of ${s.log.destination} was lost: ${c}.`))}}async function f(s,u,h){try{await(0,T.ur)(s.log,[{key:r("free",u),value:"{}"}],h),h.sink({type:"hold",name:s.
log.destination,state:"released",text:""})}catch(M){const j=`The lock of ${s.log.destination} could not be given back (${(0,I.w2)(M).message}); it expires after ${(0,w.a)(s.ttl)}.`;h.sink({type:"note",
level:"warning",text:j})}}function g(s){const u=s.flatMap(c=>{const[,P="",y=""]=/^(lock|free|beat)\.(\d+)/.exec(c.key)??[];return P===""?[]:[{entry:c,kind:P,number:Number(y)}]}),h=Math.max(0,...u.filter(
({kind:c})=>c==="lock").map(c=>c.number)),M=u.filter(c=>c.number===h),j=M.some(({kind:c})=>c==="free"),t=M.find(({kind:c})=>c==="lock")?.entry,m=j||t===void 0?void 0:(0,T.hB)(t)??o,$=M.map(c=>c.entry.
key).sort().join(" ");return{number:h,holder:m,signs:$,keys:u.map(c=>c.entry.key)}}const o={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function d(s,u){const{ports:h,
signal:M}=u,j=await h.call("machine.identity",{},M);return{token:h.random(16),text:s.text,machine:j.machine,pid:j.pid,start:j.start}}async function l(s,u,h){if(s.machine===""||s.machine!==u.machine)return!1;
const{pid:M,start:j}=s;return await h.ports.call("process.alive",{pid:M,start:j},h.signal)===!1}function r(s,u,h){return[s,String(u).padStart(7,"0"),...h===void 0?[]:[h]].join(".")}}),78500:((J,L,n)=>{
n.d(L,{Lb:()=>f,hB:()=>g,ur:()=>a,x6:()=>e});var w=n(48165),I=n(31446),C=n(52642),T=n(80508);const O={outputs:new Map,scratch:void 0};async function e(o,d){return await(0,C.Z)(o.list(),d)}async function a(o,d,l){
for(const r of d){const s={...o.create(r),attempts:3};if(s.do==="wait")throw new w.HR("bug","A log cannot wait.");await(0,T.ux)(s,l,()=>(0,I.CD)(s,O,l))}}async function f(o,d,l){for(const r of d){const s={
...o.remove(r),attempts:3};if(s.do==="wait")throw new w.HR("bug","A log cannot wait.");await(0,T.ux)(s,l,()=>(0,I.CD)(s,O,l))}}function g(o){try{return JSON.parse(o.value)}catch{return}}}),52642:((J,L,n)=>{
n.d(L,{Z:()=>f,l:()=>a});var w=n(48165),I=n(76211),C=n(50445),T=n(31446),O=n(80508);const e=5;async function a(o,d,l=(0,I.Ix)()){let r=l;for(let s=0;s<=e;s+=1){const u=g(o(r),r);if(u.length===0)return r;
if(s===e)throw new w.HR("bug",`Still asking after ${e} rounds: ${u.map(M=>M.topic).join(", ")}.`);const h=await Promise.all(u.map(M=>f(M,d)));r=u.reduce((M,j,t)=>M.with({name:j.topic},h[t]),r)}return r}
async function f(o,d){const{ports:l}=d,s=JSON.stringify(o.step).includes(C.F)?await l.files.scratch():void 0;try{const u=await(0,O.ux)(o.step,d,()=>(0,T.CD)(o.step,{outputs:new Map,scratch:s},d));return o.
parse(u)}catch(u){throw d.signal.aborted?(0,w.w2)(d.signal.reason):(0,w.V0)((0,w.w2)(u),d.mask)}finally{s!==void 0&&await l.files.remove(s)}}function g(o,d){const l=new Set(d.names);return o.filter(({
topic:r})=>!l.has(r)&&l.add(r))}}),7802:((J,L,n)=>{n.d(L,{$f:()=>C,xI:()=>O,yN:()=>T});var w=n(48165),I=n(50445);function C(e,a,f){if(typeof e=="string")return a.scratch===void 0?e:e.replaceAll(I.F,a.
scratch);if("join"in e)return e.join.map(o=>C(o,a,f)).join("");if("secret"in e){const o=f.secret(e.secret);if(o!==void 0)return e.as==="json"?JSON.stringify(o).slice(1,-1):o;throw new w.HR("auth",`The\
 secret ${e.secret} is not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const g=a.outputs.get(`${e.late}.${e.output}`)??e.otherwise;
if(g===void 0)throw new w.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return g}function T(e,a,f){return Object.fromEntries(Object.entries(e??{}).map(([g,o])=>[g,C(o,a,f)]))}function O(e,a,f){
return typeof e=="string"?C(e,a,f):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(g=>O(g,a,f)):"late"in e||"join"in e||"secret"in e?C(e,a,f):Object.fromEntries(Object.entries(e).map(([g,o])=>[g,
O(o,a,f)]))}}),80508:((J,L,n)=>{n.d(L,{ux:()=>I});var w=n(48165);async function I(e,a,f,g=async()=>{}){const o=C(e),d=e.patience===void 0?Number.POSITIVE_INFINITY:a.patience??e.patience;let l;for(let r=1;;r+=
1)try{return await f(r)}catch(s){const u=(0,w.w2)(s);if(a.signal.aborted)throw(0,w.w2)(a.signal.reason);if(r>=o||!T(e,u))throw u;const h=u.retryAfter??O(r,a.ports),M=a.ports.clock.now();if(l??=M,M-l+h>
d)throw u;a.sink({type:"retry",step:e.id,attempt:r+1,delay:h,failure:u}),await a.ports.clock.sleep(h,a.signal);const j=await g();if(j!==void 0)return j}}function C(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function T(e,a){return w.qE[a.kind].retry||(e.retryOn??[]).includes(a.kind)}function O(e,a){const f=.75+
Number.parseInt(a.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*f)}}),40149:((J,L,n)=>{n.d(L,{$r:()=>e,Bf:()=>f,L3:()=>O,Mn:()=>a,cW:()=>T});var w=n(47535),I=n(48165),C=n(66661);
function T({settings:o,environments:d}){const l=o.environments.map(({id:r})=>r);return d.flatMap(r=>{const s=o.environments.find(M=>M.id===r);if(s!==void 0)return[s];const u=(0,C.p)(r,l),h=l.length===
0?"none is configured":`configured are ${l.join(", ")}`;throw new I.HR("usage",`There is no environment ${JSON.stringify(r)}; ${h}${u===void 0?"":`; did you mean ${u}?`}`)})}function O(o,d){const{settings:l,
event:r,override:s,now:u}=o;return T(o).map(h=>({settings:l,environment:h,event:r,target:e(h,o.targets),input:a({settings:l,environment:h,event:r,carried:d,now:u}),task:"deploy",to:"",override:s,now:u}))}
function e(o,d){const l=d[o.target.kind];if(l!==void 0)return l;throw new I.HR("usage",`environments.${o.id} has no target; expected one of ${Object.keys(d).join(", ")}.`)}function a(o){const{settings:d,
environment:l,event:r,carried:s,now:u}=o,h=g(r);return{app:d.app,environment:l.id,config:l.target.config,images:Object.fromEntries(Object.entries(s.images).map(([M,{name:j,digest:t=""}])=>[M,{name:j,digest:t}])),
variables:Object.fromEntries(l.variables.flatMap(({name:M,value:j})=>j===void 0?[]:[[M,j]])),...l.before===void 0?{}:{before:l.before},version:h,commit:r.sha,release:f(h,r.sha,u),root:d.root,state:d.state}}
function f(o,d,l){const r=o.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),s=d.slice(0,7);return`${r.endsWith(s)?r:`${r}-${s}`}-${Date.parse(l).toString(36)}`}function g(o){const d=(0,w.cO)(o);return d!==
void 0?d:`${(0,w.W0)(o)??(o.trigger.on==="pull_request"?`pr-${o.trigger.number}`:o.trigger.on)}-${o.sha.slice(0,7)}`}}),83975:((J,L,n)=>{n.d(L,{C6:()=>C,U9:()=>T,VI:()=>O,jQ:()=>e});var w=n(48165),I=n(
5977);async function C(a,f){const g={record:a};return await f.ports.call("ledger.open",g,f.signal)}async function T(a,f,g){const o=(0,I._E)(g);try{const d={id:a.id,change:f};return await o.ports.call(
"ledger.change",d,o.signal)}catch(d){return g.sink({type:"note",level:"warning",text:`The record ${a.id} could not be written: ${(0,w.w2)(d).message}`}),{...a,...f}}}async function O(a,f){const g={filter:a};
return await f.ports.call("ledger.list",g,f.signal)}function e(a){return{failureKind:a.kind,reason:a.message.split(`
`)[0]?.slice(0,500)??""}}})};export{X as id,k as ids,q as modules};

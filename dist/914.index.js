const Y=914,Z=[914,5401],b={82729:((p,j,n)=>{n.r(j),n.d(j,{readCheckout:()=>$});var g=n(51455),P=n(76760);function $(h){return{readFile:e=>(0,g.readFile)(P.resolve(h,e),"utf8").catch(r=>I(r,void 0)),listFiles:e=>(0,g.
readdir)(P.resolve(h,e)).catch(r=>I(r,[]))}}function I(h,e){const{code:r}=h;if(r==="ENOENT"||r==="ENOTDIR")return e;throw h}}),80914:((p,j,n)=>{n.r(j),n.d(j,{reject:()=>M});var g=n(53871),P=n(48165),$=n(
71985),I=n(6908),h=n(78500),e=n(40149),r=n(69499),O=n(15401);const M=async({runner:o,inputs:i,json:a,words:s})=>{const c=(0,r.N)(o,a),[m="",D=""]=s,R=(0,g.m)(D.slice(D.lastIndexOf("@")+1)),T=await(0,O.
withWorld)({runner:o,inputs:i,deploying:[]},async t=>{const{settings:l,event:y,startedAt:d}=t,f=t.context([],c.sink),[v]=(0,e.cW)({settings:l,environments:[m]});if(v===void 0)throw new P.HR("usage","N\
ame the environment.");const u=(0,e.Mn)({settings:l,environment:v,event:y,carried:{images:{}},now:d}),E=[y.actor,i.get("reason")?.value??""].filter(Boolean).join(": "),w={digest:R,text:E};return await(0,I.
p)(v.connection,l.root,f,C=>(0,h.ur)((0,e.$r)(v,t.targets).log(u),[(0,$.JW)(w)],C)),{environment:v.id,...w}});return c.print(T,`${R} is marked as bad in ${T.environment}.`),0}}),15401:((p,j,n)=>{n.r(j),
n.d(j,{withWorld:()=>R});var g=n(76760),P=n(49083),$=n(71985),I=n(5977),h=n(9386),e=n(15495),r=n(93869),O=n(11733);const M=()=>Promise.all([n.e(8694),n.e(7683)]).then(n.bind(n,17683)),o=()=>Promise.all(
[n.e(8694),n.e(6154)]).then(n.bind(n,66154)),i=()=>Promise.all([n.e(8815),n.e(5789)]).then(n.bind(n,35789)),a=()=>Promise.all([n.e(2857),n.e(5160)]).then(n.bind(n,65160)),s={"blue-green":{target:async()=>(await o()).
blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await M()).compose,schema:async()=>(await Promise.all([n.e(2857),n.
e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.all([n.e(2857),n.e(5946)]).
then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await i()).kubernetes,schema:async()=>(await a()).kubernetesSchema},kustomize:{target:async()=>(await i()).kustomize,schema:async()=>(await a()).
kustomizeSchema}};async function c(f){const v=[...new Set(f)].flatMap(E=>s[E]===void 0?[]:[[E,s[E]]]),u=await Promise.all(v.map(async([E,{target:w}])=>[E,await w()]));return Object.fromEntries(u)}async function m(){
const f=await Promise.all(Object.entries(s).map(async([v,{schema:u}])=>[v,await u()]));return Object.fromEntries(f)}var D=n(82729);async function R(f,v){const{runner:u,inputs:E}=f,w=(0,h.PH)(),{signal:C,
dispose:W}=(0,O.K)(w),A=(0,r.g)({},B=>u.mask(B));let L,U;const N=B=>d(B,()=>({settings:L,event:U,inputs:E,runner:u})),K=(0,e.R)({env:u.env,secrets:A,signal:C,groups:w,operations:N});try{const B=g.resolve(
u.env.GITHUB_WORKSPACE??process.cwd(),E.get("working-directory")?.value??"."),S=(0,D.readCheckout)(B),F=await T({options:f,root:B,ports:K,checkout:S});U=F.event,L=await t({options:f,root:B,...F,checkout:S,
secrets:A});const z={settings:L,event:U},G=await c(L.environments.map(({target:H})=>H.kind)),x=new Date(K.clock.now()).toISOString();return await v({runner:u,inputs:E,...z,targets:G,ports:K,startedAt:x,
context:(H,V)=>(0,I.q6)({ports:K,sink:V,patience:z.settings.patience,knowledge:(0,P.d)($.k2,...Object.values(G).map(({knowledge:J})=>J),...H.map(({knowledge:J})=>J))})})}finally{W(),await K.close()}}async function T({
options:f,root:v,ports:u,checkout:E}){const{runner:w,inputs:C}=f;if(w.github){const{readEvent:U}=await n.e(4248).then(n.bind(n,14248));return{event:await U({env:w.env,readFile:E.readFile}),remoteUrl:void 0}}
const[{gitEvent:W},{readGit:A}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),L=await A(v,u);return{event:W(L,C.get("ref")?.value),remoteUrl:L.remoteUrl}}async function t(f){
const{options:v,root:u,event:E,remoteUrl:w,checkout:C,secrets:W}=f,{runner:A,inputs:L,deploying:U}=v,{loadSettings:N}=await n.e(4369).then(n.bind(n,24369)),{readSecrets:K,secretValues:B}=await n.e(9220).
then(n.bind(n,99220)),S=K(L);for(const[x,H]of Object.entries(S))W.add(x,H);const F=await N({...C,root:u,env:A.env,inputs:L,repository:E.repository,serverUrl:E.serverUrl,remoteUrl:w,forge:A.github,ci:A.
ci,secrets:S,targetSchemas:m,...U===void 0?{}:{deploying:U}}),z=L.get("environment")?.value??U?.[0],G=await B({...C,settings:F,given:S,env:A.env,ci:A.ci,environment:z});for(const[x,H]of Object.entries(
G))W.add(x,H);return F}const l=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],y=["head","manifest","blob","tags","\
tag","remove","put","copy","expect"].map(f=>`registry.${f}`);function d(f,v){const u=w=>{let C;return W=>({[W]:async(A,L)=>{C??=w();const U=(await C)[W];if(U===void 0)throw new Error(`No operation ${W}\
.`);return U(A,L)}})},E=(w,C)=>{const W=u(C);return Object.assign({},...w.map(W))};return{...E(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:w}=await n.e(2530).
then(n.bind(n,92530));return w(f,v())}),...E(y,async()=>(await Promise.all([n.e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(f)),...E(["quality.toolchains"],async()=>(await n.e(9978).then(
n.bind(n,89978))).toolchainOperations(f)),...E(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(f)),...E(["quality.before","quality.r\
eport","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(512)]).then(n.bind(n,512))).reportOperations(f)),...E(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).
secretsOperations(f)),...E(l,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(f,v())),...E(["runner.environment","runner.cache"],async()=>{const{runnerOperations:w}=await n.e(2347).then(
n.bind(n,2347));return w(f,v().runner)})}}}),31446:((p,j,n)=>{n.d(j,{CD:()=>O,Ye:()=>T});var g=n(48165),P=n(58563);function $(t,l=64*1024,y=4096){let d="";return{push(f){d+=f;const v=d.lastIndexOf(`
`);if(v>=0){for(const u of d.slice(0,v).split(`
`))t(u.endsWith("\r")?u.slice(0,-1):u);d=d.slice(v+1)}d.length>l&&(t(d.slice(0,-y)),d=d.slice(-y))},end(){d!==""&&t(d),d=""}}}function I(t){const l=[];return{push(y){l.push(y.slice(0,2e3)),l.length>t&&
l.shift()},lines:()=>[...l]}}var h=n(7802);const e=6e5,r={stdout:"",stderr:""};function O(t,l,y){switch(t.do){case"exec":return M(t,l,y);case"http":return s(t,l,y);case"write":return m(t,l,y);case"cal\
l":return D(t,l,y)}}async function M(t,l,y){const{ports:d,sink:f,signal:v}=y,u=I(40),E={stdout:w("stdout"),stderr:w("stderr")};function w(N){const K=(0,P.T9)(d.secrets()),B=$(S=>{u.push(S),t.quiet||f(
{type:"output",step:t.id,stream:N,text:S})});return{push:S=>B.push(K.push(S)),end(){B.push(K.end()),B.end()}}}const C=t.timeout??e,W=t.argv.map(N=>(0,h.$f)(N,l,d)),A=await d.exec({argv:W,env:(0,h.yN)(
t.env,l,d),timeout:C,signal:v,bound:t.undo!==void 0,onOutput:(N,K)=>E[N].push(K),...t.cwd===void 0?{}:{cwd:(0,h.$f)(t.cwd,l,d)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,h.
$f)(t.stdin,l,d)}});if(E.stdout.end(),E.stderr.end(),v.aborted)throw v.reason;const L={exit:A.exit,stdout:A.stdout,stderr:A.stderr},U=W[0]??"";if(A.timedOut)throw new g.HR("timeout",`${U} did not fini\
sh in ${C/1e3} s.`,{details:u.lines()});if(o(t)&&A.cut?.includes("stdout"))throw i(t);if((t.expect??[0]).includes(A.exit))return L;throw T(t,L,y)??new g.HR(t.failsAs??"bug",`${t.title}: ${U} ${a(A.exit,
A.signalled)}.`,{details:u.lines()})}function o({quiet:t,outputs:l}){return t===!0||Object.values(l??{}).some(({from:y})=>y==="stdout")}function i(t){return new g.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function a(t,l){return l===void 0?`exited with code ${t}`:`was ended by ${l}`}async function s(t,l,y){const{ports:d,signal:f}=y,v=(0,h.$f)(t.url,l,
d),u=await d.http({method:t.method,url:v,headers:(0,h.yN)(t.headers,l,d),timeout:t.timeout??3e4,signal:f,follow:!t.expect?.some(W=>W>=300&&W<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,h.
$f)(t.body,l,d)}}),E={...r,status:u.status,headers:u.headers,body:u.body};if(t.expect===void 0?u.status>=200&&u.status<300:t.expect.includes(u.status))return E;const C=Number(u.headers["retry-after"])*
1e3;throw T(t,E,y)??new g.HR(c(u.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${v} answered ${u.status}.`,{details:u.body===""?[]:[u.body.slice(0,1e3)],...C>0?{retryAfter:C}:{}})}function c(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function m(t,l,y){const{ports:d}=y;
return await d.files.write((0,h.$f)(t.path,l,d),(0,h.$f)(t.content,l,d),t.mode??384),r}async function D(t,l,y){const d=AbortSignal.timeout(t.timeout??e);try{const f=(0,h.xI)(t.input,l,y.ports),v=await y.
ports.call(t.operation,f,AbortSignal.any([y.signal,d]));return{...r,value:v}}catch(f){throw y.signal.aborted?y.signal.reason:d.aborted?R(t,f):f}}function R(t,l){return new g.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:l})}function T(t,l,y){const d=t.classify===void 0?void 0:y.knowledge.classifiers[t.classify]?.(l,t);if(d===void 0)return;const f=`${l.stdout}
${l.stderr}`.trim().split(`
`).slice(-40);return new g.HR(d.kind,d.cause,{details:f,...d.hint===void 0?{}:{hint:d.hint},...d.place===void 0?{}:{place:d.place}})}}),6908:((p,j,n)=>{n.d(j,{p:()=>r});var g=n(98919),P=n(48165),$=n(31446),
I=n(5977);async function h(o,i,a){const s=await o.acquire(i);i.sink({type:"hold",name:o.name,state:"acquired",text:""});try{return await a(s)}finally{try{await o.release(s,(0,I._E)(i))}catch(c){const m=`${o.
name} could not be given back: ${(0,P.w2)(c).message}`;i.sink({type:"note",level:"warning",text:m})}}}var e=n(80508);async function r(o,i,a,s){return o===void 0?s(a):h(O(o,i),a,c=>s({...a,ports:M(a.ports,
c)}))}function O(o,i){const a=(0,g.u)(o),s={id:"connection.open",title:`Connect to ${a}`,do:"call",operation:"connection.open",input:{connection:o,root:i},attempts:3,timeout:6e4};return{name:a,async acquire(c){
try{const m={outputs:new Map,scratch:void 0};return(await(0,e.ux)(s,c,()=>(0,$.CD)(s,m,c))).value}catch(m){throw(0,P.V0)((0,P.w2)(m),c.mask)}},release:async({id:c},{ports:m,signal:D})=>{await m.call("\
connection.close",{id:c},D)}}}function M(o,{docker:i,env:a}){return{...o,exec:s=>o.exec({...s,env:{...a,...s.env}}),http:s=>o.http(s.at==="docker"?{...s,at:i}:s)}}}),78500:((p,j,n)=>{n.d(j,{Lb:()=>O,hB:()=>M,
ur:()=>r,x6:()=>e});var g=n(48165),P=n(31446),$=n(52642),I=n(80508);const h={outputs:new Map,scratch:void 0};async function e(o,i){return await(0,$.Z)(o.list(),i)}async function r(o,i,a){for(const s of i){
const c={...o.create(s),attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,I.ux)(c,a,()=>(0,P.CD)(c,h,a))}}async function O(o,i,a){for(const s of i){const c={...o.remove(s),
attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,I.ux)(c,a,()=>(0,P.CD)(c,h,a))}}function M(o){try{return JSON.parse(o.value)}catch{return}}}),52642:((p,j,n)=>{n.d(j,{Z:()=>O,
l:()=>r});var g=n(48165),P=n(76211),$=n(50445),I=n(31446),h=n(80508);const e=5;async function r(o,i,a=(0,P.Ix)()){let s=a;for(let c=0;c<=e;c+=1){const m=M(o(s),s);if(m.length===0)return s;if(c===e)throw new g.
HR("bug",`Still asking after ${e} rounds: ${m.map(R=>R.topic).join(", ")}.`);const D=await Promise.all(m.map(R=>O(R,i)));s=m.reduce((R,T,t)=>R.with({name:T.topic},D[t]),s)}return s}async function O(o,i){
const{ports:a}=i,c=JSON.stringify(o.step).includes($.F)?await a.files.scratch():void 0;try{const m=await(0,h.ux)(o.step,i,()=>(0,I.CD)(o.step,{outputs:new Map,scratch:c},i));return o.parse(m)}catch(m){
throw i.signal.aborted?(0,g.w2)(i.signal.reason):(0,g.V0)((0,g.w2)(m),i.mask)}finally{c!==void 0&&await a.files.remove(c)}}function M(o,i){const a=new Set(i.names);return o.filter(({topic:s})=>!a.has(
s)&&a.add(s))}}),7802:((p,j,n)=>{n.d(j,{$f:()=>$,xI:()=>h,yN:()=>I});var g=n(48165),P=n(50445);function $(e,r,O){if(typeof e=="string")return r.scratch===void 0?e:e.replaceAll(P.F,r.scratch);if("join"in
e)return e.join.map(o=>$(o,r,O)).join("");if("secret"in e){const o=O.secret(e.secret);if(o!==void 0)return e.as==="json"?JSON.stringify(o).slice(1,-1):o;throw new g.HR("auth",`The secret ${e.secret} i\
s not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const M=r.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(M===void 0)
throw new g.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return M}function I(e,r,O){return Object.fromEntries(Object.entries(e??{}).map(([M,o])=>[M,$(o,r,O)]))}function h(e,r,O){
return typeof e=="string"?$(e,r,O):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(M=>h(M,r,O)):"late"in e||"join"in e||"secret"in e?$(e,r,O):Object.fromEntries(Object.entries(e).map(([M,o])=>[M,
h(o,r,O)]))}}),80508:((p,j,n)=>{n.d(j,{ux:()=>P});var g=n(48165);async function P(e,r,O,M=async()=>{}){const o=$(e),i=e.patience===void 0?Number.POSITIVE_INFINITY:r.patience??e.patience;let a;for(let s=1;;s+=
1)try{return await O(s)}catch(c){const m=(0,g.w2)(c);if(r.signal.aborted)throw(0,g.w2)(r.signal.reason);if(s>=o||!I(e,m))throw m;const D=m.retryAfter??h(s,r.ports),R=r.ports.clock.now();if(a??=R,R-a+D>
i)throw m;r.sink({type:"retry",step:e.id,attempt:s+1,delay:D,failure:m}),await r.ports.clock.sleep(D,r.signal);const T=await M();if(T!==void 0)return T}}function $(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function I(e,r){return g.qE[r.kind].retry||(e.retryOn??[]).includes(r.kind)}function h(e,r){const O=.75+
Number.parseInt(r.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*O)}}),40149:((p,j,n)=>{n.d(j,{$r:()=>e,Bf:()=>O,L3:()=>h,Mn:()=>r,cW:()=>I});var g=n(47535),P=n(48165),$=n(66661);
function I({settings:o,environments:i}){const a=o.environments.map(({id:s})=>s);return i.flatMap(s=>{const c=o.environments.find(R=>R.id===s);if(c!==void 0)return[c];const m=(0,$.p)(s,a),D=a.length===
0?"none is configured":`configured are ${a.join(", ")}`;throw new P.HR("usage",`There is no environment ${JSON.stringify(s)}; ${D}${m===void 0?"":`; did you mean ${m}?`}`)})}function h(o,i){const{settings:a,
event:s,override:c,now:m}=o;return I(o).map(D=>({settings:a,environment:D,event:s,target:e(D,o.targets),input:r({settings:a,environment:D,event:s,carried:i,now:m}),task:"deploy",to:"",override:c,now:m}))}
function e(o,i){const a=i[o.target.kind];if(a!==void 0)return a;throw new P.HR("usage",`environments.${o.id} has no target; expected one of ${Object.keys(i).join(", ")}.`)}function r(o){const{settings:i,
environment:a,event:s,carried:c,now:m}=o,D=M(s);return{app:i.app,environment:a.id,config:a.target.config,images:Object.fromEntries(Object.entries(c.images).map(([R,{name:T,digest:t=""}])=>[R,{name:T,digest:t}])),
variables:Object.fromEntries(a.variables.flatMap(({name:R,value:T})=>T===void 0?[]:[[R,T]])),...a.before===void 0?{}:{before:a.before},version:D,commit:s.sha,release:O(D,s.sha,m),root:i.root,state:i.state}}
function O(o,i,a){const s=o.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),c=i.slice(0,7);return`${s.endsWith(c)?s:`${s}-${c}`}-${Date.parse(a).toString(36)}`}function M(o){const i=(0,g.cO)(o);return i!==
void 0?i:`${(0,g.W0)(o)??(o.trigger.on==="pull_request"?`pr-${o.trigger.number}`:o.trigger.on)}-${o.sha.slice(0,7)}`}})};export{Y as id,Z as ids,b as modules};

const X=914,b=[914,5401],k={82729:((K,w,n)=>{n.r(w),n.d(w,{readCheckout:()=>P});var v=n(51455),D=n(76760);function P(r){return{readFile:e=>(0,v.readFile)(D.resolve(r,e),"utf8").catch(c=>I(c,void 0)),listFiles:e=>(0,v.
readdir)(D.resolve(r,e)).catch(c=>I(c,[]))}}function I(r,e){const{code:c}=r;if(c==="ENOENT"||c==="ENOTDIR")return e;throw r}}),80914:((K,w,n)=>{n.r(w),n.d(w,{reject:()=>j});var v=n(53871),D=n(37316),P=n(
6908),I=n(78500),r=n(40149),e=n(30354),c=n(43533),M=n(15401);const j=async({runner:a,inputs:m,json:h,words:l})=>{const g=(0,c.N)(a,h),[o="",f=""]=l,d=(0,v.m)(f.slice(f.lastIndexOf("@")+1)),O=await(0,M.
withWorld)({runner:a,inputs:m,deploying:[]},async t=>{const{settings:s,event:u,startedAt:i}=t,C=t.context([],g.sink),W=[u.actor,m.get("reason")?.value??""].filter(Boolean).join(": "),R={digest:d,text:W};
for(const y of(0,r.cW)({settings:s,environments:[o]}).flatMap(e.lS)){const T=(0,r.Mn)({settings:s,environment:y,event:u,carried:{images:{}},now:i});await(0,P.p)(y.connection,s.root,C,A=>(0,I.ur)((0,r.
$r)(y,t.targets).log(T),[(0,D.JW)(R)],A))}return{environment:o,...R}});return g.print(O,`${d} is marked as bad in ${O.environment}.`),0}}),15401:((K,w,n)=>{n.r(w),n.d(w,{withWorld:()=>t});var v=n(76760),
D=n(49083),P=n(25837),I=n(37316),r=n(5977),e=n(9386),c=n(15495),M=n(93869),j=n(11733);const a=()=>n.e(7683).then(n.bind(n,17683)),m=()=>Promise.all([n.e(7683),n.e(6154)]).then(n.bind(n,66154)),h=()=>Promise.
all([n.e(8815),n.e(3573)]).then(n.bind(n,23573)),l=()=>Promise.all([n.e(2857),n.e(5160)]).then(n.bind(n,65160)),g={"blue-green":{target:async()=>(await m()).blueGreen,schema:async()=>(await Promise.all(
[n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await a()).compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},
swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(2534)]).then(n.bind(n,32534))).swarm,schema:async()=>(await Promise.all([n.e(2857),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{
target:async()=>(await h()).kubernetes,schema:async()=>(await l()).kubernetesSchema},kustomize:{target:async()=>(await h()).kustomize,schema:async()=>(await l()).kustomizeSchema}};async function o(y){
const T=[...new Set(y)].flatMap(E=>g[E]===void 0?[]:[[E,g[E]]]),A=await Promise.all(T.map(async([E,{target:$}])=>[E,await $()]));return Object.fromEntries(A)}async function f(){return await d(()=>!0)}
async function d(y){const T=Object.entries(g).map(async([A,{schema:E}])=>[A,y(A)?await E():void 0]);return Object.fromEntries(await Promise.all(T))}var O=n(82729);async function t(y,T){const{runner:A,
inputs:E}=y,$=(0,e.PH)(),{signal:S,dispose:B}=(0,j.K)($),p=(0,M.g)({},N=>A.mask(N));let L,U;const H=N=>R(N,()=>({settings:L,event:U,inputs:E,runner:A})),F=(0,c.R)({env:A.env,secrets:p,signal:S,groups:$,
operations:H});try{const N=v.resolve(A.env.GITHUB_WORKSPACE??process.cwd(),E.get("working-directory")?.value??"."),G=(0,O.readCheckout)(N),J=await s({options:y,root:N,ports:F,checkout:G});U=J.event,L=
await u({options:y,root:N,...J,checkout:G,secrets:p});const V={settings:L,event:U},Y=await o(L.environments.flatMap(P.CI).map(({target:x})=>x.kind)),z=new Date(F.clock.now()).toISOString();return await T(
{runner:A,inputs:E,...V,targets:Y,ports:F,startedAt:z,context:(x,Q)=>(0,r.q6)({ports:F,sink:Q,patience:V.settings.patience,knowledge:(0,D.d)(I.k2,...Object.values(Y).map(({knowledge:Z})=>Z),...x.map(({
knowledge:Z})=>Z))})})}finally{B(),await F.close()}}async function s({options:y,root:T,ports:A,checkout:E}){const{runner:$,inputs:S}=y;if($.github){const{readEvent:U}=await n.e(4248).then(n.bind(n,14248));
return{event:await U({env:$.env,readFile:E.readFile}),remoteUrl:void 0}}const[{gitEvent:B},{readGit:p}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),L=await p(T,
A);return{event:B(L,S.get("ref")?.value),remoteUrl:L.remoteUrl}}async function u(y){const{options:T,root:A,event:E,remoteUrl:$,checkout:S,secrets:B}=y,{runner:p,inputs:L,deploying:U}=T,{loadSettings:H}=await n.
e(8115).then(n.bind(n,78115)),{readSecrets:F,secretValues:N}=await n.e(9220).then(n.bind(n,99220)),G=F(L);for(const[z,x]of Object.entries(G))B.add(z,x);const J=await H({...S,root:A,env:p.env,inputs:L,
repository:E.repository,serverUrl:E.serverUrl,remoteUrl:$,forge:p.github,ci:p.ci,secrets:G,targetSchemas:d,...U===void 0?{}:{deploying:U}}),V=(0,P.x2)(L.get("environment")?.value??U?.[0]??"").id||void 0,
Y=await N({...S,settings:J,given:G,env:p.env,ci:p.ci,environment:V});for(const[z,x]of Object.entries(Y))B.add(z,x);return J}const i=["scan.keep","scan.kept","scan.tell","scan.comment","scan.artifact",
"sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],C=["head","manifest","blob","tags","tag","remove","put","copy","expect","claim","claims"].map(y=>`registry.${y}`),W=["f\
ind","commits","draft","upload","publish","mark"].map(y=>`release.${y}`);function R(y,T){const A=$=>{let S;return B=>({[B]:async(p,L)=>{S??=$();const U=(await S)[B];if(U===void 0)throw new Error(`No o\
peration ${B}.`);return U(p,L)}})},E=($,S)=>{const B=A(S);return Object.assign({},...$.map(B))};return{...E(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:$}=await n.
e(2530).then(n.bind(n,92530));return $(y,T())}),...E(C,async()=>(await Promise.all([n.e(1233),n.e(3408)]).then(n.bind(n,23408))).registryOperations(y)),...E(["quality.toolchains"],async()=>(await n.e(
9978).then(n.bind(n,89978))).toolchainOperations(y)),...E(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(y)),...E(["quality.before",
"quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(3574)]).then(n.bind(n,33574))).reportOperations(y)),...E(["cache.restore","cache.save"],async()=>(await n.
e(8354).then(n.bind(n,18354))).cacheOperations(y,T().runner.github)),...E(["check.variables","check.openapi","check.dockerfile"],async()=>(await n.e(8956).then(n.bind(n,48956))).checkOperations),...E(
["git.history"],async()=>(await n.e(2984).then(n.bind(n,52984))).historyOperations(y)),...E(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(y)),...E(i,async()=>(await n.
e(324).then(n.bind(n,70324))).scanOperations(y,T())),...E(W,async()=>{const{openReleases:$}=await n.e(2006).then(n.bind(n,32006));return $(y,T())}),...E(["runner.environment","runner.cache"],async()=>{
const{runnerOperations:$}=await n.e(2347).then(n.bind(n,2347));return $(y,T().runner)})}}}),31446:((K,w,n)=>{n.d(w,{CD:()=>M,Ye:()=>O});var v=n(48165),D=n(58563);function P(t,s=64*1024,u=4096){let i="";
return{push(C){i+=C;const W=i.lastIndexOf(`
`);if(W>=0){for(const R of i.slice(0,W).split(`
`))t(R.endsWith("\r")?R.slice(0,-1):R);i=i.slice(W+1)}i.length>s&&(t(i.slice(0,-u)),i=i.slice(-u))},end(){i!==""&&t(i),i=""}}}function I(t){const s=[];return{push(u){s.push(u.slice(0,2e3)),s.length>t&&
s.shift()},lines:()=>[...s]}}var r=n(7802);const e=6e5,c={stdout:"",stderr:""};function M(t,s,u){switch(t.do){case"exec":return j(t,s,u);case"http":return l(t,s,u);case"write":return o(t,s,u);case"cal\
l":return f(t,s,u)}}async function j(t,s,u){const{ports:i,sink:C,signal:W}=u,R=I(40),y={stdout:T("stdout"),stderr:T("stderr")};function T(p){const L=(0,D.T9)(i.secrets()),U=P(H=>{R.push(H),t.quiet||C(
{type:"output",step:t.id,stream:p,text:H})});return{push:H=>U.push(L.push(H)),end(){U.push(L.end()),U.end()}}}const A=t.timeout??e,E=t.argv.map(p=>(0,r.$f)(p,s,i)),$=await i.exec({argv:E,env:(0,r.yN)(
t.env,s,i),timeout:A,signal:W,bound:t.undo!==void 0,onOutput:(p,L)=>y[p].push(L),...t.cwd===void 0?{}:{cwd:(0,r.$f)(t.cwd,s,i)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,r.
$f)(t.stdin,s,i)}});if(y.stdout.end(),y.stderr.end(),W.aborted)throw W.reason;const S={exit:$.exit,stdout:$.stdout,stderr:$.stderr},B=E[0]??"";if($.timedOut)throw new v.HR("timeout",`${B} did not fini\
sh in ${A/1e3} s.`,{details:R.lines()});if(a(t)&&$.cut?.includes("stdout"))throw m(t);if((t.expect??[0]).includes($.exit))return S;throw O(t,S,u)??new v.HR(t.failsAs??"bug",`${t.title}: ${B} ${h($.exit,
$.signalled)}.`,{details:R.lines()})}function a({quiet:t,outputs:s}){return t===!0||Object.values(s??{}).some(({from:u})=>u==="stdout")}function m(t){return new v.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function h(t,s){return s===void 0?`exited with code ${t}`:`was ended by ${s}`}async function l(t,s,u){const{ports:i,signal:C}=u,W=(0,r.$f)(t.url,s,
i),R=await i.http({method:t.method,url:W,headers:(0,r.yN)(t.headers,s,i),timeout:t.timeout??3e4,signal:C,follow:!t.expect?.some(E=>E>=300&&E<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,r.
$f)(t.body,s,i)}}),y={...c,status:R.status,headers:R.headers,body:R.body};if(t.expect===void 0?R.status>=200&&R.status<300:t.expect.includes(R.status))return y;const A=Number(R.headers["retry-after"])*
1e3;throw O(t,y,u)??new v.HR(g(R.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${W} answered ${R.status}.`,{details:R.body===""?[]:[R.body.slice(0,1e3)],...A>0?{retryAfter:A}:{}})}function g(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function o(t,s,u){const{ports:i}=u;
return await i.files.write((0,r.$f)(t.path,s,i),(0,r.$f)(t.content,s,i),t.mode??384),c}async function f(t,s,u){const i=AbortSignal.timeout(t.timeout??e);try{const C=(0,r.xI)(t.input,s,u.ports),W=await u.
ports.call(t.operation,C,AbortSignal.any([u.signal,i]));return{...c,value:W}}catch(C){throw u.signal.aborted?u.signal.reason:i.aborted?d(t,C):C}}function d(t,s){return new v.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:s})}function O(t,s,u){const i=t.classify===void 0?void 0:u.knowledge.classifiers[t.classify]?.(s,t);if(i===void 0)return;const C=`${s.stdout}
${s.stderr}`.trim().split(`
`).slice(-40);return new v.HR(i.kind,i.cause,{details:C,...i.hint===void 0?{}:{hint:i.hint},...i.place===void 0?{}:{place:i.place}})}}),6908:((K,w,n)=>{n.d(w,{p:()=>c});var v=n(98919),D=n(48165),P=n(31446),
I=n(5977);async function r(a,m,h){const l=await a.acquire(m);m.sink({type:"hold",name:a.name,state:"acquired",text:""});try{return await h(l)}finally{try{await a.release(l,(0,I._E)(m))}catch(g){const o=`${a.
name} could not be given back: ${(0,D.w2)(g).message}`;m.sink({type:"note",level:"warning",text:o})}}}var e=n(80508);async function c(a,m,h,l){return a===void 0?l(h):r(M(a,m),h,g=>l({...h,ports:j(h.ports,
g)}))}function M(a,m){const h=(0,v.u)(a),l={id:"connection.open",title:`Connect to ${h}`,do:"call",operation:"connection.open",input:{connection:a,root:m},attempts:3,timeout:6e4};return{name:h,async acquire(g){
try{const o={outputs:new Map,scratch:void 0};return(await(0,e.ux)(l,g,()=>(0,P.CD)(l,o,g))).value}catch(o){throw(0,D.V0)((0,D.w2)(o),g.mask)}},release:async({id:g},{ports:o,signal:f})=>{await o.call("\
connection.close",{id:g},f)}}}function j(a,{docker:m,env:h}){return{...a,exec:l=>a.exec({...l,env:{...h,...l.env}}),http:l=>a.http(l.at==="docker"?{...l,at:m}:l)}}}),78500:((K,w,n)=>{n.d(w,{Lb:()=>M,hB:()=>j,
ur:()=>c,x6:()=>e});var v=n(48165),D=n(31446),P=n(52642),I=n(80508);const r={outputs:new Map,scratch:void 0};async function e(a,m){return await(0,P.Z)(a.list(),m)}async function c(a,m,h){for(const l of m){
const g={...a.create(l),attempts:3};if(g.do==="wait")throw new v.HR("bug","A log cannot wait.");await(0,I.ux)(g,h,()=>(0,D.CD)(g,r,h))}}async function M(a,m,h){for(const l of m){const g={...a.remove(l),
attempts:3};if(g.do==="wait")throw new v.HR("bug","A log cannot wait.");await(0,I.ux)(g,h,()=>(0,D.CD)(g,r,h))}}function j(a){try{return JSON.parse(a.value)}catch{return}}}),52642:((K,w,n)=>{n.d(w,{Z:()=>M,
l:()=>c});var v=n(48165),D=n(76211),P=n(50445),I=n(31446),r=n(80508);const e=5;async function c(a,m,h=(0,D.Ix)()){let l=h;for(let g=0;g<=e;g+=1){const o=j(a(l),l);if(o.length===0)return l;if(g===e)throw new v.
HR("bug",`Still asking after ${e} rounds: ${o.map(d=>d.topic).join(", ")}.`);const f=await Promise.all(o.map(d=>M(d,m)));l=o.reduce((d,O,t)=>d.with({name:O.topic},f[t]),l)}return l}async function M(a,m){
const{ports:h}=m,g=JSON.stringify(a.step).includes(P.F)?await h.files.scratch():void 0;try{const o=await(0,r.ux)(a.step,m,()=>(0,I.CD)(a.step,{outputs:new Map,scratch:g},m));return a.parse(o)}catch(o){
throw m.signal.aborted?(0,v.w2)(m.signal.reason):(0,v.V0)((0,v.w2)(o),m.mask)}finally{g!==void 0&&await h.files.remove(g)}}function j(a,m){const h=new Set(m.names);return a.filter(({topic:l})=>!h.has(
l)&&h.add(l))}}),7802:((K,w,n)=>{n.d(w,{$f:()=>P,xI:()=>r,yN:()=>I});var v=n(48165),D=n(50445);function P(e,c,M){if(typeof e=="string")return c.scratch===void 0?e:e.replaceAll(D.F,c.scratch);if("join"in
e)return e.join.map(a=>P(a,c,M)).join("");if("secret"in e){const a=M.secret(e.secret);if(a!==void 0)return e.as==="json"?JSON.stringify(a).slice(1,-1):a;throw new v.HR("auth",`The secret ${e.secret} i\
s not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const j=c.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(j===void 0)
throw new v.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return j}function I(e,c,M){return Object.fromEntries(Object.entries(e??{}).map(([j,a])=>[j,P(a,c,M)]))}function r(e,c,M){
return typeof e=="string"?P(e,c,M):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(j=>r(j,c,M)):"late"in e||"join"in e||"secret"in e?P(e,c,M):Object.fromEntries(Object.entries(e).map(([j,a])=>[j,
r(a,c,M)]))}}),80508:((K,w,n)=>{n.d(w,{ux:()=>D});var v=n(48165);async function D(e,c,M,j=async()=>{}){const a=P(e),m=e.patience===void 0?Number.POSITIVE_INFINITY:c.patience??e.patience;let h;for(let l=1;;l+=
1)try{return await M(l)}catch(g){const o=(0,v.w2)(g);if(c.signal.aborted)throw(0,v.w2)(c.signal.reason);if(l>=a||!I(e,o))throw o;const f=o.retryAfter??r(l,c.ports),d=c.ports.clock.now();if(h??=d,d-h+f>
m)throw o;c.sink({type:"retry",step:e.id,attempt:l+1,delay:f,failure:o}),await c.ports.clock.sleep(f,c.signal);const O=await j();if(O!==void 0)return O}}function P(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function I(e,c){return v.qE[c.kind].retry||(e.retryOn??[]).includes(c.kind)}function r(e,c){const M=.75+
Number.parseInt(c.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*M)}}),40149:((K,w,n)=>{n.d(w,{$r:()=>m,Bf:()=>l,H8:()=>a,L3:()=>j,Mn:()=>h,cW:()=>e,uS:()=>M});var v=n(98919),D=n(
47535),P=n(48165),I=n(66661),r=n(25837);function e({settings:o,environments:f}){const d=o.environments.map(({id:O})=>O);return f.flatMap(O=>{const{id:t,part:s}=(0,r.x2)(O),u=o.environments.find(W=>W.id===
t);if(u!==void 0)return c((0,r.CI)(u),s);const i=(0,I.p)(t,d),C=d.length===0?"none is configured":`configured are ${d.join(", ")}`;throw new P.HR("usage",`There is no environment ${JSON.stringify(t)};\
 ${C}${i===void 0?"":`; did you mean ${i}?`}`)})}function c(o,f){if(f===void 0)return o;const d=o.filter(({part:s})=>s===f);if(d.length>0)return d;const[{id:O}={id:""}]=o,t=o.flatMap(({part:s})=>s??[]);
throw new P.HR("usage",`${O} has no target ${JSON.stringify(f)}${(0,I.a)(f,t)}`,{hint:t.length===0?"It has one target only; name the environment alone.":`It has ${t.join(", ")}.`})}function M(o,f){const[
d,...O]=e({settings:o,environments:[f]});if(d===void 0)throw new P.HR("usage","Name the environment.");if(O.length===0)return d;const t=[d,...O].map(r.pn).join(", ");throw new P.HR("usage",`${d.id} ha\
s several targets; name one of ${t}.`)}function j(o,f){const{settings:d,event:O,override:t,now:s}=o,u=e(o).map(i=>({settings:d,environment:i,event:O,target:m(i,o.targets),input:h({settings:d,environment:i,
event:O,carried:f,now:s}),task:"deploy",to:"",override:t,now:s}));return a(u),u}function a(o){const f=o.map(({target:t,input:s,environment:{connection:u}})=>[t.log(s).destination,u===void 0?"":(0,v.u)(
u)].join(" at ")),d=f.findIndex((t,s)=>f.indexOf(t)!==s);if(d<0)return;const O=o.filter((t,s)=>f[s]===f[d]).map(t=>(0,r.pn)(t.environment));throw new P.HR("usage",`${O.join(" and ")} are the same dest\
ination: ${f[d]}.`,{hint:"Give each a project, stack or namespace of its own, or another connection."})}function m(o,f){const d=f[o.target.kind];if(d!==void 0)return d;throw new P.HR("usage",`environm\
ents.${o.id} has no target; expected one of ${Object.keys(f).join(", ")}.`)}function h(o){const{settings:f,environment:d,event:O,carried:t,now:s}=o,u=g(O);return{app:f.app,environment:d.id,config:d.target.
config,images:Object.fromEntries(Object.entries(t.images).map(([i,{name:C,digest:W=""}])=>[i,{name:C,digest:W}])),variables:Object.fromEntries(d.variables.flatMap(({name:i,value:C})=>C===void 0?[]:[[i,
C]])),...d.before===void 0?{}:{before:d.before},...d.follows===!0?{follows:!0}:{},version:u,commit:O.sha,release:l(u,O.sha,s),root:f.root,state:d.part===void 0?f.state:`${f.state}/targets/${d.part}`}}
function l(o,f,d){const O=o.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),t=f.slice(0,7);return`${O.endsWith(t)?O:`${O}-${t}`}-${Date.parse(d).toString(36)}`}function g(o){const f=(0,D.cO)(o);return f!==
void 0?f:`${(0,D.W0)(o)??(o.trigger.on==="pull_request"?`pr-${o.trigger.number}`:o.trigger.on)}-${o.sha.slice(0,7)}`}}),30354:((K,w,n)=>{n.d(w,{$t:()=>I,MU:()=>P,lS:()=>D});var v=n(25837);function D(r){
const{hosts:e,...c}=r;return e===void 0?[r]:e.members.map(({name:M,connection:j,url:a})=>({...c,connection:j,host:M,...a===""?{}:{url:a}}))}function P(r,e){return e===void 0?r:{...r,state:`${r.state}/\
hosts/${e}`}}function I(r){const{host:e}=r;return e===void 0?(0,v.pn)(r):`${(0,v.pn)(r)} at ${e}`}})};export{X as id,b as ids,k as modules};

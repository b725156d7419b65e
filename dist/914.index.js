const b=914,Q=[914,5401],X={82729:((p,j,n)=>{n.r(j),n.d(j,{readCheckout:()=>D});var g=n(51455),P=n(76760);function D(u){return{readFile:e=>(0,g.readFile)(P.resolve(u,e),"utf8").catch(r=>I(r,void 0)),listFiles:e=>(0,g.
readdir)(P.resolve(u,e)).catch(r=>I(r,[]))}}function I(u,e){const{code:r}=u;if(r==="ENOENT"||r==="ENOTDIR")return e;throw u}}),80914:((p,j,n)=>{n.r(j),n.d(j,{reject:()=>M});var g=n(53871),P=n(48165),D=n(
71985),I=n(6908),u=n(78500),e=n(40149),r=n(69499),v=n(15401);const M=async({runner:o,inputs:i,json:a,words:s})=>{const c=(0,r.N)(o,a),[m="",E=""]=s,R=(0,g.m)(E.slice(E.lastIndexOf("@")+1)),W=await(0,v.
withWorld)({runner:o,inputs:i,deploying:[]},async t=>{const{settings:f,event:y,startedAt:l}=t,U=t.context([],c.sink),[A]=(0,e.cW)({settings:f,environments:[m]});if(A===void 0)throw new P.HR("usage","N\
ame the environment.");const d=(0,e.Mn)({settings:f,environment:A,event:y,carried:{images:{}},now:l}),w=[y.actor,i.get("reason")?.value??""].filter(Boolean).join(": "),$={digest:R,text:w};return await(0,I.
p)(A.connection,f.root,U,h=>(0,u.ur)((0,e.$r)(A,t.targets).log(d),[(0,D.JW)($)],h)),{environment:A.id,...$}});return c.print(W,`${R} is marked as bad in ${W.environment}.`),0}}),15401:((p,j,n)=>{n.r(j),
n.d(j,{withWorld:()=>W});var g=n(76760),P=n(49083),D=n(71985),I=n(5977),u=n(9386),e=n(15495),r=n(93869),v=n(11733);const M=()=>n.e(7683).then(n.bind(n,17683)),o=()=>Promise.all([n.e(7683),n.e(6154)]).
then(n.bind(n,66154)),i=()=>Promise.all([n.e(8815),n.e(5789)]).then(n.bind(n,35789)),a=()=>Promise.all([n.e(2857),n.e(5160)]).then(n.bind(n,65160)),s={"blue-green":{target:async()=>(await o()).blueGreen,
schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await M()).compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).
then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.all([n.e(2857),n.e(5946)]).then(n.bind(
n,95946))).swarmSchema},kubernetes:{target:async()=>(await i()).kubernetes,schema:async()=>(await a()).kubernetesSchema},kustomize:{target:async()=>(await i()).kustomize,schema:async()=>(await a()).kustomizeSchema}};
async function c(d){const w=[...new Set(d)].flatMap(h=>s[h]===void 0?[]:[[h,s[h]]]),$=await Promise.all(w.map(async([h,{target:O}])=>[h,await O()]));return Object.fromEntries($)}async function m(){return await E(
()=>!0)}async function E(d){const w=Object.entries(s).map(async([$,{schema:h}])=>[$,d($)?await h():void 0]);return Object.fromEntries(await Promise.all(w))}var R=n(82729);async function W(d,w){const{runner:$,
inputs:h}=d,O=(0,u.PH)(),{signal:C,dispose:B}=(0,v.K)(O),S=(0,r.g)({},N=>$.mask(N));let T,L;const H=N=>A(N,()=>({settings:T,event:L,inputs:h,runner:$})),K=(0,e.R)({env:$.env,secrets:S,signal:C,groups:O,
operations:H});try{const N=g.resolve($.env.GITHUB_WORKSPACE??process.cwd(),h.get("working-directory")?.value??"."),x=(0,R.readCheckout)(N),z=await t({options:d,root:N,ports:K,checkout:x});L=z.event,T=
await f({options:d,root:N,...z,checkout:x,secrets:S});const J={settings:T,event:L},V=await c(T.environments.map(({target:F})=>F.kind)),G=new Date(K.clock.now()).toISOString();return await w({runner:$,
inputs:h,...J,targets:V,ports:K,startedAt:G,context:(F,Z)=>(0,I.q6)({ports:K,sink:Z,patience:J.settings.patience,knowledge:(0,P.d)(D.k2,...Object.values(V).map(({knowledge:Y})=>Y),...F.map(({knowledge:Y})=>Y))})})}finally{
B(),await K.close()}}async function t({options:d,root:w,ports:$,checkout:h}){const{runner:O,inputs:C}=d;if(O.github){const{readEvent:L}=await n.e(4248).then(n.bind(n,14248));return{event:await L({env:O.
env,readFile:h.readFile}),remoteUrl:void 0}}const[{gitEvent:B},{readGit:S}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),T=await S(w,$);return{event:B(T,C.get("\
ref")?.value),remoteUrl:T.remoteUrl}}async function f(d){const{options:w,root:$,event:h,remoteUrl:O,checkout:C,secrets:B}=d,{runner:S,inputs:T,deploying:L}=w,{loadSettings:H}=await n.e(4369).then(n.bind(
n,24369)),{readSecrets:K,secretValues:N}=await n.e(9220).then(n.bind(n,99220)),x=K(T);for(const[G,F]of Object.entries(x))B.add(G,F);const z=await H({...C,root:$,env:S.env,inputs:T,repository:h.repository,
serverUrl:h.serverUrl,remoteUrl:O,forge:S.github,ci:S.ci,secrets:x,targetSchemas:E,...L===void 0?{}:{deploying:L}}),J=T.get("environment")?.value??L?.[0],V=await N({...C,settings:z,given:x,env:S.env,ci:S.
ci,environment:J});for(const[G,F]of Object.entries(V))B.add(G,F);return z}const y=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","\
tool.install"],l=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(d=>`registry.${d}`),U=["find","commits","draft","upload","publish","mark"].map(d=>`release.${d}`);function A(d,w){
const $=O=>{let C;return B=>({[B]:async(S,T)=>{C??=O();const L=(await C)[B];if(L===void 0)throw new Error(`No operation ${B}.`);return L(S,T)}})},h=(O,C)=>{const B=$(C);return Object.assign({},...O.map(
B))};return{...h(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:O}=await n.e(2530).then(n.bind(n,92530));return O(d,w())}),...h(l,async()=>(await Promise.all([n.
e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(d)),...h(["quality.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(d)),...h(["service.start","service.st\
op","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(d)),...h(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),
n.e(512)]).then(n.bind(n,512))).reportOperations(d)),...h(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(d)),...h(y,async()=>(await n.e(324).then(n.bind(n,70324))).
scanOperations(d,w())),...h(U,async()=>{const{openReleases:O}=await n.e(2006).then(n.bind(n,32006));return O(d,w())}),...h(["runner.environment","runner.cache"],async()=>{const{runnerOperations:O}=await n.
e(2347).then(n.bind(n,2347));return O(d,w().runner)})}}}),31446:((p,j,n)=>{n.d(j,{CD:()=>v,Ye:()=>W});var g=n(48165),P=n(58563);function D(t,f=64*1024,y=4096){let l="";return{push(U){l+=U;const A=l.lastIndexOf(
`
`);if(A>=0){for(const d of l.slice(0,A).split(`
`))t(d.endsWith("\r")?d.slice(0,-1):d);l=l.slice(A+1)}l.length>f&&(t(l.slice(0,-y)),l=l.slice(-y))},end(){l!==""&&t(l),l=""}}}function I(t){const f=[];return{push(y){f.push(y.slice(0,2e3)),f.length>t&&
f.shift()},lines:()=>[...f]}}var u=n(7802);const e=6e5,r={stdout:"",stderr:""};function v(t,f,y){switch(t.do){case"exec":return M(t,f,y);case"http":return s(t,f,y);case"write":return m(t,f,y);case"cal\
l":return E(t,f,y)}}async function M(t,f,y){const{ports:l,sink:U,signal:A}=y,d=I(40),w={stdout:$("stdout"),stderr:$("stderr")};function $(T){const L=(0,P.T9)(l.secrets()),H=D(K=>{d.push(K),t.quiet||U(
{type:"output",step:t.id,stream:T,text:K})});return{push:K=>H.push(L.push(K)),end(){H.push(L.end()),H.end()}}}const h=t.timeout??e,O=t.argv.map(T=>(0,u.$f)(T,f,l)),C=await l.exec({argv:O,env:(0,u.yN)(
t.env,f,l),timeout:h,signal:A,bound:t.undo!==void 0,onOutput:(T,L)=>w[T].push(L),...t.cwd===void 0?{}:{cwd:(0,u.$f)(t.cwd,f,l)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,u.
$f)(t.stdin,f,l)}});if(w.stdout.end(),w.stderr.end(),A.aborted)throw A.reason;const B={exit:C.exit,stdout:C.stdout,stderr:C.stderr},S=O[0]??"";if(C.timedOut)throw new g.HR("timeout",`${S} did not fini\
sh in ${h/1e3} s.`,{details:d.lines()});if(o(t)&&C.cut?.includes("stdout"))throw i(t);if((t.expect??[0]).includes(C.exit))return B;throw W(t,B,y)??new g.HR(t.failsAs??"bug",`${t.title}: ${S} ${a(C.exit,
C.signalled)}.`,{details:d.lines()})}function o({quiet:t,outputs:f}){return t===!0||Object.values(f??{}).some(({from:y})=>y==="stdout")}function i(t){return new g.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function a(t,f){return f===void 0?`exited with code ${t}`:`was ended by ${f}`}async function s(t,f,y){const{ports:l,signal:U}=y,A=(0,u.$f)(t.url,f,
l),d=await l.http({method:t.method,url:A,headers:(0,u.yN)(t.headers,f,l),timeout:t.timeout??3e4,signal:U,follow:!t.expect?.some(O=>O>=300&&O<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,u.
$f)(t.body,f,l)}}),w={...r,status:d.status,headers:d.headers,body:d.body};if(t.expect===void 0?d.status>=200&&d.status<300:t.expect.includes(d.status))return w;const h=Number(d.headers["retry-after"])*
1e3;throw W(t,w,y)??new g.HR(c(d.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${A} answered ${d.status}.`,{details:d.body===""?[]:[d.body.slice(0,1e3)],...h>0?{retryAfter:h}:{}})}function c(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function m(t,f,y){const{ports:l}=y;
return await l.files.write((0,u.$f)(t.path,f,l),(0,u.$f)(t.content,f,l),t.mode??384),r}async function E(t,f,y){const l=AbortSignal.timeout(t.timeout??e);try{const U=(0,u.xI)(t.input,f,y.ports),A=await y.
ports.call(t.operation,U,AbortSignal.any([y.signal,l]));return{...r,value:A}}catch(U){throw y.signal.aborted?y.signal.reason:l.aborted?R(t,U):U}}function R(t,f){return new g.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:f})}function W(t,f,y){const l=t.classify===void 0?void 0:y.knowledge.classifiers[t.classify]?.(f,t);if(l===void 0)return;const U=`${f.stdout}
${f.stderr}`.trim().split(`
`).slice(-40);return new g.HR(l.kind,l.cause,{details:U,...l.hint===void 0?{}:{hint:l.hint},...l.place===void 0?{}:{place:l.place}})}}),6908:((p,j,n)=>{n.d(j,{p:()=>r});var g=n(98919),P=n(48165),D=n(31446),
I=n(5977);async function u(o,i,a){const s=await o.acquire(i);i.sink({type:"hold",name:o.name,state:"acquired",text:""});try{return await a(s)}finally{try{await o.release(s,(0,I._E)(i))}catch(c){const m=`${o.
name} could not be given back: ${(0,P.w2)(c).message}`;i.sink({type:"note",level:"warning",text:m})}}}var e=n(80508);async function r(o,i,a,s){return o===void 0?s(a):u(v(o,i),a,c=>s({...a,ports:M(a.ports,
c)}))}function v(o,i){const a=(0,g.u)(o),s={id:"connection.open",title:`Connect to ${a}`,do:"call",operation:"connection.open",input:{connection:o,root:i},attempts:3,timeout:6e4};return{name:a,async acquire(c){
try{const m={outputs:new Map,scratch:void 0};return(await(0,e.ux)(s,c,()=>(0,D.CD)(s,m,c))).value}catch(m){throw(0,P.V0)((0,P.w2)(m),c.mask)}},release:async({id:c},{ports:m,signal:E})=>{await m.call("\
connection.close",{id:c},E)}}}function M(o,{docker:i,env:a}){return{...o,exec:s=>o.exec({...s,env:{...a,...s.env}}),http:s=>o.http(s.at==="docker"?{...s,at:i}:s)}}}),78500:((p,j,n)=>{n.d(j,{Lb:()=>v,hB:()=>M,
ur:()=>r,x6:()=>e});var g=n(48165),P=n(31446),D=n(52642),I=n(80508);const u={outputs:new Map,scratch:void 0};async function e(o,i){return await(0,D.Z)(o.list(),i)}async function r(o,i,a){for(const s of i){
const c={...o.create(s),attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,I.ux)(c,a,()=>(0,P.CD)(c,u,a))}}async function v(o,i,a){for(const s of i){const c={...o.remove(s),
attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,I.ux)(c,a,()=>(0,P.CD)(c,u,a))}}function M(o){try{return JSON.parse(o.value)}catch{return}}}),52642:((p,j,n)=>{n.d(j,{Z:()=>v,
l:()=>r});var g=n(48165),P=n(76211),D=n(50445),I=n(31446),u=n(80508);const e=5;async function r(o,i,a=(0,P.Ix)()){let s=a;for(let c=0;c<=e;c+=1){const m=M(o(s),s);if(m.length===0)return s;if(c===e)throw new g.
HR("bug",`Still asking after ${e} rounds: ${m.map(R=>R.topic).join(", ")}.`);const E=await Promise.all(m.map(R=>v(R,i)));s=m.reduce((R,W,t)=>R.with({name:W.topic},E[t]),s)}return s}async function v(o,i){
const{ports:a}=i,c=JSON.stringify(o.step).includes(D.F)?await a.files.scratch():void 0;try{const m=await(0,u.ux)(o.step,i,()=>(0,I.CD)(o.step,{outputs:new Map,scratch:c},i));return o.parse(m)}catch(m){
throw i.signal.aborted?(0,g.w2)(i.signal.reason):(0,g.V0)((0,g.w2)(m),i.mask)}finally{c!==void 0&&await a.files.remove(c)}}function M(o,i){const a=new Set(i.names);return o.filter(({topic:s})=>!a.has(
s)&&a.add(s))}}),7802:((p,j,n)=>{n.d(j,{$f:()=>D,xI:()=>u,yN:()=>I});var g=n(48165),P=n(50445);function D(e,r,v){if(typeof e=="string")return r.scratch===void 0?e:e.replaceAll(P.F,r.scratch);if("join"in
e)return e.join.map(o=>D(o,r,v)).join("");if("secret"in e){const o=v.secret(e.secret);if(o!==void 0)return e.as==="json"?JSON.stringify(o).slice(1,-1):o;throw new g.HR("auth",`The secret ${e.secret} i\
s not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const M=r.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(M===void 0)
throw new g.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return M}function I(e,r,v){return Object.fromEntries(Object.entries(e??{}).map(([M,o])=>[M,D(o,r,v)]))}function u(e,r,v){
return typeof e=="string"?D(e,r,v):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(M=>u(M,r,v)):"late"in e||"join"in e||"secret"in e?D(e,r,v):Object.fromEntries(Object.entries(e).map(([M,o])=>[M,
u(o,r,v)]))}}),80508:((p,j,n)=>{n.d(j,{ux:()=>P});var g=n(48165);async function P(e,r,v,M=async()=>{}){const o=D(e),i=e.patience===void 0?Number.POSITIVE_INFINITY:r.patience??e.patience;let a;for(let s=1;;s+=
1)try{return await v(s)}catch(c){const m=(0,g.w2)(c);if(r.signal.aborted)throw(0,g.w2)(r.signal.reason);if(s>=o||!I(e,m))throw m;const E=m.retryAfter??u(s,r.ports),R=r.ports.clock.now();if(a??=R,R-a+E>
i)throw m;r.sink({type:"retry",step:e.id,attempt:s+1,delay:E,failure:m}),await r.ports.clock.sleep(E,r.signal);const W=await M();if(W!==void 0)return W}}function D(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function I(e,r){return g.qE[r.kind].retry||(e.retryOn??[]).includes(r.kind)}function u(e,r){const v=.75+
Number.parseInt(r.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*v)}}),40149:((p,j,n)=>{n.d(j,{$r:()=>e,Bf:()=>v,L3:()=>u,Mn:()=>r,cW:()=>I});var g=n(47535),P=n(48165),D=n(66661);
function I({settings:o,environments:i}){const a=o.environments.map(({id:s})=>s);return i.flatMap(s=>{const c=o.environments.find(R=>R.id===s);if(c!==void 0)return[c];const m=(0,D.p)(s,a),E=a.length===
0?"none is configured":`configured are ${a.join(", ")}`;throw new P.HR("usage",`There is no environment ${JSON.stringify(s)}; ${E}${m===void 0?"":`; did you mean ${m}?`}`)})}function u(o,i){const{settings:a,
event:s,override:c,now:m}=o;return I(o).map(E=>({settings:a,environment:E,event:s,target:e(E,o.targets),input:r({settings:a,environment:E,event:s,carried:i,now:m}),task:"deploy",to:"",override:c,now:m}))}
function e(o,i){const a=i[o.target.kind];if(a!==void 0)return a;throw new P.HR("usage",`environments.${o.id} has no target; expected one of ${Object.keys(i).join(", ")}.`)}function r(o){const{settings:i,
environment:a,event:s,carried:c,now:m}=o,E=M(s);return{app:i.app,environment:a.id,config:a.target.config,images:Object.fromEntries(Object.entries(c.images).map(([R,{name:W,digest:t=""}])=>[R,{name:W,digest:t}])),
variables:Object.fromEntries(a.variables.flatMap(({name:R,value:W})=>W===void 0?[]:[[R,W]])),...a.before===void 0?{}:{before:a.before},version:E,commit:s.sha,release:v(E,s.sha,m),root:i.root,state:i.state}}
function v(o,i,a){const s=o.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),c=i.slice(0,7);return`${s.endsWith(c)?s:`${s}-${c}`}-${Date.parse(a).toString(36)}`}function M(o){const i=(0,g.cO)(o);return i!==
void 0?i:`${(0,g.W0)(o)??(o.trigger.on==="pull_request"?`pr-${o.trigger.number}`:o.trigger.on)}-${o.sha.slice(0,7)}`}})};export{b as id,Q as ids,X as modules};

const G=5071,Y=[5071,5401],Z={75071:((K,j,n)=>{n.r(j),n.d(j,{cancel:()=>v});var g=n(48165),M=n(6908),$=n(31587),D=n(40149),u=n(83975),o=n(69499),r=n(15401);const d=["pending","running"],v=async({runner:a,
inputs:i,json:s,words:c})=>{const f=(0,o.N)(a,s),w=await(0,r.withWorld)({runner:a,inputs:i,deploying:[]},async P=>{const{settings:I,event:t,startedAt:h}=P,O=P.context([],f.sink),l=e(await(0,u.VI)({app:I.
app,limit:100},O),c[0]??""),[m]=(0,D.cW)({settings:I,environments:[l.environment]});if(m===void 0)return l;const R=(0,D.Mn)({settings:I,environment:m,event:t,carried:{images:{}},now:h}),y=i.get("reaso\
n")?.value??"",E=t.actor===""?"the command line":t.actor,A={text:y===""?E:`${E} (${y})`,leave:i.flag("leave")};return await(0,M.p)(m.connection,I.root,O,p=>(0,$.n)((0,D.$r)(m,P.targets).log(R),l.id,A,
p)),l});return f.print(w,`Asked ${w.environment} ${w.version} (${w.id}) to stop; history tells how it ended.`),0};function e(a,i){const s=a.filter(({state:P})=>d.includes(P)),c=a.find(({id:P})=>P===i)??
s.find(({environment:P})=>P===i),f=s.map(({id:P,environment:I,version:t})=>`${P} (${I} ${t})`).join(", "),w=f===""?"Nothing is being deployed.":`Running: ${f}.`;if(c===void 0)throw new g.HR("absent",`\
There is no running deploy called ${JSON.stringify(i)}.`,{hint:w});if(!d.includes(c.state))throw new g.HR("stale",`${c.environment} ${c.version} is over: ${c.state}.`,{hint:w});return c}}),82729:((K,j,n)=>{
n.r(j),n.d(j,{readCheckout:()=>$});var g=n(51455),M=n(76760);function $(u){return{readFile:o=>(0,g.readFile)(M.resolve(u,o),"utf8").catch(r=>D(r,void 0)),listFiles:o=>(0,g.readdir)(M.resolve(u,o)).catch(
r=>D(r,[]))}}function D(u,o){const{code:r}=u;if(r==="ENOENT"||r==="ENOTDIR")return o;throw u}}),15401:((K,j,n)=>{n.r(j),n.d(j,{withWorld:()=>P});var g=n(76760),M=n(49083),$=n(71985),D=n(5977),u=n(9386),
o=n(15495),r=n(93869),d=n(11733);const v=()=>Promise.all([n.e(8694),n.e(7683)]).then(n.bind(n,17683)),e=()=>Promise.all([n.e(8694),n.e(6154)]).then(n.bind(n,66154)),a=()=>Promise.all([n.e(8815),n.e(5789)]).
then(n.bind(n,35789)),i=()=>Promise.all([n.e(2857),n.e(5160)]).then(n.bind(n,65160)),s={"blue-green":{target:async()=>(await e()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(
n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await v()).compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.
all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.all([n.e(2857),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await a()).kubernetes,
schema:async()=>(await i()).kubernetesSchema},kustomize:{target:async()=>(await a()).kustomize,schema:async()=>(await i()).kustomizeSchema}};async function c(m){const R=[...new Set(m)].flatMap(E=>s[E]===
void 0?[]:[[E,s[E]]]),y=await Promise.all(R.map(async([E,{target:A}])=>[E,await A()]));return Object.fromEntries(y)}async function f(){const m=await Promise.all(Object.entries(s).map(async([R,{schema:y}])=>[
R,await y()]));return Object.fromEntries(m)}var w=n(82729);async function P(m,R){const{runner:y,inputs:E}=m,A=(0,u.PH)(),{signal:p,dispose:T}=(0,d.K)(A),C=(0,r.g)({},U=>y.mask(U));let W,L;const N=U=>l(
U,()=>({settings:W,event:L,inputs:E,runner:y})),B=(0,o.R)({env:y.env,secrets:C,signal:p,groups:A,operations:N});try{const U=g.resolve(y.env.GITHUB_WORKSPACE??process.cwd(),E.get("working-directory")?.
value??"."),S=(0,w.readCheckout)(U),b=await I({options:m,root:U,ports:B,checkout:S});L=b.event,W=await t({options:m,root:U,...b,checkout:S,secrets:C});const V={settings:W,event:L},J=await c(W.environments.
map(({target:H})=>H.kind)),F=new Date(B.clock.now()).toISOString();return await R({runner:y,inputs:E,...V,targets:J,ports:B,startedAt:F,context:(H,z)=>(0,D.q6)({ports:B,sink:z,patience:V.settings.patience,
knowledge:(0,M.d)($.k2,...Object.values(J).map(({knowledge:x})=>x),...H.map(({knowledge:x})=>x))})})}finally{T(),await B.close()}}async function I({options:m,root:R,ports:y,checkout:E}){const{runner:A,
inputs:p}=m;if(A.github){const{readEvent:L}=await n.e(4248).then(n.bind(n,14248));return{event:await L({env:A.env,readFile:E.readFile}),remoteUrl:void 0}}const[{gitEvent:T},{readGit:C}]=await Promise.
all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),W=await C(R,y);return{event:T(W,p.get("ref")?.value),remoteUrl:W.remoteUrl}}async function t(m){const{options:R,root:y,event:E,remoteUrl:A,
checkout:p,secrets:T}=m,{runner:C,inputs:W,deploying:L}=R,{loadSettings:N}=await n.e(4369).then(n.bind(n,24369)),{readSecrets:B,secretValues:U}=await n.e(9220).then(n.bind(n,99220)),S=B(W);for(const[F,
H]of Object.entries(S))T.add(F,H);const b=await N({...p,root:y,env:C.env,inputs:W,repository:E.repository,serverUrl:E.serverUrl,remoteUrl:A,forge:C.github,ci:C.ci,secrets:S,targetSchemas:f,...L===void 0?
{}:{deploying:L}}),V=W.get("environment")?.value??L?.[0],J=await U({...p,settings:b,given:S,env:C.env,ci:C.ci,environment:V});for(const[F,H]of Object.entries(J))T.add(F,H);return b}const h=["scan.keep",
"scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],O=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(m=>`\
registry.${m}`);function l(m,R){const y=A=>{let p;return T=>({[T]:async(C,W)=>{p??=A();const L=(await p)[T];if(L===void 0)throw new Error(`No operation ${T}.`);return L(C,W)}})},E=(A,p)=>{const T=y(p);
return Object.assign({},...A.map(T))};return{...E(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:A}=await n.e(2530).then(n.bind(n,92530));return A(m,R())}),...E(
O,async()=>(await Promise.all([n.e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(m)),...E(["quality.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(m)),
...E(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(m)),...E(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.
all([n.e(9800),n.e(512)]).then(n.bind(n,512))).reportOperations(m)),...E(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(m)),...E(h,async()=>(await n.e(324).then(n.
bind(n,70324))).scanOperations(m,R())),...E(["runner.environment","runner.cache"],async()=>{const{runnerOperations:A}=await n.e(2347).then(n.bind(n,2347));return A(m,R().runner)})}}}),31446:((K,j,n)=>{
n.d(j,{CD:()=>d,Ye:()=>I});var g=n(48165),M=n(58563);function $(t,h=64*1024,O=4096){let l="";return{push(m){l+=m;const R=l.lastIndexOf(`
`);if(R>=0){for(const y of l.slice(0,R).split(`
`))t(y.endsWith("\r")?y.slice(0,-1):y);l=l.slice(R+1)}l.length>h&&(t(l.slice(0,-O)),l=l.slice(-O))},end(){l!==""&&t(l),l=""}}}function D(t){const h=[];return{push(O){h.push(O.slice(0,2e3)),h.length>t&&
h.shift()},lines:()=>[...h]}}var u=n(7802);const o=6e5,r={stdout:"",stderr:""};function d(t,h,O){switch(t.do){case"exec":return v(t,h,O);case"http":return s(t,h,O);case"write":return f(t,h,O);case"cal\
l":return w(t,h,O)}}async function v(t,h,O){const{ports:l,sink:m,signal:R}=O,y=D(40),E={stdout:A("stdout"),stderr:A("stderr")};function A(N){const B=(0,M.T9)(l.secrets()),U=$(S=>{y.push(S),t.quiet||m(
{type:"output",step:t.id,stream:N,text:S})});return{push:S=>U.push(B.push(S)),end(){U.push(B.end()),U.end()}}}const p=t.timeout??o,T=t.argv.map(N=>(0,u.$f)(N,h,l)),C=await l.exec({argv:T,env:(0,u.yN)(
t.env,h,l),timeout:p,signal:R,bound:t.undo!==void 0,onOutput:(N,B)=>E[N].push(B),...t.cwd===void 0?{}:{cwd:(0,u.$f)(t.cwd,h,l)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,u.
$f)(t.stdin,h,l)}});if(E.stdout.end(),E.stderr.end(),R.aborted)throw R.reason;const W={exit:C.exit,stdout:C.stdout,stderr:C.stderr},L=T[0]??"";if(C.timedOut)throw new g.HR("timeout",`${L} did not fini\
sh in ${p/1e3} s.`,{details:y.lines()});if(e(t)&&C.cut?.includes("stdout"))throw a(t);if((t.expect??[0]).includes(C.exit))return W;throw I(t,W,O)??new g.HR(t.failsAs??"bug",`${t.title}: ${L} ${i(C.exit,
C.signalled)}.`,{details:y.lines()})}function e({quiet:t,outputs:h}){return t===!0||Object.values(h??{}).some(({from:O})=>O==="stdout")}function a(t){return new g.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function i(t,h){return h===void 0?`exited with code ${t}`:`was ended by ${h}`}async function s(t,h,O){const{ports:l,signal:m}=O,R=(0,u.$f)(t.url,h,
l),y=await l.http({method:t.method,url:R,headers:(0,u.yN)(t.headers,h,l),timeout:t.timeout??3e4,signal:m,follow:!t.expect?.some(T=>T>=300&&T<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,u.
$f)(t.body,h,l)}}),E={...r,status:y.status,headers:y.headers,body:y.body};if(t.expect===void 0?y.status>=200&&y.status<300:t.expect.includes(y.status))return E;const p=Number(y.headers["retry-after"])*
1e3;throw I(t,E,O)??new g.HR(c(y.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${R} answered ${y.status}.`,{details:y.body===""?[]:[y.body.slice(0,1e3)],...p>0?{retryAfter:p}:{}})}function c(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function f(t,h,O){const{ports:l}=O;
return await l.files.write((0,u.$f)(t.path,h,l),(0,u.$f)(t.content,h,l),t.mode??384),r}async function w(t,h,O){const l=AbortSignal.timeout(t.timeout??o);try{const m=(0,u.xI)(t.input,h,O.ports),R=await O.
ports.call(t.operation,m,AbortSignal.any([O.signal,l]));return{...r,value:R}}catch(m){throw O.signal.aborted?O.signal.reason:l.aborted?P(t,m):m}}function P(t,h){return new g.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??o)/1e3} s.`,{cause:h})}function I(t,h,O){const l=t.classify===void 0?void 0:O.knowledge.classifiers[t.classify]?.(h,t);if(l===void 0)return;const m=`${h.stdout}
${h.stderr}`.trim().split(`
`).slice(-40);return new g.HR(l.kind,l.cause,{details:m,...l.hint===void 0?{}:{hint:l.hint},...l.place===void 0?{}:{place:l.place}})}}),6908:((K,j,n)=>{n.d(j,{p:()=>r});var g=n(98919),M=n(48165),$=n(31446),
D=n(5977);async function u(e,a,i){const s=await e.acquire(a);a.sink({type:"hold",name:e.name,state:"acquired",text:""});try{return await i(s)}finally{try{await e.release(s,(0,D._E)(a))}catch(c){const f=`${e.
name} could not be given back: ${(0,M.w2)(c).message}`;a.sink({type:"note",level:"warning",text:f})}}}var o=n(80508);async function r(e,a,i,s){return e===void 0?s(i):u(d(e,a),i,c=>s({...i,ports:v(i.ports,
c)}))}function d(e,a){const i=(0,g.u)(e),s={id:"connection.open",title:`Connect to ${i}`,do:"call",operation:"connection.open",input:{connection:e,root:a},attempts:3,timeout:6e4};return{name:i,async acquire(c){
try{const f={outputs:new Map,scratch:void 0};return(await(0,o.ux)(s,c,()=>(0,$.CD)(s,f,c))).value}catch(f){throw(0,M.V0)((0,M.w2)(f),c.mask)}},release:async({id:c},{ports:f,signal:w})=>{await f.call("\
connection.close",{id:c},w)}}}function v(e,{docker:a,env:i}){return{...e,exec:s=>e.exec({...s,env:{...i,...s.env}}),http:s=>e.http(s.at==="docker"?{...s,at:a}:s)}}}),78500:((K,j,n)=>{n.d(j,{Lb:()=>d,hB:()=>v,
ur:()=>r,x6:()=>o});var g=n(48165),M=n(31446),$=n(52642),D=n(80508);const u={outputs:new Map,scratch:void 0};async function o(e,a){return await(0,$.Z)(e.list(),a)}async function r(e,a,i){for(const s of a){
const c={...e.create(s),attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,D.ux)(c,i,()=>(0,M.CD)(c,u,i))}}async function d(e,a,i){for(const s of a){const c={...e.remove(s),
attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,D.ux)(c,i,()=>(0,M.CD)(c,u,i))}}function v(e){try{return JSON.parse(e.value)}catch{return}}}),52642:((K,j,n)=>{n.d(j,{Z:()=>d,
l:()=>r});var g=n(48165),M=n(76211),$=n(50445),D=n(31446),u=n(80508);const o=5;async function r(e,a,i=(0,M.Ix)()){let s=i;for(let c=0;c<=o;c+=1){const f=v(e(s),s);if(f.length===0)return s;if(c===o)throw new g.
HR("bug",`Still asking after ${o} rounds: ${f.map(P=>P.topic).join(", ")}.`);const w=await Promise.all(f.map(P=>d(P,a)));s=f.reduce((P,I,t)=>P.with({name:I.topic},w[t]),s)}return s}async function d(e,a){
const{ports:i}=a,c=JSON.stringify(e.step).includes($.F)?await i.files.scratch():void 0;try{const f=await(0,u.ux)(e.step,a,()=>(0,D.CD)(e.step,{outputs:new Map,scratch:c},a));return e.parse(f)}catch(f){
throw a.signal.aborted?(0,g.w2)(a.signal.reason):(0,g.V0)((0,g.w2)(f),a.mask)}finally{c!==void 0&&await i.files.remove(c)}}function v(e,a){const i=new Set(a.names);return e.filter(({topic:s})=>!i.has(
s)&&i.add(s))}}),7802:((K,j,n)=>{n.d(j,{$f:()=>$,xI:()=>u,yN:()=>D});var g=n(48165),M=n(50445);function $(o,r,d){if(typeof o=="string")return r.scratch===void 0?o:o.replaceAll(M.F,r.scratch);if("join"in
o)return o.join.map(e=>$(e,r,d)).join("");if("secret"in o){const e=d.secret(o.secret);if(e!==void 0)return o.as==="json"?JSON.stringify(e).slice(1,-1):e;throw new g.HR("auth",`The secret ${o.secret} i\
s not available here.`,{hint:`Pass ${o.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const v=r.outputs.get(`${o.late}.${o.output}`)??o.otherwise;if(v===void 0)
throw new g.HR("bug",`‹${o.late}.${o.output}› was used before it was known.`);return v}function D(o,r,d){return Object.fromEntries(Object.entries(o??{}).map(([v,e])=>[v,$(e,r,d)]))}function u(o,r,d){
return typeof o=="string"?$(o,r,d):o===null||typeof o!="object"?o:Array.isArray(o)?o.map(v=>u(v,r,d)):"late"in o||"join"in o||"secret"in o?$(o,r,d):Object.fromEntries(Object.entries(o).map(([v,e])=>[v,
u(e,r,d)]))}}),80508:((K,j,n)=>{n.d(j,{ux:()=>M});var g=n(48165);async function M(o,r,d,v=async()=>{}){const e=$(o),a=o.patience===void 0?Number.POSITIVE_INFINITY:r.patience??o.patience;let i;for(let s=1;;s+=
1)try{return await d(s)}catch(c){const f=(0,g.w2)(c);if(r.signal.aborted)throw(0,g.w2)(r.signal.reason);if(s>=e||!D(o,f))throw f;const w=f.retryAfter??u(s,r.ports),P=r.ports.clock.now();if(i??=P,P-i+w>
a)throw f;r.sink({type:"retry",step:o.id,attempt:s+1,delay:w,failure:f}),await r.ports.clock.sleep(w,r.signal);const I=await v();if(I!==void 0)return I}}function $(o){return o.attempts!==void 0?Math.max(
1,o.attempts):o.patience!==void 0?Number.POSITIVE_INFINITY:o.undo!==void 0&&o.check===void 0?1:3}function D(o,r){return g.qE[r.kind].retry||(o.retryOn??[]).includes(r.kind)}function u(o,r){const d=.75+
Number.parseInt(r.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(o-1))*d)}}),31587:((K,j,n)=>{n.d(j,{F:()=>r,n:()=>o});var g=n(48165),M=n(5977),$=n(78500);const D=1e3;function u(d){return`\
cancel.${d}`}async function o(d,v,e,a){await(0,$.ur)(d,[{key:u(v),value:JSON.stringify(e)}],a)}async function r({log:d,record:v},e,a){const i=new AbortController,s=new AbortController;let c;const w=(async()=>{
for(;!s.signal.aborted&&c===void 0;){if(await e.ports.clock.sleep(D,s.signal).catch(()=>{}),s.signal.aborted)return;const I=(await(0,$.x6)(d,(0,M._E)(e)).catch(()=>[])).find(({key:t})=>t===u(v));c=I===
void 0?void 0:(0,$.hB)(I)??{text:"somebody",leave:!1}}c!==void 0&&!s.signal.aborted&&i.abort(new g.HR("cancelled",`Cancelled by ${c.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await a(
(0,M.l_)(e,i.signal),()=>c)}finally{s.abort(),await w,c!==void 0&&await(0,$.Lb)(d,[u(v)],(0,M._E)(e)).catch(()=>{})}}}),40149:((K,j,n)=>{n.d(j,{$r:()=>o,Bf:()=>d,L3:()=>u,Mn:()=>r,cW:()=>D});var g=n(47535),
M=n(48165),$=n(66661);function D({settings:e,environments:a}){const i=e.environments.map(({id:s})=>s);return a.flatMap(s=>{const c=e.environments.find(P=>P.id===s);if(c!==void 0)return[c];const f=(0,$.
p)(s,i),w=i.length===0?"none is configured":`configured are ${i.join(", ")}`;throw new M.HR("usage",`There is no environment ${JSON.stringify(s)}; ${w}${f===void 0?"":`; did you mean ${f}?`}`)})}function u(e,a){
const{settings:i,event:s,override:c,now:f}=e;return D(e).map(w=>({settings:i,environment:w,event:s,target:o(w,e.targets),input:r({settings:i,environment:w,event:s,carried:a,now:f}),task:"deploy",to:"",
override:c,now:f}))}function o(e,a){const i=a[e.target.kind];if(i!==void 0)return i;throw new M.HR("usage",`environments.${e.id} has no target; expected one of ${Object.keys(a).join(", ")}.`)}function r(e){
const{settings:a,environment:i,event:s,carried:c,now:f}=e,w=v(s);return{app:a.app,environment:i.id,config:i.target.config,images:Object.fromEntries(Object.entries(c.images).map(([P,{name:I,digest:t=""}])=>[
P,{name:I,digest:t}])),variables:Object.fromEntries(i.variables.flatMap(({name:P,value:I})=>I===void 0?[]:[[P,I]])),...i.before===void 0?{}:{before:i.before},version:w,commit:s.sha,release:d(w,s.sha,f),
root:a.root,state:a.state}}function d(e,a,i){const s=e.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),c=a.slice(0,7);return`${s.endsWith(c)?s:`${s}-${c}`}-${Date.parse(i).toString(36)}`}function v(e){const a=(0,g.
cO)(e);return a!==void 0?a:`${(0,g.W0)(e)??(e.trigger.on==="pull_request"?`pr-${e.trigger.number}`:e.trigger.on)}-${e.sha.slice(0,7)}`}}),83975:((K,j,n)=>{n.d(j,{C6:()=>$,U9:()=>D,VI:()=>u,jQ:()=>o});
var g=n(48165),M=n(5977);async function $(r,d){const v={record:r};return await d.ports.call("ledger.open",v,d.signal)}async function D(r,d,v){const e=(0,M._E)(v);try{const a={id:r.id,change:d};return await e.
ports.call("ledger.change",a,e.signal)}catch(a){return v.sink({type:"note",level:"warning",text:`The record ${r.id} could not be written: ${(0,g.w2)(a).message}`}),{...r,...d}}}async function u(r,d){const v={
filter:r};return await d.ports.call("ledger.list",v,d.signal)}function o(r){return{failureKind:r.kind,reason:r.message.split(`
`)[0]?.slice(0,500)??""}}})};export{G as id,Y as ids,Z as modules};

const Z=5071,Q=[5071,5401],X={75071:((S,D,n)=>{n.r(D),n.d(D,{cancel:()=>y});var g=n(48165),P=n(6908),$=n(31587),M=n(40149),f=n(83975),o=n(69499),r=n(15401);const l=["pending","running"],y=async({runner:a,
inputs:i,json:s,words:c})=>{const h=(0,o.N)(a,s),E=await(0,r.withWorld)({runner:a,inputs:i,deploying:[]},async w=>{const{settings:R,event:t,startedAt:m}=w,O=w.context([],h.sink),u=e(await(0,f.VI)({app:R.
app,limit:100},O),c[0]??""),[C]=(0,M.cW)({settings:R,environments:[u.environment]});if(C===void 0)return u;const L=(0,M.Mn)({settings:R,environment:C,event:t,carried:{images:{}},now:m}),d=i.get("reaso\
n")?.value??"",I=t.actor===""?"the command line":t.actor,A={text:d===""?I:`${I} (${d})`,leave:i.flag("leave")};return await(0,P.p)(C.connection,R.root,O,v=>(0,$.n)((0,M.$r)(C,w.targets).log(L),u.id,A,
v)),u});return h.print(E,`Asked ${E.environment} ${E.version} (${E.id}) to stop; history tells how it ended.`),0};function e(a,i){const s=a.filter(({state:w})=>l.includes(w)),c=a.find(({id:w})=>w===i)??
s.find(({environment:w})=>w===i),h=s.map(({id:w,environment:R,version:t})=>`${w} (${R} ${t})`).join(", "),E=h===""?"Nothing is being deployed.":`Running: ${h}.`;if(c===void 0)throw new g.HR("absent",`\
There is no running deploy called ${JSON.stringify(i)}.`,{hint:E});if(!l.includes(c.state))throw new g.HR("stale",`${c.environment} ${c.version} is over: ${c.state}.`,{hint:E});return c}}),82729:((S,D,n)=>{
n.r(D),n.d(D,{readCheckout:()=>$});var g=n(51455),P=n(76760);function $(f){return{readFile:o=>(0,g.readFile)(P.resolve(f,o),"utf8").catch(r=>M(r,void 0)),listFiles:o=>(0,g.readdir)(P.resolve(f,o)).catch(
r=>M(r,[]))}}function M(f,o){const{code:r}=f;if(r==="ENOENT"||r==="ENOTDIR")return o;throw f}}),15401:((S,D,n)=>{n.r(D),n.d(D,{withWorld:()=>R});var g=n(76760),P=n(49083),$=n(71985),M=n(5977),f=n(9386),
o=n(15495),r=n(93869),l=n(11733);const y=()=>n.e(7683).then(n.bind(n,17683)),e=()=>Promise.all([n.e(7683),n.e(6154)]).then(n.bind(n,66154)),a=()=>Promise.all([n.e(8815),n.e(5789)]).then(n.bind(n,35789)),
i=()=>Promise.all([n.e(2857),n.e(5160)]).then(n.bind(n,65160)),s={"blue-green":{target:async()=>(await e()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},
compose:{target:async()=>(await y()).compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(4326)]).
then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.all([n.e(2857),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await a()).kubernetes,schema:async()=>(await i()).
kubernetesSchema},kustomize:{target:async()=>(await a()).kustomize,schema:async()=>(await i()).kustomizeSchema}};async function c(d){const I=[...new Set(d)].flatMap(v=>s[v]===void 0?[]:[[v,s[v]]]),A=await Promise.
all(I.map(async([v,{target:j}])=>[v,await j()]));return Object.fromEntries(A)}async function h(){return await E(()=>!0)}async function E(d){const I=Object.entries(s).map(async([A,{schema:v}])=>[A,d(A)?
await v():void 0]);return Object.fromEntries(await Promise.all(I))}var w=n(82729);async function R(d,I){const{runner:A,inputs:v}=d,j=(0,f.PH)(),{signal:p,dispose:U}=(0,l.K)(j),B=(0,r.g)({},N=>A.mask(N));
let T,W;const H=N=>L(N,()=>({settings:T,event:W,inputs:v,runner:A})),K=(0,o.R)({env:A.env,secrets:B,signal:p,groups:j,operations:H});try{const N=g.resolve(A.env.GITHUB_WORKSPACE??process.cwd(),v.get("\
working-directory")?.value??"."),F=(0,w.readCheckout)(N),V=await t({options:d,root:N,ports:K,checkout:F});W=V.event,T=await m({options:d,root:N,...V,checkout:F,secrets:B});const x={settings:T,event:W},
z=await c(T.environments.map(({target:b})=>b.kind)),J=new Date(K.clock.now()).toISOString();return await I({runner:A,inputs:v,...x,targets:z,ports:K,startedAt:J,context:(b,Y)=>(0,M.q6)({ports:K,sink:Y,
patience:x.settings.patience,knowledge:(0,P.d)($.k2,...Object.values(z).map(({knowledge:G})=>G),...b.map(({knowledge:G})=>G))})})}finally{U(),await K.close()}}async function t({options:d,root:I,ports:A,
checkout:v}){const{runner:j,inputs:p}=d;if(j.github){const{readEvent:W}=await n.e(4248).then(n.bind(n,14248));return{event:await W({env:j.env,readFile:v.readFile}),remoteUrl:void 0}}const[{gitEvent:U},
{readGit:B}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),T=await B(I,A);return{event:U(T,p.get("ref")?.value),remoteUrl:T.remoteUrl}}async function m(d){const{
options:I,root:A,event:v,remoteUrl:j,checkout:p,secrets:U}=d,{runner:B,inputs:T,deploying:W}=I,{loadSettings:H}=await n.e(4369).then(n.bind(n,24369)),{readSecrets:K,secretValues:N}=await n.e(9220).then(
n.bind(n,99220)),F=K(T);for(const[J,b]of Object.entries(F))U.add(J,b);const V=await H({...p,root:A,env:B.env,inputs:T,repository:v.repository,serverUrl:v.serverUrl,remoteUrl:j,forge:B.github,ci:B.ci,secrets:F,
targetSchemas:E,...W===void 0?{}:{deploying:W}}),x=T.get("environment")?.value??W?.[0],z=await N({...p,settings:V,given:F,env:B.env,ci:B.ci,environment:x});for(const[J,b]of Object.entries(z))U.add(J,b);
return V}const O=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],u=["head","manifest","blob","tags","tag","remove",
"put","copy","expect"].map(d=>`registry.${d}`),C=["find","commits","draft","upload","publish","mark"].map(d=>`release.${d}`);function L(d,I){const A=j=>{let p;return U=>({[U]:async(B,T)=>{p??=j();const W=(await p)[U];
if(W===void 0)throw new Error(`No operation ${U}.`);return W(B,T)}})},v=(j,p)=>{const U=A(p);return Object.assign({},...j.map(U))};return{...v(["ledger.open","ledger.change","ledger.list","ledger.get"],
async()=>{const{openLedger:j}=await n.e(2530).then(n.bind(n,92530));return j(d,I())}),...v(u,async()=>(await Promise.all([n.e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(d)),...v(["qua\
lity.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(d)),...v(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(
d)),...v(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(512)]).then(n.bind(n,512))).reportOperations(d)),...v(["secrets.scan"],async()=>(await n.
e(7199).then(n.bind(n,87199))).secretsOperations(d)),...v(O,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(d,I())),...v(C,async()=>{const{openReleases:j}=await n.e(2006).then(n.bind(n,
32006));return j(d,I())}),...v(["runner.environment","runner.cache"],async()=>{const{runnerOperations:j}=await n.e(2347).then(n.bind(n,2347));return j(d,I().runner)})}}}),31446:((S,D,n)=>{n.d(D,{CD:()=>l,
Ye:()=>R});var g=n(48165),P=n(58563);function $(t,m=64*1024,O=4096){let u="";return{push(C){u+=C;const L=u.lastIndexOf(`
`);if(L>=0){for(const d of u.slice(0,L).split(`
`))t(d.endsWith("\r")?d.slice(0,-1):d);u=u.slice(L+1)}u.length>m&&(t(u.slice(0,-O)),u=u.slice(-O))},end(){u!==""&&t(u),u=""}}}function M(t){const m=[];return{push(O){m.push(O.slice(0,2e3)),m.length>t&&
m.shift()},lines:()=>[...m]}}var f=n(7802);const o=6e5,r={stdout:"",stderr:""};function l(t,m,O){switch(t.do){case"exec":return y(t,m,O);case"http":return s(t,m,O);case"write":return h(t,m,O);case"cal\
l":return E(t,m,O)}}async function y(t,m,O){const{ports:u,sink:C,signal:L}=O,d=M(40),I={stdout:A("stdout"),stderr:A("stderr")};function A(T){const W=(0,P.T9)(u.secrets()),H=$(K=>{d.push(K),t.quiet||C(
{type:"output",step:t.id,stream:T,text:K})});return{push:K=>H.push(W.push(K)),end(){H.push(W.end()),H.end()}}}const v=t.timeout??o,j=t.argv.map(T=>(0,f.$f)(T,m,u)),p=await u.exec({argv:j,env:(0,f.yN)(
t.env,m,u),timeout:v,signal:L,bound:t.undo!==void 0,onOutput:(T,W)=>I[T].push(W),...t.cwd===void 0?{}:{cwd:(0,f.$f)(t.cwd,m,u)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,f.
$f)(t.stdin,m,u)}});if(I.stdout.end(),I.stderr.end(),L.aborted)throw L.reason;const U={exit:p.exit,stdout:p.stdout,stderr:p.stderr},B=j[0]??"";if(p.timedOut)throw new g.HR("timeout",`${B} did not fini\
sh in ${v/1e3} s.`,{details:d.lines()});if(e(t)&&p.cut?.includes("stdout"))throw a(t);if((t.expect??[0]).includes(p.exit))return U;throw R(t,U,O)??new g.HR(t.failsAs??"bug",`${t.title}: ${B} ${i(p.exit,
p.signalled)}.`,{details:d.lines()})}function e({quiet:t,outputs:m}){return t===!0||Object.values(m??{}).some(({from:O})=>O==="stdout")}function a(t){return new g.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function i(t,m){return m===void 0?`exited with code ${t}`:`was ended by ${m}`}async function s(t,m,O){const{ports:u,signal:C}=O,L=(0,f.$f)(t.url,m,
u),d=await u.http({method:t.method,url:L,headers:(0,f.yN)(t.headers,m,u),timeout:t.timeout??3e4,signal:C,follow:!t.expect?.some(j=>j>=300&&j<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,f.
$f)(t.body,m,u)}}),I={...r,status:d.status,headers:d.headers,body:d.body};if(t.expect===void 0?d.status>=200&&d.status<300:t.expect.includes(d.status))return I;const v=Number(d.headers["retry-after"])*
1e3;throw R(t,I,O)??new g.HR(c(d.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${L} answered ${d.status}.`,{details:d.body===""?[]:[d.body.slice(0,1e3)],...v>0?{retryAfter:v}:{}})}function c(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function h(t,m,O){const{ports:u}=O;
return await u.files.write((0,f.$f)(t.path,m,u),(0,f.$f)(t.content,m,u),t.mode??384),r}async function E(t,m,O){const u=AbortSignal.timeout(t.timeout??o);try{const C=(0,f.xI)(t.input,m,O.ports),L=await O.
ports.call(t.operation,C,AbortSignal.any([O.signal,u]));return{...r,value:L}}catch(C){throw O.signal.aborted?O.signal.reason:u.aborted?w(t,C):C}}function w(t,m){return new g.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??o)/1e3} s.`,{cause:m})}function R(t,m,O){const u=t.classify===void 0?void 0:O.knowledge.classifiers[t.classify]?.(m,t);if(u===void 0)return;const C=`${m.stdout}
${m.stderr}`.trim().split(`
`).slice(-40);return new g.HR(u.kind,u.cause,{details:C,...u.hint===void 0?{}:{hint:u.hint},...u.place===void 0?{}:{place:u.place}})}}),6908:((S,D,n)=>{n.d(D,{p:()=>r});var g=n(98919),P=n(48165),$=n(31446),
M=n(5977);async function f(e,a,i){const s=await e.acquire(a);a.sink({type:"hold",name:e.name,state:"acquired",text:""});try{return await i(s)}finally{try{await e.release(s,(0,M._E)(a))}catch(c){const h=`${e.
name} could not be given back: ${(0,P.w2)(c).message}`;a.sink({type:"note",level:"warning",text:h})}}}var o=n(80508);async function r(e,a,i,s){return e===void 0?s(i):f(l(e,a),i,c=>s({...i,ports:y(i.ports,
c)}))}function l(e,a){const i=(0,g.u)(e),s={id:"connection.open",title:`Connect to ${i}`,do:"call",operation:"connection.open",input:{connection:e,root:a},attempts:3,timeout:6e4};return{name:i,async acquire(c){
try{const h={outputs:new Map,scratch:void 0};return(await(0,o.ux)(s,c,()=>(0,$.CD)(s,h,c))).value}catch(h){throw(0,P.V0)((0,P.w2)(h),c.mask)}},release:async({id:c},{ports:h,signal:E})=>{await h.call("\
connection.close",{id:c},E)}}}function y(e,{docker:a,env:i}){return{...e,exec:s=>e.exec({...s,env:{...i,...s.env}}),http:s=>e.http(s.at==="docker"?{...s,at:a}:s)}}}),78500:((S,D,n)=>{n.d(D,{Lb:()=>l,hB:()=>y,
ur:()=>r,x6:()=>o});var g=n(48165),P=n(31446),$=n(52642),M=n(80508);const f={outputs:new Map,scratch:void 0};async function o(e,a){return await(0,$.Z)(e.list(),a)}async function r(e,a,i){for(const s of a){
const c={...e.create(s),attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,M.ux)(c,i,()=>(0,P.CD)(c,f,i))}}async function l(e,a,i){for(const s of a){const c={...e.remove(s),
attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,M.ux)(c,i,()=>(0,P.CD)(c,f,i))}}function y(e){try{return JSON.parse(e.value)}catch{return}}}),52642:((S,D,n)=>{n.d(D,{Z:()=>l,
l:()=>r});var g=n(48165),P=n(76211),$=n(50445),M=n(31446),f=n(80508);const o=5;async function r(e,a,i=(0,P.Ix)()){let s=i;for(let c=0;c<=o;c+=1){const h=y(e(s),s);if(h.length===0)return s;if(c===o)throw new g.
HR("bug",`Still asking after ${o} rounds: ${h.map(w=>w.topic).join(", ")}.`);const E=await Promise.all(h.map(w=>l(w,a)));s=h.reduce((w,R,t)=>w.with({name:R.topic},E[t]),s)}return s}async function l(e,a){
const{ports:i}=a,c=JSON.stringify(e.step).includes($.F)?await i.files.scratch():void 0;try{const h=await(0,f.ux)(e.step,a,()=>(0,M.CD)(e.step,{outputs:new Map,scratch:c},a));return e.parse(h)}catch(h){
throw a.signal.aborted?(0,g.w2)(a.signal.reason):(0,g.V0)((0,g.w2)(h),a.mask)}finally{c!==void 0&&await i.files.remove(c)}}function y(e,a){const i=new Set(a.names);return e.filter(({topic:s})=>!i.has(
s)&&i.add(s))}}),7802:((S,D,n)=>{n.d(D,{$f:()=>$,xI:()=>f,yN:()=>M});var g=n(48165),P=n(50445);function $(o,r,l){if(typeof o=="string")return r.scratch===void 0?o:o.replaceAll(P.F,r.scratch);if("join"in
o)return o.join.map(e=>$(e,r,l)).join("");if("secret"in o){const e=l.secret(o.secret);if(e!==void 0)return o.as==="json"?JSON.stringify(e).slice(1,-1):e;throw new g.HR("auth",`The secret ${o.secret} i\
s not available here.`,{hint:`Pass ${o.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const y=r.outputs.get(`${o.late}.${o.output}`)??o.otherwise;if(y===void 0)
throw new g.HR("bug",`‹${o.late}.${o.output}› was used before it was known.`);return y}function M(o,r,l){return Object.fromEntries(Object.entries(o??{}).map(([y,e])=>[y,$(e,r,l)]))}function f(o,r,l){
return typeof o=="string"?$(o,r,l):o===null||typeof o!="object"?o:Array.isArray(o)?o.map(y=>f(y,r,l)):"late"in o||"join"in o||"secret"in o?$(o,r,l):Object.fromEntries(Object.entries(o).map(([y,e])=>[y,
f(e,r,l)]))}}),80508:((S,D,n)=>{n.d(D,{ux:()=>P});var g=n(48165);async function P(o,r,l,y=async()=>{}){const e=$(o),a=o.patience===void 0?Number.POSITIVE_INFINITY:r.patience??o.patience;let i;for(let s=1;;s+=
1)try{return await l(s)}catch(c){const h=(0,g.w2)(c);if(r.signal.aborted)throw(0,g.w2)(r.signal.reason);if(s>=e||!M(o,h))throw h;const E=h.retryAfter??f(s,r.ports),w=r.ports.clock.now();if(i??=w,w-i+E>
a)throw h;r.sink({type:"retry",step:o.id,attempt:s+1,delay:E,failure:h}),await r.ports.clock.sleep(E,r.signal);const R=await y();if(R!==void 0)return R}}function $(o){return o.attempts!==void 0?Math.max(
1,o.attempts):o.patience!==void 0?Number.POSITIVE_INFINITY:o.undo!==void 0&&o.check===void 0?1:3}function M(o,r){return g.qE[r.kind].retry||(o.retryOn??[]).includes(r.kind)}function f(o,r){const l=.75+
Number.parseInt(r.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(o-1))*l)}}),31587:((S,D,n)=>{n.d(D,{F:()=>r,n:()=>o});var g=n(48165),P=n(5977),$=n(78500);const M=1e3;function f(l){return`\
cancel.${l}`}async function o(l,y,e,a){await(0,$.ur)(l,[{key:f(y),value:JSON.stringify(e)}],a)}async function r({log:l,record:y},e,a){const i=new AbortController,s=new AbortController;let c;const E=(async()=>{
for(;!s.signal.aborted&&c===void 0;){if(await e.ports.clock.sleep(M,s.signal).catch(()=>{}),s.signal.aborted)return;const R=(await(0,$.x6)(l,(0,P._E)(e)).catch(()=>[])).find(({key:t})=>t===f(y));c=R===
void 0?void 0:(0,$.hB)(R)??{text:"somebody",leave:!1}}c!==void 0&&!s.signal.aborted&&i.abort(new g.HR("cancelled",`Cancelled by ${c.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await a(
(0,P.l_)(e,i.signal),()=>c)}finally{s.abort(),await E,c!==void 0&&await(0,$.Lb)(l,[f(y)],(0,P._E)(e)).catch(()=>{})}}}),40149:((S,D,n)=>{n.d(D,{$r:()=>o,Bf:()=>l,L3:()=>f,Mn:()=>r,cW:()=>M});var g=n(47535),
P=n(48165),$=n(66661);function M({settings:e,environments:a}){const i=e.environments.map(({id:s})=>s);return a.flatMap(s=>{const c=e.environments.find(w=>w.id===s);if(c!==void 0)return[c];const h=(0,$.
p)(s,i),E=i.length===0?"none is configured":`configured are ${i.join(", ")}`;throw new P.HR("usage",`There is no environment ${JSON.stringify(s)}; ${E}${h===void 0?"":`; did you mean ${h}?`}`)})}function f(e,a){
const{settings:i,event:s,override:c,now:h}=e;return M(e).map(E=>({settings:i,environment:E,event:s,target:o(E,e.targets),input:r({settings:i,environment:E,event:s,carried:a,now:h}),task:"deploy",to:"",
override:c,now:h}))}function o(e,a){const i=a[e.target.kind];if(i!==void 0)return i;throw new P.HR("usage",`environments.${e.id} has no target; expected one of ${Object.keys(a).join(", ")}.`)}function r(e){
const{settings:a,environment:i,event:s,carried:c,now:h}=e,E=y(s);return{app:a.app,environment:i.id,config:i.target.config,images:Object.fromEntries(Object.entries(c.images).map(([w,{name:R,digest:t=""}])=>[
w,{name:R,digest:t}])),variables:Object.fromEntries(i.variables.flatMap(({name:w,value:R})=>R===void 0?[]:[[w,R]])),...i.before===void 0?{}:{before:i.before},version:E,commit:s.sha,release:l(E,s.sha,h),
root:a.root,state:a.state}}function l(e,a,i){const s=e.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),c=a.slice(0,7);return`${s.endsWith(c)?s:`${s}-${c}`}-${Date.parse(i).toString(36)}`}function y(e){const a=(0,g.
cO)(e);return a!==void 0?a:`${(0,g.W0)(e)??(e.trigger.on==="pull_request"?`pr-${e.trigger.number}`:e.trigger.on)}-${e.sha.slice(0,7)}`}}),83975:((S,D,n)=>{n.d(D,{C6:()=>$,U9:()=>M,VI:()=>f,jQ:()=>o});
var g=n(48165),P=n(5977);async function $(r,l){const y={record:r};return await l.ports.call("ledger.open",y,l.signal)}async function M(r,l,y){const e=(0,P._E)(y);try{const a={id:r.id,change:l};return await e.
ports.call("ledger.change",a,e.signal)}catch(a){return y.sink({type:"note",level:"warning",text:`The record ${r.id} could not be written: ${(0,g.w2)(a).message}`}),{...r,...l}}}async function f(r,l){const y={
filter:r};return await l.ports.call("ledger.list",y,l.signal)}function o(r){return{failureKind:r.kind,reason:r.message.split(`
`)[0]?.slice(0,500)??""}}})};export{Z as id,Q as ids,X as modules};

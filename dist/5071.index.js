const Q=5071,X=[5071,5401],k={75071:((S,R,n)=>{n.r(R),n.d(R,{cancel:()=>o});var E=n(48165),M=n(6908),P=n(31587),D=n(40149),d=n(30354),e=n(83975),a=n(43533),m=n(15401);const O=["pending","running"],o=async({
runner:y,inputs:r,json:h,words:s})=>{const f=(0,a.N)(y,h),c=await(0,m.withWorld)({runner:y,inputs:r,deploying:[]},async u=>{const{settings:t,event:i,startedAt:v}=u,l=u.context([],f.sink),I=g(await(0,e.
VI)({app:t.app,limit:100},l),s[0]??""),W=(0,D.cW)({settings:t,environments:[I.environment]}).map(p=>({environment:p,input:(0,D.Mn)({settings:t,environment:p,event:i,carried:{images:{}},now:v})})),{environment:C,
input:w}=W.find(p=>(0,D.$r)(p.environment,u.targets).log(p.input).destination===I.destination)??W[0],T=r.get("reason")?.value??"",A=i.actor===""?"the command line":i.actor,$={text:T===""?A:`${A} (${T}\
)`,leave:r.flag("leave")},j=await Promise.allSettled((0,d.lS)(C).map(({connection:p})=>(0,M.p)(p,t.root,l,L=>(0,P.n)((0,D.$r)(C,u.targets).log(w),I.id,$,L)))),[B]=j.filter(p=>p.status==="rejected");if(B!==
void 0&&j.every(({status:p})=>p==="rejected"))throw B.reason;return I});return f.print(c,`Asked ${c.environment} ${c.version} (${c.id}) to stop; history tells how it ended.`),0};function g(y,r){const h=y.
filter(({state:u})=>O.includes(u)),s=y.find(({id:u})=>u===r)??h.find(({environment:u})=>u===r),f=h.map(({id:u,environment:t,version:i})=>`${u} (${t} ${i})`).join(", "),c=f===""?"Nothing is being deplo\
yed.":`Running: ${f}.`;if(s===void 0)throw new E.HR("absent",`There is no running deploy called ${JSON.stringify(r)}.`,{hint:c});if(!O.includes(s.state))throw new E.HR("stale",`${s.environment} ${s.version}\
 is over: ${s.state}.`,{hint:c});return s}}),82729:((S,R,n)=>{n.r(R),n.d(R,{readCheckout:()=>P});var E=n(51455),M=n(76760);function P(d){return{readFile:e=>(0,E.readFile)(M.resolve(d,e),"utf8").catch(
a=>D(a,void 0)),listFiles:e=>(0,E.readdir)(M.resolve(d,e)).catch(a=>D(a,[]))}}function D(d,e){const{code:a}=d;if(a==="ENOENT"||a==="ENOTDIR")return e;throw d}}),15401:((S,R,n)=>{n.r(R),n.d(R,{withWorld:()=>t});
var E=n(76760),M=n(49083),P=n(25837),D=n(37316),d=n(5977),e=n(9386),a=n(15495),m=n(93869),O=n(11733);const o=()=>n.e(7683).then(n.bind(n,17683)),g=()=>Promise.all([n.e(7683),n.e(6154)]).then(n.bind(n,
66154)),y=()=>Promise.all([n.e(8815),n.e(3573)]).then(n.bind(n,23573)),r=()=>Promise.all([n.e(2857),n.e(5160)]).then(n.bind(n,65160)),h={"blue-green":{target:async()=>(await g()).blueGreen,schema:async()=>(await Promise.
all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await o()).compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},
swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(2534)]).then(n.bind(n,32534))).swarm,schema:async()=>(await Promise.all([n.e(2857),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{
target:async()=>(await y()).kubernetes,schema:async()=>(await r()).kubernetesSchema},kustomize:{target:async()=>(await y()).kustomize,schema:async()=>(await r()).kustomizeSchema}};async function s(w){
const T=[...new Set(w)].flatMap($=>h[$]===void 0?[]:[[$,h[$]]]),A=await Promise.all(T.map(async([$,{target:j}])=>[$,await j()]));return Object.fromEntries(A)}async function f(){return await c(()=>!0)}
async function c(w){const T=Object.entries(h).map(async([A,{schema:$}])=>[A,w(A)?await $():void 0]);return Object.fromEntries(await Promise.all(T))}var u=n(82729);async function t(w,T){const{runner:A,
inputs:$}=w,j=(0,e.PH)(),{signal:B,dispose:p}=(0,O.K)(j),L=(0,m.g)({},N=>A.mask(N));let U,K;const H=N=>C(N,()=>({settings:U,event:K,inputs:$,runner:A})),F=(0,a.R)({env:A.env,secrets:L,signal:B,groups:j,
operations:H});try{const N=E.resolve(A.env.GITHUB_WORKSPACE??process.cwd(),$.get("working-directory")?.value??"."),x=(0,u.readCheckout)(N),J=await i({options:w,root:N,ports:F,checkout:x});K=J.event,U=
await v({options:w,root:N,...J,checkout:x,secrets:L});const G={settings:U,event:K},z=await s(U.environments.flatMap(P.CI).map(({target:b})=>b.kind)),V=new Date(F.clock.now()).toISOString();return await T(
{runner:A,inputs:$,...G,targets:z,ports:F,startedAt:V,context:(b,Z)=>(0,d.q6)({ports:F,sink:Z,patience:G.settings.patience,knowledge:(0,M.d)(D.k2,...Object.values(z).map(({knowledge:Y})=>Y),...b.map(({
knowledge:Y})=>Y))})})}finally{p(),await F.close()}}async function i({options:w,root:T,ports:A,checkout:$}){const{runner:j,inputs:B}=w;if(j.github){const{readEvent:K}=await n.e(4248).then(n.bind(n,14248));
return{event:await K({env:j.env,readFile:$.readFile}),remoteUrl:void 0}}const[{gitEvent:p},{readGit:L}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),U=await L(T,
A);return{event:p(U,B.get("ref")?.value),remoteUrl:U.remoteUrl}}async function v(w){const{options:T,root:A,event:$,remoteUrl:j,checkout:B,secrets:p}=w,{runner:L,inputs:U,deploying:K}=T,{loadSettings:H}=await n.
e(8115).then(n.bind(n,78115)),{readSecrets:F,secretValues:N}=await n.e(9220).then(n.bind(n,99220)),x=F(U);for(const[V,b]of Object.entries(x))p.add(V,b);const J=await H({...B,root:A,env:L.env,inputs:U,
repository:$.repository,serverUrl:$.serverUrl,remoteUrl:j,forge:L.github,ci:L.ci,secrets:x,targetSchemas:c,...K===void 0?{}:{deploying:K}}),G=(0,P.x2)(U.get("environment")?.value??K?.[0]??"").id||void 0,
z=await N({...B,settings:J,given:x,env:L.env,ci:L.ci,environment:G});for(const[V,b]of Object.entries(z))p.add(V,b);return J}const l=["scan.keep","scan.kept","scan.tell","scan.comment","scan.artifact",
"sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],I=["head","manifest","blob","tags","tag","remove","put","copy","expect","claim","claims"].map(w=>`registry.${w}`),W=["f\
ind","commits","draft","upload","publish","mark"].map(w=>`release.${w}`);function C(w,T){const A=j=>{let B;return p=>({[p]:async(L,U)=>{B??=j();const K=(await B)[p];if(K===void 0)throw new Error(`No o\
peration ${p}.`);return K(L,U)}})},$=(j,B)=>{const p=A(B);return Object.assign({},...j.map(p))};return{...$(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:j}=await n.
e(2530).then(n.bind(n,92530));return j(w,T())}),...$(I,async()=>(await Promise.all([n.e(1233),n.e(3408)]).then(n.bind(n,23408))).registryOperations(w)),...$(["quality.toolchains"],async()=>(await n.e(
9978).then(n.bind(n,89978))).toolchainOperations(w)),...$(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(w)),...$(["quality.before",
"quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(3574)]).then(n.bind(n,33574))).reportOperations(w)),...$(["cache.restore","cache.save"],async()=>(await n.
e(8354).then(n.bind(n,18354))).cacheOperations(w,T().runner.github)),...$(["check.variables","check.openapi","check.dockerfile"],async()=>(await n.e(8956).then(n.bind(n,48956))).checkOperations),...$(
["git.history"],async()=>(await n.e(2984).then(n.bind(n,52984))).historyOperations(w)),...$(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(w)),...$(l,async()=>(await n.
e(324).then(n.bind(n,70324))).scanOperations(w,T())),...$(W,async()=>{const{openReleases:j}=await n.e(2006).then(n.bind(n,32006));return j(w,T())}),...$(["runner.environment","runner.cache"],async()=>{
const{runnerOperations:j}=await n.e(2347).then(n.bind(n,2347));return j(w,T().runner)})}}}),31446:((S,R,n)=>{n.d(R,{CD:()=>m,Ye:()=>u});var E=n(48165),M=n(58563);function P(t,i=64*1024,v=4096){let l="";
return{push(I){l+=I;const W=l.lastIndexOf(`
`);if(W>=0){for(const C of l.slice(0,W).split(`
`))t(C.endsWith("\r")?C.slice(0,-1):C);l=l.slice(W+1)}l.length>i&&(t(l.slice(0,-v)),l=l.slice(-v))},end(){l!==""&&t(l),l=""}}}function D(t){const i=[];return{push(v){i.push(v.slice(0,2e3)),i.length>t&&
i.shift()},lines:()=>[...i]}}var d=n(7802);const e=6e5,a={stdout:"",stderr:""};function m(t,i,v){switch(t.do){case"exec":return O(t,i,v);case"http":return r(t,i,v);case"write":return s(t,i,v);case"cal\
l":return f(t,i,v)}}async function O(t,i,v){const{ports:l,sink:I,signal:W}=v,C=D(40),w={stdout:T("stdout"),stderr:T("stderr")};function T(L){const U=(0,M.T9)(l.secrets()),K=P(H=>{C.push(H),t.quiet||I(
{type:"output",step:t.id,stream:L,text:H})});return{push:H=>K.push(U.push(H)),end(){K.push(U.end()),K.end()}}}const A=t.timeout??e,$=t.argv.map(L=>(0,d.$f)(L,i,l)),j=await l.exec({argv:$,env:(0,d.yN)(
t.env,i,l),timeout:A,signal:W,bound:t.undo!==void 0,onOutput:(L,U)=>w[L].push(U),...t.cwd===void 0?{}:{cwd:(0,d.$f)(t.cwd,i,l)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,d.
$f)(t.stdin,i,l)}});if(w.stdout.end(),w.stderr.end(),W.aborted)throw W.reason;const B={exit:j.exit,stdout:j.stdout,stderr:j.stderr},p=$[0]??"";if(j.timedOut)throw new E.HR("timeout",`${p} did not fini\
sh in ${A/1e3} s.`,{details:C.lines()});if(o(t)&&j.cut?.includes("stdout"))throw g(t);if((t.expect??[0]).includes(j.exit))return B;throw u(t,B,v)??new E.HR(t.failsAs??"bug",`${t.title}: ${p} ${y(j.exit,
j.signalled)}.`,{details:C.lines()})}function o({quiet:t,outputs:i}){return t===!0||Object.values(i??{}).some(({from:v})=>v==="stdout")}function g(t){return new E.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function y(t,i){return i===void 0?`exited with code ${t}`:`was ended by ${i}`}async function r(t,i,v){const{ports:l,signal:I}=v,W=(0,d.$f)(t.url,i,
l),C=await l.http({method:t.method,url:W,headers:(0,d.yN)(t.headers,i,l),timeout:t.timeout??3e4,signal:I,follow:!t.expect?.some($=>$>=300&&$<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,d.
$f)(t.body,i,l)}}),w={...a,status:C.status,headers:C.headers,body:C.body};if(t.expect===void 0?C.status>=200&&C.status<300:t.expect.includes(C.status))return w;const A=Number(C.headers["retry-after"])*
1e3;throw u(t,w,v)??new E.HR(h(C.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${W} answered ${C.status}.`,{details:C.body===""?[]:[C.body.slice(0,1e3)],...A>0?{retryAfter:A}:{}})}function h(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function s(t,i,v){const{ports:l}=v;
return await l.files.write((0,d.$f)(t.path,i,l),(0,d.$f)(t.content,i,l),t.mode??384),a}async function f(t,i,v){const l=AbortSignal.timeout(t.timeout??e);try{const I=(0,d.xI)(t.input,i,v.ports),W=await v.
ports.call(t.operation,I,AbortSignal.any([v.signal,l]));return{...a,value:W}}catch(I){throw v.signal.aborted?v.signal.reason:l.aborted?c(t,I):I}}function c(t,i){return new E.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:i})}function u(t,i,v){const l=t.classify===void 0?void 0:v.knowledge.classifiers[t.classify]?.(i,t);if(l===void 0)return;const I=`${i.stdout}
${i.stderr}`.trim().split(`
`).slice(-40);return new E.HR(l.kind,l.cause,{details:I,...l.hint===void 0?{}:{hint:l.hint},...l.place===void 0?{}:{place:l.place}})}}),6908:((S,R,n)=>{n.d(R,{p:()=>a});var E=n(98919),M=n(48165),P=n(31446),
D=n(5977);async function d(o,g,y){const r=await o.acquire(g);g.sink({type:"hold",name:o.name,state:"acquired",text:""});try{return await y(r)}finally{try{await o.release(r,(0,D._E)(g))}catch(h){const s=`${o.
name} could not be given back: ${(0,M.w2)(h).message}`;g.sink({type:"note",level:"warning",text:s})}}}var e=n(80508);async function a(o,g,y,r){return o===void 0?r(y):d(m(o,g),y,h=>r({...y,ports:O(y.ports,
h)}))}function m(o,g){const y=(0,E.u)(o),r={id:"connection.open",title:`Connect to ${y}`,do:"call",operation:"connection.open",input:{connection:o,root:g},attempts:3,timeout:6e4};return{name:y,async acquire(h){
try{const s={outputs:new Map,scratch:void 0};return(await(0,e.ux)(r,h,()=>(0,P.CD)(r,s,h))).value}catch(s){throw(0,M.V0)((0,M.w2)(s),h.mask)}},release:async({id:h},{ports:s,signal:f})=>{await s.call("\
connection.close",{id:h},f)}}}function O(o,{docker:g,env:y}){return{...o,exec:r=>o.exec({...r,env:{...y,...r.env}}),http:r=>o.http(r.at==="docker"?{...r,at:g}:r)}}}),78500:((S,R,n)=>{n.d(R,{Lb:()=>m,hB:()=>O,
ur:()=>a,x6:()=>e});var E=n(48165),M=n(31446),P=n(52642),D=n(80508);const d={outputs:new Map,scratch:void 0};async function e(o,g){return await(0,P.Z)(o.list(),g)}async function a(o,g,y){for(const r of g){
const h={...o.create(r),attempts:3};if(h.do==="wait")throw new E.HR("bug","A log cannot wait.");await(0,D.ux)(h,y,()=>(0,M.CD)(h,d,y))}}async function m(o,g,y){for(const r of g){const h={...o.remove(r),
attempts:3};if(h.do==="wait")throw new E.HR("bug","A log cannot wait.");await(0,D.ux)(h,y,()=>(0,M.CD)(h,d,y))}}function O(o){try{return JSON.parse(o.value)}catch{return}}}),52642:((S,R,n)=>{n.d(R,{Z:()=>m,
l:()=>a});var E=n(48165),M=n(76211),P=n(50445),D=n(31446),d=n(80508);const e=5;async function a(o,g,y=(0,M.Ix)()){let r=y;for(let h=0;h<=e;h+=1){const s=O(o(r),r);if(s.length===0)return r;if(h===e)throw new E.
HR("bug",`Still asking after ${e} rounds: ${s.map(c=>c.topic).join(", ")}.`);const f=await Promise.all(s.map(c=>m(c,g)));r=s.reduce((c,u,t)=>c.with({name:u.topic},f[t]),r)}return r}async function m(o,g){
const{ports:y}=g,h=JSON.stringify(o.step).includes(P.F)?await y.files.scratch():void 0;try{const s=await(0,d.ux)(o.step,g,()=>(0,D.CD)(o.step,{outputs:new Map,scratch:h},g));return o.parse(s)}catch(s){
throw g.signal.aborted?(0,E.w2)(g.signal.reason):(0,E.V0)((0,E.w2)(s),g.mask)}finally{h!==void 0&&await y.files.remove(h)}}function O(o,g){const y=new Set(g.names);return o.filter(({topic:r})=>!y.has(
r)&&y.add(r))}}),7802:((S,R,n)=>{n.d(R,{$f:()=>P,xI:()=>d,yN:()=>D});var E=n(48165),M=n(50445);function P(e,a,m){if(typeof e=="string")return a.scratch===void 0?e:e.replaceAll(M.F,a.scratch);if("join"in
e)return e.join.map(o=>P(o,a,m)).join("");if("secret"in e){const o=m.secret(e.secret);if(o!==void 0)return e.as==="json"?JSON.stringify(o).slice(1,-1):o;throw new E.HR("auth",`The secret ${e.secret} i\
s not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const O=a.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(O===void 0)
throw new E.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return O}function D(e,a,m){return Object.fromEntries(Object.entries(e??{}).map(([O,o])=>[O,P(o,a,m)]))}function d(e,a,m){
return typeof e=="string"?P(e,a,m):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(O=>d(O,a,m)):"late"in e||"join"in e||"secret"in e?P(e,a,m):Object.fromEntries(Object.entries(e).map(([O,o])=>[O,
d(o,a,m)]))}}),80508:((S,R,n)=>{n.d(R,{ux:()=>M});var E=n(48165);async function M(e,a,m,O=async()=>{}){const o=P(e),g=e.patience===void 0?Number.POSITIVE_INFINITY:a.patience??e.patience;let y;for(let r=1;;r+=
1)try{return await m(r)}catch(h){const s=(0,E.w2)(h);if(a.signal.aborted)throw(0,E.w2)(a.signal.reason);if(r>=o||!D(e,s))throw s;const f=s.retryAfter??d(r,a.ports),c=a.ports.clock.now();if(y??=c,c-y+f>
g)throw s;a.sink({type:"retry",step:e.id,attempt:r+1,delay:f,failure:s}),await a.ports.clock.sleep(f,a.signal);const u=await O();if(u!==void 0)return u}}function P(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function D(e,a){return E.qE[a.kind].retry||(e.retryOn??[]).includes(a.kind)}function d(e,a){const m=.75+
Number.parseInt(a.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*m)}}),31587:((S,R,n)=>{n.d(R,{F:()=>a,n:()=>e});var E=n(48165),M=n(5977),P=n(78500);const D=1e3;function d(m){return`\
cancel.${m}`}async function e(m,O,o,g){await(0,P.ur)(m,[{key:d(O),value:JSON.stringify(o)}],g)}async function a({log:m,record:O},o,g){const y=new AbortController,r=new AbortController;let h;const f=(async()=>{
for(;!r.signal.aborted&&h===void 0;){if(await o.ports.clock.sleep(D,r.signal).catch(()=>{}),r.signal.aborted)return;const u=(await(0,P.x6)(m,(0,M._E)(o)).catch(()=>[])).find(({key:t})=>t===d(O));h=u===
void 0?void 0:(0,P.hB)(u)??{text:"somebody",leave:!1}}h!==void 0&&!r.signal.aborted&&y.abort(new E.HR("cancelled",`Cancelled by ${h.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await g(
(0,M.l_)(o,y.signal),()=>h)}finally{r.abort(),await f,h!==void 0&&await(0,P.Lb)(m,[d(O)],(0,M._E)(o)).catch(()=>{})}}}),40149:((S,R,n)=>{n.d(R,{$r:()=>g,Bf:()=>r,H8:()=>o,L3:()=>O,Mn:()=>y,cW:()=>e,uS:()=>m});
var E=n(98919),M=n(47535),P=n(48165),D=n(66661),d=n(25837);function e({settings:s,environments:f}){const c=s.environments.map(({id:u})=>u);return f.flatMap(u=>{const{id:t,part:i}=(0,d.x2)(u),v=s.environments.
find(W=>W.id===t);if(v!==void 0)return a((0,d.CI)(v),i);const l=(0,D.p)(t,c),I=c.length===0?"none is configured":`configured are ${c.join(", ")}`;throw new P.HR("usage",`There is no environment ${JSON.
stringify(t)}; ${I}${l===void 0?"":`; did you mean ${l}?`}`)})}function a(s,f){if(f===void 0)return s;const c=s.filter(({part:i})=>i===f);if(c.length>0)return c;const[{id:u}={id:""}]=s,t=s.flatMap(({part:i})=>i??
[]);throw new P.HR("usage",`${u} has no target ${JSON.stringify(f)}${(0,D.a)(f,t)}`,{hint:t.length===0?"It has one target only; name the environment alone.":`It has ${t.join(", ")}.`})}function m(s,f){
const[c,...u]=e({settings:s,environments:[f]});if(c===void 0)throw new P.HR("usage","Name the environment.");if(u.length===0)return c;const t=[c,...u].map(d.pn).join(", ");throw new P.HR("usage",`${c.
id} has several targets; name one of ${t}.`)}function O(s,f){const{settings:c,event:u,override:t,now:i}=s,v=e(s).map(l=>({settings:c,environment:l,event:u,target:g(l,s.targets),input:y({settings:c,environment:l,
event:u,carried:f,now:i}),task:"deploy",to:"",override:t,now:i}));return o(v),v}function o(s){const f=s.map(({target:t,input:i,environment:{connection:v}})=>[t.log(i).destination,v===void 0?"":(0,E.u)(
v)].join(" at ")),c=f.findIndex((t,i)=>f.indexOf(t)!==i);if(c<0)return;const u=s.filter((t,i)=>f[i]===f[c]).map(t=>(0,d.pn)(t.environment));throw new P.HR("usage",`${u.join(" and ")} are the same dest\
ination: ${f[c]}.`,{hint:"Give each a project, stack or namespace of its own, or another connection."})}function g(s,f){const c=f[s.target.kind];if(c!==void 0)return c;throw new P.HR("usage",`environm\
ents.${s.id} has no target; expected one of ${Object.keys(f).join(", ")}.`)}function y(s){const{settings:f,environment:c,event:u,carried:t,now:i}=s,v=h(u);return{app:f.app,environment:c.id,config:c.target.
config,images:Object.fromEntries(Object.entries(t.images).map(([l,{name:I,digest:W=""}])=>[l,{name:I,digest:W}])),variables:Object.fromEntries(c.variables.flatMap(({name:l,value:I})=>I===void 0?[]:[[l,
I]])),...c.before===void 0?{}:{before:c.before},...c.follows===!0?{follows:!0}:{},version:v,commit:u.sha,release:r(v,u.sha,i),root:f.root,state:c.part===void 0?f.state:`${f.state}/targets/${c.part}`}}
function r(s,f,c){const u=s.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),t=f.slice(0,7);return`${u.endsWith(t)?u:`${u}-${t}`}-${Date.parse(c).toString(36)}`}function h(s){const f=(0,M.cO)(s);return f!==
void 0?f:`${(0,M.W0)(s)??(s.trigger.on==="pull_request"?`pr-${s.trigger.number}`:s.trigger.on)}-${s.sha.slice(0,7)}`}}),30354:((S,R,n)=>{n.d(R,{$t:()=>D,MU:()=>P,lS:()=>M});var E=n(25837);function M(d){
const{hosts:e,...a}=d;return e===void 0?[d]:e.members.map(({name:m,connection:O,url:o})=>({...a,connection:O,host:m,...o===""?{}:{url:o}}))}function P(d,e){return e===void 0?d:{...d,state:`${d.state}/\
hosts/${e}`}}function D(d){const{host:e}=d;return e===void 0?(0,E.pn)(d):`${(0,E.pn)(d)} at ${e}`}}),83975:((S,R,n)=>{n.d(R,{C6:()=>P,U9:()=>D,VI:()=>d,jQ:()=>e});var E=n(48165),M=n(5977);async function P(a,m){
const O={record:a};return await m.ports.call("ledger.open",O,m.signal)}async function D(a,m,O){const o=(0,M._E)(O);try{const g={id:a.id,change:m};return await o.ports.call("ledger.change",g,o.signal)}catch(g){
return O.sink({type:"note",level:"warning",text:`The record ${a.id} could not be written: ${(0,E.w2)(g).message}`}),{...a,...m}}}async function d(a,m){const O={filter:a};return await m.ports.call("led\
ger.list",O,m.signal)}function e(a){return{failureKind:a.kind,reason:a.message.split(`
`)[0]?.slice(0,500)??""}}})};export{Q as id,X as ids,k as modules};

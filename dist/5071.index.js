const Y=5071,Z=[5071,5401],Q={75071:((K,j,n)=>{n.r(j),n.d(j,{cancel:()=>v});var g=n(48165),$=n(6908),M=n(31587),R=n(40149),f=n(83975),o=n(69499),r=n(15401);const d=["pending","running"],v=async({runner:a,
inputs:i,json:s,words:c})=>{const u=(0,o.N)(a,s),P=await(0,r.withWorld)({runner:a,inputs:i,deploying:[]},async w=>{const{settings:I,event:t,startedAt:h}=w,O=w.context([],u.sink),l=e(await(0,f.VI)({app:I.
app,limit:100},O),c[0]??""),[T]=(0,R.cW)({settings:I,environments:[l.environment]});if(T===void 0)return l;const m=(0,R.Mn)({settings:I,environment:T,event:t,carried:{images:{}},now:h}),y=i.get("reaso\
n")?.value??"",A=t.actor===""?"the command line":t.actor,E={text:y===""?A:`${A} (${y})`,leave:i.flag("leave")};return await(0,$.p)(T.connection,I.root,O,D=>(0,M.n)((0,R.$r)(T,w.targets).log(m),l.id,E,
D)),l});return u.print(P,`Asked ${P.environment} ${P.version} (${P.id}) to stop; history tells how it ended.`),0};function e(a,i){const s=a.filter(({state:w})=>d.includes(w)),c=a.find(({id:w})=>w===i)??
s.find(({environment:w})=>w===i),u=s.map(({id:w,environment:I,version:t})=>`${w} (${I} ${t})`).join(", "),P=u===""?"Nothing is being deployed.":`Running: ${u}.`;if(c===void 0)throw new g.HR("absent",`\
There is no running deploy called ${JSON.stringify(i)}.`,{hint:P});if(!d.includes(c.state))throw new g.HR("stale",`${c.environment} ${c.version} is over: ${c.state}.`,{hint:P});return c}}),82729:((K,j,n)=>{
n.r(j),n.d(j,{readCheckout:()=>M});var g=n(51455),$=n(76760);function M(f){return{readFile:o=>(0,g.readFile)($.resolve(f,o),"utf8").catch(r=>R(r,void 0)),listFiles:o=>(0,g.readdir)($.resolve(f,o)).catch(
r=>R(r,[]))}}function R(f,o){const{code:r}=f;if(r==="ENOENT"||r==="ENOTDIR")return o;throw f}}),15401:((K,j,n)=>{n.r(j),n.d(j,{withWorld:()=>w});var g=n(76760),$=n(49083),M=n(71985),R=n(5977),f=n(9386),
o=n(15495),r=n(93869),d=n(11733);const v=()=>Promise.all([n.e(8694),n.e(7683)]).then(n.bind(n,17683)),e=()=>Promise.all([n.e(8694),n.e(6154)]).then(n.bind(n,66154)),a=()=>Promise.all([n.e(8815),n.e(5789)]).
then(n.bind(n,35789)),i=()=>Promise.all([n.e(5156),n.e(5160)]).then(n.bind(n,65160)),s={"blue-green":{target:async()=>(await e()).blueGreen,schema:async()=>(await Promise.all([n.e(5156),n.e(3673)]).then(
n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await v()).compose,schema:async()=>(await Promise.all([n.e(5156),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.
all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.all([n.e(5156),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await a()).kubernetes,
schema:async()=>(await i()).kubernetesSchema},kustomize:{target:async()=>(await a()).kustomize,schema:async()=>(await i()).kustomizeSchema}};async function c(m){const y=[...new Set(m)].flatMap(E=>s[E]===
void 0?[]:[[E,s[E]]]),A=await Promise.all(y.map(async([E,{target:D}])=>[E,await D()]));return Object.fromEntries(A)}async function u(m=()=>!0){const{z:y}=await Promise.all([n.e(5156),n.e(2238)]).then(
n.bind(n,92238)),A=await Promise.all(Object.entries(s).map(async([E,{schema:D}])=>[E,m(E)?await D():y.unknown()]));return Object.fromEntries(A)}var P=n(82729);async function w(m,y){const{runner:A,inputs:E}=m,
D=(0,f.PH)(),{signal:W,dispose:C}=(0,d.K)(D),U=(0,r.g)({},B=>A.mask(B));let L,p;const N=B=>T(B,()=>({settings:L,event:p,inputs:E,runner:A})),S=(0,o.R)({env:A.env,secrets:U,signal:W,groups:D,operations:N});
try{const B=g.resolve(A.env.GITHUB_WORKSPACE??process.cwd(),E.get("working-directory")?.value??"."),F=(0,P.readCheckout)(B),b=await I({options:m,root:B,ports:S,checkout:F});p=b.event,L=await t({options:m,
root:B,...b,checkout:F,secrets:U});const z={settings:L,event:p},J=await c(L.environments.map(({target:H})=>H.kind)),V=new Date(S.clock.now()).toISOString();return await y({runner:A,inputs:E,...z,targets:J,
ports:S,startedAt:V,context:(H,G)=>(0,R.q6)({ports:S,sink:G,patience:z.settings.patience,knowledge:(0,$.d)(M.k2,...Object.values(J).map(({knowledge:x})=>x),...H.map(({knowledge:x})=>x))})})}finally{C(),
await S.close()}}async function I({options:m,root:y,ports:A,checkout:E}){const{runner:D,inputs:W}=m;if(D.github){const{readEvent:p}=await n.e(4248).then(n.bind(n,14248));return{event:await p({env:D.env,
readFile:E.readFile}),remoteUrl:void 0}}const[{gitEvent:C},{readGit:U}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),L=await U(y,A);return{event:C(L,W.get("ref")?.
value),remoteUrl:L.remoteUrl}}async function t(m){const{options:y,root:A,event:E,remoteUrl:D,checkout:W,secrets:C}=m,{runner:U,inputs:L,deploying:p}=y,{loadSettings:N}=await n.e(4369).then(n.bind(n,24369)),
{readSecrets:S,secretValues:B}=await n.e(9220).then(n.bind(n,99220)),F=S(L);for(const[V,H]of Object.entries(F))C.add(V,H);const b=await N({...W,root:A,env:U.env,inputs:L,repository:E.repository,serverUrl:E.
serverUrl,remoteUrl:D,forge:U.github,ci:U.ci,secrets:F,targetSchemas:u,...p===void 0?{}:{deploying:p}}),z=L.get("environment")?.value??p?.[0],J=await B({...W,settings:b,given:F,env:U.env,ci:U.ci,environment:z});
for(const[V,H]of Object.entries(J))C.add(V,H);return b}const h=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],O=["\
head","manifest","blob","tags","tag","remove","put","copy","expect"].map(m=>`registry.${m}`),l=["find","commits","draft","upload","publish","mark"].map(m=>`release.${m}`);function T(m,y){const A=D=>{let W;
return C=>({[C]:async(U,L)=>{W??=D();const p=(await W)[C];if(p===void 0)throw new Error(`No operation ${C}.`);return p(U,L)}})},E=(D,W)=>{const C=A(W);return Object.assign({},...D.map(C))};return{...E(
["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:D}=await n.e(2530).then(n.bind(n,92530));return D(m,y())}),...E(O,async()=>(await Promise.all([n.e(1233),n.e(5214)]).
then(n.bind(n,75214))).registryOperations(m)),...E(["quality.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(m)),...E(["service.start","service.stop","service.sweep"],
async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(m)),...E(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(512)]).then(
n.bind(n,512))).reportOperations(m)),...E(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(m)),...E(h,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(
m,y())),...E(l,async()=>{const{openReleases:D}=await n.e(2006).then(n.bind(n,32006));return D(m,y())}),...E(["runner.environment","runner.cache"],async()=>{const{runnerOperations:D}=await n.e(2347).then(
n.bind(n,2347));return D(m,y().runner)})}}}),31446:((K,j,n)=>{n.d(j,{CD:()=>d,Ye:()=>I});var g=n(48165),$=n(58563);function M(t,h=64*1024,O=4096){let l="";return{push(T){l+=T;const m=l.lastIndexOf(`
`);if(m>=0){for(const y of l.slice(0,m).split(`
`))t(y.endsWith("\r")?y.slice(0,-1):y);l=l.slice(m+1)}l.length>h&&(t(l.slice(0,-O)),l=l.slice(-O))},end(){l!==""&&t(l),l=""}}}function R(t){const h=[];return{push(O){h.push(O.slice(0,2e3)),h.length>t&&
h.shift()},lines:()=>[...h]}}var f=n(7802);const o=6e5,r={stdout:"",stderr:""};function d(t,h,O){switch(t.do){case"exec":return v(t,h,O);case"http":return s(t,h,O);case"write":return u(t,h,O);case"cal\
l":return P(t,h,O)}}async function v(t,h,O){const{ports:l,sink:T,signal:m}=O,y=R(40),A={stdout:E("stdout"),stderr:E("stderr")};function E(p){const N=(0,$.T9)(l.secrets()),S=M(B=>{y.push(B),t.quiet||T(
{type:"output",step:t.id,stream:p,text:B})});return{push:B=>S.push(N.push(B)),end(){S.push(N.end()),S.end()}}}const D=t.timeout??o,W=t.argv.map(p=>(0,f.$f)(p,h,l)),C=await l.exec({argv:W,env:(0,f.yN)(
t.env,h,l),timeout:D,signal:m,bound:t.undo!==void 0,onOutput:(p,N)=>A[p].push(N),...t.cwd===void 0?{}:{cwd:(0,f.$f)(t.cwd,h,l)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,f.
$f)(t.stdin,h,l)}});if(A.stdout.end(),A.stderr.end(),m.aborted)throw m.reason;const U={exit:C.exit,stdout:C.stdout,stderr:C.stderr},L=W[0]??"";if(C.timedOut)throw new g.HR("timeout",`${L} did not fini\
sh in ${D/1e3} s.`,{details:y.lines()});if(e(t)&&C.cut?.includes("stdout"))throw a(t);if((t.expect??[0]).includes(C.exit))return U;throw I(t,U,O)??new g.HR(t.failsAs??"bug",`${t.title}: ${L} ${i(C.exit,
C.signalled)}.`,{details:y.lines()})}function e({quiet:t,outputs:h}){return t===!0||Object.values(h??{}).some(({from:O})=>O==="stdout")}function a(t){return new g.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function i(t,h){return h===void 0?`exited with code ${t}`:`was ended by ${h}`}async function s(t,h,O){const{ports:l,signal:T}=O,m=(0,f.$f)(t.url,h,
l),y=await l.http({method:t.method,url:m,headers:(0,f.yN)(t.headers,h,l),timeout:t.timeout??3e4,signal:T,follow:!t.expect?.some(W=>W>=300&&W<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,f.
$f)(t.body,h,l)}}),A={...r,status:y.status,headers:y.headers,body:y.body};if(t.expect===void 0?y.status>=200&&y.status<300:t.expect.includes(y.status))return A;const D=Number(y.headers["retry-after"])*
1e3;throw I(t,A,O)??new g.HR(c(y.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${m} answered ${y.status}.`,{details:y.body===""?[]:[y.body.slice(0,1e3)],...D>0?{retryAfter:D}:{}})}function c(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function u(t,h,O){const{ports:l}=O;
return await l.files.write((0,f.$f)(t.path,h,l),(0,f.$f)(t.content,h,l),t.mode??384),r}async function P(t,h,O){const l=AbortSignal.timeout(t.timeout??o);try{const T=(0,f.xI)(t.input,h,O.ports),m=await O.
ports.call(t.operation,T,AbortSignal.any([O.signal,l]));return{...r,value:m}}catch(T){throw O.signal.aborted?O.signal.reason:l.aborted?w(t,T):T}}function w(t,h){return new g.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??o)/1e3} s.`,{cause:h})}function I(t,h,O){const l=t.classify===void 0?void 0:O.knowledge.classifiers[t.classify]?.(h,t);if(l===void 0)return;const T=`${h.stdout}
${h.stderr}`.trim().split(`
`).slice(-40);return new g.HR(l.kind,l.cause,{details:T,...l.hint===void 0?{}:{hint:l.hint},...l.place===void 0?{}:{place:l.place}})}}),6908:((K,j,n)=>{n.d(j,{p:()=>r});var g=n(98919),$=n(48165),M=n(31446),
R=n(5977);async function f(e,a,i){const s=await e.acquire(a);a.sink({type:"hold",name:e.name,state:"acquired",text:""});try{return await i(s)}finally{try{await e.release(s,(0,R._E)(a))}catch(c){const u=`${e.
name} could not be given back: ${(0,$.w2)(c).message}`;a.sink({type:"note",level:"warning",text:u})}}}var o=n(80508);async function r(e,a,i,s){return e===void 0?s(i):f(d(e,a),i,c=>s({...i,ports:v(i.ports,
c)}))}function d(e,a){const i=(0,g.u)(e),s={id:"connection.open",title:`Connect to ${i}`,do:"call",operation:"connection.open",input:{connection:e,root:a},attempts:3,timeout:6e4};return{name:i,async acquire(c){
try{const u={outputs:new Map,scratch:void 0};return(await(0,o.ux)(s,c,()=>(0,M.CD)(s,u,c))).value}catch(u){throw(0,$.V0)((0,$.w2)(u),c.mask)}},release:async({id:c},{ports:u,signal:P})=>{await u.call("\
connection.close",{id:c},P)}}}function v(e,{docker:a,env:i}){return{...e,exec:s=>e.exec({...s,env:{...i,...s.env}}),http:s=>e.http(s.at==="docker"?{...s,at:a}:s)}}}),78500:((K,j,n)=>{n.d(j,{Lb:()=>d,hB:()=>v,
ur:()=>r,x6:()=>o});var g=n(48165),$=n(31446),M=n(52642),R=n(80508);const f={outputs:new Map,scratch:void 0};async function o(e,a){return await(0,M.Z)(e.list(),a)}async function r(e,a,i){for(const s of a){
const c={...e.create(s),attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,R.ux)(c,i,()=>(0,$.CD)(c,f,i))}}async function d(e,a,i){for(const s of a){const c={...e.remove(s),
attempts:3};if(c.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,R.ux)(c,i,()=>(0,$.CD)(c,f,i))}}function v(e){try{return JSON.parse(e.value)}catch{return}}}),52642:((K,j,n)=>{n.d(j,{Z:()=>d,
l:()=>r});var g=n(48165),$=n(76211),M=n(50445),R=n(31446),f=n(80508);const o=5;async function r(e,a,i=(0,$.Ix)()){let s=i;for(let c=0;c<=o;c+=1){const u=v(e(s),s);if(u.length===0)return s;if(c===o)throw new g.
HR("bug",`Still asking after ${o} rounds: ${u.map(w=>w.topic).join(", ")}.`);const P=await Promise.all(u.map(w=>d(w,a)));s=u.reduce((w,I,t)=>w.with({name:I.topic},P[t]),s)}return s}async function d(e,a){
const{ports:i}=a,c=JSON.stringify(e.step).includes(M.F)?await i.files.scratch():void 0;try{const u=await(0,f.ux)(e.step,a,()=>(0,R.CD)(e.step,{outputs:new Map,scratch:c},a));return e.parse(u)}catch(u){
throw a.signal.aborted?(0,g.w2)(a.signal.reason):(0,g.V0)((0,g.w2)(u),a.mask)}finally{c!==void 0&&await i.files.remove(c)}}function v(e,a){const i=new Set(a.names);return e.filter(({topic:s})=>!i.has(
s)&&i.add(s))}}),7802:((K,j,n)=>{n.d(j,{$f:()=>M,xI:()=>f,yN:()=>R});var g=n(48165),$=n(50445);function M(o,r,d){if(typeof o=="string")return r.scratch===void 0?o:o.replaceAll($.F,r.scratch);if("join"in
o)return o.join.map(e=>M(e,r,d)).join("");if("secret"in o){const e=d.secret(o.secret);if(e!==void 0)return o.as==="json"?JSON.stringify(e).slice(1,-1):e;throw new g.HR("auth",`The secret ${o.secret} i\
s not available here.`,{hint:`Pass ${o.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const v=r.outputs.get(`${o.late}.${o.output}`)??o.otherwise;if(v===void 0)
throw new g.HR("bug",`‹${o.late}.${o.output}› was used before it was known.`);return v}function R(o,r,d){return Object.fromEntries(Object.entries(o??{}).map(([v,e])=>[v,M(e,r,d)]))}function f(o,r,d){
return typeof o=="string"?M(o,r,d):o===null||typeof o!="object"?o:Array.isArray(o)?o.map(v=>f(v,r,d)):"late"in o||"join"in o||"secret"in o?M(o,r,d):Object.fromEntries(Object.entries(o).map(([v,e])=>[v,
f(e,r,d)]))}}),80508:((K,j,n)=>{n.d(j,{ux:()=>$});var g=n(48165);async function $(o,r,d,v=async()=>{}){const e=M(o),a=o.patience===void 0?Number.POSITIVE_INFINITY:r.patience??o.patience;let i;for(let s=1;;s+=
1)try{return await d(s)}catch(c){const u=(0,g.w2)(c);if(r.signal.aborted)throw(0,g.w2)(r.signal.reason);if(s>=e||!R(o,u))throw u;const P=u.retryAfter??f(s,r.ports),w=r.ports.clock.now();if(i??=w,w-i+P>
a)throw u;r.sink({type:"retry",step:o.id,attempt:s+1,delay:P,failure:u}),await r.ports.clock.sleep(P,r.signal);const I=await v();if(I!==void 0)return I}}function M(o){return o.attempts!==void 0?Math.max(
1,o.attempts):o.patience!==void 0?Number.POSITIVE_INFINITY:o.undo!==void 0&&o.check===void 0?1:3}function R(o,r){return g.qE[r.kind].retry||(o.retryOn??[]).includes(r.kind)}function f(o,r){const d=.75+
Number.parseInt(r.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(o-1))*d)}}),31587:((K,j,n)=>{n.d(j,{F:()=>r,n:()=>o});var g=n(48165),$=n(5977),M=n(78500);const R=1e3;function f(d){return`\
cancel.${d}`}async function o(d,v,e,a){await(0,M.ur)(d,[{key:f(v),value:JSON.stringify(e)}],a)}async function r({log:d,record:v},e,a){const i=new AbortController,s=new AbortController;let c;const P=(async()=>{
for(;!s.signal.aborted&&c===void 0;){if(await e.ports.clock.sleep(R,s.signal).catch(()=>{}),s.signal.aborted)return;const I=(await(0,M.x6)(d,(0,$._E)(e)).catch(()=>[])).find(({key:t})=>t===f(v));c=I===
void 0?void 0:(0,M.hB)(I)??{text:"somebody",leave:!1}}c!==void 0&&!s.signal.aborted&&i.abort(new g.HR("cancelled",`Cancelled by ${c.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await a(
(0,$.l_)(e,i.signal),()=>c)}finally{s.abort(),await P,c!==void 0&&await(0,M.Lb)(d,[f(v)],(0,$._E)(e)).catch(()=>{})}}}),40149:((K,j,n)=>{n.d(j,{$r:()=>o,Bf:()=>d,L3:()=>f,Mn:()=>r,cW:()=>R});var g=n(47535),
$=n(48165),M=n(66661);function R({settings:e,environments:a}){const i=e.environments.map(({id:s})=>s);return a.flatMap(s=>{const c=e.environments.find(w=>w.id===s);if(c!==void 0)return[c];const u=(0,M.
p)(s,i),P=i.length===0?"none is configured":`configured are ${i.join(", ")}`;throw new $.HR("usage",`There is no environment ${JSON.stringify(s)}; ${P}${u===void 0?"":`; did you mean ${u}?`}`)})}function f(e,a){
const{settings:i,event:s,override:c,now:u}=e;return R(e).map(P=>({settings:i,environment:P,event:s,target:o(P,e.targets),input:r({settings:i,environment:P,event:s,carried:a,now:u}),task:"deploy",to:"",
override:c,now:u}))}function o(e,a){const i=a[e.target.kind];if(i!==void 0)return i;throw new $.HR("usage",`environments.${e.id} has no target; expected one of ${Object.keys(a).join(", ")}.`)}function r(e){
const{settings:a,environment:i,event:s,carried:c,now:u}=e,P=v(s);return{app:a.app,environment:i.id,config:i.target.config,images:Object.fromEntries(Object.entries(c.images).map(([w,{name:I,digest:t=""}])=>[
w,{name:I,digest:t}])),variables:Object.fromEntries(i.variables.flatMap(({name:w,value:I})=>I===void 0?[]:[[w,I]])),...i.before===void 0?{}:{before:i.before},version:P,commit:s.sha,release:d(P,s.sha,u),
root:a.root,state:a.state}}function d(e,a,i){const s=e.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),c=a.slice(0,7);return`${s.endsWith(c)?s:`${s}-${c}`}-${Date.parse(i).toString(36)}`}function v(e){const a=(0,g.
cO)(e);return a!==void 0?a:`${(0,g.W0)(e)??(e.trigger.on==="pull_request"?`pr-${e.trigger.number}`:e.trigger.on)}-${e.sha.slice(0,7)}`}}),83975:((K,j,n)=>{n.d(j,{C6:()=>M,U9:()=>R,VI:()=>f,jQ:()=>o});
var g=n(48165),$=n(5977);async function M(r,d){const v={record:r};return await d.ports.call("ledger.open",v,d.signal)}async function R(r,d,v){const e=(0,$._E)(v);try{const a={id:r.id,change:d};return await e.
ports.call("ledger.change",a,e.signal)}catch(a){return v.sink({type:"note",level:"warning",text:`The record ${r.id} could not be written: ${(0,g.w2)(a).message}`}),{...r,...d}}}async function f(r,d){const v={
filter:r};return await d.ports.call("ledger.list",v,d.signal)}function o(r){return{failureKind:r.kind,reason:r.message.split(`
`)[0]?.slice(0,500)??""}}})};export{Y as id,Z as ids,Q as modules};

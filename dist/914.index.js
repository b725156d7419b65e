const Z=914,Q=[914,5401],X={82729:((N,w,n)=>{n.r(w),n.d(w,{readCheckout:()=>j});var y=n(51455),P=n(76760);function j(h){return{readFile:e=>(0,y.readFile)(P.resolve(h,e),"utf8").catch(r=>I(r,void 0)),listFiles:e=>(0,y.
readdir)(P.resolve(h,e)).catch(r=>I(r,[]))}}function I(h,e){const{code:r}=h;if(r==="ENOENT"||r==="ENOTDIR")return e;throw h}}),80914:((N,w,n)=>{n.r(w),n.d(w,{reject:()=>M});var y=n(53871),P=n(48165),j=n(
71985),I=n(6908),h=n(78500),e=n(40149),r=n(69499),E=n(15401);const M=async({runner:o,inputs:i,json:a,words:s})=>{const d=(0,r.N)(o,a),[u="",D=""]=s,R=(0,y.m)(D.slice(D.lastIndexOf("@")+1)),C=await(0,E.
withWorld)({runner:o,inputs:i,deploying:[]},async t=>{const{settings:f,event:v,startedAt:l}=t,L=t.context([],d.sink),[c]=(0,e.cW)({settings:f,environments:[u]});if(c===void 0)throw new P.HR("usage","N\
ame the environment.");const m=(0,e.Mn)({settings:f,environment:c,event:v,carried:{images:{}},now:l}),$=[v.actor,i.get("reason")?.value??""].filter(Boolean).join(": "),g={digest:R,text:$};return await(0,I.
p)(c.connection,f.root,L,O=>(0,h.ur)((0,e.$r)(c,t.targets).log(m),[(0,j.JW)(g)],O)),{environment:c.id,...g}});return d.print(C,`${R} is marked as bad in ${C.environment}.`),0}}),15401:((N,w,n)=>{n.r(w),
n.d(w,{withWorld:()=>R});var y=n(76760),P=n(49083),j=n(71985),I=n(5977),h=n(9386),e=n(15495),r=n(93869),E=n(11733);const M=()=>Promise.all([n.e(8694),n.e(7683)]).then(n.bind(n,17683)),o=()=>Promise.all(
[n.e(8694),n.e(6154)]).then(n.bind(n,66154)),i=()=>Promise.all([n.e(8815),n.e(5789)]).then(n.bind(n,35789)),a=()=>Promise.all([n.e(5156),n.e(5160)]).then(n.bind(n,65160)),s={"blue-green":{target:async()=>(await o()).
blueGreen,schema:async()=>(await Promise.all([n.e(5156),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},compose:{target:async()=>(await M()).compose,schema:async()=>(await Promise.all([n.e(5156),n.
e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(4326)]).then(n.bind(n,94326))).swarm,schema:async()=>(await Promise.all([n.e(5156),n.e(5946)]).
then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await i()).kubernetes,schema:async()=>(await a()).kubernetesSchema},kustomize:{target:async()=>(await i()).kustomize,schema:async()=>(await a()).
kustomizeSchema}};async function d(c){const m=[...new Set(c)].flatMap(g=>s[g]===void 0?[]:[[g,s[g]]]),$=await Promise.all(m.map(async([g,{target:O}])=>[g,await O()]));return Object.fromEntries($)}async function u(c=()=>!0){
const{z:m}=await Promise.all([n.e(5156),n.e(2238)]).then(n.bind(n,92238)),$=await Promise.all(Object.entries(s).map(async([g,{schema:O}])=>[g,c(g)?await O():m.unknown()]));return Object.fromEntries($)}
var D=n(82729);async function R(c,m){const{runner:$,inputs:g}=c,O=(0,h.PH)(),{signal:W,dispose:A}=(0,E.K)(O),B=(0,r.g)({},K=>$.mask(K));let U,T;const p=K=>L(K,()=>({settings:U,event:T,inputs:g,runner:$})),
S=(0,e.R)({env:$.env,secrets:B,signal:W,groups:O,operations:p});try{const K=y.resolve($.env.GITHUB_WORKSPACE??process.cwd(),g.get("working-directory")?.value??"."),F=(0,D.readCheckout)(K),x=await C({options:c,
root:K,ports:S,checkout:F});T=x.event,U=await t({options:c,root:K,...x,checkout:F,secrets:B});const G={settings:U,event:T},J=await d(U.environments.map(({target:H})=>H.kind)),z=new Date(S.clock.now()).
toISOString();return await m({runner:$,inputs:g,...G,targets:J,ports:S,startedAt:z,context:(H,Y)=>(0,I.q6)({ports:S,sink:Y,patience:G.settings.patience,knowledge:(0,P.d)(j.k2,...Object.values(J).map(({
knowledge:V})=>V),...H.map(({knowledge:V})=>V))})})}finally{A(),await S.close()}}async function C({options:c,root:m,ports:$,checkout:g}){const{runner:O,inputs:W}=c;if(O.github){const{readEvent:T}=await n.
e(4248).then(n.bind(n,14248));return{event:await T({env:O.env,readFile:g.readFile}),remoteUrl:void 0}}const[{gitEvent:A},{readGit:B}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(
n.bind(n,98268))]),U=await B(m,$);return{event:A(U,W.get("ref")?.value),remoteUrl:U.remoteUrl}}async function t(c){const{options:m,root:$,event:g,remoteUrl:O,checkout:W,secrets:A}=c,{runner:B,inputs:U,
deploying:T}=m,{loadSettings:p}=await n.e(4369).then(n.bind(n,24369)),{readSecrets:S,secretValues:K}=await n.e(9220).then(n.bind(n,99220)),F=S(U);for(const[z,H]of Object.entries(F))A.add(z,H);const x=await p(
{...W,root:$,env:B.env,inputs:U,repository:g.repository,serverUrl:g.serverUrl,remoteUrl:O,forge:B.github,ci:B.ci,secrets:F,targetSchemas:u,...T===void 0?{}:{deploying:T}}),G=U.get("environment")?.value??
T?.[0],J=await K({...W,settings:x,given:F,env:B.env,ci:B.ci,environment:G});for(const[z,H]of Object.entries(J))A.add(z,H);return x}const f=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.up\
load","checkout.read","checkout.files","trivy.database","tool.install"],v=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(c=>`registry.${c}`),l=["find","commits","draft","up\
load","publish","mark"].map(c=>`release.${c}`);function L(c,m){const $=O=>{let W;return A=>({[A]:async(B,U)=>{W??=O();const T=(await W)[A];if(T===void 0)throw new Error(`No operation ${A}.`);return T(
B,U)}})},g=(O,W)=>{const A=$(W);return Object.assign({},...O.map(A))};return{...g(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:O}=await n.e(2530).then(n.bind(n,
92530));return O(c,m())}),...g(v,async()=>(await Promise.all([n.e(1233),n.e(5214)]).then(n.bind(n,75214))).registryOperations(c)),...g(["quality.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).
toolchainOperations(c)),...g(["service.start","service.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(c)),...g(["quality.before","quality.report","quality.ch\
anged","quality.read"],async()=>(await Promise.all([n.e(9800),n.e(512)]).then(n.bind(n,512))).reportOperations(c)),...g(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(
c)),...g(f,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(c,m())),...g(l,async()=>{const{openReleases:O}=await n.e(2006).then(n.bind(n,32006));return O(c,m())}),...g(["runner.environme\
nt","runner.cache"],async()=>{const{runnerOperations:O}=await n.e(2347).then(n.bind(n,2347));return O(c,m().runner)})}}}),31446:((N,w,n)=>{n.d(w,{CD:()=>E,Ye:()=>C});var y=n(48165),P=n(58563);function j(t,f=64*
1024,v=4096){let l="";return{push(L){l+=L;const c=l.lastIndexOf(`
`);if(c>=0){for(const m of l.slice(0,c).split(`
`))t(m.endsWith("\r")?m.slice(0,-1):m);l=l.slice(c+1)}l.length>f&&(t(l.slice(0,-v)),l=l.slice(-v))},end(){l!==""&&t(l),l=""}}}function I(t){const f=[];return{push(v){f.push(v.slice(0,2e3)),f.length>t&&
f.shift()},lines:()=>[...f]}}var h=n(7802);const e=6e5,r={stdout:"",stderr:""};function E(t,f,v){switch(t.do){case"exec":return M(t,f,v);case"http":return s(t,f,v);case"write":return u(t,f,v);case"cal\
l":return D(t,f,v)}}async function M(t,f,v){const{ports:l,sink:L,signal:c}=v,m=I(40),$={stdout:g("stdout"),stderr:g("stderr")};function g(T){const p=(0,P.T9)(l.secrets()),S=j(K=>{m.push(K),t.quiet||L(
{type:"output",step:t.id,stream:T,text:K})});return{push:K=>S.push(p.push(K)),end(){S.push(p.end()),S.end()}}}const O=t.timeout??e,W=t.argv.map(T=>(0,h.$f)(T,f,l)),A=await l.exec({argv:W,env:(0,h.yN)(
t.env,f,l),timeout:O,signal:c,bound:t.undo!==void 0,onOutput:(T,p)=>$[T].push(p),...t.cwd===void 0?{}:{cwd:(0,h.$f)(t.cwd,f,l)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,h.
$f)(t.stdin,f,l)}});if($.stdout.end(),$.stderr.end(),c.aborted)throw c.reason;const B={exit:A.exit,stdout:A.stdout,stderr:A.stderr},U=W[0]??"";if(A.timedOut)throw new y.HR("timeout",`${U} did not fini\
sh in ${O/1e3} s.`,{details:m.lines()});if(o(t)&&A.cut?.includes("stdout"))throw i(t);if((t.expect??[0]).includes(A.exit))return B;throw C(t,B,v)??new y.HR(t.failsAs??"bug",`${t.title}: ${U} ${a(A.exit,
A.signalled)}.`,{details:m.lines()})}function o({quiet:t,outputs:f}){return t===!0||Object.values(f??{}).some(({from:v})=>v==="stdout")}function i(t){return new y.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function a(t,f){return f===void 0?`exited with code ${t}`:`was ended by ${f}`}async function s(t,f,v){const{ports:l,signal:L}=v,c=(0,h.$f)(t.url,f,
l),m=await l.http({method:t.method,url:c,headers:(0,h.yN)(t.headers,f,l),timeout:t.timeout??3e4,signal:L,follow:!t.expect?.some(W=>W>=300&&W<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,h.
$f)(t.body,f,l)}}),$={...r,status:m.status,headers:m.headers,body:m.body};if(t.expect===void 0?m.status>=200&&m.status<300:t.expect.includes(m.status))return $;const O=Number(m.headers["retry-after"])*
1e3;throw C(t,$,v)??new y.HR(d(m.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${c} answered ${m.status}.`,{details:m.body===""?[]:[m.body.slice(0,1e3)],...O>0?{retryAfter:O}:{}})}function d(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function u(t,f,v){const{ports:l}=v;
return await l.files.write((0,h.$f)(t.path,f,l),(0,h.$f)(t.content,f,l),t.mode??384),r}async function D(t,f,v){const l=AbortSignal.timeout(t.timeout??e);try{const L=(0,h.xI)(t.input,f,v.ports),c=await v.
ports.call(t.operation,L,AbortSignal.any([v.signal,l]));return{...r,value:c}}catch(L){throw v.signal.aborted?v.signal.reason:l.aborted?R(t,L):L}}function R(t,f){return new y.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:f})}function C(t,f,v){const l=t.classify===void 0?void 0:v.knowledge.classifiers[t.classify]?.(f,t);if(l===void 0)return;const L=`${f.stdout}
${f.stderr}`.trim().split(`
`).slice(-40);return new y.HR(l.kind,l.cause,{details:L,...l.hint===void 0?{}:{hint:l.hint},...l.place===void 0?{}:{place:l.place}})}}),6908:((N,w,n)=>{n.d(w,{p:()=>r});var y=n(98919),P=n(48165),j=n(31446),
I=n(5977);async function h(o,i,a){const s=await o.acquire(i);i.sink({type:"hold",name:o.name,state:"acquired",text:""});try{return await a(s)}finally{try{await o.release(s,(0,I._E)(i))}catch(d){const u=`${o.
name} could not be given back: ${(0,P.w2)(d).message}`;i.sink({type:"note",level:"warning",text:u})}}}var e=n(80508);async function r(o,i,a,s){return o===void 0?s(a):h(E(o,i),a,d=>s({...a,ports:M(a.ports,
d)}))}function E(o,i){const a=(0,y.u)(o),s={id:"connection.open",title:`Connect to ${a}`,do:"call",operation:"connection.open",input:{connection:o,root:i},attempts:3,timeout:6e4};return{name:a,async acquire(d){
try{const u={outputs:new Map,scratch:void 0};return(await(0,e.ux)(s,d,()=>(0,j.CD)(s,u,d))).value}catch(u){throw(0,P.V0)((0,P.w2)(u),d.mask)}},release:async({id:d},{ports:u,signal:D})=>{await u.call("\
connection.close",{id:d},D)}}}function M(o,{docker:i,env:a}){return{...o,exec:s=>o.exec({...s,env:{...a,...s.env}}),http:s=>o.http(s.at==="docker"?{...s,at:i}:s)}}}),78500:((N,w,n)=>{n.d(w,{Lb:()=>E,hB:()=>M,
ur:()=>r,x6:()=>e});var y=n(48165),P=n(31446),j=n(52642),I=n(80508);const h={outputs:new Map,scratch:void 0};async function e(o,i){return await(0,j.Z)(o.list(),i)}async function r(o,i,a){for(const s of i){
const d={...o.create(s),attempts:3};if(d.do==="wait")throw new y.HR("bug","A log cannot wait.");await(0,I.ux)(d,a,()=>(0,P.CD)(d,h,a))}}async function E(o,i,a){for(const s of i){const d={...o.remove(s),
attempts:3};if(d.do==="wait")throw new y.HR("bug","A log cannot wait.");await(0,I.ux)(d,a,()=>(0,P.CD)(d,h,a))}}function M(o){try{return JSON.parse(o.value)}catch{return}}}),52642:((N,w,n)=>{n.d(w,{Z:()=>E,
l:()=>r});var y=n(48165),P=n(76211),j=n(50445),I=n(31446),h=n(80508);const e=5;async function r(o,i,a=(0,P.Ix)()){let s=a;for(let d=0;d<=e;d+=1){const u=M(o(s),s);if(u.length===0)return s;if(d===e)throw new y.
HR("bug",`Still asking after ${e} rounds: ${u.map(R=>R.topic).join(", ")}.`);const D=await Promise.all(u.map(R=>E(R,i)));s=u.reduce((R,C,t)=>R.with({name:C.topic},D[t]),s)}return s}async function E(o,i){
const{ports:a}=i,d=JSON.stringify(o.step).includes(j.F)?await a.files.scratch():void 0;try{const u=await(0,h.ux)(o.step,i,()=>(0,I.CD)(o.step,{outputs:new Map,scratch:d},i));return o.parse(u)}catch(u){
throw i.signal.aborted?(0,y.w2)(i.signal.reason):(0,y.V0)((0,y.w2)(u),i.mask)}finally{d!==void 0&&await a.files.remove(d)}}function M(o,i){const a=new Set(i.names);return o.filter(({topic:s})=>!a.has(
s)&&a.add(s))}}),7802:((N,w,n)=>{n.d(w,{$f:()=>j,xI:()=>h,yN:()=>I});var y=n(48165),P=n(50445);function j(e,r,E){if(typeof e=="string")return r.scratch===void 0?e:e.replaceAll(P.F,r.scratch);if("join"in
e)return e.join.map(o=>j(o,r,E)).join("");if("secret"in e){const o=E.secret(e.secret);if(o!==void 0)return e.as==="json"?JSON.stringify(o).slice(1,-1):o;throw new y.HR("auth",`The secret ${e.secret} i\
s not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const M=r.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(M===void 0)
throw new y.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return M}function I(e,r,E){return Object.fromEntries(Object.entries(e??{}).map(([M,o])=>[M,j(o,r,E)]))}function h(e,r,E){
return typeof e=="string"?j(e,r,E):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(M=>h(M,r,E)):"late"in e||"join"in e||"secret"in e?j(e,r,E):Object.fromEntries(Object.entries(e).map(([M,o])=>[M,
h(o,r,E)]))}}),80508:((N,w,n)=>{n.d(w,{ux:()=>P});var y=n(48165);async function P(e,r,E,M=async()=>{}){const o=j(e),i=e.patience===void 0?Number.POSITIVE_INFINITY:r.patience??e.patience;let a;for(let s=1;;s+=
1)try{return await E(s)}catch(d){const u=(0,y.w2)(d);if(r.signal.aborted)throw(0,y.w2)(r.signal.reason);if(s>=o||!I(e,u))throw u;const D=u.retryAfter??h(s,r.ports),R=r.ports.clock.now();if(a??=R,R-a+D>
i)throw u;r.sink({type:"retry",step:e.id,attempt:s+1,delay:D,failure:u}),await r.ports.clock.sleep(D,r.signal);const C=await M();if(C!==void 0)return C}}function j(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function I(e,r){return y.qE[r.kind].retry||(e.retryOn??[]).includes(r.kind)}function h(e,r){const E=.75+
Number.parseInt(r.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*E)}}),40149:((N,w,n)=>{n.d(w,{$r:()=>e,Bf:()=>E,L3:()=>h,Mn:()=>r,cW:()=>I});var y=n(47535),P=n(48165),j=n(66661);
function I({settings:o,environments:i}){const a=o.environments.map(({id:s})=>s);return i.flatMap(s=>{const d=o.environments.find(R=>R.id===s);if(d!==void 0)return[d];const u=(0,j.p)(s,a),D=a.length===
0?"none is configured":`configured are ${a.join(", ")}`;throw new P.HR("usage",`There is no environment ${JSON.stringify(s)}; ${D}${u===void 0?"":`; did you mean ${u}?`}`)})}function h(o,i){const{settings:a,
event:s,override:d,now:u}=o;return I(o).map(D=>({settings:a,environment:D,event:s,target:e(D,o.targets),input:r({settings:a,environment:D,event:s,carried:i,now:u}),task:"deploy",to:"",override:d,now:u}))}
function e(o,i){const a=i[o.target.kind];if(a!==void 0)return a;throw new P.HR("usage",`environments.${o.id} has no target; expected one of ${Object.keys(i).join(", ")}.`)}function r(o){const{settings:i,
environment:a,event:s,carried:d,now:u}=o,D=M(s);return{app:i.app,environment:a.id,config:a.target.config,images:Object.fromEntries(Object.entries(d.images).map(([R,{name:C,digest:t=""}])=>[R,{name:C,digest:t}])),
variables:Object.fromEntries(a.variables.flatMap(({name:R,value:C})=>C===void 0?[]:[[R,C]])),...a.before===void 0?{}:{before:a.before},version:D,commit:s.sha,release:E(D,s.sha,u),root:i.root,state:i.state}}
function E(o,i,a){const s=o.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),d=i.slice(0,7);return`${s.endsWith(d)?s:`${s}-${d}`}-${Date.parse(a).toString(36)}`}function M(o){const i=(0,y.cO)(o);return i!==
void 0?i:`${(0,y.W0)(o)??(o.trigger.on==="pull_request"?`pr-${o.trigger.number}`:o.trigger.on)}-${o.sha.slice(0,7)}`}})};export{Z as id,Q as ids,X as modules};

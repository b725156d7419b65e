const Z=5401,u=[5401],p={82729:((R,P,t)=>{t.r(P),t.d(P,{readCheckout:()=>N});var U=t(51455),j=t(76760);function N(g){return{readFile:y=>(0,U.readFile)(j.resolve(g,y),"utf8").catch(v=>C(v,void 0)),listFiles:y=>(0,U.
readdir)(j.resolve(g,y)).catch(v=>C(v,[]))}}function C(g,y){const{code:v}=g;if(v==="ENOENT"||v==="ENOTDIR")return y;throw g}}),15401:((R,P,t)=>{t.r(P),t.d(P,{withWorld:()=>H});var U=t(76760),j=t(49083),
N=t(71985),C=t(5977),g=t(9386),y=t(15495),v=t(93869),W=t(11733);const z=()=>Promise.all([t.e(8694),t.e(7683)]).then(t.bind(t,17683)),A=()=>Promise.all([t.e(8694),t.e(6154)]).then(t.bind(t,66154)),I=()=>Promise.
all([t.e(8815),t.e(5789)]).then(t.bind(t,35789)),M=()=>Promise.all([t.e(2857),t.e(5160)]).then(t.bind(t,65160)),T={"blue-green":{target:async()=>(await A()).blueGreen,schema:async()=>(await Promise.all(
[t.e(2857),t.e(3673)]).then(t.bind(t,93673))).blueGreenSchema},compose:{target:async()=>(await z()).compose,schema:async()=>(await Promise.all([t.e(2857),t.e(5362)]).then(t.bind(t,85362))).composeSchema},
swarm:{target:async()=>(await Promise.all([t.e(8815),t.e(4326)]).then(t.bind(t,94326))).swarm,schema:async()=>(await Promise.all([t.e(2857),t.e(5946)]).then(t.bind(t,95946))).swarmSchema},kubernetes:{
target:async()=>(await I()).kubernetes,schema:async()=>(await M()).kubernetesSchema},kustomize:{target:async()=>(await I()).kustomize,schema:async()=>(await M()).kustomizeSchema}};async function K(s){
const e=[...new Set(s)].flatMap(n=>T[n]===void 0?[]:[[n,T[n]]]),a=await Promise.all(e.map(async([n,{target:o}])=>[n,await o()]));return Object.fromEntries(a)}async function B(){const s=await Promise.all(
Object.entries(T).map(async([e,{schema:a}])=>[e,await a()]));return Object.fromEntries(s)}var L=t(82729);async function H(s,e){const{runner:a,inputs:n}=s,o=(0,g.PH)(),{signal:m,dispose:l}=(0,W.K)(o),d=(0,v.
g)({},h=>a.mask(h));let i,c;const x=h=>X(h,()=>({settings:i,event:c,inputs:n,runner:a})),r=(0,y.R)({env:a.env,secrets:d,signal:m,groups:o,operations:x});try{const h=U.resolve(a.env.GITHUB_WORKSPACE??process.
cwd(),n.get("working-directory")?.value??"."),O=(0,L.readCheckout)(h),E=await $({options:s,root:h,ports:r,checkout:O});c=E.event,i=await V({options:s,root:h,...E,checkout:O,secrets:d});const D={settings:i,
event:c},F=await K(i.environments.map(({target:f})=>f.kind)),S=new Date(r.clock.now()).toISOString();return await e({runner:a,inputs:n,...D,targets:F,ports:r,startedAt:S,context:(f,Y)=>(0,C.q6)({ports:r,
sink:Y,patience:D.settings.patience,knowledge:(0,j.d)(N.k2,...Object.values(F).map(({knowledge:G})=>G),...f.map(({knowledge:G})=>G))})})}finally{l(),await r.close()}}async function $({options:s,root:e,
ports:a,checkout:n}){const{runner:o,inputs:m}=s;if(o.github){const{readEvent:c}=await t.e(4248).then(t.bind(t,14248));return{event:await c({env:o.env,readFile:n.readFile}),remoteUrl:void 0}}const[{gitEvent:l},
{readGit:d}]=await Promise.all([t.e(8944).then(t.bind(t,38944)),t.e(8268).then(t.bind(t,98268))]),i=await d(e,a);return{event:l(i,m.get("ref")?.value),remoteUrl:i.remoteUrl}}async function V(s){const{
options:e,root:a,event:n,remoteUrl:o,checkout:m,secrets:l}=s,{runner:d,inputs:i,deploying:c}=e,{loadSettings:x}=await t.e(4369).then(t.bind(t,24369)),{readSecrets:r,secretValues:h}=await t.e(9220).then(
t.bind(t,99220)),O=r(i);for(const[S,f]of Object.entries(O))l.add(S,f);const E=await x({...m,root:a,env:d.env,inputs:i,repository:n.repository,serverUrl:n.serverUrl,remoteUrl:o,forge:d.github,ci:d.ci,secrets:O,
targetSchemas:B,...c===void 0?{}:{deploying:c}}),D=i.get("environment")?.value??c?.[0],F=await h({...m,settings:E,given:O,env:d.env,ci:d.ci,environment:D});for(const[S,f]of Object.entries(F))l.add(S,f);
return E}const J=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],Q=["head","manifest","blob","tags","tag","remove",
"put","copy","expect"].map(s=>`registry.${s}`);function X(s,e){const a=o=>{let m;return l=>({[l]:async(d,i)=>{m??=o();const c=(await m)[l];if(c===void 0)throw new Error(`No operation ${l}.`);return c(
d,i)}})},n=(o,m)=>{const l=a(m);return Object.assign({},...o.map(l))};return{...n(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:o}=await t.e(2530).then(t.bind(t,
92530));return o(s,e())}),...n(Q,async()=>(await Promise.all([t.e(1233),t.e(5214)]).then(t.bind(t,75214))).registryOperations(s)),...n(["quality.toolchains"],async()=>(await t.e(9978).then(t.bind(t,89978))).
toolchainOperations(s)),...n(["service.start","service.stop","service.sweep"],async()=>(await t.e(5485).then(t.bind(t,55485))).serviceOperations(s)),...n(["quality.before","quality.report","quality.ch\
anged","quality.read"],async()=>(await Promise.all([t.e(9800),t.e(512)]).then(t.bind(t,512))).reportOperations(s)),...n(["secrets.scan"],async()=>(await t.e(7199).then(t.bind(t,87199))).secretsOperations(
s)),...n(J,async()=>(await t.e(324).then(t.bind(t,70324))).scanOperations(s,e())),...n(["runner.environment","runner.cache"],async()=>{const{runnerOperations:o}=await t.e(2347).then(t.bind(t,2347));return o(
s,e().runner)})}}})};export{Z as id,u as ids,p as modules};

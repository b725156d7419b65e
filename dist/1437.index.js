const u=1437,p=[1437,5401],w={82729:((J,E,t)=>{t.r(E),t.d(E,{readCheckout:()=>W});var C=t(51455),j=t(76760);function W(r){return{readFile:O=>(0,C.readFile)(j.resolve(r,O),"utf8").catch(g=>x(g,void 0)),
listFiles:O=>(0,C.readdir)(j.resolve(r,O)).catch(g=>x(g,[]))}}function x(r,O){const{code:g}=r;if(g==="ENOENT"||g==="ENOTDIR")return O;throw r}}),31437:((J,E,t)=>{t.r(E),t.d(E,{explain:()=>O,init:()=>g,
validate:()=>r});var C=t(51455),j=t(76760),W=t(69499),x=t(15401);const r=async({runner:h,inputs:S,json:I})=>{const D=(0,W.N)(h,I),M=await(0,x.withWorld)({runner:h,inputs:S},async f=>f.settings),{app:v,
gates:U,images:y,environments:N,warnings:A}=M,R=[`${U.length} gates`,`${y.length} images`,`environments: ${N.map(({id:f})=>f).join(", ")||"none"}`],L=[...A.map(f=>`warning: ${f}`),`${v}: good (${R.join(
"; ")}).`];return D.print({app:v,warnings:A,valid:!0},L.join(`
`)),0},O=async({runner:h,inputs:S,json:I})=>{const D=(0,W.N)(h,I),{explain:M,explainLines:v}=await t.e(9637).then(t.bind(t,49637)),U=await(0,x.withWorld)({runner:h,inputs:S,deploying:[]},async y=>y.settings);
return D.print(M(U),v(U).join(`
`)),0},g=async({runner:h,inputs:S,json:I})=>{const D=(0,W.N)(h,I),[{planInit:M},{readCheckout:v},{readOrigin:U}]=await Promise.all([t.e(3591).then(t.bind(t,33591)),Promise.resolve().then(t.bind(t,82729)),
t.e(6059).then(t.bind(t,96059))]),y=j.resolve(S.get("working-directory")?.value??"."),N=await M({...v(y),...await U(y,h),root:y,action:S.get("action")?.value});for(const{path:R,content:L}of N.files){const f=j.
join(y,R);await(0,C.mkdir)(j.dirname(f),{recursive:!0}),await(0,C.writeFile)(f,L,{flag:"wx"})}const A=[...N.files.map(({path:R})=>`wrote ${R}`)];return D.print(N,A.join(`
`)),0}}),15401:((J,E,t)=>{t.r(E),t.d(E,{withWorld:()=>A});var C=t(76760),j=t(49083),W=t(71985),x=t(5977),r=t(9386),O=t(15495),g=t(93869),h=t(11733);const S=()=>Promise.all([t.e(8694),t.e(7683)]).then(
t.bind(t,17683)),I=()=>Promise.all([t.e(8694),t.e(6154)]).then(t.bind(t,66154)),D=()=>Promise.all([t.e(8815),t.e(5789)]).then(t.bind(t,35789)),M=()=>Promise.all([t.e(5156),t.e(5160)]).then(t.bind(t,65160)),
v={"blue-green":{target:async()=>(await I()).blueGreen,schema:async()=>(await Promise.all([t.e(5156),t.e(3673)]).then(t.bind(t,93673))).blueGreenSchema},compose:{target:async()=>(await S()).compose,schema:async()=>(await Promise.
all([t.e(5156),t.e(5362)]).then(t.bind(t,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([t.e(8815),t.e(4326)]).then(t.bind(t,94326))).swarm,schema:async()=>(await Promise.all([t.e(5156),
t.e(5946)]).then(t.bind(t,95946))).swarmSchema},kubernetes:{target:async()=>(await D()).kubernetes,schema:async()=>(await M()).kubernetesSchema},kustomize:{target:async()=>(await D()).kustomize,schema:async()=>(await M()).
kustomizeSchema}};async function U(s){const e=[...new Set(s)].flatMap(n=>v[n]===void 0?[]:[[n,v[n]]]),a=await Promise.all(e.map(async([n,{target:o}])=>[n,await o()]));return Object.fromEntries(a)}async function y(s=()=>!0){
const{z:e}=await Promise.all([t.e(5156),t.e(2238)]).then(t.bind(t,92238)),a=await Promise.all(Object.entries(v).map(async([n,{schema:o}])=>[n,s(n)?await o():e.unknown()]));return Object.fromEntries(a)}
var N=t(82729);async function A(s,e){const{runner:a,inputs:n}=s,o=(0,r.PH)(),{signal:m,dispose:l}=(0,h.K)(o),d=(0,g.g)({},P=>a.mask(P));let i,c;const H=P=>Y(P,()=>({settings:i,event:c,inputs:n,runner:a})),
T=(0,O.R)({env:a.env,secrets:d,signal:m,groups:o,operations:H});try{const P=C.resolve(a.env.GITHUB_WORKSPACE??process.cwd(),n.get("working-directory")?.value??"."),K=(0,N.readCheckout)(P),B=await R({options:s,
root:P,ports:T,checkout:K});c=B.event,i=await L({options:s,root:P,...B,checkout:K,secrets:d});const z={settings:i,event:c},G=await U(i.environments.map(({target:$})=>$.kind)),F=new Date(T.clock.now()).
toISOString();return await e({runner:a,inputs:n,...z,targets:G,ports:T,startedAt:F,context:($,Z)=>(0,x.q6)({ports:T,sink:Z,patience:z.settings.patience,knowledge:(0,j.d)(W.k2,...Object.values(G).map(({
knowledge:V})=>V),...$.map(({knowledge:V})=>V))})})}finally{l(),await T.close()}}async function R({options:s,root:e,ports:a,checkout:n}){const{runner:o,inputs:m}=s;if(o.github){const{readEvent:c}=await t.
e(4248).then(t.bind(t,14248));return{event:await c({env:o.env,readFile:n.readFile}),remoteUrl:void 0}}const[{gitEvent:l},{readGit:d}]=await Promise.all([t.e(8944).then(t.bind(t,38944)),t.e(8268).then(
t.bind(t,98268))]),i=await d(e,a);return{event:l(i,m.get("ref")?.value),remoteUrl:i.remoteUrl}}async function L(s){const{options:e,root:a,event:n,remoteUrl:o,checkout:m,secrets:l}=s,{runner:d,inputs:i,
deploying:c}=e,{loadSettings:H}=await t.e(4369).then(t.bind(t,24369)),{readSecrets:T,secretValues:P}=await t.e(9220).then(t.bind(t,99220)),K=T(i);for(const[F,$]of Object.entries(K))l.add(F,$);const B=await H(
{...m,root:a,env:d.env,inputs:i,repository:n.repository,serverUrl:n.serverUrl,remoteUrl:o,forge:d.github,ci:d.ci,secrets:K,targetSchemas:y,...c===void 0?{}:{deploying:c}}),z=i.get("environment")?.value??
c?.[0],G=await P({...m,settings:B,given:K,env:d.env,ci:d.ci,environment:z});for(const[F,$]of Object.entries(G))l.add(F,$);return B}const f=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.up\
load","checkout.read","checkout.files","trivy.database","tool.install"],Q=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(s=>`registry.${s}`),X=["find","commits","draft","up\
load","publish","mark"].map(s=>`release.${s}`);function Y(s,e){const a=o=>{let m;return l=>({[l]:async(d,i)=>{m??=o();const c=(await m)[l];if(c===void 0)throw new Error(`No operation ${l}.`);return c(
d,i)}})},n=(o,m)=>{const l=a(m);return Object.assign({},...o.map(l))};return{...n(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:o}=await t.e(2530).then(t.bind(t,
92530));return o(s,e())}),...n(Q,async()=>(await Promise.all([t.e(1233),t.e(5214)]).then(t.bind(t,75214))).registryOperations(s)),...n(["quality.toolchains"],async()=>(await t.e(9978).then(t.bind(t,89978))).
toolchainOperations(s)),...n(["service.start","service.stop","service.sweep"],async()=>(await t.e(5485).then(t.bind(t,55485))).serviceOperations(s)),...n(["quality.before","quality.report","quality.ch\
anged","quality.read"],async()=>(await Promise.all([t.e(9800),t.e(512)]).then(t.bind(t,512))).reportOperations(s)),...n(["secrets.scan"],async()=>(await t.e(7199).then(t.bind(t,87199))).secretsOperations(
s)),...n(f,async()=>(await t.e(324).then(t.bind(t,70324))).scanOperations(s,e())),...n(X,async()=>{const{openReleases:o}=await t.e(2006).then(t.bind(t,32006));return o(s,e())}),...n(["runner.environme\
nt","runner.cache"],async()=>{const{runnerOperations:o}=await t.e(2347).then(t.bind(t,2347));return o(s,e().runner)})}}})};export{u as id,p as ids,w as modules};

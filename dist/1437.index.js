const w=1437,b=[1437,5401],k={82729:((J,S,t)=>{t.r(S),t.d(S,{readCheckout:()=>D});var C=t(51455),j=t(76760);function D(r){return{readFile:O=>(0,C.readFile)(j.resolve(r,O),"utf8").catch(m=>x(m,void 0)),
listFiles:O=>(0,C.readdir)(j.resolve(r,O)).catch(m=>x(m,[]))}}function x(r,O){const{code:m}=r;if(m==="ENOENT"||m==="ENOTDIR")return O;throw r}}),31437:((J,S,t)=>{t.r(S),t.d(S,{explain:()=>O,init:()=>m,
validate:()=>r});var C=t(51455),j=t(76760),D=t(43533),x=t(15401);const r=async({runner:g,inputs:M,json:I})=>{const W=(0,D.N)(g,I),U=await(0,x.withWorld)({runner:g,inputs:M},async f=>f.settings),{app:E,
gates:v,images:y,environments:A,warnings:N}=U,R=[`${v.length} gates`,`${y.length} images`,`environments: ${A.map(({id:f})=>f).join(", ")||"none"}`],L=[...N.map(f=>`warning: ${f}`),`${E}: good (${R.join(
"; ")}).`];return W.print({app:E,warnings:N,valid:!0},L.join(`
`)),0},O=async({runner:g,inputs:M,json:I})=>{const W=(0,D.N)(g,I),{explain:U,explainLines:E}=await t.e(9637).then(t.bind(t,49637)),v=await(0,x.withWorld)({runner:g,inputs:M,deploying:[]},async y=>y.settings);
return W.print(U(v),E(v).join(`
`)),0},m=async({runner:g,inputs:M,json:I})=>{const W=(0,D.N)(g,I),[{planInit:U},{readCheckout:E},{readOrigin:v}]=await Promise.all([t.e(3591).then(t.bind(t,33591)),Promise.resolve().then(t.bind(t,82729)),
t.e(6059).then(t.bind(t,96059))]),y=j.resolve(M.get("working-directory")?.value??"."),A=await U({...E(y),...await v(y,g),root:y,action:M.get("action")?.value});for(const{path:R,content:L}of A.files){const f=j.
join(y,R);await(0,C.mkdir)(j.dirname(f),{recursive:!0}),await(0,C.writeFile)(f,L,{flag:"wx"})}const N=[...A.files.map(({path:R})=>`wrote ${R}`)];return W.print(A,N.join(`
`)),0}}),15401:((J,S,t)=>{t.r(S),t.d(S,{withWorld:()=>L});var C=t(76760),j=t(49083),D=t(25837),x=t(37316),r=t(5977),O=t(9386),m=t(15495),g=t(93869),M=t(11733);const I=()=>t.e(7683).then(t.bind(t,17683)),
W=()=>Promise.all([t.e(7683),t.e(6154)]).then(t.bind(t,66154)),U=()=>Promise.all([t.e(8815),t.e(3573)]).then(t.bind(t,23573)),E=()=>Promise.all([t.e(2857),t.e(5160)]).then(t.bind(t,65160)),v={"blue-gr\
een":{target:async()=>(await W()).blueGreen,schema:async()=>(await Promise.all([t.e(2857),t.e(3673)]).then(t.bind(t,93673))).blueGreenSchema},compose:{target:async()=>(await I()).compose,schema:async()=>(await Promise.
all([t.e(2857),t.e(5362)]).then(t.bind(t,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([t.e(8815),t.e(2534)]).then(t.bind(t,32534))).swarm,schema:async()=>(await Promise.all([t.e(2857),
t.e(5946)]).then(t.bind(t,95946))).swarmSchema},kubernetes:{target:async()=>(await U()).kubernetes,schema:async()=>(await E()).kubernetesSchema},kustomize:{target:async()=>(await U()).kustomize,schema:async()=>(await E()).
kustomizeSchema}};async function y(s){const i=[...new Set(s)].flatMap(n=>v[n]===void 0?[]:[[n,v[n]]]),o=await Promise.all(i.map(async([n,{target:a}])=>[n,await a()]));return Object.fromEntries(o)}async function A(){
return await N(()=>!0)}async function N(s){const i=Object.entries(v).map(async([o,{schema:n}])=>[o,s(o)?await n():void 0]);return Object.fromEntries(await Promise.all(i))}var R=t(82729);async function L(s,i){
const{runner:o,inputs:n}=s,a=(0,O.PH)(),{signal:h,dispose:l}=(0,M.K)(a),d=(0,g.g)({},P=>o.mask(P));let e,c;const H=P=>u(P,()=>({settings:e,event:c,inputs:n,runner:o})),T=(0,m.R)({env:o.env,secrets:d,signal:h,
groups:a,operations:H});try{const P=C.resolve(o.env.GITHUB_WORKSPACE??process.cwd(),n.get("working-directory")?.value??"."),K=(0,R.readCheckout)(P),B=await f({options:s,root:P,ports:T,checkout:K});c=B.
event,e=await Q({options:s,root:P,...B,checkout:K,secrets:d});const G={settings:e,event:c},z=await y(e.environments.flatMap(D.CI).map(({target:$})=>$.kind)),F=new Date(T.clock.now()).toISOString();return await i(
{runner:o,inputs:n,...G,targets:z,ports:T,startedAt:F,context:($,p)=>(0,r.q6)({ports:T,sink:p,patience:G.settings.patience,knowledge:(0,j.d)(x.k2,...Object.values(z).map(({knowledge:V})=>V),...$.map(({
knowledge:V})=>V))})})}finally{l(),await T.close()}}async function f({options:s,root:i,ports:o,checkout:n}){const{runner:a,inputs:h}=s;if(a.github){const{readEvent:c}=await t.e(4248).then(t.bind(t,14248));
return{event:await c({env:a.env,readFile:n.readFile}),remoteUrl:void 0}}const[{gitEvent:l},{readGit:d}]=await Promise.all([t.e(8944).then(t.bind(t,38944)),t.e(8268).then(t.bind(t,98268))]),e=await d(i,
o);return{event:l(e,h.get("ref")?.value),remoteUrl:e.remoteUrl}}async function Q(s){const{options:i,root:o,event:n,remoteUrl:a,checkout:h,secrets:l}=s,{runner:d,inputs:e,deploying:c}=i,{loadSettings:H}=await t.
e(8115).then(t.bind(t,78115)),{readSecrets:T,secretValues:P}=await t.e(9220).then(t.bind(t,99220)),K=T(e);for(const[F,$]of Object.entries(K))l.add(F,$);const B=await H({...h,root:o,env:d.env,inputs:e,
repository:n.repository,serverUrl:n.serverUrl,remoteUrl:a,forge:d.github,ci:d.ci,secrets:K,targetSchemas:N,...c===void 0?{}:{deploying:c}}),G=(0,D.x2)(e.get("environment")?.value??c?.[0]??"").id||void 0,
z=await P({...h,settings:B,given:K,env:d.env,ci:d.ci,environment:G});for(const[F,$]of Object.entries(z))l.add(F,$);return B}const X=["scan.keep","scan.kept","scan.tell","scan.comment","scan.artifact",
"sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],Y=["head","manifest","blob","tags","tag","remove","put","copy","expect","claim","claims"].map(s=>`registry.${s}`),Z=["f\
ind","commits","draft","upload","publish","mark"].map(s=>`release.${s}`);function u(s,i){const o=a=>{let h;return l=>({[l]:async(d,e)=>{h??=a();const c=(await h)[l];if(c===void 0)throw new Error(`No o\
peration ${l}.`);return c(d,e)}})},n=(a,h)=>{const l=o(h);return Object.assign({},...a.map(l))};return{...n(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:a}=await t.
e(2530).then(t.bind(t,92530));return a(s,i())}),...n(Y,async()=>(await Promise.all([t.e(1233),t.e(3408)]).then(t.bind(t,23408))).registryOperations(s)),...n(["quality.toolchains"],async()=>(await t.e(
9978).then(t.bind(t,89978))).toolchainOperations(s)),...n(["service.start","service.stop","service.sweep"],async()=>(await t.e(5485).then(t.bind(t,55485))).serviceOperations(s)),...n(["quality.before",
"quality.report","quality.changed","quality.read"],async()=>(await Promise.all([t.e(9800),t.e(3574)]).then(t.bind(t,33574))).reportOperations(s)),...n(["cache.restore","cache.save"],async()=>(await t.
e(8354).then(t.bind(t,18354))).cacheOperations(s,i().runner.github)),...n(["check.variables","check.openapi","check.dockerfile"],async()=>(await t.e(8956).then(t.bind(t,48956))).checkOperations),...n(
["git.history"],async()=>(await t.e(2984).then(t.bind(t,52984))).historyOperations(s)),...n(["secrets.scan"],async()=>(await t.e(7199).then(t.bind(t,87199))).secretsOperations(s)),...n(X,async()=>(await t.
e(324).then(t.bind(t,70324))).scanOperations(s,i())),...n(Z,async()=>{const{openReleases:a}=await t.e(2006).then(t.bind(t,32006));return a(s,i())}),...n(["runner.environment","runner.cache"],async()=>{
const{runnerOperations:a}=await t.e(2347).then(t.bind(t,2347));return a(s,i().runner)})}}})};export{w as id,b as ids,k as modules};

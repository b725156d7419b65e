const nn=1437,tn=[1437,5401],sn={82729:((X,M,n)=>{n.r(M),n.d(M,{readCheckout:()=>W});var T=n(51455),U=n(76760);function W(P){return{readFile:m=>(0,T.readFile)(U.resolve(P,m),"utf8").catch(g=>C(g,void 0)),
listFiles:m=>(0,T.readdir)(U.resolve(P,m)).catch(g=>C(g,[]))}}function C(P,m){const{code:g}=P;if(g==="ENOENT"||g==="ENOTDIR")return m;throw P}}),31437:((X,M,n)=>{n.r(M),n.d(M,{explain:()=>g,init:()=>J,
validate:()=>P});var T=n(51455),U=n(76760),W=n(65954),C=n(15401);const P=async({runner:d,inputs:v,json:$})=>{const N=(0,W.N)(d,$),I=await(0,C.withWorld)({runner:d,inputs:v},async O=>O.settings),{app:E,
gates:y,images:f,environments:r,warnings:R}=I,A=[m(y.length,"gate"),m(f.length,"image"),`environments: ${r.map(({id:O})=>O).join(", ")||"none"}`],F=[...R.map(O=>`warning: ${O}`),`${E}: good (${A.join(
"; ")}).`];return N.print({app:E,warnings:R,valid:!0},F.join(`
`)),0};function m(d,v){return`${d} ${v}${d===1?"":"s"}`}const g=async({runner:d,inputs:v,json:$})=>{const N=(0,W.N)(d,$),{explain:I,explainLines:E}=await n.e(9637).then(n.bind(n,49637)),y=await(0,C.withWorld)(
{runner:d,inputs:v,deploying:[]},async f=>f.settings);return N.print(I(y),E(y).join(`
`)),0},J=async({runner:d,inputs:v,json:$})=>{const N=(0,W.N)(d,$),[{planInit:I},{readCheckout:E},{readOrigin:y}]=await Promise.all([n.e(3591).then(n.bind(n,33591)),Promise.resolve().then(n.bind(n,82729)),
n.e(6059).then(n.bind(n,96059))]),f=U.resolve(v.get("working-directory")?.value??"."),r=await I({...E(f),...await y(f,d),root:f,action:v.get("action")?.value});for(const{path:A,content:F}of r.files){const O=U.
join(f,A);await(0,T.mkdir)(U.dirname(O),{recursive:!0}),await(0,T.writeFile)(O,F,{flag:"wx"})}const R=[...r.files.map(({path:A})=>`wrote ${A}`)];return N.print(r,R.join(`
`)),0}}),15401:((X,M,n)=>{n.r(M),n.d(M,{withWorld:()=>F});var T=n(76760),U=n(47535),W=n(49083),C=n(25837),P=n(73597),m=n(5977),g=n(9386),J=n(15495),d=n(93869),v=n(11733);const $=()=>Promise.all([n.e(8815),
n.e(1708)]).then(n.bind(n,61708)),N=()=>Promise.all([n.e(8815),n.e(1708),n.e(6154)]).then(n.bind(n,66154)),I=()=>Promise.all([n.e(8815),n.e(3573)]).then(n.bind(n,23573)),E=()=>Promise.all([n.e(2857),n.
e(5160)]).then(n.bind(n,65160)),y={"blue-green":{target:async()=>(await N()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},command:{target:async()=>(await n.
e(7500).then(n.bind(n,77500))).command,schema:async()=>(await Promise.all([n.e(2857),n.e(9815)]).then(n.bind(n,39815))).commandSchema},compose:{target:async()=>(await $()).compose,schema:async()=>(await Promise.
all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(7785)]).then(n.bind(n,57785))).swarm,schema:async()=>(await Promise.all([n.e(2857),
n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await I()).kubernetes,schema:async()=>(await E()).kubernetesSchema},kustomize:{target:async()=>(await I()).kustomize,schema:async()=>(await E()).
kustomizeSchema},webhook:{target:async()=>(await n.e(1572).then(n.bind(n,41572))).webhook,schema:async()=>(await Promise.all([n.e(2857),n.e(8123)]).then(n.bind(n,78123))).webhookSchema}};async function f(s){
const a=[...new Set(s)].flatMap(t=>y[t]===void 0?[]:[[t,y[t]]]),i=await Promise.all(a.map(async([t,{target:o}])=>[t,await o()]));return Object.fromEntries(i)}async function r(){return await R(()=>!0)}
async function R(s){const a=Object.entries(y).map(async([i,{schema:t}])=>[i,s(i)?await t():void 0]);return Object.fromEntries(await Promise.all(a))}var A=n(82729);async function F(s,a){const{runner:i,
inputs:t}=s,o=(0,g.PH)(),{signal:h,dispose:l}=(0,v.K)(o),S=(0,d.g)({},j=>i.mask(j));let e,c;const z=j=>w(j,()=>({settings:e,event:c,inputs:t,runner:i})),x=(0,J.R)({env:i.env,secrets:S,signal:h,groups:o,
operations:z});try{const j=T.resolve(i.env.GITHUB_WORKSPACE??process.cwd(),t.get("working-directory")?.value??"."),V=(0,A.readCheckout)(j),K=await O({options:s,root:j,ports:x,checkout:V});c=K.event,e=
await Y({options:s,root:j,...K,checkout:V,secrets:S,ports:x});const B={settings:e,event:c},G=await f(e.environments.flatMap(C.CI).map(({target:H})=>H.kind)),Q=new Date(x.clock.now()).toISOString();return await a(
{runner:i,inputs:t,...B,targets:G,ports:x,startedAt:Q,context:(H,L)=>(0,m.q6)({ports:x,sink:L,patience:B.settings.patience,knowledge:(0,W.d)(P.k2,...Object.values(G).map(({knowledge:D})=>D),...H.map(({
knowledge:D})=>D))})})}finally{l(),await x.close()}}async function O({options:s,root:a,ports:i,checkout:t}){const{runner:o,inputs:h}=s;if(o.github){const{readEvent:c}=await n.e(4248).then(n.bind(n,14248));
return{event:await c({env:o.env,readFile:t.readFile}),remoteUrl:void 0}}const[{gitEvent:l},{readGit:S}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),e=await S(a,
i);return{event:l(e,h.get("ref")?.value),remoteUrl:e.remoteUrl}}async function Y(s){const{options:a,root:i,event:t,remoteUrl:o,checkout:h,secrets:l,ports:S}=s,{runner:e,inputs:c,deploying:z}=a,{loadSettings:x}=await n.
e(4617).then(n.bind(n,74617)),{readSecrets:j,secretValues:V}=await n.e(9220).then(n.bind(n,99220)),K=j(c);let B={};for(const[L,D]of Object.entries(K))l.add(L,D);const G=await x({...h,root:i,env:e.env,
inputs:c,repository:t.repository,serverUrl:t.serverUrl,remoteUrl:o,forge:e.github,ci:e.ci,secrets:K,async fetchSecrets({region:L,role:D,keys:b}){if((0,U.Tu)(t))return{};const k=Object.fromEntries(Object.
entries(b).filter(([_])=>K[_]===void 0)),q={region:L,role:D,keys:k};return B=await S.call("aws.secrets",q,S.signal),B},targetSchemas:R,...z===void 0?{}:{deploying:z}}),Q=(0,C.x2)(c.get("environment")?.
value??z?.[0]??"").id||void 0,H=await V({...h,settings:G,given:{...B,...K},env:e.env,ci:e.ci,environment:Q});for(const[L,D]of Object.entries(H))l.add(L,D);return G}const Z=["scan.keep","scan.kept","sc\
an.tell","scan.comment","scan.artifact","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install","sbom.attested","sbom.keep"],u=["head","manifest","blob","tags","tag","remove","\
put","copy","expect","claim","claims","sizes"].map(s=>`registry.${s}`),p=["find","commits","draft","upload","sums","publish","mark"].map(s=>`release.${s}`);function w(s,a){const i=o=>{let h;return l=>({
[l]:async(S,e)=>{h??=o();const c=(await h)[l];if(c===void 0)throw new Error(`No operation ${l}.`);return c(S,e)}})},t=(o,h)=>{const l=i(h);return Object.assign({},...o.map(l))};return{...t(["ledger.op\
en","ledger.change","ledger.list","ledger.get","ledger.ended"],async()=>{const{openLedger:o}=await n.e(2530).then(n.bind(n,92530));return o(s,a())}),...t(["note.list","note.create","note.remove"],async()=>(await n.
e(6688).then(n.bind(n,16688))).noteOperations(s)),...t(["webhook.send","webhook.status","webhook.running"],async()=>(await n.e(2733).then(n.bind(n,22733))).webhookOperations(s)),...t(u,async()=>(await Promise.
all([n.e(1233),n.e(6022)]).then(n.bind(n,96022))).registryOperations(s)),...t(["quality.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(s)),...t(["service.start","ser\
vice.stop","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(s)),...t(["quality.before","quality.report","quality.changed","quality.base","quality.read"],async()=>(await Promise.
all([n.e(9800),n.e(670)]).then(n.bind(n,20670))).reportOperations(s)),...t(["cache.restore","cache.save"],async()=>(await n.e(8354).then(n.bind(n,18354))).cacheOperations(s,a().runner.github)),...t(["\
check.variables","check.openapi","check.dockerfile"],async()=>(await Promise.all([n.e(9800),n.e(8956)]).then(n.bind(n,48956))).checkOperations),...t(["aws.secrets"],async()=>(await n.e(2659).then(n.bind(
n,22659))).awsSecretsOperations(s)),...t(["git.history"],async()=>(await n.e(2984).then(n.bind(n,52984))).historyOperations(s)),...t(["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(
s)),...t(Z,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(s,a())),...t(p,async()=>{const{openReleases:o}=await n.e(2006).then(n.bind(n,32006));return o(s,a())}),...t(["clean.inventory",
"clean.remove"],async()=>(await n.e(2006).then(n.bind(n,32006))).openInventory(s,a())),...t(["notify.send"],async()=>(await n.e(5647).then(n.bind(n,15647))).notifyOperations(s)),...t(["runner.environm\
ent","runner.cache"],async()=>{const{runnerOperations:o}=await n.e(2347).then(n.bind(n,2347));return o(s,a().runner)})}}})};export{nn as id,tn as ids,sn as modules};

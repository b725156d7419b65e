const tt=1437,nt=[1437,5401],st={82729:((X,M,t)=>{t.r(M),t.d(M,{readCheckout:()=>T});var I=t(51455),U=t(76760);function T(P){return{readFile:m=>(0,I.readFile)(U.resolve(P,m),"utf8").catch(g=>r(g,void 0)),
listFiles:m=>(0,I.readdir)(U.resolve(P,m)).catch(g=>r(g,[]))}}function r(P,m){const{code:g}=P;if(g==="ENOENT"||g==="ENOTDIR")return m;throw P}}),31437:((X,M,t)=>{t.r(M),t.d(M,{explain:()=>g,init:()=>J,
validate:()=>P});var I=t(51455),U=t(76760),T=t(65954),r=t(15401);const P=async({runner:d,inputs:v,json:W})=>{const $=(0,T.N)(d,W),C=await(0,r.withWorld)({runner:d,inputs:v},async O=>O.settings),{app:E,
gates:y,images:f,environments:L,warnings:N}=C,R=[m(y.length,"gate"),m(f.length,"image"),`environments: ${L.map(({id:O})=>O).join(", ")||"none"}`],F=[...N.map(O=>`warning: ${O}`),`${E}: good (${R.join(
"; ")}).`];return $.print({app:E,warnings:N,valid:!0},F.join(`
`)),0};function m(d,v){return`${d} ${v}${d===1?"":"s"}`}const g=async({runner:d,inputs:v,json:W})=>{const $=(0,T.N)(d,W),{explain:C,explainLines:E}=await t.e(9637).then(t.bind(t,49637)),y=await(0,r.withWorld)(
{runner:d,inputs:v,deploying:[]},async f=>f.settings);return $.print(C(y),E(y).join(`
`)),0},J=async({runner:d,inputs:v,json:W})=>{const $=(0,T.N)(d,W),[{planInit:C},{readCheckout:E},{readOrigin:y}]=await Promise.all([t.e(3591).then(t.bind(t,33591)),Promise.resolve().then(t.bind(t,82729)),
t.e(6059).then(t.bind(t,96059))]),f=U.resolve(v.get("working-directory")?.value??"."),L=await C({...E(f),...await y(f,d),root:f,action:v.get("action")?.value});for(const{path:R,content:F}of L.files){const O=U.
join(f,R);await(0,I.mkdir)(U.dirname(O),{recursive:!0}),await(0,I.writeFile)(O,F,{flag:"wx"})}const N=[...L.files.map(({path:R})=>`wrote ${R}`)];return $.print(L,N.join(`
`)),0}}),15401:((X,M,t)=>{t.r(M),t.d(M,{withWorld:()=>F});var I=t(76760),U=t(47535),T=t(49083),r=t(25837),P=t(73597),m=t(5977),g=t(9386),J=t(15495),d=t(93869),v=t(11733);const W=()=>t.e(1708).then(t.bind(
t,61708)),$=()=>Promise.all([t.e(1708),t.e(6154)]).then(t.bind(t,66154)),C=()=>Promise.all([t.e(8815),t.e(3573)]).then(t.bind(t,23573)),E=()=>Promise.all([t.e(2857),t.e(5160)]).then(t.bind(t,65160)),y={
"blue-green":{target:async()=>(await $()).blueGreen,schema:async()=>(await Promise.all([t.e(2857),t.e(3673)]).then(t.bind(t,93673))).blueGreenSchema},command:{target:async()=>(await t.e(7500).then(t.bind(
t,77500))).command,schema:async()=>(await Promise.all([t.e(2857),t.e(9815)]).then(t.bind(t,39815))).commandSchema},compose:{target:async()=>(await W()).compose,schema:async()=>(await Promise.all([t.e(
2857),t.e(5362)]).then(t.bind(t,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([t.e(8815),t.e(3157)]).then(t.bind(t,13157))).swarm,schema:async()=>(await Promise.all([t.e(2857),t.e(
5946)]).then(t.bind(t,95946))).swarmSchema},kubernetes:{target:async()=>(await C()).kubernetes,schema:async()=>(await E()).kubernetesSchema},kustomize:{target:async()=>(await C()).kustomize,schema:async()=>(await E()).
kustomizeSchema},webhook:{target:async()=>(await t.e(1572).then(t.bind(t,41572))).webhook,schema:async()=>(await Promise.all([t.e(2857),t.e(8123)]).then(t.bind(t,78123))).webhookSchema}};async function f(s){
const i=[...new Set(s)].flatMap(n=>y[n]===void 0?[]:[[n,y[n]]]),a=await Promise.all(i.map(async([n,{target:o}])=>[n,await o()]));return Object.fromEntries(a)}async function L(){return await N(()=>!0)}
async function N(s){const i=Object.entries(y).map(async([a,{schema:n}])=>[a,s(a)?await n():void 0]);return Object.fromEntries(await Promise.all(i))}var R=t(82729);async function F(s,i){const{runner:a,
inputs:n}=s,o=(0,g.PH)(),{signal:h,dispose:l}=(0,v.K)(o),S=(0,d.g)({},j=>a.mask(j));let e,c;const z=j=>w(j,()=>({settings:e,event:c,inputs:n,runner:a})),x=(0,J.R)({env:a.env,secrets:S,signal:h,groups:o,
operations:z});try{const j=I.resolve(a.env.GITHUB_WORKSPACE??process.cwd(),n.get("working-directory")?.value??"."),V=(0,R.readCheckout)(j),A=await O({options:s,root:j,ports:x,checkout:V});c=A.event,e=
await Y({options:s,root:j,...A,checkout:V,secrets:S,ports:x});const B={settings:e,event:c},G=await f(e.environments.flatMap(r.CI).map(({target:H})=>H.kind)),Q=new Date(x.clock.now()).toISOString();return await i(
{runner:a,inputs:n,...B,targets:G,ports:x,startedAt:Q,context:(H,K)=>(0,m.q6)({ports:x,sink:K,patience:B.settings.patience,knowledge:(0,T.d)(P.k2,...Object.values(G).map(({knowledge:D})=>D),...H.map(({
knowledge:D})=>D))})})}finally{l(),await x.close()}}async function O({options:s,root:i,ports:a,checkout:n}){const{runner:o,inputs:h}=s;if(o.github){const{readEvent:c}=await t.e(4248).then(t.bind(t,14248));
return{event:await c({env:o.env,readFile:n.readFile}),remoteUrl:void 0}}const[{gitEvent:l},{readGit:S}]=await Promise.all([t.e(8944).then(t.bind(t,38944)),t.e(8268).then(t.bind(t,98268))]),e=await S(i,
a);return{event:l(e,h.get("ref")?.value),remoteUrl:e.remoteUrl}}async function Y(s){const{options:i,root:a,event:n,remoteUrl:o,checkout:h,secrets:l,ports:S}=s,{runner:e,inputs:c,deploying:z}=i,{loadSettings:x}=await t.
e(4617).then(t.bind(t,74617)),{readSecrets:j,secretValues:V}=await t.e(9220).then(t.bind(t,99220)),A=j(c);let B={};for(const[K,D]of Object.entries(A))l.add(K,D);const G=await x({...h,root:a,env:e.env,
inputs:c,repository:n.repository,serverUrl:n.serverUrl,remoteUrl:o,forge:e.github,ci:e.ci,secrets:A,async fetchSecrets({region:K,role:D,keys:b}){if((0,U.Tu)(n))return{};const k=Object.fromEntries(Object.
entries(b).filter(([_])=>A[_]===void 0)),q={region:K,role:D,keys:k};return B=await S.call("aws.secrets",q,S.signal),B},targetSchemas:N,...z===void 0?{}:{deploying:z}}),Q=(0,r.x2)(c.get("environment")?.
value??z?.[0]??"").id||void 0,H=await V({...h,settings:G,given:{...B,...A},env:e.env,ci:e.ci,environment:Q});for(const[K,D]of Object.entries(H))l.add(K,D);return G}const Z=["scan.keep","scan.kept","sc\
an.tell","scan.comment","scan.artifact","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install","sbom.attested","sbom.keep"],u=["head","manifest","blob","tags","tag","remove","\
put","copy","expect","claim","claims","sizes"].map(s=>`registry.${s}`),p=["find","commits","draft","upload","publish","mark"].map(s=>`release.${s}`);function w(s,i){const a=o=>{let h;return l=>({[l]:async(S,e)=>{
h??=o();const c=(await h)[l];if(c===void 0)throw new Error(`No operation ${l}.`);return c(S,e)}})},n=(o,h)=>{const l=a(h);return Object.assign({},...o.map(l))};return{...n(["ledger.open","ledger.chang\
e","ledger.list","ledger.get"],async()=>{const{openLedger:o}=await t.e(2530).then(t.bind(t,92530));return o(s,i())}),...n(["note.list","note.create","note.remove"],async()=>(await t.e(6688).then(t.bind(
t,16688))).noteOperations(s)),...n(["webhook.send","webhook.status","webhook.running"],async()=>(await t.e(2733).then(t.bind(t,22733))).webhookOperations(s)),...n(u,async()=>(await Promise.all([t.e(1233),
t.e(6022)]).then(t.bind(t,96022))).registryOperations(s)),...n(["quality.toolchains"],async()=>(await t.e(9978).then(t.bind(t,89978))).toolchainOperations(s)),...n(["service.start","service.stop","ser\
vice.sweep"],async()=>(await t.e(5485).then(t.bind(t,55485))).serviceOperations(s)),...n(["quality.before","quality.report","quality.changed","quality.base","quality.read"],async()=>(await Promise.all(
[t.e(9800),t.e(670)]).then(t.bind(t,20670))).reportOperations(s)),...n(["cache.restore","cache.save"],async()=>(await t.e(8354).then(t.bind(t,18354))).cacheOperations(s,i().runner.github)),...n(["chec\
k.variables","check.openapi","check.dockerfile"],async()=>(await Promise.all([t.e(9800),t.e(8956)]).then(t.bind(t,48956))).checkOperations),...n(["aws.secrets"],async()=>(await t.e(2659).then(t.bind(t,
22659))).awsSecretsOperations(s)),...n(["git.history"],async()=>(await t.e(2984).then(t.bind(t,52984))).historyOperations(s)),...n(["secrets.scan"],async()=>(await t.e(7199).then(t.bind(t,87199))).secretsOperations(
s)),...n(Z,async()=>(await t.e(324).then(t.bind(t,70324))).scanOperations(s,i())),...n(p,async()=>{const{openReleases:o}=await t.e(2006).then(t.bind(t,32006));return o(s,i())}),...n(["notify.send"],async()=>(await t.
e(5647).then(t.bind(t,15647))).notifyOperations(s)),...n(["runner.environment","runner.cache"],async()=>{const{runnerOperations:o}=await t.e(2347).then(t.bind(t,2347));return o(s,i().runner)})}}})};export{tt as id,nt as ids,st as modules};

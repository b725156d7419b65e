const k=1437,q=[1437,3869,5568],_={49083:((B,m,n)=>{n.d(m,{d:()=>l});function l(...f){const o=s=>Object.assign({},...f.map(s));return{judges:o(s=>s.judges),checks:o(s=>s.checks),restores:o(s=>s.restores),
diagnoses:o(s=>s.diagnoses),classifiers:o(s=>s.classifiers)}}}),82729:((B,m,n)=>{n.r(m),n.d(m,{findRoot:()=>P,readCheckout:()=>v});var l=n(73024),f=n(51455),o=n(76760),s=n(54215);function v(e){return{
readFile:a=>(0,f.readFile)(o.resolve(e,a),"utf8").catch(i=>h(i,void 0)),listFiles:a=>(0,f.readdir)(o.resolve(e,a)).catch(i=>h(i,[]))}}function P({env:e,github:a},i){const r=e.GITHUB_WORKSPACE??process.
cwd(),E=i.get("working-directory")?.value;if(E!==void 0||a||i.get("config")!==void 0)return o.resolve(r,E??".");for(let y=r;;y=o.dirname(y)){if((0,l.existsSync)(o.join(y,s.N.config)))return y;if((0,l.
existsSync)(o.join(y,".git"))||y===o.dirname(y))return o.resolve(r)}}function h(e,a){const{code:i}=e;if(i==="ENOENT"||i==="ENOTDIR")return a;throw e}}),31437:((B,m,n)=>{n.r(m),n.d(m,{explain:()=>h,init:()=>e,
validate:()=>v});var l=n(51455),f=n(76760),o=n(65954),s=n(5568);const v=async({runner:a,inputs:i,json:r})=>{const E=(0,o.N)(a,r),y=await(0,s.withWorld)({runner:a,inputs:i,settingsOnly:!0},async I=>I.settings),
{app:S,gates:x,images:M,environments:C,warnings:W}=y,A=[P(x.length,"gate"),P(M.length,"image"),`environments: ${C.map(({id:I})=>I).join(", ")||"none"}`],u=[...W.map(I=>`warning: ${I}`),`${S}: good (${A.
join("; ")}).`];return E.print({app:S,warnings:W,valid:!0},u.join(`
`)),0};function P(a,i){return`${a} ${i}${a===1?"":"s"}`}const h=async({runner:a,inputs:i,json:r})=>{const E=(0,o.N)(a,r),{explain:y,explainLines:S}=await n.e(9637).then(n.bind(n,49637)),x=await(0,s.withWorld)(
{runner:a,inputs:i,deploying:[],settingsOnly:!0},async M=>M.settings);return E.print(y(x),S(x).join(`
`)),0},e=async({runner:a,inputs:i,json:r})=>{const E=(0,o.N)(a,r),[{planInit:y},{readCheckout:S},{readOrigin:x}]=await Promise.all([n.e(1897).then(n.bind(n,71897)),Promise.resolve().then(n.bind(n,82729)),
n.e(6059).then(n.bind(n,96059))]),M=f.resolve(i.get("working-directory")?.value??"."),C=await y({...S(M),...await x(M,a),root:M,action:i.get("action")?.value});for(const{path:A,content:u}of C.files){const I=f.
join(M,A);await(0,l.mkdir)(f.dirname(I),{recursive:!0}),await(0,l.writeFile)(I,u,{flag:"wx"})}const W=[...C.files.map(({path:A})=>`wrote ${A}`)];return E.print(C,W.join(`
`)),0}}),5568:((B,m,n)=>{n.r(m),n.d(m,{withWorld:()=>I});var l=n(47535),f=n(49083),o=n(25837),s=n(73597),v=n(5977),P=n(9386),h=n(15495),e=n(93869),a=n(11733);const i=()=>Promise.all([n.e(8815),n.e(3565)]).
then(n.bind(n,3565)),r=()=>Promise.all([n.e(8815),n.e(3565),n.e(6154)]).then(n.bind(n,66154)),E=()=>Promise.all([n.e(8815),n.e(6161)]).then(n.bind(n,86161)),y=()=>Promise.all([n.e(2857),n.e(5160)]).then(
n.bind(n,65160)),S={"blue-green":{target:async()=>(await r()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},command:{target:async()=>(await n.
e(7500).then(n.bind(n,77500))).command,schema:async()=>(await Promise.all([n.e(2857),n.e(9815)]).then(n.bind(n,39815))).commandSchema},compose:{target:async()=>(await i()).compose,schema:async()=>(await Promise.
all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(7785)]).then(n.bind(n,57785))).swarm,schema:async()=>(await Promise.all([n.e(2857),
n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await E()).kubernetes,schema:async()=>(await y()).kubernetesSchema},kustomize:{target:async()=>(await E()).kustomize,schema:async()=>(await y()).
kustomizeSchema},webhook:{target:async()=>(await n.e(1572).then(n.bind(n,41572))).webhook,schema:async()=>(await Promise.all([n.e(2857),n.e(8123)]).then(n.bind(n,78123))).webhookSchema}};async function x(t){
const c=[...new Set(t)].flatMap(g=>S[g]===void 0?[]:[[g,S[g]]]),d=await Promise.all(c.map(async([g,{target:T}])=>[g,await T()]));return Object.fromEntries(d)}async function M(){return await C(()=>!0)}
async function C(t){const c=Object.entries(S).map(async([d,{schema:g}])=>[d,t(d)?await g():void 0]);return Object.fromEntries(await Promise.all(c))}var W=n(82729);function A(t,c){const d=u(async()=>(await n.
e(324).then(n.bind(n,70324))).scanOperations(t,c()));return{aws:async()=>(await n.e(2659).then(n.bind(n,22659))).awsSecretsOperations(t),cache:async()=>(await n.e(8354).then(n.bind(n,18354))).cacheOperations(
t,c().runner.github),check:async()=>(await Promise.all([n.e(9800),n.e(8956)]).then(n.bind(n,48956))).checkOperations,checkout:d,clean:async()=>(await n.e(2006).then(n.bind(n,32006))).openInventory(t,c()),
git:async()=>(await n.e(2984).then(n.bind(n,52984))).historyOperations(t),ledger:async()=>(await n.e(2530).then(n.bind(n,92530))).openLedger(t,c()),note:async()=>(await n.e(6688).then(n.bind(n,16688))).
noteOperations(t),notify:async()=>(await n.e(5647).then(n.bind(n,15647))).notifyOperations(t),quality:async()=>(await Promise.all([n.e(9800),n.e(670)]).then(n.bind(n,20670))).reportOperations(t),"qual\
ity.toolchains":async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(t),registry:async()=>(await Promise.all([n.e(1233),n.e(966),n.e(599)]).then(n.bind(n,82980))).registryOperations(t),
release:async()=>(await n.e(2006).then(n.bind(n,32006))).openReleases(t,c()),runner:async()=>(await n.e(2347).then(n.bind(n,2347))).runnerOperations(t,c().runner),sarif:d,sbom:d,scan:d,secrets:async()=>(await n.
e(7199).then(n.bind(n,87199))).secretsOperations(t),service:async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(t),tool:d,trivy:d,webhook:async()=>(await n.e(2733).then(n.bind(n,22733))).
webhookOperations(t)}}function u(t){let c;return()=>(c??=t(),c)}async function I(t,c){const{runner:d,inputs:g}=t,T=(0,P.PH)(),{signal:$,dispose:F}=(0,a.K)(T),K=(0,e.createSecrets)({},U=>d.mask(U));let O,
j;const D=U=>A(U,()=>({settings:O,event:j,inputs:g,runner:d})),G=(0,h.createPorts)({env:d.env,secrets:K,signal:$,groups:T,tables:D});try{const U=(0,W.findRoot)(d,g),J=(0,W.readCheckout)(U),L=await X({
options:t,root:U,ports:G,checkout:J});j=L.event,O=await Y({options:t,root:U,...L,checkout:J,secrets:K,ports:G});const H={settings:O,event:j},z=await x(O.environments.flatMap(o.CI).map(({target:V})=>V.
kind)),Q=new Date(G.clock.now()).toISOString();return await c({runner:d,inputs:g,...H,targets:z,ports:G,startedAt:Q,context:(V,N)=>(0,v.q6)({ports:G,sink:N,patience:H.settings.patience,knowledge:(0,f.
d)(s.k2,...Object.values(z).map(({knowledge:R})=>R),...V.map(({knowledge:R})=>R))})})}finally{F(),await G.close()}}async function X({options:t,root:c,ports:d,checkout:g}){const{runner:T,inputs:$}=t;if(T.
github){const{readEvent:D}=await n.e(4248).then(n.bind(n,14248));return{event:await D({env:T.env,readFile:g.readFile}),remoteUrl:void 0}}const[{gitEvent:F},{readGit:K}]=await Promise.all([n.e(8944).then(
n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),O=t.settingsOnly===!0,j=await K(c,d).catch(D=>{if(O)return{sha:"",tags:[],dirty:!1};throw D});return{event:F(j,$.get("ref")?.value,O),remoteUrl:j.remoteUrl}}
async function Y(t){const{options:c,root:d,event:g,remoteUrl:T,checkout:$,secrets:F,ports:K}=t,{runner:O,inputs:j,deploying:D}=c,{loadSettings:G}=await n.e(4617).then(n.bind(n,74617)),{readSecrets:U,secretValues:J}=await n.
e(9220).then(n.bind(n,99220)),L=U(j);let H={};for(const[N,R]of Object.entries(L))F.add(N,R);const z=await G({...$,root:d,env:O.env,inputs:j,repository:g.repository,serverUrl:g.serverUrl,remoteUrl:T,forge:O.
github,ci:O.ci,secrets:L,async fetchSecrets({region:N,role:R,keys:Z}){if((0,l.Tu)(g))return{};const w=Object.fromEntries(Object.entries(Z).filter(([b])=>L[b]===void 0)),p={region:N,role:R,keys:w};return H=
await K.call("aws.secrets",p,K.signal),H},targetSchemas:C,...D===void 0?{}:{deploying:D}}),Q=(0,o.x2)(j.get("environment")?.value??D?.[0]??"").id||void 0,V=await J({...$,settings:z,given:{...H,...L},env:O.
env,ci:O.ci,environment:Q});for(const[N,R]of Object.entries(V))F.add(N,R);return z}}),93869:((B,m,n)=>{n.r(m),n.d(m,{createSecrets:()=>l});function l(f={},o=()=>{}){const s=new Map,v=new Set,P=(h,e)=>{
e===""||s.get(h)===e||(v.has(e)||o(e),v.add(e),s.set(h,e))};for(const[h,e]of Object.entries(f))P(h,e);return{get:h=>s.get(h),add:P,values:()=>[...v]}}}),11733:((B,m,n)=>{n.d(m,{K:()=>f});var l=n(48165);
function f(o,s=process){const v=new AbortController;let P=0;const h=r=>{v.signal.aborted||v.abort(new l.HR("cancelled",`The run was stopped by ${r}.`,{hint:"What it had started is being undone; see th\
e last lines. Start it again when you are ready."}))},e=()=>{P++,P>1&&(o.signal("SIGKILL"),s.exit(130)),h("SIGINT")},a=()=>h("SIGTERM"),i=()=>h("SIGHUP");return s.on("SIGINT",e),s.on("SIGTERM",a),s.on(
"SIGHUP",i),{signal:v.signal,dispose(){s.off("SIGINT",e),s.off("SIGTERM",a),s.off("SIGHUP",i)}}}}),54215:((B,m,n)=>{n.d(m,{N:()=>f});const l=6e4,f={config:".github/deploy.yml",state:".deploy-action",patience:2*
l,builds:{wait:15*l,tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*l,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},
limits:{findings:"error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:l},image:{context:".",file:"Dockerfile",platforms:["linux/amd64"],
tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",vex:[],files:["vulnerabili\
ties","misconfigurations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],maxAge:7200*l,
offline:!1,cache:!0},install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*l,stable:1e4,keep:5},lock:{ttl:2*l,wait:10*l},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,empty:"\
wait"},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}})};export{k as id,q as ids,_ as modules};

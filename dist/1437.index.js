const k=1437,q=[1437,3869,5568],_={49083:((N,h,n)=>{n.d(h,{d:()=>e});function e(...f){const a=o=>Object.assign({},...f.map(o));return{judges:a(o=>o.judges),checks:a(o=>o.checks),restores:a(o=>o.restores),
diagnoses:a(o=>o.diagnoses),classifiers:a(o=>o.classifiers)}}}),82729:((N,h,n)=>{n.r(h),n.d(h,{findRoot:()=>m,readCheckout:()=>S});var e=n(73024),f=n(51455),a=n(76760),o=n(48165),v=n(54215);function S(y){
return{readFile:O=>(0,f.readFile)(a.resolve(y,O),"utf8").catch(s=>c(s,void 0)),listFiles:O=>(0,f.readdir)(a.resolve(y,O)).catch(s=>c(s,[]))}}function m({env:y,github:O},s){const r=y.GITHUB_WORKSPACE??
process.cwd(),I=s.get("working-directory")?.value;if(I!==void 0||O||s.get("config")!==void 0){const i=a.resolve(r,I??".");if((0,e.existsSync)(i))return i;const M=s.get("working-directory")?.source.where??
"GITHUB_WORKSPACE";throw new o.HR("usage",`There is no folder ${i} (from ${M}).`)}for(let i=r;;i=a.dirname(i)){if((0,e.existsSync)(a.join(i,v.N.config)))return i;if((0,e.existsSync)(a.join(i,".git"))||
i===a.dirname(i))return a.resolve(r)}}function c(y,O){const{code:s}=y;if(s==="ENOENT"||s==="ENOTDIR")return O;throw y}}),31437:((N,h,n)=>{n.r(h),n.d(h,{explain:()=>c,init:()=>O,validate:()=>S});var e=n(
73024),f=n(51455),a=n(76760),o=n(65954),v=n(5568);const S=async({runner:s,inputs:r,json:I})=>{const i=(0,o.N)(s,I),M=await(0,v.withWorld)({runner:s,inputs:r,settingsOnly:!0},async R=>R.settings),{app:K,
gates:T,images:E,environments:L,warnings:B}=M,G=[m(T.length,"gate"),m(E.length,"image"),`environments: ${L.map(({id:R})=>R).join(", ")||"none"}`],D=[...B.map(R=>`warning: ${R}`),`${K}: good (${G.join(
"; ")}).`];return i.print({app:K,warnings:B,valid:!0},D.join(`
`)),0};function m(s,r){return`${s} ${r}${s===1?"":"s"}`}const c=async({runner:s,inputs:r,json:I})=>{const i=(0,o.N)(s,I),{explain:M,explainLines:K}=await n.e(9637).then(n.bind(n,49637)),T=await(0,v.withWorld)(
{runner:s,inputs:r,deploying:[],settingsOnly:!0},async E=>E.settings);return i.print(M(T),K(T).join(`
`)),0};function y(s){return(0,e.existsSync)(a.join(s,".git"))?s:s===a.dirname(s)?void 0:y(a.dirname(s))}const O=async({runner:s,inputs:r,json:I})=>{const i=(0,o.N)(s,I),[{planInit:M},{readCheckout:K},
{readOrigin:T}]=await Promise.all([n.e(1897).then(n.bind(n,71897)),Promise.resolve().then(n.bind(n,82729)),n.e(6059).then(n.bind(n,96059))]),E=a.resolve(r.get("working-directory")?.value??"."),L=await M(
{...K(E),...await T(E,s),root:E,action:r.get("action")?.value});for(const{path:D,content:R}of L.files){const t=a.join(E,D);await(0,f.mkdir)(a.dirname(t),{recursive:!0}),await(0,f.writeFile)(t,R,{flag:"\
wx"})}const B=[...L.files.map(({path:D})=>`wrote ${D}`)],G=y(E);if(G!==void 0&&G!==E){const D=a.relative(G,E);B.push(`GitHub reads workflows at the top of the repository alone: move it to ${G}, and ad\
d working-directory: ${D}.`)}return i.print(L,B.join(`
`)),0}}),5568:((N,h,n)=>{n.r(h),n.d(h,{withWorld:()=>G});var e=n(47535),f=n(49083),a=n(25837),o=n(73597),v=n(5977),S=n(9386),m=n(15495),c=n(93869),y=n(11733);const O=()=>Promise.all([n.e(8815),n.e(8324)]).
then(n.bind(n,48324)),s=()=>Promise.all([n.e(8815),n.e(8324),n.e(6154)]).then(n.bind(n,66154)),r=()=>Promise.all([n.e(8815),n.e(3813)]).then(n.bind(n,33813)),I=()=>Promise.all([n.e(2857),n.e(5160)]).then(
n.bind(n,65160)),i={"blue-green":{target:async()=>(await s()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},command:{target:async()=>(await n.
e(7500).then(n.bind(n,77500))).command,schema:async()=>(await Promise.all([n.e(2857),n.e(9815)]).then(n.bind(n,39815))).commandSchema},compose:{target:async()=>(await O()).compose,schema:async()=>(await Promise.
all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(7785)]).then(n.bind(n,57785))).swarm,schema:async()=>(await Promise.all([n.e(2857),
n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await r()).kubernetes,schema:async()=>(await I()).kubernetesSchema},kustomize:{target:async()=>(await r()).kustomize,schema:async()=>(await I()).
kustomizeSchema},webhook:{target:async()=>(await n.e(1572).then(n.bind(n,41572))).webhook,schema:async()=>(await Promise.all([n.e(2857),n.e(8123)]).then(n.bind(n,78123))).webhookSchema}};async function M(t){
const d=[...new Set(t)].flatMap(g=>i[g]===void 0?[]:[[g,i[g]]]),l=await Promise.all(d.map(async([g,{target:U}])=>[g,await U()]));return Object.fromEntries(l)}async function K(){return await T(()=>!0)}
async function T(t){const d=Object.entries(i).map(async([l,{schema:g}])=>[l,t(l)?await g():void 0]);return Object.fromEntries(await Promise.all(d))}var E=n(82729);function L(t,d){const l=B(async()=>(await n.
e(324).then(n.bind(n,70324))).scanOperations(t,d()));return{aws:async()=>(await n.e(2659).then(n.bind(n,22659))).awsSecretsOperations(t),cache:async()=>(await n.e(8354).then(n.bind(n,18354))).cacheOperations(
t,d().runner.github),check:async()=>(await Promise.all([n.e(9800),n.e(8956)]).then(n.bind(n,48956))).checkOperations,checkout:l,clean:async()=>(await n.e(2006).then(n.bind(n,32006))).openInventory(t,d()),
git:async()=>(await n.e(2984).then(n.bind(n,52984))).historyOperations(t),ledger:async()=>(await n.e(2530).then(n.bind(n,92530))).openLedger(t,d()),note:async()=>(await n.e(6688).then(n.bind(n,16688))).
noteOperations(t),notify:async()=>(await n.e(5647).then(n.bind(n,15647))).notifyOperations(t),quality:async()=>(await Promise.all([n.e(9800),n.e(670)]).then(n.bind(n,20670))).reportOperations(t),"qual\
ity.toolchains":async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(t),registry:async()=>(await Promise.all([n.e(1233),n.e(966),n.e(599)]).then(n.bind(n,82980))).registryOperations(t),
release:async()=>(await n.e(2006).then(n.bind(n,32006))).openReleases(t,d()),runner:async()=>(await n.e(2347).then(n.bind(n,2347))).runnerOperations(t,d().runner),sarif:l,sbom:l,scan:l,secrets:async()=>(await n.
e(7199).then(n.bind(n,87199))).secretsOperations(t),service:async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(t),tool:l,trivy:l,webhook:async()=>(await n.e(2733).then(n.bind(n,22733))).
webhookOperations(t)}}function B(t){let d;return()=>(d??=t(),d)}async function G(t,d){const{runner:l,inputs:g}=t,U=(0,S.PH)(),{signal:H,dispose:F}=(0,y.K)(U),$=(0,c.createSecrets)({},W=>l.mask(W));let C,
P;const x=W=>L(W,()=>({settings:C,event:P,inputs:g,runner:l})),j=(0,m.createPorts)({env:l.env,secrets:$,signal:H,groups:U,tables:x});try{const W=(0,E.findRoot)(l,g),X=(0,E.readCheckout)(W),z=n.e(4617).
then(n.bind(n,74617)),V=await D({options:t,root:W,ports:j,checkout:X});P=V.event,C=await R({options:t,root:W,...V,checkout:X,secrets:$,ports:j,...await z});const J={settings:C,event:P},Y=await M(C.environments.
flatMap(a.CI).map(({target:A})=>A.kind)),Z=new Date(j.clock.now()).toISOString();return await d({runner:l,inputs:g,...J,targets:Y,ports:j,startedAt:Z,context:(A,u)=>(0,v.q6)({ports:j,sink:u,patience:J.
settings.patience,knowledge:(0,f.d)(o.k2,...Object.values(Y).map(({knowledge:Q})=>Q),...A.map(({knowledge:Q})=>Q))})})}finally{F(),await j.close()}}async function D({options:t,root:d,ports:l,checkout:g}){
const{runner:U,inputs:H}=t;if(U.github){const{readEvent:x}=await n.e(4248).then(n.bind(n,14248));return{event:await x({env:U.env,readFile:g.readFile}),remoteUrl:void 0}}const[{gitEvent:F},{readGit:$}]=await Promise.
all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),C=t.settingsOnly===!0,P=await $(d,l).catch(x=>{if(C)return{sha:"",tags:[],dirty:!1};throw x});return{event:F(P,H.get("ref")?.value,
C),remoteUrl:P.remoteUrl}}async function R(t){const{options:d,root:l,event:g,remoteUrl:U,checkout:H,secrets:F,ports:$,loadSettings:C}=t,{runner:P,inputs:x,deploying:j}=d,{readSecrets:W,secretValues:X}=await n.
e(9220).then(n.bind(n,99220)),z=W(x);let V={};for(const[A,u]of Object.entries(z))F.add(A,u);const J=await C({...H,root:l,env:P.env,inputs:x,repository:g.repository,serverUrl:g.serverUrl,remoteUrl:U,forge:P.
github,ci:P.ci,secrets:z,async fetchSecrets({region:A,role:u,keys:Q}){if((0,e.Tu)(g))return{};const w=Object.fromEntries(Object.entries(Q).filter(([b])=>z[b]===void 0)),p={region:A,role:u,keys:w};return V=
await $.call("aws.secrets",p,$.signal),V},targetSchemas:T,...j===void 0?{}:{deploying:j}}),Y=(0,a.x2)(x.get("environment")?.value??j?.[0]??"").id||void 0,Z=await X({...H,settings:J,given:{...V,...z},env:P.
env,ci:P.ci,environment:Y});for(const[A,u]of Object.entries(Z))F.add(A,u);return J}}),93869:((N,h,n)=>{n.r(h),n.d(h,{createSecrets:()=>e});function e(f={},a=()=>{}){const o=new Map,v=new Set,S=(m,c)=>{
c===""||o.get(m)===c||(v.has(c)||a(c),v.add(c),o.set(m,c))};for(const[m,c]of Object.entries(f))S(m,c);return{get:m=>o.get(m),add:S,values:()=>[...v]}}}),11733:((N,h,n)=>{n.d(h,{K:()=>f});var e=n(48165);
function f(a,o=process){const v=new AbortController;let S=0;const m=s=>{v.signal.aborted||v.abort(new e.HR("cancelled",`The run was stopped by ${s}.`,{hint:"What it had started is being undone; see th\
e last lines. Start it again when you are ready."}))},c=()=>{S++,S>1&&(a.signal("SIGKILL"),o.exit(130)),m("SIGINT")},y=()=>m("SIGTERM"),O=()=>m("SIGHUP");return o.on("SIGINT",c),o.on("SIGTERM",y),o.on(
"SIGHUP",O),{signal:v.signal,dispose(){o.off("SIGINT",c),o.off("SIGTERM",y),o.off("SIGHUP",O)}}}}),54215:((N,h,n)=>{n.d(h,{N:()=>f});const e=6e4,f={config:".github/deploy.yml",state:".deploy-action",patience:2*
e,builds:{wait:15*e,tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*e,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},
limits:{findings:"error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:e},image:{context:".",file:"Dockerfile",platforms:["linux/amd64"],
tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",vex:[],files:["vulnerabili\
ties","misconfigurations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],maxAge:7200*e,
offline:!1,cache:!0},install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*e,stable:1e4,keep:5},lock:{ttl:2*e,wait:10*e},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,empty:"\
wait"},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}})};export{k as id,q as ids,_ as modules};

const _=1437,tt=[1437,5401],nt={82729:((J,P,t)=>{t.r(P),t.d(P,{findRoot:()=>L,readCheckout:()=>F});var i=t(73024),E=t(51455),m=t(76760),K=t(54215);function F(y){return{readFile:a=>(0,E.readFile)(m.resolve(
y,a),"utf8").catch(o=>u(o,void 0)),listFiles:a=>(0,E.readdir)(m.resolve(y,a)).catch(o=>u(o,[]))}}function L({env:y,github:a},o){const v=y.GITHUB_WORKSPACE??process.cwd(),r=o.get("working-directory")?.
value;if(r!==void 0||a||o.get("config")!==void 0)return m.resolve(v,r??".");for(let l=v;;l=m.dirname(l)){if((0,i.existsSync)(m.join(l,K.N.config)))return l;if((0,i.existsSync)(m.join(l,".git"))||l===m.
dirname(l))return m.resolve(v)}}function u(y,a){const{code:o}=y;if(o==="ENOENT"||o==="ENOTDIR")return a;throw y}}),31437:((J,P,t)=>{t.r(P),t.d(P,{explain:()=>u,init:()=>y,validate:()=>F});var i=t(51455),
E=t(76760),m=t(65954),K=t(15401);const F=async({runner:a,inputs:o,json:v})=>{const r=(0,m.N)(a,v),l=await(0,K.withWorld)({runner:a,inputs:o,settingsOnly:!0},async S=>S.settings),{app:j,gates:U,images:D,
environments:C,warnings:N}=l,W=[L(U.length,"gate"),L(D.length,"image"),`environments: ${C.map(({id:S})=>S).join(", ")||"none"}`],z=[...N.map(S=>`warning: ${S}`),`${j}: good (${W.join("; ")}).`];return r.
print({app:j,warnings:N,valid:!0},z.join(`
`)),0};function L(a,o){return`${a} ${o}${a===1?"":"s"}`}const u=async({runner:a,inputs:o,json:v})=>{const r=(0,m.N)(a,v),{explain:l,explainLines:j}=await t.e(9637).then(t.bind(t,49637)),U=await(0,K.withWorld)(
{runner:a,inputs:o,deploying:[],settingsOnly:!0},async D=>D.settings);return r.print(l(U),j(U).join(`
`)),0},y=async({runner:a,inputs:o,json:v})=>{const r=(0,m.N)(a,v),[{planInit:l},{readCheckout:j},{readOrigin:U}]=await Promise.all([t.e(3591).then(t.bind(t,33591)),Promise.resolve().then(t.bind(t,82729)),
t.e(6059).then(t.bind(t,96059))]),D=E.resolve(o.get("working-directory")?.value??"."),C=await l({...j(D),...await U(D,a),root:D,action:o.get("action")?.value});for(const{path:W,content:z}of C.files){const S=E.
join(D,W);await(0,i.mkdir)(E.dirname(S),{recursive:!0}),await(0,i.writeFile)(S,z,{flag:"wx"})}const N=[...C.files.map(({path:W})=>`wrote ${W}`)];return r.print(C,N.join(`
`)),0}}),15401:((J,P,t)=>{t.r(P),t.d(P,{withWorld:()=>W});var i=t(47535),E=t(49083),m=t(25837),K=t(73597),F=t(5977),L=t(9386),u=t(15495),y=t(93869),a=t(11733);const o=()=>Promise.all([t.e(8815),t.e(1708)]).
then(t.bind(t,61708)),v=()=>Promise.all([t.e(8815),t.e(1708),t.e(6154)]).then(t.bind(t,66154)),r=()=>Promise.all([t.e(8815),t.e(6161)]).then(t.bind(t,86161)),l=()=>Promise.all([t.e(2857),t.e(5160)]).then(
t.bind(t,65160)),j={"blue-green":{target:async()=>(await v()).blueGreen,schema:async()=>(await Promise.all([t.e(2857),t.e(3673)]).then(t.bind(t,93673))).blueGreenSchema},command:{target:async()=>(await t.
e(7500).then(t.bind(t,77500))).command,schema:async()=>(await Promise.all([t.e(2857),t.e(9815)]).then(t.bind(t,39815))).commandSchema},compose:{target:async()=>(await o()).compose,schema:async()=>(await Promise.
all([t.e(2857),t.e(5362)]).then(t.bind(t,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([t.e(8815),t.e(7785)]).then(t.bind(t,57785))).swarm,schema:async()=>(await Promise.all([t.e(2857),
t.e(5946)]).then(t.bind(t,95946))).swarmSchema},kubernetes:{target:async()=>(await r()).kubernetes,schema:async()=>(await l()).kubernetesSchema},kustomize:{target:async()=>(await r()).kustomize,schema:async()=>(await l()).
kustomizeSchema},webhook:{target:async()=>(await t.e(1572).then(t.bind(t,41572))).webhook,schema:async()=>(await Promise.all([t.e(2857),t.e(8123)]).then(t.bind(t,78123))).webhookSchema}};async function U(s){
const d=[...new Set(s)].flatMap(n=>j[n]===void 0?[]:[[n,j[n]]]),c=await Promise.all(d.map(async([n,{target:e}])=>[n,await e()]));return Object.fromEntries(c)}async function D(){return await C(()=>!0)}
async function C(s){const d=Object.entries(j).map(async([c,{schema:n}])=>[c,s(c)?await n():void 0]);return Object.fromEntries(await Promise.all(d))}var N=t(82729);async function W(s,d){const{runner:c,
inputs:n}=s,e=(0,L.PH)(),{signal:O,dispose:f}=(0,a.K)(e),M=(0,y.g)({},I=>c.mask(I));let h,g;const x=I=>p(I,()=>({settings:h,event:g,inputs:n,runner:c})),T=(0,u.R)({env:c.env,secrets:M,signal:O,groups:e,
operations:x});try{const I=(0,N.findRoot)(c,n),V=(0,N.readCheckout)(I),A=await z({options:s,root:I,ports:T,checkout:V});g=A.event,h=await S({options:s,root:I,...A,checkout:V,secrets:M,ports:T});const B={
settings:h,event:g},G=await U(h.environments.flatMap(m.CI).map(({target:H})=>H.kind)),Q=new Date(T.clock.now()).toISOString();return await d({runner:c,inputs:n,...B,targets:G,ports:T,startedAt:Q,context:(H,$)=>(0,F.
q6)({ports:T,sink:$,patience:B.settings.patience,knowledge:(0,E.d)(K.k2,...Object.values(G).map(({knowledge:R})=>R),...H.map(({knowledge:R})=>R))})})}finally{f(),await T.close()}}async function z({options:s,
root:d,ports:c,checkout:n}){const{runner:e,inputs:O}=s;if(e.github){const{readEvent:x}=await t.e(4248).then(t.bind(t,14248));return{event:await x({env:e.env,readFile:n.readFile}),remoteUrl:void 0}}const[
{gitEvent:f},{readGit:M}]=await Promise.all([t.e(8944).then(t.bind(t,38944)),t.e(8268).then(t.bind(t,98268))]),h=s.settingsOnly===!0,g=await M(d,c).catch(x=>{if(h)return{sha:"",tags:[],dirty:!1};throw x});
return{event:f(g,O.get("ref")?.value,h),remoteUrl:g.remoteUrl}}async function S(s){const{options:d,root:c,event:n,remoteUrl:e,checkout:O,secrets:f,ports:M}=s,{runner:h,inputs:g,deploying:x}=d,{loadSettings:T}=await t.
e(4617).then(t.bind(t,74617)),{readSecrets:I,secretValues:V}=await t.e(9220).then(t.bind(t,99220)),A=I(g);let B={};for(const[$,R]of Object.entries(A))f.add($,R);const G=await T({...O,root:c,env:h.env,
inputs:g,repository:n.repository,serverUrl:n.serverUrl,remoteUrl:e,forge:h.github,ci:h.ci,secrets:A,async fetchSecrets({region:$,role:R,keys:w}){if((0,i.Tu)(n))return{};const b=Object.fromEntries(Object.
entries(w).filter(([q])=>A[q]===void 0)),k={region:$,role:R,keys:b};return B=await M.call("aws.secrets",k,M.signal),B},targetSchemas:C,...x===void 0?{}:{deploying:x}}),Q=(0,m.x2)(g.get("environment")?.
value??x?.[0]??"").id||void 0,H=await V({...O,settings:G,given:{...B,...A},env:h.env,ci:h.ci,environment:Q});for(const[$,R]of Object.entries(H))f.add($,R);return G}const X=["scan.keep","scan.kept","sc\
an.tell","scan.comment","scan.artifact","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install","sbom.attested","sbom.keep"],Y=["head","manifest","blob","tags","tag","remove","\
put","copy","expect","claim","claims","sizes"].map(s=>`registry.${s}`),Z=["find","commits","draft","upload","sums","publish","mark"].map(s=>`release.${s}`);function p(s,d){const c=e=>{let O;return f=>({
[f]:async(M,h)=>{O??=e();const g=(await O)[f];if(g===void 0)throw new Error(`No operation ${f}.`);return g(M,h)}})},n=(e,O)=>{const f=c(O);return Object.assign({},...e.map(f))};return{...n(["ledger.op\
en","ledger.change","ledger.list","ledger.get","ledger.ended"],async()=>{const{openLedger:e}=await t.e(2530).then(t.bind(t,92530));return e(s,d())}),...n(["note.list","note.create","note.remove"],async()=>(await t.
e(6688).then(t.bind(t,16688))).noteOperations(s)),...n(["webhook.send","webhook.status","webhook.running"],async()=>(await t.e(2733).then(t.bind(t,22733))).webhookOperations(s)),...n(Y,async()=>(await Promise.
all([t.e(1233),t.e(6022)]).then(t.bind(t,96022))).registryOperations(s)),...n(["quality.toolchains"],async()=>(await t.e(9978).then(t.bind(t,89978))).toolchainOperations(s)),...n(["service.start","ser\
vice.stop","service.sweep"],async()=>(await t.e(5485).then(t.bind(t,55485))).serviceOperations(s)),...n(["quality.before","quality.report","quality.changed","quality.base","quality.read"],async()=>(await Promise.
all([t.e(9800),t.e(670)]).then(t.bind(t,20670))).reportOperations(s)),...n(["cache.restore","cache.save"],async()=>(await t.e(8354).then(t.bind(t,18354))).cacheOperations(s,d().runner.github)),...n(["\
check.variables","check.openapi","check.dockerfile"],async()=>(await Promise.all([t.e(9800),t.e(8956)]).then(t.bind(t,48956))).checkOperations),...n(["aws.secrets"],async()=>(await t.e(2659).then(t.bind(
t,22659))).awsSecretsOperations(s)),...n(["git.history"],async()=>(await t.e(2984).then(t.bind(t,52984))).historyOperations(s)),...n(["secrets.scan"],async()=>(await t.e(7199).then(t.bind(t,87199))).secretsOperations(
s)),...n(X,async()=>(await t.e(324).then(t.bind(t,70324))).scanOperations(s,d())),...n(Z,async()=>{const{openReleases:e}=await t.e(2006).then(t.bind(t,32006));return e(s,d())}),...n(["clean.inventory",
"clean.remove"],async()=>(await t.e(2006).then(t.bind(t,32006))).openInventory(s,d())),...n(["notify.send"],async()=>(await t.e(5647).then(t.bind(t,15647))).notifyOperations(s)),...n(["runner.environm\
ent","runner.cache"],async()=>{const{runnerOperations:e}=await t.e(2347).then(t.bind(t,2347));return e(s,d().runner)})}}}),54215:((J,P,t)=>{t.d(P,{N:()=>E});const i=6e4,E={config:".github/deploy.yml",
state:".deploy-action",patience:2*i,builds:{wait:15*i,tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*i,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},
onImage:!1,services:[],weight:1,reports:{},limits:{findings:"error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:i},image:{context:".",file:"\
Dockerfile",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",
vex:[],files:["vulnerabilities","misconfigurations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],
maxAge:7200*i,offline:!1,cache:!0},install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*i,stable:1e4,keep:5},lock:{ttl:2*i,wait:10*i},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,
empty:"wait"},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}})};export{_ as id,tt as ids,nt as modules};

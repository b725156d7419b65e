const p=1437,w=[1437,5401],b={82729:((J,P,t)=>{t.r(P),t.d(P,{readCheckout:()=>x});var W=t(51455),S=t(76760);function x(r){return{readFile:f=>(0,W.readFile)(S.resolve(r,f),"utf8").catch(g=>I(g,void 0)),
listFiles:f=>(0,W.readdir)(S.resolve(r,f)).catch(g=>I(g,[]))}}function I(r,f){const{code:g}=r;if(g==="ENOENT"||g==="ENOTDIR")return f;throw r}}),31437:((J,P,t)=>{t.r(P),t.d(P,{explain:()=>f,init:()=>g,
validate:()=>r});var W=t(51455),S=t(76760),x=t(69499),I=t(15401);const r=async({runner:h,inputs:j,json:N})=>{const D=(0,x.N)(h,N),M=await(0,I.withWorld)({runner:h,inputs:j},async y=>y.settings),{app:v,
gates:U,images:O,environments:C,warnings:A}=M,R=[`${U.length} gates`,`${O.length} images`,`environments: ${C.map(({id:y})=>y).join(", ")||"none"}`],L=[...A.map(y=>`warning: ${y}`),`${v}: good (${R.join(
"; ")}).`];return D.print({app:v,warnings:A,valid:!0},L.join(`
`)),0},f=async({runner:h,inputs:j,json:N})=>{const D=(0,x.N)(h,N),{explain:M,explainLines:v}=await t.e(9637).then(t.bind(t,49637)),U=await(0,I.withWorld)({runner:h,inputs:j,deploying:[]},async O=>O.settings);
return D.print(M(U),v(U).join(`
`)),0},g=async({runner:h,inputs:j,json:N})=>{const D=(0,x.N)(h,N),[{planInit:M},{readCheckout:v},{readOrigin:U}]=await Promise.all([t.e(3591).then(t.bind(t,33591)),Promise.resolve().then(t.bind(t,82729)),
t.e(6059).then(t.bind(t,96059))]),O=S.resolve(j.get("working-directory")?.value??"."),C=await M({...v(O),...await U(O,h),root:O,action:j.get("action")?.value});for(const{path:R,content:L}of C.files){const y=S.
join(O,R);await(0,W.mkdir)(S.dirname(y),{recursive:!0}),await(0,W.writeFile)(y,L,{flag:"wx"})}const A=[...C.files.map(({path:R})=>`wrote ${R}`)];return D.print(C,A.join(`
`)),0}}),15401:((J,P,t)=>{t.r(P),t.d(P,{withWorld:()=>R});var W=t(76760),S=t(49083),x=t(71985),I=t(5977),r=t(9386),f=t(15495),g=t(93869),h=t(11733);const j=()=>t.e(7683).then(t.bind(t,17683)),N=()=>Promise.
all([t.e(7683),t.e(6154)]).then(t.bind(t,66154)),D=()=>Promise.all([t.e(8815),t.e(5789)]).then(t.bind(t,35789)),M=()=>Promise.all([t.e(2857),t.e(5160)]).then(t.bind(t,65160)),v={"blue-green":{target:async()=>(await N()).
blueGreen,schema:async()=>(await Promise.all([t.e(2857),t.e(3673)]).then(t.bind(t,93673))).blueGreenSchema},compose:{target:async()=>(await j()).compose,schema:async()=>(await Promise.all([t.e(2857),t.
e(5362)]).then(t.bind(t,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([t.e(8815),t.e(4326)]).then(t.bind(t,94326))).swarm,schema:async()=>(await Promise.all([t.e(2857),t.e(5946)]).
then(t.bind(t,95946))).swarmSchema},kubernetes:{target:async()=>(await D()).kubernetes,schema:async()=>(await M()).kubernetesSchema},kustomize:{target:async()=>(await D()).kustomize,schema:async()=>(await M()).
kustomizeSchema}};async function U(s){const e=[...new Set(s)].flatMap(n=>v[n]===void 0?[]:[[n,v[n]]]),a=await Promise.all(e.map(async([n,{target:o}])=>[n,await o()]));return Object.fromEntries(a)}async function O(){
return await C(()=>!0)}async function C(s){const e=Object.entries(v).map(async([a,{schema:n}])=>[a,s(a)?await n():void 0]);return Object.fromEntries(await Promise.all(e))}var A=t(82729);async function R(s,e){
const{runner:a,inputs:n}=s,o=(0,r.PH)(),{signal:m,dispose:l}=(0,h.K)(o),d=(0,g.g)({},E=>a.mask(E));let i,c;const H=E=>Z(E,()=>({settings:i,event:c,inputs:n,runner:a})),T=(0,f.R)({env:a.env,secrets:d,signal:m,
groups:o,operations:H});try{const E=W.resolve(a.env.GITHUB_WORKSPACE??process.cwd(),n.get("working-directory")?.value??"."),K=(0,A.readCheckout)(E),B=await L({options:s,root:E,ports:T,checkout:K});c=B.
event,i=await y({options:s,root:E,...B,checkout:K,secrets:d});const G={settings:i,event:c},z=await U(i.environments.map(({target:$})=>$.kind)),F=new Date(T.clock.now()).toISOString();return await e({runner:a,
inputs:n,...G,targets:z,ports:T,startedAt:F,context:($,u)=>(0,I.q6)({ports:T,sink:u,patience:G.settings.patience,knowledge:(0,S.d)(x.k2,...Object.values(z).map(({knowledge:V})=>V),...$.map(({knowledge:V})=>V))})})}finally{
l(),await T.close()}}async function L({options:s,root:e,ports:a,checkout:n}){const{runner:o,inputs:m}=s;if(o.github){const{readEvent:c}=await t.e(4248).then(t.bind(t,14248));return{event:await c({env:o.
env,readFile:n.readFile}),remoteUrl:void 0}}const[{gitEvent:l},{readGit:d}]=await Promise.all([t.e(8944).then(t.bind(t,38944)),t.e(8268).then(t.bind(t,98268))]),i=await d(e,a);return{event:l(i,m.get("\
ref")?.value),remoteUrl:i.remoteUrl}}async function y(s){const{options:e,root:a,event:n,remoteUrl:o,checkout:m,secrets:l}=s,{runner:d,inputs:i,deploying:c}=e,{loadSettings:H}=await t.e(4369).then(t.bind(
t,24369)),{readSecrets:T,secretValues:E}=await t.e(9220).then(t.bind(t,99220)),K=T(i);for(const[F,$]of Object.entries(K))l.add(F,$);const B=await H({...m,root:a,env:d.env,inputs:i,repository:n.repository,
serverUrl:n.serverUrl,remoteUrl:o,forge:d.github,ci:d.ci,secrets:K,targetSchemas:C,...c===void 0?{}:{deploying:c}}),G=i.get("environment")?.value??c?.[0],z=await E({...m,settings:B,given:K,env:d.env,ci:d.
ci,environment:G});for(const[F,$]of Object.entries(z))l.add(F,$);return B}const Q=["scan.keep","scan.kept","scan.tell","scan.comment","sarif.upload","checkout.read","checkout.files","trivy.database","\
tool.install"],X=["head","manifest","blob","tags","tag","remove","put","copy","expect"].map(s=>`registry.${s}`),Y=["find","commits","draft","upload","publish","mark"].map(s=>`release.${s}`);function Z(s,e){
const a=o=>{let m;return l=>({[l]:async(d,i)=>{m??=o();const c=(await m)[l];if(c===void 0)throw new Error(`No operation ${l}.`);return c(d,i)}})},n=(o,m)=>{const l=a(m);return Object.assign({},...o.map(
l))};return{...n(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:o}=await t.e(2530).then(t.bind(t,92530));return o(s,e())}),...n(X,async()=>(await Promise.all([t.
e(1233),t.e(5214)]).then(t.bind(t,75214))).registryOperations(s)),...n(["quality.toolchains"],async()=>(await t.e(9978).then(t.bind(t,89978))).toolchainOperations(s)),...n(["service.start","service.st\
op","service.sweep"],async()=>(await t.e(5485).then(t.bind(t,55485))).serviceOperations(s)),...n(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all([t.e(9800),
t.e(512)]).then(t.bind(t,512))).reportOperations(s)),...n(["secrets.scan"],async()=>(await t.e(7199).then(t.bind(t,87199))).secretsOperations(s)),...n(Q,async()=>(await t.e(324).then(t.bind(t,70324))).
scanOperations(s,e())),...n(Y,async()=>{const{openReleases:o}=await t.e(2006).then(t.bind(t,32006));return o(s,e())}),...n(["runner.environment","runner.cache"],async()=>{const{runnerOperations:o}=await t.
e(2347).then(t.bind(t,2347));return o(s,e().runner)})}}})};export{p as id,w as ids,b as modules};

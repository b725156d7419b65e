const on=8129,an=[8129,5401],rn={82729:((Z,W,n)=>{n.r(W),n.d(W,{readCheckout:()=>j});var w=n(51455),P=n(76760);function j(h){return{readFile:e=>(0,w.readFile)(P.resolve(h,e),"utf8").catch(r=>D(r,void 0)),
listFiles:e=>(0,w.readdir)(P.resolve(h,e)).catch(r=>D(r,[]))}}function D(h,e){const{code:r}=h;if(r==="ENOENT"||r==="ENOTDIR")return e;throw h}}),88129:((Z,W,n)=>{n.r(W),n.d(W,{history:()=>B,logs:()=>R,
status:()=>K});var w=n(48165),P=n(25837),j=n(76211),D=n(37316),h=n(6908),e=n(12657),r=n(26079),y=n(52642),p=n(53871),a=n(11983);function g(u,O){const M=[u,...O].map(N=>N.map((C,S)=>(S===0?E(C):"")+(0,a.
TN)(C))),I=u.map((N,C)=>Math.max(...M.map(S=>f(S[C]??""))));return`${M.map(N=>N.map((C,S)=>C+" ".repeat((I[S]??0)-f(C))).join("  ")).map(N=>N.trimEnd()).join(`
`)}
`}const E=u=>/^ */.exec(u)?.[0]??"",f=u=>[...u.replace(/\p{M}/gu,"")].length;function i(u){return u.length===0?`No deployment is recorded.
`:g(["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"],u.map(s))}function s(u){const{id:O,environment:M,version:I,state:A,images:N,previous:C,createdAt:S,actor:x,task:F,failureKind:H,
reason:J}=u,G=[H,J].filter(V=>V!=="").join(": ");return[O,M,F==="rollback"?`${I} (rollback)`:I,`${a.Z8[A]??""} ${A}`,c(N),c(C),v(S),x,(0,a.ml)((0,a.TN)(G),100)]}function c(u){const O=Object.values(u).
map(M=>(0,p.VK)(M.slice(M.indexOf("@")+1)));return[...new Set(O)].join(" ")}function d(u){return u.length===0?`No environment is configured.
`:u.map(m).join(`
`)}function m(u){const{environment:O,host:M,unreachable:I,destination:A,running:N,interrupted:C,lockedBy:S}=u,x=M===""?O:`${O} at ${M}`;if(I!=="")return`${x} (${(0,a.TN)(A)})
  ${a.Z8.bad} ${(0,a.TN)(I)}
`;const F=N.map(({service:H,state:J,health:G,digest:V,image:k,restarts:Y})=>[`  ${H}`,[J,G].filter(Q=>Q!=="").join(", "),V===""?(0,a.TN)(k):(0,p.VK)(V),Y>0?`${Y} restarts`:""]);return[`${x} (${(0,a.TN)(
A)})`,`  ${t(u)}`,N.length===0?"  nothing runs":g(["  SERVICE","STATE","DIGEST",""],F).trimEnd(),...l(u),...C.map(H=>`  ! ${(0,a.TN)(H)}; end it with: deploy-action heal ${O}`),...S===""?[]:[`  locked\
 by ${(0,a.TN)(S)}`],""].join(`
`)}function t({release:u,asRecorded:O}){if(u===null)return"no good release yet";const{version:M,commit:I,at:A}=u,N=O?"and that is what runs":"but something else runs";return`${a.Z8[O?"good":"bad"]} ${M}\
 (${I.slice(0,7)}) since ${v(A)}, ${N}`}function l({record:u}){if(u===null)return[];const O=u.reason===""?"":`: ${(0,a.ml)((0,a.TN)(u.reason),200)}`;return[`  last record: ${u.version} ${u.state}${O}`]}
const v=u=>u.replace("T"," ").replace(/\.\d+Z$/,"Z");var o=n(40149),$=n(30354),L=n(83975),b=n(43533),T=n(15401);const K=async({runner:u,inputs:O,json:M,words:I})=>{const A=(0,b.N)(u,M),N=await(0,T.withWorld)(
{runner:u,inputs:O,deploying:[]},async C=>{const{settings:S}=C,x=I.length>0?I:S.environments.map(({id:H})=>H),F=(0,o.cW)({settings:S,environments:x});return Promise.all(F.flatMap($.lS).map(H=>U(C,H)))});
return A.print(N,d(N)),N.some(({interrupted:C,unreachable:S})=>C.length>0||S!=="")?1:0},B=async({runner:u,inputs:O,json:M,words:I})=>{const A=(0,b.N)(u,M),N=await(0,T.withWorld)({runner:u,inputs:O,deploying:[]},
({settings:C,context:S})=>{const x={app:C.app,...I[0]===void 0?{}:{environment:I[0]}};return(0,L.VI)(x,S([],A.sink))});return A.print(N,i(N)),0},R=async({runner:u,inputs:O,json:M,words:I})=>{const A=(0,b.
N)(u,M),N=await(0,T.withWorld)({runner:u,inputs:O,deploying:[]},async C=>{const{settings:S,event:x,startedAt:F}=C,H=C.context([],A.sink),J=[I[0]??S.environments[0]?.id??""],G=[];for(const V of(0,o.cW)(
{settings:S,environments:J}).flatMap($.lS)){const k=(0,o.$r)(V,C.targets),Y=(0,o.Mn)({settings:S,environment:V,event:x,carried:{images:{}},now:F}),{connection:Q,host:q}=V,_=await(0,h.p)(Q,S.root,H,X=>(0,y.
l)(en=>k.logs?.(Y,I[1],200,en)??[],X)),tn=_.names.filter(X=>X.includes("logs:")).flatMap(X=>_.need({name:X})).map(H.mask);G.push(...q===void 0?tn:tn.map(X=>`${q}: ${X}`))}return G});return A.print(N,N.
join(`
`)),0};async function U(u,O){const{settings:M,event:I,startedAt:A}=u,N=u.context([],()=>{}),{id:C,part:S,host:x=""}=O,F=(0,o.$r)(O,u.targets),H=(0,o.Mn)({settings:M,environment:O,event:I,carried:{images:{}},
now:A}),J=F.log(H),G={app:M.app,environment:C,limit:S===void 0?1:20},k=(await(0,L.VI)(G,N)).find(({destination:z})=>S===void 0||z===J.destination)??null,Y={environment:(0,P.pn)(O),host:x,destination:J.
destination,record:k},Q=await(0,h.p)(O.connection,M.root,N,z=>(0,y.l)(sn=>[J.list(),...F.look(H,sn)],z,(0,j.Ix)())).catch(z=>(0,w.w2)(z));if(Q instanceof w.HR){if(x==="")throw Q;return{...Y,...{release:null,
running:[],asRecorded:!1,interrupted:[],lockedBy:""},unreachable:Q.message}}const q=Q.need((0,D.Jd)(J.destination)),_=F.running(H,Q),nn=(0,D.CF)(q)[0]?.release,tn=_.map(({digest:z})=>z),{snapshot:X,...en}=nn??
{snapshot:null};return{...Y,unreachable:"",release:nn===void 0?null:en,running:_,asRecorded:nn!==void 0&&Object.values(nn.images).every(z=>tn.includes(z.split("@")[1]??"")),interrupted:(0,e.uK)(q).map(
z=>`${z.intent.version}: ${(0,e.Nr)(z)}`),lockedBy:(0,r.u)(q).holder?.text??""}}}),15401:((Z,W,n)=>{n.r(W),n.d(W,{withWorld:()=>t});var w=n(76760),P=n(49083),j=n(25837),D=n(37316),h=n(5977),e=n(9386),
r=n(15495),y=n(93869),p=n(11733);const a=()=>n.e(7683).then(n.bind(n,17683)),g=()=>Promise.all([n.e(7683),n.e(6154)]).then(n.bind(n,66154)),E=()=>Promise.all([n.e(8815),n.e(3573)]).then(n.bind(n,23573)),
f=()=>Promise.all([n.e(2857),n.e(5160)]).then(n.bind(n,65160)),i={"blue-green":{target:async()=>(await g()).blueGreen,schema:async()=>(await Promise.all([n.e(2857),n.e(3673)]).then(n.bind(n,93673))).blueGreenSchema},
compose:{target:async()=>(await a()).compose,schema:async()=>(await Promise.all([n.e(2857),n.e(5362)]).then(n.bind(n,85362))).composeSchema},swarm:{target:async()=>(await Promise.all([n.e(8815),n.e(2534)]).
then(n.bind(n,32534))).swarm,schema:async()=>(await Promise.all([n.e(2857),n.e(5946)]).then(n.bind(n,95946))).swarmSchema},kubernetes:{target:async()=>(await E()).kubernetes,schema:async()=>(await f()).
kubernetesSchema},kustomize:{target:async()=>(await E()).kustomize,schema:async()=>(await f()).kustomizeSchema}};async function s(T){const K=[...new Set(T)].flatMap(R=>i[R]===void 0?[]:[[R,i[R]]]),B=await Promise.
all(K.map(async([R,{target:U}])=>[R,await U()]));return Object.fromEntries(B)}async function c(){return await d(()=>!0)}async function d(T){const K=Object.entries(i).map(async([B,{schema:R}])=>[B,T(B)?
await R():void 0]);return Object.fromEntries(await Promise.all(K))}var m=n(82729);async function t(T,K){const{runner:B,inputs:R}=T,U=(0,e.PH)(),{signal:u,dispose:O}=(0,p.K)(U),M=(0,y.g)({},S=>B.mask(S));
let I,A;const N=S=>b(S,()=>({settings:I,event:A,inputs:R,runner:B})),C=(0,r.R)({env:B.env,secrets:M,signal:u,groups:U,operations:N});try{const S=w.resolve(B.env.GITHUB_WORKSPACE??process.cwd(),R.get("\
working-directory")?.value??"."),x=(0,m.readCheckout)(S),F=await l({options:T,root:S,ports:C,checkout:x});A=F.event,I=await v({options:T,root:S,...F,checkout:x,secrets:M});const H={settings:I,event:A},
J=await s(I.environments.flatMap(j.CI).map(({target:V})=>V.kind)),G=new Date(C.clock.now()).toISOString();return await K({runner:B,inputs:R,...H,targets:J,ports:C,startedAt:G,context:(V,k)=>(0,h.q6)({
ports:C,sink:k,patience:H.settings.patience,knowledge:(0,P.d)(D.k2,...Object.values(J).map(({knowledge:Y})=>Y),...V.map(({knowledge:Y})=>Y))})})}finally{O(),await C.close()}}async function l({options:T,
root:K,ports:B,checkout:R}){const{runner:U,inputs:u}=T;if(U.github){const{readEvent:A}=await n.e(4248).then(n.bind(n,14248));return{event:await A({env:U.env,readFile:R.readFile}),remoteUrl:void 0}}const[
{gitEvent:O},{readGit:M}]=await Promise.all([n.e(8944).then(n.bind(n,38944)),n.e(8268).then(n.bind(n,98268))]),I=await M(K,B);return{event:O(I,u.get("ref")?.value),remoteUrl:I.remoteUrl}}async function v(T){
const{options:K,root:B,event:R,remoteUrl:U,checkout:u,secrets:O}=T,{runner:M,inputs:I,deploying:A}=K,{loadSettings:N}=await n.e(8115).then(n.bind(n,78115)),{readSecrets:C,secretValues:S}=await n.e(9220).
then(n.bind(n,99220)),x=C(I);for(const[G,V]of Object.entries(x))O.add(G,V);const F=await N({...u,root:B,env:M.env,inputs:I,repository:R.repository,serverUrl:R.serverUrl,remoteUrl:U,forge:M.github,ci:M.
ci,secrets:x,targetSchemas:d,...A===void 0?{}:{deploying:A}}),H=(0,j.x2)(I.get("environment")?.value??A?.[0]??"").id||void 0,J=await S({...u,settings:F,given:x,env:M.env,ci:M.ci,environment:H});for(const[
G,V]of Object.entries(J))O.add(G,V);return F}const o=["scan.keep","scan.kept","scan.tell","scan.comment","scan.artifact","sarif.upload","checkout.read","checkout.files","trivy.database","tool.install"],
$=["head","manifest","blob","tags","tag","remove","put","copy","expect","claim","claims"].map(T=>`registry.${T}`),L=["find","commits","draft","upload","publish","mark"].map(T=>`release.${T}`);function b(T,K){
const B=U=>{let u;return O=>({[O]:async(M,I)=>{u??=U();const A=(await u)[O];if(A===void 0)throw new Error(`No operation ${O}.`);return A(M,I)}})},R=(U,u)=>{const O=B(u);return Object.assign({},...U.map(
O))};return{...R(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:U}=await n.e(2530).then(n.bind(n,92530));return U(T,K())}),...R($,async()=>(await Promise.all([n.
e(1233),n.e(3408)]).then(n.bind(n,23408))).registryOperations(T)),...R(["quality.toolchains"],async()=>(await n.e(9978).then(n.bind(n,89978))).toolchainOperations(T)),...R(["service.start","service.st\
op","service.sweep"],async()=>(await n.e(5485).then(n.bind(n,55485))).serviceOperations(T)),...R(["quality.before","quality.report","quality.changed","quality.read"],async()=>(await Promise.all([n.e(9800),
n.e(3574)]).then(n.bind(n,33574))).reportOperations(T)),...R(["cache.restore","cache.save"],async()=>(await n.e(8354).then(n.bind(n,18354))).cacheOperations(T,K().runner.github)),...R(["check.variable\
s","check.openapi","check.dockerfile"],async()=>(await n.e(8956).then(n.bind(n,48956))).checkOperations),...R(["git.history"],async()=>(await n.e(2984).then(n.bind(n,52984))).historyOperations(T)),...R(
["secrets.scan"],async()=>(await n.e(7199).then(n.bind(n,87199))).secretsOperations(T)),...R(o,async()=>(await n.e(324).then(n.bind(n,70324))).scanOperations(T,K())),...R(L,async()=>{const{openReleases:U}=await n.
e(2006).then(n.bind(n,32006));return U(T,K())}),...R(["runner.environment","runner.cache"],async()=>{const{runnerOperations:U}=await n.e(2347).then(n.bind(n,2347));return U(T,K().runner)})}}}),31446:((Z,W,n)=>{
n.d(W,{CD:()=>y,Ye:()=>m});var w=n(48165),P=n(58563);function j(t,l=64*1024,v=4096){let o="";return{push($){o+=$;const L=o.lastIndexOf(`
`);if(L>=0){for(const b of o.slice(0,L).split(`
`))t(b.endsWith("\r")?b.slice(0,-1):b);o=o.slice(L+1)}o.length>l&&(t(o.slice(0,-v)),o=o.slice(-v))},end(){o!==""&&t(o),o=""}}}function D(t){const l=[];return{push(v){l.push(v.slice(0,2e3)),l.length>t&&
l.shift()},lines:()=>[...l]}}var h=n(7802);const e=6e5,r={stdout:"",stderr:""};function y(t,l,v){switch(t.do){case"exec":return p(t,l,v);case"http":return f(t,l,v);case"write":return s(t,l,v);case"cal\
l":return c(t,l,v)}}async function p(t,l,v){const{ports:o,sink:$,signal:L}=v,b=D(40),T={stdout:K("stdout"),stderr:K("stderr")};function K(M){const I=(0,P.T9)(o.secrets()),A=j(N=>{b.push(N),t.quiet||$(
{type:"output",step:t.id,stream:M,text:N})});return{push:N=>A.push(I.push(N)),end(){A.push(I.end()),A.end()}}}const B=t.timeout??e,R=t.argv.map(M=>(0,h.$f)(M,l,o)),U=await o.exec({argv:R,env:(0,h.yN)(
t.env,l,o),timeout:B,signal:L,bound:t.undo!==void 0,onOutput:(M,I)=>T[M].push(I),...t.cwd===void 0?{}:{cwd:(0,h.$f)(t.cwd,l,o)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,h.
$f)(t.stdin,l,o)}});if(T.stdout.end(),T.stderr.end(),L.aborted)throw L.reason;const u={exit:U.exit,stdout:U.stdout,stderr:U.stderr},O=R[0]??"";if(U.timedOut)throw new w.HR("timeout",`${O} did not fini\
sh in ${B/1e3} s.`,{details:b.lines()});if(a(t)&&U.cut?.includes("stdout"))throw g(t);if((t.expect??[0]).includes(U.exit))return u;throw m(t,u,v)??new w.HR(t.failsAs??"bug",`${t.title}: ${O} ${E(U.exit,
U.signalled)}.`,{details:b.lines()})}function a({quiet:t,outputs:l}){return t===!0||Object.values(l??{}).some(({from:v})=>v==="stdout")}function g(t){return new w.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function E(t,l){return l===void 0?`exited with code ${t}`:`was ended by ${l}`}async function f(t,l,v){const{ports:o,signal:$}=v,L=(0,h.$f)(t.url,l,
o),b=await o.http({method:t.method,url:L,headers:(0,h.yN)(t.headers,l,o),timeout:t.timeout??3e4,signal:$,follow:!t.expect?.some(R=>R>=300&&R<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,h.
$f)(t.body,l,o)}}),T={...r,status:b.status,headers:b.headers,body:b.body};if(t.expect===void 0?b.status>=200&&b.status<300:t.expect.includes(b.status))return T;const B=Number(b.headers["retry-after"])*
1e3;throw m(t,T,v)??new w.HR(i(b.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${L} answered ${b.status}.`,{details:b.body===""?[]:[b.body.slice(0,1e3)],...B>0?{retryAfter:B}:{}})}function i(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function s(t,l,v){const{ports:o}=v;
return await o.files.write((0,h.$f)(t.path,l,o),(0,h.$f)(t.content,l,o),t.mode??384),r}async function c(t,l,v){const o=AbortSignal.timeout(t.timeout??e);try{const $=(0,h.xI)(t.input,l,v.ports),L=await v.
ports.call(t.operation,$,AbortSignal.any([v.signal,o]));return{...r,value:L}}catch($){throw v.signal.aborted?v.signal.reason:o.aborted?d(t,$):$}}function d(t,l){return new w.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??e)/1e3} s.`,{cause:l})}function m(t,l,v){const o=t.classify===void 0?void 0:v.knowledge.classifiers[t.classify]?.(l,t);if(o===void 0)return;const $=`${l.stdout}
${l.stderr}`.trim().split(`
`).slice(-40);return new w.HR(o.kind,o.cause,{details:$,...o.hint===void 0?{}:{hint:o.hint},...o.place===void 0?{}:{place:o.place}})}}),6908:((Z,W,n)=>{n.d(W,{p:()=>r});var w=n(98919),P=n(48165),j=n(31446),
D=n(5977);async function h(a,g,E){const f=await a.acquire(g);g.sink({type:"hold",name:a.name,state:"acquired",text:""});try{return await E(f)}finally{try{await a.release(f,(0,D._E)(g))}catch(i){const s=`${a.
name} could not be given back: ${(0,P.w2)(i).message}`;g.sink({type:"note",level:"warning",text:s})}}}var e=n(80508);async function r(a,g,E,f){return a===void 0?f(E):h(y(a,g),E,i=>f({...E,ports:p(E.ports,
i)}))}function y(a,g){const E=(0,w.u)(a),f={id:"connection.open",title:`Connect to ${E}`,do:"call",operation:"connection.open",input:{connection:a,root:g},attempts:3,timeout:6e4};return{name:E,async acquire(i){
try{const s={outputs:new Map,scratch:void 0};return(await(0,e.ux)(f,i,()=>(0,j.CD)(f,s,i))).value}catch(s){throw(0,P.V0)((0,P.w2)(s),i.mask)}},release:async({id:i},{ports:s,signal:c})=>{await s.call("\
connection.close",{id:i},c)}}}function p(a,{docker:g,env:E}){return{...a,exec:f=>a.exec({...f,env:{...E,...f.env}}),http:f=>a.http(f.at==="docker"?{...f,at:g}:f)}}}),12657:((Z,W,n)=>{n.d(W,{Nr:()=>h,_0:()=>j,
uK:()=>D});var w=n(5977),P=n(78500);async function j(e,r,y){const p=[`intent.${r.release}`],a=async(g,E)=>{const f=`phase.${r.release}.${String(p.length).padStart(3,"0")}`;p.push(f),await(0,P.ur)(e,[{
key:f,value:JSON.stringify({phase:g})}],E)};return await(0,P.ur)(e,[{key:p[0],value:JSON.stringify(r)}],y),{started:g=>a(g.id,y),proven:()=>a("proven",(0,w._E)(y)),close:()=>(0,P.Lb)(e,[...p].reverse(),
(0,w._E)(y))}}function D(e){return e.filter(({key:r})=>r.startsWith("intent.")).flatMap(r=>{const y=(0,P.hB)(r);if(y===void 0)return[];const p=e.filter(({key:E})=>E.startsWith(`phase.${y.release}.`)).
sort((E,f)=>E.key<f.key?-1:1),a=p.map(E=>(0,P.hB)(E)?.phase??""),g=[r.key,...p.map(({key:E})=>E)];return[{intent:y,phases:a.filter(E=>E!=="proven"),proven:a.includes("proven"),keys:g}]})}function h({intent:e,
phases:r,proven:y}){if(y)return"interrupted after it was proven healthy, before it was recorded";const p=e.steps.findIndex(({id:g})=>g===r.at(-1)),a=g=>e.steps[g]?.title;return p<0?`interrupted before\
 "${a(0)??"the first step"}"`:`interrupted between "${a(p)}" and ${a(p+1)===void 0?"its end":`"${a(p+1)}"`}`}}),26079:((Z,W,n)=>{n.d(W,{k:()=>h,u:()=>p});var w=n(68415),P=n(48165),j=n(5977),D=n(78500);
async function h(i,s,c){const d=await e(i,s),m=new AbortController,t=new AbortController,l=r(i,d,{context:(0,j._E)(s),lost:m,over:t.signal});try{return await c((0,j.l_)(s,m.signal))}finally{t.abort(),
await l,await y(i,d,(0,j._E)(s))}}async function e(i,s){const{ports:c,sink:d}=s,m=await g(i,s),t=c.clock.now();let l={text:"",since:t},v="";for(;;){const $=p(await(0,D.x6)(i.log,s));if($.holder===void 0||
await E($.holder,m,s)||o($.signs)){const L=$.number+1;await(0,D.ur)(i.log,[{key:f("lock",L),value:JSON.stringify(m)}],s);const b=p(await(0,D.x6)(i.log,s));if(b.number===L&&b.holder?.token===m.token)return $.
holder!==void 0&&d({type:"hold",name:i.log.destination,state:"taken over",text:`from ${$.holder.text}, which is gone`}),d({type:"hold",name:i.log.destination,state:"acquired",text:m.text}),await(0,D.Lb)(
i.log,$.keys,s),L;continue}if(v!==$.holder.text&&d({type:"hold",name:i.log.destination,state:"waiting",text:`held by ${$.holder.text}`}),v=$.holder.text,c.clock.now()-t>i.wait)throw new P.HR("timeout",
`${i.log.destination} is held by ${v}; waited ${(0,w.a)(i.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await c.clock.sleep(Math.min(1e3,i.ttl/4),s.signal)}function o($){
const L=c.clock.now();return $!==l.text&&(l={text:$,since:L}),L-l.since>i.ttl}}async function r(i,s,{context:c,lost:d,over:m}){const{clock:t}=c.ports;let l=t.now();for(let o=1;!m.aborted;o+=1){if(await t.
sleep(i.ttl/3,m).catch(()=>{}),m.aborted)return;try{const $=p(await(0,D.x6)(i.log,c));if($.number!==s)return v(`it was taken over by ${$.holder?.text??"another run"}`);await(0,D.ur)(i.log,[{key:f("bea\
t",s,o),value:"{}"}],c),await(0,D.Lb)(i.log,[f("beat",s,o-1)],c),l=t.now()}catch($){if(t.now()-l>i.ttl)return v((0,P.w2)($).message)}}function v(o){c.sink({type:"hold",name:i.log.destination,state:"lo\
st",text:o}),d.abort(new P.HR("stale",`The lock of ${i.log.destination} was lost: ${o}.`))}}async function y(i,s,c){try{await(0,D.ur)(i.log,[{key:f("free",s),value:"{}"}],c),c.sink({type:"hold",name:i.
log.destination,state:"released",text:""})}catch(d){const m=`The lock of ${i.log.destination} could not be given back (${(0,P.w2)(d).message}); it expires after ${(0,w.a)(i.ttl)}.`;c.sink({type:"note",
level:"warning",text:m})}}function p(i){const s=i.flatMap(o=>{const[,$="",L=""]=/^(lock|free|beat)\.(\d+)/.exec(o.key)??[];return $===""?[]:[{entry:o,kind:$,number:Number(L)}]}),c=Math.max(0,...s.filter(
({kind:o})=>o==="lock").map(o=>o.number)),d=s.filter(o=>o.number===c),m=d.some(({kind:o})=>o==="free"),t=d.find(({kind:o})=>o==="lock")?.entry,l=m||t===void 0?void 0:(0,D.hB)(t)??a,v=d.map(o=>o.entry.
key).sort().join(" ");return{number:c,holder:l,signs:v,keys:s.map(o=>o.entry.key)}}const a={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function g(i,s){const{ports:c,
signal:d}=s,m=await c.call("machine.identity",{},d);return{token:c.random(16),text:i.text,machine:m.machine,pid:m.pid,start:m.start}}async function E(i,s,c){if(i.machine===""||i.machine!==s.machine)return!1;
const{pid:d,start:m}=i;return await c.ports.call("process.alive",{pid:d,start:m},c.signal)===!1}function f(i,s,c){return[i,String(s).padStart(7,"0"),...c===void 0?[]:[c]].join(".")}}),78500:((Z,W,n)=>{
n.d(W,{Lb:()=>y,hB:()=>p,ur:()=>r,x6:()=>e});var w=n(48165),P=n(31446),j=n(52642),D=n(80508);const h={outputs:new Map,scratch:void 0};async function e(a,g){return await(0,j.Z)(a.list(),g)}async function r(a,g,E){
for(const f of g){const i={...a.create(f),attempts:3};if(i.do==="wait")throw new w.HR("bug","A log cannot wait.");await(0,D.ux)(i,E,()=>(0,P.CD)(i,h,E))}}async function y(a,g,E){for(const f of g){const i={
...a.remove(f),attempts:3};if(i.do==="wait")throw new w.HR("bug","A log cannot wait.");await(0,D.ux)(i,E,()=>(0,P.CD)(i,h,E))}}function p(a){try{return JSON.parse(a.value)}catch{return}}}),52642:((Z,W,n)=>{
n.d(W,{Z:()=>y,l:()=>r});var w=n(48165),P=n(76211),j=n(50445),D=n(31446),h=n(80508);const e=5;async function r(a,g,E=(0,P.Ix)()){let f=E;for(let i=0;i<=e;i+=1){const s=p(a(f),f);if(s.length===0)return f;
if(i===e)throw new w.HR("bug",`Still asking after ${e} rounds: ${s.map(d=>d.topic).join(", ")}.`);const c=await Promise.all(s.map(d=>y(d,g)));f=s.reduce((d,m,t)=>d.with({name:m.topic},c[t]),f)}return f}
async function y(a,g){const{ports:E}=g,i=JSON.stringify(a.step).includes(j.F)?await E.files.scratch():void 0;try{const s=await(0,h.ux)(a.step,g,()=>(0,D.CD)(a.step,{outputs:new Map,scratch:i},g));return a.
parse(s)}catch(s){throw g.signal.aborted?(0,w.w2)(g.signal.reason):(0,w.V0)((0,w.w2)(s),g.mask)}finally{i!==void 0&&await E.files.remove(i)}}function p(a,g){const E=new Set(g.names);return a.filter(({
topic:f})=>!E.has(f)&&E.add(f))}}),7802:((Z,W,n)=>{n.d(W,{$f:()=>j,xI:()=>h,yN:()=>D});var w=n(48165),P=n(50445);function j(e,r,y){if(typeof e=="string")return r.scratch===void 0?e:e.replaceAll(P.F,r.
scratch);if("join"in e)return e.join.map(a=>j(a,r,y)).join("");if("secret"in e){const a=y.secret(e.secret);if(a!==void 0)return e.as==="json"?JSON.stringify(a).slice(1,-1):a;throw new w.HR("auth",`The\
 secret ${e.secret} is not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const p=r.outputs.get(`${e.late}.${e.output}`)??e.otherwise;
if(p===void 0)throw new w.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return p}function D(e,r,y){return Object.fromEntries(Object.entries(e??{}).map(([p,a])=>[p,j(a,r,y)]))}function h(e,r,y){
return typeof e=="string"?j(e,r,y):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(p=>h(p,r,y)):"late"in e||"join"in e||"secret"in e?j(e,r,y):Object.fromEntries(Object.entries(e).map(([p,a])=>[p,
h(a,r,y)]))}}),80508:((Z,W,n)=>{n.d(W,{ux:()=>P});var w=n(48165);async function P(e,r,y,p=async()=>{}){const a=j(e),g=e.patience===void 0?Number.POSITIVE_INFINITY:r.patience??e.patience;let E;for(let f=1;;f+=
1)try{return await y(f)}catch(i){const s=(0,w.w2)(i);if(r.signal.aborted)throw(0,w.w2)(r.signal.reason);if(f>=a||!D(e,s))throw s;const c=s.retryAfter??h(f,r.ports),d=r.ports.clock.now();if(E??=d,d-E+c>
g)throw s;r.sink({type:"retry",step:e.id,attempt:f+1,delay:c,failure:s}),await r.ports.clock.sleep(c,r.signal);const m=await p();if(m!==void 0)return m}}function j(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function D(e,r){return w.qE[r.kind].retry||(e.retryOn??[]).includes(r.kind)}function h(e,r){const y=.75+
Number.parseInt(r.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*y)}}),40149:((Z,W,n)=>{n.d(W,{$r:()=>g,Bf:()=>f,H8:()=>a,L3:()=>p,Mn:()=>E,cW:()=>e,uS:()=>y});var w=n(98919),P=n(
47535),j=n(48165),D=n(66661),h=n(25837);function e({settings:s,environments:c}){const d=s.environments.map(({id:m})=>m);return c.flatMap(m=>{const{id:t,part:l}=(0,h.x2)(m),v=s.environments.find(L=>L.id===
t);if(v!==void 0)return r((0,h.CI)(v),l);const o=(0,D.p)(t,d),$=d.length===0?"none is configured":`configured are ${d.join(", ")}`;throw new j.HR("usage",`There is no environment ${JSON.stringify(t)};\
 ${$}${o===void 0?"":`; did you mean ${o}?`}`)})}function r(s,c){if(c===void 0)return s;const d=s.filter(({part:l})=>l===c);if(d.length>0)return d;const[{id:m}={id:""}]=s,t=s.flatMap(({part:l})=>l??[]);
throw new j.HR("usage",`${m} has no target ${JSON.stringify(c)}${(0,D.a)(c,t)}`,{hint:t.length===0?"It has one target only; name the environment alone.":`It has ${t.join(", ")}.`})}function y(s,c){const[
d,...m]=e({settings:s,environments:[c]});if(d===void 0)throw new j.HR("usage","Name the environment.");if(m.length===0)return d;const t=[d,...m].map(h.pn).join(", ");throw new j.HR("usage",`${d.id} ha\
s several targets; name one of ${t}.`)}function p(s,c){const{settings:d,event:m,override:t,now:l}=s,v=e(s).map(o=>({settings:d,environment:o,event:m,target:g(o,s.targets),input:E({settings:d,environment:o,
event:m,carried:c,now:l}),task:"deploy",to:"",override:t,now:l}));return a(v),v}function a(s){const c=s.map(({target:t,input:l,environment:{connection:v}})=>[t.log(l).destination,v===void 0?"":(0,w.u)(
v)].join(" at ")),d=c.findIndex((t,l)=>c.indexOf(t)!==l);if(d<0)return;const m=s.filter((t,l)=>c[l]===c[d]).map(t=>(0,h.pn)(t.environment));throw new j.HR("usage",`${m.join(" and ")} are the same dest\
ination: ${c[d]}.`,{hint:"Give each a project, stack or namespace of its own, or another connection."})}function g(s,c){const d=c[s.target.kind];if(d!==void 0)return d;throw new j.HR("usage",`environm\
ents.${s.id} has no target; expected one of ${Object.keys(c).join(", ")}.`)}function E(s){const{settings:c,environment:d,event:m,carried:t,now:l}=s,v=i(m);return{app:c.app,environment:d.id,config:d.target.
config,images:Object.fromEntries(Object.entries(t.images).map(([o,{name:$,digest:L=""}])=>[o,{name:$,digest:L}])),variables:Object.fromEntries(d.variables.flatMap(({name:o,value:$})=>$===void 0?[]:[[o,
$]])),...d.before===void 0?{}:{before:d.before},...d.follows===!0?{follows:!0}:{},version:v,commit:m.sha,release:f(v,m.sha,l),root:c.root,state:d.part===void 0?c.state:`${c.state}/targets/${d.part}`}}
function f(s,c,d){const m=s.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),t=c.slice(0,7);return`${m.endsWith(t)?m:`${m}-${t}`}-${Date.parse(d).toString(36)}`}function i(s){const c=(0,P.cO)(s);return c!==
void 0?c:`${(0,P.W0)(s)??(s.trigger.on==="pull_request"?`pr-${s.trigger.number}`:s.trigger.on)}-${s.sha.slice(0,7)}`}}),30354:((Z,W,n)=>{n.d(W,{$t:()=>D,MU:()=>j,lS:()=>P});var w=n(25837);function P(h){
const{hosts:e,...r}=h;return e===void 0?[h]:e.members.map(({name:y,connection:p,url:a})=>({...r,connection:p,host:y,...a===""?{}:{url:a}}))}function j(h,e){return e===void 0?h:{...h,state:`${h.state}/\
hosts/${e}`}}function D(h){const{host:e}=h;return e===void 0?(0,w.pn)(h):`${(0,w.pn)(h)} at ${e}`}}),83975:((Z,W,n)=>{n.d(W,{C6:()=>j,U9:()=>D,VI:()=>h,jQ:()=>e});var w=n(48165),P=n(5977);async function j(r,y){
const p={record:r};return await y.ports.call("ledger.open",p,y.signal)}async function D(r,y,p){const a=(0,P._E)(p);try{const g={id:r.id,change:y};return await a.ports.call("ledger.change",g,a.signal)}catch(g){
return p.sink({type:"note",level:"warning",text:`The record ${r.id} could not be written: ${(0,w.w2)(g).message}`}),{...r,...y}}}async function h(r,y){const p={filter:r};return await y.ports.call("led\
ger.list",p,y.signal)}function e(r){return{failureKind:r.kind,reason:r.message.split(`
`)[0]?.slice(0,500)??""}}})};export{on as id,an as ids,rn as modules};

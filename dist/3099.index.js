const Nn=3099,Mn=[3099],Dn={7535:((ne,L,c)=>{c.d(L,{Tu:()=>g,W0:()=>$,cO:()=>I});function $(v){return v.trigger.on==="push"?v.trigger.branch:void 0}function I(v){return v.trigger.on==="tag"||v.trigger.
on==="release"?v.trigger.tag:void 0}function g(v){const{trigger:m}=v;return m.on==="pull_request"||m.on==="merge_group"||v.untrusted||"deleted"in m&&m.deleted}}),8246:((ne,L,c)=>{c.d(L,{F2:()=>p,HJ:()=>u,
aR:()=>y,dp:()=>S});var $=c(3871),I=c(8165);const g="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",v=new RegExp(`^${g}(?:/${g})*$`),m=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
u=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function p(A,D="image"){const O=K=>new I.HR("usage",`${D}: ${JSON.stringify(A.slice(0,200))} is not an image reference: ${K}.`),[j="",C,Q]=A.split("@");if(Q!==void 0)
throw O("it has two @");if(C!==void 0&&!(0,$.Bc)(C))throw O("after @ a digest sha256:… is expected");const U=j.indexOf("/"),P=U<0?"":j.slice(0,U),H=P!==""&&(/[.:]/.test(P)||P==="localhost"),x=H?j.slice(
U+1):j,W=x.lastIndexOf(":"),w=W<0?x:x.slice(0,W),F=W<0?void 0:x.slice(W+1);if(H&&!m.test(P))throw O(`${JSON.stringify(P)} is not a registry host`);if(!v.test(w))throw O(w===w.toLowerCase()?`${JSON.stringify(
w)} is not a repository name`:"a repository name is lower-case");if(F!==void 0&&!u.test(F))throw O(`${JSON.stringify(F)} is not a tag`);const z=H?P:"docker.io",Z=z==="docker.io"&&!w.includes("/")?`lib\
rary/${w}`:w;return{registry:z,repository:Z,...F===void 0?{}:{tag:F},...C===void 0?{}:{digest:C}}}function y(A){return`${A.registry}/${A.repository}`}function S(A,D){return`${A}@${D}`}}),6211:((ne,L,c)=>{
c.d(L,{At:()=>I,Ix:()=>v,kA:()=>g});var $=c(8165);function I(m){return{name:m}}function g(m,u,p){return{topic:m.name,step:u,parse:p}}function v(m=new Map){return{get:u=>m.get(u.name),has:u=>m.has(u.name),
need:u=>{if(!m.has(u.name))throw new $.HR("bug",`The fact "${u.name}" was used before it was asked for.`);return m.get(u.name)},with:(u,p)=>v(new Map(m).set(u.name,p)),names:[...m.keys()]}}}),8563:((ne,L,c)=>{
c.d(L,{P:()=>I,a:()=>$});function $(v){return typeof v=="object"&&v!==null&&typeof v.secret=="string"}function I(v){const m=new Set;for(const y of v)for(const S of[y,...y.split(/\r?\n/)]){const A=S.trim();
if(!(A.length<4)&&(m.add(A),m.add(encodeURIComponent(A)),m.add(JSON.stringify(A).slice(1,-1)),A.length>=6))for(const D of g(A))m.add(D)}if(m.size===0)return y=>y;const u=[...m].sort((y,S)=>S.length-y.
length).map(y=>y.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),p=new RegExp(u.join("|"),"g");return y=>y.replace(p,"***")}function g(v){const m=new TextEncoder().encode(v);return[0,1,2].flatMap(u=>{const p=new Uint8Array(
m.length+u);p.set(m,u);const y=btoa(String.fromCharCode(...p)).replace(/=+$/,""),S=u===0?0:u===1?2:3,A=p.length%3===0?y.length:y.length-1,D=y.slice(S,A);return D.length>=6?[D]:[]})}}),7075:((ne,L,c)=>{
c.d(L,{E:()=>v,j:()=>m});var $=c(8165);const I=["sun","mon","tue","wed","thu","fri","sat"],g=/^(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\s+)?(\d{1,2}):(\d{2})\s*[-–]\s*(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\s+)?(\d{1,2}):(\d{2})\s+(\S+)$/i;
function v(S,A="freeze"){const D=F=>new $.HR("usage",`${A}: ${JSON.stringify(S.slice(0,100))} ${F}.`),O=g.exec(S.trim());if(O===null)throw D('is not a window; expected for example "Fri 16:00 - Mon 07:\
00 Europe/Berlin"');const[,j,C,Q,U,P,H,x=""]=O;if(j===void 0!=(U===void 0))throw D("needs a day on both sides, or on neither");if(!p(x))throw D(`names an unknown time zone ${JSON.stringify(x)}`);const W=(F,z,Z)=>{
const K=Number(z)*60+Number(Z);if(Number(Z)>59||K>1440)throw D(`has no such time: ${z}:${Z}`);return{...F===void 0?{}:{day:I.indexOf(F.toLowerCase())},minute:K}},w={text:S.trim(),from:W(j,C,Q),to:W(U,
P,H),zone:x};if(u(w.from)===u(w.to))throw D("is empty: it ends when it starts");return w}function m(S,A){const D=y(S.zone,A),O=S.from.day===void 0?D.minute:D.day*1440+D.minute,[j,C]=[u(S.from),u(S.to)];
return j<C?O>=j&&O<C:O>=j||O<C}function u(S){return(S.day??0)*1440+S.minute}function p(S){try{return new Intl.DateTimeFormat("en",{timeZone:S}),!0}catch{return!1}}function y(S,A){const D=new Intl.DateTimeFormat(
"en-US",{timeZone:S,weekday:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),O=Object.fromEntries(D.formatToParts(new Date(A)).map(U=>[U.type,U.value])),{weekday:j="",hour:C,minute:Q}=O;return{
day:I.indexOf(j.toLowerCase()),minute:Number(C)*60+Number(Q)}}}),2176:((ne,L,c)=>{c.d(L,{$1:()=>P,k2:()=>$e,hN:()=>_,CF:()=>A,CL:()=>K,Jd:()=>j,Dl:()=>w,bJ:()=>de,RY:()=>g,_1:()=>D,nm:()=>O});var $=c(
6211);const I=(0,$.At)("deploy.probe");function g(r,i,a=[]){const{deadline:l}=r,h={deadline:l,meanwhile:a},{health:b,ready:R,smoke:T}=r.checks,E=[...b===void 0?[]:[m("health",v(r,b),h)],...R===void 0?
[]:[m("ready",v(r,R),h)]];if(T==="")return E;const N={DEPLOY_URL:r.url,DEPLOY_ENVIRONMENT:r.id};return[...E,{id:"probe.smoke",title:"Run the smoke test",do:"exec",argv:["sh","-c",T],cwd:i,env:N,failsAs:"\
unhealthy",timeout:l}]}function v({url:r},i){return i.url.startsWith("/")?{...i,url:`${r.replace(/\/+$/,"")}${i.url}`}:i}function m(r,i,a){const l={name:r,probe:i};return{id:`probe.${r}`,title:`Wait u\
ntil ${i.url} answers`,do:"wait",judge:{name:"deploy.probe",data:l},every:i.every,...a}}const u=3,p={ask(r){const{name:i,probe:a}=r,l={id:`ask.${i}`,title:`Ask ${a.url}`,do:"http",method:"GET",url:a.url,
timeout:a.timeout,expect:y};return[(0,$.kA)(I,l,h=>({status:h.status??0,body:h.body??""}))]},judge({data:r,state:i,facts:a}){const{name:l,probe:h}=r,b=i??{good:0,bad:0},{status:R,body:T}=a.need(I),E=h.
status.includes(R),N=E&&T.includes(h.contains),B=N?{good:b.good+1,bad:0}:{good:0,bad:l==="ready"&&R===503?0:b.bad+1},Y=N?`${B.good} of ${h.consecutive} good answers`:S({expected:E,status:R,body:T,probe:h}),
me=B.good>=h.consecutive?"good":B.bad>=u?"bad":"pending";return{state:B,subjects:[{name:l,verdict:me,reasons:[Y]}]}}},y=Array.from({length:500},(r,i)=>i+100);function S({expected:r,status:i,body:a,probe:l}){
const h=a.slice(0,120).replace(/\s+/g," ");return r?`${l.url} answered without ${JSON.stringify(l.contains)}: ${h}`:`${l.url} answered ${i}, expected ${l.status.join(" or ")}${h===""?"":`: ${h}`}`}function A(r){
return r.filter(({key:i})=>i.startsWith("release.")).sort((i,a)=>i.key<a.key?1:-1).flatMap(({key:i,value:a})=>{try{return[{key:i,release:JSON.parse(a)}]}catch{return[]}})}function D(r,i){const a=A(r)[0]?.
key.split(".")[1]??"0";return{key:`release.${String(Number(a)+1).padStart(7,"0")}`,value:JSON.stringify(i)}}function O(r,i){return A(r).slice(Math.max(1,i)).map(({key:a})=>a)}const j=r=>(0,$.At)(`log:${r}`),
C=r=>(0,$.At)(`deploy.ran:${r}`),Q=(r,i)=>(0,$.At)(`deploy.ancestry:${r}:${i}`),U=(0,$.At)("deploy.proven-environment");function P(r,i){const{environment:a,input:l,target:h,task:b}=r,R=h.log(l),T=[R.list(),
...b==="deploy"?h.ask(l,i):h.look(l,i)];b==="deploy"&&a.after!==""&&T.push(H(r)),a.protected&&T.push(x());const E=A(i.get(j(R.destination))??[])[0]?.release;return b==="deploy"&&E!==void 0&&E.commit!==
""&&T.push(W(l.root,l.commit,E.commit)),T}function H({environment:r,settings:i}){const a={filter:{app:i.app,environment:r.after,state:"succeeded",limit:50}};return(0,$.kA)(C(r.after),{id:`ask.ran.${r.
after}`,title:`Look up what ${r.after} has run`,do:"call",operation:"ledger.list",input:a},l=>l.value)}function x(){return(0,$.kA)(U,{id:"ask.proven",title:"Prove the environment of this job",do:"call",
operation:"runner.environment",input:{}},r=>typeof r.value=="string"?r.value:"")}function W(r,i,a){return(0,$.kA)(Q(i,a),{id:"ask.ancestry",title:"Compare the commit with the one that runs",do:"exec",
argv:["sh","-c",'git cat-file -e "$1^{commit}" && git cat-file -e "$2^{commit}" || { echo unknown; exit 0; }; git merge-base --is-ancestor "$1" "$2" && { echo older; exit 0; }; git merge-base --is-anc\
estor "$2" "$1" && echo newer || echo unrelated',"ancestry",i,a],cwd:r,quiet:!0},h=>i===a?"same":h.stdout.trim())}function w(r){return Object.fromEntries(Object.entries(r.images).map(([i,{name:a,digest:l}])=>[
i,`${a}@${l}`]))}var F=c(7535),z=c(8165),Z=c(7075);function K(r,i){return[fe(r),X(r),ee(r,i),ie(r,i),oe(r),ae(r,i)].filter(a=>a!==void 0)}function _(r,i){const a=r.filter(({verdict:h})=>h==="denied"||
h==="superseded"),l=a.find(({overridable:h})=>!h)??(i===""?a[0]:void 0);if(l!==void 0){const h=l.overridable?' A person may set this rule aside: --override "reason" (recorded).':"";throw new z.HR(l.verdict===
"superseded"?"stale":"denied",l.text,{hint:`${l.hint??""}${h}`.trim(),rule:l.rule})}return a.map(({rule:h,text:b})=>`Rule "${h}" set aside (${i}): ${b}`)}function fe({event:r,environment:i}){return(0,F.
Tu)(r)?{rule:"event",verdict:"denied",text:`${i.id} is not deployed for a ${r.name} event: nothing may be pushed or deployed for it.`,overridable:!1,hint:"Deploy from a push, a tag, a release or by ha\
nd."}:void 0}function X({input:r}){const i=Object.entries(r.images).filter(([,{digest:a}])=>!/^sha256:[0-9a-f]{64}$/.test(a));return i.some(([,{digest:a}])=>!a.startsWith("‹"))?{rule:"digest",verdict:"\
denied",text:`No digest for ${i.map(([a])=>a).join(", ")}; tags are not deployed.`,overridable:!1}:{rule:"digest",verdict:i.length>0?"not known yet":"ok",text:"images are named by digest",overridable:!1}}
function ee({environment:r},i){if(!r.protected)return;const a=i.get(U)??"";return a===r.id?{rule:"protected",verdict:"ok",text:`this job runs in ${a}`,overridable:!0}:{rule:"protected",verdict:"denied",
text:`${r.id} is protected, and this job ${a===""?"does not prove that it runs in it":`runs in ${a}`}.`,hint:`In the workflow give the job "environment: ${r.id}" and "permissions: id-token: write".`,overridable:!0}}
function ie(r,i){const{environment:a,input:l,task:h}=r;if(a.after===""||h==="rollback")return;const b={rule:"after",overridable:!0},R=Object.values(w(l));if(R.some(M=>M.includes("@‹")))return{...b,verdict:"\
not known yet",text:`must have run in ${a.after}`};const T=i.get(C(a.after))??[],E=R.filter(M=>!T.some(B=>Object.values(B.images).some(Y=>he(Y,M))));if(E.length===0)return{...b,verdict:"ok",text:`the \
same digest has run in ${a.after}`};const N=T[0]===void 0?"nothing yet":`last ${T[0].version} (${Object.values(T[0].images).join(", ")})`;return{...b,verdict:"denied",text:`${a.id} takes only what ${a.
after} has run: ${E.join(", ")} has not run there (${N}).`,hint:`Deploy this commit to ${a.after} first.`}}function he(r,i){return r.split("@")[1]===i.split("@")[1]}function oe({environment:r,now:i}){
const a=r.freeze.find(l=>(0,Z.j)(l,Date.parse(i)));if(r.freeze.length!==0)return a===void 0?{rule:"freeze",verdict:"ok",text:"outside the freeze windows",overridable:!0}:{rule:"freeze",verdict:"denied",
text:`${r.id} is frozen (${a.text}).`,hint:"Wait until the window ends.",overridable:!0}}function ae(r,i){const{environment:a,event:l,input:h,target:b,task:R}=r,T=A(i.get(j(b.log(h).destination))??[])[0]?.
release;return T===void 0||R==="rollback"?void 0:i.get(Q(h.commit,T.commit))!=="older"?{rule:"superseded",verdict:"ok",text:`not older than ${T.version}`,overridable:!0}:{rule:"superseded",verdict:"su\
perseded",text:`${(0,F.cO)(l)??(0,F.W0)(l)??l.ref} (${h.commit.slice(0,7)}) is older than ${T.version} (${T.commit.slice(0,7)}), which ${a.id} runs: superseded.`,hint:"Nothing was changed. To go back \
on purpose use: deploy-action rollback.",overridable:!0}}function de(r,i){const{environment:a,input:l,target:h,override:b}=r,R=K(r,i),T=_(R,b),E=h.rollout(l,i),{deadline:N,stable:M}=a,B={judge:E.verify,
deadline:N},Y=[...E.prepare,...E.apply,le("verify","Verify that our digest is what runs",{...B,stable:0}),...g(a,l.root,[ge(E.verify,0)]),...M===0?[]:[le("stable",`Watch it stay good for ${M/1e3} s`,{
...B,stable:M})]],me={images:w(l),target:E.basis,environment:a.id};return{stage:r.task,subject:`${a.id}: ${h.subject(l)}`,steps:Y,basis:me,notes:[...T,...E.notes],values:{version:l.version,...w(l)},...h.
diagnose===void 0?{}:{diagnose:h.diagnose(l)}}}function le(r,i,a){const{judge:l,deadline:h,stable:b}=a;return{id:r,title:i,do:"wait",judge:ge(l,b),every:500,deadline:h+b}}function ge({name:r,data:i},a){
return{name:r,data:{...i,stable:a}}}const $e={judges:{"deploy.probe":p}}}),2729:((ne,L,c)=>{c.r(L),c.d(L,{readCheckout:()=>g});var $=c(1455),I=c(6760);function g(m){return{readFile:u=>(0,$.readFile)(I.
resolve(m,u),"utf8").catch(p=>v(p,void 0)),listFiles:u=>(0,$.readdir)(I.resolve(m,u)).catch(p=>v(p,[]))}}function v(m,u){const{code:p}=m;if(p==="ENOENT"||p==="ENOTDIR")return u;throw m}}),3099:((ne,L,c)=>{
c.r(L),c.d(L,{withWorld:()=>O});var $=c(6760);function I(...P){const H=x=>Object.assign({},...P.map(x));return{judges:H(x=>x.judges),checks:H(x=>x.checks),restores:H(x=>x.restores),diagnoses:H(x=>x.diagnoses),
classifiers:H(x=>x.classifiers)}}var g=c(2176),v=c(5977),m=c(9386),u=c(8344),p=c(3869),y=c(8165);function S(P,H=process){const x=new AbortController;let W=0;const w=Z=>{x.signal.aborted||x.abort(new y.
HR("cancelled",`The run was stopped by ${Z}.`,{hint:"What it had started is being undone; see the last lines. Start it again when you are ready."}))},F=()=>{W++,W>1&&(P.signal("SIGKILL"),H.exit(130)),
w("SIGINT")},z=()=>w("SIGTERM");return H.on("SIGINT",F),H.on("SIGTERM",z),{signal:x.signal,dispose(){H.off("SIGINT",F),H.off("SIGTERM",z)}}}var A=c(2400),D=c(2729);async function O(P,H){const{runner:x,
inputs:W}=P,w=(0,m.PH)(),{signal:F,dispose:z}=S(w),Z=(0,p.g)({},ee=>x.mask(ee));let K,_;const fe=ee=>U(ee,()=>({settings:K,event:_,inputs:W,runner:x})),X=(0,u.R)({env:x.env,secrets:Z,signal:F,groups:w,
operations:fe});try{const ee=$.resolve(x.env.GITHUB_WORKSPACE??process.cwd(),W.get("working-directory")?.value??"."),ie=(0,D.readCheckout)(ee);_=await j({options:P,root:ee,ports:X,checkout:ie}),K=await C(
{options:P,root:ee,event:_,checkout:ie,secrets:Z});const he={settings:K,event:_},oe=new Date(X.clock.now()).toISOString();return await H({runner:x,inputs:W,...he,ports:X,startedAt:oe,context:(ae,de)=>(0,v.
q6)({ports:X,sink:de,knowledge:I(g.k2,...Object.values(A.z).map(({target:le})=>le.knowledge),...ae.map(({knowledge:le})=>le))})})}finally{z(),await X.close()}}async function j({options:P,root:H,ports:x,
checkout:W}){const{runner:w,inputs:F}=P;if(w.github){const{readEvent:K}=await c.e(4248).then(c.bind(c,4248));return K({env:w.env,readFile:W.readFile})}const[{gitEvent:z},{readGit:Z}]=await Promise.all(
[c.e(8944).then(c.bind(c,8944)),c.e(8268).then(c.bind(c,8268))]);return z(await Z(H,x),F.get("ref")?.value)}async function C(P){const{options:H,root:x,event:W,checkout:w,secrets:F}=P,{runner:z,inputs:Z,
deploying:K}=H,{loadSettings:_}=await c.e(8829).then(c.bind(c,8829)),{readSecrets:fe,secretValues:X}=await c.e(9220).then(c.bind(c,9220)),ee=fe(Z);for(const[ae,de]of Object.entries(ee))F.add(ae,de);const ie=await _(
{...w,root:x,env:z.env,inputs:Z,repository:W.repository,serverUrl:W.serverUrl,forge:z.github,ci:z.ci,secrets:ee,targetSchemas:A.S,...K===void 0?{}:{deploying:K}}),he=Z.get("environment")?.value??K?.[0],
oe=await X({...w,settings:ie,given:ee,env:z.env,ci:z.ci,environment:he});for(const[ae,de]of Object.entries(oe))F.add(ae,de);return ie}const Q=["head","manifest","blob","tags","tag","untag","put","copy"].
map(P=>`registry.${P}`);function U(P,H){const x=w=>{let F;return z=>({[z]:async(Z,K)=>{F??=w();const _=(await F)[z];if(_===void 0)throw new Error(`No operation ${z}.`);return _(Z,K)}})},W=(w,F)=>{const z=x(
F);return Object.assign({},...w.map(z))};return{...W(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:w}=await c.e(2530).then(c.bind(c,2530));return w(P,H())}),...W(
Q,async()=>(await c.e(4801).then(c.bind(c,4801))).registryOperations(P)),...W(["secrets.scan"],async()=>(await c.e(7199).then(c.bind(c,7199))).secretsOperations(P)),...W(["runner.environment"],async()=>{
const{runnerOperations:w}=await c.e(745).then(c.bind(c,745));return w(P,H().runner)})}}}),5977:((ne,L,c)=>{c.d(L,{_E:()=>v,l_:()=>g,q6:()=>I});var $=c(8563);function I(u){const{ports:p,knowledge:y,sink:S}=u;
let A=-1,D=j=>j;const O=j=>{const C=p.secrets();return C.length!==A&&(D=(0,$.P)(C),A=C.length),D(j)};return{ports:p,knowledge:y,sink:j=>S(m(j,O)),signal:p.signal,mask:O}}function g(u,p){return{...u,signal:AbortSignal.
any([u.signal,p])}}function v(u){return{...u,signal:new AbortController().signal}}function m(u,p){switch(u.type){case"output":case"note":case"hold":return{...u,text:p(u.text)};case"progress":return{...u,
subjects:u.subjects.map(y=>({...y,reasons:y.reasons.map(p)}))};default:return u}}}),122:((ne,L,c)=>{c.d(L,{m:()=>I});const $=2**31-1,I={now:()=>Date.now(),async sleep(v,m){const u=performance.now()+v;
for(let p=v;p>0;p=u-performance.now())await g(Math.min(p,$),m);m?.throwIfAborted()}};function g(v,m){return new Promise((u,p)=>{if(m?.aborted)return p(m.reason);const y=()=>{clearTimeout(S),p(m?.reason)},
S=setTimeout(()=>{m?.removeEventListener("abort",y),u()},v);m?.addEventListener("abort",y,{once:!0})})}}),9386:((ne,L,c)=>{c.d(L,{PH:()=>I,i8:()=>g,xq:()=>v});var $=c(3024);function I(){const m=new Set;
return{add:u=>{m.add(u)},delete:u=>{m.delete(u)},get size(){return m.size},signal(u){for(const p of m)g(p,u)}}}function g(m,u){if(!(m>1))return!1;try{return process.kill(-m,u),!0}catch(p){return p.code===
"EPERM"}}function v(m){if(!g(m,0))return!1;let u;try{u=(0,$.readdirSync)("/proc").filter(p=>/^\d+$/.test(p))}catch{return!0}return u.some(p=>{try{const y=(0,$.readFileSync)(`/proc/${p}/stat`,"latin1"),
[S,,A]=y.slice(y.lastIndexOf(")")+2).split(" ");return A===String(m)&&S!=="Z"&&S!=="X"}catch{return!1}})}}),6221:((ne,L,c)=>{c.d(L,{jh:()=>S,eA:()=>A,Qq:()=>D});var $=c(8165),I=c(7598),g=c(1455),v=c(8161);
async function m(){const O=[(0,v.hostname)(),await y("/etc/machine-id"),await y("/proc/sys/kernel/random/boot_id"),await(0,g.readlink)("/proc/self/ns/pid").catch(()=>"")],j=(0,I.createHash)("sha256").
update(O.join(`
`)).digest("hex");return{host:(0,v.hostname)(),machine:j.slice(0,16),pid:process.pid,start:await p(process.pid)??""}}async function u(O,j){if(!Number.isSafeInteger(O)||O<=0)return!1;const C=await p(O);
if(C!==void 0)return j===""||C===j;try{return process.kill(O,0),await p(process.pid)===void 0}catch{return!1}}async function p(O){const j=await y(`/proc/${O}/stat`);if(j==="")return;const C=j.slice(j.
lastIndexOf(")")+2).split(" ");return C[0]==="Z"||C[0]==="X"?void 0:C[19]}async function y(O){return(0,g.readFile)(O,"utf8").catch(()=>"")}function S(O){return async(j,C,Q)=>{Q.throwIfAborted();const U=Object.
hasOwn(O,j)?O[j]:void 0;if(U===void 0)throw new $.HR("bug",`There is no operation named ${JSON.stringify(j)}.`);return await U(C,Q)}}const A={"machine.identity":async()=>({...await m()}),"process.aliv\
e":async O=>u(Number(O.pid),D(O,"start",""))};function D(O,j,C){const Q=O[j]??C;if(typeof Q=="string")return Q;throw new $.HR("bug",`An operation was called with ${j} = ${JSON.stringify(Q)}; a text is\
 needed.`)}}),8344:((ne,L,c)=>{c.d(L,{R:()=>$e});var $=c(7598),I=c(8161),g=c(122),v=c(1421),m=c(6119),u=c(8165),p=c(3024),y=c(6760);function S(r,i){const[a=""]=r;return process.platform!=="linux"||!A(
"setpriv",i)||!A(a,i)?r:["setpriv","--pdeathsig","TERM","--",...r]}function A(r,i){return r.includes("/")?(0,p.existsSync)(r):(i.PATH??"").split(y.delimiter).some(a=>a!==""&&(0,p.existsSync)((0,y.join)(
a,r)))}var D=c(6193);function O(r){const i=Math.floor(r/2),a=new D.StringDecoder("utf8"),l=[],h=[];let b=0,R=0,T=0;return{add(E){T+=E.length;const N=Math.min(i-b,E.length);if(N>0&&(l.push(E.subarray(0,
N)),b+=N),N<E.length){h.push(E.subarray(Math.max(N,0))),R+=E.length-Math.max(N,0);for(let M=h[0];M&&R-M.length>=i;M=h[0])h.shift(),R-=M.length}return a.write(E)},end:()=>a.end(),text(){const E=Buffer.
concat(l),N=Buffer.concat(h);if(T<=E.length+N.length)return Buffer.concat([E,N]).toString("utf8");const M=E.subarray(0,Q(E)),B=N.subarray(Math.max(0,N.length-i)),Y=B.subarray(C(B)),me=T-M.length-Y.length;
return`${M.toString("utf8")}
… ${me} bytes left out …
${Y.toString("utf8")}`},get cut(){return T>b+R}}}const j=r=>r!==void 0&&(r&192)===128;function C(r){let i=0;for(;i<4&&j(r[i]);)i++;return i}function Q(r){let i=r.length-1;for(;i>r.length-4&&j(r[i]);)i--;
const a=r[i]??0,l=a>=240?4:a>=224?3:a>=192?2:1;return r.length-i>=l?r.length:Math.max(i,0)}var U=c(9386);function P(r,i){const a=r,l=i.argv[0]??"",h={cause:r};if(i.cwd!==void 0&&!x(i.cwd))return new u.
HR("absent",`The folder ${i.cwd}, in which ${l} is to run, does not exist.`,h);switch(a.code){case"ENOENT":return H(l,a);case"EACCES":case"EPERM":return new u.HR("denied",`${l} may not be executed by \
this user.`,{...h,hint:`Make it executable (chmod +x ${l}) or run as a user who may.`});case"E2BIG":return new u.HR("usage",`The arguments and environment for ${l} are too large for this system.`,{...h,
hint:"One argument may have 128 KiB; pass large values in a file or on standard input."});case"EAGAIN":case"EMFILE":case"ENFILE":case"ENOMEM":return new u.HR("capacity",`This machine has no room to st\
art ${l} (${a.code}).`,h);case"ENOTDIR":return H(l,a);case"ERR_INVALID_ARG_VALUE":return new u.HR("usage",`An argument for ${l} contains a zero byte.`,h);default:return new u.HR("bug",`${l} could not \
be started: ${a.message}`,h)}}function H(r,i){if(r.includes("/")&&W(r))return new u.HR("absent",`${r} names an interpreter in its first line that is not installed.`,{cause:i,hint:`Install the interpre\
ter that the first line of ${r} names, or correct that line.`});const a=r.includes("/")?`Check the path ${r}.`:`Install ${r}, or add the folder that holds it to PATH.`;return new u.HR("absent",`The pr\
ogram ${r} was not found.`,{cause:i,hint:a})}function x(r){return(0,p.statSync)(r,{throwIfNoEntry:!1})?.isDirectory()??!1}function W(r){try{return(0,p.accessSync)(r,p.constants.F_OK),!0}catch{return!1}}
const w=5;function F(r){return async i=>{if(i.signal.aborted)throw fe(i.signal);const a=z(i,r),{child:l,leader:h}=a;r.groups.add(h);const b=r.patience??5e3;let R=!1,T=!1,E;const N=()=>{T||(T=!0,(0,U.i8)(
h,"SIGTERM"),E=setTimeout(()=>(0,U.i8)(h,"SIGKILL"),b))},M=setTimeout(()=>{R=!0,N()},i.timeout);i.signal.addEventListener("abort",N,{once:!0});try{const{code:B,signal:Y}=await a.exited;if(clearTimeout(
M),await Z(h,b),await K(l),a.finish(),T&&!R)throw fe(i.signal);return _({code:B,signal:Y,timedOut:R},a.streams)}finally{clearTimeout(M),clearTimeout(E),i.signal.removeEventListener("abort",N),r.groups.
delete(h)}}}function z(r,i){const[a="",...l]=r.bound?S(r.argv,i.env):r.argv;if(a==="")throw new u.HR("bug","A step has an empty argument list.");const h=r.limit??i.limit??1024*1024,b={stdout:O(h),stderr:O(
h)};let R;try{R=(0,v.spawn)(a,l,{detached:!0,env:{...i.env,...r.env},stdio:[r.stdin===void 0?"ignore":"pipe","pipe","pipe"],...r.cwd===void 0?{}:{cwd:r.cwd}})}catch(M){throw P(M,r)}const T=[];for(const M of[
"stdout","stderr"]){const B=Y=>{Y!==""&&r.onOutput?.(M,Y)};R[M]?.on("data",Y=>B(b[M].add(Y))),T.push(()=>B(b[M].end()))}R.stdin?.on("error",()=>{}),R.stdin?.end(r.stdin);const E=new Promise((M,B)=>{R.
once("error",Y=>B(R.pid===void 0?P(Y,r):Y)),R.once("exit",(Y,me)=>M({code:Y,signal:me}))}),N=()=>{for(const M of T)M()};return{child:R,leader:R.pid??0,streams:b,exited:E,finish:N}}async function Z(r,i){
if(r===0||!(0,U.xq)(r))return;(0,U.i8)(r,"SIGTERM");const a=performance.now()+i;for(;performance.now()<a;)if(await(0,m.setTimeout)(20),!(0,U.xq)(r))return;(0,U.i8)(r,"SIGKILL")}async function K(r){const i=[
r.stdout,r.stderr].filter(h=>h!==null),a=()=>i.some(h=>!h.closed),l=Promise.all(i.map(h=>h.closed||new Promise(b=>h.once("close",b))));for(let h=0;h<w&&a();h++){const b=new AbortController;await Promise.
race([l,(0,m.setTimeout)(50,void 0,{signal:b.signal}).catch(()=>{})]),b.abort()}for(const h of i)h.destroy()}function _(r,i){const a=["stdout","stderr"].filter(l=>i[l].cut);return{exit:r.code??-1,stdout:i.
stdout.text(),stderr:i.stderr.text(),...r.signal===null?{}:{signalled:r.signal},...r.timedOut?{timedOut:!0}:{},...a.length===0?{}:{cut:a}}}function fe(r){const i=r.reason;return i instanceof u.HR?i:new u.
HR("cancelled","The run was cancelled.",{cause:i})}var X=c(1455),ee=c(9475);function ie(r){const i=new Set;return{read:a=>oe("read",a,()=>(0,X.readFile)(a,"utf8")),write:(a,l,h)=>oe("written",a,()=>he(
a,l,h)),exists:a=>oe("looked at",a,async()=>{try{return await(0,X.stat)(a),!0}catch(l){if(["ENOENT","ENOTDIR"].includes(l.code??""))return!1;throw l}}),remove:a=>oe("removed",a,()=>(0,X.rm)(a,{recursive:!0,
force:!0})),scratch:()=>oe("created",r,async()=>{await(0,X.mkdir)(r,{recursive:!0});const a=await(0,X.mkdtemp)((0,y.join)(r,"deploy-action-"));return await(0,X.chmod)(a,448),i.add(a),a}),async dispose(){
for(const a of i)await(0,X.rm)(a,{recursive:!0,force:!0});i.clear()}}}async function he(r,i,a){const l=(0,y.dirname)(r);await(0,X.mkdir)(l,{recursive:!0,mode:448});const h=(0,y.join)(l,`.${(0,y.basename)(
r).slice(0,100)}.${(0,$.randomBytes)(6).toString("hex")}.tmp`);try{const b=await(0,X.open)(h,"wx",a);try{await b.chmod(a),await b.writeFile(i,"utf8"),await b.sync()}finally{await b.close()}await(0,X.rename)(
h,r)}catch(b){throw await(0,X.rm)(h,{force:!0}),b}}async function oe(r,i,a){try{return await a()}catch(l){throw l instanceof u.HR?l:(0,ee.f)(l,i,r)}}function ae(r){let i;const a=()=>(i??=de(r),i);return{
request:async l=>(await a()).request(l),fetch:async l=>(await a()).fetch(l),close(){i?.then(l=>l.close())}}}async function de(r){const[{createHttp:i},{connector:a}]=await Promise.all([c.e(3841).then(c.
bind(c,3841)),c.e(7582).then(c.bind(c,7582))]);return i({env:r,connect:a(r)})}var le=c(6221),ge=c(4314);function $e(r){const{env:i,secrets:a,signal:l,clock:h=g.m,groups:b=(0,U.PH)()}=r,R=F({env:(0,ge.
Qc)(i),groups:b}),T=ae(i),E=ie(i.RUNNER_TEMP||(0,I.tmpdir)()),N={http:T,exec:R,files:E,clock:h,secrets:a,env:i},M=(0,le.jh)({...le.eA,...r.operations?.(N)});return{exec:R,http:T.request,call:M,files:E,
clock:h,secret:a.get,secrets:a.values,random:B=>(0,$.randomBytes)(B).toString("hex"),signal:l,tools:N,async close(){T.close(),await E.dispose()}}}}),3869:((ne,L,c)=>{c.d(L,{g:()=>$});function $(I={},g=()=>{}){
const v=new Map,m=new Set,u=(p,y)=>{y===""||v.get(p)===y||(m.has(y)||g(y),m.add(y),v.set(p,y))};for(const[p,y]of Object.entries(I))u(p,y);return{get:p=>v.get(p),add:u,values:()=>[...m]}}}),5635:((ne,L,c)=>{
c.d(L,{G:()=>I,U:()=>g});var $=c(8165);function I(m,u,p){const y=u.startsWith("/")?v(u):v(`${m}/${u}`),S=v(m);if(y===S||y.startsWith(S==="/"?"/":`${S}/`))return y;throw new $.HR("usage",`${p}: ${JSON.
stringify(u)} is outside the checkout ${S}.`,{hint:"Name a path inside the repository, relative to its top."})}function g(m){const u=m.lastIndexOf("/");return{folder:m.slice(0,u)||"/",name:m.slice(u+1)}}
function v(m){const u=[];for(const p of m.split("/"))p===".."?u.pop():p!==""&&p!=="."&&u.push(p);return`/${u.join("/")}`}}),2400:((ne,L,c)=>{c.d(L,{S:()=>Tn,z:()=>ot});var $=c(8165),I=c(6661),g=c(6211),
v=c(8246);const m=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function u(e){try{const t=JSON.parse(e);return{...t,name:t.name??"",services:t.services??{}}}catch(t){throw new $.
HR("bug","docker compose config did not print a model.",{cause:t,details:[e.slice(0,500)]})}}function p(e){if(!(e===void 0||/^sha256:/.test(e)))try{return(0,v.aR)((0,v.F2)(e.replace(/@‹.*$/,"")))}catch{
return}}function y(e){return e.deploy?.mode==="global"?1:e.deploy?.replicas??e.scale??1}function S(e){const t=Object.values(e.services).flatMap(n=>Object.entries(n.depends_on??{}).filter(([,{condition:o}])=>o===
"service_completed_successfully").map(([o])=>o));return[...new Set(t)]}function A(e){const t=[...Object.values(e.secrets??{}),...Object.values(e.configs??{})];return[...new Set(t.flatMap(({environment:n})=>n===
void 0?[]:[n]))]}function D(e){const t=(n,o)=>{const s=n?.[o??""];return s!==void 0&&(s.environment!==void 0||s.content!==void 0)};return Object.entries(e.services).filter(([,{configs:n,secrets:o}])=>(n??
[]).some(({source:s})=>t(e.configs,s))||(o??[]).some(({source:s})=>t(e.secrets,s))).map(([n])=>n)}function O(e){const t=[...e.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,n=""])=>n);
return[...new Set(t)].sort()}function j(e){return e.split(`
`).filter(t=>/level=warning|^WARN/i.test(t)&&!/variable is not set/.test(t)).map(t=>(/msg="((?:[^"\\]|\\.)*)"/.exec(t)?.[1]??t).replaceAll('\\"','"'))}var C=c(5635);const Q="PATH HOME TMPDIR XDG_CONFI\
G_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST",U=`keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,P=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`;function H(e,t,n){const o=[Q,...n.names].join(" "),s=n.profiles.flatMap(d=>["--profile",d]);return["sh","-c",U,"sh",o,e.join(" "),...x(e,t),...s,"config","--format","json"]}function x(e,t){
return["docker","compose","--env-file","/dev/null",...e.flatMap(n=>["-f",n]),"-p",t]}function W(e,t){const{volume:n,prefix:o,names:s}=t;return["sh","-c",P,"sh",n,o,s.join(" "),...e]}function w({app:e,
environment:t,config:n}){return n.project??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,"")}function F({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n==
"string"?[n]:n).map(s=>s.startsWith("/")?s:`${e}/${s}`)}function z({state:e,environment:t,release:n}){return`${e}/releases/${t}/${n}/compose.json`}var Z=c(7598);const K={service:"com.docker.compose.se\
rvice",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.compose.config-hash",number:"com.docker.compose.container-number"};function _(e){return`/containers/json?all=1&filters=${oe(`com.docker\
.compose.project=${e}`)}`}const fe=e=>`/networks?filters=${oe(`com.docker.compose.project=${e}`)}`,X=e=>`/containers/${e}/json`,ee=e=>`/images/${encodeURI(e)}/json`,ie=(...e)=>`/volumes?filters=${oe(...e)}`,
he=e=>`/volumes/${e}`;function oe(...e){return encodeURIComponent(JSON.stringify({label:e}))}function ae(e){return i(e,"a list of containers").map(t=>({id:t.Id??"",name:(t.Names?.[0]??"").replace(/^\//,
""),state:typeof t.State=="string"?t.State:"",...r(t.Labels)}))}function de(e){const t=i(e,"a container"),n=typeof t.State=="object"?t.State:{};return{id:t.Id??"",name:(t.Name??"").replace(/^\//,""),...r(
t.Config?.Labels),state:n.Status??"",reference:t.Config?.Image??"",imageId:t.Image??"",created:t.Created??"",startedAt:n.StartedAt??"",finishedAt:n.FinishedAt??"",exitCode:n.ExitCode??0,outOfMemory:n.
OOMKilled??!1,error:n.Error??"",health:n.Health?.Status==="none"?"":n.Health?.Status??"",probes:(n.Health?.Log??[]).map(({ExitCode:o,Output:s})=>({exitCode:o??0,output:(s??"").trim()})),restarts:t.RestartCount??
0,restartPolicy:t.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:t.HostConfig?.Memory??0}}function le(e){const t=i(e,"an image");return{id:t.Id??"",repoDigests:t.RepoDigests??[]}}function ge(e){return(i(
e,"a list of volumes").Volumes??[]).map(({Name:n,Labels:o})=>({name:n??"",labels:o??{}}))}function $e(e){return i(e,"a list of networks").map(({Id:n,Name:o})=>({id:n??"",name:o??""}))}function r(e){return{
service:e?.[K.service]??"",configHash:e?.[K.configHash]??"",number:e?.[K.number]??"",oneOff:e?.[K.oneOff]==="True"}}function i(e,t){try{return JSON.parse(e)}catch(n){throw new $.HR("bug",`The Docker E\
ngine did not answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}const a={destination:"io.deploy-action.destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-ac\
tion.values",release:"io.deploy-action.release"};function l(e){const t=`compose/${e}`;return{destination:t,list:()=>(0,g.kA)((0,g.At)(`log:${t}`),{id:"ask.log",title:`Read the log of ${e}`,do:"http",at:"\
docker",method:"GET",url:ie(`${a.destination}=${t}`)},({body:n=""})=>ge(n).filter(({labels:o})=>o[a.destination]===t&&o[a.key]!==void 0).map(({labels:o})=>({key:o[a.key]??"",value:o[a.value]??""})).sort(
(o,s)=>o.key<s.key?-1:1)),create:({key:n,value:o})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"appl\
ication/json"},body:JSON.stringify({Name:h(t,n),Labels:{[a.destination]:t,[a.key]:n,[a.value]:o}}),undo:{way:"keep",why:"the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,title:`\
Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:he(h(t,n)),expect:[204,404],undo:{way:"keep",why:"the log removes its entries itself"}})}}function h(e,t){const n=t.replace(
/[^A-Za-z0-9.-]/g,s=>`_${s.codePointAt(0)?.toString(16).padStart(4,"0")}`),o=n.length>120?`${n.slice(0,80)}_${b(t,32)}`:n;return`deploy-action.${b(e,16)}.${o}`}function b(e,t){return(0,Z.createHash)("\
sha256").update(e).digest("hex").slice(0,t)}const R=(0,g.At)("compose.files"),T=(0,g.At)("compose.version"),E=(0,g.At)("compose.model"),N=(0,g.At)("compose.containers"),M=e=>(0,g.At)(`docker.container\
:${e}`),B=e=>(0,g.At)(`docker.image:${e}`),Y=(0,g.At)("compose.values");function me(e,t){const n=we(e,t),o=[...new Set(pe(t).map(({imageId:s})=>s))];return[...n,...o.map(Ae)]}function we(e,t){const n=(0,g.
kA)(N,{id:"ask.containers",title:`List the containers of ${e}`,do:"http",at:"docker",method:"GET",url:_(e)},({body:s=""})=>ae(s)),o=t.get(N)??[];return[n,...o.map(({id:s,name:d})=>st(s,d))]}function st(e,t){
return(0,g.kA)(M(e),{id:`ask.container.${t}`,title:`Look at the container ${t}`,do:"http",at:"docker",method:"GET",url:X(e),expect:[200,404]},({status:n,body:o=""})=>n===404?void 0:de(o))}function Ae(e){
return(0,g.kA)(B(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:ee(e),expect:[200,404]},({status:t,body:n=""})=>t===404?void 0:le(n))}function pe(e){return(e.
get(N)??[]).filter(({oneOff:t})=>!t).flatMap(({id:t})=>e.get(M(t))??[])}function Ie(e,t){const n=t.get(B(e.imageId))?.repoDigests??[],[o]=e.reference.split(/@|:(?=[^/]*$)/);return n.find(s=>s.split("@")[0]===
o)??n[0]??e.imageId}const rt=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function Ne(e){const{version:t}=e;return{IMAGE_TAG:t,TAG:t,VERSION:t,...e.variables}}function it(e){return Object.
fromEntries(Object.entries(Ne(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function at(e){return JSON.parse(JSON.stringify(e).replaceAll(rt,"$${$1}"))}function ct(e){
const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].sort()}function Me(e){return typeof e=="string"?JSON.stringify(e).
slice(1,-1):"join"in e?{join:e.join.map(Me)}:"secret"in e?{...e,as:"json"}:e}function Re(e,t){return h(`compose/${e}`,`values.${t}`)}function dt(e,t,n){const o=Re(e,t),s={[a.values]:`compose/${e}`,[a.
release]:t},d=Object.entries(n).flatMap(([f,k])=>[`,${JSON.stringify(`${a.value}.${f}`)}:"`,Me(k),'"']);return{id:"compose.values",title:`Keep the values of ${Object.keys(n).join(", ")} at the destina\
tion`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(o)},"Labels":${JSON.stringify(s).slice(0,-1)}`,...d,"}\
}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function lt(e){return{id:`compose.values.remove.${e}`,title:`Remove ${e}, values of a release that nothing refers\
 to`,do:"http",at:"docker",method:"DELETE",url:he(e),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function ut(e){return(0,g.kA)(Y,{id:"ask.compose.val\
ues",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:ie(`${a.values}=compose/${e}`)},({body:t=""})=>ge(t).map(({name:n})=>n))}const ft=[2,20];function ht(e,t){const n=t.
get(R);return[...De(e,t),mt(),gt(e),...n===void 0?[]:[vt(e,n)]]}function De(e,t){const n=w(e);return[l(n).list(),ut(n),...me(n,t)]}function mt(){return(0,g.kA)(T,{id:"ask.compose.version",title:"Ask C\
ompose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:e})=>pt(e.trim()))}function pt(e){const[,t="0",n="0"]=/^v?(\d+)\.(\d+)/.
exec(e)??[],[o,s]=ft;if(Number(t)>o||Number(t)===o&&Number(n)>=s)return e;throw new $.HR("absent",`Docker Compose ${e||"of an unknown version"} is too old; ${o}.${s} or newer is needed.`,{hint:"Update\
 the docker-compose-plugin package."})}function gt(e){const t=F(e),n=[...new Set(t.length===0?[e.root]:t.map(s=>(0,C.U)(s).folder))];return(0,g.kA)(R,{id:"ask.compose.files",title:"Look for the Compos\
e file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...n],quiet:!0},({stdout:s})=>yt(t,s.split(
`
`).filter(Boolean),e.root))}function yt(e,t,n){if(e.length===0){const f=m.map(k=>`${n}/${k}`).find(k=>t.includes(k));if(f!==void 0)return[f];throw new $.HR("absent",`There is no Compose file in ${n}: ${m.
join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const o=e.filter(f=>!t.includes(f)),[s]=o;if(s===void 0)return e;const d=t.map(f=>(0,C.U)(f).name);throw new $.HR("abs\
ent",`The Compose file ${o.join(", ")} does not exist${(0,I.a)((0,C.U)(s).name,d)}`,{hint:"file: is relative to the top of the checkout."})}function vt(e,t){const{config:n,root:o}=e,s=it(e),d=[...Object.
keys(s),...n.inherit??[]];return(0,g.kA)(E,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:H(t,w(e),{names:d,profiles:n.profiles??[]}),cwd:o,env:s,quiet:!0,limit:16*1024*1024,classify:"\
compose.config",failsAs:"usage"},$t)}function $t({stdout:e,stderr:t}){const n=O(t);if(n.length>0)throw new $.HR("usage",`The Compose file uses variables that nobody gave: ${n.join(", ")}.`,{hint:"Decl\
are them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:u(e),warnings:j(t)}}const Pe=(0,g.At)("compose.has\
hes"),wt={ask(e){const{project:t,file:n,environment:o}=e;return[(0,g.kA)(N,{id:"check.containers",title:`List the containers of ${t}`,do:"http",at:"docker",method:"GET",url:_(t)},({body:s=""})=>ae(s)),
(0,g.kA)(Pe,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",n,...x([n],t),"config","--hash","*"],env:o,quiet:!0,
classify:"compose.config",failsAs:"usage"},({stdout:s})=>bt(s))]},verdict(e,t){const{services:n}=e,o=t.need(Pe),s=t.need(N).filter(({oneOff:f})=>!f);return Object.entries(n).every(([f,{replicas:k,oneShot:G}])=>{
const J=s.filter(({service:se})=>se===f),V=G?["running","exited"]:["running","restarting"];return J.length===k&&J.every(({configHash:se,state:ue})=>se===o.get(f)&&V.includes(ue))})&&o.size>0?"done":"a\
bsent"}};function bt(e){return new Map(e.split(`
`).flatMap(t=>{const[n,o]=t.trim().split(/\s+/);return n&&o?[[n,o]]:[]}))}const ve=e=>(e[0]??"").trim(),je=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,"absent",e=>`Do\
cker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",
ve,"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"Docker C\
ompose is not installed.","Install the docker-compose-plugin package (Compose 2.20 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: docker s\
ystem df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",e=>`The Compose file takes ${e[1]} from the environment, and nobody gives it.`,"Declare it under sec\
rets: or variables: of the environment."]],Le=[[/.*no matching manifest for (\S+).*/,"usage",e=>`The image was not built for ${e[1]}.`,"Add the platform of the host to the platforms of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
"absent",ve,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,"auth",ve,"Log in to the re\
gistry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",ve],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",ve]],kt=[[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,"capacity",e=>`The port ${e[1]??
e[2]??e[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,"unhealthy",e=>`${e[1]} is un\
healthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",e=>`${e[1]} exited with code ${e[2]}, so what depends on it was not s\
tarted.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",e=>`The one-shot service ${e[1]} ended with exit code ${e[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",e=>`A container named ${e[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",ve,"Create it\
 first, or leave external: out."],[/No such volume: (\S+)/i,"absent",e=>`The values kept in the volume ${e[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",e=>`The image ${e[1]} is not on the engine.`,"Set pull: missing."]],Ot=e=>xe(e.stderr,je),jt=e=>xe(e.stderr,[...je,...Le]),xt=e=>xe(e.stderr,[...je,...kt,...Le])??He(e.stderr,"unhealthy"),Et=e=>{
const t=xe(e.stderr,je);if(t!==void 0)return t;const n=He(e.stderr,"usage");if(n===void 0)return;const o=/required variable (\S+) is missing a value: (.*)/.exec(n.cause);if(o!==null){const d=`Declare ${o[1]}\
 under variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${o[1]}: ${o[2]}`,hint:d}}const s=St(n.cause,e.stderr);return{...n,cause:`The Compose \
file is not valid: ${n.cause}`,...s===void 0?{}:{place:s}}};function xe(e,t){for(const[n,o,s,d]of t){const f=n.exec(e);if(f!==null)return{kind:o,cause:s(f),...d===void 0?{}:{hint:d}}}}function He(e,t){
const o=e.split(`
`).map(s=>s.trim()).filter(s=>s!==""&&!/level=warning|^in \//.test(s)).at(-1);return o===void 0?void 0:{kind:t,cause:o.replace(/^Error response from daemon: /,"")}}function St(e,t){const[,n]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(e)??[],[,o]=/^in (\/\S+)$/m.exec(t)??[],[,s]=/\bline (\d+)/.exec(e)??[],d=n??o;return d===void 0?void 0:{file:d,...s===void 0?{}:{line:Number(s)}}}var At=c(8415);const Fe=2;function ze(e){const{container:t,
oneShot:n,restarts:o}=e;switch(t.state){case"running":return o>=Fe?be(ke(t)):n?{verdict:"pending",reason:"has not ended yet"}:Rt(t);case"exited":return Tt(e);case"restarting":return o>=Fe?be(ke(t)):Ee(
ke(t));case"dead":return be(`is dead${Te(t)}`);case"created":return Ee(`was created but not started${Te(t)}`);default:return Ee(`is ${t.state}`)}}function Rt(e){return e.health==="unhealthy"?be(Ge(e)):
e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function Tt({container:e,oneShot:t}){if(t&&e.exitCode===0)return{
verdict:"good",reason:"ended with exit code 0"};const n=e.restartPolicy==="on-failure"&&e.exitCode!==0,o=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",s=ke(e);return n||o?Ee(s):be(s)}
const be=e=>({verdict:"bad",reason:e}),Ee=e=>({verdict:"pending",reason:e,suspicious:!0});function ke(e){const{exitCode:t,outOfMemory:n,restarts:o,memoryLimit:s}=e,d=It(e),f=d===void 0?"":` after ${(0,At.
a)(d)}`,k=o===0?"":` (restarted ${o===1?"once":`${o} times`})`,G=s>0?` (limit ${Math.round(s/1024/1024)} MiB)`:"";return n?`was killed because it ran out of memory${G}${f}${k}`:t===0?`ended by itself \
with exit code 0${f}${k}`:`crashed with exit code ${t}${Ct(t)}${f}${k}${Te(e)}`}function Ge({probes:e}){const t=e.at(-1),n=t?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${n===""?`exits with ${t?.exitCode??"nothing"}`:`says ${n}`}`}function Ct(e){const n={134:"ABRT",137:"KILL",139:"SEGV",143:"TER\
M"}[e];return n===void 0?"":` (SIG${n})`}function Te({error:e}){return e===""?"":`: ${e}`}function It({startedAt:e,finishedAt:t}){const n=Date.parse(t)-Date.parse(e);return n>=0&&Date.parse(e)>0?n:void 0}
const Nt=25,Mt=5,We=e=>(0,g.At)(`docker.logs:${e}`),Dt={ask(e,t){const{project:n,oneShots:o}=e;return[...we(n,t),...Je(o,t).map(s=>Pt(s))]},tell({data:e,facts:t,failure:n}){if(n.kind!=="unhealthy"&&n.
kind!=="timeout")return;const o=Je(e.oneShots,t),[s]=o;if(s===void 0)return;const d=o.map(f=>`${f.service} ${Lt(f)}`);return{kind:o.every(f=>Ce(f)&&f.restarts===0)?n.kind:"unhealthy",cause:[...new Set(
d)].join("; "),lines:o.flatMap(f=>Ht(f,t)),...Ft(s)}}};function Pt({id:e,name:t}){return(0,g.kA)(We(e),{id:`ask.logs.${t}`,title:`Read the log of ${t}`,do:"exec",argv:["sh","-c",'docker logs --tail "$\
1" "$2" 2>&1; exit 0',"sh",String(Nt),e],quiet:!0},({stdout:n})=>n.replace(/\n$/,"").split(`
`))}function Je(e,t){const n=pe(t).filter(s=>{const d=e.includes(s.service),{verdict:f,suspicious:k}=ze({container:s,oneShot:d,restarts:s.restarts});return f==="bad"||k===!0||Ce(s)}),o=n.filter(s=>s.state!==
"exited"||s.exitCode!==0);return(o.length>0?o:n).sort((s,d)=>Be(s)-Be(d)).slice(0,Mt)}function Ce({state:e,health:t}){return e==="running"&&t==="starting"}function Be({state:e,health:t}){return e==="e\
xited"||e==="restarting"||e==="dead"?0:t==="unhealthy"?1:e==="created"?3:2}function Lt(e){return e.state==="created"?`was not started${e.error===""?"":`: ${e.error}`}`:e.state==="running"&&e.restarts>
0?`crashed and was restarted ${e.restarts===1?"once":`${e.restarts} times`}`:e.state==="running"&&e.health==="unhealthy"?Ge(e):Ce(e)?"has not passed its health check yet":ke(e)}function Ht(e,t){const{
name:n,state:o,health:s,exitCode:d,outOfMemory:f,restarts:k,probes:G}=e,J=[o,s,o==="running"?"":`exit code ${d}`,f?"out of memory":"",`${k} restarts`],V=G.at(-1),se=t.get(We(e.id))??[];return[`${n}: ${J.
filter(Boolean).join(", ")}`,...V===void 0?[]:[`  health check exited with ${V.exitCode}: ${V.output.slice(0,500)}`],...se.join("").trim()===""?["  (no output)"]:se.map(ue=>`  | ${ue}`)]}function Ft({
outOfMemory:e,exitCode:t,error:n}){return e?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:t===127||/executable file not found|no such file/.test(n)?{hint:"The comm\
and of the service is not in the image."}:{}}const zt={ask(e,t,n){const{project:o,services:s}=e,d=[...new Set(Object.values(s).map(({image:f})=>f))].filter(f=>f.includes("@"));return[...we(o,n),...d.map(
Ae)]},judge({data:e,state:t,facts:n,now:o}){const{services:s,stable:d=0}=e,f=t??{restarts:{},suspects:[],since:null,seen:""},k=pe(n),G=Bt(k,f),J=Object.entries(s).map(([te,q])=>{const Cn=k.filter(({service:In})=>In===
te);return{name:te,standing:Wt({expected:q,containers:Cn,restarts:G,facts:n})}}),V=J.filter(({standing:te})=>te.suspicious).map(({name:te})=>te),se=Ut(k,s),ue=J.every(({standing:te})=>te.verdict==="go\
od"),ye=ue?f.since!==null&&f.seen===se?f.since:o:null,re=ye===null?0:o-ye,ce=J.map(({name:te,standing:q})=>q.suspicious&&f.suspects.includes(te)?Oe(te,"bad",q.reason):q.verdict!=="good"||re>=d?Oe(te,q.
verdict,q.reason):ue?Oe(te,"pending",`${q.reason}, watching that it stays so`):Oe(te,"good",q.reason));return{state:{restarts:G,suspects:V,since:ye,seen:se},subjects:ce}}},Gt={ask:(e,t,n)=>we(e.project,
n),judge({data:e,facts:t}){const{project:n}=e,o=(t.get(N)??[]).filter(({oneOff:d})=>!d),s=o.length===0?"nothing runs":`${o.map(({name:d})=>d).join(", ")} still exist`;return{state:null,subjects:[Oe(n,
o.length===0?"good":"pending",s)]}}};function Oe(e,t,n){return{name:e,verdict:t,reasons:[n]}}function Wt({expected:e,containers:t,restarts:n,facts:o}){const{image:s,oneShot:d,replicas:f}=e,k=t.map(V=>Jt(
V,s,o)?ze({container:V,oneShot:d,restarts:V.restarts-(n[V.id]??0)}):{verdict:"pending",reason:`runs ${V.reference}, not ${s}`,suspicious:!0}),G=k.find(({verdict:V})=>V==="bad")??k.find(({verdict:V})=>V===
"pending");if(G!==void 0)return G;if(t.length<f)return{verdict:"pending",reason:`${t.length} of ${f} containers exist`,suspicious:t.length===0};const[J]=k;return{verdict:"good",reason:f===0?"0 contain\
ers are wanted":J?.reason??""}}function Jt(e,t,n){if(t.startsWith("sha256:"))return e.imageId===t;const[,o]=t.split("@");return o===void 0?!0:e.imageId===o||e.imageId===n.get(B(t))?.id}function Bt(e,t){
return Object.fromEntries(e.map(({id:n,restarts:o,created:s,startedAt:d})=>{const f=Date.parse(d)-Date.parse(s)<12e4;return[n,t.restarts[n]??(f?0:o)]}))}function Ut(e,t){return e.filter(({service:n})=>t[n]!==
void 0).map(({id:n,startedAt:o,restarts:s,state:d})=>[n.slice(0,12),o,s,d].join(" ")).sort().join("; ")}function Kt(e,t,n){const o=[`label=com.docker.compose.project=${e}`,...t===void 0?[]:[`label=com\
.docker.compose.service=${t}`]];return[(0,g.kA)((0,g.At)(`compose.logs:${t??""}`),{id:"ask.logs",title:`Read the logs of ${t??e}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{\
.ID}} {{.Names}}" "$@" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done',"sh",String(n),...o.flatMap(d=>["--filter",d])],quiet:!0,classify:"compose.cli"},({
stdout:d})=>d.replace(/\n$/,"").split(`
`))]}var Vt=c(445);function Ue(e){return e.filter(t=>{const n=e.filter(({id:s,service:d,number:f})=>s!==t.id&&d===t.service&&f===t.number),o=/^[0-9a-f]{12}_/.test(t.name);return t.state==="created"&&n.
some(({state:s})=>o||s!=="created")})}function Ke({id:e,name:t},n){return{id:`${n}.clear.${t}`,title:`Remove ${t}, which was created but never started`,do:"http",at:"docker",method:"DELETE",url:`/cont\
ainers/${e}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}const Zt=3e3,Yt=3e5,Se={way:"keep",why:"it is the way back itself"},Ve=(0,g.At)("compose.networks");function Ze(e){return{
name:"compose.restore",data:e}}const Xt={ask(e,t){const{project:n,model:o,expected:s}=e,d=Object.values(o?.services??{}).map(({image:G=""})=>G),f=[...Object.values(s).map(({image:G})=>G),...d].filter(
Boolean),k=[...new Set(f)].map(Ae);return[...we(n,t),...o===null?[nn(n)]:k]},plan(e,t){const n=e;return n.model===null?tn(n,t):Qt(n,n.model,t)}};function Qt(e,t,n){const{project:o}=e,s=qt(e),d=new Set(
e.had??Object.keys(t.services)),f=pe(n),k=f.filter(({service:q})=>!d.has(q)),G=Ue(f).filter(({service:q})=>d.has(q)),J=Object.keys(s),V=`${Vt.F}/compose.json`,se=x([V],o),ue=Object.values(s).some(({image:q})=>n.
get(B(q))===void 0),ye=[...se,"pull","--policy","missing","--ignore-pull-failures",...J],re=[...se,"up","-d","--no-build","--pull","never",...J],ce=q=>e.kept===null?q:W(q,{...e.kept,prefix:a.value}),te=[
...k.flatMap(Ye),...G.map(q=>Ke(q,"compose.restore")),{id:"compose.restore.write",title:"Write the model of what ran before",do:"write",path:V,content:JSON.stringify(_t(t,s,n)),undo:Se},...ue?[{...Xe(
"compose.restore.pull","Pull images that are not on the engine any more",ce(ye))}]:[],...J.length===0?[]:[Xe("compose.restore.up",`Start ${J.join(", ")} as before`,ce(re))],{id:"compose.restore.verify",
title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:o,services:s,stable:Zt}},every:500,deadline:Yt}];return Qe(e,te,s)}function qt({expected:e}){return Object.
fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}function _t(e,t,n){const o=Object.entries(e.services).filter(([s])=>t[s]!==void 0).map(([s,{depends_on:d={},...f}])=>{const k=Object.entries(
d).filter(([J])=>t[J]!==void 0),G=en(f.image??"",t[s]?.image??"",n);return[s,{...f,image:G,...k.length===0?{}:{depends_on:Object.fromEntries(k)}}]});return{...e,services:Object.fromEntries(o)}}function en(e,t,n){
const o=n.get(B(t))?.id;return e===""||e!==t&&(o===void 0||n.get(B(e))?.id!==o)?t:e}function tn(e,t){const n=(t.get(Ve)??[]).map(({id:s,name:d})=>({id:`compose.restore.network.${d}`,title:`Remove the \
network ${d}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${s}`,expect:[204,404],attempts:3,undo:Se})),o={id:"compose.restore.verify",title:"Verify that nothing is left but volumes",do:"wait",
judge:{name:"compose.gone",data:{project:e.project}},every:500,deadline:6e4};return Qe(e,[...pe(t).flatMap(Ye),...n,o],null)}function Ye({id:e,name:t}){const n={do:"http",at:"docker",undo:Se,attempts:3};
return[{...n,id:`compose.restore.stop.${t}`,title:`Stop ${t}`,method:"POST",url:`/containers/${e}/stop?t=10`,expect:[204,304,404]},{...n,id:`compose.restore.remove.${t}`,title:`Remove ${t}`,method:"DE\
LETE",url:`/containers/${e}?force=true`,expect:[204,404]}]}function Xe(e,t,n){return{id:e,title:t,do:"exec",argv:n,classify:"compose.up",failsAs:"unhealthy",attempts:3,undo:Se}}function Qe({project:e},t,n){
return{stage:"restore",subject:`Compose project ${e}`,steps:t,basis:n,notes:[],values:{}}}function nn(e){return(0,g.kA)(Ve,{id:"ask.networks",title:`List the networks of ${e}`,do:"http",at:"docker",method:"\
GET",url:fe(e)},({body:t=""})=>$e(t))}function on(e,t){const n=sn(e,t),o={};for(const[s,{image:d,build:f}]of Object.entries(e.services)){const k=p(d),G=n[s]??rn(t,V=>k!==void 0&&p(V)===k)??(f===void 0||
d!==void 0?void 0:an(s,e,t)),J=G===void 0?void 0:t.images[G];if(J!==void 0)o[s]=(0,v.dp)(J.name,J.digest);else if(f!==void 0)throw cn(s,t)}if(Object.keys(o).length===0&&Object.keys(t.images).length>0)
throw dn(e,t);return o}function sn(e,{config:t,images:n}){const o=t.services??{},s=Object.keys(e.services);for(const[d,f]of Object.entries(o)){if(!s.includes(d))throw new $.HR("usage",`services: the C\
ompose file has no service ${JSON.stringify(d)}${(0,I.a)(d,s)}`,{hint:`It has: ${s.join(", ")}.`});if(n[f]===void 0)throw new $.HR("usage",`services.${d}: there is no image ${JSON.stringify(f)}${(0,I.
a)(f,Object.keys(n))}`,{hint:`Images of this deploy: ${Object.keys(n).join(", ")||"none"}.`})}return o}function rn({images:e},t){return Object.entries(e).find(([,{name:n}])=>t(n))?.[0]}function an(e,t,{
images:n}){if(n[e]!==void 0)return e;const o=Object.keys(n),s=Object.values(t.services).filter(({build:d,image:f})=>d!==void 0&&f===void 0);return o.length===1&&s.length===1?o[0]:void 0}function cn(e,{
images:t}){const n=Object.keys(t);return new $.HR("usage",`The service ${e} has a build: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (\
services: { ${e}: ${n[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.map(o=>`image ${o}: ${t[o]?.name}`)})}function dn(e,{images:t}){const n=Object.keys(t),[o="SERVICE"]=Object.
keys(e.services);return new $.HR("usage",`No service of the Compose file runs one of our images (${n.map(s=>t[s]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${o}: ${n[0]} \
} } }.`,details:Object.entries(e.services).map(([s,{image:d}])=>`${s} runs ${d??"what it builds"}`)})}function qe(e,t){const{model:n}=t.need(E),o=on(n,e),s=Object.fromEntries(Object.entries(n.services).
map(([k,G])=>[k,un(G,o[k])])),d=at({...n,services:s}),f=fn([...ct(d),...A(d)],e);return{model:d,ours:o,environment:f,expected:ln(d,e.config["one-shot"]??[])}}function ln(e,t){const n=new Set([...S(e),
...t]);return Object.fromEntries(Object.entries(e.services).map(([o,s])=>[o,{image:s.image??"",replicas:y(s),oneShot:n.has(o)}]))}function un({build:e,profiles:t,pull_policy:n,...o},s){const{environment:d}=o,
f=d&&Object.fromEntries(Object.entries(d).filter(([,k])=>k!==null));return{...o,...s===void 0?{}:{image:s},...f===void 0?{}:{environment:f}}}function fn(e,t){const n=Ne(t),o=e.filter(s=>n[s]===void 0);
if(o.length>0)throw new $.HR("usage",`The Compose file takes ${o.join(", ")} from the environment, which nobody declares.`,{hint:`Declare ${o.join(", ")} under variables: or secrets: of the environmen\
t.`});return Object.fromEntries(e.map(s=>[s,n[s]]))}function _e(e,t){const n=w(e),o=pe(t);if(o.length===0)return{snapshot:{target:"compose",project:n,model:null,expected:{},had:[],kept:null},notes:[]};
const s=mn(n,t),d=s??et(e,t),{references:f,images:k,notes:G}=yn(d,o,t),J=Object.entries(d.model?.services??{}),V={...d.model,services:Object.fromEntries(J.map(([re,ce])=>[re,{...ce,image:f[re]??ce.image??
""}]))},se=Object.fromEntries(Object.entries(d.expected).filter(([re,{oneShot:ce}])=>k[re]!==void 0&&!ce&&nt(o,re)).map(([re,ce])=>[re,{...ce,image:k[re]??ce.image}])),ue=vn(d.kept,e,t),ye=[...new Set(
o.map(({service:re})=>re))].sort();return{snapshot:{target:"compose",project:n,model:V,expected:se,had:ye,kept:ue.kept},notes:[...s===void 0?[hn]:G,...ue.notes,...$n(o,d)]}}const hn="What runs now was\
 not deployed by deploy-action, so its settings are not known: a rollback would bring back its images with the settings of this release.";function et(e,t){const n=w(e),{model:o,expected:s,environment:d}=qe(
e,t),f=Object.keys(d),k=f.length===0?null:{volume:Re(n,e.release),names:f};return{target:"compose",project:n,model:o,expected:s,had:null,kept:k}}function mn(e,t){return(t.get((0,g.At)(`log:${l(e).destination}`))??
[]).filter(({key:s})=>s.startsWith("release.")).sort((s,d)=>s.key<d.key?1:-1).map(({value:s})=>pn(s)).find(s=>s!==void 0&&s.model!==null)}function pn(e){try{const t=JSON.parse(e);return tt(t.snapshot)?
t.snapshot:void 0}catch{return}}function gn(e){if(tt(e))return e;throw new $.HR("bug","What is kept at the destination is not a release of the compose target.",{hint:"The entry was written by another \
version or target; deploy the wanted version again instead."})}function tt(e){return typeof e=="object"&&e!==null&&e.target==="compose"}function yn(e,t,n){const o={},s={},d=[];for(const f of t){const{
service:k}=f,G=Ie(f,n),J=e.expected[k]?.image??"";o[k]=f.reference,s[k]=G,J.includes("@")&&J.split("@")[1]!==G.split("@")[1]&&d.push(`${k} runs ${G}, not ${J} of the last release: a rollback would bri\
ng back what runs.`)}return{references:o,images:s,notes:[...new Set(d)]}}function vn(e,t,n){const o=w(t),s=Re(o,t.release);if(e===null||e.volume===s||(n.get(Y)??[]).includes(e.volume))return{kept:e,notes:[]};
const d=`The values of ${e.names.join(", ")} of what runs now are gone from the destination: a rollback would use those of this release.`;return{kept:{volume:s,names:e.names},notes:[d]}}function nt(e,t){
return e.some(({service:n,state:o})=>n===t&&(o==="running"||o==="restarting"))}function $n(e,t){return[...new Set(e.map(({service:o})=>o))].filter(o=>t.expected[o]?.oneShot===!1&&!nt(e,o)).map(o=>`${o}\
 does not run now: a rollback would not start it.`)}function wn(e,t){const n=w(e),o=qe(e,t),{expected:s,ours:d,environment:f,model:k}=o,{snapshot:G,notes:J}=_e(e,t),V=Object.keys(f).length===0?[]:[dt(
n,e.release,f)];return{prepare:[bn(e,o),...V,...kn(e,o),...xn(e,t)],apply:[...jn(o,t),{...On(e,o),undo:{way:"restore",restore:Ze(G)}}],verify:{name:"compose.services",data:{project:n,services:s}},notes:[
...t.get(E)?.warnings??[],...J,...En(e,o),...Sn(e,o,t)],basis:{project:n,ours:d,model:k}}}function bn(e,{model:t}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:z(e),
content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function kn(e,{environment:t}){const{pull:n="missing"}=e.config;return n==="never"?[]:[{id:"compose.pull",title:n==="always"?"Pull the im\
ages":"Pull the images that are missing",do:"exec",argv:[...x([z(e)],w(e)),"pull","--quiet","--policy",n],env:t,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on th\
e engine changes nothing"}}]}function On(e,{environment:t,expected:n}){const o=w(e),s=z(e),d=e.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",title:"Start the services",do:"e\
xec",argv:[...x([s],o),"up","-d","--no-build","--pull","never",...d],env:t,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:o,file:s,services:n,environment:t}}}}function jn({
model:e},t){const n=D(e),o=pe(t),s=o.filter(({service:d,state:f})=>f==="created"&&n.includes(d));return[...new Set([...Ue(o),...s])].map(d=>Ke(d,"compose"))}function xn(e,t){const n=t.get((0,g.At)(`lo\
g:${l(w(e)).destination}`))??[];return(t.get(Y)??[]).filter(o=>!o.endsWith(`.values.${e.release}`)&&!n.some(({value:s})=>s.includes(o))).map(lt)}function En({root:e},{model:t}){const n=Object.entries(
t.services).flatMap(([o,{volumes:s=[]}])=>s.filter(({type:d,source:f=""})=>d==="bind"&&(f===e||f.startsWith(`${e}/`))).map(({source:d=""})=>`${o} mounts ${d}`));return n.length===0?[]:[`${n.join(", ")}\
: a rollback brings back the images and settings, not the earlier content of these files.`]}function Sn({config:e},{model:t},n){const o=pe(n).map(({service:d})=>d),s=[...new Set(o)].filter(d=>t.services[d]===
void 0).sort();return s.length===0?[]:[e.orphans==="remove"?`${s.join(", ")}: not in the Compose file any more, will be removed.`:`${s.join(", ")}: not in the Compose file any more, but kept running (\
orphans: remove would remove them).`]}const An={name:"compose",subject:e=>`Compose project ${w(e)}`,log:e=>l(w(e)),ask:ht,look:De,running:(e,t)=>Rn(t),snapshot:(e,t)=>_e(e,t).snapshot,rollout:wn,restore:(e,t)=>Ze(
gn(t)),release:(e,t)=>et(e,t),diagnose:e=>({name:"compose.diagnose",data:{project:w(e),oneShots:e.config["one-shot"]??[]}}),logs:(e,t,n)=>Kt(w(e),t,n),knowledge:{judges:{"compose.services":zt,"compose\
.gone":Gt},checks:{"compose.up":wt},restores:{"compose.restore":Xt},diagnoses:{"compose.diagnose":Dt},classifiers:{"compose.cli":Ot,"compose.config":Et,"compose.pull":jt,"compose.up":xt}}};function Rn(e){
return pe(e).map(t=>{const n=Ie(t,e),{service:o,state:s,health:d,restarts:f}=t;return{service:o,image:t.reference,digest:n.split("@").at(-1)??"",state:s,health:d,restarts:f}})}const ot={compose:{target:An,
schema:async()=>(await Promise.all([c.e(2857),c.e(5362)]).then(c.bind(c,5362))).composeSchema}};async function Tn(){const e=await Promise.all(Object.entries(ot).map(async([t,{schema:n}])=>[t,await n()]));
return Object.fromEntries(e)}})};export{Nn as id,Mn as ids,Dn as modules};

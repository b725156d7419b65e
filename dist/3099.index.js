const Fn=3099,zn=[3099],Wn={7535:((te,H,c)=>{c.d(H,{Tu:()=>v,W0:()=>k,cO:()=>I});function k(j){return j.trigger.on==="push"?j.trigger.branch:void 0}function I(j){return j.trigger.on==="tag"||j.trigger.
on==="release"?j.trigger.tag:void 0}function v(j){const{trigger:p}=j;return p.on==="pull_request"||p.on==="merge_group"||j.untrusted||"deleted"in p&&p.deleted}}),8246:((te,H,c)=>{c.d(H,{F2:()=>h,HJ:()=>m,
aR:()=>y,dp:()=>$});var k=c(3871),I=c(8165);const v="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",j=new RegExp(`^${v}(?:/${v})*$`),p=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
m=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function h(E,S="image"){const g=D=>new I.HR("usage",`${S}: ${JSON.stringify(E.slice(0,200))} is not an image reference: ${D}.`),[b="",A,J]=E.split("@");if(J!==void 0)
throw g("it has two @");if(A!==void 0&&!(0,k.Bc)(A))throw g("after @ a digest sha256:… is expected");const G=b.indexOf("/"),M=G<0?"":b.slice(0,G),F=M!==""&&(/[.:]/.test(M)||M==="localhost"),N=F?b.slice(
G+1):b,U=N.lastIndexOf(":"),C=U<0?N:N.slice(0,U),z=U<0?void 0:N.slice(U+1);if(F&&!p.test(M))throw g(`${JSON.stringify(M)} is not a registry host`);if(!j.test(C))throw g(C===C.toLowerCase()?`${JSON.stringify(
C)} is not a repository name`:"a repository name is lower-case");if(z!==void 0&&!m.test(z))throw g(`${JSON.stringify(z)} is not a tag`);const B=F?M:"docker.io",V=B==="docker.io"&&!C.includes("/")?`lib\
rary/${C}`:C;return{registry:B,repository:V,...z===void 0?{}:{tag:z},...A===void 0?{}:{digest:A}}}function y(E){return`${E.registry}/${E.repository}`}function $(E,S){return`${E}@${S}`}}),6211:((te,H,c)=>{
c.d(H,{At:()=>I,Ix:()=>j,kA:()=>v});var k=c(8165);function I(p){return{name:p}}function v(p,m,h){return{topic:p.name,step:m,parse:h}}function j(p=new Map){return{get:m=>p.get(m.name),has:m=>p.has(m.name),
need:m=>{if(!p.has(m.name))throw new k.HR("bug",`The fact "${m.name}" was used before it was asked for.`);return p.get(m.name)},with:(m,h)=>j(new Map(p).set(m.name,h)),names:[...p.keys()]}}}),8563:((te,H,c)=>{
c.d(H,{Px:()=>I,T9:()=>v,aZ:()=>k});function k(y){return typeof y=="object"&&y!==null&&typeof y.secret=="string"}function I(y){const $=p(y);if($.length===0)return S=>S;const E=m($);return S=>S.replace(
E,"***")}function v(y){const $=p(y),E=m($),S=$[0]?.length??0;let g="";return{push(b){if(S===0)return b;g+=b;let A=j(g,$,Math.max(0,g.length-S+1));for(const{index:G,0:M}of g.matchAll(E))G<A&&G+M.length>
A&&(A=G);const J=g.slice(0,A).replace(E,"***");return g=g.slice(A),J},end(){const b=S===0?"":g.replace(E,"***");return g="",b}}}function j(y,$,E){for(let S=E;S<y.length;S++){const g=y.slice(S);if($.some(
b=>b.length>g.length&&b.startsWith(g)))return S}return y.length}function p(y){const $=new Set;for(const E of y)for(const S of[E,...E.split(/\r?\n/)]){const g=S.trim();if(!(g.length<4)&&($.add(g),$.add(
encodeURIComponent(g)),$.add(JSON.stringify(g).slice(1,-1)),g.length>=6))for(const b of h(g))$.add(b)}return[...$].sort((E,S)=>S.length-E.length)}function m(y){return new RegExp(y.map($=>$.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join("|"),"g")}function h(y){const $=new TextEncoder().encode(y);return[0,1,2].flatMap(E=>{const S=new Uint8Array($.length+E);S.set($,E);const g=btoa(String.fromCharCode(...S)).replace(/=+$/,
""),b=E===0?0:E===1?2:3,A=S.length%3===0?g.length:g.length-1,J=g.slice(b,A);return J.length>=6?[J]:[]})}}),7075:((te,H,c)=>{c.d(H,{E:()=>j,j:()=>p});var k=c(8165);const I=["sun","mon","tue","wed","thu",
"fri","sat"],v=/^(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\s+)?(\d{1,2}):(\d{2})\s*[-–]\s*(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\s+)?(\d{1,2}):(\d{2})\s+(\S+)$/i;function j($,E="freeze"){const S=z=>new k.
HR("usage",`${E}: ${JSON.stringify($.slice(0,100))} ${z}.`),g=v.exec($.trim());if(g===null)throw S('is not a window; expected for example "Fri 16:00 - Mon 07:00 Europe/Berlin"');const[,b,A,J,G,M,F,N=""]=g;
if(b===void 0!=(G===void 0))throw S("needs a day on both sides, or on neither");if(!h(N))throw S(`names an unknown time zone ${JSON.stringify(N)}`);const U=(z,B,V)=>{const D=Number(B)*60+Number(V);if(Number(
V)>59||D>1440)throw S(`has no such time: ${B}:${V}`);return{...z===void 0?{}:{day:I.indexOf(z.toLowerCase())},minute:D}},C={text:$.trim(),from:U(b,A,J),to:U(G,M,F),zone:N};if(m(C.from)===m(C.to))throw S(
"is empty: it ends when it starts");return C}function p($,E){const S=y($.zone,E),g=$.from.day===void 0?S.minute:S.day*1440+S.minute,[b,A]=[m($.from),m($.to)];return b<A?g>=b&&g<A:g>=b||g<A}function m($){
return($.day??0)*1440+$.minute}function h($){try{return new Intl.DateTimeFormat("en",{timeZone:$}),!0}catch{return!1}}function y($,E){const S=new Intl.DateTimeFormat("en-US",{timeZone:$,weekday:"short",
hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),g=Object.fromEntries(S.formatToParts(new Date(E)).map(G=>[G.type,G.value])),{weekday:b="",hour:A,minute:J}=g;return{day:I.indexOf(b.toLowerCase()),minute:Number(
A)*60+Number(J)}}}),2176:((te,H,c)=>{c.d(H,{$1:()=>M,k2:()=>$e,hN:()=>q,CF:()=>E,CL:()=>D,Jd:()=>b,Dl:()=>C,bJ:()=>le,RY:()=>v,_1:()=>S,nm:()=>g});var k=c(6211);const I=(0,k.At)("deploy.probe");function v(r,i,a=[]){
const{deadline:u}=r,f={deadline:u,meanwhile:a},{health:O,ready:x,smoke:T}=r.checks,R=[...O===void 0?[]:[p("health",j(r,O),f)],...x===void 0?[]:[p("ready",j(r,x),f)]];if(T==="")return R;const W={DEPLOY_URL:r.
url,DEPLOY_ENVIRONMENT:r.id};return[...R,{id:"probe.smoke",title:"Run the smoke test",do:"exec",argv:["sh","-c",T],cwd:i,env:W,failsAs:"unhealthy",timeout:u}]}function j({url:r},i){return i.url.startsWith(
"/")?{...i,url:`${r.replace(/\/+$/,"")}${i.url}`}:i}function p(r,i,a){const u={name:r,probe:i};return{id:`probe.${r}`,title:`Wait until ${i.url} answers`,do:"wait",judge:{name:"deploy.probe",data:u},every:i.
every,...a}}const m=3,h={ask(r){const{name:i,probe:a}=r,u={id:`ask.${i}`,title:`Ask ${a.url}`,do:"http",method:"GET",url:a.url,timeout:a.timeout,expect:y};return[(0,k.kA)(I,u,f=>({status:f.status??0,body:f.
body??""}))]},judge({data:r,state:i,facts:a}){const{name:u,probe:f}=r,O=i??{good:0,bad:0},{status:x,body:T}=a.need(I),R=f.status.includes(x),W=R&&T.includes(f.contains),Q=W?{good:O.good+1,bad:0}:{good:0,
bad:u==="ready"&&x===503?0:O.bad+1},Y=W?`${Q.good} of ${f.consecutive} good answers`:$({expected:R,status:x,body:T,probe:f}),ne=Q.good>=f.consecutive?"good":Q.bad>=m?"bad":"pending";return{state:Q,subjects:[
{name:u,verdict:ne,reasons:[Y]}]}}},y=Array.from({length:500},(r,i)=>i+100);function $({expected:r,status:i,body:a,probe:u}){const f=a.slice(0,120).replace(/\s+/g," ");return r?`${u.url} answered with\
out ${JSON.stringify(u.contains)}: ${f}`:`${u.url} answered ${i}, expected ${u.status.join(" or ")}${f===""?"":`: ${f}`}`}function E(r){return r.filter(({key:i})=>i.startsWith("release.")).sort((i,a)=>i.
key<a.key?1:-1).flatMap(({key:i,value:a})=>{try{return[{key:i,release:JSON.parse(a)}]}catch{return[]}})}function S(r,i){const a=E(r)[0]?.key.split(".")[1]??"0";return{key:`release.${String(Number(a)+1).
padStart(7,"0")}`,value:JSON.stringify(i)}}function g(r,i){return E(r).slice(Math.max(1,i)).map(({key:a})=>a)}const b=r=>(0,k.At)(`log:${r}`),A=r=>(0,k.At)(`deploy.ran:${r}`),J=(r,i)=>(0,k.At)(`deploy\
.ancestry:${r}:${i}`),G=(0,k.At)("deploy.proven-environment");function M(r,i){const{environment:a,input:u,target:f,task:O}=r,x=f.log(u),T=[x.list(),...O==="deploy"?f.ask(u,i):f.look(u,i)];O==="deploy"&&
a.after!==""&&T.push(F(r)),a.protected&&T.push(N());const R=E(i.get(b(x.destination))??[])[0]?.release;return O==="deploy"&&R!==void 0&&R.commit!==""&&T.push(U(u.root,u.commit,R.commit)),T}function F({
environment:r,settings:i}){const a={filter:{app:i.app,environment:r.after,state:"succeeded",limit:50}};return(0,k.kA)(A(r.after),{id:`ask.ran.${r.after}`,title:`Look up what ${r.after} has run`,do:"ca\
ll",operation:"ledger.list",input:a},u=>u.value)}function N(){return(0,k.kA)(G,{id:"ask.proven",title:"Prove the environment of this job",do:"call",operation:"runner.environment",input:{}},r=>typeof r.
value=="string"?r.value:"")}function U(r,i,a){return(0,k.kA)(J(i,a),{id:"ask.ancestry",title:"Compare the commit with the one that runs",do:"exec",argv:["sh","-c",'git cat-file -e "$1^{commit}" && git\
 cat-file -e "$2^{commit}" || { echo unknown; exit 0; }; git merge-base --is-ancestor "$1" "$2" && { echo older; exit 0; }; git merge-base --is-ancestor "$2" "$1" && echo newer || echo unrelated',"anc\
estry",i,a],cwd:r,quiet:!0},f=>i===a?"same":f.stdout.trim())}function C(r){return Object.fromEntries(Object.entries(r.images).map(([i,{name:a,digest:u}])=>[i,`${a}@${u}`]))}var z=c(7535),B=c(8165),V=c(
7075);function D(r,i){return[de(r),X(r),_(r,i),ie(r,i),ae(r),me(r,i)].filter(a=>a!==void 0)}function q(r,i){const a=r.filter(({verdict:f})=>f==="denied"||f==="superseded"),u=a.find(({overridable:f})=>!f)??
(i===""?a[0]:void 0);if(u!==void 0){const f=u.overridable?' A person may set this rule aside: --override "reason" (recorded).':"";throw new B.HR(u.verdict==="superseded"?"stale":"denied",u.text,{hint:`${u.
hint??""}${f}`.trim(),rule:u.rule})}return a.map(({rule:f,text:O})=>`Rule "${f}" set aside (${i}): ${O}`)}function de({event:r,environment:i}){return(0,z.Tu)(r)?{rule:"event",verdict:"denied",text:`${i.
id} is not deployed for a ${r.name} event: nothing may be pushed or deployed for it.`,overridable:!1,hint:"Deploy from a push, a tag, a release or by hand."}:void 0}function X({input:r}){const i=Object.
entries(r.images).filter(([,{digest:a}])=>!/^sha256:[0-9a-f]{64}$/.test(a));return i.some(([,{digest:a}])=>!a.startsWith("‹"))?{rule:"digest",verdict:"denied",text:`No digest for ${i.map(([a])=>a).join(
", ")}; tags are not deployed.`,overridable:!1}:{rule:"digest",verdict:i.length>0?"not known yet":"ok",text:"images are named by digest",overridable:!1}}function _({environment:r},i){if(!r.protected)return;
const a=i.get(G)??"";return a===r.id?{rule:"protected",verdict:"ok",text:`this job runs in ${a}`,overridable:!0}:{rule:"protected",verdict:"denied",text:`${r.id} is protected, and this job ${a===""?"d\
oes not prove that it runs in it":`runs in ${a}`}.`,hint:`In the workflow give the job "environment: ${r.id}" and "permissions: id-token: write".`,overridable:!0}}function ie(r,i){const{environment:a,
input:u,task:f}=r;if(a.after===""||f==="rollback")return;const O={rule:"after",overridable:!0},x=Object.values(C(u));if(x.some(P=>P.includes("@‹")))return{...O,verdict:"not known yet",text:`must hav\
e run in ${a.after}`};const T=i.get(A(a.after))??[],R=x.filter(P=>!T.some(Q=>Object.values(Q.images).some(Y=>fe(Y,P))));if(R.length===0)return{...O,verdict:"ok",text:`the same digest has run in ${a.after}`};
const W=T[0]===void 0?"nothing yet":`last ${T[0].version} (${Object.values(T[0].images).join(", ")})`;return{...O,verdict:"denied",text:`${a.id} takes only what ${a.after} has run: ${R.join(", ")} has\
 not run there (${W}).`,hint:`Deploy this commit to ${a.after} first.`}}function fe(r,i){return r.split("@")[1]===i.split("@")[1]}function ae({environment:r,now:i}){const a=r.freeze.find(u=>(0,V.j)(u,
Date.parse(i)));if(r.freeze.length!==0)return a===void 0?{rule:"freeze",verdict:"ok",text:"outside the freeze windows",overridable:!0}:{rule:"freeze",verdict:"denied",text:`${r.id} is frozen (${a.text}\
).`,hint:"Wait until the window ends.",overridable:!0}}function me(r,i){const{environment:a,event:u,input:f,target:O,task:x}=r,T=E(i.get(b(O.log(f).destination))??[])[0]?.release;return T===void 0||x===
"rollback"?void 0:i.get(J(f.commit,T.commit))!=="older"?{rule:"superseded",verdict:"ok",text:`not older than ${T.version}`,overridable:!0}:{rule:"superseded",verdict:"superseded",text:`${(0,z.cO)(u)??
(0,z.W0)(u)??u.ref} (${f.commit.slice(0,7)}) is older than ${T.version} (${T.commit.slice(0,7)}), which ${a.id} runs: superseded.`,hint:"Nothing was changed. To go back on purpose use: deploy-action r\
ollback.",overridable:!0}}function le(r,i){const{environment:a,input:u,target:f,override:O}=r,x=D(r,i),T=q(x,O),R=f.rollout(u,i),{deadline:W,stable:P}=a,Q={judge:R.verify,deadline:W},Y=[...R.prepare,...R.
apply,oe("verify","Verify that our digest is what runs",{...Q,stable:0}),...v(a,u.root,[ue(R.verify,0)]),...P===0?[]:[oe("stable",`Watch it stay good for ${P/1e3} s`,{...Q,stable:P})]],ne={images:C(u),
target:R.basis,environment:a.id};return{stage:r.task,subject:`${a.id}: ${f.subject(u)}`,steps:Y,basis:ne,notes:[...T,...R.notes],values:{version:u.version,...C(u)},...f.diagnose===void 0?{}:{diagnose:f.
diagnose(u)}}}function oe(r,i,a){const{judge:u,deadline:f,stable:O}=a;return{id:r,title:i,do:"wait",judge:ue(u,O),every:500,deadline:f+O}}function ue({name:r,data:i},a){return{name:r,data:{...i,stable:a}}}
const $e={judges:{"deploy.probe":h}}}),2729:((te,H,c)=>{c.r(H),c.d(H,{readCheckout:()=>v});var k=c(1455),I=c(6760);function v(p){return{readFile:m=>(0,k.readFile)(I.resolve(p,m),"utf8").catch(h=>j(h,void 0)),
listFiles:m=>(0,k.readdir)(I.resolve(p,m)).catch(h=>j(h,[]))}}function j(p,m){const{code:h}=p;if(h==="ENOENT"||h==="ENOTDIR")return m;throw p}}),3099:((te,H,c)=>{c.r(H),c.d(H,{withWorld:()=>g});var k=c(
6760);function I(...M){const F=N=>Object.assign({},...M.map(N));return{judges:F(N=>N.judges),checks:F(N=>N.checks),restores:F(N=>N.restores),diagnoses:F(N=>N.diagnoses),classifiers:F(N=>N.classifiers)}}
var v=c(2176),j=c(5977),p=c(9386),m=c(8344),h=c(3869),y=c(8165);function $(M,F=process){const N=new AbortController;let U=0;const C=V=>{N.signal.aborted||N.abort(new y.HR("cancelled",`The run was stop\
ped by ${V}.`,{hint:"What it had started is being undone; see the last lines. Start it again when you are ready."}))},z=()=>{U++,U>1&&(M.signal("SIGKILL"),F.exit(130)),C("SIGINT")},B=()=>C("SIGTERM");
return F.on("SIGINT",z),F.on("SIGTERM",B),{signal:N.signal,dispose(){F.off("SIGINT",z),F.off("SIGTERM",B)}}}var E=c(4540),S=c(2729);async function g(M,F){const{runner:N,inputs:U}=M,C=(0,p.PH)(),{signal:z,
dispose:B}=$(C),V=(0,h.g)({},_=>N.mask(_));let D,q;const de=_=>G(_,()=>({settings:D,event:q,inputs:U,runner:N})),X=(0,m.R)({env:N.env,secrets:V,signal:z,groups:C,operations:de});try{const _=k.resolve(
N.env.GITHUB_WORKSPACE??process.cwd(),U.get("working-directory")?.value??"."),ie=(0,S.readCheckout)(_),fe=await b({options:M,root:_,ports:X,checkout:ie});q=fe.event,D=await A({options:M,root:_,...fe,checkout:ie,
secrets:V});const ae={settings:D,event:q},me=new Date(X.clock.now()).toISOString();return await F({runner:N,inputs:U,...ae,ports:X,startedAt:me,context:(le,oe)=>(0,j.q6)({ports:X,sink:oe,knowledge:I(v.
k2,...Object.values(E.z).map(({target:ue})=>ue.knowledge),...le.map(({knowledge:ue})=>ue))})})}finally{B(),await X.close()}}async function b({options:M,root:F,ports:N,checkout:U}){const{runner:C,inputs:z}=M;
if(C.github){const{readEvent:q}=await c.e(4248).then(c.bind(c,4248));return{event:await q({env:C.env,readFile:U.readFile}),remoteUrl:void 0}}const[{gitEvent:B},{readGit:V}]=await Promise.all([c.e(8944).
then(c.bind(c,8944)),c.e(8268).then(c.bind(c,8268))]),D=await V(F,N);return{event:B(D,z.get("ref")?.value),remoteUrl:D.remoteUrl}}async function A(M){const{options:F,root:N,event:U,remoteUrl:C,checkout:z,
secrets:B}=M,{runner:V,inputs:D,deploying:q}=F,{loadSettings:de}=await c.e(8829).then(c.bind(c,8829)),{readSecrets:X,secretValues:_}=await c.e(9220).then(c.bind(c,9220)),ie=X(D);for(const[le,oe]of Object.
entries(ie))B.add(le,oe);const fe=await de({...z,root:N,env:V.env,inputs:D,repository:U.repository,serverUrl:U.serverUrl,remoteUrl:C,forge:V.github,ci:V.ci,secrets:ie,targetSchemas:E.S,...q===void 0?{}:
{deploying:q}}),ae=D.get("environment")?.value??q?.[0],me=await _({...z,settings:fe,given:ie,env:V.env,ci:V.ci,environment:ae});for(const[le,oe]of Object.entries(me))B.add(le,oe);return fe}const J=["h\
ead","manifest","blob","tags","tag","untag","put","copy"].map(M=>`registry.${M}`);function G(M,F){const N=C=>{let z;return B=>({[B]:async(V,D)=>{z??=C();const q=(await z)[B];if(q===void 0)throw new Error(
`No operation ${B}.`);return q(V,D)}})},U=(C,z)=>{const B=N(z);return Object.assign({},...C.map(B))};return{...U(["ledger.open","ledger.change","ledger.list","ledger.get"],async()=>{const{openLedger:C}=await c.
e(2530).then(c.bind(c,2530));return C(M,F())}),...U(J,async()=>(await c.e(4801).then(c.bind(c,4801))).registryOperations(M)),...U(["secrets.scan"],async()=>(await c.e(7199).then(c.bind(c,7199))).secretsOperations(
M)),...U(["runner.environment"],async()=>{const{runnerOperations:C}=await c.e(745).then(c.bind(c,745));return C(M,F().runner)})}}}),5977:((te,H,c)=>{c.d(H,{_E:()=>p,l_:()=>j,q6:()=>v});var k=c(8165),I=c(
8563);function v(h){const{ports:y,knowledge:$,sink:E}=h;let S=-1,g=A=>A;const b=A=>{const J=y.secrets();return J.length!==S&&(g=(0,I.Px)(J),S=J.length),g(A)};return{ports:y,knowledge:$,sink:A=>E(m(A,b)),
signal:y.signal,mask:b}}function j(h,y){return{...h,signal:AbortSignal.any([h.signal,y])}}function p(h){return{...h,signal:new AbortController().signal}}function m(h,y){switch(h.type){case"output":case"\
note":case"hold":return{...h,text:y(h.text)};case"progress":return{...h,subjects:h.subjects.map($=>({...$,reasons:$.reasons.map(y)}))};case"retry":return{...h,failure:(0,k.V0)(h.failure,y)};case"stage":
return h.why===void 0?h:{...h,why:y(h.why)};default:return h}}}),122:((te,H,c)=>{c.d(H,{m:()=>I});const k=2**31-1,I={now:()=>Date.now(),async sleep(j,p){const m=performance.now()+j;for(let h=j;h>0;h=m-
performance.now())await v(Math.min(h,k),p);p?.throwIfAborted()}};function v(j,p){return new Promise((m,h)=>{if(p?.aborted)return h(p.reason);const y=()=>{clearTimeout($),h(p?.reason)},$=setTimeout(()=>{
p?.removeEventListener("abort",y),m()},j);p?.addEventListener("abort",y,{once:!0})})}}),9386:((te,H,c)=>{c.d(H,{PH:()=>I,i8:()=>v,xq:()=>j});var k=c(3024);function I(){const p=new Set;return{add:m=>{p.
add(m)},delete:m=>{p.delete(m)},get size(){return p.size},signal(m){for(const h of p)v(h,m)}}}function v(p,m){if(!(p>1))return!1;try{return process.kill(-p,m),!0}catch(h){return h.code==="EPERM"}}function j(p){
if(!v(p,0))return!1;let m;try{m=(0,k.readdirSync)("/proc").filter(h=>/^\d+$/.test(h))}catch{return!0}return m.some(h=>{try{const y=(0,k.readFileSync)(`/proc/${h}/stat`,"latin1"),[$,,E]=y.slice(y.lastIndexOf(
")")+2).split(" ");return E===String(p)&&$!=="Z"&&$!=="X"}catch{return!1}})}}),6221:((te,H,c)=>{c.d(H,{jh:()=>$,eA:()=>E,Qq:()=>S});var k=c(8165),I=c(7598),v=c(1455),j=c(8161);async function p(){const g=[
(0,j.hostname)(),await y("/etc/machine-id"),await y("/proc/sys/kernel/random/boot_id"),await(0,v.readlink)("/proc/self/ns/pid").catch(()=>"")],b=(0,I.createHash)("sha256").update(g.join(`
`)).digest("hex");return{host:(0,j.hostname)(),machine:b.slice(0,16),pid:process.pid,start:await h(process.pid)??""}}async function m(g,b){if(!Number.isSafeInteger(g)||g<=0)return!1;const A=await h(g);
if(A!==void 0)return b===""||A===b;try{return process.kill(g,0),await h(process.pid)===void 0}catch{return!1}}async function h(g){const b=await y(`/proc/${g}/stat`);if(b==="")return;const A=b.slice(b.
lastIndexOf(")")+2).split(" ");return A[0]==="Z"||A[0]==="X"?void 0:A[19]}async function y(g){return(0,v.readFile)(g,"utf8").catch(()=>"")}function $(g){return async(b,A,J)=>{J.throwIfAborted();const G=Object.
hasOwn(g,b)?g[b]:void 0;if(G===void 0)throw new k.HR("bug",`There is no operation named ${JSON.stringify(b)}.`);return await G(A,J)}}const E={"machine.identity":async()=>({...await p()}),"process.aliv\
e":async g=>m(Number(g.pid),S(g,"start",""))};function S(g,b,A){const J=g[b]??A;if(typeof J=="string")return J;throw new k.HR("bug",`An operation was called with ${b} = ${JSON.stringify(J)}; a text is\
 needed.`)}}),8344:((te,H,c)=>{c.d(H,{R:()=>$e});var k=c(7598),I=c(8161),v=c(122),j=c(1421),p=c(6119),m=c(8165),h=c(3024),y=c(6760);function $(r,i){const[a=""]=r;return process.platform!=="linux"||!E(
"setpriv",i)||!E(a,i)?r:["setpriv","--pdeathsig","TERM","--",...r]}function E(r,i){return r.includes("/")?(0,h.existsSync)(r):(i.PATH??"").split(y.delimiter).some(a=>a!==""&&(0,h.existsSync)((0,y.join)(
a,r)))}var S=c(6193);function g(r){const i=Math.floor(r/2),a=new S.StringDecoder("utf8"),u=[],f=[];let O=0,x=0,T=0;return{add(R){T+=R.length;const W=Math.min(i-O,R.length);if(W>0&&(u.push(R.subarray(0,
W)),O+=W),W<R.length){f.push(R.subarray(Math.max(W,0))),x+=R.length-Math.max(W,0);for(let P=f[0];P&&x-P.length>=i;P=f[0])f.shift(),x-=P.length}return a.write(R)},end:()=>a.end(),text(){const R=Buffer.
concat(u),W=Buffer.concat(f);if(T<=R.length+W.length)return Buffer.concat([R,W]).toString("utf8");const P=R.subarray(0,J(R)),Q=W.subarray(Math.max(0,W.length-i)),Y=Q.subarray(A(Q)),ne=T-P.length-Y.length;
return`${P.toString("utf8")}
… ${ne} bytes left out …
${Y.toString("utf8")}`},get cut(){return T>O+x}}}const b=r=>r!==void 0&&(r&192)===128;function A(r){let i=0;for(;i<4&&b(r[i]);)i++;return i}function J(r){let i=r.length-1;for(;i>r.length-4&&b(r[i]);)i--;
const a=r[i]??0,u=a>=240?4:a>=224?3:a>=192?2:1;return r.length-i>=u?r.length:Math.max(i,0)}var G=c(9386);function M(r,i){const a=r,u=i.argv[0]??"",f={cause:r};if(i.cwd!==void 0&&!N(i.cwd))return new m.
HR("absent",`The folder ${i.cwd}, in which ${u} is to run, does not exist.`,f);switch(a.code){case"ENOENT":return F(u,a);case"EACCES":case"EPERM":return new m.HR("denied",`${u} may not be executed by \
this user.`,{...f,hint:`Make it executable (chmod +x ${u}) or run as a user who may.`});case"E2BIG":return new m.HR("usage",`The arguments and environment for ${u} are too large for this system.`,{...f,
hint:"One argument may have 128 KiB; pass large values in a file or on standard input."});case"EAGAIN":case"EMFILE":case"ENFILE":case"ENOMEM":return new m.HR("capacity",`This machine has no room to st\
art ${u} (${a.code}).`,f);case"ENOTDIR":return F(u,a);case"ERR_INVALID_ARG_VALUE":return new m.HR("usage",`An argument for ${u} contains a zero byte.`,f);default:return new m.HR("bug",`${u} could not \
be started: ${a.message}`,f)}}function F(r,i){if(r.includes("/")&&U(r))return new m.HR("absent",`${r} names an interpreter in its first line that is not installed.`,{cause:i,hint:`Install the interpre\
ter that the first line of ${r} names, or correct that line.`});const a=r.includes("/")?`Check the path ${r}.`:`Install ${r}, or add the folder that holds it to PATH.`;return new m.HR("absent",`The pr\
ogram ${r} was not found.`,{cause:i,hint:a})}function N(r){return(0,h.statSync)(r,{throwIfNoEntry:!1})?.isDirectory()??!1}function U(r){try{return(0,h.accessSync)(r,h.constants.F_OK),!0}catch{return!1}}
const C=5;function z(r){return async i=>{if(i.signal.aborted)throw de(i.signal);const a=B(i,r),{child:u,leader:f}=a;r.groups.add(f);const O=r.patience??5e3;let x=!1,T=!1,R;const W=()=>{T||(T=!0,(0,G.i8)(
f,"SIGTERM"),R=setTimeout(()=>(0,G.i8)(f,"SIGKILL"),O))},P=setTimeout(()=>{x=!0,W()},i.timeout);i.signal.addEventListener("abort",W,{once:!0});try{const{code:Q,signal:Y}=await a.exited;if(clearTimeout(
P),await V(f,O),await D(u),a.finish(),T&&!x)throw de(i.signal);return q({code:Q,signal:Y,timedOut:x},a.streams)}finally{clearTimeout(P),clearTimeout(R),i.signal.removeEventListener("abort",W),r.groups.
delete(f)}}}function B(r,i){const[a="",...u]=r.bound?$(r.argv,i.env):r.argv;if(a==="")throw new m.HR("bug","A step has an empty argument list.");const f=r.limit??i.limit??1024*1024,O={stdout:g(f),stderr:g(
f)};let x;try{x=(0,j.spawn)(a,u,{detached:!0,env:{...i.env,...r.env},stdio:[r.stdin===void 0?"ignore":"pipe","pipe","pipe"],...r.cwd===void 0?{}:{cwd:r.cwd}})}catch(P){throw M(P,r)}const T=[];for(const P of[
"stdout","stderr"]){const Q=Y=>{Y!==""&&r.onOutput?.(P,Y)};x[P]?.on("data",Y=>Q(O[P].add(Y))),T.push(()=>Q(O[P].end()))}x.stdin?.on("error",()=>{}),x.stdin?.end(r.stdin);const R=new Promise((P,Q)=>{x.
once("error",Y=>Q(x.pid===void 0?M(Y,r):Y)),x.once("exit",(Y,ne)=>P({code:Y,signal:ne}))}),W=()=>{for(const P of T)P()};return{child:x,leader:x.pid??0,streams:O,exited:R,finish:W}}async function V(r,i){
if(r===0||!(0,G.xq)(r))return;(0,G.i8)(r,"SIGTERM");const a=performance.now()+i;for(;performance.now()<a;)if(await(0,p.setTimeout)(20),!(0,G.xq)(r))return;(0,G.i8)(r,"SIGKILL")}async function D(r){const i=[
r.stdout,r.stderr].filter(f=>f!==null),a=()=>i.some(f=>!f.closed),u=Promise.all(i.map(f=>f.closed||new Promise(O=>f.once("close",O))));for(let f=0;f<C&&a();f++){const O=new AbortController;await Promise.
race([u,(0,p.setTimeout)(50,void 0,{signal:O.signal}).catch(()=>{})]),O.abort()}for(const f of i)f.destroy()}function q(r,i){const a=["stdout","stderr"].filter(u=>i[u].cut);return{exit:r.code??-1,stdout:i.
stdout.text(),stderr:i.stderr.text(),...r.signal===null?{}:{signalled:r.signal},...r.timedOut?{timedOut:!0}:{},...a.length===0?{}:{cut:a}}}function de(r){const i=r.reason;return i instanceof m.HR?i:new m.
HR("cancelled","The run was cancelled.",{cause:i})}var X=c(1455),_=c(9475);function ie(r){const i=new Set;return{read:a=>ae("read",a,()=>(0,X.readFile)(a,"utf8")),write:(a,u,f)=>ae("written",a,()=>fe(
a,u,f)),exists:a=>ae("looked at",a,async()=>{try{return await(0,X.stat)(a),!0}catch(u){if(["ENOENT","ENOTDIR"].includes(u.code??""))return!1;throw u}}),remove:a=>ae("removed",a,()=>(0,X.rm)(a,{recursive:!0,
force:!0})),scratch:()=>ae("created",r,async()=>{await(0,X.mkdir)(r,{recursive:!0});const a=await(0,X.mkdtemp)((0,y.join)(r,"deploy-action-"));return await(0,X.chmod)(a,448),i.add(a),a}),async dispose(){
for(const a of i)await(0,X.rm)(a,{recursive:!0,force:!0});i.clear()}}}async function fe(r,i,a){const u=(0,y.dirname)(r);await(0,X.mkdir)(u,{recursive:!0,mode:448});const f=(0,y.join)(u,`.${(0,y.basename)(
r).slice(0,100)}.${(0,k.randomBytes)(6).toString("hex")}.tmp`);try{const O=await(0,X.open)(f,"wx",a);try{await O.chmod(a),await O.writeFile(i,"utf8"),await O.sync()}finally{await O.close()}await(0,X.rename)(
f,r)}catch(O){throw await(0,X.rm)(f,{force:!0}),O}}async function ae(r,i,a){try{return await a()}catch(u){throw u instanceof m.HR?u:(0,_.f)(u,i,r)}}function me(r){let i;const a=()=>(i??=le(r),i);return{
request:async u=>(await a()).request(u),fetch:async u=>(await a()).fetch(u),close(){i?.then(u=>u.close())}}}async function le(r){const[{createHttp:i},{connector:a}]=await Promise.all([c.e(3841).then(c.
bind(c,3841)),c.e(7582).then(c.bind(c,7582))]);return i({env:r,connect:a(r)})}var oe=c(6221),ue=c(4314);function $e(r){const{env:i,secrets:a,signal:u,clock:f=v.m,groups:O=(0,G.PH)()}=r,x=z({env:(0,ue.
Qc)(i),groups:O}),T=me(i),R=ie(i.RUNNER_TEMP||(0,I.tmpdir)()),W={http:T,exec:x,files:R,clock:f,secrets:a,env:i},P=(0,oe.jh)({...oe.eA,...r.operations?.(W)});return{exec:x,http:T.request,call:P,files:R,
clock:f,secret:a.get,secrets:a.values,random:Q=>(0,k.randomBytes)(Q).toString("hex"),signal:u,tools:W,async close(){T.close(),await R.dispose()}}}}),3869:((te,H,c)=>{c.d(H,{g:()=>k});function k(I={},v=()=>{}){
const j=new Map,p=new Set,m=(h,y)=>{y===""||j.get(h)===y||(p.has(y)||v(y),p.add(y),j.set(h,y))};for(const[h,y]of Object.entries(I))m(h,y);return{get:h=>j.get(h),add:m,values:()=>[...p]}}}),5635:((te,H,c)=>{
c.d(H,{G:()=>I,U:()=>v});var k=c(8165);function I(p,m,h){const y=m.startsWith("/")?j(m):j(`${p}/${m}`),$=j(p);if(y===$||y.startsWith($==="/"?"/":`${$}/`))return y;throw new k.HR("usage",`${h}: ${JSON.
stringify(m)} is outside the checkout ${$}.`,{hint:"Name a path inside the repository, relative to its top."})}function v(p){const m=p.lastIndexOf("/");return{folder:p.slice(0,m)||"/",name:p.slice(m+1)}}
function j(p){const m=[];for(const h of p.split("/"))h===".."?m.pop():h!==""&&h!=="."&&m.push(h);return`/${m.join("/")}`}}),4540:((te,H,c)=>{c.d(H,{S:()=>Pn,z:()=>rt});var k=c(8165),I=c(6661),v=c(6211),
j=c(8246);const p=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];function m(e){try{const t=JSON.parse(e);return{...t,name:t.name??"",services:t.services??{}}}catch(t){throw new k.
HR("bug","docker compose config did not print a model.",{cause:t,details:[e.slice(0,500)]})}}function h(e){if(!(e===void 0||/^sha256:/.test(e)))try{return(0,j.aR)((0,j.F2)(e.replace(/@‹.*$/,"")))}catch{
return}}function y(e){return e.deploy?.mode==="global"?1:e.deploy?.replicas??e.scale??1}function $(e){const t=Object.values(e.services).flatMap(n=>Object.entries(n.depends_on??{}).filter(([,{condition:o}])=>o===
"service_completed_successfully").map(([o])=>o));return[...new Set(t)]}function E(e){const t=[...Object.values(e.secrets??{}),...Object.values(e.configs??{})];return[...new Set(t.flatMap(({environment:n})=>n===
void 0?[]:[n]))]}function S(e){const t=(n,o)=>{const s=n?.[o??""];return s!==void 0&&(s.environment!==void 0||s.content!==void 0)};return Object.entries(e.services).filter(([,{configs:n,secrets:o}])=>(n??
[]).some(({source:s})=>t(e.configs,s))||(o??[]).some(({source:s})=>t(e.secrets,s))).map(([n])=>n)}function g(e){const t=[...e.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([,n=""])=>n);
return[...new Set(t)].sort()}function b(e){return e.split(`
`).filter(t=>/level=warning|^WARN/i.test(t)&&!/variable is not set/.test(t)).map(t=>(/msg="((?:[^"\\]|\\.)*)"/.exec(t)?.[1]??t).replaceAll('\\"','"'))}var A=c(5635);const J="PATH HOME TMPDIR XDG_CONFI\
G_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST",G=`keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`,M=`volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`,F=`project="$1"; shift
docker ps -a --no-trunc --filter "label=com.docker.compose.project=$project" \\
  --format '{{.ID}} {{.State}} {{.Label "com.docker.compose.service"}}/{{.Label "com.docker.compose.container-number"}}' |
awk '{ id[NR] = $1; state[NR] = $2; key[NR] = $3; count[$3]++ }
  END { for (i = 1; i <= NR; i++) if (state[i] == "created" && count[key[i]] > 1) print id[i] }' |
while read -r id; do docker rm "$id" >/dev/null; done
exec "$@"`,N=`now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`;function U(e,t,n){const o=[J,...n.names].join(" "),s=n.profiles.flatMap(d=>["--profile",d]);return["sh","-c",G,"sh",o,e.join(" "),...C(e,t),...s,"config","--format","json"]}function C(e,t){return[
"docker","compose","--env-file","/dev/null",...e.flatMap(n=>["-f",n]),"-p",t]}function z(e,t){const{volume:n,prefix:o,names:s}=t;return["sh","-c",M,"sh",n,o,s.join(" "),...e]}function B(e,t){return["s\
h","-c",F,"sh",t,...e]}function V(e){return["sh","-c",N,"sh",e]}function D({app:e,environment:t,config:n}){return n.project??`${e}-${t}`.toLowerCase().replace(/[^a-z0-9_-]+/g,"-").replace(/^[^a-z0-9]+/,
"")}function q({root:e,config:t}){const{file:n}=t;return(n===void 0?[]:typeof n=="string"?[n]:n).map(s=>s.startsWith("/")?s:`${e}/${s}`)}function de({state:e,environment:t,release:n}){return`${e}/rele\
ases/${t}/${n}/compose.json`}var X=c(7598);const _={service:"com.docker.compose.service",oneOff:"com.docker.compose.oneoff",configHash:"com.docker.compose.config-hash",number:"com.docker.compose.conta\
iner-number"};function ie(e){return`/containers/json?all=1&filters=${ue(`com.docker.compose.project=${e}`)}`}const fe=e=>`/networks?filters=${ue(`com.docker.compose.project=${e}`)}`,ae=e=>`/containers\
/${e}/json`,me=e=>`/images/${encodeURI(e)}/json`,le=(...e)=>`/volumes?filters=${ue(...e)}`,oe=e=>`/volumes/${e}`;function ue(...e){return encodeURIComponent(JSON.stringify({label:e}))}function $e(e){return O(
e,"a list of containers").map(t=>({id:t.Id??"",name:(t.Names?.[0]??"").replace(/^\//,""),state:typeof t.State=="string"?t.State:"",...f(t.Labels)}))}function r(e){const t=O(e,"a container"),n=typeof t.
State=="object"?t.State:{};return{id:t.Id??"",name:(t.Name??"").replace(/^\//,""),...f(t.Config?.Labels),state:n.Status??"",reference:t.Config?.Image??"",imageId:t.Image??"",created:t.Created??"",startedAt:n.
StartedAt??"",finishedAt:n.FinishedAt??"",exitCode:n.ExitCode??0,outOfMemory:n.OOMKilled??!1,error:n.Error??"",health:n.Health?.Status==="none"?"":n.Health?.Status??"",probes:(n.Health?.Log??[]).map(({
ExitCode:o,Output:s})=>({exitCode:o??0,output:(s??"").trim()})),restarts:t.RestartCount??0,restartPolicy:t.HostConfig?.RestartPolicy?.Name||"no",memoryLimit:t.HostConfig?.Memory??0}}function i(e){const t=O(
e,"an image");return{id:t.Id??"",repoDigests:t.RepoDigests??[]}}function a(e){return(O(e,"a list of volumes").Volumes??[]).map(({Name:n,Labels:o})=>({name:n??"",labels:o??{}}))}function u(e){return O(
e,"a list of networks").map(({Id:n,Name:o})=>({id:n??"",name:o??""}))}function f(e){return{service:e?.[_.service]??"",configHash:e?.[_.configHash]??"",number:e?.[_.number]??"",oneOff:e?.[_.oneOff]==="\
True"}}function O(e,t){try{return JSON.parse(e)}catch(n){throw new k.HR("bug",`The Docker Engine did not answer with ${t}.`,{cause:n,details:[e.slice(0,500)]})}}const x={destination:"io.deploy-action.\
destination",key:"io.deploy-action.key",value:"io.deploy-action.value",values:"io.deploy-action.values",release:"io.deploy-action.release"};function T(e){const t=`compose/${e}`;return{destination:t,list:()=>(0,v.
kA)((0,v.At)(`log:${t}`),{id:"ask.log",title:`Read the log of ${e}`,do:"http",at:"docker",method:"GET",url:le(`${x.destination}=${t}`)},({body:n=""})=>a(n).filter(({labels:o})=>o[x.destination]===t&&o[x.
key]!==void 0).map(({labels:o})=>({key:o[x.key]??"",value:o[x.value]??""})).sort((o,s)=>o.key<s.key?-1:1)),create:({key:n,value:o})=>({id:`log.create.${n}`,title:`Write ${n} to the log of ${e}`,do:"ht\
tp",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:JSON.stringify({Name:R(t,n),Labels:{[x.destination]:t,[x.key]:n,[x.value]:o}}),undo:{way:"keep",why:"\
the log removes its entries itself"}}),remove:n=>({id:`log.remove.${n}`,title:`Remove ${n} from the log of ${e}`,do:"http",at:"docker",method:"DELETE",url:oe(R(t,n)),expect:[204,404],undo:{way:"keep",
why:"the log removes its entries itself"}})}}function R(e,t){const n=t.replace(/[^A-Za-z0-9.-]/g,s=>`_${s.codePointAt(0)?.toString(16).padStart(4,"0")}`),o=n.length>120?`${n.slice(0,80)}_${W(t,32)}`:n;
return`deploy-action.${W(e,16)}.${o}`}function W(e,t){return(0,X.createHash)("sha256").update(e).digest("hex").slice(0,t)}const P=(0,v.At)("compose.files"),Q=(0,v.At)("compose.version"),Y=(0,v.At)("co\
mpose.model"),ne=(0,v.At)("compose.containers"),Me=e=>(0,v.At)(`docker.container:${e}`),we=e=>(0,v.At)(`docker.image:${e}`),Re=(0,v.At)("compose.values");function it(e,t){const n=ke(e,t),o=[...new Set(
pe(t).map(({imageId:s})=>s))];return[...n,...o.map(Te)]}function ke(e,t){const n=(0,v.kA)(ne,{id:"ask.containers",title:`List the containers of ${e}`,do:"http",at:"docker",method:"GET",url:ie(e)},({body:s=""})=>$e(
s)),o=t.get(ne)??[];return[n,...o.map(({id:s,name:d})=>at(s,d))]}function at(e,t){return(0,v.kA)(Me(e),{id:`ask.container.${t}`,title:`Look at the container ${t}`,do:"http",at:"docker",method:"GET",url:ae(
e),expect:[200,404]},({status:n,body:o=""})=>n===404?void 0:r(o))}function Te(e){return(0,v.kA)(we(e),{id:`ask.image.${e}`,title:`Look at the image ${e}`,do:"http",at:"docker",method:"GET",url:me(e),expect:[
200,404]},({status:t,body:n=""})=>t===404?void 0:i(n))}function pe(e){return(e.get(ne)??[]).filter(({oneOff:t})=>!t).flatMap(({id:t})=>e.get(Me(t))??[])}function De(e,t){const n=t.get(we(e.imageId))?.
repoDigests??[],[o]=e.reference.split(/@|:(?=[^/]*$)/);return n.find(s=>s.split("@")[0]===o)??n[0]??e.imageId}const ct=/__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g;function Pe(e){const{version:t}=e;
return{IMAGE_TAG:t,TAG:t,VERSION:t,...e.variables}}function dt(e){return Object.fromEntries(Object.entries(Pe(e)).map(([t,n])=>[t,typeof n=="string"?n:`__DEPLOY_ACTION_SECRET_${t}__END__`]))}function lt(e){
return JSON.parse(JSON.stringify(e).replaceAll(ct,"$${$1}"))}function ut(e){const t=JSON.stringify(e).replaceAll("$$","");return[...new Set([...t.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([,n=""])=>n))].
sort()}function Le(e){return typeof e=="string"?JSON.stringify(e).slice(1,-1):"join"in e?{join:e.join.map(Le)}:"secret"in e?{...e,as:"json"}:e}function Ce(e,t){return R(`compose/${e}`,`values.${t}`)}function ft(e,t,n){
const o=Ce(e,t),s={[x.values]:`compose/${e}`,[x.release]:t},d=Object.entries(n).flatMap(([l,w])=>[`,${JSON.stringify(`${x.value}.${l}`)}:"`,Le(w),'"']);return{id:"compose.values",title:`Keep the value\
s of ${Object.keys(n).join(", ")} at the destination`,do:"http",at:"docker",method:"POST",url:"/volumes/create",headers:{"content-type":"application/json"},body:{join:[`{"Name":${JSON.stringify(o)},"L\
abels":${JSON.stringify(s).slice(0,-1)}`,...d,"}}"]},undo:{way:"keep",why:"a later deploy removes values to which no release refers"}}}function ht(e){return{id:`compose.values.remove.${e}`,title:`Remo\
ve ${e}, values of a release that nothing refers to`,do:"http",at:"docker",method:"DELETE",url:oe(e),expect:[204,404],advisory:!0,undo:{way:"keep",why:"no release at the destination needs them"}}}function mt(e){
return(0,v.kA)(Re,{id:"ask.compose.values",title:"List the releases whose values are kept",do:"http",at:"docker",method:"GET",url:le(`${x.values}=compose/${e}`)},({body:t=""})=>a(t).map(({name:n})=>n))}
const pt=[2,22];function gt(e,t){const n=t.get(P);return[...He(e,t),yt(),$t(e),...n===void 0?[]:[bt(e,n)]]}function He(e,t){const n=D(e);return[T(n).list(),mt(n),...it(n,t)]}function yt(){return(0,v.kA)(
Q,{id:"ask.compose.version",title:"Ask Compose for its version",do:"exec",argv:["docker","compose","version","--short"],quiet:!0,classify:"compose.cli",failsAs:"absent"},({stdout:e})=>vt(e.trim()))}function vt(e){
const[,t="0",n="0"]=/^v?(\d+)\.(\d+)/.exec(e)??[],[o,s]=pt;if(Number(t)>o||Number(t)===o&&Number(n)>=s)return e;throw new k.HR("absent",`Docker Compose ${e||"of an unknown version"} is too old; ${o}.${s}\
 or newer is needed.`,{hint:"Update the docker-compose-plugin package."})}function $t(e){const t=q(e),n=[...new Set(t.length===0?[e.root]:t.map(s=>(0,A.U)(s).folder))];return(0,v.kA)(P,{id:"ask.compos\
e.files",title:"Look for the Compose file",do:"exec",argv:["sh","-c",'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0',"sh",...n],
quiet:!0},({stdout:s})=>wt(t,s.split(`
`).filter(Boolean),e.root))}function wt(e,t,n){if(e.length===0){const l=p.map(w=>`${n}/${w}`).find(w=>t.includes(w));if(l!==void 0)return[l];throw new k.HR("absent",`There is no Compose file in ${n}: ${p.
join(", ")}.`,{hint:"Add one, or name it: target: { compose: { file: PATH } }."})}const o=e.filter(l=>!t.includes(l)),[s]=o;if(s===void 0)return e;const d=t.map(l=>(0,A.U)(l).name);throw new k.HR("abs\
ent",`The Compose file ${o.join(", ")} does not exist${(0,I.a)((0,A.U)(s).name,d)}`,{hint:"file: is relative to the top of the checkout."})}function bt(e,t){const{config:n,root:o}=e,s=dt(e),d=[...Object.
keys(s),...n.inherit??[]];return(0,v.kA)(Y,{id:"ask.compose.model",title:"Render the Compose file",do:"exec",argv:U(t,D(e),{names:d,profiles:n.profiles??[]}),cwd:o,env:s,quiet:!0,limit:16*1024*1024,classify:"\
compose.config",failsAs:"usage"},kt)}function kt({stdout:e,stderr:t}){const n=g(t);if(n.length>0)throw new k.HR("usage",`The Compose file uses variables that nobody gave: ${n.join(", ")}.`,{hint:"Decl\
are them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:."});return{model:m(e),warnings:b(t)}}const Fe=(0,v.At)("compose.has\
hes"),Ot={ask(e){const{project:t,file:n,environment:o}=e;return[(0,v.kA)(ne,{id:"check.containers",title:`List the containers of ${t}`,do:"http",at:"docker",method:"GET",url:ie(t)},({body:s=""})=>$e(s)),
(0,v.kA)(Fe,{id:"check.hashes",title:"Hash the services as they are to be",do:"exec",argv:["sh","-c",'test -f "$1" || exit 0; shift; exec "$@"',"sh",n,...C([n],t),"config","--hash","*"],env:o,quiet:!0,
classify:"compose.config",failsAs:"usage"},({stdout:s})=>jt(s))]},verdict(e,t){const{services:n}=e,o=t.need(Fe),s=t.need(ne).filter(({oneOff:l})=>!l);return Object.entries(n).every(([l,{replicas:w,oneShot:L}])=>{
const K=s.filter(({service:ce})=>ce===l),Z=L?["running","exited"]:["running","restarting"];return K.length===w&&K.every(({configHash:ce,state:he})=>ce===o.get(l)&&Z.includes(he))})&&o.size>0?"done":"a\
bsent"}};function jt(e){return new Map(e.split(`
`).flatMap(t=>{const[n,o]=t.trim().split(/\s+/);return n&&o?[[n,o]]:[]}))}const ve=e=>(e[0]??"").trim(),Ee=[[/Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,"absent",e=>`Do\
cker is not running${e[1]===void 0?"":` at ${e[1]}`}.`,"Start Docker, or set DOCKER_HOST to the engine to deploy to."],[/permission denied while trying to connect to the (?:Docker|docker) .*/,"denied",
ve,"Add the user to the group docker."],[/'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,"absent",()=>"Docker C\
ompose is not installed.","Install the docker-compose-plugin package (Compose 2.22 or newer)."],[/no space left on device/,"capacity",()=>"The disk of the Docker engine is full.","Free space: docker s\
ystem df shows where it went."],[/environment variable "([^"]+)" required by .* is not set/,"usage",e=>`The Compose file takes ${e[1]} from the environment, and nobody gives it.`,"Declare it under sec\
rets: or variables: of the environment."]],ze=[[/.*no matching manifest for (\S+).*/,"usage",e=>`The image was not built for ${e[1]}.`,"Add the platform of the host to the platforms of the image."],[/.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
"absent",ve,"Check that the image was pushed, and its name."],[/.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,"auth",ve,"Log in to the re\
gistry on this machine before the deploy (docker login, or the login action)."],[/.*(?:403 Forbidden|denied: ).*/i,"denied",ve],[/.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
"transient",ve]],xt=[[/.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,"transient",ve],[/.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
"capacity",e=>`The port ${e[1]??e[2]??e[3]??""} is in use already.`,"Stop what listens there (docker ps, ss -ltnp), or publish another port."],[/dependency failed to start: container (\S+) is unhealthy/,
"unhealthy",e=>`${e[1]} is unhealthy, so what depends on it was not started.`],[/(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,"unhealthy",e=>`${e[1]} exited with code ${e[2]}, so\
 what depends on it was not started.`],[/service "([^"]+)" didn't complete successfully: exit (\d+)/,"unhealthy",e=>`The one-shot service ${e[1]} ended with exit code ${e[2]}.`],[/.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
"usage",e=>`A container named ${e[1]} exists already and is not of this project.`,"Remove it, or leave container_name: out."],[/.*declared as external, but could not be found.*/,"absent",ve,"Create it\
 first, or leave external: out."],[/No such volume: (\S+)/i,"absent",e=>`The values kept in the volume ${e[1]} are gone.`,"Deploy the wanted version again instead of rolling back."],[/.*No such image: (\S+)/,
"absent",e=>`The image ${e[1]} is not on the engine.`,"Set pull: missing."]],Et=e=>Se(e.stderr,Ee),St=e=>Se(e.stderr,[...Ee,...ze]),At=e=>Se(e.stderr,[...Ee,...xt,...ze])??We(e.stderr,"unhealthy"),Rt=e=>{
const t=Se(e.stderr,Ee);if(t!==void 0)return t;const n=We(e.stderr,"usage");if(n===void 0)return;const o=/required variable (\S+) is missing a value: (.*)/.exec(n.cause);if(o!==null){const d=`Declare ${o[1]}\
 under variables: or secrets: of the environment.`;return{kind:"usage",cause:`The Compose file needs the variable ${o[1]}: ${o[2]}`,hint:d}}const s=Tt(n.cause,e.stderr);return{...n,cause:`The Compose \
file is not valid: ${n.cause}`,...s===void 0?{}:{place:s}}};function Se(e,t){for(const[n,o,s,d]of t){const l=n.exec(e);if(l!==null)return{kind:o,cause:s(l),...d===void 0?{}:{hint:d}}}}function We(e,t){
const o=e.split(`
`).map(s=>s.trim()).filter(s=>s!==""&&!/level=warning|^in \//.test(s)).at(-1);return o===void 0?void 0:{kind:t,cause:o.replace(/^Error response from daemon: /,"")}}function Tt(e,t){const[,n]=/(?:parsing|validating|open|failed to parse) (\/\S+?):/.
exec(e)??[],[,o]=/^in (\/\S+)$/m.exec(t)??[],[,s]=/\bline (\d+)/.exec(e)??[],d=n??o;return d===void 0?void 0:{file:d,...s===void 0?{}:{line:Number(s)}}}var Ct=c(8415);const Ge=2;function Je(e){const{container:t,
oneShot:n,restarts:o}=e;switch(t.state){case"running":return o>=Ge?Oe(je(t)):n?{verdict:"pending",reason:"has not ended yet"}:Nt(t);case"exited":return It(e);case"restarting":return o>=Ge?Oe(je(t)):Ae(
je(t));case"dead":return Oe(`is dead${Ne(t)}`);case"created":return Ae(`was created but not started${Ne(t)}`);default:return Ae(`is ${t.state}`)}}function Nt(e){return e.health==="unhealthy"?Oe(Ue(e)):
e.health==="starting"?{verdict:"pending",reason:"health check has not passed yet"}:{verdict:"good",reason:e.health===""?"running":"healthy"}}function It({container:e,oneShot:t}){if(t&&e.exitCode===0)return{
verdict:"good",reason:"ended with exit code 0"};const n=e.restartPolicy==="on-failure"&&e.exitCode!==0,o=e.restartPolicy==="always"||e.restartPolicy==="unless-stopped",s=je(e);return n||o?Ae(s):Oe(s)}
const Oe=e=>({verdict:"bad",reason:e}),Ae=e=>({verdict:"pending",reason:e,suspicious:!0});function je(e){const{exitCode:t,outOfMemory:n,restarts:o,memoryLimit:s}=e,d=Dt(e),l=d===void 0?"":` after ${(0,Ct.
a)(d)}`,w=o===0?"":` (restarted ${o===1?"once":`${o} times`})`,L=s>0?` (limit ${Math.round(s/1024/1024)} MiB)`:"";return n?`was killed because it ran out of memory${L}${l}${w}`:t===0?`ended by itself \
with exit code 0${l}${w}`:`crashed with exit code ${t}${Mt(t)}${l}${w}${Ne(e)}`}function Ue({probes:e}){const t=e.at(-1),n=t?.output.split(`
`).at(-1)?.trim().slice(0,200)??"";return`is unhealthy: its health check ${n===""?`exits with ${t?.exitCode??"nothing"}`:`says ${n}`}`}function Mt(e){const n={134:"ABRT",137:"KILL",139:"SEGV",143:"TER\
M"}[e];return n===void 0?"":` (SIG${n})`}function Ne({error:e}){return e===""?"":`: ${e}`}function Dt({startedAt:e,finishedAt:t,state:n}){if(!(Date.parse(e)>0))return;const o=Date.parse(t)-Date.parse(
e);return o<0&&n!=="running"?0:o<0?void 0:o}const Pt=25,Lt=5,Be=e=>(0,v.At)(`docker.logs:${e}`),Ht={ask(e,t){const{project:n,oneShots:o}=e;return[...ke(n,t),...Ke(o,t).map(s=>Ft(s))]},tell({data:e,facts:t,
failure:n}){if(n.kind!=="unhealthy"&&n.kind!=="timeout")return;const o=Ke(e.oneShots,t),[s]=o;if(s===void 0)return;const d=o.map(l=>`${l.service} ${zt(l)}`);return{kind:o.every(l=>Ie(l)&&l.restarts===
0)?n.kind:"unhealthy",cause:[...new Set(d)].join("; "),lines:o.flatMap(l=>Wt(l,t)),...Gt(s)}}};function Ft({id:e,name:t}){return(0,v.kA)(Be(e),{id:`ask.logs.${t}`,title:`Read the log of ${t}`,do:"exec",
argv:["sh","-c",'docker logs --tail "$1" "$2" 2>&1; exit 0',"sh",String(Pt),e],quiet:!0},({stdout:n})=>n.replace(/\n$/,"").split(`
`))}function Ke(e,t){const n=pe(t).filter(s=>{const d=e.includes(s.service),{verdict:l,suspicious:w}=Je({container:s,oneShot:d,restarts:s.restarts});return l==="bad"||w===!0||Ie(s)}),o=n.filter(s=>s.state!==
"exited"||s.exitCode!==0);return(o.length>0?o:n).sort((s,d)=>Ve(s)-Ve(d)).slice(0,Lt)}function Ie({state:e,health:t}){return e==="running"&&t==="starting"}function Ve({state:e,health:t}){return e==="e\
xited"||e==="restarting"||e==="dead"?0:t==="unhealthy"?1:e==="created"?3:2}function zt(e){return e.state==="created"?`was not started${e.error===""?"":`: ${e.error}`}`:e.state==="running"&&e.restarts>
0?`crashed and was restarted ${e.restarts===1?"once":`${e.restarts} times`}`:e.state==="running"&&e.health==="unhealthy"?Ue(e):Ie(e)?"has not passed its health check yet":je(e)}function Wt(e,t){const{
name:n,state:o,health:s,exitCode:d,outOfMemory:l,restarts:w,probes:L}=e,K=[o,s,o==="running"?"":`exit code ${d}`,l?"out of memory":"",`${w} restarts`],Z=L.at(-1),ce=t.get(Be(e.id))??[];return[`${n}: ${K.
filter(Boolean).join(", ")}`,...Z===void 0?[]:[`  health check exited with ${Z.exitCode}: ${Z.output.slice(0,500)}`],...ce.join("").trim()===""?["  (no output)"]:ce.map(he=>`  | ${he}`)]}function Gt({
outOfMemory:e,exitCode:t,error:n}){return e?{hint:"Raise deploy.resources.limits.memory of the service, or make it use less."}:t===127||/executable file not found|no such file/.test(n)?{hint:"The comm\
and of the service is not in the image."}:{}}const Jt={ask(e,t,n){const{project:o,services:s}=e,d=[...new Set(Object.values(s).map(({image:l})=>l))].filter(l=>l.includes("@"));return[...ke(o,n),...d.map(
Te)]},judge({data:e,state:t,facts:n,now:o}){const{services:s,stable:d=0}=e,l=t??{restarts:{},suspects:[],since:null,seen:""},w=pe(n),L=Zt(w,l),K=Object.entries(s).map(([re,ge])=>{const Ln=w.filter(({service:Hn})=>Hn===
re);return{name:re,standing:Kt({expected:ge,containers:Ln,restarts:L,facts:n})}}),Z=K.filter(({standing:re})=>re.suspicious).map(({name:re})=>re),ce=Yt(w,s),he=K.every(({standing:re})=>re.verdict==="g\
ood"),ye=he?l.since!==null&&l.seen===ce?l.since:o:null,se=ye===null?0:o-ye,ee=K.map(({name:re,standing:ge})=>ge.suspicious&&l.suspects.includes(re)?be(re,"bad",ge.reason):ge.verdict!=="good"||se>=d?be(
re,ge.verdict,ge.reason):he?be(re,"pending",`${ge.reason}, watching that it stays so`):be(re,"good",ge.reason));return{state:{restarts:L,suspects:Z,since:ye,seen:ce},subjects:ee}}},Ut=1500,Bt={ask:(e,t,n)=>ke(
e.project,n),judge({data:e,state:t,facts:n,now:o}){const{project:s}=e,d=(n.get(ne)??[]).filter(({oneOff:w})=>!w);if(d.length>0){const w=`${d.map(({name:L})=>L).join(", ")} still exist`;return{state:null,
subjects:[be(s,"pending",w)]}}const l=typeof t=="number"?t:o;return{state:l,subjects:[be(s,o-l<Ut?"pending":"good","nothing runs")]}}};function be(e,t,n){return{name:e,verdict:t,reasons:[n]}}function Kt({
expected:e,containers:t,restarts:n,facts:o}){const{image:s,oneShot:d,replicas:l}=e,w=t.map(Z=>Vt(Z,s,o)?Je({container:Z,oneShot:d,restarts:Z.restarts-(n[Z.id]??0)}):{verdict:"pending",reason:`runs ${Z.
reference}, not ${s}`,suspicious:!0}),L=w.find(({verdict:Z})=>Z==="bad")??w.find(({verdict:Z})=>Z==="pending");if(L!==void 0)return L;if(t.length<l)return{verdict:"pending",reason:`${t.length} of ${l}\
 containers exist`,suspicious:t.length===0};const[K]=w;return{verdict:"good",reason:l===0?"0 containers are wanted":K?.reason??""}}function Vt(e,t,n){if(t.startsWith("sha256:"))return e.imageId===t;const[
,o]=t.split("@");return o===void 0?!0:e.imageId===o||e.imageId===n.get(we(t))?.id}function Zt(e,t){return Object.fromEntries(e.map(({id:n,restarts:o,created:s,startedAt:d})=>{const l=Date.parse(d)-Date.
parse(s)<12e4;return[n,t.restarts[n]??(l?0:o)]}))}function Yt(e,t){return e.filter(({service:n})=>t[n]!==void 0).map(({id:n,startedAt:o,restarts:s,state:d})=>[n.slice(0,12),o,s,d].join(" ")).sort().join(
"; ")}function Xt(e,t,n){const o=[`label=com.docker.compose.project=${e}`,...t===void 0?[]:[`label=com.docker.compose.service=${t}`]];return[(0,v.kA)((0,v.At)(`compose.logs:${t??""}`),{id:"ask.logs",title:`\
Read the logs of ${t??e}`,do:"exec",argv:["sh","-c",'tail="$1"; shift; docker ps -a --format "{{.ID}} {{.Names}}" "$@" | while read -r id name; do docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$nam\
e | /"; done',"sh",String(n),...o.flatMap(d=>["--filter",d])],quiet:!0,classify:"compose.cli"},({stdout:d})=>d.replace(/\n$/,"").split(`
`))]}var Qt=c(445);const xe={way:"keep",why:"it is the way back itself"},Ze=(0,v.At)("compose.networks");function qt(e,t){const n=(t.get(Ze)??[]).map(({id:d,name:l})=>({id:`compose.restore.network.${l}`,
title:`Remove the network ${l}`,do:"http",at:"docker",method:"DELETE",url:`/networks/${d}`,expect:[204,404],attempts:3,undo:xe})),o={id:"compose.restore.verify",title:"Verify that nothing is left but \
volumes",do:"wait",judge:{name:"compose.gone",data:{project:e}},every:500,deadline:6e4},s=pe(t).flatMap(Qe);return Ye(e,[Xe(e),...s,...n,o],null)}function Ye(e,t,n){return{stage:"restore",subject:`Com\
pose project ${e}`,steps:t,basis:n,notes:[],values:{}}}function Xe(e){return{id:"compose.restore.settle",title:"Let the engine end what it is stopping",do:"exec",argv:V(e),quiet:!0,advisory:!0,undo:xe}}
function Qe({id:e,name:t}){const n={do:"http",at:"docker",undo:xe,attempts:3};return[{...n,id:`compose.restore.stop.${t}`,title:`Stop ${t}`,method:"POST",url:`/containers/${e}/stop`,timeout:18e4,expect:[
204,304,404]},{...n,id:`compose.restore.remove.${t}`,title:`Remove ${t}`,method:"DELETE",url:`/containers/${e}?force=true`,expect:[204,404]}]}function _t(e){return(0,v.kA)(Ze,{id:"ask.networks",title:`\
List the networks of ${e}`,do:"http",at:"docker",method:"GET",url:fe(e)},({body:t=""})=>u(t))}const en=3e3,tn=3e5;function qe(e){return{name:"compose.restore",data:e}}const nn={ask(e,t){const{project:n,
model:o,expected:s}=e,d=Object.values(o?.services??{}).map(({image:L=""})=>L),l=[...Object.values(s).map(({image:L})=>L),...d].filter(Boolean),w=[...new Set(l)].map(Te);return[...ke(n,t),...o===null?[
_t(n)]:w]},plan(e,t){const n=e;return n.model===null?qt(n.project,t):on(n,n.model,t)}};function on(e,t,n){const{project:o}=e,s=sn(e),d=new Set(e.had??Object.keys(t.services)),l=pe(n).filter(({service:ee})=>!d.
has(ee)),w=Object.keys(s),L=`${Qt.F}/compose.json`,K=C([L],o),Z=Object.values(s).some(({image:ee})=>n.get(we(ee))===void 0),ce=[...K,"pull","--policy","missing","--ignore-pull-failures",...w],he=[...K,
"up","-d","--no-build","--pull","never",...w],ye=ee=>e.kept===null?ee:z(ee,{...e.kept,prefix:x.value}),se=[Xe(o),...l.flatMap(Qe),{id:"compose.restore.write",title:"Write the model of what ran before",
do:"write",path:L,content:JSON.stringify(rn(t,s,n)),undo:xe},...Z?[{..._e("compose.restore.pull","Pull images that are not on the engine any more",ye(ce))}]:[],...w.length===0?[]:[_e("compose.restore.\
up",`Start ${w.join(", ")} as before`,B(ye(he),o))],{id:"compose.restore.verify",title:"Verify that what ran before runs again",do:"wait",judge:{name:"compose.services",data:{project:o,services:s,stable:en}},
every:500,deadline:tn}];return Ye(o,se,s)}function sn({expected:e}){return Object.fromEntries(Object.entries(e).filter(([,{oneShot:t}])=>!t))}function rn(e,t,n){const o=Object.entries(e.services).filter(
([s])=>t[s]!==void 0).map(([s,{depends_on:d={},...l}])=>{const w=Object.entries(d).filter(([K])=>t[K]!==void 0),L=an(l.image??"",t[s]?.image??"",n);return[s,{...l,image:L,...w.length===0?{}:{depends_on:Object.
fromEntries(w)}}]});return{...e,services:Object.fromEntries(o)}}function an(e,t,n){const o=n.get(we(t))?.id;return e===""||e!==t&&(o===void 0||n.get(we(e))?.id!==o)?t:e}function _e(e,t,n){return{id:e,
title:t,do:"exec",argv:n,classify:"compose.up",failsAs:"unhealthy",attempts:4,retryOn:["usage"],undo:xe}}function cn(e){return e.filter(t=>{const n=e.filter(({id:s,service:d,number:l})=>s!==t.id&&d===
t.service&&l===t.number),o=/^[0-9a-f]{12}_/.test(t.name);return t.state==="created"&&n.some(({state:s})=>o||s!=="created")})}function dn({id:e,name:t}){return{id:`compose.clear.${t}`,title:`Remove ${t}\
, which was created but never started`,do:"http",at:"docker",method:"DELETE",url:`/containers/${e}`,expect:[204,404],attempts:3,undo:{way:"keep",why:"it never ran"}}}function ln(e,t){const n=un(e,t),o={};
for(const[s,{image:d,build:l}]of Object.entries(e.services)){const w=h(d),L=n[s]??fn(t,Z=>w!==void 0&&h(Z)===w)??(l===void 0||d!==void 0?void 0:hn(s,e,t)),K=L===void 0?void 0:t.images[L];if(K!==void 0)
o[s]=(0,j.dp)(K.name,K.digest);else if(l!==void 0)throw mn(s,t)}if(Object.keys(o).length===0&&Object.keys(t.images).length>0)throw pn(e,t);return o}function un(e,{config:t,images:n}){const o=t.services??
{},s=Object.keys(e.services);for(const[d,l]of Object.entries(o)){if(!s.includes(d))throw new k.HR("usage",`services: the Compose file has no service ${JSON.stringify(d)}${(0,I.a)(d,s)}`,{hint:`It has:\
 ${s.join(", ")}.`});if(n[l]===void 0)throw new k.HR("usage",`services.${d}: there is no image ${JSON.stringify(l)}${(0,I.a)(l,Object.keys(n))}`,{hint:`Images of this deploy: ${Object.keys(n).join(", ")||
"none"}.`})}return o}function fn({images:e},t){return Object.entries(e).find(([,{name:n}])=>t(n))?.[0]}function hn(e,t,{images:n}){if(n[e]!==void 0)return e;const o=Object.keys(n),s=Object.values(t.services).
filter(({build:d,image:l})=>d!==void 0&&l===void 0);return o.length===1&&s.length===1?o[0]:void 0}function mn(e,{images:t}){const n=Object.keys(t);return new k.HR("usage",`The service ${e} has a build\
: and none of our images, so its digest is not known.`,{hint:`Say in the target's services: which image it runs (services: { ${e}: ${n[0]??"IMAGE"} }), or give it an image: by digest and no build:.`,details:n.
map(o=>`image ${o}: ${t[o]?.name}`)})}function pn(e,{images:t}){const n=Object.keys(t),[o="SERVICE"]=Object.keys(e.services);return new k.HR("usage",`No service of the Compose file runs one of our ima\
ges (${n.map(s=>t[s]?.name).join(", ")}).`,{hint:`Say which: target: { compose: { services: { ${o}: ${n[0]} } } }.`,details:Object.entries(e.services).map(([s,{image:d}])=>`${s} runs ${d??"what it bui\
lds"}`)})}function et(e,t){const{model:n}=t.need(Y),o=ln(n,e),s=Object.fromEntries(Object.entries(n.services).map(([w,L])=>[w,yn(L,o[w])])),d=lt({...n,services:s}),l=vn([...ut(d),...E(d)],e);return{model:d,
ours:o,environment:l,expected:gn(d,e.config["one-shot"]??[])}}function gn(e,t){const n=new Set([...$(e),...t]);return Object.fromEntries(Object.entries(e.services).map(([o,s])=>[o,{image:s.image??"",replicas:y(
s),oneShot:n.has(o)}]))}function yn({build:e,profiles:t,pull_policy:n,...o},s){const{environment:d}=o,l=d&&Object.fromEntries(Object.entries(d).filter(([,w])=>w!==null));return{...o,...s===void 0?{}:{
image:s},...l===void 0?{}:{environment:l}}}function vn(e,t){const n=Pe(t),o=e.filter(s=>n[s]===void 0);if(o.length>0)throw new k.HR("usage",`The Compose file takes ${o.join(", ")} from the environment\
, which nobody declares.`,{hint:`Declare ${o.join(", ")} under variables: or secrets: of the environment.`});return Object.fromEntries(e.map(s=>[s,n[s]]))}function tt(e,t){const n=D(e),o=pe(t);if(o.length===
0)return{snapshot:{target:"compose",project:n,model:null,expected:{},had:[],kept:null},notes:[]};const s=wn(n,t),d=s??nt(e,t),{references:l,images:w,notes:L}=On(d,o,t),K=Object.entries(d.model?.services??
{}),Z={...d.model,services:Object.fromEntries(K.map(([se,ee])=>[se,{...ee,image:l[se]??ee.image??""}]))},ce=Object.fromEntries(Object.entries(d.expected).filter(([se,{oneShot:ee}])=>w[se]!==void 0&&!ee&&
st(o,se)).map(([se,ee])=>[se,{...ee,image:w[se]??ee.image}])),he=jn(d.kept,e,t),ye=[...new Set(o.map(({service:se})=>se))].sort();return{snapshot:{target:"compose",project:n,model:Z,expected:ce,had:ye,
kept:he.kept},notes:[...s===void 0?[$n]:L,...he.notes,...xn(o,d)]}}const $n="What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its images with\
 the settings of this release.";function nt(e,t){const n=D(e),{model:o,expected:s,environment:d}=et(e,t),l=Object.keys(d),w=l.length===0?null:{volume:Ce(n,e.release),names:l};return{target:"compose",project:n,
model:o,expected:s,had:null,kept:w}}function wn(e,t){return(t.get((0,v.At)(`log:${T(e).destination}`))??[]).filter(({key:s})=>s.startsWith("release.")).sort((s,d)=>s.key<d.key?1:-1).map(({value:s})=>bn(
s)).find(s=>s!==void 0&&s.model!==null)}function bn(e){try{const t=JSON.parse(e);return ot(t.snapshot)?t.snapshot:void 0}catch{return}}function kn(e){if(ot(e))return e;throw new k.HR("bug","What is ke\
pt at the destination is not a release of the compose target.",{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function ot(e){return typeof e=="o\
bject"&&e!==null&&e.target==="compose"}function On(e,t,n){const o={},s={},d=[];for(const l of t){const{service:w}=l,L=De(l,n),K=e.expected[w]?.image??"";o[w]=l.reference,s[w]=L,K.includes("@")&&K.split(
"@")[1]!==L.split("@")[1]&&d.push(`${w} runs ${L}, not ${K} of the last release: a rollback would bring back what runs.`)}return{references:o,images:s,notes:[...new Set(d)]}}function jn(e,t,n){const o=D(
t),s=Ce(o,t.release);if(e===null||e.volume===s||(n.get(Re)??[]).includes(e.volume))return{kept:e,notes:[]};const d=`The values of ${e.names.join(", ")} of what runs now are gone from the destination: \
a rollback would use those of this release.`;return{kept:{volume:s,names:e.names},notes:[d]}}function st(e,t){return e.some(({service:n,state:o})=>n===t&&(o==="running"||o==="restarting"))}function xn(e,t){
return[...new Set(e.map(({service:o})=>o))].filter(o=>t.expected[o]?.oneShot===!1&&!st(e,o)).map(o=>`${o} does not run now: a rollback would not start it.`)}function En(e,t){const n=D(e),o=et(e,t),{expected:s,
ours:d,environment:l,model:w}=o,{snapshot:L,notes:K}=tt(e,t),Z=Object.keys(l).length===0?[]:[ft(n,e.release,l)];return{prepare:[Sn(e,o),...Z,...An(e,o),...Cn(e,t)],apply:[...Tn(o,t),{...Rn(e,o),undo:{
way:"restore",restore:qe(L)}}],verify:{name:"compose.services",data:{project:n,services:s}},notes:[...t.get(Y)?.warnings??[],...K,...Nn(e,o),...In(e,o,t)],basis:{project:n,ours:d,model:w}}}function Sn(e,{
model:t}){return{id:"compose.write",title:"Write the rendered Compose file",do:"write",path:de(e),content:`${JSON.stringify(t,null,2)}
`,mode:384,undo:{way:"keep",why:"only this release reads it"}}}function An(e,{environment:t}){const{pull:n="missing"}=e.config;return n==="never"?[]:[{id:"compose.pull",title:n==="always"?"Pull the im\
ages":"Pull the images that are missing",do:"exec",argv:[...C([de(e)],D(e)),"pull","--quiet","--policy",n],env:t,classify:"compose.pull",failsAs:"absent",attempts:3,undo:{way:"keep",why:"an image on t\
he engine changes nothing"}}]}function Rn(e,{environment:t,expected:n}){const o=D(e),s=de(e),d=e.config.orphans==="remove"?["--remove-orphans"]:[];return{id:"compose.up",title:"Start the services",do:"\
exec",argv:[...C([s],o),"up","-d","--no-build","--pull","never",...d],env:t,classify:"compose.up",failsAs:"unhealthy",check:{name:"compose.up",data:{project:o,file:s,services:n,environment:t}}}}function Tn({
model:e},t){const n=S(e),o=pe(t),s=o.filter(({service:d,state:l})=>l==="created"&&n.includes(d));return[...new Set([...cn(o),...s])].map(dn)}function Cn(e,t){const n=t.get((0,v.At)(`log:${T(D(e)).destination}`))??
[];return(t.get(Re)??[]).filter(o=>!o.endsWith(`.values.${e.release}`)&&!n.some(({value:s})=>s.includes(o))).map(ht)}function Nn({root:e},{model:t}){const n=Object.entries(t.services).flatMap(([o,{volumes:s=[]}])=>s.
filter(({type:d,source:l=""})=>d==="bind"&&(l===e||l.startsWith(`${e}/`))).map(({source:d=""})=>`${o} mounts ${d}`));return n.length===0?[]:[`${n.join(", ")}: a rollback brings back the images and set\
tings, not the earlier content of these files.`]}function In({config:e},{model:t},n){const o=pe(n).map(({service:d})=>d),s=[...new Set(o)].filter(d=>t.services[d]===void 0).sort();return s.length===0?
[]:[e.orphans==="remove"?`${s.join(", ")}: not in the Compose file any more, will be removed.`:`${s.join(", ")}: not in the Compose file any more, but kept running (orphans: remove would remove them).`]}
const Mn={name:"compose",subject:e=>`Compose project ${D(e)}`,log:e=>T(D(e)),ask:gt,look:He,running:(e,t)=>Dn(t),snapshot:(e,t)=>tt(e,t).snapshot,rollout:En,restore:(e,t)=>qe(kn(t)),release:(e,t)=>nt(
e,t),diagnose:e=>({name:"compose.diagnose",data:{project:D(e),oneShots:e.config["one-shot"]??[]}}),logs:(e,t,n)=>Xt(D(e),t,n),knowledge:{judges:{"compose.services":Jt,"compose.gone":Bt},checks:{"compo\
se.up":Ot},restores:{"compose.restore":nn},diagnoses:{"compose.diagnose":Ht},classifiers:{"compose.cli":Et,"compose.config":Rt,"compose.pull":St,"compose.up":At}}};function Dn(e){return pe(e).map(t=>{
const n=De(t,e),{service:o,state:s,health:d,restarts:l}=t;return{service:o,image:t.reference,digest:n.split("@").at(-1)??"",state:s,health:d,restarts:l}})}const rt={compose:{target:Mn,schema:async()=>(await Promise.
all([c.e(2857),c.e(5362)]).then(c.bind(c,5362))).composeSchema}};async function Pn(){const e=await Promise.all(Object.entries(rt).map(async([t,{schema:n}])=>[t,await n()]));return Object.fromEntries(e)}})};export{Fn as id,zn as ids,Wn as modules};

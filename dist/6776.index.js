const ce=6776,ue=[6776],le={3085:((F,T,t)=>{t.d(T,{d:()=>_});function _(M){return JSON.stringify(M,(R,v)=>v!==null&&typeof v=="object"&&!Array.isArray(v)?Object.fromEntries(Object.entries(v).sort(([P],[
o])=>P<o?-1:P>o?1:0)):v)}}),3504:((F,T,t)=>{t.d(T,{l:()=>M,n:()=>R});var _=t(3085);function M(v){const{stage:P,subject:o,steps:m,basis:p}=v;return(0,_.d)({stage:P,subject:o,steps:m,basis:p})}function R(v,P,o){
return{stage:v,subject:P,steps:[],basis:null,notes:[o],values:{}}}}),6776:((F,T,t)=>{t.r(T),t.d(T,{onlyTargets:()=>e,plan:()=>c,prepareState:()=>s,run:()=>g,runStages:()=>u,runWorld:()=>f});var _=t(8165),
M=t(149),R=t(6384),v=t(11),P=t(7522),o=t(2400),m=t(9811),p=t(3099);const g=r=>a(r,void 0),c=r=>a(r,void 0,!0);function u(r){return l=>a(l,r)}async function a(r,l,w=!1){const{runner:k,inputs:D,json:y}=r,
d=(0,m.N)(k,y),$=await(0,p.withWorld)({runner:k,inputs:D},E=>f(E,d.sink,{words:l,planned:w||D.flag("dry-run"),onCancel:"undo"}));return d.finish($,w||D.flag("dry-run")),(0,m.s)($)}async function f(r,l,w){
const{inputs:k,settings:D,event:y,startedAt:d}=r,$=k.list("environment"),E=k.list("stages"),L=w.words??(E.length>0?E:(0,P.v)(y,$.length>0));if(L.includes("deploy")&&$.length===0)throw new _.HR("usage",
"A deploy needs the name of an environment.",{hint:`Name it: --environment ${D.environments[0]?.id??"staging"} (input environment).`});n(r,L,w.planned);const U=(0,R.y)([...k.list("digest"),...k.list("\
images")],D),N=await(0,P.G)(L,U),K=k.get("reason")?.value??"",G={given:{settings:D,event:y,carried:{images:{}},startedAt:d},stages:N,deploys:Z=>L.includes("deploy")?(0,M.L3)({settings:D,event:y,environments:$,
targets:e(),override:K,now:d},Z):[],options:{approved:k.get("plan-hash")?.value??"",onCancel:w.onCancel}},Q=r.context(N,l);!w.planned&&L.includes("deploy")&&await s(r);for(const Z of[...D.warnings,...k.
warnings])Q.sink({type:"note",level:"warning",text:Z});return w.planned?(0,v.a)(G,Q):(0,v.J)(G,Q)}function n({event:r},l,w){if(!(!r.dirty||w||!l.some(k=>k==="build"||k==="deploy")))throw new _.HR("usa\
ge",`The working tree differs from commit ${r.sha.slice(0,7)}: what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}async function s({ports:r,settings:l}){
const w=`${l.state}/.gitignore`;await r.files.exists(w)||await r.files.write(w,`*
`,420)}function e(){return Object.fromEntries(Object.entries(o.z).map(([r,{target:l}])=>[r,l]))}}),1084:((F,T,t)=>{t.d(T,{R:()=>w});var _=t(8165),M=t(1446),R=t(2642),v=t(3138),P=t(3871),o=t(7802);async function m(d,$,E,L){
const U={};for(const[N,K]of Object.entries(d.outputs??{})){const J=await p(K,$,E,L),G=g(J,K);if(G===void 0||!c(G,K.form))throw new _.HR("bug",`${d.id} did not give a ${K.form} as its output "${N}".`,{
hint:"The tool answered in a form that is not understood; check its version.",details:[J.slice(0,500)]});U[N]=G}return U}async function p(d,$,E,L){return typeof d.from=="object"?L.files.read((0,o.$f)(
d.from.file,E,L)):d.from==="stdout"?$.stdout:d.from==="body"?$.body??"":typeof $.value=="string"&&d.path===void 0?$.value:JSON.stringify($.value??null)}function g(d,$){if($.path===void 0)return d.trim();
let E;try{E=JSON.parse(d)}catch{return}for(const L of $.path){if(E===null||typeof E!="object")return;E=E[L]}if(E!=null)return typeof E=="string"?E:JSON.stringify(E)}function c(d,$){return $==="digest"?
(0,P.Bc)(d):$==="url"?/^https?:\/\/\S+$/.test(d):d!==""}var u=t(508),a=t(8415);function f(d,$){const E=$.knowledge.judges[d.name];if(E===void 0)throw new _.HR("bug",`Nobody knows the judge ${d.name}.`);
const{data:L}=d;let U;return async()=>{try{const N=await(0,R.l)(J=>E.ask(L,U,J).map(n),$),K=E.judge({data:L,state:U,facts:N,now:$.ports.clock.now()});return U=K.state,K}catch(N){const K=(0,_.w2)(N);if(K.
kind==="transient"||K.kind==="timeout")return K;throw K}}}function n(d){return{...d,step:{...d.step,attempts:1}}}async function s(d,$){const{clock:E}=$.ports,L=f(d.judge,$),U=(d.meanwhile??[]).map(Q=>f(
Q,$)),N=E.now()+d.deadline;let K=[],J,G="";for(;;){const[Q,...Z]=await Promise.all([L(),...U.map(Y=>Y())]);if(Q instanceof _.HR)J=Q;else{J=void 0,K=Q.subjects;const Y=JSON.stringify(K);Y!==G&&$.sink({
type:"progress",step:d.id,subjects:K}),G=Y}const te=[...K,...Z.flatMap(Y=>Y instanceof _.HR?[]:Y.subjects)].filter(Y=>Y.verdict==="bad");if(te.length>0)throw new _.HR(d.failsAs??"unhealthy",r(te),{details:l(
te)});if(!(Q instanceof _.HR)&&K.every(Y=>Y.verdict==="good"))return{stdout:"",stderr:"",value:{state:Q.state}};if(E.now()+d.every>N)throw e(d,K,J);await E.sleep(d.every,$.signal).catch(Y=>{throw(0,_.
w2)($.signal.aborted?$.signal.reason:Y)})}}function e(d,$,E){const L=$.filter(N=>N.verdict!=="good"),U=L.length>0?r(L):"nothing could be seen";return new _.HR("timeout",`${d.title}: not after ${(0,a.a)(
d.deadline)}: ${U}`,{details:[...l(L),...E===void 0?[]:[`last question: ${E.message}`]],...E===void 0?{}:{cause:E}})}function r(d){return d.map(({name:$,reasons:E})=>`${$}: ${E[0]??"not yet"}`).join("\
; ")}function l(d){return d.flatMap(({name:$,reasons:E})=>E.map(L=>`${$}: ${L}`))}async function w(d,$,E,L){if(E.signal.aborted)return(0,v.h)(d);const{clock:U}=E.ports,N=U.now();let K=0;const{id:J,title:G}=d;
E.sink({type:"started",step:J,title:G,...d.group===void 0?{}:{group:d.group}});const Q=Z=>{const ee={id:J,title:G,attempts:K,ms:U.now()-N,...Z};return E.sink({type:"ended",outcome:ee}),ee};try{d.undo!==
void 0&&await L?.started(d);const Z=await(0,u.ux)(d,E,async te=>(K=te,d.do==="wait"?s(d,E):(0,M.C)(d,$,E)),()=>D(d,E)),ee=await m(d,Z,$,E.ports);return Q({state:"done",output:k(Z,E.mask),outputs:ee})}catch(Z){
return Q({state:"failed",failure:(0,_.V0)((0,_.w2)(Z),E.mask),outputs:{}})}}function k(d,$){const{stdout:E,stderr:L,body:U}=d;return{...d,stdout:$(E),stderr:$(L),...U===void 0?{}:{body:$(U)}}}async function D(d,$){
const E=await y(d,$);if(!(E===void 0||E==="absent")){if(E==="unknown")throw new _.HR("timeout",`${d.title}: it cannot be told whether it has happened; it is not done twice.`,{hint:"Look at the destina\
tion, then run again."});return{stdout:"",stderr:""}}}async function y(d,$){if(d.check===void 0)return;const E=$.knowledge.checks[d.check.name];if(E===void 0)throw new _.HR("bug",`Nobody knows the che\
ck ${d.check.name}.`);const{data:L}=d.check;return E.verdict(L,await(0,R.l)(()=>E.ask(L),$))}}),1446:((F,T,t)=>{t.d(T,{C:()=>m});var _=t(8165);function M(e,r=64*1024,l=4096){let w="";return{push(k){w+=
k;const D=w.lastIndexOf(`
`);if(D>=0){for(const y of w.slice(0,D).split(`
`))e(y.endsWith("\r")?y.slice(0,-1):y);w=w.slice(D+1)}w.length>r&&(e(w.slice(0,-l)),w=w.slice(-l))},end(){w!==""&&e(w),w=""}}}function R(e){const r=[];return{push(l){r.push(l.slice(0,2e3)),r.length>e&&
r.shift()},lines:()=>[...r]}}var v=t(7802);const P=6e5,o={stdout:"",stderr:""};function m(e,r,l){switch(e.do){case"exec":return p(e,r,l);case"http":return c(e,r,l);case"write":return a(e,r,l);case"cal\
l":return f(e,r,l)}}async function p(e,r,l){const{ports:w,sink:k,signal:D}=l,y=R(40),d={stdout:$("stdout"),stderr:$("stderr")};function $(J){return M(G=>{y.push(G),e.quiet||k({type:"output",step:e.id,
stream:J,text:G})})}const E=e.timeout??P,L=e.argv.map(J=>(0,v.$f)(J,r,w)),U=await w.exec({argv:L,env:(0,v.yN)(e.env,r,w),timeout:E,signal:D,bound:e.undo!==void 0,onOutput:(J,G)=>d[J].push(G),...e.cwd===
void 0?{}:{cwd:(0,v.$f)(e.cwd,r,w)},...e.limit===void 0?{}:{limit:e.limit},...e.stdin===void 0?{}:{stdin:(0,v.$f)(e.stdin,r,w)}});if(d.stdout.end(),d.stderr.end(),D.aborted)throw D.reason;const N={exit:U.
exit,stdout:U.stdout,stderr:U.stderr},K=L[0]??"";if(U.timedOut)throw new _.HR("timeout",`${K} did not finish in ${E/1e3} s.`,{details:y.lines()});if((e.expect??[0]).includes(U.exit))return N;throw s(e,
N,l)??new _.HR(e.failsAs??"bug",`${e.title}: ${K} ${g(U.exit,U.signalled)}.`,{details:y.lines()})}function g(e,r){return r===void 0?`exited with code ${e}`:`was ended by ${r}`}async function c(e,r,l){
const{ports:w,signal:k}=l,D=(0,v.$f)(e.url,r,w),y=await w.http({method:e.method,url:D,headers:(0,v.yN)(e.headers,r,w),timeout:e.timeout??3e4,signal:k,...e.at===void 0?{}:{at:e.at},...e.body===void 0?{}:
{body:(0,v.$f)(e.body,r,w)}}),d={...o,status:y.status,headers:y.headers,body:y.body};if(e.expect===void 0?y.status>=200&&y.status<300:e.expect.includes(y.status))return d;const E=Number(y.headers["ret\
ry-after"])*1e3;throw s(e,d,l)??new _.HR(u(y.status)??e.failsAs??"bug",`${e.title}: ${e.method} ${D} answered ${y.status}.`,{details:y.body===""?[]:[y.body.slice(0,1e3)],...E>0?{retryAfter:E}:{}})}function u(e){
return e===401?"auth":e===403?"denied":e===404||e===410?"absent":e===408||e===425||e===429?"transient":e===409||e===412?"stale":e===507?"capacity":e>=500?"transient":void 0}async function a(e,r,l){const{
ports:w}=l;return await w.files.write((0,v.$f)(e.path,r,w),(0,v.$f)(e.content,r,w),e.mode??384),o}async function f(e,r,l){const w=AbortSignal.timeout(e.timeout??P);try{const k=(0,v.xI)(e.input,r,l.ports),
D=await l.ports.call(e.operation,k,AbortSignal.any([l.signal,w]));return{...o,value:D}}catch(k){throw l.signal.aborted?l.signal.reason:w.aborted?n(e,k):k}}function n(e,r){return new _.HR("timeout",`${e.
title}: no answer in ${(e.timeout??P)/1e3} s.`,{cause:r})}function s(e,r,l){const w=e.classify===void 0?void 0:l.knowledge.classifiers[e.classify]?.(r);if(w===void 0)return;const k=`${r.stdout}
${r.stderr}`.trim().split(`
`).slice(-40);return new _.HR(w.kind,w.cause,{details:k,...w.hint===void 0?{}:{hint:w.hint},...w.place===void 0?{}:{place:w.place}})}}),2657:((F,T,t)=>{t.d(T,{Nr:()=>P,_0:()=>R,uK:()=>v});var _=t(5977),
M=t(8500);async function R(o,m,p){const g=[`intent.${m.release}`],c=async(u,a)=>{const f=`phase.${m.release}.${String(g.length).padStart(3,"0")}`;g.push(f),await(0,M.ur)(o,[{key:f,value:JSON.stringify(
{phase:u})}],a)};return await(0,M.ur)(o,[{key:g[0],value:JSON.stringify(m)}],p),{started:u=>c(u.id,p),proven:()=>c("proven",(0,_._E)(p)),close:()=>(0,M.Lb)(o,[...g].reverse(),(0,_._E)(p))}}function v(o){
return o.filter(({key:m})=>m.startsWith("intent.")).flatMap(m=>{const p=(0,M.hB)(m);if(p===void 0)return[];const g=o.filter(({key:a})=>a.startsWith(`phase.${p.release}.`)).sort((a,f)=>a.key<f.key?-1:1),
c=g.map(a=>(0,M.hB)(a)?.phase??""),u=[m.key,...g.map(({key:a})=>a)];return[{intent:p,phases:c.filter(a=>a!=="proven"),proven:c.includes("proven"),keys:u}]})}function P({intent:o,phases:m,proven:p}){if(p)
return"interrupted after it was proven healthy, before it was recorded";const g=o.steps.findIndex(({id:u})=>u===m.at(-1)),c=u=>o.steps[u]?.title;return g<0?`interrupted before "${c(0)??"the first step"}\
"`:`interrupted between "${c(g)}" and ${c(g+1)===void 0?"its end":`"${c(g+1)}"`}`}}),6079:((F,T,t)=>{t.d(T,{k:()=>P,u:()=>g});var _=t(8415),M=t(8165),R=t(5977),v=t(8500);async function P(n,s,e){const r=await o(
n,s),l=new AbortController,w=new AbortController,k=m(n,r,{context:(0,R._E)(s),lost:l,over:w.signal});try{return await e((0,R.l_)(s,l.signal))}finally{w.abort(),await k,await p(n,r,(0,R._E)(s))}}async function o(n,s){
const{ports:e,sink:r}=s,l=await u(n,s),w=e.clock.now();let k={text:"",since:w},D="";for(;;){const d=g(await(0,v.x6)(n.log,s));if(d.holder===void 0||await a(d.holder,l,s)||y(d.signs)){const $=d.number+
1;await(0,v.ur)(n.log,[{key:f("lock",$),value:JSON.stringify(l)}],s);const E=g(await(0,v.x6)(n.log,s));if(E.number===$&&E.holder?.token===l.token)return d.holder!==void 0&&r({type:"hold",name:n.log.destination,
state:"taken over",text:`from ${d.holder.text}, which is gone`}),r({type:"hold",name:n.log.destination,state:"acquired",text:l.text}),await(0,v.Lb)(n.log,d.keys,s),$;continue}if(D!==d.holder.text&&r({
type:"hold",name:n.log.destination,state:"waiting",text:`held by ${d.holder.text}`}),D=d.holder.text,e.clock.now()-w>n.wait)throw new M.HR("timeout",`${n.log.destination} is held by ${D}; waited ${(0,_.
a)(n.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await e.clock.sleep(Math.min(1e3,n.ttl/4),s.signal)}function y(d){const $=e.clock.now();return d!==k.text&&(k={text:d,
since:$}),$-k.since>n.ttl}}async function m(n,s,{context:e,lost:r,over:l}){const{clock:w}=e.ports;let k=w.now();for(let y=1;!l.aborted;y+=1){if(await w.sleep(n.ttl/3,l).catch(()=>{}),l.aborted)return;
try{const d=g(await(0,v.x6)(n.log,e));if(d.number!==s)return D(`it was taken over by ${d.holder?.text??"another run"}`);await(0,v.ur)(n.log,[{key:f("beat",s,y),value:"{}"}],e),await(0,v.Lb)(n.log,[f("\
beat",s,y-1)],e),k=w.now()}catch(d){if(w.now()-k>n.ttl)return D((0,M.w2)(d).message)}}function D(y){e.sink({type:"hold",name:n.log.destination,state:"lost",text:y}),r.abort(new M.HR("stale",`The lock \
of ${n.log.destination} was lost: ${y}.`))}}async function p(n,s,e){try{await(0,v.ur)(n.log,[{key:f("free",s),value:"{}"}],e),e.sink({type:"hold",name:n.log.destination,state:"released",text:""})}catch(r){
const l=`The lock of ${n.log.destination} could not be given back (${(0,M.w2)(r).message}); it expires after ${(0,_.a)(n.ttl)}.`;e.sink({type:"note",level:"warning",text:l})}}function g(n){const s=n.flatMap(
y=>{const[,d="",$=""]=/^(lock|free|beat)\.(\d+)/.exec(y.key)??[];return d===""?[]:[{entry:y,kind:d,number:Number($)}]}),e=Math.max(0,...s.filter(({kind:y})=>y==="lock").map(y=>y.number)),r=s.filter(y=>y.
number===e),l=r.some(({kind:y})=>y==="free"),w=r.find(({kind:y})=>y==="lock")?.entry,k=l||w===void 0?void 0:(0,v.hB)(w)??c,D=r.map(y=>y.entry.key).sort().join(" ");return{number:e,holder:k,signs:D,keys:s.
map(y=>y.entry.key)}}const c={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function u(n,s){const{ports:e,signal:r}=s,l=await e.call("machine.identity",{},r);return{
token:e.random(16),text:n.text,machine:l.machine,pid:l.pid,start:l.start}}async function a(n,s,e){if(n.machine===""||n.machine!==s.machine)return!1;const{pid:r,start:l}=n;return await e.ports.call("pr\
ocess.alive",{pid:r,start:l},e.signal)===!1}function f(n,s,e){return[n,String(s).padStart(7,"0"),...e===void 0?[]:[e]].join(".")}}),8500:((F,T,t)=>{t.d(T,{Lb:()=>p,hB:()=>g,ur:()=>m,x6:()=>o});var _=t(
8165),M=t(1446),R=t(2642),v=t(508);const P={outputs:new Map,scratch:void 0};async function o(c,u){return await(0,R.Z)(c.list(),u)}async function m(c,u,a){for(const f of u){const n={...c.create(f),attempts:3};
if(n.do==="wait")throw new _.HR("bug","A log cannot wait.");await(0,v.ux)(n,a,()=>(0,M.C)(n,P,a))}}async function p(c,u,a){for(const f of u){const n={...c.remove(f),attempts:3};if(n.do==="wait")throw new _.
HR("bug","A log cannot wait.");await(0,v.ux)(n,a,()=>(0,M.C)(n,P,a))}}function g(c){try{return JSON.parse(c.value)}catch{return}}}),2642:((F,T,t)=>{t.d(T,{Z:()=>p,l:()=>m});var _=t(8165),M=t(6211),R=t(
445),v=t(1446),P=t(508);const o=5;async function m(c,u,a=(0,M.Ix)()){let f=a;for(let n=0;n<=o;n+=1){const s=g(c(f),f);if(s.length===0)return f;if(n===o)throw new _.HR("bug",`Still asking after ${o} ro\
unds: ${s.map(r=>r.topic).join(", ")}.`);const e=await Promise.all(s.map(r=>p(r,u)));f=s.reduce((r,l,w)=>r.with({name:l.topic},e[w]),f)}return f}async function p(c,u){const{ports:a}=u,n=JSON.stringify(
c.step).includes(R.F)?await a.files.scratch():void 0;try{const s=await(0,P.ux)(c.step,u,()=>(0,v.C)(c.step,{outputs:new Map,scratch:n},u));return c.parse(s)}catch(s){throw u.signal.aborted?(0,_.w2)(u.
signal.reason):(0,_.V0)((0,_.w2)(s),u.mask)}finally{n!==void 0&&await a.files.remove(n)}}function g(c,u){const a=new Set(u.names);return c.filter(({topic:f})=>!a.has(f)&&a.add(f))}}),3138:((F,T,t)=>{t.
d(T,{f:()=>M,h:()=>R});var _=t(8165);async function M(v,P,o){const m=new Map;for(const[c,u]of v.entries()){const f=(u.after??(c===0?[]:[v[c-1]?.id??""])).map(n=>{const s=m.get(n);if(s===void 0)throw new _.
HR("bug",`The step ${u.id} comes after ${n}, which is not before it.`);return s});m.set(u.id,p(u,f))}return Promise.all(m.values());async function p(c,u){const n=(await Promise.all(u)).find(({id:s,state:e})=>e!==
"done"&&!g(s))===void 0?await P(c):R(c);return o(n),n}function g(c){return v.find(u=>u.id===c)?.advisory===!0}}function R(v){return{id:v.id,title:v.title,state:"skipped",attempts:0,ms:0,outputs:{}}}}),
7802:((F,T,t)=>{t.d(T,{$f:()=>R,xI:()=>P,yN:()=>v});var _=t(8165),M=t(445);function R(o,m,p){if(typeof o=="string")return m.scratch===void 0?o:o.replaceAll(M.F,m.scratch);if("join"in o)return o.join.map(
c=>R(c,m,p)).join("");if("secret"in o){const c=p.secret(o.secret);if(c!==void 0)return o.as==="json"?JSON.stringify(c).slice(1,-1):c;throw new _.HR("auth",`The secret ${o.secret} is not available here\
.`,{hint:`Pass ${o.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const g=m.outputs.get(`${o.late}.${o.output}`);if(g===void 0)throw new _.HR("bug",`‹${o.late}\
.${o.output}› was used before it was known.`);return g}function v(o,m,p){return Object.fromEntries(Object.entries(o??{}).map(([g,c])=>[g,R(c,m,p)]))}function P(o,m,p){return typeof o=="string"?R(o,m,
p):o===null||typeof o!="object"?o:Array.isArray(o)?o.map(g=>P(g,m,p)):"late"in o||"join"in o||"secret"in o?R(o,m,p):Object.fromEntries(Object.entries(o).map(([g,c])=>[g,P(c,m,p)]))}}),508:((F,T,t)=>{t.
d(T,{ux:()=>M});var _=t(8165);async function M(o,m,p,g=async()=>{}){const c=R(o);for(let u=1;;u+=1)try{return await p(u)}catch(a){const f=(0,_.w2)(a);if(m.signal.aborted)throw(0,_.w2)(m.signal.reason);
if(u>=c||!v(o,f))throw f;const n=f.retryAfter??P(u,m.ports);m.sink({type:"retry",step:o.id,attempt:u+1,delay:n,failure:f}),await m.ports.clock.sleep(n,m.signal);const s=await g();if(s!==void 0)return s}}
function R(o){return o.attempts!==void 0?Math.max(1,o.attempts):o.undo!==void 0&&o.check===void 0?1:3}function v(o,m){return _.qE[m.kind].retry||(o.retryOn??[]).includes(m.kind)}function P(o,m){const p=.75+
Number.parseInt(m.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(o-1))*p)}}),826:((F,T,t)=>{t.d(T,{Y:()=>g,g:()=>p});var _=t(8165),M=t(3085),R=t(445),v=t(1084),P=t(5977),o=t(2642),m=t(3138);
async function p({plan:a,outcomes:f,outputs:n,context:s,mode:e}){const r=(0,P._E)(s),l=u(a,f),w=l.find($=>$.undo?.way==="barrier"),k=l.at(-1);if(k===void 0)return{undone:[]};if(w!==void 0||e==="manual")
return{undone:[],held:w?.id??k.id};const D=[],y=new Set;let d=!1;for(const $ of l.reverse()){const{undo:E}=$;E?.way==="steps"?(D.push(...await c(E.steps,n,r)),d=!0):E?.way==="restore"&&!y.has((0,M.d)(
E.restore))&&(y.add((0,M.d)(E.restore)),D.push(...await g(E.restore,r)),d=!0);const L=D.find(U=>U.state==="failed")?.failure;if(L!==void 0)return{undone:D,failure:L,rolledBack:!1}}return{undone:D,...d?
{rolledBack:!0}:{}}}async function g(a,f){const n=f.knowledge.restores[a.name],s=e=>[{id:a.name,title:"Plan the way back",state:"failed",attempts:1,ms:0,outputs:{},failure:e}];if(n===void 0)return s(new _.
HR("bug",`Nobody knows the restore ${a.name}.`));try{const e=await(0,o.l)(l=>n.ask(a.data,l),f),r=n.plan(a.data,e);for(const l of r.notes)f.sink({type:"note",level:"info",text:l});return await c(r.steps,
new Map,f)}catch(e){return s((0,_.w2)(e))}}async function c(a,f,n){const s=JSON.stringify(a).includes(R.F)?await n.ports.files.scratch():void 0,e=new Map(f),r={...n,sink:l=>n.sink(l.type==="started"||
l.type==="ended"?{...l,undo:!0}:l)};try{return await(0,m.f)(a,l=>(0,v.R)(l,{outputs:e,scratch:s},r),l=>{for(const[w,k]of Object.entries(l.outputs))e.set(`${l.id}.${w}`,k)})}finally{s!==void 0&&await n.
ports.files.remove(s)}}function u(a,f){const n=new Set(f.filter(({state:s})=>s==="done"||s==="failed").map(({id:s})=>s));return a.steps.filter(s=>s.undo!==void 0&&n.has(s.id))}}),149:((F,T,t)=>{t.d(T,
{$r:()=>m,Bf:()=>g,L3:()=>o,Mn:()=>p,cW:()=>P});var _=t(4006),M=t(7535),R=t(8165),v=t(6661);function P({settings:a,event:f,environments:n}){const s=a.environments.map(({id:e})=>e);return n.flatMap(e=>{
if(e==="auto")return a.environments.filter(k=>u(k,f));const r=a.environments.find(k=>k.id===e);if(r!==void 0)return[r];const l=(0,v.p)(e,s),w=s.length===0?"none is configured":`configured are ${s.join(
", ")}`;throw new R.HR("usage",`There is no environment ${JSON.stringify(e)}; ${w}${l===void 0?"":`; did you mean ${l}?`}`)})}function o(a,f){const{settings:n,event:s,override:e,now:r}=a;return P(a).map(
l=>({settings:n,environment:l,event:s,target:m(l,a.targets),input:p({settings:n,environment:l,event:s,carried:f,now:r}),task:"deploy",to:"",override:e,now:r}))}function m(a,f){const n=f[a.target.kind];
if(n!==void 0)return n;throw new R.HR("usage",`environments.${a.id} has no target; expected one of ${Object.keys(f).join(", ")}.`)}function p(a){const{settings:f,environment:n,event:s,carried:e,now:r}=a,
l=c(s);return{app:f.app,environment:n.id,config:n.target.config,images:Object.fromEntries(Object.entries(e.images).map(([w,{name:k,digest:D=""}])=>[w,{name:k,digest:D}])),variables:Object.fromEntries(
n.variables.flatMap(({name:w,value:k})=>k===void 0?[]:[[w,k]])),version:l,commit:s.sha,release:g(l,s.sha,r),root:f.root,state:f.state}}function g(a,f,n){const s=a.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(
0,60),e=f.slice(0,7);return`${s.endsWith(e)?s:`${s}-${e}`}-${Date.parse(n).toString(36)}`}function c(a){const f=(0,M.cO)(a);return f!==void 0?f:`${(0,M.W0)(a)??(a.trigger.on==="pull_request"?`pr-${a.trigger.
number}`:a.trigger.on)}-${a.sha.slice(0,7)}`}function u({when:a},f){const n=(0,M.W0)(f),s=(0,M.cO)(f);return n!==void 0&&_.isMatch(n,[...a.branch])||s!==void 0&&_.isMatch(s,[...a.tag])}}),6384:((F,T,t)=>{
t.d(T,{W:()=>P,y:()=>v});var _=t(3871),M=t(8165),R=t(6661);function v(o,m){const p=m.images.map(({id:g})=>g);return Object.fromEntries(o.map(g=>{const[c,u]=g.includes("=")?[g.slice(0,g.indexOf("=")),g.
slice(g.indexOf("=")+1)]:["",g],a=(0,_.m)(u.slice(u.lastIndexOf("@")+1),"digest");if(c!==""&&p.includes(c))return[c,a];if(c===""&&p.length===1)return[p[0]??"",a];throw c===""?new M.HR("usage",`digest:\
 there are ${p.length} images (${p.join(", ")}); write id=sha256:… for each.`):new M.HR("usage",`digest: there is no image ${JSON.stringify(c)}${(0,R.a)(c,p)}.`)}))}function P(o,m){const p=g=>({...g,
settings:{...g.settings,images:g.settings.images.filter(({id:c})=>m[c]===void 0)}});return{name:"build",knowledge:o.knowledge,ask:(g,c)=>o.ask(p(g),c),plan(g,c){const u=p(g),a=u.settings.images.length===
0?void 0:o.plan(u,c);if(a!==void 0&&a.steps.length>0){const f=u.settings.images.map(({id:n})=>n).join(", ");throw new M.HR("absent",`Commit ${g.event.sha.slice(0,7)} has no image in the registry (${f}\
), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that exist",steps:[],basis:{named:{...m}},notes:[
...Object.entries(m).map(([f,n])=>`${f}: ${n} (named)`),...a?.notes??[]],values:{...a?.values,...Object.fromEntries(Object.entries(m).map(([f,n])=>[`build.${f}.digest`,n]))}}},carry(g,c){const u=g.settings.
images.map(({id:a,name:f})=>{const n=c.values[`build.${a}.digest`]??"",s=g.carried.images[a]??{name:f,tags:[],labels:{},annotations:[],version:""};return[a,(0,_.Bc)(n)?{...s,digest:n}:s]});return{images:Object.
fromEntries(u)}}}}}),6252:((F,T,t)=>{t.d(T,{R:()=>m});var _=t(8165),M=t(2176),R=t(5977),v=t(2657),P=t(8500),o=t(826);async function m(c,u){const a=(0,v.uK)(await(0,P.x6)(c,u)),f=[];for(const n of a){u.
sink({type:"note",level:"warning",text:`The deploy of ${n.intent.version} to ${n.intent.environment} was ${(0,v.Nr)(n)}; ending it now.`});const s=await p(c,n,u);await g(n,s,u),await(0,P.Lb)(c,[...n.keys].
reverse(),(0,R._E)(u)),u.sink({type:"note",level:"info",text:`${n.intent.version}: ${s.text}`}),f.push(s)}return f}async function p(c,u,a){const{intent:f,phases:n,proven:s}=u,e=(0,v.Nr)(u),r={release:f.
release,record:f.record};if(s){const y=f.good,d=await(0,P.x6)(c,a);return(0,M.CF)(d).some(({release:E})=>E.release===y.release)||await(0,P.ur)(c,[(0,M._1)(d,y)],a),{...r,state:"succeeded",text:`${e}; \
recorded now`}}const l=f.steps.filter(({id:y})=>n.includes(y)),w=l.find(({way:y})=>y==="barrier");if(w!==void 0)return{...r,state:"failed",text:`${e}; held at "${w.title}", which cannot be undone`};if(l.
every(({way:y})=>y==="keep"))return{...r,state:"failed",text:`${e}; nothing had been changed`};if(f.rollback==="manual")return{...r,state:"failed",text:`${e}; rollback is manual here, left as it is`};
const D=(await(0,o.Y)(f.restore,(0,R._E)(a))).find(({state:y})=>y==="failed")?.failure;if(D!==void 0)throw new _.HR(D.kind,`${f.environment} was ${e}, and the way back failed: ${D.message}`,{cause:D,details:D.
details,hint:"Mend the destination, then run: deploy-action heal."});return{...r,state:"rolled back",text:`${e}; rolled back and verified`}}async function g({intent:c},u,a){if(c.record==="")return;const f={
state:u.state,reason:u.text,...u.state==="succeeded"?{}:{failureKind:"cancelled"}},n=(0,R._E)(a);await n.ports.call("ledger.change",{id:c.record,change:f},n.signal).catch(()=>{a.sink({type:"note",level:"\
warning",text:`The record ${c.record} is not in this ledger; its end is known at the destination only.`})})}}),11:((F,T,t)=>{t.d(T,{a:()=>Y,J:()=>te});var _=t(8165),M=t(2176),R=t(5977),v=t(445),P=t(1084),
o=t(2642);async function m(i,h,O){const j=i.diagnose===void 0?void 0:O.knowledge.diagnoses[i.diagnose.name];if(j===void 0||i.diagnose===void 0)return h;const{data:A}=i.diagnose;try{const b=await(0,o.l)(
H=>j.ask(A,H),(0,R._E)(O)),C=j.tell({data:A,facts:b,failure:h});if(C===void 0)return h;const{kind:I=h.kind,cause:W,hint:B=h.hint,lines:S}=C;return(0,_.V0)(new _.HR(I,W,{hint:B,details:S}),O.mask)}catch(b){
return O.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,_.w2)(b).message}`}),h}}var p=t(3138),g=t(826);async function c(i,h,O={}){const{ports:j}=h,A=JSON.stringify(i.
steps).includes(v.F)?await j.files.scratch():void 0,b=new Map,C=I=>(0,P.R)(I,{outputs:b,scratch:A},h,O.journal);try{const I=await(0,p.f)(i.steps,C,W=>{for(const[B,S]of Object.entries(W.outputs))b.set(
`${W.id}.${B}`,S)});return await u({plan:i,outcomes:I,outputs:b,context:h,options:O})}finally{A!==void 0&&await j.files.remove(A)}}async function u({plan:i,outcomes:h,outputs:O,context:j,options:A}){const b=new Set(
i.steps.filter(V=>V.advisory).map(V=>V.id)),C=h.filter(V=>V.state==="failed"&&!b.has(V.id)),I=h.flatMap(V=>b.has(V.id)&&V.failure?[V.failure]:[]),W={steps:h,warnings:I,outputs:Object.fromEntries(O)},S=(j.
signal.aborted?(0,_.w2)(j.signal.reason):void 0)??C[0]?.failure;if(S===void 0)return{...W,state:"succeeded",undone:[]};const H=S.kind==="cancelled"?"cancelled":"failed";if(H==="cancelled"&&A.onCancel===
"leave")return{...W,state:H,undone:[],failure:S};const q=S.kind==="cancelled"||S.kind==="stale"?S:await m(i,S,j),z=await(0,g.g)({plan:i,outcomes:h,outputs:O,context:j,mode:A.rollback??"auto"});return{
...W,...z,state:H,failure:z.failure===void 0?q:a(q,z.failure)}}function a(i,h){return new _.HR(i.kind,`${i.message} The way back failed too: ${h.message}`,{cause:i,hint:`Look at the destination now: i\
t may be between two releases. ${h.hint}`,details:[...i.details,...h.details]})}var f=t(2657),n=t(6079),s=t(8500),e=t(7598),r=t(3504);function l(i,h){const O=h.filter(j=>j!=="").reduce((j,A)=>j.replaceAll(
A,"‹now›"),(0,r.l)(i));return(0,e.createHash)("sha256").update(O).digest("hex")}var w=t(6252);function k({given:i,plan:h,facts:O,snapshot:j,planHash:A,record:b}){const{input:C,target:I,environment:W,
event:B}=i,S=(0,M.Dl)(C),{release:H,version:q,commit:z}=C,V={release:H,version:q,commit:z,ref:B.ref,images:S,snapshot:j,at:i.now,runUrl:B.runUrl};return{release:H,environment:W.id,version:q,commit:z,planHash:A,
attempt:B.attempt,runUrl:B.runUrl,record:b,images:S,steps:h.steps.filter(({undo:X})=>X!==void 0).map(({id:X,title:x,undo:ae})=>({id:X,title:x,way:ae?.way??""})),restore:I.restore(C,I.snapshot(C,O)),good:V,
rollback:W.rollback}}function D(i){const{settings:h,environment:O,input:j,event:A,target:b,task:C}=i;return{app:h.app,environment:O.id,destination:b.log(j).destination,version:j.version,commit:j.commit,
ref:A.ref,images:(0,M.Dl)(j),previous:{},state:"pending",attempt:A.attempt,actor:A.actor,runUrl:A.runUrl,url:O.url,failureKind:"",reason:i.override,task:C}}var y=t(3975),d=t(4833);async function $(i,h,O){
const j=await(0,o.l)(b=>i.ask(h,b),O),A=i.plan(h,j);return{plan:A,carried:i.carry(h,A,{})}}async function E(i,h,O){const{clock:j}=O.ports,A=j.now();let b;try{const C=await(0,o.l)(H=>i.ask(h,H),O);b=i.
plan(h,C);const I=b;O.sink({type:"stage",stage:i.name,subject:b.subject,state:"started"});for(const H of b.notes)O.sink({type:"note",level:"info",text:H});const W=await c(b,O),B={stage:i.name,subject:b.
subject,state:W.state,ms:j.now()-A,notes:b.notes,plan:b,planHash:l(b,[h.startedAt]),outcome:W,...W.failure===void 0?{}:{failure:W.failure}};O.sink({type:"stage",stage:i.name,subject:b.subject,state:W.
state==="succeeded"?"succeeded":"failed"});const S=W.state==="succeeded"?i.carry(h,I,W.outputs):h.carried;return{report:B,carried:S}}catch(C){return{report:L({stage:i.name,plan:b,failure:(0,_.w2)(C),ms:j.
now()-A,context:O}),carried:h.carried}}}function L({stage:i,plan:h,failure:O,ms:j,context:A}){const b=h?.subject??i;return h===void 0&&A.sink({type:"stage",stage:i,subject:b,state:"started"}),A.sink({
type:"stage",stage:i,subject:b,state:"failed",why:O.message}),{stage:i,subject:b,state:O.kind==="cancelled"?"cancelled":"failed",ms:j,notes:h?.notes??[],failure:O,...h===void 0?{}:{plan:h}}}function U(i,h,O){
return O.sink({type:"stage",stage:i,subject:i,state:"skipped",why:h}),{stage:i,subject:i,state:"skipped",ms:0,notes:[h]}}async function N(i,h){const O=await(0,o.l)(b=>(0,M.$1)(i,b),h);if(i.task==="dep\
loy")return{plan:(0,M.bJ)(i,O),facts:O,snapshot:i.target.release(i.input,O)};const{plan:j,to:A}=await(0,d.I)(i,O,h);return{plan:j,facts:O,snapshot:A.snapshot}}async function K(i,h,O){const j=h.ports.clock.
now(),A=C=>({...C,ms:h.ports.clock.now()-j});let b;try{b=await(0,y.C6)(D(i),h);const C=b,{log:I,text:W}=Z(i),{ttl:B,wait:S}=i.environment.lock;return A(await(0,n.k)({log:I,text:W,ttl:B,wait:S},h,H=>G(
{given:i,record:C,context:H,options:O})))}catch(C){const I=(0,_.w2)(C),W=J(I),B=b===void 0?void 0:await(0,y.U9)(b,{state:W,...(0,y.jQ)(I)},h);return{...L({stage:i.task,plan:void 0,failure:I,ms:h.ports.
clock.now()-j,context:h}),subject:i.environment.id,...W==="superseded"?{state:W}:{},...B===void 0?{}:{record:B}}}}function J(i){return i.rule==="superseded"?"superseded":i.kind==="cancelled"?"cancelle\
d":"failed"}async function G({given:i,record:h,context:O,options:j}){const{environment:A,input:b,target:C}=i,I=C.log(b);await(0,w.R)(I,O);const W=await N(i,O),{plan:B,facts:S}=W,H=l(B,[b.release,i.now]);
if(j.approved!==""&&j.approved!==H)throw ee(j.approved,H);O.sink({type:"stage",stage:i.task,subject:B.subject,state:"started"});for(const re of B.notes)O.sink({type:"note",level:"info",text:re});const q=Object.
fromEntries(C.running(b,S).map(({service:re,image:de})=>[re,de])),z=await(0,y.U9)(h,{state:"running",previous:q},O),V=k({given:i,...W,planHash:H,record:h.id}),X=await(0,f._0)(I,V,O),x=await c(B,O,{journal:X,
rollback:A.rollback,onCancel:j.onCancel}),ae=await Q({given:i,record:z,context:O,options:j},{outcome:x,journal:X,good:V.good});return O.sink({type:"stage",stage:i.task,subject:B.subject,state:x.state===
"succeeded"?"succeeded":"failed"}),{stage:i.task,subject:B.subject,state:x.state,notes:B.notes,plan:B,planHash:H,outcome:x,record:ae,rulings:(0,M.CL)(i,S),...x.failure===void 0?{}:{failure:x.failure}}}
async function Q({given:i,record:h,context:O,options:j},A){const{outcome:b,journal:C,good:I}=A,W=i.target.log(i.input),B=(0,R._E)(O);if(b.state==="succeeded"){await C.proven();const X=await(0,s.x6)(W,
B);await(0,s.ur)(W,[(0,M._1)(X,I)],B);const x=await(0,y.U9)(h,{state:"succeeded",reason:i.override},O);return await(0,s.Lb)(W,(0,M.nm)(await(0,s.x6)(W,B),i.environment.keep),B),await C.close(),x}const S=b.
failure??new _.HR("bug","It failed without a reason.");if(b.state==="cancelled"&&j.onCancel==="leave")return h;const H=(0,y.jQ)(S);if(b.rolledBack===!0){const X=await(0,y.U9)(h,{...H,state:"rolled bac\
k"},O);return await C.close(),X}const q=b.state==="cancelled"?"cancelled":"failed",z=b.held===void 0?H.reason:`held at ${b.held}: ${H.reason}`,V=await(0,y.U9)(h,{...H,state:q,reason:z??""},O);return b.
rolledBack!==!1&&await C.close(),V}function Z({target:i,input:h,event:O,task:j}){return{log:i.log(h),text:`${j} ${h.version}${O.runUrl===""?"":` (${O.runUrl})`}`}}function ee(i,h){return new _.HR("sta\
le",`The plan is not the approved one: approved ${i.slice(0,12)}, now ${h.slice(0,12)}.`,{hint:"Look at the plan again (deploy-action plan) and approve that one."})}async function te(i,h){const O=h.ports.
clock.now(),j=[];let{carried:A}=i.given;for(const b of i.stages){const C=ne(j);if(C!==void 0)j.push(U(b.name,`${C} failed`,h));else{const I=await E(b,{...i.given,carried:A},h);A=I.carried,j.push(I.report)}}
for(const b of ie(i,A,j)){const C=ne(j);C!==void 0?j.push(U(`${b.task} ${b.environment.id}`,`${C} failed`,h)):j.push(await K(b,h,i.options))}return se(i,A,j,h.ports.clock.now()-O)}async function Y(i,h){
const O=h.ports.clock.now(),j=[];let{carried:A}=i.given;for(const b of i.stages){const C=h.ports.clock.now();try{const I=await $(b,{...i.given,carried:A},h);A=I.carried,j.push(oe(I.plan,h.ports.clock.
now()-C,[i.given.startedAt]))}catch(I){return j.push(L({stage:b.name,plan:void 0,failure:(0,_.w2)(I),ms:0,context:h})),se(i,A,j,h.ports.clock.now()-O)}}for(const b of i.deploys(A)){const C=h.ports.clock.
now();try{const{plan:I}=await N(b,h);j.push(oe(I,h.ports.clock.now()-C,[b.input.release,b.now]))}catch(I){j.push({...L({stage:b.task,plan:void 0,failure:(0,_.w2)(I),ms:0,context:h}),subject:b.environment.
id})}}return se(i,A,j,h.ports.clock.now()-O)}function oe(i,h,O){return{stage:i.stage,subject:i.subject,state:"succeeded",ms:h,notes:i.notes,plan:i,planHash:l(i,O)}}function ie(i,h,O){try{return i.deploys(
h)}catch(j){const A=(0,_.w2)(j);return ne(O)===void 0&&O.push({stage:"deploy",subject:"deploy",state:"failed",ms:0,notes:[],failure:A}),[]}}function ne(i){return i.find(({state:h})=>h!=="succeeded"&&h!==
"skipped")?.stage}function se(i,h,O,j){const{settings:A,event:b}=i.given,C=O.find(W=>W.failure!==void 0)?.failure,I=Object.values(h.images)[0]?.version??"";return{app:A.app,version:I,ref:b.ref,sha:b.sha,
images:h.images,stages:O,ms:j,...C===void 0?{}:{failure:C}}}}),3975:((F,T,t)=>{t.d(T,{C6:()=>R,U9:()=>v,VI:()=>P,jQ:()=>o});var _=t(8165),M=t(5977);async function R(m,p){const g={record:m};return await p.
ports.call("ledger.open",g,p.signal)}async function v(m,p,g){const c=(0,M._E)(g);try{const u={id:m.id,change:p};return await c.ports.call("ledger.change",u,c.signal)}catch(u){return g.sink({type:"note",
level:"warning",text:`The record ${m.id} could not be written: ${(0,_.w2)(u).message}`}),{...m,...p}}}async function P(m,p){const g={filter:m};return await p.ports.call("ledger.list",g,p.signal)}function o(m){
return{failureKind:m.kind,reason:m.message.split(`
`)[0]?.slice(0,500)??""}}}),4833:((F,T,t)=>{t.d(T,{I:()=>m,b:()=>v});var _=t(8165),M=t(2176),R=t(2642);function v(p,g){const c=(0,M.CF)(p).map(({release:s})=>s),[u,...a]=c;if(u===void 0)throw new _.HR(
"absent","No good release is known at this destination.",{hint:"Only what was deployed and proven healthy can be returned to."});const f=g===""?a.find(s=>o(s)!==o(u)):c.find(s=>P(s,g));if(f!==void 0)return f;
const n=c.map(({version:s,release:e})=>`${s} (${e})`).join(", ");throw new _.HR("absent",g===""?`There is no earlier good release than ${u.version}.`:`No good release is called ${JSON.stringify(g)}.`,
{hint:`Good releases here: ${n}.`})}function P({version:p,release:g,images:c},u){return p===u||g===u||Object.values(c).some(a=>a===u||a.endsWith(`@${u}`))}function o(p){return JSON.stringify(Object.entries(
p.images).sort())}async function m(p,g,c){const{target:u,input:a,environment:f}=p,n=(0,M.hN)((0,M.CL)(p,g),p.override),s=v(g.need((0,M.Jd)(u.log(a).destination)),p.to),e=u.restore(a,s.snapshot),r=c.knowledge.
restores[e.name];if(r===void 0)throw new _.HR("bug",`Nobody knows the restore ${e.name}.`);const l=await(0,R.l)(y=>r.ask(e.data,y),c,g),w=r.plan(e.data,l),k={way:"restore",restore:u.restore(a,u.snapshot(
a,g))},D=w.steps.map(y=>y.do==="wait"?y:{...y,undo:k});return{to:s,plan:{...w,stage:"rollback",subject:`${f.id}: ${u.subject(a)} to ${s.version}`,steps:[...D,...(0,M.RY)(f,a.root)],notes:[...n,...w.notes],
values:{version:s.version,...s.images},...u.diagnose===void 0?{}:{diagnose:u.diagnose(a)}}}}}),7522:((F,T,t)=>{t.d(T,{G:()=>R,v:()=>M});var _=t(6384);function M(v,P){return"deleted"in v.trigger&&v.trigger.
deleted?[]:["quality","metadata","build","scan",...P?["deploy"]:[]]}async function R(v,P){const o=u=>v.includes(u),m=[];if(o("quality")&&m.push((await t.e(8209).then(t.bind(t,8209))).quality),!o("meta\
data")&&!o("build")&&!o("scan")&&!o("deploy")||(m.push((await Promise.all([t.e(6353),t.e(8508),t.e(5175),t.e(496),t.e(7553)]).then(t.bind(t,7553))).metadata),!o("build")&&!o("scan")&&!o("deploy")))return m;
const{build:p,tag:g}=await t.e(9872).then(t.bind(t,9872)),c=o("build")&&Object.keys(P).length===0;return m.push(c?p:(0,_.W)(p,P)),o("scan")&&m.push((await Promise.all([t.e(4006),t.e(6353),t.e(2088),t.
e(9140)]).then(t.bind(t,9140))).scan),c&&m.push(g),m}})};export{ce as id,ue as ids,le as modules};

const ce=6776,ue=[6776],le={3085:((V,T,e)=>{e.d(T,{d:()=>y});function y(k){return JSON.stringify(k,(R,j)=>j!==null&&typeof j=="object"&&!Array.isArray(j)?Object.fromEntries(Object.entries(j).sort(([P],[
r])=>P<r?-1:P>r?1:0)):j)}}),3504:((V,T,e)=>{e.d(T,{l:()=>k,n:()=>R});var y=e(3085);function k(j){const{stage:P,subject:r,steps:h,basis:p}=j;return(0,y.d)({stage:P,subject:r,steps:h,basis:p})}function R(j,P,r){
return{stage:j,subject:P,steps:[],basis:null,notes:[r],values:{}}}}),6776:((V,T,e)=>{e.r(T),e.d(T,{onlyTargets:()=>E,plan:()=>d,prepareState:()=>a,run:()=>g,runStages:()=>c,runWorld:()=>u});var y=e(8165),
k=e(149),R=e(6384),j=e(11),P=e(7522),r=e(4540),h=e(9811),p=e(3099);const g=O=>o(O,void 0),d=O=>o(O,void 0,!0);function c(O){return v=>o(v,O)}async function o(O,v,t=!1){const{runner:w,inputs:D,json:f}=O,
s=(0,h.N)(w,f),_=await(0,p.withWorld)({runner:w,inputs:D},m=>u(m,s.sink,{words:v,planned:t||D.flag("dry-run"),onCancel:"undo"}));return s.finish(_,t||D.flag("dry-run")),(0,h.s)(_)}async function u(O,v,t){
const{inputs:w,settings:D,event:f,startedAt:s}=O,_=w.list("environment"),m=w.list("stages"),C=t.words??(m.length>0?m:(0,P.v)(f,_.length>0));if(C.includes("deploy")&&_.length===0)throw new y.HR("usage",
"A deploy needs the name of an environment.",{hint:`Name it: --environment ${D.environments[0]?.id??"staging"} (input environment).`});n(O,C,t.planned);const K=(0,R.y)([...w.list("digest"),...w.list("\
images")],D),S=await(0,P.G)(C,K),U=w.get("reason")?.value??"",Y={given:{settings:D,event:f,carried:{images:{}},startedAt:s},stages:S,deploys:F=>C.includes("deploy")?(0,k.L3)({settings:D,event:f,environments:_,
targets:E(),override:U,now:s},F):[],options:{approved:w.get("plan-hash")?.value??"",onCancel:t.onCancel}},Q=O.context(S,v);!t.planned&&C.includes("deploy")&&await a(O);for(const F of[...D.warnings,...w.
warnings])Q.sink({type:"note",level:"warning",text:F});return t.planned?(0,j.a)(Y,Q):(0,j.J)(Y,Q)}function n({event:O},v,t){if(!(!O.dirty||t||!v.some(w=>w==="build"||w==="deploy")))throw new y.HR("usa\
ge",`The working tree differs from commit ${O.sha.slice(0,7)}: what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}async function a({ports:O,settings:v}){
const t=`${v.state}/.gitignore`;await O.files.exists(t)||await O.files.write(t,`*
`,420)}function E(){return Object.fromEntries(Object.entries(r.z).map(([O,{target:v}])=>[O,v]))}}),1084:((V,T,e)=>{e.d(T,{R:()=>t});var y=e(8165),k=e(1446),R=e(2642),j=e(3138),P=e(3871),r=e(7802);async function h(s,_,m,C){
const K={};for(const[S,U]of Object.entries(s.outputs??{})){const J=await p(U,_,m,C),Y=g(J,U);if(Y===void 0||!d(Y,U.form))throw new y.HR("bug",`${s.id} did not give a ${U.form} as its output "${S}".`,{
hint:"The tool answered in a form that is not understood; check its version.",details:[J.slice(0,500)]});K[S]=Y}return K}async function p(s,_,m,C){return typeof s.from=="object"?C.files.read((0,r.$f)(
s.from.file,m,C)):s.from==="stdout"?_.stdout:s.from==="body"?_.body??"":typeof _.value=="string"&&s.path===void 0?_.value:JSON.stringify(_.value??null)}function g(s,_){if(_.path===void 0)return s.trim();
let m;try{m=JSON.parse(s)}catch{return}for(const C of _.path){if(m===null||typeof m!="object")return;m=m[C]}if(m!=null)return typeof m=="string"?m:JSON.stringify(m)}function d(s,_){return _==="digest"?
(0,P.Bc)(s):_==="url"?/^https?:\/\/\S+$/.test(s):s!==""}var c=e(508),o=e(8415);function u(s,_){const m=_.knowledge.judges[s.name];if(m===void 0)throw new y.HR("bug",`Nobody knows the judge ${s.name}.`);
const{data:C}=s;let K;return async()=>{try{const S=await(0,R.l)(J=>m.ask(C,K,J).map(n),_),U=m.judge({data:C,state:K,facts:S,now:_.ports.clock.now()});return K=U.state,U}catch(S){const U=(0,y.w2)(S);if(U.
kind==="transient"||U.kind==="timeout")return U;throw U}}}function n(s){return{...s,step:{...s.step,attempts:1}}}async function a(s,_){const{clock:m}=_.ports,C=u(s.judge,_),K=(s.meanwhile??[]).map(Q=>u(
Q,_)),S=m.now()+s.deadline;let U=[],J,Y="";for(;;){const[Q,...F]=await Promise.all([C(),...K.map(G=>G())]);if(Q instanceof y.HR)J=Q;else{J=void 0,U=Q.subjects;const G=JSON.stringify(U);G!==Y&&_.sink({
type:"progress",step:s.id,subjects:U}),Y=G}const X=[...U,...F.flatMap(G=>G instanceof y.HR?[]:G.subjects)].filter(G=>G.verdict==="bad");if(X.length>0)throw new y.HR(s.failsAs??"unhealthy",O(X),{details:v(
X)});if(!(Q instanceof y.HR)&&U.every(G=>G.verdict==="good"))return{stdout:"",stderr:"",value:{state:Q.state}};if(m.now()+s.every>S)throw E(s,U,J);await m.sleep(s.every,_.signal).catch(G=>{throw(0,y.w2)(
_.signal.aborted?_.signal.reason:G)})}}function E(s,_,m){const C=_.filter(S=>S.verdict!=="good"),K=C.length>0?O(C):"nothing could be seen";return new y.HR("timeout",`${s.title}: not after ${(0,o.a)(s.
deadline)}: ${K}`,{details:[...v(C),...m===void 0?[]:[`last question: ${m.message}`]],...m===void 0?{}:{cause:m}})}function O(s){return s.map(({name:_,reasons:m})=>`${_}: ${m[0]??"not yet"}`).join("; ")}
function v(s){return s.flatMap(({name:_,reasons:m})=>m.map(C=>`${_}: ${C}`))}async function t(s,_,m,C){if(m.signal.aborted)return(0,j.h)(s);const{clock:K}=m.ports,S=K.now();let U=0;const{id:J,title:Y}=s;
m.sink({type:"started",step:J,title:Y,...s.group===void 0?{}:{group:s.group}});const Q=F=>{const z={id:J,title:Y,attempts:U,ms:K.now()-S,...F};return m.sink({type:"ended",outcome:z}),z};try{s.undo!==void 0&&
await C?.started(s);const F=await(0,c.ux)(s,m,async X=>(U=X,s.do==="wait"?a(s,m):(0,k.C)(s,_,m)),()=>D(s,m)),z=await h(s,F,_,m.ports);return Q({state:"done",output:w(F,m.mask),outputs:z})}catch(F){return Q(
{state:"failed",failure:(0,y.V0)((0,y.w2)(F),m.mask),outputs:{}})}}function w(s,_){const{stdout:m,stderr:C,body:K}=s;return{...s,stdout:_(m),stderr:_(C),...K===void 0?{}:{body:_(K)}}}async function D(s,_){
const m=await f(s,_);if(!(m===void 0||m==="absent")){if(m==="unknown")throw new y.HR("timeout",`${s.title}: it cannot be told whether it has happened; it is not done twice.`,{hint:"Look at the destina\
tion, then run again."});return{stdout:"",stderr:""}}}async function f(s,_){if(s.check===void 0)return;const m=_.knowledge.checks[s.check.name];if(m===void 0)throw new y.HR("bug",`Nobody knows the che\
ck ${s.check.name}.`);const{data:C}=s.check;return m.verdict(C,await(0,R.l)(()=>m.ask(C),_))}}),1446:((V,T,e)=>{e.d(T,{C:()=>p});var y=e(8165),k=e(8563);function R(t,w=64*1024,D=4096){let f="";return{
push(s){f+=s;const _=f.lastIndexOf(`
`);if(_>=0){for(const m of f.slice(0,_).split(`
`))t(m.endsWith("\r")?m.slice(0,-1):m);f=f.slice(_+1)}f.length>w&&(t(f.slice(0,-D)),f=f.slice(-D))},end(){f!==""&&t(f),f=""}}}function j(t){const w=[];return{push(D){w.push(D.slice(0,2e3)),w.length>t&&
w.shift()},lines:()=>[...w]}}var P=e(7802);const r=6e5,h={stdout:"",stderr:""};function p(t,w,D){switch(t.do){case"exec":return g(t,w,D);case"http":return u(t,w,D);case"write":return a(t,w,D);case"cal\
l":return E(t,w,D)}}async function g(t,w,D){const{ports:f,sink:s,signal:_}=D,m=j(40),C={stdout:K("stdout"),stderr:K("stderr")};function K(F){const z=(0,k.T9)(f.secrets()),X=R(G=>{m.push(G),t.quiet||s(
{type:"output",step:t.id,stream:F,text:G})});return{push:G=>X.push(z.push(G)),end(){X.push(z.end()),X.end()}}}const S=t.timeout??r,U=t.argv.map(F=>(0,P.$f)(F,w,f)),J=await f.exec({argv:U,env:(0,P.yN)(
t.env,w,f),timeout:S,signal:_,bound:t.undo!==void 0,onOutput:(F,z)=>C[F].push(z),...t.cwd===void 0?{}:{cwd:(0,P.$f)(t.cwd,w,f)},...t.limit===void 0?{}:{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,P.
$f)(t.stdin,w,f)}});if(C.stdout.end(),C.stderr.end(),_.aborted)throw _.reason;const Y={exit:J.exit,stdout:J.stdout,stderr:J.stderr},Q=U[0]??"";if(J.timedOut)throw new y.HR("timeout",`${Q} did not fini\
sh in ${S/1e3} s.`,{details:m.lines()});if(d(t)&&J.cut?.includes("stdout"))throw c(t);if((t.expect??[0]).includes(J.exit))return Y;throw v(t,Y,D)??new y.HR(t.failsAs??"bug",`${t.title}: ${Q} ${o(J.exit,
J.signalled)}.`,{details:m.lines()})}function d({quiet:t,outputs:w}){return t===!0||Object.values(w??{}).some(({from:D})=>D==="stdout")}function c(t){return new y.HR("bug",`${t.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function o(t,w){return w===void 0?`exited with code ${t}`:`was ended by ${w}`}async function u(t,w,D){const{ports:f,signal:s}=D,_=(0,P.$f)(t.url,w,
f),m=await f.http({method:t.method,url:_,headers:(0,P.yN)(t.headers,w,f),timeout:t.timeout??3e4,signal:s,follow:!t.expect?.some(U=>U>=300&&U<400),...t.at===void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,P.
$f)(t.body,w,f)}}),C={...h,status:m.status,headers:m.headers,body:m.body};if(t.expect===void 0?m.status>=200&&m.status<300:t.expect.includes(m.status))return C;const S=Number(m.headers["retry-after"])*
1e3;throw v(t,C,D)??new y.HR(n(m.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${_} answered ${m.status}.`,{details:m.body===""?[]:[m.body.slice(0,1e3)],...S>0?{retryAfter:S}:{}})}function n(t){return t===
401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?"transient":void 0}async function a(t,w,D){const{ports:f}=D;
return await f.files.write((0,P.$f)(t.path,w,f),(0,P.$f)(t.content,w,f),t.mode??384),h}async function E(t,w,D){const f=AbortSignal.timeout(t.timeout??r);try{const s=(0,P.xI)(t.input,w,D.ports),_=await D.
ports.call(t.operation,s,AbortSignal.any([D.signal,f]));return{...h,value:_}}catch(s){throw D.signal.aborted?D.signal.reason:f.aborted?O(t,s):s}}function O(t,w){return new y.HR("timeout",`${t.title}: \
no answer in ${(t.timeout??r)/1e3} s.`,{cause:w})}function v(t,w,D){const f=t.classify===void 0?void 0:D.knowledge.classifiers[t.classify]?.(w,t);if(f===void 0)return;const s=`${w.stdout}
${w.stderr}`.trim().split(`
`).slice(-40);return new y.HR(f.kind,f.cause,{details:s,...f.hint===void 0?{}:{hint:f.hint},...f.place===void 0?{}:{place:f.place}})}}),2657:((V,T,e)=>{e.d(T,{Nr:()=>P,_0:()=>R,uK:()=>j});var y=e(5977),
k=e(8500);async function R(r,h,p){const g=[`intent.${h.release}`],d=async(c,o)=>{const u=`phase.${h.release}.${String(g.length).padStart(3,"0")}`;g.push(u),await(0,k.ur)(r,[{key:u,value:JSON.stringify(
{phase:c})}],o)};return await(0,k.ur)(r,[{key:g[0],value:JSON.stringify(h)}],p),{started:c=>d(c.id,p),proven:()=>d("proven",(0,y._E)(p)),close:()=>(0,k.Lb)(r,[...g].reverse(),(0,y._E)(p))}}function j(r){
return r.filter(({key:h})=>h.startsWith("intent.")).flatMap(h=>{const p=(0,k.hB)(h);if(p===void 0)return[];const g=r.filter(({key:o})=>o.startsWith(`phase.${p.release}.`)).sort((o,u)=>o.key<u.key?-1:1),
d=g.map(o=>(0,k.hB)(o)?.phase??""),c=[h.key,...g.map(({key:o})=>o)];return[{intent:p,phases:d.filter(o=>o!=="proven"),proven:d.includes("proven"),keys:c}]})}function P({intent:r,phases:h,proven:p}){if(p)
return"interrupted after it was proven healthy, before it was recorded";const g=r.steps.findIndex(({id:c})=>c===h.at(-1)),d=c=>r.steps[c]?.title;return g<0?`interrupted before "${d(0)??"the first step"}\
"`:`interrupted between "${d(g)}" and ${d(g+1)===void 0?"its end":`"${d(g+1)}"`}`}}),6079:((V,T,e)=>{e.d(T,{k:()=>P,u:()=>g});var y=e(8415),k=e(8165),R=e(5977),j=e(8500);async function P(n,a,E){const O=await r(
n,a),v=new AbortController,t=new AbortController,w=h(n,O,{context:(0,R._E)(a),lost:v,over:t.signal});try{return await E((0,R.l_)(a,v.signal))}finally{t.abort(),await w,await p(n,O,(0,R._E)(a))}}async function r(n,a){
const{ports:E,sink:O}=a,v=await c(n,a),t=E.clock.now();let w={text:"",since:t},D="";for(;;){const s=g(await(0,j.x6)(n.log,a));if(s.holder===void 0||await o(s.holder,v,a)||f(s.signs)){const _=s.number+
1;await(0,j.ur)(n.log,[{key:u("lock",_),value:JSON.stringify(v)}],a);const m=g(await(0,j.x6)(n.log,a));if(m.number===_&&m.holder?.token===v.token)return s.holder!==void 0&&O({type:"hold",name:n.log.destination,
state:"taken over",text:`from ${s.holder.text}, which is gone`}),O({type:"hold",name:n.log.destination,state:"acquired",text:v.text}),await(0,j.Lb)(n.log,s.keys,a),_;continue}if(D!==s.holder.text&&O({
type:"hold",name:n.log.destination,state:"waiting",text:`held by ${s.holder.text}`}),D=s.holder.text,E.clock.now()-t>n.wait)throw new k.HR("timeout",`${n.log.destination} is held by ${D}; waited ${(0,y.
a)(n.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await E.clock.sleep(Math.min(1e3,n.ttl/4),a.signal)}function f(s){const _=E.clock.now();return s!==w.text&&(w={text:s,
since:_}),_-w.since>n.ttl}}async function h(n,a,{context:E,lost:O,over:v}){const{clock:t}=E.ports;let w=t.now();for(let f=1;!v.aborted;f+=1){if(await t.sleep(n.ttl/3,v).catch(()=>{}),v.aborted)return;
try{const s=g(await(0,j.x6)(n.log,E));if(s.number!==a)return D(`it was taken over by ${s.holder?.text??"another run"}`);await(0,j.ur)(n.log,[{key:u("beat",a,f),value:"{}"}],E),await(0,j.Lb)(n.log,[u("\
beat",a,f-1)],E),w=t.now()}catch(s){if(t.now()-w>n.ttl)return D((0,k.w2)(s).message)}}function D(f){E.sink({type:"hold",name:n.log.destination,state:"lost",text:f}),O.abort(new k.HR("stale",`The lock \
of ${n.log.destination} was lost: ${f}.`))}}async function p(n,a,E){try{await(0,j.ur)(n.log,[{key:u("free",a),value:"{}"}],E),E.sink({type:"hold",name:n.log.destination,state:"released",text:""})}catch(O){
const v=`The lock of ${n.log.destination} could not be given back (${(0,k.w2)(O).message}); it expires after ${(0,y.a)(n.ttl)}.`;E.sink({type:"note",level:"warning",text:v})}}function g(n){const a=n.flatMap(
f=>{const[,s="",_=""]=/^(lock|free|beat)\.(\d+)/.exec(f.key)??[];return s===""?[]:[{entry:f,kind:s,number:Number(_)}]}),E=Math.max(0,...a.filter(({kind:f})=>f==="lock").map(f=>f.number)),O=a.filter(f=>f.
number===E),v=O.some(({kind:f})=>f==="free"),t=O.find(({kind:f})=>f==="lock")?.entry,w=v||t===void 0?void 0:(0,j.hB)(t)??d,D=O.map(f=>f.entry.key).sort().join(" ");return{number:E,holder:w,signs:D,keys:a.
map(f=>f.entry.key)}}const d={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function c(n,a){const{ports:E,signal:O}=a,v=await E.call("machine.identity",{},O);return{
token:E.random(16),text:n.text,machine:v.machine,pid:v.pid,start:v.start}}async function o(n,a,E){if(n.machine===""||n.machine!==a.machine)return!1;const{pid:O,start:v}=n;return await E.ports.call("pr\
ocess.alive",{pid:O,start:v},E.signal)===!1}function u(n,a,E){return[n,String(a).padStart(7,"0"),...E===void 0?[]:[E]].join(".")}}),8500:((V,T,e)=>{e.d(T,{Lb:()=>p,hB:()=>g,ur:()=>h,x6:()=>r});var y=e(
8165),k=e(1446),R=e(2642),j=e(508);const P={outputs:new Map,scratch:void 0};async function r(d,c){return await(0,R.Z)(d.list(),c)}async function h(d,c,o){for(const u of c){const n={...d.create(u),attempts:3};
if(n.do==="wait")throw new y.HR("bug","A log cannot wait.");await(0,j.ux)(n,o,()=>(0,k.C)(n,P,o))}}async function p(d,c,o){for(const u of c){const n={...d.remove(u),attempts:3};if(n.do==="wait")throw new y.
HR("bug","A log cannot wait.");await(0,j.ux)(n,o,()=>(0,k.C)(n,P,o))}}function g(d){try{return JSON.parse(d.value)}catch{return}}}),2642:((V,T,e)=>{e.d(T,{Z:()=>p,l:()=>h});var y=e(8165),k=e(6211),R=e(
445),j=e(1446),P=e(508);const r=5;async function h(d,c,o=(0,k.Ix)()){let u=o;for(let n=0;n<=r;n+=1){const a=g(d(u),u);if(a.length===0)return u;if(n===r)throw new y.HR("bug",`Still asking after ${r} ro\
unds: ${a.map(O=>O.topic).join(", ")}.`);const E=await Promise.all(a.map(O=>p(O,c)));u=a.reduce((O,v,t)=>O.with({name:v.topic},E[t]),u)}return u}async function p(d,c){const{ports:o}=c,n=JSON.stringify(
d.step).includes(R.F)?await o.files.scratch():void 0;try{const a=await(0,P.ux)(d.step,c,()=>(0,j.C)(d.step,{outputs:new Map,scratch:n},c));return d.parse(a)}catch(a){throw c.signal.aborted?(0,y.w2)(c.
signal.reason):(0,y.V0)((0,y.w2)(a),c.mask)}finally{n!==void 0&&await o.files.remove(n)}}function g(d,c){const o=new Set(c.names);return d.filter(({topic:u})=>!o.has(u)&&o.add(u))}}),3138:((V,T,e)=>{e.
d(T,{f:()=>k,h:()=>R});var y=e(8165);async function k(j,P,r){const h=new Map;for(const[d,c]of j.entries()){const u=(c.after??(d===0?[]:[j[d-1]?.id??""])).map(n=>{const a=h.get(n);if(a===void 0)throw new y.
HR("bug",`The step ${c.id} comes after ${n}, which is not before it.`);return a});h.set(c.id,p(c,u))}return Promise.all(h.values());async function p(d,c){const n=(await Promise.all(c)).find(({id:a,state:E})=>E!==
"done"&&!g(a))===void 0?await P(d):R(d);return r(n),n}function g(d){return j.find(c=>c.id===d)?.advisory===!0}}function R(j){return{id:j.id,title:j.title,state:"skipped",attempts:0,ms:0,outputs:{}}}}),
7802:((V,T,e)=>{e.d(T,{$f:()=>R,xI:()=>P,yN:()=>j});var y=e(8165),k=e(445);function R(r,h,p){if(typeof r=="string")return h.scratch===void 0?r:r.replaceAll(k.F,h.scratch);if("join"in r)return r.join.map(
d=>R(d,h,p)).join("");if("secret"in r){const d=p.secret(r.secret);if(d!==void 0)return r.as==="json"?JSON.stringify(d).slice(1,-1):d;throw new y.HR("auth",`The secret ${r.secret} is not available here\
.`,{hint:`Pass ${r.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const g=h.outputs.get(`${r.late}.${r.output}`);if(g===void 0)throw new y.HR("bug",`‹${r.late}\
.${r.output}› was used before it was known.`);return g}function j(r,h,p){return Object.fromEntries(Object.entries(r??{}).map(([g,d])=>[g,R(d,h,p)]))}function P(r,h,p){return typeof r=="string"?R(r,h,
p):r===null||typeof r!="object"?r:Array.isArray(r)?r.map(g=>P(g,h,p)):"late"in r||"join"in r||"secret"in r?R(r,h,p):Object.fromEntries(Object.entries(r).map(([g,d])=>[g,P(d,h,p)]))}}),508:((V,T,e)=>{e.
d(T,{ux:()=>k});var y=e(8165);async function k(r,h,p,g=async()=>{}){const d=R(r);for(let c=1;;c+=1)try{return await p(c)}catch(o){const u=(0,y.w2)(o);if(h.signal.aborted)throw(0,y.w2)(h.signal.reason);
if(c>=d||!j(r,u))throw u;const n=u.retryAfter??P(c,h.ports);h.sink({type:"retry",step:r.id,attempt:c+1,delay:n,failure:u}),await h.ports.clock.sleep(n,h.signal);const a=await g();if(a!==void 0)return a}}
function R(r){return r.attempts!==void 0?Math.max(1,r.attempts):r.undo!==void 0&&r.check===void 0?1:3}function j(r,h){return y.qE[h.kind].retry||(r.retryOn??[]).includes(h.kind)}function P(r,h){const p=.75+
Number.parseInt(h.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(r-1))*p)}}),826:((V,T,e)=>{e.d(T,{Y:()=>g,g:()=>p});var y=e(8165),k=e(3085),R=e(445),j=e(1084),P=e(5977),r=e(2642),h=e(3138);
async function p({plan:o,outcomes:u,outputs:n,context:a,mode:E}){const O=(0,P._E)(a),v=c(o,u),t=v.find(_=>_.undo?.way==="barrier"),w=v.at(-1);if(w===void 0)return{undone:[]};if(t!==void 0||E==="manual")
return{undone:[],held:t?.id??w.id};const D=[],f=new Set;let s=!1;for(const _ of v.reverse()){const{undo:m}=_;m?.way==="steps"?(D.push(...await d(m.steps,n,O)),s=!0):m?.way==="restore"&&!f.has((0,k.d)(
m.restore))&&(f.add((0,k.d)(m.restore)),D.push(...await g(m.restore,O)),s=!0);const C=D.find(K=>K.state==="failed")?.failure;if(C!==void 0)return{undone:D,failure:C,rolledBack:!1}}return{undone:D,...s?
{rolledBack:!0}:{}}}async function g(o,u){const n=u.knowledge.restores[o.name],a=E=>[{id:o.name,title:"Plan the way back",state:"failed",attempts:1,ms:0,outputs:{},failure:E}];if(n===void 0)return a(new y.
HR("bug",`Nobody knows the restore ${o.name}.`));try{const E=await(0,r.l)(v=>n.ask(o.data,v),u),O=n.plan(o.data,E);for(const v of O.notes)u.sink({type:"note",level:"info",text:v});return await d(O.steps,
new Map,u)}catch(E){return a((0,y.w2)(E))}}async function d(o,u,n){const a=JSON.stringify(o).includes(R.F)?await n.ports.files.scratch():void 0,E=new Map(u),O={...n,sink:v=>n.sink(v.type==="started"||
v.type==="ended"?{...v,undo:!0}:v)};try{return await(0,h.f)(o,v=>(0,j.R)(v,{outputs:E,scratch:a},O),v=>{for(const[t,w]of Object.entries(v.outputs))E.set(`${v.id}.${t}`,w)})}finally{a!==void 0&&await n.
ports.files.remove(a)}}function c(o,u){const n=new Set(u.filter(({state:a})=>a==="done"||a==="failed").map(({id:a})=>a));return o.steps.filter(a=>a.undo!==void 0&&n.has(a.id))}}),149:((V,T,e)=>{e.d(T,
{$r:()=>h,Bf:()=>g,L3:()=>r,Mn:()=>p,cW:()=>P});var y=e(4006),k=e(7535),R=e(8165),j=e(6661);function P({settings:o,event:u,environments:n}){const a=o.environments.map(({id:E})=>E);return n.flatMap(E=>{
if(E==="auto")return o.environments.filter(w=>c(w,u));const O=o.environments.find(w=>w.id===E);if(O!==void 0)return[O];const v=(0,j.p)(E,a),t=a.length===0?"none is configured":`configured are ${a.join(
", ")}`;throw new R.HR("usage",`There is no environment ${JSON.stringify(E)}; ${t}${v===void 0?"":`; did you mean ${v}?`}`)})}function r(o,u){const{settings:n,event:a,override:E,now:O}=o;return P(o).map(
v=>({settings:n,environment:v,event:a,target:h(v,o.targets),input:p({settings:n,environment:v,event:a,carried:u,now:O}),task:"deploy",to:"",override:E,now:O}))}function h(o,u){const n=u[o.target.kind];
if(n!==void 0)return n;throw new R.HR("usage",`environments.${o.id} has no target; expected one of ${Object.keys(u).join(", ")}.`)}function p(o){const{settings:u,environment:n,event:a,carried:E,now:O}=o,
v=d(a);return{app:u.app,environment:n.id,config:n.target.config,images:Object.fromEntries(Object.entries(E.images).map(([t,{name:w,digest:D=""}])=>[t,{name:w,digest:D}])),variables:Object.fromEntries(
n.variables.flatMap(({name:t,value:w})=>w===void 0?[]:[[t,w]])),version:v,commit:a.sha,release:g(v,a.sha,O),root:u.root,state:u.state}}function g(o,u,n){const a=o.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(
0,60),E=u.slice(0,7);return`${a.endsWith(E)?a:`${a}-${E}`}-${Date.parse(n).toString(36)}`}function d(o){const u=(0,k.cO)(o);return u!==void 0?u:`${(0,k.W0)(o)??(o.trigger.on==="pull_request"?`pr-${o.trigger.
number}`:o.trigger.on)}-${o.sha.slice(0,7)}`}function c({when:o},u){const n=(0,k.W0)(u),a=(0,k.cO)(u);return n!==void 0&&y.isMatch(n,[...o.branch])||a!==void 0&&y.isMatch(a,[...o.tag])}}),6384:((V,T,e)=>{
e.d(T,{W:()=>P,y:()=>j});var y=e(3871),k=e(8165),R=e(6661);function j(r,h){const p=h.images.map(({id:g})=>g);return Object.fromEntries(r.map(g=>{const[d,c]=g.includes("=")?[g.slice(0,g.indexOf("=")),g.
slice(g.indexOf("=")+1)]:["",g],o=(0,y.m)(c.slice(c.lastIndexOf("@")+1),"digest");if(d!==""&&p.includes(d))return[d,o];if(d===""&&p.length===1)return[p[0]??"",o];throw d===""?new k.HR("usage",`digest:\
 there are ${p.length} images (${p.join(", ")}); write id=sha256:… for each.`):new k.HR("usage",`digest: there is no image ${JSON.stringify(d)}${(0,R.a)(d,p)}.`)}))}function P(r,h){const p=g=>({...g,
settings:{...g.settings,images:g.settings.images.filter(({id:d})=>h[d]===void 0)}});return{name:"build",knowledge:r.knowledge,ask:(g,d)=>r.ask(p(g),d),plan(g,d){const c=p(g),o=c.settings.images.length===
0?void 0:r.plan(c,d);if(o!==void 0&&o.steps.length>0){const u=c.settings.images.map(({id:n})=>n).join(", ");throw new k.HR("absent",`Commit ${g.event.sha.slice(0,7)} has no image in the registry (${u}\
), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that exist",steps:[],basis:{named:{...h}},notes:[
...Object.entries(h).map(([u,n])=>`${u}: ${n} (named)`),...o?.notes??[]],values:{...o?.values,...Object.fromEntries(Object.entries(h).map(([u,n])=>[`build.${u}.digest`,n]))}}},carry(g,d){const c=g.settings.
images.map(({id:o,name:u})=>{const n=d.values[`build.${o}.digest`]??"",a=g.carried.images[o]??{name:u,tags:[],labels:{},annotations:[],version:""};return[o,(0,y.Bc)(n)?{...a,digest:n}:a]});return{images:Object.
fromEntries(c)}}}}}),6252:((V,T,e)=>{e.d(T,{R:()=>h});var y=e(8165),k=e(2176),R=e(5977),j=e(2657),P=e(8500),r=e(826);async function h(d,c){const o=(0,j.uK)(await(0,P.x6)(d,c)),u=[];for(const n of o){c.
sink({type:"note",level:"warning",text:`The deploy of ${n.intent.version} to ${n.intent.environment} was ${(0,j.Nr)(n)}; ending it now.`});const a=await p(d,n,c);await g(n,a,c),await(0,P.Lb)(d,[...n.keys].
reverse(),(0,R._E)(c)),c.sink({type:"note",level:"info",text:`${n.intent.version}: ${a.text}`}),u.push(a)}return u}async function p(d,c,o){const{intent:u,phases:n,proven:a}=c,E=(0,j.Nr)(c),O={release:u.
release,record:u.record,held:!1};if(a){const s=u.good,_=await(0,P.x6)(d,o);return(0,k.CF)(_).some(({release:C})=>C.release===s.release)||await(0,P.ur)(d,[(0,k._1)(_,s)],o),{...O,state:"succeeded",text:`${E}\
; recorded now`}}const v=u.steps.filter(({id:s})=>n.includes(s)),t=v.find(({way:s})=>s==="barrier"),w={...O,state:"failed",held:!0};if(t!==void 0)return{...w,text:`${E}; held at "${t.title}", which ca\
nnot be undone`};if(v.every(({way:s})=>s==="keep"))return{...O,state:"failed",text:`${E}; nothing had been changed`};if(u.rollback==="manual")return{...w,text:`${E}; rollback is manual here, left as i\
t is`};const f=(await(0,r.Y)(u.restore,(0,R._E)(o))).find(({state:s})=>s==="failed")?.failure;if(f!==void 0)throw new y.HR(f.kind,`${u.environment} was ${E}, and the way back failed: ${f.message}`,{cause:f,
details:f.details,hint:"Mend the destination, then run: deploy-action heal."});return{...O,state:"rolled back",text:`${E}; rolled back and verified`}}async function g({intent:d},c,o){if(d.record==="")
return;const u={state:c.state,reason:c.text,...c.state==="succeeded"?{}:{failureKind:"cancelled"}},n=(0,R._E)(o);await n.ports.call("ledger.change",{id:d.record,change:u},n.signal).catch(()=>{o.sink({
type:"note",level:"warning",text:`The record ${d.record} is not in this ledger; its end is known at the destination only.`})})}}),11:((V,T,e)=>{e.d(T,{a:()=>G,J:()=>X});var y=e(8165),k=e(2176),R=e(5977),
j=e(445),P=e(1084),r=e(2642);async function h(i,l,b){const M=i.diagnose===void 0?void 0:b.knowledge.diagnoses[i.diagnose.name];if(M===void 0||i.diagnose===void 0)return l;const{data:A}=i.diagnose;try{
const $=await(0,r.l)(N=>M.ask(A,N),(0,R._E)(b)),L=M.tell({data:A,facts:$,failure:l});if(L===void 0)return l;const{kind:I=l.kind,cause:W,hint:B=l.hint,lines:H}=L;return(0,y.V0)(new y.HR(I,W,{hint:B,details:H}),
b.mask)}catch($){return b.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,y.w2)($).message}`}),l}}var p=e(3138),g=e(826);async function d(i,l,b={}){const{ports:M}=l,A=JSON.
stringify(i.steps).includes(j.F)?await M.files.scratch():void 0,$=new Map,L=I=>(0,P.R)(I,{outputs:$,scratch:A},l,b.journal);try{const I=await(0,p.f)(i.steps,L,W=>{for(const[B,H]of Object.entries(W.outputs))
$.set(`${W.id}.${B}`,H)});return await c({plan:i,outcomes:I,outputs:$,context:l,options:b})}finally{A!==void 0&&await M.files.remove(A)}}async function c({plan:i,outcomes:l,outputs:b,context:M,options:A}){
const $=new Set(i.steps.filter(Z=>Z.advisory).map(Z=>Z.id)),L=l.filter(Z=>Z.state==="failed"&&!$.has(Z.id)),I=l.flatMap(Z=>$.has(Z.id)&&Z.failure?[Z.failure]:[]),W={steps:l,warnings:I,outputs:Object.fromEntries(
b)},H=(M.signal.aborted?(0,y.w2)(M.signal.reason):void 0)??L[0]?.failure;if(H===void 0)return{...W,state:"succeeded",undone:[]};const N=H.kind==="cancelled"?"cancelled":"failed";if(N==="cancelled"&&A.
onCancel==="leave")return{...W,state:N,undone:[],failure:H};const te=H.kind==="cancelled"||H.kind==="stale"?H:await h(i,H,M),x=await(0,g.g)({plan:i,outcomes:l,outputs:b,context:M,mode:A.rollback??"aut\
o"});return{...W,...x,state:N,failure:x.failure===void 0?te:o(te,x.failure)}}function o(i,l){return new y.HR(i.kind,`${i.message} The way back failed too: ${l.message}`,{cause:i,hint:`Look at the dest\
ination now: it may be between two releases. ${l.hint}`,details:[...i.details,...l.details]})}var u=e(2657),n=e(6079),a=e(8500),E=e(7598),O=e(3504);function v(i,l){const b=l.filter(M=>M!=="").reduce((M,A)=>M.
replaceAll(A,"‹now›"),(0,O.l)(i));return(0,E.createHash)("sha256").update(b).digest("hex")}var t=e(6252);function w({given:i,plan:l,facts:b,snapshot:M,planHash:A,record:$}){const{input:L,target:I,
environment:W,event:B}=i,H=(0,k.Dl)(L),{release:N,version:te,commit:x}=L,Z={release:N,version:te,commit:x,ref:B.ref,images:H,snapshot:M,at:i.now,runUrl:B.runUrl};return{release:N,environment:W.id,version:te,
commit:x,planHash:A,attempt:B.attempt,runUrl:B.runUrl,record:$,images:H,steps:l.steps.filter(({undo:q})=>q!==void 0).map(({id:q,title:ee,undo:ae})=>({id:q,title:ee,way:ae?.way??""})),restore:I.restore(
L,I.snapshot(L,b)),good:Z,rollback:W.rollback}}function D(i){const{settings:l,environment:b,input:M,event:A,target:$,task:L}=i;return{app:l.app,environment:b.id,destination:$.log(M).destination,version:M.
version,commit:M.commit,ref:A.ref,images:(0,k.Dl)(M),previous:{},state:"pending",attempt:A.attempt,actor:A.actor,runUrl:A.runUrl,url:b.url,failureKind:"",reason:i.override,task:L}}var f=e(3975),s=e(4833);
async function _(i,l,b){const M=await(0,r.l)($=>i.ask(l,$),b),A=i.plan(l,M);return{plan:A,carried:i.carry(l,A,{})}}async function m(i,l,b){const{clock:M}=b.ports,A=M.now();let $;try{const L=await(0,r.
l)(N=>i.ask(l,N),b);$=i.plan(l,L);const I=$;b.sink({type:"stage",stage:i.name,subject:$.subject,state:"started"});for(const N of $.notes)b.sink({type:"note",level:"info",text:N});const W=await d($,b),
B={stage:i.name,subject:$.subject,state:W.state,ms:M.now()-A,notes:$.notes,plan:$,planHash:v($,[l.startedAt]),outcome:W,...W.failure===void 0?{}:{failure:W.failure}};b.sink({type:"stage",stage:i.name,
subject:$.subject,state:W.state==="succeeded"?"succeeded":"failed"});const H=W.state==="succeeded"?i.carry(l,I,W.outputs):l.carried;return{report:B,carried:H}}catch(L){return{report:C({stage:i.name,plan:$,
failure:(0,y.w2)(L),ms:M.now()-A,context:b}),carried:l.carried}}}function C({stage:i,plan:l,failure:b,ms:M,context:A}){const $=l?.subject??i;return l===void 0&&A.sink({type:"stage",stage:i,subject:$,state:"\
started"}),A.sink({type:"stage",stage:i,subject:$,state:"failed",why:b.message}),{stage:i,subject:$,state:b.kind==="cancelled"?"cancelled":"failed",ms:M,notes:l?.notes??[],failure:b,...l===void 0?{}:{
plan:l}}}function K(i,l,b){return b.sink({type:"stage",stage:i,subject:i,state:"skipped",why:l}),{stage:i,subject:i,state:"skipped",ms:0,notes:[l]}}async function S(i,l){const b=await(0,r.l)($=>(0,k.$1)(
i,$),l);if(i.task==="deploy")return{plan:(0,k.bJ)(i,b),facts:b,snapshot:i.target.release(i.input,b)};const{plan:M,to:A}=await(0,s.I)(i,b,l);return{plan:M,facts:b,snapshot:A.snapshot}}async function U(i,l,b){
const M=l.ports.clock.now(),A=L=>({...L,ms:l.ports.clock.now()-M});let $;try{$=await(0,f.C6)(D(i),l);const L=$,{log:I,text:W}=F(i),{ttl:B,wait:H}=i.environment.lock;return A(await(0,n.k)({log:I,text:W,
ttl:B,wait:H},l,N=>Y({given:i,record:L,context:N,options:b})))}catch(L){const I=(0,y.w2)(L),W=J(I),B=$===void 0?void 0:await(0,f.U9)($,{state:W,...(0,f.jQ)(I)},l);return{...C({stage:i.task,plan:void 0,
failure:I,ms:l.ports.clock.now()-M,context:l}),subject:i.environment.id,...W==="superseded"?{state:W}:{},...B===void 0?{}:{record:B}}}}function J(i){return i.rule==="superseded"?"superseded":i.kind===
"cancelled"?"cancelled":"failed"}async function Y({given:i,record:l,context:b,options:M}){const{environment:A,input:$,target:L}=i,I=L.log($);await(0,t.R)(I,b);const W=await S(i,b),{plan:B,facts:H}=W,N=v(
B,[$.release,i.now]);if(M.approved!==""&&M.approved!==N)throw z(M.approved,N);b.sink({type:"stage",stage:i.task,subject:B.subject,state:"started"});for(const oe of B.notes)b.sink({type:"note",level:"i\
nfo",text:oe});const te=Object.fromEntries(L.running($,H).map(({service:oe,image:de})=>[oe,de])),x=await(0,f.U9)(l,{state:"running",previous:te},b),Z=w({given:i,...W,planHash:N,record:l.id}),q=await(0,u.
_0)(I,Z,b),ee=await d(B,b,{journal:q,rollback:A.rollback,onCancel:M.onCancel}),ae=await Q({given:i,record:x,context:b,options:M},{outcome:ee,journal:q,good:Z.good});return b.sink({type:"stage",stage:i.
task,subject:B.subject,state:ee.state==="succeeded"?"succeeded":"failed"}),{stage:i.task,subject:B.subject,state:ee.state,notes:B.notes,plan:B,planHash:N,outcome:ee,record:ae,rulings:(0,k.CL)(i,H),...ee.
failure===void 0?{}:{failure:ee.failure}}}async function Q({given:i,record:l,context:b,options:M},A){const{outcome:$,journal:L,good:I}=A,W=i.target.log(i.input),B=(0,R._E)(b);if($.state==="succeeded"){
await L.proven();const q=await(0,a.x6)(W,B);await(0,a.ur)(W,[(0,k._1)(q,I)],B);const ee=await(0,f.U9)(l,{state:"succeeded",reason:i.override},b);return await(0,a.Lb)(W,(0,k.nm)(await(0,a.x6)(W,B),i.environment.
keep),B),await L.close(),ee}const H=$.failure??new y.HR("bug","It failed without a reason.");if($.state==="cancelled"&&M.onCancel==="leave")return l;const N=(0,f.jQ)(H);if($.rolledBack===!0){const q=await(0,f.
U9)(l,{...N,state:"rolled back"},b);return await L.close(),q}const te=$.state==="cancelled"?"cancelled":"failed",x=$.held===void 0?N.reason:`held at ${$.held}: ${N.reason}`,Z=await(0,f.U9)(l,{...N,state:te,
reason:x??""},b);return $.rolledBack!==!1&&await L.close(),Z}function F({target:i,input:l,event:b,task:M}){return{log:i.log(l),text:`${M} ${l.version}${b.runUrl===""?"":` (${b.runUrl})`}`}}function z(i,l){
return new y.HR("stale",`The plan is not the approved one: approved ${i.slice(0,12)}, now ${l.slice(0,12)}.`,{hint:"Look at the plan again (deploy-action plan) and approve that one."})}async function X(i,l){
const b=l.ports.clock.now(),M=[];let{carried:A}=i.given;for(const $ of i.stages){const L=ne(M);if(L!==void 0)M.push(K($.name,`${L} failed`,l));else{const I=await m($,{...i.given,carried:A},l);A=I.carried,
M.push(I.report)}}for(const $ of ie(i,A,M)){const L=ne(M);L!==void 0?M.push(K(`${$.task} ${$.environment.id}`,`${L} failed`,l)):M.push(await U($,l,i.options))}return se(i,A,M,l.ports.clock.now()-b)}async function G(i,l){
const b=l.ports.clock.now(),M=[];let{carried:A}=i.given;for(const $ of i.stages){const L=l.ports.clock.now();try{const I=await _($,{...i.given,carried:A},l);A=I.carried,M.push(re(I.plan,l.ports.clock.
now()-L,[i.given.startedAt]))}catch(I){return M.push(C({stage:$.name,plan:void 0,failure:(0,y.w2)(I),ms:0,context:l})),se(i,A,M,l.ports.clock.now()-b)}}for(const $ of i.deploys(A)){const L=l.ports.clock.
now();try{const{plan:I}=await S($,l);M.push(re(I,l.ports.clock.now()-L,[$.input.release,$.now]))}catch(I){M.push({...C({stage:$.task,plan:void 0,failure:(0,y.w2)(I),ms:0,context:l}),subject:$.environment.
id})}}return se(i,A,M,l.ports.clock.now()-b)}function re(i,l,b){return{stage:i.stage,subject:i.subject,state:"succeeded",ms:l,notes:i.notes,plan:i,planHash:v(i,b)}}function ie(i,l,b){try{return i.deploys(
l)}catch(M){const A=(0,y.w2)(M);return ne(b)===void 0&&b.push({stage:"deploy",subject:"deploy",state:"failed",ms:0,notes:[],failure:A}),[]}}function ne(i){return i.find(({state:l})=>l!=="succeeded"&&l!==
"skipped")?.stage}function se(i,l,b,M){const{settings:A,event:$}=i.given,L=b.find(W=>W.failure!==void 0)?.failure,I=Object.values(l.images)[0]?.version??"";return{app:A.app,version:I,ref:$.ref,sha:$.sha,
images:l.images,stages:b,ms:M,...L===void 0?{}:{failure:L}}}}),3975:((V,T,e)=>{e.d(T,{C6:()=>R,U9:()=>j,VI:()=>P,jQ:()=>r});var y=e(8165),k=e(5977);async function R(h,p){const g={record:h};return await p.
ports.call("ledger.open",g,p.signal)}async function j(h,p,g){const d=(0,k._E)(g);try{const c={id:h.id,change:p};return await d.ports.call("ledger.change",c,d.signal)}catch(c){return g.sink({type:"note",
level:"warning",text:`The record ${h.id} could not be written: ${(0,y.w2)(c).message}`}),{...h,...p}}}async function P(h,p){const g={filter:h};return await p.ports.call("ledger.list",g,p.signal)}function r(h){
return{failureKind:h.kind,reason:h.message.split(`
`)[0]?.slice(0,500)??""}}}),4833:((V,T,e)=>{e.d(T,{I:()=>h,b:()=>j});var y=e(8165),k=e(2176),R=e(2642);function j(p,g){const d=(0,k.CF)(p).map(({release:a})=>a),[c,...o]=d;if(c===void 0)throw new y.HR(
"absent","No good release is known at this destination.",{hint:"Only what was deployed and proven healthy can be returned to."});const u=g===""?o.find(a=>r(a)!==r(c)):d.find(a=>P(a,g));if(u!==void 0)return u;
const n=d.map(({version:a,release:E})=>`${a} (${E})`).join(", ");throw new y.HR("absent",g===""?`There is no earlier good release than ${c.version}.`:`No good release is called ${JSON.stringify(g)}.`,
{hint:`Good releases here: ${n}.`})}function P({version:p,release:g,images:d},c){return p===c||g===c||Object.values(d).some(o=>o===c||o.endsWith(`@${c}`))}function r(p){return JSON.stringify(Object.entries(
p.images).sort())}async function h(p,g,d){const{target:c,input:o,environment:u}=p,n=(0,k.hN)((0,k.CL)(p,g),p.override),a=j(g.need((0,k.Jd)(c.log(o).destination)),p.to),E=c.restore(o,a.snapshot),O=d.knowledge.
restores[E.name];if(O===void 0)throw new y.HR("bug",`Nobody knows the restore ${E.name}.`);const v=await(0,R.l)(f=>O.ask(E.data,f),d,g),t=O.plan(E.data,v),w={way:"restore",restore:c.restore(o,c.snapshot(
o,g))},D=t.steps.map(f=>f.do==="wait"?f:{...f,undo:w});return{to:a,plan:{...t,stage:"rollback",subject:`${u.id}: ${c.subject(o)} to ${a.version}`,steps:[...D,...(0,k.RY)(u,o.root)],notes:[...n,...t.notes],
values:{version:a.version,...a.images},...c.diagnose===void 0?{}:{diagnose:c.diagnose(o)}}}}}),7522:((V,T,e)=>{e.d(T,{G:()=>R,v:()=>k});var y=e(6384);function k(j,P){return"deleted"in j.trigger&&j.trigger.
deleted?[]:["quality","metadata","build","scan",...P?["deploy"]:[]]}async function R(j,P){const r=c=>j.includes(c),h=[];if(r("quality")&&h.push((await e.e(8209).then(e.bind(e,8209))).quality),!r("meta\
data")&&!r("build")&&!r("scan")&&!r("deploy")||(h.push((await Promise.all([e.e(6353),e.e(8508),e.e(5175),e.e(496),e.e(7553)]).then(e.bind(e,7553))).metadata),!r("build")&&!r("scan")&&!r("deploy")))return h;
const{build:p,tag:g}=await e.e(9872).then(e.bind(e,9872)),d=r("build")&&Object.keys(P).length===0;return h.push(d?p:(0,y.W)(p,P)),r("scan")&&h.push((await Promise.all([e.e(4006),e.e(6353),e.e(2088),e.
e(9140)]).then(e.bind(e,9140))).scan),d&&h.push(g),h}})};export{ce as id,ue as ids,le as modules};

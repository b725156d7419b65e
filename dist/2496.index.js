const H=2496,K=[2496],U={3085:((D,g,s)=>{s.d(g,{d:()=>l});function l(b){return JSON.stringify(b,(O,m)=>m!==null&&typeof m=="object"&&!Array.isArray(m)?Object.fromEntries(Object.entries(m).sort(([c],[t])=>c<
t?-1:c>t?1:0)):m)}}),73504:((D,g,s)=>{s.d(g,{l:()=>b,n:()=>O});var l=s(3085);function b(m){const{stage:c,subject:t,steps:o,basis:w}=m,y=[...new Set(o.flatMap(({undo:r})=>r?.way==="restore"?[r.restore]:
[]))],e=o.map(r=>r.undo?.way==="restore"?{...r,undo:{way:"restore",restore:y.indexOf(r.undo.restore)}}:r);return(0,l.d)({stage:c,subject:t,steps:e,basis:w,restores:y})}function O(m,c,t){return{stage:m,
subject:c,steps:[],basis:null,notes:[t],values:{}}}}),31446:((D,g,s)=>{s.d(g,{CD:()=>w,Ye:()=>P});var l=s(48165),b=s(58563);function O(n,a=64*1024,_=4096){let u="";return{push(p){u+=p;const $=u.lastIndexOf(
`
`);if($>=0){for(const E of u.slice(0,$).split(`
`))n(E.endsWith("\r")?E.slice(0,-1):E);u=u.slice($+1)}u.length>a&&(n(u.slice(0,-_)),u=u.slice(-_))},end(){u!==""&&n(u),u=""}}}function m(n){const a=[];return{push(_){a.push(_.slice(0,2e3)),a.length>n&&
a.shift()},lines:()=>[...a]}}var c=s(7802);const t=6e5,o={stdout:"",stderr:""};function w(n,a,_){switch(n.do){case"exec":return y(n,a,_);case"http":return i(n,a,_);case"write":return h(n,a,_);case"cal\
l":return v(n,a,_)}}async function y(n,a,_){const{ports:u,sink:p,signal:$}=_,E=m(40),A={stdout:L("stdout"),stderr:L("stderr")};function L(C){const T=(0,b.T9)(u.secrets()),N=O(k=>{E.push(k),n.quiet||p(
{type:"output",step:n.id,stream:C,text:k})});return{push:k=>N.push(T.push(k)),end(){N.push(T.end()),N.end()}}}const I=n.timeout??t,R=n.argv.map(C=>(0,c.$f)(C,a,u)),j=await u.exec({argv:R,env:(0,c.yN)(
n.env,a,u),timeout:I,signal:$,bound:n.undo!==void 0,...n.contained===void 0?{}:{contained:n.contained},onOutput:(C,T)=>A[C].push(T),...n.cwd===void 0?{}:{cwd:(0,c.$f)(n.cwd,a,u)},...n.limit===void 0?{}:
{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,c.$f)(n.stdin,a,u)}});if(A.stdout.end(),A.stderr.end(),$.aborted)throw $.reason;const W={exit:j.exit,stdout:j.stdout,stderr:j.stderr},B=R[0]??"";if(j.timedOut)
throw new l.HR("timeout",`${B} did not finish in ${I/1e3} s.`,{details:E.lines()});if(e(n)&&j.cut?.includes("stdout"))throw r(n);if((n.expect??[0]).includes(j.exit))return W;throw P(n,W,_,E.lines())??
new l.HR(n.failsAs??"bug",`${n.title}: ${B} ${d(j.exit,j.signalled)}.`,{details:E.lines()})}function e({quiet:n,outputs:a}){return n===!0||Object.values(a??{}).some(({from:_})=>_==="stdout")}function r(n){
return new l.HR(n.failsAs??"bug",`${n.title}: the answer is too long to be kept whole, so it is not read at all.`)}function d(n,a){return a===void 0?`exited with code ${n}`:`was ended by ${a}`}async function i(n,a,_){
const{ports:u,signal:p}=_,$=(0,c.$f)(n.url,a,u),E=await u.http({method:n.method,url:$,headers:(0,c.yN)(n.headers,a,u),timeout:n.timeout??3e4,signal:p,follow:!n.expect?.some(R=>R>=300&&R<400),...n.at===
void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,c.$f)(n.body,a,u)}}),A={...o,status:E.status,headers:E.headers,body:E.body};if(n.expect===void 0?E.status>=200&&E.status<300:n.expect.includes(E.status))
return A;const I=Number(E.headers["retry-after"])*1e3;throw P(n,A,_)??new l.HR(f(E.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${$} answered ${E.status}.`,{details:E.body===""?[]:[E.body.slice(
0,1e3)],...I>0?{retryAfter:I}:{}})}function f(n){return n===401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?
"transient":void 0}async function h(n,a,_){const{ports:u}=_;return await u.files.write((0,c.$f)(n.path,a,u),(0,c.$f)(n.content,a,u),n.mode??384),o}async function v(n,a,_){const u=AbortSignal.timeout(n.
timeout??t);try{const p=(0,c.xI)(n.input,a,_.ports),$=await _.ports.call(n.operation,p,AbortSignal.any([_.signal,u]));return{...o,value:$}}catch(p){throw _.signal.aborted?_.signal.reason:u.aborted?M(n,
p):p}}function M(n,a){return new l.HR("timeout",`${n.title}: no answer in ${(n.timeout??t)/1e3} s.`,{cause:a})}function P(n,a,_,u){const p=n.classify===void 0?void 0:_.knowledge.classifiers[n.classify]?.(
a,n);if(p===void 0)return;const $=`${a.stdout}
${a.stderr}`.trim().split(`
`).slice(-40);return new l.HR(p.kind,p.cause,{details:u??$,...p.hint===void 0?{}:{hint:p.hint},...p.place===void 0?{}:{place:p.place}})}}),6908:((D,g,s)=>{s.d(g,{p:()=>o});var l=s(98919),b=s(48165),O=s(
31446),m=s(5977);async function c(e,r,d){const i=await e.acquire(r);r.sink({type:"hold",name:e.name,state:"acquired",text:""});try{return await d(i)}finally{try{await e.release(i,(0,m._E)(r))}catch(f){
const h=`${e.name} could not be given back: ${(0,b.w2)(f).message}`;r.sink({type:"note",level:"warning",text:h})}}}var t=s(80508);async function o(e,r,d,i){return e===void 0?i(d):c(w(e,r),d,f=>i({...d,
ports:y(d.ports,f)}))}function w(e,r){const d=(0,l.u7)(e),i={id:"connection.open",title:`Connect to ${d}`,do:"call",operation:"connection.open",input:{connection:e,root:r},attempts:3,timeout:6e4};return{
name:d,async acquire(f){try{const h={outputs:new Map,scratch:void 0};return(await(0,t.ux)(i,f,()=>(0,O.CD)(i,h,f))).value}catch(h){throw(0,b.V0)((0,b.w2)(h),f.mask)}},release:async({id:f},{ports:h,signal:v})=>{
await h.call("connection.close",{id:f},v)}}}function y(e,{docker:r,env:d}){return{...e,exec:i=>e.exec({...i,env:{...d,...i.env}}),http:i=>e.http(i.at==="docker"?{...i,at:r}:i)}}}),78500:((D,g,s)=>{s.d(
g,{Lb:()=>w,hB:()=>y,ur:()=>o,x6:()=>t});var l=s(48165),b=s(31446),O=s(52642),m=s(80508);const c={outputs:new Map,scratch:void 0};async function t(e,r){return await(0,O.Z)(e.list(),r)}async function o(e,r,d){
for(const i of r){const f={...e.create(i),attempts:3};if(f.do==="wait")throw new l.HR("bug","A log cannot wait.");await(0,m.ux)(f,d,()=>(0,b.CD)(f,c,d))}}async function w(e,r,d){for(const i of r){const f={
...e.remove(i),attempts:3};if(f.do==="wait")throw new l.HR("bug","A log cannot wait.");await(0,m.ux)(f,d,()=>(0,b.CD)(f,c,d))}}function y(e){try{return JSON.parse(e.value)}catch{return}}}),52642:((D,g,s)=>{
s.d(g,{Z:()=>w,l:()=>o});var l=s(48165),b=s(76211),O=s(50445),m=s(31446),c=s(80508);const t=5;async function o(e,r,d=(0,b.Ix)()){let i=d;for(let f=0;f<=t;f+=1){const h=y(e(i),i);if(h.length===0)return i;
if(f===t)throw new l.HR("bug",`Still asking after ${t} rounds: ${h.map(M=>M.topic).join(", ")}.`);const v=await Promise.all(h.map(M=>w(M,r)));i=h.reduce((M,P,n)=>M.with({name:P.topic},v[n]),i)}return i}
async function w(e,r){const{ports:d}=r,f=JSON.stringify(e.step).includes(O.F)?await d.files.scratch():void 0;try{const h=await(0,c.ux)(e.step,r,()=>(0,m.CD)(e.step,{outputs:new Map,scratch:f},r));return e.
parse(h)}catch(h){if(r.signal.aborted)throw(0,l.w2)(r.signal.reason);const v=(0,l.V0)((0,l.w2)(h),r.mask),M=e.otherwise?.(v);if(M===void 0)throw v;return M}finally{f!==void 0&&await d.files.remove(f)}}
function y(e,r){const d=new Set(r.names);return e.filter(({topic:i})=>!d.has(i)&&d.add(i))}}),7802:((D,g,s)=>{s.d(g,{$f:()=>O,xI:()=>c,yN:()=>m});var l=s(48165),b=s(50445);function O(t,o,w){if(typeof t==
"string")return o.scratch===void 0?t:t.replaceAll(b.F,o.scratch);if("join"in t)return t.join.map(e=>O(e,o,w)).join("");if("secret"in t){const e=w.secret(t.secret);if(e!==void 0)return t.as==="json"?JSON.
stringify(e).slice(1,-1):e;throw new l.HR("auth",`The secret ${t.secret} is not available here.`,{hint:`Pass ${t.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}
const y=o.outputs.get(`${t.late}.${t.output}`)??t.otherwise;if(y===void 0)throw new l.HR("bug",`‹${t.late}.${t.output}› was used before it was known.`);return y}function m(t,o,w){return Object.fromEntries(
Object.entries(t??{}).map(([y,e])=>[y,O(e,o,w)]))}function c(t,o,w){return typeof t=="string"?O(t,o,w):t===null||typeof t!="object"?t:Array.isArray(t)?t.map(y=>c(y,o,w)):"late"in t||"join"in t||"secre\
t"in t?O(t,o,w):Object.fromEntries(Object.entries(t).map(([y,e])=>[y,c(e,o,w)]))}}),80508:((D,g,s)=>{s.d(g,{ux:()=>b});var l=s(48165);async function b(t,o,w,y=async()=>{}){const e=O(t),r=t.patience===
void 0?Number.POSITIVE_INFINITY:o.patience??t.patience;let d;for(let i=1;;i+=1)try{return await w(i)}catch(f){const h=(0,l.w2)(f);if(o.signal.aborted)throw(0,l.w2)(o.signal.reason);if(i>=e||!m(t,h))throw h;
const v=h.retryAfter??c(i,o.ports),M=o.ports.clock.now();if(d??=M,M-d+v>r)throw h;o.sink({type:"retry",step:t.id,attempt:i+1,delay:v,failure:h}),await o.ports.clock.sleep(v,o.signal);const P=await y();
if(P!==void 0)return P}}function O(t){return t.attempts!==void 0?Math.max(1,t.attempts):t.patience!==void 0?Number.POSITIVE_INFINITY:t.undo!==void 0&&t.check===void 0?1:3}function m(t,o){return l.qE[o.
kind].retry||(t.retryOn??[]).includes(o.kind)}function c(t,o){const w=.75+Number.parseInt(o.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(t-1))*w)}})};export{H as id,K as ids,U as modules};

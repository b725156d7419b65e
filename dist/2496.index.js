const H=2496,K=[2496],U={3085:((j,M,o)=>{o.d(M,{d:()=>f});function f(b){return JSON.stringify(b,(y,_)=>_!==null&&typeof _=="object"&&!Array.isArray(_)?Object.fromEntries(Object.entries(_).sort(([l],[t])=>l<
t?-1:l>t?1:0)):_)}}),73504:((j,M,o)=>{o.d(M,{l:()=>b,n:()=>y});var f=o(3085);function b(_){const{stage:l,subject:t,steps:i,basis:m}=_,E=[...new Set(i.flatMap(({undo:a})=>a?.way==="restore"?[a.restore]:
[]))],r=i.map(a=>a.undo?.way==="restore"?{...a,undo:{way:"restore",restore:E.indexOf(a.undo.restore)}}:a);return(0,f.d)({stage:l,subject:t,steps:r,basis:m,restores:E})}function y(_,l,t){return{stage:_,
subject:l,steps:[],basis:null,notes:[t],values:{}}}}),31446:((j,M,o)=>{o.d(M,{CD:()=>m,Ye:()=>$});var f=o(48165),b=o(58563);function y(n,s=64*1024,w=4096){let u="";return{push(v){u+=v;const P=u.lastIndexOf(
`
`);if(P>=0){for(const O of u.slice(0,P).split(`
`))n(O.endsWith("\r")?O.slice(0,-1):O);u=u.slice(P+1)}u.length>s&&(n(u.slice(0,-w)),u=u.slice(-w))},end(){u!==""&&n(u),u=""}}}function _(n){const s=[];return{push(w){s.push(w.slice(0,2e3)),s.length>n&&
s.shift()},lines:()=>[...s]}}var l=o(7802);const t=6e5,i={stdout:"",stderr:""};function m(n,s,w){switch(n.do){case"exec":return E(n,s,w);case"http":return e(n,s,w);case"write":return d(n,s,w);case"cal\
l":return p(n,s,w)}}async function E(n,s,w){const{ports:u,sink:v,signal:P}=w,O=_(40),A={stdout:k("stdout"),stderr:k("stderr")};function k(C){const L=(0,b.T9)(u.secrets()),N=y(T=>{O.push(T),n.quiet||v(
{type:"output",step:n.id,stream:C,text:T})});return{push:T=>N.push(L.push(T)),end(){N.push(L.end()),N.end()}}}const I=n.timeout??t,R=n.argv.map(C=>(0,l.$f)(C,s,u)),D=await u.exec({argv:R,env:(0,l.yN)(
n.env,s,u),timeout:I,signal:P,bound:n.undo!==void 0,...n.contained===void 0?{}:{contained:n.contained},onOutput:(C,L)=>A[C].push(L),...n.cwd===void 0?{}:{cwd:(0,l.$f)(n.cwd,s,u)},...n.limit===void 0?{}:
{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,l.$f)(n.stdin,s,u)}});if(A.stdout.end(),A.stderr.end(),P.aborted)throw P.reason;const W={exit:D.exit,stdout:D.stdout,stderr:D.stderr},B=R[0]??"";if(D.timedOut)
throw new f.HR("timeout",`${B} did not finish in ${I/1e3} s.`,{details:O.lines()});if(r(n)&&D.cut?.includes("stdout"))throw a(n);if((n.expect??[0]).includes(D.exit))return W;throw $(n,W,w,O.lines())??
new f.HR(n.failsAs??"bug",`${n.title}: ${B} ${h(D.exit,D.signalled)}.`,{details:O.lines()})}function r({quiet:n,outputs:s}){return n===!0||Object.values(s??{}).some(({from:w})=>w==="stdout")}function a(n){
return new f.HR(n.failsAs??"bug",`${n.title}: the answer is too long to be kept whole, so it is not read at all.`)}function h(n,s){return s===void 0?`exited with code ${n}`:`was ended by ${s}`}async function e(n,s,w){
const{ports:u,signal:v}=w,P=(0,l.$f)(n.url,s,u),O=await u.http({method:n.method,url:P,headers:(0,l.yN)(n.headers,s,u),timeout:n.timeout??3e4,signal:v,follow:!n.expect?.some(R=>R>=300&&R<400),...n.at===
void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,l.$f)(n.body,s,u)}}),A={...i,status:O.status,headers:O.headers,body:O.body};if(n.expect===void 0?O.status>=200&&O.status<300:n.expect.includes(O.status))
return A;const I=Number(O.headers["retry-after"])*1e3;throw $(n,A,w)??new f.HR(c(O.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${P} answered ${O.status}.`,{details:O.body===""?[]:[O.body.slice(
0,1e3)],...I>0?{retryAfter:I}:{}})}function c(n){return n===401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?
"transient":void 0}async function d(n,s,w){const{ports:u}=w;return await u.files.write((0,l.$f)(n.path,s,u),(0,l.$f)(n.content,s,u),n.mode??384),i}async function p(n,s,w){const u=AbortSignal.timeout(n.
timeout??t);try{const v=(0,l.xI)(n.input,s,w.ports),P=await w.ports.call(n.operation,v,AbortSignal.any([w.signal,u]));return{...i,value:P}}catch(v){throw w.signal.aborted?w.signal.reason:u.aborted?g(n,
v):v}}function g(n,s){return new f.HR("timeout",`${n.title}: no answer in ${(n.timeout??t)/1e3} s.`,{cause:s})}function $(n,s,w,u){const v=n.classify===void 0?void 0:w.knowledge.classifiers[n.classify]?.(
s,n);if(v===void 0)return;const P=`${s.stdout}
${s.stderr}`.trim().split(`
`).slice(-40);return new f.HR(v.kind,v.cause,{details:u??P,...v.hint===void 0?{}:{hint:v.hint},...v.place===void 0?{}:{place:v.place}})}}),6908:((j,M,o)=>{o.d(M,{p:()=>i});var f=o(98919),b=o(48165),y=o(
31446),_=o(5977);async function l(r,a,h){const e=await r.acquire(a);a.sink({type:"hold",name:r.name,state:"acquired",text:""});try{return await h(e)}finally{try{await r.release(e,(0,_._E)(a))}catch(c){
const d=`${r.name} could not be given back: ${(0,b.w2)(c).message}`;a.sink({type:"note",level:"warning",text:d})}}}var t=o(80508);async function i(r,a,h,e){return r===void 0?e(h):l(m(r,a),h,c=>e({...h,
ports:E(h.ports,c)}))}function m(r,a){const h=(0,f.u7)(r),e={id:"connection.open",title:`Connect to ${h}`,do:"call",operation:"connection.open",input:{connection:r,root:a},attempts:3,timeout:6e4};return{
name:h,async acquire(c){try{const d={outputs:new Map,scratch:void 0};return(await(0,t.ux)(e,c,()=>(0,y.CD)(e,d,c))).value}catch(d){throw(0,b.V0)((0,b.w2)(d),c.mask)}},release:async({id:c},{ports:d,signal:p})=>{
await d.call("connection.close",{id:c},p)}}}function E(r,{docker:a,env:h}){return{...r,exec:e=>r.exec({...e,env:{...h,...e.env}}),http:e=>r.http(e.at==="docker"?{...e,at:a}:e)}}}),78500:((j,M,o)=>{o.d(
M,{Lb:()=>a,Zy:()=>E,hB:()=>h,ur:()=>m,x6:()=>i});var f=o(48165),b=o(31446),y=o(52642),_=o(80508),l=o(28230);const t={outputs:new Map,scratch:void 0};async function i(e,c){return await(0,y.Z)(e.list(),
c)}async function m(e,c,d){for(const p of c){const g={...e.create(p),attempts:3};if(g.do==="wait")throw new f.HR("bug","A log cannot wait.");await(0,_.ux)(g,d,()=>(0,b.CD)(g,t,d))}}async function E(e,c,d){
return e.get===void 0?(await i(e,d)).find(p=>p.key===c):await(0,y.Z)(e.get(c),d)??void 0}const r=8;async function a(e,c,d){const p=c.values(),g=async()=>{for(const $ of p){const n={...e.remove($),attempts:3};
if(n.do==="wait")throw new f.HR("bug","A log cannot wait.");await(0,_.ux)(n,d,()=>(0,b.CD)(n,t,d))}};await(0,l.b)(Array.from({length:Math.min(r,c.length)},g))}function h(e){try{return JSON.parse(e.value)}catch{
return}}}),52642:((j,M,o)=>{o.d(M,{Z:()=>m,l:()=>i});var f=o(48165),b=o(76211),y=o(50445),_=o(31446),l=o(80508);const t=5;async function i(r,a,h=(0,b.Ix)()){let e=h;for(let c=0;c<=t;c+=1){const d=E(r(
e),e);if(d.length===0)return e;if(c===t)throw new f.HR("bug",`Still asking after ${t} rounds: ${d.map(g=>g.topic).join(", ")}.`);const p=await Promise.all(d.map(g=>m(g,a)));e=d.reduce((g,$,n)=>g.with(
{name:$.topic},p[n]),e)}return e}async function m(r,a){const{ports:h}=a,c=JSON.stringify(r.step).includes(y.F)?await h.files.scratch():void 0;try{const d=await(0,l.ux)(r.step,a,()=>(0,_.CD)(r.step,{outputs:new Map,
scratch:c},a));return r.parse(d)}catch(d){if(a.signal.aborted)throw(0,f.w2)(a.signal.reason);const p=(0,f.V0)((0,f.w2)(d),a.mask),g=r.otherwise?.(p);if(g===void 0)throw p;return g}finally{c!==void 0&&
await h.files.remove(c)}}function E(r,a){const h=new Set(a.names);return r.filter(({topic:e})=>!h.has(e)&&h.add(e))}}),7802:((j,M,o)=>{o.d(M,{$f:()=>y,xI:()=>l,yN:()=>_});var f=o(48165),b=o(50445);function y(t,i,m){
if(typeof t=="string")return i.scratch===void 0?t:t.replaceAll(b.F,i.scratch);if("join"in t)return t.join.map(r=>y(r,i,m)).join("");if("secret"in t){const r=m.secret(t.secret);if(r!==void 0)return t.as===
"json"?JSON.stringify(r).slice(1,-1):r;throw new f.HR("auth",`The secret ${t.secret} is not available here.`,{hint:`Pass ${t.secret} to this job as an environment variable (forks and Dependabot get no\
 secrets).`})}const E=i.outputs.get(`${t.late}.${t.output}`)??t.otherwise;if(E===void 0)throw new f.HR("bug",`‹${t.late}.${t.output}› was used before it was known.`);return E}function _(t,i,m){return Object.
fromEntries(Object.entries(t??{}).map(([E,r])=>[E,y(r,i,m)]))}function l(t,i,m){return typeof t=="string"?y(t,i,m):t===null||typeof t!="object"?t:Array.isArray(t)?t.map(E=>l(E,i,m)):"late"in t||"join"in
t||"secret"in t?y(t,i,m):Object.fromEntries(Object.entries(t).map(([E,r])=>[E,l(r,i,m)]))}}),80508:((j,M,o)=>{o.d(M,{ux:()=>b});var f=o(48165);async function b(t,i,m,E=async()=>{}){const r=y(t),a=t.patience===
void 0?Number.POSITIVE_INFINITY:i.patience??t.patience;let h;for(let e=1;;e+=1)try{return await m(e)}catch(c){const d=(0,f.w2)(c);if(i.signal.aborted)throw(0,f.w2)(i.signal.reason);if(e>=r||!_(t,d))throw d;
const p=d.retryAfter??l(e,i.ports),g=i.ports.clock.now();if(h??=g,g-h+p>a)throw d;i.sink({type:"retry",step:t.id,attempt:e+1,delay:p,failure:d}),await i.ports.clock.sleep(p,i.signal);const $=await E();
if($!==void 0)return $}}function y(t){return t.attempts!==void 0?Math.max(1,t.attempts):t.patience!==void 0?Number.POSITIVE_INFINITY:t.undo!==void 0&&t.check===void 0?1:3}function _(t,i){return f.qE[i.
kind].retry||(t.retryOn??[]).includes(i.kind)}function l(t,i){const m=.75+Number.parseInt(i.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(t-1))*m)}}),28230:((j,M,o)=>{o.d(M,{b:()=>f});
async function f(b){const y=await Promise.allSettled(b);for(const _ of y)if(_.status==="rejected")throw _.reason;return y.map(_=>_.value)}})};export{H as id,K as ids,U as modules};

const N=8965,k=[8965],S={3085:((v,y,s)=>{s.d(y,{d:()=>c});function c(g){return JSON.stringify(g,(E,m)=>m!==null&&typeof m=="object"&&!Array.isArray(m)?Object.fromEntries(Object.entries(m).sort(([o],[t])=>o<
t?-1:o>t?1:0)):m)}}),80914:((v,y,s)=>{s.r(y),s.d(y,{reject:()=>h});var c=s(53871),g=s(73597),E=s(6908),m=s(78500),o=s(40149),t=s(30354),i=s(95625),u=s(15401);const h=async({runner:a,inputs:w,json:O,words:l})=>{
const M=(0,i.N)(a,O),[_="",D=""]=l,P=(0,c.m)(D.slice(D.lastIndexOf("@")+1)),j=await(0,u.withWorld)({runner:a,inputs:w,deploying:[]},async n=>{const{settings:r,event:d,startedAt:e}=n,b=n.context([],M.sink),
$=[d.actor,w.get("reason")?.value??""].filter(Boolean).join(": "),f={digest:P,text:$};for(const I of(0,o.cW)({settings:r,environments:[_]}).flatMap(t.lS)){const p=(0,o.Mn)({settings:r,environment:I,event:d,
carried:{images:{}},now:e});await(0,E.p)(I.connection,r.root,b,R=>(0,m.ur)((0,o.$r)(I,n.targets).log(p),[(0,g.JW)(f)],R))}return{environment:_,...f}});return M.print(j,`${P} is marked as bad in ${j.environment}\
.`),0}}),31446:((v,y,s)=>{s.d(y,{CD:()=>u,Ye:()=>j});var c=s(48165),g=s(58563);function E(n,r=64*1024,d=4096){let e="";return{push(b){e+=b;const $=e.lastIndexOf(`
`);if($>=0){for(const f of e.slice(0,$).split(`
`))n(f.endsWith("\r")?f.slice(0,-1):f);e=e.slice($+1)}e.length>r&&(n(e.slice(0,-d)),e=e.slice(-d))},end(){e!==""&&n(e),e=""}}}function m(n){const r=[];return{push(d){r.push(d.slice(0,2e3)),r.length>n&&
r.shift()},lines:()=>[...r]}}var o=s(7802);const t=6e5,i={stdout:"",stderr:""};function u(n,r,d){switch(n.do){case"exec":return h(n,r,d);case"http":return l(n,r,d);case"write":return _(n,r,d);case"cal\
l":return D(n,r,d)}}async function h(n,r,d){const{ports:e,sink:b,signal:$}=d,f=m(40),I={stdout:p("stdout"),stderr:p("stderr")};function p(W){const C=(0,g.T9)(e.secrets()),B=E(L=>{f.push(L),n.quiet||b(
{type:"output",step:n.id,stream:W,text:L})});return{push:L=>B.push(C.push(L)),end(){B.push(C.end()),B.end()}}}const R=n.timeout??t,T=n.argv.map(W=>(0,o.$f)(W,r,e)),A=await e.exec({argv:T,env:(0,o.yN)(
n.env,r,e),timeout:R,signal:$,bound:n.undo!==void 0,...n.contained===void 0?{}:{contained:n.contained},onOutput:(W,C)=>I[W].push(C),...n.cwd===void 0?{}:{cwd:(0,o.$f)(n.cwd,r,e)},...n.limit===void 0?{}:
{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,o.$f)(n.stdin,r,e)}});if(I.stdout.end(),I.stderr.end(),$.aborted)throw $.reason;const U={exit:A.exit,stdout:A.stdout,stderr:A.stderr},K=T[0]??"";if(A.timedOut)
throw new c.HR("timeout",`${K} did not finish in ${R/1e3} s.`,{details:f.lines()});if(a(n)&&A.cut?.includes("stdout"))throw w(n);if((n.expect??[0]).includes(A.exit))return U;throw j(n,U,d)??new c.HR(n.
failsAs??"bug",`${n.title}: ${K} ${O(A.exit,A.signalled)}.`,{details:f.lines()})}function a({quiet:n,outputs:r}){return n===!0||Object.values(r??{}).some(({from:d})=>d==="stdout")}function w(n){return new c.
HR("bug",`${n.title}: the answer is too long to be kept whole, so it is not read at all.`)}function O(n,r){return r===void 0?`exited with code ${n}`:`was ended by ${r}`}async function l(n,r,d){const{ports:e,
signal:b}=d,$=(0,o.$f)(n.url,r,e),f=await e.http({method:n.method,url:$,headers:(0,o.yN)(n.headers,r,e),timeout:n.timeout??3e4,signal:b,follow:!n.expect?.some(T=>T>=300&&T<400),...n.at===void 0?{}:{at:n.
at},...n.body===void 0?{}:{body:(0,o.$f)(n.body,r,e)}}),I={...i,status:f.status,headers:f.headers,body:f.body};if(n.expect===void 0?f.status>=200&&f.status<300:n.expect.includes(f.status))return I;const R=Number(
f.headers["retry-after"])*1e3;throw j(n,I,d)??new c.HR(M(f.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${$} answered ${f.status}.`,{details:f.body===""?[]:[f.body.slice(0,1e3)],...R>0?{retryAfter:R}:
{}})}function M(n){return n===401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function _(n,r,d){
const{ports:e}=d;return await e.files.write((0,o.$f)(n.path,r,e),(0,o.$f)(n.content,r,e),n.mode??384),i}async function D(n,r,d){const e=AbortSignal.timeout(n.timeout??t);try{const b=(0,o.xI)(n.input,r,
d.ports),$=await d.ports.call(n.operation,b,AbortSignal.any([d.signal,e]));return{...i,value:$}}catch(b){throw d.signal.aborted?d.signal.reason:e.aborted?P(n,b):b}}function P(n,r){return new c.HR("tim\
eout",`${n.title}: no answer in ${(n.timeout??t)/1e3} s.`,{cause:r})}function j(n,r,d){const e=n.classify===void 0?void 0:d.knowledge.classifiers[n.classify]?.(r,n);if(e===void 0)return;const b=`${r.stdout}\

${r.stderr}`.trim().split(`
`).slice(-40);return new c.HR(e.kind,e.cause,{details:b,...e.hint===void 0?{}:{hint:e.hint},...e.place===void 0?{}:{place:e.place}})}}),52642:((v,y,s)=>{s.d(y,{Z:()=>u,l:()=>i});var c=s(48165),g=s(76211),
E=s(50445),m=s(31446),o=s(80508);const t=5;async function i(a,w,O=(0,g.Ix)()){let l=O;for(let M=0;M<=t;M+=1){const _=h(a(l),l);if(_.length===0)return l;if(M===t)throw new c.HR("bug",`Still asking afte\
r ${t} rounds: ${_.map(P=>P.topic).join(", ")}.`);const D=await Promise.all(_.map(P=>u(P,w)));l=_.reduce((P,j,n)=>P.with({name:j.topic},D[n]),l)}return l}async function u(a,w){const{ports:O}=w,M=JSON.
stringify(a.step).includes(E.F)?await O.files.scratch():void 0;try{const _=await(0,o.ux)(a.step,w,()=>(0,m.CD)(a.step,{outputs:new Map,scratch:M},w));return a.parse(_)}catch(_){throw w.signal.aborted?
(0,c.w2)(w.signal.reason):(0,c.V0)((0,c.w2)(_),w.mask)}finally{M!==void 0&&await O.files.remove(M)}}function h(a,w){const O=new Set(w.names);return a.filter(({topic:l})=>!O.has(l)&&O.add(l))}}),7802:((v,y,s)=>{
s.d(y,{$f:()=>E,xI:()=>o,yN:()=>m});var c=s(48165),g=s(50445);function E(t,i,u){if(typeof t=="string")return i.scratch===void 0?t:t.replaceAll(g.F,i.scratch);if("join"in t)return t.join.map(a=>E(a,i,u)).
join("");if("secret"in t){const a=u.secret(t.secret);if(a!==void 0)return t.as==="json"?JSON.stringify(a).slice(1,-1):a;throw new c.HR("auth",`The secret ${t.secret} is not available here.`,{hint:`Pas\
s ${t.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const h=i.outputs.get(`${t.late}.${t.output}`)??t.otherwise;if(h===void 0)throw new c.HR("bug",`‹${t.late}\
.${t.output}› was used before it was known.`);return h}function m(t,i,u){return Object.fromEntries(Object.entries(t??{}).map(([h,a])=>[h,E(a,i,u)]))}function o(t,i,u){return typeof t=="string"?E(t,i,
u):t===null||typeof t!="object"?t:Array.isArray(t)?t.map(h=>o(h,i,u)):"late"in t||"join"in t||"secret"in t?E(t,i,u):Object.fromEntries(Object.entries(t).map(([h,a])=>[h,o(a,i,u)]))}}),80508:((v,y,s)=>{
s.d(y,{ux:()=>g});var c=s(48165);async function g(t,i,u,h=async()=>{}){const a=E(t),w=t.patience===void 0?Number.POSITIVE_INFINITY:i.patience??t.patience;let O;for(let l=1;;l+=1)try{return await u(l)}catch(M){
const _=(0,c.w2)(M);if(i.signal.aborted)throw(0,c.w2)(i.signal.reason);if(l>=a||!m(t,_))throw _;const D=_.retryAfter??o(l,i.ports),P=i.ports.clock.now();if(O??=P,P-O+D>w)throw _;i.sink({type:"retry",step:t.
id,attempt:l+1,delay:D,failure:_}),await i.ports.clock.sleep(D,i.signal);const j=await h();if(j!==void 0)return j}}function E(t){return t.attempts!==void 0?Math.max(1,t.attempts):t.patience!==void 0?Number.
POSITIVE_INFINITY:t.undo!==void 0&&t.check===void 0?1:3}function m(t,i){return c.qE[i.kind].retry||(t.retryOn??[]).includes(i.kind)}function o(t,i){const u=.75+Number.parseInt(i.random(2),16)/65535*.5;
return Math.round(Math.min(3e4,1e3*2**(t-1))*u)}}),30354:((v,y,s)=>{s.d(y,{$t:()=>m,MU:()=>E,lS:()=>g});var c=s(25837);function g(o){const{hosts:t,...i}=o;return t===void 0?[o]:t.members.map(({name:u,
connection:h,url:a})=>({...i,connection:h,host:u,...a===""?{}:{url:a}}))}function E(o,t){return t===void 0?o:{...o,state:`${o.state}/hosts/${t}`}}function m(o){const{host:t}=o;return t===void 0?(0,c.pn)(
o):`${(0,c.pn)(o)} at ${t}`}})};export{N as id,k as ids,S as modules};

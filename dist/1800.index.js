const k=1800,N=[1800],S={3085:((v,M,i)=>{i.d(M,{d:()=>l});function l($){return JSON.stringify($,(y,h)=>h!==null&&typeof h=="object"&&!Array.isArray(h)?Object.fromEntries(Object.entries(h).sort(([s],[e])=>s<
e?-1:s>e?1:0)):h)}}),75071:((v,M,i)=>{i.r(M),i.d(M,{cancel:()=>d});var l=i(48165),$=i(6908),y=i(31587),h=i(40149),s=i(30354),e=i(83975),t=i(95625),a=i(15401);const u=["pending","running"],d=async({runner:O,
inputs:c,json:E,words:_})=>{const p=(0,t.N)(O,E),b=await(0,a.withWorld)({runner:O,inputs:c,deploying:[]},async m=>{const{settings:n,event:r,startedAt:f}=m,o=m.context([],p.sink),P=w(await(0,e.VI)({app:n.
app,limit:100},o),_[0]??""),D=(0,h.cW)({settings:n,environments:[P.environment]}).map(j=>({environment:j,input:(0,h.Mn)({settings:n,environment:j,event:r,carried:{images:{}},now:f})})),{environment:g,
input:A}=D.find(j=>(0,h.$r)(j.environment,m.targets).log(j.input).destination===P.destination)??D[0],W=c.get("reason")?.value??"",I=r.actor===""?"the command line":r.actor,T={text:W===""?I:`${I} (${W}\
)`,leave:c.flag("leave")},R=await Promise.allSettled((0,s.lS)(g).map(({connection:j})=>(0,$.p)(j,n.root,o,C=>(0,y.n)((0,h.$r)(g,m.targets).log(A),P.id,T,C)))),[L]=R.filter(j=>j.status==="rejected");if(L!==
void 0&&R.every(({status:j})=>j==="rejected"))throw L.reason;return P});return p.print(b,`Asked ${b.environment} ${b.version} (${b.id}) to stop; history tells how it ended.`),0};function w(O,c){const E=O.
filter(({state:m})=>u.includes(m)),_=O.find(({id:m})=>m===c)??E.find(({environment:m})=>m===c),p=E.map(({id:m,environment:n,version:r})=>`${m} (${n} ${r})`).join(", "),b=p===""?"Nothing is being deplo\
yed.":`Running: ${p}.`;if(_===void 0)throw new l.HR("absent",`There is no running deploy called ${JSON.stringify(c)}.`,{hint:b});if(!u.includes(_.state))throw new l.HR("stale",`${_.environment} ${_.version}\
 is over: ${_.state}.`,{hint:b});return _}}),31446:((v,M,i)=>{i.d(M,{CD:()=>a,Ye:()=>m});var l=i(48165),$=i(58563);function y(n,r=64*1024,f=4096){let o="";return{push(P){o+=P;const D=o.lastIndexOf(`
`);if(D>=0){for(const g of o.slice(0,D).split(`
`))n(g.endsWith("\r")?g.slice(0,-1):g);o=o.slice(D+1)}o.length>r&&(n(o.slice(0,-f)),o=o.slice(-f))},end(){o!==""&&n(o),o=""}}}function h(n){const r=[];return{push(f){r.push(f.slice(0,2e3)),r.length>n&&
r.shift()},lines:()=>[...r]}}var s=i(7802);const e=6e5,t={stdout:"",stderr:""};function a(n,r,f){switch(n.do){case"exec":return u(n,r,f);case"http":return c(n,r,f);case"write":return _(n,r,f);case"cal\
l":return p(n,r,f)}}async function u(n,r,f){const{ports:o,sink:P,signal:D}=f,g=h(40),A={stdout:W("stdout"),stderr:W("stderr")};function W(C){const U=(0,$.T9)(o.secrets()),K=y(B=>{g.push(B),n.quiet||P(
{type:"output",step:n.id,stream:C,text:B})});return{push:B=>K.push(U.push(B)),end(){K.push(U.end()),K.end()}}}const I=n.timeout??e,T=n.argv.map(C=>(0,s.$f)(C,r,o)),R=await o.exec({argv:T,env:(0,s.yN)(
n.env,r,o),timeout:I,signal:D,bound:n.undo!==void 0,...n.contained===void 0?{}:{contained:n.contained},onOutput:(C,U)=>A[C].push(U),...n.cwd===void 0?{}:{cwd:(0,s.$f)(n.cwd,r,o)},...n.limit===void 0?{}:
{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,s.$f)(n.stdin,r,o)}});if(A.stdout.end(),A.stderr.end(),D.aborted)throw D.reason;const L={exit:R.exit,stdout:R.stdout,stderr:R.stderr},j=T[0]??"";if(R.timedOut)
throw new l.HR("timeout",`${j} did not finish in ${I/1e3} s.`,{details:g.lines()});if(d(n)&&R.cut?.includes("stdout"))throw w(n);if((n.expect??[0]).includes(R.exit))return L;throw m(n,L,f)??new l.HR(n.
failsAs??"bug",`${n.title}: ${j} ${O(R.exit,R.signalled)}.`,{details:g.lines()})}function d({quiet:n,outputs:r}){return n===!0||Object.values(r??{}).some(({from:f})=>f==="stdout")}function w(n){return new l.
HR("bug",`${n.title}: the answer is too long to be kept whole, so it is not read at all.`)}function O(n,r){return r===void 0?`exited with code ${n}`:`was ended by ${r}`}async function c(n,r,f){const{ports:o,
signal:P}=f,D=(0,s.$f)(n.url,r,o),g=await o.http({method:n.method,url:D,headers:(0,s.yN)(n.headers,r,o),timeout:n.timeout??3e4,signal:P,follow:!n.expect?.some(T=>T>=300&&T<400),...n.at===void 0?{}:{at:n.
at},...n.body===void 0?{}:{body:(0,s.$f)(n.body,r,o)}}),A={...t,status:g.status,headers:g.headers,body:g.body};if(n.expect===void 0?g.status>=200&&g.status<300:n.expect.includes(g.status))return A;const I=Number(
g.headers["retry-after"])*1e3;throw m(n,A,f)??new l.HR(E(g.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${D} answered ${g.status}.`,{details:g.body===""?[]:[g.body.slice(0,1e3)],...I>0?{retryAfter:I}:
{}})}function E(n){return n===401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function _(n,r,f){
const{ports:o}=f;return await o.files.write((0,s.$f)(n.path,r,o),(0,s.$f)(n.content,r,o),n.mode??384),t}async function p(n,r,f){const o=AbortSignal.timeout(n.timeout??e);try{const P=(0,s.xI)(n.input,r,
f.ports),D=await f.ports.call(n.operation,P,AbortSignal.any([f.signal,o]));return{...t,value:D}}catch(P){throw f.signal.aborted?f.signal.reason:o.aborted?b(n,P):P}}function b(n,r){return new l.HR("tim\
eout",`${n.title}: no answer in ${(n.timeout??e)/1e3} s.`,{cause:r})}function m(n,r,f){const o=n.classify===void 0?void 0:f.knowledge.classifiers[n.classify]?.(r,n);if(o===void 0)return;const P=`${r.stdout}\

${r.stderr}`.trim().split(`
`).slice(-40);return new l.HR(o.kind,o.cause,{details:P,...o.hint===void 0?{}:{hint:o.hint},...o.place===void 0?{}:{place:o.place}})}}),52642:((v,M,i)=>{i.d(M,{Z:()=>a,l:()=>t});var l=i(48165),$=i(76211),
y=i(50445),h=i(31446),s=i(80508);const e=5;async function t(d,w,O=(0,$.Ix)()){let c=O;for(let E=0;E<=e;E+=1){const _=u(d(c),c);if(_.length===0)return c;if(E===e)throw new l.HR("bug",`Still asking afte\
r ${e} rounds: ${_.map(b=>b.topic).join(", ")}.`);const p=await Promise.all(_.map(b=>a(b,w)));c=_.reduce((b,m,n)=>b.with({name:m.topic},p[n]),c)}return c}async function a(d,w){const{ports:O}=w,E=JSON.
stringify(d.step).includes(y.F)?await O.files.scratch():void 0;try{const _=await(0,s.ux)(d.step,w,()=>(0,h.CD)(d.step,{outputs:new Map,scratch:E},w));return d.parse(_)}catch(_){throw w.signal.aborted?
(0,l.w2)(w.signal.reason):(0,l.V0)((0,l.w2)(_),w.mask)}finally{E!==void 0&&await O.files.remove(E)}}function u(d,w){const O=new Set(w.names);return d.filter(({topic:c})=>!O.has(c)&&O.add(c))}}),7802:((v,M,i)=>{
i.d(M,{$f:()=>y,xI:()=>s,yN:()=>h});var l=i(48165),$=i(50445);function y(e,t,a){if(typeof e=="string")return t.scratch===void 0?e:e.replaceAll($.F,t.scratch);if("join"in e)return e.join.map(d=>y(d,t,a)).
join("");if("secret"in e){const d=a.secret(e.secret);if(d!==void 0)return e.as==="json"?JSON.stringify(d).slice(1,-1):d;throw new l.HR("auth",`The secret ${e.secret} is not available here.`,{hint:`Pas\
s ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const u=t.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(u===void 0)throw new l.HR("bug",`‹${e.late}\
.${e.output}› was used before it was known.`);return u}function h(e,t,a){return Object.fromEntries(Object.entries(e??{}).map(([u,d])=>[u,y(d,t,a)]))}function s(e,t,a){return typeof e=="string"?y(e,t,
a):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(u=>s(u,t,a)):"late"in e||"join"in e||"secret"in e?y(e,t,a):Object.fromEntries(Object.entries(e).map(([u,d])=>[u,s(d,t,a)]))}}),80508:((v,M,i)=>{
i.d(M,{ux:()=>$});var l=i(48165);async function $(e,t,a,u=async()=>{}){const d=y(e),w=e.patience===void 0?Number.POSITIVE_INFINITY:t.patience??e.patience;let O;for(let c=1;;c+=1)try{return await a(c)}catch(E){
const _=(0,l.w2)(E);if(t.signal.aborted)throw(0,l.w2)(t.signal.reason);if(c>=d||!h(e,_))throw _;const p=_.retryAfter??s(c,t.ports),b=t.ports.clock.now();if(O??=b,b-O+p>w)throw _;t.sink({type:"retry",step:e.
id,attempt:c+1,delay:p,failure:_}),await t.ports.clock.sleep(p,t.signal);const m=await u();if(m!==void 0)return m}}function y(e){return e.attempts!==void 0?Math.max(1,e.attempts):e.patience!==void 0?Number.
POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function h(e,t){return l.qE[t.kind].retry||(e.retryOn??[]).includes(t.kind)}function s(e,t){const a=.75+Number.parseInt(t.random(2),16)/65535*.5;
return Math.round(Math.min(3e4,1e3*2**(e-1))*a)}}),31587:((v,M,i)=>{i.d(M,{F:()=>t,n:()=>e});var l=i(48165),$=i(5977),y=i(78500);const h=1e3;function s(a){return`cancel.${a}`}async function e(a,u,d,w){
await(0,y.ur)(a,[{key:s(u),value:JSON.stringify(d)}],w)}async function t({log:a,record:u},d,w){const O=new AbortController,c=new AbortController;let E;const p=(async()=>{for(;!c.signal.aborted&&E===void 0;){
if(await d.ports.clock.sleep(h,c.signal).catch(()=>{}),c.signal.aborted)return;const m=(await(0,y.x6)(a,(0,$._E)(d)).catch(()=>[])).find(({key:n})=>n===s(u));E=m===void 0?void 0:(0,y.hB)(m)??{text:"so\
mebody",leave:!1}}E!==void 0&&!c.signal.aborted&&O.abort(new l.HR("cancelled",`Cancelled by ${E.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await w((0,$.l_)(d,O.signal),()=>E)}finally{
c.abort(),await p,E!==void 0&&await(0,y.Lb)(a,[s(u)],(0,$._E)(d)).catch(()=>{})}}}),30354:((v,M,i)=>{i.d(M,{$t:()=>h,MU:()=>y,lS:()=>$});var l=i(25837);function $(s){const{hosts:e,...t}=s;return e===void 0?
[s]:e.members.map(({name:a,connection:u,url:d})=>({...t,connection:u,host:a,...d===""?{}:{url:d}}))}function y(s,e){return e===void 0?s:{...s,state:`${s.state}/hosts/${e}`}}function h(s){const{host:e}=s;
return e===void 0?(0,l.pn)(s):`${(0,l.pn)(s)} at ${e}`}}),83975:((v,M,i)=>{i.d(M,{C6:()=>y,U9:()=>h,VI:()=>s,jQ:()=>e});var l=i(48165),$=i(5977);async function y(t,a){const u={record:t};return await a.
ports.call("ledger.open",u,a.signal)}async function h(t,a,u){const d=(0,$._E)(u);try{const w={id:t.id,change:a};return await d.ports.call("ledger.change",w,d.signal)}catch(w){return u.sink({type:"note",
level:"warning",text:`The record ${t.id} could not be written: ${(0,l.w2)(w).message}`}),{...t,...a}}}async function s(t,a){const u={filter:t};return await a.ports.call("ledger.list",u,a.signal)}function e(t){
return{failureKind:t.kind,reason:t.message.split(`
`)[0]?.slice(0,500)??""}}})};export{k as id,N as ids,S as modules};

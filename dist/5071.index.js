const k=5071,H=[5071],N={75071:((b,M,i)=>{i.r(M),i.d(M,{cancel:()=>t});var h=i(48165),y=i(6908),g=i(31587),E=i(40149),_=i(83975),e=i(14153),a=i(69499),d=i(42697);const w=["pending","running"],t=async({
runner:r,inputs:o,json:c,words:u})=>{const O=(0,a.N)(r,c),v=await(0,d.withWorld)({runner:r,inputs:o,deploying:[]},async p=>{const{settings:n,event:f,startedAt:m}=p,l=p.context([],O.sink),D=s(await(0,_.
VI)({app:n.app,limit:100},l),u[0]??""),[P]=(0,E.cW)({settings:n,environments:[D.environment]});if(P===void 0)return D;const $=(0,E.Mn)({settings:n,environment:P,event:f,carried:{images:{}},now:m}),R=o.
get("reason")?.value??"",C=f.actor===""?"the command line":f.actor,I={text:R===""?C:`${C} (${R})`,leave:o.flag("leave")};return await(0,y.p)(P.connection,n.root,l,A=>(0,g.n)((0,E.$r)(P,(0,e.b)()).log(
$),D.id,I,A)),D});return O.print(v,`Asked ${v.environment} ${v.version} (${v.id}) to stop; history tells how it ended.`),0};function s(r,o){const c=r.filter(({state:p})=>w.includes(p)),u=r.find(({id:p})=>p===
o)??c.find(({environment:p})=>p===o),O=c.map(({id:p,environment:n,version:f})=>`${p} (${n} ${f})`).join(", "),v=O===""?"Nothing is being deployed.":`Running: ${O}.`;if(u===void 0)throw new h.HR("absen\
t",`There is no running deploy called ${JSON.stringify(o)}.`,{hint:v});if(!w.includes(u.state))throw new h.HR("stale",`${u.environment} ${u.version} is over: ${u.state}.`,{hint:v});return u}}),14153:((b,M,i)=>{
i.d(M,{V:()=>y,b:()=>g});var h=i(7161);async function y({ports:E,settings:_}){const e=`${_.state}/.gitignore`;await E.files.exists(e)||await E.files.write(e,`*
`,420)}function g(){return Object.fromEntries(Object.entries(h.z).map(([E,{target:_}])=>[E,_]))}}),31446:((b,M,i)=>{i.d(M,{CD:()=>d,Ye:()=>p});var h=i(48165),y=i(58563);function g(n,f=64*1024,m=4096){
let l="";return{push(D){l+=D;const P=l.lastIndexOf(`
`);if(P>=0){for(const $ of l.slice(0,P).split(`
`))n($.endsWith("\r")?$.slice(0,-1):$);l=l.slice(P+1)}l.length>f&&(n(l.slice(0,-m)),l=l.slice(-m))},end(){l!==""&&n(l),l=""}}}function E(n){const f=[];return{push(m){f.push(m.slice(0,2e3)),f.length>n&&
f.shift()},lines:()=>[...f]}}var _=i(7802);const e=6e5,a={stdout:"",stderr:""};function d(n,f,m){switch(n.do){case"exec":return w(n,f,m);case"http":return o(n,f,m);case"write":return u(n,f,m);case"cal\
l":return O(n,f,m)}}async function w(n,f,m){const{ports:l,sink:D,signal:P}=m,$=E(40),R={stdout:C("stdout"),stderr:C("stderr")};function C(T){const L=(0,y.T9)(l.secrets()),B=g(W=>{$.push(W),n.quiet||D(
{type:"output",step:n.id,stream:T,text:W})});return{push:W=>B.push(L.push(W)),end(){B.push(L.end()),B.end()}}}const I=n.timeout??e,A=n.argv.map(T=>(0,_.$f)(T,f,l)),j=await l.exec({argv:A,env:(0,_.yN)(
n.env,f,l),timeout:I,signal:P,bound:n.undo!==void 0,onOutput:(T,L)=>R[T].push(L),...n.cwd===void 0?{}:{cwd:(0,_.$f)(n.cwd,f,l)},...n.limit===void 0?{}:{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,_.
$f)(n.stdin,f,l)}});if(R.stdout.end(),R.stderr.end(),P.aborted)throw P.reason;const K={exit:j.exit,stdout:j.stdout,stderr:j.stderr},U=A[0]??"";if(j.timedOut)throw new h.HR("timeout",`${U} did not fini\
sh in ${I/1e3} s.`,{details:$.lines()});if(t(n)&&j.cut?.includes("stdout"))throw s(n);if((n.expect??[0]).includes(j.exit))return K;throw p(n,K,m)??new h.HR(n.failsAs??"bug",`${n.title}: ${U} ${r(j.exit,
j.signalled)}.`,{details:$.lines()})}function t({quiet:n,outputs:f}){return n===!0||Object.values(f??{}).some(({from:m})=>m==="stdout")}function s(n){return new h.HR("bug",`${n.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function r(n,f){return f===void 0?`exited with code ${n}`:`was ended by ${f}`}async function o(n,f,m){const{ports:l,signal:D}=m,P=(0,_.$f)(n.url,f,
l),$=await l.http({method:n.method,url:P,headers:(0,_.yN)(n.headers,f,l),timeout:n.timeout??3e4,signal:D,follow:!n.expect?.some(A=>A>=300&&A<400),...n.at===void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,_.
$f)(n.body,f,l)}}),R={...a,status:$.status,headers:$.headers,body:$.body};if(n.expect===void 0?$.status>=200&&$.status<300:n.expect.includes($.status))return R;const I=Number($.headers["retry-after"])*
1e3;throw p(n,R,m)??new h.HR(c($.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${P} answered ${$.status}.`,{details:$.body===""?[]:[$.body.slice(0,1e3)],...I>0?{retryAfter:I}:{}})}function c(n){return n===
401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function u(n,f,m){const{ports:l}=m;
return await l.files.write((0,_.$f)(n.path,f,l),(0,_.$f)(n.content,f,l),n.mode??384),a}async function O(n,f,m){const l=AbortSignal.timeout(n.timeout??e);try{const D=(0,_.xI)(n.input,f,m.ports),P=await m.
ports.call(n.operation,D,AbortSignal.any([m.signal,l]));return{...a,value:P}}catch(D){throw m.signal.aborted?m.signal.reason:l.aborted?v(n,D):D}}function v(n,f){return new h.HR("timeout",`${n.title}: \
no answer in ${(n.timeout??e)/1e3} s.`,{cause:f})}function p(n,f,m){const l=n.classify===void 0?void 0:m.knowledge.classifiers[n.classify]?.(f,n);if(l===void 0)return;const D=`${f.stdout}
${f.stderr}`.trim().split(`
`).slice(-40);return new h.HR(l.kind,l.cause,{details:D,...l.hint===void 0?{}:{hint:l.hint},...l.place===void 0?{}:{place:l.place}})}}),6908:((b,M,i)=>{i.d(M,{p:()=>a});var h=i(98919),y=i(48165),g=i(31446),
E=i(5977);async function _(t,s,r){const o=await t.acquire(s);s.sink({type:"hold",name:t.name,state:"acquired",text:""});try{return await r(o)}finally{try{await t.release(o,(0,E._E)(s))}catch(c){const u=`${t.
name} could not be given back: ${(0,y.w2)(c).message}`;s.sink({type:"note",level:"warning",text:u})}}}var e=i(80508);async function a(t,s,r,o){return t===void 0?o(r):_(d(t,s),r,c=>o({...r,ports:w(r.ports,
c)}))}function d(t,s){const r=(0,h.u)(t),o={id:"connection.open",title:`Connect to ${r}`,do:"call",operation:"connection.open",input:{connection:t,root:s},attempts:3,timeout:6e4};return{name:r,async acquire(c){
try{const u={outputs:new Map,scratch:void 0};return(await(0,e.ux)(o,c,()=>(0,g.CD)(o,u,c))).value}catch(u){throw(0,y.V0)((0,y.w2)(u),c.mask)}},release:async({id:c},{ports:u,signal:O})=>{await u.call("\
connection.close",{id:c},O)}}}function w(t,{docker:s,env:r}){return{...t,exec:o=>t.exec({...o,env:{...r,...o.env}}),http:o=>t.http(o.at==="docker"?{...o,at:s}:o)}}}),78500:((b,M,i)=>{i.d(M,{Lb:()=>d,hB:()=>w,
ur:()=>a,x6:()=>e});var h=i(48165),y=i(31446),g=i(52642),E=i(80508);const _={outputs:new Map,scratch:void 0};async function e(t,s){return await(0,g.Z)(t.list(),s)}async function a(t,s,r){for(const o of s){
const c={...t.create(o),attempts:3};if(c.do==="wait")throw new h.HR("bug","A log cannot wait.");await(0,E.ux)(c,r,()=>(0,y.CD)(c,_,r))}}async function d(t,s,r){for(const o of s){const c={...t.remove(o),
attempts:3};if(c.do==="wait")throw new h.HR("bug","A log cannot wait.");await(0,E.ux)(c,r,()=>(0,y.CD)(c,_,r))}}function w(t){try{return JSON.parse(t.value)}catch{return}}}),52642:((b,M,i)=>{i.d(M,{Z:()=>d,
l:()=>a});var h=i(48165),y=i(76211),g=i(50445),E=i(31446),_=i(80508);const e=5;async function a(t,s,r=(0,y.Ix)()){let o=r;for(let c=0;c<=e;c+=1){const u=w(t(o),o);if(u.length===0)return o;if(c===e)throw new h.
HR("bug",`Still asking after ${e} rounds: ${u.map(v=>v.topic).join(", ")}.`);const O=await Promise.all(u.map(v=>d(v,s)));o=u.reduce((v,p,n)=>v.with({name:p.topic},O[n]),o)}return o}async function d(t,s){
const{ports:r}=s,c=JSON.stringify(t.step).includes(g.F)?await r.files.scratch():void 0;try{const u=await(0,_.ux)(t.step,s,()=>(0,E.CD)(t.step,{outputs:new Map,scratch:c},s));return t.parse(u)}catch(u){
throw s.signal.aborted?(0,h.w2)(s.signal.reason):(0,h.V0)((0,h.w2)(u),s.mask)}finally{c!==void 0&&await r.files.remove(c)}}function w(t,s){const r=new Set(s.names);return t.filter(({topic:o})=>!r.has(
o)&&r.add(o))}}),7802:((b,M,i)=>{i.d(M,{$f:()=>g,xI:()=>_,yN:()=>E});var h=i(48165),y=i(50445);function g(e,a,d){if(typeof e=="string")return a.scratch===void 0?e:e.replaceAll(y.F,a.scratch);if("join"in
e)return e.join.map(t=>g(t,a,d)).join("");if("secret"in e){const t=d.secret(e.secret);if(t!==void 0)return e.as==="json"?JSON.stringify(t).slice(1,-1):t;throw new h.HR("auth",`The secret ${e.secret} i\
s not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const w=a.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(w===void 0)
throw new h.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return w}function E(e,a,d){return Object.fromEntries(Object.entries(e??{}).map(([w,t])=>[w,g(t,a,d)]))}function _(e,a,d){
return typeof e=="string"?g(e,a,d):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(w=>_(w,a,d)):"late"in e||"join"in e||"secret"in e?g(e,a,d):Object.fromEntries(Object.entries(e).map(([w,t])=>[w,
_(t,a,d)]))}}),80508:((b,M,i)=>{i.d(M,{ux:()=>y});var h=i(48165);async function y(e,a,d,w=async()=>{}){const t=g(e),s=e.patience===void 0?Number.POSITIVE_INFINITY:a.patience??e.patience;let r;for(let o=1;;o+=
1)try{return await d(o)}catch(c){const u=(0,h.w2)(c);if(a.signal.aborted)throw(0,h.w2)(a.signal.reason);if(o>=t||!E(e,u))throw u;const O=u.retryAfter??_(o,a.ports),v=a.ports.clock.now();if(r??=v,v-r+O>
s)throw u;a.sink({type:"retry",step:e.id,attempt:o+1,delay:O,failure:u}),await a.ports.clock.sleep(O,a.signal);const p=await w();if(p!==void 0)return p}}function g(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function E(e,a){return h.qE[a.kind].retry||(e.retryOn??[]).includes(a.kind)}function _(e,a){const d=.75+
Number.parseInt(a.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*d)}}),31587:((b,M,i)=>{i.d(M,{F:()=>a,n:()=>e});var h=i(48165),y=i(5977),g=i(78500);const E=1e3;function _(d){return`\
cancel.${d}`}async function e(d,w,t,s){await(0,g.ur)(d,[{key:_(w),value:JSON.stringify(t)}],s)}async function a({log:d,record:w},t,s){const r=new AbortController,o=new AbortController;let c;const O=(async()=>{
for(;!o.signal.aborted&&c===void 0;){if(await t.ports.clock.sleep(E,o.signal).catch(()=>{}),o.signal.aborted)return;const p=(await(0,g.x6)(d,(0,y._E)(t)).catch(()=>[])).find(({key:n})=>n===_(w));c=p===
void 0?void 0:(0,g.hB)(p)??{text:"somebody",leave:!1}}c!==void 0&&!o.signal.aborted&&r.abort(new h.HR("cancelled",`Cancelled by ${c.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await s(
(0,y.l_)(t,r.signal),()=>c)}finally{o.abort(),await O,c!==void 0&&await(0,g.Lb)(d,[_(w)],(0,y._E)(t)).catch(()=>{})}}}),40149:((b,M,i)=>{i.d(M,{$r:()=>e,Bf:()=>d,L3:()=>_,Mn:()=>a,cW:()=>E});var h=i(47535),
y=i(48165),g=i(66661);function E({settings:t,environments:s}){const r=t.environments.map(({id:o})=>o);return s.flatMap(o=>{const c=t.environments.find(v=>v.id===o);if(c!==void 0)return[c];const u=(0,g.
p)(o,r),O=r.length===0?"none is configured":`configured are ${r.join(", ")}`;throw new y.HR("usage",`There is no environment ${JSON.stringify(o)}; ${O}${u===void 0?"":`; did you mean ${u}?`}`)})}function _(t,s){
const{settings:r,event:o,override:c,now:u}=t;return E(t).map(O=>({settings:r,environment:O,event:o,target:e(O,t.targets),input:a({settings:r,environment:O,event:o,carried:s,now:u}),task:"deploy",to:"",
override:c,now:u}))}function e(t,s){const r=s[t.target.kind];if(r!==void 0)return r;throw new y.HR("usage",`environments.${t.id} has no target; expected one of ${Object.keys(s).join(", ")}.`)}function a(t){
const{settings:s,environment:r,event:o,carried:c,now:u}=t,O=w(o);return{app:s.app,environment:r.id,config:r.target.config,images:Object.fromEntries(Object.entries(c.images).map(([v,{name:p,digest:n=""}])=>[
v,{name:p,digest:n}])),variables:Object.fromEntries(r.variables.flatMap(({name:v,value:p})=>p===void 0?[]:[[v,p]])),...r.before===void 0?{}:{before:r.before},version:O,commit:o.sha,release:d(O,o.sha,u),
root:s.root,state:s.state}}function d(t,s,r){const o=t.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),c=s.slice(0,7);return`${o.endsWith(c)?o:`${o}-${c}`}-${Date.parse(r).toString(36)}`}function w(t){const s=(0,h.
cO)(t);return s!==void 0?s:`${(0,h.W0)(t)??(t.trigger.on==="pull_request"?`pr-${t.trigger.number}`:t.trigger.on)}-${t.sha.slice(0,7)}`}}),83975:((b,M,i)=>{i.d(M,{C6:()=>g,U9:()=>E,VI:()=>_,jQ:()=>e});
var h=i(48165),y=i(5977);async function g(a,d){const w={record:a};return await d.ports.call("ledger.open",w,d.signal)}async function E(a,d,w){const t=(0,y._E)(w);try{const s={id:a.id,change:d};return await t.
ports.call("ledger.change",s,t.signal)}catch(s){return w.sink({type:"note",level:"warning",text:`The record ${a.id} could not be written: ${(0,h.w2)(s).message}`}),{...a,...d}}}async function _(a,d){const w={
filter:a};return await d.ports.call("ledger.list",w,d.signal)}function e(a){return{failureKind:a.kind,reason:a.message.split(`
`)[0]?.slice(0,500)??""}}})};export{k as id,H as ids,N as modules};

const H=914,N=[914],k={14153:((j,D,i)=>{i.d(D,{V:()=>O,b:()=>y});var m=i(7161);async function O({ports:E,settings:l}){const t=`${l.state}/.gitignore`;await E.files.exists(t)||await E.files.write(t,`*
`,420)}function y(){return Object.fromEntries(Object.entries(m.z).map(([E,{target:l}])=>[E,l]))}}),80914:((j,D,i)=>{i.r(D),i.d(D,{reject:()=>e});var m=i(53871),O=i(48165),y=i(71985),E=i(6908),l=i(78500),
t=i(40149),d=i(14153),h=i(69499),g=i(42697);const e=async({runner:s,inputs:o,json:r,words:c})=>{const f=(0,h.N)(s,r),[M="",v=""]=c,p=(0,m.m)(v.slice(v.lastIndexOf("@")+1)),n=await(0,g.withWorld)({runner:s,
inputs:o,deploying:[]},async u=>{const{settings:_,event:a,startedAt:P}=u,$=u.context([],f.sink),[w]=(0,t.cW)({settings:_,environments:[M]});if(w===void 0)throw new O.HR("usage","Name the environment.");
const b=(0,t.Mn)({settings:_,environment:w,event:a,carried:{images:{}},now:P}),T=[a.actor,o.get("reason")?.value??""].filter(Boolean).join(": "),I={digest:p,text:T};return await(0,E.p)(w.connection,_.
root,$,R=>(0,l.ur)((0,t.$r)(w,(0,d.b)()).log(b),[(0,y.JW)(I)],R)),{environment:w.id,...I}});return f.print(n,`${p} is marked as bad in ${n.environment}.`),0}}),31446:((j,D,i)=>{i.d(D,{CD:()=>h,Ye:()=>p});
var m=i(48165),O=i(58563);function y(n,u=64*1024,_=4096){let a="";return{push(P){a+=P;const $=a.lastIndexOf(`
`);if($>=0){for(const w of a.slice(0,$).split(`
`))n(w.endsWith("\r")?w.slice(0,-1):w);a=a.slice($+1)}a.length>u&&(n(a.slice(0,-_)),a=a.slice(-_))},end(){a!==""&&n(a),a=""}}}function E(n){const u=[];return{push(_){u.push(_.slice(0,2e3)),u.length>n&&
u.shift()},lines:()=>[...u]}}var l=i(7802);const t=6e5,d={stdout:"",stderr:""};function h(n,u,_){switch(n.do){case"exec":return g(n,u,_);case"http":return r(n,u,_);case"write":return f(n,u,_);case"cal\
l":return M(n,u,_)}}async function g(n,u,_){const{ports:a,sink:P,signal:$}=_,w=E(40),b={stdout:T("stdout"),stderr:T("stderr")};function T(C){const W=(0,O.T9)(a.secrets()),B=y(L=>{w.push(L),n.quiet||P(
{type:"output",step:n.id,stream:C,text:L})});return{push:L=>B.push(W.push(L)),end(){B.push(W.end()),B.end()}}}const I=n.timeout??t,R=n.argv.map(C=>(0,l.$f)(C,u,a)),A=await a.exec({argv:R,env:(0,l.yN)(
n.env,u,a),timeout:I,signal:$,bound:n.undo!==void 0,onOutput:(C,W)=>b[C].push(W),...n.cwd===void 0?{}:{cwd:(0,l.$f)(n.cwd,u,a)},...n.limit===void 0?{}:{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,l.
$f)(n.stdin,u,a)}});if(b.stdout.end(),b.stderr.end(),$.aborted)throw $.reason;const K={exit:A.exit,stdout:A.stdout,stderr:A.stderr},U=R[0]??"";if(A.timedOut)throw new m.HR("timeout",`${U} did not fini\
sh in ${I/1e3} s.`,{details:w.lines()});if(e(n)&&A.cut?.includes("stdout"))throw s(n);if((n.expect??[0]).includes(A.exit))return K;throw p(n,K,_)??new m.HR(n.failsAs??"bug",`${n.title}: ${U} ${o(A.exit,
A.signalled)}.`,{details:w.lines()})}function e({quiet:n,outputs:u}){return n===!0||Object.values(u??{}).some(({from:_})=>_==="stdout")}function s(n){return new m.HR("bug",`${n.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function o(n,u){return u===void 0?`exited with code ${n}`:`was ended by ${u}`}async function r(n,u,_){const{ports:a,signal:P}=_,$=(0,l.$f)(n.url,u,
a),w=await a.http({method:n.method,url:$,headers:(0,l.yN)(n.headers,u,a),timeout:n.timeout??3e4,signal:P,follow:!n.expect?.some(R=>R>=300&&R<400),...n.at===void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,l.
$f)(n.body,u,a)}}),b={...d,status:w.status,headers:w.headers,body:w.body};if(n.expect===void 0?w.status>=200&&w.status<300:n.expect.includes(w.status))return b;const I=Number(w.headers["retry-after"])*
1e3;throw p(n,b,_)??new m.HR(c(w.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${$} answered ${w.status}.`,{details:w.body===""?[]:[w.body.slice(0,1e3)],...I>0?{retryAfter:I}:{}})}function c(n){return n===
401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function f(n,u,_){const{ports:a}=_;
return await a.files.write((0,l.$f)(n.path,u,a),(0,l.$f)(n.content,u,a),n.mode??384),d}async function M(n,u,_){const a=AbortSignal.timeout(n.timeout??t);try{const P=(0,l.xI)(n.input,u,_.ports),$=await _.
ports.call(n.operation,P,AbortSignal.any([_.signal,a]));return{...d,value:$}}catch(P){throw _.signal.aborted?_.signal.reason:a.aborted?v(n,P):P}}function v(n,u){return new m.HR("timeout",`${n.title}: \
no answer in ${(n.timeout??t)/1e3} s.`,{cause:u})}function p(n,u,_){const a=n.classify===void 0?void 0:_.knowledge.classifiers[n.classify]?.(u,n);if(a===void 0)return;const P=`${u.stdout}
${u.stderr}`.trim().split(`
`).slice(-40);return new m.HR(a.kind,a.cause,{details:P,...a.hint===void 0?{}:{hint:a.hint},...a.place===void 0?{}:{place:a.place}})}}),6908:((j,D,i)=>{i.d(D,{p:()=>d});var m=i(98919),O=i(48165),y=i(31446),
E=i(5977);async function l(e,s,o){const r=await e.acquire(s);s.sink({type:"hold",name:e.name,state:"acquired",text:""});try{return await o(r)}finally{try{await e.release(r,(0,E._E)(s))}catch(c){const f=`${e.
name} could not be given back: ${(0,O.w2)(c).message}`;s.sink({type:"note",level:"warning",text:f})}}}var t=i(80508);async function d(e,s,o,r){return e===void 0?r(o):l(h(e,s),o,c=>r({...o,ports:g(o.ports,
c)}))}function h(e,s){const o=(0,m.u)(e),r={id:"connection.open",title:`Connect to ${o}`,do:"call",operation:"connection.open",input:{connection:e,root:s},attempts:3,timeout:6e4};return{name:o,async acquire(c){
try{const f={outputs:new Map,scratch:void 0};return(await(0,t.ux)(r,c,()=>(0,y.CD)(r,f,c))).value}catch(f){throw(0,O.V0)((0,O.w2)(f),c.mask)}},release:async({id:c},{ports:f,signal:M})=>{await f.call("\
connection.close",{id:c},M)}}}function g(e,{docker:s,env:o}){return{...e,exec:r=>e.exec({...r,env:{...o,...r.env}}),http:r=>e.http(r.at==="docker"?{...r,at:s}:r)}}}),78500:((j,D,i)=>{i.d(D,{Lb:()=>h,hB:()=>g,
ur:()=>d,x6:()=>t});var m=i(48165),O=i(31446),y=i(52642),E=i(80508);const l={outputs:new Map,scratch:void 0};async function t(e,s){return await(0,y.Z)(e.list(),s)}async function d(e,s,o){for(const r of s){
const c={...e.create(r),attempts:3};if(c.do==="wait")throw new m.HR("bug","A log cannot wait.");await(0,E.ux)(c,o,()=>(0,O.CD)(c,l,o))}}async function h(e,s,o){for(const r of s){const c={...e.remove(r),
attempts:3};if(c.do==="wait")throw new m.HR("bug","A log cannot wait.");await(0,E.ux)(c,o,()=>(0,O.CD)(c,l,o))}}function g(e){try{return JSON.parse(e.value)}catch{return}}}),52642:((j,D,i)=>{i.d(D,{Z:()=>h,
l:()=>d});var m=i(48165),O=i(76211),y=i(50445),E=i(31446),l=i(80508);const t=5;async function d(e,s,o=(0,O.Ix)()){let r=o;for(let c=0;c<=t;c+=1){const f=g(e(r),r);if(f.length===0)return r;if(c===t)throw new m.
HR("bug",`Still asking after ${t} rounds: ${f.map(v=>v.topic).join(", ")}.`);const M=await Promise.all(f.map(v=>h(v,s)));r=f.reduce((v,p,n)=>v.with({name:p.topic},M[n]),r)}return r}async function h(e,s){
const{ports:o}=s,c=JSON.stringify(e.step).includes(y.F)?await o.files.scratch():void 0;try{const f=await(0,l.ux)(e.step,s,()=>(0,E.CD)(e.step,{outputs:new Map,scratch:c},s));return e.parse(f)}catch(f){
throw s.signal.aborted?(0,m.w2)(s.signal.reason):(0,m.V0)((0,m.w2)(f),s.mask)}finally{c!==void 0&&await o.files.remove(c)}}function g(e,s){const o=new Set(s.names);return e.filter(({topic:r})=>!o.has(
r)&&o.add(r))}}),7802:((j,D,i)=>{i.d(D,{$f:()=>y,xI:()=>l,yN:()=>E});var m=i(48165),O=i(50445);function y(t,d,h){if(typeof t=="string")return d.scratch===void 0?t:t.replaceAll(O.F,d.scratch);if("join"in
t)return t.join.map(e=>y(e,d,h)).join("");if("secret"in t){const e=h.secret(t.secret);if(e!==void 0)return t.as==="json"?JSON.stringify(e).slice(1,-1):e;throw new m.HR("auth",`The secret ${t.secret} i\
s not available here.`,{hint:`Pass ${t.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const g=d.outputs.get(`${t.late}.${t.output}`)??t.otherwise;if(g===void 0)
throw new m.HR("bug",`‹${t.late}.${t.output}› was used before it was known.`);return g}function E(t,d,h){return Object.fromEntries(Object.entries(t??{}).map(([g,e])=>[g,y(e,d,h)]))}function l(t,d,h){
return typeof t=="string"?y(t,d,h):t===null||typeof t!="object"?t:Array.isArray(t)?t.map(g=>l(g,d,h)):"late"in t||"join"in t||"secret"in t?y(t,d,h):Object.fromEntries(Object.entries(t).map(([g,e])=>[g,
l(e,d,h)]))}}),80508:((j,D,i)=>{i.d(D,{ux:()=>O});var m=i(48165);async function O(t,d,h,g=async()=>{}){const e=y(t),s=t.patience===void 0?Number.POSITIVE_INFINITY:d.patience??t.patience;let o;for(let r=1;;r+=
1)try{return await h(r)}catch(c){const f=(0,m.w2)(c);if(d.signal.aborted)throw(0,m.w2)(d.signal.reason);if(r>=e||!E(t,f))throw f;const M=f.retryAfter??l(r,d.ports),v=d.ports.clock.now();if(o??=v,v-o+M>
s)throw f;d.sink({type:"retry",step:t.id,attempt:r+1,delay:M,failure:f}),await d.ports.clock.sleep(M,d.signal);const p=await g();if(p!==void 0)return p}}function y(t){return t.attempts!==void 0?Math.max(
1,t.attempts):t.patience!==void 0?Number.POSITIVE_INFINITY:t.undo!==void 0&&t.check===void 0?1:3}function E(t,d){return m.qE[d.kind].retry||(t.retryOn??[]).includes(d.kind)}function l(t,d){const h=.75+
Number.parseInt(d.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(t-1))*h)}}),40149:((j,D,i)=>{i.d(D,{$r:()=>t,Bf:()=>h,L3:()=>l,Mn:()=>d,cW:()=>E});var m=i(47535),O=i(48165),y=i(66661);
function E({settings:e,environments:s}){const o=e.environments.map(({id:r})=>r);return s.flatMap(r=>{const c=e.environments.find(v=>v.id===r);if(c!==void 0)return[c];const f=(0,y.p)(r,o),M=o.length===
0?"none is configured":`configured are ${o.join(", ")}`;throw new O.HR("usage",`There is no environment ${JSON.stringify(r)}; ${M}${f===void 0?"":`; did you mean ${f}?`}`)})}function l(e,s){const{settings:o,
event:r,override:c,now:f}=e;return E(e).map(M=>({settings:o,environment:M,event:r,target:t(M,e.targets),input:d({settings:o,environment:M,event:r,carried:s,now:f}),task:"deploy",to:"",override:c,now:f}))}
function t(e,s){const o=s[e.target.kind];if(o!==void 0)return o;throw new O.HR("usage",`environments.${e.id} has no target; expected one of ${Object.keys(s).join(", ")}.`)}function d(e){const{settings:s,
environment:o,event:r,carried:c,now:f}=e,M=g(r);return{app:s.app,environment:o.id,config:o.target.config,images:Object.fromEntries(Object.entries(c.images).map(([v,{name:p,digest:n=""}])=>[v,{name:p,digest:n}])),
variables:Object.fromEntries(o.variables.flatMap(({name:v,value:p})=>p===void 0?[]:[[v,p]])),...o.before===void 0?{}:{before:o.before},version:M,commit:r.sha,release:h(M,r.sha,f),root:s.root,state:s.state}}
function h(e,s,o){const r=e.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),c=s.slice(0,7);return`${r.endsWith(c)?r:`${r}-${c}`}-${Date.parse(o).toString(36)}`}function g(e){const s=(0,m.cO)(e);return s!==
void 0?s:`${(0,m.W0)(e)??(e.trigger.on==="pull_request"?`pr-${e.trigger.number}`:e.trigger.on)}-${e.sha.slice(0,7)}`}})};export{H as id,N as ids,k as modules};

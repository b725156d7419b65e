const Q=8129,X=[8129],q={14153:((B,R,r)=>{r.d(R,{V:()=>O,b:()=>j});var g=r(7161);async function O({ports:_,settings:v}){const o=`${v.state}/.gitignore`;await _.files.exists(o)||await _.files.write(o,`\
*
`,420)}function j(){return Object.fromEntries(Object.entries(g.z).map(([_,{target:v}])=>[_,v]))}}),88129:((B,R,r)=>{r.r(R),r.d(R,{history:()=>S,logs:()=>Z,status:()=>A});var g=r(76211),O=r(71985),j=r(
6908),_=r(12657),v=r(26079),o=r(52642),c=r(53871),l=r(11983);function p(h,b){const P=[h,...b].map(M=>M.map((D,I)=>(I===0?t(D):"")+(0,l.TN)(D))),W=h.map((M,D)=>Math.max(...P.map(I=>a(I[D]??""))));return`${P.
map(M=>M.map((D,I)=>D+" ".repeat((W[I]??0)-a(D))).join("  ")).map(M=>M.trimEnd()).join(`
`)}
`}const t=h=>/^ */.exec(h)?.[0]??"",a=h=>[...h.replace(/\p{M}/gu,"")].length;function d(h){return h.length===0?`No deployment is recorded.
`:p(["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"],h.map(s))}function s(h){const{id:b,environment:P,version:W,state:N,images:M,previous:D,createdAt:I,actor:C,task:K,failureKind:k,
reason:L}=h,U=[k,L].filter(x=>x!=="").join(": ");return[b,P,K==="rollback"?`${W} (rollback)`:W,`${l.Z8[N]??""} ${N}`,e(M),e(D),n(I),C,(0,l.ml)((0,l.TN)(U),100)]}function e(h){const b=Object.values(h).
map(P=>(0,c.VK)(P.slice(P.indexOf("@")+1)));return[...new Set(b)].join(" ")}function u(h){return h.length===0?`No environment is configured.
`:h.map(m).join(`
`)}function m(h){const{environment:b,destination:P,running:W,interrupted:N,lockedBy:M}=h,D=W.map(({service:I,state:C,health:K,digest:k,image:L,restarts:U})=>[`  ${I}`,[C,K].filter(x=>x!=="").join(", "),
k===""?(0,l.TN)(L):(0,c.VK)(k),U>0?`${U} restarts`:""]);return[`${b} (${(0,l.TN)(P)})`,`  ${E(h)}`,W.length===0?"  nothing runs":p(["  SERVICE","STATE","DIGEST",""],D).trimEnd(),...$(h),...N.map(I=>` \
 ! ${(0,l.TN)(I)}; end it with: deploy-action heal ${b}`),...M===""?[]:[`  locked by ${(0,l.TN)(M)}`],""].join(`
`)}function E({release:h,asRecorded:b}){if(h===null)return"no good release yet";const{version:P,commit:W,at:N}=h,M=b?"and that is what runs":"but something else runs";return`${l.Z8[b?"good":"bad"]} ${P}\
 (${W.slice(0,7)}) since ${n(N)}, ${M}`}function $({record:h}){if(h===null)return[];const b=h.reason===""?"":`: ${(0,l.ml)((0,l.TN)(h.reason),200)}`;return[`  last record: ${h.version} ${h.state}${b}`]}
const n=h=>h.replace("T"," ").replace(/\.\d+Z$/,"Z");var f=r(40149),w=r(83975),i=r(14153),y=r(69499),T=r(42697);const A=async({runner:h,inputs:b,json:P,words:W})=>{const N=(0,y.N)(h,P),M=await(0,T.withWorld)(
{runner:h,inputs:b,deploying:[]},async D=>{const{settings:I}=D,C=W.length>0?W:I.environments.map(({id:k})=>k),K=(0,f.cW)({settings:I,environments:C});return Promise.all(K.map(({id:k})=>V(D,k)))});return N.
print(M,u(M)),M.some(({interrupted:D})=>D.length>0)?1:0},S=async({runner:h,inputs:b,json:P,words:W})=>{const N=(0,y.N)(h,P),M=await(0,T.withWorld)({runner:h,inputs:b,deploying:[]},({settings:D,context:I})=>{
const C={app:D.app,...W[0]===void 0?{}:{environment:W[0]}};return(0,w.VI)(C,I([],N.sink))});return N.print(M,d(M)),0},Z=async({runner:h,inputs:b,json:P,words:W})=>{const N=(0,y.N)(h,P),M=await(0,T.withWorld)(
{runner:h,inputs:b,deploying:[]},async D=>{const{settings:I,event:C,startedAt:K}=D,k=D.context([],N.sink),[L]=(0,f.cW)({settings:I,environments:[W[0]??I.environments[0]?.id??""]});if(L===void 0)return[];
const U=(0,f.$r)(L,(0,i.b)()),x=(0,f.Mn)({settings:I,environment:L,event:C,carried:{images:{}},now:K}),J=await(0,j.p)(L.connection,I.root,k,F=>(0,o.l)(Y=>U.logs?.(x,W[1],200,Y)??[],F));return J.names.
filter(F=>F.includes("logs:")).flatMap(F=>J.need({name:F})).map(k.mask)});return N.print(M,M.join(`
`)),0};async function V(h,b){const{settings:P,event:W,startedAt:N}=h,M=h.context([],()=>{}),[D]=(0,f.cW)({settings:P,environments:[b]});if(D===void 0)throw new Error(b);const I=(0,f.$r)(D,(0,i.b)()),C=(0,f.
Mn)({settings:P,environment:D,event:W,carried:{images:{}},now:N}),K=I.log(C),k=await(0,j.p)(D.connection,P.root,M,H=>(0,o.l)(z=>[K.list(),...I.look(C,z)],H,(0,g.Ix)())),L=k.need((0,O.Jd)(K.destination)),
[U=null]=await(0,w.VI)({app:P.app,environment:b,limit:1},M),x=I.running(C,k),J=(0,O.CF)(L)[0]?.release,G=x.map(({digest:H})=>H),{snapshot:F,...Y}=J??{snapshot:null};return{environment:b,destination:K.
destination,release:J===void 0?null:Y,running:x,asRecorded:J!==void 0&&Object.values(J.images).every(H=>G.includes(H.split("@")[1]??"")),interrupted:(0,_.uK)(L).map(H=>`${H.intent.version}: ${(0,_.Nr)(
H)}`),lockedBy:(0,v.u)(L).holder?.text??"",record:U}}}),31446:((B,R,r)=>{r.d(R,{CD:()=>l,Ye:()=>$});var g=r(48165),O=r(58563);function j(n,f=64*1024,w=4096){let i="";return{push(y){i+=y;const T=i.lastIndexOf(
`
`);if(T>=0){for(const A of i.slice(0,T).split(`
`))n(A.endsWith("\r")?A.slice(0,-1):A);i=i.slice(T+1)}i.length>f&&(n(i.slice(0,-w)),i=i.slice(-w))},end(){i!==""&&n(i),i=""}}}function _(n){const f=[];return{push(w){f.push(w.slice(0,2e3)),f.length>n&&
f.shift()},lines:()=>[...f]}}var v=r(7802);const o=6e5,c={stdout:"",stderr:""};function l(n,f,w){switch(n.do){case"exec":return p(n,f,w);case"http":return s(n,f,w);case"write":return u(n,f,w);case"cal\
l":return m(n,f,w)}}async function p(n,f,w){const{ports:i,sink:y,signal:T}=w,A=_(40),S={stdout:Z("stdout"),stderr:Z("stderr")};function Z(N){const M=(0,O.T9)(i.secrets()),D=j(I=>{A.push(I),n.quiet||y(
{type:"output",step:n.id,stream:N,text:I})});return{push:I=>D.push(M.push(I)),end(){D.push(M.end()),D.end()}}}const V=n.timeout??o,h=n.argv.map(N=>(0,v.$f)(N,f,i)),b=await i.exec({argv:h,env:(0,v.yN)(
n.env,f,i),timeout:V,signal:T,bound:n.undo!==void 0,onOutput:(N,M)=>S[N].push(M),...n.cwd===void 0?{}:{cwd:(0,v.$f)(n.cwd,f,i)},...n.limit===void 0?{}:{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,v.
$f)(n.stdin,f,i)}});if(S.stdout.end(),S.stderr.end(),T.aborted)throw T.reason;const P={exit:b.exit,stdout:b.stdout,stderr:b.stderr},W=h[0]??"";if(b.timedOut)throw new g.HR("timeout",`${W} did not fini\
sh in ${V/1e3} s.`,{details:A.lines()});if(t(n)&&b.cut?.includes("stdout"))throw a(n);if((n.expect??[0]).includes(b.exit))return P;throw $(n,P,w)??new g.HR(n.failsAs??"bug",`${n.title}: ${W} ${d(b.exit,
b.signalled)}.`,{details:A.lines()})}function t({quiet:n,outputs:f}){return n===!0||Object.values(f??{}).some(({from:w})=>w==="stdout")}function a(n){return new g.HR("bug",`${n.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function d(n,f){return f===void 0?`exited with code ${n}`:`was ended by ${f}`}async function s(n,f,w){const{ports:i,signal:y}=w,T=(0,v.$f)(n.url,f,
i),A=await i.http({method:n.method,url:T,headers:(0,v.yN)(n.headers,f,i),timeout:n.timeout??3e4,signal:y,follow:!n.expect?.some(h=>h>=300&&h<400),...n.at===void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,v.
$f)(n.body,f,i)}}),S={...c,status:A.status,headers:A.headers,body:A.body};if(n.expect===void 0?A.status>=200&&A.status<300:n.expect.includes(A.status))return S;const V=Number(A.headers["retry-after"])*
1e3;throw $(n,S,w)??new g.HR(e(A.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${T} answered ${A.status}.`,{details:A.body===""?[]:[A.body.slice(0,1e3)],...V>0?{retryAfter:V}:{}})}function e(n){return n===
401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function u(n,f,w){const{ports:i}=w;
return await i.files.write((0,v.$f)(n.path,f,i),(0,v.$f)(n.content,f,i),n.mode??384),c}async function m(n,f,w){const i=AbortSignal.timeout(n.timeout??o);try{const y=(0,v.xI)(n.input,f,w.ports),T=await w.
ports.call(n.operation,y,AbortSignal.any([w.signal,i]));return{...c,value:T}}catch(y){throw w.signal.aborted?w.signal.reason:i.aborted?E(n,y):y}}function E(n,f){return new g.HR("timeout",`${n.title}: \
no answer in ${(n.timeout??o)/1e3} s.`,{cause:f})}function $(n,f,w){const i=n.classify===void 0?void 0:w.knowledge.classifiers[n.classify]?.(f,n);if(i===void 0)return;const y=`${f.stdout}
${f.stderr}`.trim().split(`
`).slice(-40);return new g.HR(i.kind,i.cause,{details:y,...i.hint===void 0?{}:{hint:i.hint},...i.place===void 0?{}:{place:i.place}})}}),6908:((B,R,r)=>{r.d(R,{p:()=>c});var g=r(98919),O=r(48165),j=r(31446),
_=r(5977);async function v(t,a,d){const s=await t.acquire(a);a.sink({type:"hold",name:t.name,state:"acquired",text:""});try{return await d(s)}finally{try{await t.release(s,(0,_._E)(a))}catch(e){const u=`${t.
name} could not be given back: ${(0,O.w2)(e).message}`;a.sink({type:"note",level:"warning",text:u})}}}var o=r(80508);async function c(t,a,d,s){return t===void 0?s(d):v(l(t,a),d,e=>s({...d,ports:p(d.ports,
e)}))}function l(t,a){const d=(0,g.u)(t),s={id:"connection.open",title:`Connect to ${d}`,do:"call",operation:"connection.open",input:{connection:t,root:a},attempts:3,timeout:6e4};return{name:d,async acquire(e){
try{const u={outputs:new Map,scratch:void 0};return(await(0,o.ux)(s,e,()=>(0,j.CD)(s,u,e))).value}catch(u){throw(0,O.V0)((0,O.w2)(u),e.mask)}},release:async({id:e},{ports:u,signal:m})=>{await u.call("\
connection.close",{id:e},m)}}}function p(t,{docker:a,env:d}){return{...t,exec:s=>t.exec({...s,env:{...d,...s.env}}),http:s=>t.http(s.at==="docker"?{...s,at:a}:s)}}}),12657:((B,R,r)=>{r.d(R,{Nr:()=>v,_0:()=>j,
uK:()=>_});var g=r(5977),O=r(78500);async function j(o,c,l){const p=[`intent.${c.release}`],t=async(a,d)=>{const s=`phase.${c.release}.${String(p.length).padStart(3,"0")}`;p.push(s),await(0,O.ur)(o,[{
key:s,value:JSON.stringify({phase:a})}],d)};return await(0,O.ur)(o,[{key:p[0],value:JSON.stringify(c)}],l),{started:a=>t(a.id,l),proven:()=>t("proven",(0,g._E)(l)),close:()=>(0,O.Lb)(o,[...p].reverse(),
(0,g._E)(l))}}function _(o){return o.filter(({key:c})=>c.startsWith("intent.")).flatMap(c=>{const l=(0,O.hB)(c);if(l===void 0)return[];const p=o.filter(({key:d})=>d.startsWith(`phase.${l.release}.`)).
sort((d,s)=>d.key<s.key?-1:1),t=p.map(d=>(0,O.hB)(d)?.phase??""),a=[c.key,...p.map(({key:d})=>d)];return[{intent:l,phases:t.filter(d=>d!=="proven"),proven:t.includes("proven"),keys:a}]})}function v({intent:o,
phases:c,proven:l}){if(l)return"interrupted after it was proven healthy, before it was recorded";const p=o.steps.findIndex(({id:a})=>a===c.at(-1)),t=a=>o.steps[a]?.title;return p<0?`interrupted before\
 "${t(0)??"the first step"}"`:`interrupted between "${t(p)}" and ${t(p+1)===void 0?"its end":`"${t(p+1)}"`}`}}),26079:((B,R,r)=>{r.d(R,{k:()=>v,u:()=>p});var g=r(68415),O=r(48165),j=r(5977),_=r(78500);
async function v(e,u,m){const E=await o(e,u),$=new AbortController,n=new AbortController,f=c(e,E,{context:(0,j._E)(u),lost:$,over:n.signal});try{return await m((0,j.l_)(u,$.signal))}finally{n.abort(),
await f,await l(e,E,(0,j._E)(u))}}async function o(e,u){const{ports:m,sink:E}=u,$=await a(e,u),n=m.clock.now();let f={text:"",since:n},w="";for(;;){const y=p(await(0,_.x6)(e.log,u));if(y.holder===void 0||
await d(y.holder,$,u)||i(y.signs)){const T=y.number+1;await(0,_.ur)(e.log,[{key:s("lock",T),value:JSON.stringify($)}],u);const A=p(await(0,_.x6)(e.log,u));if(A.number===T&&A.holder?.token===$.token)return y.
holder!==void 0&&E({type:"hold",name:e.log.destination,state:"taken over",text:`from ${y.holder.text}, which is gone`}),E({type:"hold",name:e.log.destination,state:"acquired",text:$.text}),await(0,_.Lb)(
e.log,y.keys,u),T;continue}if(w!==y.holder.text&&E({type:"hold",name:e.log.destination,state:"waiting",text:`held by ${y.holder.text}`}),w=y.holder.text,m.clock.now()-n>e.wait)throw new O.HR("timeout",
`${e.log.destination} is held by ${w}; waited ${(0,g.a)(e.wait)}.`,{hint:"Wait for that deploy to end, or cancel it, then run again."});await m.clock.sleep(Math.min(1e3,e.ttl/4),u.signal)}function i(y){
const T=m.clock.now();return y!==f.text&&(f={text:y,since:T}),T-f.since>e.ttl}}async function c(e,u,{context:m,lost:E,over:$}){const{clock:n}=m.ports;let f=n.now();for(let i=1;!$.aborted;i+=1){if(await n.
sleep(e.ttl/3,$).catch(()=>{}),$.aborted)return;try{const y=p(await(0,_.x6)(e.log,m));if(y.number!==u)return w(`it was taken over by ${y.holder?.text??"another run"}`);await(0,_.ur)(e.log,[{key:s("bea\
t",u,i),value:"{}"}],m),await(0,_.Lb)(e.log,[s("beat",u,i-1)],m),f=n.now()}catch(y){if(n.now()-f>e.ttl)return w((0,O.w2)(y).message)}}function w(i){m.sink({type:"hold",name:e.log.destination,state:"lo\
st",text:i}),E.abort(new O.HR("stale",`The lock of ${e.log.destination} was lost: ${i}.`))}}async function l(e,u,m){try{await(0,_.ur)(e.log,[{key:s("free",u),value:"{}"}],m),m.sink({type:"hold",name:e.
log.destination,state:"released",text:""})}catch(E){const $=`The lock of ${e.log.destination} could not be given back (${(0,O.w2)(E).message}); it expires after ${(0,g.a)(e.ttl)}.`;m.sink({type:"note",
level:"warning",text:$})}}function p(e){const u=e.flatMap(i=>{const[,y="",T=""]=/^(lock|free|beat)\.(\d+)/.exec(i.key)??[];return y===""?[]:[{entry:i,kind:y,number:Number(T)}]}),m=Math.max(0,...u.filter(
({kind:i})=>i==="lock").map(i=>i.number)),E=u.filter(i=>i.number===m),$=E.some(({kind:i})=>i==="free"),n=E.find(({kind:i})=>i==="lock")?.entry,f=$||n===void 0?void 0:(0,_.hB)(n)??t,w=E.map(i=>i.entry.
key).sort().join(" ");return{number:m,holder:f,signs:w,keys:u.map(i=>i.entry.key)}}const t={token:"",text:"somebody whose entry cannot be read",machine:"",pid:0,start:""};async function a(e,u){const{ports:m,
signal:E}=u,$=await m.call("machine.identity",{},E);return{token:m.random(16),text:e.text,machine:$.machine,pid:$.pid,start:$.start}}async function d(e,u,m){if(e.machine===""||e.machine!==u.machine)return!1;
const{pid:E,start:$}=e;return await m.ports.call("process.alive",{pid:E,start:$},m.signal)===!1}function s(e,u,m){return[e,String(u).padStart(7,"0"),...m===void 0?[]:[m]].join(".")}}),78500:((B,R,r)=>{
r.d(R,{Lb:()=>l,hB:()=>p,ur:()=>c,x6:()=>o});var g=r(48165),O=r(31446),j=r(52642),_=r(80508);const v={outputs:new Map,scratch:void 0};async function o(t,a){return await(0,j.Z)(t.list(),a)}async function c(t,a,d){
for(const s of a){const e={...t.create(s),attempts:3};if(e.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,_.ux)(e,d,()=>(0,O.CD)(e,v,d))}}async function l(t,a,d){for(const s of a){const e={
...t.remove(s),attempts:3};if(e.do==="wait")throw new g.HR("bug","A log cannot wait.");await(0,_.ux)(e,d,()=>(0,O.CD)(e,v,d))}}function p(t){try{return JSON.parse(t.value)}catch{return}}}),52642:((B,R,r)=>{
r.d(R,{Z:()=>l,l:()=>c});var g=r(48165),O=r(76211),j=r(50445),_=r(31446),v=r(80508);const o=5;async function c(t,a,d=(0,O.Ix)()){let s=d;for(let e=0;e<=o;e+=1){const u=p(t(s),s);if(u.length===0)return s;
if(e===o)throw new g.HR("bug",`Still asking after ${o} rounds: ${u.map(E=>E.topic).join(", ")}.`);const m=await Promise.all(u.map(E=>l(E,a)));s=u.reduce((E,$,n)=>E.with({name:$.topic},m[n]),s)}return s}
async function l(t,a){const{ports:d}=a,e=JSON.stringify(t.step).includes(j.F)?await d.files.scratch():void 0;try{const u=await(0,v.ux)(t.step,a,()=>(0,_.CD)(t.step,{outputs:new Map,scratch:e},a));return t.
parse(u)}catch(u){throw a.signal.aborted?(0,g.w2)(a.signal.reason):(0,g.V0)((0,g.w2)(u),a.mask)}finally{e!==void 0&&await d.files.remove(e)}}function p(t,a){const d=new Set(a.names);return t.filter(({
topic:s})=>!d.has(s)&&d.add(s))}}),7802:((B,R,r)=>{r.d(R,{$f:()=>j,xI:()=>v,yN:()=>_});var g=r(48165),O=r(50445);function j(o,c,l){if(typeof o=="string")return c.scratch===void 0?o:o.replaceAll(O.F,c.
scratch);if("join"in o)return o.join.map(t=>j(t,c,l)).join("");if("secret"in o){const t=l.secret(o.secret);if(t!==void 0)return o.as==="json"?JSON.stringify(t).slice(1,-1):t;throw new g.HR("auth",`The\
 secret ${o.secret} is not available here.`,{hint:`Pass ${o.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const p=c.outputs.get(`${o.late}.${o.output}`)??o.otherwise;
if(p===void 0)throw new g.HR("bug",`‹${o.late}.${o.output}› was used before it was known.`);return p}function _(o,c,l){return Object.fromEntries(Object.entries(o??{}).map(([p,t])=>[p,j(t,c,l)]))}function v(o,c,l){
return typeof o=="string"?j(o,c,l):o===null||typeof o!="object"?o:Array.isArray(o)?o.map(p=>v(p,c,l)):"late"in o||"join"in o||"secret"in o?j(o,c,l):Object.fromEntries(Object.entries(o).map(([p,t])=>[p,
v(t,c,l)]))}}),80508:((B,R,r)=>{r.d(R,{ux:()=>O});var g=r(48165);async function O(o,c,l,p=async()=>{}){const t=j(o),a=o.patience===void 0?Number.POSITIVE_INFINITY:c.patience??o.patience;let d;for(let s=1;;s+=
1)try{return await l(s)}catch(e){const u=(0,g.w2)(e);if(c.signal.aborted)throw(0,g.w2)(c.signal.reason);if(s>=t||!_(o,u))throw u;const m=u.retryAfter??v(s,c.ports),E=c.ports.clock.now();if(d??=E,E-d+m>
a)throw u;c.sink({type:"retry",step:o.id,attempt:s+1,delay:m,failure:u}),await c.ports.clock.sleep(m,c.signal);const $=await p();if($!==void 0)return $}}function j(o){return o.attempts!==void 0?Math.max(
1,o.attempts):o.patience!==void 0?Number.POSITIVE_INFINITY:o.undo!==void 0&&o.check===void 0?1:3}function _(o,c){return g.qE[c.kind].retry||(o.retryOn??[]).includes(c.kind)}function v(o,c){const l=.75+
Number.parseInt(c.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(o-1))*l)}}),40149:((B,R,r)=>{r.d(R,{$r:()=>o,Bf:()=>l,L3:()=>v,Mn:()=>c,cW:()=>_});var g=r(47535),O=r(48165),j=r(66661);
function _({settings:t,environments:a}){const d=t.environments.map(({id:s})=>s);return a.flatMap(s=>{const e=t.environments.find(E=>E.id===s);if(e!==void 0)return[e];const u=(0,j.p)(s,d),m=d.length===
0?"none is configured":`configured are ${d.join(", ")}`;throw new O.HR("usage",`There is no environment ${JSON.stringify(s)}; ${m}${u===void 0?"":`; did you mean ${u}?`}`)})}function v(t,a){const{settings:d,
event:s,override:e,now:u}=t;return _(t).map(m=>({settings:d,environment:m,event:s,target:o(m,t.targets),input:c({settings:d,environment:m,event:s,carried:a,now:u}),task:"deploy",to:"",override:e,now:u}))}
function o(t,a){const d=a[t.target.kind];if(d!==void 0)return d;throw new O.HR("usage",`environments.${t.id} has no target; expected one of ${Object.keys(a).join(", ")}.`)}function c(t){const{settings:a,
environment:d,event:s,carried:e,now:u}=t,m=p(s);return{app:a.app,environment:d.id,config:d.target.config,images:Object.fromEntries(Object.entries(e.images).map(([E,{name:$,digest:n=""}])=>[E,{name:$,digest:n}])),
variables:Object.fromEntries(d.variables.flatMap(({name:E,value:$})=>$===void 0?[]:[[E,$]])),...d.before===void 0?{}:{before:d.before},version:m,commit:s.sha,release:l(m,s.sha,u),root:a.root,state:a.state}}
function l(t,a,d){const s=t.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),e=a.slice(0,7);return`${s.endsWith(e)?s:`${s}-${e}`}-${Date.parse(d).toString(36)}`}function p(t){const a=(0,g.cO)(t);return a!==
void 0?a:`${(0,g.W0)(t)??(t.trigger.on==="pull_request"?`pr-${t.trigger.number}`:t.trigger.on)}-${t.sha.slice(0,7)}`}}),83975:((B,R,r)=>{r.d(R,{C6:()=>j,U9:()=>_,VI:()=>v,jQ:()=>o});var g=r(48165),O=r(
5977);async function j(c,l){const p={record:c};return await l.ports.call("ledger.open",p,l.signal)}async function _(c,l,p){const t=(0,O._E)(p);try{const a={id:c.id,change:l};return await t.ports.call(
"ledger.change",a,t.signal)}catch(a){return p.sink({type:"note",level:"warning",text:`The record ${c.id} could not be written: ${(0,g.w2)(a).message}`}),{...c,...l}}}async function v(c,l){const p={filter:c};
return await l.ports.call("ledger.list",p,l.signal)}function o(c){return{failureKind:c.kind,reason:c.message.split(`
`)[0]?.slice(0,500)??""}}})};export{Q as id,X as ids,q as modules};

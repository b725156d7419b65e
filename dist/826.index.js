const K=826,U=[826],F={3085:((C,A,u)=>{u.d(A,{d:()=>f});function f(D){return JSON.stringify(D,(v,P)=>P!==null&&typeof P=="object"&&!Array.isArray(P)?Object.fromEntries(Object.entries(P).sort(([g],[r])=>g<
r?-1:g>r?1:0)):P)}}),61084:((C,A,u)=>{u.d(A,{R:()=>n});var f=u(48165),D=u(31446),v=u(52642),P=u(13138),g=u(53871),r=u(7802);async function d(e,t,i,m){const j={};for(const[M,_]of Object.entries(e.outputs??
{})){const N=await p(_,t,i,m),S=$(N,_);if(S===void 0||!l(S,_.form))throw new f.HR("bug",`${e.id} did not give a ${_.form} as its output "${M}".`,{hint:"The tool answered in a form that is not understo\
od; check its version.",details:[N.slice(0,500)]});j[M]=S}return j}async function p(e,t,i,m){return typeof e.from=="object"?m.files.read((0,r.$f)(e.from.file,i,m)):e.from==="stdout"?t.stdout:e.from===
"body"?t.body??"":e.from==="exit"?String(t.exit??""):typeof t.value=="string"&&e.path===void 0?t.value:JSON.stringify(t.value??null)}function $(e,t){if(t.path===void 0)return e.trim();let i;try{i=JSON.
parse(e)}catch{return}for(const m of t.path){if(i===null||typeof i!="object")return;i=i[m]}if(i!=null)return typeof i=="string"?i:JSON.stringify(i)}function l(e,t){return t==="digest"?(0,g.Bc)(e):t===
"url"?/^https?:\/\/\S+$/.test(e):e!==""}var k=u(80508),b=u(68415);function w(e,t){const i=t.knowledge.judges[e.name];if(i===void 0)throw new f.HR("bug",`Nobody knows the judge ${e.name}.`);const{data:m}=e;
let j;return async()=>{try{const M=await(0,v.l)(N=>i.ask(m,j,N).map(h),t),_=i.judge({data:m,state:j,facts:M,now:t.ports.clock.now()});return j=_.state,_}catch(M){const _=(0,f.w2)(M);if(_.kind==="trans\
ient"||_.kind==="timeout")return _;throw _}}}function h(e){return{...e,step:{...e.step,attempts:1}}}async function a(e,t){const{clock:i}=t.ports,m=w(e.judge,t),j=(e.meanwhile??[]).map(R=>w(R,t)),M=i.now()+
e.deadline;let _=[],N,S="",H=Math.min(e.first??e.every,e.every);for(;;){const[R,...B]=await Promise.all([m(),...j.map(T=>T())]);if(R instanceof f.HR)N=R;else{N=void 0,_=R.subjects;const T=JSON.stringify(
_);T!==S&&t.sink({type:"progress",step:e.id,subjects:_}),S=T}const W=[..._,...B.flatMap(T=>T instanceof f.HR?[]:T.subjects)].filter(T=>T.verdict==="bad");if(W.length>0)throw new f.HR(e.failsAs??"unhea\
lthy",E(W),{details:y(W)});if(!(R instanceof f.HR)&&_.every(T=>T.verdict==="good"))return{stdout:"",stderr:"",value:{state:R.state}};if(i.now()+H>M)throw O(e,_,N);await i.sleep(H,t.signal).catch(T=>{throw(0,f.
w2)(t.signal.aborted?t.signal.reason:T)}),H=Math.min(e.every,H*1.5)}}function O(e,t,i){const m=t.filter(M=>M.verdict!=="good"),j=m.length>0?E(m):"nothing could be seen";return new f.HR("timeout",`${e.
title}: not after ${(0,b.a)(e.deadline)}: ${j}`,{details:[...y(m),...i===void 0?[]:[`last question: ${i.message}`]],...i===void 0?{}:{cause:i}})}function E(e){return e.map(({name:t,reasons:i})=>`${t}:\
 ${i[0]??"not yet"}`).join("; ")}function y(e){return e.flatMap(({name:t,reasons:i})=>i.map(m=>`${t}: ${m}`))}async function n(e,t,i,m){if(i.signal.aborted)return(0,P.h)(e);const{clock:j}=i.ports,M=j.
now();let _=0;const{id:N,title:S}=e;i.sink({type:"started",step:N,title:S,...e.group===void 0?{}:{group:e.group}});const H=R=>{const B={id:N,title:S,attempts:_,ms:j.now()-M,...R};return i.sink({type:"\
ended",outcome:B}),B};try{e.undo!==void 0&&await m?.started(e);const R=await(0,k.ux)(e,i,async T=>(_=T,e.do==="wait"?a(e,i):(0,D.CD)(e,t,i)),()=>s(e,i)),B=await d(e,R,t,i.ports),L=o(R,i.mask),W=e.do===
"call"?(0,D.Ye)(e,L,i):void 0;return H(W===void 0?{state:"done",output:L,outputs:B}:{state:"failed",failure:(0,f.V0)(W,i.mask),output:L,outputs:B})}catch(R){return H({state:"failed",failure:(0,f.V0)((0,f.
w2)(R),i.mask),outputs:{}})}}function o(e,t){const{stdout:i,stderr:m,body:j,value:M}=e;return{...e,stdout:t(i),stderr:t(m),...j===void 0?{}:{body:t(j)},...M===void 0?{}:{value:c(M,t)}}}function c(e,t){
return typeof e=="string"?t(e):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(i=>c(i,t)):Object.fromEntries(Object.entries(e).map(([i,m])=>[i,c(m,t)]))}async function s(e,t){const i=await I(e,t);
if(!(i===void 0||i==="absent")){if(i==="unknown")throw new f.HR("timeout",`${e.title}: it cannot be told whether it has happened; it is not done twice.`,{hint:"Look at the destination, then run again."});
return{stdout:"",stderr:""}}}async function I(e,t){if(e.check===void 0)return;const i=t.knowledge.checks[e.check.name];if(i===void 0)throw new f.HR("bug",`Nobody knows the check ${e.check.name}.`);const{
data:m}=e.check;return i.verdict(m,await(0,v.l)(()=>i.ask(m),t))}}),31446:((C,A,u)=>{u.d(A,{CD:()=>p,Ye:()=>y});var f=u(48165),D=u(58563);function v(n,o=64*1024,c=4096){let s="";return{push(I){s+=I;const e=s.
lastIndexOf(`
`);if(e>=0){for(const t of s.slice(0,e).split(`
`))n(t.endsWith("\r")?t.slice(0,-1):t);s=s.slice(e+1)}s.length>o&&(n(s.slice(0,-c)),s=s.slice(-c))},end(){s!==""&&n(s),s=""}}}function P(n){const o=[];return{push(c){o.push(c.slice(0,2e3)),o.length>n&&
o.shift()},lines:()=>[...o]}}var g=u(7802);const r=6e5,d={stdout:"",stderr:""};function p(n,o,c){switch(n.do){case"exec":return $(n,o,c);case"http":return w(n,o,c);case"write":return a(n,o,c);case"cal\
l":return O(n,o,c)}}async function $(n,o,c){const{ports:s,sink:I,signal:e}=c,t=P(40),i={stdout:m("stdout"),stderr:m("stderr")};function m(H){const R=(0,D.T9)(s.secrets()),B=v(L=>{t.push(L),n.quiet||I(
{type:"output",step:n.id,stream:H,text:L})});return{push:L=>B.push(R.push(L)),end(){B.push(R.end()),B.end()}}}const j=n.timeout??r,M=n.argv.map(H=>(0,g.$f)(H,o,s)),_=await s.exec({argv:M,env:(0,g.yN)(
n.env,o,s),timeout:j,signal:e,bound:n.undo!==void 0,onOutput:(H,R)=>i[H].push(R),...n.cwd===void 0?{}:{cwd:(0,g.$f)(n.cwd,o,s)},...n.limit===void 0?{}:{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,g.
$f)(n.stdin,o,s)}});if(i.stdout.end(),i.stderr.end(),e.aborted)throw e.reason;const N={exit:_.exit,stdout:_.stdout,stderr:_.stderr},S=M[0]??"";if(_.timedOut)throw new f.HR("timeout",`${S} did not fini\
sh in ${j/1e3} s.`,{details:t.lines()});if(l(n)&&_.cut?.includes("stdout"))throw k(n);if((n.expect??[0]).includes(_.exit))return N;throw y(n,N,c)??new f.HR(n.failsAs??"bug",`${n.title}: ${S} ${b(_.exit,
_.signalled)}.`,{details:t.lines()})}function l({quiet:n,outputs:o}){return n===!0||Object.values(o??{}).some(({from:c})=>c==="stdout")}function k(n){return new f.HR("bug",`${n.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function b(n,o){return o===void 0?`exited with code ${n}`:`was ended by ${o}`}async function w(n,o,c){const{ports:s,signal:I}=c,e=(0,g.$f)(n.url,o,
s),t=await s.http({method:n.method,url:e,headers:(0,g.yN)(n.headers,o,s),timeout:n.timeout??3e4,signal:I,follow:!n.expect?.some(M=>M>=300&&M<400),...n.at===void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,g.
$f)(n.body,o,s)}}),i={...d,status:t.status,headers:t.headers,body:t.body};if(n.expect===void 0?t.status>=200&&t.status<300:n.expect.includes(t.status))return i;const j=Number(t.headers["retry-after"])*
1e3;throw y(n,i,c)??new f.HR(h(t.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${e} answered ${t.status}.`,{details:t.body===""?[]:[t.body.slice(0,1e3)],...j>0?{retryAfter:j}:{}})}function h(n){return n===
401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function a(n,o,c){const{ports:s}=c;
return await s.files.write((0,g.$f)(n.path,o,s),(0,g.$f)(n.content,o,s),n.mode??384),d}async function O(n,o,c){const s=AbortSignal.timeout(n.timeout??r);try{const I=(0,g.xI)(n.input,o,c.ports),e=await c.
ports.call(n.operation,I,AbortSignal.any([c.signal,s]));return{...d,value:e}}catch(I){throw c.signal.aborted?c.signal.reason:s.aborted?E(n,I):I}}function E(n,o){return new f.HR("timeout",`${n.title}: \
no answer in ${(n.timeout??r)/1e3} s.`,{cause:o})}function y(n,o,c){const s=n.classify===void 0?void 0:c.knowledge.classifiers[n.classify]?.(o,n);if(s===void 0)return;const I=`${o.stdout}
${o.stderr}`.trim().split(`
`).slice(-40);return new f.HR(s.kind,s.cause,{details:I,...s.hint===void 0?{}:{hint:s.hint},...s.place===void 0?{}:{place:s.place}})}}),52642:((C,A,u)=>{u.d(A,{Z:()=>p,l:()=>d});var f=u(48165),D=u(76211),
v=u(50445),P=u(31446),g=u(80508);const r=5;async function d(l,k,b=(0,D.Ix)()){let w=b;for(let h=0;h<=r;h+=1){const a=$(l(w),w);if(a.length===0)return w;if(h===r)throw new f.HR("bug",`Still asking afte\
r ${r} rounds: ${a.map(E=>E.topic).join(", ")}.`);const O=await Promise.all(a.map(E=>p(E,k)));w=a.reduce((E,y,n)=>E.with({name:y.topic},O[n]),w)}return w}async function p(l,k){const{ports:b}=k,h=JSON.
stringify(l.step).includes(v.F)?await b.files.scratch():void 0;try{const a=await(0,g.ux)(l.step,k,()=>(0,P.CD)(l.step,{outputs:new Map,scratch:h},k));return l.parse(a)}catch(a){throw k.signal.aborted?
(0,f.w2)(k.signal.reason):(0,f.V0)((0,f.w2)(a),k.mask)}finally{h!==void 0&&await b.files.remove(h)}}function $(l,k){const b=new Set(k.names);return l.filter(({topic:w})=>!b.has(w)&&b.add(w))}}),13138:((C,A,u)=>{
u.d(A,{f:()=>D,h:()=>g});var f=u(48165);async function D(r,d,p,$=Number.POSITIVE_INFINITY){const l=P(Math.max(1,$)),k=new Map;for(const[h,a]of r.entries()){const E=(a.after??(h===0?[]:[r[h-1]?.id??""])).
map(y=>{const n=k.get(y);if(n===void 0)throw new f.HR("bug",`The step ${a.id} comes after ${y}, which is not before it.`);return n});k.set(a.id,b(a,E))}return Promise.all(k.values());async function b(h,a){
const y=(await Promise.all(a)).find(n=>!(n.state==="done"||w(n)||v(h,n.state)))===void 0?await l(()=>d(h)):g(h);return p(y),y}function w({id:h,state:a}){return a==="failed"&&r.find(O=>O.id===h)?.advisory===
!0}}function v({despite:r},d){return r==="cancel"||r==="failure"&&d!=="skipped"}function P(r){let d=r;const p=[];return async $=>{d>0?d-=1:await new Promise(l=>p.push(l));try{return await $()}finally{
const l=p.shift();l===void 0?d+=1:l()}}}function g(r){return{id:r.id,title:r.title,state:"skipped",attempts:0,ms:0,outputs:{}}}}),7802:((C,A,u)=>{u.d(A,{$f:()=>v,xI:()=>g,yN:()=>P});var f=u(48165),D=u(
50445);function v(r,d,p){if(typeof r=="string")return d.scratch===void 0?r:r.replaceAll(D.F,d.scratch);if("join"in r)return r.join.map(l=>v(l,d,p)).join("");if("secret"in r){const l=p.secret(r.secret);
if(l!==void 0)return r.as==="json"?JSON.stringify(l).slice(1,-1):l;throw new f.HR("auth",`The secret ${r.secret} is not available here.`,{hint:`Pass ${r.secret} to this job as an environment variable \
(forks and Dependabot get no secrets).`})}const $=d.outputs.get(`${r.late}.${r.output}`)??r.otherwise;if($===void 0)throw new f.HR("bug",`‹${r.late}.${r.output}› was used before it was known.`);return $}
function P(r,d,p){return Object.fromEntries(Object.entries(r??{}).map(([$,l])=>[$,v(l,d,p)]))}function g(r,d,p){return typeof r=="string"?v(r,d,p):r===null||typeof r!="object"?r:Array.isArray(r)?r.map(
$=>g($,d,p)):"late"in r||"join"in r||"secret"in r?v(r,d,p):Object.fromEntries(Object.entries(r).map(([$,l])=>[$,g(l,d,p)]))}}),80508:((C,A,u)=>{u.d(A,{ux:()=>D});var f=u(48165);async function D(r,d,p,$=async()=>{}){
const l=v(r),k=r.patience===void 0?Number.POSITIVE_INFINITY:d.patience??r.patience;let b;for(let w=1;;w+=1)try{return await p(w)}catch(h){const a=(0,f.w2)(h);if(d.signal.aborted)throw(0,f.w2)(d.signal.
reason);if(w>=l||!P(r,a))throw a;const O=a.retryAfter??g(w,d.ports),E=d.ports.clock.now();if(b??=E,E-b+O>k)throw a;d.sink({type:"retry",step:r.id,attempt:w+1,delay:O,failure:a}),await d.ports.clock.sleep(
O,d.signal);const y=await $();if(y!==void 0)return y}}function v(r){return r.attempts!==void 0?Math.max(1,r.attempts):r.patience!==void 0?Number.POSITIVE_INFINITY:r.undo!==void 0&&r.check===void 0?1:3}
function P(r,d){return f.qE[d.kind].retry||(r.retryOn??[]).includes(d.kind)}function g(r,d){const p=.75+Number.parseInt(d.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(r-1))*p)}}),70826:((C,A,u)=>{
u.d(A,{HV:()=>l,YL:()=>$,gm:()=>p});var f=u(48165),D=u(3085),v=u(50445),P=u(61084),g=u(5977),r=u(52642),d=u(13138);async function p({plan:b,outcomes:w,outputs:h,context:a,mode:O}){const E=(0,g._E)(a),
y=k(b,w),n=y.find(e=>e.undo?.way==="barrier"),o=y.at(-1);if(o===void 0)return{undone:[]};if(n!==void 0||O==="manual")return{undone:[],held:n?.id??o.id};const c=[],s=new Set;let I=!1;for(const e of y.reverse()){
const{undo:t}=e;t?.way==="steps"?(c.push(...await l(t.steps,h,E)),I=!0):t?.way==="restore"&&!s.has(t.restore)&&!s.has((0,D.d)(t.restore))&&(s.add(t.restore).add((0,D.d)(t.restore)),c.push(...await $(t.
restore,E)),I=!0);const i=c.find(m=>m.state==="failed")?.failure;if(i!==void 0)return{undone:c,failure:i,rolledBack:!1}}return{undone:c,...I?{rolledBack:!0}:{}}}async function $(b,w){const h=w.knowledge.
restores[b.name],a=O=>[{id:b.name,title:"Plan the way back",state:"failed",attempts:1,ms:0,outputs:{},failure:O}];if(h===void 0)return a(new f.HR("bug",`Nobody knows the restore ${b.name}.`));try{const O=await(0,r.
l)(y=>h.ask(b.data,y),w),E=h.plan(b.data,O);for(const y of E.notes)w.sink({type:"note",level:"info",text:y});return await l(E.steps,new Map,w)}catch(O){return a((0,f.w2)(O))}}async function l(b,w,h){const a=JSON.
stringify(b).includes(v.F)?await h.ports.files.scratch():void 0,O=new Map(w),E={...h,sink:y=>h.sink(y.type==="started"||y.type==="ended"?{...y,undo:!0}:y)};try{return(await(0,d.f)(b,n=>(0,P.R)(n,{outputs:O,
scratch:a},E),n=>{for(const[o,c]of Object.entries(n.outputs))O.set(`${n.id}.${o}`,c)})).map(({output:n,...o})=>({...o,outputs:{}}))}finally{a!==void 0&&await h.ports.files.remove(a)}}function k(b,w){const h=new Set(
w.filter(({state:a})=>a==="done"||a==="failed").map(({id:a})=>a));return b.steps.filter(a=>a.undo!==void 0&&h.has(a.id))}})};export{K as id,U as ids,F as modules};

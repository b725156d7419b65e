const K=826,U=[826],F={3085:((C,T,u)=>{u.d(T,{d:()=>f});function f(I){return JSON.stringify(I,(M,P)=>P!==null&&typeof P=="object"&&!Array.isArray(P)?Object.fromEntries(Object.entries(P).sort(([g],[r])=>g<
r?-1:g>r?1:0)):P)}}),61084:((C,T,u)=>{u.d(T,{R:()=>n});var f=u(48165),I=u(31446),M=u(52642),P=u(13138),g=u(53871),r=u(7802);async function d(e,t,i,m){const j={};for(const[v,_]of Object.entries(e.outputs??
{})){const N=await p(_,t,i,m),S=$(N,_);if(S===void 0||!l(S,_.form))throw new f.HR("bug",`${e.id} did not give a ${_.form} as its output "${v}".`,{hint:"The tool answered in a form that is not understo\
od; check its version.",details:[N.slice(0,500)]});j[v]=S}return j}async function p(e,t,i,m){return typeof e.from=="object"?m.files.read((0,r.$f)(e.from.file,i,m)):e.from==="stdout"?t.stdout:e.from===
"body"?t.body??"":e.from==="exit"?String(t.exit??""):typeof t.value=="string"&&e.path===void 0?t.value:JSON.stringify(t.value??null)}function $(e,t){if(t.path===void 0)return e.trim();let i;try{i=JSON.
parse(e)}catch{return}for(const m of t.path){if(i===null||typeof i!="object")return;i=i[m]}if(i!=null)return typeof i=="string"?i:JSON.stringify(i)}function l(e,t){return t==="digest"?(0,g.Bc)(e):t===
"url"?/^https?:\/\/\S+$/.test(e):e!==""}var k=u(80508),b=u(68415);function w(e,t){const i=t.knowledge.judges[e.name];if(i===void 0)throw new f.HR("bug",`Nobody knows the judge ${e.name}.`);const{data:m}=e;
let j;return async()=>{try{const v=await(0,M.l)(N=>i.ask(m,j,N).map(h),t),_=i.judge({data:m,state:j,facts:v,now:t.ports.clock.now()});return j=_.state,_}catch(v){const _=(0,f.w2)(v);if(_.kind==="trans\
ient"||_.kind==="timeout")return _;throw _}}}function h(e){return{...e,step:{...e.step,attempts:1}}}async function s(e,t){const{clock:i}=t.ports,m=w(e.judge,t),j=(e.meanwhile??[]).map(D=>w(D,t)),v=i.now()+
e.deadline;let _=[],N,S="";for(;;){const[D,...H]=await Promise.all([m(),...j.map(A=>A())]);if(D instanceof f.HR)N=D;else{N=void 0,_=D.subjects;const A=JSON.stringify(_);A!==S&&t.sink({type:"progress",
step:e.id,subjects:_}),S=A}const B=[..._,...H.flatMap(A=>A instanceof f.HR?[]:A.subjects)].filter(A=>A.verdict==="bad");if(B.length>0)throw new f.HR(e.failsAs??"unhealthy",E(B),{details:y(B)});if(!(D instanceof
f.HR)&&_.every(A=>A.verdict==="good"))return{stdout:"",stderr:"",value:{state:D.state}};if(i.now()+e.every>v)throw O(e,_,N);await i.sleep(e.every,t.signal).catch(A=>{throw(0,f.w2)(t.signal.aborted?t.signal.
reason:A)})}}function O(e,t,i){const m=t.filter(v=>v.verdict!=="good"),j=m.length>0?E(m):"nothing could be seen";return new f.HR("timeout",`${e.title}: not after ${(0,b.a)(e.deadline)}: ${j}`,{details:[
...y(m),...i===void 0?[]:[`last question: ${i.message}`]],...i===void 0?{}:{cause:i}})}function E(e){return e.map(({name:t,reasons:i})=>`${t}: ${i[0]??"not yet"}`).join("; ")}function y(e){return e.flatMap(
({name:t,reasons:i})=>i.map(m=>`${t}: ${m}`))}async function n(e,t,i,m){if(i.signal.aborted)return(0,P.h)(e);const{clock:j}=i.ports,v=j.now();let _=0;const{id:N,title:S}=e;i.sink({type:"started",step:N,
title:S,...e.group===void 0?{}:{group:e.group}});const D=H=>{const L={id:N,title:S,attempts:_,ms:j.now()-v,...H};return i.sink({type:"ended",outcome:L}),L};try{e.undo!==void 0&&await m?.started(e);const H=await(0,k.
ux)(e,i,async W=>(_=W,e.do==="wait"?s(e,i):(0,I.CD)(e,t,i)),()=>a(e,i)),L=await d(e,H,t,i.ports),B=o(H,i.mask),A=e.do==="call"?(0,I.Ye)(e,B,i):void 0;return D(A===void 0?{state:"done",output:B,outputs:L}:
{state:"failed",failure:(0,f.V0)(A,i.mask),output:B,outputs:L})}catch(H){return D({state:"failed",failure:(0,f.V0)((0,f.w2)(H),i.mask),outputs:{}})}}function o(e,t){const{stdout:i,stderr:m,body:j,value:v}=e;
return{...e,stdout:t(i),stderr:t(m),...j===void 0?{}:{body:t(j)},...v===void 0?{}:{value:c(v,t)}}}function c(e,t){return typeof e=="string"?t(e):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(i=>c(
i,t)):Object.fromEntries(Object.entries(e).map(([i,m])=>[i,c(m,t)]))}async function a(e,t){const i=await R(e,t);if(!(i===void 0||i==="absent")){if(i==="unknown")throw new f.HR("timeout",`${e.title}: i\
t cannot be told whether it has happened; it is not done twice.`,{hint:"Look at the destination, then run again."});return{stdout:"",stderr:""}}}async function R(e,t){if(e.check===void 0)return;const i=t.
knowledge.checks[e.check.name];if(i===void 0)throw new f.HR("bug",`Nobody knows the check ${e.check.name}.`);const{data:m}=e.check;return i.verdict(m,await(0,M.l)(()=>i.ask(m),t))}}),31446:((C,T,u)=>{
u.d(T,{CD:()=>p,Ye:()=>y});var f=u(48165),I=u(58563);function M(n,o=64*1024,c=4096){let a="";return{push(R){a+=R;const e=a.lastIndexOf(`
`);if(e>=0){for(const t of a.slice(0,e).split(`
`))n(t.endsWith("\r")?t.slice(0,-1):t);a=a.slice(e+1)}a.length>o&&(n(a.slice(0,-c)),a=a.slice(-c))},end(){a!==""&&n(a),a=""}}}function P(n){const o=[];return{push(c){o.push(c.slice(0,2e3)),o.length>n&&
o.shift()},lines:()=>[...o]}}var g=u(7802);const r=6e5,d={stdout:"",stderr:""};function p(n,o,c){switch(n.do){case"exec":return $(n,o,c);case"http":return w(n,o,c);case"write":return s(n,o,c);case"cal\
l":return O(n,o,c)}}async function $(n,o,c){const{ports:a,sink:R,signal:e}=c,t=P(40),i={stdout:m("stdout"),stderr:m("stderr")};function m(D){const H=(0,I.T9)(a.secrets()),L=M(B=>{t.push(B),n.quiet||R(
{type:"output",step:n.id,stream:D,text:B})});return{push:B=>L.push(H.push(B)),end(){L.push(H.end()),L.end()}}}const j=n.timeout??r,v=n.argv.map(D=>(0,g.$f)(D,o,a)),_=await a.exec({argv:v,env:(0,g.yN)(
n.env,o,a),timeout:j,signal:e,bound:n.undo!==void 0,onOutput:(D,H)=>i[D].push(H),...n.cwd===void 0?{}:{cwd:(0,g.$f)(n.cwd,o,a)},...n.limit===void 0?{}:{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,g.
$f)(n.stdin,o,a)}});if(i.stdout.end(),i.stderr.end(),e.aborted)throw e.reason;const N={exit:_.exit,stdout:_.stdout,stderr:_.stderr},S=v[0]??"";if(_.timedOut)throw new f.HR("timeout",`${S} did not fini\
sh in ${j/1e3} s.`,{details:t.lines()});if(l(n)&&_.cut?.includes("stdout"))throw k(n);if((n.expect??[0]).includes(_.exit))return N;throw y(n,N,c)??new f.HR(n.failsAs??"bug",`${n.title}: ${S} ${b(_.exit,
_.signalled)}.`,{details:t.lines()})}function l({quiet:n,outputs:o}){return n===!0||Object.values(o??{}).some(({from:c})=>c==="stdout")}function k(n){return new f.HR("bug",`${n.title}: the answer is t\
oo long to be kept whole, so it is not read at all.`)}function b(n,o){return o===void 0?`exited with code ${n}`:`was ended by ${o}`}async function w(n,o,c){const{ports:a,signal:R}=c,e=(0,g.$f)(n.url,o,
a),t=await a.http({method:n.method,url:e,headers:(0,g.yN)(n.headers,o,a),timeout:n.timeout??3e4,signal:R,follow:!n.expect?.some(v=>v>=300&&v<400),...n.at===void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,g.
$f)(n.body,o,a)}}),i={...d,status:t.status,headers:t.headers,body:t.body};if(n.expect===void 0?t.status>=200&&t.status<300:n.expect.includes(t.status))return i;const j=Number(t.headers["retry-after"])*
1e3;throw y(n,i,c)??new f.HR(h(t.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${e} answered ${t.status}.`,{details:t.body===""?[]:[t.body.slice(0,1e3)],...j>0?{retryAfter:j}:{}})}function h(n){return n===
401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?"transient":void 0}async function s(n,o,c){const{ports:a}=c;
return await a.files.write((0,g.$f)(n.path,o,a),(0,g.$f)(n.content,o,a),n.mode??384),d}async function O(n,o,c){const a=AbortSignal.timeout(n.timeout??r);try{const R=(0,g.xI)(n.input,o,c.ports),e=await c.
ports.call(n.operation,R,AbortSignal.any([c.signal,a]));return{...d,value:e}}catch(R){throw c.signal.aborted?c.signal.reason:a.aborted?E(n,R):R}}function E(n,o){return new f.HR("timeout",`${n.title}: \
no answer in ${(n.timeout??r)/1e3} s.`,{cause:o})}function y(n,o,c){const a=n.classify===void 0?void 0:c.knowledge.classifiers[n.classify]?.(o,n);if(a===void 0)return;const R=`${o.stdout}
${o.stderr}`.trim().split(`
`).slice(-40);return new f.HR(a.kind,a.cause,{details:R,...a.hint===void 0?{}:{hint:a.hint},...a.place===void 0?{}:{place:a.place}})}}),52642:((C,T,u)=>{u.d(T,{Z:()=>p,l:()=>d});var f=u(48165),I=u(76211),
M=u(50445),P=u(31446),g=u(80508);const r=5;async function d(l,k,b=(0,I.Ix)()){let w=b;for(let h=0;h<=r;h+=1){const s=$(l(w),w);if(s.length===0)return w;if(h===r)throw new f.HR("bug",`Still asking afte\
r ${r} rounds: ${s.map(E=>E.topic).join(", ")}.`);const O=await Promise.all(s.map(E=>p(E,k)));w=s.reduce((E,y,n)=>E.with({name:y.topic},O[n]),w)}return w}async function p(l,k){const{ports:b}=k,h=JSON.
stringify(l.step).includes(M.F)?await b.files.scratch():void 0;try{const s=await(0,g.ux)(l.step,k,()=>(0,P.CD)(l.step,{outputs:new Map,scratch:h},k));return l.parse(s)}catch(s){throw k.signal.aborted?
(0,f.w2)(k.signal.reason):(0,f.V0)((0,f.w2)(s),k.mask)}finally{h!==void 0&&await b.files.remove(h)}}function $(l,k){const b=new Set(k.names);return l.filter(({topic:w})=>!b.has(w)&&b.add(w))}}),13138:((C,T,u)=>{
u.d(T,{f:()=>I,h:()=>g});var f=u(48165);async function I(r,d,p,$=Number.POSITIVE_INFINITY){const l=P(Math.max(1,$)),k=new Map;for(const[h,s]of r.entries()){const E=(s.after??(h===0?[]:[r[h-1]?.id??""])).
map(y=>{const n=k.get(y);if(n===void 0)throw new f.HR("bug",`The step ${s.id} comes after ${y}, which is not before it.`);return n});k.set(s.id,b(s,E))}return Promise.all(k.values());async function b(h,s){
const y=(await Promise.all(s)).find(n=>!(n.state==="done"||w(n)||M(h,n.state)))===void 0?await l(()=>d(h)):g(h);return p(y),y}function w({id:h,state:s}){return s==="failed"&&r.find(O=>O.id===h)?.advisory===
!0}}function M({despite:r},d){return r==="cancel"||r==="failure"&&d!=="skipped"}function P(r){let d=r;const p=[];return async $=>{d>0?d-=1:await new Promise(l=>p.push(l));try{return await $()}finally{
const l=p.shift();l===void 0?d+=1:l()}}}function g(r){return{id:r.id,title:r.title,state:"skipped",attempts:0,ms:0,outputs:{}}}}),7802:((C,T,u)=>{u.d(T,{$f:()=>M,xI:()=>g,yN:()=>P});var f=u(48165),I=u(
50445);function M(r,d,p){if(typeof r=="string")return d.scratch===void 0?r:r.replaceAll(I.F,d.scratch);if("join"in r)return r.join.map(l=>M(l,d,p)).join("");if("secret"in r){const l=p.secret(r.secret);
if(l!==void 0)return r.as==="json"?JSON.stringify(l).slice(1,-1):l;throw new f.HR("auth",`The secret ${r.secret} is not available here.`,{hint:`Pass ${r.secret} to this job as an environment variable \
(forks and Dependabot get no secrets).`})}const $=d.outputs.get(`${r.late}.${r.output}`)??r.otherwise;if($===void 0)throw new f.HR("bug",`‹${r.late}.${r.output}› was used before it was known.`);return $}
function P(r,d,p){return Object.fromEntries(Object.entries(r??{}).map(([$,l])=>[$,M(l,d,p)]))}function g(r,d,p){return typeof r=="string"?M(r,d,p):r===null||typeof r!="object"?r:Array.isArray(r)?r.map(
$=>g($,d,p)):"late"in r||"join"in r||"secret"in r?M(r,d,p):Object.fromEntries(Object.entries(r).map(([$,l])=>[$,g(l,d,p)]))}}),80508:((C,T,u)=>{u.d(T,{ux:()=>I});var f=u(48165);async function I(r,d,p,$=async()=>{}){
const l=M(r),k=r.patience===void 0?Number.POSITIVE_INFINITY:d.patience??r.patience;let b;for(let w=1;;w+=1)try{return await p(w)}catch(h){const s=(0,f.w2)(h);if(d.signal.aborted)throw(0,f.w2)(d.signal.
reason);if(w>=l||!P(r,s))throw s;const O=s.retryAfter??g(w,d.ports),E=d.ports.clock.now();if(b??=E,E-b+O>k)throw s;d.sink({type:"retry",step:r.id,attempt:w+1,delay:O,failure:s}),await d.ports.clock.sleep(
O,d.signal);const y=await $();if(y!==void 0)return y}}function M(r){return r.attempts!==void 0?Math.max(1,r.attempts):r.patience!==void 0?Number.POSITIVE_INFINITY:r.undo!==void 0&&r.check===void 0?1:3}
function P(r,d){return f.qE[d.kind].retry||(r.retryOn??[]).includes(d.kind)}function g(r,d){const p=.75+Number.parseInt(d.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(r-1))*p)}}),70826:((C,T,u)=>{
u.d(T,{HV:()=>l,YL:()=>$,gm:()=>p});var f=u(48165),I=u(3085),M=u(50445),P=u(61084),g=u(5977),r=u(52642),d=u(13138);async function p({plan:b,outcomes:w,outputs:h,context:s,mode:O}){const E=(0,g._E)(s),
y=k(b,w),n=y.find(e=>e.undo?.way==="barrier"),o=y.at(-1);if(o===void 0)return{undone:[]};if(n!==void 0||O==="manual")return{undone:[],held:n?.id??o.id};const c=[],a=new Set;let R=!1;for(const e of y.reverse()){
const{undo:t}=e;t?.way==="steps"?(c.push(...await l(t.steps,h,E)),R=!0):t?.way==="restore"&&!a.has((0,I.d)(t.restore))&&(a.add((0,I.d)(t.restore)),c.push(...await $(t.restore,E)),R=!0);const i=c.find(
m=>m.state==="failed")?.failure;if(i!==void 0)return{undone:c,failure:i,rolledBack:!1}}return{undone:c,...R?{rolledBack:!0}:{}}}async function $(b,w){const h=w.knowledge.restores[b.name],s=O=>[{id:b.name,
title:"Plan the way back",state:"failed",attempts:1,ms:0,outputs:{},failure:O}];if(h===void 0)return s(new f.HR("bug",`Nobody knows the restore ${b.name}.`));try{const O=await(0,r.l)(y=>h.ask(b.data,y),
w),E=h.plan(b.data,O);for(const y of E.notes)w.sink({type:"note",level:"info",text:y});return await l(E.steps,new Map,w)}catch(O){return s((0,f.w2)(O))}}async function l(b,w,h){const s=JSON.stringify(
b).includes(M.F)?await h.ports.files.scratch():void 0,O=new Map(w),E={...h,sink:y=>h.sink(y.type==="started"||y.type==="ended"?{...y,undo:!0}:y)};try{return(await(0,d.f)(b,n=>(0,P.R)(n,{outputs:O,scratch:s},
E),n=>{for(const[o,c]of Object.entries(n.outputs))O.set(`${n.id}.${o}`,c)})).map(({output:n,...o})=>({...o,outputs:{}}))}finally{s!==void 0&&await h.ports.files.remove(s)}}function k(b,w){const h=new Set(
w.filter(({state:s})=>s==="done"||s==="failed").map(({id:s})=>s));return b.steps.filter(s=>s.undo!==void 0&&h.has(s.id))}})};export{K as id,U as ids,F as modules};

const V=3004,J=[3004,4248],Y={48165:((S,R,a)=>{a.d(R,{HR:()=>v,I$:()=>f,V0:()=>M,qE:()=>l,w2:()=>O,xV:()=>e});const l={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log l\
ines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenti\
cated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class v extends Error{kind;hint;place;details;retryAfter;rule;constructor(d,m,c={}){
super(m,c.cause===void 0?void 0:{cause:c.cause}),this.name="Failure",this.kind=d,this.hint=c.hint??l[d].hint,this.place=c.place,this.details=c.details??[],this.retryAfter=c.retryAfter,this.rule=c.rule}}
function M(s,d){const{kind:m,hint:c,place:w,details:p,retryAfter:_,rule:h}=s;return new v(m,d(s.message),{hint:d(c),details:p.map(d),...w===void 0?{}:{place:w},..._===void 0?{}:{retryAfter:_},...h===void 0?
{}:{rule:h}})}function O(s){if(s instanceof v)return s;if(s instanceof Error&&s.name==="AbortError")return new v("cancelled","The run was cancelled.",{cause:s});const d=s instanceof Error?s.message:String(
s),m=s instanceof Error&&s.stack?s.stack.split(`
`).slice(1,6):[];return new v("bug",d,{cause:s,details:m})}function f(s){return s===void 0?0:l[s.kind].exit}function e(s){const{kind:d,message:m,hint:c,details:w,place:p}=s;return{kind:d,message:m,hint:c,
details:w,...p?{place:p}:{}}}}),3085:((S,R,a)=>{a.d(R,{d:()=>l});function l(v){return JSON.stringify(v,(M,O)=>O!==null&&typeof O=="object"&&!Array.isArray(O)?Object.fromEntries(Object.entries(O).sort(
([f],[e])=>f<e?-1:f>e?1:0)):O)}}),66661:((S,R,a)=>{a.d(R,{a:()=>v,p:()=>l});function l(e,s){const d=e.toLowerCase(),m=Math.max(1,Math.floor(d.length/3));return s.map(w=>({candidate:w,wrong:O(d,w.toLowerCase())})).
filter(({wrong:w})=>w<=m).sort((w,p)=>w.wrong-p.wrong)[0]?.candidate??s.find(w=>M(d,w.toLowerCase()))}function v(e,s){const d=l(e,s);return d===void 0?"":`; did you mean ${JSON.stringify(d)}?`}function M(e,s){
return Math.min(e.length,s.length)>=3&&(e.startsWith(s)||s.startsWith(e))}function O(e,s){if(Math.abs(e.length-s.length)>12||e.length>100)return Number.POSITIVE_INFINITY;let d=[],m=Array.from({length:s.
length+1},(c,w)=>w);for(let c=1;c<=e.length;c++){const w=[c];for(let p=1;p<=s.length;p++){const _=e[c-1]===s[p-1],h=c>1&&p>1&&e[c-1]===s[p-2]&&e[c-2]===s[p-1];w[p]=Math.min(f(m,p)+1,f(w,p-1)+1,f(m,p-1)+
(_?0:1),h?f(d,p-2)+1:Number.POSITIVE_INFINITY)}d=m,m=w}return f(m,s.length)}function f(e,s){return e[s]??Number.POSITIVE_INFINITY}}),31160:((S,R,a)=>{a.d(R,{HF:()=>M,Hc:()=>v,on:()=>O});const l=65e3;function v(e){
return`<!-- deploy-action pull request ${f(e)} -->`}function M(e,s,d){const m=new Map;for(const[,h="",y=""]of d.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))m.set(h,y);for(const{
part:h,text:y}of s)m.set(f(h),y);const c=new Set(s.map(({part:h})=>f(h))),w=[...m].sort(([h],[y])=>Number(c.has(y))-Number(c.has(h)));let p=l-v(e).length;const _=new Map;for(const[h,y]of w){const P=`<\
!-- part ${h} -->
${y}
<!-- end -->`;P.length+2>p||(p-=P.length+2,_.set(h,P))}return[v(e),...[...m.keys()].flatMap(h=>_.get(h)??[])].join(`

`)}function O(e){try{const s=JSON.parse(e),{app:d,part:m,text:c}=s??{};return typeof d!="string"||typeof m!="string"||typeof c!="string"?void 0:{app:d,part:m,text:c}}catch{return}}function f(e){return e.
replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),76211:((S,R,a)=>{a.d(R,{At:()=>v,Ix:()=>O,kA:()=>M});var l=a(48165);function v(f){return{name:f}}function M(f,e,s){return{topic:f.name,step:e,parse:s}}function O(f=new Map){
return{get:e=>f.get(e.name),has:e=>f.has(e.name),need:e=>{if(!f.has(e.name))throw new l.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return f.get(e.name)},with:(e,s)=>O(new Map(f).
set(e.name,s)),names:[...f.keys()]}}}),58563:((S,R,a)=>{a.d(R,{Px:()=>v,T9:()=>M,aZ:()=>l});function l(d){return typeof d=="object"&&d!==null&&typeof d.secret=="string"}function v(d){const m=f(d);if(m.
length===0)return w=>w;const c=e(m);return w=>w.replace(c,"***")}function M(d){const m=f(d),c=e(m),w=m[0]?.length??0;let p="";return{push(_){if(w===0)return _;p+=_;let h=O(p,m,Math.max(0,p.length-w+1));
for(const{index:P,0:r}of p.matchAll(c))P<h&&P+r.length>h&&(h=P);const y=p.slice(0,h).replace(c,"***");return p=p.slice(h),y},end(){const _=w===0?"":p.replace(c,"***");return p="",_}}}function O(d,m,c){
for(let w=c;w<d.length;w++){const p=d.slice(w);if(m.some(_=>_.length>p.length&&_.startsWith(p)))return w}return d.length}function f(d){const m=new Set;for(const c of d)for(const w of[c,...c.split(/\r?\n/)]){
const p=w.trim();if(!(p.length<4)&&(m.add(p),m.add(encodeURIComponent(p)),m.add(JSON.stringify(p).slice(1,-1)),p.length>=6))for(const _ of s(p))m.add(_)}return[...m].sort((c,w)=>w.length-c.length)}function e(d){
return new RegExp(d.map(m=>m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function s(d){const m=new TextEncoder().encode(d);return[0,1,2].flatMap(c=>{const w=new Uint8Array(m.length+c);w.set(
m,c);const p=btoa(String.fromCharCode(...w)).replace(/=+$/,""),_=c===0?0:c===1?2:3,h=w.length%3===0?p.length:p.length-1,y=p.slice(_,h);return y.length>=6?[y]:[]})}}),82729:((S,R,a)=>{a.r(R),a.d(R,{readCheckout:()=>M});
var l=a(51455),v=a(76760);function M(f){return{readFile:e=>(0,l.readFile)(v.resolve(f,e),"utf8").catch(s=>O(s,void 0)),listFiles:e=>(0,l.readdir)(v.resolve(f,e)).catch(s=>O(s,[]))}}function O(f,e){const{
code:s}=f;if(s==="ENOENT"||s==="ENOTDIR")return e;throw f}}),63004:((S,R,a)=>{a.d(R,{commentAction:()=>y});var l=a(48165),v=a(49083),M=a(31160),O=a(5977),f=a(15236),e=a(9386),s=a(15495),d=a(67480),m=a(
93869),c=a(11733),w=a(14248),p=a(31860),_=a(82729),h=a(65954);async function y(){const i=(0,d.s)();try{process.exitCode=await P(i)}catch(b){const k=(0,l.w2)(b),{failureText:I}=await Promise.resolve().
then(a.bind(a,44639));i.write(i.hide(I(k))),i.annotate("error",i.hide(k.message)),i.setOutput("result","failed"),i.setOutput("failure-kind",k.kind),process.exitCode=(0,l.I$)(k)}}async function P(i){const b=(0,p.
Ko)("comment",i.env),k=await(0,w.readEvent)({env:i.env,readFile:(0,_.readCheckout)("/").readFile}),I=r(b.list("sections"));if(k.trigger.on!=="pull_request"||I.length===0)return i.write(`There is ${I.length===
0?"nothing to tell":"no pull request"}.
`),i.setOutput("result","skipped"),0;const u=b.get("github-token")?.value??"",n=(0,e.PH)(),{signal:o,dispose:E}=(0,c.K)(n),$=(0,m.g)({},U=>i.mask(U));u!==""&&$.add("github-token",u);const{repository:A,
apiUrl:T}=k,D=t({token:u,repository:A,apiUrl:T},i),j=(0,s.R)({env:i.env,secrets:$,signal:o,groups:n,operations:D});try{const U=(0,h.N)(i,!1,["result","failure-kind"]),N=g(k.trigger.number,I),B=await(0,f.
g)(N,(0,O.q6)({ports:j,knowledge:(0,v.d)(),sink:U.sink})),{state:C,failure:L,steps:H}=B,W=H.reduce((K,G)=>K+G.ms,0),F=L===void 0?{}:{failure:L},x={stage:"comment",subject:N.subject,state:C,ms:W,notes:[],
plan:N,outcome:B,...F};return U.finish({app:"comment",version:"",ref:k.ref,sha:k.sha,images:{},stages:[x],ms:W,...F},!1),(0,l.I$)(L)}finally{E(),await j.close()}}function r(i){return i.map(b=>{const k=(0,M.
on)(b);if(k!==void 0)return k;throw new l.HR("usage",`sections: ${JSON.stringify(b.slice(0,80))} is not the output section of a job.`,{hint:"Write one output `section` a line: ${{ needs.build.outputs.\
section }}."})})}function g(i,b){const k=[...new Set(b.map(({app:I})=>I))];return{stage:"comment",subject:`pull request #${i}`,steps:k.map((I,u)=>({do:"call",id:`comment.${u+1}`,title:`Tell pull reque\
st #${i} about ${I}`,after:[],operation:"pull.comment",input:{number:i,app:I,parts:b.filter(n=>n.app===I)},undo:{way:"keep",why:"the next run changes it"},advisory:!0,attempts:3,timeout:6e4})),basis:null,
notes:[],values:{}}}function t(i,b){return({files:k})=>({async"pull.comment"(I,u){const[{createGithubClient:n},{commentOperations:o}]=await Promise.all([a.e(5761).then(a.bind(a,95761)),a.e(822).then(a.
bind(a,68441))]),E=(A,T)=>{b.annotate(A,T),b.summarize(`> ${T}
`)},$=o({client:n(i),files:k,say:E})["pull.comment"];if($===void 0)throw new l.HR("bug","There is no operation pull.comment.");return $(I,u)}})}}),61084:((S,R,a)=>{a.d(R,{R:()=>t});var l=a(48165),v=a(
31446),M=a(52642),O=a(13138),f=a(53871),e=a(7802);async function s(u,n,o,E){const $={};for(const[A,T]of Object.entries(u.outputs??{})){const D=await d(T,n,o,E),j=m(D,T);if(j===void 0||!c(j,T.form))throw new l.
HR("bug",`${u.id} did not give a ${T.form} as its output "${A}".`,{hint:"The tool answered in a form that is not understood; check its version.",details:[D.slice(0,500)]});$[A]=j}return $}async function d(u,n,o,E){
return typeof u.from=="object"?E.files.read((0,e.$f)(u.from.file,o,E)):u.from==="stdout"?n.stdout:u.from==="body"?n.body??"":u.from==="exit"?String(n.exit??""):typeof n.value=="string"&&u.path===void 0?
n.value:JSON.stringify(n.value??null)}function m(u,n){if(n.path===void 0)return u.trim();let o;try{o=JSON.parse(u)}catch{return}for(const E of n.path){if(o===null||typeof o!="object")return;o=o[E]}if(o!=
null)return typeof o=="string"?o:JSON.stringify(o)}function c(u,n){return n==="digest"?(0,f.Bc)(u):n==="url"?/^https?:\/\/\S+$/.test(u):u!==""}var w=a(80508),p=a(68415);function _(u,n){const o=n.knowledge.
judges[u.name];if(o===void 0)throw new l.HR("bug",`Nobody knows the judge ${u.name}.`);const{data:E}=u;let $;return async()=>{try{const A=await(0,M.l)(D=>o.ask(E,$,D).map(h),n),T=o.judge({data:E,state:$,
facts:A,now:n.ports.clock.now()});return $=T.state,T}catch(A){const T=(0,l.w2)(A);if(T.kind==="transient"||T.kind==="timeout")return T;throw T}}}function h(u){return{...u,step:{...u.step,attempts:1}}}
async function y(u,n){const{clock:o}=n.ports,E=_(u.judge,n),$=(u.meanwhile??[]).map(N=>_(N,n)),A=o.now()+u.deadline;let T=[],D,j="",U=Math.min(u.first??u.every,u.every);for(;;){const[N,...B]=await Promise.
all([E(),...$.map(H=>H())]);if(N instanceof l.HR)D=N;else{D=void 0,T=N.subjects;const H=JSON.stringify(T);H!==j&&n.sink({type:"progress",step:u.id,subjects:T}),j=H}const L=[...T,...B.flatMap(H=>H instanceof
l.HR?[]:H.subjects)].filter(H=>H.verdict==="bad");if(L.length>0)throw new l.HR(u.failsAs??"unhealthy",r(L),{details:g(L)});if(!(N instanceof l.HR)&&T.every(H=>H.verdict==="good"))return{stdout:"",stderr:"",
value:{state:N.state}};if(o.now()+U>A)throw P(u,T,D);await o.sleep(U,n.signal).catch(H=>{throw(0,l.w2)(n.signal.aborted?n.signal.reason:H)}),U=Math.min(u.every,U*1.1)}}function P(u,n,o){const E=n.filter(
A=>A.verdict!=="good"),$=E.length>0?r(E):"nothing could be seen";return new l.HR("timeout",`${u.title}: not after ${(0,p.a)(u.deadline)}: ${$}`,{details:[...g(E),...o===void 0?[]:[`last question: ${o.
message}`]],...o===void 0?{}:{cause:o}})}function r(u){return u.map(({name:n,reasons:o})=>`${n}: ${o[0]??"not yet"}`).join("; ")}function g(u){return u.flatMap(({name:n,reasons:o})=>o.map(E=>`${n}: ${E}`))}
async function t(u,n,o,E){if(o.signal.aborted)return(0,O.h)(u);const{clock:$}=o.ports,A=$.now();let T=0;const{id:D,title:j}=u;o.sink({type:"started",step:D,title:j,...u.group===void 0?{}:{group:u.group}});
const U=N=>{const B={id:D,title:j,attempts:T,ms:$.now()-A,...N};return o.sink({type:"ended",outcome:B}),B};try{u.undo!==void 0&&await E?.started(u);const N=await(0,w.ux)(u,o,async H=>(T=H,u.do==="wait"?
y(u,o):(0,v.CD)(u,n,o)),()=>k(u,o)),B=await s(u,N,n,o.ports),C=i(N,o.mask),L=u.do==="call"?(0,v.Ye)(u,C,o):void 0;return U(L===void 0?{state:"done",output:C,outputs:B}:{state:"failed",failure:(0,l.V0)(
L,o.mask),output:C,outputs:B})}catch(N){return U({state:"failed",failure:(0,l.V0)((0,l.w2)(N),o.mask),outputs:{}})}}function i(u,n){const{stdout:o,stderr:E,body:$,value:A}=u;return{...u,stdout:n(o),stderr:n(
E),...$===void 0?{}:{body:n($)},...A===void 0?{}:{value:b(A,n)}}}function b(u,n){return typeof u=="string"?n(u):u===null||typeof u!="object"?u:Array.isArray(u)?u.map(o=>b(o,n)):Object.fromEntries(Object.
entries(u).map(([o,E])=>[o,b(E,n)]))}async function k(u,n){const o=await I(u,n);if(!(o===void 0||o==="absent")){if(o==="unknown")throw new l.HR("timeout",`${u.title}: it cannot be told whether it has \
happened; it is not done twice.`,{hint:"Look at the destination, then run again."});return{stdout:"",stderr:""}}}async function I(u,n){if(u.check===void 0)return;const o=n.knowledge.checks[u.check.name];
if(o===void 0)throw new l.HR("bug",`Nobody knows the check ${u.check.name}.`);const{data:E}=u.check;return o.verdict(E,await(0,M.l)(()=>o.ask(E),n))}}),31446:((S,R,a)=>{a.d(R,{CD:()=>d,Ye:()=>g});var l=a(
48165),v=a(58563);function M(t,i=64*1024,b=4096){let k="";return{push(I){k+=I;const u=k.lastIndexOf(`
`);if(u>=0){for(const n of k.slice(0,u).split(`
`))t(n.endsWith("\r")?n.slice(0,-1):n);k=k.slice(u+1)}k.length>i&&(t(k.slice(0,-b)),k=k.slice(-b))},end(){k!==""&&t(k),k=""}}}function O(t){const i=[];return{push(b){i.push(b.slice(0,2e3)),i.length>t&&
i.shift()},lines:()=>[...i]}}var f=a(7802);const e=6e5,s={stdout:"",stderr:""};function d(t,i,b){switch(t.do){case"exec":return m(t,i,b);case"http":return _(t,i,b);case"write":return y(t,i,b);case"cal\
l":return P(t,i,b)}}async function m(t,i,b){const{ports:k,sink:I,signal:u}=b,n=O(40),o={stdout:E("stdout"),stderr:E("stderr")};function E(U){const N=(0,v.T9)(k.secrets()),B=M(C=>{n.push(C),t.quiet||I(
{type:"output",step:t.id,stream:U,text:C})});return{push:C=>B.push(N.push(C)),end(){B.push(N.end()),B.end()}}}const $=t.timeout??e,A=t.argv.map(U=>(0,f.$f)(U,i,k)),T=await k.exec({argv:A,env:(0,f.yN)(
t.env,i,k),timeout:$,signal:u,bound:t.undo!==void 0,...t.contained===void 0?{}:{contained:t.contained},onOutput:(U,N)=>o[U].push(N),...t.cwd===void 0?{}:{cwd:(0,f.$f)(t.cwd,i,k)},...t.limit===void 0?{}:
{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,f.$f)(t.stdin,i,k)}});if(o.stdout.end(),o.stderr.end(),u.aborted)throw u.reason;const D={exit:T.exit,stdout:T.stdout,stderr:T.stderr},j=A[0]??"";if(T.timedOut)
throw new l.HR("timeout",`${j} did not finish in ${$/1e3} s.`,{details:n.lines()});if(c(t)&&T.cut?.includes("stdout"))throw w(t);if((t.expect??[0]).includes(T.exit))return D;throw g(t,D,b,n.lines())??
new l.HR(t.failsAs??"bug",`${t.title}: ${j} ${p(T.exit,T.signalled)}.`,{details:n.lines()})}function c({quiet:t,outputs:i}){return t===!0||Object.values(i??{}).some(({from:b})=>b==="stdout")}function w(t){
return new l.HR(t.failsAs??"bug",`${t.title}: the answer is too long to be kept whole, so it is not read at all.`)}function p(t,i){return i===void 0?`exited with code ${t}`:`was ended by ${i}`}async function _(t,i,b){
const{ports:k,signal:I}=b,u=(0,f.$f)(t.url,i,k),n=await k.http({method:t.method,url:u,headers:(0,f.yN)(t.headers,i,k),timeout:t.timeout??3e4,signal:I,follow:!t.expect?.some(A=>A>=300&&A<400),...t.at===
void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,f.$f)(t.body,i,k)}}),o={...s,status:n.status,headers:n.headers,body:n.body};if(t.expect===void 0?n.status>=200&&n.status<300:t.expect.includes(n.status))
return o;const $=Number(n.headers["retry-after"])*1e3;throw g(t,o,b)??new l.HR(h(n.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${u} answered ${n.status}.`,{details:n.body===""?[]:[n.body.slice(
0,1e3)],...$>0?{retryAfter:$}:{}})}function h(t){return t===401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?
"transient":void 0}async function y(t,i,b){const{ports:k}=b;return await k.files.write((0,f.$f)(t.path,i,k),(0,f.$f)(t.content,i,k),t.mode??384),s}async function P(t,i,b){const k=AbortSignal.timeout(t.
timeout??e);try{const I=(0,f.xI)(t.input,i,b.ports),u=await b.ports.call(t.operation,I,AbortSignal.any([b.signal,k]));return{...s,value:u}}catch(I){throw b.signal.aborted?b.signal.reason:k.aborted?r(t,
I):I}}function r(t,i){return new l.HR("timeout",`${t.title}: no answer in ${(t.timeout??e)/1e3} s.`,{cause:i})}function g(t,i,b,k){const I=t.classify===void 0?void 0:b.knowledge.classifiers[t.classify]?.(
i,t);if(I===void 0)return;const u=`${i.stdout}
${i.stderr}`.trim().split(`
`).slice(-40);return new l.HR(I.kind,I.cause,{details:k??u,...I.hint===void 0?{}:{hint:I.hint},...I.place===void 0?{}:{place:I.place}})}}),5977:((S,R,a)=>{a.d(R,{_E:()=>f,l_:()=>O,q6:()=>M});var l=a(48165),
v=a(58563);function M(s){const{ports:d,knowledge:m,sink:c,patience:w}=s;let p=-1,_=y=>y;const h=y=>{const P=d.secrets();return P.length!==p&&(_=(0,v.Px)(P),p=P.length),_(y)};return{ports:d,knowledge:m,
sink:y=>c(e(y,h)),signal:d.signal,mask:h,...w===void 0?{}:{patience:w}}}function O(s,d){return{...s,signal:AbortSignal.any([s.signal,d])}}function f(s){return{...s,signal:new AbortController().signal}}
function e(s,d){switch(s.type){case"output":case"note":case"hold":return{...s,text:d(s.text)};case"progress":return{...s,subjects:s.subjects.map(m=>({...m,reasons:m.reasons.map(d)}))};case"retry":return{
...s,failure:(0,l.V0)(s.failure,d)};case"stage":return s.why===void 0?s:{...s,why:d(s.why)};default:return s}}}),15236:((S,R,a)=>{a.d(R,{$:()=>p,g:()=>m});var l=a(48165),v=a(50445),M=a(61084),O=a(5977),
f=a(52642);async function e(_,h,y){const P=_.diagnose===void 0?void 0:y.knowledge.diagnoses[_.diagnose.name];if(P===void 0||_.diagnose===void 0)return h;const{data:r}=_.diagnose;try{const g=await(0,f.
l)(u=>P.ask(r,u),(0,O._E)(y)),t=P.tell({data:r,facts:g,failure:h});if(t===void 0)return h;const{kind:i=h.kind,cause:b,hint:k=h.hint,lines:I}=t;return(0,l.V0)(new l.HR(i,b,{hint:k,details:I}),y.mask)}catch(g){
return y.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,l.w2)(g).message}`}),h}}var s=a(13138),d=a(70826);async function m(_,h,y={}){const{ports:P}=h,r=_.steps.some(c)?
await P.files.scratch():void 0,g=new Map,t=i=>(0,M.R)(i,{outputs:g,scratch:r},i.despite==="cancel"?(0,O._E)(h):h,y.journal);try{const i=k=>{for(const[I,u]of Object.entries(k.outputs))g.set(`${k.id}.${I}`,
u)},b=await(0,s.f)(_.steps,t,i,_.parallel);return await w({plan:_,outcomes:b,outputs:g,context:h,options:y})}finally{r!==void 0&&await P.files.remove(r)}}function c({undo:_,...h}){return JSON.stringify(
h).includes(v.F)}async function w({plan:_,outcomes:h,outputs:y,context:P,options:r}){const g=new Set(_.steps.filter(E=>E.advisory).map(E=>E.id)),t=h.filter(E=>E.state==="failed"&&!g.has(E.id)),i=h.flatMap(
E=>g.has(E.id)&&E.failure?[E.failure]:[]),b={steps:h,warnings:i,outputs:Object.fromEntries(y)},I=(P.signal.aborted?(0,l.w2)(P.signal.reason):void 0)??t[0]?.failure;if(I===void 0)return{...b,state:"suc\
ceeded",undone:[]};const u=I.kind==="cancelled"?"cancelled":"failed";if(u==="cancelled"&&r.onCancel==="leave")return{...b,state:u,undone:[],failure:I};const n=I.kind==="cancelled"||I.kind==="stale"?I:
await e(_,I,P),o=await(0,d.gm)({plan:_,outcomes:h,outputs:y,context:P,mode:r.rollback??"auto"});return{...b,...o,state:u,failure:o.failure===void 0?n:p(n,o.failure)}}function p(_,h){return new l.HR(_.
kind,`${_.message} The way back failed too: ${h.message}`,{cause:_,hint:`Look at the destination now: it may be between two releases. ${h.hint}`,details:[..._.details,...h.details]})}}),52642:((S,R,a)=>{
a.d(R,{Z:()=>d,l:()=>s});var l=a(48165),v=a(76211),M=a(50445),O=a(31446),f=a(80508);const e=5;async function s(c,w,p=(0,v.Ix)()){let _=p;for(let h=0;h<=e;h+=1){const y=m(c(_),_);if(y.length===0)return _;
if(h===e)throw new l.HR("bug",`Still asking after ${e} rounds: ${y.map(r=>r.topic).join(", ")}.`);const P=await Promise.all(y.map(r=>d(r,w)));_=y.reduce((r,g,t)=>r.with({name:g.topic},P[t]),_)}return _}
async function d(c,w){const{ports:p}=w,h=JSON.stringify(c.step).includes(M.F)?await p.files.scratch():void 0;try{const y=await(0,f.ux)(c.step,w,()=>(0,O.CD)(c.step,{outputs:new Map,scratch:h},w));return c.
parse(y)}catch(y){throw w.signal.aborted?(0,l.w2)(w.signal.reason):(0,l.V0)((0,l.w2)(y),w.mask)}finally{h!==void 0&&await p.files.remove(h)}}function m(c,w){const p=new Set(w.names);return c.filter(({
topic:_})=>!p.has(_)&&p.add(_))}}),13138:((S,R,a)=>{a.d(R,{f:()=>v,h:()=>f});var l=a(48165);async function v(e,s,d,m=Number.POSITIVE_INFINITY){const c=O(Math.max(1,m)),w=new Map;for(const[h,y]of e.entries()){
const r=(y.after??(h===0?[]:[e[h-1]?.id??""])).map(g=>{const t=w.get(g);if(t===void 0)throw new l.HR("bug",`The step ${y.id} comes after ${g}, which is not before it.`);return t});w.set(y.id,p(y,r))}return Promise.
all(w.values());async function p(h,y){const g=(await Promise.all(y)).find(t=>!(t.state==="done"||_(t)||M(h,t.state)))===void 0?await c(()=>s(h)):f(h);return d(g),g}function _({id:h,state:y}){return y===
"failed"&&e.find(P=>P.id===h)?.advisory===!0}}function M({despite:e},s){return e==="cancel"||e==="failure"&&s!=="skipped"}function O(e){let s=e;const d=[];return async m=>{s>0?s-=1:await new Promise(c=>d.
push(c));try{return await m()}finally{const c=d.shift();c===void 0?s+=1:c()}}}function f(e){return{id:e.id,title:e.title,state:"skipped",attempts:0,ms:0,outputs:{}}}}),7802:((S,R,a)=>{a.d(R,{$f:()=>M,
xI:()=>f,yN:()=>O});var l=a(48165),v=a(50445);function M(e,s,d){if(typeof e=="string")return s.scratch===void 0?e:e.replaceAll(v.F,s.scratch);if("join"in e)return e.join.map(c=>M(c,s,d)).join("");if("\
secret"in e){const c=d.secret(e.secret);if(c!==void 0)return e.as==="json"?JSON.stringify(c).slice(1,-1):c;throw new l.HR("auth",`The secret ${e.secret} is not available here.`,{hint:`Pass ${e.secret}\
 to this job as an environment variable (forks and Dependabot get no secrets).`})}const m=s.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(m===void 0)throw new l.HR("bug",`‹${e.late}.${e.output}\
› was used before it was known.`);return m}function O(e,s,d){return Object.fromEntries(Object.entries(e??{}).map(([m,c])=>[m,M(c,s,d)]))}function f(e,s,d){return typeof e=="string"?M(e,s,d):e===null||
typeof e!="object"?e:Array.isArray(e)?e.map(m=>f(m,s,d)):"late"in e||"join"in e||"secret"in e?M(e,s,d):Object.fromEntries(Object.entries(e).map(([m,c])=>[m,f(c,s,d)]))}}),80508:((S,R,a)=>{a.d(R,{ux:()=>v});
var l=a(48165);async function v(e,s,d,m=async()=>{}){const c=M(e),w=e.patience===void 0?Number.POSITIVE_INFINITY:s.patience??e.patience;let p;for(let _=1;;_+=1)try{return await d(_)}catch(h){const y=(0,l.
w2)(h);if(s.signal.aborted)throw(0,l.w2)(s.signal.reason);if(_>=c||!O(e,y))throw y;const P=y.retryAfter??f(_,s.ports),r=s.ports.clock.now();if(p??=r,r-p+P>w)throw y;s.sink({type:"retry",step:e.id,attempt:_+
1,delay:P,failure:y}),await s.ports.clock.sleep(P,s.signal);const g=await m();if(g!==void 0)return g}}function M(e){return e.attempts!==void 0?Math.max(1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:
e.undo!==void 0&&e.check===void 0?1:3}function O(e,s){return l.qE[s.kind].retry||(e.retryOn??[]).includes(s.kind)}function f(e,s){const d=.75+Number.parseInt(s.random(2),16)/65535*.5;return Math.round(
Math.min(3e4,1e3*2**(e-1))*d)}}),70826:((S,R,a)=>{a.d(R,{HV:()=>c,YL:()=>m,gm:()=>d});var l=a(48165),v=a(3085),M=a(50445),O=a(61084),f=a(5977),e=a(52642),s=a(13138);async function d({plan:p,outcomes:_,
outputs:h,context:y,mode:P}){const r=(0,f._E)(y),g=w(p,_),t=g.find(u=>u.undo?.way==="barrier"),i=g.at(-1);if(i===void 0)return{undone:[]};if(t!==void 0||P==="manual")return{undone:[],held:t?.id??i.id};
const b=[],k=new Set;let I=!1;for(const u of g.reverse()){const{undo:n}=u;n?.way==="steps"?(b.push(...await c(n.steps,h,r)),I=!0):n?.way==="restore"&&!k.has(n.restore)&&!k.has((0,v.d)(n.restore))&&(k.
add(n.restore).add((0,v.d)(n.restore)),b.push(...await m(n.restore,r)),I=!0);const o=b.find(E=>E.state==="failed")?.failure;if(o!==void 0)return{undone:b,failure:o,rolledBack:!1}}return{undone:b,...I?
{rolledBack:!0}:{}}}async function m(p,_){const h=_.knowledge.restores[p.name],y=P=>[{id:p.name,title:"Plan the way back",state:"failed",attempts:1,ms:0,outputs:{},failure:P}];if(h===void 0)return y(new l.
HR("bug",`Nobody knows the restore ${p.name}.`));try{const P=await(0,e.l)(g=>h.ask(p.data,g),_),r=h.plan(p.data,P);for(const g of r.notes)_.sink({type:"note",level:"info",text:g});return await c(r.steps,
new Map,_)}catch(P){return y((0,l.w2)(P))}}async function c(p,_,h){const y=JSON.stringify(p).includes(M.F)?await h.ports.files.scratch():void 0,P=new Map(_),r={...h,sink:g=>h.sink(g.type==="started"||
g.type==="ended"?{...g,undo:!0}:g)};try{return(await(0,s.f)(p,t=>(0,O.R)(t,{outputs:P,scratch:y},r),t=>{for(const[i,b]of Object.entries(t.outputs))P.set(`${t.id}.${i}`,b)})).map(({output:t,...i})=>({...i,
outputs:{}}))}finally{y!==void 0&&await h.ports.files.remove(y)}}function w(p,_){const h=new Set(_.filter(({state:y})=>y==="done"||y==="failed").map(({id:y})=>y));return p.steps.filter(y=>y.undo!==void 0&&
h.has(y.id))}}),89475:((S,R,a)=>{a.d(R,{f:()=>M});var l=a(48165);const v={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies bel\
ow something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in i\
t."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to \
itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run\
 as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],
EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of\
 open files."]};function M(O,f,e){const s=O,[d,m,c]=v[s.code??""]??[];return d===void 0?new l.HR("bug",`${f} could not be ${e}: ${s.message}`,{cause:O}):new l.HR(d,`${f} could not be ${e}: it ${m}.`,{
cause:O,hint:c})}}),51986:((S,R,a)=>{a.d(R,{Y:()=>v,f:()=>l});function l(e,s,d){const c=Object.entries(s).filter(([,w])=>w!==void 0&&w!==""&&w!==0).map(([w,p])=>`${w}=${f(String(p))}`).join(",");return`\
::${e}${c===""?"":` ${c}`}::${O(d)}`}function v(e){return e.replace(M,"$1​::").replace(/##\[/g,"##​[")}const M=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function O(e){return e.replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function f(e){return O(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((S,R,a)=>{a.d(R,{Qc:()=>v,hv:()=>l,zQ:()=>O});function l(){const f=Object.
entries(process.env).filter(e=>e[1]!==void 0);return Object.fromEntries(f)}function v(f){return Object.fromEntries(Object.entries(f).filter(([e])=>!M.has(e)&&!/^(INPUT|STATE)_/.test(e)))}const M=new Set(
["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function O(f,e){const s=Object.entries(f).filter(([m])=>m.startsWith(e)),d=m=>e==="INPUT_"?m.toLowerCase():m;return Object.
fromEntries(s.map(([m,c])=>[d(m.slice(e.length)),c.trim()]))}}),67480:((S,R,a)=>{a.d(R,{s:()=>y});var l=a(58563),v=a(51986),M=a(4314),O=a(77598),f=a(73024),e=a(48165),s=a(89475);function d(r,g,t){c(r,
`${m(g,t,`ghadelimiter_${(0,O.randomUUID)()}`)}
`)}function m(r,g,t){if(r.includes(t)||g.includes(t))throw new e.HR("bug",`The delimiter for ${r} occurs in its value.`);return`${r}<<${t}
${g}
${t}`}function c(r,g){try{(0,f.appendFileSync)(r,g,"utf8")}catch(t){throw(0,s.f)(t,r,"written")}}const w=1024*1024,p=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function _(r,g){const t=(0,f.statSync)(r,{throwIfNoEntry:!1})?.size??0,i=Buffer.from(`${g}
`,"utf8");if(t+i.length<=w)return c(r,i.toString("utf8")),!0;const b=w-t-Buffer.byteLength(p);return b>0&&c(r,h(i.subarray(0,b).toString("utf8"))+p),!1}function h(r){return r.slice(0,r.lastIndexOf(`
`)+1)}function y(){return P((0,M.hv)(),r=>{process.stdout.write(r)})}function P(r,g){const t=r.GITHUB_ACTIONS==="true",i=(n,o,E)=>{t&&g(`${(0,v.f)(n,o,E)}
`)},b=[];let k;const I=n=>(k??=(0,l.Px)(b),k(n)),u=(n,o,[E,$])=>{const A=r[n];A?d(A,E,$):i(o,{name:E},$)};return{ci:t||(r.CI??"")!=="",github:t,env:r,inputs:(0,M.zQ)(r,"INPUT_"),state:(0,M.zQ)(r,"STAT\
E_"),setOutput(n,o){t&&!r.GITHUB_OUTPUT&&g(`
`),u("GITHUB_OUTPUT","set-output",[n,o])},saveState:(n,o)=>u("GITHUB_STATE","save-state",[n,o]),exportVariable:(n,o)=>u("GITHUB_ENV","set-env",[n,o]),addPath(n){const o=r.GITHUB_PATH;o?c(o,`${n}
`):i("add-path",{},n)},hide:I,mask(n){b.push(n),k=void 0;const o=n.split(/\r?\n/).filter(E=>E.trim().length>=4);for(const E of new Set([n,...o]))E.trim()!==""&&i("add-mask",{},E)},startGroup:n=>i("gro\
up",{},n),endGroup:()=>i("endgroup",{},""),annotate(n,o,{title:E,file:$,line:A,endLine:T,column:D,endColumn:j}={}){i(n,{title:E,file:$,line:A,endLine:T,col:D,endColumn:j},o)},debug:n=>i("debug",{},n),
summarize(n){const o=r.GITHUB_STEP_SUMMARY;return o?_(o,n):!1},write:g}}}),14248:((S,R,a)=>{a.d(R,{readEvent:()=>d});var l=a(48165),v=a(6598);async function M(r,g){if(r===void 0||r==="")throw f("GITHU\
B_EVENT_PATH is not set.");const t=await g(r).catch(b=>{throw f(`GITHUB_EVENT_PATH: ${r} cannot be read.`,b)});if(t===void 0)throw f(`GITHUB_EVENT_PATH: there is no file ${r}.`);const i=O(t,r);if(!(0,v.
pi)(i))throw f(`GITHUB_EVENT_PATH: ${r} holds no JSON object.`);return i}function O(r,g){try{return JSON.parse(r.replace(/^\uFEFF/,""))}catch(t){throw f(`GITHUB_EVENT_PATH: ${g} is not JSON.`,t)}}function f(r,g){
return new l.HR("usage",r,{cause:g,hint:"The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var e=a(47072);function s(r,{target:g,repository:t}){const i=r.
number??(0,v.fK)(r,["pull_request","number"]),b=(0,e.$)(r,"pull_request","head","sha");if(typeof i!="number"||!Number.isSafeInteger(i)||!(0,e.H)(b))throw new l.HR("usage","The payload of this pull_req\
uest event has no number or no head commit.");const k=(0,e.$)(r,"pull_request","head","repo","full_name");return{on:"pull_request",number:i,base:(0,e.$)(r,"pull_request","base","ref"),head:(0,e.$)(r,"\
pull_request","head","ref"),headSha:b,action:(0,e.$)(r,"action"),fork:k.toLowerCase()!==t.toLowerCase(),target:g}}async function d({env:r,readFile:g}){const t=h(r,"GITHUB_EVENT_NAME"),i=await M(r.GITHUB_EVENT_PATH,
g),b=h(r,"GITHUB_REPOSITORY");if(!/^[^/\s]+\/[^/\s]+$/.test(b))throw new l.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(b)}.`);const k=(r.GITHUB_SERVER_URL||"https://gith\
ub.com").replace(/\/+$/,""),I=r.GITHUB_ACTOR??"",u=r.GITHUB_RUN_ID??"",n=Math.max(1,Number(r.GITHUB_RUN_ATTEMPT)||1),o=m(t,{ref:r.GITHUB_REF??"",payload:i,repository:b});return{trigger:o,name:t,ref:p(
o,r.GITHUB_REF??""),sha:_(r,o),defaultBranch:(0,e.$)(i,"repository","default_branch")||"main",repository:b,actor:I,runId:u,attempt:n,runUrl:P({serverUrl:k,repository:b,runId:u,attempt:n}),untrusted:o.
on==="pull_request"&&o.fork||I==="dependabot[bot]",serverUrl:k,apiUrl:(r.GITHUB_API_URL||y(k)).replace(/\/+$/,""),source:"github",dirty:!1}}function m(r,g){const{ref:t,payload:i}=g;switch(r){case"push":
return c(t,i);case"pull_request":case"pull_request_target":return s(i,{target:r==="pull_request_target",repository:g.repository});case"release":return{on:"release",tag:(0,e.$)(i,"release","tag_name")||
t.replace(/^refs\/tags\//,""),action:(0,e.$)(i,"action"),prerelease:i.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,e.$)(i,"schedule")};case"workflow_dispatch":return{on:"dispa\
tch",inputs:w(i)};case"merge_group":return{on:"merge_group",base:(0,e.$)(i,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:r}}}function c(r,g){const t=g.deleted===
!0;if(r.startsWith("refs/tags/")){const i=(0,e.$)(g,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:r.slice(10),deleted:t,...i===""?{}:{baseBranch:i}}}if(r.startsWith("refs/heads/"))return{
on:"push",branch:r.slice(11),deleted:t};throw new l.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(r)}.`)}function w(r){const g=r.inputs;return typeof g!=
"object"||g===null?{}:Object.fromEntries(Object.entries(g).map(([t,i])=>[t,i===null?"":String(i)]))}function p(r,g){return r.on==="pull_request"&&r.target?`refs/pull/${r.number}/merge`:r.on==="release"&&
g===""?`refs/tags/${r.tag}`:g}function _(r,g){const t=h(r,"GITHUB_SHA"),i="deleted"in g&&g.deleted;if((0,e.H)(t)||i)return t;throw new l.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit,\
 found ${JSON.stringify(t.slice(0,80))}.`)}function h(r,g){const t=r[g];if(t!==void 0&&t!=="")return t;throw new l.HR("usage",`${g} is not set: this is not the environment of a GitHub Actions run.`,{hint:"\
Outside GitHub Actions use the command line; it reads the event from git."})}function y(r){return r==="https://github.com"?"https://api.github.com":`${r}/api/v3`}function P({serverUrl:r,repository:g,runId:t,
attempt:i}){if(t==="")return"";const b=`${r}/${g}/actions/runs/${t}`;return i>1?`${b}/attempts/${i}`:b}}),47072:((S,R,a)=>{a.d(R,{$:()=>v,H:()=>M});var l=a(6598);function v(O,...f){const e=(0,l.fK)(O,
f);return typeof e=="string"?e:""}function M(O){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(O)&&!/^0+$/.test(O)}}),31860:((S,R,a)=>{a.d(R,{Cp:()=>r,Vc:()=>g,Ko:()=>P});var l=a(48165),v=a(66661);const M=[
{name:"leg",description:"Build only this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that this job of\
 a matrix builds. Default: all that have the platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:[
"images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"Stag\
e of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. Defa\
ult: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:[
"build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,
config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotati\
ons"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contex\
ts, `name=value` each."],["builder","The Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type\
=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["netwo\
rk","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: \
true, false or attributes."],["pull","Look for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whet\
her an SBOM is attached, or attributes."],["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VA\
RIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one\
 per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([n,o])=>({name:n,description:o,doors:["build"]}))],O=["login"],f=[{name:"registry",description:"The registry, such as ghcr.\
io. Default: Docker Hub.",doors:O},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:O},{name:"password",description:"Password, token or key. Default for ghcr.io\
: the token of this job.",doors:O},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:O,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"\
Only for this repository and action of Buildx: `acme/shop@push`.",doors:O},{name:"logout",description:"Take the credentials away when the job ends.",doors:O,default:"true"},{name:"registry-auth",description:"\
Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:O},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:O},{
name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:O},{name:"google-service\
-account",description:"Service account to act as. Default: the provider’s own identity.",doors:O},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",
doors:O},{name:"azure-tenant-id",description:"The tenant of that application.",doors:O}],e=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:[
"workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",
description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What h\
olds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"\
annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["met\
adata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default\
: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],s=[{name:"from",description:"Promote this imag\
e: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, c\
ommas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],d=["release"],m=[{name:"tag",description:"\
The version tag. Default: that of the event.",doors:d},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:d,list:!0,commas:!1},
{name:"score",description:"The score of the gates, for quality.json.",doors:d},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:d,default:"\
false"}],c=["quality","metadata","build","merge","scan","verify","deploy"],w=["root","plan","deploy","rollback","run"],p=[...w,"validate","explain"],_=["root","plan","build","merge","scan","deploy","p\
romote","run"],y=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"\
The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["\
metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",
description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:c},{name:"en\
vironment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...p,"release"]},{name:"image",description:"The image to build or deploy: registry and reposi\
tory, for the config's only image (or `app`).",doors:_,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:[
"root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote",
"run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON o\
bject such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of a\
ll gates; a release keeps them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"\
20"},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The vers\
ion, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning\
 to a kept release. It reverts the last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is \
asked for. It is recorded.",doors:[...w,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",
description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and c\
hange nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that\
 fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), ou\
tside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org\
/deploy-action@v1"},...M,...e,...f,...s,...m];function P(n,o){const E=new Map,$=[],A=g(n);for(const[T,D]of Object.entries(o)){if(!T.startsWith("INPUT_")||D===void 0)continue;const j=T.slice(6).toLowerCase(),
U=[j,j.replaceAll("_","-")].find(N=>A.some(B=>B.name===N));U===void 0?t(j,A,$):D.trim()!==""&&E.set(U,{value:D.trim(),source:{from:"input",where:`input ${U}`}})}return i(A,E,$)}function r(n,o){const E=g(
n),$=new Map;for(const[A,T]of Object.entries(o))if(T!==void 0){if(!E.some(D=>D.name===A)){const D=E.map(j=>j.name);throw new l.HR("usage",`--${A}: unknown option${(0,v.a)(A,D)}`)}T.trim()!==""&&$.set(
A,{value:T.trim(),source:{from:"input",where:`--${A}`}})}return i(E,$,[])}function g(n){return y.filter(({doors:o,except:E})=>(o.includes("all")||o.includes(n))&&!E?.includes(n))}function t(n,o,E){const $=o.
map(T=>T.name),A=(0,v.p)(n,$);if(A!==void 0)throw new l.HR("usage",`input ${n}: unknown input; did you mean ${JSON.stringify(A)}?`);E.push(`The input ${n} is not known here and was ignored.`)}function i(n,o,E){
const $=T=>n.find(D=>D.name===T);for(const[T,D]of o)k(T,D,$(T));const A=T=>o.get(T);return{get:A,warnings:E,flag:T=>I(T,A(T),$(T)?.default),list:T=>u(A(T)?.value??$(T)?.default??"",$(T)?.commas??!0),overrides:()=>n.
flatMap(T=>{const D=o.get(T.name);return D===void 0||T.config===void 0?[]:[{path:T.config,value:b(T,D),source:D.source}]})}}function b(n,{value:o,source:E}){if(n.list!==!0)return o;const $=u(o,n.commas??
!0);if(n.pairs!==!0)return $;const A=$.find(T=>T.indexOf("=")<1);if(A!==void 0)throw new l.HR("usage",`${n.name}: expected NAME=VALUE lines, found ${JSON.stringify(A)} (from ${E.where})`);return Object.
fromEntries($.map(T=>[T.slice(0,T.indexOf("=")),T.slice(T.indexOf("=")+1)]))}function k(n,{value:o,source:E},$){const A=$?.choices;if(A===void 0)return;const T=$?.list?u(o,!0):[o];for(const D of T.filter(
j=>!A.includes(j)))throw new l.HR("usage",`${n}: expected ${$?.list?"a list of":"one of"} ${A.join(", ")}, found ${JSON.stringify(D)}${(0,v.a)(D,A)} (from ${E.where})`)}function I(n,o,E){const $=o?.value??
E??"false";if(/^(true|True|TRUE)$/.test($))return!0;if(/^(false|False|FALSE)$/.test($))return!1;throw new l.HR("usage",`${n}: expected true or false, found ${JSON.stringify($)} (from ${o?.source.where}\
)`)}function u(n,o){return n.split(o?/[\s,]+/:/[\r\n]+/).map(E=>E.trim()).filter(E=>E!=="")}}),6598:((S,R,a)=>{a.d(R,{P8:()=>l,fK:()=>M,pi:()=>v});function l(O){return O.reduce((f,e)=>typeof e=="numbe\
r"?`${f}[${e}]`:f===""?e:`${f}.${e}`,"")}function v(O){return typeof O=="object"&&O!==null&&!Array.isArray(O)}function M(O,f){return f.reduce((e,s)=>Array.isArray(e)?e[Number(s)]:v(e)&&Object.hasOwn(e,
s)?e[String(s)]:void 0,O)}})};export{V as id,J as ids,Y as modules};

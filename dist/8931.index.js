const V=8931,J=[8931,3869,4248],z={48165:((N,E,r)=>{r.d(E,{HR:()=>w,I$:()=>u,V0:()=>_,qE:()=>f,w2:()=>c,xV:()=>e});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the \
log lines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not aut\
henticated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,
retry:!1,title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,
retry:!0,title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},
stale:{exit:9,retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it \
with the lines above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class w extends Error{kind;hint;place;details;retryAfter;rule;constructor(s,l,a={}){
super(l,a.cause===void 0?void 0:{cause:a.cause}),this.name="Failure",this.kind=s,this.hint=a.hint??f[s].hint,this.place=a.place,this.details=a.details??[],this.retryAfter=a.retryAfter,this.rule=a.rule}}
function _(t,s){const{kind:l,hint:a,place:i,details:h,retryAfter:T,rule:b}=t;return new w(l,s(t.message),{hint:s(a),details:h.map(s),...i===void 0?{}:{place:i},...T===void 0?{}:{retryAfter:T},...b===void 0?
{}:{rule:b}})}function c(t){if(t instanceof w)return t;if(t instanceof Error&&t.name==="AbortError")return new w("cancelled","The run was cancelled.",{cause:t});const s=t instanceof Error?t.message:String(
t),l=t instanceof Error&&t.stack?t.stack.split(`
`).slice(1,6):[];return new w("bug",s,{cause:t,details:l})}function u(t){return t===void 0?0:f[t.kind].exit}function e(t){const{kind:s,message:l,hint:a,details:i,place:h}=t;return{kind:s,message:l,hint:a,
details:i,...h?{place:h}:{}}}}),3085:((N,E,r)=>{r.d(E,{d:()=>f});function f(w){return JSON.stringify(w,(_,c)=>c!==null&&typeof c=="object"&&!Array.isArray(c)?Object.fromEntries(Object.entries(c).sort(
([u],[e])=>u<e?-1:u>e?1:0)):c)}}),49083:((N,E,r)=>{r.d(E,{d:()=>f});function f(...w){const _=c=>Object.assign({},...w.map(c));return{judges:_(c=>c.judges),checks:_(c=>c.checks),restores:_(c=>c.restores),
diagnoses:_(c=>c.diagnoses),classifiers:_(c=>c.classifiers)}}}),66661:((N,E,r)=>{r.d(E,{a:()=>w,p:()=>f});function f(e,t){const s=e.toLowerCase(),l=Math.max(1,Math.floor(s.length/3));return t.map(i=>({
candidate:i,wrong:c(s,i.toLowerCase())})).filter(({wrong:i})=>i<=l).sort((i,h)=>i.wrong-h.wrong)[0]?.candidate??t.find(i=>_(s,i.toLowerCase()))}function w(e,t){const s=f(e,t);return s===void 0?"":`; d\
id you mean ${JSON.stringify(s)}?`}function _(e,t){return Math.min(e.length,t.length)>=3&&(e.startsWith(t)||t.startsWith(e))}function c(e,t){if(Math.abs(e.length-t.length)>12||e.length>100)return Number.
POSITIVE_INFINITY;let s=[],l=Array.from({length:t.length+1},(a,i)=>i);for(let a=1;a<=e.length;a++){const i=[a];for(let h=1;h<=t.length;h++){const T=e[a-1]===t[h-1],b=a>1&&h>1&&e[a-1]===t[h-2]&&e[a-2]===
t[h-1];i[h]=Math.min(u(l,h)+1,u(i,h-1)+1,u(l,h-1)+(T?0:1),b?u(s,h-2)+1:Number.POSITIVE_INFINITY)}s=l,l=i}return u(l,t.length)}function u(e,t){return e[t]??Number.POSITIVE_INFINITY}}),31160:((N,E,r)=>{
r.d(E,{HF:()=>_,Hc:()=>w,on:()=>e});const f=65e3;function w(s){return`<!-- deploy-action pull request ${t(s)} -->`}function _(s,l,a){const i=new Map;for(const[,P="",d=""]of a.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))
i.set(P,d);for(const{part:P,text:d}of l)i.set(t(P),d);const h=new Set(l.map(({part:P})=>t(P))),T=[...i].sort(([P],[d])=>Number(h.has(d))-Number(h.has(P)));let b=f-w(s).length;const $=new Map;for(const[
P,d]of T){const O=[u(P,d),u(P,`${d.split(`
`)[0]}

${c}`)].find(n=>n.length+2<=b);O!==void 0&&(b-=O.length+2,$.set(P,O))}return[w(s),...[...i.keys()].flatMap(P=>$.get(P)??[])].join(`

`)}const c="<sub>More in the summary of the job.</sub>";function u(s,l){return`<!-- part ${s} -->
${l}
<!-- end -->`}function e(s){try{const l=JSON.parse(s),{app:a,part:i,text:h}=l??{};return typeof a!="string"||typeof i!="string"||typeof h!="string"?void 0:{app:a,part:i,text:h}}catch{return}}function t(s){
return s.replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),76211:((N,E,r)=>{r.d(E,{At:()=>w,Ix:()=>c,kA:()=>_});var f=r(48165);function w(u){return{name:u}}function _(u,e,t){return{topic:u.name,step:e,parse:t}}
function c(u=new Map){return{get:e=>u.get(e.name),has:e=>u.has(e.name),need:e=>{if(!u.has(e.name))throw new f.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return u.get(e.name)},with:(e,t)=>c(
new Map(u).set(e.name,t)),names:[...u.keys()]}}}),58563:((N,E,r)=>{r.d(E,{Px:()=>w,T9:()=>_,aZ:()=>f});function f(s){return typeof s=="object"&&s!==null&&typeof s.secret=="string"}function w(s){const l=u(
s);if(l.length===0)return i=>i;const a=e(l);return i=>i.replace(a,"***")}function _(s){const l=u(s),a=e(l),i=l[0]?.length??0;let h="";return{push(T){if(i===0)return T;h+=T;let b=c(h,l,Math.max(0,h.length-
i+1));for(const{index:P,0:d}of h.matchAll(a))P<b&&P+d.length>b&&(b=P);const $=h.slice(0,b).replace(a,"***");return h=h.slice(b),$},end(){const T=i===0?"":h.replace(a,"***");return h="",T}}}function c(s,l,a){
for(let i=a;i<s.length;i++){const h=s.slice(i);if(l.some(T=>T.length>h.length&&T.startsWith(h)))return i}return s.length}function u(s){const l=new Set;for(const a of s)for(const i of[a,...a.split(/\r?\n/)]){
const h=i.trim();if(!(h.length<4)&&(l.add(h),l.add(encodeURIComponent(h)),l.add(JSON.stringify(h).slice(1,-1)),h.length>=6))for(const T of t(h))l.add(T)}return[...l].sort((a,i)=>i.length-a.length)}function e(s){
return new RegExp(s.map(l=>l.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function t(s){const l=new TextEncoder().encode(s);return[0,1,2].flatMap(a=>{const i=new Uint8Array(l.length+a);i.set(
l,a);const h=btoa(String.fromCharCode(...i)).replace(/=+$/,""),T=a===0?0:a===1?2:3,b=i.length%3===0?h.length:h.length-1,$=h.slice(T,b);return $.length>=6?[$]:[]})}}),82729:((N,E,r)=>{r.r(E),r.d(E,{findRoot:()=>t,
readCheckout:()=>e});var f=r(73024),w=r(51455),_=r(76760),c=r(48165),u=r(54215);function e(l){return{readFile:a=>(0,w.readFile)(_.resolve(l,a),"utf8").catch(i=>s(i,void 0)),listFiles:a=>(0,w.readdir)(
_.resolve(l,a)).catch(i=>s(i,[]))}}function t({env:l,github:a},i){const h=l.GITHUB_WORKSPACE??process.cwd(),T=i.get("working-directory")?.value;if(T!==void 0||a||i.get("config")!==void 0){const b=_.resolve(
h,T??".");if((0,f.existsSync)(b))return b;const $=i.get("working-directory")?.source.where??"GITHUB_WORKSPACE";throw new c.HR("usage",`There is no folder ${b} (from ${$}).`)}for(let b=h;;b=_.dirname(b)){
if((0,f.existsSync)(_.join(b,u.N.config)))return b;if((0,f.existsSync)(_.join(b,".git"))||b===_.dirname(b))return _.resolve(h)}}function s(l,a){const{code:i}=l;if(i==="ENOENT"||i==="ENOTDIR")return a;
throw l}}),63004:((N,E,r)=>{r.d(E,{commentAction:()=>$});var f=r(48165),w=r(49083),_=r(31160),c=r(5977),u=r(15236),e=r(9386),t=r(15495),s=r(25994),l=r(93869),a=r(11733),i=r(14248),h=r(31860),T=r(82729),
b=r(65954);async function $(){const o=(0,s.s)();try{process.exitCode=await P(o)}catch(p){const{tellFailed:m}=await r.e(7760).then(r.bind(r,37760));m(p,o,["result","failure-kind"])}}async function P(o){
const p=(0,h.Ko)("comment",o.env),m=await(0,i.readEvent)({env:o.env,readFile:(0,T.readCheckout)("/").readFile}),I=d(p.list("sections"));if(m.trigger.on!=="pull_request"||I.length===0)return o.write(`T\
here is ${I.length===0?"nothing to tell":"no pull request"}.
`),o.setOutput("result","skipped"),0;const S=p.get("github-token")?.value??"",R=(0,e.PH)(),{signal:U,dispose:A}=(0,a.K)(R),g=(0,l.createSecrets)({},D=>o.mask(D));S!==""&&g.add("github-token",S);const{
repository:y,apiUrl:k}=m,M=n({token:S,repository:y,apiUrl:k},o),v=(0,t.createPorts)({env:o.env,secrets:g,signal:U,groups:R,operations:M});try{const D=(0,b.N)(o,!1,["result","failure-kind"]),j=O(m.trigger.
number,I),H=await(0,u.g)(j,(0,c.q6)({ports:v,knowledge:(0,w.d)(),sink:D.sink})),{state:C,failure:B,steps:W}=H,x=W.reduce((K,F)=>K+F.ms,0),L=B===void 0?{}:{failure:B},G={stage:"comment",subject:j.subject,
state:C,ms:x,notes:[],plan:j,outcome:H,...L};return D.finish({app:"comment",version:"",ref:m.ref,sha:m.sha,images:{},stages:[G],ms:x,...L},!1),(0,f.I$)(B)}finally{A(),await v.close()}}function d(o){return o.
map(p=>{const m=(0,_.on)(p);if(m!==void 0)return m;throw new f.HR("usage",`sections: ${JSON.stringify(p.slice(0,80))} is not the output section of a job.`,{hint:"Write one output `section` a line: ${{\
 needs.build.outputs.section }}."})})}function O(o,p){const m=[...new Set(p.map(({app:I})=>I))];return{stage:"comment",subject:`pull request #${o}`,steps:m.map((I,S)=>({do:"call",id:`comment.${S+1}`,title:`\
Tell pull request #${o} about ${I}`,after:[],operation:"pull.comment",input:{number:o,app:I,parts:p.filter(R=>R.app===I)},undo:{way:"keep",why:"the next run changes it"},advisory:!0,attempts:3,timeout:6e4})),
basis:null,notes:[],values:{}}}function n(o,p){return({files:m})=>({async"pull.comment"(I,S){const[{createGithubClient:R},{commentOperations:U}]=await Promise.all([r.e(5761).then(r.bind(r,95761)),r.e(
822).then(r.bind(r,68441))]),A=(y,k)=>{p.annotate(y,k),p.summarize(`> ${k}
`)},g=U({client:R(o),files:m,say:A})["pull.comment"];if(g===void 0)throw new f.HR("bug","There is no operation pull.comment.");return g(I,S)}})}}),31446:((N,E,r)=>{r.d(E,{CD:()=>s,Ye:()=>O});var f=r(48165),
w=r(58563);function _(n,o=64*1024,p=4096){let m="";return{push(I){m+=I;const S=m.lastIndexOf(`
`);if(S>=0){for(const R of m.slice(0,S).split(`
`))n(R.endsWith("\r")?R.slice(0,-1):R);m=m.slice(S+1)}m.length>o&&(n(m.slice(0,-p)),m=m.slice(-p))},end(){m!==""&&n(m),m=""}}}function c(n){const o=[];return{push(p){o.push(p.slice(0,2e3)),o.length>n&&
o.shift()},lines:()=>[...o]}}var u=r(7802);const e=6e5,t={stdout:"",stderr:""};function s(n,o,p){switch(n.do){case"exec":return l(n,o,p);case"http":return T(n,o,p);case"write":return $(n,o,p);case"cal\
l":return P(n,o,p)}}async function l(n,o,p){const{ports:m,sink:I,signal:S}=p,R=c(40),U={stdout:A("stdout"),stderr:A("stderr")};function A(D){const j=(0,w.T9)(m.secrets()),H=_(C=>{R.push(C),n.quiet||I(
{type:"output",step:n.id,stream:D,text:C})});return{push:C=>H.push(j.push(C)),end(){H.push(j.end()),H.end()}}}const g=n.timeout??e,y=n.argv.map(D=>(0,u.$f)(D,o,m)),k=await m.exec({argv:y,env:(0,u.yN)(
n.env,o,m),timeout:g,signal:S,bound:n.undo!==void 0,...n.contained===void 0?{}:{contained:n.contained},onOutput:(D,j)=>U[D].push(j),...n.cwd===void 0?{}:{cwd:(0,u.$f)(n.cwd,o,m)},...n.limit===void 0?{}:
{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,u.$f)(n.stdin,o,m)}});if(U.stdout.end(),U.stderr.end(),S.aborted)throw S.reason;const M={exit:k.exit,stdout:k.stdout,stderr:k.stderr},v=y[0]??"";if(k.timedOut)
throw new f.HR("timeout",`${v} did not finish in ${g/1e3} s.`,{details:R.lines()});if(a(n)&&k.cut?.includes("stdout"))throw i(n);if((n.expect??[0]).includes(k.exit))return M;throw O(n,M,p,R.lines())??
new f.HR(n.failsAs??"bug",`${n.title}: ${v} ${h(k.exit,k.signalled)}.`,{details:R.lines()})}function a({quiet:n,outputs:o}){return n===!0||Object.values(o??{}).some(({from:p})=>p==="stdout")}function i(n){
return new f.HR(n.failsAs??"bug",`${n.title}: the answer is too long to be kept whole, so it is not read at all.`)}function h(n,o){return o===void 0?`exited with code ${n}`:`was ended by ${o}`}async function T(n,o,p){
const{ports:m,signal:I}=p,S=(0,u.$f)(n.url,o,m),R=await m.http({method:n.method,url:S,headers:(0,u.yN)(n.headers,o,m),timeout:n.timeout??3e4,signal:I,follow:!n.expect?.some(y=>y>=300&&y<400),...n.at===
void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,u.$f)(n.body,o,m)}}),U={...t,status:R.status,headers:R.headers,body:R.body};if(n.expect===void 0?R.status>=200&&R.status<300:n.expect.includes(R.status))
return U;const g=Number(R.headers["retry-after"])*1e3;throw O(n,U,p)??new f.HR(b(R.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${S} answered ${R.status}.`,{details:R.body===""?[]:[R.body.slice(
0,1e3)],...g>0?{retryAfter:g}:{}})}function b(n){return n===401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?
"transient":void 0}async function $(n,o,p){const{ports:m}=p;return await m.files.write((0,u.$f)(n.path,o,m),(0,u.$f)(n.content,o,m),n.mode??384),t}async function P(n,o,p){const m=AbortSignal.timeout(n.
timeout??e);try{const I=(0,u.xI)(n.input,o,p.ports),S=await p.ports.call(n.operation,I,AbortSignal.any([p.signal,m]));return{...t,value:S}}catch(I){throw p.signal.aborted?p.signal.reason:m.aborted?d(n,
I):I}}function d(n,o){return new f.HR("timeout",`${n.title}: no answer in ${(n.timeout??e)/1e3} s.`,{cause:o})}function O(n,o,p,m){const I=n.classify===void 0?void 0:p.knowledge.classifiers[n.classify]?.(
o,n);if(I===void 0)return;const S=`${o.stdout}
${o.stderr}`.trim().split(`
`).slice(-40);return new f.HR(I.kind,I.cause,{details:m??S,...I.hint===void 0?{}:{hint:I.hint},...I.place===void 0?{}:{place:I.place}})}}),5977:((N,E,r)=>{r.d(E,{_E:()=>u,l_:()=>c,q6:()=>_});var f=r(48165),
w=r(58563);function _(t){const{ports:s,knowledge:l,sink:a,patience:i}=t;let h=-1,T=$=>$;const b=$=>{const P=s.secrets();return P.length!==h&&(T=(0,w.Px)(P),h=P.length),T($)};return{ports:s,knowledge:l,
sink:$=>a(e($,b)),signal:s.signal,mask:b,...i===void 0?{}:{patience:i}}}function c(t,s){return{...t,signal:AbortSignal.any([t.signal,s])}}function u(t){return{...t,signal:new AbortController().signal}}
function e(t,s){switch(t.type){case"output":case"note":case"hold":return{...t,text:s(t.text)};case"progress":return{...t,subjects:t.subjects.map(l=>({...l,reasons:l.reasons.map(s)}))};case"retry":return{
...t,failure:(0,f.V0)(t.failure,s)};case"stage":return t.why===void 0?t:{...t,why:s(t.why)};default:return t}}}),52642:((N,E,r)=>{r.d(E,{Z:()=>s,l:()=>t});var f=r(48165),w=r(76211),_=r(50445),c=r(31446),
u=r(80508);const e=5;async function t(a,i,h=(0,w.Ix)()){let T=h;for(let b=0;b<=e;b+=1){const $=l(a(T),T);if($.length===0)return T;if(b===e)throw new f.HR("bug",`Still asking after ${e} rounds: ${$.map(
d=>d.topic).join(", ")}.`);const P=await Promise.all($.map(d=>s(d,i)));T=$.reduce((d,O,n)=>d.with({name:O.topic},P[n]),T)}return T}async function s(a,i){const{ports:h}=i,b=JSON.stringify(a.step).includes(
_.F)?await h.files.scratch():void 0;try{const $=await(0,u.ux)(a.step,i,()=>(0,c.CD)(a.step,{outputs:new Map,scratch:b},i));return a.parse($)}catch($){if(i.signal.aborted)throw(0,f.w2)(i.signal.reason);
const P=(0,f.V0)((0,f.w2)($),i.mask),d=a.otherwise?.(P);if(d===void 0)throw P;return d}finally{b!==void 0&&await h.files.remove(b)}}function l(a,i){const h=new Set(i.names);return a.filter(({topic:T})=>!h.
has(T)&&h.add(T))}}),7802:((N,E,r)=>{r.d(E,{$f:()=>_,xI:()=>u,yN:()=>c});var f=r(48165),w=r(50445);function _(e,t,s){if(typeof e=="string")return t.scratch===void 0?e:e.replaceAll(w.F,t.scratch);if("j\
oin"in e)return e.join.map(a=>_(a,t,s)).join("");if("secret"in e){const a=s.secret(e.secret);if(a!==void 0)return e.as==="json"?JSON.stringify(a).slice(1,-1):a;throw new f.HR("auth",`The secret ${e.secret}\
 is not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const l=t.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(l===void 0)
throw new f.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return l}function c(e,t,s){return Object.fromEntries(Object.entries(e??{}).map(([l,a])=>[l,_(a,t,s)]))}function u(e,t,s){
return typeof e=="string"?_(e,t,s):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(l=>u(l,t,s)):"late"in e||"join"in e||"secret"in e?_(e,t,s):Object.fromEntries(Object.entries(e).map(([l,a])=>[l,
u(a,t,s)]))}}),80508:((N,E,r)=>{r.d(E,{ux:()=>w});var f=r(48165);async function w(e,t,s,l=async()=>{}){const a=_(e),i=e.patience===void 0?Number.POSITIVE_INFINITY:t.patience??e.patience;let h;for(let T=1;;T+=
1)try{return await s(T)}catch(b){const $=(0,f.w2)(b);if(t.signal.aborted)throw(0,f.w2)(t.signal.reason);if(T>=a||!c(e,$))throw $;const P=$.retryAfter??u(T,t.ports),d=t.ports.clock.now();if(h??=d,d-h+P>
i)throw $;t.sink({type:"retry",step:e.id,attempt:T+1,delay:P,failure:$}),await t.ports.clock.sleep(P,t.signal);const O=await l();if(O!==void 0)return O}}function _(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function c(e,t){return f.qE[t.kind].retry||(e.retryOn??[]).includes(t.kind)}function u(e,t){const s=.75+
Number.parseInt(t.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*s)}}),89475:((N,E,r)=>{r.d(E,{f:()=>_});var f=r(48165);const w={ENOENT:["absent","does not exist","Check the path,\
 and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the pa\
th, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too \
long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],
EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be writte\
n to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capaci\
ty","cannot be opened, because too many files are open","Raise the limit of open files."]};function _(c,u,e){const t=c,[s,l,a]=w[t.code??""]??[];return s===void 0?new f.HR("bug",`${u} could not be ${e}\
: ${t.message}`,{cause:c}):new f.HR(s,`${u} could not be ${e}: it ${l}.`,{cause:c,hint:a})}}),51986:((N,E,r)=>{r.d(E,{Y:()=>w,f:()=>f});function f(e,t,s){const a=Object.entries(t).filter(([,i])=>i!==void 0&&
i!==""&&i!==0).map(([i,h])=>`${i}=${u(String(h))}`).join(",");return`::${e}${a===""?"":` ${a}`}::${c(s)}`}function w(e){return e.replace(_,"$1​::").replace(/##\[/g,"##​[")}const _=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function c(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function u(e){return c(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((N,E,r)=>{r.d(E,{Qc:()=>w,hv:()=>f,zQ:()=>c});
function f(){const u=Object.entries(process.env).filter(e=>e[1]!==void 0);return Object.fromEntries(u)}function w(u){return Object.fromEntries(Object.entries(u).filter(([e])=>!_.has(e)&&!/^(INPUT|STATE)_/.
test(e)))}const _=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function c(u,e){const t=Object.entries(u).filter(([l])=>l.startsWith(e)),s=l=>e==="INPUT_"?
l.toLowerCase():l;return Object.fromEntries(t.map(([l,a])=>[s(l.slice(e.length)),a.trim()]))}}),25994:((N,E,r)=>{r.d(E,{s:()=>O});var f=r(58563),w=r(51986),_=r(4314),c=r(77598),u=r(73024),e=r(48165),t=r(
89475);function s(o,p,m){a(o,`${l(p,m,`ghadelimiter_${(0,c.randomUUID)()}`)}
`)}function l(o,p,m){if(o.includes(m)||p.includes(m))throw new e.HR("bug",`The delimiter for ${o} occurs in its value.`);return`${o}<<${m}
${p}
${m}`}function a(o,p){try{(0,u.appendFileSync)(o,p,"utf8")}catch(m){throw(0,t.f)(m,o,"written")}}const i=new WeakSet;function h(o=[process.stdout,process.stderr],p=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const m of o.filter(I=>!i.has(I)))i.add(m),m.on("error",({code:I=""})=>{T.has(I)||p()})}const T=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),b=1024*1024,$=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function P(o,p){const m=(0,u.statSync)(o,{throwIfNoEntry:!1})?.size??0,I=Buffer.from(`${p}
`,"utf8");if(m+I.length<=b)return a(o,I.toString("utf8")),!0;const S=b-m-Buffer.byteLength($);return S>0&&a(o,d(I.subarray(0,S).toString("utf8"))+$),!1}function d(o){return o.slice(0,o.lastIndexOf(`
`)+1)}function O(){return h(),n((0,_.hv)(),o=>{process.stdout.write(o)})}function n(o,p){const m=o.GITHUB_ACTIONS==="true",I=(g,y,k)=>{m&&p(`${(0,w.f)(g,y,k)}
`)},S=[];let R;const U=g=>(R??=(0,f.Px)(S),R(g)),A=(g,y,[k,M])=>{const v=o[g];v?s(v,k,M):I(y,{name:k},M)};return{ci:m||(o.CI??"")!=="",github:m,env:o,inputs:(0,_.zQ)(o,"INPUT_"),state:(0,_.zQ)(o,"STAT\
E_"),setOutput(g,y){m&&!o.GITHUB_OUTPUT&&p(`
`),A("GITHUB_OUTPUT","set-output",[g,y])},saveState:(g,y)=>A("GITHUB_STATE","save-state",[g,y]),exportVariable:(g,y)=>A("GITHUB_ENV","set-env",[g,y]),addPath(g){const y=o.GITHUB_PATH;y?a(y,`${g}
`):I("add-path",{},g)},hide:U,mask(g){S.push(g),R=void 0;const y=g.split(/\r?\n/).filter(k=>k.trim().length>=4);for(const k of new Set([g,...y]))k.trim()!==""&&I("add-mask",{},k)},startGroup:g=>I("gro\
up",{},g),endGroup:()=>I("endgroup",{},""),annotate(g,y,{title:k,file:M,line:v,endLine:D,column:j,endColumn:H}={}){I(g,{title:k,file:M,line:v,endLine:D,col:j,endColumn:H},y)},debug:g=>I("debug",{},g),
summarize(g){const y=o.GITHUB_STEP_SUMMARY;return y?P(y,g):!1},write:p}}}),93869:((N,E,r)=>{r.r(E),r.d(E,{createSecrets:()=>f});function f(w={},_=()=>{}){const c=new Map,u=new Set,e=(t,s)=>{s===""||c.
get(t)===s||(u.has(s)||_(s),u.add(s),c.set(t,s))};for(const[t,s]of Object.entries(w))e(t,s);return{get:t=>c.get(t),add:e,values:()=>[...u]}}}),11733:((N,E,r)=>{r.d(E,{K:()=>w});var f=r(48165);function w(_,c=process){
const u=new AbortController;let e=0;const t=i=>{u.signal.aborted||u.abort(new f.HR("cancelled",`The run was stopped by ${i}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},s=()=>{e++,e>1&&(_.signal("SIGKILL"),c.exit(130)),t("SIGINT")},l=()=>t("SIGTERM"),a=()=>t("SIGHUP");return c.on("SIGINT",s),c.on("SIGTERM",l),c.on("SIGHUP",a),{signal:u.signal,
dispose(){c.off("SIGINT",s),c.off("SIGTERM",l),c.off("SIGHUP",a)}}}}),54215:((N,E,r)=>{r.d(E,{N:()=>w});const f=6e4,w={config:".github/deploy.yml",state:".deploy-action",patience:2*f,builds:{wait:15*f,
tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*f,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},limits:{findings:"\
error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:f},image:{context:".",file:"Dockerfile",platforms:["linux/amd64"],tags:["sha","branc\
h","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",vex:[],files:["vulnerabilities","misconfigur\
ations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],maxAge:7200*f,offline:!1,cache:!0},
install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*f,stable:1e4,keep:5},lock:{ttl:2*f,wait:10*f},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,empty:"wait"},probe:{status:[
200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),14248:((N,E,r)=>{r.d(E,{readEvent:()=>s});var f=r(48165),w=r(6598);async function _(d,O){if(d===void 0||d==="")throw u("GITHUB_EVENT_PATH is no\
t set.");const n=await O(d).catch(p=>{throw u(`GITHUB_EVENT_PATH: ${d} cannot be read.`,p)});if(n===void 0)throw u(`GITHUB_EVENT_PATH: there is no file ${d}.`);const o=c(n,d);if(!(0,w.pi)(o))throw u(`\
GITHUB_EVENT_PATH: ${d} holds no JSON object.`);return o}function c(d,O){try{return JSON.parse(d.replace(/^\uFEFF/,""))}catch(n){throw u(`GITHUB_EVENT_PATH: ${O} is not JSON.`,n)}}function u(d,O){return new f.
HR("usage",d,{cause:O,hint:"The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var e=r(47072);function t(d,{target:O,repository:n}){const o=d.number??
(0,w.fK)(d,["pull_request","number"]),p=(0,e.$)(d,"pull_request","head","sha");if(typeof o!="number"||!Number.isSafeInteger(o)||!(0,e.H)(p))throw new f.HR("usage","The payload of this pull_request eve\
nt has no number or no head commit.");const m=(0,e.$)(d,"pull_request","head","repo","full_name");return{on:"pull_request",number:o,base:(0,e.$)(d,"pull_request","base","ref"),head:(0,e.$)(d,"pull_req\
uest","head","ref"),headSha:p,action:(0,e.$)(d,"action"),fork:m.toLowerCase()!==n.toLowerCase(),target:O}}async function s({env:d,readFile:O}){const n=b(d,"GITHUB_EVENT_NAME"),o=await _(d.GITHUB_EVENT_PATH,
O),p=b(d,"GITHUB_REPOSITORY");if(!/^[^/\s]+\/[^/\s]+$/.test(p))throw new f.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(p)}.`);const m=(d.GITHUB_SERVER_URL||"https://gith\
ub.com").replace(/\/+$/,""),I=d.GITHUB_ACTOR??"",S=d.GITHUB_RUN_ID??"",R=Math.max(1,Number(d.GITHUB_RUN_ATTEMPT)||1),U=l(n,{ref:d.GITHUB_REF??"",payload:o,repository:p});return{trigger:U,name:n,ref:h(
U,d.GITHUB_REF??""),sha:T(d,U),defaultBranch:(0,e.$)(o,"repository","default_branch")||"main",repository:p,actor:I,runId:S,attempt:R,runUrl:P({serverUrl:m,repository:p,runId:S,attempt:R}),untrusted:U.
on==="pull_request"&&U.fork||I==="dependabot[bot]",serverUrl:m,apiUrl:(d.GITHUB_API_URL||$(m)).replace(/\/+$/,""),source:"github",dirty:!1}}function l(d,O){const{ref:n,payload:o}=O;switch(d){case"push":
return a(n,o);case"pull_request":case"pull_request_target":return t(o,{target:d==="pull_request_target",repository:O.repository});case"release":return{on:"release",tag:(0,e.$)(o,"release","tag_name")||
n.replace(/^refs\/tags\//,""),action:(0,e.$)(o,"action"),prerelease:o.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,e.$)(o,"schedule")};case"workflow_dispatch":return{on:"dispa\
tch",inputs:i(o)};case"merge_group":return{on:"merge_group",base:(0,e.$)(o,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:d}}}function a(d,O){const n=O.deleted===
!0;if(d.startsWith("refs/tags/")){const o=(0,e.$)(O,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:d.slice(10),deleted:n,...o===""?{}:{baseBranch:o}}}if(d.startsWith("refs/heads/"))return{
on:"push",branch:d.slice(11),deleted:n};throw new f.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(d)}.`)}function i(d){const O=d.inputs;return typeof O!=
"object"||O===null?{}:Object.fromEntries(Object.entries(O).map(([n,o])=>[n,o===null?"":String(o)]))}function h(d,O){return d.on==="pull_request"&&d.target?`refs/pull/${d.number}/merge`:d.on==="release"&&
O===""?`refs/tags/${d.tag}`:O}function T(d,O){const n=b(d,"GITHUB_SHA"),o="deleted"in O&&O.deleted;if((0,e.H)(n)||o)return n;throw new f.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit,\
 found ${JSON.stringify(n.slice(0,80))}.`)}function b(d,O){const n=d[O];if(n!==void 0&&n!=="")return n;throw new f.HR("usage",`${O} is not set: this is not the environment of a GitHub Actions run.`,{hint:"\
Outside GitHub Actions use the command line; it reads the event from git."})}function $(d){return d==="https://github.com"?"https://api.github.com":`${d}/api/v3`}function P({serverUrl:d,repository:O,runId:n,
attempt:o}){if(n==="")return"";const p=`${d}/${O}/actions/runs/${n}`;return o>1?`${p}/attempts/${o}`:p}}),47072:((N,E,r)=>{r.d(E,{$:()=>w,H:()=>_});var f=r(6598);function w(c,...u){const e=(0,f.fK)(c,
u);return typeof e=="string"?e:""}function _(c){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(c)&&!/^0+$/.test(c)}}),31860:((N,E,r)=>{r.d(E,{Cp:()=>d,Vc:()=>O,Tb:()=>n,Ko:()=>P});var f=r(48165),w=r(66661);
const _=[{name:"leg",description:"Build only this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that th\
is job of a matrix builds. Default: all that have the platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["bu\
ild"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"\
Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. \
Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:[
"build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,
config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotati\
ons"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contex\
ts, `name=value` each."],["builder","The Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type\
=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["netwo\
rk","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: \
true, false or attributes."],["pull","Look for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whet\
her an SBOM is attached, or attributes."],["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VA\
RIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one\
 per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([A,g])=>({name:A,description:g,doors:["build"]}))],c=["login"],u=[{name:"registry",description:"The registry, such as ghcr.\
io. Default: Docker Hub.",doors:c},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:c},{name:"password",description:"Password, token or key. Default for ghcr.io\
: the token of this job.",doors:c},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:c,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"\
Only for this repository and action of Buildx: `acme/shop@push`.",doors:c},{name:"logout",description:"Take the credentials away when the job ends.",doors:c,default:"true"},{name:"registry-auth",description:"\
Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:c},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:c},{
name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:c},{name:"google-service\
-account",description:"Service account to act as. Default: the provider’s own identity.",doors:c},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",
doors:c},{name:"azure-tenant-id",description:"The tenant of that application.",doors:c}],e=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:[
"workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",
description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What h\
olds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"\
annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["met\
adata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default\
: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],t=[{name:"from",description:"Promote this imag\
e: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, c\
ommas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],s=["release"],l=[{name:"tag",description:"\
The version tag. Default: that of the event.",doors:s},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:s,list:!0,commas:!1},
{name:"score",description:"The score of the gates, for quality.json.",doors:s},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:s,default:"\
false"}],a=["quality","metadata","build","merge","scan","verify","deploy"],i=["root","plan","deploy","rollback","run"],h=[...i,"validate","explain"],T=["root","plan","build","merge","scan","deploy","p\
romote","run"],$=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"\
The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["\
metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",
description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:a},{name:"en\
vironment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...h,"release"]},{name:"image",description:"The image to build or deploy: registry and reposi\
tory, for the config's only image (or `app`).",doors:T,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:[
"root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote",
"run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON o\
bject such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of a\
ll gates; a release keeps them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"\
20"},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The vers\
ion, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning\
 to a kept release. It reverts the last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is \
asked for. It is recorded.",doors:[...i,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",
description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and c\
hange nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that\
 fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), ou\
tside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org\
/deploy-action@v1"},..._,...e,...u,...t,...l];function P(A,g){const y=new Map,k=[],M=O(A);for(const[v,D]of Object.entries(g)){if(!v.startsWith("INPUT_")||D===void 0)continue;const j=v.slice(6).toLowerCase(),
H=[j,j.replaceAll("_","-")].find(C=>M.some(B=>B.name===C));H===void 0?p(j,M,k):D.trim()!==""&&y.set(H,{value:D.trim(),source:{from:"input",where:`input ${H}`}})}return m(M,y,k)}function d(A,g){const y=O(
A),k=new Map;for(const[M,v]of Object.entries(g))if(v!==void 0){if(!y.some(D=>D.name===M)){const D=y.map(j=>j.name);throw new f.HR("usage",`--${M}: unknown option${(0,w.a)(M,D)}`)}v.trim()!==""&&k.set(
M,{value:v.trim(),source:{from:"input",where:`--${M}`}})}return m(y,k,[])}function O(A){return $.filter(({doors:g,except:y})=>(g.includes("all")||g.includes(A))&&!y?.includes(A))}function n({name:A,default:g}){
return g==="true"||g==="false"||o.has(A)}const o=new Set(["load","push","no-cache","pull"]);function p(A,g,y){const k=g.map(v=>v.name),M=(0,w.p)(A,k);if(M!==void 0)throw new f.HR("usage",`input ${A}: \
unknown input; did you mean ${JSON.stringify(M)}?`);y.push(`The input ${A} is not known here and was ignored.`)}function m(A,g,y){const k=v=>A.find(D=>D.name===v);for(const[v,D]of g)S(v,D,k(v));const M=v=>g.
get(v);return{get:M,warnings:y,flag:v=>R(v,M(v),k(v)?.default),list:v=>U(M(v)?.value??k(v)?.default??"",k(v)?.commas??!0),overrides:()=>A.flatMap(v=>{const D=g.get(v.name);return D===void 0||v.config===
void 0?[]:[{path:v.config,value:I(v,D),source:D.source}]})}}function I(A,{value:g,source:y}){if(A.list!==!0)return g;const k=U(g,A.commas??!0);if(A.pairs!==!0)return k;const M=k.find(v=>v.indexOf("=")<
1);if(M!==void 0)throw new f.HR("usage",`${A.name}: expected NAME=VALUE lines, found ${JSON.stringify(M)} (from ${y.where})`);return Object.fromEntries(k.map(v=>[v.slice(0,v.indexOf("=")),v.slice(v.indexOf(
"=")+1)]))}function S(A,{value:g,source:y},k){const M=k?.choices;if(M===void 0)return;const v=k?.list?U(g,!0):[g];for(const D of v.filter(j=>!M.includes(j)))throw new f.HR("usage",`${A}: expected ${k?.
list?"a list of":"one of"} ${M.join(", ")}, found ${JSON.stringify(D)}${(0,w.a)(D,M)} (from ${y.where})`)}function R(A,g,y){const k=g?.value??y??"false";if(/^(true|True|TRUE)$/.test(k))return!0;if(/^(false|False|FALSE)$/.
test(k))return!1;throw new f.HR("usage",`${A}: expected true or false, found ${JSON.stringify(k)} (from ${g?.source.where})`)}function U(A,g){return A.split(g?/[\s,]+/:/[\r\n]+/).map(y=>y.trim()).filter(
y=>y!=="")}}),6598:((N,E,r)=>{r.d(E,{P8:()=>f,fK:()=>_,pi:()=>w});function f(c){return c.reduce((u,e)=>typeof e=="number"?`${u}[${e}]`:u===""?e:`${u}.${e}`,"")}function w(c){return typeof c=="object"&&
c!==null&&!Array.isArray(c)}function _(c,u){return u.reduce((e,t)=>Array.isArray(e)?e[Number(t)]:w(e)&&Object.hasOwn(e,t)?e[String(t)]:void 0,c)}})};export{V as id,J as ids,z as modules};

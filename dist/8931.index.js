const V=8931,J=[8931,3869,4248],z={48165:((N,E,r)=>{r.d(E,{HR:()=>b,I$:()=>l,V0:()=>_,qE:()=>f,w2:()=>i,xV:()=>e});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the \
log lines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not aut\
henticated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,
retry:!1,title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,
retry:!0,title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},
stale:{exit:9,retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it \
with the lines above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class b extends Error{kind;hint;place;details;retryAfter;rule;constructor(s,c,a={}){
super(c,a.cause===void 0?void 0:{cause:a.cause}),this.name="Failure",this.kind=s,this.hint=a.hint??f[s].hint,this.place=a.place,this.details=a.details??[],this.retryAfter=a.retryAfter,this.rule=a.rule}}
function _(t,s){const{kind:c,hint:a,place:d,details:h,retryAfter:w,rule:v}=t;return new b(c,s(t.message),{hint:s(a),details:h.map(s),...d===void 0?{}:{place:d},...w===void 0?{}:{retryAfter:w},...v===void 0?
{}:{rule:v}})}function i(t){if(t instanceof b)return t;if(t instanceof Error&&t.name==="AbortError")return new b("cancelled","The run was cancelled.",{cause:t});const s=t instanceof Error?t.message:String(
t),c=t instanceof Error&&t.stack?t.stack.split(`
`).slice(1,6):[];return new b("bug",s,{cause:t,details:c})}function l(t){return t===void 0?0:f[t.kind].exit}function e(t){const{kind:s,message:c,hint:a,details:d,place:h}=t;return{kind:s,message:c,hint:a,
details:d,...h?{place:h}:{}}}}),3085:((N,E,r)=>{r.d(E,{d:()=>f});function f(b){return JSON.stringify(b,(_,i)=>i!==null&&typeof i=="object"&&!Array.isArray(i)?Object.fromEntries(Object.entries(i).sort(
([l],[e])=>l<e?-1:l>e?1:0)):i)}}),49083:((N,E,r)=>{r.d(E,{d:()=>f});function f(...b){const _=i=>Object.assign({},...b.map(i));return{judges:_(i=>i.judges),checks:_(i=>i.checks),restores:_(i=>i.restores),
diagnoses:_(i=>i.diagnoses),classifiers:_(i=>i.classifiers)}}}),66661:((N,E,r)=>{r.d(E,{a:()=>b,p:()=>f});function f(e,t){const s=e.toLowerCase(),c=Math.max(1,Math.floor(s.length/3));return t.map(d=>({
candidate:d,wrong:i(s,d.toLowerCase())})).filter(({wrong:d})=>d<=c).sort((d,h)=>d.wrong-h.wrong)[0]?.candidate??t.find(d=>_(s,d.toLowerCase()))}function b(e,t){const s=f(e,t);return s===void 0?"":`; d\
id you mean ${JSON.stringify(s)}?`}function _(e,t){return Math.min(e.length,t.length)>=3&&(e.startsWith(t)||t.startsWith(e))}function i(e,t){if(Math.abs(e.length-t.length)>12||e.length>100)return Number.
POSITIVE_INFINITY;let s=[],c=Array.from({length:t.length+1},(a,d)=>d);for(let a=1;a<=e.length;a++){const d=[a];for(let h=1;h<=t.length;h++){const w=e[a-1]===t[h-1],v=a>1&&h>1&&e[a-1]===t[h-2]&&e[a-2]===
t[h-1];d[h]=Math.min(l(c,h)+1,l(d,h-1)+1,l(c,h-1)+(w?0:1),v?l(s,h-2)+1:Number.POSITIVE_INFINITY)}s=c,c=d}return l(c,t.length)}function l(e,t){return e[t]??Number.POSITIVE_INFINITY}}),31160:((N,E,r)=>{
r.d(E,{HF:()=>_,Hc:()=>b,on:()=>e});const f=65e3;function b(s){return`<!-- deploy-action pull request ${t(s)} -->`}function _(s,c,a){const d=new Map;for(const[,A="",u=""]of a.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))
d.set(A,u);for(const{part:A,text:u}of c)d.set(t(A),u);const h=new Set(c.map(({part:A})=>t(A))),w=[...d].sort(([A],[u])=>Number(h.has(u))-Number(h.has(A)));let v=f-b(s).length;const $=new Map;for(const[
A,u]of w){const T=[l(A,u),l(A,`${u.split(`
`)[0]}

${i}`)].find(n=>n.length+2<=v);T!==void 0&&(v-=T.length+2,$.set(A,T))}return[b(s),...[...d.keys()].flatMap(A=>$.get(A)??[])].join(`

`)}const i="<sub>More in the summary of the job.</sub>";function l(s,c){return`<!-- part ${s} -->
${c}
<!-- end -->`}function e(s){try{const c=JSON.parse(s),{app:a,part:d,text:h}=c??{};return typeof a!="string"||typeof d!="string"||typeof h!="string"?void 0:{app:a,part:d,text:h}}catch{return}}function t(s){
return s.replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),76211:((N,E,r)=>{r.d(E,{At:()=>b,Ix:()=>i,kA:()=>_});var f=r(48165);function b(l){return{name:l}}function _(l,e,t){return{topic:l.name,step:e,parse:t}}
function i(l=new Map){return{get:e=>l.get(e.name),has:e=>l.has(e.name),need:e=>{if(!l.has(e.name))throw new f.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return l.get(e.name)},with:(e,t)=>i(
new Map(l).set(e.name,t)),names:[...l.keys()]}}}),58563:((N,E,r)=>{r.d(E,{Px:()=>b,T9:()=>_,aZ:()=>f});function f(s){return typeof s=="object"&&s!==null&&typeof s.secret=="string"}function b(s){const c=l(
s);if(c.length===0)return d=>d;const a=e(c);return d=>d.replace(a,"***")}function _(s){const c=l(s),a=e(c),d=c[0]?.length??0;let h="";return{push(w){if(d===0)return w;h+=w;let v=i(h,c,Math.max(0,h.length-
d+1));for(const{index:A,0:u}of h.matchAll(a))A<v&&A+u.length>v&&(v=A);const $=h.slice(0,v).replace(a,"***");return h=h.slice(v),$},end(){const w=d===0?"":h.replace(a,"***");return h="",w}}}function i(s,c,a){
for(let d=a;d<s.length;d++){const h=s.slice(d);if(c.some(w=>w.length>h.length&&w.startsWith(h)))return d}return s.length}function l(s){const c=new Set;for(const a of s)for(const d of[a,...a.split(/\r?\n/)]){
const h=d.trim();if(!(h.length<4)&&(c.add(h),c.add(encodeURIComponent(h)),c.add(JSON.stringify(h).slice(1,-1)),h.length>=6))for(const w of t(h))c.add(w)}return[...c].sort((a,d)=>d.length-a.length)}function e(s){
return new RegExp(s.map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function t(s){const c=new TextEncoder().encode(s);return[0,1,2].flatMap(a=>{const d=new Uint8Array(c.length+a);d.set(
c,a);const h=btoa(String.fromCharCode(...d)).replace(/=+$/,""),w=a===0?0:a===1?2:3,v=d.length%3===0?h.length:h.length-1,$=h.slice(w,v);return $.length>=6?[$]:[]})}}),82729:((N,E,r)=>{r.r(E),r.d(E,{findRoot:()=>e,
readCheckout:()=>l});var f=r(73024),b=r(51455),_=r(76760),i=r(54215);function l(s){return{readFile:c=>(0,b.readFile)(_.resolve(s,c),"utf8").catch(a=>t(a,void 0)),listFiles:c=>(0,b.readdir)(_.resolve(s,
c)).catch(a=>t(a,[]))}}function e({env:s,github:c},a){const d=s.GITHUB_WORKSPACE??process.cwd(),h=a.get("working-directory")?.value;if(h!==void 0||c||a.get("config")!==void 0)return _.resolve(d,h??".");
for(let w=d;;w=_.dirname(w)){if((0,f.existsSync)(_.join(w,i.N.config)))return w;if((0,f.existsSync)(_.join(w,".git"))||w===_.dirname(w))return _.resolve(d)}}function t(s,c){const{code:a}=s;if(a==="ENO\
ENT"||a==="ENOTDIR")return c;throw s}}),63004:((N,E,r)=>{r.d(E,{commentAction:()=>$});var f=r(48165),b=r(49083),_=r(31160),i=r(5977),l=r(15236),e=r(9386),t=r(15495),s=r(25994),c=r(93869),a=r(11733),d=r(
14248),h=r(31860),w=r(82729),v=r(65954);async function $(){const o=(0,s.s)();try{process.exitCode=await A(o)}catch(p){const{tellFailed:m}=await r.e(7760).then(r.bind(r,37760));m(p,o,["result","failure\
-kind"])}}async function A(o){const p=(0,h.Ko)("comment",o.env),m=await(0,d.readEvent)({env:o.env,readFile:(0,w.readCheckout)("/").readFile}),O=u(p.list("sections"));if(m.trigger.on!=="pull_request"||
O.length===0)return o.write(`There is ${O.length===0?"nothing to tell":"no pull request"}.
`),o.setOutput("result","skipped"),0;const S=p.get("github-token")?.value??"",M=(0,e.PH)(),{signal:U,dispose:P}=(0,a.K)(M),g=(0,c.createSecrets)({},D=>o.mask(D));S!==""&&g.add("github-token",S);const{
repository:y,apiUrl:I}=m,R=n({token:S,repository:y,apiUrl:I},o),k=(0,t.createPorts)({env:o.env,secrets:g,signal:U,groups:M,operations:R});try{const D=(0,v.N)(o,!1,["result","failure-kind"]),j=T(m.trigger.
number,O),H=await(0,l.g)(j,(0,i.q6)({ports:k,knowledge:(0,b.d)(),sink:D.sink})),{state:C,failure:B,steps:W}=H,x=W.reduce((F,K)=>F+K.ms,0),L=B===void 0?{}:{failure:B},G={stage:"comment",subject:j.subject,
state:C,ms:x,notes:[],plan:j,outcome:H,...L};return D.finish({app:"comment",version:"",ref:m.ref,sha:m.sha,images:{},stages:[G],ms:x,...L},!1),(0,f.I$)(B)}finally{P(),await k.close()}}function u(o){return o.
map(p=>{const m=(0,_.on)(p);if(m!==void 0)return m;throw new f.HR("usage",`sections: ${JSON.stringify(p.slice(0,80))} is not the output section of a job.`,{hint:"Write one output `section` a line: ${{\
 needs.build.outputs.section }}."})})}function T(o,p){const m=[...new Set(p.map(({app:O})=>O))];return{stage:"comment",subject:`pull request #${o}`,steps:m.map((O,S)=>({do:"call",id:`comment.${S+1}`,title:`\
Tell pull request #${o} about ${O}`,after:[],operation:"pull.comment",input:{number:o,app:O,parts:p.filter(M=>M.app===O)},undo:{way:"keep",why:"the next run changes it"},advisory:!0,attempts:3,timeout:6e4})),
basis:null,notes:[],values:{}}}function n(o,p){return({files:m})=>({async"pull.comment"(O,S){const[{createGithubClient:M},{commentOperations:U}]=await Promise.all([r.e(5761).then(r.bind(r,95761)),r.e(
822).then(r.bind(r,68441))]),P=(y,I)=>{p.annotate(y,I),p.summarize(`> ${I}
`)},g=U({client:M(o),files:m,say:P})["pull.comment"];if(g===void 0)throw new f.HR("bug","There is no operation pull.comment.");return g(O,S)}})}}),31446:((N,E,r)=>{r.d(E,{CD:()=>s,Ye:()=>T});var f=r(48165),
b=r(58563);function _(n,o=64*1024,p=4096){let m="";return{push(O){m+=O;const S=m.lastIndexOf(`
`);if(S>=0){for(const M of m.slice(0,S).split(`
`))n(M.endsWith("\r")?M.slice(0,-1):M);m=m.slice(S+1)}m.length>o&&(n(m.slice(0,-p)),m=m.slice(-p))},end(){m!==""&&n(m),m=""}}}function i(n){const o=[];return{push(p){o.push(p.slice(0,2e3)),o.length>n&&
o.shift()},lines:()=>[...o]}}var l=r(7802);const e=6e5,t={stdout:"",stderr:""};function s(n,o,p){switch(n.do){case"exec":return c(n,o,p);case"http":return w(n,o,p);case"write":return $(n,o,p);case"cal\
l":return A(n,o,p)}}async function c(n,o,p){const{ports:m,sink:O,signal:S}=p,M=i(40),U={stdout:P("stdout"),stderr:P("stderr")};function P(D){const j=(0,b.T9)(m.secrets()),H=_(C=>{M.push(C),n.quiet||O(
{type:"output",step:n.id,stream:D,text:C})});return{push:C=>H.push(j.push(C)),end(){H.push(j.end()),H.end()}}}const g=n.timeout??e,y=n.argv.map(D=>(0,l.$f)(D,o,m)),I=await m.exec({argv:y,env:(0,l.yN)(
n.env,o,m),timeout:g,signal:S,bound:n.undo!==void 0,...n.contained===void 0?{}:{contained:n.contained},onOutput:(D,j)=>U[D].push(j),...n.cwd===void 0?{}:{cwd:(0,l.$f)(n.cwd,o,m)},...n.limit===void 0?{}:
{limit:n.limit},...n.stdin===void 0?{}:{stdin:(0,l.$f)(n.stdin,o,m)}});if(U.stdout.end(),U.stderr.end(),S.aborted)throw S.reason;const R={exit:I.exit,stdout:I.stdout,stderr:I.stderr},k=y[0]??"";if(I.timedOut)
throw new f.HR("timeout",`${k} did not finish in ${g/1e3} s.`,{details:M.lines()});if(a(n)&&I.cut?.includes("stdout"))throw d(n);if((n.expect??[0]).includes(I.exit))return R;throw T(n,R,p,M.lines())??
new f.HR(n.failsAs??"bug",`${n.title}: ${k} ${h(I.exit,I.signalled)}.`,{details:M.lines()})}function a({quiet:n,outputs:o}){return n===!0||Object.values(o??{}).some(({from:p})=>p==="stdout")}function d(n){
return new f.HR(n.failsAs??"bug",`${n.title}: the answer is too long to be kept whole, so it is not read at all.`)}function h(n,o){return o===void 0?`exited with code ${n}`:`was ended by ${o}`}async function w(n,o,p){
const{ports:m,signal:O}=p,S=(0,l.$f)(n.url,o,m),M=await m.http({method:n.method,url:S,headers:(0,l.yN)(n.headers,o,m),timeout:n.timeout??3e4,signal:O,follow:!n.expect?.some(y=>y>=300&&y<400),...n.at===
void 0?{}:{at:n.at},...n.body===void 0?{}:{body:(0,l.$f)(n.body,o,m)}}),U={...t,status:M.status,headers:M.headers,body:M.body};if(n.expect===void 0?M.status>=200&&M.status<300:n.expect.includes(M.status))
return U;const g=Number(M.headers["retry-after"])*1e3;throw T(n,U,p)??new f.HR(v(M.status)??n.failsAs??"bug",`${n.title}: ${n.method} ${S} answered ${M.status}.`,{details:M.body===""?[]:[M.body.slice(
0,1e3)],...g>0?{retryAfter:g}:{}})}function v(n){return n===401?"auth":n===403?"denied":n===404||n===410?"absent":n===408||n===425||n===429?"transient":n===409||n===412?"stale":n===507?"capacity":n>=500?
"transient":void 0}async function $(n,o,p){const{ports:m}=p;return await m.files.write((0,l.$f)(n.path,o,m),(0,l.$f)(n.content,o,m),n.mode??384),t}async function A(n,o,p){const m=AbortSignal.timeout(n.
timeout??e);try{const O=(0,l.xI)(n.input,o,p.ports),S=await p.ports.call(n.operation,O,AbortSignal.any([p.signal,m]));return{...t,value:S}}catch(O){throw p.signal.aborted?p.signal.reason:m.aborted?u(n,
O):O}}function u(n,o){return new f.HR("timeout",`${n.title}: no answer in ${(n.timeout??e)/1e3} s.`,{cause:o})}function T(n,o,p,m){const O=n.classify===void 0?void 0:p.knowledge.classifiers[n.classify]?.(
o,n);if(O===void 0)return;const S=`${o.stdout}
${o.stderr}`.trim().split(`
`).slice(-40);return new f.HR(O.kind,O.cause,{details:m??S,...O.hint===void 0?{}:{hint:O.hint},...O.place===void 0?{}:{place:O.place}})}}),5977:((N,E,r)=>{r.d(E,{_E:()=>l,l_:()=>i,q6:()=>_});var f=r(48165),
b=r(58563);function _(t){const{ports:s,knowledge:c,sink:a,patience:d}=t;let h=-1,w=$=>$;const v=$=>{const A=s.secrets();return A.length!==h&&(w=(0,b.Px)(A),h=A.length),w($)};return{ports:s,knowledge:c,
sink:$=>a(e($,v)),signal:s.signal,mask:v,...d===void 0?{}:{patience:d}}}function i(t,s){return{...t,signal:AbortSignal.any([t.signal,s])}}function l(t){return{...t,signal:new AbortController().signal}}
function e(t,s){switch(t.type){case"output":case"note":case"hold":return{...t,text:s(t.text)};case"progress":return{...t,subjects:t.subjects.map(c=>({...c,reasons:c.reasons.map(s)}))};case"retry":return{
...t,failure:(0,f.V0)(t.failure,s)};case"stage":return t.why===void 0?t:{...t,why:s(t.why)};default:return t}}}),52642:((N,E,r)=>{r.d(E,{Z:()=>s,l:()=>t});var f=r(48165),b=r(76211),_=r(50445),i=r(31446),
l=r(80508);const e=5;async function t(a,d,h=(0,b.Ix)()){let w=h;for(let v=0;v<=e;v+=1){const $=c(a(w),w);if($.length===0)return w;if(v===e)throw new f.HR("bug",`Still asking after ${e} rounds: ${$.map(
u=>u.topic).join(", ")}.`);const A=await Promise.all($.map(u=>s(u,d)));w=$.reduce((u,T,n)=>u.with({name:T.topic},A[n]),w)}return w}async function s(a,d){const{ports:h}=d,v=JSON.stringify(a.step).includes(
_.F)?await h.files.scratch():void 0;try{const $=await(0,l.ux)(a.step,d,()=>(0,i.CD)(a.step,{outputs:new Map,scratch:v},d));return a.parse($)}catch($){if(d.signal.aborted)throw(0,f.w2)(d.signal.reason);
const A=(0,f.V0)((0,f.w2)($),d.mask),u=a.otherwise?.(A);if(u===void 0)throw A;return u}finally{v!==void 0&&await h.files.remove(v)}}function c(a,d){const h=new Set(d.names);return a.filter(({topic:w})=>!h.
has(w)&&h.add(w))}}),7802:((N,E,r)=>{r.d(E,{$f:()=>_,xI:()=>l,yN:()=>i});var f=r(48165),b=r(50445);function _(e,t,s){if(typeof e=="string")return t.scratch===void 0?e:e.replaceAll(b.F,t.scratch);if("j\
oin"in e)return e.join.map(a=>_(a,t,s)).join("");if("secret"in e){const a=s.secret(e.secret);if(a!==void 0)return e.as==="json"?JSON.stringify(a).slice(1,-1):a;throw new f.HR("auth",`The secret ${e.secret}\
 is not available here.`,{hint:`Pass ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const c=t.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(c===void 0)
throw new f.HR("bug",`‹${e.late}.${e.output}› was used before it was known.`);return c}function i(e,t,s){return Object.fromEntries(Object.entries(e??{}).map(([c,a])=>[c,_(a,t,s)]))}function l(e,t,s){
return typeof e=="string"?_(e,t,s):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(c=>l(c,t,s)):"late"in e||"join"in e||"secret"in e?_(e,t,s):Object.fromEntries(Object.entries(e).map(([c,a])=>[c,
l(a,t,s)]))}}),80508:((N,E,r)=>{r.d(E,{ux:()=>b});var f=r(48165);async function b(e,t,s,c=async()=>{}){const a=_(e),d=e.patience===void 0?Number.POSITIVE_INFINITY:t.patience??e.patience;let h;for(let w=1;;w+=
1)try{return await s(w)}catch(v){const $=(0,f.w2)(v);if(t.signal.aborted)throw(0,f.w2)(t.signal.reason);if(w>=a||!i(e,$))throw $;const A=$.retryAfter??l(w,t.ports),u=t.ports.clock.now();if(h??=u,u-h+A>
d)throw $;t.sink({type:"retry",step:e.id,attempt:w+1,delay:A,failure:$}),await t.ports.clock.sleep(A,t.signal);const T=await c();if(T!==void 0)return T}}function _(e){return e.attempts!==void 0?Math.max(
1,e.attempts):e.patience!==void 0?Number.POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function i(e,t){return f.qE[t.kind].retry||(e.retryOn??[]).includes(t.kind)}function l(e,t){const s=.75+
Number.parseInt(t.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(e-1))*s)}}),89475:((N,E,r)=>{r.d(E,{f:()=>_});var f=r(48165);const b={ENOENT:["absent","does not exist","Check the path,\
 and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the pa\
th, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too \
long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],
EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be writte\
n to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capaci\
ty","cannot be opened, because too many files are open","Raise the limit of open files."]};function _(i,l,e){const t=i,[s,c,a]=b[t.code??""]??[];return s===void 0?new f.HR("bug",`${l} could not be ${e}\
: ${t.message}`,{cause:i}):new f.HR(s,`${l} could not be ${e}: it ${c}.`,{cause:i,hint:a})}}),51986:((N,E,r)=>{r.d(E,{Y:()=>b,f:()=>f});function f(e,t,s){const a=Object.entries(t).filter(([,d])=>d!==void 0&&
d!==""&&d!==0).map(([d,h])=>`${d}=${l(String(h))}`).join(",");return`::${e}${a===""?"":` ${a}`}::${i(s)}`}function b(e){return e.replace(_,"$1​::").replace(/##\[/g,"##​[")}const _=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function i(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function l(e){return i(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((N,E,r)=>{r.d(E,{Qc:()=>b,hv:()=>f,zQ:()=>i});
function f(){const l=Object.entries(process.env).filter(e=>e[1]!==void 0);return Object.fromEntries(l)}function b(l){return Object.fromEntries(Object.entries(l).filter(([e])=>!_.has(e)&&!/^(INPUT|STATE)_/.
test(e)))}const _=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function i(l,e){const t=Object.entries(l).filter(([c])=>c.startsWith(e)),s=c=>e==="INPUT_"?
c.toLowerCase():c;return Object.fromEntries(t.map(([c,a])=>[s(c.slice(e.length)),a.trim()]))}}),25994:((N,E,r)=>{r.d(E,{s:()=>T});var f=r(58563),b=r(51986),_=r(4314),i=r(77598),l=r(73024),e=r(48165),t=r(
89475);function s(o,p,m){a(o,`${c(p,m,`ghadelimiter_${(0,i.randomUUID)()}`)}
`)}function c(o,p,m){if(o.includes(m)||p.includes(m))throw new e.HR("bug",`The delimiter for ${o} occurs in its value.`);return`${o}<<${m}
${p}
${m}`}function a(o,p){try{(0,l.appendFileSync)(o,p,"utf8")}catch(m){throw(0,t.f)(m,o,"written")}}const d=new WeakSet;function h(o=[process.stdout,process.stderr],p=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const m of o.filter(O=>!d.has(O)))d.add(m),m.on("error",({code:O=""})=>{w.has(O)||p()})}const w=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),v=1024*1024,$=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function A(o,p){const m=(0,l.statSync)(o,{throwIfNoEntry:!1})?.size??0,O=Buffer.from(`${p}
`,"utf8");if(m+O.length<=v)return a(o,O.toString("utf8")),!0;const S=v-m-Buffer.byteLength($);return S>0&&a(o,u(O.subarray(0,S).toString("utf8"))+$),!1}function u(o){return o.slice(0,o.lastIndexOf(`
`)+1)}function T(){return h(),n((0,_.hv)(),o=>{process.stdout.write(o)})}function n(o,p){const m=o.GITHUB_ACTIONS==="true",O=(g,y,I)=>{m&&p(`${(0,b.f)(g,y,I)}
`)},S=[];let M;const U=g=>(M??=(0,f.Px)(S),M(g)),P=(g,y,[I,R])=>{const k=o[g];k?s(k,I,R):O(y,{name:I},R)};return{ci:m||(o.CI??"")!=="",github:m,env:o,inputs:(0,_.zQ)(o,"INPUT_"),state:(0,_.zQ)(o,"STAT\
E_"),setOutput(g,y){m&&!o.GITHUB_OUTPUT&&p(`
`),P("GITHUB_OUTPUT","set-output",[g,y])},saveState:(g,y)=>P("GITHUB_STATE","save-state",[g,y]),exportVariable:(g,y)=>P("GITHUB_ENV","set-env",[g,y]),addPath(g){const y=o.GITHUB_PATH;y?a(y,`${g}
`):O("add-path",{},g)},hide:U,mask(g){S.push(g),M=void 0;const y=g.split(/\r?\n/).filter(I=>I.trim().length>=4);for(const I of new Set([g,...y]))I.trim()!==""&&O("add-mask",{},I)},startGroup:g=>O("gro\
up",{},g),endGroup:()=>O("endgroup",{},""),annotate(g,y,{title:I,file:R,line:k,endLine:D,column:j,endColumn:H}={}){O(g,{title:I,file:R,line:k,endLine:D,col:j,endColumn:H},y)},debug:g=>O("debug",{},g),
summarize(g){const y=o.GITHUB_STEP_SUMMARY;return y?A(y,g):!1},write:p}}}),93869:((N,E,r)=>{r.r(E),r.d(E,{createSecrets:()=>f});function f(b={},_=()=>{}){const i=new Map,l=new Set,e=(t,s)=>{s===""||i.
get(t)===s||(l.has(s)||_(s),l.add(s),i.set(t,s))};for(const[t,s]of Object.entries(b))e(t,s);return{get:t=>i.get(t),add:e,values:()=>[...l]}}}),11733:((N,E,r)=>{r.d(E,{K:()=>b});var f=r(48165);function b(_,i=process){
const l=new AbortController;let e=0;const t=d=>{l.signal.aborted||l.abort(new f.HR("cancelled",`The run was stopped by ${d}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},s=()=>{e++,e>1&&(_.signal("SIGKILL"),i.exit(130)),t("SIGINT")},c=()=>t("SIGTERM"),a=()=>t("SIGHUP");return i.on("SIGINT",s),i.on("SIGTERM",c),i.on("SIGHUP",a),{signal:l.signal,
dispose(){i.off("SIGINT",s),i.off("SIGTERM",c),i.off("SIGHUP",a)}}}}),54215:((N,E,r)=>{r.d(E,{N:()=>b});const f=6e4,b={config:".github/deploy.yml",state:".deploy-action",patience:2*f,builds:{wait:15*f,
tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*f,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},limits:{findings:"\
error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:f},image:{context:".",file:"Dockerfile",platforms:["linux/amd64"],tags:["sha","branc\
h","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",vex:[],files:["vulnerabilities","misconfigur\
ations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],maxAge:7200*f,offline:!1,cache:!0},
install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*f,stable:1e4,keep:5},lock:{ttl:2*f,wait:10*f},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,empty:"wait"},probe:{status:[
200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),14248:((N,E,r)=>{r.d(E,{readEvent:()=>s});var f=r(48165),b=r(6598);async function _(u,T){if(u===void 0||u==="")throw l("GITHUB_EVENT_PATH is no\
t set.");const n=await T(u).catch(p=>{throw l(`GITHUB_EVENT_PATH: ${u} cannot be read.`,p)});if(n===void 0)throw l(`GITHUB_EVENT_PATH: there is no file ${u}.`);const o=i(n,u);if(!(0,b.pi)(o))throw l(`\
GITHUB_EVENT_PATH: ${u} holds no JSON object.`);return o}function i(u,T){try{return JSON.parse(u.replace(/^\uFEFF/,""))}catch(n){throw l(`GITHUB_EVENT_PATH: ${T} is not JSON.`,n)}}function l(u,T){return new f.
HR("usage",u,{cause:T,hint:"The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var e=r(47072);function t(u,{target:T,repository:n}){const o=u.number??
(0,b.fK)(u,["pull_request","number"]),p=(0,e.$)(u,"pull_request","head","sha");if(typeof o!="number"||!Number.isSafeInteger(o)||!(0,e.H)(p))throw new f.HR("usage","The payload of this pull_request eve\
nt has no number or no head commit.");const m=(0,e.$)(u,"pull_request","head","repo","full_name");return{on:"pull_request",number:o,base:(0,e.$)(u,"pull_request","base","ref"),head:(0,e.$)(u,"pull_req\
uest","head","ref"),headSha:p,action:(0,e.$)(u,"action"),fork:m.toLowerCase()!==n.toLowerCase(),target:T}}async function s({env:u,readFile:T}){const n=v(u,"GITHUB_EVENT_NAME"),o=await _(u.GITHUB_EVENT_PATH,
T),p=v(u,"GITHUB_REPOSITORY");if(!/^[^/\s]+\/[^/\s]+$/.test(p))throw new f.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(p)}.`);const m=(u.GITHUB_SERVER_URL||"https://gith\
ub.com").replace(/\/+$/,""),O=u.GITHUB_ACTOR??"",S=u.GITHUB_RUN_ID??"",M=Math.max(1,Number(u.GITHUB_RUN_ATTEMPT)||1),U=c(n,{ref:u.GITHUB_REF??"",payload:o,repository:p});return{trigger:U,name:n,ref:h(
U,u.GITHUB_REF??""),sha:w(u,U),defaultBranch:(0,e.$)(o,"repository","default_branch")||"main",repository:p,actor:O,runId:S,attempt:M,runUrl:A({serverUrl:m,repository:p,runId:S,attempt:M}),untrusted:U.
on==="pull_request"&&U.fork||O==="dependabot[bot]",serverUrl:m,apiUrl:(u.GITHUB_API_URL||$(m)).replace(/\/+$/,""),source:"github",dirty:!1}}function c(u,T){const{ref:n,payload:o}=T;switch(u){case"push":
return a(n,o);case"pull_request":case"pull_request_target":return t(o,{target:u==="pull_request_target",repository:T.repository});case"release":return{on:"release",tag:(0,e.$)(o,"release","tag_name")||
n.replace(/^refs\/tags\//,""),action:(0,e.$)(o,"action"),prerelease:o.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,e.$)(o,"schedule")};case"workflow_dispatch":return{on:"dispa\
tch",inputs:d(o)};case"merge_group":return{on:"merge_group",base:(0,e.$)(o,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:u}}}function a(u,T){const n=T.deleted===
!0;if(u.startsWith("refs/tags/")){const o=(0,e.$)(T,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:u.slice(10),deleted:n,...o===""?{}:{baseBranch:o}}}if(u.startsWith("refs/heads/"))return{
on:"push",branch:u.slice(11),deleted:n};throw new f.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(u)}.`)}function d(u){const T=u.inputs;return typeof T!=
"object"||T===null?{}:Object.fromEntries(Object.entries(T).map(([n,o])=>[n,o===null?"":String(o)]))}function h(u,T){return u.on==="pull_request"&&u.target?`refs/pull/${u.number}/merge`:u.on==="release"&&
T===""?`refs/tags/${u.tag}`:T}function w(u,T){const n=v(u,"GITHUB_SHA"),o="deleted"in T&&T.deleted;if((0,e.H)(n)||o)return n;throw new f.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit,\
 found ${JSON.stringify(n.slice(0,80))}.`)}function v(u,T){const n=u[T];if(n!==void 0&&n!=="")return n;throw new f.HR("usage",`${T} is not set: this is not the environment of a GitHub Actions run.`,{hint:"\
Outside GitHub Actions use the command line; it reads the event from git."})}function $(u){return u==="https://github.com"?"https://api.github.com":`${u}/api/v3`}function A({serverUrl:u,repository:T,runId:n,
attempt:o}){if(n==="")return"";const p=`${u}/${T}/actions/runs/${n}`;return o>1?`${p}/attempts/${o}`:p}}),47072:((N,E,r)=>{r.d(E,{$:()=>b,H:()=>_});var f=r(6598);function b(i,...l){const e=(0,f.fK)(i,
l);return typeof e=="string"?e:""}function _(i){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(i)&&!/^0+$/.test(i)}}),31860:((N,E,r)=>{r.d(E,{Cp:()=>u,Vc:()=>T,Tb:()=>n,Ko:()=>A});var f=r(48165),b=r(66661);
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
 per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([P,g])=>({name:P,description:g,doors:["build"]}))],i=["login"],l=[{name:"registry",description:"The registry, such as ghcr.\
io. Default: Docker Hub.",doors:i},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:i},{name:"password",description:"Password, token or key. Default for ghcr.io\
: the token of this job.",doors:i},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:i,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"\
Only for this repository and action of Buildx: `acme/shop@push`.",doors:i},{name:"logout",description:"Take the credentials away when the job ends.",doors:i,default:"true"},{name:"registry-auth",description:"\
Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:i},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:i},{
name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:i},{name:"google-service\
-account",description:"Service account to act as. Default: the provider’s own identity.",doors:i},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",
doors:i},{name:"azure-tenant-id",description:"The tenant of that application.",doors:i}],e=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:[
"workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",
description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What h\
olds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"\
annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["met\
adata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default\
: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],t=[{name:"from",description:"Promote this imag\
e: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, c\
ommas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],s=["release"],c=[{name:"tag",description:"\
The version tag. Default: that of the event.",doors:s},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:s,list:!0,commas:!1},
{name:"score",description:"The score of the gates, for quality.json.",doors:s},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:s,default:"\
false"}],a=["quality","metadata","build","merge","scan","verify","deploy"],d=["root","plan","deploy","rollback","run"],h=[...d,"validate","explain"],w=["root","plan","build","merge","scan","deploy","p\
romote","run"],$=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"\
The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["\
metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",
description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:a},{name:"en\
vironment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...h,"release"]},{name:"image",description:"The image to build or deploy: registry and reposi\
tory, for the config's only image (or `app`).",doors:w,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:[
"root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote",
"run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON o\
bject such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of a\
ll gates; a release keeps them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"\
20"},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The vers\
ion, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning\
 to a kept release. It reverts the last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is \
asked for. It is recorded.",doors:[...d,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",
description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and c\
hange nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that\
 fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), ou\
tside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org\
/deploy-action@v1"},..._,...e,...l,...t,...c];function A(P,g){const y=new Map,I=[],R=T(P);for(const[k,D]of Object.entries(g)){if(!k.startsWith("INPUT_")||D===void 0)continue;const j=k.slice(6).toLowerCase(),
H=[j,j.replaceAll("_","-")].find(C=>R.some(B=>B.name===C));H===void 0?p(j,R,I):D.trim()!==""&&y.set(H,{value:D.trim(),source:{from:"input",where:`input ${H}`}})}return m(R,y,I)}function u(P,g){const y=T(
P),I=new Map;for(const[R,k]of Object.entries(g))if(k!==void 0){if(!y.some(D=>D.name===R)){const D=y.map(j=>j.name);throw new f.HR("usage",`--${R}: unknown option${(0,b.a)(R,D)}`)}k.trim()!==""&&I.set(
R,{value:k.trim(),source:{from:"input",where:`--${R}`}})}return m(y,I,[])}function T(P){return $.filter(({doors:g,except:y})=>(g.includes("all")||g.includes(P))&&!y?.includes(P))}function n({name:P,default:g}){
return g==="true"||g==="false"||o.has(P)}const o=new Set(["load","push","no-cache","pull"]);function p(P,g,y){const I=g.map(k=>k.name),R=(0,b.p)(P,I);if(R!==void 0)throw new f.HR("usage",`input ${P}: \
unknown input; did you mean ${JSON.stringify(R)}?`);y.push(`The input ${P} is not known here and was ignored.`)}function m(P,g,y){const I=k=>P.find(D=>D.name===k);for(const[k,D]of g)S(k,D,I(k));const R=k=>g.
get(k);return{get:R,warnings:y,flag:k=>M(k,R(k),I(k)?.default),list:k=>U(R(k)?.value??I(k)?.default??"",I(k)?.commas??!0),overrides:()=>P.flatMap(k=>{const D=g.get(k.name);return D===void 0||k.config===
void 0?[]:[{path:k.config,value:O(k,D),source:D.source}]})}}function O(P,{value:g,source:y}){if(P.list!==!0)return g;const I=U(g,P.commas??!0);if(P.pairs!==!0)return I;const R=I.find(k=>k.indexOf("=")<
1);if(R!==void 0)throw new f.HR("usage",`${P.name}: expected NAME=VALUE lines, found ${JSON.stringify(R)} (from ${y.where})`);return Object.fromEntries(I.map(k=>[k.slice(0,k.indexOf("=")),k.slice(k.indexOf(
"=")+1)]))}function S(P,{value:g,source:y},I){const R=I?.choices;if(R===void 0)return;const k=I?.list?U(g,!0):[g];for(const D of k.filter(j=>!R.includes(j)))throw new f.HR("usage",`${P}: expected ${I?.
list?"a list of":"one of"} ${R.join(", ")}, found ${JSON.stringify(D)}${(0,b.a)(D,R)} (from ${y.where})`)}function M(P,g,y){const I=g?.value??y??"false";if(/^(true|True|TRUE)$/.test(I))return!0;if(/^(false|False|FALSE)$/.
test(I))return!1;throw new f.HR("usage",`${P}: expected true or false, found ${JSON.stringify(I)} (from ${g?.source.where})`)}function U(P,g){return P.split(g?/[\s,]+/:/[\r\n]+/).map(y=>y.trim()).filter(
y=>y!=="")}}),6598:((N,E,r)=>{r.d(E,{P8:()=>f,fK:()=>_,pi:()=>b});function f(i){return i.reduce((l,e)=>typeof e=="number"?`${l}[${e}]`:l===""?e:`${l}.${e}`,"")}function b(i){return typeof i=="object"&&
i!==null&&!Array.isArray(i)}function _(i,l){return l.reduce((e,t)=>Array.isArray(e)?e[Number(t)]:b(e)&&Object.hasOwn(e,t)?e[String(t)]:void 0,i)}})};export{V as id,J as ids,z as modules};

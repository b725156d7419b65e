const V=8931,J=[8931,4248],z={48165:((U,I,a)=>{a.d(I,{HR:()=>E,I$:()=>m,V0:()=>O,qE:()=>f,w2:()=>g,xV:()=>e});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log l\
ines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenti\
cated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class E extends Error{kind;hint;place;details;retryAfter;rule;constructor(r,c,s={}){
super(c,s.cause===void 0?void 0:{cause:s.cause}),this.name="Failure",this.kind=r,this.hint=s.hint??f[r].hint,this.place=s.place,this.details=s.details??[],this.retryAfter=s.retryAfter,this.rule=s.rule}}
function O(o,r){const{kind:c,hint:s,place:l,details:d,retryAfter:_,rule:k}=o;return new E(c,r(o.message),{hint:r(s),details:d.map(r),...l===void 0?{}:{place:l},..._===void 0?{}:{retryAfter:_},...k===void 0?
{}:{rule:k}})}function g(o){if(o instanceof E)return o;if(o instanceof Error&&o.name==="AbortError")return new E("cancelled","The run was cancelled.",{cause:o});const r=o instanceof Error?o.message:String(
o),c=o instanceof Error&&o.stack?o.stack.split(`
`).slice(1,6):[];return new E("bug",r,{cause:o,details:c})}function m(o){return o===void 0?0:f[o.kind].exit}function e(o){const{kind:r,message:c,hint:s,details:l,place:d}=o;return{kind:r,message:c,hint:s,
details:l,...d?{place:d}:{}}}}),3085:((U,I,a)=>{a.d(I,{d:()=>f});function f(E){return JSON.stringify(E,(O,g)=>g!==null&&typeof g=="object"&&!Array.isArray(g)?Object.fromEntries(Object.entries(g).sort(
([m],[e])=>m<e?-1:m>e?1:0)):g)}}),66661:((U,I,a)=>{a.d(I,{a:()=>E,p:()=>f});function f(e,o){const r=e.toLowerCase(),c=Math.max(1,Math.floor(r.length/3));return o.map(l=>({candidate:l,wrong:g(r,l.toLowerCase())})).
filter(({wrong:l})=>l<=c).sort((l,d)=>l.wrong-d.wrong)[0]?.candidate??o.find(l=>O(r,l.toLowerCase()))}function E(e,o){const r=f(e,o);return r===void 0?"":`; did you mean ${JSON.stringify(r)}?`}function O(e,o){
return Math.min(e.length,o.length)>=3&&(e.startsWith(o)||o.startsWith(e))}function g(e,o){if(Math.abs(e.length-o.length)>12||e.length>100)return Number.POSITIVE_INFINITY;let r=[],c=Array.from({length:o.
length+1},(s,l)=>l);for(let s=1;s<=e.length;s++){const l=[s];for(let d=1;d<=o.length;d++){const _=e[s-1]===o[d-1],k=s>1&&d>1&&e[s-1]===o[d-2]&&e[s-2]===o[d-1];l[d]=Math.min(m(c,d)+1,m(l,d-1)+1,m(c,d-1)+
(_?0:1),k?m(r,d-2)+1:Number.POSITIVE_INFINITY)}r=c,c=l}return m(c,o.length)}function m(e,o){return e[o]??Number.POSITIVE_INFINITY}}),31160:((U,I,a)=>{a.d(I,{HF:()=>O,Hc:()=>E,on:()=>e});const f=65e3;function E(r){
return`<!-- deploy-action pull request ${o(r)} -->`}function O(r,c,s){const l=new Map;for(const[,M="",i=""]of s.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))l.set(M,i);for(const{
part:M,text:i}of c)l.set(o(M),i);const d=new Set(c.map(({part:M})=>o(M))),_=[...l].sort(([M],[i])=>Number(d.has(i))-Number(d.has(M)));let k=f-E(r).length;const P=new Map;for(const[M,i]of _){const b=[m(
M,i),m(M,`${i.split(`
`)[0]}

${g}`)].find(t=>t.length+2<=k);b!==void 0&&(k-=b.length+2,P.set(M,b))}return[E(r),...[...l.keys()].flatMap(M=>P.get(M)??[])].join(`

`)}const g="<sub>More in the summary of the job.</sub>";function m(r,c){return`<!-- part ${r} -->
${c}
<!-- end -->`}function e(r){try{const c=JSON.parse(r),{app:s,part:l,text:d}=c??{};return typeof s!="string"||typeof l!="string"||typeof d!="string"?void 0:{app:s,part:l,text:d}}catch{return}}function o(r){
return r.replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),58563:((U,I,a)=>{a.d(I,{Px:()=>E,T9:()=>O,aZ:()=>f});function f(r){return typeof r=="object"&&r!==null&&typeof r.secret=="string"}function E(r){
const c=m(r);if(c.length===0)return l=>l;const s=e(c);return l=>l.replace(s,"***")}function O(r){const c=m(r),s=e(c),l=c[0]?.length??0;let d="";return{push(_){if(l===0)return _;d+=_;let k=g(d,c,Math.max(
0,d.length-l+1));for(const{index:M,0:i}of d.matchAll(s))M<k&&M+i.length>k&&(k=M);const P=d.slice(0,k).replace(s,"***");return d=d.slice(k),P},end(){const _=l===0?"":d.replace(s,"***");return d="",_}}}
function g(r,c,s){for(let l=s;l<r.length;l++){const d=r.slice(l);if(c.some(_=>_.length>d.length&&_.startsWith(d)))return l}return r.length}function m(r){const c=new Set;for(const s of r)for(const l of[
s,...s.split(/\r?\n/)]){const d=l.trim();if(!(d.length<4)&&(c.add(d),c.add(encodeURIComponent(d)),c.add(JSON.stringify(d).slice(1,-1)),d.length>=6))for(const _ of o(d))c.add(_)}return[...c].sort((s,l)=>l.
length-s.length)}function e(r){return new RegExp(r.map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function o(r){const c=new TextEncoder().encode(r);return[0,1,2].flatMap(s=>{const l=new Uint8Array(
c.length+s);l.set(c,s);const d=btoa(String.fromCharCode(...l)).replace(/=+$/,""),_=s===0?0:s===1?2:3,k=l.length%3===0?d.length:d.length-1,P=d.slice(_,k);return P.length>=6?[P]:[]})}}),82729:((U,I,a)=>{
a.r(I),a.d(I,{findRoot:()=>e,readCheckout:()=>m});var f=a(73024),E=a(51455),O=a(76760),g=a(54215);function m(r){return{readFile:c=>(0,E.readFile)(O.resolve(r,c),"utf8").catch(s=>o(s,void 0)),listFiles:c=>(0,E.
readdir)(O.resolve(r,c)).catch(s=>o(s,[]))}}function e({env:r,github:c},s){const l=r.GITHUB_WORKSPACE??process.cwd(),d=s.get("working-directory")?.value;if(d!==void 0||c||s.get("config")!==void 0)return O.
resolve(l,d??".");for(let _=l;;_=O.dirname(_)){if((0,f.existsSync)(O.join(_,g.N.config)))return _;if((0,f.existsSync)(O.join(_,".git"))||_===O.dirname(_))return O.resolve(l)}}function o(r,c){const{code:s}=r;
if(s==="ENOENT"||s==="ENOTDIR")return c;throw r}}),63004:((U,I,a)=>{a.d(I,{commentAction:()=>P});var f=a(48165),E=a(49083),O=a(31160),g=a(5977),m=a(15236),e=a(9386),o=a(15495),r=a(25994),c=a(93869),s=a(
11733),l=a(14248),d=a(31860),_=a(82729),k=a(65954);async function P(){const n=(0,r.s)();try{process.exitCode=await M(n)}catch(h){const{tellFailed:u}=await a.e(7760).then(a.bind(a,37760));u(h,n,["resul\
t","failure-kind"])}}async function M(n){const h=(0,d.Ko)("comment",n.env),u=await(0,l.readEvent)({env:n.env,readFile:(0,_.readCheckout)("/").readFile}),w=i(h.list("sections"));if(u.trigger.on!=="pull\
_request"||w.length===0)return n.write(`There is ${w.length===0?"nothing to tell":"no pull request"}.
`),n.setOutput("result","skipped"),0;const N=h.get("github-token")?.value??"",A=(0,e.PH)(),{signal:S,dispose:$}=(0,s.K)(A),p=(0,c.g)({},D=>n.mask(D));N!==""&&p.add("github-token",N);const{repository:y,
apiUrl:T}=u,R=t({token:N,repository:y,apiUrl:T},n),v=(0,o.R)({env:n.env,secrets:p,signal:S,groups:A,operations:R});try{const D=(0,k.N)(n,!1,["result","failure-kind"]),j=b(u.trigger.number,w),H=await(0,m.
g)(j,(0,g.q6)({ports:v,knowledge:(0,E.d)(),sink:D.sink})),{state:C,failure:B,steps:W}=H,x=W.reduce((G,K)=>G+K.ms,0),L=B===void 0?{}:{failure:B},F={stage:"comment",subject:j.subject,state:C,ms:x,notes:[],
plan:j,outcome:H,...L};return D.finish({app:"comment",version:"",ref:u.ref,sha:u.sha,images:{},stages:[F],ms:x,...L},!1),(0,f.I$)(B)}finally{$(),await v.close()}}function i(n){return n.map(h=>{const u=(0,O.
on)(h);if(u!==void 0)return u;throw new f.HR("usage",`sections: ${JSON.stringify(h.slice(0,80))} is not the output section of a job.`,{hint:"Write one output `section` a line: ${{ needs.build.outputs.\
section }}."})})}function b(n,h){const u=[...new Set(h.map(({app:w})=>w))];return{stage:"comment",subject:`pull request #${n}`,steps:u.map((w,N)=>({do:"call",id:`comment.${N+1}`,title:`Tell pull reque\
st #${n} about ${w}`,after:[],operation:"pull.comment",input:{number:n,app:w,parts:h.filter(A=>A.app===w)},undo:{way:"keep",why:"the next run changes it"},advisory:!0,attempts:3,timeout:6e4})),basis:null,
notes:[],values:{}}}function t(n,h){return({files:u})=>({async"pull.comment"(w,N){const[{createGithubClient:A},{commentOperations:S}]=await Promise.all([a.e(5761).then(a.bind(a,95761)),a.e(822).then(a.
bind(a,68441))]),$=(y,T)=>{h.annotate(y,T),h.summarize(`> ${T}
`)},p=S({client:A(n),files:u,say:$})["pull.comment"];if(p===void 0)throw new f.HR("bug","There is no operation pull.comment.");return p(w,N)}})}}),31446:((U,I,a)=>{a.d(I,{CD:()=>r,Ye:()=>b});var f=a(48165),
E=a(58563);function O(t,n=64*1024,h=4096){let u="";return{push(w){u+=w;const N=u.lastIndexOf(`
`);if(N>=0){for(const A of u.slice(0,N).split(`
`))t(A.endsWith("\r")?A.slice(0,-1):A);u=u.slice(N+1)}u.length>n&&(t(u.slice(0,-h)),u=u.slice(-h))},end(){u!==""&&t(u),u=""}}}function g(t){const n=[];return{push(h){n.push(h.slice(0,2e3)),n.length>t&&
n.shift()},lines:()=>[...n]}}var m=a(7802);const e=6e5,o={stdout:"",stderr:""};function r(t,n,h){switch(t.do){case"exec":return c(t,n,h);case"http":return _(t,n,h);case"write":return P(t,n,h);case"cal\
l":return M(t,n,h)}}async function c(t,n,h){const{ports:u,sink:w,signal:N}=h,A=g(40),S={stdout:$("stdout"),stderr:$("stderr")};function $(D){const j=(0,E.T9)(u.secrets()),H=O(C=>{A.push(C),t.quiet||w(
{type:"output",step:t.id,stream:D,text:C})});return{push:C=>H.push(j.push(C)),end(){H.push(j.end()),H.end()}}}const p=t.timeout??e,y=t.argv.map(D=>(0,m.$f)(D,n,u)),T=await u.exec({argv:y,env:(0,m.yN)(
t.env,n,u),timeout:p,signal:N,bound:t.undo!==void 0,...t.contained===void 0?{}:{contained:t.contained},onOutput:(D,j)=>S[D].push(j),...t.cwd===void 0?{}:{cwd:(0,m.$f)(t.cwd,n,u)},...t.limit===void 0?{}:
{limit:t.limit},...t.stdin===void 0?{}:{stdin:(0,m.$f)(t.stdin,n,u)}});if(S.stdout.end(),S.stderr.end(),N.aborted)throw N.reason;const R={exit:T.exit,stdout:T.stdout,stderr:T.stderr},v=y[0]??"";if(T.timedOut)
throw new f.HR("timeout",`${v} did not finish in ${p/1e3} s.`,{details:A.lines()});if(s(t)&&T.cut?.includes("stdout"))throw l(t);if((t.expect??[0]).includes(T.exit))return R;throw b(t,R,h,A.lines())??
new f.HR(t.failsAs??"bug",`${t.title}: ${v} ${d(T.exit,T.signalled)}.`,{details:A.lines()})}function s({quiet:t,outputs:n}){return t===!0||Object.values(n??{}).some(({from:h})=>h==="stdout")}function l(t){
return new f.HR(t.failsAs??"bug",`${t.title}: the answer is too long to be kept whole, so it is not read at all.`)}function d(t,n){return n===void 0?`exited with code ${t}`:`was ended by ${n}`}async function _(t,n,h){
const{ports:u,signal:w}=h,N=(0,m.$f)(t.url,n,u),A=await u.http({method:t.method,url:N,headers:(0,m.yN)(t.headers,n,u),timeout:t.timeout??3e4,signal:w,follow:!t.expect?.some(y=>y>=300&&y<400),...t.at===
void 0?{}:{at:t.at},...t.body===void 0?{}:{body:(0,m.$f)(t.body,n,u)}}),S={...o,status:A.status,headers:A.headers,body:A.body};if(t.expect===void 0?A.status>=200&&A.status<300:t.expect.includes(A.status))
return S;const p=Number(A.headers["retry-after"])*1e3;throw b(t,S,h)??new f.HR(k(A.status)??t.failsAs??"bug",`${t.title}: ${t.method} ${N} answered ${A.status}.`,{details:A.body===""?[]:[A.body.slice(
0,1e3)],...p>0?{retryAfter:p}:{}})}function k(t){return t===401?"auth":t===403?"denied":t===404||t===410?"absent":t===408||t===425||t===429?"transient":t===409||t===412?"stale":t===507?"capacity":t>=500?
"transient":void 0}async function P(t,n,h){const{ports:u}=h;return await u.files.write((0,m.$f)(t.path,n,u),(0,m.$f)(t.content,n,u),t.mode??384),o}async function M(t,n,h){const u=AbortSignal.timeout(t.
timeout??e);try{const w=(0,m.xI)(t.input,n,h.ports),N=await h.ports.call(t.operation,w,AbortSignal.any([h.signal,u]));return{...o,value:N}}catch(w){throw h.signal.aborted?h.signal.reason:u.aborted?i(t,
w):w}}function i(t,n){return new f.HR("timeout",`${t.title}: no answer in ${(t.timeout??e)/1e3} s.`,{cause:n})}function b(t,n,h,u){const w=t.classify===void 0?void 0:h.knowledge.classifiers[t.classify]?.(
n,t);if(w===void 0)return;const N=`${n.stdout}
${n.stderr}`.trim().split(`
`).slice(-40);return new f.HR(w.kind,w.cause,{details:u??N,...w.hint===void 0?{}:{hint:w.hint},...w.place===void 0?{}:{place:w.place}})}}),52642:((U,I,a)=>{a.d(I,{Z:()=>r,l:()=>o});var f=a(48165),E=a(
76211),O=a(50445),g=a(31446),m=a(80508);const e=5;async function o(s,l,d=(0,E.Ix)()){let _=d;for(let k=0;k<=e;k+=1){const P=c(s(_),_);if(P.length===0)return _;if(k===e)throw new f.HR("bug",`Still aski\
ng after ${e} rounds: ${P.map(i=>i.topic).join(", ")}.`);const M=await Promise.all(P.map(i=>r(i,l)));_=P.reduce((i,b,t)=>i.with({name:b.topic},M[t]),_)}return _}async function r(s,l){const{ports:d}=l,
k=JSON.stringify(s.step).includes(O.F)?await d.files.scratch():void 0;try{const P=await(0,m.ux)(s.step,l,()=>(0,g.CD)(s.step,{outputs:new Map,scratch:k},l));return s.parse(P)}catch(P){throw l.signal.aborted?
(0,f.w2)(l.signal.reason):(0,f.V0)((0,f.w2)(P),l.mask)}finally{k!==void 0&&await d.files.remove(k)}}function c(s,l){const d=new Set(l.names);return s.filter(({topic:_})=>!d.has(_)&&d.add(_))}}),7802:((U,I,a)=>{
a.d(I,{$f:()=>O,xI:()=>m,yN:()=>g});var f=a(48165),E=a(50445);function O(e,o,r){if(typeof e=="string")return o.scratch===void 0?e:e.replaceAll(E.F,o.scratch);if("join"in e)return e.join.map(s=>O(s,o,r)).
join("");if("secret"in e){const s=r.secret(e.secret);if(s!==void 0)return e.as==="json"?JSON.stringify(s).slice(1,-1):s;throw new f.HR("auth",`The secret ${e.secret} is not available here.`,{hint:`Pas\
s ${e.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const c=o.outputs.get(`${e.late}.${e.output}`)??e.otherwise;if(c===void 0)throw new f.HR("bug",`‹${e.late}\
.${e.output}› was used before it was known.`);return c}function g(e,o,r){return Object.fromEntries(Object.entries(e??{}).map(([c,s])=>[c,O(s,o,r)]))}function m(e,o,r){return typeof e=="string"?O(e,o,
r):e===null||typeof e!="object"?e:Array.isArray(e)?e.map(c=>m(c,o,r)):"late"in e||"join"in e||"secret"in e?O(e,o,r):Object.fromEntries(Object.entries(e).map(([c,s])=>[c,m(s,o,r)]))}}),80508:((U,I,a)=>{
a.d(I,{ux:()=>E});var f=a(48165);async function E(e,o,r,c=async()=>{}){const s=O(e),l=e.patience===void 0?Number.POSITIVE_INFINITY:o.patience??e.patience;let d;for(let _=1;;_+=1)try{return await r(_)}catch(k){
const P=(0,f.w2)(k);if(o.signal.aborted)throw(0,f.w2)(o.signal.reason);if(_>=s||!g(e,P))throw P;const M=P.retryAfter??m(_,o.ports),i=o.ports.clock.now();if(d??=i,i-d+M>l)throw P;o.sink({type:"retry",step:e.
id,attempt:_+1,delay:M,failure:P}),await o.ports.clock.sleep(M,o.signal);const b=await c();if(b!==void 0)return b}}function O(e){return e.attempts!==void 0?Math.max(1,e.attempts):e.patience!==void 0?Number.
POSITIVE_INFINITY:e.undo!==void 0&&e.check===void 0?1:3}function g(e,o){return f.qE[o.kind].retry||(e.retryOn??[]).includes(o.kind)}function m(e,o){const r=.75+Number.parseInt(o.random(2),16)/65535*.5;
return Math.round(Math.min(3e4,1e3*2**(e-1))*r)}}),89475:((U,I,a)=>{a.d(I,{f:()=>O});var f=a(48165);const E={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file ha\
s run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usa\
ge","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage",
"is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this use\
r","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk\
 that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many \
files are open","Raise the limit of open files."]};function O(g,m,e){const o=g,[r,c,s]=E[o.code??""]??[];return r===void 0?new f.HR("bug",`${m} could not be ${e}: ${o.message}`,{cause:g}):new f.HR(r,`${m}\
 could not be ${e}: it ${c}.`,{cause:g,hint:s})}}),51986:((U,I,a)=>{a.d(I,{Y:()=>E,f:()=>f});function f(e,o,r){const s=Object.entries(o).filter(([,l])=>l!==void 0&&l!==""&&l!==0).map(([l,d])=>`${l}=${m(
String(d))}`).join(",");return`::${e}${s===""?"":` ${s}`}::${g(r)}`}function E(e){return e.replace(O,"$1​::").replace(/##\[/g,"##​[")}const O=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function g(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function m(e){return g(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((U,I,a)=>{a.d(I,{Qc:()=>E,hv:()=>f,zQ:()=>g});
function f(){const m=Object.entries(process.env).filter(e=>e[1]!==void 0);return Object.fromEntries(m)}function E(m){return Object.fromEntries(Object.entries(m).filter(([e])=>!O.has(e)&&!/^(INPUT|STATE)_/.
test(e)))}const O=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function g(m,e){const o=Object.entries(m).filter(([c])=>c.startsWith(e)),r=c=>e==="INPUT_"?
c.toLowerCase():c;return Object.fromEntries(o.map(([c,s])=>[r(c.slice(e.length)),s.trim()]))}}),25994:((U,I,a)=>{a.d(I,{s:()=>b});var f=a(58563),E=a(51986),O=a(4314),g=a(77598),m=a(73024),e=a(48165),o=a(
89475);function r(n,h,u){s(n,`${c(h,u,`ghadelimiter_${(0,g.randomUUID)()}`)}
`)}function c(n,h,u){if(n.includes(u)||h.includes(u))throw new e.HR("bug",`The delimiter for ${n} occurs in its value.`);return`${n}<<${u}
${h}
${u}`}function s(n,h){try{(0,m.appendFileSync)(n,h,"utf8")}catch(u){throw(0,o.f)(u,n,"written")}}const l=new WeakSet;function d(n=[process.stdout,process.stderr],h=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const u of n.filter(w=>!l.has(w)))l.add(u),u.on("error",({code:w=""})=>{_.has(w)||h()})}const _=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),k=1024*1024,P=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function M(n,h){const u=(0,m.statSync)(n,{throwIfNoEntry:!1})?.size??0,w=Buffer.from(`${h}
`,"utf8");if(u+w.length<=k)return s(n,w.toString("utf8")),!0;const N=k-u-Buffer.byteLength(P);return N>0&&s(n,i(w.subarray(0,N).toString("utf8"))+P),!1}function i(n){return n.slice(0,n.lastIndexOf(`
`)+1)}function b(){return d(),t((0,O.hv)(),n=>{process.stdout.write(n)})}function t(n,h){const u=n.GITHUB_ACTIONS==="true",w=(p,y,T)=>{u&&h(`${(0,E.f)(p,y,T)}
`)},N=[];let A;const S=p=>(A??=(0,f.Px)(N),A(p)),$=(p,y,[T,R])=>{const v=n[p];v?r(v,T,R):w(y,{name:T},R)};return{ci:u||(n.CI??"")!=="",github:u,env:n,inputs:(0,O.zQ)(n,"INPUT_"),state:(0,O.zQ)(n,"STAT\
E_"),setOutput(p,y){u&&!n.GITHUB_OUTPUT&&h(`
`),$("GITHUB_OUTPUT","set-output",[p,y])},saveState:(p,y)=>$("GITHUB_STATE","save-state",[p,y]),exportVariable:(p,y)=>$("GITHUB_ENV","set-env",[p,y]),addPath(p){const y=n.GITHUB_PATH;y?s(y,`${p}
`):w("add-path",{},p)},hide:S,mask(p){N.push(p),A=void 0;const y=p.split(/\r?\n/).filter(T=>T.trim().length>=4);for(const T of new Set([p,...y]))T.trim()!==""&&w("add-mask",{},T)},startGroup:p=>w("gro\
up",{},p),endGroup:()=>w("endgroup",{},""),annotate(p,y,{title:T,file:R,line:v,endLine:D,column:j,endColumn:H}={}){w(p,{title:T,file:R,line:v,endLine:D,col:j,endColumn:H},y)},debug:p=>w("debug",{},p),
summarize(p){const y=n.GITHUB_STEP_SUMMARY;return y?M(y,p):!1},write:h}}}),54215:((U,I,a)=>{a.d(I,{N:()=>E});const f=6e4,E={config:".github/deploy.yml",state:".deploy-action",patience:2*f,builds:{wait:15*
f,tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*f,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},limits:{findings:"\
error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:f},image:{context:".",file:"Dockerfile",platforms:["linux/amd64"],tags:["sha","branc\
h","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",vex:[],files:["vulnerabilities","misconfigur\
ations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],maxAge:7200*f,offline:!1,cache:!0},
install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*f,stable:1e4,keep:5},lock:{ttl:2*f,wait:10*f},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,empty:"wait"},probe:{status:[
200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),14248:((U,I,a)=>{a.d(I,{readEvent:()=>r});var f=a(48165),E=a(6598);async function O(i,b){if(i===void 0||i==="")throw m("GITHUB_EVENT_PATH is no\
t set.");const t=await b(i).catch(h=>{throw m(`GITHUB_EVENT_PATH: ${i} cannot be read.`,h)});if(t===void 0)throw m(`GITHUB_EVENT_PATH: there is no file ${i}.`);const n=g(t,i);if(!(0,E.pi)(n))throw m(`\
GITHUB_EVENT_PATH: ${i} holds no JSON object.`);return n}function g(i,b){try{return JSON.parse(i.replace(/^\uFEFF/,""))}catch(t){throw m(`GITHUB_EVENT_PATH: ${b} is not JSON.`,t)}}function m(i,b){return new f.
HR("usage",i,{cause:b,hint:"The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var e=a(47072);function o(i,{target:b,repository:t}){const n=i.number??
(0,E.fK)(i,["pull_request","number"]),h=(0,e.$)(i,"pull_request","head","sha");if(typeof n!="number"||!Number.isSafeInteger(n)||!(0,e.H)(h))throw new f.HR("usage","The payload of this pull_request eve\
nt has no number or no head commit.");const u=(0,e.$)(i,"pull_request","head","repo","full_name");return{on:"pull_request",number:n,base:(0,e.$)(i,"pull_request","base","ref"),head:(0,e.$)(i,"pull_req\
uest","head","ref"),headSha:h,action:(0,e.$)(i,"action"),fork:u.toLowerCase()!==t.toLowerCase(),target:b}}async function r({env:i,readFile:b}){const t=k(i,"GITHUB_EVENT_NAME"),n=await O(i.GITHUB_EVENT_PATH,
b),h=k(i,"GITHUB_REPOSITORY");if(!/^[^/\s]+\/[^/\s]+$/.test(h))throw new f.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(h)}.`);const u=(i.GITHUB_SERVER_URL||"https://gith\
ub.com").replace(/\/+$/,""),w=i.GITHUB_ACTOR??"",N=i.GITHUB_RUN_ID??"",A=Math.max(1,Number(i.GITHUB_RUN_ATTEMPT)||1),S=c(t,{ref:i.GITHUB_REF??"",payload:n,repository:h});return{trigger:S,name:t,ref:d(
S,i.GITHUB_REF??""),sha:_(i,S),defaultBranch:(0,e.$)(n,"repository","default_branch")||"main",repository:h,actor:w,runId:N,attempt:A,runUrl:M({serverUrl:u,repository:h,runId:N,attempt:A}),untrusted:S.
on==="pull_request"&&S.fork||w==="dependabot[bot]",serverUrl:u,apiUrl:(i.GITHUB_API_URL||P(u)).replace(/\/+$/,""),source:"github",dirty:!1}}function c(i,b){const{ref:t,payload:n}=b;switch(i){case"push":
return s(t,n);case"pull_request":case"pull_request_target":return o(n,{target:i==="pull_request_target",repository:b.repository});case"release":return{on:"release",tag:(0,e.$)(n,"release","tag_name")||
t.replace(/^refs\/tags\//,""),action:(0,e.$)(n,"action"),prerelease:n.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,e.$)(n,"schedule")};case"workflow_dispatch":return{on:"dispa\
tch",inputs:l(n)};case"merge_group":return{on:"merge_group",base:(0,e.$)(n,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:i}}}function s(i,b){const t=b.deleted===
!0;if(i.startsWith("refs/tags/")){const n=(0,e.$)(b,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:i.slice(10),deleted:t,...n===""?{}:{baseBranch:n}}}if(i.startsWith("refs/heads/"))return{
on:"push",branch:i.slice(11),deleted:t};throw new f.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(i)}.`)}function l(i){const b=i.inputs;return typeof b!=
"object"||b===null?{}:Object.fromEntries(Object.entries(b).map(([t,n])=>[t,n===null?"":String(n)]))}function d(i,b){return i.on==="pull_request"&&i.target?`refs/pull/${i.number}/merge`:i.on==="release"&&
b===""?`refs/tags/${i.tag}`:b}function _(i,b){const t=k(i,"GITHUB_SHA"),n="deleted"in b&&b.deleted;if((0,e.H)(t)||n)return t;throw new f.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit,\
 found ${JSON.stringify(t.slice(0,80))}.`)}function k(i,b){const t=i[b];if(t!==void 0&&t!=="")return t;throw new f.HR("usage",`${b} is not set: this is not the environment of a GitHub Actions run.`,{hint:"\
Outside GitHub Actions use the command line; it reads the event from git."})}function P(i){return i==="https://github.com"?"https://api.github.com":`${i}/api/v3`}function M({serverUrl:i,repository:b,runId:t,
attempt:n}){if(t==="")return"";const h=`${i}/${b}/actions/runs/${t}`;return n>1?`${h}/attempts/${n}`:h}}),47072:((U,I,a)=>{a.d(I,{$:()=>E,H:()=>O});var f=a(6598);function E(g,...m){const e=(0,f.fK)(g,
m);return typeof e=="string"?e:""}function O(g){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(g)&&!/^0+$/.test(g)}}),31860:((U,I,a)=>{a.d(I,{Cp:()=>i,Vc:()=>b,Tb:()=>t,Ko:()=>M});var f=a(48165),E=a(66661);
const O=[{name:"leg",description:"Build only this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that th\
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
 per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([$,p])=>({name:$,description:p,doors:["build"]}))],g=["login"],m=[{name:"registry",description:"The registry, such as ghcr.\
io. Default: Docker Hub.",doors:g},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:g},{name:"password",description:"Password, token or key. Default for ghcr.io\
: the token of this job.",doors:g},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:g,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"\
Only for this repository and action of Buildx: `acme/shop@push`.",doors:g},{name:"logout",description:"Take the credentials away when the job ends.",doors:g,default:"true"},{name:"registry-auth",description:"\
Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:g},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:g},{
name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:g},{name:"google-service\
-account",description:"Service account to act as. Default: the provider’s own identity.",doors:g},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",
doors:g},{name:"azure-tenant-id",description:"The tenant of that application.",doors:g}],e=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:[
"workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",
description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What h\
olds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"\
annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["met\
adata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default\
: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],o=[{name:"from",description:"Promote this imag\
e: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, c\
ommas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],r=["release"],c=[{name:"tag",description:"\
The version tag. Default: that of the event.",doors:r},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:r,list:!0,commas:!1},
{name:"score",description:"The score of the gates, for quality.json.",doors:r},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:r,default:"\
false"}],s=["quality","metadata","build","merge","scan","verify","deploy"],l=["root","plan","deploy","rollback","run"],d=[...l,"validate","explain"],_=["root","plan","build","merge","scan","deploy","p\
romote","run"],P=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"\
The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["\
metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",
description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:s},{name:"en\
vironment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...d,"release"]},{name:"image",description:"The image to build or deploy: registry and reposi\
tory, for the config's only image (or `app`).",doors:_,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:[
"root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote",
"run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON o\
bject such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of a\
ll gates; a release keeps them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"\
20"},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The vers\
ion, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning\
 to a kept release. It reverts the last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is \
asked for. It is recorded.",doors:[...l,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",
description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and c\
hange nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that\
 fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), ou\
tside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org\
/deploy-action@v1"},...O,...e,...m,...o,...c];function M($,p){const y=new Map,T=[],R=b($);for(const[v,D]of Object.entries(p)){if(!v.startsWith("INPUT_")||D===void 0)continue;const j=v.slice(6).toLowerCase(),
H=[j,j.replaceAll("_","-")].find(C=>R.some(B=>B.name===C));H===void 0?h(j,R,T):D.trim()!==""&&y.set(H,{value:D.trim(),source:{from:"input",where:`input ${H}`}})}return u(R,y,T)}function i($,p){const y=b(
$),T=new Map;for(const[R,v]of Object.entries(p))if(v!==void 0){if(!y.some(D=>D.name===R)){const D=y.map(j=>j.name);throw new f.HR("usage",`--${R}: unknown option${(0,E.a)(R,D)}`)}v.trim()!==""&&T.set(
R,{value:v.trim(),source:{from:"input",where:`--${R}`}})}return u(y,T,[])}function b($){return P.filter(({doors:p,except:y})=>(p.includes("all")||p.includes($))&&!y?.includes($))}function t({name:$,default:p}){
return p==="true"||p==="false"||n.has($)}const n=new Set(["load","push","no-cache","pull"]);function h($,p,y){const T=p.map(v=>v.name),R=(0,E.p)($,T);if(R!==void 0)throw new f.HR("usage",`input ${$}: \
unknown input; did you mean ${JSON.stringify(R)}?`);y.push(`The input ${$} is not known here and was ignored.`)}function u($,p,y){const T=v=>$.find(D=>D.name===v);for(const[v,D]of p)N(v,D,T(v));const R=v=>p.
get(v);return{get:R,warnings:y,flag:v=>A(v,R(v),T(v)?.default),list:v=>S(R(v)?.value??T(v)?.default??"",T(v)?.commas??!0),overrides:()=>$.flatMap(v=>{const D=p.get(v.name);return D===void 0||v.config===
void 0?[]:[{path:v.config,value:w(v,D),source:D.source}]})}}function w($,{value:p,source:y}){if($.list!==!0)return p;const T=S(p,$.commas??!0);if($.pairs!==!0)return T;const R=T.find(v=>v.indexOf("=")<
1);if(R!==void 0)throw new f.HR("usage",`${$.name}: expected NAME=VALUE lines, found ${JSON.stringify(R)} (from ${y.where})`);return Object.fromEntries(T.map(v=>[v.slice(0,v.indexOf("=")),v.slice(v.indexOf(
"=")+1)]))}function N($,{value:p,source:y},T){const R=T?.choices;if(R===void 0)return;const v=T?.list?S(p,!0):[p];for(const D of v.filter(j=>!R.includes(j)))throw new f.HR("usage",`${$}: expected ${T?.
list?"a list of":"one of"} ${R.join(", ")}, found ${JSON.stringify(D)}${(0,E.a)(D,R)} (from ${y.where})`)}function A($,p,y){const T=p?.value??y??"false";if(/^(true|True|TRUE)$/.test(T))return!0;if(/^(false|False|FALSE)$/.
test(T))return!1;throw new f.HR("usage",`${$}: expected true or false, found ${JSON.stringify(T)} (from ${p?.source.where})`)}function S($,p){return $.split(p?/[\s,]+/:/[\r\n]+/).map(y=>y.trim()).filter(
y=>y!=="")}}),6598:((U,I,a)=>{a.d(I,{P8:()=>f,fK:()=>O,pi:()=>E});function f(g){return g.reduce((m,e)=>typeof e=="number"?`${m}[${e}]`:m===""?e:`${m}.${e}`,"")}function E(g){return typeof g=="object"&&
g!==null&&!Array.isArray(g)}function O(g,m){return m.reduce((e,o)=>Array.isArray(e)?e[Number(o)]:E(e)&&Object.hasOwn(e,o)?e[String(o)]:void 0,g)}})};export{V as id,J as ids,z as modules};

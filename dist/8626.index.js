const V=8626,J=[8626,4248],z={48165:((R,$,s)=>{s.d($,{HR:()=>b,I$:()=>l,V0:()=>I,qE:()=>g,w2:()=>m,xV:()=>e});const g={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log l\
ines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenti\
cated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class b extends Error{kind;hint;place;details;retryAfter;rule;constructor(r,i,c={}){
super(i,c.cause===void 0?void 0:{cause:c.cause}),this.name="Failure",this.kind=r,this.hint=c.hint??g[r].hint,this.place=c.place,this.details=c.details??[],this.retryAfter=c.retryAfter,this.rule=c.rule}}
function I(n,r){const{kind:i,hint:c,place:f,details:o,retryAfter:_,rule:y}=n;return new b(i,r(n.message),{hint:r(c),details:o.map(r),...f===void 0?{}:{place:f},..._===void 0?{}:{retryAfter:_},...y===void 0?
{}:{rule:y}})}function m(n){if(n instanceof b)return n;if(n instanceof Error&&n.name==="AbortError")return new b("cancelled","The run was cancelled.",{cause:n});const r=n instanceof Error?n.message:String(
n),i=n instanceof Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new b("bug",r,{cause:n,details:i})}function l(n){return n===void 0?0:g[n.kind].exit}function e(n){const{kind:r,message:i,hint:c,details:f,place:o}=n;return{kind:r,message:i,hint:c,
details:f,...o?{place:o}:{}}}}),66661:((R,$,s)=>{s.d($,{a:()=>b,p:()=>g});function g(e,n){const r=e.toLowerCase(),i=Math.max(1,Math.floor(r.length/3));return n.map(f=>({candidate:f,wrong:m(r,f.toLowerCase())})).
filter(({wrong:f})=>f<=i).sort((f,o)=>f.wrong-o.wrong)[0]?.candidate??n.find(f=>I(r,f.toLowerCase()))}function b(e,n){const r=g(e,n);return r===void 0?"":`; did you mean ${JSON.stringify(r)}?`}function I(e,n){
return Math.min(e.length,n.length)>=3&&(e.startsWith(n)||n.startsWith(e))}function m(e,n){if(Math.abs(e.length-n.length)>12||e.length>100)return Number.POSITIVE_INFINITY;let r=[],i=Array.from({length:n.
length+1},(c,f)=>f);for(let c=1;c<=e.length;c++){const f=[c];for(let o=1;o<=n.length;o++){const _=e[c-1]===n[o-1],y=c>1&&o>1&&e[c-1]===n[o-2]&&e[c-2]===n[o-1];f[o]=Math.min(l(i,o)+1,l(f,o-1)+1,l(i,o-1)+
(_?0:1),y?l(r,o-2)+1:Number.POSITIVE_INFINITY)}r=i,i=f}return l(i,n.length)}function l(e,n){return e[n]??Number.POSITIVE_INFINITY}}),31160:((R,$,s)=>{s.d($,{HF:()=>I,Hc:()=>b,on:()=>m});const g=65e3;function b(e){
return`<!-- deploy-action pull request ${l(e)} -->`}function I(e,n,r){const i=new Map;for(const[,y="",O=""]of r.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))i.set(y,O);for(const{
part:y,text:O}of n)i.set(l(y),O);const c=new Set(n.map(({part:y})=>l(y))),f=[...i].sort(([y],[O])=>Number(c.has(O))-Number(c.has(y)));let o=g-b(e).length;const _=new Map;for(const[y,O]of f){const A=`<\
!-- part ${y} -->
${O}
<!-- end -->`;A.length+2>o||(o-=A.length+2,_.set(y,A))}return[b(e),...[...i.keys()].flatMap(y=>_.get(y)??[])].join(`

`)}function m(e){try{const n=JSON.parse(e),{app:r,part:i,text:c}=n??{};return typeof r!="string"||typeof i!="string"||typeof c!="string"?void 0:{app:r,part:i,text:c}}catch{return}}function l(e){return e.
replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),76211:((R,$,s)=>{s.d($,{At:()=>b,Ix:()=>m,kA:()=>I});var g=s(48165);function b(l){return{name:l}}function I(l,e,n){return{topic:l.name,step:e,parse:n}}function m(l=new Map){
return{get:e=>l.get(e.name),has:e=>l.has(e.name),need:e=>{if(!l.has(e.name))throw new g.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return l.get(e.name)},with:(e,n)=>m(new Map(l).
set(e.name,n)),names:[...l.keys()]}}}),58563:((R,$,s)=>{s.d($,{Px:()=>b,T9:()=>I,aZ:()=>g});function g(r){return typeof r=="object"&&r!==null&&typeof r.secret=="string"}function b(r){const i=l(r);if(i.
length===0)return f=>f;const c=e(i);return f=>f.replace(c,"***")}function I(r){const i=l(r),c=e(i),f=i[0]?.length??0;let o="";return{push(_){if(f===0)return _;o+=_;let y=m(o,i,Math.max(0,o.length-f+1));
for(const{index:A,0:t}of o.matchAll(c))A<y&&A+t.length>y&&(y=A);const O=o.slice(0,y).replace(c,"***");return o=o.slice(y),O},end(){const _=f===0?"":o.replace(c,"***");return o="",_}}}function m(r,i,c){
for(let f=c;f<r.length;f++){const o=r.slice(f);if(i.some(_=>_.length>o.length&&_.startsWith(o)))return f}return r.length}function l(r){const i=new Set;for(const c of r)for(const f of[c,...c.split(/\r?\n/)]){
const o=f.trim();if(!(o.length<4)&&(i.add(o),i.add(encodeURIComponent(o)),i.add(JSON.stringify(o).slice(1,-1)),o.length>=6))for(const _ of n(o))i.add(_)}return[...i].sort((c,f)=>f.length-c.length)}function e(r){
return new RegExp(r.map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function n(r){const i=new TextEncoder().encode(r);return[0,1,2].flatMap(c=>{const f=new Uint8Array(i.length+c);f.set(
i,c);const o=btoa(String.fromCharCode(...f)).replace(/=+$/,""),_=c===0?0:c===1?2:3,y=f.length%3===0?o.length:o.length-1,O=o.slice(_,y);return O.length>=6?[O]:[]})}}),82729:((R,$,s)=>{s.r($),s.d($,{readCheckout:()=>I});
var g=s(51455),b=s(76760);function I(l){return{readFile:e=>(0,g.readFile)(b.resolve(l,e),"utf8").catch(n=>m(n,void 0)),listFiles:e=>(0,g.readdir)(b.resolve(l,e)).catch(n=>m(n,[]))}}function m(l,e){const{
code:n}=l;if(n==="ENOENT"||n==="ENOTDIR")return e;throw l}}),63004:((R,$,s)=>{s.d($,{commentAction:()=>O});var g=s(48165),b=s(49083),I=s(31160),m=s(5977),l=s(15236),e=s(9386),n=s(15495),r=s(67480),i=s(
93869),c=s(11733),f=s(14248),o=s(31860),_=s(82729),y=s(95625);async function O(){const a=(0,r.s)();try{process.exitCode=await A(a)}catch(E){const T=(0,g.w2)(E),{failureText:N}=await Promise.resolve().
then(s.bind(s,44639));a.write(N(T)),a.annotate("error",T.message),a.setOutput("result","failed"),a.setOutput("failure-kind",T.kind),process.exitCode=(0,g.I$)(T)}}async function A(a){const E=(0,o.Ko)("\
comment",a.env),T=await(0,f.readEvent)({env:a.env,readFile:(0,_.readCheckout)("/").readFile}),N=t(E.list("sections"));if(T.trigger.on!=="pull_request"||N.length===0)return a.write(`There is ${N.length===
0?"nothing to tell":"no pull request"}.
`),a.setOutput("result","skipped"),0;const M=E.get("github-token")?.value??"",u=(0,e.PH)(),{signal:d,dispose:v}=(0,c.K)(u),k=(0,i.g)({},D=>a.mask(D));M!==""&&k.add("github-token",M);const{repository:P,
apiUrl:w}=T,U=h({token:M,repository:P,apiUrl:w},a),S=(0,n.R)({env:a.env,secrets:k,signal:d,groups:u,operations:U});try{const D=(0,y.N)(a,!1,["result","failure-kind"]),H=p(T.trigger.number,N),B=await(0,l.
g)(H,(0,m.q6)({ports:S,knowledge:(0,b.d)(),sink:D.sink})),{state:L,failure:C,steps:W}=B,x=W.reduce((F,K)=>F+K.ms,0),j=C===void 0?{}:{failure:C},G={stage:"comment",subject:H.subject,state:L,ms:x,notes:[],
plan:H,outcome:B,...j};return D.finish({app:"comment",version:"",ref:T.ref,sha:T.sha,images:{},stages:[G],ms:x,...j},!1),(0,g.I$)(C)}finally{v(),await S.close()}}function t(a){return a.map(E=>{const T=(0,I.
on)(E);if(T!==void 0)return T;throw new g.HR("usage",`sections: ${JSON.stringify(E.slice(0,80))} is not the output section of a job.`,{hint:"Write one output `section` a line: ${{ needs.build.outputs.\
section }}."})})}function p(a,E){const T=[...new Set(E.map(({app:N})=>N))];return{stage:"comment",subject:`pull request #${a}`,steps:T.map((N,M)=>({do:"call",id:`comment.${M+1}`,title:`Tell pull reque\
st #${a} about ${N}`,after:[],operation:"pull.comment",input:{number:a,app:N,parts:E.filter(u=>u.app===N)},undo:{way:"keep",why:"the next run changes it"},advisory:!0,attempts:3,timeout:6e4})),basis:null,
notes:[],values:{}}}function h(a,E){return({files:T})=>({async"pull.comment"(N,M){const[{createGithubClient:u},{commentOperations:d}]=await Promise.all([s.e(5761).then(s.bind(s,95761)),s.e(822).then(s.
bind(s,68441))]),v=(P,w)=>{E.annotate(P,w),E.summarize(`> ${w}
`)},k=d({client:u(a),files:T,say:v})["pull.comment"];if(k===void 0)throw new g.HR("bug","There is no operation pull.comment.");return k(N,M)}})}}),5977:((R,$,s)=>{s.d($,{_E:()=>l,l_:()=>m,q6:()=>I});var g=s(
48165),b=s(58563);function I(n){const{ports:r,knowledge:i,sink:c,patience:f}=n;let o=-1,_=O=>O;const y=O=>{const A=r.secrets();return A.length!==o&&(_=(0,b.Px)(A),o=A.length),_(O)};return{ports:r,knowledge:i,
sink:O=>c(e(O,y)),signal:r.signal,mask:y,...f===void 0?{}:{patience:f}}}function m(n,r){return{...n,signal:AbortSignal.any([n.signal,r])}}function l(n){return{...n,signal:new AbortController().signal}}
function e(n,r){switch(n.type){case"output":case"note":case"hold":return{...n,text:r(n.text)};case"progress":return{...n,subjects:n.subjects.map(i=>({...i,reasons:i.reasons.map(r)}))};case"retry":return{
...n,failure:(0,g.V0)(n.failure,r)};case"stage":return n.why===void 0?n:{...n,why:r(n.why)};default:return n}}}),15236:((R,$,s)=>{s.d($,{$:()=>f,g:()=>i});var g=s(48165),b=s(50445),I=s(61084),m=s(5977),
l=s(52642);async function e(o,_,y){const O=o.diagnose===void 0?void 0:y.knowledge.diagnoses[o.diagnose.name];if(O===void 0||o.diagnose===void 0)return _;const{data:A}=o.diagnose;try{const t=await(0,l.
l)(N=>O.ask(A,N),(0,m._E)(y)),p=O.tell({data:A,facts:t,failure:_});if(p===void 0)return _;const{kind:h=_.kind,cause:a,hint:E=_.hint,lines:T}=p;return(0,g.V0)(new g.HR(h,a,{hint:E,details:T}),y.mask)}catch(t){
return y.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,g.w2)(t).message}`}),_}}var n=s(13138),r=s(70826);async function i(o,_,y={}){const{ports:O}=_,A=JSON.stringify(
o.steps).includes(b.F)?await O.files.scratch():void 0,t=new Map,p=h=>(0,I.R)(h,{outputs:t,scratch:A},h.despite==="cancel"?(0,m._E)(_):_,y.journal);try{const h=E=>{for(const[T,N]of Object.entries(E.outputs))
t.set(`${E.id}.${T}`,N)},a=await(0,n.f)(o.steps,p,h,o.parallel);return await c({plan:o,outcomes:a,outputs:t,context:_,options:y})}finally{A!==void 0&&await O.files.remove(A)}}async function c({plan:o,
outcomes:_,outputs:y,context:O,options:A}){const t=new Set(o.steps.filter(d=>d.advisory).map(d=>d.id)),p=_.filter(d=>d.state==="failed"&&!t.has(d.id)),h=_.flatMap(d=>t.has(d.id)&&d.failure?[d.failure]:
[]),a={steps:_,warnings:h,outputs:Object.fromEntries(y)},T=(O.signal.aborted?(0,g.w2)(O.signal.reason):void 0)??p[0]?.failure;if(T===void 0)return{...a,state:"succeeded",undone:[]};const N=T.kind==="c\
ancelled"?"cancelled":"failed";if(N==="cancelled"&&A.onCancel==="leave")return{...a,state:N,undone:[],failure:T};const M=T.kind==="cancelled"||T.kind==="stale"?T:await e(o,T,O),u=await(0,r.gm)({plan:o,
outcomes:_,outputs:y,context:O,mode:A.rollback??"auto"});return{...a,...u,state:N,failure:u.failure===void 0?M:f(M,u.failure)}}function f(o,_){return new g.HR(o.kind,`${o.message} The way back failed \
too: ${_.message}`,{cause:o,hint:`Look at the destination now: it may be between two releases. ${_.hint}`,details:[...o.details,..._.details]})}}),89475:((R,$,s)=>{s.d($,{f:()=>I});var g=s(48165);const b={
ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","i\
s a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it\
."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","\
Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the \
disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","F\
ree some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function I(m,l,e){const n=m,[r,i,c]=b[n.code??""]??[];return r===
void 0?new g.HR("bug",`${l} could not be ${e}: ${n.message}`,{cause:m}):new g.HR(r,`${l} could not be ${e}: it ${i}.`,{cause:m,hint:c})}}),51986:((R,$,s)=>{s.d($,{Y:()=>b,f:()=>g});function g(e,n,r){const c=Object.
entries(n).filter(([,f])=>f!==void 0&&f!==""&&f!==0).map(([f,o])=>`${f}=${l(String(o))}`).join(",");return`::${e}${c===""?"":` ${c}`}::${m(r)}`}function b(e){return e.replace(I,"$1​::").replace(/##\[/g,
"##​[")}const I=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function m(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function l(e){return m(e).replace(/:/g,"%3\
A").replace(/,/g,"%2C")}}),4314:((R,$,s)=>{s.d($,{Qc:()=>b,hv:()=>g,zQ:()=>m});function g(){const l=Object.entries(process.env).filter(e=>e[1]!==void 0);return Object.fromEntries(l)}function b(l){return Object.
fromEntries(Object.entries(l).filter(([e])=>!I.has(e)&&!/^(INPUT|STATE)_/.test(e)))}const I=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function m(l,e){
const n=Object.entries(l).filter(([i])=>i.startsWith(e)),r=i=>e==="INPUT_"?i.toLowerCase():i;return Object.fromEntries(n.map(([i,c])=>[r(i.slice(e.length)),c.trim()]))}}),67480:((R,$,s)=>{s.d($,{s:()=>O});
var g=s(58563),b=s(51986),I=s(4314),m=s(77598),l=s(73024),e=s(48165),n=s(89475);function r(t,p,h){c(t,`${i(p,h,`ghadelimiter_${(0,m.randomUUID)()}`)}
`)}function i(t,p,h){if(t.includes(h)||p.includes(h))throw new e.HR("bug",`The delimiter for ${t} occurs in its value.`);return`${t}<<${h}
${p}
${h}`}function c(t,p){try{(0,l.appendFileSync)(t,p,"utf8")}catch(h){throw(0,n.f)(h,t,"written")}}const f=1024*1024,o=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function _(t,p){const h=(0,l.statSync)(t,{throwIfNoEntry:!1})?.size??0,a=Buffer.from(`${p}
`,"utf8");if(h+a.length<=f)return c(t,a.toString("utf8")),!0;const E=f-h-Buffer.byteLength(o);return E>0&&c(t,y(a.subarray(0,E).toString("utf8"))+o),!1}function y(t){return t.slice(0,t.lastIndexOf(`
`)+1)}function O(){return A((0,I.hv)(),t=>{process.stdout.write(t)})}function A(t,p){const h=t.GITHUB_ACTIONS==="true",a=(u,d,v)=>{h&&p(`${(0,b.f)(u,d,v)}
`)},E=[];let T;const N=u=>(T??=(0,g.Px)(E),T(u)),M=(u,d,[v,k])=>{const P=t[u];P?r(P,v,k):a(d,{name:v},k)};return{ci:h||(t.CI??"")!=="",github:h,env:t,inputs:(0,I.zQ)(t,"INPUT_"),state:(0,I.zQ)(t,"STAT\
E_"),setOutput(u,d){h&&!t.GITHUB_OUTPUT&&p(`
`),M("GITHUB_OUTPUT","set-output",[u,d])},saveState:(u,d)=>M("GITHUB_STATE","save-state",[u,d]),exportVariable:(u,d)=>M("GITHUB_ENV","set-env",[u,d]),addPath(u){const d=t.GITHUB_PATH;d?c(d,`${u}
`):a("add-path",{},u)},hide:N,mask(u){E.push(u),T=void 0;const d=u.split(/\r?\n/).filter(v=>v.trim().length>=4);for(const v of new Set([u,...d]))v.trim()!==""&&a("add-mask",{},v)},startGroup:u=>a("gro\
up",{},u),endGroup:()=>a("endgroup",{},""),annotate(u,d,{title:v,file:k,line:P,endLine:w,column:U,endColumn:S}={}){a(u,{title:v,file:k,line:P,endLine:w,col:U,endColumn:S},d)},debug:u=>a("debug",{},u),
summarize(u){const d=t.GITHUB_STEP_SUMMARY;return d?_(d,u):!1},write:p}}}),14248:((R,$,s)=>{s.d($,{readEvent:()=>r});var g=s(48165),b=s(6598);async function I(t,p){if(t===void 0||t==="")throw l("GITHU\
B_EVENT_PATH is not set.");const h=await p(t).catch(E=>{throw l(`GITHUB_EVENT_PATH: ${t} cannot be read.`,E)});if(h===void 0)throw l(`GITHUB_EVENT_PATH: there is no file ${t}.`);const a=m(h,t);if(!(0,b.
pi)(a))throw l(`GITHUB_EVENT_PATH: ${t} holds no JSON object.`);return a}function m(t,p){try{return JSON.parse(t.replace(/^\uFEFF/,""))}catch(h){throw l(`GITHUB_EVENT_PATH: ${p} is not JSON.`,h)}}function l(t,p){
return new g.HR("usage",t,{cause:p,hint:"The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var e=s(47072);function n(t,{target:p,repository:h}){const a=t.
number??(0,b.fK)(t,["pull_request","number"]),E=(0,e.$)(t,"pull_request","head","sha");if(typeof a!="number"||!Number.isSafeInteger(a)||!(0,e.H)(E))throw new g.HR("usage","The payload of this pull_req\
uest event has no number or no head commit.");const T=(0,e.$)(t,"pull_request","head","repo","full_name");return{on:"pull_request",number:a,base:(0,e.$)(t,"pull_request","base","ref"),head:(0,e.$)(t,"\
pull_request","head","ref"),headSha:E,action:(0,e.$)(t,"action"),fork:T.toLowerCase()!==h.toLowerCase(),target:p}}async function r({env:t,readFile:p}){const h=y(t,"GITHUB_EVENT_NAME"),a=await I(t.GITHUB_EVENT_PATH,
p),E=y(t,"GITHUB_REPOSITORY");if(!/^[^/\s]+\/[^/\s]+$/.test(E))throw new g.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(E)}.`);const T=(t.GITHUB_SERVER_URL||"https://gith\
ub.com").replace(/\/+$/,""),N=t.GITHUB_ACTOR??"",M=t.GITHUB_RUN_ID??"",u=Math.max(1,Number(t.GITHUB_RUN_ATTEMPT)||1),d=i(h,{ref:t.GITHUB_REF??"",payload:a,repository:E});return{trigger:d,name:h,ref:o(
d,t.GITHUB_REF??""),sha:_(t,d),defaultBranch:(0,e.$)(a,"repository","default_branch")||"main",repository:E,actor:N,runId:M,attempt:u,runUrl:A({serverUrl:T,repository:E,runId:M,attempt:u}),untrusted:d.
on==="pull_request"&&d.fork||N==="dependabot[bot]",serverUrl:T,apiUrl:(t.GITHUB_API_URL||O(T)).replace(/\/+$/,""),source:"github",dirty:!1}}function i(t,p){const{ref:h,payload:a}=p;switch(t){case"push":
return c(h,a);case"pull_request":case"pull_request_target":return n(a,{target:t==="pull_request_target",repository:p.repository});case"release":return{on:"release",tag:(0,e.$)(a,"release","tag_name")||
h.replace(/^refs\/tags\//,""),action:(0,e.$)(a,"action"),prerelease:a.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,e.$)(a,"schedule")};case"workflow_dispatch":return{on:"dispa\
tch",inputs:f(a)};case"merge_group":return{on:"merge_group",base:(0,e.$)(a,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:t}}}function c(t,p){const h=p.deleted===
!0;if(t.startsWith("refs/tags/")){const a=(0,e.$)(p,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:t.slice(10),deleted:h,...a===""?{}:{baseBranch:a}}}if(t.startsWith("refs/heads/"))return{
on:"push",branch:t.slice(11),deleted:h};throw new g.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(t)}.`)}function f(t){const p=t.inputs;return typeof p!=
"object"||p===null?{}:Object.fromEntries(Object.entries(p).map(([h,a])=>[h,a===null?"":String(a)]))}function o(t,p){return t.on==="pull_request"&&t.target?`refs/pull/${t.number}/merge`:t.on==="release"&&
p===""?`refs/tags/${t.tag}`:p}function _(t,p){const h=y(t,"GITHUB_SHA"),a="deleted"in p&&p.deleted;if((0,e.H)(h)||a)return h;throw new g.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit,\
 found ${JSON.stringify(h.slice(0,80))}.`)}function y(t,p){const h=t[p];if(h!==void 0&&h!=="")return h;throw new g.HR("usage",`${p} is not set: this is not the environment of a GitHub Actions run.`,{hint:"\
Outside GitHub Actions use the command line; it reads the event from git."})}function O(t){return t==="https://github.com"?"https://api.github.com":`${t}/api/v3`}function A({serverUrl:t,repository:p,runId:h,
attempt:a}){if(h==="")return"";const E=`${t}/${p}/actions/runs/${h}`;return a>1?`${E}/attempts/${a}`:E}}),47072:((R,$,s)=>{s.d($,{$:()=>b,H:()=>I});var g=s(6598);function b(m,...l){const e=(0,g.fK)(m,
l);return typeof e=="string"?e:""}function I(m){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(m)&&!/^0+$/.test(m)}}),31860:((R,$,s)=>{s.d($,{Cp:()=>t,Vc:()=>p,Ko:()=>A});var g=s(48165),b=s(66661);const I=[
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
 per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([u,d])=>({name:u,description:d,doors:["build"]}))],m=["login"],l=[{name:"registry",description:"The registry, such as ghcr.\
io. Default: Docker Hub.",doors:m},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:m},{name:"password",description:"Password, token or key. Default for ghcr.io\
: the token of this job.",doors:m},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:m,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"\
Only for this repository and action of Buildx: `acme/shop@push`.",doors:m},{name:"logout",description:"Take the credentials away when the job ends.",doors:m,default:"true"},{name:"registry-auth",description:"\
Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:m},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:m},{
name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:m},{name:"google-service\
-account",description:"Service account to act as. Default: the provider’s own identity.",doors:m}],e=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflo\
w",choices:["workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},
{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"\
What holds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{
name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:[
"metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Def\
ault: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],n=[{name:"from",description:"Promote this \
image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by space\
s, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],r=["release"],i=[{name:"tag",description:"\
The version tag. Default: that of the event.",doors:r},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:r,list:!0,commas:!1},
{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:r,default:"false"}],c=["quality","metadata","build","merge","scan","verify","deplo\
y"],f=["root","plan","deploy","rollback","run"],o=[...f,"validate","explain"],_=["root","plan","build","merge","scan","deploy","promote","run"],O=[{name:"config",description:"The config file, relative\
 to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["met\
adata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"github-token",
description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls\
 for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:c},{name:"environment",description:"The environment to deploy to. Nothing is de\
ployed unless it is named here.",doors:[...o,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:_,config:["ima\
ges","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"\
Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the appli\
cation and of gates, one `NAME=value` per line (a value in double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},
{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of all gates.",doors:["root","run"]},{name:"sections",description:"What jobs tell the pull requ\
est: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one before.",
doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...f,"cancel","scale","reject"]},{name:"le\
ave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Another plan is not exec\
uted: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","scan","deploy","prom\
ote","rollback","run","release"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","ne\
ver"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deplo\
y","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...I,...e,...l,...n,...i];function A(u,d){const v=new Map,k=[],P=p(
u);for(const[w,U]of Object.entries(d)){if(!w.startsWith("INPUT_")||U===void 0)continue;const S=w.slice(6).toLowerCase(),D=[S,S.replaceAll("_","-")].find(H=>P.some(B=>B.name===H));D===void 0?h(S,P,k):U.
trim()!==""&&v.set(D,{value:U.trim(),source:{from:"input",where:`input ${D}`}})}return a(P,v,k)}function t(u,d){const v=p(u),k=new Map;for(const[P,w]of Object.entries(d))if(w!==void 0){if(!v.some(U=>U.
name===P)){const U=v.map(S=>S.name);throw new g.HR("usage",`--${P}: unknown option${(0,b.a)(P,U)}`)}w.trim()!==""&&k.set(P,{value:w.trim(),source:{from:"input",where:`--${P}`}})}return a(v,k,[])}function p(u){
return O.filter(({doors:d,except:v})=>(d.includes("all")||d.includes(u))&&!v?.includes(u))}function h(u,d,v){const k=d.map(w=>w.name),P=(0,b.p)(u,k);if(P!==void 0)throw new g.HR("usage",`input ${u}: u\
nknown input; did you mean ${JSON.stringify(P)}?`);v.push(`The input ${u} is not known here and was ignored.`)}function a(u,d,v){const k=w=>u.find(U=>U.name===w);for(const[w,U]of d)T(w,U,k(w));const P=w=>d.
get(w);return{get:P,warnings:v,flag:w=>N(w,P(w),k(w)?.default),list:w=>M(P(w)?.value??k(w)?.default??"",k(w)?.commas??!0),overrides:()=>u.flatMap(w=>{const U=d.get(w.name);return U===void 0||w.config===
void 0?[]:[{path:w.config,value:E(w,U),source:U.source}]})}}function E(u,{value:d,source:v}){if(u.list!==!0)return d;const k=M(d,u.commas??!0);if(u.pairs!==!0)return k;const P=k.find(w=>w.indexOf("=")<
1);if(P!==void 0)throw new g.HR("usage",`${u.name}: expected NAME=VALUE lines, found ${JSON.stringify(P)} (from ${v.where})`);return Object.fromEntries(k.map(w=>[w.slice(0,w.indexOf("=")),w.slice(w.indexOf(
"=")+1)]))}function T(u,{value:d,source:v},k){const P=k?.choices;if(P===void 0)return;const w=k?.list?M(d,!0):[d];for(const U of w.filter(S=>!P.includes(S)))throw new g.HR("usage",`${u}: expected ${k?.
list?"a list of":"one of"} ${P.join(", ")}, found ${JSON.stringify(U)}${(0,b.a)(U,P)} (from ${v.where})`)}function N(u,d,v){const k=d?.value??v??"false";if(/^(true|True|TRUE)$/.test(k))return!0;if(/^(false|False|FALSE)$/.
test(k))return!1;throw new g.HR("usage",`${u}: expected true or false, found ${JSON.stringify(k)} (from ${d?.source.where})`)}function M(u,d){return u.split(d?/[\s,]+/:/[\r\n]+/).map(v=>v.trim()).filter(
v=>v!=="")}}),6598:((R,$,s)=>{s.d($,{P8:()=>g,fK:()=>I,pi:()=>b});function g(m){return m.reduce((l,e)=>typeof e=="number"?`${l}[${e}]`:l===""?e:`${l}.${e}`,"")}function b(m){return typeof m=="object"&&
m!==null&&!Array.isArray(m)}function I(m,l){return l.reduce((e,n)=>Array.isArray(e)?e[Number(n)]:b(e)&&Object.hasOwn(e,n)?e[String(n)]:void 0,m)}})};export{V as id,J as ids,z as modules};

const V=3004,J=[3004,4248],z={48165:((S,$,s)=>{s.d($,{HR:()=>w,I$:()=>c,V0:()=>A,qE:()=>f,w2:()=>u,xV:()=>e});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log l\
ines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenti\
cated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class w extends Error{kind;hint;place;details;retryAfter;rule;constructor(_,p,g={}){
super(p,g.cause===void 0?void 0:{cause:g.cause}),this.name="Failure",this.kind=_,this.hint=g.hint??f[_].hint,this.place=g.place,this.details=g.details??[],this.retryAfter=g.retryAfter,this.rule=g.rule}}
function A(n,_){const{kind:p,hint:g,place:T,details:d,retryAfter:O,rule:v}=n;return new w(p,_(n.message),{hint:_(g),details:d.map(_),...T===void 0?{}:{place:T},...O===void 0?{}:{retryAfter:O},...v===void 0?
{}:{rule:v}})}function u(n){if(n instanceof w)return n;if(n instanceof Error&&n.name==="AbortError")return new w("cancelled","The run was cancelled.",{cause:n});const _=n instanceof Error?n.message:String(
n),p=n instanceof Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new w("bug",_,{cause:n,details:p})}function c(n){return n===void 0?0:f[n.kind].exit}function e(n){const{kind:_,message:p,hint:g,details:T,place:d}=n;return{kind:_,message:p,hint:g,
details:T,...d?{place:d}:{}}}}),66661:((S,$,s)=>{s.d($,{a:()=>w,p:()=>f});function f(e,n){const _=e.toLowerCase(),p=Math.max(1,Math.floor(_.length/3));return n.map(T=>({candidate:T,wrong:u(_,T.toLowerCase())})).
filter(({wrong:T})=>T<=p).sort((T,d)=>T.wrong-d.wrong)[0]?.candidate??n.find(T=>A(_,T.toLowerCase()))}function w(e,n){const _=f(e,n);return _===void 0?"":`; did you mean ${JSON.stringify(_)}?`}function A(e,n){
return Math.min(e.length,n.length)>=3&&(e.startsWith(n)||n.startsWith(e))}function u(e,n){if(Math.abs(e.length-n.length)>12||e.length>100)return Number.POSITIVE_INFINITY;let _=[],p=Array.from({length:n.
length+1},(g,T)=>T);for(let g=1;g<=e.length;g++){const T=[g];for(let d=1;d<=n.length;d++){const O=e[g-1]===n[d-1],v=g>1&&d>1&&e[g-1]===n[d-2]&&e[g-2]===n[d-1];T[d]=Math.min(c(p,d)+1,c(T,d-1)+1,c(p,d-1)+
(O?0:1),v?c(_,d-2)+1:Number.POSITIVE_INFINITY)}_=p,p=T}return c(p,n.length)}function c(e,n){return e[n]??Number.POSITIVE_INFINITY}}),31160:((S,$,s)=>{s.d($,{HF:()=>A,Hc:()=>w,on:()=>u});const f=65e3;function w(e){
return`<!-- deploy-action pull request ${c(e)} -->`}function A(e,n,_){const p=new Map;for(const[,v="",k=""]of _.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))p.set(v,k);for(const{
part:v,text:k}of n)p.set(c(v),k);const g=new Set(n.map(({part:v})=>c(v))),T=[...p].sort(([v],[k])=>Number(g.has(k))-Number(g.has(v)));let d=f-w(e).length;const O=new Map;for(const[v,k]of T){const m=`<\
!-- part ${v} -->
${k}
<!-- end -->`;m.length+2>d||(d-=m.length+2,O.set(v,m))}return[w(e),...[...p.keys()].flatMap(v=>O.get(v)??[])].join(`

`)}function u(e){try{const n=JSON.parse(e),{app:_,part:p,text:g}=n??{};return typeof _!="string"||typeof p!="string"||typeof g!="string"?void 0:{app:_,part:p,text:g}}catch{return}}function c(e){return e.
replace(/[^\w. -]/g,"").replace(/--+/g,"-")}}),82729:((S,$,s)=>{s.r($),s.d($,{readCheckout:()=>A});var f=s(51455),w=s(76760);function A(c){return{readFile:e=>(0,f.readFile)(w.resolve(c,e),"utf8").catch(
n=>u(n,void 0)),listFiles:e=>(0,f.readdir)(w.resolve(c,e)).catch(n=>u(n,[]))}}function u(c,e){const{code:n}=c;if(n==="ENOENT"||n==="ENOTDIR")return e;throw c}}),63004:((S,$,s)=>{s.d($,{commentAction:()=>k});
var f=s(48165),w=s(49083),A=s(31160),u=s(5977),c=s(15236),e=s(9386),n=s(15495),_=s(67480),p=s(93869),g=s(11733),T=s(14248),d=s(31860),O=s(82729),v=s(43533);async function k(){const o=(0,_.s)();try{process.
exitCode=await m(o)}catch(r){const i=(0,f.w2)(r),{failureText:E}=await Promise.resolve().then(s.bind(s,44639));o.write(E(i)),o.annotate("error",i.message),o.setOutput("result","failed"),o.setOutput("f\
ailure-kind",i.kind),process.exitCode=(0,f.I$)(i)}}async function m(o){const r=(0,d.Ko)("comment",o.env),i=await(0,T.readEvent)({env:o.env,readFile:(0,O.readCheckout)("/").readFile}),E=t(r.list("secti\
ons"));if(i.trigger.on!=="pull_request"||E.length===0)return o.write(`There is ${E.length===0?"nothing to tell":"no pull request"}.
`),o.setOutput("result","skipped"),0;const U=r.get("github-token")?.value??"",y=(0,e.PH)(),{signal:h,dispose:N}=(0,g.K)(y),I=(0,p.g)({},H=>o.mask(H));U!==""&&I.add("github-token",U);const{repository:P,
apiUrl:b}=i,R=l({token:U,repository:P,apiUrl:b},o),D=(0,n.R)({env:o.env,secrets:I,signal:h,groups:y,operations:R});try{const H=(0,v.N)(o,!1,["result","failure-kind"]),M=a(i.trigger.number,E),B=await(0,c.
g)(M,(0,u.q6)({ports:D,knowledge:(0,w.d)(),sink:H.sink})),{state:L,failure:C,steps:G}=B,x=G.reduce((F,K)=>F+K.ms,0),j=C===void 0?{}:{failure:C},W={stage:"comment",subject:M.subject,state:L,ms:x,notes:[],
plan:M,outcome:B,...j};return H.finish({app:"comment",version:"",ref:i.ref,sha:i.sha,images:{},stages:[W],ms:x,...j},!1),(0,f.I$)(C)}finally{N(),await D.close()}}function t(o){return o.map(r=>{const i=(0,A.
on)(r);if(i!==void 0)return i;throw new f.HR("usage",`sections: ${JSON.stringify(r.slice(0,80))} is not the output section of a job.`,{hint:"Write one output `section` a line: ${{ needs.build.outputs.\
section }}."})})}function a(o,r){const i=[...new Set(r.map(({app:E})=>E))];return{stage:"comment",subject:`pull request #${o}`,steps:i.map((E,U)=>({do:"call",id:`comment.${U+1}`,title:`Tell pull reque\
st #${o} about ${E}`,after:[],operation:"pull.comment",input:{number:o,app:E,parts:r.filter(y=>y.app===E)},undo:{way:"keep",why:"the next run changes it"},advisory:!0,attempts:3,timeout:6e4})),basis:null,
notes:[],values:{}}}function l(o,r){return({files:i})=>({async"pull.comment"(E,U){const[{createGithubClient:y},{commentOperations:h}]=await Promise.all([s.e(5761).then(s.bind(s,95761)),s.e(822).then(s.
bind(s,68441))]),N=(P,b)=>{r.annotate(P,b),r.summarize(`> ${b}
`)},I=h({client:y(o),files:i,say:N})["pull.comment"];if(I===void 0)throw new f.HR("bug","There is no operation pull.comment.");return I(E,U)}})}}),15236:((S,$,s)=>{s.d($,{$:()=>T,g:()=>p});var f=s(48165),
w=s(50445),A=s(61084),u=s(5977),c=s(52642);async function e(d,O,v){const k=d.diagnose===void 0?void 0:v.knowledge.diagnoses[d.diagnose.name];if(k===void 0||d.diagnose===void 0)return O;const{data:m}=d.
diagnose;try{const t=await(0,c.l)(E=>k.ask(m,E),(0,u._E)(v)),a=k.tell({data:m,facts:t,failure:O});if(a===void 0)return O;const{kind:l=O.kind,cause:o,hint:r=O.hint,lines:i}=a;return(0,f.V0)(new f.HR(l,
o,{hint:r,details:i}),v.mask)}catch(t){return v.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,f.w2)(t).message}`}),O}}var n=s(13138),_=s(70826);async function p(d,O,v={}){
const{ports:k}=O,m=JSON.stringify(d.steps).includes(w.F)?await k.files.scratch():void 0,t=new Map,a=l=>(0,A.R)(l,{outputs:t,scratch:m},l.despite==="cancel"?(0,u._E)(O):O,v.journal);try{const l=r=>{for(const[
i,E]of Object.entries(r.outputs))t.set(`${r.id}.${i}`,E)},o=await(0,n.f)(d.steps,a,l,d.parallel);return await g({plan:d,outcomes:o,outputs:t,context:O,options:v})}finally{m!==void 0&&await k.files.remove(
m)}}async function g({plan:d,outcomes:O,outputs:v,context:k,options:m}){const t=new Set(d.steps.filter(h=>h.advisory).map(h=>h.id)),a=O.filter(h=>h.state==="failed"&&!t.has(h.id)),l=O.flatMap(h=>t.has(
h.id)&&h.failure?[h.failure]:[]),o={steps:O,warnings:l,outputs:Object.fromEntries(v)},i=(k.signal.aborted?(0,f.w2)(k.signal.reason):void 0)??a[0]?.failure;if(i===void 0)return{...o,state:"succeeded",undone:[]};
const E=i.kind==="cancelled"?"cancelled":"failed";if(E==="cancelled"&&m.onCancel==="leave")return{...o,state:E,undone:[],failure:i};const U=i.kind==="cancelled"||i.kind==="stale"?i:await e(d,i,k),y=await(0,_.
gm)({plan:d,outcomes:O,outputs:v,context:k,mode:m.rollback??"auto"});return{...o,...y,state:E,failure:y.failure===void 0?U:T(U,y.failure)}}function T(d,O){return new f.HR(d.kind,`${d.message} The way \
back failed too: ${O.message}`,{cause:d,hint:`Look at the destination now: it may be between two releases. ${O.hint}`,details:[...d.details,...O.details]})}}),89475:((S,$,s)=>{s.d($,{f:()=>A});var f=s(
48165);const w={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:[
"usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a \
file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to th\
is user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","\
Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quot\
a left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function A(u,c,e){const n=u,[_,p,g]=w[n.code??""]??
[];return _===void 0?new f.HR("bug",`${c} could not be ${e}: ${n.message}`,{cause:u}):new f.HR(_,`${c} could not be ${e}: it ${p}.`,{cause:u,hint:g})}}),51986:((S,$,s)=>{s.d($,{Y:()=>w,f:()=>f});function f(e,n,_){
const g=Object.entries(n).filter(([,T])=>T!==void 0&&T!==""&&T!==0).map(([T,d])=>`${T}=${c(String(d))}`).join(",");return`::${e}${g===""?"":` ${g}`}::${u(_)}`}function w(e){return e.replace(A,"$1​::").
replace(/##\[/g,"##​[")}const A=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function u(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function c(e){return u(e).
replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((S,$,s)=>{s.d($,{Qc:()=>w,hv:()=>f,zQ:()=>u});function f(){const c=Object.entries(process.env).filter(e=>e[1]!==void 0);return Object.fromEntries(c)}function w(c){
return Object.fromEntries(Object.entries(c).filter(([e])=>!A.has(e)&&!/^(INPUT|STATE)_/.test(e)))}const A=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function u(c,e){
const n=Object.entries(c).filter(([p])=>p.startsWith(e)),_=p=>e==="INPUT_"?p.toLowerCase():p;return Object.fromEntries(n.map(([p,g])=>[_(p.slice(e.length)),g.trim()]))}}),67480:((S,$,s)=>{s.d($,{s:()=>v});
var f=s(51986),w=s(4314),A=s(77598),u=s(73024),c=s(48165),e=s(89475);function n(m,t,a){p(m,`${_(t,a,`ghadelimiter_${(0,A.randomUUID)()}`)}
`)}function _(m,t,a){if(m.includes(a)||t.includes(a))throw new c.HR("bug",`The delimiter for ${m} occurs in its value.`);return`${m}<<${a}
${t}
${a}`}function p(m,t){try{(0,u.appendFileSync)(m,t,"utf8")}catch(a){throw(0,e.f)(a,m,"written")}}const g=1024*1024,T=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function d(m,t){const a=(0,u.statSync)(m,{throwIfNoEntry:!1})?.size??0,l=Buffer.from(`${t}
`,"utf8");if(a+l.length<=g)return p(m,l.toString("utf8")),!0;const o=g-a-Buffer.byteLength(T);return o>0&&p(m,O(l.subarray(0,o).toString("utf8"))+T),!1}function O(m){return m.slice(0,m.lastIndexOf(`
`)+1)}function v(){return k((0,w.hv)(),m=>{process.stdout.write(m)})}function k(m,t){const a=m.GITHUB_ACTIONS==="true",l=(r,i,E)=>{a&&t(`${(0,f.f)(r,i,E)}
`)},o=(r,i,[E,U])=>{const y=m[r];y?n(y,E,U):l(i,{name:E},U)};return{ci:a||(m.CI??"")!=="",github:a,env:m,inputs:(0,w.zQ)(m,"INPUT_"),state:(0,w.zQ)(m,"STATE_"),setOutput(r,i){a&&!m.GITHUB_OUTPUT&&t(`
`),o("GITHUB_OUTPUT","set-output",[r,i])},saveState:(r,i)=>o("GITHUB_STATE","save-state",[r,i]),exportVariable:(r,i)=>o("GITHUB_ENV","set-env",[r,i]),addPath(r){const i=m.GITHUB_PATH;i?p(i,`${r}
`):l("add-path",{},r)},mask(r){const i=r.split(/\r?\n/).filter(E=>E.trim().length>=4);for(const E of new Set([r,...i]))E.trim()!==""&&l("add-mask",{},E)},startGroup:r=>l("group",{},r),endGroup:()=>l("\
endgroup",{},""),annotate(r,i,{title:E,file:U,line:y,endLine:h,column:N,endColumn:I}={}){l(r,{title:E,file:U,line:y,endLine:h,col:N,endColumn:I},i)},debug:r=>l("debug",{},r),summarize(r){const i=m.GITHUB_STEP_SUMMARY;
return i?d(i,r):!1},write:t}}}),14248:((S,$,s)=>{s.d($,{readEvent:()=>_});var f=s(48165),w=s(6598);async function A(t,a){if(t===void 0||t==="")throw c("GITHUB_EVENT_PATH is not set.");const l=await a(
t).catch(r=>{throw c(`GITHUB_EVENT_PATH: ${t} cannot be read.`,r)});if(l===void 0)throw c(`GITHUB_EVENT_PATH: there is no file ${t}.`);const o=u(l,t);if(!(0,w.pi)(o))throw c(`GITHUB_EVENT_PATH: ${t} h\
olds no JSON object.`);return o}function u(t,a){try{return JSON.parse(t.replace(/^\uFEFF/,""))}catch(l){throw c(`GITHUB_EVENT_PATH: ${a} is not JSON.`,l)}}function c(t,a){return new f.HR("usage",t,{cause:a,
hint:"The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var e=s(47072);function n(t,{target:a,repository:l}){const o=t.number??(0,w.fK)(t,["pull_r\
equest","number"]),r=(0,e.$)(t,"pull_request","head","sha");if(typeof o!="number"||!Number.isSafeInteger(o)||!(0,e.H)(r))throw new f.HR("usage","The payload of this pull_request event has no number or\
 no head commit.");const i=(0,e.$)(t,"pull_request","head","repo","full_name");return{on:"pull_request",number:o,base:(0,e.$)(t,"pull_request","base","ref"),head:(0,e.$)(t,"pull_request","head","ref"),
headSha:r,action:(0,e.$)(t,"action"),fork:i.toLowerCase()!==l.toLowerCase(),target:a}}async function _({env:t,readFile:a}){const l=v(t,"GITHUB_EVENT_NAME"),o=await A(t.GITHUB_EVENT_PATH,a),r=v(t,"GITH\
UB_REPOSITORY");if(!/^[^/\s]+\/[^/\s]+$/.test(r))throw new f.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(r)}.`);const i=(t.GITHUB_SERVER_URL||"https://github.com").replace(
/\/+$/,""),E=t.GITHUB_ACTOR??"",U=t.GITHUB_RUN_ID??"",y=Math.max(1,Number(t.GITHUB_RUN_ATTEMPT)||1),h=p(l,{ref:t.GITHUB_REF??"",payload:o,repository:r});return{trigger:h,name:l,ref:d(h,t.GITHUB_REF??""),
sha:O(t,h),defaultBranch:(0,e.$)(o,"repository","default_branch")||"main",repository:r,actor:E,runId:U,attempt:y,runUrl:m({serverUrl:i,repository:r,runId:U,attempt:y}),untrusted:h.on==="pull_request"&&
h.fork||E==="dependabot[bot]",serverUrl:i,apiUrl:(t.GITHUB_API_URL||k(i)).replace(/\/+$/,""),source:"github",dirty:!1}}function p(t,a){const{ref:l,payload:o}=a;switch(t){case"push":return g(l,o);case"\
pull_request":case"pull_request_target":return n(o,{target:t==="pull_request_target",repository:a.repository});case"release":return{on:"release",tag:(0,e.$)(o,"release","tag_name")||l.replace(/^refs\/tags\//,
""),action:(0,e.$)(o,"action"),prerelease:o.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,e.$)(o,"schedule")};case"workflow_dispatch":return{on:"dispatch",inputs:T(o)};case"mer\
ge_group":return{on:"merge_group",base:(0,e.$)(o,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:t}}}function g(t,a){const l=a.deleted===!0;if(t.startsWith("refs\
/tags/")){const o=(0,e.$)(a,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:t.slice(10),deleted:l,...o===""?{}:{baseBranch:o}}}if(t.startsWith("refs/heads/"))return{on:"push",branch:t.slice(
11),deleted:l};throw new f.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(t)}.`)}function T(t){const a=t.inputs;return typeof a!="object"||a===null?
{}:Object.fromEntries(Object.entries(a).map(([l,o])=>[l,o===null?"":String(o)]))}function d(t,a){return t.on==="pull_request"&&t.target?`refs/pull/${t.number}/merge`:t.on==="release"&&a===""?`refs/tag\
s/${t.tag}`:a}function O(t,a){const l=v(t,"GITHUB_SHA"),o="deleted"in a&&a.deleted;if((0,e.H)(l)||o)return l;throw new f.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit, found ${JSON.stringify(
l.slice(0,80))}.`)}function v(t,a){const l=t[a];if(l!==void 0&&l!=="")return l;throw new f.HR("usage",`${a} is not set: this is not the environment of a GitHub Actions run.`,{hint:"Outside GitHub Acti\
ons use the command line; it reads the event from git."})}function k(t){return t==="https://github.com"?"https://api.github.com":`${t}/api/v3`}function m({serverUrl:t,repository:a,runId:l,attempt:o}){
if(l==="")return"";const r=`${t}/${a}/actions/runs/${l}`;return o>1?`${r}/attempts/${o}`:r}}),47072:((S,$,s)=>{s.d($,{$:()=>w,H:()=>A});var f=s(6598);function w(u,...c){const e=(0,f.fK)(u,c);return typeof e==
"string"?e:""}function A(u){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(u)&&!/^0+$/.test(u)}}),31860:((S,$,s)=>{s.d($,{Cp:()=>t,Vc:()=>a,Ko:()=>m});var f=s(48165),w=s(66661);const A=[{name:"leg",description:"\
Build only this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"context",description:"Build context, relative to the checkout. Default: that of the \
config.",doors:["build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},
{name:"target",description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such \
as linux/amd64,linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Defaul\
t: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:[
"build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:[
"images","*","annotations"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-c\
ontexts","Named contexts, `name=value` each."],["builder","The Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers a\
re kept, such as `type=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image \
into Docker."],["network","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["pro\
venance","Provenance: true, false or attributes."],["pull","Look for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action\
 does."],["sbom","Whether an SBOM is attached, or attributes."],["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in\
 variables, one `id=VARIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["\
tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([y,h])=>({name:y,description:h,doors:["build"]}))],u=["login"],c=[{name:"registry",description:"The r\
egistry, such as ghcr.io. Default: Docker Hub.",doors:u},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:u},{name:"password",description:"Password, token or ke\
y. Default for ghcr.io: the token of this job.",doors:u},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:u,default:"auto",choices:["auto","true","false"]},
{name:"scope",description:"Only for this repository and action of Buildx: `acme/shop@push`.",doors:u},{name:"logout",description:"Take the credentials away when the job ends.",doors:u,default:"true"},
{name:"registry-auth",description:"Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:u},{name:"aws-role",description:"Role for Amazon’s registry that the\
 job assumes by OIDC.",doors:u},{name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",
doors:u},{name:"google-service-account",description:"Service account to act as. Default: the provider’s own identity.",doors:u}],e=[{name:"context",description:"Where the commit is read from.",doors:[
"metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["m\
etadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},
{name:"flavor",description:"What holds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["met\
adata"],list:!0,commas:!1},{name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`.\
 Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of\
 the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],n=[{name:"fr\
om",description:"Promote this image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"\
Where to, separated by spaces, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],_=["rel\
ease"],p=[{name:"tag",description:"The version tag. Default: that of the event.",doors:_},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one \
a line.",doors:_,list:!0,commas:!1},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:_,default:"false"}],g=["quality","metadata","b\
uild","merge","scan","verify","deploy"],T=["root","plan","deploy","rollback","run"],d=[...T,"validate","explain"],O=["root","plan","build","merge","scan","deploy","promote","run"],k=[{name:"config",description:"\
The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:[
"all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"\
github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what t\
he event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:g},{name:"environment",description:"The environment to deploy to.\
 Nothing is deployed unless it is named here.",doors:[...d,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:O,
config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"\
images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"\
Secrets of the application and of gates, one `NAME=value` per line (a value in double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy",
"rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of all gates.",doors:["root","run"]},{name:"sections",description:"What jobs\
 tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Defaul\
t: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...T,"cancel","scale",
"reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Anot\
her plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","\
scan","deploy","promote","rollback","run","release"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","\
high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","\
merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...A,...e,...c,...n,...p];function m(y,h){const N=new Map,
I=[],P=a(y);for(const[b,R]of Object.entries(h)){if(!b.startsWith("INPUT_")||R===void 0)continue;const D=b.slice(6).toLowerCase(),H=[D,D.replaceAll("_","-")].find(M=>P.some(B=>B.name===M));H===void 0?l(
D,P,I):R.trim()!==""&&N.set(H,{value:R.trim(),source:{from:"input",where:`input ${H}`}})}return o(P,N,I)}function t(y,h){const N=a(y),I=new Map;for(const[P,b]of Object.entries(h))if(b!==void 0){if(!N.
some(R=>R.name===P)){const R=N.map(D=>D.name);throw new f.HR("usage",`--${P}: unknown option${(0,w.a)(P,R)}`)}b.trim()!==""&&I.set(P,{value:b.trim(),source:{from:"input",where:`--${P}`}})}return o(N,I,
[])}function a(y){return k.filter(({doors:h,except:N})=>(h.includes("all")||h.includes(y))&&!N?.includes(y))}function l(y,h,N){const I=h.map(b=>b.name),P=(0,w.p)(y,I);if(P!==void 0)throw new f.HR("usa\
ge",`input ${y}: unknown input; did you mean ${JSON.stringify(P)}?`);N.push(`The input ${y} is not known here and was ignored.`)}function o(y,h,N){const I=b=>y.find(R=>R.name===b);for(const[b,R]of h)i(
b,R,I(b));const P=b=>h.get(b);return{get:P,warnings:N,flag:b=>E(b,P(b),I(b)?.default),list:b=>U(P(b)?.value??I(b)?.default??"",I(b)?.commas??!0),overrides:()=>y.flatMap(b=>{const R=h.get(b.name);return R===
void 0||b.config===void 0?[]:[{path:b.config,value:r(b,R),source:R.source}]})}}function r(y,{value:h,source:N}){if(y.list!==!0)return h;const I=U(h,y.commas??!0);if(y.pairs!==!0)return I;const P=I.find(
b=>b.indexOf("=")<1);if(P!==void 0)throw new f.HR("usage",`${y.name}: expected NAME=VALUE lines, found ${JSON.stringify(P)} (from ${N.where})`);return Object.fromEntries(I.map(b=>[b.slice(0,b.indexOf(
"=")),b.slice(b.indexOf("=")+1)]))}function i(y,{value:h,source:N},I){const P=I?.choices;if(P===void 0)return;const b=I?.list?U(h,!0):[h];for(const R of b.filter(D=>!P.includes(D)))throw new f.HR("usa\
ge",`${y}: expected ${I?.list?"a list of":"one of"} ${P.join(", ")}, found ${JSON.stringify(R)}${(0,w.a)(R,P)} (from ${N.where})`)}function E(y,h,N){const I=h?.value??N??"false";if(/^(true|True|TRUE)$/.
test(I))return!0;if(/^(false|False|FALSE)$/.test(I))return!1;throw new f.HR("usage",`${y}: expected true or false, found ${JSON.stringify(I)} (from ${h?.source.where})`)}function U(y,h){return y.split(
h?/[\s,]+/:/[\r\n]+/).map(N=>N.trim()).filter(N=>N!=="")}}),6598:((S,$,s)=>{s.d($,{P8:()=>f,fK:()=>A,pi:()=>w});function f(u){return u.reduce((c,e)=>typeof e=="number"?`${c}[${e}]`:c===""?e:`${c}.${e}`,
"")}function w(u){return typeof u=="object"&&u!==null&&!Array.isArray(u)}function A(u,c){return c.reduce((e,n)=>Array.isArray(e)?e[Number(n)]:w(e)&&Object.hasOwn(e,n)?e[String(n)]:void 0,u)}})};export{V as id,J as ids,z as modules};

const L=9069,F=[9069],G={29069:((v,u,t)=>{t.r(u),t.d(u,{cli:()=>d});var h=t(48165),g=t(66661),y=t(66655),E=t(25994),m=t(13411);async function d(n){const s=(0,E.s)(),[i="help",...c]=n,O=c.includes("--j\
son");try{if(l(),["version","--version","-v"].includes(i))return s.write(O?`${JSON.stringify({version:m.T})}
`:`deploy-action ${m.T}
`);if(["help","--help","-h"].includes(i))return await o(s,O,c.find(a));const S=e(i);if(c.includes("--help")||c.includes("-h"))return await o(s,O,i);const{readFlags:M}=await t.e(1862).then(t.bind(t,71862)),
{json:C,inputs:x,words:f}=M(i,S,c),I=await S.load();process.exitCode=await I({runner:s,inputs:x,json:C,words:f})}catch(S){const M=(0,h.w2)(S),{failureText:C}=await t.e(4639).then(t.bind(t,44639));if(process.
stderr.write(s.hide(C(M))),O){const x=M.kind==="cancelled"?"cancelled":"failed";s.write(`${s.hide(JSON.stringify({result:x,failure:(0,h.xV)(M)}))}
`)}process.exitCode=h.qE[M.kind].exit}}async function o(n,s,i){const{helpJson:c,helpText:O}=await t.e(5038).then(t.bind(t,35038));i!==void 0&&!["help","version"].includes(i)&&e(i),n.write(s?`${JSON.stringify(
c(i))}
`:O(i))}const a=n=>!n.startsWith("-");function l(){if(!(Number(process.versions.node.split(".")[0])>=24))throw new h.HR("usage",`Node ${process.versions.node} is too old; deploy-action needs Node 24 o\
r newer.`,{hint:"Install Node 24, for example: npm install node@24, and run node_modules/.bin/node."})}function e(n){const s=Object.hasOwn(y.P,n)?y.P[n]:void 0;if(s!==void 0)return s;const i=n.startsWith(
"-")?"Options stand after the command; deploy-action help lists the commands.":"deploy-action help lists the commands.",c=(0,g.a)(n,[...Object.keys(y.P),"help","version"]);throw new h.HR("usage",`Ther\
e is no command ${JSON.stringify(n)}${c||"."}`,{hint:i})}}),48165:((v,u,t)=>{t.d(u,{HR:()=>g,I$:()=>m,V0:()=>y,qE:()=>h,w2:()=>E,xV:()=>d});const h={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"\
Read the cause and the log lines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,
retry:!1,title:"Not authenticated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or sati\
sfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run a\
gain."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find o\
ut why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deplo\
y-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class g extends Error{kind;hint;place;details;retryAfter;rule;constructor(a,l,e={}){
super(l,e.cause===void 0?void 0:{cause:e.cause}),this.name="Failure",this.kind=a,this.hint=e.hint??h[a].hint,this.place=e.place,this.details=e.details??[],this.retryAfter=e.retryAfter,this.rule=e.rule}}
function y(o,a){const{kind:l,hint:e,place:n,details:s,retryAfter:i,rule:c}=o;return new g(l,a(o.message),{hint:a(e),details:s.map(a),...n===void 0?{}:{place:n},...i===void 0?{}:{retryAfter:i},...c===void 0?
{}:{rule:c}})}function E(o){if(o instanceof g)return o;if(o instanceof Error&&o.name==="AbortError")return new g("cancelled","The run was cancelled.",{cause:o});const a=o instanceof Error?o.message:String(
o),l=o instanceof Error&&o.stack?o.stack.split(`
`).slice(1,6):[];return new g("bug",a,{cause:o,details:l})}function m(o){return o===void 0?0:h[o.kind].exit}function d(o){const{kind:a,message:l,hint:e,details:n,place:s}=o;return{kind:a,message:l,hint:e,
details:n,...s?{place:s}:{}}}}),66661:((v,u,t)=>{t.d(u,{a:()=>g,p:()=>h});function h(d,o){const a=d.toLowerCase(),l=Math.max(1,Math.floor(a.length/3));return o.map(n=>({candidate:n,wrong:E(a,n.toLowerCase())})).
filter(({wrong:n})=>n<=l).sort((n,s)=>n.wrong-s.wrong)[0]?.candidate??o.find(n=>y(a,n.toLowerCase()))}function g(d,o){const a=h(d,o);return a===void 0?"":`; did you mean ${JSON.stringify(a)}?`}function y(d,o){
return Math.min(d.length,o.length)>=3&&(d.startsWith(o)||o.startsWith(d))}function E(d,o){if(Math.abs(d.length-o.length)>12||d.length>100)return Number.POSITIVE_INFINITY;let a=[],l=Array.from({length:o.
length+1},(e,n)=>n);for(let e=1;e<=d.length;e++){const n=[e];for(let s=1;s<=o.length;s++){const i=d[e-1]===o[s-1],c=e>1&&s>1&&d[e-1]===o[s-2]&&d[e-2]===o[s-1];n[s]=Math.min(m(l,s)+1,m(n,s-1)+1,m(l,s-1)+
(i?0:1),c?m(a,s-2)+1:Number.POSITIVE_INFINITY)}a=l,l=n}return m(l,o.length)}function m(d,o){return d[o]??Number.POSITIVE_INFINITY}}),58563:((v,u,t)=>{t.d(u,{Px:()=>g,T9:()=>y,aZ:()=>h});function h(a){
return typeof a=="object"&&a!==null&&typeof a.secret=="string"}function g(a){const l=m(a);if(l.length===0)return n=>n;const e=d(l);return n=>n.replace(e,"***")}function y(a){const l=m(a),e=d(l),n=l[0]?.
length??0;let s="";return{push(i){if(n===0)return i;s+=i;let c=E(s,l,Math.max(0,s.length-n+1));for(const{index:S,0:M}of s.matchAll(e))S<c&&S+M.length>c&&(c=S);const O=s.slice(0,c).replace(e,"***");return s=
s.slice(c),O},end(){const i=n===0?"":s.replace(e,"***");return s="",i}}}function E(a,l,e){for(let n=e;n<a.length;n++){const s=a.slice(n);if(l.some(i=>i.length>s.length&&i.startsWith(s)))return n}return a.
length}function m(a){const l=new Set;for(const e of a)for(const n of[e,...e.split(/\r?\n/)]){const s=n.trim();if(!(s.length<4)&&(l.add(s),l.add(encodeURIComponent(s)),l.add(JSON.stringify(s).slice(1,-1)),
s.length>=6))for(const i of o(s))l.add(i)}return[...l].sort((e,n)=>n.length-e.length)}function d(a){return new RegExp(a.map(l=>l.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function o(a){const l=new TextEncoder().
encode(a);return[0,1,2].flatMap(e=>{const n=new Uint8Array(l.length+e);n.set(l,e);const s=btoa(String.fromCharCode(...n)).replace(/=+$/,""),i=e===0?0:e===1?2:3,c=n.length%3===0?s.length:s.length-1,O=s.
slice(i,c);return O.length>=6?[O]:[]})}}),66655:((v,u,t)=>{t.d(u,{P:()=>g});const h=(y,E)=>({summary:y,door:E,words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),
t.e(5954),t.e(1570),t.e(8955),t.e(9592),t.e(4395)]).then(t.bind(t,6776))).runStages([E])}),g={init:{summary:"Write .github/deploy.yml and a workflow for what is detected here",door:"init",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(5495),t.e(329),t.e(5954),t.e(1437)]).then(t.bind(t,31437))).init},validate:{summary:"Check the config and the environment, all problems at once",door:"validate",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(5495),t.e(329),t.e(5954),t.e(1437)]).then(t.bind(t,31437))).validate},explain:{summary:"Show every setting with where its value came from",door:"explain",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(5495),t.e(329),t.e(5954),t.e(1437)]).then(t.bind(t,31437))).explain},plan:{summary:"Print exactly what run would do on today’s facts; change nothing",door:"plan",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(9592),t.e(4395)]).then(t.bind(t,6776))).plan},diff:{summary:"What a deploy would change at the destination, agai\
nst what is there now",door:"plan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(9592),t.e(3554)]).then(t.bind(t,3554))).
diff},run:{summary:"Run the pipeline; deploy where --environment says so",door:"run",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(
8955),t.e(9592),t.e(4395)]).then(t.bind(t,6776))).run},quality:h("Run the gates","quality"),metadata:h("Compute version, tags and labels","metadata"),build:{summary:"Build and push by digest",door:"bu\
ild",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(9592),t.e(4395)]).then(t.bind(t,6776))).build},merge:h("Make one imag\
e of what a matrix built for each platform","merge"),scan:h("Scan the checkout and the images","scan"),rescan:{summary:"Scan what is deployed against what is known today",door:"scan",words:"[ENVIRONME\
NT]",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(9592),t.e(5945)]).then(t.bind(t,15945))).rescan},baseline:{summary:"Write toda\
y’s findings into the baseline, so that only new ones fail",door:"scan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(
9592),t.e(5945)]).then(t.bind(t,15945))).baseline},deploy:h("Deploy a digest to an environment","deploy"),promote:{summary:"Give what was built another tag or registry, without building",door:"promote",
words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(8955),t.e(9592),t.e(3426)]).then(t.bind(t,13426))).promote},clean:{summary:"Take images away t\
hat no record, environment or tag for people refers to",door:"clean",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(9592),
t.e(8264)]).then(t.bind(t,75883))).clean},rollback:{summary:"Return an environment to an earlier good release",door:"rollback",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.
e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(9592),t.e(9194)]).then(t.bind(t,76813))).rollback},cancel:{summary:"Ask a deploy that another job runs to stop, and to go back",door:"cancel",words:"\
ID | ENVIRONMENT",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5954),t.e(1570),t.e(5071)]).then(t.bind(t,75071))).cancel},scale:{summary:"Change how many replicas of a \
workload run, and wait for them",door:"scale",words:"ENVIRONMENT WORKLOAD=REPLICAS",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(4375)]).then(
t.bind(t,74375))).scale},reject:{summary:"Mark a digest as bad: it is not deployed to an environment any more, nor rolled back to",door:"reject",words:"ENVIRONMENT DIGEST",load:async()=>(await Promise.
all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5954),t.e(1570),t.e(914)]).then(t.bind(t,80914))).reject},restore:{summary:"List the backups of an environment, or put one in the place of its data",door:"\
restore",words:"ENVIRONMENT [BACKUP]",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(455)]).then(t.bind(t,70455))).restore},status:{summary:"\
What runs in each environment, seen at the destination",door:"status",words:"[ENVIRONMENT …]",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5954),t.e(1570),t.e(5791)]).
then(t.bind(t,5791))).status},history:{summary:"The records of deployments, newest first",door:"history",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),
t.e(5954),t.e(1570),t.e(5791)]).then(t.bind(t,5791))).history},logs:{summary:"The last log lines of an environment’s services",door:"logs",words:"ENVIRONMENT [SERVICE]",load:async()=>(await Promise.
all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5954),t.e(1570),t.e(5791)]).then(t.bind(t,5791))).logs},heal:{summary:"End what an interrupted deploy left behind",door:"heal",words:"[ENVIRONMENT …]",
load:async()=>(await Promise.all([t.e(4006),t.e(5495),t.e(329),t.e(2496),t.e(5236),t.e(5954),t.e(1570),t.e(8955),t.e(4976)]).then(t.bind(t,12595))).healNow}}}),89475:((v,u,t)=>{t.d(u,{f:()=>y});var h=t(
48165);const g={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:[
"usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a \
file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to th\
is user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","\
Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quot\
a left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function y(E,m,d){const o=E,[a,l,e]=g[o.code??""]??
[];return a===void 0?new h.HR("bug",`${m} could not be ${d}: ${o.message}`,{cause:E}):new h.HR(a,`${m} could not be ${d}: it ${l}.`,{cause:E,hint:e})}}),51986:((v,u,t)=>{t.d(u,{Y:()=>g,f:()=>h});function h(d,o,a){
const e=Object.entries(o).filter(([,n])=>n!==void 0&&n!==""&&n!==0).map(([n,s])=>`${n}=${m(String(s))}`).join(",");return`::${d}${e===""?"":` ${e}`}::${E(a)}`}function g(d){return d.replace(y,"$1​::").
replace(/##\[/g,"##​[")}const y=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function E(d){return d.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function m(d){return E(d).
replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((v,u,t)=>{t.d(u,{Qc:()=>g,hv:()=>h,zQ:()=>E});function h(){const m=Object.entries(process.env).filter(d=>d[1]!==void 0);return Object.fromEntries(m)}function g(m){
return Object.fromEntries(Object.entries(m).filter(([d])=>!y.has(d)&&!/^(INPUT|STATE)_/.test(d)))}const y=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function E(m,d){
const o=Object.entries(m).filter(([l])=>l.startsWith(d)),a=l=>d==="INPUT_"?l.toLowerCase():l;return Object.fromEntries(o.map(([l,e])=>[a(l.slice(d.length)),e.trim()]))}}),25994:((v,u,t)=>{t.d(u,{s:()=>C});
var h=t(58563),g=t(51986),y=t(4314),E=t(77598),m=t(73024),d=t(48165),o=t(89475);function a(f,I,T){e(f,`${l(I,T,`ghadelimiter_${(0,E.randomUUID)()}`)}
`)}function l(f,I,T){if(f.includes(T)||I.includes(T))throw new d.HR("bug",`The delimiter for ${f} occurs in its value.`);return`${f}<<${T}
${I}
${T}`}function e(f,I){try{(0,m.appendFileSync)(f,I,"utf8")}catch(T){throw(0,o.f)(T,f,"written")}}const n=new WeakSet;function s(f=[process.stdout,process.stderr],I=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const T of f.filter(P=>!n.has(P)))n.add(T),T.on("error",({code:P=""})=>{i.has(P)||I()})}const i=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),c=1024*1024,O=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function S(f,I){const T=(0,m.statSync)(f,{throwIfNoEntry:!1})?.size??0,P=Buffer.from(`${I}
`,"utf8");if(T+P.length<=c)return e(f,P.toString("utf8")),!0;const A=c-T-Buffer.byteLength(O);return A>0&&e(f,M(P.subarray(0,A).toString("utf8"))+O),!1}function M(f){return f.slice(0,f.lastIndexOf(`
`)+1)}function C(){return s(),x((0,y.hv)(),f=>{process.stdout.write(f)})}function x(f,I){const T=f.GITHUB_ACTIONS==="true",P=(r,N,R)=>{T&&I(`${(0,g.f)(r,N,R)}
`)},A=[];let j;const B=r=>(j??=(0,h.Px)(A),j(r)),D=(r,N,[R,$])=>{const U=f[r];U?a(U,R,$):P(N,{name:R},$)};return{ci:T||(f.CI??"")!=="",github:T,env:f,inputs:(0,y.zQ)(f,"INPUT_"),state:(0,y.zQ)(f,"STAT\
E_"),setOutput(r,N){T&&!f.GITHUB_OUTPUT&&I(`
`),D("GITHUB_OUTPUT","set-output",[r,N])},saveState:(r,N)=>D("GITHUB_STATE","save-state",[r,N]),exportVariable:(r,N)=>D("GITHUB_ENV","set-env",[r,N]),addPath(r){const N=f.GITHUB_PATH;N?e(N,`${r}
`):P("add-path",{},r)},hide:B,mask(r){A.push(r),j=void 0;const N=r.split(/\r?\n/).filter(R=>R.trim().length>=4);for(const R of new Set([r,...N]))R.trim()!==""&&P("add-mask",{},R)},startGroup:r=>P("gro\
up",{},r),endGroup:()=>P("endgroup",{},""),annotate(r,N,{title:R,file:$,line:U,endLine:V,column:W,endColumn:H}={}){P(r,{title:R,file:$,line:U,endLine:V,col:W,endColumn:H},N)},debug:r=>P("debug",{},r),
summarize(r){const N=f.GITHUB_STEP_SUMMARY;return N?S(N,r):!1},write:I}}}),13411:((v,u,t)=>{t.d(u,{T:()=>h});const h="0.1.0"})};export{L as id,F as ids,G as modules};

const A=7723,H=[7723],V={67723:((S,u,t)=>{t.r(u),t.d(u,{cli:()=>s});var i=t(48165),y=t(66661),T=t(66655),g=t(67480);const f="0.1.0";async function s(a){const o=(0,g.s)(),[e="help",...h]=a;try{if(n(),e===
"--version"||e==="version")return o.write(`deploy-action ${f}
`);if(e==="help"||e==="--help"||e==="-h"){const{helpText:E}=await t.e(5038).then(t.bind(t,35038));return o.write(E(h[0]))}const I=l(e);if(h.includes("--help")||h.includes("-h")){const{helpText:E}=await t.
e(5038).then(t.bind(t,35038));return o.write(E(e))}const{readFlags:O}=await t.e(1862).then(t.bind(t,71862)),{json:v,inputs:d,words:N}=O(e,I,h),c=await I.load();process.exitCode=await c({runner:o,inputs:d,
json:v,words:N})}catch(I){const O=(0,i.w2)(I),{failureText:v}=await t.e(4639).then(t.bind(t,44639));process.stderr.write(v(O)),process.exitCode=i.qE[O.kind].exit}}function n(){if(!(Number(process.versions.
node.split(".")[0])>=24))throw new i.HR("usage",`Node ${process.versions.node} is too old; deploy-action needs Node 24 or newer.`,{hint:"Install Node 24, for example: npm install node@24, and run node\
_modules/.bin/node."})}function l(a){const o=T.P[a];if(o!==void 0)return o;throw new i.HR("usage",`There is no command ${JSON.stringify(a)}${(0,y.a)(a,Object.keys(T.P))||"."}`,{hint:"deploy-action hel\
p lists the commands."})}}),48165:((S,u,t)=>{t.d(u,{HR:()=>y,I$:()=>f,V0:()=>T,qE:()=>i,w2:()=>g,xV:()=>s});const i={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class y extends Error{kind;hint;place;details;retryAfter;rule;constructor(l,a,o={}){
super(a,o.cause===void 0?void 0:{cause:o.cause}),this.name="Failure",this.kind=l,this.hint=o.hint??i[l].hint,this.place=o.place,this.details=o.details??[],this.retryAfter=o.retryAfter,this.rule=o.rule}}
function T(n,l){const{kind:a,hint:o,place:e,details:h,retryAfter:I,rule:O}=n;return new y(a,l(n.message),{hint:l(o),details:h.map(l),...e===void 0?{}:{place:e},...I===void 0?{}:{retryAfter:I},...O===void 0?
{}:{rule:O}})}function g(n){if(n instanceof y)return n;if(n instanceof Error&&n.name==="AbortError")return new y("cancelled","The run was cancelled.",{cause:n});const l=n instanceof Error?n.message:String(
n),a=n instanceof Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new y("bug",l,{cause:n,details:a})}function f(n){return n===void 0?0:i[n.kind].exit}function s(n){const{kind:l,message:a,hint:o,details:e,place:h}=n;return{kind:l,message:a,hint:o,
details:e,...h?{place:h}:{}}}}),66661:((S,u,t)=>{t.d(u,{a:()=>y,p:()=>i});function i(s,n){const l=s.toLowerCase(),a=Math.max(1,Math.floor(l.length/3));return n.map(e=>({candidate:e,wrong:g(l,e.toLowerCase())})).
filter(({wrong:e})=>e<=a).sort((e,h)=>e.wrong-h.wrong)[0]?.candidate??n.find(e=>T(l,e.toLowerCase()))}function y(s,n){const l=i(s,n);return l===void 0?"":`; did you mean ${JSON.stringify(l)}?`}function T(s,n){
return Math.min(s.length,n.length)>=3&&(s.startsWith(n)||n.startsWith(s))}function g(s,n){if(Math.abs(s.length-n.length)>12||s.length>100)return Number.POSITIVE_INFINITY;let l=[],a=Array.from({length:n.
length+1},(o,e)=>e);for(let o=1;o<=s.length;o++){const e=[o];for(let h=1;h<=n.length;h++){const I=s[o-1]===n[h-1],O=o>1&&h>1&&s[o-1]===n[h-2]&&s[o-2]===n[h-1];e[h]=Math.min(f(a,h)+1,f(e,h-1)+1,f(a,h-1)+
(I?0:1),O?f(l,h-2)+1:Number.POSITIVE_INFINITY)}l=a,a=e}return f(a,n.length)}function f(s,n){return s[n]??Number.POSITIVE_INFINITY}}),66655:((S,u,t)=>{t.d(u,{P:()=>y});const i=(T,g)=>({summary:T,door:g,
words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(4395)]).then(t.bind(t,6776))).runStages([g])}),y={init:{summary:"Write .gi\
thub/deploy.yml and a workflow for what is detected here",door:"init",words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(1437)]).then(t.bind(t,31437))).
init},validate:{summary:"Check the config and the environment, all problems at once",door:"validate",words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),
t.e(1437)]).then(t.bind(t,31437))).validate},explain:{summary:"Show every setting with where its value came from",door:"explain",words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),
t.e(2581),t.e(2697),t.e(9499),t.e(1437)]).then(t.bind(t,31437))).explain},plan:{summary:"Print exactly what run would do on today’s facts; change nothing",door:"plan",words:"",load:async()=>(await Promise.
all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(4395)]).then(t.bind(t,6776))).plan},diff:{summary:"What a deploy would change at the destination, against what i\
s there now",door:"plan",words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(3554)]).then(t.bind(t,3554))).diff},run:{summary:"\
Run the pipeline; deploy where --environment says so",door:"run",words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(4395)]).then(
t.bind(t,6776))).run},quality:i("Run the gates","quality"),metadata:i("Compute version, tags and labels","metadata"),build:i("Build and push by digest","build"),merge:i("Make one image of what a matri\
x built for each platform","merge"),scan:i("Scan the checkout and the images","scan"),rescan:{summary:"Scan what is deployed against what is known today",door:"scan",words:"[ENVIRONMENT]",load:async()=>(await Promise.
all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(5945)]).then(t.bind(t,15945))).rescan},baseline:{summary:"Write today’s findings into the baseline, so that only\
 new ones fail",door:"scan",words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(5945)]).then(t.bind(t,15945))).baseline},deploy:i(
"Deploy a digest to an environment","deploy"),promote:{summary:"Give what was built another tag or registry, without building",door:"promote",words:"",load:async()=>(await Promise.all([t.e(8815),t.e(4006),
t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(1045)]).then(t.bind(t,13426))).promote},rollback:{summary:"Return an environment to an earlier good release",door:"rollback",words:"",load:async()=>(await Promise.
all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2728),t.e(9194)]).then(t.bind(t,76813))).rollback},cancel:{summary:"Ask a deploy that another job runs to stop, and to go \
back",door:"cancel",words:"ID | ENVIRONMENT",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(5071)]).then(t.bind(t,75071))).cancel},scale:{summary:"Ch\
ange how many replicas of a workload run, and wait for them",door:"scale",words:"ENVIRONMENT WORKLOAD=REPLICAS",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(
9499),t.e(826),t.e(4375)]).then(t.bind(t,74375))).scale},reject:{summary:"Mark a digest as bad: it is not deployed to an environment any more, nor rolled back to",door:"reject",words:"ENVIRONMENT DIGE\
ST",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(914)]).then(t.bind(t,80914))).reject},status:{summary:"What runs in each environment, seen at the \
destination",door:"status",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(8129)]).then(t.bind(t,88129))).status},history:{summary:"\
The records of deployments, newest first",door:"history",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(8129)]).then(t.bind(t,88129))).
history},logs:{summary:"The last log lines of an environment’s services",door:"logs",words:"ENVIRONMENT [SERVICE]",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.e(5782),t.e(2581),t.e(2697),
t.e(9499),t.e(8129)]).then(t.bind(t,88129))).logs},heal:{summary:"End what an interrupted deploy left behind",door:"heal",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(8815),t.e(4006),t.
e(5782),t.e(2581),t.e(2697),t.e(9499),t.e(826),t.e(2595)]).then(t.bind(t,12595))).healNow}}}),89475:((S,u,t)=>{t.d(u,{f:()=>T});var i=t(48165);const y={ENOENT:["absent","does not exist","Check the pat\
h, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the \
path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is to\
o long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may\
."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be wr\
itten to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["ca\
pacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function T(g,f,s){const n=g,[l,a,o]=y[n.code??""]??[];return l===void 0?new i.HR("bug",`${f} could not be\
 ${s}: ${n.message}`,{cause:g}):new i.HR(l,`${f} could not be ${s}: it ${a}.`,{cause:g,hint:o})}}),51986:((S,u,t)=>{t.d(u,{Y:()=>y,f:()=>i});function i(s,n,l){const o=Object.entries(n).filter(([,e])=>e!==
void 0&&e!==""&&e!==0).map(([e,h])=>`${e}=${f(String(h))}`).join(",");return`::${s}${o===""?"":` ${o}`}::${g(l)}`}function y(s){return s.replace(T,"$1​::").replace(/##\[/g,"##​[")}const T=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function g(s){return s.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function f(s){return g(s).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((S,u,t)=>{t.d(u,{Qc:()=>y,hv:()=>i,zQ:()=>g});
function i(){const f=Object.entries(process.env).filter(s=>s[1]!==void 0);return Object.fromEntries(f)}function y(f){return Object.fromEntries(Object.entries(f).filter(([s])=>!T.has(s)&&!/^(INPUT|STATE)_/.
test(s)))}const T=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function g(f,s){const n=Object.entries(f).filter(([a])=>a.startsWith(s)),l=a=>s==="INPUT_"?
a.toLowerCase():a;return Object.fromEntries(n.map(([a,o])=>[l(a.slice(s.length)),o.trim()]))}}),67480:((S,u,t)=>{t.d(u,{s:()=>O});var i=t(51986),y=t(4314),T=t(77598),g=t(73024),f=t(48165),s=t(89475);function n(d,N,c){
a(d,`${l(N,c,`ghadelimiter_${(0,T.randomUUID)()}`)}
`)}function l(d,N,c){if(d.includes(c)||N.includes(c))throw new f.HR("bug",`The delimiter for ${d} occurs in its value.`);return`${d}<<${c}
${N}
${c}`}function a(d,N){try{(0,g.appendFileSync)(d,N,"utf8")}catch(c){throw(0,s.f)(c,d,"written")}}const o=1024*1024,e=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function h(d,N){const c=(0,g.statSync)(d,{throwIfNoEntry:!1})?.size??0,E=Buffer.from(`${N}
`,"utf8");if(c+E.length<=o)return a(d,E.toString("utf8")),!0;const x=o-c-Buffer.byteLength(e);return x>0&&a(d,I(E.subarray(0,x).toString("utf8"))+e),!1}function I(d){return d.slice(0,d.lastIndexOf(`
`)+1)}function O(){return v((0,y.hv)(),d=>{process.stdout.write(d)})}function v(d,N){const c=d.GITHUB_ACTIONS==="true",E=(m,r,P)=>{c&&N(`${(0,i.f)(m,r,P)}
`)},x=(m,r,[P,R])=>{const C=d[m];C?n(C,P,R):E(r,{name:P},R)};return{ci:c||(d.CI??"")!=="",github:c,env:d,inputs:(0,y.zQ)(d,"INPUT_"),state:(0,y.zQ)(d,"STATE_"),setOutput(m,r){c&&!d.GITHUB_OUTPUT&&N(`
`),x("GITHUB_OUTPUT","set-output",[m,r])},saveState:(m,r)=>x("GITHUB_STATE","save-state",[m,r]),exportVariable:(m,r)=>x("GITHUB_ENV","set-env",[m,r]),addPath(m){const r=d.GITHUB_PATH;r?a(r,`${m}
`):E("add-path",{},m)},mask(m){const r=m.split(/\r?\n/).filter(P=>P.trim().length>=4);for(const P of new Set([m,...r]))P.trim()!==""&&E("add-mask",{},P)},startGroup:m=>E("group",{},m),endGroup:()=>E("\
endgroup",{},""),annotate(m,r,{title:P,file:R,line:C,endLine:$,column:M,endColumn:U}={}){E(m,{title:P,file:R,line:C,endLine:$,col:M,endColumn:U},r)},debug:m=>E("debug",{},m),summarize(m){const r=d.GITHUB_STEP_SUMMARY;
return r?h(r,m):!1},write:N}}})};export{A as id,H as ids,V as modules};

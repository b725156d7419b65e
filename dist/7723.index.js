const A=7723,H=[7723],V={67723:((S,u,t)=>{t.r(u),t.d(u,{cli:()=>s});var i=t(48165),f=t(66661),T=t(66655),y=t(67480);const r="0.1.0";async function s(e){const o=(0,y.s)(),[a="help",...h]=e;try{if(n(),a===
"--version"||a==="version")return o.write(`deploy-action ${r}
`);if(a==="help"||a==="--help"||a==="-h"){const{helpText:E}=await t.e(5038).then(t.bind(t,35038));return o.write(E(h[0]))}const I=l(a);if(h.includes("--help")||h.includes("-h")){const{helpText:E}=await t.
e(5038).then(t.bind(t,35038));return o.write(E(a))}const{readFlags:O}=await t.e(1862).then(t.bind(t,71862)),{json:v,inputs:d,words:N}=O(a,I,h),g=await I.load();process.exitCode=await g({runner:o,inputs:d,
json:v,words:N})}catch(I){const O=(0,i.w2)(I),{failureText:v}=await t.e(4639).then(t.bind(t,44639));process.stderr.write(v(O)),process.exitCode=i.qE[O.kind].exit}}function n(){if(!(Number(process.versions.
node.split(".")[0])>=24))throw new i.HR("usage",`Node ${process.versions.node} is too old; deploy-action needs Node 24 or newer.`,{hint:"Install Node 24, for example: npm install node@24, and run node\
_modules/.bin/node."})}function l(e){const o=T.P[e];if(o!==void 0)return o;throw new i.HR("usage",`There is no command ${JSON.stringify(e)}${(0,f.a)(e,Object.keys(T.P))||"."}`,{hint:"deploy-action hel\
p lists the commands."})}}),48165:((S,u,t)=>{t.d(u,{HR:()=>f,I$:()=>r,V0:()=>T,qE:()=>i,w2:()=>y,xV:()=>s});const i={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class f extends Error{kind;hint;place;details;retryAfter;rule;constructor(l,e,o={}){
super(e,o.cause===void 0?void 0:{cause:o.cause}),this.name="Failure",this.kind=l,this.hint=o.hint??i[l].hint,this.place=o.place,this.details=o.details??[],this.retryAfter=o.retryAfter,this.rule=o.rule}}
function T(n,l){const{kind:e,hint:o,place:a,details:h,retryAfter:I,rule:O}=n;return new f(e,l(n.message),{hint:l(o),details:h.map(l),...a===void 0?{}:{place:a},...I===void 0?{}:{retryAfter:I},...O===void 0?
{}:{rule:O}})}function y(n){if(n instanceof f)return n;if(n instanceof Error&&n.name==="AbortError")return new f("cancelled","The run was cancelled.",{cause:n});const l=n instanceof Error?n.message:String(
n),e=n instanceof Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new f("bug",l,{cause:n,details:e})}function r(n){return n===void 0?0:i[n.kind].exit}function s(n){const{kind:l,message:e,hint:o,details:a,place:h}=n;return{kind:l,message:e,hint:o,
details:a,...h?{place:h}:{}}}}),66661:((S,u,t)=>{t.d(u,{a:()=>f,p:()=>i});function i(s,n){const l=s.toLowerCase(),e=Math.max(1,Math.floor(l.length/3));return n.map(a=>({candidate:a,wrong:y(l,a.toLowerCase())})).
filter(({wrong:a})=>a<=e).sort((a,h)=>a.wrong-h.wrong)[0]?.candidate??n.find(a=>T(l,a.toLowerCase()))}function f(s,n){const l=i(s,n);return l===void 0?"":`; did you mean ${JSON.stringify(l)}?`}function T(s,n){
return Math.min(s.length,n.length)>=3&&(s.startsWith(n)||n.startsWith(s))}function y(s,n){if(Math.abs(s.length-n.length)>12||s.length>100)return Number.POSITIVE_INFINITY;let l=[],e=Array.from({length:n.
length+1},(o,a)=>a);for(let o=1;o<=s.length;o++){const a=[o];for(let h=1;h<=n.length;h++){const I=s[o-1]===n[h-1],O=o>1&&h>1&&s[o-1]===n[h-2]&&s[o-2]===n[h-1];a[h]=Math.min(r(e,h)+1,r(a,h-1)+1,r(e,h-1)+
(I?0:1),O?r(l,h-2)+1:Number.POSITIVE_INFINITY)}l=e,e=a}return r(e,n.length)}function r(s,n){return s[n]??Number.POSITIVE_INFINITY}}),66655:((S,u,t)=>{t.d(u,{P:()=>f});const i=(T,y)=>({summary:T,door:y,
words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(798),t.e(6776)]).then(t.bind(t,6776))).runStages([y])}),f={init:{summary:"Write .github/deploy.yml and a \
workflow for what is detected here",door:"init",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(1437)]).then(t.bind(t,31437))).init},validate:{summary:"Check the \
config and the environment, all problems at once",door:"validate",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(1437)]).then(t.bind(t,31437))).validate},explain:{
summary:"Show every setting with where its value came from",door:"explain",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(1437)]).then(t.bind(t,31437))).explain},
plan:{summary:"Print exactly what run would do on today’s facts; change nothing",door:"plan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(798),t.e(6776)]).
then(t.bind(t,6776))).plan},diff:{summary:"What a deploy would change at the destination, against what is there now",door:"plan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),
t.e(826),t.e(3533),t.e(798),t.e(6776),t.e(3554)]).then(t.bind(t,3554))).diff},run:{summary:"Run the pipeline; deploy where --environment says so",door:"run",words:"",load:async()=>(await Promise.all([
t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(798),t.e(6776)]).then(t.bind(t,6776))).run},quality:i("Run the gates","quality"),metadata:i("Compute version, tags and labels","metadata"),build:i("\
Build and push by digest","build"),merge:i("Make one image of what a matrix built for each platform","merge"),scan:i("Scan the checkout and the images","scan"),rescan:{summary:"Scan what is deployed a\
gainst what is known today",door:"scan",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(798),t.e(6776),t.e(5945)]).then(t.bind(t,15945))).rescan},
baseline:{summary:"Write today’s findings into the baseline, so that only new ones fail",door:"scan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(798),
t.e(6776),t.e(5945)]).then(t.bind(t,15945))).baseline},deploy:i("Deploy a digest to an environment","deploy"),promote:{summary:"Give what was built another tag or registry, without building",door:"pro\
mote",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(798),t.e(3426)]).then(t.bind(t,13426))).promote},rollback:{summary:"Return an environment to an ear\
lier good release",door:"rollback",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(798),t.e(9194)]).then(t.bind(t,76813))).rollback},cancel:{summary:"Ask\
 a deploy that another job runs to stop, and to go back",door:"cancel",words:"ID | ENVIRONMENT",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(5071)]).then(t.bind(t,75071))).
cancel},scale:{summary:"Change how many replicas of a workload run, and wait for them",door:"scale",words:"ENVIRONMENT WORKLOAD=REPLICAS",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),
t.e(826),t.e(3533),t.e(4375)]).then(t.bind(t,74375))).scale},reject:{summary:"Mark a digest as bad: it is not deployed to an environment any more, nor rolled back to",door:"reject",words:"ENVIRONMENT \
DIGEST",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(914)]).then(t.bind(t,80914))).reject},status:{summary:"What runs in each environment, seen at the destination",door:"\
status",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(8129)]).then(t.bind(t,88129))).status},history:{summary:"The records of deployments, newest f\
irst",door:"history",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(8129)]).then(t.bind(t,88129))).history},logs:{summary:"The last log lines of an \
environment’s services",door:"logs",words:"ENVIRONMENT [SERVICE]",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(3533),t.e(8129)]).then(t.bind(t,88129))).logs},heal:{summary:"End\
 what an interrupted deploy left behind",door:"heal",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(800),t.e(2581),t.e(826),t.e(3533),t.e(2595)]).then(t.bind(t,12595))).healNow}}}),
89475:((S,u,t)=>{t.d(u,{f:()=>T});var i=t(48165);const f={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something tha\
t is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:[
"usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct\
 the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who m\
ay."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capaci\
ty","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};
function T(y,r,s){const n=y,[l,e,o]=f[n.code??""]??[];return l===void 0?new i.HR("bug",`${r} could not be ${s}: ${n.message}`,{cause:y}):new i.HR(l,`${r} could not be ${s}: it ${e}.`,{cause:y,hint:o})}}),
51986:((S,u,t)=>{t.d(u,{Y:()=>f,f:()=>i});function i(s,n,l){const o=Object.entries(n).filter(([,a])=>a!==void 0&&a!==""&&a!==0).map(([a,h])=>`${a}=${r(String(h))}`).join(",");return`::${s}${o===""?"":
` ${o}`}::${y(l)}`}function f(s){return s.replace(T,"$1​::").replace(/##\[/g,"##​[")}const T=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function y(s){return s.replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function r(s){return y(s).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((S,u,t)=>{t.d(u,{Qc:()=>f,hv:()=>i,zQ:()=>y});function i(){const r=Object.entries(process.env).
filter(s=>s[1]!==void 0);return Object.fromEntries(r)}function f(r){return Object.fromEntries(Object.entries(r).filter(([s])=>!T.has(s)&&!/^(INPUT|STATE)_/.test(s)))}const T=new Set(["GITHUB_OUTPUT","\
GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function y(r,s){const n=Object.entries(r).filter(([e])=>e.startsWith(s)),l=e=>s==="INPUT_"?e.toLowerCase():e;return Object.fromEntries(
n.map(([e,o])=>[l(e.slice(s.length)),o.trim()]))}}),67480:((S,u,t)=>{t.d(u,{s:()=>O});var i=t(51986),f=t(4314),T=t(77598),y=t(73024),r=t(48165),s=t(89475);function n(d,N,g){e(d,`${l(N,g,`ghadelimiter_${(0,T.
randomUUID)()}`)}
`)}function l(d,N,g){if(d.includes(g)||N.includes(g))throw new r.HR("bug",`The delimiter for ${d} occurs in its value.`);return`${d}<<${g}
${N}
${g}`}function e(d,N){try{(0,y.appendFileSync)(d,N,"utf8")}catch(g){throw(0,s.f)(g,d,"written")}}const o=1024*1024,a=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function h(d,N){const g=(0,y.statSync)(d,{throwIfNoEntry:!1})?.size??0,E=Buffer.from(`${N}
`,"utf8");if(g+E.length<=o)return e(d,E.toString("utf8")),!0;const x=o-g-Buffer.byteLength(a);return x>0&&e(d,I(E.subarray(0,x).toString("utf8"))+a),!1}function I(d){return d.slice(0,d.lastIndexOf(`
`)+1)}function O(){return v((0,f.hv)(),d=>{process.stdout.write(d)})}function v(d,N){const g=d.GITHUB_ACTIONS==="true",E=(m,c,P)=>{g&&N(`${(0,i.f)(m,c,P)}
`)},x=(m,c,[P,R])=>{const C=d[m];C?n(C,P,R):E(c,{name:P},R)};return{ci:g||(d.CI??"")!=="",github:g,env:d,inputs:(0,f.zQ)(d,"INPUT_"),state:(0,f.zQ)(d,"STATE_"),setOutput(m,c){g&&!d.GITHUB_OUTPUT&&N(`
`),x("GITHUB_OUTPUT","set-output",[m,c])},saveState:(m,c)=>x("GITHUB_STATE","save-state",[m,c]),exportVariable:(m,c)=>x("GITHUB_ENV","set-env",[m,c]),addPath(m){const c=d.GITHUB_PATH;c?e(c,`${m}
`):E("add-path",{},m)},mask(m){const c=m.split(/\r?\n/).filter(P=>P.trim().length>=4);for(const P of new Set([m,...c]))P.trim()!==""&&E("add-mask",{},P)},startGroup:m=>E("group",{},m),endGroup:()=>E("\
endgroup",{},""),annotate(m,c,{title:P,file:R,line:C,endLine:$,column:M,endColumn:U}={}){E(m,{title:P,file:R,line:C,endLine:$,col:M,endColumn:U},c)},debug:m=>E("debug",{},m),summarize(m){const c=d.GITHUB_STEP_SUMMARY;
return c?h(c,m):!1},write:N}}})};export{A as id,H as ids,V as modules};

const B=7723,F=[7723],G={67723:((v,N,t)=>{t.r(N),t.d(N,{cli:()=>d});var h=t(48165),g=t(66661),c=t(66655),y=t(67480);const m="0.1.0";async function d(s){const n=(0,y.s)(),[o="help",...a]=s;try{if(e(),o===
"--version"||o==="version")return n.write(`deploy-action ${m}
`);if(o==="help"||o==="--help"||o==="-h"){const{helpText:u}=await t.e(5038).then(t.bind(t,35038));return n.write(u(a[0]))}const r=l(o);if(a.includes("--help")||a.includes("-h")){const{helpText:u}=await t.
e(5038).then(t.bind(t,35038));return n.write(u(o))}const{readFlags:T}=await t.e(1862).then(t.bind(t,71862)),{json:O,inputs:x,words:i}=T(o,r,a),I=await r.load();process.exitCode=await I({runner:n,inputs:x,
json:O,words:i})}catch(r){const T=(0,h.w2)(r),{failureText:O}=await t.e(4639).then(t.bind(t,44639));process.stderr.write(O(T)),process.exitCode=h.qE[T.kind].exit}}function e(){if(!(Number(process.versions.
node.split(".")[0])>=24))throw new h.HR("usage",`Node ${process.versions.node} is too old; deploy-action needs Node 24 or newer.`,{hint:"Install Node 24, for example: npm install node@24, and run node\
_modules/.bin/node."})}function l(s){const n=c.P[s];if(n!==void 0)return n;throw new h.HR("usage",`There is no command ${JSON.stringify(s)}${(0,g.a)(s,Object.keys(c.P))||"."}`,{hint:"deploy-action hel\
p lists the commands."})}}),48165:((v,N,t)=>{t.d(N,{HR:()=>g,I$:()=>m,V0:()=>c,qE:()=>h,w2:()=>y,xV:()=>d});const h={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class g extends Error{kind;hint;place;details;retryAfter;rule;constructor(l,s,n={}){
super(s,n.cause===void 0?void 0:{cause:n.cause}),this.name="Failure",this.kind=l,this.hint=n.hint??h[l].hint,this.place=n.place,this.details=n.details??[],this.retryAfter=n.retryAfter,this.rule=n.rule}}
function c(e,l){const{kind:s,hint:n,place:o,details:a,retryAfter:r,rule:T}=e;return new g(s,l(e.message),{hint:l(n),details:a.map(l),...o===void 0?{}:{place:o},...r===void 0?{}:{retryAfter:r},...T===void 0?
{}:{rule:T}})}function y(e){if(e instanceof g)return e;if(e instanceof Error&&e.name==="AbortError")return new g("cancelled","The run was cancelled.",{cause:e});const l=e instanceof Error?e.message:String(
e),s=e instanceof Error&&e.stack?e.stack.split(`
`).slice(1,6):[];return new g("bug",l,{cause:e,details:s})}function m(e){return e===void 0?0:h[e.kind].exit}function d(e){const{kind:l,message:s,hint:n,details:o,place:a}=e;return{kind:l,message:s,hint:n,
details:o,...a?{place:a}:{}}}}),66661:((v,N,t)=>{t.d(N,{a:()=>g,p:()=>h});function h(d,e){const l=d.toLowerCase(),s=Math.max(1,Math.floor(l.length/3));return e.map(o=>({candidate:o,wrong:y(l,o.toLowerCase())})).
filter(({wrong:o})=>o<=s).sort((o,a)=>o.wrong-a.wrong)[0]?.candidate??e.find(o=>c(l,o.toLowerCase()))}function g(d,e){const l=h(d,e);return l===void 0?"":`; did you mean ${JSON.stringify(l)}?`}function c(d,e){
return Math.min(d.length,e.length)>=3&&(d.startsWith(e)||e.startsWith(d))}function y(d,e){if(Math.abs(d.length-e.length)>12||d.length>100)return Number.POSITIVE_INFINITY;let l=[],s=Array.from({length:e.
length+1},(n,o)=>o);for(let n=1;n<=d.length;n++){const o=[n];for(let a=1;a<=e.length;a++){const r=d[n-1]===e[a-1],T=n>1&&a>1&&d[n-1]===e[a-2]&&d[n-2]===e[a-1];o[a]=Math.min(m(s,a)+1,m(o,a-1)+1,m(s,a-1)+
(r?0:1),T?m(l,a-2)+1:Number.POSITIVE_INFINITY)}l=s,s=o}return m(s,e.length)}function m(d,e){return d[e]??Number.POSITIVE_INFINITY}}),58563:((v,N,t)=>{t.d(N,{Px:()=>g,T9:()=>c,aZ:()=>h});function h(l){
return typeof l=="object"&&l!==null&&typeof l.secret=="string"}function g(l){const s=m(l);if(s.length===0)return o=>o;const n=d(s);return o=>o.replace(n,"***")}function c(l){const s=m(l),n=d(s),o=s[0]?.
length??0;let a="";return{push(r){if(o===0)return r;a+=r;let T=y(a,s,Math.max(0,a.length-o+1));for(const{index:x,0:i}of a.matchAll(n))x<T&&x+i.length>T&&(T=x);const O=a.slice(0,T).replace(n,"***");return a=
a.slice(T),O},end(){const r=o===0?"":a.replace(n,"***");return a="",r}}}function y(l,s,n){for(let o=n;o<l.length;o++){const a=l.slice(o);if(s.some(r=>r.length>a.length&&r.startsWith(a)))return o}return l.
length}function m(l){const s=new Set;for(const n of l)for(const o of[n,...n.split(/\r?\n/)]){const a=o.trim();if(!(a.length<4)&&(s.add(a),s.add(encodeURIComponent(a)),s.add(JSON.stringify(a).slice(1,-1)),
a.length>=6))for(const r of e(a))s.add(r)}return[...s].sort((n,o)=>o.length-n.length)}function d(l){return new RegExp(l.map(s=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function e(l){const s=new TextEncoder().
encode(l);return[0,1,2].flatMap(n=>{const o=new Uint8Array(s.length+n);o.set(s,n);const a=btoa(String.fromCharCode(...o)).replace(/=+$/,""),r=n===0?0:n===1?2:3,T=o.length%3===0?a.length:a.length-1,O=a.
slice(r,T);return O.length>=6?[O]:[]})}}),66655:((v,N,t)=>{t.d(N,{P:()=>g});const h=(c,y)=>({summary:c,door:y,words:"",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),
t.e(3817),t.e(2461),t.e(5936),t.e(4395)]).then(t.bind(t,6776))).runStages([y])}),g={init:{summary:"Write .github/deploy.yml and a workflow for what is detected here",door:"init",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(329),t.e(2581),t.e(5954),t.e(1437)]).then(t.bind(t,31437))).init},validate:{summary:"Check the config and the environment, all problems at once",door:"validate",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(329),t.e(2581),t.e(5954),t.e(1437)]).then(t.bind(t,31437))).validate},explain:{summary:"Show every setting with where its value came from",door:"explain",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(329),t.e(2581),t.e(5954),t.e(1437)]).then(t.bind(t,31437))).explain},plan:{summary:"Print exactly what run would do on today’s facts; change nothing",door:"plan",words:"",load:async()=>(await Promise.
all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(5936),t.e(4395)]).then(t.bind(t,6776))).plan},diff:{summary:"What a deploy would change at the destination, against what i\
s there now",door:"plan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(5936),t.e(3554)]).then(t.bind(t,3554))).diff},run:{summary:"\
Run the pipeline; deploy where --environment says so",door:"run",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(5936),t.e(4395)]).then(
t.bind(t,6776))).run},quality:h("Run the gates","quality"),metadata:h("Compute version, tags and labels","metadata"),build:h("Build and push by digest","build"),merge:h("Make one image of what a matri\
x built for each platform","merge"),scan:h("Scan the checkout and the images","scan"),rescan:{summary:"Scan what is deployed against what is known today",door:"scan",words:"[ENVIRONMENT]",load:async()=>(await Promise.
all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(5936),t.e(5945)]).then(t.bind(t,15945))).rescan},baseline:{summary:"Write today’s findings into the baseline, so that only\
 new ones fail",door:"scan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(5936),t.e(5945)]).then(t.bind(t,15945))).baseline},deploy:h(
"Deploy a digest to an environment","deploy"),promote:{summary:"Give what was built another tag or registry, without building",door:"promote",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(329),
t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(5936),t.e(3426)]).then(t.bind(t,13426))).promote},clean:{summary:"Take images away that no record, environment or tag for people refers to",door:"clean",words:"",
load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(5936),t.e(8264)]).then(t.bind(t,75883))).clean},rollback:{summary:"Return an environment to a\
n earlier good release",door:"rollback",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(5936),t.e(9194)]).then(t.bind(t,76813))).rollback},
cancel:{summary:"Ask a deploy that another job runs to stop, and to go back",door:"cancel",words:"ID | ENVIRONMENT",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.
e(2461),t.e(5071)]).then(t.bind(t,75071))).cancel},scale:{summary:"Change how many replicas of a workload run, and wait for them",door:"scale",words:"ENVIRONMENT WORKLOAD=REPLICAS",load:async()=>(await Promise.
all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(4375)]).then(t.bind(t,74375))).scale},reject:{summary:"Mark a digest as bad: it is not deployed to an environment any more\
, nor rolled back to",door:"reject",words:"ENVIRONMENT DIGEST",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(2461),t.e(914)]).then(t.bind(t,80914))).reject},restore:{
summary:"List the backups of an environment, or put one in the place of its data",door:"restore",words:"ENVIRONMENT [BACKUP]",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.
e(5954),t.e(3817),t.e(2461),t.e(455)]).then(t.bind(t,70455))).restore},status:{summary:"What runs in each environment, seen at the destination",door:"status",words:"[ENVIRONMENT]",load:async()=>(await Promise.
all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(2461),t.e(5791)]).then(t.bind(t,5791))).status},history:{summary:"The records of deployments, newest first",door:"history",words:"[ENVIRONMENT\
]",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(2461),t.e(5791)]).then(t.bind(t,5791))).history},logs:{summary:"The last log lines of an environment’s service\
s",door:"logs",words:"ENVIRONMENT [SERVICE]",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(2461),t.e(5791)]).then(t.bind(t,5791))).logs},heal:{summary:"End wha\
t an interrupted deploy left behind",door:"heal",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(329),t.e(2581),t.e(2496),t.e(5954),t.e(3817),t.e(2461),t.e(4976)]).then(t.bind(t,
12595))).healNow}}}),89475:((v,N,t)=>{t.d(N,{f:()=>c});var h=t(48165);const g={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lie\
s below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file\
 in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that lead\
s to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, o\
r run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some spa\
ce."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the li\
mit of open files."]};function c(y,m,d){const e=y,[l,s,n]=g[e.code??""]??[];return l===void 0?new h.HR("bug",`${m} could not be ${d}: ${e.message}`,{cause:y}):new h.HR(l,`${m} could not be ${d}: it ${s}\
.`,{cause:y,hint:n})}}),51986:((v,N,t)=>{t.d(N,{Y:()=>g,f:()=>h});function h(d,e,l){const n=Object.entries(e).filter(([,o])=>o!==void 0&&o!==""&&o!==0).map(([o,a])=>`${o}=${m(String(a))}`).join(",");return`\
::${d}${n===""?"":` ${n}`}::${y(l)}`}function g(d){return d.replace(c,"$1​::").replace(/##\[/g,"##​[")}const c=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function y(d){return d.replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function m(d){return y(d).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((v,N,t)=>{t.d(N,{Qc:()=>g,hv:()=>h,zQ:()=>y});function h(){const m=Object.
entries(process.env).filter(d=>d[1]!==void 0);return Object.fromEntries(m)}function g(m){return Object.fromEntries(Object.entries(m).filter(([d])=>!c.has(d)&&!/^(INPUT|STATE)_/.test(d)))}const c=new Set(
["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function y(m,d){const e=Object.entries(m).filter(([s])=>s.startsWith(d)),l=s=>d==="INPUT_"?s.toLowerCase():s;return Object.
fromEntries(e.map(([s,n])=>[l(s.slice(d.length)),n.trim()]))}}),67480:((v,N,t)=>{t.d(N,{s:()=>O});var h=t(58563),g=t(51986),c=t(4314),y=t(77598),m=t(73024),d=t(48165),e=t(89475);function l(i,I,u){n(i,
`${s(I,u,`ghadelimiter_${(0,y.randomUUID)()}`)}
`)}function s(i,I,u){if(i.includes(u)||I.includes(u))throw new d.HR("bug",`The delimiter for ${i} occurs in its value.`);return`${i}<<${u}
${I}
${u}`}function n(i,I){try{(0,m.appendFileSync)(i,I,"utf8")}catch(u){throw(0,e.f)(u,i,"written")}}const o=1024*1024,a=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function r(i,I){const u=(0,m.statSync)(i,{throwIfNoEntry:!1})?.size??0,P=Buffer.from(`${I}
`,"utf8");if(u+P.length<=o)return n(i,P.toString("utf8")),!0;const R=o-u-Buffer.byteLength(a);return R>0&&n(i,T(P.subarray(0,R).toString("utf8"))+a),!1}function T(i){return i.slice(0,i.lastIndexOf(`
`)+1)}function O(){return x((0,c.hv)(),i=>{process.stdout.write(i)})}function x(i,I){const u=i.GITHUB_ACTIONS==="true",P=(f,E,S)=>{u&&I(`${(0,g.f)(f,E,S)}
`)},R=[];let $;const U=f=>($??=(0,h.Px)(R),$(f)),A=(f,E,[S,C])=>{const M=i[f];M?l(M,S,C):P(E,{name:S},C)};return{ci:u||(i.CI??"")!=="",github:u,env:i,inputs:(0,c.zQ)(i,"INPUT_"),state:(0,c.zQ)(i,"STAT\
E_"),setOutput(f,E){u&&!i.GITHUB_OUTPUT&&I(`
`),A("GITHUB_OUTPUT","set-output",[f,E])},saveState:(f,E)=>A("GITHUB_STATE","save-state",[f,E]),exportVariable:(f,E)=>A("GITHUB_ENV","set-env",[f,E]),addPath(f){const E=i.GITHUB_PATH;E?n(E,`${f}
`):P("add-path",{},f)},hide:U,mask(f){R.push(f),$=void 0;const E=f.split(/\r?\n/).filter(S=>S.trim().length>=4);for(const S of new Set([f,...E]))S.trim()!==""&&P("add-mask",{},S)},startGroup:f=>P("gro\
up",{},f),endGroup:()=>P("endgroup",{},""),annotate(f,E,{title:S,file:C,line:M,endLine:V,column:j,endColumn:H}={}){P(f,{title:S,file:C,line:M,endLine:V,col:j,endColumn:H},E)},debug:f=>P("debug",{},f),
summarize(f){const E=i.GITHUB_STEP_SUMMARY;return E?r(E,f):!1},write:I}}})};export{B as id,F as ids,G as modules};

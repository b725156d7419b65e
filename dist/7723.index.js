const A=7723,M=[7723],H={7723:((P,g,t)=>{t.r(g),t.d(g,{cli:()=>e});var r=t(8165),c=t(6661),T=t(6655),f=t(7480);const u="0.1.0";async function e(o){const a=(0,f.s)(),[s="help",...i]=o;try{if(s==="--ver\
sion"||s==="version")return a.write(`deploy-action ${u}
`);if(s==="help"||s==="--help"||s==="-h"){const{helpText:m}=await t.e(5038).then(t.bind(t,5038));return a.write(m(i[0]))}const d=n(s);if(i.includes("--help")||i.includes("-h")){const{helpText:m}=await t.
e(5038).then(t.bind(t,5038));return a.write(m(s))}const{readFlags:I}=await t.e(1862).then(t.bind(t,1862)),{json:p,inputs:v,words:l}=I(s,d,i),E=await d.load();process.exitCode=await E({runner:a,inputs:v,
json:p,words:l})}catch(d){const I=(0,r.w2)(d),{failureText:p}=await t.e(4639).then(t.bind(t,4639));process.stderr.write(p(I)),process.exitCode=r.qE[I.kind].exit}}function n(o){const a=T.P[o];if(a!==void 0)
return a;throw new r.HR("usage",`There is no command ${JSON.stringify(o)}${(0,c.a)(o,Object.keys(T.P))}.`,{hint:"deploy-action help lists the commands."})}}),8165:((P,g,t)=>{t.d(g,{HR:()=>c,I$:()=>u,V0:()=>T,
qE:()=>r,w2:()=>f,xV:()=>e});const r={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"\
Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is present, valid and passed to this job."},
denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name correctly what is missing, then run agai\
n."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was tried again and kept failing; run aga\
in later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; pl\
an again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run\
 was stopped; what it had started is being undone."}};class c extends Error{kind;hint;place;details;retryAfter;rule;constructor(o,a,s={}){super(a,s.cause===void 0?void 0:{cause:s.cause}),this.name="Fa\
ilure",this.kind=o,this.hint=s.hint??r[o].hint,this.place=s.place,this.details=s.details??[],this.retryAfter=s.retryAfter,this.rule=s.rule}}function T(n,o){const{kind:a,hint:s,place:i,details:d,retryAfter:I,
rule:p}=n;return new c(a,o(n.message),{hint:o(s),details:d.map(o),...i===void 0?{}:{place:i},...I===void 0?{}:{retryAfter:I},...p===void 0?{}:{rule:p}})}function f(n){if(n instanceof c)return n;if(n instanceof
Error&&n.name==="AbortError")return new c("cancelled","The run was cancelled.",{cause:n});const o=n instanceof Error?n.message:String(n),a=n instanceof Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new c("bug",o,{cause:n,details:a})}function u(n){return n===void 0?0:r[n.kind].exit}function e(n){const{kind:o,message:a,hint:s,details:i,place:d}=n;return{kind:o,message:a,hint:s,
details:i,...d?{place:d}:{}}}}),6661:((P,g,t)=>{t.d(g,{a:()=>c,p:()=>r});function r(e,n){const o=e.toLowerCase(),a=Math.max(1,Math.floor(o.length/3));return n.map(i=>({candidate:i,wrong:f(o,i.toLowerCase())})).
filter(({wrong:i})=>i<=a).sort((i,d)=>i.wrong-d.wrong)[0]?.candidate??n.find(i=>T(o,i.toLowerCase()))}function c(e,n){const o=r(e,n);return o===void 0?"":`; did you mean ${JSON.stringify(o)}?`}function T(e,n){
return Math.min(e.length,n.length)>=3&&(e.startsWith(n)||n.startsWith(e))}function f(e,n){if(Math.abs(e.length-n.length)>12||e.length>100)return Number.POSITIVE_INFINITY;let o=[],a=Array.from({length:n.
length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){const i=[s];for(let d=1;d<=n.length;d++){const I=e[s-1]===n[d-1],p=s>1&&d>1&&e[s-1]===n[d-2]&&e[s-2]===n[d-1];i[d]=Math.min(u(a,d)+1,u(i,d-1)+1,u(a,d-1)+
(I?0:1),p?u(o,d-2)+1:Number.POSITIVE_INFINITY)}o=a,a=i}return u(a,n.length)}function u(e,n){return e[n]??Number.POSITIVE_INFINITY}}),6655:((P,g,t)=>{t.d(g,{P:()=>c});const r=(T,f)=>({summary:T,door:f,
words:"",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811)]).then(t.bind(t,6776))).runStages([f])}),c={init:{summary:"Write .github/deploy.yml and a workflow for what is detect\
ed here",door:"init",words:"",load:async()=>(await Promise.all([t.e(3099),t.e(9811),t.e(1437)]).then(t.bind(t,1437))).init},validate:{summary:"Check the config and the environment, all problems at onc\
e",door:"validate",words:"",load:async()=>(await Promise.all([t.e(3099),t.e(9811),t.e(1437)]).then(t.bind(t,1437))).validate},explain:{summary:"Show every setting with where its value came from",door:"\
explain",words:"",load:async()=>(await Promise.all([t.e(3099),t.e(9811),t.e(1437)]).then(t.bind(t,1437))).explain},plan:{summary:"Print exactly what run would do on today’s facts; change nothing",door:"\
plan",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811)]).then(t.bind(t,6776))).plan},run:{summary:"Run the pipeline; deploy where --environment says so",door:"run",words:"",
load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811)]).then(t.bind(t,6776))).run},quality:r("Run the gates","quality"),metadata:r("Compute version, tags and labels","metadata"),build:r(
"Build and push by digest","build"),scan:r("Scan the checkout and the images","scan"),deploy:r("Deploy a digest to an environment","deploy"),rollback:{summary:"Return an environment to an earlier good\
 release",door:"rollback",words:"",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811),t.e(9194)]).then(t.bind(t,6813))).rollback},status:{summary:"What runs in each environment,\
 seen at the destination",door:"status",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811),t.e(8129)]).then(t.bind(t,8129))).status},history:{summary:"The \
records of deployments, newest first",door:"history",words:"[ENVIRONMENT]",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811),t.e(8129)]).then(t.bind(t,8129))).history},logs:{summary:"\
The last log lines of an environment’s services",door:"logs",words:"ENVIRONMENT [SERVICE]",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811),t.e(8129)]).then(t.bind(t,8129))).
logs},heal:{summary:"End what an interrupted deploy left behind",door:"heal",words:"ENVIRONMENT",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811),t.e(4976)]).then(t.bind(t,2595))).
healNow}}}),9475:((P,g,t)=>{t.d(g,{f:()=>T});var r=t(8165);const c={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below som\
ething that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:[
"usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct\
 the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who m\
ay."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capaci\
ty","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};
function T(f,u,e){const n=f,[o,a,s]=c[n.code??""]??[];return o===void 0?new r.HR("bug",`${u} could not be ${e}: ${n.message}`,{cause:f}):new r.HR(o,`${u} could not be ${e}: it ${a}.`,{cause:f,hint:s})}}),
1986:((P,g,t)=>{t.d(g,{Y:()=>c,f:()=>r});function r(e,n,o){const s=Object.entries(n).filter(([,i])=>i!==void 0&&i!==""&&i!==0).map(([i,d])=>`${i}=${u(String(d))}`).join(",");return`::${e}${s===""?"":`\
 ${s}`}::${f(o)}`}function c(e){return e.replace(T,"$1​::").replace(/##\[/g,"##​[")}const T=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function f(e){return e.replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function u(e){return f(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((P,g,t)=>{t.d(g,{Qc:()=>c,hv:()=>r,zQ:()=>f});function r(){const u=Object.entries(process.env).
filter(e=>e[1]!==void 0);return Object.fromEntries(u)}function c(u){return Object.fromEntries(Object.entries(u).filter(([e])=>!T.has(e)&&!/^(INPUT|STATE)_/.test(e)))}const T=new Set(["GITHUB_OUTPUT","\
GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function f(u,e){const n=Object.entries(u).filter(([a])=>a.startsWith(e)),o=a=>e==="INPUT_"?a.toLowerCase():a;return Object.fromEntries(
n.map(([a,s])=>[o(a.slice(e.length)),s.trim()]))}}),7480:((P,g,t)=>{t.d(g,{s:()=>p});var r=t(1986),c=t(4314),T=t(7598),f=t(3024),u=t(8165),e=t(9475);function n(l,E,m){a(l,`${o(E,m,`ghadelimiter_${(0,T.
randomUUID)()}`)}
`)}function o(l,E,m){if(l.includes(m)||E.includes(m))throw new u.HR("bug",`The delimiter for ${l} occurs in its value.`);return`${l}<<${m}
${E}
${m}`}function a(l,E){try{(0,f.appendFileSync)(l,E,"utf8")}catch(m){throw(0,e.f)(m,l,"written")}}const s=1024*1024,i=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function d(l,E){const m=(0,f.statSync)(l,{throwIfNoEntry:!1})?.size??0,N=Buffer.from(`${E}
`,"utf8");if(m+N.length<=s)return a(l,N.toString("utf8")),!0;const S=s-m-Buffer.byteLength(i);return S>0&&a(l,I(N.subarray(0,S).toString("utf8"))+i),!1}function I(l){return l.slice(0,l.lastIndexOf(`
`)+1)}function p(){return v((0,c.hv)(),l=>{process.stdout.write(l)})}function v(l,E){const m=l.GITHUB_ACTIONS==="true",N=(h,y,O)=>{m&&E(`${(0,r.f)(h,y,O)}
`)},S=(h,y,[O,x])=>{const C=l[h];C?n(C,O,x):N(y,{name:O},x)};return{ci:m||(l.CI??"")!=="",github:m,env:l,inputs:(0,c.zQ)(l,"INPUT_"),state:(0,c.zQ)(l,"STATE_"),setOutput(h,y){m&&!l.GITHUB_OUTPUT&&E(`
`),S("GITHUB_OUTPUT","set-output",[h,y])},saveState:(h,y)=>S("GITHUB_STATE","save-state",[h,y]),exportVariable:(h,y)=>S("GITHUB_ENV","set-env",[h,y]),addPath(h){const y=l.GITHUB_PATH;y?a(y,`${h}
`):N("add-path",{},h)},mask(h){const y=h.split(/\r?\n/).filter(O=>O.trim().length>=4);for(const O of new Set([h,...y]))O.trim()!==""&&N("add-mask",{},O)},startGroup:h=>N("group",{},h),endGroup:()=>N("\
endgroup",{},""),annotate(h,y,{title:O,file:x,line:C,endLine:$,column:R,endColumn:U}={}){N(h,{title:O,file:x,line:C,endLine:$,col:R,endColumn:U},y)},debug:h=>N("debug",{},h),summarize(h){const y=l.GITHUB_STEP_SUMMARY;
return y?d(y,h):!1},write:E}}})};export{A as id,M as ids,H as modules};

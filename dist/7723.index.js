const A=7723,M=[7723],H={7723:((P,g,t)=>{t.r(g),t.d(g,{cli:()=>e});var r=t(8165),T=t(6661),u=t(6655),f=t(7480);const c="0.1.0";async function e(n){const s=(0,f.s)(),[o="help",...a]=n;try{if(o==="--ver\
sion"||o==="version")return s.write(`deploy-action ${c}
`);if(o==="help"||o==="--help"||o==="-h"){const{helpText:m}=await t.e(5038).then(t.bind(t,5038));return s.write(m(a[0]))}const d=i(o);if(a.includes("--help")||a.includes("-h")){const{helpText:m}=await t.
e(5038).then(t.bind(t,5038));return s.write(m(o))}const{readFlags:I}=await t.e(1862).then(t.bind(t,1862)),{json:p,inputs:S,words:l}=I(o,d,a),E=await d.load();process.exitCode=await E({runner:s,inputs:S,
json:p,words:l})}catch(d){const I=(0,r.w2)(d),{failureText:p}=await t.e(4639).then(t.bind(t,4639));process.stderr.write(p(I)),process.exitCode=r.qE[I.kind].exit}}function i(n){const s=u.P[n];if(s!==void 0)
return s;throw new r.HR("usage",`There is no command ${JSON.stringify(n)}${(0,T.a)(n,Object.keys(u.P))}.`,{hint:"deploy-action help lists the commands."})}}),8165:((P,g,t)=>{t.d(g,{HR:()=>u,I$:()=>e,V0:()=>f,
qE:()=>r,w2:()=>c,xV:()=>i});const r={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"\
Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is present, valid and passed to this job."},
denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name correctly what is missing, then run agai\
n."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was tried again and kept failing; run aga\
in later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; pl\
an again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run\
 was stopped; what it had started is being undone."}},T=Object.keys(r);class u extends Error{kind;hint;place;details;retryAfter;rule;constructor(s,o,a={}){super(o,a.cause===void 0?void 0:{cause:a.cause}),
this.name="Failure",this.kind=s,this.hint=a.hint??r[s].hint,this.place=a.place,this.details=a.details??[],this.retryAfter=a.retryAfter,this.rule=a.rule}}function f(n,s){const{kind:o,hint:a,place:d,details:I,
retryAfter:p,rule:S}=n;return new u(o,s(n.message),{hint:s(a),details:I.map(s),...d===void 0?{}:{place:d},...p===void 0?{}:{retryAfter:p},...S===void 0?{}:{rule:S}})}function c(n){if(n instanceof u)return n;
if(n instanceof Error&&n.name==="AbortError")return new u("cancelled","The run was cancelled.",{cause:n});const s=n instanceof Error?n.message:String(n),o=n instanceof Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new u("bug",s,{cause:n,details:o})}function e(n){return n===void 0?0:r[n.kind].exit}function i(n){const{kind:s,message:o,hint:a,details:d,place:I}=n;return{kind:s,message:o,hint:a,
details:d,...I?{place:I}:{}}}}),6661:((P,g,t)=>{t.d(g,{a:()=>T,p:()=>r});function r(e,i){const n=e.toLowerCase(),s=Math.max(1,Math.floor(n.length/3));return i.map(a=>({candidate:a,wrong:f(n,a.toLowerCase())})).
filter(({wrong:a})=>a<=s).sort((a,d)=>a.wrong-d.wrong)[0]?.candidate??i.find(a=>u(n,a.toLowerCase()))}function T(e,i){const n=r(e,i);return n===void 0?"":`; did you mean ${JSON.stringify(n)}?`}function u(e,i){
return Math.min(e.length,i.length)>=3&&(e.startsWith(i)||i.startsWith(e))}function f(e,i){if(Math.abs(e.length-i.length)>12||e.length>100)return Number.POSITIVE_INFINITY;let n=[],s=Array.from({length:i.
length+1},(o,a)=>a);for(let o=1;o<=e.length;o++){const a=[o];for(let d=1;d<=i.length;d++){const I=e[o-1]===i[d-1],p=o>1&&d>1&&e[o-1]===i[d-2]&&e[o-2]===i[d-1];a[d]=Math.min(c(s,d)+1,c(a,d-1)+1,c(s,d-1)+
(I?0:1),p?c(n,d-2)+1:Number.POSITIVE_INFINITY)}n=s,s=a}return c(s,i.length)}function c(e,i){return e[i]??Number.POSITIVE_INFINITY}}),6655:((P,g,t)=>{t.d(g,{P:()=>T});const r=(u,f)=>({summary:u,door:f,
words:"",load:async()=>(await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(9811)]).then(t.bind(t,6776))).runStages([f])}),T={init:{summary:"Write .github/deploy.yml and a workflow for what is detect\
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
healNow}}}),9475:((P,g,t)=>{t.d(g,{f:()=>u});var r=t(8165);const T={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below som\
ething that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:[
"usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct\
 the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who m\
ay."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capaci\
ty","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};
function u(f,c,e){const i=f,[n,s,o]=T[i.code??""]??[];return n===void 0?new r.HR("bug",`${c} could not be ${e}: ${i.message}`,{cause:f}):new r.HR(n,`${c} could not be ${e}: it ${s}.`,{cause:f,hint:o})}}),
1986:((P,g,t)=>{t.d(g,{Y:()=>T,f:()=>r});function r(e,i,n){const o=Object.entries(i).filter(([,a])=>a!==void 0&&a!==""&&a!==0).map(([a,d])=>`${a}=${c(String(d))}`).join(",");return`::${e}${o===""?"":`\
 ${o}`}::${f(n)}`}function T(e){return e.replace(u,"$1​::").replace(/##\[/g,"##​[")}const u=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function f(e){return e.replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function c(e){return f(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((P,g,t)=>{t.d(g,{Qc:()=>T,hv:()=>r,zQ:()=>f});function r(){const c=Object.entries(process.env).
filter(e=>e[1]!==void 0);return Object.fromEntries(c)}function T(c){return Object.fromEntries(Object.entries(c).filter(([e])=>!u.has(e)&&!/^(INPUT|STATE)_/.test(e)))}const u=new Set(["GITHUB_OUTPUT","\
GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function f(c,e){const i=Object.entries(c).filter(([s])=>s.startsWith(e)),n=s=>e==="INPUT_"?s.toLowerCase():s;return Object.fromEntries(
i.map(([s,o])=>[n(s.slice(e.length)),o.trim()]))}}),7480:((P,g,t)=>{t.d(g,{s:()=>p});var r=t(1986),T=t(4314),u=t(7598),f=t(3024),c=t(8165),e=t(9475);function i(l,E,m){s(l,`${n(E,m,`ghadelimiter_${(0,u.
randomUUID)()}`)}
`)}function n(l,E,m){if(l.includes(m)||E.includes(m))throw new c.HR("bug",`The delimiter for ${l} occurs in its value.`);return`${l}<<${m}
${E}
${m}`}function s(l,E){try{(0,f.appendFileSync)(l,E,"utf8")}catch(m){throw(0,e.f)(m,l,"written")}}const o=1024*1024,a=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function d(l,E){const m=(0,f.statSync)(l,{throwIfNoEntry:!1})?.size??0,N=Buffer.from(`${E}
`,"utf8");if(m+N.length<=o)return s(l,N.toString("utf8")),!0;const v=o-m-Buffer.byteLength(a);return v>0&&s(l,I(N.subarray(0,v).toString("utf8"))+a),!1}function I(l){return l.slice(0,l.lastIndexOf(`
`)+1)}function p(){return S((0,T.hv)(),l=>{process.stdout.write(l)})}function S(l,E){const m=l.GITHUB_ACTIONS==="true",N=(h,y,O)=>{m&&E(`${(0,r.f)(h,y,O)}
`)},v=(h,y,[O,x])=>{const C=l[h];C?i(C,O,x):N(y,{name:O},x)};return{ci:m||(l.CI??"")!=="",github:m,env:l,inputs:(0,T.zQ)(l,"INPUT_"),state:(0,T.zQ)(l,"STATE_"),setOutput(h,y){m&&!l.GITHUB_OUTPUT&&E(`
`),v("GITHUB_OUTPUT","set-output",[h,y])},saveState:(h,y)=>v("GITHUB_STATE","save-state",[h,y]),exportVariable:(h,y)=>v("GITHUB_ENV","set-env",[h,y]),addPath(h){const y=l.GITHUB_PATH;y?s(y,`${h}
`):N("add-path",{},h)},mask(h){const y=h.split(/\r?\n/).filter(O=>O.trim().length>=4);for(const O of new Set([h,...y]))O.trim()!==""&&N("add-mask",{},O)},startGroup:h=>N("group",{},h),endGroup:()=>N("\
endgroup",{},""),annotate(h,y,{title:O,file:x,line:C,endLine:$,column:R,endColumn:U}={}){N(h,{title:O,file:x,line:C,endLine:$,col:R,endColumn:U},y)},debug:h=>N("debug",{},h),summarize(h){const y=l.GITHUB_STEP_SUMMARY;
return y?d(y,h):!1},write:E}}})};export{A as id,M as ids,H as modules};

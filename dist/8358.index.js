const D=8358,C=[8358],H={8165:((x,O,t)=>{t.d(O,{HR:()=>g,I$:()=>b,V0:()=>w,qE:()=>p,w2:()=>T,xV:()=>s});const p={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines a\
bove; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",
hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"\
Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"\
Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,
title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},
cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class g extends Error{kind;hint;place;details;retryAfter;rule;constructor(f,d,u={}){super(
d,u.cause===void 0?void 0:{cause:u.cause}),this.name="Failure",this.kind=f,this.hint=u.hint??p[f].hint,this.place=u.place,this.details=u.details??[],this.retryAfter=u.retryAfter,this.rule=u.rule}}function w(n,f){
const{kind:d,hint:u,place:c,details:m,retryAfter:N,rule:S}=n;return new g(d,f(n.message),{hint:f(u),details:m.map(f),...c===void 0?{}:{place:c},...N===void 0?{}:{retryAfter:N},...S===void 0?{}:{rule:S}})}
function T(n){if(n instanceof g)return n;if(n instanceof Error&&n.name==="AbortError")return new g("cancelled","The run was cancelled.",{cause:n});const f=n instanceof Error?n.message:String(n),d=n instanceof
Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new g("bug",f,{cause:n,details:d})}function b(n){return n===void 0?0:p[n.kind].exit}function s(n){const{kind:f,message:d,hint:u,details:c,place:m}=n;return{kind:f,message:d,hint:u,
details:c,...m?{place:m}:{}}}}),6661:((x,O,t)=>{t.d(O,{a:()=>g,p:()=>p});function p(s,n){const f=s.toLowerCase(),d=Math.max(1,Math.floor(f.length/3));return n.map(c=>({candidate:c,wrong:T(f,c.toLowerCase())})).
filter(({wrong:c})=>c<=d).sort((c,m)=>c.wrong-m.wrong)[0]?.candidate??n.find(c=>w(f,c.toLowerCase()))}function g(s,n){const f=p(s,n);return f===void 0?"":`; did you mean ${JSON.stringify(f)}?`}function w(s,n){
return Math.min(s.length,n.length)>=3&&(s.startsWith(n)||n.startsWith(s))}function T(s,n){if(Math.abs(s.length-n.length)>12||s.length>100)return Number.POSITIVE_INFINITY;let f=[],d=Array.from({length:n.
length+1},(u,c)=>c);for(let u=1;u<=s.length;u++){const c=[u];for(let m=1;m<=n.length;m++){const N=s[u-1]===n[m-1],S=u>1&&m>1&&s[u-1]===n[m-2]&&s[u-2]===n[m-1];c[m]=Math.min(b(d,m)+1,b(c,m-1)+1,b(d,m-1)+
(N?0:1),S?b(f,m-2)+1:Number.POSITIVE_INFINITY)}f=d,d=c}return b(d,n.length)}function b(s,n){return s[n]??Number.POSITIVE_INFINITY}}),9475:((x,O,t)=>{t.d(O,{f:()=>w});var p=t(8165);const g={ENOENT:["ab\
sent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file wh\
ere a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:[
"usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permiss\
ions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, \
or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or \
raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function w(T,b,s){const n=T,[f,d,u]=g[n.code??""]??[];return f===void 0?new p.
HR("bug",`${b} could not be ${s}: ${n.message}`,{cause:T}):new p.HR(f,`${b} could not be ${s}: it ${d}.`,{cause:T,hint:u})}}),1986:((x,O,t)=>{t.d(O,{Y:()=>g,f:()=>p});function p(s,n,f){const u=Object.
entries(n).filter(([,c])=>c!==void 0&&c!==""&&c!==0).map(([c,m])=>`${c}=${b(String(m))}`).join(",");return`::${s}${u===""?"":` ${u}`}::${T(f)}`}function g(s){return s.replace(w,"$1​::").replace(/##\[/g,
"##​[")}const w=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function T(s){return s.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function b(s){return T(s).replace(/:/g,"%3\
A").replace(/,/g,"%2C")}}),4314:((x,O,t)=>{t.d(O,{Qc:()=>g,hv:()=>p,zQ:()=>T});function p(){const b=Object.entries(process.env).filter(s=>s[1]!==void 0);return Object.fromEntries(b)}function g(b){return Object.
fromEntries(Object.entries(b).filter(([s])=>!w.has(s)&&!/^(INPUT|STATE)_/.test(s)))}const w=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function T(b,s){
const n=Object.entries(b).filter(([d])=>d.startsWith(s)),f=d=>s==="INPUT_"?d.toLowerCase():d;return Object.fromEntries(n.map(([d,u])=>[f(d.slice(s.length)),u.trim()]))}}),7480:((x,O,t)=>{t.d(O,{s:()=>S});
var p=t(1986),g=t(4314),w=t(7598),T=t(3024),b=t(8165),s=t(9475);function n(h,I,v){d(h,`${f(I,v,`ghadelimiter_${(0,w.randomUUID)()}`)}
`)}function f(h,I,v){if(h.includes(v)||I.includes(v))throw new b.HR("bug",`The delimiter for ${h} occurs in its value.`);return`${h}<<${v}
${I}
${v}`}function d(h,I){try{(0,T.appendFileSync)(h,I,"utf8")}catch(v){throw(0,s.f)(v,h,"written")}}const u=1024*1024,c=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function m(h,I){const v=(0,T.statSync)(h,{throwIfNoEntry:!1})?.size??0,k=Buffer.from(`${I}
`,"utf8");if(v+k.length<=u)return d(h,k.toString("utf8")),!0;const o=u-v-Buffer.byteLength(c);return o>0&&d(h,N(k.subarray(0,o).toString("utf8"))+c),!1}function N(h){return h.slice(0,h.lastIndexOf(`
`)+1)}function S(){return A((0,g.hv)(),h=>{process.stdout.write(h)})}function A(h,I){const v=h.GITHUB_ACTIONS==="true",k=(e,a,r)=>{v&&I(`${(0,p.f)(e,a,r)}
`)},o=(e,a,[r,l])=>{const i=h[e];i?n(i,r,l):k(a,{name:r},l)};return{ci:v||(h.CI??"")!=="",github:v,env:h,inputs:(0,g.zQ)(h,"INPUT_"),state:(0,g.zQ)(h,"STATE_"),setOutput(e,a){v&&!h.GITHUB_OUTPUT&&I(`
`),o("GITHUB_OUTPUT","set-output",[e,a])},saveState:(e,a)=>o("GITHUB_STATE","save-state",[e,a]),exportVariable:(e,a)=>o("GITHUB_ENV","set-env",[e,a]),addPath(e){const a=h.GITHUB_PATH;a?d(a,`${e}
`):k("add-path",{},e)},mask(e){const a=e.split(/\r?\n/).filter(r=>r.trim().length>=4);for(const r of new Set([e,...a]))r.trim()!==""&&k("add-mask",{},r)},startGroup:e=>k("group",{},e),endGroup:()=>k("\
endgroup",{},""),annotate(e,a,{title:r,file:l,line:i,endLine:y,column:E,endColumn:$}={}){k(e,{title:r,file:l,line:i,endLine:y,col:E,endColumn:$},a)},debug:e=>k("debug",{},e),summarize(e){const a=h.GITHUB_STEP_SUMMARY;
return a?m(a,e):!1},write:I}}}),8358:((x,O,t)=>{t.r(O),t.d(O,{main:()=>A});const p="`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.",g="Kind of the failure (usage auth denied absent cap\
acity transient unhealthy timeout stale cancelled bug), else empty.",w="The whole report as JSON.",T="Digest of the only image, else empty.",b="JSON object: image id → `sha256:…`.",s="The images b\
y digest, one `id=name@sha256:…` per line: what the input `images` takes.",n="Tags given to the images, one `name:tag` per line.",f="Hash of the plan: what an approval can be bound to.",d={result:p,
"failure-kind":g,environment:"The environment that was deployed to.",url:"URL of the environment.",digests:"JSON object: image id → `sha256:…` that runs now, as observed.","previous-digests":"JSON\
 object: image id → `sha256:…` that ran before.","deployment-id":"Id of the deployment record.","plan-hash":f,report:w},u={root:{title:"Deploy Action",description:"From a push to a healthy, record\
ed, reversible deployment",outputs:{...d,stages:"JSON object: stage → its result.",version:"Version for people: `v1.0.0`, `main-1a2b3c4`.",tags:n,images:s,digest:T}},plan:{title:"Plan",description:"\
Print what a run would do on today's facts, and change nothing",outputs:{result:p,"failure-kind":g,plan:"The plans as text.","plan-hash":f,report:w}},quality:{title:"Quality gates",description:"Run th\
e gates of the config: tests, linters, anything with an exit code",outputs:{result:p,"failure-kind":g,report:w}},metadata:{title:"Image metadata",description:"Tags, labels and annotations for images, \
with the inputs and outputs of docker/metadata-action",outputs:{version:"The main version.",tags:"Full names, one per line.","tag-names":"Tags without image names, one per line.",labels:"Labels, one `\
name=value` per line.",annotations:"Annotations, one `name=value` per line.",json:"All of it as JSON.","bake-file-tags":"Path of a bake definition with the tags.","bake-file-labels":"Path of a bake de\
finition with the labels.","bake-file-annotations":"Path of a bake definition with the annotations.","bake-file":"Path of a bake definition with tags and labels."}},build:{title:"Build",description:"B\
uild the images of the config for every platform and push them by digest",outputs:{result:p,"failure-kind":g,digest:T,digests:b,images:s,tags:n,report:w}},scan:{title:"Scan",description:"Look for secr\
ets in the checkout and for vulnerabilities in the images, by digest",outputs:{result:p,"failure-kind":g,report:w}},deploy:{title:"Deploy",description:"Bring a digest to an environment, verify what ru\
ns, and go back if it is not healthy",outputs:d},rollback:{title:"Roll back",description:"Return an environment to an earlier good release, and verify that it runs",outputs:d}};var c=t(8165),m=t(9811),
N=t(7480),S=t(3614);async function A(o,e){const a=(0,N.s)();try{process.exitCode=e==="main"?await h(o,a):await k(o,a)}catch(r){const l=(0,c.w2)(r),{failureText:i}=await Promise.resolve().then(t.bind(t,
4639));a.write(i(l)),a.annotate("error",l.message,l.place),a.setOutput("failure-kind",l.kind),v(o).includes("result")&&a.setOutput("result",l.kind==="cancelled"?"cancelled":"failed"),process.exitCode=
(0,c.I$)(l)}}async function h(o,e){const a=(0,S.Ko)(o,e.env);if(o==="root"){const{callsForNothing:$}=await t.e(8664).then(t.bind(t,8664));if(await $(a,e))return I(e)}const r=o==="plan"||a.flag("dry-ru\
n"),[{runWorld:l},{withWorld:i}]=await Promise.all([Promise.all([t.e(4006),t.e(3099),t.e(6776)]).then(t.bind(t,6776)),t.e(3099).then(t.bind(t,3099))]),y=(0,m.N)(e,!1,v(o));e.saveState("action",o);const E=await i(
{runner:e,inputs:a},async $=>{if(o==="rollback"){const{rollbackWorld:U}=await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(6813)]).then(t.bind(t,6813));return U($,y.sink,"leave")}const P=o==="root"||
o==="plan"?void 0:[o];return l($,y.sink,{words:P,planned:r,onCancel:"leave"})});return y.finish(E,r),e.saveState("ended",E.failure?.kind??"succeeded"),(0,m.s)(E)}function I(o){return o.write(`This eve\
nt calls for nothing: a branch or tag was deleted.
`),o.setOutput("result","skipped"),0}function v(o){return Object.keys(u[o]?.outputs??{})}async function k(o,e){const a=e.state.action===o,r=e.state.ended===void 0||e.state.ended==="cancelled",l=(0,S.Ko)(
o,e.env);if(!a||!r||l.get("environment")===void 0)return 0;const{healWorld:i}=await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(2595)]).then(t.bind(t,2595)),{withWorld:y}=await t.e(3099).then(t.bind(
t,3099)),E=(0,m.N)(e,!1);if((await y({runner:e,inputs:l},P=>i(P,l.list("environment"),E.sink))).some(({held:P})=>P))throw new c.HR("unhealthy","What the cancelled run began could not be undone wholly.");
return 0}}),3614:((x,O,t)=>{t.d(O,{Cp:()=>m,Vc:()=>N,Ko:()=>c});var p=t(8165),g=t(6661);const w=[{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:[
"build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",
description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,\
linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the\
 config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,
commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*",
"annotations"]}],T=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",description:"Image names, one per line\
. Default: those of the config.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. Default: those of the config.",doors:[
"metadata"],list:!0,commas:!1},{name:"flavor",description:"Flavor of all tags: latest, prefix, suffix.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per l\
ine.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of t\
he output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"\
Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],
b=["quality","metadata","build","scan","deploy"],s=["root","plan","deploy","rollback","run"],n=[...s,"validate","explain"],u=[{name:"config",description:"The config file, relative to the checkout.",doors:[
"all"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],default:"."},{name:"state",description:"Folder for local state, rela\
tive to the checkout.",doors:["all"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},
{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:b},
{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:n},{name:"image",description:"The image to build or deploy: registry and repository, \
for the config's only image (or `app`).",doors:["root","plan","build","scan","deploy","run"],config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one \
that was built or recorded.",doors:["root","plan","scan","deploy","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan",
"scan","deploy","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a value in double quotes may have several lines), or a JSON o\
bject such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, release or digest to go back to. Default: the one before.",doors:["rollb\
ack"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden. It is recorded.",doors:s},{name:"plan-hash",description:"The hash of the plan that was approved. Anot\
her plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","scan","d\
eploy","rollback","run"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:[
"scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","scan","deploy"]},{name:"action",description:"\
How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...w,...T];function c(o,e){const a=new Map,r=[],l=N(o);for(const[i,y]of Object.entries(e)){if(!i.startsWith(
"INPUT_")||y===void 0)continue;const E=i.slice(6).toLowerCase(),$=[E,E.replaceAll("_","-")].find(P=>l.some(U=>U.name===P));$===void 0?S(E,l,r):y.trim()!==""&&a.set($,{value:y.trim(),source:{from:"inpu\
t",where:`input ${$}`}})}return A(l,a,r)}function m(o,e){const a=N(o),r=new Map;for(const[l,i]of Object.entries(e))if(i!==void 0){if(!a.some(y=>y.name===l)){const y=a.map(E=>E.name);throw new p.HR("us\
age",`--${l}: unknown option${(0,g.a)(l,y)}`)}i.trim()!==""&&r.set(l,{value:i.trim(),source:{from:"input",where:`--${l}`}})}return A(a,r,[])}function N(o){return u.filter(({doors:e})=>e.includes("all")||
e.includes(o))}function S(o,e,a){const r=e.map(i=>i.name),l=(0,g.p)(o,r);if(l!==void 0)throw new p.HR("usage",`input ${o}: unknown input; did you mean ${JSON.stringify(l)}?`);a.push(`The input ${o} is\
 not known here and was ignored.`)}function A(o,e,a){const r=i=>o.find(y=>y.name===i);for(const[i,y]of e)I(i,y,r(i));const l=i=>e.get(i);return{get:l,warnings:a,flag:i=>v(i,l(i),r(i)?.default),list:i=>k(
l(i)?.value??r(i)?.default??"",r(i)?.commas??!0),overrides:()=>o.flatMap(i=>{const y=e.get(i.name);return y===void 0||i.config===void 0?[]:[{path:i.config,value:h(i,y),source:y.source}]})}}function h(o,{
value:e,source:a}){if(o.list!==!0)return e;const r=k(e,o.commas??!0);if(o.pairs!==!0)return r;const l=r.find(i=>i.indexOf("=")<1);if(l!==void 0)throw new p.HR("usage",`${o.name}: expected NAME=VALUE l\
ines, found ${JSON.stringify(l)} (from ${a.where})`);return Object.fromEntries(r.map(i=>[i.slice(0,i.indexOf("=")),i.slice(i.indexOf("=")+1)]))}function I(o,{value:e,source:a},r){const l=r?.choices;if(l===
void 0)return;const i=r?.list?k(e,!0):[e];for(const y of i.filter(E=>!l.includes(E)))throw new p.HR("usage",`${o}: expected ${r?.list?"a list of":"one of"} ${l.join(", ")}, found ${JSON.stringify(y)}${(0,g.
a)(y,l)} (from ${a.where})`)}function v(o,e,a){const r=e?.value??a??"false";if(/^(true|True|TRUE)$/.test(r))return!0;if(/^(false|False|FALSE)$/.test(r))return!1;throw new p.HR("usage",`${o}: expected \
true or false, found ${JSON.stringify(r)} (from ${e?.source.where})`)}function k(o,e){return o.split(e?/[\s,]+/:/[\r\n]+/).map(a=>a.trim()).filter(a=>a!=="")}})};export{D as id,C as ids,H as modules};

const D=8358,C=[8358],H={8165:((A,O,t)=>{t.d(O,{HR:()=>b,I$:()=>i,V0:()=>T,qE:()=>m,w2:()=>y,xV:()=>c});const m={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines a\
bove; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",
hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"\
Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"\
Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,
title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},
cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}},v=Object.keys(m);class b extends Error{kind;hint;place;details;retryAfter;rule;constructor(u,h,l={}){
super(h,l.cause===void 0?void 0:{cause:l.cause}),this.name="Failure",this.kind=u,this.hint=l.hint??m[u].hint,this.place=l.place,this.details=l.details??[],this.retryAfter=l.retryAfter,this.rule=l.rule}}
function T(s,u){const{kind:h,hint:l,place:p,details:N,retryAfter:S,rule:x}=s;return new b(h,u(s.message),{hint:u(l),details:N.map(u),...p===void 0?{}:{place:p},...S===void 0?{}:{retryAfter:S},...x===void 0?
{}:{rule:x}})}function y(s){if(s instanceof b)return s;if(s instanceof Error&&s.name==="AbortError")return new b("cancelled","The run was cancelled.",{cause:s});const u=s instanceof Error?s.message:String(
s),h=s instanceof Error&&s.stack?s.stack.split(`
`).slice(1,6):[];return new b("bug",u,{cause:s,details:h})}function i(s){return s===void 0?0:m[s.kind].exit}function c(s){const{kind:u,message:h,hint:l,details:p,place:N}=s;return{kind:u,message:h,hint:l,
details:p,...N?{place:N}:{}}}}),6661:((A,O,t)=>{t.d(O,{a:()=>v,p:()=>m});function m(i,c){const s=i.toLowerCase(),u=Math.max(1,Math.floor(s.length/3));return c.map(l=>({candidate:l,wrong:T(s,l.toLowerCase())})).
filter(({wrong:l})=>l<=u).sort((l,p)=>l.wrong-p.wrong)[0]?.candidate??c.find(l=>b(s,l.toLowerCase()))}function v(i,c){const s=m(i,c);return s===void 0?"":`; did you mean ${JSON.stringify(s)}?`}function b(i,c){
return Math.min(i.length,c.length)>=3&&(i.startsWith(c)||c.startsWith(i))}function T(i,c){if(Math.abs(i.length-c.length)>12||i.length>100)return Number.POSITIVE_INFINITY;let s=[],u=Array.from({length:c.
length+1},(h,l)=>l);for(let h=1;h<=i.length;h++){const l=[h];for(let p=1;p<=c.length;p++){const N=i[h-1]===c[p-1],S=h>1&&p>1&&i[h-1]===c[p-2]&&i[h-2]===c[p-1];l[p]=Math.min(y(u,p)+1,y(l,p-1)+1,y(u,p-1)+
(N?0:1),S?y(s,p-2)+1:Number.POSITIVE_INFINITY)}s=u,u=l}return y(u,c.length)}function y(i,c){return i[c]??Number.POSITIVE_INFINITY}}),9475:((A,O,t)=>{t.d(O,{f:()=>b});var m=t(8165);const v={ENOENT:["ab\
sent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file wh\
ere a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:[
"usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permiss\
ions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, \
or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or \
raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function b(T,y,i){const c=T,[s,u,h]=v[c.code??""]??[];return s===void 0?new m.
HR("bug",`${y} could not be ${i}: ${c.message}`,{cause:T}):new m.HR(s,`${y} could not be ${i}: it ${u}.`,{cause:T,hint:h})}}),1986:((A,O,t)=>{t.d(O,{Y:()=>v,f:()=>m});function m(i,c,s){const h=Object.
entries(c).filter(([,l])=>l!==void 0&&l!==""&&l!==0).map(([l,p])=>`${l}=${y(String(p))}`).join(",");return`::${i}${h===""?"":` ${h}`}::${T(s)}`}function v(i){return i.replace(b,"$1​::").replace(/##\[/g,
"##​[")}const b=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function T(i){return i.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function y(i){return T(i).replace(/:/g,"%3\
A").replace(/,/g,"%2C")}}),4314:((A,O,t)=>{t.d(O,{Qc:()=>v,hv:()=>m,zQ:()=>T});function m(){const y=Object.entries(process.env).filter(i=>i[1]!==void 0);return Object.fromEntries(y)}function v(y){return Object.
fromEntries(Object.entries(y).filter(([i])=>!b.has(i)&&!/^(INPUT|STATE)_/.test(i)))}const b=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function T(y,i){
const c=Object.entries(y).filter(([u])=>u.startsWith(i)),s=u=>i==="INPUT_"?u.toLowerCase():u;return Object.fromEntries(c.map(([u,h])=>[s(u.slice(i.length)),h.trim()]))}}),7480:((A,O,t)=>{t.d(O,{s:()=>S});
var m=t(1986),v=t(4314),b=t(7598),T=t(3024),y=t(8165),i=t(9475);function c(f,I,w){u(f,`${s(I,w,`ghadelimiter_${(0,b.randomUUID)()}`)}
`)}function s(f,I,w){if(f.includes(w)||I.includes(w))throw new y.HR("bug",`The delimiter for ${f} occurs in its value.`);return`${f}<<${w}
${I}
${w}`}function u(f,I){try{(0,T.appendFileSync)(f,I,"utf8")}catch(w){throw(0,i.f)(w,f,"written")}}const h=1024*1024,l=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function p(f,I){const w=(0,T.statSync)(f,{throwIfNoEntry:!1})?.size??0,k=Buffer.from(`${I}
`,"utf8");if(w+k.length<=h)return u(f,k.toString("utf8")),!0;const n=h-w-Buffer.byteLength(l);return n>0&&u(f,N(k.subarray(0,n).toString("utf8"))+l),!1}function N(f){return f.slice(0,f.lastIndexOf(`
`)+1)}function S(){return x((0,v.hv)(),f=>{process.stdout.write(f)})}function x(f,I){const w=f.GITHUB_ACTIONS==="true",k=(e,a,r)=>{w&&I(`${(0,m.f)(e,a,r)}
`)},n=(e,a,[r,d])=>{const o=f[e];o?c(o,r,d):k(a,{name:r},d)};return{ci:w||(f.CI??"")!=="",github:w,env:f,inputs:(0,v.zQ)(f,"INPUT_"),state:(0,v.zQ)(f,"STATE_"),setOutput(e,a){w&&!f.GITHUB_OUTPUT&&I(`
`),n("GITHUB_OUTPUT","set-output",[e,a])},saveState:(e,a)=>n("GITHUB_STATE","save-state",[e,a]),exportVariable:(e,a)=>n("GITHUB_ENV","set-env",[e,a]),addPath(e){const a=f.GITHUB_PATH;a?u(a,`${e}
`):k("add-path",{},e)},mask(e){const a=e.split(/\r?\n/).filter(r=>r.trim().length>=4);for(const r of new Set([e,...a]))r.trim()!==""&&k("add-mask",{},r)},startGroup:e=>k("group",{},e),endGroup:()=>k("\
endgroup",{},""),annotate(e,a,{title:r,file:d,line:o,endLine:g,column:E,endColumn:$}={}){k(e,{title:r,file:d,line:o,endLine:g,col:E,endColumn:$},a)},debug:e=>k("debug",{},e),summarize(e){const a=f.GITHUB_STEP_SUMMARY;
return a?p(a,e):!1},write:I}}}),8358:((A,O,t)=>{t.r(O),t.d(O,{main:()=>x});const m="`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.",v="Kind of the failure (usage auth denied absent cap\
acity transient unhealthy timeout stale cancelled bug), else empty.",b="The whole report as JSON.",T="Digest of the only image, else empty.",y="JSON object: image id → `sha256:…`.",i="The images b\
y digest, one `id=name@sha256:…` per line: what the input `images` takes.",c="Tags given to the images, one `name:tag` per line.",s="Hash of the plan: what an approval can be bound to.",u={result:m,
"failure-kind":v,environment:"The environment that was deployed to.",url:"URL of the environment.",digests:"JSON object: image id → `sha256:…` that runs now, as observed.","previous-digests":"JSON\
 object: image id → `sha256:…` that ran before.","deployment-id":"Id of the deployment record.","plan-hash":s,report:b},h={root:{title:"Deploy Action",description:"From a push to a healthy, record\
ed, reversible deployment",outputs:{...u,stages:"JSON object: stage → its result.",version:"Version for people: `v1.0.0`, `main-1a2b3c4`.",tags:c,images:i,digest:T}},plan:{title:"Plan",description:"\
Print what a run would do on today's facts, and change nothing",outputs:{result:m,"failure-kind":v,plan:"The plans as text.","plan-hash":s,report:b}},quality:{title:"Quality gates",description:"Run th\
e gates of the config: tests, linters, anything with an exit code",outputs:{result:m,"failure-kind":v,report:b}},metadata:{title:"Image metadata",description:"Tags, labels and annotations for images, \
with the inputs and outputs of docker/metadata-action",outputs:{version:"The main version.",tags:"Full names, one per line.","tag-names":"Tags without image names, one per line.",labels:"Labels, one `\
name=value` per line.",annotations:"Annotations, one `name=value` per line.",json:"All of it as JSON.","bake-file-tags":"Path of a bake definition with the tags.","bake-file-labels":"Path of a bake de\
finition with the labels.","bake-file-annotations":"Path of a bake definition with the annotations.","bake-file":"Path of a bake definition with tags and labels."}},build:{title:"Build",description:"B\
uild the images of the config for every platform and push them by digest",outputs:{result:m,"failure-kind":v,digest:T,digests:y,images:i,tags:c,report:b}},scan:{title:"Scan",description:"Look for secr\
ets in the checkout and for vulnerabilities in the images, by digest",outputs:{result:m,"failure-kind":v,report:b}},deploy:{title:"Deploy",description:"Bring a digest to an environment, verify what ru\
ns, and go back if it is not healthy",outputs:u},rollback:{title:"Roll back",description:"Return an environment to an earlier good release, and verify that it runs",outputs:u}};var l=t(8165),p=t(9811),
N=t(7480),S=t(3614);async function x(n,e){const a=(0,N.s)();try{process.exitCode=e==="main"?await f(n,a):await k(n,a)}catch(r){const d=(0,l.w2)(r),{failureText:o}=await Promise.resolve().then(t.bind(t,
4639));a.write(o(d)),a.annotate("error",d.message,d.place),a.setOutput("failure-kind",d.kind),process.exitCode=(0,l.I$)(d)}}async function f(n,e){const a=(0,S.Ko)(n==="pipeline"?"root":n,e.env);if(n===
"pipeline"){const{callsForNothing:$}=await t.e(8664).then(t.bind(t,8664));if(await $(a,e))return I(e)}const r=n==="plan"||a.flag("dry-run"),[{runWorld:d},{withWorld:o}]=await Promise.all([Promise.all(
[t.e(4006),t.e(3099),t.e(6776)]).then(t.bind(t,6776)),t.e(3099).then(t.bind(t,3099))]),g=(0,p.N)(e,!1,w(n));e.saveState("action",n);const E=await o({runner:e,inputs:a},async $=>{if(n==="rollback"){const{
rollbackWorld:U}=await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(6813)]).then(t.bind(t,6813));return U($,g.sink,"leave")}const P=n==="pipeline"||n==="plan"?void 0:[n];return d($,g.sink,{words:P,planned:r,
onCancel:"leave"})});return g.finish(E,r),e.saveState("ended",E.failure?.kind??"succeeded"),(0,p.s)(E)}function I(n){return n.write(`This event calls for nothing: a branch or tag was deleted.
`),n.setOutput("result","skipped"),0}function w(n){return Object.keys(h[n]?.outputs??{})}async function k(n,e){const a=e.state.action===n,r=e.state.ended===void 0||e.state.ended==="cancelled",d=(0,S.Ko)(
n==="pipeline"?"root":n,e.env);if(!a||!r||d.get("environment")===void 0)return 0;const{healWorld:o}=await Promise.all([t.e(4006),t.e(3099),t.e(6776),t.e(2595)]).then(t.bind(t,2595)),{withWorld:g}=await t.
e(3099).then(t.bind(t,3099)),E=(0,p.N)(e,!1);if((await g({runner:e,inputs:d},P=>o(P,d.list("environment"),E.sink))).some(({state:P})=>P==="failed"))throw new l.HR("unhealthy","What the cancelled run b\
egan could not be undone wholly.");return 0}}),3614:((A,O,t)=>{t.d(O,{Cp:()=>p,Vc:()=>N,Ko:()=>l});var m=t(8165),v=t(6661);const b=[{name:"context",description:"Build context, relative to the checkout\
. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:[
"images","*","file"]},{name:"target",description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platfor\
ms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=V\
ALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: th\
ose of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["bu\
ild"],list:!0,commas:!1,config:["images","*","annotations"]}],T=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"i\
mages",description:"Image names, one per line. Default: those of the config.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{ve\
rsion}}`. Default: those of the config.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"Flavor of all tags: latest, prefix, suffix.",doors:["metadata"],list:!0,commas:!1},{name:"lab\
els",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},
{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["\
metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:[
"metadata"],default:"docker-metadata-action"}],y=["quality","metadata","build","scan","deploy"],i=["root","plan","deploy","rollback","run"],c=[...i,"validate","explain"],h=[{name:"config",description:"\
The config file, relative to the checkout.",doors:["all"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],default:"."},{name:"\
state",description:"Folder for local state, relative to the checkout.",doors:["all"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull reque\
st.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is\
 named.",doors:["root","plan","run"],list:!0,choices:y},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:c},{name:"image",description:"\
The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:["root","plan","build","scan","deploy","run"],config:["images","*","name"]},{name:"digest",description:"\
Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per\
 line, as the build puts them out.",doors:["plan","scan","deploy","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a value in \
double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, release or digest to g\
o back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden. It is recorded.",doors:i},{name:"plan-hash",description:"\
The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing\
.",doors:["root","quality","build","scan","deploy","rollback","run"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:[
"low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","met\
adata","build","scan","deploy"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...b,...T];function l(n,e){const a=new Map,r=[],
d=N(n);for(const[o,g]of Object.entries(e)){if(!o.startsWith("INPUT_")||g===void 0)continue;const E=o.slice(6).toLowerCase(),$=[E,E.replaceAll("_","-")].find(P=>d.some(U=>U.name===P));$===void 0?S(E,d,
r):g.trim()!==""&&a.set($,{value:g.trim(),source:{from:"input",where:`input ${$}`}})}return x(d,a,r)}function p(n,e){const a=N(n),r=new Map;for(const[d,o]of Object.entries(e))if(o!==void 0){if(!a.some(
g=>g.name===d)){const g=a.map(E=>E.name);throw new m.HR("usage",`--${d}: unknown option${(0,v.a)(d,g)}`)}o.trim()!==""&&r.set(d,{value:o.trim(),source:{from:"input",where:`--${d}`}})}return x(a,r,[])}
function N(n){return h.filter(({doors:e})=>e.includes("all")||e.includes(n))}function S(n,e,a){const r=e.map(o=>o.name),d=(0,v.p)(n,r);if(d!==void 0)throw new m.HR("usage",`input ${n}: unknown input; \
did you mean ${JSON.stringify(d)}?`);a.push(`The input ${n} is not known here and was ignored.`)}function x(n,e,a){const r=o=>n.find(g=>g.name===o);for(const[o,g]of e)I(o,g,r(o));const d=o=>e.get(o);return{
get:d,warnings:a,flag:o=>w(o,d(o),r(o)?.default),list:o=>k(d(o)?.value??r(o)?.default??"",r(o)?.commas??!0),overrides:()=>n.flatMap(o=>{const g=e.get(o.name);return g===void 0||o.config===void 0?[]:[{
path:o.config,value:f(o,g),source:g.source}]})}}function f(n,{value:e,source:a}){if(n.list!==!0)return e;const r=k(e,n.commas??!0);if(n.pairs!==!0)return r;const d=r.find(o=>o.indexOf("=")<1);if(d!==void 0)
throw new m.HR("usage",`${n.name}: expected NAME=VALUE lines, found ${JSON.stringify(d)} (from ${a.where})`);return Object.fromEntries(r.map(o=>[o.slice(0,o.indexOf("=")),o.slice(o.indexOf("=")+1)]))}
function I(n,{value:e,source:a},r){const d=r?.choices;if(d===void 0)return;const o=r?.list?k(e,!0):[e];for(const g of o.filter(E=>!d.includes(E)))throw new m.HR("usage",`${n}: expected ${r?.list?"a li\
st of":"one of"} ${d.join(", ")}, found ${JSON.stringify(g)}${(0,v.a)(g,d)} (from ${a.where})`)}function w(n,e,a){const r=e?.value??a??"false";if(/^(true|True|TRUE)$/.test(r))return!0;if(/^(false|False|FALSE)$/.
test(r))return!1;throw new m.HR("usage",`${n}: expected true or false, found ${JSON.stringify(r)} (from ${e?.source.where})`)}function k(n,e){return n.split(e?/[\s,]+/:/[\r\n]+/).map(a=>a.trim()).filter(
a=>a!=="")}})};export{D as id,C as ids,H as modules};

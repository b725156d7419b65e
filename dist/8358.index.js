const J=8358,V=[8358],z={48165:((U,I,e)=>{e.d(I,{HR:()=>y,I$:()=>v,V0:()=>b,qE:()=>m,w2:()=>p,xV:()=>u});const m={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines \
above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",
hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"\
Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"\
Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,
title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},
cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class y extends Error{kind;hint;place;details;retryAfter;rule;constructor(a,d,i={}){super(
d,i.cause===void 0?void 0:{cause:i.cause}),this.name="Failure",this.kind=a,this.hint=i.hint??m[a].hint,this.place=i.place,this.details=i.details??[],this.retryAfter=i.retryAfter,this.rule=i.rule}}function b(o,a){
const{kind:d,hint:i,place:s,details:c,retryAfter:w,rule:N}=o;return new y(d,a(o.message),{hint:a(i),details:c.map(a),...s===void 0?{}:{place:s},...w===void 0?{}:{retryAfter:w},...N===void 0?{}:{rule:N}})}
function p(o){if(o instanceof y)return o;if(o instanceof Error&&o.name==="AbortError")return new y("cancelled","The run was cancelled.",{cause:o});const a=o instanceof Error?o.message:String(o),d=o instanceof
Error&&o.stack?o.stack.split(`
`).slice(1,6):[];return new y("bug",a,{cause:o,details:d})}function v(o){return o===void 0?0:m[o.kind].exit}function u(o){const{kind:a,message:d,hint:i,details:s,place:c}=o;return{kind:a,message:d,hint:i,
details:s,...c?{place:c}:{}}}}),66661:((U,I,e)=>{e.d(I,{a:()=>y,p:()=>m});function m(u,o){const a=u.toLowerCase(),d=Math.max(1,Math.floor(a.length/3));return o.map(s=>({candidate:s,wrong:p(a,s.toLowerCase())})).
filter(({wrong:s})=>s<=d).sort((s,c)=>s.wrong-c.wrong)[0]?.candidate??o.find(s=>b(a,s.toLowerCase()))}function y(u,o){const a=m(u,o);return a===void 0?"":`; did you mean ${JSON.stringify(a)}?`}function b(u,o){
return Math.min(u.length,o.length)>=3&&(u.startsWith(o)||o.startsWith(u))}function p(u,o){if(Math.abs(u.length-o.length)>12||u.length>100)return Number.POSITIVE_INFINITY;let a=[],d=Array.from({length:o.
length+1},(i,s)=>s);for(let i=1;i<=u.length;i++){const s=[i];for(let c=1;c<=o.length;c++){const w=u[i-1]===o[c-1],N=i>1&&c>1&&u[i-1]===o[c-2]&&u[i-2]===o[c-1];s[c]=Math.min(v(d,c)+1,v(s,c-1)+1,v(d,c-1)+
(w?0:1),N?v(a,c-2)+1:Number.POSITIVE_INFINITY)}a=d,d=s}return v(d,o.length)}function v(u,o){return u[o]??Number.POSITIVE_INFINITY}}),58563:((U,I,e)=>{e.d(I,{Px:()=>y,T9:()=>b,aZ:()=>m});function m(a){
return typeof a=="object"&&a!==null&&typeof a.secret=="string"}function y(a){const d=v(a);if(d.length===0)return s=>s;const i=u(d);return s=>s.replace(i,"***")}function b(a){const d=v(a),i=u(d),s=d[0]?.
length??0;let c="";return{push(w){if(s===0)return w;c+=w;let N=p(c,d,Math.max(0,c.length-s+1));for(const{index:j,0:g}of c.matchAll(i))j<N&&j+g.length>N&&(N=j);const $=c.slice(0,N).replace(i,"***");return c=
c.slice(N),$},end(){const w=s===0?"":c.replace(i,"***");return c="",w}}}function p(a,d,i){for(let s=i;s<a.length;s++){const c=a.slice(s);if(d.some(w=>w.length>c.length&&w.startsWith(c)))return s}return a.
length}function v(a){const d=new Set;for(const i of a)for(const s of[i,...i.split(/\r?\n/)]){const c=s.trim();if(!(c.length<4)&&(d.add(c),d.add(encodeURIComponent(c)),d.add(JSON.stringify(c).slice(1,-1)),
c.length>=6))for(const w of o(c))d.add(w)}return[...d].sort((i,s)=>s.length-i.length)}function u(a){return new RegExp(a.map(d=>d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function o(a){const d=new TextEncoder().
encode(a);return[0,1,2].flatMap(i=>{const s=new Uint8Array(d.length+i);s.set(d,i);const c=btoa(String.fromCharCode(...s)).replace(/=+$/,""),w=i===0?0:i===1?2:3,N=s.length%3===0?c.length:c.length-1,$=c.
slice(w,N);return $.length>=6?[$]:[]})}}),89475:((U,I,e)=>{e.d(I,{f:()=>b});var m=e(48165);const y={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],
ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a\
 folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a sy\
mbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Chan\
ge the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is\
 full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files ar\
e open","Raise the limit of open files."]};function b(p,v,u){const o=p,[a,d,i]=y[o.code??""]??[];return a===void 0?new m.HR("bug",`${v} could not be ${u}: ${o.message}`,{cause:p}):new m.HR(a,`${v} cou\
ld not be ${u}: it ${d}.`,{cause:p,hint:i})}}),51986:((U,I,e)=>{e.d(I,{Y:()=>y,f:()=>m});function m(u,o,a){const i=Object.entries(o).filter(([,s])=>s!==void 0&&s!==""&&s!==0).map(([s,c])=>`${s}=${v(String(
c))}`).join(",");return`::${u}${i===""?"":` ${i}`}::${p(a)}`}function y(u){return u.replace(b,"$1​::").replace(/##\[/g,"##​[")}const b=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function p(u){
return u.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function v(u){return p(u).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((U,I,e)=>{e.d(I,{Qc:()=>y,hv:()=>m,zQ:()=>p});function m(){
const v=Object.entries(process.env).filter(u=>u[1]!==void 0);return Object.fromEntries(v)}function y(v){return Object.fromEntries(Object.entries(v).filter(([u])=>!b.has(u)&&!/^(INPUT|STATE)_/.test(u)))}
const b=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function p(v,u){const o=Object.entries(v).filter(([d])=>d.startsWith(u)),a=d=>u==="INPUT_"?d.toLowerCase():
d;return Object.fromEntries(o.map(([d,i])=>[a(d.slice(u.length)),i.trim()]))}}),67480:((U,I,e)=>{e.d(I,{s:()=>$});var m=e(58563),y=e(51986),b=e(4314),p=e(77598),v=e(73024),u=e(48165),o=e(89475);function a(g,O,S){
i(g,`${d(O,S,`ghadelimiter_${(0,p.randomUUID)()}`)}
`)}function d(g,O,S){if(g.includes(S)||O.includes(S))throw new u.HR("bug",`The delimiter for ${g} occurs in its value.`);return`${g}<<${S}
${O}
${S}`}function i(g,O){try{(0,v.appendFileSync)(g,O,"utf8")}catch(S){throw(0,o.f)(S,g,"written")}}const s=1024*1024,c=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function w(g,O){const S=(0,v.statSync)(g,{throwIfNoEntry:!1})?.size??0,k=Buffer.from(`${O}
`,"utf8");if(S+k.length<=s)return i(g,k.toString("utf8")),!0;const R=s-S-Buffer.byteLength(c);return R>0&&i(g,N(k.subarray(0,R).toString("utf8"))+c),!1}function N(g){return g.slice(0,g.lastIndexOf(`
`)+1)}function $(){return j((0,b.hv)(),g=>{process.stdout.write(g)})}function j(g,O){const S=g.GITHUB_ACTIONS==="true",k=(r,t,l)=>{S&&O(`${(0,y.f)(r,t,l)}
`)},R=[];let C;const H=r=>(C??=(0,m.Px)(R),C(r)),A=(r,t,[l,h])=>{const f=g[r];f?a(f,l,h):k(t,{name:l},h)};return{ci:S||(g.CI??"")!=="",github:S,env:g,inputs:(0,b.zQ)(g,"INPUT_"),state:(0,b.zQ)(g,"STAT\
E_"),setOutput(r,t){S&&!g.GITHUB_OUTPUT&&O(`
`),A("GITHUB_OUTPUT","set-output",[r,t])},saveState:(r,t)=>A("GITHUB_STATE","save-state",[r,t]),exportVariable:(r,t)=>A("GITHUB_ENV","set-env",[r,t]),addPath(r){const t=g.GITHUB_PATH;t?i(t,`${r}
`):k("add-path",{},r)},hide:H,mask(r){R.push(r),C=void 0;const t=r.split(/\r?\n/).filter(l=>l.trim().length>=4);for(const l of new Set([r,...t]))l.trim()!==""&&k("add-mask",{},l)},startGroup:r=>k("gro\
up",{},r),endGroup:()=>k("endgroup",{},""),annotate(r,t,{title:l,file:h,line:f,endLine:n,column:T,endColumn:x}={}){k(r,{title:l,file:h,line:f,endLine:n,col:T,endColumn:x},t)},debug:r=>k("debug",{},r),
summarize(r){const t=g.GITHUB_STEP_SUMMARY;return t?w(t,r):!1},write:O}}}),68358:((U,I,e)=>{e.r(I),e.d(I,{main:()=>R});const m="`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.",y="Kind \
of the failure (usage auth denied absent capacity transient unhealthy timeout stale cancelled bug), else empty.",b="The whole report as JSON.",p="Digest of the only image, else empty.",v="JSON object:\
 image id → `sha256:…`.",u="The images by digest, one `id=name@sha256:…` per line: what the input `images` takes.",o="Tags given to the images, one `name:tag` per line.",a="JSON object: image id\
 → platform → `sha256:…`.",d="Paths of the SBOM files that were written (`scan.sbom`), one per line.",i="Version for people: `v1.0.0`, `main-1a2b3c4`.",s="What this job tells a pull request, for\
 the action comment: one line.",c="Hash of the plan: what an approval can be bound to.",w={result:m,"failure-kind":y,environment:"The environment that was deployed to.",url:"URL of the environment.",version:i,
digests:"JSON object: image id → `sha256:…` that runs now, as observed.","previous-digests":"JSON object: image id → `sha256:…` that ran before.","deployment-id":"Id of the deployment record.",
"plan-hash":c,report:b},N={score:"The score of the gates, 0 to 100.",gates:"How the gates went, for the input `gates` of the job that has the last ones: one line.","score-file":"Path of score.json.","\
quality-folder":"Folder with score.json and badge.json: what to keep as an artifact."},$={...w,stages:"JSON object: stage → its result.",tags:o,images:u,digest:p,"platform-digests":a,sbom:d,...N,section:s},
j={root:{title:"Deploy Action",description:"From a push to a healthy, recorded, reversible deployment",outputs:$},run:{title:"Run",description:"The root action under a name that a workflow of the same\
 repository can call: `$/actions/run`",outputs:$},plan:{title:"Plan",description:"Print what a run would do on today's facts, and change nothing",outputs:{result:m,"failure-kind":y,plan:"The plans as \
text.","plan-hash":c,legs:'Matrix of a build on native machines: `{"include":[{"platform","runner"}]}`.',section:s,report:b}},quality:{title:"Quality gates",description:"Run the gates of the config: t\
ests, linters, anything with an exit code",outputs:{result:m,"failure-kind":y,...N,section:s,report:b}},metadata:{title:"Image metadata",description:"Tags, labels and annotations for images, with the \
inputs and outputs of docker/metadata-action",post:!1,outputs:{version:"The main version.",tags:"Full names, one per line.","tag-names":"Tags without image names, one per line.",labels:"Labels, one `n\
ame=value` per line.",annotations:"Annotations, one `name=value` per line.",json:"All of it as JSON.","bake-file-tags":"Path of a bake definition with the tags.","bake-file-labels":"Path of a bake def\
inition with the labels.","bake-file-annotations":"Path of a bake definition with the annotations.","bake-file":"Path of a bake definition with tags and labels."}},login:{title:"Log in",description:"L\
og in to registries for the rest of the job, with the inputs of docker/login-action",outputs:{result:m,"failure-kind":y}},build:{title:"Build",description:"Build the images of the config for every pla\
tform and push them by digest",outputs:{result:m,"failure-kind":y,digest:p,digests:v,"platform-digests":a,images:u,tags:o,imageid:"Id of the image that the inputs describe, as docker/build-push-action\
 has it.",metadata:"What Buildx says about the image that the inputs describe, as JSON.",report:b}},merge:{title:"Merge",description:"Make one image of the platforms that the jobs of a matrix built, a\
nd give it its tags",outputs:{result:m,"failure-kind":y,digest:p,digests:v,"platform-digests":a,images:u,tags:o,report:b}},scan:{title:"Scan",description:"Look for secrets in the checkout and for vuln\
erabilities in the images, by digest",outputs:{result:m,"failure-kind":y,sbom:d,section:s,report:b}},deploy:{title:"Deploy",description:"Bring a digest to an environment, verify what runs, and go back\
 if it is not healthy",outputs:w},promote:{title:"Promote",description:"Give what was built another tag, or another registry, without building: the same digest everywhere",outputs:{result:m,"failure-k\
ind":y,digest:p,digests:v,images:u,tags:o,report:b}},comment:{title:"Comment",description:"Tell a pull request how its jobs went: one comment, changed in place; without the right to write it, the summ\
ary says so",post:!1,outputs:{result:m,"failure-kind":y}},clean:{title:"Clean up",description:"Take images away that no record, environment or tag for people refers to",post:!1,outputs:{result:m,"fail\
ure-kind":y,report:b}},release:{title:"Release",description:"Make the GitHub release of a version that runs in production, with what changed since the one before",post:!1,outputs:{result:m,"failure-ki\
nd":y,"release-url":"Where the release is.",report:b}},rollback:{title:"Roll back",description:"Return an environment to an earlier good release, and verify that it runs",outputs:w}};var g=e(48165),O=e(
65954),S=e(67480),k=e(31860);async function R(t,l){const h=(0,S.s)();try{process.exitCode=l==="main"?await C(t,h):await r(t,h)}catch(f){const n=(0,g.w2)(f),[{failureText:T},{failureSummary:x}]=await Promise.
all([Promise.resolve().then(e.bind(e,44639)),Promise.resolve().then(e.bind(e,70509))]);h.write(h.hide(T(n))),h.summarize(h.hide(x(n))),h.annotate("error",h.hide(n.message),n.place),h.setOutput("failur\
e-kind",n.kind),A(t).includes("result")&&h.setOutput("result",n.kind==="cancelled"?"cancelled":"failed"),process.exitCode=(0,g.I$)(n)}}async function C(t,l){const h=(0,k.Ko)(t,l.env),f=t==="root"||t===
"run";if(f){const{callsForNothing:D}=await e.e(8664).then(e.bind(e,8664));if(await D(h,l))return H(l)}const n=t==="plan"||h.flag("dry-run"),[{runWorld:T},{withWorld:x}]=await Promise.all([Promise.all(
[e.e(4006),e.e(329),e.e(2581),e.e(2496),e.e(3817),e.e(2461),e.e(5936),e.e(6776)]).then(e.bind(e,6776)),Promise.all([e.e(4006),e.e(329),e.e(2581),e.e(5401)]).then(e.bind(e,15401))]),E=(0,O.N)(l,!1,A(t));
if(l.saveState("action",t),t==="build"){const{describesBuild:D,dockerBuildWorld:W,withoutOverrides:P}=await Promise.all([e.e(4006),e.e(5175),e.e(329),e.e(2496),e.e(3817),e.e(5936),e.e(8048)]).then(e.bind(
e,78048));if(D(h)){const L=P(h),F=await x({runner:l,inputs:L},G=>W(G,h,E.sink,n));return E.finish(F,n),(0,O.s)(F)}}const B=["rollback","release","clean"].includes(t)?{deploying:[]}:{},M=await x({runner:l,
inputs:h,...B},async D=>{if(t==="rollback"){const{rollbackWorld:P}=await Promise.all([e.e(4006),e.e(329),e.e(2581),e.e(2496),e.e(3817),e.e(2461),e.e(5936),e.e(6813)]).then(e.bind(e,76813));return P(D,
E.sink,"leave")}if(t==="clean"){const{cleanWorld:P}=await Promise.all([e.e(4006),e.e(329),e.e(2581),e.e(2496),e.e(3817),e.e(2461),e.e(5936),e.e(5883)]).then(e.bind(e,75883));return P(D,E.sink,n)}if(t===
"release"){const{releaseWorld:P}=await Promise.all([e.e(4006),e.e(329),e.e(2496),e.e(3817),e.e(5936),e.e(484)]).then(e.bind(e,40484));return P(D,E.sink,n)}if(t==="promote"){const{promoteWorld:P}=await Promise.
all([e.e(4006),e.e(329),e.e(2581),e.e(2496),e.e(3817),e.e(5936),e.e(3426)]).then(e.bind(e,13426));return P(D,E.sink,n)}const W=f||t==="plan"?void 0:[t];return T(D,E.sink,{words:W,planned:n,onCancel:"l\
eave"})});return E.finish(M,n),l.saveState("ended",M.failure?.kind??"succeeded"),(0,O.s)(M)}function H(t){return t.write(`This event calls for nothing: a branch or tag was deleted.
`),t.setOutput("result","skipped"),0}function A(t){return Object.keys(j[t]?.outputs??{})}async function r(t,l){const h=l.state.action===t,f=l.state.ended===void 0||l.state.ended==="cancelled",n=(0,k.Ko)(
t,l.env),T=A(t).includes("score"),x=n.get("environment")!==void 0;if(!h||!f||!(T||x))return 0;const{healWorld:E}=await Promise.all([e.e(4006),e.e(329),e.e(2581),e.e(2496),e.e(3817),e.e(2461),e.e(2595)]).
then(e.bind(e,12595)),{sweepServices:B}=await e.e(5409).then(e.bind(e,15409)),{withWorld:M}=await Promise.all([e.e(4006),e.e(329),e.e(2581),e.e(5401)]).then(e.bind(e,15401)),D=(0,O.N)(l,!1);if((await M(
{runner:l,inputs:n,deploying:[]},async P=>{const L=await B(P,!0);return L!==""&&l.write(`${L}
`),x?E(P,n.list("environment"),D.sink):[]})).some(({held:P})=>P))throw new g.HR("unhealthy","What the cancelled run began could not be undone wholly.");return 0}}),31860:((U,I,e)=>{e.d(I,{Cp:()=>g,Vc:()=>O,
Ko:()=>j});var m=e(48165),y=e(66661);const b=[{name:"leg",description:"Build only this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"\
Ids of the images that this job of a matrix builds. Default: all that have the platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the checkout. Default: that o\
f the config.",doors:["build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","f\
ile"]},{name:"target",description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image\
, such as linux/amd64,linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line.\
 Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the conf\
ig.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,
config:["images","*","annotations"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],[
"build-contexts","Named contexts, `name=value` each."],["builder","The Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where \
layers are kept, such as `type=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load th\
e image into Docker."],["network","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],
["provenance","Provenance: true, false or attributes."],["pull","Look for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-a\
ction does."],["sbom","Whether an SBOM is attached, or attributes."],["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secre\
ts in variables, one `id=VARIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],
["tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([r,t])=>({name:r,description:t,doors:["build"]}))],p=["login"],v=[{name:"registry",description:"The\
 registry, such as ghcr.io. Default: Docker Hub.",doors:p},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:p},{name:"password",description:"Password, token or \
key. Default for ghcr.io: the token of this job.",doors:p},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:p,default:"auto",choices:["auto","true","false"]},
{name:"scope",description:"Only for this repository and action of Buildx: `acme/shop@push`.",doors:p},{name:"logout",description:"Take the credentials away when the job ends.",doors:p,default:"true"},
{name:"registry-auth",description:"Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:p},{name:"aws-role",description:"Role for Amazon’s registry that the\
 job assumes by OIDC.",doors:p},{name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",
doors:p},{name:"google-service-account",description:"Service account to act as. Default: the provider’s own identity.",doors:p},{name:"azure-client-id",description:"Application that Azure’s registri\
es know this job as, by OIDC.",doors:p},{name:"azure-tenant-id",description:"The tenant of that application.",doors:p}],u=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],
default:"workflow",choices:["workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,
commas:!1},{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"fla\
vor",description:"What holds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,
commas:!1},{name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new \
line.",doors:["metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `ann\
otations`. Default: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],o=[{name:"from",description:"\
Promote this image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separ\
ated by spaces, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],a=["release"],d=[{name:"\
tag",description:"The version tag. Default: that of the event.",doors:a},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:a,
list:!0,commas:!1},{name:"score",description:"The score of the gates, for quality.json.",doors:a},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled ba\
ck from.",doors:a,default:"false"}],i=["quality","metadata","build","merge","scan","verify","deploy"],s=["root","plan","deploy","rollback","run"],c=[...s,"validate","explain"],w=["root","plan","build",
"merge","scan","deploy","promote","run"],$=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"wor\
king-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the check\
out.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ git\
hub.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],
list:!0,choices:i},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...c,"release"]},{name:"image",description:"The image to build or\
 deploy: registry and repository, for the config's only image (or `app`).",doors:w,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was b\
uilt or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan",
"scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a value in double quotes may have several lines), o\
r a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then\
 that of all gates; a release keeps them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],
default:"20"},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"\
The version, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of r\
eturning to a kept release. It reverts the last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or \
what is asked for. It is recorded.",doors:[...s,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"pla\
n-hash",description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the pla\
ns and change nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a find\
ing that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.\
0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"\
org/deploy-action@v1"},...b,...u,...v,...o,...d];function j(r,t){const l=new Map,h=[],f=O(r);for(const[n,T]of Object.entries(t)){if(!n.startsWith("INPUT_")||T===void 0)continue;const x=n.slice(6).toLowerCase(),
E=[x,x.replaceAll("_","-")].find(B=>f.some(M=>M.name===B));E===void 0?S(x,f,h):T.trim()!==""&&l.set(E,{value:T.trim(),source:{from:"input",where:`input ${E}`}})}return k(f,l,h)}function g(r,t){const l=O(
r),h=new Map;for(const[f,n]of Object.entries(t))if(n!==void 0){if(!l.some(T=>T.name===f)){const T=l.map(x=>x.name);throw new m.HR("usage",`--${f}: unknown option${(0,y.a)(f,T)}`)}n.trim()!==""&&h.set(
f,{value:n.trim(),source:{from:"input",where:`--${f}`}})}return k(l,h,[])}function O(r){return $.filter(({doors:t,except:l})=>(t.includes("all")||t.includes(r))&&!l?.includes(r))}function S(r,t,l){const h=t.
map(n=>n.name),f=(0,y.p)(r,h);if(f!==void 0)throw new m.HR("usage",`input ${r}: unknown input; did you mean ${JSON.stringify(f)}?`);l.push(`The input ${r} is not known here and was ignored.`)}function k(r,t,l){
const h=n=>r.find(T=>T.name===n);for(const[n,T]of t)C(n,T,h(n));const f=n=>t.get(n);return{get:f,warnings:l,flag:n=>H(n,f(n),h(n)?.default),list:n=>A(f(n)?.value??h(n)?.default??"",h(n)?.commas??!0),overrides:()=>r.
flatMap(n=>{const T=t.get(n.name);return T===void 0||n.config===void 0?[]:[{path:n.config,value:R(n,T),source:T.source}]})}}function R(r,{value:t,source:l}){if(r.list!==!0)return t;const h=A(t,r.commas??
!0);if(r.pairs!==!0)return h;const f=h.find(n=>n.indexOf("=")<1);if(f!==void 0)throw new m.HR("usage",`${r.name}: expected NAME=VALUE lines, found ${JSON.stringify(f)} (from ${l.where})`);return Object.
fromEntries(h.map(n=>[n.slice(0,n.indexOf("=")),n.slice(n.indexOf("=")+1)]))}function C(r,{value:t,source:l},h){const f=h?.choices;if(f===void 0)return;const n=h?.list?A(t,!0):[t];for(const T of n.filter(
x=>!f.includes(x)))throw new m.HR("usage",`${r}: expected ${h?.list?"a list of":"one of"} ${f.join(", ")}, found ${JSON.stringify(T)}${(0,y.a)(T,f)} (from ${l.where})`)}function H(r,t,l){const h=t?.value??
l??"false";if(/^(true|True|TRUE)$/.test(h))return!0;if(/^(false|False|FALSE)$/.test(h))return!1;throw new m.HR("usage",`${r}: expected true or false, found ${JSON.stringify(h)} (from ${t?.source.where}\
)`)}function A(r,t){return r.split(t?/[\s,]+/:/[\r\n]+/).map(l=>l.trim()).filter(l=>l!=="")}})};export{J as id,V as ids,z as modules};

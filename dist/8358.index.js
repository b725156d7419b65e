const M=8358,W=[8358],F={48165:((R,I,e)=>{e.d(I,{HR:()=>g,I$:()=>b,V0:()=>k,qE:()=>p,w2:()=>m,xV:()=>a});const p={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines \
above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",
hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"\
Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"\
Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,
title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},
cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class g extends Error{kind;hint;place;details;retryAfter;rule;constructor(u,d,l={}){super(
d,l.cause===void 0?void 0:{cause:l.cause}),this.name="Failure",this.kind=u,this.hint=l.hint??p[u].hint,this.place=l.place,this.details=l.details??[],this.retryAfter=l.retryAfter,this.rule=l.rule}}function k(n,u){
const{kind:d,hint:l,place:f,details:v,retryAfter:P,rule:$}=n;return new g(d,u(n.message),{hint:u(l),details:v.map(u),...f===void 0?{}:{place:f},...P===void 0?{}:{retryAfter:P},...$===void 0?{}:{rule:$}})}
function m(n){if(n instanceof g)return n;if(n instanceof Error&&n.name==="AbortError")return new g("cancelled","The run was cancelled.",{cause:n});const u=n instanceof Error?n.message:String(n),d=n instanceof
Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new g("bug",u,{cause:n,details:d})}function b(n){return n===void 0?0:p[n.kind].exit}function a(n){const{kind:u,message:d,hint:l,details:f,place:v}=n;return{kind:u,message:d,hint:l,
details:f,...v?{place:v}:{}}}}),66661:((R,I,e)=>{e.d(I,{a:()=>g,p:()=>p});function p(a,n){const u=a.toLowerCase(),d=Math.max(1,Math.floor(u.length/3));return n.map(f=>({candidate:f,wrong:m(u,f.toLowerCase())})).
filter(({wrong:f})=>f<=d).sort((f,v)=>f.wrong-v.wrong)[0]?.candidate??n.find(f=>k(u,f.toLowerCase()))}function g(a,n){const u=p(a,n);return u===void 0?"":`; did you mean ${JSON.stringify(u)}?`}function k(a,n){
return Math.min(a.length,n.length)>=3&&(a.startsWith(n)||n.startsWith(a))}function m(a,n){if(Math.abs(a.length-n.length)>12||a.length>100)return Number.POSITIVE_INFINITY;let u=[],d=Array.from({length:n.
length+1},(l,f)=>f);for(let l=1;l<=a.length;l++){const f=[l];for(let v=1;v<=n.length;v++){const P=a[l-1]===n[v-1],$=l>1&&v>1&&a[l-1]===n[v-2]&&a[l-2]===n[v-1];f[v]=Math.min(b(d,v)+1,b(f,v-1)+1,b(d,v-1)+
(P?0:1),$?b(u,v-2)+1:Number.POSITIVE_INFINITY)}u=d,d=f}return b(d,n.length)}function b(a,n){return a[n]??Number.POSITIVE_INFINITY}}),89475:((R,I,e)=>{e.d(I,{f:()=>k});var p=e(48165);const g={ENOENT:["\
absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file \
where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:[
"usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permiss\
ions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, \
or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or \
raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function k(m,b,a){const n=m,[u,d,l]=g[n.code??""]??[];return u===void 0?new p.
HR("bug",`${b} could not be ${a}: ${n.message}`,{cause:m}):new p.HR(u,`${b} could not be ${a}: it ${d}.`,{cause:m,hint:l})}}),51986:((R,I,e)=>{e.d(I,{Y:()=>g,f:()=>p});function p(a,n,u){const l=Object.
entries(n).filter(([,f])=>f!==void 0&&f!==""&&f!==0).map(([f,v])=>`${f}=${b(String(v))}`).join(",");return`::${a}${l===""?"":` ${l}`}::${m(u)}`}function g(a){return a.replace(k,"$1​::").replace(/##\[/g,
"##​[")}const k=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function m(a){return a.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function b(a){return m(a).replace(/:/g,"%3\
A").replace(/,/g,"%2C")}}),4314:((R,I,e)=>{e.d(I,{Qc:()=>g,hv:()=>p,zQ:()=>m});function p(){const b=Object.entries(process.env).filter(a=>a[1]!==void 0);return Object.fromEntries(b)}function g(b){return Object.
fromEntries(Object.entries(b).filter(([a])=>!k.has(a)&&!/^(INPUT|STATE)_/.test(a)))}const k=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function m(b,a){
const n=Object.entries(b).filter(([d])=>d.startsWith(a)),u=d=>a==="INPUT_"?d.toLowerCase():d;return Object.fromEntries(n.map(([d,l])=>[u(d.slice(a.length)),l.trim()]))}}),67480:((R,I,e)=>{e.d(I,{s:()=>$});
var p=e(51986),g=e(4314),k=e(77598),m=e(73024),b=e(48165),a=e(89475);function n(c,O,N){d(c,`${u(O,N,`ghadelimiter_${(0,k.randomUUID)()}`)}
`)}function u(c,O,N){if(c.includes(N)||O.includes(N))throw new b.HR("bug",`The delimiter for ${c} occurs in its value.`);return`${c}<<${N}
${O}
${N}`}function d(c,O){try{(0,m.appendFileSync)(c,O,"utf8")}catch(N){throw(0,a.f)(N,c,"written")}}const l=1024*1024,f=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function v(c,O){const N=(0,m.statSync)(c,{throwIfNoEntry:!1})?.size??0,E=Buffer.from(`${O}
`,"utf8");if(N+E.length<=l)return d(c,E.toString("utf8")),!0;const A=l-N-Buffer.byteLength(f);return A>0&&d(c,P(E.subarray(0,A).toString("utf8"))+f),!1}function P(c){return c.slice(0,c.lastIndexOf(`
`)+1)}function $(){return D((0,g.hv)(),c=>{process.stdout.write(c)})}function D(c,O){const N=c.GITHUB_ACTIONS==="true",E=(y,w,t)=>{N&&O(`${(0,p.f)(y,w,t)}
`)},A=(y,w,[t,o])=>{const i=c[y];i?n(i,t,o):E(w,{name:t},o)};return{ci:N||(c.CI??"")!=="",github:N,env:c,inputs:(0,g.zQ)(c,"INPUT_"),state:(0,g.zQ)(c,"STATE_"),setOutput(y,w){N&&!c.GITHUB_OUTPUT&&O(`
`),A("GITHUB_OUTPUT","set-output",[y,w])},saveState:(y,w)=>A("GITHUB_STATE","save-state",[y,w]),exportVariable:(y,w)=>A("GITHUB_ENV","set-env",[y,w]),addPath(y){const w=c.GITHUB_PATH;w?d(w,`${y}
`):E("add-path",{},y)},mask(y){const w=y.split(/\r?\n/).filter(t=>t.trim().length>=4);for(const t of new Set([y,...w]))t.trim()!==""&&E("add-mask",{},t)},startGroup:y=>E("group",{},y),endGroup:()=>E("\
endgroup",{},""),annotate(y,w,{title:t,file:o,line:i,endLine:h,column:r,endColumn:s}={}){E(y,{title:t,file:o,line:i,endLine:h,col:r,endColumn:s},w)},debug:y=>E("debug",{},y),summarize(y){const w=c.GITHUB_STEP_SUMMARY;
return w?v(w,y):!1},write:O}}}),68358:((R,I,e)=>{e.r(I),e.d(I,{main:()=>N});const p="`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.",g="Kind of the failure (usage auth denied absent ca\
pacity transient unhealthy timeout stale cancelled bug), else empty.",k="The whole report as JSON.",m="Digest of the only image, else empty.",b="JSON object: image id → `sha256:…`.",a="The images \
by digest, one `id=name@sha256:…` per line: what the input `images` takes.",n="Tags given to the images, one `name:tag` per line.",u="Version for people: `v1.0.0`, `main-1a2b3c4`.",d="Hash of the pl\
an: what an approval can be bound to.",l={result:p,"failure-kind":g,environment:"The environment that was deployed to.",url:"URL of the environment.",version:u,digests:"JSON object: image id → `sha256\
:…` that runs now, as observed.","previous-digests":"JSON object: image id → `sha256:…` that ran before.","deployment-id":"Id of the deployment record.","plan-hash":d,report:k},f={score:"The sco\
re of the gates, 0 to 100.","score-file":"Path of score.json.","quality-folder":"Folder with score.json and badge.json: what to keep as an artifact."},v={...l,stages:"JSON object: stage → its result.",
tags:n,images:a,digest:m,...f},P={root:{title:"Deploy Action",description:"From a push to a healthy, recorded, reversible deployment",outputs:v},run:{title:"Run",description:"The root action under a n\
ame that a workflow of the same repository can call: `$/actions/run`",outputs:v},plan:{title:"Plan",description:"Print what a run would do on today's facts, and change nothing",outputs:{result:p,"fail\
ure-kind":g,plan:"The plans as text.","plan-hash":d,legs:'Matrix of a build on native machines: `{"include":[{"platform","runner"}]}`.',report:k}},quality:{title:"Quality gates",description:"Run the g\
ates of the config: tests, linters, anything with an exit code",outputs:{result:p,"failure-kind":g,...f,report:k}},metadata:{title:"Image metadata",description:"Tags, labels and annotations for images\
, with the inputs and outputs of docker/metadata-action",post:!1,outputs:{version:"The main version.",tags:"Full names, one per line.","tag-names":"Tags without image names, one per line.",labels:"Lab\
els, one `name=value` per line.",annotations:"Annotations, one `name=value` per line.",json:"All of it as JSON.","bake-file-tags":"Path of a bake definition with the tags.","bake-file-labels":"Path of\
 a bake definition with the labels.","bake-file-annotations":"Path of a bake definition with the annotations.","bake-file":"Path of a bake definition with tags and labels."}},login:{title:"Log in",description:"\
Log in to registries for the rest of the job, with the inputs of docker/login-action",outputs:{result:p,"failure-kind":g}},build:{title:"Build",description:"Build the images of the config for every pl\
atform and push them by digest",outputs:{result:p,"failure-kind":g,digest:m,digests:b,images:a,tags:n,imageid:"Id of the image that the inputs describe, as docker/build-push-action has it.",metadata:"\
What Buildx says about the image that the inputs describe, as JSON.",report:k}},merge:{title:"Merge",description:"Make one image of the platforms that the jobs of a matrix built, and give it its tags",
outputs:{result:p,"failure-kind":g,digest:m,digests:b,images:a,tags:n,report:k}},scan:{title:"Scan",description:"Look for secrets in the checkout and for vulnerabilities in the images, by digest",outputs:{
result:p,"failure-kind":g,report:k}},deploy:{title:"Deploy",description:"Bring a digest to an environment, verify what runs, and go back if it is not healthy",outputs:l},promote:{title:"Promote",description:"\
Give what was built another tag, or another registry, without building: the same digest everywhere",outputs:{result:p,"failure-kind":g,digest:m,digests:b,images:a,tags:n,report:k}},rollback:{title:"Ro\
ll back",description:"Return an environment to an earlier good release, and verify that it runs",outputs:l}};var $=e(48165),D=e(69499),c=e(67480),O=e(46738);async function N(t,o){const i=(0,c.s)();try{
process.exitCode=o==="main"?await E(t,i):await w(t,i)}catch(h){const r=(0,$.w2)(h),{failureText:s}=await Promise.resolve().then(e.bind(e,44639));i.write(s(r)),i.annotate("error",r.message,r.place),i.setOutput(
"failure-kind",r.kind),y(t).includes("result")&&i.setOutput("result",r.kind==="cancelled"?"cancelled":"failed"),process.exitCode=(0,$.I$)(r)}}async function E(t,o){const i=(0,O.Ko)(t,o.env),h=t==="roo\
t"||t==="run";if(h){const{callsForNothing:x}=await e.e(8664).then(e.bind(e,8664));if(await x(i,o))return A(o)}const r=t==="plan"||i.flag("dry-run"),[{runWorld:s},{withWorld:T}]=await Promise.all([Promise.
all([e.e(4006),e.e(7219),e.e(1985),e.e(826),e.e(2728),e.e(6776)]).then(e.bind(e,6776)),Promise.all([e.e(4006),e.e(7219),e.e(1985),e.e(5401)]).then(e.bind(e,15401))]),S=(0,D.N)(o,!1,y(t));if(o.saveState(
"action",t),t==="build"){const{describesBuild:x,dockerBuildWorld:j,withoutOverrides:C}=await Promise.all([e.e(4006),e.e(5175),e.e(1985),e.e(826),e.e(2728),e.e(5304)]).then(e.bind(e,78048));if(x(i)){const H=C(
i),B=await T({runner:o,inputs:H},L=>j(L,i,S.sink,r));return S.finish(B,r),(0,D.s)(B)}}const U=await T({runner:o,inputs:i},async x=>{if(t==="rollback"){const{rollbackWorld:C}=await Promise.all([e.e(4006),
e.e(7219),e.e(1985),e.e(826),e.e(2728),e.e(6813)]).then(e.bind(e,76813));return C(x,S.sink,"leave")}if(t==="promote"){const{promoteWorld:C}=await Promise.all([e.e(4006),e.e(7219),e.e(1985),e.e(826),e.
e(2728),e.e(3426)]).then(e.bind(e,13426));return C(x,S.sink,r)}const j=h||t==="plan"?void 0:[t];return s(x,S.sink,{words:j,planned:r,onCancel:"leave"})});return S.finish(U,r),o.saveState("ended",U.failure?.
kind??"succeeded"),(0,D.s)(U)}function A(t){return t.write(`This event calls for nothing: a branch or tag was deleted.
`),t.setOutput("result","skipped"),0}function y(t){return Object.keys(P[t]?.outputs??{})}async function w(t,o){const i=o.state.action===t,h=o.state.ended===void 0||o.state.ended==="cancelled",r=(0,O.Ko)(
t,o.env);if(!i||!h||r.get("environment")===void 0)return 0;const{healWorld:s}=await Promise.all([e.e(4006),e.e(7219),e.e(1985),e.e(826),e.e(2595)]).then(e.bind(e,12595)),{withWorld:T}=await Promise.all(
[e.e(4006),e.e(7219),e.e(1985),e.e(5401)]).then(e.bind(e,15401)),S=(0,D.N)(o,!1);if((await T({runner:o,inputs:r},x=>s(x,r.list("environment"),S.sink))).some(({held:x})=>x))throw new $.HR("unhealthy","\
What the cancelled run began could not be undone wholly.");return 0}}),46738:((R,I,e)=>{e.d(I,{Cp:()=>D,Vc:()=>c,Ko:()=>$});var p=e(48165),g=e(66661);const k=[{name:"leg",description:"Build only this \
platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:[
"build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",
description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,\
linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the\
 config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,
commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*",
"annotations"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Nam\
ed contexts, `name=value` each."],["builder","The Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such\
 as `type=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],
["network","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Prove\
nance: true, false or attributes."],["pull","Look for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom",
"Whether an SBOM is attached, or attributes."],["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `\
id=VARIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names\
, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([t,o])=>({name:t,description:o,doors:["build"]}))],m=["login"],b=[{name:"registry",description:"The registry, such as \
ghcr.io. Default: Docker Hub.",doors:m},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:m},{name:"password",description:"Password, token or key. Default for gh\
cr.io: the token of this job.",doors:m},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:m,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"\
Only for this repository and action of Buildx: `acme/shop@push`.",doors:m},{name:"logout",description:"Take the credentials away when the job ends.",doors:m,default:"true"},{name:"registry-auth",description:"\
Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:m},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:m},{
name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:m},{name:"google-service\
-account",description:"Service account to act as. Default: the provider’s own identity.",doors:m}],a=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflo\
w",choices:["workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},
{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"\
What holds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{
name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:[
"metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Def\
ault: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],n=[{name:"from",description:"Promote this \
image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by space\
s, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],u=["quality","metadata","build","me\
rge","scan","deploy"],d=["root","plan","deploy","rollback","run"],l=[...d,"validate","explain"],P=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metada\
ta"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata"],default:"."},{name:"state",description:"Folder for\
 local state, relative to the checkout.",doors:["all"],except:["metadata"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:[
"all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:[
"root","plan","run"],list:!0,choices:u},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:l},{name:"image",description:"The image to bu\
ild or deploy: registry and repository, for the config's only image (or `app`).",doors:["root","plan","build","merge","scan","deploy","promote","run"],config:["images","*","name"]},{name:"digest",description:"\
Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha\
256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value`\
 per line (a value in double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, \
release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is r\
ecorded.",doors:[...d,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The h\
ash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:[
"root","quality","build","merge","scan","deploy","promote","rollback","run"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:[
"low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","met\
adata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...k,...a,...b,...n];function $(t,o){
const i=new Map,h=[],r=c(t);for(const[s,T]of Object.entries(o)){if(!s.startsWith("INPUT_")||T===void 0)continue;const S=s.slice(6).toLowerCase(),U=[S,S.replaceAll("_","-")].find(x=>r.some(j=>j.name===
x));U===void 0?O(S,r,h):T.trim()!==""&&i.set(U,{value:T.trim(),source:{from:"input",where:`input ${U}`}})}return N(r,i,h)}function D(t,o){const i=c(t),h=new Map;for(const[r,s]of Object.entries(o))if(s!==
void 0){if(!i.some(T=>T.name===r)){const T=i.map(S=>S.name);throw new p.HR("usage",`--${r}: unknown option${(0,g.a)(r,T)}`)}s.trim()!==""&&h.set(r,{value:s.trim(),source:{from:"input",where:`--${r}`}})}
return N(i,h,[])}function c(t){return P.filter(({doors:o,except:i})=>(o.includes("all")||o.includes(t))&&!i?.includes(t))}function O(t,o,i){const h=o.map(s=>s.name),r=(0,g.p)(t,h);if(r!==void 0)throw new p.
HR("usage",`input ${t}: unknown input; did you mean ${JSON.stringify(r)}?`);i.push(`The input ${t} is not known here and was ignored.`)}function N(t,o,i){const h=s=>t.find(T=>T.name===s);for(const[s,T]of o)
A(s,T,h(s));const r=s=>o.get(s);return{get:r,warnings:i,flag:s=>y(s,r(s),h(s)?.default),list:s=>w(r(s)?.value??h(s)?.default??"",h(s)?.commas??!0),overrides:()=>t.flatMap(s=>{const T=o.get(s.name);return T===
void 0||s.config===void 0?[]:[{path:s.config,value:E(s,T),source:T.source}]})}}function E(t,{value:o,source:i}){if(t.list!==!0)return o;const h=w(o,t.commas??!0);if(t.pairs!==!0)return h;const r=h.find(
s=>s.indexOf("=")<1);if(r!==void 0)throw new p.HR("usage",`${t.name}: expected NAME=VALUE lines, found ${JSON.stringify(r)} (from ${i.where})`);return Object.fromEntries(h.map(s=>[s.slice(0,s.indexOf(
"=")),s.slice(s.indexOf("=")+1)]))}function A(t,{value:o,source:i},h){const r=h?.choices;if(r===void 0)return;const s=h?.list?w(o,!0):[o];for(const T of s.filter(S=>!r.includes(S)))throw new p.HR("usa\
ge",`${t}: expected ${h?.list?"a list of":"one of"} ${r.join(", ")}, found ${JSON.stringify(T)}${(0,g.a)(T,r)} (from ${i.where})`)}function y(t,o,i){const h=o?.value??i??"false";if(/^(true|True|TRUE)$/.
test(h))return!0;if(/^(false|False|FALSE)$/.test(h))return!1;throw new p.HR("usage",`${t}: expected true or false, found ${JSON.stringify(h)} (from ${o?.source.where})`)}function w(t,o){return t.split(
o?/[\s,]+/:/[\r\n]+/).map(i=>i.trim()).filter(i=>i!=="")}})};export{M as id,W as ids,F as modules};

const L=8358,W=[8358],F={48165:((j,x,e)=>{e.d(x,{HR:()=>m,I$:()=>T,V0:()=>N,qE:()=>f,w2:()=>p,xV:()=>n});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines \
above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",
hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"\
Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"\
Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,
title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},
cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class m extends Error{kind;hint;place;details;retryAfter;rule;constructor(l,d,r={}){super(
d,r.cause===void 0?void 0:{cause:r.cause}),this.name="Failure",this.kind=l,this.hint=r.hint??f[l].hint,this.place=r.place,this.details=r.details??[],this.retryAfter=r.retryAfter,this.rule=r.rule}}function N(t,l){
const{kind:d,hint:r,place:u,details:b,retryAfter:D,rule:$}=t;return new m(d,l(t.message),{hint:l(r),details:b.map(l),...u===void 0?{}:{place:u},...D===void 0?{}:{retryAfter:D},...$===void 0?{}:{rule:$}})}
function p(t){if(t instanceof m)return t;if(t instanceof Error&&t.name==="AbortError")return new m("cancelled","The run was cancelled.",{cause:t});const l=t instanceof Error?t.message:String(t),d=t instanceof
Error&&t.stack?t.stack.split(`
`).slice(1,6):[];return new m("bug",l,{cause:t,details:d})}function T(t){return t===void 0?0:f[t.kind].exit}function n(t){const{kind:l,message:d,hint:r,details:u,place:b}=t;return{kind:l,message:d,hint:r,
details:u,...b?{place:b}:{}}}}),66661:((j,x,e)=>{e.d(x,{a:()=>m,p:()=>f});function f(n,t){const l=n.toLowerCase(),d=Math.max(1,Math.floor(l.length/3));return t.map(u=>({candidate:u,wrong:p(l,u.toLowerCase())})).
filter(({wrong:u})=>u<=d).sort((u,b)=>u.wrong-b.wrong)[0]?.candidate??t.find(u=>N(l,u.toLowerCase()))}function m(n,t){const l=f(n,t);return l===void 0?"":`; did you mean ${JSON.stringify(l)}?`}function N(n,t){
return Math.min(n.length,t.length)>=3&&(n.startsWith(t)||t.startsWith(n))}function p(n,t){if(Math.abs(n.length-t.length)>12||n.length>100)return Number.POSITIVE_INFINITY;let l=[],d=Array.from({length:t.
length+1},(r,u)=>u);for(let r=1;r<=n.length;r++){const u=[r];for(let b=1;b<=t.length;b++){const D=n[r-1]===t[b-1],$=r>1&&b>1&&n[r-1]===t[b-2]&&n[r-2]===t[b-1];u[b]=Math.min(T(d,b)+1,T(u,b-1)+1,T(d,b-1)+
(D?0:1),$?T(l,b-2)+1:Number.POSITIVE_INFINITY)}l=d,d=u}return T(d,t.length)}function T(n,t){return n[t]??Number.POSITIVE_INFINITY}}),89475:((j,x,e)=>{e.d(x,{f:()=>N});var f=e(48165);const m={ENOENT:["\
absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file \
where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:[
"usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permiss\
ions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, \
or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or \
raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function N(p,T,n){const t=p,[l,d,r]=m[t.code??""]??[];return l===void 0?new f.
HR("bug",`${T} could not be ${n}: ${t.message}`,{cause:p}):new f.HR(l,`${T} could not be ${n}: it ${d}.`,{cause:p,hint:r})}}),51986:((j,x,e)=>{e.d(x,{Y:()=>m,f:()=>f});function f(n,t,l){const r=Object.
entries(t).filter(([,u])=>u!==void 0&&u!==""&&u!==0).map(([u,b])=>`${u}=${T(String(b))}`).join(",");return`::${n}${r===""?"":` ${r}`}::${p(l)}`}function m(n){return n.replace(N,"$1​::").replace(/##\[/g,
"##​[")}const N=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function p(n){return n.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function T(n){return p(n).replace(/:/g,"%3\
A").replace(/,/g,"%2C")}}),4314:((j,x,e)=>{e.d(x,{Qc:()=>m,hv:()=>f,zQ:()=>p});function f(){const T=Object.entries(process.env).filter(n=>n[1]!==void 0);return Object.fromEntries(T)}function m(T){return Object.
fromEntries(Object.entries(T).filter(([n])=>!N.has(n)&&!/^(INPUT|STATE)_/.test(n)))}const N=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function p(T,n){
const t=Object.entries(T).filter(([d])=>d.startsWith(n)),l=d=>n==="INPUT_"?d.toLowerCase():d;return Object.fromEntries(t.map(([d,r])=>[l(d.slice(n.length)),r.trim()]))}}),67480:((j,x,e)=>{e.d(x,{s:()=>$});
var f=e(51986),m=e(4314),N=e(77598),p=e(73024),T=e(48165),n=e(89475);function t(g,E,O){d(g,`${l(E,O,`ghadelimiter_${(0,N.randomUUID)()}`)}
`)}function l(g,E,O){if(g.includes(O)||E.includes(O))throw new T.HR("bug",`The delimiter for ${g} occurs in its value.`);return`${g}<<${O}
${E}
${O}`}function d(g,E){try{(0,p.appendFileSync)(g,E,"utf8")}catch(O){throw(0,n.f)(O,g,"written")}}const r=1024*1024,u=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function b(g,E){const O=(0,p.statSync)(g,{throwIfNoEntry:!1})?.size??0,P=Buffer.from(`${E}
`,"utf8");if(O+P.length<=r)return d(g,P.toString("utf8")),!0;const A=r-O-Buffer.byteLength(u);return A>0&&d(g,D(P.subarray(0,A).toString("utf8"))+u),!1}function D(g){return g.slice(0,g.lastIndexOf(`
`)+1)}function $(){return R((0,m.hv)(),g=>{process.stdout.write(g)})}function R(g,E){const O=g.GITHUB_ACTIONS==="true",P=(v,k,i)=>{O&&E(`${(0,f.f)(v,k,i)}
`)},A=(v,k,[i,w])=>{const o=g[v];o?t(o,i,w):P(k,{name:i},w)};return{ci:O||(g.CI??"")!=="",github:O,env:g,inputs:(0,m.zQ)(g,"INPUT_"),state:(0,m.zQ)(g,"STATE_"),setOutput(v,k){O&&!g.GITHUB_OUTPUT&&E(`
`),A("GITHUB_OUTPUT","set-output",[v,k])},saveState:(v,k)=>A("GITHUB_STATE","save-state",[v,k]),exportVariable:(v,k)=>A("GITHUB_ENV","set-env",[v,k]),addPath(v){const k=g.GITHUB_PATH;k?d(k,`${v}
`):P("add-path",{},v)},mask(v){const k=v.split(/\r?\n/).filter(i=>i.trim().length>=4);for(const i of new Set([v,...k]))i.trim()!==""&&P("add-mask",{},i)},startGroup:v=>P("group",{},v),endGroup:()=>P("\
endgroup",{},""),annotate(v,k,{title:i,file:w,line:o,endLine:c,column:s,endColumn:h}={}){P(v,{title:i,file:w,line:o,endLine:c,col:s,endColumn:h},k)},debug:v=>P("debug",{},v),summarize(v){const k=g.GITHUB_STEP_SUMMARY;
return k?b(k,v):!1},write:E}}}),68358:((j,x,e)=>{e.r(x),e.d(x,{main:()=>O});const f="`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.",m="Kind of the failure (usage auth denied absent ca\
pacity transient unhealthy timeout stale cancelled bug), else empty.",N="The whole report as JSON.",p="Digest of the only image, else empty.",T="JSON object: image id → `sha256:…`.",n="The images \
by digest, one `id=name@sha256:…` per line: what the input `images` takes.",t="Tags given to the images, one `name:tag` per line.",l="Version for people: `v1.0.0`, `main-1a2b3c4`.",d="Hash of the pl\
an: what an approval can be bound to.",r={result:f,"failure-kind":m,environment:"The environment that was deployed to.",url:"URL of the environment.",version:l,digests:"JSON object: image id → `sha256\
:…` that runs now, as observed.","previous-digests":"JSON object: image id → `sha256:…` that ran before.","deployment-id":"Id of the deployment record.","plan-hash":d,report:N},u={score:"The sco\
re of the gates, 0 to 100.","score-file":"Path of score.json.","quality-folder":"Folder with score.json and badge.json: what to keep as an artifact."},b={...r,stages:"JSON object: stage → its result.",
tags:t,images:n,digest:p,...u},D={root:{title:"Deploy Action",description:"From a push to a healthy, recorded, reversible deployment",outputs:b},run:{title:"Run",description:"The root action under a n\
ame that a workflow of the same repository can call: `$/actions/run`",outputs:b},plan:{title:"Plan",description:"Print what a run would do on today's facts, and change nothing",outputs:{result:f,"fail\
ure-kind":m,plan:"The plans as text.","plan-hash":d,legs:'Matrix of a build on native machines: `{"include":[{"platform","runner"}]}`.',report:N}},quality:{title:"Quality gates",description:"Run the g\
ates of the config: tests, linters, anything with an exit code",outputs:{result:f,"failure-kind":m,...u,report:N}},metadata:{title:"Image metadata",description:"Tags, labels and annotations for images\
, with the inputs and outputs of docker/metadata-action",post:!1,outputs:{version:"The main version.",tags:"Full names, one per line.","tag-names":"Tags without image names, one per line.",labels:"Lab\
els, one `name=value` per line.",annotations:"Annotations, one `name=value` per line.",json:"All of it as JSON.","bake-file-tags":"Path of a bake definition with the tags.","bake-file-labels":"Path of\
 a bake definition with the labels.","bake-file-annotations":"Path of a bake definition with the annotations.","bake-file":"Path of a bake definition with tags and labels."}},login:{title:"Log in",description:"\
Log in to registries for the rest of the job, with the inputs of docker/login-action",outputs:{result:f,"failure-kind":m}},build:{title:"Build",description:"Build the images of the config for every pl\
atform and push them by digest",outputs:{result:f,"failure-kind":m,digest:p,digests:T,images:n,tags:t,imageid:"Id of the image that the inputs describe, as docker/build-push-action has it.",metadata:"\
What Buildx says about the image that the inputs describe, as JSON.",report:N}},merge:{title:"Merge",description:"Make one image of the platforms that the jobs of a matrix built, and give it its tags",
outputs:{result:f,"failure-kind":m,digest:p,digests:T,images:n,tags:t,report:N}},scan:{title:"Scan",description:"Look for secrets in the checkout and for vulnerabilities in the images, by digest",outputs:{
result:f,"failure-kind":m,report:N}},deploy:{title:"Deploy",description:"Bring a digest to an environment, verify what runs, and go back if it is not healthy",outputs:r},promote:{title:"Promote",description:"\
Give what was built another tag, or another registry, without building: the same digest everywhere",outputs:{result:f,"failure-kind":m,digest:p,digests:T,images:n,tags:t,report:N}},release:{title:"Rel\
ease",description:"Make the GitHub release of a version that runs in production, with what changed since the one before",post:!1,outputs:{result:f,"failure-kind":m,"release-url":"Where the release is.",
report:N}},rollback:{title:"Roll back",description:"Return an environment to an earlier good release, and verify that it runs",outputs:r}};var $=e(48165),R=e(69499),g=e(67480),E=e(31860);async function O(i,w){
const o=(0,g.s)();try{process.exitCode=w==="main"?await P(i,o):await k(i,o)}catch(c){const s=(0,$.w2)(c),{failureText:h}=await Promise.resolve().then(e.bind(e,44639));o.write(h(s)),o.annotate("error",
s.message,s.place),o.setOutput("failure-kind",s.kind),v(i).includes("result")&&o.setOutput("result",s.kind==="cancelled"?"cancelled":"failed"),process.exitCode=(0,$.I$)(s)}}async function P(i,w){const o=(0,E.
Ko)(i,w.env),c=i==="root"||i==="run";if(c){const{callsForNothing:S}=await e.e(8664).then(e.bind(e,8664));if(await S(o,w))return A(w)}const s=i==="plan"||o.flag("dry-run"),[{runWorld:h},{withWorld:y}]=await Promise.
all([Promise.all([e.e(4006),e.e(4505),e.e(2581),e.e(826),e.e(2728),e.e(6776)]).then(e.bind(e,6776)),Promise.all([e.e(4006),e.e(4505),e.e(2581),e.e(5401)]).then(e.bind(e,15401))]),a=(0,R.N)(w,!1,v(i));
if(w.saveState("action",i),i==="build"){const{describesBuild:S,dockerBuildWorld:C,withoutOverrides:U}=await Promise.all([e.e(4006),e.e(5175),e.e(4505),e.e(826),e.e(2728),e.e(8048)]).then(e.bind(e,78048));
if(S(o)){const M=U(o),B=await y({runner:w,inputs:M},H=>C(H,o,a.sink,s));return a.finish(B,s),(0,R.s)(B)}}const I=await y({runner:w,inputs:o},async S=>{if(i==="rollback"){const{rollbackWorld:U}=await Promise.
all([e.e(4006),e.e(4505),e.e(2581),e.e(826),e.e(2728),e.e(6813)]).then(e.bind(e,76813));return U(S,a.sink,"leave")}if(i==="release"){const{releaseWorld:U}=await Promise.all([e.e(4006),e.e(4505),e.e(826),
e.e(2728),e.e(484)]).then(e.bind(e,40484));return U(S,a.sink,s)}if(i==="promote"){const{promoteWorld:U}=await Promise.all([e.e(4006),e.e(4505),e.e(2581),e.e(826),e.e(2728),e.e(3426)]).then(e.bind(e,13426));
return U(S,a.sink,s)}const C=c||i==="plan"?void 0:[i];return h(S,a.sink,{words:C,planned:s,onCancel:"leave"})});return a.finish(I,s),w.saveState("ended",I.failure?.kind??"succeeded"),(0,R.s)(I)}function A(i){
return i.write(`This event calls for nothing: a branch or tag was deleted.
`),i.setOutput("result","skipped"),0}function v(i){return Object.keys(D[i]?.outputs??{})}async function k(i,w){const o=w.state.action===i,c=w.state.ended===void 0||w.state.ended==="cancelled",s=(0,E.Ko)(
i,w.env);if(!o||!c||s.get("environment")===void 0)return 0;const{healWorld:h}=await Promise.all([e.e(4006),e.e(4505),e.e(2581),e.e(826),e.e(2595)]).then(e.bind(e,12595)),{withWorld:y}=await Promise.all(
[e.e(4006),e.e(4505),e.e(2581),e.e(5401)]).then(e.bind(e,15401)),a=(0,R.N)(w,!1);if((await y({runner:w,inputs:s},S=>h(S,s.list("environment"),a.sink))).some(({held:S})=>S))throw new $.HR("unhealthy","\
What the cancelled run began could not be undone wholly.");return 0}}),31860:((j,x,e)=>{e.d(x,{Cp:()=>E,Vc:()=>O,Ko:()=>g});var f=e(48165),m=e(66661);const N=[{name:"leg",description:"Build only this \
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
, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([o,c])=>({name:o,description:c,doors:["build"]}))],p=["login"],T=[{name:"registry",description:"The registry, such as \
ghcr.io. Default: Docker Hub.",doors:p},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:p},{name:"password",description:"Password, token or key. Default for gh\
cr.io: the token of this job.",doors:p},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:p,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"\
Only for this repository and action of Buildx: `acme/shop@push`.",doors:p},{name:"logout",description:"Take the credentials away when the job ends.",doors:p,default:"true"},{name:"registry-auth",description:"\
Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:p},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:p},{
name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:p},{name:"google-service\
-account",description:"Service account to act as. Default: the provider’s own identity.",doors:p}],n=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflo\
w",choices:["workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},
{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"\
What holds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{
name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:[
"metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Def\
ault: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],t=[{name:"from",description:"Promote this \
image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by space\
s, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],l=["release"],d=[{name:"tag",description:"\
The version tag. Default: that of the event.",doors:l},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:l,list:!0,commas:!1},
{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:l,default:"false"}],r=["quality","metadata","build","merge","scan","deploy"],u=["r\
oot","plan","deploy","rollback","run"],b=[...u,"validate","explain"],D=["root","plan","build","merge","scan","deploy","promote","run"],R=[{name:"config",description:"The config file, relative to the c\
heckout.",doors:["all"],except:["metadata"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata"],default:"."},
{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata"],default:".deploy-action"},{name:"github-token",description:"Token for the records of dep\
loyments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and d\
eploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:r},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...b,
"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:D,config:["images","*","name"]},{name:"digest",description:"\
Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha\
256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value`\
 per line (a value in double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, \
release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is r\
ecorded.",doors:[...u,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The h\
ash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:[
"root","quality","build","merge","scan","deploy","promote","rollback","run","release"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root",
"scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","ru\
n","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...N,...n,...T,
...t,...d];function g(o,c){const s=new Map,h=[],y=O(o);for(const[a,I]of Object.entries(c)){if(!a.startsWith("INPUT_")||I===void 0)continue;const S=a.slice(6).toLowerCase(),C=[S,S.replaceAll("_","-")].
find(U=>y.some(M=>M.name===U));C===void 0?P(S,y,h):I.trim()!==""&&s.set(C,{value:I.trim(),source:{from:"input",where:`input ${C}`}})}return A(y,s,h)}function E(o,c){const s=O(o),h=new Map;for(const[y,
a]of Object.entries(c))if(a!==void 0){if(!s.some(I=>I.name===y)){const I=s.map(S=>S.name);throw new f.HR("usage",`--${y}: unknown option${(0,m.a)(y,I)}`)}a.trim()!==""&&h.set(y,{value:a.trim(),source:{
from:"input",where:`--${y}`}})}return A(s,h,[])}function O(o){return R.filter(({doors:c,except:s})=>(c.includes("all")||c.includes(o))&&!s?.includes(o))}function P(o,c,s){const h=c.map(a=>a.name),y=(0,m.
p)(o,h);if(y!==void 0)throw new f.HR("usage",`input ${o}: unknown input; did you mean ${JSON.stringify(y)}?`);s.push(`The input ${o} is not known here and was ignored.`)}function A(o,c,s){const h=a=>o.
find(I=>I.name===a);for(const[a,I]of c)k(a,I,h(a));const y=a=>c.get(a);return{get:y,warnings:s,flag:a=>i(a,y(a),h(a)?.default),list:a=>w(y(a)?.value??h(a)?.default??"",h(a)?.commas??!0),overrides:()=>o.
flatMap(a=>{const I=c.get(a.name);return I===void 0||a.config===void 0?[]:[{path:a.config,value:v(a,I),source:I.source}]})}}function v(o,{value:c,source:s}){if(o.list!==!0)return c;const h=w(c,o.commas??
!0);if(o.pairs!==!0)return h;const y=h.find(a=>a.indexOf("=")<1);if(y!==void 0)throw new f.HR("usage",`${o.name}: expected NAME=VALUE lines, found ${JSON.stringify(y)} (from ${s.where})`);return Object.
fromEntries(h.map(a=>[a.slice(0,a.indexOf("=")),a.slice(a.indexOf("=")+1)]))}function k(o,{value:c,source:s},h){const y=h?.choices;if(y===void 0)return;const a=h?.list?w(c,!0):[c];for(const I of a.filter(
S=>!y.includes(S)))throw new f.HR("usage",`${o}: expected ${h?.list?"a list of":"one of"} ${y.join(", ")}, found ${JSON.stringify(I)}${(0,m.a)(I,y)} (from ${s.where})`)}function i(o,c,s){const h=c?.value??
s??"false";if(/^(true|True|TRUE)$/.test(h))return!0;if(/^(false|False|FALSE)$/.test(h))return!1;throw new f.HR("usage",`${o}: expected true or false, found ${JSON.stringify(h)} (from ${c?.source.where}\
)`)}function w(o,c){return o.split(c?/[\s,]+/:/[\r\n]+/).map(s=>s.trim()).filter(s=>s!=="")}})};export{L as id,W as ids,F as modules};

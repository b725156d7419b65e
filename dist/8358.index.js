const W=8358,F=[8358],G={48165:((C,O,e)=>{e.d(O,{HR:()=>m,I$:()=>T,V0:()=>N,qE:()=>f,w2:()=>p,xV:()=>o});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines \
above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",
hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"\
Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"\
Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,
title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},
cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class m extends Error{kind;hint;place;details;retryAfter;rule;constructor(d,r,l={}){super(
r,l.cause===void 0?void 0:{cause:l.cause}),this.name="Failure",this.kind=d,this.hint=l.hint??f[d].hint,this.place=l.place,this.details=l.details??[],this.retryAfter=l.retryAfter,this.rule=l.rule}}function N(t,d){
const{kind:r,hint:l,place:u,details:v,retryAfter:A,rule:j}=t;return new m(r,d(t.message),{hint:d(l),details:v.map(d),...u===void 0?{}:{place:u},...A===void 0?{}:{retryAfter:A},...j===void 0?{}:{rule:j}})}
function p(t){if(t instanceof m)return t;if(t instanceof Error&&t.name==="AbortError")return new m("cancelled","The run was cancelled.",{cause:t});const d=t instanceof Error?t.message:String(t),r=t instanceof
Error&&t.stack?t.stack.split(`
`).slice(1,6):[];return new m("bug",d,{cause:t,details:r})}function T(t){return t===void 0?0:f[t.kind].exit}function o(t){const{kind:d,message:r,hint:l,details:u,place:v}=t;return{kind:d,message:r,hint:l,
details:u,...v?{place:v}:{}}}}),66661:((C,O,e)=>{e.d(O,{a:()=>m,p:()=>f});function f(o,t){const d=o.toLowerCase(),r=Math.max(1,Math.floor(d.length/3));return t.map(u=>({candidate:u,wrong:p(d,u.toLowerCase())})).
filter(({wrong:u})=>u<=r).sort((u,v)=>u.wrong-v.wrong)[0]?.candidate??t.find(u=>N(d,u.toLowerCase()))}function m(o,t){const d=f(o,t);return d===void 0?"":`; did you mean ${JSON.stringify(d)}?`}function N(o,t){
return Math.min(o.length,t.length)>=3&&(o.startsWith(t)||t.startsWith(o))}function p(o,t){if(Math.abs(o.length-t.length)>12||o.length>100)return Number.POSITIVE_INFINITY;let d=[],r=Array.from({length:t.
length+1},(l,u)=>u);for(let l=1;l<=o.length;l++){const u=[l];for(let v=1;v<=t.length;v++){const A=o[l-1]===t[v-1],j=l>1&&v>1&&o[l-1]===t[v-2]&&o[l-2]===t[v-1];u[v]=Math.min(T(r,v)+1,T(u,v-1)+1,T(r,v-1)+
(A?0:1),j?T(d,v-2)+1:Number.POSITIVE_INFINITY)}d=r,r=u}return T(r,t.length)}function T(o,t){return o[t]??Number.POSITIVE_INFINITY}}),89475:((C,O,e)=>{e.d(O,{f:()=>N});var f=e(48165);const m={ENOENT:["\
absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file \
where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:[
"usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permiss\
ions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, \
or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or \
raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function N(p,T,o){const t=p,[d,r,l]=m[t.code??""]??[];return d===void 0?new f.
HR("bug",`${T} could not be ${o}: ${t.message}`,{cause:p}):new f.HR(d,`${T} could not be ${o}: it ${r}.`,{cause:p,hint:l})}}),51986:((C,O,e)=>{e.d(O,{Y:()=>m,f:()=>f});function f(o,t,d){const l=Object.
entries(t).filter(([,u])=>u!==void 0&&u!==""&&u!==0).map(([u,v])=>`${u}=${T(String(v))}`).join(",");return`::${o}${l===""?"":` ${l}`}::${p(d)}`}function m(o){return o.replace(N,"$1​::").replace(/##\[/g,
"##​[")}const N=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function p(o){return o.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function T(o){return p(o).replace(/:/g,"%3\
A").replace(/,/g,"%2C")}}),4314:((C,O,e)=>{e.d(O,{Qc:()=>m,hv:()=>f,zQ:()=>p});function f(){const T=Object.entries(process.env).filter(o=>o[1]!==void 0);return Object.fromEntries(T)}function m(T){return Object.
fromEntries(Object.entries(T).filter(([o])=>!N.has(o)&&!/^(INPUT|STATE)_/.test(o)))}const N=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function p(T,o){
const t=Object.entries(T).filter(([r])=>r.startsWith(o)),d=r=>o==="INPUT_"?r.toLowerCase():r;return Object.fromEntries(t.map(([r,l])=>[d(r.slice(o.length)),l.trim()]))}}),67480:((C,O,e)=>{e.d(O,{s:()=>j});
var f=e(51986),m=e(4314),N=e(77598),p=e(73024),T=e(48165),o=e(89475);function t(c,S,I){r(c,`${d(S,I,`ghadelimiter_${(0,N.randomUUID)()}`)}
`)}function d(c,S,I){if(c.includes(I)||S.includes(I))throw new T.HR("bug",`The delimiter for ${c} occurs in its value.`);return`${c}<<${I}
${S}
${I}`}function r(c,S){try{(0,p.appendFileSync)(c,S,"utf8")}catch(I){throw(0,o.f)(I,c,"written")}}const l=1024*1024,u=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function v(c,S){const I=(0,p.statSync)(c,{throwIfNoEntry:!1})?.size??0,x=Buffer.from(`${S}
`,"utf8");if(I+x.length<=l)return r(c,x.toString("utf8")),!0;const D=l-I-Buffer.byteLength(u);return D>0&&r(c,A(x.subarray(0,D).toString("utf8"))+u),!1}function A(c){return c.slice(0,c.lastIndexOf(`
`)+1)}function j(){return U((0,m.hv)(),c=>{process.stdout.write(c)})}function U(c,S){const I=c.GITHUB_ACTIONS==="true",x=(w,k,P)=>{I&&S(`${(0,f.f)(w,k,P)}
`)},D=(w,k,[P,h])=>{const n=c[w];n?t(n,P,h):x(k,{name:P},h)};return{ci:I||(c.CI??"")!=="",github:I,env:c,inputs:(0,m.zQ)(c,"INPUT_"),state:(0,m.zQ)(c,"STATE_"),setOutput(w,k){I&&!c.GITHUB_OUTPUT&&S(`
`),D("GITHUB_OUTPUT","set-output",[w,k])},saveState:(w,k)=>D("GITHUB_STATE","save-state",[w,k]),exportVariable:(w,k)=>D("GITHUB_ENV","set-env",[w,k]),addPath(w){const k=c.GITHUB_PATH;k?r(k,`${w}
`):x("add-path",{},w)},mask(w){const k=w.split(/\r?\n/).filter(P=>P.trim().length>=4);for(const P of new Set([w,...k]))P.trim()!==""&&x("add-mask",{},P)},startGroup:w=>x("group",{},w),endGroup:()=>x("\
endgroup",{},""),annotate(w,k,{title:P,file:h,line:n,endLine:s,column:g,endColumn:a}={}){x(w,{title:P,file:h,line:n,endLine:s,col:g,endColumn:a},k)},debug:w=>x("debug",{},w),summarize(w){const k=c.GITHUB_STEP_SUMMARY;
return k?v(k,w):!1},write:S}}}),68358:((C,O,e)=>{e.r(O),e.d(O,{main:()=>x});const f="`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.",m="Kind of the failure (usage auth denied absent ca\
pacity transient unhealthy timeout stale cancelled bug), else empty.",N="The whole report as JSON.",p="Digest of the only image, else empty.",T="JSON object: image id → `sha256:…`.",o="The images \
by digest, one `id=name@sha256:…` per line: what the input `images` takes.",t="Tags given to the images, one `name:tag` per line.",d="Version for people: `v1.0.0`, `main-1a2b3c4`.",r="What this job \
tells a pull request, for the action comment: one line.",l="Hash of the plan: what an approval can be bound to.",u={result:f,"failure-kind":m,environment:"The environment that was deployed to.",url:"U\
RL of the environment.",version:d,digests:"JSON object: image id → `sha256:…` that runs now, as observed.","previous-digests":"JSON object: image id → `sha256:…` that ran before.","deployment-\
id":"Id of the deployment record.","plan-hash":l,report:N},v={score:"The score of the gates, 0 to 100.",gates:"How the gates went, for the input `gates` of the job that has the last ones: one line.","\
score-file":"Path of score.json.","quality-folder":"Folder with score.json and badge.json: what to keep as an artifact."},A={...u,stages:"JSON object: stage → its result.",tags:t,images:o,digest:p,...v,
section:r},j={root:{title:"Deploy Action",description:"From a push to a healthy, recorded, reversible deployment",outputs:A},run:{title:"Run",description:"The root action under a name that a workflow \
of the same repository can call: `$/actions/run`",outputs:A},plan:{title:"Plan",description:"Print what a run would do on today's facts, and change nothing",outputs:{result:f,"failure-kind":m,plan:"Th\
e plans as text.","plan-hash":l,legs:'Matrix of a build on native machines: `{"include":[{"platform","runner"}]}`.',section:r,report:N}},quality:{title:"Quality gates",description:"Run the gates of th\
e config: tests, linters, anything with an exit code",outputs:{result:f,"failure-kind":m,...v,section:r,report:N}},metadata:{title:"Image metadata",description:"Tags, labels and annotations for images\
, with the inputs and outputs of docker/metadata-action",post:!1,outputs:{version:"The main version.",tags:"Full names, one per line.","tag-names":"Tags without image names, one per line.",labels:"Lab\
els, one `name=value` per line.",annotations:"Annotations, one `name=value` per line.",json:"All of it as JSON.","bake-file-tags":"Path of a bake definition with the tags.","bake-file-labels":"Path of\
 a bake definition with the labels.","bake-file-annotations":"Path of a bake definition with the annotations.","bake-file":"Path of a bake definition with tags and labels."}},login:{title:"Log in",description:"\
Log in to registries for the rest of the job, with the inputs of docker/login-action",outputs:{result:f,"failure-kind":m}},build:{title:"Build",description:"Build the images of the config for every pl\
atform and push them by digest",outputs:{result:f,"failure-kind":m,digest:p,digests:T,images:o,tags:t,imageid:"Id of the image that the inputs describe, as docker/build-push-action has it.",metadata:"\
What Buildx says about the image that the inputs describe, as JSON.",report:N}},merge:{title:"Merge",description:"Make one image of the platforms that the jobs of a matrix built, and give it its tags",
outputs:{result:f,"failure-kind":m,digest:p,digests:T,images:o,tags:t,report:N}},scan:{title:"Scan",description:"Look for secrets in the checkout and for vulnerabilities in the images, by digest",outputs:{
result:f,"failure-kind":m,section:r,report:N}},deploy:{title:"Deploy",description:"Bring a digest to an environment, verify what runs, and go back if it is not healthy",outputs:u},promote:{title:"Prom\
ote",description:"Give what was built another tag, or another registry, without building: the same digest everywhere",outputs:{result:f,"failure-kind":m,digest:p,digests:T,images:o,tags:t,report:N}},comment:{
title:"Comment",description:"Tell a pull request how its jobs went: one comment, changed in place; without the right to write it, the summary says so",post:!1,outputs:{result:f,"failure-kind":m}},release:{
title:"Release",description:"Make the GitHub release of a version that runs in production, with what changed since the one before",post:!1,outputs:{result:f,"failure-kind":m,"release-url":"Where the r\
elease is.",report:N}},rollback:{title:"Roll back",description:"Return an environment to an earlier good release, and verify that it runs",outputs:u}};var U=e(48165),c=e(43533),S=e(67480),I=e(31860);async function x(h,n){
const s=(0,S.s)();try{process.exitCode=n==="main"?await D(h,s):await P(h,s)}catch(g){const a=(0,U.w2)(g),{failureText:y}=await Promise.resolve().then(e.bind(e,44639));s.write(y(a)),s.annotate("error",
a.message,a.place),s.setOutput("failure-kind",a.kind),k(h).includes("result")&&s.setOutput("result",a.kind==="cancelled"?"cancelled":"failed"),process.exitCode=(0,U.I$)(a)}}async function D(h,n){const s=(0,I.
Ko)(h,n.env),g=h==="root"||h==="run";if(g){const{callsForNothing:E}=await e.e(8664).then(e.bind(e,8664));if(await E(s,n))return w(n)}const a=h==="plan"||s.flag("dry-run"),[{runWorld:y},{withWorld:i}]=await Promise.
all([Promise.all([e.e(4006),e.e(800),e.e(2581),e.e(826),e.e(798),e.e(6776)]).then(e.bind(e,6776)),Promise.all([e.e(4006),e.e(800),e.e(2581),e.e(5401)]).then(e.bind(e,15401))]),b=(0,c.N)(n,!1,k(h));if(n.
saveState("action",h),h==="build"){const{describesBuild:E,dockerBuildWorld:H,withoutOverrides:R}=await Promise.all([e.e(4006),e.e(5175),e.e(800),e.e(826),e.e(798),e.e(8048)]).then(e.bind(e,78048));if(E(
s)){const B=R(s),M=await i({runner:n,inputs:B},L=>H(L,s,b.sink,a));return b.finish(M,a),(0,c.s)(M)}}const $=await i({runner:n,inputs:s},async E=>{if(h==="rollback"){const{rollbackWorld:R}=await Promise.
all([e.e(4006),e.e(800),e.e(2581),e.e(826),e.e(798),e.e(6813)]).then(e.bind(e,76813));return R(E,b.sink,"leave")}if(h==="release"){const{releaseWorld:R}=await Promise.all([e.e(4006),e.e(800),e.e(826),
e.e(798),e.e(484)]).then(e.bind(e,40484));return R(E,b.sink,a)}if(h==="promote"){const{promoteWorld:R}=await Promise.all([e.e(4006),e.e(800),e.e(2581),e.e(826),e.e(798),e.e(3426)]).then(e.bind(e,13426));
return R(E,b.sink,a)}const H=g||h==="plan"?void 0:[h];return y(E,b.sink,{words:H,planned:a,onCancel:"leave"})});return b.finish($,a),n.saveState("ended",$.failure?.kind??"succeeded"),(0,c.s)($)}function w(h){
return h.write(`This event calls for nothing: a branch or tag was deleted.
`),h.setOutput("result","skipped"),0}function k(h){return Object.keys(j[h]?.outputs??{})}async function P(h,n){const s=n.state.action===h,g=n.state.ended===void 0||n.state.ended==="cancelled",a=(0,I.Ko)(
h,n.env);if(!s||!g||a.get("environment")===void 0)return 0;const{healWorld:y}=await Promise.all([e.e(4006),e.e(800),e.e(2581),e.e(826),e.e(2595)]).then(e.bind(e,12595)),{withWorld:i}=await Promise.all(
[e.e(4006),e.e(800),e.e(2581),e.e(5401)]).then(e.bind(e,15401)),b=(0,c.N)(n,!1);if((await i({runner:n,inputs:a},E=>y(E,a.list("environment"),b.sink))).some(({held:E})=>E))throw new U.HR("unhealthy","W\
hat the cancelled run began could not be undone wholly.");return 0}}),31860:((C,O,e)=>{e.d(O,{Cp:()=>S,Vc:()=>I,Ko:()=>c});var f=e(48165),m=e(66661);const N=[{name:"leg",description:"Build only this p\
latform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that this job of a matrix builds. Default: all that have t\
he platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"file",
description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"Stage of the Dockerfile to build. Default:\
 that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",doors:["bui\
ld"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:[
"images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annot\
ations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotations"]},...[["add-hosts","Names that RUN line\
s know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contexts, `name=value` each."],["builder","The Bui\
ldx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type=gha,mode=max`."],["call","What is asked of \
the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["network","Network of RUN lines."],["no-cache","Bu\
ild everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: true, false or attributes."],["pull","Look f\
or newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whether an SBOM is attached, or attributes."],["\
secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VARIABLE` per line."],["secret-files","Secrets\
 in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["ulimi\
t","Limits of RUN lines."]].map(([n,s])=>({name:n,description:s,doors:["build"]}))],p=["login"],T=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:p},{name:"us\
ername",description:"The user. Default for ghcr.io: who started the run.",doors:p},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:p},{name:"ec\
r",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:p,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and action of\
 Buildx: `acme/shop@push`.",doors:p},{name:"logout",description:"Take the credentials away when the job ends.",doors:p,default:"true"},{name:"registry-auth",description:"Several logins as YAML: a list\
 of mappings with registry, username, password, scope, ecr.",doors:p},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:p},{name:"google-provider",description:"\
Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:p},{name:"google-service-account",description:"Service accou\
nt to act as. Default: the provider’s own identity.",doors:p}],o=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"\
images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, \
one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags: lates\
t, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"\
Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",
description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metad\
ata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],t=[{name:"from",description:"Promote this image: `registry/repository@sha2\
56:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the\
 image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],d=["release"],r=[{name:"tag",description:"The version tag. Default:\
 that of the event.",doors:d},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:d,list:!0,commas:!1},{name:"rolled-back",description:"\
Instead of a release: mark the one that the environment was rolled back from.",doors:d,default:"false"}],l=["quality","metadata","build","merge","scan","verify","deploy"],u=["root","plan","deploy","ro\
llback","run"],v=[...u,"validate","explain"],A=["root","plan","build","merge","scan","deploy","promote","run"],U=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],
except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"\
state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of \
deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; an\
d deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:l},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[
...v,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:A,config:["images","*","name"]},{name:"digest",description:"\
Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha\
256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value`\
 per line (a value in double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the ga\
tes of another job went: its output `gates`. The score is then that of all gates.",doors:["root","run"]},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a li\
ne. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"\
Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...u,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands i\
nstead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","de\
ploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release"],default:"false"},
{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"\
Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written\
 workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...N,...o,...T,...t,...r];function c(n,s){const g=new Map,a=[],y=I(n);for(const[i,b]of Object.entries(s)){if(!i.startsWith(
"INPUT_")||b===void 0)continue;const $=i.slice(6).toLowerCase(),E=[$,$.replaceAll("_","-")].find(H=>y.some(R=>R.name===H));E===void 0?x($,y,a):b.trim()!==""&&g.set(E,{value:b.trim(),source:{from:"inpu\
t",where:`input ${E}`}})}return D(y,g,a)}function S(n,s){const g=I(n),a=new Map;for(const[y,i]of Object.entries(s))if(i!==void 0){if(!g.some(b=>b.name===y)){const b=g.map($=>$.name);throw new f.HR("us\
age",`--${y}: unknown option${(0,m.a)(y,b)}`)}i.trim()!==""&&a.set(y,{value:i.trim(),source:{from:"input",where:`--${y}`}})}return D(g,a,[])}function I(n){return U.filter(({doors:s,except:g})=>(s.includes(
"all")||s.includes(n))&&!g?.includes(n))}function x(n,s,g){const a=s.map(i=>i.name),y=(0,m.p)(n,a);if(y!==void 0)throw new f.HR("usage",`input ${n}: unknown input; did you mean ${JSON.stringify(y)}?`);
g.push(`The input ${n} is not known here and was ignored.`)}function D(n,s,g){const a=i=>n.find(b=>b.name===i);for(const[i,b]of s)k(i,b,a(i));const y=i=>s.get(i);return{get:y,warnings:g,flag:i=>P(i,y(
i),a(i)?.default),list:i=>h(y(i)?.value??a(i)?.default??"",a(i)?.commas??!0),overrides:()=>n.flatMap(i=>{const b=s.get(i.name);return b===void 0||i.config===void 0?[]:[{path:i.config,value:w(i,b),source:b.
source}]})}}function w(n,{value:s,source:g}){if(n.list!==!0)return s;const a=h(s,n.commas??!0);if(n.pairs!==!0)return a;const y=a.find(i=>i.indexOf("=")<1);if(y!==void 0)throw new f.HR("usage",`${n.name}\
: expected NAME=VALUE lines, found ${JSON.stringify(y)} (from ${g.where})`);return Object.fromEntries(a.map(i=>[i.slice(0,i.indexOf("=")),i.slice(i.indexOf("=")+1)]))}function k(n,{value:s,source:g},a){
const y=a?.choices;if(y===void 0)return;const i=a?.list?h(s,!0):[s];for(const b of i.filter($=>!y.includes($)))throw new f.HR("usage",`${n}: expected ${a?.list?"a list of":"one of"} ${y.join(", ")}, f\
ound ${JSON.stringify(b)}${(0,m.a)(b,y)} (from ${g.where})`)}function P(n,s,g){const a=s?.value??g??"false";if(/^(true|True|TRUE)$/.test(a))return!0;if(/^(false|False|FALSE)$/.test(a))return!1;throw new f.
HR("usage",`${n}: expected true or false, found ${JSON.stringify(a)} (from ${s?.source.where})`)}function h(n,s){return n.split(s?/[\s,]+/:/[\r\n]+/).map(g=>g.trim()).filter(g=>g!=="")}})};export{W as id,F as ids,G as modules};

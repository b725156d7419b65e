const F=8358,G=[8358],J={48165:((C,N,e)=>{e.d(N,{HR:()=>p,I$:()=>T,V0:()=>w,qE:()=>f,w2:()=>m,xV:()=>d});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines \
above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",
hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"\
Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"\
Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,
title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},
cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class p extends Error{kind;hint;place;details;retryAfter;rule;constructor(s,i,a={}){super(
i,a.cause===void 0?void 0:{cause:a.cause}),this.name="Failure",this.kind=s,this.hint=a.hint??f[s].hint,this.place=a.place,this.details=a.details??[],this.retryAfter=a.retryAfter,this.rule=a.rule}}function w(n,s){
const{kind:i,hint:a,place:o,details:r,retryAfter:S,rule:I}=n;return new p(i,s(n.message),{hint:s(a),details:r.map(s),...o===void 0?{}:{place:o},...S===void 0?{}:{retryAfter:S},...I===void 0?{}:{rule:I}})}
function m(n){if(n instanceof p)return n;if(n instanceof Error&&n.name==="AbortError")return new p("cancelled","The run was cancelled.",{cause:n});const s=n instanceof Error?n.message:String(n),i=n instanceof
Error&&n.stack?n.stack.split(`
`).slice(1,6):[];return new p("bug",s,{cause:n,details:i})}function T(n){return n===void 0?0:f[n.kind].exit}function d(n){const{kind:s,message:i,hint:a,details:o,place:r}=n;return{kind:s,message:i,hint:a,
details:o,...r?{place:r}:{}}}}),66661:((C,N,e)=>{e.d(N,{a:()=>p,p:()=>f});function f(d,n){const s=d.toLowerCase(),i=Math.max(1,Math.floor(s.length/3));return n.map(o=>({candidate:o,wrong:m(s,o.toLowerCase())})).
filter(({wrong:o})=>o<=i).sort((o,r)=>o.wrong-r.wrong)[0]?.candidate??n.find(o=>w(s,o.toLowerCase()))}function p(d,n){const s=f(d,n);return s===void 0?"":`; did you mean ${JSON.stringify(s)}?`}function w(d,n){
return Math.min(d.length,n.length)>=3&&(d.startsWith(n)||n.startsWith(d))}function m(d,n){if(Math.abs(d.length-n.length)>12||d.length>100)return Number.POSITIVE_INFINITY;let s=[],i=Array.from({length:n.
length+1},(a,o)=>o);for(let a=1;a<=d.length;a++){const o=[a];for(let r=1;r<=n.length;r++){const S=d[a-1]===n[r-1],I=a>1&&r>1&&d[a-1]===n[r-2]&&d[a-2]===n[r-1];o[r]=Math.min(T(i,r)+1,T(o,r-1)+1,T(i,r-1)+
(S?0:1),I?T(s,r-2)+1:Number.POSITIVE_INFINITY)}s=i,i=o}return T(i,n.length)}function T(d,n){return d[n]??Number.POSITIVE_INFINITY}}),58563:((C,N,e)=>{e.d(N,{Px:()=>p,T9:()=>w,aZ:()=>f});function f(s){
return typeof s=="object"&&s!==null&&typeof s.secret=="string"}function p(s){const i=T(s);if(i.length===0)return o=>o;const a=d(i);return o=>o.replace(a,"***")}function w(s){const i=T(s),a=d(i),o=i[0]?.
length??0;let r="";return{push(S){if(o===0)return S;r+=S;let I=m(r,i,Math.max(0,r.length-o+1));for(const{index:M,0:U}of r.matchAll(a))M<I&&M+U.length>I&&(I=M);const k=r.slice(0,I).replace(a,"***");return r=
r.slice(I),k},end(){const S=o===0?"":r.replace(a,"***");return r="",S}}}function m(s,i,a){for(let o=a;o<s.length;o++){const r=s.slice(o);if(i.some(S=>S.length>r.length&&S.startsWith(r)))return o}return s.
length}function T(s){const i=new Set;for(const a of s)for(const o of[a,...a.split(/\r?\n/)]){const r=o.trim();if(!(r.length<4)&&(i.add(r),i.add(encodeURIComponent(r)),i.add(JSON.stringify(r).slice(1,-1)),
r.length>=6))for(const S of n(r))i.add(S)}return[...i].sort((a,o)=>o.length-a.length)}function d(s){return new RegExp(s.map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function n(s){const i=new TextEncoder().
encode(s);return[0,1,2].flatMap(a=>{const o=new Uint8Array(i.length+a);o.set(i,a);const r=btoa(String.fromCharCode(...o)).replace(/=+$/,""),S=a===0?0:a===1?2:3,I=o.length%3===0?r.length:r.length-1,k=r.
slice(S,I);return k.length>=6?[k]:[]})}}),89475:((C,N,e)=>{e.d(N,{f:()=>w});var f=e(48165);const p={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],
ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a\
 folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a sy\
mbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Chan\
ge the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is\
 full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files ar\
e open","Raise the limit of open files."]};function w(m,T,d){const n=m,[s,i,a]=p[n.code??""]??[];return s===void 0?new f.HR("bug",`${T} could not be ${d}: ${n.message}`,{cause:m}):new f.HR(s,`${T} cou\
ld not be ${d}: it ${i}.`,{cause:m,hint:a})}}),51986:((C,N,e)=>{e.d(N,{Y:()=>p,f:()=>f});function f(d,n,s){const a=Object.entries(n).filter(([,o])=>o!==void 0&&o!==""&&o!==0).map(([o,r])=>`${o}=${T(String(
r))}`).join(",");return`::${d}${a===""?"":` ${a}`}::${m(s)}`}function p(d){return d.replace(w,"$1​::").replace(/##\[/g,"##​[")}const w=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;function m(d){
return d.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function T(d){return m(d).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((C,N,e)=>{e.d(N,{Qc:()=>p,hv:()=>f,zQ:()=>m});function f(){
const T=Object.entries(process.env).filter(d=>d[1]!==void 0);return Object.fromEntries(T)}function p(T){return Object.fromEntries(Object.entries(T).filter(([d])=>!w.has(d)&&!/^(INPUT|STATE)_/.test(d)))}
const w=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function m(T,d){const n=Object.entries(T).filter(([i])=>i.startsWith(d)),s=i=>d==="INPUT_"?i.toLowerCase():
i;return Object.fromEntries(n.map(([i,a])=>[s(i.slice(d.length)),a.trim()]))}}),25994:((C,N,e)=>{e.d(N,{s:()=>j});var f=e(58563),p=e(51986),w=e(4314),m=e(77598),T=e(73024),d=e(48165),n=e(89475);function s(g,x,E){
a(g,`${i(x,E,`ghadelimiter_${(0,m.randomUUID)()}`)}
`)}function i(g,x,E){if(g.includes(E)||x.includes(E))throw new d.HR("bug",`The delimiter for ${g} occurs in its value.`);return`${g}<<${E}
${x}
${E}`}function a(g,x){try{(0,T.appendFileSync)(g,x,"utf8")}catch(E){throw(0,n.f)(E,g,"written")}}const o=new WeakSet;function r(g=[process.stdout,process.stderr],x=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const E of g.filter(O=>!o.has(O)))o.add(E),E.on("error",({code:O=""})=>{S.has(O)||x()})}const S=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),I=1024*1024,k=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function M(g,x){const E=(0,T.statSync)(g,{throwIfNoEntry:!1})?.size??0,O=Buffer.from(`${x}
`,"utf8");if(E+O.length<=I)return a(g,O.toString("utf8")),!0;const R=I-E-Buffer.byteLength(k);return R>0&&a(g,U(O.subarray(0,R).toString("utf8"))+k),!1}function U(g){return g.slice(0,g.lastIndexOf(`
`)+1)}function j(){return r(),W((0,w.hv)(),g=>{process.stdout.write(g)})}function W(g,x){const E=g.GITHUB_ACTIONS==="true",O=(t,u,c)=>{E&&x(`${(0,p.f)(t,u,c)}
`)},R=[];let B;const y=t=>(B??=(0,f.Px)(R),B(t)),l=(t,u,[c,v])=>{const h=g[t];h?s(h,c,v):O(u,{name:c},v)};return{ci:E||(g.CI??"")!=="",github:E,env:g,inputs:(0,w.zQ)(g,"INPUT_"),state:(0,w.zQ)(g,"STAT\
E_"),setOutput(t,u){E&&!g.GITHUB_OUTPUT&&x(`
`),l("GITHUB_OUTPUT","set-output",[t,u])},saveState:(t,u)=>l("GITHUB_STATE","save-state",[t,u]),exportVariable:(t,u)=>l("GITHUB_ENV","set-env",[t,u]),addPath(t){const u=g.GITHUB_PATH;u?a(u,`${t}
`):O("add-path",{},t)},hide:y,mask(t){R.push(t),B=void 0;const u=t.split(/\r?\n/).filter(c=>c.trim().length>=4);for(const c of new Set([t,...u]))c.trim()!==""&&O("add-mask",{},c)},startGroup:t=>O("gro\
up",{},t),endGroup:()=>O("endgroup",{},""),annotate(t,u,{title:c,file:v,line:h,endLine:b,column:A,endColumn:D}={}){O(t,{title:c,file:v,line:h,endLine:b,col:A,endColumn:D},u)},debug:t=>O("debug",{},t),
summarize(t){const u=g.GITHUB_STEP_SUMMARY;return u?M(u,t):!1},write:x}}}),68358:((C,N,e)=>{e.r(N),e.d(N,{main:()=>x});const f="`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.",p="Kind \
of the failure (usage auth denied absent capacity transient unhealthy timeout stale cancelled bug), else empty.",w="The whole report as JSON.",m="Digest of the only image, else empty.",T="JSON object:\
 image id → `sha256:…`.",d="The images by digest, one `id=name@sha256:…` per line: what the input `images` takes.",n="Tags given to the images, one `name:tag` per line.",s="JSON object: image id\
 → platform → `sha256:…`.",i="Paths of the SBOM files that were written (`scan.sbom`), one per line.",a="Version for people: `v1.0.0`, `main-1a2b3c4`.",o="What this job tells a pull request, for\
 the action comment: one line.",r="Hash of the plan: what an approval can be bound to.",S={result:f,"failure-kind":p,environment:"The environment that was deployed to.",url:"URL of the environment.",version:a,
digests:"JSON object: image id → `sha256:…` that runs now, as observed.","previous-digests":"JSON object: image id → `sha256:…` that ran before.","deployment-id":"Id of the deployment record.",
"plan-hash":r,report:w},I={score:"The score of the gates, 0 to 100.",gates:"How the gates went, for the input `gates` of the job that has the last ones: one line.","score-file":"Path of score.json.","\
quality-folder":"Folder with score.json and badge.json: what to keep as an artifact."},k={...S,stages:"JSON object: stage → its result.",tags:n,images:d,digest:m,"platform-digests":s,sbom:i,...I,section:o},
M={root:{title:"Deploy Action",description:"From a push to a healthy, recorded, reversible deployment",outputs:k},run:{title:"Run",description:"The root action under a name that a workflow of the same\
 repository can call: `$/actions/run`",outputs:k},plan:{title:"Plan",description:"Print what a run would do on today's facts, and change nothing",outputs:{result:f,"failure-kind":p,plan:"The plans as \
text.","plan-hash":r,legs:'Matrix of a build on native machines: `{"include":[{"platform","runner"}]}`.',section:o,report:w}},quality:{title:"Quality gates",description:"Run the gates of the config: t\
ests, linters, anything with an exit code",outputs:{result:f,"failure-kind":p,...I,section:o,report:w}},metadata:{title:"Image metadata",description:"Tags, labels and annotations for images, with the \
inputs and outputs of docker/metadata-action",post:!1,outputs:{version:"The main version.",tags:"Full names, one per line.","tag-names":"Tags without image names, one per line.",labels:"Labels, one `n\
ame=value` per line.",annotations:"Annotations, one `name=value` per line.",json:"All of it as JSON.","bake-file-tags":"Path of a bake definition with the tags.","bake-file-labels":"Path of a bake def\
inition with the labels.","bake-file-annotations":"Path of a bake definition with the annotations.","bake-file":"Path of a bake definition with tags and labels."}},login:{title:"Log in",description:"L\
og in to registries for the rest of the job, with the inputs of docker/login-action",outputs:{result:f,"failure-kind":p}},build:{title:"Build",description:"Build the images of the config for every pla\
tform and push them by digest",outputs:{result:f,"failure-kind":p,digest:m,digests:T,"platform-digests":s,images:d,tags:n,imageid:"Id of the image that the inputs describe, as docker/build-push-action\
 has it.",metadata:"What Buildx says about the image that the inputs describe, as JSON.",report:w}},merge:{title:"Merge",description:"Make one image of the platforms that the jobs of a matrix built, a\
nd give it its tags",outputs:{result:f,"failure-kind":p,digest:m,digests:T,"platform-digests":s,images:d,tags:n,report:w}},scan:{title:"Scan",description:"Look for secrets in the checkout and for vuln\
erabilities in the images, by digest",outputs:{result:f,"failure-kind":p,sbom:i,section:o,report:w}},deploy:{title:"Deploy",description:"Bring a digest to an environment, verify what runs, and go back\
 if it is not healthy",outputs:S},promote:{title:"Promote",description:"Give what was built another tag, or another registry, without building: the same digest everywhere",outputs:{result:f,"failure-k\
ind":p,digest:m,digests:T,images:d,tags:n,report:w}},comment:{title:"Comment",description:"Tell a pull request how its jobs went: one comment, changed in place; without the right to write it, the summ\
ary says so",post:!1,outputs:{result:f,"failure-kind":p}},clean:{title:"Clean up",description:"Take images away that no record, environment or tag for people refers to",post:!1,outputs:{result:f,"fail\
ure-kind":p,report:w}},release:{title:"Release",description:"Make the GitHub release of a version that runs in production, with what changed since the one before",post:!1,outputs:{result:f,"failure-ki\
nd":p,"release-url":"Where the release is.",report:w}},rollback:{title:"Roll back",description:"Return an environment to an earlier good release, and verify that it runs",outputs:S}};var U=e(48165),j=e(
65954),W=e(25994),g=e(31860);async function x(y,l){const t=(0,W.s)();try{process.exitCode=l==="main"?await E(y,t):await B(y,t)}catch(u){const{tellFailed:c}=await e.e(7760).then(e.bind(e,37760));c(u,t,
R(y))}}async function E(y,l){const t=(0,g.Ko)(y,l.env),u=y==="root"||y==="run";if(u){const{callsForNothing:$}=await e.e(8664).then(e.bind(e,8664));if(await $(t,l))return O(l)}const c=y==="plan"||t.flag(
"dry-run"),[{runWorld:v},{withWorld:h}]=await Promise.all([Promise.all([e.e(4006),e.e(5495),e.e(329),e.e(2496),e.e(5236),e.e(1570),e.e(8955),e.e(9592),e.e(6776)]).then(e.bind(e,6776)),Promise.all([e.e(
4006),e.e(5495),e.e(329),e.e(5568)]).then(e.bind(e,5568))]),b=(0,j.N)(l,!1,R(y));if(l.saveState("action",y),y==="build"){const{describesBuild:$,dockerBuildByInputs:H}=await Promise.all([e.e(4006),e.e(
5175),e.e(5495),e.e(329),e.e(2496),e.e(5236),e.e(8955),e.e(9592),e.e(3264)]).then(e.bind(e,83264));if($(t)){const P=await H({runner:l,inputs:t},b.sink,c);return b.finish(P,c),(0,j.s)(P)}}const A=["rol\
lback","release","clean"].includes(y)?{deploying:[]}:{},D=await h({runner:l,inputs:t,...A},async $=>{if(y==="rollback"){const{rollbackWorld:P}=await Promise.all([e.e(4006),e.e(5495),e.e(329),e.e(2496),
e.e(5236),e.e(1570),e.e(8955),e.e(9592),e.e(6813)]).then(e.bind(e,76813));return P($,b.sink,"leave")}if(y==="clean"){const{cleanWorld:P}=await Promise.all([e.e(4006),e.e(5495),e.e(329),e.e(2496),e.e(5236),
e.e(1570),e.e(8955),e.e(9592),e.e(5883)]).then(e.bind(e,75883));return P($,b.sink,c)}if(y==="release"){const{releaseWorld:P}=await Promise.all([e.e(4006),e.e(329),e.e(2496),e.e(5236),e.e(8955),e.e(9592),
e.e(5720)]).then(e.bind(e,45720));return P($,b.sink,c)}if(y==="promote"){const{promoteWorld:P}=await Promise.all([e.e(4006),e.e(5495),e.e(329),e.e(2496),e.e(5236),e.e(8955),e.e(9592),e.e(3426)]).then(
e.bind(e,13426));return P($,b.sink,c)}const H=u||y==="plan"?void 0:[y];return v($,b.sink,{words:H,planned:c,onCancel:"leave"})});return b.finish(D,c),l.saveState("ended",D.failure?.kind??"succeeded"),
(0,j.s)(D)}function O(y){return y.write(`This event calls for nothing: a branch or tag was deleted.
`),y.setOutput("result","skipped"),0}function R(y){return Object.keys(M[y]?.outputs??{})}async function B(y,l){const t=l.state.action===y,u=l.state.ended===void 0||l.state.ended==="cancelled",c=(0,g.Ko)(
y,l.env),v=R(y).includes("score"),h=c.get("environment")!==void 0;if(!t||!u||!(v||h))return 0;const{healWorld:b}=await Promise.all([e.e(4006),e.e(5495),e.e(329),e.e(2496),e.e(5236),e.e(1570),e.e(8955),
e.e(2595)]).then(e.bind(e,12595)),{sweepServices:A}=await e.e(5409).then(e.bind(e,15409)),{withWorld:D}=await Promise.all([e.e(4006),e.e(5495),e.e(329),e.e(5568)]).then(e.bind(e,5568)),$=(0,j.N)(l,!1);
if((await D({runner:l,inputs:c,deploying:[]},async P=>{const L=await A(P,!0);return L!==""&&l.write(`${L}
`),h?b(P,c.list("environment"),$.sink):[]})).some(({held:P})=>P))throw new U.HR("unhealthy","What the cancelled run began could not be undone wholly.");return 0}}),31860:((C,N,e)=>{e.d(N,{Cp:()=>U,Vc:()=>j,
Tb:()=>W,Ko:()=>M});var f=e(48165),p=e(66661);const w=[{name:"leg",description:"Build only this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-\
images",description:"Ids of the images that this job of a matrix builds. Default: all that have the platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the chec\
kout. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:[
"images","*","file"]},{name:"target",description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platfor\
ms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=V\
ALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: th\
ose of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["bu\
ild"],list:!0,commas:!1,config:["images","*","annotations"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside \
provenance and sbom."],["build-contexts","Named contexts, `name=value` each."],["builder","The Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha\
`."],["cache-to","Where layers are kept, such as `type=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN l\
ines."],["load","Load the image into Docker."],["network","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result\
 goes, as Buildx has it."],["provenance","Provenance: true, false or attributes."],["pull","Look for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build do\
es what docker/build-push-action does."],["sbom","Whether an SBOM is attached, or attributes."],["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lin\
es."],["secret-envs","Secrets in variables, one `id=VARIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents \
or keys, such as `default`."],["tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([l,t])=>({name:l,description:t,doors:["build"]}))],m=["login"],T=[{name:"\
registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:m},{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:m},{name:"password",description:"\
Password, token or key. Default for ghcr.io: the token of this job.",doors:m},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:m,default:"auto",choices:["a\
uto","true","false"]},{name:"scope",description:"Only for this repository and action of Buildx: `acme/shop@push`.",doors:m},{name:"logout",description:"Take the credentials away when the job ends.",doors:m,
default:"true"},{name:"registry-auth",description:"Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:m},{name:"aws-role",description:"Role for Amazon’s r\
egistry that the job assumes by OIDC.",doors:m},{name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL\
/providers/ID`.",doors:m},{name:"google-service-account",description:"Service account to act as. Default: the provider’s own identity.",doors:m},{name:"azure-client-id",description:"Application that\
 Azure’s registries know this job as, by OIDC.",doors:m},{name:"azure-tenant-id",description:"The tenant of that application.",doors:m}],d=[{name:"context",description:"Where the commit is read from\
.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",
doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,
commas:!1},{name:"flavor",description:"What holds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",
doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the out\
put `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"S\
eparator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],n=[
{name:"from",description:"Promote this image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"\
Where to, separated by spaces, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],s=["rel\
ease"],i=[{name:"tag",description:"The version tag. Default: that of the event.",doors:s},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one \
a line.",doors:s,list:!0,commas:!1},{name:"score",description:"The score of the gates, for quality.json.",doors:s},{name:"rolled-back",description:"Instead of a release: mark the one that the environm\
ent was rolled back from.",doors:s,default:"false"}],a=["quality","metadata","build","merge","scan","verify","deploy"],o=["root","plan","deploy","rollback","run"],r=[...o,"validate","explain"],S=["roo\
t","plan","build","merge","scan","deploy","promote","run"],k=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deplo\
y.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, rel\
ative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],
default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["ro\
ot","plan","run"],list:!0,choices:a},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...r,"release"]},{name:"image",description:"The\
 image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:S,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of \
the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out\
.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in d\
ouble quotes may have several), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its \
output `gates`. The score is then that of all gates; a release keeps them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of\
 the newest stay.",doors:["clean"],default:"20"},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,
commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (do\
cker service rollback) instead of returning to a kept release. It reverts the last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environ\
ments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...o,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["c\
ancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"\
dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"\
The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref ha\
d been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this \
action.",doors:["init"],default:"org/deploy-action@v1"},...w,...d,...T,...n,...i];function M(l,t){const u=new Map,c=[],v=j(l);for(const[h,b]of Object.entries(t)){if(!h.startsWith("INPUT_")||b===void 0)
continue;const A=h.slice(6).toLowerCase(),D=[A,A.replaceAll("_","-")].find($=>v.some(H=>H.name===$));D===void 0?x(A,v,c):b.trim()!==""&&u.set(D,{value:b.trim(),source:{from:"input",where:`input ${D}`}})}
return E(v,u,c)}function U(l,t){const u=j(l),c=new Map;for(const[v,h]of Object.entries(t))if(h!==void 0){if(!u.some(b=>b.name===v)){const b=u.map(A=>A.name);throw new f.HR("usage",`--${v}: unknown opt\
ion${(0,p.a)(v,b)}`)}h.trim()!==""&&c.set(v,{value:h.trim(),source:{from:"input",where:`--${v}`}})}return E(u,c,[])}function j(l){return k.filter(({doors:t,except:u})=>(t.includes("all")||t.includes(l))&&
!u?.includes(l))}function W({name:l,default:t}){return t==="true"||t==="false"||g.has(l)}const g=new Set(["load","push","no-cache","pull"]);function x(l,t,u){const c=t.map(h=>h.name),v=(0,p.p)(l,c);if(v!==
void 0)throw new f.HR("usage",`input ${l}: unknown input; did you mean ${JSON.stringify(v)}?`);u.push(`The input ${l} is not known here and was ignored.`)}function E(l,t,u){const c=h=>l.find(b=>b.name===
h);for(const[h,b]of t)R(h,b,c(h));const v=h=>t.get(h);return{get:v,warnings:u,flag:h=>B(h,v(h),c(h)?.default),list:h=>y(v(h)?.value??c(h)?.default??"",c(h)?.commas??!0),overrides:()=>l.flatMap(h=>{const b=t.
get(h.name);return b===void 0||h.config===void 0?[]:[{path:h.config,value:O(h,b),source:b.source}]})}}function O(l,{value:t,source:u}){if(l.list!==!0)return t;const c=y(t,l.commas??!0);if(l.pairs!==!0)
return c;const v=c.find(h=>h.indexOf("=")<1);if(v!==void 0)throw new f.HR("usage",`${l.name}: expected NAME=VALUE lines, found ${JSON.stringify(v)} (from ${u.where})`);return Object.fromEntries(c.map(
h=>[h.slice(0,h.indexOf("=")),h.slice(h.indexOf("=")+1)]))}function R(l,{value:t,source:u},c){const v=c?.choices;if(v===void 0)return;const h=c?.list?y(t,!0):[t];for(const b of h.filter(A=>!v.includes(
A)))throw new f.HR("usage",`${l}: expected ${c?.list?"a list of":"one of"} ${v.join(", ")}, found ${JSON.stringify(b)}${(0,p.a)(b,v)} (from ${u.where})`)}function B(l,t,u){const c=t?.value??u??"false";
if(/^(true|True|TRUE)$/.test(c))return!0;if(/^(false|False|FALSE)$/.test(c))return!1;throw new f.HR("usage",`${l}: expected true or false, found ${JSON.stringify(c)} (from ${t?.source.where})`)}function y(l,t){
return l.split(t?/[\s,]+/:/[\r\n]+/).map(u=>u.trim()).filter(u=>u!=="")}})};export{F as id,G as ids,J as modules};

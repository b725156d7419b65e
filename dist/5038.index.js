const B=5038,C=[5038],H={35038:((S,v,m)=>{m.d(v,{helpJson:()=>w,helpText:()=>l});var u=m(31860),g=m(13411),b=m(66655);function l(r){const d=r===void 0?void 0:b.P[r];if(d===void 0||r===void 0)return O();
const f=(0,u.Vc)(d.door).map(c=>`  --${((0,u.Tb)(c)?c.name:`${c.name} VALUE`).padEnd(24)} ${c.description}${k(c)}`);return[`deploy-action ${r} ${d.words}`.trim(),"",`  ${d.summary}.`,"",...f,`  --${"j\
son".padEnd(24)} One JSON document on standard output.`,""].join(`
`)}function w(r){const d=({summary:c,words:p,door:D})=>({summary:c,words:p,options:(0,u.Vc)(D).map(y=>({name:y.name,value:!(0,u.Tb)(y),description:y.description}))}),f=Object.entries(b.P).filter(([c])=>r===
void 0||c===r);return{version:g.T,commands:Object.fromEntries(f.map(([c,p])=>[c,d(p)]))}}function k({name:r,default:d="",description:f}){return r==="github-token"?" (default: $GITHUB_TOKEN)":d===""||d===
"false"||f.includes("Default:")?"":` (default: ${d})`}function O(){return["deploy-action COMMAND [OPTIONS]","",...Object.entries(b.P).map(([d,{summary:f}])=>`  ${d.padEnd(10)} ${f}`),"","  deploy-acti\
on help COMMAND shows its options.",""].join(`
`)}}),31860:((S,v,m)=>{m.d(v,{Cp:()=>A,Vc:()=>T,Tb:()=>I,Ko:()=>j});var u=m(48165),g=m(66661);const b=[{name:"leg",description:"Build only this platform of every image, as one job of a matrix; the mer\
ge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that this job of a matrix builds. Default: all that have the platform.",doors:["build"],list:!0},{name:"context",
description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative to the context. \
Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],config:["images",
"*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","platforms"]},{name:"\
build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"\
Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, one `name=value` per l\
ine. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotations"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["allow","Entitlements of\
 the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contexts, `name=value` each."],["builder","The Buildx builder. Default: the current one."],["cache-from","\
Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: check, outline, targe\
ts."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["network","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-filters","Stages that \
are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: true, false or attributes."],["pull","Look for newer base images."],["push","Push the tags. Together\
 with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whether an SBOM is attached, or attributes."],["secrets","Secrets of the build, one `id=value` per line;\
 a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VARIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],["shm-size","Size o\
f /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([t,o])=>({name:t,description:o,
doors:["build"]}))],l=["login"],w=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:l},{name:"username",description:"The user. Default for ghcr.io: who started \
the run.",doors:l},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:l},{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells b\
y its name.",doors:l,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and action of Buildx: `acme/shop@push`.",doors:l},{name:"logout",description:"T\
ake the credentials away when the job ends.",doors:l,default:"true"},{name:"registry-auth",description:"Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.",doors:l},
{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:l},{name:"google-provider",description:"Workload identity provider for Google’s registries by OIDC: `pro\
jects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:l},{name:"google-service-account",description:"Service account to act as. Default: the provider’s own identity.",doors:l},{name:"\
azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",doors:l},{name:"azure-tenant-id",description:"The tenant of that application.",doors:l}],k=[{name:"conte\
xt",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable\
=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branc\
h, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labe\
ls",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},
{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["\
metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:[
"metadata"],default:"docker-metadata-action"}],O=[{name:"from",description:"Promote this image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this\
 commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of seve\
ral images `id=…`.",doors:["promote"],list:!0}],r=["release"],d=[{name:"tag",description:"The version tag. Default: that of the event.",doors:r},{name:"assets",description:"Files to add to the relea\
se, such as an SBOM: paths relative to the checkout, one a line.",doors:r,list:!0,commas:!1},{name:"score",description:"The score of the gates, for quality.json.",doors:r},{name:"rolled-back",description:"\
Instead of a release: mark the one that the environment was rolled back from.",doors:r,default:"false"}],f=["quality","metadata","build","merge","scan","verify","deploy"],c=["root","plan","deploy","ro\
llback","run"],p=[...c,"validate","explain"],D=["root","plan","build","merge","scan","deploy","promote","run"],E=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],
except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"\
state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of \
deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; an\
d deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:f},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[
...p,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:D,config:["images","*","name"]},{name:"digest",description:"\
Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha\
256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value`\
 per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"\
How the gates of another job went: its output `gates`. The score is then that of all gates; a release keeps them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images t\
hat no tag for people names, so many of the newest stay.",doors:["clean"],default:"20"},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines a\
re left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let t\
he destination take its own way back (docker service rollback) instead of returning to a kept release. It reverts the last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"\
Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...c,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands i\
nstead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","de\
ploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"\
false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"re\
f",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"\
How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...b,...k,...w,...O,...d];function j(t,o){const s=new Map,a=[],n=T(t);for(const[e,i]of Object.entries(o)){if(!e.
startsWith("INPUT_")||i===void 0)continue;const h=e.slice(6).toLowerCase(),x=[h,h.replaceAll("_","-")].find(W=>n.some(U=>U.name===W));x===void 0?P(h,n,a):i.trim()!==""&&s.set(x,{value:i.trim(),source:{
from:"input",where:`input ${x}`}})}return N(n,s,a)}function A(t,o){const s=T(t),a=new Map;for(const[n,e]of Object.entries(o))if(e!==void 0){if(!s.some(i=>i.name===n)){const i=s.map(h=>h.name);throw new u.
HR("usage",`--${n}: unknown option${(0,g.a)(n,i)}`)}e.trim()!==""&&a.set(n,{value:e.trim(),source:{from:"input",where:`--${n}`}})}return N(s,a,[])}function T(t){return E.filter(({doors:o,except:s})=>(o.
includes("all")||o.includes(t))&&!s?.includes(t))}function I({name:t,default:o}){return o==="true"||o==="false"||_.has(t)}const _=new Set(["load","push","no-cache","pull"]);function P(t,o,s){const a=o.
map(e=>e.name),n=(0,g.p)(t,a);if(n!==void 0)throw new u.HR("usage",`input ${t}: unknown input; did you mean ${JSON.stringify(n)}?`);s.push(`The input ${t} is not known here and was ignored.`)}function N(t,o,s){
const a=e=>t.find(i=>i.name===e);for(const[e,i]of o)L(e,i,a(e));const n=e=>o.get(e);return{get:n,warnings:s,flag:e=>R(e,n(e),a(e)?.default),list:e=>$(n(e)?.value??a(e)?.default??"",a(e)?.commas??!0),overrides:()=>t.
flatMap(e=>{const i=o.get(e.name);return i===void 0||e.config===void 0?[]:[{path:e.config,value:M(e,i),source:i.source}]})}}function M(t,{value:o,source:s}){if(t.list!==!0)return o;const a=$(o,t.commas??
!0);if(t.pairs!==!0)return a;const n=a.find(e=>e.indexOf("=")<1);if(n!==void 0)throw new u.HR("usage",`${t.name}: expected NAME=VALUE lines, found ${JSON.stringify(n)} (from ${s.where})`);return Object.
fromEntries(a.map(e=>[e.slice(0,e.indexOf("=")),e.slice(e.indexOf("=")+1)]))}function L(t,{value:o,source:s},a){const n=a?.choices;if(n===void 0)return;const e=a?.list?$(o,!0):[o];for(const i of e.filter(
h=>!n.includes(h)))throw new u.HR("usage",`${t}: expected ${a?.list?"a list of":"one of"} ${n.join(", ")}, found ${JSON.stringify(i)}${(0,g.a)(i,n)} (from ${s.where})`)}function R(t,o,s){const a=o?.value??
s??"false";if(/^(true|True|TRUE)$/.test(a))return!0;if(/^(false|False|FALSE)$/.test(a))return!1;throw new u.HR("usage",`${t}: expected true or false, found ${JSON.stringify(a)} (from ${o?.source.where}\
)`)}function $(t,o){return t.split(o?/[\s,]+/:/[\r\n]+/).map(s=>s.trim()).filter(s=>s!=="")}})};export{B as id,C as ids,H as modules};

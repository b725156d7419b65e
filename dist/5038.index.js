const W=5038,B=[5038],U={35038:((N,b,d)=>{d.d(b,{helpText:()=>y});var c=d(31860),m=d(66655);function y(u){const l=u===void 0?void 0:m.P[u];if(l===void 0||u===void 0)return r();const h=(0,c.Vc)(l.door).
map(({name:v,description:w,...p})=>{const k="default"in p&&typeof p.default=="string"?` Default: ${p.default}.`:"";return`  --${v.padEnd(20)} ${w}${k}`});return[`deploy-action ${u} ${l.words}`.trim(),
"",`  ${l.summary}.`,"",...h,`  --${"json".padEnd(20)} One JSON document on standard output.`,""].join(`
`)}function r(){return["deploy-action COMMAND [OPTIONS]","",...Object.entries(m.P).map(([l,{summary:g}])=>`  ${l.padEnd(10)} ${g}`),"","  deploy-action help COMMAND shows its options.",""].join(`
`)}}),31860:((N,b,d)=>{d.d(b,{Cp:()=>I,Vc:()=>D,Ko:()=>A});var c=d(48165),m=d(66661);const y=[{name:"leg",description:"Build only this platform of every image, as one job of a matrix; the merge gives \
the tags.",doors:["build"]},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"file",description:"\
The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"Stage of the Dockerfile to build. Default: that of the \
config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",doors:["build"],list:!0,
config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images",
"*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annotations",description:"\
Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotations"]},...[["add-hosts","Names that RUN lines know, `host:address\
` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contexts, `name=value` each."],["builder","The Buildx builder. Default:\
 the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type=gha,mode=max`."],["call","What is asked of the Dockerfile instea\
d of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["network","Network of RUN lines."],["no-cache","Build everything anew."],
["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: true, false or attributes."],["pull","Look for newer base images."],
["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whether an SBOM is attached, or attributes."],["secrets","Secrets of the\
 build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VARIABLE` per line."],["secret-files","Secrets in files, one `id=path`\
 per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].
map(([t,o])=>({name:t,description:o,doors:["build"]}))],r=["login"],u=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:r},{name:"username",description:"The use\
r. Default for ghcr.io: who started the run.",doors:r},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:r},{name:"ecr",description:"Whether the \
registry is Amazon’s: `auto` tells by its name.",doors:r,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and action of Buildx: `acme/shop@push`.",
doors:r},{name:"logout",description:"Take the credentials away when the job ends.",doors:r,default:"true"},{name:"registry-auth",description:"Several logins as YAML: a list of mappings with registry, \
username, password, scope, ecr.",doors:r},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:r},{name:"google-provider",description:"Workload identity prov\
ider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:r},{name:"google-service-account",description:"Service account to act as. Default:\
 the provider’s own identity.",doors:r}],l=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",description:"\
Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per line, such as\
 `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags: latest, prefix, suffix, hi\
ghest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annotations, one `n\
ame=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"Sepa\
rator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"bak\
e-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],g=[{name:"from",description:"Promote this image: `registry/repository@sha256:…`, or `regist\
ry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the image’s own reposi\
tory (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],h=["release"],v=[{name:"tag",description:"The version tag. Default: that of the event.",
doors:h},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:h,list:!0,commas:!1},{name:"rolled-back",description:"Instead of a\
 release: mark the one that the environment was rolled back from.",doors:h,default:"false"}],w=["quality","metadata","build","merge","scan","deploy"],p=["root","plan","deploy","rollback","run"],k=[...p,
"validate","explain"],T=["root","plan","build","merge","scan","deploy","promote","run"],S=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata"],default:"\
.github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata"],default:"."},{name:"state",description:"Folder for local state, \
relative to the checkout.",doors:["all"],except:["metadata"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"\
${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan",
"run"],list:!0,choices:w},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...k,"release"]},{name:"image",description:"The image to b\
uild or deploy: registry and repository, for the config's only image (or `app`).",doors:T,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one tha\
t was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:[
"plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a value in double quotes may have several li\
nes), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, release or digest to go back to. Default: the one befor\
e.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...p,"cancel","scale","reject"]},{name:"\
leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Another plan is not ex\
ecuted: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","scan","deploy","pr\
omote","rollback","run","release"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","\
never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","dep\
loy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...y,...l,...u,...g,...v];function A(t,o){const s=new Map,a=[],
n=D(t);for(const[e,i]of Object.entries(o)){if(!e.startsWith("INPUT_")||i===void 0)continue;const f=e.slice(6).toLowerCase(),O=[f,f.replaceAll("_","-")].find(j=>n.some(L=>L.name===j));O===void 0?_(f,n,
a):i.trim()!==""&&s.set(O,{value:i.trim(),source:{from:"input",where:`input ${O}`}})}return $(n,s,a)}function I(t,o){const s=D(t),a=new Map;for(const[n,e]of Object.entries(o))if(e!==void 0){if(!s.some(
i=>i.name===n)){const i=s.map(f=>f.name);throw new c.HR("usage",`--${n}: unknown option${(0,m.a)(n,i)}`)}e.trim()!==""&&a.set(n,{value:e.trim(),source:{from:"input",where:`--${n}`}})}return $(s,a,[])}
function D(t){return S.filter(({doors:o,except:s})=>(o.includes("all")||o.includes(t))&&!s?.includes(t))}function _(t,o,s){const a=o.map(e=>e.name),n=(0,m.p)(t,a);if(n!==void 0)throw new c.HR("usage",
`input ${t}: unknown input; did you mean ${JSON.stringify(n)}?`);s.push(`The input ${t} is not known here and was ignored.`)}function $(t,o,s){const a=e=>t.find(i=>i.name===e);for(const[e,i]of o)M(e,i,
a(e));const n=e=>o.get(e);return{get:n,warnings:s,flag:e=>P(e,n(e),a(e)?.default),list:e=>x(n(e)?.value??a(e)?.default??"",a(e)?.commas??!0),overrides:()=>t.flatMap(e=>{const i=o.get(e.name);return i===
void 0||e.config===void 0?[]:[{path:e.config,value:E(e,i),source:i.source}]})}}function E(t,{value:o,source:s}){if(t.list!==!0)return o;const a=x(o,t.commas??!0);if(t.pairs!==!0)return a;const n=a.find(
e=>e.indexOf("=")<1);if(n!==void 0)throw new c.HR("usage",`${t.name}: expected NAME=VALUE lines, found ${JSON.stringify(n)} (from ${s.where})`);return Object.fromEntries(a.map(e=>[e.slice(0,e.indexOf(
"=")),e.slice(e.indexOf("=")+1)]))}function M(t,{value:o,source:s},a){const n=a?.choices;if(n===void 0)return;const e=a?.list?x(o,!0):[o];for(const i of e.filter(f=>!n.includes(f)))throw new c.HR("usa\
ge",`${t}: expected ${a?.list?"a list of":"one of"} ${n.join(", ")}, found ${JSON.stringify(i)}${(0,m.a)(i,n)} (from ${s.where})`)}function P(t,o,s){const a=o?.value??s??"false";if(/^(true|True|TRUE)$/.
test(a))return!0;if(/^(false|False|FALSE)$/.test(a))return!1;throw new c.HR("usage",`${t}: expected true or false, found ${JSON.stringify(a)} (from ${o?.source.where})`)}function x(t,o){return t.split(
o?/[\s,]+/:/[\r\n]+/).map(s=>s.trim()).filter(s=>s!=="")}})};export{W as id,B as ids,U as modules};

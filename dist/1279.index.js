const Ie=1279,Se=[1279],Ue={53871:((F,v,a)=>{a.d(v,{Bc:()=>b,VK:()=>E,m:()=>S});var I=a(48165);const $=/^sha256:[0-9a-f]{64}$/;function b(l){return $.test(l)}function S(l,g="digest"){const u=l.trim();
if(b(u))return u;throw new I.HR("usage",`${g}: expected sha256: and 64 hex digits, got ${JSON.stringify(l.slice(0,100))}.`)}function E(l){return l.replace(/^sha256:/,"").slice(0,12)}}),48165:((F,v,a)=>{
a.d(v,{HR:()=>$,I$:()=>E,V0:()=>b,qE:()=>I,w2:()=>S,xV:()=>l});const I={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again\
."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is prese\
nt, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name corr\
ectly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was t\
ried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"T\
he destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,
title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class $ extends Error{kind;hint;place;details;retryAfter;rule;constructor(u,c,i={}){super(c,i.cause===void 0?void 0:
{cause:i.cause}),this.name="Failure",this.kind=u,this.hint=i.hint??I[u].hint,this.place=i.place,this.details=i.details??[],this.retryAfter=i.retryAfter,this.rule=i.rule}}function b(g,u){const{kind:c,hint:i,
place:d,details:f,retryAfter:A,rule:U}=g;return new $(c,u(g.message),{hint:u(i),details:f.map(u),...d===void 0?{}:{place:d},...A===void 0?{}:{retryAfter:A},...U===void 0?{}:{rule:U}})}function S(g){if(g instanceof
$)return g;if(g instanceof Error&&g.name==="AbortError")return new $("cancelled","The run was cancelled.",{cause:g});const u=g instanceof Error?g.message:String(g),c=g instanceof Error&&g.stack?g.stack.
split(`
`).slice(1,6):[];return new $("bug",u,{cause:g,details:c})}function E(g){return g===void 0?0:I[g.kind].exit}function l(g){const{kind:u,message:c,hint:i,details:d,place:f}=g;return{kind:u,message:c,hint:i,
details:d,...f?{place:f}:{}}}}),48246:((F,v,a)=>{a.d(v,{F2:()=>g,HJ:()=>l,aR:()=>u,dp:()=>c});var I=a(53871),$=a(48165);const b="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",S=new RegExp(`^${b}(?:/${b})*$`),
E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,l=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function g(i,d="image"){const f=y=>new $.HR("usage",`${d}: ${JSON.stringify(i.slice(
0,200))} is not an image reference: ${y}.`),[A="",U,x]=i.split("@");if(x!==void 0)throw f("it has two @");if(U!==void 0&&!(0,I.Bc)(U))throw f("after @ a digest sha256:… is expected");const P=A.indexOf(
"/"),p=P<0?"":A.slice(0,P),N=p!==""&&(/[.:]/.test(p)||p==="localhost"),R=N?A.slice(P+1):A,C=R.lastIndexOf(":"),H=C<0?R:R.slice(0,C),B=C<0?void 0:R.slice(C+1);if(N&&!E.test(p))throw f(`${JSON.stringify(
p)} is not a registry host`);if(!S.test(H))throw f(H===H.toLowerCase()?`${JSON.stringify(H)} is not a repository name`:"a repository name is lower-case");if(B!==void 0&&!l.test(B))throw f(`${JSON.stringify(
B)} is not a tag`);const M=N?p:"docker.io",j=M==="docker.io"&&!H.includes("/")?`library/${H}`:H;return{registry:M,repository:j,...B===void 0?{}:{tag:B},...U===void 0?{}:{digest:U}}}function u(i){return`${i.
registry}/${i.repository}`}function c(i,d){return`${i}@${d}`}}),58563:((F,v,a)=>{a.d(v,{Px:()=>$,T9:()=>b,aZ:()=>I});function I(u){return typeof u=="object"&&u!==null&&typeof u.secret=="string"}function $(u){
const c=E(u);if(c.length===0)return d=>d;const i=l(c);return d=>d.replace(i,"***")}function b(u){const c=E(u),i=l(c),d=c[0]?.length??0;let f="";return{push(A){if(d===0)return A;f+=A;let U=S(f,c,Math.max(
0,f.length-d+1));for(const{index:P,0:p}of f.matchAll(i))P<U&&P+p.length>U&&(U=P);const x=f.slice(0,U).replace(i,"***");return f=f.slice(U),x},end(){const A=d===0?"":f.replace(i,"***");return f="",A}}}
function S(u,c,i){for(let d=i;d<u.length;d++){const f=u.slice(d);if(c.some(A=>A.length>f.length&&A.startsWith(f)))return d}return u.length}function E(u){const c=new Set;for(const i of u)for(const d of[
i,...i.split(/\r?\n/)]){const f=d.trim();if(!(f.length<4)&&(c.add(f),c.add(encodeURIComponent(f)),c.add(JSON.stringify(f).slice(1,-1)),f.length>=6))for(const A of g(f))c.add(A)}return[...c].sort((i,d)=>d.
length-i.length)}function l(u){return new RegExp(u.map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function g(u){const c=new TextEncoder().encode(u);return[0,1,2].flatMap(i=>{const d=new Uint8Array(
c.length+i);d.set(c,i);const f=btoa(String.fromCharCode(...d)).replace(/=+$/,""),A=i===0?0:i===1?2:3,U=d.length%3===0?f.length:f.length-1,x=f.slice(A,U);return x.length>=6?[x]:[]})}}),11279:((F,v,a)=>{
a.d(v,{metadataAction:()=>Ae});var I=a(67480),$=a(48165),b=a(51986),S=a(31191),E=a(64734),l=a(19657),g=a(34021),u=a(48246),c=a(38562);function i(e,t){return{names:(d(e,t)??e.map(s=>f(s,t))).filter(({enable:s})=>s).
map(({name:s})=>U(s.toLowerCase())),given:e.length>0}}function d(e,t){const[n,...s]=e;if(n===void 0||s.length>0)return;const o=(0,l.q)(n,t);return o.some(r=>r.includes("="))?void 0:o.filter(r=>r.trim()!==
"").map(r=>({name:r.trim(),enable:!0}))}function f(e,t){let n="",s=!0;for(const o of(0,l.q)(e,t)){const[r="",m]=o.split("=").map(h=>h.trim());if(m===void 0)n=r;else if(r.toLowerCase()==="name")n=m;else if(r.
toLowerCase()==="enable")s=A(m,e);else throw(0,c.C)(`Unknown image attribute: ${e}`,"Use name and enable.")}if(n==="")throw(0,c.C)(`Image name attribute empty: ${e}`,"Write the image as name=registry/\
repository.");return{name:n,enable:s}}function A(e,t){if(e==="true"||e==="false")return e==="true";throw(0,c.C)(`Invalid enable attribute value: ${t}`,"Use enable=true or enable=false.")}function U(e){
const t=(0,u.F2)(e,"images");if(t.tag===void 0&&t.digest===void 0)return e;throw new $.HR("usage",`images: ${JSON.stringify(e)} has a tag or a digest.`,{hint:"Give the repository only; tags come from \
the tags input."})}var x=a(28202),P=a(47071);function p(e,t){const n=(0,l.F)(e.tags,!0,t),s=(0,l.F)(e.labels,!1,t),o=(0,l.F)(e.annotations,!1,t);return{images:i((0,l.F)(e.images,!0,t),t),rules:(n.length===
0?x.Z4:n).map(r=>(0,x.iT)(r,t)),flavor:(0,g.w)((0,l.F)(e.flavor,!0,t),t),labels:s,annotations:o}}function N(e){return Object.values(e).some(t=>t.includes('"'))}function R(e){return H(e).some(t=>!(0,P.
$i)(t))}function C(e){return H(e).some(t=>t.includes("commit_date"))}function H({rules:e,flavor:t,labels:n,annotations:s}){return[...e.flatMap(x.r3),t.prefix,t.suffix,...n,...s]}var B=a(11337),M=a(73024);
function j(e,t){const n=e.GITHUB_EVENT_PATH??"";if(n==="")return{};if(!(0,M.existsSync)(n))return t(`GITHUB_EVENT_PATH ${n} does not exist`),{};try{const s=JSON.parse((0,M.readFileSync)(n,"utf8"));return typeof s==
"object"&&s!==null?s:{}}catch(s){const o="It is written by the runner; check what changed it.";throw new $.HR("usage",`The event in ${n} cannot be read as JSON.`,{hint:o,cause:s})}}function y(e,t){const s=[
...Array.isArray(e.commits)?e.commits:[],e.head_commit].find(o=>T(o)&&o.id===t&&o.timestamp);return T(s)?new Date(s.timestamp).getTime():void 0}function T(e){return typeof e=="object"&&e!==null}function w(e){
return typeof e=="string"?e:""}function L(e,t){const{repository:n}=e;if(!T(n))return;const s=["name","description","html_url","default_branch","license"].every(r=>r in n),o=n.full_name===(t.GITHUB_REPOSITORY||
n.full_name);return s&&o&&V(w(n.url),t)?_(n):void 0}function V(e,t){const n=[t.GITHUB_API_URL||"https://api.github.com",t.GITHUB_SERVER_URL||"https://github.com"];return e===""||n.some(s=>URL.parse(s)?.
origin===URL.parse(e)?.origin)}async function J(e){const{env:t,opened:n,warn:s,payload:o,known:r,sha:m}=e,h=Y(o,t);if(h==="")return s("Neither GITHUB_REPOSITORY nor the event names the repository; lab\
els about it stay empty."),r;const{askApi:O}=await a.e(5631).then(a.bind(a,45631)),D=[];r.repository===void 0&&D.push(`/repos/${h}`);const k=r.commitDate===void 0&&m?`/repos/${h}/commits/${m}`:void 0;
k!==void 0&&D.push(k);const G=await O(D,{env:t,token:n.token});for(const{path:q,failure:z}of G.values()){if(z===void 0)continue;const Re=q===k?"The date of the commit is the time of this run":"What th\
e event says of the repository is used";s(`${z.message} ${Re}.`)}const K=G.get(`/repos/${h}`)?.body;return{repository:r.repository??(T(K)?_(K):ae(o,h,t)),commitDate:r.commitDate??oe(k===void 0?void 0:
G.get(k)?.body)}}function Y(e,t){if(t.GITHUB_REPOSITORY)return t.GITHUB_REPOSITORY.split("/").slice(0,2).join("/");const n=e.repository?.owner,s=T(n)?w(n.login):"",o=w(e.repository?.name);return s===""||
o===""?"":`${s}/${o}`}function _(e){const{name:t,description:n,html_url:s,default_branch:o,license:r}=e;return{name:w(t),description:w(n),url:w(s),license:T(r)?w(r.spdx_id):"",defaultBranch:w(o)}}function ae(e,t,n){
const s=_(e.repository??{}),o=s.url||`${n.GITHUB_SERVER_URL||"https://github.com"}/${t}`;return{...s,name:s.name||(t.split("/")[1]??""),url:o}}function oe(e){const t=T(e)?e.commit:void 0,n=T(t)?t.committer:
void 0,s=T(n)?w(n.date):"";return s===""?void 0:new Date(s).getTime()}async function ie(e){const{env:t,opened:n,warn:s}=e,o=j(t,s),r=t.SOURCE_DATE_EPOCH?(0,B.N)(t.SOURCE_DATE_EPOCH):Date.now(),m=C(n.inputs),
h=n.source==="git"?await re(m,t):ce(t,o),O={repository:L(o,t),commitDate:h.date??(n.source==="git"?void 0:y(o,h.sha))},k=O.repository!==void 0&&(O.commitDate!==void 0||!m)?O:await J({...e,payload:o,known:O,
sha:m?h.sha:void 0});return{eventName:t.GITHUB_EVENT_NAME??"",ref:h.ref,sha:h.sha,shortLength:t.DOCKER_METADATA_SHORT_SHA_LENGTH??"",eventDefaultBranch:w(o.repository?.default_branch),pushBase:w(o.base_ref).
replace(/^refs\/heads\//,""),pullRequestBase:w(o.pull_request?.base?.ref),repository:k.repository??{name:"",description:"",url:"",license:"",defaultBranch:""},now:r,commitDate:k.commitDate??r}}async function re(e,t){
const{readGit:n}=await a.e(4815).then(a.bind(a,24815)),{ref:s,sha:o,date:r}=await n(t);return{ref:s,sha:o,...e?{date:r}:{}}}function ce(e,t){const n=e.GITHUB_EVENT_NAME??"",s=n.includes("pull_request_\
target"),o=T(t.pull_request)?t.pull_request.head?.sha:void 0,r=/true/i.test(e.DOCKER_METADATA_PR_HEAD_SHA??"")&&n.includes("pull_request");return{ref:s?`refs/pull/${String(t.number)}/merge`:e.GITHUB_REF??
"",sha:r&&typeof o=="string"?o:e.GITHUB_SHA}}var le=a(4802),ue=a(69793);async function fe(e,t,n){if(!(0,ue.S9)(e.rules,{...e,guarded:!1})||(0,le.wZ)(t)===void 0)return;const{runGit:s}=await a.e(4815).
then(a.bind(a,24815)),o=async(...O)=>{try{return await s(O,n)}catch{return}},r=await o("ls-remote","--tags","--refs","origin");if(r!==void 0&&r!=="")return ee(r);const h=await o("rev-parse","--is-shal\
low-repository")==="false"?await o("for-each-ref","--format=%(objectname) %(refname)","refs/tags"):void 0;return h===void 0?void 0:ee(h)}function ee(e){return e.split(`
`).flatMap(t=>/\srefs\/tags\/(.+)$/.exec(t.trimEnd())?.[1]??[])}async function de(e){const t=h=>(e[`INPUT_${h.toUpperCase()}`]??"").trim(),n=h=>e[`INPUT_${h.toUpperCase()}`]||`
`,s=t("context")||"workflow";if(s!=="workflow"&&s!=="git")throw new $.HR("usage",`Invalid context source: ${s}`,{hint:"Use context: workflow or context: git."});const o={images:t("images"),tags:t("tag\
s"),flavor:t("flavor"),labels:t("labels"),annotations:t("annotations")},r=N(o)?(await Promise.all([a.e(5175),a.e(8109)]).then(a.bind(a,38109))).csvReader:void 0,m=p(o,r);return{inputs:m,engine:R(m)?(await Promise.
all([a.e(8508),a.e(989)]).then(a.bind(a,60989))).handlebars:void 0,source:s,separators:{tags:n("sep-tags"),labels:n("sep-labels"),annotations:n("sep-annotations")},bakeTarget:t("bake-target")||"docker\
-metadata-action",token:t("github-token"),levels:e.DOCKER_METADATA_ANNOTATIONS_LEVELS||"manifest",exported:me(e.DOCKER_METADATA_SET_OUTPUT_ENV??"")}}function me(e){if(["","1","t","T","true","TRUE","Tr\
ue"].includes(e))return!0;if(["0","f","F","false","FALSE","False"].includes(e))return!1;throw new $.HR("usage",`parseBool syntax error: ${e}`,{hint:"Set DOCKER_METADATA_SET_OUTPUT_ENV to true or false\
."})}var he=a(48161),te=a(76760);function ge(e,t){return e.given?e.names.flatMap(n=>t.tags.map(s=>`${n}:${s}`)):[...t.tags]}function W(e,t){return t.split(",").flatMap(n=>e.map(s=>`${n}:${s}`))}function pe(e){
return JSON.stringify({tags:e.tags,"tag-names":e.set.tags,labels:(0,E.sN)(e.labels),annotations:W(e.annotations,e.levels)})}function ye(e){const{images:t,set:n,tags:s}=e,o={DOCKER_META_IMAGES:t.names.
join(","),DOCKER_META_VERSION:n.version},r=(0,E.sN)(e.labels),m=W(e.annotations,e.levels.split(":")[0]??""),h=O=>JSON.stringify({target:{[e.bakeTarget]:O}},null,2);return{tags:h({tags:s,args:o}),labels:h(
{labels:r}),annotations:h({annotations:m}),"":h({tags:s,labels:r,args:o})}}function Te(e,{separators:t,levels:n,exported:s}){const o=(m,h)=>{e.setOutput(m,h),s&&e.exportVariable(`DOCKER_METADATA_OUTPU\
T_${m.replaceAll("-","_").toUpperCase()}`,h)},r=(m,h,O,D)=>{Ee(e,h,O),o(m,O.join(D))};return{tags(m,h,O){o("version",h.version??"");const D=ge(m,h);return D.length===0&&O("No Docker tag has been gener\
ated. Check tags input."),r("tags","Docker tags",D,t.tags),o("tag-names",h.tags.join(t.tags)),D},labels(m){return r("labels","Docker labels",m,t.labels),m},annotations(m){return r("annotations","Annot\
ations",W(m,n),t.annotations),m},files(m){o("json",pe(m));const h=$e(e.env.RUNNER_TEMP||(0,he.tmpdir)());for(const[O,D]of Object.entries(ye(m))){const k=O===""?"":`-${O}`,G=te.join(h,`docker-metadata-\
action-bake${k}.json`);(0,M.writeFileSync)(G,D),o(`bake-file${k}`,G)}}}}const Z=200;function Ee(e,t,n){if(n.length===0)return;const s=n.length>Z?[`… and ${n.length-Z} more`]:[];e.startGroup(t),e.write(
`${(0,b.Y)([...n.slice(0,Z),...s].join(`
`))}
`),e.endGroup()}function $e(e){return(0,M.mkdirSync)(e,{recursive:!0}),(0,M.mkdtempSync)(te.join(e,"docker-actions-toolkit-"))}const Q=200;function be({version:e,rows:t}){const n=["### Image metadata",
"",e===void 0?"No version.":`Version ${X(e)}`,""],s=t.slice(0,Q).map(({rule:r,tag:m,why:h})=>`| ${X(r)} | ${m===""?"–":X(m)} | ${ne(h)} |`),o=t.length>Q?["",`… and ${t.length-Q} more rules`]:[];return[
...n,"| Rule | Tag | |","| --- | --- | --- |",...s,...o,""].join(`
`)}function X(e){return`<code>${ne(e)}</code>`}function ne(e){const t={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","[":"&#91;"};return e.replace(/[&<>|`*_[]/g,n=>t[n]).
replace(/\s+/g," ")}async function we(e){try{return await Oe(e),0}catch(t){const n=(0,$.w2)(t);return se(e,"error",n.message.trimEnd()),e.write(`${(0,b.Y)(n.hint)}
`),n.kind==="bug"&&e.write(`${(0,b.Y)(n.details.join(`
`))}
`),(0,$.I$)(n)}}async function Oe(e){const{env:t}=e,n=await de(t),{inputs:s,engine:o}=n,r=z=>se(e,"warning",z),m=await ie({env:t,opened:n,warn:r}),h=await fe(s,m,t),O=(0,S.F)(s.rules,{context:m,flavor:s.
flavor,engine:o,guarded:!1,existing:h,warn:r}),D=Te(e,n);O.version===void 0&&r("No Docker image version has been generated. Check tags input.");const k=D.tags(s.images,O,r),G=O.version??"",K=D.labels(
(0,E.hu)(m,G,s.labels,o)),q=D.annotations((0,E.hu)(m,G,s.annotations,o));D.files({images:s.images,set:O,tags:k,labels:K,annotations:q,levels:n.levels,bakeTarget:n.bakeTarget}),e.summarize(be(O))}function se(e,t,n){
e.github?e.annotate(t,n):e.write(`${t}: ${(0,b.Y)(n)}
`)}async function Ae(e){e==="main"&&(process.exitCode=await we((0,I.s)()))}}),89475:((F,v,a)=>{a.d(v,{f:()=>b});var I=a(48165);const $={ENOENT:["absent","does not exist","Check the path, and that the \
step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move th\
e file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten\
 the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["deni\
ed","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:[
"capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be o\
pened, because too many files are open","Raise the limit of open files."]};function b(S,E,l){const g=S,[u,c,i]=$[g.code??""]??[];return u===void 0?new I.HR("bug",`${E} could not be ${l}: ${g.message}`,
{cause:S}):new I.HR(u,`${E} could not be ${l}: it ${c}.`,{cause:S,hint:i})}}),51986:((F,v,a)=>{a.d(v,{Y:()=>$,f:()=>I});function I(l,g,u){const i=Object.entries(g).filter(([,d])=>d!==void 0&&d!==""&&d!==
0).map(([d,f])=>`${d}=${E(String(f))}`).join(",");return`::${l}${i===""?"":` ${i}`}::${S(u)}`}function $(l){return l.replace(b,"$1​::").replace(/##\[/g,"##​[")}const b=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function S(l){return l.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function E(l){return S(l).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((F,v,a)=>{a.d(v,{Qc:()=>$,hv:()=>I,zQ:()=>S});
function I(){const E=Object.entries(process.env).filter(l=>l[1]!==void 0);return Object.fromEntries(E)}function $(E){return Object.fromEntries(Object.entries(E).filter(([l])=>!b.has(l)&&!/^(INPUT|STATE)_/.
test(l)))}const b=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function S(E,l){const g=Object.entries(E).filter(([c])=>c.startsWith(l)),u=c=>l==="INPUT_"?
c.toLowerCase():c;return Object.fromEntries(g.map(([c,i])=>[u(c.slice(l.length)),i.trim()]))}}),67480:((F,v,a)=>{a.d(v,{s:()=>x});var I=a(58563),$=a(51986),b=a(4314),S=a(77598),E=a(73024),l=a(48165),g=a(
89475);function u(p,N,R){i(p,`${c(N,R,`ghadelimiter_${(0,S.randomUUID)()}`)}
`)}function c(p,N,R){if(p.includes(R)||N.includes(R))throw new l.HR("bug",`The delimiter for ${p} occurs in its value.`);return`${p}<<${R}
${N}
${R}`}function i(p,N){try{(0,E.appendFileSync)(p,N,"utf8")}catch(R){throw(0,g.f)(R,p,"written")}}const d=1024*1024,f=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function A(p,N){const R=(0,E.statSync)(p,{throwIfNoEntry:!1})?.size??0,C=Buffer.from(`${N}
`,"utf8");if(R+C.length<=d)return i(p,C.toString("utf8")),!0;const H=d-R-Buffer.byteLength(f);return H>0&&i(p,U(C.subarray(0,H).toString("utf8"))+f),!1}function U(p){return p.slice(0,p.lastIndexOf(`
`)+1)}function x(){return P((0,b.hv)(),p=>{process.stdout.write(p)})}function P(p,N){const R=p.GITHUB_ACTIONS==="true",C=(y,T,w)=>{R&&N(`${(0,$.f)(y,T,w)}
`)},H=[];let B;const M=y=>(B??=(0,I.Px)(H),B(y)),j=(y,T,[w,L])=>{const V=p[y];V?u(V,w,L):C(T,{name:w},L)};return{ci:R||(p.CI??"")!=="",github:R,env:p,inputs:(0,b.zQ)(p,"INPUT_"),state:(0,b.zQ)(p,"STAT\
E_"),setOutput(y,T){R&&!p.GITHUB_OUTPUT&&N(`
`),j("GITHUB_OUTPUT","set-output",[y,T])},saveState:(y,T)=>j("GITHUB_STATE","save-state",[y,T]),exportVariable:(y,T)=>j("GITHUB_ENV","set-env",[y,T]),addPath(y){const T=p.GITHUB_PATH;T?i(T,`${y}
`):C("add-path",{},y)},hide:M,mask(y){H.push(y),B=void 0;const T=y.split(/\r?\n/).filter(w=>w.trim().length>=4);for(const w of new Set([y,...T]))w.trim()!==""&&C("add-mask",{},w)},startGroup:y=>C("gro\
up",{},y),endGroup:()=>C("endgroup",{},""),annotate(y,T,{title:w,file:L,line:V,endLine:J,column:Y,endColumn:_}={}){C(y,{title:w,file:L,line:V,endLine:J,col:Y,endColumn:_},T)},debug:y=>C("debug",{},y),
summarize(y){const T=p.GITHUB_STEP_SUMMARY;return T?A(T,y):!1},write:N}}})};export{Ie as id,Se as ids,Ue as modules};

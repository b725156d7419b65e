const Se=1279,Ie=[1279],Ue={53871:((j,C,a)=>{a.d(C,{Bc:()=>b,VK:()=>y,m:()=>U});var I=a(48165);const $=/^sha256:[0-9a-f]{64}$/;function b(l){return $.test(l)}function U(l,g="digest"){const u=l.trim();
if(b(u))return u;throw new I.HR("usage",`${g}: expected sha256: and 64 hex digits, got ${JSON.stringify(l.slice(0,100))}.`)}function y(l){return l.replace(/^sha256:/,"").slice(0,12)}}),48165:((j,C,a)=>{
a.d(C,{HR:()=>$,I$:()=>y,V0:()=>b,qE:()=>I,w2:()=>U,xV:()=>l});const I={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again\
."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is prese\
nt, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name corr\
ectly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was t\
ried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"T\
he destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,
title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class $ extends Error{kind;hint;place;details;retryAfter;rule;constructor(u,c,i={}){super(c,i.cause===void 0?void 0:
{cause:i.cause}),this.name="Failure",this.kind=u,this.hint=i.hint??I[u].hint,this.place=i.place,this.details=i.details??[],this.retryAfter=i.retryAfter,this.rule=i.rule}}function b(g,u){const{kind:c,hint:i,
place:f,details:d,retryAfter:A,rule:N}=g;return new $(c,u(g.message),{hint:u(i),details:d.map(u),...f===void 0?{}:{place:f},...A===void 0?{}:{retryAfter:A},...N===void 0?{}:{rule:N}})}function U(g){if(g instanceof
$)return g;if(g instanceof Error&&g.name==="AbortError")return new $("cancelled","The run was cancelled.",{cause:g});const u=g instanceof Error?g.message:String(g),c=g instanceof Error&&g.stack?g.stack.
split(`
`).slice(1,6):[];return new $("bug",u,{cause:g,details:c})}function y(g){return g===void 0?0:I[g.kind].exit}function l(g){const{kind:u,message:c,hint:i,details:f,place:d}=g;return{kind:u,message:c,hint:i,
details:f,...d?{place:d}:{}}}}),48246:((j,C,a)=>{a.d(C,{F2:()=>g,HJ:()=>l,aR:()=>u,dp:()=>c});var I=a(53871),$=a(48165);const b="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",U=new RegExp(`^${b}(?:/${b})*$`),
y=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,l=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function g(i,f="image"){const d=K=>new $.HR("usage",`${f}: ${JSON.stringify(i.slice(
0,200))} is not an image reference: ${K}.`),[A="",N,x]=i.split("@");if(x!==void 0)throw d("it has two @");if(N!==void 0&&!(0,I.Bc)(N))throw d("after @ a digest sha256:… is expected");const B=A.indexOf(
"/"),P=B<0?"":A.slice(0,B),V=P!==""&&(/[.:]/.test(P)||P==="localhost"),L=V?A.slice(B+1):A,p=L.lastIndexOf(":"),w=p<0?L:L.slice(0,p),E=p<0?void 0:L.slice(p+1);if(V&&!y.test(P))throw d(`${JSON.stringify(
P)} is not a registry host`);if(!U.test(w))throw d(w===w.toLowerCase()?`${JSON.stringify(w)} is not a repository name`:"a repository name is lower-case");if(E!==void 0&&!l.test(E))throw d(`${JSON.stringify(
E)} is not a tag`);const O=V?P:"docker.io",G=O==="docker.io"&&!w.includes("/")?`library/${w}`:w;return{registry:O,repository:G,...E===void 0?{}:{tag:E},...N===void 0?{}:{digest:N}}}function u(i){return`${i.
registry}/${i.repository}`}function c(i,f){return`${i}@${f}`}}),58563:((j,C,a)=>{a.d(C,{Px:()=>$,T9:()=>b,aZ:()=>I});function I(u){return typeof u=="object"&&u!==null&&typeof u.secret=="string"}function $(u){
const c=y(u);if(c.length===0)return f=>f;const i=l(c);return f=>f.replace(i,"***")}function b(u){const c=y(u),i=l(c),f=c[0]?.length??0;let d="";return{push(A){if(f===0)return A;d+=A;let N=U(d,c,Math.max(
0,d.length-f+1));for(const{index:B,0:P}of d.matchAll(i))B<N&&B+P.length>N&&(N=B);const x=d.slice(0,N).replace(i,"***");return d=d.slice(N),x},end(){const A=f===0?"":d.replace(i,"***");return d="",A}}}
function U(u,c,i){for(let f=i;f<u.length;f++){const d=u.slice(f);if(c.some(A=>A.length>d.length&&A.startsWith(d)))return f}return u.length}function y(u){const c=new Set;for(const i of u)for(const f of[
i,...i.split(/\r?\n/)]){const d=f.trim();if(!(d.length<4)&&(c.add(d),c.add(encodeURIComponent(d)),c.add(JSON.stringify(d).slice(1,-1)),d.length>=6))for(const A of g(d))c.add(A)}return[...c].sort((i,f)=>f.
length-i.length)}function l(u){return new RegExp(u.map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function g(u){const c=new TextEncoder().encode(u);return[0,1,2].flatMap(i=>{const f=new Uint8Array(
c.length+i);f.set(c,i);const d=btoa(String.fromCharCode(...f)).replace(/=+$/,""),A=i===0?0:i===1?2:3,N=f.length%3===0?d.length:d.length-1,x=d.slice(A,N);return x.length>=6?[x]:[]})}}),11279:((j,C,a)=>{
a.d(C,{metadataAction:()=>Re});var I=a(25994),$=a(48165),b=a(51986),U=a(31191),y=a(64734),l=a(19657),g=a(34021),u=a(48246),c=a(38562);function i(e,t){return{names:(f(e,t)??e.map(s=>d(s,t))).filter(({enable:s})=>s).
map(({name:s})=>N(s.toLowerCase())),given:e.length>0}}function f(e,t){const[n,...s]=e;if(n===void 0||s.length>0)return;const o=(0,l.q)(n,t);return o.some(r=>r.includes("="))?void 0:o.filter(r=>r.trim()!==
"").map(r=>({name:r.trim(),enable:!0}))}function d(e,t){let n="",s=!0;for(const o of(0,l.q)(e,t)){const[r="",m]=o.split("=").map(h=>h.trim());if(m===void 0)n=r;else if(r.toLowerCase()==="name")n=m;else if(r.
toLowerCase()==="enable")s=A(m,e);else throw(0,c.C)(`Unknown image attribute: ${e}`,"Use name and enable.")}if(n==="")throw(0,c.C)(`Image name attribute empty: ${e}`,"Write the image as name=registry/\
repository.");return{name:n,enable:s}}function A(e,t){if(e==="true"||e==="false")return e==="true";throw(0,c.C)(`Invalid enable attribute value: ${t}`,"Use enable=true or enable=false.")}function N(e){
const t=(0,u.F2)(e,"images");if(t.tag===void 0&&t.digest===void 0)return e;throw new $.HR("usage",`images: ${JSON.stringify(e)} has a tag or a digest.`,{hint:"Give the repository only; tags come from \
the tags input."})}var x=a(28202),B=a(47071);function P(e,t){const n=(0,l.F)(e.tags,!0,t),s=(0,l.F)(e.labels,!1,t),o=(0,l.F)(e.annotations,!1,t);return{images:i((0,l.F)(e.images,!0,t),t),rules:(n.length===
0?x.Z4:n).map(r=>(0,x.iT)(r,t)),flavor:(0,g.w)((0,l.F)(e.flavor,!0,t),t),labels:s,annotations:o}}function V(e){return Object.values(e).some(t=>t.includes('"'))}function L(e){return w(e).some(t=>!(0,B.
$i)(t))}function p(e){return w(e).some(t=>t.includes("commit_date"))}function w({rules:e,flavor:t,labels:n,annotations:s}){return[...e.flatMap(x.r3),t.prefix,t.suffix,...n,...s]}var E=a(11337),O=a(73024);
function G(e,t){const n=e.GITHUB_EVENT_PATH??"";if(n==="")return{};if(!(0,O.existsSync)(n))return t(`GITHUB_EVENT_PATH ${n} does not exist`),{};try{const s=JSON.parse((0,O.readFileSync)(n,"utf8"));return typeof s==
"object"&&s!==null?s:{}}catch(s){const o="It is written by the runner; check what changed it.";throw new $.HR("usage",`The event in ${n} cannot be read as JSON.`,{hint:o,cause:s})}}function K(e,t){const s=[
...Array.isArray(e.commits)?e.commits:[],e.head_commit].find(o=>M(o)&&o.id===t&&o.timestamp);return M(s)?new Date(s.timestamp).getTime():void 0}function M(e){return typeof e=="object"&&e!==null}function v(e){
return typeof e=="string"?e:""}function T(e,t){const{repository:n}=e;if(!M(n))return;const s=["name","description","html_url","default_branch","license"].every(r=>r in n),o=n.full_name===(t.GITHUB_REPOSITORY||
n.full_name);return s&&o&&S(v(n.url),t)?_(n):void 0}function S(e,t){const n=[t.GITHUB_API_URL||"https://api.github.com",t.GITHUB_SERVER_URL||"https://github.com"];return e===""||n.some(s=>URL.parse(s)?.
origin===URL.parse(e)?.origin)}async function H(e){const{env:t,opened:n,warn:s,payload:o,known:r,sha:m}=e,h=z(o,t);if(h==="")return s("Neither GITHUB_REPOSITORY nor the event names the repository; lab\
els about it stay empty."),r;const{askApi:R}=await a.e(5631).then(a.bind(a,45631)),D=[];r.repository===void 0&&D.push(`/repos/${h}`);const k=r.commitDate===void 0&&m?`/repos/${h}/commits/${m}`:void 0;
k!==void 0&&D.push(k);const F=await R(D,{env:t,token:n.token});for(const{path:ne,failure:Y}of F.values()){if(Y===void 0)continue;const Ae=ne===k?"The date of the commit is the time of this run":"What \
the event says of the repository is used";s(`${Y.message} ${Ae}.`)}const J=F.get(`/repos/${h}`)?.body;return{repository:r.repository??(M(J)?_(J):W(o,h,t)),commitDate:r.commitDate??Z(k===void 0?void 0:
F.get(k)?.body)}}function z(e,t){if(t.GITHUB_REPOSITORY)return t.GITHUB_REPOSITORY.split("/").slice(0,2).join("/");const n=e.repository?.owner,s=M(n)?v(n.login):"",o=v(e.repository?.name);return s===""||
o===""?"":`${s}/${o}`}function _(e){const{name:t,description:n,html_url:s,default_branch:o,license:r}=e;return{name:v(t),description:v(n),url:v(s),license:M(r)?v(r.spdx_id):"",defaultBranch:v(o)}}function W(e,t,n){
const s=_(e.repository??{}),o=s.url||`${n.GITHUB_SERVER_URL||"https://github.com"}/${t}`;return{...s,name:s.name||(t.split("/")[1]??""),url:o}}function Z(e){const t=M(e)?e.commit:void 0,n=M(t)?t.committer:
void 0,s=M(n)?v(n.date):"";return s===""?void 0:new Date(s).getTime()}async function Q(e){const{env:t,opened:n,warn:s}=e,o=G(t,s),r=t.SOURCE_DATE_EPOCH?(0,E.N)(t.SOURCE_DATE_EPOCH):Date.now(),m=p(n.inputs),
h=n.source==="git"?await re(m,t):ce(t,o),R={repository:T(o,t),commitDate:h.date??(n.source==="git"?void 0:K(o,h.sha))},k=R.repository!==void 0&&(R.commitDate!==void 0||!m)?R:await H({...e,payload:o,known:R,
sha:m?h.sha:void 0});return{eventName:t.GITHUB_EVENT_NAME??"",ref:h.ref,sha:h.sha,shortLength:t.DOCKER_METADATA_SHORT_SHA_LENGTH??"",eventDefaultBranch:v(o.repository?.default_branch),pushBase:v(o.base_ref).
replace(/^refs\/heads\//,""),pullRequestBase:v(o.pull_request?.base?.ref),repository:k.repository??{name:"",description:"",url:"",license:"",defaultBranch:""},now:r,commitDate:k.commitDate??r}}async function re(e,t){
const{readGit:n}=await a.e(4815).then(a.bind(a,24815)),{ref:s,sha:o,date:r}=await n(t);return{ref:s,sha:o,...e?{date:r}:{}}}function ce(e,t){const n=e.GITHUB_EVENT_NAME??"",s=n.includes("pull_request_\
target"),o=M(t.pull_request)?t.pull_request.head?.sha:void 0,r=/true/i.test(e.DOCKER_METADATA_PR_HEAD_SHA??"")&&n.includes("pull_request");return{ref:s?`refs/pull/${String(t.number)}/merge`:e.GITHUB_REF??
"",sha:r&&typeof o=="string"?o:e.GITHUB_SHA}}var le=a(4802),ue=a(69793);async function fe(e,t,n){if(!(0,ue.S9)(e.rules,{...e,guarded:!1})||(0,le.wZ)(t)===void 0)return;const{runGit:s}=await a.e(4815).
then(a.bind(a,24815)),o=async(...R)=>{try{return await s(R,n)}catch{return}},r=await o("ls-remote","--tags","--refs","origin");if(r!==void 0&&r!=="")return se(r);const h=await o("rev-parse","--is-shal\
low-repository")==="false"?await o("for-each-ref","--format=%(objectname) %(refname)","refs/tags"):void 0;return h===void 0?void 0:se(h)}function se(e){return e.split(`
`).flatMap(t=>/\srefs\/tags\/(.+)$/.exec(t.trimEnd())?.[1]??[])}async function de(e){const t=h=>(e[`INPUT_${h.toUpperCase()}`]??"").trim(),n=h=>e[`INPUT_${h.toUpperCase()}`]||`
`,s=t("context")||"workflow";if(s!=="workflow"&&s!=="git")throw new $.HR("usage",`Invalid context source: ${s}`,{hint:"Use context: workflow or context: git."});const o={images:t("images"),tags:t("tag\
s"),flavor:t("flavor"),labels:t("labels"),annotations:t("annotations")},r=V(o)?(await Promise.all([a.e(5175),a.e(8109)]).then(a.bind(a,38109))).csvReader:void 0,m=P(o,r);return{inputs:m,engine:L(m)?(await Promise.
all([a.e(8508),a.e(989)]).then(a.bind(a,60989))).handlebars:void 0,source:s,separators:{tags:n("sep-tags"),labels:n("sep-labels"),annotations:n("sep-annotations")},bakeTarget:t("bake-target")||"docker\
-metadata-action",token:t("github-token"),levels:e.DOCKER_METADATA_ANNOTATIONS_LEVELS||"manifest",exported:me(e.DOCKER_METADATA_SET_OUTPUT_ENV??"")}}function me(e){if(["","1","t","T","true","TRUE","Tr\
ue"].includes(e))return!0;if(["0","f","F","false","FALSE","False"].includes(e))return!1;throw new $.HR("usage",`parseBool syntax error: ${e}`,{hint:"Set DOCKER_METADATA_SET_OUTPUT_ENV to true or false\
."})}var he=a(48161),ae=a(76760);function ge(e,t){return e.given?e.names.flatMap(n=>t.tags.map(s=>`${n}:${s}`)):[...t.tags]}function X(e,t){return t.split(",").flatMap(n=>e.map(s=>`${n}:${s}`))}function pe(e){
return JSON.stringify({tags:e.tags,"tag-names":e.set.tags,labels:(0,y.sN)(e.labels),annotations:X(e.annotations,e.levels)})}function Te(e){const{images:t,set:n,tags:s}=e,o={DOCKER_META_IMAGES:t.names.
join(","),DOCKER_META_VERSION:n.version},r=(0,y.sN)(e.labels),m=X(e.annotations,e.levels.split(":")[0]??""),h=R=>JSON.stringify({target:{[e.bakeTarget]:R}},null,2);return{tags:h({tags:s,args:o}),labels:h(
{labels:r}),annotations:h({annotations:m}),"":h({tags:s,labels:r,args:o})}}function ye(e,{separators:t,levels:n,exported:s}){const o=(m,h)=>{e.setOutput(m,h),s&&e.exportVariable(`DOCKER_METADATA_OUTPU\
T_${m.replaceAll("-","_").toUpperCase()}`,h)},r=(m,h,R,D)=>{Ee(e,h,R),o(m,R.join(D))};return{tags(m,h,R){o("version",h.version??"");const D=ge(m,h);return D.length===0&&R("No Docker tag has been gener\
ated. Check tags input."),r("tags","Docker tags",D,t.tags),o("tag-names",h.tags.join(t.tags)),D},labels(m){return r("labels","Docker labels",m,t.labels),m},annotations(m){return r("annotations","Annot\
ations",X(m,n),t.annotations),m},files(m){o("json",pe(m));const h=$e(e.env.RUNNER_TEMP||(0,he.tmpdir)());for(const[R,D]of Object.entries(Te(m))){const k=R===""?"":`-${R}`,F=ae.join(h,`docker-metadata-\
action-bake${k}.json`);(0,O.writeFileSync)(F,D),o(`bake-file${k}`,F)}}}}const q=200;function Ee(e,t,n){if(n.length===0)return;const s=n.length>q?[`… and ${n.length-q} more`]:[];e.startGroup(t),e.write(
`${(0,b.Y)([...n.slice(0,q),...s].join(`
`))}
`),e.endGroup()}function $e(e){return(0,O.mkdirSync)(e,{recursive:!0}),(0,O.mkdtempSync)(ae.join(e,"docker-actions-toolkit-"))}const ee=200;function we({version:e,rows:t}){const n=["### Image metadata",
"",e===void 0?"No version.":`Version ${te(e)}`,""],s=t.slice(0,ee).map(({rule:r,tag:m,why:h})=>`| ${te(r)} | ${m===""?"–":te(m)} | ${oe(h)} |`),o=t.length>ee?["",`… and ${t.length-ee} more rules`]:
[];return[...n,"| Rule | Tag | |","| --- | --- | --- |",...s,...o,""].join(`
`)}function te(e){return`<code>${oe(e)}</code>`}function oe(e){const t={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","[":"&#91;"};return e.replace(/[&<>|`*_[]/g,n=>t[n]).
replace(/\s+/g," ")}async function be(e){try{return await Oe(e),0}catch(t){const n=(0,$.w2)(t);return ie(e,"error",n.message.trimEnd()),e.write(`${(0,b.Y)(n.hint)}
`),n.kind==="bug"&&e.write(`${(0,b.Y)(n.details.join(`
`))}
`),(0,$.I$)(n)}}async function Oe(e){const{env:t}=e,n=await de(t),{inputs:s,engine:o}=n,r=Y=>ie(e,"warning",Y),m=await Q({env:t,opened:n,warn:r}),h=await fe(s,m,t),R=(0,U.F)(s.rules,{context:m,flavor:s.
flavor,engine:o,guarded:!1,existing:h,warn:r}),D=ye(e,n);R.version===void 0&&r("No Docker image version has been generated. Check tags input.");const k=D.tags(s.images,R,r),F=R.version??"",J=D.labels(
(0,y.hu)(m,F,s.labels,o)),ne=D.annotations((0,y.hu)(m,F,s.annotations,o));D.files({images:s.images,set:R,tags:k,labels:J,annotations:ne,levels:n.levels,bakeTarget:n.bakeTarget}),e.summarize(we(R))}function ie(e,t,n){
e.github?e.annotate(t,n):e.write(`${t}: ${(0,b.Y)(n)}
`)}async function Re(e){e==="main"&&(process.exitCode=await be((0,I.s)()))}}),89475:((j,C,a)=>{a.d(C,{f:()=>b});var I=a(48165);const $={ENOENT:["absent","does not exist","Check the path, and that the \
step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move th\
e file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten\
 the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["deni\
ed","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:[
"capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be o\
pened, because too many files are open","Raise the limit of open files."]};function b(U,y,l){const g=U,[u,c,i]=$[g.code??""]??[];return u===void 0?new I.HR("bug",`${y} could not be ${l}: ${g.message}`,
{cause:U}):new I.HR(u,`${y} could not be ${l}: it ${c}.`,{cause:U,hint:i})}}),51986:((j,C,a)=>{a.d(C,{Y:()=>$,f:()=>I});function I(l,g,u){const i=Object.entries(g).filter(([,f])=>f!==void 0&&f!==""&&f!==
0).map(([f,d])=>`${f}=${y(String(d))}`).join(",");return`::${l}${i===""?"":` ${i}`}::${U(u)}`}function $(l){return l.replace(b,"$1​::").replace(/##\[/g,"##​[")}const b=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function U(l){return l.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function y(l){return U(l).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((j,C,a)=>{a.d(C,{Qc:()=>$,hv:()=>I,zQ:()=>U});
function I(){const y=Object.entries(process.env).filter(l=>l[1]!==void 0);return Object.fromEntries(y)}function $(y){return Object.fromEntries(Object.entries(y).filter(([l])=>!b.has(l)&&!/^(INPUT|STATE)_/.
test(l)))}const b=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function U(y,l){const g=Object.entries(y).filter(([c])=>c.startsWith(l)),u=c=>l==="INPUT_"?
c.toLowerCase():c;return Object.fromEntries(g.map(([c,i])=>[u(c.slice(l.length)),i.trim()]))}}),25994:((j,C,a)=>{a.d(C,{s:()=>V});var I=a(58563),$=a(51986),b=a(4314),U=a(77598),y=a(73024),l=a(48165),g=a(
89475);function u(p,w,E){i(p,`${c(w,E,`ghadelimiter_${(0,U.randomUUID)()}`)}
`)}function c(p,w,E){if(p.includes(E)||w.includes(E))throw new l.HR("bug",`The delimiter for ${p} occurs in its value.`);return`${p}<<${E}
${w}
${E}`}function i(p,w){try{(0,y.appendFileSync)(p,w,"utf8")}catch(E){throw(0,g.f)(E,p,"written")}}const f=new WeakSet;function d(p=[process.stdout,process.stderr],w=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const E of p.filter(O=>!f.has(O)))f.add(E),E.on("error",({code:O=""})=>{A.has(O)||w()})}const A=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),N=1024*1024,x=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function B(p,w){const E=(0,y.statSync)(p,{throwIfNoEntry:!1})?.size??0,O=Buffer.from(`${w}
`,"utf8");if(E+O.length<=N)return i(p,O.toString("utf8")),!0;const G=N-E-Buffer.byteLength(x);return G>0&&i(p,P(O.subarray(0,G).toString("utf8"))+x),!1}function P(p){return p.slice(0,p.lastIndexOf(`
`)+1)}function V(){return d(),L((0,b.hv)(),p=>{process.stdout.write(p)})}function L(p,w){const E=p.GITHUB_ACTIONS==="true",O=(T,S,H)=>{E&&w(`${(0,$.f)(T,S,H)}
`)},G=[];let K;const M=T=>(K??=(0,I.Px)(G),K(T)),v=(T,S,[H,z])=>{const _=p[T];_?u(_,H,z):O(S,{name:H},z)};return{ci:E||(p.CI??"")!=="",github:E,env:p,inputs:(0,b.zQ)(p,"INPUT_"),state:(0,b.zQ)(p,"STAT\
E_"),setOutput(T,S){E&&!p.GITHUB_OUTPUT&&w(`
`),v("GITHUB_OUTPUT","set-output",[T,S])},saveState:(T,S)=>v("GITHUB_STATE","save-state",[T,S]),exportVariable:(T,S)=>v("GITHUB_ENV","set-env",[T,S]),addPath(T){const S=p.GITHUB_PATH;S?i(S,`${T}
`):O("add-path",{},T)},hide:M,mask(T){G.push(T),K=void 0;const S=T.split(/\r?\n/).filter(H=>H.trim().length>=4);for(const H of new Set([T,...S]))H.trim()!==""&&O("add-mask",{},H)},startGroup:T=>O("gro\
up",{},T),endGroup:()=>O("endgroup",{},""),annotate(T,S,{title:H,file:z,line:_,endLine:W,column:Z,endColumn:Q}={}){O(T,{title:H,file:z,line:_,endLine:W,col:Z,endColumn:Q},S)},debug:T=>O("debug",{},T),
summarize(T){const S=p.GITHUB_STEP_SUMMARY;return S?B(S,T):!1},write:w}}})};export{Se as id,Ie as ids,Ue as modules};

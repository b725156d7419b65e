const Ie=1279,Re=[1279],Ne={3871:((j,C,a)=>{a.d(C,{Bc:()=>y,VK:()=>T,m:()=>I});var A=a(8165);const O=/^sha256:[0-9a-f]{64}$/;function y(c){return O.test(c)}function I(c,U="digest"){const u=c.trim();if(y(
u))return u;throw new A.HR("usage",`${U}: expected sha256: and 64 hex digits, got ${JSON.stringify(c.slice(0,100))}.`)}function T(c){return c.replace(/^sha256:/,"").slice(0,12)}}),8165:((j,C,a)=>{a.d(
C,{HR:()=>y,I$:()=>c,V0:()=>I,qE:()=>A,w2:()=>T,xV:()=>U});const A={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again."},
usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is present, \
valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name correctl\
y what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was tried\
 again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"The d\
estination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,
title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}},O=Object.keys(A);class y extends Error{kind;hint;place;details;retryAfter;rule;constructor(m,h,p={}){super(h,p.cause===
void 0?void 0:{cause:p.cause}),this.name="Failure",this.kind=m,this.hint=p.hint??A[m].hint,this.place=p.place,this.details=p.details??[],this.retryAfter=p.retryAfter,this.rule=p.rule}}function I(u,m){
const{kind:h,hint:p,place:v,details:D,retryAfter:P,rule:B}=u;return new y(h,m(u.message),{hint:m(p),details:D.map(m),...v===void 0?{}:{place:v},...P===void 0?{}:{retryAfter:P},...B===void 0?{}:{rule:B}})}
function T(u){if(u instanceof y)return u;if(u instanceof Error&&u.name==="AbortError")return new y("cancelled","The run was cancelled.",{cause:u});const m=u instanceof Error?u.message:String(u),h=u instanceof
Error&&u.stack?u.stack.split(`
`).slice(1,6):[];return new y("bug",m,{cause:u,details:h})}function c(u){return u===void 0?0:A[u.kind].exit}function U(u){const{kind:m,message:h,hint:p,details:v,place:D}=u;return{kind:m,message:h,hint:p,
details:v,...D?{place:D}:{}}}}),8246:((j,C,a)=>{a.d(C,{F2:()=>U,HJ:()=>c,aR:()=>u,dp:()=>m});var A=a(3871),O=a(8165);const y="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",I=new RegExp(`^${y}(?:/${y})*$`),T=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
c=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function U(h,p="image"){const v=G=>new O.HR("usage",`${p}: ${JSON.stringify(h.slice(0,200))} is not an image reference: ${G}.`),[D="",P,B]=h.split("@");if(B!==void 0)
throw v("it has two @");if(P!==void 0&&!(0,A.Bc)(P))throw v("after @ a digest sha256:… is expected");const f=D.indexOf("/"),w=f<0?"":D.slice(0,f),$=w!==""&&(/[.:]/.test(w)||w==="localhost"),S=$?D.slice(
f+1):D,H=S.lastIndexOf(":"),d=H<0?S:S.slice(0,H),g=H<0?void 0:S.slice(H+1);if($&&!T.test(w))throw v(`${JSON.stringify(w)} is not a registry host`);if(!I.test(d))throw v(d===d.toLowerCase()?`${JSON.stringify(
d)} is not a repository name`:"a repository name is lower-case");if(g!==void 0&&!c.test(g))throw v(`${JSON.stringify(g)} is not a tag`);const b=$?w:"docker.io",M=b==="docker.io"&&!d.includes("/")?`lib\
rary/${d}`:d;return{registry:b,repository:M,...g===void 0?{}:{tag:g},...P===void 0?{}:{digest:P}}}function u(h){return`${h.registry}/${h.repository}`}function m(h,p){return`${h}@${p}`}}),1279:((j,C,a)=>{
a.d(C,{metadataAction:()=>be});var A=a(7480),O=a(8165),y=a(1986),I=a(1191),T=a(4734),c=a(9657),U=a(4021),u=a(8246),m=a(8562);function h(e,t){return{names:(p(e,t)??e.map(s=>v(s,t))).filter(({enable:s})=>s).
map(({name:s})=>P(s.toLowerCase())),given:e.length>0}}function p(e,t){const[n,...s]=e;if(n===void 0||s.length>0)return;const o=(0,c.q)(n,t);return o.some(i=>i.includes("="))?void 0:o.filter(i=>i.trim()!==
"").map(i=>({name:i.trim(),enable:!0}))}function v(e,t){let n="",s=!0;for(const o of(0,c.q)(e,t)){const[i="",r]=o.split("=").map(l=>l.trim());if(r===void 0)n=i;else if(i.toLowerCase()==="name")n=r;else if(i.
toLowerCase()==="enable")s=D(r,e);else throw(0,m.C)(`Unknown image attribute: ${e}`,"Use name and enable.")}if(n==="")throw(0,m.C)(`Image name attribute empty: ${e}`,"Write the image as name=registry/\
repository.");return{name:n,enable:s}}function D(e,t){if(e==="true"||e==="false")return e==="true";throw(0,m.C)(`Invalid enable attribute value: ${t}`,"Use enable=true or enable=false.")}function P(e){
const t=(0,u.F2)(e,"images");if(t.tag===void 0&&t.digest===void 0)return e;throw new O.HR("usage",`images: ${JSON.stringify(e)} has a tag or a digest.`,{hint:"Give the repository only; tags come from \
the tags input."})}var B=a(8202),f=a(7071);function w(e,t){const n=(0,c.F)(e.tags,!0,t),s=(0,c.F)(e.labels,!1,t),o=(0,c.F)(e.annotations,!1,t);return{images:h((0,c.F)(e.images,!0,t),t),rules:(n.length===
0?B.Z4:n).map(i=>(0,B.iT)(i,t)),flavor:(0,U.w)((0,c.F)(e.flavor,!0,t),t),labels:s,annotations:o}}function $(e){return Object.values(e).some(t=>t.includes('"'))}function S(e){return d(e).some(t=>!(0,f.
$i)(t))}function H(e){return d(e).some(t=>t.includes("commit_date"))}function d({rules:e,flavor:t,labels:n,annotations:s}){return[...e.flatMap(B.r3),t.prefix,t.suffix,...n,...s]}var g=a(1337),b=a(3024);
function M(e,t){const n=e.GITHUB_EVENT_PATH??"";if(n==="")return{};if(!(0,b.existsSync)(n))return t(`GITHUB_EVENT_PATH ${n} does not exist`),{};try{const s=JSON.parse((0,b.readFileSync)(n,"utf8"));return typeof s==
"object"&&s!==null?s:{}}catch(s){const o="It is written by the runner; check what changed it.";throw new O.HR("usage",`The event in ${n} cannot be read as JSON.`,{hint:o,cause:s})}}function G(e,t){const s=[
...Array.isArray(e.commits)?e.commits:[],e.head_commit].find(o=>k(o)&&o.id===t&&o.timestamp);return k(s)?new Date(s.timestamp).getTime():void 0}function k(e){return typeof e=="object"&&e!==null}function x(e){
return typeof e=="string"?e:""}function V(e,t){const{repository:n}=e;if(!k(n))return;const s=["name","description","html_url","default_branch","license"].every(i=>i in n),o=n.full_name===(t.GITHUB_REPOSITORY||
n.full_name);return s&&o?K(n):void 0}async function ne(e){const{env:t,opened:n,warn:s,payload:o,known:i,sha:r}=e,l=se(o,t);if(l==="")return s("Neither GITHUB_REPOSITORY nor the event names the reposit\
ory; labels about it stay empty."),i;const{askApi:E}=await a.e(5631).then(a.bind(a,5631)),R=[];i.repository===void 0&&R.push(`/repos/${l}`);const N=i.commitDate===void 0&&r?`/repos/${l}/commits/${r}`:
void 0;N!==void 0&&R.push(N);const F=await E(R,{env:t,token:n.token});for(const{path:Z,failure:te}of F.values()){if(te===void 0)continue;const Ae=Z===N?"The date of the commit is the time of this run":
"What the event says of the repository is used";s(`${te.message} ${Ae}.`)}const L=F.get(`/repos/${l}`)?.body;return{repository:i.repository??(k(L)?K(L):ae(o,l,t)),commitDate:i.commitDate??oe(N===void 0?
void 0:F.get(N)?.body)}}function se(e,t){if(t.GITHUB_REPOSITORY)return t.GITHUB_REPOSITORY.split("/").slice(0,2).join("/");const n=e.repository?.owner,s=k(n)?x(n.login):"",o=x(e.repository?.name);return s===
""||o===""?"":`${s}/${o}`}function K(e){const{name:t,description:n,html_url:s,default_branch:o,license:i}=e;return{name:x(t),description:x(n),url:x(s),license:k(i)?x(i.spdx_id):"",defaultBranch:x(o)}}
function ae(e,t,n){const s=K(e.repository??{}),o=s.url||`${n.GITHUB_SERVER_URL||"https://github.com"}/${t}`;return{...s,name:s.name||(t.split("/")[1]??""),url:o}}function oe(e){const t=k(e)?e.commit:void 0,
n=k(t)?t.committer:void 0,s=k(n)?x(n.date):"";return s===""?void 0:new Date(s).getTime()}async function ie(e){const{env:t,opened:n,warn:s}=e,o=M(t,s),i=t.SOURCE_DATE_EPOCH?(0,g.N)(t.SOURCE_DATE_EPOCH):
Date.now(),r=H(n.inputs),l=n.source==="git"?await re(r,t):ce(t,o),E={repository:V(o,t),commitDate:l.date??(n.source==="git"?void 0:G(o,l.sha))},N=E.repository!==void 0&&(E.commitDate!==void 0||!r)?E:await ne(
{...e,payload:o,known:E,sha:r?l.sha:void 0});return{eventName:t.GITHUB_EVENT_NAME??"",ref:l.ref,sha:l.sha,shortLength:t.DOCKER_METADATA_SHORT_SHA_LENGTH??"",eventDefaultBranch:x(o.repository?.default_branch),
pushBase:x(o.base_ref).replace(/^refs\/heads\//,""),pullRequestBase:x(o.pull_request?.base?.ref),repository:N.repository??{name:"",description:"",url:"",license:"",defaultBranch:""},now:i,commitDate:N.
commitDate??i}}async function re(e,t){const{readGit:n}=await a.e(4815).then(a.bind(a,4815)),{ref:s,sha:o,date:i}=await n(t);return{ref:s,sha:o,...e?{date:i}:{}}}function ce(e,t){const n=e.GITHUB_EVENT_NAME??
"",s=n.includes("pull_request_target"),o=k(t.pull_request)?t.pull_request.head?.sha:void 0,i=/true/i.test(e.DOCKER_METADATA_PR_HEAD_SHA??"")&&n.includes("pull_request");return{ref:s?`refs/pull/${String(
t.number)}/merge`:e.GITHUB_REF??"",sha:i&&typeof o=="string"?o:e.GITHUB_SHA}}var le=a(4802),ue=a(9793);async function fe(e,t,n){const{flavor:s}=e;if(!e.rules.some(N=>["semver","pep440"].includes(N.type)&&
(0,ue.JN)(N,{flavor:s}))||(0,le.wZ)(t)===void 0)return;const{runGit:i}=await a.e(4815).then(a.bind(a,4815)),r=async(...N)=>{try{return await i(N,n)}catch{return}},l=await r("ls-remote","--tags","--ref\
s","origin");if(l!==void 0&&l!=="")return Q(l);const R=await r("rev-parse","--is-shallow-repository")==="false"?await r("for-each-ref","--format=%(objectname) %(refname)","refs/tags"):void 0;return R===
void 0?void 0:Q(R)}function Q(e){return e.split(`
`).flatMap(t=>/\srefs\/tags\/(.+)$/.exec(t.trimEnd())?.[1]??[])}async function de(e){const t=l=>(e[`INPUT_${l.toUpperCase()}`]??"").trim(),n=l=>e[`INPUT_${l.toUpperCase()}`]||`
`,s=t("context")||"workflow";if(s!=="workflow"&&s!=="git")throw new O.HR("usage",`Invalid context source: ${s}`,{hint:"Use context: workflow or context: git."});const o={images:t("images"),tags:t("tag\
s"),flavor:t("flavor"),labels:t("labels"),annotations:t("annotations")},i=$(o)?(await Promise.all([a.e(5175),a.e(8109)]).then(a.bind(a,8109))).csvReader:void 0,r=w(o,i);return{inputs:r,engine:S(r)?(await Promise.
all([a.e(8508),a.e(989)]).then(a.bind(a,989))).handlebars:void 0,source:s,separators:{tags:n("sep-tags"),labels:n("sep-labels"),annotations:n("sep-annotations")},bakeTarget:t("bake-target")||"docker-m\
etadata-action",token:t("github-token"),levels:e.DOCKER_METADATA_ANNOTATIONS_LEVELS||"manifest",exported:me(e.DOCKER_METADATA_SET_OUTPUT_ENV??"")}}function me(e){if(["","1","t","T","true","TRUE","True"].
includes(e))return!0;if(["0","f","F","false","FALSE","False"].includes(e))return!1;throw new O.HR("usage",`parseBool syntax error: ${e}`,{hint:"Set DOCKER_METADATA_SET_OUTPUT_ENV to true or false."})}
var he=a(8161),X=a(6760);function z(e,t){return e.given?e.names.flatMap(n=>t.tags.map(s=>`${n}:${s}`)):[...t.tags]}function J(e,t){return t.split(",").flatMap(n=>e.map(s=>`${n}:${s}`))}function ge(e){
return JSON.stringify({tags:z(e.images,e.set),"tag-names":e.set.tags,labels:(0,T.sN)(e.labels),annotations:J(e.annotations,e.levels)})}function pe(e){const{images:t,set:n}=e,s=z(t,n),o={DOCKER_META_IMAGES:t.
names.join(","),DOCKER_META_VERSION:n.version},i=(0,T.sN)(e.labels),r=J(e.annotations,e.levels.split(":")[0]??""),l=E=>JSON.stringify({target:{[e.bakeTarget]:E}},null,2);return{tags:l({tags:s,args:o}),
labels:l({labels:i}),annotations:l({annotations:r}),"":l({tags:s,labels:i,args:o})}}function ye(e,{separators:t,levels:n,exported:s}){const o=(r,l)=>{e.setOutput(r,l),s&&e.exportVariable(`DOCKER_METAD\
ATA_OUTPUT_${r.replaceAll("-","_").toUpperCase()}`,l)},i=(r,l,E,R)=>{Te(e,l,E),o(r,E.join(R))};return{tags(r,l,E){o("version",l.version??"");const R=z(r,l);R.length===0&&E("No Docker tag has been gene\
rated. Check tags input."),i("tags","Docker tags",R,t.tags),o("tag-names",l.tags.join(t.tags))},labels(r){return i("labels","Docker labels",r,t.labels),r},annotations(r){return i("annotations","Annota\
tions",J(r,n),t.annotations),r},files(r){o("json",ge(r));const l=Ee(e.env.RUNNER_TEMP||(0,he.tmpdir)());for(const[E,R]of Object.entries(pe(r))){const N=E===""?"":`-${E}`,F=X.join(l,`docker-metadata-ac\
tion-bake${N}.json`);(0,b.writeFileSync)(F,R),o(`bake-file${N}`,F)}}}}const Y=200;function Te(e,t,n){if(n.length===0)return;const s=n.length>Y?[`… and ${n.length-Y} more`]:[];e.startGroup(t),e.write(
`${(0,y.Y)([...n.slice(0,Y),...s].join(`
`))}
`),e.endGroup()}function Ee(e){return(0,b.mkdirSync)(e,{recursive:!0}),(0,b.mkdtempSync)(X.join(e,"docker-actions-toolkit-"))}const _=200;function $e({version:e,rows:t}){const n=["### Image metadata",
"",e===void 0?"No version.":`Version ${W(e)}`,""],s=t.slice(0,_).map(({rule:i,tag:r,why:l})=>`| ${W(i)} | ${r===""?"–":W(r)} | ${q(l)} |`),o=t.length>_?["",`… and ${t.length-_} more rules`]:[];return[
...n,"| Rule | Tag | |","| --- | --- | --- |",...s,...o,""].join(`
`)}function W(e){return`<code>${q(e)}</code>`}function q(e){const t={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","[":"&#91;"};return e.replace(/[&<>|`*_[]/g,n=>t[n]).
replace(/\s+/g," ")}async function Oe(e){try{return await we(e),0}catch(t){const n=(0,O.w2)(t);return ee(e,"error",n.message.trimEnd()),e.write(`${(0,y.Y)(n.hint)}
`),n.kind==="bug"&&e.write(`${(0,y.Y)(n.details.join(`
`))}
`),(0,O.I$)(n)}}async function we(e){const{env:t}=e,n=await de(t),{inputs:s,engine:o}=n,i=Z=>ee(e,"warning",Z),r=await ie({env:t,opened:n,warn:i}),l=await fe(s,r,t),E=(0,I.F)(s.rules,{context:r,flavor:s.
flavor,engine:o,existing:l,warn:i}),R=ye(e,n);E.version===void 0&&i("No Docker image version has been generated. Check tags input."),R.tags(s.images,E,i);const N=E.version??"",F=R.labels((0,T.hu)(r,N,
s.labels,o)),L=R.annotations((0,T.hu)(r,N,s.annotations,o));R.files({images:s.images,set:E,labels:F,annotations:L,levels:n.levels,bakeTarget:n.bakeTarget}),e.summarize($e(E))}function ee(e,t,n){e.github?
e.annotate(t,n):e.write(`${t}: ${(0,y.Y)(n)}
`)}async function be(e){e==="main"&&(process.exitCode=await Oe((0,A.s)()))}}),9475:((j,C,a)=>{a.d(C,{f:()=>y});var A=a(8165);const O={ENOENT:["absent","does not exist","Check the path, and that the st\
ep that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the \
file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten t\
he name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied",
"is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:[
"capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be o\
pened, because too many files are open","Raise the limit of open files."]};function y(I,T,c){const U=I,[u,m,h]=O[U.code??""]??[];return u===void 0?new A.HR("bug",`${T} could not be ${c}: ${U.message}`,
{cause:I}):new A.HR(u,`${T} could not be ${c}: it ${m}.`,{cause:I,hint:h})}}),1986:((j,C,a)=>{a.d(C,{Y:()=>O,f:()=>A});function A(c,U,u){const h=Object.entries(U).filter(([,p])=>p!==void 0&&p!==""&&p!==
0).map(([p,v])=>`${p}=${T(String(v))}`).join(",");return`::${c}${h===""?"":` ${h}`}::${I(u)}`}function O(c){return c.replace(y,"$1​::").replace(/##\[/g,"##​[")}const y=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function I(c){return c.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function T(c){return I(c).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((j,C,a)=>{a.d(C,{Qc:()=>O,hv:()=>A,zQ:()=>I});
function A(){const T=Object.entries(process.env).filter(c=>c[1]!==void 0);return Object.fromEntries(T)}function O(T){return Object.fromEntries(Object.entries(T).filter(([c])=>!y.has(c)&&!/^(INPUT|STATE)_/.
test(c)))}const y=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function I(T,c){const U=Object.entries(T).filter(([m])=>m.startsWith(c)),u=m=>c==="INPUT_"?
m.toLowerCase():m;return Object.fromEntries(U.map(([m,h])=>[u(m.slice(c.length)),h.trim()]))}}),7480:((j,C,a)=>{a.d(C,{s:()=>P});var A=a(1986),O=a(4314),y=a(7598),I=a(3024),T=a(8165),c=a(9475);function U(f,w,$){
m(f,`${u(w,$,`ghadelimiter_${(0,y.randomUUID)()}`)}
`)}function u(f,w,$){if(f.includes($)||w.includes($))throw new T.HR("bug",`The delimiter for ${f} occurs in its value.`);return`${f}<<${$}
${w}
${$}`}function m(f,w){try{(0,I.appendFileSync)(f,w,"utf8")}catch($){throw(0,c.f)($,f,"written")}}const h=1024*1024,p=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function v(f,w){const $=(0,I.statSync)(f,{throwIfNoEntry:!1})?.size??0,S=Buffer.from(`${w}
`,"utf8");if($+S.length<=h)return m(f,S.toString("utf8")),!0;const H=h-$-Buffer.byteLength(p);return H>0&&m(f,D(S.subarray(0,H).toString("utf8"))+p),!1}function D(f){return f.slice(0,f.lastIndexOf(`
`)+1)}function P(){return B((0,O.hv)(),f=>{process.stdout.write(f)})}function B(f,w){const $=f.GITHUB_ACTIONS==="true",S=(d,g,b)=>{$&&w(`${(0,A.f)(d,g,b)}
`)},H=(d,g,[b,M])=>{const G=f[d];G?U(G,b,M):S(g,{name:b},M)};return{ci:$||(f.CI??"")!=="",github:$,env:f,inputs:(0,O.zQ)(f,"INPUT_"),state:(0,O.zQ)(f,"STATE_"),setOutput(d,g){$&&!f.GITHUB_OUTPUT&&w(`
`),H("GITHUB_OUTPUT","set-output",[d,g])},saveState:(d,g)=>H("GITHUB_STATE","save-state",[d,g]),exportVariable:(d,g)=>H("GITHUB_ENV","set-env",[d,g]),addPath(d){const g=f.GITHUB_PATH;g?m(g,`${d}
`):S("add-path",{},d)},mask(d){const g=d.split(/\r?\n/).filter(b=>b.trim().length>=4);for(const b of new Set([d,...g]))b.trim()!==""&&S("add-mask",{},b)},startGroup:d=>S("group",{},d),endGroup:()=>S("\
endgroup",{},""),annotate(d,g,{title:b,file:M,line:G,endLine:k,column:x,endColumn:V}={}){S(d,{title:b,file:M,line:G,endLine:k,col:x,endColumn:V},g)},debug:d=>S("debug",{},d),summarize(d){const g=f.GITHUB_STEP_SUMMARY;
return g?v(g,d):!1},write:w}}})};export{Ie as id,Re as ids,Ne as modules};

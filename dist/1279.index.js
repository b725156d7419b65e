const Ie=1279,Re=[1279],Se={3871:((j,v,a)=>{a.d(v,{Bc:()=>O,VK:()=>E,m:()=>A});var R=a(8165);const p=/^sha256:[0-9a-f]{64}$/;function O(r){return p.test(r)}function A(r,u="digest"){const y=r.trim();if(O(
y))return y;throw new R.HR("usage",`${u}: expected sha256: and 64 hex digits, got ${JSON.stringify(r.slice(0,100))}.`)}function E(r){return r.replace(/^sha256:/,"").slice(0,12)}}),8165:((j,v,a)=>{a.d(
v,{HR:()=>p,I$:()=>E,V0:()=>O,qE:()=>R,w2:()=>A,xV:()=>r});const R={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again."},
usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is present, \
valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name correctl\
y what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was tried\
 again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"The d\
estination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,
title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class p extends Error{kind;hint;place;details;retryAfter;rule;constructor(y,h,m={}){super(h,m.cause===void 0?void 0:
{cause:m.cause}),this.name="Failure",this.kind=y,this.hint=m.hint??R[y].hint,this.place=m.place,this.details=m.details??[],this.retryAfter=m.retryAfter,this.rule=m.rule}}function O(u,y){const{kind:h,hint:m,
place:I,details:U,retryAfter:k,rule:P}=u;return new p(h,y(u.message),{hint:y(m),details:U.map(y),...I===void 0?{}:{place:I},...k===void 0?{}:{retryAfter:k},...P===void 0?{}:{rule:P}})}function A(u){if(u instanceof
p)return u;if(u instanceof Error&&u.name==="AbortError")return new p("cancelled","The run was cancelled.",{cause:u});const y=u instanceof Error?u.message:String(u),h=u instanceof Error&&u.stack?u.stack.
split(`
`).slice(1,6):[];return new p("bug",y,{cause:u,details:h})}function E(u){return u===void 0?0:R[u.kind].exit}function r(u){const{kind:y,message:h,hint:m,details:I,place:U}=u;return{kind:y,message:h,hint:m,
details:I,...U?{place:U}:{}}}}),8246:((j,v,a)=>{a.d(v,{F2:()=>u,HJ:()=>r,aR:()=>y,dp:()=>h});var R=a(3871),p=a(8165);const O="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",A=new RegExp(`^${O}(?:/${O})*$`),E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
r=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function u(m,I="image"){const U=F=>new p.HR("usage",`${I}: ${JSON.stringify(m.slice(0,200))} is not an image reference: ${F}.`),[k="",P,M]=m.split("@");if(M!==void 0)
throw U("it has two @");if(P!==void 0&&!(0,R.Bc)(P))throw U("after @ a digest sha256:… is expected");const d=k.indexOf("/"),w=d<0?"":k.slice(0,d),$=w!==""&&(/[.:]/.test(w)||w==="localhost"),S=$?k.slice(
d+1):k,C=S.lastIndexOf(":"),f=C<0?S:S.slice(0,C),g=C<0?void 0:S.slice(C+1);if($&&!E.test(w))throw U(`${JSON.stringify(w)} is not a registry host`);if(!A.test(f))throw U(f===f.toLowerCase()?`${JSON.stringify(
f)} is not a repository name`:"a repository name is lower-case");if(g!==void 0&&!r.test(g))throw U(`${JSON.stringify(g)} is not a tag`);const b=$?w:"docker.io",G=b==="docker.io"&&!f.includes("/")?`lib\
rary/${f}`:f;return{registry:b,repository:G,...g===void 0?{}:{tag:g},...P===void 0?{}:{digest:P}}}function y(m){return`${m.registry}/${m.repository}`}function h(m,I){return`${m}@${I}`}}),1279:((j,v,a)=>{
a.d(v,{metadataAction:()=>be});var R=a(7480),p=a(8165),O=a(1986),A=a(1191),E=a(4734),r=a(9657),u=a(4021),y=a(8246),h=a(8562);function m(e,t){return{names:(I(e,t)??e.map(s=>U(s,t))).filter(({enable:s})=>s).
map(({name:s})=>P(s.toLowerCase())),given:e.length>0}}function I(e,t){const[n,...s]=e;if(n===void 0||s.length>0)return;const o=(0,r.q)(n,t);return o.some(i=>i.includes("="))?void 0:o.filter(i=>i.trim()!==
"").map(i=>({name:i.trim(),enable:!0}))}function U(e,t){let n="",s=!0;for(const o of(0,r.q)(e,t)){const[i="",c]=o.split("=").map(l=>l.trim());if(c===void 0)n=i;else if(i.toLowerCase()==="name")n=c;else if(i.
toLowerCase()==="enable")s=k(c,e);else throw(0,h.C)(`Unknown image attribute: ${e}`,"Use name and enable.")}if(n==="")throw(0,h.C)(`Image name attribute empty: ${e}`,"Write the image as name=registry/\
repository.");return{name:n,enable:s}}function k(e,t){if(e==="true"||e==="false")return e==="true";throw(0,h.C)(`Invalid enable attribute value: ${t}`,"Use enable=true or enable=false.")}function P(e){
const t=(0,y.F2)(e,"images");if(t.tag===void 0&&t.digest===void 0)return e;throw new p.HR("usage",`images: ${JSON.stringify(e)} has a tag or a digest.`,{hint:"Give the repository only; tags come from \
the tags input."})}var M=a(8202),d=a(7071);function w(e,t){const n=(0,r.F)(e.tags,!0,t),s=(0,r.F)(e.labels,!1,t),o=(0,r.F)(e.annotations,!1,t);return{images:m((0,r.F)(e.images,!0,t),t),rules:(n.length===
0?M.Z4:n).map(i=>(0,M.iT)(i,t)),flavor:(0,u.w)((0,r.F)(e.flavor,!0,t),t),labels:s,annotations:o}}function $(e){return Object.values(e).some(t=>t.includes('"'))}function S(e){return f(e).some(t=>!(0,d.
$i)(t))}function C(e){return f(e).some(t=>t.includes("commit_date"))}function f({rules:e,flavor:t,labels:n,annotations:s}){return[...e.flatMap(M.r3),t.prefix,t.suffix,...n,...s]}var g=a(1337),b=a(3024);
function G(e,t){const n=e.GITHUB_EVENT_PATH??"";if(n==="")return{};if(!(0,b.existsSync)(n))return t(`GITHUB_EVENT_PATH ${n} does not exist`),{};try{const s=JSON.parse((0,b.readFileSync)(n,"utf8"));return typeof s==
"object"&&s!==null?s:{}}catch(s){const o="It is written by the runner; check what changed it.";throw new p.HR("usage",`The event in ${n} cannot be read as JSON.`,{hint:o,cause:s})}}function F(e,t){const s=[
...Array.isArray(e.commits)?e.commits:[],e.head_commit].find(o=>x(o)&&o.id===t&&o.timestamp);return x(s)?new Date(s.timestamp).getTime():void 0}function x(e){return typeof e=="object"&&e!==null}function D(e){
return typeof e=="string"?e:""}function K(e,t){const{repository:n}=e;if(!x(n))return;const s=["name","description","html_url","default_branch","license"].every(i=>i in n),o=n.full_name===(t.GITHUB_REPOSITORY||
n.full_name);return s&&o?z(n):void 0}async function te(e){const{env:t,opened:n,warn:s,payload:o,known:i,sha:c}=e,l=ne(o,t);if(l==="")return s("Neither GITHUB_REPOSITORY nor the event names the reposit\
ory; labels about it stay empty."),i;const{askApi:T}=await a.e(5631).then(a.bind(a,5631)),N=[];i.repository===void 0&&N.push(`/repos/${l}`);const H=i.commitDate===void 0&&c?`/repos/${l}/commits/${c}`:
void 0;H!==void 0&&N.push(H);const B=await T(N,{env:t,token:n.token});for(const{path:Z,failure:V}of B.values()){if(V===void 0)continue;const Ae=Z===H?"The date of the commit is the time of this run":"\
What the event says of the repository is used";s(`${V.message} ${Ae}.`)}const L=B.get(`/repos/${l}`)?.body;return{repository:i.repository??(x(L)?z(L):se(o,l,t)),commitDate:i.commitDate??ae(H===void 0?
void 0:B.get(H)?.body)}}function ne(e,t){if(t.GITHUB_REPOSITORY)return t.GITHUB_REPOSITORY.split("/").slice(0,2).join("/");const n=e.repository?.owner,s=x(n)?D(n.login):"",o=D(e.repository?.name);return s===
""||o===""?"":`${s}/${o}`}function z(e){const{name:t,description:n,html_url:s,default_branch:o,license:i}=e;return{name:D(t),description:D(n),url:D(s),license:x(i)?D(i.spdx_id):"",defaultBranch:D(o)}}
function se(e,t,n){const s=z(e.repository??{}),o=s.url||`${n.GITHUB_SERVER_URL||"https://github.com"}/${t}`;return{...s,name:s.name||(t.split("/")[1]??""),url:o}}function ae(e){const t=x(e)?e.commit:void 0,
n=x(t)?t.committer:void 0,s=x(n)?D(n.date):"";return s===""?void 0:new Date(s).getTime()}async function oe(e){const{env:t,opened:n,warn:s}=e,o=G(t,s),i=t.SOURCE_DATE_EPOCH?(0,g.N)(t.SOURCE_DATE_EPOCH):
Date.now(),c=C(n.inputs),l=n.source==="git"?await ie(c,t):re(t,o),T={repository:K(o,t),commitDate:l.date??(n.source==="git"?void 0:F(o,l.sha))},H=T.repository!==void 0&&(T.commitDate!==void 0||!c)?T:await te(
{...e,payload:o,known:T,sha:c?l.sha:void 0});return{eventName:t.GITHUB_EVENT_NAME??"",ref:l.ref,sha:l.sha,shortLength:t.DOCKER_METADATA_SHORT_SHA_LENGTH??"",eventDefaultBranch:D(o.repository?.default_branch),
pushBase:D(o.base_ref).replace(/^refs\/heads\//,""),pullRequestBase:D(o.pull_request?.base?.ref),repository:H.repository??{name:"",description:"",url:"",license:"",defaultBranch:""},now:i,commitDate:H.
commitDate??i}}async function ie(e,t){const{readGit:n}=await a.e(4815).then(a.bind(a,4815)),{ref:s,sha:o,date:i}=await n(t);return{ref:s,sha:o,...e?{date:i}:{}}}function re(e,t){const n=e.GITHUB_EVENT_NAME??
"",s=n.includes("pull_request_target"),o=x(t.pull_request)?t.pull_request.head?.sha:void 0,i=/true/i.test(e.DOCKER_METADATA_PR_HEAD_SHA??"")&&n.includes("pull_request");return{ref:s?`refs/pull/${String(
t.number)}/merge`:e.GITHUB_REF??"",sha:i&&typeof o=="string"?o:e.GITHUB_SHA}}var ce=a(4802),le=a(9793);async function ue(e,t,n){if(!(0,le.S9)(e.rules,{...e,guarded:!1})||(0,ce.wZ)(t)===void 0)return;const{
runGit:s}=await a.e(4815).then(a.bind(a,4815)),o=async(...T)=>{try{return await s(T,n)}catch{return}},i=await o("ls-remote","--tags","--refs","origin");if(i!==void 0&&i!=="")return Q(i);const l=await o(
"rev-parse","--is-shallow-repository")==="false"?await o("for-each-ref","--format=%(objectname) %(refname)","refs/tags"):void 0;return l===void 0?void 0:Q(l)}function Q(e){return e.split(`
`).flatMap(t=>/\srefs\/tags\/(.+)$/.exec(t.trimEnd())?.[1]??[])}async function fe(e){const t=l=>(e[`INPUT_${l.toUpperCase()}`]??"").trim(),n=l=>e[`INPUT_${l.toUpperCase()}`]||`
`,s=t("context")||"workflow";if(s!=="workflow"&&s!=="git")throw new p.HR("usage",`Invalid context source: ${s}`,{hint:"Use context: workflow or context: git."});const o={images:t("images"),tags:t("tag\
s"),flavor:t("flavor"),labels:t("labels"),annotations:t("annotations")},i=$(o)?(await Promise.all([a.e(5175),a.e(8109)]).then(a.bind(a,8109))).csvReader:void 0,c=w(o,i);return{inputs:c,engine:S(c)?(await Promise.
all([a.e(8508),a.e(989)]).then(a.bind(a,989))).handlebars:void 0,source:s,separators:{tags:n("sep-tags"),labels:n("sep-labels"),annotations:n("sep-annotations")},bakeTarget:t("bake-target")||"docker-m\
etadata-action",token:t("github-token"),levels:e.DOCKER_METADATA_ANNOTATIONS_LEVELS||"manifest",exported:de(e.DOCKER_METADATA_SET_OUTPUT_ENV??"")}}function de(e){if(["","1","t","T","true","TRUE","True"].
includes(e))return!0;if(["0","f","F","false","FALSE","False"].includes(e))return!1;throw new p.HR("usage",`parseBool syntax error: ${e}`,{hint:"Set DOCKER_METADATA_SET_OUTPUT_ENV to true or false."})}
var me=a(8161),X=a(6760);function he(e,t){return e.given?e.names.flatMap(n=>t.tags.map(s=>`${n}:${s}`)):[...t.tags]}function J(e,t){return t.split(",").flatMap(n=>e.map(s=>`${n}:${s}`))}function ge(e){
return JSON.stringify({tags:e.tags,"tag-names":e.set.tags,labels:(0,E.sN)(e.labels),annotations:J(e.annotations,e.levels)})}function pe(e){const{images:t,set:n,tags:s}=e,o={DOCKER_META_IMAGES:t.names.
join(","),DOCKER_META_VERSION:n.version},i=(0,E.sN)(e.labels),c=J(e.annotations,e.levels.split(":")[0]??""),l=T=>JSON.stringify({target:{[e.bakeTarget]:T}},null,2);return{tags:l({tags:s,args:o}),labels:l(
{labels:i}),annotations:l({annotations:c}),"":l({tags:s,labels:i,args:o})}}function ye(e,{separators:t,levels:n,exported:s}){const o=(c,l)=>{e.setOutput(c,l),s&&e.exportVariable(`DOCKER_METADATA_OUTPU\
T_${c.replaceAll("-","_").toUpperCase()}`,l)},i=(c,l,T,N)=>{Te(e,l,T),o(c,T.join(N))};return{tags(c,l,T){o("version",l.version??"");const N=he(c,l);return N.length===0&&T("No Docker tag has been gener\
ated. Check tags input."),i("tags","Docker tags",N,t.tags),o("tag-names",l.tags.join(t.tags)),N},labels(c){return i("labels","Docker labels",c,t.labels),c},annotations(c){return i("annotations","Annot\
ations",J(c,n),t.annotations),c},files(c){o("json",ge(c));const l=Ee(e.env.RUNNER_TEMP||(0,me.tmpdir)());for(const[T,N]of Object.entries(pe(c))){const H=T===""?"":`-${T}`,B=X.join(l,`docker-metadata-a\
ction-bake${H}.json`);(0,b.writeFileSync)(B,N),o(`bake-file${H}`,B)}}}}const Y=200;function Te(e,t,n){if(n.length===0)return;const s=n.length>Y?[`… and ${n.length-Y} more`]:[];e.startGroup(t),e.write(
`${(0,O.Y)([...n.slice(0,Y),...s].join(`
`))}
`),e.endGroup()}function Ee(e){return(0,b.mkdirSync)(e,{recursive:!0}),(0,b.mkdtempSync)(X.join(e,"docker-actions-toolkit-"))}const _=200;function $e({version:e,rows:t}){const n=["### Image metadata",
"",e===void 0?"No version.":`Version ${W(e)}`,""],s=t.slice(0,_).map(({rule:i,tag:c,why:l})=>`| ${W(i)} | ${c===""?"–":W(c)} | ${q(l)} |`),o=t.length>_?["",`… and ${t.length-_} more rules`]:[];return[
...n,"| Rule | Tag | |","| --- | --- | --- |",...s,...o,""].join(`
`)}function W(e){return`<code>${q(e)}</code>`}function q(e){const t={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","[":"&#91;"};return e.replace(/[&<>|`*_[]/g,n=>t[n]).
replace(/\s+/g," ")}async function we(e){try{return await Oe(e),0}catch(t){const n=(0,p.w2)(t);return ee(e,"error",n.message.trimEnd()),e.write(`${(0,O.Y)(n.hint)}
`),n.kind==="bug"&&e.write(`${(0,O.Y)(n.details.join(`
`))}
`),(0,p.I$)(n)}}async function Oe(e){const{env:t}=e,n=await fe(t),{inputs:s,engine:o}=n,i=V=>ee(e,"warning",V),c=await oe({env:t,opened:n,warn:i}),l=await ue(s,c,t),T=(0,A.F)(s.rules,{context:c,flavor:s.
flavor,engine:o,guarded:!1,existing:l,warn:i}),N=ye(e,n);T.version===void 0&&i("No Docker image version has been generated. Check tags input.");const H=N.tags(s.images,T,i),B=T.version??"",L=N.labels(
(0,E.hu)(c,B,s.labels,o)),Z=N.annotations((0,E.hu)(c,B,s.annotations,o));N.files({images:s.images,set:T,tags:H,labels:L,annotations:Z,levels:n.levels,bakeTarget:n.bakeTarget}),e.summarize($e(T))}function ee(e,t,n){
e.github?e.annotate(t,n):e.write(`${t}: ${(0,O.Y)(n)}
`)}async function be(e){e==="main"&&(process.exitCode=await we((0,R.s)()))}}),9475:((j,v,a)=>{a.d(v,{f:()=>O});var R=a(8165);const p={ENOENT:["absent","does not exist","Check the path, and that the st\
ep that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the \
file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten t\
he name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied",
"is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:[
"capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be o\
pened, because too many files are open","Raise the limit of open files."]};function O(A,E,r){const u=A,[y,h,m]=p[u.code??""]??[];return y===void 0?new R.HR("bug",`${E} could not be ${r}: ${u.message}`,
{cause:A}):new R.HR(y,`${E} could not be ${r}: it ${h}.`,{cause:A,hint:m})}}),1986:((j,v,a)=>{a.d(v,{Y:()=>p,f:()=>R});function R(r,u,y){const m=Object.entries(u).filter(([,I])=>I!==void 0&&I!==""&&I!==
0).map(([I,U])=>`${I}=${E(String(U))}`).join(",");return`::${r}${m===""?"":` ${m}`}::${A(y)}`}function p(r){return r.replace(O,"$1​::").replace(/##\[/g,"##​[")}const O=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function A(r){return r.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function E(r){return A(r).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((j,v,a)=>{a.d(v,{Qc:()=>p,hv:()=>R,zQ:()=>A});
function R(){const E=Object.entries(process.env).filter(r=>r[1]!==void 0);return Object.fromEntries(E)}function p(E){return Object.fromEntries(Object.entries(E).filter(([r])=>!O.has(r)&&!/^(INPUT|STATE)_/.
test(r)))}const O=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function A(E,r){const u=Object.entries(E).filter(([h])=>h.startsWith(r)),y=h=>r==="INPUT_"?
h.toLowerCase():h;return Object.fromEntries(u.map(([h,m])=>[y(h.slice(r.length)),m.trim()]))}}),7480:((j,v,a)=>{a.d(v,{s:()=>P});var R=a(1986),p=a(4314),O=a(7598),A=a(3024),E=a(8165),r=a(9475);function u(d,w,$){
h(d,`${y(w,$,`ghadelimiter_${(0,O.randomUUID)()}`)}
`)}function y(d,w,$){if(d.includes($)||w.includes($))throw new E.HR("bug",`The delimiter for ${d} occurs in its value.`);return`${d}<<${$}
${w}
${$}`}function h(d,w){try{(0,A.appendFileSync)(d,w,"utf8")}catch($){throw(0,r.f)($,d,"written")}}const m=1024*1024,I=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function U(d,w){const $=(0,A.statSync)(d,{throwIfNoEntry:!1})?.size??0,S=Buffer.from(`${w}
`,"utf8");if($+S.length<=m)return h(d,S.toString("utf8")),!0;const C=m-$-Buffer.byteLength(I);return C>0&&h(d,k(S.subarray(0,C).toString("utf8"))+I),!1}function k(d){return d.slice(0,d.lastIndexOf(`
`)+1)}function P(){return M((0,p.hv)(),d=>{process.stdout.write(d)})}function M(d,w){const $=d.GITHUB_ACTIONS==="true",S=(f,g,b)=>{$&&w(`${(0,R.f)(f,g,b)}
`)},C=(f,g,[b,G])=>{const F=d[f];F?u(F,b,G):S(g,{name:b},G)};return{ci:$||(d.CI??"")!=="",github:$,env:d,inputs:(0,p.zQ)(d,"INPUT_"),state:(0,p.zQ)(d,"STATE_"),setOutput(f,g){$&&!d.GITHUB_OUTPUT&&w(`
`),C("GITHUB_OUTPUT","set-output",[f,g])},saveState:(f,g)=>C("GITHUB_STATE","save-state",[f,g]),exportVariable:(f,g)=>C("GITHUB_ENV","set-env",[f,g]),addPath(f){const g=d.GITHUB_PATH;g?h(g,`${f}
`):S("add-path",{},f)},mask(f){const g=f.split(/\r?\n/).filter(b=>b.trim().length>=4);for(const b of new Set([f,...g]))b.trim()!==""&&S("add-mask",{},b)},startGroup:f=>S("group",{},f),endGroup:()=>S("\
endgroup",{},""),annotate(f,g,{title:b,file:G,line:F,endLine:x,column:D,endColumn:K}={}){S(f,{title:b,file:G,line:F,endLine:x,col:D,endColumn:K},g)},debug:f=>S("debug",{},f),summarize(f){const g=d.GITHUB_STEP_SUMMARY;
return g?U(g,f):!1},write:w}}})};export{Ie as id,Re as ids,Se as modules};

const Ie=1279,Ue=[1279],Se={53871:((j,v,a)=>{a.d(v,{Bc:()=>O,VK:()=>E,m:()=>A});var I=a(48165);const p=/^sha256:[0-9a-f]{64}$/;function O(r){return p.test(r)}function A(r,l="digest"){const T=r.trim();
if(O(T))return T;throw new I.HR("usage",`${l}: expected sha256: and 64 hex digits, got ${JSON.stringify(r.slice(0,100))}.`)}function E(r){return r.replace(/^sha256:/,"").slice(0,12)}}),48165:((j,v,a)=>{
a.d(v,{HR:()=>p,I$:()=>E,V0:()=>O,qE:()=>I,w2:()=>A,xV:()=>r});const I={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again\
."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is prese\
nt, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name corr\
ectly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was t\
ried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"T\
he destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,
title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class p extends Error{kind;hint;place;details;retryAfter;rule;constructor(T,h,m={}){super(h,m.cause===void 0?void 0:
{cause:m.cause}),this.name="Failure",this.kind=T,this.hint=m.hint??I[T].hint,this.place=m.place,this.details=m.details??[],this.retryAfter=m.retryAfter,this.rule=m.rule}}function O(l,T){const{kind:h,hint:m,
place:R,details:N,retryAfter:P,rule:k}=l;return new p(h,T(l.message),{hint:T(m),details:N.map(T),...R===void 0?{}:{place:R},...P===void 0?{}:{retryAfter:P},...k===void 0?{}:{rule:k}})}function A(l){if(l instanceof
p)return l;if(l instanceof Error&&l.name==="AbortError")return new p("cancelled","The run was cancelled.",{cause:l});const T=l instanceof Error?l.message:String(l),h=l instanceof Error&&l.stack?l.stack.
split(`
`).slice(1,6):[];return new p("bug",T,{cause:l,details:h})}function E(l){return l===void 0?0:I[l.kind].exit}function r(l){const{kind:T,message:h,hint:m,details:R,place:N}=l;return{kind:T,message:h,hint:m,
details:R,...N?{place:N}:{}}}}),48246:((j,v,a)=>{a.d(v,{F2:()=>l,HJ:()=>r,aR:()=>T,dp:()=>h});var I=a(53871),p=a(48165);const O="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",A=new RegExp(`^${O}(?:/${O})*$`),
E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,r=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function l(m,R="image"){const N=F=>new p.HR("usage",`${R}: ${JSON.stringify(m.slice(
0,200))} is not an image reference: ${F}.`),[P="",k,G]=m.split("@");if(G!==void 0)throw N("it has two @");if(k!==void 0&&!(0,I.Bc)(k))throw N("after @ a digest sha256:… is expected");const d=P.indexOf(
"/"),w=d<0?"":P.slice(0,d),$=w!==""&&(/[.:]/.test(w)||w==="localhost"),U=$?P.slice(d+1):P,D=U.lastIndexOf(":"),f=D<0?U:U.slice(0,D),g=D<0?void 0:U.slice(D+1);if($&&!E.test(w))throw N(`${JSON.stringify(
w)} is not a registry host`);if(!A.test(f))throw N(f===f.toLowerCase()?`${JSON.stringify(f)} is not a repository name`:"a repository name is lower-case");if(g!==void 0&&!r.test(g))throw N(`${JSON.stringify(
g)} is not a tag`);const b=$?w:"docker.io",M=b==="docker.io"&&!f.includes("/")?`library/${f}`:f;return{registry:b,repository:M,...g===void 0?{}:{tag:g},...k===void 0?{}:{digest:k}}}function T(m){return`${m.
registry}/${m.repository}`}function h(m,R){return`${m}@${R}`}}),11279:((j,v,a)=>{a.d(v,{metadataAction:()=>Ae});var I=a(67480),p=a(48165),O=a(51986),A=a(31191),E=a(64734),r=a(19657),l=a(34021),T=a(48246),
h=a(38562);function m(e,t){return{names:(R(e,t)??e.map(s=>N(s,t))).filter(({enable:s})=>s).map(({name:s})=>k(s.toLowerCase())),given:e.length>0}}function R(e,t){const[n,...s]=e;if(n===void 0||s.length>
0)return;const o=(0,r.q)(n,t);return o.some(i=>i.includes("="))?void 0:o.filter(i=>i.trim()!=="").map(i=>({name:i.trim(),enable:!0}))}function N(e,t){let n="",s=!0;for(const o of(0,r.q)(e,t)){const[i="",
c]=o.split("=").map(u=>u.trim());if(c===void 0)n=i;else if(i.toLowerCase()==="name")n=c;else if(i.toLowerCase()==="enable")s=P(c,e);else throw(0,h.C)(`Unknown image attribute: ${e}`,"Use name and enab\
le.")}if(n==="")throw(0,h.C)(`Image name attribute empty: ${e}`,"Write the image as name=registry/repository.");return{name:n,enable:s}}function P(e,t){if(e==="true"||e==="false")return e==="true";throw(0,h.
C)(`Invalid enable attribute value: ${t}`,"Use enable=true or enable=false.")}function k(e){const t=(0,T.F2)(e,"images");if(t.tag===void 0&&t.digest===void 0)return e;throw new p.HR("usage",`images: ${JSON.
stringify(e)} has a tag or a digest.`,{hint:"Give the repository only; tags come from the tags input."})}var G=a(28202),d=a(47071);function w(e,t){const n=(0,r.F)(e.tags,!0,t),s=(0,r.F)(e.labels,!1,t),
o=(0,r.F)(e.annotations,!1,t);return{images:m((0,r.F)(e.images,!0,t),t),rules:(n.length===0?G.Z4:n).map(i=>(0,G.iT)(i,t)),flavor:(0,l.w)((0,r.F)(e.flavor,!0,t),t),labels:s,annotations:o}}function $(e){
return Object.values(e).some(t=>t.includes('"'))}function U(e){return f(e).some(t=>!(0,d.$i)(t))}function D(e){return f(e).some(t=>t.includes("commit_date"))}function f({rules:e,flavor:t,labels:n,annotations:s}){
return[...e.flatMap(G.r3),t.prefix,t.suffix,...n,...s]}var g=a(11337),b=a(73024);function M(e,t){const n=e.GITHUB_EVENT_PATH??"";if(n==="")return{};if(!(0,b.existsSync)(n))return t(`GITHUB_EVENT_PATH ${n}\
 does not exist`),{};try{const s=JSON.parse((0,b.readFileSync)(n,"utf8"));return typeof s=="object"&&s!==null?s:{}}catch(s){const o="It is written by the runner; check what changed it.";throw new p.HR(
"usage",`The event in ${n} cannot be read as JSON.`,{hint:o,cause:s})}}function F(e,t){const s=[...Array.isArray(e.commits)?e.commits:[],e.head_commit].find(o=>x(o)&&o.id===t&&o.timestamp);return x(s)?
new Date(s.timestamp).getTime():void 0}function x(e){return typeof e=="object"&&e!==null}function C(e){return typeof e=="string"?e:""}function K(e,t){const{repository:n}=e;if(!x(n))return;const s=["na\
me","description","html_url","default_branch","license"].every(i=>i in n),o=n.full_name===(t.GITHUB_REPOSITORY||n.full_name);return s&&o&&te(C(n.url),t)?z(n):void 0}function te(e,t){const n=[t.GITHUB_API_URL||
"https://api.github.com",t.GITHUB_SERVER_URL||"https://github.com"];return e===""||n.some(s=>URL.parse(s)?.origin===URL.parse(e)?.origin)}async function ne(e){const{env:t,opened:n,warn:s,payload:o,known:i,
sha:c}=e,u=se(o,t);if(u==="")return s("Neither GITHUB_REPOSITORY nor the event names the repository; labels about it stay empty."),i;const{askApi:y}=await a.e(5631).then(a.bind(a,45631)),S=[];i.repository===
void 0&&S.push(`/repos/${u}`);const H=i.commitDate===void 0&&c?`/repos/${u}/commits/${c}`:void 0;H!==void 0&&S.push(H);const B=await y(S,{env:t,token:n.token});for(const{path:Z,failure:V}of B.values()){
if(V===void 0)continue;const Re=Z===H?"The date of the commit is the time of this run":"What the event says of the repository is used";s(`${V.message} ${Re}.`)}const L=B.get(`/repos/${u}`)?.body;return{
repository:i.repository??(x(L)?z(L):ae(o,u,t)),commitDate:i.commitDate??oe(H===void 0?void 0:B.get(H)?.body)}}function se(e,t){if(t.GITHUB_REPOSITORY)return t.GITHUB_REPOSITORY.split("/").slice(0,2).join(
"/");const n=e.repository?.owner,s=x(n)?C(n.login):"",o=C(e.repository?.name);return s===""||o===""?"":`${s}/${o}`}function z(e){const{name:t,description:n,html_url:s,default_branch:o,license:i}=e;return{
name:C(t),description:C(n),url:C(s),license:x(i)?C(i.spdx_id):"",defaultBranch:C(o)}}function ae(e,t,n){const s=z(e.repository??{}),o=s.url||`${n.GITHUB_SERVER_URL||"https://github.com"}/${t}`;return{
...s,name:s.name||(t.split("/")[1]??""),url:o}}function oe(e){const t=x(e)?e.commit:void 0,n=x(t)?t.committer:void 0,s=x(n)?C(n.date):"";return s===""?void 0:new Date(s).getTime()}async function ie(e){
const{env:t,opened:n,warn:s}=e,o=M(t,s),i=t.SOURCE_DATE_EPOCH?(0,g.N)(t.SOURCE_DATE_EPOCH):Date.now(),c=D(n.inputs),u=n.source==="git"?await re(c,t):ce(t,o),y={repository:K(o,t),commitDate:u.date??(n.
source==="git"?void 0:F(o,u.sha))},H=y.repository!==void 0&&(y.commitDate!==void 0||!c)?y:await ne({...e,payload:o,known:y,sha:c?u.sha:void 0});return{eventName:t.GITHUB_EVENT_NAME??"",ref:u.ref,sha:u.
sha,shortLength:t.DOCKER_METADATA_SHORT_SHA_LENGTH??"",eventDefaultBranch:C(o.repository?.default_branch),pushBase:C(o.base_ref).replace(/^refs\/heads\//,""),pullRequestBase:C(o.pull_request?.base?.ref),
repository:H.repository??{name:"",description:"",url:"",license:"",defaultBranch:""},now:i,commitDate:H.commitDate??i}}async function re(e,t){const{readGit:n}=await a.e(4815).then(a.bind(a,24815)),{ref:s,
sha:o,date:i}=await n(t);return{ref:s,sha:o,...e?{date:i}:{}}}function ce(e,t){const n=e.GITHUB_EVENT_NAME??"",s=n.includes("pull_request_target"),o=x(t.pull_request)?t.pull_request.head?.sha:void 0,i=/true/i.
test(e.DOCKER_METADATA_PR_HEAD_SHA??"")&&n.includes("pull_request");return{ref:s?`refs/pull/${String(t.number)}/merge`:e.GITHUB_REF??"",sha:i&&typeof o=="string"?o:e.GITHUB_SHA}}var ue=a(4802),le=a(69793);
async function fe(e,t,n){if(!(0,le.S9)(e.rules,{...e,guarded:!1})||(0,ue.wZ)(t)===void 0)return;const{runGit:s}=await a.e(4815).then(a.bind(a,24815)),o=async(...y)=>{try{return await s(y,n)}catch{return}},
i=await o("ls-remote","--tags","--refs","origin");if(i!==void 0&&i!=="")return Q(i);const u=await o("rev-parse","--is-shallow-repository")==="false"?await o("for-each-ref","--format=%(objectname) %(re\
fname)","refs/tags"):void 0;return u===void 0?void 0:Q(u)}function Q(e){return e.split(`
`).flatMap(t=>/\srefs\/tags\/(.+)$/.exec(t.trimEnd())?.[1]??[])}async function de(e){const t=u=>(e[`INPUT_${u.toUpperCase()}`]??"").trim(),n=u=>e[`INPUT_${u.toUpperCase()}`]||`
`,s=t("context")||"workflow";if(s!=="workflow"&&s!=="git")throw new p.HR("usage",`Invalid context source: ${s}`,{hint:"Use context: workflow or context: git."});const o={images:t("images"),tags:t("tag\
s"),flavor:t("flavor"),labels:t("labels"),annotations:t("annotations")},i=$(o)?(await Promise.all([a.e(5175),a.e(8109)]).then(a.bind(a,38109))).csvReader:void 0,c=w(o,i);return{inputs:c,engine:U(c)?(await Promise.
all([a.e(8508),a.e(989)]).then(a.bind(a,60989))).handlebars:void 0,source:s,separators:{tags:n("sep-tags"),labels:n("sep-labels"),annotations:n("sep-annotations")},bakeTarget:t("bake-target")||"docker\
-metadata-action",token:t("github-token"),levels:e.DOCKER_METADATA_ANNOTATIONS_LEVELS||"manifest",exported:me(e.DOCKER_METADATA_SET_OUTPUT_ENV??"")}}function me(e){if(["","1","t","T","true","TRUE","Tr\
ue"].includes(e))return!0;if(["0","f","F","false","FALSE","False"].includes(e))return!1;throw new p.HR("usage",`parseBool syntax error: ${e}`,{hint:"Set DOCKER_METADATA_SET_OUTPUT_ENV to true or false\
."})}var he=a(48161),X=a(76760);function ge(e,t){return e.given?e.names.flatMap(n=>t.tags.map(s=>`${n}:${s}`)):[...t.tags]}function _(e,t){return t.split(",").flatMap(n=>e.map(s=>`${n}:${s}`))}function pe(e){
return JSON.stringify({tags:e.tags,"tag-names":e.set.tags,labels:(0,E.sN)(e.labels),annotations:_(e.annotations,e.levels)})}function Te(e){const{images:t,set:n,tags:s}=e,o={DOCKER_META_IMAGES:t.names.
join(","),DOCKER_META_VERSION:n.version},i=(0,E.sN)(e.labels),c=_(e.annotations,e.levels.split(":")[0]??""),u=y=>JSON.stringify({target:{[e.bakeTarget]:y}},null,2);return{tags:u({tags:s,args:o}),labels:u(
{labels:i}),annotations:u({annotations:c}),"":u({tags:s,labels:i,args:o})}}function ye(e,{separators:t,levels:n,exported:s}){const o=(c,u)=>{e.setOutput(c,u),s&&e.exportVariable(`DOCKER_METADATA_OUTPU\
T_${c.replaceAll("-","_").toUpperCase()}`,u)},i=(c,u,y,S)=>{Ee(e,u,y),o(c,y.join(S))};return{tags(c,u,y){o("version",u.version??"");const S=ge(c,u);return S.length===0&&y("No Docker tag has been gener\
ated. Check tags input."),i("tags","Docker tags",S,t.tags),o("tag-names",u.tags.join(t.tags)),S},labels(c){return i("labels","Docker labels",c,t.labels),c},annotations(c){return i("annotations","Annot\
ations",_(c,n),t.annotations),c},files(c){o("json",pe(c));const u=$e(e.env.RUNNER_TEMP||(0,he.tmpdir)());for(const[y,S]of Object.entries(Te(c))){const H=y===""?"":`-${y}`,B=X.join(u,`docker-metadata-a\
ction-bake${H}.json`);(0,b.writeFileSync)(B,S),o(`bake-file${H}`,B)}}}}const J=200;function Ee(e,t,n){if(n.length===0)return;const s=n.length>J?[`… and ${n.length-J} more`]:[];e.startGroup(t),e.write(
`${(0,O.Y)([...n.slice(0,J),...s].join(`
`))}
`),e.endGroup()}function $e(e){return(0,b.mkdirSync)(e,{recursive:!0}),(0,b.mkdtempSync)(X.join(e,"docker-actions-toolkit-"))}const Y=200;function we({version:e,rows:t}){const n=["### Image metadata",
"",e===void 0?"No version.":`Version ${W(e)}`,""],s=t.slice(0,Y).map(({rule:i,tag:c,why:u})=>`| ${W(i)} | ${c===""?"–":W(c)} | ${q(u)} |`),o=t.length>Y?["",`… and ${t.length-Y} more rules`]:[];return[
...n,"| Rule | Tag | |","| --- | --- | --- |",...s,...o,""].join(`
`)}function W(e){return`<code>${q(e)}</code>`}function q(e){const t={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","[":"&#91;"};return e.replace(/[&<>|`*_[]/g,n=>t[n]).
replace(/\s+/g," ")}async function Oe(e){try{return await be(e),0}catch(t){const n=(0,p.w2)(t);return ee(e,"error",n.message.trimEnd()),e.write(`${(0,O.Y)(n.hint)}
`),n.kind==="bug"&&e.write(`${(0,O.Y)(n.details.join(`
`))}
`),(0,p.I$)(n)}}async function be(e){const{env:t}=e,n=await de(t),{inputs:s,engine:o}=n,i=V=>ee(e,"warning",V),c=await ie({env:t,opened:n,warn:i}),u=await fe(s,c,t),y=(0,A.F)(s.rules,{context:c,flavor:s.
flavor,engine:o,guarded:!1,existing:u,warn:i}),S=ye(e,n);y.version===void 0&&i("No Docker image version has been generated. Check tags input.");const H=S.tags(s.images,y,i),B=y.version??"",L=S.labels(
(0,E.hu)(c,B,s.labels,o)),Z=S.annotations((0,E.hu)(c,B,s.annotations,o));S.files({images:s.images,set:y,tags:H,labels:L,annotations:Z,levels:n.levels,bakeTarget:n.bakeTarget}),e.summarize(we(y))}function ee(e,t,n){
e.github?e.annotate(t,n):e.write(`${t}: ${(0,O.Y)(n)}
`)}async function Ae(e){e==="main"&&(process.exitCode=await Oe((0,I.s)()))}}),89475:((j,v,a)=>{a.d(v,{f:()=>O});var I=a(48165);const p={ENOENT:["absent","does not exist","Check the path, and that the \
step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move th\
e file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten\
 the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["deni\
ed","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:[
"capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be o\
pened, because too many files are open","Raise the limit of open files."]};function O(A,E,r){const l=A,[T,h,m]=p[l.code??""]??[];return T===void 0?new I.HR("bug",`${E} could not be ${r}: ${l.message}`,
{cause:A}):new I.HR(T,`${E} could not be ${r}: it ${h}.`,{cause:A,hint:m})}}),51986:((j,v,a)=>{a.d(v,{Y:()=>p,f:()=>I});function I(r,l,T){const m=Object.entries(l).filter(([,R])=>R!==void 0&&R!==""&&R!==
0).map(([R,N])=>`${R}=${E(String(N))}`).join(",");return`::${r}${m===""?"":` ${m}`}::${A(T)}`}function p(r){return r.replace(O,"$1​::").replace(/##\[/g,"##​[")}const O=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function A(r){return r.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function E(r){return A(r).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((j,v,a)=>{a.d(v,{Qc:()=>p,hv:()=>I,zQ:()=>A});
function I(){const E=Object.entries(process.env).filter(r=>r[1]!==void 0);return Object.fromEntries(E)}function p(E){return Object.fromEntries(Object.entries(E).filter(([r])=>!O.has(r)&&!/^(INPUT|STATE)_/.
test(r)))}const O=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function A(E,r){const l=Object.entries(E).filter(([h])=>h.startsWith(r)),T=h=>r==="INPUT_"?
h.toLowerCase():h;return Object.fromEntries(l.map(([h,m])=>[T(h.slice(r.length)),m.trim()]))}}),67480:((j,v,a)=>{a.d(v,{s:()=>k});var I=a(51986),p=a(4314),O=a(77598),A=a(73024),E=a(48165),r=a(89475);function l(d,w,$){
h(d,`${T(w,$,`ghadelimiter_${(0,O.randomUUID)()}`)}
`)}function T(d,w,$){if(d.includes($)||w.includes($))throw new E.HR("bug",`The delimiter for ${d} occurs in its value.`);return`${d}<<${$}
${w}
${$}`}function h(d,w){try{(0,A.appendFileSync)(d,w,"utf8")}catch($){throw(0,r.f)($,d,"written")}}const m=1024*1024,R=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function N(d,w){const $=(0,A.statSync)(d,{throwIfNoEntry:!1})?.size??0,U=Buffer.from(`${w}
`,"utf8");if($+U.length<=m)return h(d,U.toString("utf8")),!0;const D=m-$-Buffer.byteLength(R);return D>0&&h(d,P(U.subarray(0,D).toString("utf8"))+R),!1}function P(d){return d.slice(0,d.lastIndexOf(`
`)+1)}function k(){return G((0,p.hv)(),d=>{process.stdout.write(d)})}function G(d,w){const $=d.GITHUB_ACTIONS==="true",U=(f,g,b)=>{$&&w(`${(0,I.f)(f,g,b)}
`)},D=(f,g,[b,M])=>{const F=d[f];F?l(F,b,M):U(g,{name:b},M)};return{ci:$||(d.CI??"")!=="",github:$,env:d,inputs:(0,p.zQ)(d,"INPUT_"),state:(0,p.zQ)(d,"STATE_"),setOutput(f,g){$&&!d.GITHUB_OUTPUT&&w(`
`),D("GITHUB_OUTPUT","set-output",[f,g])},saveState:(f,g)=>D("GITHUB_STATE","save-state",[f,g]),exportVariable:(f,g)=>D("GITHUB_ENV","set-env",[f,g]),addPath(f){const g=d.GITHUB_PATH;g?h(g,`${f}
`):U("add-path",{},f)},mask(f){const g=f.split(/\r?\n/).filter(b=>b.trim().length>=4);for(const b of new Set([f,...g]))b.trim()!==""&&U("add-mask",{},b)},startGroup:f=>U("group",{},f),endGroup:()=>U("\
endgroup",{},""),annotate(f,g,{title:b,file:M,line:F,endLine:x,column:C,endColumn:K}={}){U(f,{title:b,file:M,line:F,endLine:x,col:C,endColumn:K},g)},debug:f=>U("debug",{},f),summarize(f){const g=d.GITHUB_STEP_SUMMARY;
return g?N(g,f):!1},write:w}}})};export{Ie as id,Ue as ids,Se as modules};

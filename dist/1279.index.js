const Ct=1279,Dt=[1279],vt={53871:((j,D,a)=>{a.d(D,{Bc:()=>R,VK:()=>T,m:()=>U});var I=a(48165);const $=/^sha256:[0-9a-f]{64}$/;function R(u){return $.test(u)}function U(u,g="digest"){const d=u.trim();
if(R(d))return d;throw new I.HR("usage",`${g}: expected sha256: and 64 hex digits, got ${JSON.stringify(u.slice(0,100))}.`)}function T(u){return u.replace(/^sha256:/,"").slice(0,12)}}),48165:((j,D,a)=>{
a.d(D,{HR:()=>$,I$:()=>T,V0:()=>R,qE:()=>I,w2:()=>U,xV:()=>u});const I={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lines above; mend the application and push again\
."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authenticated",hint:"Check that the credential is prese\
nt, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,title:"Missing",hint:"Create or name corr\
ectly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,title:"Temporary failure",hint:"It was t\
ried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,retry:!1,title:"Overtaken",hint:"T\
he destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines above."},cancelled:{exit:130,retry:!1,
title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class $ extends Error{kind;hint;place;details;retryAfter;rule;constructor(d,c,i={}){super(c,i.cause===void 0?void 0:
{cause:i.cause}),this.name="Failure",this.kind=d,this.hint=i.hint??I[d].hint,this.place=i.place,this.details=i.details??[],this.retryAfter=i.retryAfter,this.rule=i.rule}}function R(g,d){const{kind:c,hint:i,
place:m,details:h,retryAfter:b,rule:N}=g;return new $(c,d(g.message),{hint:d(i),details:h.map(d),...m===void 0?{}:{place:m},...b===void 0?{}:{retryAfter:b},...N===void 0?{}:{rule:N}})}function U(g){if(g instanceof
$)return g;if(g instanceof Error&&g.name==="AbortError")return new $("cancelled","The run was cancelled.",{cause:g});const d=g instanceof Error?g.message:String(g),c=g instanceof Error&&g.stack?g.stack.
split(`
`).slice(1,6):[];return new $("bug",d,{cause:g,details:c})}function T(g){return g===void 0?0:I[g.kind].exit}function u(g){const{kind:d,message:c,hint:i,details:m,place:h}=g;return{kind:d,message:c,hint:i,
details:m,...h?{place:h}:{}}}}),48246:((j,D,a)=>{a.d(D,{F2:()=>g,HJ:()=>u,aR:()=>d,dp:()=>c});var I=a(53871),$=a(48165);const R="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",U=new RegExp(`^${R}(?:/${R})*$`),
T=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,u=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function g(i,m="image"){const h=z=>new $.HR("usage",`${m}: ${JSON.stringify(i.slice(
0,200))} is not an image reference: ${z}.`),[b="",N,P]=i.split("@");if(P!==void 0)throw h("it has two @");if(N!==void 0&&!(0,I.Bc)(N))throw h("after @ a digest sha256:… is expected");const k=b.indexOf(
"/"),M=k<0?"":b.slice(0,k),K=M!==""&&(/[.:]/.test(M)||M==="localhost"),L=K?b.slice(k+1):b,p=L.lastIndexOf(":"),O=p<0?L:L.slice(0,p),E=p<0?void 0:L.slice(p+1);if(K&&!T.test(M))throw h(`${JSON.stringify(
M)} is not a registry host`);if(!U.test(O))throw h(O===O.toLowerCase()?`${JSON.stringify(O)} is not a repository name`:"a repository name is lower-case");if(E!==void 0&&!u.test(E))throw h(`${JSON.stringify(
E)} is not a tag`);const w=K?M:"docker.io",F=w==="docker.io"&&!O.includes("/")?`library/${O}`:O;return{registry:w,repository:F,...E===void 0?{}:{tag:E},...N===void 0?{}:{digest:N}}}function d(i){return`${i.
registry}/${i.repository}`}function c(i,m){return`${i}@${m}`}}),58563:((j,D,a)=>{a.d(D,{Px:()=>$,T9:()=>R,aZ:()=>I});function I(d){return typeof d=="object"&&d!==null&&typeof d.secret=="string"}function $(d){
const c=T(d);if(c.length===0)return m=>m;const i=u(c);return m=>m.replace(i,"***")}function R(d){const c=T(d),i=u(c),m=c[0]?.length??0;let h="";return{push(b){if(m===0)return b;h+=b;let N=U(h,c,Math.max(
0,h.length-m+1));for(const{index:k,0:M}of h.matchAll(i))k<N&&k+M.length>N&&(N=k);const P=h.slice(0,N).replace(i,"***");return h=h.slice(N),P},end(){const b=m===0?"":h.replace(i,"***");return h="",b}}}
function U(d,c,i){for(let m=i;m<d.length;m++){const h=d.slice(m);if(c.some(b=>b.length>h.length&&b.startsWith(h)))return m}return d.length}function T(d){const c=new Set;for(const i of d)for(const m of[
i,...i.split(/\r?\n/)]){const h=m.trim();if(!(h.length<4)&&(c.add(h),c.add(encodeURIComponent(h)),c.add(JSON.stringify(h).slice(1,-1)),h.length>=6))for(const b of g(h))c.add(b)}return[...c].sort((i,m)=>m.
length-i.length)}function u(d){return new RegExp(d.map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function g(d){const c=new TextEncoder().encode(d);return[0,1,2].flatMap(i=>{const m=new Uint8Array(
c.length+i);m.set(c,i);const h=btoa(String.fromCharCode(...m)).replace(/=+$/,""),b=i===0?0:i===1?2:3,N=m.length%3===0?h.length:h.length-1,P=h.slice(b,N);return P.length>=6?[P]:[]})}}),11279:((j,D,a)=>{
a.d(D,{metadataAction:()=>Ut});var I=a(25994),$=a(48165),R=a(51986),U=a(31191),T=a(64734),u=a(19657),g=a(34021),d=a(48246),c=a(38562);function i(t,e){return{names:(m(t,e)??t.map(s=>h(s,e))).filter(({enable:s})=>s).
map(({name:s})=>N(s.toLowerCase())),given:t.length>0}}function m(t,e){const[n,...s]=t;if(n===void 0||s.length>0)return;const o=(0,u.q)(n,e);return o.some(r=>r.includes("="))?void 0:o.filter(r=>r.trim()!==
"").map(r=>({name:r.trim(),enable:!0}))}function h(t,e){let n="",s=!0;for(const o of(0,u.q)(t,e)){const[r="",l]=o.split("=").map(f=>f.trim());if(l===void 0)n=r;else if(r.toLowerCase()==="name")n=l;else if(r.
toLowerCase()==="enable")s=b(l,t);else throw(0,c.C)(`Unknown image attribute: ${t}`,"Use name and enable.")}if(n==="")throw(0,c.C)(`Image name attribute empty: ${t}`,"Write the image as name=registry/\
repository.");return{name:n,enable:s}}function b(t,e){if(t==="true"||t==="false")return t==="true";throw(0,c.C)(`Invalid enable attribute value: ${e}`,"Use enable=true or enable=false.")}function N(t){
const e=(0,d.F2)(t,"images");if(e.tag===void 0&&e.digest===void 0)return t;throw new $.HR("usage",`images: ${JSON.stringify(t)} has a tag or a digest.`,{hint:"Give the repository only; tags come from \
the tags input."})}var P=a(28202),k=a(47071);function M(t,e){const n=(0,u.F)(t.tags,!0,e),s=(0,u.F)(t.labels,!1,e),o=(0,u.F)(t.annotations,!1,e);return{images:i((0,u.F)(t.images,!0,e),e),rules:(n.length===
0?P.Z4:n).map(r=>(0,P.iT)(r,e)),flavor:(0,g.w)((0,u.F)(t.flavor,!0,e),e),labels:s,annotations:o}}function K(t){return Object.values(t).some(e=>e.includes('"'))}function L(t){return O(t).some(e=>!(0,k.
$i)(e))}function p(t){return O(t).some(e=>e.includes("commit_date"))}function O({rules:t,flavor:e,labels:n,annotations:s}){return[...t.flatMap(P.r3),e.prefix,e.suffix,...n,...s]}var E=a(11337),w=a(73024);
function F(t,e){const n=t.GITHUB_EVENT_PATH??"";if(n==="")return{};if(!(0,w.existsSync)(n))return e(`GITHUB_EVENT_PATH ${n} does not exist`),{};try{const s=JSON.parse((0,w.readFileSync)(n,"utf8"));return typeof s==
"object"&&s!==null?s:{}}catch(s){const o="It is written by the runner; check what changed it.";throw new $.HR("usage",`The event in ${n} cannot be read as JSON.`,{hint:o,cause:s})}}function z(t,e){const s=[
...Array.isArray(t.commits)?t.commits:[],t.head_commit].find(o=>B(o)&&o.id===e&&o.timestamp);return B(s)?new Date(s.timestamp).getTime():void 0}function B(t){return typeof t=="object"&&t!==null}function x(t){
return typeof t=="string"?t:""}function y(t,e){const{repository:n}=t;if(!B(n))return;const s=["name","description","html_url","default_branch","license"].every(r=>r in n),o=n.full_name===(e.GITHUB_REPOSITORY||
n.full_name);return s&&o&&S(x(n.url),e)?V(n):void 0}function S(t,e){const n=[e.GITHUB_API_URL||"https://api.github.com",e.GITHUB_SERVER_URL||"https://github.com"];return t===""||n.some(s=>URL.parse(s)?.
origin===URL.parse(t)?.origin)}async function H(t){const{env:e,opened:n,warn:s,payload:o,known:r,sha:l}=t,f=J(o,e);if(f==="")return s("Neither GITHUB_REPOSITORY nor the event names the repository; lab\
els about it stay empty."),r;const{askApi:A}=await a.e(5631).then(a.bind(a,45631)),C=[];r.repository===void 0&&C.push(`/repos/${f}`);const v=r.commitDate===void 0&&l?`/repos/${f}/commits/${l}`:void 0;
v!==void 0&&C.push(v);const G=await A(C,{env:e,token:n.token});for(const{path:W,failure:Z}of G.values()){if(Z===void 0)continue;const st=W===v?"The date of the commit is the time of this run":"What th\
e event says of the repository is used";s(`${Z.message} ${st}.`)}const Y=G.get(`/repos/${f}`)?.body;return{repository:r.repository??(B(Y)?V(Y):Q(o,f,e)),commitDate:r.commitDate??X(v===void 0?void 0:G.
get(v)?.body)}}function J(t,e){if(e.GITHUB_REPOSITORY)return e.GITHUB_REPOSITORY.split("/").slice(0,2).join("/");const n=t.repository?.owner,s=B(n)?x(n.login):"",o=x(t.repository?.name);return s===""||
o===""?"":`${s}/${o}`}function V(t){const{name:e,description:n,html_url:s,default_branch:o,license:r}=t;return{name:x(e),description:x(n),url:x(s),license:B(r)?x(r.spdx_id):"",defaultBranch:x(o)}}function Q(t,e,n){
const s=V(t.repository??{}),o=s.url||`${n.GITHUB_SERVER_URL||"https://github.com"}/${e}`;return{...s,name:s.name||(e.split("/")[1]??""),url:o}}function X(t){const e=B(t)?t.commit:void 0,n=B(e)?e.committer:
void 0,s=B(n)?x(n.date):"";return s===""?void 0:new Date(s).getTime()}async function _(t){const{env:e,opened:n,warn:s}=t,o=F(e,s),r=e.SOURCE_DATE_EPOCH?(0,E.N)(e.SOURCE_DATE_EPOCH):Date.now(),l=p(n.inputs),
f=n.source==="git"?await lt(l,e):ut(e,o),A={repository:y(o,e),commitDate:f.date??(n.source==="git"?void 0:z(o,f.sha))},v=A.repository!==void 0&&(A.commitDate!==void 0||!l)?A:await H({...t,payload:o,known:A,
sha:l?f.sha:void 0});return{eventName:e.GITHUB_EVENT_NAME??"",ref:f.ref,sha:f.sha,shortLength:e.DOCKER_METADATA_SHORT_SHA_LENGTH??"",eventDefaultBranch:x(o.repository?.default_branch),pushBase:x(o.base_ref).
replace(/^refs\/heads\//,""),pullRequestBase:x(o.pull_request?.base?.ref),repository:v.repository??{name:"",description:"",url:"",license:"",defaultBranch:""},now:r,commitDate:v.commitDate??r}}async function lt(t,e){
const{readGit:n}=await a.e(4815).then(a.bind(a,24815)),{ref:s,sha:o,date:r}=await n(e);return{ref:s,sha:o,...t?{date:r}:{}}}function ut(t,e){const n=t.GITHUB_EVENT_NAME??"",s=n.includes("pull_request_\
target"),o=B(e.pull_request)?e.pull_request.head?.sha:void 0,r=/true/i.test(t.DOCKER_METADATA_PR_HEAD_SHA??"")&&n.includes("pull_request");return{ref:s?`refs/pull/${String(e.number)}/merge`:t.GITHUB_REF??
"",sha:r&&typeof o=="string"?o:t.GITHUB_SHA}}var dt=a(4802),ft=a(69793);async function mt(t,e,n){if(!at(t,e))return;const{runGit:s}=await a.e(4815).then(a.bind(a,24815)),o=async(...A)=>{try{return await s(
A,n)}catch{return}},r=await o("ls-remote","--tags","--refs","origin");if(r!==void 0&&r!=="")return ot(r);const f=await o("rev-parse","--is-shallow-repository")==="false"?await o("for-each-ref","--form\
at=%(objectname) %(refname)","refs/tags"):void 0;return f===void 0?void 0:ot(f)}async function ht(t,e,n){if(!at(t,e)||t.images.names.length===0)return;const[{createPorts:s},{registryOperations:o},{createSecrets:r}]=await Promise.
all([a.e(5495).then(a.bind(a,15495)),Promise.all([a.e(1233),a.e(966),a.e(2980)]).then(a.bind(a,82980)),a.e(3869).then(a.bind(a,93869))]),l=AbortSignal.timeout(gt),f=s({env:n,secrets:r(),signal:l,operations:o});
try{const A=await Promise.all(t.images.names.map(C=>f.call("registry.tags",{repository:C,lenient:!0},l)));return A.every(C=>Array.isArray(C))?A.flat().map(String):void 0}catch(A){if(l.aborted)return;throw A}finally{
await f.close()}}const gt=15e3;function at(t,e){return(0,ft.S9)(t.rules,{...t,guarded:!1})&&(0,dt.wZ)(e)!==void 0}function ot(t){return t.split(`
`).flatMap(e=>/\srefs\/tags\/(.+)$/.exec(e.trimEnd())?.[1]??[])}async function pt(t){const e=f=>(t[`INPUT_${f.toUpperCase()}`]??"").trim(),n=f=>t[`INPUT_${f.toUpperCase()}`]||`
`,s=e("context")||"workflow";if(s!=="workflow"&&s!=="git")throw new $.HR("usage",`Invalid context source: ${s}`,{hint:"Use context: workflow or context: git."});const o={images:e("images"),tags:e("tag\
s"),flavor:e("flavor"),labels:e("labels"),annotations:e("annotations")},r=K(o)?(await Promise.all([a.e(5175),a.e(8109)]).then(a.bind(a,38109))).csvReader:void 0,l=M(o,r);return{inputs:l,engine:L(l)?(await Promise.
all([a.e(8508),a.e(989)]).then(a.bind(a,60989))).handlebars:void 0,source:s,separators:{tags:n("sep-tags"),labels:n("sep-labels"),annotations:n("sep-annotations")},bakeTarget:e("bake-target")||"docker\
-metadata-action",token:e("github-token"),levels:t.DOCKER_METADATA_ANNOTATIONS_LEVELS||"manifest",exported:yt(t.DOCKER_METADATA_SET_OUTPUT_ENV??"")}}function yt(t){if(["","1","t","T","true","TRUE","Tr\
ue"].includes(t))return!0;if(["0","f","F","false","FALSE","False"].includes(t))return!1;throw new $.HR("usage",`parseBool syntax error: ${t}`,{hint:"Set DOCKER_METADATA_SET_OUTPUT_ENV to true or false\
."})}var Tt=a(48161),it=a(76760);function Et(t,e){return t.given?t.names.flatMap(n=>e.tags.map(s=>`${n}:${s}`)):[...e.tags]}function q(t,e){return e.split(",").flatMap(n=>t.map(s=>`${n}:${s}`))}function $t(t){
return JSON.stringify({tags:t.tags,"tag-names":t.set.tags,labels:(0,T.sN)(t.labels),annotations:q(t.annotations,t.levels)})}function Ot(t){const{images:e,set:n,tags:s}=t,o={DOCKER_META_IMAGES:e.names.
join(","),DOCKER_META_VERSION:n.version},r=(0,T.sN)(t.labels),l=q(t.annotations,t.levels.split(":")[0]??""),f=A=>JSON.stringify({target:{[t.bakeTarget]:A}},null,2);return{tags:f({tags:s,args:o}),labels:f(
{labels:r}),annotations:f({annotations:l}),"":f({tags:s,labels:r,args:o})}}function At(t,{separators:e,levels:n,exported:s}){const o=(l,f)=>{t.setOutput(l,f),s&&t.exportVariable(`DOCKER_METADATA_OUTPU\
T_${l.replaceAll("-","_").toUpperCase()}`,f)},r=(l,f,A,C)=>{Rt(t,f,A),o(l,A.join(C))};return{tags(l,f,A){o("version",f.version??"");const C=Et(l,f);return C.length===0&&A("No Docker tag has been gener\
ated. Check tags input."),r("tags","Docker tags",C,e.tags),o("tag-names",f.tags.join(e.tags)),C},labels(l){return r("labels","Docker labels",l,e.labels),l},annotations(l){return r("annotations","Annot\
ations",q(l,n),e.annotations),l},files(l){o("json",$t(l));const f=wt(t.env.RUNNER_TEMP||(0,Tt.tmpdir)());for(const[A,C]of Object.entries(Ot(l))){const v=A===""?"":`-${A}`,G=it.join(f,`docker-metadata-\
action-bake${v}.json`);(0,w.writeFileSync)(G,C),o(`bake-file${v}`,G)}}}}const tt=200;function Rt(t,e,n){if(n.length===0)return;const s=n.length>tt?[`… and ${n.length-tt} more`]:[];t.startGroup(e),t.
write(`${(0,R.Y)([...n.slice(0,tt),...s].join(`
`))}
`),t.endGroup()}function wt(t){return(0,w.mkdirSync)(t,{recursive:!0}),(0,w.mkdtempSync)(it.join(t,"docker-actions-toolkit-"))}const et=200;function bt({version:t,rows:e}){const n=["### Image metadata",
"",t===void 0?"No version.":`Version ${nt(t)}`,""],s=e.slice(0,et).map(({rule:r,tag:l,why:f})=>`| ${nt(r)} | ${l===""?"–":nt(l)} | ${rt(f)} |`),o=e.length>et?["",`… and ${e.length-et} more rules`]:
[];return[...n,"| Rule | Tag | |","| --- | --- | --- |",...s,...o,""].join(`
`)}function nt(t){return`<code>${rt(t)}</code>`}function rt(t){const e={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","[":"&#91;"};return t.replace(/[&<>|`*_[]/g,n=>e[n]).
replace(/\s+/g," ")}async function St(t){try{return await It(t),0}catch(e){const n=(0,$.w2)(e);return ct(t,"error",n.message.trimEnd()),t.write(`${(0,R.Y)(n.hint)}
`),n.kind==="bug"&&t.write(`${(0,R.Y)(n.details.join(`
`))}
`),(0,$.I$)(n)}}async function It(t){const{env:e}=t,n=await pt(e),{inputs:s,engine:o}=n,r=Nt=>ct(t,"warning",Nt),l=await _({env:e,opened:n,warn:r}),f=await mt(s,l,e),A=f===void 0?await ht(s,l,e):void 0,
{flavor:C}=s,v=(0,U.F)(s.rules,{context:l,flavor:C,engine:o,guarded:!1,existing:f,published:A,warn:r}),G=At(t,n);v.version===void 0&&r("No Docker image version has been generated. Check tags input.");
const Y=G.tags(s.images,v,r),W=v.version??"",Z=G.labels((0,T.hu)(l,W,s.labels,o)),st=G.annotations((0,T.hu)(l,W,s.annotations,o));G.files({images:s.images,set:v,tags:Y,labels:Z,annotations:st,levels:n.
levels,bakeTarget:n.bakeTarget}),t.summarize(bt(v))}function ct(t,e,n){t.github?t.annotate(e,n):t.write(`${e}: ${(0,R.Y)(n)}
`)}async function Ut(t){t==="main"&&(process.exitCode=await St((0,I.s)()))}}),89475:((j,D,a)=>{a.d(D,{f:()=>R});var I=a(48165);const $={ENOENT:["absent","does not exist","Check the path, and that the \
step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move th\
e file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten\
 the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["deni\
ed","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:[
"capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be o\
pened, because too many files are open","Raise the limit of open files."]};function R(U,T,u){const g=U,[d,c,i]=$[g.code??""]??[];return d===void 0?new I.HR("bug",`${T} could not be ${u}: ${g.message}`,
{cause:U}):new I.HR(d,`${T} could not be ${u}: it ${c}.`,{cause:U,hint:i})}}),51986:((j,D,a)=>{a.d(D,{Y:()=>$,f:()=>I});function I(u,g,d){const i=Object.entries(g).filter(([,m])=>m!==void 0&&m!==""&&m!==
0).map(([m,h])=>`${m}=${T(String(h))}`).join(",");return`::${u}${i===""?"":` ${i}`}::${U(d)}`}function $(u){return u.replace(R,"$1​::").replace(/##\[/g,"##​[")}const R=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function U(u){return u.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function T(u){return U(u).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((j,D,a)=>{a.d(D,{Qc:()=>$,hv:()=>I,zQ:()=>U});
function I(){const T=Object.entries(process.env).filter(u=>u[1]!==void 0);return Object.fromEntries(T)}function $(T){return Object.fromEntries(Object.entries(T).filter(([u])=>!R.has(u)&&!/^(INPUT|STATE)_/.
test(u)))}const R=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function U(T,u){const g=Object.entries(T).filter(([c])=>c.startsWith(u)),d=c=>u==="INPUT_"?
c.toLowerCase():c;return Object.fromEntries(g.map(([c,i])=>[d(c.slice(u.length)),i.trim()]))}}),25994:((j,D,a)=>{a.d(D,{s:()=>K});var I=a(58563),$=a(51986),R=a(4314),U=a(77598),T=a(73024),u=a(48165),g=a(
89475);function d(p,O,E){i(p,`${c(O,E,`ghadelimiter_${(0,U.randomUUID)()}`)}
`)}function c(p,O,E){if(p.includes(E)||O.includes(E))throw new u.HR("bug",`The delimiter for ${p} occurs in its value.`);return`${p}<<${E}
${O}
${E}`}function i(p,O){try{(0,T.appendFileSync)(p,O,"utf8")}catch(E){throw(0,g.f)(E,p,"written")}}const m=new WeakSet;function h(p=[process.stdout,process.stderr],O=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const E of p.filter(w=>!m.has(w)))m.add(E),E.on("error",({code:w=""})=>{b.has(w)||O()})}const b=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),N=1024*1024,P=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function k(p,O){const E=(0,T.statSync)(p,{throwIfNoEntry:!1})?.size??0,w=Buffer.from(`${O}
`,"utf8");if(E+w.length<=N)return i(p,w.toString("utf8")),!0;const F=N-E-Buffer.byteLength(P);return F>0&&i(p,M(w.subarray(0,F).toString("utf8"))+P),!1}function M(p){return p.slice(0,p.lastIndexOf(`
`)+1)}function K(){return h(),L((0,R.hv)(),p=>{process.stdout.write(p)})}function L(p,O){const E=p.GITHUB_ACTIONS==="true",w=(y,S,H)=>{E&&O(`${(0,$.f)(y,S,H)}
`)},F=[];let z;const B=y=>(z??=(0,I.Px)(F),z(y)),x=(y,S,[H,J])=>{const V=p[y];V?d(V,H,J):w(S,{name:H},J)};return{ci:E||(p.CI??"")!=="",github:E,env:p,inputs:(0,R.zQ)(p,"INPUT_"),state:(0,R.zQ)(p,"STAT\
E_"),setOutput(y,S){E&&!p.GITHUB_OUTPUT&&O(`
`),x("GITHUB_OUTPUT","set-output",[y,S])},saveState:(y,S)=>x("GITHUB_STATE","save-state",[y,S]),exportVariable:(y,S)=>x("GITHUB_ENV","set-env",[y,S]),addPath(y){const S=p.GITHUB_PATH;S?i(S,`${y}
`):w("add-path",{},y)},hide:B,mask(y){F.push(y),z=void 0;const S=y.split(/\r?\n/).filter(H=>H.trim().length>=4);for(const H of new Set([y,...S]))H.trim()!==""&&w("add-mask",{},H)},startGroup:y=>w("gro\
up",{},y),endGroup:()=>w("endgroup",{},""),annotate(y,S,{title:H,file:J,line:V,endLine:Q,column:X,endColumn:_}={}){w(y,{title:H,file:J,line:V,endLine:Q,col:X,endColumn:_},S)},debug:y=>w("debug",{},y),
summarize(y){const S=p.GITHUB_STEP_SUMMARY;return S?k(S,y):!1},write:O}}})};export{Ct as id,Dt as ids,vt as modules};

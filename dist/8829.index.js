const oe=8829,ae=[8829],ie={4215:((T,F,p)=>{p.d(F,{N:()=>O});const y=6e4,O={config:".github/deploy.yml",state:".deploy-action",gate:{directory:".",timeout:15*y,retries:0,advisory:!1},image:{context:".",
file:"Dockerfile",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[]},environment:{rollback:"auto",deadline:10*y,stable:1e4,
keep:5},lock:{ttl:2*y,wait:10*y},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),3361:((T,F,p)=>{p.d(F,{o:()=>u});var y=p(6598);async function O(d,g){for(const{ecosystem:x,marks:N,
suggest:P}of R){const _=N.find(E=>d.includes(E));if(_!==void 0){const E=await P(d,g);return{ecosystem:x,gates:E.map(([L,S])=>({value:{id:L,run:S},where:_}))}}}return{ecosystem:void 0,gates:[]}}const R=[
{ecosystem:"node",marks:["package.json"],suggest:v},{ecosystem:"elixir",marks:["mix.exs"],suggest:()=>[["lint","mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix test"]]},
{ecosystem:"go",marks:["go.mod"],suggest:()=>[["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test","go test ./..."]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:d=>{const g=d.includes("Cargo\
.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${g} --all-targets -- -D warnings`],["test",`cargo test${g}`]]}},{ecosystem:"python",marks:["pyproject.toml","setup.py","require\
ments.txt"],suggest:m},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function v(d,g){const x=c(await g("package.json")),N=(0,y.pi)(x.scripts)?x.scripts:{},P=String(x.
packageManager??"").split("@")[0]??"",E=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([S])=>d.includes(S))?.[1]??"npm",L=["npm","pnpm","yarn","bun"].includes(
P)?P:E;return["lint","typecheck","test"].filter(S=>h(N[S])).map(S=>[S,`${L} run ${S}`])}function h(d){return typeof d=="string"&&d.trim()!==""&&!d.includes("no test specified")}async function m(d,g){const N=`${await g(
"pyproject.toml")??""}
${await g("requirements.txt")??""}
${await g("requirements-dev.txt")??""}`,P=S=>new RegExp(`^\\[tool\\.${S}\\b|^\\s*["']?${S}\\b`,"mi").test(N),_=d.includes("uv.lock")?"uv run ":d.includes("poetry.lock")?"poetry run ":"",E=[...P("ruff")?
[`${_}ruff check .`]:[],...P("black")?[`${_}black --check .`]:[]],L=P("pytest")||d.includes("pytest.ini")||d.includes("tests")?`${_}python -m pytest`:void 0;return[...E.length>0?[["lint",E.join(" && ")]]:
[],...L===void 0?[]:[["test",L]]]}function c(d){try{const g=JSON.parse(d??"{}");return(0,y.pi)(g)?g:{}}catch{return{}}}var l=p(6015);async function u(d){const g=await d.listFiles("."),{ecosystem:x,gates:N}=await O(
g,A=>d.readFile(A)),P=new Map;for(const A of new Set([".",...d.contexts])){const M=await b(A,A==="."?g:await d.listFiles(A));M!==void 0&&P.set(A,M)}const _=(0,l._)(d),E=f.find(A=>g.includes(A)),L=d.root.
split("/").findLast(A=>A!=="")??"",S=_?{value:k(_.name),where:_.where}:{value:k(L),where:"name of the folder"};return{...S.value===""?{}:{app:S},ecosystem:x,gates:N,..._?.image===void 0?{}:{image:{value:_.
image,where:_.where}},files:P,...E===void 0?{}:{compose:{value:E,where:E}}}}const f=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];async function b(d,g){const x=["Containerf\
ile","Dockerfile"].find(N=>g.includes(N));return x===void 0?void 0:{value:x,where:d==="."?x:`${d}/${x}`}}function k(d){return d.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,
"")}}),6015:((T,F,p)=>{p.d(F,{M:()=>v,_:()=>y});function y({repository:c,serverUrl:l,remoteUrl:u}){if(c!=="")return R(m(l),c,"GITHUB_REPOSITORY");const f=u===void 0?void 0:v(u);return f&&R(f.host,f.path,
"git remote")}const O={"github.com":"ghcr.io","gitlab.com":"registry.gitlab.com"};function R(c,l,u){const f=l.toLowerCase().split("/").filter(d=>d!==""),b=f.at(-1);if(b===void 0)return;const k=O[c];return{
name:b,image:k===void 0?void 0:`${k}/${f.join("/")}`,where:u}}function v(c){const l=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(c);if(l?.[1]!==void 0&&l[2]!==void 0)return{host:l[1].toLowerCase(),path:h(
l[2])};if(!URL.canParse(c))return;const u=new URL(c);return u.hostname===""?void 0:{host:u.hostname,path:h(u.pathname)}}function h(c){return c.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function m(c){
return URL.canParse(c)?new URL(c).hostname:""}}),8003:((T,F,p)=>{p.d(F,{q:()=>O});const y=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;function O(h,{comments:m=!0}={}){const c=h.replace(
/^\uFEFF/,"").split(/\r?\n/),l=[],u=[];for(let f=0;f<c.length;f++){const b=f+1,k=c[f]??"";if(k.trim()===""||m&&/^\s*#/.test(k))continue;const[,d,g=""]=y.exec(k)??[];if(d===void 0){u.push(b);continue}const x=/^(["'`])/.
exec(g)?.[1];if(x===void 0){l.push({name:d,value:(m?g.replace(/\s+#.*$/,""):g).trim(),line:b});continue}const N=R(c,f,{rest:g,quote:x});if(N===void 0){u.push(b);continue}l.push({name:d,value:x==='"'?v(
N.value):N.value,line:b}),f=N.index}return{entries:l,wrong:u}}function R(h,m,{rest:c,quote:l}){let u=c.slice(1);for(let f=m;f<h.length;f++){f>m&&(u+=`
${h[f]}`);const b=u.search(l==='"'?/(?<!\\)"/:new RegExp(l));if(b>=0)return{value:u.slice(0,b),index:f}}}function v(h){return h.replace(/\\([nrt"\\])/g,(m,c)=>({n:`
`,r:"\r",t:"	"})[c]??c)}}),8829:((T,F,p)=>{p.d(F,{loadSettings:()=>q});var y=p(8165),O=p(6661),R=p(8003),v=p(6598);async function h(n){const{environment:e,env:t,secrets:s,ci:r,origin:o}=n,a=await c(`c\
onfig/${e}.json`,n.readFile),i=await u(`.env.${e}`,n.readFile),w=r?m:await u(".env",n.readFile),j=($,C,D)=>$===void 0||$===""?void 0:{value:$,source:{from:C,where:D},committed:!1};return{environment:e,
ci:r,find:$=>j(s[$],"secret",`secret ${$}`)??j(t[$],"environment",`environment variable ${$}`)??w.values.get($)??i.values.get($)??a.values.get($),preset:($,C)=>$===void 0?void 0:{value:$,source:{from:"\
default",where:o(C).where},committed:!0},fileNames:[a,i].flatMap($=>[...$.values].map(([C,{source:D}])=>({name:C,file:D.where.split(":")[0]??""}))),problems:[...a.problems,...i.problems,...w.problems]}}
const m={values:new Map,problems:[]};async function c(n,e){const t=await e(n);if(t===void 0)return m;const s=(a,i={file:n})=>({values:new Map,problems:[{place:i,path:"",text:a}]});let r;try{r=JSON.parse(
t.replace(/^\uFEFF/,""))}catch(a){return s("not JSON",l(n,a))}if(!(0,v.pi)(r))return s("expected an object of variables");const o=new Map;for(const[a,i]of Object.entries(r)){if(i===null)continue;const w=t.
slice(0,Math.max(0,t.indexOf(JSON.stringify(a)))).split(`
`).length;o.set(a,{value:typeof i=="object"?JSON.stringify(i):String(i),source:{from:"file",where:`${n}:${w}`},place:{file:n,line:w},committed:!0})}return{values:o,problems:[]}}function l(n,e){const t=e instanceof
Error?e.message:"",[,s,r]=/line (\d+) column (\d+)/.exec(t)??[];return s===void 0?{file:n}:{file:n,line:Number(s),column:Number(r)}}async function u(n,e){const t=await e(n);if(t===void 0)return m;const{
entries:s,wrong:r}=(0,R.q)(t);return{values:new Map(s.map(({name:o,value:a,line:i})=>[o,{value:a,source:{from:"dotenv",where:`${n}:${i}`},place:{file:n,line:i},committed:!1}])),problems:r.map(o=>({place:{
file:n,line:o},path:"",text:"expected NAME=value"}))}}var f=p(8294);function b(n,e){if(d(e))return"still holds a placeholder";const t=g(n.type,e);if(t!==void 0)return`is not ${t}`;if(n.oneOf.length>0&&
!n.oneOf.includes(e))return`is not one of ${n.oneOf.join(", ")}`;if(n.pattern!==""&&!new RegExp(`^(?:${n.pattern})$`,"u").test(e))return`does not match the pattern ${n.pattern}`}const k=/^(change[-_ ]?me|to[-_ ]?do|tbd|fix[-_ ]?me|x{3,}|placeholder|replace[-_ ]?(me|this)|(your|my)[-_ ].*[-_ ]here|<[^<>]*>|\.\.\.|…|insert[-_ ].*)$/i;
function d(n){return k.test(n.trim())}function g(n,e){const t=e.trim();switch(n){case"string":return;case"number":return t!==""&&Number.isFinite(Number(t))?void 0:"a number";case"integer":return/^-?\d+$/.
test(t)?void 0:"a whole number";case"boolean":return/^(true|false)$/.test(t)?void 0:"true or false";case"port":return/^\d{1,5}$/.test(t)&&Number(t)>=1&&Number(t)<=65535?void 0:"a port (1 to 65535)";case"\
url":return/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(t)&&URL.canParse(t)?void 0:"a URL";case"json":return x(t)?void 0:"JSON"}}function x(n){try{return JSON.parse(n),!0}catch{return!1}}async function N(n){if(n.
declared.length===0)return{variables:[],committed:[],given:[],warnings:[]};const e=await h(n),t=n.declared.map(s=>_(s,e));return{variables:t.map(({variable:s})=>s),committed:[...e.problems,...t.flatMap(
({committed:s})=>s)],given:t.flatMap(({given:s})=>s),warnings:A(n,e)}}function P(n,e){return(0,f.VA)(e,`Give each variable in config/${n}.json, as env of the step (from GitHub's variables), or, if it \
is a secret, in the input "secrets"; on a laptop also in .env.`)}function _({default:n,defaultAt:e,...t},s){const r=s.find(t.name)??s.preset(n,e);if(r===void 0||r.value==="")return{variable:t,committed:[],
given:L(t,s)};const o=t.secret||r.source.from==="secret",a=b(t,r.value),i=a===void 0?[]:[E(t.name,r,a)];return t.secret&&r.committed&&i.push(E(t.name,r,"is a secret and must not stand in this file")),
{variable:{...t,secret:o,value:o?{secret:t.name}:r.value,source:r.source},committed:r.committed?i:[],given:r.committed?[]:i}}function E(n,e,t){return e.place!==void 0?{place:e.place,path:n,text:t}:{path:n,
text:`${t} (from ${e.source.where})`}}function L(n,e){if(!n.required)return[];const t=n.secret?"secret":"variable";return[{path:n.name,text:`the ${t} has no value for ${e.environment}; it may be set i\
n ${S(n,e)}`}]}function S(n,{environment:e,ci:t}){return[...n.secret?['the input "secrets"',"the environment"]:[`config/${e}.json`,`.env.${e}`,"the environment"],...t?[]:[".env"]].join(", ")}function A({
environment:n,declared:e},t){const s=e.map(({name:r})=>r);return t.fileNames.filter(({name:r})=>!s.includes(r)).map(({name:r,file:o})=>`${o}: ${r} is not declared under variables and is not passed to ${n}${(0,O.
a)(r,s)}`)}var M=p(4215),z=p(3361),U=p(6009);function G(n){const e=new Map;for(const{at:t,variables:s={},secrets:r=[]}of n){const o=t===""?"":`${t}.`;for(const[a,i]of Object.entries(s)){const w=typeof i==
"string"?{default:i}:i,j=e.get(a)??{at:""},$=w.default===void 0?j.at:`${o}variables.${a}.default`;e.set(a,{...j,...w,at:$})}for(const a of r)e.set(a,{at:"",...e.get(a),secret:!0})}return[...e].map(([t,
s])=>({name:t,type:s.type??"string",required:s.required??s.secret??!1,secret:s.secret??!1,pattern:s.pattern??"",oneOf:s["one-of"]??[],defaultAt:s.at,...s.default===void 0?{}:{default:s.default}}))}function H(n,e,{
general:t,chooser:s}){const{choose:r}=s,o=i=>`environments.${n}.${i}`,a=M.N.environment;return{id:n,when:{branch:r(o("when.branch"),e.when?.branch,[]),tag:r(o("when.tag"),e.when?.tag,[])},url:r(o("url"),
e.url,""),protected:r(o("protected"),e.protected,!1),after:r(o("after"),e.after,""),target:W(o("target"),e.target,s),variables:G([{at:"",variables:t.variables,secrets:t.secrets},{at:`environments.${n}`,
variables:e.variables,secrets:e.secrets}]),checks:V(o("checks"),e.checks??{},s),freeze:r(o("freeze"),e.freeze,[]),rollback:r(o("rollback"),e.rollback,a.rollback),deadline:r(o("deadline"),e.deadline,a.
deadline),stable:r(o("stable"),e.stable,a.stable),keep:r(o("keep"),e.keep,a.keep),lock:{ttl:r(o("lock.ttl"),e.lock?.ttl,M.N.lock.ttl),wait:r(o("lock.wait"),e.lock?.wait,M.N.lock.wait)}}}function W(n,e,{
choose:t}){const[s="",r]=Object.entries(e??{})[0]??[],o=(a,i)=>{if(!(0,v.pi)(i))t(a,i,i);else for(const[w,j]of Object.entries(i))o(`${a}.${w}`,j)};return o(`${n}.${s}`,r),{kind:s,config:r}}function V(n,e,t){
const s=I(`${n}.health`,e.health,t),r=I(`${n}.ready`,e.ready,t);return{...s===void 0?{}:{health:s},...r===void 0?{}:{ready:r},smoke:t.choose(`${n}.smoke`,e.smoke,"")}}function I(n,e,{choose:t}){if(e===
void 0)return;const s=typeof e=="string"?{url:e}:e,r=M.N.probe;return{url:t(`${n}.url`,s.url,""),status:t(`${n}.status`,s.status,r.status),contains:t(`${n}.contains`,s.contains,r.contains),consecutive:t(
`${n}.consecutive`,s.consecutive,r.consecutive),every:t(`${n}.every`,s.every,r.every),timeout:t(`${n}.timeout`,s.timeout,r.timeout)}}function B(n,e,t){const s=M.N.gate;return n===void 0?e.map(({value:{
id:r,run:o},where:a})=>(t.choose(`gates.${r}.run`,void 0,o,{value:o,where:a}),{id:r,run:o,env:{},needs:[],...s})):Object.entries(n).map(([r,o])=>{const a=typeof o=="string"?{run:o}:o,i=w=>`gates.${r}.${w}`;
return{id:r,run:t.choose(i("run"),a.run,""),directory:t.choose(i("directory"),a.directory,s.directory),env:t.choose(i("env"),a.env,{}),needs:t.choose(i("needs"),a.needs,[]),timeout:t.choose(i("timeout"),
a.timeout,s.timeout),retries:t.choose(i("retries"),a.retries,s.retries),advisory:t.choose(i("advisory"),a.advisory,s.advisory)}})}function Y(n,e,t){const s=n??(e.files.has(".")?{app:{}}:{}),r=Object.keys(
s).length>1;return Object.entries(s).map(([o,a])=>K(o,typeof a=="string"?{name:a}:a,{detected:e,chooser:t,suffix:r?`-${o}`:""}))}function K(n,e,{detected:t,chooser:s,suffix:r}){const{choose:o}=s,a=$=>`\
images.${n}.${$}`,i=M.N.image,w=t.image&&{value:`${t.image.value}${r}`,where:t.image.where},j=o(a("context"),e.context,i.context);return{id:n,name:o(a("name"),e.name,"",w),context:j,file:o(a("file"),e.
file,i.file,t.files.get(j)),target:o(a("target"),e.target,""),platforms:o(a("platforms"),e.platforms,[...i.platforms]),buildArgs:o(a("build-args"),e["build-args"],{}),tags:o(a("tags"),e.tags,[...i.tags]),
flavor:o(a("flavor"),e.flavor,[]),labels:o(a("labels"),e.labels,[]),annotations:o(a("annotations"),e.annotations,[])}}function Z({written:n,detected:e,chooser:t,root:s,state:r,forge:o}){const{choose:a}=t,
i=a("app",n.app,"app",e.app),w=a("state",void 0,`${s}/${M.N.state}`,r);return{app:i,root:s,state:w,gates:B(n.gates,e.gates,t),images:Y(n.images,e,t),scan:Q(n.scan??{},t),environments:Object.entries(n.
environments??{}).map(([j,$])=>H(j,$,{general:n,chooser:t})),records:X(n.records,{chooser:t,root:s,state:w,forge:o})}}function Q(n,{choose:e}){const t=M.N.scan;return{secrets:e("scan.secrets",n.secrets,
t.secrets),trivy:e("scan.trivy",n.trivy,t.trivy),failOn:e("scan.fail-on",n["fail-on"],t.failOn),onlyFixed:e("scan.only-fixed",n["only-fixed"],t.onlyFixed),ignore:e("scan.ignore",n.ignore,t.ignore).map(
s=>({id:s.id,path:s.path??"",reason:s.reason,until:s.until??""}))}}function X(n,{chooser:e,root:t,state:s,forge:r}){const o=typeof n=="object"?n:{kind:n,file:void 0},a=e.choose("records.file",o.file,`${s}\
/records.db`);return{kind:e.choose("records.kind",o.kind,r?"github":"sqlite"),file:a.startsWith("/")?a:`${t}/${a}`}}async function q(n){const e=await ee(n),t=(0,U.kO)(e.origin),s=Z({written:e.written,
detected:e.detected,chooser:t,root:n.root,state:te(n),forge:n.forge});ne(s.images,e.problem);const r=se(n,s.environments),o=await re(s.environments,n,{config:e,deploying:r});return{...s,environments:o.
settled,sources:t.sources,warnings:o.warnings}}async function ee(n){const e=n.inputs.get("config"),t=e?.value??M.N.config,s=await J(t,n);if(s===void 0&&e!==void 0)throw new y.HR("usage",`There is no c\
onfig file ${t} (from ${e.source.where}).`,{place:{file:t}});const r=n.inputs.overrides();if(s===void 0&&r.length===0){const a=await(0,z.o)({...n,contexts:[]});return{written:{},detected:a,origin:()=>({
from:"default",where:"default"}),problem:(i,w)=>({path:i,text:w})}}const{readValidated:o}=await Promise.all([p.e(2857),p.e(3867),p.e(5979)]).then(p.bind(p,5979));return o({input:n,file:t,content:s,overrides:r})}
async function J(n,{readFile:e}){try{return await e(n)}catch(t){const s=t instanceof Error?t.message:String(t);throw new y.HR("usage",`${n}: cannot be read: ${s}`,{cause:t,place:{file:n}})}}function te({
root:n,inputs:e,env:t}){const s=e.get("state")?.value??t.DEPLOY_ACTION_STATE;if(s===void 0||s==="")return;const r=e.get("state")?.source.where??"environment variable DEPLOY_ACTION_STATE";return{value:s.
startsWith("/")?s:`${n}/${s}`,where:r}}function ne(n,e){const t=n.filter(({name:s})=>s==="");if(t.length!==0)throw(0,f.VA)(t.map(({id:s})=>e(`images.${s}`,"has no name, and none could be detected (no \
GITHUB_REPOSITORY, no git remote of a known forge)")),`Write the image's name, for example: images: { ${t[0]?.id}: ghcr.io/acme/shop }`)}function se({inputs:n,deploying:e},t){const s=n.get("environmen\
t"),r=t.map(({id:o})=>o);if(s!==void 0&&!r.includes(s.value)){const o=r.length===0?"; the config has none":(0,O.a)(s.value,r)||`; known: ${r.join(", ")}`,a=`environment: there is no ${JSON.stringify(s.
value)}${o} (from ${s.source.where})`;throw new y.HR("usage",a)}return e??(s===void 0?[]:[s.value])}async function re(n,e,{config:t,deploying:s}){const r=[],o=[];let a="";const i=[];for(const w of n){
const j=await N({environment:w.id,declared:w.variables,env:e.env,secrets:e.secrets??{},readFile:C=>J(C,e),ci:e.ci,origin:t.origin}),$=[...j.committed,...s.includes(w.id)?j.given:[]];$.length>0&&(a=a||
w.id),o.push(...$),r.push(...j.warnings),i.push({...w,variables:j.variables})}if(o.length>0)throw P(a,o);return{settled:i,warnings:r}}}),6009:((T,F,p)=>{p.d(F,{Lw:()=>v,bN:()=>m,kO:()=>O});var y=p(6598);
function O(c){const l={};return{sources:l,choose:(u,f,b,k)=>f!==void 0?(l[u]=c(u),f):(l[u]=k?{from:"detected",where:k.where}:{from:"default",where:"default"},k?k.value:b)}}const R={gates:"run",images:"\
name",variables:"default"};function v(c,l){return l.reduce((u,{path:f,value:b})=>h(u,f,b),c)}function h(c,[l="",...u],f,b=""){const k=(0,y.pi)(c)?c:{};if(u.length===0)return{...k,[l]:f};const d=k[l],g=d===
void 0||(0,y.pi)(d)?d:{[R[b]??"value"]:d};return{...k,[l]:h(g,u,f,String(l))}}function m(c){return new Map(c.map(({path:l,source:u})=>[(0,y.P8)(l),u]))}}),6598:((T,F,p)=>{p.d(F,{P8:()=>y,fK:()=>R,pi:()=>O});
function y(v){return v.reduce((h,m)=>typeof m=="number"?`${h}[${m}]`:h===""?m:`${h}.${m}`,"")}function O(v){return typeof v=="object"&&v!==null&&!Array.isArray(v)}function R(v,h){return h.reduce((m,c)=>Array.
isArray(m)?m[Number(c)]:O(m)&&Object.hasOwn(m,c)?m[String(c)]:void 0,v)}}),8294:((T,F,p)=>{p.d(F,{R3:()=>R,VA:()=>v});var y=p(8165);function O({place:m,path:c,text:l}){return[m===void 0?"":R(m),c,l].filter(
f=>f!=="").join(": ")}function R({file:m,line:c,column:l}){return[m,c,l].filter(u=>u!==void 0).join(":")}function v(m,c){const l=[...new Set(h(m).map(O))],u=l.slice(1,50),f=h(m)[0]?.place;return new y.
HR("usage",l[0]??"Wrong settings.",{details:l.length>50?[...u,`… and ${l.length-50} more problems`]:u,...f===void 0?{}:{place:f},...c===void 0?{}:{hint:c}})}function h(m){const c=[...new Set(m.map(u=>u.
place?.file))],l=({place:u})=>c.indexOf(u?.file);return m.toSorted((u,f)=>l(u)-l(f)||(u.place?.line??0)-(f.place?.line??0)||(u.place?.column??0)-(f.place?.column??0))}})};export{oe as id,ae as ids,ie as modules};

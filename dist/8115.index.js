const Me=8115,Re=[8115],Pe={54215:((U,A,m)=>{m.d(A,{N:()=>S});const v=6e4,S={config:".github/deploy.yml",state:".deploy-action",patience:2*v,builds:{wait:15*v,tags:"build",legs:"platform",parallel:4},
gate:{directory:".",timeout:15*v,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},limits:{findings:"error",baseline:""}},quality:{parallel:8,minimum:0,
base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:v},image:{context:".",file:"Dockerfile",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",
failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",vex:[],files:["vulnerabilities","misconfigurations"],images:["vulnerabilities","secrets","misconf\
igurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],maxAge:7200*v,offline:!1},install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*v,
stable:1e4,keep:5},lock:{ttl:2*v,wait:10*v},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,empty:"wait"},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),7755:((U,A,m)=>{
m.d(A,{m:()=>T,o:()=>N});const v={"package-lock.json":["~/.npm"],"pnpm-lock.yaml":["~/.local/share/pnpm/store"],"yarn.lock":["~/.cache/yarn","~/.yarn/berry/cache"],"bun.lock":["~/.bun/install/cache"],
"uv.lock":["~/.cache/uv"],"poetry.lock":["~/.cache/pypoetry"],"requirements.txt":["~/.cache/pip"],"mix.lock":["deps","_build"],"go.sum":["~/go/pkg/mod","~/.cache/go-build"],"Cargo.lock":["~/.cargo/reg\
istry","~/.cargo/git","target"]};function S(p){return Object.entries(v).flatMap(([k,_])=>p.includes(k)?[{id:k.toLowerCase().replace(/[^a-z0-9]+/g,"-"),paths:_,key:[k]}]:[])}var F=m(6598);async function O(p,k){
for(const{ecosystem:_,marks:P,suggest:E}of f){const L=P.find(y=>p.includes(y));if(L!==void 0){const y=await E(p,k);return{ecosystem:_,gates:y.map(([D,M,B={}])=>({value:{id:D,run:M,reports:B},where:L}))}}}
return{ecosystem:void 0,gates:[]}}const g=".deploy-action/reports",f=[{ecosystem:"node",marks:["package.json"],suggest:l},{ecosystem:"elixir",marks:["mix.exs"],suggest:()=>[["lint","mix deps.get && mi\
x format --check-formatted && mix compile --warnings-as-errors"],["test","mix deps.get && mix test"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[["lint",'test -z "$(gofmt -l .)" && go vet ./...'],
["test",`mkdir -p ${g} && go test -coverprofile=${g}/cover.out ./...`,{coverage:[`${g}/cover.out`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:p=>{const k=p.includes("Cargo.lock")?" --locked":"";
return[["lint",`cargo fmt --check && cargo clippy${k} --all-targets -- -D warnings`],["test",`cargo test${k}`]]}},{ecosystem:"python",marks:["pyproject.toml","setup.py","requirements.txt"],suggest:c},
{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function l(p,k){const _=$(await k("package.json")),P=(0,F.pi)(_.scripts)?_.scripts:{},E=String(_.packageManager??"").split(
"@")[0]??"",y=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([M])=>p.includes(M))?.[1]??"npm",D=["npm","pnpm","yarn","bun"].includes(E)?E:y;return["lint",
"typecheck","test"].filter(M=>d(P[M])).map(M=>[M,`${D} run ${M}`])}function d(p){return typeof p=="string"&&p.trim()!==""&&!p.includes("no test specified")}async function c(p,k){const P=`${await k("py\
project.toml")??""}
${await k("requirements.txt")??""}
${await k("requirements-dev.txt")??""}`,E=M=>new RegExp(`^\\[tool\\.${M}\\b|^\\s*["']?${M}\\b`,"mi").test(P),L=p.includes("uv.lock")?"uv run ":p.includes("poetry.lock")?"poetry run ":"",y=[...E("ruff")?
[`${L}ruff check .`]:[],...E("black")?[`${L}black --check .`]:[]],D=E("pytest")||p.includes("pytest.ini")||p.includes("tests");return[...y.length>0?[["lint",y.join(" && ")]]:[],...E("mypy")||p.includes(
"mypy.ini")?[["typecheck",`${L}mypy .`]]:[],...D?[u(L,E("coverage")||E("pytest-cov")||p.includes(".coveragerc"))]:[]]}function u(p,k){const _=`${g}/junit.xml`;if(!k)return["test",`${p}python -m pytest\
 --junitxml=${_}`,{junit:[_]}];const P=`${g}/coverage.xml`;return["test",`${p}python -m coverage run -m pytest --junitxml=${_} || failed=$?; ${p}python -m coverage xml -o ${P}; exit \${failed:-0}`,{junit:[
_],coverage:[P]}]}function $(p){try{const k=JSON.parse(p??"{}");return(0,F.pi)(k)?k:{}}catch{return{}}}var j=m(49055),x=m(26015);async function N(p){const k=await p.listFiles("."),{ecosystem:_,gates:P}=await O(
k,R=>p.readFile(R)),E=await(0,j.C)(k,R=>p.listFiles(R)),L=new Map;for(const R of new Set([".",...p.contexts])){const G=await C(R,R==="."?k:await p.listFiles(R));G!==void 0&&L.set(R,G)}const y=(0,x._)(
p),D=T.find(R=>k.includes(R)),M=p.root.split("/").findLast(R=>R!=="")??"",B=y?{value:z(y.name),where:y.where}:{value:z(M),where:"name of the folder"};return{...B.value===""?{}:{app:B},ecosystem:_,gates:[
...P,...E],caches:S(k),...y?.image===void 0?{}:{image:{value:y.image,where:y.where}},files:L,...D===void 0?{}:{compose:{value:D,where:D}}}}const T=["compose.yaml","compose.yml","docker-compose.yaml","\
docker-compose.yml"];async function C(p,k){const _=["Containerfile","Dockerfile"].find(P=>k.includes(P));return _===void 0?void 0:{value:_,where:p==="."?_:`${p}/${_}`}}function z(p){return p.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,"")}}),49055:((U,A,m)=>{m.d(A,{C:()=>F,M:()=>l});const v=["openapi","swagger"].flatMap(c=>["yaml","yml","json"].map(u=>`${c}.${u}`)),S=[".","a\
pi","docs","openapi","priv/static"];async function F(c,u){const $=c.filter(N=>/^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(N)&&!/ignore$/.test(N)),j=await Promise.all(S.map(async N=>(N==="."?c:await u(
N)).filter(C=>v.includes(C)).map(C=>N==="."?C:`${N}/${C}`))),x=await f(c,u);return[...O("dockerfile",$),...O("openapi",j.flat()),...x===void 0?[]:[x]]}function O(c,u){const[$]=u;return $===void 0?[]:[
{value:{id:c,run:"",reports:{},check:{look:c,files:u}},where:$}]}const g=["migrations","db/migrations"];async function f(c,u){const $=(x,N)=>({value:{id:"migrations",run:l(N),reports:{},provided:"DATA\
BASE_URL"},where:x});if(c.includes("alembic.ini"))return $("alembic.ini",{up:"alembic upgrade head",down:"alembic downgrade base"});if(c.includes("mix.exs")&&(await u("priv/repo/migrations")).length>0)
return $("priv/repo/migrations",{up:"mix ecto.migrate",down:"mix ecto.rollback --all"});const j=c.find(x=>/^knexfile\.[cm]?[jt]s$/.test(x));if(j!==void 0)return $(j,{up:"npx knex migrate:latest",down:"\
npx knex migrate:rollback --all"});for(const x of g){const N=await u(x);if(N.some(T=>T.endsWith(".up.sql"))&&N.some(T=>T.endsWith(".down.sql")))return $(x,{up:d(`${x}/*.up.sql`),down:d(`$(ls -r ${x}/*\
.down.sql)`)})}}function l({up:c,down:u}){return[c,u,c].join(`
`)}function d(c){return`for file in ${c}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`}}),26015:((U,A,m)=>{m.d(A,{M:()=>O,_:()=>v});function v({repository:l,
serverUrl:d,remoteUrl:c}){if(l!=="")return F(f(d),l,"GITHUB_REPOSITORY");const u=c===void 0?void 0:O(c);return u&&F(u.host,u.path,"git remote")}const S={"github.com":"ghcr.io","gitlab.com":"registry.g\
itlab.com"};function F(l,d,c){const u=d.toLowerCase().split("/").filter(x=>x!==""),$=u.at(-1);if($===void 0)return;const j=S[l];return{name:$,image:j===void 0?void 0:`${j}/${u.join("/")}`,where:c}}function O(l){
const d=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(l);if(d?.[1]!==void 0&&d[2]!==void 0)return{host:d[1].toLowerCase(),path:g(d[2])};if(!URL.canParse(l))return;const c=new URL(l);return c.hostname===
""?void 0:{host:c.hostname,path:g(c.pathname)}}function g(l){return l.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function f(l){return URL.canParse(l)?new URL(l).hostname:""}}),98003:((U,A,m)=>{m.d(
A,{q:()=>S});const v=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;function S(g,{comments:f=!0}={}){const l=g.replace(/^\uFEFF/,"").split(/\r?\n/),d=[],c=[];for(let u=0;u<l.length;u++){const $=u+
1,j=l[u]??"";if(j.trim()===""||f&&/^\s*#/.test(j))continue;const[,x,N=""]=v.exec(j)??[];if(x===void 0){c.push($);continue}const T=/^(["'`])/.exec(N)?.[1];if(T===void 0){d.push({name:x,value:(f?N.replace(
/\s+#.*$/,""):N).trim(),line:$});continue}const C=F(l,u,{rest:N,quote:T});if(C===void 0){c.push($);continue}d.push({name:x,value:T==='"'?O(C.value):C.value,line:$}),u=C.index}return{entries:d,wrong:c}}
function F(g,f,{rest:l,quote:d}){let c=l.slice(1);for(let u=f;u<g.length;u++){u>f&&(c+=`
${g[u]}`);const $=c.search(d==='"'?/(?<!\\)"/:new RegExp(d));if($>=0)return{value:c.slice(0,$),index:u}}}function O(g){return g.replace(/\\([nrt"\\])/g,(f,l)=>({n:`
`,r:"\r",t:"	"})[l]??l)}}),78115:((U,A,m)=>{m.d(A,{loadSettings:()=>Ne});var v=m(48165),S=m(66661),F=m(25837),O=m(98003),g=m(6598);async function f(t){const{environment:e,env:n,secrets:s,ci:o,origin:r}=t,
i=await d(`config/${e}.json`,t.readFile),a=await u(`.env.${e}`,t.readFile),h=o?l:await u(".env",t.readFile),w=(b,I,H)=>b===void 0||b===""?void 0:{value:b,source:{from:I,where:H},committed:!1};return{environment:e,
ci:o,find:b=>w(s[b],"secret",`secret ${b}`)??w(n[b],"environment",`environment variable ${b}`)??h.values.get(b)??a.values.get(b)??i.values.get(b),preset:(b,I)=>b===void 0?void 0:{value:b,source:{from:"\
default",where:r(I).where},committed:!0},fileNames:[i,a].flatMap(b=>[...b.values].map(([I,{source:H}])=>({name:I,file:H.where.split(":")[0]??""}))),problems:[...i.problems,...a.problems,...h.problems]}}
const l={values:new Map,problems:[]};async function d(t,e){const n=await e(t);if(n===void 0)return l;const s=(i,a={file:t})=>({values:new Map,problems:[{place:a,path:"",text:i}]});let o;try{o=JSON.parse(
n.replace(/^\uFEFF/,""))}catch(i){return s("not JSON",c(t,i))}if(!(0,g.pi)(o))return s("expected an object of variables");const r=new Map;for(const[i,a]of Object.entries(o)){if(a===null)continue;const h=n.
slice(0,Math.max(0,n.indexOf(JSON.stringify(i)))).split(`
`).length;r.set(i,{value:typeof a=="object"?JSON.stringify(a):String(a),source:{from:"file",where:`${t}:${h}`},place:{file:t,line:h},committed:!0})}return{values:r,problems:[]}}function c(t,e){const n=e instanceof
Error?e.message:"",[,s,o]=/line (\d+) column (\d+)/.exec(n)??[];return s===void 0?{file:t}:{file:t,line:Number(s),column:Number(o)}}async function u(t,e){const n=await e(t);if(n===void 0)return l;const{
entries:s,wrong:o}=(0,O.q)(n);return{values:new Map(s.map(({name:r,value:i,line:a})=>[r,{value:i,source:{from:"dotenv",where:`${t}:${a}`},place:{file:t,line:a},committed:!1}])),problems:o.map(r=>({place:{
file:t,line:r},path:"",text:"expected NAME=value"}))}}var $=m(8294);function j(t,e){if(N(e))return"still holds a placeholder";const n=T(t.type,e);if(n!==void 0)return`is not ${n}`;if(t.oneOf.length>0&&
!t.oneOf.includes(e))return`is not one of ${t.oneOf.join(", ")}`;if(t.pattern!==""&&!new RegExp(`^(?:${t.pattern})$`,"u").test(e))return`does not match the pattern ${t.pattern}`}const x=/^(change[-_ ]?me|to[-_ ]?do|tbd|fix[-_ ]?me|x{3,}|placeholder|replace[-_ ]?(me|this)|(your|my)[-_ ].*[-_ ]here|<[^<>]*>|\.\.\.|…|insert[-_ ].*)$/i;
function N(t){return x.test(t.trim())}function T(t,e){const n=e.trim();switch(t){case"string":return;case"number":return n!==""&&Number.isFinite(Number(n))?void 0:"a number";case"integer":return/^-?\d+$/.
test(n)?void 0:"a whole number";case"boolean":return/^(true|false)$/.test(n)?void 0:"true or false";case"port":return/^\d{1,5}$/.test(n)&&Number(n)>=1&&Number(n)<=65535?void 0:"a port (1 to 65535)";case"\
url":return/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(n)&&URL.canParse(n)?void 0:"a URL";case"json":return C(n)?void 0:"JSON"}}function C(t){try{return JSON.parse(t),!0}catch{return!1}}async function z(t){if(t.
declared.length===0)return{variables:[],committed:[],given:[],warnings:[]};const e=await f(t),n=t.declared.map(s=>k(s,e));return{variables:n.map(({variable:s})=>s),committed:[...e.problems,...n.flatMap(
({committed:s})=>s)],given:n.flatMap(({given:s})=>s),warnings:L(t,e)}}function p(t,e){return(0,$.VA)(e,`Give each variable in config/${t}.json, as env of the step (from GitHub's variables), or, if it \
is a secret, in the input "secrets"; on a laptop also in .env.`)}function k({default:t,defaultAt:e,...n},s){const o=s.find(n.name)??s.preset(t,e);if(o===void 0||o.value==="")return{variable:n,committed:[],
given:P(n,s)};const r=n.secret||o.source.from==="secret",i=j(n,o.value),a=i===void 0?[]:[_(n.name,o,i)];return n.secret&&o.committed&&a.push(_(n.name,o,"is a secret and must not stand in this file")),
{variable:{...n,secret:r,value:r?{secret:n.name}:o.value,source:o.source},committed:o.committed?a:[],given:o.committed?[]:a.map(({path:h,...w})=>({name:h,...w,noSecret:!1}))}}function _(t,e,n){return e.
place!==void 0?{place:e.place,path:t,text:n}:{path:t,text:`${n} (from ${e.source.where})`}}function P(t,e){if(!t.required)return[];const n=t.secret?"secret":"variable";return[{name:t.name,noSecret:t.secret,
text:`the ${n} has no value for ${e.environment}; it may be set in ${E(t,e)}`}]}function E(t,{environment:e,ci:n}){return[...t.secret?['the input "secrets"',"the environment"]:[`config/${e}.json`,`.en\
v.${e}`,"the environment"],...n?[]:[".env"]].join(", ")}function L({environment:t,declared:e},n){const s=e.map(({name:o})=>o);return n.fileNames.filter(({name:o})=>!s.includes(o)).map(({name:o,file:r})=>`${r}\
: ${o} is not declared under variables and is not passed to ${t}${(0,S.a)(o,s)}`)}var y=m(54215),D=m(7755),M=m(6009),B=m(99377);const R=18e5;function G(t){return t.flatMap(({migrate:e,backup:n})=>{if(e!==
void 0){const{service:I,run:H,undo:J,irreversible:W,timeout:ne=R}=e,Z=J!==void 0?"undo":W===!0?"irreversible":"keep";return[{kind:"migrate",service:I,run:Y(H),undo:Y(J),way:Z,timeout:ne}]}if(n===void 0)
return[];const{service:s,database:o,volume:r,run:i,user:a="postgres",verify:h=!1,keep:w=5,timeout:b=R}=n;return i!==void 0?[{kind:"command",service:s,run:Y(i),timeout:b}]:o!==void 0?[{kind:"database",
service:s,database:o,user:a,verify:h,keep:w,timeout:b}]:r===void 0?[]:[{kind:"volume",service:s,volume:r,keep:w,timeout:b}]})}function Y(t){return t===void 0?[]:typeof t=="string"?["sh","-c",t]:t}var se=m(
98919);function q(t,e,{choose:n}){if(e===void 0)return;for(const[h,w]of Object.entries(e))n(`${t}.${h}`,w,w);const{ssh:s,context:o,tls:r}=e,i={...V("key",e.key),...V("cert",e.cert),...V("ca",e.ca)};return o!==
void 0?{way:"context",context:o}:r!==void 0?{way:"tls",address:r,...i}:{way:"ssh",...(0,se.b)(s??"")??{user:"",host:"",port:22},...V("key",e.key),knownHosts:e["known-hosts"]??"",fingerprints:e.fingerprint??
[]}}function V(t,e){return e===void 0?{}:{[t]:{secret:e}}}function re(t,e,n){if(e.hosts===void 0)return;const{choose:s}=n;return{members:Object.entries(e.hosts).flatMap(([r,i])=>{const a=q(`${t}.hosts\
.${r}.connection`,i.connection,n);return a===void 0?[]:[{name:r,connection:a,url:s(`${t}.hosts.${r}.url`,i.url,"")}]}),batch:s(`${t}.batch`,e.batch,"1")}}function oe(t){return Object.entries(t).map(([
e,{run:n="",prometheus:s,above:o,below:r,...i}])=>({id:e,run:n,...s===void 0?{}:{query:ie(s)},...o===void 0?{}:{above:o},...r===void 0?{}:{below:r},...y.N.metric,...Object.fromEntries(Object.entries(i).
filter(([,a])=>a!==void 0))}))}function ie({url:t,query:e,token:n}){return{url:t,query:e,...n===void 0?{}:{token:{secret:n}}}}function ae(t){const e=new Map;for(const{at:n,variables:s={},secrets:o=[]}of t){
const r=n===""?"":`${n}.`;for(const[i,a]of Object.entries(s)){const h=typeof a=="string"?{default:a}:a,w=e.get(i)??{at:""},b=h.default===void 0?w.at:`${r}variables.${i}.default`;e.set(i,{...w,...h,at:b})}
for(const i of o)e.set(i,{at:"",...e.get(i),secret:!0})}return[...e].map(([n,s])=>({name:n,type:s.type??"string",required:s.required??s.secret??!1,secret:s.secret??!1,pattern:s.pattern??"",oneOf:s["on\
e-of"]??[],defaultAt:s.at,...s.default===void 0?{}:{default:s.default}}))}function ce(t,e,{general:n,chooser:s}){const{choose:o}=s,r=I=>`environments.${t}.${I}`,i=y.N.environment,a=q(r("connection"),e.
connection,s),h=re(`environments.${t}`,e,s),[w,...b]=ue(r("targets"),e.targets,s);return{id:t,when:{branch:o(r("when.branch"),e.when?.branch,[]),tag:o(r("when.tag"),e.when?.tag,[])},url:o(r("url"),e.url,
""),protected:o(r("protected"),e.protected,!1),after:o(r("after"),e.after,""),target:Q(r("target"),e.target,s),...a===void 0?{}:{connection:a},...h===void 0?{}:{hosts:h},variables:ae([{at:"",variables:n.
variables,secrets:n.secrets},{at:`environments.${t}`,variables:e.variables,secrets:e.secrets}]),...e.before===void 0?{}:{before:G(o(r("before"),e.before,[]))},checks:X(r("checks"),e.checks??{},s),freeze:o(
r("freeze"),e.freeze,[]),rollback:o(r("rollback"),e.rollback,i.rollback),deadline:o(r("deadline"),e.deadline,i.deadline),stable:o(r("stable"),e.stable,i.stable),keep:o(r("keep"),e.keep,i.keep),lock:{ttl:o(
r("lock.ttl"),e.lock?.ttl,y.N.lock.ttl),wait:o(r("lock.wait"),e.lock?.wait,y.N.lock.wait)},...w,...b.length===0?{}:{beside:b}}}function ue(t,e,n){return(e??[]).map((s,o)=>{const r=`${t}[${o}]`,{connection:i,
url:a,checks:h}=s,w=(0,B.I)(s),b=q(`${r}.connection`,i,n);return{part:(0,B.BU)(s),target:Q(r,{[w]:s[w]},n),...b===void 0?{}:{connection:b},...a===void 0?{}:{url:n.choose(`${r}.url`,a,"")},...h===void 0?
{}:{checks:X(`${r}.checks`,h,n)}}})}function Q(t,e,{choose:n}){const[s="",o]=Object.entries(e??{})[0]??[],r=(i,a)=>{if(!(0,g.pi)(a))n(i,a,a);else for(const[h,w]of Object.entries(a))r(`${i}.${h}`,w)};return r(
`${t}.${s}`,o),{kind:s,config:o}}function X(t,e,n){const s=ee(`${t}.health`,e.health,n),o=ee(`${t}.ready`,e.ready,n);return{...s===void 0?{}:{health:s},...o===void 0?{}:{ready:o},smoke:n.choose(`${t}.\
smoke`,e.smoke,""),...e.metrics===void 0?{}:{metrics:oe(n.choose(`${t}.metrics`,e.metrics,{}))}}}function ee(t,e,{choose:n}){if(e===void 0)return;const s=typeof e=="string"?{url:e}:e,o=y.N.probe;return{
url:n(`${t}.url`,s.url,""),status:n(`${t}.status`,s.status,o.status),contains:n(`${t}.contains`,s.contains,o.contains),consecutive:n(`${t}.consecutive`,s.consecutive,o.consecutive),every:n(`${t}.every`,
s.every,o.every),timeout:n(`${t}.timeout`,s.timeout,o.timeout)}}var le=m(49055);function de(t,e){const{presets:n=!1}=e,s=t===void 0||n===!0?()=>!0:r=>n!==!1&&n.includes(r),o=me(t??{},e.chooser);return[
...fe(e).filter(({id:r})=>s(r)&&!o.some(i=>i.id===r)),...o]}function fe({detected:t,services:e={},chooser:n}){return t.flatMap(({value:{provided:s,...o},where:r})=>{const i=Object.entries(e).find(([,a])=>s!==
void 0&&s in(a.provides??{}));return s!==void 0&&i===void 0?[]:(n.choose(`gates.${o.id}.run`,void 0,o.run,{value:o.run,where:r}),[{env:{},needs:[],...y.N.gate,services:i===void 0?[]:[i[0]],...o}])})}function me(t,e){
const n=y.N.gate;return Object.entries(t).map(([s,o])=>{const r=typeof o=="string"?{run:o}:o,i=a=>`gates.${s}.${a}`;return{id:s,run:e.choose(i("run"),r.run??(r.migrate&&(0,le.M)(r.migrate)),""),directory:e.
choose(i("directory"),r.directory,n.directory),env:e.choose(i("env"),r.env,{}),needs:e.choose(i("needs"),r.needs,[]).filter(a=>a!=="image"),onImage:r.needs?.includes("image")??n.onImage,timeout:e.choose(
i("timeout"),r.timeout,n.timeout),retries:e.choose(i("retries"),r.retries,n.retries),advisory:e.choose(i("advisory"),r.advisory,n.advisory),when:{...n.when,...K(r.when??{})},services:e.choose(i("servi\
ces"),r.services,[]),weight:e.choose(i("weight"),r.weight,n.weight),reports:K(r.reports??{}),limits:ge(r.limits??{}),...he(r)}})}function pe(t,e){const{presets:n,cache:s=!1,"cache-folder":o,...r}=t,i=typeof s==
"boolean"?[]:Object.entries(s).map(([a,h])=>({id:a,...h}));return{...y.N.quality,...K({...r,cacheFolder:o}),caches:s===!0?e:i}}function ge({"changed-coverage":t,"coverage-drop":e,...n}){return{...y.N.
gate.limits,...K({...n,changedCoverage:t,coverageDrop:e})}}function K(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}function he({variables:t,openapi:e,dockerfile:n}){return t!==
void 0?{check:{look:"variables",environments:t}}:e!==void 0?{check:{look:"openapi",files:e}}:n===void 0?{}:{check:{look:"dockerfile",files:n}}}function be(t,e,n){const s=t??(e.files.has(".")?{app:{}}:
{}),o=Object.keys(s).length>1;return Object.entries(s).map(([r,i])=>ye(r,typeof i=="string"?{name:i}:i,{detected:e,chooser:n,suffix:o?`-${r}`:""}))}function ye(t,e,{detected:n,chooser:s,suffix:o}){const{
choose:r}=s,i=b=>`images.${t}.${b}`,a=y.N.image,h=n.image&&{value:`${n.image.value}${o}`,where:n.image.where},w=r(i("context"),e.context,a.context);return{id:t,name:r(i("name"),e.name,"",h),context:w,
file:r(i("file"),e.file,a.file,n.files.get(w)),target:r(i("target"),e.target,""),platforms:r(i("platforms"),e.platforms,[...a.platforms]),buildArgs:r(i("build-args"),e["build-args"],{}),tags:r(i("tags"),
e.tags,[...a.tags]),flavor:r(i("flavor"),e.flavor,[]),labels:r(i("labels"),e.labels,[]),annotations:r(i("annotations"),e.annotations,[]),...e.paths===void 0?{}:{paths:r(i("paths"),e.paths,[])},...e.build===
void 0?{}:{build:we(e.build)}}}function we({secrets:t,...e}){const n=Object.entries(e).flatMap(([o,r])=>r===void 0?[]:[[o.replace(/-(.)/g,(i,a)=>a.toUpperCase()),r]]),s=Object.entries(t??{}).map(([o,r])=>[
o,{secret:r}]);return{...Object.fromEntries(n),...t===void 0?{}:{secrets:Object.fromEntries(s)}}}function $e(t,{choose:e}){const n=y.N.scan;return{secrets:e("scan.secrets",t.secrets,n.secrets),trivy:e(
"scan.trivy",t.trivy,n.trivy),failOn:e("scan.fail-on",t["fail-on"],n.failOn),onlyFixed:e("scan.only-fixed",t["only-fixed"],n.onlyFixed),ignore:e("scan.ignore",t.ignore,n.ignore).map(s=>({id:s.id,path:s.
path??"",package:s.package??"",reason:s.reason,until:s.until??"",untilFixed:s["until-fixed"]??!1})),onlyNew:e("scan.only-new",t["only-new"],n.onlyNew),baseline:e("scan.baseline",t.baseline,n.baseline),
deployedTo:e("scan.deployed-to",t["deployed-to"],n.deployedTo),vex:e("scan.vex",t.vex,n.vex),files:e("scan.files",t.files,n.files),images:e("scan.images",t.images,n.images),grype:e("scan.grype",t.grype,
n.grype),hardening:e("scan.hardening",t.hardening,n.hardening),sarif:Object.entries(e("scan.sarif",t.sarif,{})).map(([s,{run:o,file:r}])=>({id:s,run:o??"",file:r??""})),sbom:e("scan.sbom",t.sbom,n.sbom),
...ve(t.zap),upload:e("scan.upload",t.upload,n.upload),comment:e("scan.comment",t.comment,n.comment),database:{mirrors:e("scan.database.mirrors",t.database?.mirrors,n.database.mirrors),maxAge:e("scan.\
database.max-age",t.database?.["max-age"],n.database.maxAge),offline:e("scan.database.offline",t.database?.offline,n.database.offline)},install:e("scan.install",t.install,n.install),lock:e("scan.lock",
t.lock,n.lock),mirrors:e("scan.mirrors",t.mirrors,n.mirrors)}}function ve(t){return t===void 0?{}:{zap:{target:t.target,rules:t.rules??"",image:t.image??""}}}function ke(t){return Object.entries(t).map(
([e,n])=>({id:e,image:n.image??"",command:n.command??[],stack:n.stack??"",images:n.images??{},env:n.env??{},port:n.port??0,ready:n.ready??"",timeout:n.timeout??y.N.service.timeout,provides:n.provides??
{}}))}function xe({written:t,detected:e,chooser:n,root:s,state:o,forge:r}){const{choose:i}=n,a=i("app",t.app,"app",e.app),h=i("state",void 0,`${s}/${y.N.state}`,o);return{app:a,root:s,state:h,gates:de(
t.gates,{detected:e.gates,services:t.services,presets:t.quality?.presets,chooser:n}),services:ke(t.services??{}),quality:pe(t.quality??{},e.caches),builds:Oe(t.builds??{},n),images:be(t.images,e,n),scan:$e(
t.scan??{},n),environments:Object.entries(t.environments??{}).map(([w,b])=>ce(w,b,{general:t,chooser:n})),...t.runners===void 0?{}:{runners:t.runners},patience:i("patience",t.patience,y.N.patience),records:je(
t.records,{chooser:n,root:s,state:h,forge:r})}}function Oe({wait:t,tags:e,legs:n,parallel:s},{choose:o}){const r=y.N.builds;return{wait:o("builds.wait",t,r.wait),tags:o("builds.tags",e,r.tags),legs:o(
"builds.legs",n,r.legs),parallel:o("builds.parallel",s,r.parallel)}}function je(t,{chooser:e,root:n,state:s,forge:o}){const r=typeof t=="object"?t:{kind:t,file:void 0},i=e.choose("records.file",r.file,
`${s}/records.db`);return{kind:e.choose("records.kind",r.kind,o?"github":"sqlite"),file:i.startsWith("/")?i:`${n}/${i}`}}async function Ne(t){const e=await _e(t),n=(0,M.kO)(e.origin),s=xe({written:e.written,
detected:e.detected,chooser:n,root:t.root,state:Se(t),forge:t.forge});Fe(s.images,e.problem);const o=Ae(t,s.environments),r=await Ee(s.environments,t,{config:e,deploying:o});return{...s,environments:r.
settled,sources:n.sources,warnings:r.warnings}}async function _e(t){const e=t.inputs.get("config"),n=e?.value??y.N.config,s=await te(n,t);if(s===void 0&&e!==void 0)throw new v.HR("usage",`There is no \
config file ${n} (from ${e.source.where}).`,{place:{file:n}});const o=t.inputs.overrides();if(s===void 0&&o.length===0){const i=await(0,D.o)({...t,contexts:[]});if(!(i.compose!==void 0&&!i.files.has("\
.")))return{written:{},detected:i,origin:()=>({from:"default",where:"default"}),problem:(h,w)=>({path:h,text:w})}}const{readValidated:r}=await Promise.all([m.e(8815),m.e(2857),m.e(2247)]).then(m.bind(
m,72247));return r({input:t,file:n,content:s,overrides:o})}async function te(t,{readFile:e}){try{return await e(t)}catch(n){const s=n instanceof Error?n.message:String(n);throw new v.HR("usage",`${t}:\
 cannot be read: ${s}`,{cause:n,place:{file:t}})}}function Se({root:t,inputs:e,env:n}){const s=e.get("state")?.value??n.DEPLOY_ACTION_STATE;if(s===void 0||s==="")return;const o=e.get("state")?.source.
where??"environment variable DEPLOY_ACTION_STATE";return{value:s.startsWith("/")?s:`${t}/${s}`,where:o}}function Fe(t,e){const n=t.filter(({name:s})=>s==="");if(n.length!==0)throw(0,$.VA)(n.map(({id:s})=>e(
`images.${s}`,"has no name, and none could be detected (no GITHUB_REPOSITORY, no git remote of a known forge)")),`Write the image's name, for example: images: { ${n[0]?.id}: ghcr.io/acme/shop }`)}function Ae({
inputs:t,deploying:e},n){const s=t.get("environment"),o=n.map(({id:i})=>i),r=s===void 0?void 0:(0,F.x2)(s.value).id;if(s!==void 0&&!o.includes(r??"")){const i=o.length===0?"; the config has none":(0,S.
a)(s.value,o)||`; known: ${o.join(", ")}`,a=`environment: there is no ${JSON.stringify(s.value)}${i} (from ${s.source.where})`;throw new v.HR("usage",a)}return e??(r===void 0?[]:[r])}async function Ee(t,e,{
config:n,deploying:s}){const o=[],r=[];let i="";const a=[];for(const h of t){const w=await z({environment:h.id,declared:h.variables,env:e.env,secrets:e.secrets??{},readFile:W=>te(W,e),ci:e.ci,origin:n.
origin}),b=w.given.map(({name:W,noSecret:ne,...Z})=>({path:W,...Z})),I=[...w.committed,...s.includes(h.id)?b:[]];I.length>0&&(i=i||h.id),r.push(...I),o.push(...w.warnings);const{variables:H,given:J}=w;
a.push({...h,variables:H,...J.length===0?{}:{wrong:J}})}if(r.length>0)throw p(i,r);return{settled:a,warnings:o}}}),6009:((U,A,m)=>{m.d(A,{Lw:()=>O,bN:()=>f,kO:()=>S});var v=m(6598);function S(l){const d={};
return{sources:d,choose:(c,u,$,j)=>u!==void 0?(d[c]=l(c),u):(d[c]=j?{from:"detected",where:j.where}:{from:"default",where:"default"},j?j.value:$)}}const F={gates:"run",images:"name",variables:"default"};
function O(l,d){return d.reduce((c,{path:u,value:$})=>g(c,u,$),l)}function g(l,[d="",...c],u,$=""){const j=(0,v.pi)(l)?l:{};if(c.length===0)return{...j,[d]:u};const x=j[d],N=x===void 0||(0,v.pi)(x)?x:
{[F[$]??"value"]:x};return{...j,[d]:g(N,c,u,String(d))}}function f(l){return new Map(l.map(({path:d,source:c})=>[(0,v.P8)(d),c]))}}),6598:((U,A,m)=>{m.d(A,{P8:()=>v,fK:()=>F,pi:()=>S});function v(O){return O.
reduce((g,f)=>typeof f=="number"?`${g}[${f}]`:g===""?f:`${g}.${f}`,"")}function S(O){return typeof O=="object"&&O!==null&&!Array.isArray(O)}function F(O,g){return g.reduce((f,l)=>Array.isArray(f)?f[Number(
l)]:S(f)&&Object.hasOwn(f,l)?f[String(l)]:void 0,O)}}),8294:((U,A,m)=>{m.d(A,{R3:()=>F,VA:()=>O});var v=m(48165);function S({place:f,path:l,text:d}){return[f===void 0?"":F(f),l,d].filter(u=>u!=="").join(
": ")}function F({file:f,line:l,column:d}){return[f,l,d].filter(c=>c!==void 0).join(":")}function O(f,l){const d=[...new Set(g(f).map(S))],c=d.slice(1,50),u=g(f)[0]?.place;return new v.HR("usage",d[0]??
"Wrong settings.",{details:d.length>50?[...c,`… and ${d.length-50} more problems`]:c,...u===void 0?{}:{place:u},...l===void 0?{}:{hint:l}})}function g(f){const l=[...new Set(f.map(c=>c.place?.file))],
d=({place:c})=>l.indexOf(c?.file);return f.toSorted((c,u)=>d(c)-d(u)||(c.place?.line??0)-(u.place?.line??0)||(c.place?.column??0)-(u.place?.column??0))}}),99377:((U,A,m)=>{m.d(A,{BU:()=>O,I:()=>F,Rd:()=>S});
const v=["name","connection","url","checks"];function S(g){return Object.keys(g).filter(f=>!v.includes(f))}function F(g){return S(g)[0]??""}function O(g){const{name:f}=g;return f??F(g)}})};export{Me as id,Re as ids,Pe as modules};

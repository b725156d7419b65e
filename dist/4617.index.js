const Le=4617,Ie=[4617],De={46986:((U,F,f)=>{f.d(F,{E:()=>y});const y=["started","succeeded","failed","rolled-back"]}),54215:((U,F,f)=>{f.d(F,{N:()=>S});const y=6e4,S={config:".github/deploy.yml",state:"\
.deploy-action",patience:2*y,builds:{wait:15*y,tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*y,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,
services:[],weight:1,reports:{},limits:{findings:"error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:y},image:{context:".",file:"Docker\
file",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",
vex:[],files:["vulnerabilities","misconfigurations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],
maxAge:7200*y,offline:!1,cache:!0},install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*y,stable:1e4,keep:5},lock:{ttl:2*y,wait:10*y},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,
empty:"wait"},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),7755:((U,F,f)=>{f.d(F,{m:()=>C,o:()=>N});const y={"package-lock.json":["~/.npm"],"pnpm-lock.yaml":["~/.local/share\
/pnpm/store"],"yarn.lock":["~/.cache/yarn","~/.yarn/berry/cache"],"bun.lock":["~/.bun/install/cache"],"uv.lock":["~/.cache/uv"],"poetry.lock":["~/.cache/pypoetry"],"requirements.txt":["~/.cache/pip"],
"mix.lock":["deps","_build"],"go.sum":["~/go/pkg/mod","~/.cache/go-build"],"Cargo.lock":["~/.cargo/registry","~/.cargo/git","target"]};function S(p){return Object.entries(y).flatMap(([k,_])=>p.includes(
k)?[{id:k.toLowerCase().replace(/[^a-z0-9]+/g,"-"),paths:_,key:[k]}]:[])}var M=f(6598);async function O(p,k){for(const{ecosystem:_,marks:P,suggest:E}of m){const I=P.find(w=>p.includes(w));if(I!==void 0){
const w=await E(p,k);return{ecosystem:_,gates:w.map(([D,A,B={}])=>({value:{id:D,run:A,reports:B},where:I}))}}}return{ecosystem:void 0,gates:[]}}const g=".deploy-action/reports",m=[{ecosystem:"node",marks:[
"package.json"],suggest:l},{ecosystem:"elixir",marks:["mix.exs"],suggest:()=>[["lint","mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix deps.get && mix t\
est"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test",`mkdir -p ${g} && go test -coverprofile=${g}/cover.out ./...`,{coverage:[`${g}/cover.ou\
t`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:p=>{const k=p.includes("Cargo.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${k} --all-targets -- -D warnings`],["test",
`cargo test${k}`]]}},{ecosystem:"python",marks:["pyproject.toml","setup.py","requirements.txt"],suggest:c},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function l(p,k){
const _=$(await k("package.json")),P=(0,M.pi)(_.scripts)?_.scripts:{},E=String(_.packageManager??"").split("@")[0]??"",w=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb",
"bun"]].find(([A])=>p.includes(A))?.[1]??"npm",D=["npm","pnpm","yarn","bun"].includes(E)?E:w;return["lint","typecheck","test"].filter(A=>d(P[A])).map(A=>[A,`${D} run ${A}`])}function d(p){return typeof p==
"string"&&p.trim()!==""&&!p.includes("no test specified")}async function c(p,k){const P=`${await k("pyproject.toml")??""}
${await k("requirements.txt")??""}
${await k("requirements-dev.txt")??""}`,E=A=>new RegExp(`^\\[tool\\.${A}\\b|^\\s*["']?${A}\\b`,"mi").test(P),I=p.includes("uv.lock")?"uv run ":p.includes("poetry.lock")?"poetry run ":"",w=[...E("ruff")?
[`${I}ruff check .`]:[],...E("black")?[`${I}black --check .`]:[]],D=E("pytest")||p.includes("pytest.ini")||p.includes("tests");return[...w.length>0?[["lint",w.join(" && ")]]:[],...E("mypy")||p.includes(
"mypy.ini")?[["typecheck",`${I}mypy .`]]:[],...D?[u(I,E("coverage")||E("pytest-cov")||p.includes(".coveragerc"))]:[]]}function u(p,k){const _=`${g}/junit.xml`;if(!k)return["test",`${p}python -m pytest\
 --junitxml=${_}`,{junit:[_]}];const P=`${g}/coverage.xml`;return["test",`${p}python -m coverage run -m pytest --junitxml=${_} || failed=$?; ${p}python -m coverage xml -o ${P}; exit \${failed:-0}`,{junit:[
_],coverage:[P]}]}function $(p){try{const k=JSON.parse(p??"{}");return(0,M.pi)(k)?k:{}}catch{return{}}}var j=f(49055),x=f(26015);async function N(p){const k=await p.listFiles("."),{ecosystem:_,gates:P}=await O(
k,R=>p.readFile(R)),E=await(0,j.C)(k,R=>p.listFiles(R)),I=new Map;for(const R of new Set([".",...p.contexts])){const G=await L(R,R==="."?k:await p.listFiles(R));G!==void 0&&I.set(R,G)}const w=(0,x._)(
p),D=C.find(R=>k.includes(R)),A=p.root.split("/").findLast(R=>R!=="")??"",B=w?{value:z(w.name),where:w.where}:{value:z(A),where:"name of the folder"};return{...B.value===""?{}:{app:B},ecosystem:_,gates:[
...P,...E],caches:S(k),...w?.image===void 0?{}:{image:{value:w.image,where:w.where}},files:I,...D===void 0?{}:{compose:{value:D,where:D}}}}const C=["compose.yaml","compose.yml","docker-compose.yaml","\
docker-compose.yml"];async function L(p,k){const _=["Containerfile","Dockerfile"].find(P=>k.includes(P));return _===void 0?void 0:{value:_,where:p==="."?_:`${p}/${_}`}}function z(p){return p.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,"")}}),49055:((U,F,f)=>{f.d(F,{C:()=>M,M:()=>l});const y=["openapi","swagger"].flatMap(c=>["yaml","yml","json"].map(u=>`${c}.${u}`)),S=[".","a\
pi","docs","openapi","priv/static"];async function M(c,u){const $=c.filter(N=>/^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(N)&&!/ignore$/.test(N)),j=await Promise.all(S.map(async N=>(N==="."?c:await u(
N)).filter(L=>y.includes(L)).map(L=>N==="."?L:`${N}/${L}`))),x=await m(c,u);return[...O("dockerfile",$),...O("openapi",j.flat()),...x===void 0?[]:[x]]}function O(c,u){const[$]=u;return $===void 0?[]:[
{value:{id:c,run:"",reports:{},check:{look:c,files:u}},where:$}]}const g=["migrations","db/migrations"];async function m(c,u){const $=(x,N)=>({value:{id:"migrations",run:l(N),reports:{},provided:"DATA\
BASE_URL"},where:x});if(c.includes("alembic.ini"))return $("alembic.ini",{up:"alembic upgrade head",down:"alembic downgrade base"});if(c.includes("mix.exs")&&(await u("priv/repo/migrations")).length>0)
return $("priv/repo/migrations",{up:"mix ecto.migrate",down:"mix ecto.rollback --all"});const j=c.find(x=>/^knexfile\.[cm]?[jt]s$/.test(x));if(j!==void 0)return $(j,{up:"npx knex migrate:latest",down:"\
npx knex migrate:rollback --all"});for(const x of g){const N=await u(x);if(N.some(C=>C.endsWith(".up.sql"))&&N.some(C=>C.endsWith(".down.sql")))return $(x,{up:d(`${x}/*.up.sql`),down:d(`$(ls -r ${x}/*\
.down.sql)`)})}}function l({up:c,down:u}){return[c,u,c].join(`
`)}function d(c){return`for file in ${c}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`}}),26015:((U,F,f)=>{f.d(F,{M:()=>O,_:()=>y});function y({repository:l,
serverUrl:d,remoteUrl:c}){if(l!=="")return M(m(d),l,"GITHUB_REPOSITORY");const u=c===void 0?void 0:O(c);return u&&M(u.host,u.path,"git remote")}const S={"github.com":"ghcr.io","gitlab.com":"registry.g\
itlab.com"};function M(l,d,c){const u=d.toLowerCase().split("/").filter(x=>x!==""),$=u.at(-1);if($===void 0)return;const j=S[l];return{name:$,image:j===void 0?void 0:`${j}/${u.join("/")}`,where:c}}function O(l){
const d=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(l);if(d?.[1]!==void 0&&d[2]!==void 0)return{host:d[1].toLowerCase(),path:g(d[2])};if(!URL.canParse(l))return;const c=new URL(l);return c.hostname===
""?void 0:{host:c.hostname,path:g(c.pathname)}}function g(l){return l.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function m(l){return URL.canParse(l)?new URL(l).hostname:""}}),98003:((U,F,f)=>{f.d(
F,{q:()=>S});const y=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;function S(g,{comments:m=!0}={}){const l=g.replace(/^\uFEFF/,"").split(/\r?\n/),d=[],c=[];for(let u=0;u<l.length;u++){const $=u+
1,j=l[u]??"";if(j.trim()===""||m&&/^\s*#/.test(j))continue;const[,x,N=""]=y.exec(j)??[];if(x===void 0){c.push($);continue}const C=/^(["'`])/.exec(N)?.[1];if(C===void 0){d.push({name:x,value:(m?N.replace(
/\s+#.*$/,""):N).trim(),line:$});continue}const L=M(l,u,{rest:N,quote:C});if(L===void 0){c.push($);continue}d.push({name:x,value:C==='"'?O(L.value):L.value,line:$}),u=L.index}return{entries:d,wrong:c}}
function M(g,m,{rest:l,quote:d}){let c=l.slice(1);for(let u=m;u<g.length;u++){u>m&&(c+=`
${g[u]}`);const $=c.search(d==='"'?/(?<!\\)"/:new RegExp(d));if($>=0)return{value:c.slice(0,$),index:u}}}function O(g){return g.replace(/\\([nrt"\\])/g,(m,l)=>({n:`
`,r:"\r",t:"	"})[l]??l)}}),74617:((U,F,f)=>{f.d(F,{loadSettings:()=>Fe});var y=f(48165),S=f(66661),M=f(25837),O=f(98003),g=f(6598);async function m(t){const{environment:e,env:n,secrets:s,ci:o,origin:r}=t,
i=await d(`config/${e}.json`,t.readFile),a=await u(`.env.${e}`,t.readFile),h=o?l:await u(".env",t.readFile),v=(b,T,H)=>b===void 0||b===""?void 0:{value:b,source:{from:T,where:H},committed:!1};return{environment:e,
ci:o,find:b=>v(s[b],"secret",`secret ${b}`)??v(n[b],"environment",`environment variable ${b}`)??h.values.get(b)??a.values.get(b)??i.values.get(b),preset:(b,T)=>b===void 0?void 0:{value:b,source:{from:"\
default",where:r(T).where},committed:!0},fileNames:[i,a].flatMap(b=>[...b.values].map(([T,{source:H}])=>({name:T,file:H.where.split(":")[0]??""}))),problems:[...i.problems,...a.problems,...h.problems]}}
const l={values:new Map,problems:[]};async function d(t,e){const n=await e(t);if(n===void 0)return l;const s=(i,a={file:t})=>({values:new Map,problems:[{place:a,path:"",text:i}]});let o;try{o=JSON.parse(
n.replace(/^\uFEFF/,""))}catch(i){return s("not JSON",c(t,i))}if(!(0,g.pi)(o))return s("expected an object of variables");const r=new Map;for(const[i,a]of Object.entries(o)){if(a===null)continue;const h=n.
slice(0,Math.max(0,n.indexOf(JSON.stringify(i)))).split(`
`).length;r.set(i,{value:typeof a=="object"?JSON.stringify(a):String(a),source:{from:"file",where:`${t}:${h}`},place:{file:t,line:h},committed:!0})}return{values:r,problems:[]}}function c(t,e){const n=e instanceof
Error?e.message:"",[,s,o]=/line (\d+) column (\d+)/.exec(n)??[];return s===void 0?{file:t}:{file:t,line:Number(s),column:Number(o)}}async function u(t,e){const n=await e(t);if(n===void 0)return l;const{
entries:s,wrong:o}=(0,O.q)(n);return{values:new Map(s.map(({name:r,value:i,line:a})=>[r,{value:i,source:{from:"dotenv",where:`${t}:${a}`},place:{file:t,line:a},committed:!1}])),problems:o.map(r=>({place:{
file:t,line:r},path:"",text:"expected NAME=value"}))}}var $=f(8294);function j(t,e){if(N(e))return"still holds a placeholder";const n=C(t.type,e);if(n!==void 0)return`is not ${n}`;if(t.oneOf.length>0&&
!t.oneOf.includes(e))return`is not one of ${t.oneOf.join(", ")}`;if(t.pattern!==""&&!new RegExp(`^(?:${t.pattern})$`,"u").test(e))return`does not match the pattern ${t.pattern}`}const x=/^(change[-_ ]?me|to[-_ ]?do|tbd|fix[-_ ]?me|x{3,}|placeholder|replace[-_ ]?(me|this)|(your|my)[-_ ].*[-_ ]here|<[^<>]*>|\.\.\.|…|insert[-_ ].*)$/i;
function N(t){return x.test(t.trim())}function C(t,e){const n=e.trim();switch(t){case"string":return;case"number":return n!==""&&Number.isFinite(Number(n))?void 0:"a number";case"integer":return/^-?\d+$/.
test(n)?void 0:"a whole number";case"boolean":return/^(true|false)$/.test(n)?void 0:"true or false";case"port":return/^\d{1,5}$/.test(n)&&Number(n)>=1&&Number(n)<=65535?void 0:"a port (1 to 65535)";case"\
url":return/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(n)&&URL.canParse(n)?void 0:"a URL";case"json":return L(n)?void 0:"JSON"}}function L(t){try{return JSON.parse(t),!0}catch{return!1}}async function z(t){if(t.
declared.length===0)return{variables:[],committed:[],given:[],warnings:[]};const e=await m(t),n=t.declared.map(s=>k(s,e));return{variables:n.map(({variable:s})=>s),committed:[...e.problems,...n.flatMap(
({committed:s})=>s)],given:n.flatMap(({given:s})=>s),warnings:I(t,e)}}function p(t,e){return(0,$.VA)(e,`Give each variable in config/${t}.json, as env of the step (from GitHub's variables), or, if it \
is a secret, in the input "secrets"; on a laptop also in .env.`)}function k({default:t,defaultAt:e,...n},s){const o=s.find(n.name)??s.preset(t,e);if(o===void 0||o.value==="")return{variable:n,committed:[],
given:P(n,s)};const r=n.secret||o.source.from==="secret",i=j(n,o.value),a=i===void 0?[]:[_(n.name,o,i)];return n.secret&&o.committed&&a.push(_(n.name,o,"is a secret and must not stand in this file")),
{variable:{...n,secret:r,value:r?{secret:n.name}:o.value,source:o.source},committed:o.committed?a:[],given:o.committed?[]:a.map(({path:h,...v})=>({name:h,...v,noSecret:!1}))}}function _(t,e,n){return e.
place!==void 0?{place:e.place,path:t,text:n}:{path:t,text:`${n} (from ${e.source.where})`}}function P(t,e){if(!t.required)return[];const n=t.secret?"secret":"variable";return[{name:t.name,noSecret:t.secret,
text:`the ${n} has no value for ${e.environment}; it may be set in ${E(t,e)}`}]}function E(t,{environment:e,ci:n}){return[...t.secret?['the input "secrets"',"the environment"]:[`config/${e}.json`,`.en\
v.${e}`,"the environment"],...n?[]:[".env"]].join(", ")}function I({environment:t,declared:e},n){const s=e.map(({name:o})=>o);return n.fileNames.filter(({name:o})=>!s.includes(o)).map(({name:o,file:r})=>`${r}\
: ${o} is not declared under variables and is not passed to ${t}${(0,S.a)(o,s)}`)}var w=f(54215),D=f(7755),A=f(6009),B=f(99377);const R=18e5;function G(t){return t.flatMap(({migrate:e,backup:n})=>{if(e!==
void 0){const{service:T,run:H,undo:J,irreversible:Q,timeout:Y=R}=e,W=J!==void 0?"undo":Q===!0?"irreversible":"keep";return[{kind:"migrate",service:T,run:Z(H),undo:Z(J),way:W,timeout:Y}]}if(n===void 0)
return[];const{service:s,database:o,volume:r,run:i,user:a="postgres",verify:h=!1,keep:v=5,timeout:b=R}=n;return i!==void 0?[{kind:"command",service:s,run:Z(i),timeout:b}]:o!==void 0?[{kind:"database",
service:s,database:o,user:a,verify:h,keep:v,timeout:b}]:r===void 0?[]:[{kind:"volume",service:s,volume:r,keep:v,timeout:b}]})}function Z(t){return t===void 0?[]:typeof t=="string"?["sh","-c",t]:t}var se=f(
98919);function q(t,e,{choose:n}){if(e===void 0)return;for(const[h,v]of Object.entries(e))n(`${t}.${h}`,v,v);const{ssh:s,context:o,tls:r}=e,i={...V("key",e.key),...V("cert",e.cert),...V("ca",e.ca)};return o!==
void 0?{way:"context",context:o}:r!==void 0?{way:"tls",address:r,...i}:{way:"ssh",...(0,se.b)(s??"")??{user:"",host:"",port:22},...V("key",e.key),knownHosts:e["known-hosts"]??"",fingerprints:e.fingerprint??
[]}}function V(t,e){return e===void 0?{}:{[t]:{secret:e}}}function re(t,e,n){if(e.hosts===void 0)return;const{choose:s}=n;return{members:Object.entries(e.hosts).flatMap(([r,i])=>{const a=q(`${t}.hosts\
.${r}.connection`,i.connection,n);return a===void 0?[]:[{name:r,connection:a,url:s(`${t}.hosts.${r}.url`,i.url,"")}]}),batch:s(`${t}.batch`,e.batch,"1")}}function oe(t){return Object.entries(t).map(([
e,{run:n="",prometheus:s,above:o,below:r,...i}])=>({id:e,run:n,...s===void 0?{}:{query:ie(s)},...o===void 0?{}:{above:o},...r===void 0?{}:{below:r},...w.N.metric,...Object.fromEntries(Object.entries(i).
filter(([,a])=>a!==void 0))}))}function ie({url:t,query:e,token:n}){return{url:t,query:e,...n===void 0?{}:{token:{secret:n}}}}function ae(t){const e=new Map;for(const{at:n,variables:s={},secrets:o=[]}of t){
const r=n===""?"":`${n}.`;for(const[i,a]of Object.entries(s)){const h=typeof a=="string"?{default:a}:a,v=e.get(i)??{at:""},b=h.default===void 0?v.at:`${r}variables.${i}.default`;e.set(i,{...v,...h,at:b})}
for(const i of o)e.set(i,{at:"",...e.get(i),secret:!0})}return[...e].map(([n,s])=>({name:n,type:s.type??"string",required:s.required??s.secret??!1,secret:s.secret??!1,pattern:s.pattern??"",oneOf:s["on\
e-of"]??[],defaultAt:s.at,...s.default===void 0?{}:{default:s.default}}))}function ce(t,e,{general:n,chooser:s}){const{choose:o}=s,r=T=>`environments.${t}.${T}`,i=w.N.environment,a=q(r("connection"),e.
connection,s),h=re(`environments.${t}`,e,s),[v,...b]=ue(r("targets"),e.targets,s);return{id:t,when:{branch:o(r("when.branch"),e.when?.branch,[]),tag:o(r("when.tag"),e.when?.tag,[])},url:o(r("url"),e.url,
""),protected:o(r("protected"),e.protected,!1),after:o(r("after"),e.after,""),...e.score===void 0?{}:{score:o(r("score"),e.score,0)},target:X(r("target"),e.target,s),...a===void 0?{}:{connection:a},...h===
void 0?{}:{hosts:h},variables:ae([{at:"",variables:n.variables,secrets:n.secrets},{at:`environments.${t}`,variables:e.variables,secrets:e.secrets}]),...le(r("secrets-from"),e["secrets-from"]?.aws,s),...e.
before===void 0?{}:{before:G(o(r("before"),e.before,[]))},checks:ee(r("checks"),e.checks??{},s),freeze:o(r("freeze"),e.freeze,[]),rollback:o(r("rollback"),e.rollback,i.rollback),deadline:o(r("deadline"),
e.deadline,i.deadline),stable:o(r("stable"),e.stable,i.stable),keep:o(r("keep"),e.keep,i.keep),lock:{ttl:o(r("lock.ttl"),e.lock?.ttl,w.N.lock.ttl),wait:o(r("lock.wait"),e.lock?.wait,w.N.lock.wait)},...v,
...b.length===0?{}:{beside:b}}}function ue(t,e,n){return(e??[]).map((s,o)=>{const r=`${t}[${o}]`,{connection:i,url:a,checks:h}=s,v=(0,B.I)(s),b=q(`${r}.connection`,i,n);return{part:(0,B.BU)(s),target:X(
r,{[v]:s[v]},n),...b===void 0?{}:{connection:b},...a===void 0?{}:{url:n.choose(`${r}.url`,a,"")},...h===void 0?{}:{checks:ee(`${r}.checks`,h,n)}}})}function le(t,e,{choose:n}){if(e===void 0)return{};const{
region:s,role:o="",keys:r}=n(`${t}.aws`,e,e);return{secretsFrom:{kind:"aws",region:s,role:o,keys:r}}}function X(t,e,{choose:n}){const[s="",o]=Object.entries(e??{})[0]??[],r=(i,a)=>{if(!(0,g.pi)(a))n(i,
a,a);else for(const[h,v]of Object.entries(a))r(`${i}.${h}`,v)};return r(`${t}.${s}`,o),{kind:s,config:o}}function ee(t,e,n){const s=te(`${t}.health`,e.health,n),o=te(`${t}.ready`,e.ready,n);return{...s===
void 0?{}:{health:s},...o===void 0?{}:{ready:o},smoke:n.choose(`${t}.smoke`,e.smoke,""),...e.metrics===void 0?{}:{metrics:oe(n.choose(`${t}.metrics`,e.metrics,{}))}}}function te(t,e,{choose:n}){if(e===
void 0)return;const s=typeof e=="string"?{url:e}:e,o=w.N.probe;return{url:n(`${t}.url`,s.url,""),status:n(`${t}.status`,s.status,o.status),contains:n(`${t}.contains`,s.contains,o.contains),consecutive:n(
`${t}.consecutive`,s.consecutive,o.consecutive),every:n(`${t}.every`,s.every,o.every),timeout:n(`${t}.timeout`,s.timeout,o.timeout)}}var de=f(49055);function fe(t,e){const{presets:n=!1}=e,s=t===void 0||
n===!0?()=>!0:r=>n!==!1&&n.includes(r),o=pe(t??{},e.chooser);return[...me(e).filter(({id:r})=>s(r)&&!o.some(i=>i.id===r)),...o]}function me({detected:t,services:e={},chooser:n}){return t.flatMap(({value:{
provided:s,...o},where:r})=>{const i=Object.entries(e).find(([,a])=>s!==void 0&&s in(a.provides??{}));return s!==void 0&&i===void 0?[]:(n.choose(`gates.${o.id}.run`,void 0,o.run,{value:o.run,where:r}),
[{env:{},needs:[],...w.N.gate,services:i===void 0?[]:[i[0]],...o}])})}function pe(t,e){const n=w.N.gate;return Object.entries(t).map(([s,o])=>{const r=typeof o=="string"?{run:o}:o,i=a=>`gates.${s}.${a}`;
return{id:s,run:e.choose(i("run"),r.run??(r.migrate&&(0,de.M)(r.migrate)),""),directory:e.choose(i("directory"),r.directory,n.directory),env:e.choose(i("env"),r.env,{}),needs:e.choose(i("needs"),r.needs,
[]).filter(a=>a!=="image"),onImage:r.needs?.includes("image")??n.onImage,timeout:e.choose(i("timeout"),r.timeout,n.timeout),retries:e.choose(i("retries"),r.retries,n.retries),advisory:e.choose(i("advi\
sory"),r.advisory,n.advisory),when:{...n.when,...K(r.when??{})},services:e.choose(i("services"),r.services,[]),weight:e.choose(i("weight"),r.weight,n.weight),reports:K(r.reports??{}),limits:he(r.limits??
{}),...be(r)}})}function ge(t,e){const{presets:n,cache:s=!1,"cache-folder":o,...r}=t,i=typeof s=="boolean"?[]:Object.entries(s).map(([a,h])=>({id:a,...h}));return{...w.N.quality,...K({...r,cacheFolder:o}),
caches:s===!0?e:i}}function he({"changed-coverage":t,"coverage-drop":e,"only-new":n,...s}){return{...w.N.gate.limits,...K({...s,changedCoverage:t,coverageDrop:e,onlyNew:n})}}function K(t){return Object.
fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}function be({variables:t,openapi:e,dockerfile:n}){return t!==void 0?{check:{look:"variables",environments:t}}:e!==void 0?{check:{look:"openapi",
files:e}}:n===void 0?{}:{check:{look:"dockerfile",files:n}}}function ye(t,e,n){const s=t??(e.files.has(".")?{app:{}}:{}),o=Object.keys(s).length>1;return Object.entries(s).map(([r,i])=>we(r,typeof i==
"string"?{name:i}:i,{detected:e,chooser:n,suffix:o?`-${r}`:""}))}function we(t,e,{detected:n,chooser:s,suffix:o}){const{choose:r}=s,i=b=>`images.${t}.${b}`,a=w.N.image,h=n.image&&{value:`${n.image.value}${o}`,
where:n.image.where},v=r(i("context"),e.context,a.context);return{id:t,name:r(i("name"),e.name,"",h),context:v,file:r(i("file"),e.file,a.file,n.files.get(v)),target:r(i("target"),e.target,""),platforms:r(
i("platforms"),e.platforms,[...a.platforms]),buildArgs:r(i("build-args"),e["build-args"],{}),tags:r(i("tags"),e.tags,[...a.tags]),flavor:r(i("flavor"),e.flavor,[]),labels:r(i("labels"),e.labels,[]),annotations:r(
i("annotations"),e.annotations,[]),...e.paths===void 0?{}:{paths:r(i("paths"),e.paths,[])},...e.build===void 0?{}:{build:$e(e.build)}}}function $e({secrets:t,...e}){const n=Object.entries(e).flatMap(([
o,r])=>r===void 0?[]:[[o.replace(/-(.)/g,(i,a)=>a.toUpperCase()),r]]),s=Object.entries(t??{}).map(([o,r])=>[o,{secret:r}]);return{...Object.fromEntries(n),...t===void 0?{}:{secrets:Object.fromEntries(
s)}}}var ve=f(46986);function ke(t){return Object.entries(t).map(([e,{slack:n,teams:s,webhook:o,key:r,on:i,environments:a}])=>({id:e,kind:n===void 0?s===void 0?"webhook":"teams":"slack",url:{secret:n??
s??o??""},...r===void 0?{}:{key:{secret:r}},on:i??ve.E,environments:a??[]}))}function xe(t,{choose:e}){const n=w.N.scan;return{secrets:e("scan.secrets",t.secrets,n.secrets),trivy:e("scan.trivy",t.trivy,
n.trivy),failOn:e("scan.fail-on",t["fail-on"],n.failOn),onlyFixed:e("scan.only-fixed",t["only-fixed"],n.onlyFixed),ignore:e("scan.ignore",t.ignore,n.ignore).map(s=>({id:s.id,path:s.path??"",package:s.
package??"",reason:s.reason,until:s.until??"",untilFixed:s["until-fixed"]??!1})),onlyNew:e("scan.only-new",t["only-new"],n.onlyNew),baseline:e("scan.baseline",t.baseline,n.baseline),deployedTo:e("scan\
.deployed-to",t["deployed-to"],n.deployedTo),vex:e("scan.vex",t.vex,n.vex),files:e("scan.files",t.files,n.files),images:e("scan.images",t.images,n.images),grype:e("scan.grype",t.grype,n.grype),hardening:e(
"scan.hardening",t.hardening,n.hardening),sarif:Object.entries(e("scan.sarif",t.sarif,{})).map(([s,{run:o,file:r}])=>({id:s,run:o??"",file:r??""})),sbom:e("scan.sbom",t.sbom,n.sbom),...Oe(t.zap),upload:e(
"scan.upload",t.upload,n.upload),comment:e("scan.comment",t.comment,n.comment),database:{mirrors:e("scan.database.mirrors",t.database?.mirrors,n.database.mirrors),javaMirrors:e("scan.database.java-mir\
rors",t.database?.["java-mirrors"],n.database.javaMirrors),maxAge:e("scan.database.max-age",t.database?.["max-age"],n.database.maxAge),offline:e("scan.database.offline",t.database?.offline,n.database.
offline),cache:e("scan.database.cache",t.database?.cache,n.database.cache)},install:e("scan.install",t.install,n.install),lock:e("scan.lock",t.lock,n.lock),mirrors:e("scan.mirrors",t.mirrors,n.mirrors)}}
function Oe(t){return t===void 0?{}:{zap:{target:t.target,rules:t.rules??"",image:t.image??""}}}function je(t){return Object.entries(t).map(([e,n])=>({id:e,image:n.image??"",command:n.command??[],stack:n.
stack??"",images:n.images??{},env:n.env??{},port:n.port??0,ready:n.ready??"",timeout:n.timeout??w.N.service.timeout,provides:n.provides??{}}))}function Ne({written:t,detected:e,chooser:n,root:s,state:o,
forge:r}){const{choose:i}=n,a=i("app",t.app,"app",e.app),h=i("state",void 0,`${s}/${w.N.state}`,o);return{app:a,root:s,state:h,gates:fe(t.gates,{detected:e.gates,services:t.services,presets:t.quality?.
presets,chooser:n}),services:je(t.services??{}),quality:ge(t.quality??{},e.caches),builds:_e(t.builds??{},n),images:ye(t.images,e,n),scan:xe(t.scan??{},n),environments:Object.entries(t.environments??{}).
map(([v,b])=>ce(v,b,{general:t,chooser:n})),...t.notify===void 0?{}:{notify:ke(t.notify)},...t.runners===void 0?{}:{runners:t.runners},patience:i("patience",t.patience,w.N.patience),records:Se(t.records,
{chooser:n,root:s,state:h,forge:r})}}function _e({wait:t,tags:e,legs:n,orphans:s,parallel:o},{choose:r}){const i=w.N.builds;return{wait:r("builds.wait",t,i.wait),tags:r("builds.tags",e,i.tags),legs:r(
"builds.legs",n,i.legs),orphans:r("builds.orphans",s,i.orphans),parallel:r("builds.parallel",o,i.parallel)}}function Se(t,{chooser:e,root:n,state:s,forge:o}){const r=typeof t=="object"?t:{kind:t,file:void 0},
i=e.choose("records.file",r.file,`${s}/records.db`);return{kind:e.choose("records.kind",r.kind,o?"github":"sqlite"),file:i.startsWith("/")?i:`${n}/${i}`}}async function Fe(t){const e=await Me(t),n=(0,A.
kO)(e.origin),s=Ne({written:e.written,detected:e.detected,chooser:n,root:t.root,state:Ee(t),forge:t.forge});Ae(s.images,e.problem);const o=Re(t,s.environments),r=await Pe(s.environments,t,{config:e,deploying:o});
return{...s,environments:r.settled,sources:n.sources,warnings:r.warnings}}async function Me(t){const e=t.inputs.get("config"),n=e?.value??w.N.config,s=await ne(n,t);if(s===void 0&&e!==void 0)throw new y.
HR("usage",`There is no config file ${n} (from ${e.source.where}).`,{place:{file:n}});const o=t.inputs.overrides();if(s===void 0&&o.length===0){const i=await(0,D.o)({...t,contexts:[]});if(!(i.compose!==
void 0&&!i.files.has(".")))return{written:{},detected:i,origin:()=>({from:"default",where:"default"}),problem:(h,v)=>({path:h,text:v})}}const{readValidated:r}=await Promise.all([f.e(8815),f.e(2857),f.
e(1164)]).then(f.bind(f,11164));return r({input:t,file:n,content:s,overrides:o})}async function ne(t,{readFile:e}){try{return await e(t)}catch(n){const s=n instanceof Error?n.message:String(n);throw new y.
HR("usage",`${t}: cannot be read: ${s}`,{cause:n,place:{file:t}})}}function Ee({root:t,inputs:e,env:n}){const s=e.get("state")?.value??n.DEPLOY_ACTION_STATE;if(s===void 0||s==="")return;const o=e.get(
"state")?.source.where??"environment variable DEPLOY_ACTION_STATE";return{value:s.startsWith("/")?s:`${t}/${s}`,where:o}}function Ae(t,e){const n=t.filter(({name:s})=>s==="");if(n.length!==0)throw(0,$.
VA)(n.map(({id:s})=>e(`images.${s}`,"has no name, and none could be detected (no GITHUB_REPOSITORY, no git remote of a known forge)")),`Write the image's name, for example: images: { ${n[0]?.id}: ghcr\
.io/acme/shop }`)}function Re({inputs:t,deploying:e},n){const s=t.get("environment"),o=n.map(({id:i})=>i),r=s===void 0?void 0:(0,M.x2)(s.value).id;if(s!==void 0&&!o.includes(r??"")){const i=o.length===
0?"; the config has none":(0,S.a)(s.value,o)||`; known: ${o.join(", ")}`,a=`environment: there is no ${JSON.stringify(s.value)}${i} (from ${s.source.where})`;throw new y.HR("usage",a)}return e??(r===void 0?
[]:[r])}async function Pe(t,e,{config:n,deploying:s}){const o=[],r=[];let i="";const a=[];for(const h of t){const{secretsFrom:v}=h,b=v!==void 0&&s.includes(h.id)?await e.fetchSecrets?.(v):{},T=await z(
{environment:h.id,declared:h.variables,env:e.env,secrets:{...b,...e.secrets},readFile:W=>ne(W,e),ci:e.ci,origin:n.origin}),H=T.given.map(({name:W,noSecret:Ce,...Te})=>({path:W,...Te})),J=[...T.committed,
...s.includes(h.id)?H:[]];J.length>0&&(i=i||h.id),r.push(...J),o.push(...T.warnings);const{variables:Q,given:Y}=T;a.push({...h,variables:Q,...Y.length===0?{}:{wrong:Y}})}if(r.length>0)throw p(i,r);return{
settled:a,warnings:o}}}),6009:((U,F,f)=>{f.d(F,{Lw:()=>O,bN:()=>m,kO:()=>S});var y=f(6598);function S(l){const d={};return{sources:d,choose:(c,u,$,j)=>u!==void 0?(d[c]=l(c),u):(d[c]=j?{from:"detected",
where:j.where}:{from:"default",where:"default"},j?j.value:$)}}const M={gates:"run",images:"name",variables:"default"};function O(l,d){return d.reduce((c,{path:u,value:$})=>g(c,u,$),l)}function g(l,[d="",
...c],u,$=""){const j=(0,y.pi)(l)?l:{};if(c.length===0)return{...j,[d]:u};const x=j[d],N=x===void 0||(0,y.pi)(x)?x:{[M[$]??"value"]:x};return{...j,[d]:g(N,c,u,String(d))}}function m(l){return new Map(
l.map(({path:d,source:c})=>[(0,y.P8)(d),c]))}}),6598:((U,F,f)=>{f.d(F,{P8:()=>y,fK:()=>M,pi:()=>S});function y(O){return O.reduce((g,m)=>typeof m=="number"?`${g}[${m}]`:g===""?m:`${g}.${m}`,"")}function S(O){
return typeof O=="object"&&O!==null&&!Array.isArray(O)}function M(O,g){return g.reduce((m,l)=>Array.isArray(m)?m[Number(l)]:S(m)&&Object.hasOwn(m,l)?m[String(l)]:void 0,O)}}),8294:((U,F,f)=>{f.d(F,{R3:()=>M,
VA:()=>O});var y=f(48165);function S({place:m,path:l,text:d}){return[m===void 0?"":M(m),l,d].filter(u=>u!=="").join(": ")}function M({file:m,line:l,column:d}){return[m,l,d].filter(c=>c!==void 0).join(
":")}function O(m,l){const d=[...new Set(g(m).map(S))],c=d.slice(1,50),u=g(m)[0]?.place;return new y.HR("usage",d[0]??"Wrong settings.",{details:d.length>50?[...c,`… and ${d.length-50} more problems`]:
c,...u===void 0?{}:{place:u},...l===void 0?{}:{hint:l}})}function g(m){const l=[...new Set(m.map(c=>c.place?.file))],d=({place:c})=>l.indexOf(c?.file);return m.toSorted((c,u)=>d(c)-d(u)||(c.place?.line??
0)-(u.place?.line??0)||(c.place?.column??0)-(u.place?.column??0))}}),99377:((U,F,f)=>{f.d(F,{BU:()=>O,I:()=>M,Rd:()=>S});const y=["name","connection","url","checks"];function S(g){return Object.keys(g).
filter(m=>!y.includes(m))}function M(g){return S(g)[0]??""}function O(g){const{name:m}=g;return m??M(g)}})};export{Le as id,Ie as ids,De as modules};

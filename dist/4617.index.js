const Le=4617,Ie=[4617],De={46986:((J,E,f)=>{f.d(E,{E:()=>x});const x=["started","succeeded","failed","rolled-back"]}),54215:((J,E,f)=>{f.d(E,{N:()=>A});const x=6e4,A={config:".github/deploy.yml",state:"\
.deploy-action",patience:2*x,builds:{wait:15*x,tags:"build",legs:"platform",orphans:"keep",parallel:4},gate:{directory:".",timeout:15*x,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,
services:[],weight:1,reports:{},limits:{findings:"error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:x},image:{context:".",file:"Docker\
file",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",
vex:[],files:["vulnerabilities","misconfigurations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],
maxAge:7200*x,offline:!1,cache:!0},install:!1,lock:"",mirrors:[]},environment:{rollback:"auto",deadline:10*x,stable:1e4,keep:5},lock:{ttl:2*x,wait:10*x},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,
empty:"wait"},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),7755:((J,E,f)=>{f.d(E,{m:()=>O,o:()=>h});const x={"package-lock.json":["~/.npm"],"pnpm-lock.yaml":["~/.local/share\
/pnpm/store"],"yarn.lock":["~/.cache/yarn","~/.yarn/berry/cache"],"bun.lock":["~/.bun/install/cache"],"uv.lock":["~/.cache/uv"],"poetry.lock":["~/.cache/pypoetry"],"requirements.txt":["~/.cache/pip"],
"mix.lock":["deps","_build"],"go.sum":["~/go/pkg/mod","~/.cache/go-build"],"Cargo.lock":["~/.cargo/registry","~/.cargo/git","target"]};function A(m){return Object.entries(x).flatMap(([v,_])=>m.includes(
v)?[{id:v.toLowerCase().replace(/[^a-z0-9]+/g,"-"),paths:_,key:[v]}]:[])}var M=f(6598);async function F(m,v){for(const{ecosystem:_,marks:P,suggest:R}of w){const T=P.find(j=>m.includes(j));if(T!==void 0){
const j=await R(m,v);return{ecosystem:_,gates:j.map(([U,L,B={}])=>({value:{id:U,run:L,reports:B},where:T}))}}}return{ecosystem:void 0,gates:[]}}const $=".deploy-action/reports",w=[{ecosystem:"node",marks:[
"package.json"],suggest:d},{ecosystem:"elixir",marks:["mix.exs"],suggest:()=>[["lint","mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix deps.get && mix t\
est"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test",`mkdir -p ${$} && go test -coverprofile=${$}/cover.out ./...`,{coverage:[`${$}/cover.ou\
t`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:m=>{const v=m.includes("Cargo.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${v} --all-targets -- -D warnings`],["test",
`cargo test${v}`]]}},{ecosystem:"python",marks:["pyproject.toml","setup.py","requirements.txt"],suggest:c},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function d(m,v){
const _=u(await v("package.json")),P=(0,M.pi)(_.scripts)?_.scripts:{},R=String(_.packageManager??"").split("@")[0]??"",j=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb",
"bun"]].find(([L])=>m.includes(L))?.[1]??"npm",U=["npm","pnpm","yarn","bun"].includes(R)?R:j;return["lint","typecheck","test"].filter(L=>g(P[L])).map(L=>[L,`${U} run ${L}`])}function g(m){return typeof m==
"string"&&m.trim()!==""&&!m.includes("no test specified")}async function c(m,v){const P=`${await v("pyproject.toml")??""}
${await v("requirements.txt")??""}
${await v("requirements-dev.txt")??""}`,R=L=>new RegExp(`^\\[tool\\.${L}\\b|^\\s*["']?${L}\\b`,"mi").test(P),T=m.includes("uv.lock")?"uv run ":m.includes("poetry.lock")?"poetry run ":"",j=[...R("ruff")?
[`${T}ruff check .`]:[],...R("black")?[`${T}black --check .`]:[]],U=R("pytest")||m.includes("pytest.ini")||m.includes("tests");return[...j.length>0?[["lint",j.join(" && ")]]:[],...R("mypy")||m.includes(
"mypy.ini")?[["typecheck",`${T}mypy .`]]:[],...U?[p(T,R("coverage")||R("pytest-cov")||m.includes(".coveragerc"))]:[]]}function p(m,v){const _=`${$}/junit.xml`;if(!v)return["test",`${m}python -m pytest\
 --junitxml=${_}`,{junit:[_]}];const P=`${$}/coverage.xml`;return["test",`${m}python -m coverage run -m pytest --junitxml=${_} || failed=$?; ${m}python -m coverage xml -o ${P}; exit \${failed:-0}`,{junit:[
_],coverage:[P]}]}function u(m){try{const v=JSON.parse(m??"{}");return(0,M.pi)(v)?v:{}}catch{return{}}}var b=f(49055),l=f(26015);async function h(m){const v=await m.listFiles("."),{ecosystem:_,gates:P}=await F(
v,I=>m.readFile(I)),R=await(0,b.C)(v,I=>m.listFiles(I)),T=new Map;for(const I of new Set([".",...m.contexts])){const W=await N(I,I==="."?v:await m.listFiles(I));W!==void 0&&T.set(I,W)}const j=(0,l._)(
m),U=O.find(I=>v.includes(I)),L=m.root.split("/").findLast(I=>I!=="")??"",B=j?{value:C(j.name),where:j.where}:{value:C(L),where:"name of the folder"};return{...B.value===""?{}:{app:B},ecosystem:_,gates:[
...P,...R],caches:A(v),...j?.image===void 0?{}:{image:{value:j.image,where:j.where}},files:T,...U===void 0?{}:{compose:{value:U,where:U}}}}const O=["compose.yaml","compose.yml","docker-compose.yaml","\
docker-compose.yml"];async function N(m,v){const _=["Containerfile","Dockerfile"].find(P=>v.includes(P));return _===void 0?void 0:{value:_,where:m==="."?_:`${m}/${_}`}}function C(m){return m.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,"")}}),49055:((J,E,f)=>{f.d(E,{C:()=>M,M:()=>d});const x=["openapi","swagger"].flatMap(c=>["yaml","yml","json"].map(p=>`${c}.${p}`)),A=[".","a\
pi","docs","openapi","priv/static"];async function M(c,p){const u=c.filter(h=>/^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(h)&&!/ignore$/.test(h)),b=await Promise.all(A.map(async h=>(h==="."?c:await p(
h)).filter(N=>x.includes(N)).map(N=>h==="."?N:`${h}/${N}`))),l=await w(c,p);return[...F("dockerfile",u),...F("openapi",b.flat()),...l===void 0?[]:[l]]}function F(c,p){const[u]=p;return u===void 0?[]:[
{value:{id:c,run:"",reports:{},check:{look:c,files:p}},where:u}]}const $=["migrations","db/migrations"];async function w(c,p){const u=(l,h)=>({value:{id:"migrations",run:d(h),reports:{},provided:"DATA\
BASE_URL"},where:l});if(c.includes("alembic.ini"))return u("alembic.ini",{up:"alembic upgrade head",down:"alembic downgrade base"});if(c.includes("mix.exs")&&(await p("priv/repo/migrations")).length>0)
return u("priv/repo/migrations",{up:"mix ecto.migrate",down:"mix ecto.rollback --all"});const b=c.find(l=>/^knexfile\.[cm]?[jt]s$/.test(l));if(b!==void 0)return u(b,{up:"npx knex migrate:latest",down:"\
npx knex migrate:rollback --all"});for(const l of $){const h=await p(l);if(h.some(O=>O.endsWith(".up.sql"))&&h.some(O=>O.endsWith(".down.sql")))return u(l,{up:g(`${l}/*.up.sql`),down:g(`$(ls -r ${l}/*\
.down.sql)`)})}}function d({up:c,down:p}){return[c,p,c].join(`
`)}function g(c){return`for file in ${c}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`}}),26015:((J,E,f)=>{f.d(E,{M:()=>F,_:()=>x});function x({repository:d,
serverUrl:g,remoteUrl:c}){if(d!=="")return M(w(g),d,"GITHUB_REPOSITORY");const p=c===void 0?void 0:F(c);return p&&M(p.host,p.path,"git remote")}const A={"github.com":"ghcr.io","gitlab.com":"registry.g\
itlab.com"};function M(d,g,c){const p=g.toLowerCase().split("/").filter(l=>l!==""),u=p.at(-1);if(u===void 0)return;const b=A[d];return{name:u,image:b===void 0?void 0:`${b}/${p.join("/")}`,where:c}}function F(d){
const g=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(d);if(g?.[1]!==void 0&&g[2]!==void 0)return{host:g[1].toLowerCase(),path:$(g[2])};if(!URL.canParse(d))return;const c=new URL(d);return c.hostname===
""?void 0:{host:c.hostname,path:$(c.pathname)}}function $(d){return d.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function w(d){return URL.canParse(d)?new URL(d).hostname:""}}),36130:((J,E,f)=>{f.d(
E,{q:()=>g});function x(u,b,l){const h=A(u,b,l)??M(u,b,l)??w(u,b,l);return h===void 0?void 0:{value:[l,...u.slice(b+1,h+1)].join(`
`).trim(),index:h}}function A(u,b,l){const[,h]=/^-----BEGIN ([A-Z0-9 ]+)-----\s*$/.exec(l.trim())??[];if(h===void 0)return;const O=u.findIndex((N,C)=>C>b&&N.trim()===`-----END ${h}-----`);if(!(O<0))return A(
u,O+1,u[O+1]??"")??O}function M(u,b,l){if(!/^[[{]/.test(l)||F(l))return;let h=l;for(let O=b+1;O<u.length;O++)if(h+=`
${u[O]}`,/[\]}]\s*$/.test(u[O]??"")&&F(h))return O}function F(u){try{return typeof JSON.parse(u)=="object"}catch{return!1}}const $=76;function w(u,b,l){let h=b;for(let O=l.trim();O.length===$&&/^[A-Za-z0-9+/]+$/.
test(O);O=u[h]?.trim()??""){const N=u[h+1]?.trim()??"";if(N===""||N.length>$||N.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(N))break;h+=1}return h===b?void 0:h}const d=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;
function g(u,{pasted:b=!1}={}){const l=u.replace(/^\uFEFF/,"").split(/\r?\n/),h=[],O=[];for(let N=0;N<l.length;N++){const C=N+1,m=l[N]??"";if(m.trim()===""||!b&&/^\s*#/.test(m))continue;const[,v,_=""]=d.
exec(m)??[];if(v===void 0){O.push(C);continue}const P=b?x(l,N,_):void 0;if(P!==void 0){h.push({name:v,value:P.value,line:C}),N=P.index;continue}const R=/^(["'`])/.exec(_)?.[1];if(R===void 0||b&&/^(["'`])(?:\\.|(?!\1).)*\1\s*\S/.
test(_)){h.push({name:v,value:(b?_:_.replace(/\s+#.*$/,"")).trim(),line:C});continue}const T=c(l,N,{rest:_,quote:R});if(T===void 0){O.push(C);continue}h.push({name:v,value:R==='"'?p(T.value):T.value,line:C}),
N=T.index}return{entries:h,wrong:O}}function c(u,b,{rest:l,quote:h}){let O=l.slice(1);for(let N=b;N<u.length;N++){N>b&&(O+=`
${u[N]}`);const C=O.search(h==='"'?/(?<!\\)"/:new RegExp(h));if(C>=0)return{value:O.slice(0,C),index:N}}}function p(u){return u.replace(/\\([nrt"\\])/g,(b,l)=>({n:`
`,r:"\r",t:"	"})[l]??l)}}),74617:((J,E,f)=>{f.d(E,{loadSettings:()=>Fe});var x=f(48165),A=f(66661),M=f(25837),F=f(36130),$=f(6598);async function w(n){const{environment:e,env:t,secrets:s,ci:o,origin:r}=n,
i=await g(`config/${e}.json`,n.readFile),a=await p(`.env.${e}`,n.readFile),y=o?d:await p(".env",n.readFile),S=(k,D,z)=>k===void 0||k===""?void 0:{value:k,source:{from:D,where:z},committed:!1};return{environment:e,
ci:o,find:k=>S(s[k],"secret",`secret ${k}`)??S(t[k],"environment",`environment variable ${k}`)??y.values.get(k)??a.values.get(k)??i.values.get(k),preset:(k,D)=>k===void 0?void 0:{value:k,source:{from:"\
default",where:r(D).where},committed:!0},fileNames:[i,a].flatMap(k=>[...k.values].map(([D,{source:z}])=>({name:D,file:z.where.split(":")[0]??""}))),problems:[...i.problems,...a.problems,...y.problems]}}
const d={values:new Map,problems:[]};async function g(n,e){const t=await e(n);if(t===void 0)return d;const s=(i,a={file:n})=>({values:new Map,problems:[{place:a,path:"",text:i}]});let o;try{o=JSON.parse(
t.replace(/^\uFEFF/,""))}catch(i){return s("not JSON",c(n,i))}if(!(0,$.pi)(o))return s("expected an object of variables");const r=new Map;for(const[i,a]of Object.entries(o)){if(a===null)continue;const y=t.
slice(0,Math.max(0,t.indexOf(JSON.stringify(i)))).split(`
`).length;r.set(i,{value:typeof a=="object"?JSON.stringify(a):String(a),source:{from:"file",where:`${n}:${y}`},place:{file:n,line:y},committed:!0})}return{values:r,problems:[]}}function c(n,e){const t=e instanceof
Error?e.message:"",[,s,o]=/line (\d+) column (\d+)/.exec(t)??[];return s===void 0?{file:n}:{file:n,line:Number(s),column:Number(o)}}async function p(n,e){const t=await e(n);if(t===void 0)return d;const{
entries:s,wrong:o}=(0,F.q)(t);return{values:new Map(s.map(({name:r,value:i,line:a})=>[r,{value:i,source:{from:"dotenv",where:`${n}:${a}`},place:{file:n,line:a},committed:!1}])),problems:o.map(r=>({place:{
file:n,line:r},path:"",text:"expected NAME=value"}))}}var u=f(8294);function b(n,e){if(h(e))return"still holds a placeholder";const t=O(n.type,e);if(t!==void 0)return`is not ${t}`;if(n.oneOf.length>0&&
!n.oneOf.includes(e))return`is not one of ${n.oneOf.join(", ")}`;if(n.pattern!==""&&!new RegExp(`^(?:${n.pattern})$`,"u").test(e))return`does not match the pattern ${n.pattern}`}const l=/^(change[-_ ]?me|to[-_ ]?do|tbd|fix[-_ ]?me|x{3,}|placeholder|replace[-_ ]?(me|this)|(your|my)[-_ ].*[-_ ]here|<[^<>]*>|\.\.\.|…|insert[-_ ].*)$/i;
function h(n){return l.test(n.trim())}function O(n,e){const t=e.trim();switch(n){case"string":return;case"number":return t!==""&&Number.isFinite(Number(t))?void 0:"a number";case"integer":return/^-?\d+$/.
test(t)?void 0:"a whole number";case"boolean":return/^(true|false)$/.test(t)?void 0:"true or false";case"port":return/^\d{1,5}$/.test(t)&&Number(t)>=1&&Number(t)<=65535?void 0:"a port (1 to 65535)";case"\
url":return/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(t)&&URL.canParse(t)?void 0:"a URL";case"json":return N(t)?void 0:"JSON"}}function N(n){try{return JSON.parse(n),!0}catch{return!1}}async function C(n){if(n.
declared.length===0)return{variables:[],committed:[],given:[],warnings:[]};const e=await w(n),t=n.declared.map(s=>v(s,e));return{variables:t.map(({variable:s})=>s),committed:[...e.problems,...t.flatMap(
({committed:s})=>s)],given:t.flatMap(({given:s})=>s),warnings:T(n,e)}}function m(n,e){return(0,u.VA)(e,`Give each variable in config/${n}.json, as env of the step (from GitHub's variables), or, if it \
is a secret, in the input "secrets"; on a laptop also in .env.`)}function v({default:n,defaultAt:e,...t},s){const o=s.find(t.name)??s.preset(n,e);if(o===void 0||o.value==="")return{variable:t,committed:[],
given:P(t,s)};const r=t.secret||o.source.from==="secret",i=b(t,o.value),a=i===void 0?[]:[_(t.name,o,i)];return t.secret&&o.committed&&a.push(_(t.name,o,"is a secret and must not stand in this file")),
{variable:{...t,secret:r,value:r?{secret:t.name}:o.value,source:o.source},committed:o.committed?a:[],given:o.committed?[]:a.map(({path:y,...S})=>({name:y,...S,noSecret:!1}))}}function _(n,e,t){return e.
place!==void 0?{place:e.place,path:n,text:t}:{path:n,text:`${t} (from ${e.source.where})`}}function P(n,e){if(!n.required)return[];const t=n.secret?"secret":"variable";return[{name:n.name,noSecret:n.secret,
text:`the ${t} has no value for ${e.environment}; it may be set in ${R(n,e)}`}]}function R(n,{environment:e,ci:t}){return[...n.secret?['the input "secrets"',"the environment"]:[`config/${e}.json`,`.en\
v.${e}`,"the environment"],...t?[]:[".env"]].join(", ")}function T({environment:n,declared:e},t){const s=e.map(({name:o})=>o);return t.fileNames.filter(({name:o})=>!s.includes(o)).map(({name:o,file:r})=>`${r}\
: ${o} is not declared under variables and is not passed to ${n}${(0,A.a)(o,s)}`)}var j=f(54215),U=f(7755),L=f(6009),B=f(99377);const I=18e5;function W(n){return n.flatMap(({migrate:e,backup:t})=>{if(e!==
void 0){const{service:D,run:z,undo:G,irreversible:Q,timeout:K=I}=e,H=G!==void 0?"undo":Q===!0?"irreversible":"keep";return[{kind:"migrate",service:D,run:Y(z),undo:Y(G),way:H,timeout:K}]}if(t===void 0)
return[];const{service:s,database:o,volume:r,run:i,user:a="postgres",verify:y=!1,keep:S=5,timeout:k=I}=t;return i!==void 0?[{kind:"command",service:s,run:Y(i),timeout:k}]:o!==void 0?[{kind:"database",
service:s,database:o,user:a,verify:y,keep:S,timeout:k}]:r===void 0?[]:[{kind:"volume",service:s,volume:r,keep:S,timeout:k}]})}function Y(n){return n===void 0?[]:typeof n=="string"?["sh","-c",n]:n}var se=f(
98919);function q(n,e,{choose:t}){if(e===void 0)return;for(const[y,S]of Object.entries(e))t(`${n}.${y}`,S,S);const{ssh:s,context:o,tls:r}=e,i={...Z("key",e.key),...Z("cert",e.cert),...Z("ca",e.ca)};return o!==
void 0?{way:"context",context:o}:r!==void 0?{way:"tls",address:r,...i}:{way:"ssh",...(0,se.b)(s??"")??{user:"",host:"",port:22},...Z("key",e.key),knownHosts:e["known-hosts"]??"",fingerprints:e.fingerprint??
[]}}function Z(n,e){return e===void 0?{}:{[n]:{secret:e}}}function re(n,e,t){if(e.hosts===void 0)return;const{choose:s}=t;return{members:Object.entries(e.hosts).flatMap(([r,i])=>{const a=q(`${n}.hosts\
.${r}.connection`,i.connection,t);return a===void 0?[]:[{name:r,connection:a,url:s(`${n}.hosts.${r}.url`,i.url,"")}]}),batch:s(`${n}.batch`,e.batch,"1")}}function oe(n){return Object.entries(n).map(([
e,{run:t="",prometheus:s,above:o,below:r,...i}])=>({id:e,run:t,...s===void 0?{}:{query:ie(s)},...o===void 0?{}:{above:o},...r===void 0?{}:{below:r},...j.N.metric,...Object.fromEntries(Object.entries(i).
filter(([,a])=>a!==void 0))}))}function ie({url:n,query:e,token:t}){return{url:n,query:e,...t===void 0?{}:{token:{secret:t}}}}function ae(n){const e=new Map;for(const{at:t,variables:s={},secrets:o=[]}of n){
const r=t===""?"":`${t}.`;for(const[i,a]of Object.entries(s)){const y=typeof a=="string"?{default:a}:a,S=e.get(i)??{at:""},k=y.default===void 0?S.at:`${r}variables.${i}.default`;e.set(i,{...S,...y,at:k})}
for(const i of o)e.set(i,{at:"",...e.get(i),secret:!0})}return[...e].map(([t,s])=>({name:t,type:s.type??"string",required:s.required??s.secret??!1,secret:s.secret??!1,pattern:s.pattern??"",oneOf:s["on\
e-of"]??[],defaultAt:s.at,...s.default===void 0?{}:{default:s.default}}))}function ce(n,e,{general:t,chooser:s}){const{choose:o}=s,r=D=>`environments.${n}.${D}`,i=j.N.environment,a=q(r("connection"),e.
connection,s),y=re(`environments.${n}`,e,s),[S,...k]=ue(r("targets"),e.targets,s);return{id:n,when:{branch:o(r("when.branch"),e.when?.branch,[]),tag:o(r("when.tag"),e.when?.tag,[])},url:o(r("url"),e.url,
""),protected:o(r("protected"),e.protected,!1),after:o(r("after"),e.after,""),...e.score===void 0?{}:{score:o(r("score"),e.score,0)},target:X(r("target"),e.target,s),...a===void 0?{}:{connection:a},...y===
void 0?{}:{hosts:y},variables:ae([{at:"",variables:t.variables,secrets:t.secrets},{at:`environments.${n}`,variables:e.variables,secrets:e.secrets}]),...de(r("secrets-from"),e["secrets-from"]?.aws,s),...e.
before===void 0?{}:{before:W(o(r("before"),e.before,[]))},checks:ee(r("checks"),e.checks??{},s),freeze:o(r("freeze"),e.freeze,[]),rollback:o(r("rollback"),e.rollback,i.rollback),deadline:o(r("deadline"),
e.deadline,i.deadline),stable:o(r("stable"),e.stable,i.stable),keep:o(r("keep"),e.keep,i.keep),lock:{ttl:o(r("lock.ttl"),e.lock?.ttl,j.N.lock.ttl),wait:o(r("lock.wait"),e.lock?.wait,j.N.lock.wait)},...S,
...k.length===0?{}:{beside:k}}}function ue(n,e,t){return(e??[]).map((s,o)=>{const r=`${n}[${o}]`,{connection:i,url:a,checks:y}=s,S=(0,B.I)(s),k=q(`${r}.connection`,i,t);return{part:(0,B.BU)(s),target:X(
r,{[S]:s[S]},t),...k===void 0?{}:{connection:k},...a===void 0?{}:{url:t.choose(`${r}.url`,a,"")},...y===void 0?{}:{checks:ee(`${r}.checks`,y,t)}}})}function de(n,e,{choose:t}){if(e===void 0)return{};const{
region:s,role:o="",keys:r}=t(`${n}.aws`,e,e);return{secretsFrom:{kind:"aws",region:s,role:o,keys:r}}}function X(n,e,{choose:t}){const[s="",o]=Object.entries(e??{})[0]??[],r=(i,a)=>{if(!(0,$.pi)(a))t(i,
a,a);else for(const[y,S]of Object.entries(a))r(`${i}.${y}`,S)};return r(`${n}.${s}`,o),{kind:s,config:o}}function ee(n,e,t){const s=ne(`${n}.health`,e.health,t),o=ne(`${n}.ready`,e.ready,t);return{...s===
void 0?{}:{health:s},...o===void 0?{}:{ready:o},smoke:t.choose(`${n}.smoke`,e.smoke,""),...e.metrics===void 0?{}:{metrics:oe(t.choose(`${n}.metrics`,e.metrics,{}))}}}function ne(n,e,{choose:t}){if(e===
void 0)return;const s=typeof e=="string"?{url:e}:e,o=j.N.probe;return{url:t(`${n}.url`,s.url,""),status:t(`${n}.status`,s.status,o.status),contains:t(`${n}.contains`,s.contains,o.contains),consecutive:t(
`${n}.consecutive`,s.consecutive,o.consecutive),every:t(`${n}.every`,s.every,o.every),timeout:t(`${n}.timeout`,s.timeout,o.timeout)}}var le=f(49055);function fe(n,e){const{presets:t=!1}=e,s=n===void 0||
t===!0?()=>!0:r=>t!==!1&&t.includes(r),o=pe(n??{},e.chooser);return[...me(e).filter(({id:r})=>s(r)&&!o.some(i=>i.id===r)),...o]}function me({detected:n,services:e={},chooser:t}){return n.flatMap(({value:{
provided:s,...o},where:r})=>{const i=Object.entries(e).find(([,a])=>s!==void 0&&s in(a.provides??{}));return s!==void 0&&i===void 0?[]:(t.choose(`gates.${o.id}.run`,void 0,o.run,{value:o.run,where:r}),
[{env:{},needs:[],...j.N.gate,services:i===void 0?[]:[i[0]],...o}])})}function pe(n,e){const t=j.N.gate;return Object.entries(n).map(([s,o])=>{const r=typeof o=="string"?{run:o}:o,i=a=>`gates.${s}.${a}`;
return{id:s,run:e.choose(i("run"),r.run??(r.migrate&&(0,le.M)(r.migrate)),""),directory:e.choose(i("directory"),r.directory,t.directory),env:e.choose(i("env"),r.env,{}),needs:e.choose(i("needs"),r.needs,
[]).filter(a=>a!=="image"),onImage:r.needs?.includes("image")??t.onImage,timeout:e.choose(i("timeout"),r.timeout,t.timeout),retries:e.choose(i("retries"),r.retries,t.retries),advisory:e.choose(i("advi\
sory"),r.advisory,t.advisory),when:{...t.when,...V(r.when??{})},services:e.choose(i("services"),r.services,[]),weight:e.choose(i("weight"),r.weight,t.weight),reports:V(r.reports??{}),limits:he(r.limits??
{}),...be(r)}})}function ge(n,e){const{presets:t,cache:s=!1,"cache-folder":o,...r}=n,i=typeof s=="boolean"?[]:Object.entries(s).map(([a,y])=>({id:a,...y}));return{...j.N.quality,...V({...r,cacheFolder:o}),
caches:s===!0?e:i}}function he({"changed-coverage":n,"coverage-drop":e,"only-new":t,...s}){return{...j.N.gate.limits,...V({...s,changedCoverage:n,coverageDrop:e,onlyNew:t})}}function V(n){return Object.
fromEntries(Object.entries(n).filter(([,e])=>e!==void 0))}function be({variables:n,openapi:e,dockerfile:t}){return n!==void 0?{check:{look:"variables",environments:n}}:e!==void 0?{check:{look:"openapi",
files:e}}:t===void 0?{}:{check:{look:"dockerfile",files:t}}}function ye(n,e,t){const s=n??(e.files.has(".")?{app:{}}:{}),o=Object.keys(s).length>1;return Object.entries(s).map(([r,i])=>we(r,typeof i==
"string"?{name:i}:i,{detected:e,chooser:t,suffix:o?`-${r}`:""}))}function we(n,e,{detected:t,chooser:s,suffix:o}){const{choose:r}=s,i=k=>`images.${n}.${k}`,a=j.N.image,y=t.image&&{value:`${t.image.value}${o}`,
where:t.image.where},S=r(i("context"),e.context,a.context);return{id:n,name:r(i("name"),e.name,"",y),context:S,file:r(i("file"),e.file,a.file,t.files.get(S)),target:r(i("target"),e.target,""),platforms:r(
i("platforms"),e.platforms,[...a.platforms]),buildArgs:r(i("build-args"),e["build-args"],{}),tags:r(i("tags"),e.tags,[...a.tags]),flavor:r(i("flavor"),e.flavor,[]),labels:r(i("labels"),e.labels,[]),annotations:r(
i("annotations"),e.annotations,[]),...e.paths===void 0?{}:{paths:r(i("paths"),e.paths,[])},...e.build===void 0?{}:{build:$e(e.build)}}}function $e({secrets:n,...e}){const t=Object.entries(e).flatMap(([
o,r])=>r===void 0?[]:[[o.replace(/-(.)/g,(i,a)=>a.toUpperCase()),r]]),s=Object.entries(n??{}).map(([o,r])=>[o,{secret:r}]);return{...Object.fromEntries(t),...n===void 0?{}:{secrets:Object.fromEntries(
s)}}}var ve=f(46986);function ke(n){return Object.entries(n).map(([e,{slack:t,teams:s,webhook:o,key:r,on:i,environments:a}])=>({id:e,kind:t===void 0?s===void 0?"webhook":"teams":"slack",url:{secret:t??
s??o??""},...r===void 0?{}:{key:{secret:r}},on:i??ve.E,environments:a??[]}))}function xe(n,{choose:e}){const t=j.N.scan;return{secrets:e("scan.secrets",n.secrets,t.secrets),trivy:e("scan.trivy",n.trivy,
t.trivy),failOn:e("scan.fail-on",n["fail-on"],t.failOn),onlyFixed:e("scan.only-fixed",n["only-fixed"],t.onlyFixed),ignore:e("scan.ignore",n.ignore,t.ignore).map(s=>({id:s.id,path:s.path??"",package:s.
package??"",reason:s.reason,until:s.until??"",untilFixed:s["until-fixed"]??!1})),onlyNew:e("scan.only-new",n["only-new"],t.onlyNew),baseline:e("scan.baseline",n.baseline,t.baseline),deployedTo:e("scan\
.deployed-to",n["deployed-to"],t.deployedTo),vex:e("scan.vex",n.vex,t.vex),files:e("scan.files",n.files,t.files),images:e("scan.images",n.images,t.images),grype:e("scan.grype",n.grype,t.grype),hardening:e(
"scan.hardening",n.hardening,t.hardening),sarif:Object.entries(e("scan.sarif",n.sarif,{})).map(([s,{run:o,file:r}])=>({id:s,run:o??"",file:r??""})),sbom:e("scan.sbom",n.sbom,t.sbom),...Oe(n.zap),upload:e(
"scan.upload",n.upload,t.upload),comment:e("scan.comment",n.comment,t.comment),database:{mirrors:e("scan.database.mirrors",n.database?.mirrors,t.database.mirrors),javaMirrors:e("scan.database.java-mir\
rors",n.database?.["java-mirrors"],t.database.javaMirrors),maxAge:e("scan.database.max-age",n.database?.["max-age"],t.database.maxAge),offline:e("scan.database.offline",n.database?.offline,t.database.
offline),cache:e("scan.database.cache",n.database?.cache,t.database.cache)},install:e("scan.install",n.install,t.install),lock:e("scan.lock",n.lock,t.lock),mirrors:e("scan.mirrors",n.mirrors,t.mirrors)}}
function Oe(n){return n===void 0?{}:{zap:{target:n.target,rules:n.rules??"",image:n.image??""}}}function je(n){return Object.entries(n).map(([e,t])=>({id:e,image:t.image??"",command:t.command??[],stack:t.
stack??"",images:t.images??{},env:t.env??{},port:t.port??0,ready:t.ready??"",timeout:t.timeout??j.N.service.timeout,provides:t.provides??{}}))}function Ne({written:n,detected:e,chooser:t,root:s,state:o,
forge:r}){const{choose:i}=t,a=i("app",n.app,"app",e.app),y=i("state",void 0,`${s}/${j.N.state}`,o);return{app:a,root:s,state:y,gates:fe(n.gates,{detected:e.gates,services:n.services,presets:n.quality?.
presets,chooser:t}),services:je(n.services??{}),quality:ge(n.quality??{},e.caches),builds:_e(n.builds??{},t),images:ye(n.images,e,t),scan:xe(n.scan??{},t),environments:Object.entries(n.environments??{}).
map(([S,k])=>ce(S,k,{general:n,chooser:t})),...n.notify===void 0?{}:{notify:ke(n.notify)},...n.runners===void 0?{}:{runners:n.runners},patience:i("patience",n.patience,j.N.patience),records:Se(n.records,
{chooser:t,root:s,state:y,forge:r})}}function _e({wait:n,tags:e,legs:t,orphans:s,parallel:o},{choose:r}){const i=j.N.builds;return{wait:r("builds.wait",n,i.wait),tags:r("builds.tags",e,i.tags),legs:r(
"builds.legs",t,i.legs),orphans:r("builds.orphans",s,i.orphans),parallel:r("builds.parallel",o,i.parallel)}}function Se(n,{chooser:e,root:t,state:s,forge:o}){const r=typeof n=="object"?n:{kind:n,file:void 0},
i=e.choose("records.file",r.file,`${s}/records.db`);return{kind:e.choose("records.kind",r.kind,o?"github":"sqlite"),file:i.startsWith("/")?i:`${t}/${i}`}}async function Fe(n){const e=await Ae(n),t=(0,L.
kO)(e.origin),s=Ne({written:e.written,detected:e.detected,chooser:t,root:n.root,state:Ee(n),forge:n.forge});Me(s.images,e.problem);const o=Re(n,s.environments),r=await Pe(s.environments,n,{config:e,deploying:o});
return{...s,environments:r.settled,sources:t.sources,warnings:r.warnings}}async function Ae(n){const e=n.inputs.get("config"),t=e?.value??j.N.config,s=await te(t,n);if(s===void 0&&e!==void 0)throw new x.
HR("usage",`There is no config file ${t} (from ${e.source.where}).`,{place:{file:t}});const o=n.inputs.overrides();if(s===void 0&&o.length===0){const i=await(0,U.o)({...n,contexts:[]});if(!(i.compose!==
void 0&&!i.files.has(".")))return{written:{},detected:i,origin:()=>({from:"default",where:"default"}),problem:(y,S)=>({path:y,text:S})}}const{readValidated:r}=await Promise.all([f.e(8815),f.e(2857),f.
e(1164)]).then(f.bind(f,11164));return r({input:n,file:t,content:s,overrides:o})}async function te(n,{readFile:e}){try{return await e(n)}catch(t){const s=t instanceof Error?t.message:String(t);throw new x.
HR("usage",`${n}: cannot be read: ${s}`,{cause:t,place:{file:n}})}}function Ee({root:n,inputs:e,env:t}){const s=e.get("state")?.value??t.DEPLOY_ACTION_STATE;if(s===void 0||s==="")return;const o=e.get(
"state")?.source.where??"environment variable DEPLOY_ACTION_STATE";return{value:s.startsWith("/")?s:`${n}/${s}`,where:o}}function Me(n,e){const t=n.filter(({name:s})=>s==="");if(t.length!==0)throw(0,u.
VA)(t.map(({id:s})=>e(`images.${s}`,"has no name, and none could be detected (no GITHUB_REPOSITORY, no git remote of a known forge)")),`Write the image's name, for example: images: { ${t[0]?.id}: ghcr\
.io/acme/shop }`)}function Re({inputs:n,deploying:e},t){const s=n.get("environment"),o=t.map(({id:i})=>i),r=s===void 0?void 0:(0,M.x2)(s.value).id;if(s!==void 0&&!o.includes(r??"")){const i=o.length===
0?"; the config has none":(0,A.a)(s.value,o)||`; known: ${o.join(", ")}`,a=`environment: there is no ${JSON.stringify(s.value)}${i} (from ${s.source.where})`;throw new x.HR("usage",a)}return e??(r===void 0?
[]:[r])}async function Pe(n,e,{config:t,deploying:s}){const o=[],r=[];let i="";const a=[];for(const y of n){const{secretsFrom:S}=y,k=S!==void 0&&s.includes(y.id)?await e.fetchSecrets?.(S):{},D=await C(
{environment:y.id,declared:y.variables,env:e.env,secrets:{...k,...e.secrets},readFile:H=>te(H,e),ci:e.ci,origin:t.origin}),z=D.given.map(({name:H,noSecret:Ce,...Te})=>({path:H,...Te})),G=[...D.committed,
...s.includes(y.id)?z:[]];G.length>0&&(i=i||y.id),r.push(...G),o.push(...D.warnings);const{variables:Q,given:K}=D;a.push({...y,variables:Q,...K.length===0?{}:{wrong:K}})}if(r.length>0)throw m(i,r);return{
settled:a,warnings:o}}}),6009:((J,E,f)=>{f.d(E,{Lw:()=>F,bN:()=>w,kO:()=>A});var x=f(6598);function A(d){const g={};return{sources:g,choose:(c,p,u,b)=>p!==void 0?(g[c]=d(c),p):(g[c]=b?{from:"detected",
where:b.where}:{from:"default",where:"default"},b?b.value:u)}}const M={gates:"run",images:"name",variables:"default"};function F(d,g){return g.reduce((c,{path:p,value:u})=>$(c,p,u),d)}function $(d,[g="",
...c],p,u=""){const b=(0,x.pi)(d)?d:{};if(c.length===0)return{...b,[g]:p};const l=b[g],h=l===void 0||(0,x.pi)(l)?l:{[M[u]??"value"]:l};return{...b,[g]:$(h,c,p,String(g))}}function w(d){return new Map(
d.map(({path:g,source:c})=>[(0,x.P8)(g),c]))}}),6598:((J,E,f)=>{f.d(E,{P8:()=>x,fK:()=>M,pi:()=>A});function x(F){return F.reduce(($,w)=>typeof w=="number"?`${$}[${w}]`:$===""?w:`${$}.${w}`,"")}function A(F){
return typeof F=="object"&&F!==null&&!Array.isArray(F)}function M(F,$){return $.reduce((w,d)=>Array.isArray(w)?w[Number(d)]:A(w)&&Object.hasOwn(w,d)?w[String(d)]:void 0,F)}}),8294:((J,E,f)=>{f.d(E,{R3:()=>M,
VA:()=>F});var x=f(48165);function A({place:w,path:d,text:g}){return[w===void 0?"":M(w),d,g].filter(p=>p!=="").join(": ")}function M({file:w,line:d,column:g}){return[w,d,g].filter(c=>c!==void 0).join(
":")}function F(w,d){const g=[...new Set($(w).map(A))],c=g.slice(1,50),p=$(w)[0]?.place;return new x.HR("usage",g[0]??"Wrong settings.",{details:g.length>50?[...c,`… and ${g.length-50} more problems`]:
c,...p===void 0?{}:{place:p},...d===void 0?{}:{hint:d}})}function $(w){const d=[...new Set(w.map(c=>c.place?.file))],g=({place:c})=>d.indexOf(c?.file);return w.toSorted((c,p)=>g(c)-g(p)||(c.place?.line??
0)-(p.place?.line??0)||(c.place?.column??0)-(p.place?.column??0))}}),99377:((J,E,f)=>{f.d(E,{BU:()=>F,I:()=>M,Rd:()=>A});const x=["name","connection","url","checks"];function A($){return Object.keys($).
filter(w=>!x.includes(w))}function M($){return A($)[0]??""}function F($){const{name:w}=$;return w??M($)}})};export{Le as id,Ie as ids,De as modules};

const De=4617,Ue=[4617],Je={46986:((J,R,m)=>{m.d(R,{E:()=>F});const F=["started","succeeded","failed","rolled-back"]}),7755:((J,R,m)=>{m.d(R,{m:()=>x,o:()=>h});const F={"package-lock.json":["~/.npm"],
"pnpm-lock.yaml":["~/.local/share/pnpm/store"],"yarn.lock":["~/.cache/yarn","~/.yarn/berry/cache"],"bun.lock":["~/.bun/install/cache"],"uv.lock":["~/.cache/uv"],"poetry.lock":["~/.cache/pypoetry"],"re\
quirements.txt":["~/.cache/pip"],"mix.lock":["deps","_build"],"go.sum":["~/go/pkg/mod","~/.cache/go-build"],"Cargo.lock":["~/.cargo/registry","~/.cargo/git","target"]};function A(f){return Object.entries(
F).flatMap(([k,N])=>f.includes(k)?[{id:k.toLowerCase().replace(/[^a-z0-9]+/g,"-"),paths:N,key:[k]}]:[])}var M=m(6598);async function E(f,k){for(const{ecosystem:N,marks:T,suggest:P}of $){const C=T.find(
O=>f.includes(O));if(C!==void 0){const O=await P(f,k);return{ecosystem:N,gates:O.map(([U,I,z={}])=>({value:{id:U,run:I,reports:z},where:C}))}}}return{ecosystem:void 0,gates:[]}}const w=".deploy-action\
/reports",$=[{ecosystem:"node",marks:["package.json"],suggest:d},{ecosystem:"elixir",marks:["mix.exs"],suggest:()=>[["lint","mix deps.get && mix format --check-formatted && mix compile --warnings-as-e\
rrors"],["test","mix deps.get && mix test"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test",`mkdir -p ${w} && go test -coverprofile=${w}/cove\
r.out ./...`,{coverage:[`${w}/cover.out`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:f=>{const k=f.includes("Cargo.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${k} -\
-all-targets -- -D warnings`],["test",`cargo test${k}`]]}},{ecosystem:"python",marks:["pyproject.toml","setup.py","requirements.txt"],suggest:c},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],
suggest:()=>[]}];async function d(f,k){const N=u(await k("package.json")),T=(0,M.pi)(N.scripts)?N.scripts:{},P=String(N.packageManager??"").split("@")[0]??"",O=[["pnpm-lock.yaml","pnpm"],["yarn.lock",
"yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([I])=>f.includes(I))?.[1]??"npm",U=["npm","pnpm","yarn","bun"].includes(P)?P:O;return["lint","typecheck","test"].filter(I=>g(T[I])).map(I=>[I,`${U}\
 run ${I}`])}function g(f){return typeof f=="string"&&f.trim()!==""&&!f.includes("no test specified")}async function c(f,k){const T=`${await k("pyproject.toml")??""}
${await k("requirements.txt")??""}
${await k("requirements-dev.txt")??""}`,P=I=>new RegExp(`^\\[tool\\.${I}\\b|^\\s*["']?${I}\\b`,"mi").test(T),C=f.includes("uv.lock")?"uv run ":f.includes("poetry.lock")?"poetry run ":"",O=[...P("ruff")?
[`${C}ruff check .`]:[],...P("black")?[`${C}black --check .`]:[]],U=P("pytest")||f.includes("pytest.ini")||f.includes("tests");return[...O.length>0?[["lint",O.join(" && ")]]:[],...P("mypy")||f.includes(
"mypy.ini")?[["typecheck",`${C}mypy .`]]:[],...U?[p(C,P("coverage")||P("pytest-cov")||f.includes(".coveragerc"))]:[]]}function p(f,k){const N=`${w}/junit.xml`;if(!k)return["test",`${f}python -m pytest\
 --junitxml=${N}`,{junit:[N]}];const T=`${w}/coverage.xml`;return["test",`${f}python -m coverage run -m pytest --junitxml=${N} || failed=$?; ${f}python -m coverage xml -o ${T}; exit \${failed:-0}`,{junit:[
N],coverage:[T]}]}function u(f){try{const k=JSON.parse(f??"{}");return(0,M.pi)(k)?k:{}}catch{return{}}}var b=m(49055),l=m(26015);async function h(f){const k=await f.listFiles("."),{ecosystem:N,gates:T}=await E(
k,_=>f.readFile(_)),P=await(0,b.C)(k,_=>f.listFiles(_)),C=new Map;for(const _ of new Set([".",...f.contexts])){const W=await j(_,_==="."?k:await f.listFiles(_));W!==void 0&&C.set(_,W)}const O=(0,l._)(
f),U=x.find(_=>k.includes(_)),I=f.root.split("/").findLast(_=>_!=="")??"",z=O?{value:L(O.name),where:O.where}:{value:L(I),where:"name of the folder"};return{...z.value===""?{}:{app:z},ecosystem:N,gates:[
...T,...P],caches:A(k),...O?.image===void 0?{}:{image:{value:O.image,where:O.where}},files:C,...U===void 0?{}:{compose:{value:U,where:U}}}}const x=["compose.yaml","compose.yml","docker-compose.yaml","\
docker-compose.yml"];async function j(f,k){const N=["Containerfile","Dockerfile"].find(T=>k.includes(T));return N===void 0?void 0:{value:N,where:f==="."?N:`${f}/${N}`}}function L(f){return f.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,"")}}),49055:((J,R,m)=>{m.d(R,{C:()=>M,M:()=>d});const F=["openapi","swagger"].flatMap(c=>["yaml","yml","json"].map(p=>`${c}.${p}`)),A=[".","a\
pi","docs","openapi","priv/static"];async function M(c,p){const u=c.filter(h=>/^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(h)&&!/ignore$/.test(h)),b=await Promise.all(A.map(async h=>(h==="."?c:await p(
h)).filter(j=>F.includes(j)).map(j=>h==="."?j:`${h}/${j}`))),l=await $(c,p);return[...E("dockerfile",u),...E("openapi",b.flat()),...l===void 0?[]:[l]]}function E(c,p){const[u]=p;return u===void 0?[]:[
{value:{id:c,run:"",reports:{},check:{look:c,files:p}},where:u}]}const w=["migrations","db/migrations"];async function $(c,p){const u=(l,h)=>({value:{id:"migrations",run:d(h),reports:{},provided:"DATA\
BASE_URL"},where:l});if(c.includes("alembic.ini"))return u("alembic.ini",{up:"alembic upgrade head",down:"alembic downgrade base"});if(c.includes("mix.exs")&&(await p("priv/repo/migrations")).length>0)
return u("priv/repo/migrations",{up:"mix ecto.migrate",down:"mix ecto.rollback --all"});const b=c.find(l=>/^knexfile\.[cm]?[jt]s$/.test(l));if(b!==void 0)return u(b,{up:"npx knex migrate:latest",down:"\
npx knex migrate:rollback --all"});for(const l of w){const h=await p(l);if(h.some(x=>x.endsWith(".up.sql"))&&h.some(x=>x.endsWith(".down.sql")))return u(l,{up:g(`${l}/*.up.sql`),down:g(`$(ls -r ${l}/*\
.down.sql)`)})}}function d({up:c,down:p}){return[c,p,c].join(`
`)}function g(c){return`for file in ${c}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`}}),26015:((J,R,m)=>{m.d(R,{M:()=>E,_:()=>F});function F({repository:d,
serverUrl:g,remoteUrl:c}){if(d!=="")return M($(g),d,"GITHUB_REPOSITORY");const p=c===void 0?void 0:E(c);return p&&M(p.host,p.path,"git remote")}const A={"github.com":"ghcr.io","gitlab.com":"registry.g\
itlab.com"};function M(d,g,c){const p=g.toLowerCase().split("/").filter(l=>l!==""),u=p.at(-1);if(u===void 0)return;const b=A[d];return{name:u,image:b===void 0?void 0:`${b}/${p.join("/")}`,where:c}}function E(d){
const g=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(d);if(g?.[1]!==void 0&&g[2]!==void 0)return{host:g[1].toLowerCase(),path:w(g[2])};if(!URL.canParse(d))return;const c=new URL(d);return c.hostname===
""?void 0:{host:c.hostname,path:w(c.pathname)}}function w(d){return d.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function $(d){return URL.canParse(d)?new URL(d).hostname:""}}),36130:((J,R,m)=>{m.d(
R,{q:()=>g});function F(u,b,l){const h=A(u,b,l)??M(u,b,l)??$(u,b,l);return h===void 0?void 0:{value:[l,...u.slice(b+1,h+1)].join(`
`).trim(),index:h}}function A(u,b,l){const[,h]=/^-----BEGIN ([A-Z0-9 ]+)-----\s*$/.exec(l.trim())??[];if(h===void 0)return;const x=u.findIndex((j,L)=>L>b&&j.trim()===`-----END ${h}-----`);if(!(x<0))return A(
u,x+1,u[x+1]??"")??x}function M(u,b,l){if(!/^[[{]/.test(l)||E(l))return;let h=l;for(let x=b+1;x<u.length;x++)if(h+=`
${u[x]}`,/[\]}]\s*$/.test(u[x]??"")&&E(h))return x}function E(u){try{return typeof JSON.parse(u)=="object"}catch{return!1}}const w=76;function $(u,b,l){let h=b;for(let x=l.trim();x.length===w&&/^[A-Za-z0-9+/]+$/.
test(x);x=u[h]?.trim()??""){const j=u[h+1]?.trim()??"";if(j===""||j.length>w||j.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(j))break;h+=1}return h===b?void 0:h}const d=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;
function g(u,{pasted:b=!1}={}){const l=u.replace(/^\uFEFF/,"").split(/\r?\n/),h=[],x=[];for(let j=0;j<l.length;j++){const L=j+1,f=l[j]??"";if(f.trim()===""||!b&&/^\s*#/.test(f))continue;const[,k,N=""]=d.
exec(f)??[];if(k===void 0){x.push(L);continue}const T=b?F(l,j,N):void 0;if(T!==void 0){h.push({name:k,value:T.value,line:L}),j=T.index;continue}const P=/^(["'`])/.exec(N)?.[1];if(P===void 0||b&&/^(["'`])(?:\\.|(?!\1).)*\1\s*\S/.
test(N)){h.push({name:k,value:(b?N:N.replace(/\s+#.*$/,"")).trim(),line:L});continue}const C=c(l,j,{rest:N,quote:P});if(C===void 0){x.push(L);continue}h.push({name:k,value:P==='"'?p(C.value):C.value,line:L}),
j=C.index}return{entries:h,wrong:x}}function c(u,b,{rest:l,quote:h}){let x=l.slice(1);for(let j=b;j<u.length;j++){j>b&&(x+=`
${u[j]}`);const L=x.search(h==='"'?/(?<!\\)"/:new RegExp(h));if(L>=0)return{value:x.slice(0,L),index:j}}}function p(u){return u.replace(/\\([nrt"\\])/g,(b,l)=>({n:`
`,r:"\r",t:"	"})[l]??l)}}),74617:((J,R,m)=>{m.r(R),m.d(R,{loadSettings:()=>Me});var F=m(48165),A=m(66661),M=m(25837),E=m(36130),w=m(6598);async function $(n){const{environment:e,env:t,secrets:s,ci:o,origin:r}=n,
i=await g(`config/${e}.json`,n.readFile),a=await p(`.env.${e}`,n.readFile),y=o?d:await p(".env",n.readFile),S=(v,D,B)=>v===void 0||v===""?void 0:{value:v,source:{from:D,where:B},committed:!1};return{environment:e,
ci:o,find:v=>S(s[v],"secret",`secret ${v}`)??S(t[v],"environment",`environment variable ${v}`)??y.values.get(v)??a.values.get(v)??i.values.get(v),preset:(v,D)=>v===void 0?void 0:{value:v,source:{from:"\
default",where:r(D).where},committed:!0},fileNames:[i,a].flatMap(v=>[...v.values].map(([D,{source:B}])=>({name:D,file:B.where.split(":")[0]??""}))),problems:[...i.problems,...a.problems,...y.problems]}}
const d={values:new Map,problems:[]};async function g(n,e){const t=await e(n);if(t===void 0)return d;const s=(i,a={file:n})=>({values:new Map,problems:[{place:a,path:"",text:i}]});let o;try{o=JSON.parse(
t.replace(/^\uFEFF/,""))}catch(i){return s("not JSON",c(n,i))}if(!(0,w.pi)(o))return s("expected an object of variables");const r=new Map;for(const[i,a]of Object.entries(o)){if(a===null)continue;const y=t.
slice(0,Math.max(0,t.indexOf(JSON.stringify(i)))).split(`
`).length;r.set(i,{value:typeof a=="object"?JSON.stringify(a):String(a),source:{from:"file",where:`${n}:${y}`},place:{file:n,line:y},committed:!0})}return{values:r,problems:[]}}function c(n,e){const t=e instanceof
Error?e.message:"",[,s,o]=/line (\d+) column (\d+)/.exec(t)??[];return s===void 0?{file:n}:{file:n,line:Number(s),column:Number(o)}}async function p(n,e){const t=await e(n);if(t===void 0)return d;const{
entries:s,wrong:o}=(0,E.q)(t);return{values:new Map(s.map(({name:r,value:i,line:a})=>[r,{value:i,source:{from:"dotenv",where:`${n}:${a}`},place:{file:n,line:a},committed:!1}])),problems:o.map(r=>({place:{
file:n,line:r},path:"",text:"expected NAME=value"}))}}var u=m(8294);function b(n,e){if(h(e))return"still holds a placeholder";const t=x(n.type,e);if(t!==void 0)return`is not ${t}`;if(n.oneOf.length>0&&
!n.oneOf.includes(e))return`is not one of ${n.oneOf.join(", ")}`;if(n.pattern!==""&&!new RegExp(`^(?:${n.pattern})$`,"u").test(e))return`does not match the pattern ${n.pattern}`}const l=/^(change[-_ ]?me|to[-_ ]?do|tbd|fix[-_ ]?me|x{3,}|placeholder|replace[-_ ]?(me|this)|(your|my)[-_ ].*[-_ ]here|<[^<>]*>|\.\.\.|…|insert[-_ ].*)$/i;
function h(n){return l.test(n.trim())}function x(n,e){const t=e.trim();switch(n){case"string":return;case"number":return t!==""&&Number.isFinite(Number(t))?void 0:"a number";case"integer":return/^-?\d+$/.
test(t)?void 0:"a whole number";case"boolean":return/^(true|false)$/.test(t)?void 0:"true or false";case"port":return/^\d{1,5}$/.test(t)&&Number(t)>=1&&Number(t)<=65535?void 0:"a port (1 to 65535)";case"\
url":return/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(t)&&URL.canParse(t)?void 0:"a URL";case"json":return j(t)?void 0:"JSON"}}function j(n){try{return JSON.parse(n),!0}catch{return!1}}async function L(n){if(n.
declared.length===0)return{variables:[],committed:[],given:[],warnings:[]};const e=await $(n),t=n.declared.map(s=>k(s,e));return{variables:t.map(({variable:s})=>s),committed:[...e.problems,...t.flatMap(
({committed:s})=>s)],given:t.flatMap(({given:s})=>s),warnings:C(n,e)}}function f(n,e){return(0,u.VA)(e,`Give each variable in config/${n}.json, as env of the step (from GitHub's variables), or, if it \
is a secret, in the input "secrets"; on a laptop also in .env.`)}function k({default:n,defaultAt:e,...t},s){const o=s.find(t.name)??s.preset(n,e);if(o===void 0||o.value==="")return{variable:t,committed:[],
given:T(t,s)};const r=t.secret||o.source.from==="secret",i=b(t,o.value),a=i===void 0?[]:[N(t.name,o,i)];return t.secret&&o.committed&&a.push(N(t.name,o,"is a secret and must not stand in this file")),
{variable:{...t,secret:r,value:r?{secret:t.name}:o.value,source:o.source},committed:o.committed?a:[],given:o.committed?[]:a.map(({path:y,...S})=>({name:y,...S,noSecret:!1}))}}function N(n,e,t){return e.
place!==void 0?{place:e.place,path:n,text:t}:{path:n,text:`${t} (from ${e.source.where})`}}function T(n,e){if(!n.required)return[];const t=n.secret?"secret":"variable";return[{name:n.name,noSecret:n.secret,
text:`the ${t} has no value for ${e.environment}; it may be set in ${P(n,e)}`}]}function P(n,{environment:e,ci:t}){return[...n.secret?['the input "secrets"',"the environment"]:[`config/${e}.json`,`.en\
v.${e}`,"the environment"],...t?[]:[".env"]].join(", ")}function C({environment:n,declared:e},t){const s=e.map(({name:o})=>o);return t.fileNames.filter(({name:o})=>!s.includes(o)).map(({name:o,file:r})=>`${r}\
: ${o} is not declared under variables and is not passed to ${n}${(0,A.a)(o,s)}`)}var O=m(54215),U=m(7755),I=m(6009),z=m(99377);const _=18e5;function W(n){return n.flatMap(({migrate:e,backup:t})=>{if(e!==
void 0){const{service:q,run:K,undo:G,irreversible:oe,on:X="first",timeout:Ie=_}=e,_e=G!==void 0?"undo":oe===!0?"irreversible":"keep";return[{kind:"migrate",service:q,run:Y(K),undo:Y(G),way:_e,on:X,timeout:Ie}]}
if(t===void 0)return[];const{service:s,project:o,database:r,volume:i,run:a,user:y="postgres",verify:S=!1,keep:v=5,timeout:D=_}=t,{on:B=a===void 0?"each":"first"}=t;if(a!==void 0)return[{kind:"command",
service:s,run:Y(a),on:B,timeout:D}];const H={service:s,keep:v,on:B,timeout:D,...o===void 0?{}:{project:o}};return r!==void 0?[{kind:"database",database:r,user:y,verify:S,...H}]:i===void 0?[]:[{kind:"v\
olume",volume:i,...H}]})}function Y(n){return n===void 0?[]:typeof n=="string"?["sh","-c",n]:n}var ee=m(98919);function Q(n,e,{choose:t}){if(e===void 0)return;for(const[S,v]of Object.entries(e))t(`${n}\
.${S}`,v,v);const{ssh:s,context:o,tls:r}=e,i={...Z("key",e.key),...Z("cert",e.cert),...Z("ca",e.ca)};if(o!==void 0)return{way:"context",context:o};if(r!==void 0)return{way:"tls",address:r,...i};const a=(0,ee.
b$)(s??"")??{user:"",host:"",port:22},y=e.jump===void 0?void 0:(0,ee.b$)(e.jump);return{way:"ssh",...a,...y===void 0?{}:{jump:y},...Z("key",e.key),knownHosts:e["known-hosts"]??"",fingerprints:e.fingerprint??
[]}}function Z(n,e){return e===void 0?{}:{[n]:{secret:e}}}function ie(n,e,t){if(e.hosts===void 0)return;const{choose:s}=t;return{members:Object.entries(e.hosts).flatMap(([r,i])=>{const a=Q(`${n}.hosts\
.${r}.connection`,i.connection,t);return a===void 0?[]:[{name:r,connection:a,url:s(`${n}.hosts.${r}.url`,i.url,"")}]}),batch:s(`${n}.batch`,e.batch,"1")}}function ae(n){return Object.entries(n).map(([
e,{run:t="",prometheus:s,above:o,below:r,...i}])=>({id:e,run:t,...s===void 0?{}:{query:ce(s)},...o===void 0?{}:{above:o},...r===void 0?{}:{below:r},...O.N.metric,...Object.fromEntries(Object.entries(i).
filter(([,a])=>a!==void 0))}))}function ce({url:n,query:e,token:t}){return{url:n,query:e,...t===void 0?{}:{token:{secret:t}}}}function ue(n){const e=new Map;for(const{at:t,variables:s={},secrets:o=[]}of n){
const r=t===""?"":`${t}.`;for(const[i,a]of Object.entries(s)){const y=typeof a=="string"?{default:a}:a,S=e.get(i)??{at:""},v=y.default===void 0?S.at:`${r}variables.${i}.default`;e.set(i,{...S,...y,at:v})}
for(const i of o)e.set(i,{at:"",...e.get(i),secret:!0})}return[...e].map(([t,s])=>({name:t,type:s.type??"string",required:s.required??s.secret??!1,secret:s.secret??!1,pattern:s.pattern??"",oneOf:s["on\
e-of"]??[],defaultAt:s.at,...s.default===void 0?{}:{default:s.default}}))}function de(n,e,{general:t,chooser:s}){const{choose:o}=s,r=D=>`environments.${n}.${D}`,i=O.N.environment,a=Q(r("connection"),e.
connection,s),y=ie(`environments.${n}`,e,s),[S,...v]=le(r("targets"),e.targets,s);return{id:n,when:{branch:o(r("when.branch"),e.when?.branch,[]),tag:o(r("when.tag"),e.when?.tag,[])},url:o(r("url"),e.url,
""),protected:o(r("protected"),e.protected,!1),after:o(r("after"),e.after,""),...e.score===void 0?{}:{score:o(r("score"),e.score,0)},target:ne(r("target"),e.target,s),...a===void 0?{}:{connection:a},...y===
void 0?{}:{hosts:y},variables:ue([{at:"",variables:t.variables,secrets:t.secrets},{at:`environments.${n}`,variables:e.variables,secrets:e.secrets}]),...fe(r("secrets-from"),e["secrets-from"]?.aws,s),...e.
before===void 0?{}:{before:W(o(r("before"),e.before,[]))},checks:te(r("checks"),e.checks??{},s),freeze:o(r("freeze"),e.freeze,[]),rollback:o(r("rollback"),e.rollback,i.rollback),deadline:o(r("deadline"),
e.deadline,i.deadline),stable:o(r("stable"),e.stable,i.stable),keep:o(r("keep"),e.keep,i.keep),lock:{ttl:o(r("lock.ttl"),e.lock?.ttl,O.N.lock.ttl),wait:o(r("lock.wait"),e.lock?.wait,O.N.lock.wait)},...S,
...v.length===0?{}:{beside:v}}}function le(n,e,t){return(e??[]).map((s,o)=>{const r=`${n}[${o}]`,{connection:i,url:a,checks:y}=s,S=(0,z.I)(s),v=Q(`${r}.connection`,i,t);return{part:(0,z.BU)(s),target:ne(
r,{[S]:s[S]},t),...v===void 0?{}:{connection:v},...a===void 0?{}:{url:t.choose(`${r}.url`,a,"")},...y===void 0?{}:{checks:te(`${r}.checks`,y,t)}}})}function fe(n,e,{choose:t}){if(e===void 0)return{};const{
region:s,role:o="",keys:r}=t(`${n}.aws`,e,e);return{secretsFrom:{kind:"aws",region:s,role:o,keys:r}}}function ne(n,e,{choose:t}){const[s="",o]=Object.entries(e??{})[0]??[],r=(i,a)=>{if(!(0,w.pi)(a))t(
i,a,a);else for(const[y,S]of Object.entries(a))r(`${i}.${y}`,S)};return r(`${n}.${s}`,o),{kind:s,config:o}}function te(n,e,t){const s=se(`${n}.health`,e.health,t),o=se(`${n}.ready`,e.ready,t);return{...s===
void 0?{}:{health:s},...o===void 0?{}:{ready:o},smoke:t.choose(`${n}.smoke`,e.smoke,""),...e.metrics===void 0?{}:{metrics:ae(t.choose(`${n}.metrics`,e.metrics,{}))}}}function se(n,e,{choose:t}){if(e===
void 0)return;const s=typeof e=="string"?{url:e}:e,o=O.N.probe;return{url:t(`${n}.url`,s.url,""),status:t(`${n}.status`,s.status,o.status),contains:t(`${n}.contains`,s.contains,o.contains),consecutive:t(
`${n}.consecutive`,s.consecutive,o.consecutive),every:t(`${n}.every`,s.every,o.every),timeout:t(`${n}.timeout`,s.timeout,o.timeout)}}var me=m(49055);function pe(n,e){const{presets:t=!1}=e,s=n===void 0||
t===!0?()=>!0:r=>t!==!1&&t.includes(r),o=he(n??{},e.chooser);return[...ge(e).filter(({id:r})=>s(r)&&!o.some(i=>i.id===r)),...o]}function ge({detected:n,services:e={},chooser:t}){return n.flatMap(({value:{
provided:s,...o},where:r})=>{const i=Object.entries(e).find(([,a])=>s!==void 0&&s in(a.provides??{}));return s!==void 0&&i===void 0?[]:(t.choose(`gates.${o.id}.run`,void 0,o.run,{value:o.run,where:r}),
[{env:{},needs:[],...O.N.gate,services:i===void 0?[]:[i[0]],...o}])})}function he(n,e){const t=O.N.gate;return Object.entries(n).map(([s,o])=>{const r=typeof o=="string"?{run:o}:o,i=a=>`gates.${s}.${a}`;
return{id:s,run:e.choose(i("run"),r.run??(r.migrate&&(0,me.M)(r.migrate)),""),directory:e.choose(i("directory"),r.directory,t.directory),env:e.choose(i("env"),r.env,{}),needs:e.choose(i("needs"),r.needs,
[]).filter(a=>a!=="image"),onImage:r.needs?.includes("image")??t.onImage,timeout:e.choose(i("timeout"),r.timeout,t.timeout),retries:e.choose(i("retries"),r.retries,t.retries),advisory:e.choose(i("advi\
sory"),r.advisory,t.advisory),when:{...t.when,...V(r.when??{})},services:e.choose(i("services"),r.services,[]),weight:e.choose(i("weight"),r.weight,t.weight),reports:V(r.reports??{}),limits:ye(r.limits??
{}),...$e(r)}})}function be(n,e){const{presets:t,cache:s=!1,"cache-folder":o,...r}=n,i=typeof s=="boolean"?[]:Object.entries(s).map(([a,y])=>({id:a,...y}));return{...O.N.quality,...V({...r,cacheFolder:o}),
caches:s===!0?e:i}}function ye({"changed-coverage":n,"coverage-drop":e,"only-new":t,...s}){return{...O.N.gate.limits,...V({...s,changedCoverage:n,coverageDrop:e,onlyNew:t})}}function V(n){return Object.
fromEntries(Object.entries(n).filter(([,e])=>e!==void 0))}function $e({variables:n,openapi:e,dockerfile:t}){return n!==void 0?{check:{look:"variables",environments:n}}:e!==void 0?{check:{look:"openapi",
files:e}}:t===void 0?{}:{check:{look:"dockerfile",files:t}}}function we(n,e,t){const s=n??(e.files.has(".")?{app:{}}:{}),o=Object.keys(s).length>1;return Object.entries(s).map(([r,i])=>ve(r,typeof i==
"string"?{name:i}:i,{detected:e,chooser:t,suffix:o?`-${r}`:""}))}function ve(n,e,{detected:t,chooser:s,suffix:o}){const{choose:r}=s,i=v=>`images.${n}.${v}`,a=O.N.image,y=t.image&&{value:`${t.image.value}${o}`,
where:t.image.where},S=r(i("context"),e.context,a.context);return{id:n,name:r(i("name"),e.name,"",y),context:S,file:r(i("file"),e.file,a.file,t.files.get(S)),target:r(i("target"),e.target,""),platforms:r(
i("platforms"),e.platforms,[...a.platforms]),buildArgs:r(i("build-args"),e["build-args"],{}),tags:r(i("tags"),e.tags,[...a.tags]),flavor:r(i("flavor"),e.flavor,[]),labels:r(i("labels"),e.labels,[]),annotations:r(
i("annotations"),e.annotations,[]),...e.paths===void 0?{}:{paths:r(i("paths"),e.paths,[])},...e.build===void 0?{}:{build:ke(e.build)}}}function ke({secrets:n,...e}){const t=Object.entries(e).flatMap(([
o,r])=>r===void 0?[]:[[o.replace(/-(.)/g,(i,a)=>a.toUpperCase()),r]]),s=Object.entries(n??{}).map(([o,r])=>[o,{secret:r}]);return{...Object.fromEntries(t),...n===void 0?{}:{secrets:Object.fromEntries(
s)}}}var xe=m(46986);function Oe(n){return Object.entries(n).map(([e,{slack:t,teams:s,webhook:o,key:r,on:i,environments:a}])=>({id:e,kind:t===void 0?s===void 0?"webhook":"teams":"slack",url:{secret:t??
s??o??""},...r===void 0?{}:{key:{secret:r}},on:i??xe.E,environments:a??[]}))}function je(n,{choose:e}){const t=O.N.scan;return{secrets:e("scan.secrets",n.secrets,t.secrets),trivy:e("scan.trivy",n.trivy,
t.trivy),failOn:e("scan.fail-on",n["fail-on"],t.failOn),onlyFixed:e("scan.only-fixed",n["only-fixed"],t.onlyFixed),ignore:e("scan.ignore",n.ignore,t.ignore).map(s=>({id:s.id,path:s.path??"",package:s.
package??"",reason:s.reason,until:s.until??"",untilFixed:s["until-fixed"]??!1})),onlyNew:e("scan.only-new",n["only-new"],t.onlyNew),baseline:e("scan.baseline",n.baseline,t.baseline),deployedTo:e("scan\
.deployed-to",n["deployed-to"],t.deployedTo),vex:e("scan.vex",n.vex,t.vex),files:e("scan.files",n.files,t.files),images:e("scan.images",n.images,t.images),grype:e("scan.grype",n.grype,t.grype),hardening:e(
"scan.hardening",n.hardening,t.hardening),sarif:Object.entries(e("scan.sarif",n.sarif,{})).map(([s,{run:o,file:r}])=>({id:s,run:o??"",file:r??""})),sbom:e("scan.sbom",n.sbom,t.sbom),...Ne(n.zap),upload:e(
"scan.upload",n.upload,t.upload),comment:e("scan.comment",n.comment,t.comment),database:{mirrors:e("scan.database.mirrors",n.database?.mirrors,t.database.mirrors),javaMirrors:e("scan.database.java-mir\
rors",n.database?.["java-mirrors"],t.database.javaMirrors),maxAge:e("scan.database.max-age",n.database?.["max-age"],t.database.maxAge),offline:e("scan.database.offline",n.database?.offline,t.database.
offline),cache:e("scan.database.cache",n.database?.cache,t.database.cache)},install:e("scan.install",n.install,t.install),lock:e("scan.lock",n.lock,t.lock),mirrors:e("scan.mirrors",n.mirrors,t.mirrors)}}
function Ne(n){return n===void 0?{}:{zap:{target:n.target,rules:n.rules??"",image:n.image??""}}}function Se(n){return Object.entries(n).map(([e,t])=>({id:e,image:t.image??"",command:t.command??[],stack:t.
stack??"",images:t.images??{},env:t.env??{},port:t.port??0,ready:t.ready??"",timeout:t.timeout??O.N.service.timeout,provides:t.provides??{}}))}function Ee({written:n,detected:e,chooser:t,root:s,state:o,
forge:r}){const{choose:i}=t,a=i("app",n.app,"app",e.app),y=i("state",void 0,`${s}/${O.N.state}`,o);return{app:a,root:s,state:y,gates:pe(n.gates,{detected:e.gates,services:n.services,presets:n.quality?.
presets,chooser:t}),services:Se(n.services??{}),quality:be(n.quality??{},e.caches),builds:Fe(n.builds??{},t),images:we(n.images,e,t),scan:je(n.scan??{},t),environments:Object.entries(n.environments??{}).
map(([S,v])=>de(S,v,{general:n,chooser:t})),...n.notify===void 0?{}:{notify:Oe(n.notify)},...n.runners===void 0?{}:{runners:n.runners},patience:i("patience",n.patience,O.N.patience),records:Ae(n.records,
{chooser:t,root:s,state:y,forge:r})}}function Fe({wait:n,tags:e,legs:t,orphans:s,parallel:o},{choose:r}){const i=O.N.builds;return{wait:r("builds.wait",n,i.wait),tags:r("builds.tags",e,i.tags),legs:r(
"builds.legs",t,i.legs),orphans:r("builds.orphans",s,i.orphans),parallel:r("builds.parallel",o,i.parallel)}}function Ae(n,{chooser:e,root:t,state:s,forge:o}){const r=typeof n=="object"?n:{kind:n,file:void 0},
i=e.choose("records.file",r.file,`${s}/records.db`);return{kind:e.choose("records.kind",r.kind,o?"github":"sqlite"),file:i.startsWith("/")?i:`${t}/${i}`}}async function Me(n){const e=await Re(n),t=(0,I.
kO)(e.origin),s=Ee({written:e.written,detected:e.detected,chooser:t,root:n.root,state:Pe(n),forge:n.forge});Te(s.images,e.problem);const o=Ce(n,s.environments),r=await Le(s.environments,n,{config:e,deploying:o});
return{...s,environments:r.settled,sources:t.sources,warnings:r.warnings}}async function Re(n){const e=n.inputs.get("config"),t=e?.value??O.N.config,s=await re(t,n);if(s===void 0&&e!==void 0)throw new F.
HR("usage",`There is no config file ${t} (from ${e.source.where}).`,{place:{file:t}});const o=n.inputs.overrides();if(s===void 0&&o.length===0){const i=await(0,U.o)({...n,contexts:[]});if(!(i.compose!==
void 0&&!i.files.has(".")))return{written:{},detected:i,origin:()=>({from:"default",where:"default"}),problem:(y,S)=>({path:y,text:S})}}const{readValidated:r}=await Promise.all([m.e(8815),m.e(2857),m.
e(113)]).then(m.bind(m,90113));return r({input:n,file:t,content:s,overrides:o})}async function re(n,{readFile:e}){try{return await e(n)}catch(t){const s=t instanceof Error?t.message:String(t);throw new F.
HR("usage",`${n}: cannot be read: ${s}`,{cause:t,place:{file:n}})}}function Pe({root:n,inputs:e,env:t}){const s=e.get("state")?.value??t.DEPLOY_ACTION_STATE;if(s===void 0||s==="")return;const o=e.get(
"state")?.source.where??"environment variable DEPLOY_ACTION_STATE";return{value:s.startsWith("/")?s:`${n}/${s}`,where:o}}function Te(n,e){const t=n.filter(({name:s})=>s==="");if(t.length!==0)throw(0,u.
VA)(t.map(({id:s})=>e(`images.${s}`,"has no name, and none could be detected (no GITHUB_REPOSITORY, no git remote of a known forge)")),`Write the image's name, for example: images: { ${t[0]?.id}: ghcr\
.io/acme/shop }`)}function Ce({inputs:n,deploying:e},t){const s=n.get("environment"),o=t.map(({id:i})=>i),r=s===void 0?void 0:(0,M.x2)(s.value).id;if(s!==void 0&&!o.includes(r??"")){const i=o.length===
0?"; the config has none":(0,A.a)(s.value,o)||`; known: ${o.join(", ")}`,a=`environment: there is no ${JSON.stringify(s.value)}${i} (from ${s.source.where})`;throw new F.HR("usage",a)}return e??(r===void 0?
[]:[r])}async function Le(n,e,{config:t,deploying:s}){const o=[],r=[];let i="";const a=[];for(const y of n){const{secretsFrom:S}=y,v=S!==void 0&&s.includes(y.id)?await e.fetchSecrets?.(S):{},D=await L(
{environment:y.id,declared:y.variables,env:e.env,secrets:{...v,...e.secrets},readFile:G=>re(G,e),ci:e.ci,origin:t.origin}),B=D.given.map(({name:G,noSecret:oe,...X})=>({path:G,...X})),H=[...D.committed,
...s.includes(y.id)?B:[]];H.length>0&&(i=i||y.id),r.push(...H),o.push(...D.warnings);const{variables:q,given:K}=D;a.push({...y,variables:q,...K.length===0?{}:{wrong:K}})}if(r.length>0)throw f(i,r);return{
settled:a,warnings:o}}}),6009:((J,R,m)=>{m.d(R,{Lw:()=>E,bN:()=>$,kO:()=>A});var F=m(6598);function A(d){const g={};return{sources:g,choose:(c,p,u,b)=>p!==void 0?(g[c]=d(c),p):(g[c]=b?{from:"detected",
where:b.where}:{from:"default",where:"default"},b?b.value:u)}}const M={gates:"run",images:"name",variables:"default"};function E(d,g){return g.reduce((c,{path:p,value:u})=>w(c,p,u),d)}function w(d,[g="",
...c],p,u=""){const b=(0,F.pi)(d)?d:{};if(c.length===0)return{...b,[g]:p};const l=b[g],h=l==null||(0,F.pi)(l)?l:{[M[u]??"value"]:l};return{...b,[g]:w(h,c,p,String(g))}}function $(d){return new Map(d.map(
({path:g,source:c})=>[(0,F.P8)(g),c]))}}),6598:((J,R,m)=>{m.d(R,{P8:()=>F,fK:()=>M,pi:()=>A});function F(E){return E.reduce((w,$)=>typeof $=="number"?`${w}[${$}]`:w===""?$:`${w}.${$}`,"")}function A(E){
return typeof E=="object"&&E!==null&&!Array.isArray(E)}function M(E,w){return w.reduce(($,d)=>Array.isArray($)?$[Number(d)]:A($)&&Object.hasOwn($,d)?$[String(d)]:void 0,E)}}),8294:((J,R,m)=>{m.d(R,{R3:()=>M,
VA:()=>E});var F=m(48165);function A({place:$,path:d,text:g}){return[$===void 0?"":M($),d,g].filter(p=>p!=="").join(": ")}function M({file:$,line:d,column:g}){return[$,d,g].filter(c=>c!==void 0).join(
":")}function E($,d){const g=[...new Set(w($).map(A))],c=g.slice(1,50),p=w($)[0]?.place;return new F.HR("usage",g[0]??"Wrong settings.",{details:g.length>50?[...c,`… and ${g.length-50} more problems`]:
c,...p===void 0?{}:{place:p},...d===void 0?{}:{hint:d}})}function w($){const d=[...new Set($.map(c=>c.place?.file))],g=({place:c})=>d.indexOf(c?.file);return $.toSorted((c,p)=>g(c)-g(p)||(c.place?.line??
0)-(p.place?.line??0)||(c.place?.column??0)-(p.place?.column??0))}}),99377:((J,R,m)=>{m.d(R,{BU:()=>E,I:()=>M,Rd:()=>A});const F=["name","connection","url","checks"];function A(w){return Object.keys(w).
filter($=>!F.includes($))}function M(w){return A(w)[0]??""}function E(w){const{name:$}=w;return $??M(w)}})};export{De as id,Ue as ids,Je as modules};

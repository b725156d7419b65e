const L=3591,S=[3591],T={54215:((N,j,f)=>{f.d(j,{N:()=>x});const d=6e4,x={config:".github/deploy.yml",state:".deploy-action",patience:2*d,builds:{wait:15*d,tags:"build",legs:"platform",orphans:"keep",
parallel:4},gate:{directory:".",timeout:15*d,retries:0,advisory:!1,when:{paths:[],branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},limits:{findings:"error",baseline:""}},quality:{parallel:8,
minimum:0,base:"",toolchains:!0,caches:[],cacheFolder:""},service:{timeout:d},image:{context:".",file:"Dockerfile",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"\
auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",vex:[],files:["vulnerabilities","misconfigurations"],images:["vulnerabilities","secrets","m\
isconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],javaMirrors:[],maxAge:7200*d,offline:!1,cache:!0},install:!1,lock:"",mirrors:[]},environment:{
rollback:"auto",deadline:10*d,stable:1e4,keep:5},lock:{ttl:2*d,wait:10*d},metric:{consecutive:3,failures:3,every:1e4,timeout:1e4,empty:"wait"},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),
7755:((N,j,f)=>{f.d(j,{m:()=>A,o:()=>y});const d={"package-lock.json":["~/.npm"],"pnpm-lock.yaml":["~/.local/share/pnpm/store"],"yarn.lock":["~/.cache/yarn","~/.yarn/berry/cache"],"bun.lock":["~/.bun/\
install/cache"],"uv.lock":["~/.cache/uv"],"poetry.lock":["~/.cache/pypoetry"],"requirements.txt":["~/.cache/pip"],"mix.lock":["deps","_build"],"go.sum":["~/go/pkg/mod","~/.cache/go-build"],"Cargo.lock":[
"~/.cargo/registry","~/.cargo/git","target"]};function x(n){return Object.entries(d).flatMap(([i,e])=>n.includes(i)?[{id:i.toLowerCase().replace(/[^a-z0-9]+/g,"-"),paths:e,key:[i]}]:[])}var R=f(6598);
async function g(n,i){for(const{ecosystem:e,marks:t,suggest:s}of c){const r=t.find(a=>n.includes(a));if(r!==void 0){const a=await s(n,i);return{ecosystem:e,gates:a.map(([k,p,_={}])=>({value:{id:k,run:p,
reports:_},where:r}))}}}return{ecosystem:void 0,gates:[]}}const m=".deploy-action/reports",c=[{ecosystem:"node",marks:["package.json"],suggest:l},{ecosystem:"elixir",marks:["mix.exs"],suggest:()=>[["l\
int","mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix deps.get && mix test"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[["lint",'test -z "$(gofmt -\
l .)" && go vet ./...'],["test",`mkdir -p ${m} && go test -coverprofile=${m}/cover.out ./...`,{coverage:[`${m}/cover.out`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:n=>{const i=n.includes("Ca\
rgo.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${i} --all-targets -- -D warnings`],["test",`cargo test${i}`]]}},{ecosystem:"python",marks:["pyproject.toml","setup.py","requ\
irements.txt"],suggest:o},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function l(n,i){const e=$(await i("package.json")),t=(0,R.pi)(e.scripts)?e.scripts:{},s=String(
e.packageManager??"").split("@")[0]??"",a=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([p])=>n.includes(p))?.[1]??"npm",k=["npm","pnpm","yarn","bun"].includes(
s)?s:a;return["lint","typecheck","test"].filter(p=>b(t[p])).map(p=>[p,`${k} run ${p}`])}function b(n){return typeof n=="string"&&n.trim()!==""&&!n.includes("no test specified")}async function o(n,i){const t=`${await i(
"pyproject.toml")??""}
${await i("requirements.txt")??""}
${await i("requirements-dev.txt")??""}`,s=p=>new RegExp(`^\\[tool\\.${p}\\b|^\\s*["']?${p}\\b`,"mi").test(t),r=n.includes("uv.lock")?"uv run ":n.includes("poetry.lock")?"poetry run ":"",a=[...s("ruff")?
[`${r}ruff check .`]:[],...s("black")?[`${r}black --check .`]:[]],k=s("pytest")||n.includes("pytest.ini")||n.includes("tests");return[...a.length>0?[["lint",a.join(" && ")]]:[],...s("mypy")||n.includes(
"mypy.ini")?[["typecheck",`${r}mypy .`]]:[],...k?[u(r,s("coverage")||s("pytest-cov")||n.includes(".coveragerc"))]:[]]}function u(n,i){const e=`${m}/junit.xml`;if(!i)return["test",`${n}python -m pytest\
 --junitxml=${e}`,{junit:[e]}];const t=`${m}/coverage.xml`;return["test",`${n}python -m coverage run -m pytest --junitxml=${e} || failed=$?; ${n}python -m coverage xml -o ${t}; exit \${failed:-0}`,{junit:[
e],coverage:[t]}]}function $(n){try{const i=JSON.parse(n??"{}");return(0,R.pi)(i)?i:{}}catch{return{}}}var O=f(49055),h=f(26015);async function y(n){const i=await n.listFiles("."),{ecosystem:e,gates:t}=await g(
i,w=>n.readFile(w)),s=await(0,O.C)(i,w=>n.listFiles(w)),r=new Map;for(const w of new Set([".",...n.contexts])){const F=await v(w,w==="."?i:await n.listFiles(w));F!==void 0&&r.set(w,F)}const a=(0,h._)(
n),k=A.find(w=>i.includes(w)),p=n.root.split("/").findLast(w=>w!=="")??"",_=a?{value:C(a.name),where:a.where}:{value:C(p),where:"name of the folder"};return{..._.value===""?{}:{app:_},ecosystem:e,gates:[
...t,...s],caches:x(i),...a?.image===void 0?{}:{image:{value:a.image,where:a.where}},files:r,...k===void 0?{}:{compose:{value:k,where:k}}}}const A=["compose.yaml","compose.yml","docker-compose.yaml","\
docker-compose.yml"];async function v(n,i){const e=["Containerfile","Dockerfile"].find(t=>i.includes(t));return e===void 0?void 0:{value:e,where:n==="."?e:`${n}/${e}`}}function C(n){return n.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,"")}}),49055:((N,j,f)=>{f.d(j,{C:()=>R,M:()=>l});const d=["openapi","swagger"].flatMap(o=>["yaml","yml","json"].map(u=>`${o}.${u}`)),x=[".","a\
pi","docs","openapi","priv/static"];async function R(o,u){const $=o.filter(y=>/^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(y)&&!/ignore$/.test(y)),O=await Promise.all(x.map(async y=>(y==="."?o:await u(
y)).filter(v=>d.includes(v)).map(v=>y==="."?v:`${y}/${v}`))),h=await c(o,u);return[...g("dockerfile",$),...g("openapi",O.flat()),...h===void 0?[]:[h]]}function g(o,u){const[$]=u;return $===void 0?[]:[
{value:{id:o,run:"",reports:{},check:{look:o,files:u}},where:$}]}const m=["migrations","db/migrations"];async function c(o,u){const $=(h,y)=>({value:{id:"migrations",run:l(y),reports:{},provided:"DATA\
BASE_URL"},where:h});if(o.includes("alembic.ini"))return $("alembic.ini",{up:"alembic upgrade head",down:"alembic downgrade base"});if(o.includes("mix.exs")&&(await u("priv/repo/migrations")).length>0)
return $("priv/repo/migrations",{up:"mix ecto.migrate",down:"mix ecto.rollback --all"});const O=o.find(h=>/^knexfile\.[cm]?[jt]s$/.test(h));if(O!==void 0)return $(O,{up:"npx knex migrate:latest",down:"\
npx knex migrate:rollback --all"});for(const h of m){const y=await u(h);if(y.some(A=>A.endsWith(".up.sql"))&&y.some(A=>A.endsWith(".down.sql")))return $(h,{up:b(`${h}/*.up.sql`),down:b(`$(ls -r ${h}/*\
.down.sql)`)})}}function l({up:o,down:u}){return[o,u,o].join(`
`)}function b(o){return`for file in ${o}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`}}),26015:((N,j,f)=>{f.d(j,{M:()=>g,_:()=>d});function d({repository:l,
serverUrl:b,remoteUrl:o}){if(l!=="")return R(c(b),l,"GITHUB_REPOSITORY");const u=o===void 0?void 0:g(o);return u&&R(u.host,u.path,"git remote")}const x={"github.com":"ghcr.io","gitlab.com":"registry.g\
itlab.com"};function R(l,b,o){const u=b.toLowerCase().split("/").filter(h=>h!==""),$=u.at(-1);if($===void 0)return;const O=x[l];return{name:$,image:O===void 0?void 0:`${O}/${u.join("/")}`,where:o}}function g(l){
const b=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(l);if(b?.[1]!==void 0&&b[2]!==void 0)return{host:b[1].toLowerCase(),path:m(b[2])};if(!URL.canParse(l))return;const o=new URL(l);return o.hostname===
""?void 0:{host:o.hostname,path:m(o.pathname)}}function m(l){return l.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function c(l){return URL.canParse(l)?new URL(l).hostname:""}}),33591:((N,j,f)=>{f.r(
j),f.d(j,{planInit:()=>n});var d=f(48165),x=f(54215),R=f(7755);function g({detected:e,defaultBranch:t}){const{app:s,gates:r,image:a,files:k,compose:p}=e,_=k.has("."),w=r.filter(({value:F})=>F.provided===
void 0);return["# yaml-language-server: $schema=https://raw.githubusercontent.com/org/deploy-action/v1/schema/deploy.schema.json",`app: ${s?.value??"app"}`,"",...w.length===0?["# gates:","#   test: ma\
ke test"]:["gates:",...w.flatMap(({value:F})=>l(F))],"",..._?["images:","  app:",`    name: ${a?.value??"ghcr.io/owner/name # change it: the registry and repository to push to"}`,"    platforms: [linu\
x/amd64]"]:["# images:","#   app: ghcr.io/acme/shop"],"","scan:","  fail-on: high","",...p===void 0||!_?["# environments:","#   staging:",`#     when: { branch: ${c(t)} }`,"#     target: { compose: { \
file: compose.yaml } }"]:m(p.value,t),""].join(`
`)}function m(e,t){return["environments:","  staging:",`    when: { branch: ${c(t)} }`,`    target: { compose: { file: ${e} } }`,"    # url: https://staging.example.com","    # checks: { health: /heal\
th, ready: /ready }","","  production:","    when: { tag: v* }","    after: staging # the same digest must have run there",`    target: { compose: { file: ${e} } }`,"    # url: https://example.com"," \
   # checks: { health: /health, ready: /ready }"]}function c(e){return/^[A-Za-z][A-Za-z0-9 _./&-]*$/.test(e)&&!/^(true|false|null|yes|no|on|off)$/i.test(e)&&e===e.trim()?e:JSON.stringify(e)}function l({
id:e,run:t,reports:s,check:r}){if(r!==void 0&&"files"in r)return[`  ${e}: { ${r.look}: [${r.files.map(c).join(", ")}] }`];const a=Object.entries(s);if(a.length===0)return[`  ${e}: ${c(t)}`];const k=a.
map(([p,_])=>`      ${p}: ${_.map(c).join(", ")}`);return[`  ${e}:`,`    run: ${c(t)}`,"    reports:",...k]}function b({detected:e,names:t}){switch(e.ecosystem){case"node":return o(t);case"python":return[
"- uses: actions/setup-python@v6","  with:","    python-version: '3.13'",...$(t)];case"go":return["- uses: actions/setup-go@v6","  with:","    go-version-file: go.mod"];case"elixir":return["- run: mix\
 local.hex --force && mix local.rebar --force && mix deps.get # needs Elixir on the runner"];default:return[]}}function o(e){const t=[".nvmrc",".node-version"].find(s=>e.includes(s));return["- uses: a\
ctions/setup-node@v5","  with:",t===void 0?"    node-version: '24'":`    node-version-file: ${t}`,`- run: ${u(e)}`]}function u(e){return e.includes("pnpm-lock.yaml")?"corepack enable && pnpm install -\
-frozen-lockfile":e.includes("yarn.lock")?"corepack enable && yarn install --immutable":e.includes("bun.lock")||e.includes("bun.lockb")?"npm install --global bun && bun install --frozen-lockfile":e.includes(
"package-lock.json")?"npm ci":"npm install"}function $(e){if(e.includes("uv.lock"))return["- run: pip install uv && uv sync --locked"];if(e.includes("poetry.lock"))return["- run: pip install poetry &&\
 poetry install"];const t=["requirements.txt","requirements-dev.txt"].filter(s=>e.includes(s));return t.length===0?["- run: pip install ."]:[`- run: pip install ${t.map(s=>`-r ${s}`).join(" ")}`]}function O(e){
const{detected:t,defaultBranch:s}=e,r=t.compose!==void 0&&t.files.has(".");return["name: Deploy","on:","  push:",`    branches: [${c(s)}]`,"    tags: ['v*']","  pull_request:","","permissions: {} # ea\
ch job asks for what it needs","","concurrency:","  group: ${{ github.workflow }}-${{ github.ref }}","  cancel-in-progress: ${{ github.event_name == 'pull_request' }}","","jobs:",...h(e),...r?[...y(e,
{name:"staging",when:`github.ref == 'refs/heads/${s}'`}),...y(e,{name:"production",when:"startsWith(github.ref, 'refs/tags/v')"})]:[],""].join(`
`)}function h(e){return["  build:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    permissions:","      contents: read","      packages: write","    outputs:","      images: ${{ steps.pipe\
line.outputs.images }}","    steps:",...v(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0 # tags and the merge base","    persist-credentials: false"]),...v(b(e)),...v(A(e,"push")),...v([
"- id: pipeline",`  uses: ${e.action}`])]}function y(e,{name:t,when:s}){const[r,a]=e.action.split("@");return["",`  ${t}:`,"    needs: build",`    if: github.event_name == 'push' && ${s}`,"    runs-on\
: ubuntu-latest","    timeout-minutes: 30","    environment:",`      name: ${t}`,"      url: ${{ steps.deploy.outputs.url }}","    permissions:","      contents: read","      deployments: write # the \
record of what was deployed","      id-token: write # proves the environment this job runs in","      packages: read","    concurrency:",`      group: deploy-${t}`,"      cancel-in-progress: false"," \
   steps:",...v(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0","    persist-credentials: false"]),...v(A(e,"pull")),...v(["- id: deploy",`  uses: ${r}/actions/deploy@${a}`,"  with:",`  \
  environment: ${t}`,"    images: ${{ needs.build.outputs.images }}"])]}function A({detected:e},t){return e.image?.value.split("/")[0]!=="ghcr.io"||!e.files.has(".")?[]:["- name: Log in to ghcr.io",...t===
"push"?["  if: github.event_name == 'push'"]:[],'  run: echo "$TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin',"  env:","    TOKEN: ${{ github.token }}"]}function v(e){return e.
map(t=>`      ${t}`)}const C=".github/workflows/deploy.yml";async function n(e){const t=[x.N.config,C],s=await Promise.all(t.map(_=>e.readFile(_))),r=t.filter((_,w)=>s[w]!==void 0);if(r.length>0)throw new d.
HR("usage",`${r.join(" and ")} ${r.length>1?"exist":"exists"} already; nothing was written.`,{hint:`Remove ${r.length>1?"them":"it"} to start anew, or change ${r.length>1?"them":"it"} by hand.`,place:{
file:r[0]??""}});const a=await(0,R.o)({...e,contexts:[]}),k=await e.listFiles("."),p={detected:a,names:k,action:i(e.action??"org/deploy-action@v1"),defaultBranch:e.defaultBranch};return{detected:a,files:[
{path:x.N.config,content:g(p)},{path:C,content:O(p)}]}}function i(e){if(/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(e))return e;throw new d.HR("usage",`action: expected OWNER/NAME@REF, found ${JSON.stringify(e)}\
.`)}}),6598:((N,j,f)=>{f.d(j,{P8:()=>d,fK:()=>R,pi:()=>x});function d(g){return g.reduce((m,c)=>typeof c=="number"?`${m}[${c}]`:m===""?c:`${m}.${c}`,"")}function x(g){return typeof g=="object"&&g!==null&&
!Array.isArray(g)}function R(g,m){return m.reduce((c,l)=>Array.isArray(c)?c[Number(l)]:x(c)&&Object.hasOwn(c,l)?c[String(l)]:void 0,g)}})};export{L as id,S as ids,T as modules};

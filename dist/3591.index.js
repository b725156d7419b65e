const N=3591,S=[3591],T={7755:((L,R,y)=>{y.d(R,{m:()=>A,o:()=>g});const O={"package-lock.json":["~/.npm"],"pnpm-lock.yaml":["~/.local/share/pnpm/store"],"yarn.lock":["~/.cache/yarn","~/.yarn/berry/cac\
he"],"bun.lock":["~/.bun/install/cache"],"uv.lock":["~/.cache/uv"],"poetry.lock":["~/.cache/pypoetry"],"requirements.txt":["~/.cache/pip"],"mix.lock":["deps","_build"],"go.sum":["~/go/pkg/mod","~/.cac\
he/go-build"],"Cargo.lock":["~/.cargo/registry","~/.cargo/git","target"]};function x(t){return Object.entries(O).flatMap(([i,e])=>t.includes(i)?[{id:i.toLowerCase().replace(/[^a-z0-9]+/g,"-"),paths:e,
key:[i]}]:[])}var j=y(6598);async function f(t,i){for(const{ecosystem:e,marks:n,suggest:s}of a){const r=n.find(c=>t.includes(c));if(r!==void 0){const c=await s(t,i);return{ecosystem:e,gates:c.map(([k,
p,v={}])=>({value:{id:k,run:p,reports:v},where:r}))}}}return{ecosystem:void 0,gates:[]}}const d=".deploy-action/reports",a=[{ecosystem:"node",marks:["package.json"],suggest:u},{ecosystem:"elixir",marks:[
"mix.exs"],suggest:()=>[["lint","mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix deps.get && mix test"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[
["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test",`mkdir -p ${d} && go test -coverprofile=${d}/cover.out ./...`,{coverage:[`${d}/cover.out`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:t=>{
const i=t.includes("Cargo.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${i} --all-targets -- -D warnings`],["test",`cargo test${i}`]]}},{ecosystem:"python",marks:["pyproject.\
toml","setup.py","requirements.txt"],suggest:o},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function u(t,i){const e=$(await i("package.json")),n=(0,j.pi)(e.scripts)?
e.scripts:{},s=String(e.packageManager??"").split("@")[0]??"",c=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([p])=>t.includes(p))?.[1]??"npm",k=["npm",
"pnpm","yarn","bun"].includes(s)?s:c;return["lint","typecheck","test"].filter(p=>w(n[p])).map(p=>[p,`${k} run ${p}`])}function w(t){return typeof t=="string"&&t.trim()!==""&&!t.includes("no test speci\
fied")}async function o(t,i){const n=`${await i("pyproject.toml")??""}
${await i("requirements.txt")??""}
${await i("requirements-dev.txt")??""}`,s=p=>new RegExp(`^\\[tool\\.${p}\\b|^\\s*["']?${p}\\b`,"mi").test(n),r=t.includes("uv.lock")?"uv run ":t.includes("poetry.lock")?"poetry run ":"",c=[...s("ruff")?
[`${r}ruff check .`]:[],...s("black")?[`${r}black --check .`]:[]],k=s("pytest")||t.includes("pytest.ini")||t.includes("tests");return[...c.length>0?[["lint",c.join(" && ")]]:[],...s("mypy")||t.includes(
"mypy.ini")?[["typecheck",`${r}mypy .`]]:[],...k?[l(r,s("coverage")||s("pytest-cov")||t.includes(".coveragerc"))]:[]]}function l(t,i){const e=`${d}/junit.xml`;if(!i)return["test",`${t}python -m pytest\
 --junitxml=${e}`,{junit:[e]}];const n=`${d}/coverage.xml`;return["test",`${t}python -m coverage run -m pytest --junitxml=${e} || failed=$?; ${t}python -m coverage xml -o ${n}; exit \${failed:-0}`,{junit:[
e],coverage:[n]}]}function $(t){try{const i=JSON.parse(t??"{}");return(0,j.pi)(i)?i:{}}catch{return{}}}var _=y(49055),m=y(26015);async function g(t){const i=await t.listFiles("."),{ecosystem:e,gates:n}=await f(
i,h=>t.readFile(h)),s=await(0,_.C)(i,h=>t.listFiles(h)),r=new Map;for(const h of new Set([".",...t.contexts])){const C=await b(h,h==="."?i:await t.listFiles(h));C!==void 0&&r.set(h,C)}const c=(0,m._)(
t),k=A.find(h=>i.includes(h)),p=t.root.split("/").findLast(h=>h!=="")??"",v=c?{value:F(c.name),where:c.where}:{value:F(p),where:"name of the folder"};return{...v.value===""?{}:{app:v},ecosystem:e,gates:[
...n,...s],caches:x(i),...c?.image===void 0?{}:{image:{value:c.image,where:c.where}},files:r,...k===void 0?{}:{compose:{value:k,where:k}}}}const A=["compose.yaml","compose.yml","docker-compose.yaml","\
docker-compose.yml"];async function b(t,i){const e=["Containerfile","Dockerfile"].find(n=>i.includes(n));return e===void 0?void 0:{value:e,where:t==="."?e:`${t}/${e}`}}function F(t){return t.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,"")}}),49055:((L,R,y)=>{y.d(R,{C:()=>j,M:()=>u});const O=["openapi","swagger"].flatMap(o=>["yaml","yml","json"].map(l=>`${o}.${l}`)),x=[".","a\
pi","docs","openapi","priv/static"];async function j(o,l){const $=o.filter(g=>/^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(g)&&!/ignore$/.test(g)),_=await Promise.all(x.map(async g=>(g==="."?o:await l(
g)).filter(b=>O.includes(b)).map(b=>g==="."?b:`${g}/${b}`))),m=await a(o,l);return[...f("dockerfile",$),...f("openapi",_.flat()),...m===void 0?[]:[m]]}function f(o,l){const[$]=l;return $===void 0?[]:[
{value:{id:o,run:"",reports:{},check:{look:o,files:l}},where:$}]}const d=["migrations","db/migrations"];async function a(o,l){const $=(m,g)=>({value:{id:"migrations",run:u(g),reports:{},provided:"DATA\
BASE_URL"},where:m});if(o.includes("alembic.ini"))return $("alembic.ini",{up:"alembic upgrade head",down:"alembic downgrade base"});if(o.includes("mix.exs")&&(await l("priv/repo/migrations")).length>0)
return $("priv/repo/migrations",{up:"mix ecto.migrate",down:"mix ecto.rollback --all"});const _=o.find(m=>/^knexfile\.[cm]?[jt]s$/.test(m));if(_!==void 0)return $(_,{up:"npx knex migrate:latest",down:"\
npx knex migrate:rollback --all"});for(const m of d){const g=await l(m);if(g.some(A=>A.endsWith(".up.sql"))&&g.some(A=>A.endsWith(".down.sql")))return $(m,{up:w(`${m}/*.up.sql`),down:w(`$(ls -r ${m}/*\
.down.sql)`)})}}function u({up:o,down:l}){return[o,l,o].join(`
`)}function w(o){return`for file in ${o}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`}}),26015:((L,R,y)=>{y.d(R,{M:()=>f,_:()=>O});function O({repository:u,
serverUrl:w,remoteUrl:o}){if(u!=="")return j(a(w),u,"GITHUB_REPOSITORY");const l=o===void 0?void 0:f(o);return l&&j(l.host,l.path,"git remote")}const x={"github.com":"ghcr.io","gitlab.com":"registry.g\
itlab.com"};function j(u,w,o){const l=w.toLowerCase().split("/").filter(m=>m!==""),$=l.at(-1);if($===void 0)return;const _=x[u];return{name:$,image:_===void 0?void 0:`${_}/${l.join("/")}`,where:o}}function f(u){
const w=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(u);if(w?.[1]!==void 0&&w[2]!==void 0)return{host:w[1].toLowerCase(),path:d(w[2])};if(!URL.canParse(u))return;const o=new URL(u);return o.hostname===
""?void 0:{host:o.hostname,path:d(o.pathname)}}function d(u){return u.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function a(u){return URL.canParse(u)?new URL(u).hostname:""}}),33591:((L,R,y)=>{y.r(
R),y.d(R,{planInit:()=>t});var O=y(48165),x=y(54215),j=y(7755);function f({detected:e,defaultBranch:n}){const{app:s,gates:r,image:c,files:k,compose:p}=e,v=k.has("."),h=r.filter(({value:C})=>C.provided===
void 0);return["# yaml-language-server: $schema=https://raw.githubusercontent.com/org/deploy-action/v1/schema/deploy.schema.json",`app: ${s?.value??"app"}`,"",...h.length===0?["# gates:","#   test: ma\
ke test"]:["gates:",...h.flatMap(({value:C})=>u(C))],"",...v?["images:","  app:",`    name: ${c?.value??"ghcr.io/owner/name # change it: the registry and repository to push to"}`,"    platforms: [linu\
x/amd64]"]:["# images:","#   app: ghcr.io/acme/shop"],"","scan:","  fail-on: high","",...p===void 0||!v?["# environments:","#   staging:",`#     when: { branch: ${a(n)} }`,"#     target: { compose: { \
file: compose.yaml } }"]:d(p.value,n),""].join(`
`)}function d(e,n){return["environments:","  staging:",`    when: { branch: ${a(n)} }`,`    target: { compose: { file: ${e} } }`,"    # url: https://staging.example.com","    # checks: { health: /heal\
th, ready: /ready }","","  production:","    when: { tag: v* }","    after: staging # the same digest must have run there",`    target: { compose: { file: ${e} } }`,"    # url: https://example.com"," \
   # checks: { health: /health, ready: /ready }"]}function a(e){return/^[A-Za-z][A-Za-z0-9 _./&-]*$/.test(e)&&!/^(true|false|null|yes|no|on|off)$/i.test(e)&&e===e.trim()?e:JSON.stringify(e)}function u({
id:e,run:n,reports:s,check:r}){if(r!==void 0&&"files"in r)return[`  ${e}: { ${r.look}: [${r.files.map(a).join(", ")}] }`];const c=Object.entries(s);if(c.length===0)return[`  ${e}: ${a(n)}`];const k=c.
map(([p,v])=>`      ${p}: ${v.map(a).join(", ")}`);return[`  ${e}:`,`    run: ${a(n)}`,"    reports:",...k]}function w({detected:e,names:n}){switch(e.ecosystem){case"node":return o(n);case"python":return[
"- uses: actions/setup-python@v6","  with:","    python-version: '3.13'",...$(n)];case"go":return["- uses: actions/setup-go@v6","  with:","    go-version-file: go.mod"];case"elixir":return["- run: mix\
 local.hex --force && mix local.rebar --force && mix deps.get # needs Elixir on the runner"];default:return[]}}function o(e){const n=[".nvmrc",".node-version"].find(s=>e.includes(s));return["- uses: a\
ctions/setup-node@v5","  with:",n===void 0?"    node-version: '24'":`    node-version-file: ${n}`,`- run: ${l(e)}`]}function l(e){return e.includes("pnpm-lock.yaml")?"corepack enable && pnpm install -\
-frozen-lockfile":e.includes("yarn.lock")?"corepack enable && yarn install --immutable":e.includes("bun.lock")||e.includes("bun.lockb")?"npm install --global bun && bun install --frozen-lockfile":e.includes(
"package-lock.json")?"npm ci":"npm install"}function $(e){if(e.includes("uv.lock"))return["- run: pip install uv && uv sync --locked"];if(e.includes("poetry.lock"))return["- run: pip install poetry &&\
 poetry install"];const n=["requirements.txt","requirements-dev.txt"].filter(s=>e.includes(s));return n.length===0?["- run: pip install ."]:[`- run: pip install ${n.map(s=>`-r ${s}`).join(" ")}`]}function _(e){
const{detected:n,defaultBranch:s}=e,r=n.compose!==void 0&&n.files.has(".");return["name: Deploy","on:","  push:",`    branches: [${a(s)}]`,"    tags: ['v*']","  pull_request:","","permissions: {} # ea\
ch job asks for what it needs","","concurrency:","  group: ${{ github.workflow }}-${{ github.ref }}","  cancel-in-progress: ${{ github.event_name == 'pull_request' }}","","jobs:",...m(e),...r?[...g(e,
{name:"staging",when:`github.ref == 'refs/heads/${s}'`}),...g(e,{name:"production",when:"startsWith(github.ref, 'refs/tags/v')"})]:[],""].join(`
`)}function m(e){return["  build:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    permissions:","      contents: read","      packages: write","    outputs:","      images: ${{ steps.pipe\
line.outputs.images }}","    steps:",...b(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0 # tags and the merge base","    persist-credentials: false"]),...b(w(e)),...b(A(e,"push")),...b([
"- id: pipeline",`  uses: ${e.action}`])]}function g(e,{name:n,when:s}){const[r,c]=e.action.split("@");return["",`  ${n}:`,"    needs: build",`    if: github.event_name == 'push' && ${s}`,"    runs-on\
: ubuntu-latest","    timeout-minutes: 30","    environment:",`      name: ${n}`,"      url: ${{ steps.deploy.outputs.url }}","    permissions:","      contents: read","      deployments: write # the \
record of what was deployed","      id-token: write # proves the environment this job runs in","      packages: read","    concurrency:",`      group: deploy-${n}`,"      cancel-in-progress: false"," \
   steps:",...b(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0","    persist-credentials: false"]),...b(A(e,"pull")),...b(["- id: deploy",`  uses: ${r}/actions/deploy@${c}`,"  with:",`  \
  environment: ${n}`,"    images: ${{ needs.build.outputs.images }}"])]}function A({detected:e},n){return e.image?.value.split("/")[0]!=="ghcr.io"||!e.files.has(".")?[]:["- name: Log in to ghcr.io",...n===
"push"?["  if: github.event_name == 'push'"]:[],'  run: echo "$TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin',"  env:","    TOKEN: ${{ github.token }}"]}function b(e){return e.
map(n=>`      ${n}`)}const F=".github/workflows/deploy.yml";async function t(e){const n=[x.N.config,F],s=await Promise.all(n.map(v=>e.readFile(v))),r=n.filter((v,h)=>s[h]!==void 0);if(r.length>0)throw new O.
HR("usage",`${r.join(" and ")} ${r.length>1?"exist":"exists"} already; nothing was written.`,{hint:`Remove ${r.length>1?"them":"it"} to start anew, or change ${r.length>1?"them":"it"} by hand.`,place:{
file:r[0]??""}});const c=await(0,j.o)({...e,contexts:[]}),k=await e.listFiles("."),p={detected:c,names:k,action:i(e.action??"org/deploy-action@v1"),defaultBranch:e.defaultBranch};return{detected:c,files:[
{path:x.N.config,content:f(p)},{path:F,content:_(p)}]}}function i(e){if(/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(e))return e;throw new O.HR("usage",`action: expected OWNER/NAME@REF, found ${JSON.stringify(e)}\
.`)}}),6598:((L,R,y)=>{y.d(R,{P8:()=>O,fK:()=>j,pi:()=>x});function O(f){return f.reduce((d,a)=>typeof a=="number"?`${d}[${a}]`:d===""?a:`${d}.${a}`,"")}function x(f){return typeof f=="object"&&f!==null&&
!Array.isArray(f)}function j(f,d){return d.reduce((a,u)=>Array.isArray(a)?a[Number(u)]:x(a)&&Object.hasOwn(a,u)?a[String(u)]:void 0,f)}})};export{N as id,S as ids,T as modules};

const L=1897,N=[1897],M={7755:((F,_,$)=>{$.d(_,{m:()=>O,o:()=>k});const R={"package-lock.json":["~/.npm"],"pnpm-lock.yaml":["~/.local/share/pnpm/store"],"yarn.lock":["~/.cache/yarn","~/.yarn/berry/cac\
he"],"bun.lock":["~/.bun/install/cache"],"uv.lock":["~/.cache/uv"],"poetry.lock":["~/.cache/pypoetry"],"requirements.txt":["~/.cache/pip"],"mix.lock":["deps","_build"],"go.sum":["~/go/pkg/mod","~/.cac\
he/go-build"],"Cargo.lock":["~/.cargo/registry","~/.cargo/git","target"]};function v(t){return Object.entries(R).flatMap(([r,l])=>t.includes(r)?[{id:r.toLowerCase().replace(/[^a-z0-9]+/g,"-"),paths:l,
key:[r]}]:[])}var x=$(6598);async function h(t,r){for(const{ecosystem:l,marks:e,suggest:n}of c){const i=e.find(s=>t.includes(s));if(i!==void 0){const s=await n(t,r);return{ecosystem:l,gates:s.map(([p,
d,b={}])=>({value:{id:p,run:d,reports:b},where:i}))}}}return{ecosystem:void 0,gates:[]}}const g=".deploy-action/reports",c=[{ecosystem:"node",marks:["package.json"],suggest:a},{ecosystem:"elixir",marks:[
"mix.exs"],suggest:()=>[["lint","mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix deps.get && mix test"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[
["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test",`mkdir -p ${g} && go test -coverprofile=${g}/cover.out ./...`,{coverage:[`${g}/cover.out`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:t=>{
const r=t.includes("Cargo.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${r} --all-targets -- -D warnings`],["test",`cargo test${r}`]]}},{ecosystem:"python",marks:["pyproject.\
toml","setup.py","requirements.txt"],suggest:o},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function a(t,r){const l=w(await r("package.json")),e=(0,x.pi)(l.scripts)?
l.scripts:{},n=String(l.packageManager??"").split("@")[0]??"",s=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([d])=>t.includes(d))?.[1]??"npm",p=["npm",
"pnpm","yarn","bun"].includes(n)?n:s;return["lint","typecheck","test"].filter(d=>m(e[d])).map(d=>[d,`${p} run ${d}`])}function m(t){return typeof t=="string"&&t.trim()!==""&&!t.includes("no test speci\
fied")}async function o(t,r){const e=`${await r("pyproject.toml")??""}
${await r("requirements.txt")??""}
${await r("requirements-dev.txt")??""}`,n=d=>new RegExp(`^\\[tool\\.${d}\\b|^\\s*["']?${d}\\b`,"mi").test(e),i=t.includes("uv.lock")?"uv run ":t.includes("poetry.lock")?"poetry run ":"",s=[...n("ruff")?
[`${i}ruff check .`]:[],...n("black")?[`${i}black --check .`]:[]],p=n("pytest")||t.includes("pytest.ini")||t.includes("tests");return[...s.length>0?[["lint",s.join(" && ")]]:[],...n("mypy")||t.includes(
"mypy.ini")?[["typecheck",`${i}mypy .`]]:[],...p?[u(i,n("coverage")||n("pytest-cov")||t.includes(".coveragerc"))]:[]]}function u(t,r){const l=`${g}/junit.xml`;if(!r)return["test",`${t}python -m pytest\
 --junitxml=${l}`,{junit:[l]}];const e=`${g}/coverage.xml`;return["test",`${t}python -m coverage run -m pytest --junitxml=${l} || failed=$?; ${t}python -m coverage xml -o ${e}; exit \${failed:-0}`,{junit:[
l],coverage:[e]}]}function w(t){try{const r=JSON.parse(t??"{}");return(0,x.pi)(r)?r:{}}catch{return{}}}var j=$(49055),y=$(26015);async function k(t){const r=await t.listFiles("."),{ecosystem:l,gates:e}=await h(
r,f=>t.readFile(f)),n=await(0,j.C)(r,f=>t.listFiles(f)),i=new Map;for(const f of new Set([".",...t.contexts])){const C=await q(f,f==="."?r:await t.listFiles(f));C!==void 0&&i.set(f,C)}const s=(0,y._)(
t),p=O.find(f=>r.includes(f)),d=t.root.split("/").findLast(f=>f!=="")??"",b=s?{value:A(s.name),where:s.where}:{value:A(d),where:"name of the folder"};return{...b.value===""?{}:{app:b},ecosystem:l,gates:[
...e,...n],caches:v(r),...s?.image===void 0?{}:{image:{value:s.image,where:s.where}},files:i,...p===void 0?{}:{compose:{value:p,where:p}}}}const O=["compose.yaml","compose.yml","docker-compose.yaml","\
docker-compose.yml"];async function q(t,r){const l=["Containerfile","Dockerfile"].find(e=>r.includes(e));return l===void 0?void 0:{value:l,where:t==="."?l:`${t}/${l}`}}function A(t){return t.toLowerCase().
replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,"")}}),49055:((F,_,$)=>{$.d(_,{C:()=>x,M:()=>a});const R=["openapi","swagger"].flatMap(o=>["yaml","yml","json"].map(u=>`${o}.${u}`)),v=[".","a\
pi","docs","openapi","priv/static"];async function x(o,u){const w=o.filter(k=>/^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(k)&&!/ignore$/.test(k)),j=await Promise.all(v.map(async k=>(k==="."?o:await u(
k)).filter(q=>R.includes(q)).map(q=>k==="."?q:`${k}/${q}`))),y=await c(o,u);return[...h("dockerfile",w),...h("openapi",j.flat()),...y===void 0?[]:[y]]}function h(o,u){const[w]=u;return w===void 0?[]:[
{value:{id:o,run:"",reports:{},check:{look:o,files:u}},where:w}]}const g=["migrations","db/migrations"];async function c(o,u){const w=(y,k)=>({value:{id:"migrations",run:a(k),reports:{},provided:"DATA\
BASE_URL"},where:y});if(o.includes("alembic.ini"))return w("alembic.ini",{up:"alembic upgrade head",down:"alembic downgrade base"});if(o.includes("mix.exs")&&(await u("priv/repo/migrations")).length>0)
return w("priv/repo/migrations",{up:"mix ecto.migrate",down:"mix ecto.rollback --all"});const j=o.find(y=>/^knexfile\.[cm]?[jt]s$/.test(y));if(j!==void 0)return w(j,{up:"npx knex migrate:latest",down:"\
npx knex migrate:rollback --all"});for(const y of g){const k=await u(y);if(k.some(O=>O.endsWith(".up.sql"))&&k.some(O=>O.endsWith(".down.sql")))return w(y,{up:m(`${y}/*.up.sql`),down:m(`$(ls -r ${y}/*\
.down.sql)`)})}}function a({up:o,down:u}){return[o,u,o].join(`
`)}function m(o){return`for file in ${o}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`}}),26015:((F,_,$)=>{$.d(_,{M:()=>h,_:()=>R});function R({repository:a,
serverUrl:m,remoteUrl:o}){if(a!=="")return x(c(m),a,"GITHUB_REPOSITORY");const u=o===void 0?void 0:h(o);return u&&x(u.host,u.path,"git remote")}const v={"github.com":"ghcr.io","gitlab.com":"registry.g\
itlab.com"};function x(a,m,o){const u=m.toLowerCase().split("/").filter(y=>y!==""),w=u.at(-1);if(w===void 0)return;const j=v[a];return{name:w,image:j===void 0?void 0:`${j}/${u.join("/")}`,where:o}}function h(a){
const m=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(a);if(m?.[1]!==void 0&&m[2]!==void 0)return{host:m[1].toLowerCase(),path:g(m[2])};if(!URL.canParse(a))return;const o=new URL(a);return o.hostname===
""?void 0:{host:o.hostname,path:g(o.pathname)}}function g(a){return a.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function c(a){return URL.canParse(a)?new URL(a).hostname:""}}),71897:((F,_,$)=>{$.r(
_),$.d(_,{planInit:()=>r});var R=$(48165),v=$(54215),x=$(7755);function h({detected:e,defaultBranch:n}){const{app:i,gates:s,image:p,files:d,compose:b}=e,f=d.has("."),C=s.filter(({value:S})=>S.provided===
void 0);return["# yaml-language-server: $schema=https://raw.githubusercontent.com/org/deploy-action/v1/schema/deploy.schema.json",`app: ${i?.value??"app"}`,"",...C.length===0?["# gates:","#   test: ma\
ke test"]:["gates:",...C.flatMap(({value:S})=>a(S))],"",...f?["images:","  app:",`    name: ${p?.value??"ghcr.io/owner/name # change it: the registry and repository to push to"}`,"    platforms: [linu\
x/amd64]"]:["# images:","#   app: ghcr.io/acme/shop"],"","scan:","  fail-on: high","",...b===void 0||!f?["# environments:","#   staging:",`#     when: { branch: ${c(n)} }`,"#     target: { compose: { \
file: compose.yaml } }"]:g(b.value,n),""].join(`
`)}function g(e,n){return["environments:","  staging:",`    when: { branch: ${c(n)} }`,`    target: { compose: { file: ${e} } }`,"    # url: https://staging.example.com","    # checks: { health: /heal\
th, ready: /ready }","","  production:","    when: { tag: v* }","    after: staging # the same digest must have run there",`    target: { compose: { file: ${e} } }`,"    # url: https://example.com"," \
   # checks: { health: /health, ready: /ready }"]}function c(e){return/^[A-Za-z][A-Za-z0-9 _./&-]*$/.test(e)&&!/^(true|false|null|yes|no|on|off)$/i.test(e)&&e===e.trim()?e:JSON.stringify(e)}function a({
id:e,run:n,reports:i,check:s}){if(s!==void 0&&"files"in s)return[`  ${e}: { ${s.look}: [${s.files.map(c).join(", ")}] }`];const p=Object.entries(i);if(p.length===0)return[`  ${e}: ${c(n)}`];const d=p.
map(([b,f])=>`      ${b}: ${f.map(c).join(", ")}`);return[`  ${e}:`,`    run: ${c(n)}`,"    reports:",...d]}const m={checkout:"actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",node:"\
actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238 # v6.2.0",python:"actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0",go:"actions/setup-go@7a3fe6cf4cb3a834922a1244abfce\
67bcef6a0c5 # v6.2.0"};function o({detected:e,names:n}){switch(e.ecosystem){case"node":return u(n);case"python":return[`- uses: ${m.python}`,"  with:","    python-version: '3.13'",...j(n)];case"go":return[
`- uses: ${m.go}`,"  with:","    go-version-file: go.mod","    cache: false"];case"elixir":return["- run: mix local.hex --force && mix local.rebar --force && mix deps.get # needs Elixir on the runner"];default:
return[]}}function u(e){const n=[".nvmrc",".node-version"].find(i=>e.includes(i));return[`- uses: ${m.node}`,"  with:","    package-manager-cache: false # no cache in a run that publishes",n===void 0?
"    node-version: '24'":`    node-version-file: ${n}`,`- run: ${w(e)}`]}function w(e){return e.includes("pnpm-lock.yaml")?"corepack enable && pnpm install --frozen-lockfile":e.includes("yarn.lock")?"\
corepack enable && yarn install --immutable":e.includes("bun.lock")||e.includes("bun.lockb")?"npm install --global bun && bun install --frozen-lockfile":e.includes("package-lock.json")?"npm ci":"npm i\
nstall"}function j(e){if(e.includes("uv.lock"))return["- run: pip install uv && uv sync --locked"];if(e.includes("poetry.lock"))return["- run: pip install poetry && poetry install"];const n=["requirem\
ents.txt","requirements-dev.txt"].filter(i=>e.includes(i));return n.length===0?["- run: pip install ."]:[`- run: pip install ${n.map(i=>`-r ${i}`).join(" ")}`]}function y(e){const{detected:n,defaultBranch:i}=e,
s=n.compose!==void 0&&n.files.has(".");return["name: Deploy","on:","  push:",`    branches: [${c(i)}]`,"    tags: ['v*']","  pull_request:","","permissions: {} # each job asks for what it needs","","c\
oncurrency: # a pull request keeps its newest run only; pushes and tags never cancel each other","  group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}","  cancel-in\
-progress: ${{ github.event_name == 'pull_request' }}","","jobs:",...k(e),...s?[...O(e,{name:"staging",when:`github.ref == 'refs/heads/${i}'`}),...O(e,{name:"production",when:"startsWith(github.ref, '\
refs/tags/v')"})]:[],""].join(`
`)}function k(e){return["  build:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    permissions:","      contents: read","      packages: write","      security-events: write # findings to \
code scanning","    outputs:","      images: ${{ steps.pipeline.outputs.images }}","    steps:",...A([`- uses: ${m.checkout}`,"  with:","    fetch-depth: 0 # tags and the merge base","    persist-cred\
entials: false"]),...A(o(e)),...A(q(e,"push")),...A(["- id: pipeline",`  uses: ${e.action}`])]}function O(e,{name:n,when:i}){const[s,p]=e.action.split("@");return["",`  ${n}:`,"    needs: build",`    \
if: github.event_name == 'push' && ${i}`,"    runs-on: ubuntu-latest","    timeout-minutes: 30","    environment:",`      name: ${n}`,"      url: ${{ steps.deploy.outputs.url }}","    permissions:"," \
     contents: read","      deployments: write # the record of what was deployed","      id-token: write # proves the environment this job runs in","      packages: read","    concurrency:",`      gro\
up: deploy-${n}`,"      cancel-in-progress: false","      queue: max # none that waits is dropped","    steps:",...A([`- uses: ${m.checkout}`,"  with:","    fetch-depth: 0","    persist-credentials: f\
alse"]),...A(q(e,"pull")),...A(["- id: deploy",`  uses: ${s}/actions/deploy@${p}`,"  with:",`    environment: ${n}`,"    images: ${{ needs.build.outputs.images }}"])]}function q({detected:e,action:n},i){
if(e.image?.value.split("/")[0]!=="ghcr.io"||!e.files.has("."))return[];const[p,d]=n.split("@");return[`- uses: ${p}/actions/login@${d}`,...i==="push"?["  if: github.event_name == 'push'"]:[],"  with:",
"    registry: ghcr.io"]}function A(e){return e.map(n=>`      ${n}`)}const t=".github/workflows/deploy.yml";async function r(e){const n=[v.N.config,t],i=await Promise.all(n.map(f=>e.readFile(f))),s=n.
filter((f,C)=>i[C]!==void 0);if(s.length>0)throw new R.HR("usage",`${s.join(" and ")} ${s.length>1?"exist":"exists"} already; nothing was written.`,{hint:`Remove ${s.length>1?"them":"it"} to start ane\
w, or change ${s.length>1?"them":"it"} by hand.`,place:{file:s[0]??""}});const p=await(0,x.o)({...e,contexts:[]}),d=await e.listFiles("."),b={detected:p,names:d,action:l(e.action??"org/deploy-action@v\
1"),defaultBranch:e.defaultBranch};return{detected:p,files:[{path:v.N.config,content:h(b)},{path:t,content:y(b)}]}}function l(e){if(/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(e))return e;throw new R.HR("usage",
`action: expected OWNER/NAME@REF, found ${JSON.stringify(e)}.`)}}),6598:((F,_,$)=>{$.d(_,{P8:()=>R,fK:()=>x,pi:()=>v});function R(h){return h.reduce((g,c)=>typeof c=="number"?`${g}[${c}]`:g===""?c:`${g}\
.${c}`,"")}function v(h){return typeof h=="object"&&h!==null&&!Array.isArray(h)}function x(h,g){return g.reduce((c,a)=>Array.isArray(c)?c[Number(a)]:v(c)&&Object.hasOwn(c,a)?c[String(a)]:void 0,h)}})};export{L as id,N as ids,M as modules};

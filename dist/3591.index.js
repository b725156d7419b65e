const A=3591,L=[3591],C={4215:((O,$,l)=>{l.d($,{N:()=>w});const d=6e4,w={config:".github/deploy.yml",state:".deploy-action",gate:{directory:".",timeout:15*d,retries:0,advisory:!1},image:{context:".",file:"\
Dockerfile",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[]},environment:{rollback:"auto",deadline:10*d,stable:1e4,
keep:5},lock:{ttl:2*d,wait:10*d},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),3361:((O,$,l)=>{l.d($,{o:()=>h});var d=l(6598);async function w(n,i){for(const{ecosystem:a,marks:y,
suggest:f}of v){const u=y.find(e=>n.includes(e));if(u!==void 0){const e=await f(n,i);return{ecosystem:a,gates:e.map(([t,s])=>({value:{id:t,run:s},where:u}))}}}return{ecosystem:void 0,gates:[]}}const v=[
{ecosystem:"node",marks:["package.json"],suggest:p},{ecosystem:"elixir",marks:["mix.exs"],suggest:()=>[["lint","mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix test"]]},
{ecosystem:"go",marks:["go.mod"],suggest:()=>[["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test","go test ./..."]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:n=>{const i=n.includes("Cargo\
.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${i} --all-targets -- -D warnings`],["test",`cargo test${i}`]]}},{ecosystem:"python",marks:["pyproject.toml","setup.py","require\
ments.txt"],suggest:c},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function p(n,i){const a=r(await i("package.json")),y=(0,d.pi)(a.scripts)?a.scripts:{},f=String(a.
packageManager??"").split("@")[0]??"",e=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([s])=>n.includes(s))?.[1]??"npm",t=["npm","pnpm","yarn","bun"].includes(
f)?f:e;return["lint","typecheck","test"].filter(s=>m(y[s])).map(s=>[s,`${t} run ${s}`])}function m(n){return typeof n=="string"&&n.trim()!==""&&!n.includes("no test specified")}async function c(n,i){const y=`${await i(
"pyproject.toml")??""}
${await i("requirements.txt")??""}
${await i("requirements-dev.txt")??""}`,f=s=>new RegExp(`^\\[tool\\.${s}\\b|^\\s*["']?${s}\\b`,"mi").test(y),u=n.includes("uv.lock")?"uv run ":n.includes("poetry.lock")?"poetry run ":"",e=[...f("ruff")?
[`${u}ruff check .`]:[],...f("black")?[`${u}black --check .`]:[]],t=f("pytest")||n.includes("pytest.ini")||n.includes("tests")?`${u}python -m pytest`:void 0;return[...e.length>0?[["lint",e.join(" && ")]]:
[],...t===void 0?[]:[["test",t]]]}function r(n){try{const i=JSON.parse(n??"{}");return(0,d.pi)(i)?i:{}}catch{return{}}}var g=l(6015);async function h(n){const i=await n.listFiles("."),{ecosystem:a,gates:y}=await w(
i,o=>n.readFile(o)),f=new Map;for(const o of new Set([".",...n.contexts])){const k=await _(o,o==="."?i:await n.listFiles(o));k!==void 0&&f.set(o,k)}const u=(0,g._)(n),e=b.find(o=>i.includes(o)),t=n.root.
split("/").findLast(o=>o!=="")??"",s=u?{value:x(u.name),where:u.where}:{value:x(t),where:"name of the folder"};return{...s.value===""?{}:{app:s},ecosystem:a,gates:y,...u?.image===void 0?{}:{image:{value:u.
image,where:u.where}},files:f,...e===void 0?{}:{compose:{value:e,where:e}}}}const b=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];async function _(n,i){const a=["Containerf\
ile","Dockerfile"].find(y=>i.includes(y));return a===void 0?void 0:{value:a,where:n==="."?a:`${n}/${a}`}}function x(n){return n.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,
"")}}),6015:((O,$,l)=>{l.d($,{M:()=>p,_:()=>d});function d({repository:r,serverUrl:g,remoteUrl:h}){if(r!=="")return v(c(g),r,"GITHUB_REPOSITORY");const b=h===void 0?void 0:p(h);return b&&v(b.host,b.path,
"git remote")}const w={"github.com":"ghcr.io","gitlab.com":"registry.gitlab.com"};function v(r,g,h){const b=g.toLowerCase().split("/").filter(n=>n!==""),_=b.at(-1);if(_===void 0)return;const x=w[r];return{
name:_,image:x===void 0?void 0:`${x}/${b.join("/")}`,where:h}}function p(r){const g=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(r);if(g?.[1]!==void 0&&g[2]!==void 0)return{host:g[1].toLowerCase(),path:m(
g[2])};if(!URL.canParse(r))return;const h=new URL(r);return h.hostname===""?void 0:{host:h.hostname,path:m(h.pathname)}}function m(r){return r.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function c(r){
return URL.canParse(r)?new URL(r).hostname:""}}),3591:((O,$,l)=>{l.r($),l.d($,{planInit:()=>f});var d=l(8165),w=l(4215),v=l(3361);function p({detected:e,defaultBranch:t}){const{app:s,gates:o,image:k,files:N,
compose:j}=e,R=N.has(".");return["# yaml-language-server: $schema=https://raw.githubusercontent.com/org/deploy-action/v1/schema/deploy.schema.json",`app: ${s?.value??"app"}`,"",...o.length===0?["# gat\
es:","#   test: make test"]:["gates:",...o.map(({value:{id:F,run:S}})=>`  ${F}: ${c(S)}`)],"",...R?["images:","  app:",`    name: ${k?.value??"ghcr.io/owner/name # change it: the registry and reposito\
ry to push to"}`,"    platforms: [linux/amd64]"]:["# images:","#   app: ghcr.io/acme/shop"],"","scan:","  fail-on: high","",...j===void 0||!R?["# environments:","#   staging:",`#     when: { branch: ${c(
t)} }`,"#     target: { compose: { file: compose.yaml } }"]:m(j.value,t),""].join(`
`)}function m(e,t){return["environments:","  staging:",`    when: { branch: ${c(t)} }`,`    target: { compose: { file: ${e} } }`,"    # url: https://staging.example.com","    # checks: { health: /heal\
th, ready: /ready }","","  production:","    when: { tag: v* }","    after: staging # the same digest must have run there",`    target: { compose: { file: ${e} } }`,"    # url: https://example.com"," \
   # checks: { health: /health, ready: /ready }"]}function c(e){return/^[A-Za-z][A-Za-z0-9 _./&-]*$/.test(e)&&!/^(true|false|null|yes|no|on|off)$/i.test(e)&&e===e.trim()?e:JSON.stringify(e)}function r({
detected:e,names:t}){switch(e.ecosystem){case"node":return g(t);case"python":return["- uses: actions/setup-python@v6","  with:","    python-version: '3.13'",...b(t)];case"go":return["- uses: actions/s\
etup-go@v6","  with:","    go-version-file: go.mod"];case"elixir":return["- run: mix local.hex --force && mix local.rebar --force && mix deps.get # needs Elixir on the runner"];default:return[]}}function g(e){
const t=[".nvmrc",".node-version"].find(s=>e.includes(s));return["- uses: actions/setup-node@v5","  with:",t===void 0?"    node-version: '24'":`    node-version-file: ${t}`,`- run: ${h(e)}`]}function h(e){
return e.includes("pnpm-lock.yaml")?"corepack enable && pnpm install --frozen-lockfile":e.includes("yarn.lock")?"corepack enable && yarn install --immutable":e.includes("bun.lock")||e.includes("bun.lo\
ckb")?"npm install --global bun && bun install --frozen-lockfile":e.includes("package-lock.json")?"npm ci":"npm install"}function b(e){if(e.includes("uv.lock"))return["- run: pip install uv && uv sync\
 --locked"];if(e.includes("poetry.lock"))return["- run: pip install poetry && poetry install"];const t=["requirements.txt","requirements-dev.txt"].filter(s=>e.includes(s));return t.length===0?["- run:\
 pip install ."]:[`- run: pip install ${t.map(s=>`-r ${s}`).join(" ")}`]}function _(e){const{detected:t,defaultBranch:s}=e,o=t.compose!==void 0&&t.files.has(".");return["name: Deploy","on:","  push:",
`    branches: [${c(s)}]`,"    tags: ['v*']","  pull_request:","","permissions: {} # each job asks for what it needs","","concurrency:","  group: ${{ github.workflow }}-${{ github.ref }}","  cancel-in\
-progress: ${{ github.event_name == 'pull_request' }}","","jobs:",...x(e),...o?[...n(e,{name:"staging",when:`github.ref == 'refs/heads/${s}'`}),...n(e,{name:"production",when:"startsWith(github.ref, '\
refs/tags/v')"})]:[],""].join(`
`)}function x(e){return["  build:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    permissions:","      contents: read","      packages: write","    outputs:","      images: ${{ steps.pipe\
line.outputs.images }}","    steps:",...a(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0 # tags and the merge base","    persist-credentials: false"]),...a(r(e)),...a(i(e,"push")),...a([
"- id: pipeline",`  uses: ${e.action}`])]}function n(e,{name:t,when:s}){const[o,k]=e.action.split("@");return["",`  ${t}:`,"    needs: build",`    if: github.event_name == 'push' && ${s}`,"    runs-on\
: ubuntu-latest","    timeout-minutes: 30","    environment:",`      name: ${t}`,"      url: ${{ steps.deploy.outputs.url }}","    permissions:","      contents: read","      deployments: write # the \
record of what was deployed","      id-token: write # proves the environment this job runs in","      packages: read","    concurrency:",`      group: deploy-${t}`,"      cancel-in-progress: false"," \
   steps:",...a(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0","    persist-credentials: false"]),...a(i(e,"pull")),...a(["- id: deploy",`  uses: ${o}/actions/deploy@${k}`,"  with:",`  \
  environment: ${t}`,"    images: ${{ needs.build.outputs.images }}"])]}function i({detected:e},t){return e.image?.value.split("/")[0]!=="ghcr.io"||!e.files.has(".")?[]:["- name: Log in to ghcr.io",...t===
"push"?["  if: github.event_name == 'push'"]:[],'  run: echo "$TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin',"  env:","    TOKEN: ${{ github.token }}"]}function a(e){return e.
map(t=>`      ${t}`)}const y=".github/workflows/deploy.yml";async function f(e){const t=[w.N.config,y],s=await Promise.all(t.map(R=>e.readFile(R))),o=t.filter((R,F)=>s[F]!==void 0);if(o.length>0)throw new d.
HR("usage",`${o.join(" and ")} ${o.length>1?"exist":"exists"} already; nothing was written.`,{hint:`Remove ${o.length>1?"them":"it"} to start anew, or change ${o.length>1?"them":"it"} by hand.`,place:{
file:o[0]??""}});const k=await(0,v.o)({...e,contexts:[]}),N=await e.listFiles("."),j={detected:k,names:N,action:u(e.action??"org/deploy-action@v1"),defaultBranch:e.defaultBranch};return{detected:k,files:[
{path:w.N.config,content:p(j)},{path:y,content:_(j)}]}}function u(e){if(/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(e))return e;throw new d.HR("usage",`action: expected OWNER/NAME@REF, found ${JSON.stringify(e)}\
.`)}}),6598:((O,$,l)=>{l.d($,{P8:()=>d,fK:()=>v,pi:()=>w});function d(p){return p.reduce((m,c)=>typeof c=="number"?`${m}[${c}]`:m===""?c:`${m}.${c}`,"")}function w(p){return typeof p=="object"&&p!==null&&
!Array.isArray(p)}function v(p,m){return m.reduce((c,r)=>Array.isArray(c)?c[Number(r)]:w(c)&&Object.hasOwn(c,r)?c[String(r)]:void 0,p)}})};export{A as id,L as ids,C as modules};

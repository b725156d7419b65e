const L=3591,S=[3591],T={54215:((F,b,d)=>{d.d(b,{N:()=>w});const l=6e4,w={config:".github/deploy.yml",state:".deploy-action",patience:2*l,gate:{directory:".",timeout:15*l,retries:0,advisory:!1,when:{paths:[],
branch:[],event:[]},onImage:!1,services:[],weight:1,reports:{},limits:{findings:"error",baseline:""}},quality:{parallel:8,minimum:0,base:"",toolchains:!0},service:{timeout:l},image:{context:".",file:"\
Dockerfile",platforms:["linux/amd64"],tags:["sha","branch","semver","latest"]},scan:{secrets:!0,trivy:"auto",failOn:"high",onlyFixed:!1,ignore:[],onlyNew:"off",baseline:".github/scan-baseline.json",deployedTo:"",
vex:[],files:["vulnerabilities","misconfigurations"],images:["vulnerabilities","secrets","misconfigurations"],grype:"off",hardening:!0,sarif:[],sbom:[],upload:"auto",comment:!1,database:{mirrors:[],maxAge:7200*
l,offline:!1},install:!1,mirrors:[]},environment:{rollback:"auto",deadline:10*l,stable:1e4,keep:5},lock:{ttl:2*l,wait:10*l},probe:{status:[200],contains:"",consecutive:2,every:1e3,timeout:5e3}}}),3361:((F,b,d)=>{
d.d(b,{o:()=>j});var l=d(6598);async function w(n,o){for(const{ecosystem:u,marks:m,suggest:p}of f){const e=m.find(t=>n.includes(t));if(e!==void 0){const t=await p(n,o);return{ecosystem:u,gates:t.map(([
i,s,r={}])=>({value:{id:i,run:s,reports:r},where:e}))}}}return{ecosystem:void 0,gates:[]}}const g=".deploy-action/reports",f=[{ecosystem:"node",marks:["package.json"],suggest:h},{ecosystem:"elixir",marks:[
"mix.exs"],suggest:()=>[["lint","mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors"],["test","mix deps.get && mix test"]]},{ecosystem:"go",marks:["go.mod"],suggest:()=>[
["lint",'test -z "$(gofmt -l .)" && go vet ./...'],["test",`mkdir -p ${g} && go test -coverprofile=${g}/cover.out ./...`,{coverage:[`${g}/cover.out`]}]]},{ecosystem:"rust",marks:["Cargo.toml"],suggest:n=>{
const o=n.includes("Cargo.lock")?" --locked":"";return[["lint",`cargo fmt --check && cargo clippy${o} --all-targets -- -D warnings`],["test",`cargo test${o}`]]}},{ecosystem:"python",marks:["pyproject.\
toml","setup.py","requirements.txt"],suggest:c},{ecosystem:"docker",marks:["Containerfile","Dockerfile"],suggest:()=>[]}];async function h(n,o){const u=$(await o("package.json")),m=(0,l.pi)(u.scripts)?
u.scripts:{},p=String(u.packageManager??"").split("@")[0]??"",t=[["pnpm-lock.yaml","pnpm"],["yarn.lock","yarn"],["bun.lock","bun"],["bun.lockb","bun"]].find(([s])=>n.includes(s))?.[1]??"npm",i=["npm",
"pnpm","yarn","bun"].includes(p)?p:t;return["lint","typecheck","test"].filter(s=>a(m[s])).map(s=>[s,`${i} run ${s}`])}function a(n){return typeof n=="string"&&n.trim()!==""&&!n.includes("no test speci\
fied")}async function c(n,o){const m=`${await o("pyproject.toml")??""}
${await o("requirements.txt")??""}
${await o("requirements-dev.txt")??""}`,p=s=>new RegExp(`^\\[tool\\.${s}\\b|^\\s*["']?${s}\\b`,"mi").test(m),e=n.includes("uv.lock")?"uv run ":n.includes("poetry.lock")?"poetry run ":"",t=[...p("ruff")?
[`${e}ruff check .`]:[],...p("black")?[`${e}black --check .`]:[]],i=p("pytest")||n.includes("pytest.ini")||n.includes("tests");return[...t.length>0?[["lint",t.join(" && ")]]:[],...p("mypy")||n.includes(
"mypy.ini")?[["typecheck",`${e}mypy .`]]:[],...i?[y(e,p("coverage")||p("pytest-cov")||n.includes(".coveragerc"))]:[]]}function y(n,o){const u=`${g}/junit.xml`;if(!o)return["test",`${n}python -m pytest\
 --junitxml=${u}`,{junit:[u]}];const m=`${g}/coverage.xml`;return["test",`${n}python -m coverage run -m pytest --junitxml=${u} || failed=$?; ${n}python -m coverage xml -o ${m}; exit \${failed:-0}`,{junit:[
u],coverage:[m]}]}function $(n){try{const o=JSON.parse(n??"{}");return(0,l.pi)(o)?o:{}}catch{return{}}}var v=d(26015);async function j(n){const o=await n.listFiles("."),{ecosystem:u,gates:m}=await w(o,
r=>n.readFile(r)),p=new Map;for(const r of new Set([".",...n.contexts])){const k=await R(r,r==="."?o:await n.listFiles(r));k!==void 0&&p.set(r,k)}const e=(0,v._)(n),t=_.find(r=>o.includes(r)),i=n.root.
split("/").findLast(r=>r!=="")??"",s=e?{value:O(e.name),where:e.where}:{value:O(i),where:"name of the folder"};return{...s.value===""?{}:{app:s},ecosystem:u,gates:m,...e?.image===void 0?{}:{image:{value:e.
image,where:e.where}},files:p,...t===void 0?{}:{compose:{value:t,where:t}}}}const _=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"];async function R(n,o){const u=["Containerf\
ile","Dockerfile"].find(m=>o.includes(m));return u===void 0?void 0:{value:u,where:n==="."?u:`${n}/${u}`}}function O(n){return n.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,63).replace(/^-+|-+$/g,
"")}}),26015:((F,b,d)=>{d.d(b,{M:()=>f,_:()=>l});function l({repository:c,serverUrl:y,remoteUrl:$}){if(c!=="")return g(a(y),c,"GITHUB_REPOSITORY");const v=$===void 0?void 0:f($);return v&&g(v.host,v.path,
"git remote")}const w={"github.com":"ghcr.io","gitlab.com":"registry.gitlab.com"};function g(c,y,$){const v=y.toLowerCase().split("/").filter(R=>R!==""),j=v.at(-1);if(j===void 0)return;const _=w[c];return{
name:j,image:_===void 0?void 0:`${_}/${v.join("/")}`,where:$}}function f(c){const y=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(c);if(y?.[1]!==void 0&&y[2]!==void 0)return{host:y[1].toLowerCase(),path:h(
y[2])};if(!URL.canParse(c))return;const $=new URL(c);return $.hostname===""?void 0:{host:$.hostname,path:h($.pathname)}}function h(c){return c.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function a(c){
return URL.canParse(c)?new URL(c).hostname:""}}),33591:((F,b,d)=>{d.r(b),d.d(b,{planInit:()=>m});var l=d(48165),w=d(54215),g=d(3361);function f({detected:e,defaultBranch:t}){const{app:i,gates:s,image:r,
files:k,compose:x}=e,N=k.has(".");return["# yaml-language-server: $schema=https://raw.githubusercontent.com/org/deploy-action/v1/schema/deploy.schema.json",`app: ${i?.value??"app"}`,"",...s.length===0?
["# gates:","#   test: make test"]:["gates:",...s.flatMap(({value:A})=>c(A))],"",...N?["images:","  app:",`    name: ${r?.value??"ghcr.io/owner/name # change it: the registry and repository to push to"}`,
"    platforms: [linux/amd64]"]:["# images:","#   app: ghcr.io/acme/shop"],"","scan:","  fail-on: high","",...x===void 0||!N?["# environments:","#   staging:",`#     when: { branch: ${a(t)} }`,"#     \
target: { compose: { file: compose.yaml } }"]:h(x.value,t),""].join(`
`)}function h(e,t){return["environments:","  staging:",`    when: { branch: ${a(t)} }`,`    target: { compose: { file: ${e} } }`,"    # url: https://staging.example.com","    # checks: { health: /heal\
th, ready: /ready }","","  production:","    when: { tag: v* }","    after: staging # the same digest must have run there",`    target: { compose: { file: ${e} } }`,"    # url: https://example.com"," \
   # checks: { health: /health, ready: /ready }"]}function a(e){return/^[A-Za-z][A-Za-z0-9 _./&-]*$/.test(e)&&!/^(true|false|null|yes|no|on|off)$/i.test(e)&&e===e.trim()?e:JSON.stringify(e)}function c({
id:e,run:t,reports:i}){const s=Object.entries(i);if(s.length===0)return[`  ${e}: ${a(t)}`];const r=s.map(([k,x])=>`      ${k}: ${x.map(a).join(", ")}`);return[`  ${e}:`,`    run: ${a(t)}`,"    reports\
:",...r]}function y({detected:e,names:t}){switch(e.ecosystem){case"node":return $(t);case"python":return["- uses: actions/setup-python@v6","  with:","    python-version: '3.13'",...j(t)];case"go":return[
"- uses: actions/setup-go@v6","  with:","    go-version-file: go.mod"];case"elixir":return["- run: mix local.hex --force && mix local.rebar --force && mix deps.get # needs Elixir on the runner"];default:
return[]}}function $(e){const t=[".nvmrc",".node-version"].find(i=>e.includes(i));return["- uses: actions/setup-node@v5","  with:",t===void 0?"    node-version: '24'":`    node-version-file: ${t}`,`- \
run: ${v(e)}`]}function v(e){return e.includes("pnpm-lock.yaml")?"corepack enable && pnpm install --frozen-lockfile":e.includes("yarn.lock")?"corepack enable && yarn install --immutable":e.includes("b\
un.lock")||e.includes("bun.lockb")?"npm install --global bun && bun install --frozen-lockfile":e.includes("package-lock.json")?"npm ci":"npm install"}function j(e){if(e.includes("uv.lock"))return["- r\
un: pip install uv && uv sync --locked"];if(e.includes("poetry.lock"))return["- run: pip install poetry && poetry install"];const t=["requirements.txt","requirements-dev.txt"].filter(i=>e.includes(i));
return t.length===0?["- run: pip install ."]:[`- run: pip install ${t.map(i=>`-r ${i}`).join(" ")}`]}function _(e){const{detected:t,defaultBranch:i}=e,s=t.compose!==void 0&&t.files.has(".");return["na\
me: Deploy","on:","  push:",`    branches: [${a(i)}]`,"    tags: ['v*']","  pull_request:","","permissions: {} # each job asks for what it needs","","concurrency:","  group: ${{ github.workflow }}-${{\
 github.ref }}","  cancel-in-progress: ${{ github.event_name == 'pull_request' }}","","jobs:",...R(e),...s?[...O(e,{name:"staging",when:`github.ref == 'refs/heads/${i}'`}),...O(e,{name:"production",when:"\
startsWith(github.ref, 'refs/tags/v')"})]:[],""].join(`
`)}function R(e){return["  build:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    permissions:","      contents: read","      packages: write","    outputs:","      images: ${{ steps.pipe\
line.outputs.images }}","    steps:",...o(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0 # tags and the merge base","    persist-credentials: false"]),...o(y(e)),...o(n(e,"push")),...o([
"- id: pipeline",`  uses: ${e.action}`])]}function O(e,{name:t,when:i}){const[s,r]=e.action.split("@");return["",`  ${t}:`,"    needs: build",`    if: github.event_name == 'push' && ${i}`,"    runs-on\
: ubuntu-latest","    timeout-minutes: 30","    environment:",`      name: ${t}`,"      url: ${{ steps.deploy.outputs.url }}","    permissions:","      contents: read","      deployments: write # the \
record of what was deployed","      id-token: write # proves the environment this job runs in","      packages: read","    concurrency:",`      group: deploy-${t}`,"      cancel-in-progress: false"," \
   steps:",...o(["- uses: actions/checkout@v5","  with:","    fetch-depth: 0","    persist-credentials: false"]),...o(n(e,"pull")),...o(["- id: deploy",`  uses: ${s}/actions/deploy@${r}`,"  with:",`  \
  environment: ${t}`,"    images: ${{ needs.build.outputs.images }}"])]}function n({detected:e},t){return e.image?.value.split("/")[0]!=="ghcr.io"||!e.files.has(".")?[]:["- name: Log in to ghcr.io",...t===
"push"?["  if: github.event_name == 'push'"]:[],'  run: echo "$TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin',"  env:","    TOKEN: ${{ github.token }}"]}function o(e){return e.
map(t=>`      ${t}`)}const u=".github/workflows/deploy.yml";async function m(e){const t=[w.N.config,u],i=await Promise.all(t.map(N=>e.readFile(N))),s=t.filter((N,A)=>i[A]!==void 0);if(s.length>0)throw new l.
HR("usage",`${s.join(" and ")} ${s.length>1?"exist":"exists"} already; nothing was written.`,{hint:`Remove ${s.length>1?"them":"it"} to start anew, or change ${s.length>1?"them":"it"} by hand.`,place:{
file:s[0]??""}});const r=await(0,g.o)({...e,contexts:[]}),k=await e.listFiles("."),x={detected:r,names:k,action:p(e.action??"org/deploy-action@v1"),defaultBranch:e.defaultBranch};return{detected:r,files:[
{path:w.N.config,content:f(x)},{path:u,content:_(x)}]}}function p(e){if(/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(e))return e;throw new l.HR("usage",`action: expected OWNER/NAME@REF, found ${JSON.stringify(e)}\
.`)}}),6598:((F,b,d)=>{d.d(b,{P8:()=>l,fK:()=>g,pi:()=>w});function l(f){return f.reduce((h,a)=>typeof a=="number"?`${h}[${a}]`:h===""?a:`${h}.${a}`,"")}function w(f){return typeof f=="object"&&f!==null&&
!Array.isArray(f)}function g(f,h){return h.reduce((a,c)=>Array.isArray(a)?a[Number(c)]:w(a)&&Object.hasOwn(a,c)?a[String(c)]:void 0,f)}})};export{L as id,S as ids,T as modules};

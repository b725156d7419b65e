const Me=8956,_e=[8956,670],be={64145:((U,I,i)=>{i.d(I,{t:()=>u});var R=i(51455),b=i(76760),T=i(48165),M=i(64405),D=i(97273),a=i(43197),O=i(40201);const _={openapi:{what:"OpenAPI description",load:async()=>(await Promise.
all([i.e(8815),i.e(2240)]).then(i.bind(i,92240))).checkOpenapi},dockerfile:{what:"Dockerfile",load:async()=>(await i.e(5992).then(i.bind(i,55992))).checkDockerfile}};async function u(d,v,g){const c=_[v];
if(c===void 0)throw new T.HR("bug",`There is nothing to look at by the name ${v}.`);const{what:h}=c,P=await c.load(),[y,E]=[(0,M.Qq)(d,"root"),(0,M.Qq)(d,"directory")],x=[],W=new Map,j=[],C=[];for(const S of d.
files??[]){const $=await(0,D.l)(E,S);$.length===0&&C.push(`there is no ${h} ${S}`);for(const K of $){const F=b.join(E,K),Q=b.relative(y,F);try{const{content:J,...V}=await w(F,g);j.push({kind:"sarif",path:Q,
...V});for(const z of await P(J,{full:F,root:y})){const X={...z,file:Q};x.push({...X,identity:(0,O.l)([h,z.rule,Q,z.message],W)})}}catch(J){if(g.throwIfAborted(),!(J instanceof a.sG))throw J;C.push(`${Q}\
 ${J.message}`)}}}return{known:x,files:j,problems:C}}async function w(d,v){if((await(0,R.stat)(d)).size===0)throw new a.sG("is empty");let g="";const c=()=>(0,a.J3)(P=>{g=P},16*1024*1024),h=await(0,a.
yR)(d,c,v);return{content:g,...h}}}),48956:((U,I,i)=>{i.r(I),i.d(I,{checkOperations:()=>O});var R=i(64405),b=i(84232),T=i(20670),M=i(48792),D=i(43197),a=i(64145);const O={"check.variables":async w=>{const d=w.
findings??[],v=c=>d.filter(h=>h.level===c).length,g={errors:v("error"),warnings:v("warning"),notes:v("note"),existing:0,fixed:0};return u((0,R.Qq)(w,"gate"),{findings:{...g,list:d},files:[],problems:[]})},
"check.openapi":_("openapi"),"check.dockerfile":_("dockerfile")};function _(w){return async(d,v)=>{const{known:g,files:c,problems:h}=await(0,a.t)(d,w,v),P=[...h],y=(0,M.B)((0,R.Qq)(d,"root"),(0,R.Qq)(
d,"directory")),E=await(0,b.P)(g,y,(0,T.knownOf)(d)).catch(x=>{if(!(x instanceof D.sG))throw x;return P.push(x.message),null});return u((0,R.Qq)(d,"gate"),{findings:E,files:c,problems:P})}}function u(w,d){
return{about:"gate report",gate:w,passed:!0,tests:null,coverage:null,load:null,...d}}}),91113:((U,I,i)=>{i.d(I,{SO:()=>M,St:()=>R,uM:()=>b,wu:()=>T});async function R(a,O,_,u){const w=b(a,_,u),d=await T(
O,w);if(d===void 0)return M(O);const v=await w("diff","--unified=0","--no-color","--no-ext-diff","--no-prefix","--relative",d,"--");return v.exit!==0?`git could not compare with ${d.slice(0,12)}`:v.cut!==
void 0?"the difference is longer than 64 MiB":{base:d,files:D(v.stdout)}}function b(a,O,_){return(...u)=>O({argv:["git","-c",`safe.directory=${a}`,"-c","core.quotePath=false",...u],cwd:a,env:{LC_ALL:"\
C",GIT_OPTIONAL_LOCKS:"0"},timeout:12e4,signal:_,limit:64*1024*1024})}async function T(a,O){for(const _ of a){const u=await O("merge-base",_,"HEAD"),w=u.stdout.trim();if(u.exit===0&&w!=="")return w}}function M(a){
return`none of ${a.join(", ")} is in this checkout; check out with fetch-depth: 0`}function D(a){const O=new Map;let _,u=0;for(const w of a.split(`
`)){if(u>0&&/^[-+\\]/.test(w)){w.startsWith("\\")||(u-=1);continue}if(w.startsWith("+++ ")){const h=w.slice(4).replace(/\t$/,"");_=h==="/dev/null"?void 0:[],_!==void 0&&O.set(h.startsWith('"')?h.slice(
1,-1):h,_)}const d=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(w);if(d===null)continue;const[v,g,c]=[Number(d[1]??1),Number(d[2]),Number(d[3]??1)];u=v+c,c>0&&_?.push([g,g+c-1])}return O}}),97273:((U,I,i)=>{
i.d(I,{F:()=>a,l:()=>D});var R=i(51455),b=i(76760),T=i(14006);const M=2e5;async function D(_,u){const{base:w,glob:d,negated:v}=T.scan(u);if(d===""||v)return await O(b.join(_,u))?[b.normalize(u)]:[];const g=T(
u.replace(/^\.\//,""),{dot:!0}),c=[],h=[b.normalize(w===""?".":w)];for(let P=0;h.length>0&&P<M;){const y=h.pop(),E=await(0,R.readdir)(b.join(_,y),{withFileTypes:!0}).catch(()=>[]);P+=E.length;for(const x of E){
const W=b.join(y,x.name);x.isDirectory()&&x.name!=="node_modules"&&x.name!==".git"&&h.push(W),x.isFile()&&g(W)&&c.push(W)}}return c.sort()}async function a(_){const u=await(0,R.stat)(_,{bigint:!0}).catch(
()=>{});return u===void 0?void 0:`${u.mtimeNs}:${u.size}:${u.ino}`}async function O(_){return(await(0,R.stat)(_).catch(()=>{}))?.isFile()===!0}}),84232:((U,I,i)=>{i.d(I,{P:()=>D});var R=i(51455),b=i(43197);
const T=200,M=["error","warning","note"];async function D(O,_,{root:u,baseline:w,base:d}){const v=new Set([...w===""?[]:await a(w,u),...d===""?[]:JSON.parse(d)]),g=v.size,c=O.filter(({identity:y})=>!v.
delete(y)),h=y=>c.filter(E=>E.level===y).length,P=c.toSorted((y,E)=>M.indexOf(y.level)-M.indexOf(E.level)).slice(0,T).map(({identity:y,...E})=>({...E,file:_.find(E.file)??E.file}));return{errors:h("er\
ror"),warnings:h("warning"),notes:h("note"),existing:g-v.size,fixed:v.size,list:P}}async function a(O,_){const u=await(0,R.readFile)(O,"utf8").catch(g=>{if(g.code!=="ENOENT")throw new b.sG(`the baseli\
ne cannot be read: ${g.message}`)});if(u===void 0)return[];const{sarifReader:w}=await Promise.resolve().then(i.bind(i,40201));try{const g=JSON.parse(u);if(Array.isArray(g.findings))return g.findings.map(
({identity:c})=>String(c))}catch(g){throw new b.sG(`the baseline is no JSON: ${g.message.slice(0,120)}`)}const d=[],v=w(d,_);return v.push(u),v.end(),d.map(({identity:g})=>g)}}),20670:((U,I,i)=>{i.r(I),
i.d(I,{knownOf:()=>q,reportOperations:()=>ge});var R=i(51455),b=i(76760),T=i(48165),M=i(64405),D=i(91113),a=i(43197),O=i(59800);const _=64*1024,u=200;function w(t){const e=new O.wT({position:!0}),n=d(
_);let s=0,o=0;const r=l=>t.text?.(l),f=()=>t.wantsText?.()===!0?e.on("text",r):e.off("text");return e.on("error",l=>{if(!/malformed character entity|disallowed character/.test(l.message))throw new a.
sG(`is not well-formed XML: ${l.message.slice(0,200)}`)}),e.on("doctype",()=>{if(s>0)throw new a.sG("is not well-formed XML: a document type inside the document")}),e.on("opentag",({name:l,attributes:m})=>{
if(s+=1,o+=1,s>u)throw new a.sG(`nests more than ${u} elements`);t.open(l,m),f()}),e.on("closetag",({name:l})=>{s-=1,t.close(l),f()}),e.on("cdata",l=>{t.wantsText?.()===!0&&t.text?.(l)}),{push:l=>{e.write(
n(l))},end(){if(e.close(),o===0)throw new a.sG("holds no XML element")}}}function d(t){const[e,n]=["<![CDATA[","]]>"];let s=!1,o=0,r="";return f=>{let l=r+f;r="";let m="";for(;;){const p=s?n:e,A=l.indexOf(
p),N=A<0?l.length-v(l,p):A;if(m+=s?l.slice(0,Math.min(N,o)):l.slice(0,N),s&&(o-=Math.min(N,o)),A<0)return r=l.slice(N),m;m+=p,l=l.slice(A+p.length),s=!s,o=t}}}function v(t,e){for(let n=Math.min(e.length-
1,t.length);n>0;n-=1)if(t.endsWith(e.slice(0,n)))return n;return 0}function g(){return{files:new Map,sums:new Map,sources:new Set}}function c(t,e){if(t.startsWith("<"))return P(e);if(t.startsWith("{"))
return(0,a.J3)(n=>E(n,e));if(t.startsWith("mode:"))return y(e);if(/^(?:TN:|SF:|#)/m.test(t))return h(e);throw new a.sG("is no coverage report: LCOV, Cobertura, JSON of coverage.py or Istanbul, or a Go\
 profile is expected")}function h(t){let e="",n=0;return(0,a.gd)(s=>{if(s.startsWith("SF:"))e=s.slice(3),n+=1,j(e,t);else if(s.startsWith("DA:")){const[o,r]=s.slice(3).split(",").map(Number);if(e===""||
!S(o)||r===void 0||Number.isNaN(r))throw new a.sG(`has a line that is no LCOV: ${s.slice(0,80)}`);C(e,o,r>0,t)}else s==="end_of_record"&&(e="")},()=>{if(n===0)throw new a.sG("names no file");if(e!=="")
throw new a.sG("ends in the middle of a record")})}function P(t){let[e,n,s,o]=["","","",!1];return w({open(r,f){if(e||=r,e!=="coverage")throw new a.sG(`is no Cobertura report: its root is <${r}>`);if(r===
"source")[s,o]=["",!0];else if(r==="class")n=f.filename??"",n!==""&&j(n,t);else if(r==="line"&&n!==""){const l=Number(f.number),m=Number(f.hits);if(!S(l)||Number.isNaN(m))throw new a.sG("has a <line> \
without number and hits");C(n,l,m>0,t)}},close(r){r==="source"&&(o=!1,s.trim()!==""&&t.sources.add(s.trim())),r==="class"&&(n="")},text:r=>{s=(s+r).slice(0,4096)},wantsText:()=>o})}function y(t){return(0,a.
gd)(e=>{if(e===""||e.startsWith("mode:"))return;const n=/^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/.exec(e);if(n===null)throw new a.sG(`has a line that is no Go profile: ${e.slice(0,80)}`);const[,s="",
o,,r,f,,l]=n,m=Number(f)<=2&&Number(r)>Number(o)?Number(r)-1:Number(r);if(m-Number(o)>1e5)throw new a.sG("has a block of more than 100000 lines");for(let p=Number(o);p<=m;p+=1)C(s,p,Number(l)>0,t)})}function E(t,e){
let n;try{n=$(JSON.parse(t))}catch(f){throw new a.sG(`is no JSON: ${f.message.slice(0,120)}`)}if("meta"in n&&"files"in n){x($(n.files),e);return}const s=Object.entries(n),o=s.filter(([,f])=>"statement\
Map"in $(f));if(o.length>0){W(o,e);return}const r=s.filter(([f,l])=>f!=="total"&&"lines"in $(l));if(!("total"in n))throw new a.sG("is no coverage of coverage.py or Istanbul");for(const[f,l]of r.length>
0?r:s){const m=$($(l).lines);e.sums.set(f,{covered:Number(m.covered)||0,total:Number(m.total)||0})}}function x(t,e){for(const[n,s]of Object.entries(t)){const{executed_lines:o,missing_lines:r}=$(s);j(n,
e);for(const f of Array.isArray(o)?o:[])S(f)&&C(n,f,!0,e);for(const f of Array.isArray(r)?r:[])S(f)&&C(n,f,!1,e)}}function W(t,e){for(const[n,s]of t){const{path:o,statementMap:r,s:f}=$(s),l=typeof o==
"string"?o:n;j(l,e);for(const[m,p]of Object.entries($(r))){const A=$($(p).start).line;S(A)&&C(l,A,Number($(f)[m])>0,e)}}}function j(t,e){const n=e.files.get(t)??new Map;return e.files.set(t,n),n}function C(t,e,n,s){
const o=j(t,s);o.set(e,n||o.get(e)===!0)}const S=t=>Number.isInteger(t)&&t>0,$=t=>t!==null&&typeof t=="object"?t:{},K=500,F=50;function Q(t,e,n){const s=new Map;for(const[m,p]of t.files){const A=e.find(
m)??m,N=s.get(A)??new Map;for(const[B,H]of p)N.set(B,H||N.get(B)===!0);s.set(A,N)}const o=[...s].map(([m,p])=>({path:m,covered:V(p),total:p.size}));for(const[m,p]of t.sums)o.push({path:e.find(m)??m,...p});
const r=m=>o.reduce((p,A)=>p+A[m],0),f=o.sort((m,p)=>p.total-p.covered-(m.total-m.covered)||(m.path<p.path?-1:1)),l=typeof n=="string"?n:t.sums.size>0?"the report names no lines":"";return{covered:r("\
covered"),total:r("total"),files:f.slice(0,K),changed:typeof n=="string"||l!==""?null:J(s,n),changedWhy:l}}function J(t,{base:e,files:n}){const s=[];let o=0,r=0;for(const[f,l]of[...n].sort(([m],[p])=>m<
p?-1:1)){const m=t.get(f);if(m!==void 0)for(const[p,A]of[...m].sort(([N],[B])=>N-B))l.some(([N,B])=>p>=N&&p<=B)&&(r+=1,A?o+=1:s.length<F&&s.push({path:f,line:p}))}return{covered:o,total:r,base:e,missed:s}}
function V(t){let e=0;for(const n of t.values())n&&(e+=1);return e}const z=/([\w@./\\+-]*[\w-]\.(?:py|tsx?|jsx?|mts|mjs|cjs|exs?|go|rs|rb|java|kt|php|cs)):(\d+)/g;function X(t,e){const{name:n,suite:s,
message:o,text:r}=t,[f=""]=(o===""?r:o).trim().split(`
`),l={name:n,message:f.slice(0,500)},m=e.find(t.file)??e.find(s)??e.find(`${s.replaceAll(".","/")}.py`),p=[...`${r}
${o}`.matchAll(z)].slice(0,200).flatMap(([,N="",B])=>{const H=e.find(N,s);return H===void 0?[]:[{file:H,line:Number(B)}]}),A=p.find(({file:N})=>N===m)??p[0];return A!==void 0?{...l,...A}:{...l,file:m??
"",line:m===void 0?0:t.line}}var Y=i(97273),te=i(84232);const ne=200,se=16*1024,Z=10;function oe(){return{total:0,failed:0,skipped:0,seconds:0,failures:new Map,flaky:new Set,slowest:[]}}const re=new Set(
["failure","error"]),ie=new Set(["rerunFailure","rerunError","flakyFailure","flakyError","rerun"]);function ce(t){const e=[];let n,s="",o="";return w({open(r,f){if(o||=r,o!=="testsuites"&&o!=="testsui\
te")throw new a.sG(`is no JUnit report: its root is <${r}>`);r==="testsuite"?e.push(f.file??""):r==="testcase"?n=ae(f,e.at(-1)??""):n!==void 0&&s===""&&(re.has(r)?(n.outcome!=="failed"&&(n.message=f.message??
f.type??""),n.outcome="failed",s=r):ie.has(r)?n.again=!0:r==="skipped"&&n.outcome==="passed"&&(n.outcome="skipped"))},close(r){r===s&&(s=""),r==="testsuite"&&e.pop(),!(r!=="testcase"||n===void 0)&&(fe(
n,t),n=void 0)},text(r){n!==void 0&&(n.text=(n.text+r).slice(0,se))},wantsText:()=>s!==""})}function ae(t,e){const[n,s]=[t.classname??"",t.name??""],o=Number((t.time??"").replaceAll(",",""));return{id:JSON.
stringify([t.file??e,n,s]),name:n===""||s.startsWith(n)?s:`${n} ${s}`,suite:n,file:t.file??e,line:Number.parseInt(t.line??t.lineno??"",10)||0,seconds:Number.isFinite(o)&&o>0?o:0,outcome:"passed",again:!1,
message:"",text:""}}function fe(t,e){e.seconds+=t.seconds;const n=e.failures.has(t.id);if(n&&t.outcome==="passed"){e.failures.delete(t.id),e.failed-=1,e.flaky.add(t.name);return}if(!(n&&t.outcome==="f\
ailed")){if(e.total+=1,t.outcome==="skipped"&&(e.skipped+=1),t.outcome==="passed"&&t.again&&e.flaky.add(t.name),t.outcome==="failed"){e.failed+=1;const{id:s,name:o,suite:r,file:f,line:l,message:m,text:p}=t,
A=e.failures.size<ne;e.failures.set(s,A?{id:s,name:o,suite:r,file:f,line:l,message:m.slice(0,2e3),text:p}:null)}t.seconds>(e.slowest.at(Z-1)?.seconds??0)&&(e.slowest=[...e.slowest,{name:t.name,seconds:t.
seconds}].sort((s,o)=>o.seconds-s.seconds).slice(0,Z))}}const G=t=>t!==null&&typeof t=="object"?t:{},L=t=>typeof t=="number"&&Number.isFinite(t)?t:null;function le(t){return(0,a.J3)(e=>{let n;try{n=G(
JSON.parse(e))}catch(s){throw new a.sG(`is no JSON: ${s.message.slice(0,120)}`)}if("metrics"in n)return t(de(G(n.metrics)));if("latency"in n&&"requests"in n)return t(ue(n));throw new a.sG("is neither \
k6's summary nor autocannon's JSON")})}function de(t){const e=f=>{const l=G(t[f]);return"values"in l?G(l.values):l},n=e("http_req_duration"),s=e("http_req_failed"),o=L(s.rate)??L(s.value),r=Object.entries(
t).flatMap(([f,l])=>Object.entries(G(G(l).thresholds)).flatMap(([m,p])=>p===!0||G(p).ok===!1?[`${f}: ${m}`]:[]));return{tool:"k6",requests:L(e("http_reqs").count)??0,p50:L(n.med)??L(n["p(50)"]),p95:L(
n["p(95)"]),p99:L(n["p(99)"]),errors:o===null?null:o*100,rate:L(e("http_reqs").rate),crossed:r}}function ue(t){const e=G(t.latency),n=G(t.requests),s=L(n.total)??0,o=(L(t.errors)??0)+(L(t.non2xx)??0),
r=s+(L(t.errors)??0);return{tool:"autocannon",requests:s,p50:L(e.p50),p95:L(e.p97_5),p99:L(e.p99),errors:r===0?null:o/r*100,rate:L(n.average),crossed:[]}}var he=i(48792),me=i(40201);const pe=["junit",
"coverage","sarif","load"];function ge({exec:t}){return{"quality.before":async e=>{const n=(0,M.Qq)(e,"directory"),s=(await ee(n,e.reports)).flatMap(({found:r})=>r),o=await Promise.all(s.map(async r=>[
r,await(0,Y.F)(b.join(n,r))??""]));return Object.fromEntries(o)},"quality.changed":async(e,n)=>{const s=await(0,D.St)((0,M.Qq)(e,"root"),e.revisions??[],t,n);return typeof s=="string"?s:[...s.files.keys()]},
"quality.base":async(e,n)=>(await i.e(4883).then(i.bind(i,74883))).readBase(e,t,n),"quality.read":async e=>we((0,M.Qq)(e,"path")),"quality.report":async(e,n)=>{const[s,o]=[(0,M.Qq)(e,"root"),(0,M.Qq)(
e,"directory")],r=e.revisions??[],f=Oe(s,o,JSON.parse((0,M.Qq)(e,"seen","{}")));for(const k of await ee(o,e.reports))await ve(k,f,n);const{coverage:l,problems:m}=f,p=(0,he.B)(s,o,l.sources),A=!f.kinds.
has("coverage")||r.length===0?"there is nothing to compare with":await(0,D.St)(s,r,t,n),N=f.kinds.has("sarif")?await(0,te.P)(f.findings,p,q(e)).catch(k=>{if(k instanceof a.sG)m.push(k.message);else throw k;
return null}):null,B=f.files.map(k=>({...k,path:b.relative(s,b.join(o,k.path))}));return{about:"gate report",gate:(0,M.Qq)(e,"gate"),passed:(0,M.Qq)(e,"passed","")!=="",tests:f.kinds.has("junit")?Ee(f.
tests,p):null,coverage:f.kinds.has("coverage")?Q(l,p,A):null,findings:N,load:f.load??null,files:B,...f.tools.length===0?{}:{tools:f.tools},problems:m}}}}function q(t){return{root:(0,M.Qq)(t,"root",""),
baseline:(0,M.Qq)(t,"baseline",""),base:(0,M.Qq)(t,"known","")}}async function we(t){try{return await(0,R.readFile)(t,"utf8")}catch(e){if(e.code==="ENOENT")return null;throw new T.HR("denied",`${t} co\
uld not be read: ${e.message}`,{cause:e})}}async function ee(t,e){const n=e??{},s=pe.flatMap(o=>(n[o]??[]).map(r=>({kind:o,pattern:r})));return Promise.all(s.map(async o=>({...o,found:await(0,Y.l)(t,o.
pattern)})))}function Oe(t,e,n){return{root:t,directory:e,seen:n,tests:oe(),coverage:g(),findings:[],tools:[],kinds:new Set,files:[],problems:[]}}async function ve({kind:t,pattern:e,found:n},s,o){const{
directory:r,seen:f,problems:l}=s;let m=0;for(const p of n){const A=b.join(r,p);if(!(f[p]!==void 0&&f[p]===await(0,Y.F)(A))){m+=1;try{const N=await(0,a.yR)(A,B=>ye(t,B,s),o);s.kinds.add(t),s.files.push(
{kind:t,path:p,...N})}catch(N){if(o.throwIfAborted(),!(N instanceof a.sG))throw N;l.push(`${p} ${N.message}`)}}}n.length===0?l.push(`there is no ${t} report ${e}`):m===0&&l.push(`the ${t} report ${e} \
is from before: the gate did not write it`)}function ye(t,e,n){return t==="junit"?ce(n.tests):t==="coverage"?c(e,n.coverage):t==="sarif"?(0,me.sarifReader)(n.findings,n.root,s=>n.tools.push(s)):le(s=>{
n.load=s})}function Ee(t,e){const{total:n,failed:s,skipped:o,seconds:r,slowest:f,flaky:l,failures:m}=t;return{total:n,passed:n-s-o,failed:s,skipped:o,flaky:l.size,seconds:Math.round(r*1e3)/1e3,failures:[
...m.values()].flatMap(p=>p===null?[]:[X(p,e)]),slowest:f,flakyNames:[...l].slice(0,50)}}}),48792:((U,I,i)=>{i.d(I,{B:()=>T});var R=i(73024),b=i(76760);function T(a,O,_=[]){const u=[O,a,...[..._].map(
g=>b.resolve(O,g))],w=new Map,d=D(O)??D(a),v=(g,c)=>{const h=g.replace(/^file:\/\//,"").replace(/^\.\//,""),P=d!==void 0&&h.startsWith(`${d}/`)?[h.slice(d.length+1)]:[],y=c===""?[]:[b.join(M(c,d),h)];
for(const E of[h,...P,...y])for(const x of u){const W=b.resolve(x,E),j=b.relative(a,W);if(!(j===""||j.startsWith("..")||b.isAbsolute(j))&&!j.split(b.sep).includes("node_modules")&&(0,R.existsSync)(W))
return j}};return{find(g,c=""){const h=`${c}\0${g}`;return w.has(h)||w.set(h,g===""?void 0:v(g,c)),w.get(h)}}}function M(a,O){return O!==void 0&&a.startsWith(O)?a.slice(O.length).replace(/^\//,""):a}function D(a){
try{return/^module\s+(\S+)/m.exec((0,R.readFileSync)(b.join(a,"go.mod"),"utf8"))?.[1]}catch{return}}}),43197:((U,I,i)=>{i.d(I,{J3:()=>O,gd:()=>_,sG:()=>M,yR:()=>D});var R=i(77598),b=i(73024),T=i(57975);
class M extends Error{}async function D(u,w,d){const v=(0,R.createHash)("sha256");let g=0,c,h;for await(const P of(0,b.createReadStream)(u,{signal:d,highWaterMark:256*1024})){const y=P;g+=y.length,v.update(
y),c??=a(y);const E=c.decode(y,{stream:!0});h===void 0&&E.trim()===""||(h??=w(E.slice(0,4096).trimStart()),h.push(E))}if(g===0)throw new M("is empty");if(h===void 0)throw new M("holds nothing but blan\
ks");return h.push(c?.decode()??""),h.end(),{bytes:g,sha256:v.digest("hex")}}function a(u){if(u[0]===255&&u[1]===254)return new T.TextDecoder("utf-16le");if(u[0]===254&&u[1]===255)return new T.TextDecoder(
"utf-16be");if(u.subarray(0,8e3).includes(0))throw new M("is a binary file");const w=/^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(u.toString("latin1",0,300));try{return new T.
TextDecoder(w?.[1]??"utf-8")}catch{return new T.TextDecoder}}function O(u,w=64*1024*1024){const d=[];let v=0;return{push(g){if(v+=g.length,v>w)throw new M(`is longer than ${w/1024/1024} MiB`);d.push(g)},
end:()=>u(d.join(""))}}function _(u,w=()=>{}){let d="";return{push(v){const g=(d+v).split(`
`);d=(g.pop()??"").slice(0,1024*1024);for(const c of g)u(c.replace(/\r$/,""))},end(){d!==""&&u(d),w()}}}}),40201:((U,I,i)=>{i.d(I,{l:()=>w,sarifReader:()=>_});var R=i(77598),b=i(73024),T=i(76760),M=i(
43197);const D=c=>c!==null&&typeof c=="object"?c:{},a=c=>Array.isArray(c)?c.map(D):[],O=c=>typeof c=="string"?c:"";function _(c,h="",P=()=>{}){return(0,M.J3)(y=>{let E;try{E=D(JSON.parse(y))}catch(W){
throw new M.sG(`is no JSON: ${W.message.slice(0,120)}`)}if(!Array.isArray(E.runs))throw new M.sG("is no SARIF: it has no runs");const x=new Map;for(const W of a(E.runs)){const j=D(D(W.tool).driver),C=O(
j.semanticVersion)||O(j.version);C!==""&&P({tool:O(j.name),version:C});for(const S of a(W.results)){const $=O(S.kind)||"fail";$!=="fail"&&$!=="open"&&$!=="review"||a(S.suppressions).some(({status:K})=>K!==
"rejected")||c.push(u(S,j,{seen:x,root:h}))}}})}function u(c,h,{seen:P,root:y}){const E=O(c.ruleId)||O(D(c.rule).id),x=D(a(c.locations)[0]).physicalLocation,W=D(D(x).region),j=g(O(D(D(x).artifactLocation).
uri)),C=v(y,j),S=O(D(c.message).text).split(`
`)[0]?.slice(0,500)??"",$=y===""?S:S.replaceAll(`${y}/`,""),K=Object.entries(D(c.partialFingerprints)).sort(),F=K.length>0?K:[C,$];return{level:d(c,h,E),rule:E,message:$,file:C,line:Number(W.startLine)||
0,column:Number(W.startColumn)||0,identity:w([O(h.name),E,F],P)}}function w(c,h){const P=(0,R.createHash)("sha256").update(JSON.stringify(c)).digest("hex").slice(0,32),y=(h.get(P)??0)+1;return h.set(P,
y),y===1?P:`${P}:${y}`}function d(c,h,P){const y=a(h.rules).find(({id:x})=>x===P),E=O(c.level)||O(D(y?.defaultConfiguration).level)||"warning";return E==="error"||E==="warning"?E:"note"}function v(c,h){
const P=h.replace(/^file:\/\//,"");if(c===""||!T.isAbsolute(P))return h;if(P.startsWith(`${c}/`))return P.slice(c.length+1);const y=P.split("/").slice(1),E=y.findIndex((x,W)=>(0,b.existsSync)(T.join(c,
...y.slice(W))));return E<0?h:y.slice(E).join("/")}function g(c){try{return decodeURIComponent(c)}catch{return c}}})};export{Me as id,_e as ids,be as modules};

const Ee=512,We=[512],Ce={512:((B,C,p)=>{p.r(C),p.d(C,{reportOperations:()=>je});var k=p(51455),m=p(76760),w=p(48165),g=p(64405);async function S(t,e,n,s){const r=(...o)=>n({argv:["git","-c",`safe.dir\
ectory=${t}`,"-c","core.quotePath=false",...o],cwd:t,env:{LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0"},timeout:12e4,signal:s,limit:67108864});for(const o of e){const c=await r("merge-base",o,"HEAD"),i=c.stdout.
trim();if(c.exit!==0||i==="")continue;const a=await r("diff","--unified=0","--no-color","--no-ext-diff","--no-prefix","--relative",i,"--");return a.exit!==0?`git could not compare with ${i.slice(0,12)}`:
a.cut!==void 0?"the difference is longer than 64 MiB":{base:i,files:J(a.stdout)}}return`none of ${e.join(", ")} is in this checkout; check out with fetch-depth: 0`}function J(t){const e=new Map;let n,
s=0;for(const r of t.split(`
`)){if(s>0&&/^[-+\\]/.test(r)){r.startsWith("\\")||(s-=1);continue}if(r.startsWith("+++ ")){const f=r.slice(4).replace(/\t$/,"");n=f==="/dev/null"?void 0:[],n!==void 0&&e.set(f.startsWith('"')?f.slice(
1,-1):f,n)}const o=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(r);if(o===null)continue;const[c,i,a]=[Number(o[1]??1),Number(o[2]),Number(o[3]??1)];s=c+a,a>0&&n?.push([i,i+a-1])}return e}var d=p(43197),
F=p(59800);const x=64*1024,u=200;function y(t){const e=new F.wT({position:!0}),n=N(x);let s=0,r=0;const o=i=>t.text?.(i),c=()=>t.wantsText?.()===!0?e.on("text",o):e.off("text");return e.on("error",i=>{
if(!/malformed character entity|disallowed character/.test(i.message))throw new d.sG(`is not well-formed XML: ${i.message.slice(0,200)}`)}),e.on("doctype",()=>{if(s>0)throw new d.sG("is not well-forme\
d XML: a document type inside the document")}),e.on("opentag",({name:i,attributes:a})=>{if(s+=1,r+=1,s>u)throw new d.sG(`nests more than ${u} elements`);t.open(i,a),c()}),e.on("closetag",({name:i})=>{
s-=1,t.close(i),c()}),e.on("cdata",i=>{t.wantsText?.()===!0&&t.text?.(i)}),{push:i=>{e.write(n(i))},end(){if(e.close(),r===0)throw new d.sG("holds no XML element")}}}function N(t){const[e,n]=["<![CDAT\
A[","]]>"];let s=!1,r=0,o="";return c=>{let i=o+c;o="";let a="";for(;;){const f=s?n:e,h=i.indexOf(f),l=h<0?i.length-b(i,f):h;if(a+=s?i.slice(0,Math.min(l,r)):i.slice(0,l),s&&(r-=Math.min(l,r)),h<0)return o=
i.slice(l),a;a+=f,i=i.slice(h+f.length),s=!s,r=t}}}function b(t,e){for(let n=Math.min(e.length-1,t.length);n>0;n-=1)if(t.endsWith(e.slice(0,n)))return n;return 0}function v(){return{files:new Map,sums:new Map,
sources:new Set}}function $(t,e){if(t.startsWith("<"))return j(e);if(t.startsWith("{"))return(0,d.J3)(n=>_(n,e));if(t.startsWith("mode:"))return T(e);if(/^(?:TN:|SF:|#)/m.test(t))return R(e);throw new d.
sG("is no coverage report: LCOV, Cobertura, JSON of coverage.py or Istanbul, or a Go profile is expected")}function R(t){let e="",n=0;return(0,d.gd)(s=>{if(s.startsWith("SF:"))e=s.slice(3),n+=1,I(e,t);else if(s.
startsWith("DA:")){const[r,o]=s.slice(3).split(",").map(Number);if(e===""||!z(r)||o===void 0||Number.isNaN(o))throw new d.sG(`has a line that is no LCOV: ${s.slice(0,80)}`);D(e,r,o>0,t)}else s==="end_\
of_record"&&(e="")},()=>{if(n===0)throw new d.sG("names no file");if(e!=="")throw new d.sG("ends in the middle of a record")})}function j(t){let[e,n,s,r]=["","","",!1];return y({open(o,c){if(e||=o,e!==
"coverage")throw new d.sG(`is no Cobertura report: its root is <${o}>`);if(o==="source")[s,r]=["",!0];else if(o==="class")n=c.filename??"",n!==""&&I(n,t);else if(o==="line"&&n!==""){const i=Number(c.number),
a=Number(c.hits);if(!z(i)||Number.isNaN(a))throw new d.sG("has a <line> without number and hits");D(n,i,a>0,t)}},close(o){o==="source"&&(r=!1,s.trim()!==""&&t.sources.add(s.trim())),o==="class"&&(n="")},
text:o=>{s=(s+o).slice(0,4096)},wantsText:()=>r})}function T(t){return(0,d.gd)(e=>{if(e===""||e.startsWith("mode:"))return;const n=/^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/.exec(e);if(n===null)throw new d.
sG(`has a line that is no Go profile: ${e.slice(0,80)}`);const[,s="",r,,o,c,,i]=n,a=Number(c)<=2&&Number(o)>Number(r)?Number(o)-1:Number(o);if(a-Number(r)>1e5)throw new d.sG("has a block of more than \
100000 lines");for(let f=Number(r);f<=a;f+=1)D(s,f,Number(i)>0,t)})}function _(t,e){let n;try{n=A(JSON.parse(t))}catch(c){throw new d.sG(`is no JSON: ${c.message.slice(0,120)}`)}if("meta"in n&&"files"in
n){L(A(n.files),e);return}const s=Object.entries(n),r=s.filter(([,c])=>"statementMap"in A(c));if(r.length>0){P(r,e);return}const o=s.filter(([c,i])=>c!=="total"&&"lines"in A(i));if(!("total"in n))throw new d.
sG("is no coverage of coverage.py or Istanbul");for(const[c,i]of o.length>0?o:s){const a=A(A(i).lines);e.sums.set(c,{covered:Number(a.covered)||0,total:Number(a.total)||0})}}function L(t,e){for(const[
n,s]of Object.entries(t)){const{executed_lines:r,missing_lines:o}=A(s);I(n,e);for(const c of Array.isArray(r)?r:[])z(c)&&D(n,c,!0,e);for(const c of Array.isArray(o)?o:[])z(c)&&D(n,c,!1,e)}}function P(t,e){
for(const[n,s]of t){const{path:r,statementMap:o,s:c}=A(s),i=typeof r=="string"?r:n;I(i,e);for(const[a,f]of Object.entries(A(o))){const h=A(A(f).start).line;z(h)&&D(i,h,Number(A(c)[a])>0,e)}}}function I(t,e){
const n=e.files.get(t)??new Map;return e.files.set(t,n),n}function D(t,e,n,s){const r=I(t,s);r.set(e,n||r.get(e)===!0)}const z=t=>Number.isInteger(t)&&t>0,A=t=>t!==null&&typeof t=="object"?t:{},Z=500,
ee=50;function te(t,e,n){const s=new Map;for(const[a,f]of t.files){const h=e.find(a)??a,l=s.get(h)??new Map;for(const[O,W]of f)l.set(O,W||l.get(O)===!0);s.set(h,l)}const r=[...s].map(([a,f])=>({path:a,
covered:se(f),total:f.size}));for(const[a,f]of t.sums)r.push({path:e.find(a)??a,...f});const o=a=>r.reduce((f,h)=>f+h[a],0),c=r.sort((a,f)=>f.total-f.covered-(a.total-a.covered)||(a.path<f.path?-1:1)),
i=typeof n=="string"?n:t.sums.size>0?"the report names no lines":"";return{covered:o("covered"),total:o("total"),files:c.slice(0,Z),changed:typeof n=="string"||i!==""?null:ne(s,n),changedWhy:i}}function ne(t,{
base:e,files:n}){const s=[];let r=0,o=0;for(const[c,i]of[...n].sort(([a],[f])=>a<f?-1:1)){const a=t.get(c);if(a!==void 0)for(const[f,h]of[...a].sort(([l],[O])=>l-O))i.some(([l,O])=>f>=l&&f<=O)&&(o+=1,
h?r+=1:s.length<ee&&s.push({path:c,line:f}))}return{covered:r,total:o,base:e,missed:s}}function se(t){let e=0;for(const n of t.values())n&&(e+=1);return e}const oe=/([\w@./\\+-]*[\w-]\.(?:py|tsx?|jsx?|mts|mjs|cjs|exs?|go|rs|rb|java|kt|php|cs)):(\d+)/g;
function re(t,e){const{name:n,suite:s,message:r,text:o}=t,[c=""]=(r===""?o:r).trim().split(`
`),i={name:n,message:c.slice(0,500)},a=e.find(t.file)??e.find(s)??e.find(`${s.replaceAll(".","/")}.py`),f=[...`${o}
${r}`.matchAll(oe)].slice(0,200).flatMap(([,l="",O])=>{const W=e.find(l,s);return W===void 0?[]:[{file:W,line:Number(O)}]}),h=f.find(({file:l})=>l===a)??f[0];return h!==void 0?{...i,...h}:{...i,file:a??
"",line:a===void 0?0:t.line}}var U=p(14006);const ie=2e5;async function ce(t,e){const{base:n,glob:s,negated:r}=U.scan(e);if(s===""||r)return await ae(m.join(t,e))?[m.normalize(e)]:[];const o=U(e.replace(
/^\.\//,""),{dot:!0}),c=[],i=[m.normalize(n===""?".":n)];for(let a=0;i.length>0&&a<ie;){const f=i.pop(),h=await(0,k.readdir)(m.join(t,f),{withFileTypes:!0}).catch(()=>[]);a+=h.length;for(const l of h){
const O=m.join(f,l.name);l.isDirectory()&&l.name!=="node_modules"&&l.name!==".git"&&i.push(O),l.isFile()&&o(O)&&c.push(O)}}return c.sort()}async function K(t){const e=await(0,k.stat)(t,{bigint:!0}).catch(
()=>{});return e===void 0?void 0:`${e.mtimeNs}:${e.size}:${e.ino}`}async function ae(t){return(await(0,k.stat)(t).catch(()=>{}))?.isFile()===!0}const fe=200,q=["error","warning","note"];async function ue(t,e,n){
const s=new Set(n===""?[]:await le(n)),r=s.size,o=t.filter(({identity:a})=>!s.delete(a)),c=a=>o.filter(f=>f.level===a).length,i=o.toSorted((a,f)=>q.indexOf(a.level)-q.indexOf(f.level)).slice(0,fe).map(
({identity:a,...f})=>({...f,file:e.find(f.file)??f.file}));return{errors:c("error"),warnings:c("warning"),notes:c("note"),existing:r-s.size,fixed:s.size,list:i}}async function le(t){const e=await(0,k.
readFile)(t,"utf8").catch(o=>{if(o.code!=="ENOENT")throw new d.sG(`the baseline cannot be read: ${o.message}`)});if(e===void 0)return[];const{sarifReader:n}=await Promise.resolve().then(p.bind(p,40201));
try{const o=JSON.parse(e);if(Array.isArray(o.findings))return o.findings.map(({identity:c})=>String(c))}catch(o){throw new d.sG(`the baseline is no JSON: ${o.message.slice(0,120)}`)}const s=[],r=n(s);
return r.push(e),r.end(),s.map(({identity:o})=>o)}const de=200,he=16*1024,H=10;function pe(){return{total:0,failed:0,skipped:0,seconds:0,failures:new Map,flaky:new Set,slowest:[]}}const me=new Set(["f\
ailure","error"]),ge=new Set(["rerunFailure","rerunError","flakyFailure","flakyError","rerun"]);function we(t){const e=[];let n,s="",r="";return y({open(o,c){if(r||=o,r!=="testsuites"&&r!=="testsuite")
throw new d.sG(`is no JUnit report: its root is <${o}>`);o==="testsuite"?e.push(c.file??""):o==="testcase"?n=ye(c,e.at(-1)??""):n!==void 0&&s===""&&(me.has(o)?(n.outcome!=="failed"&&(n.message=c.message??
c.type??""),n.outcome="failed",s=o):ge.has(o)?n.again=!0:o==="skipped"&&n.outcome==="passed"&&(n.outcome="skipped"))},close(o){o===s&&(s=""),o==="testsuite"&&e.pop(),!(o!=="testcase"||n===void 0)&&(be(
n,t),n=void 0)},text(o){n!==void 0&&(n.text=(n.text+o).slice(0,he))},wantsText:()=>s!==""})}function ye(t,e){const[n,s]=[t.classname??"",t.name??""],r=Number((t.time??"").replaceAll(",",""));return{id:JSON.
stringify([t.file??e,n,s]),name:n===""||s.startsWith(n)?s:`${n} ${s}`,suite:n,file:t.file??e,line:Number.parseInt(t.line??t.lineno??"",10)||0,seconds:Number.isFinite(r)&&r>0?r:0,outcome:"passed",again:!1,
message:"",text:""}}function be(t,e){e.seconds+=t.seconds;const n=e.failures.has(t.id);if(n&&t.outcome==="passed"){e.failures.delete(t.id),e.failed-=1,e.flaky.add(t.name);return}if(!(n&&t.outcome==="f\
ailed")){if(e.total+=1,t.outcome==="skipped"&&(e.skipped+=1),t.outcome==="passed"&&t.again&&e.flaky.add(t.name),t.outcome==="failed"){e.failed+=1;const{id:s,name:r,suite:o,file:c,line:i,message:a,text:f}=t,
h=e.failures.size<de;e.failures.set(s,h?{id:s,name:r,suite:o,file:c,line:i,message:a.slice(0,2e3),text:f}:null)}t.seconds>(e.slowest.at(H-1)?.seconds??0)&&(e.slowest=[...e.slowest,{name:t.name,seconds:t.
seconds}].sort((s,r)=>r.seconds-s.seconds).slice(0,H))}}const E=t=>t!==null&&typeof t=="object"?t:{},M=t=>typeof t=="number"&&Number.isFinite(t)?t:null;function ve(t){return(0,d.J3)(e=>{let n;try{n=E(
JSON.parse(e))}catch(s){throw new d.sG(`is no JSON: ${s.message.slice(0,120)}`)}if("metrics"in n)return t(xe(E(n.metrics)));if("latency"in n&&"requests"in n)return t(Ne(n));throw new d.sG("is neither \
k6's summary nor autocannon's JSON")})}function xe(t){const e=c=>{const i=E(t[c]);return"values"in i?E(i.values):i},n=e("http_req_duration"),s=e("http_req_failed"),r=M(s.rate)??M(s.value),o=Object.entries(
t).flatMap(([c,i])=>Object.entries(E(E(i).thresholds)).flatMap(([a,f])=>f===!0||E(f).ok===!1?[`${c}: ${a}`]:[]));return{tool:"k6",requests:M(e("http_reqs").count)??0,p50:M(n.med)??M(n["p(50)"]),p95:M(
n["p(95)"]),p99:M(n["p(99)"]),errors:r===null?null:r*100,rate:M(e("http_reqs").rate),crossed:o}}function Ne(t){const e=E(t.latency),n=E(t.requests),s=M(n.total)??0,r=(M(t.errors)??0)+(M(t.non2xx)??0),
o=s+(M(t.errors)??0);return{tool:"autocannon",requests:s,p50:M(e.p50),p95:M(e.p97_5),p99:M(e.p99),errors:o===0?null:r/o*100,rate:M(n.average),crossed:[]}}var X=p(73024);function Oe(t,e,n=[]){const s=[
e,t,...[...n].map(i=>m.resolve(e,i))],r=new Map,o=V(e)??V(t),c=(i,a)=>{const f=i.replace(/^file:\/\//,"").replace(/^\.\//,""),h=o!==void 0&&f.startsWith(`${o}/`)?[f.slice(o.length+1)]:[],l=a===""?[]:[
m.join(Me(a,o),f)];for(const O of[f,...h,...l])for(const W of s){const G=m.resolve(W,O),Q=m.relative(t,G);if(!(Q===""||Q.startsWith("..")||m.isAbsolute(Q))&&!Q.split(m.sep).includes("node_modules")&&(0,X.
existsSync)(G))return Q}};return{find(i,a=""){const f=`${a}\0${i}`;return r.has(f)||r.set(f,i===""?void 0:c(i,a)),r.get(f)}}}function Me(t,e){return e!==void 0&&t.startsWith(e)?t.slice(e.length).replace(
/^\//,""):t}function V(t){try{return/^module\s+(\S+)/m.exec((0,X.readFileSync)(m.join(t,"go.mod"),"utf8"))?.[1]}catch{return}}var $e=p(40201);const Se=["junit","coverage","sarif","load"];function je({
exec:t}){return{"quality.before":async e=>{const n=(0,g.Qq)(e,"directory"),s=(await Y(n,e.reports)).flatMap(({found:o})=>o),r=await Promise.all(s.map(async o=>[o,await K(m.join(n,o))??""]));return Object.
fromEntries(r)},"quality.changed":async(e,n)=>{const s=await S((0,g.Qq)(e,"root"),e.revisions??[],t,n);return typeof s=="string"?s:[...s.files.keys()]},"quality.read":async e=>Ae((0,g.Qq)(e,"path")),"\
quality.report":async(e,n)=>{const[s,r]=[(0,g.Qq)(e,"root"),(0,g.Qq)(e,"directory")],o=e.revisions??[],c=Ge(r,JSON.parse((0,g.Qq)(e,"seen","{}")));for(const G of await Y(r,e.reports))await Re(G,c,n);const{
coverage:i,problems:a}=c,f=Oe(s,r,i.sources),h=!c.kinds.has("coverage")||o.length===0?"there is nothing to compare with":await S(s,o,t,n),l=c.kinds.has("sarif")?await ue(c.findings,f,(0,g.Qq)(e,"basel\
ine","")).catch(G=>{if(G instanceof d.sG)a.push(G.message);else throw G;return null}):null,O=c.files.map(G=>({...G,path:m.relative(s,m.join(r,G.path))}));return{about:"gate report",gate:(0,g.Qq)(e,"ga\
te"),passed:(0,g.Qq)(e,"passed","")!=="",tests:c.kinds.has("junit")?ke(c.tests,f):null,coverage:c.kinds.has("coverage")?te(i,f,h):null,findings:l,load:c.load??null,files:O,problems:a}}}}async function Ae(t){
try{return await(0,k.readFile)(t,"utf8")}catch(e){if(e.code==="ENOENT")return null;throw new w.HR("denied",`${t} could not be read: ${e.message}`,{cause:e})}}async function Y(t,e){const n=e??{},s=Se.flatMap(
r=>(n[r]??[]).map(o=>({kind:r,pattern:o})));return Promise.all(s.map(async r=>({...r,found:await ce(t,r.pattern)})))}function Ge(t,e){return{directory:t,seen:e,tests:pe(),coverage:v(),findings:[],kinds:new Set,
files:[],problems:[]}}async function Re({kind:t,pattern:e,found:n},s,r){const{directory:o,seen:c,problems:i}=s;let a=0;for(const f of n){const h=m.join(o,f);if(!(c[f]!==void 0&&c[f]===await K(h))){a+=
1;try{const l=await(0,d.yR)(h,O=>Te(t,O,s),r);s.kinds.add(t),s.files.push({kind:t,path:f,...l})}catch(l){if(r.throwIfAborted(),!(l instanceof d.sG))throw l;i.push(`${f} ${l.message}`)}}}n.length===0?i.
push(`there is no ${t} report ${e}`):a===0&&i.push(`the ${t} report ${e} is from before: the gate did not write it`)}function Te(t,e,n){return t==="junit"?we(n.tests):t==="coverage"?$(e,n.coverage):t===
"sarif"?(0,$e.sarifReader)(n.findings):ve(s=>{n.load=s})}function ke(t,e){const{total:n,failed:s,skipped:r,seconds:o,slowest:c,flaky:i,failures:a}=t;return{total:n,passed:n-s-r,failed:s,skipped:r,flaky:i.
size,seconds:Math.round(o*1e3)/1e3,failures:[...a.values()].flatMap(f=>f===null?[]:[re(f,e)]),slowest:c,flakyNames:[...i].slice(0,50)}}}),43197:((B,C,p)=>{p.d(C,{J3:()=>d,gd:()=>F,sG:()=>g,yR:()=>S});
var k=p(77598),m=p(73024),w=p(57975);class g extends Error{}async function S(x,u,y){const N=(0,k.createHash)("sha256");let b=0,v,$;for await(const R of(0,m.createReadStream)(x,{signal:y,highWaterMark:256*
1024})){const j=R;b+=j.length,N.update(j),v??=J(j);const T=v.decode(j,{stream:!0});$===void 0&&T.trim()===""||($??=u(T.slice(0,4096).trimStart()),$.push(T))}if(b===0)throw new g("is empty");if($===void 0)
throw new g("holds nothing but blanks");return $.push(v?.decode()??""),$.end(),{bytes:b,sha256:N.digest("hex")}}function J(x){if(x[0]===255&&x[1]===254)return new w.TextDecoder("utf-16le");if(x[0]===254&&
x[1]===255)return new w.TextDecoder("utf-16be");if(x.subarray(0,8e3).includes(0))throw new g("is a binary file");const u=/^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(x.toString(
"latin1",0,300));try{return new w.TextDecoder(u?.[1]??"utf-8")}catch{return new w.TextDecoder}}function d(x,u=64*1024*1024){const y=[];let N=0;return{push(b){if(N+=b.length,N>u)throw new g(`is longer \
than ${u/1024/1024} MiB`);y.push(b)},end:()=>x(y.join(""))}}function F(x,u=()=>{}){let y="";return{push(N){const b=(y+N).split(`
`);y=(b.pop()??"").slice(0,1024*1024);for(const v of b)x(v.replace(/\r$/,""))},end(){y!==""&&x(y),u()}}}}),40201:((B,C,p)=>{p.d(C,{sarifReader:()=>J});var k=p(77598),m=p(43197);const w=u=>u!==null&&typeof u==
"object"?u:{},g=u=>Array.isArray(u)?u.map(w):[],S=u=>typeof u=="string"?u:"";function J(u){return(0,m.J3)(y=>{let N;try{N=w(JSON.parse(y))}catch(v){throw new m.sG(`is no JSON: ${v.message.slice(0,120)}`)}
if(!Array.isArray(N.runs))throw new m.sG("is no SARIF: it has no runs");const b=new Map;for(const v of g(N.runs)){const $=w(w(v.tool).driver);for(const R of g(v.results)){const j=S(R.kind)||"fail";j!==
"fail"&&j!=="open"&&j!=="review"||g(R.suppressions).some(({status:T})=>T!=="rejected")||u.push(d(R,$,b))}}})}function d(u,y,N){const b=S(u.ruleId)||S(w(u.rule).id),v=w(g(u.locations)[0]).physicalLocation,
$=w(w(v).region),R=x(S(w(w(v).artifactLocation).uri)),j=S(w(u.message).text).split(`
`)[0]?.slice(0,500)??"",T=Object.entries(w(u.partialFingerprints)).sort(),_=T.length>0?T:[R,j],L=(0,k.createHash)("sha256").update(JSON.stringify([S(y.name),b,_])).digest("hex").slice(0,32),P=(N.get(L)??
0)+1;return N.set(L,P),{level:F(u,y,b),rule:b,message:j,file:R,line:Number($.startLine)||0,column:Number($.startColumn)||0,identity:P===1?L:`${L}:${P}`}}function F(u,y,N){const b=g(y.rules).find(({id:$})=>$===
N),v=S(u.level)||S(w(b?.defaultConfiguration).level)||"warning";return v==="error"||v==="warning"?v:"note"}function x(u){try{return decodeURIComponent(u)}catch{return u}}})};export{Ee as id,We as ids,Ce as modules};

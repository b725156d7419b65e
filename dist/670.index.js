const Me=670,Ne=[670],Ee={91113:((F,C,m)=>{m.d(C,{SO:()=>E,St:()=>R,VK:()=>_,uM:()=>D,wu:()=>x});async function R(b,f,w,p){const v=D(b,w,p),d=await x(f,v);if(d===void 0)return E(f);const O=await v("di\
ff","--unified=0","--no-color","--no-ext-diff","--no-prefix","--relative",d,"--");return O.exit!==0?`git could not compare with ${d.slice(0,12)}`:O.cut!==void 0?"the difference is longer than 64 MiB":
{base:d,files:h(O.stdout)}}async function _(b,f,w,p){const v=D(b,w,p),d=await x(f,v);if(d===void 0)return E(f);const O=await v("diff","--name-only","--no-renames","--no-ext-diff","--relative","-z",d,"\
--");return O.exit!==0?`git could not compare with ${d.slice(0,12)}`:O.cut===void 0?O.stdout.split("\0").filter(i=>i!==""):"too many files differ"}function D(b,f,w){return(...p)=>f({argv:["git","-c",`\
safe.directory=${b}`,"-c","core.quotePath=false",...p],cwd:b,env:{LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0"},timeout:12e4,signal:w,limit:64*1024*1024})}async function x(b,f){for(const w of b){const p=await f(
"merge-base",w,"HEAD"),v=p.stdout.trim();if(p.exit===0&&v!=="")return v}}function E(b){return`none of ${b.join(", ")} is in this checkout; check out with fetch-depth: 0`}function h(b){const f=new Map;
let w,p=0;for(const v of b.split(`
`)){if(p>0&&/^[-+\\]/.test(v)){v.startsWith("\\")||(p-=1);continue}if(v.startsWith("+++ ")){const g=N(v);w=g===void 0?void 0:[],g!==void 0&&w!==void 0&&f.set(g,w)}const d=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.
exec(v);if(d===null)continue;const[O,i,M]=[Number(d[1]??1),Number(d[2]),Number(d[3]??1)];p=O+M,M>0&&w?.push([i,i+M-1])}return f}function N(b){const f=b.slice(4).replace(/\t$/,"");if(f!=="/dev/null")return f.
startsWith('"')?f.slice(1,-1):f}}),97273:((F,C,m)=>{m.d(C,{F:()=>h,l:()=>E});var R=m(51455),_=m(76760),D=m(14006);const x=2e5;async function E(b,f){const{base:w,glob:p,negated:v}=D.scan(f);if(p===""||
v)return await N(_.join(b,f))?[_.normalize(f)]:[];const d=D(f.replace(/^\.\//,""),{dot:!0}),O=[],i=[_.normalize(w===""?".":w)];for(let M=0;i.length>0&&M<x;){const g=i.pop(),y=await(0,R.readdir)(_.join(
b,g),{withFileTypes:!0}).catch(()=>[]);M+=y.length;for(const $ of y){const j=_.join(g,$.name);$.isDirectory()&&$.name!=="node_modules"&&$.name!==".git"&&i.push(j),$.isFile()&&d(j)&&O.push(j)}}return O.
sort()}async function h(b){const f=await(0,R.stat)(b,{bigint:!0}).catch(()=>{});return f===void 0?void 0:`${f.mtimeNs}:${f.size}:${f.ino}`}async function N(b){return(await(0,R.stat)(b).catch(()=>{}))?.
isFile()===!0}}),84232:((F,C,m)=>{m.d(C,{P:()=>E});var R=m(51455),_=m(43197);const D=200,x=["error","warning","note"];async function E(N,b,{root:f,baseline:w,base:p}){const v=new Set([...w===""?[]:await h(
w,f),...p===""?[]:JSON.parse(p)]),d=v.size,O=N.filter(({identity:g})=>!v.delete(g)),i=g=>O.filter(y=>y.level===g).length,M=O.toSorted((g,y)=>x.indexOf(g.level)-x.indexOf(y.level)).slice(0,D).map(({identity:g,
...y})=>({...y,file:b.find(y.file)??y.file}));return{errors:i("error"),warnings:i("warning"),notes:i("note"),existing:d-v.size,fixed:v.size,list:M}}async function h(N,b){const f=await(0,R.readFile)(N,
"utf8").catch(d=>{if(d.code!=="ENOENT")throw new _.sG(`the baseline cannot be read: ${d.message}`)});if(f===void 0)return[];const{sarifReader:w}=await Promise.resolve().then(m.bind(m,40201));try{const d=JSON.
parse(f);if(Array.isArray(d.findings))return d.findings.map(({identity:O})=>String(O))}catch(d){throw new _.sG(`the baseline is no JSON: ${d.message.slice(0,120)}`)}const p=[],v=w(p,b);return v.push(f),
v.end(),p.map(({identity:d})=>d)}}),20670:((F,C,m)=>{m.r(C),m.d(C,{knownOf:()=>X,reportOperations:()=>we});var R=m(51455),_=m(76760),D=m(48165),x=m(64405),E=m(91113),h=m(43197),N=m(59800);const b=64*1024,
f=200;function w(e){const t=new N.wT({position:!0}),n=p(b);let s=0,o=0;const r=a=>e.text?.(a),c=()=>e.wantsText?.()===!0?t.on("text",r):t.off("text");return t.on("error",a=>{if(!/malformed character entity|disallowed character/.
test(a.message))throw new h.sG(`is not well-formed XML: ${a.message.slice(0,200)}`)}),t.on("doctype",()=>{if(s>0)throw new h.sG("is not well-formed XML: a document type inside the document")}),t.on("o\
pentag",({name:a,attributes:u})=>{if(s+=1,o+=1,s>f)throw new h.sG(`nests more than ${f} elements`);e.open(a,u),c()}),t.on("closetag",({name:a})=>{s-=1,e.close(a),c()}),t.on("cdata",a=>{e.wantsText?.()===
!0&&e.text?.(a)}),{push:a=>{t.write(n(a))},end(){if(t.close(),o===0)throw new h.sG("holds no XML element")}}}function p(e){const[t,n]=["<![CDATA[","]]>"];let s=!1,o=0,r="";return c=>{let a=r+c;r="";let u="";
for(;;){const l=s?n:t,S=a.indexOf(l),A=S<0?a.length-v(a,l):S;if(u+=s?a.slice(0,Math.min(A,o)):a.slice(0,A),s&&(o-=Math.min(A,o)),S<0)return r=a.slice(A),u;u+=l,a=a.slice(S+l.length),s=!s,o=e}}}function v(e,t){
for(let n=Math.min(t.length-1,e.length);n>0;n-=1)if(e.endsWith(t.slice(0,n)))return n;return 0}function d(){return{files:new Map,sums:new Map,sources:new Set}}function O(e,t){if(e.startsWith("<"))return M(
t);if(e.startsWith("{"))return(0,h.J3)(n=>y(n,t));if(e.startsWith("mode:"))return g(t);if(/^(?:TN:|SF:|#)/m.test(e))return i(t);throw new h.sG("is no coverage report: LCOV, Cobertura, JSON of coverage\
.py or Istanbul, or a Go profile is expected")}function i(e){let t="",n=0;return(0,h.gd)(s=>{if(s.startsWith("SF:"))t=s.slice(3),n+=1,P(t,e);else if(s.startsWith("DA:")){const[o,r]=s.slice(3).split(",").
map(Number);if(t===""||!G(o)||r===void 0||Number.isNaN(r))throw new h.sG(`has a line that is no LCOV: ${s.slice(0,80)}`);L(t,o,r>0,e)}else s==="end_of_record"&&(t="")},()=>{if(n===0)throw new h.sG("na\
mes no file");if(t!=="")throw new h.sG("ends in the middle of a record")})}function M(e){let[t,n,s,o]=["","","",!1];return w({open(r,c){if(t||=r,t!=="coverage")throw new h.sG(`is no Cobertura report: \
its root is <${r}>`);if(r==="source")[s,o]=["",!0];else if(r==="class")n=c.filename??"",n!==""&&P(n,e);else if(r==="line"&&n!==""){const a=Number(c.number),u=Number(c.hits);if(!G(a)||Number.isNaN(u))throw new h.
sG("has a <line> without number and hits");L(n,a,u>0,e)}},close(r){r==="source"&&(o=!1,s.trim()!==""&&e.sources.add(s.trim())),r==="class"&&(n="")},text:r=>{s=(s+r).slice(0,4096)},wantsText:()=>o})}function g(e){
return(0,h.gd)(t=>{if(t===""||t.startsWith("mode:"))return;const n=/^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/.exec(t);if(n===null)throw new h.sG(`has a line that is no Go profile: ${t.slice(0,80)}`);
const[,s="",o,,r,c,,a]=n,u=Number(c)<=2&&Number(r)>Number(o)?Number(r)-1:Number(r);if(u-Number(o)>1e5)throw new h.sG("has a block of more than 100000 lines");for(let l=Number(o);l<=u;l+=1)L(s,l,Number(
a)>0,e)})}function y(e,t){let n;try{n=T(JSON.parse(e))}catch(c){throw new h.sG(`is no JSON: ${c.message.slice(0,120)}`)}if("meta"in n&&"files"in n){$(T(n.files),t);return}const s=Object.entries(n),o=s.
filter(([,c])=>"statementMap"in T(c));if(o.length>0){j(o,t);return}const r=s.filter(([c,a])=>c!=="total"&&"lines"in T(a));if(!("total"in n))throw new h.sG("is no coverage of coverage.py or Istanbul");
for(const[c,a]of r.length>0?r:s){const u=T(T(a).lines);t.sums.set(c,{covered:Number(u.covered)||0,total:Number(u.total)||0})}}function $(e,t){for(const[n,s]of Object.entries(e)){const{executed_lines:o,
missing_lines:r}=T(s);P(n,t);for(const c of Array.isArray(o)?o:[])G(c)&&L(n,c,!0,t);for(const c of Array.isArray(r)?r:[])G(c)&&L(n,c,!1,t)}}function j(e,t){for(const[n,s]of e){const{path:o,statementMap:r,
s:c}=T(s),a=typeof o=="string"?o:n;P(a,t);for(const[u,l]of Object.entries(T(r))){const S=T(T(l).start).line;G(S)&&L(a,S,Number(T(c)[u])>0,t)}}}function P(e,t){const n=t.files.get(e)??new Map;return t.
files.set(e,n),n}function L(e,t,n,s){const o=P(e,s);o.set(t,n||o.get(t)===!0)}const G=e=>Number.isInteger(e)&&e>0,T=e=>e!==null&&typeof e=="object"?e:{},J=500,U=50;function z(e,t,n){const s=new Map;for(const[
u,l]of e.files){const S=t.find(u)??u,A=s.get(S)??new Map;for(const[I,K]of l)A.set(I,K||A.get(I)===!0);s.set(S,A)}const o=[...s].map(([u,l])=>({path:u,covered:q(l),total:l.size}));for(const[u,l]of e.sums)
o.push({path:t.find(u)??u,...l});const r=u=>o.reduce((l,S)=>l+S[u],0),c=o.sort((u,l)=>l.total-l.covered-(u.total-u.covered)||(u.path<l.path?-1:1)),a=typeof n=="string"?n:e.sums.size>0?"the report name\
s no lines":"";return{covered:r("covered"),total:r("total"),files:c.slice(0,J),changed:typeof n=="string"||a!==""?null:Z(s,n),changedWhy:a}}function Z(e,{base:t,files:n}){const s=[];let o=0,r=0;for(const[
c,a]of[...n].sort(([u],[l])=>u<l?-1:1)){const u=e.get(c);if(u!==void 0)for(const[l,S]of[...u].sort(([A],[I])=>A-I))a.some(([A,I])=>l>=A&&l<=I)&&(r+=1,S?o+=1:s.length<U&&s.push({path:c,line:l}))}return{
covered:o,total:r,base:t,missed:s}}function q(e){let t=0;for(const n of e.values())n&&(t+=1);return t}const ee=/([\w@./\\+-]*[\w-]\.(?:py|tsx?|jsx?|mts|mjs|cjs|exs?|go|rs|rb|java|kt|php|cs)):(\d+)/g;function te(e,t){
const{name:n,suite:s,message:o,text:r}=e,[c=""]=(o===""?r:o).trim().split(`
`),a={name:n,message:c.slice(0,500)},u=t.find(e.file)??t.find(s)??t.find(`${s.replaceAll(".","/")}.py`),l=[...`${r}
${o}`.matchAll(ee)].slice(0,200).flatMap(([,A="",I])=>{const K=t.find(A,s);return K===void 0?[]:[{file:K,line:Number(I)}]}),S=l.find(({file:A})=>A===u)??l[0];return S!==void 0?{...a,...S}:{...a,file:u??
"",line:u===void 0?0:e.line}}var Q=m(97273),ne=m(84232);const se=200,oe=16*1024,V=10;function re(){return{total:0,failed:0,skipped:0,seconds:0,failures:new Map,flaky:new Set,slowest:[]}}const H=new Set(
["failure","error"]),ie=new Set(["rerunFailure","rerunError","flakyFailure","flakyError","rerun"]);function ce(e){const t=[];let n,s="",o="";return w({open(r,c){if(o||=r,o!=="testsuites"&&o!=="testsui\
te")throw new h.sG(`is no JUnit report: its root is <${r}>`);r==="testsuite"?t.push(c.file??""):r==="testcase"?n=fe(c,t.at(-1)??""):n!==void 0&&s===""&&(ae(n,r,c),H.has(r)&&(s=r))},close(r){r===s&&(s=
""),r==="testsuite"&&t.pop(),!(r!=="testcase"||n===void 0)&&(ue(n,e),n=void 0)},text(r){n!==void 0&&(n.text=(n.text+r).slice(0,oe))},wantsText:()=>s!==""})}function ae(e,t,n){H.has(t)?(e.outcome!=="fa\
iled"&&(e.message=n.message??n.type??""),e.outcome="failed"):ie.has(t)?e.again=!0:t==="skipped"&&e.outcome==="passed"&&(e.outcome="skipped")}function fe(e,t){const[n,s]=[e.classname??"",e.name??""],o=Number(
(e.time??"").replaceAll(",",""));return{id:JSON.stringify([e.file??t,n,s]),name:n===""||s.startsWith(n)?s:`${n} ${s}`,suite:n,file:e.file??t,line:Number.parseInt(e.line??e.lineno??"",10)||0,seconds:Number.
isFinite(o)&&o>0?o:0,outcome:"passed",again:!1,message:"",text:""}}function ue(e,t){t.seconds+=e.seconds;const n=t.failures.has(e.id);if(n&&e.outcome==="passed"){t.failures.delete(e.id),t.failed-=1,t.
flaky.add(e.name);return}if(!(n&&e.outcome==="failed")){if(t.total+=1,e.outcome==="skipped"&&(t.skipped+=1),e.outcome==="passed"&&e.again&&t.flaky.add(e.name),e.outcome==="failed"){t.failed+=1;const{id:s,
name:o,suite:r,file:c,line:a,message:u,text:l}=e,S=t.failures.size<se;t.failures.set(s,S?{id:s,name:o,suite:r,file:c,line:a,message:u.slice(0,2e3),text:l}:null)}e.seconds>(t.slowest.at(V-1)?.seconds??
0)&&(t.slowest=[...t.slowest,{name:e.name,seconds:e.seconds}].sort((s,o)=>o.seconds-s.seconds).slice(0,V))}}const B=e=>e!==null&&typeof e=="object"?e:{},W=e=>typeof e=="number"&&Number.isFinite(e)?e:null;
function le(e){return(0,h.J3)(t=>{let n;try{n=B(JSON.parse(t))}catch(s){throw new h.sG(`is no JSON: ${s.message.slice(0,120)}`)}if("metrics"in n)return e(de(B(n.metrics)));if("latency"in n&&"requests"in
n)return e(he(n));throw new h.sG("is neither k6's summary nor autocannon's JSON")})}function de(e){const t=c=>{const a=B(e[c]);return"values"in a?B(a.values):a},n=t("http_req_duration"),s=t("http_req_\
failed"),o=W(s.rate)??W(s.value),r=Object.entries(e).flatMap(([c,a])=>Object.entries(B(B(a).thresholds)).flatMap(([u,l])=>l===!0||B(l).ok===!1?[`${c}: ${u}`]:[]));return{tool:"k6",requests:W(t("http_r\
eqs").count)??0,p50:W(n.med)??W(n["p(50)"]),p95:W(n["p(95)"]),p99:W(n["p(99)"]),errors:o===null?null:o*100,rate:W(t("http_reqs").rate),crossed:r}}function he(e){const t=B(e.latency),n=B(e.requests),s=W(
n.total)??0,o=(W(e.errors)??0)+(W(e.non2xx)??0),r=s+(W(e.errors)??0);return{tool:"autocannon",requests:s,p50:W(t.p50),p95:W(t.p97_5),p99:W(t.p99),errors:r===0?null:o/r*100,rate:W(n.average),crossed:[]}}
var me=m(48792),pe=m(40201);const ge=["junit","coverage","sarif","load"];function we({exec:e}){return{"quality.before":async t=>{const n=(0,x.Qq)(t,"directory"),s=(await Y(n,t.reports)).flatMap(({found:r})=>r),
o=await Promise.all(s.map(async r=>[r,await(0,Q.F)(_.join(n,r))??""]));return Object.fromEntries(o)},"quality.changed":async(t,n)=>{const s=t.revisions??[];return(0,E.VK)((0,x.Qq)(t,"root"),s,e,n)},"q\
uality.base":async(t,n)=>(await m.e(4883).then(m.bind(m,74883))).readBase(t,e,n),"quality.read":async t=>ve((0,x.Qq)(t,"path")),"quality.report":async(t,n)=>{const[s,o]=[(0,x.Qq)(t,"root"),(0,x.Qq)(t,
"directory")],r=t.revisions??[],c=ye(s,o,JSON.parse((0,x.Qq)(t,"seen","{}")));for(const k of await Y(o,t.reports))await be(k,c,n);const{coverage:a,problems:u}=c,l=(0,me.B)(s,o,a.sources),S=!c.kinds.has(
"coverage")||r.length===0?"there is nothing to compare with":await(0,E.St)(s,r,e,n),A=c.kinds.has("sarif")?await(0,ne.P)(c.findings,l,X(t)).catch(k=>{if(k instanceof h.sG)u.push(k.message);else throw k;
return null}):null,I=c.files.map(k=>({...k,path:_.relative(s,_.join(o,k.path))}));return{about:"gate report",gate:(0,x.Qq)(t,"gate"),passed:(0,x.Qq)(t,"passed","")!=="",tests:c.kinds.has("junit")?xe(c.
tests,l):null,coverage:c.kinds.has("coverage")?z(a,l,S):null,findings:A,load:c.load??null,files:I,...c.tools.length===0?{}:{tools:c.tools},problems:u}}}}function X(e){return{root:(0,x.Qq)(e,"root",""),
baseline:(0,x.Qq)(e,"baseline",""),base:(0,x.Qq)(e,"known","")}}async function ve(e){try{return await(0,R.readFile)(e,"utf8")}catch(t){if(t.code==="ENOENT")return null;throw new D.HR("denied",`${e} co\
uld not be read: ${t.message}`,{cause:t})}}async function Y(e,t){const n=t??{},s=ge.flatMap(o=>(n[o]??[]).map(r=>({kind:o,pattern:r})));return Promise.all(s.map(async o=>({...o,found:await(0,Q.l)(e,o.
pattern)})))}function ye(e,t,n){return{root:e,directory:t,seen:n,tests:re(),coverage:d(),findings:[],tools:[],kinds:new Set,files:[],problems:[]}}async function be({kind:e,pattern:t,found:n},s,o){const{
directory:r,seen:c,problems:a}=s;let u=0;for(const l of n){const S=_.join(r,l);if(!(c[l]!==void 0&&c[l]===await(0,Q.F)(S))){u+=1;try{const A=await(0,h.yR)(S,I=>Oe(e,I,s),o);s.kinds.add(e),s.files.push(
{kind:e,path:l,...A})}catch(A){if(o.throwIfAborted(),!(A instanceof h.sG))throw A;a.push(`${l} ${A.message}`)}}}n.length===0?a.push(`there is no ${e} report ${t}`):u===0&&a.push(`the ${e} report ${t} \
is from before: the gate did not write it`)}function Oe(e,t,n){return e==="junit"?ce(n.tests):e==="coverage"?O(t,n.coverage):e==="sarif"?(0,pe.sarifReader)(n.findings,n.root,s=>n.tools.push(s)):le(s=>{
n.load=s})}function xe(e,t){const{total:n,failed:s,skipped:o,seconds:r,slowest:c,flaky:a,failures:u}=e;return{total:n,passed:n-s-o,failed:s,skipped:o,flaky:a.size,seconds:Math.round(r*1e3)/1e3,failures:[
...u.values()].flatMap(l=>l===null?[]:[te(l,t)]),slowest:c,flakyNames:[...a].slice(0,50)}}}),48792:((F,C,m)=>{m.d(C,{B:()=>D});var R=m(73024),_=m(76760);function D(h,N,b=[]){const f=[N,h,...[...b].map(
d=>_.resolve(N,d))],w=new Map,p=E(N)??E(h),v=(d,O)=>{const i=d.replace(/^file:\/\//,"").replace(/^\.\//,""),M=p!==void 0&&i.startsWith(`${p}/`)?[i.slice(p.length+1)]:[],g=O===""?[]:[_.join(x(O,p),i)];
for(const y of[i,...M,...g])for(const $ of f){const j=_.resolve($,y),P=_.relative(h,j);if(!(P===""||P.startsWith("..")||_.isAbsolute(P))&&!P.split(_.sep).includes("node_modules")&&(0,R.existsSync)(j))
return P}};return{find(d,O=""){const i=`${O}\0${d}`;return w.has(i)||w.set(i,d===""?void 0:v(d,O)),w.get(i)}}}function x(h,N){return N!==void 0&&h.startsWith(N)?h.slice(N.length).replace(/^\//,""):h}function E(h){
try{return/^module\s+(\S+)/m.exec((0,R.readFileSync)(_.join(h,"go.mod"),"utf8"))?.[1]}catch{return}}}),43197:((F,C,m)=>{m.d(C,{J3:()=>N,gd:()=>b,sG:()=>x,yR:()=>E});var R=m(77598),_=m(73024),D=m(57975);
class x extends Error{}async function E(f,w,p){const v=(0,R.createHash)("sha256");let d=0,O,i;for await(const M of(0,_.createReadStream)(f,{signal:p,highWaterMark:256*1024})){const g=M;d+=g.length,v.update(
g),O??=h(g);const y=O.decode(g,{stream:!0});i===void 0&&y.trim()===""||(i??=w(y.slice(0,4096).trimStart()),i.push(y))}if(d===0)throw new x("is empty");if(i===void 0)throw new x("holds nothing but blan\
ks");return i.push(O?.decode()??""),i.end(),{bytes:d,sha256:v.digest("hex")}}function h(f){if(f[0]===255&&f[1]===254)return new D.TextDecoder("utf-16le");if(f[0]===254&&f[1]===255)return new D.TextDecoder(
"utf-16be");if(f.subarray(0,8e3).includes(0))throw new x("is a binary file");const w=/^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(f.toString("latin1",0,300));try{return new D.
TextDecoder(w?.[1]??"utf-8")}catch{return new D.TextDecoder}}function N(f,w=64*1024*1024){const p=[];let v=0;return{push(d){if(v+=d.length,v>w)throw new x(`is longer than ${w/1024/1024} MiB`);p.push(d)},
end:()=>f(p.join(""))}}function b(f,w=()=>{}){let p="";return{push(v){const d=(p+v).split(`
`);p=(d.pop()??"").slice(0,1024*1024);for(const O of d)f(O.replace(/\r$/,""))},end(){p!==""&&f(p),w()}}}}),40201:((F,C,m)=>{m.d(C,{l:()=>p,sarifReader:()=>b});var R=m(77598),_=m(73024),D=m(76760),x=m(
43197);const E=i=>i!==null&&typeof i=="object"?i:{},h=i=>Array.isArray(i)?i.map(E):[],N=i=>typeof i=="string"?i:"";function b(i,M="",g=()=>{}){return(0,x.J3)(y=>{let $;try{$=E(JSON.parse(y))}catch(P){
throw new x.sG(`is no JSON: ${P.message.slice(0,120)}`)}if(!Array.isArray($.runs))throw new x.sG("is no SARIF: it has no runs");const j=new Map;for(const P of h($.runs)){const L=E(E(P.tool).driver),G=N(
L.semanticVersion)||N(L.version);G!==""&&g({tool:N(L.name),version:G});const T=h(P.results).filter(f);i.push(...T.map(J=>w(J,L,{seen:j,root:M})))}})}function f(i){const M=N(i.kind)||"fail";return M!==
"fail"&&M!=="open"&&M!=="review"?!1:h(i.suppressions).every(({status:g})=>g==="rejected")}function w(i,M,{seen:g,root:y}){const $=N(i.ruleId)||N(E(i.rule).id),j=E(h(i.locations)[0]).physicalLocation,P=E(
E(j).region),L=O(N(E(E(j).artifactLocation).uri)),G=d(y,L),T=N(E(i.message).text).split(`
`)[0]?.slice(0,500)??"",J=y===""?T:T.replaceAll(`${y}/`,""),U=Object.entries(E(i.partialFingerprints)).sort(),z=U.length>0?U:[G,J];return{level:v(i,M,$),rule:$,message:J,file:G,line:Number(P.startLine)||
0,column:Number(P.startColumn)||0,identity:p([N(M.name),$,z],g)}}function p(i,M){const g=(0,R.createHash)("sha256").update(JSON.stringify(i)).digest("hex").slice(0,32),y=(M.get(g)??0)+1;return M.set(g,
y),y===1?g:`${g}:${y}`}function v(i,M,g){const y=h(M.rules).find(({id:j})=>j===g),$=N(i.level)||N(E(y?.defaultConfiguration).level)||"warning";return $==="error"||$==="warning"?$:"note"}function d(i,M){
const g=M.replace(/^file:\/\//,"");if(i===""||!D.isAbsolute(g))return M;if(g.startsWith(`${i}/`))return g.slice(i.length+1);const y=g.split("/").slice(1),$=y.findIndex((j,P)=>(0,_.existsSync)(D.join(i,
...y.slice(P))));return $<0?M:y.slice($).join("/")}function O(i){try{return decodeURIComponent(i)}catch{return i}}})};export{Me as id,Ne as ids,Ee as modules};

const _e=8956,be=[8956,670],Pe={64145:((G,W,a)=>{a.d(W,{t:()=>f});var $=a(51455),D=a(76760),A=a(48165),_=a(64405),P=a(97273),h=a(43197),b=a(40201);const M={openapi:{what:"OpenAPI description",load:async()=>(await Promise.
all([a.e(8815),a.e(2240)]).then(a.bind(a,92240))).checkOpenapi},dockerfile:{what:"Dockerfile",load:async()=>(await a.e(5992).then(a.bind(a,55992))).checkDockerfile}};async function f(u,p,l){const v=M[p];
if(v===void 0)throw new A.HR("bug",`There is nothing to look at by the name ${p}.`);const{what:i}=v,y=await v.load(),[O,E]=[(0,_.Qq)(u,"root"),(0,_.Qq)(u,"directory")],x=[],C=new Map,N=[],I=[];for(const S of u.
files??[]){const j=await(0,P.l)(E,S);j.length===0&&I.push(`there is no ${i} ${S}`);for(const U of j){const k=D.join(E,U),F=D.relative(O,k);try{const{content:Q,...V}=await w(k,l);N.push({kind:"sarif",path:F,
...V});for(const z of await y(Q,{full:k,root:O})){const X={...z,file:F};x.push({...X,identity:(0,b.l)([i,z.rule,F,z.message],C)})}}catch(Q){if(l.throwIfAborted(),!(Q instanceof h.sG))throw Q;I.push(`${F}\
 ${Q.message}`)}}}return{known:x,files:N,problems:I}}async function w(u,p){if((await(0,$.stat)(u)).size===0)throw new h.sG("is empty");let l="";const v=()=>(0,h.J3)(y=>{l=y},16*1024*1024),i=await(0,h.
yR)(u,v,p);return{content:l,...i}}}),48956:((G,W,a)=>{a.r(W),a.d(W,{checkOperations:()=>b});var $=a(64405),D=a(84232),A=a(20670),_=a(48792),P=a(43197),h=a(64145);const b={"check.variables":async w=>{const u=w.
findings??[],p=v=>u.filter(i=>i.level===v).length,l={errors:p("error"),warnings:p("warning"),notes:p("note"),existing:0,fixed:0};return f((0,$.Qq)(w,"gate"),{findings:{...l,list:u},files:[],problems:[]})},
"check.openapi":M("openapi"),"check.dockerfile":M("dockerfile")};function M(w){return async(u,p)=>{const{known:l,files:v,problems:i}=await(0,h.t)(u,w,p),y=[...i],O=(0,_.B)((0,$.Qq)(u,"root"),(0,$.Qq)(
u,"directory")),E=await(0,D.P)(l,O,(0,A.knownOf)(u)).catch(x=>{if(!(x instanceof P.sG))throw x;return y.push(x.message),null});return f((0,$.Qq)(u,"gate"),{findings:E,files:v,problems:y})}}function f(w,u){
return{about:"gate report",gate:w,passed:!0,tests:null,coverage:null,load:null,...u}}}),91113:((G,W,a)=>{a.d(W,{SO:()=>P,St:()=>$,VK:()=>D,uM:()=>A,wu:()=>_});async function $(M,f,w,u){const p=A(M,w,u),
l=await _(f,p);if(l===void 0)return P(f);const v=await p("diff","--unified=0","--no-color","--no-ext-diff","--no-prefix","--relative",l,"--");return v.exit!==0?`git could not compare with ${l.slice(0,
12)}`:v.cut!==void 0?"the difference is longer than 64 MiB":{base:l,files:h(v.stdout)}}async function D(M,f,w,u){const p=A(M,w,u),l=await _(f,p);if(l===void 0)return P(f);const v=await p("diff","--nam\
e-only","--no-renames","--no-ext-diff","--relative","-z",l,"--");return v.exit!==0?`git could not compare with ${l.slice(0,12)}`:v.cut===void 0?v.stdout.split("\0").filter(i=>i!==""):"too many files d\
iffer"}function A(M,f,w){return(...u)=>f({argv:["git","-c",`safe.directory=${M}`,"-c","core.quotePath=false",...u],cwd:M,env:{LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0"},timeout:12e4,signal:w,limit:64*1024*1024})}
async function _(M,f){for(const w of M){const u=await f("merge-base",w,"HEAD"),p=u.stdout.trim();if(u.exit===0&&p!=="")return p}}function P(M){return`none of ${M.join(", ")} is in this checkout; check\
 out with fetch-depth: 0`}function h(M){const f=new Map;let w,u=0;for(const p of M.split(`
`)){if(u>0&&/^[-+\\]/.test(p)){p.startsWith("\\")||(u-=1);continue}if(p.startsWith("+++ ")){const O=b(p);w=O===void 0?void 0:[],O!==void 0&&w!==void 0&&f.set(O,w)}const l=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.
exec(p);if(l===null)continue;const[v,i,y]=[Number(l[1]??1),Number(l[2]),Number(l[3]??1)];u=v+y,y>0&&w?.push([i,i+y-1])}return f}function b(M){const f=M.slice(4).replace(/\t$/,"");if(f!=="/dev/null")return f.
startsWith('"')?f.slice(1,-1):f}}),97273:((G,W,a)=>{a.d(W,{F:()=>h,l:()=>P});var $=a(51455),D=a(76760),A=a(14006);const _=2e5;async function P(M,f){const{base:w,glob:u,negated:p}=A.scan(f);if(u===""||
p)return await b(D.join(M,f))?[D.normalize(f)]:[];const l=A(f.replace(/^\.\//,""),{dot:!0}),v=[],i=[D.normalize(w===""?".":w)];for(let y=0;i.length>0&&y<_;){const O=i.pop(),E=await(0,$.readdir)(D.join(
M,O),{withFileTypes:!0}).catch(()=>[]);y+=E.length;for(const x of E){const C=D.join(O,x.name);x.isDirectory()&&x.name!=="node_modules"&&x.name!==".git"&&i.push(C),x.isFile()&&l(C)&&v.push(C)}}return v.
sort()}async function h(M){const f=await(0,$.stat)(M,{bigint:!0}).catch(()=>{});return f===void 0?void 0:`${f.mtimeNs}:${f.size}:${f.ino}`}async function b(M){return(await(0,$.stat)(M).catch(()=>{}))?.
isFile()===!0}}),84232:((G,W,a)=>{a.d(W,{P:()=>P});var $=a(51455),D=a(43197);const A=200,_=["error","warning","note"];async function P(b,M,{root:f,baseline:w,base:u}){const p=new Set([...w===""?[]:await h(
w,f),...u===""?[]:JSON.parse(u)]),l=p.size,v=b.filter(({identity:O})=>!p.delete(O)),i=O=>v.filter(E=>E.level===O).length,y=v.toSorted((O,E)=>_.indexOf(O.level)-_.indexOf(E.level)).slice(0,A).map(({identity:O,
...E})=>({...E,file:M.find(E.file)??E.file}));return{errors:i("error"),warnings:i("warning"),notes:i("note"),existing:l-p.size,fixed:p.size,list:y}}async function h(b,M){const f=await(0,$.readFile)(b,
"utf8").catch(l=>{if(l.code!=="ENOENT")throw new D.sG(`the baseline cannot be read: ${l.message}`)});if(f===void 0)return[];const{sarifReader:w}=await Promise.resolve().then(a.bind(a,40201));try{const l=JSON.
parse(f);if(Array.isArray(l.findings))return l.findings.map(({identity:v})=>String(v))}catch(l){throw new D.sG(`the baseline is no JSON: ${l.message.slice(0,120)}`)}const u=[],p=w(u,M);return p.push(f),
p.end(),u.map(({identity:l})=>l)}}),20670:((G,W,a)=>{a.r(W),a.d(W,{knownOf:()=>ee,reportOperations:()=>we});var $=a(51455),D=a(76760),A=a(48165),_=a(64405),P=a(91113),h=a(43197),b=a(59800);const M=64*
1024,f=200;function w(e){const t=new b.wT({position:!0}),n=u(M);let s=0,o=0;const r=d=>e.text?.(d),c=()=>e.wantsText?.()===!0?t.on("text",r):t.off("text");return t.on("error",d=>{if(!/malformed character entity|disallowed character/.
test(d.message))throw new h.sG(`is not well-formed XML: ${d.message.slice(0,200)}`)}),t.on("doctype",()=>{if(s>0)throw new h.sG("is not well-formed XML: a document type inside the document")}),t.on("o\
pentag",({name:d,attributes:m})=>{if(s+=1,o+=1,s>f)throw new h.sG(`nests more than ${f} elements`);e.open(d,m),c()}),t.on("closetag",({name:d})=>{s-=1,e.close(d),c()}),t.on("cdata",d=>{e.wantsText?.()===
!0&&e.text?.(d)}),{push:d=>{t.write(n(d))},end(){if(t.close(),o===0)throw new h.sG("holds no XML element")}}}function u(e){const[t,n]=["<![CDATA[","]]>"];let s=!1,o=0,r="";return c=>{let d=r+c;r="";let m="";
for(;;){const g=s?n:t,R=d.indexOf(g),T=R<0?d.length-p(d,g):R;if(m+=s?d.slice(0,Math.min(T,o)):d.slice(0,T),s&&(o-=Math.min(T,o)),R<0)return r=d.slice(T),m;m+=g,d=d.slice(R+g.length),s=!s,o=e}}}function p(e,t){
for(let n=Math.min(t.length-1,e.length);n>0;n-=1)if(e.endsWith(t.slice(0,n)))return n;return 0}function l(){return{files:new Map,sums:new Map,sources:new Set}}function v(e,t){if(e.startsWith("<"))return y(
t);if(e.startsWith("{"))return(0,h.J3)(n=>E(n,t));if(e.startsWith("mode:"))return O(t);if(/^(?:TN:|SF:|#)/m.test(e))return i(t);throw new h.sG("is no coverage report: LCOV, Cobertura, JSON of coverage\
.py or Istanbul, or a Go profile is expected")}function i(e){let t="",n=0;return(0,h.gd)(s=>{if(s.startsWith("SF:"))t=s.slice(3),n+=1,N(t,e);else if(s.startsWith("DA:")){const[o,r]=s.slice(3).split(",").
map(Number);if(t===""||!S(o)||r===void 0||Number.isNaN(r))throw new h.sG(`has a line that is no LCOV: ${s.slice(0,80)}`);I(t,o,r>0,e)}else s==="end_of_record"&&(t="")},()=>{if(n===0)throw new h.sG("na\
mes no file");if(t!=="")throw new h.sG("ends in the middle of a record")})}function y(e){let[t,n,s,o]=["","","",!1];return w({open(r,c){if(t||=r,t!=="coverage")throw new h.sG(`is no Cobertura report: \
its root is <${r}>`);if(r==="source")[s,o]=["",!0];else if(r==="class")n=c.filename??"",n!==""&&N(n,e);else if(r==="line"&&n!==""){const d=Number(c.number),m=Number(c.hits);if(!S(d)||Number.isNaN(m))throw new h.
sG("has a <line> without number and hits");I(n,d,m>0,e)}},close(r){r==="source"&&(o=!1,s.trim()!==""&&e.sources.add(s.trim())),r==="class"&&(n="")},text:r=>{s=(s+r).slice(0,4096)},wantsText:()=>o})}function O(e){
return(0,h.gd)(t=>{if(t===""||t.startsWith("mode:"))return;const n=/^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/.exec(t);if(n===null)throw new h.sG(`has a line that is no Go profile: ${t.slice(0,80)}`);
const[,s="",o,,r,c,,d]=n,m=Number(c)<=2&&Number(r)>Number(o)?Number(r)-1:Number(r);if(m-Number(o)>1e5)throw new h.sG("has a block of more than 100000 lines");for(let g=Number(o);g<=m;g+=1)I(s,g,Number(
d)>0,e)})}function E(e,t){let n;try{n=j(JSON.parse(e))}catch(c){throw new h.sG(`is no JSON: ${c.message.slice(0,120)}`)}if("meta"in n&&"files"in n){x(j(n.files),t);return}const s=Object.entries(n),o=s.
filter(([,c])=>"statementMap"in j(c));if(o.length>0){C(o,t);return}const r=s.filter(([c,d])=>c!=="total"&&"lines"in j(d));if(!("total"in n))throw new h.sG("is no coverage of coverage.py or Istanbul");
for(const[c,d]of r.length>0?r:s){const m=j(j(d).lines);t.sums.set(c,{covered:Number(m.covered)||0,total:Number(m.total)||0})}}function x(e,t){for(const[n,s]of Object.entries(e)){const{executed_lines:o,
missing_lines:r}=j(s);N(n,t);for(const c of Array.isArray(o)?o:[])S(c)&&I(n,c,!0,t);for(const c of Array.isArray(r)?r:[])S(c)&&I(n,c,!1,t)}}function C(e,t){for(const[n,s]of e){const{path:o,statementMap:r,
s:c}=j(s),d=typeof o=="string"?o:n;N(d,t);for(const[m,g]of Object.entries(j(r))){const R=j(j(g).start).line;S(R)&&I(d,R,Number(j(c)[m])>0,t)}}}function N(e,t){const n=t.files.get(e)??new Map;return t.
files.set(e,n),n}function I(e,t,n,s){const o=N(e,s);o.set(t,n||o.get(t)===!0)}const S=e=>Number.isInteger(e)&&e>0,j=e=>e!==null&&typeof e=="object"?e:{},U=500,k=50;function F(e,t,n){const s=new Map;for(const[
m,g]of e.files){const R=t.find(m)??m,T=s.get(R)??new Map;for(const[B,H]of g)T.set(B,H||T.get(B)===!0);s.set(R,T)}const o=[...s].map(([m,g])=>({path:m,covered:V(g),total:g.size}));for(const[m,g]of e.sums)
o.push({path:t.find(m)??m,...g});const r=m=>o.reduce((g,R)=>g+R[m],0),c=o.sort((m,g)=>g.total-g.covered-(m.total-m.covered)||(m.path<g.path?-1:1)),d=typeof n=="string"?n:e.sums.size>0?"the report name\
s no lines":"";return{covered:r("covered"),total:r("total"),files:c.slice(0,U),changed:typeof n=="string"||d!==""?null:Q(s,n),changedWhy:d}}function Q(e,{base:t,files:n}){const s=[];let o=0,r=0;for(const[
c,d]of[...n].sort(([m],[g])=>m<g?-1:1)){const m=e.get(c);if(m!==void 0)for(const[g,R]of[...m].sort(([T],[B])=>T-B))d.some(([T,B])=>g>=T&&g<=B)&&(r+=1,R?o+=1:s.length<k&&s.push({path:c,line:g}))}return{
covered:o,total:r,base:t,missed:s}}function V(e){let t=0;for(const n of e.values())n&&(t+=1);return t}const z=/([\w@./\\+-]*[\w-]\.(?:py|tsx?|jsx?|mts|mjs|cjs|exs?|go|rs|rb|java|kt|php|cs)):(\d+)/g;function X(e,t){
const{name:n,suite:s,message:o,text:r}=e,[c=""]=(o===""?r:o).trim().split(`
`),d={name:n,message:c.slice(0,500)},m=t.find(e.file)??t.find(s)??t.find(`${s.replaceAll(".","/")}.py`),g=[...`${r}
${o}`.matchAll(z)].slice(0,200).flatMap(([,T="",B])=>{const H=t.find(T,s);return H===void 0?[]:[{file:H,line:Number(B)}]}),R=g.find(({file:T})=>T===m)??g[0];return R!==void 0?{...d,...R}:{...d,file:m??
"",line:m===void 0?0:e.line}}var Y=a(97273),ne=a(84232);const se=200,oe=16*1024,Z=10;function re(){return{total:0,failed:0,skipped:0,seconds:0,failures:new Map,flaky:new Set,slowest:[]}}const q=new Set(
["failure","error"]),ie=new Set(["rerunFailure","rerunError","flakyFailure","flakyError","rerun"]);function ae(e){const t=[];let n,s="",o="";return w({open(r,c){if(o||=r,o!=="testsuites"&&o!=="testsui\
te")throw new h.sG(`is no JUnit report: its root is <${r}>`);r==="testsuite"?t.push(c.file??""):r==="testcase"?n=fe(c,t.at(-1)??""):n!==void 0&&s===""&&(ce(n,r,c),q.has(r)&&(s=r))},close(r){r===s&&(s=
""),r==="testsuite"&&t.pop(),!(r!=="testcase"||n===void 0)&&(le(n,e),n=void 0)},text(r){n!==void 0&&(n.text=(n.text+r).slice(0,oe))},wantsText:()=>s!==""})}function ce(e,t,n){q.has(t)?(e.outcome!=="fa\
iled"&&(e.message=n.message??n.type??""),e.outcome="failed"):ie.has(t)?e.again=!0:t==="skipped"&&e.outcome==="passed"&&(e.outcome="skipped")}function fe(e,t){const[n,s]=[e.classname??"",e.name??""],o=Number(
(e.time??"").replaceAll(",",""));return{id:JSON.stringify([e.file??t,n,s]),name:n===""||s.startsWith(n)?s:`${n} ${s}`,suite:n,file:e.file??t,line:Number.parseInt(e.line??e.lineno??"",10)||0,seconds:Number.
isFinite(o)&&o>0?o:0,outcome:"passed",again:!1,message:"",text:""}}function le(e,t){t.seconds+=e.seconds;const n=t.failures.has(e.id);if(n&&e.outcome==="passed"){t.failures.delete(e.id),t.failed-=1,t.
flaky.add(e.name);return}if(!(n&&e.outcome==="failed")){if(t.total+=1,e.outcome==="skipped"&&(t.skipped+=1),e.outcome==="passed"&&e.again&&t.flaky.add(e.name),e.outcome==="failed"){t.failed+=1;const{id:s,
name:o,suite:r,file:c,line:d,message:m,text:g}=e,R=t.failures.size<se;t.failures.set(s,R?{id:s,name:o,suite:r,file:c,line:d,message:m.slice(0,2e3),text:g}:null)}e.seconds>(t.slowest.at(Z-1)?.seconds??
0)&&(t.slowest=[...t.slowest,{name:e.name,seconds:e.seconds}].sort((s,o)=>o.seconds-s.seconds).slice(0,Z))}}const K=e=>e!==null&&typeof e=="object"?e:{},L=e=>typeof e=="number"&&Number.isFinite(e)?e:null;
function de(e){return(0,h.J3)(t=>{let n;try{n=K(JSON.parse(t))}catch(s){throw new h.sG(`is no JSON: ${s.message.slice(0,120)}`)}if("metrics"in n)return e(ue(K(n.metrics)));if("latency"in n&&"requests"in
n)return e(he(n));throw new h.sG("is neither k6's summary nor autocannon's JSON")})}function ue(e){const t=c=>{const d=K(e[c]);return"values"in d?K(d.values):d},n=t("http_req_duration"),s=t("http_req_\
failed"),o=L(s.rate)??L(s.value),r=Object.entries(e).flatMap(([c,d])=>Object.entries(K(K(d).thresholds)).flatMap(([m,g])=>g===!0||K(g).ok===!1?[`${c}: ${m}`]:[]));return{tool:"k6",requests:L(t("http_r\
eqs").count)??0,p50:L(n.med)??L(n["p(50)"]),p95:L(n["p(95)"]),p99:L(n["p(99)"]),errors:o===null?null:o*100,rate:L(t("http_reqs").rate),crossed:r}}function he(e){const t=K(e.latency),n=K(e.requests),s=L(
n.total)??0,o=(L(e.errors)??0)+(L(e.non2xx)??0),r=s+(L(e.errors)??0);return{tool:"autocannon",requests:s,p50:L(t.p50),p95:L(t.p97_5),p99:L(t.p99),errors:r===0?null:o/r*100,rate:L(n.average),crossed:[]}}
var me=a(48792),pe=a(40201);const ge=["junit","coverage","sarif","load"];function we({exec:e}){return{"quality.before":async t=>{const n=(0,_.Qq)(t,"directory"),s=(await te(n,t.reports)).flatMap(({found:r})=>r),
o=await Promise.all(s.map(async r=>[r,await(0,Y.F)(D.join(n,r))??""]));return Object.fromEntries(o)},"quality.changed":async(t,n)=>{const s=t.revisions??[];return(0,P.VK)((0,_.Qq)(t,"root"),s,e,n)},"q\
uality.base":async(t,n)=>(await a.e(4883).then(a.bind(a,74883))).readBase(t,e,n),"quality.read":async t=>Oe((0,_.Qq)(t,"path")),"quality.report":async(t,n)=>{const[s,o]=[(0,_.Qq)(t,"root"),(0,_.Qq)(t,
"directory")],r=t.revisions??[],c=ve(s,o,JSON.parse((0,_.Qq)(t,"seen","{}")));for(const J of await te(o,t.reports))await ye(J,c,n);const{coverage:d,problems:m}=c,g=(0,me.B)(s,o,d.sources),R=!c.kinds.has(
"coverage")||r.length===0?"there is nothing to compare with":await(0,P.St)(s,r,e,n),T=c.kinds.has("sarif")?await(0,ne.P)(c.findings,g,ee(t)).catch(J=>{if(J instanceof h.sG)m.push(J.message);else throw J;
return null}):null,B=c.files.map(J=>({...J,path:D.relative(s,D.join(o,J.path))}));return{about:"gate report",gate:(0,_.Qq)(t,"gate"),passed:(0,_.Qq)(t,"passed","")!=="",tests:c.kinds.has("junit")?Me(c.
tests,g):null,coverage:c.kinds.has("coverage")?F(d,g,R):null,findings:T,load:c.load??null,files:B,...c.tools.length===0?{}:{tools:c.tools},problems:m}}}}function ee(e){return{root:(0,_.Qq)(e,"root",""),
baseline:(0,_.Qq)(e,"baseline",""),base:(0,_.Qq)(e,"known","")}}async function Oe(e){try{return await(0,$.readFile)(e,"utf8")}catch(t){if(t.code==="ENOENT")return null;throw new A.HR("denied",`${e} co\
uld not be read: ${t.message}`,{cause:t})}}async function te(e,t){const n=t??{},s=ge.flatMap(o=>(n[o]??[]).map(r=>({kind:o,pattern:r})));return Promise.all(s.map(async o=>({...o,found:await(0,Y.l)(e,o.
pattern)})))}function ve(e,t,n){return{root:e,directory:t,seen:n,tests:re(),coverage:l(),findings:[],tools:[],kinds:new Set,files:[],problems:[]}}async function ye({kind:e,pattern:t,found:n},s,o){const{
directory:r,seen:c,problems:d}=s;let m=0;for(const g of n){const R=D.join(r,g);if(!(c[g]!==void 0&&c[g]===await(0,Y.F)(R))){m+=1;try{const T=await(0,h.yR)(R,B=>Ee(e,B,s),o);s.kinds.add(e),s.files.push(
{kind:e,path:g,...T})}catch(T){if(o.throwIfAborted(),!(T instanceof h.sG))throw T;d.push(`${g} ${T.message}`)}}}n.length===0?d.push(`there is no ${e} report ${t}`):m===0&&d.push(`the ${e} report ${t} \
is from before: the gate did not write it`)}function Ee(e,t,n){return e==="junit"?ae(n.tests):e==="coverage"?v(t,n.coverage):e==="sarif"?(0,pe.sarifReader)(n.findings,n.root,s=>n.tools.push(s)):de(s=>{
n.load=s})}function Me(e,t){const{total:n,failed:s,skipped:o,seconds:r,slowest:c,flaky:d,failures:m}=e;return{total:n,passed:n-s-o,failed:s,skipped:o,flaky:d.size,seconds:Math.round(r*1e3)/1e3,failures:[
...m.values()].flatMap(g=>g===null?[]:[X(g,t)]),slowest:c,flakyNames:[...d].slice(0,50)}}}),48792:((G,W,a)=>{a.d(W,{B:()=>A});var $=a(73024),D=a(76760);function A(h,b,M=[]){const f=[b,h,...[...M].map(
l=>D.resolve(b,l))],w=new Map,u=P(b)??P(h),p=(l,v)=>{const i=l.replace(/^file:\/\//,"").replace(/^\.\//,""),y=u!==void 0&&i.startsWith(`${u}/`)?[i.slice(u.length+1)]:[],O=v===""?[]:[D.join(_(v,u),i)];
for(const E of[i,...y,...O])for(const x of f){const C=D.resolve(x,E),N=D.relative(h,C);if(!(N===""||N.startsWith("..")||D.isAbsolute(N))&&!N.split(D.sep).includes("node_modules")&&(0,$.existsSync)(C))
return N}};return{find(l,v=""){const i=`${v}\0${l}`;return w.has(i)||w.set(i,l===""?void 0:p(l,v)),w.get(i)}}}function _(h,b){return b!==void 0&&h.startsWith(b)?h.slice(b.length).replace(/^\//,""):h}function P(h){
try{return/^module\s+(\S+)/m.exec((0,$.readFileSync)(D.join(h,"go.mod"),"utf8"))?.[1]}catch{return}}}),43197:((G,W,a)=>{a.d(W,{J3:()=>b,gd:()=>M,sG:()=>_,yR:()=>P});var $=a(77598),D=a(73024),A=a(57975);
class _ extends Error{}async function P(f,w,u){const p=(0,$.createHash)("sha256");let l=0,v,i;for await(const y of(0,D.createReadStream)(f,{signal:u,highWaterMark:256*1024})){const O=y;l+=O.length,p.update(
O),v??=h(O);const E=v.decode(O,{stream:!0});i===void 0&&E.trim()===""||(i??=w(E.slice(0,4096).trimStart()),i.push(E))}if(l===0)throw new _("is empty");if(i===void 0)throw new _("holds nothing but blan\
ks");return i.push(v?.decode()??""),i.end(),{bytes:l,sha256:p.digest("hex")}}function h(f){if(f[0]===255&&f[1]===254)return new A.TextDecoder("utf-16le");if(f[0]===254&&f[1]===255)return new A.TextDecoder(
"utf-16be");if(f.subarray(0,8e3).includes(0))throw new _("is a binary file");const w=/^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(f.toString("latin1",0,300));try{return new A.
TextDecoder(w?.[1]??"utf-8")}catch{return new A.TextDecoder}}function b(f,w=64*1024*1024){const u=[];let p=0;return{push(l){if(p+=l.length,p>w)throw new _(`is longer than ${w/1024/1024} MiB`);u.push(l)},
end:()=>f(u.join(""))}}function M(f,w=()=>{}){let u="";return{push(p){const l=(u+p).split(`
`);u=(l.pop()??"").slice(0,1024*1024);for(const v of l)f(v.replace(/\r$/,""))},end(){u!==""&&f(u),w()}}}}),40201:((G,W,a)=>{a.d(W,{l:()=>u,sarifReader:()=>M});var $=a(77598),D=a(73024),A=a(76760),_=a(
43197);const P=i=>i!==null&&typeof i=="object"?i:{},h=i=>Array.isArray(i)?i.map(P):[],b=i=>typeof i=="string"?i:"";function M(i,y="",O=()=>{}){return(0,_.J3)(E=>{let x;try{x=P(JSON.parse(E))}catch(N){
throw new _.sG(`is no JSON: ${N.message.slice(0,120)}`)}if(!Array.isArray(x.runs))throw new _.sG("is no SARIF: it has no runs");const C=new Map;for(const N of h(x.runs)){const I=P(P(N.tool).driver),S=b(
I.semanticVersion)||b(I.version);S!==""&&O({tool:b(I.name),version:S});const j=h(N.results).filter(f);i.push(...j.map(U=>w(U,I,{seen:C,root:y})))}})}function f(i){const y=b(i.kind)||"fail";return y!==
"fail"&&y!=="open"&&y!=="review"?!1:h(i.suppressions).every(({status:O})=>O==="rejected")}function w(i,y,{seen:O,root:E}){const x=b(i.ruleId)||b(P(i.rule).id),C=P(h(i.locations)[0]).physicalLocation,N=P(
P(C).region),I=v(b(P(P(C).artifactLocation).uri)),S=l(E,I),j=b(P(i.message).text).split(`
`)[0]?.slice(0,500)??"",U=E===""?j:j.replaceAll(`${E}/`,""),k=Object.entries(P(i.partialFingerprints)).sort(),F=k.length>0?k:[S,U];return{level:p(i,y,x),rule:x,message:U,file:S,line:Number(N.startLine)||
0,column:Number(N.startColumn)||0,identity:u([b(y.name),x,F],O)}}function u(i,y){const O=(0,$.createHash)("sha256").update(JSON.stringify(i)).digest("hex").slice(0,32),E=(y.get(O)??0)+1;return y.set(O,
E),E===1?O:`${O}:${E}`}function p(i,y,O){const E=h(y.rules).find(({id:C})=>C===O),x=b(i.level)||b(P(E?.defaultConfiguration).level)||"warning";return x==="error"||x==="warning"?x:"note"}function l(i,y){
const O=y.replace(/^file:\/\//,"");if(i===""||!A.isAbsolute(O))return y;if(O.startsWith(`${i}/`))return O.slice(i.length+1);const E=O.split("/").slice(1),x=E.findIndex((C,N)=>(0,D.existsSync)(A.join(i,
...E.slice(N))));return x<0?y:E.slice(x).join("/")}function v(i){try{return decodeURIComponent(i)}catch{return i}}})};export{_e as id,be as ids,Pe as modules};

const Me=670,xe=[670],Ne={91113:((F,C,h)=>{h.d(C,{SO:()=>O,St:()=>j,uM:()=>N,wu:()=>A});async function j(a,p,M,d){const g=N(a,M,d),v=await A(p,g);if(v===void 0)return O(p);const x=await g("diff","--un\
ified=0","--no-color","--no-ext-diff","--no-prefix","--relative",v,"--");return x.exit!==0?`git could not compare with ${v.slice(0,12)}`:x.cut!==void 0?"the difference is longer than 64 MiB":{base:v,files:E(
x.stdout)}}function N(a,p,M){return(...d)=>p({argv:["git","-c",`safe.directory=${a}`,"-c","core.quotePath=false",...d],cwd:a,env:{LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0"},timeout:12e4,signal:M,limit:64*1024*
1024})}async function A(a,p){for(const M of a){const d=await p("merge-base",M,"HEAD"),g=d.stdout.trim();if(d.exit===0&&g!=="")return g}}function O(a){return`none of ${a.join(", ")} is in this checkout\
; check out with fetch-depth: 0`}function E(a){const p=new Map;let M,d=0;for(const g of a.split(`
`)){if(d>0&&/^[-+\\]/.test(g)){g.startsWith("\\")||(d-=1);continue}if(g.startsWith("+++ ")){const m=g.slice(4).replace(/\t$/,"");M=m==="/dev/null"?void 0:[],M!==void 0&&p.set(m.startsWith('"')?m.slice(
1,-1):m,M)}const v=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(g);if(v===null)continue;const[x,w,f]=[Number(v[1]??1),Number(v[2]),Number(v[3]??1)];d=x+f,f>0&&M?.push([w,w+f-1])}return p}}),97273:((F,C,h)=>{
h.d(C,{F:()=>a,l:()=>E});var j=h(51455),N=h(76760),A=h(14006);const O=2e5;async function E(M,d){const{base:g,glob:v,negated:x}=A.scan(d);if(v===""||x)return await p(N.join(M,d))?[N.normalize(d)]:[];const w=A(
d.replace(/^\.\//,""),{dot:!0}),f=[],m=[N.normalize(g===""?".":g)];for(let _=0;m.length>0&&_<O;){const y=m.pop(),b=await(0,j.readdir)(N.join(M,y),{withFileTypes:!0}).catch(()=>[]);_+=b.length;for(const R of b){
const D=N.join(y,R.name);R.isDirectory()&&R.name!=="node_modules"&&R.name!==".git"&&m.push(D),R.isFile()&&w(D)&&f.push(D)}}return f.sort()}async function a(M){const d=await(0,j.stat)(M,{bigint:!0}).catch(
()=>{});return d===void 0?void 0:`${d.mtimeNs}:${d.size}:${d.ino}`}async function p(M){return(await(0,j.stat)(M).catch(()=>{}))?.isFile()===!0}}),84232:((F,C,h)=>{h.d(C,{P:()=>E});var j=h(51455),N=h(43197);
const A=200,O=["error","warning","note"];async function E(p,M,{root:d,baseline:g,base:v}){const x=new Set([...g===""?[]:await a(g,d),...v===""?[]:JSON.parse(v)]),w=x.size,f=p.filter(({identity:y})=>!x.
delete(y)),m=y=>f.filter(b=>b.level===y).length,_=f.toSorted((y,b)=>O.indexOf(y.level)-O.indexOf(b.level)).slice(0,A).map(({identity:y,...b})=>({...b,file:M.find(b.file)??b.file}));return{errors:m("er\
ror"),warnings:m("warning"),notes:m("note"),existing:w-x.size,fixed:x.size,list:_}}async function a(p,M){const d=await(0,j.readFile)(p,"utf8").catch(w=>{if(w.code!=="ENOENT")throw new N.sG(`the baseli\
ne cannot be read: ${w.message}`)});if(d===void 0)return[];const{sarifReader:g}=await Promise.resolve().then(h.bind(h,40201));try{const w=JSON.parse(d);if(Array.isArray(w.findings))return w.findings.map(
({identity:f})=>String(f))}catch(w){throw new N.sG(`the baseline is no JSON: ${w.message.slice(0,120)}`)}const v=[],x=g(v,M);return x.push(d),x.end(),v.map(({identity:w})=>w)}}),20670:((F,C,h)=>{h.r(C),
h.d(C,{knownOf:()=>H,reportOperations:()=>ge});var j=h(51455),N=h(76760),A=h(48165),O=h(64405),E=h(91113),a=h(43197),p=h(59800);const M=64*1024,d=200;function g(t){const e=new p.wT({position:!0}),n=v(
M);let s=0,o=0;const r=c=>t.text?.(c),i=()=>t.wantsText?.()===!0?e.on("text",r):e.off("text");return e.on("error",c=>{if(!/malformed character entity|disallowed character/.test(c.message))throw new a.
sG(`is not well-formed XML: ${c.message.slice(0,200)}`)}),e.on("doctype",()=>{if(s>0)throw new a.sG("is not well-formed XML: a document type inside the document")}),e.on("opentag",({name:c,attributes:l})=>{
if(s+=1,o+=1,s>d)throw new a.sG(`nests more than ${d} elements`);t.open(c,l),i()}),e.on("closetag",({name:c})=>{s-=1,t.close(c),i()}),e.on("cdata",c=>{t.wantsText?.()===!0&&t.text?.(c)}),{push:c=>{e.write(
n(c))},end(){if(e.close(),o===0)throw new a.sG("holds no XML element")}}}function v(t){const[e,n]=["<![CDATA[","]]>"];let s=!1,o=0,r="";return i=>{let c=r+i;r="";let l="";for(;;){const u=s?n:e,$=c.indexOf(
u),S=$<0?c.length-x(c,u):$;if(l+=s?c.slice(0,Math.min(S,o)):c.slice(0,S),s&&(o-=Math.min(S,o)),$<0)return r=c.slice(S),l;l+=u,c=c.slice($+u.length),s=!s,o=t}}}function x(t,e){for(let n=Math.min(e.length-
1,t.length);n>0;n-=1)if(t.endsWith(e.slice(0,n)))return n;return 0}function w(){return{files:new Map,sums:new Map,sources:new Set}}function f(t,e){if(t.startsWith("<"))return _(e);if(t.startsWith("{"))
return(0,a.J3)(n=>b(n,e));if(t.startsWith("mode:"))return y(e);if(/^(?:TN:|SF:|#)/m.test(t))return m(e);throw new a.sG("is no coverage report: LCOV, Cobertura, JSON of coverage.py or Istanbul, or a Go\
 profile is expected")}function m(t){let e="",n=0;return(0,a.gd)(s=>{if(s.startsWith("SF:"))e=s.slice(3),n+=1,T(e,t);else if(s.startsWith("DA:")){const[o,r]=s.slice(3).split(",").map(Number);if(e===""||
!I(o)||r===void 0||Number.isNaN(r))throw new a.sG(`has a line that is no LCOV: ${s.slice(0,80)}`);L(e,o,r>0,t)}else s==="end_of_record"&&(e="")},()=>{if(n===0)throw new a.sG("names no file");if(e!=="")
throw new a.sG("ends in the middle of a record")})}function _(t){let[e,n,s,o]=["","","",!1];return g({open(r,i){if(e||=r,e!=="coverage")throw new a.sG(`is no Cobertura report: its root is <${r}>`);if(r===
"source")[s,o]=["",!0];else if(r==="class")n=i.filename??"",n!==""&&T(n,t);else if(r==="line"&&n!==""){const c=Number(i.number),l=Number(i.hits);if(!I(c)||Number.isNaN(l))throw new a.sG("has a <line> \
without number and hits");L(n,c,l>0,t)}},close(r){r==="source"&&(o=!1,s.trim()!==""&&t.sources.add(s.trim())),r==="class"&&(n="")},text:r=>{s=(s+r).slice(0,4096)},wantsText:()=>o})}function y(t){return(0,a.
gd)(e=>{if(e===""||e.startsWith("mode:"))return;const n=/^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/.exec(e);if(n===null)throw new a.sG(`has a line that is no Go profile: ${e.slice(0,80)}`);const[,s="",
o,,r,i,,c]=n,l=Number(i)<=2&&Number(r)>Number(o)?Number(r)-1:Number(r);if(l-Number(o)>1e5)throw new a.sG("has a block of more than 100000 lines");for(let u=Number(o);u<=l;u+=1)L(s,u,Number(c)>0,t)})}function b(t,e){
let n;try{n=P(JSON.parse(t))}catch(i){throw new a.sG(`is no JSON: ${i.message.slice(0,120)}`)}if("meta"in n&&"files"in n){R(P(n.files),e);return}const s=Object.entries(n),o=s.filter(([,i])=>"statement\
Map"in P(i));if(o.length>0){D(o,e);return}const r=s.filter(([i,c])=>i!=="total"&&"lines"in P(c));if(!("total"in n))throw new a.sG("is no coverage of coverage.py or Istanbul");for(const[i,c]of r.length>
0?r:s){const l=P(P(c).lines);e.sums.set(i,{covered:Number(l.covered)||0,total:Number(l.total)||0})}}function R(t,e){for(const[n,s]of Object.entries(t)){const{executed_lines:o,missing_lines:r}=P(s);T(n,
e);for(const i of Array.isArray(o)?o:[])I(i)&&L(n,i,!0,e);for(const i of Array.isArray(r)?r:[])I(i)&&L(n,i,!1,e)}}function D(t,e){for(const[n,s]of t){const{path:o,statementMap:r,s:i}=P(s),c=typeof o==
"string"?o:n;T(c,e);for(const[l,u]of Object.entries(P(r))){const $=P(P(u).start).line;I($)&&L(c,$,Number(P(i)[l])>0,e)}}}function T(t,e){const n=e.files.get(t)??new Map;return e.files.set(t,n),n}function L(t,e,n,s){
const o=T(t,s);o.set(e,n||o.get(e)===!0)}const I=t=>Number.isInteger(t)&&t>0,P=t=>t!==null&&typeof t=="object"?t:{},J=500,K=50;function X(t,e,n){const s=new Map;for(const[l,u]of t.files){const $=e.find(
l)??l,S=s.get($)??new Map;for(const[G,U]of u)S.set(G,U||S.get(G)===!0);s.set($,S)}const o=[...s].map(([l,u])=>({path:l,covered:Z(u),total:u.size}));for(const[l,u]of t.sums)o.push({path:e.find(l)??l,...u});
const r=l=>o.reduce((u,$)=>u+$[l],0),i=o.sort((l,u)=>u.total-u.covered-(l.total-l.covered)||(l.path<u.path?-1:1)),c=typeof n=="string"?n:t.sums.size>0?"the report names no lines":"";return{covered:r("\
covered"),total:r("total"),files:i.slice(0,J),changed:typeof n=="string"||c!==""?null:Y(s,n),changedWhy:c}}function Y(t,{base:e,files:n}){const s=[];let o=0,r=0;for(const[i,c]of[...n].sort(([l],[u])=>l<
u?-1:1)){const l=t.get(i);if(l!==void 0)for(const[u,$]of[...l].sort(([S],[G])=>S-G))c.some(([S,G])=>u>=S&&u<=G)&&(r+=1,$?o+=1:s.length<K&&s.push({path:i,line:u}))}return{covered:o,total:r,base:e,missed:s}}
function Z(t){let e=0;for(const n of t.values())n&&(e+=1);return e}const q=/([\w@./\\+-]*[\w-]\.(?:py|tsx?|jsx?|mts|mjs|cjs|exs?|go|rs|rb|java|kt|php|cs)):(\d+)/g;function ee(t,e){const{name:n,suite:s,
message:o,text:r}=t,[i=""]=(o===""?r:o).trim().split(`
`),c={name:n,message:i.slice(0,500)},l=e.find(t.file)??e.find(s)??e.find(`${s.replaceAll(".","/")}.py`),u=[...`${r}
${o}`.matchAll(q)].slice(0,200).flatMap(([,S="",G])=>{const U=e.find(S,s);return U===void 0?[]:[{file:U,line:Number(G)}]}),$=u.find(({file:S})=>S===l)??u[0];return $!==void 0?{...c,...$}:{...c,file:l??
"",line:l===void 0?0:t.line}}var Q=h(97273),te=h(84232);const ne=200,se=16*1024,z=10;function oe(){return{total:0,failed:0,skipped:0,seconds:0,failures:new Map,flaky:new Set,slowest:[]}}const re=new Set(
["failure","error"]),ie=new Set(["rerunFailure","rerunError","flakyFailure","flakyError","rerun"]);function ce(t){const e=[];let n,s="",o="";return g({open(r,i){if(o||=r,o!=="testsuites"&&o!=="testsui\
te")throw new a.sG(`is no JUnit report: its root is <${r}>`);r==="testsuite"?e.push(i.file??""):r==="testcase"?n=ae(i,e.at(-1)??""):n!==void 0&&s===""&&(re.has(r)?(n.outcome!=="failed"&&(n.message=i.message??
i.type??""),n.outcome="failed",s=r):ie.has(r)?n.again=!0:r==="skipped"&&n.outcome==="passed"&&(n.outcome="skipped"))},close(r){r===s&&(s=""),r==="testsuite"&&e.pop(),!(r!=="testcase"||n===void 0)&&(fe(
n,t),n=void 0)},text(r){n!==void 0&&(n.text=(n.text+r).slice(0,se))},wantsText:()=>s!==""})}function ae(t,e){const[n,s]=[t.classname??"",t.name??""],o=Number((t.time??"").replaceAll(",",""));return{id:JSON.
stringify([t.file??e,n,s]),name:n===""||s.startsWith(n)?s:`${n} ${s}`,suite:n,file:t.file??e,line:Number.parseInt(t.line??t.lineno??"",10)||0,seconds:Number.isFinite(o)&&o>0?o:0,outcome:"passed",again:!1,
message:"",text:""}}function fe(t,e){e.seconds+=t.seconds;const n=e.failures.has(t.id);if(n&&t.outcome==="passed"){e.failures.delete(t.id),e.failed-=1,e.flaky.add(t.name);return}if(!(n&&t.outcome==="f\
ailed")){if(e.total+=1,t.outcome==="skipped"&&(e.skipped+=1),t.outcome==="passed"&&t.again&&e.flaky.add(t.name),t.outcome==="failed"){e.failed+=1;const{id:s,name:o,suite:r,file:i,line:c,message:l,text:u}=t,
$=e.failures.size<ne;e.failures.set(s,$?{id:s,name:o,suite:r,file:i,line:c,message:l.slice(0,2e3),text:u}:null)}t.seconds>(e.slowest.at(z-1)?.seconds??0)&&(e.slowest=[...e.slowest,{name:t.name,seconds:t.
seconds}].sort((s,o)=>o.seconds-s.seconds).slice(0,z))}}const k=t=>t!==null&&typeof t=="object"?t:{},W=t=>typeof t=="number"&&Number.isFinite(t)?t:null;function le(t){return(0,a.J3)(e=>{let n;try{n=k(
JSON.parse(e))}catch(s){throw new a.sG(`is no JSON: ${s.message.slice(0,120)}`)}if("metrics"in n)return t(ue(k(n.metrics)));if("latency"in n&&"requests"in n)return t(de(n));throw new a.sG("is neither \
k6's summary nor autocannon's JSON")})}function ue(t){const e=i=>{const c=k(t[i]);return"values"in c?k(c.values):c},n=e("http_req_duration"),s=e("http_req_failed"),o=W(s.rate)??W(s.value),r=Object.entries(
t).flatMap(([i,c])=>Object.entries(k(k(c).thresholds)).flatMap(([l,u])=>u===!0||k(u).ok===!1?[`${i}: ${l}`]:[]));return{tool:"k6",requests:W(e("http_reqs").count)??0,p50:W(n.med)??W(n["p(50)"]),p95:W(
n["p(95)"]),p99:W(n["p(99)"]),errors:o===null?null:o*100,rate:W(e("http_reqs").rate),crossed:r}}function de(t){const e=k(t.latency),n=k(t.requests),s=W(n.total)??0,o=(W(t.errors)??0)+(W(t.non2xx)??0),
r=s+(W(t.errors)??0);return{tool:"autocannon",requests:s,p50:W(e.p50),p95:W(e.p97_5),p99:W(e.p99),errors:r===0?null:o/r*100,rate:W(n.average),crossed:[]}}var he=h(48792),me=h(40201);const pe=["junit",
"coverage","sarif","load"];function ge({exec:t}){return{"quality.before":async e=>{const n=(0,O.Qq)(e,"directory"),s=(await V(n,e.reports)).flatMap(({found:r})=>r),o=await Promise.all(s.map(async r=>[
r,await(0,Q.F)(N.join(n,r))??""]));return Object.fromEntries(o)},"quality.changed":async(e,n)=>{const s=await(0,E.St)((0,O.Qq)(e,"root"),e.revisions??[],t,n);return typeof s=="string"?s:[...s.files.keys()]},
"quality.base":async(e,n)=>(await h.e(4883).then(h.bind(h,74883))).readBase(e,t,n),"quality.read":async e=>we((0,O.Qq)(e,"path")),"quality.report":async(e,n)=>{const[s,o]=[(0,O.Qq)(e,"root"),(0,O.Qq)(
e,"directory")],r=e.revisions??[],i=ve(s,o,JSON.parse((0,O.Qq)(e,"seen","{}")));for(const B of await V(o,e.reports))await ye(B,i,n);const{coverage:c,problems:l}=i,u=(0,he.B)(s,o,c.sources),$=!i.kinds.
has("coverage")||r.length===0?"there is nothing to compare with":await(0,E.St)(s,r,t,n),S=i.kinds.has("sarif")?await(0,te.P)(i.findings,u,H(e)).catch(B=>{if(B instanceof a.sG)l.push(B.message);else throw B;
return null}):null,G=i.files.map(B=>({...B,path:N.relative(s,N.join(o,B.path))}));return{about:"gate report",gate:(0,O.Qq)(e,"gate"),passed:(0,O.Qq)(e,"passed","")!=="",tests:i.kinds.has("junit")?Oe(i.
tests,u):null,coverage:i.kinds.has("coverage")?X(c,u,$):null,findings:S,load:i.load??null,files:G,...i.tools.length===0?{}:{tools:i.tools},problems:l}}}}function H(t){return{root:(0,O.Qq)(t,"root",""),
baseline:(0,O.Qq)(t,"baseline",""),base:(0,O.Qq)(t,"known","")}}async function we(t){try{return await(0,j.readFile)(t,"utf8")}catch(e){if(e.code==="ENOENT")return null;throw new A.HR("denied",`${t} co\
uld not be read: ${e.message}`,{cause:e})}}async function V(t,e){const n=e??{},s=pe.flatMap(o=>(n[o]??[]).map(r=>({kind:o,pattern:r})));return Promise.all(s.map(async o=>({...o,found:await(0,Q.l)(t,o.
pattern)})))}function ve(t,e,n){return{root:t,directory:e,seen:n,tests:oe(),coverage:w(),findings:[],tools:[],kinds:new Set,files:[],problems:[]}}async function ye({kind:t,pattern:e,found:n},s,o){const{
directory:r,seen:i,problems:c}=s;let l=0;for(const u of n){const $=N.join(r,u);if(!(i[u]!==void 0&&i[u]===await(0,Q.F)($))){l+=1;try{const S=await(0,a.yR)($,G=>be(t,G,s),o);s.kinds.add(t),s.files.push(
{kind:t,path:u,...S})}catch(S){if(o.throwIfAborted(),!(S instanceof a.sG))throw S;c.push(`${u} ${S.message}`)}}}n.length===0?c.push(`there is no ${t} report ${e}`):l===0&&c.push(`the ${t} report ${e} \
is from before: the gate did not write it`)}function be(t,e,n){return t==="junit"?ce(n.tests):t==="coverage"?f(e,n.coverage):t==="sarif"?(0,me.sarifReader)(n.findings,n.root,s=>n.tools.push(s)):le(s=>{
n.load=s})}function Oe(t,e){const{total:n,failed:s,skipped:o,seconds:r,slowest:i,flaky:c,failures:l}=t;return{total:n,passed:n-s-o,failed:s,skipped:o,flaky:c.size,seconds:Math.round(r*1e3)/1e3,failures:[
...l.values()].flatMap(u=>u===null?[]:[ee(u,e)]),slowest:i,flakyNames:[...c].slice(0,50)}}}),48792:((F,C,h)=>{h.d(C,{B:()=>A});var j=h(73024),N=h(76760);function A(a,p,M=[]){const d=[p,a,...[...M].map(
w=>N.resolve(p,w))],g=new Map,v=E(p)??E(a),x=(w,f)=>{const m=w.replace(/^file:\/\//,"").replace(/^\.\//,""),_=v!==void 0&&m.startsWith(`${v}/`)?[m.slice(v.length+1)]:[],y=f===""?[]:[N.join(O(f,v),m)];
for(const b of[m,..._,...y])for(const R of d){const D=N.resolve(R,b),T=N.relative(a,D);if(!(T===""||T.startsWith("..")||N.isAbsolute(T))&&!T.split(N.sep).includes("node_modules")&&(0,j.existsSync)(D))
return T}};return{find(w,f=""){const m=`${f}\0${w}`;return g.has(m)||g.set(m,w===""?void 0:x(w,f)),g.get(m)}}}function O(a,p){return p!==void 0&&a.startsWith(p)?a.slice(p.length).replace(/^\//,""):a}function E(a){
try{return/^module\s+(\S+)/m.exec((0,j.readFileSync)(N.join(a,"go.mod"),"utf8"))?.[1]}catch{return}}}),43197:((F,C,h)=>{h.d(C,{J3:()=>p,gd:()=>M,sG:()=>O,yR:()=>E});var j=h(77598),N=h(73024),A=h(57975);
class O extends Error{}async function E(d,g,v){const x=(0,j.createHash)("sha256");let w=0,f,m;for await(const _ of(0,N.createReadStream)(d,{signal:v,highWaterMark:256*1024})){const y=_;w+=y.length,x.update(
y),f??=a(y);const b=f.decode(y,{stream:!0});m===void 0&&b.trim()===""||(m??=g(b.slice(0,4096).trimStart()),m.push(b))}if(w===0)throw new O("is empty");if(m===void 0)throw new O("holds nothing but blan\
ks");return m.push(f?.decode()??""),m.end(),{bytes:w,sha256:x.digest("hex")}}function a(d){if(d[0]===255&&d[1]===254)return new A.TextDecoder("utf-16le");if(d[0]===254&&d[1]===255)return new A.TextDecoder(
"utf-16be");if(d.subarray(0,8e3).includes(0))throw new O("is a binary file");const g=/^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(d.toString("latin1",0,300));try{return new A.
TextDecoder(g?.[1]??"utf-8")}catch{return new A.TextDecoder}}function p(d,g=64*1024*1024){const v=[];let x=0;return{push(w){if(x+=w.length,x>g)throw new O(`is longer than ${g/1024/1024} MiB`);v.push(w)},
end:()=>d(v.join(""))}}function M(d,g=()=>{}){let v="";return{push(x){const w=(v+x).split(`
`);v=(w.pop()??"").slice(0,1024*1024);for(const f of w)d(f.replace(/\r$/,""))},end(){v!==""&&d(v),g()}}}}),40201:((F,C,h)=>{h.d(C,{l:()=>g,sarifReader:()=>M});var j=h(77598),N=h(73024),A=h(76760),O=h(
43197);const E=f=>f!==null&&typeof f=="object"?f:{},a=f=>Array.isArray(f)?f.map(E):[],p=f=>typeof f=="string"?f:"";function M(f,m="",_=()=>{}){return(0,O.J3)(y=>{let b;try{b=E(JSON.parse(y))}catch(D){
throw new O.sG(`is no JSON: ${D.message.slice(0,120)}`)}if(!Array.isArray(b.runs))throw new O.sG("is no SARIF: it has no runs");const R=new Map;for(const D of a(b.runs)){const T=E(E(D.tool).driver),L=p(
T.semanticVersion)||p(T.version);L!==""&&_({tool:p(T.name),version:L});for(const I of a(D.results)){const P=p(I.kind)||"fail";P!=="fail"&&P!=="open"&&P!=="review"||a(I.suppressions).some(({status:J})=>J!==
"rejected")||f.push(d(I,T,{seen:R,root:m}))}}})}function d(f,m,{seen:_,root:y}){const b=p(f.ruleId)||p(E(f.rule).id),R=E(a(f.locations)[0]).physicalLocation,D=E(E(R).region),T=w(p(E(E(R).artifactLocation).
uri)),L=x(y,T),I=p(E(f.message).text).split(`
`)[0]?.slice(0,500)??"",P=y===""?I:I.replaceAll(`${y}/`,""),J=Object.entries(E(f.partialFingerprints)).sort(),K=J.length>0?J:[L,P];return{level:v(f,m,b),rule:b,message:P,file:L,line:Number(D.startLine)||
0,column:Number(D.startColumn)||0,identity:g([p(m.name),b,K],_)}}function g(f,m){const _=(0,j.createHash)("sha256").update(JSON.stringify(f)).digest("hex").slice(0,32),y=(m.get(_)??0)+1;return m.set(_,
y),y===1?_:`${_}:${y}`}function v(f,m,_){const y=a(m.rules).find(({id:R})=>R===_),b=p(f.level)||p(E(y?.defaultConfiguration).level)||"warning";return b==="error"||b==="warning"?b:"note"}function x(f,m){
const _=m.replace(/^file:\/\//,"");if(f===""||!A.isAbsolute(_))return m;if(_.startsWith(`${f}/`))return _.slice(f.length+1);const y=_.split("/").slice(1),b=y.findIndex((R,D)=>(0,N.existsSync)(A.join(f,
...y.slice(D))));return b<0?m:y.slice(b).join("/")}function w(f){try{return decodeURIComponent(f)}catch{return f}}})};export{Me as id,xe as ids,Ne as modules};

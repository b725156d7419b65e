const Re=5954,Be=[5954,4639],Ce={53871:((Q,C,d)=>{d.d(C,{Bc:()=>$,VK:()=>x,m:()=>o});var h=d(48165);const T=/^sha256:[0-9a-f]{64}$/;function $(F){return T.test(F)}function o(F,g="digest"){const r=F.trim();
if($(r))return r;throw new h.HR("usage",`${g}: expected sha256: and 64 hex digits, got ${JSON.stringify(F.slice(0,100))}.`)}function x(F){return F.replace(/^sha256:/,"").slice(0,12)}}),68415:((Q,C,d)=>{
d.d(C,{E:()=>$,a:()=>o});var h=d(48165);const T={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function $(x,F="duration"){const g=[...x.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],r=g.reduce((u,[,y,b])=>u+Number(y)*
(T[b]??0),0);if(g.length===0||g.map(([u])=>u).join("")!==x.trim()||!Number.isSafeInteger(Math.round(r)))throw new h.HR("usage",`${F}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(
x)}.`);return Math.round(r)}function o(x){if(x<1e3)return`${Math.round(x)}ms`;if(x<6e4)return`${(x/1e3).toFixed(1).replace(/\.0$/,"")}s`;const F=Math.floor(x/6e4),g=Math.round(x%6e4/1e3);return F<60?`${F}\
m ${g}s`:`${Math.floor(F/60)}h ${F%60}m`}}),72779:((Q,C,d)=>{d.d(C,{X:()=>T,l:()=>h});function h($){return $!==null&&typeof $=="object"&&"about"in $&&$.about==="gate report"?$:void 0}function T({covered:$,
total:o}){return o===0?void 0:Math.floor($/o*1e4)/100}}),86491:((Q,C,d)=>{d.d(C,{D:()=>x,I:()=>$});var h=d(48165);const T=["passed","failed","not run","unconcerned"];function $(r){return JSON.stringify(
r.map(u=>({...u,report:u.report&&o(u.report)})))}function o(r){const{tests:u,coverage:y,findings:b}=r;return{...r,tests:u&&{...u,failures:[],slowest:[],flakyNames:[]},coverage:y&&{...y,files:[],changed:y.
changed&&{...y.changed,missed:[]}},findings:b&&{...b,list:[]}}}function x(r){const u=g(r);if(Array.isArray(u)&&u.every(F))return u;throw new h.HR("usage",`gates: ${JSON.stringify(r.slice(0,80))} is no\
t the output gates of a job.`,{hint:"Write gates: ${{ needs.quality.outputs.gates }}, or leave it out."})}function F(r){const{gate:u,state:y,attempts:b,report:w}=r??{};return typeof u=="string"&&typeof b==
"number"&&T.includes(y??"")&&(w===null||typeof w=="object"&&w.about==="gate report")}function g(r){try{return JSON.parse(r)}catch{return}}}),88346:((Q,C,d)=>{d.d(C,{FV:()=>h,Qj:()=>o,RK:()=>F,aY:()=>T,
nf:()=>$,zH:()=>x});function h(r){return g(r).replace(/[\\`*_{}[\]()#+!|~-]/g,u=>`&#${u.charCodeAt(0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function T(r){return`\
<code>${g(r).replace(/[|`*_~\\[\]@]/g,u=>`&#${u.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}function $(r,u){const y=URL.parse(u);return y!==null&&(y.protocol==="https:"||y.protocol==="http:")?`<a hr\
ef="${g(y.href)}">${h(r)}</a>`:h(r)}function o(r,u){if(u.length===0)return"";const y=b=>`| ${b.join(" | ")} |`;return[y(r),y(r.map(()=>"---")),...u.map(y),""].join(`
`)}function x(r,u){const y=u.map(b=>g(b)).join(`
`);return`<details><summary>${g(r)}</summary>

<pre>${y}</pre>

</details>
`}function F(r){return r.toWellFormed().replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"�")}function g(r){return F(r).replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").
replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}}),50445:((Q,C,d)=>{d.d(C,{F:()=>T,W:()=>h});function h($){return typeof $=="string"?$:"secret"in $?`‹secret ${$.secret}›`:"late"in
$?`‹${$.late}.${$.output}›`:$.join.map(h).join("")}const T="‹scratch›"}),65954:((Q,C,d)=>{d.d(C,{s:()=>Ve,N:()=>Fe});var h=d(48165),T=d(88346),$=d(51986);function o({stages:e}){return e.flatMap(
({plan:t,outcome:n})=>(n?.steps??[]).flatMap(({id:s,output:i})=>{const a=t?.steps.find(p=>p.id===s);return i===void 0||a===void 0?[]:F(`${i.stdout}
${i.stderr}`,a)}))}const x=new RegExp("\x1B\\[[0-9;]*m","g");function F(e,t){const n=e.replace(x,""),[,s]=/^ *\d+ warnings? found.*$([\s\S]*)/m.exec(n)??[];return s===void 0||t.do!=="exec"?[]:[...s.matchAll(
/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)].map(([,a="",p="",v])=>({rule:a,message:p,file:g(t),line:Number(v)}))}function g({argv:e,cwd:t}){const n=e.map(a=>typeof a=="string"?a:""),i=n.find(a=>a.startsWith(
"--file="))?.slice(7)??(n.includes("--file")?n[n.indexOf("--file")+1]??"":"Dockerfile");return typeof t=="string"&&i.startsWith(`${t}/`)?i.slice(t.length+1):i}var r=d(16811);const u=10;function y(e){const t=e.
stages.flatMap(({stage:v,failure:D,outcome:P,record:E})=>{const U=E!==void 0?[]:P?.steps.flatMap(G=>G.failure===void 0?[]:[G.failure])??[],B=new Set(P?.warnings);return[...D===void 0?[]:[D],...U.filter(
G=>!B.has(G))].map(G=>({stage:v,failure:G}))}),n=e.failure===void 0?[]:[{stage:"",failure:e.failure}],s=e.stages.flatMap(({stage:v,outcome:D})=>(D?.warnings??[]).map(P=>({stage:v,failure:P}))),i=(0,r.
k)(e.stages),a=(v,D)=>[...i.filter(P=>P.level===D),...b(v).map(P=>f(P,D))],p=o(e).map(({rule:v,message:D,file:P,line:E})=>({level:"warning",title:`Build check ${v}`,message:D,file:P,line:E}));return[...w(
a([...t,...n],"error"),"error"),...w([...a(s,"warning"),...p],"warning")]}function b(e){const t=new Set;return e.filter(({failure:n})=>{const{message:s,place:i}=n,a=JSON.stringify([s,i]);return!t.has(
a)&&t.add(a)})}function w(e,t){const n=e.length>u?e.slice(0,u-1):e,s=e.length-n.length,i={level:t,title:"And more",message:`${s} more are in the log and in the summary.`};return[...n,...s>0?[i]:[]]}function f({
stage:e,failure:t},n){const{kind:s,message:i,hint:a,place:p}=t,v=e===""?"":`${e}: `;return{level:n,title:`${v}${h.qE[s].title}`,message:a===""?i:`${i}
${a}`,...p}}var m=d(77598),M=d(50445);function O(e){const t=(0,M.W)(e),n=(0,m.createHash)("sha256").update(t).digest("hex").slice(0,12);return`‹${t.length} characters, sha256 ${n}›`}function j(e){
const t=e.steps.map(n=>n.do==="write"?{...n,content:O(n.content)}:n);return{...e,steps:t}}var N=d(44639);function l(e){const{app:t,version:n,ref:s,sha:i,images:a,stages:p,failure:v,ms:D}=e;return ee({
result:(0,N.Bg)(e),app:t,version:n,ref:s,sha:i,ms:D,images:a,stages:p.map(k),...K(v)})}function k({plan:e,outcome:t,failure:n,...s}){return{...s,...e===void 0?{}:{plan:j(e)},...t===void 0?{}:{outcome:A(
t)},...K(n)}}function A({steps:e,undone:t,warnings:n,failure:s,outputs:i,...a}){return{...a,outputs:H(i),steps:e.map(Y),undone:t.map(Y),warnings:n.map(h.xV),...K(s)}}function Y({output:e,failure:t,outputs:n,
...s}){return{...s,outputs:H(n),...K(t)}}function H(e){const t=Object.entries(e);return Object.fromEntries(t.map(([n,s])=>[n,s.length>4096?`‹${s.length} characters›`:s]))}const K=e=>e===void 0?{}:
{failure:(0,h.xV)(e)},ee=e=>JSON.parse(JSON.stringify(e));var X=d(68415);const ue=5e3;function de(e,t){const n=new Map;let s,i=!1;const a=()=>{i&&t.close(),i=!1},p=(E,U)=>{i||t.open(E),i=!0,U()},v=({title:E,
waiting:U,left:B})=>{B>0&&p(E,()=>e.line(`… ${B} lines left out …`));for(const q of U.splice(0))p(E,q)},D=(E,U)=>{const B=n.get(E);if(B===void 0)return U();if(E===s)return p(B.title,U);B.waiting.push(
U),!(B.waiting.length<=ue)&&(B.waiting.shift(),B.left++)},P=()=>{const[E]=n;s!==void 0||E===void 0||(s=E[0],v(E[1]))};return{start(E,U){n.set(E,{title:U,waiting:[],left:0}),P()},output:(E,U)=>D(E,()=>e.
output("",U)),line:(E,U)=>D(E,()=>e.line(U)),end(E,U){const B=n.get(E);n.delete(E),a(),B!==void 0&&v(B),a(),e.line(U),E===s&&(s=void 0),P()},between(E){a(),e.line(E)}}}var J=d(11983);function c(e,t=J.
pj){const n=e.fold===void 0?_(e,t):de(e,e.fold),s=new Map;return i=>{switch(i.type){case"output":return n.output(i.step,i.text);case"started":return n.start(i.step,`${i.undo?"Undo: ":""}${i.title}`);case"\
progress":for(const a of S(i,s))n.line(i.step,t.dim(a));return;case"retry":return n.line(i.step,t.warn(V(i)));case"ended":return L(s,i.outcome.id),n.end(i.outcome.id,R(i.outcome,t,i.undo===!0));default:
return n.between(W(i,t))}}}function _(e,t){return{start:(n,s)=>e.line(`  ▸ ${s}`),output:(n,s)=>e.output(`    ${n} │ `,s),line:(n,s)=>e.line(`    ${t.dim(`${n} │`)} ${s}`),end:(n,s)=>e.line(`  ${s}`),
between:n=>e.line(n)}}function S({step:e,subjects:t},n){return t.flatMap(({name:s,verdict:i,reasons:a})=>{const p=`${e}
${s}`,v=`${J.Z8[i]} ${(0,J.TN)(s)} ${i}${a.length>0?`: ${(0,J.TN)(a.join("; "))}`:""}`;return n.get(p)===v?[]:(n.set(p,v),[v])})}function L(e,t){for(const n of e.keys())n.startsWith(`${t}
`)&&e.delete(n)}function V({attempt:e,delay:t,failure:n}){return`↻ attempt ${e} in ${(0,X.a)(t)} after ${n.kind}: ${(0,J.TN)(n.message)}`}function R({title:e,state:t,attempts:n,ms:s,failure:i},a,p){
const v=n>1?` (attempt ${n})`:"",D=t==="skipped"||t==="kept"?"":` ${(0,X.a)(s)}`,P=`${J.Z8[t]} ${p?"Undo: ":""}${e}${v}${D}`,E=i===void 0?"":`: ${(0,J.TN)(i.message).replace(`${e}: `,"")}`;return t===
"failed"?a.bad(`${P}${E}`):t==="done"?a.good(P):a.warn(`${P} ${t}`)}function W(e,t){if(e.type==="note"){const D={info:t.dim,warning:t.warn,error:t.bad}[e.level];return D(`  ${{info:"i",warning:"!",error:"\
✗"}[e.level]} ${e.text}`)}if(e.type==="hold")return t.dim(`  ⚿ ${e.name} ${e.state}${e.text===""?"":`: ${e.text}`}`);const{stage:n,subject:s,state:i,why:a}=e,p=s===""||s===n?"":`: ${(0,J.TN)(s)}`;
return i==="started"?t.bold(`▶ ${n}${p}`):(i==="succeeded"?t.good:i==="failed"?t.bad:t.warn)(`${J.Z8[i]} ${n} ${i}${a===void 0?"":`: ${(0,J.TN)(a)}`}`)}var I=d(86491),se=d(15374);function ne(e){return e.
stages.map(n=>{if(n.plan!==void 0)return ie(n.plan,n.planHash);const s=n.failure?.message??n.notes[0]??"";return`${n.stage}: ${n.state}${s===""?"":`: ${(0,J.TN)(s)}`}
`}).join(`
`)}function ie(e,t){const n=e.steps.length===0?["  (nothing to do)"]:[];return[`${e.stage}: ${(0,J.TN)(e.subject)}`,...e.steps.flatMap((s,i)=>le(s,`  ${i+1}. `)),...n,...(e.changes??[]).map(s=>`  chan\
ge: ${(0,J.TN)(s)}`),...e.notes.map(s=>`  note: ${(0,J.TN)(s)}`),...Object.entries(e.values).map(([s,i])=>`  = ${s}: ${(0,J.TN)(i)}`),...t===void 0?[]:[`  hash: ${t}`],""].join(`
`)}function fe(e){return e.map(({topic:t,step:n,why:s})=>`  ? ${t}: ${s??n.title}: ${oe(n)}
`).join("")}function le(e,t){const n=" ".repeat(t.length),s=e.after===void 0?"":e.after.length===0?" [at once]":` [after ${e.after.join(", ")}]`,i=[e.at===void 0?"":` at ${e.at}`,e.advisory?" (advisor\
y)":""].join("");return[`${t}${e.id}${s}${i}: ${e.title}`,`${n}${oe(e)}`,...$e(e).map(a=>`${n}${a}`),...pe(e.undo).map(a=>`${n}${a}`)]}function oe(e){switch(e.do){case"exec":return`$ ${e.argv.map(z).join(
" ")}${e.cwd===void 0?"":`  (in ${(0,M.W)(e.cwd)})`}`;case"http":return`${e.method} ${Z(e.url)}${e.body===void 0?"":`  with ${Z(e.body)}`}`;case"write":return`write ${(0,M.W)(e.path)} (${(e.mode??384).
toString(8)}): ${O(e.content)}`;case"call":return`call ${e.operation} ${te(e.input)}`;case"wait":return`wait for ${e.judge.name}, every ${(0,X.a)(e.every)}, at most ${(0,X.a)(e.deadline)}: ${te(e.judge.
data)}`}}function $e(e){if(e.do!=="exec")return[];const t=Object.entries(e.env??{}).map(([n,s])=>`env ${n}=${Z(s)}`);return e.stdin===void 0?t:[...t,`stdin ${Z(e.stdin)}`]}function pe(e){if(e===void 0)
return[];switch(e.way){case"keep":return[`back: kept, ${e.why}`];case"barrier":return[`back: none, ${e.why}`];case"restore":return[`back: restore ${e.restore.name}`];case"steps":return e.steps.map(t=>`\
back: ${t.title}: ${oe(t)}`)}}function z(e){const t=Z(e);return/^[\w@%+=:,./‹›-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function Z(e){return(0,M.W)(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
t=>JSON.stringify(t).slice(1,-1))}function te(e){return JSON.stringify(e,(t,n)=>re(n)?(0,M.W)(n):n)}function re(e){return typeof e!="object"||e===null||Array.isArray(e)?!1:"secret"in e||"late"in e&&"o\
utput"in e||"join"in e}var ae=d(70509);const Oe=5e4;function je(e){const t=e.stages.map(({stage:p})=>p).join(" ");if(t==="")return"";const s=[`### ${`${J.Z8[(0,N.Bg)(e)]??""} ${(0,T.FV)((0,N.ow)(e))}`}\

`,(0,ae.ww)(e.stages),...e.stages.flatMap(r.C),...e.stages.flatMap(ke),(0,ae.Ve)(e),(0,ae.Lb)(e),(0,T.zH)("The plan",ne(e).trimEnd().split(`
`))].filter(p=>p!=="");let i=[],a="";for(const p of s){const v=[...i,p],D=_e(e.app,t,v.length<s.length?[...v,be]:v);Buffer.byteLength(D)>Oe||(i=v,a=i.length===s.length?D:_e(e.app,t,[...i,be]))}return a}
const be=`<sub>More in the summary of the job.</sub>
`;function _e(e,t,n){return JSON.stringify({app:e,part:t,text:n.join(`
`)})}function ke({stage:e,outcome:t}){if(e!=="scan")return[];const n=t?.steps.find(({id:i})=>i==="scan.keep")?.output?.value,s=n!==null&&typeof n=="object"&&"summary"in n?n.summary:void 0;return typeof s==
"string"?[s]:[]}const me=5e5;function Me(e){const{images:t,stages:n,failure:s,version:i}=e,p=n.filter(({record:B})=>B!==void 0).at(-1)?.record,v=Object.entries(t),D=v.flatMap(([B,{name:q,digest:G}])=>G===
void 0?[]:[{id:B,name:q,digest:G}]),P=p?.state==="succeeded"?ge(p.images):ge(p?.previous),E=Te(n),U=Object.fromEntries(D.map(({id:B,digest:q})=>[B,q]));return{result:(0,N.Bg)(e),"failure-kind":s?.kind??
"",version:i||(p?.version??""),stages:JSON.stringify(Object.fromEntries(n.map(({stage:B,state:q})=>[B,q]))),digests:JSON.stringify(p===void 0?U:P),digest:D.length===1?D[0]?.digest??"":he(E,"containeri\
mage.digest"),imageid:he(E,"containerimage.config.digest")||he(E,"containerimage.digest"),metadata:E===""?"":ye(E),images:D.map(({id:B,name:q,digest:G})=>`${B}=${q}@${G}`).join(`
`),"platform-digests":JSON.stringify((0,se.Hm)(e)),sbom:Ne(n).join(`
`),tags:v.flatMap(([,{name:B,tags:q}])=>q.map(G=>`${B}:${G}`)).join(`
`),"release-url":ce(n,"release-url"),gates:e.gates===void 0?"":(0,I.I)(e.gates),score:ce(n,"score"),"score-file":ce(n,"score-file"),"quality-folder":ce(n,"quality-folder"),environment:p?.environment??
"",url:p?.url??"","deployment-id":p?.id??"","previous-digests":JSON.stringify(ge(p?.previous)),"plan-hash":ve(n),legs:JSON.stringify({include:e.legs??[]}),plan:ye(ne(e)),section:je(e),report:Ee(e)}}function ve(e){
const t=e.filter(({stage:s,planHash:i})=>i&&(s==="deploy"||s==="rollback"));return(t.length>0?t:e.slice(-1)).map(({planHash:s=""})=>s).join(",")}function ce(e,t){return e.findLast(({told:n})=>n?.[t]!==
void 0)?.told?.[t]??""}function ge(e){const t=Object.entries(e??{}).map(([n,s])=>[n,s.slice(s.indexOf("@")+1)]);return Object.fromEntries(t.filter(([,n])=>n?.startsWith("sha256:")))}function ye(e){return e.
length<=me?e:`${e.slice(0,me)}
… cut …
`}function Ee(e){const t=JSON.stringify(l(e));if(t.length<=me)return t;const n=e.stages.map(({plan:s,outcome:i,...a})=>a);return JSON.stringify(l({...e,stages:n}))}function Te(e){return e.map(({outcome:t})=>t?.
outputs["build.docker.metadata"]??"").find(t=>t!=="")??""}function Ne(e){return e.flatMap(({plan:t,outcome:n})=>{const s=(n?.steps??[]).filter(({id:a})=>a.startsWith("sbom.")),i=t?.values["sbom.files"]??
"";return i!==""&&s.length>0&&s.every(({state:a})=>a==="done")?i.split(`
`):[]})}function he(e,t){if(e==="")return"";const n=JSON.parse(e)?.[t];return typeof n=="string"?n:""}function Fe(e,t,n=[]){const s=a=>t?void process.stderr.write(a):e.write(a),i=Le(e,t);return{sink:c(
De(e,s),i),finish(a,p){const v=p?ne(a):"";if(t?e.write(`${e.hide(JSON.stringify(l(a)))}
`):s(we(e,(0,T.RK)(e.hide(`${v}${(0,N.UH)(a,i,p)}`)))),!!e.github){for(const{level:D,message:P,...E}of y(a))e.annotate(D,(0,T.RK)(e.hide(P)),E);Se(e,Me(a),n),e.summarize(e.hide(p?(0,ae.MM)(a,v):(0,ae.
YG)(a)))}},print:(a,p)=>e.write(t?`${JSON.stringify(a)}
`:p.endsWith(`
`)?p:`${p}
`)}}const xe=new Set(["report","plan","section","metadata"]);function Se(e,t,n){const s=n.filter(p=>{const v=t[p]??"",D=e.hide(v);return e.setOutput(p,D),D!==v&&!xe.has(p)});if(s.length===0)return;const a=`${s.
length===1?`The output ${s[0]} has`:`The outputs ${s.join(", ")} have`} the value of a secret as a part, which is *** there: no later step or job can use that. Let a name or an address be a variable, \
and no secret.`;e.annotate("warning",a)}function Ve(e){return e.failure===void 0?0:h.qE[e.failure.kind].exit}function De(e,t){const n={line:s=>t(`${we(e,(0,T.RK)(s))}
`),output:(s,i)=>t(`${s}${we(e,i)}
`)};return e.github?{...n,fold:{open:s=>e.startGroup(s),close:()=>e.endGroup()}}:n}function we(e,t){return e.github?(0,$.Y)(t):t}function Le({env:e,github:t},n){const s=n?process.stderr:process.stdout;
return(e.FORCE_COLOR!==void 0?e.FORCE_COLOR!=="0":t||s.isTTY===!0)&&(e.NO_COLOR??"")===""?J.qY:J.pj}}),62547:((Q,C,d)=>{d.d(C,{s:()=>h});function h({failure:T,outcome:$,record:o}){const x=T===void 0?[]:
[T];if(o!==void 0)return x;const F=new Set($?.warnings),g=($?.steps??[]).flatMap(u=>u.failure===void 0||F.has(u.failure)?[]:[u.failure]),r=new Set;return[...x,...g].filter(({message:u,place:y})=>{const b=JSON.
stringify([u,y]);return!r.has(b)&&r.add(b)})}}),15374:((Q,C,d)=>{d.d(C,{Hm:()=>$,ym:()=>o});var h=d(88346);function T({stages:g}){const r=g.flatMap(({outcome:u})=>u?.steps??[]);return new Map(r.flatMap(
({id:u,output:y})=>{const b=y?.value;return u.startsWith("sizes.")&&b?[[u.slice(6),b]]:[]}))}function $(g){return Object.fromEntries([...T(g)].map(([r,{platforms:u}])=>[r,Object.fromEntries(u.map(({platform:y,
digest:b})=>[y,b]))]))}function o(g){const r=[...T(g)].flatMap(([u,{platforms:y,before:b}])=>y.map(({platform:w,digest:f,size:m,layers:M})=>{const O=b?.platforms.find(j=>j.platform===w);return[(0,h.FV)(
u),(0,h.FV)(w),(0,h.aY)(f),F(m),String(M),O===void 0?"new":`${x(m-O.size)} against ${(0,h.aY)(b?.name??"")}`]}));return(0,h.Qj)(["Image","Platform","Digest","Size","Layers","Difference"],r)}function x(g){
return g===0?"none":`${g>0?"+":"−"}${F(Math.abs(g))}`}function F(g){if(g<1e3)return`${g} B`;const[r,u]=g<1e6?["kB",1e3]:g<1e9?["MB",1e6]:["GB",1e9];return`${(g/Number(u)).toFixed(1)} ${r}`}}),16811:((Q,C,d)=>{
d.d(C,{C:()=>F,k:()=>x});var h=d(68415),T=d(72779),$=d(88346),o=d(11983);function x(f){return y(f).flatMap(({report:m,advisory:M})=>{const O=M?"warning":"error",j=(m.tests?.failures??[]).map(({name:l,
message:k,file:A,line:Y})=>({level:O,title:(0,o.ml)(`${m.gate}: ${l}`,200),message:k===""?"The test failed.":k,...w(A,Y)})),N=(m.findings?.list??[]).filter(({level:l})=>l!=="note").map(({level:l,rule:k,
message:A,file:Y,line:H,column:K})=>({level:l==="error"?O:"warning",title:(0,o.ml)(`${m.gate}: ${k}`,200),message:A===""?k:A,...w(Y,H),...H>0&&K>0?{column:K}:{}}));return[...j.sort((l,k)=>+("file"in k)-
+("file"in l)),...N]})}function F(f){const m=(f.outcome?.steps??[]).filter(({id:N})=>/^gate\.[^.]+$/.test(N));if(m.length===0)return[];const M=y([f]).map(({report:N})=>N),O=m.map(N=>g(N,M.find(({gate:l})=>`\
gate.${l}`===N.id),f)),j=f.told?.score;return[`### Gates${j===void 0||j===""?"":`: score ${(0,$.FV)(j)} of 100`}
`,(0,$.Qj)(["Gate","Result","Tests","Coverage","Changed lines","Findings","Time"],O),...M.flatMap(r)]}function g(f,m,M){const{id:O,attempts:j,ms:N}=f,l=M.outcome?.steps.find(X=>X.id===`${O}.report`),k=f.
state==="done"&&l?.state==="failed"?"failed":f.state,A=k==="done"&&j>1?`, <b>flaky</b>: attempt ${j}`:"",{tests:Y,coverage:H,findings:K}=m??{},ee=H?.changed;return[(0,$.FV)(O.replace("gate.","")),`${o.
Z8[k]??""} ${k}${A}`,Y?(0,$.FV)(u(Y)):"",H?b((0,T.X)(H)):"",ee?`${b((0,T.X)(ee))} of ${ee.total}`:"",K?`${K.errors+K.warnings+K.notes} new, ${K.existing} known, ${K.fixed} fixed`:"",k==="skipped"?"":(0,h.
a)(N)]}function r({gate:f,tests:m,coverage:M,findings:O}){const j=(l,k)=>l===""?"":` (${l}${k>0?`:${k}`:""})`;return[["failed tests",(m?.failures??[]).map(({name:l,message:k,file:A,line:Y})=>`${l}${j(
A,Y)}: ${k}`)],["flaky tests",m?.flakyNames??[]],["slowest tests",(m?.slowest??[]).filter(({seconds:l})=>l>=.001).map(({name:l,seconds:k})=>`${(0,h.a)(k*1e3)} ${l}`)],["new findings",(O?.list??[]).map(
({level:l,rule:k,message:A,file:Y,line:H})=>`${l} ${k}${j(Y,H)}: ${A}`)],["changed lines that no test runs",(M?.changed?.missed??[]).map(({path:l,line:k})=>`${l}:${k}`)],["coverage by file",(M?.files??
[]).slice(0,100).map(l=>`${b((0,T.X)(l)).padStart(8)} ${l.path}`)]].flatMap(([l,k])=>k.length===0?[]:[(0,$.zH)(`${f}: ${l} (${k.length})`,k.map(A=>(0,o.ml)(A,300)))])}function u({total:f,passed:m,failed:M,
skipped:O,flaky:j}){return[`${m} of ${f} passed`,M>0?`${M} failed`:"",O>0?`${O} skipped`:"",j>0?`${j} flaky`:""].filter(l=>l!=="").join(", ")}function y(f){return f.flatMap(({outcome:m,plan:M})=>(m?.steps??
[]).flatMap(({id:O,output:j})=>{const N=(0,T.l)(j?.value),l=M?.steps.find(k=>k.id===O)?.advisory===!0;return N===void 0?[]:[{report:N,advisory:l}]}))}const b=f=>f===void 0?"–":`${f} %`,w=(f,m)=>f===
""?{}:{file:f,...m>0?{line:m}:{}}}),11983:((Q,C,d)=>{d.d(C,{TN:()=>F,Z8:()=>x,ml:()=>g,pj:()=>T,qY:()=>o});const h=r=>r,T={good:h,bad:h,warn:h,dim:h,bold:h},$=(r,u)=>y=>`\x1B[${r}m${y}\x1B[${u}m`,o={good:$(
32,39),bad:$(31,39),warn:$(33,39),dim:$(2,22),bold:$(1,22)},x={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",pending:"\
…",running:"…","rolled back":"↩"};function F(r){return r.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function g(r,u){return r.length<=u?r:`${r.slice(0,u-1)}…`}}),70509:((Q,C,d)=>{
d.d(C,{jg:()=>M,Lb:()=>K,Ve:()=>k,MM:()=>j,ww:()=>N,YG:()=>m});var h=d(53871),T=d(68415),$=d(48165),o=d(88346);const x=[{phase:"before",text:"The images are there",step:/^compose\.pull$|^pull/},{phase:"\
before",text:"A backup was made",step:/^before\.\d+\.(?!migrate)(?!.*\.(?:end\.|gone$))/},{phase:"before",text:"The database was migrated",step:/^before\.\d+\.migrate(?:\.ended)?$|^kubernetes\.hooks$/},
{phase:"during",text:"The change was made",step:/^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/},{phase:"during",text:"Our digest is what \
runs",step:/^verify$|\.restore\.verify$/},{phase:"after",text:"It is healthy",step:/^probe\.health$/},{phase:"after",text:"It is ready",step:/^probe\.ready$/},{phase:"after",text:"The smoke test passe\
s",step:/^probe\.smoke$/},{phase:"after",text:"Its metrics are good",step:/^probe\.metric\./},{phase:"after",text:"It stayed good",step:/^stable$/}];function F({outcome:c,rulings:_=[],record:S}){const L=c?.
steps??[],V=_.filter(({verdict:I})=>I==="denied"||I==="superseded"),R={phase:"before",text:"The rules allow it",state:_.length===0?"not checked":"done",by:V.length>0?`set aside: ${V.map(({rule:I})=>I).
join(", ")}`:_.map(({rule:I})=>I).join(", ")},W={phase:"after",text:"It is recorded",state:S===void 0?"not checked":"done",by:S===void 0?"":`record ${S.id}: ${S.state}`};return[R,...x.map(I=>g(I,L)),W]}
function g({phase:c,text:_,step:S},L){const V=L.filter(({id:W,state:I})=>S.test(W)&&I!=="skipped"),R=V.find(({state:W})=>W==="failed");return R!==void 0?{phase:c,text:_,state:"failed",by:R.title}:V.length===
0?{phase:c,text:_,state:"not checked",by:""}:{phase:c,text:_,state:"done",by:[...new Set(V.map(({title:W})=>W))].slice(0,3).join(", ")}}var r=d(62547),u=d(15374),y=d(16811),b=d(11983),w=d(44639);const f=2e4;
function m(c){return[c.failure===void 0?`## ✅ ${(0,o.FV)((0,w.ow)(c))}
`:`${O(c.failure)}
**${(0,o.FV)((0,w.ow)(c))}**
`,N(c.stages),k(c),(0,u.ym)(c),...c.stages.flatMap(y.C),...c.stages.flatMap(A),K(c),de(c.stages)].filter(S=>S!=="").join(`
`)}function M(c){return`${O(c)}
${X(c)}`}function O({message:c,hint:_}){return`## ❌ ${(0,o.FV)((0,b.ml)(J(c),300))}${_===""?"":` → ${(0,o.FV)((0,b.ml)(_.replaceAll(`
`," "),300))}`}
`}function j(c,_){const S=`## 📋 ${(0,o.FV)(`Plan for ${c.app} ${c.version}`)}
`,L=c.stages.flatMap(({stage:R,planHash:W})=>W===void 0?[]:[[(0,o.FV)(R),(0,o.aY)(W)]]),V=ee(c).map(X);return[S,(0,o.zH)("Every step",_.split(`
`)),(0,o.Qj)(["Stage","Plan hash"],L),...V].join(`
`)}function N(c){const _=c.map(({stage:S,subject:L,state:V,ms:R,outcome:W,failure:I})=>[(0,o.FV)(S),`${b.Z8[V]??""} ${V}${l(W)}`,(0,o.FV)((0,b.ml)(L,200)),V==="skipped"?"":(0,T.a)(R),I===void 0?"":(0,o.
FV)((0,b.ml)(J(I.message),300))]);return(0,o.Qj)(["Stage","Result","What","Time","Why"],_)}function l(c){return c?.rolledBack===!0?", rolled back":c?.rolledBack===!1?", <b>not rolled back</b>":""}function k({
images:c}){const _=Object.entries(c).map(([S,{name:L,digest:V,tags:R}])=>[(0,o.FV)(S),V===void 0?(0,o.aY)(L):(0,o.aY)(`${L}@${V}`),R.map(W=>(0,o.aY)(W)).join(" ")]);return(0,o.Qj)(["Image","Digest","T\
ags"],_)}function A(c){const{record:_,rulings:S,outcome:L}=c;if(_===void 0)return[];const{environment:V,state:R,url:W,version:I,commit:se,images:ne,previous:ie,reason:fe}=_,le=Object.entries(ne).map(([
z,Z])=>[(0,o.FV)(z),H(Z),ie[z]===void 0?"":H(ie[z])]),oe=Object.entries(ie).filter(([z])=>ne[z]===void 0),$e=(S??[]).map(({rule:z,verdict:Z,text:te})=>[z,Z,te].map(o.FV)),pe=[...L?.steps??[],...L?.undone??
[]].filter(({state:z})=>z!=="skipped");return[`### ${b.Z8[R]??""} ${W===""?(0,o.FV)(V):(0,o.nf)(V,W)}: ${(0,o.FV)(R)}
`,`${(0,o.FV)(I)} at ${(0,o.aY)(se.slice(0,12))}${fe===""?"":`: ${(0,o.FV)(fe)}`}
`,(0,o.Qj)(["Image","This deploy","Before"],[...le,...oe.map(([z,Z])=>[(0,o.FV)(z),"",H(Z)])]),Y(c),(0,o.Qj)(["Rule","Verdict",""],$e),(0,o.Qj)(["Step","Result","Time"],pe.map(({title:z,state:Z,ms:te,
attempts:re})=>[(0,o.FV)(z),`${b.Z8[Z]??""} ${Z}${re>1?`, attempt ${re}`:""}`,(0,T.a)(te)]))]}function Y(c){const _=F(c);return["before","during","after"].flatMap(V=>[`**${V[0]?.toUpperCase()}${V.slice(
1)}**`,"",..._.filter(R=>R.phase===V).map(({text:R,state:W,by:I})=>{const se=W==="not checked"?": <i>not checked</i>":I===""?"":`: ${(0,o.FV)((0,b.ml)(I,200))}`;return`- [${W==="done"?"x":" "}] ${W===
"failed"?"❌ ":""}${(0,o.FV)(R)}${se}`}),""]).join(`
`)}function H(c){const _=c.indexOf("@");return _<0?(0,o.aY)(c):`<span title="${c.slice(0,_).replace(/[^\w./:-]/g,"")}">${(0,o.aY)((0,h.VK)(c.slice(_+1)))}</span>`}function K(c){return ee(c).map(X).join(
`
`)}function ee({stages:c,failure:_}){const S=c.flatMap(L=>[...(0,r.s)(L),...L.outcome?.warnings??[]]);return[...new Set([...S,..._===void 0?[]:[_]])]}function X({kind:c,message:_,hint:S,place:L,details:V}){
const R=L===void 0?"":` ${(0,o.aY)([L.file,L.line].filter(Boolean).join(":"))}`;return[`### ${(0,o.FV)($.qE[c].title)} (${c})${R}
`,`${_.split(`
`).map(o.FV).join("<br>")}
`,S===""?"":`> ${(0,o.FV)(S)}
`,V.length===0?"":(0,o.zH)(`Evidence: ${V.length} lines`,ue(V))].filter(W=>W!=="").join(`
`)}function ue(c){let _=f;const S=[];for(const V of c.toReversed()){const R=(0,b.ml)(V,500);if(_-=R.length+1,_<0)break;S.unshift(R)}const L=c.length-S.length;return L>0?[`… ${L} lines left out …`,
...S]:S}function de(c){const _=c.flatMap(({stage:S,state:L,notes:V})=>L==="skipped"?[]:V.map(R=>`${S}: ${R}`));return _.length===0?"":(0,o.zH)(`Notes: ${_.length}`,_.slice(0,200))}const J=c=>c.split(`\

`)[0]??""}),44639:((Q,C,d)=>{d.d(C,{Bg:()=>u,UH:()=>g,failureText:()=>x,ow:()=>r});var h=d(68415),T=d(48165),$=d(62547),o=d(11983);function x(w,f=o.pj){const{kind:m,message:M,hint:O,details:j,place:N}=w,
[l="",...k]=M.split(`
`);return[`${f.bad(`✗ ${T.qE[m].title}`)} (${m}): ${f.bold(l)}`,...k.map(A=>`  ${A}`),...N===void 0?[]:[`  at ${[N.file,N.line,N.column].filter(Boolean).join(":")}`],...F(w).map(A=>`  because: ${A}`),
...j.map(A=>f.dim(`  │ ${A}`)),...O===""?[]:[`  → ${O}`],""].join(`
`)}function F(w){const f=[];let m=w.cause;for(let M=0;m instanceof Error&&M<5;M++){const O=(0,o.TN)(m.message);O!==""&&!w.message.includes(O)&&!f.includes(O)&&f.push(O),m=m.cause}return f}function g(w,f=o.
pj,m=!1){const M=w.stages.flatMap($.s),O=w.failure===void 0||M.includes(w.failure)?[]:[w.failure];return["",f.bold(r(w,m)),...w.stages.map(j=>b(j,f,m)),...Object.entries(w.images).map(([j,{name:N,digest:l}])=>`\
  ${j}: ${N}${l?`@${l}`:""}`),...[...M,...O].flatMap(j=>["",x(j,f).trimEnd()]),""].join(`
`)}function r(w,f=!1){const{app:m,version:M,sha:O,ms:j}=w;return`${[m,M].filter(l=>l!=="").join(" ")} (${O.slice(0,7)}): ${y(u(w),f)} in ${(0,h.a)(j)}`}function u({stages:w,failure:f}){return w.some(({
state:m})=>m==="superseded")?"superseded":f?.kind==="cancelled"?"cancelled":f!==void 0?"failed":w.length>0&&w.every(({state:m})=>m==="skipped")?"skipped":"succeeded"}function y(w,f){return f&&w==="suc\
ceeded"?"planned":w}function b(w,f,m){const{stage:M,subject:O,state:j,ms:N,outcome:l,notes:k}=w,A=j==="succeeded"?f.good:j==="failed"?f.bad:f.warn,Y=j==="skipped"?"":` ${(0,h.a)(N)}`,H=l?.rolledBack===
!0?", rolled back":l?.rolledBack===!1?", NOT rolled back":"",K=l?.held===void 0?"":`, held at ${l.held}`,ee=j==="skipped"&&k[0]!==void 0?`: ${k[0]}`:"",X=O===""||O===M?"":` ${f.dim((0,o.TN)(O))}`;return`\
  ${A(`${o.Z8[j]} ${M}`)}${X} ${y(j,m)}${H}${K}${ee}${Y}`}})};export{Re as id,Be as ids,Ce as modules};

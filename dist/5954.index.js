const De=5954,Le=[5954,4639],Be={53871:((Q,C,u)=>{u.d(C,{Bc:()=>$,VK:()=>N,m:()=>T});var h=u(48165);const V=/^sha256:[0-9a-f]{64}$/;function $(E){return V.test(E)}function T(E,p="digest"){const r=E.trim();
if($(r))return r;throw new h.HR("usage",`${p}: expected sha256: and 64 hex digits, got ${JSON.stringify(E.slice(0,100))}.`)}function N(E){return E.replace(/^sha256:/,"").slice(0,12)}}),68415:((Q,C,u)=>{
u.d(C,{E:()=>$,a:()=>T});var h=u(48165);const V={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function $(N,E="duration"){const p=[...N.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],r=p.reduce((i,[,_,w])=>i+Number(_)*
(V[w]??0),0);if(p.length===0||p.map(([i])=>i).join("")!==N.trim()||!Number.isSafeInteger(Math.round(r)))throw new h.HR("usage",`${E}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(
N)}.`);return Math.round(r)}function T(N){if(N<1e3)return`${Math.round(N)}ms`;if(N<6e4)return`${(N/1e3).toFixed(1).replace(/\.0$/,"")}s`;const E=Math.floor(N/6e4),p=Math.round(N%6e4/1e3);return E<60?`${E}\
m ${p}s`:`${Math.floor(E/60)}h ${E%60}m`}}),72779:((Q,C,u)=>{u.d(C,{X:()=>V,l:()=>h});function h($){return $!==null&&typeof $=="object"&&"about"in $&&$.about==="gate report"?$:void 0}function V({covered:$,
total:T}){return T===0?void 0:Math.floor($/T*1e4)/100}}),86491:((Q,C,u)=>{u.d(C,{D:()=>N,I:()=>$});var h=u(48165);const V=["passed","failed","not run","unconcerned"];function $(r){return JSON.stringify(
r.map(i=>({...i,report:i.report&&T(i.report)})))}function T(r){const{tests:i,coverage:_,findings:w}=r;return{...r,tests:i&&{...i,failures:[],slowest:[],flakyNames:[]},coverage:_&&{..._,files:[],changed:_.
changed&&{..._.changed,missed:[]}},findings:w&&{...w,list:[]}}}function N(r){const i=p(r);if(Array.isArray(i)&&i.every(E))return i;throw new h.HR("usage",`gates: ${JSON.stringify(r.slice(0,80))} is no\
t the output gates of a job.`,{hint:"Write gates: ${{ needs.quality.outputs.gates }}, or leave it out."})}function E(r){const{gate:i,state:_,attempts:w,report:b}=r??{};return typeof i=="string"&&typeof w==
"number"&&V.includes(_??"")&&(b===null||typeof b=="object"&&b.about==="gate report")}function p(r){try{return JSON.parse(r)}catch{return}}}),88346:((Q,C,u)=>{u.d(C,{FV:()=>h,Qj:()=>T,RK:()=>E,aY:()=>V,
nf:()=>$,zH:()=>N});function h(r){return p(r).replace(/[\\`*_{}[\]()#+!|~-]/g,i=>`&#${i.charCodeAt(0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function V(r){return`\
<code>${p(r).replace(/[|`*_~\\[\]@]/g,i=>`&#${i.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}function $(r,i){const _=URL.parse(i);return _!==null&&(_.protocol==="https:"||_.protocol==="http:")?`<a hr\
ef="${p(_.href)}">${h(r)}</a>`:h(r)}function T(r,i){if(i.length===0)return"";const _=w=>`| ${w.join(" | ")} |`;return[_(r),_(r.map(()=>"---")),...i.map(_),""].join(`
`)}function N(r,i){const _=i.map(w=>p(w)).join(`
`);return`<details><summary>${p(r)}</summary>

<pre>${_}</pre>

</details>
`}function E(r){return r.toWellFormed().replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"�")}function p(r){return E(r).replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").
replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}}),50445:((Q,C,u)=>{u.d(C,{F:()=>V,W:()=>h});function h($){return typeof $=="string"?$:"secret"in $?`‹secret ${$.secret}›`:"late"in
$?`‹${$.late}.${$.output}›`:$.join.map(h).join("")}const V="‹scratch›"}),65954:((Q,C,u)=>{u.d(C,{s:()=>xe,N:()=>Fe});var h=u(48165),V=u(51986);function $({stages:e}){return e.flatMap(({plan:t,
outcome:n})=>(n?.steps??[]).flatMap(({id:s,output:o})=>{const a=t?.steps.find(m=>m.id===s);return o===void 0||a===void 0?[]:N(`${o.stdout}
${o.stderr}`,a)}))}const T=new RegExp("\x1B\\[[0-9;]*m","g");function N(e,t){const n=e.replace(T,""),[,s]=/^ *\d+ warnings? found.*$([\s\S]*)/m.exec(n)??[];return s===void 0||t.do!=="exec"?[]:[...s.matchAll(
/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)].map(([,a="",m="",v])=>({rule:a,message:m,file:E(t),line:Number(v)}))}function E({argv:e,cwd:t}){const n=e.map(a=>typeof a=="string"?a:""),o=n.find(a=>a.startsWith(
"--file="))?.slice(7)??(n.includes("--file")?n[n.indexOf("--file")+1]??"":"Dockerfile");return typeof t=="string"&&o.startsWith(`${t}/`)?o.slice(t.length+1):o}var p=u(16811);const r=10;function i(e){const t=e.
stages.flatMap(({stage:v,failure:L,outcome:J,record:k})=>{const I=k!==void 0?[]:J?.steps.flatMap(G=>G.failure===void 0?[]:[G.failure])??[],R=new Set(J?.warnings);return[...L===void 0?[]:[L],...I.filter(
G=>!R.has(G))].map(G=>({stage:v,failure:G}))}),n=e.failure===void 0?[]:[{stage:"",failure:e.failure}],s=e.stages.flatMap(({stage:v,outcome:L})=>(L?.warnings??[]).map(J=>({stage:v,failure:J}))),o=(0,p.
k)(e.stages),a=(v,L)=>[...o.filter(J=>J.level===L),..._(v).map(J=>b(J,L))],m=$(e).map(({rule:v,message:L,file:J,line:k})=>({level:"warning",title:`Build check ${v}`,message:L,file:J,line:k}));return[...w(
a([...t,...n],"error"),"error"),...w([...a(s,"warning"),...m],"warning")]}function _(e){const t=new Set;return e.filter(({failure:n})=>{const{message:s,place:o}=n,a=JSON.stringify([s,o]);return!t.has(
a)&&t.add(a)})}function w(e,t){const n=e.length>r?e.slice(0,r-1):e,s=e.length-n.length,o={level:t,title:"And more",message:`${s} more are in the log and in the summary.`};return[...n,...s>0?[o]:[]]}function b({
stage:e,failure:t},n){const{kind:s,message:o,hint:a,place:m}=t,v=e===""?"":`${e}: `;return{level:n,title:`${v}${h.qE[s].title}`,message:a===""?o:`${o}
${a}`,...m}}var d=u(77598),f=u(50445);function M(e){const t=(0,f.W)(e),n=(0,d.createHash)("sha256").update(t).digest("hex").slice(0,12);return`‹${t.length} characters, sha256 ${n}›`}function j(e){
const t=e.steps.map(n=>n.do==="write"?{...n,content:M(n.content)}:n);return{...e,steps:t}}var g=u(44639);function F(e){const{app:t,version:n,ref:s,sha:o,images:a,stages:m,failure:v,ms:L}=e;return z({result:(0,g.
Bg)(e),app:t,version:n,ref:s,sha:o,ms:L,images:a,stages:m.map(l),...Y(v)})}function l({plan:e,outcome:t,failure:n,...s}){return{...s,...e===void 0?{}:{plan:j(e)},...t===void 0?{}:{outcome:O(t)},...Y(n)}}
function O({steps:e,undone:t,warnings:n,failure:s,outputs:o,...a}){return{...a,outputs:K(o),steps:e.map(W),undone:t.map(W),warnings:n.map(h.xV),...Y(s)}}function W({output:e,failure:t,outputs:n,...s}){
return{...s,outputs:K(n),...Y(t)}}function K(e){const t=Object.entries(e);return Object.fromEntries(t.map(([n,s])=>[n,s.length>4096?`‹${s.length} characters›`:s]))}const Y=e=>e===void 0?{}:{failure:(0,h.
xV)(e)},z=e=>JSON.parse(JSON.stringify(e));var Z=u(68415);const ee=5e3;function fe(e,t){const n=new Map;let s,o=!1;const a=()=>{o&&t.close(),o=!1},m=(k,I)=>{o||t.open(k),o=!0,I()},v=({title:k,waiting:I,
left:R})=>{R>0&&m(k,()=>e.line(`… ${R} lines left out …`));for(const X of I.splice(0))m(k,X)},L=(k,I)=>{const R=n.get(k);if(R===void 0)return I();if(k===s)return m(R.title,I);R.waiting.push(I),!(R.
waiting.length<=ee)&&(R.waiting.shift(),R.left++)},J=()=>{const[k]=n;s!==void 0||k===void 0||(s=k[0],v(k[1]))};return{start(k,I){n.set(k,{title:I,waiting:[],left:0}),J()},output:(k,I)=>L(k,()=>e.output(
"",I)),line:(k,I)=>L(k,()=>e.line(I)),end(k,I){const R=n.get(k);n.delete(k),a(),R!==void 0&&v(R),a(),e.line(I),k===s&&(s=void 0),J()},between(k){a(),e.line(k)}}}var U=u(11983);function ae(e,t=U.pj){const n=e.
fold===void 0?c(e,t):fe(e,e.fold),s=new Map;return o=>{switch(o.type){case"output":return n.output(o.step,o.text);case"started":return n.start(o.step,`${o.undo?"Undo: ":""}${o.title}`);case"progress":
for(const a of y(o,s))n.line(o.step,t.dim(a));return;case"retry":return n.line(o.step,t.warn(D(o)));case"ended":return x(s,o.outcome.id),n.end(o.outcome.id,S(o.outcome,t,o.undo===!0));default:return n.
between(B(o,t))}}}function c(e,t){return{start:(n,s)=>e.line(`  ▸ ${s}`),output:(n,s)=>e.output(`    ${n} │ `,s),line:(n,s)=>e.line(`    ${t.dim(`${n} │`)} ${s}`),end:(n,s)=>e.line(`  ${s}`),between:n=>e.
line(n)}}function y({step:e,subjects:t},n){return t.flatMap(({name:s,verdict:o,reasons:a})=>{const m=`${e}
${s}`,v=`${U.Z8[o]} ${(0,U.TN)(s)} ${o}${a.length>0?`: ${(0,U.TN)(a.join("; "))}`:""}`;return n.get(m)===v?[]:(n.set(m,v),[v])})}function x(e,t){for(const n of e.keys())n.startsWith(`${t}
`)&&e.delete(n)}function D({attempt:e,delay:t,failure:n}){return`↻ attempt ${e} in ${(0,Z.a)(t)} after ${n.kind}: ${(0,U.TN)(n.message)}`}function S({title:e,state:t,attempts:n,ms:s,failure:o},a,m){
const v=n>1?` (attempt ${n})`:"",L=t==="skipped"||t==="kept"?"":` ${(0,Z.a)(s)}`,J=`${U.Z8[t]} ${m?"Undo: ":""}${e}${v}${L}`,k=o===void 0?"":`: ${(0,U.TN)(o.message).replace(`${e}: `,"")}`;return t===
"failed"?a.bad(`${J}${k}`):t==="done"?a.good(J):a.warn(`${J} ${t}`)}function B(e,t){if(e.type==="note"){const L={info:t.dim,warning:t.warn,error:t.bad}[e.level];return L(`  ${{info:"i",warning:"!",error:"\
✗"}[e.level]} ${e.text}`)}if(e.type==="hold")return t.dim(`  ⚿ ${e.name} ${e.state}${e.text===""?"":`: ${e.text}`}`);const{stage:n,subject:s,state:o,why:a}=e,m=s===""||s===n?"":`: ${(0,U.TN)(s)}`;
return o==="started"?t.bold(`▶ ${n}${m}`):(o==="succeeded"?t.good:o==="failed"?t.bad:t.warn)(`${U.Z8[o]} ${n} ${o}${a===void 0?"":`: ${(0,U.TN)(a)}`}`)}var A=u(86491),P=u(15374);function ne(e){return e.
stages.map(n=>{if(n.plan!==void 0)return re(n.plan,n.planHash);const s=n.failure?.message??n.notes[0]??"";return`${n.stage}: ${n.state}${s===""?"":`: ${(0,U.TN)(s)}`}
`}).join(`
`)}function re(e,t){const n=e.steps.length===0?["  (nothing to do)"]:[];return[`${e.stage}: ${(0,U.TN)(e.subject)}`,...e.steps.flatMap((s,o)=>ue(s,`  ${o+1}. `)),...n,...(e.changes??[]).map(s=>`  chan\
ge: ${(0,U.TN)(s)}`),...e.notes.map(s=>`  note: ${(0,U.TN)(s)}`),...Object.entries(e.values).map(([s,o])=>`  = ${s}: ${(0,U.TN)(o)}`),...t===void 0?[]:[`  hash: ${t}`],""].join(`
`)}function ce(e){return e.map(({topic:t,step:n,why:s})=>`  ? ${t}: ${s??n.title}: ${te(n)}
`).join("")}function ue(e,t){const n=" ".repeat(t.length),s=e.after===void 0?"":e.after.length===0?" [at once]":` [after ${e.after.join(", ")}]`,o=[e.at===void 0?"":` at ${e.at}`,e.advisory?" (advisor\
y)":""].join("");return[`${t}${e.id}${s}${o}: ${e.title}`,`${n}${te(e)}`,...le(e).map(a=>`${n}${a}`),...$e(e.undo).map(a=>`${n}${a}`)]}function te(e){switch(e.do){case"exec":return`$ ${e.argv.map(pe).
join(" ")}${e.cwd===void 0?"":`  (in ${(0,f.W)(e.cwd)})`}`;case"http":return`${e.method} ${H(e.url)}${e.body===void 0?"":`  with ${H(e.body)}`}`;case"write":return`write ${(0,f.W)(e.path)} (${(e.mode??
384).toString(8)}): ${M(e.content)}`;case"call":return`call ${e.operation} ${q(e.input)}`;case"wait":return`wait for ${e.judge.name}, every ${(0,Z.a)(e.every)}, at most ${(0,Z.a)(e.deadline)}: ${q(e.judge.
data)}`}}function le(e){if(e.do!=="exec")return[];const t=Object.entries(e.env??{}).map(([n,s])=>`env ${n}=${H(s)}`);return e.stdin===void 0?t:[...t,`stdin ${H(e.stdin)}`]}function $e(e){if(e===void 0)
return[];switch(e.way){case"keep":return[`back: kept, ${e.why}`];case"barrier":return[`back: none, ${e.why}`];case"restore":return[`back: restore ${e.restore.name}`];case"steps":return e.steps.map(t=>`\
back: ${t.title}: ${te(t)}`)}}function pe(e){const t=H(e);return/^[\w@%+=:,./‹›-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function H(e){return(0,f.W)(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
t=>JSON.stringify(t).slice(1,-1))}function q(e){return JSON.stringify(e,(t,n)=>se(n)?(0,f.W)(n):n)}function se(e){return typeof e!="object"||e===null||Array.isArray(e)?!1:"secret"in e||"late"in e&&"ou\
tput"in e||"join"in e}var ie=u(88346),oe=u(70509);const Oe=5e4;function je(e){const t=e.stages.map(({stage:m})=>m).join(" ");if(t==="")return"";const s=[`### ${`${U.Z8[(0,g.Bg)(e)]??""} ${(0,ie.FV)((0,g.
ow)(e))}`}
`,(0,oe.ww)(e.stages),...e.stages.flatMap(p.C),...e.stages.flatMap(ke),(0,oe.Ve)(e),(0,oe.Lb)(e),(0,ie.zH)("The plan",ne(e).trimEnd().split(`
`))].filter(m=>m!=="");let o=[],a="";for(const m of s){const v=[...o,m],L=ye(e.app,t,v.length<s.length?[...v,be]:v);Buffer.byteLength(L)>Oe||(o=v,a=o.length===s.length?L:ye(e.app,t,[...o,be]))}return a}
const be=`<sub>More in the summary of the job.</sub>
`;function ye(e,t,n){return JSON.stringify({app:e,part:t,text:n.join(`
`)})}function ke({stage:e,outcome:t}){if(e!=="scan")return[];const n=t?.steps.find(({id:o})=>o==="scan.keep")?.output?.value,s=n!==null&&typeof n=="object"&&"summary"in n?n.summary:void 0;return typeof s==
"string"?[s]:[]}const me=5e5;function Me(e){const{images:t,stages:n,failure:s,version:o}=e,m=n.filter(({record:R})=>R!==void 0).at(-1)?.record,v=Object.entries(t),L=v.flatMap(([R,{name:X,digest:G}])=>G===
void 0?[]:[{id:R,name:X,digest:G}]),J=m?.state==="succeeded"?ge(m.images):ge(m?.previous),k=Te(n),I=Object.fromEntries(L.map(({id:R,digest:X})=>[R,X]));return{result:(0,g.Bg)(e),"failure-kind":s?.kind??
"",version:o||(m?.version??""),stages:JSON.stringify(Object.fromEntries(n.map(({stage:R,state:X})=>[R,X]))),digests:JSON.stringify(m===void 0?I:J),digest:L.length===1?L[0]?.digest??"":he(k,"containeri\
mage.digest"),imageid:he(k,"containerimage.config.digest")||he(k,"containerimage.digest"),metadata:k===""?"":_e(k),images:L.map(({id:R,name:X,digest:G})=>`${R}=${X}@${G}`).join(`
`),"platform-digests":JSON.stringify((0,P.Hm)(e)),sbom:Ne(n).join(`
`),tags:v.flatMap(([,{name:R,tags:X}])=>X.map(G=>`${R}:${G}`)).join(`
`),"release-url":de(n,"release-url"),gates:e.gates===void 0?"":(0,A.I)(e.gates),score:de(n,"score"),"score-file":de(n,"score-file"),"quality-folder":de(n,"quality-folder"),environment:m?.environment??
"",url:m?.url??"","deployment-id":m?.id??"","previous-digests":JSON.stringify(ge(m?.previous)),"plan-hash":ve(n),legs:JSON.stringify({include:e.legs??[]}),plan:_e(ne(e)),section:je(e),report:Ee(e)}}function ve(e){
const t=e.filter(({stage:s,planHash:o})=>o&&(s==="deploy"||s==="rollback"));return(t.length>0?t:e.slice(-1)).map(({planHash:s=""})=>s).join(",")}function de(e,t){return e.findLast(({told:n})=>n?.[t]!==
void 0)?.told?.[t]??""}function ge(e){const t=Object.entries(e??{}).map(([n,s])=>[n,s.slice(s.indexOf("@")+1)]);return Object.fromEntries(t.filter(([,n])=>n?.startsWith("sha256:")))}function _e(e){return e.
length<=me?e:`${e.slice(0,me)}
… cut …
`}function Ee(e){const t=JSON.stringify(F(e));if(t.length<=me)return t;const n=e.stages.map(({plan:s,outcome:o,...a})=>a);return JSON.stringify(F({...e,stages:n}))}function Te(e){return e.map(({outcome:t})=>t?.
outputs["build.docker.metadata"]??"").find(t=>t!=="")??""}function Ne(e){return e.flatMap(({plan:t,outcome:n})=>{const s=(n?.steps??[]).filter(({id:a})=>a.startsWith("sbom.")),o=t?.values["sbom.files"]??
"";return o!==""&&s.length>0&&s.every(({state:a})=>a==="done")?o.split(`
`):[]})}function he(e,t){if(e==="")return"";const n=JSON.parse(e)?.[t];return typeof n=="string"?n:""}function Fe(e,t,n=[]){const s=a=>t?void process.stderr.write(a):e.write(a),o=Ve(e,t);return{sink:ae(
Se(e,s),o),finish(a,m){const v=m?ne(a):"";if(t?e.write(`${e.hide(JSON.stringify(F(a)))}
`):s(we(e,e.hide(`${v}${(0,g.UH)(a,o,m)}`))),!e.github)return;for(const{level:J,message:k,...I}of i(a))e.annotate(J,e.hide(k),I);const L=Me(a);for(const J of n)e.setOutput(J,e.hide(L[J]??""));e.summarize(
e.hide(m?(0,oe.MM)(a,v):(0,oe.YG)(a)))},print:(a,m)=>e.write(t?`${JSON.stringify(a)}
`:m.endsWith(`
`)?m:`${m}
`)}}function xe(e){return e.failure===void 0?0:h.qE[e.failure.kind].exit}function Se(e,t){const n={line:s=>t(`${we(e,s)}
`),output:(s,o)=>t(`${s}${we(e,o)}
`)};return e.github?{...n,fold:{open:s=>e.startGroup(s),close:()=>e.endGroup()}}:n}function we(e,t){return e.github?(0,V.Y)(t):t}function Ve({env:e,github:t},n){const s=n?process.stderr:process.stdout;
return(e.FORCE_COLOR!==void 0?e.FORCE_COLOR!=="0":t||s.isTTY===!0)&&(e.NO_COLOR??"")===""?U.qY:U.pj}}),62547:((Q,C,u)=>{u.d(C,{s:()=>h});function h({failure:V,outcome:$,record:T}){const N=V===void 0?[]:
[V];if(T!==void 0)return N;const E=new Set($?.warnings),p=($?.steps??[]).flatMap(i=>i.failure===void 0||E.has(i.failure)?[]:[i.failure]),r=new Set;return[...N,...p].filter(({message:i,place:_})=>{const w=JSON.
stringify([i,_]);return!r.has(w)&&r.add(w)})}}),15374:((Q,C,u)=>{u.d(C,{Hm:()=>$,ym:()=>T});var h=u(88346);function V({stages:p}){const r=p.flatMap(({outcome:i})=>i?.steps??[]);return new Map(r.flatMap(
({id:i,output:_})=>{const w=_?.value;return i.startsWith("sizes.")&&w?[[i.slice(6),w]]:[]}))}function $(p){return Object.fromEntries([...V(p)].map(([r,{platforms:i}])=>[r,Object.fromEntries(i.map(({platform:_,
digest:w})=>[_,w]))]))}function T(p){const r=[...V(p)].flatMap(([i,{platforms:_,before:w}])=>_.map(({platform:b,digest:d,size:f,layers:M})=>{const j=w?.platforms.find(g=>g.platform===b);return[(0,h.FV)(
i),(0,h.FV)(b),(0,h.aY)(d),E(f),String(M),j===void 0?"new":`${N(f-j.size)} against ${(0,h.aY)(w?.name??"")}`]}));return(0,h.Qj)(["Image","Platform","Digest","Size","Layers","Difference"],r)}function N(p){
return p===0?"none":`${p>0?"+":"−"}${E(Math.abs(p))}`}function E(p){if(p<1e3)return`${p} B`;const[r,i]=p<1e6?["kB",1e3]:p<1e9?["MB",1e6]:["GB",1e9];return`${(p/Number(i)).toFixed(1)} ${r}`}}),16811:((Q,C,u)=>{
u.d(C,{C:()=>E,k:()=>N});var h=u(68415),V=u(72779),$=u(88346),T=u(11983);function N(d){return _(d).flatMap(({report:f,advisory:M})=>{const j=M?"warning":"error",g=(f.tests?.failures??[]).map(({name:l,
message:O,file:W,line:K})=>({level:j,title:(0,T.ml)(`${f.gate}: ${l}`,200),message:O===""?"The test failed.":O,...b(W,K)})),F=(f.findings?.list??[]).filter(({level:l})=>l!=="note").map(({level:l,rule:O,
message:W,file:K,line:Y,column:z})=>({level:l==="error"?j:"warning",title:(0,T.ml)(`${f.gate}: ${O}`,200),message:W===""?O:W,...b(K,Y),...Y>0&&z>0?{column:z}:{}}));return[...g.sort((l,O)=>+("file"in O)-
+("file"in l)),...F]})}function E(d){const f=(d.outcome?.steps??[]).filter(({id:F})=>/^gate\.[^.]+$/.test(F));if(f.length===0)return[];const M=_([d]).map(({report:F})=>F),j=f.map(F=>p(F,M.find(({gate:l})=>`\
gate.${l}`===F.id),d)),g=d.told?.score;return[`### Gates${g===void 0||g===""?"":`: score ${(0,$.FV)(g)} of 100`}
`,(0,$.Qj)(["Gate","Result","Tests","Coverage","Changed lines","Findings","Time"],j),...M.flatMap(r)]}function p(d,f,M){const{id:j,attempts:g,ms:F}=d,l=M.outcome?.steps.find(ee=>ee.id===`${j}.report`),
O=d.state==="done"&&l?.state==="failed"?"failed":d.state,W=O==="done"&&g>1?`, <b>flaky</b>: attempt ${g}`:"",{tests:K,coverage:Y,findings:z}=f??{},Z=Y?.changed;return[(0,$.FV)(j.replace("gate.","")),`${T.
Z8[O]??""} ${O}${W}`,K?(0,$.FV)(i(K)):"",Y?w((0,V.X)(Y)):"",Z?`${w((0,V.X)(Z))} of ${Z.total}`:"",z?`${z.errors+z.warnings+z.notes} new, ${z.existing} known, ${z.fixed} fixed`:"",O==="skipped"?"":(0,h.
a)(F)]}function r({gate:d,tests:f,coverage:M,findings:j}){const g=(l,O)=>l===""?"":` (${l}${O>0?`:${O}`:""})`;return[["failed tests",(f?.failures??[]).map(({name:l,message:O,file:W,line:K})=>`${l}${g(
W,K)}: ${O}`)],["flaky tests",f?.flakyNames??[]],["slowest tests",(f?.slowest??[]).filter(({seconds:l})=>l>=.001).map(({name:l,seconds:O})=>`${(0,h.a)(O*1e3)} ${l}`)],["new findings",(j?.list??[]).map(
({level:l,rule:O,message:W,file:K,line:Y})=>`${l} ${O}${g(K,Y)}: ${W}`)],["changed lines that no test runs",(M?.changed?.missed??[]).map(({path:l,line:O})=>`${l}:${O}`)],["coverage by file",(M?.files??
[]).slice(0,100).map(l=>`${w((0,V.X)(l)).padStart(8)} ${l.path}`)]].flatMap(([l,O])=>O.length===0?[]:[(0,$.zH)(`${d}: ${l} (${O.length})`,O.map(W=>(0,T.ml)(W,300)))])}function i({total:d,passed:f,failed:M,
skipped:j,flaky:g}){return[`${f} of ${d} passed`,M>0?`${M} failed`:"",j>0?`${j} skipped`:"",g>0?`${g} flaky`:""].filter(l=>l!=="").join(", ")}function _(d){return d.flatMap(({outcome:f,plan:M})=>(f?.steps??
[]).flatMap(({id:j,output:g})=>{const F=(0,V.l)(g?.value),l=M?.steps.find(O=>O.id===j)?.advisory===!0;return F===void 0?[]:[{report:F,advisory:l}]}))}const w=d=>d===void 0?"–":`${d} %`,b=(d,f)=>d===
""?{}:{file:d,...f>0?{line:f}:{}}}),11983:((Q,C,u)=>{u.d(C,{TN:()=>E,Z8:()=>N,ml:()=>p,pj:()=>V,qY:()=>T});const h=r=>r,V={good:h,bad:h,warn:h,dim:h,bold:h},$=(r,i)=>_=>`\x1B[${r}m${_}\x1B[${i}m`,T={good:$(
32,39),bad:$(31,39),warn:$(33,39),dim:$(2,22),bold:$(1,22)},N={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",pending:"\
…",running:"…","rolled back":"↩"};function E(r){return r.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function p(r,i){return r.length<=i?r:`${r.slice(0,i-1)}…`}}),70509:((Q,C,u)=>{
u.d(C,{jg:()=>M,Lb:()=>z,Ve:()=>O,MM:()=>g,ww:()=>F,YG:()=>f});var h=u(53871),V=u(68415),$=u(48165);const T=[{phase:"before",text:"The images are there",step:/^compose\.pull$|^pull/},{phase:"before",text:"\
A backup was made",step:/^before\.\d+\.(?!migrate)(?!.*\.(?:end\.|gone$))/},{phase:"before",text:"The database was migrated",step:/^before\.\d+\.migrate(?:\.ended)?$|^kubernetes\.hooks$/},{phase:"duri\
ng",text:"The change was made",step:/^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/},{phase:"during",text:"Our digest is what runs",step:/^verify$|\.restore\.verify$/},
{phase:"after",text:"It is healthy",step:/^probe\.health$/},{phase:"after",text:"It is ready",step:/^probe\.ready$/},{phase:"after",text:"The smoke test passes",step:/^probe\.smoke$/},{phase:"after",text:"\
Its metrics are good",step:/^probe\.metric\./},{phase:"after",text:"It stayed good",step:/^stable$/}];function N({outcome:c,rulings:y=[],record:x}){const D=c?.steps??[],S=y.filter(({verdict:P})=>P==="\
denied"||P==="superseded"),B={phase:"before",text:"The rules allow it",state:y.length===0?"not checked":"done",by:S.length>0?`set aside: ${S.map(({rule:P})=>P).join(", ")}`:y.map(({rule:P})=>P).join("\
, ")},A={phase:"after",text:"It is recorded",state:x===void 0?"not checked":"done",by:x===void 0?"":`record ${x.id}: ${x.state}`};return[B,...T.map(P=>E(P,D)),A]}function E({phase:c,text:y,step:x},D){
const S=D.filter(({id:A,state:P})=>x.test(A)&&P!=="skipped"),B=S.find(({state:A})=>A==="failed");return B!==void 0?{phase:c,text:y,state:"failed",by:B.title}:S.length===0?{phase:c,text:y,state:"not ch\
ecked",by:""}:{phase:c,text:y,state:"done",by:[...new Set(S.map(({title:A})=>A))].slice(0,3).join(", ")}}var p=u(62547),r=u(15374),i=u(88346),_=u(16811),w=u(11983),b=u(44639);const d=2e4;function f(c){
return[c.failure===void 0?`## ✅ ${(0,i.FV)((0,b.ow)(c))}
`:`${j(c.failure)}
**${(0,i.FV)((0,b.ow)(c))}**
`,F(c.stages),O(c),(0,r.ym)(c),...c.stages.flatMap(_.C),...c.stages.flatMap(W),z(c),U(c.stages)].filter(x=>x!=="").join(`
`)}function M(c){return`${j(c)}
${ee(c)}`}function j({message:c,hint:y}){return`## ❌ ${(0,i.FV)((0,w.ml)(ae(c),300))}${y===""?"":` → ${(0,i.FV)((0,w.ml)(y.replaceAll(`
`," "),300))}`}
`}function g(c,y){const x=`## 📋 ${(0,i.FV)(`Plan for ${c.app} ${c.version}`)}
`,D=c.stages.flatMap(({stage:B,planHash:A})=>A===void 0?[]:[[(0,i.FV)(B),(0,i.aY)(A)]]),S=Z(c).map(ee);return[x,(0,i.zH)("Every step",y.split(`
`)),(0,i.Qj)(["Stage","Plan hash"],D),...S].join(`
`)}function F(c){const y=c.map(({stage:x,subject:D,state:S,ms:B,outcome:A,failure:P})=>[(0,i.FV)(x),`${w.Z8[S]??""} ${S}${l(A)}`,(0,i.FV)((0,w.ml)(D,200)),S==="skipped"?"":(0,V.a)(B),P===void 0?"":(0,i.
FV)((0,w.ml)(ae(P.message),300))]);return(0,i.Qj)(["Stage","Result","What","Time","Why"],y)}function l(c){return c?.rolledBack===!0?", rolled back":c?.rolledBack===!1?", <b>not rolled back</b>":""}function O({
images:c}){const y=Object.entries(c).map(([x,{name:D,digest:S,tags:B}])=>[(0,i.FV)(x),S===void 0?(0,i.aY)(D):(0,i.aY)(`${D}@${S}`),B.map(A=>(0,i.aY)(A)).join(" ")]);return(0,i.Qj)(["Image","Digest","T\
ags"],y)}function W(c){const{record:y,rulings:x,outcome:D}=c;if(y===void 0)return[];const{environment:S,state:B,url:A,version:P,commit:ne,images:re,previous:ce,reason:ue}=y,te=Object.entries(re).map(([
H,q])=>[(0,i.FV)(H),Y(q),ce[H]===void 0?"":Y(ce[H])]),le=Object.entries(ce).filter(([H])=>re[H]===void 0),$e=(x??[]).map(({rule:H,verdict:q,text:se})=>[H,q,se].map(i.FV)),pe=[...D?.steps??[],...D?.undone??
[]].filter(({state:H})=>H!=="skipped");return[`### ${w.Z8[B]??""} ${A===""?(0,i.FV)(S):(0,i.nf)(S,A)}: ${(0,i.FV)(B)}
`,`${(0,i.FV)(P)} at ${(0,i.aY)(ne.slice(0,12))}${ue===""?"":`: ${(0,i.FV)(ue)}`}
`,(0,i.Qj)(["Image","This deploy","Before"],[...te,...le.map(([H,q])=>[(0,i.FV)(H),"",Y(q)])]),K(c),(0,i.Qj)(["Rule","Verdict",""],$e),(0,i.Qj)(["Step","Result","Time"],pe.map(({title:H,state:q,ms:se,
attempts:ie})=>[(0,i.FV)(H),`${w.Z8[q]??""} ${q}${ie>1?`, attempt ${ie}`:""}`,(0,V.a)(se)]))]}function K(c){const y=N(c);return["before","during","after"].flatMap(S=>[`**${S[0]?.toUpperCase()}${S.slice(
1)}**`,"",...y.filter(B=>B.phase===S).map(({text:B,state:A,by:P})=>{const ne=A==="not checked"?": <i>not checked</i>":P===""?"":`: ${(0,i.FV)((0,w.ml)(P,200))}`;return`- [${A==="done"?"x":" "}] ${A===
"failed"?"❌ ":""}${(0,i.FV)(B)}${ne}`}),""]).join(`
`)}function Y(c){const y=c.indexOf("@");return y<0?(0,i.aY)(c):`<span title="${c.slice(0,y).replace(/[^\w./:-]/g,"")}">${(0,i.aY)((0,h.VK)(c.slice(y+1)))}</span>`}function z(c){return Z(c).map(ee).join(
`
`)}function Z({stages:c,failure:y}){const x=c.flatMap(D=>[...(0,p.s)(D),...D.outcome?.warnings??[]]);return[...new Set([...x,...y===void 0?[]:[y]])]}function ee({kind:c,message:y,hint:x,place:D,details:S}){
const[B="",...A]=y.split(`
`),P=D===void 0?"":` ${(0,i.aY)([D.file,D.line].filter(Boolean).join(":"))}`;return[`### ${(0,i.FV)($.qE[c].title)} (${c})${P}
`,`${[B,...A].map(i.FV).join("<br>")}
`,x===""?"":`> ${(0,i.FV)(x)}
`,S.length===0?"":(0,i.zH)(`Evidence: ${S.length} lines`,fe(S))].filter(ne=>ne!=="").join(`
`)}function fe(c){let y=d;const x=[];for(const S of c.toReversed()){const B=(0,w.ml)(S,500);if(y-=B.length+1,y<0)break;x.unshift(B)}const D=c.length-x.length;return D>0?[`… ${D} lines left out …`,
...x]:x}function U(c){const y=c.flatMap(({stage:x,state:D,notes:S})=>D==="skipped"?[]:S.map(B=>`${x}: ${B}`));return y.length===0?"":(0,i.zH)(`Notes: ${y.length}`,y.slice(0,200))}const ae=c=>c.split(`\

`)[0]??""}),44639:((Q,C,u)=>{u.d(C,{Bg:()=>i,UH:()=>p,failureText:()=>N,ow:()=>r});var h=u(68415),V=u(48165),$=u(62547),T=u(11983);function N(b,d=T.pj){const{kind:f,message:M,hint:j,details:g,place:F}=b,
[l="",...O]=M.split(`
`);return[`${d.bad(`✗ ${V.qE[f].title}`)} (${f}): ${d.bold(l)}`,...O.map(W=>`  ${W}`),...F===void 0?[]:[`  at ${[F.file,F.line,F.column].filter(Boolean).join(":")}`],...E(b).map(W=>`  because: ${W}`),
...g.map(W=>d.dim(`  │ ${W}`)),...j===""?[]:[`  → ${j}`],""].join(`
`)}function E(b){const d=[];let f=b.cause;for(let M=0;f instanceof Error&&M<5;M++){const j=(0,T.TN)(f.message);j!==""&&!b.message.includes(j)&&!d.includes(j)&&d.push(j),f=f.cause}return d}function p(b,d=T.
pj,f=!1){const M=b.stages.flatMap($.s),j=b.failure===void 0||M.includes(b.failure)?[]:[b.failure];return["",d.bold(r(b,f)),...b.stages.map(g=>w(g,d,f)),...Object.entries(b.images).map(([g,{name:F,digest:l}])=>`\
  ${g}: ${F}${l?`@${l}`:""}`),...[...M,...j].flatMap(g=>["",N(g,d).trimEnd()]),""].join(`
`)}function r(b,d=!1){const{app:f,version:M,sha:j,ms:g}=b;return`${[f,M].filter(l=>l!=="").join(" ")} (${j.slice(0,7)}): ${_(i(b),d)} in ${(0,h.a)(g)}`}function i({stages:b,failure:d}){return b.some(({
state:f})=>f==="superseded")?"superseded":d?.kind==="cancelled"?"cancelled":d!==void 0?"failed":b.length>0&&b.every(({state:f})=>f==="skipped")?"skipped":"succeeded"}function _(b,d){return d&&b==="suc\
ceeded"?"planned":b}function w(b,d,f){const{stage:M,subject:j,state:g,ms:F,outcome:l,notes:O}=b,W=g==="succeeded"?d.good:g==="failed"?d.bad:d.warn,K=g==="skipped"?"":` ${(0,h.a)(F)}`,Y=l?.rolledBack===
!0?", rolled back":l?.rolledBack===!1?", NOT rolled back":"",z=l?.held===void 0?"":`, held at ${l.held}`,Z=g==="skipped"&&O[0]!==void 0?`: ${O[0]}`:"",ee=j===""||j===M?"":` ${d.dim((0,T.TN)(j))}`;return`\
  ${W(`${T.Z8[g]} ${M}`)}${ee} ${_(g,f)}${Y}${z}${Z}${K}`}})};export{De as id,Le as ids,Be as modules};

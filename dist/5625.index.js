const gn=5625,hn=[5625,4639],wn={53871:((J,x,$)=>{$.d(x,{Bc:()=>m,VK:()=>O,m:()=>M});var y=$(48165);const T=/^sha256:[0-9a-f]{64}$/;function m(_){return T.test(_)}function M(_,g="digest"){const f=_.trim();
if(m(f))return f;throw new y.HR("usage",`${g}: expected sha256: and 64 hex digits, got ${JSON.stringify(_.slice(0,100))}.`)}function O(_){return _.replace(/^sha256:/,"").slice(0,12)}}),68415:((J,x,$)=>{
$.d(x,{E:()=>m,a:()=>M});var y=$(48165);const T={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function m(O,_="duration"){const g=[...O.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],f=g.reduce((r,[,d,h])=>r+Number(d)*
(T[h]??0),0);if(g.length===0||g.map(([r])=>r).join("")!==O.trim()||!Number.isSafeInteger(Math.round(f)))throw new y.HR("usage",`${_}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(
O)}.`);return Math.round(f)}function M(O){if(O<1e3)return`${Math.round(O)}ms`;if(O<6e4)return`${(O/1e3).toFixed(1).replace(/\.0$/,"")}s`;const _=Math.floor(O/6e4),g=Math.round(O%6e4/1e3);return _<60?`${_}\
m ${g}s`:`${Math.floor(_/60)}h ${_%60}m`}}),72779:((J,x,$)=>{$.d(x,{X:()=>T,l:()=>y});function y(m){return m!==null&&typeof m=="object"&&"about"in m&&m.about==="gate report"?m:void 0}function T({covered:m,
total:M}){return M===0?void 0:Math.floor(m/M*1e4)/100}}),86491:((J,x,$)=>{$.d(x,{D:()=>O,I:()=>m});var y=$(48165);const T=["passed","failed","not run","unconcerned"];function m(f){return JSON.stringify(
f.map(r=>({...r,report:r.report&&M(r.report)})))}function M(f){const{tests:r,coverage:d,findings:h}=f;return{...f,tests:r&&{...r,failures:[],slowest:[],flakyNames:[]},coverage:d&&{...d,files:[],changed:d.
changed&&{...d.changed,missed:[]}},findings:h&&{...h,list:[]}}}function O(f){const r=g(f);if(Array.isArray(r)&&r.every(_))return r;throw new y.HR("usage",`gates: ${JSON.stringify(f.slice(0,80))} is no\
t the output gates of a job.`,{hint:"Write gates: ${{ needs.quality.outputs.gates }}, or leave it out."})}function _(f){const{gate:r,state:d,attempts:h,report:k}=f??{};return typeof r=="string"&&typeof h==
"number"&&T.includes(d??"")&&(k===null||typeof k=="object"&&k.about==="gate report")}function g(f){try{return JSON.parse(f)}catch{return}}}),88346:((J,x,$)=>{$.d(x,{FV:()=>y,Qj:()=>M,aY:()=>T,nf:()=>m,
zH:()=>O});function y(g){return _(g).replace(/[\\`*_{}[\]()#+!|~-]/g,f=>`&#${f.charCodeAt(0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function T(g){return`<cod\
e>${_(g).replace(/[|`*_~\\[\]@]/g,f=>`&#${f.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}function m(g,f){const r=URL.parse(f);return r!==null&&(r.protocol==="https:"||r.protocol==="http:")?`<a href="${_(
r.href)}">${y(g)}</a>`:y(g)}function M(g,f){if(f.length===0)return"";const r=d=>`| ${d.join(" | ")} |`;return[r(g),r(g.map(()=>"---")),...f.map(r),""].join(`
`)}function O(g,f){const r=f.map(d=>_(d)).join(`
`);return`<details><summary>${_(g)}</summary>

<pre>${r}</pre>

</details>
`}function _(g){return g.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}}),50445:((J,x,$)=>{$.d(x,{F:()=>T,W:()=>y});
function y(m){return typeof m=="string"?m:"secret"in m?`‹secret ${m.secret}›`:"late"in m?`‹${m.late}.${m.output}›`:m.join.map(y).join("")}const T="‹scratch›"}),95625:((J,x,$)=>{$.d(x,{s:()=>dn,
N:()=>fn});var y=$(48165),T=$(51986);function m({stages:e}){return e.flatMap(({plan:n,outcome:t})=>(t?.steps??[]).flatMap(({id:s,output:i})=>{const o=n?.steps.find(a=>a.id===s);return i===void 0||o===
void 0?[]:O(`${i.stdout}
${i.stderr}`,o)}))}const M=new RegExp("\x1B\\[[0-9;]*m","g");function O(e,n){const t=e.replace(M,""),[,s]=/^ *\d+ warnings? found.*$([\s\S]*)/m.exec(t)??[];return s===void 0||n.do!=="exec"?[]:[...s.matchAll(
/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)].map(([,o="",a="",c])=>({rule:o,message:a,file:_(n),line:Number(c)}))}function _({argv:e,cwd:n}){const t=e.map(o=>typeof o=="string"?o:""),i=t.find(o=>o.startsWith(
"--file="))?.slice(7)??(t.includes("--file")?t[t.indexOf("--file")+1]??"":"Dockerfile");return typeof n=="string"&&i.startsWith(`${n}/`)?i.slice(n.length+1):i}var g=$(68415),f=$(72779),r=$(88346),d=$(
11983);function h(e){return B(e).flatMap(({report:n,advisory:t})=>{const s=t?"warning":"error",i=(n.tests?.failures??[]).map(({name:a,message:c,file:l,line:p})=>({level:s,title:(0,d.ml)(`${n.gate}: ${a}`,
200),message:c===""?"The test failed.":c,...D(l,p)})),o=(n.findings?.list??[]).filter(({level:a})=>a!=="note").map(({level:a,rule:c,message:l,file:p,line:u,column:w})=>({level:a==="error"?s:"warning",
title:(0,d.ml)(`${n.gate}: ${c}`,200),message:l===""?c:l,...D(p,u),...u>0&&w>0?{column:w}:{}}));return[...i.sort((a,c)=>+("file"in c)-+("file"in a)),...o]})}function k(e){const n=(e.outcome?.steps??[]).
filter(({id:o})=>/^gate\.[^.]+$/.test(o));if(n.length===0)return[];const t=B([e]).map(({report:o})=>o),s=n.map(o=>j(o,t.find(({gate:a})=>`gate.${a}`===o.id),e)),i=e.told?.score;return[`### Gates${i===
void 0||i===""?"":`: score ${(0,r.FV)(i)} of 100`}
`,(0,r.Qj)(["Gate","Result","Tests","Coverage","Changed lines","Findings","Time"],s),...t.flatMap(V)]}function j(e,n,t){const{id:s,attempts:i,ms:o}=e,a=t.outcome?.steps.find(v=>v.id===`${s}.report`),c=e.
state==="done"&&a?.state==="failed"?"failed":e.state,l=c==="done"&&i>1?`, <b>flaky</b>: attempt ${i}`:"",{tests:p,coverage:u,findings:w}=n??{},b=u?.changed;return[(0,r.FV)(s.replace("gate.","")),`${d.
Z8[c]??""} ${c}${l}`,p?(0,r.FV)(N(p)):"",u?S((0,f.X)(u)):"",b?`${S((0,f.X)(b))} of ${b.total}`:"",w?`${w.errors+w.warnings+w.notes} new, ${w.existing} known, ${w.fixed} fixed`:"",c==="skipped"?"":(0,g.
a)(o)]}function V({gate:e,tests:n,coverage:t,findings:s}){const i=(a,c)=>a===""?"":` (${a}${c>0?`:${c}`:""})`;return[["failed tests",(n?.failures??[]).map(({name:a,message:c,file:l,line:p})=>`${a}${i(
l,p)}: ${c}`)],["flaky tests",n?.flakyNames??[]],["slowest tests",(n?.slowest??[]).filter(({seconds:a})=>a>=.001).map(({name:a,seconds:c})=>`${(0,g.a)(c*1e3)} ${a}`)],["new findings",(s?.list??[]).map(
({level:a,rule:c,message:l,file:p,line:u})=>`${a} ${c}${i(p,u)}: ${l}`)],["changed lines that no test runs",(t?.changed?.missed??[]).map(({path:a,line:c})=>`${a}:${c}`)],["coverage by file",(t?.files??
[]).slice(0,100).map(a=>`${S((0,f.X)(a)).padStart(8)} ${a.path}`)]].flatMap(([a,c])=>c.length===0?[]:[(0,r.zH)(`${e}: ${a} (${c.length})`,c.map(l=>(0,d.ml)(l,300)))])}function N({total:e,passed:n,failed:t,
skipped:s,flaky:i}){return[`${n} of ${e} passed`,t>0?`${t} failed`:"",s>0?`${s} skipped`:"",i>0?`${i} flaky`:""].filter(a=>a!=="").join(", ")}function B(e){return e.flatMap(({outcome:n,plan:t})=>(n?.steps??
[]).flatMap(({id:s,output:i})=>{const o=(0,f.l)(i?.value),a=t?.steps.find(c=>c.id===s)?.advisory===!0;return o===void 0?[]:[{report:o,advisory:a}]}))}const S=e=>e===void 0?"–":`${e} %`,D=(e,n)=>e===
""?{}:{file:e,...n>0?{line:n}:{}},W=10;function L(e){const n=e.stages.flatMap(({stage:c,failure:l,outcome:p,record:u})=>{const w=u!==void 0?[]:p?.steps.flatMap(E=>E.failure===void 0?[]:[E.failure])??[],
b=new Set(p?.warnings);return[...l===void 0?[]:[l],...w.filter(E=>!b.has(E))].map(E=>({stage:c,failure:E}))}),t=e.failure===void 0?[]:[{stage:"",failure:e.failure}],s=e.stages.flatMap(({stage:c,outcome:l})=>(l?.
warnings??[]).map(p=>({stage:c,failure:p}))),i=h(e.stages),o=(c,l)=>[...i.filter(p=>p.level===l),...H(c).map(p=>U(p,l))],a=m(e).map(({rule:c,message:l,file:p,line:u})=>({level:"warning",title:`Build c\
heck ${c}`,message:l,file:p,line:u}));return[...P(o([...n,...t],"error"),"error"),...P([...o(s,"warning"),...a],"warning")]}function H(e){const n=new Set;return e.filter(({failure:t})=>{const{message:s,
place:i}=t,o=JSON.stringify([s,i]);return!n.has(o)&&n.add(o)})}function P(e,n){const t=e.length>W?e.slice(0,W-1):e,s=e.length-t.length,i={level:n,title:"And more",message:`${s} more are in the log and\
 in the summary.`};return[...t,...s>0?[i]:[]]}function U({stage:e,failure:n},t){const{kind:s,message:i,hint:o,place:a}=n,c=e===""?"":`${e}: `;return{level:t,title:`${c}${y.qE[s].title}`,message:o===""?
i:`${i}
${o}`,...a}}var he=$(77598),C=$(50445);function se(e){const n=(0,C.W)(e),t=(0,he.createHash)("sha256").update(n).digest("hex").slice(0,12);return`‹${n.length} characters, sha256 ${t}›`}function we(e){
const n=e.steps.map(t=>t.do==="write"?{...t,content:se(t.content)}:t);return{...e,steps:n}}var A=$(44639);function Z(e){const{app:n,version:t,ref:s,sha:i,images:o,stages:a,failure:c,ms:l}=e;return _e(
{result:(0,A.Bg)(e),app:n,version:t,ref:s,sha:i,ms:l,images:o,stages:a.map(be),...Y(c)})}function be({plan:e,outcome:n,failure:t,...s}){return{...s,...e===void 0?{}:{plan:we(e)},...n===void 0?{}:{outcome:ye(
n)},...Y(t)}}function ye({steps:e,undone:n,warnings:t,failure:s,...i}){return{...i,steps:e.map(ie),undone:n.map(ie),warnings:t.map(y.xV),...Y(s)}}function ie({output:e,failure:n,...t}){return{...t,...Y(
n)}}const Y=e=>e===void 0?{}:{failure:(0,y.xV)(e)},_e=e=>JSON.parse(JSON.stringify(e)),ke=5e3;function Oe(e,n){const t=new Map;let s,i=!1;const o=()=>{i&&n.close(),i=!1},a=(u,w)=>{i||n.open(u),i=!0,w()},
c=({title:u,waiting:w,left:b})=>{b>0&&a(u,()=>e.line(`… ${b} lines left out …`));for(const v of w.splice(0))a(u,v)},l=(u,w)=>{const b=t.get(u);if(b===void 0)return w();if(u===s)return a(b.title,w);
b.waiting.push(w),!(b.waiting.length<=ke)&&(b.waiting.shift(),b.left++)},p=()=>{const[u]=t;s!==void 0||u===void 0||(s=u[0],c(u[1]))};return{start(u,w){t.set(u,{title:w,waiting:[],left:0}),p()},output:(u,w)=>l(
u,()=>e.output("",w)),line:(u,w)=>l(u,()=>e.line(w)),end(u,w){const b=t.get(u);t.delete(u),o(),b!==void 0&&c(b),o(),e.line(w),u===s&&(s=void 0),p()},between(u){o(),e.line(u)}}}function je(e,n=d.pj){const t=e.
fold===void 0?Me(e,n):Oe(e,e.fold),s=new Map;return i=>{switch(i.type){case"output":return t.output(i.step,i.text);case"started":return t.start(i.step,`${i.undo?"Undo: ":""}${i.title}`);case"progress":
for(const o of Ne(i,s))t.line(i.step,n.dim(o));return;case"retry":return t.line(i.step,n.warn(xe(i)));case"ended":return Te(s,i.outcome.id),t.end(i.outcome.id,Se(i.outcome,n,i.undo===!0));default:return t.
between(ve(i,n))}}}function Me(e,n){return{start:(t,s)=>e.line(`  ▸ ${s}`),output:(t,s)=>e.output(`    ${t} │ `,s),line:(t,s)=>e.line(`    ${n.dim(`${t} │`)} ${s}`),end:(t,s)=>e.line(`  ${s}`),between:t=>e.
line(t)}}function Ne({step:e,subjects:n},t){return n.flatMap(({name:s,verdict:i,reasons:o})=>{const a=`${e}
${s}`,c=`${d.Z8[i]} ${(0,d.TN)(s)} ${i}${o.length>0?`: ${(0,d.TN)(o.join("; "))}`:""}`;return t.get(a)===c?[]:(t.set(a,c),[c])})}function Te(e,n){for(const t of e.keys())t.startsWith(`${n}
`)&&e.delete(t)}function xe({attempt:e,delay:n,failure:t}){return`↻ attempt ${e} in ${(0,g.a)(n)} after ${t.kind}: ${(0,d.TN)(t.message)}`}function Se({title:e,state:n,attempts:t,ms:s,failure:i},o,a){
const c=t>1?` (attempt ${t})`:"",l=n==="skipped"||n==="kept"?"":` ${(0,g.a)(s)}`,p=`${d.Z8[n]} ${a?"Undo: ":""}${e}${c}${l}`,u=i===void 0?"":`: ${(0,d.TN)(i.message).replace(`${e}: `,"")}`;return n===
"failed"?o.bad(`${p}${u}`):n==="done"?o.good(p):o.warn(`${p} ${n}`)}function ve(e,n){if(e.type==="note"){const l={info:n.dim,warning:n.warn,error:n.bad}[e.level];return l(`  ${{info:"i",warning:"!",error:"\
✗"}[e.level]} ${e.text}`)}if(e.type==="hold")return n.dim(`  ⚿ ${e.name} ${e.state}${e.text===""?"":`: ${e.text}`}`);const{stage:t,subject:s,state:i,why:o}=e,a=s===""||s===t?"":`: ${(0,d.TN)(s)}`;
return i==="started"?n.bold(`▶ ${t}${a}`):(i==="succeeded"?n.good:i==="failed"?n.bad:n.warn)(`${d.Z8[i]} ${t} ${i}${o===void 0?"":`: ${(0,d.TN)(o)}`}`)}var Ee=$(86491);function oe({stages:e}){const n=e.
flatMap(({outcome:t})=>t?.steps??[]);return new Map(n.flatMap(({id:t,output:s})=>{const i=s?.value;return t.startsWith("sizes.")&&i?[[t.slice(6),i]]:[]}))}function Fe(e){return Object.fromEntries([...oe(
e)].map(([n,{platforms:t}])=>[n,Object.fromEntries(t.map(({platform:s,digest:i})=>[s,i]))]))}function Ve(e){const n=[...oe(e)].flatMap(([t,{platforms:s,before:i}])=>s.map(({platform:o,digest:a,size:c,
layers:l})=>{const p=i?.platforms.find(u=>u.platform===o);return[(0,r.FV)(t),(0,r.FV)(o),(0,r.aY)(a),ae(c),String(l),p===void 0?"new":`${Be(c-p.size)} against ${(0,r.aY)(i?.name??"")}`]}));return(0,r.
Qj)(["Image","Platform","Digest","Size","Layers","Difference"],n)}function Be(e){return e===0?"none":`${e>0?"+":"−"}${ae(Math.abs(e))}`}function ae(e){if(e<1e3)return`${e} B`;const[n,t]=e<1e6?["kB",
1e3]:e<1e9?["MB",1e6]:["GB",1e9];return`${(e/Number(t)).toFixed(1)} ${n}`}function K(e){return e.stages.map(t=>{if(t.plan!==void 0)return Je(t.plan,t.planHash);const s=t.failure?.message??t.notes[0]??
"";return`${t.stage}: ${t.state}${s===""?"":`: ${(0,d.TN)(s)}`}
`}).join(`
`)}function Je(e,n){const t=e.steps.length===0?["  (nothing to do)"]:[];return[`${e.stage}: ${(0,d.TN)(e.subject)}`,...e.steps.flatMap((s,i)=>Le(s,`  ${i+1}. `)),...t,...(e.changes??[]).map(s=>`  chan\
ge: ${(0,d.TN)(s)}`),...e.notes.map(s=>`  note: ${(0,d.TN)(s)}`),...Object.entries(e.values).map(([s,i])=>`  = ${s}: ${(0,d.TN)(i)}`),...n===void 0?[]:[`  hash: ${n}`],""].join(`
`)}function mn(e){return e.map(({topic:n,step:t,why:s})=>`  ? ${n}: ${s??t.title}: ${Q(t)}
`).join("")}function Le(e,n){const t=" ".repeat(n.length),s=e.after===void 0?"":e.after.length===0?" [at once]":` [after ${e.after.join(", ")}]`,i=[e.at===void 0?"":` at ${e.at}`,e.advisory?" (advisor\
y)":""].join("");return[`${n}${e.id}${s}${i}: ${e.title}`,`${t}${Q(e)}`,...Re(e).map(o=>`${t}${o}`),...De(e.undo).map(o=>`${t}${o}`)]}function Q(e){switch(e.do){case"exec":return`$ ${e.argv.map(We).join(
" ")}${e.cwd===void 0?"":`  (in ${(0,C.W)(e.cwd)})`}`;case"http":return`${e.method} ${I(e.url)}${e.body===void 0?"":`  with ${I(e.body)}`}`;case"write":return`write ${(0,C.W)(e.path)} (${(e.mode??384).
toString(8)}): ${se(e.content)}`;case"call":return`call ${e.operation} ${re(e.input)}`;case"wait":return`wait for ${e.judge.name}, every ${(0,g.a)(e.every)}, at most ${(0,g.a)(e.deadline)}: ${re(e.judge.
data)}`}}function Re(e){if(e.do!=="exec")return[];const n=Object.entries(e.env??{}).map(([t,s])=>`env ${t}=${I(s)}`);return e.stdin===void 0?n:[...n,`stdin ${I(e.stdin)}`]}function De(e){if(e===void 0)
return[];switch(e.way){case"keep":return[`back: kept, ${e.why}`];case"barrier":return[`back: none, ${e.why}`];case"restore":return[`back: restore ${e.restore.name}`];case"steps":return e.steps.map(n=>`\
back: ${n.title}: ${Q(n)}`)}}function We(e){const n=I(e);return/^[\w@%+=:,./‹›-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}function I(e){return(0,C.W)(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
n=>JSON.stringify(n).slice(1,-1))}function re(e){return JSON.stringify(e,(n,t)=>Ae(t)?(0,C.W)(t):t)}function Ae(e){return typeof e!="object"||e===null||Array.isArray(e)?!1:"secret"in e||"late"in e&&"o\
utput"in e||"join"in e}var Ce=$(53871);const Ie=[{phase:"before",text:"The images are there",step:/^compose\.pull$|^pull/},{phase:"before",text:"A backup was made",step:/^before\.\d+\.(?!migrate)/},{phase:"\
before",text:"The database was migrated",step:/^before\.\d+\.migrate$|^kubernetes\.hooks$/},{phase:"during",text:"The change was made",step:/^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/},
{phase:"during",text:"Our digest is what runs",step:/^verify$|\.restore\.verify$/},{phase:"after",text:"It is healthy",step:/^probe\.health$/},{phase:"after",text:"It is ready",step:/^probe\.ready$/},
{phase:"after",text:"The smoke test passes",step:/^probe\.smoke$/},{phase:"after",text:"It stayed good",step:/^stable$/}];function Pe({outcome:e,rulings:n=[],record:t}){const s=e?.steps??[],i=n.filter(
({verdict:c})=>c==="denied"||c==="superseded"),o={phase:"before",text:"The rules allow it",state:n.length===0?"not checked":"done",by:i.length>0?`set aside: ${i.map(({rule:c})=>c).join(", ")}`:n.map(({
rule:c})=>c).join(", ")},a={phase:"after",text:"It is recorded",state:t===void 0?"not checked":"done",by:t===void 0?"":`record ${t.id}: ${t.state}`};return[o,...Ie.map(c=>Ye(c,s)),a]}function Ye({phase:e,
text:n,step:t},s){const i=s.filter(({id:a,state:c})=>t.test(a)&&c!=="skipped"),o=i.find(({state:a})=>a==="failed");return o!==void 0?{phase:e,text:n,state:"failed",by:o.title}:i.length===0?{phase:e,text:n,
state:"not checked",by:""}:{phase:e,text:n,state:"done",by:[...new Set(i.map(({title:a})=>a))].slice(0,3).join(", ")}}var ze=$(62547);const He=2e4;function Ue(e){return[`## ${e.failure===void 0?"✅":
"❌"} ${(0,r.FV)((0,A.ow)(e))}
`,ce(e.stages),ue(e),Ve(e),...e.stages.flatMap(k),...e.stages.flatMap(Qe),fe(e),qe(e.stages)].filter(t=>t!=="").join(`
`)}function Ze(e,n){const t=`## 📋 ${(0,r.FV)(`Plan for ${e.app} ${e.version}`)}
`,s=e.stages.flatMap(({stage:o,planHash:a})=>a===void 0?[]:[[(0,r.FV)(o),(0,r.aY)(a)]]),i=de(e).map(le);return[t,(0,r.zH)("Every step",n.split(`
`)),(0,r.Qj)(["Stage","Plan hash"],s),...i].join(`
`)}function ce(e){const n=e.map(({stage:t,subject:s,state:i,ms:o,outcome:a,failure:c})=>[(0,r.FV)(t),`${d.Z8[i]??""} ${i}${Ke(a)}`,(0,r.FV)((0,d.ml)(s,200)),i==="skipped"?"":(0,g.a)(o),c===void 0?"":(0,r.
FV)((0,d.ml)(en(c.message),300))]);return(0,r.Qj)(["Stage","Result","What","Time","Why"],n)}function Ke(e){return e?.rolledBack===!0?", rolled back":e?.rolledBack===!1?", <b>not rolled back</b>":""}function ue({
images:e}){const n=Object.entries(e).map(([t,{name:s,digest:i,tags:o}])=>[(0,r.FV)(t),i===void 0?(0,r.aY)(s):(0,r.aY)(`${s}@${i}`),o.map(a=>(0,r.aY)(a)).join(" ")]);return(0,r.Qj)(["Image","Digest","T\
ags"],n)}function Qe(e){const{record:n,rulings:t,outcome:s}=e;if(n===void 0)return[];const{environment:i,state:o,url:a,version:c,commit:l,images:p,previous:u,reason:w}=n,b=Object.entries(p).map(([F,R])=>[
(0,r.FV)(F),G(R),u[F]===void 0?"":G(u[F])]),v=Object.entries(u).filter(([F])=>p[F]===void 0),E=(t??[]).map(({rule:F,verdict:R,text:te})=>[F,R,te].map(r.FV)),$n=[...s?.steps??[],...s?.undone??[]].filter(
({state:F})=>F!=="skipped");return[`### ${d.Z8[o]??""} ${a===""?(0,r.FV)(i):(0,r.nf)(i,a)}: ${(0,r.FV)(o)}
`,`${(0,r.FV)(c)} at ${(0,r.aY)(l.slice(0,12))}${w===""?"":`: ${(0,r.FV)(w)}`}
`,(0,r.Qj)(["Image","This deploy","Before"],[...b,...v.map(([F,R])=>[(0,r.FV)(F),"",G(R)])]),Ge(e),(0,r.Qj)(["Rule","Verdict",""],E),(0,r.Qj)(["Step","Result","Time"],$n.map(({title:F,state:R,ms:te,attempts:ge})=>[
(0,r.FV)(F),`${d.Z8[R]??""} ${R}${ge>1?`, attempt ${ge}`:""}`,(0,g.a)(te)]))]}function Ge(e){const n=Pe(e);return["before","during","after"].flatMap(i=>[`**${i[0]?.toUpperCase()}${i.slice(1)}**`,"",...n.
filter(o=>o.phase===i).map(({text:o,state:a,by:c})=>{const l=a==="not checked"?": <i>not checked</i>":c===""?"":`: ${(0,r.FV)((0,d.ml)(c,200))}`;return`- [${a==="done"?"x":" "}] ${a==="failed"?"❌ ":
""}${(0,r.FV)(o)}${l}`}),""]).join(`
`)}function G(e){const n=e.indexOf("@");return n<0?(0,r.aY)(e):`<span title="${e.slice(0,n).replace(/[^\w./:-]/g,"")}">${(0,r.aY)((0,Ce.VK)(e.slice(n+1)))}</span>`}function fe(e){return de(e).map(le).
join(`
`)}function de({stages:e,failure:n}){const t=e.flatMap(s=>[...(0,ze.s)(s),...s.outcome?.warnings??[]]);return[...new Set([...t,...n===void 0?[]:[n]])]}function le({kind:e,message:n,hint:t,place:s,details:i}){
const[o="",...a]=n.split(`
`),c=s===void 0?"":` ${(0,r.aY)([s.file,s.line].filter(Boolean).join(":"))}`;return[`### ${(0,r.FV)(y.qE[e].title)} (${e})${c}
`,`${[o,...a].map(r.FV).join("<br>")}
`,t===""?"":`> ${(0,r.FV)(t)}
`,i.length===0?"":(0,r.zH)(`Evidence: ${i.length} lines`,Xe(i))].filter(l=>l!=="").join(`
`)}function Xe(e){let n=He;const t=[];for(const i of e.toReversed()){const o=(0,d.ml)(i,500);if(n-=o.length+1,n<0)break;t.unshift(o)}const s=e.length-t.length;return s>0?[`… ${s} lines left out …`,
...t]:t}function qe(e){const n=e.flatMap(({stage:t,state:s,notes:i})=>s==="skipped"?[]:i.map(o=>`${t}: ${o}`));return n.length===0?"":(0,r.zH)(`Notes: ${n.length}`,n.slice(0,200))}const en=e=>e.split(
`
`)[0]??"",nn=5e4;function tn(e){const n=e.stages.map(({stage:a})=>a).join(" ");if(n==="")return"";const s=[`### ${`${d.Z8[(0,A.Bg)(e)]??""} ${(0,r.FV)((0,A.ow)(e))}`}
`,ce(e.stages),...e.stages.flatMap(k),...e.stages.flatMap(sn),ue(e),fe(e),(0,r.zH)("The plan",K(e).trimEnd().split(`
`))].filter(a=>a!=="");let i=[],o="";for(const a of s){const c=[...i,a],l=$e(e.app,n,c.length<s.length?[...c,pe]:c);Buffer.byteLength(l)>nn||(i=c,o=i.length===s.length?l:$e(e.app,n,[...i,pe]))}return o}
const pe=`<sub>More in the summary of the job.</sub>
`;function $e(e,n,t){return JSON.stringify({app:e,part:n,text:t.join(`
`)})}function sn({stage:e,outcome:n}){if(e!=="scan")return[];const t=n?.steps.find(({id:i})=>i==="scan.keep")?.output?.value,s=t!==null&&typeof t=="object"&&"summary"in t?t.summary:void 0;return typeof s==
"string"?[s]:[]}const X=5e5;function on(e){const{images:n,stages:t,failure:s,version:i}=e,a=t.filter(({record:b})=>b!==void 0).at(-1)?.record,c=Object.entries(n),l=c.flatMap(([b,{name:v,digest:E}])=>E===
void 0?[]:[{id:b,name:v,digest:E}]),p=a?.state==="succeeded"?q(a.images):q(a?.previous),u=cn(t),w=Object.fromEntries(l.map(({id:b,digest:v})=>[b,v]));return{result:(0,A.Bg)(e),"failure-kind":s?.kind??
"",version:i||(a?.version??""),stages:JSON.stringify(Object.fromEntries(t.map(({stage:b,state:v})=>[b,v]))),digests:JSON.stringify(a===void 0?w:p),digest:l.length===1?l[0]?.digest??"":ee(u,"containeri\
mage.digest"),imageid:ee(u,"containerimage.config.digest")||ee(u,"containerimage.digest"),metadata:u===""?"":me(u),images:l.map(({id:b,name:v,digest:E})=>`${b}=${v}@${E}`).join(`
`),"platform-digests":JSON.stringify(Fe(e)),sbom:un(t).join(`
`),tags:c.flatMap(([,{name:b,tags:v}])=>v.map(E=>`${b}:${E}`)).join(`
`),"release-url":z(t,"release-url"),gates:e.gates===void 0?"":(0,Ee.I)(e.gates),score:z(t,"score"),"score-file":z(t,"score-file"),"quality-folder":z(t,"quality-folder"),environment:a?.environment??"",
url:a?.url??"","deployment-id":a?.id??"","previous-digests":JSON.stringify(q(a?.previous)),"plan-hash":an(t),legs:JSON.stringify({include:e.legs??[]}),plan:me(K(e)),section:tn(e),report:rn(e)}}function an(e){
const n=e.filter(({stage:s,planHash:i})=>i&&(s==="deploy"||s==="rollback"));return(n.length>0?n:e.slice(-1)).map(({planHash:s=""})=>s).join(",")}function z(e,n){return e.findLast(({told:t})=>t?.[n]!==
void 0)?.told?.[n]??""}function q(e){const n=Object.entries(e??{}).map(([t,s])=>[t,s.slice(s.indexOf("@")+1)]);return Object.fromEntries(n.filter(([,t])=>t?.startsWith("sha256:")))}function me(e){return e.
length<=X?e:`${e.slice(0,X)}
… cut …
`}function rn(e){const n=JSON.stringify(Z(e));if(n.length<=X)return n;const t=e.stages.map(({plan:s,outcome:i,...o})=>o);return JSON.stringify(Z({...e,stages:t}))}function cn(e){return e.map(({outcome:n})=>n?.
outputs["build.docker.metadata"]??"").find(n=>n!=="")??""}function un(e){return e.flatMap(({plan:n,outcome:t})=>{const s=(t?.steps??[]).filter(({id:o})=>o.startsWith("sbom.")),i=n?.values["sbom.files"]??
"";return i!==""&&s.length>0&&s.every(({state:o})=>o==="done")?i.split(`
`):[]})}function ee(e,n){if(e==="")return"";const t=JSON.parse(e)?.[n];return typeof t=="string"?t:""}function fn(e,n,t=[]){const s=o=>n?void process.stderr.write(o):e.write(o),i=pn(e,n);return{sink:je(
ln(e,s),i),finish(o,a){const c=a?K(o):"";if(n?e.write(`${e.hide(JSON.stringify(Z(o)))}
`):s(ne(e,e.hide(`${c}${(0,A.UH)(o,i)}`))),!e.github)return;for(const{level:p,message:u,...w}of L(o))e.annotate(p,e.hide(u),w);const l=on(o);for(const p of t)e.setOutput(p,e.hide(l[p]??""));e.summarize(
e.hide(a?Ze(o,c):Ue(o)))},print:(o,a)=>e.write(n?`${JSON.stringify(o)}
`:a.endsWith(`
`)?a:`${a}
`)}}function dn(e){return e.failure===void 0?0:y.qE[e.failure.kind].exit}function ln(e,n){const t={line:s=>n(`${ne(e,s)}
`),output:(s,i)=>n(`${s}${ne(e,i)}
`)};return e.github?{...t,fold:{open:s=>e.startGroup(s),close:()=>e.endGroup()}}:t}function ne(e,n){return e.github?(0,T.Y)(n):n}function pn({env:e,github:n},t){const s=t?process.stderr:process.stdout;
return(e.FORCE_COLOR!==void 0?e.FORCE_COLOR!=="0":n||s.isTTY===!0)&&e.NO_COLOR===void 0?d.qY:d.pj}}),62547:((J,x,$)=>{$.d(x,{s:()=>y});function y({failure:T,outcome:m,record:M}){const O=T===void 0?[]:
[T];if(M!==void 0)return O;const _=new Set(m?.warnings),g=(m?.steps??[]).flatMap(r=>r.failure===void 0||_.has(r.failure)?[]:[r.failure]),f=new Set;return[...O,...g].filter(({message:r,place:d})=>{const h=JSON.
stringify([r,d]);return!f.has(h)&&f.add(h)})}}),11983:((J,x,$)=>{$.d(x,{TN:()=>_,Z8:()=>O,ml:()=>g,pj:()=>T,qY:()=>M});const y=f=>f,T={good:y,bad:y,warn:y,dim:y,bold:y},m=(f,r)=>d=>`\x1B[${f}m${d}\x1B[${r}\
m`,M={good:m(32,39),bad:m(31,39),warn:m(33,39),dim:m(2,22),bold:m(1,22)},O={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"\
–",pending:"…",running:"…","rolled back":"↩"};function _(f){return f.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function g(f,r){return f.length<=r?f:`${f.slice(0,r-1)}…`}}),44639:((J,x,$)=>{
$.d(x,{Bg:()=>r,UH:()=>g,failureText:()=>O,ow:()=>f});var y=$(68415),T=$(48165),m=$(62547),M=$(11983);function O(h,k=M.pj){const{kind:j,message:V,hint:N,details:B,place:S}=h,[D="",...W]=V.split(`
`);return[`${k.bad(`✗ ${T.qE[j].title}`)} (${j}): ${k.bold(D)}`,...W.map(L=>`  ${L}`),...S===void 0?[]:[`  at ${[S.file,S.line,S.column].filter(Boolean).join(":")}`],..._(h).map(L=>`  because: ${L}`),
...B.map(L=>k.dim(`  │ ${L}`)),...N===""?[]:[`  → ${N}`],""].join(`
`)}function _(h){const k=[];let j=h.cause;for(let V=0;j instanceof Error&&V<5;V++){const N=(0,M.TN)(j.message);N!==""&&!h.message.includes(N)&&!k.includes(N)&&k.push(N),j=j.cause}return k}function g(h,k=M.
pj){const j=h.stages.flatMap(m.s),V=h.failure===void 0||j.includes(h.failure)?[]:[h.failure];return["",k.bold(f(h)),...h.stages.map(N=>d(N,k)),...Object.entries(h.images).map(([N,{name:B,digest:S}])=>`\
  ${N}: ${B}${S?`@${S}`:""}`),...[...j,...V].flatMap(N=>["",O(N,k).trimEnd()]),""].join(`
`)}function f(h){const{app:k,version:j,sha:V,ms:N}=h;return`${[k,j].filter(S=>S!=="").join(" ")} (${V.slice(0,7)}): ${r(h)} in ${(0,y.a)(N)}`}function r({stages:h,failure:k}){return h.some(({state:j})=>j===
"superseded")?"superseded":k?.kind==="cancelled"?"cancelled":k!==void 0?"failed":h.length>0&&h.every(({state:j})=>j==="skipped")?"skipped":"succeeded"}function d({stage:h,subject:k,state:j,ms:V,outcome:N,
notes:B},S){const D=j==="succeeded"?S.good:j==="failed"?S.bad:S.warn,W=j==="skipped"?"":` ${(0,y.a)(V)}`,L=N?.rolledBack===!0?", rolled back":N?.rolledBack===!1?", NOT rolled back":"",H=N?.held===void 0?
"":`, held at ${N.held}`,P=j==="skipped"&&B[0]!==void 0?`: ${B[0]}`:"",U=k===""||k===h?"":` ${S.dim((0,M.TN)(k))}`;return`  ${D(`${M.Z8[j]} ${h}`)}${U} ${j}${L}${H}${P}${W}`}})};export{gn as id,hn as ids,wn as modules};

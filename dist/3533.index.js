const dn=3533,fn=[3533,7020],ln={53871:((L,x,$)=>{$.d(x,{Bc:()=>p,VK:()=>O,m:()=>M});var y=$(48165);const T=/^sha256:[0-9a-f]{64}$/;function p(_){return T.test(_)}function M(_,g="digest"){const d=_.trim();
if(p(d))return d;throw new y.HR("usage",`${g}: expected sha256: and 64 hex digits, got ${JSON.stringify(_.slice(0,100))}.`)}function O(_){return _.replace(/^sha256:/,"").slice(0,12)}}),68415:((L,x,$)=>{
$.d(x,{E:()=>p,a:()=>M});var y=$(48165);const T={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function p(O,_="duration"){const g=[...O.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],d=g.reduce((a,[,f,h])=>a+Number(f)*
(T[h]??0),0);if(g.length===0||g.map(([a])=>a).join("")!==O.trim()||!Number.isSafeInteger(Math.round(d)))throw new y.HR("usage",`${_}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(
O)}.`);return Math.round(d)}function M(O){if(O<1e3)return`${Math.round(O)}ms`;if(O<6e4)return`${(O/1e3).toFixed(1).replace(/\.0$/,"")}s`;const _=Math.floor(O/6e4),g=Math.round(O%6e4/1e3);return _<60?`${_}\
m ${g}s`:`${Math.floor(_/60)}h ${_%60}m`}}),72779:((L,x,$)=>{$.d(x,{X:()=>T,l:()=>y});function y(p){return p!==null&&typeof p=="object"&&"about"in p&&p.about==="gate report"?p:void 0}function T({covered:p,
total:M}){return M===0?void 0:Math.floor(p/M*1e4)/100}}),86491:((L,x,$)=>{$.d(x,{D:()=>O,I:()=>p});var y=$(48165);const T=["passed","failed","not run","unconcerned"];function p(d){return JSON.stringify(
d.map(a=>({...a,report:a.report&&M(a.report)})))}function M(d){const{tests:a,coverage:f,findings:h}=d;return{...d,tests:a&&{...a,failures:[],slowest:[],flakyNames:[]},coverage:f&&{...f,files:[],changed:f.
changed&&{...f.changed,missed:[]}},findings:h&&{...h,list:[]}}}function O(d){const a=g(d);if(Array.isArray(a)&&a.every(_))return a;throw new y.HR("usage",`gates: ${JSON.stringify(d.slice(0,80))} is no\
t the output gates of a job.`,{hint:"Write gates: ${{ needs.quality.outputs.gates }}, or leave it out."})}function _(d){const{gate:a,state:f,attempts:h,report:k}=d??{};return typeof a=="string"&&typeof h==
"number"&&T.includes(f??"")&&(k===null||typeof k=="object"&&k.about==="gate report")}function g(d){try{return JSON.parse(d)}catch{return}}}),88346:((L,x,$)=>{$.d(x,{FV:()=>y,Qj:()=>M,aY:()=>T,nf:()=>p,
zH:()=>O});function y(g){return _(g).replace(/[\\`*_{}[\]()#+!|~-]/g,d=>`&#${d.charCodeAt(0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function T(g){return`<cod\
e>${_(g).replace(/[|`*_~\\[\]@]/g,d=>`&#${d.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}function p(g,d){const a=URL.parse(d);return a!==null&&(a.protocol==="https:"||a.protocol==="http:")?`<a href="${_(
a.href)}">${y(g)}</a>`:y(g)}function M(g,d){if(d.length===0)return"";const a=f=>`| ${f.join(" | ")} |`;return[a(g),a(g.map(()=>"---")),...d.map(a),""].join(`
`)}function O(g,d){const a=d.map(f=>_(f)).join(`
`);return`<details><summary>${_(g)}</summary>

<pre>${a}</pre>

</details>
`}function _(g){return g.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}}),50445:((L,x,$)=>{$.d(x,{F:()=>T,W:()=>y});
function y(p){return typeof p=="string"?p:"secret"in p?`‹secret ${p.secret}›`:"late"in p?`‹${p.late}.${p.output}›`:p.join.map(y).join("")}const T="‹scratch›"}),43533:((L,x,$)=>{$.d(x,{s:()=>on,
N:()=>sn});var y=$(48165),T=$(51986);function p({stages:e}){return e.flatMap(({plan:n,outcome:t})=>(t?.steps??[]).flatMap(({id:s,output:i})=>{const r=n?.steps.find(o=>o.id===s);return i===void 0||r===
void 0?[]:O(`${i.stdout}
${i.stderr}`,r)}))}const M=new RegExp("\x1B\\[[0-9;]*m","g");function O(e,n){const t=e.replace(M,""),[,s]=/^ *\d+ warnings? found.*$([\s\S]*)/m.exec(t)??[];return s===void 0||n.do!=="exec"?[]:[...s.matchAll(
/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)].map(([,r="",o="",c])=>({rule:r,message:o,file:_(n),line:Number(c)}))}function _({argv:e,cwd:n}){const t=e.map(r=>typeof r=="string"?r:""),i=t.find(r=>r.startsWith(
"--file="))?.slice(7)??(t.includes("--file")?t[t.indexOf("--file")+1]??"":"Dockerfile");return typeof n=="string"&&i.startsWith(`${n}/`)?i.slice(n.length+1):i}var g=$(68415),d=$(72779),a=$(88346),f=$(
11983);function h(e){return J(e).flatMap(({report:n,advisory:t})=>{const s=t?"warning":"error",i=(n.tests?.failures??[]).map(({name:o,message:c,file:l,line:m})=>({level:s,title:(0,f.ml)(`${n.gate}: ${o}`,
200),message:c===""?"The test failed.":c,...A(l,m)})),r=(n.findings?.list??[]).filter(({level:o})=>o!=="note").map(({level:o,rule:c,message:l,file:m,line:u,column:w})=>({level:o==="error"?s:"warning",
title:(0,f.ml)(`${n.gate}: ${c}`,200),message:l===""?c:l,...A(m,u),...u>0&&w>0?{column:w}:{}}));return[...i.sort((o,c)=>+("file"in c)-+("file"in o)),...r]})}function k(e){const n=(e.outcome?.steps??[]).
filter(({id:r})=>/^gate\.[^.]+$/.test(r));if(n.length===0)return[];const t=J([e]).map(({report:r})=>r),s=n.map(r=>j(r,t.find(({gate:o})=>`gate.${o}`===r.id),e)),i=e.told?.score;return[`### Gates${i===
void 0||i===""?"":`: score ${(0,a.FV)(i)} of 100`}
`,(0,a.Qj)(["Gate","Result","Tests","Coverage","Changed lines","Findings","Time"],s),...t.flatMap(V)]}function j(e,n,t){const{id:s,attempts:i,ms:r}=e,o=t.outcome?.steps.find(v=>v.id===`${s}.report`),c=e.
state==="done"&&o?.state==="failed"?"failed":e.state,l=c==="done"&&i>1?`, <b>flaky</b>: attempt ${i}`:"",{tests:m,coverage:u,findings:w}=n??{},b=u?.changed;return[(0,a.FV)(s.replace("gate.","")),`${f.
Z8[c]??""} ${c}${l}`,m?(0,a.FV)(N(m)):"",u?S((0,d.X)(u)):"",b?`${S((0,d.X)(b))} of ${b.total}`:"",w?`${w.errors+w.warnings+w.notes} new, ${w.existing} known, ${w.fixed} fixed`:"",c==="skipped"?"":(0,g.
a)(r)]}function V({gate:e,tests:n,coverage:t,findings:s}){const i=(o,c)=>o===""?"":` (${o}${c>0?`:${c}`:""})`;return[["failed tests",(n?.failures??[]).map(({name:o,message:c,file:l,line:m})=>`${o}${i(
l,m)}: ${c}`)],["flaky tests",n?.flakyNames??[]],["slowest tests",(n?.slowest??[]).filter(({seconds:o})=>o>=.001).map(({name:o,seconds:c})=>`${(0,g.a)(c*1e3)} ${o}`)],["new findings",(s?.list??[]).map(
({level:o,rule:c,message:l,file:m,line:u})=>`${o} ${c}${i(m,u)}: ${l}`)],["changed lines that no test runs",(t?.changed?.missed??[]).map(({path:o,line:c})=>`${o}:${c}`)],["coverage by file",(t?.files??
[]).slice(0,100).map(o=>`${S((0,d.X)(o)).padStart(8)} ${o.path}`)]].flatMap(([o,c])=>c.length===0?[]:[(0,a.zH)(`${e}: ${o} (${c.length})`,c.map(l=>(0,f.ml)(l,300)))])}function N({total:e,passed:n,failed:t,
skipped:s,flaky:i}){return[`${n} of ${e} passed`,t>0?`${t} failed`:"",s>0?`${s} skipped`:"",i>0?`${i} flaky`:""].filter(o=>o!=="").join(", ")}function J(e){return e.flatMap(({outcome:n,plan:t})=>(n?.steps??
[]).flatMap(({id:s,output:i})=>{const r=(0,d.l)(i?.value),o=t?.steps.find(c=>c.id===s)?.advisory===!0;return r===void 0?[]:[{report:r,advisory:o}]}))}const S=e=>e===void 0?"–":`${e} %`,A=(e,n)=>e===
""?{}:{file:e,...n>0?{line:n}:{}},C=10;function R(e){const n=e.stages.flatMap(({stage:c,failure:l,outcome:m,record:u})=>{const w=u!==void 0?[]:m?.steps.flatMap(E=>E.failure===void 0?[]:[E.failure])??[],
b=new Set(m?.warnings);return[...l===void 0?[]:[l],...w.filter(E=>!b.has(E))].map(E=>({stage:c,failure:E}))}),t=e.failure===void 0?[]:[{stage:"",failure:e.failure}],s=e.stages.flatMap(({stage:c,outcome:l})=>(l?.
warnings??[]).map(m=>({stage:c,failure:m}))),i=h(e.stages),r=(c,l)=>[...i.filter(m=>m.level===l),...Z(c).map(m=>K(m,l))],o=p(e).map(({rule:c,message:l,file:m,line:u})=>({level:"warning",title:`Build c\
heck ${c}`,message:l,file:m,line:u}));return[...P(r([...n,...t],"error"),"error"),...P([...r(s,"warning"),...o],"warning")]}function Z(e){const n=new Set;return e.filter(({failure:t})=>{const{message:s,
place:i}=t,r=JSON.stringify([s,i]);return!n.has(r)&&n.add(r)})}function P(e,n){const t=e.length>C?e.slice(0,C-1):e,s=e.length-t.length,i={level:n,title:"And more",message:`${s} more are in the log and\
 in the summary.`};return[...t,...s>0?[i]:[]]}function K({stage:e,failure:n},t){const{kind:s,message:i,hint:r,place:o}=n,c=e===""?"":`${e}: `;return{level:t,title:`${c}${y.qE[s].title}`,message:r===""?
i:`${i}
${r}`,...o}}var ge=$(77598),W=$(50445);function se(e){const n=(0,W.W)(e),t=(0,ge.createHash)("sha256").update(n).digest("hex").slice(0,12);return`‹${n.length} characters, sha256 ${t}›`}function me(e){
const n=e.steps.map(t=>t.do==="write"?{...t,content:se(t.content)}:t);return{...e,steps:n}}var D=$(44639);function Q(e){const{app:n,version:t,ref:s,sha:i,images:r,stages:o,failure:c,ms:l}=e;return be(
{result:(0,D.Bg)(e),app:n,version:t,ref:s,sha:i,ms:l,images:r,stages:o.map(he),...H(c)})}function he({plan:e,outcome:n,failure:t,...s}){return{...s,...e===void 0?{}:{plan:me(e)},...n===void 0?{}:{outcome:we(
n)},...H(t)}}function we({steps:e,undone:n,warnings:t,failure:s,...i}){return{...i,steps:e.map(ie),undone:n.map(ie),warnings:t.map(y.xV),...H(s)}}function ie({output:e,failure:n,...t}){return{...t,...H(
n)}}const H=e=>e===void 0?{}:{failure:(0,y.xV)(e)},be=e=>JSON.parse(JSON.stringify(e)),ye=5e3;function _e(e,n){const t=new Map;let s,i=!1;const r=()=>{i&&n.close(),i=!1},o=(u,w)=>{i||n.open(u),i=!0,w()},
c=({title:u,waiting:w,left:b})=>{b>0&&o(u,()=>e.line(`… ${b} lines left out …`));for(const v of w.splice(0))o(u,v)},l=(u,w)=>{const b=t.get(u);if(b===void 0)return w();if(u===s)return o(b.title,w);
b.waiting.push(w),!(b.waiting.length<=ye)&&(b.waiting.shift(),b.left++)},m=()=>{const[u]=t;s!==void 0||u===void 0||(s=u[0],c(u[1]))};return{start(u,w){t.set(u,{title:w,waiting:[],left:0}),m()},output:(u,w)=>l(
u,()=>e.output("",w)),line:(u,w)=>l(u,()=>e.line(w)),end(u,w){const b=t.get(u);t.delete(u),r(),b!==void 0&&c(b),r(),e.line(w),u===s&&(s=void 0),m()},between(u){r(),e.line(u)}}}function ke(e,n=f.pj){const t=e.
fold===void 0?Oe(e,n):_e(e,e.fold),s=new Map;return i=>{switch(i.type){case"output":return t.output(i.step,i.text);case"started":return t.start(i.step,`${i.undo?"Undo: ":""}${i.title}`);case"progress":
for(const r of je(i,s))t.line(i.step,n.dim(r));return;case"retry":return t.line(i.step,n.warn(Ne(i)));case"ended":return Me(s,i.outcome.id),t.end(i.outcome.id,Te(i.outcome,n,i.undo===!0));default:return t.
between(xe(i,n))}}}function Oe(e,n){return{start:(t,s)=>e.line(`  ▸ ${s}`),output:(t,s)=>e.output(`    ${t} │ `,s),line:(t,s)=>e.line(`    ${n.dim(`${t} │`)} ${s}`),end:(t,s)=>e.line(`  ${s}`),between:t=>e.
line(t)}}function je({step:e,subjects:n},t){return n.flatMap(({name:s,verdict:i,reasons:r})=>{const o=`${e}
${s}`,c=`${f.Z8[i]} ${(0,f.TN)(s)} ${i}${r.length>0?`: ${(0,f.TN)(r.join("; "))}`:""}`;return t.get(o)===c?[]:(t.set(o,c),[c])})}function Me(e,n){for(const t of e.keys())t.startsWith(`${n}
`)&&e.delete(t)}function Ne({attempt:e,delay:n,failure:t}){return`↻ attempt ${e} in ${(0,g.a)(n)} after ${t.kind}: ${(0,f.TN)(t.message)}`}function Te({title:e,state:n,attempts:t,ms:s,failure:i},r,o){
const c=t>1?` (attempt ${t})`:"",l=n==="skipped"||n==="kept"?"":` ${(0,g.a)(s)}`,m=`${f.Z8[n]} ${o?"Undo: ":""}${e}${c}${l}`,u=i===void 0?"":`: ${(0,f.TN)(i.message).replace(`${e}: `,"")}`;return n===
"failed"?r.bad(`${m}${u}`):n==="done"?r.good(m):r.warn(`${m} ${n}`)}function xe(e,n){if(e.type==="note"){const l={info:n.dim,warning:n.warn,error:n.bad}[e.level];return l(`  ${{info:"i",warning:"!",error:"\
✗"}[e.level]} ${e.text}`)}if(e.type==="hold")return n.dim(`  ⚿ ${e.name} ${e.state}${e.text===""?"":`: ${e.text}`}`);const{stage:t,subject:s,state:i,why:r}=e,o=s===""||s===t?"":`: ${(0,f.TN)(s)}`;
return i==="started"?n.bold(`▶ ${t}${o}`):(i==="succeeded"?n.good:i==="failed"?n.bad:n.warn)(`${f.Z8[i]} ${t} ${i}${r===void 0?"":`: ${(0,f.TN)(r)}`}`)}var Se=$(86491);function z(e){return e.stages.
map(t=>{if(t.plan!==void 0)return ve(t.plan,t.planHash);const s=t.failure?.message??t.notes[0]??"";return`${t.stage}: ${t.state}${s===""?"":`: ${(0,f.TN)(s)}`}
`}).join(`
`)}function ve(e,n){const t=e.steps.length===0?["  (nothing to do)"]:[];return[`${e.stage}: ${(0,f.TN)(e.subject)}`,...e.steps.flatMap((s,i)=>Ee(s,`  ${i+1}. `)),...t,...e.notes.map(s=>`  note: ${(0,f.
TN)(s)}`),...Object.entries(e.values).map(([s,i])=>`  = ${s}: ${(0,f.TN)(i)}`),...n===void 0?[]:[`  hash: ${n}`],""].join(`
`)}function un(e){return e.map(({topic:n,step:t,why:s})=>`  ? ${n}: ${s??t.title}: ${G(t)}
`).join("")}function Ee(e,n){const t=" ".repeat(n.length),s=e.after===void 0?"":e.after.length===0?" [at once]":` [after ${e.after.join(", ")}]`,i=[e.at===void 0?"":` at ${e.at}`,e.advisory?" (advisor\
y)":""].join("");return[`${n}${e.id}${s}${i}: ${e.title}`,`${t}${G(e)}`,...Fe(e).map(r=>`${t}${r}`),...Ve(e.undo).map(r=>`${t}${r}`)]}function G(e){switch(e.do){case"exec":return`$ ${e.argv.map(Je).join(
" ")}${e.cwd===void 0?"":`  (in ${(0,W.W)(e.cwd)})`}`;case"http":return`${e.method} ${I(e.url)}${e.body===void 0?"":`  with ${I(e.body)}`}`;case"write":return`write ${(0,W.W)(e.path)} (${(e.mode??384).
toString(8)}): ${se(e.content)}`;case"call":return`call ${e.operation} ${oe(e.input)}`;case"wait":return`wait for ${e.judge.name}, every ${(0,g.a)(e.every)}, at most ${(0,g.a)(e.deadline)}: ${oe(e.judge.
data)}`}}function Fe(e){if(e.do!=="exec")return[];const n=Object.entries(e.env??{}).map(([t,s])=>`env ${t}=${I(s)}`);return e.stdin===void 0?n:[...n,`stdin ${I(e.stdin)}`]}function Ve(e){if(e===void 0)
return[];switch(e.way){case"keep":return[`back: kept, ${e.why}`];case"barrier":return[`back: none, ${e.why}`];case"restore":return[`back: restore ${e.restore.name}`];case"steps":return e.steps.map(n=>`\
back: ${n.title}: ${G(n)}`)}}function Je(e){const n=I(e);return/^[\w@%+=:,./‹›-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}function I(e){return(0,W.W)(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
n=>JSON.stringify(n).slice(1,-1))}function oe(e){return JSON.stringify(e,(n,t)=>Le(t)?(0,W.W)(t):t)}function Le(e){return typeof e!="object"||e===null||Array.isArray(e)?!1:"secret"in e||"late"in e&&"o\
utput"in e||"join"in e}var Re=$(53871);const Be=[{phase:"before",text:"The images are there",step:/^compose\.pull$|^pull/},{phase:"before",text:"A backup was made",step:/^before\.\d+\.(?!migrate)/},{phase:"\
before",text:"The database was migrated",step:/^before\.\d+\.migrate$|^kubernetes\.hooks$/},{phase:"during",text:"The change was made",step:/^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/},
{phase:"during",text:"Our digest is what runs",step:/^verify$|\.restore\.verify$/},{phase:"after",text:"It is healthy",step:/^probe\.health$/},{phase:"after",text:"It is ready",step:/^probe\.ready$/},
{phase:"after",text:"The smoke test passes",step:/^probe\.smoke$/},{phase:"after",text:"It stayed good",step:/^stable$/}];function Ae({outcome:e,rulings:n=[],record:t}){const s=e?.steps??[],i=n.filter(
({verdict:c})=>c==="denied"||c==="superseded"),r={phase:"before",text:"The rules allow it",state:n.length===0?"not checked":"done",by:i.length>0?`set aside: ${i.map(({rule:c})=>c).join(", ")}`:n.map(({
rule:c})=>c).join(", ")},o={phase:"after",text:"It is recorded",state:t===void 0?"not checked":"done",by:t===void 0?"":`record ${t.id}: ${t.state}`};return[r,...Be.map(c=>Ce(c,s)),o]}function Ce({phase:e,
text:n,step:t},s){const i=s.filter(({id:o,state:c})=>t.test(o)&&c!=="skipped"),r=i.find(({state:o})=>o==="failed");return r!==void 0?{phase:e,text:n,state:"failed",by:r.title}:i.length===0?{phase:e,text:n,
state:"not checked",by:""}:{phase:e,text:n,state:"done",by:[...new Set(i.map(({title:o})=>o))].slice(0,3).join(", ")}}var De=$(62547);const We=2e4;function Ie(e){return[`## ${e.failure===void 0?"✅":
"❌"} ${(0,a.FV)((0,D.ow)(e))}
`,re(e.stages),ae(e),...e.stages.flatMap(k),...e.stages.flatMap(Ue),ce(e),Ke(e.stages)].filter(t=>t!=="").join(`
`)}function Pe(e,n){const t=`## 📋 ${(0,a.FV)(`Plan for ${e.app} ${e.version}`)}
`,s=e.stages.flatMap(({stage:r,planHash:o})=>o===void 0?[]:[[(0,a.FV)(r),(0,a.aY)(o)]]),i=ue(e).map(de);return[t,(0,a.zH)("Every step",n.split(`
`)),(0,a.Qj)(["Stage","Plan hash"],s),...i].join(`
`)}function re(e){const n=e.map(({stage:t,subject:s,state:i,ms:r,outcome:o,failure:c})=>[(0,a.FV)(t),`${f.Z8[i]??""} ${i}${He(o)}`,(0,a.FV)((0,f.ml)(s,200)),i==="skipped"?"":(0,g.a)(r),c===void 0?"":(0,a.
FV)((0,f.ml)(Qe(c.message),300))]);return(0,a.Qj)(["Stage","Result","What","Time","Why"],n)}function He(e){return e?.rolledBack===!0?", rolled back":e?.rolledBack===!1?", <b>not rolled back</b>":""}function ae({
images:e}){const n=Object.entries(e).map(([t,{name:s,digest:i,tags:r}])=>[(0,a.FV)(t),i===void 0?(0,a.aY)(s):(0,a.aY)(`${s}@${i}`),r.map(o=>(0,a.aY)(o)).join(" ")]);return(0,a.Qj)(["Image","Digest","T\
ags"],n)}function Ue(e){const{record:n,rulings:t,outcome:s}=e;if(n===void 0)return[];const{environment:i,state:r,url:o,version:c,commit:l,images:m,previous:u,reason:w}=n,b=Object.entries(m).map(([F,B])=>[
(0,a.FV)(F),X(B),u[F]===void 0?"":X(u[F])]),v=Object.entries(u).filter(([F])=>m[F]===void 0),E=(t??[]).map(({rule:F,verdict:B,text:te})=>[F,B,te].map(a.FV)),cn=[...s?.steps??[],...s?.undone??[]].filter(
({state:F})=>F!=="skipped");return[`### ${f.Z8[r]??""} ${o===""?(0,a.FV)(i):(0,a.nf)(i,o)}: ${(0,a.FV)(r)}
`,`${(0,a.FV)(c)} at ${(0,a.aY)(l.slice(0,12))}${w===""?"":`: ${(0,a.FV)(w)}`}
`,(0,a.Qj)(["Image","This deploy","Before"],[...b,...v.map(([F,B])=>[(0,a.FV)(F),"",X(B)])]),Ye(e),(0,a.Qj)(["Rule","Verdict",""],E),(0,a.Qj)(["Step","Result","Time"],cn.map(({title:F,state:B,ms:te,attempts:pe})=>[
(0,a.FV)(F),`${f.Z8[B]??""} ${B}${pe>1?`, attempt ${pe}`:""}`,(0,g.a)(te)]))]}function Ye(e){const n=Ae(e);return["before","during","after"].flatMap(i=>[`**${i[0]?.toUpperCase()}${i.slice(1)}**`,"",...n.
filter(r=>r.phase===i).map(({text:r,state:o,by:c})=>{const l=o==="not checked"?": <i>not checked</i>":c===""?"":`: ${(0,a.FV)((0,f.ml)(c,200))}`;return`- [${o==="done"?"x":" "}] ${o==="failed"?"❌ ":
""}${(0,a.FV)(r)}${l}`}),""]).join(`
`)}function X(e){const n=e.indexOf("@");return n<0?(0,a.aY)(e):`<span title="${e.slice(0,n).replace(/[^\w./:-]/g,"")}">${(0,a.aY)((0,Re.VK)(e.slice(n+1)))}</span>`}function ce(e){return ue(e).map(de).
join(`
`)}function ue({stages:e,failure:n}){const t=e.flatMap(s=>[...(0,De.s)(s),...s.outcome?.warnings??[]]);return[...new Set([...t,...n===void 0?[]:[n]])]}function de({kind:e,message:n,hint:t,place:s,details:i}){
const[r="",...o]=n.split(`
`),c=s===void 0?"":` ${(0,a.aY)([s.file,s.line].filter(Boolean).join(":"))}`;return[`### ${(0,a.FV)(y.qE[e].title)} (${e})${c}
`,`${[r,...o].map(a.FV).join("<br>")}
`,t===""?"":`> ${(0,a.FV)(t)}
`,i.length===0?"":(0,a.zH)(`Evidence: ${i.length} lines`,Ze(i))].filter(l=>l!=="").join(`
`)}function Ze(e){let n=We;const t=[];for(const i of e.toReversed()){const r=(0,f.ml)(i,500);if(n-=r.length+1,n<0)break;t.unshift(r)}const s=e.length-t.length;return s>0?[`… ${s} lines left out …`,
...t]:t}function Ke(e){const n=e.flatMap(({stage:t,state:s,notes:i})=>s==="skipped"?[]:i.map(r=>`${t}: ${r}`));return n.length===0?"":(0,a.zH)(`Notes: ${n.length}`,n.slice(0,200))}const Qe=e=>e.split(
`
`)[0]??"",ze=5e4;function Ge(e){const n=e.stages.map(({stage:o})=>o).join(" ");if(n==="")return"";const s=[`### ${`${f.Z8[(0,D.Bg)(e)]??""} ${(0,a.FV)((0,D.ow)(e))}`}
`,re(e.stages),...e.stages.flatMap(k),...e.stages.flatMap(Xe),ae(e),ce(e),(0,a.zH)("The plan",z(e).trimEnd().split(`
`))].filter(o=>o!=="");let i=[],r="";for(const o of s){const c=[...i,o],l=le(e.app,n,c.length<s.length?[...c,fe]:c);Buffer.byteLength(l)>ze||(i=c,r=i.length===s.length?l:le(e.app,n,[...i,fe]))}return r}
const fe=`<sub>More in the summary of the job.</sub>
`;function le(e,n,t){return JSON.stringify({app:e,part:n,text:t.join(`
`)})}function Xe({stage:e,outcome:n}){if(e!=="scan")return[];const t=n?.steps.find(({id:i})=>i==="scan.keep")?.output?.value,s=t!==null&&typeof t=="object"&&"summary"in t?t.summary:void 0;return typeof s==
"string"?[s]:[]}const q=5e5;function qe(e){const{images:n,stages:t,failure:s,version:i}=e,o=t.filter(({record:b})=>b!==void 0).at(-1)?.record,c=Object.entries(n),l=c.flatMap(([b,{name:v,digest:E}])=>E===
void 0?[]:[{id:b,name:v,digest:E}]),m=o?.state==="succeeded"?ee(o.images):ee(o?.previous),u=tn(t),w=Object.fromEntries(l.map(({id:b,digest:v})=>[b,v]));return{result:(0,D.Bg)(e),"failure-kind":s?.kind??
"",version:i||(o?.version??""),stages:JSON.stringify(Object.fromEntries(t.map(({stage:b,state:v})=>[b,v]))),digests:JSON.stringify(o===void 0?w:m),digest:l.length===1?l[0]?.digest??"":ne(u,"containeri\
mage.digest"),imageid:ne(u,"containerimage.config.digest")||ne(u,"containerimage.digest"),metadata:u===""?"":$e(u),images:l.map(({id:b,name:v,digest:E})=>`${b}=${v}@${E}`).join(`
`),tags:c.flatMap(([,{name:b,tags:v}])=>v.map(E=>`${b}:${E}`)).join(`
`),"release-url":U(t,"release-url"),gates:e.gates===void 0?"":(0,Se.I)(e.gates),score:U(t,"score"),"score-file":U(t,"score-file"),"quality-folder":U(t,"quality-folder"),environment:o?.environment??"",
url:o?.url??"","deployment-id":o?.id??"","previous-digests":JSON.stringify(ee(o?.previous)),"plan-hash":en(t),legs:JSON.stringify({include:e.legs??[]}),plan:$e(z(e)),section:Ge(e),report:nn(e)}}function en(e){
const n=e.filter(({stage:s,planHash:i})=>i&&(s==="deploy"||s==="rollback"));return(n.length>0?n:e.slice(-1)).map(({planHash:s=""})=>s).join(",")}function U(e,n){return e.findLast(({told:t})=>t?.[n]!==
void 0)?.told?.[n]??""}function ee(e){const n=Object.entries(e??{}).map(([t,s])=>[t,s.slice(s.indexOf("@")+1)]);return Object.fromEntries(n.filter(([,t])=>t?.startsWith("sha256:")))}function $e(e){return e.
length<=q?e:`${e.slice(0,q)}
… cut …
`}function nn(e){const n=JSON.stringify(Q(e));if(n.length<=q)return n;const t=e.stages.map(({plan:s,outcome:i,...r})=>r);return JSON.stringify(Q({...e,stages:t}))}function tn(e){return e.map(({outcome:n})=>n?.
outputs["build.docker.metadata"]??"").find(n=>n!=="")??""}function ne(e,n){if(e==="")return"";const t=JSON.parse(e)?.[n];return typeof t=="string"?t:""}function sn(e,n,t=[]){const s=r=>n?void process.
stderr.write(r):e.write(r),i=an(e,n);return{sink:ke(rn(e,s),i),finish(r,o){const c=o?z(r):"";if(n?e.write(`${JSON.stringify(Q(r))}
`):s(`${Y(e,c)}${Y(e,(0,D.UH)(r,i))}`),!e.github)return;for(const{level:m,message:u,...w}of R(r))e.annotate(m,u,w);const l=qe(r);for(const m of t)e.setOutput(m,l[m]??"");e.summarize(o?Pe(r,c):Ie(r))},
print:(r,o)=>e.write(n?`${JSON.stringify(r)}
`:o.endsWith(`
`)?o:`${o}
`)}}function on(e){return e.failure===void 0?0:y.qE[e.failure.kind].exit}function rn(e,n){const t={line:s=>n(`${Y(e,s)}
`),output:(s,i)=>n(`${s}${Y(e,i)}
`)};return e.github?{...t,fold:{open:s=>e.startGroup(s),close:()=>e.endGroup()}}:t}function Y(e,n){return e.github?(0,T.Y)(n):n}function an({env:e,github:n},t){const s=t?process.stderr:process.stdout;
return(e.FORCE_COLOR!==void 0?e.FORCE_COLOR!=="0":n||s.isTTY===!0)&&e.NO_COLOR===void 0?f.qY:f.pj}}),62547:((L,x,$)=>{$.d(x,{s:()=>y});function y({failure:T,outcome:p,record:M}){const O=T===void 0?[]:
[T];if(M!==void 0)return O;const _=new Set(p?.warnings),g=(p?.steps??[]).flatMap(a=>a.failure===void 0||_.has(a.failure)?[]:[a.failure]),d=new Set;return[...O,...g].filter(({message:a,place:f})=>{const h=JSON.
stringify([a,f]);return!d.has(h)&&d.add(h)})}}),11983:((L,x,$)=>{$.d(x,{TN:()=>_,Z8:()=>O,ml:()=>g,pj:()=>T,qY:()=>M});const y=d=>d,T={good:y,bad:y,warn:y,dim:y,bold:y},p=(d,a)=>f=>`\x1B[${d}m${f}\x1B[${a}\
m`,M={good:p(32,39),bad:p(31,39),warn:p(33,39),dim:p(2,22),bold:p(1,22)},O={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"\
–",pending:"…",running:"…","rolled back":"↩"};function _(d){return d.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function g(d,a){return d.length<=a?d:`${d.slice(0,a-1)}…`}}),44639:((L,x,$)=>{
$.d(x,{Bg:()=>a,UH:()=>g,failureText:()=>O,ow:()=>d});var y=$(68415),T=$(48165),p=$(62547),M=$(11983);function O(h,k=M.pj){const{kind:j,message:V,hint:N,details:J,place:S}=h,[A="",...C]=V.split(`
`);return[`${k.bad(`✗ ${T.qE[j].title}`)} (${j}): ${k.bold(A)}`,...C.map(R=>`  ${R}`),...S===void 0?[]:[`  at ${[S.file,S.line,S.column].filter(Boolean).join(":")}`],..._(h).map(R=>`  because: ${R}`),
...J.map(R=>k.dim(`  │ ${R}`)),...N===""?[]:[`  → ${N}`],""].join(`
`)}function _(h){const k=[];let j=h.cause;for(let V=0;j instanceof Error&&V<5;V++){const N=(0,M.TN)(j.message);N!==""&&!h.message.includes(N)&&!k.includes(N)&&k.push(N),j=j.cause}return k}function g(h,k=M.
pj){const j=h.stages.flatMap(p.s),V=h.failure===void 0||j.includes(h.failure)?[]:[h.failure];return["",k.bold(d(h)),...h.stages.map(N=>f(N,k)),...Object.entries(h.images).map(([N,{name:J,digest:S}])=>`\
  ${N}: ${J}${S?`@${S}`:""}`),...[...j,...V].flatMap(N=>["",O(N,k).trimEnd()]),""].join(`
`)}function d(h){const{app:k,version:j,sha:V,ms:N}=h;return`${[k,j].filter(S=>S!=="").join(" ")} (${V.slice(0,7)}): ${a(h)} in ${(0,y.a)(N)}`}function a({stages:h,failure:k}){return h.some(({state:j})=>j===
"superseded")?"superseded":k?.kind==="cancelled"?"cancelled":k!==void 0?"failed":h.length>0&&h.every(({state:j})=>j==="skipped")?"skipped":"succeeded"}function f({stage:h,subject:k,state:j,ms:V,outcome:N,
notes:J},S){const A=j==="succeeded"?S.good:j==="failed"?S.bad:S.warn,C=j==="skipped"?"":` ${(0,y.a)(V)}`,R=N?.rolledBack===!0?", rolled back":N?.rolledBack===!1?", NOT rolled back":"",Z=N?.held===void 0?
"":`, held at ${N.held}`,P=j==="skipped"&&J[0]!==void 0?`: ${J[0]}`:"",K=k===""||k===h?"":` ${S.dim((0,M.TN)(k))}`;return`  ${A(`${M.Z8[j]} ${h}`)}${K} ${j}${R}${Z}${P}${C}`}})};export{dn as id,fn as ids,ln as modules};

const nn=9499,tn=[9499,4639],sn={53871:((R,F,g)=>{g.d(F,{Bc:()=>p,VK:()=>O,m:()=>T});var _=g(48165);const x=/^sha256:[0-9a-f]{64}$/;function p(k){return x.test(k)}function T(k,m="digest"){const $=k.trim();
if(p($))return $;throw new _.HR("usage",`${m}: expected sha256: and 64 hex digits, got ${JSON.stringify(k.slice(0,100))}.`)}function O(k){return k.replace(/^sha256:/,"").slice(0,12)}}),68415:((R,F,g)=>{
g.d(F,{E:()=>p,a:()=>T});var _=g(48165);const x={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function p(O,k="duration"){const m=[...O.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],$=m.reduce((c,[,f,b])=>c+Number(f)*
(x[b]??0),0);if(m.length===0||m.map(([c])=>c).join("")!==O.trim()||!Number.isSafeInteger(Math.round($)))throw new _.HR("usage",`${k}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(
O)}.`);return Math.round($)}function T(O){if(O<1e3)return`${Math.round(O)}ms`;if(O<6e4)return`${(O/1e3).toFixed(1).replace(/\.0$/,"")}s`;const k=Math.floor(O/6e4),m=Math.round(O%6e4/1e3);return k<60?`${k}\
m ${m}s`:`${Math.floor(k/60)}h ${k%60}m`}}),72779:((R,F,g)=>{g.d(F,{X:()=>x,l:()=>_});function _(p){return p!==null&&typeof p=="object"&&"about"in p&&p.about==="gate report"?p:void 0}function x({covered:p,
total:T}){return T===0?void 0:Math.floor(p/T*1e4)/100}}),88346:((R,F,g)=>{g.d(F,{FV:()=>_,Qj:()=>T,aY:()=>x,nf:()=>p,zH:()=>O});function _(m){return k(m).replace(/[\\`*_{}[\]()#+!|~-]/g,$=>`&#${$.charCodeAt(
0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function x(m){return`<code>${k(m).replace(/[|`*_~\\[\]@]/g,$=>`&#${$.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}
function p(m,$){const c=URL.parse($);return c!==null&&(c.protocol==="https:"||c.protocol==="http:")?`<a href="${k(c.href)}">${_(m)}</a>`:_(m)}function T(m,$){if($.length===0)return"";const c=f=>`| ${f.
join(" | ")} |`;return[c(m),c(m.map(()=>"---")),...$.map(c),""].join(`
`)}function O(m,$){const c=$.map(f=>k(f)).join(`
`);return`<details><summary>${k(m)}</summary>

<pre>${c}</pre>

</details>
`}function k(m){return m.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}}),50445:((R,F,g)=>{g.d(F,{F:()=>x,W:()=>_});
function _(p){return typeof p=="string"?p:"secret"in p?`‹secret ${p.secret}›`:"late"in p?`‹${p.late}.${p.output}›`:p.join.map(_).join("")}const x="‹scratch›"}),69499:((R,F,g)=>{g.d(F,{s:()=>ze,
N:()=>Qe});var _=g(48165),x=g(51986);function p({stages:e}){return e.flatMap(({plan:n,outcome:t})=>(t?.steps??[]).flatMap(({id:s,output:i})=>{const o=n?.steps.find(r=>r.id===s);return i===void 0||o===
void 0?[]:O(`${i.stdout}
${i.stderr}`,o)}))}const T=new RegExp("\x1B\\[[0-9;]*m","g");function O(e,n){const t=e.replace(T,""),[,s]=/^ *\d+ warnings? found.*$([\s\S]*)/m.exec(t)??[];return s===void 0||n.do!=="exec"?[]:[...s.matchAll(
/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)].map(([,o="",r="",a])=>({rule:o,message:r,file:k(n),line:Number(a)}))}function k({argv:e,cwd:n}){const t=e.map(o=>typeof o=="string"?o:""),i=t.find(o=>o.startsWith(
"--file="))?.slice(7)??(t.includes("--file")?t[t.indexOf("--file")+1]??"":"Dockerfile");return typeof n=="string"&&i.startsWith(`${n}/`)?i.slice(n.length+1):i}var m=g(68415),$=g(72779),c=g(88346),f=g(
11983);function b(e){return L(e).flatMap(({report:n,advisory:t})=>{const s=t?"warning":"error",i=(n.tests?.failures??[]).map(({name:r,message:a,file:d,line:l})=>({level:s,title:(0,f.ml)(`${n.gate}: ${r}`,
200),message:a===""?"The test failed.":a,...B(d,l)})),o=(n.findings?.list??[]).filter(({level:r})=>r!=="note").map(({level:r,rule:a,message:d,file:l,line:u,column:h})=>({level:r==="error"?s:"warning",
title:(0,f.ml)(`${n.gate}: ${a}`,200),message:d===""?a:d,...B(l,u),...u>0&&h>0?{column:h}:{}}));return[...i.sort((r,a)=>+("file"in a)-+("file"in r)),...o]})}function j(e){const n=(e.outcome?.steps??[]).
filter(({id:o})=>/^gate\.[^.]+$/.test(o));if(n.length===0)return[];const t=L([e]).map(({report:o})=>o),s=n.map(o=>y(o,t.find(({gate:r})=>`gate.${r}`===o.id),e)),i=e.told?.score;return[`### Gates${i===
void 0||i===""?"":`: score ${(0,c.FV)(i)} of 100`}
`,(0,c.Qj)(["Gate","Result","Tests","Coverage","Changed lines","Findings","Time"],s),...t.flatMap(V)]}function y(e,n,t){const{id:s,attempts:i,ms:o}=e,r=t.outcome?.steps.find(S=>S.id===`${s}.report`),a=e.
state==="done"&&r?.state==="failed"?"failed":e.state,d=a==="done"&&i>1?`, <b>flaky</b>: attempt ${i}`:"",{tests:l,coverage:u,findings:h}=n??{},w=u?.changed;return[(0,c.FV)(s.replace("gate.","")),`${f.
Z8[a]??""} ${a}${d}`,l?(0,c.FV)(M(l)):"",u?N((0,$.X)(u)):"",w?`${N((0,$.X)(w))} of ${w.total}`:"",h?`${h.errors+h.warnings+h.notes} new, ${h.existing} known, ${h.fixed} fixed`:"",a==="skipped"?"":(0,m.
a)(o)]}function V({gate:e,tests:n,coverage:t,findings:s}){const i=(r,a)=>r===""?"":` (${r}${a>0?`:${a}`:""})`;return[["failed tests",(n?.failures??[]).map(({name:r,message:a,file:d,line:l})=>`${r}${i(
d,l)}: ${a}`)],["flaky tests",n?.flakyNames??[]],["slowest tests",(n?.slowest??[]).filter(({seconds:r})=>r>=.001).map(({name:r,seconds:a})=>`${(0,m.a)(a*1e3)} ${r}`)],["new findings",(s?.list??[]).map(
({level:r,rule:a,message:d,file:l,line:u})=>`${r} ${a}${i(l,u)}: ${d}`)],["changed lines that no test runs",(t?.changed?.missed??[]).map(({path:r,line:a})=>`${r}:${a}`)],["coverage by file",(t?.files??
[]).slice(0,100).map(r=>`${N((0,$.X)(r)).padStart(8)} ${r.path}`)]].flatMap(([r,a])=>a.length===0?[]:[(0,c.zH)(`${e}: ${r} (${a.length})`,a.map(d=>(0,f.ml)(d,300)))])}function M({total:e,passed:n,failed:t,
skipped:s,flaky:i}){return[`${n} of ${e} passed`,t>0?`${t} failed`:"",s>0?`${s} skipped`:"",i>0?`${i} flaky`:""].filter(r=>r!=="").join(", ")}function L(e){return e.flatMap(({outcome:n,plan:t})=>(n?.steps??
[]).flatMap(({id:s,output:i})=>{const o=(0,$.l)(i?.value),r=t?.steps.find(a=>a.id===s)?.advisory===!0;return o===void 0?[]:[{report:o,advisory:r}]}))}const N=e=>e===void 0?"–":`${e} %`,B=(e,n)=>e===
""?{}:{file:e,...n>0?{line:n}:{}},W=10;function J(e){const n=e.stages.flatMap(({stage:a,failure:d,outcome:l,record:u})=>{const h=u!==void 0?[]:l?.steps.flatMap(E=>E.failure===void 0?[]:[E.failure])??[],
w=new Set(l?.warnings);return[...d===void 0?[]:[d],...h.filter(E=>!w.has(E))].map(E=>({stage:a,failure:E}))}),t=e.failure===void 0?[]:[{stage:"",failure:e.failure}],s=e.stages.flatMap(({stage:a,outcome:d})=>(d?.
warnings??[]).map(l=>({stage:a,failure:l}))),i=b(e.stages),o=(a,d)=>[...i.filter(l=>l.level===d),...Z(a).map(l=>K(l,d))],r=p(e).map(({rule:a,message:d,file:l,line:u})=>({level:"warning",title:`Build c\
heck ${a}`,message:d,file:l,line:u}));return[...I(o([...n,...t],"error"),"error"),...I([...o(s,"warning"),...r],"warning")]}function Z(e){const n=new Set;return e.filter(({failure:t})=>{const{message:s,
place:i}=t,o=JSON.stringify([s,i]);return!n.has(o)&&n.add(o)})}function I(e,n){const t=e.length>W?e.slice(0,W-1):e,s=e.length-t.length,i={level:n,title:"And more",message:`${s} more are in the log and\
 in the summary.`};return[...t,...s>0?[i]:[]]}function K({stage:e,failure:n},t){const{kind:s,message:i,hint:o,place:r}=n,a=e===""?"":`${e}: `;return{level:t,title:`${a}${_.qE[s].title}`,message:o===""?
i:`${i}
${o}`,...r}}var de=g(77598),A=g(50445);function te(e){const n=(0,A.W)(e),t=(0,de.createHash)("sha256").update(n).digest("hex").slice(0,12);return`‹${n.length} characters, sha256 ${t}›`}function fe(e){
const n=e.steps.map(t=>t.do==="write"?{...t,content:te(t.content)}:t);return{...e,steps:n}}var P=g(44639);function Q(e){const{app:n,version:t,ref:s,sha:i,images:o,stages:r,failure:a,ms:d}=e;return pe(
{result:(0,P.Bg)(e),app:n,version:t,ref:s,sha:i,ms:d,images:o,stages:r.map(le),...Y(a)})}function le({plan:e,outcome:n,failure:t,...s}){return{...s,...e===void 0?{}:{plan:fe(e)},...n===void 0?{}:{outcome:$e(
n)},...Y(t)}}function $e({steps:e,undone:n,warnings:t,failure:s,...i}){return{...i,steps:e.map(se),undone:n.map(se),warnings:t.map(_.xV),...Y(s)}}function se({output:e,failure:n,...t}){return{...t,...Y(
n)}}const Y=e=>e===void 0?{}:{failure:(0,_.xV)(e)},pe=e=>JSON.parse(JSON.stringify(e)),me=5e3;function ge(e,n){const t=new Map;let s,i=!1;const o=()=>{i&&n.close(),i=!1},r=(u,h)=>{i||n.open(u),i=!0,h()},
a=({title:u,waiting:h,left:w})=>{w>0&&r(u,()=>e.line(`… ${w} lines left out …`));for(const S of h.splice(0))r(u,S)},d=(u,h)=>{const w=t.get(u);if(w===void 0)return h();if(u===s)return r(w.title,h);
w.waiting.push(h),!(w.waiting.length<=me)&&(w.waiting.shift(),w.left++)},l=()=>{const[u]=t;s!==void 0||u===void 0||(s=u[0],a(u[1]))};return{start(u,h){t.set(u,{title:h,waiting:[],left:0}),l()},output:(u,h)=>d(
u,()=>e.output("",h)),line:(u,h)=>d(u,()=>e.line(h)),end(u,h){const w=t.get(u);t.delete(u),o(),w!==void 0&&a(w),o(),e.line(h),u===s&&(s=void 0),l()},between(u){o(),e.line(u)}}}function he(e,n=f.pj){const t=e.
fold===void 0?we(e,n):ge(e,e.fold),s=new Map;return i=>{switch(i.type){case"output":return t.output(i.step,i.text);case"started":return t.start(i.step,`${i.undo?"Undo: ":""}${i.title}`);case"progress":
for(const o of be(i,s))t.line(i.step,n.dim(o));return;case"retry":return t.line(i.step,n.warn(ke(i)));case"ended":return _e(s,i.outcome.id),t.end(i.outcome.id,ye(i.outcome,n,i.undo===!0));default:return t.
between(Oe(i,n))}}}function we(e,n){return{start:(t,s)=>e.line(`  ▸ ${s}`),output:(t,s)=>e.output(`    ${t} │ `,s),line:(t,s)=>e.line(`    ${n.dim(`${t} │`)} ${s}`),end:(t,s)=>e.line(`  ${s}`),between:t=>e.
line(t)}}function be({step:e,subjects:n},t){return n.flatMap(({name:s,verdict:i,reasons:o})=>{const r=`${e}
${s}`,a=`${f.Z8[i]} ${(0,f.TN)(s)} ${i}${o.length>0?`: ${(0,f.TN)(o.join("; "))}`:""}`;return t.get(r)===a?[]:(t.set(r,a),[a])})}function _e(e,n){for(const t of e.keys())t.startsWith(`${n}
`)&&e.delete(t)}function ke({attempt:e,delay:n,failure:t}){return`↻ attempt ${e} in ${(0,m.a)(n)} after ${t.kind}: ${(0,f.TN)(t.message)}`}function ye({title:e,state:n,attempts:t,ms:s,failure:i},o,r){
const a=t>1?` (attempt ${t})`:"",d=n==="skipped"||n==="kept"?"":` ${(0,m.a)(s)}`,l=`${f.Z8[n]} ${r?"Undo: ":""}${e}${a}${d}`,u=i===void 0?"":`: ${(0,f.TN)(i.message).replace(`${e}: `,"")}`;return n===
"failed"?o.bad(`${l}${u}`):n==="done"?o.good(l):o.warn(`${l} ${n}`)}function Oe(e,n){if(e.type==="note"){const d={info:n.dim,warning:n.warn,error:n.bad}[e.level];return d(`  ${{info:"i",warning:"!",error:"\
✗"}[e.level]} ${e.text}`)}if(e.type==="hold")return n.dim(`  ⚿ ${e.name} ${e.state}${e.text===""?"":`: ${e.text}`}`);const{stage:t,subject:s,state:i,why:o}=e,r=s===""||s===t?"":`: ${(0,f.TN)(s)}`;
return i==="started"?n.bold(`▶ ${t}${r}`):(i==="succeeded"?n.good:i==="failed"?n.bad:n.warn)(`${f.Z8[i]} ${t} ${i}${o===void 0?"":`: ${(0,f.TN)(o)}`}`)}function ie(e){return e.stages.map(t=>{if(t.plan!==
void 0)return je(t.plan,t.planHash);const s=t.failure?.message??t.notes[0]??"";return`${t.stage}: ${t.state}${s===""?"":`: ${(0,f.TN)(s)}`}
`}).join(`
`)}function je(e,n){const t=e.steps.length===0?["  (nothing to do)"]:[];return[`${e.stage}: ${(0,f.TN)(e.subject)}`,...e.steps.flatMap((s,i)=>Me(s,`  ${i+1}. `)),...t,...e.notes.map(s=>`  note: ${(0,f.
TN)(s)}`),...Object.entries(e.values).map(([s,i])=>`  = ${s}: ${(0,f.TN)(i)}`),...n===void 0?[]:[`  hash: ${n}`],""].join(`
`)}function en(e){return e.map(({topic:n,step:t,why:s})=>`  ? ${n}: ${s??t.title}: ${z(t)}
`).join("")}function Me(e,n){const t=" ".repeat(n.length),s=e.after===void 0?"":e.after.length===0?" [at once]":` [after ${e.after.join(", ")}]`,i=[e.at===void 0?"":` at ${e.at}`,e.advisory?" (advisor\
y)":""].join("");return[`${n}${e.id}${s}${i}: ${e.title}`,`${t}${z(e)}`,...Te(e).map(o=>`${t}${o}`),...xe(e.undo).map(o=>`${t}${o}`)]}function z(e){switch(e.do){case"exec":return`$ ${e.argv.map(Ne).join(
" ")}${e.cwd===void 0?"":`  (in ${(0,A.W)(e.cwd)})`}`;case"http":return`${e.method} ${D(e.url)}${e.body===void 0?"":`  with ${D(e.body)}`}`;case"write":return`write ${(0,A.W)(e.path)} (${(e.mode??384).
toString(8)}): ${te(e.content)}`;case"call":return`call ${e.operation} ${oe(e.input)}`;case"wait":return`wait for ${e.judge.name}, every ${(0,m.a)(e.every)}, at most ${(0,m.a)(e.deadline)}: ${oe(e.judge.
data)}`}}function Te(e){if(e.do!=="exec")return[];const n=Object.entries(e.env??{}).map(([t,s])=>`env ${t}=${D(s)}`);return e.stdin===void 0?n:[...n,`stdin ${D(e.stdin)}`]}function xe(e){if(e===void 0)
return[];switch(e.way){case"keep":return[`back: kept, ${e.why}`];case"barrier":return[`back: none, ${e.why}`];case"restore":return[`back: restore ${e.restore.name}`];case"steps":return e.steps.map(n=>`\
back: ${n.title}: ${z(n)}`)}}function Ne(e){const n=D(e);return/^[\w@%+=:,./‹›-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`}function D(e){return(0,A.W)(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
n=>JSON.stringify(n).slice(1,-1))}function oe(e){return JSON.stringify(e,(n,t)=>Fe(t)?(0,A.W)(t):t)}function Fe(e){return typeof e!="object"||e===null||Array.isArray(e)?!1:"secret"in e||"late"in e&&"o\
utput"in e||"join"in e}const G=5e5;function Se(e){const{images:n,stages:t,failure:s,version:i}=e,o=t.filter(({record:w})=>w!==void 0),r=o.at(-1)?.record,a=Object.entries(n),d=a.flatMap(([w,{name:S,digest:E}])=>E===
void 0?[]:[{id:w,name:S,digest:E}]),l=r?.state==="succeeded"?X(r.images):X(r?.previous),u=ve(t),h=Object.fromEntries(d.map(({id:w,digest:S})=>[w,S]));return{result:(0,P.Bg)(e),"failure-kind":s?.kind??
"",version:i||(r?.version??""),stages:JSON.stringify(Object.fromEntries(t.map(({stage:w,state:S})=>[w,S]))),digests:JSON.stringify(r===void 0?h:l),digest:d.length===1?d[0]?.digest??"":q(u,"containerim\
age.digest"),imageid:q(u,"containerimage.config.digest")||q(u,"containerimage.digest"),metadata:u===""?"":re(u),images:d.map(({id:w,name:S,digest:E})=>`${w}=${S}@${E}`).join(`
`),tags:a.flatMap(([,{name:w,tags:S}])=>S.map(E=>`${w}:${E}`)).join(`
`),"release-url":H(t,"release-url"),score:H(t,"score"),"score-file":H(t,"score-file"),"quality-folder":H(t,"quality-folder"),environment:r?.environment??"",url:r?.url??"","deployment-id":r?.id??"","pr\
evious-digests":JSON.stringify(X(r?.previous)),"plan-hash":(o.at(-1)??t.at(-1))?.planHash??"",legs:JSON.stringify({include:e.legs??[]}),plan:re(ie(e)),report:Ee(e)}}function H(e,n){return e.findLast(({
told:t})=>t?.[n]!==void 0)?.told?.[n]??""}function X(e){const n=Object.entries(e??{}).map(([t,s])=>[t,s.slice(s.indexOf("@")+1)]);return Object.fromEntries(n.filter(([,t])=>t?.startsWith("sha256:")))}
function re(e){return e.length<=G?e:`${e.slice(0,G)}
… cut …
`}function Ee(e){const n=JSON.stringify(Q(e));if(n.length<=G)return n;const t=e.stages.map(({plan:s,outcome:i,...o})=>o);return JSON.stringify(Q({...e,stages:t}))}function ve(e){return e.map(({outcome:n})=>n?.
outputs["build.docker.metadata"]??"").find(n=>n!=="")??""}function q(e,n){if(e==="")return"";const t=JSON.parse(e)?.[n];return typeof t=="string"?t:""}var Ve=g(53871);const Le=[{phase:"before",text:"T\
he images are there",step:/^compose\.pull$|^pull/},{phase:"before",text:"A backup was made",step:/^before\.\d+\.(?!migrate)/},{phase:"before",text:"The database was migrated",step:/^before\.\d+\.migrate$|^kubernetes\.hooks$/},
{phase:"during",text:"The change was made",step:/^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/},{phase:"during",text:"Our digest is what \
runs",step:/^verify$|\.restore\.verify$/},{phase:"after",text:"It is healthy",step:/^probe\.health$/},{phase:"after",text:"It is ready",step:/^probe\.ready$/},{phase:"after",text:"The smoke test passe\
s",step:/^probe\.smoke$/},{phase:"after",text:"It stayed good",step:/^stable$/}];function Je({outcome:e,rulings:n=[],record:t}){const s=e?.steps??[],i=n.filter(({verdict:a})=>a==="denied"||a==="supers\
eded"),o={phase:"before",text:"The rules allow it",state:n.length===0?"not checked":"done",by:i.length>0?`set aside: ${i.map(({rule:a})=>a).join(", ")}`:n.map(({rule:a})=>a).join(", ")},r={phase:"afte\
r",text:"It is recorded",state:t===void 0?"not checked":"done",by:t===void 0?"":`record ${t.id}: ${t.state}`};return[o,...Le.map(a=>Re(a,s)),r]}function Re({phase:e,text:n,step:t},s){const i=s.filter(
({id:r,state:a})=>t.test(r)&&a!=="skipped"),o=i.find(({state:r})=>r==="failed");return o!==void 0?{phase:e,text:n,state:"failed",by:o.title}:i.length===0?{phase:e,text:n,state:"not checked",by:""}:{phase:e,
text:n,state:"done",by:[...new Set(i.map(({title:r})=>r))].slice(0,3).join(", ")}}var Ce=g(62547);const Be=2e4;function We(e){return[`## ${e.failure===void 0?"✅":"❌"} ${(0,c.FV)((0,P.ow)(e))}
`,De(e.stages),Pe(e),...e.stages.flatMap(j),...e.stages.flatMap(Ye),...ae(e).map(ce),Ze(e.stages)].filter(t=>t!=="").join(`
`)}function Ae(e,n){const t=`## 📋 ${(0,c.FV)(`Plan for ${e.app} ${e.version}`)}
`,s=e.stages.flatMap(({stage:o,planHash:r})=>r===void 0?[]:[[(0,c.FV)(o),(0,c.aY)(r)]]),i=ae(e).map(ce);return[t,(0,c.zH)("Every step",n.split(`
`)),(0,c.Qj)(["Stage","Plan hash"],s),...i].join(`
`)}function De(e){const n=e.map(({stage:t,subject:s,state:i,ms:o,outcome:r,failure:a})=>[(0,c.FV)(t),`${f.Z8[i]??""} ${i}${Ie(r)}`,(0,c.FV)((0,f.ml)(s,200)),i==="skipped"?"":(0,m.a)(o),a===void 0?"":(0,c.
FV)((0,f.ml)(Ke(a.message),300))]);return(0,c.Qj)(["Stage","Result","What","Time","Why"],n)}function Ie(e){return e?.rolledBack===!0?", rolled back":e?.rolledBack===!1?", <b>not rolled back</b>":""}function Pe({
images:e}){const n=Object.entries(e).map(([t,{name:s,digest:i,tags:o}])=>[(0,c.FV)(t),i===void 0?(0,c.aY)(s):(0,c.aY)(`${s}@${i}`),o.map(r=>(0,c.aY)(r)).join(" ")]);return(0,c.Qj)(["Image","Digest","T\
ags"],n)}function Ye(e){const{record:n,rulings:t,outcome:s}=e;if(n===void 0)return[];const{environment:i,state:o,url:r,version:a,commit:d,images:l,previous:u,reason:h}=n,w=Object.entries(l).map(([v,C])=>[
(0,c.FV)(v),ee(C),u[v]===void 0?"":ee(u[v])]),S=Object.entries(u).filter(([v])=>l[v]===void 0),E=(t??[]).map(({rule:v,verdict:C,text:ne})=>[v,C,ne].map(c.FV)),qe=[...s?.steps??[],...s?.undone??[]].filter(
({state:v})=>v!=="skipped");return[`### ${f.Z8[o]??""} ${r===""?(0,c.FV)(i):(0,c.nf)(i,r)}: ${(0,c.FV)(o)}
`,`${(0,c.FV)(a)} at ${(0,c.aY)(d.slice(0,12))}${h===""?"":`: ${(0,c.FV)(h)}`}
`,(0,c.Qj)(["Image","This deploy","Before"],[...w,...S.map(([v,C])=>[(0,c.FV)(v),"",ee(C)])]),He(e),(0,c.Qj)(["Rule","Verdict",""],E),(0,c.Qj)(["Step","Result","Time"],qe.map(({title:v,state:C,ms:ne,attempts:ue})=>[
(0,c.FV)(v),`${f.Z8[C]??""} ${C}${ue>1?`, attempt ${ue}`:""}`,(0,m.a)(ne)]))]}function He(e){const n=Je(e);return["before","during","after"].flatMap(i=>[`**${i[0]?.toUpperCase()}${i.slice(1)}**`,"",...n.
filter(o=>o.phase===i).map(({text:o,state:r,by:a})=>{const d=r==="not checked"?": <i>not checked</i>":a===""?"":`: ${(0,c.FV)((0,f.ml)(a,200))}`;return`- [${r==="done"?"x":" "}] ${r==="failed"?"❌ ":
""}${(0,c.FV)(o)}${d}`}),""]).join(`
`)}function ee(e){const n=e.indexOf("@");return n<0?(0,c.aY)(e):`<span title="${e.slice(0,n).replace(/[^\w./:-]/g,"")}">${(0,c.aY)((0,Ve.VK)(e.slice(n+1)))}</span>`}function ae({stages:e,failure:n}){const t=e.
flatMap(s=>[...(0,Ce.s)(s),...s.outcome?.warnings??[]]);return[...new Set([...t,...n===void 0?[]:[n]])]}function ce({kind:e,message:n,hint:t,place:s,details:i}){const[o="",...r]=n.split(`
`),a=s===void 0?"":` ${(0,c.aY)([s.file,s.line].filter(Boolean).join(":"))}`;return[`### ${(0,c.FV)(_.qE[e].title)} (${e})${a}
`,`${[o,...r].map(c.FV).join("<br>")}
`,t===""?"":`> ${(0,c.FV)(t)}
`,i.length===0?"":(0,c.zH)(`Evidence: ${i.length} lines`,Ue(i))].filter(d=>d!=="").join(`
`)}function Ue(e){let n=Be;const t=[];for(const i of e.toReversed()){const o=(0,f.ml)(i,500);if(n-=o.length+1,n<0)break;t.unshift(o)}const s=e.length-t.length;return s>0?[`… ${s} lines left out …`,
...t]:t}function Ze(e){const n=e.flatMap(({stage:t,state:s,notes:i})=>s==="skipped"?[]:i.map(o=>`${t}: ${o}`));return n.length===0?"":(0,c.zH)(`Notes: ${n.length}`,n.slice(0,200))}const Ke=e=>e.split(
`
`)[0]??"";function Qe(e,n,t=[]){const s=o=>n?void process.stderr.write(o):e.write(o),i=Xe(e,n);return{sink:he(Ge(e,s),i),finish(o,r){const a=r?ie(o):"";if(n?e.write(`${JSON.stringify(Q(o))}
`):s(`${U(e,a)}${U(e,(0,P.UH)(o,i))}`),!e.github)return;for(const{level:l,message:u,...h}of J(o))e.annotate(l,u,h);const d=Se(o);for(const l of t)e.setOutput(l,d[l]??"");e.summarize(r?Ae(o,a):We(o))},
print:(o,r)=>e.write(n?`${JSON.stringify(o)}
`:r.endsWith(`
`)?r:`${r}
`)}}function ze(e){return e.failure===void 0?0:_.qE[e.failure.kind].exit}function Ge(e,n){const t={line:s=>n(`${U(e,s)}
`),output:(s,i)=>n(`${s}${U(e,i)}
`)};return e.github?{...t,fold:{open:s=>e.startGroup(s),close:()=>e.endGroup()}}:t}function U(e,n){return e.github?(0,x.Y)(n):n}function Xe({env:e,github:n},t){const s=t?process.stderr:process.stdout;
return(e.FORCE_COLOR!==void 0?e.FORCE_COLOR!=="0":n||s.isTTY===!0)&&e.NO_COLOR===void 0?f.qY:f.pj}}),62547:((R,F,g)=>{g.d(F,{s:()=>_});function _({failure:x,outcome:p,record:T}){const O=x===void 0?[]:
[x];if(T!==void 0)return O;const k=new Set(p?.warnings),m=(p?.steps??[]).flatMap(c=>c.failure===void 0||k.has(c.failure)?[]:[c.failure]),$=new Set;return[...O,...m].filter(({message:c,place:f})=>{const b=JSON.
stringify([c,f]);return!$.has(b)&&$.add(b)})}}),11983:((R,F,g)=>{g.d(F,{TN:()=>k,Z8:()=>O,ml:()=>m,pj:()=>x,qY:()=>T});const _=$=>$,x={good:_,bad:_,warn:_,dim:_,bold:_},p=($,c)=>f=>`\x1B[${$}m${f}\x1B[${c}\
m`,T={good:p(32,39),bad:p(31,39),warn:p(33,39),dim:p(2,22),bold:p(1,22)},O={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"\
–",pending:"…",running:"…","rolled back":"↩"};function k($){return $.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function m($,c){return $.length<=c?$:`${$.slice(0,c-1)}…`}}),44639:((R,F,g)=>{
g.d(F,{Bg:()=>c,UH:()=>m,failureText:()=>O,ow:()=>$});var _=g(68415),x=g(48165),p=g(62547),T=g(11983);function O(b,j=T.pj){const{kind:y,message:V,hint:M,details:L,place:N}=b,[B="",...W]=V.split(`
`);return[`${j.bad(`✗ ${x.qE[y].title}`)} (${y}): ${j.bold(B)}`,...W.map(J=>`  ${J}`),...N===void 0?[]:[`  at ${[N.file,N.line,N.column].filter(Boolean).join(":")}`],...k(b).map(J=>`  because: ${J}`),
...L.map(J=>j.dim(`  │ ${J}`)),...M===""?[]:[`  → ${M}`],""].join(`
`)}function k(b){const j=[];let y=b.cause;for(let V=0;y instanceof Error&&V<5;V++){const M=(0,T.TN)(y.message);M!==""&&!b.message.includes(M)&&!j.includes(M)&&j.push(M),y=y.cause}return j}function m(b,j=T.
pj){const y=b.stages.flatMap(p.s),V=b.failure===void 0||y.includes(b.failure)?[]:[b.failure];return["",j.bold($(b)),...b.stages.map(M=>f(M,j)),...Object.entries(b.images).map(([M,{name:L,digest:N}])=>`\
  ${M}: ${L}${N?`@${N}`:""}`),...[...y,...V].flatMap(M=>["",O(M,j).trimEnd()]),""].join(`
`)}function $(b){const{app:j,version:y,sha:V,ms:M}=b;return`${[j,y].filter(N=>N!=="").join(" ")} (${V.slice(0,7)}): ${c(b)} in ${(0,_.a)(M)}`}function c({stages:b,failure:j}){return b.some(({state:y})=>y===
"superseded")?"superseded":j?.kind==="cancelled"?"cancelled":j!==void 0?"failed":b.length>0&&b.every(({state:y})=>y==="skipped")?"skipped":"succeeded"}function f({stage:b,subject:j,state:y,ms:V,outcome:M,
notes:L},N){const B=y==="succeeded"?N.good:y==="failed"?N.bad:N.warn,W=y==="skipped"?"":` ${(0,_.a)(V)}`,J=M?.rolledBack===!0?", rolled back":M?.rolledBack===!1?", NOT rolled back":"",Z=M?.held===void 0?
"":`, held at ${M.held}`,I=y==="skipped"&&L[0]!==void 0?`: ${L[0]}`:"",K=j===""||j===b?"":` ${N.dim((0,T.TN)(j))}`;return`  ${B(`${T.Z8[y]} ${b}`)}${K} ${y}${J}${Z}${I}${W}`}})};export{nn as id,tn as ids,sn as modules};

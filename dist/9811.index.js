const Cn=9811,Pn=[9811,4639],Un={3871:((P,L,p)=>{p.d(L,{Bc:()=>d,VK:()=>j,m:()=>R});var b=p(8165);const J=/^sha256:[0-9a-f]{64}$/;function d(_){return J.test(_)}function R(_,M="digest"){const O=_.trim();
if(d(O))return O;throw new b.HR("usage",`${M}: expected sha256: and 64 hex digits, got ${JSON.stringify(_.slice(0,100))}.`)}function j(_){return _.replace(/^sha256:/,"").slice(0,12)}}),8415:((P,L,p)=>{
p.d(L,{E:()=>d,a:()=>R});var b=p(8165);const J={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function d(j,_="duration"){const M=[...j.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],O=M.reduce((N,[,u,m])=>N+Number(u)*(J[m]??
0),0);if(M.length===0||M.map(([N])=>N).join("")!==j.trim()||!Number.isSafeInteger(Math.round(O)))throw new b.HR("usage",`${_}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(j)}.`);
return Math.round(O)}function R(j){if(j<1e3)return`${Math.round(j)}ms`;if(j<6e4)return`${(j/1e3).toFixed(1).replace(/\.0$/,"")}s`;const _=Math.floor(j/6e4),M=Math.round(j%6e4/1e3);return _<60?`${_}m ${M}\
s`:`${Math.floor(_/60)}h ${_%60}m`}}),445:((P,L,p)=>{p.d(L,{F:()=>J,W:()=>b});function b(d){return typeof d=="string"?d:"secret"in d?`‹secret ${d.secret}›`:"late"in d?`‹${d.late}.${d.output}›`:
d.join.map(b).join("")}const J="‹scratch›"}),9811:((P,L,p)=>{p.d(L,{s:()=>Bn,N:()=>Rn});var b=p(8165),J=p(1986);const d=10;function R(n){const e=n.stages.flatMap(({stage:s,failure:o,outcome:r})=>{
const l=r?.steps.flatMap(a=>a.failure===void 0?[]:[a.failure])??[],w=new Set(r?.warnings);return[...o===void 0?[]:[o],...l.filter(a=>!w.has(a))].map(a=>({stage:s,failure:a}))}),t=n.failure===void 0?[]:
[{stage:"",failure:n.failure}],i=n.stages.flatMap(({stage:s,outcome:o})=>(o?.warnings??[]).map(r=>({stage:s,failure:r})));return[..._(j([...e,...t]),"error"),..._(j(i),"warning")]}function j(n){const e=new Set;
return n.filter(({failure:t})=>{const{message:i,place:s}=t,o=JSON.stringify([i,s]);return!e.has(o)&&e.add(o)})}function _(n,e){const t=n.length>d?n.slice(0,d-1):n,i=n.length-t.length,s={level:e,title:"\
And more",message:`${i} more are in the log and in the summary.`};return[...t.map(o=>M(o,e)),...i>0?[s]:[]]}function M({stage:n,failure:e},t){const{kind:i,message:s,hint:o,place:r}=e,l=n===""?"":`${n}\
: `;return{level:t,title:`${l}${b.qE[i].title}`,message:o===""?s:`${s}
${o}`,...r}}var O=p(7598),N=p(445);function u(n){const e=(0,N.W)(n),t=(0,O.createHash)("sha256").update(e).digest("hex").slice(0,12);return`‹${e.length} characters, sha256 ${t}›`}function m(n){const e=n.
steps.map(t=>t.do==="write"?{...t,content:u(t.content)}:t);return{...n,steps:e}}var f=p(4639);function E(n){const{app:e,version:t,ref:i,sha:s,images:o,stages:r,failure:l,ms:w}=n;return U({result:(0,f.
Bg)(n),app:e,version:t,ref:i,sha:s,ms:w,images:o,stages:r.map($),...v(l)})}function $({plan:n,outcome:e,failure:t,...i}){return{...i,...n===void 0?{}:{plan:m(n)},...e===void 0?{}:{outcome:W(e)},...v(t)}}
function W({steps:n,undone:e,warnings:t,failure:i,...s}){return{...s,steps:n.map(T),undone:e.map(T),warnings:t.map(b.xV),...v(i)}}function T({output:n,failure:e,...t}){return{...t,...v(e)}}const v=n=>n===
void 0?{}:{failure:(0,b.xV)(n)},U=n=>JSON.parse(JSON.stringify(n));var S=p(8415);const H=5e3;function K(n,e){const t=new Map;let i,s=!1;const o=()=>{s&&e.close(),s=!1},r=(a,c)=>{s||e.open(a),s=!0,c()},
l=({title:a,waiting:c,left:h})=>{h>0&&r(a,()=>n.line(`… ${h} lines left out …`));for(const B of c.splice(0))r(a,B)},w=(a,c)=>{const h=t.get(a);if(h===void 0)return c();if(a===i)return r(h.title,c);
h.waiting.push(c),!(h.waiting.length<=H)&&(h.waiting.shift(),h.left++)},y=()=>{const[a]=t;i!==void 0||a===void 0||(i=a[0],l(a[1]))};return{start(a,c){t.set(a,{title:c,waiting:[],left:0}),y()},output:(a,c)=>w(
a,()=>n.output("",c)),line:(a,c)=>w(a,()=>n.line(c)),end(a,c){const h=t.get(a);t.delete(a),o(),h!==void 0&&l(h),o(),n.line(c),a===i&&(i=void 0),y()},between(a){o(),n.line(a)}}}var g=p(1983);function on(n,e=g.
pj){const t=n.fold===void 0?rn(n,e):K(n,n.fold),i=new Map;return s=>{switch(s.type){case"output":return t.output(s.step,s.text);case"started":return t.start(s.step,`${s.undo?"Undo: ":""}${s.title}`);case"\
progress":for(const o of an(s,i))t.line(s.step,e.dim(o));return;case"retry":return t.line(s.step,e.warn(un(s)));case"ended":return cn(i,s.outcome.id),t.end(s.outcome.id,dn(s.outcome,e,s.undo===!0));default:
return t.between(fn(s,e))}}}function rn(n,e){return{start:(t,i)=>n.line(`  ▸ ${i}`),output:(t,i)=>n.output(`    ${t} │ `,i),line:(t,i)=>n.line(`    ${e.dim(`${t} │`)} ${i}`),end:(t,i)=>n.line(` \
 ${i}`),between:t=>n.line(t)}}function an({step:n,subjects:e},t){return e.flatMap(({name:i,verdict:s,reasons:o})=>{const r=`${n}
${i}`,l=`${g.Z8[s]} ${(0,g.TN)(i)} ${s}${o.length>0?`: ${(0,g.TN)(o.join("; "))}`:""}`;return t.get(r)===l?[]:(t.set(r,l),[l])})}function cn(n,e){for(const t of n.keys())t.startsWith(`${e}
`)&&n.delete(t)}function un({attempt:n,delay:e,failure:t}){return`↻ attempt ${n} in ${(0,S.a)(e)} after ${t.kind}: ${(0,g.TN)(t.message)}`}function dn({title:n,state:e,attempts:t,ms:i,failure:s},o,r){
const l=t>1?` (attempt ${t})`:"",w=e==="skipped"||e==="kept"?"":` ${(0,S.a)(i)}`,y=`${g.Z8[e]} ${r?"Undo: ":""}${n}${l}${w}`,a=s===void 0?"":`: ${(0,g.TN)(s.message).replace(`${n}: `,"")}`;return e===
"failed"?o.bad(`${y}${a}`):e==="done"?o.good(y):o.warn(`${y} ${e}`)}function fn(n,e){if(n.type==="note"){const w={info:e.dim,warning:e.warn,error:e.bad}[n.level];return w(`  ${{info:"i",warning:"!",error:"\
✗"}[n.level]} ${n.text}`)}if(n.type==="hold")return e.dim(`  ⚿ ${n.name} ${n.state}: ${n.text}`);const{stage:t,subject:i,state:s,why:o}=n,r=i===""||i===t?"":`: ${(0,g.TN)(i)}`;return s==="started"?
e.bold(`▶ ${t}${r}`):(s==="succeeded"?e.good:s==="failed"?e.bad:e.warn)(`${g.Z8[s]} ${t} ${s}${o===void 0?"":`: ${(0,g.TN)(o)}`}`)}function q(n){return n.stages.map(t=>{if(t.plan!==void 0)return ln(
t.plan,t.planHash);const i=t.failure?.message??t.notes[0]??"";return`${t.stage}: ${t.state}${i===""?"":`: ${(0,g.TN)(i)}`}
`}).join(`
`)}function ln(n,e){const t=n.steps.length===0?["  (nothing to do)"]:[];return[`${n.stage}: ${(0,g.TN)(n.subject)}`,...n.steps.flatMap((i,s)=>$n(i,`  ${s+1}. `)),...t,...n.notes.map(i=>`  note: ${(0,g.
TN)(i)}`),...Object.entries(n.values).map(([i,s])=>`  = ${i}: ${(0,g.TN)(s)}`),...e===void 0?[]:[`  hash: ${e}`],""].join(`
`)}function An(n){return n.map(({topic:e,step:t,why:i})=>`  ? ${e}: ${i??t.title}: ${V(t)}
`).join("")}function $n(n,e){const t=" ".repeat(e.length),i=n.after===void 0?"":n.after.length===0?" [at once]":` [after ${n.after.join(", ")}]`,s=[n.at===void 0?"":` at ${n.at}`,n.advisory?" (advisor\
y)":""].join("");return[`${e}${n.id}${i}${s}: ${n.title}`,`${t}${V(n)}`,...pn(n).map(o=>`${t}${o}`),...mn(n.undo).map(o=>`${t}${o}`)]}function V(n){switch(n.do){case"exec":return`$ ${n.argv.map(gn).join(
" ")}${n.cwd===void 0?"":`  (in ${(0,N.W)(n.cwd)})`}`;case"http":return`${n.method} ${I(n.url)}${n.body===void 0?"":`  with ${I(n.body)}`}`;case"write":return`write ${(0,N.W)(n.path)} (${(n.mode??384).
toString(8)}): ${u(n.content)}`;case"call":return`call ${n.operation} ${nn(n.input)}`;case"wait":return`wait for ${n.judge.name}, every ${(0,S.a)(n.every)}, at most ${(0,S.a)(n.deadline)}: ${nn(n.judge.
data)}`}}function pn(n){if(n.do!=="exec")return[];const e=Object.entries(n.env??{}).map(([t,i])=>`env ${t}=${I(i)}`);return n.stdin===void 0?e:[...e,`stdin ${I(n.stdin)}`]}function mn(n){if(n===void 0)
return[];switch(n.way){case"keep":return[`back: kept, ${n.why}`];case"barrier":return[`back: none, ${n.why}`];case"restore":return[`back: restore ${n.restore.name}`];case"steps":return n.steps.map(e=>`\
back: ${e.title}: ${V(e)}`)}}function gn(n){const e=I(n);return/^[\w@%+=:,./‹›-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}function I(n){return(0,N.W)(n).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
e=>JSON.stringify(e).slice(1,-1))}function nn(n){return JSON.stringify(n,(e,t)=>hn(t)?(0,N.W)(t):t)}function hn(n){return typeof n!="object"||n===null||Array.isArray(n)?!1:"secret"in n||"late"in n&&"o\
utput"in n||"join"in n}const Y=5e5;function wn(n){const{images:e,stages:t,failure:i,version:s}=n,o=t.filter(({record:c})=>c!==void 0),r=o.at(-1)?.record,l=Object.entries(e),w=l.flatMap(([c,{name:h,digest:B}])=>B===
void 0?[]:[{id:c,name:h,digest:B}]),y=r?.state==="succeeded"?G(r.images):G(r?.previous),a=Object.fromEntries(w.map(({id:c,digest:h})=>[c,h]));return{result:(0,f.Bg)(n),"failure-kind":i?.kind??"",version:s,
stages:JSON.stringify(Object.fromEntries(t.map(({stage:c,state:h})=>[c,h]))),digests:JSON.stringify(r===void 0?a:y),digest:w.length===1?w[0]?.digest??"":"",images:w.map(({id:c,name:h,digest:B})=>`${c}\
=${h}@${B}`).join(`
`),tags:l.flatMap(([,{name:c,tags:h}])=>h.map(B=>`${c}:${B}`)).join(`
`),environment:r?.environment??"",url:r?.url??"","deployment-id":r?.id??"","previous-digests":JSON.stringify(G(r?.previous)),"plan-hash":(o.at(-1)??t.at(-1))?.planHash??"",plan:bn(q(n)),report:_n(n)}}
function G(n){const e=Object.entries(n??{}).map(([t,i])=>[t,i.slice(i.indexOf("@")+1)]);return Object.fromEntries(e.filter(([,t])=>t?.startsWith("sha256:")))}function bn(n){return n.length<=Y?n:`${n.slice(
0,Y)}
… cut …
`}function _n(n){const e=JSON.stringify(E(n));if(e.length<=Y)return e;const t=n.stages.map(({plan:i,outcome:s,...o})=>o);return JSON.stringify(E({...n,stages:t}))}var On=p(3871);function k(n){return F(
n).replace(/[\\`*_{}[\]()#+!|~-]/g,e=>`&#${e.charCodeAt(0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function D(n){return`<code>${F(n).replace(/[|`*_~\\[\]@]/g,
e=>`&#${e.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}function kn(n,e){const t=URL.parse(e);return t!==null&&(t.protocol==="https:"||t.protocol==="http:")?`<a href="${F(t.href)}">${k(n)}</a>`:k(n)}function C(n,e){
if(e.length===0)return"";const t=i=>`| ${i.join(" | ")} |`;return[t(n),t(n.map(()=>"---")),...e.map(t),""].join(`
`)}function z(n,e){const t=e.map(i=>F(i)).join(`
`);return`<details><summary>${F(n)}</summary>

<pre>${t}</pre>

</details>
`}function F(n){return n.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}const jn=2e4;function yn(n){return[`##\
 ${n.failure===void 0?"✅":"❌"} ${k((0,f.ow)(n))}
`,Nn(n.stages),En(n),...n.stages.flatMap(Sn),...en(n).map(tn),Ln(n.stages)].filter(t=>t!=="").join(`
`)}function Tn(n,e){const t=`## 📋 ${k(`Plan for ${n.app} ${n.version}`)}
`,i=n.stages.flatMap(({stage:o,planHash:r})=>r===void 0?[]:[[k(o),D(r)]]),s=en(n).map(tn);return[t,z("Every step",e.split(`
`)),C(["Stage","Plan hash"],i),...s].join(`
`)}function Nn(n){const e=n.map(({stage:t,subject:i,state:s,ms:o,outcome:r,failure:l})=>[k(t),`${g.Z8[s]??""} ${s}${Mn(r)}`,k((0,g.ml)(i,200)),s==="skipped"?"":(0,S.a)(o),l===void 0?"":k((0,g.ml)(Jn(l.
message),300))]);return C(["Stage","Result","What","Time","Why"],e)}function Mn(n){return n?.rolledBack===!0?", rolled back":n?.rolledBack===!1?", <b>not rolled back</b>":""}function En({images:n}){const e=Object.
entries(n).map(([t,{name:i,digest:s,tags:o}])=>[k(t),D(s===void 0?i:`${i}@${s}`),o.map(r=>D(r)).join(" ")]);return C(["Image","Digest","Tags"],e)}function Sn({record:n,rulings:e,outcome:t}){if(n===void 0)
return[];const{environment:i,state:s,url:o,version:r,commit:l,images:w,previous:y,reason:a}=n,c=Object.entries(w).map(([x,A])=>[k(x),Q(A),y[x]===void 0?"":Q(y[x])]),h=Object.entries(y).filter(([x])=>w[x]===
void 0),B=(e??[]).map(({rule:x,verdict:A,text:X})=>[x,A,X].map(k)),Dn=[...t?.steps??[],...t?.undone??[]].filter(({state:x})=>x!=="skipped");return[`### ${g.Z8[s]??""} ${o===""?k(i):kn(i,o)}: ${k(s)}
`,`${k(r)} at ${D(l.slice(0,12))}${a===""?"":`: ${k(a)}`}
`,C(["Image","This deploy","Before"],[...c,...h.map(([x,A])=>[k(x),"",Q(A)])]),C(["Rule","Verdict",""],B),C(["Step","Result","Time"],Dn.map(({title:x,state:A,ms:X,attempts:sn})=>[k(x),`${g.Z8[A]??""} ${A}${sn>
1?`, attempt ${sn}`:""}`,(0,S.a)(X)]))]}function Q(n){const e=n.indexOf("@");return e<0?D(n):`<span title="${n.slice(0,e).replace(/[^\w./:-]/g,"")}">${D((0,On.VK)(n.slice(e+1)))}</span>`}function en({
stages:n,failure:e}){const t=n.flatMap(({failure:i,outcome:s})=>[...i===void 0?[]:[i],...s?.warnings??[]]);return[...new Set([...t,...e===void 0?[]:[e]])]}function tn({kind:n,message:e,hint:t,place:i,
details:s}){const[o="",...r]=e.split(`
`),l=i===void 0?"":` ${D([i.file,i.line].filter(Boolean).join(":"))}`;return[`### ${k(b.qE[n].title)} (${n})${l}
`,`${[o,...r].map(k).join("<br>")}
`,t===""?"":`> ${k(t)}
`,s.length===0?"":z(`Evidence: ${s.length} lines`,xn(s))].filter(w=>w!=="").join(`
`)}function xn(n){let e=jn;const t=[];for(const s of n.toReversed()){const o=(0,g.ml)(s,500);if(e-=o.length+1,e<0)break;t.unshift(o)}const i=n.length-t.length;return i>0?[`… ${i} lines left out …`,
...t]:t}function Ln(n){const e=n.flatMap(({stage:t,state:i,notes:s})=>i==="skipped"?[]:s.map(o=>`${t}: ${o}`));return e.length===0?"":z(`Notes: ${e.length}`,e.slice(0,200))}const Jn=n=>n.split(`
`)[0]??"";function Rn(n,e,t=[]){const i=o=>e?void process.stderr.write(o):n.write(o),s=vn(n,e);return{sink:on(Wn(n,i),s),finish(o,r){const l=r?q(o):"";if(e?n.write(`${JSON.stringify(E(o))}
`):i(`${Z(n,l)}${Z(n,(0,f.UH)(o,s))}`),!n.github)return;for(const{level:y,message:a,...c}of R(o))n.annotate(y,a,c);const w=wn(o);for(const y of t)n.setOutput(y,w[y]??"");n.summarize(r?Tn(o,l):yn(o))},
print:(o,r)=>n.write(e?`${JSON.stringify(o)}
`:r.endsWith(`
`)?r:`${r}
`)}}function Bn(n){return n.failure===void 0?0:b.qE[n.failure.kind].exit}function Wn(n,e){const t={line:i=>e(`${Z(n,i)}
`),output:(i,s)=>e(`${i}${Z(n,s)}
`)};return n.github?{...t,fold:{open:i=>n.startGroup(i),close:()=>n.endGroup()}}:t}function Z(n,e){return n.github?(0,J.Y)(e):e}function vn({env:n,github:e},t){const i=t?process.stderr:process.stdout;
return(n.FORCE_COLOR!==void 0?n.FORCE_COLOR!=="0":e||i.isTTY===!0)&&n.NO_COLOR===void 0?g.qY:g.pj}}),1983:((P,L,p)=>{p.d(L,{TN:()=>_,Z8:()=>j,ml:()=>M,pj:()=>J,qY:()=>R});const b=O=>O,J={good:b,bad:b,
warn:b,dim:b,bold:b},d=(O,N)=>u=>`\x1B[${O}m${u}\x1B[${N}m`,R={good:d(32,39),bad:d(31,39),warn:d(33,39),dim:d(2,22),bold:d(1,22)},j={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"\
✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",pending:"…",running:"…","rolled back":"↩"};function _(O){return O.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function M(O,N){
return O.length<=N?O:`${O.slice(0,N-1)}…`}}),4639:((P,L,p)=>{p.d(L,{Bg:()=>O,UH:()=>_,failureText:()=>R,ow:()=>M});var b=p(8415),J=p(8165),d=p(1983);function R(u,m=d.pj){const{kind:f,message:E,hint:$,
details:W,place:T}=u,[v="",...U]=E.split(`
`);return[`${m.bad(`✗ ${J.qE[f].title}`)} (${f}): ${m.bold(v)}`,...U.map(S=>`  ${S}`),...T===void 0?[]:[`  at ${[T.file,T.line,T.column].filter(Boolean).join(":")}`],...j(u).map(S=>`  because: ${S}`),
...W.map(S=>m.dim(`  │ ${S}`)),...$===""?[]:[`  → ${$}`],""].join(`
`)}function j(u){const m=[];let f=u.cause;for(let E=0;f instanceof Error&&E<5;E++){const $=(0,d.TN)(f.message);$!==""&&!u.message.includes($)&&!m.includes($)&&m.push($),f=f.cause}return m}function _(u,m=d.
pj){const f=u.stages.flatMap(({failure:$})=>$===void 0?[]:[$]),E=u.failure===void 0||f.includes(u.failure)?[]:[u.failure];return["",m.bold(M(u)),...u.stages.map($=>N($,m)),...Object.entries(u.images).
map(([$,{name:W,digest:T}])=>`  ${$}: ${W}${T?`@${T}`:""}`),...[...f,...E].flatMap($=>["",R($,m).trimEnd()]),""].join(`
`)}function M(u){const{app:m,version:f,sha:E,ms:$}=u;return`${[m,f].filter(T=>T!=="").join(" ")} (${E.slice(0,7)}): ${O(u)} in ${(0,b.a)($)}`}function O({stages:u,failure:m}){return u.some(({state:f})=>f===
"superseded")?"superseded":m?.kind==="cancelled"?"cancelled":m!==void 0?"failed":u.length>0&&u.every(({state:f})=>f==="skipped")?"skipped":"succeeded"}function N({stage:u,subject:m,state:f,ms:E,outcome:$,
notes:W},T){const v=f==="succeeded"?T.good:f==="failed"?T.bad:T.warn,U=f==="skipped"?"":` ${(0,b.a)(E)}`,S=$?.rolledBack===!0?", rolled back":$?.rolledBack===!1?", NOT rolled back":"",H=$?.held===void 0?
"":`, held at ${$.held}`,K=f==="skipped"&&W[0]!==void 0?`: ${W[0]}`:"",g=m===""||m===u?"":` ${T.dim((0,d.TN)(m))}`;return`  ${v(`${d.Z8[f]} ${u}`)}${g} ${f}${S}${H}${K}${U}`}})};export{Cn as id,Pn as ids,Un as modules};

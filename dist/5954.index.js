const De=5954,Ve=[5954,4639],Re={53871:((Q,V,r)=>{r.d(V,{Bc:()=>$,VK:()=>v,m:()=>T});var b=r(48165);const x=/^sha256:[0-9a-f]{64}$/;function $(k){return x.test(k)}function T(k,l="digest"){const u=k.trim();
if($(u))return u;throw new b.HR("usage",`${l}: expected sha256: and 64 hex digits, got ${JSON.stringify(k.slice(0,100))}.`)}function v(k){return k.replace(/^sha256:/,"").slice(0,12)}}),68415:((Q,V,r)=>{
r.d(V,{E:()=>$,a:()=>T});var b=r(48165);const x={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function $(v,k="duration"){const l=[...v.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],u=l.reduce((i,[,E,f])=>i+Number(E)*
(x[f]??0),0);if(l.length===0||l.map(([i])=>i).join("")!==v.trim()||!Number.isSafeInteger(Math.round(u)))throw new b.HR("usage",`${k}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(
v)}.`);return Math.round(u)}function T(v){if(v<1e3)return`${Math.round(v)}ms`;if(v<6e4)return`${(v/1e3).toFixed(1).replace(/\.0$/,"")}s`;const k=Math.floor(v/6e4),l=Math.round(v%6e4/1e3);return k<60?`${k}\
m ${l}s`:`${Math.floor(k/60)}h ${k%60}m`}}),72779:((Q,V,r)=>{r.d(V,{X:()=>x,l:()=>b});function b($){return $!==null&&typeof $=="object"&&"about"in $&&$.about==="gate report"?$:void 0}function x({covered:$,
total:T}){return T===0?void 0:Math.floor($/T*1e4)/100}}),86491:((Q,V,r)=>{r.d(V,{D:()=>v,I:()=>$});var b=r(48165);const x=["passed","failed","not run","unconcerned"];function $(u){return JSON.stringify(
u.map(i=>({...i,report:i.report&&T(i.report)})))}function T(u){const{tests:i,coverage:E,findings:f}=u;return{...u,tests:i&&{...i,failures:[],slowest:[],flakyNames:[]},coverage:E&&{...E,files:[],changed:E.
changed&&{...E.changed,missed:[]}},findings:f&&{...f,list:[]}}}function v(u){const i=l(u);if(Array.isArray(i)&&i.every(k))return i;throw new b.HR("usage",`gates: ${JSON.stringify(u.slice(0,80))} is no\
t the output gates of a job.`,{hint:"Write gates: ${{ needs.quality.outputs.gates }}, or leave it out."})}function k(u){const{gate:i,state:E,attempts:f,report:_}=u??{};return typeof i=="string"&&typeof f==
"number"&&x.includes(E??"")&&(_===null||typeof _=="object"&&_.about==="gate report")}function l(u){try{return JSON.parse(u)}catch{return}}}),88346:((Q,V,r)=>{r.d(V,{FV:()=>b,Qj:()=>T,aY:()=>x,nf:()=>$,
zH:()=>v});function b(l){return k(l).replace(/[\\`*_{}[\]()#+!|~-]/g,u=>`&#${u.charCodeAt(0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function x(l){return`<cod\
e>${k(l).replace(/[|`*_~\\[\]@]/g,u=>`&#${u.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}function $(l,u){const i=URL.parse(u);return i!==null&&(i.protocol==="https:"||i.protocol==="http:")?`<a href="${k(
i.href)}">${b(l)}</a>`:b(l)}function T(l,u){if(u.length===0)return"";const i=E=>`| ${E.join(" | ")} |`;return[i(l),i(l.map(()=>"---")),...u.map(i),""].join(`
`)}function v(l,u){const i=u.map(E=>k(E)).join(`
`);return`<details><summary>${k(l)}</summary>

<pre>${i}</pre>

</details>
`}function k(l){return l.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}}),50445:((Q,V,r)=>{r.d(V,{F:()=>x,W:()=>b});
function b($){return typeof $=="string"?$:"secret"in $?`‹secret ${$.secret}›`:"late"in $?`‹${$.late}.${$.output}›`:$.join.map(b).join("")}const x="‹scratch›"}),65954:((Q,V,r)=>{r.d(V,{s:()=>xe,
N:()=>Ne});var b=r(48165),x=r(51986);function $({stages:e}){return e.flatMap(({plan:t,outcome:n})=>(n?.steps??[]).flatMap(({id:s,output:o})=>{const a=t?.steps.find(p=>p.id===s);return o===void 0||a===
void 0?[]:v(`${o.stdout}
${o.stderr}`,a)}))}const T=new RegExp("\x1B\\[[0-9;]*m","g");function v(e,t){const n=e.replace(T,""),[,s]=/^ *\d+ warnings? found.*$([\s\S]*)/m.exec(n)??[];return s===void 0||t.do!=="exec"?[]:[...s.matchAll(
/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)].map(([,a="",p="",M])=>({rule:a,message:p,file:k(t),line:Number(M)}))}function k({argv:e,cwd:t}){const n=e.map(a=>typeof a=="string"?a:""),o=n.find(a=>a.startsWith(
"--file="))?.slice(7)??(n.includes("--file")?n[n.indexOf("--file")+1]??"":"Dockerfile");return typeof t=="string"&&o.startsWith(`${t}/`)?o.slice(t.length+1):o}var l=r(16811);const u=10;function i(e){const t=e.
stages.flatMap(({stage:M,failure:D,outcome:A,record:j})=>{const P=j!==void 0?[]:A?.steps.flatMap(Z=>Z.failure===void 0?[]:[Z.failure])??[],B=new Set(A?.warnings);return[...D===void 0?[]:[D],...P.filter(
Z=>!B.has(Z))].map(Z=>({stage:M,failure:Z}))}),n=e.failure===void 0?[]:[{stage:"",failure:e.failure}],s=e.stages.flatMap(({stage:M,outcome:D})=>(D?.warnings??[]).map(A=>({stage:M,failure:A}))),o=(0,l.
k)(e.stages),a=(M,D)=>[...o.filter(A=>A.level===D),...E(M).map(A=>_(A,D))],p=$(e).map(({rule:M,message:D,file:A,line:j})=>({level:"warning",title:`Build check ${M}`,message:D,file:A,line:j}));return[...f(
a([...t,...n],"error"),"error"),...f([...a(s,"warning"),...p],"warning")]}function E(e){const t=new Set;return e.filter(({failure:n})=>{const{message:s,place:o}=n,a=JSON.stringify([s,o]);return!t.has(
a)&&t.add(a)})}function f(e,t){const n=e.length>u?e.slice(0,u-1):e,s=e.length-n.length,o={level:t,title:"And more",message:`${s} more are in the log and in the summary.`};return[...n,...s>0?[o]:[]]}function _({
stage:e,failure:t},n){const{kind:s,message:o,hint:a,place:p}=t,M=e===""?"":`${e}: `;return{level:n,title:`${M}${b.qE[s].title}`,message:a===""?o:`${o}
${a}`,...p}}var d=r(77598),m=r(50445);function g(e){const t=(0,m.W)(e),n=(0,d.createHash)("sha256").update(t).digest("hex").slice(0,12);return`‹${t.length} characters, sha256 ${n}›`}function F(e){
const t=e.steps.map(n=>n.do==="write"?{...n,content:g(n.content)}:n);return{...e,steps:t}}var w=r(44639);function R(e){const{app:t,version:n,ref:s,sha:o,images:a,stages:p,failure:M,ms:D}=e;return H({result:(0,w.
resultOf)(e),app:t,version:n,ref:s,sha:o,ms:D,images:a,stages:p.map(y),...Y(M)})}function y({plan:e,outcome:t,failure:n,...s}){return{...s,...e===void 0?{}:{plan:F(e)},...t===void 0?{}:{outcome:h(t)},
...Y(n)}}function h({steps:e,undone:t,warnings:n,failure:s,outputs:o,...a}){return{...a,outputs:z(o),steps:e.map(U),undone:t.map(U),warnings:n.map(b.xV),...Y(s)}}function U({output:e,failure:t,outputs:n,
...s}){return{...s,outputs:z(n),...Y(t)}}function z(e){const t=Object.entries(e);return Object.fromEntries(t.map(([n,s])=>[n,s.length>4096?`‹${s.length} characters›`:s]))}const Y=e=>e===void 0?{}:
{failure:(0,b.xV)(e)},H=e=>JSON.parse(JSON.stringify(e));var X=r(68415);const ne=5e3;function de(e,t){const n=new Map;let s,o=!1;const a=()=>{o&&t.close(),o=!1},p=(j,P)=>{o||t.open(j),o=!0,P()},M=({title:j,
waiting:P,left:B})=>{B>0&&p(j,()=>e.line(`… ${B} lines left out …`));for(const G of P.splice(0))p(j,G)},D=(j,P)=>{const B=n.get(j);if(B===void 0)return P();if(j===s)return p(B.title,P);B.waiting.push(
P),!(B.waiting.length<=ne)&&(B.waiting.shift(),B.left++)},A=()=>{const[j]=n;s!==void 0||j===void 0||(s=j[0],M(j[1]))};return{start(j,P){n.set(j,{title:P,waiting:[],left:0}),A()},output:(j,P)=>D(j,()=>e.
output("",P)),line:(j,P)=>D(j,()=>e.line(P)),end(j,P){const B=n.get(j);n.delete(j),a(),B!==void 0&&M(B),a(),e.line(P),j===s&&(s=void 0),A()},between(j){a(),e.line(j)}}}var I=r(11983);function ae(e,t=I.
pj){const n=e.fold===void 0?c(e,t):de(e,e.fold),s=new Map;return o=>{switch(o.type){case"output":return n.output(o.step,o.text);case"started":return n.start(o.step,`${o.undo?"Undo: ":""}${o.title}`);case"\
progress":for(const a of O(o,s))n.line(o.step,t.dim(a));return;case"retry":return n.line(o.step,t.warn(L(o)));case"ended":return S(s,o.outcome.id),n.end(o.outcome.id,N(o.outcome,t,o.undo===!0));default:
return n.between(C(o,t))}}}function c(e,t){return{start:(n,s)=>e.line(`  ▸ ${s}`),output:(n,s)=>e.output(`    ${n} │ `,s),line:(n,s)=>e.line(`    ${t.dim(`${n} │`)} ${s}`),end:(n,s)=>e.line(`  ${s}`),
between:n=>e.line(n)}}function O({step:e,subjects:t},n){return t.flatMap(({name:s,verdict:o,reasons:a})=>{const p=`${e}
${s}`,M=`${I.Z8[o]} ${(0,I.TN)(s)} ${o}${a.length>0?`: ${(0,I.TN)(a.join("; "))}`:""}`;return n.get(p)===M?[]:(n.set(p,M),[M])})}function S(e,t){for(const n of e.keys())n.startsWith(`${t}
`)&&e.delete(n)}function L({attempt:e,delay:t,failure:n}){return`↻ attempt ${e} in ${(0,X.a)(t)} after ${n.kind}: ${(0,I.TN)(n.message)}`}function N({title:e,state:t,attempts:n,ms:s,failure:o},a,p){
const M=n>1?` (attempt ${n})`:"",D=t==="skipped"||t==="kept"?"":` ${(0,X.a)(s)}`,A=`${I.Z8[t]} ${p?"Undo: ":""}${e}${M}${D}`,j=o===void 0?"":`: ${(0,I.TN)(o.message).replace(`${e}: `,"")}`;return t===
"failed"?a.bad(`${A}${j}`):t==="done"?a.good(A):a.warn(`${A} ${t}`)}function C(e,t){if(e.type==="note"){const D={info:t.dim,warning:t.warn,error:t.bad}[e.level];return D(`  ${{info:"i",warning:"!",error:"\
✗"}[e.level]} ${e.text}`)}if(e.type==="hold")return t.dim(`  ⚿ ${e.name} ${e.state}${e.text===""?"":`: ${e.text}`}`);const{stage:n,subject:s,state:o,why:a}=e,p=s===""||s===n?"":`: ${(0,I.TN)(s)}`;
return o==="started"?t.bold(`▶ ${n}${p}`):(o==="succeeded"?t.good:o==="failed"?t.bad:t.warn)(`${I.Z8[o]} ${n} ${o}${a===void 0?"":`: ${(0,I.TN)(a)}`}`)}var W=r(86491),J=r(15374);function ee(e){return e.
stages.map(n=>{if(n.plan!==void 0)return re(n.plan,n.planHash);const s=n.failure?.message??n.notes[0]??"";return`${n.stage}: ${n.state}${s===""?"":`: ${(0,I.TN)(s)}`}
`}).join(`
`)}function re(e,t){const n=e.steps.length===0?["  (nothing to do)"]:[];return[`${e.stage}: ${(0,I.TN)(e.subject)}`,...e.steps.flatMap((s,o)=>ue(s,`  ${o+1}. `)),...n,...(e.changes??[]).map(s=>`  chan\
ge: ${(0,I.TN)(s)}`),...e.notes.map(s=>`  note: ${(0,I.TN)(s)}`),...Object.entries(e.values).map(([s,o])=>`  = ${s}: ${(0,I.TN)(o)}`),...t===void 0?[]:[`  hash: ${t}`],""].join(`
`)}function ce(e){return e.map(({topic:t,step:n,why:s})=>`  ? ${t}: ${s??n.title}: ${te(n)}
`).join("")}function ue(e,t){const n=" ".repeat(t.length),s=e.after===void 0?"":e.after.length===0?" [at once]":` [after ${e.after.join(", ")}]`,o=[e.at===void 0?"":` at ${e.at}`,e.advisory?" (advisor\
y)":""].join("");return[`${t}${e.id}${s}${o}: ${e.title}`,`${n}${te(e)}`,...le(e).map(a=>`${n}${a}`),...$e(e.undo).map(a=>`${n}${a}`)]}function te(e){switch(e.do){case"exec":return`$ ${e.argv.map(pe).
join(" ")}${e.cwd===void 0?"":`  (in ${(0,m.W)(e.cwd)})`}`;case"http":return`${e.method} ${K(e.url)}${e.body===void 0?"":`  with ${K(e.body)}`}`;case"write":return`write ${(0,m.W)(e.path)} (${(e.mode??
384).toString(8)}): ${g(e.content)}`;case"call":return`call ${e.operation} ${q(e.input)}`;case"wait":return`wait for ${e.judge.name}, every ${(0,X.a)(e.every)}, at most ${(0,X.a)(e.deadline)}: ${q(e.judge.
data)}`}}function le(e){if(e.do!=="exec")return[];const t=Object.entries(e.env??{}).map(([n,s])=>`env ${n}=${K(s)}`);return e.stdin===void 0?t:[...t,`stdin ${K(e.stdin)}`]}function $e(e){if(e===void 0)
return[];switch(e.way){case"keep":return[`back: kept, ${e.why}`];case"barrier":return[`back: none, ${e.why}`];case"restore":return[`back: restore ${e.restore.name}`];case"steps":return e.steps.map(t=>`\
back: ${t.title}: ${te(t)}`)}}function pe(e){const t=K(e);return/^[\w@%+=:,./‹›-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function K(e){return(0,m.W)(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
t=>JSON.stringify(t).slice(1,-1))}function q(e){return JSON.stringify(e,(t,n)=>se(n)?(0,m.W)(n):n)}function se(e){return typeof e!="object"||e===null||Array.isArray(e)?!1:"secret"in e||"late"in e&&"ou\
tput"in e||"join"in e}var ie=r(88346),oe=r(70509);const je=5e4;function ke(e){const t=e.stages.map(({stage:p})=>p).join(" ");if(t==="")return"";const s=[`### ${`${I.Z8[(0,w.resultOf)(e)]??""} ${(0,ie.
FV)((0,w.resultLine)(e))}`}
`,(0,oe.stagesTable)(e.stages),...e.stages.flatMap(l.C),...e.stages.flatMap(_e),(0,oe.imagesTable)(e),(0,oe.failuresSection)(e),(0,ie.zH)("The plan",ee(e).trimEnd().split(`
`))].filter(p=>p!=="");let o=[],a="";for(const p of s){const M=[...o,p],D=ye(e.app,t,M.length<s.length?[...M,we]:M);Buffer.byteLength(D)>je||(o=M,a=o.length===s.length?D:ye(e.app,t,[...o,we]))}return a}
const we=`<sub>More in the summary of the job.</sub>
`;function ye(e,t,n){return JSON.stringify({app:e,part:t,text:n.join(`
`)})}function _e({stage:e,outcome:t}){if(e!=="scan")return[];const n=t?.steps.find(({id:o})=>o==="scan.keep")?.output?.value,s=n!==null&&typeof n=="object"&&"summary"in n?n.summary:void 0;return typeof s==
"string"?[s]:[]}const me=5e5;function Me(e){const{images:t,stages:n,failure:s,version:o}=e,p=n.filter(({record:B})=>B!==void 0).at(-1)?.record,M=Object.entries(t),D=M.flatMap(([B,{name:G,digest:Z}])=>Z===
void 0?[]:[{id:B,name:G,digest:Z}]),A=p?.state==="succeeded"?ge(p.images):ge(p?.previous),j=Ee(n),P=Object.fromEntries(D.map(({id:B,digest:G})=>[B,G]));return{result:(0,w.resultOf)(e),"failure-kind":s?.
kind??"",version:o||(p?.version??""),stages:JSON.stringify(Object.fromEntries(n.map(({stage:B,state:G})=>[B,G]))),digests:JSON.stringify(p===void 0?P:A),digest:D.length===1?D[0]?.digest??"":he(j,"cont\
ainerimage.digest"),imageid:he(j,"containerimage.config.digest")||he(j,"containerimage.digest"),metadata:j===""?"":Oe(j),images:D.map(({id:B,name:G,digest:Z})=>`${B}=${G}@${Z}`).join(`
`),"platform-digests":JSON.stringify((0,J.Hm)(e)),sbom:Se(n).join(`
`),tags:M.flatMap(([,{name:B,tags:G}])=>G.map(Z=>`${B}:${Z}`)).join(`
`),"release-url":fe(n,"release-url"),gates:e.gates===void 0?"":(0,W.I)(e.gates),score:fe(n,"score"),"score-file":fe(n,"score-file"),"quality-folder":fe(n,"quality-folder"),environment:p?.environment??
"",url:p?.url??"","deployment-id":p?.id??"","previous-digests":JSON.stringify(ge(p?.previous)),"plan-hash":Te(n),legs:JSON.stringify({include:e.legs??[]}),plan:Oe(ee(e)),section:ke(e),report:ve(e)}}function Te(e){
const t=e.filter(({stage:s,planHash:o})=>o&&(s==="deploy"||s==="rollback"));return(t.length>0?t:e.slice(-1)).map(({planHash:s=""})=>s).join(",")}function fe(e,t){return e.findLast(({told:n})=>n?.[t]!==
void 0)?.told?.[t]??""}function ge(e){const t=Object.entries(e??{}).map(([n,s])=>[n,s.slice(s.indexOf("@")+1)]);return Object.fromEntries(t.filter(([,n])=>n?.startsWith("sha256:")))}function Oe(e){return e.
length<=me?e:`${e.slice(0,me)}
… cut …
`}function ve(e){const t=JSON.stringify(R(e));if(t.length<=me)return t;const n=e.stages.map(({plan:s,outcome:o,...a})=>a);return JSON.stringify(R({...e,stages:n}))}function Ee(e){return e.map(({outcome:t})=>t?.
outputs["build.docker.metadata"]??"").find(t=>t!=="")??""}function Se(e){return e.flatMap(({plan:t,outcome:n})=>{const s=(n?.steps??[]).filter(({id:a})=>a.startsWith("sbom.")),o=t?.values["sbom.files"]??
"";return o!==""&&s.length>0&&s.every(({state:a})=>a==="done")?o.split(`
`):[]})}function he(e,t){if(e==="")return"";const n=JSON.parse(e)?.[t];return typeof n=="string"?n:""}function Ne(e,t,n=[]){const s=a=>t?void process.stderr.write(a):e.write(a),o=Le(e,t);return{sink:ae(
Fe(e,s),o),finish(a,p){const M=p?ee(a):"";if(t?e.write(`${e.hide(JSON.stringify(R(a)))}
`):s(be(e,e.hide(`${M}${(0,w.reportText)(a,o)}`))),!e.github)return;for(const{level:A,message:j,...P}of i(a))e.annotate(A,e.hide(j),P);const D=Me(a);for(const A of n)e.setOutput(A,e.hide(D[A]??""));e.
summarize(e.hide(p?(0,oe.planSummary)(a,M):(0,oe.summaryOf)(a)))},print:(a,p)=>e.write(t?`${JSON.stringify(a)}
`:p.endsWith(`
`)?p:`${p}
`)}}function xe(e){return e.failure===void 0?0:b.qE[e.failure.kind].exit}function Fe(e,t){const n={line:s=>t(`${be(e,s)}
`),output:(s,o)=>t(`${s}${be(e,o)}
`)};return e.github?{...n,fold:{open:s=>e.startGroup(s),close:()=>e.endGroup()}}:n}function be(e,t){return e.github?(0,x.Y)(t):t}function Le({env:e,github:t},n){const s=n?process.stderr:process.stdout;
return(e.FORCE_COLOR!==void 0?e.FORCE_COLOR!=="0":t||s.isTTY===!0)&&e.NO_COLOR===void 0?I.qY:I.pj}}),62547:((Q,V,r)=>{r.d(V,{s:()=>b});function b({failure:x,outcome:$,record:T}){const v=x===void 0?[]:
[x];if(T!==void 0)return v;const k=new Set($?.warnings),l=($?.steps??[]).flatMap(i=>i.failure===void 0||k.has(i.failure)?[]:[i.failure]),u=new Set;return[...v,...l].filter(({message:i,place:E})=>{const f=JSON.
stringify([i,E]);return!u.has(f)&&u.add(f)})}}),15374:((Q,V,r)=>{r.d(V,{Hm:()=>$,ym:()=>T});var b=r(88346);function x({stages:l}){const u=l.flatMap(({outcome:i})=>i?.steps??[]);return new Map(u.flatMap(
({id:i,output:E})=>{const f=E?.value;return i.startsWith("sizes.")&&f?[[i.slice(6),f]]:[]}))}function $(l){return Object.fromEntries([...x(l)].map(([u,{platforms:i}])=>[u,Object.fromEntries(i.map(({platform:E,
digest:f})=>[E,f]))]))}function T(l){const u=[...x(l)].flatMap(([i,{platforms:E,before:f}])=>E.map(({platform:_,digest:d,size:m,layers:g})=>{const F=f?.platforms.find(w=>w.platform===_);return[(0,b.FV)(
i),(0,b.FV)(_),(0,b.aY)(d),k(m),String(g),F===void 0?"new":`${v(m-F.size)} against ${(0,b.aY)(f?.name??"")}`]}));return(0,b.Qj)(["Image","Platform","Digest","Size","Layers","Difference"],u)}function v(l){
return l===0?"none":`${l>0?"+":"−"}${k(Math.abs(l))}`}function k(l){if(l<1e3)return`${l} B`;const[u,i]=l<1e6?["kB",1e3]:l<1e9?["MB",1e6]:["GB",1e9];return`${(l/Number(i)).toFixed(1)} ${u}`}}),16811:((Q,V,r)=>{
r.d(V,{C:()=>k,k:()=>v});var b=r(68415),x=r(72779),$=r(88346),T=r(11983);function v(d){return E(d).flatMap(({report:m,advisory:g})=>{const F=g?"warning":"error",w=(m.tests?.failures??[]).map(({name:y,
message:h,file:U,line:z})=>({level:F,title:(0,T.ml)(`${m.gate}: ${y}`,200),message:h===""?"The test failed.":h,..._(U,z)})),R=(m.findings?.list??[]).filter(({level:y})=>y!=="note").map(({level:y,rule:h,
message:U,file:z,line:Y,column:H})=>({level:y==="error"?F:"warning",title:(0,T.ml)(`${m.gate}: ${h}`,200),message:U===""?h:U,..._(z,Y),...Y>0&&H>0?{column:H}:{}}));return[...w.sort((y,h)=>+("file"in h)-
+("file"in y)),...R]})}function k(d){const m=(d.outcome?.steps??[]).filter(({id:R})=>/^gate\.[^.]+$/.test(R));if(m.length===0)return[];const g=E([d]).map(({report:R})=>R),F=m.map(R=>l(R,g.find(({gate:y})=>`\
gate.${y}`===R.id),d)),w=d.told?.score;return[`### Gates${w===void 0||w===""?"":`: score ${(0,$.FV)(w)} of 100`}
`,(0,$.Qj)(["Gate","Result","Tests","Coverage","Changed lines","Findings","Time"],F),...g.flatMap(u)]}function l(d,m,g){const{id:F,attempts:w,ms:R}=d,y=g.outcome?.steps.find(ne=>ne.id===`${F}.report`),
h=d.state==="done"&&y?.state==="failed"?"failed":d.state,U=h==="done"&&w>1?`, <b>flaky</b>: attempt ${w}`:"",{tests:z,coverage:Y,findings:H}=m??{},X=Y?.changed;return[(0,$.FV)(F.replace("gate.","")),`${T.
Z8[h]??""} ${h}${U}`,z?(0,$.FV)(i(z)):"",Y?f((0,x.X)(Y)):"",X?`${f((0,x.X)(X))} of ${X.total}`:"",H?`${H.errors+H.warnings+H.notes} new, ${H.existing} known, ${H.fixed} fixed`:"",h==="skipped"?"":(0,b.
a)(R)]}function u({gate:d,tests:m,coverage:g,findings:F}){const w=(y,h)=>y===""?"":` (${y}${h>0?`:${h}`:""})`;return[["failed tests",(m?.failures??[]).map(({name:y,message:h,file:U,line:z})=>`${y}${w(
U,z)}: ${h}`)],["flaky tests",m?.flakyNames??[]],["slowest tests",(m?.slowest??[]).filter(({seconds:y})=>y>=.001).map(({name:y,seconds:h})=>`${(0,b.a)(h*1e3)} ${y}`)],["new findings",(F?.list??[]).map(
({level:y,rule:h,message:U,file:z,line:Y})=>`${y} ${h}${w(z,Y)}: ${U}`)],["changed lines that no test runs",(g?.changed?.missed??[]).map(({path:y,line:h})=>`${y}:${h}`)],["coverage by file",(g?.files??
[]).slice(0,100).map(y=>`${f((0,x.X)(y)).padStart(8)} ${y.path}`)]].flatMap(([y,h])=>h.length===0?[]:[(0,$.zH)(`${d}: ${y} (${h.length})`,h.map(U=>(0,T.ml)(U,300)))])}function i({total:d,passed:m,failed:g,
skipped:F,flaky:w}){return[`${m} of ${d} passed`,g>0?`${g} failed`:"",F>0?`${F} skipped`:"",w>0?`${w} flaky`:""].filter(y=>y!=="").join(", ")}function E(d){return d.flatMap(({outcome:m,plan:g})=>(m?.steps??
[]).flatMap(({id:F,output:w})=>{const R=(0,x.l)(w?.value),y=g?.steps.find(h=>h.id===F)?.advisory===!0;return R===void 0?[]:[{report:R,advisory:y}]}))}const f=d=>d===void 0?"–":`${d} %`,_=(d,m)=>d===
""?{}:{file:d,...m>0?{line:m}:{}}}),11983:((Q,V,r)=>{r.d(V,{TN:()=>k,Z8:()=>v,ml:()=>l,pj:()=>x,qY:()=>T});const b=u=>u,x={good:b,bad:b,warn:b,dim:b,bold:b},$=(u,i)=>E=>`\x1B[${u}m${E}\x1B[${i}m`,T={good:$(
32,39),bad:$(31,39),warn:$(33,39),dim:$(2,22),bold:$(1,22)},v={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",pending:"\
…",running:"…","rolled back":"↩"};function k(u){return u.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function l(u,i){return u.length<=i?u:`${u.slice(0,i-1)}…`}}),70509:((Q,V,r)=>{
r.r(V),r.d(V,{failureSummary:()=>g,failuresSection:()=>H,imagesTable:()=>h,planSummary:()=>w,stagesTable:()=>R,summaryOf:()=>m});var b=r(53871),x=r(68415),$=r(48165);const T=[{phase:"before",text:"The\
 images are there",step:/^compose\.pull$|^pull/},{phase:"before",text:"A backup was made",step:/^before\.\d+\.(?!migrate)(?!.*\.(?:end\.|gone$))/},{phase:"before",text:"The database was migrated",step:/^before\.\d+\.migrate(?:\.ended)?$|^kubernetes\.hooks$/},
{phase:"during",text:"The change was made",step:/^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/},{phase:"during",text:"Our digest is what \
runs",step:/^verify$|\.restore\.verify$/},{phase:"after",text:"It is healthy",step:/^probe\.health$/},{phase:"after",text:"It is ready",step:/^probe\.ready$/},{phase:"after",text:"The smoke test passe\
s",step:/^probe\.smoke$/},{phase:"after",text:"Its metrics are good",step:/^probe\.metric\./},{phase:"after",text:"It stayed good",step:/^stable$/}];function v({outcome:c,rulings:O=[],record:S}){const L=c?.
steps??[],N=O.filter(({verdict:J})=>J==="denied"||J==="superseded"),C={phase:"before",text:"The rules allow it",state:O.length===0?"not checked":"done",by:N.length>0?`set aside: ${N.map(({rule:J})=>J).
join(", ")}`:O.map(({rule:J})=>J).join(", ")},W={phase:"after",text:"It is recorded",state:S===void 0?"not checked":"done",by:S===void 0?"":`record ${S.id}: ${S.state}`};return[C,...T.map(J=>k(J,L)),W]}
function k({phase:c,text:O,step:S},L){const N=L.filter(({id:W,state:J})=>S.test(W)&&J!=="skipped"),C=N.find(({state:W})=>W==="failed");return C!==void 0?{phase:c,text:O,state:"failed",by:C.title}:N.length===
0?{phase:c,text:O,state:"not checked",by:""}:{phase:c,text:O,state:"done",by:[...new Set(N.map(({title:W})=>W))].slice(0,3).join(", ")}}var l=r(62547),u=r(15374),i=r(88346),E=r(16811),f=r(11983),_=r(44639);
const d=2e4;function m(c){return[c.failure===void 0?`## ✅ ${(0,i.FV)((0,_.resultLine)(c))}
`:`${F(c.failure)}
**${(0,i.FV)((0,_.resultLine)(c))}**
`,R(c.stages),h(c),(0,u.ym)(c),...c.stages.flatMap(E.C),...c.stages.flatMap(U),H(c),I(c.stages)].filter(S=>S!=="").join(`
`)}function g(c){return`${F(c)}
${ne(c)}`}function F({message:c,hint:O}){return`## ❌ ${(0,i.FV)((0,f.ml)(ae(c),300))}${O===""?"":` → ${(0,i.FV)((0,f.ml)(O.replaceAll(`
`," "),300))}`}
`}function w(c,O){const S=`## 📋 ${(0,i.FV)(`Plan for ${c.app} ${c.version}`)}
`,L=c.stages.flatMap(({stage:C,planHash:W})=>W===void 0?[]:[[(0,i.FV)(C),(0,i.aY)(W)]]),N=X(c).map(ne);return[S,(0,i.zH)("Every step",O.split(`
`)),(0,i.Qj)(["Stage","Plan hash"],L),...N].join(`
`)}function R(c){const O=c.map(({stage:S,subject:L,state:N,ms:C,outcome:W,failure:J})=>[(0,i.FV)(S),`${f.Z8[N]??""} ${N}${y(W)}`,(0,i.FV)((0,f.ml)(L,200)),N==="skipped"?"":(0,x.a)(C),J===void 0?"":(0,i.
FV)((0,f.ml)(ae(J.message),300))]);return(0,i.Qj)(["Stage","Result","What","Time","Why"],O)}function y(c){return c?.rolledBack===!0?", rolled back":c?.rolledBack===!1?", <b>not rolled back</b>":""}function h({
images:c}){const O=Object.entries(c).map(([S,{name:L,digest:N,tags:C}])=>[(0,i.FV)(S),N===void 0?(0,i.aY)(L):(0,i.aY)(`${L}@${N}`),C.map(W=>(0,i.aY)(W)).join(" ")]);return(0,i.Qj)(["Image","Digest","T\
ags"],O)}function U(c){const{record:O,rulings:S,outcome:L}=c;if(O===void 0)return[];const{environment:N,state:C,url:W,version:J,commit:ee,images:re,previous:ce,reason:ue}=O,te=Object.entries(re).map(([
K,q])=>[(0,i.FV)(K),Y(q),ce[K]===void 0?"":Y(ce[K])]),le=Object.entries(ce).filter(([K])=>re[K]===void 0),$e=(S??[]).map(({rule:K,verdict:q,text:se})=>[K,q,se].map(i.FV)),pe=[...L?.steps??[],...L?.undone??
[]].filter(({state:K})=>K!=="skipped");return[`### ${f.Z8[C]??""} ${W===""?(0,i.FV)(N):(0,i.nf)(N,W)}: ${(0,i.FV)(C)}
`,`${(0,i.FV)(J)} at ${(0,i.aY)(ee.slice(0,12))}${ue===""?"":`: ${(0,i.FV)(ue)}`}
`,(0,i.Qj)(["Image","This deploy","Before"],[...te,...le.map(([K,q])=>[(0,i.FV)(K),"",Y(q)])]),z(c),(0,i.Qj)(["Rule","Verdict",""],$e),(0,i.Qj)(["Step","Result","Time"],pe.map(({title:K,state:q,ms:se,
attempts:ie})=>[(0,i.FV)(K),`${f.Z8[q]??""} ${q}${ie>1?`, attempt ${ie}`:""}`,(0,x.a)(se)]))]}function z(c){const O=v(c);return["before","during","after"].flatMap(N=>[`**${N[0]?.toUpperCase()}${N.slice(
1)}**`,"",...O.filter(C=>C.phase===N).map(({text:C,state:W,by:J})=>{const ee=W==="not checked"?": <i>not checked</i>":J===""?"":`: ${(0,i.FV)((0,f.ml)(J,200))}`;return`- [${W==="done"?"x":" "}] ${W===
"failed"?"❌ ":""}${(0,i.FV)(C)}${ee}`}),""]).join(`
`)}function Y(c){const O=c.indexOf("@");return O<0?(0,i.aY)(c):`<span title="${c.slice(0,O).replace(/[^\w./:-]/g,"")}">${(0,i.aY)((0,b.VK)(c.slice(O+1)))}</span>`}function H(c){return X(c).map(ne).join(
`
`)}function X({stages:c,failure:O}){const S=c.flatMap(L=>[...(0,l.s)(L),...L.outcome?.warnings??[]]);return[...new Set([...S,...O===void 0?[]:[O]])]}function ne({kind:c,message:O,hint:S,place:L,details:N}){
const[C="",...W]=O.split(`
`),J=L===void 0?"":` ${(0,i.aY)([L.file,L.line].filter(Boolean).join(":"))}`;return[`### ${(0,i.FV)($.qE[c].title)} (${c})${J}
`,`${[C,...W].map(i.FV).join("<br>")}
`,S===""?"":`> ${(0,i.FV)(S)}
`,N.length===0?"":(0,i.zH)(`Evidence: ${N.length} lines`,de(N))].filter(ee=>ee!=="").join(`
`)}function de(c){let O=d;const S=[];for(const N of c.toReversed()){const C=(0,f.ml)(N,500);if(O-=C.length+1,O<0)break;S.unshift(C)}const L=c.length-S.length;return L>0?[`… ${L} lines left out …`,
...S]:S}function I(c){const O=c.flatMap(({stage:S,state:L,notes:N})=>L==="skipped"?[]:N.map(C=>`${S}: ${C}`));return O.length===0?"":(0,i.zH)(`Notes: ${O.length}`,O.slice(0,200))}const ae=c=>c.split(`\

`)[0]??""}),44639:((Q,V,r)=>{r.r(V),r.d(V,{failureText:()=>v,reportText:()=>l,resultLine:()=>u,resultOf:()=>i});var b=r(68415),x=r(48165),$=r(62547),T=r(11983);function v(f,_=T.pj){const{kind:d,message:m,
hint:g,details:F,place:w}=f,[R="",...y]=m.split(`
`);return[`${_.bad(`✗ ${x.qE[d].title}`)} (${d}): ${_.bold(R)}`,...y.map(h=>`  ${h}`),...w===void 0?[]:[`  at ${[w.file,w.line,w.column].filter(Boolean).join(":")}`],...k(f).map(h=>`  because: ${h}`),
...F.map(h=>_.dim(`  │ ${h}`)),...g===""?[]:[`  → ${g}`],""].join(`
`)}function k(f){const _=[];let d=f.cause;for(let m=0;d instanceof Error&&m<5;m++){const g=(0,T.TN)(d.message);g!==""&&!f.message.includes(g)&&!_.includes(g)&&_.push(g),d=d.cause}return _}function l(f,_=T.
pj){const d=f.stages.flatMap($.s),m=f.failure===void 0||d.includes(f.failure)?[]:[f.failure];return["",_.bold(u(f)),...f.stages.map(g=>E(g,_)),...Object.entries(f.images).map(([g,{name:F,digest:w}])=>`\
  ${g}: ${F}${w?`@${w}`:""}`),...[...d,...m].flatMap(g=>["",v(g,_).trimEnd()]),""].join(`
`)}function u(f){const{app:_,version:d,sha:m,ms:g}=f;return`${[_,d].filter(w=>w!=="").join(" ")} (${m.slice(0,7)}): ${i(f)} in ${(0,b.a)(g)}`}function i({stages:f,failure:_}){return f.some(({state:d})=>d===
"superseded")?"superseded":_?.kind==="cancelled"?"cancelled":_!==void 0?"failed":f.length>0&&f.every(({state:d})=>d==="skipped")?"skipped":"succeeded"}function E({stage:f,subject:_,state:d,ms:m,outcome:g,
notes:F},w){const R=d==="succeeded"?w.good:d==="failed"?w.bad:w.warn,y=d==="skipped"?"":` ${(0,b.a)(m)}`,h=g?.rolledBack===!0?", rolled back":g?.rolledBack===!1?", NOT rolled back":"",U=g?.held===void 0?
"":`, held at ${g.held}`,z=d==="skipped"&&F[0]!==void 0?`: ${F[0]}`:"",Y=_===""||_===f?"":` ${w.dim((0,T.TN)(_))}`;return`  ${R(`${T.Z8[d]} ${f}`)}${Y} ${d}${h}${U}${z}${y}`}})};export{De as id,Ve as ids,Re as modules};

const Re=5954,Be=[5954,4639],Ce={53871:((Q,C,u)=>{u.d(C,{Bc:()=>l,VK:()=>x,m:()=>F});var g=u(48165);const E=/^sha256:[0-9a-f]{64}$/;function l(N){return E.test(N)}function F(N,m="digest"){const r=N.trim();
if(l(r))return r;throw new g.HR("usage",`${m}: expected sha256: and 64 hex digits, got ${JSON.stringify(N.slice(0,100))}.`)}function x(N){return N.replace(/^sha256:/,"").slice(0,12)}}),68415:((Q,C,u)=>{
u.d(C,{E:()=>l,a:()=>F});var g=u(48165);const E={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function l(x,N="duration"){const m=[...x.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],r=m.reduce((i,[,y,w])=>i+Number(y)*
(E[w]??0),0);if(m.length===0||m.map(([i])=>i).join("")!==x.trim()||!Number.isSafeInteger(Math.round(r)))throw new g.HR("usage",`${N}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(
x)}.`);return Math.round(r)}function F(x){if(x<1e3)return`${Math.round(x)}ms`;if(x<6e4)return`${(x/1e3).toFixed(1).replace(/\.0$/,"")}s`;const N=Math.floor(x/6e4),m=Math.round(x%6e4/1e3);return N<60?`${N}\
m ${m}s`:`${Math.floor(N/60)}h ${N%60}m`}}),72779:((Q,C,u)=>{u.d(C,{X:()=>E,l:()=>g});function g(l){return l!==null&&typeof l=="object"&&"about"in l&&l.about==="gate report"?l:void 0}function E({covered:l,
total:F}){return F===0?void 0:Math.floor(l/F*1e4)/100}}),86491:((Q,C,u)=>{u.d(C,{D:()=>x,I:()=>l});var g=u(48165);const E=["passed","failed","not run","unconcerned"];function l(r){return JSON.stringify(
r.map(i=>({...i,report:i.report&&F(i.report)})))}function F(r){const{tests:i,coverage:y,findings:w}=r;return{...r,tests:i&&{...i,failures:[],slowest:[],flakyNames:[]},coverage:y&&{...y,files:[],changed:y.
changed&&{...y.changed,missed:[]}},findings:w&&{...w,list:[]}}}function x(r){const i=m(r);if(Array.isArray(i)&&i.every(N))return i;throw new g.HR("usage",`gates: ${JSON.stringify(r.slice(0,80))} is no\
t the output gates of a job.`,{hint:"Write gates: ${{ needs.quality.outputs.gates }}, or leave it out."})}function N(r){const{gate:i,state:y,attempts:w,report:h}=r??{};return typeof i=="string"&&typeof w==
"number"&&E.includes(y??"")&&(h===null||typeof h=="object"&&h.about==="gate report")}function m(r){try{return JSON.parse(r)}catch{return}}}),88346:((Q,C,u)=>{u.d(C,{FV:()=>g,Qj:()=>F,RK:()=>N,aY:()=>E,
nf:()=>l,zH:()=>x});function g(r){return m(r).replace(/[\\`*_{}[\]()#+!|~-]/g,i=>`&#${i.charCodeAt(0)};`).replace(/@/g,"&#64;").replace(/:\/\//g,"&#58;//").replace(/\s*\n\s*/g,"<br>")}function E(r){return`\
<code>${m(r).replace(/[|`*_~\\[\]@]/g,i=>`&#${i.charCodeAt(0)};`).replace(/\n/g," ")}</code>`}function l(r,i){const y=URL.parse(i);return y!==null&&(y.protocol==="https:"||y.protocol==="http:")?`<a hr\
ef="${m(y.href)}">${g(r)}</a>`:g(r)}function F(r,i){if(i.length===0)return"";const y=w=>`| ${w.join(" | ")} |`;return[y(r),y(r.map(()=>"---")),...i.map(y),""].join(`
`)}function x(r,i){const y=i.map(w=>m(w)).join(`
`);return`<details><summary>${m(r)}</summary>

<pre>${y}</pre>

</details>
`}function N(r){return r.toWellFormed().replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"�")}function m(r){return N(r).replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"").replace(/&/g,"&amp;").
replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}}),50445:((Q,C,u)=>{u.d(C,{F:()=>E,W:()=>g});function g(l){return typeof l=="string"?l:"secret"in l?`‹secret ${l.secret}›`:"late"in
l?`‹${l.late}.${l.output}›`:l.join.map(g).join("")}const E="‹scratch›"}),65954:((Q,C,u)=>{u.d(C,{s:()=>Ve,N:()=>Fe});var g=u(48165),E=u(88346),l=u(51986);function F({stages:e}){return e.flatMap(
({plan:t,outcome:n})=>(n?.steps??[]).flatMap(({id:s,output:o})=>{const a=t?.steps.find($=>$.id===s);return o===void 0||a===void 0?[]:N(`${o.stdout}
${o.stderr}`,a)}))}const x=new RegExp("\x1B\\[[0-9;]*m","g");function N(e,t){const n=e.replace(x,""),[,s]=/^ *\d+ warnings? found.*$([\s\S]*)/m.exec(n)??[];return s===void 0||t.do!=="exec"?[]:[...s.matchAll(
/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)].map(([,a="",$="",M])=>({rule:a,message:$,file:m(t),line:Number(M)}))}function m({argv:e,cwd:t}){const n=e.map(a=>typeof a=="string"?a:""),o=n.find(a=>a.startsWith(
"--file="))?.slice(7)??(n.includes("--file")?n[n.indexOf("--file")+1]??"":"Dockerfile");return typeof t=="string"&&o.startsWith(`${t}/`)?o.slice(t.length+1):o}var r=u(16811);const i=10;function y(e){const t=e.
stages.flatMap(({stage:M,failure:D,outcome:I,record:v})=>{const U=v!==void 0?[]:I?.steps.flatMap(G=>G.failure===void 0?[]:[G.failure])??[],B=new Set(I?.warnings);return[...D===void 0?[]:[D],...U.filter(
G=>!B.has(G))].map(G=>({stage:M,failure:G}))}),n=e.failure===void 0?[]:[{stage:"",failure:e.failure}],s=e.stages.flatMap(({stage:M,outcome:D})=>(D?.warnings??[]).map(I=>({stage:M,failure:I}))),o=(0,r.
k)(e.stages),a=(M,D)=>[...o.filter(I=>I.level===D),...w(M).map(I=>d(I,D))],$=F(e).map(({rule:M,message:D,file:I,line:v})=>({level:"warning",title:`Build check ${M}`,message:D,file:I,line:v}));return[...h(
a([...t,...n],"error"),"error"),...h([...a(s,"warning"),...$],"warning")]}function w(e){const t=new Set;return e.filter(({failure:n})=>{const{message:s,place:o}=n,a=JSON.stringify([s,o]);return!t.has(
a)&&t.add(a)})}function h(e,t){const n=e.length>i?e.slice(0,i-1):e,s=e.length-n.length,o={level:t,title:"And more",message:`${s} more are in the log and in the summary.`};return[...n,...s>0?[o]:[]]}function d({
stage:e,failure:t},n){const{kind:s,message:o,hint:a,place:$}=t,M=e===""?"":`${e}: `;return{level:n,title:`${M}${g.qE[s].title}`,message:a===""?o:`${o}
${a}`,...$}}var p=u(77598),k=u(50445);function _(e){const t=(0,k.W)(e),n=(0,p.createHash)("sha256").update(t).digest("hex").slice(0,12);return`‹${t.length} characters, sha256 ${n}›`}function O(e){
const t=e.steps.map(n=>n.do==="write"?{...n,content:_(n.content)}:n);return{...e,steps:t}}var T=u(44639);function f(e){const{app:t,version:n,ref:s,sha:o,images:a,stages:$,failure:M,ms:D}=e;return ee({
result:(0,T.Bg)(e),app:t,version:n,ref:s,sha:o,ms:D,images:a,stages:$.map(j),...K(M)})}function j({plan:e,outcome:t,failure:n,...s}){return{...s,...e===void 0?{}:{plan:O(e)},...t===void 0?{}:{outcome:A(
t)},...K(n)}}function A({steps:e,undone:t,warnings:n,failure:s,outputs:o,...a}){return{...a,outputs:H(o),steps:e.map(Y),undone:t.map(Y),warnings:n.map(g.xV),...K(s)}}function Y({output:e,failure:t,outputs:n,
...s}){return{...s,outputs:H(n),...K(t)}}function H(e){const t=Object.entries(e);return Object.fromEntries(t.map(([n,s])=>[n,s.length>4096?`‹${s.length} characters›`:s]))}const K=e=>e===void 0?{}:
{failure:(0,g.xV)(e)},ee=e=>JSON.parse(JSON.stringify(e));var X=u(68415);const ue=5e3;function de(e,t){const n=new Map;let s,o=!1;const a=()=>{o&&t.close(),o=!1},$=(v,U)=>{o||t.open(v),o=!0,U()},M=({title:v,
waiting:U,left:B})=>{B>0&&$(v,()=>e.line(`… ${B} lines left out …`));for(const q of U.splice(0))$(v,q)},D=(v,U)=>{const B=n.get(v);if(B===void 0)return U();if(v===s)return $(B.title,U);B.waiting.push(
U),!(B.waiting.length<=ue)&&(B.waiting.shift(),B.left++)},I=()=>{const[v]=n;s!==void 0||v===void 0||(s=v[0],M(v[1]))};return{start(v,U){n.set(v,{title:U,waiting:[],left:0}),I()},output:(v,U)=>D(v,()=>e.
output("",U)),line:(v,U)=>D(v,()=>e.line(U)),end(v,U){const B=n.get(v);n.delete(v),a(),B!==void 0&&M(B),a(),e.line(U),v===s&&(s=void 0),I()},between(v){a(),e.line(v)}}}var P=u(11983);function c(e,t=P.
pj){const n=e.fold===void 0?b(e,t):de(e,e.fold),s=new Map;return o=>{switch(o.type){case"output":return n.output(o.step,o.text);case"started":return n.start(o.step,`${o.undo?"Undo: ":""}${o.title}`);case"\
progress":for(const a of S(o,s))n.line(o.step,t.dim(a));return;case"retry":return n.line(o.step,t.warn(V(o)));case"ended":return L(s,o.outcome.id),n.end(o.outcome.id,R(o.outcome,t,o.undo===!0));default:
return n.between(W(o,t))}}}function b(e,t){return{start:(n,s)=>e.line(`  ▸ ${s}`),output:(n,s)=>e.output(`    ${n} │ `,s),line:(n,s)=>e.line(`    ${t.dim(`${n} │`)} ${s}`),end:(n,s)=>e.line(`  ${s}`),
between:n=>e.line(n)}}function S({step:e,subjects:t},n){return t.flatMap(({name:s,verdict:o,reasons:a})=>{const $=`${e}
${s}`,M=`${P.Z8[o]} ${(0,P.TN)(s)} ${o}${a.length>0?`: ${(0,P.TN)(a.join("; "))}`:""}`;return n.get($)===M?[]:(n.set($,M),[M])})}function L(e,t){for(const n of e.keys())n.startsWith(`${t}
`)&&e.delete(n)}function V({attempt:e,delay:t,failure:n}){return`↻ attempt ${e} in ${(0,X.a)(t)} after ${n.kind}: ${(0,P.TN)(n.message)}`}function R({title:e,state:t,attempts:n,ms:s,failure:o},a,$){
const M=n>1?` (attempt ${n})`:"",D=t==="skipped"||t==="kept"?"":` ${(0,X.a)(s)}`,I=`${P.Z8[t]} ${$?"Undo: ":""}${e}${M}${D}`,v=o===void 0?"":`: ${(0,P.TN)(o.message).replace(`${e}: `,"")}`;return t===
"failed"?a.bad(`${I}${v}`):t==="done"?a.good(I):a.warn(`${I} ${t}`)}function W(e,t){if(e.type==="note"){const D={info:t.dim,warning:t.warn,error:t.bad}[e.level];return D(`  ${{info:"i",warning:"!",error:"\
✗"}[e.level]} ${e.text}`)}if(e.type==="hold")return t.dim(`  ⚿ ${e.name} ${e.state}${e.text===""?"":`: ${e.text}`}`);const{stage:n,subject:s,state:o,why:a}=e,$=s===""||s===n?"":`: ${(0,P.TN)(s)}`;
return o==="started"?t.bold(`▶ ${n}${$}`):(o==="succeeded"?t.good:o==="failed"?t.bad:t.warn)(`${P.Z8[o]} ${n} ${o}${a===void 0?"":`: ${(0,P.TN)(a)}`}`)}var J=u(86491),ne=u(15374);function te(e){return e.
stages.map(n=>{if(n.plan!==void 0)return ie(n.plan,n.planHash);const s=n.failure?.message??n.notes[0]??"";return`${n.stage}: ${n.state}${s===""?"":`: ${(0,P.TN)(s)}`}
`}).join(`
`)}function ie(e,t){const n=e.steps.length===0?["  (nothing to do)"]:[];return[`${e.stage}: ${(0,P.TN)(e.subject)}`,...e.steps.flatMap((s,o)=>le(s,`  ${o+1}. `)),...n,...(e.changes??[]).map(s=>`  chan\
ge: ${(0,P.TN)(s)}`),...e.notes.map(s=>`  note: ${(0,P.TN)(s)}`),...Object.entries(e.values).map(([s,o])=>`  = ${s}: ${(0,P.TN)(o)}`),...t===void 0?[]:[`  hash: ${t}`],""].join(`
`)}function fe(e){return e.map(({topic:t,step:n,why:s})=>`  ? ${t}: ${s??n.title}: ${oe(n)}
`).join("")}function le(e,t){const n=" ".repeat(t.length),s=e.after===void 0?"":e.after.length===0?" [at once]":` [after ${e.after.join(", ")}]`,o=[e.at===void 0?"":` at ${e.at}`,e.advisory?" (advisor\
y)":""].join("");return[`${t}${e.id}${s}${o}: ${e.title}`,`${n}${oe(e)}`,...$e(e).map(a=>`${n}${a}`),...pe(e.undo).map(a=>`${n}${a}`)]}function oe(e){switch(e.do){case"exec":return`$ ${e.argv.map(z).join(
" ")}${e.cwd===void 0?"":`  (in ${(0,k.W)(e.cwd)})`}`;case"http":return`${e.method} ${Z(e.url)}${e.body===void 0?"":`  with ${Z(e.body)}`}`;case"write":return`write ${(0,k.W)(e.path)} (${(e.mode??384).
toString(8)}): ${_(e.content)}`;case"call":return`call ${e.operation} ${se(e.input)}`;case"wait":return`wait for ${e.judge.name}, every ${(0,X.a)(e.every)}, at most ${(0,X.a)(e.deadline)}: ${se(e.judge.
data)}`}}function $e(e){if(e.do!=="exec")return[];const t=Object.entries(e.env??{}).map(([n,s])=>`env ${n}=${Z(s)}`);return e.stdin===void 0?t:[...t,`stdin ${Z(e.stdin)}`]}function pe(e){if(e===void 0)
return[];switch(e.way){case"keep":return[`back: kept, ${e.why}`];case"barrier":return[`back: none, ${e.why}`];case"restore":return[`back: restore ${e.restore.name}`];case"steps":return e.steps.map(t=>`\
back: ${t.title}: ${oe(t)}`)}}function z(e){const t=Z(e);return/^[\w@%+=:,./‹›-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function Z(e){return(0,k.W)(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
t=>JSON.stringify(t).slice(1,-1))}function se(e){return JSON.stringify(e,(t,n)=>re(n)?(0,k.W)(n):n)}function re(e){return typeof e!="object"||e===null||Array.isArray(e)?!1:"secret"in e||"late"in e&&"o\
utput"in e||"join"in e}var ae=u(70509);const Oe=5e4;function je(e){const t=e.stages.map(({stage:$})=>$).join(" ");if(t==="")return"";const s=[`### ${`${P.Z8[(0,T.Bg)(e)]??""} ${(0,E.FV)((0,T.ow)(e))}`}\

`,(0,ae.ww)(e.stages),...e.stages.flatMap(r.C),...e.stages.flatMap(ke),(0,ae.Ve)(e),(0,ae.Lb)(e),(0,E.zH)("The plan",te(e).trimEnd().split(`
`))].filter($=>$!=="");let o=[],a="";for(const $ of s){const M=[...o,$],D=ye(e.app,t,M.length<s.length?[...M,be]:M);Buffer.byteLength(D)>Oe||(o=M,a=o.length===s.length?D:ye(e.app,t,[...o,be]))}return a}
const be=`<sub>More in the summary of the job.</sub>
`;function ye(e,t,n){return JSON.stringify({app:e,part:t,text:n.join(`
`)})}function ke({stage:e,outcome:t}){if(e!=="scan")return[];const n=t?.steps.find(({id:o})=>o==="scan.keep")?.output?.value,s=n!==null&&typeof n=="object"&&"summary"in n?n.summary:void 0;return typeof s==
"string"?[s]:[]}const me=5e5;function Me(e){const{images:t,stages:n,failure:s,version:o}=e,$=n.filter(({record:B})=>B!==void 0).at(-1)?.record,M=Object.entries(t),D=M.flatMap(([B,{name:q,digest:G}])=>G===
void 0?[]:[{id:B,name:q,digest:G}]),I=$?.state==="succeeded"?ge($.images):ge($?.previous),v=Te(n),U=Object.fromEntries(D.map(({id:B,digest:q})=>[B,q]));return{result:(0,T.Bg)(e),"failure-kind":s?.kind??
"",version:o||($?.version??""),stages:JSON.stringify(Object.fromEntries(n.map(({stage:B,state:q})=>[B,q]))),digests:JSON.stringify($===void 0?U:I),digest:D.length===1?D[0]?.digest??"":he(v,"containeri\
mage.digest"),imageid:he(v,"containerimage.config.digest")||he(v,"containerimage.digest"),metadata:v===""?"":_e(v),images:D.map(({id:B,name:q,digest:G})=>`${B}=${q}@${G}`).join(`
`),"platform-digests":JSON.stringify((0,ne.Hm)(e)),sbom:Ne(n).join(`
`),tags:M.flatMap(([,{name:B,tags:q}])=>q.map(G=>`${B}:${G}`)).join(`
`),"release-url":ce(n,"release-url"),gates:e.gates===void 0?"":(0,J.I)(e.gates),score:ce(n,"score"),"score-file":ce(n,"score-file"),"quality-folder":ce(n,"quality-folder"),environment:$?.environment??
"",url:$?.url??"","deployment-id":$?.id??"","previous-digests":JSON.stringify(ge($?.previous)),"plan-hash":ve(n),legs:JSON.stringify({include:e.legs??[]}),plan:_e(te(e)),section:je(e),report:Ee(e)}}function ve(e){
const t=e.filter(({stage:s,planHash:o})=>o&&(s==="deploy"||s==="rollback"));return(t.length>0?t:e.slice(-1)).map(({planHash:s=""})=>s).join(",")}function ce(e,t){return e.findLast(({told:n})=>n?.[t]!==
void 0)?.told?.[t]??""}function ge(e){const t=Object.entries(e??{}).map(([n,s])=>[n,s.slice(s.indexOf("@")+1)]);return Object.fromEntries(t.filter(([,n])=>n?.startsWith("sha256:")))}function _e(e){return e.
length<=me?e:`${e.slice(0,me)}
… cut …
`}function Ee(e){const t=JSON.stringify(f(e));if(t.length<=me)return t;const n=e.stages.map(({plan:s,outcome:o,...a})=>a);return JSON.stringify(f({...e,stages:n}))}function Te(e){return e.map(({outcome:t})=>t?.
outputs["build.docker.metadata"]??"").find(t=>t!=="")??""}function Ne(e){return e.flatMap(({plan:t,outcome:n})=>{const s=(n?.steps??[]).filter(({id:a})=>a.startsWith("sbom.")),o=t?.values["sbom.files"]??
"";return o!==""&&s.length>0&&s.every(({state:a})=>a==="done")?o.split(`
`):[]})}function he(e,t){if(e==="")return"";const n=JSON.parse(e)?.[t];return typeof n=="string"?n:""}function Fe(e,t,n=[]){const s=a=>t?void process.stderr.write(a):e.write(a),o=Le(e,t);return{sink:c(
De(e,s),o),finish(a,$){const M=$?te(a):"";if(t?e.write(`${e.hide(JSON.stringify(f(a)))}
`):s(we(e,(0,E.RK)(e.hide(`${M}${(0,T.UH)(a,o,$)}`)))),!!e.github){for(const{level:D,message:I,...v}of y(a))e.annotate(D,(0,E.RK)(e.hide(I)),v);Se(e,Me(a),n),e.summarize(e.hide($?(0,ae.MM)(a,M):(0,ae.
YG)(a)))}},print:(a,$)=>e.write(t?`${JSON.stringify(a)}
`:$.endsWith(`
`)?$:`${$}
`)}}const xe=new Set(["report","plan","section","metadata"]);function Se(e,t,n){const s=n.filter($=>{const M=t[$]??"",D=e.hide(M);return e.setOutput($,D),D!==M&&!xe.has($)});if(s.length===0)return;const a=`${s.
length===1?`The output ${s[0]} has`:`The outputs ${s.join(", ")} have`} the value of a secret as a part, which is *** there: no later step or job can use that. Let a name or an address be a variable, \
and no secret.`;e.annotate("warning",a)}function Ve(e){return e.failure===void 0?0:g.qE[e.failure.kind].exit}function De(e,t){const n={line:s=>t(`${we(e,(0,E.RK)(s))}
`),output:(s,o)=>t(`${s}${we(e,o)}
`)};return e.github?{...n,fold:{open:s=>e.startGroup(s),close:()=>e.endGroup()}}:n}function we(e,t){return e.github?(0,l.Y)(t):t}function Le({env:e,github:t},n){const s=n?process.stderr:process.stdout;
return(e.FORCE_COLOR!==void 0?e.FORCE_COLOR!=="0":t||s.isTTY===!0)&&(e.NO_COLOR??"")===""?P.qY:P.pj}}),62547:((Q,C,u)=>{u.d(C,{s:()=>g});function g({failure:E,outcome:l,record:F}){const x=E===void 0?[]:
[E];if(F!==void 0)return x;const N=new Set(l?.warnings),m=(l?.steps??[]).flatMap(i=>i.failure===void 0||N.has(i.failure)?[]:[i.failure]),r=new Set;return[...x,...m].filter(({message:i,place:y})=>{const w=JSON.
stringify([i,y]);return!r.has(w)&&r.add(w)})}}),15374:((Q,C,u)=>{u.d(C,{Hm:()=>l,ym:()=>F});var g=u(88346);function E({stages:m}){const r=m.flatMap(({outcome:i})=>i?.steps??[]);return new Map(r.flatMap(
({id:i,output:y})=>{const w=y?.value;return i.startsWith("sizes.")&&w?[[i.slice(6),w]]:[]}))}function l(m){return Object.fromEntries([...E(m)].map(([r,{platforms:i}])=>[r,Object.fromEntries(i.map(({platform:y,
digest:w})=>[y,w]))]))}function F(m){const r=[...E(m)].flatMap(([i,{platforms:y,before:w}])=>y.map(({platform:h,digest:d,size:p,layers:k})=>{const _=w?.platforms.find(O=>O.platform===h);return[(0,g.FV)(
i),(0,g.FV)(h),(0,g.aY)(d),N(p),String(k),_===void 0?"new":`${x(p-_.size)} against ${(0,g.aY)(w?.name??"")}`]}));return(0,g.Qj)(["Image","Platform","Digest","Size","Layers","Difference"],r)}function x(m){
return m===0?"none":`${m>0?"+":"−"}${N(Math.abs(m))}`}function N(m){if(m<1e3)return`${m} B`;const[r,i]=m<1e6?["kB",1e3]:m<1e9?["MB",1e6]:["GB",1e9];return`${(m/Number(i)).toFixed(1)} ${r}`}}),16811:((Q,C,u)=>{
u.d(C,{C:()=>N,k:()=>x});var g=u(68415),E=u(72779),l=u(88346),F=u(11983);function x(d){return y(d).flatMap(({report:p,advisory:k})=>{const _=k?"warning":"error",O=(p.tests?.failures??[]).map(({name:f,
message:j,file:A,line:Y})=>({level:_,title:(0,F.ml)(`${p.gate}: ${f}`,200),message:j===""?"The test failed.":j,...h(A,Y)})),T=(p.findings?.list??[]).filter(({level:f})=>f!=="note").map(({level:f,rule:j,
message:A,file:Y,line:H,column:K})=>({level:f==="error"?_:"warning",title:(0,F.ml)(`${p.gate}: ${j}`,200),message:A===""?j:A,...h(Y,H),...H>0&&K>0?{column:K}:{}}));return[...O.sort((f,j)=>+("file"in j)-
+("file"in f)),...T]})}function N(d){const p=(d.outcome?.steps??[]).filter(({id:T})=>/^gate\.[^.]+$/.test(T));if(p.length===0)return[];const k=y([d]).map(({report:T})=>T),_=p.map(T=>m(T,k.find(({gate:f})=>`\
gate.${f}`===T.id),d)),O=d.told?.score;return[`### Gates${O===void 0||O===""?"":`: score ${(0,l.FV)(O)} of 100`}
`,(0,l.Qj)(["Gate","Result","Tests","Coverage","Changed lines","Findings","Time"],_),...k.flatMap(r)]}function m(d,p,k){const{id:_,attempts:O,ms:T}=d,f=k.outcome?.steps.find(X=>X.id===`${_}.report`),j=d.
state==="done"&&f?.state==="failed"?"failed":d.state,A=j==="done"&&O>1?`, <b>flaky</b>: attempt ${O}`:"",{tests:Y,coverage:H,findings:K}=p??{},ee=H?.changed;return[(0,l.FV)(_.replace("gate.","")),`${F.
Z8[j]??""} ${j}${A}`,Y?(0,l.FV)(i(Y)):"",H?w((0,E.X)(H)):"",ee?`${w((0,E.X)(ee))} of ${ee.total}`:"",K?`${K.errors+K.warnings+K.notes} new, ${K.existing} known, ${K.fixed} fixed`:"",j==="skipped"?"":(0,g.
a)(T)]}function r({gate:d,tests:p,coverage:k,findings:_}){const O=(f,j)=>f===""?"":` (${f}${j>0?`:${j}`:""})`;return[["failed tests",(p?.failures??[]).map(({name:f,message:j,file:A,line:Y})=>`${f}${O(
A,Y)}: ${j}`)],["flaky tests",p?.flakyNames??[]],["slowest tests",(p?.slowest??[]).filter(({seconds:f})=>f>=.001).map(({name:f,seconds:j})=>`${(0,g.a)(j*1e3)} ${f}`)],["new findings",(_?.list??[]).map(
({level:f,rule:j,message:A,file:Y,line:H})=>`${f} ${j}${O(Y,H)}: ${A}`)],["changed lines that no test runs",(k?.changed?.missed??[]).map(({path:f,line:j})=>`${f}:${j}`)],["coverage by file",(k?.files??
[]).slice(0,100).map(f=>`${w((0,E.X)(f)).padStart(8)} ${f.path}`)]].flatMap(([f,j])=>j.length===0?[]:[(0,l.zH)(`${d}: ${f} (${j.length})`,j.map(A=>(0,F.ml)(A,300)))])}function i({total:d,passed:p,failed:k,
skipped:_,flaky:O}){return[`${p} of ${d} passed`,k>0?`${k} failed`:"",_>0?`${_} skipped`:"",O>0?`${O} flaky`:""].filter(f=>f!=="").join(", ")}function y(d){return d.flatMap(({outcome:p,plan:k})=>(p?.steps??
[]).flatMap(({id:_,output:O})=>{const T=(0,E.l)(O?.value),f=k?.steps.find(j=>j.id===_)?.advisory===!0;return T===void 0?[]:[{report:T,advisory:f}]}))}const w=d=>d===void 0?"–":`${d} %`,h=(d,p)=>d===
""?{}:{file:d,...p>0?{line:p}:{}}}),11983:((Q,C,u)=>{u.d(C,{TN:()=>N,Z8:()=>x,ml:()=>m,pj:()=>E,qY:()=>F});const g=r=>r,E={good:g,bad:g,warn:g,dim:g,bold:g},l=(r,i)=>y=>`\x1B[${r}m${y}\x1B[${i}m`,F={good:l(
32,39),bad:l(31,39),warn:l(33,39),dim:l(2,22),bold:l(1,22)},x={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",pending:"\
…",running:"…","rolled back":"↩"};function N(r){return r.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function m(r,i){return r.length<=i?r:`${r.slice(0,i-1)}…`}}),70509:((Q,C,u)=>{
u.d(C,{jg:()=>k,Lb:()=>K,Ve:()=>j,MM:()=>O,ww:()=>T,YG:()=>p});var g=u(53871),E=u(68415),l=u(48165);const F=[{phase:"before",text:"The images are there",step:/^compose\.pull$|^pull/},{phase:"before",text:"\
A backup was made",step:/^before\.\d+\.(?!migrate)(?!.*\.(?:end\.|gone$))/},{phase:"before",text:"The database was migrated",step:/^before\.\d+\.migrate(?:\.ended)?$|^kubernetes\.hooks$/},{phase:"duri\
ng",text:"The change was made",step:/^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/},{phase:"during",text:"Our digest is what runs",step:/^verify$|\.restore\.verify$/},
{phase:"after",text:"It is healthy",step:/^probe\.health$/},{phase:"after",text:"It is ready",step:/^probe\.ready$/},{phase:"after",text:"The smoke test passes",step:/^probe\.smoke$/},{phase:"after",text:"\
Its metrics are good",step:/^probe\.metric\./},{phase:"after",text:"It stayed good",step:/^stable$/}];function x({outcome:c,rulings:b=[],record:S}){const L=c?.steps??[],V=b.filter(({verdict:J})=>J==="\
denied"||J==="superseded"),R={phase:"before",text:"The rules allow it",state:b.length===0?"not checked":"done",by:V.length>0?`set aside: ${V.map(({rule:J})=>J).join(", ")}`:b.map(({rule:J})=>J).join("\
, ")},W={phase:"after",text:"It is recorded",state:S===void 0?"not checked":"done",by:S===void 0?"":`record ${S.id}: ${S.state}`};return[R,...F.map(J=>N(J,L)),W]}function N({phase:c,text:b,step:S},L){
const V=L.filter(({id:W,state:J})=>S.test(W)&&J!=="skipped"),R=V.find(({state:W})=>W==="failed");return R!==void 0?{phase:c,text:b,state:"failed",by:R.title}:V.length===0?{phase:c,text:b,state:"not ch\
ecked",by:""}:{phase:c,text:b,state:"done",by:[...new Set(V.map(({title:W})=>W))].slice(0,3).join(", ")}}var m=u(62547),r=u(15374),i=u(88346),y=u(16811),w=u(11983),h=u(44639);const d=2e4;function p(c){
return[c.failure===void 0?`## ✅ ${(0,i.FV)((0,h.ow)(c))}
`:`${_(c.failure)}
**${(0,i.FV)((0,h.ow)(c))}**
`,T(c.stages),j(c),(0,r.ym)(c),...c.stages.flatMap(y.C),...c.stages.flatMap(A),K(c),de(c.stages)].filter(S=>S!=="").join(`
`)}function k(c){return`${_(c)}
${X(c)}`}function _({message:c,hint:b}){return`## ❌ ${(0,i.FV)((0,w.ml)(P(c),300))}${b===""?"":` → ${(0,i.FV)((0,w.ml)(b.replaceAll(`
`," "),300))}`}
`}function O(c,b){const S=`## 📋 ${(0,i.FV)(`Plan for ${c.app} ${c.version}`)}
`,L=c.stages.flatMap(({stage:R,planHash:W})=>W===void 0?[]:[[(0,i.FV)(R),(0,i.aY)(W)]]),V=ee(c).map(X);return[S,(0,i.zH)("Every step",b.split(`
`)),(0,i.Qj)(["Stage","Plan hash"],L),...V].join(`
`)}function T(c){const b=c.map(({stage:S,subject:L,state:V,ms:R,outcome:W,failure:J})=>[(0,i.FV)(S),`${w.Z8[V]??""} ${V}${f(W)}`,(0,i.FV)((0,w.ml)(L,200)),V==="skipped"?"":(0,E.a)(R),J===void 0?"":(0,i.
FV)((0,w.ml)(P(J.message),300))]);return(0,i.Qj)(["Stage","Result","What","Time","Why"],b)}function f(c){return c?.rolledBack===!0?", rolled back":c?.rolledBack===!1?", <b>not rolled back</b>":""}function j({
images:c}){const b=Object.entries(c).map(([S,{name:L,digest:V,tags:R}])=>[(0,i.FV)(S),V===void 0?(0,i.aY)(L):(0,i.aY)(`${L}@${V}`),R.map(W=>(0,i.aY)(W)).join(" ")]);return(0,i.Qj)(["Image","Digest","T\
ags"],b)}function A(c){const{record:b,rulings:S,outcome:L}=c;if(b===void 0)return[];const{environment:V,state:R,url:W,version:J,commit:ne,images:te,previous:ie,reason:fe}=b,le=Object.entries(te).map(([
z,Z])=>[(0,i.FV)(z),H(Z),ie[z]===void 0?"":H(ie[z])]),oe=Object.entries(ie).filter(([z])=>te[z]===void 0),$e=(S??[]).map(({rule:z,verdict:Z,text:se})=>[z,Z,se].map(i.FV)),pe=[...L?.steps??[],...L?.undone??
[]].filter(({state:z})=>z!=="skipped");return[`### ${w.Z8[R]??""} ${W===""?(0,i.FV)(V):(0,i.nf)(V,W)}: ${(0,i.FV)(R)}
`,`${(0,i.FV)(J)} at ${(0,i.aY)(ne.slice(0,12))}${fe===""?"":`: ${(0,i.FV)(fe)}`}
`,(0,i.Qj)(["Image","This deploy","Before"],[...le,...oe.map(([z,Z])=>[(0,i.FV)(z),"",H(Z)])]),Y(c),(0,i.Qj)(["Rule","Verdict",""],$e),(0,i.Qj)(["Step","Result","Time"],pe.map(({title:z,state:Z,ms:se,
attempts:re})=>[(0,i.FV)(z),`${w.Z8[Z]??""} ${Z}${re>1?`, attempt ${re}`:""}`,(0,E.a)(se)]))]}function Y(c){const b=x(c);return["before","during","after"].flatMap(V=>[`**${V[0]?.toUpperCase()}${V.slice(
1)}**`,"",...b.filter(R=>R.phase===V).map(({text:R,state:W,by:J})=>{const ne=W==="not checked"?": <i>not checked</i>":J===""?"":`: ${(0,i.FV)((0,w.ml)(J,200))}`;return`- [${W==="done"?"x":" "}] ${W===
"failed"?"❌ ":""}${(0,i.FV)(R)}${ne}`}),""]).join(`
`)}function H(c){const b=c.indexOf("@");return b<0?(0,i.aY)(c):`<span title="${c.slice(0,b).replace(/[^\w./:-]/g,"")}">${(0,i.aY)((0,g.VK)(c.slice(b+1)))}</span>`}function K(c){return ee(c).map(X).join(
`
`)}function ee({stages:c,failure:b}){const S=c.flatMap(L=>[...(0,m.s)(L),...L.outcome?.warnings??[]]);return[...new Set([...S,...b===void 0?[]:[b]])]}function X({kind:c,message:b,hint:S,place:L,details:V}){
const[R="",...W]=b.split(`
`),J=L===void 0?"":` ${(0,i.aY)([L.file,L.line].filter(Boolean).join(":"))}`;return[`### ${(0,i.FV)(l.qE[c].title)} (${c})${J}
`,`${[R,...W].map(i.FV).join("<br>")}
`,S===""?"":`> ${(0,i.FV)(S)}
`,V.length===0?"":(0,i.zH)(`Evidence: ${V.length} lines`,ue(V))].filter(ne=>ne!=="").join(`
`)}function ue(c){let b=d;const S=[];for(const V of c.toReversed()){const R=(0,w.ml)(V,500);if(b-=R.length+1,b<0)break;S.unshift(R)}const L=c.length-S.length;return L>0?[`… ${L} lines left out …`,
...S]:S}function de(c){const b=c.flatMap(({stage:S,state:L,notes:V})=>L==="skipped"?[]:V.map(R=>`${S}: ${R}`));return b.length===0?"":(0,i.zH)(`Notes: ${b.length}`,b.slice(0,200))}const P=c=>c.split(`\

`)[0]??""}),44639:((Q,C,u)=>{u.d(C,{Bg:()=>i,UH:()=>m,failureText:()=>x,ow:()=>r});var g=u(68415),E=u(48165),l=u(62547),F=u(11983);function x(h,d=F.pj){const{kind:p,message:k,hint:_,details:O,place:T}=h,
[f="",...j]=k.split(`
`);return[`${d.bad(`✗ ${E.qE[p].title}`)} (${p}): ${d.bold(f)}`,...j.map(A=>`  ${A}`),...T===void 0?[]:[`  at ${[T.file,T.line,T.column].filter(Boolean).join(":")}`],...N(h).map(A=>`  because: ${A}`),
...O.map(A=>d.dim(`  │ ${A}`)),..._===""?[]:[`  → ${_}`],""].join(`
`)}function N(h){const d=[];let p=h.cause;for(let k=0;p instanceof Error&&k<5;k++){const _=(0,F.TN)(p.message);_!==""&&!h.message.includes(_)&&!d.includes(_)&&d.push(_),p=p.cause}return d}function m(h,d=F.
pj,p=!1){const k=h.stages.flatMap(l.s),_=h.failure===void 0||k.includes(h.failure)?[]:[h.failure];return["",d.bold(r(h,p)),...h.stages.map(O=>w(O,d,p)),...Object.entries(h.images).map(([O,{name:T,digest:f}])=>`\
  ${O}: ${T}${f?`@${f}`:""}`),...[...k,..._].flatMap(O=>["",x(O,d).trimEnd()]),""].join(`
`)}function r(h,d=!1){const{app:p,version:k,sha:_,ms:O}=h;return`${[p,k].filter(f=>f!=="").join(" ")} (${_.slice(0,7)}): ${y(i(h),d)} in ${(0,g.a)(O)}`}function i({stages:h,failure:d}){return h.some(({
state:p})=>p==="superseded")?"superseded":d?.kind==="cancelled"?"cancelled":d!==void 0?"failed":h.length>0&&h.every(({state:p})=>p==="skipped")?"skipped":"succeeded"}function y(h,d){return d&&h==="suc\
ceeded"?"planned":h}function w(h,d,p){const{stage:k,subject:_,state:O,ms:T,outcome:f,notes:j}=h,A=O==="succeeded"?d.good:O==="failed"?d.bad:d.warn,Y=O==="skipped"?"":` ${(0,g.a)(T)}`,H=f?.rolledBack===
!0?", rolled back":f?.rolledBack===!1?", NOT rolled back":"",K=f?.held===void 0?"":`, held at ${f.held}`,ee=O==="skipped"&&j[0]!==void 0?`: ${j[0]}`:"",X=_===""||_===k?"":` ${d.dim((0,F.TN)(_))}`;return`\
  ${A(`${F.Z8[O]} ${k}`)}${X} ${y(O,p)}${H}${K}${ee}${Y}`}})};export{Re as id,Be as ids,Ce as modules};

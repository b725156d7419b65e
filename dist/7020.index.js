const D=7020,T=[7020],P={68415:((k,m,r)=>{r.d(m,{E:()=>c,a:()=>_});var t=r(48165);const p={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function c(a,l="duration"){const f=[...a.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],
o=f.reduce((i,[,h,n])=>i+Number(h)*(p[n]??0),0);if(f.length===0||f.map(([i])=>i).join("")!==a.trim()||!Number.isSafeInteger(Math.round(o)))throw new t.HR("usage",`${l}: expected a duration such as 30s\
, 10m or 1h30m, got ${JSON.stringify(a)}.`);return Math.round(o)}function _(a){if(a<1e3)return`${Math.round(a)}ms`;if(a<6e4)return`${(a/1e3).toFixed(1).replace(/\.0$/,"")}s`;const l=Math.floor(a/6e4),
f=Math.round(a%6e4/1e3);return l<60?`${l}m ${f}s`:`${Math.floor(l/60)}h ${l%60}m`}}),62547:((k,m,r)=>{r.d(m,{s:()=>t});function t({failure:p,outcome:c,record:_}){const a=p===void 0?[]:[p];if(_!==void 0)
return a;const l=new Set(c?.warnings),f=(c?.steps??[]).flatMap(i=>i.failure===void 0||l.has(i.failure)?[]:[i.failure]),o=new Set;return[...a,...f].filter(({message:i,place:h})=>{const n=JSON.stringify(
[i,h]);return!o.has(n)&&o.add(n)})}}),11983:((k,m,r)=>{r.d(m,{TN:()=>l,Z8:()=>a,ml:()=>f,pj:()=>p,qY:()=>_});const t=o=>o,p={good:t,bad:t,warn:t,dim:t,bold:t},c=(o,i)=>h=>`\x1B[${o}m${h}\x1B[${i}m`,_={
good:c(32,39),bad:c(31,39),warn:c(33,39),dim:c(2,22),bold:c(1,22)},a={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",
pending:"…",running:"…","rolled back":"↩"};function l(o){return o.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function f(o,i){return o.length<=i?o:`${o.slice(0,i-1)}…`}}),44639:((k,m,r)=>{
r.d(m,{Bg:()=>i,UH:()=>f,failureText:()=>a,ow:()=>o});var t=r(68415),p=r(48165),c=r(62547),_=r(11983);function a(n,d=_.pj){const{kind:e,message:$,hint:s,details:g,place:u}=n,[E="",...M]=$.split(`
`);return[`${d.bad(`✗ ${p.qE[e].title}`)} (${e}): ${d.bold(E)}`,...M.map(b=>`  ${b}`),...u===void 0?[]:[`  at ${[u.file,u.line,u.column].filter(Boolean).join(":")}`],...l(n).map(b=>`  because: ${b}`),
...g.map(b=>d.dim(`  │ ${b}`)),...s===""?[]:[`  → ${s}`],""].join(`
`)}function l(n){const d=[];let e=n.cause;for(let $=0;e instanceof Error&&$<5;$++){const s=(0,_.TN)(e.message);s!==""&&!n.message.includes(s)&&!d.includes(s)&&d.push(s),e=e.cause}return d}function f(n,d=_.
pj){const e=n.stages.flatMap(c.s),$=n.failure===void 0||e.includes(n.failure)?[]:[n.failure];return["",d.bold(o(n)),...n.stages.map(s=>h(s,d)),...Object.entries(n.images).map(([s,{name:g,digest:u}])=>`\
  ${s}: ${g}${u?`@${u}`:""}`),...[...e,...$].flatMap(s=>["",a(s,d).trimEnd()]),""].join(`
`)}function o(n){const{app:d,version:e,sha:$,ms:s}=n;return`${[d,e].filter(u=>u!=="").join(" ")} (${$.slice(0,7)}): ${i(n)} in ${(0,t.a)(s)}`}function i({stages:n,failure:d}){return n.some(({state:e})=>e===
"superseded")?"superseded":d?.kind==="cancelled"?"cancelled":d!==void 0?"failed":n.length>0&&n.every(({state:e})=>e==="skipped")?"skipped":"succeeded"}function h({stage:n,subject:d,state:e,ms:$,outcome:s,
notes:g},u){const E=e==="succeeded"?u.good:e==="failed"?u.bad:u.warn,M=e==="skipped"?"":` ${(0,t.a)($)}`,b=s?.rolledBack===!0?", rolled back":s?.rolledBack===!1?", NOT rolled back":"",O=s?.held===void 0?
"":`, held at ${s.held}`,w=e==="skipped"&&g[0]!==void 0?`: ${g[0]}`:"",j=d===""||d===n?"":` ${u.dim((0,_.TN)(d))}`;return`  ${E(`${_.Z8[e]} ${n}`)}${j} ${e}${b}${O}${w}${M}`}})};export{D as id,T as ids,P as modules};

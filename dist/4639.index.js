const D=4639,w=[4639],P={68415:((E,m,u)=>{u.d(m,{E:()=>c,a:()=>f});var r=u(48165);const p={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function c(a,l="duration"){const _=[...a.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],
o=_.reduce((i,[,h,n])=>i+Number(h)*(p[n]??0),0);if(_.length===0||_.map(([i])=>i).join("")!==a.trim()||!Number.isSafeInteger(Math.round(o)))throw new r.HR("usage",`${l}: expected a duration such as 30s\
, 10m or 1h30m, got ${JSON.stringify(a)}.`);return Math.round(o)}function f(a){if(a<1e3)return`${Math.round(a)}ms`;if(a<6e4)return`${(a/1e3).toFixed(1).replace(/\.0$/,"")}s`;const l=Math.floor(a/6e4),
_=Math.round(a%6e4/1e3);return l<60?`${l}m ${_}s`:`${Math.floor(l/60)}h ${l%60}m`}}),62547:((E,m,u)=>{u.d(m,{s:()=>r});function r({failure:p,outcome:c,record:f}){const a=p===void 0?[]:[p];if(f!==void 0)
return a;const l=new Set(c?.warnings),_=(c?.steps??[]).flatMap(i=>i.failure===void 0||l.has(i.failure)?[]:[i.failure]),o=new Set;return[...a,..._].filter(({message:i,place:h})=>{const n=JSON.stringify(
[i,h]);return!o.has(n)&&o.add(n)})}}),11983:((E,m,u)=>{u.d(m,{TN:()=>l,Z8:()=>a,ml:()=>_,pj:()=>p,qY:()=>f});const r=o=>o,p={good:r,bad:r,warn:r,dim:r,bold:r},c=(o,i)=>h=>`\x1B[${o}m${h}\x1B[${i}m`,f={
good:c(32,39),bad:c(31,39),warn:c(33,39),dim:c(2,22),bold:c(1,22)},a={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",
pending:"…",running:"…","rolled back":"↩"};function l(o){return o.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function _(o,i){return o.length<=i?o:`${o.slice(0,i-1)}…`}}),44639:((E,m,u)=>{
u.r(m),u.d(m,{failureText:()=>a,reportText:()=>_,resultLine:()=>o,resultOf:()=>i});var r=u(68415),p=u(48165),c=u(62547),f=u(11983);function a(n,d=f.pj){const{kind:e,message:$,hint:s,details:g,place:t}=n,
[M="",...k]=$.split(`
`);return[`${d.bad(`✗ ${p.qE[e].title}`)} (${e}): ${d.bold(M)}`,...k.map(b=>`  ${b}`),...t===void 0?[]:[`  at ${[t.file,t.line,t.column].filter(Boolean).join(":")}`],...l(n).map(b=>`  because: ${b}`),
...g.map(b=>d.dim(`  │ ${b}`)),...s===""?[]:[`  → ${s}`],""].join(`
`)}function l(n){const d=[];let e=n.cause;for(let $=0;e instanceof Error&&$<5;$++){const s=(0,f.TN)(e.message);s!==""&&!n.message.includes(s)&&!d.includes(s)&&d.push(s),e=e.cause}return d}function _(n,d=f.
pj){const e=n.stages.flatMap(c.s),$=n.failure===void 0||e.includes(n.failure)?[]:[n.failure];return["",d.bold(o(n)),...n.stages.map(s=>h(s,d)),...Object.entries(n.images).map(([s,{name:g,digest:t}])=>`\
  ${s}: ${g}${t?`@${t}`:""}`),...[...e,...$].flatMap(s=>["",a(s,d).trimEnd()]),""].join(`
`)}function o(n){const{app:d,version:e,sha:$,ms:s}=n;return`${[d,e].filter(t=>t!=="").join(" ")} (${$.slice(0,7)}): ${i(n)} in ${(0,r.a)(s)}`}function i({stages:n,failure:d}){return n.some(({state:e})=>e===
"superseded")?"superseded":d?.kind==="cancelled"?"cancelled":d!==void 0?"failed":n.length>0&&n.every(({state:e})=>e==="skipped")?"skipped":"succeeded"}function h({stage:n,subject:d,state:e,ms:$,outcome:s,
notes:g},t){const M=e==="succeeded"?t.good:e==="failed"?t.bad:t.warn,k=e==="skipped"?"":` ${(0,r.a)($)}`,b=s?.rolledBack===!0?", rolled back":s?.rolledBack===!1?", NOT rolled back":"",O=s?.held===void 0?
"":`, held at ${s.held}`,T=e==="skipped"&&g[0]!==void 0?`: ${g[0]}`:"",j=d===""||d===n?"":` ${t.dim((0,f.TN)(d))}`;return`  ${M(`${f.Z8[e]} ${n}`)}${j} ${e}${b}${O}${T}${k}`}})};export{D as id,w as ids,P as modules};

const B=4639,v=[4639],L={68415:((O,b,i)=>{i.d(b,{E:()=>r,a:()=>f});var c=i(48165);const h={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function r(s,l="duration"){const m=[...s.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],
t=m.reduce((o,[,g,E])=>o+Number(g)*(h[E]??0),0);if(m.length===0||m.map(([o])=>o).join("")!==s.trim()||!Number.isSafeInteger(Math.round(t)))throw new c.HR("usage",`${l}: expected a duration such as 30s\
, 10m or 1h30m, got ${JSON.stringify(s)}.`);return Math.round(t)}function f(s){if(s<1e3)return`${Math.round(s)}ms`;if(s<6e4)return`${(s/1e3).toFixed(1).replace(/\.0$/,"")}s`;const l=Math.floor(s/6e4),
m=Math.round(s%6e4/1e3);return l<60?`${l}m ${m}s`:`${Math.floor(l/60)}h ${l%60}m`}}),62547:((O,b,i)=>{i.d(b,{s:()=>c});function c({failure:h,outcome:r,record:f}){const s=h===void 0?[]:[h];if(f!==void 0)
return s;const l=new Set(r?.warnings),m=(r?.steps??[]).flatMap(o=>o.failure===void 0||l.has(o.failure)?[]:[o.failure]),t=new Set;return[...s,...m].filter(({message:o,place:g})=>{const E=JSON.stringify(
[o,g]);return!t.has(E)&&t.add(E)})}}),11983:((O,b,i)=>{i.d(b,{TN:()=>l,Z8:()=>s,ml:()=>m,pj:()=>h,qY:()=>f});const c=t=>t,h={good:c,bad:c,warn:c,dim:c,bold:c},r=(t,o)=>g=>`\x1B[${t}m${g}\x1B[${o}m`,f={
good:r(32,39),bad:r(31,39),warn:r(33,39),dim:r(2,22),bold:r(1,22)},s={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"■",skipped:"–",superseded:"–",
pending:"…",running:"…","rolled back":"↩"};function l(t){return t.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function m(t,o){return t.length<=o?t:`${t.slice(0,o-1)}…`}}),44639:((O,b,i)=>{
i.d(b,{Bg:()=>o,UH:()=>m,failureText:()=>s,ow:()=>t});var c=i(68415),h=i(48165),r=i(62547),f=i(11983);function s(e,n=f.pj){const{kind:d,message:_,hint:u,details:a,place:p}=e,[$="",...M]=_.split(`
`);return[`${n.bad(`✗ ${h.qE[d].title}`)} (${d}): ${n.bold($)}`,...M.map(k=>`  ${k}`),...p===void 0?[]:[`  at ${[p.file,p.line,p.column].filter(Boolean).join(":")}`],...l(e).map(k=>`  because: ${k}`),
...a.map(k=>n.dim(`  │ ${k}`)),...u===""?[]:[`  → ${u}`],""].join(`
`)}function l(e){const n=[];let d=e.cause;for(let _=0;d instanceof Error&&_<5;_++){const u=(0,f.TN)(d.message);u!==""&&!e.message.includes(u)&&!n.includes(u)&&n.push(u),d=d.cause}return n}function m(e,n=f.
pj,d=!1){const _=e.stages.flatMap(r.s),u=e.failure===void 0||_.includes(e.failure)?[]:[e.failure];return["",n.bold(t(e,d)),...e.stages.map(a=>E(a,n,d)),...Object.entries(e.images).map(([a,{name:p,digest:$}])=>`\
  ${a}: ${p}${$?`@${$}`:""}`),...[..._,...u].flatMap(a=>["",s(a,n).trimEnd()]),""].join(`
`)}function t(e,n=!1){const{app:d,version:_,sha:u,ms:a}=e;return`${[d,_].filter($=>$!=="").join(" ")} (${u.slice(0,7)}): ${g(o(e),n)} in ${(0,c.a)(a)}`}function o({stages:e,failure:n}){return e.some(({
state:d})=>d==="superseded")?"superseded":n?.kind==="cancelled"?"cancelled":n!==void 0?"failed":e.length>0&&e.every(({state:d})=>d==="skipped")?"skipped":"succeeded"}function g(e,n){return n&&e==="suc\
ceeded"?"planned":e}function E(e,n,d){const{stage:_,subject:u,state:a,ms:p,outcome:$,notes:M}=e,k=a==="succeeded"?n.good:a==="failed"?n.bad:n.warn,j=a==="skipped"?"":` ${(0,c.a)(p)}`,w=$?.rolledBack===
!0?", rolled back":$?.rolledBack===!1?", NOT rolled back":"",D=$?.held===void 0?"":`, held at ${$.held}`,T=a==="skipped"&&M[0]!==void 0?`: ${M[0]}`:"",P=u===""||u===_?"":` ${n.dim((0,f.TN)(u))}`;return`\
  ${k(`${f.Z8[a]} ${_}`)}${P} ${g(a,d)}${w}${D}${T}${j}`}})};export{B as id,v as ids,L as modules};

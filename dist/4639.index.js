const T=4639,D=[4639],w={8415:((E,h,f)=>{f.d(h,{E:()=>u,a:()=>p});var r=f(8165);const b={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function u(s,t="duration"){const c=[...s.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],
a=c.reduce((l,[,n,o])=>l+Number(n)*(b[o]??0),0);if(c.length===0||c.map(([l])=>l).join("")!==s.trim()||!Number.isSafeInteger(Math.round(a)))throw new r.HR("usage",`${t}: expected a duration such as 30s\
, 10m or 1h30m, got ${JSON.stringify(s)}.`);return Math.round(a)}function p(s){if(s<1e3)return`${Math.round(s)}ms`;if(s<6e4)return`${(s/1e3).toFixed(1).replace(/\.0$/,"")}s`;const t=Math.floor(s/6e4),
c=Math.round(s%6e4/1e3);return t<60?`${t}m ${c}s`:`${Math.floor(t/60)}h ${t%60}m`}}),1983:((E,h,f)=>{f.d(h,{TN:()=>t,Z8:()=>s,ml:()=>c,pj:()=>b,qY:()=>p});const r=a=>a,b={good:r,bad:r,warn:r,dim:r,bold:r},
u=(a,l)=>n=>`\x1B[${a}m${n}\x1B[${l}m`,p={good:u(32,39),bad:u(31,39),warn:u(33,39),dim:u(2,22),bold:u(1,22)},s={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"\
■",skipped:"–",superseded:"–",pending:"…",running:"…","rolled back":"↩"};function t(a){return a.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function c(a,l){return a.length<=
l?a:`${a.slice(0,l-1)}…`}}),4639:((E,h,f)=>{f.d(h,{Bg:()=>a,UH:()=>t,failureText:()=>p,ow:()=>c});var r=f(8415),b=f(8165),u=f(1983);function p(n,o=u.pj){const{kind:e,message:_,hint:d,details:$,place:i}=n,
[g="",...k]=_.split(`
`);return[`${o.bad(`✗ ${b.qE[e].title}`)} (${e}): ${o.bold(g)}`,...k.map(m=>`  ${m}`),...i===void 0?[]:[`  at ${[i.file,i.line,i.column].filter(Boolean).join(":")}`],...s(n).map(m=>`  because: ${m}`),
...$.map(m=>o.dim(`  │ ${m}`)),...d===""?[]:[`  → ${d}`],""].join(`
`)}function s(n){const o=[];let e=n.cause;for(let _=0;e instanceof Error&&_<5;_++){const d=(0,u.TN)(e.message);d!==""&&!n.message.includes(d)&&!o.includes(d)&&o.push(d),e=e.cause}return o}function t(n,o=u.
pj){const e=n.stages.flatMap(({failure:d})=>d===void 0?[]:[d]),_=n.failure===void 0||e.includes(n.failure)?[]:[n.failure];return["",o.bold(c(n)),...n.stages.map(d=>l(d,o)),...Object.entries(n.images).
map(([d,{name:$,digest:i}])=>`  ${d}: ${$}${i?`@${i}`:""}`),...[...e,..._].flatMap(d=>["",p(d,o).trimEnd()]),""].join(`
`)}function c(n){const{app:o,version:e,sha:_,ms:d}=n;return`${[o,e].filter(i=>i!=="").join(" ")} (${_.slice(0,7)}): ${a(n)} in ${(0,r.a)(d)}`}function a({stages:n,failure:o}){return n.some(({state:e})=>e===
"superseded")?"superseded":o?.kind==="cancelled"?"cancelled":o!==void 0?"failed":n.length>0&&n.every(({state:e})=>e==="skipped")?"skipped":"succeeded"}function l({stage:n,subject:o,state:e,ms:_,outcome:d,
notes:$},i){const g=e==="succeeded"?i.good:e==="failed"?i.bad:i.warn,k=e==="skipped"?"":` ${(0,r.a)(_)}`,m=d?.rolledBack===!0?", rolled back":d?.rolledBack===!1?", NOT rolled back":"",M=d?.held===void 0?
"":`, held at ${d.held}`,O=e==="skipped"&&$[0]!==void 0?`: ${$[0]}`:"",j=o===""||o===n?"":` ${i.dim((0,u.TN)(o))}`;return`  ${g(`${u.Z8[e]} ${n}`)}${j} ${e}${m}${M}${O}${k}`}})};export{T as id,D as ids,w as modules};

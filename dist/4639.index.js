const j=4639,D=[4639],w={8415:((E,h,f)=>{f.d(h,{E:()=>i,a:()=>p});var r=f(8165);const b={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function i(s,c="duration"){const t=[...s.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)],
a=t.reduce((l,[,n,o])=>l+Number(n)*(b[o]??0),0);if(t.length===0||t.map(([l])=>l).join("")!==s.trim()||!Number.isSafeInteger(Math.round(a)))throw new r.HR("usage",`${c}: expected a duration such as 30s\
, 10m or 1h30m, got ${JSON.stringify(s)}.`);return Math.round(a)}function p(s){if(s<1e3)return`${Math.round(s)}ms`;if(s<6e4)return`${(s/1e3).toFixed(1).replace(/\.0$/,"")}s`;const c=Math.floor(s/6e4),
t=Math.round(s%6e4/1e3);return c<60?`${c}m ${t}s`:`${Math.floor(c/60)}h ${c%60}m`}}),1983:((E,h,f)=>{f.d(h,{TN:()=>c,Z8:()=>s,ml:()=>t,pj:()=>b,qY:()=>p});const r=a=>a,b={good:r,bad:r,warn:r,dim:r,bold:r},
i=(a,l)=>n=>`\x1B[${a}m${n}\x1B[${l}m`,p={good:i(32,39),bad:i(31,39),warn:i(33,39),dim:i(2,22),bold:i(1,22)},s={succeeded:"✓",done:"✓",good:"✓",undone:"↩",kept:"·",failed:"✗",bad:"✗",cancelled:"\
■",skipped:"–",superseded:"–",pending:"…",running:"…","rolled back":"↩"};function c(a){return a.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g," ").trim()}function t(a,l){return a.length<=
l?a:`${a.slice(0,l-1)}…`}}),4639:((E,h,f)=>{f.d(h,{Bg:()=>a,UH:()=>c,failureText:()=>p,ow:()=>t});var r=f(8415),b=f(8165),i=f(1983);function p(n,o=i.pj){const{kind:e,message:_,hint:d,details:m,place:u}=n,
[g="",...k]=_.split(`
`);return[`${o.bad(`✗ ${b.qE[e].title}`)} (${e}): ${o.bold(g)}`,...k.map($=>`  ${$}`),...u===void 0?[]:[`  at ${[u.file,u.line,u.column].filter(Boolean).join(":")}`],...s(n).map($=>`  because: ${$}`),
...m.map($=>o.dim(`  │ ${$}`)),...d===""?[]:[`  → ${d}`],""].join(`
`)}function s(n){const o=[];let e=n.cause;for(let _=0;e instanceof Error&&_<5;_++){const d=(0,i.TN)(e.message);d!==""&&!n.message.includes(d)&&!o.includes(d)&&o.push(d),e=e.cause}return o}function c(n,o=i.
pj){const e=n.stages.flatMap(({failure:d})=>d===void 0?[]:[d]),_=n.failure===void 0||e.includes(n.failure)?[]:[n.failure];return["",o.bold(t(n)),...n.stages.map(d=>l(d,o)),...Object.entries(n.images).
map(([d,{name:m,digest:u}])=>`  ${d}: ${m}${u?`@${u}`:""}`),...[...e,..._].flatMap(d=>["",p(d,o).trimEnd()]),""].join(`
`)}function t(n){const{app:o,version:e,sha:_,ms:d}=n;return`${o} ${e} (${_.slice(0,7)}): ${a(n)} in ${(0,r.a)(d)}`}function a({stages:n,failure:o}){return n.some(({state:e})=>e==="superseded")?"supers\
eded":o?.kind==="cancelled"?"cancelled":o!==void 0?"failed":n.length>0&&n.every(({state:e})=>e==="skipped")?"skipped":"succeeded"}function l({stage:n,subject:o,state:e,ms:_,outcome:d,notes:m},u){const g=e===
"succeeded"?u.good:e==="failed"?u.bad:u.warn,k=e==="skipped"?"":` ${(0,r.a)(_)}`,$=d?.rolledBack===!0?", rolled back":d?.rolledBack===!1?", NOT rolled back":"",M=d?.held===void 0?"":`, held at ${d.held}`,
O=e==="skipped"&&m[0]!==void 0?`: ${m[0]}`:"",T=o===""||o===n?"":` ${u.dim((0,i.TN)(o))}`;return`  ${g(`${i.Z8[e]} ${n}`)}${T} ${e}${$}${M}${O}${k}`}})};export{j as id,D as ids,w as modules};

const E=9637,L=[9637],V={49637:((w,y,f)=>{f.d(y,{explain:()=>x,explainLines:()=>N});var $=f(50445),g=f(68415),l=f(58563),a=f(6598);function u(t){const n=new Map,r=(c,o)=>{for(const d of o)e([c,d.id],d)},
e=(c,o)=>{if(n.set(c.join("."),m(c.at(-1)??"",o)),(0,a.pi)(o)&&!(0,l.aZ)(o))for(const[d,J]of Object.entries(o))e([...c,S(d)],J)},{gates:p,images:s,environments:b,...h}=t;for(const[c,o]of Object.entries(
h))e([c],o);r("gates",p),r("images",s);for(const{id:c,target:o,...d}of b)e(["environments",c],d),e(["environments",c,"target",o.kind],o.config);return n}const i=new Set(["timeout","deadline","stable",
"ttl","wait","every"]);function m(t,n){return typeof n=="number"&&i.has(t)?(0,g.a)(n):(0,l.aZ)(n)?`‹secret ${n.secret}›`:Array.isArray(n)&&n.every(r=>(0,a.pi)(r)&&"text"in r)?JSON.stringify(n.map(
r=>r.text)):typeof n=="string"?JSON.stringify(n):JSON.stringify(n,O)??""}function O(t,n){return(0,l.aZ)(n)?`‹secret ${n.secret}›`:n}function S(t){return/^[a-z]+(?:[A-Z][a-z]+)+$/.test(t)?t.replace(
/[A-Z]/g,n=>`-${n.toLowerCase()}`):t}function x(t){const n=u(t);return[...Object.entries(t.sources).flatMap(([e,p])=>n.has(e)?[{path:e,value:n.get(e)??"",source:p}]:[]),...t.environments.flatMap(j)]}function j({
id:t,variables:n}){return n.map(({name:r,value:e,source:p})=>({path:`environments.${t}.variables.${r}`,value:e===void 0?"(no value)":M(e),source:p??{from:"default",where:"nobody gave one"}}))}function M(t){
return typeof t=="string"?JSON.stringify(t):(0,$.W)(t)}function N(t,n="all"){const r=x(t).filter(({source:s})=>n==="all"||s.from!=="default"),[e,p]=[s=>s.path.length,s=>A(s.value).length].map(s=>Math.
min(60,Math.max(0,...r.map(s))));return r.map(({path:s,value:b,source:h})=>`${s.padEnd(e??0)}  ${A(b).padEnd(p??0)}  ${Z(h)}`.trimEnd())}function Z({from:t,where:n}){return n===t||n==="default"?t:`${t}\
: ${n}`}function A(t){const n=t.replaceAll(`
`,"\\n");return n.length>60?`${n.slice(0,59)}…`:n}}),6598:((w,y,f)=>{f.d(y,{P8:()=>$,fK:()=>l,pi:()=>g});function $(a){return a.reduce((u,i)=>typeof i=="number"?`${u}[${i}]`:u===""?i:`${u}.${i}`,"")}
function g(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}function l(a,u){return u.reduce((i,m)=>Array.isArray(i)?i[Number(m)]:g(i)&&Object.hasOwn(i,m)?i[String(m)]:void 0,a)}})};export{E as id,L as ids,V as modules};

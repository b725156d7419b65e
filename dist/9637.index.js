const B=9637,C=[9637],K={49637:((S,$,f)=>{f.d($,{explain:()=>w,explainLines:()=>J});var b=f(50445),m=f(68415),l=f(58563),c=f(6598);function u(t){const n=new Map,r=(s,o)=>{for(const p of o)e([s,p.id],p)},
e=(s,o)=>{if(n.set(s.join("."),g(s.at(-1)??"",o)),(0,c.pi)(o)&&!(0,l.aZ)(o))for(const[p,h]of Object.entries(o))e([...s,M(p)],h)},{gates:d,images:a,environments:y,...x}=t;for(const[s,o]of Object.entries(
x))e([s],o);r("gates",d),r("images",a);for(const{id:s,target:o,part:p,beside:h=[],wrong:_,...E}of y)if(e(["environments",s],E),p===void 0)e(["environments",s,"target",o.kind],o.config);else for(const[
O,L]of[{target:o},...h].entries()){const{target:{kind:V,config:z},...P}=L;e(["environments",s,`targets[${O}]`],P),e(["environments",s,`targets[${O}]`,V],z)}return n}const i=new Set(["timeout","deadlin\
e","stable","ttl","wait","every","patience","max-age"]);function g(t,n){return typeof n=="number"&&i.has(t)?(0,m.a)(n):(0,l.aZ)(n)?`‹secret ${n.secret}›`:Array.isArray(n)&&n.every(r=>(0,c.pi)(r)&&
"text"in r)?JSON.stringify(n.map(r=>r.text)):typeof n=="string"?JSON.stringify(n):JSON.stringify(n,j)??""}function j(t,n){return(0,l.aZ)(n)?`‹secret ${n.secret}›`:n}function M(t){return/^[a-z]+(?:[A-Z][a-z]+)+$/.
test(t)?t.replace(/[A-Z]/g,n=>`-${n.toLowerCase()}`):t}function w(t){const n=u(t);return[...Object.entries(t.sources).flatMap(([e,d])=>n.has(e)?[{path:e,value:n.get(e)??"",source:d}]:[]),...t.environments.
flatMap(N)]}function N({id:t,variables:n}){return n.map(({name:r,value:e,source:d})=>({path:`environments.${t}.variables.${r}`,value:e===void 0?"(no value)":Z(e),source:d??{from:"default",where:"nobod\
y gave one"}}))}function Z(t){return typeof t=="string"?JSON.stringify(t):(0,b.W)(t)}function J(t,n="all"){const r=w(t).filter(({source:a})=>n==="all"||a.from!=="default"),[e,d]=[a=>a.path.length,a=>A(
a.value).length].map(a=>Math.min(60,Math.max(0,...r.map(a))));return r.map(({path:a,value:y,source:x})=>`${a.padEnd(e??0)}  ${A(y).padEnd(d??0)}  ${v(x)}`.trimEnd())}function v({from:t,where:n}){return n===
t||n==="default"?t:`${t}: ${n}`}function A(t){const n=t.replaceAll(`
`,"\\n");return n.length>60?`${n.slice(0,59)}…`:n}}),6598:((S,$,f)=>{f.d($,{P8:()=>b,fK:()=>l,pi:()=>m});function b(c){return c.reduce((u,i)=>typeof i=="number"?`${u}[${i}]`:u===""?i:`${u}.${i}`,"")}
function m(c){return typeof c=="object"&&c!==null&&!Array.isArray(c)}function l(c,u){return u.reduce((i,g)=>Array.isArray(i)?i[Number(g)]:m(i)&&Object.hasOwn(i,g)?i[String(g)]:void 0,c)}})};export{B as id,C as ids,K as modules};

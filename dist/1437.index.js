const $=1437,p=[1437],r={31437:((y,O,n)=>{n.r(O),n.d(O,{explain:()=>M,init:()=>f,validate:()=>D});var j=n(51455),h=n(76760),E=n(69499),x=n(42697);const D=async({runner:t,inputs:i,json:d})=>{const g=(0,E.
N)(t,d),e=await(0,x.withWorld)({runner:t,inputs:i},async s=>s.settings),{app:a,gates:l,images:o,environments:c,warnings:v}=e,m=[`${l.length} gates`,`${o.length} images`,`environments: ${c.map(({id:s})=>s).
join(", ")||"none"}`],P=[...v.map(s=>`warning: ${s}`),`${a}: good (${m.join("; ")}).`];return g.print({app:a,warnings:v,valid:!0},P.join(`
`)),0},M=async({runner:t,inputs:i,json:d})=>{const g=(0,E.N)(t,d),{explain:e,explainLines:a}=await n.e(9637).then(n.bind(n,49637)),l=await(0,x.withWorld)({runner:t,inputs:i,deploying:[]},async o=>o.settings);
return g.print(e(l),a(l).join(`
`)),0},f=async({runner:t,inputs:i,json:d})=>{const g=(0,E.N)(t,d),[{planInit:e},{readCheckout:a},{readOrigin:l}]=await Promise.all([n.e(3591).then(n.bind(n,33591)),Promise.resolve().then(n.bind(n,82729)),
n.e(6059).then(n.bind(n,96059))]),o=h.resolve(i.get("working-directory")?.value??"."),c=await e({...a(o),...await l(o,t),root:o,action:i.get("action")?.value});for(const{path:m,content:P}of c.files){const s=h.
join(o,m);await(0,j.mkdir)(h.dirname(s),{recursive:!0}),await(0,j.writeFile)(s,P,{flag:"wx"})}const v=[...c.files.map(({path:m})=>`wrote ${m}`)];return g.print(c,v.join(`
`)),0}})};export{$ as id,p as ids,r as modules};

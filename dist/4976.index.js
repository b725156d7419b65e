const A=4976,R=[4976,2595],T={2595:((j,i,t)=>{t.r(i),t.d(i,{healNow:()=>W,healWorld:()=>g});var r=t(6079),e=t(149),M=t(6252),D=t(9811),O=t(6776),P=t(3099);const W=async({runner:s,inputs:c,json:E,words:l})=>{
const a=(0,D.N)(s,E),_=await(0,P.withWorld)({runner:s,inputs:c,deploying:[]},n=>{const o=l.length>0?l:n.settings.environments.map(({id:d})=>d);return g(n,o,a.sink)});return a.print(_,_.length===0?"Not\
hing was interrupted.":_.map(({release:n,text:o})=>`${n}: ${o}`).join(`
`)),_.some(({held:n})=>n)?1:0};async function g(s,c,E){const{settings:l,event:a}=s,_=s.context([],E),n=[];for(const o of(0,e.cW)({settings:l,event:a,environments:c})){const d=(0,e.Mn)({settings:l,environment:o,
event:a,carried:{images:{}},now:s.startedAt}),h=(0,e.$r)(o,(0,O.onlyTargets)()).log(d),m={log:h,text:`heal ${o.id}`,...o.lock};n.push(...await(0,r.k)(m,_,v=>(0,M.R)(h,v)))}return n}})};export{A as id,R as ids,T as modules};

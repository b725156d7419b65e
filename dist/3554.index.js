const p=3554,O=[3554],m={3554:((E,f,s)=>{s.r(f),s.d(f,{diff:()=>u});var i=s(43533),r=s(6776),a=s(15401);const u=async({runner:t,inputs:n,json:d})=>{const e=(0,i.N)(t,d),o=await(0,a.withWorld)({runner:t,
inputs:n},c=>(0,r.runWorld)(c,()=>{},{words:["metadata","build","deploy"],planned:!0,onCancel:"undo"}));return o.failure!==void 0?e.finish(o,!0):e.print(l(o),_(o)),(0,i.s)(o)};function l({stages:t}){return t.
filter(({stage:n})=>n==="deploy").map(({subject:n,notes:d,plan:e})=>({subject:n,differences:d,changes:e?.steps.some(({undo:o})=>o!==void 0)??!1}))}function _(t){return l(t).map(({subject:n,differences:d})=>[
n,...(d.length===0?["nothing differs"]:d).map(e=>`  ${e}`)].join(`
`)).join(`
`)}})};export{p as id,O as ids,m as modules};

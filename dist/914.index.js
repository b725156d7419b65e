const R=914,T=[914],U={80914:((W,_,n)=>{n.r(_),n.d(_,{reject:()=>A});var a=n(53871),c=n(73597),t=n(6908),o=n(78500),s=n(40149),r=n(30354),d=n(65954),e=n(5568);const A=async({runner:M,inputs:O,json:B,words:I})=>{
const l=(0,d.N)(M,B),[D="",P=""]=I,g=(0,a.m)(P.slice(P.lastIndexOf("@")+1)),v=await(0,e.withWorld)({runner:M,inputs:O,deploying:[]},async E=>{const{settings:i,event:f,startedAt:u}=E,x=E.context([],l.sink),
C=[f.actor,O.get("reason")?.value??""].filter(Boolean).join(": "),j={digest:g,text:C};for(const m of(0,s.cW)({settings:i,environments:[D]}).flatMap(r.l)){const K=(0,s.Mn)({settings:i,environment:m,event:f,
carried:{images:{}},now:u});await(0,t.p)(m.connection,i.root,x,L=>(0,o.ur)((0,s.$r)(m,E.targets).log(K),[(0,c.JW)(j)],L))}return{environment:D,...j}});return l.print(v,`${g} is marked as bad in ${v.environment}\
.`),0}}),30354:((W,_,n)=>{n.d(_,{M:()=>c,l:()=>a});function a(t){const{hosts:o,...s}=t;return o===void 0?[t]:o.members.map(({name:r,connection:d,url:e})=>({...s,connection:d,host:r,...e===""?{}:{url:e}}))}
function c(t,o){return o===void 0?t:{...t,state:`${t.state}/hosts/${o}`}}})};export{R as id,T as ids,U as modules};

const R=914,T=[914],x={80914:((A,_,n)=>{n.r(_),n.d(_,{reject:()=>M});var e=n(53871),a=n(73597),c=n(6908),d=n(78500),t=n(40149),s=n(30354),r=n(65954),E=n(15401);const M=async({runner:o,inputs:D,json:u,
words:B})=>{const P=(0,r.N)(o,u),[m="",f=""]=B,g=(0,e.m)(f.slice(f.lastIndexOf("@")+1)),j=await(0,E.withWorld)({runner:o,inputs:D,deploying:[]},async O=>{const{settings:i,event:v,startedAt:I}=O,U=O.context(
[],P.sink),C=[v.actor,D.get("reason")?.value??""].filter(Boolean).join(": "),W={digest:g,text:C};for(const l of(0,t.cW)({settings:i,environments:[m]}).flatMap(s.lS)){const K=(0,t.Mn)({settings:i,environment:l,
event:v,carried:{images:{}},now:I});await(0,c.p)(l.connection,i.root,U,L=>(0,d.ur)((0,t.$r)(l,O.targets).log(K),[(0,a.JW)(W)],L))}return{environment:m,...W}});return P.print(j,`${g} is marked as bad i\
n ${j.environment}.`),0}}),30354:((A,_,n)=>{n.d(_,{$t:()=>d,MU:()=>c,lS:()=>a});var e=n(25837);function a(t){const{hosts:s,...r}=t;return s===void 0?[t]:s.members.map(({name:E,connection:M,url:o})=>({
...r,connection:M,host:E,...o===""?{}:{url:o}}))}function c(t,s){return s===void 0?t:{...t,state:`${t.state}/hosts/${s}`}}function d(t){const{host:s}=t;return s===void 0?(0,e.pn)(t):`${(0,e.pn)(t)} at\
 ${s}`}})};export{R as id,T as ids,x as modules};

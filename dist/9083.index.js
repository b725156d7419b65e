const W=9083,h=[9083],k={99083:((K,v,n)=>{n.r(v),n.d(v,{rollbackNatively:()=>A});var f=n(48165),C=n(6908),R=n(26079),i=n(40149),j=n(13871),p=n(88827),g=n(69768),_=n(83975);async function A(l,L){const{
inputs:c,settings:o,event:E,startedAt:d}=l,e=(0,i.uS)(o,c.list("environment")[0]??""),s=(0,i.$r)(e,l.targets),r=(0,i.Mn)({settings:o,environment:e,event:E,carried:{images:{}},now:d}),{native:u}=s;if(u===
void 0)throw new f.HR("usage",`The target ${s.name} has no way back of its own.`,{hint:"Leave out native: kept releases are returned to."});const T={name:"rollback",knowledge:{},ask:(t,a)=>s.look(r,a),
plan:(t,a)=>u(r,a),carry:({carried:t})=>t},U=l.context([],L),M={given:{settings:o,event:E,carried:{images:{}},startedAt:d},stages:[T],deploys:()=>[],options:{approved:"",onCancel:"undo"}},m=c.get("rea\
son")?.value??"",B={settings:o,environment:e,event:E,target:s,input:r,task:"rollback",to:"",override:m,now:d};return(0,C.p)(e.connection,o.root,U,async t=>{if(c.flag("dry-run"))return(0,g.a)(M,t);const a=await(0,_.
C6)((0,p.Mx)(B),t),D=s.log(r),O=await(0,R.k)({log:D,text:"rollback by the destination",...e.lock},t,async y=>(await(0,j.R)(D,y),(0,g.J)(M,y))),{failure:P}=O,I=P===void 0?{state:"succeeded",reason:"by \
the destination itself"}:{state:"failed",...(0,_.jQ)(P)};return await(0,_.U9)(a,I,t),O})}})};export{W as id,h as ids,k as modules};

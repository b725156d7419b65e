const m=9083,k=[9083],x={99083:((h,u,n)=>{n.r(u),n.d(u,{rollbackNatively:()=>p});var D=n(48165),U=n(6908),j=n(26079),A=n(4563),l=n(40149),L=n(13871),T=n(88827),O=n(79592),i=n(83975);async function p(E,B){
const{inputs:d,settings:a,event:v,startedAt:g}=E,e=(0,l.uS)(a,d.list("environment")[0]??""),r=(0,l.$r)(e,E.targets),c=(0,l.Mn)({settings:a,environment:e,event:v,carried:{images:{}},now:g}),{native:P}=r;
if(P===void 0)throw new D.HR("usage",`The target ${r.name} has no way back of its own.`,{hint:"Leave out native: kept releases are returned to."});const I={name:"rollback",knowledge:{},ask:(t,s)=>r.look(
c,s),plan:(t,s)=>P(c,s),carry:({carried:t})=>t},K=E.context([],B),y={given:{settings:a,event:v,carried:{images:{}},startedAt:g},stages:[I],deploys:()=>[],options:{approved:"",onCancel:"undo"}},W=d.get(
"reason")?.value??"",f={settings:a,environment:e,event:v,target:r,input:c,task:"rollback",to:"",override:W,now:g};return(0,U.p)(e.connection,a.root,K,async t=>{if(d.flag("dry-run"))return(0,O.a)(y,t);
const s=await(0,i.C6)((0,T.Mx)(f),t),C=r.log(c),R=o=>{const _=o===void 0?{state:"succeeded",reason:"by the destination itself"}:{state:(0,A.D)(o),...(0,i.jQ)(o)};return(0,i.U9)(s,_,t)};try{const o={log:C,
text:"rollback by the destination",...e.lock},M=await(0,j.k)(o,t,async _=>(await(0,L.Rz)(C,_),await(0,i.U9)(s,{state:"running"},_),(0,O.J)(y,_)));return await R(M.failure),M}catch(o){throw await R((0,D.
w2)(o)),o}})}})};export{m as id,k as ids,x as modules};

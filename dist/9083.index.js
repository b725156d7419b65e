const I=9083,K=[9083],W={99083:((B,D,n)=>{n.r(D),n.d(D,{rollbackNatively:()=>A});var O=n(48165),C=n(6908),R=n(26079),U=n(4563),M=n(40149),j=n(13871),p=n(88827),P=n(79592),u=n(83975);async function A(r,i){
const{inputs:l,settings:o,event:d,startedAt:E}=r,s=(0,M.uS)(o,l.list("environment")[0]??""),e=(0,M.$r)(s,r.targets),_=(0,M.Mn)({settings:o,environment:s,event:d,carried:{images:{}},now:E}),{native:t}=e;
if(t===void 0)throw new O.HR("usage",`The target ${e.name} has no way back of its own.`,{hint:"Leave out native: kept releases are returned to."});const v={name:"rollback",knowledge:{},ask:(c,g)=>e.look(
_,g),plan:(c,g)=>t(_,g),carry:({carried:c})=>c},a=r.context([],i),y={given:{settings:o,event:d,carried:{images:{}},startedAt:E},stages:[v],deploys:()=>[],options:{approved:"",onCancel:"undo"}},T=l.get(
"reason")?.value??"",m={settings:o,environment:s,event:d,target:e,input:_,task:"rollback",to:"",override:T,now:E};return(0,C.p)(s.connection,o.root,a,c=>l.flag("dry-run")?(0,P.a)(y,c):L(m,c,g=>(0,P.J)(
y,g)))}async function L(r,i,l){const{environment:o,target:d,input:E}=r,s=await(0,u.C6)((0,p.Mx)(r),i),e=d.log(E),_=t=>{const a=t===void 0?{state:"succeeded",reason:"by the destination itself"}:{state:(0,U.
D)(t),...(0,u.jQ)(t)};return(0,u.U9)(s,a,i)};try{const t={log:e,text:"rollback by the destination",...o.lock},v=await(0,R.k)(t,i,async a=>(await(0,j.Rz)(e,a),await(0,u.U9)(s,{state:"running"},a),l(a)));
return await _(v.failure),v}catch(t){throw await _((0,O.w2)(t)),t}}})};export{I as id,K as ids,W as modules};

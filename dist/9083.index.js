const m=9083,B=[9083],I={99083:((T,P,t)=>{t.r(P),t.d(P,{rollbackNatively:()=>L});var D=t(48165),y=t(6908),f=t(26079),R=t(44362),O=t(40149),p=t(13871),C=t(88827),h=t(79592),u=t(83975);async function L(r,c){
const{inputs:l,settings:e,event:d,startedAt:v}=r,o=(0,O.uS)(e,l.list("environment")[0]??"");if(o.hosts!==void 0)throw new D.HR("usage",`${o.id} has several hosts; none of their targets goes back by it\
self.`,{hint:"Leave out native: kept releases are returned to, at all hosts."});const s=(0,O.$r)(o,r.targets),i=(0,O.Mn)({settings:e,environment:o,event:d,carried:{images:{}},now:v}),{native:n}=s;if(n===
void 0)throw new D.HR("usage",`The target ${s.name} has no way back of its own.`,{hint:"Leave out native: kept releases are returned to."});const E={name:"rollback",knowledge:{},ask:(_,g)=>s.look(i,g),
plan:(_,g)=>n(i,g),carry:({carried:_})=>_},a=r.context([],c),M={given:{settings:e,event:d,carried:{images:{}},startedAt:v},stages:[E],deploys:()=>[],options:{approved:"",onCancel:"undo"}},j=l.get("rea\
son")?.value??"",A={settings:e,environment:o,event:d,target:s,input:i,task:"rollback",to:"",override:j,now:v};return(0,y.p)(o.connection,e.root,a,_=>l.flag("dry-run")?(0,h.a)(M,_):U(A,_,g=>(0,h.J)(M,g)))}
async function U(r,c,l){const{environment:e,target:d,input:v}=r,o=await(0,u.C6)((0,C.Mx)(r),c),s=d.log(v),i=n=>{const a=n===void 0?{state:"succeeded",reason:"by the destination itself"}:{state:(0,R.D)(
n),...(0,u.jQ)(n)};return(0,u.U9)(o,a,c)};try{const n={log:s,text:"rollback by the destination",...e.lock},E=await(0,f.k)(n,c,async(a,M)=>(await(0,p.Rz)(s,a,M),await(0,u.U9)(o,{state:"running"},a),l(a)));
return await i(E.failure),E}catch(n){throw await i((0,D.w2)(n)),n}}})};export{m as id,B as ids,I as modules};

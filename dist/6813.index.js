const b=6813,$=[6813,9194],N={6813:((J,v,n)=>{n.r(v),n.d(v,{rollback:()=>B,rollbackWorld:()=>D});var j=n(6211),g=n(2176),y=n(2642),r=n(149),O=n(11),f=n(4833),M=n(9811),m=n(6776),A=n(3099);const B=async({
runner:s,inputs:i,json:l})=>{const t=(0,M.N)(s,l),o=await(0,A.withWorld)({runner:s,inputs:i,deploying:[]},e=>D(e,t.sink,"undo"));return t.finish(o,i.flag("dry-run")),(0,M.s)(o)};async function D(s,i,l){
const{inputs:t,settings:o,event:e,startedAt:_}=s,c=s.context([],i);t.flag("dry-run")||await(0,m.prepareState)(s);const I=t.list("environment"),P=[];for(const d of(0,r.cW)({settings:o,event:e,environments:I})){
const W=(0,r.$r)(d,(0,m.onlyTargets)()),u=(0,r.Mn)({settings:o,environment:d,event:e,carried:{images:{}},now:_}),E=W.log(u),T=(0,j.Ix)().with((0,g.Jd)(E.destination),await(0,y.Z)(E.list(),c)).need((0,g.
Jd)(E.destination)),a=(0,f.b)(T,t.get("to")?.value??""),C=Object.fromEntries(Object.entries(a.images).map(([R,U])=>{const[h="",x=""]=U.split("@");return[R,{name:h,digest:x}]})),K={...u,images:C,version:a.
version,commit:a.commit,release:(0,r.Bf)(`back-to-${a.version}`,a.commit,_)},L=t.get("reason")?.value??"";P.push({settings:o,environment:d,event:e,target:W,input:K,task:"rollback",to:a.release,override:L,
now:_})}const p={given:{settings:o,event:e,carried:{images:{}},startedAt:_},stages:[],deploys:()=>P,options:{approved:t.get("plan-hash")?.value??"",onCancel:l}};return t.flag("dry-run")?(0,O.a)(p,c):(0,O.
J)(p,c)}})};export{b as id,$ as ids,N as modules};

const x=2595,w=[2595,4976],N={12595:((T,f,a)=>{a.r(f),a.d(f,{healNow:()=>B,healWorld:()=>P});var D=a(48165),v=a(25837),g=a(6908),p=a(26079),h=a(40149),m=a(85950),W=a(63232),j=a(13871),R=a(88827),y=a(92496),
A=a(65954),U=a(5568);const B=async({runner:o,inputs:l,json:c,words:n})=>{const _=(0,A.N)(o,c),s=await(0,U.withWorld)({runner:o,inputs:l,deploying:[]},e=>{const t=n.length>0?n:e.settings.environments.map(
({id:r})=>r);return P(e,t,_.sink)});return _.print(s,s.length===0?"Nothing was interrupted.":s.map(({release:e,host:t,text:r})=>`${e}${t===void 0?"":` at ${t}`}: ${r}`).join(`
`)),s.some(({held:e})=>e)?1:0};async function P(o,l,c){const{settings:n,event:_,startedAt:s}=o,e=o.context([],c),t=[],r=[];for(const d of l)try{for(const i of(0,h.cW)({settings:n,environments:[d]}).reverse()){
const O=(0,h.Mn)({settings:n,environment:i,event:_,carried:{images:{}},now:s}),K=(0,h.$r)(i,o.targets),L={...{settings:n,environment:i,event:_,target:K,input:O,now:s},task:"deploy",to:"",override:""};
t.push(...await(i.hosts===void 0?C:I)(L,e))}}catch(i){r.push((0,D.w2)(i))}const[E,...M]=r;for(const{message:d}of M)e.sink({type:"note",level:"warning",text:d});if(E!==void 0)throw E;return t}async function u(o,l,c){
const{settings:n,environment:_,target:s,input:e}=o,t={app:n.app,environment:_,log:s.log(e),destination:(0,R.My)(o),whole:l};return(await(0,y.k)(t,c)).map(({id:E,version:M,state:d,release:i=M,reason:O})=>({
release:i,record:E,state:d,text:O,held:!1}))}async function C(o,l){const{settings:c,environment:n,target:_,input:s}=o,e=_.log(s),t={log:e,text:`heal ${(0,v.pn)(n)}`,...n.lock};return(0,g.p)(n.connection,
c.root,l,r=>(0,p.k)(t,r,async E=>[...await(0,j.Rz)(e,E),...await u(o,!0,E)]))}async function I(o,l){return(0,W.gn)(o,{text:`heal ${o.environment.id}`},l,async({members:c,missing:n})=>{const[_]=c,s=await(0,m.
r)(c,n);if(_!==void 0){const t={..._.given,environment:o.environment};s.push(...await u(t,n.length===0,_.context))}if(n.length===0)return s;const e=n.map(({host:t,why:r})=>`${t}: ${r}`);throw new D.HR(
"transient",e.join("; "),{details:s.map(({text:t})=>t)})})}})};export{x as id,w as ids,N as modules};

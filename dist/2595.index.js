const x=2595,w=[2595,4976],N={12595:((T,f,a)=>{a.r(f),a.d(f,{healNow:()=>B,healWorld:()=>P});var D=a(48165),v=a(25837),g=a(6908),p=a(26079),M=a(40149),m=a(85950),W=a(63232),j=a(13871),R=a(88827),y=a(92496),
A=a(65954),U=a(5568);const B=async({runner:n,inputs:l,json:c,words:t})=>{const _=(0,A.N)(n,c),s=await(0,U.withWorld)({runner:n,inputs:l,deploying:[]},e=>{const o=t.length>0?t:e.settings.environments.map(
({id:r})=>r);return P(e,o,_.sink)});return _.print(s,s.length===0?"Nothing was interrupted.":s.map(({release:e,host:o,text:r})=>`${e}${o===void 0?"":` at ${o}`}: ${r}`).join(`
`)),s.some(({held:e})=>e)?1:0};async function P(n,l,c){const{settings:t,event:_,startedAt:s}=n,e=n.context([],c),o=[],r=[];for(const h of l)try{for(const i of(0,M.cW)({settings:t,environments:[h]}).reverse()){
const O=(0,M.Mn)({settings:t,environment:i,event:_,carried:{images:{}},now:s}),K=(0,M.$r)(i,n.targets),L={...{settings:t,environment:i,event:_,target:K,input:O,now:s},task:"deploy",to:"",override:""};
o.push(...await(i.hosts===void 0?C:I)(L,e))}}catch(i){r.push((0,D.w2)(i))}const[E,...d]=r;for(const{message:h}of d)e.sink({type:"note",level:"warning",text:h});if(E!==void 0)throw E;return o}async function u(n,l,c){
const{settings:t,environment:_,target:s,input:e}=n,o={app:t.app,environment:_,log:s.log(e),destination:(0,R.My)(n),whole:l};return(await(0,y.k)(o,c)).map(({id:E,version:d,state:h,release:i=d,reason:O})=>({
release:i,record:E,state:h,text:O,held:!1}))}async function C(n,l){const{settings:c,environment:t,target:_,input:s}=n,e=_.log(s),o={log:e,text:`heal ${(0,v.pn)(t)}`,...t.lock};return(0,g.p)(t.connection,
c.root,l,r=>(0,p.k)(o,r,async(E,d)=>[...await(0,j.Rz)(e,E,d),...await u(n,!0,E)]))}async function I(n,l){return(0,M.i_)(n),(0,W.gn)(n,{text:`heal ${n.environment.id}`},l,async({members:c,missing:t})=>{
const[_]=c,s=await(0,m.r)(c,t);if(_!==void 0){const o={..._.given,environment:n.environment};s.push(...await u(o,t.length===0,_.context))}if(t.length===0)return s;const e=t.map(({host:o,why:r})=>`${o}\
: ${r}`);throw new D.HR("transient",e.join("; "),{details:s.map(({text:o})=>o)})})}})};export{x as id,w as ids,N as modules};

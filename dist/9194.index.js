const H=9194,V=[9194,6813],w={14153:((j,E,n)=>{n.d(E,{V:()=>m});async function m({ports:d,settings:f}){const e=`${f.state}/.gitignore`;await d.files.exists(e)||await d.files.write(e,`*
`,420)}}),76813:((j,E,n)=>{n.r(E),n.d(E,{rollback:()=>C,rollbackWorld:()=>P});var m=n(48165),d=n(6908),f=n(52642),e=n(40149),p=n(30354),M=n(79592),A=n(57710),B=n(14153),D=n(65954),R=n(15401);const C=async({
runner:o,inputs:a,json:_})=>{const t=(0,D.N)(o,_),s=await(0,R.withWorld)({runner:o,inputs:a,deploying:[]},i=>P(i,t.sink,"undo"));return t.finish(s,a.flag("dry-run")),(0,D.s)(s)};async function P(o,a,_){
const{inputs:t,settings:s,event:i,startedAt:l}=o,r=o.context([],a);t.flag("dry-run")||await(0,B.V)(o);const u=t.list("environment");if(u.length===0)throw new m.HR("usage","A rollback needs the name of\
 an environment.",{hint:"Name it: --environment staging (input environment)."});if(t.flag("native"))return(await n.e(9083).then(n.bind(n,99083))).rollbackNatively(o,a);const g=[];for(const v of(0,e.cW)(
{settings:s,environments:u})){const h=(0,e.$r)(v,o.targets),y=(0,e.Mn)({settings:s,environment:v,event:i,carried:{images:{}},now:l}),K=await I({target:h,input:y,settings:s,environment:v},r),L=g.find(O=>O.
environment.id===v.id),c=(0,A.b)(K,L?.to??t.get("to")?.value??""),T=Object.fromEntries(Object.entries(c.images).map(([O,x])=>{const[N="",$=""]=x.split("@");return[O,{name:N,digest:$}]})),U={...y,images:T,
version:c.version,commit:c.commit,release:(0,e.Bf)(`back-to-${c.version}`,c.commit,l)},b=t.get("reason")?.value??"";g.push({settings:s,environment:v,event:i,target:h,input:U,task:"rollback",to:c.release,
override:b,now:l})}(0,e.H8)(g);const W={given:{settings:s,event:i,carried:{images:{}},startedAt:l},stages:[],deploys:()=>g,options:{approved:t.get("plan-hash")?.value??"",onCancel:_}};return t.flag("d\
ry-run")?(0,M.a)(W,r):(0,M.J)(W,r)}async function I({target:o,input:a,settings:_,environment:t},s){let i;for(const{connection:l}of(0,p.l)(t))try{return await(0,d.p)(l,_.root,s,r=>(0,f.Z)(o.log(a).list(),
r))}catch(r){i??=r}throw i}})};export{H as id,V as ids,w as modules};

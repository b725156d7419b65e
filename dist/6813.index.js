const b=6813,x=[6813,9194],N={14153:((W,g,n)=>{n.d(g,{V:()=>M});async function M({ports:f,settings:D}){const r=`${D.state}/.gitignore`;await f.files.exists(r)||await f.files.write(r,`*
`,420)}}),76813:((W,g,n)=>{n.r(g),n.d(g,{rollback:()=>R,rollbackWorld:()=>y});var M=n(48165),f=n(6908),D=n(52642),r=n(40149),h=n(30354),P=n(79592),j=n(57710),p=n(14153),u=n(65954),B=n(5568);const R=async({
runner:o,inputs:s,json:l})=>{const t=(0,u.N)(o,l),a=await(0,B.withWorld)({runner:o,inputs:s,deploying:[]},e=>y(e,t.sink,"undo"));return t.finish(a,s.flag("dry-run")),(0,u.s)(a)};async function y(o,s,l){
const{inputs:t,settings:a,event:e,startedAt:E}=o,i=o.context([],s);t.flag("dry-run")||await(0,p.V)(o);const d=t.list("environment");if(d.length===0)throw new M.HR("usage","A rollback needs the name of\
 an environment.",{hint:"Name it: --environment staging (input environment)."});if(t.flag("native"))return(await n.e(9083).then(n.bind(n,99083))).rollbackNatively(o,s);const c=[];for(const v of(0,r.cW)(
{settings:a,environments:d})){const m=c.find(O=>O.environment.id===v.id);c.push(await A(o,v,m?.to??t.get("to")?.value??"",i))}(0,r.H8)(c);const _={given:{settings:a,event:e,carried:{images:{}},startedAt:E},
stages:[],deploys:()=>c,options:{approved:t.get("plan-hash")?.value??"",onCancel:l}};return t.flag("dry-run")?(0,P.a)(_,i):(0,P.J)(_,i)}async function A({inputs:o,settings:s,event:l,targets:t,startedAt:a},e,E,i){
const d=(0,r.$r)(e,t),c=(0,r.Mn)({settings:s,environment:e,event:l,carried:{images:{}},now:a}),_=(0,j.b)(await C({target:d,input:c,settings:s,environment:e},i),E),v=Object.fromEntries(Object.entries(_.
images).map(([K,L])=>{const[T="",U=""]=L.split("@");return[K,{name:T,digest:U}]})),{version:m,commit:O}=_,I=(0,r.Bf)(`back-to-${m}`,O,a);return{settings:s,environment:e,event:l,target:d,task:"rollback",
to:_.release,now:a,input:{...c,images:v,version:m,commit:O,release:I},override:o.get("reason")?.value??""}}async function C({target:o,input:s,settings:l,environment:t},a){let e;for(const{connection:E}of(0,h.
l)(t))try{return await(0,f.p)(E,l.root,a,i=>(0,D.Z)(o.log(s).list(),i))}catch(i){e??=i}throw e}})};export{b as id,x as ids,N as modules};

const k=9194,J=[9194,6813],H={14153:((I,E,t)=>{t.d(E,{V:()=>m,b:()=>O});var u=t(7161);async function m({ports:l,settings:g}){const d=`${g.state}/.gitignore`;await l.files.exists(d)||await l.files.write(
d,`*
`,420)}function O(){return Object.fromEntries(Object.entries(u.z).map(([l,{target:g}])=>[l,g]))}}),76813:((I,E,t)=>{t.r(E),t.d(E,{rollback:()=>e,rollbackWorld:()=>o});var u=t(48165),m=t(76211),O=t(71985),
l=t(6908),g=t(52642),d=t(40149),M=t(32728),p=t(64833),D=t(14153),n=t(69499),s=t(42697);const e=async({runner:r,inputs:_,json:c})=>{const i=(0,n.N)(r,c),a=await(0,s.withWorld)({runner:r,inputs:_,deploying:[]},
f=>o(f,i.sink,"undo"));return i.finish(a,_.flag("dry-run")),(0,n.s)(a)};async function o(r,_,c){const{inputs:i,settings:a,event:f,startedAt:P}=r,W=r.context([],_);i.flag("dry-run")||await(0,D.V)(r);const R=i.
list("environment");if(R.length===0)throw new u.HR("usage","A rollback needs the name of an environment.",{hint:"Name it: --environment staging (input environment)."});const $=[];for(const j of(0,d.cW)(
{settings:a,environments:R})){const B=(0,d.$r)(j,(0,D.b)()),T=(0,d.Mn)({settings:a,environment:j,event:f,carried:{images:{}},now:P}),h=B.log(T),L=(0,m.Ix)().with((0,O.Jd)(h.destination),await(0,l.p)(j.
connection,a.root,W,A=>(0,g.Z)(h.list(),A))).need((0,O.Jd)(h.destination)),v=(0,p.b)(L,i.get("to")?.value??""),b=Object.fromEntries(Object.entries(v.images).map(([A,U])=>{const[x="",w=""]=U.split("@");
return[A,{name:x,digest:w}]})),C={...T,images:b,version:v.version,commit:v.commit,release:(0,d.Bf)(`back-to-${v.version}`,v.commit,P)},K=i.get("reason")?.value??"";$.push({settings:a,environment:j,event:f,
target:B,input:C,task:"rollback",to:v.release,override:K,now:P})}const y={given:{settings:a,event:f,carried:{images:{}},startedAt:P},stages:[],deploys:()=>$,options:{approved:i.get("plan-hash")?.value??
"",onCancel:c}};return i.flag("dry-run")?(0,M.a)(y,W):(0,M.J)(y,W)}}),40149:((I,E,t)=>{t.d(E,{$r:()=>d,Bf:()=>p,L3:()=>g,Mn:()=>M,cW:()=>l});var u=t(47535),m=t(48165),O=t(66661);function l({settings:n,
environments:s}){const e=n.environments.map(({id:o})=>o);return s.flatMap(o=>{const r=n.environments.find(i=>i.id===o);if(r!==void 0)return[r];const _=(0,O.p)(o,e),c=e.length===0?"none is configured":
`configured are ${e.join(", ")}`;throw new m.HR("usage",`There is no environment ${JSON.stringify(o)}; ${c}${_===void 0?"":`; did you mean ${_}?`}`)})}function g(n,s){const{settings:e,event:o,override:r,
now:_}=n;return l(n).map(c=>({settings:e,environment:c,event:o,target:d(c,n.targets),input:M({settings:e,environment:c,event:o,carried:s,now:_}),task:"deploy",to:"",override:r,now:_}))}function d(n,s){
const e=s[n.target.kind];if(e!==void 0)return e;throw new m.HR("usage",`environments.${n.id} has no target; expected one of ${Object.keys(s).join(", ")}.`)}function M(n){const{settings:s,environment:e,
event:o,carried:r,now:_}=n,c=D(o);return{app:s.app,environment:e.id,config:e.target.config,images:Object.fromEntries(Object.entries(r.images).map(([i,{name:a,digest:f=""}])=>[i,{name:a,digest:f}])),variables:Object.
fromEntries(e.variables.flatMap(({name:i,value:a})=>a===void 0?[]:[[i,a]])),...e.before===void 0?{}:{before:e.before},version:c,commit:o.sha,release:p(c,o.sha,_),root:s.root,state:s.state}}function p(n,s,e){
const o=n.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),r=s.slice(0,7);return`${o.endsWith(r)?o:`${o}-${r}`}-${Date.parse(e).toString(36)}`}function D(n){const s=(0,u.cO)(n);return s!==void 0?s:`${(0,u.
W0)(n)??(n.trigger.on==="pull_request"?`pr-${n.trigger.number}`:n.trigger.on)}-${n.sha.slice(0,7)}`}})};export{k as id,J as ids,H as modules};

const K=5071,L=[5071],b={75071:((y,h,n)=>{n.r(h),n.d(h,{cancel:()=>r});var f=n(48165),E=n(6908),d=n(31587),u=n(40149),e=n(30354),i=n(83975),s=n(65954),t=n(15401);const o=["pending","running"],r=async({
runner:M,inputs:c,json:_,words:O})=>{const P=(0,s.N)(M,_),p=await(0,t.withWorld)({runner:M,inputs:c,deploying:[]},async a=>{const{settings:v,event:m,startedAt:T}=a,R=a.context([],P.sink),D=g(await(0,i.
VI)({app:v.app,limit:100},R),O[0]??""),$=(0,u.cW)({settings:v,environments:[D.environment]}).map(l=>({environment:l,input:(0,u.Mn)({settings:v,environment:l,event:m,carried:{images:{}},now:T})})),{environment:w,
input:U}=$.find(l=>(0,u.$r)(l.environment,a.targets).log(l.input).destination===D.destination)??$[0],C=c.get("reason")?.value??"",A=m.actor===""?"the command line":m.actor,W={text:C===""?A:`${A} (${C}\
)`,leave:c.flag("leave")},j=await Promise.allSettled((0,e.lS)(w).map(({connection:l})=>(0,E.p)(l,v.root,R,B=>(0,d.n)((0,u.$r)(w,a.targets).log(U),D.id,W,B)))),[I]=j.filter(l=>l.status==="rejected");if(I!==
void 0&&j.every(({status:l})=>l==="rejected"))throw I.reason;return D});return P.print(p,`Asked ${p.environment} ${p.version} (${p.id}) to stop; history tells how it ended.`),0};function g(M,c){const _=M.
filter(({state:a})=>o.includes(a)),O=M.find(({id:a})=>a===c)??_.find(({environment:a})=>a===c),P=_.map(({id:a,environment:v,version:m})=>`${a} (${v} ${m})`).join(", "),p=P===""?"Nothing is being deplo\
yed.":`Running: ${P}.`;if(O===void 0)throw new f.HR("absent",`There is no running deploy called ${JSON.stringify(c)}.`,{hint:p});if(!o.includes(O.state))throw new f.HR("stale",`${O.environment} ${O.version}\
 is over: ${O.state}.`,{hint:p});return O}}),31587:((y,h,n)=>{n.d(h,{F:()=>s,n:()=>i});var f=n(48165),E=n(5977),d=n(78500);const u=1e3;function e(t){return`cancel.${t}`}async function i(t,o,r,g){await(0,d.
ur)(t,[{key:e(o),value:JSON.stringify(r)}],g)}async function s({log:t,record:o},r,g){const M=new AbortController,c=new AbortController;let _;const P=(async()=>{for(;!c.signal.aborted&&_===void 0;){if(await r.
ports.clock.sleep(u,c.signal).catch(()=>{}),c.signal.aborted)return;const a=(await(0,d.x6)(t,(0,E._E)(r)).catch(()=>[])).find(({key:v})=>v===e(o));_=a===void 0?void 0:(0,d.hB)(a)??{text:"somebody",leave:!1}}
_!==void 0&&!c.signal.aborted&&M.abort(new f.HR("cancelled",`Cancelled by ${_.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await g((0,E.l_)(r,M.signal),()=>_)}finally{c.abort(),
await P,_!==void 0&&await(0,d.Lb)(t,[e(o)],(0,E._E)(r)).catch(()=>{})}}}),30354:((y,h,n)=>{n.d(h,{$t:()=>u,MU:()=>d,lS:()=>E});var f=n(25837);function E(e){const{hosts:i,...s}=e;return i===void 0?[e]:
i.members.map(({name:t,connection:o,url:r})=>({...s,connection:o,host:t,...r===""?{}:{url:r}}))}function d(e,i){return i===void 0?e:{...e,state:`${e.state}/hosts/${i}`}}function u(e){const{host:i}=e;return i===
void 0?(0,f.pn)(e):`${(0,f.pn)(e)} at ${i}`}}),83975:((y,h,n)=>{n.d(h,{C6:()=>d,U9:()=>u,VI:()=>e,jQ:()=>i});var f=n(48165),E=n(5977);async function d(s,t){const o={record:s};return await t.ports.call(
"ledger.open",o,t.signal)}async function u(s,t,o){const r=(0,E._E)(o);try{const g={id:s.id,change:t};return await r.ports.call("ledger.change",g,r.signal)}catch(g){return o.sink({type:"note",level:"wa\
rning",text:`The record ${s.id} could not be written: ${(0,f.w2)(g).message}`}),{...s,...t}}}async function e(s,t){const o={filter:s};return await t.ports.call("ledger.list",o,t.signal)}function i(s){
return{failureKind:s.kind,reason:s.message.split(`
`)[0]?.slice(0,500)??""}}})};export{K as id,L as ids,b as modules};

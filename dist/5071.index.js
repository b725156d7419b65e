const B=5071,L=[5071],b={75071:((w,O,s)=>{s.r(O),s.d(O,{cancel:()=>c});var p=s(48165),h=s(6908),E=s(31587),g=s(40149),o=s(30354),r=s(83975),M=s(65954),l=s(15401);const u=["pending","running"],c=async({
runner:n,inputs:t,json:e,words:i})=>{const _=(0,M.N)(n,e),d=await(0,l.withWorld)({runner:n,inputs:t,deploying:[]},async a=>{const{settings:P,event:D,startedAt:I}=a,v=a.context([],_.sink),m=y(await(0,r.
VI)({app:P.app,limit:100},v),i[0]??""),R=(0,g.cW)({settings:P,environments:[m.environment]}).map(f=>({environment:f,input:(0,g.Mn)({settings:P,environment:f,event:D,carried:{images:{}},now:I})})),{environment:$,
input:W}=R.find(f=>(0,g.$r)(f.environment,a.targets).log(f.input).destination===m.destination)??R[0],C=t.get("reason")?.value??"",A=D.actor===""?"the command line":D.actor,K={text:C===""?A:`${A} (${C}\
)`,leave:t.flag("leave")},T=await Promise.allSettled((0,o.lS)($).map(({connection:f})=>(0,h.p)(f,P.root,v,U=>(0,E.nr)((0,g.$r)($,a.targets).log(W),m.id,K,U)))),[j]=T.filter(f=>f.status==="rejected");if(j!==
void 0&&T.every(({status:f})=>f==="rejected"))throw j.reason;return m});return _.print(d,`Asked ${d.environment} ${d.version} (${d.id}) to stop; history tells how it ended.`),0};function y(n,t){const e=n.
filter(({state:a})=>u.includes(a)),i=n.find(({id:a})=>a===t)??e.find(({environment:a})=>a===t),_=e.map(({id:a,environment:P,version:D})=>`${a} (${P} ${D})`).join(", "),d=_===""?"Nothing is being deplo\
yed.":`Running: ${_}.`;if(i===void 0)throw new p.HR("absent",`There is no running deploy called ${JSON.stringify(t)}.`,{hint:d});if(!u.includes(i.state))throw new p.HR("stale",`${i.environment} ${i.version}\
 is over: ${i.state}.`,{hint:d});return i}}),31587:((w,O,s)=>{s.d(O,{Fb:()=>M,nr:()=>r,rT:()=>o});var p=s(48165),h=s(5977),E=s(78500);const g=1e3;function o(l){return`cancel.${l}`}async function r(l,u,c,y){
await(0,E.ur)(l,[{key:o(u),value:JSON.stringify(c)}],y)}async function M({log:l,record:u},c,y){const n=new AbortController,t=new AbortController;let e;const _=(async()=>{for(;!t.signal.aborted&&e===void 0;){
if(await c.ports.clock.sleep(g,t.signal).catch(()=>{}),t.signal.aborted)return;const a=(await(0,E.x6)(l,(0,h._E)(c)).catch(()=>[])).find(({key:P})=>P===o(u));e=a===void 0?void 0:(0,E.hB)(a)??{text:"so\
mebody",leave:!1}}e!==void 0&&!t.signal.aborted&&n.abort(new p.HR("cancelled",`Cancelled by ${e.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await y((0,h.l_)(c,n.signal),()=>e)}finally{
t.abort(),await _,e!==void 0&&await(0,E.Lb)(l,[o(u)],(0,h._E)(c)).catch(()=>{})}}}),30354:((w,O,s)=>{s.d(O,{$t:()=>g,MU:()=>E,lS:()=>h});var p=s(25837);function h(o){const{hosts:r,...M}=o;return r===void 0?
[o]:r.members.map(({name:l,connection:u,url:c})=>({...M,connection:u,host:l,...c===""?{}:{url:c}}))}function E(o,r){return r===void 0?o:{...o,state:`${o.state}/hosts/${r}`}}function g(o){const{host:r}=o;
return r===void 0?(0,p.pn)(o):`${(0,p.pn)(o)} at ${r}`}}),83975:((w,O,s)=>{s.d(O,{C6:()=>o,U9:()=>r,VI:()=>u,jQ:()=>c,nT:()=>l,rh:()=>M});var p=s(48165),h=s(5977),E=s(80508);const g={open:6e4,change:2e4};
async function o(n,t){const{machine:e,pid:i,start:_}=await t.ports.call("machine.identity",{},t.signal),d={...n,process:{machine:e,pid:i,start:_}};return await y("open",{record:d},t)}async function r(n,t,e){
return await M(n.id,t,e)??{...n,...t}}async function M(n,t,e){try{return await y("change",{id:n,change:t},(0,h._E)(e))}catch(i){const _=`The record ${n} could not be written, its end is known at the d\
estination only: ${(0,p.w2)(i).message}`;e.sink({type:"note",level:"warning",text:_});return}}function l({state:n}){return n==="pending"||n==="running"}async function u(n,t){const e={filter:n};return await t.
ports.call("ledger.list",e,t.signal)}function c(n){return{failureKind:n.kind,reason:n.message.split(`
`)[0]?.slice(0,500)??""}}function y(n,t,e){const[i,_]=[`record.${n}`,n==="open"?"Open the record":"Write the record"],d={do:"call",id:i,title:_,operation:`ledger.${n}`,input:t,patience:g[n]};return(0,E.
ux)(d,e,()=>e.ports.call(d.operation,t,e.signal))}})};export{B as id,L as ids,b as modules};

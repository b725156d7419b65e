const L=5071,U=[5071],b={75071:((v,h,s)=>{s.r(h),s.d(h,{cancel:()=>f});var p=s(48165),g=s(6908),i=s(31587),r=s(40149),u=s(30354),M=s(83975),O=s(65954),c=s(5568);const E=["pending","running"],f=async({
runner:n,inputs:t,json:e,words:o})=>{const _=(0,O.N)(n,e),d=await(0,c.withWorld)({runner:n,inputs:t,deploying:[]},async a=>{const{settings:y,event:w,startedAt:I}=a,D=a.context([],_.sink),P=m(await(0,M.
VI)({app:y.app,limit:100},D),o[0]??""),R=(0,r.cW)({settings:y,environments:[P.environment]}).map(l=>({environment:l,input:(0,r.Mn)({settings:y,environment:l,event:w,carried:{images:{}},now:I})})),{environment:$,
input:W}=R.find(l=>(0,r.$r)(l.environment,a.targets).log(l.input).destination===P.destination)??R[0],C=t.get("reason")?.value??"",A=w.actor===""?"the command line":w.actor,K={text:C===""?A:`${A} (${C}\
)`,leave:t.flag("leave")},T=await Promise.allSettled((0,u.l)($).map(({connection:l})=>(0,g.p)(l,y.root,D,B=>(0,i.nr)((0,r.$r)($,a.targets).log(W),P.id,K,B)))),[j]=T.filter(l=>l.status==="rejected");if(j!==
void 0&&T.every(({status:l})=>l==="rejected"))throw j.reason;return P});return _.print(d,`Asked ${d.environment} ${d.version} (${d.id}) to stop; history tells how it ended.`),0};function m(n,t){const e=n.
filter(({state:a})=>E.includes(a)),o=n.find(({id:a})=>a===t)??e.find(({environment:a})=>a===t),_=e.map(({id:a,environment:y,version:w})=>`${a} (${y} ${w})`).join(", "),d=_===""?"Nothing is being deplo\
yed.":`Running: ${_}.`;if(o===void 0)throw new p.HR("absent",`There is no running deploy called ${JSON.stringify(t)}.`,{hint:d});if(!E.includes(o.state))throw new p.HR("stale",`${o.environment} ${o.version}\
 is over: ${o.state}.`,{hint:d});return o}}),31587:((v,h,s)=>{s.d(h,{Fb:()=>O,nr:()=>M,rT:()=>u});var p=s(48165),g=s(5977),i=s(78500);const r=1e3;function u(c){return`cancel.${c}`}async function M(c,E,f,m){
await(0,i.ur)(c,[{key:u(E),value:JSON.stringify(f)}],m)}async function O({log:c,record:E},f,m){const n=new AbortController,t=new AbortController;let e;const _=(async()=>{for(;!t.signal.aborted&&e===void 0;){
if(await f.ports.clock.sleep(r,t.signal).catch(()=>{}),t.signal.aborted)return;const a=(await(0,i.x6)(c,(0,g._E)(f)).catch(()=>[])).find(({key:y})=>y===u(E));e=a===void 0?void 0:(0,i.hB)(a)??{text:"so\
mebody",leave:!1}}e!==void 0&&!t.signal.aborted&&n.abort(new p.HR("cancelled",`Cancelled by ${e.text}.`,{hint:"Run it again if that was a mistake."}))})();try{return await m((0,g.l_)(f,n.signal),()=>e)}finally{
t.abort(),await _,e!==void 0&&await(0,i.Lb)(c,[u(E)],(0,g._E)(f)).catch(()=>{})}}}),30354:((v,h,s)=>{s.d(h,{M:()=>g,l:()=>p});function p(i){const{hosts:r,...u}=i;return r===void 0?[i]:r.members.map(({
name:M,connection:O,url:c})=>({...u,connection:O,host:M,...c===""?{}:{url:c}}))}function g(i,r){return r===void 0?i:{...i,state:`${i.state}/hosts/${r}`}}}),83975:((v,h,s)=>{s.d(h,{C6:()=>u,U9:()=>M,VI:()=>E,
jQ:()=>f,nT:()=>c,rh:()=>O});var p=s(48165),g=s(5977),i=s(80508);const r={open:6e4,change:2e4};async function u(n,t){const{machine:e,pid:o,start:_}=await t.ports.call("machine.identity",{},t.signal),d={
...n,process:{machine:e,pid:o,start:_}};return await m("open",{record:d},t)}async function M(n,t,e){return await O(n.id,t,e)??{...n,...t}}async function O(n,t,e){try{return await m("change",{id:n,change:t},
(0,g._E)(e))}catch(o){const _=`The record ${n} could not be written, its end is known at the destination only: ${(0,p.w2)(o).message}`;e.sink({type:"note",level:"warning",text:_});return}}function c({
state:n}){return n==="pending"||n==="running"}async function E(n,t){const e={filter:n};return await t.ports.call("ledger.list",e,t.signal)}function f(n){return{failureKind:n.kind,reason:n.message.split(
`
`)[0]?.slice(0,500)??""}}function m(n,t,e){const[o,_]=[`record.${n}`,n==="open"?"Open the record":"Write the record"],d={do:"call",id:o,title:_,operation:`ledger.${n}`,input:t,patience:r[n]};return(0,i.
ux)(d,e,()=>e.ports.call(d.operation,t,e.signal))}})};export{L as id,U as ids,b as modules};

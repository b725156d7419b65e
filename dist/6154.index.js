const ge=6154,he=[6154],pe={66154:((ue,E,a)=>{a.r(E),a.d(E,{blueGreen:()=>ie});var J=a(49083),U=a(86238),Y=a(53727),h=a(90951),K=a(88391),V=a(61708),P=a(21291),X=a(21278),z=a(22417);const w=["blue","g\
reen"],b=e=>e==="blue"?"green":"blue",u=(e,t)=>`${e}-${t}`;function x(e,t){const o=u((0,h.j1)(e),t);return{...e,config:{...e.config,project:o},variables:{...e.variables,COLOUR:t}}}var R=a(77538),y=a(76211),
T=a(27792);const $=(0,y.At)("colours.live"),p=e=>(0,y.At)(`colours.containers:${e}`);function k({base:e,live:t}){return[(0,y.kA)($,{id:"ask.colours.live",title:"Ask the proxy where it sends requests",
do:"exec",argv:["sh","-c",t],quiet:!0,failsAs:"absent",timeout:2e4},({stdout:o})=>o.trim()),...w.map(o=>(0,y.kA)(p(o),{id:`ask.colours.${o}`,title:`List the containers of ${o}`,do:"http",at:"docker",method:"\
GET",url:(0,T.o)(u(e,o))},({body:s=""})=>(0,T.Kq)(s)))]}function B(e,t,o){return(o.get(p(t))??[]).filter(({service:n})=>n===e.service).flatMap(({ports:n})=>n.filter(({inside:r})=>r===e.port).map(({outside:r})=>r))}
function g(e,t){const o=Number(/:(\d+)\/?$/.exec(t.get($)??"")?.[1]??0);return w.find(s=>B(e,s,t).includes(o))}const F={ask(e,t,o){return[...R.q6.ask(e,t,o),...k(e.proxy)]},judge(e){const{proxy:t,colour:o}=e.
data,{state:s,subjects:n}=R.q6.judge(e),r=g(t,e.facts),i=e.facts.get($)??"",d=`sends requests to ${r??(i===""?"nowhere":i)}`;return{state:s,subjects:[...n,{name:"proxy",verdict:r===o?"good":"pending",
reasons:[d]}]}}};var O=a(48165),Q=a(2114),Z=a(29869),L=a(13577);function D(e,t,{service:o,port:s}){return{id:e,title:`Ask where ${o} is published`,do:"exec",argv:["sh","-c",`box="$(docker ps --quiet -\
-filter "label=com.docker.compose.project=$1" --filter "label=com.docker.compose.service=$2" | head -n 1)"
[ -n "$box" ] && docker port "$box" "$3/tcp" | head -n 1`,"sh",t,o,String(s)],quiet:!0,failsAs:"absent",outputs:{address:{from:"stdout",form:"text"}}}}function I(e,t,o,s){return{id:e,title:`Switch the\
 proxy to ${t}`,do:"exec",argv:["sh","-c",o.switch],env:{DEPLOY_UPSTREAM:{late:s,output:"address"},DEPLOY_COLOUR:t,DEPLOY_PROJECT:u(o.base,t)},failsAs:"unhealthy",timeout:6e4}}function M(e){return{name:"\
colours.restore",data:e}}function q(e){if(e?.target==="blue-green")return e;throw new O.HR("bug","What is kept at the destination is not a release of the blue-green target.",{hint:"Deploy the wanted v\
ersion again instead."})}const C={way:"keep",why:"it is the way back itself"},_={ask:e=>k(e.proxy),plan(e,t){const{proxy:o,colour:s,images:n,services:r}=e,i={stage:"restore",subject:`${o.base} ${s??""}`,
basis:null,notes:[],values:{}};if(s===null)return{...i,steps:w.flatMap(l=>N(l,t))};const d=u(o.base,s),c=t.need(p(s)).filter(({service:l})=>r?.includes(l)??!0);ee(c,n);const m=Object.fromEntries([...new Set(
c.map(({service:l})=>l))].map(l=>{const H=c.filter(({service:de})=>de===l);return[l,{image:H[0]?.imageId??"",replicas:H.length,oneShot:!1}]})),j={project:d,services:m,stable:1e3},A=g(o,t)===s&&c.every(
({state:l})=>l==="running"),v=c.filter(({state:l})=>l!=="running").map(te),ce=[{id:"colours.restore.good",title:`Wait until ${s} is good`,do:"wait",judge:{name:"compose.services",data:j},every:250,deadline:12e4},
{...D("colours.restore.address",d,o)},{...I("colours.restore.switch",s,o,"colours.restore.address"),undo:C}],le={id:"colours.restore.verify",title:`Verify that the proxy sends requests to ${s}`,do:"wa\
it",judge:{name:"colours.switched",data:{...j,proxy:o,colour:s}},every:250,deadline:6e4};return{...i,steps:[...A?[]:[...v,...ce],le,...N(b(s),t)]}}};function ee(e,t){for(const[o,s]of Object.entries(t??
{})){const n=e.filter(r=>r.service===o);if(!(n.length>0&&n.every(({reference:r})=>r===s)))throw new O.HR("absent",`The containers of that release are gone: ${o} does not run ${s} in any colour.`,{hint:"\
Only the release before the one that runs can be returned to at once. Deploy the wanted version again."})}}function te({id:e,name:t}){return{id:`colours.restore.start.${t}`,title:`Start ${t} again`,do:"\
http",at:"docker",method:"POST",undo:C,url:`/containers/${e}/start`,expect:[204,304]}}function N(e,t){return t.need(p(e)).filter(({state:o})=>o==="running"||o==="restarting").map(({id:o,name:s})=>({id:`\
colours.restore.stop.${s}`,title:`Stop ${s}`,do:"http",at:"docker",method:"POST",undo:C,url:`/containers/${o}/stop`,expect:[204,304,404],timeout:18e4}))}function f(e){const{service:t,port:o,live:s,switch:n}=e.
config;return{base:(0,h.j1)(e),service:t,port:o,live:s,switch:n}}function oe(e,t){const o=f(e),s=g(o,t),n=b(s),r=u(o.base,n),i=(0,Q.n)(x(e,n),ne(o,t)),c={way:"restore",restore:M(W(e,t))},m=i.verify.data,
j={name:"compose.services",data:{...m,stable:2e3}},A=i.apply.map(v=>v.undo?.way==="restore"?{...v,undo:c}:v);return{prepare:i.prepare,apply:[...A,{id:"colours.good",title:`Wait until ${n} is good, bef\
ore it gets a request`,do:"wait",judge:j,every:250,deadline:3e5},D("colours.address",r,o),{...I("colours.switch",n,o,"colours.address"),undo:c}],verify:{name:"colours.switched",data:{...m,proxy:o,colour:n}},
finish:[...s===void 0?[]:[se(o,s)],...i.finish??[]],notes:[s===void 0?`Nothing is live; ${n} will be.`:`${s} is live; ${n} will be.`,...i.notes.filter(v=>!v.includes("a rollback"))],basis:{...i.basis,
proxy:o}}}function se(e,t){return{id:"colours.drain",title:`Stop ${t}, kept for an instant return`,do:"exec",argv:["sh","-c",'docker ps --quiet --filter "label=com.docker.compose.project=$1" | while r\
ead -r id; do docker stop "$id" >/dev/null; done',"sh",u(e.base,t)],advisory:!0,undo:{way:"keep",why:"the new colour serves, and the old one can be started again"}}}function ne({service:e,port:t},o){const{
model:s,warnings:n}=o.need(L.pE),r=s.services[e];if(r===void 0)throw new O.HR("usage",`service: the Compose file has no service ${JSON.stringify(e)}.`,{hint:`It has: ${Object.keys(s.services).join(", ")}\
.`});const{container_name:i,...d}=r,c=[{mode:"ingress",host_ip:"127.0.0.1",target:t,protocol:"tcp"}],m={...s.services,[e]:{...d,ports:c}};return o.with(L.pE,{model:{...s,services:m},warnings:n})}function W(e,t){
const o=f(e),s=g(o,t),n=s===void 0?[]:t.need(p(s)).filter(({state:i})=>i==="running"),r=[...new Set(n.map(({service:i})=>i))].sort();return{target:"blue-green",proxy:o,colour:s??null,services:r,images:null}}
function re(e,t){const o=f(e),s=b(g(o,t)),{expected:n}=(0,Z.NC)(x(e,s),t),r=Object.keys(n).filter(d=>n[d]?.oneShot===!1),i=Object.fromEntries(Object.entries(n).map(([d,{image:c}])=>[d,c]));return{target:"\
blue-green",proxy:o,colour:s,services:r,images:i}}const ie={name:"blue-green",subject:e=>`Compose project ${(0,h.j1)(e)}, blue and green`,log:e=>(0,P.nO)((0,h.j1)(e)),ask:(e,t)=>[...G(e),...t.has($)&&
t.has(p("green"))?(0,U.gu)(S(e,t),t):[]],look:G,running:(e,t)=>ae(e,t),snapshot:(e,t)=>W(e,t),rollout:oe,restore:(e,t)=>M(q(t)),release:(e,t)=>re(e,t),oneOff:(e,t,o)=>(0,z.X)(S(e,t),t,o),backup:(e,t,o,s)=>(0,Y.
W6)(S(e,t),t,o,s),hasImage:(e,t)=>(0,K.O)(t),diagnose:(e,t)=>({name:"compose.diagnose",data:{project:u((0,h.j1)(e),b(g(f(e),t))),oneShots:[]}}),logs:(e,t,o)=>["blue","green"].flatMap(s=>(0,X.E)(u((0,h.
j1)(e),s),t,o)).map((s,n)=>({...s,topic:`${s.topic}:${n}`})),knowledge:(0,J.d)(V.compose.knowledge,{judges:{"colours.switched":F},restores:{"colours.restore":_}})};function G(e){return[(0,P.nO)((0,h.j1)(
e)).list(),...k(f(e))]}const S=(e,t)=>x(e,b(g(f(e),t)));function ae(e,t){const o=g(f(e),t);return o===void 0?[]:(t.get(p(o))??[]).map(({service:s,reference:n,state:r})=>({service:s,image:n,digest:n.split(
"@")[1]??"",state:r,health:"",restarts:0}))}})};export{ge as id,he as ids,pe as modules};

const U=3554,x=[3554,6776,4395],_={14153:((M,p,n)=>{n.d(p,{V:()=>O,b:()=>D});var E=n(7161);async function O({ports:f,settings:u}){const c=`${u.state}/.gitignore`;await f.files.exists(c)||await f.files.
write(c,`*
`,420)}function D(){return Object.fromEntries(Object.entries(E.z).map(([f,{target:u}])=>[f,u]))}}),3554:((M,p,n)=>{n.r(p),n.d(p,{diff:()=>f});var E=n(69499),O=n(6776),D=n(42697);const f=async({runner:l,
inputs:i,json:e})=>{const t=(0,E.N)(l,e),o=await(0,D.withWorld)({runner:l,inputs:i},s=>(0,O.runWorld)(s,()=>{},{words:["metadata","build","deploy"],planned:!0,onCancel:"undo"}));return o.failure!==void 0?
t.finish(o,!0):t.print(u(o),c(o)),(0,E.s)(o)};function u({stages:l}){return l.filter(({stage:i})=>i==="deploy").map(({subject:i,notes:e,plan:t})=>({subject:i,differences:e,changes:t?.steps.some(({undo:o})=>o!==
void 0)??!1}))}function c(l){return u(l).map(({subject:i,differences:e})=>[i,...(e.length===0?["nothing differs"]:e).map(t=>`  ${t}`)].join(`
`)).join(`
`)}}),6776:((M,p,n)=>{n.r(p),n.d(p,{plan:()=>t,run:()=>e,runStages:()=>o,runWorld:()=>a});var E=n(48165),O=n(40149),D=n(46384),f=n(32728),u=n(37522),c=n(14153),l=n(69499),i=n(42697);const e=r=>s(r,void 0),
t=r=>s(r,void 0,!0);function o(r){return m=>s(m,r)}async function s(r,m,h=!1){const{runner:g,inputs:v,json:j}=r,y=(0,l.N)(g,j),P=await(0,i.withWorld)({runner:g,inputs:v},R=>a(R,y.sink,{words:m,planned:h||
v.flag("dry-run"),onCancel:"undo"}));return y.finish(P,h||v.flag("dry-run")),(0,l.s)(P)}async function a(r,m,h){const{inputs:g,settings:v,event:j,startedAt:y}=r,P=g.list("environment"),R=g.list("stage\
s"),W=h.words??(R.length>0?R:(0,u.v)(j,P.length>0));if(W.includes("deploy")&&P.length===0)throw new E.HR("usage","A deploy needs the name of an environment.",{hint:`Name it: --environment ${v.environments[0]?.
id??"staging"} (input environment).`});d(r,W,h.planned);const B=(0,D.y)([...g.list("digest"),...g.list("images")],v),C=g.get("leg")?.value,A=await(0,u.G)(W,B,v.gates.some($=>$.onImage),C!==void 0),L=g.
get("reason")?.value??"",K=$=>W.includes("deploy")?(0,O.L3)({settings:v,event:j,environments:P,targets:(0,c.b)(),override:L,now:y},$):[],T={given:{settings:v,event:j,carried:{images:{}},startedAt:y,...C===
void 0?{}:{leg:C}},stages:A,deploys:K,options:{approved:g.get("plan-hash")?.value??"",onCancel:h.onCancel}},I=r.context(A,m);!h.planned&&W.includes("deploy")&&await(0,c.V)(r);for(const $ of[...v.warnings,
...g.warnings])I.sink({type:"note",level:"warning",text:$});return h.planned?(0,f.a)(T,I):(0,f.J)(T,I)}function d({event:r},m,h){if(!(!r.dirty||h||!m.some(g=>g==="build"||g==="deploy")))throw new E.HR(
"usage",`The working tree differs from commit ${r.sha.slice(0,7)}: what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}}),40149:((M,p,n)=>{n.d(
p,{$r:()=>c,Bf:()=>i,L3:()=>u,Mn:()=>l,cW:()=>f});var E=n(47535),O=n(48165),D=n(66661);function f({settings:t,environments:o}){const s=t.environments.map(({id:a})=>a);return o.flatMap(a=>{const d=t.environments.
find(h=>h.id===a);if(d!==void 0)return[d];const r=(0,D.p)(a,s),m=s.length===0?"none is configured":`configured are ${s.join(", ")}`;throw new O.HR("usage",`There is no environment ${JSON.stringify(a)}\
; ${m}${r===void 0?"":`; did you mean ${r}?`}`)})}function u(t,o){const{settings:s,event:a,override:d,now:r}=t;return f(t).map(m=>({settings:s,environment:m,event:a,target:c(m,t.targets),input:l({settings:s,
environment:m,event:a,carried:o,now:r}),task:"deploy",to:"",override:d,now:r}))}function c(t,o){const s=o[t.target.kind];if(s!==void 0)return s;throw new O.HR("usage",`environments.${t.id} has no targ\
et; expected one of ${Object.keys(o).join(", ")}.`)}function l(t){const{settings:o,environment:s,event:a,carried:d,now:r}=t,m=e(a);return{app:o.app,environment:s.id,config:s.target.config,images:Object.
fromEntries(Object.entries(d.images).map(([h,{name:g,digest:v=""}])=>[h,{name:g,digest:v}])),variables:Object.fromEntries(s.variables.flatMap(({name:h,value:g})=>g===void 0?[]:[[h,g]])),...s.before===
void 0?{}:{before:s.before},version:m,commit:a.sha,release:i(m,a.sha,r),root:o.root,state:o.state}}function i(t,o,s){const a=t.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),d=o.slice(0,7);return`${a.endsWith(
d)?a:`${a}-${d}`}-${Date.parse(s).toString(36)}`}function e(t){const o=(0,E.cO)(t);return o!==void 0?o:`${(0,E.W0)(t)??(t.trigger.on==="pull_request"?`pr-${t.trigger.number}`:t.trigger.on)}-${t.sha.slice(
0,7)}`}}),46384:((M,p,n)=>{n.d(p,{W:()=>u,y:()=>f});var E=n(53871),O=n(48165),D=n(66661);function f(c,l){const i=l.images.map(({id:e})=>e);return Object.fromEntries(c.map(e=>{const[t,o]=e.includes("=")?
[e.slice(0,e.indexOf("=")),e.slice(e.indexOf("=")+1)]:["",e],s=(0,E.m)(o.slice(o.lastIndexOf("@")+1),"digest");if(t!==""&&i.includes(t))return[t,s];if(t===""&&i.length===1)return[i[0]??"",s];throw t===
""?new O.HR("usage",`digest: there are ${i.length} images (${i.join(", ")}); write id=sha256:… for each.`):new O.HR("usage",`digest: there is no image ${JSON.stringify(t)}${(0,D.a)(t,i)}.`)}))}function u(c,l){
const i=e=>({...e,settings:{...e.settings,images:e.settings.images.filter(({id:t})=>l[t]===void 0)}});return{name:"build",knowledge:c.knowledge,ask:(e,t)=>c.ask(i(e),t),plan(e,t){const o=i(e),s=o.settings.
images.length===0?void 0:c.plan(o,t);if(s!==void 0&&s.steps.length>0){const a=o.settings.images.map(({id:d})=>d).join(", ");throw new O.HR("absent",`Commit ${e.event.sha.slice(0,7)} has no image in th\
e registry (${a}), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that exist",steps:[],basis:{named:{
...l}},notes:[...Object.entries(l).map(([a,d])=>`${a}: ${d} (named)`),...s?.notes??[]],values:{...s?.values,...Object.fromEntries(Object.entries(l).map(([a,d])=>[`build.${a}.digest`,d]))}}},carry(e,t){
const o=e.settings.images.map(({id:s,name:a})=>{const d=t.values[`build.${s}.digest`]??"",r=e.carried.images[s]??{name:a,tags:[],labels:{},annotations:[],version:""};return[s,(0,E.Bc)(d)?{...r,digest:d}:
r]});return{images:Object.fromEntries(o)}}}}}),37522:((M,p,n)=>{n.d(p,{G:()=>D,v:()=>O});var E=n(46384);function O(f,u){return"deleted"in f.trigger&&f.trigger.deleted?[]:["quality","metadata","build",
"scan",...u?["deploy"]:[]]}async function D(f,u,c=!1,l=!1){const i=r=>f.includes(r),e=[],t=i("quality")?await Promise.all([n.e(4006),n.e(9626)]).then(n.bind(n,69626)):void 0;if(t!==void 0&&e.push(t.quality),
!i("metadata")&&!i("build")&&!i("merge")&&!i("scan")&&!i("deploy")||(e.push((await Promise.all([n.e(6353),n.e(5175),n.e(8508),n.e(496),n.e(7553)]).then(n.bind(n,7553))).metadata),!i("build")&&!i("merg\
e")&&!i("scan")&&!i("deploy")))return e;const{build:o,merge:s,tag:a}=await Promise.all([n.e(4451),n.e(4730)]).then(n.bind(n,54451)),d=i("build")&&Object.keys(u).length===0;return i("merge")?e.push(s):
e.push(d?o:(0,E.W)(o,u)),i("scan")&&e.push((await Promise.all([n.e(8815),n.e(4006),n.e(6353),n.e(2088),n.e(1376),n.e(3123)]).then(n.bind(n,71376))).scan),t!==void 0&&c&&e.push(t.verify),(i("merge")||d&&
!l)&&e.push(a),e}})};export{U as id,x as ids,_ as modules};

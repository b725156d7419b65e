const U=4395,b=[4395,6776],x={14153:((R,p,n)=>{n.d(p,{V:()=>O,b:()=>y});var E=n(7161);async function O({ports:l,settings:m}){const u=`${m.state}/.gitignore`;await l.files.exists(u)||await l.files.write(
u,`*
`,420)}function y(){return Object.fromEntries(Object.entries(E.z).map(([l,{target:m}])=>[l,m]))}}),6776:((R,p,n)=>{n.r(p),n.d(p,{plan:()=>t,run:()=>s,runStages:()=>o,runWorld:()=>a});var E=n(48165),O=n(
40149),y=n(46384),l=n(32728),m=n(37522),u=n(14153),h=n(69499),i=n(42697);const s=r=>e(r,void 0),t=r=>e(r,void 0,!0);function o(r){return f=>e(f,r)}async function e(r,f,c=!1){const{runner:g,inputs:v,json:P}=r,
M=(0,h.N)(g,P),D=await(0,i.withWorld)({runner:g,inputs:v},W=>a(W,M.sink,{words:f,planned:c||v.flag("dry-run"),onCancel:"undo"}));return M.finish(D,c||v.flag("dry-run")),(0,h.s)(D)}async function a(r,f,c){
const{inputs:g,settings:v,event:P,startedAt:M}=r,D=g.list("environment"),W=g.list("stages"),j=c.words??(W.length>0?W:(0,m.v)(P,D.length>0));if(j.includes("deploy")&&D.length===0)throw new E.HR("usage",
"A deploy needs the name of an environment.",{hint:`Name it: --environment ${v.environments[0]?.id??"staging"} (input environment).`});d(r,j,c.planned);const B=(0,y.y)([...g.list("digest"),...g.list("\
images")],v),C=g.get("leg")?.value,A=await(0,m.G)(j,B,v.gates.some($=>$.onImage),C!==void 0),L=g.get("reason")?.value??"",K=$=>j.includes("deploy")?(0,O.L3)({settings:v,event:P,environments:D,targets:(0,u.
b)(),override:L,now:M},$):[],T={given:{settings:v,event:P,carried:{images:{}},startedAt:M,...C===void 0?{}:{leg:C}},stages:A,deploys:K,options:{approved:g.get("plan-hash")?.value??"",onCancel:c.onCancel}},
I=r.context(A,f);!c.planned&&j.includes("deploy")&&await(0,u.V)(r);for(const $ of[...v.warnings,...g.warnings])I.sink({type:"note",level:"warning",text:$});return c.planned?(0,l.a)(T,I):(0,l.J)(T,I)}function d({
event:r},f,c){if(!(!r.dirty||c||!f.some(g=>g==="build"||g==="deploy")))throw new E.HR("usage",`The working tree differs from commit ${r.sha.slice(0,7)}: what is built would not be that commit.`,{hint:"\
Commit or stash the changes first (git status shows them)."})}}),40149:((R,p,n)=>{n.d(p,{$r:()=>u,Bf:()=>i,L3:()=>m,Mn:()=>h,cW:()=>l});var E=n(47535),O=n(48165),y=n(66661);function l({settings:t,environments:o}){
const e=t.environments.map(({id:a})=>a);return o.flatMap(a=>{const d=t.environments.find(c=>c.id===a);if(d!==void 0)return[d];const r=(0,y.p)(a,e),f=e.length===0?"none is configured":`configured are ${e.
join(", ")}`;throw new O.HR("usage",`There is no environment ${JSON.stringify(a)}; ${f}${r===void 0?"":`; did you mean ${r}?`}`)})}function m(t,o){const{settings:e,event:a,override:d,now:r}=t;return l(
t).map(f=>({settings:e,environment:f,event:a,target:u(f,t.targets),input:h({settings:e,environment:f,event:a,carried:o,now:r}),task:"deploy",to:"",override:d,now:r}))}function u(t,o){const e=o[t.target.
kind];if(e!==void 0)return e;throw new O.HR("usage",`environments.${t.id} has no target; expected one of ${Object.keys(o).join(", ")}.`)}function h(t){const{settings:o,environment:e,event:a,carried:d,
now:r}=t,f=s(a);return{app:o.app,environment:e.id,config:e.target.config,images:Object.fromEntries(Object.entries(d.images).map(([c,{name:g,digest:v=""}])=>[c,{name:g,digest:v}])),variables:Object.fromEntries(
e.variables.flatMap(({name:c,value:g})=>g===void 0?[]:[[c,g]])),...e.before===void 0?{}:{before:e.before},version:f,commit:a.sha,release:i(f,a.sha,r),root:o.root,state:o.state}}function i(t,o,e){const a=t.
replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),d=o.slice(0,7);return`${a.endsWith(d)?a:`${a}-${d}`}-${Date.parse(e).toString(36)}`}function s(t){const o=(0,E.cO)(t);return o!==void 0?o:`${(0,E.W0)(t)??(t.
trigger.on==="pull_request"?`pr-${t.trigger.number}`:t.trigger.on)}-${t.sha.slice(0,7)}`}}),46384:((R,p,n)=>{n.d(p,{W:()=>m,y:()=>l});var E=n(53871),O=n(48165),y=n(66661);function l(u,h){const i=h.images.
map(({id:s})=>s);return Object.fromEntries(u.map(s=>{const[t,o]=s.includes("=")?[s.slice(0,s.indexOf("=")),s.slice(s.indexOf("=")+1)]:["",s],e=(0,E.m)(o.slice(o.lastIndexOf("@")+1),"digest");if(t!==""&&
i.includes(t))return[t,e];if(t===""&&i.length===1)return[i[0]??"",e];throw t===""?new O.HR("usage",`digest: there are ${i.length} images (${i.join(", ")}); write id=sha256:… for each.`):new O.HR("us\
age",`digest: there is no image ${JSON.stringify(t)}${(0,y.a)(t,i)}.`)}))}function m(u,h){const i=s=>({...s,settings:{...s.settings,images:s.settings.images.filter(({id:t})=>h[t]===void 0)}});return{name:"\
build",knowledge:u.knowledge,ask:(s,t)=>u.ask(i(s),t),plan(s,t){const o=i(s),e=o.settings.images.length===0?void 0:u.plan(o,t);if(e!==void 0&&e.steps.length>0){const a=o.settings.images.map(({id:d})=>d).
join(", ");throw new O.HR("absent",`Commit ${s.event.sha.slice(0,7)} has no image in the registry (${a}), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (\
input digest)."})}return{stage:"build",subject:"digests that exist",steps:[],basis:{named:{...h}},notes:[...Object.entries(h).map(([a,d])=>`${a}: ${d} (named)`),...e?.notes??[]],values:{...e?.values,...Object.
fromEntries(Object.entries(h).map(([a,d])=>[`build.${a}.digest`,d]))}}},carry(s,t){const o=s.settings.images.map(({id:e,name:a})=>{const d=t.values[`build.${e}.digest`]??"",r=s.carried.images[e]??{name:a,
tags:[],labels:{},annotations:[],version:""};return[e,(0,E.Bc)(d)?{...r,digest:d}:r]});return{images:Object.fromEntries(o)}}}}}),37522:((R,p,n)=>{n.d(p,{G:()=>y,v:()=>O});var E=n(46384);function O(l,m){
return"deleted"in l.trigger&&l.trigger.deleted?[]:["quality","metadata","build","scan",...m?["deploy"]:[]]}async function y(l,m,u=!1,h=!1){const i=r=>l.includes(r),s=[],t=i("quality")?await Promise.all(
[n.e(4006),n.e(9626)]).then(n.bind(n,69626)):void 0;if(t!==void 0&&s.push(t.quality),!i("metadata")&&!i("build")&&!i("merge")&&!i("scan")&&!i("deploy")||(s.push((await Promise.all([n.e(6353),n.e(5175),
n.e(8508),n.e(496),n.e(7553)]).then(n.bind(n,7553))).metadata),!i("build")&&!i("merge")&&!i("scan")&&!i("deploy")))return s;const{build:o,merge:e,tag:a}=await Promise.all([n.e(4451),n.e(4730)]).then(n.
bind(n,54451)),d=i("build")&&Object.keys(m).length===0;return i("merge")?s.push(e):s.push(d?o:(0,E.W)(o,m)),i("scan")&&s.push((await Promise.all([n.e(8815),n.e(4006),n.e(6353),n.e(2088),n.e(1376),n.e(
3123)]).then(n.bind(n,71376))).scan),t!==void 0&&u&&s.push(t.verify),(i("merge")||d&&!h)&&s.push(a),s}})};export{U as id,b as ids,x as modules};

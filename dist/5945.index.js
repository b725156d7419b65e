const U=5945,w=[5945,6776,4395],N={14153:((I,M,n)=>{n.d(M,{V:()=>p,b:()=>v});var h=n(7161);async function p({ports:u,settings:m}){const E=`${m.state}/.gitignore`;await u.files.exists(E)||await u.files.
write(E,`*
`,420)}function v(){return Object.fromEntries(Object.entries(h.z).map(([u,{target:m}])=>[u,m]))}}),15945:((I,M,n)=>{n.r(M),n.d(M,{baseline:()=>a,rescan:()=>t});var h=n(51455),p=n(76760),v=n(48165),u=n(
49686),m=n(32728),E=n(83975),O=n(69499),l=n(6776),s=n(42697);const t=async({runner:o,inputs:i,json:r,words:[c]})=>{const f=(0,O.N)(o,r),d=await(0,s.withWorld)({runner:o,inputs:i,deploying:[]},async g=>{
const{event:D,startedAt:j}=g,P=e(g.settings),{scan:y}=await Promise.all([n.e(6353),n.e(2088),n.e(1376)]).then(n.bind(n,71376)),R=g.context([y],f.sink),$=c??P.environments.at(-1)?.id??"",[W]=await(0,E.
VI)({app:P.app,environment:$,state:"succeeded",limit:1},R);if(W===void 0)throw new v.HR("absent",`Nothing was deployed to ${JSON.stringify($)} yet, by the records.`,{hint:`Name one of: ${P.environments.
map(({id:T})=>T).join(", ")}.`});const C={};for(const[T,L]of Object.entries(W.images)){const[A="",_=""]=L.split("@");C[T]={name:A,digest:_,tags:[],labels:{},annotations:[],version:W.version}}const B={
settings:P,event:D,carried:{images:C},startedAt:j},K={approved:"",onCancel:"undo"};return(0,m.J)({given:B,stages:[y],deploys:()=>[],options:K},R)});return f.finish(d,!1),(0,O.s)(d)},a=async({runner:o,
inputs:i,json:r})=>{const c=(0,O.N)(o,r),{file:f,count:d}=await(0,s.withWorld)({runner:o,inputs:i},async g=>{const{settings:D}=g,j={...g,settings:{...D,scan:{...D.scan,onlyNew:"off",upload:"off"}}},P=await(0,l.
runWorld)(j,c.sink,{words:["scan"],planned:!1,onCancel:"undo"});if(P.failure!==void 0&&P.failure.kind!=="unhealthy")throw P.failure;const y=p.join(D.state,"scan"),{files:R}=j.ports,{problems:$}=await(0,u.
D)(R,y);if(Array.isArray($)&&$.length>0)throw P.failure??new v.HR("unhealthy","The scan is not whole.");const W=JSON.parse(await R.read(p.join(y,"findings.json"))),{writeBaseline:C}=await n.e(5262).then(
n.bind(n,65262)),B=p.join(D.root,D.scan.baseline);return await(0,h.writeFile)(B,C(W)),{file:D.scan.baseline,count:W.length}});return c.print({file:f,findings:d},`${f}: ${d} findings. Commit it, and se\
t scan.only-new: baseline.`),0};function e(o){const i={...o.scan,secrets:!1,hardening:!1,files:[],sarif:[],sbom:[],onlyNew:"off"},{zap:r,...c}=i;return{...o,scan:c}}}),6776:((I,M,n)=>{n.r(M),n.d(M,{plan:()=>t,
run:()=>s,runStages:()=>a,runWorld:()=>o});var h=n(48165),p=n(40149),v=n(46384),u=n(32728),m=n(37522),E=n(14153),O=n(69499),l=n(42697);const s=r=>e(r,void 0),t=r=>e(r,void 0,!0);function a(r){return c=>e(
c,r)}async function e(r,c,f=!1){const{runner:d,inputs:g,json:D}=r,j=(0,O.N)(d,D),P=await(0,l.withWorld)({runner:d,inputs:g},y=>o(y,j.sink,{words:c,planned:f||g.flag("dry-run"),onCancel:"undo"}));return j.
finish(P,f||g.flag("dry-run")),(0,O.s)(P)}async function o(r,c,f){const{inputs:d,settings:g,event:D,startedAt:j}=r,P=d.list("environment"),y=d.list("stages"),R=f.words??(y.length>0?y:(0,m.v)(D,P.length>
0));if(R.includes("deploy")&&P.length===0)throw new h.HR("usage","A deploy needs the name of an environment.",{hint:`Name it: --environment ${g.environments[0]?.id??"staging"} (input environment).`});
i(r,R,f.planned);const $=(0,v.y)([...d.list("digest"),...d.list("images")],g),W=d.get("leg")?.value,C=await(0,m.G)(R,$,g.gates.some(A=>A.onImage),W!==void 0),B=d.get("reason")?.value??"",K=A=>R.includes(
"deploy")?(0,p.L3)({settings:g,event:D,environments:P,targets:(0,E.b)(),override:B,now:j},A):[],T={given:{settings:g,event:D,carried:{images:{}},startedAt:j,...W===void 0?{}:{leg:W}},stages:C,deploys:K,
options:{approved:d.get("plan-hash")?.value??"",onCancel:f.onCancel}},L=r.context(C,c);!f.planned&&R.includes("deploy")&&await(0,E.V)(r);for(const A of[...g.warnings,...d.warnings])L.sink({type:"note",
level:"warning",text:A});return f.planned?(0,u.a)(T,L):(0,u.J)(T,L)}function i({event:r},c,f){if(!(!r.dirty||f||!c.some(d=>d==="build"||d==="deploy")))throw new h.HR("usage",`The working tree differs \
from commit ${r.sha.slice(0,7)}: what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}}),49686:((I,M,n)=>{n.d(M,{D:()=>l,N:()=>E});var h=n(76760),
p=n(48165),v=n(88346),u=n(58563),m=n(64405);function E({files:s,secrets:t}){return{"scan.keep":async a=>{const e=(0,m.Qq)(a,"folder"),o=(0,u.Px)(t.values().flatMap(O)),i=JSON.parse((0,m.Qq)(a,"result")),
r=i.sarif.map(({category:d})=>({category:d,file:`${d.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-")}.sarif`})),c={subjects:i.subjects,problems:i.problems,summary:o(i.summary),sarif:r,worst:i.
worst.map(({severity:d,id:g,title:D,path:j,line:P,subject:y})=>({severity:d,text:`${g}${y===""?"":` in ${y}`}: ${D}`,path:y===""?j:"",line:P}))},f=(d,g)=>s.write((0,h.join)(e,d),o(g),384);return await Promise.
all([f(".gitignore",`*
`),f("findings.json",JSON.stringify(i.findings)),f("summary.md",i.summary),...i.sarif.map(({content:d},g)=>f(r[g]?.file??"",d))]),await f("report.json",JSON.stringify(c)),{sarif:r.map(({file:d})=>(0,h.
join)(e,d))}},"scan.kept":async a=>await l(s,(0,m.Qq)(a,"folder"))}}function O(s){return[s,(0,v.FV)(s),(0,v.aY)(s).replace(/^<code>|<\/code>$/g,"")]}async function l(s,t){const a=(0,h.join)(t,"report.\
json");if(!await s.exists(a))throw new p.HR("absent",`No scan has left its report in ${t}.`);return JSON.parse(await s.read(a))}}),40149:((I,M,n)=>{n.d(M,{$r:()=>E,Bf:()=>l,L3:()=>m,Mn:()=>O,cW:()=>u});
var h=n(47535),p=n(48165),v=n(66661);function u({settings:t,environments:a}){const e=t.environments.map(({id:o})=>o);return a.flatMap(o=>{const i=t.environments.find(f=>f.id===o);if(i!==void 0)return[
i];const r=(0,v.p)(o,e),c=e.length===0?"none is configured":`configured are ${e.join(", ")}`;throw new p.HR("usage",`There is no environment ${JSON.stringify(o)}; ${c}${r===void 0?"":`; did you mean ${r}\
?`}`)})}function m(t,a){const{settings:e,event:o,override:i,now:r}=t;return u(t).map(c=>({settings:e,environment:c,event:o,target:E(c,t.targets),input:O({settings:e,environment:c,event:o,carried:a,now:r}),
task:"deploy",to:"",override:i,now:r}))}function E(t,a){const e=a[t.target.kind];if(e!==void 0)return e;throw new p.HR("usage",`environments.${t.id} has no target; expected one of ${Object.keys(a).join(
", ")}.`)}function O(t){const{settings:a,environment:e,event:o,carried:i,now:r}=t,c=s(o);return{app:a.app,environment:e.id,config:e.target.config,images:Object.fromEntries(Object.entries(i.images).map(
([f,{name:d,digest:g=""}])=>[f,{name:d,digest:g}])),variables:Object.fromEntries(e.variables.flatMap(({name:f,value:d})=>d===void 0?[]:[[f,d]])),...e.before===void 0?{}:{before:e.before},version:c,commit:o.
sha,release:l(c,o.sha,r),root:a.root,state:a.state}}function l(t,a,e){const o=t.replace(/[^a-zA-Z0-9._-]+/g,"-").slice(0,60),i=a.slice(0,7);return`${o.endsWith(i)?o:`${o}-${i}`}-${Date.parse(e).toString(
36)}`}function s(t){const a=(0,h.cO)(t);return a!==void 0?a:`${(0,h.W0)(t)??(t.trigger.on==="pull_request"?`pr-${t.trigger.number}`:t.trigger.on)}-${t.sha.slice(0,7)}`}}),46384:((I,M,n)=>{n.d(M,{W:()=>m,
y:()=>u});var h=n(53871),p=n(48165),v=n(66661);function u(E,O){const l=O.images.map(({id:s})=>s);return Object.fromEntries(E.map(s=>{const[t,a]=s.includes("=")?[s.slice(0,s.indexOf("=")),s.slice(s.indexOf(
"=")+1)]:["",s],e=(0,h.m)(a.slice(a.lastIndexOf("@")+1),"digest");if(t!==""&&l.includes(t))return[t,e];if(t===""&&l.length===1)return[l[0]??"",e];throw t===""?new p.HR("usage",`digest: there are ${l.length}\
 images (${l.join(", ")}); write id=sha256:… for each.`):new p.HR("usage",`digest: there is no image ${JSON.stringify(t)}${(0,v.a)(t,l)}.`)}))}function m(E,O){const l=s=>({...s,settings:{...s.settings,
images:s.settings.images.filter(({id:t})=>O[t]===void 0)}});return{name:"build",knowledge:E.knowledge,ask:(s,t)=>E.ask(l(s),t),plan(s,t){const a=l(s),e=a.settings.images.length===0?void 0:E.plan(a,t);
if(e!==void 0&&e.steps.length>0){const o=a.settings.images.map(({id:i})=>i).join(", ");throw new p.HR("absent",`Commit ${s.event.sha.slice(0,7)} has no image in the registry (${o}), and this run does \
not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that exist",steps:[],basis:{named:{...O}},notes:[...Object.entries(O).
map(([o,i])=>`${o}: ${i} (named)`),...e?.notes??[]],values:{...e?.values,...Object.fromEntries(Object.entries(O).map(([o,i])=>[`build.${o}.digest`,i]))}}},carry(s,t){const a=s.settings.images.map(({id:e,
name:o})=>{const i=t.values[`build.${e}.digest`]??"",r=s.carried.images[e]??{name:o,tags:[],labels:{},annotations:[],version:""};return[e,(0,h.Bc)(i)?{...r,digest:i}:r]});return{images:Object.fromEntries(
a)}}}}}),37522:((I,M,n)=>{n.d(M,{G:()=>v,v:()=>p});var h=n(46384);function p(u,m){return"deleted"in u.trigger&&u.trigger.deleted?[]:["quality","metadata","build","scan",...m?["deploy"]:[]]}async function v(u,m,E=!1,O=!1){
const l=r=>u.includes(r),s=[],t=l("quality")?await Promise.all([n.e(4006),n.e(9626)]).then(n.bind(n,69626)):void 0;if(t!==void 0&&s.push(t.quality),!l("metadata")&&!l("build")&&!l("merge")&&!l("scan")&&
!l("deploy")||(s.push((await Promise.all([n.e(6353),n.e(5175),n.e(8508),n.e(496),n.e(7553)]).then(n.bind(n,7553))).metadata),!l("build")&&!l("merge")&&!l("scan")&&!l("deploy")))return s;const{build:a,
merge:e,tag:o}=await Promise.all([n.e(4451),n.e(4730)]).then(n.bind(n,54451)),i=l("build")&&Object.keys(m).length===0;return l("merge")?s.push(e):s.push(i?a:(0,h.W)(a,m)),l("scan")&&s.push((await Promise.
all([n.e(8815),n.e(4006),n.e(6353),n.e(2088),n.e(1376),n.e(3123)]).then(n.bind(n,71376))).scan),t!==void 0&&E&&s.push(t.verify),(l("merge")||i&&!O)&&s.push(o),s}})};export{U as id,w as ids,N as modules};

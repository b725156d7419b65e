const z=5945,Y=[5945,6776,5409,4395],X={14153:((K,W,n)=>{n.d(W,{V:()=>P});async function P({ports:m,settings:M}){const u=`${M.state}/.gitignore`;await m.files.exists(u)||await m.files.write(u,`*
`,420)}}),15945:((K,W,n)=>{n.r(W),n.d(W,{baseline:()=>s,rescan:()=>a});var P=n(51455),m=n(76760),M=n(48165),u=n(49686),p=n(40149),E=n(79592),h=n(83975),O=n(65954),f=n(6776),t=n(5568);const a=async({runner:i,
inputs:l,json:y,words:[j]})=>{const D=(0,O.N)(i,y),d=await(0,t.withWorld)({runner:i,inputs:l,deploying:[]},async A=>{const{event:e,startedAt:v}=A,r=g(A.settings),{scan:o}=await Promise.all([n.e(8815),
n.e(6353),n.e(2088),n.e(6323)]).then(n.bind(n,6323)),c=A.context([o],D.sink),R=j??r.environments.at(-1)?.id;if(R===void 0)throw new M.HR("usage","No environment is configured, so nothing is deployed.");
(0,p.cW)({settings:r,environments:[R]});const[C]=await(0,h.VI)({app:r.app,environment:R,state:"succeeded",limit:1},c);if(C===void 0)throw new M.HR("absent",`Nothing was deployed to ${JSON.stringify(R)}\
 yet, by the records.`,{hint:`Deploy first, or name another: ${r.environments.map(({id:L})=>L).join(", ")}.`});const B={};for(const[L,N]of Object.entries(C.images)){const[U="",w=""]=N.split("@");B[L]=
{name:U,digest:w,tags:[],labels:{},annotations:[],version:C.version}}const I={settings:r,event:e,carried:{images:B},startedAt:v},T={approved:"",onCancel:"undo"};return(0,E.J)({given:I,stages:[o],deploys:()=>[],
options:T},c)});return D.finish(d,!1),(0,O.s)(d)},s=async({runner:i,inputs:l,json:y})=>{const j=(0,O.N)(i,y),{file:D,count:d}=await(0,t.withWorld)({runner:i,inputs:l},async A=>{const{settings:e}=A,v={
...A,settings:{...e,scan:{...e.scan,onlyNew:"off",upload:"off"}}},r=await(0,f.runWorld)(v,j.sink,{words:["scan"],planned:!1,onCancel:"undo"});if(r.failure!==void 0&&r.failure.kind!=="unhealthy")throw r.
failure;const o=m.join(e.state,"scan"),{files:c}=v.ports,{problems:R}=await(0,u.D)(c,o);if(Array.isArray(R)&&R.length>0)throw r.failure??new M.HR("unhealthy","The scan is not whole.");const C=JSON.parse(
await c.read(m.join(o,"findings.json"))),{writeBaseline:B}=await n.e(5262).then(n.bind(n,65262)),I=m.join(e.root,e.scan.baseline);return await(0,P.mkdir)(m.dirname(I),{recursive:!0}),await(0,P.writeFile)(
I,B(C)),{file:e.scan.baseline,count:C.length}});return j.print({file:D,findings:d},`${D}: ${d} findings. Commit it, and set scan.only-new: baseline.`),0};function g(i){const l={...i.scan,secrets:!1,hardening:!1,
files:[],sarif:[],sbom:[],onlyNew:"off"},{zap:y,...j}=l;return{...i,scan:j}}}),6776:((K,W,n)=>{n.r(W),n.d(W,{build:()=>i,plan:()=>g,run:()=>s,runStages:()=>l,runWorld:()=>j});var P=n(47535),m=n(48165),
M=n(86491),u=n(40149),p=n(46384),E=n(79592),h=n(37522),O=n(14153),f=n(65954),t=n(15409),a=n(5568);const s=e=>y(e,void 0),g=e=>y(e,void 0,!0),i=async e=>{const{describesBuild:v,dockerBuildByInputs:r}=await Promise.
all([n.e(5175),n.e(883)]).then(n.bind(n,83264)),{runner:o,inputs:c,json:R}=e;if(!v(c))return y(e,["build"]);const C=(0,f.N)(o,R),B=c.flag("dry-run"),I=await r({runner:o,inputs:c},C.sink,B);return C.finish(
I,B),(0,f.s)(I)};function l(e){return v=>y(v,e)}async function y(e,v,r=!1){const{runner:o,inputs:c,json:R}=e,C=(0,f.N)(o,R),B=await(0,a.withWorld)({runner:o,inputs:c},I=>j(I,C.sink,{words:v,planned:r||
c.flag("dry-run"),onCancel:"undo"}));return C.finish(B,r||c.flag("dry-run")),(0,f.s)(B)}async function j(e,v,r){const{inputs:o,settings:c,event:R,startedAt:C}=e,B=o.list("environment"),I=o.list("stage\
s"),T=r.words??(I.length>0?I:(0,h.v)(R,B.length>0));if(T.includes("deploy")&&B.length===0)throw new m.HR("usage","A deploy needs the name of an environment.",{hint:`Name it: --environment ${c.environments[0]?.
id??"staging"} (input environment).`});A(e,T,r.planned);const L=(0,p.y)([...o.list("digest"),...o.list("images")],c),N=Object.keys(L).length>0,U=o.get("leg")?.value,w=o.get("gates")?.value,V=w===void 0?
{}:{gates:(0,M.D)(w)},F=o.list("leg-images"),S=await(0,h.G)(T,{digests:L,settings:c,leg:U!==void 0,finds:c.builds.tags==="find"&&(0,P.cO)(R)!==void 0}),Q=o.get("reason")?.value??"",G=x=>T.includes("de\
ploy")?(0,u.L3)({settings:c,event:R,environments:B,targets:e.targets,override:Q,now:C,named:N},x):[],H={given:{settings:c,event:R,carried:{images:{},...V},startedAt:C,...U===void 0?{}:{leg:U,only:F}},
stages:S,deploys:G,options:{approved:o.get("plan-hash")?.value??"",onCancel:r.onCancel}},$=d(e,S,v,r.planned);!r.planned&&T.includes("deploy")&&await(0,O.V)(e);for(const x of[...c.warnings,...o.warnings])
$.sink({type:"note",level:"warning",text:x});const J=r.planned||!T.includes("quality")?"":await(0,t.sweepServices)(e);return J!==""&&$.sink({type:"note",level:"warning",text:J}),r.planned?(0,E.a)(H,$):
(0,E.J)(H,$)}const D=1e4;function d(e,v,r,o){const c=e.context(v,r);return!o||e.runner.ci?c:{...c,patience:Math.min(c.patience??D,D)}}function A({event:e},v,r){if(!(!e.dirty||r||!v.some(o=>o==="build"||
o==="deploy")))throw new m.HR("usage",`The working tree differs from commit ${e.sha.slice(0,7)}: what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows the\
m)."})}}),15409:((K,W,n)=>{n.d(W,{sweepServices:()=>m});var P=n(48165);async function m({settings:M,ports:u},p=!1){const E=`${M.state}/quality/services`;if(!p&&!await u.files.exists(E))return"";try{const h=await u.
call("service.sweep",{folder:E},u.signal);return h.length===0?"":`Ended what a killed run left: ${h.join(", ")}.`}catch(h){return`What a killed run left could not be ended: ${(0,P.w2)(h).message}`}}}),
49686:((K,W,n)=>{n.d(W,{D:()=>f,N:()=>E});var P=n(76760),m=n(48165),M=n(88346),u=n(58563),p=n(64405);function E({files:t,secrets:a}){return{"scan.keep":async s=>{const g=(0,p.Qq)(s,"folder"),i=(0,u.Px)(
a.values().flatMap(O)),l=JSON.parse((0,p.Qq)(s,"result")),y=h(l.sarif.map(({category:d})=>i(d))),j={subjects:l.subjects,problems:l.problems,summary:i(l.summary),sarif:y,worst:l.worst.map(({severity:d,
id:A,title:e,path:v,line:r,subject:o})=>({severity:d,text:`${A}${o===""?"":` in ${o}`}: ${e}`,path:o===""?v:"",line:r}))},D=(d,A)=>t.write((0,P.join)(g,d),i(A),384);return await Promise.all([D(".gitig\
nore",`*
`),D("findings.json",JSON.stringify(l.findings)),D("summary.md",l.summary),...l.sarif.map(({content:d},A)=>D(y[A]?.file??"",d))]),await D("report.json",JSON.stringify(j)),{sarif:y.map(({file:d})=>(0,P.
join)(g,d)),summary:j.summary}},"scan.kept":async s=>await f(t,(0,p.Qq)(s,"folder"))}}function h(t){const a=new Set;return t.map(s=>{const g=s.replace(/^deploy-action\//,"").replace(/[^\w.-]+/g,"-").replace(
/^[.-]+/,"").slice(0,200);let i=`${g}.sarif`;for(let l=2;a.has(i);l+=1)i=`${g}-${l}.sarif`;return a.add(i),{category:s,file:i}})}function O(t){return[t,(0,M.FV)(t),(0,M.aY)(t).replace(/^<code>|<\/code>$/g,
"")]}async function f(t,a){const s=(0,P.join)(a,"report.json");if(!await t.exists(s))throw new m.HR("absent",`No scan has left its report in ${a}.`);return JSON.parse(await t.read(s))}}),46384:((K,W,n)=>{
n.d(W,{W:()=>p,y:()=>u});var P=n(53871),m=n(48165),M=n(66661);function u(E,h){const O=h.images.map(({id:f})=>f);return Object.fromEntries(E.map(f=>{const[t,a]=f.includes("=")?[f.slice(0,f.indexOf("=")),
f.slice(f.indexOf("=")+1)]:["",f],s=(0,P.m)(a.slice(a.lastIndexOf("@")+1),"digest");if(t!==""&&O.includes(t))return[t,s];if(t===""&&O.length===1)return[O[0]??"",s];throw t===""?new m.HR("usage",`diges\
t: there are ${O.length} images (${O.join(", ")}); write id=sha256:… for each.`):new m.HR("usage",`digest: there is no image ${JSON.stringify(t)}${(0,M.a)(t,O)}.`)}))}function p(E,h,O=!1){const f=t=>({
...t,settings:{...t.settings,images:t.settings.images.filter(({id:a})=>h[a]===void 0)}});return{name:"build",knowledge:E.knowledge,ask:(t,a)=>E.ask(f(t),a),...O&&E.conclude?{conclude:E.conclude}:{},claim(t,a){
const s=E.claim?.(f(t),a);return s&&{...s,mode:"find",expected:O}},plan(t,a){const s=f(t),g=s.settings.images.length===0?void 0:E.plan(s,a);if(g!==void 0&&g.steps.length>0){const i=s.settings.images.map(
({id:l})=>l).join(", ");throw new m.HR("absent",`Commit ${t.event.sha.slice(0,7)} has no image in the registry (${i}), and this run does not build.`,{hint:"Run the build for this commit first, or name\
 the digest (input digest)."})}return{stage:"build",subject:"digests that exist",steps:[],basis:{named:{...h}},notes:[...Object.entries(h).map(([i,l])=>`${i}: ${l} (named)`),...g?.notes??[]],values:{...g?.
values,...Object.fromEntries(Object.entries(h).map(([i,l])=>[`build.${i}.digest`,l]))}}},carry(t,a){const s=t.settings.images.map(({id:g,name:i})=>{const l=a.values[`build.${g}.digest`]??"",y=t.carried.
images[g]??{name:i,tags:[],labels:{},annotations:[],version:""};return[g,(0,P.Bc)(l)?{...y,digest:l}:y]});return{images:Object.fromEntries(s)}}}}}),37522:((K,W,n)=>{n.d(W,{G:()=>M,v:()=>m});var P=n(46384);
function m(u,p){return"deleted"in u.trigger&&u.trigger.deleted?[]:["quality","metadata","build","scan",...p?["deploy"]:[]]}async function M(u,{digests:p,settings:{gates:E,images:h,environments:O},leg:f=!1,
finds:t=!1}){const a=d=>u.includes(d),s=[],g=a("quality")||a("verify")?await Promise.all([n.e(4006),n.e(7412)]).then(n.bind(n,57412)):void 0;if(g!==void 0&&a("quality")&&s.push(g.quality),u.every(d=>d===
"quality")||(s.push(await(await Promise.all([n.e(6353),n.e(496),n.e(7553)]).then(n.bind(n,7553))).loadMetadata(h)),u.every(d=>d==="quality"||d==="metadata")))return s;const{build:i,merge:l,tag:y}=await Promise.
all([n.e(4006),n.e(6123),n.e(2080)]).then(n.bind(n,56123)),j=a("build")&&Object.keys(p).length===0;a("merge")?s.push(l):s.push(j&&!t?i:(0,P.W)(i,p,j)),a("scan")&&s.push((await Promise.all([n.e(4006),n.
e(8815),n.e(6353),n.e(2088),n.e(6323),n.e(935)]).then(n.bind(n,6323))).scan),g!==void 0&&E.some(d=>d.onImage)&&s.push(g.verify);const D=a("merge")||j&&!f;return D&&O.some(({score:d})=>d!==void 0)&&s.push(
(await n.e(3065).then(n.bind(n,23065))).keepScore),D&&s.push(y),s}})};export{z as id,Y as ids,X as modules};

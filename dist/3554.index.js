const Q=3554,X=[3554,6776,5409,4395],Y={14153:((A,h,n)=>{n.d(h,{V:()=>E});async function E({ports:c,settings:D}){const r=`${D.state}/.gitignore`;await c.files.exists(r)||await c.files.write(r,`*
`,420)}}),3554:((A,h,n)=>{n.r(h),n.d(h,{diff:()=>r});var E=n(65954),c=n(6776),D=n(5568);const r=async({runner:a,inputs:d,json:i})=>{const t=(0,E.N)(a,i),s=await(0,D.withWorld)({runner:a,inputs:d},e=>(0,c.
runWorld)(e,()=>{},{words:["metadata","build","deploy"],planned:!0,onCancel:"undo"}));return s.failure!==void 0?t.finish(s,!0):t.print(O(s),g(s)),(0,E.s)(s)};function O({stages:a}){return a.filter(({stage:d})=>d===
"deploy").map(({subject:d,notes:i,plan:t})=>({subject:d,differences:t?.changes??i,changes:t?.steps.some(({undo:s})=>s!==void 0)??!1}))}function g(a){return O(a).map(({subject:d,differences:i})=>[d,...(i.
length===0?["nothing differs"]:i).map(t=>`  ${t}`)].join(`
`)).join(`
`)}}),6776:((A,h,n)=>{n.r(h),n.d(h,{build:()=>v,plan:()=>m,run:()=>e,runStages:()=>y,runWorld:()=>B});var E=n(47535),c=n(48165),D=n(86491),r=n(40149),O=n(46384),g=n(79592),a=n(37522),d=n(14153),i=n(65954),
t=n(15409),s=n(5568);const e=o=>j(o,void 0),m=o=>j(o,void 0,!0),v=async o=>{const{describesBuild:M,dockerBuildByInputs:f}=await Promise.all([n.e(5175),n.e(883)]).then(n.bind(n,83264)),{runner:l,inputs:u,
json:W}=o;if(!M(u))return j(o,["build"]);const C=(0,i.N)(l,W),p=u.flag("dry-run"),R=await f({runner:l,inputs:u},C.sink,p);return C.finish(R,p),(0,i.s)(R)};function y(o){return M=>j(M,o)}async function j(o,M,f=!1){
const{runner:l,inputs:u,json:W}=o,C=(0,i.N)(l,W),p=await(0,s.withWorld)({runner:l,inputs:u},R=>B(R,C.sink,{words:M,planned:f||u.flag("dry-run"),onCancel:"undo"}));return C.finish(p,f||u.flag("dry-run")),
(0,i.s)(p)}async function B(o,M,f){const{inputs:l,settings:u,event:W,startedAt:C}=o,p=l.list("environment"),R=l.list("stages"),I=f.words??(R.length>0?R:(0,a.v)(W,p.length>0));if(I.includes("deploy")&&
p.length===0)throw new c.HR("usage","A deploy needs the name of an environment.",{hint:`Name it: --environment ${u.environments[0]?.id??"staging"} (input environment).`});N(o,I,f.planned);const $=(0,O.
y)([...l.list("digest"),...l.list("images")],u),G=Object.keys($).length>0,K=l.get("leg")?.value,x=l.get("gates")?.value,J=x===void 0?{}:{gates:(0,D.D)(x)},V=l.list("leg-images"),w=await(0,a.G)(I,{digests:$,
settings:u,leg:K!==void 0,finds:u.builds.tags==="find"&&(0,E.cO)(W)!==void 0}),F=l.get("reason")?.value??"",z=U=>I.includes("deploy")?(0,r.L3)({settings:u,event:W,environments:p,targets:o.targets,override:F,
now:C,named:G},U):[],S={given:{settings:u,event:W,carried:{images:{},...J},startedAt:C,...K===void 0?{}:{leg:K,only:V}},stages:w,deploys:z,options:{approved:l.get("plan-hash")?.value??"",onCancel:f.onCancel}},
T=P(o,w,M,f.planned);!f.planned&&I.includes("deploy")&&await(0,d.V)(o);for(const U of[...u.warnings,...l.warnings])T.sink({type:"note",level:"warning",text:U});const H=f.planned||!I.includes("quality")?
"":await(0,t.sweepServices)(o);return H!==""&&T.sink({type:"note",level:"warning",text:H}),f.planned?(0,g.a)(S,T):(0,g.J)(S,T)}const L=1e4;function P(o,M,f,l){const u=o.context(M,f);return!l||o.runner.
ci?u:{...u,patience:Math.min(u.patience??L,L)}}function N({event:o},M,f){if(!(!o.dirty||f||!M.some(l=>l==="build"||l==="deploy")))throw new c.HR("usage",`The working tree differs from commit ${o.sha.slice(
0,7)}: what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}}),15409:((A,h,n)=>{n.d(h,{sweepServices:()=>c});var E=n(48165);async function c({settings:D,
ports:r},O=!1){const g=`${D.state}/quality/services`;if(!O&&!await r.files.exists(g))return"";try{const a=await r.call("service.sweep",{folder:g},r.signal);return a.length===0?"":`Ended what a killed \
run left: ${a.join(", ")}.`}catch(a){return`What a killed run left could not be ended: ${(0,E.w2)(a).message}`}}}),46384:((A,h,n)=>{n.d(h,{W:()=>O,y:()=>r});var E=n(53871),c=n(48165),D=n(66661);function r(g,a){
const d=a.images.map(({id:i})=>i);return Object.fromEntries(g.map(i=>{const[t,s]=i.includes("=")?[i.slice(0,i.indexOf("=")),i.slice(i.indexOf("=")+1)]:["",i],e=(0,E.m)(s.slice(s.lastIndexOf("@")+1),"d\
igest");if(t!==""&&d.includes(t))return[t,e];if(t===""&&d.length===1)return[d[0]??"",e];throw t===""?new c.HR("usage",`digest: there are ${d.length} images (${d.join(", ")}); write id=sha256:… for eac\
h.`):new c.HR("usage",`digest: there is no image ${JSON.stringify(t)}${(0,D.a)(t,d)}.`)}))}function O(g,a,d=!1){const i=t=>({...t,settings:{...t.settings,images:t.settings.images.filter(({id:s})=>a[s]===
void 0)}});return{name:"build",knowledge:g.knowledge,ask:(t,s)=>g.ask(i(t),s),...d&&g.conclude?{conclude:g.conclude}:{},claim(t,s){const e=g.claim?.(i(t),s);return e&&{...e,mode:"find",expected:d}},plan(t,s){
const e=i(t),m=e.settings.images.length===0?void 0:g.plan(e,s);if(m!==void 0&&m.steps.length>0){const v=e.settings.images.map(({id:y})=>y).join(", ");throw new c.HR("absent",`Commit ${t.event.sha.slice(
0,7)} has no image in the registry (${v}), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that ex\
ist",steps:[],basis:{named:{...a}},notes:[...Object.entries(a).map(([v,y])=>`${v}: ${y} (named)`),...m?.notes??[]],values:{...m?.values,...Object.fromEntries(Object.entries(a).map(([v,y])=>[`build.${v}\
.digest`,y]))}}},carry(t,s){const e=t.settings.images.map(({id:m,name:v})=>{const y=s.values[`build.${m}.digest`]??"",j=t.carried.images[m]??{name:v,tags:[],labels:{},annotations:[],version:""};return[
m,(0,E.Bc)(y)?{...j,digest:y}:j]});return{images:Object.fromEntries(e)}}}}}),37522:((A,h,n)=>{n.d(h,{G:()=>D,v:()=>c});var E=n(46384);function c(r,O){return"deleted"in r.trigger&&r.trigger.deleted?[]:
["quality","metadata","build","scan",...O?["deploy"]:[]]}async function D(r,{digests:O,settings:{gates:g,images:a,environments:d},leg:i=!1,finds:t=!1}){const s=P=>r.includes(P),e=[],m=s("quality")||s(
"verify")?await Promise.all([n.e(4006),n.e(7412)]).then(n.bind(n,57412)):void 0;if(m!==void 0&&s("quality")&&e.push(m.quality),r.every(P=>P==="quality")||(e.push(await(await Promise.all([n.e(6353),n.e(
496),n.e(7553)]).then(n.bind(n,7553))).loadMetadata(a)),r.every(P=>P==="quality"||P==="metadata")))return e;const{build:v,merge:y,tag:j}=await Promise.all([n.e(4006),n.e(6123),n.e(2080)]).then(n.bind(
n,56123)),B=s("build")&&Object.keys(O).length===0;s("merge")?e.push(y):e.push(B&&!t?v:(0,E.W)(v,O,B)),s("scan")&&e.push((await Promise.all([n.e(4006),n.e(8815),n.e(6353),n.e(2088),n.e(6323),n.e(935)]).
then(n.bind(n,6323))).scan),m!==void 0&&g.some(P=>P.onImage)&&e.push(m.verify);const L=s("merge")||B&&!i;return L&&d.some(({score:P})=>P!==void 0)&&e.push((await n.e(3065).then(n.bind(n,23065))).keepScore),
L&&e.push(j),e}})};export{Q as id,X as ids,Y as modules};

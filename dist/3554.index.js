const V=3554,F=[3554,6776,5409,4395],z={14153:((C,h,n)=>{n.d(h,{V:()=>E});async function E({ports:u,settings:y}){const l=`${y.state}/.gitignore`;await u.files.exists(l)||await u.files.write(l,`*
`,420)}}),3554:((C,h,n)=>{n.r(h),n.d(h,{diff:()=>l});var E=n(65954),u=n(6776),y=n(15401);const l=async({runner:a,inputs:o,json:i})=>{const t=(0,E.N)(a,i),s=await(0,y.withWorld)({runner:a,inputs:o},e=>(0,u.
runWorld)(e,()=>{},{words:["metadata","build","deploy"],planned:!0,onCancel:"undo"}));return s.failure!==void 0?t.finish(s,!0):t.print(O(s),g(s)),(0,E.s)(s)};function O({stages:a}){return a.filter(({stage:o})=>o===
"deploy").map(({subject:o,notes:i,plan:t})=>({subject:o,differences:t?.changes??i,changes:t?.steps.some(({undo:s})=>s!==void 0)??!1}))}function g(a){return O(a).map(({subject:o,differences:i})=>[o,...(i.
length===0?["nothing differs"]:i).map(t=>`  ${t}`)].join(`
`)).join(`
`)}}),6776:((C,h,n)=>{n.r(h),n.d(h,{plan:()=>c,run:()=>e,runStages:()=>v,runWorld:()=>M});var E=n(47535),u=n(48165),y=n(86491),l=n(40149),O=n(46384),g=n(45936),a=n(37522),o=n(14153),i=n(65954),t=n(15409),
s=n(15401);const e=d=>m(d,void 0),c=d=>m(d,void 0,!0);function v(d){return r=>m(r,d)}async function m(d,r,P=!1){const{runner:f,inputs:D,json:j}=d,A=(0,i.N)(f,j),p=await(0,s.withWorld)({runner:f,inputs:D},
I=>M(I,A.sink,{words:r,planned:P||D.flag("dry-run"),onCancel:"undo"}));return A.finish(p,P||D.flag("dry-run")),(0,i.s)(p)}async function M(d,r,P){const{inputs:f,settings:D,event:j,startedAt:A}=d,p=f.list(
"environment"),I=f.list("stages"),W=P.words??(I.length>0?I:(0,a.v)(j,p.length>0));if(W.includes("deploy")&&p.length===0)throw new u.HR("usage","A deploy needs the name of an environment.",{hint:`Name \
it: --environment ${D.environments[0]?.id??"staging"} (input environment).`});R(d,W,P.planned);const K=(0,O.y)([...f.list("digest"),...f.list("images")],D),S=Object.keys(K).length>0,L=f.get("leg")?.value,
U=f.get("gates")?.value,H=U===void 0?{}:{gates:(0,y.D)(U)},N=f.list("leg-images"),$=await(0,a.G)(W,{digests:K,settings:D,leg:L!==void 0,finds:D.builds.tags==="find"&&(0,E.cO)(j)!==void 0}),G=f.get("re\
ason")?.value??"",J=T=>W.includes("deploy")?(0,l.L3)({settings:D,event:j,environments:p,targets:d.targets,override:G,now:A,named:S},T):[],w={given:{settings:D,event:j,carried:{images:{},...H},startedAt:A,
...L===void 0?{}:{leg:L,only:N}},stages:$,deploys:J,options:{approved:f.get("plan-hash")?.value??"",onCancel:P.onCancel}},B=d.context($,r);!P.planned&&W.includes("deploy")&&await(0,o.V)(d);for(const T of[
...D.warnings,...f.warnings])B.sink({type:"note",level:"warning",text:T});const x=P.planned||!W.includes("quality")?"":await(0,t.sweepServices)(d);return x!==""&&B.sink({type:"note",level:"warning",text:x}),
P.planned?(0,g.a)(w,B):(0,g.J)(w,B)}function R({event:d},r,P){if(!(!d.dirty||P||!r.some(f=>f==="build"||f==="deploy")))throw new u.HR("usage",`The working tree differs from commit ${d.sha.slice(0,7)}:\
 what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}}),15409:((C,h,n)=>{n.d(h,{sweepServices:()=>u});var E=n(48165);async function u({settings:y,
ports:l},O=!1){const g=`${y.state}/quality/services`;if(!O&&!await l.files.exists(g))return"";try{const a=await l.call("service.sweep",{folder:g},l.signal);return a.length===0?"":`Ended what a killed \
run left: ${a.join(", ")}.`}catch(a){return`What a killed run left could not be ended: ${(0,E.w2)(a).message}`}}}),46384:((C,h,n)=>{n.d(h,{W:()=>O,y:()=>l});var E=n(53871),u=n(48165),y=n(66661);function l(g,a){
const o=a.images.map(({id:i})=>i);return Object.fromEntries(g.map(i=>{const[t,s]=i.includes("=")?[i.slice(0,i.indexOf("=")),i.slice(i.indexOf("=")+1)]:["",i],e=(0,E.m)(s.slice(s.lastIndexOf("@")+1),"d\
igest");if(t!==""&&o.includes(t))return[t,e];if(t===""&&o.length===1)return[o[0]??"",e];throw t===""?new u.HR("usage",`digest: there are ${o.length} images (${o.join(", ")}); write id=sha256:… for eac\
h.`):new u.HR("usage",`digest: there is no image ${JSON.stringify(t)}${(0,y.a)(t,o)}.`)}))}function O(g,a,o=!1){const i=t=>({...t,settings:{...t.settings,images:t.settings.images.filter(({id:s})=>a[s]===
void 0)}});return{name:"build",knowledge:g.knowledge,ask:(t,s)=>g.ask(i(t),s),...o&&g.conclude?{conclude:g.conclude}:{},claim(t,s){const e=g.claim?.(i(t),s);return e&&{...e,mode:"find",expected:o}},plan(t,s){
const e=i(t),c=e.settings.images.length===0?void 0:g.plan(e,s);if(c!==void 0&&c.steps.length>0){const v=e.settings.images.map(({id:m})=>m).join(", ");throw new u.HR("absent",`Commit ${t.event.sha.slice(
0,7)} has no image in the registry (${v}), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that ex\
ist",steps:[],basis:{named:{...a}},notes:[...Object.entries(a).map(([v,m])=>`${v}: ${m} (named)`),...c?.notes??[]],values:{...c?.values,...Object.fromEntries(Object.entries(a).map(([v,m])=>[`build.${v}\
.digest`,m]))}}},carry(t,s){const e=t.settings.images.map(({id:c,name:v})=>{const m=s.values[`build.${c}.digest`]??"",M=t.carried.images[c]??{name:v,tags:[],labels:{},annotations:[],version:""};return[
c,(0,E.Bc)(m)?{...M,digest:m}:M]});return{images:Object.fromEntries(e)}}}}}),37522:((C,h,n)=>{n.d(h,{G:()=>y,v:()=>u});var E=n(46384);function u(l,O){return"deleted"in l.trigger&&l.trigger.deleted?[]:
["quality","metadata","build","scan",...O?["deploy"]:[]]}async function y(l,{digests:O,settings:{gates:g,images:a,environments:o},leg:i=!1,finds:t=!1}){const s=r=>l.includes(r),e=[],c=s("quality")||s(
"verify")?await Promise.all([n.e(4006),n.e(7412)]).then(n.bind(n,57412)):void 0;if(c!==void 0&&s("quality")&&e.push(c.quality),l.every(r=>r==="quality")||(e.push(await(await Promise.all([n.e(6353),n.e(
496),n.e(7553)]).then(n.bind(n,7553))).loadMetadata(a)),l.every(r=>r==="quality"||r==="metadata")))return e;const{build:v,merge:m,tag:M}=await Promise.all([n.e(4006),n.e(6123),n.e(2080)]).then(n.bind(
n,56123)),R=s("build")&&Object.keys(O).length===0;s("merge")?e.push(m):e.push(R&&!t?v:(0,E.W)(v,O,R)),s("scan")&&e.push((await Promise.all([n.e(4006),n.e(8815),n.e(6353),n.e(2088),n.e(6323),n.e(935)]).
then(n.bind(n,6323))).scan),c!==void 0&&g.some(r=>r.onImage)&&e.push(c.verify);const d=s("merge")||R&&!i;return d&&o.some(({score:r})=>r!==void 0)&&e.push((await n.e(3065).then(n.bind(n,23065))).keepScore),
d&&e.push(M),e}})};export{V as id,F as ids,z as modules};

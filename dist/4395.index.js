const Q=4395,X=[4395,6776,5409],Y={14153:((L,y,n)=>{n.d(y,{V:()=>P});async function P({ports:c,settings:M}){const d=`${M.state}/.gitignore`;await c.files.exists(d)||await c.files.write(d,`*
`,420)}}),6776:((L,y,n)=>{n.r(y),n.d(y,{build:()=>h,plan:()=>f,run:()=>s,runStages:()=>E,runWorld:()=>B});var P=n(47535),c=n(48165),M=n(86491),d=n(40149),D=n(46384),g=n(79592),r=n(37522),m=n(14153),o=n(
65954),t=n(15409),i=n(5568);const s=e=>j(e,void 0),f=e=>j(e,void 0,!0),h=async e=>{const{describesBuild:v,dockerBuildByInputs:u}=await Promise.all([n.e(5175),n.e(883)]).then(n.bind(n,83264)),{runner:a,
inputs:l,json:R}=e;if(!v(l))return j(e,["build"]);const W=(0,o.N)(a,R),p=l.flag("dry-run"),C=await u({runner:a,inputs:l},W.sink,p);return W.finish(C,p),(0,o.s)(C)};function E(e){return v=>j(v,e)}async function j(e,v,u=!1){
const{runner:a,inputs:l,json:R}=e,W=(0,o.N)(a,R),p=await(0,i.withWorld)({runner:a,inputs:l},C=>B(C,W.sink,{words:v,planned:u||l.flag("dry-run"),onCancel:"undo"}));return W.finish(p,u||l.flag("dry-run")),
(0,o.s)(p)}async function B(e,v,u){const{inputs:a,settings:l,event:R,startedAt:W}=e,p=a.list("environment"),C=a.list("stages"),I=u.words??(C.length>0?C:(0,r.v)(R,p.length>0));if(I.includes("deploy")&&
p.length===0)throw new c.HR("usage","A deploy needs the name of an environment.",{hint:`Name it: --environment ${l.environments[0]?.id??"staging"} (input environment).`});N(e,I,u.planned);const $=(0,D.
y)([...a.list("digest"),...a.list("images")],l),G=Object.keys($).length>0,K=a.get("leg")?.value,x=a.get("gates")?.value,J=x===void 0?{}:{gates:(0,M.D)(x)},V=a.list("leg-images"),S=await(0,r.G)(I,{digests:$,
settings:l,leg:K!==void 0,finds:l.builds.tags==="find"&&(0,P.cO)(R)!==void 0}),F=a.get("reason")?.value??"",z=U=>I.includes("deploy")?(0,d.L3)({settings:l,event:R,environments:p,targets:e.targets,override:F,
now:W,named:G},U):[],w={given:{settings:l,event:R,carried:{images:{},...J},startedAt:W,...K===void 0?{}:{leg:K,only:V}},stages:S,deploys:z,options:{approved:a.get("plan-hash")?.value??"",onCancel:u.onCancel}},
T=O(e,S,v,u.planned);!u.planned&&I.includes("deploy")&&await(0,m.V)(e);for(const U of[...l.warnings,...a.warnings])T.sink({type:"note",level:"warning",text:U});const H=u.planned||!I.includes("quality")?
"":await(0,t.sweepServices)(e);return H!==""&&T.sink({type:"note",level:"warning",text:H}),u.planned?(0,g.a)(w,T):(0,g.J)(w,T)}const A=1e4;function O(e,v,u,a){const l=e.context(v,u);return!a||e.runner.
ci?l:{...l,patience:Math.min(l.patience??A,A)}}function N({event:e},v,u){if(!(!e.dirty||u||!v.some(a=>a==="build"||a==="deploy")))throw new c.HR("usage",`The working tree differs from commit ${e.sha.slice(
0,7)}: what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}}),15409:((L,y,n)=>{n.d(y,{sweepServices:()=>c});var P=n(48165);async function c({settings:M,
ports:d},D=!1){const g=`${M.state}/quality/services`;if(!D&&!await d.files.exists(g))return"";try{const r=await d.call("service.sweep",{folder:g},d.signal);return r.length===0?"":`Ended what a killed \
run left: ${r.join(", ")}.`}catch(r){return`What a killed run left could not be ended: ${(0,P.w2)(r).message}`}}}),46384:((L,y,n)=>{n.d(y,{W:()=>D,y:()=>d});var P=n(53871),c=n(48165),M=n(66661);function d(g,r){
const m=r.images.map(({id:o})=>o);return Object.fromEntries(g.map(o=>{const[t,i]=o.includes("=")?[o.slice(0,o.indexOf("=")),o.slice(o.indexOf("=")+1)]:["",o],s=(0,P.m)(i.slice(i.lastIndexOf("@")+1),"d\
igest");if(t!==""&&m.includes(t))return[t,s];if(t===""&&m.length===1)return[m[0]??"",s];throw t===""?new c.HR("usage",`digest: there are ${m.length} images (${m.join(", ")}); write id=sha256:… for eac\
h.`):new c.HR("usage",`digest: there is no image ${JSON.stringify(t)}${(0,M.a)(t,m)}.`)}))}function D(g,r,m=!1){const o=t=>({...t,settings:{...t.settings,images:t.settings.images.filter(({id:i})=>r[i]===
void 0)}});return{name:"build",knowledge:g.knowledge,ask:(t,i)=>g.ask(o(t),i),...m&&g.conclude?{conclude:g.conclude}:{},claim(t,i){const s=g.claim?.(o(t),i);return s&&{...s,mode:"find",expected:m}},plan(t,i){
const s=o(t),f=s.settings.images.length===0?void 0:g.plan(s,i);if(f!==void 0&&f.steps.length>0){const h=s.settings.images.map(({id:E})=>E).join(", ");throw new c.HR("absent",`Commit ${t.event.sha.slice(
0,7)} has no image in the registry (${h}), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that ex\
ist",steps:[],basis:{named:{...r}},notes:[...Object.entries(r).map(([h,E])=>`${h}: ${E} (named)`),...f?.notes??[]],values:{...f?.values,...Object.fromEntries(Object.entries(r).map(([h,E])=>[`build.${h}\
.digest`,E]))}}},carry(t,i){const s=t.settings.images.map(({id:f,name:h})=>{const E=i.values[`build.${f}.digest`]??"",j=t.carried.images[f]??{name:h,tags:[],labels:{},annotations:[],version:""};return[
f,(0,P.Bc)(E)?{...j,digest:E}:j]});return{images:Object.fromEntries(s)}}}}}),37522:((L,y,n)=>{n.d(y,{G:()=>M,v:()=>c});var P=n(46384);function c(d,D){return"deleted"in d.trigger&&d.trigger.deleted?[]:
["quality","metadata","build","scan",...D?["deploy"]:[]]}async function M(d,{digests:D,settings:{gates:g,images:r,environments:m},leg:o=!1,finds:t=!1}){const i=O=>d.includes(O),s=[],f=i("quality")||i(
"verify")?await Promise.all([n.e(4006),n.e(7412)]).then(n.bind(n,57412)):void 0;if(f!==void 0&&i("quality")&&s.push(f.quality),d.every(O=>O==="quality")||(s.push(await(await Promise.all([n.e(6353),n.e(
496),n.e(7553)]).then(n.bind(n,7553))).loadMetadata(r)),d.every(O=>O==="quality"||O==="metadata")))return s;const{build:h,merge:E,tag:j}=await Promise.all([n.e(4006),n.e(6123),n.e(2080)]).then(n.bind(
n,56123)),B=i("build")&&Object.keys(D).length===0;i("merge")?s.push(E):s.push(B&&!t?h:(0,P.W)(h,D,B)),i("scan")&&s.push((await Promise.all([n.e(4006),n.e(8815),n.e(6353),n.e(2088),n.e(6323),n.e(935)]).
then(n.bind(n,6323))).scan),f!==void 0&&g.some(O=>O.onImage)&&s.push(f.verify);const A=i("merge")||B&&!o;return A&&m.some(({score:O})=>O!==void 0)&&s.push((await n.e(3065).then(n.bind(n,23065))).keepScore),
A&&s.push(j),s}})};export{Q as id,X as ids,Y as modules};

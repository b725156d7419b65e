const V=6776,F=[6776,5409,4395],z={14153:((A,O,t)=>{t.d(O,{V:()=>y});async function y({ports:c,settings:D}){const o=`${D.state}/.gitignore`;await c.files.exists(o)||await c.files.write(o,`*
`,420)}}),6776:((A,O,t)=>{t.r(O),t.d(O,{plan:()=>u,run:()=>s,runStages:()=>h,runWorld:()=>M});var y=t(47535),c=t(48165),D=t(86491),o=t(40149),P=t(46384),d=t(45936),g=t(37522),m=t(14153),l=t(65954),n=t(
15409),e=t(15401);const s=i=>f(i,void 0),u=i=>f(i,void 0,!0);function h(i){return a=>f(a,i)}async function f(i,a,E=!1){const{runner:r,inputs:v,json:j}=i,C=(0,l.N)(r,j),p=await(0,e.withWorld)({runner:r,
inputs:v},I=>M(I,C.sink,{words:a,planned:E||v.flag("dry-run"),onCancel:"undo"}));return C.finish(p,E||v.flag("dry-run")),(0,l.s)(p)}async function M(i,a,E){const{inputs:r,settings:v,event:j,startedAt:C}=i,
p=r.list("environment"),I=r.list("stages"),R=E.words??(I.length>0?I:(0,g.v)(j,p.length>0));if(R.includes("deploy")&&p.length===0)throw new c.HR("usage","A deploy needs the name of an environment.",{hint:`\
Name it: --environment ${v.environments[0]?.id??"staging"} (input environment).`});W(i,R,E.planned);const K=(0,P.y)([...r.list("digest"),...r.list("images")],v),S=Object.keys(K).length>0,L=r.get("leg")?.
value,U=r.get("gates")?.value,H=U===void 0?{}:{gates:(0,D.D)(U)},N=r.list("leg-images"),$=await(0,g.G)(R,{digests:K,settings:v,leg:L!==void 0,finds:v.builds.tags==="find"&&(0,y.cO)(j)!==void 0}),G=r.get(
"reason")?.value??"",J=T=>R.includes("deploy")?(0,o.L3)({settings:v,event:j,environments:p,targets:i.targets,override:G,now:C,named:S},T):[],w={given:{settings:v,event:j,carried:{images:{},...H},startedAt:C,
...L===void 0?{}:{leg:L,only:N}},stages:$,deploys:J,options:{approved:r.get("plan-hash")?.value??"",onCancel:E.onCancel}},B=i.context($,a);!E.planned&&R.includes("deploy")&&await(0,m.V)(i);for(const T of[
...v.warnings,...r.warnings])B.sink({type:"note",level:"warning",text:T});const x=E.planned||!R.includes("quality")?"":await(0,n.sweepServices)(i);return x!==""&&B.sink({type:"note",level:"warning",text:x}),
E.planned?(0,d.a)(w,B):(0,d.J)(w,B)}function W({event:i},a,E){if(!(!i.dirty||E||!a.some(r=>r==="build"||r==="deploy")))throw new c.HR("usage",`The working tree differs from commit ${i.sha.slice(0,7)}:\
 what is built would not be that commit.`,{hint:"Commit or stash the changes first (git status shows them)."})}}),15409:((A,O,t)=>{t.d(O,{sweepServices:()=>c});var y=t(48165);async function c({settings:D,
ports:o},P=!1){const d=`${D.state}/quality/services`;if(!P&&!await o.files.exists(d))return"";try{const g=await o.call("service.sweep",{folder:d},o.signal);return g.length===0?"":`Ended what a killed \
run left: ${g.join(", ")}.`}catch(g){return`What a killed run left could not be ended: ${(0,y.w2)(g).message}`}}}),46384:((A,O,t)=>{t.d(O,{W:()=>P,y:()=>o});var y=t(53871),c=t(48165),D=t(66661);function o(d,g){
const m=g.images.map(({id:l})=>l);return Object.fromEntries(d.map(l=>{const[n,e]=l.includes("=")?[l.slice(0,l.indexOf("=")),l.slice(l.indexOf("=")+1)]:["",l],s=(0,y.m)(e.slice(e.lastIndexOf("@")+1),"d\
igest");if(n!==""&&m.includes(n))return[n,s];if(n===""&&m.length===1)return[m[0]??"",s];throw n===""?new c.HR("usage",`digest: there are ${m.length} images (${m.join(", ")}); write id=sha256:… for eac\
h.`):new c.HR("usage",`digest: there is no image ${JSON.stringify(n)}${(0,D.a)(n,m)}.`)}))}function P(d,g,m=!1){const l=n=>({...n,settings:{...n.settings,images:n.settings.images.filter(({id:e})=>g[e]===
void 0)}});return{name:"build",knowledge:d.knowledge,ask:(n,e)=>d.ask(l(n),e),...m&&d.conclude?{conclude:d.conclude}:{},claim(n,e){const s=d.claim?.(l(n),e);return s&&{...s,mode:"find",expected:m}},plan(n,e){
const s=l(n),u=s.settings.images.length===0?void 0:d.plan(s,e);if(u!==void 0&&u.steps.length>0){const h=s.settings.images.map(({id:f})=>f).join(", ");throw new c.HR("absent",`Commit ${n.event.sha.slice(
0,7)} has no image in the registry (${h}), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",subject:"digests that ex\
ist",steps:[],basis:{named:{...g}},notes:[...Object.entries(g).map(([h,f])=>`${h}: ${f} (named)`),...u?.notes??[]],values:{...u?.values,...Object.fromEntries(Object.entries(g).map(([h,f])=>[`build.${h}\
.digest`,f]))}}},carry(n,e){const s=n.settings.images.map(({id:u,name:h})=>{const f=e.values[`build.${u}.digest`]??"",M=n.carried.images[u]??{name:h,tags:[],labels:{},annotations:[],version:""};return[
u,(0,y.Bc)(f)?{...M,digest:f}:M]});return{images:Object.fromEntries(s)}}}}}),37522:((A,O,t)=>{t.d(O,{G:()=>D,v:()=>c});var y=t(46384);function c(o,P){return"deleted"in o.trigger&&o.trigger.deleted?[]:
["quality","metadata","build","scan",...P?["deploy"]:[]]}async function D(o,{digests:P,settings:{gates:d,images:g,environments:m},leg:l=!1,finds:n=!1}){const e=a=>o.includes(a),s=[],u=e("quality")||e(
"verify")?await Promise.all([t.e(4006),t.e(7412)]).then(t.bind(t,57412)):void 0;if(u!==void 0&&e("quality")&&s.push(u.quality),o.every(a=>a==="quality")||(s.push(await(await Promise.all([t.e(6353),t.e(
496),t.e(7553)]).then(t.bind(t,7553))).loadMetadata(g)),o.every(a=>a==="quality"||a==="metadata")))return s;const{build:h,merge:f,tag:M}=await Promise.all([t.e(4006),t.e(6123),t.e(2080)]).then(t.bind(
t,56123)),W=e("build")&&Object.keys(P).length===0;e("merge")?s.push(f):s.push(W&&!n?h:(0,y.W)(h,P,W)),e("scan")&&s.push((await Promise.all([t.e(4006),t.e(8815),t.e(6353),t.e(2088),t.e(6323),t.e(935)]).
then(t.bind(t,6323))).scan),u!==void 0&&d.some(a=>a.onImage)&&s.push(u.verify);const i=e("merge")||W&&!l;return i&&m.some(({score:a})=>a!==void 0)&&s.push((await t.e(3065).then(t.bind(t,23065))).keepScore),
i&&s.push(M),s}})};export{V as id,F as ids,z as modules};

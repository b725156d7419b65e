const Q=5820,X=[5820],Y={73504:((P,E,u)=>{u.d(E,{l:()=>y,n:()=>R});var h=u(3085);function y(v){const{stage:k,subject:A,steps:D,basis:O}=v;return(0,h.d)({stage:k,subject:A,steps:D,basis:O})}function R(v,k,A){
return{stage:v,subject:k,steps:[],basis:null,notes:[A],values:{}}}}),40484:((P,E,u)=>{u.d(E,{releaseWorld:()=>V});var h=u(48165),y=u(47535),R=u(73504);const v={feat:"Features",fix:"Fixes",perf:"Perfor\
mance",revert:"Reverted"};function k({current:e,previous:t,commits:s,home:n}){const r=(s??[]).map(A),o=r.filter(p=>p.breaking!==""),m=Object.entries(v).flatMap(([p,w])=>{const g=r.filter($=>$.type===p);
return g.length===0?[]:O(w,g.map($=>D($,n)))}),a=r.filter(({type:p})=>!(p in v)).length;return[...o.length===0?[]:O("Breaking",o.map(p=>`- ${f(p.breaking)}`)),...m,...a===0?[]:[`${a} other ${a===1?"co\
mmit":"commits"}.`,""],...s===null?["The commits since then are not known.",""]:[],...O("Images",Object.entries(e.images).map(([p,w])=>`- ${p}: \`${w}\``)),j(e),i(t,e,n),""].join(`
`)}function A({sha:e,message:t}){const[s="",...n]=t.split(/\r?\n/),[,r="",o="",m="",a=""]=/^([a-z]+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(s)??[],w=n.map(g=>/^BREAKING[ -]CHANGE: (.+)$/.exec(g)?.[1]).find(
g=>g!==void 0)??(m===""?"":a);return{type:r===""?"other":r,scope:o,subject:r===""?s:a,breaking:w,sha:e}}function D({scope:e,subject:t,sha:s},n){return`- ${e===""?"":`**${f(e)}:** `}${f(t)} ([${s.slice(
0,7)}](${n}/commit/${s}))`}function O(e,t){return[`## ${e}`,"",...t,""]}function j({environment:e,url:t,createdAt:s,runUrl:n}){const r=t===""?e:`[${e}](${t})`,o=n===""?"":` by [this run](${n})`;return`\
Deployed to ${r} on ${s.slice(0,10)}${o}.`}function i(e,t,s){if(e===void 0)return"The first version there.";const n=`${e.commit}...${t.commit}`;return`Before: ${f(e.version)} ([all changes](${s}/compa\
re/${n})).`}function f(e){return e.slice(0,300).replace(/[\\`*_[\]<>|~]/g,"\\$&").replace(/[@#]/g,"$&​")}var c=u(76211);const l=e=>(0,c.At)(`release.records:${e}`),d=e=>(0,c.At)(`release.found:${e}`),
b=(e,t)=>(0,c.At)(`release.commits:${e}..${t}`);function B(e,t){const s={do:"call",id:`release.records.${t}`,title:`Read the deploys of ${t}`,operation:"ledger.list",input:{filter:{app:e,environment:t,
limit:100}}};return(0,c.kA)(l(t),s,({value:n})=>n)}function H(e){const s={do:"call",id:"release.find",title:`Look up the release ${e}`,operation:"release.find",input:{tag:e}};return(0,c.kA)(d(e),s,({value:n})=>n)}
function W(e,t){const r={do:"call",id:"release.commits",title:`Read the commits since ${e.slice(0,7)}`,operation:"release.commits",input:{base:e,head:t}};return(0,c.kA)(b(e,t),r,({value:o})=>o)}function I(e){
return{name:"release",ask:(t,s)=>K(e,t,s),plan:(t,s)=>e.rolledBack?U(e,s):N(e,t,s),carry:({carried:t})=>t,conclude:({carried:t},s,{outputs:n},r)=>({plan:{stage:"release",subject:"told",steps:[],basis:null,
notes:[],values:{}},carried:t,told:{"release-url":n["release.draft.url"]??S(r)}}),knowledge:{}}}function K(e,{settings:t,event:s},n){const{environment:r}=e,o=n.get(l(r));if(o===void 0)return[B(t.app,r)];
const m=e.rolledBack?L(o):_(e,s),a=e.rolledBack?void 0:x(m,o,s),p=a&&C(a,o);return[...m===""?[]:[H(m)],...a&&p?[W(p.commit,a.commit)]:[]].filter(({topic:g})=>!n.names.includes(g))}function N(e,{event:t},s){
const n=_(e,t),r=s.need(l(e.environment)),o=x(n,r,t);if(o===void 0)throw G(n,e.environment);if(F(o,r))throw z(n,e.environment);const m=s.need(d(n));if(m!==null&&!m.draft)return(0,R.n)("release",n,`${n}\
 is released already: ${m.url}`);const a=C(o,r),p=a===void 0?[]:s.need(b(a.commit,o.commit)),w=`${t.serverUrl}/${t.repository}`,g=($,Z)=>({...M("release.upload",`Add ${$}`,{tag:n,name:$,...Z}),id:`rel\
ease.asset.${$}`});return{stage:"release",subject:n,steps:[{...M("release.draft",`Draft the release ${n}`,{tag:n,name:n,body:k({current:o,previous:a,commits:p,home:w}),commit:o.commit,prerelease:/^v?\d+\.\d+\.\d+-/.
test(n)}),outputs:{id:{from:"value",path:["id"],form:"text"},url:{from:"value",path:["url"],form:"text"}}},g("deployment.json",{content:`${JSON.stringify(J(o),null,2)}
`}),...e.assets.map($=>g($.split("/").at(-1)??$,{path:$})),M("release.publish",`Publish ${n}`,{tag:n})],basis:{tag:n,images:o.images},notes:[a===void 0?"The first version.":`Since ${a.version}, which \
ran before.`],values:{}}}function U({environment:e},t){const s=t.need(l(e)),n=L(s);if((n===""?null:t.need(d(n)))===null)return(0,R.n)("release",e,"No release was left by a rollback.");const[o]=s,m=o?.
reason===""||o===void 0?"":`: ${o.reason}`,a=`Rolled back in ${e} to ${o?.version??""} on ${o?.createdAt.slice(0,10)??""}${m}.`;return{stage:"release",subject:n,steps:[M("release.mark",`Mark ${n} as r\
olled back`,{tag:n,text:a})],basis:{tag:n},notes:[a],values:{}}}function M(e,t,s){return{do:"call",id:e,title:t,operation:e,input:s,undo:{way:"keep",why:"a draft is seen by nobody else, and the next r\
un goes on with it"},attempts:3}}function _({tag:e},t){const s=e||(0,y.cO)(t)||"";if(s!=="")return s;throw new h.HR("usage","A release needs a version tag, and this run is not about one.",{hint:"Run i\
t for a tag, or name one (input tag)."})}function x(e,t,s){const n=t.filter(({state:o,task:m})=>o==="succeeded"&&m==="deploy"),r=({ref:o,version:m,commit:a})=>o===`refs/tags/${e}`||m===e||(0,y.cO)(s)===
e&&a===s.sha;return n.find(r)}function C(e,t){return t.slice(t.indexOf(e)+1).find(({state:n,commit:r})=>n==="succeeded"&&r!==e.commit)}function L([e,...t]){if(e?.task!=="rollback"||e.state!=="succeede\
d")return"";const s=t.find(({state:n})=>n==="succeeded");return s?.ref.startsWith("refs/tags/")?s.ref.slice(10):""}function F(e,t){return t.slice(0,t.indexOf(e)).findLast(({state:s})=>s==="succeeded")?.
task==="rollback"}function J({app:e,version:t,commit:s,environment:n,images:r,url:o,createdAt:m,runUrl:a}){return{app:e,version:t,commit:s,environment:n,url:o,images:r,deployedAt:m,run:a}}function S(e){
const t=e.names.find(s=>s.startsWith("release.found:"));return t&&e.get(d(t.slice(14)))?.url||""}function G(e,t){return new h.HR("denied",`${e} is not released: no deploy of it to ${t} has succeeded.`,
{hint:`Deploy ${e} to ${t} first, or release by hand.`})}function z(e,t){return new h.HR("denied",`${e} is not released: ${t} was rolled back from it.`,{hint:"Release the version that mends it."})}var T=u(
16185);async function V(e,t,s){const{inputs:n,settings:r,event:o,startedAt:m}=e,[a="",...p]=n.list("environment");if(a===""||p.length>0)throw new h.HR("usage","A release needs the name of one environm\
ent: the one in which the version runs.",{hint:"Name it (input environment), such as production."});const w=I({environment:a,tag:n.get("tag")?.value??"",assets:n.list("assets"),rolledBack:n.flag("roll\
ed-back")}),g={given:{settings:r,event:o,carried:{images:{}},startedAt:m},stages:[w],deploys:()=>[],options:{approved:"",onCancel:"undo"}},$=e.context([w],t);return s?(0,T.a)(g,$):(0,T.J)(g,$)}}),6908:((P,E,u)=>{
u.d(E,{p:()=>D});var h=u(98919),y=u(48165),R=u(31446),v=u(5977);async function k(i,f,c){const l=await i.acquire(f);f.sink({type:"hold",name:i.name,state:"acquired",text:""});try{return await c(l)}finally{
try{await i.release(l,(0,v._E)(f))}catch(d){const b=`${i.name} could not be given back: ${(0,y.w2)(d).message}`;f.sink({type:"note",level:"warning",text:b})}}}var A=u(80508);async function D(i,f,c,l){
return i===void 0?l(c):k(O(i,f),c,d=>l({...c,ports:j(c.ports,d)}))}function O(i,f){const c=(0,h.u)(i),l={id:"connection.open",title:`Connect to ${c}`,do:"call",operation:"connection.open",input:{connection:i,
root:f},attempts:3,timeout:6e4};return{name:c,async acquire(d){try{const b={outputs:new Map,scratch:void 0};return(await(0,A.ux)(l,d,()=>(0,R.CD)(l,b,d))).value}catch(b){throw(0,y.V0)((0,y.w2)(b),d.mask)}},
release:async({id:d},{ports:b,signal:B})=>{await b.call("connection.close",{id:d},B)}}}function j(i,{docker:f,env:c}){return{...i,exec:l=>i.exec({...l,env:{...c,...l.env}}),http:l=>i.http(l.at==="dock\
er"?{...l,at:f}:l)}}}),78500:((P,E,u)=>{u.d(E,{Lb:()=>O,hB:()=>j,ur:()=>D,x6:()=>A});var h=u(48165),y=u(31446),R=u(52642),v=u(80508);const k={outputs:new Map,scratch:void 0};async function A(i,f){return await(0,R.
Z)(i.list(),f)}async function D(i,f,c){for(const l of f){const d={...i.create(l),attempts:3};if(d.do==="wait")throw new h.HR("bug","A log cannot wait.");await(0,v.ux)(d,c,()=>(0,y.CD)(d,k,c))}}async function O(i,f,c){
for(const l of f){const d={...i.remove(l),attempts:3};if(d.do==="wait")throw new h.HR("bug","A log cannot wait.");await(0,v.ux)(d,c,()=>(0,y.CD)(d,k,c))}}function j(i){try{return JSON.parse(i.value)}catch{
return}}})};export{Q as id,X as ids,Y as modules};

const _=484,ee=[484],te={40484:((q,H,f)=>{f.d(H,{releaseWorld:()=>Y});var p=f(48165),D=f(86491),v=f(47535),w=f(73504);const A={feat:"Features",fix:"Fixes",perf:"Performance",revert:"Reverted"};function T({
current:e,previous:t,commits:s,home:n}){const r=(s??[]).map(W),o=r.filter(l=>l.breaking!==""),a=Object.entries(A).flatMap(([l,u])=>{const d=r.filter(c=>c.type===l);return d.length===0?[]:b(u,d.map(c=>C(
c,n)))}),i=r.filter(({type:l})=>!(l in A)).length;return[...o.length===0?[]:b("Breaking",o.map(l=>`- ${g(l.breaking)}`)),...a,...i===0?[]:[`${i} other ${i===1?"commit":"commits"}.`,""],...s===null?["T\
he commits since then are not known.",""]:[],...b("Images",Object.entries(e.images).map(([l,u])=>`- ${l}: \`${u}\``)),I(e),J(t,e,n),""].join(`
`)}function W({sha:e,message:t}){const[s="",...n]=t.split(/\r?\n/),[,r="",o="",a="",i=""]=/^([a-z]+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(s)??[],u=n.map(d=>/^BREAKING[ -]CHANGE: (.+)$/.exec(d)?.[1]).find(
d=>d!==void 0)??(a===""?"":i);return{type:r===""?"other":r,scope:o,subject:r===""?s:i,breaking:u,sha:e}}function C({scope:e,subject:t,sha:s},n){return`- ${e===""?"":`**${g(e)}:** `}${g(t)} ([${s.slice(
0,7)}](${n}/commit/${s}))`}function b(e,t){return[`## ${e}`,"",...t,""]}function I({environment:e,url:t,createdAt:s,runUrl:n}){const r=t===""?e:`[${e}](${t})`,o=n===""?"":` by [this run](${n})`;return`\
Deployed to ${r} on ${s.slice(0,10)}${o}.`}function J(e,t,s){if(e===void 0)return"The first version there.";const n=`${e.commit}...${t.commit}`;return`Before: ${g(e.version)} ([all changes](${s}/compa\
re/${n})).`}function g(e){return e.slice(0,300).replace(/[\\`*_[\]<>|~]/g,"\\$&").replace(/[@#]/g,"$&​")}var m=f(76211);const h=e=>(0,m.At)(`release.records:${e}`),k=e=>(0,m.At)(`release.found:${e}`),
R=(e,t)=>(0,m.At)(`release.commits:${e}..${t}`);function S(e,t){const s={do:"call",id:`release.records.${t}`,title:`Read the deploys of ${t}`,operation:"ledger.list",input:{filter:{app:e,environment:t,
limit:100}}};return(0,m.kA)(h(t),s,({value:n})=>n)}function F(e){const s={do:"call",id:"release.find",title:`Look up the release ${e}`,operation:"release.find",input:{tag:e}};return(0,m.kA)(k(e),s,({value:n})=>n)}
function L(e,t){const r={do:"call",id:"release.commits",title:`Read the commits since ${e.slice(0,7)}`,operation:"release.commits",input:{base:e,head:t}};return(0,m.kA)(R(e,t),r,({value:o})=>o)}function M(e){
return{name:"release",ask:(t,s)=>E(e,t,s),plan:(t,s)=>e.rolledBack?z(e,s):G(e,t,s),carry:({carried:t})=>t,conclude:({carried:t},s,{outputs:n},r)=>({plan:{stage:"release",subject:"told",steps:[],basis:null,
notes:[],values:{}},carried:t,told:{"release-url":n["release.draft.url"]??Q(r)}}),knowledge:{}}}function E(e,{settings:t,event:s},n){const{environment:r}=e,o=n.get(h(r));if(o===void 0)return[S(t.app,r)];
const a=e.rolledBack?B(o):O(e,s),i=e.rolledBack?void 0:x(a,o,s),l=i&&j(i,o);return[...a===""?[]:[F(a)],...i&&l?[L(l.commit,i.commit)]:[]].filter(({topic:d})=>!n.names.includes(d))}function G(e,{event:t},s){
const n=O(e,t),r=s.need(h(e.environment)),o=x(n,r,t);if(o===void 0)throw V(n,e.environment);if(K(o,r))throw X(n,e.environment);const a=s.need(k(n));if(a!==null&&!a.draft)return(0,w.n)("release",n,`${n}\
 is released already: ${a.url}`);const i=j(o,r),l=i===void 0?[]:s.need(R(i.commit,o.commit)),u=`${t.serverUrl}/${t.repository}`,d=(c,y)=>({...$("release.upload",`Add ${c}`,{tag:n,name:c,...y}),id:`rel\
ease.asset.${c}`});return{stage:"release",subject:n,steps:[{...$("release.draft",`Draft the release ${n}`,{tag:n,name:n,body:T({current:o,previous:i,commits:l,home:u}),commit:o.commit,prerelease:/^v?\d+\.\d+\.\d+-/.
test(n)}),outputs:{id:{from:"value",path:["id"],form:"text"},url:{from:"value",path:["url"],form:"text"}}},d("deployment.json",{content:`${JSON.stringify(U(o),null,2)}
`}),...e.assets.map(c=>d(c.split("/").at(-1)??c,{path:c})),...P(e,o).map(c=>d("quality.json",{content:c})),$("release.sums","Add the checksums of all files",{tag:n}),$("release.publish",`Publish ${n}`,
{tag:n})],basis:{tag:n,images:o.images},notes:[i===void 0?"The first version.":`Since ${i.version}, which ran before.`],values:{}}}function P({score:e="",gates:t=[]},{commit:s}){if(e===""&&t.length===
0)return[];const n=t.map(({gate:r,state:o,attempts:a})=>({gate:r,state:o,attempts:a}));return[`${JSON.stringify({commit:s,score:e===""?null:Number(e),gates:n},null,2)}
`]}function z({environment:e},t){const s=t.need(h(e)),n=B(s);if((n===""?null:t.need(k(n)))===null)return(0,w.n)("release",e,"No release was left by a rollback.");const[o]=s,a=o?.reason===""||o===void 0?
"":`: ${o.reason}`,i=`Rolled back in ${e} to ${o?.version??""} on ${o?.createdAt.slice(0,10)??""}${a}.`;return{stage:"release",subject:n,steps:[$("release.mark",`Mark ${n} as rolled back`,{tag:n,text:i})],
basis:{tag:n},notes:[i],values:{}}}function $(e,t,s){return{do:"call",id:e,title:t,operation:e,input:s,undo:{way:"keep",why:"a draft is seen by nobody else, and the next run goes on with it"},attempts:3}}
function O({tag:e},t){const s=e||(0,v.cO)(t)||"";if(s!=="")return s;throw new p.HR("usage","A release needs a version tag, and this run is not about one.",{hint:"Run it for a tag, or name one (input t\
ag)."})}function x(e,t,s){const n=t.filter(({state:o,task:a})=>o==="succeeded"&&a==="deploy"),r=({ref:o,version:a,commit:i})=>o===`refs/tags/${e}`||a===e||(0,v.cO)(s)===e&&i===s.sha;return n.find(r)}function j(e,t){
return t.slice(t.indexOf(e)+1).find(({state:n,commit:r})=>n==="succeeded"&&r!==e.commit)}function B([e,...t]){if(e?.task!=="rollback"||e.state!=="succeeded")return"";const s=t.find(({state:n})=>n==="s\
ucceeded");return s?.ref.startsWith("refs/tags/")?s.ref.slice(10):""}function K(e,t){return t.slice(0,t.indexOf(e)).findLast(({state:s})=>s==="succeeded")?.task==="rollback"}function U({app:e,version:t,
commit:s,environment:n,images:r,url:o,createdAt:a,runUrl:i}){return{app:e,version:t,commit:s,environment:n,url:o,images:r,deployedAt:a,run:i}}function Q(e){const t=e.names.find(s=>s.startsWith("releas\
e.found:"));return t&&e.get(k(t.slice(14)))?.url||""}function V(e,t){return new p.HR("denied",`${e} is not released: no deploy of it to ${t} has succeeded.`,{hint:`Deploy ${e} to ${t} first, or releas\
e by hand.`})}function X(e,t){return new p.HR("denied",`${e} is not released: ${t} was rolled back from it.`,{hint:"Release the version that mends it."})}var N=f(45936);async function Y(e,t,s){const{inputs:n,
settings:r,event:o,startedAt:a}=e,[i="",...l]=n.list("environment");if(i===""||l.length>0)throw new p.HR("usage","A release needs the name of one environment: the one in which the version runs.",{hint:"\
Name it (input environment), such as production."});const u=n.get("gates")?.value,d=M({environment:i,tag:n.get("tag")?.value??"",assets:n.list("assets"),rolledBack:n.flag("rolled-back"),score:Z(n.get(
"score")?.value??""),...u===void 0?{}:{gates:(0,D.D)(u)}}),c={given:{settings:r,event:o,carried:{images:{}},startedAt:a},stages:[d],deploys:()=>[],options:{approved:"",onCancel:"undo"}},y=e.context([d],
t);return s?(0,N.a)(c,y):(0,N.J)(c,y)}function Z(e){if(e===""||/^\d+(\.\d+)?$/.test(e)&&Number(e)<=100)return e;throw new p.HR("usage",`score: expected a number from 0 to 100, found ${JSON.stringify(e.
slice(0,40))}.`,{hint:"Write score: ${{ needs.pipeline.outputs.score }}, or leave it out."})}})};export{_ as id,ee as ids,te as modules};

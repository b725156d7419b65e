const ne=484,se=[484],oe={40484:((te,D,m)=>{m.d(D,{releaseWorld:()=>_});var g=m(48165),T=m(86491),w=m(47535),A=m(73504),W=m(88346);const R={feat:"Features",fix:"Fixes",perf:"Performance",revert:"Rever\
ted"},C=1e5;function I({current:e,previous:t,commits:s,home:n}){let r=C;const o=i=>{const c=[];for(const $ of i)r-=$.length+1,r>=0&&c.push($);const u=i.length-c.length;return u===0?i:[...c,`- … and ${u}\
 more`]},l=(s??[]).map(J),a=l.filter(i=>i.breaking!==""),f=Object.entries(R).flatMap(([i,c])=>{const u=l.filter($=>$.type===i);return u.length===0?[]:v(c,o(u.map($=>S($,n))))}),d=l.filter(({type:i})=>!(i in
R)).length;return[...a.length===0?[]:v("Breaking",o(a.map(i=>`- ${k(i.breaking)}`))),...f,...d===0?[]:[`${d} other ${d===1?"commit":"commits"}.`,""],...s===null?["The commits since then are not known.",
""]:[],...v("Images",Object.entries(e.images).map(([i,c])=>`- ${i}: \`${c}\``)),F(e),L(t,e,n),""].join(`
`)}function J({sha:e,message:t}){const[s="",...n]=t.split(/\r?\n/),[,r="",o="",l="",a=""]=/^([a-z]+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(s)??[],d=n.map(i=>/^BREAKING[ -]CHANGE: (.+)$/.exec(i)?.[1]).find(
i=>i!==void 0)??(l===""?"":a);return{type:r===""?"other":r,scope:o,subject:r===""?s:a,breaking:d,sha:e}}function S({scope:e,subject:t,sha:s},n){return`- ${e===""?"":`**${k(e)}:** `}${k(t)} ([${s.slice(
0,7)}](${n}/commit/${s}))`}function v(e,t){return[`## ${e}`,"",...t,""]}function F({environment:e,url:t,createdAt:s,runUrl:n}){const r=t===""?e:`[${e}](${t})`,o=n===""?"":` by [this run](${n})`;return`\
Deployed to ${r} on ${s.slice(0,10)}${o}.`}function L(e,t,s){if(e===void 0)return"The first version there.";const n=`${e.commit}...${t.commit}`;return`Before: ${k(e.version)} ([all changes](${s}/compa\
re/${n})).`}function k(e){return(0,W.RK)(e.slice(0,300)).replace(/[\\`*_[\]<>|~]/g,"\\$&").replace(/[@#]/g,"$&​")}var p=m(76211);const y=e=>(0,p.At)(`release.records:${e}`),b=e=>(0,p.At)(`release.fo\
und:${e}`),O=(e,t)=>(0,p.At)(`release.commits:${e}..${t}`);function M(e,t){const s={do:"call",id:`release.records.${t}`,title:`Read the deploys of ${t}`,operation:"ledger.list",input:{filter:{app:e,environment:t,
limit:100}}};return(0,p.kA)(y(t),s,({value:n})=>n)}function E(e){const s={do:"call",id:"release.find",title:`Look up the release ${e}`,operation:"release.find",input:{tag:e}};return(0,p.kA)(b(e),s,({value:n})=>n)}
function G(e,t){const r={do:"call",id:"release.commits",title:`Read the commits since ${e.slice(0,7)}`,operation:"release.commits",input:{base:e,head:t}};return(0,p.kA)(O(e,t),r,({value:o})=>o)}function K(e){
return{name:"release",ask:(t,s)=>P(e,t,s),plan:(t,s)=>e.rolledBack?Q(e,s):z(e,t,s),carry:({carried:t})=>t,conclude:({carried:t},s,{outputs:n},r)=>({plan:{stage:"release",subject:"told",steps:[],basis:null,
notes:[],values:{}},carried:t,told:{"release-url":n["release.draft.url"]??Y(r)}}),knowledge:{}}}function P(e,{settings:t,event:s},n){const{environment:r}=e,o=n.get(y(r));if(o===void 0)return[M(t.app,r)];
const l=e.rolledBack?N(o):x(e,s),a=e.rolledBack?void 0:j(l,o,s),f=a&&B(a,o);return[...l===""?[]:[E(l)],...a&&f?[G(f.commit,a.commit)]:[]].filter(({topic:i})=>!n.names.includes(i))}function z(e,{event:t},s){
const n=x(e,t),r=s.need(y(e.environment)),o=j(n,r,t);if(o===void 0)throw Z(n,e.environment);if(V(o,r))throw q(n,e.environment);const l=s.need(b(n));if(l!==null&&!l.draft)return(0,A.n)("release",n,`${n}\
 is released already: ${l.url}`);const a=B(o,r),f=a===void 0?[]:s.need(O(a.commit,o.commit)),d=`${t.serverUrl}/${t.repository}`,i=(c,u)=>({...h("release.upload",`Add ${c}`,{tag:n,name:c,...u}),id:`rel\
ease.asset.${c}`});return{stage:"release",subject:n,steps:[{...h("release.draft",`Draft the release ${n}`,{tag:n,name:n,body:I({current:o,previous:a,commits:f,home:d}),commit:o.commit,prerelease:/^v?\d+\.\d+\.\d+-/.
test(n)}),outputs:{id:{from:"value",path:["id"],form:"text"},url:{from:"value",path:["url"],form:"text"}}},i("deployment.json",{content:`${JSON.stringify(X(o),null,2)}
`}),...e.assets.map(c=>i(c.split("/").at(-1)??c,{path:c})),...U(e,o).map(c=>i("quality.json",{content:c})),h("release.sums","Add the checksums of all files",{tag:n}),h("release.publish",`Publish ${n}`,
{tag:n})],basis:{tag:n,images:o.images},notes:[a===void 0?"The first version.":`Since ${a.version}, which ran before.`],values:{}}}function U({score:e="",gates:t=[]},{commit:s}){if(e===""&&t.length===
0)return[];const n=t.map(({gate:r,state:o,attempts:l})=>({gate:r,state:o,attempts:l}));return[`${JSON.stringify({commit:s,score:e===""?null:Number(e),gates:n},null,2)}
`]}function Q({environment:e},t){const s=t.need(y(e)),n=N(s);if((n===""?null:t.need(b(n)))===null)return(0,A.n)("release",e,"No release was left by a rollback.");const[o]=s,l=o?.reason===""||o===void 0?
"":`: ${o.reason}`,a=`Rolled back in ${e} to ${o?.version??""} on ${o?.createdAt.slice(0,10)??""}${l}.`;return{stage:"release",subject:n,steps:[h("release.mark",`Mark ${n} as rolled back`,{tag:n,text:a})],
basis:{tag:n},notes:[a],values:{}}}function h(e,t,s){return{do:"call",id:e,title:t,operation:e,input:s,undo:{way:"keep",why:"a draft is seen by nobody else, and the next run goes on with it"},attempts:3}}
function x({tag:e},t){const s=e||(0,w.cO)(t)||"";if(s!=="")return s;throw new g.HR("usage","A release needs a version tag, and this run is not about one.",{hint:"Run it for a tag, or name one (input t\
ag)."})}function j(e,t,s){const n=t.filter(({state:o,task:l})=>o==="succeeded"&&l==="deploy"),r=({ref:o,version:l,commit:a})=>o===`refs/tags/${e}`||l===e||(0,w.cO)(s)===e&&a===s.sha;return n.find(r)}function B(e,t){
return t.slice(t.indexOf(e)+1).find(({state:n,commit:r})=>n==="succeeded"&&r!==e.commit)}function N([e,...t]){if(e?.task!=="rollback"||e.state!=="succeeded")return"";const s=t.find(({state:n})=>n==="s\
ucceeded");return s?.ref.startsWith("refs/tags/")?s.ref.slice(10):""}function V(e,t){return t.slice(0,t.indexOf(e)).findLast(({state:s})=>s==="succeeded")?.task==="rollback"}function X({app:e,version:t,
commit:s,environment:n,images:r,url:o,createdAt:l,runUrl:a}){return{app:e,version:t,commit:s,environment:n,url:o,images:r,deployedAt:l,run:a}}function Y(e){const t=e.names.find(s=>s.startsWith("releas\
e.found:"));return t&&e.get(b(t.slice(14)))?.url||""}function Z(e,t){return new g.HR("denied",`${e} is not released: no deploy of it to ${t} has succeeded.`,{hint:`Deploy ${e} to ${t} first, or releas\
e by hand.`})}function q(e,t){return new g.HR("denied",`${e} is not released: ${t} was rolled back from it.`,{hint:"Release the version that mends it."})}var H=m(79592);async function _(e,t,s){const{inputs:n,
settings:r,event:o,startedAt:l}=e,[a="",...f]=n.list("environment");if(a===""||f.length>0)throw new g.HR("usage","A release needs the name of one environment: the one in which the version runs.",{hint:"\
Name it (input environment), such as production."});const d=n.get("gates")?.value,i=K({environment:a,tag:n.get("tag")?.value??"",assets:n.list("assets"),rolledBack:n.flag("rolled-back"),score:ee(n.get(
"score")?.value??""),...d===void 0?{}:{gates:(0,T.D)(d)}}),c={given:{settings:r,event:o,carried:{images:{}},startedAt:l},stages:[i],deploys:()=>[],options:{approved:"",onCancel:"undo"}},u=e.context([i],
t);return s?(0,H.a)(c,u):(0,H.J)(c,u)}function ee(e){if(e===""||/^\d+(\.\d+)?$/.test(e)&&Number(e)<=100)return e;throw new g.HR("usage",`score: expected a number from 0 to 100, found ${JSON.stringify(
e.slice(0,40))}.`,{hint:"Write score: ${{ needs.pipeline.outputs.score }}, or leave it out."})}})};export{ne as id,se as ids,oe as modules};

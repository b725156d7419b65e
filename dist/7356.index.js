const ne=7356,se=[7356],oe={76211:((C,j,f)=>{f.d(j,{At:()=>_,Ix:()=>w,kA:()=>v});var k=f(48165);function _(m){return{name:m}}function v(m,d,l){return{topic:m.name,step:d,parse:l}}function w(m=new Map){
return{get:d=>m.get(d.name),has:d=>m.has(d.name),need:d=>{if(!m.has(d.name))throw new k.HR("bug",`The fact "${d.name}" was used before it was asked for.`);return m.get(d.name)},with:(d,l)=>w(new Map(m).
set(d.name,l)),names:[...m.keys()]}}}),40484:((C,j,f)=>{f.d(j,{releaseWorld:()=>ee});var k=f(48165),_=f(86491),v=f(47535),w=f(73504),m=f(88346);const d={feat:"Features",fix:"Fixes",perf:"Performance",
revert:"Reverted"},l=1e5;function p({current:e,previous:t,commits:s,home:n}){let r=l;const o=i=>{const u=[];for(const x of i)r-=x.length+1,r>=0&&u.push(x);const $=i.length-u.length;return $===0?i:[...u,
`- … and ${$} more`]},c=(s??[]).map(O),a=c.filter(i=>i.breaking!==""),y=Object.entries(d).flatMap(([i,u])=>{const $=c.filter(x=>x.type===i);return $.length===0?[]:R(u,o($.map(x=>N(x,n))))}),h=c.filter(
({type:i})=>!(i in d)).length;return[...a.length===0?[]:R("Breaking",o(a.map(i=>`- ${A(i.breaking)}`))),...y,...h===0?[]:[`${h} other ${h===1?"commit":"commits"}.`,""],...s===null?["The commits since \
then are not known.",""]:[],...R("Images",Object.entries(e.images).map(([i,u])=>`- ${i}: \`${u}\``)),E(e),D(t,e,n),""].join(`
`)}function O({sha:e,message:t}){const[s="",...n]=t.split(/\r?\n/),[,r="",o="",c="",a=""]=/^([a-z]+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(s)??[],h=n.map(i=>/^BREAKING[ -]CHANGE: (.+)$/.exec(i)?.[1]).find(
i=>i!==void 0)??(c===""?"":a);return{type:r===""?"other":r,scope:o,subject:r===""?s:a,breaking:h,sha:e}}function N({scope:e,subject:t,sha:s},n){return`- ${e===""?"":`**${A(e)}:** `}${A(t)} ([${s.slice(
0,7)}](${n}/commit/${s}))`}function R(e,t){return[`## ${e}`,"",...t,""]}function E({environment:e,url:t,createdAt:s,runUrl:n}){const r=t===""?e:`[${e}](${t})`,o=n===""?"":` by [this run](${n})`;return`\
Deployed to ${r} on ${s.slice(0,10)}${o}.`}function D(e,t,s){if(e===void 0)return"The first version there.";const n=`${e.commit}...${t.commit}`;return`Before: ${A(e.version)} ([all changes](${s}/compa\
re/${n})).`}function A(e){return(0,m.RK)(e.slice(0,300)).replace(/[\\`*_[\]<>|~]/g,"\\$&").replace(/[@#]/g,"$&​")}var g=f(76211);const b=e=>(0,g.At)(`release.records:${e}`),M=e=>(0,g.At)(`release.fo\
und:${e}`),P=(e,t)=>(0,g.At)(`release.commits:${e}..${t}`);function S(e,t){const s={do:"call",id:`release.records.${t}`,title:`Read the deploys of ${t}`,operation:"ledger.list",input:{filter:{app:e,environment:t,
limit:100}}};return(0,g.kA)(b(t),s,({value:n})=>n)}function K(e){const s={do:"call",id:"release.find",title:`Look up the release ${e}`,operation:"release.find",input:{tag:e}};return(0,g.kA)(M(e),s,({value:n})=>n)}
function J(e,t){const r={do:"call",id:"release.commits",title:`Read the commits since ${e.slice(0,7)}`,operation:"release.commits",input:{base:e,head:t}};return(0,g.kA)(P(e,t),r,({value:o})=>o)}function U(e){
return{name:"release",ask:(t,s)=>F(e,t,s),plan:(t,s)=>e.rolledBack?V(e,s):G(e,t,s),carry:({carried:t})=>t,conclude:({carried:t},s,{outputs:n},r)=>({plan:{stage:"release",subject:"told",steps:[],basis:null,
notes:[],values:{}},carried:t,told:{"release-url":n["release.draft.url"]??Y(r)}}),knowledge:{}}}function F(e,{settings:t,event:s},n){const{environment:r}=e,o=n.get(b(r));if(o===void 0)return[S(t.app,r)];
const c=e.rolledBack?H(o):T(e,s),a=e.rolledBack?void 0:I(c,o,s),y=a&&W(a,o);return[...c===""?[]:[K(c)],...a&&y?[J(y.commit,a.commit)]:[]].filter(({topic:i})=>!n.names.includes(i))}function G(e,{event:t},s){
const n=T(e,t),r=s.need(b(e.environment)),o=I(n,r,t);if(o===void 0)throw Z(n,e.environment);if(Q(o,r))throw q(n,e.environment);const c=s.need(M(n));if(c!==null&&!c.draft)return(0,w.n)("release",n,`${n}\
 is released already: ${c.url}`);const a=W(o,r),y=a===void 0?[]:s.need(P(a.commit,o.commit)),h=`${t.serverUrl}/${t.repository}`,i=(u,$)=>({...B("release.upload",`Add ${u}`,{tag:n,name:u,...$}),id:`rel\
ease.asset.${u}`});return{stage:"release",subject:n,steps:[{...B("release.draft",`Draft the release ${n}`,{tag:n,name:n,body:p({current:o,previous:a,commits:y,home:h}),commit:o.commit,prerelease:/^v?\d+\.\d+\.\d+-/.
test(n)}),outputs:{id:{from:"value",path:["id"],form:"text"},url:{from:"value",path:["url"],form:"text"}}},i("deployment.json",{content:`${JSON.stringify(X(o),null,2)}
`}),...e.assets.map(u=>i(u.split("/").at(-1)??u,{path:u})),...z(e,o).map(u=>i("quality.json",{content:u})),B("release.sums","Add the checksums of all files",{tag:n}),B("release.publish",`Publish ${n}`,
{tag:n})],basis:{tag:n,images:o.images},notes:[a===void 0?"The first version.":`Since ${a.version}, which ran before.`],values:{}}}function z({score:e="",gates:t=[]},{commit:s}){if(e===""&&t.length===
0)return[];const n=t.map(({gate:r,state:o,attempts:c})=>({gate:r,state:o,attempts:c}));return[`${JSON.stringify({commit:s,score:e===""?null:Number(e),gates:n},null,2)}
`]}function V({environment:e},t){const s=t.need(b(e)),n=H(s);if((n===""?null:t.need(M(n)))===null)return(0,w.n)("release",e,"No release was left by a rollback.");const[o]=s,c=o?.reason===""||o===void 0?
"":`: ${o.reason}`,a=`Rolled back in ${e} to ${o?.version??""} on ${o?.createdAt.slice(0,10)??""}${c}.`;return{stage:"release",subject:n,steps:[B("release.mark",`Mark ${n} as rolled back`,{tag:n,text:a})],
basis:{tag:n},notes:[a],values:{}}}function B(e,t,s){return{do:"call",id:e,title:t,operation:e,input:s,undo:{way:"keep",why:"a draft is seen by nobody else, and the next run goes on with it"},attempts:3}}
function T({tag:e},t){const s=e||(0,v.cO)(t)||"";if(s!=="")return s;throw new k.HR("usage","A release needs a version tag, and this run is not about one.",{hint:"Run it for a tag, or name one (input t\
ag)."})}function I(e,t,s){const n=t.filter(({state:o,task:c})=>o==="succeeded"&&c==="deploy"),r=({ref:o,version:c,commit:a})=>o===`refs/tags/${e}`||c===e||(0,v.cO)(s)===e&&a===s.sha;return n.find(r)}function W(e,t){
return t.slice(t.indexOf(e)+1).find(({state:n,commit:r})=>n==="succeeded"&&r!==e.commit)}function H([e,...t]){if(e?.task!=="rollback"||e.state!=="succeeded")return"";const s=t.find(({state:n})=>n==="s\
ucceeded");return s?.ref.startsWith("refs/tags/")?s.ref.slice(10):""}function Q(e,t){return t.slice(0,t.indexOf(e)).findLast(({state:s})=>s==="succeeded")?.task==="rollback"}function X({app:e,version:t,
commit:s,environment:n,images:r,url:o,createdAt:c,runUrl:a}){return{app:e,version:t,commit:s,environment:n,url:o,images:r,deployedAt:c,run:a}}function Y(e){const t=e.names.find(s=>s.startsWith("releas\
e.found:"));return t&&e.get(M(t.slice(14)))?.url||""}function Z(e,t){return new k.HR("denied",`${e} is not released: no deploy of it to ${t} has succeeded.`,{hint:`Deploy ${e} to ${t} first, or releas\
e by hand.`})}function q(e,t){return new k.HR("denied",`${e} is not released: ${t} was rolled back from it.`,{hint:"Release the version that mends it."})}var L=f(79592);async function ee(e,t,s){const{
inputs:n,settings:r,event:o,startedAt:c}=e,[a="",...y]=n.list("environment");if(a===""||y.length>0)throw new k.HR("usage","A release needs the name of one environment: the one in which the version run\
s.",{hint:"Name it (input environment), such as production."});const h=n.get("gates")?.value,i=U({environment:a,tag:n.get("tag")?.value??"",assets:n.list("assets"),rolledBack:n.flag("rolled-back"),score:te(
n.get("score")?.value??""),...h===void 0?{}:{gates:(0,_.D)(h)}}),u={given:{settings:r,event:o,carried:{images:{}},startedAt:c},stages:[i],deploys:()=>[],options:{approved:"",onCancel:"undo"}},$=e.context(
[i],t);return s?(0,L.a)(u,$):(0,L.J)(u,$)}function te(e){if(e===""||/^\d+(\.\d+)?$/.test(e)&&Number(e)<=100)return e;throw new k.HR("usage",`score: expected a number from 0 to 100, found ${JSON.stringify(
e.slice(0,40))}.`,{hint:"Write score: ${{ needs.pipeline.outputs.score }}, or leave it out."})}}),5977:((C,j,f)=>{f.d(j,{_E:()=>m,l_:()=>w,q6:()=>v});var k=f(48165),_=f(58563);function v(l){const{ports:p,
knowledge:O,sink:N,patience:R}=l;let E=-1,D=g=>g;const A=g=>{const b=p.secrets();return b.length!==E&&(D=(0,_.Px)(b),E=b.length),D(g)};return{ports:p,knowledge:O,sink:g=>N(d(g,A)),signal:p.signal,mask:A,
...R===void 0?{}:{patience:R}}}function w(l,p){return{...l,signal:AbortSignal.any([l.signal,p])}}function m(l){return{...l,signal:new AbortController().signal}}function d(l,p){switch(l.type){case"outp\
ut":case"note":case"hold":return{...l,text:p(l.text)};case"progress":return{...l,subjects:l.subjects.map(O=>({...O,reasons:O.reasons.map(p)}))};case"retry":return{...l,failure:(0,k.V0)(l.failure,p)};case"\
stage":return l.why===void 0?l:{...l,why:p(l.why)};default:return l}}})};export{ne as id,se as ids,oe as modules};

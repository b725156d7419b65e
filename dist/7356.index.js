const q=7356,ee=[7356],ne={76211:((M,_,p)=>{p.d(_,{At:()=>x,Ix:()=>w,kA:()=>O});var k=p(48165);function x(d){return{name:d}}function O(d,f,i){return{topic:d.name,step:f,parse:i}}function w(d=new Map){
return{get:f=>d.get(f.name),has:f=>d.has(f.name),need:f=>{if(!d.has(f.name))throw new k.HR("bug",`The fact "${f.name}" was used before it was asked for.`);return d.get(f.name)},with:(f,i)=>w(new Map(d).
set(f.name,i)),names:[...d.keys()]}}}),40484:((M,_,p)=>{p.d(_,{releaseWorld:()=>Y});var k=p(48165),x=p(86491),O=p(47535),w=p(73504);const d={feat:"Features",fix:"Fixes",perf:"Performance",revert:"Reve\
rted"};function f({current:e,previous:n,commits:s,home:t}){const o=(s??[]).map(i),r=o.filter(c=>c.breaking!==""),l=Object.entries(d).flatMap(([c,$])=>{const m=o.filter(u=>u.type===c);return m.length===
0?[]:b($,m.map(u=>g(u,t)))}),a=o.filter(({type:c})=>!(c in d)).length;return[...r.length===0?[]:b("Breaking",r.map(c=>`- ${A(c.breaking)}`)),...l,...a===0?[]:[`${a} other ${a===1?"commit":"commits"}.`,
""],...s===null?["The commits since then are not known.",""]:[],...b("Images",Object.entries(e.images).map(([c,$])=>`- ${c}: \`${$}\``)),D(e),B(n,e,t),""].join(`
`)}function i({sha:e,message:n}){const[s="",...t]=n.split(/\r?\n/),[,o="",r="",l="",a=""]=/^([a-z]+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(s)??[],$=t.map(m=>/^BREAKING[ -]CHANGE: (.+)$/.exec(m)?.[1]).find(
m=>m!==void 0)??(l===""?"":a);return{type:o===""?"other":o,scope:r,subject:o===""?s:a,breaking:$,sha:e}}function g({scope:e,subject:n,sha:s},t){return`- ${e===""?"":`**${A(e)}:** `}${A(n)} ([${s.slice(
0,7)}](${t}/commit/${s}))`}function b(e,n){return[`## ${e}`,"",...n,""]}function D({environment:e,url:n,createdAt:s,runUrl:t}){const o=n===""?e:`[${e}](${n})`,r=t===""?"":` by [this run](${t})`;return`\
Deployed to ${o} on ${s.slice(0,10)}${r}.`}function B(e,n,s){if(e===void 0)return"The first version there.";const t=`${e.commit}...${n.commit}`;return`Before: ${A(e.version)} ([all changes](${s}/compa\
re/${t})).`}function A(e){return e.slice(0,300).replace(/[\\`*_[\]<>|~]/g,"\\$&").replace(/[@#]/g,"$&​")}var y=p(76211);const v=e=>(0,y.At)(`release.records:${e}`),h=e=>(0,y.At)(`release.found:${e}`),
R=(e,n)=>(0,y.At)(`release.commits:${e}..${n}`);function W(e,n){const s={do:"call",id:`release.records.${n}`,title:`Read the deploys of ${n}`,operation:"ledger.list",input:{filter:{app:e,environment:n,
limit:100}}};return(0,y.kA)(v(n),s,({value:t})=>t)}function H(e){const s={do:"call",id:"release.find",title:`Look up the release ${e}`,operation:"release.find",input:{tag:e}};return(0,y.kA)(h(e),s,({value:t})=>t)}
function L(e,n){const o={do:"call",id:"release.commits",title:`Read the commits since ${e.slice(0,7)}`,operation:"release.commits",input:{base:e,head:n}};return(0,y.kA)(R(e,n),o,({value:r})=>r)}function S(e){
return{name:"release",ask:(n,s)=>J(e,n,s),plan:(n,s)=>e.rolledBack?F(e,s):K(e,n,s),carry:({carried:n})=>n,conclude:({carried:n},s,{outputs:t},o)=>({plan:{stage:"release",subject:"told",steps:[],basis:null,
notes:[],values:{}},carried:n,told:{"release-url":t["release.draft.url"]??V(o)}}),knowledge:{}}}function J(e,{settings:n,event:s},t){const{environment:o}=e,r=t.get(v(o));if(r===void 0)return[W(n.app,o)];
const l=e.rolledBack?T(r):N(e,s),a=e.rolledBack?void 0:C(l,r,s),c=a&&P(a,r);return[...l===""?[]:[H(l)],...a&&c?[L(c.commit,a.commit)]:[]].filter(({topic:m})=>!t.names.includes(m))}function K(e,{event:n},s){
const t=N(e,n),o=s.need(v(e.environment)),r=C(t,o,n);if(r===void 0)throw Q(t,e.environment);if(G(r,o))throw X(t,e.environment);const l=s.need(h(t));if(l!==null&&!l.draft)return(0,w.n)("release",t,`${t}\
 is released already: ${l.url}`);const a=P(r,o),c=a===void 0?[]:s.need(R(a.commit,r.commit)),$=`${n.serverUrl}/${n.repository}`,m=(u,E)=>({...j("release.upload",`Add ${u}`,{tag:t,name:u,...E}),id:`rel\
ease.asset.${u}`});return{stage:"release",subject:t,steps:[{...j("release.draft",`Draft the release ${t}`,{tag:t,name:t,body:f({current:r,previous:a,commits:c,home:$}),commit:r.commit,prerelease:/^v?\d+\.\d+\.\d+-/.
test(t)}),outputs:{id:{from:"value",path:["id"],form:"text"},url:{from:"value",path:["url"],form:"text"}}},m("deployment.json",{content:`${JSON.stringify(z(r),null,2)}
`}),...e.assets.map(u=>m(u.split("/").at(-1)??u,{path:u})),...U(e,r).map(u=>m("quality.json",{content:u})),j("release.sums","Add the checksums of all files",{tag:t}),j("release.publish",`Publish ${t}`,
{tag:t})],basis:{tag:t,images:r.images},notes:[a===void 0?"The first version.":`Since ${a.version}, which ran before.`],values:{}}}function U({score:e="",gates:n=[]},{commit:s}){if(e===""&&n.length===
0)return[];const t=n.map(({gate:o,state:r,attempts:l})=>({gate:o,state:r,attempts:l}));return[`${JSON.stringify({commit:s,score:e===""?null:Number(e),gates:t},null,2)}
`]}function F({environment:e},n){const s=n.need(v(e)),t=T(s);if((t===""?null:n.need(h(t)))===null)return(0,w.n)("release",e,"No release was left by a rollback.");const[r]=s,l=r?.reason===""||r===void 0?
"":`: ${r.reason}`,a=`Rolled back in ${e} to ${r?.version??""} on ${r?.createdAt.slice(0,10)??""}${l}.`;return{stage:"release",subject:t,steps:[j("release.mark",`Mark ${t} as rolled back`,{tag:t,text:a})],
basis:{tag:t},notes:[a],values:{}}}function j(e,n,s){return{do:"call",id:e,title:n,operation:e,input:s,undo:{way:"keep",why:"a draft is seen by nobody else, and the next run goes on with it"},attempts:3}}
function N({tag:e},n){const s=e||(0,O.cO)(n)||"";if(s!=="")return s;throw new k.HR("usage","A release needs a version tag, and this run is not about one.",{hint:"Run it for a tag, or name one (input t\
ag)."})}function C(e,n,s){const t=n.filter(({state:r,task:l})=>r==="succeeded"&&l==="deploy"),o=({ref:r,version:l,commit:a})=>r===`refs/tags/${e}`||l===e||(0,O.cO)(s)===e&&a===s.sha;return t.find(o)}function P(e,n){
return n.slice(n.indexOf(e)+1).find(({state:t,commit:o})=>t==="succeeded"&&o!==e.commit)}function T([e,...n]){if(e?.task!=="rollback"||e.state!=="succeeded")return"";const s=n.find(({state:t})=>t==="s\
ucceeded");return s?.ref.startsWith("refs/tags/")?s.ref.slice(10):""}function G(e,n){return n.slice(0,n.indexOf(e)).findLast(({state:s})=>s==="succeeded")?.task==="rollback"}function z({app:e,version:n,
commit:s,environment:t,images:o,url:r,createdAt:l,runUrl:a}){return{app:e,version:n,commit:s,environment:t,url:r,images:o,deployedAt:l,run:a}}function V(e){const n=e.names.find(s=>s.startsWith("releas\
e.found:"));return n&&e.get(h(n.slice(14)))?.url||""}function Q(e,n){return new k.HR("denied",`${e} is not released: no deploy of it to ${n} has succeeded.`,{hint:`Deploy ${e} to ${n} first, or releas\
e by hand.`})}function X(e,n){return new k.HR("denied",`${e} is not released: ${n} was rolled back from it.`,{hint:"Release the version that mends it."})}var I=p(69768);async function Y(e,n,s){const{inputs:t,
settings:o,event:r,startedAt:l}=e,[a="",...c]=t.list("environment");if(a===""||c.length>0)throw new k.HR("usage","A release needs the name of one environment: the one in which the version runs.",{hint:"\
Name it (input environment), such as production."});const $=t.get("gates")?.value,m=S({environment:a,tag:t.get("tag")?.value??"",assets:t.list("assets"),rolledBack:t.flag("rolled-back"),score:Z(t.get(
"score")?.value??""),...$===void 0?{}:{gates:(0,x.D)($)}}),u={given:{settings:o,event:r,carried:{images:{}},startedAt:l},stages:[m],deploys:()=>[],options:{approved:"",onCancel:"undo"}},E=e.context([m],
n);return s?(0,I.a)(u,E):(0,I.J)(u,E)}function Z(e){if(e===""||/^\d+(\.\d+)?$/.test(e)&&Number(e)<=100)return e;throw new k.HR("usage",`score: expected a number from 0 to 100, found ${JSON.stringify(e.
slice(0,40))}.`,{hint:"Write score: ${{ needs.pipeline.outputs.score }}, or leave it out."})}}),5977:((M,_,p)=>{p.d(_,{_E:()=>d,l_:()=>w,q6:()=>O});var k=p(48165),x=p(58563);function O(i){const{ports:g,
knowledge:b,sink:D,patience:B}=i;let A=-1,y=h=>h;const v=h=>{const R=g.secrets();return R.length!==A&&(y=(0,x.Px)(R),A=R.length),y(h)};return{ports:g,knowledge:b,sink:h=>D(f(h,v)),signal:g.signal,mask:v,
...B===void 0?{}:{patience:B}}}function w(i,g){return{...i,signal:AbortSignal.any([i.signal,g])}}function d(i){return{...i,signal:new AbortController().signal}}function f(i,g){switch(i.type){case"outp\
ut":case"note":case"hold":return{...i,text:g(i.text)};case"progress":return{...i,subjects:i.subjects.map(b=>({...b,reasons:b.reasons.map(g)}))};case"retry":return{...i,failure:(0,k.V0)(i.failure,g)};case"\
stage":return i.why===void 0?i:{...i,why:g(i.why)};default:return i}}})};export{q as id,ee as ids,ne as modules};

const ie=5720,le=[5720],ce={31630:((C,j,d)=>{d.d(j,{l:()=>A});var h=d(79592);function A(y,v,x,u){const{settings:g,event:b,startedAt:w}=y,O={given:{settings:g,event:b,carried:{images:{}},startedAt:w},stages:[
v],deploys:()=>[],options:{approved:"",onCancel:"undo"}},k=y.context([v],x);return u?(0,h.a)(O,k):(0,h.J)(O,k)}}),45720:((C,j,d)=>{d.d(j,{releaseWorld:()=>oe});var h=d(48165),A=d(86491),y=d(47535),v=d(
73504),x=d(88346);const u={feat:"Features",fix:"Fixes",perf:"Performance",revert:"Reverted"},g=1e5;function b({current:e,previous:t,commits:n,home:s}){let o=g;const a=l=>{const m=[];for(const c of l)o-=
c.length+1,o>=0&&m.push(c);const p=l.length-m.length;return p===0?l:[...m,`- … and ${p} more`]},r=(n??[]).map(w),i=r.filter(l=>l.breaking!==""),f=Object.entries(u).flatMap(([l,m])=>{const p=r.filter(
c=>c.type===l);return p.length===0?[]:k(m,a(p.map(c=>O(c,s))))}),$=r.filter(({type:l})=>!(l in u)).length;return[...i.length===0?[]:k("Breaking",a(i.map(l=>`- ${N(l.breaking)}`))),...f,...$===0?[]:[`${$}\
 other ${$===1?"commit":"commits"}.`,""],...n===null?["The commits since then are not known.",""]:[],...k("Images",Object.entries(e.images).map(([l,m])=>`- ${l}: \`${m}\``)),M(e),K(t,e,s),""].join(`
`)}function w({sha:e,message:t}){const[n="",...s]=t.split(/\r?\n/),[,o="",a="",r="",i=""]=/^([a-z]+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(n)??[],$=s.map(l=>/^BREAKING[ -]CHANGE: (.+)$/.exec(l)?.[1]).find(
l=>l!==void 0)??(r===""?"":i);return{type:o===""?"other":o,scope:a,subject:o===""?n:i,breaking:$,sha:e}}function O({scope:e,subject:t,sha:n},s){return`- ${e===""?"":`**${N(e)}:** `}${N(t)} ([${n.slice(
0,7)}](${s}/commit/${n}))`}function k(e,t){return[`## ${e}`,"",...t,""]}function M({environment:e,url:t,createdAt:n,runUrl:s}){const o=t===""?e:`[${e}](${t})`,a=s===""?"":` by [this run](${s})`;return`\
Deployed to ${o} on ${n.slice(0,10)}${a}.`}function K(e,t,n){if(e===void 0)return"The first version there.";const s=`${e.commit}...${t.commit}`;return`Before: ${N(e.version)} ([all changes](${n}/compa\
re/${s})).`}function N(e){return(0,x.RK)(e.slice(0,300)).replace(/[\\`*_[\]<>|~]/g,"\\$&").replace(/[@#]/g,"$&​")}var E=d(31724);function J({images:e}){const t=({message:n})=>({found:[],why:n});return Object.
entries(e).map(([n,s])=>({...(0,E.z)(n,s),otherwise:t}))}function _({images:e},t,n){const s=Object.entries(e).map(([o,a])=>{const{found:r,why:i}=n.get((0,E.uY)(o))??{found:[],why:""},f=r.map(l=>{const m=(0,E.
Ec)(o,l.platform),p=`${t}/${m}.spdx.json`;return{keep:(0,E.oD)({name:m,reference:a,attested:l,file:p}),name:`${m}.spdx.json`,file:p}});if(i!=="")return{files:f,notes:[`What is in ${o} cannot be read f\
rom its registry: ${i}`]};const $=`No list of what is in ${o} (SBOM): its build attested none, see images.${o}.build.sbom.`;return{files:f,notes:f.length===0?[$]:[]}});return{files:s.flatMap(({files:o})=>o),
notes:s.flatMap(({notes:o})=>o)}}var R=d(76211);const W=e=>(0,R.At)(`release.records:${e}`),B=e=>(0,R.At)(`release.found:${e}`),H=(e,t)=>(0,R.At)(`release.commits:${e}..${t}`);function z(e,t){const n={
do:"call",id:`release.records.${t}`,title:`Read the deploys of ${t}`,operation:"ledger.list",input:{filter:{app:e,environment:t,limit:100}}};return(0,R.kA)(W(t),n,({value:s})=>s)}function F(e){const n={
do:"call",id:"release.find",title:`Look up the release ${e}`,operation:"release.find",input:{tag:e}};return(0,R.kA)(B(e),n,({value:s})=>s)}function U(e,t){const o={do:"call",id:"release.commits",title:`\
Read the commits since ${e.slice(0,7)}`,operation:"release.commits",input:{base:e,head:t}};return(0,R.kA)(H(e,t),o,({value:a})=>a)}function G(e){return{name:"release",ask:(t,n)=>Y(e,t,n),plan:(t,n)=>e.
rolledBack?X(e,n):Q(e,t,n),carry:({carried:t})=>t,conclude:({carried:t},n,{outputs:s},o)=>({plan:{stage:"release",subject:"told",steps:[],basis:null,notes:[],values:{}},carried:t,told:{"release-url":s["\
release.draft.url"]??ee(o)}}),knowledge:{}}}function Y(e,{settings:t,event:n},s){const{environment:o}=e,a=s.get(W(o));if(a===void 0)return[z(t.app,o)];const r=e.rolledBack?S(a):I(e,n),i=e.rolledBack?void 0:
L(r,a,n),f=i&&P(i,a),$=s.get(B(r)),l=i!==void 0&&$!==void 0&&$?.draft!==!1;return[...r===""?[]:[F(r)],...i&&f?[U(f.commit,i.commit)]:[],...l?J(i):[]].filter(({topic:p})=>!s.names.includes(p))}function Q(e,{
event:t,settings:n},s){const o=I(e,t),a=s.need(W(e.environment)),r=L(o,a,t);if(r===void 0)throw te(o,e.environment);if(Z(r,a))throw ne(o,e.environment);const i=s.need(B(o));if(i!==null&&!i.draft)return(0,v.
n)("release",o,`${o} is released already: ${i.url}`);const f=P(r,a),$=f===void 0?[]:s.need(H(f.commit,r.commit)),l=`${t.serverUrl}/${t.repository}`,m=_(r,`${n.state}/release`,s),p=(c,T)=>({...D("relea\
se.upload",`Add ${c}`,{tag:o,name:c,...T}),id:`release.asset.${c}`});return{stage:"release",subject:o,steps:[{...D("release.draft",`Draft the release ${o}`,{tag:o,name:o,body:b({current:r,previous:f,commits:$,
home:l}),commit:r.commit,prerelease:/^v?\d+\.\d+\.\d+-/.test(o)}),outputs:{id:{from:"value",path:["id"],form:"text"},url:{from:"value",path:["url"],form:"text"}}},p("deployment.json",{content:`${JSON.
stringify(q(r),null,2)}
`}),...e.assets.map(c=>p(c.split("/").at(-1)??c,{path:c})),...m.files.flatMap(({keep:c,name:T,file:ae})=>[c,p(T,{file:ae})]),...V(e,r).map(c=>p("quality.json",{content:c})),D("release.sums","Add the c\
hecksums of all files",{tag:o}),D("release.publish",`Publish ${o}`,{tag:o})],basis:{tag:o,images:r.images},notes:[f===void 0?"The first version.":`Since ${f.version}, which ran before.`,...m.notes],values:{}}}
function V({score:e="",gates:t=[]},{commit:n}){if(e===""&&t.length===0)return[];const s=t.map(({gate:o,state:a,attempts:r})=>({gate:o,state:a,attempts:r}));return[`${JSON.stringify({commit:n,score:e===
""?null:Number(e),gates:s},null,2)}
`]}function X({environment:e},t){const n=t.need(W(e)),s=S(n);if((s===""?null:t.need(B(s)))===null)return(0,v.n)("release",e,"No release was left by a rollback.");const[a]=n,r=a?.reason===""||a===void 0?
"":`: ${a.reason}`,i=`Rolled back in ${e} to ${a?.version??""} on ${a?.createdAt.slice(0,10)??""}${r}.`;return{stage:"release",subject:s,steps:[D("release.mark",`Mark ${s} as rolled back`,{tag:s,text:i})],
basis:{tag:s},notes:[i],values:{}}}function D(e,t,n){return{do:"call",id:e,title:t,operation:e,input:n,undo:{way:"keep",why:"a draft is seen by nobody else, and the next run goes on with it"},attempts:3}}
function I({tag:e},t){const n=e||(0,y.cO)(t)||"";if(n!=="")return n;throw new h.HR("usage","A release needs a version tag, and this run is not about one.",{hint:"Run it for a tag, or name one (input t\
ag)."})}function L(e,t,n){const s=t.filter(({state:a,task:r})=>a==="succeeded"&&r==="deploy"),o=({ref:a,version:r,commit:i})=>a===`refs/tags/${e}`||r===e||(0,y.cO)(n)===e&&i===n.sha;return s.find(o)}function P(e,t){
return t.slice(t.indexOf(e)+1).find(({state:s,commit:o})=>s==="succeeded"&&o!==e.commit)}function S([e,...t]){if(e?.task!=="rollback"||e.state!=="succeeded")return"";const n=t.find(({state:s})=>s==="s\
ucceeded");return n?.ref.startsWith("refs/tags/")?n.ref.slice(10):""}function Z(e,t){return t.slice(0,t.indexOf(e)).findLast(({state:n})=>n==="succeeded")?.task==="rollback"}function q({app:e,version:t,
commit:n,environment:s,images:o,url:a,createdAt:r,runUrl:i}){return{app:e,version:t,commit:n,environment:s,url:a,images:o,deployedAt:r,run:i}}function ee(e){const t=e.names.find(n=>n.startsWith("relea\
se.found:"));return t&&e.get(B(t.slice(14)))?.url||""}function te(e,t){return new h.HR("denied",`${e} is not released: no deploy of it to ${t} has succeeded.`,{hint:`Deploy ${e} to ${t} first, or rele\
ase by hand.`})}function ne(e,t){return new h.HR("denied",`${e} is not released: ${t} was rolled back from it.`,{hint:"Release the version that mends it."})}var se=d(31630);async function oe(e,t,n){const{
inputs:s}=e,[o="",...a]=s.list("environment");if(o===""||a.length>0)throw new h.HR("usage","A release needs the name of one environment: the one in which the version runs.",{hint:"Name it (input envir\
onment), such as production."});const r=s.get("gates")?.value,i=G({environment:o,tag:s.get("tag")?.value??"",assets:s.list("assets"),rolledBack:s.flag("rolled-back"),score:re(s.get("score")?.value??""),
...r===void 0?{}:{gates:(0,A.D)(r)}});return(0,se.l)(e,i,t,n)}function re(e){if(e===""||/^\d+(\.\d+)?$/.test(e)&&Number(e)<=100)return e;throw new h.HR("usage",`score: expected a number from 0 to 100,\
 found ${JSON.stringify(e.slice(0,40))}.`,{hint:"Write score: ${{ needs.pipeline.outputs.score }}, or leave it out."})}}),31724:((C,j,d)=>{d.d(j,{Ec:()=>x,oD:()=>v,uY:()=>A,z:()=>y});var h=d(76211);const A=u=>(0,h.
At)(`sbom:${u}`);function y(u,g){const b={do:"call",id:`sbom.attested.${u}`,title:`Look for what the build of ${u} has listed`,operation:"sbom.attested",input:{reference:g}};return(0,h.kA)(A(u),b,({value:w})=>w)}
function v({name:u,reference:g,attested:{image:b,digest:w,size:O,wrapping:k},file:M}){return{do:"call",id:`sbom.${u}.attested`,title:`Keep what the build has listed of ${u}`,operation:"sbom.keep",input:{
reference:g,image:b,digest:w,size:O,wrapping:k,file:M},undo:{way:"keep",why:`${M} stays to be read.`},timeout:3e5}}function x(u,g){return[u,g.replaceAll("/","-")].filter(b=>b!=="").join(".")}})};export{ie as id,le as ids,ce as modules};

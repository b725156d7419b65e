const R=935,j=[935],D={48246:((h,o,n)=>{n.d(o,{F2:()=>c,HJ:()=>e,aR:()=>w,dp:()=>b});var i=n(53871),r=n(48165);const a="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",s=new RegExp(`^${a}(?:/${a})*$`),t=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
e=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function c(_,O="image"){const u=P=>new r.HR("usage",`${O}: ${JSON.stringify(_.slice(0,200))} is not an image reference: ${P}.`),[p="",g,k]=_.split("@");if(k!==void 0)
throw u("it has two @");if(g!==void 0&&!(0,i.Bc)(g))throw u("after @ a digest sha256:… is expected");const $=p.indexOf("/"),f=$<0?"":p.slice(0,$),A=f!==""&&(/[.:]/.test(f)||f==="localhost"),m=A?p.slice(
$+1):p,y=m.lastIndexOf(":"),d=y<0?m:m.slice(0,y),l=y<0?void 0:m.slice(y+1);if(A&&!t.test(f))throw u(`${JSON.stringify(f)} is not a registry host`);if(!s.test(d))throw u(d===d.toLowerCase()?`${JSON.stringify(
d)} is not a repository name`:"a repository name is lower-case");if(l!==void 0&&!e.test(l))throw u(`${JSON.stringify(l)} is not a tag`);const E=A?f:"docker.io",M=E==="docker.io"&&!d.includes("/")?`lib\
rary/${d}`:d;return{registry:E,repository:M,...l===void 0?{}:{tag:l},...g===void 0?{}:{digest:g}}}function w(_){return`${_.registry}/${_.repository}`}function b(_,O){return`${_}@${O}`}}),3085:((h,o,n)=>{
n.d(o,{d:()=>i});function i(r){return JSON.stringify(r,(a,s)=>s!==null&&typeof s=="object"&&!Array.isArray(s)?Object.fromEntries(Object.entries(s).sort(([t],[e])=>t<e?-1:t>e?1:0)):s)}}),73504:((h,o,n)=>{
n.d(o,{l:()=>r,n:()=>a});var i=n(3085);function r(s){const{stage:t,subject:e,steps:c,basis:w}=s;return(0,i.d)({stage:t,subject:e,steps:c,basis:w})}function a(s,t,e){return{stage:s,subject:t,steps:[],basis:null,
notes:[e],values:{}}}}),76211:((h,o,n)=>{n.d(o,{At:()=>r,Ix:()=>s,kA:()=>a});var i=n(48165);function r(t){return{name:t}}function a(t,e,c){return{topic:t.name,step:e,parse:c}}function s(t=new Map){return{
get:e=>t.get(e.name),has:e=>t.has(e.name),need:e=>{if(!t.has(e.name))throw new i.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return t.get(e.name)},with:(e,c)=>s(new Map(t).set(e.
name,c)),names:[...t.keys()]}}})};export{R as id,j as ids,D as modules};

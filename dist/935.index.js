const R=935,j=[935],x={48246:((O,i,n)=>{n.d(i,{F2:()=>a,HJ:()=>e,aR:()=>$,dp:()=>g});var c=n(53871),_=n(48165);const d="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",s=new RegExp(`^${d}(?:/${d})*$`),t=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
e=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function a(r,o="image"){const l=P=>new _.HR("usage",`${o}: ${JSON.stringify(r.slice(0,200))} is not an image reference: ${P}.`),[y="",m,k]=r.split("@");if(k!==void 0)
throw l("it has two @");if(m!==void 0&&!(0,c.Bc)(m))throw l("after @ a digest sha256:… is expected");const A=y.indexOf("/"),u=A<0?"":y.slice(0,A),E=u!==""&&(/[.:]/.test(u)||u==="localhost"),h=E?y.slice(
A+1):y,w=h.lastIndexOf(":"),f=w<0?h:h.slice(0,w),p=w<0?void 0:h.slice(w+1);if(E&&!t.test(u))throw l(`${JSON.stringify(u)} is not a registry host`);if(!s.test(f))throw l(f===f.toLowerCase()?`${JSON.stringify(
f)} is not a repository name`:"a repository name is lower-case");if(p!==void 0&&!e.test(p))throw l(`${JSON.stringify(p)} is not a tag`);const b=E?u:"docker.io",M=b==="docker.io"&&!f.includes("/")?`lib\
rary/${f}`:f;return{registry:b,repository:M,...p===void 0?{}:{tag:p},...m===void 0?{}:{digest:m}}}function $(r){return`${r.registry}/${r.repository}`}function g(r,o){return`${r}@${o}`}}),3085:((O,i,n)=>{
n.d(i,{d:()=>c});function c(_){return JSON.stringify(_,(d,s)=>s!==null&&typeof s=="object"&&!Array.isArray(s)?Object.fromEntries(Object.entries(s).sort(([t],[e])=>t<e?-1:t>e?1:0)):s)}}),73504:((O,i,n)=>{
n.d(i,{l:()=>_,n:()=>d});var c=n(3085);function _(s){const{stage:t,subject:e,steps:a,basis:$}=s,g=[...new Set(a.flatMap(({undo:o})=>o?.way==="restore"?[o.restore]:[]))],r=a.map(o=>o.undo?.way==="resto\
re"?{...o,undo:{way:"restore",restore:g.indexOf(o.undo.restore)}}:o);return(0,c.d)({stage:t,subject:e,steps:r,basis:$,restores:g})}function d(s,t,e){return{stage:s,subject:t,steps:[],basis:null,notes:[
e],values:{}}}}),76211:((O,i,n)=>{n.d(i,{At:()=>_,Ix:()=>s,kA:()=>d});var c=n(48165);function _(t){return{name:t}}function d(t,e,a){return{topic:t.name,step:e,parse:a}}function s(t=new Map){return{get:e=>t.
get(e.name),has:e=>t.has(e.name),need:e=>{if(!t.has(e.name))throw new c.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return t.get(e.name)},with:(e,a)=>s(new Map(t).set(e.name,a)),
names:[...t.keys()]}}})};export{R as id,j as ids,x as modules};

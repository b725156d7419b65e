const m=1744,p=[1744],w={3085:((d,a,s)=>{s.d(a,{d:()=>r});function r(u){return JSON.stringify(u,(c,n)=>n!==null&&typeof n=="object"&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([t],[e])=>t<
e?-1:t>e?1:0)):n)}}),73504:((d,a,s)=>{s.d(a,{l:()=>u,n:()=>c});var r=s(3085);function u(n){const{stage:t,subject:e,steps:_,basis:i}=n,f=[...new Set(_.flatMap(({undo:o})=>o?.way==="restore"?[o.restore]:
[]))],l=_.map(o=>o.undo?.way==="restore"?{...o,undo:{way:"restore",restore:f.indexOf(o.undo.restore)}}:o);return(0,r.d)({stage:t,subject:e,steps:l,basis:i,restores:f})}function c(n,t,e){return{stage:n,
subject:t,steps:[],basis:null,notes:[e],values:{}}}}),76211:((d,a,s)=>{s.d(a,{At:()=>u,Ix:()=>n,kA:()=>c});var r=s(48165);function u(t){return{name:t}}function c(t,e,_){return{topic:t.name,step:e,parse:_}}
function n(t=new Map){return{get:e=>t.get(e.name),has:e=>t.has(e.name),need:e=>{if(!t.has(e.name))throw new r.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return t.get(e.name)},with:(e,_)=>n(
new Map(t).set(e.name,_)),names:[...t.keys()]}}})};export{m as id,p as ids,w as modules};

const i=1744,f=[1744],p={3085:((r,s,_)=>{_.d(s,{d:()=>a});function a(o){return JSON.stringify(o,(c,n)=>n!==null&&typeof n=="object"&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([t],[e])=>t<
e?-1:t>e?1:0)):n)}}),73504:((r,s,_)=>{_.d(s,{l:()=>o,n:()=>c});var a=_(3085);function o(n){const{stage:t,subject:e,steps:u,basis:d}=n;return(0,a.d)({stage:t,subject:e,steps:u,basis:d})}function c(n,t,e){
return{stage:n,subject:t,steps:[],basis:null,notes:[e],values:{}}}}),76211:((r,s,_)=>{_.d(s,{At:()=>o,Ix:()=>n,kA:()=>c});var a=_(48165);function o(t){return{name:t}}function c(t,e,u){return{topic:t.name,
step:e,parse:u}}function n(t=new Map){return{get:e=>t.get(e.name),has:e=>t.has(e.name),need:e=>{if(!t.has(e.name))throw new a.HR("bug",`The fact "${e.name}" was used before it was asked for.`);return t.
get(e.name)},with:(e,u)=>n(new Map(t).set(e.name,u)),names:[...t.keys()]}}})};export{i as id,f as ids,p as modules};

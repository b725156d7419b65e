const g=3869,p=[3869],u={93869:((a,o,c)=>{c.r(o),c.d(o,{createSecrets:()=>d});function d(f={},i=()=>{}){const n=new Map,s=new Set,r=(e,t)=>{t===""||n.get(e)===t||(s.has(t)||i(t),s.add(t),n.set(e,t))};
for(const[e,t]of Object.entries(f))r(e,t);return{get:e=>n.get(e),add:r,values:()=>[...s]}}})};export{g as id,p as ids,u as modules};

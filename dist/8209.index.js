const G=8209,I=[8209],R={3085:((y,u,c)=>{c.d(u,{d:()=>f});function f(l){return JSON.stringify(l,(h,o)=>o!==null&&typeof o=="object"&&!Array.isArray(o)?Object.fromEntries(Object.entries(o).sort(([a],[n])=>a<
n?-1:a>n?1:0)):o)}}),3504:((y,u,c)=>{c.d(u,{l:()=>l,n:()=>h});var f=c(3085);function l(o){const{stage:a,subject:n,steps:d,basis:m}=o;return(0,f.d)({stage:a,subject:n,steps:d,basis:m})}function h(o,a,n){
return{stage:o,subject:a,steps:[],basis:null,notes:[n],values:{}}}}),8209:((y,u,c)=>{c.r(u),c.d(u,{quality:()=>j});var f=c(3504);const l=({exit:t,stderr:e,stdout:s})=>{if(t===127){const r=h(e)??h(s);return{
kind:"absent",cause:r===void 0?"A program that the gate calls was not found.":`${r} was not found.`,hint:`Install ${r??"it"} in a step before this one (npm ci, pip install …), or correct the gate's co\
mmand.`}}if(t===126)return{kind:"denied",cause:"A program that the gate calls may not be executed.",hint:"Make it executable and commit that: git update-index --chmod=+x FILE."};if(t===137)return{kind:"\
capacity",cause:"The gate was killed (SIGKILL), most often because memory ran out.",hint:"Give the job more memory, or let the gate run fewer workers."}};function h(t){return/^.*?sh: (?:\d+: |line \d+: )?(.+?): (?:command )?not found$/m.
exec(t)?.[1]}var o=c(8165),a=c(5635);function n(t,e){return{do:"exec",id:d(t.id),title:`Run the gate ${t.id}`,group:t.id,argv:m(t),cwd:(0,a.G)(e,t.directory,`gates.${t.id}.directory`),env:t.env,after:[
...new Set(t.needs)].map(d),timeout:t.timeout,attempts:t.retries+1,retryOn:["unhealthy","timeout"],failsAs:"unhealthy",classify:"quality.gate",...t.advisory?{advisory:!0}:{}}}function d(t){return`gate\
.${t}`}function m({id:t,run:e}){const[s,...r]=typeof e=="string"?[...p,e]:e;if(s===void 0||s.trim()===""||typeof e=="string"&&e.trim()==="")throw new o.HR("usage",`gates.${t}.run: the command is empty\
.`);return[s,...r]}const p=["bash","--noprofile","--norc","-eo","pipefail","-c"];var b=c(6661);function _(t){const e=new Map;for(const i of t){if(e.has(i.id))throw new o.HR("usage",`gates: there are t\
wo gates named ${JSON.stringify(i.id)}.`);e.set(i.id,i)}const s=new Set,r=(i,g)=>{if(s.has(i))return;const w=[...g,i.id];if(g.includes(i.id))throw O(w);for(const $ of i.needs)r(e.get($)??v(i,$,[...e.keys()]),
w);s.add(i)};for(const i of t)r(i,[]);return[...s]}function v(t,e,s){const r=s.filter(i=>i!==t.id);throw new o.HR("usage",`gates.${t.id}.needs: there is no gate ${JSON.stringify(e)}${(0,b.a)(e,r)||"."}`,
{hint:r.length===0?"There is no other gate.":`Gates that can be needed: ${r.join(", ")}.`})}function O(t){const e=t.at(-1)??"",s=t.slice(t.indexOf(e));return new o.HR("usage",`gates: these wait for ea\
ch other: ${s.join(" → ")}.`,{hint:`Remove one of the needs in ${[...new Set(s)].map(r=>`gates.${r}`).join(", ")}.`})}const j={name:"quality",ask:()=>[],plan:k,carry:({carried:t})=>t,knowledge:{classifiers:{
"quality.gate":l}}};function k({settings:t,event:e}){const{gates:s,root:r}=t,i=`${s.length} ${s.length===1?"gate":"gates"}`;return s.length===0?(0,f.n)("quality",i,"No gates are configured and none we\
re detected."):{stage:"quality",subject:i,steps:_(s).map(g=>n(g,r)),basis:{commit:e.sha},notes:[],values:{}}}}),5635:((y,u,c)=>{c.d(u,{G:()=>l,U:()=>h});var f=c(8165);function l(a,n,d){const m=n.startsWith(
"/")?o(n):o(`${a}/${n}`),p=o(a);if(m===p||m.startsWith(p==="/"?"/":`${p}/`))return m;throw new f.HR("usage",`${d}: ${JSON.stringify(n)} is outside the checkout ${p}.`,{hint:"Name a path inside the rep\
ository, relative to its top."})}function h(a){const n=a.lastIndexOf("/");return{folder:a.slice(0,n)||"/",name:a.slice(n+1)}}function o(a){const n=[];for(const d of a.split("/"))d===".."?n.pop():d!==""&&
d!=="."&&n.push(d);return`/${n.join("/")}`}})};export{G as id,I as ids,R as modules};

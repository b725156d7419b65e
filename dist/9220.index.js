const j=9220,M=[9220],x={8003:((v,m,d)=>{d.d(m,{q:()=>p});const O=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;function p(i,{comments:t=!0}={}){const c=i.replace(/^\uFEFF/,"").split(/\r?\n/),
_=[],l=[];for(let u=0;u<c.length;u++){const f=u+1,n=c[u]??"";if(n.trim()===""||t&&/^\s*#/.test(n))continue;const[,r,s=""]=O.exec(n)??[];if(r===void 0){l.push(f);continue}const e=/^(["'`])/.exec(s)?.[1];
if(e===void 0){_.push({name:r,value:(t?s.replace(/\s+#.*$/,""):s).trim(),line:f});continue}const o=E(c,u,{rest:s,quote:e});if(o===void 0){l.push(f);continue}_.push({name:r,value:e==='"'?a(o.value):o.value,
line:f}),u=o.index}return{entries:_,wrong:l}}function E(i,t,{rest:c,quote:_}){let l=c.slice(1);for(let u=t;u<i.length;u++){u>t&&(l+=`
${i[u]}`);const f=l.search(_==='"'?/(?<!\\)"/:new RegExp(_));if(f>=0)return{value:l.slice(0,f),index:u}}}function a(i){return i.replace(/\\([nrt"\\])/g,(t,c)=>({n:`
`,r:"\r",t:"	"})[c]??c)}}),6598:((v,m,d)=>{d.d(m,{P8:()=>O,fK:()=>E,pi:()=>p});function O(a){return a.reduce((i,t)=>typeof t=="number"?`${i}[${t}]`:i===""?t:`${i}.${t}`,"")}function p(a){return typeof a==
"object"&&a!==null&&!Array.isArray(a)}function E(a,i){return i.reduce((t,c)=>Array.isArray(t)?t[Number(c)]:p(t)&&Object.hasOwn(t,c)?t[String(c)]:void 0,a)}}),9220:((v,m,d)=>{d.d(m,{readSecrets:()=>i,secretValues:()=>l});
var O=d(8165),p=d(8563),E=d(8003),a=d(6598);function i(n){const r=n.get("secrets")?.value??"";if(r==="")return{};if(r.startsWith("{"))return t(r);const{entries:s,wrong:e}=(0,E.q)(r,{comments:!1});if(e.
length>0)throw _(`line ${e[0]} is not`);return Object.fromEntries(s.map(({name:o,value:h})=>[o,h]))}function t(n){const r=c(n);if(!(0,a.pi)(r))throw _("it is not");return Object.fromEntries(Object.entries(
r).flatMap(([s,e])=>typeof e=="string"?[[s,e]]:[]))}function c(n){try{return JSON.parse(n)}catch{return}}function _(n){return new O.HR("usage",`secrets: ${n} NAME=VALUE, nor is it a JSON object.`,{hint:"\
Write one NAME=VALUE a line; put a value of several lines in double quotes."})}async function l(n){const{settings:r,given:s,env:e,environment:o,ci:h}=n,w=h?{}:await f(".env",n.readFile),A=o===void 0?{}:
await f(`.env.${o}`,n.readFile);return Object.fromEntries(u(r).flatMap(b=>{const g=s[b]||e[b]||w[b]||A[b];return g===void 0||g===""?[]:[[b,g]]}))}function u(n){const r=new Set,s=e=>{if((0,p.aZ)(e)&&r.
add(e.secret),typeof e=="object"&&e!==null)for(const o of Object.values(e))s(o)};s(n.gates);for(const{variables:e}of n.environments){s(e);for(const{name:o,secret:h}of e)h&&r.add(o)}return[...r].sort()}
async function f(n,r){const s=await r(n);return Object.fromEntries((0,E.q)(s??"").entries.map(({name:e,value:o})=>[e,o]))}})};export{j as id,M as ids,x as modules};

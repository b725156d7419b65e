const M=9220,x=[9220],P={36130:(($,b,l)=>{l.d(b,{q:()=>v});function O(s,n,t){const r=p(s,n,t)??E(s,n,t)??i(s,n,t);return r===void 0?void 0:{value:[t,...s.slice(n+1,r+1)].join(`
`).trim(),index:r}}function p(s,n,t){const[,r]=/^-----BEGIN ([A-Z0-9 ]+)-----\s*$/.exec(t.trim())??[];if(r===void 0)return;const e=s.findIndex((o,c)=>c>n&&o.trim()===`-----END ${r}-----`);if(!(e<0))return p(
s,e+1,s[e+1]??"")??e}function E(s,n,t){if(!/^[[{]/.test(t)||f(t))return;let r=t;for(let e=n+1;e<s.length;e++)if(r+=`
${s[e]}`,/[\]}]\s*$/.test(s[e]??"")&&f(r))return e}function f(s){try{return typeof JSON.parse(s)=="object"}catch{return!1}}const d=76;function i(s,n,t){let r=n;for(let e=t.trim();e.length===d&&/^[A-Za-z0-9+/]+$/.
test(e);e=s[r]?.trim()??""){const o=s[r+1]?.trim()??"";if(o===""||o.length>d||o.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(o))break;r+=1}return r===n?void 0:r}const m=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;
function v(s,{pasted:n=!1}={}){const t=s.replace(/^\uFEFF/,"").split(/\r?\n/),r=[],e=[];for(let o=0;o<t.length;o++){const c=o+1,h=t[o]??"";if(h.trim()===""||!n&&/^\s*#/.test(h))continue;const[,_,u=""]=m.
exec(h)??[];if(_===void 0){e.push(c);continue}const a=n?O(t,o,u):void 0;if(a!==void 0){r.push({name:_,value:a.value,line:c}),o=a.index;continue}const g=/^(["'`])/.exec(u)?.[1];if(g===void 0||n&&/^(["'`])(?:\\.|(?!\1).)*\1\s*\S/.
test(u)){r.push({name:_,value:(n?u:u.replace(/\s+#.*$/,"")).trim(),line:c});continue}const A=j(t,o,{rest:u,quote:g});if(A===void 0){e.push(c);continue}r.push({name:_,value:g==='"'?w(A.value):A.value,line:c}),
o=A.index}return{entries:r,wrong:e}}function j(s,n,{rest:t,quote:r}){let e=t.slice(1);for(let o=n;o<s.length;o++){o>n&&(e+=`
${s[o]}`);const c=e.search(r==='"'?/(?<!\\)"/:new RegExp(r));if(c>=0)return{value:e.slice(0,c),index:o}}}function w(s){return s.replace(/\\([nrt"\\])/g,(n,t)=>({n:`
`,r:"\r",t:"	"})[t]??t)}}),6598:(($,b,l)=>{l.d(b,{P8:()=>O,fK:()=>E,pi:()=>p});function O(f){return f.reduce((d,i)=>typeof i=="number"?`${d}[${i}]`:d===""?i:`${d}.${i}`,"")}function p(f){return typeof f==
"object"&&f!==null&&!Array.isArray(f)}function E(f,d){return d.reduce((i,m)=>Array.isArray(i)?i[Number(m)]:p(i)&&Object.hasOwn(i,m)?i[String(m)]:void 0,f)}}),99220:(($,b,l)=>{l.d(b,{readSecrets:()=>d,
secretValues:()=>j});var O=l(48165),p=l(58563),E=l(36130),f=l(6598);function d(n){const t=n.get("secrets")?.value??"";if(t==="")return{};if(t.startsWith("{"))return i(t);const{entries:r,wrong:e}=(0,E.
q)(t,{pasted:!0});if(e.length>0)throw v(`line ${e[0]} is not`);return Object.fromEntries(r.map(({name:o,value:c})=>[o,c]))}function i(n){const t=m(n);if(!(0,f.pi)(t))throw v("it is not");return Object.
fromEntries(Object.entries(t).flatMap(([r,e])=>typeof e=="string"?[[r,e]]:[]))}function m(n){try{return JSON.parse(n)}catch{return}}function v(n){return new O.HR("usage",`secrets: ${n} NAME=VALUE, nor\
 is it a JSON object.`,{hint:"Write one NAME=VALUE a line; put other values of several lines than PEM, JSON and base64 in double quotes."})}async function j(n){const{settings:t,given:r,env:e,environment:o,
ci:c}=n,h=c?{}:await s(".env",n.readFile),_=o===void 0?{}:await s(`.env.${o}`,n.readFile);return Object.fromEntries(w(t).flatMap(u=>{const a=r[u]||e[u]||h[u]||_[u];return a===void 0||a===""?[]:[[u,a]]}))}
function w(n){const t=new Set,r=e=>{if((0,p.aZ)(e)&&t.add(e.secret),typeof e=="object"&&e!==null)for(const o of Object.values(e))r(o)};r(n.gates),r(n.services),r(n.images),r(n.notify);for(const{variables:e,
connection:o,hosts:c,target:h,beside:_,checks:u}of n.environments){r([e,o,c?.members.map(a=>a.connection),h.config,_,u]);for(const{name:a,secret:g}of e)g&&t.add(a)}return[...t].sort()}async function s(n,t){
const r=await t(n);return Object.fromEntries((0,E.q)(r??"").entries.map(({name:e,value:o})=>[e,o]))}})};export{M as id,x as ids,P as modules};

const j=9220,M=[9220],x={98003:((A,O,d)=>{d.d(O,{q:()=>m});const b=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;function m(c,{comments:t=!0}={}){const i=c.replace(/^\uFEFF/,"").split(/\r?\n/),
_=[],l=[];for(let u=0;u<i.length;u++){const f=u+1,e=i[u]??"";if(e.trim()===""||t&&/^\s*#/.test(e))continue;const[,r,s=""]=b.exec(e)??[];if(r===void 0){l.push(f);continue}const n=/^(["'`])/.exec(s)?.[1];
if(n===void 0){_.push({name:r,value:(t?s.replace(/\s+#.*$/,""):s).trim(),line:f});continue}const o=E(i,u,{rest:s,quote:n});if(o===void 0){l.push(f);continue}_.push({name:r,value:n==='"'?a(o.value):o.value,
line:f}),u=o.index}return{entries:_,wrong:l}}function E(c,t,{rest:i,quote:_}){let l=i.slice(1);for(let u=t;u<c.length;u++){u>t&&(l+=`
${c[u]}`);const f=l.search(_==='"'?/(?<!\\)"/:new RegExp(_));if(f>=0)return{value:l.slice(0,f),index:u}}}function a(c){return c.replace(/\\([nrt"\\])/g,(t,i)=>({n:`
`,r:"\r",t:"	"})[i]??i)}}),6598:((A,O,d)=>{d.d(O,{P8:()=>b,fK:()=>E,pi:()=>m});function b(a){return a.reduce((c,t)=>typeof t=="number"?`${c}[${t}]`:c===""?t:`${c}.${t}`,"")}function m(a){return typeof a==
"object"&&a!==null&&!Array.isArray(a)}function E(a,c){return c.reduce((t,i)=>Array.isArray(t)?t[Number(i)]:m(t)&&Object.hasOwn(t,i)?t[String(i)]:void 0,a)}}),99220:((A,O,d)=>{d.d(O,{readSecrets:()=>c,
secretValues:()=>l});var b=d(48165),m=d(58563),E=d(98003),a=d(6598);function c(e){const r=e.get("secrets")?.value??"";if(r==="")return{};if(r.startsWith("{"))return t(r);const{entries:s,wrong:n}=(0,E.
q)(r,{comments:!1});if(n.length>0)throw _(`line ${n[0]} is not`);return Object.fromEntries(s.map(({name:o,value:h})=>[o,h]))}function t(e){const r=i(e);if(!(0,a.pi)(r))throw _("it is not");return Object.
fromEntries(Object.entries(r).flatMap(([s,n])=>typeof n=="string"?[[s,n]]:[]))}function i(e){try{return JSON.parse(e)}catch{return}}function _(e){return new b.HR("usage",`secrets: ${e} NAME=VALUE, nor\
 is it a JSON object.`,{hint:"Write one NAME=VALUE a line; put a value of several lines in double quotes."})}async function l(e){const{settings:r,given:s,env:n,environment:o,ci:h}=e,v=h?{}:await f(".e\
nv",e.readFile),w=o===void 0?{}:await f(`.env.${o}`,e.readFile);return Object.fromEntries(u(r).flatMap(p=>{const g=s[p]||n[p]||v[p]||w[p];return g===void 0||g===""?[]:[[p,g]]}))}function u(e){const r=new Set,
s=n=>{if((0,m.aZ)(n)&&r.add(n.secret),typeof n=="object"&&n!==null)for(const o of Object.values(n))s(o)};s(e.gates),s(e.services),s(e.images);for(const{variables:n,connection:o,hosts:h,target:v,beside:w}of e.
environments){s([n,o,h?.members.map(p=>p.connection),v.config,w]);for(const{name:p,secret:g}of n)g&&r.add(p)}return[...r].sort()}async function f(e,r){const s=await r(e);return Object.fromEntries((0,E.
q)(s??"").entries.map(({name:n,value:o})=>[n,o]))}})};export{j as id,M as ids,x as modules};

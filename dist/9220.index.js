const M=9220,x=[9220],P={98003:((A,O,d)=>{d.d(O,{q:()=>E});const b=/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s;function E(c,{comments:t=!0}={}){const i=c.replace(/^\uFEFF/,"").split(/\r?\n/),
_=[],l=[];for(let u=0;u<i.length;u++){const f=u+1,e=i[u]??"";if(e.trim()===""||t&&/^\s*#/.test(e))continue;const[,r,s=""]=b.exec(e)??[];if(r===void 0){l.push(f);continue}const n=/^(["'`])/.exec(s)?.[1];
if(n===void 0){_.push({name:r,value:(t?s.replace(/\s+#.*$/,""):s).trim(),line:f});continue}const o=h(i,u,{rest:s,quote:n});if(o===void 0){l.push(f);continue}_.push({name:r,value:n==='"'?a(o.value):o.value,
line:f}),u=o.index}return{entries:_,wrong:l}}function h(c,t,{rest:i,quote:_}){let l=i.slice(1);for(let u=t;u<c.length;u++){u>t&&(l+=`
${c[u]}`);const f=l.search(_==='"'?/(?<!\\)"/:new RegExp(_));if(f>=0)return{value:l.slice(0,f),index:u}}}function a(c){return c.replace(/\\([nrt"\\])/g,(t,i)=>({n:`
`,r:"\r",t:"	"})[i]??i)}}),6598:((A,O,d)=>{d.d(O,{P8:()=>b,fK:()=>h,pi:()=>E});function b(a){return a.reduce((c,t)=>typeof t=="number"?`${c}[${t}]`:c===""?t:`${c}.${t}`,"")}function E(a){return typeof a==
"object"&&a!==null&&!Array.isArray(a)}function h(a,c){return c.reduce((t,i)=>Array.isArray(t)?t[Number(i)]:E(t)&&Object.hasOwn(t,i)?t[String(i)]:void 0,a)}}),99220:((A,O,d)=>{d.d(O,{readSecrets:()=>c,
secretValues:()=>l});var b=d(48165),E=d(58563),h=d(98003),a=d(6598);function c(e){const r=e.get("secrets")?.value??"";if(r==="")return{};if(r.startsWith("{"))return t(r);const{entries:s,wrong:n}=(0,h.
q)(r,{comments:!1});if(n.length>0)throw _(`line ${n[0]} is not`);return Object.fromEntries(s.map(({name:o,value:v})=>[o,v]))}function t(e){const r=i(e);if(!(0,a.pi)(r))throw _("it is not");return Object.
fromEntries(Object.entries(r).flatMap(([s,n])=>typeof n=="string"?[[s,n]]:[]))}function i(e){try{return JSON.parse(e)}catch{return}}function _(e){return new b.HR("usage",`secrets: ${e} NAME=VALUE, nor\
 is it a JSON object.`,{hint:"Write one NAME=VALUE a line; put a value of several lines in double quotes."})}async function l(e){const{settings:r,given:s,env:n,environment:o,ci:v}=e,g=v?{}:await f(".e\
nv",e.readFile),w=o===void 0?{}:await f(`.env.${o}`,e.readFile);return Object.fromEntries(u(r).flatMap(p=>{const m=s[p]||n[p]||g[p]||w[p];return m===void 0||m===""?[]:[[p,m]]}))}function u(e){const r=new Set,
s=n=>{if((0,E.aZ)(n)&&r.add(n.secret),typeof n=="object"&&n!==null)for(const o of Object.values(n))s(o)};s(e.gates),s(e.services),s(e.images),s(e.notify);for(const{variables:n,connection:o,hosts:v,target:g,
beside:w,checks:p}of e.environments){s([n,o,v?.members.map(m=>m.connection),g.config,w,p]);for(const{name:m,secret:j}of n)j&&r.add(m)}return[...r].sort()}async function f(e,r){const s=await r(e);return Object.
fromEntries((0,h.q)(s??"").entries.map(({name:n,value:o})=>[n,o]))}})};export{M as id,x as ids,P as modules};

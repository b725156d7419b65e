const D=9829,P=[9829],W={29829:((j,w,d)=>{d.r(w),d.d(w,{composeServices:()=>y,fromComposeFile:()=>h,readComposeFiles:()=>m});var x=d(38815),M=d(48165),O=d(23541),o=d(6598);const A=20;async function m(e,t,i){
const n=new Map,s=async(r,c)=>{if(n.has(r))return;const u=n.size>A?void 0:await i(r);if(u===void 0)throw $(c,r===c?"is not there":`refers to ${r}, which is not there`);n.set(r,u);for(const f of g(_(r,
u),r,t))await s(f,r)};return await s(e,e),{file:e,contents:n,env:t}}function y({file:e,contents:t,env:i}){const n=new Map;for(const s of E(e,{contents:t,env:i})){const r=_(s,t.get(s)??""),c=(0,o.pi)(r.
services)?Object.entries(r.services):[];for(const[u,f]of c)(0,o.pi)(f)&&n.set(u,v({name:u,service:f,file:s,secrets:r.secrets},{contents:t,env:i},0))}return[...n.values()]}function h(e,t){if(/^[a-z][a-z0-9+.-]*:|^git@|^\//.
test(e))return;const i=[];for(const n of[...t.split("/").slice(0,-1),...e.split("/")])if(!(n===""||n===".")){if(n!=="..")i.push(n);else if(i.pop()===void 0)return}return i.join("/")||"."}function E(e,t,i=[]){
if(i.includes(e))return[];const n=_(e,t.contents.get(e)??"");return[...a(n,e,t.env).flatMap(s=>E(s,t,[...i,e])),e]}function v(e,{contents:t,env:i},n){const{extends:s}=e.service;if(s==null)return e;const r=`\
services.${e.name}.extends`;if(n>A)throw $(e.file,`${r}: goes in a circle`);const c=(0,o.pi)(s)?String(s.service??""):String(s),u=p(s,e.file,i)??e.file,f=_(u,t.get(u)??""),S=(0,o.pi)(f.services)?f.services[c]:
void 0;if(!(0,o.pi)(S))throw $(e.file,`${r}: there is no service ${JSON.stringify(c)} in ${u}`);const C=v({name:c,service:S,file:u,secrets:f.secrets},{contents:t,env:i},n+1);return{...e,base:C}}function g(e,t,i){
const s=((0,o.pi)(e.services)?Object.values(e.services):[]).flatMap(r=>(0,o.pi)(r)?p(r.extends,t,i)??[]:[]);return[...a(e,t,i),...s]}function a({include:e},t,i){return e==null?[]:(Array.isArray(e)?e:[
e]).flatMap(s=>{if((0,o.pi)(s)&&s.project_directory!==void 0)throw $(t,"include.project_directory: has no counterpart here; write the images under images: in the config");const r=(0,o.pi)(s)?s.path:s;
return(Array.isArray(r)?r:[r]).map(c=>l(String(c),{file:t,at:"include",env:i}))})}function p(e,t,i){const n=(0,o.pi)(e)?e.file:void 0;return n===void 0?void 0:l(String(n),{file:t,at:"extends.file",env:i})}
function l(e,{file:t,at:i,env:n}){const{text:s,problems:r}=(0,O.w)(e,n),c=h(s,t);if(r[0]!==void 0)throw $(t,`${i}: ${r[0]}`);if(c===void 0)throw $(t,`${i}: ${s} is not a file of the checkout`);return c}
function _(e,t){const i=(0,x.Tp)(t,{merge:!0,logLevel:"silent",prettyErrors:!1}),[n]=i.errors,s={file:e};if(n!==void 0)throw new M.HR("usage",`${e}: not YAML: ${n.message}`,{cause:n,place:s});const r=i.
toJS();return(0,o.pi)(r)?r:{}}function $(e,t){return new M.HR("usage",`${e}: ${t}.`,{place:{file:e}})}}),23541:((j,w,d)=>{d.d(w,{w:()=>O});const x=/\$\$|\$([A-Za-z_][A-Za-z0-9_]*)|\$\{([^}]*)\}/g,M=/^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])(.*))?$/s;
function O(o,A){const m=[];return{text:o.replace(x,(h,E,v)=>{if(h==="$$")return"$";const[,g=E,a="",p=""]=v===void 0?[]:M.exec(v)??[];if(g===void 0)return m.push(`${JSON.stringify(h)} is not understood`),
h;const l=A[g],_=a.startsWith(":")?l!==void 0&&l!=="":l!==void 0;return a.endsWith("+")?_?p:"":_?l??"":a.endsWith("-")?p:(m.push(`the variable ${g} is not set${a.endsWith("?")&&p!==""?`: ${p}`:""}`),"")}),
problems:m}}})};export{D as id,P as ids,W as modules};

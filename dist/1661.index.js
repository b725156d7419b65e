const G=1661,K=[1661],P={1661:((D,Z,m)=>{m.d(Z,{composeImages:()=>I});var L=m(38815),v=m(48165),N=m(66661);const E=/\$\$|\$([A-Za-z_][A-Za-z0-9_]*)|\$\{([^}]*)\}/g,H=/^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])(.*))?$/s;
function S(t,o){const c=[];return{text:t.replace(E,(n,p,f)=>{if(n==="$$")return"$";const[,a=p,e="",s=""]=f===void 0?[]:H.exec(f)??[];if(a===void 0)return c.push(`${JSON.stringify(n)} is not understood`),
n;const r=o[a],i=e.startsWith(":")?r!==void 0&&r!=="":r!==void 0;return e.endsWith("+")?i?s:"":i?r??"":e.endsWith("-")?s:(c.push(`the variable ${a} is not set${e.endsWith("?")&&s!==""?`: ${s}`:""}`),"")}),
problems:c}}var d=m(6598);function I({file:t,content:o,env:c}){const l={file:t},n=(g,u)=>new v.HR("usage",`${t}: ${g}: ${u}.`,{place:l}),p=(0,L.Tp)(o,{merge:!0,logLevel:"silent",prettyErrors:!1}),[f]=p.
errors;if(f!==void 0)throw new v.HR("usage",`${t}: not YAML: ${f.message}`,{cause:f,place:l});const a=p.toJS(),e=(g,u)=>{const{text:w,problems:$}=S(String(g),c);if($[0]!==void 0)throw n(u,$[0]);return w},
s=(0,d.pi)(a)?a:{},r=(0,d.pi)(s.services)?Object.entries(s.services):[],i={},z=new Map;for(const[g,u]of r){if(!(0,d.pi)(u)||u.build===void 0||u.build===null)continue;const w=`services.${g}`,$=(0,d.pi)(
u.build)?u.build:{context:u.build},J={...u.image===void 0?{}:{name:M(S(String(u.image),c).text)},...T($,{at:`${w}.build`,file:t,text:e,wrong:n,secrets:s.secrets})},W=JSON.stringify(J);u.image!==void 0&&
z.has(W)||(z.set(W,g),i[g.toLowerCase().replaceAll(".","-")]=J)}return i}function M(t){return t.replace(/@.*$/,"").replace(/:[^/]*$/,"")}const b={target:"target"},x={cache_from:"cache-from",cache_to:"\
cache-to",extra_hosts:"add-hosts",additional_contexts:"build-contexts",ssh:"ssh",entitlements:"allow",ulimits:"ulimit"},y={network:"network",shm_size:"shm-size"},O={no_cache:"no-cache",pull:"pull"},R=[
"tags","isolation"];function T(t,o){const{at:c,file:l,text:n,wrong:p}=o,f={},a={};for(const[e,s]of Object.entries(t)){const r=`${c}.${e}`;if(!(s==null||R.includes(e)))if(e==="context")f.context=k(n(s,
r),l,()=>p(r,j));else if(e==="dockerfile")f.file=n(s,r);else if(e==="args")f["build-args"]=Object.fromEntries(A(s,i=>n(i,r)));else if(e==="labels")f.labels=A(s,i=>n(i,r)).map(i=>i.join("="));else if(e===
"platforms")f.platforms=h(s).map(i=>n(i,r));else if(e==="secrets")Object.assign(a,B(s,{...o,at:r}));else if(b[e]!==void 0)f[b[e]]=n(s,r);else if(x[e]!==void 0)a[x[e]]=C(s).map(i=>n(i,r));else if(y[e]!==
void 0)a[y[e]]=n(s,r);else if(O[e]!==void 0)a[O[e]]=s===!0||n(s,r)==="true";else if(e==="provenance"||e==="sbom")a[e]=n(s,r);else{const i=["context","dockerfile","args","labels","platforms","secrets",
...Object.keys({...b,...x,...y,...O})];throw p(r,`has no counterpart here${(0,N.a)(e,i)}; write the image under images: in the config`)}}return{context:k(".",l,()=>p(c,j)),...f,...Object.keys(a).length>
0?{build:a}:{}}}const j="a context that is not a folder of the checkout; write the image under images: in the config";function k(t,o,c){if(/^[a-z+]+:\/\/|^git@|^\//.test(t))throw c();const l=[];for(const n of[
...o.split("/").slice(0,-1),...t.split("/")])if(!(n===""||n===".")){if(n!=="..")l.push(n);else if(l.pop()===void 0)throw c()}return l.join("/")||"."}function B(t,{at:o,secrets:c,wrong:l,text:n}){const p=(0,d.
pi)(c)?c:{},f={},a=[];for(const e of h(t)){const s=n((0,d.pi)(e)?e.source:e,o),r=(0,d.pi)(e)&&e.target!==void 0?n(e.target,o):s,i=p[s];if((0,d.pi)(i)&&typeof i.environment=="string")f[r]=i.environment;else if((0,d.
pi)(i)&&typeof i.file=="string")a.push(`${r}=${n(i.file,o)}`);else throw l(o,`the secret ${JSON.stringify(s)} comes neither from the environment nor from a file`)}return{...Object.keys(f).length>0?{secrets:f}:
{},...a.length>0?{"secret-files":a}:{}}}function h(t){return Array.isArray(t)?t:[t]}function C(t){return(0,d.pi)(t)?Object.entries(t).map(([o,c])=>c===null?o:(0,d.pi)(c)?`${o}=${String(c.soft)}:${String(
c.hard)}`:`${o}=${String(c)}`):h(t).map(String)}function A(t,o){return((0,d.pi)(t)?Object.entries(t):h(t).map(l=>Y(String(l)))).map(([l,n])=>[l,o(n??`\${${l}}`)])}function Y(t){const o=t.indexOf("=");
return o<0?[t,void 0]:[t.slice(0,o),t.slice(o+1)]}})};export{G as id,K as ids,P as modules};

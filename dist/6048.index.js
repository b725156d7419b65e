const P=6048,U=[6048],z={66661:((A,b,d)=>{d.d(b,{a:()=>O,p:()=>I});function I(t,c){const w=t.toLowerCase(),y=Math.max(1,Math.floor(w.length/3));return c.map(h=>({candidate:h,wrong:S(w,h.toLowerCase())})).
filter(({wrong:h})=>h<=y).sort((h,g)=>h.wrong-g.wrong)[0]?.candidate??c.find(h=>N(w,h.toLowerCase()))}function O(t,c){const w=I(t,c);return w===void 0?"":`; did you mean ${JSON.stringify(w)}?`}function N(t,c){
return Math.min(t.length,c.length)>=3&&(t.startsWith(c)||c.startsWith(t))}function S(t,c){if(Math.abs(t.length-c.length)>12||t.length>100)return Number.POSITIVE_INFINITY;let w=[],y=Array.from({length:c.
length+1},(x,h)=>h);for(let x=1;x<=t.length;x++){const h=[x];for(let g=1;g<=c.length;g++){const H=t[x-1]===c[g-1],R=x>1&&g>1&&t[x-1]===c[g-2]&&t[x-2]===c[g-1];h[g]=Math.min(v(y,g)+1,v(h,g-1)+1,v(y,g-1)+
(H?0:1),R?v(w,g-2)+1:Number.POSITIVE_INFINITY)}w=y,y=h}return v(y,c.length)}function v(t,c){return t[c]??Number.POSITIVE_INFINITY}}),6048:((A,b,d)=>{d.r(b),d.d(b,{openKubernetes:()=>j});var I=d(37067),
O=d(44708),N=d(48161),S=d(76760),v=d(73045),t=d(48165),c=d(38697);async function w(n){const{access:r,opening:o,where:i,material:u,file:f}=n,{user:e}=r,a=l=>o.hide(l.trim());if(e["auth-provider"]!==void 0)
throw new t.HR("usage",`${i}: auth-provider is no longer supported by Kubernetes.`,{hint:"Use a token, a client certificate, or an exec plugin."});const[p,m]=[await u(e,"client-certificate"),await u(e,
"client-key")];m!==void 0&&a(m);for(const l of["token","password"])typeof e[l]=="string"&&a(e[l]);return typeof e["client-key-data"]=="string"&&a(e["client-key-data"]),e.exec!==void 0?y(n):{tls:{...p===
void 0?{}:{cert:p},...m===void 0?{}:{key:m}},async headers(){if(typeof e.tokenFile=="string"){const l=(await f(e.tokenFile)).trim();return a(l),{authorization:`Bearer ${l}`}}if(typeof e.token=="string")
return{authorization:`Bearer ${e.token}`};if(typeof e.username=="string"){const l=Buffer.from(`${e.username}:${String(e.password??"")}`).toString("base64");return a(l),{authorization:`Basic ${l}`}}return{}}}}
async function y({access:n,address:r,where:o,opening:i}){const u=n.user.exec,f=u.command??"";if(!r.plugins)throw new t.HR("denied",`${o} would run the program ${JSON.stringify(f)} to log in; that is n\
ot allowed.`,{hint:"If you trust this kubeconfig, say so in the target: plugins: allow. Otherwise use a token."});let e=await a();return{tls:{...e.clientCertificateData===void 0?{}:{cert:e.clientCertificateData},
...e.clientKeyData===void 0?{}:{key:e.clientKeyData}},async headers(){return Date.parse(e.expirationTimestamp??"")-Date.now()<6e4&&(e=await a()),e.token===void 0?{}:{authorization:`Bearer ${e.token}`}}};
async function a(){const m={apiVersion:u.apiVersion??"client.authentication.k8s.io/v1",kind:"ExecCredential",spec:{interactive:!1}},l=Object.fromEntries((u.env??[]).map(({name:k,value:B})=>[k,B])),s=await i.
exec({argv:[f,...u.args??[]],env:{...l,KUBERNETES_EXEC_INFO:JSON.stringify(m)},timeout:6e4,signal:AbortSignal.timeout(6e4)}),$=s.exit===0?x(s.stdout):void 0;if($===void 0)throw new t.HR("auth",`${f}, \
which the kubeconfig names, gave no credential (exit code ${s.exit}).`,{details:s.stderr.split(`
`).slice(0,10)});for(const k of[$.token,$.clientKeyData])k!==void 0&&i.hide(k);return $}}function x(n){try{return JSON.parse(n).status}catch{return}}var h=d(38815),g=d(66661);function H(n,r){const o=n.
trim();if(/^[A-Za-z0-9+/=\s_-]+$/.test(o)&&!o.includes(":")){const i=Buffer.from(o,"base64").toString("utf8");if(/\b(?:clusters|contexts|apiVersion)["']?\s*:/.test(i))return i;throw new t.HR("usage",`${r}\
 is neither a kubeconfig in YAML nor one in base64.`,{hint:"Store it as it is, or as the output of: base64 -w0 ~/.kube/config."})}return o}function R(n,r,o){const i=n.map(s=>V(s,o)),u=i.flatMap(s=>s.contexts??
[]),f=u.map(({name:s=""})=>s),e=r!==""?r:i.map(s=>s["current-context"]??"").find(Boolean)??"",a=e===""&&f.length===1?f[0]??"":e,p=u.find(s=>s.name===a);if(p===void 0){const s=a===""?"names no current \
context":`has no context ${JSON.stringify(a)}`;throw new t.HR("usage",`${o} ${s}${(0,g.a)(a,f)}`,{hint:f.length===0?"It has no contexts at all.":`It has: ${f.join(", ")}. Name one in the target's cont\
ext:.`})}const m=i.flatMap(s=>s.clusters??[]).find(s=>s.name===p.context?.cluster)?.cluster,l=i.flatMap(s=>s.users??[]).find(s=>s.name===p.context?.user)?.user;if(typeof m?.server!="string")throw new t.
HR("usage",`${o}: the cluster of the context ${a} is missing or has no server.`);return{context:a,cluster:m,user:l??{}}}function V(n,r){let o;try{o=(0,h.qg)(n)}catch{o=void 0}if(o!==null&&typeof o=="o\
bject"&&("clusters"in o||"contexts"in o))return o;throw new t.HR("usage",`${r} is not a kubeconfig.`,{hint:"It needs clusters, users and contexts; see: kubectl config view."})}const C="/var/run/secret\
s/kubernetes.io/serviceaccount";async function j(n,r){const o=(0,v.ci)(n),{access:i,folder:u,where:f}=await D(o,r),e=new URL(String(i.cluster.server)),a=E=>M((0,S.join)(String(E).startsWith("/")?"/":u,
String(E))),p=async(E,T)=>{const K=E[`${T}-data`];return typeof K=="string"&&K!==""?Buffer.from(K,"base64").toString("utf8"):typeof E[T]=="string"&&E[T]!==""?await a(E[T]):void 0};if(typeof i.cluster["\
proxy-url"]=="string")throw new t.HR("usage",`${f}: proxy-url is not supported.`,{hint:"Set HTTPS_PROXY instead."});const m=o.login===void 0?await w({access:i,address:o,where:f,opening:r,file:a,material:p}):
(await d.e(7774).then(d.bind(d,67774))).cloudCredentials(o.login,r.tools()),l=await p(i.cluster,"certificate-authority"),s=i.cluster["tls-server-name"],$=e.protocol==="https:",k={keepAlive:!0,maxSockets:16,
proxyEnv:r.env},B={rejectUnauthorized:i.cluster["insecure-skip-tls-verify"]!==!0,...l===void 0?{}:{ca:l},...typeof s=="string"?{servername:s}:{},...m.tls};return{address:`${e.origin} (${i.context})`,protocol:$?
"https:":"http:",options:{host:e.hostname.replace(/^\[|\]$/g,""),port:e.port||($?443:80)},agent:$?new O.Agent({...k,...B}):new I.Agent(k),base:e.pathname.replace(/\/+$/,""),headers:async()=>({host:e.host,
...await m.headers()}),explain:()=>{}}}async function D(n,{env:r,secret:o}){if(n.kubeconfig!==""){const e=`The secret ${n.kubeconfig}`,a=o(n.kubeconfig);if(a===void 0)throw new t.HR("auth",`The secret\
 ${n.kubeconfig} with the kubeconfig is not available here.`,{hint:`Pass ${n.kubeconfig} to this job (forks and Dependabot get no secrets).`});const p=/^[~/][^\n:]*$/.exec(a.trim())?.[0].replace(/^~(?=\/)/,
r.HOME||(0,N.homedir)()),m=p===void 0?H(a,e):await M(p);return{access:R([m],n.context,e),folder:(0,S.dirname)(p??"/."),where:e}}const i=(r.KUBECONFIG??"").split(":").filter(Boolean),u=i.length>0?i:[(0,S.
join)(r.HOME||(0,N.homedir)(),".kube","config")],f=(await Promise.all(u.map(c.q))).filter(e=>e!==void 0);if(f.length>0){const e=u.join(":");return{access:R(f,n.context,e),folder:(0,S.dirname)(u[0]??"/"),
where:e}}if(r.KUBERNETES_SERVICE_HOST&&i.length===0)return F(r);throw new t.HR("absent",`There is no kubeconfig: ${u.join(", ")} does not exist.`,{hint:"Name the secret that holds one in the target (k\
ubeconfig: NAME), or log in to the cluster in an earlier step, which writes one."})}function F(n){return{access:{context:"in-cluster",cluster:{server:`https://${n.KUBERNETES_SERVICE_HOST}:${n.KUBERNETES_SERVICE_PORT??
"443"}`,"certificate-authority":`${C}/ca.crt`},user:{tokenFile:`${C}/token`}},folder:"/",where:C}}async function M(n){const r=await(0,c.q)(n);if(r!==void 0)return r;throw new t.HR("absent",`${n}, whic\
h the kubeconfig names, does not exist.`)}})};export{P as id,U as ids,z as modules};

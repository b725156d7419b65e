const Fe=6556,Ge=[6556],Je={48165:((K,C,s)=>{s.d(C,{HR:()=>E,I$:()=>y,V0:()=>N,qE:()=>m,w2:()=>g,xV:()=>f});const m={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class E extends Error{kind;hint;place;details;retryAfter;rule;constructor(a,d,u={}){
super(d,u.cause===void 0?void 0:{cause:u.cause}),this.name="Failure",this.kind=a,this.hint=u.hint??m[a].hint,this.place=u.place,this.details=u.details??[],this.retryAfter=u.retryAfter,this.rule=u.rule}}
function N(i,a){const{kind:d,hint:u,place:r,details:n,retryAfter:w,rule:k}=i;return new E(d,a(i.message),{hint:a(u),details:n.map(a),...r===void 0?{}:{place:r},...w===void 0?{}:{retryAfter:w},...k===void 0?
{}:{rule:k}})}function g(i){if(i instanceof E)return i;if(i instanceof Error&&i.name==="AbortError")return new E("cancelled","The run was cancelled.",{cause:i});const a=i instanceof Error?i.message:String(
i),d=i instanceof Error&&i.stack?i.stack.split(`
`).slice(1,6):[];return new E("bug",a,{cause:i,details:d})}function y(i){return i===void 0?0:m[i.kind].exit}function f(i){const{kind:a,message:d,hint:u,details:r,place:n}=i;return{kind:a,message:d,hint:u,
details:r,...n?{place:n}:{}}}}),3085:((K,C,s)=>{s.d(C,{d:()=>m});function m(E){return JSON.stringify(E,(N,g)=>g!==null&&typeof g=="object"&&!Array.isArray(g)?Object.fromEntries(Object.entries(g).sort(
([y],[f])=>y<f?-1:y>f?1:0)):g)}}),66661:((K,C,s)=>{s.d(C,{a:()=>E,p:()=>m});function m(f,i){const a=f.toLowerCase(),d=Math.max(1,Math.floor(a.length/3));return i.map(r=>({candidate:r,wrong:g(a,r.toLowerCase())})).
filter(({wrong:r})=>r<=d).sort((r,n)=>r.wrong-n.wrong)[0]?.candidate??i.find(r=>N(a,r.toLowerCase()))}function E(f,i){const a=m(f,i);return a===void 0?"":`; did you mean ${JSON.stringify(a)}?`}function N(f,i){
return Math.min(f.length,i.length)>=3&&(f.startsWith(i)||i.startsWith(f))}function g(f,i){if(Math.abs(f.length-i.length)>12||f.length>100)return Number.POSITIVE_INFINITY;let a=[],d=Array.from({length:i.
length+1},(u,r)=>r);for(let u=1;u<=f.length;u++){const r=[u];for(let n=1;n<=i.length;n++){const w=f[u-1]===i[n-1],k=u>1&&n>1&&f[u-1]===i[n-2]&&f[u-2]===i[n-1];r[n]=Math.min(y(d,n)+1,y(r,n-1)+1,y(d,n-1)+
(w?0:1),k?y(a,n-2)+1:Number.POSITIVE_INFINITY)}a=d,d=r}return y(d,i.length)}function y(f,i){return f[i]??Number.POSITIVE_INFINITY}}),76211:((K,C,s)=>{s.d(C,{At:()=>E,Ix:()=>g,kA:()=>N});var m=s(48165);
function E(y){return{name:y}}function N(y,f,i){return{topic:y.name,step:f,parse:i}}function g(y=new Map){return{get:f=>y.get(f.name),has:f=>y.has(f.name),need:f=>{if(!y.has(f.name))throw new m.HR("bug",
`The fact "${f.name}" was used before it was asked for.`);return y.get(f.name)},with:(f,i)=>g(new Map(y).set(f.name,i)),names:[...y.keys()]}}}),58563:((K,C,s)=>{s.d(C,{Px:()=>E,T9:()=>N,aZ:()=>m});function m(a){
return typeof a=="object"&&a!==null&&typeof a.secret=="string"}function E(a){const d=y(a);if(d.length===0)return r=>r;const u=f(d);return r=>r.replace(u,"***")}function N(a){const d=y(a),u=f(d),r=d[0]?.
length??0;let n="";return{push(w){if(r===0)return w;n+=w;let k=g(n,d,Math.max(0,n.length-r+1));for(const{index:o,0:l}of n.matchAll(u))o<k&&o+l.length>k&&(k=o);const O=n.slice(0,k).replace(u,"***");return n=
n.slice(k),O},end(){const w=r===0?"":n.replace(u,"***");return n="",w}}}function g(a,d,u){for(let r=u;r<a.length;r++){const n=a.slice(r);if(d.some(w=>w.length>n.length&&w.startsWith(n)))return r}return a.
length}function y(a){const d=new Set;for(const u of a)for(const r of[u,...u.split(/\r?\n/)]){const n=r.trim();if(!(n.length<4)&&(d.add(n),d.add(encodeURIComponent(n)),d.add(JSON.stringify(n).slice(1,-1)),
n.length>=6))for(const w of i(n))d.add(w)}return[...d].sort((u,r)=>r.length-u.length)}function f(a){return new RegExp(a.map(d=>d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function i(a){const d=new TextEncoder().
encode(a);return[0,1,2].flatMap(u=>{const r=new Uint8Array(d.length+u);r.set(d,u);const n=btoa(String.fromCharCode(...r)).replace(/=+$/,""),w=u===0?0:u===1?2:3,k=r.length%3===0?n.length:n.length-1,O=n.
slice(w,k);return O.length>=6?[O]:[]})}}),63574:((K,C,s)=>{s.d(C,{loginAction:()=>Ce});var m=s(48165),E=s(49083),N=s(5977),g=s(15236),y=s(9386),f=s(64405),i=s(77598),a=s(58746);function d(e,t){return e===
429||e>=500||/Throttl|TooManyRequests|RequestLimit/i.test(t)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(t)||e===403?"denied":e===404?"absent":"auth"}const u=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;
function r(e){return e==="public.ecr.aws"||u.test(e)}async function n(e,t,c){const[,h="",S="us-east-1"]=u.exec(e.registry)??[],v=await w(e,S,{tools:t,signal:c}),A=(t.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).
filter(Boolean),$=e.registry==="public.ecr.aws",L=$?{}:{registryIds:[...new Set([h,...A])]},R=await O({service:$?"ecr-public":"ecr",region:S,target:$?"SpencerFrontendService.GetAuthorizationToken":"Am\
azonEC2ContainerRegistry_V20150921.GetAuthorizationToken",body:JSON.stringify(L),keys:v,tools:t,signal:c});return(($?[R.authorizationData]:R.authorizationData)??[]).flatMap(H=>{const[z="",F=""]=T(Buffer.
from(H?.authorizationToken??"","base64").toString("utf8"));if(F==="")throw new m.HR("auth",`Amazon gave no password for ${e.registry}.`);return t.secrets.add(`password of ${e.registry}`,F),t.secrets.add(
`token of ${e.registry}`,H?.authorizationToken??""),[{registry:H?.proxyEndpoint===void 0?e.registry:URL.parse(H.proxyEndpoint)?.host??e.registry,user:z,password:F}]})}async function w({role:e,user:t,password:c,
registry:h},S,{tools:v,signal:A}){if(e!=="")return k(e,S,{tools:v,signal:A});if(t!==""&&c!=="")return{id:t,secret:c,session:""};const{AWS_ACCESS_KEY_ID:$="",AWS_SECRET_ACCESS_KEY:L="",AWS_SESSION_TOKEN:R=""}=v.
env;if($!==""&&L!=="")return{id:$,secret:L,session:R};throw new m.HR("auth",`There are no credentials for ${h}.`,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token\
: write), or an access key as username and password."})}async function k(e,t,{tools:c,signal:h}){const S=await(0,a.f)({env:c.env,audience:"sts.amazonaws.com",http:c.http.request,signal:h});c.secrets.add(
"id token for AWS",S);const v=c.env.AWS_ENDPOINT_URL_STS||c.env.AWS_ENDPOINT_URL||`https://sts.${t}.amazonaws.com`,A={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:e,RoleSessionName:"\
deploy-action",WebIdentityToken:S},$=await c.http.fetch({method:"POST",url:`${v.replace(/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(
A).toString(),timeout:3e4,signal:h}),L=$.body.toString("utf8"),R=H=>new RegExp(`<${H}>([^<]+)</${H}>`).exec(L)?.[1]??"";if($.status!==200)throw new m.HR(d($.status,R("Code")),`AWS did not let this job\
 assume ${e}: ${R("Code")||$.status} ${R("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const B={id:R("AccessKeyId"),
secret:R("SecretAccessKey"),session:R("SessionToken")};for(const[H,z]of Object.entries(B))H!=="id"&&c.secrets.add(`AWS ${H}`,z);return B}async function O({service:e,region:t,target:c,body:h,keys:S,tools:v,
signal:A}){const $=v.env[`AWS_ENDPOINT_URL_${e.toUpperCase().replaceAll("-","_")}`]||v.env.AWS_ENDPOINT_URL,L=t.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",R=new URL($||`https://api.${e}.${t}\
.${L}/`),B=new Date(v.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g,""),H={"content-type":"application/x-amz-json-1.1",host:R.host,"x-amz-date":B,...S.session===""?{}:{"x-amz-security-token":S.session},
"x-amz-target":c},z=Object.keys(H).sort(),F=["POST","/","",...z.map(te=>`${te}:${H[te]}`),"",z.join(";"),l(h)].join(`
`),V=`${B.slice(0,8)}/${t}/${e}/aws4_request`,se=["AWS4-HMAC-SHA256",B,V,l(F)].join(`
`),q=V.split("/").reduce((te,Le)=>p(te,Le),`AWS4${S.secret}`),ee=p(q,se).toString("hex"),re=`AWS4-HMAC-SHA256 Credential=${S.id}/${V}, SignedHeaders=${z.join(";")}, Signature=${ee}`,Q=await v.http.fetch(
{method:"POST",url:R.href,headers:{...H,authorization:re},body:h,timeout:3e4,signal:A}),G=o(Q.body.toString("utf8"));if(Q.status===200)return G;const he=String(G.__type??"").split("#").at(-1)??"";throw new m.
HR(d(Q.status,he),`Amazon's registry refused a login: ${he||Q.status} ${String(G.message??G.Message??"")}`.trim(),{hint:"The account needs ecr:GetAuthorizationToken."})}function o(e){try{return JSON.parse(
e)}catch{return{}}}const l=e=>(0,i.createHash)("sha256").update(e).digest("hex"),p=(e,t)=>(0,i.createHmac)("sha256",e).update(t).digest();function T(e){const t=e.indexOf(":");return t<0?["",""]:[e.slice(
0,t),e.slice(t+1)]}async function U(e,t,c){const{registry:h,provider:S,serviceAccount:v}=e,A=`//iam.googleapis.com/${S}`,$=await(0,a.f)({env:t.env,audience:`https:${A}`,http:t.http.request,signal:c});
t.secrets.add("id token for Google",$);const L=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googleapis.com/",R="https://www.googleapis.com/auth/cloud-platform",B=await x({url:`${L}v1/token`,
body:{audience:A,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",
subjectToken:$,scope:R},what:`exchange of this job's token at ${S}`},{tools:t,signal:c}),H=D(B,"access_token",t);if(v==="")return{registry:h,user:"oauth2accesstoken",password:H};const z=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||
"https://iamcredentials.googleapis.com/",F=await x({url:`${z}v1/projects/-/serviceAccounts/${encodeURIComponent(v)}:generateAccessToken`,body:{scope:[R],lifetime:"3600s"},bearer:H,what:`token of ${v}`},
{tools:t,signal:c});return{registry:h,user:"oauth2accesstoken",password:D(F,"accessToken",t)}}async function x({url:e,body:t,bearer:c,what:h},{tools:S,signal:v}){const $={"content-type":"application/j\
son",...c===void 0?{}:{authorization:`Bearer ${c}`}},L=await S.http.fetch({method:"POST",url:e,headers:$,body:JSON.stringify(t),timeout:3e4,signal:v}),R=b(L.body.toString("utf8"));if(L.status===200)return R;
const B=R.error,{status:H="",message:z=""}=typeof B=="object"?B:{message:R.error_description};throw new m.HR(d(L.status,H),`Google refused the ${h}: ${H||L.status} ${z??""}`.trim(),{hint:"Check the pr\
ovider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function D(e,t,c){const h=e[t];if(typeof h!="string"||h==="")throw new m.
HR("auth","Google gave no token.");return c.secrets.add(`Google ${t}`,h),h}function b(e){try{return JSON.parse(e)}catch{return{}}}var j=s(51455),P=s(48161),_=s(76760),M=s(91185);const I=".deploy-actio\
n";async function W({env:e,files:t}){const c=(0,M.Pe)(e);if(await t.exists((0,_.join)(c,I)))return c;const h=(0,_.join)(e.RUNNER_TEMP||(0,P.tmpdir)(),`docker-config-${(0,i.randomBytes)(8).toString("he\
x")}`);await(0,j.mkdir)(h,{recursive:!0,mode:448}),await(0,j.chmod)(h,448);const S=await(0,j.readdir)(c).catch(()=>[]);for(const v of S)v!=="config.json"&&v!=="buildx"&&await(0,j.symlink)((0,_.join)(c,
v),(0,_.join)(h,v));if(S.includes("buildx")){await(0,j.mkdir)((0,_.join)(h,"buildx"));for(const v of await(0,j.readdir)((0,_.join)(c,"buildx")))v!=="config"&&await(0,j.symlink)((0,_.join)(c,"buildx",v),
(0,_.join)(h,"buildx",v))}return await oe((0,_.join)(h,"config.json"),J(await(0,M.Vh)((0,_.join)(c,"config.json"))??{}),t),await t.write((0,_.join)(h,I),c,384),h}function J({credsStore:e,...t}){if(typeof e!=
"string"||e==="")return t;const c=Object.keys(t.auths??{}).map(h=>[h,e]);return{...t,credHelpers:{...Object.fromEntries(c),...t.credHelpers}}}async function Z({folder:e,registry:t,scope:c,user:h,password:S},{
env:v,files:A}){const{file:$,key:L}=X({folder:e,registry:t,scope:c},v),R=await(0,M.Vh)($)??{},B=Buffer.from(`${h}:${S}`,"utf8").toString("base64"),{[L]:H,...z}=R.credHelpers??{},F={...R.auths,[L]:{auth:B}};
await oe($,{...R,...R.credHelpers===void 0?{}:{credHelpers:z},auths:F},A)}async function ne({file:e,key:t},c){const h=await(0,M.Vh)(e);if(h===void 0)return;const{[t]:S,...v}=h.auths??{};await oe(e,{...h,
auths:v},c)}function X({folder:e,registry:t,scope:c},h){const S=t==="docker.io"?"https://index.docker.io/v1/":t;if(c==="")return{file:(0,_.join)(e,"config.json"),key:S};const v=t==="docker.io"?"regist\
ry-1.docker.io":t,A=(0,_.join)(h.BUILDX_CONFIG||(0,_.join)(e,"buildx"),"config",v);return{file:(0,_.join)(c.startsWith("@")?`${A}${c}`:(0,_.join)(A,c),"config.json"),key:S}}async function oe(e,t,c){await c.
write(e,`${JSON.stringify(t,null,2)}
`,384)}var pe=s(4933),me=s(88733),ae=s(41868);async function ge({registry:e,user:t,password:c},h,S){const v=`${(0,me.X)(e)}/v2/`,A=H=>h.http.fetch({method:"GET",url:v,headers:H,timeout:3e4,signal:S}),
$=await A({});if($.status===200)return;if($.status!==401)throw(0,ae.M)($,`Login to ${e}`,e);const L=await(0,pe.G)($,{registry:e,tools:h,signal:S,credentials:{user:t,password:c}}).catch(B),R=await A({authorization:L});
if(R.status===200)return;if(R.status===401)throw ie(e,t);throw(0,ae.M)(R,`Login to ${e}`,e);function B(H){throw H instanceof m.HR&&H.kind==="auth"?ie(e,t,H):H}}function ie(e,t,c){return new m.HR("auth",
`${e} does not accept the account ${JSON.stringify(t)}.`,{cause:c,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accou\
nts."})}function we(e){return{"login.registry":async(t,c)=>{const[h,S]=[(0,f.Qq)(t,"folder"),(0,f.Qq)(t,"scope","")],v=await ye(t,e,c);for(const A of v)await ge(A,e,c),await Z({...A,folder:h,scope:S},
e);return{registries:v.map(({registry:A})=>A)}}}}async function ye(e,t,c){const h=A=>(0,f.Qq)(e,A,""),S=h("registry"),v={registry:S,user:h("user"),password:h("password")};switch(h("by")){case"ecr":{const A={
...v,role:h("role")};return n(A,t,c)}case"google":return[await U({registry:S,provider:h("provider"),serviceAccount:h("serviceAccount")},t,c)];default:return[v]}}var ke=s(15495),_e=s(67480),be=s(93869),
Ee=s(11733),ve=s(38815),Y=s(92857),Oe=s(43759);function ce(e){return Oe.K_(Y.NDH,e)}function Be(e){return core._coercedNumber(schemas.ZodNumber,e)}function We(e){return core._coercedBoolean(schemas.ZodBoolean,
e)}function Ke(e){return core._coercedBigint(schemas.ZodBigInt,e)}function ze(e){return core._coercedDate(schemas.ZodDate,e)}function Te(e){const{registryAuth:t,registry:c,username:h,password:S,ecr:v,
scope:A}=e;if(t==="")return[ue({registry:c,username:h,password:S,ecr:v,scope:A},e)];if(c!==""||h!==""||S!=="")throw new m.HR("usage","registry-auth cannot be used together with registry, username or p\
assword.",{hint:"Write all logins into registry-auth, or use several login steps."});return $e(t).map($=>ue($,e))}const Se=Y.rej({registry:Y.YjP().default(""),username:ce().default(""),password:ce().default(
""),scope:Y.YjP().default(""),ecr:Y.KCZ([Y.zMY().transform(String),Y.YjP()]).default("auto")});function $e(e){let t;try{t=(0,ve.qg)(e)}catch{throw new m.HR("usage","registry-auth: it is not YAML.")}const c=Y.
YOg(Se).min(1).safeParse(t);if(c.success)return c.data;const[h]=c.error.issues;throw new m.HR("usage",`registry-auth: entry ${h?.path.join(".")??""}: ${h?.message??"wrong"}.`,{hint:"Expected a list of\
 mappings with registry, username, password, scope and ecr."})}function ue({registry:e,username:t,password:c,ecr:h,scope:S},v){const A=Ae(e),$={registry:A,scope:S,user:t,password:c};if(h!=="auto"&&h!==
"true"&&h!=="false")throw new m.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(h)}.`);if(h==="true"||h==="auto"&&Ie(A))return{...$,by:"ecr"};if(c!==""){if(t!=="")return{...$,by:"\
password"};throw new m.HR("usage",`There is a password for ${A}, and no username.`,{hint:Re(A)})}if(v.googleProvider!==""&&de(A))return{...$,by:"google"};if(A==="ghcr.io"&&v.token!=="")return{...$,user:t||
v.actor,password:v.token,by:"password"};throw new m.HR("auth",`There is no password for ${A}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function Ae(e){
const t=e.trim().replace(/^https?:\/\//,"").replace(/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(t))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.
test(t))return t;throw new m.HR("usage",`registry: ${JSON.stringify(e.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.c\
om, localhost:5000."})}function Ie(e){return e==="public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(e)}function de(e){return e==="gcr.io"||e.endsWith(".gcr.io")||e.endsWith("-docker.pkg.dev")}function Re(e){
return de(e)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function le({registry:e,scope:t}){return`passwo\
rd of ${e}${t===""?"":` for ${t}`}`}function Ne(e,t){return{stage:"login",subject:e.map(({registry:c})=>c).join(", "),steps:e.map((c,h)=>De(c,h,t)),basis:null,notes:[],values:{}}}function De(e,t,{folder:c,
awsRole:h,googleProvider:S,googleAccount:v}){const{registry:A,user:$,password:L,by:R,scope:B}=e,H=L===""?"":{secret:le(e)},z={password:` as ${$}`,ecr:" with a password of Amazon",google:" with a token\
 of Google"};return{do:"call",id:`login.${t+1}`,title:`Log in to ${A}${z[R]}${B===""?"":`, for ${B} alone`}`,operation:"login.registry",input:{by:R,registry:A,user:$,password:H,scope:B,folder:c,...R===
"ecr"?{role:h}:{},...R==="google"?{provider:S,serviceAccount:v}:{}},undo:{way:"keep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var je=s(46738),xe=s(69499);async function Ce(e){
const t=(0,_e.s)(),c=(0,je.Ko)("login",t.env),h=(0,y.PH)(),{signal:S,dispose:v}=(0,Ee.K)(h),A=(0,be.g)({},L=>t.mask(L)),$=(0,ke.R)({env:t.env,secrets:A,signal:S,groups:h,operations:we});try{e==="post"?
await fe(He(t),$):process.exitCode=await Pe({runner:t,inputs:c,ports:$,secrets:A})}catch(L){const R=(0,m.w2)(L),{failureText:B}=await Promise.resolve().then(s.bind(s,44639));t.write(B(R)),t.annotate("\
error",R.message),t.setOutput("result","failed"),t.setOutput("failure-kind",R.kind),process.exitCode=(0,m.I$)(R)}finally{v(),await $.close()}}async function Pe({runner:e,inputs:t,ports:c,secrets:h}){const{
clock:S,tools:v}=c,A=S.now(),$=G=>t.get(G)?.value??"",L=Ue(t,e);for(const G of L)G.password!==""&&h.add(le(G),G.password);const R=await W(v),B=L.flatMap(G=>Me(G,R,e.env));t.flag("logout")&&e.saveState(
"logins",JSON.stringify(B)),e.exportVariable("DOCKER_CONFIG",R);const H=(0,xe.N)(e,!1,["result","failure-kind"]),z=Ne(L,{folder:R,awsRole:$("aws-role"),googleProvider:$("google-provider"),googleAccount:$(
"google-service-account")}),F=await(0,g.g)(z,(0,N.q6)({ports:c,knowledge:(0,E.d)(),sink:H.sink})),{failure:V,state:se}=F;V!==void 0&&await fe(B,c);const q=S.now()-A,ee=V===void 0?{}:{failure:V},re={stage:"\
login",subject:z.subject,state:se,ms:q,notes:[],plan:z,outcome:F,...ee},Q=e.env.GITHUB_SHA??"";return H.finish({app:"login",version:"",ref:"",sha:Q,images:{},stages:[re],ms:q,...ee},!1),(0,m.I$)(V)}function Me({
registry:e,scope:t,by:c},h,S){const v=c==="ecr"?(S.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean):[];return[e,...v.map($=>e.replace(/^\d{12}/,$))].map($=>X({folder:h,registry:$,scope:t},S))}function Ue(e,{
env:t}){const c=h=>e.get(h)?.value??"";return Te({registry:c("registry"),username:c("username"),password:c("password"),ecr:c("ecr")||"auto",scope:c("scope"),registryAuth:c("registry-auth"),awsRole:c("\
aws-role"),googleProvider:c("google-provider"),token:c("github-token"),actor:t.GITHUB_ACTOR??""})}async function fe(e,{files:t}){for(const c of e)await ne(c,t)}function He({state:e}){const{logins:t}=e;
return t===void 0?[]:JSON.parse(t)}}),5977:((K,C,s)=>{s.d(C,{_E:()=>y,l_:()=>g,q6:()=>N});var m=s(48165),E=s(58563);function N(i){const{ports:a,knowledge:d,sink:u,patience:r}=i;let n=-1,w=O=>O;const k=O=>{
const o=a.secrets();return o.length!==n&&(w=(0,E.Px)(o),n=o.length),w(O)};return{ports:a,knowledge:d,sink:O=>u(f(O,k)),signal:a.signal,mask:k,...r===void 0?{}:{patience:r}}}function g(i,a){return{...i,
signal:AbortSignal.any([i.signal,a])}}function y(i){return{...i,signal:new AbortController().signal}}function f(i,a){switch(i.type){case"output":case"note":case"hold":return{...i,text:a(i.text)};case"\
progress":return{...i,subjects:i.subjects.map(d=>({...d,reasons:d.reasons.map(a)}))};case"retry":return{...i,failure:(0,m.V0)(i.failure,a)};case"stage":return i.why===void 0?i:{...i,why:a(i.why)};default:
return i}}}),15236:((K,C,s)=>{s.d(C,{g:()=>d});var m=s(48165),E=s(50445),N=s(61084),g=s(5977),y=s(52642);async function f(n,w,k){const O=n.diagnose===void 0?void 0:k.knowledge.diagnoses[n.diagnose.name];
if(O===void 0||n.diagnose===void 0)return w;const{data:o}=n.diagnose;try{const l=await(0,y.l)(b=>O.ask(o,b),(0,g._E)(k)),p=O.tell({data:o,facts:l,failure:w});if(p===void 0)return w;const{kind:T=w.kind,
cause:U,hint:x=w.hint,lines:D}=p;return(0,m.V0)(new m.HR(T,U,{hint:x,details:D}),k.mask)}catch(l){return k.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,m.w2)(l).message}`}),
w}}var i=s(13138),a=s(70826);async function d(n,w,k={}){const{ports:O}=w,o=JSON.stringify(n.steps).includes(E.F)?await O.files.scratch():void 0,l=new Map,p=T=>(0,N.R)(T,{outputs:l,scratch:o},T.despite===
"cancel"?(0,g._E)(w):w,k.journal);try{const T=x=>{for(const[D,b]of Object.entries(x.outputs))l.set(`${x.id}.${D}`,b)},U=await(0,i.f)(n.steps,p,T,n.parallel);return await u({plan:n,outcomes:U,outputs:l,
context:w,options:k})}finally{o!==void 0&&await O.files.remove(o)}}async function u({plan:n,outcomes:w,outputs:k,context:O,options:o}){const l=new Set(n.steps.filter(_=>_.advisory).map(_=>_.id)),p=w.filter(
_=>_.state==="failed"&&!l.has(_.id)),T=w.flatMap(_=>l.has(_.id)&&_.failure?[_.failure]:[]),U={steps:w,warnings:T,outputs:Object.fromEntries(k)},D=(O.signal.aborted?(0,m.w2)(O.signal.reason):void 0)??p[0]?.
failure;if(D===void 0)return{...U,state:"succeeded",undone:[]};const b=D.kind==="cancelled"?"cancelled":"failed";if(b==="cancelled"&&o.onCancel==="leave")return{...U,state:b,undone:[],failure:D};const j=D.
kind==="cancelled"||D.kind==="stale"?D:await f(n,D,O),P=await(0,a.gm)({plan:n,outcomes:w,outputs:k,context:O,mode:o.rollback??"auto"});return{...U,...P,state:b,failure:P.failure===void 0?j:r(j,P.failure)}}
function r(n,w){return new m.HR(n.kind,`${n.message} The way back failed too: ${w.message}`,{cause:n,hint:`Look at the destination now: it may be between two releases. ${w.hint}`,details:[...n.details,
...w.details]})}}),91185:((K,C,s)=>{s.d(C,{Pe:()=>a,Vh:()=>w,dd:()=>i});var m=s(77598),E=s(51455),N=s(48161),g=s(76760),y=s(48165),f=s(89475);async function i(o,l={}){const p=l.host??(l.context===void 0?
o.DOCKER_HOST:void 0);if(p)return{address:p,...await r(o,p)};const T=a(o),U=l.context??(o.DOCKER_CONTEXT||await d(T));return U==="default"?{address:"unix:///var/run/docker.sock"}:await u(T,U)}function a(o){
return o.DOCKER_CONFIG||(0,g.join)(o.HOME||(0,N.homedir)(),".docker")}async function d(o){const p=(await w((0,g.join)(o,"config.json")))?.currentContext;return typeof p=="string"&&p!==""?p:"default"}async function u(o,l){
const p=(0,m.createHash)("sha256").update(l).digest("hex"),U=(await w((0,g.join)(o,"contexts","meta",p,"meta.json")))?.Endpoints?.docker,x=U?.Host;if(typeof x!="string"||x==="")throw new y.HR("absent",
`The Docker context ${JSON.stringify(l)} does not exist in ${o}.`,{hint:"See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});const D=await n((0,g.join)(o,"contexts","\
tls",p,"docker")),b=U?.SkipTLSVerify===!0;return Object.keys(D).length===0&&!b?{address:x}:{address:x,tls:{...D,rejectUnauthorized:!b}}}async function r(o,l){const p=!!o.DOCKER_TLS_VERIFY;return!l.startsWith(
"tcp:")||!p&&!o.DOCKER_TLS?{}:{tls:{...await n(o.DOCKER_CERT_PATH||a(o)),rejectUnauthorized:p}}}async function n(o){const l={};for(const p of["ca","cert","key"]){const T=await O((0,g.join)(o,`${p}.pem`));
T!==void 0&&(l[p]=T)}return l}async function w(o){const l=await O(o);if(!(l===void 0||l.trim()===""))try{const p=JSON.parse(l);if(typeof p=="object"&&p!==null&&!Array.isArray(p))return p;throw new SyntaxError(
"It is not an object.")}catch(p){throw k(o,p)}}function k(o,l){return new y.HR("usage",`${o} is not a JSON object: ${l.message}`,{cause:l,place:{file:o}})}async function O(o){try{return await(0,E.readFile)(
o,"utf8")}catch(l){if(["ENOENT","ENOTDIR"].includes(l.code??""))return;throw(0,f.f)(l,o,"read")}}}),89475:((K,C,s)=>{s.d(C,{f:()=>N});var m=s(48165);const E={ENOENT:["absent","does not exist","Check t\
he path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correc\
t the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that\
 is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user w\
ho may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can\
 be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:[
"capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function N(g,y,f){const i=g,[a,d,u]=E[i.code??""]??[];return a===void 0?new m.HR("bug",`${y} could not\
 be ${f}: ${i.message}`,{cause:g}):new m.HR(a,`${y} could not be ${f}: it ${d}.`,{cause:g,hint:u})}}),4933:((K,C,s)=>{s.d(C,{G:()=>y});var m=s(48165),E=s(73164),N=s(88733),g=s(41868);async function y(r,{
registry:n,tools:w,signal:k,also:O=[],credentials:o}){const l=a(r.headers["www-authenticate"]??""),p=o??await(0,E.g)(n,w,k);if(l.scheme==="basic"){if(p!==void 0&&"password"in p)return u(p);throw new m.
HR("auth",`${n} asks for a password, and there is none.`,(0,E.t)(n))}if(l.scheme!=="bearer"||!d(l.realm))throw new m.HR("auth",`${n} asks for an authentication that is not known: ${JSON.stringify(l.scheme)}\
.`);const T=await f(l,p,{registry:n,tools:w,signal:k,also:O});return w.secrets.add(`token of ${n} for ${l.scope}`,T),`Bearer ${T}`}async function f({realm:r,service:n,scope:w},k,{registry:O,tools:o,signal:l,
also:p=[]}){const T=new URL(r),U={timeout:3e4,signal:l},D={...{...n===""?{}:{service:n},...w===""?{}:{scope:[w,...p].join(" ")}},grant_type:"refresh_token",client_id:"deploy-action"};let b;if(k!==void 0&&
"identityToken"in k){const M=new URLSearchParams({...D,refresh_token:k.identityToken}).toString(),I={"content-type":"application/x-www-form-urlencoded"};b=await o.http.fetch({method:"POST",url:T.href,
headers:I,body:M,...U})}else{n!==""&&T.searchParams.set("service",n);for(const I of w===""?p:[w,...p])T.searchParams.append("scope",I);const M=k===void 0?{}:{authorization:u(k)};b=await o.http.fetch({
method:"GET",url:T.href,headers:M,...U})}if(b.status!==200)throw(0,g.M)(b,`${O}: asking for a token`,O);const{token:j,access_token:P}=i(b),_=j??P;if(typeof _=="string"&&_!=="")return _;throw new m.HR(
"auth",`${O}: the token service gave no token.`)}function i({body:r}){try{return JSON.parse(r.toString("utf8"))}catch{return{}}}function a(r){const[,n="",w=""]=/^\s*(\w+)\s*(.*)$/s.exec(r)??[],k=[...w.
matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],O=new Map(k.map(([,l="",p,T])=>[l.toLowerCase(),p??T??""])),o=l=>O.get(l)??"";return{scheme:n.toLowerCase(),realm:o("realm"),service:o("service"),scope:o(
"scope")}}function d(r){const n=URL.parse(r);return n?.protocol==="https:"||n?.protocol==="http:"&&(0,N.U)(n.host)}function u({user:r,password:n}){return`Basic ${Buffer.from(`${r}:${n}`,"utf8").toString(
"base64")}`}}),73164:((K,C,s)=>{s.d(C,{g:()=>g,t:()=>d});var m=s(76760),E=s(48165),N=s(91185);async function g(r,n,w){const k=await(0,N.Vh)((0,m.join)((0,N.Pe)(n.env),"config.json"));if(k===void 0)return;
const O=k.credHelpers??{},o=y(r).map(p=>O[p]).find(u)??k.credsStore,l=(u(o)?await i(o,r,{tools:n,signal:w}):void 0)??f(k.auths??{},r);return l!==void 0&&n.secrets.add(`registry ${r}`,"password"in l?l.
password:l.identityToken),l}function y(r){const n=r==="docker.io"?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[];return[r,`https://${r}`,`http://${r}`,`https://${r}/`,`htt\
ps://${r}/v2/`,...n]}function f(r,n){const w=y(n).map(U=>r[U]).find(U=>typeof U=="object"&&U!==null),{auth:k,username:O,password:o,identitytoken:l}=w??{};if(u(l))return{identityToken:l};if(u(O)&&u(o))
return{user:O,password:o};if(!u(k))return;const p=Buffer.from(k,"base64").toString("utf8").replace(/\0+$/,""),T=p.indexOf(":");if(T<1)throw new E.HR("auth",`The credentials for ${n} in Docker's config\
.json cannot be read.`,d(n));return{user:p.slice(0,T),password:p.slice(T+1)}}async function i(r,n,{tools:w,signal:k}){const O=`docker-credential-${r}`,o=n==="docker.io"?"https://index.docker.io/v1/":n,
l=await w.exec({argv:[O,"get"],stdin:o,timeout:3e4,signal:k});if(l.exit!==0){if(/credentials not found/i.test(l.stdout+l.stderr))return;const U=(l.stderr||l.stdout).trim().split(`
`).slice(-5);throw new E.HR("auth",`${O} gave no credentials for ${n}.`,{...d(n),details:U})}const{Username:p,Secret:T}=a(l.stdout,O);if(u(T))return p==="<token>"?{identityToken:T}:{user:u(p)?p:"",password:T}}
function a(r,n){try{return JSON.parse(r)}catch{throw new E.HR("auth",`${n} answered something that is not JSON.`)}}function d(r){return{hint:`Log in first: docker login ${r} (actions/login in a workfl\
ow).`}}const u=r=>typeof r=="string"&&r!==""}),88733:((K,C,s)=>{s.d(C,{U:()=>E,X:()=>m});function m(N){const g=N==="docker.io"||N==="index.docker.io"?"registry-1.docker.io":N;return`${E(g)?"http":"htt\
ps"}://${g}`}function E(N){const g=N.replace(/:\d+$/,"");return g==="localhost"||g==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(g)}}),41868:((K,C,s)=>{s.d(C,{M:()=>g});var m=s(48165),E=s(61437),
N=s(73164);function g(a,d,u){const{status:r}=a,n=i(a),w=n.map(({code:o,message:l})=>[o,l].filter(Boolean).join(": ")),k=y(r,n.map(({code:o})=>o)),O=(0,E.P)(a.headers["retry-after"]);return new m.HR(k,
`${d}: the registry answered ${r}${w.length>0?` (${w.join("; ")})`:""}.`,{...k==="auth"?(0,N.t)(u):k==="denied"?{hint:f(u)}:{},...O===void 0?{}:{retryAfter:O}})}function y(a,d){return d.includes("TOOM\
ANYREQUESTS")?"transient":a===401?"auth":a===403||a===405||a===409?"denied":a===404?"absent":a===408||a===425||a===429?"transient":a===413||a===507?"capacity":a>=500?"transient":d.some(u=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(u))?"denied":d.some(u=>u.endsWith("_UNKNOWN"))?"absent":"bug"}function f(a){return`Check that the account may do this in the repository, and that the tag is not immutable.${a==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function i({body:a}){try{const{errors:d}=JSON.parse(a.toString("utf8"));return Array.isArray(d)?d.slice(0,3).map(
({code:u,message:r})=>({code:String(u??""),message:String(r??"").slice(0,300)})):[]}catch{return[]}}}),61437:((K,C,s)=>{s.d(C,{P:()=>m});function m(E,N=Date.now()){if(E===void 0||E.trim()==="")return;
const g=/^\d+$/.test(E.trim())?Number(E)*1e3:Date.parse(E)-N;return Number.isFinite(g)&&g>0?g:void 0}}),51986:((K,C,s)=>{s.d(C,{Y:()=>E,f:()=>m});function m(f,i,a){const u=Object.entries(i).filter(([,
r])=>r!==void 0&&r!==""&&r!==0).map(([r,n])=>`${r}=${y(String(n))}`).join(",");return`::${f}${u===""?"":` ${u}`}::${g(a)}`}function E(f){return f.replace(N,"$1​::").replace(/##\[/g,"##​[")}const N=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function g(f){return f.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function y(f){return g(f).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((K,C,s)=>{s.d(C,{Qc:()=>E,hv:()=>m,zQ:()=>g});
function m(){const y=Object.entries(process.env).filter(f=>f[1]!==void 0);return Object.fromEntries(y)}function E(y){return Object.fromEntries(Object.entries(y).filter(([f])=>!N.has(f)&&!/^(INPUT|STATE)_/.
test(f)))}const N=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function g(y,f){const i=Object.entries(y).filter(([d])=>d.startsWith(f)),a=d=>f==="INPUT_"?
d.toLowerCase():d;return Object.fromEntries(i.map(([d,u])=>[a(d.slice(f.length)),u.trim()]))}}),58746:((K,C,s)=>{s.d(C,{f:()=>E});var m=s(48165);async function E({env:g,audience:y,http:f,signal:i}){const a=g.
ACTIONS_ID_TOKEN_REQUEST_URL,d=g.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!a||!d)throw new m.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const u=await f({method:"GET",url:y===""?a:`${a}&audience=${encodeURIComponent(y)}`,headers:{authorization:`Bearer ${d}`,accept:"application/json"},timeout:3e4,
signal:i});if(u.status===429||u.status>=500)throw new m.HR("transient",`GitHub's OIDC service answered ${u.status}.`);const r=u.status===200?N(u.body):"";if(r==="")throw new m.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${u.status}.`);return r}function N(g){try{const{value:y}=JSON.parse(g);return typeof y=="string"?y:""}catch{return""}}}),67480:((K,C,s)=>{s.d(C,{s:()=>k});var m=s(51986),
E=s(4314),N=s(77598),g=s(73024),y=s(48165),f=s(89475);function i(o,l,p){d(o,`${a(l,p,`ghadelimiter_${(0,N.randomUUID)()}`)}
`)}function a(o,l,p){if(o.includes(p)||l.includes(p))throw new y.HR("bug",`The delimiter for ${o} occurs in its value.`);return`${o}<<${p}
${l}
${p}`}function d(o,l){try{(0,g.appendFileSync)(o,l,"utf8")}catch(p){throw(0,f.f)(p,o,"written")}}const u=1024*1024,r=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function n(o,l){const p=(0,g.statSync)(o,{throwIfNoEntry:!1})?.size??0,T=Buffer.from(`${l}
`,"utf8");if(p+T.length<=u)return d(o,T.toString("utf8")),!0;const U=u-p-Buffer.byteLength(r);return U>0&&d(o,w(T.subarray(0,U).toString("utf8"))+r),!1}function w(o){return o.slice(0,o.lastIndexOf(`
`)+1)}function k(){return O((0,E.hv)(),o=>{process.stdout.write(o)})}function O(o,l){const p=o.GITHUB_ACTIONS==="true",T=(x,D,b)=>{p&&l(`${(0,m.f)(x,D,b)}
`)},U=(x,D,[b,j])=>{const P=o[x];P?i(P,b,j):T(D,{name:b},j)};return{ci:p||(o.CI??"")!=="",github:p,env:o,inputs:(0,E.zQ)(o,"INPUT_"),state:(0,E.zQ)(o,"STATE_"),setOutput(x,D){p&&!o.GITHUB_OUTPUT&&l(`
`),U("GITHUB_OUTPUT","set-output",[x,D])},saveState:(x,D)=>U("GITHUB_STATE","save-state",[x,D]),exportVariable:(x,D)=>U("GITHUB_ENV","set-env",[x,D]),addPath(x){const D=o.GITHUB_PATH;D?d(D,`${x}
`):T("add-path",{},x)},mask(x){const D=x.split(/\r?\n/).filter(b=>b.trim().length>=4);for(const b of new Set([x,...D]))b.trim()!==""&&T("add-mask",{},b)},startGroup:x=>T("group",{},x),endGroup:()=>T("\
endgroup",{},""),annotate(x,D,{title:b,file:j,line:P,endLine:_,column:M,endColumn:I}={}){T(x,{title:b,file:j,line:P,endLine:_,col:M,endColumn:I},D)},debug:x=>T("debug",{},x),summarize(x){const D=o.GITHUB_STEP_SUMMARY;
return D?n(D,x):!1},write:l}}}),46738:((K,C,s)=>{s.d(C,{Cp:()=>O,Vc:()=>o,Ko:()=>k});var m=s(48165),E=s(66661);const N=[{name:"leg",description:"Build only this platform of every image, as one job of \
a matrix; the merge gives the tags.",doors:["build"]},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},
{name:"file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"Stage of the Dockerfile to bu\
ild. Default: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",
doors:["build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,
pairs:!0,config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","label\
s"]},{name:"annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotations"]},...[["add-hosts","Na\
mes that RUN lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contexts, `name=value` each."],["\
builder","The Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type=gha,mode=max`."],["call","\
What is asked of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["network","Network of RUN lines."],
["no-cache","Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: true, false or attributes."],
["pull","Look for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whether an SBOM is attached, or a\
ttributes."],["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VARIABLE` per line."],["secret-\
files","Secrets in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one per line: `ghcr.io/acme/shop\
:v1`."],["ulimit","Limits of RUN lines."]].map(([b,j])=>({name:b,description:j,doors:["build"]}))],g=["login"],y=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:g},
{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:g},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:g},
{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:g,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and \
action of Buildx: `acme/shop@push`.",doors:g},{name:"logout",description:"Take the credentials away when the job ends.",doors:g,default:"true"},{name:"registry-auth",description:"Several logins as YAM\
L: a list of mappings with registry, username, password, scope, ecr.",doors:g},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:g},{name:"google-provider",
description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:g},{name:"google-service-account",description:"\
Service account to act as. Default: the provider’s own identity.",doors:g}],f=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow",
"git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"\
Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all \
tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",
description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"\
sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:[
"metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],i=[{name:"from",description:"Promote this image: `registry/repositor\
y@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag \
in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],a=["quality","metadata","build","merge","scan","deploy"],d=["\
root","plan","deploy","rollback","run"],u=[...d,"validate","explain"],w=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata"],default:".github/depl\
oy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata"],default:"."},{name:"state",description:"Folder for local state, relative to \
the checkout.",doors:["all"],except:["metadata"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ gith\
ub.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],
list:!0,choices:a},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:u},{name:"image",description:"The image to build or deploy: regist\
ry and repository, for the config's only image (or `app`).",doors:["root","plan","build","merge","scan","deploy","promote","run"],config:["images","*","name"]},{name:"digest",description:"Deploy this \
digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per l\
ine, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a v\
alue in double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, release or dig\
est to go back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[
...d,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan t\
hat was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","qual\
ity","build","merge","scan","deploy","promote","rollback","run"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low",
"medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata",
"build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...N,...f,...y,...i];function k(b,j){
const P=new Map,_=[],M=o(b);for(const[I,W]of Object.entries(j)){if(!I.startsWith("INPUT_")||W===void 0)continue;const J=I.slice(6).toLowerCase(),Z=[J,J.replaceAll("_","-")].find(ne=>M.some(X=>X.name===
ne));Z===void 0?l(J,M,_):W.trim()!==""&&P.set(Z,{value:W.trim(),source:{from:"input",where:`input ${Z}`}})}return p(M,P,_)}function O(b,j){const P=o(b),_=new Map;for(const[M,I]of Object.entries(j))if(I!==
void 0){if(!P.some(W=>W.name===M)){const W=P.map(J=>J.name);throw new m.HR("usage",`--${M}: unknown option${(0,E.a)(M,W)}`)}I.trim()!==""&&_.set(M,{value:I.trim(),source:{from:"input",where:`--${M}`}})}
return p(P,_,[])}function o(b){return w.filter(({doors:j,except:P})=>(j.includes("all")||j.includes(b))&&!P?.includes(b))}function l(b,j,P){const _=j.map(I=>I.name),M=(0,E.p)(b,_);if(M!==void 0)throw new m.
HR("usage",`input ${b}: unknown input; did you mean ${JSON.stringify(M)}?`);P.push(`The input ${b} is not known here and was ignored.`)}function p(b,j,P){const _=I=>b.find(W=>W.name===I);for(const[I,W]of j)
U(I,W,_(I));const M=I=>j.get(I);return{get:M,warnings:P,flag:I=>x(I,M(I),_(I)?.default),list:I=>D(M(I)?.value??_(I)?.default??"",_(I)?.commas??!0),overrides:()=>b.flatMap(I=>{const W=j.get(I.name);return W===
void 0||I.config===void 0?[]:[{path:I.config,value:T(I,W),source:W.source}]})}}function T(b,{value:j,source:P}){if(b.list!==!0)return j;const _=D(j,b.commas??!0);if(b.pairs!==!0)return _;const M=_.find(
I=>I.indexOf("=")<1);if(M!==void 0)throw new m.HR("usage",`${b.name}: expected NAME=VALUE lines, found ${JSON.stringify(M)} (from ${P.where})`);return Object.fromEntries(_.map(I=>[I.slice(0,I.indexOf(
"=")),I.slice(I.indexOf("=")+1)]))}function U(b,{value:j,source:P},_){const M=_?.choices;if(M===void 0)return;const I=_?.list?D(j,!0):[j];for(const W of I.filter(J=>!M.includes(J)))throw new m.HR("usa\
ge",`${b}: expected ${_?.list?"a list of":"one of"} ${M.join(", ")}, found ${JSON.stringify(W)}${(0,E.a)(W,M)} (from ${P.where})`)}function x(b,j,P){const _=j?.value??P??"false";if(/^(true|True|TRUE)$/.
test(_))return!0;if(/^(false|False|FALSE)$/.test(_))return!1;throw new m.HR("usage",`${b}: expected true or false, found ${JSON.stringify(_)} (from ${j?.source.where})`)}function D(b,j){return b.split(
j?/[\s,]+/:/[\r\n]+/).map(P=>P.trim()).filter(P=>P!=="")}})};export{Fe as id,Ge as ids,Je as modules};

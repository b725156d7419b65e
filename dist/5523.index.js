const He=5523,Le=[5523],Be={48165:((z,D,s)=>{s.d(D,{HR:()=>k,I$:()=>y,V0:()=>I,qE:()=>p,w2:()=>w,xV:()=>f});const p={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class k extends Error{kind;hint;place;details;retryAfter;rule;constructor(o,d,u={}){
super(d,u.cause===void 0?void 0:{cause:u.cause}),this.name="Failure",this.kind=o,this.hint=u.hint??p[o].hint,this.place=u.place,this.details=u.details??[],this.retryAfter=u.retryAfter,this.rule=u.rule}}
function I(i,o){const{kind:d,hint:u,place:a,details:t,retryAfter:g,rule:_}=i;return new k(d,o(i.message),{hint:o(u),details:t.map(o),...a===void 0?{}:{place:a},...g===void 0?{}:{retryAfter:g},..._===void 0?
{}:{rule:_}})}function w(i){if(i instanceof k)return i;if(i instanceof Error&&i.name==="AbortError")return new k("cancelled","The run was cancelled.",{cause:i});const o=i instanceof Error?i.message:String(
i),d=i instanceof Error&&i.stack?i.stack.split(`
`).slice(1,6):[];return new k("bug",o,{cause:i,details:d})}function y(i){return i===void 0?0:p[i.kind].exit}function f(i){const{kind:o,message:d,hint:u,details:a,place:t}=i;return{kind:o,message:d,hint:u,
details:a,...t?{place:t}:{}}}}),66661:((z,D,s)=>{s.d(D,{a:()=>k,p:()=>p});function p(f,i){const o=f.toLowerCase(),d=Math.max(1,Math.floor(o.length/3));return i.map(a=>({candidate:a,wrong:w(o,a.toLowerCase())})).
filter(({wrong:a})=>a<=d).sort((a,t)=>a.wrong-t.wrong)[0]?.candidate??i.find(a=>I(o,a.toLowerCase()))}function k(f,i){const o=p(f,i);return o===void 0?"":`; did you mean ${JSON.stringify(o)}?`}function I(f,i){
return Math.min(f.length,i.length)>=3&&(f.startsWith(i)||i.startsWith(f))}function w(f,i){if(Math.abs(f.length-i.length)>12||f.length>100)return Number.POSITIVE_INFINITY;let o=[],d=Array.from({length:i.
length+1},(u,a)=>a);for(let u=1;u<=f.length;u++){const a=[u];for(let t=1;t<=i.length;t++){const g=f[u-1]===i[t-1],_=u>1&&t>1&&f[u-1]===i[t-2]&&f[u-2]===i[t-1];a[t]=Math.min(y(d,t)+1,y(a,t-1)+1,y(d,t-1)+
(g?0:1),_?y(o,t-2)+1:Number.POSITIVE_INFINITY)}o=d,d=a}return y(d,i.length)}function y(f,i){return f[i]??Number.POSITIVE_INFINITY}}),76211:((z,D,s)=>{s.d(D,{At:()=>k,Ix:()=>w,kA:()=>I});var p=s(48165);
function k(y){return{name:y}}function I(y,f,i){return{topic:y.name,step:f,parse:i}}function w(y=new Map){return{get:f=>y.get(f.name),has:f=>y.has(f.name),need:f=>{if(!y.has(f.name))throw new p.HR("bug",
`The fact "${f.name}" was used before it was asked for.`);return y.get(f.name)},with:(f,i)=>w(new Map(y).set(f.name,i)),names:[...y.keys()]}}}),58563:((z,D,s)=>{s.d(D,{Px:()=>k,T9:()=>I,aZ:()=>p});function p(o){
return typeof o=="object"&&o!==null&&typeof o.secret=="string"}function k(o){const d=y(o);if(d.length===0)return a=>a;const u=f(d);return a=>a.replace(u,"***")}function I(o){const d=y(o),u=f(d),a=d[0]?.
length??0;let t="";return{push(g){if(a===0)return g;t+=g;let _=w(t,d,Math.max(0,t.length-a+1));for(const{index:r,0:l}of t.matchAll(u))r<_&&r+l.length>_&&(_=r);const E=t.slice(0,_).replace(u,"***");return t=
t.slice(_),E},end(){const g=a===0?"":t.replace(u,"***");return t="",g}}}function w(o,d,u){for(let a=u;a<o.length;a++){const t=o.slice(a);if(d.some(g=>g.length>t.length&&g.startsWith(t)))return a}return o.
length}function y(o){const d=new Set;for(const u of o)for(const a of[u,...u.split(/\r?\n/)]){const t=a.trim();if(!(t.length<4)&&(d.add(t),d.add(encodeURIComponent(t)),d.add(JSON.stringify(t).slice(1,-1)),
t.length>=6))for(const g of i(t))d.add(g)}return[...d].sort((u,a)=>a.length-u.length)}function f(o){return new RegExp(o.map(d=>d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function i(o){const d=new TextEncoder().
encode(o);return[0,1,2].flatMap(u=>{const a=new Uint8Array(d.length+u);a.set(d,u);const t=btoa(String.fromCharCode(...a)).replace(/=+$/,""),g=u===0?0:u===1?2:3,_=a.length%3===0?t.length:t.length-1,E=t.
slice(g,_);return E.length>=6?[E]:[]})}}),55713:((z,D,s)=>{s.d(D,{loginAction:()=>je});var p=s(48165),k=s(49083),I=s(5977),w=s(15236),y=s(9386),f=s(64405),i=s(77598),o=s(58746);function d(e,n){return e===
429||e>=500||/Throttl|TooManyRequests|RequestLimit/i.test(n)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(n)||e===403?"denied":e===404?"absent":"auth"}const u=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;
async function a(e,n,c){const[,h="",T="us-east-1"]=u.exec(e.registry)??[],b=await t(e,T,{tools:n,signal:c}),A=(n.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),S=e.registry==="public.ecr.aws",
L=S?{}:{registryIds:[...new Set([h,...A])]},R=await _({service:S?"ecr-public":"ecr",region:T,target:S?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAuthorizat\
ionToken",body:JSON.stringify(L),keys:b,tools:n,signal:c});return((S?[R.authorizationData]:R.authorizationData)??[]).flatMap(M=>{const[F="",J=""]=m(Buffer.from(M?.authorizationToken??"","base64").toString(
"utf8"));if(J==="")throw new p.HR("auth",`Amazon gave no password for ${e.registry}.`);return n.secrets.add(`password of ${e.registry}`,J),n.secrets.add(`token of ${e.registry}`,M?.authorizationToken??
""),[{registry:M?.proxyEndpoint===void 0?e.registry:URL.parse(M.proxyEndpoint)?.host??e.registry,user:F,password:J}]})}async function t({role:e,user:n,password:c,registry:h},T,{tools:b,signal:A}){if(e!==
"")return g(e,T,{tools:b,signal:A});if(n!==""&&c!=="")return{id:n,secret:c,session:""};const{AWS_ACCESS_KEY_ID:S="",AWS_SECRET_ACCESS_KEY:L="",AWS_SESSION_TOKEN:R=""}=b.env;if(S!==""&&L!=="")return{id:S,
secret:L,session:R};throw new p.HR("auth",`There are no credentials for ${h}.`,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as user\
name and password."})}async function g(e,n,{tools:c,signal:h}){const T=await(0,o.f)({env:c.env,audience:"sts.amazonaws.com",http:c.http.request,signal:h});c.secrets.add("id token for AWS",T);const b=c.
env.AWS_ENDPOINT_URL_STS||c.env.AWS_ENDPOINT_URL||`https://sts.${n}.amazonaws.com`,A={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:e,RoleSessionName:"deploy-action",WebIdentityToken:T},
S=await c.http.fetch({method:"POST",url:`${b.replace(/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(A).toString(),timeout:3e4,
signal:h}),L=S.body.toString("utf8"),R=M=>new RegExp(`<${M}>([^<]+)</${M}>`).exec(L)?.[1]??"";if(S.status!==200)throw new p.HR(d(S.status,R("Code")),`AWS did not let this job assume ${e}: ${R("Code")||
S.status} ${R("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const W={id:R("AccessKeyId"),secret:R("SecretAccessKey"),
session:R("SessionToken")};for(const[M,F]of Object.entries(W))M!=="id"&&c.secrets.add(`AWS ${M}`,F);return W}async function _({service:e,region:n,target:c,body:h,keys:T,tools:b,signal:A}){const S=b.env[`\
AWS_ENDPOINT_URL_${e.toUpperCase().replaceAll("-","_")}`]||b.env.AWS_ENDPOINT_URL,L=n.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",R=new URL(S||`https://api.${e}.${n}.${L}/`),W=new Date(b.clock.
now()).toISOString().replace(/[-:]|\.\d{3}/g,""),M={"content-type":"application/x-amz-json-1.1",host:R.host,"x-amz-date":W,...T.session===""?{}:{"x-amz-security-token":T.session},"x-amz-target":c},F=Object.
keys(M).sort(),J=["POST","/","",...F.map(ne=>`${ne}:${M[ne]}`),"",F.join(";"),r(h)].join(`
`),Q=`${W.slice(0,8)}/${n}/${e}/aws4_request`,ae=["AWS4-HMAC-SHA256",W,Q,r(J)].join(`
`),ee=Q.split("/").reduce((ne,Ue)=>l(ne,Ue),`AWS4${T.secret}`),te=l(ee,ae).toString("hex"),re=`AWS4-HMAC-SHA256 Credential=${T.id}/${Q}, SignedHeaders=${F.join(";")}, Signature=${te}`,q=await b.http.fetch(
{method:"POST",url:R.href,headers:{...M,authorization:re},body:h,timeout:3e4,signal:A}),V=E(q.body.toString("utf8"));if(q.status===200)return V;const pe=String(V.__type??"").split("#").at(-1)??"";throw new p.
HR(d(q.status,pe),`Amazon's registry refused a login: ${pe||q.status} ${String(V.message??V.Message??"")}`.trim(),{hint:"The account needs ecr:GetAuthorizationToken."})}function E(e){try{return JSON.parse(
e)}catch{return{}}}const r=e=>(0,i.createHash)("sha256").update(e).digest("hex"),l=(e,n)=>(0,i.createHmac)("sha256",e).update(n).digest();function m(e){const n=e.indexOf(":");return n<0?["",""]:[e.slice(
0,n),e.slice(n+1)]}async function O(e,n,c){const{registry:h,provider:T,serviceAccount:b}=e,A=`//iam.googleapis.com/${T}`,S=await(0,o.f)({env:n.env,audience:`https:${A}`,http:n.http.request,signal:c});
n.secrets.add("id token for Google",S);const L=n.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googleapis.com/",R="https://www.googleapis.com/auth/cloud-platform",W=await P({url:`${L}v1/token`,
body:{audience:A,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",
subjectToken:S,scope:R},what:`exchange of this job's token at ${T}`},{tools:n,signal:c}),M=N(W,"access_token",n);if(b==="")return{registry:h,user:"oauth2accesstoken",password:M};const F=n.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||
"https://iamcredentials.googleapis.com/",J=await P({url:`${F}v1/projects/-/serviceAccounts/${encodeURIComponent(b)}:generateAccessToken`,body:{scope:[R],lifetime:"3600s"},bearer:M,what:`token of ${b}`},
{tools:n,signal:c});return{registry:h,user:"oauth2accesstoken",password:N(J,"accessToken",n)}}async function P({url:e,body:n,bearer:c,what:h},{tools:T,signal:b}){const S={"content-type":"application/j\
son",...c===void 0?{}:{authorization:`Bearer ${c}`}},L=await T.http.fetch({method:"POST",url:e,headers:S,body:JSON.stringify(n),timeout:3e4,signal:b}),R=j(L.body.toString("utf8"));if(L.status===200)return R;
const W=R.error,{status:M="",message:F=""}=typeof W=="object"?W:{message:R.error_description};throw new p.HR(d(L.status,M),`Google refused the ${h}: ${M||L.status} ${F??""}`.trim(),{hint:"Check the pr\
ovider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function N(e,n,c){const h=e[n];if(typeof h!="string"||h==="")throw new p.
HR("auth","Google gave no token.");return c.secrets.add(`Google ${n}`,h),h}function j(e){try{return JSON.parse(e)}catch{return{}}}var C=s(51455),G=s(48161),v=s(76760),$=s(91185);const H=".deploy-actio\
n";async function U({env:e,files:n}){const c=(0,$.Pe)(e);if(await n.exists((0,v.join)(c,H)))return c;const h=(0,v.join)(e.RUNNER_TEMP||(0,G.tmpdir)(),`docker-config-${(0,i.randomBytes)(8).toString("he\
x")}`);await(0,C.mkdir)(h,{recursive:!0,mode:448}),await(0,C.chmod)(h,448);const T=await(0,C.readdir)(c).catch(()=>[]);for(const b of T)b!=="config.json"&&b!=="buildx"&&await(0,C.symlink)((0,v.join)(c,
b),(0,v.join)(h,b));if(T.includes("buildx")){await(0,C.mkdir)((0,v.join)(h,"buildx"));for(const b of await(0,C.readdir)((0,v.join)(c,"buildx")))b!=="config"&&await(0,C.symlink)((0,v.join)(c,"buildx",b),
(0,v.join)(h,"buildx",b))}return await Z((0,v.join)(h,"config.json"),B(await(0,$.Vh)((0,v.join)(c,"config.json"))??{}),n),await n.write((0,v.join)(h,H),c,384),h}function B({credsStore:e,...n}){if(typeof e!=
"string"||e==="")return n;const c=Object.keys(n.auths??{}).map(h=>[h,e]);return{...n,credHelpers:{...Object.fromEntries(c),...n.credHelpers}}}async function x({folder:e,registry:n,scope:c,user:h,password:T},{
env:b,files:A}){const{file:S,key:L}=Y({folder:e,registry:n,scope:c},b),R=await(0,$.Vh)(S)??{},W=Buffer.from(`${h}:${T}`,"utf8").toString("base64"),{[L]:M,...F}=R.credHelpers??{},J={...R.auths,[L]:{auth:W}};
await Z(S,{...R,...R.credHelpers===void 0?{}:{credHelpers:F},auths:J},A)}async function K({file:e,key:n},c){const h=await(0,$.Vh)(e);if(h===void 0)return;const{[n]:T,...b}=h.auths??{};await Z(e,{...h,
auths:b},c)}function Y({folder:e,registry:n,scope:c},h){const T=n==="docker.io"?"https://index.docker.io/v1/":n;if(c==="")return{file:(0,v.join)(e,"config.json"),key:T};const b=n==="docker.io"?"regist\
ry-1.docker.io":n,A=(0,v.join)(h.BUILDX_CONFIG||(0,v.join)(e,"buildx"),"config",b);return{file:(0,v.join)(c.startsWith("@")?`${A}${c}`:(0,v.join)(A,c),"config.json"),key:T}}async function Z(e,n,c){await c.
write(e,`${JSON.stringify(n,null,2)}
`,384)}var oe=s(4933),se=s(88733),ie=s(41868);async function me({registry:e,user:n,password:c},h,T){const b=`${(0,se.X)(e)}/v2/`,A=M=>h.http.fetch({method:"GET",url:b,headers:M,timeout:3e4,signal:T}),
S=await A({});if(S.status===200)return;if(S.status!==401)throw(0,ie.M)(S,`Login to ${e}`,e);const L=await(0,oe.G)(S,{registry:e,tools:h,signal:T,credentials:{user:n,password:c}}).catch(W),R=await A({authorization:L});
if(R.status===200)return;if(R.status===401)throw ce(e,n);throw(0,ie.M)(R,`Login to ${e}`,e);function W(M){throw M instanceof p.HR&&M.kind==="auth"?ce(e,n,M):M}}function ce(e,n,c){return new p.HR("auth",
`${e} does not accept the account ${JSON.stringify(n)}.`,{cause:c,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accou\
nts."})}function ge(e){return{"login.registry":async(n,c)=>{const[h,T]=[(0,f.Qq)(n,"folder"),(0,f.Qq)(n,"scope","")],b=await we(n,e,c);for(const A of b)await me(A,e,c),await x({...A,folder:h,scope:T},
e);return{registries:b.map(({registry:A})=>A)}}}}async function we(e,n,c){const h=A=>(0,f.Qq)(e,A,""),T=h("registry"),b={registry:T,user:h("user"),password:h("password")};switch(h("by")){case"ecr":{const A={
...b,role:h("role")};return a(A,n,c)}case"google":return[await O({registry:T,provider:h("provider"),serviceAccount:h("serviceAccount")},n,c)];default:return[b]}}var ye=s(15495),ke=s(67480),_e=s(93869),
be=s(11733),ve=s(38815),X=s(55156),ue=s(49567);function Ee(e){const{registryAuth:n,registry:c,username:h,password:T,ecr:b,scope:A}=e;if(n==="")return[de({registry:c,username:h,password:T,ecr:b,scope:A},
e)];if(c!==""||h!==""||T!=="")throw new p.HR("usage","registry-auth cannot be used together with registry, username or password.",{hint:"Write all logins into registry-auth, or use several login steps\
."});return Te(n).map(S=>de(S,e))}const Oe=X.strictObject({registry:X.string().default(""),username:ue.string().default(""),password:ue.string().default(""),scope:X.string().default(""),ecr:X.union([X.
boolean().transform(String),X.string()]).default("auto")});function Te(e){let n;try{n=(0,ve.qg)(e)}catch{throw new p.HR("usage","registry-auth: it is not YAML.")}const c=X.array(Oe).min(1).safeParse(n);
if(c.success)return c.data;const[h]=c.error.issues;throw new p.HR("usage",`registry-auth: entry ${h?.path.join(".")??""}: ${h?.message??"wrong"}.`,{hint:"Expected a list of mappings with registry, use\
rname, password, scope and ecr."})}function de({registry:e,username:n,password:c,ecr:h,scope:T},b){const A=Se(e),S={registry:A,scope:T,user:n,password:c};if(h!=="auto"&&h!=="true"&&h!=="false")throw new p.
HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(h)}.`);if(h==="true"||h==="auto"&&$e(A))return{...S,by:"ecr"};if(c!==""){if(n!=="")return{...S,by:"password"};throw new p.HR("usag\
e",`There is a password for ${A}, and no username.`,{hint:Ae(A)})}if(b.googleProvider!==""&&le(A))return{...S,by:"google"};if(A==="ghcr.io"&&b.token!=="")return{...S,user:n||b.actor,password:b.token,by:"\
password"};throw new p.HR("auth",`There is no password for ${A}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function Se(e){const n=e.trim().
replace(/^https?:\/\//,"").replace(/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(n))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(
n))return n;throw new p.HR("usage",`registry: ${JSON.stringify(e.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.com, l\
ocalhost:5000."})}function $e(e){return e==="public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(e)}function le(e){return e==="gcr.io"||e.endsWith(".gcr.io")||e.endsWith("-docker.pkg.dev")}function Ae(e){
return le(e)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function fe({registry:e,scope:n}){return`passwo\
rd of ${e}${n===""?"":` for ${n}`}`}function Ie(e,n){return{stage:"login",subject:e.map(({registry:c})=>c).join(", "),steps:e.map((c,h)=>Re(c,h,n)),basis:null,notes:[],values:{}}}function Re(e,n,{folder:c,
awsRole:h,googleProvider:T,googleAccount:b}){const{registry:A,user:S,password:L,by:R,scope:W}=e,M=L===""?"":{secret:fe(e)},F={password:` as ${S}`,ecr:" with a password of Amazon",google:" with a token\
 of Google"};return{do:"call",id:`login.${n+1}`,title:`Log in to ${A}${F[R]}${W===""?"":`, for ${W} alone`}`,operation:"login.registry",input:{by:R,registry:A,user:S,password:M,scope:W,folder:c,...R===
"ecr"?{role:h}:{},...R==="google"?{provider:T,serviceAccount:b}:{}},undo:{way:"keep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var De=s(31860),Ne=s(69499);async function je(e){
const n=(0,ke.s)(),c=(0,De.Ko)("login",n.env),h=(0,y.PH)(),{signal:T,dispose:b}=(0,be.K)(h),A=(0,_e.g)({},L=>n.mask(L)),S=(0,ye.R)({env:n.env,secrets:A,signal:T,groups:h,operations:ge});try{e==="post"?
await he(Me(n),S):process.exitCode=await xe({runner:n,inputs:c,ports:S,secrets:A})}catch(L){const R=(0,p.w2)(L),{failureText:W}=await Promise.resolve().then(s.bind(s,44639));n.write(W(R)),n.annotate("\
error",R.message),n.setOutput("result","failed"),n.setOutput("failure-kind",R.kind),process.exitCode=(0,p.I$)(R)}finally{b(),await S.close()}}async function xe({runner:e,inputs:n,ports:c,secrets:h}){const{
clock:T,tools:b}=c,A=T.now(),S=V=>n.get(V)?.value??"",L=Pe(n,e);for(const V of L)V.password!==""&&h.add(fe(V),V.password);const R=await U(b),W=L.flatMap(V=>Ce(V,R,e.env));n.flag("logout")&&e.saveState(
"logins",JSON.stringify(W)),e.exportVariable("DOCKER_CONFIG",R);const M=(0,Ne.N)(e,!1,["result","failure-kind"]),F=Ie(L,{folder:R,awsRole:S("aws-role"),googleProvider:S("google-provider"),googleAccount:S(
"google-service-account")}),J=await(0,w.g)(F,(0,I.q6)({ports:c,knowledge:(0,k.d)(),sink:M.sink})),{failure:Q,state:ae}=J;Q!==void 0&&await he(W,c);const ee=T.now()-A,te=Q===void 0?{}:{failure:Q},re={stage:"\
login",subject:F.subject,state:ae,ms:ee,notes:[],plan:F,outcome:J,...te},q=e.env.GITHUB_SHA??"";return M.finish({app:"login",version:"",ref:"",sha:q,images:{},stages:[re],ms:ee,...te},!1),(0,p.I$)(Q)}
function Ce({registry:e,scope:n,by:c},h,T){const b=c==="ecr"?(T.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean):[];return[e,...b.map(S=>e.replace(/^\d{12}/,S))].map(S=>Y({folder:h,registry:S,scope:n},
T))}function Pe(e,{env:n}){const c=h=>e.get(h)?.value??"";return Ee({registry:c("registry"),username:c("username"),password:c("password"),ecr:c("ecr")||"auto",scope:c("scope"),registryAuth:c("registry\
-auth"),awsRole:c("aws-role"),googleProvider:c("google-provider"),token:c("github-token"),actor:n.GITHUB_ACTOR??""})}async function he(e,{files:n}){for(const c of e)await K(c,n)}function Me({state:e}){
const{logins:n}=e;return n===void 0?[]:JSON.parse(n)}}),5977:((z,D,s)=>{s.d(D,{_E:()=>y,l_:()=>w,q6:()=>I});var p=s(48165),k=s(58563);function I(i){const{ports:o,knowledge:d,sink:u,patience:a}=i;let t=-1,
g=E=>E;const _=E=>{const r=o.secrets();return r.length!==t&&(g=(0,k.Px)(r),t=r.length),g(E)};return{ports:o,knowledge:d,sink:E=>u(f(E,_)),signal:o.signal,mask:_,...a===void 0?{}:{patience:a}}}function w(i,o){
return{...i,signal:AbortSignal.any([i.signal,o])}}function y(i){return{...i,signal:new AbortController().signal}}function f(i,o){switch(i.type){case"output":case"note":case"hold":return{...i,text:o(i.
text)};case"progress":return{...i,subjects:i.subjects.map(d=>({...d,reasons:d.reasons.map(o)}))};case"retry":return{...i,failure:(0,p.V0)(i.failure,o)};case"stage":return i.why===void 0?i:{...i,why:o(
i.why)};default:return i}}}),15236:((z,D,s)=>{s.d(D,{g:()=>d});var p=s(48165),k=s(50445),I=s(61084),w=s(5977),y=s(52642);async function f(t,g,_){const E=t.diagnose===void 0?void 0:_.knowledge.diagnoses[t.
diagnose.name];if(E===void 0||t.diagnose===void 0)return g;const{data:r}=t.diagnose;try{const l=await(0,y.l)(C=>E.ask(r,C),(0,w._E)(_)),m=E.tell({data:r,facts:l,failure:g});if(m===void 0)return g;const{
kind:O=g.kind,cause:P,hint:N=g.hint,lines:j}=m;return(0,p.V0)(new p.HR(O,P,{hint:N,details:j}),_.mask)}catch(l){return _.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,p.
w2)(l).message}`}),g}}var i=s(13138),o=s(70826);async function d(t,g,_={}){const{ports:E}=g,r=JSON.stringify(t.steps).includes(k.F)?await E.files.scratch():void 0,l=new Map,m=O=>(0,I.R)(O,{outputs:l,scratch:r},
O.despite==="cancel"?(0,w._E)(g):g,_.journal);try{const O=N=>{for(const[j,C]of Object.entries(N.outputs))l.set(`${N.id}.${j}`,C)},P=await(0,i.f)(t.steps,m,O,t.parallel);return await u({plan:t,outcomes:P,
outputs:l,context:g,options:_})}finally{r!==void 0&&await E.files.remove(r)}}async function u({plan:t,outcomes:g,outputs:_,context:E,options:r}){const l=new Set(t.steps.filter($=>$.advisory).map($=>$.
id)),m=g.filter($=>$.state==="failed"&&!l.has($.id)),O=g.flatMap($=>l.has($.id)&&$.failure?[$.failure]:[]),P={steps:g,warnings:O,outputs:Object.fromEntries(_)},j=(E.signal.aborted?(0,p.w2)(E.signal.reason):
void 0)??m[0]?.failure;if(j===void 0)return{...P,state:"succeeded",undone:[]};const C=j.kind==="cancelled"?"cancelled":"failed";if(C==="cancelled"&&r.onCancel==="leave")return{...P,state:C,undone:[],failure:j};
const G=j.kind==="cancelled"||j.kind==="stale"?j:await f(t,j,E),v=await(0,o.gm)({plan:t,outcomes:g,outputs:_,context:E,mode:r.rollback??"auto"});return{...P,...v,state:C,failure:v.failure===void 0?G:a(
G,v.failure)}}function a(t,g){return new p.HR(t.kind,`${t.message} The way back failed too: ${g.message}`,{cause:t,hint:`Look at the destination now: it may be between two releases. ${g.hint}`,details:[
...t.details,...g.details]})}}),91185:((z,D,s)=>{s.d(D,{Pe:()=>o,Vh:()=>g,dd:()=>i});var p=s(77598),k=s(51455),I=s(48161),w=s(76760),y=s(48165),f=s(89475);async function i(r,l={}){const m=l.host??(l.context===
void 0?r.DOCKER_HOST:void 0);if(m)return{address:m,...await a(r,m)};const O=o(r),P=l.context??(r.DOCKER_CONTEXT||await d(O));return P==="default"?{address:"unix:///var/run/docker.sock"}:await u(O,P)}function o(r){
return r.DOCKER_CONFIG||(0,w.join)(r.HOME||(0,I.homedir)(),".docker")}async function d(r){const m=(await g((0,w.join)(r,"config.json")))?.currentContext;return typeof m=="string"&&m!==""?m:"default"}async function u(r,l){
const m=(0,p.createHash)("sha256").update(l).digest("hex"),P=(await g((0,w.join)(r,"contexts","meta",m,"meta.json")))?.Endpoints?.docker,N=P?.Host;if(typeof N!="string"||N==="")throw new y.HR("absent",
`The Docker context ${JSON.stringify(l)} does not exist in ${r}.`,{hint:"See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});const j=await t((0,w.join)(r,"contexts","\
tls",m,"docker")),C=P?.SkipTLSVerify===!0;return Object.keys(j).length===0&&!C?{address:N}:{address:N,tls:{...j,rejectUnauthorized:!C}}}async function a(r,l){const m=!!r.DOCKER_TLS_VERIFY;return!l.startsWith(
"tcp:")||!m&&!r.DOCKER_TLS?{}:{tls:{...await t(r.DOCKER_CERT_PATH||o(r)),rejectUnauthorized:m}}}async function t(r){const l={};for(const m of["ca","cert","key"]){const O=await E((0,w.join)(r,`${m}.pem`));
O!==void 0&&(l[m]=O)}return l}async function g(r){const l=await E(r);if(!(l===void 0||l.trim()===""))try{const m=JSON.parse(l);if(typeof m=="object"&&m!==null&&!Array.isArray(m))return m;throw new SyntaxError(
"It is not an object.")}catch(m){throw _(r,m)}}function _(r,l){return new y.HR("usage",`${r} is not a JSON object: ${l.message}`,{cause:l,place:{file:r}})}async function E(r){try{return await(0,k.readFile)(
r,"utf8")}catch(l){if(["ENOENT","ENOTDIR"].includes(l.code??""))return;throw(0,f.f)(l,r,"read")}}}),89475:((z,D,s)=>{s.d(D,{f:()=>I});var p=s(48165);const k={ENOENT:["absent","does not exist","Check t\
he path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correc\
t the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that\
 is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user w\
ho may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can\
 be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:[
"capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function I(w,y,f){const i=w,[o,d,u]=k[i.code??""]??[];return o===void 0?new p.HR("bug",`${y} could not\
 be ${f}: ${i.message}`,{cause:w}):new p.HR(o,`${y} could not be ${f}: it ${d}.`,{cause:w,hint:u})}}),4933:((z,D,s)=>{s.d(D,{G:()=>y});var p=s(48165),k=s(73164),I=s(88733),w=s(41868);async function y(a,{
registry:t,tools:g,signal:_,also:E=[],credentials:r}){const l=o(a.headers["www-authenticate"]??""),m=r??await(0,k.g)(t,g,_);if(l.scheme==="basic"){if(m!==void 0&&"password"in m)return u(m);throw new p.
HR("auth",`${t} asks for a password, and there is none.`,(0,k.t)(t))}if(l.scheme!=="bearer"||!d(l.realm))throw new p.HR("auth",`${t} asks for an authentication that is not known: ${JSON.stringify(l.scheme)}\
.`);const O=await f(l,m,{registry:t,tools:g,signal:_,also:E});return g.secrets.add(`token of ${t} for ${l.scope}`,O),`Bearer ${O}`}async function f({realm:a,service:t,scope:g},_,{registry:E,tools:r,signal:l,
also:m=[]}){const O=new URL(a),P={timeout:3e4,signal:l},j={...{...t===""?{}:{service:t},...g===""?{}:{scope:[g,...m].join(" ")}},grant_type:"refresh_token",client_id:"deploy-action"};let C;if(_!==void 0&&
"identityToken"in _){const H=new URLSearchParams({...j,refresh_token:_.identityToken}).toString(),U={"content-type":"application/x-www-form-urlencoded"};C=await r.http.fetch({method:"POST",url:O.href,
headers:U,body:H,...P})}else{t!==""&&O.searchParams.set("service",t);for(const U of g===""?m:[g,...m])O.searchParams.append("scope",U);const H=_===void 0?{}:{authorization:u(_)};C=await r.http.fetch({
method:"GET",url:O.href,headers:H,...P})}if(C.status!==200)throw(0,w.M)(C,`${E}: asking for a token`,E);const{token:G,access_token:v}=i(C),$=G??v;if(typeof $=="string"&&$!=="")return $;throw new p.HR(
"auth",`${E}: the token service gave no token.`)}function i({body:a}){try{return JSON.parse(a.toString("utf8"))}catch{return{}}}function o(a){const[,t="",g=""]=/^\s*(\w+)\s*(.*)$/s.exec(a)??[],_=[...g.
matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],E=new Map(_.map(([,l="",m,O])=>[l.toLowerCase(),m??O??""])),r=l=>E.get(l)??"";return{scheme:t.toLowerCase(),realm:r("realm"),service:r("service"),scope:r(
"scope")}}function d(a){const t=URL.parse(a);return t?.protocol==="https:"||t?.protocol==="http:"&&(0,I.U)(t.host)}function u({user:a,password:t}){return`Basic ${Buffer.from(`${a}:${t}`,"utf8").toString(
"base64")}`}}),73164:((z,D,s)=>{s.d(D,{g:()=>w,t:()=>d});var p=s(76760),k=s(48165),I=s(91185);async function w(a,t,g){const _=await(0,I.Vh)((0,p.join)((0,I.Pe)(t.env),"config.json"));if(_===void 0)return;
const E=_.credHelpers??{},r=y(a).map(m=>E[m]).find(u)??_.credsStore,l=(u(r)?await i(r,a,{tools:t,signal:g}):void 0)??f(_.auths??{},a);return l!==void 0&&t.secrets.add(`registry ${a}`,"password"in l?l.
password:l.identityToken),l}function y(a){const t=a==="docker.io"?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[];return[a,`https://${a}`,`http://${a}`,`https://${a}/`,`htt\
ps://${a}/v2/`,...t]}function f(a,t){const g=y(t).map(P=>a[P]).find(P=>typeof P=="object"&&P!==null),{auth:_,username:E,password:r,identitytoken:l}=g??{};if(u(l))return{identityToken:l};if(u(E)&&u(r))
return{user:E,password:r};if(!u(_))return;const m=Buffer.from(_,"base64").toString("utf8").replace(/\0+$/,""),O=m.indexOf(":");if(O<1)throw new k.HR("auth",`The credentials for ${t} in Docker's config\
.json cannot be read.`,d(t));return{user:m.slice(0,O),password:m.slice(O+1)}}async function i(a,t,{tools:g,signal:_}){const E=`docker-credential-${a}`,r=t==="docker.io"?"https://index.docker.io/v1/":t,
l=await g.exec({argv:[E,"get"],stdin:r,timeout:3e4,signal:_});if(l.exit!==0){if(/credentials not found/i.test(l.stdout+l.stderr))return;const P=(l.stderr||l.stdout).trim().split(`
`).slice(-5);throw new k.HR("auth",`${E} gave no credentials for ${t}.`,{...d(t),details:P})}const{Username:m,Secret:O}=o(l.stdout,E);if(u(O))return m==="<token>"?{identityToken:O}:{user:u(m)?m:"",password:O}}
function o(a,t){try{return JSON.parse(a)}catch{throw new k.HR("auth",`${t} answered something that is not JSON.`)}}function d(a){return{hint:`Log in first: docker login ${a} (actions/login in a workfl\
ow).`}}const u=a=>typeof a=="string"&&a!==""}),88733:((z,D,s)=>{s.d(D,{U:()=>k,X:()=>p});function p(I){const w=I==="docker.io"||I==="index.docker.io"?"registry-1.docker.io":I;return`${k(w)?"http":"htt\
ps"}://${w}`}function k(I){const w=I.replace(/:\d+$/,"");return w==="localhost"||w==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(w)}}),41868:((z,D,s)=>{s.d(D,{M:()=>w});var p=s(48165),k=s(61437),
I=s(73164);function w(o,d,u){const{status:a}=o,t=i(o),g=t.map(({code:r,message:l})=>[r,l].filter(Boolean).join(": ")),_=y(a,t.map(({code:r})=>r)),E=(0,k.P)(o.headers["retry-after"]);return new p.HR(_,
`${d}: the registry answered ${a}${g.length>0?` (${g.join("; ")})`:""}.`,{..._==="auth"?(0,I.t)(u):_==="denied"?{hint:f(u)}:{},...E===void 0?{}:{retryAfter:E}})}function y(o,d){return d.includes("TOOM\
ANYREQUESTS")?"transient":o===401?"auth":o===403||o===405||o===409?"denied":o===404?"absent":o===408||o===425||o===429?"transient":o===413||o===507?"capacity":o>=500?"transient":d.some(u=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(u))?"denied":d.some(u=>u.endsWith("_UNKNOWN"))?"absent":"bug"}function f(o){return`Check that the account may do this in the repository, and that the tag is not immutable.${o==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function i({body:o}){try{const{errors:d}=JSON.parse(o.toString("utf8"));return Array.isArray(d)?d.slice(0,3).map(
({code:u,message:a})=>({code:String(u??""),message:String(a??"").slice(0,300)})):[]}catch{return[]}}}),61437:((z,D,s)=>{s.d(D,{P:()=>p});function p(k,I=Date.now()){if(k===void 0||k.trim()==="")return;
const w=/^\d+$/.test(k.trim())?Number(k)*1e3:Date.parse(k)-I;return Number.isFinite(w)&&w>0?w:void 0}}),51986:((z,D,s)=>{s.d(D,{Y:()=>k,f:()=>p});function p(f,i,o){const u=Object.entries(i).filter(([,
a])=>a!==void 0&&a!==""&&a!==0).map(([a,t])=>`${a}=${y(String(t))}`).join(",");return`::${f}${u===""?"":` ${u}`}::${w(o)}`}function k(f){return f.replace(I,"$1​::").replace(/##\[/g,"##​[")}const I=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function w(f){return f.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function y(f){return w(f).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((z,D,s)=>{s.d(D,{Qc:()=>k,hv:()=>p,zQ:()=>w});
function p(){const y=Object.entries(process.env).filter(f=>f[1]!==void 0);return Object.fromEntries(y)}function k(y){return Object.fromEntries(Object.entries(y).filter(([f])=>!I.has(f)&&!/^(INPUT|STATE)_/.
test(f)))}const I=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function w(y,f){const i=Object.entries(y).filter(([d])=>d.startsWith(f)),o=d=>f==="INPUT_"?
d.toLowerCase():d;return Object.fromEntries(i.map(([d,u])=>[o(d.slice(f.length)),u.trim()]))}}),58746:((z,D,s)=>{s.d(D,{f:()=>k});var p=s(48165);async function k({env:w,audience:y,http:f,signal:i}){const o=w.
ACTIONS_ID_TOKEN_REQUEST_URL,d=w.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!d)throw new p.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const u=await f({method:"GET",url:y===""?o:`${o}&audience=${encodeURIComponent(y)}`,headers:{authorization:`Bearer ${d}`,accept:"application/json"},timeout:3e4,
signal:i});if(u.status===429||u.status>=500)throw new p.HR("transient",`GitHub's OIDC service answered ${u.status}.`);const a=u.status===200?I(u.body):"";if(a==="")throw new p.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${u.status}.`);return a}function I(w){try{const{value:y}=JSON.parse(w);return typeof y=="string"?y:""}catch{return""}}}),67480:((z,D,s)=>{s.d(D,{s:()=>_});var p=s(51986),
k=s(4314),I=s(77598),w=s(73024),y=s(48165),f=s(89475);function i(r,l,m){d(r,`${o(l,m,`ghadelimiter_${(0,I.randomUUID)()}`)}
`)}function o(r,l,m){if(r.includes(m)||l.includes(m))throw new y.HR("bug",`The delimiter for ${r} occurs in its value.`);return`${r}<<${m}
${l}
${m}`}function d(r,l){try{(0,w.appendFileSync)(r,l,"utf8")}catch(m){throw(0,f.f)(m,r,"written")}}const u=1024*1024,a=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function t(r,l){const m=(0,w.statSync)(r,{throwIfNoEntry:!1})?.size??0,O=Buffer.from(`${l}
`,"utf8");if(m+O.length<=u)return d(r,O.toString("utf8")),!0;const P=u-m-Buffer.byteLength(a);return P>0&&d(r,g(O.subarray(0,P).toString("utf8"))+a),!1}function g(r){return r.slice(0,r.lastIndexOf(`
`)+1)}function _(){return E((0,k.hv)(),r=>{process.stdout.write(r)})}function E(r,l){const m=r.GITHUB_ACTIONS==="true",O=(N,j,C)=>{m&&l(`${(0,p.f)(N,j,C)}
`)},P=(N,j,[C,G])=>{const v=r[N];v?i(v,C,G):O(j,{name:C},G)};return{ci:m||(r.CI??"")!=="",github:m,env:r,inputs:(0,k.zQ)(r,"INPUT_"),state:(0,k.zQ)(r,"STATE_"),setOutput(N,j){m&&!r.GITHUB_OUTPUT&&l(`
`),P("GITHUB_OUTPUT","set-output",[N,j])},saveState:(N,j)=>P("GITHUB_STATE","save-state",[N,j]),exportVariable:(N,j)=>P("GITHUB_ENV","set-env",[N,j]),addPath(N){const j=r.GITHUB_PATH;j?d(j,`${N}
`):O("add-path",{},N)},mask(N){const j=N.split(/\r?\n/).filter(C=>C.trim().length>=4);for(const C of new Set([N,...j]))C.trim()!==""&&O("add-mask",{},C)},startGroup:N=>O("group",{},N),endGroup:()=>O("\
endgroup",{},""),annotate(N,j,{title:C,file:G,line:v,endLine:$,column:H,endColumn:U}={}){O(N,{title:C,file:G,line:v,endLine:$,col:H,endColumn:U},j)},debug:N=>O("debug",{},N),summarize(N){const j=r.GITHUB_STEP_SUMMARY;
return j?t(j,N):!1},write:l}}}),31860:((z,D,s)=>{s.d(D,{Cp:()=>l,Vc:()=>m,Ko:()=>r});var p=s(48165),k=s(66661);const I=[{name:"leg",description:"Build only this platform of every image, as one job of \
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
:v1`."],["ulimit","Limits of RUN lines."]].map(([v,$])=>({name:v,description:$,doors:["build"]}))],w=["login"],y=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:w},
{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:w},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:w},
{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:w,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and \
action of Buildx: `acme/shop@push`.",doors:w},{name:"logout",description:"Take the credentials away when the job ends.",doors:w,default:"true"},{name:"registry-auth",description:"Several logins as YAM\
L: a list of mappings with registry, username, password, scope, ecr.",doors:w},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:w},{name:"google-provider",
description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:w},{name:"google-service-account",description:"\
Service account to act as. Default: the provider’s own identity.",doors:w}],f=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow",
"git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"\
Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all \
tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",
description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"\
sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:[
"metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],i=[{name:"from",description:"Promote this image: `registry/repositor\
y@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag \
in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],o=["release"],d=[{name:"tag",description:"The version tag. De\
fault: that of the event.",doors:o},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:o,list:!0,commas:!1},{name:"rolled-back",
description:"Instead of a release: mark the one that the environment was rolled back from.",doors:o,default:"false"}],u=["quality","metadata","build","merge","scan","deploy"],a=["root","plan","deploy",
"rollback","run"],t=[...a,"validate","explain"],g=["root","plan","build","merge","scan","deploy","promote","run"],E=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],
except:["metadata"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata"],default:"."},{name:"state",description:"\
Folder for local state, relative to the checkout.",doors:["all"],except:["metadata"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull reque\
st.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is\
 named.",doors:["root","plan","run"],list:!0,choices:u},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...t,"release"]},{name:"imag\
e",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:g,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sh\
a256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as th\
e build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a value in do\
uble quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, release or digest to go \
back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...a,"c\
ancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was\
 approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","b\
uild","merge","scan","deploy","promote","rollback","run","release"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["\
low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","meta\
data","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...I,...f,...y,...i,...d];function r(v,$){
const H=new Map,U=[],B=m(v);for(const[x,K]of Object.entries($)){if(!x.startsWith("INPUT_")||K===void 0)continue;const Y=x.slice(6).toLowerCase(),Z=[Y,Y.replaceAll("_","-")].find(oe=>B.some(se=>se.name===
oe));Z===void 0?O(Y,B,U):K.trim()!==""&&H.set(Z,{value:K.trim(),source:{from:"input",where:`input ${Z}`}})}return P(B,H,U)}function l(v,$){const H=m(v),U=new Map;for(const[B,x]of Object.entries($))if(x!==
void 0){if(!H.some(K=>K.name===B)){const K=H.map(Y=>Y.name);throw new p.HR("usage",`--${B}: unknown option${(0,k.a)(B,K)}`)}x.trim()!==""&&U.set(B,{value:x.trim(),source:{from:"input",where:`--${B}`}})}
return P(H,U,[])}function m(v){return E.filter(({doors:$,except:H})=>($.includes("all")||$.includes(v))&&!H?.includes(v))}function O(v,$,H){const U=$.map(x=>x.name),B=(0,k.p)(v,U);if(B!==void 0)throw new p.
HR("usage",`input ${v}: unknown input; did you mean ${JSON.stringify(B)}?`);H.push(`The input ${v} is not known here and was ignored.`)}function P(v,$,H){const U=x=>v.find(K=>K.name===x);for(const[x,K]of $)
j(x,K,U(x));const B=x=>$.get(x);return{get:B,warnings:H,flag:x=>C(x,B(x),U(x)?.default),list:x=>G(B(x)?.value??U(x)?.default??"",U(x)?.commas??!0),overrides:()=>v.flatMap(x=>{const K=$.get(x.name);return K===
void 0||x.config===void 0?[]:[{path:x.config,value:N(x,K),source:K.source}]})}}function N(v,{value:$,source:H}){if(v.list!==!0)return $;const U=G($,v.commas??!0);if(v.pairs!==!0)return U;const B=U.find(
x=>x.indexOf("=")<1);if(B!==void 0)throw new p.HR("usage",`${v.name}: expected NAME=VALUE lines, found ${JSON.stringify(B)} (from ${H.where})`);return Object.fromEntries(U.map(x=>[x.slice(0,x.indexOf(
"=")),x.slice(x.indexOf("=")+1)]))}function j(v,{value:$,source:H},U){const B=U?.choices;if(B===void 0)return;const x=U?.list?G($,!0):[$];for(const K of x.filter(Y=>!B.includes(Y)))throw new p.HR("usa\
ge",`${v}: expected ${U?.list?"a list of":"one of"} ${B.join(", ")}, found ${JSON.stringify(K)}${(0,k.a)(K,B)} (from ${H.where})`)}function C(v,$,H){const U=$?.value??H??"false";if(/^(true|True|TRUE)$/.
test(U))return!0;if(/^(false|False|FALSE)$/.test(U))return!1;throw new p.HR("usage",`${v}: expected true or false, found ${JSON.stringify(U)} (from ${$?.source.where})`)}function G(v,$){return v.split(
$?/[\s,]+/:/[\r\n]+/).map(H=>H.trim()).filter(H=>H!=="")}}),49567:((z,D,s)=>{s.r(D),s.d(D,{bigint:()=>f,boolean:()=>y,date:()=>i,number:()=>w,string:()=>I});var p=s(43759),k=s(55156);function I(o){return p.
K_(k.ZodString,o)}function w(o){return p.qG(k.ZodNumber,o)}function y(o){return p.dN(k.ZodBoolean,o)}function f(o){return p.St(k.ZodBigInt,o)}function i(o){return p.B4(k.ZodDate,o)}})};export{He as id,Le as ids,Be as modules};

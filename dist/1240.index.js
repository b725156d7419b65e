const ze=1240,Fe=[1240],Ge={48165:((F,C,a)=>{a.d(C,{HR:()=>v,I$:()=>y,V0:()=>R,qE:()=>m,w2:()=>w,xV:()=>h});const m={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class v extends Error{kind;hint;place;details;retryAfter;rule;constructor(r,d,u={}){
super(d,u.cause===void 0?void 0:{cause:u.cause}),this.name="Failure",this.kind=r,this.hint=u.hint??m[r].hint,this.place=u.place,this.details=u.details??[],this.retryAfter=u.retryAfter,this.rule=u.rule}}
function R(i,r){const{kind:d,hint:u,place:o,details:t,retryAfter:g,rule:k}=i;return new v(d,r(i.message),{hint:r(u),details:t.map(r),...o===void 0?{}:{place:o},...g===void 0?{}:{retryAfter:g},...k===void 0?
{}:{rule:k}})}function w(i){if(i instanceof v)return i;if(i instanceof Error&&i.name==="AbortError")return new v("cancelled","The run was cancelled.",{cause:i});const r=i instanceof Error?i.message:String(
i),d=i instanceof Error&&i.stack?i.stack.split(`
`).slice(1,6):[];return new v("bug",r,{cause:i,details:d})}function y(i){return i===void 0?0:m[i.kind].exit}function h(i){const{kind:r,message:d,hint:u,details:o,place:t}=i;return{kind:r,message:d,hint:u,
details:o,...t?{place:t}:{}}}}),66661:((F,C,a)=>{a.d(C,{a:()=>v,p:()=>m});function m(h,i){const r=h.toLowerCase(),d=Math.max(1,Math.floor(r.length/3));return i.map(o=>({candidate:o,wrong:w(r,o.toLowerCase())})).
filter(({wrong:o})=>o<=d).sort((o,t)=>o.wrong-t.wrong)[0]?.candidate??i.find(o=>R(r,o.toLowerCase()))}function v(h,i){const r=m(h,i);return r===void 0?"":`; did you mean ${JSON.stringify(r)}?`}function R(h,i){
return Math.min(h.length,i.length)>=3&&(h.startsWith(i)||i.startsWith(h))}function w(h,i){if(Math.abs(h.length-i.length)>12||h.length>100)return Number.POSITIVE_INFINITY;let r=[],d=Array.from({length:i.
length+1},(u,o)=>o);for(let u=1;u<=h.length;u++){const o=[u];for(let t=1;t<=i.length;t++){const g=h[u-1]===i[t-1],k=u>1&&t>1&&h[u-1]===i[t-2]&&h[u-2]===i[t-1];o[t]=Math.min(y(d,t)+1,y(o,t-1)+1,y(d,t-1)+
(g?0:1),k?y(r,t-2)+1:Number.POSITIVE_INFINITY)}r=d,d=o}return y(d,i.length)}function y(h,i){return h[i]??Number.POSITIVE_INFINITY}}),76211:((F,C,a)=>{a.d(C,{At:()=>v,Ix:()=>w,kA:()=>R});var m=a(48165);
function v(y){return{name:y}}function R(y,h,i){return{topic:y.name,step:h,parse:i}}function w(y=new Map){return{get:h=>y.get(h.name),has:h=>y.has(h.name),need:h=>{if(!y.has(h.name))throw new m.HR("bug",
`The fact "${h.name}" was used before it was asked for.`);return y.get(h.name)},with:(h,i)=>w(new Map(y).set(h.name,i)),names:[...y.keys()]}}}),58563:((F,C,a)=>{a.d(C,{Px:()=>v,T9:()=>R,aZ:()=>m});function m(r){
return typeof r=="object"&&r!==null&&typeof r.secret=="string"}function v(r){const d=y(r);if(d.length===0)return o=>o;const u=h(d);return o=>o.replace(u,"***")}function R(r){const d=y(r),u=h(d),o=d[0]?.
length??0;let t="";return{push(g){if(o===0)return g;t+=g;let k=w(t,d,Math.max(0,t.length-o+1));for(const{index:s,0:l}of t.matchAll(u))s<k&&s+l.length>k&&(k=s);const E=t.slice(0,k).replace(u,"***");return t=
t.slice(k),E},end(){const g=o===0?"":t.replace(u,"***");return t="",g}}}function w(r,d,u){for(let o=u;o<r.length;o++){const t=r.slice(o);if(d.some(g=>g.length>t.length&&g.startsWith(t)))return o}return r.
length}function y(r){const d=new Set;for(const u of r)for(const o of[u,...u.split(/\r?\n/)]){const t=o.trim();if(!(t.length<4)&&(d.add(t),d.add(encodeURIComponent(t)),d.add(JSON.stringify(t).slice(1,-1)),
t.length>=6))for(const g of i(t))d.add(g)}return[...d].sort((u,o)=>o.length-u.length)}function h(r){return new RegExp(r.map(d=>d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function i(r){const d=new TextEncoder().
encode(r);return[0,1,2].flatMap(u=>{const o=new Uint8Array(d.length+u);o.set(d,u);const t=btoa(String.fromCharCode(...o)).replace(/=+$/,""),g=u===0?0:u===1?2:3,k=o.length%3===0?t.length:t.length-1,E=t.
slice(g,k);return E.length>=6?[E]:[]})}}),63574:((F,C,a)=>{a.d(C,{loginAction:()=>xe});var m=a(48165),v=a(49083),R=a(5977),w=a(15236),y=a(9386),h=a(64405),i=a(77598),r=a(58746);function d(e,n){return e===
429||e>=500||/Throttl|TooManyRequests|RequestLimit/i.test(n)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(n)||e===403?"denied":e===404?"absent":"auth"}const u=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;
async function o(e,n,c){const[,f="",T="us-east-1"]=u.exec(e.registry)??[],_=await t(e,T,{tools:n,signal:c}),A=(n.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),S=e.registry==="public.ecr.aws",
L=S?{}:{registryIds:[...new Set([f,...A])]},I=await k({service:S?"ecr-public":"ecr",region:T,target:S?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAuthorizat\
ionToken",body:JSON.stringify(L),keys:_,tools:n,signal:c});return((S?[I.authorizationData]:I.authorizationData)??[]).flatMap(M=>{const[z="",J=""]=p(Buffer.from(M?.authorizationToken??"","base64").toString(
"utf8"));if(J==="")throw new m.HR("auth",`Amazon gave no password for ${e.registry}.`);return n.secrets.add(`password of ${e.registry}`,J),n.secrets.add(`token of ${e.registry}`,M?.authorizationToken??
""),[{registry:M?.proxyEndpoint===void 0?e.registry:URL.parse(M.proxyEndpoint)?.host??e.registry,user:z,password:J}]})}async function t({role:e,user:n,password:c,registry:f},T,{tools:_,signal:A}){if(e!==
"")return g(e,T,{tools:_,signal:A});if(n!==""&&c!=="")return{id:n,secret:c,session:""};const{AWS_ACCESS_KEY_ID:S="",AWS_SECRET_ACCESS_KEY:L="",AWS_SESSION_TOKEN:I=""}=_.env;if(S!==""&&L!=="")return{id:S,
secret:L,session:I};throw new m.HR("auth",`There are no credentials for ${f}.`,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as user\
name and password."})}async function g(e,n,{tools:c,signal:f}){const T=await(0,r.f)({env:c.env,audience:"sts.amazonaws.com",http:c.http.request,signal:f});c.secrets.add("id token for AWS",T);const _=c.
env.AWS_ENDPOINT_URL_STS||c.env.AWS_ENDPOINT_URL||`https://sts.${n}.amazonaws.com`,A={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:e,RoleSessionName:"deploy-action",WebIdentityToken:T},
S=await c.http.fetch({method:"POST",url:`${_.replace(/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(A).toString(),timeout:3e4,
signal:f}),L=S.body.toString("utf8"),I=M=>new RegExp(`<${M}>([^<]+)</${M}>`).exec(L)?.[1]??"";if(S.status!==200)throw new m.HR(d(S.status,I("Code")),`AWS did not let this job assume ${e}: ${I("Code")||
S.status} ${I("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const W={id:I("AccessKeyId"),secret:I("SecretAccessKey"),
session:I("SessionToken")};for(const[M,z]of Object.entries(W))M!=="id"&&c.secrets.add(`AWS ${M}`,z);return W}async function k({service:e,region:n,target:c,body:f,keys:T,tools:_,signal:A}){const S=_.env[`\
AWS_ENDPOINT_URL_${e.toUpperCase().replaceAll("-","_")}`]||_.env.AWS_ENDPOINT_URL,L=n.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",I=new URL(S||`https://api.${e}.${n}.${L}/`),W=new Date(_.clock.
now()).toISOString().replace(/[-:]|\.\d{3}/g,""),M={"content-type":"application/x-amz-json-1.1",host:I.host,"x-amz-date":W,...T.session===""?{}:{"x-amz-security-token":T.session},"x-amz-target":c},z=Object.
keys(M).sort(),J=["POST","/","",...z.map(ne=>`${ne}:${M[ne]}`),"",z.join(";"),s(f)].join(`
`),Q=`${W.slice(0,8)}/${n}/${e}/aws4_request`,ae=["AWS4-HMAC-SHA256",W,Q,s(J)].join(`
`),ee=Q.split("/").reduce((ne,He)=>l(ne,He),`AWS4${T.secret}`),te=l(ee,ae).toString("hex"),re=`AWS4-HMAC-SHA256 Credential=${T.id}/${Q}, SignedHeaders=${z.join(";")}, Signature=${te}`,q=await _.http.fetch(
{method:"POST",url:I.href,headers:{...M,authorization:re},body:f,timeout:3e4,signal:A}),V=E(q.body.toString("utf8"));if(q.status===200)return V;const pe=String(V.__type??"").split("#").at(-1)??"";throw new m.
HR(d(q.status,pe),`Amazon's registry refused a login: ${pe||q.status} ${String(V.message??V.Message??"")}`.trim(),{hint:"The account needs ecr:GetAuthorizationToken."})}function E(e){try{return JSON.parse(
e)}catch{return{}}}const s=e=>(0,i.createHash)("sha256").update(e).digest("hex"),l=(e,n)=>(0,i.createHmac)("sha256",e).update(n).digest();function p(e){const n=e.indexOf(":");return n<0?["",""]:[e.slice(
0,n),e.slice(n+1)]}async function O(e,n,c){const{registry:f,provider:T,serviceAccount:_}=e,A=`//iam.googleapis.com/${T}`,S=await(0,r.f)({env:n.env,audience:`https:${A}`,http:n.http.request,signal:c});
n.secrets.add("id token for Google",S);const L=n.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googleapis.com/",I="https://www.googleapis.com/auth/cloud-platform",W=await P({url:`${L}v1/token`,
body:{audience:A,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",
subjectToken:S,scope:I},what:`exchange of this job's token at ${T}`},{tools:n,signal:c}),M=D(W,"access_token",n);if(_==="")return{registry:f,user:"oauth2accesstoken",password:M};const z=n.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||
"https://iamcredentials.googleapis.com/",J=await P({url:`${z}v1/projects/-/serviceAccounts/${encodeURIComponent(_)}:generateAccessToken`,body:{scope:[I],lifetime:"3600s"},bearer:M,what:`token of ${_}`},
{tools:n,signal:c});return{registry:f,user:"oauth2accesstoken",password:D(J,"accessToken",n)}}async function P({url:e,body:n,bearer:c,what:f},{tools:T,signal:_}){const S={"content-type":"application/j\
son",...c===void 0?{}:{authorization:`Bearer ${c}`}},L=await T.http.fetch({method:"POST",url:e,headers:S,body:JSON.stringify(n),timeout:3e4,signal:_}),I=N(L.body.toString("utf8"));if(L.status===200)return I;
const W=I.error,{status:M="",message:z=""}=typeof W=="object"?W:{message:I.error_description};throw new m.HR(d(L.status,M),`Google refused the ${f}: ${M||L.status} ${z??""}`.trim(),{hint:"Check the pr\
ovider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function D(e,n,c){const f=e[n];if(typeof f!="string"||f==="")throw new m.
HR("auth","Google gave no token.");return c.secrets.add(`Google ${n}`,f),f}function N(e){try{return JSON.parse(e)}catch{return{}}}var x=a(51455),G=a(48161),b=a(76760),$=a(91185);const H=".deploy-actio\
n";async function U({env:e,files:n}){const c=(0,$.Pe)(e);if(await n.exists((0,b.join)(c,H)))return c;const f=(0,b.join)(e.RUNNER_TEMP||(0,G.tmpdir)(),`docker-config-${(0,i.randomBytes)(8).toString("he\
x")}`);await(0,x.mkdir)(f,{recursive:!0,mode:448}),await(0,x.chmod)(f,448);const T=await(0,x.readdir)(c).catch(()=>[]);for(const _ of T)_!=="config.json"&&_!=="buildx"&&await(0,x.symlink)((0,b.join)(c,
_),(0,b.join)(f,_));if(T.includes("buildx")){await(0,x.mkdir)((0,b.join)(f,"buildx"));for(const _ of await(0,x.readdir)((0,b.join)(c,"buildx")))_!=="config"&&await(0,x.symlink)((0,b.join)(c,"buildx",_),
(0,b.join)(f,"buildx",_))}return await X((0,b.join)(f,"config.json"),B(await(0,$.Vh)((0,b.join)(c,"config.json"))??{}),n),await n.write((0,b.join)(f,H),c,384),f}function B({credsStore:e,...n}){if(typeof e!=
"string"||e==="")return n;const c=Object.keys(n.auths??{}).map(f=>[f,e]);return{...n,credHelpers:{...Object.fromEntries(c),...n.credHelpers}}}async function j({folder:e,registry:n,scope:c,user:f,password:T},{
env:_,files:A}){const{file:S,key:L}=Y({folder:e,registry:n,scope:c},_),I=await(0,$.Vh)(S)??{},W=Buffer.from(`${f}:${T}`,"utf8").toString("base64"),{[L]:M,...z}=I.credHelpers??{},J={...I.auths,[L]:{auth:W}};
await X(S,{...I,...I.credHelpers===void 0?{}:{credHelpers:z},auths:J},A)}async function K({file:e,key:n},c){const f=await(0,$.Vh)(e);if(f===void 0)return;const{[n]:T,..._}=f.auths??{};await X(e,{...f,
auths:_},c)}function Y({folder:e,registry:n,scope:c},f){const T=n==="docker.io"?"https://index.docker.io/v1/":n;if(c==="")return{file:(0,b.join)(e,"config.json"),key:T};const _=n==="docker.io"?"regist\
ry-1.docker.io":n,A=(0,b.join)(f.BUILDX_CONFIG||(0,b.join)(e,"buildx"),"config",_);return{file:(0,b.join)(c.startsWith("@")?`${A}${c}`:(0,b.join)(A,c),"config.json"),key:T}}async function X(e,n,c){await c.
write(e,`${JSON.stringify(n,null,2)}
`,384)}var oe=a(4933),se=a(88733),ie=a(41868);async function me({registry:e,user:n,password:c},f,T){const _=`${(0,se.X)(e)}/v2/`,A=M=>f.http.fetch({method:"GET",url:_,headers:M,timeout:3e4,signal:T}),
S=await A({});if(S.status===200)return;if(S.status!==401)throw(0,ie.M)(S,`Login to ${e}`,e);const L=await(0,oe.G)(S,{registry:e,tools:f,signal:T,credentials:{user:n,password:c}}).catch(W),I=await A({authorization:L});
if(I.status===200)return;if(I.status===401)throw ce(e,n);throw(0,ie.M)(I,`Login to ${e}`,e);function W(M){throw M instanceof m.HR&&M.kind==="auth"?ce(e,n,M):M}}function ce(e,n,c){return new m.HR("auth",
`${e} does not accept the account ${JSON.stringify(n)}.`,{cause:c,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accou\
nts."})}function ge(e){return{"login.registry":async(n,c)=>{const[f,T]=[(0,h.Qq)(n,"folder"),(0,h.Qq)(n,"scope","")],_=await we(n,e,c);for(const A of _)await me(A,e,c),await j({...A,folder:f,scope:T},
e);return{registries:_.map(({registry:A})=>A)}}}}async function we(e,n,c){const f=A=>(0,h.Qq)(e,A,""),T=f("registry"),_={registry:T,user:f("user"),password:f("password")};switch(f("by")){case"ecr":{const A={
..._,role:f("role")};return o(A,n,c)}case"google":return[await O({registry:T,provider:f("provider"),serviceAccount:f("serviceAccount")},n,c)];default:return[_]}}var ye=a(15495),ke=a(67480),_e=a(93869),
be=a(11733),ve=a(38815),Z=a(92857),Ee=a(43759);function ue(e){return Ee.K_(Z.NDH,e)}function Le(e){return core._coercedNumber(schemas.ZodNumber,e)}function Be(e){return core._coercedBoolean(schemas.ZodBoolean,
e)}function We(e){return core._coercedBigint(schemas.ZodBigInt,e)}function Ke(e){return core._coercedDate(schemas.ZodDate,e)}function Oe(e){const{registryAuth:n,registry:c,username:f,password:T,ecr:_,
scope:A}=e;if(n==="")return[de({registry:c,username:f,password:T,ecr:_,scope:A},e)];if(c!==""||f!==""||T!=="")throw new m.HR("usage","registry-auth cannot be used together with registry, username or p\
assword.",{hint:"Write all logins into registry-auth, or use several login steps."});return Se(n).map(S=>de(S,e))}const Te=Z.rej({registry:Z.YjP().default(""),username:ue().default(""),password:ue().default(
""),scope:Z.YjP().default(""),ecr:Z.KCZ([Z.zMY().transform(String),Z.YjP()]).default("auto")});function Se(e){let n;try{n=(0,ve.qg)(e)}catch{throw new m.HR("usage","registry-auth: it is not YAML.")}const c=Z.
YOg(Te).min(1).safeParse(n);if(c.success)return c.data;const[f]=c.error.issues;throw new m.HR("usage",`registry-auth: entry ${f?.path.join(".")??""}: ${f?.message??"wrong"}.`,{hint:"Expected a list of\
 mappings with registry, username, password, scope and ecr."})}function de({registry:e,username:n,password:c,ecr:f,scope:T},_){const A=$e(e),S={registry:A,scope:T,user:n,password:c};if(f!=="auto"&&f!==
"true"&&f!=="false")throw new m.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(f)}.`);if(f==="true"||f==="auto"&&Ae(A))return{...S,by:"ecr"};if(c!==""){if(n!=="")return{...S,by:"\
password"};throw new m.HR("usage",`There is a password for ${A}, and no username.`,{hint:Ie(A)})}if(_.googleProvider!==""&&le(A))return{...S,by:"google"};if(A==="ghcr.io"&&_.token!=="")return{...S,user:n||
_.actor,password:_.token,by:"password"};throw new m.HR("auth",`There is no password for ${A}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function $e(e){
const n=e.trim().replace(/^https?:\/\//,"").replace(/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(n))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.
test(n))return n;throw new m.HR("usage",`registry: ${JSON.stringify(e.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.c\
om, localhost:5000."})}function Ae(e){return e==="public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(e)}function le(e){return e==="gcr.io"||e.endsWith(".gcr.io")||e.endsWith("-docker.pkg.dev")}function Ie(e){
return le(e)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function fe({registry:e,scope:n}){return`passwo\
rd of ${e}${n===""?"":` for ${n}`}`}function Re(e,n){return{stage:"login",subject:e.map(({registry:c})=>c).join(", "),steps:e.map((c,f)=>De(c,f,n)),basis:null,notes:[],values:{}}}function De(e,n,{folder:c,
awsRole:f,googleProvider:T,googleAccount:_}){const{registry:A,user:S,password:L,by:I,scope:W}=e,M=L===""?"":{secret:fe(e)},z={password:` as ${S}`,ecr:" with a password of Amazon",google:" with a token\
 of Google"};return{do:"call",id:`login.${n+1}`,title:`Log in to ${A}${z[I]}${W===""?"":`, for ${W} alone`}`,operation:"login.registry",input:{by:I,registry:A,user:S,password:M,scope:W,folder:c,...I===
"ecr"?{role:f}:{},...I==="google"?{provider:T,serviceAccount:_}:{}},undo:{way:"keep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var Ne=a(31860),je=a(69499);async function xe(e){
const n=(0,ke.s)(),c=(0,Ne.Ko)("login",n.env),f=(0,y.PH)(),{signal:T,dispose:_}=(0,be.K)(f),A=(0,_e.g)({},L=>n.mask(L)),S=(0,ye.R)({env:n.env,secrets:A,signal:T,groups:f,operations:ge});try{e==="post"?
await he(Ue(n),S):process.exitCode=await Ce({runner:n,inputs:c,ports:S,secrets:A})}catch(L){const I=(0,m.w2)(L),{failureText:W}=await Promise.resolve().then(a.bind(a,44639));n.write(W(I)),n.annotate("\
error",I.message),n.setOutput("result","failed"),n.setOutput("failure-kind",I.kind),process.exitCode=(0,m.I$)(I)}finally{_(),await S.close()}}async function Ce({runner:e,inputs:n,ports:c,secrets:f}){const{
clock:T,tools:_}=c,A=T.now(),S=V=>n.get(V)?.value??"",L=Me(n,e);for(const V of L)V.password!==""&&f.add(fe(V),V.password);const I=await U(_),W=L.flatMap(V=>Pe(V,I,e.env));n.flag("logout")&&e.saveState(
"logins",JSON.stringify(W)),e.exportVariable("DOCKER_CONFIG",I);const M=(0,je.N)(e,!1,["result","failure-kind"]),z=Re(L,{folder:I,awsRole:S("aws-role"),googleProvider:S("google-provider"),googleAccount:S(
"google-service-account")}),J=await(0,w.g)(z,(0,R.q6)({ports:c,knowledge:(0,v.d)(),sink:M.sink})),{failure:Q,state:ae}=J;Q!==void 0&&await he(W,c);const ee=T.now()-A,te=Q===void 0?{}:{failure:Q},re={stage:"\
login",subject:z.subject,state:ae,ms:ee,notes:[],plan:z,outcome:J,...te},q=e.env.GITHUB_SHA??"";return M.finish({app:"login",version:"",ref:"",sha:q,images:{},stages:[re],ms:ee,...te},!1),(0,m.I$)(Q)}
function Pe({registry:e,scope:n,by:c},f,T){const _=c==="ecr"?(T.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean):[];return[e,..._.map(S=>e.replace(/^\d{12}/,S))].map(S=>Y({folder:f,registry:S,scope:n},
T))}function Me(e,{env:n}){const c=f=>e.get(f)?.value??"";return Oe({registry:c("registry"),username:c("username"),password:c("password"),ecr:c("ecr")||"auto",scope:c("scope"),registryAuth:c("registry\
-auth"),awsRole:c("aws-role"),googleProvider:c("google-provider"),token:c("github-token"),actor:n.GITHUB_ACTOR??""})}async function he(e,{files:n}){for(const c of e)await K(c,n)}function Ue({state:e}){
const{logins:n}=e;return n===void 0?[]:JSON.parse(n)}}),5977:((F,C,a)=>{a.d(C,{_E:()=>y,l_:()=>w,q6:()=>R});var m=a(48165),v=a(58563);function R(i){const{ports:r,knowledge:d,sink:u,patience:o}=i;let t=-1,
g=E=>E;const k=E=>{const s=r.secrets();return s.length!==t&&(g=(0,v.Px)(s),t=s.length),g(E)};return{ports:r,knowledge:d,sink:E=>u(h(E,k)),signal:r.signal,mask:k,...o===void 0?{}:{patience:o}}}function w(i,r){
return{...i,signal:AbortSignal.any([i.signal,r])}}function y(i){return{...i,signal:new AbortController().signal}}function h(i,r){switch(i.type){case"output":case"note":case"hold":return{...i,text:r(i.
text)};case"progress":return{...i,subjects:i.subjects.map(d=>({...d,reasons:d.reasons.map(r)}))};case"retry":return{...i,failure:(0,m.V0)(i.failure,r)};case"stage":return i.why===void 0?i:{...i,why:r(
i.why)};default:return i}}}),15236:((F,C,a)=>{a.d(C,{g:()=>d});var m=a(48165),v=a(50445),R=a(61084),w=a(5977),y=a(52642);async function h(t,g,k){const E=t.diagnose===void 0?void 0:k.knowledge.diagnoses[t.
diagnose.name];if(E===void 0||t.diagnose===void 0)return g;const{data:s}=t.diagnose;try{const l=await(0,y.l)(x=>E.ask(s,x),(0,w._E)(k)),p=E.tell({data:s,facts:l,failure:g});if(p===void 0)return g;const{
kind:O=g.kind,cause:P,hint:D=g.hint,lines:N}=p;return(0,m.V0)(new m.HR(O,P,{hint:D,details:N}),k.mask)}catch(l){return k.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,m.
w2)(l).message}`}),g}}var i=a(13138),r=a(70826);async function d(t,g,k={}){const{ports:E}=g,s=JSON.stringify(t.steps).includes(v.F)?await E.files.scratch():void 0,l=new Map,p=O=>(0,R.R)(O,{outputs:l,scratch:s},
O.despite==="cancel"?(0,w._E)(g):g,k.journal);try{const O=D=>{for(const[N,x]of Object.entries(D.outputs))l.set(`${D.id}.${N}`,x)},P=await(0,i.f)(t.steps,p,O,t.parallel);return await u({plan:t,outcomes:P,
outputs:l,context:g,options:k})}finally{s!==void 0&&await E.files.remove(s)}}async function u({plan:t,outcomes:g,outputs:k,context:E,options:s}){const l=new Set(t.steps.filter($=>$.advisory).map($=>$.
id)),p=g.filter($=>$.state==="failed"&&!l.has($.id)),O=g.flatMap($=>l.has($.id)&&$.failure?[$.failure]:[]),P={steps:g,warnings:O,outputs:Object.fromEntries(k)},N=(E.signal.aborted?(0,m.w2)(E.signal.reason):
void 0)??p[0]?.failure;if(N===void 0)return{...P,state:"succeeded",undone:[]};const x=N.kind==="cancelled"?"cancelled":"failed";if(x==="cancelled"&&s.onCancel==="leave")return{...P,state:x,undone:[],failure:N};
const G=N.kind==="cancelled"||N.kind==="stale"?N:await h(t,N,E),b=await(0,r.gm)({plan:t,outcomes:g,outputs:k,context:E,mode:s.rollback??"auto"});return{...P,...b,state:x,failure:b.failure===void 0?G:o(
G,b.failure)}}function o(t,g){return new m.HR(t.kind,`${t.message} The way back failed too: ${g.message}`,{cause:t,hint:`Look at the destination now: it may be between two releases. ${g.hint}`,details:[
...t.details,...g.details]})}}),91185:((F,C,a)=>{a.d(C,{Pe:()=>r,Vh:()=>g,dd:()=>i});var m=a(77598),v=a(51455),R=a(48161),w=a(76760),y=a(48165),h=a(89475);async function i(s,l={}){const p=l.host??(l.context===
void 0?s.DOCKER_HOST:void 0);if(p)return{address:p,...await o(s,p)};const O=r(s),P=l.context??(s.DOCKER_CONTEXT||await d(O));return P==="default"?{address:"unix:///var/run/docker.sock"}:await u(O,P)}function r(s){
return s.DOCKER_CONFIG||(0,w.join)(s.HOME||(0,R.homedir)(),".docker")}async function d(s){const p=(await g((0,w.join)(s,"config.json")))?.currentContext;return typeof p=="string"&&p!==""?p:"default"}async function u(s,l){
const p=(0,m.createHash)("sha256").update(l).digest("hex"),P=(await g((0,w.join)(s,"contexts","meta",p,"meta.json")))?.Endpoints?.docker,D=P?.Host;if(typeof D!="string"||D==="")throw new y.HR("absent",
`The Docker context ${JSON.stringify(l)} does not exist in ${s}.`,{hint:"See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});const N=await t((0,w.join)(s,"contexts","\
tls",p,"docker")),x=P?.SkipTLSVerify===!0;return Object.keys(N).length===0&&!x?{address:D}:{address:D,tls:{...N,rejectUnauthorized:!x}}}async function o(s,l){const p=!!s.DOCKER_TLS_VERIFY;return!l.startsWith(
"tcp:")||!p&&!s.DOCKER_TLS?{}:{tls:{...await t(s.DOCKER_CERT_PATH||r(s)),rejectUnauthorized:p}}}async function t(s){const l={};for(const p of["ca","cert","key"]){const O=await E((0,w.join)(s,`${p}.pem`));
O!==void 0&&(l[p]=O)}return l}async function g(s){const l=await E(s);if(!(l===void 0||l.trim()===""))try{const p=JSON.parse(l);if(typeof p=="object"&&p!==null&&!Array.isArray(p))return p;throw new SyntaxError(
"It is not an object.")}catch(p){throw k(s,p)}}function k(s,l){return new y.HR("usage",`${s} is not a JSON object: ${l.message}`,{cause:l,place:{file:s}})}async function E(s){try{return await(0,v.readFile)(
s,"utf8")}catch(l){if(["ENOENT","ENOTDIR"].includes(l.code??""))return;throw(0,h.f)(l,s,"read")}}}),89475:((F,C,a)=>{a.d(C,{f:()=>R});var m=a(48165);const v={ENOENT:["absent","does not exist","Check t\
he path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correc\
t the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that\
 is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user w\
ho may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can\
 be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:[
"capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function R(w,y,h){const i=w,[r,d,u]=v[i.code??""]??[];return r===void 0?new m.HR("bug",`${y} could not\
 be ${h}: ${i.message}`,{cause:w}):new m.HR(r,`${y} could not be ${h}: it ${d}.`,{cause:w,hint:u})}}),4933:((F,C,a)=>{a.d(C,{G:()=>y});var m=a(48165),v=a(73164),R=a(88733),w=a(41868);async function y(o,{
registry:t,tools:g,signal:k,also:E=[],credentials:s}){const l=r(o.headers["www-authenticate"]??""),p=s??await(0,v.g)(t,g,k);if(l.scheme==="basic"){if(p!==void 0&&"password"in p)return u(p);throw new m.
HR("auth",`${t} asks for a password, and there is none.`,(0,v.t)(t))}if(l.scheme!=="bearer"||!d(l.realm))throw new m.HR("auth",`${t} asks for an authentication that is not known: ${JSON.stringify(l.scheme)}\
.`);const O=await h(l,p,{registry:t,tools:g,signal:k,also:E});return g.secrets.add(`token of ${t} for ${l.scope}`,O),`Bearer ${O}`}async function h({realm:o,service:t,scope:g},k,{registry:E,tools:s,signal:l,
also:p=[]}){const O=new URL(o),P={timeout:3e4,signal:l},N={...{...t===""?{}:{service:t},...g===""?{}:{scope:[g,...p].join(" ")}},grant_type:"refresh_token",client_id:"deploy-action"};let x;if(k!==void 0&&
"identityToken"in k){const H=new URLSearchParams({...N,refresh_token:k.identityToken}).toString(),U={"content-type":"application/x-www-form-urlencoded"};x=await s.http.fetch({method:"POST",url:O.href,
headers:U,body:H,...P})}else{t!==""&&O.searchParams.set("service",t);for(const U of g===""?p:[g,...p])O.searchParams.append("scope",U);const H=k===void 0?{}:{authorization:u(k)};x=await s.http.fetch({
method:"GET",url:O.href,headers:H,...P})}if(x.status!==200)throw(0,w.M)(x,`${E}: asking for a token`,E);const{token:G,access_token:b}=i(x),$=G??b;if(typeof $=="string"&&$!=="")return $;throw new m.HR(
"auth",`${E}: the token service gave no token.`)}function i({body:o}){try{return JSON.parse(o.toString("utf8"))}catch{return{}}}function r(o){const[,t="",g=""]=/^\s*(\w+)\s*(.*)$/s.exec(o)??[],k=[...g.
matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],E=new Map(k.map(([,l="",p,O])=>[l.toLowerCase(),p??O??""])),s=l=>E.get(l)??"";return{scheme:t.toLowerCase(),realm:s("realm"),service:s("service"),scope:s(
"scope")}}function d(o){const t=URL.parse(o);return t?.protocol==="https:"||t?.protocol==="http:"&&(0,R.U)(t.host)}function u({user:o,password:t}){return`Basic ${Buffer.from(`${o}:${t}`,"utf8").toString(
"base64")}`}}),73164:((F,C,a)=>{a.d(C,{g:()=>w,t:()=>d});var m=a(76760),v=a(48165),R=a(91185);async function w(o,t,g){const k=await(0,R.Vh)((0,m.join)((0,R.Pe)(t.env),"config.json"));if(k===void 0)return;
const E=k.credHelpers??{},s=y(o).map(p=>E[p]).find(u)??k.credsStore,l=(u(s)?await i(s,o,{tools:t,signal:g}):void 0)??h(k.auths??{},o);return l!==void 0&&t.secrets.add(`registry ${o}`,"password"in l?l.
password:l.identityToken),l}function y(o){const t=o==="docker.io"?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[];return[o,`https://${o}`,`http://${o}`,`https://${o}/`,`htt\
ps://${o}/v2/`,...t]}function h(o,t){const g=y(t).map(P=>o[P]).find(P=>typeof P=="object"&&P!==null),{auth:k,username:E,password:s,identitytoken:l}=g??{};if(u(l))return{identityToken:l};if(u(E)&&u(s))
return{user:E,password:s};if(!u(k))return;const p=Buffer.from(k,"base64").toString("utf8").replace(/\0+$/,""),O=p.indexOf(":");if(O<1)throw new v.HR("auth",`The credentials for ${t} in Docker's config\
.json cannot be read.`,d(t));return{user:p.slice(0,O),password:p.slice(O+1)}}async function i(o,t,{tools:g,signal:k}){const E=`docker-credential-${o}`,s=t==="docker.io"?"https://index.docker.io/v1/":t,
l=await g.exec({argv:[E,"get"],stdin:s,timeout:3e4,signal:k});if(l.exit!==0){if(/credentials not found/i.test(l.stdout+l.stderr))return;const P=(l.stderr||l.stdout).trim().split(`
`).slice(-5);throw new v.HR("auth",`${E} gave no credentials for ${t}.`,{...d(t),details:P})}const{Username:p,Secret:O}=r(l.stdout,E);if(u(O))return p==="<token>"?{identityToken:O}:{user:u(p)?p:"",password:O}}
function r(o,t){try{return JSON.parse(o)}catch{throw new v.HR("auth",`${t} answered something that is not JSON.`)}}function d(o){return{hint:`Log in first: docker login ${o} (actions/login in a workfl\
ow).`}}const u=o=>typeof o=="string"&&o!==""}),88733:((F,C,a)=>{a.d(C,{U:()=>v,X:()=>m});function m(R){const w=R==="docker.io"||R==="index.docker.io"?"registry-1.docker.io":R;return`${v(w)?"http":"htt\
ps"}://${w}`}function v(R){const w=R.replace(/:\d+$/,"");return w==="localhost"||w==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(w)}}),41868:((F,C,a)=>{a.d(C,{M:()=>w});var m=a(48165),v=a(61437),
R=a(73164);function w(r,d,u){const{status:o}=r,t=i(r),g=t.map(({code:s,message:l})=>[s,l].filter(Boolean).join(": ")),k=y(o,t.map(({code:s})=>s)),E=(0,v.P)(r.headers["retry-after"]);return new m.HR(k,
`${d}: the registry answered ${o}${g.length>0?` (${g.join("; ")})`:""}.`,{...k==="auth"?(0,R.t)(u):k==="denied"?{hint:h(u)}:{},...E===void 0?{}:{retryAfter:E}})}function y(r,d){return d.includes("TOOM\
ANYREQUESTS")?"transient":r===401?"auth":r===403||r===405||r===409?"denied":r===404?"absent":r===408||r===425||r===429?"transient":r===413||r===507?"capacity":r>=500?"transient":d.some(u=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(u))?"denied":d.some(u=>u.endsWith("_UNKNOWN"))?"absent":"bug"}function h(r){return`Check that the account may do this in the repository, and that the tag is not immutable.${r==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function i({body:r}){try{const{errors:d}=JSON.parse(r.toString("utf8"));return Array.isArray(d)?d.slice(0,3).map(
({code:u,message:o})=>({code:String(u??""),message:String(o??"").slice(0,300)})):[]}catch{return[]}}}),61437:((F,C,a)=>{a.d(C,{P:()=>m});function m(v,R=Date.now()){if(v===void 0||v.trim()==="")return;
const w=/^\d+$/.test(v.trim())?Number(v)*1e3:Date.parse(v)-R;return Number.isFinite(w)&&w>0?w:void 0}}),51986:((F,C,a)=>{a.d(C,{Y:()=>v,f:()=>m});function m(h,i,r){const u=Object.entries(i).filter(([,
o])=>o!==void 0&&o!==""&&o!==0).map(([o,t])=>`${o}=${y(String(t))}`).join(",");return`::${h}${u===""?"":` ${u}`}::${w(r)}`}function v(h){return h.replace(R,"$1​::").replace(/##\[/g,"##​[")}const R=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function w(h){return h.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function y(h){return w(h).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((F,C,a)=>{a.d(C,{Qc:()=>v,hv:()=>m,zQ:()=>w});
function m(){const y=Object.entries(process.env).filter(h=>h[1]!==void 0);return Object.fromEntries(y)}function v(y){return Object.fromEntries(Object.entries(y).filter(([h])=>!R.has(h)&&!/^(INPUT|STATE)_/.
test(h)))}const R=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function w(y,h){const i=Object.entries(y).filter(([d])=>d.startsWith(h)),r=d=>h==="INPUT_"?
d.toLowerCase():d;return Object.fromEntries(i.map(([d,u])=>[r(d.slice(h.length)),u.trim()]))}}),58746:((F,C,a)=>{a.d(C,{f:()=>v});var m=a(48165);async function v({env:w,audience:y,http:h,signal:i}){const r=w.
ACTIONS_ID_TOKEN_REQUEST_URL,d=w.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!r||!d)throw new m.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const u=await h({method:"GET",url:y===""?r:`${r}&audience=${encodeURIComponent(y)}`,headers:{authorization:`Bearer ${d}`,accept:"application/json"},timeout:3e4,
signal:i});if(u.status===429||u.status>=500)throw new m.HR("transient",`GitHub's OIDC service answered ${u.status}.`);const o=u.status===200?R(u.body):"";if(o==="")throw new m.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${u.status}.`);return o}function R(w){try{const{value:y}=JSON.parse(w);return typeof y=="string"?y:""}catch{return""}}}),67480:((F,C,a)=>{a.d(C,{s:()=>k});var m=a(51986),
v=a(4314),R=a(77598),w=a(73024),y=a(48165),h=a(89475);function i(s,l,p){d(s,`${r(l,p,`ghadelimiter_${(0,R.randomUUID)()}`)}
`)}function r(s,l,p){if(s.includes(p)||l.includes(p))throw new y.HR("bug",`The delimiter for ${s} occurs in its value.`);return`${s}<<${p}
${l}
${p}`}function d(s,l){try{(0,w.appendFileSync)(s,l,"utf8")}catch(p){throw(0,h.f)(p,s,"written")}}const u=1024*1024,o=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function t(s,l){const p=(0,w.statSync)(s,{throwIfNoEntry:!1})?.size??0,O=Buffer.from(`${l}
`,"utf8");if(p+O.length<=u)return d(s,O.toString("utf8")),!0;const P=u-p-Buffer.byteLength(o);return P>0&&d(s,g(O.subarray(0,P).toString("utf8"))+o),!1}function g(s){return s.slice(0,s.lastIndexOf(`
`)+1)}function k(){return E((0,v.hv)(),s=>{process.stdout.write(s)})}function E(s,l){const p=s.GITHUB_ACTIONS==="true",O=(D,N,x)=>{p&&l(`${(0,m.f)(D,N,x)}
`)},P=(D,N,[x,G])=>{const b=s[D];b?i(b,x,G):O(N,{name:x},G)};return{ci:p||(s.CI??"")!=="",github:p,env:s,inputs:(0,v.zQ)(s,"INPUT_"),state:(0,v.zQ)(s,"STATE_"),setOutput(D,N){p&&!s.GITHUB_OUTPUT&&l(`
`),P("GITHUB_OUTPUT","set-output",[D,N])},saveState:(D,N)=>P("GITHUB_STATE","save-state",[D,N]),exportVariable:(D,N)=>P("GITHUB_ENV","set-env",[D,N]),addPath(D){const N=s.GITHUB_PATH;N?d(N,`${D}
`):O("add-path",{},D)},mask(D){const N=D.split(/\r?\n/).filter(x=>x.trim().length>=4);for(const x of new Set([D,...N]))x.trim()!==""&&O("add-mask",{},x)},startGroup:D=>O("group",{},D),endGroup:()=>O("\
endgroup",{},""),annotate(D,N,{title:x,file:G,line:b,endLine:$,column:H,endColumn:U}={}){O(D,{title:x,file:G,line:b,endLine:$,col:H,endColumn:U},N)},debug:D=>O("debug",{},D),summarize(D){const N=s.GITHUB_STEP_SUMMARY;
return N?t(N,D):!1},write:l}}}),31860:((F,C,a)=>{a.d(C,{Cp:()=>l,Vc:()=>p,Ko:()=>s});var m=a(48165),v=a(66661);const R=[{name:"leg",description:"Build only this platform of every image, as one job of \
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
:v1`."],["ulimit","Limits of RUN lines."]].map(([b,$])=>({name:b,description:$,doors:["build"]}))],w=["login"],y=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:w},
{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:w},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:w},
{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:w,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and \
action of Buildx: `acme/shop@push`.",doors:w},{name:"logout",description:"Take the credentials away when the job ends.",doors:w,default:"true"},{name:"registry-auth",description:"Several logins as YAM\
L: a list of mappings with registry, username, password, scope, ecr.",doors:w},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:w},{name:"google-provider",
description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:w},{name:"google-service-account",description:"\
Service account to act as. Default: the provider’s own identity.",doors:w}],h=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow",
"git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"\
Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all \
tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",
description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"\
sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:[
"metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],i=[{name:"from",description:"Promote this image: `registry/repositor\
y@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag \
in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],r=["release"],d=[{name:"tag",description:"The version tag. De\
fault: that of the event.",doors:r},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:r,list:!0,commas:!1},{name:"rolled-back",
description:"Instead of a release: mark the one that the environment was rolled back from.",doors:r,default:"false"}],u=["quality","metadata","build","merge","scan","deploy"],o=["root","plan","deploy",
"rollback","run"],t=[...o,"validate","explain"],g=["root","plan","build","merge","scan","deploy","promote","run"],E=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],
except:["metadata"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata"],default:"."},{name:"state",description:"\
Folder for local state, relative to the checkout.",doors:["all"],except:["metadata"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull reque\
st.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is\
 named.",doors:["root","plan","run"],list:!0,choices:u},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...t,"release"]},{name:"imag\
e",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:g,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sh\
a256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as th\
e build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a value in do\
uble quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, release or digest to go \
back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...o,"c\
ancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was\
 approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","b\
uild","merge","scan","deploy","promote","rollback","run","release"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["\
low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","meta\
data","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...R,...h,...y,...i,...d];function s(b,$){
const H=new Map,U=[],B=p(b);for(const[j,K]of Object.entries($)){if(!j.startsWith("INPUT_")||K===void 0)continue;const Y=j.slice(6).toLowerCase(),X=[Y,Y.replaceAll("_","-")].find(oe=>B.some(se=>se.name===
oe));X===void 0?O(Y,B,U):K.trim()!==""&&H.set(X,{value:K.trim(),source:{from:"input",where:`input ${X}`}})}return P(B,H,U)}function l(b,$){const H=p(b),U=new Map;for(const[B,j]of Object.entries($))if(j!==
void 0){if(!H.some(K=>K.name===B)){const K=H.map(Y=>Y.name);throw new m.HR("usage",`--${B}: unknown option${(0,v.a)(B,K)}`)}j.trim()!==""&&U.set(B,{value:j.trim(),source:{from:"input",where:`--${B}`}})}
return P(H,U,[])}function p(b){return E.filter(({doors:$,except:H})=>($.includes("all")||$.includes(b))&&!H?.includes(b))}function O(b,$,H){const U=$.map(j=>j.name),B=(0,v.p)(b,U);if(B!==void 0)throw new m.
HR("usage",`input ${b}: unknown input; did you mean ${JSON.stringify(B)}?`);H.push(`The input ${b} is not known here and was ignored.`)}function P(b,$,H){const U=j=>b.find(K=>K.name===j);for(const[j,K]of $)
N(j,K,U(j));const B=j=>$.get(j);return{get:B,warnings:H,flag:j=>x(j,B(j),U(j)?.default),list:j=>G(B(j)?.value??U(j)?.default??"",U(j)?.commas??!0),overrides:()=>b.flatMap(j=>{const K=$.get(j.name);return K===
void 0||j.config===void 0?[]:[{path:j.config,value:D(j,K),source:K.source}]})}}function D(b,{value:$,source:H}){if(b.list!==!0)return $;const U=G($,b.commas??!0);if(b.pairs!==!0)return U;const B=U.find(
j=>j.indexOf("=")<1);if(B!==void 0)throw new m.HR("usage",`${b.name}: expected NAME=VALUE lines, found ${JSON.stringify(B)} (from ${H.where})`);return Object.fromEntries(U.map(j=>[j.slice(0,j.indexOf(
"=")),j.slice(j.indexOf("=")+1)]))}function N(b,{value:$,source:H},U){const B=U?.choices;if(B===void 0)return;const j=U?.list?G($,!0):[$];for(const K of j.filter(Y=>!B.includes(Y)))throw new m.HR("usa\
ge",`${b}: expected ${U?.list?"a list of":"one of"} ${B.join(", ")}, found ${JSON.stringify(K)}${(0,v.a)(K,B)} (from ${H.where})`)}function x(b,$,H){const U=$?.value??H??"false";if(/^(true|True|TRUE)$/.
test(U))return!0;if(/^(false|False|FALSE)$/.test(U))return!1;throw new m.HR("usage",`${b}: expected true or false, found ${JSON.stringify(U)} (from ${$?.source.where})`)}function G(b,$){return b.split(
$?/[\s,]+/:/[\r\n]+/).map(H=>H.trim()).filter(H=>H!=="")}})};export{ze as id,Fe as ids,Ge as modules};

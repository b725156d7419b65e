const Ke=3574,Ge=[3574],Fe={48165:((K,M,s)=>{s.d(M,{HR:()=>$,I$:()=>R,V0:()=>C,qE:()=>h,w2:()=>g,xV:()=>w});const h={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class $ extends Error{kind;hint;place;details;retryAfter;rule;constructor(u,m,f={}){
super(m,f.cause===void 0?void 0:{cause:f.cause}),this.name="Failure",this.kind=u,this.hint=f.hint??h[u].hint,this.place=f.place,this.details=f.details??[],this.retryAfter=f.retryAfter,this.rule=f.rule}}
function C(l,u){const{kind:m,hint:f,place:i,details:a,retryAfter:y,rule:O}=l;return new $(m,u(l.message),{hint:u(f),details:a.map(u),...i===void 0?{}:{place:i},...y===void 0?{}:{retryAfter:y},...O===void 0?
{}:{rule:O}})}function g(l){if(l instanceof $)return l;if(l instanceof Error&&l.name==="AbortError")return new $("cancelled","The run was cancelled.",{cause:l});const u=l instanceof Error?l.message:String(
l),m=l instanceof Error&&l.stack?l.stack.split(`
`).slice(1,6):[];return new $("bug",u,{cause:l,details:m})}function R(l){return l===void 0?0:h[l.kind].exit}function w(l){const{kind:u,message:m,hint:f,details:i,place:a}=l;return{kind:u,message:m,hint:f,
details:i,...a?{place:a}:{}}}}),66661:((K,M,s)=>{s.d(M,{a:()=>$,p:()=>h});function h(w,l){const u=w.toLowerCase(),m=Math.max(1,Math.floor(u.length/3));return l.map(i=>({candidate:i,wrong:g(u,i.toLowerCase())})).
filter(({wrong:i})=>i<=m).sort((i,a)=>i.wrong-a.wrong)[0]?.candidate??l.find(i=>C(u,i.toLowerCase()))}function $(w,l){const u=h(w,l);return u===void 0?"":`; did you mean ${JSON.stringify(u)}?`}function C(w,l){
return Math.min(w.length,l.length)>=3&&(w.startsWith(l)||l.startsWith(w))}function g(w,l){if(Math.abs(w.length-l.length)>12||w.length>100)return Number.POSITIVE_INFINITY;let u=[],m=Array.from({length:l.
length+1},(f,i)=>i);for(let f=1;f<=w.length;f++){const i=[f];for(let a=1;a<=l.length;a++){const y=w[f-1]===l[a-1],O=f>1&&a>1&&w[f-1]===l[a-2]&&w[f-2]===l[a-1];i[a]=Math.min(R(m,a)+1,R(i,a-1)+1,R(m,a-1)+
(y?0:1),O?R(u,a-2)+1:Number.POSITIVE_INFINITY)}u=m,m=i}return R(m,l.length)}function R(w,l){return w[l]??Number.POSITIVE_INFINITY}}),63574:((K,M,s)=>{s.d(M,{loginAction:()=>xe});var h=s(48165),$=s(49083),
C=s(5977),g=s(15236),R=s(9386),w=s(64405),l=s(77598),u=s(58746);function m(e,t){return e===429||e>=500||/Throttl|TooManyRequests|RequestLimit/i.test(t)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(
t)||e===403?"denied":e===404?"absent":"auth"}const f=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;async function i(e,t,o){const[,c="",T="us-east-1"]=f.exec(e.registry)??
[],k=await a(e,T,{tools:t,signal:o}),S=(t.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),E=e.registry==="public.ecr.aws",L=E?{}:{registryIds:[...new Set([c,...S])]},I=await O({service:E?"ecr\
-public":"ecr",region:T,target:E?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken",body:JSON.stringify(L),keys:k,tools:t,signal:o});return((E?
[I.authorizationData]:I.authorizationData)??[]).flatMap(U=>{const[z="",G=""]=d(Buffer.from(U?.authorizationToken??"","base64").toString("utf8"));if(G==="")throw new h.HR("auth",`Amazon gave no passwor\
d for ${e.registry}.`);return t.secrets.add(`password of ${e.registry}`,G),t.secrets.add(`token of ${e.registry}`,U?.authorizationToken??""),[{registry:U?.proxyEndpoint===void 0?e.registry:URL.parse(U.
proxyEndpoint)?.host??e.registry,user:z,password:G}]})}async function a({role:e,user:t,password:o,registry:c},T,{tools:k,signal:S}){if(e!=="")return y(e,T,{tools:k,signal:S});if(t!==""&&o!=="")return{
id:t,secret:o,session:""};const{AWS_ACCESS_KEY_ID:E="",AWS_SECRET_ACCESS_KEY:L="",AWS_SESSION_TOKEN:I=""}=k.env;if(E!==""&&L!=="")return{id:E,secret:L,session:I};throw new h.HR("auth",`There are no cr\
edentials for ${c}.`,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as username and password."})}async function y(e,t,{tools:o,signal:c}){
const T=await(0,u.f)({env:o.env,audience:"sts.amazonaws.com",http:o.http.request,signal:c});o.secrets.add("id token for AWS",T);const k=o.env.AWS_ENDPOINT_URL_STS||o.env.AWS_ENDPOINT_URL||`https://sts\
.${t}.amazonaws.com`,S={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:e,RoleSessionName:"deploy-action",WebIdentityToken:T},E=await o.http.fetch({method:"POST",url:`${k.replace(/\/$/,
"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(S).toString(),timeout:3e4,signal:c}),L=E.body.toString("utf8"),I=U=>new RegExp(`<${U}\
>([^<]+)</${U}>`).exec(L)?.[1]??"";if(E.status!==200)throw new h.HR(m(E.status,I("Code")),`AWS did not let this job assume ${e}: ${I("Code")||E.status} ${I("Message")}`.trim(),{hint:"Check the role’s \
trust policy: the audience sts.amazonaws.com and the subject of this repository."});const B={id:I("AccessKeyId"),secret:I("SecretAccessKey"),session:I("SessionToken")};for(const[U,z]of Object.entries(
B))U!=="id"&&o.secrets.add(`AWS ${U}`,z);return B}async function O({service:e,region:t,target:o,body:c,keys:T,tools:k,signal:S}){const E=k.env[`AWS_ENDPOINT_URL_${e.toUpperCase().replaceAll("-","_")}`]||
k.env.AWS_ENDPOINT_URL,L=t.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",I=new URL(E||`https://api.${e}.${t}.${L}/`),B=new Date(k.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g,""),U={"cont\
ent-type":"application/x-amz-json-1.1",host:I.host,"x-amz-date":B,...T.session===""?{}:{"x-amz-security-token":T.session},"x-amz-target":o},z=Object.keys(U).sort(),G=["POST","/","",...z.map(ne=>`${ne}\
:${U[ne]}`),"",z.join(";"),n(c)].join(`
`),V=`${B.slice(0,8)}/${t}/${e}/aws4_request`,oe=["AWS4-HMAC-SHA256",B,V,n(G)].join(`
`),ee=V.split("/").reduce((ne,Me)=>r(ne,Me),`AWS4${T.secret}`),te=r(ee,oe).toString("hex"),se=`AWS4-HMAC-SHA256 Credential=${T.id}/${V}, SignedHeaders=${z.join(";")}, Signature=${te}`,Q=await k.http.fetch(
{method:"POST",url:I.href,headers:{...U,authorization:se},body:c,timeout:3e4,signal:S}),F=D(Q.body.toString("utf8"));if(Q.status===200)return F;const fe=String(F.__type??"").split("#").at(-1)??"";throw new h.
HR(m(Q.status,fe),`Amazon's registry refused a login: ${fe||Q.status} ${String(F.message??F.Message??"")}`.trim(),{hint:"The account needs ecr:GetAuthorizationToken."})}function D(e){try{return JSON.parse(
e)}catch{return{}}}const n=e=>(0,l.createHash)("sha256").update(e).digest("hex"),r=(e,t)=>(0,l.createHmac)("sha256",e).update(t).digest();function d(e){const t=e.indexOf(":");return t<0?["",""]:[e.slice(
0,t),e.slice(t+1)]}async function v(e,t,o){const{registry:c,provider:T,serviceAccount:k}=e,S=`//iam.googleapis.com/${T}`,E=await(0,u.f)({env:t.env,audience:`https:${S}`,http:t.http.request,signal:o});
t.secrets.add("id token for Google",E);const L=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googleapis.com/",I="https://www.googleapis.com/auth/cloud-platform",B=await P({url:`${L}v1/token`,
body:{audience:S,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",
subjectToken:E,scope:I},what:`exchange of this job's token at ${T}`},{tools:t,signal:o}),U=j(B,"access_token",t);if(k==="")return{registry:c,user:"oauth2accesstoken",password:U};const z=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||
"https://iamcredentials.googleapis.com/",G=await P({url:`${z}v1/projects/-/serviceAccounts/${encodeURIComponent(k)}:generateAccessToken`,body:{scope:[I],lifetime:"3600s"},bearer:U,what:`token of ${k}`},
{tools:t,signal:o});return{registry:c,user:"oauth2accesstoken",password:j(G,"accessToken",t)}}async function P({url:e,body:t,bearer:o,what:c},{tools:T,signal:k}){const E={"content-type":"application/j\
son",...o===void 0?{}:{authorization:`Bearer ${o}`}},L=await T.http.fetch({method:"POST",url:e,headers:E,body:JSON.stringify(t),timeout:3e4,signal:k}),I=N(L.body.toString("utf8"));if(L.status===200)return I;
const B=I.error,{status:U="",message:z=""}=typeof B=="object"?B:{message:I.error_description};throw new h.HR(m(L.status,U),`Google refused the ${c}: ${U||L.status} ${z??""}`.trim(),{hint:"Check the pr\
ovider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function j(e,t,o){const c=e[t];if(typeof c!="string"||c==="")throw new h.
HR("auth","Google gave no token.");return o.secrets.add(`Google ${t}`,c),c}function N(e){try{return JSON.parse(e)}catch{return{}}}var p=s(51455),x=s(48161),b=s(76760),_=s(91185);const H=".deploy-actio\
n";async function A({env:e,files:t}){const o=(0,_.Pe)(e);if(await t.exists((0,b.join)(o,H)))return o;const c=(0,b.join)(e.RUNNER_TEMP||(0,x.tmpdir)(),`docker-config-${(0,l.randomBytes)(8).toString("he\
x")}`);await(0,p.mkdir)(c,{recursive:!0,mode:448}),await(0,p.chmod)(c,448);const T=await(0,p.readdir)(o).catch(()=>[]);for(const k of T)k!=="config.json"&&k!=="buildx"&&await(0,p.symlink)((0,b.join)(o,
k),(0,b.join)(c,k));if(T.includes("buildx")){await(0,p.mkdir)((0,b.join)(c,"buildx"));for(const k of await(0,p.readdir)((0,b.join)(o,"buildx")))k!=="config"&&await(0,p.symlink)((0,b.join)(o,"buildx",k),
(0,b.join)(c,"buildx",k))}return await X((0,b.join)(c,"config.json"),W(await(0,_.Vh)((0,b.join)(o,"config.json"))??{}),t),await t.write((0,b.join)(c,H),o,384),c}function W({credsStore:e,...t}){if(typeof e!=
"string"||e==="")return t;const o=Object.keys(t.auths??{}).map(c=>[c,e]);return{...t,credHelpers:{...Object.fromEntries(o),...t.credHelpers}}}async function J({folder:e,registry:t,scope:o,user:c,password:T},{
env:k,files:S}){const{file:E,key:L}=q({folder:e,registry:t,scope:o},k),I=await(0,_.Vh)(E)??{},B=Buffer.from(`${c}:${T}`,"utf8").toString("base64"),{[L]:U,...z}=I.credHelpers??{},G={...I.auths,[L]:{auth:B}};
await X(E,{...I,...I.credHelpers===void 0?{}:{credHelpers:z},auths:G},S)}async function Z({file:e,key:t},o){const c=await(0,_.Vh)(e);if(c===void 0)return;const{[t]:T,...k}=c.auths??{};await X(e,{...c,
auths:k},o)}function q({folder:e,registry:t,scope:o},c){const T=t==="docker.io"?"https://index.docker.io/v1/":t;if(o==="")return{file:(0,b.join)(e,"config.json"),key:T};const k=t==="docker.io"?"regist\
ry-1.docker.io":t,S=(0,b.join)(c.BUILDX_CONFIG||(0,b.join)(e,"buildx"),"config",k);return{file:(0,b.join)(o.startsWith("@")?`${S}${o}`:(0,b.join)(S,o),"config.json"),key:T}}async function X(e,t,o){await o.
write(e,`${JSON.stringify(t,null,2)}
`,384)}var he=s(4933),pe=s(88733),ae=s(41868);async function me({registry:e,user:t,password:o},c,T){const k=`${(0,pe.X)(e)}/v2/`,S=U=>c.http.fetch({method:"GET",url:k,headers:U,timeout:3e4,signal:T}),
E=await S({});if(E.status===200)return;if(E.status!==401)throw(0,ae.M)(E,`Login to ${e}`,e);const L=await(0,he.G)(E,{registry:e,tools:c,signal:T,credentials:{user:t,password:o}}).catch(B),I=await S({authorization:L});
if(I.status===200)return;if(I.status===401)throw re(e,t);throw(0,ae.M)(I,`Login to ${e}`,e);function B(U){throw U instanceof h.HR&&U.kind==="auth"?re(e,t,U):U}}function re(e,t,o){return new h.HR("auth",
`${e} does not accept the account ${JSON.stringify(t)}.`,{cause:o,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accou\
nts."})}function ge(e){return{"login.registry":async(t,o)=>{const[c,T]=[(0,w.Qq)(t,"folder"),(0,w.Qq)(t,"scope","")],k=await we(t,e,o);for(const S of k)await me(S,e,o),await J({...S,folder:c,scope:T},
e);return{registries:k.map(({registry:S})=>S)}}}}async function we(e,t,o){const c=S=>(0,w.Qq)(e,S,""),T=c("registry"),k={registry:T,user:c("user"),password:c("password")};switch(c("by")){case"ecr":{const S={
...k,role:c("role")};return i(S,t,o)}case"google":return[await v({registry:T,provider:c("provider"),serviceAccount:c("serviceAccount")},t,o)];default:return[k]}}var ye=s(15495),ke=s(67480),ve=s(93869),
be=s(11733),Te=s(38815),Y=s(92857),Ee=s(43759);function ie(e){return Ee.K_(Y.NDH,e)}function Le(e){return core._coercedNumber(schemas.ZodNumber,e)}function Be(e){return core._coercedBoolean(schemas.ZodBoolean,
e)}function We(e){return core._coercedBigint(schemas.ZodBigInt,e)}function ze(e){return core._coercedDate(schemas.ZodDate,e)}function Oe(e){const{registryAuth:t,registry:o,username:c,password:T,ecr:k,
scope:S}=e;if(t==="")return[ce({registry:o,username:c,password:T,ecr:k,scope:S},e)];if(o!==""||c!==""||T!=="")throw new h.HR("usage","registry-auth cannot be used together with registry, username or p\
assword.",{hint:"Write all logins into registry-auth, or use several login steps."});return Se(t).map(E=>ce(E,e))}const $e=Y.rej({registry:Y.YjP().default(""),username:ie().default(""),password:ie().default(
""),scope:Y.YjP().default(""),ecr:Y.KCZ([Y.zMY().transform(String),Y.YjP()]).default("auto")});function Se(e){let t;try{t=(0,Te.qg)(e)}catch{throw new h.HR("usage","registry-auth: it is not YAML.")}const o=Y.
YOg($e).min(1).safeParse(t);if(o.success)return o.data;const[c]=o.error.issues;throw new h.HR("usage",`registry-auth: entry ${c?.path.join(".")??""}: ${c?.message??"wrong"}.`,{hint:"Expected a list of\
 mappings with registry, username, password, scope and ecr."})}function ce({registry:e,username:t,password:o,ecr:c,scope:T},k){const S=_e(e),E={registry:S,scope:T,user:t,password:o};if(c!=="auto"&&c!==
"true"&&c!=="false")throw new h.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(c)}.`);if(c==="true"||c==="auto"&&Ae(S))return{...E,by:"ecr"};if(o!==""){if(t!=="")return{...E,by:"\
password"};throw new h.HR("usage",`There is a password for ${S}, and no username.`,{hint:Ie(S)})}if(k.googleProvider!==""&&de(S))return{...E,by:"google"};if(S==="ghcr.io"&&k.token!=="")return{...E,user:t||
k.actor,password:k.token,by:"password"};throw new h.HR("auth",`There is no password for ${S}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function _e(e){
const t=e.trim().replace(/^https?:\/\//,"").replace(/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(t))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.
test(t))return t;throw new h.HR("usage",`registry: ${JSON.stringify(e.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.c\
om, localhost:5000."})}function Ae(e){return e==="public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(e)}function de(e){return e==="gcr.io"||e.endsWith(".gcr.io")||e.endsWith("-docker.pkg.dev")}function Ie(e){
return de(e)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function ue({registry:e,scope:t}){return`passwo\
rd of ${e}${t===""?"":` for ${t}`}`}function Re(e,t){return{stage:"login",subject:e.map(({registry:o})=>o).join(", "),steps:e.map((o,c)=>Ne(o,c,t)),basis:null,notes:[],values:{}}}function Ne(e,t,{folder:o,
awsRole:c,googleProvider:T,googleAccount:k}){const{registry:S,user:E,password:L,by:I,scope:B}=e,U=L===""?"":{secret:ue(e)},z={password:` as ${E}`,ecr:" with a password of Amazon",google:" with a token\
 of Google"};return{do:"call",id:`login.${t+1}`,title:`Log in to ${S}${z[I]}${B===""?"":`, for ${B} alone`}`,operation:"login.registry",input:{by:I,registry:S,user:E,password:U,scope:B,folder:o,...I===
"ecr"?{role:c}:{},...I==="google"?{provider:T,serviceAccount:k}:{}},undo:{way:"keep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var De=s(46738),je=s(69499);async function xe(e){
const t=(0,ke.s)(),o=(0,De.Ko)("login",t.env),c=(0,R.PH)(),{signal:T,dispose:k}=(0,be.K)(c),S=(0,ve.g)({},L=>t.mask(L)),E=(0,ye.R)({env:t.env,secrets:S,signal:T,groups:c,operations:ge});try{e==="post"?
await le(Ue(t),E):process.exitCode=await Ce({runner:t,inputs:o,ports:E,secrets:S})}catch(L){const I=(0,h.w2)(L),{failureText:B}=await Promise.resolve().then(s.bind(s,44639));t.write(B(I)),t.annotate("\
error",I.message),t.setOutput("result","failed"),t.setOutput("failure-kind",I.kind),process.exitCode=(0,h.I$)(I)}finally{k(),await E.close()}}async function Ce({runner:e,inputs:t,ports:o,secrets:c}){const{
clock:T,tools:k}=o,S=T.now(),E=F=>t.get(F)?.value??"",L=He(t,e);for(const F of L)F.password!==""&&c.add(ue(F),F.password);const I=await A(k),B=L.flatMap(F=>Pe(F,I,e.env));t.flag("logout")&&e.saveState(
"logins",JSON.stringify(B)),e.exportVariable("DOCKER_CONFIG",I);const U=(0,je.N)(e,!1,["result","failure-kind"]),z=Re(L,{folder:I,awsRole:E("aws-role"),googleProvider:E("google-provider"),googleAccount:E(
"google-service-account")}),G=await(0,g.g)(z,(0,C.q6)({ports:o,knowledge:(0,$.d)(),sink:U.sink})),{failure:V,state:oe}=G;V!==void 0&&await le(B,o);const ee=T.now()-S,te=V===void 0?{}:{failure:V},se={stage:"\
login",subject:z.subject,state:oe,ms:ee,notes:[],plan:z,outcome:G,...te},Q=e.env.GITHUB_SHA??"";return U.finish({app:"login",version:"",ref:"",sha:Q,images:{},stages:[se],ms:ee,...te},!1),(0,h.I$)(V)}
function Pe({registry:e,scope:t,by:o},c,T){const k=o==="ecr"?(T.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean):[];return[e,...k.map(E=>e.replace(/^\d{12}/,E))].map(E=>q({folder:c,registry:E,scope:t},
T))}function He(e,{env:t}){const o=c=>e.get(c)?.value??"";return Oe({registry:o("registry"),username:o("username"),password:o("password"),ecr:o("ecr")||"auto",scope:o("scope"),registryAuth:o("registry\
-auth"),awsRole:o("aws-role"),googleProvider:o("google-provider"),token:o("github-token"),actor:t.GITHUB_ACTOR??""})}async function le(e,{files:t}){for(const o of e)await Z(o,t)}function Ue({state:e}){
const{logins:t}=e;return t===void 0?[]:JSON.parse(t)}}),15236:((K,M,s)=>{s.d(M,{g:()=>m});var h=s(48165),$=s(50445),C=s(61084),g=s(5977),R=s(52642);async function w(a,y,O){const D=a.diagnose===void 0?
void 0:O.knowledge.diagnoses[a.diagnose.name];if(D===void 0||a.diagnose===void 0)return y;const{data:n}=a.diagnose;try{const r=await(0,R.l)(p=>D.ask(n,p),(0,g._E)(O)),d=D.tell({data:n,facts:r,failure:y});
if(d===void 0)return y;const{kind:v=y.kind,cause:P,hint:j=y.hint,lines:N}=d;return(0,h.V0)(new h.HR(v,P,{hint:j,details:N}),O.mask)}catch(r){return O.sink({type:"note",level:"warning",text:`The cause \
could not be looked into: ${(0,h.w2)(r).message}`}),y}}var l=s(13138),u=s(70826);async function m(a,y,O={}){const{ports:D}=y,n=JSON.stringify(a.steps).includes($.F)?await D.files.scratch():void 0,r=new Map,
d=v=>(0,C.R)(v,{outputs:r,scratch:n},v.despite==="cancel"?(0,g._E)(y):y,O.journal);try{const v=j=>{for(const[N,p]of Object.entries(j.outputs))r.set(`${j.id}.${N}`,p)},P=await(0,l.f)(a.steps,d,v,a.parallel);
return await f({plan:a,outcomes:P,outputs:r,context:y,options:O})}finally{n!==void 0&&await D.files.remove(n)}}async function f({plan:a,outcomes:y,outputs:O,context:D,options:n}){const r=new Set(a.steps.
filter(_=>_.advisory).map(_=>_.id)),d=y.filter(_=>_.state==="failed"&&!r.has(_.id)),v=y.flatMap(_=>r.has(_.id)&&_.failure?[_.failure]:[]),P={steps:y,warnings:v,outputs:Object.fromEntries(O)},N=(D.signal.
aborted?(0,h.w2)(D.signal.reason):void 0)??d[0]?.failure;if(N===void 0)return{...P,state:"succeeded",undone:[]};const p=N.kind==="cancelled"?"cancelled":"failed";if(p==="cancelled"&&n.onCancel==="leav\
e")return{...P,state:p,undone:[],failure:N};const x=N.kind==="cancelled"||N.kind==="stale"?N:await w(a,N,D),b=await(0,u.gm)({plan:a,outcomes:y,outputs:O,context:D,mode:n.rollback??"auto"});return{...P,
...b,state:p,failure:b.failure===void 0?x:i(x,b.failure)}}function i(a,y){return new h.HR(a.kind,`${a.message} The way back failed too: ${y.message}`,{cause:a,hint:`Look at the destination now: it may\
 be between two releases. ${y.hint}`,details:[...a.details,...y.details]})}}),91185:((K,M,s)=>{s.d(M,{Pe:()=>u,Vh:()=>y,dd:()=>l});var h=s(77598),$=s(51455),C=s(48161),g=s(76760),R=s(48165),w=s(89475);
async function l(n,r={}){const d=r.host??(r.context===void 0?n.DOCKER_HOST:void 0);if(d)return{address:d,...await i(n,d)};const v=u(n),P=r.context??(n.DOCKER_CONTEXT||await m(v));return P==="default"?
{address:"unix:///var/run/docker.sock"}:await f(v,P)}function u(n){return n.DOCKER_CONFIG||(0,g.join)(n.HOME||(0,C.homedir)(),".docker")}async function m(n){const d=(await y((0,g.join)(n,"config.json")))?.
currentContext;return typeof d=="string"&&d!==""?d:"default"}async function f(n,r){const d=(0,h.createHash)("sha256").update(r).digest("hex"),P=(await y((0,g.join)(n,"contexts","meta",d,"meta.json")))?.
Endpoints?.docker,j=P?.Host;if(typeof j!="string"||j==="")throw new R.HR("absent",`The Docker context ${JSON.stringify(r)} does not exist in ${n}.`,{hint:"See `docker context ls`; choose one with `doc\
ker context use`, or set DOCKER_HOST."});const N=await a((0,g.join)(n,"contexts","tls",d,"docker")),p=P?.SkipTLSVerify===!0;return Object.keys(N).length===0&&!p?{address:j}:{address:j,tls:{...N,rejectUnauthorized:!p}}}
async function i(n,r){const d=!!n.DOCKER_TLS_VERIFY;return!r.startsWith("tcp:")||!d&&!n.DOCKER_TLS?{}:{tls:{...await a(n.DOCKER_CERT_PATH||u(n)),rejectUnauthorized:d}}}async function a(n){const r={};for(const d of[
"ca","cert","key"]){const v=await D((0,g.join)(n,`${d}.pem`));v!==void 0&&(r[d]=v)}return r}async function y(n){const r=await D(n);if(!(r===void 0||r.trim()===""))try{const d=JSON.parse(r);if(typeof d==
"object"&&d!==null&&!Array.isArray(d))return d;throw new SyntaxError("It is not an object.")}catch(d){throw O(n,d)}}function O(n,r){return new R.HR("usage",`${n} is not a JSON object: ${r.message}`,{cause:r,
place:{file:n}})}async function D(n){try{return await(0,$.readFile)(n,"utf8")}catch(r){if(["ENOENT","ENOTDIR"].includes(r.code??""))return;throw(0,w.f)(r,n,"read")}}}),89475:((K,M,s)=>{s.d(M,{f:()=>C});
var h=s(48165);const $={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the pa\
th."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not e\
mpty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is \
not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a rea\
d-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this us\
er has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function C(g,R,w){const l=g,[u,m,
f]=$[l.code??""]??[];return u===void 0?new h.HR("bug",`${R} could not be ${w}: ${l.message}`,{cause:g}):new h.HR(u,`${R} could not be ${w}: it ${m}.`,{cause:g,hint:f})}}),4933:((K,M,s)=>{s.d(M,{G:()=>R});
var h=s(48165),$=s(73164),C=s(88733),g=s(41868);async function R(i,{registry:a,tools:y,signal:O,also:D=[],credentials:n}){const r=u(i.headers["www-authenticate"]??""),d=n??await(0,$.g)(a,y,O);if(r.scheme===
"basic"){if(d!==void 0&&"password"in d)return f(d);throw new h.HR("auth",`${a} asks for a password, and there is none.`,(0,$.t)(a))}if(r.scheme!=="bearer"||!m(r.realm))throw new h.HR("auth",`${a} asks\
 for an authentication that is not known: ${JSON.stringify(r.scheme)}.`);const v=await w(r,d,{registry:a,tools:y,signal:O,also:D});return y.secrets.add(`token of ${a} for ${r.scope}`,v),`Bearer ${v}`}
async function w({realm:i,service:a,scope:y},O,{registry:D,tools:n,signal:r,also:d=[]}){const v=new URL(i),P={timeout:3e4,signal:r},N={...{...a===""?{}:{service:a},...y===""?{}:{scope:[y,...d].join(" ")}},
grant_type:"refresh_token",client_id:"deploy-action"};let p;if(O!==void 0&&"identityToken"in O){const H=new URLSearchParams({...N,refresh_token:O.identityToken}).toString(),A={"content-type":"applicat\
ion/x-www-form-urlencoded"};p=await n.http.fetch({method:"POST",url:v.href,headers:A,body:H,...P})}else{a!==""&&v.searchParams.set("service",a);for(const A of y===""?d:[y,...d])v.searchParams.append("\
scope",A);const H=O===void 0?{}:{authorization:f(O)};p=await n.http.fetch({method:"GET",url:v.href,headers:H,...P})}if(p.status!==200)throw(0,g.M)(p,`${D}: asking for a token`,D);const{token:x,access_token:b}=l(
p),_=x??b;if(typeof _=="string"&&_!=="")return _;throw new h.HR("auth",`${D}: the token service gave no token.`)}function l({body:i}){try{return JSON.parse(i.toString("utf8"))}catch{return{}}}function u(i){
const[,a="",y=""]=/^\s*(\w+)\s*(.*)$/s.exec(i)??[],O=[...y.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],D=new Map(O.map(([,r="",d,v])=>[r.toLowerCase(),d??v??""])),n=r=>D.get(r)??"";return{scheme:a.
toLowerCase(),realm:n("realm"),service:n("service"),scope:n("scope")}}function m(i){const a=URL.parse(i);return a?.protocol==="https:"||a?.protocol==="http:"&&(0,C.U)(a.host)}function f({user:i,password:a}){
return`Basic ${Buffer.from(`${i}:${a}`,"utf8").toString("base64")}`}}),73164:((K,M,s)=>{s.d(M,{g:()=>g,t:()=>m});var h=s(76760),$=s(48165),C=s(91185);async function g(i,a,y){const O=await(0,C.Vh)((0,h.
join)((0,C.Pe)(a.env),"config.json"));if(O===void 0)return;const D=O.credHelpers??{},n=R(i).map(d=>D[d]).find(f)??O.credsStore,r=(f(n)?await l(n,i,{tools:a,signal:y}):void 0)??w(O.auths??{},i);return r!==
void 0&&a.secrets.add(`registry ${i}`,"password"in r?r.password:r.identityToken),r}function R(i){const a=i==="docker.io"?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[];return[
i,`https://${i}`,`http://${i}`,`https://${i}/`,`https://${i}/v2/`,...a]}function w(i,a){const y=R(a).map(P=>i[P]).find(P=>typeof P=="object"&&P!==null),{auth:O,username:D,password:n,identitytoken:r}=y??
{};if(f(r))return{identityToken:r};if(f(D)&&f(n))return{user:D,password:n};if(!f(O))return;const d=Buffer.from(O,"base64").toString("utf8").replace(/\0+$/,""),v=d.indexOf(":");if(v<1)throw new $.HR("a\
uth",`The credentials for ${a} in Docker's config.json cannot be read.`,m(a));return{user:d.slice(0,v),password:d.slice(v+1)}}async function l(i,a,{tools:y,signal:O}){const D=`docker-credential-${i}`,
n=a==="docker.io"?"https://index.docker.io/v1/":a,r=await y.exec({argv:[D,"get"],stdin:n,timeout:3e4,signal:O});if(r.exit!==0){if(/credentials not found/i.test(r.stdout+r.stderr))return;const P=(r.stderr||
r.stdout).trim().split(`
`).slice(-5);throw new $.HR("auth",`${D} gave no credentials for ${a}.`,{...m(a),details:P})}const{Username:d,Secret:v}=u(r.stdout,D);if(f(v))return d==="<token>"?{identityToken:v}:{user:f(d)?d:"",password:v}}
function u(i,a){try{return JSON.parse(i)}catch{throw new $.HR("auth",`${a} answered something that is not JSON.`)}}function m(i){return{hint:`Log in first: docker login ${i} (actions/login in a workfl\
ow).`}}const f=i=>typeof i=="string"&&i!==""}),88733:((K,M,s)=>{s.d(M,{U:()=>$,X:()=>h});function h(C){const g=C==="docker.io"||C==="index.docker.io"?"registry-1.docker.io":C;return`${$(g)?"http":"htt\
ps"}://${g}`}function $(C){const g=C.replace(/:\d+$/,"");return g==="localhost"||g==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(g)}}),41868:((K,M,s)=>{s.d(M,{M:()=>g});var h=s(48165),$=s(61437),
C=s(73164);function g(u,m,f){const{status:i}=u,a=l(u),y=a.map(({code:n,message:r})=>[n,r].filter(Boolean).join(": ")),O=R(i,a.map(({code:n})=>n)),D=(0,$.P)(u.headers["retry-after"]);return new h.HR(O,
`${m}: the registry answered ${i}${y.length>0?` (${y.join("; ")})`:""}.`,{...O==="auth"?(0,C.t)(f):O==="denied"?{hint:w(f)}:{},...D===void 0?{}:{retryAfter:D}})}function R(u,m){return m.includes("TOOM\
ANYREQUESTS")?"transient":u===401?"auth":u===403||u===405||u===409?"denied":u===404?"absent":u===408||u===425||u===429?"transient":u===413||u===507?"capacity":u>=500?"transient":m.some(f=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(f))?"denied":m.some(f=>f.endsWith("_UNKNOWN"))?"absent":"bug"}function w(u){return`Check that the account may do this in the repository, and that the tag is not immutable.${u==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function l({body:u}){try{const{errors:m}=JSON.parse(u.toString("utf8"));return Array.isArray(m)?m.slice(0,3).map(
({code:f,message:i})=>({code:String(f??""),message:String(i??"").slice(0,300)})):[]}catch{return[]}}}),61437:((K,M,s)=>{s.d(M,{P:()=>h});function h($,C=Date.now()){if($===void 0||$.trim()==="")return;
const g=/^\d+$/.test($.trim())?Number($)*1e3:Date.parse($)-C;return Number.isFinite(g)&&g>0?g:void 0}}),51986:((K,M,s)=>{s.d(M,{Y:()=>$,f:()=>h});function h(w,l,u){const f=Object.entries(l).filter(([,
i])=>i!==void 0&&i!==""&&i!==0).map(([i,a])=>`${i}=${R(String(a))}`).join(",");return`::${w}${f===""?"":` ${f}`}::${g(u)}`}function $(w){return w.replace(C,"$1​::").replace(/##\[/g,"##​[")}const C=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function g(w){return w.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function R(w){return g(w).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((K,M,s)=>{s.d(M,{Qc:()=>$,hv:()=>h,zQ:()=>g});
function h(){const R=Object.entries(process.env).filter(w=>w[1]!==void 0);return Object.fromEntries(R)}function $(R){return Object.fromEntries(Object.entries(R).filter(([w])=>!C.has(w)&&!/^(INPUT|STATE)_/.
test(w)))}const C=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function g(R,w){const l=Object.entries(R).filter(([m])=>m.startsWith(w)),u=m=>w==="INPUT_"?
m.toLowerCase():m;return Object.fromEntries(l.map(([m,f])=>[u(m.slice(w.length)),f.trim()]))}}),58746:((K,M,s)=>{s.d(M,{f:()=>$});var h=s(48165);async function $({env:g,audience:R,http:w,signal:l}){const u=g.
ACTIONS_ID_TOKEN_REQUEST_URL,m=g.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!u||!m)throw new h.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const f=await w({method:"GET",url:R===""?u:`${u}&audience=${encodeURIComponent(R)}`,headers:{authorization:`Bearer ${m}`,accept:"application/json"},timeout:3e4,
signal:l});if(f.status===429||f.status>=500)throw new h.HR("transient",`GitHub's OIDC service answered ${f.status}.`);const i=f.status===200?C(f.body):"";if(i==="")throw new h.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${f.status}.`);return i}function C(g){try{const{value:R}=JSON.parse(g);return typeof R=="string"?R:""}catch{return""}}}),67480:((K,M,s)=>{s.d(M,{s:()=>O});var h=s(51986),
$=s(4314),C=s(77598),g=s(73024),R=s(48165),w=s(89475);function l(n,r,d){m(n,`${u(r,d,`ghadelimiter_${(0,C.randomUUID)()}`)}
`)}function u(n,r,d){if(n.includes(d)||r.includes(d))throw new R.HR("bug",`The delimiter for ${n} occurs in its value.`);return`${n}<<${d}
${r}
${d}`}function m(n,r){try{(0,g.appendFileSync)(n,r,"utf8")}catch(d){throw(0,w.f)(d,n,"written")}}const f=1024*1024,i=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function a(n,r){const d=(0,g.statSync)(n,{throwIfNoEntry:!1})?.size??0,v=Buffer.from(`${r}
`,"utf8");if(d+v.length<=f)return m(n,v.toString("utf8")),!0;const P=f-d-Buffer.byteLength(i);return P>0&&m(n,y(v.subarray(0,P).toString("utf8"))+i),!1}function y(n){return n.slice(0,n.lastIndexOf(`
`)+1)}function O(){return D((0,$.hv)(),n=>{process.stdout.write(n)})}function D(n,r){const d=n.GITHUB_ACTIONS==="true",v=(j,N,p)=>{d&&r(`${(0,h.f)(j,N,p)}
`)},P=(j,N,[p,x])=>{const b=n[j];b?l(b,p,x):v(N,{name:p},x)};return{ci:d||(n.CI??"")!=="",github:d,env:n,inputs:(0,$.zQ)(n,"INPUT_"),state:(0,$.zQ)(n,"STATE_"),setOutput(j,N){d&&!n.GITHUB_OUTPUT&&r(`
`),P("GITHUB_OUTPUT","set-output",[j,N])},saveState:(j,N)=>P("GITHUB_STATE","save-state",[j,N]),exportVariable:(j,N)=>P("GITHUB_ENV","set-env",[j,N]),addPath(j){const N=n.GITHUB_PATH;N?m(N,`${j}
`):v("add-path",{},j)},mask(j){const N=j.split(/\r?\n/).filter(p=>p.trim().length>=4);for(const p of new Set([j,...N]))p.trim()!==""&&v("add-mask",{},p)},startGroup:j=>v("group",{},j),endGroup:()=>v("\
endgroup",{},""),annotate(j,N,{title:p,file:x,line:b,endLine:_,column:H,endColumn:A}={}){v(j,{title:p,file:x,line:b,endLine:_,col:H,endColumn:A},N)},debug:j=>v("debug",{},j),summarize(j){const N=n.GITHUB_STEP_SUMMARY;
return N?a(N,j):!1},write:r}}}),46738:((K,M,s)=>{s.d(M,{Cp:()=>D,Vc:()=>n,Ko:()=>O});var h=s(48165),$=s(66661);const C=[{name:"leg",description:"Build only this platform of every image, as one job of \
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
:v1`."],["ulimit","Limits of RUN lines."]].map(([p,x])=>({name:p,description:x,doors:["build"]}))],g=["login"],R=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:g},
{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:g},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:g},
{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:g,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and \
action of Buildx: `acme/shop@push`.",doors:g},{name:"logout",description:"Take the credentials away when the job ends.",doors:g,default:"true"},{name:"registry-auth",description:"Several logins as YAM\
L: a list of mappings with registry, username, password, scope, ecr.",doors:g},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:g},{name:"google-provider",
description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:g},{name:"google-service-account",description:"\
Service account to act as. Default: the provider’s own identity.",doors:g}],w=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow",
"git"]},{name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"\
Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all \
tags: latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",
description:"Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"\
sep-labels",description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:[
"metadata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],l=[{name:"from",description:"Promote this image: `registry/repositor\
y@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag \
in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],u=["quality","metadata","build","merge","scan","deploy"],m=["\
root","plan","deploy","rollback","run"],f=[...m,"validate","explain"],y=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata"],default:".github/depl\
oy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata"],default:"."},{name:"state",description:"Folder for local state, relative to \
the checkout.",doors:["all"],except:["metadata"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ gith\
ub.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],
list:!0,choices:u},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:f},{name:"image",description:"The image to build or deploy: regist\
ry and repository, for the config's only image (or `app`).",doors:["root","plan","build","merge","scan","deploy","promote","run"],config:["images","*","name"]},{name:"digest",description:"Deploy this \
digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per l\
ine, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a v\
alue in double quotes may have several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"to",description:"The version, release or dig\
est to go back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[
...m,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan t\
hat was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","qual\
ity","build","merge","scan","deploy","promote","rollback","run"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low",
"medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata",
"build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...C,...w,...R,...l];function O(p,x){
const b=new Map,_=[],H=n(p);for(const[A,W]of Object.entries(x)){if(!A.startsWith("INPUT_")||W===void 0)continue;const J=A.slice(6).toLowerCase(),Z=[J,J.replaceAll("_","-")].find(q=>H.some(X=>X.name===
q));Z===void 0?r(J,H,_):W.trim()!==""&&b.set(Z,{value:W.trim(),source:{from:"input",where:`input ${Z}`}})}return d(H,b,_)}function D(p,x){const b=n(p),_=new Map;for(const[H,A]of Object.entries(x))if(A!==
void 0){if(!b.some(W=>W.name===H)){const W=b.map(J=>J.name);throw new h.HR("usage",`--${H}: unknown option${(0,$.a)(H,W)}`)}A.trim()!==""&&_.set(H,{value:A.trim(),source:{from:"input",where:`--${H}`}})}
return d(b,_,[])}function n(p){return y.filter(({doors:x,except:b})=>(x.includes("all")||x.includes(p))&&!b?.includes(p))}function r(p,x,b){const _=x.map(A=>A.name),H=(0,$.p)(p,_);if(H!==void 0)throw new h.
HR("usage",`input ${p}: unknown input; did you mean ${JSON.stringify(H)}?`);b.push(`The input ${p} is not known here and was ignored.`)}function d(p,x,b){const _=A=>p.find(W=>W.name===A);for(const[A,W]of x)
P(A,W,_(A));const H=A=>x.get(A);return{get:H,warnings:b,flag:A=>j(A,H(A),_(A)?.default),list:A=>N(H(A)?.value??_(A)?.default??"",_(A)?.commas??!0),overrides:()=>p.flatMap(A=>{const W=x.get(A.name);return W===
void 0||A.config===void 0?[]:[{path:A.config,value:v(A,W),source:W.source}]})}}function v(p,{value:x,source:b}){if(p.list!==!0)return x;const _=N(x,p.commas??!0);if(p.pairs!==!0)return _;const H=_.find(
A=>A.indexOf("=")<1);if(H!==void 0)throw new h.HR("usage",`${p.name}: expected NAME=VALUE lines, found ${JSON.stringify(H)} (from ${b.where})`);return Object.fromEntries(_.map(A=>[A.slice(0,A.indexOf(
"=")),A.slice(A.indexOf("=")+1)]))}function P(p,{value:x,source:b},_){const H=_?.choices;if(H===void 0)return;const A=_?.list?N(x,!0):[x];for(const W of A.filter(J=>!H.includes(J)))throw new h.HR("usa\
ge",`${p}: expected ${_?.list?"a list of":"one of"} ${H.join(", ")}, found ${JSON.stringify(W)}${(0,$.a)(W,H)} (from ${b.where})`)}function j(p,x,b){const _=x?.value??b??"false";if(/^(true|True|TRUE)$/.
test(_))return!0;if(/^(false|False|FALSE)$/.test(_))return!1;throw new h.HR("usage",`${p}: expected true or false, found ${JSON.stringify(_)} (from ${x?.source.where})`)}function N(p,x){return p.split(
x?/[\s,]+/:/[\r\n]+/).map(b=>b.trim()).filter(b=>b!=="")}})};export{Ke as id,Ge as ids,Fe as modules};

const ze=1240,Fe=[1240],Ge={48165:((G,C,s)=>{s.d(C,{HR:()=>b,I$:()=>k,V0:()=>I,qE:()=>m,w2:()=>y,xV:()=>p});const m={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class b extends Error{kind;hint;place;details;retryAfter;rule;constructor(a,d,u={}){
super(d,u.cause===void 0?void 0:{cause:u.cause}),this.name="Failure",this.kind=a,this.hint=u.hint??m[a].hint,this.place=u.place,this.details=u.details??[],this.retryAfter=u.retryAfter,this.rule=u.rule}}
function I(i,a){const{kind:d,hint:u,place:n,details:r,retryAfter:w,rule:g}=i;return new b(d,a(i.message),{hint:a(u),details:r.map(a),...n===void 0?{}:{place:n},...w===void 0?{}:{retryAfter:w},...g===void 0?
{}:{rule:g}})}function y(i){if(i instanceof b)return i;if(i instanceof Error&&i.name==="AbortError")return new b("cancelled","The run was cancelled.",{cause:i});const a=i instanceof Error?i.message:String(
i),d=i instanceof Error&&i.stack?i.stack.split(`
`).slice(1,6):[];return new b("bug",a,{cause:i,details:d})}function k(i){return i===void 0?0:m[i.kind].exit}function p(i){const{kind:a,message:d,hint:u,details:n,place:r}=i;return{kind:a,message:d,hint:u,
details:n,...r?{place:r}:{}}}}),66661:((G,C,s)=>{s.d(C,{a:()=>b,p:()=>m});function m(p,i){const a=p.toLowerCase(),d=Math.max(1,Math.floor(a.length/3));return i.map(n=>({candidate:n,wrong:y(a,n.toLowerCase())})).
filter(({wrong:n})=>n<=d).sort((n,r)=>n.wrong-r.wrong)[0]?.candidate??i.find(n=>I(a,n.toLowerCase()))}function b(p,i){const a=m(p,i);return a===void 0?"":`; did you mean ${JSON.stringify(a)}?`}function I(p,i){
return Math.min(p.length,i.length)>=3&&(p.startsWith(i)||i.startsWith(p))}function y(p,i){if(Math.abs(p.length-i.length)>12||p.length>100)return Number.POSITIVE_INFINITY;let a=[],d=Array.from({length:i.
length+1},(u,n)=>n);for(let u=1;u<=p.length;u++){const n=[u];for(let r=1;r<=i.length;r++){const w=p[u-1]===i[r-1],g=u>1&&r>1&&p[u-1]===i[r-2]&&p[u-2]===i[r-1];n[r]=Math.min(k(d,r)+1,k(n,r-1)+1,k(d,r-1)+
(w?0:1),g?k(a,r-2)+1:Number.POSITIVE_INFINITY)}a=d,d=n}return k(d,i.length)}function k(p,i){return p[i]??Number.POSITIVE_INFINITY}}),76211:((G,C,s)=>{s.d(C,{At:()=>b,Ix:()=>y,kA:()=>I});var m=s(48165);
function b(k){return{name:k}}function I(k,p,i){return{topic:k.name,step:p,parse:i}}function y(k=new Map){return{get:p=>k.get(p.name),has:p=>k.has(p.name),need:p=>{if(!k.has(p.name))throw new m.HR("bug",
`The fact "${p.name}" was used before it was asked for.`);return k.get(p.name)},with:(p,i)=>y(new Map(k).set(p.name,i)),names:[...k.keys()]}}}),58563:((G,C,s)=>{s.d(C,{Px:()=>b,T9:()=>I,aZ:()=>m});function m(a){
return typeof a=="object"&&a!==null&&typeof a.secret=="string"}function b(a){const d=k(a);if(d.length===0)return n=>n;const u=p(d);return n=>n.replace(u,"***")}function I(a){const d=k(a),u=p(d),n=d[0]?.
length??0;let r="";return{push(w){if(n===0)return w;r+=w;let g=y(r,d,Math.max(0,r.length-n+1));for(const{index:o,0:l}of r.matchAll(u))o<g&&o+l.length>g&&(g=o);const E=r.slice(0,g).replace(u,"***");return r=
r.slice(g),E},end(){const w=n===0?"":r.replace(u,"***");return r="",w}}}function y(a,d,u){for(let n=u;n<a.length;n++){const r=a.slice(n);if(d.some(w=>w.length>r.length&&w.startsWith(r)))return n}return a.
length}function k(a){const d=new Set;for(const u of a)for(const n of[u,...u.split(/\r?\n/)]){const r=n.trim();if(!(r.length<4)&&(d.add(r),d.add(encodeURIComponent(r)),d.add(JSON.stringify(r).slice(1,-1)),
r.length>=6))for(const w of i(r))d.add(w)}return[...d].sort((u,n)=>n.length-u.length)}function p(a){return new RegExp(a.map(d=>d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function i(a){const d=new TextEncoder().
encode(a);return[0,1,2].flatMap(u=>{const n=new Uint8Array(d.length+u);n.set(d,u);const r=btoa(String.fromCharCode(...n)).replace(/=+$/,""),w=u===0?0:u===1?2:3,g=n.length%3===0?r.length:r.length-1,E=r.
slice(w,g);return E.length>=6?[E]:[]})}}),63574:((G,C,s)=>{s.d(C,{loginAction:()=>xe});var m=s(48165),b=s(49083),I=s(5977),y=s(15236),k=s(9386),p=s(64405),i=s(77598),a=s(58746);function d(e,t){return e===
429||e>=500||/Throttl|TooManyRequests|RequestLimit/i.test(t)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(t)||e===403?"denied":e===404?"absent":"auth"}const u=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;
async function n(e,t,c){const[,h="",O="us-east-1"]=u.exec(e.registry)??[],_=await r(e,O,{tools:t,signal:c}),$=(t.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),T=e.registry==="public.ecr.aws",
L=T?{}:{registryIds:[...new Set([h,...$])]},A=await g({service:T?"ecr-public":"ecr",region:O,target:T?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAuthorizat\
ionToken",body:JSON.stringify(L),keys:_,tools:t,signal:c});return((T?[A.authorizationData]:A.authorizationData)??[]).flatMap(U=>{const[F="",J=""]=f(Buffer.from(U?.authorizationToken??"","base64").toString(
"utf8"));if(J==="")throw new m.HR("auth",`Amazon gave no password for ${e.registry}.`);return t.secrets.add(`password of ${e.registry}`,J),t.secrets.add(`token of ${e.registry}`,U?.authorizationToken??
""),[{registry:U?.proxyEndpoint===void 0?e.registry:URL.parse(U.proxyEndpoint)?.host??e.registry,user:F,password:J}]})}async function r({role:e,user:t,password:c,registry:h},O,{tools:_,signal:$}){if(e!==
"")return w(e,O,{tools:_,signal:$});if(t!==""&&c!=="")return{id:t,secret:c,session:""};const{AWS_ACCESS_KEY_ID:T="",AWS_SECRET_ACCESS_KEY:L="",AWS_SESSION_TOKEN:A=""}=_.env;if(T!==""&&L!=="")return{id:T,
secret:L,session:A};throw new m.HR("auth",`There are no credentials for ${h}.`,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as user\
name and password."})}async function w(e,t,{tools:c,signal:h}){const O=await(0,a.f)({env:c.env,audience:"sts.amazonaws.com",http:c.http.request,signal:h});c.secrets.add("id token for AWS",O);const _=c.
env.AWS_ENDPOINT_URL_STS||c.env.AWS_ENDPOINT_URL||`https://sts.${t}.amazonaws.com`,$={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:e,RoleSessionName:"deploy-action",WebIdentityToken:O},
T=await c.http.fetch({method:"POST",url:`${_.replace(/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams($).toString(),timeout:3e4,
signal:h}),L=T.body.toString("utf8"),A=U=>new RegExp(`<${U}>([^<]+)</${U}>`).exec(L)?.[1]??"";if(T.status!==200)throw new m.HR(d(T.status,A("Code")),`AWS did not let this job assume ${e}: ${A("Code")||
T.status} ${A("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const W={id:A("AccessKeyId"),secret:A("SecretAccessKey"),
session:A("SessionToken")};for(const[U,F]of Object.entries(W))U!=="id"&&c.secrets.add(`AWS ${U}`,F);return W}async function g({service:e,region:t,target:c,body:h,keys:O,tools:_,signal:$}){const T=_.env[`\
AWS_ENDPOINT_URL_${e.toUpperCase().replaceAll("-","_")}`]||_.env.AWS_ENDPOINT_URL,L=t.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",A=new URL(T||`https://api.${e}.${t}.${L}/`),W=new Date(_.clock.
now()).toISOString().replace(/[-:]|\.\d{3}/g,""),U={"content-type":"application/x-amz-json-1.1",host:A.host,"x-amz-date":W,...O.session===""?{}:{"x-amz-security-token":O.session},"x-amz-target":c},F=Object.
keys(U).sort(),J=["POST","/","",...F.map(ne=>`${ne}:${U[ne]}`),"",F.join(";"),o(h)].join(`
`),Q=`${W.slice(0,8)}/${t}/${e}/aws4_request`,ae=["AWS4-HMAC-SHA256",W,Q,o(J)].join(`
`),ee=Q.split("/").reduce((ne,He)=>l(ne,He),`AWS4${O.secret}`),te=l(ee,ae).toString("hex"),re=`AWS4-HMAC-SHA256 Credential=${O.id}/${Q}, SignedHeaders=${F.join(";")}, Signature=${te}`,q=await _.http.fetch(
{method:"POST",url:A.href,headers:{...U,authorization:re},body:h,timeout:3e4,signal:$}),V=E(q.body.toString("utf8"));if(q.status===200)return V;const pe=String(V.__type??"").split("#").at(-1)??"";throw new m.
HR(d(q.status,pe),`Amazon's registry refused a login: ${pe||q.status} ${String(V.message??V.Message??"")}`.trim(),{hint:"The account needs ecr:GetAuthorizationToken."})}function E(e){try{return JSON.parse(
e)}catch{return{}}}const o=e=>(0,i.createHash)("sha256").update(e).digest("hex"),l=(e,t)=>(0,i.createHmac)("sha256",e).update(t).digest();function f(e){const t=e.indexOf(":");return t<0?["",""]:[e.slice(
0,t),e.slice(t+1)]}async function S(e,t,c){const{registry:h,provider:O,serviceAccount:_}=e,$=`//iam.googleapis.com/${O}`,T=await(0,a.f)({env:t.env,audience:`https:${$}`,http:t.http.request,signal:c});
t.secrets.add("id token for Google",T);const L=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googleapis.com/",A="https://www.googleapis.com/auth/cloud-platform",W=await P({url:`${L}v1/token`,
body:{audience:$,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",
subjectToken:T,scope:A},what:`exchange of this job's token at ${O}`},{tools:t,signal:c}),U=R(W,"access_token",t);if(_==="")return{registry:h,user:"oauth2accesstoken",password:U};const F=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||
"https://iamcredentials.googleapis.com/",J=await P({url:`${F}v1/projects/-/serviceAccounts/${encodeURIComponent(_)}:generateAccessToken`,body:{scope:[A],lifetime:"3600s"},bearer:U,what:`token of ${_}`},
{tools:t,signal:c});return{registry:h,user:"oauth2accesstoken",password:R(J,"accessToken",t)}}async function P({url:e,body:t,bearer:c,what:h},{tools:O,signal:_}){const T={"content-type":"application/j\
son",...c===void 0?{}:{authorization:`Bearer ${c}`}},L=await O.http.fetch({method:"POST",url:e,headers:T,body:JSON.stringify(t),timeout:3e4,signal:_}),A=M(L.body.toString("utf8"));if(L.status===200)return A;
const W=A.error,{status:U="",message:F=""}=typeof W=="object"?W:{message:A.error_description};throw new m.HR(d(L.status,U),`Google refused the ${h}: ${U||L.status} ${F??""}`.trim(),{hint:"Check the pr\
ovider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function R(e,t,c){const h=e[t];if(typeof h!="string"||h==="")throw new m.
HR("auth","Google gave no token.");return c.secrets.add(`Google ${t}`,h),h}function M(e){try{return JSON.parse(e)}catch{return{}}}var D=s(51455),K=s(48161),v=s(76760),j=s(91185);const N=".deploy-actio\
n";async function H({env:e,files:t}){const c=(0,j.Pe)(e);if(await t.exists((0,v.join)(c,N)))return c;const h=(0,v.join)(e.RUNNER_TEMP||(0,K.tmpdir)(),`docker-config-${(0,i.randomBytes)(8).toString("he\
x")}`);await(0,D.mkdir)(h,{recursive:!0,mode:448}),await(0,D.chmod)(h,448);const O=await(0,D.readdir)(c).catch(()=>[]);for(const _ of O)_!=="config.json"&&_!=="buildx"&&await(0,D.symlink)((0,v.join)(c,
_),(0,v.join)(h,_));if(O.includes("buildx")){await(0,D.mkdir)((0,v.join)(h,"buildx"));for(const _ of await(0,D.readdir)((0,v.join)(c,"buildx")))_!=="config"&&await(0,D.symlink)((0,v.join)(c,"buildx",_),
(0,v.join)(h,"buildx",_))}return await X((0,v.join)(h,"config.json"),B(await(0,j.Vh)((0,v.join)(c,"config.json"))??{}),t),await t.write((0,v.join)(h,N),c,384),h}function B({credsStore:e,...t}){if(typeof e!=
"string"||e==="")return t;const c=Object.keys(t.auths??{}).map(h=>[h,e]);return{...t,credHelpers:{...Object.fromEntries(c),...t.credHelpers}}}async function x({folder:e,registry:t,scope:c,user:h,password:O},{
env:_,files:$}){const{file:T,key:L}=Y({folder:e,registry:t,scope:c},_),A=await(0,j.Vh)(T)??{},W=Buffer.from(`${h}:${O}`,"utf8").toString("base64"),{[L]:U,...F}=A.credHelpers??{},J={...A.auths,[L]:{auth:W}};
await X(T,{...A,...A.credHelpers===void 0?{}:{credHelpers:F},auths:J},$)}async function z({file:e,key:t},c){const h=await(0,j.Vh)(e);if(h===void 0)return;const{[t]:O,..._}=h.auths??{};await X(e,{...h,
auths:_},c)}function Y({folder:e,registry:t,scope:c},h){const O=t==="docker.io"?"https://index.docker.io/v1/":t;if(c==="")return{file:(0,v.join)(e,"config.json"),key:O};const _=t==="docker.io"?"regist\
ry-1.docker.io":t,$=(0,v.join)(h.BUILDX_CONFIG||(0,v.join)(e,"buildx"),"config",_);return{file:(0,v.join)(c.startsWith("@")?`${$}${c}`:(0,v.join)($,c),"config.json"),key:O}}async function X(e,t,c){await c.
write(e,`${JSON.stringify(t,null,2)}
`,384)}var oe=s(4933),se=s(88733),ie=s(41868);async function me({registry:e,user:t,password:c},h,O){const _=`${(0,se.X)(e)}/v2/`,$=U=>h.http.fetch({method:"GET",url:_,headers:U,timeout:3e4,signal:O}),
T=await $({});if(T.status===200)return;if(T.status!==401)throw(0,ie.M)(T,`Login to ${e}`,e);const L=await(0,oe.G)(T,{registry:e,tools:h,signal:O,credentials:{user:t,password:c}}).catch(W),A=await $({authorization:L});
if(A.status===200)return;if(A.status===401)throw ce(e,t);throw(0,ie.M)(A,`Login to ${e}`,e);function W(U){throw U instanceof m.HR&&U.kind==="auth"?ce(e,t,U):U}}function ce(e,t,c){return new m.HR("auth",
`${e} does not accept the account ${JSON.stringify(t)}.`,{cause:c,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accou\
nts."})}function ge(e){return{"login.registry":async(t,c)=>{const[h,O]=[(0,p.Qq)(t,"folder"),(0,p.Qq)(t,"scope","")],_=await we(t,e,c);for(const $ of _)await me($,e,c),await x({...$,folder:h,scope:O},
e);return{registries:_.map(({registry:$})=>$)}}}}async function we(e,t,c){const h=$=>(0,p.Qq)(e,$,""),O=h("registry"),_={registry:O,user:h("user"),password:h("password")};switch(h("by")){case"ecr":{const $={
..._,role:h("role")};return n($,t,c)}case"google":return[await S({registry:O,provider:h("provider"),serviceAccount:h("serviceAccount")},t,c)];default:return[_]}}var ye=s(15495),ke=s(67480),_e=s(93869),
be=s(11733),ve=s(38815),Z=s(92857),Ee=s(43759);function ue(e){return Ee.K_(Z.NDH,e)}function Le(e){return core._coercedNumber(schemas.ZodNumber,e)}function Be(e){return core._coercedBoolean(schemas.ZodBoolean,
e)}function We(e){return core._coercedBigint(schemas.ZodBigInt,e)}function Ke(e){return core._coercedDate(schemas.ZodDate,e)}function Oe(e){const{registryAuth:t,registry:c,username:h,password:O,ecr:_,
scope:$}=e;if(t==="")return[de({registry:c,username:h,password:O,ecr:_,scope:$},e)];if(c!==""||h!==""||O!=="")throw new m.HR("usage","registry-auth cannot be used together with registry, username or p\
assword.",{hint:"Write all logins into registry-auth, or use several login steps."});return Se(t).map(T=>de(T,e))}const Te=Z.rej({registry:Z.YjP().default(""),username:ue().default(""),password:ue().default(
""),scope:Z.YjP().default(""),ecr:Z.KCZ([Z.zMY().transform(String),Z.YjP()]).default("auto")});function Se(e){let t;try{t=(0,ve.qg)(e)}catch{throw new m.HR("usage","registry-auth: it is not YAML.")}const c=Z.
YOg(Te).min(1).safeParse(t);if(c.success)return c.data;const[h]=c.error.issues;throw new m.HR("usage",`registry-auth: entry ${h?.path.join(".")??""}: ${h?.message??"wrong"}.`,{hint:"Expected a list of\
 mappings with registry, username, password, scope and ecr."})}function de({registry:e,username:t,password:c,ecr:h,scope:O},_){const $=$e(e),T={registry:$,scope:O,user:t,password:c};if(h!=="auto"&&h!==
"true"&&h!=="false")throw new m.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(h)}.`);if(h==="true"||h==="auto"&&Ae($))return{...T,by:"ecr"};if(c!==""){if(t!=="")return{...T,by:"\
password"};throw new m.HR("usage",`There is a password for ${$}, and no username.`,{hint:Ie($)})}if(_.googleProvider!==""&&le($))return{...T,by:"google"};if($==="ghcr.io"&&_.token!=="")return{...T,user:t||
_.actor,password:_.token,by:"password"};throw new m.HR("auth",`There is no password for ${$}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function $e(e){
const t=e.trim().replace(/^https?:\/\//,"").replace(/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(t))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.
test(t))return t;throw new m.HR("usage",`registry: ${JSON.stringify(e.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.c\
om, localhost:5000."})}function Ae(e){return e==="public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(e)}function le(e){return e==="gcr.io"||e.endsWith(".gcr.io")||e.endsWith("-docker.pkg.dev")}function Ie(e){
return le(e)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function fe({registry:e,scope:t}){return`passwo\
rd of ${e}${t===""?"":` for ${t}`}`}function Re(e,t){return{stage:"login",subject:e.map(({registry:c})=>c).join(", "),steps:e.map((c,h)=>De(c,h,t)),basis:null,notes:[],values:{}}}function De(e,t,{folder:c,
awsRole:h,googleProvider:O,googleAccount:_}){const{registry:$,user:T,password:L,by:A,scope:W}=e,U=L===""?"":{secret:fe(e)},F={password:` as ${T}`,ecr:" with a password of Amazon",google:" with a token\
 of Google"};return{do:"call",id:`login.${t+1}`,title:`Log in to ${$}${F[A]}${W===""?"":`, for ${W} alone`}`,operation:"login.registry",input:{by:A,registry:$,user:T,password:U,scope:W,folder:c,...A===
"ecr"?{role:h}:{},...A==="google"?{provider:O,serviceAccount:_}:{}},undo:{way:"keep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var Ne=s(31860),je=s(43533);async function xe(e){
const t=(0,ke.s)(),c=(0,Ne.Ko)("login",t.env),h=(0,k.PH)(),{signal:O,dispose:_}=(0,be.K)(h),$=(0,_e.g)({},L=>t.mask(L)),T=(0,ye.R)({env:t.env,secrets:$,signal:O,groups:h,operations:ge});try{e==="post"?
await he(Ue(t),T):process.exitCode=await Ce({runner:t,inputs:c,ports:T,secrets:$})}catch(L){const A=(0,m.w2)(L),{failureText:W}=await Promise.resolve().then(s.bind(s,44639));t.write(W(A)),t.annotate("\
error",A.message),t.setOutput("result","failed"),t.setOutput("failure-kind",A.kind),process.exitCode=(0,m.I$)(A)}finally{_(),await T.close()}}async function Ce({runner:e,inputs:t,ports:c,secrets:h}){const{
clock:O,tools:_}=c,$=O.now(),T=V=>t.get(V)?.value??"",L=Me(t,e);for(const V of L)V.password!==""&&h.add(fe(V),V.password);const A=await H(_),W=L.flatMap(V=>Pe(V,A,e.env));t.flag("logout")&&e.saveState(
"logins",JSON.stringify(W)),e.exportVariable("DOCKER_CONFIG",A);const U=(0,je.N)(e,!1,["result","failure-kind"]),F=Re(L,{folder:A,awsRole:T("aws-role"),googleProvider:T("google-provider"),googleAccount:T(
"google-service-account")}),J=await(0,y.g)(F,(0,I.q6)({ports:c,knowledge:(0,b.d)(),sink:U.sink})),{failure:Q,state:ae}=J;Q!==void 0&&await he(W,c);const ee=O.now()-$,te=Q===void 0?{}:{failure:Q},re={stage:"\
login",subject:F.subject,state:ae,ms:ee,notes:[],plan:F,outcome:J,...te},q=e.env.GITHUB_SHA??"";return U.finish({app:"login",version:"",ref:"",sha:q,images:{},stages:[re],ms:ee,...te},!1),(0,m.I$)(Q)}
function Pe({registry:e,scope:t,by:c},h,O){const _=c==="ecr"?(O.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean):[];return[e,..._.map(T=>e.replace(/^\d{12}/,T))].map(T=>Y({folder:h,registry:T,scope:t},
O))}function Me(e,{env:t}){const c=h=>e.get(h)?.value??"";return Oe({registry:c("registry"),username:c("username"),password:c("password"),ecr:c("ecr")||"auto",scope:c("scope"),registryAuth:c("registry\
-auth"),awsRole:c("aws-role"),googleProvider:c("google-provider"),token:c("github-token"),actor:t.GITHUB_ACTOR??""})}async function he(e,{files:t}){for(const c of e)await z(c,t)}function Ue({state:e}){
const{logins:t}=e;return t===void 0?[]:JSON.parse(t)}}),5977:((G,C,s)=>{s.d(C,{_E:()=>k,l_:()=>y,q6:()=>I});var m=s(48165),b=s(58563);function I(i){const{ports:a,knowledge:d,sink:u,patience:n}=i;let r=-1,
w=E=>E;const g=E=>{const o=a.secrets();return o.length!==r&&(w=(0,b.Px)(o),r=o.length),w(E)};return{ports:a,knowledge:d,sink:E=>u(p(E,g)),signal:a.signal,mask:g,...n===void 0?{}:{patience:n}}}function y(i,a){
return{...i,signal:AbortSignal.any([i.signal,a])}}function k(i){return{...i,signal:new AbortController().signal}}function p(i,a){switch(i.type){case"output":case"note":case"hold":return{...i,text:a(i.
text)};case"progress":return{...i,subjects:i.subjects.map(d=>({...d,reasons:d.reasons.map(a)}))};case"retry":return{...i,failure:(0,m.V0)(i.failure,a)};case"stage":return i.why===void 0?i:{...i,why:a(
i.why)};default:return i}}}),15236:((G,C,s)=>{s.d(C,{$:()=>r,g:()=>d});var m=s(48165),b=s(50445),I=s(61084),y=s(5977),k=s(52642);async function p(w,g,E){const o=w.diagnose===void 0?void 0:E.knowledge.
diagnoses[w.diagnose.name];if(o===void 0||w.diagnose===void 0)return g;const{data:l}=w.diagnose;try{const f=await(0,k.l)(K=>o.ask(l,K),(0,y._E)(E)),S=o.tell({data:l,facts:f,failure:g});if(S===void 0)return g;
const{kind:P=g.kind,cause:R,hint:M=g.hint,lines:D}=S;return(0,m.V0)(new m.HR(P,R,{hint:M,details:D}),E.mask)}catch(f){return E.sink({type:"note",level:"warning",text:`The cause could not be looked int\
o: ${(0,m.w2)(f).message}`}),g}}var i=s(13138),a=s(70826);async function d(w,g,E={}){const{ports:o}=g,l=w.steps.some(u)?await o.files.scratch():void 0,f=new Map,S=P=>(0,I.R)(P,{outputs:f,scratch:l},P.
despite==="cancel"?(0,y._E)(g):g,E.journal);try{const P=M=>{for(const[D,K]of Object.entries(M.outputs))f.set(`${M.id}.${D}`,K)},R=await(0,i.f)(w.steps,S,P,w.parallel);return await n({plan:w,outcomes:R,
outputs:f,context:g,options:E})}finally{l!==void 0&&await o.files.remove(l)}}function u({undo:w,...g}){return JSON.stringify(g).includes(b.F)}async function n({plan:w,outcomes:g,outputs:E,context:o,options:l}){
const f=new Set(w.steps.filter(N=>N.advisory).map(N=>N.id)),S=g.filter(N=>N.state==="failed"&&!f.has(N.id)),P=g.flatMap(N=>f.has(N.id)&&N.failure?[N.failure]:[]),R={steps:g,warnings:P,outputs:Object.fromEntries(
E)},D=(o.signal.aborted?(0,m.w2)(o.signal.reason):void 0)??S[0]?.failure;if(D===void 0)return{...R,state:"succeeded",undone:[]};const K=D.kind==="cancelled"?"cancelled":"failed";if(K==="cancelled"&&l.
onCancel==="leave")return{...R,state:K,undone:[],failure:D};const v=D.kind==="cancelled"||D.kind==="stale"?D:await p(w,D,o),j=await(0,a.gm)({plan:w,outcomes:g,outputs:E,context:o,mode:l.rollback??"aut\
o"});return{...R,...j,state:K,failure:j.failure===void 0?v:r(v,j.failure)}}function r(w,g){return new m.HR(w.kind,`${w.message} The way back failed too: ${g.message}`,{cause:w,hint:`Look at the destin\
ation now: it may be between two releases. ${g.hint}`,details:[...w.details,...g.details]})}}),91185:((G,C,s)=>{s.d(C,{Pe:()=>a,Vh:()=>w,dd:()=>i});var m=s(77598),b=s(51455),I=s(48161),y=s(76760),k=s(
48165),p=s(89475);async function i(o,l={}){const f=l.host??(l.context===void 0?o.DOCKER_HOST:void 0);if(f)return{address:f,...await n(o,f)};const S=a(o),P=l.context??(o.DOCKER_CONTEXT||await d(S));return P===
"default"?{address:"unix:///var/run/docker.sock"}:await u(S,P)}function a(o){return o.DOCKER_CONFIG||(0,y.join)(o.HOME||(0,I.homedir)(),".docker")}async function d(o){const f=(await w((0,y.join)(o,"co\
nfig.json")))?.currentContext;return typeof f=="string"&&f!==""?f:"default"}async function u(o,l){const f=(0,m.createHash)("sha256").update(l).digest("hex"),P=(await w((0,y.join)(o,"contexts","meta",f,
"meta.json")))?.Endpoints?.docker,R=P?.Host;if(typeof R!="string"||R==="")throw new k.HR("absent",`The Docker context ${JSON.stringify(l)} does not exist in ${o}.`,{hint:"See `docker context ls`; choo\
se one with `docker context use`, or set DOCKER_HOST."});const M=await r((0,y.join)(o,"contexts","tls",f,"docker")),D=P?.SkipTLSVerify===!0;return Object.keys(M).length===0&&!D?{address:R}:{address:R,
tls:{...M,rejectUnauthorized:!D}}}async function n(o,l){const f=!!o.DOCKER_TLS_VERIFY;return!l.startsWith("tcp:")||!f&&!o.DOCKER_TLS?{}:{tls:{...await r(o.DOCKER_CERT_PATH||a(o)),rejectUnauthorized:f}}}
async function r(o){const l={};for(const f of["ca","cert","key"]){const S=await E((0,y.join)(o,`${f}.pem`));S!==void 0&&(l[f]=S)}return l}async function w(o){const l=await E(o);if(!(l===void 0||l.trim()===
""))try{const f=JSON.parse(l);if(typeof f=="object"&&f!==null&&!Array.isArray(f))return f;throw new SyntaxError("It is not an object.")}catch(f){throw g(o,f)}}function g(o,l){return new k.HR("usage",`${o}\
 is not a JSON object: ${l.message}`,{cause:l,place:{file:o}})}async function E(o){try{return await(0,b.readFile)(o,"utf8")}catch(l){if(["ENOENT","ENOTDIR"].includes(l.code??""))return;throw(0,p.f)(l,
o,"read")}}}),89475:((G,C,s)=>{s.d(C,{f:()=>I});var m=s(48165);const b={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below\
 something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],
ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itsel\
f","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a\
 user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:[
"capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open fi\
les."]};function I(y,k,p){const i=y,[a,d,u]=b[i.code??""]??[];return a===void 0?new m.HR("bug",`${k} could not be ${p}: ${i.message}`,{cause:y}):new m.HR(a,`${k} could not be ${p}: it ${d}.`,{cause:y,
hint:u})}}),4933:((G,C,s)=>{s.d(C,{G:()=>k});var m=s(48165),b=s(73164),I=s(88733),y=s(41868);async function k(n,{registry:r,tools:w,signal:g,also:E=[],credentials:o}){const l=a(n.headers["www-authenti\
cate"]??""),f=o??await(0,b.g)(r,w,g);if(l.scheme==="basic"){if(f!==void 0&&"password"in f)return u(f);throw new m.HR("auth",`${r} asks for a password, and there is none.`,(0,b.t)(r))}if(l.scheme!=="be\
arer"||!d(l.realm))throw new m.HR("auth",`${r} asks for an authentication that is not known: ${JSON.stringify(l.scheme)}.`);const S=await p(l,f,{registry:r,tools:w,signal:g,also:E});return w.secrets.add(
`token of ${r} for ${l.scope}`,S),`Bearer ${S}`}async function p({realm:n,service:r,scope:w},g,{registry:E,tools:o,signal:l,also:f=[]}){const S=new URL(n),P={timeout:3e4,signal:l},M={...{...r===""?{}:
{service:r},...w===""?{}:{scope:[w,...f].join(" ")}},grant_type:"refresh_token",client_id:"deploy-action"};let D;if(g!==void 0&&"identityToken"in g){const N=new URLSearchParams({...M,refresh_token:g.identityToken}).
toString(),H={"content-type":"application/x-www-form-urlencoded"};D=await o.http.fetch({method:"POST",url:S.href,headers:H,body:N,...P})}else{r!==""&&S.searchParams.set("service",r);for(const H of w===
""?f:[w,...f])S.searchParams.append("scope",H);const N=g===void 0?{}:{authorization:u(g)};D=await o.http.fetch({method:"GET",url:S.href,headers:N,...P})}if(D.status!==200)throw(0,y.M)(D,`${E}: asking \
for a token`,E);const{token:K,access_token:v}=i(D),j=K??v;if(typeof j=="string"&&j!=="")return j;throw new m.HR("auth",`${E}: the token service gave no token.`)}function i({body:n}){try{return JSON.parse(
n.toString("utf8"))}catch{return{}}}function a(n){const[,r="",w=""]=/^\s*(\w+)\s*(.*)$/s.exec(n)??[],g=[...w.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],E=new Map(g.map(([,l="",f,S])=>[l.toLowerCase(),
f??S??""])),o=l=>E.get(l)??"";return{scheme:r.toLowerCase(),realm:o("realm"),service:o("service"),scope:o("scope")}}function d(n){const r=URL.parse(n);return r?.protocol==="https:"||r?.protocol==="htt\
p:"&&(0,I.U)(r.host)}function u({user:n,password:r}){return`Basic ${Buffer.from(`${n}:${r}`,"utf8").toString("base64")}`}}),73164:((G,C,s)=>{s.d(C,{g:()=>y,t:()=>d});var m=s(76760),b=s(48165),I=s(91185);
async function y(n,r,w){const g=await(0,I.Vh)((0,m.join)((0,I.Pe)(r.env),"config.json"));if(g===void 0)return;const E=g.credHelpers??{},o=k(n).map(f=>E[f]).find(u)??g.credsStore,l=(u(o)?await i(o,n,{tools:r,
signal:w}):void 0)??p(g.auths??{},n);return l!==void 0&&r.secrets.add(`registry ${n}`,"password"in l?l.password:l.identityToken),l}function k(n){const r=n==="docker.io"?["https://index.docker.io/v1/",
"index.docker.io","registry-1.docker.io"]:[];return[n,`https://${n}`,`http://${n}`,`https://${n}/`,`https://${n}/v2/`,...r]}function p(n,r){const w=k(r).map(P=>n[P]).find(P=>typeof P=="object"&&P!==null),
{auth:g,username:E,password:o,identitytoken:l}=w??{};if(u(l))return{identityToken:l};if(u(E)&&u(o))return{user:E,password:o};if(!u(g))return;const f=Buffer.from(g,"base64").toString("utf8").replace(/\0+$/,
""),S=f.indexOf(":");if(S<1)throw new b.HR("auth",`The credentials for ${r} in Docker's config.json cannot be read.`,d(r));return{user:f.slice(0,S),password:f.slice(S+1)}}async function i(n,r,{tools:w,
signal:g}){const E=`docker-credential-${n}`,o=r==="docker.io"?"https://index.docker.io/v1/":r,l=await w.exec({argv:[E,"get"],stdin:o,timeout:3e4,signal:g});if(l.exit!==0){if(/credentials not found/i.test(
l.stdout+l.stderr))return;const P=(l.stderr||l.stdout).trim().split(`
`).slice(-5);throw new b.HR("auth",`${E} gave no credentials for ${r}.`,{...d(r),details:P})}const{Username:f,Secret:S}=a(l.stdout,E);if(u(S))return f==="<token>"?{identityToken:S}:{user:u(f)?f:"",password:S}}
function a(n,r){try{return JSON.parse(n)}catch{throw new b.HR("auth",`${r} answered something that is not JSON.`)}}function d(n){return{hint:`Log in first: docker login ${n} (actions/login in a workfl\
ow).`}}const u=n=>typeof n=="string"&&n!==""}),88733:((G,C,s)=>{s.d(C,{U:()=>b,X:()=>m});function m(I){const y=I==="docker.io"||I==="index.docker.io"?"registry-1.docker.io":I;return`${b(y)?"http":"htt\
ps"}://${y}`}function b(I){const y=I.replace(/:\d+$/,"");return y==="localhost"||y==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(y)}}),41868:((G,C,s)=>{s.d(C,{M:()=>y});var m=s(48165),b=s(61437),
I=s(73164);function y(a,d,u){const{status:n}=a,r=i(a),w=r.map(({code:o,message:l})=>[o,l].filter(Boolean).join(": ")),g=k(n,r.map(({code:o})=>o)),E=(0,b.P)(a.headers["retry-after"]);return new m.HR(g,
`${d}: the registry answered ${n}${w.length>0?` (${w.join("; ")})`:""}.`,{...g==="auth"?(0,I.t)(u):g==="denied"?{hint:p(u)}:{},...E===void 0?{}:{retryAfter:E}})}function k(a,d){return d.includes("TOOM\
ANYREQUESTS")?"transient":a===401?"auth":a===403||a===405||a===409?"denied":a===404?"absent":a===408||a===425||a===429?"transient":a===413||a===507?"capacity":a>=500?"transient":d.some(u=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(u))?"denied":d.some(u=>u.endsWith("_UNKNOWN"))?"absent":"bug"}function p(a){return`Check that the account may do this in the repository, and that the tag is not immutable.${a==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function i({body:a}){try{const{errors:d}=JSON.parse(a.toString("utf8"));return Array.isArray(d)?d.slice(0,3).map(
({code:u,message:n})=>({code:String(u??""),message:String(n??"").slice(0,300)})):[]}catch{return[]}}}),61437:((G,C,s)=>{s.d(C,{P:()=>m});function m(b,I=Date.now()){if(b===void 0||b.trim()==="")return;
const y=/^\d+$/.test(b.trim())?Number(b)*1e3:Date.parse(b)-I;return Number.isFinite(y)&&y>0?y:void 0}}),51986:((G,C,s)=>{s.d(C,{Y:()=>b,f:()=>m});function m(p,i,a){const u=Object.entries(i).filter(([,
n])=>n!==void 0&&n!==""&&n!==0).map(([n,r])=>`${n}=${k(String(r))}`).join(",");return`::${p}${u===""?"":` ${u}`}::${y(a)}`}function b(p){return p.replace(I,"$1​::").replace(/##\[/g,"##​[")}const I=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function y(p){return p.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function k(p){return y(p).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((G,C,s)=>{s.d(C,{Qc:()=>b,hv:()=>m,zQ:()=>y});
function m(){const k=Object.entries(process.env).filter(p=>p[1]!==void 0);return Object.fromEntries(k)}function b(k){return Object.fromEntries(Object.entries(k).filter(([p])=>!I.has(p)&&!/^(INPUT|STATE)_/.
test(p)))}const I=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function y(k,p){const i=Object.entries(k).filter(([d])=>d.startsWith(p)),a=d=>p==="INPUT_"?
d.toLowerCase():d;return Object.fromEntries(i.map(([d,u])=>[a(d.slice(p.length)),u.trim()]))}}),58746:((G,C,s)=>{s.d(C,{f:()=>b});var m=s(48165);async function b({env:y,audience:k,http:p,signal:i}){const a=y.
ACTIONS_ID_TOKEN_REQUEST_URL,d=y.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!a||!d)throw new m.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const u=await p({method:"GET",url:k===""?a:`${a}&audience=${encodeURIComponent(k)}`,headers:{authorization:`Bearer ${d}`,accept:"application/json"},timeout:3e4,
signal:i});if(u.status===429||u.status>=500)throw new m.HR("transient",`GitHub's OIDC service answered ${u.status}.`);const n=u.status===200?I(u.body):"";if(n==="")throw new m.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${u.status}.`);return n}function I(y){try{const{value:k}=JSON.parse(y);return typeof k=="string"?k:""}catch{return""}}}),67480:((G,C,s)=>{s.d(C,{s:()=>g});var m=s(51986),
b=s(4314),I=s(77598),y=s(73024),k=s(48165),p=s(89475);function i(o,l,f){d(o,`${a(l,f,`ghadelimiter_${(0,I.randomUUID)()}`)}
`)}function a(o,l,f){if(o.includes(f)||l.includes(f))throw new k.HR("bug",`The delimiter for ${o} occurs in its value.`);return`${o}<<${f}
${l}
${f}`}function d(o,l){try{(0,y.appendFileSync)(o,l,"utf8")}catch(f){throw(0,p.f)(f,o,"written")}}const u=1024*1024,n=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function r(o,l){const f=(0,y.statSync)(o,{throwIfNoEntry:!1})?.size??0,S=Buffer.from(`${l}
`,"utf8");if(f+S.length<=u)return d(o,S.toString("utf8")),!0;const P=u-f-Buffer.byteLength(n);return P>0&&d(o,w(S.subarray(0,P).toString("utf8"))+n),!1}function w(o){return o.slice(0,o.lastIndexOf(`
`)+1)}function g(){return E((0,b.hv)(),o=>{process.stdout.write(o)})}function E(o,l){const f=o.GITHUB_ACTIONS==="true",S=(R,M,D)=>{f&&l(`${(0,m.f)(R,M,D)}
`)},P=(R,M,[D,K])=>{const v=o[R];v?i(v,D,K):S(M,{name:D},K)};return{ci:f||(o.CI??"")!=="",github:f,env:o,inputs:(0,b.zQ)(o,"INPUT_"),state:(0,b.zQ)(o,"STATE_"),setOutput(R,M){f&&!o.GITHUB_OUTPUT&&l(`
`),P("GITHUB_OUTPUT","set-output",[R,M])},saveState:(R,M)=>P("GITHUB_STATE","save-state",[R,M]),exportVariable:(R,M)=>P("GITHUB_ENV","set-env",[R,M]),addPath(R){const M=o.GITHUB_PATH;M?d(M,`${R}
`):S("add-path",{},R)},mask(R){const M=R.split(/\r?\n/).filter(D=>D.trim().length>=4);for(const D of new Set([R,...M]))D.trim()!==""&&S("add-mask",{},D)},startGroup:R=>S("group",{},R),endGroup:()=>S("\
endgroup",{},""),annotate(R,M,{title:D,file:K,line:v,endLine:j,column:N,endColumn:H}={}){S(R,{title:D,file:K,line:v,endLine:j,col:N,endColumn:H},M)},debug:R=>S("debug",{},R),summarize(R){const M=o.GITHUB_STEP_SUMMARY;
return M?r(M,R):!1},write:l}}}),31860:((G,C,s)=>{s.d(C,{Cp:()=>l,Vc:()=>f,Ko:()=>o});var m=s(48165),b=s(66661);const I=[{name:"leg",description:"Build only this platform of every image, as one job of \
a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that this job of a matrix builds. Default: all that have the platform.",doors:["build"],list:!0},
{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"file",description:"The Dockerfile, relative \
to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"Stage of the Dockerfile to build. Default: that of the config.",doors:["build"],
config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",doors:["build"],list:!0,config:["images","*","pla\
tforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,config:["images","*","build-args"]},{name:"\
labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"annotations",description:"Annotations, o\
ne `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotations"]},...[["add-hosts","Names that RUN lines know, `host:address` each."],["al\
low","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contexts, `name=value` each."],["builder","The Buildx builder. Default: the current o\
ne."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type=gha,mode=max`."],["call","What is asked of the Dockerfile instead of a build: \
check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["network","Network of RUN lines."],["no-cache","Build everything anew."],["no-cache-f\
ilters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: true, false or attributes."],["pull","Look for newer base images."],["push","Pu\
sh the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whether an SBOM is attached, or attributes."],["secrets","Secrets of the build, one\
 `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VARIABLE` per line."],["secret-files","Secrets in files, one `id=path` per line."],
["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["ulimit","Limits of RUN lines."]].map(([v,j])=>({
name:v,description:j,doors:["build"]}))],y=["login"],k=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:y},{name:"username",description:"The user. Default for \
ghcr.io: who started the run.",doors:y},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:y},{name:"ecr",description:"Whether the registry is Ama\
zon’s: `auto` tells by its name.",doors:y,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and action of Buildx: `acme/shop@push`.",doors:y},{name:"\
logout",description:"Take the credentials away when the job ends.",doors:y,default:"true"},{name:"registry-auth",description:"Several logins as YAML: a list of mappings with registry, username, passwo\
rd, scope, ecr.",doors:y},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:y},{name:"google-provider",description:"Workload identity provider for Google’\
s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:y},{name:"google-service-account",description:"Service account to act as. Default: the provider’s ow\
n identity.",doors:y}],p=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",description:"Image names, one pe\
r line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per line, such as `type=semver,patte\
rn={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags: latest, prefix, suffix, highest.",doors:["met\
adata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annotations, one `name=value` per line\
.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"Separator of the output\
 `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"bake-target",description:"\
Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],i=[{name:"from",description:"Promote this image: `registry/repository@sha256:…`, or `registry/repository:tag`, whi\
ch is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the image’s own repository (`stable`), or `re\
gistry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],a=["release"],d=[{name:"tag",description:"The version tag. Default: that of the event.",doors:a},{name:"assets",
description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:a,list:!0,commas:!1},{name:"rolled-back",description:"Instead of a release: mark the one t\
hat the environment was rolled back from.",doors:a,default:"false"}],u=["quality","metadata","build","merge","scan","verify","deploy"],n=["root","plan","deploy","rollback","run"],r=[...n,"validate","e\
xplain"],w=["root","plan","build","merge","scan","deploy","promote","run"],E=[{name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:"\
.github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for loc\
al state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",
doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is name\
d.",doors:["root","plan","run"],list:!0,choices:u},{name:"environment",description:"The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...r,"release"]},{name:"image",description:"\
The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:w,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead \
of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them \
out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (a value in double quotes may ha\
ve several lines), or a JSON object such as toJSON(secrets).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates\
`. The score is then that of all gates.",doors:["root","run"]},{name:"sections",description:"What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["com\
ment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one before.",doors:["rollback"]},{name:"reason",description:"Why a rule (the order of envir\
onments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...n,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:[
"cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"\
dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","scan","deploy","promote","rollback","run","release"],default:"false"},{name:"fail-on",description:"T\
he least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had\
 been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this a\
ction.",doors:["init"],default:"org/deploy-action@v1"},...I,...p,...k,...i,...d];function o(v,j){const N=new Map,H=[],B=f(v);for(const[x,z]of Object.entries(j)){if(!x.startsWith("INPUT_")||z===void 0)
continue;const Y=x.slice(6).toLowerCase(),X=[Y,Y.replaceAll("_","-")].find(oe=>B.some(se=>se.name===oe));X===void 0?S(Y,B,H):z.trim()!==""&&N.set(X,{value:z.trim(),source:{from:"input",where:`input ${X}`}})}
return P(B,N,H)}function l(v,j){const N=f(v),H=new Map;for(const[B,x]of Object.entries(j))if(x!==void 0){if(!N.some(z=>z.name===B)){const z=N.map(Y=>Y.name);throw new m.HR("usage",`--${B}: unknown opt\
ion${(0,b.a)(B,z)}`)}x.trim()!==""&&H.set(B,{value:x.trim(),source:{from:"input",where:`--${B}`}})}return P(N,H,[])}function f(v){return E.filter(({doors:j,except:N})=>(j.includes("all")||j.includes(v))&&
!N?.includes(v))}function S(v,j,N){const H=j.map(x=>x.name),B=(0,b.p)(v,H);if(B!==void 0)throw new m.HR("usage",`input ${v}: unknown input; did you mean ${JSON.stringify(B)}?`);N.push(`The input ${v} \
is not known here and was ignored.`)}function P(v,j,N){const H=x=>v.find(z=>z.name===x);for(const[x,z]of j)M(x,z,H(x));const B=x=>j.get(x);return{get:B,warnings:N,flag:x=>D(x,B(x),H(x)?.default),list:x=>K(
B(x)?.value??H(x)?.default??"",H(x)?.commas??!0),overrides:()=>v.flatMap(x=>{const z=j.get(x.name);return z===void 0||x.config===void 0?[]:[{path:x.config,value:R(x,z),source:z.source}]})}}function R(v,{
value:j,source:N}){if(v.list!==!0)return j;const H=K(j,v.commas??!0);if(v.pairs!==!0)return H;const B=H.find(x=>x.indexOf("=")<1);if(B!==void 0)throw new m.HR("usage",`${v.name}: expected NAME=VALUE l\
ines, found ${JSON.stringify(B)} (from ${N.where})`);return Object.fromEntries(H.map(x=>[x.slice(0,x.indexOf("=")),x.slice(x.indexOf("=")+1)]))}function M(v,{value:j,source:N},H){const B=H?.choices;if(B===
void 0)return;const x=H?.list?K(j,!0):[j];for(const z of x.filter(Y=>!B.includes(Y)))throw new m.HR("usage",`${v}: expected ${H?.list?"a list of":"one of"} ${B.join(", ")}, found ${JSON.stringify(z)}${(0,b.
a)(z,B)} (from ${N.where})`)}function D(v,j,N){const H=j?.value??N??"false";if(/^(true|True|TRUE)$/.test(H))return!0;if(/^(false|False|FALSE)$/.test(H))return!1;throw new m.HR("usage",`${v}: expected \
true or false, found ${JSON.stringify(H)} (from ${j?.source.where})`)}function K(v,j){return v.split(j?/[\s,]+/:/[\r\n]+/).map(N=>N.trim()).filter(N=>N!=="")}})};export{ze as id,Fe as ids,Ge as modules};

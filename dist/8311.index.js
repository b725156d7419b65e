const Ke=8311,Fe=[8311],Je={48165:((B,M,t)=>{t.d(M,{HR:()=>A,I$:()=>b,V0:()=>R,qE:()=>f,w2:()=>E,xV:()=>n});const f={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class A extends Error{kind;hint;place;details;retryAfter;rule;constructor(o,g,i={}){
super(g,i.cause===void 0?void 0:{cause:i.cause}),this.name="Failure",this.kind=o,this.hint=i.hint??f[o].hint,this.place=i.place,this.details=i.details??[],this.retryAfter=i.retryAfter,this.rule=i.rule}}
function R(s,o){const{kind:g,hint:i,place:c,details:a,retryAfter:p,rule:w}=s;return new A(g,o(s.message),{hint:o(i),details:a.map(o),...c===void 0?{}:{place:c},...p===void 0?{}:{retryAfter:p},...w===void 0?
{}:{rule:w}})}function E(s){if(s instanceof A)return s;if(s instanceof Error&&s.name==="AbortError")return new A("cancelled","The run was cancelled.",{cause:s});const o=s instanceof Error?s.message:String(
s),g=s instanceof Error&&s.stack?s.stack.split(`
`).slice(1,6):[];return new A("bug",o,{cause:s,details:g})}function b(s){return s===void 0?0:f[s.kind].exit}function n(s){const{kind:o,message:g,hint:i,details:c,place:a}=s;return{kind:o,message:g,hint:i,
details:c,...a?{place:a}:{}}}}),3085:((B,M,t)=>{t.d(M,{d:()=>f});function f(A){return JSON.stringify(A,(R,E)=>E!==null&&typeof E=="object"&&!Array.isArray(E)?Object.fromEntries(Object.entries(E).sort(
([b],[n])=>b<n?-1:b>n?1:0)):E)}}),66661:((B,M,t)=>{t.d(M,{a:()=>A,p:()=>f});function f(n,s){const o=n.toLowerCase(),g=Math.max(1,Math.floor(o.length/3));return s.map(c=>({candidate:c,wrong:E(o,c.toLowerCase())})).
filter(({wrong:c})=>c<=g).sort((c,a)=>c.wrong-a.wrong)[0]?.candidate??s.find(c=>R(o,c.toLowerCase()))}function A(n,s){const o=f(n,s);return o===void 0?"":`; did you mean ${JSON.stringify(o)}?`}function R(n,s){
return Math.min(n.length,s.length)>=3&&(n.startsWith(s)||s.startsWith(n))}function E(n,s){if(Math.abs(n.length-s.length)>12||n.length>100)return Number.POSITIVE_INFINITY;let o=[],g=Array.from({length:s.
length+1},(i,c)=>c);for(let i=1;i<=n.length;i++){const c=[i];for(let a=1;a<=s.length;a++){const p=n[i-1]===s[a-1],w=i>1&&a>1&&n[i-1]===s[a-2]&&n[i-2]===s[a-1];c[a]=Math.min(b(g,a)+1,b(c,a-1)+1,b(g,a-1)+
(p?0:1),w?b(o,a-2)+1:Number.POSITIVE_INFINITY)}o=g,g=c}return b(g,s.length)}function b(n,s){return n[s]??Number.POSITIVE_INFINITY}}),76211:((B,M,t)=>{t.d(M,{At:()=>A,Ix:()=>E,kA:()=>R});var f=t(48165);
function A(b){return{name:b}}function R(b,n,s){return{topic:b.name,step:n,parse:s}}function E(b=new Map){return{get:n=>b.get(n.name),has:n=>b.has(n.name),need:n=>{if(!b.has(n.name))throw new f.HR("bug",
`The fact "${n.name}" was used before it was asked for.`);return b.get(n.name)},with:(n,s)=>E(new Map(b).set(n.name,s)),names:[...b.keys()]}}}),58563:((B,M,t)=>{t.d(M,{Px:()=>A,T9:()=>R,aZ:()=>f});function f(o){
return typeof o=="object"&&o!==null&&typeof o.secret=="string"}function A(o){const g=b(o);if(g.length===0)return c=>c;const i=n(g);return c=>c.replace(i,"***")}function R(o){const g=b(o),i=n(g),c=g[0]?.
length??0;let a="";return{push(p){if(c===0)return p;a+=p;let w=E(a,g,Math.max(0,a.length-c+1));for(const{index:_,0:d}of a.matchAll(i))_<w&&_+d.length>w&&(w=_);const k=a.slice(0,w).replace(i,"***");return a=
a.slice(w),k},end(){const p=c===0?"":a.replace(i,"***");return a="",p}}}function E(o,g,i){for(let c=i;c<o.length;c++){const a=o.slice(c);if(g.some(p=>p.length>a.length&&p.startsWith(a)))return c}return o.
length}function b(o){const g=new Set;for(const i of o)for(const c of[i,...i.split(/\r?\n/)]){const a=c.trim();if(!(a.length<4)&&(g.add(a),g.add(encodeURIComponent(a)),g.add(JSON.stringify(a).slice(1,-1)),
a.length>=6))for(const p of s(a))g.add(p)}return[...g].sort((i,c)=>c.length-i.length)}function n(o){return new RegExp(o.map(g=>g.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function s(o){const g=new TextEncoder().
encode(o);return[0,1,2].flatMap(i=>{const c=new Uint8Array(g.length+i);c.set(g,i);const a=btoa(String.fromCharCode(...c)).replace(/=+$/,""),p=i===0?0:i===1?2:3,w=c.length%3===0?a.length:a.length-1,k=a.
slice(p,w);return k.length>=6?[k]:[]})}}),18311:((B,M,t)=>{t.d(M,{loginAction:()=>Pe});var f=t(48165),A=t(49083),R=t(5977),E=t(15236),b=t(9386),n=t(64405),s=t(88733),o=t(58746),g=t(70998);const i="000\
00000-0000-0000-0000-000000000000";async function c(l,m,v){const{registry:$,client:L,tenant:C}=l,U=await(0,o.f)({env:m.env,audience:"api://AzureADTokenExchange",http:m.http.request,signal:v});m.secrets.
add("id token for Azure",U);const H=(m.env.AZURE_AUTHORITY_HOST||"https://login.microsoftonline.com").replace(/\/+$/,""),z=await a({url:`${H}/${encodeURIComponent(C)}/oauth2/v2.0/token`,form:{client_id:L,
scope:"https://containerregistry.azure.net/.default",grant_type:"client_credentials",client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:U},what:"Entra refu\
sed the token of this job",hint:"Check azure-client-id and azure-tenant-id, and the federated credential’s subject (repo:OWNER/NAME:environment:NAME, or ref)."},{tools:m,signal:v}),W=await a({url:`${(0,s.
X)($)}/oauth2/exchange`,form:{grant_type:"access_token",service:$,tenant:C,access_token:p(z,"access_token",m)},what:`${$} refused the token of Entra`,hint:"Give the identity a role at the registry: Ac\
rPush to build, AcrPull to deploy."},{tools:m,signal:v});return{registry:$,user:i,password:p(W,"refresh_token",m)}}async function a({url:l,form:m,what:v,hint:$},{tools:L,signal:C}){const U=await L.http.
fetch({method:"POST",url:l,headers:{"content-type":"application/x-www-form-urlencoded"},body:new URLSearchParams(m).toString(),timeout:3e4,signal:C}),H=w(U.body.toString("utf8"));if(U.status===200)return H;
const{error:z="",error_description:W=""}=H,V=String(W).split(/\r?\n/)[0]??"";throw new f.HR((0,g.o)(U.status,String(z)),`${v}: ${U.status} ${z} ${V}`.trim(),{hint:$})}function p(l,m,v){const $=l[m];if(typeof $!=
"string"||$==="")throw new f.HR("auth","Azure gave no token.");return v.secrets.add(`Azure ${m}`,$),$}function w(l){try{return JSON.parse(l)??{}}catch{return{}}}var k=t(9916),_=t(75156);const d=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;
async function y(l,m,v){const[,$="",L="us-east-1"]=d.exec(l.registry)??[],C=await e(l,L,{tools:m,signal:v}),U=(m.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),H=l.registry==="public.ecr.aws",
z=H?{}:{registryIds:[...new Set([$,...U])]},W=await(0,k.I)({service:H?"ecr-public":"ecr",region:L,target:H?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAutho\
rizationToken",body:JSON.stringify(z),host:H?"api.ecr-public":"api.ecr",refusal:{text:"Amazon's registry refused a login",hint:"The account needs ecr:GetAuthorizationToken."},keys:C,tools:m,signal:v});
return((H?[W.authorizationData]:W.authorizationData)??[]).flatMap(G=>{const[Q="",X=""]=O(Buffer.from(G?.authorizationToken??"","base64").toString("utf8"));if(X==="")throw new f.HR("auth",`Amazon gave \
no password for ${l.registry}.`);return m.secrets.add(`password of ${l.registry}`,X),m.secrets.add(`token of ${l.registry}`,G?.authorizationToken??""),[{registry:G?.proxyEndpoint===void 0?l.registry:URL.
parse(G.proxyEndpoint)?.host??l.registry,user:Q,password:X}]})}async function e(l,m,v){const{role:$,user:L,password:C,registry:U}=l;if($===""&&L!==""&&C!=="")return{id:L,secret:C,session:""};try{return await(0,_.
k)($,m,U,v)}catch(H){throw!(H instanceof f.HR)||$!==""?H:new f.HR(H.kind,H.message,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as \
username and password."})}}function O(l){const m=l.indexOf(":");return m<0?["",""]:[l.slice(0,m),l.slice(m+1)]}async function j(l,m,v){const{registry:$,provider:L,serviceAccount:C}=l,U=`//iam.googleap\
is.com/${L}`,H=await(0,o.f)({env:m.env,audience:`https:${U}`,http:m.http.request,signal:v});m.secrets.add("id token for Google",H);const z=m.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googl\
eapis.com/",W="https://www.googleapis.com/auth/cloud-platform",V=await D({url:`${z}v1/token`,body:{audience:U,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:p\
arams:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",subjectToken:H,scope:W},what:`exchange of this job's token at ${L}`},{tools:m,signal:v}),G=N(V,"access_toke\
n",m);if(C==="")return{registry:$,user:"oauth2accesstoken",password:G};const Q=m.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||"https://iamcredentials.googleapis.com/",X=await D({url:`${Q}v1/pro\
jects/-/serviceAccounts/${encodeURIComponent(C)}:generateAccessToken`,body:{scope:[W],lifetime:"3600s"},bearer:G,what:`token of ${C}`},{tools:m,signal:v});return{registry:$,user:"oauth2accesstoken",password:N(
X,"accessToken",m)}}async function D({url:l,body:m,bearer:v,what:$},{tools:L,signal:C}){const H={"content-type":"application/json",...v===void 0?{}:{authorization:`Bearer ${v}`}},z=await L.http.fetch(
{method:"POST",url:l,headers:H,body:JSON.stringify(m),timeout:3e4,signal:C}),W=h(z.body.toString("utf8"));if(z.status===200)return W;const V=W.error,{status:G="",message:Q=""}=typeof V=="object"?V:{message:W.
error_description};throw new f.HR((0,g.o)(z.status,G),`Google refused the ${$}: ${G||z.status} ${Q??""}`.trim(),{hint:"Check the provider’s attribute condition, and that its principal may impersonate \
the service account (roles/iam.workloadIdentityUser)."})}function N(l,m,v){const $=l[m];if(typeof $!="string"||$==="")throw new f.HR("auth","Google gave no token.");return v.secrets.add(`Google ${m}`,
$),$}function h(l){try{return JSON.parse(l)}catch{return{}}}var r=t(77598),u=t(51455),T=t(48161),I=t(76760),P=t(91185);const S=".deploy-action";async function x({env:l,files:m}){const v=(0,P.Pe)(l);if(await m.
exists((0,I.join)(v,S)))return v;const $=(0,I.join)(l.RUNNER_TEMP||(0,T.tmpdir)(),`docker-config-${(0,r.randomBytes)(8).toString("hex")}`);await(0,u.mkdir)($,{recursive:!0,mode:448}),await(0,u.chmod)(
$,448);const L=await(0,u.readdir)(v).catch(()=>[]);for(const C of L)C!=="config.json"&&C!=="buildx"&&await(0,u.symlink)((0,I.join)(v,C),(0,I.join)($,C));if(L.includes("buildx")){await(0,u.mkdir)((0,I.
join)($,"buildx"));for(const C of await(0,u.readdir)((0,I.join)(v,"buildx")))C!=="config"&&await(0,u.symlink)((0,I.join)(v,"buildx",C),(0,I.join)($,"buildx",C))}return await q((0,I.join)($,"config.jso\
n"),K(await(0,P.Vh)((0,I.join)(v,"config.json"))??{}),m),await m.write((0,I.join)($,S),v,384),$}function K({credsStore:l,...m}){if(typeof l!="string"||l==="")return m;const v=Object.keys(m.auths??{}).
map($=>[$,l]);return{...m,credHelpers:{...Object.fromEntries(v),...m.credHelpers}}}async function F({folder:l,registry:m,scope:v,user:$,password:L},{env:C,files:U}){const{file:H,key:z}=Z({folder:l,registry:m,
scope:v},C),W=await(0,P.Vh)(H)??{},V=Buffer.from(`${$}:${L}`,"utf8").toString("base64"),{[z]:G,...Q}=W.credHelpers??{},X={...W.auths,[z]:{auth:V}};await q(H,{...W,...W.credHelpers===void 0?{}:{credHelpers:Q},
auths:X},U)}async function J({file:l,key:m},v){const $=await(0,P.Vh)(l);if($===void 0)return;const{[m]:L,...C}=$.auths??{};await q(l,{...$,auths:C},v)}function Z({folder:l,registry:m,scope:v},$){const L=m===
"docker.io"?"https://index.docker.io/v1/":m;if(v==="")return{file:(0,I.join)(l,"config.json"),key:L};const C=m==="docker.io"?"registry-1.docker.io":m,U=(0,I.join)($.BUILDX_CONFIG||(0,I.join)(l,"buildx"),
"config",C);return{file:(0,I.join)(v.startsWith("@")?`${U}${v}`:(0,I.join)(U,v),"config.json"),key:L}}async function q(l,m,v){await v.write(l,`${JSON.stringify(m,null,2)}
`,384)}var ee=t(4933),Y=t(41868);async function he({registry:l,user:m,password:v},$,L){const C=`${(0,s.X)(l)}/v2/`,U=G=>$.http.fetch({method:"GET",url:C,headers:G,timeout:3e4,signal:L}),H=await U({});
if(H.status===200)return;if(H.status!==401)throw(0,Y.M)(H,`Login to ${l}`,l);const z=await(0,ee.G)(H,{registry:l,tools:$,signal:L,credentials:{user:m,password:v}}).catch(V),W=await U({authorization:z});
if(W.status===200)return;if(W.status===401)throw re(l,m);throw(0,Y.M)(W,`Login to ${l}`,l);function V(G){throw G instanceof f.HR&&G.kind==="auth"?re(l,m,G):G}}function re(l,m,v){return new f.HR("auth",
`${l} does not accept the account ${JSON.stringify(m)}.`,{cause:v,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accou\
nts."})}function me(l){return{"login.registry":async(m,v)=>{const[$,L]=[(0,n.Qq)(m,"folder"),(0,n.Qq)(m,"scope","")],C=await pe(m,l,v);for(const U of C)await he(U,l,v),await F({...U,folder:$,scope:L},
l);return{registries:C.map(({registry:U})=>U)}}}}async function pe(l,m,v){const $=U=>(0,n.Qq)(l,U,""),L=$("registry"),C={registry:L,user:$("user"),password:$("password")};switch($("by")){case"ecr":{const U={
...C,role:$("role")};return y(U,m,v)}case"google":return[await j({registry:L,provider:$("provider"),serviceAccount:$("serviceAccount")},m,v)];case"azure":return[await c({registry:L,client:$("client"),
tenant:$("tenant")},m,v)];default:return[C]}}var ge=t(15495),we=t(67480),ye=t(93869),_e=t(11733),ke=t(38815),te=t(92857),be=t(43759);function ae(l){return be.K_(te.NDH,l)}function xe(l){return core._coercedNumber(
schemas.ZodNumber,l)}function We(l){return core._coercedBoolean(schemas.ZodBoolean,l)}function Be(l){return core._coercedBigint(schemas.ZodBigInt,l)}function ze(l){return core._coercedDate(schemas.ZodDate,
l)}function Ee(l){const{registryAuth:m,registry:v,username:$,password:L,ecr:C,scope:U}=l;if(m==="")return[ie({registry:v,username:$,password:L,ecr:C,scope:U},l)];if(v!==""||$!==""||L!=="")throw new f.
HR("usage","registry-auth cannot be used together with registry, username or password.",{hint:"Write all logins into registry-auth, or use several login steps."});return ve(m).map(H=>ie(H,l))}const Oe=te.
rej({registry:te.YjP().default(""),username:ae().default(""),password:ae().default(""),scope:te.YjP().default(""),ecr:te.KCZ([te.zMY().transform(String),te.YjP()]).default("auto")});function ve(l){let m;
try{m=(0,ke.qg)(l)}catch{throw new f.HR("usage","registry-auth: it is not YAML.")}const v=te.YOg(Oe).min(1).safeParse(m);if(v.success)return v.data;const[$]=v.error.issues;throw new f.HR("usage",`regi\
stry-auth: entry ${$?.path.join(".")??""}: ${$?.message??"wrong"}.`,{hint:"Expected a list of mappings with registry, username, password, scope and ecr."})}function ie({registry:l,username:m,password:v,
ecr:$,scope:L},C){const U=$e(l),H={registry:U,scope:L,user:m,password:v};if($!=="auto"&&$!=="true"&&$!=="false")throw new f.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify($)}.`);
if($==="true"||$==="auto"&&Te(U))return{...H,by:"ecr"};if(v!==""){if(m!=="")return{...H,by:"password"};throw new f.HR("usage",`There is a password for ${U}, and no username.`,{hint:Ae(U)})}if(C.googleProvider!==
""&&ce(U))return{...H,by:"google"};if(C.azureClient!==""&&Se(U))return{...H,by:"azure"};if(U==="ghcr.io"&&C.token!=="")return{...H,user:m||C.actor,password:C.token,by:"password"};throw new f.HR("auth",
`There is no password for ${U}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function $e(l){const m=l.trim().replace(/^https?:\/\//,"").replace(
/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(m))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(m))return m;throw new f.HR("usage",
`registry: ${JSON.stringify(l.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.com, localhost:5000."})}function Te(l){return l===
"public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(l)}function ce(l){return l==="gcr.io"||l.endsWith(".gcr.io")||l.endsWith("-docker.pkg.dev")}function Se(l){return/\.azurecr\.(?:io|cn|us|de)$/.
test(l)}function Ae(l){return ce(l)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function ue({registry:l,
scope:m}){return`password of ${l}${m===""?"":` for ${m}`}`}function Ie(l,m){return{stage:"login",subject:l.map(({registry:v})=>v).join(", "),steps:l.map((v,$)=>Re(v,$,m)),basis:null,notes:[],values:{}}}
function Re(l,m,v){const{folder:$,awsRole:L,googleProvider:C,googleAccount:U,azureClient:H,azureTenant:z}=v,{registry:W,user:V,password:G,by:Q,scope:X}=l,ne=G===""?"":{secret:ue(l)},se={password:` as ${V}`,
ecr:" with a password of Amazon",google:" with a token of Google",azure:" with a token of Azure"};return{do:"call",id:`login.${m+1}`,title:`Log in to ${W}${se[Q]}${X===""?"":`, for ${X} alone`}`,operation:"\
login.registry",input:{by:Q,registry:W,user:V,password:ne,scope:X,folder:$,...Q==="ecr"?{role:L}:{},...Q==="azure"?{client:H,tenant:z}:{},...Q==="google"?{provider:C,serviceAccount:U}:{}},undo:{way:"k\
eep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var je=t(31860),De=t(65954);async function Pe(l){const m=(0,we.s)(),v=(0,je.Ko)("login",m.env),$=(0,b.PH)(),{signal:L,
dispose:C}=(0,_e.K)($),U=(0,ye.g)({},z=>m.mask(z)),H=(0,ge.R)({env:m.env,secrets:U,signal:L,groups:$,operations:me});try{l==="post"?await de(He(m),H):process.exitCode=await Me({runner:m,inputs:v,ports:H,
secrets:U})}catch(z){const W=(0,f.w2)(z),{failureText:V}=await Promise.resolve().then(t.bind(t,44639));m.write(V(W)),m.annotate("error",W.message),m.setOutput("result","failed"),m.setOutput("failure-k\
ind",W.kind),process.exitCode=(0,f.I$)(W)}finally{C(),await H.close()}}async function Me({runner:l,inputs:m,ports:v,secrets:$}){const{clock:L,tools:C}=v,U=L.now(),H=oe=>m.get(oe)?.value??"",z=Ce(m,l);
for(const oe of z)oe.password!==""&&$.add(ue(oe),oe.password);const W=await x(C),V=z.flatMap(oe=>Ne(oe,W,l.env));m.flag("logout")&&l.saveState("logins",JSON.stringify(V)),l.exportVariable("DOCKER_CONF\
IG",W);const G=(0,De.N)(l,!1,["result","failure-kind"]),Q=Ie(z,{folder:W,awsRole:H("aws-role"),googleProvider:H("google-provider"),googleAccount:H("google-service-account"),azureClient:H("azure-client\
-id"),azureTenant:H("azure-tenant-id")}),X=await(0,E.g)(Q,(0,R.q6)({ports:v,knowledge:(0,A.d)(),sink:G.sink})),{failure:ne,state:se}=X;ne!==void 0&&await de(V,v);const le=L.now()-U,fe=ne===void 0?{}:{
failure:ne},Ue={stage:"login",subject:Q.subject,state:se,ms:le,notes:[],plan:Q,outcome:X,...fe},Le=l.env.GITHUB_SHA??"";return G.finish({app:"login",version:"",ref:"",sha:Le,images:{},stages:[Ue],ms:le,
...fe},!1),(0,f.I$)(ne)}function Ne({registry:l,scope:m,by:v},$,L){const C=v==="ecr"?(L.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean):[];return[l,...C.map(H=>l.replace(/^\d{12}/,H))].map(H=>Z({
folder:$,registry:H,scope:m},L))}function Ce(l,{env:m}){const v=$=>l.get($)?.value??"";return Ee({registry:v("registry"),username:v("username"),password:v("password"),ecr:v("ecr")||"auto",scope:v("sco\
pe"),registryAuth:v("registry-auth"),awsRole:v("aws-role"),googleProvider:v("google-provider"),azureClient:v("azure-client-id"),token:v("github-token"),actor:m.GITHUB_ACTOR??""})}async function de(l,{
files:m}){for(const v of l)await J(v,m)}function He({state:l}){const{logins:m}=l;return m===void 0?[]:JSON.parse(m)}}),61084:((B,M,t)=>{t.d(M,{R:()=>e});var f=t(48165),A=t(31446),R=t(52642),E=t(13138),
b=t(53871),n=t(7802);async function s(h,r,u,T){const I={};for(const[P,S]of Object.entries(h.outputs??{})){const x=await o(S,r,u,T),K=g(x,S);if(K===void 0||!i(K,S.form))throw new f.HR("bug",`${h.id} di\
d not give a ${S.form} as its output "${P}".`,{hint:"The tool answered in a form that is not understood; check its version.",details:[x.slice(0,500)]});I[P]=K}return I}async function o(h,r,u,T){return typeof h.
from=="object"?T.files.read((0,n.$f)(h.from.file,u,T)):h.from==="stdout"?r.stdout:h.from==="body"?r.body??"":h.from==="exit"?String(r.exit??""):typeof r.value=="string"&&h.path===void 0?r.value:JSON.stringify(
r.value??null)}function g(h,r){if(r.path===void 0)return h.trim();let u;try{u=JSON.parse(h)}catch{return}for(const T of r.path){if(u===null||typeof u!="object")return;u=u[T]}if(u!=null)return typeof u==
"string"?u:JSON.stringify(u)}function i(h,r){return r==="digest"?(0,b.Bc)(h):r==="url"?/^https?:\/\/\S+$/.test(h):h!==""}var c=t(80508),a=t(68415);function p(h,r){const u=r.knowledge.judges[h.name];if(u===
void 0)throw new f.HR("bug",`Nobody knows the judge ${h.name}.`);const{data:T}=h;let I;return async()=>{try{const P=await(0,R.l)(x=>u.ask(T,I,x).map(w),r),S=u.judge({data:T,state:I,facts:P,now:r.ports.
clock.now()});return I=S.state,S}catch(P){const S=(0,f.w2)(P);if(S.kind==="transient"||S.kind==="timeout")return S;throw S}}}function w(h){return{...h,step:{...h.step,attempts:1}}}async function k(h,r){
const{clock:u}=r.ports,T=p(h.judge,r),I=(h.meanwhile??[]).map(J=>p(J,r)),P=u.now()+h.deadline;let S=[],x,K="",F=Math.min(h.first??h.every,h.every);for(;;){const[J,...Z]=await Promise.all([T(),...I.map(
Y=>Y())]);if(J instanceof f.HR)x=J;else{x=void 0,S=J.subjects;const Y=JSON.stringify(S);Y!==K&&r.sink({type:"progress",step:h.id,subjects:S}),K=Y}const ee=[...S,...Z.flatMap(Y=>Y instanceof f.HR?[]:Y.
subjects)].filter(Y=>Y.verdict==="bad");if(ee.length>0)throw new f.HR(h.failsAs??"unhealthy",d(ee),{details:y(ee)});if(!(J instanceof f.HR)&&S.every(Y=>Y.verdict==="good"))return{stdout:"",stderr:"",value:{
state:J.state}};if(u.now()+F>P)throw _(h,S,x);await u.sleep(F,r.signal).catch(Y=>{throw(0,f.w2)(r.signal.aborted?r.signal.reason:Y)}),F=Math.min(h.every,F*1.1)}}function _(h,r,u){const T=r.filter(P=>P.
verdict!=="good"),I=T.length>0?d(T):"nothing could be seen";return new f.HR("timeout",`${h.title}: not after ${(0,a.a)(h.deadline)}: ${I}`,{details:[...y(T),...u===void 0?[]:[`last question: ${u.message}`]],
...u===void 0?{}:{cause:u}})}function d(h){return h.map(({name:r,reasons:u})=>`${r}: ${u[0]??"not yet"}`).join("; ")}function y(h){return h.flatMap(({name:r,reasons:u})=>u.map(T=>`${r}: ${T}`))}async function e(h,r,u,T){
if(u.signal.aborted)return(0,E.h)(h);const{clock:I}=u.ports,P=I.now();let S=0;const{id:x,title:K}=h;u.sink({type:"started",step:x,title:K,...h.group===void 0?{}:{group:h.group}});const F=J=>{const Z={
id:x,title:K,attempts:S,ms:I.now()-P,...J};return u.sink({type:"ended",outcome:Z}),Z};try{h.undo!==void 0&&await T?.started(h);const J=await(0,c.ux)(h,u,async Y=>(S=Y,h.do==="wait"?k(h,u):(0,A.CD)(h,r,
u)),()=>D(h,u)),Z=await s(h,J,r,u.ports),q=O(J,u.mask),ee=h.do==="call"?(0,A.Ye)(h,q,u):void 0;return F(ee===void 0?{state:"done",output:q,outputs:Z}:{state:"failed",failure:(0,f.V0)(ee,u.mask),output:q,
outputs:Z})}catch(J){return F({state:"failed",failure:(0,f.V0)((0,f.w2)(J),u.mask),outputs:{}})}}function O(h,r){const{stdout:u,stderr:T,body:I,value:P}=h;return{...h,stdout:r(u),stderr:r(T),...I===void 0?
{}:{body:r(I)},...P===void 0?{}:{value:j(P,r)}}}function j(h,r){return typeof h=="string"?r(h):h===null||typeof h!="object"?h:Array.isArray(h)?h.map(u=>j(u,r)):Object.fromEntries(Object.entries(h).map(
([u,T])=>[u,j(T,r)]))}async function D(h,r){const u=await N(h,r);if(!(u===void 0||u==="absent")){if(u==="unknown")throw new f.HR("timeout",`${h.title}: it cannot be told whether it has happened; it is\
 not done twice.`,{hint:"Look at the destination, then run again."});return{stdout:"",stderr:""}}}async function N(h,r){if(h.check===void 0)return;const u=r.knowledge.checks[h.check.name];if(u===void 0)
throw new f.HR("bug",`Nobody knows the check ${h.check.name}.`);const{data:T}=h.check;return u.verdict(T,await(0,R.l)(()=>u.ask(T),r))}}),31446:((B,M,t)=>{t.d(M,{CD:()=>o,Ye:()=>y});var f=t(48165),A=t(
58563);function R(e,O=64*1024,j=4096){let D="";return{push(N){D+=N;const h=D.lastIndexOf(`
`);if(h>=0){for(const r of D.slice(0,h).split(`
`))e(r.endsWith("\r")?r.slice(0,-1):r);D=D.slice(h+1)}D.length>O&&(e(D.slice(0,-j)),D=D.slice(-j))},end(){D!==""&&e(D),D=""}}}function E(e){const O=[];return{push(j){O.push(j.slice(0,2e3)),O.length>e&&
O.shift()},lines:()=>[...O]}}var b=t(7802);const n=6e5,s={stdout:"",stderr:""};function o(e,O,j){switch(e.do){case"exec":return g(e,O,j);case"http":return p(e,O,j);case"write":return k(e,O,j);case"cal\
l":return _(e,O,j)}}async function g(e,O,j){const{ports:D,sink:N,signal:h}=j,r=E(40),u={stdout:T("stdout"),stderr:T("stderr")};function T(F){const J=(0,A.T9)(D.secrets()),Z=R(q=>{r.push(q),e.quiet||N(
{type:"output",step:e.id,stream:F,text:q})});return{push:q=>Z.push(J.push(q)),end(){Z.push(J.end()),Z.end()}}}const I=e.timeout??n,P=e.argv.map(F=>(0,b.$f)(F,O,D)),S=await D.exec({argv:P,env:(0,b.yN)(
e.env,O,D),timeout:I,signal:h,bound:e.undo!==void 0,...e.contained===void 0?{}:{contained:e.contained},onOutput:(F,J)=>u[F].push(J),...e.cwd===void 0?{}:{cwd:(0,b.$f)(e.cwd,O,D)},...e.limit===void 0?{}:
{limit:e.limit},...e.stdin===void 0?{}:{stdin:(0,b.$f)(e.stdin,O,D)}});if(u.stdout.end(),u.stderr.end(),h.aborted)throw h.reason;const x={exit:S.exit,stdout:S.stdout,stderr:S.stderr},K=P[0]??"";if(S.timedOut)
throw new f.HR("timeout",`${K} did not finish in ${I/1e3} s.`,{details:r.lines()});if(i(e)&&S.cut?.includes("stdout"))throw c(e);if((e.expect??[0]).includes(S.exit))return x;throw y(e,x,j,r.lines())??
new f.HR(e.failsAs??"bug",`${e.title}: ${K} ${a(S.exit,S.signalled)}.`,{details:r.lines()})}function i({quiet:e,outputs:O}){return e===!0||Object.values(O??{}).some(({from:j})=>j==="stdout")}function c(e){
return new f.HR(e.failsAs??"bug",`${e.title}: the answer is too long to be kept whole, so it is not read at all.`)}function a(e,O){return O===void 0?`exited with code ${e}`:`was ended by ${O}`}async function p(e,O,j){
const{ports:D,signal:N}=j,h=(0,b.$f)(e.url,O,D),r=await D.http({method:e.method,url:h,headers:(0,b.yN)(e.headers,O,D),timeout:e.timeout??3e4,signal:N,follow:!e.expect?.some(P=>P>=300&&P<400),...e.at===
void 0?{}:{at:e.at},...e.body===void 0?{}:{body:(0,b.$f)(e.body,O,D)}}),u={...s,status:r.status,headers:r.headers,body:r.body};if(e.expect===void 0?r.status>=200&&r.status<300:e.expect.includes(r.status))
return u;const I=Number(r.headers["retry-after"])*1e3;throw y(e,u,j)??new f.HR(w(r.status)??e.failsAs??"bug",`${e.title}: ${e.method} ${h} answered ${r.status}.`,{details:r.body===""?[]:[r.body.slice(
0,1e3)],...I>0?{retryAfter:I}:{}})}function w(e){return e===401?"auth":e===403?"denied":e===404||e===410?"absent":e===408||e===425||e===429?"transient":e===409||e===412?"stale":e===507?"capacity":e>=500?
"transient":void 0}async function k(e,O,j){const{ports:D}=j;return await D.files.write((0,b.$f)(e.path,O,D),(0,b.$f)(e.content,O,D),e.mode??384),s}async function _(e,O,j){const D=AbortSignal.timeout(e.
timeout??n);try{const N=(0,b.xI)(e.input,O,j.ports),h=await j.ports.call(e.operation,N,AbortSignal.any([j.signal,D]));return{...s,value:h}}catch(N){throw j.signal.aborted?j.signal.reason:D.aborted?d(e,
N):N}}function d(e,O){return new f.HR("timeout",`${e.title}: no answer in ${(e.timeout??n)/1e3} s.`,{cause:O})}function y(e,O,j,D){const N=e.classify===void 0?void 0:j.knowledge.classifiers[e.classify]?.(
O,e);if(N===void 0)return;const h=`${O.stdout}
${O.stderr}`.trim().split(`
`).slice(-40);return new f.HR(N.kind,N.cause,{details:D??h,...N.hint===void 0?{}:{hint:N.hint},...N.place===void 0?{}:{place:N.place}})}}),5977:((B,M,t)=>{t.d(M,{_E:()=>b,l_:()=>E,q6:()=>R});var f=t(48165),
A=t(58563);function R(s){const{ports:o,knowledge:g,sink:i,patience:c}=s;let a=-1,p=k=>k;const w=k=>{const _=o.secrets();return _.length!==a&&(p=(0,A.Px)(_),a=_.length),p(k)};return{ports:o,knowledge:g,
sink:k=>i(n(k,w)),signal:o.signal,mask:w,...c===void 0?{}:{patience:c}}}function E(s,o){return{...s,signal:AbortSignal.any([s.signal,o])}}function b(s){return{...s,signal:new AbortController().signal}}
function n(s,o){switch(s.type){case"output":case"note":case"hold":return{...s,text:o(s.text)};case"progress":return{...s,subjects:s.subjects.map(g=>({...g,reasons:g.reasons.map(o)}))};case"retry":return{
...s,failure:(0,f.V0)(s.failure,o)};case"stage":return s.why===void 0?s:{...s,why:o(s.why)};default:return s}}}),15236:((B,M,t)=>{t.d(M,{$:()=>a,g:()=>g});var f=t(48165),A=t(50445),R=t(61084),E=t(5977),
b=t(52642);async function n(p,w,k){const _=p.diagnose===void 0?void 0:k.knowledge.diagnoses[p.diagnose.name];if(_===void 0||p.diagnose===void 0)return w;const{data:d}=p.diagnose;try{const y=await(0,b.
l)(h=>_.ask(d,h),(0,E._E)(k)),e=_.tell({data:d,facts:y,failure:w});if(e===void 0)return w;const{kind:O=w.kind,cause:j,hint:D=w.hint,lines:N}=e;return(0,f.V0)(new f.HR(O,j,{hint:D,details:N}),k.mask)}catch(y){
return k.sink({type:"note",level:"warning",text:`The cause could not be looked into: ${(0,f.w2)(y).message}`}),w}}var s=t(13138),o=t(70826);async function g(p,w,k={}){const{ports:_}=w,d=p.steps.some(i)?
await _.files.scratch():void 0,y=new Map,e=O=>(0,R.R)(O,{outputs:y,scratch:d},O.despite==="cancel"?(0,E._E)(w):w,k.journal);try{const O=D=>{for(const[N,h]of Object.entries(D.outputs))y.set(`${D.id}.${N}`,
h)},j=await(0,s.f)(p.steps,e,O,p.parallel);return await c({plan:p,outcomes:j,outputs:y,context:w,options:k})}finally{d!==void 0&&await _.files.remove(d)}}function i({undo:p,...w}){return JSON.stringify(
w).includes(A.F)}async function c({plan:p,outcomes:w,outputs:k,context:_,options:d}){const y=new Set(p.steps.filter(T=>T.advisory).map(T=>T.id)),e=w.filter(T=>T.state==="failed"&&!y.has(T.id)),O=w.flatMap(
T=>y.has(T.id)&&T.failure?[T.failure]:[]),j={steps:w,warnings:O,outputs:Object.fromEntries(k)},N=(_.signal.aborted?(0,f.w2)(_.signal.reason):void 0)??e[0]?.failure;if(N===void 0)return{...j,state:"suc\
ceeded",undone:[]};const h=N.kind==="cancelled"?"cancelled":"failed";if(h==="cancelled"&&d.onCancel==="leave")return{...j,state:h,undone:[],failure:N};const r=N.kind==="cancelled"||N.kind==="stale"?N:
await n(p,N,_),u=await(0,o.gm)({plan:p,outcomes:w,outputs:k,context:_,mode:d.rollback??"auto"});return{...j,...u,state:h,failure:u.failure===void 0?r:a(r,u.failure)}}function a(p,w){return new f.HR(p.
kind,`${p.message} The way back failed too: ${w.message}`,{cause:p,hint:`Look at the destination now: it may be between two releases. ${w.hint}`,details:[...p.details,...w.details]})}}),52642:((B,M,t)=>{
t.d(M,{Z:()=>o,l:()=>s});var f=t(48165),A=t(76211),R=t(50445),E=t(31446),b=t(80508);const n=5;async function s(i,c,a=(0,A.Ix)()){let p=a;for(let w=0;w<=n;w+=1){const k=g(i(p),p);if(k.length===0)return p;
if(w===n)throw new f.HR("bug",`Still asking after ${n} rounds: ${k.map(d=>d.topic).join(", ")}.`);const _=await Promise.all(k.map(d=>o(d,c)));p=k.reduce((d,y,e)=>d.with({name:y.topic},_[e]),p)}return p}
async function o(i,c){const{ports:a}=c,w=JSON.stringify(i.step).includes(R.F)?await a.files.scratch():void 0;try{const k=await(0,b.ux)(i.step,c,()=>(0,E.CD)(i.step,{outputs:new Map,scratch:w},c));return i.
parse(k)}catch(k){throw c.signal.aborted?(0,f.w2)(c.signal.reason):(0,f.V0)((0,f.w2)(k),c.mask)}finally{w!==void 0&&await a.files.remove(w)}}function g(i,c){const a=new Set(c.names);return i.filter(({
topic:p})=>!a.has(p)&&a.add(p))}}),13138:((B,M,t)=>{t.d(M,{f:()=>A,h:()=>b});var f=t(48165);async function A(n,s,o,g=Number.POSITIVE_INFINITY){const i=E(Math.max(1,g)),c=new Map;for(const[w,k]of n.entries()){
const d=(k.after??(w===0?[]:[n[w-1]?.id??""])).map(y=>{const e=c.get(y);if(e===void 0)throw new f.HR("bug",`The step ${k.id} comes after ${y}, which is not before it.`);return e});c.set(k.id,a(k,d))}return Promise.
all(c.values());async function a(w,k){const y=(await Promise.all(k)).find(e=>!(e.state==="done"||p(e)||R(w,e.state)))===void 0?await i(()=>s(w)):b(w);return o(y),y}function p({id:w,state:k}){return k===
"failed"&&n.find(_=>_.id===w)?.advisory===!0}}function R({despite:n},s){return n==="cancel"||n==="failure"&&s!=="skipped"}function E(n){let s=n;const o=[];return async g=>{s>0?s-=1:await new Promise(i=>o.
push(i));try{return await g()}finally{const i=o.shift();i===void 0?s+=1:i()}}}function b(n){return{id:n.id,title:n.title,state:"skipped",attempts:0,ms:0,outputs:{}}}}),7802:((B,M,t)=>{t.d(M,{$f:()=>R,
xI:()=>b,yN:()=>E});var f=t(48165),A=t(50445);function R(n,s,o){if(typeof n=="string")return s.scratch===void 0?n:n.replaceAll(A.F,s.scratch);if("join"in n)return n.join.map(i=>R(i,s,o)).join("");if("\
secret"in n){const i=o.secret(n.secret);if(i!==void 0)return n.as==="json"?JSON.stringify(i).slice(1,-1):i;throw new f.HR("auth",`The secret ${n.secret} is not available here.`,{hint:`Pass ${n.secret}\
 to this job as an environment variable (forks and Dependabot get no secrets).`})}const g=s.outputs.get(`${n.late}.${n.output}`)??n.otherwise;if(g===void 0)throw new f.HR("bug",`‹${n.late}.${n.output}\
› was used before it was known.`);return g}function E(n,s,o){return Object.fromEntries(Object.entries(n??{}).map(([g,i])=>[g,R(i,s,o)]))}function b(n,s,o){return typeof n=="string"?R(n,s,o):n===null||
typeof n!="object"?n:Array.isArray(n)?n.map(g=>b(g,s,o)):"late"in n||"join"in n||"secret"in n?R(n,s,o):Object.fromEntries(Object.entries(n).map(([g,i])=>[g,b(i,s,o)]))}}),80508:((B,M,t)=>{t.d(M,{ux:()=>A});
var f=t(48165);async function A(n,s,o,g=async()=>{}){const i=R(n),c=n.patience===void 0?Number.POSITIVE_INFINITY:s.patience??n.patience;let a;for(let p=1;;p+=1)try{return await o(p)}catch(w){const k=(0,f.
w2)(w);if(s.signal.aborted)throw(0,f.w2)(s.signal.reason);if(p>=i||!E(n,k))throw k;const _=k.retryAfter??b(p,s.ports),d=s.ports.clock.now();if(a??=d,d-a+_>c)throw k;s.sink({type:"retry",step:n.id,attempt:p+
1,delay:_,failure:k}),await s.ports.clock.sleep(_,s.signal);const y=await g();if(y!==void 0)return y}}function R(n){return n.attempts!==void 0?Math.max(1,n.attempts):n.patience!==void 0?Number.POSITIVE_INFINITY:
n.undo!==void 0&&n.check===void 0?1:3}function E(n,s){return f.qE[s.kind].retry||(n.retryOn??[]).includes(s.kind)}function b(n,s){const o=.75+Number.parseInt(s.random(2),16)/65535*.5;return Math.round(
Math.min(3e4,1e3*2**(n-1))*o)}}),70826:((B,M,t)=>{t.d(M,{HV:()=>i,YL:()=>g,gm:()=>o});var f=t(48165),A=t(3085),R=t(50445),E=t(61084),b=t(5977),n=t(52642),s=t(13138);async function o({plan:a,outcomes:p,
outputs:w,context:k,mode:_}){const d=(0,b._E)(k),y=c(a,p),e=y.find(h=>h.undo?.way==="barrier"),O=y.at(-1);if(O===void 0)return{undone:[]};if(e!==void 0||_==="manual")return{undone:[],held:e?.id??O.id};
const j=[],D=new Set;let N=!1;for(const h of y.reverse()){const{undo:r}=h;r?.way==="steps"?(j.push(...await i(r.steps,w,d)),N=!0):r?.way==="restore"&&!D.has(r.restore)&&!D.has((0,A.d)(r.restore))&&(D.
add(r.restore).add((0,A.d)(r.restore)),j.push(...await g(r.restore,d)),N=!0);const u=j.find(T=>T.state==="failed")?.failure;if(u!==void 0)return{undone:j,failure:u,rolledBack:!1}}return{undone:j,...N?
{rolledBack:!0}:{}}}async function g(a,p){const w=p.knowledge.restores[a.name],k=_=>[{id:a.name,title:"Plan the way back",state:"failed",attempts:1,ms:0,outputs:{},failure:_}];if(w===void 0)return k(new f.
HR("bug",`Nobody knows the restore ${a.name}.`));try{const _=await(0,n.l)(y=>w.ask(a.data,y),p),d=w.plan(a.data,_);for(const y of d.notes)p.sink({type:"note",level:"info",text:y});return await i(d.steps,
new Map,p)}catch(_){return k((0,f.w2)(_))}}async function i(a,p,w){const k=JSON.stringify(a).includes(R.F)?await w.ports.files.scratch():void 0,_=new Map(p),d={...w,sink:y=>w.sink(y.type==="started"||
y.type==="ended"?{...y,undo:!0}:y)};try{return(await(0,s.f)(a,e=>(0,E.R)(e,{outputs:_,scratch:k},d),e=>{for(const[O,j]of Object.entries(e.outputs))_.set(`${e.id}.${O}`,j)})).map(({output:e,...O})=>({...O,
outputs:{}}))}finally{k!==void 0&&await w.ports.files.remove(k)}}function c(a,p){const w=new Set(p.filter(({state:k})=>k==="done"||k==="failed").map(({id:k})=>k));return a.steps.filter(k=>k.undo!==void 0&&
w.has(k.id))}}),9916:((B,M,t)=>{t.d(M,{I:()=>E});var f=t(77598),A=t(48165),R=t(70998);async function E(o){const{service:g,region:i,target:c,body:a,keys:p,tools:w,signal:k}=o,_=o.endpoint??g.toUpperCase().
replaceAll("-","_"),d=w.env[`AWS_ENDPOINT_URL_${_}`]||w.env.AWS_ENDPOINT_URL,y=i.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",e=new URL(d||`https://${o.host??g}.${i}.${y}/`),O=new Date(w.clock.
now()).toISOString().replace(/[-:]|\.\d{3}/g,""),j={"content-type":"application/x-amz-json-1.1",host:e.host,"x-amz-date":O,...p.session===""?{}:{"x-amz-security-token":p.session},"x-amz-target":c},D=Object.
keys(j).sort(),N=["POST","/","",...D.map(F=>`${F}:${j[F]}`),"",D.join(";"),n(a)].join(`
`),h=`${O.slice(0,8)}/${i}/${g}/aws4_request`,r=["AWS4-HMAC-SHA256",O,h,n(N)].join(`
`),u=h.split("/").reduce((F,J)=>s(F,J),`AWS4${p.secret}`),T=s(u,r).toString("hex"),I=`AWS4-HMAC-SHA256 Credential=${p.id}/${h}, SignedHeaders=${D.join(";")}, Signature=${T}`,P=await w.http.fetch({method:"\
POST",url:e.href,headers:{...j,authorization:I},body:a,timeout:3e4,signal:k}),S=b(P.body.toString("utf8"));if(P.status===200)return S;const x=String(S.__type??"").split("#").at(-1)??"",K=`${x||P.status}\
 ${String(S.message??S.Message??"")}`.trim();throw new A.HR((0,R.o)(P.status,x),`${o.refusal.text}: ${K}`,{hint:o.refusal.hint})}function b(o){try{return JSON.parse(o)}catch{return{}}}const n=o=>(0,f.
createHash)("sha256").update(o).digest("hex"),s=(o,g)=>(0,f.createHmac)("sha256",o).update(g).digest()}),75156:((B,M,t)=>{t.d(M,{k:()=>E});var f=t(48165),A=t(70998),R=t(58746);async function E(n,s,o,{
tools:g,signal:i}){if(n!=="")return b(n,s,{tools:g,signal:i});const{AWS_ACCESS_KEY_ID:c="",AWS_SECRET_ACCESS_KEY:a="",AWS_SESSION_TOKEN:p=""}=g.env;if(c!==""&&a!=="")return{id:c,secret:a,session:p};throw new f.
HR("auth",`There are no credentials for ${o}.`,{hint:"Name a role that this job may assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to the step."})}async function b(n,s,{
tools:o,signal:g}){const i=await(0,R.f)({env:o.env,audience:"sts.amazonaws.com",http:o.http.request,signal:g});o.secrets.add("id token for AWS",i);const c=o.env.AWS_ENDPOINT_URL_STS||o.env.AWS_ENDPOINT_URL||
`https://sts.${s}.amazonaws.com`,a={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:n,RoleSessionName:"deploy-action",WebIdentityToken:i},p=await o.http.fetch({method:"POST",url:`${c.replace(
/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(a).toString(),timeout:3e4,signal:g}),w=p.body.toString("utf8"),k=d=>new RegExp(
`<${d}>([^<]+)</${d}>`).exec(w)?.[1]??"";if(p.status!==200)throw new f.HR((0,A.o)(p.status,k("Code")),`AWS did not let this job assume ${n}: ${k("Code")||p.status} ${k("Message")}`.trim(),{hint:"Check\
 the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const _={id:k("AccessKeyId"),secret:k("SecretAccessKey"),session:k("SessionToken")};for(const[d,y]of Object.
entries(_))d!=="id"&&o.secrets.add(`AWS ${d}`,y);return _}}),91185:((B,M,t)=>{t.d(M,{Pe:()=>o,Vh:()=>p,dd:()=>s});var f=t(77598),A=t(51455),R=t(48161),E=t(76760),b=t(48165),n=t(89475);async function s(_,d={}){
const y=d.host??(d.context===void 0?_.DOCKER_HOST:void 0);if(y)return{address:y,...await c(_,y)};const e=o(_),O=d.context??(_.DOCKER_CONTEXT||await g(e));return O==="default"?{address:"unix:///var/run\
/docker.sock"}:await i(e,O)}function o(_){return _.DOCKER_CONFIG||(0,E.join)(_.HOME||(0,R.homedir)(),".docker")}async function g(_){const y=(await p((0,E.join)(_,"config.json")))?.currentContext;return typeof y==
"string"&&y!==""?y:"default"}async function i(_,d){const y=(0,f.createHash)("sha256").update(d).digest("hex"),O=(await p((0,E.join)(_,"contexts","meta",y,"meta.json")))?.Endpoints?.docker,j=O?.Host;if(typeof j!=
"string"||j==="")throw new b.HR("absent",`The Docker context ${JSON.stringify(d)} does not exist in ${_}.`,{hint:"See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});
const D=await a((0,E.join)(_,"contexts","tls",y,"docker")),N=O?.SkipTLSVerify===!0;return Object.keys(D).length===0&&!N?{address:j}:{address:j,tls:{...D,rejectUnauthorized:!N}}}async function c(_,d){const y=!!_.
DOCKER_TLS_VERIFY;return!d.startsWith("tcp:")||!y&&!_.DOCKER_TLS?{}:{tls:{...await a(_.DOCKER_CERT_PATH||o(_)),rejectUnauthorized:y}}}async function a(_){const d={};for(const y of["ca","cert","key"]){
const e=await k((0,E.join)(_,`${y}.pem`));e!==void 0&&(d[y]=e)}return d}async function p(_){const d=await k(_);if(!(d===void 0||d.trim()===""))try{const y=JSON.parse(d);if(typeof y=="object"&&y!==null&&
!Array.isArray(y))return y;throw new SyntaxError("It is not an object.")}catch(y){throw w(_,y)}}function w(_,d){return new b.HR("usage",`${_} is not a JSON object: ${d.message}`,{cause:d,place:{file:_}})}
async function k(_){try{return await(0,A.readFile)(_,"utf8")}catch(d){if(["ENOENT","ENOTDIR"].includes(d.code??""))return;throw(0,n.f)(d,_,"read")}}}),89475:((B,M,t)=>{t.d(M,{f:()=>R});var f=t(48165);
const A={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["\
usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a f\
ile in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to thi\
s user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","M\
ount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota\
 left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function R(E,b,n){const s=E,[o,g,i]=A[s.code??""]??
[];return o===void 0?new f.HR("bug",`${b} could not be ${n}: ${s.message}`,{cause:E}):new f.HR(o,`${b} could not be ${n}: it ${g}.`,{cause:E,hint:i})}}),70998:((B,M,t)=>{t.d(M,{o:()=>f});function f(A,R){
return A===429||A>=500||/Throttl|TooManyRequests|RequestLimit/i.test(R)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(R)||A===403?"denied":A===404||/NotFound/i.test(R)?"absent":"auth"}}),4933:((B,M,t)=>{
t.d(M,{G:()=>b});var f=t(48165),A=t(73164),R=t(88733),E=t(41868);async function b(c,{registry:a,tools:p,signal:w,also:k=[],credentials:_}){const d=o(c.headers["www-authenticate"]??""),y=_??await(0,A.g)(
a,p,w);if(d.scheme==="basic"){if(y!==void 0&&"password"in y)return i(y);throw new f.HR("auth",`${a} asks for a password, and there is none.`,(0,A.t)(a))}if(d.scheme!=="bearer"||!g(d.realm))throw new f.
HR("auth",`${a} asks for an authentication that is not known: ${JSON.stringify(d.scheme)}.`);const e=await n(d,y,{registry:a,tools:p,signal:w,also:k});return p.secrets.add(`token of ${a} for ${d.scope}`,
e),`Bearer ${e}`}async function n({realm:c,service:a,scope:p},w,{registry:k,tools:_,signal:d,also:y=[]}){const e=new URL(c),O={timeout:3e4,signal:d},D={...{...a===""?{}:{service:a},...p===""?{}:{scope:[
p,...y].join(" ")}},grant_type:"refresh_token",client_id:"deploy-action"};let N;if(w!==void 0&&"identityToken"in w){const T=new URLSearchParams({...D,refresh_token:w.identityToken}).toString(),I={"con\
tent-type":"application/x-www-form-urlencoded"};N=await _.http.fetch({method:"POST",url:e.href,headers:I,body:T,...O})}else{a!==""&&e.searchParams.set("service",a);for(const I of p===""?y:[p,...y])e.searchParams.
append("scope",I);const T=w===void 0?{}:{authorization:i(w)};N=await _.http.fetch({method:"GET",url:e.href,headers:T,...O})}if(N.status!==200)throw(0,E.M)(N,`${k}: asking for a token`,k);const{token:h,
access_token:r}=s(N),u=h??r;if(typeof u=="string"&&u!=="")return u;throw new f.HR("auth",`${k}: the token service gave no token.`)}function s({body:c}){try{return JSON.parse(c.toString("utf8"))}catch{
return{}}}function o(c){const[,a="",p=""]=/^\s*(\w+)\s*(.*)$/s.exec(c)??[],w=[...p.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],k=new Map(w.map(([,d="",y,e])=>[d.toLowerCase(),y??e??""])),_=d=>k.
get(d)??"";return{scheme:a.toLowerCase(),realm:_("realm"),service:_("service"),scope:_("scope")}}function g(c){const a=URL.parse(c);return a?.protocol==="https:"||a?.protocol==="http:"&&(0,R.U)(a.host)}
function i({user:c,password:a}){return`Basic ${Buffer.from(`${c}:${a}`,"utf8").toString("base64")}`}}),73164:((B,M,t)=>{t.d(M,{g:()=>E,t:()=>g});var f=t(76760),A=t(48165),R=t(91185);async function E(c,a,p){
const w=await(0,R.Vh)((0,f.join)((0,R.Pe)(a.env),"config.json"));if(w===void 0)return;const k=w.credHelpers??{},_=b(c).map(y=>k[y]).find(i)??w.credsStore,d=(i(_)?await s(_,c,{tools:a,signal:p}):void 0)??
n(w.auths??{},c);return d!==void 0&&a.secrets.add(`registry ${c}`,"password"in d?d.password:d.identityToken),d}function b(c){const a=c==="docker.io"?["https://index.docker.io/v1/","index.docker.io","r\
egistry-1.docker.io"]:[];return[c,`https://${c}`,`http://${c}`,`https://${c}/`,`https://${c}/v2/`,...a]}function n(c,a){const p=b(a).map(O=>c[O]).find(O=>typeof O=="object"&&O!==null),{auth:w,username:k,
password:_,identitytoken:d}=p??{};if(i(d))return{identityToken:d};if(i(k)&&i(_))return{user:k,password:_};if(!i(w))return;const y=Buffer.from(w,"base64").toString("utf8").replace(/\0+$/,""),e=y.indexOf(
":");if(e<1)throw new A.HR("auth",`The credentials for ${a} in Docker's config.json cannot be read.`,g(a));return{user:y.slice(0,e),password:y.slice(e+1)}}async function s(c,a,{tools:p,signal:w}){const k=`\
docker-credential-${c}`,_=a==="docker.io"?"https://index.docker.io/v1/":a,d=await p.exec({argv:[k,"get"],stdin:_,timeout:3e4,signal:w});if(d.exit!==0){if(/credentials not found/i.test(d.stdout+d.stderr))
return;const O=(d.stderr||d.stdout).trim().split(`
`).slice(-5);throw new A.HR("auth",`${k} gave no credentials for ${a}.`,{...g(a),details:O})}const{Username:y,Secret:e}=o(d.stdout,k);if(i(e))return y==="<token>"?{identityToken:e}:{user:i(y)?y:"",password:e}}
function o(c,a){try{return JSON.parse(c)}catch{throw new A.HR("auth",`${a} answered something that is not JSON.`)}}function g(c){return{hint:`Log in first: docker login ${c} (actions/login in a workfl\
ow).`}}const i=c=>typeof c=="string"&&c!==""}),88733:((B,M,t)=>{t.d(M,{U:()=>A,X:()=>f});function f(R){const E=R==="docker.io"||R==="index.docker.io"?"registry-1.docker.io":R;return`${A(E)?"http":"htt\
ps"}://${E}`}function A(R){const E=R.replace(/:\d+$/,"");return E==="localhost"||E==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(E)}}),41868:((B,M,t)=>{t.d(M,{M:()=>E});var f=t(48165),A=t(61437),
R=t(73164);function E(o,g,i){const{status:c}=o,a=s(o),p=a.map(({code:_,message:d})=>[_,d].filter(Boolean).join(": ")),w=b(c,a.map(({code:_})=>_)),k=(0,A.P)(o.headers["retry-after"]);return new f.HR(w,
`${g}: the registry answered ${c}${p.length>0?` (${p.join("; ")})`:""}.`,{...w==="auth"?(0,R.t)(i):w==="denied"?{hint:n(i)}:{},...k===void 0?{}:{retryAfter:k}})}function b(o,g){return g.includes("TOOM\
ANYREQUESTS")?"transient":o===401?"auth":o===403||o===405||o===409?"denied":o===404?"absent":o===408||o===425||o===429?"transient":o===413||o===507?"capacity":o>=500?"transient":g.some(i=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(i))?"denied":g.some(i=>i.endsWith("_UNKNOWN"))?"absent":"bug"}function n(o){return`Check that the account may do this in the repository, and that the tag is not immutable.${o==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function s({body:o}){try{const{errors:g}=JSON.parse(o.toString("utf8"));return Array.isArray(g)?g.slice(0,3).map(
({code:i,message:c})=>({code:String(i??""),message:String(c??"").slice(0,300)})):[]}catch{return[]}}}),61437:((B,M,t)=>{t.d(M,{P:()=>f});function f(A,R=Date.now()){if(A===void 0||A.trim()==="")return;
const E=/^\d+$/.test(A.trim())?Number(A)*1e3:Date.parse(A)-R;return Number.isFinite(E)&&E>0?E:void 0}}),51986:((B,M,t)=>{t.d(M,{Y:()=>A,f:()=>f});function f(n,s,o){const i=Object.entries(s).filter(([,
c])=>c!==void 0&&c!==""&&c!==0).map(([c,a])=>`${c}=${b(String(a))}`).join(",");return`::${n}${i===""?"":` ${i}`}::${E(o)}`}function A(n){return n.replace(R,"$1​::").replace(/##\[/g,"##​[")}const R=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function E(n){return n.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function b(n){return E(n).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((B,M,t)=>{t.d(M,{Qc:()=>A,hv:()=>f,zQ:()=>E});
function f(){const b=Object.entries(process.env).filter(n=>n[1]!==void 0);return Object.fromEntries(b)}function A(b){return Object.fromEntries(Object.entries(b).filter(([n])=>!R.has(n)&&!/^(INPUT|STATE)_/.
test(n)))}const R=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function E(b,n){const s=Object.entries(b).filter(([g])=>g.startsWith(n)),o=g=>n==="INPUT_"?
g.toLowerCase():g;return Object.fromEntries(s.map(([g,i])=>[o(g.slice(n.length)),i.trim()]))}}),58746:((B,M,t)=>{t.d(M,{f:()=>A});var f=t(48165);async function A({env:E,audience:b,http:n,signal:s}){const o=E.
ACTIONS_ID_TOKEN_REQUEST_URL,g=E.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!g)throw new f.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const i=await n({method:"GET",url:b===""?o:`${o}&audience=${encodeURIComponent(b)}`,headers:{authorization:`Bearer ${g}`,accept:"application/json"},timeout:3e4,
signal:s});if(i.status===429||i.status>=500)throw new f.HR("transient",`GitHub's OIDC service answered ${i.status}.`);const c=i.status===200?R(i.body):"";if(c==="")throw new f.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${i.status}.`);return c}function R(E){try{const{value:b}=JSON.parse(E);return typeof b=="string"?b:""}catch{return""}}}),67480:((B,M,t)=>{t.d(M,{s:()=>k});var f=t(58563),
A=t(51986),R=t(4314),E=t(77598),b=t(73024),n=t(48165),s=t(89475);function o(d,y,e){i(d,`${g(y,e,`ghadelimiter_${(0,E.randomUUID)()}`)}
`)}function g(d,y,e){if(d.includes(e)||y.includes(e))throw new n.HR("bug",`The delimiter for ${d} occurs in its value.`);return`${d}<<${e}
${y}
${e}`}function i(d,y){try{(0,b.appendFileSync)(d,y,"utf8")}catch(e){throw(0,s.f)(e,d,"written")}}const c=1024*1024,a=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function p(d,y){const e=(0,b.statSync)(d,{throwIfNoEntry:!1})?.size??0,O=Buffer.from(`${y}
`,"utf8");if(e+O.length<=c)return i(d,O.toString("utf8")),!0;const j=c-e-Buffer.byteLength(a);return j>0&&i(d,w(O.subarray(0,j).toString("utf8"))+a),!1}function w(d){return d.slice(0,d.lastIndexOf(`
`)+1)}function k(){return _((0,R.hv)(),d=>{process.stdout.write(d)})}function _(d,y){const e=d.GITHUB_ACTIONS==="true",O=(r,u,T)=>{e&&y(`${(0,A.f)(r,u,T)}
`)},j=[];let D;const N=r=>(D??=(0,f.Px)(j),D(r)),h=(r,u,[T,I])=>{const P=d[r];P?o(P,T,I):O(u,{name:T},I)};return{ci:e||(d.CI??"")!=="",github:e,env:d,inputs:(0,R.zQ)(d,"INPUT_"),state:(0,R.zQ)(d,"STAT\
E_"),setOutput(r,u){e&&!d.GITHUB_OUTPUT&&y(`
`),h("GITHUB_OUTPUT","set-output",[r,u])},saveState:(r,u)=>h("GITHUB_STATE","save-state",[r,u]),exportVariable:(r,u)=>h("GITHUB_ENV","set-env",[r,u]),addPath(r){const u=d.GITHUB_PATH;u?i(u,`${r}
`):O("add-path",{},r)},hide:N,mask(r){j.push(r),D=void 0;const u=r.split(/\r?\n/).filter(T=>T.trim().length>=4);for(const T of new Set([r,...u]))T.trim()!==""&&O("add-mask",{},T)},startGroup:r=>O("gro\
up",{},r),endGroup:()=>O("endgroup",{},""),annotate(r,u,{title:T,file:I,line:P,endLine:S,column:x,endColumn:K}={}){O(r,{title:T,file:I,line:P,endLine:S,col:x,endColumn:K},u)},debug:r=>O("debug",{},r),
summarize(r){const u=d.GITHUB_STEP_SUMMARY;return u?p(u,r):!1},write:y}}}),31860:((B,M,t)=>{t.d(M,{Cp:()=>d,Vc:()=>y,Ko:()=>_});var f=t(48165),A=t(66661);const R=[{name:"leg",description:"Build only t\
his platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that this job of a matrix builds. Default: all that h\
ave the platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"\
file",description:"The Dockerfile, relative to the context. Default: that of the config.",doors:["build"],config:["images","*","file"]},{name:"target",description:"Stage of the Dockerfile to build. De\
fault: that of the config.",doors:["build"],config:["images","*","target"]},{name:"platforms",description:"Platforms of the image, such as linux/amd64,linux/arm64. Default: those of the config.",doors:[
"build"],list:!0,config:["images","*","platforms"]},{name:"build-args",description:"Build arguments, one `NAME=VALUE` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,pairs:!0,
config:["images","*","build-args"]},{name:"labels",description:"Labels, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","labels"]},{name:"\
annotations",description:"Annotations, one `name=value` per line. Default: those of the config.",doors:["build"],list:!0,commas:!1,config:["images","*","annotations"]},...[["add-hosts","Names that RUN\
 lines know, `host:address` each."],["allow","Entitlements of the build."],["attests","Attestations beside provenance and sbom."],["build-contexts","Named contexts, `name=value` each."],["builder","Th\
e Buildx builder. Default: the current one."],["cache-from","Where layers are looked for, such as `type=gha`."],["cache-to","Where layers are kept, such as `type=gha,mode=max`."],["call","What is aske\
d of the Dockerfile instead of a build: check, outline, targets."],["cgroup-parent","Parent cgroup of RUN lines."],["load","Load the image into Docker."],["network","Network of RUN lines."],["no-cache",
"Build everything anew."],["no-cache-filters","Stages that are built anew."],["outputs","Where the result goes, as Buildx has it."],["provenance","Provenance: true, false or attributes."],["pull","Loo\
k for newer base images."],["push","Push the tags. Together with tags, load, outputs or call the build does what docker/build-push-action does."],["sbom","Whether an SBOM is attached, or attributes."],
["secrets","Secrets of the build, one `id=value` per line; a value in double quotes may have several lines."],["secret-envs","Secrets in variables, one `id=VARIABLE` per line."],["secret-files","Secre\
ts in files, one `id=path` per line."],["shm-size","Size of /dev/shm in RUN lines."],["ssh","SSH agents or keys, such as `default`."],["tags","Full names, one per line: `ghcr.io/acme/shop:v1`."],["uli\
mit","Limits of RUN lines."]].map(([r,u])=>({name:r,description:u,doors:["build"]}))],E=["login"],b=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:E},{name:"\
username",description:"The user. Default for ghcr.io: who started the run.",doors:E},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:E},{name:"\
ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:E,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and action \
of Buildx: `acme/shop@push`.",doors:E},{name:"logout",description:"Take the credentials away when the job ends.",doors:E,default:"true"},{name:"registry-auth",description:"Several logins as YAML: a li\
st of mappings with registry, username, password, scope, ecr.",doors:E},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:E},{name:"google-provider",description:"\
Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:E},{name:"google-service-account",description:"Service accou\
nt to act as. Default: the provider’s own identity.",doors:E},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",doors:E},{name:"azure-tenant-id",
description:"The tenant of that application.",doors:E}],n=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",
description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per \
line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags: latest, prefi\
x, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annota\
tions, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"\
Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"\
bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],s=[{name:"from",description:"Promote this image: `registry/repository@sha256:…`, or `reg\
istry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the image’s own rep\
ository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],o=["release"],g=[{name:"tag",description:"The version tag. Default: that of the event\
.",doors:o},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:o,list:!0,commas:!1},{name:"score",description:"The score of th\
e gates, for quality.json.",doors:o},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:o,default:"false"}],i=["quality","metadata","\
build","merge","scan","verify","deploy"],c=["root","plan","deploy","rollback","run"],a=[...c,"validate","explain"],p=["root","plan","build","merge","scan","deploy","promote","run"],k=[{name:"config",description:"\
The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:[
"all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"\
github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what t\
he event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:i},{name:"environment",description:"The environment to deploy to.\
 Nothing is deployed unless it is named here.",doors:[...a,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:p,
config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"\
images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"\
Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON object such as toJSON(secrets).",doors:["root","plan","q\
uality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of all gates; a release keeps them in quality.json.",doors:[
"root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"20"},{name:"sections",description:"What jobs tell the p\
ull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one \
before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning to a kept release. It reverts the last change of any k\
ind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...c,"cancel","scale",
"reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Anot\
her plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","\
scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","m\
edium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","\
build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...R,...n,...b,...s,...g];function _(r,u){
const T=new Map,I=[],P=y(r);for(const[S,x]of Object.entries(u)){if(!S.startsWith("INPUT_")||x===void 0)continue;const K=S.slice(6).toLowerCase(),F=[K,K.replaceAll("_","-")].find(J=>P.some(Z=>Z.name===
J));F===void 0?e(K,P,I):x.trim()!==""&&T.set(F,{value:x.trim(),source:{from:"input",where:`input ${F}`}})}return O(P,T,I)}function d(r,u){const T=y(r),I=new Map;for(const[P,S]of Object.entries(u))if(S!==
void 0){if(!T.some(x=>x.name===P)){const x=T.map(K=>K.name);throw new f.HR("usage",`--${P}: unknown option${(0,A.a)(P,x)}`)}S.trim()!==""&&I.set(P,{value:S.trim(),source:{from:"input",where:`--${P}`}})}
return O(T,I,[])}function y(r){return k.filter(({doors:u,except:T})=>(u.includes("all")||u.includes(r))&&!T?.includes(r))}function e(r,u,T){const I=u.map(S=>S.name),P=(0,A.p)(r,I);if(P!==void 0)throw new f.
HR("usage",`input ${r}: unknown input; did you mean ${JSON.stringify(P)}?`);T.push(`The input ${r} is not known here and was ignored.`)}function O(r,u,T){const I=S=>r.find(x=>x.name===S);for(const[S,x]of u)
D(S,x,I(S));const P=S=>u.get(S);return{get:P,warnings:T,flag:S=>N(S,P(S),I(S)?.default),list:S=>h(P(S)?.value??I(S)?.default??"",I(S)?.commas??!0),overrides:()=>r.flatMap(S=>{const x=u.get(S.name);return x===
void 0||S.config===void 0?[]:[{path:S.config,value:j(S,x),source:x.source}]})}}function j(r,{value:u,source:T}){if(r.list!==!0)return u;const I=h(u,r.commas??!0);if(r.pairs!==!0)return I;const P=I.find(
S=>S.indexOf("=")<1);if(P!==void 0)throw new f.HR("usage",`${r.name}: expected NAME=VALUE lines, found ${JSON.stringify(P)} (from ${T.where})`);return Object.fromEntries(I.map(S=>[S.slice(0,S.indexOf(
"=")),S.slice(S.indexOf("=")+1)]))}function D(r,{value:u,source:T},I){const P=I?.choices;if(P===void 0)return;const S=I?.list?h(u,!0):[u];for(const x of S.filter(K=>!P.includes(K)))throw new f.HR("usa\
ge",`${r}: expected ${I?.list?"a list of":"one of"} ${P.join(", ")}, found ${JSON.stringify(x)}${(0,A.a)(x,P)} (from ${T.where})`)}function N(r,u,T){const I=u?.value??T??"false";if(/^(true|True|TRUE)$/.
test(I))return!0;if(/^(false|False|FALSE)$/.test(I))return!1;throw new f.HR("usage",`${r}: expected true or false, found ${JSON.stringify(I)} (from ${u?.source.where})`)}function h(r,u){return r.split(
u?/[\s,]+/:/[\r\n]+/).map(T=>T.trim()).filter(T=>T!=="")}})};export{Ke as id,Fe as ids,Je as modules};

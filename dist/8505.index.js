const Ce=8505,Me=[8505],xe={48165:((B,R,o)=>{o.d(R,{HR:()=>O,I$:()=>_,V0:()=>$,qE:()=>p,w2:()=>y,xV:()=>a});const p={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the log lin\
es above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authentica\
ted",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,retry:!1,
title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,retry:!0,
title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},stale:{exit:9,
retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it with the lines\
 above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class O extends Error{kind;hint;place;details;retryAfter;rule;constructor(s,i,t={}){
super(i,t.cause===void 0?void 0:{cause:t.cause}),this.name="Failure",this.kind=s,this.hint=t.hint??p[s].hint,this.place=t.place,this.details=t.details??[],this.retryAfter=t.retryAfter,this.rule=t.rule}}
function $(c,s){const{kind:i,hint:t,place:e,details:n,retryAfter:h,rule:g}=c;return new O(i,s(c.message),{hint:s(t),details:n.map(s),...e===void 0?{}:{place:e},...h===void 0?{}:{retryAfter:h},...g===void 0?
{}:{rule:g}})}function y(c){if(c instanceof O)return c;if(c instanceof Error&&c.name==="AbortError")return new O("cancelled","The run was cancelled.",{cause:c});const s=c instanceof Error?c.message:String(
c),i=c instanceof Error&&c.stack?c.stack.split(`
`).slice(1,6):[];return new O("bug",s,{cause:c,details:i})}function _(c){return c===void 0?0:p[c.kind].exit}function a(c){const{kind:s,message:i,hint:t,details:e,place:n}=c;return{kind:s,message:i,hint:t,
details:e,...n?{place:n}:{}}}}),3085:((B,R,o)=>{o.d(R,{d:()=>p});function p(O){return JSON.stringify(O,($,y)=>y!==null&&typeof y=="object"&&!Array.isArray(y)?Object.fromEntries(Object.entries(y).sort(
([_],[a])=>_<a?-1:_>a?1:0)):y)}}),66661:((B,R,o)=>{o.d(R,{a:()=>O,p:()=>p});function p(a,c){const s=a.toLowerCase(),i=Math.max(1,Math.floor(s.length/3));return c.map(e=>({candidate:e,wrong:y(s,e.toLowerCase())})).
filter(({wrong:e})=>e<=i).sort((e,n)=>e.wrong-n.wrong)[0]?.candidate??c.find(e=>$(s,e.toLowerCase()))}function O(a,c){const s=p(a,c);return s===void 0?"":`; did you mean ${JSON.stringify(s)}?`}function $(a,c){
return Math.min(a.length,c.length)>=3&&(a.startsWith(c)||c.startsWith(a))}function y(a,c){if(Math.abs(a.length-c.length)>12||a.length>100)return Number.POSITIVE_INFINITY;let s=[],i=Array.from({length:c.
length+1},(t,e)=>e);for(let t=1;t<=a.length;t++){const e=[t];for(let n=1;n<=c.length;n++){const h=a[t-1]===c[n-1],g=t>1&&n>1&&a[t-1]===c[n-2]&&a[t-2]===c[n-1];e[n]=Math.min(_(i,n)+1,_(e,n-1)+1,_(i,n-1)+
(h?0:1),g?_(s,n-2)+1:Number.POSITIVE_INFINITY)}s=i,i=e}return _(i,c.length)}function _(a,c){return a[c]??Number.POSITIVE_INFINITY}}),58563:((B,R,o)=>{o.d(R,{Px:()=>O,T9:()=>$,aZ:()=>p});function p(s){
return typeof s=="object"&&s!==null&&typeof s.secret=="string"}function O(s){const i=_(s);if(i.length===0)return e=>e;const t=a(i);return e=>e.replace(t,"***")}function $(s){const i=_(s),t=a(i),e=i[0]?.
length??0;let n="";return{push(h){if(e===0)return h;n+=h;let g=y(n,i,Math.max(0,n.length-e+1));for(const{index:m,0:l}of n.matchAll(t))m<g&&m+l.length>g&&(g=m);const k=n.slice(0,g).replace(t,"***");return n=
n.slice(g),k},end(){const h=e===0?"":n.replace(t,"***");return n="",h}}}function y(s,i,t){for(let e=t;e<s.length;e++){const n=s.slice(e);if(i.some(h=>h.length>n.length&&h.startsWith(n)))return e}return s.
length}function _(s){const i=new Set;for(const t of s)for(const e of[t,...t.split(/\r?\n/)]){const n=e.trim();if(!(n.length<4)&&(i.add(n),i.add(encodeURIComponent(n)),i.add(JSON.stringify(n).slice(1,-1)),
n.length>=6))for(const h of c(n))i.add(h)}return[...i].sort((t,e)=>e.length-t.length)}function a(s){return new RegExp(s.map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function c(s){const i=new TextEncoder().
encode(s);return[0,1,2].flatMap(t=>{const e=new Uint8Array(i.length+t);e.set(i,t);const n=btoa(String.fromCharCode(...e)).replace(/=+$/,""),h=t===0?0:t===1?2:3,g=e.length%3===0?n.length:n.length-1,k=n.
slice(h,g);return k.length>=6?[k]:[]})}}),58294:((B,R,o)=>{o.d(R,{loginAction:()=>ve});var p=o(48165),O=o(49083),$=o(5977),y=o(15236),_=o(9386),a=o(64405),c=o(31061),s=o(9916),i=o(75156);const t=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;
async function e(u,w,E){const[,T="",U="us-east-1"]=t.exec(u.registry)??[],N=await n(u,U,{tools:w,signal:E}),M=(w.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),C=u.registry==="public.ecr.aws",
J=C?{}:{registryIds:[...new Set([T,...M])]},K=await(0,s.I)({service:C?"ecr-public":"ecr",region:U,target:C?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAutho\
rizationToken",body:JSON.stringify(J),host:C?"api.ecr-public":"api.ecr",refusal:{text:"Amazon's registry refused a login",hint:"The account needs ecr:GetAuthorizationToken."},keys:N,tools:w,signal:E});
return((C?[K.authorizationData]:K.authorizationData)??[]).flatMap(G=>{const[V="",Y=""]=h(Buffer.from(G?.authorizationToken??"","base64").toString("utf8"));if(Y==="")throw new p.HR("auth",`Amazon gave \
no password for ${u.registry}.`);return w.secrets.add(`password of ${u.registry}`,Y),w.secrets.add(`token of ${u.registry}`,G?.authorizationToken??""),[{registry:G?.proxyEndpoint===void 0?u.registry:URL.
parse(G.proxyEndpoint)?.host??u.registry,user:V,password:Y}]})}async function n(u,w,E){const{role:T,user:U,password:N,registry:M}=u;if(T===""&&U!==""&&N!=="")return{id:U,secret:N,session:""};try{return await(0,i.
k)(T,w,M,E)}catch(C){throw!(C instanceof p.HR)||T!==""?C:new p.HR(C.kind,C.message,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as \
username and password."})}}function h(u){const w=u.indexOf(":");return w<0?["",""]:[u.slice(0,w),u.slice(w+1)]}var g=o(13587),k=o(77598),m=o(51455),l=o(48161),f=o(76760),r=o(91185);const d=".deploy-ac\
tion";async function S({env:u,files:w}){const E=(0,r.Pe)(u);if(await w.exists((0,f.join)(E,d)))return E;const T=(0,f.join)(u.RUNNER_TEMP||(0,l.tmpdir)(),`docker-config-${(0,k.randomBytes)(8).toString(
"hex")}`);await(0,m.mkdir)(T,{recursive:!0,mode:448}),await(0,m.chmod)(T,448);const U=await(0,m.readdir)(E).catch(()=>[]);for(const N of U)N!=="config.json"&&N!=="buildx"&&await(0,m.symlink)((0,f.join)(
E,N),(0,f.join)(T,N));if(U.includes("buildx")){await(0,m.mkdir)((0,f.join)(T,"buildx"));for(const N of await(0,m.readdir)((0,f.join)(E,"buildx")))N!=="config"&&await(0,m.symlink)((0,f.join)(E,"buildx",
N),(0,f.join)(T,"buildx",N))}return await z((0,f.join)(T,"config.json"),v(await(0,r.Vh)((0,f.join)(E,"config.json"))??{}),w),await w.write((0,f.join)(T,d),E,384),T}function v({credsStore:u,...w}){if(typeof u!=
"string"||u==="")return w;const E=Object.keys(w.auths??{}).map(T=>[T,u]);return{...w,credHelpers:{...Object.fromEntries(E),...w.credHelpers}}}async function D({folder:u,registry:w,scope:E,user:T,password:U},{
env:N,files:M}){const{file:C,key:J}=H({folder:u,registry:w,scope:E},N),K=await(0,r.Vh)(C)??{},Z=Buffer.from(`${T}:${U}`,"utf8").toString("base64"),{[J]:G,...V}=K.credHelpers??{},Y={...K.auths,[J]:{auth:Z}};
await z(C,{...K,...K.credHelpers===void 0?{}:{credHelpers:V},auths:Y},M)}async function W({file:u,key:w},E){const T=await(0,r.Vh)(u);if(T===void 0)return;const{[w]:U,...N}=T.auths??{};await z(u,{...T,
auths:N},E)}function H({folder:u,registry:w,scope:E},T){const U=w==="docker.io"?"https://index.docker.io/v1/":w;if(E==="")return{file:(0,f.join)(u,"config.json"),key:U};const N=w==="docker.io"?"regist\
ry-1.docker.io":w,M=(0,f.join)(T.BUILDX_CONFIG||(0,f.join)(u,"buildx"),"config",N);return{file:(0,f.join)(E.startsWith("@")?`${M}${E}`:(0,f.join)(M,E),"config.json"),key:U}}async function z(u,w,E){await E.
write(u,`${JSON.stringify(w,null,2)}
`,384)}var P=o(4933),b=o(88733),A=o(41868);async function I({registry:u,user:w,password:E},T,U){const N=`${(0,b.X)(u)}/v2/`,M=G=>T.http.fetch({method:"GET",url:N,headers:G,timeout:3e4,signal:U}),C=await M(
{});if(C.status===200)return;if(C.status!==401)throw(0,A.M)(C,`Login to ${u}`,u);const J=await(0,P.G)(C,{registry:u,tools:T,signal:U,credentials:{user:w,password:E}}).catch(Z),K=await M({authorization:J});
if(K.status===200)return;if(K.status===401)throw x(u,w);throw(0,A.M)(K,`Login to ${u}`,u);function Z(G){throw G instanceof p.HR&&G.kind==="auth"?x(u,w,G):G}}function x(u,w,E){return new p.HR("auth",`${u}\
 does not accept the account ${JSON.stringify(w)}.`,{cause:E,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accounts."})}
function j(u){return{"login.registry":async(w,E)=>{const[T,U]=[(0,a.Qq)(w,"folder"),(0,a.Qq)(w,"scope","")],N=await L(w,u,E);for(const M of N)await I(M,u,E),await D({...M,folder:T,scope:U},u);return{registries:N.
map(({registry:M})=>M)}}}}async function L(u,w,E){const T=M=>(0,a.Qq)(u,M,""),U=T("registry"),N={registry:U,user:T("user"),password:T("password")};switch(T("by")){case"ecr":{const M={...N,role:T("role")};
return e(M,w,E)}case"google":return[await(0,g.x)({registry:U,provider:T("provider"),serviceAccount:T("serviceAccount")},w,E)];case"azure":return[await(0,c.J)({registry:U,client:T("client"),tenant:T("t\
enant")},w,E)];default:return[N]}}var F=o(15495),Q=o(25994),X=o(93869),ne=o(11733),le=o(38815),q=o(92857),fe=o(43759);function se(u){return fe.K_(q.NDH,u)}function De(u){return core._coercedNumber(schemas.
ZodNumber,u)}function je(u){return core._coercedBoolean(schemas.ZodBoolean,u)}function Pe(u){return core._coercedBigint(schemas.ZodBigInt,u)}function Ne(u){return core._coercedDate(schemas.ZodDate,u)}
function he(u){const{registryAuth:w,registry:E,username:T,password:U,ecr:N,scope:M}=u;if(w==="")return[re({registry:E,username:T,password:U,ecr:N,scope:M},u)];if(E!==""||T!==""||U!=="")throw new p.HR(
"usage","registry-auth cannot be used together with registry, username or password.",{hint:"Write all logins into registry-auth, or use several login steps."});return pe(w).map(C=>re(C,u))}const me=q.
rej({registry:q.YjP().default(""),username:se().default(""),password:se().default(""),scope:q.YjP().default(""),ecr:q.KCZ([q.zMY().transform(String),q.YjP()]).default("auto")});function pe(u){let w;try{
w=(0,le.qg)(u)}catch{throw new p.HR("usage","registry-auth: it is not YAML.")}const E=q.YOg(me).min(1).safeParse(w);if(E.success)return E.data;const[T]=E.error.issues;throw new p.HR("usage",`registry-\
auth: entry ${T?.path.join(".")??""}: ${T?.message??"wrong"}.`,{hint:"Expected a list of mappings with registry, username, password, scope and ecr."})}function re({registry:u,username:w,password:E,ecr:T,
scope:U},N){const M=ge(u),C={registry:M,scope:U,user:w,password:E};if(T!=="auto"&&T!=="true"&&T!=="false")throw new p.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(T)}.`);if(T===
"true"||T==="auto"&&we(M))return{...C,by:"ecr"};if(E!==""){if(w!=="")return{...C,by:"password"};throw new p.HR("usage",`There is a password for ${M}, and no username.`,{hint:_e(M)})}if(N.googleProvider!==
""&&ae(M))return{...C,by:"google"};if(N.azureClient!==""&&ye(M))return{...C,by:"azure"};if(M==="ghcr.io"&&N.token!=="")return{...C,user:w||N.actor,password:N.token,by:"password"};throw new p.HR("auth",
`There is no password for ${M}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function ge(u){const w=u.trim().replace(/^https?:\/\//,"").replace(
/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(w))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(w))return w;throw new p.HR("usage",
`registry: ${JSON.stringify(u.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.com, localhost:5000."})}function we(u){return u===
"public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(u)}function ae(u){return u==="gcr.io"||u.endsWith(".gcr.io")||u.endsWith("-docker.pkg.dev")}function ye(u){return/\.azurecr\.(?:io|cn|us|de)$/.
test(u)}function _e(u){return ae(u)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function ie({registry:u,
scope:w}){return`password of ${u}${w===""?"":` for ${w}`}`}function Ee(u,w){return{stage:"login",subject:u.map(({registry:E})=>E).join(", "),steps:u.map((E,T)=>ke(E,T,w)),basis:null,notes:[],values:{}}}
function ke(u,w,E){const{folder:T,awsRole:U,googleProvider:N,googleAccount:M,azureClient:C,azureTenant:J}=E,{registry:K,user:Z,password:G,by:V,scope:Y}=u,ee=G===""?"":{secret:ie(u)},oe={password:` as ${Z}`,
ecr:" with a password of Amazon",google:" with a token of Google",azure:" with a token of Azure"};return{do:"call",id:`login.${w+1}`,title:`Log in to ${K}${oe[V]}${Y===""?"":`, for ${Y} alone`}`,operation:"\
login.registry",input:{by:V,registry:K,user:Z,password:ee,scope:Y,folder:T,...V==="ecr"?{role:U}:{},...V==="azure"?{client:C,tenant:J}:{},...V==="google"?{provider:N,serviceAccount:M}:{}},undo:{way:"k\
eep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var be=o(31860),Oe=o(65954);async function ve(u){const w=(0,Q.s)(),E=(0,be.Ko)("login",w.env),T=(0,_.PH)(),{signal:U,
dispose:N}=(0,ne.K)(T),M=(0,X.g)({},J=>w.mask(J)),C=(0,F.R)({env:w.env,secrets:M,signal:U,groups:T,operations:j});try{u==="post"?await ce(Ae(w),C):process.exitCode=await Te({runner:w,inputs:E,ports:C,
secrets:M})}catch(J){const{tellFailed:K}=await o.e(7760).then(o.bind(o,37760));K(J,w,["result","failure-kind"])}finally{N(),await C.close()}}async function Te({runner:u,inputs:w,ports:E,secrets:T}){const{
clock:U,tools:N}=E,M=U.now(),C=te=>w.get(te)?.value??"",J=Se(w,u);for(const te of J)te.password!==""&&T.add(ie(te),te.password);const K=await S(N),Z=J.flatMap(te=>$e(te,K,u.env));w.flag("logout")&&u.saveState(
"logins",JSON.stringify(Z)),u.exportVariable("DOCKER_CONFIG",K);const G=(0,Oe.N)(u,!1,["result","failure-kind"]),V=Ee(J,{folder:K,awsRole:C("aws-role"),googleProvider:C("google-provider"),googleAccount:C(
"google-service-account"),azureClient:C("azure-client-id"),azureTenant:C("azure-tenant-id")}),Y=await(0,y.g)(V,(0,$.q6)({ports:E,knowledge:(0,O.d)(),sink:G.sink})),{failure:ee,state:oe}=Y;ee!==void 0&&
await ce(Z,E);const ue=U.now()-M,de=ee===void 0?{}:{failure:ee},Ie={stage:"login",subject:V.subject,state:oe,ms:ue,notes:[],plan:V,outcome:Y,...de},Re=u.env.GITHUB_SHA??"";return G.finish({app:"login",
version:"",ref:"",sha:Re,images:{},stages:[Ie],ms:ue,...de},!1),(0,p.I$)(ee)}function $e({registry:u,scope:w,by:E},T,U){const N=E==="ecr"?(U.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean):[];return[
u,...N.map(C=>u.replace(/^\d{12}/,C))].map(C=>H({folder:T,registry:C,scope:w},U))}function Se(u,{env:w}){const E=T=>u.get(T)?.value??"";return he({registry:E("registry"),username:E("username"),password:E(
"password"),ecr:E("ecr")||"auto",scope:E("scope"),registryAuth:E("registry-auth"),awsRole:E("aws-role"),googleProvider:E("google-provider"),azureClient:E("azure-client-id"),token:E("github-token"),actor:w.
GITHUB_ACTOR??""})}async function ce(u,{files:w}){for(const E of u)await W(E,w)}function Ae({state:u}){const{logins:w}=u;return w===void 0?[]:JSON.parse(w)}}),31446:((B,R,o)=>{o.d(R,{CD:()=>s,Ye:()=>f});
var p=o(48165),O=o(58563);function $(r,d=64*1024,S=4096){let v="";return{push(D){v+=D;const W=v.lastIndexOf(`
`);if(W>=0){for(const H of v.slice(0,W).split(`
`))r(H.endsWith("\r")?H.slice(0,-1):H);v=v.slice(W+1)}v.length>d&&(r(v.slice(0,-S)),v=v.slice(-S))},end(){v!==""&&r(v),v=""}}}function y(r){const d=[];return{push(S){d.push(S.slice(0,2e3)),d.length>r&&
d.shift()},lines:()=>[...d]}}var _=o(7802);const a=6e5,c={stdout:"",stderr:""};function s(r,d,S){switch(r.do){case"exec":return i(r,d,S);case"http":return h(r,d,S);case"write":return k(r,d,S);case"cal\
l":return m(r,d,S)}}async function i(r,d,S){const{ports:v,sink:D,signal:W}=S,H=y(40),z={stdout:P("stdout"),stderr:P("stderr")};function P(L){const F=(0,O.T9)(v.secrets()),Q=$(X=>{H.push(X),r.quiet||D(
{type:"output",step:r.id,stream:L,text:X})});return{push:X=>Q.push(F.push(X)),end(){Q.push(F.end()),Q.end()}}}const b=r.timeout??a,A=r.argv.map(L=>(0,_.$f)(L,d,v)),I=await v.exec({argv:A,env:(0,_.yN)(
r.env,d,v),timeout:b,signal:W,bound:r.undo!==void 0,...r.contained===void 0?{}:{contained:r.contained},onOutput:(L,F)=>z[L].push(F),...r.cwd===void 0?{}:{cwd:(0,_.$f)(r.cwd,d,v)},...r.limit===void 0?{}:
{limit:r.limit},...r.stdin===void 0?{}:{stdin:(0,_.$f)(r.stdin,d,v)}});if(z.stdout.end(),z.stderr.end(),W.aborted)throw W.reason;const x={exit:I.exit,stdout:I.stdout,stderr:I.stderr},j=A[0]??"";if(I.timedOut)
throw new p.HR("timeout",`${j} did not finish in ${b/1e3} s.`,{details:H.lines()});if(t(r)&&I.cut?.includes("stdout"))throw e(r);if((r.expect??[0]).includes(I.exit))return x;throw f(r,x,S,H.lines())??
new p.HR(r.failsAs??"bug",`${r.title}: ${j} ${n(I.exit,I.signalled)}.`,{details:H.lines()})}function t({quiet:r,outputs:d}){return r===!0||Object.values(d??{}).some(({from:S})=>S==="stdout")}function e(r){
return new p.HR(r.failsAs??"bug",`${r.title}: the answer is too long to be kept whole, so it is not read at all.`)}function n(r,d){return d===void 0?`exited with code ${r}`:`was ended by ${d}`}async function h(r,d,S){
const{ports:v,signal:D}=S,W=(0,_.$f)(r.url,d,v),H=await v.http({method:r.method,url:W,headers:(0,_.yN)(r.headers,d,v),timeout:r.timeout??3e4,signal:D,follow:!r.expect?.some(A=>A>=300&&A<400),...r.at===
void 0?{}:{at:r.at},...r.body===void 0?{}:{body:(0,_.$f)(r.body,d,v)}}),z={...c,status:H.status,headers:H.headers,body:H.body};if(r.expect===void 0?H.status>=200&&H.status<300:r.expect.includes(H.status))
return z;const b=Number(H.headers["retry-after"])*1e3;throw f(r,z,S)??new p.HR(g(H.status)??r.failsAs??"bug",`${r.title}: ${r.method} ${W} answered ${H.status}.`,{details:H.body===""?[]:[H.body.slice(
0,1e3)],...b>0?{retryAfter:b}:{}})}function g(r){return r===401?"auth":r===403?"denied":r===404||r===410?"absent":r===408||r===425||r===429?"transient":r===409||r===412?"stale":r===507?"capacity":r>=500?
"transient":void 0}async function k(r,d,S){const{ports:v}=S;return await v.files.write((0,_.$f)(r.path,d,v),(0,_.$f)(r.content,d,v),r.mode??384),c}async function m(r,d,S){const v=AbortSignal.timeout(r.
timeout??a);try{const D=(0,_.xI)(r.input,d,S.ports),W=await S.ports.call(r.operation,D,AbortSignal.any([S.signal,v]));return{...c,value:W}}catch(D){throw S.signal.aborted?S.signal.reason:v.aborted?l(r,
D):D}}function l(r,d){return new p.HR("timeout",`${r.title}: no answer in ${(r.timeout??a)/1e3} s.`,{cause:d})}function f(r,d,S,v){const D=r.classify===void 0?void 0:S.knowledge.classifiers[r.classify]?.(
d,r);if(D===void 0)return;const W=`${d.stdout}
${d.stderr}`.trim().split(`
`).slice(-40);return new p.HR(D.kind,D.cause,{details:v??W,...D.hint===void 0?{}:{hint:D.hint},...D.place===void 0?{}:{place:D.place}})}}),52642:((B,R,o)=>{o.d(R,{Z:()=>s,l:()=>c});var p=o(48165),O=o(
76211),$=o(50445),y=o(31446),_=o(80508);const a=5;async function c(t,e,n=(0,O.Ix)()){let h=n;for(let g=0;g<=a;g+=1){const k=i(t(h),h);if(k.length===0)return h;if(g===a)throw new p.HR("bug",`Still aski\
ng after ${a} rounds: ${k.map(l=>l.topic).join(", ")}.`);const m=await Promise.all(k.map(l=>s(l,e)));h=k.reduce((l,f,r)=>l.with({name:f.topic},m[r]),h)}return h}async function s(t,e){const{ports:n}=e,
g=JSON.stringify(t.step).includes($.F)?await n.files.scratch():void 0;try{const k=await(0,_.ux)(t.step,e,()=>(0,y.CD)(t.step,{outputs:new Map,scratch:g},e));return t.parse(k)}catch(k){throw e.signal.aborted?
(0,p.w2)(e.signal.reason):(0,p.V0)((0,p.w2)(k),e.mask)}finally{g!==void 0&&await n.files.remove(g)}}function i(t,e){const n=new Set(e.names);return t.filter(({topic:h})=>!n.has(h)&&n.add(h))}}),7802:((B,R,o)=>{
o.d(R,{$f:()=>$,xI:()=>_,yN:()=>y});var p=o(48165),O=o(50445);function $(a,c,s){if(typeof a=="string")return c.scratch===void 0?a:a.replaceAll(O.F,c.scratch);if("join"in a)return a.join.map(t=>$(t,c,s)).
join("");if("secret"in a){const t=s.secret(a.secret);if(t!==void 0)return a.as==="json"?JSON.stringify(t).slice(1,-1):t;throw new p.HR("auth",`The secret ${a.secret} is not available here.`,{hint:`Pas\
s ${a.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const i=c.outputs.get(`${a.late}.${a.output}`)??a.otherwise;if(i===void 0)throw new p.HR("bug",`‹${a.late}\
.${a.output}› was used before it was known.`);return i}function y(a,c,s){return Object.fromEntries(Object.entries(a??{}).map(([i,t])=>[i,$(t,c,s)]))}function _(a,c,s){return typeof a=="string"?$(a,c,
s):a===null||typeof a!="object"?a:Array.isArray(a)?a.map(i=>_(i,c,s)):"late"in a||"join"in a||"secret"in a?$(a,c,s):Object.fromEntries(Object.entries(a).map(([i,t])=>[i,_(t,c,s)]))}}),80508:((B,R,o)=>{
o.d(R,{ux:()=>O});var p=o(48165);async function O(a,c,s,i=async()=>{}){const t=$(a),e=a.patience===void 0?Number.POSITIVE_INFINITY:c.patience??a.patience;let n;for(let h=1;;h+=1)try{return await s(h)}catch(g){
const k=(0,p.w2)(g);if(c.signal.aborted)throw(0,p.w2)(c.signal.reason);if(h>=t||!y(a,k))throw k;const m=k.retryAfter??_(h,c.ports),l=c.ports.clock.now();if(n??=l,l-n+m>e)throw k;c.sink({type:"retry",step:a.
id,attempt:h+1,delay:m,failure:k}),await c.ports.clock.sleep(m,c.signal);const f=await i();if(f!==void 0)return f}}function $(a){return a.attempts!==void 0?Math.max(1,a.attempts):a.patience!==void 0?Number.
POSITIVE_INFINITY:a.undo!==void 0&&a.check===void 0?1:3}function y(a,c){return p.qE[c.kind].retry||(a.retryOn??[]).includes(c.kind)}function _(a,c){const s=.75+Number.parseInt(c.random(2),16)/65535*.5;
return Math.round(Math.min(3e4,1e3*2**(a-1))*s)}}),9916:((B,R,o)=>{o.d(R,{I:()=>y});var p=o(77598),O=o(48165),$=o(70998);async function y(s){const{service:i,region:t,target:e,body:n,keys:h,tools:g,signal:k}=s,
m=s.endpoint??i.toUpperCase().replaceAll("-","_"),l=g.env[`AWS_ENDPOINT_URL_${m}`]||g.env.AWS_ENDPOINT_URL,f=t.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",r=new URL(l||`https://${s.host??i}.${t}\
.${f}/`),d=new Date(g.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g,""),S={"content-type":"application/x-amz-json-1.1",host:r.host,"x-amz-date":d,...h.session===""?{}:{"x-amz-security-token":h.session},
"x-amz-target":e},v=Object.keys(S).sort(),D=["POST","/","",...v.map(L=>`${L}:${S[L]}`),"",v.join(";"),a(n)].join(`
`),W=`${d.slice(0,8)}/${t}/${i}/aws4_request`,H=["AWS4-HMAC-SHA256",d,W,a(D)].join(`
`),z=W.split("/").reduce((L,F)=>c(L,F),`AWS4${h.secret}`),P=c(z,H).toString("hex"),b=`AWS4-HMAC-SHA256 Credential=${h.id}/${W}, SignedHeaders=${v.join(";")}, Signature=${P}`,A=await g.http.fetch({method:"\
POST",url:r.href,headers:{...S,authorization:b},body:n,timeout:3e4,signal:k}),I=_(A.body.toString("utf8"));if(A.status===200)return I;const x=String(I.__type??"").split("#").at(-1)??"",j=`${x||A.status}\
 ${String(I.message??I.Message??"")}`.trim();throw new O.HR((0,$.o)(A.status,x),`${s.refusal.text}: ${j}`,{hint:s.refusal.hint})}function _(s){try{return JSON.parse(s)}catch{return{}}}const a=s=>(0,p.
createHash)("sha256").update(s).digest("hex"),c=(s,i)=>(0,p.createHmac)("sha256",s).update(i).digest()}),75156:((B,R,o)=>{o.d(R,{k:()=>y});var p=o(48165),O=o(70998),$=o(58746);async function y(a,c,s,{
tools:i,signal:t}){if(a!=="")return _(a,c,{tools:i,signal:t});const{AWS_ACCESS_KEY_ID:e="",AWS_SECRET_ACCESS_KEY:n="",AWS_SESSION_TOKEN:h=""}=i.env;if(e!==""&&n!=="")return{id:e,secret:n,session:h};throw new p.
HR("auth",`There are no credentials for ${s}.`,{hint:"Name a role that this job may assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to the step."})}async function _(a,c,{
tools:s,signal:i}){const t=await(0,$.f)({env:s.env,audience:"sts.amazonaws.com",http:s.http.request,signal:i});s.secrets.add("id token for AWS",t);const e=s.env.AWS_ENDPOINT_URL_STS||s.env.AWS_ENDPOINT_URL||
`https://sts.${c}.amazonaws.com`,n={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:a,RoleSessionName:"deploy-action",WebIdentityToken:t},h=await s.http.fetch({method:"POST",url:`${e.replace(
/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(n).toString(),timeout:3e4,signal:i}),g=h.body.toString("utf8"),k=l=>new RegExp(
`<${l}>([^<]+)</${l}>`).exec(g)?.[1]??"";if(h.status!==200)throw new p.HR((0,O.o)(h.status,k("Code")),`AWS did not let this job assume ${a}: ${k("Code")||h.status} ${k("Message")}`.trim(),{hint:"Check\
 the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const m={id:k("AccessKeyId"),secret:k("SecretAccessKey"),session:k("SessionToken")};for(const[l,f]of Object.
entries(m))l!=="id"&&s.secrets.add(`AWS ${l}`,f);return m}}),91185:((B,R,o)=>{o.d(R,{Pe:()=>s,Vh:()=>h,dd:()=>c});var p=o(77598),O=o(51455),$=o(48161),y=o(76760),_=o(48165),a=o(89475);async function c(m,l={}){
const f=l.host??(l.context===void 0?m.DOCKER_HOST:void 0);if(f)return{address:f,...await e(m,f)};const r=s(m),d=l.context??(m.DOCKER_CONTEXT||await i(r));return d==="default"?{address:"unix:///var/run\
/docker.sock"}:await t(r,d)}function s(m){return m.DOCKER_CONFIG||(0,y.join)(m.HOME||(0,$.homedir)(),".docker")}async function i(m){const f=(await h((0,y.join)(m,"config.json")))?.currentContext;return typeof f==
"string"&&f!==""?f:"default"}async function t(m,l){const f=(0,p.createHash)("sha256").update(l).digest("hex"),d=(await h((0,y.join)(m,"contexts","meta",f,"meta.json")))?.Endpoints?.docker,S=d?.Host;if(typeof S!=
"string"||S==="")throw new _.HR("absent",`The Docker context ${JSON.stringify(l)} does not exist in ${m}.`,{hint:"See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});
const v=await n((0,y.join)(m,"contexts","tls",f,"docker")),D=d?.SkipTLSVerify===!0;return Object.keys(v).length===0&&!D?{address:S}:{address:S,tls:{...v,rejectUnauthorized:!D}}}async function e(m,l){const f=!!m.
DOCKER_TLS_VERIFY;return!l.startsWith("tcp:")||!f&&!m.DOCKER_TLS?{}:{tls:{...await n(m.DOCKER_CERT_PATH||s(m)),rejectUnauthorized:f}}}async function n(m){const l={};for(const f of["ca","cert","key"]){
const r=await k((0,y.join)(m,`${f}.pem`));r!==void 0&&(l[f]=r)}return l}async function h(m){const l=await k(m);if(!(l===void 0||l.trim()===""))try{const f=JSON.parse(l);if(typeof f=="object"&&f!==null&&
!Array.isArray(f))return f;throw new SyntaxError("It is not an object.")}catch(f){throw g(m,f)}}function g(m,l){return new _.HR("usage",`${m} is not a JSON object: ${l.message}`,{cause:l,place:{file:m}})}
async function k(m){try{return await(0,O.readFile)(m,"utf8")}catch(l){if(["ENOENT","ENOTDIR"].includes(l.code??""))return;throw(0,a.f)(l,m,"read")}}}),89475:((B,R,o)=>{o.d(R,{f:()=>$});var p=o(48165);
const O={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["\
usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a f\
ile in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to thi\
s user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","M\
ount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota\
 left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function $(y,_,a){const c=y,[s,i,t]=O[c.code??""]??
[];return s===void 0?new p.HR("bug",`${_} could not be ${a}: ${c.message}`,{cause:y}):new p.HR(s,`${_} could not be ${a}: it ${i}.`,{cause:y,hint:t})}}),70998:((B,R,o)=>{o.d(R,{o:()=>p});function p(O,$){
return O===429||O>=500||/Throttl|TooManyRequests|RequestLimit/i.test($)?"transient":/AccessDenied|PERMISSION_DENIED/i.test($)||O===403?"denied":O===404||/NotFound/i.test($)?"absent":"auth"}}),31061:((B,R,o)=>{
o.d(R,{E:()=>c,J:()=>a});var p=o(48165),O=o(88733),$=o(58746),y=o(70998);const _="00000000-0000-0000-0000-000000000000";async function a(e,n,h){const{registry:g,client:k,tenant:m}=e,l=await c({client:k,
tenant:m,scope:"https://containerregistry.azure.net"},n,h),f=await s({url:`${(0,O.X)(g)}/oauth2/exchange`,form:{grant_type:"access_token",service:g,tenant:m,access_token:l},what:`${g} refused the toke\
n of Entra`,hint:"Give the identity a role at the registry: AcrPush to build, AcrPull to deploy."},{tools:n,signal:h});return{registry:g,user:_,password:i(f,"refresh_token",n)}}async function c({client:e,
tenant:n,scope:h},g,k){const m=await(0,$.f)({env:g.env,audience:"api://AzureADTokenExchange",http:g.http.request,signal:k});g.secrets.add("id token for Azure",m);const l=(g.env.AZURE_AUTHORITY_HOST||"\
https://login.microsoftonline.com").replace(/\/+$/,""),f=await s({url:`${l}/${encodeURIComponent(n)}/oauth2/v2.0/token`,form:{client_id:e,scope:`${h}/.default`,grant_type:"client_credentials",client_assertion_type:"\
urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:m},what:"Entra refused the token of this job",hint:"Check the ids of application and tenant, and the federated credential’s sub\
ject (repo:OWNER/NAME:environment:NAME, or ref)."},{tools:g,signal:k});return i(f,"access_token",g)}async function s({url:e,form:n,what:h,hint:g},{tools:k,signal:m}){const l=await k.http.fetch({method:"\
POST",url:e,headers:{"content-type":"application/x-www-form-urlencoded"},body:new URLSearchParams(n).toString(),timeout:3e4,signal:m}),f=t(l.body.toString("utf8"));if(l.status===200)return f;const{error:r="",
error_description:d=""}=f,S=String(d).split(/\r?\n/)[0]??"";throw new p.HR((0,y.o)(l.status,String(r)),`${h}: ${l.status} ${r} ${S}`.trim(),{hint:g})}function i(e,n,h){const g=e[n];if(typeof g!="strin\
g"||g==="")throw new p.HR("auth","Azure gave no token.");return h.secrets.add(`Azure ${n}`,g),g}function t(e){try{return JSON.parse(e)??{}}catch{return{}}}}),13587:((B,R,o)=>{o.d(R,{b:()=>_,x:()=>y});
var p=o(48165),O=o(58746),$=o(70998);async function y(i,t,e){return{registry:i.registry,user:"oauth2accesstoken",password:await _(i,t,e)}}async function _(i,t,e){const{provider:n,serviceAccount:h}=i,g=`\
//iam.googleapis.com/${n}`,k=await(0,O.f)({env:t.env,audience:`https:${g}`,http:t.http.request,signal:e});t.secrets.add("id token for Google",k);const m=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"htt\
ps://sts.googleapis.com/",l="https://www.googleapis.com/auth/cloud-platform",f=await a({url:`${m}v1/token`,body:{audience:g,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"\
urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",subjectToken:k,scope:l},what:`exchange of this job's token at ${n}`},{tools:t,signal:e}),r=c(f,"a\
ccess_token",t);if(h==="")return r;const d=t.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||"https://iamcredentials.googleapis.com/",S=await a({url:`${d}v1/projects/-/serviceAccounts/${encodeURIComponent(
h)}:generateAccessToken`,body:{scope:[l],lifetime:"3600s"},bearer:r,what:`token of ${h}`},{tools:t,signal:e});return c(S,"accessToken",t)}async function a({url:i,body:t,bearer:e,what:n},{tools:h,signal:g}){
const m={"content-type":"application/json",...e===void 0?{}:{authorization:`Bearer ${e}`}},l=await h.http.fetch({method:"POST",url:i,headers:m,body:JSON.stringify(t),timeout:3e4,signal:g}),f=s(l.body.
toString("utf8"));if(l.status===200)return f;const r=f.error,{status:d="",message:S=""}=typeof r=="object"?r:{message:f.error_description};throw new p.HR((0,$.o)(l.status,d),`Google refused the ${n}: ${d||
l.status} ${S??""}`.trim(),{hint:"Check the provider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function c(i,t,e){const n=i[t];
if(typeof n!="string"||n==="")throw new p.HR("auth","Google gave no token.");return e.secrets.add(`Google ${t}`,n),n}function s(i){try{return JSON.parse(i)}catch{return{}}}}),4933:((B,R,o)=>{o.d(R,{G:()=>_});
var p=o(48165),O=o(73164),$=o(88733),y=o(41868);async function _(e,{registry:n,tools:h,signal:g,also:k=[],credentials:m}){const l=s(e.headers["www-authenticate"]??""),f=m??await(0,O.g)(n,h,g);if(l.scheme===
"basic"){if(f!==void 0&&"password"in f)return t(f);throw new p.HR("auth",`${n} asks for a password, and there is none.`,(0,O.t)(n))}if(l.scheme!=="bearer"||!i(l.realm))throw new p.HR("auth",`${n} asks\
 for an authentication that is not known: ${JSON.stringify(l.scheme)}.`);const r=await a(l,f,{registry:n,tools:h,signal:g,also:k});return h.secrets.add(`token of ${n} for ${l.scope}`,r),`Bearer ${r}`}
async function a({realm:e,service:n,scope:h},g,{registry:k,tools:m,signal:l,also:f=[]}){const r=new URL(e),d={timeout:3e4,signal:l},v={...{...n===""?{}:{service:n},...h===""?{}:{scope:[h,...f].join(" ")}},
grant_type:"refresh_token",client_id:"deploy-action"};let D;if(g!==void 0&&"identityToken"in g){const P=new URLSearchParams({...v,refresh_token:g.identityToken}).toString(),b={"content-type":"applicat\
ion/x-www-form-urlencoded"};D=await m.http.fetch({method:"POST",url:r.href,headers:b,body:P,...d})}else{n!==""&&r.searchParams.set("service",n);for(const b of h===""?f:[h,...f])r.searchParams.append("\
scope",b);const P=g===void 0?{}:{authorization:t(g)};D=await m.http.fetch({method:"GET",url:r.href,headers:P,...d})}if(D.status!==200)throw(0,y.M)(D,`${k}: asking for a token`,k);const{token:W,access_token:H}=c(
D),z=W??H;if(typeof z=="string"&&z!=="")return z;throw new p.HR("auth",`${k}: the token service gave no token.`)}function c({body:e}){try{return JSON.parse(e.toString("utf8"))}catch{return{}}}function s(e){
const[,n="",h=""]=/^\s*(\w+)\s*(.*)$/s.exec(e)??[],g=[...h.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],k=new Map(g.map(([,l="",f,r])=>[l.toLowerCase(),f??r??""])),m=l=>k.get(l)??"";return{scheme:n.
toLowerCase(),realm:m("realm"),service:m("service"),scope:m("scope")}}function i(e){const n=URL.parse(e);return n?.protocol==="https:"||n?.protocol==="http:"&&(0,$.U)(n.host)}function t({user:e,password:n}){
return`Basic ${Buffer.from(`${e}:${n}`,"utf8").toString("base64")}`}}),73164:((B,R,o)=>{o.d(R,{g:()=>y,t:()=>i});var p=o(76760),O=o(48165),$=o(91185);async function y(e,n,h){const g=await(0,$.Vh)((0,p.
join)((0,$.Pe)(n.env),"config.json"));if(g===void 0)return;const k=g.credHelpers??{},m=_(e).map(f=>k[f]).find(t)??g.credsStore,l=(t(m)?await c(m,e,{tools:n,signal:h}):void 0)??a(g.auths??{},e);return l!==
void 0&&n.secrets.add(`registry ${e}`,"password"in l?l.password:l.identityToken),l}function _(e){const n=e==="docker.io"?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[];return[
e,`https://${e}`,`http://${e}`,`https://${e}/`,`https://${e}/v2/`,...n]}function a(e,n){const h=_(n).map(d=>e[d]).find(d=>typeof d=="object"&&d!==null),{auth:g,username:k,password:m,identitytoken:l}=h??
{};if(t(l))return{identityToken:l};if(t(k)&&t(m))return{user:k,password:m};if(!t(g))return;const f=Buffer.from(g,"base64").toString("utf8").replace(/\0+$/,""),r=f.indexOf(":");if(r<1)throw new O.HR("a\
uth",`The credentials for ${n} in Docker's config.json cannot be read.`,i(n));return{user:f.slice(0,r),password:f.slice(r+1)}}async function c(e,n,{tools:h,signal:g}){const k=`docker-credential-${e}`,
m=n==="docker.io"?"https://index.docker.io/v1/":n,l=await h.exec({argv:[k,"get"],stdin:m,timeout:3e4,signal:g});if(l.exit!==0){if(/credentials not found/i.test(l.stdout+l.stderr))return;const d=(l.stderr||
l.stdout).trim().split(`
`).slice(-5);throw new O.HR("auth",`${k} gave no credentials for ${n}.`,{...i(n),details:d})}const{Username:f,Secret:r}=s(l.stdout,k);if(t(r))return f==="<token>"?{identityToken:r}:{user:t(f)?f:"",password:r}}
function s(e,n){try{return JSON.parse(e)}catch{throw new O.HR("auth",`${n} answered something that is not JSON.`)}}function i(e){return{hint:`Log in first: docker login ${e} (actions/login in a workfl\
ow).`}}const t=e=>typeof e=="string"&&e!==""}),88733:((B,R,o)=>{o.d(R,{U:()=>O,X:()=>p});function p($){const y=$==="docker.io"||$==="index.docker.io"?"registry-1.docker.io":$;return`${O(y)?"http":"htt\
ps"}://${y}`}function O($){const y=$.replace(/:\d+$/,"");return y==="localhost"||y==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(y)}}),41868:((B,R,o)=>{o.d(R,{M:()=>y});var p=o(48165),O=o(61437),
$=o(73164);function y(s,i,t){const{status:e}=s,n=c(s),h=n.map(({code:m,message:l})=>[m,l].filter(Boolean).join(": ")),g=_(e,n.map(({code:m})=>m)),k=(0,O.P)(s.headers["retry-after"]);return new p.HR(g,
`${i}: the registry answered ${e}${h.length>0?` (${h.join("; ")})`:""}.`,{...g==="auth"?(0,$.t)(t):g==="denied"?{hint:a(t)}:{},...k===void 0?{}:{retryAfter:k}})}function _(s,i){return i.includes("TOOM\
ANYREQUESTS")?"transient":s===401?"auth":s===403||s===405||s===409?"denied":s===404?"absent":s===408||s===425||s===429?"transient":s===413||s===507?"capacity":s>=500?"transient":i.some(t=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(t))?"denied":i.some(t=>t.endsWith("_UNKNOWN"))?"absent":"bug"}function a(s){return`Check that the account may do this in the repository, and that the tag is not immutable.${s==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function c({body:s}){try{const{errors:i}=JSON.parse(s.toString("utf8"));return Array.isArray(i)?i.slice(0,3).map(
({code:t,message:e})=>({code:String(t??""),message:String(e??"").slice(0,300)})):[]}catch{return[]}}}),61437:((B,R,o)=>{o.d(R,{P:()=>p});function p(O,$=Date.now()){if(O===void 0||O.trim()==="")return;
const y=/^\d+$/.test(O.trim())?Number(O)*1e3:Date.parse(O)-$;return Number.isFinite(y)&&y>0?y:void 0}}),51986:((B,R,o)=>{o.d(R,{Y:()=>O,f:()=>p});function p(a,c,s){const t=Object.entries(c).filter(([,
e])=>e!==void 0&&e!==""&&e!==0).map(([e,n])=>`${e}=${_(String(n))}`).join(",");return`::${a}${t===""?"":` ${t}`}::${y(s)}`}function O(a){return a.replace($,"$1​::").replace(/##\[/g,"##​[")}const $=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function y(a){return a.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function _(a){return y(a).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((B,R,o)=>{o.d(R,{Qc:()=>O,hv:()=>p,zQ:()=>y});
function p(){const _=Object.entries(process.env).filter(a=>a[1]!==void 0);return Object.fromEntries(_)}function O(_){return Object.fromEntries(Object.entries(_).filter(([a])=>!$.has(a)&&!/^(INPUT|STATE)_/.
test(a)))}const $=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function y(_,a){const c=Object.entries(_).filter(([i])=>i.startsWith(a)),s=i=>a==="INPUT_"?
i.toLowerCase():i;return Object.fromEntries(c.map(([i,t])=>[s(i.slice(a.length)),t.trim()]))}}),58746:((B,R,o)=>{o.d(R,{f:()=>O});var p=o(48165);async function O({env:y,audience:_,http:a,signal:c}){const s=y.
ACTIONS_ID_TOKEN_REQUEST_URL,i=y.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!s||!i)throw new p.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const t=await a({method:"GET",url:_===""?s:`${s}&audience=${encodeURIComponent(_)}`,headers:{authorization:`Bearer ${i}`,accept:"application/json"},timeout:3e4,
signal:c});if(t.status===429||t.status>=500)throw new p.HR("transient",`GitHub's OIDC service answered ${t.status}.`);const e=t.status===200?$(t.body):"";if(e==="")throw new p.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${t.status}.`);return e}function $(y){try{const{value:_}=JSON.parse(y);return typeof _=="string"?_:""}catch{return""}}}),25994:((B,R,o)=>{o.d(R,{s:()=>f});var p=o(58563),
O=o(51986),$=o(4314),y=o(77598),_=o(73024),a=o(48165),c=o(89475);function s(d,S,v){t(d,`${i(S,v,`ghadelimiter_${(0,y.randomUUID)()}`)}
`)}function i(d,S,v){if(d.includes(v)||S.includes(v))throw new a.HR("bug",`The delimiter for ${d} occurs in its value.`);return`${d}<<${v}
${S}
${v}`}function t(d,S){try{(0,_.appendFileSync)(d,S,"utf8")}catch(v){throw(0,c.f)(v,d,"written")}}const e=new WeakSet;function n(d=[process.stdout,process.stderr],S=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const v of d.filter(D=>!e.has(D)))e.add(v),v.on("error",({code:D=""})=>{h.has(D)||S()})}const h=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),g=1024*1024,k=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function m(d,S){const v=(0,_.statSync)(d,{throwIfNoEntry:!1})?.size??0,D=Buffer.from(`${S}
`,"utf8");if(v+D.length<=g)return t(d,D.toString("utf8")),!0;const W=g-v-Buffer.byteLength(k);return W>0&&t(d,l(D.subarray(0,W).toString("utf8"))+k),!1}function l(d){return d.slice(0,d.lastIndexOf(`
`)+1)}function f(){return n(),r((0,$.hv)(),d=>{process.stdout.write(d)})}function r(d,S){const v=d.GITHUB_ACTIONS==="true",D=(b,A,I)=>{v&&S(`${(0,O.f)(b,A,I)}
`)},W=[];let H;const z=b=>(H??=(0,p.Px)(W),H(b)),P=(b,A,[I,x])=>{const j=d[b];j?s(j,I,x):D(A,{name:I},x)};return{ci:v||(d.CI??"")!=="",github:v,env:d,inputs:(0,$.zQ)(d,"INPUT_"),state:(0,$.zQ)(d,"STAT\
E_"),setOutput(b,A){v&&!d.GITHUB_OUTPUT&&S(`
`),P("GITHUB_OUTPUT","set-output",[b,A])},saveState:(b,A)=>P("GITHUB_STATE","save-state",[b,A]),exportVariable:(b,A)=>P("GITHUB_ENV","set-env",[b,A]),addPath(b){const A=d.GITHUB_PATH;A?t(A,`${b}
`):D("add-path",{},b)},hide:z,mask(b){W.push(b),H=void 0;const A=b.split(/\r?\n/).filter(I=>I.trim().length>=4);for(const I of new Set([b,...A]))I.trim()!==""&&D("add-mask",{},I)},startGroup:b=>D("gro\
up",{},b),endGroup:()=>D("endgroup",{},""),annotate(b,A,{title:I,file:x,line:j,endLine:L,column:F,endColumn:Q}={}){D(b,{title:I,file:x,line:j,endLine:L,col:F,endColumn:Q},A)},debug:b=>D("debug",{},b),
summarize(b){const A=d.GITHUB_STEP_SUMMARY;return A?m(A,b):!1},write:S}}}),31860:((B,R,o)=>{o.d(R,{Cp:()=>l,Vc:()=>f,Tb:()=>r,Ko:()=>m});var p=o(48165),O=o(66661);const $=[{name:"leg",description:"Bui\
ld only this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that this job of a matrix builds. Default: a\
ll that have the platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},
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
:v1`."],["ulimit","Limits of RUN lines."]].map(([P,b])=>({name:P,description:b,doors:["build"]}))],y=["login"],_=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:y},
{name:"username",description:"The user. Default for ghcr.io: who started the run.",doors:y},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:y},
{name:"ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:y,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and \
action of Buildx: `acme/shop@push`.",doors:y},{name:"logout",description:"Take the credentials away when the job ends.",doors:y,default:"true"},{name:"registry-auth",description:"Several logins as YAM\
L: a list of mappings with registry, username, password, scope, ecr.",doors:y},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:y},{name:"google-provider",
description:"Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:y},{name:"google-service-account",description:"\
Service account to act as. Default: the provider’s own identity.",doors:y},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",doors:y},{name:"azur\
e-tenant-id",description:"The tenant of that application.",doors:y}],a=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{
name:"images",description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag r\
ules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags:\
 latest, prefix, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"\
Annotations, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",
description:"Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metad\
ata"]},{name:"bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],c=[{name:"from",description:"Promote this image: `registry/repository@sha2\
56:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the\
 image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],s=["release"],i=[{name:"tag",description:"The version tag. Default:\
 that of the event.",doors:s},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:s,list:!0,commas:!1},{name:"score",description:"\
The score of the gates, for quality.json.",doors:s},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:s,default:"false"}],t=["qualit\
y","metadata","build","merge","scan","verify","deploy"],e=["root","plan","deploy","rollback","run"],n=[...e,"validate","explain"],h=["root","plan","build","merge","scan","deploy","promote","run"],k=[{
name:"config",description:"The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, re\
lative to the workspace.",doors:["all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comme\
nt"],default:".deploy-action"},{name:"github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"St\
ages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:t},{name:"environment",description:"\
The environment to deploy to. Nothing is deployed unless it is named here.",doors:[...n,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's o\
nly image (or `app`).",doors:h,config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","de\
ploy","promote","run"]},{name:"images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},
{name:"secrets",description:"Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON object such as toJSON(secre\
ts).",doors:["root","plan","quality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of all gates; a release keeps \
them in quality.json.",doors:["root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"20"},{name:"sections",description:"\
What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back t\
o. Default: the one before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning to a kept release. It reverts the \
last change of any kind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[
...e,"cancel","scale","reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan t\
hat was approved. Another plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","qual\
ity","build","merge","scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","sc\
an"],choices:["low","medium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run",
"quality","metadata","build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...$,...a,..._,
...c,...i];function m(P,b){const A=new Map,I=[],x=f(P);for(const[j,L]of Object.entries(b)){if(!j.startsWith("INPUT_")||L===void 0)continue;const F=j.slice(6).toLowerCase(),Q=[F,F.replaceAll("_","-")].
find(X=>x.some(ne=>ne.name===X));Q===void 0?S(F,x,I):L.trim()!==""&&A.set(Q,{value:L.trim(),source:{from:"input",where:`input ${Q}`}})}return v(x,A,I)}function l(P,b){const A=f(P),I=new Map;for(const[
x,j]of Object.entries(b))if(j!==void 0){if(!A.some(L=>L.name===x)){const L=A.map(F=>F.name);throw new p.HR("usage",`--${x}: unknown option${(0,O.a)(x,L)}`)}j.trim()!==""&&I.set(x,{value:j.trim(),source:{
from:"input",where:`--${x}`}})}return v(A,I,[])}function f(P){return k.filter(({doors:b,except:A})=>(b.includes("all")||b.includes(P))&&!A?.includes(P))}function r({name:P,default:b}){return b==="true"||
b==="false"||d.has(P)}const d=new Set(["load","push","no-cache","pull"]);function S(P,b,A){const I=b.map(j=>j.name),x=(0,O.p)(P,I);if(x!==void 0)throw new p.HR("usage",`input ${P}: unknown input; did \
you mean ${JSON.stringify(x)}?`);A.push(`The input ${P} is not known here and was ignored.`)}function v(P,b,A){const I=j=>P.find(L=>L.name===j);for(const[j,L]of b)W(j,L,I(j));const x=j=>b.get(j);return{
get:x,warnings:A,flag:j=>H(j,x(j),I(j)?.default),list:j=>z(x(j)?.value??I(j)?.default??"",I(j)?.commas??!0),overrides:()=>P.flatMap(j=>{const L=b.get(j.name);return L===void 0||j.config===void 0?[]:[{
path:j.config,value:D(j,L),source:L.source}]})}}function D(P,{value:b,source:A}){if(P.list!==!0)return b;const I=z(b,P.commas??!0);if(P.pairs!==!0)return I;const x=I.find(j=>j.indexOf("=")<1);if(x!==void 0)
throw new p.HR("usage",`${P.name}: expected NAME=VALUE lines, found ${JSON.stringify(x)} (from ${A.where})`);return Object.fromEntries(I.map(j=>[j.slice(0,j.indexOf("=")),j.slice(j.indexOf("=")+1)]))}
function W(P,{value:b,source:A},I){const x=I?.choices;if(x===void 0)return;const j=I?.list?z(b,!0):[b];for(const L of j.filter(F=>!x.includes(F)))throw new p.HR("usage",`${P}: expected ${I?.list?"a li\
st of":"one of"} ${x.join(", ")}, found ${JSON.stringify(L)}${(0,O.a)(L,x)} (from ${A.where})`)}function H(P,b,A){const I=b?.value??A??"false";if(/^(true|True|TRUE)$/.test(I))return!0;if(/^(false|False|FALSE)$/.
test(I))return!1;throw new p.HR("usage",`${P}: expected true or false, found ${JSON.stringify(I)} (from ${b?.source.where})`)}function z(P,b){return P.split(b?/[\s,]+/:/[\r\n]+/).map(A=>A.trim()).filter(
A=>A!=="")}})};export{Ce as id,Me as ids,xe as modules};

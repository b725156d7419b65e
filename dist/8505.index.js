const Ce=8505,Ne=[8505,3869],xe={48165:((H,$,t)=>{t.d($,{HR:()=>k,I$:()=>w,V0:()=>E,qE:()=>m,w2:()=>l,xV:()=>n});const m={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the lo\
g lines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authe\
nticated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,
retry:!1,title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,
retry:!0,title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},
stale:{exit:9,retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it \
with the lines above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class k extends Error{kind;hint;place;details;retryAfter;rule;constructor(r,u,e={}){
super(u,e.cause===void 0?void 0:{cause:e.cause}),this.name="Failure",this.kind=r,this.hint=e.hint??m[r].hint,this.place=e.place,this.details=e.details??[],this.retryAfter=e.retryAfter,this.rule=e.rule}}
function E(o,r){const{kind:u,hint:e,place:s,details:c,retryAfter:g,rule:i}=o;return new k(u,r(o.message),{hint:r(e),details:c.map(r),...s===void 0?{}:{place:s},...g===void 0?{}:{retryAfter:g},...i===void 0?
{}:{rule:i}})}function l(o){if(o instanceof k)return o;if(o instanceof Error&&o.name==="AbortError")return new k("cancelled","The run was cancelled.",{cause:o});const r=o instanceof Error?o.message:String(
o),u=o instanceof Error&&o.stack?o.stack.split(`
`).slice(1,6):[];return new k("bug",r,{cause:o,details:u})}function w(o){return o===void 0?0:m[o.kind].exit}function n(o){const{kind:r,message:u,hint:e,details:s,place:c}=o;return{kind:r,message:u,hint:e,
details:s,...c?{place:c}:{}}}}),3085:((H,$,t)=>{t.d($,{d:()=>m});function m(k){return JSON.stringify(k,(E,l)=>l!==null&&typeof l=="object"&&!Array.isArray(l)?Object.fromEntries(Object.entries(l).sort(
([w],[n])=>w<n?-1:w>n?1:0)):l)}}),49083:((H,$,t)=>{t.d($,{d:()=>m});function m(...k){const E=l=>Object.assign({},...k.map(l));return{judges:E(l=>l.judges),checks:E(l=>l.checks),restores:E(l=>l.restores),
diagnoses:E(l=>l.diagnoses),classifiers:E(l=>l.classifiers)}}}),66661:((H,$,t)=>{t.d($,{a:()=>k,p:()=>m});function m(n,o){const r=n.toLowerCase(),u=Math.max(1,Math.floor(r.length/3));return o.map(s=>({
candidate:s,wrong:l(r,s.toLowerCase())})).filter(({wrong:s})=>s<=u).sort((s,c)=>s.wrong-c.wrong)[0]?.candidate??o.find(s=>E(r,s.toLowerCase()))}function k(n,o){const r=m(n,o);return r===void 0?"":`; d\
id you mean ${JSON.stringify(r)}?`}function E(n,o){return Math.min(n.length,o.length)>=3&&(n.startsWith(o)||o.startsWith(n))}function l(n,o){if(Math.abs(n.length-o.length)>12||n.length>100)return Number.
POSITIVE_INFINITY;let r=[],u=Array.from({length:o.length+1},(e,s)=>s);for(let e=1;e<=n.length;e++){const s=[e];for(let c=1;c<=o.length;c++){const g=n[e-1]===o[c-1],i=e>1&&c>1&&n[e-1]===o[c-2]&&n[e-2]===
o[c-1];s[c]=Math.min(w(u,c)+1,w(s,c-1)+1,w(u,c-1)+(g?0:1),i?w(r,c-2)+1:Number.POSITIVE_INFINITY)}r=u,u=s}return w(u,o.length)}function w(n,o){return n[o]??Number.POSITIVE_INFINITY}}),76211:((H,$,t)=>{
t.d($,{At:()=>k,Ix:()=>l,kA:()=>E});var m=t(48165);function k(w){return{name:w}}function E(w,n,o){return{topic:w.name,step:n,parse:o}}function l(w=new Map){return{get:n=>w.get(n.name),has:n=>w.has(n.name),
need:n=>{if(!w.has(n.name))throw new m.HR("bug",`The fact "${n.name}" was used before it was asked for.`);return w.get(n.name)},with:(n,o)=>l(new Map(w).set(n.name,o)),names:[...w.keys()]}}}),58563:((H,$,t)=>{
t.d($,{Px:()=>k,T9:()=>E,aZ:()=>m});function m(r){return typeof r=="object"&&r!==null&&typeof r.secret=="string"}function k(r){const u=w(r);if(u.length===0)return s=>s;const e=n(u);return s=>s.replace(
e,"***")}function E(r){const u=w(r),e=n(u),s=u[0]?.length??0;let c="";return{push(g){if(s===0)return g;c+=g;let i=l(c,u,Math.max(0,c.length-s+1));for(const{index:p,0:_}of c.matchAll(e))p<i&&p+_.length>
i&&(i=p);const f=c.slice(0,i).replace(e,"***");return c=c.slice(i),f},end(){const g=s===0?"":c.replace(e,"***");return c="",g}}}function l(r,u,e){for(let s=e;s<r.length;s++){const c=r.slice(s);if(u.some(
g=>g.length>c.length&&g.startsWith(c)))return s}return r.length}function w(r){const u=new Set;for(const e of r)for(const s of[e,...e.split(/\r?\n/)]){const c=s.trim();if(!(c.length<4)&&(u.add(c),u.add(
encodeURIComponent(c)),u.add(JSON.stringify(c).slice(1,-1)),c.length>=6))for(const g of o(c))u.add(g)}return[...u].sort((e,s)=>s.length-e.length)}function n(r){return new RegExp(r.map(u=>u.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join("|"),"g")}function o(r){const u=new TextEncoder().encode(r);return[0,1,2].flatMap(e=>{const s=new Uint8Array(u.length+e);s.set(u,e);const c=btoa(String.fromCharCode(...s)).replace(/=+$/,
""),g=e===0?0:e===1?2:3,i=s.length%3===0?c.length:c.length-1,f=c.slice(g,i);return f.length>=6?[f]:[]})}}),58294:((H,$,t)=>{t.d($,{loginAction:()=>Te});var m=t(48165),k=t(49083),E=t(5977),l=t(15236),w=t(
9386),n=t(64405),o=t(31061),r=t(9916),u=t(75156);const e=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;async function s(h,y,O){const[,S="",x="us-east-1"]=e.exec(h.
registry)??[],P=await c(h,x,{tools:y,signal:O}),C=(y.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),M=h.registry==="public.ecr.aws",J=M?{}:{registryIds:[...new Set([S,...C])]},K=await(0,r.I)(
{service:M?"ecr-public":"ecr",region:x,target:M?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken",body:JSON.stringify(J),host:M?"api.ecr-publi\
c":"api.ecr",refusal:{text:"Amazon's registry refused a login",hint:"The account needs ecr:GetAuthorizationToken."},keys:P,tools:y,signal:O});return((M?[K.authorizationData]:K.authorizationData)??[]).
flatMap(z=>{const[V="",Y=""]=g(Buffer.from(z?.authorizationToken??"","base64").toString("utf8"));if(Y==="")throw new m.HR("auth",`Amazon gave no password for ${h.registry}.`);return y.secrets.add(`pas\
sword of ${h.registry}`,Y),y.secrets.add(`token of ${h.registry}`,z?.authorizationToken??""),[{registry:z?.proxyEndpoint===void 0?h.registry:URL.parse(z.proxyEndpoint)?.host??h.registry,user:V,password:Y}]})}
async function c(h,y,O){const{role:S,user:x,password:P,registry:C}=h;if(S===""&&x!==""&&P!=="")return{id:x,secret:P,session:""};try{return await(0,u.k)(S,y,C,O)}catch(M){throw!(M instanceof m.HR)||S!==
""?M:new m.HR(M.kind,M.message,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as username and password."})}}function g(h){const y=h.indexOf(
":");return y<0?["",""]:[h.slice(0,y),h.slice(y+1)]}var i=t(13587),f=t(77598),p=t(51455),_=t(48161),b=t(76760),a=t(91185);const d=".deploy-action";async function T({env:h,files:y}){const O=(0,a.Pe)(h);
if(await y.exists((0,b.join)(O,d)))return O;const S=(0,b.join)(h.RUNNER_TEMP||(0,_.tmpdir)(),`docker-config-${(0,f.randomBytes)(8).toString("hex")}`);await(0,p.mkdir)(S,{recursive:!0,mode:448}),await(0,p.
chmod)(S,448);const x=await(0,p.readdir)(O).catch(()=>[]);for(const P of x)P!=="config.json"&&P!=="buildx"&&await(0,p.symlink)((0,b.join)(O,P),(0,b.join)(S,P));if(x.includes("buildx")){await(0,p.mkdir)(
(0,b.join)(S,"buildx"));for(const P of await(0,p.readdir)((0,b.join)(O,"buildx")))P!=="config"&&await(0,p.symlink)((0,b.join)(O,"buildx",P),(0,b.join)(S,"buildx",P))}return await G((0,b.join)(S,"confi\
g.json"),v(await(0,a.Vh)((0,b.join)(O,"config.json"))??{}),y),await y.write((0,b.join)(S,d),O,384),S}function v({credsStore:h,...y}){if(typeof h!="string"||h==="")return y;const O=Object.keys(y.auths??
{}).map(S=>[S,h]);return{...y,credHelpers:{...Object.fromEntries(O),...y.credHelpers}}}async function j({folder:h,registry:y,scope:O,user:S,password:x},{env:P,files:C}){const{file:M,key:J}=L({folder:h,
registry:y,scope:O},P),K=await(0,a.Vh)(M)??{},Z=Buffer.from(`${S}:${x}`,"utf8").toString("base64"),{[J]:z,...V}=K.credHelpers??{},Y={...K.auths,[J]:{auth:Z}};await G(M,{...K,...K.credHelpers===void 0?
{}:{credHelpers:V},auths:Y},C)}async function B({file:h,key:y},O){const S=await(0,a.Vh)(h);if(S===void 0)return;const{[y]:x,...P}=S.auths??{};await G(h,{...S,auths:P},O)}function L({folder:h,registry:y,
scope:O},S){const x=y==="docker.io"?"https://index.docker.io/v1/":y;if(O==="")return{file:(0,b.join)(h,"config.json"),key:x};const P=y==="docker.io"?"registry-1.docker.io":y,C=(0,b.join)(S.BUILDX_CONFIG||
(0,b.join)(h,"buildx"),"config",P);return{file:(0,b.join)(O.startsWith("@")?`${C}${O}`:(0,b.join)(C,O),"config.json"),key:x}}async function G(h,y,O){await O.write(h,`${JSON.stringify(y,null,2)}
`,384)}var N=t(4933),A=t(88733),I=t(41868);async function R({registry:h,user:y,password:O},S,x){const P=`${(0,A.X)(h)}/v2/`,C=z=>S.http.fetch({method:"GET",url:P,headers:z,timeout:3e4,signal:x}),M=await C(
{});if(M.status===200)return;if(M.status!==401)throw(0,I.M)(M,`Login to ${h}`,h);const J=await(0,N.G)(M,{registry:h,tools:S,signal:x,credentials:{user:y,password:O}}).catch(Z),K=await C({authorization:J});
if(K.status===200)return;if(K.status===401)throw U(h,y);throw(0,I.M)(K,`Login to ${h}`,h);function Z(z){throw z instanceof m.HR&&z.kind==="auth"?U(h,y,z):z}}function U(h,y,O){return new m.HR("auth",`${h}\
 does not accept the account ${JSON.stringify(y)}.`,{cause:O,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accounts."})}
function D(h){return{"login.registry":async(y,O)=>{const[S,x]=[(0,n.Qq)(y,"folder"),(0,n.Qq)(y,"scope","")],P=await W(y,h,O);for(const C of P)await R(C,h,O),await j({...C,folder:S,scope:x},h);return{registries:P.
map(({registry:C})=>C)}}}}async function W(h,y,O){const S=C=>(0,n.Qq)(h,C,""),x=S("registry"),P={registry:x,user:S("user"),password:S("password")};switch(S("by")){case"ecr":{const C={...P,role:S("role")};
return s(C,y,O)}case"google":return[await(0,i.x)({registry:x,provider:S("provider"),serviceAccount:S("serviceAccount")},y,O)];case"azure":return[await(0,o.J)({registry:x,client:S("client"),tenant:S("t\
enant")},y,O)];default:return[P]}}var F=t(15495),Q=t(25994),X=t(93869),ne=t(11733),le=t(38815),q=t(92857),fe=t(43759);function se(h){return fe.K_(q.NDH,h)}function De(h){return core._coercedNumber(schemas.
ZodNumber,h)}function je(h){return core._coercedBoolean(schemas.ZodBoolean,h)}function Pe(h){return core._coercedBigint(schemas.ZodBigInt,h)}function Me(h){return core._coercedDate(schemas.ZodDate,h)}
function he(h){const{registryAuth:y,registry:O,username:S,password:x,ecr:P,scope:C}=h;if(y==="")return[re({registry:O,username:S,password:x,ecr:P,scope:C},h)];if(O!==""||S!==""||x!=="")throw new m.HR(
"usage","registry-auth cannot be used together with registry, username or password.",{hint:"Write all logins into registry-auth, or use several login steps."});return me(y).map(M=>re(M,h))}const pe=q.
rej({registry:q.YjP().default(""),username:se().default(""),password:se().default(""),scope:q.YjP().default(""),ecr:q.KCZ([q.zMY().transform(String),q.YjP()]).default("auto")});function me(h){let y;try{
y=(0,le.qg)(h)}catch{throw new m.HR("usage","registry-auth: it is not YAML.")}const O=q.YOg(pe).min(1).safeParse(y);if(O.success)return O.data;const[S]=O.error.issues;throw new m.HR("usage",`registry-\
auth: entry ${S?.path.join(".")??""}: ${S?.message??"wrong"}.`,{hint:"Expected a list of mappings with registry, username, password, scope and ecr."})}function re({registry:h,username:y,password:O,ecr:S,
scope:x},P){const C=ge(h),M={registry:C,scope:x,user:y,password:O};if(S!=="auto"&&S!=="true"&&S!=="false")throw new m.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(S)}.`);if(S===
"true"||S==="auto"&&we(C))return{...M,by:"ecr"};if(O!==""){if(y!=="")return{...M,by:"password"};throw new m.HR("usage",`There is a password for ${C}, and no username.`,{hint:ye(C)})}if(P.googleProvider!==
""&&ae(C))return{...M,by:"google"};if(P.azureClient!==""&&_e(C))return{...M,by:"azure"};if(C==="ghcr.io"&&P.token!=="")return{...M,user:y||P.actor,password:P.token,by:"password"};throw new m.HR("auth",
`There is no password for ${C}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function ge(h){const y=h.trim().replace(/^https?:\/\//,"").replace(
/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(y))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(y))return y;throw new m.HR("usage",
`registry: ${JSON.stringify(h.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.com, localhost:5000."})}function we(h){return h===
"public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(h)}function ae(h){return h==="gcr.io"||h.endsWith(".gcr.io")||h.endsWith("-docker.pkg.dev")}function _e(h){return/\.azurecr\.(?:io|cn|us|de)$/.
test(h)}function ye(h){return ae(h)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function ie({registry:h,
scope:y}){return`password of ${h}${y===""?"":` for ${y}`}`}function Ee(h,y){return{stage:"login",subject:h.map(({registry:O})=>O).join(", "),steps:h.map((O,S)=>ke(O,S,y)),basis:null,notes:[],values:{}}}
function ke(h,y,O){const{folder:S,awsRole:x,googleProvider:P,googleAccount:C,azureClient:M,azureTenant:J}=O,{registry:K,user:Z,password:z,by:V,scope:Y}=h,ee=z===""?"":{secret:ie(h)},oe={password:` as ${Z}`,
ecr:" with a password of Amazon",google:" with a token of Google",azure:" with a token of Azure"};return{do:"call",id:`login.${y+1}`,title:`Log in to ${K}${oe[V]}${Y===""?"":`, for ${Y} alone`}`,operation:"\
login.registry",input:{by:V,registry:K,user:Z,password:ee,scope:Y,folder:S,...V==="ecr"?{role:x}:{},...V==="azure"?{client:M,tenant:J}:{},...V==="google"?{provider:P,serviceAccount:C}:{}},undo:{way:"k\
eep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var be=t(31860),Oe=t(65954);async function Te(h){const y=(0,Q.s)(),O=(0,be.Ko)("login",y.env),S=(0,w.PH)(),{signal:x,
dispose:P}=(0,ne.K)(S),C=(0,X.createSecrets)({},J=>y.mask(J)),M=(0,F.createPorts)({env:y.env,secrets:C,signal:x,groups:S,operations:D});try{h==="post"?await ce(Ae(y),M):process.exitCode=await ve({runner:y,
inputs:O,ports:M,secrets:C})}catch(J){const{tellFailed:K}=await t.e(7760).then(t.bind(t,37760));K(J,y,["result","failure-kind"])}finally{P(),await M.close()}}async function ve({runner:h,inputs:y,ports:O,
secrets:S}){const{clock:x,tools:P}=O,C=x.now(),M=te=>y.get(te)?.value??"",J=$e(y,h);for(const te of J)te.password!==""&&S.add(ie(te),te.password);const K=await T(P),Z=J.flatMap(te=>Se(te,K,h.env));y.flag(
"logout")&&h.saveState("logins",JSON.stringify(Z)),h.exportVariable("DOCKER_CONFIG",K);const z=(0,Oe.N)(h,!1,["result","failure-kind"]),V=Ee(J,{folder:K,awsRole:M("aws-role"),googleProvider:M("google-\
provider"),googleAccount:M("google-service-account"),azureClient:M("azure-client-id"),azureTenant:M("azure-tenant-id")}),Y=await(0,l.g)(V,(0,E.q6)({ports:O,knowledge:(0,k.d)(),sink:z.sink})),{failure:ee,
state:oe}=Y;ee!==void 0&&await ce(Z,O);const ue=x.now()-C,de=ee===void 0?{}:{failure:ee},Ie={stage:"login",subject:V.subject,state:oe,ms:ue,notes:[],plan:V,outcome:Y,...de},Re=h.env.GITHUB_SHA??"";return z.
finish({app:"login",version:"",ref:"",sha:Re,images:{},stages:[Ie],ms:ue,...de},!1),(0,m.I$)(ee)}function Se({registry:h,scope:y,by:O},S,x){const P=O==="ecr"?(x.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(
Boolean):[];return[h,...P.map(M=>h.replace(/^\d{12}/,M))].map(M=>L({folder:S,registry:M,scope:y},x))}function $e(h,{env:y}){const O=S=>h.get(S)?.value??"";return he({registry:O("registry"),username:O(
"username"),password:O("password"),ecr:O("ecr")||"auto",scope:O("scope"),registryAuth:O("registry-auth"),awsRole:O("aws-role"),googleProvider:O("google-provider"),azureClient:O("azure-client-id"),token:O(
"github-token"),actor:y.GITHUB_ACTOR??""})}async function ce(h,{files:y}){for(const O of h)await B(O,y)}function Ae({state:h}){const{logins:y}=h;return y===void 0?[]:JSON.parse(y)}}),31446:((H,$,t)=>{
t.d($,{CD:()=>r,Ye:()=>b});var m=t(48165),k=t(58563);function E(a,d=64*1024,T=4096){let v="";return{push(j){v+=j;const B=v.lastIndexOf(`
`);if(B>=0){for(const L of v.slice(0,B).split(`
`))a(L.endsWith("\r")?L.slice(0,-1):L);v=v.slice(B+1)}v.length>d&&(a(v.slice(0,-T)),v=v.slice(-T))},end(){v!==""&&a(v),v=""}}}function l(a){const d=[];return{push(T){d.push(T.slice(0,2e3)),d.length>a&&
d.shift()},lines:()=>[...d]}}var w=t(7802);const n=6e5,o={stdout:"",stderr:""};function r(a,d,T){switch(a.do){case"exec":return u(a,d,T);case"http":return g(a,d,T);case"write":return f(a,d,T);case"cal\
l":return p(a,d,T)}}async function u(a,d,T){const{ports:v,sink:j,signal:B}=T,L=l(40),G={stdout:N("stdout"),stderr:N("stderr")};function N(W){const F=(0,k.T9)(v.secrets()),Q=E(X=>{L.push(X),a.quiet||j(
{type:"output",step:a.id,stream:W,text:X})});return{push:X=>Q.push(F.push(X)),end(){Q.push(F.end()),Q.end()}}}const A=a.timeout??n,I=a.argv.map(W=>(0,w.$f)(W,d,v)),R=await v.exec({argv:I,env:(0,w.yN)(
a.env,d,v),timeout:A,signal:B,bound:a.undo!==void 0,...a.contained===void 0?{}:{contained:a.contained},onOutput:(W,F)=>G[W].push(F),...a.cwd===void 0?{}:{cwd:(0,w.$f)(a.cwd,d,v)},...a.limit===void 0?{}:
{limit:a.limit},...a.stdin===void 0?{}:{stdin:(0,w.$f)(a.stdin,d,v)}});if(G.stdout.end(),G.stderr.end(),B.aborted)throw B.reason;const U={exit:R.exit,stdout:R.stdout,stderr:R.stderr},D=I[0]??"";if(R.timedOut)
throw new m.HR("timeout",`${D} did not finish in ${A/1e3} s.`,{details:L.lines()});if(e(a)&&R.cut?.includes("stdout"))throw s(a);if((a.expect??[0]).includes(R.exit))return U;throw b(a,U,T,L.lines())??
new m.HR(a.failsAs??"bug",`${a.title}: ${D} ${c(R.exit,R.signalled)}.`,{details:L.lines()})}function e({quiet:a,outputs:d}){return a===!0||Object.values(d??{}).some(({from:T})=>T==="stdout")}function s(a){
return new m.HR(a.failsAs??"bug",`${a.title}: the answer is too long to be kept whole, so it is not read at all.`)}function c(a,d){return d===void 0?`exited with code ${a}`:`was ended by ${d}`}async function g(a,d,T){
const{ports:v,signal:j}=T,B=(0,w.$f)(a.url,d,v),L=await v.http({method:a.method,url:B,headers:(0,w.yN)(a.headers,d,v),timeout:a.timeout??3e4,signal:j,follow:!a.expect?.some(I=>I>=300&&I<400),...a.at===
void 0?{}:{at:a.at},...a.body===void 0?{}:{body:(0,w.$f)(a.body,d,v)}}),G={...o,status:L.status,headers:L.headers,body:L.body};if(a.expect===void 0?L.status>=200&&L.status<300:a.expect.includes(L.status))
return G;const A=Number(L.headers["retry-after"])*1e3;throw b(a,G,T)??new m.HR(i(L.status)??a.failsAs??"bug",`${a.title}: ${a.method} ${B} answered ${L.status}.`,{details:L.body===""?[]:[L.body.slice(
0,1e3)],...A>0?{retryAfter:A}:{}})}function i(a){return a===401?"auth":a===403?"denied":a===404||a===410?"absent":a===408||a===425||a===429?"transient":a===409||a===412?"stale":a===507?"capacity":a>=500?
"transient":void 0}async function f(a,d,T){const{ports:v}=T;return await v.files.write((0,w.$f)(a.path,d,v),(0,w.$f)(a.content,d,v),a.mode??384),o}async function p(a,d,T){const v=AbortSignal.timeout(a.
timeout??n);try{const j=(0,w.xI)(a.input,d,T.ports),B=await T.ports.call(a.operation,j,AbortSignal.any([T.signal,v]));return{...o,value:B}}catch(j){throw T.signal.aborted?T.signal.reason:v.aborted?_(a,
j):j}}function _(a,d){return new m.HR("timeout",`${a.title}: no answer in ${(a.timeout??n)/1e3} s.`,{cause:d})}function b(a,d,T,v){const j=a.classify===void 0?void 0:T.knowledge.classifiers[a.classify]?.(
d,a);if(j===void 0)return;const B=`${d.stdout}
${d.stderr}`.trim().split(`
`).slice(-40);return new m.HR(j.kind,j.cause,{details:v??B,...j.hint===void 0?{}:{hint:j.hint},...j.place===void 0?{}:{place:j.place}})}}),5977:((H,$,t)=>{t.d($,{_E:()=>w,l_:()=>l,q6:()=>E});var m=t(48165),
k=t(58563);function E(o){const{ports:r,knowledge:u,sink:e,patience:s}=o;let c=-1,g=f=>f;const i=f=>{const p=r.secrets();return p.length!==c&&(g=(0,k.Px)(p),c=p.length),g(f)};return{ports:r,knowledge:u,
sink:f=>e(n(f,i)),signal:r.signal,mask:i,...s===void 0?{}:{patience:s}}}function l(o,r){return{...o,signal:AbortSignal.any([o.signal,r])}}function w(o){return{...o,signal:new AbortController().signal}}
function n(o,r){switch(o.type){case"output":case"note":case"hold":return{...o,text:r(o.text)};case"progress":return{...o,subjects:o.subjects.map(u=>({...u,reasons:u.reasons.map(r)}))};case"retry":return{
...o,failure:(0,m.V0)(o.failure,r)};case"stage":return o.why===void 0?o:{...o,why:r(o.why)};default:return o}}}),52642:((H,$,t)=>{t.d($,{Z:()=>r,l:()=>o});var m=t(48165),k=t(76211),E=t(50445),l=t(31446),
w=t(80508);const n=5;async function o(e,s,c=(0,k.Ix)()){let g=c;for(let i=0;i<=n;i+=1){const f=u(e(g),g);if(f.length===0)return g;if(i===n)throw new m.HR("bug",`Still asking after ${n} rounds: ${f.map(
_=>_.topic).join(", ")}.`);const p=await Promise.all(f.map(_=>r(_,s)));g=f.reduce((_,b,a)=>_.with({name:b.topic},p[a]),g)}return g}async function r(e,s){const{ports:c}=s,i=JSON.stringify(e.step).includes(
E.F)?await c.files.scratch():void 0;try{const f=await(0,w.ux)(e.step,s,()=>(0,l.CD)(e.step,{outputs:new Map,scratch:i},s));return e.parse(f)}catch(f){if(s.signal.aborted)throw(0,m.w2)(s.signal.reason);
const p=(0,m.V0)((0,m.w2)(f),s.mask),_=e.otherwise?.(p);if(_===void 0)throw p;return _}finally{i!==void 0&&await c.files.remove(i)}}function u(e,s){const c=new Set(s.names);return e.filter(({topic:g})=>!c.
has(g)&&c.add(g))}}),7802:((H,$,t)=>{t.d($,{$f:()=>E,xI:()=>w,yN:()=>l});var m=t(48165),k=t(50445);function E(n,o,r){if(typeof n=="string")return o.scratch===void 0?n:n.replaceAll(k.F,o.scratch);if("j\
oin"in n)return n.join.map(e=>E(e,o,r)).join("");if("secret"in n){const e=r.secret(n.secret);if(e!==void 0)return n.as==="json"?JSON.stringify(e).slice(1,-1):e;throw new m.HR("auth",`The secret ${n.secret}\
 is not available here.`,{hint:`Pass ${n.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const u=o.outputs.get(`${n.late}.${n.output}`)??n.otherwise;if(u===void 0)
throw new m.HR("bug",`‹${n.late}.${n.output}› was used before it was known.`);return u}function l(n,o,r){return Object.fromEntries(Object.entries(n??{}).map(([u,e])=>[u,E(e,o,r)]))}function w(n,o,r){
return typeof n=="string"?E(n,o,r):n===null||typeof n!="object"?n:Array.isArray(n)?n.map(u=>w(u,o,r)):"late"in n||"join"in n||"secret"in n?E(n,o,r):Object.fromEntries(Object.entries(n).map(([u,e])=>[u,
w(e,o,r)]))}}),80508:((H,$,t)=>{t.d($,{ux:()=>k});var m=t(48165);async function k(n,o,r,u=async()=>{}){const e=E(n),s=n.patience===void 0?Number.POSITIVE_INFINITY:o.patience??n.patience;let c;for(let g=1;;g+=
1)try{return await r(g)}catch(i){const f=(0,m.w2)(i);if(o.signal.aborted)throw(0,m.w2)(o.signal.reason);if(g>=e||!l(n,f))throw f;const p=f.retryAfter??w(g,o.ports),_=o.ports.clock.now();if(c??=_,_-c+p>
s)throw f;o.sink({type:"retry",step:n.id,attempt:g+1,delay:p,failure:f}),await o.ports.clock.sleep(p,o.signal);const b=await u();if(b!==void 0)return b}}function E(n){return n.attempts!==void 0?Math.max(
1,n.attempts):n.patience!==void 0?Number.POSITIVE_INFINITY:n.undo!==void 0&&n.check===void 0?1:3}function l(n,o){return m.qE[o.kind].retry||(n.retryOn??[]).includes(o.kind)}function w(n,o){const r=.75+
Number.parseInt(o.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(n-1))*r)}}),9916:((H,$,t)=>{t.d($,{I:()=>l});var m=t(77598),k=t(48165),E=t(70998);async function l(e){const{target:s,body:c,
keys:g,tools:i,signal:f,refusal:p}=e,_=w(e),b=new Date(i.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g,""),a={"content-type":"application/x-amz-json-1.1",host:_.host,"x-amz-date":b,...g.session===
""?{}:{"x-amz-security-token":g.session},"x-amz-target":s},d=await i.http.fetch({method:"POST",url:_.href,headers:{...a,authorization:n(e,a,b)},body:c,timeout:3e4,signal:f}),T=o(d.body.toString("utf8"));
if(d.status===200)return T;const v=String(T.__type??"").split("#").at(-1)??"",j=`${v||d.status} ${String(T.message??T.Message??"")}`.trim();throw new k.HR((0,E.o)(d.status,v),`${p.text}: ${j}`,{hint:p.
hint})}function w({service:e,region:s,host:c,endpoint:g,tools:i}){const f=g??e.toUpperCase().replaceAll("-","_"),p=i.env[`AWS_ENDPOINT_URL_${f}`]||i.env.AWS_ENDPOINT_URL,_=s.startsWith("cn-")?"amazona\
ws.com.cn":"amazonaws.com";return new URL(p||`https://${c??e}.${s}.${_}/`)}function n({service:e,region:s,body:c,keys:g},i,f){const p=Object.keys(i).sort(),b=["POST","/","",...p.map(j=>`${j}:${i[j]}`),
"",p.join(";"),r(c)].join(`
`),a=`${f.slice(0,8)}/${s}/${e}/aws4_request`,d=["AWS4-HMAC-SHA256",f,a,r(b)].join(`
`),T=a.split("/").reduce((j,B)=>u(j,B),`AWS4${g.secret}`),v=u(T,d).toString("hex");return`AWS4-HMAC-SHA256 Credential=${g.id}/${a}, SignedHeaders=${p.join(";")}, Signature=${v}`}function o(e){try{return JSON.
parse(e)}catch{return{}}}const r=e=>(0,m.createHash)("sha256").update(e).digest("hex"),u=(e,s)=>(0,m.createHmac)("sha256",e).update(s).digest()}),75156:((H,$,t)=>{t.d($,{k:()=>l});var m=t(48165),k=t(70998),
E=t(58746);async function l(n,o,r,{tools:u,signal:e}){if(n!=="")return w(n,o,{tools:u,signal:e});const{AWS_ACCESS_KEY_ID:s="",AWS_SECRET_ACCESS_KEY:c="",AWS_SESSION_TOKEN:g=""}=u.env;if(s!==""&&c!=="")
return{id:s,secret:c,session:g};throw new m.HR("auth",`There are no credentials for ${r}.`,{hint:"Name a role that this job may assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID an\
d AWS_SECRET_ACCESS_KEY to the step."})}async function w(n,o,{tools:r,signal:u}){const e=await(0,E.f)({env:r.env,audience:"sts.amazonaws.com",http:r.http.request,signal:u});r.secrets.add("id token for\
 AWS",e);const s=r.env.AWS_ENDPOINT_URL_STS||r.env.AWS_ENDPOINT_URL||`https://sts.${o}.amazonaws.com`,c={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:n,RoleSessionName:"deploy-actio\
n",WebIdentityToken:e},g=await r.http.fetch({method:"POST",url:`${s.replace(/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(
c).toString(),timeout:3e4,signal:u}),i=g.body.toString("utf8"),f=_=>new RegExp(`<${_}>([^<]+)</${_}>`).exec(i)?.[1]??"";if(g.status!==200)throw new m.HR((0,k.o)(g.status,f("Code")),`AWS did not let th\
is job assume ${n}: ${f("Code")||g.status} ${f("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const p={id:f("AccessKe\
yId"),secret:f("SecretAccessKey"),session:f("SessionToken")};for(const[_,b]of Object.entries(p))_!=="id"&&r.secrets.add(`AWS ${_}`,b);return p}}),91185:((H,$,t)=>{t.d($,{Pe:()=>o,Vh:()=>c,dd:()=>n});var m=t(
77598),k=t(48161),E=t(76760),l=t(48165),w=t(38697);async function n(i,f={}){const p=f.host??(f.context===void 0?i.DOCKER_HOST:void 0);if(p)return{address:p,...await e(i,p)};const _=o(i),b=f.context??(i.
DOCKER_CONTEXT||await r(_));return b==="default"?{address:"unix:///var/run/docker.sock"}:await u(_,b)}function o(i){return i.DOCKER_CONFIG||(0,E.join)(i.HOME||(0,k.homedir)(),".docker")}async function r(i){
const p=(await c((0,E.join)(i,"config.json")))?.currentContext;return typeof p=="string"&&p!==""?p:"default"}async function u(i,f){const p=(0,m.createHash)("sha256").update(f).digest("hex"),b=(await c(
(0,E.join)(i,"contexts","meta",p,"meta.json")))?.Endpoints?.docker,a=b?.Host;if(typeof a!="string"||a==="")throw new l.HR("absent",`The Docker context ${JSON.stringify(f)} does not exist in ${i}.`,{hint:"\
See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});const d=await s((0,E.join)(i,"contexts","tls",p,"docker")),T=b?.SkipTLSVerify===!0;return Object.keys(d).length===
0&&!T?{address:a}:{address:a,tls:{...d,rejectUnauthorized:!T}}}async function e(i,f){const p=!!i.DOCKER_TLS_VERIFY;return!f.startsWith("tcp:")||!p&&!i.DOCKER_TLS?{}:{tls:{...await s(i.DOCKER_CERT_PATH||
o(i)),rejectUnauthorized:p}}}async function s(i){const f={};for(const p of["ca","cert","key"]){const _=await(0,w.q)((0,E.join)(i,`${p}.pem`));_!==void 0&&(f[p]=_)}return f}async function c(i){const f=await(0,w.
q)(i);if(!(f===void 0||f.trim()===""))try{const p=JSON.parse(f);if(typeof p=="object"&&p!==null&&!Array.isArray(p))return p;throw new SyntaxError("It is not an object.")}catch(p){throw g(i,p)}}function g(i,f){
return new l.HR("usage",`${i} is not a JSON object: ${f.message}`,{cause:f,place:{file:i}})}}),89475:((H,$,t)=>{t.d($,{f:()=>E});var m=t(48165);const k={ENOENT:["absent","does not exist","Check the pa\
th, and that the step that makes the file has run."],ENOTDIR:["usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the\
 path, or move the file away."],EISDIR:["usage","is a folder","Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is t\
oo long","Shorten the name."],ELOOP:["usage","is a symbolic link that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who ma\
y."],EPERM:["denied","is not open to this user","Change the permissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be w\
ritten to."],ENOSPC:["capacity","is on a disk that is full","Free some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["c\
apacity","cannot be opened, because too many files are open","Raise the limit of open files."]};function E(l,w,n){const o=l,[r,u,e]=k[o.code??""]??[];return r===void 0?new m.HR("bug",`${w} could not b\
e ${n}: ${o.message}`,{cause:l}):new m.HR(r,`${w} could not be ${n}: it ${u}.`,{cause:l,hint:e})}}),70998:((H,$,t)=>{t.d($,{o:()=>m});function m(k,E){return k===429||k>=500||/Throttl|TooManyRequests|RequestLimit/i.
test(E)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(E)||k===403?"denied":k===404||/NotFound/i.test(E)?"absent":"auth"}}),31061:((H,$,t)=>{t.d($,{E:()=>o,J:()=>n});var m=t(48165),k=t(88733),E=t(
58746),l=t(70998);const w="00000000-0000-0000-0000-000000000000";async function n(s,c,g){const{registry:i,client:f,tenant:p}=s,_=await o({client:f,tenant:p,scope:"https://containerregistry.azure.net"},
c,g),b=await r({url:`${(0,k.X)(i)}/oauth2/exchange`,form:{grant_type:"access_token",service:i,tenant:p,access_token:_},what:`${i} refused the token of Entra`,hint:"Give the identity a role at the regi\
stry: AcrPush to build, AcrPull to deploy."},{tools:c,signal:g});return{registry:i,user:w,password:u(b,"refresh_token",c)}}async function o({client:s,tenant:c,scope:g},i,f){const p=await(0,E.f)({env:i.
env,audience:"api://AzureADTokenExchange",http:i.http.request,signal:f});i.secrets.add("id token for Azure",p);const _=(i.env.AZURE_AUTHORITY_HOST||"https://login.microsoftonline.com").replace(/\/+$/,
""),b=await r({url:`${_}/${encodeURIComponent(c)}/oauth2/v2.0/token`,form:{client_id:s,scope:`${g}/.default`,grant_type:"client_credentials",client_assertion_type:"urn:ietf:params:oauth:client-asserti\
on-type:jwt-bearer",client_assertion:p},what:"Entra refused the token of this job",hint:"Check the ids of application and tenant, and the federated credential’s subject (repo:OWNER/NAME:environment:NA\
ME, or ref)."},{tools:i,signal:f});return u(b,"access_token",i)}async function r({url:s,form:c,what:g,hint:i},{tools:f,signal:p}){const _=await f.http.fetch({method:"POST",url:s,headers:{"content-type":"\
application/x-www-form-urlencoded"},body:new URLSearchParams(c).toString(),timeout:3e4,signal:p}),b=e(_.body.toString("utf8"));if(_.status===200)return b;const{error:a="",error_description:d=""}=b,T=String(
d).split(/\r?\n/)[0]??"";throw new m.HR((0,l.o)(_.status,String(a)),`${g}: ${_.status} ${a} ${T}`.trim(),{hint:i})}function u(s,c,g){const i=s[c];if(typeof i!="string"||i==="")throw new m.HR("auth","A\
zure gave no token.");return g.secrets.add(`Azure ${c}`,i),i}function e(s){try{return JSON.parse(s)??{}}catch{return{}}}}),13587:((H,$,t)=>{t.d($,{b:()=>w,x:()=>l});var m=t(48165),k=t(58746),E=t(70998);
async function l(u,e,s){return{registry:u.registry,user:"oauth2accesstoken",password:await w(u,e,s)}}async function w(u,e,s){const{provider:c,serviceAccount:g}=u,i=`//iam.googleapis.com/${c}`,f=await(0,k.
f)({env:e.env,audience:`https:${i}`,http:e.http.request,signal:s});e.secrets.add("id token for Google",f);const p=e.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googleapis.com/",_="https://ww\
w.googleapis.com/auth/cloud-platform",b=await n({url:`${p}v1/token`,body:{audience:i,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:params:oauth:token-type:ac\
cess_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",subjectToken:f,scope:_},what:`exchange of this job's token at ${c}`},{tools:e,signal:s}),a=o(b,"access_token",e);if(g==="")return a;
const d=e.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||"https://iamcredentials.googleapis.com/",T=await n({url:`${d}v1/projects/-/serviceAccounts/${encodeURIComponent(g)}:generateAccessToken`,body:{
scope:[_],lifetime:"3600s"},bearer:a,what:`token of ${g}`},{tools:e,signal:s});return o(T,"accessToken",e)}async function n({url:u,body:e,bearer:s,what:c},{tools:g,signal:i}){const p={"content-type":"\
application/json",...s===void 0?{}:{authorization:`Bearer ${s}`}},_=await g.http.fetch({method:"POST",url:u,headers:p,body:JSON.stringify(e),timeout:3e4,signal:i}),b=r(_.body.toString("utf8"));if(_.status===
200)return b;const a=b.error,{status:d="",message:T=""}=typeof a=="object"?a:{message:b.error_description};throw new m.HR((0,E.o)(_.status,d),`Google refused the ${c}: ${d||_.status} ${T??""}`.trim(),
{hint:"Check the provider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function o(u,e,s){const c=u[e];if(typeof c!="string"||
c==="")throw new m.HR("auth","Google gave no token.");return s.secrets.add(`Google ${e}`,c),c}function r(u){try{return JSON.parse(u)}catch{return{}}}}),38697:((H,$,t)=>{t.d($,{q:()=>E});var m=t(51455),
k=t(89475);async function E(l){try{return await(0,m.readFile)(l,"utf8")}catch(w){if(["ENOENT","ENOTDIR"].includes(w.code??""))return;throw(0,k.f)(w,l,"read")}}}),4933:((H,$,t)=>{t.d($,{G:()=>w});var m=t(
48165),k=t(73164),E=t(88733),l=t(41868);async function w(g,{registry:i,tools:f,signal:p,also:_=[],credentials:b}){const a=e(g.headers["www-authenticate"]??""),d=b??await(0,k.g)(i,f,p);if(a.scheme==="b\
asic"){if(d!==void 0&&"password"in d)return c(d);throw new m.HR("auth",`${i} asks for a password, and there is none.`,(0,k.t)(i))}if(a.scheme!=="bearer"||!s(a.realm))throw new m.HR("auth",`${i} asks f\
or an authentication that is not known: ${JSON.stringify(a.scheme)}.`);const T=await n(a,d,{registry:i,tools:f,signal:p,also:_});return f.secrets.add(`token of ${i} for ${a.scope}`,T),`Bearer ${T}`}async function n(g,i,f){
const{registry:p}=f,_=i!==void 0&&"identityToken"in i?await r(g,i.identityToken,f):await o(g,i,f);if(_.status!==200)throw(0,l.M)(_,`${p}: asking for a token`,p);const{token:b,access_token:a}=u(_),d=b??
a;if(typeof d=="string"&&d!=="")return d;throw new m.HR("auth",`${p}: the token service gave no token.`)}function o({realm:g,service:i,scope:f},p,{tools:_,signal:b,also:a=[]}){const d=new URL(g);i!==""&&
d.searchParams.set("service",i);for(const v of f===""?a:[f,...a])d.searchParams.append("scope",v);const T=p===void 0?{}:{authorization:c(p)};return _.http.fetch({method:"GET",url:d.href,headers:T,timeout:3e4,
signal:b})}function r({realm:g,service:i,scope:f},p,{tools:_,signal:b,also:a=[]}){const d={...i===""?{}:{service:i},...f===""?{}:{scope:[f,...a].join(" ")},grant_type:"refresh_token",client_id:"deploy\
-action",refresh_token:p},T=new URLSearchParams(d).toString(),v={"content-type":"application/x-www-form-urlencoded"};return _.http.fetch({method:"POST",url:new URL(g).href,headers:v,body:T,timeout:3e4,
signal:b})}function u({body:g}){try{return JSON.parse(g.toString("utf8"))}catch{return{}}}function e(g){const[,i="",f=""]=/^\s*(\w+)\s*(.*)$/s.exec(g)??[],p=[...f.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],
_=new Map(p.map(([,a="",d,T])=>[a.toLowerCase(),d??T??""])),b=a=>_.get(a)??"";return{scheme:i.toLowerCase(),realm:b("realm"),service:b("service"),scope:b("scope")}}function s(g){const i=URL.parse(g);return i?.
protocol==="https:"||i?.protocol==="http:"&&(0,E.U)(i.host)}function c({user:g,password:i}){return`Basic ${Buffer.from(`${g}:${i}`,"utf8").toString("base64")}`}}),73164:((H,$,t)=>{t.d($,{g:()=>l,t:()=>u});
var m=t(76760),k=t(48165),E=t(91185);async function l(s,c,g){const i=await(0,E.Vh)((0,m.join)((0,E.Pe)(c.env),"config.json"));if(i===void 0)return;const f=i.credHelpers??{},p=w(s).map(b=>f[b]).find(e)??
i.credsStore,_=(e(p)?await o(p,s,{tools:c,signal:g}):void 0)??n(i.auths??{},s);return _!==void 0&&c.secrets.add(`registry ${s}`,"password"in _?_.password:_.identityToken),_}function w(s){const c=s==="\
docker.io"?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[];return[s,`https://${s}`,`http://${s}`,`https://${s}/`,`https://${s}/v2/`,...c]}function n(s,c){const g=w(c).map(d=>s[d]).
find(d=>typeof d=="object"&&d!==null),{auth:i,username:f,password:p,identitytoken:_}=g??{};if(e(_))return{identityToken:_};if(e(f)&&e(p))return{user:f,password:p};if(!e(i))return;const b=Buffer.from(i,
"base64").toString("utf8").replace(/\0+$/,""),a=b.indexOf(":");if(a<1)throw new k.HR("auth",`The credentials for ${c} in Docker's config.json cannot be read.`,u(c));return{user:b.slice(0,a),password:b.
slice(a+1)}}async function o(s,c,{tools:g,signal:i}){const f=`docker-credential-${s}`,p=c==="docker.io"?"https://index.docker.io/v1/":c,_=await g.exec({argv:[f,"get"],stdin:p,timeout:3e4,signal:i});if(_.
exit!==0){if(/credentials not found/i.test(_.stdout+_.stderr))return;const d=(_.stderr||_.stdout).trim().split(`
`).slice(-5);throw new k.HR("auth",`${f} gave no credentials for ${c}.`,{...u(c),details:d})}const{Username:b,Secret:a}=r(_.stdout,f);if(e(a))return b==="<token>"?{identityToken:a}:{user:e(b)?b:"",password:a}}
function r(s,c){try{return JSON.parse(s)}catch{throw new k.HR("auth",`${c} answered something that is not JSON.`)}}function u(s){return{hint:`Log in first: docker login ${s} (actions/login in a workfl\
ow).`}}const e=s=>typeof s=="string"&&s!==""}),88733:((H,$,t)=>{t.d($,{U:()=>k,X:()=>m});function m(E){const l=E==="docker.io"||E==="index.docker.io"?"registry-1.docker.io":E;return`${k(l)?"http":"htt\
ps"}://${l}`}function k(E){const l=E.replace(/:\d+$/,"");return l==="localhost"||l==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(l)}}),41868:((H,$,t)=>{t.d($,{M:()=>l});var m=t(48165),k=t(61437),
E=t(73164);function l(r,u,e){const{status:s}=r,c=o(r),g=c.map(({code:p,message:_})=>[p,_].filter(Boolean).join(": ")),i=w(s,c.map(({code:p})=>p)),f=(0,k.P)(r.headers["retry-after"]);return new m.HR(i,
`${u}: the registry answered ${s}${g.length>0?` (${g.join("; ")})`:""}.`,{...i==="auth"?(0,E.t)(e):i==="denied"?{hint:n(e)}:{},...f===void 0?{}:{retryAfter:f}})}function w(r,u){return u.includes("TOOM\
ANYREQUESTS")?"transient":r===401?"auth":r===403||r===405||r===409?"denied":r===404?"absent":r===408||r===425||r===429?"transient":r===413||r===507?"capacity":r>=500?"transient":u.some(e=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(e))?"denied":u.some(e=>e.endsWith("_UNKNOWN"))?"absent":"bug"}function n(r){return`Check that the account may do this in the repository, and that the tag is not immutable.${r==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function o({body:r}){try{const{errors:u}=JSON.parse(r.toString("utf8"));return Array.isArray(u)?u.slice(0,3).map(
({code:e,message:s})=>({code:String(e??""),message:String(s??"").slice(0,300)})):[]}catch{return[]}}}),61437:((H,$,t)=>{t.d($,{P:()=>m});function m(k,E=Date.now()){if(k===void 0||k.trim()==="")return;
const l=/^\d+$/.test(k.trim())?Number(k)*1e3:Date.parse(k)-E;return Number.isFinite(l)&&l>0?l:void 0}}),51986:((H,$,t)=>{t.d($,{Y:()=>k,f:()=>m});function m(n,o,r){const e=Object.entries(o).filter(([,
s])=>s!==void 0&&s!==""&&s!==0).map(([s,c])=>`${s}=${w(String(c))}`).join(",");return`::${n}${e===""?"":` ${e}`}::${l(r)}`}function k(n){return n.replace(E,"$1​::").replace(/##\[/g,"##​[")}const E=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function l(n){return n.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function w(n){return l(n).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((H,$,t)=>{t.d($,{Qc:()=>k,hv:()=>m,zQ:()=>l});
function m(){const w=Object.entries(process.env).filter(n=>n[1]!==void 0);return Object.fromEntries(w)}function k(w){return Object.fromEntries(Object.entries(w).filter(([n])=>!E.has(n)&&!/^(INPUT|STATE)_/.
test(n)))}const E=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function l(w,n){const o=Object.entries(w).filter(([u])=>u.startsWith(n)),r=u=>n==="INPUT_"?
u.toLowerCase():u;return Object.fromEntries(o.map(([u,e])=>[r(u.slice(n.length)),e.trim()]))}}),58746:((H,$,t)=>{t.d($,{f:()=>k});var m=t(48165);async function k({env:l,audience:w,http:n,signal:o}){const r=l.
ACTIONS_ID_TOKEN_REQUEST_URL,u=l.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!r||!u)throw new m.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const e=await n({method:"GET",url:w===""?r:`${r}&audience=${encodeURIComponent(w)}`,headers:{authorization:`Bearer ${u}`,accept:"application/json"},timeout:3e4,
signal:o});if(e.status===429||e.status>=500)throw new m.HR("transient",`GitHub's OIDC service answered ${e.status}.`);const s=e.status===200?E(e.body):"";if(s==="")throw new m.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${e.status}.`);return s}function E(l){try{const{value:w}=JSON.parse(l);return typeof w=="string"?w:""}catch{return""}}}),25994:((H,$,t)=>{t.d($,{s:()=>b});var m=t(58563),
k=t(51986),E=t(4314),l=t(77598),w=t(73024),n=t(48165),o=t(89475);function r(d,T,v){e(d,`${u(T,v,`ghadelimiter_${(0,l.randomUUID)()}`)}
`)}function u(d,T,v){if(d.includes(v)||T.includes(v))throw new n.HR("bug",`The delimiter for ${d} occurs in its value.`);return`${d}<<${v}
${T}
${v}`}function e(d,T){try{(0,w.appendFileSync)(d,T,"utf8")}catch(v){throw(0,o.f)(v,d,"written")}}const s=new WeakSet;function c(d=[process.stdout,process.stderr],T=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const v of d.filter(j=>!s.has(j)))s.add(v),v.on("error",({code:j=""})=>{g.has(j)||T()})}const g=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),i=1024*1024,f=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function p(d,T){const v=(0,w.statSync)(d,{throwIfNoEntry:!1})?.size??0,j=Buffer.from(`${T}
`,"utf8");if(v+j.length<=i)return e(d,j.toString("utf8")),!0;const B=i-v-Buffer.byteLength(f);return B>0&&e(d,_(j.subarray(0,B).toString("utf8"))+f),!1}function _(d){return d.slice(0,d.lastIndexOf(`
`)+1)}function b(){return c(),a((0,E.hv)(),d=>{process.stdout.write(d)})}function a(d,T){const v=d.GITHUB_ACTIONS==="true",j=(A,I,R)=>{v&&T(`${(0,k.f)(A,I,R)}
`)},B=[];let L;const G=A=>(L??=(0,m.Px)(B),L(A)),N=(A,I,[R,U])=>{const D=d[A];D?r(D,R,U):j(I,{name:R},U)};return{ci:v||(d.CI??"")!=="",github:v,env:d,inputs:(0,E.zQ)(d,"INPUT_"),state:(0,E.zQ)(d,"STAT\
E_"),setOutput(A,I){v&&!d.GITHUB_OUTPUT&&T(`
`),N("GITHUB_OUTPUT","set-output",[A,I])},saveState:(A,I)=>N("GITHUB_STATE","save-state",[A,I]),exportVariable:(A,I)=>N("GITHUB_ENV","set-env",[A,I]),addPath(A){const I=d.GITHUB_PATH;I?e(I,`${A}
`):j("add-path",{},A)},hide:G,mask(A){B.push(A),L=void 0;const I=A.split(/\r?\n/).filter(R=>R.trim().length>=4);for(const R of new Set([A,...I]))R.trim()!==""&&j("add-mask",{},R)},startGroup:A=>j("gro\
up",{},A),endGroup:()=>j("endgroup",{},""),annotate(A,I,{title:R,file:U,line:D,endLine:W,column:F,endColumn:Q}={}){j(A,{title:R,file:U,line:D,endLine:W,col:F,endColumn:Q},I)},debug:A=>j("debug",{},A),
summarize(A){const I=d.GITHUB_STEP_SUMMARY;return I?p(I,A):!1},write:T}}}),93869:((H,$,t)=>{t.r($),t.d($,{createSecrets:()=>m});function m(k={},E=()=>{}){const l=new Map,w=new Set,n=(o,r)=>{r===""||l.
get(o)===r||(w.has(r)||E(r),w.add(r),l.set(o,r))};for(const[o,r]of Object.entries(k))n(o,r);return{get:o=>l.get(o),add:n,values:()=>[...w]}}}),11733:((H,$,t)=>{t.d($,{K:()=>k});var m=t(48165);function k(E,l=process){
const w=new AbortController;let n=0;const o=s=>{w.signal.aborted||w.abort(new m.HR("cancelled",`The run was stopped by ${s}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},r=()=>{n++,n>1&&(E.signal("SIGKILL"),l.exit(130)),o("SIGINT")},u=()=>o("SIGTERM"),e=()=>o("SIGHUP");return l.on("SIGINT",r),l.on("SIGTERM",u),l.on("SIGHUP",e),{signal:w.signal,
dispose(){l.off("SIGINT",r),l.off("SIGTERM",u),l.off("SIGHUP",e)}}}}),31860:((H,$,t)=>{t.d($,{Cp:()=>_,Vc:()=>b,Tb:()=>a,Ko:()=>p});var m=t(48165),k=t(66661);const E=[{name:"leg",description:"Build on\
ly this platform of every image, as one job of a matrix; the merge gives the tags.",doors:["build"]},{name:"leg-images",description:"Ids of the images that this job of a matrix builds. Default: all th\
at have the platform.",doors:["build"],list:!0},{name:"context",description:"Build context, relative to the checkout. Default: that of the config.",doors:["build"],config:["images","*","context"]},{name:"\
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
mit","Limits of RUN lines."]].map(([N,A])=>({name:N,description:A,doors:["build"]}))],l=["login"],w=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:l},{name:"\
username",description:"The user. Default for ghcr.io: who started the run.",doors:l},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:l},{name:"\
ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:l,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and action \
of Buildx: `acme/shop@push`.",doors:l},{name:"logout",description:"Take the credentials away when the job ends.",doors:l,default:"true"},{name:"registry-auth",description:"Several logins as YAML: a li\
st of mappings with registry, username, password, scope, ecr.",doors:l},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:l},{name:"google-provider",description:"\
Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:l},{name:"google-service-account",description:"Service accou\
nt to act as. Default: the provider’s own identity.",doors:l},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",doors:l},{name:"azure-tenant-id",
description:"The tenant of that application.",doors:l}],n=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",
description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per \
line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags: latest, prefi\
x, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annota\
tions, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"\
Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"\
bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],o=[{name:"from",description:"Promote this image: `registry/repository@sha256:…`, or `reg\
istry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the image’s own rep\
ository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],r=["release"],u=[{name:"tag",description:"The version tag. Default: that of the event\
.",doors:r},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:r,list:!0,commas:!1},{name:"score",description:"The score of th\
e gates, for quality.json.",doors:r},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:r,default:"false"}],e=["quality","metadata","\
build","merge","scan","verify","deploy"],s=["root","plan","deploy","rollback","run"],c=[...s,"validate","explain"],g=["root","plan","build","merge","scan","deploy","promote","run"],f=[{name:"config",description:"\
The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:[
"all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"\
github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what t\
he event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:e},{name:"environment",description:"The environment to deploy to.\
 Nothing is deployed unless it is named here.",doors:[...c,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:g,
config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"\
images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"\
Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON object such as toJSON(secrets).",doors:["root","plan","q\
uality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of all gates; a release keeps them in quality.json.",doors:[
"root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"20"},{name:"sections",description:"What jobs tell the p\
ull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one \
before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning to a kept release. It reverts the last change of any k\
ind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...s,"cancel","scale",
"reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Anot\
her plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","\
scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","m\
edium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","\
build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...E,...n,...w,...o,...u];function p(N,A){
const I=new Map,R=[],U=b(N);for(const[D,W]of Object.entries(A)){if(!D.startsWith("INPUT_")||W===void 0)continue;const F=D.slice(6).toLowerCase(),Q=[F,F.replaceAll("_","-")].find(X=>U.some(ne=>ne.name===
X));Q===void 0?T(F,U,R):W.trim()!==""&&I.set(Q,{value:W.trim(),source:{from:"input",where:`input ${Q}`}})}return v(U,I,R)}function _(N,A){const I=b(N),R=new Map;for(const[U,D]of Object.entries(A))if(D!==
void 0){if(!I.some(W=>W.name===U)){const W=I.map(F=>F.name);throw new m.HR("usage",`--${U}: unknown option${(0,k.a)(U,W)}`)}D.trim()!==""&&R.set(U,{value:D.trim(),source:{from:"input",where:`--${U}`}})}
return v(I,R,[])}function b(N){return f.filter(({doors:A,except:I})=>(A.includes("all")||A.includes(N))&&!I?.includes(N))}function a({name:N,default:A}){return A==="true"||A==="false"||d.has(N)}const d=new Set(
["load","push","no-cache","pull"]);function T(N,A,I){const R=A.map(D=>D.name),U=(0,k.p)(N,R);if(U!==void 0)throw new m.HR("usage",`input ${N}: unknown input; did you mean ${JSON.stringify(U)}?`);I.push(
`The input ${N} is not known here and was ignored.`)}function v(N,A,I){const R=D=>N.find(W=>W.name===D);for(const[D,W]of A)B(D,W,R(D));const U=D=>A.get(D);return{get:U,warnings:I,flag:D=>L(D,U(D),R(D)?.
default),list:D=>G(U(D)?.value??R(D)?.default??"",R(D)?.commas??!0),overrides:()=>N.flatMap(D=>{const W=A.get(D.name);return W===void 0||D.config===void 0?[]:[{path:D.config,value:j(D,W),source:W.source}]})}}
function j(N,{value:A,source:I}){if(N.list!==!0)return A;const R=G(A,N.commas??!0);if(N.pairs!==!0)return R;const U=R.find(D=>D.indexOf("=")<1);if(U!==void 0)throw new m.HR("usage",`${N.name}: expecte\
d NAME=VALUE lines, found ${JSON.stringify(U)} (from ${I.where})`);return Object.fromEntries(R.map(D=>[D.slice(0,D.indexOf("=")),D.slice(D.indexOf("=")+1)]))}function B(N,{value:A,source:I},R){const U=R?.
choices;if(U===void 0)return;const D=R?.list?G(A,!0):[A];for(const W of D.filter(F=>!U.includes(F)))throw new m.HR("usage",`${N}: expected ${R?.list?"a list of":"one of"} ${U.join(", ")}, found ${JSON.
stringify(W)}${(0,k.a)(W,U)} (from ${I.where})`)}function L(N,A,I){const R=A?.value??I??"false";if(/^(true|True|TRUE)$/.test(R))return!0;if(/^(false|False|FALSE)$/.test(R))return!1;throw new m.HR("usa\
ge",`${N}: expected true or false, found ${JSON.stringify(R)} (from ${A?.source.where})`)}function G(N,A){return N.split(A?/[\s,]+/:/[\r\n]+/).map(I=>I.trim()).filter(I=>I!=="")}})};export{Ce as id,Ne as ids,xe as modules};

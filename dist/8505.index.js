const Ce=8505,Ne=[8505,3869],xe={48165:((H,A,n)=>{n.d(A,{HR:()=>k,I$:()=>_,V0:()=>b,qE:()=>g,w2:()=>d,xV:()=>t});const g={unhealthy:{exit:1,retry:!1,title:"Not healthy",hint:"Read the cause and the lo\
g lines above; mend the application and push again."},usage:{exit:2,retry:!1,title:"Wrong settings",hint:"Correct the setting named above; nothing was touched."},auth:{exit:3,retry:!1,title:"Not authe\
nticated",hint:"Check that the credential is present, valid and passed to this job."},denied:{exit:4,retry:!1,title:"Denied",hint:"A rule refused this; change the rule or satisfy it."},absent:{exit:5,
retry:!1,title:"Missing",hint:"Create or name correctly what is missing, then run again."},capacity:{exit:6,retry:!0,title:"No capacity",hint:"Free or add capacity, then run again."},transient:{exit:7,
retry:!0,title:"Temporary failure",hint:"It was tried again and kept failing; run again later."},timeout:{exit:8,retry:!1,title:"Timed out",hint:"Raise the deadline or find out why it takes so long."},
stale:{exit:9,retry:!1,title:"Overtaken",hint:"The destination changed meanwhile; plan again."},bug:{exit:70,retry:!1,title:"Internal error",hint:"This is a mistake in deploy-action; please report it \
with the lines above."},cancelled:{exit:130,retry:!1,title:"Cancelled",hint:"The run was stopped; what it had started is being undone."}};class k extends Error{kind;hint;place;details;retryAfter;rule;constructor(o,c,e={}){
super(c,e.cause===void 0?void 0:{cause:e.cause}),this.name="Failure",this.kind=o,this.hint=e.hint??g[o].hint,this.place=e.place,this.details=e.details??[],this.retryAfter=e.retryAfter,this.rule=e.rule}}
function b(s,o){const{kind:c,hint:e,place:r,details:i,retryAfter:p,rule:l}=s;return new k(c,o(s.message),{hint:o(e),details:i.map(o),...r===void 0?{}:{place:r},...p===void 0?{}:{retryAfter:p},...l===void 0?
{}:{rule:l}})}function d(s){if(s instanceof k)return s;if(s instanceof Error&&s.name==="AbortError")return new k("cancelled","The run was cancelled.",{cause:s});const o=s instanceof Error?s.message:String(
s),c=s instanceof Error&&s.stack?s.stack.split(`
`).slice(1,6):[];return new k("bug",o,{cause:s,details:c})}function _(s){return s===void 0?0:g[s.kind].exit}function t(s){const{kind:o,message:c,hint:e,details:r,place:i}=s;return{kind:o,message:c,hint:e,
details:r,...i?{place:i}:{}}}}),3085:((H,A,n)=>{n.d(A,{d:()=>g});function g(k){return JSON.stringify(k,(b,d)=>d!==null&&typeof d=="object"&&!Array.isArray(d)?Object.fromEntries(Object.entries(d).sort(
([_],[t])=>_<t?-1:_>t?1:0)):d)}}),49083:((H,A,n)=>{n.d(A,{d:()=>g});function g(...k){const b=d=>Object.assign({},...k.map(d));return{judges:b(d=>d.judges),checks:b(d=>d.checks),restores:b(d=>d.restores),
diagnoses:b(d=>d.diagnoses),classifiers:b(d=>d.classifiers)}}}),66661:((H,A,n)=>{n.d(A,{a:()=>k,p:()=>g});function g(t,s){const o=t.toLowerCase(),c=Math.max(1,Math.floor(o.length/3));return s.map(r=>({
candidate:r,wrong:d(o,r.toLowerCase())})).filter(({wrong:r})=>r<=c).sort((r,i)=>r.wrong-i.wrong)[0]?.candidate??s.find(r=>b(o,r.toLowerCase()))}function k(t,s){const o=g(t,s);return o===void 0?"":`; d\
id you mean ${JSON.stringify(o)}?`}function b(t,s){return Math.min(t.length,s.length)>=3&&(t.startsWith(s)||s.startsWith(t))}function d(t,s){if(Math.abs(t.length-s.length)>12||t.length>100)return Number.
POSITIVE_INFINITY;let o=[],c=Array.from({length:s.length+1},(e,r)=>r);for(let e=1;e<=t.length;e++){const r=[e];for(let i=1;i<=s.length;i++){const p=t[e-1]===s[i-1],l=e>1&&i>1&&t[e-1]===s[i-2]&&t[e-2]===
s[i-1];r[i]=Math.min(_(c,i)+1,_(r,i-1)+1,_(c,i-1)+(p?0:1),l?_(o,i-2)+1:Number.POSITIVE_INFINITY)}o=c,c=r}return _(c,s.length)}function _(t,s){return t[s]??Number.POSITIVE_INFINITY}}),76211:((H,A,n)=>{
n.d(A,{At:()=>k,Ix:()=>d,kA:()=>b});var g=n(48165);function k(_){return{name:_}}function b(_,t,s){return{topic:_.name,step:t,parse:s}}function d(_=new Map){return{get:t=>_.get(t.name),has:t=>_.has(t.name),
need:t=>{if(!_.has(t.name))throw new g.HR("bug",`The fact "${t.name}" was used before it was asked for.`);return _.get(t.name)},with:(t,s)=>d(new Map(_).set(t.name,s)),names:[..._.keys()]}}}),58563:((H,A,n)=>{
n.d(A,{Px:()=>k,T9:()=>b,aZ:()=>g});function g(o){return typeof o=="object"&&o!==null&&typeof o.secret=="string"}function k(o){const c=_(o);if(c.length===0)return r=>r;const e=t(c);return r=>r.replace(
e,"***")}function b(o){const c=_(o),e=t(c),r=c[0]?.length??0;let i="";return{push(p){if(r===0)return p;i+=p;let l=d(i,c,Math.max(0,i.length-r+1));for(const{index:f,0:m}of i.matchAll(e))f<l&&f+m.length>
l&&(l=f);const y=i.slice(0,l).replace(e,"***");return i=i.slice(l),y},end(){const p=r===0?"":i.replace(e,"***");return i="",p}}}function d(o,c,e){for(let r=e;r<o.length;r++){const i=o.slice(r);if(c.some(
p=>p.length>i.length&&p.startsWith(i)))return r}return o.length}function _(o){const c=new Set;for(const e of o)for(const r of[e,...e.split(/\r?\n/)]){const i=r.trim();if(!(i.length<4)&&(c.add(i),c.add(
encodeURIComponent(i)),c.add(JSON.stringify(i).slice(1,-1)),i.length>=6))for(const p of s(i))c.add(p)}return[...c].sort((e,r)=>r.length-e.length)}function t(o){return new RegExp(o.map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join("|"),"g")}function s(o){const c=new TextEncoder().encode(o);return[0,1,2].flatMap(e=>{const r=new Uint8Array(c.length+e);r.set(c,e);const i=btoa(String.fromCharCode(...r)).replace(/=+$/,
""),p=e===0?0:e===1?2:3,l=r.length%3===0?i.length:i.length-1,y=i.slice(p,l);return y.length>=6?[y]:[]})}}),58294:((H,A,n)=>{n.d(A,{loginAction:()=>Te});var g=n(48165),k=n(49083),b=n(5977),d=n(15236),_=n(
9386),t=n(64405),s=n(31061),o=n(9916),c=n(75156);const e=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/;async function r(h,E,O){const[,S="",x="us-east-1"]=e.exec(h.
registry)??[],P=await i(h,x,{tools:E,signal:O}),C=(E.env.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(Boolean),M=h.registry==="public.ecr.aws",J=M?{}:{registryIds:[...new Set([S,...C])]},K=await(0,o.I)(
{service:M?"ecr-public":"ecr",region:x,target:M?"SpencerFrontendService.GetAuthorizationToken":"AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken",body:JSON.stringify(J),host:M?"api.ecr-publi\
c":"api.ecr",refusal:{text:"Amazon's registry refused a login",hint:"The account needs ecr:GetAuthorizationToken."},keys:P,tools:E,signal:O});return((M?[K.authorizationData]:K.authorizationData)??[]).
flatMap(z=>{const[V="",Y=""]=p(Buffer.from(z?.authorizationToken??"","base64").toString("utf8"));if(Y==="")throw new g.HR("auth",`Amazon gave no password for ${h.registry}.`);return E.secrets.add(`pas\
sword of ${h.registry}`,Y),E.secrets.add(`token of ${h.registry}`,z?.authorizationToken??""),[{registry:z?.proxyEndpoint===void 0?h.registry:URL.parse(z.proxyEndpoint)?.host??h.registry,user:V,password:Y}]})}
async function i(h,E,O){const{role:S,user:x,password:P,registry:C}=h;if(S===""&&x!==""&&P!=="")return{id:x,secret:P,session:""};try{return await(0,c.k)(S,E,C,O)}catch(M){throw!(M instanceof g.HR)||S!==
""?M:new g.HR(M.kind,M.message,{hint:"Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as username and password."})}}function p(h){const E=h.indexOf(
":");return E<0?["",""]:[h.slice(0,E),h.slice(E+1)]}var l=n(13587),y=n(77598),f=n(51455),m=n(48161),w=n(76760),a=n(91185);const u=".deploy-action";async function T({env:h,files:E}){const O=(0,a.Pe)(h);
if(await E.exists((0,w.join)(O,u)))return O;const S=(0,w.join)(h.RUNNER_TEMP||(0,m.tmpdir)(),`docker-config-${(0,y.randomBytes)(8).toString("hex")}`);await(0,f.mkdir)(S,{recursive:!0,mode:448}),await(0,f.
chmod)(S,448);const x=await(0,f.readdir)(O).catch(()=>[]);for(const P of x)P!=="config.json"&&P!=="buildx"&&await(0,f.symlink)((0,w.join)(O,P),(0,w.join)(S,P));if(x.includes("buildx")){await(0,f.mkdir)(
(0,w.join)(S,"buildx"));for(const P of await(0,f.readdir)((0,w.join)(O,"buildx")))P!=="config"&&await(0,f.symlink)((0,w.join)(O,"buildx",P),(0,w.join)(S,"buildx",P))}return await G((0,w.join)(S,"confi\
g.json"),v(await(0,a.Vh)((0,w.join)(O,"config.json"))??{}),E),await E.write((0,w.join)(S,u),O,384),S}function v({credsStore:h,...E}){if(typeof h!="string"||h==="")return E;const O=Object.keys(E.auths??
{}).map(S=>[S,h]);return{...E,credHelpers:{...Object.fromEntries(O),...E.credHelpers}}}async function R({folder:h,registry:E,scope:O,user:S,password:x},{env:P,files:C}){const{file:M,key:J}=L({folder:h,
registry:E,scope:O},P),K=await(0,a.Vh)(M)??{},Z=Buffer.from(`${S}:${x}`,"utf8").toString("base64"),{[J]:z,...V}=K.credHelpers??{},Y={...K.auths,[J]:{auth:Z}};await G(M,{...K,...K.credHelpers===void 0?
{}:{credHelpers:V},auths:Y},C)}async function B({file:h,key:E},O){const S=await(0,a.Vh)(h);if(S===void 0)return;const{[E]:x,...P}=S.auths??{};await G(h,{...S,auths:P},O)}function L({folder:h,registry:E,
scope:O},S){const x=E==="docker.io"?"https://index.docker.io/v1/":E;if(O==="")return{file:(0,w.join)(h,"config.json"),key:x};const P=E==="docker.io"?"registry-1.docker.io":E,C=(0,w.join)(S.BUILDX_CONFIG||
(0,w.join)(h,"buildx"),"config",P);return{file:(0,w.join)(O.startsWith("@")?`${C}${O}`:(0,w.join)(C,O),"config.json"),key:x}}async function G(h,E,O){await O.write(h,`${JSON.stringify(E,null,2)}
`,384)}var N=n(4933),$=n(88733),I=n(41868);async function D({registry:h,user:E,password:O},S,x){const P=`${(0,$.X)(h)}/v2/`,C=z=>S.http.fetch({method:"GET",url:P,headers:z,timeout:3e4,signal:x}),M=await C(
{});if(M.status===200)return;if(M.status!==401)throw(0,I.M)(M,`Login to ${h}`,h);const J=await(0,N.G)(M,{registry:h,tools:S,signal:x,credentials:{user:E,password:O}}).catch(Z),K=await C({authorization:J});
if(K.status===200)return;if(K.status===401)throw U(h,E);throw(0,I.M)(K,`Login to ${h}`,h);function Z(z){throw z instanceof g.HR&&z.kind==="auth"?U(h,E,z):z}}function U(h,E,O){return new g.HR("auth",`${h}\
 does not accept the account ${JSON.stringify(E)}.`,{cause:O,hint:"Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accounts."})}
function j(h){return{"login.registry":async(E,O)=>{const[S,x]=[(0,t.Qq)(E,"folder"),(0,t.Qq)(E,"scope","")],P=await W(E,h,O);for(const C of P)await D(C,h,O),await R({...C,folder:S,scope:x},h);return{registries:P.
map(({registry:C})=>C)}}}}async function W(h,E,O){const S=C=>(0,t.Qq)(h,C,""),x=S("registry"),P={registry:x,user:S("user"),password:S("password")};switch(S("by")){case"ecr":{const C={...P,role:S("role")};
return r(C,E,O)}case"google":return[await(0,l.x)({registry:x,provider:S("provider"),serviceAccount:S("serviceAccount")},E,O)];case"azure":return[await(0,s.J)({registry:x,client:S("client"),tenant:S("t\
enant")},E,O)];default:return[P]}}var F=n(15495),Q=n(25994),X=n(93869),ne=n(11733),le=n(38815),q=n(92857),fe=n(43759);function se(h){return fe.K_(q.NDH,h)}function De(h){return core._coercedNumber(schemas.
ZodNumber,h)}function je(h){return core._coercedBoolean(schemas.ZodBoolean,h)}function Pe(h){return core._coercedBigint(schemas.ZodBigInt,h)}function Me(h){return core._coercedDate(schemas.ZodDate,h)}
function he(h){const{registryAuth:E,registry:O,username:S,password:x,ecr:P,scope:C}=h;if(E==="")return[re({registry:O,username:S,password:x,ecr:P,scope:C},h)];if(O!==""||S!==""||x!=="")throw new g.HR(
"usage","registry-auth cannot be used together with registry, username or password.",{hint:"Write all logins into registry-auth, or use several login steps."});return me(E).map(M=>re(M,h))}const pe=q.
rej({registry:q.YjP().default(""),username:se().default(""),password:se().default(""),scope:q.YjP().default(""),ecr:q.KCZ([q.zMY().transform(String),q.YjP()]).default("auto")});function me(h){let E;try{
E=(0,le.qg)(h)}catch{throw new g.HR("usage","registry-auth: it is not YAML.")}const O=q.YOg(pe).min(1).safeParse(E);if(O.success)return O.data;const[S]=O.error.issues;throw new g.HR("usage",`registry-\
auth: entry ${S?.path.join(".")??""}: ${S?.message??"wrong"}.`,{hint:"Expected a list of mappings with registry, username, password, scope and ecr."})}function re({registry:h,username:E,password:O,ecr:S,
scope:x},P){const C=ge(h),M={registry:C,scope:x,user:E,password:O};if(S!=="auto"&&S!=="true"&&S!=="false")throw new g.HR("usage",`ecr: expected auto, true or false, found ${JSON.stringify(S)}.`);if(S===
"true"||S==="auto"&&we(C))return{...M,by:"ecr"};if(O!==""){if(E!=="")return{...M,by:"password"};throw new g.HR("usage",`There is a password for ${C}, and no username.`,{hint:ye(C)})}if(P.googleProvider!==
""&&ae(C))return{...M,by:"google"};if(P.azureClient!==""&&_e(C))return{...M,by:"azure"};if(C==="ghcr.io"&&P.token!=="")return{...M,user:E||P.actor,password:P.token,by:"password"};throw new g.HR("auth",
`There is no password for ${C}.`,{hint:"Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them."})}function ge(h){const E=h.trim().replace(/^https?:\/\//,"").replace(
/\/.*$/,"");if(["","docker.io","index.docker.io","registry-1.docker.io"].includes(E))return"docker.io";if(/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(E))return E;throw new g.HR("usage",
`registry: ${JSON.stringify(h.slice(0,200))} is not the name of a registry.`,{hint:"Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.com, localhost:5000."})}function we(h){return h===
"public.ecr.aws"||/^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(h)}function ae(h){return h==="gcr.io"||h.endsWith(".gcr.io")||h.endsWith("-docker.pkg.dev")}function _e(h){return/\.azurecr\.(?:io|cn|us|de)$/.
test(h)}function ye(h){return ae(h)?"For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.":"Pass the input username."}function ie({registry:h,
scope:E}){return`password of ${h}${E===""?"":` for ${E}`}`}function Ee(h,E){return{stage:"login",subject:h.map(({registry:O})=>O).join(", "),steps:h.map((O,S)=>ke(O,S,E)),basis:null,notes:[],values:{}}}
function ke(h,E,O){const{folder:S,awsRole:x,googleProvider:P,googleAccount:C,azureClient:M,azureTenant:J}=O,{registry:K,user:Z,password:z,by:V,scope:Y}=h,ee=z===""?"":{secret:ie(h)},oe={password:` as ${Z}`,
ecr:" with a password of Amazon",google:" with a token of Google",azure:" with a token of Azure"};return{do:"call",id:`login.${E+1}`,title:`Log in to ${K}${oe[V]}${Y===""?"":`, for ${Y} alone`}`,operation:"\
login.registry",input:{by:V,registry:K,user:Z,password:ee,scope:Y,folder:S,...V==="ecr"?{role:x}:{},...V==="azure"?{client:M,tenant:J}:{},...V==="google"?{provider:P,serviceAccount:C}:{}},undo:{way:"k\
eep",why:"the credentials are taken away when the job ends"},patience:12e4,timeout:12e4}}var be=n(31860),Oe=n(65954);async function Te(h){const E=(0,Q.s)(),O=(0,be.Ko)("login",E.env),S=(0,_.PH)(),{signal:x,
dispose:P}=(0,ne.K)(S),C=(0,X.createSecrets)({},J=>E.mask(J)),M=(0,F.createPorts)({env:E.env,secrets:C,signal:x,groups:S,operations:j});try{h==="post"?await ce(Ae(E),M):process.exitCode=await ve({runner:E,
inputs:O,ports:M,secrets:C})}catch(J){const{tellFailed:K}=await n.e(7760).then(n.bind(n,37760));K(J,E,["result","failure-kind"])}finally{P(),await M.close()}}async function ve({runner:h,inputs:E,ports:O,
secrets:S}){const{clock:x,tools:P}=O,C=x.now(),M=te=>E.get(te)?.value??"",J=$e(E,h);for(const te of J)te.password!==""&&S.add(ie(te),te.password);const K=await T(P),Z=J.flatMap(te=>Se(te,K,h.env));E.flag(
"logout")&&h.saveState("logins",JSON.stringify(Z)),h.exportVariable("DOCKER_CONFIG",K);const z=(0,Oe.N)(h,!1,["result","failure-kind"]),V=Ee(J,{folder:K,awsRole:M("aws-role"),googleProvider:M("google-\
provider"),googleAccount:M("google-service-account"),azureClient:M("azure-client-id"),azureTenant:M("azure-tenant-id")}),Y=await(0,d.g)(V,(0,b.q6)({ports:O,knowledge:(0,k.d)(),sink:z.sink})),{failure:ee,
state:oe}=Y;ee!==void 0&&await ce(Z,O);const ue=x.now()-C,de=ee===void 0?{}:{failure:ee},Ie={stage:"login",subject:V.subject,state:oe,ms:ue,notes:[],plan:V,outcome:Y,...de},Re=h.env.GITHUB_SHA??"";return z.
finish({app:"login",version:"",ref:"",sha:Re,images:{},stages:[Ie],ms:ue,...de},!1),(0,g.I$)(ee)}function Se({registry:h,scope:E,by:O},S,x){const P=O==="ecr"?(x.AWS_ACCOUNT_IDS??"").split(/[\s,]+/).filter(
Boolean):[];return[h,...P.map(M=>h.replace(/^\d{12}/,M))].map(M=>L({folder:S,registry:M,scope:E},x))}function $e(h,{env:E}){const O=S=>h.get(S)?.value??"";return he({registry:O("registry"),username:O(
"username"),password:O("password"),ecr:O("ecr")||"auto",scope:O("scope"),registryAuth:O("registry-auth"),awsRole:O("aws-role"),googleProvider:O("google-provider"),azureClient:O("azure-client-id"),token:O(
"github-token"),actor:E.GITHUB_ACTOR??""})}async function ce(h,{files:E}){for(const O of h)await B(O,E)}function Ae({state:h}){const{logins:E}=h;return E===void 0?[]:JSON.parse(E)}}),31446:((H,A,n)=>{
n.d(A,{CD:()=>o,Ye:()=>w});var g=n(48165),k=n(58563);function b(a,u=64*1024,T=4096){let v="";return{push(R){v+=R;const B=v.lastIndexOf(`
`);if(B>=0){for(const L of v.slice(0,B).split(`
`))a(L.endsWith("\r")?L.slice(0,-1):L);v=v.slice(B+1)}v.length>u&&(a(v.slice(0,-T)),v=v.slice(-T))},end(){v!==""&&a(v),v=""}}}function d(a){const u=[];return{push(T){u.push(T.slice(0,2e3)),u.length>a&&
u.shift()},lines:()=>[...u]}}var _=n(7802);const t=6e5,s={stdout:"",stderr:""};function o(a,u,T){switch(a.do){case"exec":return c(a,u,T);case"http":return p(a,u,T);case"write":return y(a,u,T);case"cal\
l":return f(a,u,T)}}async function c(a,u,T){const{ports:v,sink:R,signal:B}=T,L=d(40),G={stdout:N("stdout"),stderr:N("stderr")};function N(W){const F=(0,k.T9)(v.secrets()),Q=b(X=>{L.push(X),a.quiet||R(
{type:"output",step:a.id,stream:W,text:X})});return{push:X=>Q.push(F.push(X)),end(){Q.push(F.end()),Q.end()}}}const $=a.timeout??t,I=a.argv.map(W=>(0,_.$f)(W,u,v)),D=await v.exec({argv:I,env:(0,_.yN)(
a.env,u,v),timeout:$,signal:B,bound:a.undo!==void 0,...a.contained===void 0?{}:{contained:a.contained},onOutput:(W,F)=>G[W].push(F),...a.cwd===void 0?{}:{cwd:(0,_.$f)(a.cwd,u,v)},...a.limit===void 0?{}:
{limit:a.limit},...a.stdin===void 0?{}:{stdin:(0,_.$f)(a.stdin,u,v)}});if(G.stdout.end(),G.stderr.end(),B.aborted)throw B.reason;const U={exit:D.exit,stdout:D.stdout,stderr:D.stderr},j=I[0]??"";if(D.timedOut)
throw new g.HR("timeout",`${j} did not finish in ${$/1e3} s.`,{details:L.lines()});if(e(a)&&D.cut?.includes("stdout"))throw r(a);if((a.expect??[0]).includes(D.exit))return U;throw w(a,U,T,L.lines())??
new g.HR(a.failsAs??"bug",`${a.title}: ${j} ${i(D.exit,D.signalled)}.`,{details:L.lines()})}function e({quiet:a,outputs:u}){return a===!0||Object.values(u??{}).some(({from:T})=>T==="stdout")}function r(a){
return new g.HR(a.failsAs??"bug",`${a.title}: the answer is too long to be kept whole, so it is not read at all.`)}function i(a,u){return u===void 0?`exited with code ${a}`:`was ended by ${u}`}async function p(a,u,T){
const{ports:v,signal:R}=T,B=(0,_.$f)(a.url,u,v),L=await v.http({method:a.method,url:B,headers:(0,_.yN)(a.headers,u,v),timeout:a.timeout??3e4,signal:R,follow:!a.expect?.some(I=>I>=300&&I<400),...a.at===
void 0?{}:{at:a.at},...a.body===void 0?{}:{body:(0,_.$f)(a.body,u,v)}}),G={...s,status:L.status,headers:L.headers,body:L.body};if(a.expect===void 0?L.status>=200&&L.status<300:a.expect.includes(L.status))
return G;const $=Number(L.headers["retry-after"])*1e3;throw w(a,G,T)??new g.HR(l(L.status)??a.failsAs??"bug",`${a.title}: ${a.method} ${B} answered ${L.status}.`,{details:L.body===""?[]:[L.body.slice(
0,1e3)],...$>0?{retryAfter:$}:{}})}function l(a){return a===401?"auth":a===403?"denied":a===404||a===410?"absent":a===408||a===425||a===429?"transient":a===409||a===412?"stale":a===507?"capacity":a>=500?
"transient":void 0}async function y(a,u,T){const{ports:v}=T;return await v.files.write((0,_.$f)(a.path,u,v),(0,_.$f)(a.content,u,v),a.mode??384),s}async function f(a,u,T){const v=AbortSignal.timeout(a.
timeout??t);try{const R=(0,_.xI)(a.input,u,T.ports),B=await T.ports.call(a.operation,R,AbortSignal.any([T.signal,v]));return{...s,value:B}}catch(R){throw T.signal.aborted?T.signal.reason:v.aborted?m(a,
R):R}}function m(a,u){return new g.HR("timeout",`${a.title}: no answer in ${(a.timeout??t)/1e3} s.`,{cause:u})}function w(a,u,T,v){const R=a.classify===void 0?void 0:T.knowledge.classifiers[a.classify]?.(
u,a);if(R===void 0)return;const B=`${u.stdout}
${u.stderr}`.trim().split(`
`).slice(-40);return new g.HR(R.kind,R.cause,{details:v??B,...R.hint===void 0?{}:{hint:R.hint},...R.place===void 0?{}:{place:R.place}})}}),5977:((H,A,n)=>{n.d(A,{_E:()=>_,l_:()=>d,q6:()=>b});var g=n(48165),
k=n(58563);function b(s){const{ports:o,knowledge:c,sink:e,patience:r}=s;let i=-1,p=y=>y;const l=y=>{const f=o.secrets();return f.length!==i&&(p=(0,k.Px)(f),i=f.length),p(y)};return{ports:o,knowledge:c,
sink:y=>e(t(y,l)),signal:o.signal,mask:l,...r===void 0?{}:{patience:r}}}function d(s,o){return{...s,signal:AbortSignal.any([s.signal,o])}}function _(s){return{...s,signal:new AbortController().signal}}
function t(s,o){switch(s.type){case"output":case"note":case"hold":return{...s,text:o(s.text)};case"progress":return{...s,subjects:s.subjects.map(c=>({...c,reasons:c.reasons.map(o)}))};case"retry":return{
...s,failure:(0,g.V0)(s.failure,o)};case"stage":return s.why===void 0?s:{...s,why:o(s.why)};default:return s}}}),52642:((H,A,n)=>{n.d(A,{Z:()=>o,l:()=>s});var g=n(48165),k=n(76211),b=n(50445),d=n(31446),
_=n(80508);const t=5;async function s(e,r,i=(0,k.Ix)()){let p=i;for(let l=0;l<=t;l+=1){const y=c(e(p),p);if(y.length===0)return p;if(l===t)throw new g.HR("bug",`Still asking after ${t} rounds: ${y.map(
m=>m.topic).join(", ")}.`);const f=await Promise.all(y.map(m=>o(m,r)));p=y.reduce((m,w,a)=>m.with({name:w.topic},f[a]),p)}return p}async function o(e,r){const{ports:i}=r,l=JSON.stringify(e.step).includes(
b.F)?await i.files.scratch():void 0;try{const y=await(0,_.ux)(e.step,r,()=>(0,d.CD)(e.step,{outputs:new Map,scratch:l},r));return e.parse(y)}catch(y){if(r.signal.aborted)throw(0,g.w2)(r.signal.reason);
const f=(0,g.V0)((0,g.w2)(y),r.mask),m=e.otherwise?.(f);if(m===void 0)throw f;return m}finally{l!==void 0&&await i.files.remove(l)}}function c(e,r){const i=new Set(r.names);return e.filter(({topic:p})=>!i.
has(p)&&i.add(p))}}),7802:((H,A,n)=>{n.d(A,{$f:()=>b,xI:()=>_,yN:()=>d});var g=n(48165),k=n(50445);function b(t,s,o){if(typeof t=="string")return s.scratch===void 0?t:t.replaceAll(k.F,s.scratch);if("j\
oin"in t)return t.join.map(e=>b(e,s,o)).join("");if("secret"in t){const e=o.secret(t.secret);if(e!==void 0)return t.as==="json"?JSON.stringify(e).slice(1,-1):e;throw new g.HR("auth",`The secret ${t.secret}\
 is not available here.`,{hint:`Pass ${t.secret} to this job as an environment variable (forks and Dependabot get no secrets).`})}const c=s.outputs.get(`${t.late}.${t.output}`)??t.otherwise;if(c===void 0)
throw new g.HR("bug",`‹${t.late}.${t.output}› was used before it was known.`);return c}function d(t,s,o){return Object.fromEntries(Object.entries(t??{}).map(([c,e])=>[c,b(e,s,o)]))}function _(t,s,o){
return typeof t=="string"?b(t,s,o):t===null||typeof t!="object"?t:Array.isArray(t)?t.map(c=>_(c,s,o)):"late"in t||"join"in t||"secret"in t?b(t,s,o):Object.fromEntries(Object.entries(t).map(([c,e])=>[c,
_(e,s,o)]))}}),80508:((H,A,n)=>{n.d(A,{ux:()=>k});var g=n(48165);async function k(t,s,o,c=async()=>{}){const e=b(t),r=t.patience===void 0?Number.POSITIVE_INFINITY:s.patience??t.patience;let i;for(let p=1;;p+=
1)try{return await o(p)}catch(l){const y=(0,g.w2)(l);if(s.signal.aborted)throw(0,g.w2)(s.signal.reason);if(p>=e||!d(t,y))throw y;const f=y.retryAfter??_(p,s.ports),m=s.ports.clock.now();if(i??=m,m-i+f>
r)throw y;s.sink({type:"retry",step:t.id,attempt:p+1,delay:f,failure:y}),await s.ports.clock.sleep(f,s.signal);const w=await c();if(w!==void 0)return w}}function b(t){return t.attempts!==void 0?Math.max(
1,t.attempts):t.patience!==void 0?Number.POSITIVE_INFINITY:t.undo!==void 0&&t.check===void 0?1:3}function d(t,s){return g.qE[s.kind].retry||(t.retryOn??[]).includes(s.kind)}function _(t,s){const o=.75+
Number.parseInt(s.random(2),16)/65535*.5;return Math.round(Math.min(3e4,1e3*2**(t-1))*o)}}),9916:((H,A,n)=>{n.d(A,{I:()=>d});var g=n(77598),k=n(48165),b=n(70998);async function d(e){const{target:r,body:i,
keys:p,tools:l,signal:y,refusal:f}=e,m=_(e),w=new Date(l.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g,""),a={"content-type":"application/x-amz-json-1.1",host:m.host,"x-amz-date":w,...p.session===
""?{}:{"x-amz-security-token":p.session},"x-amz-target":r},u=await l.http.fetch({method:"POST",url:m.href,headers:{...a,authorization:t(e,a,w)},body:i,timeout:3e4,signal:y}),T=s(u.body.toString("utf8"));
if(u.status===200)return T;const v=String(T.__type??"").split("#").at(-1)??"",R=`${v||u.status} ${String(T.message??T.Message??"")}`.trim();throw new k.HR((0,b.o)(u.status,v),`${f.text}: ${R}`,{hint:f.
hint})}function _({service:e,region:r,host:i,endpoint:p,tools:l}){const y=p??e.toUpperCase().replaceAll("-","_"),f=l.env[`AWS_ENDPOINT_URL_${y}`]||l.env.AWS_ENDPOINT_URL,m=r.startsWith("cn-")?"amazona\
ws.com.cn":"amazonaws.com";return new URL(f||`https://${i??e}.${r}.${m}/`)}function t({service:e,region:r,body:i,keys:p},l,y){const f=Object.keys(l).sort(),w=["POST","/","",...f.map(R=>`${R}:${l[R]}`),
"",f.join(";"),o(i)].join(`
`),a=`${y.slice(0,8)}/${r}/${e}/aws4_request`,u=["AWS4-HMAC-SHA256",y,a,o(w)].join(`
`),T=a.split("/").reduce((R,B)=>c(R,B),`AWS4${p.secret}`),v=c(T,u).toString("hex");return`AWS4-HMAC-SHA256 Credential=${p.id}/${a}, SignedHeaders=${f.join(";")}, Signature=${v}`}function s(e){try{return JSON.
parse(e)}catch{return{}}}const o=e=>(0,g.createHash)("sha256").update(e).digest("hex"),c=(e,r)=>(0,g.createHmac)("sha256",e).update(r).digest()}),75156:((H,A,n)=>{n.d(A,{k:()=>d});var g=n(48165),k=n(70998),
b=n(58746);async function d(t,s,o,{tools:c,signal:e}){if(t!=="")return _(t,s,{tools:c,signal:e});const{AWS_ACCESS_KEY_ID:r="",AWS_SECRET_ACCESS_KEY:i="",AWS_SESSION_TOKEN:p=""}=c.env;if(r!==""&&i!=="")
return{id:r,secret:i,session:p};throw new g.HR("auth",`There are no credentials for ${o}.`,{hint:"Name a role that this job may assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID an\
d AWS_SECRET_ACCESS_KEY to the step."})}async function _(t,s,{tools:o,signal:c}){const e=await(0,b.f)({env:o.env,audience:"sts.amazonaws.com",http:o.http.request,signal:c});o.secrets.add("id token for\
 AWS",e);const r=o.env.AWS_ENDPOINT_URL_STS||o.env.AWS_ENDPOINT_URL||`https://sts.${s}.amazonaws.com`,i={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:t,RoleSessionName:"deploy-actio\
n",WebIdentityToken:e},p=await o.http.fetch({method:"POST",url:`${r.replace(/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(
i).toString(),timeout:3e4,signal:c}),l=p.body.toString("utf8"),y=m=>new RegExp(`<${m}>([^<]+)</${m}>`).exec(l)?.[1]??"";if(p.status!==200)throw new g.HR((0,k.o)(p.status,y("Code")),`AWS did not let th\
is job assume ${t}: ${y("Code")||p.status} ${y("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const f={id:y("AccessKe\
yId"),secret:y("SecretAccessKey"),session:y("SessionToken")};for(const[m,w]of Object.entries(f))m!=="id"&&o.secrets.add(`AWS ${m}`,w);return f}}),91185:((H,A,n)=>{n.d(A,{Pe:()=>o,Vh:()=>p,dd:()=>s});var g=n(
77598),k=n(51455),b=n(48161),d=n(76760),_=n(48165),t=n(89475);async function s(f,m={}){const w=m.host??(m.context===void 0?f.DOCKER_HOST:void 0);if(w)return{address:w,...await r(f,w)};const a=o(f),u=m.
context??(f.DOCKER_CONTEXT||await c(a));return u==="default"?{address:"unix:///var/run/docker.sock"}:await e(a,u)}function o(f){return f.DOCKER_CONFIG||(0,d.join)(f.HOME||(0,b.homedir)(),".docker")}async function c(f){
const w=(await p((0,d.join)(f,"config.json")))?.currentContext;return typeof w=="string"&&w!==""?w:"default"}async function e(f,m){const w=(0,g.createHash)("sha256").update(m).digest("hex"),u=(await p(
(0,d.join)(f,"contexts","meta",w,"meta.json")))?.Endpoints?.docker,T=u?.Host;if(typeof T!="string"||T==="")throw new _.HR("absent",`The Docker context ${JSON.stringify(m)} does not exist in ${f}.`,{hint:"\
See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});const v=await i((0,d.join)(f,"contexts","tls",w,"docker")),R=u?.SkipTLSVerify===!0;return Object.keys(v).length===
0&&!R?{address:T}:{address:T,tls:{...v,rejectUnauthorized:!R}}}async function r(f,m){const w=!!f.DOCKER_TLS_VERIFY;return!m.startsWith("tcp:")||!w&&!f.DOCKER_TLS?{}:{tls:{...await i(f.DOCKER_CERT_PATH||
o(f)),rejectUnauthorized:w}}}async function i(f){const m={};for(const w of["ca","cert","key"]){const a=await y((0,d.join)(f,`${w}.pem`));a!==void 0&&(m[w]=a)}return m}async function p(f){const m=await y(
f);if(!(m===void 0||m.trim()===""))try{const w=JSON.parse(m);if(typeof w=="object"&&w!==null&&!Array.isArray(w))return w;throw new SyntaxError("It is not an object.")}catch(w){throw l(f,w)}}function l(f,m){
return new _.HR("usage",`${f} is not a JSON object: ${m.message}`,{cause:m,place:{file:f}})}async function y(f){try{return await(0,k.readFile)(f,"utf8")}catch(m){if(["ENOENT","ENOTDIR"].includes(m.code??
""))return;throw(0,t.f)(m,f,"read")}}}),89475:((H,A,n)=>{n.d(A,{f:()=>b});var g=n(48165);const k={ENOENT:["absent","does not exist","Check the path, and that the step that makes the file has run."],ENOTDIR:[
"usage","lies below something that is not a folder","Correct the path."],EEXIST:["usage","is a file where a folder is needed","Correct the path, or move the file away."],EISDIR:["usage","is a folder",
"Name a file in it."],ENOTEMPTY:["usage","is a folder that is not empty","Name a file in it."],ENAMETOOLONG:["usage","has a name that is too long","Shorten the name."],ELOOP:["usage","is a symbolic li\
nk that leads to itself","Correct the link."],EACCES:["denied","is not open to this user","Change the permissions, or run as a user who may."],EPERM:["denied","is not open to this user","Change the pe\
rmissions, or run as a user who may."],EROFS:["denied","is on a read-only disk","Mount the disk for writing, or name a place that can be written to."],ENOSPC:["capacity","is on a disk that is full","F\
ree some space."],EDQUOT:["capacity","is on a disk on which this user has no quota left","Free some space or raise the quota."],EMFILE:["capacity","cannot be opened, because too many files are open","\
Raise the limit of open files."]};function b(d,_,t){const s=d,[o,c,e]=k[s.code??""]??[];return o===void 0?new g.HR("bug",`${_} could not be ${t}: ${s.message}`,{cause:d}):new g.HR(o,`${_} could not be\
 ${t}: it ${c}.`,{cause:d,hint:e})}}),70998:((H,A,n)=>{n.d(A,{o:()=>g});function g(k,b){return k===429||k>=500||/Throttl|TooManyRequests|RequestLimit/i.test(b)?"transient":/AccessDenied|PERMISSION_DENIED/i.
test(b)||k===403?"denied":k===404||/NotFound/i.test(b)?"absent":"auth"}}),31061:((H,A,n)=>{n.d(A,{E:()=>s,J:()=>t});var g=n(48165),k=n(88733),b=n(58746),d=n(70998);const _="00000000-0000-0000-0000-000\
000000000";async function t(r,i,p){const{registry:l,client:y,tenant:f}=r,m=await s({client:y,tenant:f,scope:"https://containerregistry.azure.net"},i,p),w=await o({url:`${(0,k.X)(l)}/oauth2/exchange`,form:{
grant_type:"access_token",service:l,tenant:f,access_token:m},what:`${l} refused the token of Entra`,hint:"Give the identity a role at the registry: AcrPush to build, AcrPull to deploy."},{tools:i,signal:p});
return{registry:l,user:_,password:c(w,"refresh_token",i)}}async function s({client:r,tenant:i,scope:p},l,y){const f=await(0,b.f)({env:l.env,audience:"api://AzureADTokenExchange",http:l.http.request,signal:y});
l.secrets.add("id token for Azure",f);const m=(l.env.AZURE_AUTHORITY_HOST||"https://login.microsoftonline.com").replace(/\/+$/,""),w=await o({url:`${m}/${encodeURIComponent(i)}/oauth2/v2.0/token`,form:{
client_id:r,scope:`${p}/.default`,grant_type:"client_credentials",client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:f},what:"Entra refused the token of th\
is job",hint:"Check the ids of application and tenant, and the federated credential’s subject (repo:OWNER/NAME:environment:NAME, or ref)."},{tools:l,signal:y});return c(w,"access_token",l)}async function o({
url:r,form:i,what:p,hint:l},{tools:y,signal:f}){const m=await y.http.fetch({method:"POST",url:r,headers:{"content-type":"application/x-www-form-urlencoded"},body:new URLSearchParams(i).toString(),timeout:3e4,
signal:f}),w=e(m.body.toString("utf8"));if(m.status===200)return w;const{error:a="",error_description:u=""}=w,T=String(u).split(/\r?\n/)[0]??"";throw new g.HR((0,d.o)(m.status,String(a)),`${p}: ${m.status}\
 ${a} ${T}`.trim(),{hint:l})}function c(r,i,p){const l=r[i];if(typeof l!="string"||l==="")throw new g.HR("auth","Azure gave no token.");return p.secrets.add(`Azure ${i}`,l),l}function e(r){try{return JSON.
parse(r)??{}}catch{return{}}}}),13587:((H,A,n)=>{n.d(A,{b:()=>_,x:()=>d});var g=n(48165),k=n(58746),b=n(70998);async function d(c,e,r){return{registry:c.registry,user:"oauth2accesstoken",password:await _(
c,e,r)}}async function _(c,e,r){const{provider:i,serviceAccount:p}=c,l=`//iam.googleapis.com/${i}`,y=await(0,k.f)({env:e.env,audience:`https:${l}`,http:e.http.request,signal:r});e.secrets.add("id toke\
n for Google",y);const f=e.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||"https://sts.googleapis.com/",m="https://www.googleapis.com/auth/cloud-platform",w=await t({url:`${f}v1/token`,body:{audience:l,grantType:"\
urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",subjectToken:y,scope:m},what:`\
exchange of this job's token at ${i}`},{tools:e,signal:r}),a=s(w,"access_token",e);if(p==="")return a;const u=e.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||"https://iamcredentials.googleapis.c\
om/",T=await t({url:`${u}v1/projects/-/serviceAccounts/${encodeURIComponent(p)}:generateAccessToken`,body:{scope:[m],lifetime:"3600s"},bearer:a,what:`token of ${p}`},{tools:e,signal:r});return s(T,"ac\
cessToken",e)}async function t({url:c,body:e,bearer:r,what:i},{tools:p,signal:l}){const f={"content-type":"application/json",...r===void 0?{}:{authorization:`Bearer ${r}`}},m=await p.http.fetch({method:"\
POST",url:c,headers:f,body:JSON.stringify(e),timeout:3e4,signal:l}),w=o(m.body.toString("utf8"));if(m.status===200)return w;const a=w.error,{status:u="",message:T=""}=typeof a=="object"?a:{message:w.error_description};
throw new g.HR((0,b.o)(m.status,u),`Google refused the ${i}: ${u||m.status} ${T??""}`.trim(),{hint:"Check the provider’s attribute condition, and that its principal may impersonate the service account\
 (roles/iam.workloadIdentityUser)."})}function s(c,e,r){const i=c[e];if(typeof i!="string"||i==="")throw new g.HR("auth","Google gave no token.");return r.secrets.add(`Google ${e}`,i),i}function o(c){
try{return JSON.parse(c)}catch{return{}}}}),4933:((H,A,n)=>{n.d(A,{G:()=>_});var g=n(48165),k=n(73164),b=n(88733),d=n(41868);async function _(p,{registry:l,tools:y,signal:f,also:m=[],credentials:w}){const a=e(
p.headers["www-authenticate"]??""),u=w??await(0,k.g)(l,y,f);if(a.scheme==="basic"){if(u!==void 0&&"password"in u)return i(u);throw new g.HR("auth",`${l} asks for a password, and there is none.`,(0,k.t)(
l))}if(a.scheme!=="bearer"||!r(a.realm))throw new g.HR("auth",`${l} asks for an authentication that is not known: ${JSON.stringify(a.scheme)}.`);const T=await t(a,u,{registry:l,tools:y,signal:f,also:m});
return y.secrets.add(`token of ${l} for ${a.scope}`,T),`Bearer ${T}`}async function t(p,l,y){const{registry:f}=y,m=l!==void 0&&"identityToken"in l?await o(p,l.identityToken,y):await s(p,l,y);if(m.status!==
200)throw(0,d.M)(m,`${f}: asking for a token`,f);const{token:w,access_token:a}=c(m),u=w??a;if(typeof u=="string"&&u!=="")return u;throw new g.HR("auth",`${f}: the token service gave no token.`)}function s({
realm:p,service:l,scope:y},f,{tools:m,signal:w,also:a=[]}){const u=new URL(p);l!==""&&u.searchParams.set("service",l);for(const v of y===""?a:[y,...a])u.searchParams.append("scope",v);const T=f===void 0?
{}:{authorization:i(f)};return m.http.fetch({method:"GET",url:u.href,headers:T,timeout:3e4,signal:w})}function o({realm:p,service:l,scope:y},f,{tools:m,signal:w,also:a=[]}){const u={...l===""?{}:{service:l},
...y===""?{}:{scope:[y,...a].join(" ")},grant_type:"refresh_token",client_id:"deploy-action",refresh_token:f},T=new URLSearchParams(u).toString(),v={"content-type":"application/x-www-form-urlencoded"};
return m.http.fetch({method:"POST",url:new URL(p).href,headers:v,body:T,timeout:3e4,signal:w})}function c({body:p}){try{return JSON.parse(p.toString("utf8"))}catch{return{}}}function e(p){const[,l="",
y=""]=/^\s*(\w+)\s*(.*)$/s.exec(p)??[],f=[...y.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)],m=new Map(f.map(([,a="",u,T])=>[a.toLowerCase(),u??T??""])),w=a=>m.get(a)??"";return{scheme:l.toLowerCase(),
realm:w("realm"),service:w("service"),scope:w("scope")}}function r(p){const l=URL.parse(p);return l?.protocol==="https:"||l?.protocol==="http:"&&(0,b.U)(l.host)}function i({user:p,password:l}){return`\
Basic ${Buffer.from(`${p}:${l}`,"utf8").toString("base64")}`}}),73164:((H,A,n)=>{n.d(A,{g:()=>d,t:()=>c});var g=n(76760),k=n(48165),b=n(91185);async function d(r,i,p){const l=await(0,b.Vh)((0,g.join)(
(0,b.Pe)(i.env),"config.json"));if(l===void 0)return;const y=l.credHelpers??{},f=_(r).map(w=>y[w]).find(e)??l.credsStore,m=(e(f)?await s(f,r,{tools:i,signal:p}):void 0)??t(l.auths??{},r);return m!==void 0&&
i.secrets.add(`registry ${r}`,"password"in m?m.password:m.identityToken),m}function _(r){const i=r==="docker.io"?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[];return[r,`h\
ttps://${r}`,`http://${r}`,`https://${r}/`,`https://${r}/v2/`,...i]}function t(r,i){const p=_(i).map(u=>r[u]).find(u=>typeof u=="object"&&u!==null),{auth:l,username:y,password:f,identitytoken:m}=p??{};
if(e(m))return{identityToken:m};if(e(y)&&e(f))return{user:y,password:f};if(!e(l))return;const w=Buffer.from(l,"base64").toString("utf8").replace(/\0+$/,""),a=w.indexOf(":");if(a<1)throw new k.HR("auth",
`The credentials for ${i} in Docker's config.json cannot be read.`,c(i));return{user:w.slice(0,a),password:w.slice(a+1)}}async function s(r,i,{tools:p,signal:l}){const y=`docker-credential-${r}`,f=i===
"docker.io"?"https://index.docker.io/v1/":i,m=await p.exec({argv:[y,"get"],stdin:f,timeout:3e4,signal:l});if(m.exit!==0){if(/credentials not found/i.test(m.stdout+m.stderr))return;const u=(m.stderr||m.
stdout).trim().split(`
`).slice(-5);throw new k.HR("auth",`${y} gave no credentials for ${i}.`,{...c(i),details:u})}const{Username:w,Secret:a}=o(m.stdout,y);if(e(a))return w==="<token>"?{identityToken:a}:{user:e(w)?w:"",password:a}}
function o(r,i){try{return JSON.parse(r)}catch{throw new k.HR("auth",`${i} answered something that is not JSON.`)}}function c(r){return{hint:`Log in first: docker login ${r} (actions/login in a workfl\
ow).`}}const e=r=>typeof r=="string"&&r!==""}),88733:((H,A,n)=>{n.d(A,{U:()=>k,X:()=>g});function g(b){const d=b==="docker.io"||b==="index.docker.io"?"registry-1.docker.io":b;return`${k(d)?"http":"htt\
ps"}://${d}`}function k(b){const d=b.replace(/:\d+$/,"");return d==="localhost"||d==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(d)}}),41868:((H,A,n)=>{n.d(A,{M:()=>d});var g=n(48165),k=n(61437),
b=n(73164);function d(o,c,e){const{status:r}=o,i=s(o),p=i.map(({code:f,message:m})=>[f,m].filter(Boolean).join(": ")),l=_(r,i.map(({code:f})=>f)),y=(0,k.P)(o.headers["retry-after"]);return new g.HR(l,
`${c}: the registry answered ${r}${p.length>0?` (${p.join("; ")})`:""}.`,{...l==="auth"?(0,b.t)(e):l==="denied"?{hint:t(e)}:{},...y===void 0?{}:{retryAfter:y}})}function _(o,c){return c.includes("TOOM\
ANYREQUESTS")?"transient":o===401?"auth":o===403||o===405||o===409?"denied":o===404?"absent":o===408||o===425||o===429?"transient":o===413||o===507?"capacity":o>=500?"transient":c.some(e=>/IMMUTABLE|ALREADY_?EXISTS|DENIED/i.
test(e))?"denied":c.some(e=>e.endsWith("_UNKNOWN"))?"absent":"bug"}function t(o){return`Check that the account may do this in the repository, and that the tag is not immutable.${o==="ghcr.io"?" In a w\
orkflow: permissions: packages: write, and the package linked to this repository.":""}`}function s({body:o}){try{const{errors:c}=JSON.parse(o.toString("utf8"));return Array.isArray(c)?c.slice(0,3).map(
({code:e,message:r})=>({code:String(e??""),message:String(r??"").slice(0,300)})):[]}catch{return[]}}}),61437:((H,A,n)=>{n.d(A,{P:()=>g});function g(k,b=Date.now()){if(k===void 0||k.trim()==="")return;
const d=/^\d+$/.test(k.trim())?Number(k)*1e3:Date.parse(k)-b;return Number.isFinite(d)&&d>0?d:void 0}}),51986:((H,A,n)=>{n.d(A,{Y:()=>k,f:()=>g});function g(t,s,o){const e=Object.entries(s).filter(([,
r])=>r!==void 0&&r!==""&&r!==0).map(([r,i])=>`${r}=${_(String(i))}`).join(",");return`::${t}${e===""?"":` ${e}`}::${d(o)}`}function k(t){return t.replace(b,"$1​::").replace(/##\[/g,"##​[")}const b=/((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu;
function d(t){return t.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function _(t){return d(t).replace(/:/g,"%3A").replace(/,/g,"%2C")}}),4314:((H,A,n)=>{n.d(A,{Qc:()=>k,hv:()=>g,zQ:()=>d});
function g(){const _=Object.entries(process.env).filter(t=>t[1]!==void 0);return Object.fromEntries(_)}function k(_){return Object.fromEntries(Object.entries(_).filter(([t])=>!b.has(t)&&!/^(INPUT|STATE)_/.
test(t)))}const b=new Set(["GITHUB_OUTPUT","GITHUB_STATE","GITHUB_ENV","GITHUB_PATH","ACTIONS_RUNTIME_TOKEN"]);function d(_,t){const s=Object.entries(_).filter(([c])=>c.startsWith(t)),o=c=>t==="INPUT_"?
c.toLowerCase():c;return Object.fromEntries(s.map(([c,e])=>[o(c.slice(t.length)),e.trim()]))}}),58746:((H,A,n)=>{n.d(A,{f:()=>k});var g=n(48165);async function k({env:d,audience:_,http:t,signal:s}){const o=d.
ACTIONS_ID_TOKEN_REQUEST_URL,c=d.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!c)throw new g.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` \
to the job, and to the job that calls it."});const e=await t({method:"GET",url:_===""?o:`${o}&audience=${encodeURIComponent(_)}`,headers:{authorization:`Bearer ${c}`,accept:"application/json"},timeout:3e4,
signal:s});if(e.status===429||e.status>=500)throw new g.HR("transient",`GitHub's OIDC service answered ${e.status}.`);const r=e.status===200?b(e.body):"";if(r==="")throw new g.HR("auth",`GitHub's OIDC\
 service gave no token: it answered ${e.status}.`);return r}function b(d){try{const{value:_}=JSON.parse(d);return typeof _=="string"?_:""}catch{return""}}}),25994:((H,A,n)=>{n.d(A,{s:()=>w});var g=n(58563),
k=n(51986),b=n(4314),d=n(77598),_=n(73024),t=n(48165),s=n(89475);function o(u,T,v){e(u,`${c(T,v,`ghadelimiter_${(0,d.randomUUID)()}`)}
`)}function c(u,T,v){if(u.includes(v)||T.includes(v))throw new t.HR("bug",`The delimiter for ${u} occurs in its value.`);return`${u}<<${v}
${T}
${v}`}function e(u,T){try{(0,_.appendFileSync)(u,T,"utf8")}catch(v){throw(0,s.f)(v,u,"written")}}const r=new WeakSet;function i(u=[process.stdout,process.stderr],T=()=>{process.once("exit",()=>{process.
exitCode=process.exitCode||1})}){for(const v of u.filter(R=>!r.has(R)))r.add(v),v.on("error",({code:R=""})=>{p.has(R)||T()})}const p=new Set(["EPIPE","EIO","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFT\
ER_END"]),l=1024*1024,y=`

> The summary was cut here: GitHub shows at most 1 MiB for a step.
`;function f(u,T){const v=(0,_.statSync)(u,{throwIfNoEntry:!1})?.size??0,R=Buffer.from(`${T}
`,"utf8");if(v+R.length<=l)return e(u,R.toString("utf8")),!0;const B=l-v-Buffer.byteLength(y);return B>0&&e(u,m(R.subarray(0,B).toString("utf8"))+y),!1}function m(u){return u.slice(0,u.lastIndexOf(`
`)+1)}function w(){return i(),a((0,b.hv)(),u=>{process.stdout.write(u)})}function a(u,T){const v=u.GITHUB_ACTIONS==="true",R=($,I,D)=>{v&&T(`${(0,k.f)($,I,D)}
`)},B=[];let L;const G=$=>(L??=(0,g.Px)(B),L($)),N=($,I,[D,U])=>{const j=u[$];j?o(j,D,U):R(I,{name:D},U)};return{ci:v||(u.CI??"")!=="",github:v,env:u,inputs:(0,b.zQ)(u,"INPUT_"),state:(0,b.zQ)(u,"STAT\
E_"),setOutput($,I){v&&!u.GITHUB_OUTPUT&&T(`
`),N("GITHUB_OUTPUT","set-output",[$,I])},saveState:($,I)=>N("GITHUB_STATE","save-state",[$,I]),exportVariable:($,I)=>N("GITHUB_ENV","set-env",[$,I]),addPath($){const I=u.GITHUB_PATH;I?e(I,`${$}
`):R("add-path",{},$)},hide:G,mask($){B.push($),L=void 0;const I=$.split(/\r?\n/).filter(D=>D.trim().length>=4);for(const D of new Set([$,...I]))D.trim()!==""&&R("add-mask",{},D)},startGroup:$=>R("gro\
up",{},$),endGroup:()=>R("endgroup",{},""),annotate($,I,{title:D,file:U,line:j,endLine:W,column:F,endColumn:Q}={}){R($,{title:D,file:U,line:j,endLine:W,col:F,endColumn:Q},I)},debug:$=>R("debug",{},$),
summarize($){const I=u.GITHUB_STEP_SUMMARY;return I?f(I,$):!1},write:T}}}),93869:((H,A,n)=>{n.r(A),n.d(A,{createSecrets:()=>g});function g(k={},b=()=>{}){const d=new Map,_=new Set,t=(s,o)=>{o===""||d.
get(s)===o||(_.has(o)||b(o),_.add(o),d.set(s,o))};for(const[s,o]of Object.entries(k))t(s,o);return{get:s=>d.get(s),add:t,values:()=>[..._]}}}),11733:((H,A,n)=>{n.d(A,{K:()=>k});var g=n(48165);function k(b,d=process){
const _=new AbortController;let t=0;const s=r=>{_.signal.aborted||_.abort(new g.HR("cancelled",`The run was stopped by ${r}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},o=()=>{t++,t>1&&(b.signal("SIGKILL"),d.exit(130)),s("SIGINT")},c=()=>s("SIGTERM"),e=()=>s("SIGHUP");return d.on("SIGINT",o),d.on("SIGTERM",c),d.on("SIGHUP",e),{signal:_.signal,
dispose(){d.off("SIGINT",o),d.off("SIGTERM",c),d.off("SIGHUP",e)}}}}),31860:((H,A,n)=>{n.d(A,{Cp:()=>m,Vc:()=>w,Tb:()=>a,Ko:()=>f});var g=n(48165),k=n(66661);const b=[{name:"leg",description:"Build on\
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
mit","Limits of RUN lines."]].map(([N,$])=>({name:N,description:$,doors:["build"]}))],d=["login"],_=[{name:"registry",description:"The registry, such as ghcr.io. Default: Docker Hub.",doors:d},{name:"\
username",description:"The user. Default for ghcr.io: who started the run.",doors:d},{name:"password",description:"Password, token or key. Default for ghcr.io: the token of this job.",doors:d},{name:"\
ecr",description:"Whether the registry is Amazon’s: `auto` tells by its name.",doors:d,default:"auto",choices:["auto","true","false"]},{name:"scope",description:"Only for this repository and action \
of Buildx: `acme/shop@push`.",doors:d},{name:"logout",description:"Take the credentials away when the job ends.",doors:d,default:"true"},{name:"registry-auth",description:"Several logins as YAML: a li\
st of mappings with registry, username, password, scope, ecr.",doors:d},{name:"aws-role",description:"Role for Amazon’s registry that the job assumes by OIDC.",doors:d},{name:"google-provider",description:"\
Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.",doors:d},{name:"google-service-account",description:"Service accou\
nt to act as. Default: the provider’s own identity.",doors:d},{name:"azure-client-id",description:"Application that Azure’s registries know this job as, by OIDC.",doors:d},{name:"azure-tenant-id",
description:"The tenant of that application.",doors:d}],t=[{name:"context",description:"Where the commit is read from.",doors:["metadata"],default:"workflow",choices:["workflow","git"]},{name:"images",
description:"Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.",doors:["metadata"],list:!0,commas:!1},{name:"tags",description:"Tag rules, one per \
line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.",doors:["metadata"],list:!0,commas:!1},{name:"flavor",description:"What holds for all tags: latest, prefi\
x, suffix, highest.",doors:["metadata"],list:!0,commas:!1},{name:"labels",description:"Labels, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"annotations",description:"Annota\
tions, one `name=value` per line.",doors:["metadata"],list:!0,commas:!1},{name:"sep-tags",description:"Separator of the output `tags`. Default: a new line.",doors:["metadata"]},{name:"sep-labels",description:"\
Separator of the output `labels`. Default: a new line.",doors:["metadata"]},{name:"sep-annotations",description:"Separator of the output `annotations`. Default: a new line.",doors:["metadata"]},{name:"\
bake-target",description:"Target name in the bake files.",doors:["metadata"],default:"docker-metadata-action"}],s=[{name:"from",description:"Promote this image: `registry/repository@sha256:…`, or `reg\
istry/repository:tag`, which is resolved once. Default: what this commit built.",doors:["promote"]},{name:"to",description:"Where to, separated by spaces, commas or lines: a tag in the image’s own rep\
ository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.",doors:["promote"],list:!0}],o=["release"],c=[{name:"tag",description:"The version tag. Default: that of the event\
.",doors:o},{name:"assets",description:"Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.",doors:o,list:!0,commas:!1},{name:"score",description:"The score of th\
e gates, for quality.json.",doors:o},{name:"rolled-back",description:"Instead of a release: mark the one that the environment was rolled back from.",doors:o,default:"false"}],e=["quality","metadata","\
build","merge","scan","verify","deploy"],r=["root","plan","deploy","rollback","run"],i=[...r,"validate","explain"],p=["root","plan","build","merge","scan","deploy","promote","run"],y=[{name:"config",description:"\
The config file, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".github/deploy.yml"},{name:"working-directory",description:"The checkout, relative to the workspace.",doors:[
"all"],except:["metadata","comment"],default:"."},{name:"state",description:"Folder for local state, relative to the checkout.",doors:["all"],except:["metadata","comment"],default:".deploy-action"},{name:"\
github-token",description:"Token for the records of deployments and the pull request.",doors:["all"],default:"${{ github.token }}"},{name:"stages",description:"Stages to run, in order. Default: what t\
he event calls for, up to and including the scan; and deploy, if an environment is named.",doors:["root","plan","run"],list:!0,choices:e},{name:"environment",description:"The environment to deploy to.\
 Nothing is deployed unless it is named here.",doors:[...i,"release"]},{name:"image",description:"The image to build or deploy: registry and repository, for the config's only image (or `app`).",doors:p,
config:["images","*","name"]},{name:"digest",description:"Deploy this digest (sha256:…) instead of the one that was built or recorded.",doors:["root","plan","scan","deploy","promote","run"]},{name:"\
images",description:"Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.",doors:["plan","scan","deploy","promote","run"],list:!0,commas:!1},{name:"secrets",description:"\
Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON object such as toJSON(secrets).",doors:["root","plan","q\
uality","deploy","rollback","run"]},{name:"gates",description:"How the gates of another job went: its output `gates`. The score is then that of all gates; a release keeps them in quality.json.",doors:[
"root","run","release"]},{name:"keep",description:"Of images that no tag for people names, so many of the newest stay.",doors:["clean"],default:"20"},{name:"sections",description:"What jobs tell the p\
ull request: their output `section`, one a line. Empty lines are left out.",doors:["comment"],list:!0,commas:!1},{name:"to",description:"The version, release or digest to go back to. Default: the one \
before.",doors:["rollback"]},{name:"native",description:"Let the destination take its own way back (docker service rollback) instead of returning to a kept release. It reverts the last change of any k\
ind.",doors:["rollback"],default:"false"},{name:"reason",description:"Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.",doors:[...r,"cancel","scale",
"reject"]},{name:"leave",description:"Leave what runs as it stands instead of going back.",doors:["cancel"],default:"false"},{name:"plan-hash",description:"The hash of the plan that was approved. Anot\
her plan is not executed: the run fails as stale.",doors:["root","deploy","rollback","run"]},{name:"dry-run",description:"Print the plans and change nothing.",doors:["root","quality","build","merge","\
scan","deploy","promote","rollback","run","release","clean"],default:"false"},{name:"fail-on",description:"The least severity of a finding that fails the scan.",doors:["root","scan"],choices:["low","m\
edium","high","critical","never"],config:["scan","fail-on"]},{name:"ref",description:"Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.",doors:["plan","run","quality","metadata","\
build","merge","scan","deploy","promote"]},{name:"action",description:"How the written workflow calls this action.",doors:["init"],default:"org/deploy-action@v1"},...b,...t,..._,...s,...c];function f(N,$){
const I=new Map,D=[],U=w(N);for(const[j,W]of Object.entries($)){if(!j.startsWith("INPUT_")||W===void 0)continue;const F=j.slice(6).toLowerCase(),Q=[F,F.replaceAll("_","-")].find(X=>U.some(ne=>ne.name===
X));Q===void 0?T(F,U,D):W.trim()!==""&&I.set(Q,{value:W.trim(),source:{from:"input",where:`input ${Q}`}})}return v(U,I,D)}function m(N,$){const I=w(N),D=new Map;for(const[U,j]of Object.entries($))if(j!==
void 0){if(!I.some(W=>W.name===U)){const W=I.map(F=>F.name);throw new g.HR("usage",`--${U}: unknown option${(0,k.a)(U,W)}`)}j.trim()!==""&&D.set(U,{value:j.trim(),source:{from:"input",where:`--${U}`}})}
return v(I,D,[])}function w(N){return y.filter(({doors:$,except:I})=>($.includes("all")||$.includes(N))&&!I?.includes(N))}function a({name:N,default:$}){return $==="true"||$==="false"||u.has(N)}const u=new Set(
["load","push","no-cache","pull"]);function T(N,$,I){const D=$.map(j=>j.name),U=(0,k.p)(N,D);if(U!==void 0)throw new g.HR("usage",`input ${N}: unknown input; did you mean ${JSON.stringify(U)}?`);I.push(
`The input ${N} is not known here and was ignored.`)}function v(N,$,I){const D=j=>N.find(W=>W.name===j);for(const[j,W]of $)B(j,W,D(j));const U=j=>$.get(j);return{get:U,warnings:I,flag:j=>L(j,U(j),D(j)?.
default),list:j=>G(U(j)?.value??D(j)?.default??"",D(j)?.commas??!0),overrides:()=>N.flatMap(j=>{const W=$.get(j.name);return W===void 0||j.config===void 0?[]:[{path:j.config,value:R(j,W),source:W.source}]})}}
function R(N,{value:$,source:I}){if(N.list!==!0)return $;const D=G($,N.commas??!0);if(N.pairs!==!0)return D;const U=D.find(j=>j.indexOf("=")<1);if(U!==void 0)throw new g.HR("usage",`${N.name}: expecte\
d NAME=VALUE lines, found ${JSON.stringify(U)} (from ${I.where})`);return Object.fromEntries(D.map(j=>[j.slice(0,j.indexOf("=")),j.slice(j.indexOf("=")+1)]))}function B(N,{value:$,source:I},D){const U=D?.
choices;if(U===void 0)return;const j=D?.list?G($,!0):[$];for(const W of j.filter(F=>!U.includes(F)))throw new g.HR("usage",`${N}: expected ${D?.list?"a list of":"one of"} ${U.join(", ")}, found ${JSON.
stringify(W)}${(0,k.a)(W,U)} (from ${I.where})`)}function L(N,$,I){const D=$?.value??I??"false";if(/^(true|True|TRUE)$/.test(D))return!0;if(/^(false|False|FALSE)$/.test(D))return!1;throw new g.HR("usa\
ge",`${N}: expected true or false, found ${JSON.stringify(D)} (from ${$?.source.where})`)}function G(N,$){return N.split($?/[\s,]+/:/[\r\n]+/).map(I=>I.trim()).filter(I=>I!=="")}})};export{Ce as id,Ne as ids,xe as modules};

const v=7774,I=[7774],D={75156:(($,E,r)=>{r.d(E,{k:()=>u});var f=r(48165),m=r(70998),p=r(58746);async function u(l,A,d,{tools:c,signal:o}){if(l!=="")return w(l,A,{tools:c,signal:o});const{AWS_ACCESS_KEY_ID:s="",
AWS_SECRET_ACCESS_KEY:e="",AWS_SESSION_TOKEN:n=""}=c.env;if(s!==""&&e!=="")return{id:s,secret:e,session:n};throw new f.HR("auth",`There are no credentials for ${d}.`,{hint:"Name a role that this job m\
ay assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to the step."})}async function w(l,A,{tools:d,signal:c}){const o=await(0,p.f)({env:d.env,audience:"st\
s.amazonaws.com",http:d.http.request,signal:c});d.secrets.add("id token for AWS",o);const s=d.env.AWS_ENDPOINT_URL_STS||d.env.AWS_ENDPOINT_URL||`https://sts.${A}.amazonaws.com`,e={Action:"AssumeRoleWi\
thWebIdentity",Version:"2011-06-15",RoleArn:l,RoleSessionName:"deploy-action",WebIdentityToken:o},n=await d.http.fetch({method:"POST",url:`${s.replace(/\/$/,"")}/`,headers:{"content-type":"application\
/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(e).toString(),timeout:3e4,signal:c}),t=n.body.toString("utf8"),i=a=>new RegExp(`<${a}>([^<]+)</${a}>`).exec(t)?.[1]??"";if(n.
status!==200)throw new f.HR((0,m.o)(n.status,i("Code")),`AWS did not let this job assume ${l}: ${i("Code")||n.status} ${i("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.ama\
zonaws.com and the subject of this repository."});const _={id:i("AccessKeyId"),secret:i("SecretAccessKey"),session:i("SessionToken")};for(const[a,h]of Object.entries(_))a!=="id"&&d.secrets.add(`AWS ${a}`,
h);return _}}),67774:(($,E,r)=>{r.r(E),r.d(E,{cloudCredentials:()=>o});var f=r(75156),m=r(77598);function p({cluster:e,region:n,keys:t,now:i}){const _=`sts.${n}.amazonaws.com${n.startsWith("cn-")?".cn":
""}`,a=new Date(i).toISOString().replace(/[-:]|\.\d{3}/g,""),h=`${a.slice(0,8)}/${n}/sts/aws4_request`,k=Object.entries({Action:"GetCallerIdentity",Version:"2011-06-15","X-Amz-Algorithm":"AWS4-HMAC-SH\
A256","X-Amz-Credential":`${t.id}/${h}`,"X-Amz-Date":a,"X-Amz-Expires":"60",...t.session===""?{}:{"X-Amz-Security-Token":t.session},"X-Amz-SignedHeaders":"host;x-k8s-aws-id"}).map(([O,g])=>`${O}=${encodeURIComponent(
g)}`).join("&"),S=`GET
/
${k}
host:${_}
x-k8s-aws-id:${e}

host;x-k8s-aws-id
${u("")}`,y=`AWS4-HMAC-SHA256
${a}
${h}
${u(S)}`,T=h.split("/").reduce((O,g)=>w(O,g),`AWS4${t.secret}`),R=`https://${_}/?${k}&X-Amz-Signature=${w(T,y).toString("hex")}`;return`k8s-aws-v1.${Buffer.from(R).toString("base64url")}`}const u=e=>(0,m.
createHash)("sha256").update(e).digest("hex"),w=(e,n)=>(0,m.createHmac)("sha256",e).update(n).digest();var l=r(31061),A=r(13587);const d={aws:10,google:45,azure:45},c="6dae42f8-4368-4678-94ff-3960e28e\
3630";function o(e,n){let t;return{tls:{},async headers(){const i=n.clock.now();return(t===void 0||i>=t.until)&&(t={token:s(e,{tools:n,signal:AbortSignal.timeout(6e4)}),until:i+d[e.by]*6e4},t.token.catch(
()=>t=void 0)),{authorization:`Bearer ${await t.token}`}}}}async function s(e,{tools:n,signal:t}){if(e.by==="google")return(0,A.b)(e,n,t);if(e.by==="azure")return(0,l.E)({...e,scope:c},n,t);const{role:i,
region:_,cluster:a}=e,h=await(0,f.k)(i,_,`the cluster ${a}`,{tools:n,signal:t}),k=p({cluster:a,region:_,keys:h,now:n.clock.now()});return n.secrets.add("token of the cluster",k),k}}),70998:(($,E,r)=>{
r.d(E,{o:()=>f});function f(m,p){return m===429||m>=500||/Throttl|TooManyRequests|RequestLimit/i.test(p)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(p)||m===403?"denied":m===404||/NotFound/i.test(
p)?"absent":"auth"}}),31061:(($,E,r)=>{r.d(E,{E:()=>A,J:()=>l});var f=r(48165),m=r(88733),p=r(58746),u=r(70998);const w="00000000-0000-0000-0000-000000000000";async function l(s,e,n){const{registry:t,
client:i,tenant:_}=s,a=await A({client:i,tenant:_,scope:"https://containerregistry.azure.net"},e,n),h=await d({url:`${(0,m.X)(t)}/oauth2/exchange`,form:{grant_type:"access_token",service:t,tenant:_,access_token:a},
what:`${t} refused the token of Entra`,hint:"Give the identity a role at the registry: AcrPush to build, AcrPull to deploy."},{tools:e,signal:n});return{registry:t,user:w,password:c(h,"refresh_token",
e)}}async function A({client:s,tenant:e,scope:n},t,i){const _=await(0,p.f)({env:t.env,audience:"api://AzureADTokenExchange",http:t.http.request,signal:i});t.secrets.add("id token for Azure",_);const a=(t.
env.AZURE_AUTHORITY_HOST||"https://login.microsoftonline.com").replace(/\/+$/,""),h=await d({url:`${a}/${encodeURIComponent(e)}/oauth2/v2.0/token`,form:{client_id:s,scope:`${n}/.default`,grant_type:"c\
lient_credentials",client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:_},what:"Entra refused the token of this job",hint:"Check the ids of application and \
tenant, and the federated credential’s subject (repo:OWNER/NAME:environment:NAME, or ref)."},{tools:t,signal:i});return c(h,"access_token",t)}async function d({url:s,form:e,what:n,hint:t},{tools:i,signal:_}){
const a=await i.http.fetch({method:"POST",url:s,headers:{"content-type":"application/x-www-form-urlencoded"},body:new URLSearchParams(e).toString(),timeout:3e4,signal:_}),h=o(a.body.toString("utf8"));
if(a.status===200)return h;const{error:k="",error_description:S=""}=h,y=String(S).split(/\r?\n/)[0]??"";throw new f.HR((0,u.o)(a.status,String(k)),`${n}: ${a.status} ${k} ${y}`.trim(),{hint:t})}function c(s,e,n){
const t=s[e];if(typeof t!="string"||t==="")throw new f.HR("auth","Azure gave no token.");return n.secrets.add(`Azure ${e}`,t),t}function o(s){try{return JSON.parse(s)??{}}catch{return{}}}}),13587:(($,E,r)=>{
r.d(E,{b:()=>w,x:()=>u});var f=r(48165),m=r(58746),p=r(70998);async function u(c,o,s){return{registry:c.registry,user:"oauth2accesstoken",password:await w(c,o,s)}}async function w(c,o,s){const{provider:e,
serviceAccount:n}=c,t=`//iam.googleapis.com/${e}`,i=await(0,m.f)({env:o.env,audience:`https:${t}`,http:o.http.request,signal:s});o.secrets.add("id token for Google",i);const _=o.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS||
"https://sts.googleapis.com/",a="https://www.googleapis.com/auth/cloud-platform",h=await l({url:`${_}v1/token`,body:{audience:t,grantType:"urn:ietf:params:oauth:grant-type:token-exchange",requestedTokenType:"\
urn:ietf:params:oauth:token-type:access_token",subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",subjectToken:i,scope:a},what:`exchange of this job's token at ${e}`},{tools:o,signal:s}),k=A(h,"a\
ccess_token",o);if(n==="")return k;const S=o.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS||"https://iamcredentials.googleapis.com/",y=await l({url:`${S}v1/projects/-/serviceAccounts/${encodeURIComponent(
n)}:generateAccessToken`,body:{scope:[a],lifetime:"3600s"},bearer:k,what:`token of ${n}`},{tools:o,signal:s});return A(y,"accessToken",o)}async function l({url:c,body:o,bearer:s,what:e},{tools:n,signal:t}){
const _={"content-type":"application/json",...s===void 0?{}:{authorization:`Bearer ${s}`}},a=await n.http.fetch({method:"POST",url:c,headers:_,body:JSON.stringify(o),timeout:3e4,signal:t}),h=d(a.body.
toString("utf8"));if(a.status===200)return h;const k=h.error,{status:S="",message:y=""}=typeof k=="object"?k:{message:h.error_description};throw new f.HR((0,p.o)(a.status,S),`Google refused the ${e}: ${S||
a.status} ${y??""}`.trim(),{hint:"Check the provider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser)."})}function A(c,o,s){const e=c[o];
if(typeof e!="string"||e==="")throw new f.HR("auth","Google gave no token.");return s.secrets.add(`Google ${o}`,e),e}function d(c){try{return JSON.parse(c)}catch{return{}}}}),88733:(($,E,r)=>{r.d(E,{U:()=>m,
X:()=>f});function f(p){const u=p==="docker.io"||p==="index.docker.io"?"registry-1.docker.io":p;return`${m(u)?"http":"https"}://${u}`}function m(p){const u=p.replace(/:\d+$/,"");return u==="localhost"||
u==="[::1]"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(u)}}),58746:(($,E,r)=>{r.d(E,{f:()=>m});var f=r(48165);async function m({env:u,audience:w,http:l,signal:A}){const d=u.ACTIONS_ID_TOKEN_REQUEST_URL,
c=u.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!d||!c)throw new f.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` to the job, and to the job th\
at calls it."});const o=await l({method:"GET",url:w===""?d:`${d}&audience=${encodeURIComponent(w)}`,headers:{authorization:`Bearer ${c}`,accept:"application/json"},timeout:3e4,signal:A});if(o.status===
429||o.status>=500)throw new f.HR("transient",`GitHub's OIDC service answered ${o.status}.`);const s=o.status===200?p(o.body):"";if(s==="")throw new f.HR("auth",`GitHub's OIDC service gave no token: i\
t answered ${o.status}.`);return s}function p(u){try{const{value:w}=JSON.parse(u);return typeof w=="string"?w:""}catch{return""}}})};export{v as id,I as ids,D as modules};

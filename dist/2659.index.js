const D=2659,I=[2659],C={9916:((R,l,o)=>{o.d(l,{I:()=>O});var u=o(77598),d=o(48165),E=o(70998);async function O(t){const{target:s,body:a,keys:n,tools:r,signal:i,refusal:S}=t,h=f(t),_=new Date(r.clock.
now()).toISOString().replace(/[-:]|\.\d{3}/g,""),m={"content-type":"application/x-amz-json-1.1",host:h.host,"x-amz-date":_,...n.session===""?{}:{"x-amz-security-token":n.session},"x-amz-target":s},A=await r.
http.fetch({method:"POST",url:h.href,headers:{...m,authorization:p(t,m,_)},body:a,timeout:3e4,signal:i}),w=y(A.body.toString("utf8"));if(A.status===200)return w;const $=String(w.__type??"").split("#").
at(-1)??"",g=`${$||A.status} ${String(w.message??w.Message??"")}`.trim();throw new d.HR((0,E.o)(A.status,$),`${S.text}: ${g}`,{hint:S.hint})}function f({service:t,region:s,host:a,endpoint:n,tools:r}){
const i=n??t.toUpperCase().replaceAll("-","_"),S=r.env[`AWS_ENDPOINT_URL_${i}`]||r.env.AWS_ENDPOINT_URL,h=s.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com";return new URL(S||`https://${a??t}.${s}\
.${h}/`)}function p({service:t,region:s,body:a,keys:n},r,i){const S=Object.keys(r).sort(),_=["POST","/","",...S.map(g=>`${g}:${r[g]}`),"",S.join(";"),c(a)].join(`
`),m=`${i.slice(0,8)}/${s}/${t}/aws4_request`,A=["AWS4-HMAC-SHA256",i,m,c(_)].join(`
`),w=m.split("/").reduce((g,T)=>e(g,T),`AWS4${n.secret}`),$=e(w,A).toString("hex");return`AWS4-HMAC-SHA256 Credential=${n.id}/${m}, SignedHeaders=${S.join(";")}, Signature=${$}`}function y(t){try{return JSON.
parse(t)}catch{return{}}}const c=t=>(0,u.createHash)("sha256").update(t).digest("hex"),e=(t,s)=>(0,u.createHmac)("sha256",t).update(s).digest()}),75156:((R,l,o)=>{o.d(l,{k:()=>O});var u=o(48165),d=o(70998),
E=o(58746);async function O(p,y,c,{tools:e,signal:t}){if(p!=="")return f(p,y,{tools:e,signal:t});const{AWS_ACCESS_KEY_ID:s="",AWS_SECRET_ACCESS_KEY:a="",AWS_SESSION_TOKEN:n=""}=e.env;if(s!==""&&a!=="")
return{id:s,secret:a,session:n};throw new u.HR("auth",`There are no credentials for ${c}.`,{hint:"Name a role that this job may assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID an\
d AWS_SECRET_ACCESS_KEY to the step."})}async function f(p,y,{tools:c,signal:e}){const t=await(0,E.f)({env:c.env,audience:"sts.amazonaws.com",http:c.http.request,signal:e});c.secrets.add("id token for\
 AWS",t);const s=c.env.AWS_ENDPOINT_URL_STS||c.env.AWS_ENDPOINT_URL||`https://sts.${y}.amazonaws.com`,a={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:p,RoleSessionName:"deploy-actio\
n",WebIdentityToken:t},n=await c.http.fetch({method:"POST",url:`${s.replace(/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(
a).toString(),timeout:3e4,signal:e}),r=n.body.toString("utf8"),i=h=>new RegExp(`<${h}>([^<]+)</${h}>`).exec(r)?.[1]??"";if(n.status!==200)throw new u.HR((0,d.o)(n.status,i("Code")),`AWS did not let th\
is job assume ${p}: ${i("Code")||n.status} ${i("Message")}`.trim(),{hint:"Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const S={id:i("AccessKe\
yId"),secret:i("SecretAccessKey"),session:i("SessionToken")};for(const[h,_]of Object.entries(S))h!=="id"&&c.secrets.add(`AWS ${h}`,_);return S}}),22659:((R,l,o)=>{o.r(l),o.d(l,{awsSecretsOperations:()=>f});
var u=o(48165),d=o(64405),E=o(9916),O=o(75156);function f(e){return{"aws.secrets":async(t,s)=>{const a=Object.entries({...t.keys}).map(([_,m])=>{const[A="",w=""]=String(m).split("#");return{name:_,secret:A,
key:w}}),n=(0,d.Qq)(t,"region"),r=await(0,O.k)((0,d.Qq)(t,"role",""),n,"AWS Secrets Manager",{tools:e,signal:s}),i=[...new Set(a.map(({secret:_})=>_))],S=await Promise.all(i.map(async _=>[_,await p(_,
{region:n,account:r,tools:e,signal:s})])),h=new Map(S);return Object.fromEntries(a.map(({name:_,secret:m,key:A})=>{const w=y(h.get(m)??"",{name:_,secret:m,key:A});return e.secrets.add(_,w),[_,w]}))}}}
async function p(e,{region:t,account:s,tools:a,signal:n}){const r=await(0,E.I)({service:"secretsmanager",endpoint:"SECRETS_MANAGER",target:"secretsmanager.GetSecretValue",refusal:{text:`AWS Secrets Ma\
nager does not give ${e}`,hint:`The role needs secretsmanager:GetSecretValue on it (and kms:Decrypt for a key of your own); check name and region (${t}).`},body:JSON.stringify({SecretId:e}),keys:s,region:t,
tools:a,signal:n});if(typeof r.SecretString=="string")return r.SecretString;throw new u.HR("usage",`The secret ${e} in AWS Secrets Manager is binary; text is expected.`)}function y(e,{name:t,secret:s,
key:a}){if(a==="")return e;const n=c(e),r=n?.[a];if(typeof r=="string"||typeof r=="number")return String(r);const i=n===void 0?"is no JSON object":`has no key ${a}`;throw new u.HR("absent",`${t}: the \
secret ${s} in AWS Secrets Manager ${i}.`,{...n===void 0?{}:{hint:`It has: ${Object.keys(n).join(", ")}.`}})}function c(e){try{const t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(
t)?t:void 0}catch{return}}}),70998:((R,l,o)=>{o.d(l,{o:()=>u});function u(d,E){return d===429||d>=500||/Throttl|TooManyRequests|RequestLimit/i.test(E)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(
E)||d===403?"denied":d===404||/NotFound/i.test(E)?"absent":"auth"}}),58746:((R,l,o)=>{o.d(l,{f:()=>d});var u=o(48165);async function d({env:O,audience:f,http:p,signal:y}){const c=O.ACTIONS_ID_TOKEN_REQUEST_URL,
e=O.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!c||!e)throw new u.HR("auth","This job may not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` to the job, and to the job th\
at calls it."});const t=await p({method:"GET",url:f===""?c:`${c}&audience=${encodeURIComponent(f)}`,headers:{authorization:`Bearer ${e}`,accept:"application/json"},timeout:3e4,signal:y});if(t.status===
429||t.status>=500)throw new u.HR("transient",`GitHub's OIDC service answered ${t.status}.`);const s=t.status===200?E(t.body):"";if(s==="")throw new u.HR("auth",`GitHub's OIDC service gave no token: i\
t answered ${t.status}.`);return s}function E(O){try{const{value:f}=JSON.parse(O);return typeof f=="string"?f:""}catch{return""}}})};export{D as id,I as ids,C as modules};

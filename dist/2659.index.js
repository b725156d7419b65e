const b=2659,K=[2659],U={9916:((g,f,s)=>{s.d(f,{I:()=>p});var i=s(77598),u=s(48165),h=s(70998);async function p(e){const{service:n,region:t,target:a,body:r,keys:o,tools:c,signal:S}=e,l=e.endpoint??n.toUpperCase().
replaceAll("-","_"),w=c.env[`AWS_ENDPOINT_URL_${l}`]||c.env.AWS_ENDPOINT_URL,_=t.startsWith("cn-")?"amazonaws.com.cn":"amazonaws.com",A=new URL(w||`https://${e.host??n}.${t}.${_}/`),O=new Date(c.clock.
now()).toISOString().replace(/[-:]|\.\d{3}/g,""),y={"content-type":"application/x-amz-json-1.1",host:A.host,"x-amz-date":O,...o.session===""?{}:{"x-amz-security-token":o.session},"x-amz-target":a},D=Object.
keys(y).sort(),M=["POST","/","",...D.map(T=>`${T}:${y[T]}`),"",D.join(";"),d(r)].join(`
`),I=`${O.slice(0,8)}/${t}/${n}/aws4_request`,W=["AWS4-HMAC-SHA256",O,I,d(M)].join(`
`),j=I.split("/").reduce((T,N)=>m(T,N),`AWS4${o.secret}`),P=m(j,W).toString("hex"),v=`AWS4-HMAC-SHA256 Credential=${o.id}/${I}, SignedHeaders=${D.join(";")}, Signature=${P}`,R=await c.http.fetch({method:"\
POST",url:A.href,headers:{...y,authorization:v},body:r,timeout:3e4,signal:S}),$=E(R.body.toString("utf8"));if(R.status===200)return $;const C=String($.__type??"").split("#").at(-1)??"",k=`${C||R.status}\
 ${String($.message??$.Message??"")}`.trim();throw new u.HR((0,h.o)(R.status,C),`${e.refusal.text}: ${k}`,{hint:e.refusal.hint})}function E(e){try{return JSON.parse(e)}catch{return{}}}const d=e=>(0,i.
createHash)("sha256").update(e).digest("hex"),m=(e,n)=>(0,i.createHmac)("sha256",e).update(n).digest()}),75156:((g,f,s)=>{s.d(f,{k:()=>p});var i=s(48165),u=s(70998),h=s(58746);async function p(d,m,e,{
tools:n,signal:t}){if(d!=="")return E(d,m,{tools:n,signal:t});const{AWS_ACCESS_KEY_ID:a="",AWS_SECRET_ACCESS_KEY:r="",AWS_SESSION_TOKEN:o=""}=n.env;if(a!==""&&r!=="")return{id:a,secret:r,session:o};throw new i.
HR("auth",`There are no credentials for ${e}.`,{hint:"Name a role that this job may assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to the step."})}async function E(d,m,{
tools:e,signal:n}){const t=await(0,h.f)({env:e.env,audience:"sts.amazonaws.com",http:e.http.request,signal:n});e.secrets.add("id token for AWS",t);const a=e.env.AWS_ENDPOINT_URL_STS||e.env.AWS_ENDPOINT_URL||
`https://sts.${m}.amazonaws.com`,r={Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:d,RoleSessionName:"deploy-action",WebIdentityToken:t},o=await e.http.fetch({method:"POST",url:`${a.replace(
/\/$/,"")}/`,headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/xml"},body:new URLSearchParams(r).toString(),timeout:3e4,signal:n}),c=o.body.toString("utf8"),S=w=>new RegExp(
`<${w}>([^<]+)</${w}>`).exec(c)?.[1]??"";if(o.status!==200)throw new i.HR((0,u.o)(o.status,S("Code")),`AWS did not let this job assume ${d}: ${S("Code")||o.status} ${S("Message")}`.trim(),{hint:"Check\
 the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository."});const l={id:S("AccessKeyId"),secret:S("SecretAccessKey"),session:S("SessionToken")};for(const[w,_]of Object.
entries(l))w!=="id"&&e.secrets.add(`AWS ${w}`,_);return l}}),22659:((g,f,s)=>{s.r(f),s.d(f,{awsSecretsOperations:()=>E});var i=s(48165),u=s(64405),h=s(9916),p=s(75156);function E(n){return{"aws.secret\
s":async(t,a)=>{const r=Object.entries({...t.keys}).map(([_,A])=>{const[O="",y=""]=String(A).split("#");return{name:_,secret:O,key:y}}),o=(0,u.Qq)(t,"region"),c=await(0,p.k)((0,u.Qq)(t,"role",""),o,"A\
WS Secrets Manager",{tools:n,signal:a}),S=[...new Set(r.map(({secret:_})=>_))],l=await Promise.all(S.map(async _=>[_,await d(_,{region:o,account:c,tools:n,signal:a})])),w=new Map(l);return Object.fromEntries(
r.map(({name:_,secret:A,key:O})=>{const y=m(w.get(A)??"",{name:_,secret:A,key:O});return n.secrets.add(_,y),[_,y]}))}}}async function d(n,{region:t,account:a,tools:r,signal:o}){const c=await(0,h.I)({service:"\
secretsmanager",endpoint:"SECRETS_MANAGER",target:"secretsmanager.GetSecretValue",refusal:{text:`AWS Secrets Manager does not give ${n}`,hint:`The role needs secretsmanager:GetSecretValue on it (and k\
ms:Decrypt for a key of your own); check name and region (${t}).`},body:JSON.stringify({SecretId:n}),keys:a,region:t,tools:r,signal:o});if(typeof c.SecretString=="string")return c.SecretString;throw new i.
HR("usage",`The secret ${n} in AWS Secrets Manager is binary; text is expected.`)}function m(n,{name:t,secret:a,key:r}){if(r==="")return n;const o=e(n),c=o?.[r];if(typeof c=="string"||typeof c=="numbe\
r")return String(c);const S=o===void 0?"is no JSON object":`has no key ${r}`;throw new i.HR("absent",`${t}: the secret ${a} in AWS Secrets Manager ${S}.`,{...o===void 0?{}:{hint:`It has: ${Object.keys(
o).join(", ")}.`}})}function e(n){try{const t=JSON.parse(n);return t!==null&&typeof t=="object"&&!Array.isArray(t)?t:void 0}catch{return}}}),70998:((g,f,s)=>{s.d(f,{o:()=>i});function i(u,h){return u===
429||u>=500||/Throttl|TooManyRequests|RequestLimit/i.test(h)?"transient":/AccessDenied|PERMISSION_DENIED/i.test(h)||u===403?"denied":u===404||/NotFound/i.test(h)?"absent":"auth"}}),58746:((g,f,s)=>{s.
d(f,{f:()=>u});var i=s(48165);async function u({env:p,audience:E,http:d,signal:m}){const e=p.ACTIONS_ID_TOKEN_REQUEST_URL,n=p.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e||!n)throw new i.HR("auth","This job m\
ay not ask for an OIDC token.",{hint:"Add `permissions: { id-token: write, contents: read }` to the job, and to the job that calls it."});const t=await d({method:"GET",url:E===""?e:`${e}&audience=${encodeURIComponent(
E)}`,headers:{authorization:`Bearer ${n}`,accept:"application/json"},timeout:3e4,signal:m});if(t.status===429||t.status>=500)throw new i.HR("transient",`GitHub's OIDC service answered ${t.status}.`);const a=t.
status===200?h(t.body):"";if(a==="")throw new i.HR("auth",`GitHub's OIDC service gave no token: it answered ${t.status}.`);return a}function h(p){try{const{value:E}=JSON.parse(p);return typeof E=="str\
ing"?E:""}catch{return""}}})};export{b as id,K as ids,U as modules};

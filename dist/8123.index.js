const n=8123,d=[8123],m={42209:((a,s,t)=>{t.d(s,{m:()=>r,p:()=>o});var e=t(92857);const o=e.YjP().regex(/^(\d+(ms|s|m|h))+$/,{error:"a duration such as 30s or 10m"}),r={name:e.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,62}$/,
{error:"a name: lower-case letters, digits, . - and _"}).optional().describe("What is locked and remembered goes by it. Default: the name of the application and the environment, `shop-staging`."),memory:e.
k5n(["auto","git","sqlite"]).optional().meta({description:"Where the lock and the good releases are: refs of the git remote, or a SQLite file of this machine. auto: the remote, if there is one.",default:"\
auto"}),remote:e.YjP().min(1).optional().meta({description:"The git remote of `memory`.",default:"origin"})}}),78123:((a,s,t)=>{t.r(s),t.d(s,{webhookSchema:()=>i});var e=t(92857),o=t(42209);const r=e.
YjP().regex(/^https?:\/\/[^\s/]+/,{error:"a URL such as https://deploy.example.com/hooks/shop"}),i=e.rej({url:r.describe("Where the release is posted, as JSON. No redirect is followed."),secret:e.YjP().
regex(/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"the name of a declared secret"}).describe("Name of the declared secret that signs every request (HMAC-SHA256)."),headers:e.g1P(e.YjP(),e.YjP()).optional().describe(
"Sent with every request. No secrets here."),status:r.optional().describe("Where the outcome is asked for after 202, if the answer has neither Location nor `status_url`."),running:r.optional().describe(
"Answers with the digests that run; ours must be among them. Also for `status`."),every:o.p.optional().meta({description:"Time between two looks at the outcome; a Retry-After of the receiver counts mo\
re.",default:"2s"}),timeout:o.p.optional().meta({description:"How long the outcome may take.",default:"10m"}),...o.m}).describe("A signed HTTP request to whatever deploys; its outcome is awaited, reco\
rded and taken back like that of every target.")})};export{n as id,d as ids,m as modules};

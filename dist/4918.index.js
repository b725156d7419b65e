const tt=4918,et=[4918],nt={98919:((L,x,d)=>{d.d(x,{b:()=>y,u:()=>p});function p(f){switch(f.way){case"context":return`Docker context ${f.context}`;case"tls":return f.address;case"ssh":{const{user:l,host:O,
port:T}=f,w=O.includes(":")?`[${O}]`:O;return`ssh://${l===""?"":`${l}@`}${w}${T===22?"":`:${T}`}`}}}const _=/^(?:ssh:\/\/)?(?:([^@\s]+)@)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*)(?::(\d{1,5}))?$/;
function y(f){const[l,O="",T="",w="22"]=_.exec(f)??[];if(!(l===void 0||Number(w)<1||Number(w)>65535))return{user:O,host:T.replace(/^\[|\]$/g,""),port:Number(w)}}}),64918:((L,x,d)=>{d.r(x),d.d(x,{openConnection:()=>X});
var p=d(48165),_=d(91185),y=d(51455),f=d(48161),l=d(76760),O=d(55669);const T="deploy-action-way";async function w(){await N();const{pid:t,start:n}=await(0,O.a)(),e=await(0,y.mkdtemp)((0,l.join)((0,f.
tmpdir)().length<40?(0,f.tmpdir)():"/tmp",`${T}-${t}-${n||0}-`));return await(0,y.chmod)(e,448),{path:e,write:(o,s)=>(0,y.writeFile)((0,l.join)(e,o),s,{mode:384,flag:"wx"}),remove:()=>(0,y.rm)(e,{recursive:!0,
force:!0})}}async function N(){for(const t of new Set([(0,f.tmpdir)(),"/tmp"]))for(const n of await(0,y.readdir)(t).catch(()=>[])){const[e,o="",s=""]=/^deploy-action-way-(\d+)-(\d+)-/.exec(n)??[];e===
void 0||await(0,O.F)(Number(o),s==="0"?"":s)||await(0,y.rm)((0,l.join)(t,n),{recursive:!0,force:!0}).catch(()=>{})}}var P=d(73024),F=d(58500),K=d(98919),v=d(31421),b=d(77030),A=d(39836);function i({path:t,
argv:n,env:e}){const o=new Set;let s="";const r=(0,b.createServer)({allowHalfOpen:!0},k=>{const[$="",...H]=(0,A.s)(n,e),C=(0,v.spawn)($,H,{env:{...e},detached:!0,stdio:["pipe","pipe","pipe"]});o.add(C),
h(k,C);let R="";C.stderr?.on("data",D=>{R=(R+D.toString()).slice(-4e3)}),C.once("close",D=>{o.delete(C),D!==0&&R!==""&&(s=R),k.end()})}),{promise:u,resolve:c,reject:m}=Promise.withResolvers();return r.
once("error",m),r.listen(t,()=>c({lastWords:()=>s,close:async()=>{const k=new Promise($=>r.close(()=>$()));for(const $ of o)$.kill("SIGTERM");await k}})),u}function h(t,n){const{stdin:e,stdout:o}=n;e===
null||o===null||(t.pipe(e),o.pipe(t,{end:!1}),t.on("error",()=>n.kill("SIGTERM")),t.once("close",()=>n.kill("SIGTERM")),e.on("error",()=>{}),n.on("error",()=>t.destroy()))}const a="destination";function E(t){
const{host:n,user:e,port:o,folder:s,hasKey:r,hasKnownHosts:u,fingerprints:c}=t;return`${[`Host ${a}`,`HostName ${n}`,`Port ${o}`,...e===""?[]:[`User ${e}`],"BatchMode yes","StrictHostKeyChecking yes",
`UserKnownHostsFile ${u?`"${s}/known_hosts"`:"none"}`,"GlobalKnownHostsFile none",...c.length===0?[]:[`KnownHostsCommand /bin/sh "${s}/pinned" %I %H %t %K %f`],"VerifyHostKeyDNS no","UpdateHostKeys no",
"CheckHostIP no","PreferredAuthentications publickey",...r?[`IdentityFile "${s}/key"`,"IdentitiesOnly yes","IdentityAgent none"]:["IdentityFile none"],"ForwardAgent no","ForwardX11 no","RequestTTY no",
"ControlMaster no",`ControlPath "${s}/master"`,"ConnectTimeout 15","ServerAliveInterval 5","ServerAliveCountMax 3","LogLevel ERROR"].join(`
`)}
`}function g(t){return`[ "$1" = ORDER ] && exit 0
case "$5" in ${t.map(e=>e.replace(/=+$/,"")).join("|")}) printf '%s %s %s\\n' "$2" "$3" "$4" ;; esac
exit 0
`}function S(t,n,e){const o=e===22?n:`[${n}]:${e}`;return`${t.replaceAll("\r","").split(`
`).map(r=>r.trim()).map(r=>/^(ssh|ecdsa|sk)-\S+ [A-Za-z0-9+/]/.test(r)?`${o} ${r}`:r).join(`
`)}
`}const I=[[/REMOTE HOST IDENTIFICATION HAS CHANGED|Offending \S+ key in/i,"denied",t=>`${t} shows another key than the pinned one: it is not the host that was meant, or its key was changed.`,"If the \
key was changed on purpose, compare its fingerprint on the host (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) and pin the new one."],[/Host key verification failed|No \S+ host key is known/i,"den\
ied",t=>`The key that ${t} shows is not pinned; nothing was sent to it.`,"Pin the key of the host under connection: known-hosts or fingerprint (on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_ke\
y.pub)."],[/Load key .*|incorrect passphrase/i,"usage",()=>"The private key for SSH cannot be read.","The secret must hold a whole private key without a passphrase, with its first and last line."],[/Permission denied|Too many authentication failures|no more authentication methods/i,
"auth",t=>`${t} accepts none of our keys.`,"Put the public key into the authorized_keys of that user, and name the secret with the private key: connection: { key: NAME }."],[/Could not resolve hostname/i,
"absent",t=>`There is no host ${t}.`,"Check the name under connection: ssh."],[/Connection refused|Connection timed out|No route to host|Network is unreachable|Operation timed out|Connection reset|Connection closed|kex_exchange_identification|Broken pipe|not responding/i,
"transient",t=>`${t} cannot be reached.`,"Check that the host is up, that sshd listens on that port, and that a firewall lets this machine in."]];function j(t,n){const e=t.split(`
`).map(c=>c.trim()).filter(c=>c!==""&&!/^@+$/.test(c)),o=I.find(([c])=>c.test(t));if(o===void 0)return new p.HR("absent",`SSH to ${n} failed.`,{details:e,hint:"Read what ssh said above."});const[,s,r,
u]=o;return new p.HR(s,r(n),{hint:u,details:e.slice(0,10)})}function B(t,n){const e=t.trim().split(`
`).filter(Boolean).slice(0,10);return/permission denied/i.test(t)?new p.HR("denied",`The user may not use Docker on ${n}.`,{details:e,hint:"Add the user to the group docker on the host."}):/Cannot connect|Is the docker daemon running|dial (?:unix|tcp)/i.
test(t)?new p.HR("absent",`Docker does not run on ${n}.`,{details:e,hint:"Start Docker on the host."}):/not found|No such file/i.test(t)?new p.HR("absent",`There is no docker command on ${n}.`,{details:e,
hint:"Install Docker on the host, or put its folder on the PATH of commands over SSH."}):new p.HR("transient",`Docker on ${n} did not answer.`,{details:e})}const U=2e9;async function W({connection:t,root:n,
tools:e,signal:o}){const s=await w(),r=(0,K.u)(t),u=new AbortController;try{await G(t,n,s);const c=["-F",(0,l.join)(s.path,"config")],m=z({config:c,tools:e,end:u.signal});await V({master:m,socket:(0,l.
join)(s.path,"master"),place:r,signal:o});const k=(0,l.join)(s.path,"docker"),$=["ssh",...c,"-T",a,"docker","system","dial-stdio"],H=await i({path:k,argv:$,env:e.env}),C=async()=>{await H.close(),u.abort(
M),await m.ended,await s.remove()};await J({path:k,place:r,socket:H,tools:e,signal:o}).catch(async q=>{throw await C(),q});const R=`ssh -F ${(0,l.join)(s.path,"config")} -T ${a}`,D={DOCKER_HOST:`unix:\
//${k}`,DOCKER_CONTEXT:"",DOCKER_TLS_VERIFY:"",DEPLOY_ACTION_SSH:R};return{docker:`unix://${k}`,env:D,close:C}}catch(c){throw u.abort(M),await s.remove(),c}}const M=new p.HR("cancelled","The connectio\
n is closed.");async function G(t,n,e){const{host:o,user:s,port:r,key:u,fingerprints:c}=t,m=t.knownHosts===""?"":await Y(t.knownHosts,n),k={config:E({host:o,user:s,port:r,fingerprints:c,folder:e.path,
hasKey:u!==void 0,hasKnownHosts:m!==""}),...m===""?{}:{known_hosts:S(m,o,r)},...c.length===0?{}:{pinned:g(c)},...u===void 0?{}:{key:`${u.replaceAll("\r","").trim()}
`}};for(const[$,H]of Object.entries(k))await e.write($,H)}async function Y(t,n){if(/\s/.test(t.trim()))return t;const e=(0,l.isAbsolute)(t)?t:(0,l.join)(n,t);return(0,y.readFile)(e,"utf8").catch(o=>{throw new p.
HR("usage",`connection.known-hosts: ${e} cannot be read.`,{cause:o,hint:"Give the path of a known_hosts file in the checkout, or its lines."})})}function z(t){let n="",e=!1;const o=["ssh",...t.config,
"-M","-N","-T",a],s=(u,c)=>{n=(n+c).slice(-8e3)};return{ended:t.tools.exec({argv:o,timeout:U,signal:t.end,bound:!0,onOutput:s}).then(()=>{e=!0},u=>{e=!0,u!==M&&(n=n===""?u.message:n)}),over:()=>e,said:()=>n}}
async function V(t){const{master:n,socket:e,place:o,signal:s}=t;for(let r=0;r<1500;r+=1){if((0,P.existsSync)(e))return;if(n.over())throw j(n.said(),o);if(s.aborted)throw s.reason;await(0,F.setTimeout)(
20)}throw new p.HR("transient",`${o} did not answer within 30 s.`,{details:[n.said()].filter(Boolean)})}async function J(t){const{path:n,place:e,socket:o,tools:s,signal:r}=t,u=await s.http.request({method:"\
GET",url:"/_ping",at:`unix://${n}`,timeout:2e4,signal:r}).catch(c=>{throw r.aborted?r.reason:B(o.lastWords()||String(c.message),e)});if(u.status!==200)throw B(u.body,e)}async function X(t,n,{tools:e,signal:o}){
switch(t.way){case"context":return Z(t.context,e.env);case"tls":return Q(t);case"ssh":return W({connection:t,root:n,tools:e,signal:o})}}async function Z(t,n){const{address:e}=await(0,_.dd)(n,{context:t});
if(e.startsWith("ssh:"))throw new p.HR("usage",`The Docker context ${t} leads over SSH (${e}), without a pinned key.`,{hint:"Say connection: { ssh: …, known-hosts: … } instead of the context."});return{
docker:`docker:${t}`,env:{DOCKER_CONTEXT:t,DOCKER_HOST:"",DEPLOY_ACTION_SSH:e.startsWith("unix:")?"":"none"},close:async()=>{}}}async function Q(t){const{address:n,ca:e,cert:o,key:s}=t,r=await w(),u={
"ca.pem":e,"cert.pem":o,"key.pem":s};for(const[c,m]of Object.entries(u))m!==void 0&&await r.write(c,m);return{docker:`tls:${r.path}:${n}`,env:{DOCKER_HOST:n,DOCKER_CONTEXT:"",DOCKER_TLS_VERIFY:"1",DOCKER_CERT_PATH:r.
path,DEPLOY_ACTION_SSH:"none"},close:r.remove}}}),91185:((L,x,d)=>{d.d(x,{Pe:()=>w,Vh:()=>v,dd:()=>T});var p=d(77598),_=d(51455),y=d(48161),f=d(76760),l=d(48165),O=d(89475);async function T(i,h={}){const a=h.
host??(h.context===void 0?i.DOCKER_HOST:void 0);if(a)return{address:a,...await F(i,a)};const E=w(i),g=h.context??(i.DOCKER_CONTEXT||await N(E));return g==="default"?{address:"unix:///var/run/docker.so\
ck"}:await P(E,g)}function w(i){return i.DOCKER_CONFIG||(0,f.join)(i.HOME||(0,y.homedir)(),".docker")}async function N(i){const a=(await v((0,f.join)(i,"config.json")))?.currentContext;return typeof a==
"string"&&a!==""?a:"default"}async function P(i,h){const a=(0,p.createHash)("sha256").update(h).digest("hex"),g=(await v((0,f.join)(i,"contexts","meta",a,"meta.json")))?.Endpoints?.docker,S=g?.Host;if(typeof S!=
"string"||S==="")throw new l.HR("absent",`The Docker context ${JSON.stringify(h)} does not exist in ${i}.`,{hint:"See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});
const I=await K((0,f.join)(i,"contexts","tls",a,"docker")),j=g?.SkipTLSVerify===!0;return Object.keys(I).length===0&&!j?{address:S}:{address:S,tls:{...I,rejectUnauthorized:!j}}}async function F(i,h){const a=!!i.
DOCKER_TLS_VERIFY;return!h.startsWith("tcp:")||!a&&!i.DOCKER_TLS?{}:{tls:{...await K(i.DOCKER_CERT_PATH||w(i)),rejectUnauthorized:a}}}async function K(i){const h={};for(const a of["ca","cert","key"]){
const E=await A((0,f.join)(i,`${a}.pem`));E!==void 0&&(h[a]=E)}return h}async function v(i){const h=await A(i);if(!(h===void 0||h.trim()===""))try{const a=JSON.parse(h);if(typeof a=="object"&&a!==null&&
!Array.isArray(a))return a;throw new SyntaxError("It is not an object.")}catch(a){throw b(i,a)}}function b(i,h){return new l.HR("usage",`${i} is not a JSON object: ${h.message}`,{cause:h,place:{file:i}})}
async function A(i){try{return await(0,_.readFile)(i,"utf8")}catch(h){if(["ENOENT","ENOTDIR"].includes(h.code??""))return;throw(0,O.f)(h,i,"read")}}})};export{tt as id,et as ids,nt as modules};

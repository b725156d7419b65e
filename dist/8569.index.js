const he=8569,ue=[8569],fe={98919:((M,C,a)=>{a.d(C,{b$:()=>m,fW:()=>S,u7:()=>p});function p(c){switch(c.way){case"context":return`Docker context ${c.context}`;case"tls":return c.address;case"ssh":return S(
c)}}function S({user:c,host:$,port:k}){const x=$.includes(":")?`[${$}]`:$;return`ssh://${c===""?"":`${c}@`}${x}${k===22?"":`:${k}`}`}const w=/^(?:ssh:\/\/)?(?:([^@\s]+)@)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*)(?::(\d{1,5}))?$/;
function m(c){const[$,k="",x="",H="22"]=w.exec(c)??[];if(!($===void 0||Number(H)<1||Number(H)>65535))return{user:k,host:x.replace(/^\[|\]$/g,""),port:Number(H)}}}),28569:((M,C,a)=>{a.r(C),a.d(C,{openConnection:()=>ie});
var p=a(48165),S=a(91185),w=a(51455),m=a(48161),c=a(76760),$=a(55669);const k="deploy-action-way";async function x(){await H();const{pid:e,start:n}=await(0,$.a)(),t=await(0,w.mkdtemp)((0,c.join)((0,m.
tmpdir)().length<40?(0,m.tmpdir)():"/tmp",`${k}-${e}-${n||0}-`));return await(0,w.chmod)(t,448),{path:t,write:(o,s)=>(0,w.writeFile)((0,c.join)(t,o),s,{mode:384,flag:"wx"}),remove:()=>(0,w.rm)(t,{recursive:!0,
force:!0})}}async function H(){for(const e of new Set([(0,m.tmpdir)(),"/tmp"]))for(const n of await(0,w.readdir)(e).catch(()=>[])){const[t,o="",s=""]=/^deploy-action-way-(\d+)-(\d+)-/.exec(n)??[];t===
void 0||await(0,$.F)(Number(o),s==="0"?"":s)||await(0,w.rm)((0,c.join)(e,n),{recursive:!0,force:!0}).catch(()=>{})}}var F=a(73024),P=a(58500),I=a(98919),L=a(31421),i=a(77030),f=a(39836);function h({path:e,
argv:n,env:t,direct:o}){const s=new Set,r=new Set;let u="";const d=y=>{const[_="",...b]=(0,f.s)(n,t),R=(0,L.spawn)(_,b,{env:{...t},detached:!0,stdio:["pipe","pipe","pipe"]});s.add(R),v(y,R);let K="";R.
stderr?.on("data",N=>{K=(K+N.toString()).slice(-4e3)}),R.once("close",N=>{s.delete(R),N!==0&&K!==""&&(u=K),y.end()})},l=(0,i.createServer)({allowHalfOpen:!0},y=>{r.add(y),y.once("close",()=>r.delete(y)),
o===void 0?d(y):T(y,o,d)}),{promise:g,resolve:O,reject:D}=Promise.withResolvers();return l.once("error",D),l.listen(e,()=>O({lastWords:()=>u,close:async()=>{const y=new Promise(_=>l.close(()=>_()));for(const _ of s)
_.kill("SIGTERM");if(o!==void 0)for(const _ of r)_.destroy();await y}})),g}function T(e,n,t){const o=(0,i.connect)({path:n,allowHalfOpen:!0});e.on("error",()=>o.destroy());const s=()=>t(e);o.once("err\
or",s),o.once("connect",()=>{o.removeListener("error",s),e.pipe(o),o.pipe(e),o.on("error",()=>e.destroy()),e.once("close",()=>o.destroy())})}function v(e,n){const{stdin:t,stdout:o}=n;t===null||o===null||
(e.pipe(t),o.pipe(e,{end:!1}),e.on("error",()=>n.kill("SIGTERM")),e.once("close",()=>n.kill("SIGTERM")),t.on("error",()=>{}),n.on("error",()=>e.destroy()))}const E="destination",A="jump";function j(e){
const{jump:n,folder:t,hasKey:o,hasKnownHosts:s,fingerprints:r}=e;return`${[...W(E,e),...n===void 0?[]:[`ProxyJump ${A}`],"ControlMaster no",`ControlPath "${t}/master"`,...n===void 0?[]:W(A,n),"Host *",
"BatchMode yes","StrictHostKeyChecking yes",`UserKnownHostsFile ${s?`"${t}/known_hosts"`:"none"}`,"GlobalKnownHostsFile none",...r.length===0?[]:[`KnownHostsCommand /bin/sh "${t}/pinned" %I %H %t %K %\
f`],"VerifyHostKeyDNS no","UpdateHostKeys no","CheckHostIP no","PreferredAuthentications publickey",...o?[`IdentityFile "${t}/key"`,"IdentitiesOnly yes","IdentityAgent none"]:["IdentityFile none"],"Fo\
rwardAgent no","ForwardX11 no","RequestTTY no","ConnectTimeout 15","ServerAliveInterval 5","ServerAliveCountMax 3","LogLevel ERROR"].join(`
`)}
`}function W(e,{host:n,port:t,user:o}){return[`Host ${e}`,`HostName ${n}`,`Port ${t}`,...o===""?[]:[`User ${o}`]]}function G(e){return`[ "$1" = ORDER ] && exit 0
case "$5" in ${e.map(t=>t.replace(/=+$/,"")).join("|")}) printf '%s %s %s\\n' "$2" "$3" "$4" ;; *) printf 'It shows %s %s.\\n' "$3" "$5" >&2 ;; esac
exit 0
`}function Y(e,n,t){const o=t===22?n:`[${n}]:${t}`;return`${e.replaceAll("\r","").split(`
`).map(r=>r.trim()).map(r=>/^(ssh|ecdsa|sk)-\S+ [A-Za-z0-9+/]/.test(r)?`${o} ${r}`:r).join(`
`)}
`}const V=[[/REMOTE HOST IDENTIFICATION HAS CHANGED|Offending \S+ key in/i,"denied",e=>`${e} shows another key than the pinned one: it is not the host that was meant, or its key was changed.`,"If the \
key was changed on purpose, compare its fingerprint on the host (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) and pin the new one."],[/Host key verification failed|No \S+ host key is known/i,"den\
ied",e=>`The key that ${e} shows is not pinned; nothing was sent to it.`,"Pin the key of the host under connection: known-hosts or fingerprint (on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_ke\
y.pub)."],[/Load key .*|incorrect passphrase/i,"usage",()=>"The private key for SSH cannot be read.","The secret must hold a whole private key without a passphrase, with its first and last line."],[/Permission denied|Too many authentication failures|no more authentication methods/i,
"auth",e=>`${e} accepts none of our keys.`,"Check the user. Put the public key into its authorized_keys on the host, and name the secret with the private key: connection: { key: NAME }."],[/Could not resolve hostname/i,
"absent",e=>`There is no host ${e}.`,"Check the name under connection: ssh."],[/Connection refused|Connection timed out|No route to host|Network is unreachable|Operation timed out|Connection reset|Connection closed|kex_exchange_identification|Broken pipe|not responding/i,
"transient",e=>`${e} cannot be reached.`,"Check that the host is up, that sshd listens on that port, and that a firewall lets this machine in."]];function z(e,n){const t=e.split(`
`).map(d=>d.trim()).filter(d=>d!==""&&!/^@+$/.test(d)),o=V.find(([d])=>d.test(e));if(o===void 0)return new p.HR("absent",`SSH to ${n} failed.`,{details:t,hint:"Read what ssh said above."});const[,s,r,
u]=o;return new p.HR(s,r(n),{hint:u,details:t.slice(0,10)})}function U(e,n){const t=e.trim().split(`
`).filter(Boolean).slice(0,10);return/permission denied/i.test(e)?new p.HR("denied",`The user may not use Docker on ${n}.`,{details:t,hint:"Add the user to the group docker on the host."}):/Cannot connect|Is the docker daemon running|dial (?:unix|tcp)/i.
test(e)?new p.HR("absent",`Docker does not run on ${n}.`,{details:t,hint:"Start Docker on the host."}):/not found|No such file/i.test(e)?new p.HR("absent",`There is no docker command on ${n}.`,{details:t,
hint:"Install Docker on the host, or put its folder on the PATH of commands over SSH."}):new p.HR("transient",`Docker on ${n} did not answer.`,{details:t})}function J(e){const n=`${e.replaceAll("\r","").
trim()}
`;if(/^(ssh|ecdsa|sk)-\S+ AAAA/.test(n))throw new p.HR("usage","The secret with the key for SSH holds a public key.",{hint:"It must hold the private key: the file without .pub, with its first and last\
 line."});if(X(n))throw new p.HR("usage","The private key for SSH has a passphrase, which nobody is there to type.",{hint:'Make a key for deploys without one (ssh-keygen -t ed25519 -N "" -f deploy_key\
), or load this one into an agent and leave out key.'});return n}function X(e){if(/^Proc-Type: 4,ENCRYPTED$|BEGIN ENCRYPTED PRIVATE KEY/m.test(e))return!0;const[,n]=/BEGIN OPENSSH PRIVATE KEY-----([^-]*)-----END/.
exec(e)??[];if(n===void 0)return!1;const t=Buffer.from(n,"base64"),o="openssh-key-v1\0";if(!t.subarray(0,o.length).equals(Buffer.from(o))||t.length<o.length+4)return!1;const s=o.length+4;return t.subarray(
s,s+t.readUInt32BE(o.length)).toString()!=="none"}const Z=2e9;async function Q({connection:e,root:n,tools:t,signal:o}){const s=await x(),{jump:r}=e,u=`${(0,I.fW)(e)}${r===void 0?"":` (by way of ${(0,I.
fW)(r)})`}`,d=new AbortController;try{await q(e,n,s);const l=["-F",(0,c.join)(s.path,"config")],g=te({config:l,tools:t,end:d.signal});await ne({master:g,socket:(0,c.join)(s.path,"master"),place:u,signal:o});
const O=(0,c.join)(s.path,"docker"),D=["ssh",...l,"-T",E,"docker","system","dial-stdio"],y=await se({config:l,folder:s,tools:t,signal:o}),_={path:O,argv:D,env:t.env,...y===void 0?{}:{direct:y}},b=await h(
_),R=async()=>{await b.close(),d.abort(B),await g.ended,await s.remove()};await re({path:O,place:u,socket:b,tools:t,signal:o}).catch(async de=>{throw await R(),de});const K=`ssh -F ${(0,c.join)(s.path,
"config")} -T ${E}`,N={DOCKER_HOST:`unix://${O}`,DOCKER_CONTEXT:"",DOCKER_TLS_VERIFY:"",DEPLOY_ACTION_SSH:K};return{docker:`unix://${O}`,env:N,close:R}}catch(l){throw d.abort(B),await s.remove(),l}}const B=new p.
HR("cancelled","The connection is closed.");async function q(e,n,t){const{host:o,user:s,port:r,jump:u,key:d,fingerprints:l}=e,g=e.knownHosts===""?"":await ee(e.knownHosts,n),O={config:j({host:o,user:s,
port:r,fingerprints:l,folder:t.path,...u===void 0?{}:{jump:u},hasKey:d!==void 0,hasKnownHosts:g!==""}),...g===""?{}:{known_hosts:Y(g,o,r)},...l.length===0?{}:{pinned:G(l)},...d===void 0?{}:{key:J(d)}};
for(const[D,y]of Object.entries(O))await t.write(D,y)}async function ee(e,n){if(/\s/.test(e.trim()))return e;const t=(0,c.isAbsolute)(e)?e:(0,c.join)(n,e);return(0,w.readFile)(t,"utf8").catch(o=>{throw new p.
HR("usage",`connection.known-hosts: ${t} cannot be read.`,{cause:o,hint:"Give the path of a known_hosts file in the checkout, or its lines."})})}function te(e){let n="",t=!1;const o=["ssh",...e.config,
"-M","-N","-T",E],s=(u,d)=>{n=(n+d).slice(-8e3)};return{ended:e.tools.exec({argv:o,timeout:Z,signal:e.end,bound:!0,onOutput:s}).then(()=>{t=!0},u=>{t=!0,u!==B&&(n=n===""?u.message:n)}),over:()=>t,said:()=>n}}
async function ne(e){const{master:n,socket:t,place:o,signal:s}=e;for(let r=0;r<1500;r+=1){if((0,F.existsSync)(t))return;if(n.over())throw z(n.said(),o);if(s.aborted)throw s.reason;await(0,P.setTimeout)(
20)}throw new p.HR("transient",`${o} did not answer within 30 s.`,{details:[n.said()].filter(Boolean)})}const oe='case "${DOCKER_HOST-}" in\nunix://*) s="${DOCKER_HOST#unix://}" ;;\n"") [ -z "${DOCKER_C\
ONTEXT-}" ] && ! grep -qs currentContext "${DOCKER_CONFIG:-$HOME/.docker}/config.json" && s=/var/run/docker.sock ;;\nesac\n[ -S "${s-}" ] && [ -w "$s" ] && printf %s "$s"; exit 0';async function se(e){
const{config:n,folder:t,tools:o,signal:s}=e,r=(...O)=>o.exec({argv:["ssh",...n,...O],timeout:2e4,signal:s}).catch(D=>{if(s.aborted)throw D;return{exit:1,stdout:""}}),{exit:u,stdout:d}=await r("-T",E,`\
sh -c '${oe}'`);if(u!==0||!/^\/[^\s:]+$/.test(d))return;const l=(0,c.join)(t.path,"direct");return(await r("-O","forward","-L",`${l}:${d}`,E)).exit===0?l:void 0}async function re(e){const{path:n,place:t,
socket:o,tools:s,signal:r}=e,u=await s.http.request({method:"GET",url:"/_ping",at:`unix://${n}`,timeout:2e4,signal:r}).catch(d=>{throw r.aborted?r.reason:U(o.lastWords()||String(d.message),t)});if(u.status!==
200)throw U(u.body,t)}async function ie(e,n,{tools:t,signal:o}){switch(e.way){case"context":return ae(e.context,t.env);case"tls":return ce(e);case"ssh":return Q({connection:e,root:n,tools:t,signal:o})}}
async function ae(e,n){const{address:t}=await(0,S.dd)(n,{context:e});if(t.startsWith("ssh:"))throw new p.HR("usage",`The Docker context ${e} leads over SSH (${t}), without a pinned key.`,{hint:"Say co\
nnection: { ssh: …, known-hosts: … } instead of the context."});return{docker:`docker:${e}`,env:{DOCKER_CONTEXT:e,DOCKER_HOST:"",DEPLOY_ACTION_SSH:t.startsWith("unix:")?"":"none"},close:async()=>{}}}
async function ce(e){const{address:n,ca:t,cert:o,key:s}=e,r=await x(),u={"ca.pem":t,"cert.pem":o,"key.pem":s};for(const[d,l]of Object.entries(u))l!==void 0&&await r.write(d,l);return{docker:`tls:${r.path}\
:${n}`,env:{DOCKER_HOST:n,DOCKER_CONTEXT:"",DOCKER_TLS_VERIFY:"1",DOCKER_CERT_PATH:r.path,DEPLOY_ACTION_SSH:"none"},close:r.remove}}}),91185:((M,C,a)=>{a.d(C,{Pe:()=>k,Vh:()=>I,dd:()=>$});var p=a(77598),
S=a(48161),w=a(76760),m=a(48165),c=a(38697);async function $(i,f={}){const h=f.host??(f.context===void 0?i.DOCKER_HOST:void 0);if(h)return{address:h,...await F(i,h)};const T=k(i),v=f.context??(i.DOCKER_CONTEXT||
await x(T));return v==="default"?{address:"unix:///var/run/docker.sock"}:await H(T,v)}function k(i){return i.DOCKER_CONFIG||(0,w.join)(i.HOME||(0,S.homedir)(),".docker")}async function x(i){const h=(await I(
(0,w.join)(i,"config.json")))?.currentContext;return typeof h=="string"&&h!==""?h:"default"}async function H(i,f){const h=(0,p.createHash)("sha256").update(f).digest("hex"),v=(await I((0,w.join)(i,"co\
ntexts","meta",h,"meta.json")))?.Endpoints?.docker,E=v?.Host;if(typeof E!="string"||E==="")throw new m.HR("absent",`The Docker context ${JSON.stringify(f)} does not exist in ${i}.`,{hint:"See `docker \
context ls`; choose one with `docker context use`, or set DOCKER_HOST."});const A=await P((0,w.join)(i,"contexts","tls",h,"docker")),j=v?.SkipTLSVerify===!0;return Object.keys(A).length===0&&!j?{address:E}:
{address:E,tls:{...A,rejectUnauthorized:!j}}}async function F(i,f){const h=!!i.DOCKER_TLS_VERIFY;return!f.startsWith("tcp:")||!h&&!i.DOCKER_TLS?{}:{tls:{...await P(i.DOCKER_CERT_PATH||k(i)),rejectUnauthorized:h}}}
async function P(i){const f={};for(const h of["ca","cert","key"]){const T=await(0,c.q)((0,w.join)(i,`${h}.pem`));T!==void 0&&(f[h]=T)}return f}async function I(i){const f=await(0,c.q)(i);if(!(f===void 0||
f.trim()===""))try{const h=JSON.parse(f);if(typeof h=="object"&&h!==null&&!Array.isArray(h))return h;throw new SyntaxError("It is not an object.")}catch(h){throw L(i,h)}}function L(i,f){return new m.HR(
"usage",`${i} is not a JSON object: ${f.message}`,{cause:f,place:{file:i}})}}),38697:((M,C,a)=>{a.d(C,{q:()=>w});var p=a(51455),S=a(89475);async function w(m){try{return await(0,p.readFile)(m,"utf8")}catch(c){
if(["ENOENT","ENOTDIR"].includes(c.code??""))return;throw(0,S.f)(c,m,"read")}}})};export{he as id,ue as ids,fe as modules};

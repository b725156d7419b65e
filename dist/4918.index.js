const re=4918,ie=[4918],ae={98919:((W,R,h)=>{h.d(R,{b:()=>$,u:()=>w});function w(p){switch(p.way){case"context":return`Docker context ${p.context}`;case"tls":return p.address;case"ssh":{const{user:f,host:E,
port:C}=p,m=E.includes(":")?`[${E}]`:E;return`ssh://${f===""?"":`${f}@`}${m}${C===22?"":`:${C}`}`}}}const D=/^(?:ssh:\/\/)?(?:([^@\s]+)@)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*)(?::(\d{1,5}))?$/;
function $(p){const[f,E="",C="",m="22"]=D.exec(p)??[];if(!(f===void 0||Number(m)<1||Number(m)>65535))return{user:E,host:C.replace(/^\[|\]$/g,""),port:Number(m)}}}),64918:((W,R,h)=>{h.r(R),h.d(R,{openConnection:()=>ne});
var w=h(48165),D=h(91185),$=h(51455),p=h(48161),f=h(76760),E=h(55669);const C="deploy-action-way";async function m(){await M();const{pid:e,start:n}=await(0,E.a)(),t=await(0,$.mkdtemp)((0,f.join)((0,p.
tmpdir)().length<40?(0,p.tmpdir)():"/tmp",`${C}-${e}-${n||0}-`));return await(0,$.chmod)(t,448),{path:t,write:(o,s)=>(0,$.writeFile)((0,f.join)(t,o),s,{mode:384,flag:"wx"}),remove:()=>(0,$.rm)(t,{recursive:!0,
force:!0})}}async function M(){for(const e of new Set([(0,p.tmpdir)(),"/tmp"]))for(const n of await(0,$.readdir)(e).catch(()=>[])){const[t,o="",s=""]=/^deploy-action-way-(\d+)-(\d+)-/.exec(n)??[];t===
void 0||await(0,E.F)(Number(o),s==="0"?"":s)||await(0,$.rm)((0,f.join)(e,n),{recursive:!0,force:!0}).catch(()=>{})}}var L=h(73024),B=h(58500),A=h(98919),K=h(31421),j=h(77030),N=h(39836);function i({path:e,
argv:n,env:t,direct:o}){const s=new Set,r=new Set;let d="";const a=O=>{const[T="",...b]=(0,N.s)(n,t),H=(0,K.spawn)(T,b,{env:{...t},detached:!0,stdio:["pipe","pipe","pipe"]});s.add(H),c(O,H);let v="";H.
stderr?.on("data",I=>{v=(v+I.toString()).slice(-4e3)}),H.once("close",I=>{s.delete(H),I!==0&&v!==""&&(d=v),O.end()})},l=(0,j.createServer)({allowHalfOpen:!0},O=>{r.add(O),O.once("close",()=>r.delete(O)),
o===void 0?a(O):u(O,o,a)}),{promise:k,resolve:S,reject:g}=Promise.withResolvers();return l.once("error",g),l.listen(e,()=>S({lastWords:()=>d,close:async()=>{const O=new Promise(T=>l.close(()=>T()));for(const T of s)
T.kill("SIGTERM");if(o!==void 0)for(const T of r)T.destroy();await O}})),k}function u(e,n,t){const o=(0,j.connect)({path:n,allowHalfOpen:!0});e.on("error",()=>o.destroy());const s=()=>t(e);o.once("err\
or",s),o.once("connect",()=>{o.removeListener("error",s),e.pipe(o),o.pipe(e),o.on("error",()=>e.destroy()),e.once("close",()=>o.destroy())})}function c(e,n){const{stdin:t,stdout:o}=n;t===null||o===null||
(e.pipe(t),o.pipe(e,{end:!1}),e.on("error",()=>n.kill("SIGTERM")),e.once("close",()=>n.kill("SIGTERM")),t.on("error",()=>{}),n.on("error",()=>e.destroy()))}const y="destination";function x(e){const{host:n,
user:t,port:o,folder:s,hasKey:r,hasKnownHosts:d,fingerprints:a}=e;return`${[`Host ${y}`,`HostName ${n}`,`Port ${o}`,...t===""?[]:[`User ${t}`],"BatchMode yes","StrictHostKeyChecking yes",`UserKnownHos\
tsFile ${d?`"${s}/known_hosts"`:"none"}`,"GlobalKnownHostsFile none",...a.length===0?[]:[`KnownHostsCommand /bin/sh "${s}/pinned" %I %H %t %K %f`],"VerifyHostKeyDNS no","UpdateHostKeys no","CheckHostI\
P no","PreferredAuthentications publickey",...r?[`IdentityFile "${s}/key"`,"IdentitiesOnly yes","IdentityAgent none"]:["IdentityFile none"],"ForwardAgent no","ForwardX11 no","RequestTTY no","ControlMa\
ster no",`ControlPath "${s}/master"`,"ConnectTimeout 15","ServerAliveInterval 5","ServerAliveCountMax 3","LogLevel ERROR"].join(`
`)}
`}function _(e){return`[ "$1" = ORDER ] && exit 0
case "$5" in ${e.map(t=>t.replace(/=+$/,"")).join("|")}) printf '%s %s %s\\n' "$2" "$3" "$4" ;; esac
exit 0
`}function P(e,n,t){const o=t===22?n:`[${n}]:${t}`;return`${e.replaceAll("\r","").split(`
`).map(r=>r.trim()).map(r=>/^(ssh|ecdsa|sk)-\S+ [A-Za-z0-9+/]/.test(r)?`${o} ${r}`:r).join(`
`)}
`}const F=[[/REMOTE HOST IDENTIFICATION HAS CHANGED|Offending \S+ key in/i,"denied",e=>`${e} shows another key than the pinned one: it is not the host that was meant, or its key was changed.`,"If the \
key was changed on purpose, compare its fingerprint on the host (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) and pin the new one."],[/Host key verification failed|No \S+ host key is known/i,"den\
ied",e=>`The key that ${e} shows is not pinned; nothing was sent to it.`,"Pin the key of the host under connection: known-hosts or fingerprint (on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_ke\
y.pub)."],[/Load key .*|incorrect passphrase/i,"usage",()=>"The private key for SSH cannot be read.","The secret must hold a whole private key without a passphrase, with its first and last line."],[/Permission denied|Too many authentication failures|no more authentication methods/i,
"auth",e=>`${e} accepts none of our keys.`,"Put the public key into the authorized_keys of that user, and name the secret with the private key: connection: { key: NAME }."],[/Could not resolve hostname/i,
"absent",e=>`There is no host ${e}.`,"Check the name under connection: ssh."],[/Connection refused|Connection timed out|No route to host|Network is unreachable|Operation timed out|Connection reset|Connection closed|kex_exchange_identification|Broken pipe|not responding/i,
"transient",e=>`${e} cannot be reached.`,"Check that the host is up, that sshd listens on that port, and that a firewall lets this machine in."]];function z(e,n){const t=e.split(`
`).map(a=>a.trim()).filter(a=>a!==""&&!/^@+$/.test(a)),o=F.find(([a])=>a.test(e));if(o===void 0)return new w.HR("absent",`SSH to ${n} failed.`,{details:t,hint:"Read what ssh said above."});const[,s,r,
d]=o;return new w.HR(s,r(n),{hint:d,details:t.slice(0,10)})}function G(e,n){const t=e.trim().split(`
`).filter(Boolean).slice(0,10);return/permission denied/i.test(e)?new w.HR("denied",`The user may not use Docker on ${n}.`,{details:t,hint:"Add the user to the group docker on the host."}):/Cannot connect|Is the docker daemon running|dial (?:unix|tcp)/i.
test(e)?new w.HR("absent",`Docker does not run on ${n}.`,{details:t,hint:"Start Docker on the host."}):/not found|No such file/i.test(e)?new w.HR("absent",`There is no docker command on ${n}.`,{details:t,
hint:"Install Docker on the host, or put its folder on the PATH of commands over SSH."}):new w.HR("transient",`Docker on ${n} did not answer.`,{details:t})}const Y=2e9;async function V({connection:e,root:n,
tools:t,signal:o}){const s=await m(),r=(0,A.u)(e),d=new AbortController;try{await X(e,n,s);const a=["-F",(0,f.join)(s.path,"config")],l=Z({config:a,tools:t,end:d.signal});await Q({master:l,socket:(0,f.
join)(s.path,"master"),place:r,signal:o});const k=(0,f.join)(s.path,"docker"),S=["ssh",...a,"-T",y,"docker","system","dial-stdio"],g=await ee({config:a,folder:s,tools:t,signal:o}),O={path:k,argv:S,env:t.
env,...g===void 0?{}:{direct:g}},T=await i(O),b=async()=>{await T.close(),d.abort(U),await l.ended,await s.remove()};await te({path:k,place:r,socket:T,tools:t,signal:o}).catch(async I=>{throw await b(),
I});const H=`ssh -F ${(0,f.join)(s.path,"config")} -T ${y}`,v={DOCKER_HOST:`unix://${k}`,DOCKER_CONTEXT:"",DOCKER_TLS_VERIFY:"",DEPLOY_ACTION_SSH:H};return{docker:`unix://${k}`,env:v,close:b}}catch(a){
throw d.abort(U),await s.remove(),a}}const U=new w.HR("cancelled","The connection is closed.");async function X(e,n,t){const{host:o,user:s,port:r,key:d,fingerprints:a}=e,l=e.knownHosts===""?"":await J(
e.knownHosts,n),k={config:x({host:o,user:s,port:r,fingerprints:a,folder:t.path,hasKey:d!==void 0,hasKnownHosts:l!==""}),...l===""?{}:{known_hosts:P(l,o,r)},...a.length===0?{}:{pinned:_(a)},...d===void 0?
{}:{key:`${d.replaceAll("\r","").trim()}
`}};for(const[S,g]of Object.entries(k))await t.write(S,g)}async function J(e,n){if(/\s/.test(e.trim()))return e;const t=(0,f.isAbsolute)(e)?e:(0,f.join)(n,e);return(0,$.readFile)(t,"utf8").catch(o=>{throw new w.
HR("usage",`connection.known-hosts: ${t} cannot be read.`,{cause:o,hint:"Give the path of a known_hosts file in the checkout, or its lines."})})}function Z(e){let n="",t=!1;const o=["ssh",...e.config,
"-M","-N","-T",y],s=(d,a)=>{n=(n+a).slice(-8e3)};return{ended:e.tools.exec({argv:o,timeout:Y,signal:e.end,bound:!0,onOutput:s}).then(()=>{t=!0},d=>{t=!0,d!==U&&(n=n===""?d.message:n)}),over:()=>t,said:()=>n}}
async function Q(e){const{master:n,socket:t,place:o,signal:s}=e;for(let r=0;r<1500;r+=1){if((0,L.existsSync)(t))return;if(n.over())throw z(n.said(),o);if(s.aborted)throw s.reason;await(0,B.setTimeout)(
20)}throw new w.HR("transient",`${o} did not answer within 30 s.`,{details:[n.said()].filter(Boolean)})}const q='case "${DOCKER_HOST-}" in\nunix://*) s="${DOCKER_HOST#unix://}" ;;\n"") [ -z "${DOCKER_CO\
NTEXT-}" ] && ! grep -qs currentContext "${DOCKER_CONFIG:-$HOME/.docker}/config.json" && s=/var/run/docker.sock ;;\nesac\n[ -S "${s-}" ] && [ -w "$s" ] && printf %s "$s"; exit 0';async function ee(e){
const{config:n,folder:t,tools:o,signal:s}=e,r=(...S)=>o.exec({argv:["ssh",...n,...S],timeout:2e4,signal:s}).catch(g=>{if(s.aborted)throw g;return{exit:1,stdout:""}}),{exit:d,stdout:a}=await r("-T",y,`\
sh -c '${q}'`);if(d!==0||!/^\/[^\s:]+$/.test(a))return;const l=(0,f.join)(t.path,"direct");return(await r("-O","forward","-L",`${l}:${a}`,y)).exit===0?l:void 0}async function te(e){const{path:n,place:t,
socket:o,tools:s,signal:r}=e,d=await s.http.request({method:"GET",url:"/_ping",at:`unix://${n}`,timeout:2e4,signal:r}).catch(a=>{throw r.aborted?r.reason:G(o.lastWords()||String(a.message),t)});if(d.status!==
200)throw G(d.body,t)}async function ne(e,n,{tools:t,signal:o}){switch(e.way){case"context":return oe(e.context,t.env);case"tls":return se(e);case"ssh":return V({connection:e,root:n,tools:t,signal:o})}}
async function oe(e,n){const{address:t}=await(0,D.dd)(n,{context:e});if(t.startsWith("ssh:"))throw new w.HR("usage",`The Docker context ${e} leads over SSH (${t}), without a pinned key.`,{hint:"Say co\
nnection: { ssh: …, known-hosts: … } instead of the context."});return{docker:`docker:${e}`,env:{DOCKER_CONTEXT:e,DOCKER_HOST:"",DEPLOY_ACTION_SSH:t.startsWith("unix:")?"":"none"},close:async()=>{}}}
async function se(e){const{address:n,ca:t,cert:o,key:s}=e,r=await m(),d={"ca.pem":t,"cert.pem":o,"key.pem":s};for(const[a,l]of Object.entries(d))l!==void 0&&await r.write(a,l);return{docker:`tls:${r.path}\
:${n}`,env:{DOCKER_HOST:n,DOCKER_CONTEXT:"",DOCKER_TLS_VERIFY:"1",DOCKER_CERT_PATH:r.path,DEPLOY_ACTION_SSH:"none"},close:r.remove}}}),91185:((W,R,h)=>{h.d(R,{Pe:()=>m,Vh:()=>K,dd:()=>C});var w=h(77598),
D=h(51455),$=h(48161),p=h(76760),f=h(48165),E=h(89475);async function C(i,u={}){const c=u.host??(u.context===void 0?i.DOCKER_HOST:void 0);if(c)return{address:c,...await B(i,c)};const y=m(i),x=u.context??
(i.DOCKER_CONTEXT||await M(y));return x==="default"?{address:"unix:///var/run/docker.sock"}:await L(y,x)}function m(i){return i.DOCKER_CONFIG||(0,p.join)(i.HOME||(0,$.homedir)(),".docker")}async function M(i){
const c=(await K((0,p.join)(i,"config.json")))?.currentContext;return typeof c=="string"&&c!==""?c:"default"}async function L(i,u){const c=(0,w.createHash)("sha256").update(u).digest("hex"),x=(await K(
(0,p.join)(i,"contexts","meta",c,"meta.json")))?.Endpoints?.docker,_=x?.Host;if(typeof _!="string"||_==="")throw new f.HR("absent",`The Docker context ${JSON.stringify(u)} does not exist in ${i}.`,{hint:"\
See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST."});const P=await A((0,p.join)(i,"contexts","tls",c,"docker")),F=x?.SkipTLSVerify===!0;return Object.keys(P).length===
0&&!F?{address:_}:{address:_,tls:{...P,rejectUnauthorized:!F}}}async function B(i,u){const c=!!i.DOCKER_TLS_VERIFY;return!u.startsWith("tcp:")||!c&&!i.DOCKER_TLS?{}:{tls:{...await A(i.DOCKER_CERT_PATH||
m(i)),rejectUnauthorized:c}}}async function A(i){const u={};for(const c of["ca","cert","key"]){const y=await N((0,p.join)(i,`${c}.pem`));y!==void 0&&(u[c]=y)}return u}async function K(i){const u=await N(
i);if(!(u===void 0||u.trim()===""))try{const c=JSON.parse(u);if(typeof c=="object"&&c!==null&&!Array.isArray(c))return c;throw new SyntaxError("It is not an object.")}catch(c){throw j(i,c)}}function j(i,u){
return new f.HR("usage",`${i} is not a JSON object: ${u.message}`,{cause:u,place:{file:i}})}async function N(i){try{return await(0,D.readFile)(i,"utf8")}catch(u){if(["ENOENT","ENOTDIR"].includes(u.code??
""))return;throw(0,E.f)(u,i,"read")}}})};export{re as id,ie as ids,ae as modules};

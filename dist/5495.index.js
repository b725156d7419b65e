const ot=5495,rt=[5495],st={39836:((N,I,r)=>{r.d(I,{s:()=>M});var x=r(73024),T=r(76760);function M(i,d){const[a=""]=i;return process.platform!=="linux"||!v("setpriv",d)||!v(a,d)?i:["setpriv","--pdeath\
sig","TERM","--",...i]}function v(i,d){return i.includes("/")?(0,x.existsSync)(i):(d.PATH??"").split(T.delimiter).some(a=>a!==""&&(0,x.existsSync)((0,T.join)(a,i)))}}),60122:((N,I,r)=>{r.d(I,{m:()=>T});
const x=2**31-1,T={now:()=>Date.now(),async sleep(v,i){const d=performance.now()+v;for(let a=v;a>0;a=d-performance.now())await M(Math.min(a,x),i);i?.throwIfAborted()}};function M(v,i){return new Promise(
(d,a)=>{if(i?.aborted)return a(i.reason);const c=()=>{clearTimeout(h),a(i?.reason)},h=setTimeout(()=>{i?.removeEventListener("abort",c),d()},v);i?.addEventListener("abort",c,{once:!0})})}}),68281:((N,I,r)=>{
r.d(I,{QF:()=>v,Qc:()=>c,Xf:()=>h,li:()=>a});var x=r(51455),T=r(58500),M=r(55669);const v="DEPLOY_ACTION_OWNER";let i=0,d;async function a(){d??=(0,M.a)().then(({machine:g,pid:u,start:E})=>`${g}:${u}:${E}`),
i+=1;const w=i;return`${await d}:${w}`}function c(w,g){return y(async u=>u===w,g)}async function h(w){const{machine:g}=await(0,M.a)();return y(async u=>{const[E,S,b=""]=u.split(":");return E===g&&!await(0,M.
F)(Number(S),b)},w)}async function y(w,g){const u=await $(w);for(const S of u)A(S,"SIGTERM");const E=performance.now()+g;for(let S=u;S.length>0&&performance.now()<E;)await(0,T.setTimeout)(20),S=await $(
w);for(const S of u.length>0?await $(w):[])A(S,"SIGKILL");return u.length}async function $(w){const g=(await(0,x.readdir)("/proc").catch(()=>[])).filter(E=>/^\d+$/.test(E)).map(Number),u=await Promise.
all(g.map(async E=>{if(E===process.pid)return!1;const b=(await(0,x.readFile)(`/proc/${E}/environ`,"latin1").catch(()=>"")).split("\0").find(K=>K.startsWith(`${v}=`));return b!==void 0&&await w(b.slice(
v.length+1))}));return g.filter((E,S)=>u[S])}function A(w,g){try{process.kill(w,g)}catch{}}}),9386:((N,I,r)=>{r.d(I,{PH:()=>T,i8:()=>M,xq:()=>v});var x=r(73024);function T(){const i=new Set;return{add:d=>{
i.add(d)},delete:d=>{i.delete(d)},get size(){return i.size},signal(d){for(const a of i)M(a,d)}}}function M(i,d){if(!(i>1))return!1;try{return process.kill(-i,d),!0}catch(a){return a.code==="EPERM"}}function v(i){
if(!M(i,0))return!1;let d;try{d=(0,x.readdirSync)("/proc").filter(a=>/^\d+$/.test(a))}catch{return!0}return d.some(a=>{try{const c=(0,x.readFileSync)(`/proc/${a}/stat`,"latin1"),[h,,y]=c.slice(c.lastIndexOf(
")")+2).split(" ");return y===String(i)&&h!=="Z"&&h!=="X"}catch{return!1}})}}),55669:((N,I,r)=>{r.d(I,{F:()=>i,a:()=>v});var x=r(77598),T=r(51455),M=r(48161);async function v(){const c=[(0,M.hostname)(),
await a("/etc/machine-id"),await a("/proc/sys/kernel/random/boot_id"),await(0,T.readlink)("/proc/self/ns/pid").catch(()=>"")],h=(0,x.createHash)("sha256").update(c.join(`
`)).digest("hex");return{host:(0,M.hostname)(),machine:h.slice(0,16),pid:process.pid,start:await d(process.pid)??""}}async function i(c,h){if(!Number.isSafeInteger(c)||c<=0)return!1;const y=await d(c);
if(y!==void 0)return h===""||y===h;try{return process.kill(c,0),await d(process.pid)===void 0}catch{return!1}}async function d(c){const h=await a(`/proc/${c}/stat`);if(h==="")return;const y=h.slice(h.
lastIndexOf(")")+2).split(" ");return y[0]==="Z"||y[0]==="X"?void 0:y[19]}async function a(c){return(0,T.readFile)(c,"utf8").catch(()=>"")}}),64405:((N,I,r)=>{r.d(I,{jh:()=>i,eA:()=>d,Qq:()=>a});var x=r(
48165),T=r(77598);function M({key:c,values:h}){if(typeof c!="string"||c==="")throw new x.HR("bug","A fingerprint without a key could be guessed.");return Object.fromEntries(Object.entries(h??{}).map(([
y,$])=>[y,(0,T.createHmac)("sha256",c).update($).digest("hex")]))}var v=r(55669);function i(c,h={}){const y=new Map,$=async A=>{const w=[A,A.split(".")[0]??""].find(E=>Object.hasOwn(h,E)),g=w===void 0?
void 0:h[w];if(w===void 0||g===void 0)return{};const u=y.get(w)??g();return y.set(w,u),u.catch(()=>y.delete(w)),u};return async(A,w,g)=>{g.throwIfAborted();const u=Object.hasOwn(c,A)?c:await $(A),E=Object.
hasOwn(u,A)?u[A]:void 0;if(E===void 0)throw new x.HR("bug",`There is no operation named ${JSON.stringify(A)}.`);return await E(w,g)}}const d={"secret.fingerprint":async c=>M(c),"machine.identity":async()=>({
...await(0,v.a)()}),"process.alive":async c=>(0,v.F)(Number(c.pid),a(c,"start",""))};function a(c,h,y){const $=c[h]??y;if(typeof $=="string")return $;throw new x.HR("bug",`An operation was called with\
 ${h} = ${JSON.stringify($)}; a text is needed.`)}}),15495:((N,I,r)=>{r.r(I),r.d(I,{createPorts:()=>et});var x=r(77598),T=r(48161),M=r(60122);function v(t){const n=new Map;let e=0;const o=async s=>{const l=n.
get(s);return n.delete(s),await l?.close(),null};return{operations:{"connection.open":async(s,l)=>{const m=s.connection,R=await(await r.e(8569).then(r.bind(r,28569))).openConnection(m,String(s.root??""),
{tools:t,signal:l});return e+=1,n.set(String(e),R),{id:String(e),docker:R.docker,env:{...R.env}}},"connection.close":s=>o(String(s.id))},close:async()=>{await Promise.all([...n.keys()].map(o))}}}var i=r(
31421),d=r(58500),a=r(48165),c=r(39836),h=r(46193);function y(t){const n=Math.floor(t/2),e=new h.StringDecoder("utf8"),o=[],s=[];let l=0,m=0,R=0;return{add(p){R+=p.length;const O=Math.min(n-l,p.length);
if(O>0&&(o.push(p.subarray(0,O)),l+=O),O<p.length){s.push(p.subarray(Math.max(O,0))),m+=p.length-Math.max(O,0);for(let f=s[0];f&&m-f.length>=n;f=s[0])s.shift(),m-=f.length}return e.write(p)},end:()=>e.
end(),text(){const p=Buffer.concat(o),O=Buffer.concat(s);if(R<=p.length+O.length)return Buffer.concat([p,O]).toString("utf8");const f=p.subarray(0,w(p)),D=O.subarray(Math.max(0,O.length-n)),P=D.subarray(
A(D)),H=R-f.length-P.length;return`${f.toString("utf8")}
… ${H} bytes left out …
${P.toString("utf8")}`},get cut(){return R>l+m}}}const $=t=>t!==void 0&&(t&192)===128;function A(t){let n=0;for(;n<4&&$(t[n]);)n++;return n}function w(t){let n=t.length-1;for(;n>t.length-4&&$(t[n]);)n--;
const e=t[n]??0,o=e>=240?4:e>=224?3:e>=192?2:1;return t.length-n>=o?t.length:Math.max(n,0)}var g=r(68281),u=r(9386),E=r(73024);function S(t,n){const e=t,o=n.argv[0]??"",s={cause:t};if(n.cwd!==void 0&&
!K(n.cwd))return new a.HR("absent",`The folder ${n.cwd}, in which ${o} is to run, does not exist.`,s);switch(e.code){case"ENOENT":return b(o,e);case"EACCES":case"EPERM":return new a.HR("denied",`${o} \
may not be executed by this user.`,{...s,hint:`Make it executable (chmod +x ${o}) or run as a user who may.`});case"E2BIG":return new a.HR("usage",`The arguments and environment for ${o} are too large\
 for this system.`,{...s,hint:"One argument may have 128 KiB; pass large values in a file or on standard input."});case"EAGAIN":case"EMFILE":case"ENFILE":case"ENOMEM":return new a.HR("capacity",`This \
machine has no room to start ${o} (${e.code}).`,s);case"ENOTDIR":return b(o,e);case"ERR_INVALID_ARG_VALUE":return new a.HR("usage",`An argument for ${o} contains a zero byte.`,s);default:return new a.
HR("bug",`${o} could not be started: ${e.message}`,s)}}function b(t,n){if(t.includes("/")&&U(t))return new a.HR("absent",`${t} names an interpreter in its first line that is not installed.`,{cause:n,hint:`\
Install the interpreter that the first line of ${t} names, or correct that line.`});const e=t.includes("/")?`Check the path ${t}.`:`Install ${t}, or add the folder that holds it to PATH.`;return new a.
HR("absent",`The program ${t} was not found.`,{cause:n,hint:e})}function K(t){return(0,E.statSync)(t,{throwIfNoEntry:!1})?.isDirectory()??!1}function U(t){try{return(0,E.accessSync)(t,E.constants.F_OK),
!0}catch{return!1}}const Q=5;function z(t){return async n=>{if(n.signal.aborted)throw G(n.signal);const e=n.contained?await(0,g.li)():void 0,o=X(e===void 0?n:V(n,e),t),{child:s,leader:l}=o;t.groups.add(
l);const m=t.patience??5e3;let R=!1,p=!1,O;const f=()=>{p||(p=!0,(0,u.i8)(l,"SIGTERM"),O=setTimeout(()=>(0,u.i8)(l,"SIGKILL"),m))},D=setTimeout(()=>{R=!0,f()},n.timeout);n.signal.addEventListener("abo\
rt",f,{once:!0});try{const{code:P,signal:H}=await o.exited;if(clearTimeout(D),await J(l,m),e!==void 0&&await(0,g.Qc)(e,m),await Z(s),o.finish(),p&&!R)throw G(n.signal);return Y({code:P,signal:H,timedOut:R},
o.streams)}finally{clearTimeout(D),clearTimeout(O),n.signal.removeEventListener("abort",f),t.groups.delete(l)}}}function V(t,n){return{...t,env:{...t.env,[g.QF]:n}}}function X(t,n){const[e="",...o]=t.
bound?(0,c.s)(t.argv,n.env):t.argv;if(e==="")throw new a.HR("bug","A step has an empty argument list.");const s=t.limit??n.limit??1024*1024,l={stdout:y(s),stderr:y(s)};let m;try{m=(0,i.spawn)(e,o,{detached:!0,
env:{...n.env,...t.env},stdio:[t.stdin===void 0?"ignore":"pipe","pipe","pipe"],...t.cwd===void 0?{}:{cwd:t.cwd}})}catch(f){throw S(f,t)}const R=[];for(const f of["stdout","stderr"]){const D=P=>{P!==""&&
t.onOutput?.(f,P)};m[f]?.on("data",P=>D(l[f].add(P))),R.push(()=>D(l[f].end()))}m.stdin?.on("error",()=>{}),m.stdin?.end(t.stdin);const p=new Promise((f,D)=>{m.once("error",P=>D(m.pid===void 0?S(P,t):
P)),m.once("exit",(P,H)=>f({code:P,signal:H}))}),O=()=>{for(const f of R)f()};return{child:m,leader:m.pid??0,streams:l,exited:p,finish:O}}async function J(t,n){if(t===0||!(0,u.xq)(t))return;(0,u.i8)(t,
"SIGTERM");const e=performance.now()+n;for(;performance.now()<e;)if(await(0,d.setTimeout)(20),!(0,u.xq)(t))return;(0,u.i8)(t,"SIGKILL")}async function Z(t){const n=[t.stdout,t.stderr].filter(s=>s!==null),
e=()=>n.some(s=>!s.closed),o=Promise.all(n.map(s=>s.closed||new Promise(l=>s.once("close",l))));for(let s=0;s<Q&&e();s++){const l=new AbortController;await Promise.race([o,(0,d.setTimeout)(50,void 0,{
signal:l.signal}).catch(()=>{})]),l.abort()}for(const s of n)s.destroy()}function Y(t,n){const e=["stdout","stderr"].filter(o=>n[o].cut);return{exit:t.code??-1,stdout:n.stdout.text(),stderr:n.stderr.text(),
...t.signal===null?{}:{signalled:t.signal},...t.timedOut?{timedOut:!0}:{},...e.length===0?{}:{cut:e}}}function G(t){const n=t.reason;return n instanceof a.HR?n:new a.HR("cancelled","The run was cancel\
led.",{cause:n})}var L=r(51455),B=r(76760),k=r(89475);function _(t){const n=new Set;return{read:e=>C("read",e,()=>(0,L.readFile)(e,"utf8")),write:(e,o,s)=>C("written",e,()=>q(e,o,s)),exists:e=>C("look\
ed at",e,async()=>{try{return await(0,L.stat)(e),!0}catch(o){if(["ENOENT","ENOTDIR"].includes(o.code??""))return!1;throw o}}),remove:e=>C("removed",e,()=>(0,L.rm)(e,{recursive:!0,force:!0})),scratch:()=>C(
"created",t,async()=>{await(0,L.mkdir)(t,{recursive:!0});const e=await(0,L.mkdtemp)((0,B.join)(t,"deploy-action-"));return await(0,L.chmod)(e,448),n.add(e),e}),async dispose(){for(const e of n)await(0,L.
rm)(e,{recursive:!0,force:!0});n.clear()}}}async function q(t,n,e){const o=(0,B.dirname)(t);await(0,L.mkdir)(o,{recursive:!0,mode:448});const s=(0,B.join)(o,`.${(0,B.basename)(t).slice(0,100)}.${(0,x.
randomBytes)(6).toString("hex")}.tmp`);try{const l=await(0,L.open)(s,"wx",e);try{await l.chmod(e),await l.writeFile(n,"utf8"),await l.sync()}finally{await l.close()}await(0,L.rename)(s,t)}catch(l){throw await(0,L.
rm)(s,{force:!0}),l}}async function C(t,n,e){try{return await e()}catch(o){throw o instanceof a.HR?o:(0,k.f)(o,n,t)}}function tt(t){let n;const e=()=>(n??=nt(t),n);return{request:async o=>(await e()).
request(o),fetch:async o=>(await e()).fetch(o),stream:async o=>(await e()).stream(o),close(){n?.then(o=>o.close())}}}async function nt(t){const{env:n}=t,[{createHttp:e},{connector:o}]=await Promise.all(
[r.e(3970).then(r.bind(r,63970)),r.e(718).then(r.bind(r,40718))]);return e({env:n,connect:o(n,t)})}var W=r(64405),j=r(4314);function et(t){const{env:n,secrets:e,signal:o,clock:s=M.m,groups:l=(0,u.PH)()}=t,
m=z({env:(0,j.Qc)(n),groups:l}),R=F=>e.add(`hidden ${e.values().length}`,F),p=tt({env:n,secret:e.get,hide:R,exec:m,tools:()=>f}),O=_(n.RUNNER_TEMP||(0,T.tmpdir)()),f={http:p,exec:m,files:O,clock:s,secrets:e,
env:n},D=v({env:(0,j.Qc)(n),exec:m,http:p}),P={...W.eA,...D.operations,...t.operations?.(f)},H=(0,W.jh)(P,t.tables?.(f));return{exec:m,http:p.request,call:H,files:O,clock:s,secret:e.get,secrets:e.values,
random:F=>(0,x.randomBytes)(F).toString("hex"),signal:o,tools:f,async close(){await D.close(),p.close(),await O.dispose()}}}})};export{ot as id,rt as ids,st as modules};

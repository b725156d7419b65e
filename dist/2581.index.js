const ot=2581,st=[2581],rt={49083:((_,x,o)=>{o.d(x,{d:()=>m});function m(...E){const h=d=>Object.assign({},...E.map(d));return{judges:h(d=>d.judges),checks:h(d=>d.checks),restores:h(d=>d.restores),diagnoses:h(
d=>d.diagnoses),classifiers:h(d=>d.classifiers)}}}),39836:((_,x,o)=>{o.d(x,{s:()=>h});var m=o(73024),E=o(76760);function h(c,l){const[r=""]=c;return process.platform!=="linux"||!d("setpriv",l)||!d(r,l)?
c:["setpriv","--pdeathsig","TERM","--",...c]}function d(c,l){return c.includes("/")?(0,m.existsSync)(c):(l.PATH??"").split(E.delimiter).some(r=>r!==""&&(0,m.existsSync)((0,E.join)(r,c)))}}),60122:((_,x,o)=>{
o.d(x,{m:()=>E});const m=2**31-1,E={now:()=>Date.now(),async sleep(d,c){const l=performance.now()+d;for(let r=d;r>0;r=l-performance.now())await h(Math.min(r,m),c);c?.throwIfAborted()}};function h(d,c){
return new Promise((l,r)=>{if(c?.aborted)return r(c.reason);const a=()=>{clearTimeout(f),r(c?.reason)},f=setTimeout(()=>{c?.removeEventListener("abort",a),l()},d);c?.addEventListener("abort",a,{once:!0})})}}),
68281:((_,x,o)=>{o.d(x,{QF:()=>d,Qc:()=>a,Xf:()=>f,li:()=>r});var m=o(51455),E=o(58500),h=o(55669);const d="DEPLOY_ACTION_OWNER";let c=0,l;async function r(){l??=(0,h.a)().then(({machine:T,pid:v,start:P})=>`${T}\
:${v}:${P}`),c+=1;const S=c;return`${await l}:${S}`}function a(S,T){return y(async v=>v===S,T)}async function f(S){const{machine:T}=await(0,h.a)();return y(async v=>{const[P,$,H=""]=v.split(":");return P===
T&&!await(0,h.F)(Number($),H)},S)}async function y(S,T){const v=await R(S);for(const $ of v)L($,"SIGTERM");const P=performance.now()+T;for(let $=v;$.length>0&&performance.now()<P;)await(0,E.setTimeout)(
20),$=await R(S);for(const $ of v.length>0?await R(S):[])L($,"SIGKILL");return v.length}async function R(S){const T=(await(0,m.readdir)("/proc").catch(()=>[])).filter(P=>/^\d+$/.test(P)).map(Number),v=await Promise.
all(T.map(async P=>{if(P===process.pid)return!1;const H=(await(0,m.readFile)(`/proc/${P}/environ`,"latin1").catch(()=>"")).split("\0").find(B=>B.startsWith(`${d}=`));return H!==void 0&&await S(H.slice(
d.length+1))}));return T.filter((P,$)=>v[$])}function L(S,T){try{process.kill(S,T)}catch{}}}),9386:((_,x,o)=>{o.d(x,{PH:()=>E,i8:()=>h,xq:()=>d});var m=o(73024);function E(){const c=new Set;return{add:l=>{
c.add(l)},delete:l=>{c.delete(l)},get size(){return c.size},signal(l){for(const r of c)h(r,l)}}}function h(c,l){if(!(c>1))return!1;try{return process.kill(-c,l),!0}catch(r){return r.code==="EPERM"}}function d(c){
if(!h(c,0))return!1;let l;try{l=(0,m.readdirSync)("/proc").filter(r=>/^\d+$/.test(r))}catch{return!0}return l.some(r=>{try{const a=(0,m.readFileSync)(`/proc/${r}/stat`,"latin1"),[f,,y]=a.slice(a.lastIndexOf(
")")+2).split(" ");return y===String(c)&&f!=="Z"&&f!=="X"}catch{return!1}})}}),55669:((_,x,o)=>{o.d(x,{F:()=>c,a:()=>d});var m=o(77598),E=o(51455),h=o(48161);async function d(){const a=[(0,h.hostname)(),
await r("/etc/machine-id"),await r("/proc/sys/kernel/random/boot_id"),await(0,E.readlink)("/proc/self/ns/pid").catch(()=>"")],f=(0,m.createHash)("sha256").update(a.join(`
`)).digest("hex");return{host:(0,h.hostname)(),machine:f.slice(0,16),pid:process.pid,start:await l(process.pid)??""}}async function c(a,f){if(!Number.isSafeInteger(a)||a<=0)return!1;const y=await l(a);
if(y!==void 0)return f===""||y===f;try{return process.kill(a,0),await l(process.pid)===void 0}catch{return!1}}async function l(a){const f=await r(`/proc/${a}/stat`);if(f==="")return;const y=f.slice(f.
lastIndexOf(")")+2).split(" ");return y[0]==="Z"||y[0]==="X"?void 0:y[19]}async function r(a){return(0,E.readFile)(a,"utf8").catch(()=>"")}}),64405:((_,x,o)=>{o.d(x,{jh:()=>c,eA:()=>l,Qq:()=>r});var m=o(
48165),E=o(77598);function h({key:a,values:f}){if(typeof a!="string"||a==="")throw new m.HR("bug","A fingerprint without a key could be guessed.");return Object.fromEntries(Object.entries(f??{}).map(([
y,R])=>[y,(0,E.createHmac)("sha256",a).update(R).digest("hex")]))}var d=o(55669);function c(a){return async(f,y,R)=>{R.throwIfAborted();const L=Object.hasOwn(a,f)?a[f]:void 0;if(L===void 0)throw new m.
HR("bug",`There is no operation named ${JSON.stringify(f)}.`);return await L(y,R)}}const l={"secret.fingerprint":async a=>h(a),"machine.identity":async()=>({...await(0,d.a)()}),"process.alive":async a=>(0,d.
F)(Number(a.pid),r(a,"start",""))};function r(a,f,y){const R=a[f]??y;if(typeof R=="string")return R;throw new m.HR("bug",`An operation was called with ${f} = ${JSON.stringify(R)}; a text is needed.`)}}),
15495:((_,x,o)=>{o.d(x,{R:()=>nt});var m=o(77598),E=o(48161),h=o(60122);function d(t){const n=new Map;let e=0;const s=async i=>{const u=n.get(i);return n.delete(i),await u?.close(),null};return{operations:{
"connection.open":async(i,u)=>{const w=i.connection,I=await(await o.e(4918).then(o.bind(o,64918))).openConnection(w,String(i.root??""),{tools:t,signal:u});return e+=1,n.set(String(e),I),{id:String(e),
docker:I.docker,env:{...I.env}}},"connection.close":i=>s(String(i.id))},close:async()=>{await Promise.all([...n.keys()].map(s))}}}var c=o(31421),l=o(58500),r=o(48165),a=o(39836),f=o(46193);function y(t){
const n=Math.floor(t/2),e=new f.StringDecoder("utf8"),s=[],i=[];let u=0,w=0,I=0;return{add(g){I+=g.length;const O=Math.min(n-u,g.length);if(O>0&&(s.push(g.subarray(0,O)),u+=O),O<g.length){i.push(g.subarray(
Math.max(O,0))),w+=g.length-Math.max(O,0);for(let p=i[0];p&&w-p.length>=n;p=i[0])i.shift(),w-=p.length}return e.write(g)},end:()=>e.end(),text(){const g=Buffer.concat(s),O=Buffer.concat(i);if(I<=g.length+
O.length)return Buffer.concat([g,O]).toString("utf8");const p=g.subarray(0,S(g)),b=O.subarray(Math.max(0,O.length-n)),M=b.subarray(L(b)),D=I-p.length-M.length;return`${p.toString("utf8")}
… ${D} bytes left out …
${M.toString("utf8")}`},get cut(){return I>u+w}}}const R=t=>t!==void 0&&(t&192)===128;function L(t){let n=0;for(;n<4&&R(t[n]);)n++;return n}function S(t){let n=t.length-1;for(;n>t.length-4&&R(t[n]);)n--;
const e=t[n]??0,s=e>=240?4:e>=224?3:e>=192?2:1;return t.length-n>=s?t.length:Math.max(n,0)}var T=o(68281),v=o(9386),P=o(73024);function $(t,n){const e=t,s=n.argv[0]??"",i={cause:t};if(n.cwd!==void 0&&
!B(n.cwd))return new r.HR("absent",`The folder ${n.cwd}, in which ${s} is to run, does not exist.`,i);switch(e.code){case"ENOENT":return H(s,e);case"EACCES":case"EPERM":return new r.HR("denied",`${s} \
may not be executed by this user.`,{...i,hint:`Make it executable (chmod +x ${s}) or run as a user who may.`});case"E2BIG":return new r.HR("usage",`The arguments and environment for ${s} are too large\
 for this system.`,{...i,hint:"One argument may have 128 KiB; pass large values in a file or on standard input."});case"EAGAIN":case"EMFILE":case"ENFILE":case"ENOMEM":return new r.HR("capacity",`This \
machine has no room to start ${s} (${e.code}).`,i);case"ENOTDIR":return H(s,e);case"ERR_INVALID_ARG_VALUE":return new r.HR("usage",`An argument for ${s} contains a zero byte.`,i);default:return new r.
HR("bug",`${s} could not be started: ${e.message}`,i)}}function H(t,n){if(t.includes("/")&&j(t))return new r.HR("absent",`${t} names an interpreter in its first line that is not installed.`,{cause:n,hint:`\
Install the interpreter that the first line of ${t} names, or correct that line.`});const e=t.includes("/")?`Check the path ${t}.`:`Install ${t}, or add the folder that holds it to PATH.`;return new r.
HR("absent",`The program ${t} was not found.`,{cause:n,hint:e})}function B(t){return(0,P.statSync)(t,{throwIfNoEntry:!1})?.isDirectory()??!1}function j(t){try{return(0,P.accessSync)(t,P.constants.F_OK),
!0}catch{return!1}}const W=5;function U(t){return async n=>{if(n.signal.aborted)throw G(n.signal);const e=n.contained?await(0,T.li)():void 0,s=z(e===void 0?n:Q(n,e),t),{child:i,leader:u}=s;t.groups.add(
u);const w=t.patience??5e3;let I=!1,g=!1,O;const p=()=>{g||(g=!0,(0,v.i8)(u,"SIGTERM"),O=setTimeout(()=>(0,v.i8)(u,"SIGKILL"),w))},b=setTimeout(()=>{I=!0,p()},n.timeout);n.signal.addEventListener("abo\
rt",p,{once:!0});try{const{code:M,signal:D}=await s.exited;if(clearTimeout(b),await V(u,w),e!==void 0&&await(0,T.Qc)(e,w),await X(i),s.finish(),g&&!I)throw G(n.signal);return k({code:M,signal:D,timedOut:I},
s.streams)}finally{clearTimeout(b),clearTimeout(O),n.signal.removeEventListener("abort",p),t.groups.delete(u)}}}function Q(t,n){return{...t,env:{...t.env,[T.QF]:n}}}function z(t,n){const[e="",...s]=t.
bound?(0,a.s)(t.argv,n.env):t.argv;if(e==="")throw new r.HR("bug","A step has an empty argument list.");const i=t.limit??n.limit??1024*1024,u={stdout:y(i),stderr:y(i)};let w;try{w=(0,c.spawn)(e,s,{detached:!0,
env:{...n.env,...t.env},stdio:[t.stdin===void 0?"ignore":"pipe","pipe","pipe"],...t.cwd===void 0?{}:{cwd:t.cwd}})}catch(p){throw $(p,t)}const I=[];for(const p of["stdout","stderr"]){const b=M=>{M!==""&&
t.onOutput?.(p,M)};w[p]?.on("data",M=>b(u[p].add(M))),I.push(()=>b(u[p].end()))}w.stdin?.on("error",()=>{}),w.stdin?.end(t.stdin);const g=new Promise((p,b)=>{w.once("error",M=>b(w.pid===void 0?$(M,t):
M)),w.once("exit",(M,D)=>p({code:M,signal:D}))}),O=()=>{for(const p of I)p()};return{child:w,leader:w.pid??0,streams:u,exited:g,finish:O}}async function V(t,n){if(t===0||!(0,v.xq)(t))return;(0,v.i8)(t,
"SIGTERM");const e=performance.now()+n;for(;performance.now()<e;)if(await(0,l.setTimeout)(20),!(0,v.xq)(t))return;(0,v.i8)(t,"SIGKILL")}async function X(t){const n=[t.stdout,t.stderr].filter(i=>i!==null),
e=()=>n.some(i=>!i.closed),s=Promise.all(n.map(i=>i.closed||new Promise(u=>i.once("close",u))));for(let i=0;i<W&&e();i++){const u=new AbortController;await Promise.race([s,(0,l.setTimeout)(50,void 0,{
signal:u.signal}).catch(()=>{})]),u.abort()}for(const i of n)i.destroy()}function k(t,n){const e=["stdout","stderr"].filter(s=>n[s].cut);return{exit:t.code??-1,stdout:n.stdout.text(),stderr:n.stderr.text(),
...t.signal===null?{}:{signalled:t.signal},...t.timedOut?{timedOut:!0}:{},...e.length===0?{}:{cut:e}}}function G(t){const n=t.reason;return n instanceof r.HR?n:new r.HR("cancelled","The run was cancel\
led.",{cause:n})}var A=o(51455),C=o(76760),J=o(89475);function Z(t){const n=new Set;return{read:e=>N("read",e,()=>(0,A.readFile)(e,"utf8")),write:(e,s,i)=>N("written",e,()=>Y(e,s,i)),exists:e=>N("look\
ed at",e,async()=>{try{return await(0,A.stat)(e),!0}catch(s){if(["ENOENT","ENOTDIR"].includes(s.code??""))return!1;throw s}}),remove:e=>N("removed",e,()=>(0,A.rm)(e,{recursive:!0,force:!0})),scratch:()=>N(
"created",t,async()=>{await(0,A.mkdir)(t,{recursive:!0});const e=await(0,A.mkdtemp)((0,C.join)(t,"deploy-action-"));return await(0,A.chmod)(e,448),n.add(e),e}),async dispose(){for(const e of n)await(0,A.
rm)(e,{recursive:!0,force:!0});n.clear()}}}async function Y(t,n,e){const s=(0,C.dirname)(t);await(0,A.mkdir)(s,{recursive:!0,mode:448});const i=(0,C.join)(s,`.${(0,C.basename)(t).slice(0,100)}.${(0,m.
randomBytes)(6).toString("hex")}.tmp`);try{const u=await(0,A.open)(i,"wx",e);try{await u.chmod(e),await u.writeFile(n,"utf8"),await u.sync()}finally{await u.close()}await(0,A.rename)(i,t)}catch(u){throw await(0,A.
rm)(i,{force:!0}),u}}async function N(t,n,e){try{return await e()}catch(s){throw s instanceof r.HR?s:(0,J.f)(s,n,t)}}function q(t){let n;const e=()=>(n??=tt(t),n);return{request:async s=>(await e()).request(
s),fetch:async s=>(await e()).fetch(s),stream:async s=>(await e()).stream(s),close(){n?.then(s=>s.close())}}}async function tt(t){const{env:n}=t,[{createHttp:e},{connector:s}]=await Promise.all([o.e(3970).
then(o.bind(o,63970)),o.e(7582).then(o.bind(o,77582))]);return e({env:n,connect:s(n,t)})}var K=o(64405),F=o(4314);function nt(t){const{env:n,secrets:e,signal:s,clock:i=h.m,groups:u=(0,v.PH)()}=t,w=U({
env:(0,F.Qc)(n),groups:u}),I=D=>e.add(`hidden ${e.values().length}`,D),g=q({env:n,secret:e.get,hide:I,exec:w}),O=Z(n.RUNNER_TEMP||(0,E.tmpdir)()),p={http:g,exec:w,files:O,clock:i,secrets:e,env:n},b=d(
{env:(0,F.Qc)(n),exec:w,http:g}),M=(0,K.jh)({...K.eA,...b.operations,...t.operations?.(p)});return{exec:w,http:g.request,call:M,files:O,clock:i,secret:e.get,secrets:e.values,random:D=>(0,m.randomBytes)(
D).toString("hex"),signal:s,tools:p,async close(){await b.close(),g.close(),await O.dispose()}}}}),93869:((_,x,o)=>{o.d(x,{g:()=>m});function m(E={},h=()=>{}){const d=new Map,c=new Set,l=(r,a)=>{a===""||
d.get(r)===a||(c.has(a)||h(a),c.add(a),d.set(r,a))};for(const[r,a]of Object.entries(E))l(r,a);return{get:r=>d.get(r),add:l,values:()=>[...c]}}}),11733:((_,x,o)=>{o.d(x,{K:()=>E});var m=o(48165);function E(h,d=process){
const c=new AbortController;let l=0;const r=y=>{c.signal.aborted||c.abort(new m.HR("cancelled",`The run was stopped by ${y}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},a=()=>{l++,l>1&&(h.signal("SIGKILL"),d.exit(130)),r("SIGINT")},f=()=>r("SIGTERM");return d.on("SIGINT",a),d.on("SIGTERM",f),{signal:c.signal,dispose(){d.off("SIGINT",a),d.
off("SIGTERM",f)}}}})};export{ot as id,st as ids,rt as modules};

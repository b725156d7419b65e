const ot=7219,st=[7219],rt={49083:((b,_,s)=>{s.d(_,{d:()=>m});function m(...p){const f=d=>Object.assign({},...p.map(d));return{judges:f(d=>d.judges),checks:f(d=>d.checks),restores:f(d=>d.restores),diagnoses:f(
d=>d.diagnoses),classifiers:f(d=>d.classifiers)}}}),76211:((b,_,s)=>{s.d(_,{At:()=>p,Ix:()=>d,kA:()=>f});var m=s(48165);function p(r){return{name:r}}function f(r,c,e){return{topic:r.name,step:c,parse:e}}
function d(r=new Map){return{get:c=>r.get(c.name),has:c=>r.has(c.name),need:c=>{if(!r.has(c.name))throw new m.HR("bug",`The fact "${c.name}" was used before it was asked for.`);return r.get(c.name)},with:(c,e)=>d(
new Map(r).set(c.name,e)),names:[...r.keys()]}}}),5977:((b,_,s)=>{s.d(_,{_E:()=>r,l_:()=>d,q6:()=>f});var m=s(48165),p=s(58563);function f(e){const{ports:a,knowledge:u,sink:g,patience:O}=e;let D=-1,T=w=>w;
const x=w=>{const M=a.secrets();return M.length!==D&&(T=(0,p.Px)(M),D=M.length),T(w)};return{ports:a,knowledge:u,sink:w=>g(c(w,x)),signal:a.signal,mask:x,...O===void 0?{}:{patience:O}}}function d(e,a){
return{...e,signal:AbortSignal.any([e.signal,a])}}function r(e){return{...e,signal:new AbortController().signal}}function c(e,a){switch(e.type){case"output":case"note":case"hold":return{...e,text:a(e.
text)};case"progress":return{...e,subjects:e.subjects.map(u=>({...u,reasons:u.reasons.map(a)}))};case"retry":return{...e,failure:(0,m.V0)(e.failure,a)};case"stage":return e.why===void 0?e:{...e,why:a(
e.why)};default:return e}}}),39836:((b,_,s)=>{s.d(_,{s:()=>f});var m=s(73024),p=s(76760);function f(r,c){const[e=""]=r;return process.platform!=="linux"||!d("setpriv",c)||!d(e,c)?r:["setpriv","--pdeat\
hsig","TERM","--",...r]}function d(r,c){return r.includes("/")?(0,m.existsSync)(r):(c.PATH??"").split(p.delimiter).some(e=>e!==""&&(0,m.existsSync)((0,p.join)(e,r)))}}),60122:((b,_,s)=>{s.d(_,{m:()=>p});
const m=2**31-1,p={now:()=>Date.now(),async sleep(d,r){const c=performance.now()+d;for(let e=d;e>0;e=c-performance.now())await f(Math.min(e,m),r);r?.throwIfAborted()}};function f(d,r){return new Promise(
(c,e)=>{if(r?.aborted)return e(r.reason);const a=()=>{clearTimeout(u),e(r?.reason)},u=setTimeout(()=>{r?.removeEventListener("abort",a),c()},d);r?.addEventListener("abort",a,{once:!0})})}}),68281:((b,_,s)=>{
s.d(_,{QF:()=>d,Qc:()=>a,Xf:()=>u,li:()=>e});var m=s(51455),p=s(58500),f=s(55669);const d="DEPLOY_ACTION_OWNER";let r=0,c;async function e(){c??=(0,f.a)().then(({machine:x,pid:w,start:M})=>`${x}:${w}:${M}`),
r+=1;const T=r;return`${await c}:${T}`}function a(T,x){return g(async w=>w===T,x)}async function u(T){const{machine:x}=await(0,f.a)();return g(async w=>{const[M,S,H=""]=w.split(":");return M===x&&!await(0,f.
F)(Number(S),H)},T)}async function g(T,x){const w=await O(T);for(const S of w)D(S,"SIGTERM");const M=performance.now()+x;for(let S=w;S.length>0&&performance.now()<M;)await(0,p.setTimeout)(20),S=await O(
T);for(const S of w.length>0?await O(T):[])D(S,"SIGKILL");return w.length}async function O(T){const x=(await(0,m.readdir)("/proc").catch(()=>[])).filter(M=>/^\d+$/.test(M)).map(Number),w=await Promise.
all(x.map(async M=>{if(M===process.pid)return!1;const H=(await(0,m.readFile)(`/proc/${M}/environ`,"latin1").catch(()=>"")).split("\0").find(B=>B.startsWith(`${d}=`));return H!==void 0&&await T(H.slice(
d.length+1))}));return x.filter((M,S)=>w[S])}function D(T,x){try{process.kill(T,x)}catch{}}}),9386:((b,_,s)=>{s.d(_,{PH:()=>p,i8:()=>f,xq:()=>d});var m=s(73024);function p(){const r=new Set;return{add:c=>{
r.add(c)},delete:c=>{r.delete(c)},get size(){return r.size},signal(c){for(const e of r)f(e,c)}}}function f(r,c){if(!(r>1))return!1;try{return process.kill(-r,c),!0}catch(e){return e.code==="EPERM"}}function d(r){
if(!f(r,0))return!1;let c;try{c=(0,m.readdirSync)("/proc").filter(e=>/^\d+$/.test(e))}catch{return!0}return c.some(e=>{try{const a=(0,m.readFileSync)(`/proc/${e}/stat`,"latin1"),[u,,g]=a.slice(a.lastIndexOf(
")")+2).split(" ");return g===String(r)&&u!=="Z"&&u!=="X"}catch{return!1}})}}),55669:((b,_,s)=>{s.d(_,{F:()=>r,a:()=>d});var m=s(77598),p=s(51455),f=s(48161);async function d(){const a=[(0,f.hostname)(),
await e("/etc/machine-id"),await e("/proc/sys/kernel/random/boot_id"),await(0,p.readlink)("/proc/self/ns/pid").catch(()=>"")],u=(0,m.createHash)("sha256").update(a.join(`
`)).digest("hex");return{host:(0,f.hostname)(),machine:u.slice(0,16),pid:process.pid,start:await c(process.pid)??""}}async function r(a,u){if(!Number.isSafeInteger(a)||a<=0)return!1;const g=await c(a);
if(g!==void 0)return u===""||g===u;try{return process.kill(a,0),await c(process.pid)===void 0}catch{return!1}}async function c(a){const u=await e(`/proc/${a}/stat`);if(u==="")return;const g=u.slice(u.
lastIndexOf(")")+2).split(" ");return g[0]==="Z"||g[0]==="X"?void 0:g[19]}async function e(a){return(0,p.readFile)(a,"utf8").catch(()=>"")}}),64405:((b,_,s)=>{s.d(_,{jh:()=>r,eA:()=>c,Qq:()=>e});var m=s(
48165),p=s(77598);function f({key:a,values:u}){if(typeof a!="string"||a==="")throw new m.HR("bug","A fingerprint without a key could be guessed.");return Object.fromEntries(Object.entries(u??{}).map(([
g,O])=>[g,(0,p.createHmac)("sha256",a).update(O).digest("hex")]))}var d=s(55669);function r(a){return async(u,g,O)=>{O.throwIfAborted();const D=Object.hasOwn(a,u)?a[u]:void 0;if(D===void 0)throw new m.
HR("bug",`There is no operation named ${JSON.stringify(u)}.`);return await D(g,O)}}const c={"secret.fingerprint":async a=>f(a),"machine.identity":async()=>({...await(0,d.a)()}),"process.alive":async a=>(0,d.
F)(Number(a.pid),e(a,"start",""))};function e(a,u,g){const O=a[u]??g;if(typeof O=="string")return O;throw new m.HR("bug",`An operation was called with ${u} = ${JSON.stringify(O)}; a text is needed.`)}}),
15495:((b,_,s)=>{s.d(_,{R:()=>nt});var m=s(77598),p=s(48161),f=s(60122);function d(t){const n=new Map;let o=0;const i=async l=>{const h=n.get(l);return n.delete(l),await h?.close(),null};return{operations:{
"connection.open":async(l,h)=>{const y=l.connection,P=await(await s.e(4918).then(s.bind(s,64918))).openConnection(y,String(l.root??""),{tools:t,signal:h});return o+=1,n.set(String(o),P),{id:String(o),
docker:P.docker,env:{...P.env}}},"connection.close":l=>i(String(l.id))},close:async()=>{await Promise.all([...n.keys()].map(i))}}}var r=s(31421),c=s(58500),e=s(48165),a=s(39836),u=s(46193);function g(t){
const n=Math.floor(t/2),o=new u.StringDecoder("utf8"),i=[],l=[];let h=0,y=0,P=0;return{add(v){P+=v.length;const I=Math.min(n-h,v.length);if(I>0&&(i.push(v.subarray(0,I)),h+=I),I<v.length){l.push(v.subarray(
Math.max(I,0))),y+=v.length-Math.max(I,0);for(let E=l[0];E&&y-E.length>=n;E=l[0])l.shift(),y-=E.length}return o.write(v)},end:()=>o.end(),text(){const v=Buffer.concat(i),I=Buffer.concat(l);if(P<=v.length+
I.length)return Buffer.concat([v,I]).toString("utf8");const E=v.subarray(0,T(v)),A=I.subarray(Math.max(0,I.length-n)),R=A.subarray(D(A)),L=P-E.length-R.length;return`${E.toString("utf8")}
… ${L} bytes left out …
${R.toString("utf8")}`},get cut(){return P>h+y}}}const O=t=>t!==void 0&&(t&192)===128;function D(t){let n=0;for(;n<4&&O(t[n]);)n++;return n}function T(t){let n=t.length-1;for(;n>t.length-4&&O(t[n]);)n--;
const o=t[n]??0,i=o>=240?4:o>=224?3:o>=192?2:1;return t.length-n>=i?t.length:Math.max(n,0)}var x=s(68281),w=s(9386),M=s(73024);function S(t,n){const o=t,i=n.argv[0]??"",l={cause:t};if(n.cwd!==void 0&&
!B(n.cwd))return new e.HR("absent",`The folder ${n.cwd}, in which ${i} is to run, does not exist.`,l);switch(o.code){case"ENOENT":return H(i,o);case"EACCES":case"EPERM":return new e.HR("denied",`${i} \
may not be executed by this user.`,{...l,hint:`Make it executable (chmod +x ${i}) or run as a user who may.`});case"E2BIG":return new e.HR("usage",`The arguments and environment for ${i} are too large\
 for this system.`,{...l,hint:"One argument may have 128 KiB; pass large values in a file or on standard input."});case"EAGAIN":case"EMFILE":case"ENFILE":case"ENOMEM":return new e.HR("capacity",`This \
machine has no room to start ${i} (${o.code}).`,l);case"ENOTDIR":return H(i,o);case"ERR_INVALID_ARG_VALUE":return new e.HR("usage",`An argument for ${i} contains a zero byte.`,l);default:return new e.
HR("bug",`${i} could not be started: ${o.message}`,l)}}function H(t,n){if(t.includes("/")&&U(t))return new e.HR("absent",`${t} names an interpreter in its first line that is not installed.`,{cause:n,hint:`\
Install the interpreter that the first line of ${t} names, or correct that line.`});const o=t.includes("/")?`Check the path ${t}.`:`Install ${t}, or add the folder that holds it to PATH.`;return new e.
HR("absent",`The program ${t} was not found.`,{cause:n,hint:o})}function B(t){return(0,M.statSync)(t,{throwIfNoEntry:!1})?.isDirectory()??!1}function U(t){try{return(0,M.accessSync)(t,M.constants.F_OK),
!0}catch{return!1}}const F=5;function W(t){return async n=>{if(n.signal.aborted)throw G(n.signal);const o=n.contained?await(0,x.li)():void 0,i=Q(o===void 0?n:k(n,o),t),{child:l,leader:h}=i;t.groups.add(
h);const y=t.patience??5e3;let P=!1,v=!1,I;const E=()=>{v||(v=!0,(0,w.i8)(h,"SIGTERM"),I=setTimeout(()=>(0,w.i8)(h,"SIGKILL"),y))},A=setTimeout(()=>{P=!0,E()},n.timeout);n.signal.addEventListener("abo\
rt",E,{once:!0});try{const{code:R,signal:L}=await i.exited;if(clearTimeout(A),await z(h,y),o!==void 0&&await(0,x.Qc)(o,y),await V(l),i.finish(),v&&!P)throw G(n.signal);return X({code:R,signal:L,timedOut:P},
i.streams)}finally{clearTimeout(A),clearTimeout(I),n.signal.removeEventListener("abort",E),t.groups.delete(h)}}}function k(t,n){return{...t,env:{...t.env,[x.QF]:n}}}function Q(t,n){const[o="",...i]=t.
bound?(0,a.s)(t.argv,n.env):t.argv;if(o==="")throw new e.HR("bug","A step has an empty argument list.");const l=t.limit??n.limit??1024*1024,h={stdout:g(l),stderr:g(l)};let y;try{y=(0,r.spawn)(o,i,{detached:!0,
env:{...n.env,...t.env},stdio:[t.stdin===void 0?"ignore":"pipe","pipe","pipe"],...t.cwd===void 0?{}:{cwd:t.cwd}})}catch(E){throw S(E,t)}const P=[];for(const E of["stdout","stderr"]){const A=R=>{R!==""&&
t.onOutput?.(E,R)};y[E]?.on("data",R=>A(h[E].add(R))),P.push(()=>A(h[E].end()))}y.stdin?.on("error",()=>{}),y.stdin?.end(t.stdin);const v=new Promise((E,A)=>{y.once("error",R=>A(y.pid===void 0?S(R,t):
R)),y.once("exit",(R,L)=>E({code:R,signal:L}))}),I=()=>{for(const E of P)E()};return{child:y,leader:y.pid??0,streams:h,exited:v,finish:I}}async function z(t,n){if(t===0||!(0,w.xq)(t))return;(0,w.i8)(t,
"SIGTERM");const o=performance.now()+n;for(;performance.now()<o;)if(await(0,c.setTimeout)(20),!(0,w.xq)(t))return;(0,w.i8)(t,"SIGKILL")}async function V(t){const n=[t.stdout,t.stderr].filter(l=>l!==null),
o=()=>n.some(l=>!l.closed),i=Promise.all(n.map(l=>l.closed||new Promise(h=>l.once("close",h))));for(let l=0;l<F&&o();l++){const h=new AbortController;await Promise.race([i,(0,c.setTimeout)(50,void 0,{
signal:h.signal}).catch(()=>{})]),h.abort()}for(const l of n)l.destroy()}function X(t,n){const o=["stdout","stderr"].filter(i=>n[i].cut);return{exit:t.code??-1,stdout:n.stdout.text(),stderr:n.stderr.text(),
...t.signal===null?{}:{signalled:t.signal},...t.timedOut?{timedOut:!0}:{},...o.length===0?{}:{cut:o}}}function G(t){const n=t.reason;return n instanceof e.HR?n:new e.HR("cancelled","The run was cancel\
led.",{cause:n})}var $=s(51455),N=s(76760),J=s(89475);function Z(t){const n=new Set;return{read:o=>C("read",o,()=>(0,$.readFile)(o,"utf8")),write:(o,i,l)=>C("written",o,()=>Y(o,i,l)),exists:o=>C("look\
ed at",o,async()=>{try{return await(0,$.stat)(o),!0}catch(i){if(["ENOENT","ENOTDIR"].includes(i.code??""))return!1;throw i}}),remove:o=>C("removed",o,()=>(0,$.rm)(o,{recursive:!0,force:!0})),scratch:()=>C(
"created",t,async()=>{await(0,$.mkdir)(t,{recursive:!0});const o=await(0,$.mkdtemp)((0,N.join)(t,"deploy-action-"));return await(0,$.chmod)(o,448),n.add(o),o}),async dispose(){for(const o of n)await(0,$.
rm)(o,{recursive:!0,force:!0});n.clear()}}}async function Y(t,n,o){const i=(0,N.dirname)(t);await(0,$.mkdir)(i,{recursive:!0,mode:448});const l=(0,N.join)(i,`.${(0,N.basename)(t).slice(0,100)}.${(0,m.
randomBytes)(6).toString("hex")}.tmp`);try{const h=await(0,$.open)(l,"wx",o);try{await h.chmod(o),await h.writeFile(n,"utf8"),await h.sync()}finally{await h.close()}await(0,$.rename)(l,t)}catch(h){throw await(0,$.
rm)(l,{force:!0}),h}}async function C(t,n,o){try{return await o()}catch(i){throw i instanceof e.HR?i:(0,J.f)(i,n,t)}}function q(t){let n;const o=()=>(n??=tt(t),n);return{request:async i=>(await o()).request(
i),fetch:async i=>(await o()).fetch(i),stream:async i=>(await o()).stream(i),close(){n?.then(i=>i.close())}}}async function tt(t){const{env:n}=t,[{createHttp:o},{connector:i}]=await Promise.all([s.e(3970).
then(s.bind(s,63970)),s.e(7582).then(s.bind(s,77582))]);return o({env:n,connect:i(n,t)})}var K=s(64405),j=s(4314);function nt(t){const{env:n,secrets:o,signal:i,clock:l=f.m,groups:h=(0,w.PH)()}=t,y=W({
env:(0,j.Qc)(n),groups:h}),P=L=>o.add(`hidden ${o.values().length}`,L),v=q({env:n,secret:o.get,hide:P,exec:y}),I=Z(n.RUNNER_TEMP||(0,p.tmpdir)()),E={http:v,exec:y,files:I,clock:l,secrets:o,env:n},A=d(
{env:(0,j.Qc)(n),exec:y,http:v}),R=(0,K.jh)({...K.eA,...A.operations,...t.operations?.(E)});return{exec:y,http:v.request,call:R,files:I,clock:l,secret:o.get,secrets:o.values,random:L=>(0,m.randomBytes)(
L).toString("hex"),signal:i,tools:E,async close(){await A.close(),v.close(),await I.dispose()}}}}),93869:((b,_,s)=>{s.d(_,{g:()=>m});function m(p={},f=()=>{}){const d=new Map,r=new Set,c=(e,a)=>{a===""||
d.get(e)===a||(r.has(a)||f(a),r.add(a),d.set(e,a))};for(const[e,a]of Object.entries(p))c(e,a);return{get:e=>d.get(e),add:c,values:()=>[...r]}}}),11733:((b,_,s)=>{s.d(_,{K:()=>p});var m=s(48165);function p(f,d=process){
const r=new AbortController;let c=0;const e=O=>{r.signal.aborted||r.abort(new m.HR("cancelled",`The run was stopped by ${O}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},a=()=>{c++,c>1&&(f.signal("SIGKILL"),d.exit(130)),e("SIGINT")},u=()=>e("SIGTERM"),g=()=>e("SIGHUP");return d.on("SIGINT",a),d.on("SIGTERM",u),d.on("SIGHUP",g),{signal:r.signal,
dispose(){d.off("SIGINT",a),d.off("SIGTERM",u),d.off("SIGHUP",g)}}}})};export{ot as id,st as ids,rt as modules};

const ot=7219,rt=[7219],st={49083:(($,O,s)=>{s.d(O,{d:()=>g});function g(..._){const m=l=>Object.assign({},..._.map(l));return{judges:m(l=>l.judges),checks:m(l=>l.checks),restores:m(l=>l.restores),diagnoses:m(
l=>l.diagnoses),classifiers:m(l=>l.classifiers)}}}),76211:(($,O,s)=>{s.d(O,{At:()=>_,Ix:()=>l,kA:()=>m});var g=s(48165);function _(a){return{name:a}}function m(a,i,e){return{topic:a.name,step:i,parse:e}}
function l(a=new Map){return{get:i=>a.get(i.name),has:i=>a.has(i.name),need:i=>{if(!a.has(i.name))throw new g.HR("bug",`The fact "${i.name}" was used before it was asked for.`);return a.get(i.name)},with:(i,e)=>l(
new Map(a).set(i.name,e)),names:[...a.keys()]}}}),58563:(($,O,s)=>{s.d(O,{Px:()=>_,T9:()=>m,aZ:()=>g});function g(o){return typeof o=="object"&&o!==null&&typeof o.secret=="string"}function _(o){const c=a(
o);if(c.length===0)return h=>h;const f=i(c);return h=>h.replace(f,"***")}function m(o){const c=a(o),f=i(c),h=c[0]?.length??0;let p="";return{push(E){if(h===0)return E;p+=E;let v=l(p,c,Math.max(0,p.length-
h+1));for(const{index:T,0:P}of p.matchAll(f))T<v&&T+P.length>v&&(v=T);const w=p.slice(0,v).replace(f,"***");return p=p.slice(v),w},end(){const E=h===0?"":p.replace(f,"***");return p="",E}}}function l(o,c,f){
for(let h=f;h<o.length;h++){const p=o.slice(h);if(c.some(E=>E.length>p.length&&E.startsWith(p)))return h}return o.length}function a(o){const c=new Set;for(const f of o)for(const h of[f,...f.split(/\r?\n/)]){
const p=h.trim();if(!(p.length<4)&&(c.add(p),c.add(encodeURIComponent(p)),c.add(JSON.stringify(p).slice(1,-1)),p.length>=6))for(const E of e(p))c.add(E)}return[...c].sort((f,h)=>h.length-f.length)}function i(o){
return new RegExp(o.map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("|"),"g")}function e(o){const c=new TextEncoder().encode(o);return[0,1,2].flatMap(f=>{const h=new Uint8Array(c.length+f);h.set(
c,f);const p=btoa(String.fromCharCode(...h)).replace(/=+$/,""),E=f===0?0:f===1?2:3,v=h.length%3===0?p.length:p.length-1,w=p.slice(E,v);return w.length>=6?[w]:[]})}}),5977:(($,O,s)=>{s.d(O,{_E:()=>a,l_:()=>l,
q6:()=>m});var g=s(48165),_=s(58563);function m(e){const{ports:o,knowledge:c,sink:f,patience:h}=e;let p=-1,E=w=>w;const v=w=>{const T=o.secrets();return T.length!==p&&(E=(0,_.Px)(T),p=T.length),E(w)};
return{ports:o,knowledge:c,sink:w=>f(i(w,v)),signal:o.signal,mask:v,...h===void 0?{}:{patience:h}}}function l(e,o){return{...e,signal:AbortSignal.any([e.signal,o])}}function a(e){return{...e,signal:new AbortController().
signal}}function i(e,o){switch(e.type){case"output":case"note":case"hold":return{...e,text:o(e.text)};case"progress":return{...e,subjects:e.subjects.map(c=>({...c,reasons:c.reasons.map(o)}))};case"ret\
ry":return{...e,failure:(0,g.V0)(e.failure,o)};case"stage":return e.why===void 0?e:{...e,why:o(e.why)};default:return e}}}),39836:(($,O,s)=>{s.d(O,{s:()=>m});var g=s(73024),_=s(76760);function m(a,i){
const[e=""]=a;return process.platform!=="linux"||!l("setpriv",i)||!l(e,i)?a:["setpriv","--pdeathsig","TERM","--",...a]}function l(a,i){return a.includes("/")?(0,g.existsSync)(a):(i.PATH??"").split(_.delimiter).
some(e=>e!==""&&(0,g.existsSync)((0,_.join)(e,a)))}}),60122:(($,O,s)=>{s.d(O,{m:()=>_});const g=2**31-1,_={now:()=>Date.now(),async sleep(l,a){const i=performance.now()+l;for(let e=l;e>0;e=i-performance.
now())await m(Math.min(e,g),a);a?.throwIfAborted()}};function m(l,a){return new Promise((i,e)=>{if(a?.aborted)return e(a.reason);const o=()=>{clearTimeout(c),e(a?.reason)},c=setTimeout(()=>{a?.removeEventListener(
"abort",o),i()},l);a?.addEventListener("abort",o,{once:!0})})}}),68281:(($,O,s)=>{s.d(O,{QF:()=>l,Qc:()=>o,Xf:()=>c,li:()=>e});var g=s(51455),_=s(58500),m=s(55669);const l="DEPLOY_ACTION_OWNER";let a=0,
i;async function e(){return i??=(0,m.a)().then(({machine:E,pid:v,start:w})=>`${E}:${v}:${w}`),a+=1,`${await i}:${a}`}function o(E,v){return f(async w=>w===E,v)}async function c(E){const{machine:v}=await(0,m.
a)();return f(async w=>{const[T,P,C=""]=w.split(":");return T===v&&!await(0,m.F)(Number(P),C)},E)}async function f(E,v){const w=await h(E);for(const P of w)p(P,"SIGTERM");const T=performance.now()+v;for(let P=w;P.
length>0&&performance.now()<T;)await(0,_.setTimeout)(20),P=await h(E);for(const P of w.length>0?await h(E):[])p(P,"SIGKILL");return w.length}async function h(E){const v=(await(0,g.readdir)("/proc").catch(
()=>[])).filter(T=>/^\d+$/.test(T)).map(Number),w=await Promise.all(v.map(async T=>{if(T===process.pid)return!1;const C=(await(0,g.readFile)(`/proc/${T}/environ`,"latin1").catch(()=>"")).split("\0").find(
j=>j.startsWith(`${l}=`));return C!==void 0&&await E(C.slice(l.length+1))}));return v.filter((T,P)=>w[P])}function p(E,v){try{process.kill(E,v)}catch{}}}),9386:(($,O,s)=>{s.d(O,{PH:()=>_,i8:()=>m,xq:()=>l});
var g=s(73024);function _(){const a=new Set;return{add:i=>{a.add(i)},delete:i=>{a.delete(i)},get size(){return a.size},signal(i){for(const e of a)m(e,i)}}}function m(a,i){if(!(a>1))return!1;try{return process.
kill(-a,i),!0}catch(e){return e.code==="EPERM"}}function l(a){if(!m(a,0))return!1;let i;try{i=(0,g.readdirSync)("/proc").filter(e=>/^\d+$/.test(e))}catch{return!0}return i.some(e=>{try{const o=(0,g.readFileSync)(
`/proc/${e}/stat`,"latin1"),[c,,f]=o.slice(o.lastIndexOf(")")+2).split(" ");return f===String(a)&&c!=="Z"&&c!=="X"}catch{return!1}})}}),55669:(($,O,s)=>{s.d(O,{F:()=>a,a:()=>l});var g=s(77598),_=s(51455),
m=s(48161);async function l(){const o=[(0,m.hostname)(),await e("/etc/machine-id"),await e("/proc/sys/kernel/random/boot_id"),await(0,_.readlink)("/proc/self/ns/pid").catch(()=>"")],c=(0,g.createHash)(
"sha256").update(o.join(`
`)).digest("hex");return{host:(0,m.hostname)(),machine:c.slice(0,16),pid:process.pid,start:await i(process.pid)??""}}async function a(o,c){if(!Number.isSafeInteger(o)||o<=0)return!1;const f=await i(o);
if(f!==void 0)return c===""||f===c;try{return process.kill(o,0),await i(process.pid)===void 0}catch{return!1}}async function i(o){const c=await e(`/proc/${o}/stat`);if(c==="")return;const f=c.slice(c.
lastIndexOf(")")+2).split(" ");return f[0]==="Z"||f[0]==="X"?void 0:f[19]}async function e(o){return(0,_.readFile)(o,"utf8").catch(()=>"")}}),64405:(($,O,s)=>{s.d(O,{jh:()=>a,eA:()=>i,Qq:()=>e});var g=s(
48165),_=s(77598);function m({key:o,values:c}){if(typeof o!="string"||o==="")throw new g.HR("bug","A fingerprint without a key could be guessed.");return Object.fromEntries(Object.entries(c??{}).map(([
f,h])=>[f,(0,_.createHmac)("sha256",o).update(h).digest("hex")]))}var l=s(55669);function a(o){return async(c,f,h)=>{h.throwIfAborted();const p=Object.hasOwn(o,c)?o[c]:void 0;if(p===void 0)throw new g.
HR("bug",`There is no operation named ${JSON.stringify(c)}.`);return await p(f,h)}}const i={"secret.fingerprint":async o=>m(o),"machine.identity":async()=>({...await(0,l.a)()}),"process.alive":async o=>(0,l.
F)(Number(o.pid),e(o,"start",""))};function e(o,c,f){const h=o[c]??f;if(typeof h=="string")return h;throw new g.HR("bug",`An operation was called with ${c} = ${JSON.stringify(h)}; a text is needed.`)}}),
15495:(($,O,s)=>{s.d(O,{R:()=>nt});var g=s(77598),_=s(48161),m=s(60122);function l(t){const n=new Map;let r=0;const d=async u=>{const y=n.get(u);return n.delete(u),await y?.close(),null};return{operations:{
"connection.open":async(u,y)=>{const M=u.connection,S=await(await s.e(4918).then(s.bind(s,64918))).openConnection(M,String(u.root??""),{tools:t,signal:y});return r+=1,n.set(String(r),S),{id:String(r),
docker:S.docker,env:{...S.env}}},"connection.close":u=>d(String(u.id))},close:async()=>{await Promise.all([...n.keys()].map(d))}}}var a=s(31421),i=s(58500),e=s(48165),o=s(39836),c=s(46193);function f(t){
const n=Math.floor(t/2),r=new c.StringDecoder("utf8"),d=[],u=[];let y=0,M=0,S=0;return{add(I){S+=I.length;const R=Math.min(n-y,I.length);if(R>0&&(d.push(I.subarray(0,R)),y+=R),R<I.length){u.push(I.subarray(
Math.max(R,0))),M+=I.length-Math.max(R,0);for(let x=u[0];x&&M-x.length>=n;x=u[0])u.shift(),M-=x.length}return r.write(I)},end:()=>r.end(),text(){const I=Buffer.concat(d),R=Buffer.concat(u);if(S<=I.length+
R.length)return Buffer.concat([I,R]).toString("utf8");const x=I.subarray(0,E(I)),A=R.subarray(Math.max(0,R.length-n)),b=A.subarray(p(A)),L=S-x.length-b.length;return`${x.toString("utf8")}
… ${L} bytes left out …
${b.toString("utf8")}`},get cut(){return S>y+M}}}const h=t=>t!==void 0&&(t&192)===128;function p(t){let n=0;for(;n<4&&h(t[n]);)n++;return n}function E(t){let n=t.length-1;for(;n>t.length-4&&h(t[n]);)n--;
const r=t[n]??0,d=r>=240?4:r>=224?3:r>=192?2:1;return t.length-n>=d?t.length:Math.max(n,0)}var v=s(68281),w=s(9386),T=s(73024);function P(t,n){const r=t,d=n.argv[0]??"",u={cause:t};if(n.cwd!==void 0&&
!j(n.cwd))return new e.HR("absent",`The folder ${n.cwd}, in which ${d} is to run, does not exist.`,u);switch(r.code){case"ENOENT":return C(d,r);case"EACCES":case"EPERM":return new e.HR("denied",`${d} \
may not be executed by this user.`,{...u,hint:`Make it executable (chmod +x ${d}) or run as a user who may.`});case"E2BIG":return new e.HR("usage",`The arguments and environment for ${d} are too large\
 for this system.`,{...u,hint:"One argument may have 128 KiB; pass large values in a file or on standard input."});case"EAGAIN":case"EMFILE":case"ENFILE":case"ENOMEM":return new e.HR("capacity",`This \
machine has no room to start ${d} (${r.code}).`,u);case"ENOTDIR":return C(d,r);case"ERR_INVALID_ARG_VALUE":return new e.HR("usage",`An argument for ${d} contains a zero byte.`,u);default:return new e.
HR("bug",`${d} could not be started: ${r.message}`,u)}}function C(t,n){if(t.includes("/")&&F(t))return new e.HR("absent",`${t} names an interpreter in its first line that is not installed.`,{cause:n,hint:`\
Install the interpreter that the first line of ${t} names, or correct that line.`});const r=t.includes("/")?`Check the path ${t}.`:`Install ${t}, or add the folder that holds it to PATH.`;return new e.
HR("absent",`The program ${t} was not found.`,{cause:n,hint:r})}function j(t){return(0,T.statSync)(t,{throwIfNoEntry:!1})?.isDirectory()??!1}function F(t){try{return(0,T.accessSync)(t,T.constants.F_OK),
!0}catch{return!1}}const W=5;function U(t){return async n=>{if(n.signal.aborted)throw B(n.signal);const r=n.contained?await(0,v.li)():void 0,d=Q(r===void 0?n:k(n,r),t),{child:u,leader:y}=d;t.groups.add(
y);const M=t.patience??5e3;let S=!1,I=!1,R;const x=()=>{I||(I=!0,(0,w.i8)(y,"SIGTERM"),R=setTimeout(()=>(0,w.i8)(y,"SIGKILL"),M))},A=setTimeout(()=>{S=!0,x()},n.timeout);n.signal.addEventListener("abo\
rt",x,{once:!0});try{const{code:b,signal:L}=await d.exited;if(clearTimeout(A),await z(y,M),r!==void 0&&await(0,v.Qc)(r,M),await V(u),d.finish(),I&&!S)throw B(n.signal);return J({code:b,signal:L,timedOut:S},
d.streams)}finally{clearTimeout(A),clearTimeout(R),n.signal.removeEventListener("abort",x),t.groups.delete(y)}}}function k(t,n){return{...t,env:{...t.env,[v.QF]:n}}}function Q(t,n){const[r="",...d]=t.
bound?(0,o.s)(t.argv,n.env):t.argv;if(r==="")throw new e.HR("bug","A step has an empty argument list.");const u=t.limit??n.limit??1024*1024,y={stdout:f(u),stderr:f(u)};let M;try{M=(0,a.spawn)(r,d,{detached:!0,
env:{...n.env,...t.env},stdio:[t.stdin===void 0?"ignore":"pipe","pipe","pipe"],...t.cwd===void 0?{}:{cwd:t.cwd}})}catch(x){throw P(x,t)}const S=[];for(const x of["stdout","stderr"]){const A=b=>{b!==""&&
t.onOutput?.(x,b)};M[x]?.on("data",b=>A(y[x].add(b))),S.push(()=>A(y[x].end()))}M.stdin?.on("error",()=>{}),M.stdin?.end(t.stdin);const I=new Promise((x,A)=>{M.once("error",b=>A(M.pid===void 0?P(b,t):
b)),M.once("exit",(b,L)=>x({code:b,signal:L}))}),R=()=>{for(const x of S)x()};return{child:M,leader:M.pid??0,streams:y,exited:I,finish:R}}async function z(t,n){if(t===0||!(0,w.xq)(t))return;(0,w.i8)(t,
"SIGTERM");const r=performance.now()+n;for(;performance.now()<r;)if(await(0,i.setTimeout)(20),!(0,w.xq)(t))return;(0,w.i8)(t,"SIGKILL")}async function V(t){const n=[t.stdout,t.stderr].filter(u=>u!==null),
r=()=>n.some(u=>!u.closed),d=Promise.all(n.map(u=>u.closed||new Promise(y=>u.once("close",y))));for(let u=0;u<W&&r();u++){const y=new AbortController;await Promise.race([d,(0,i.setTimeout)(50,void 0,{
signal:y.signal}).catch(()=>{})]),y.abort()}for(const u of n)u.destroy()}function J(t,n){const r=["stdout","stderr"].filter(d=>n[d].cut);return{exit:t.code??-1,stdout:n.stdout.text(),stderr:n.stderr.text(),
...t.signal===null?{}:{signalled:t.signal},...t.timedOut?{timedOut:!0}:{},...r.length===0?{}:{cut:r}}}function B(t){const n=t.reason;return n instanceof e.HR?n:new e.HR("cancelled","The run was cancel\
led.",{cause:n})}var D=s(51455),H=s(76760),X=s(89475);function Z(t){const n=new Set;return{read:r=>N("read",r,()=>(0,D.readFile)(r,"utf8")),write:(r,d,u)=>N("written",r,()=>Y(r,d,u)),exists:r=>N("look\
ed at",r,async()=>{try{return await(0,D.stat)(r),!0}catch(d){if(["ENOENT","ENOTDIR"].includes(d.code??""))return!1;throw d}}),remove:r=>N("removed",r,()=>(0,D.rm)(r,{recursive:!0,force:!0})),scratch:()=>N(
"created",t,async()=>{await(0,D.mkdir)(t,{recursive:!0});const r=await(0,D.mkdtemp)((0,H.join)(t,"deploy-action-"));return await(0,D.chmod)(r,448),n.add(r),r}),async dispose(){for(const r of n)await(0,D.
rm)(r,{recursive:!0,force:!0});n.clear()}}}async function Y(t,n,r){const d=(0,H.dirname)(t);await(0,D.mkdir)(d,{recursive:!0,mode:448});const u=(0,H.join)(d,`.${(0,H.basename)(t).slice(0,100)}.${(0,g.
randomBytes)(6).toString("hex")}.tmp`);try{const y=await(0,D.open)(u,"wx",r);try{await y.chmod(r),await y.writeFile(n,"utf8"),await y.sync()}finally{await y.close()}await(0,D.rename)(u,t)}catch(y){throw await(0,D.
rm)(u,{force:!0}),y}}async function N(t,n,r){try{return await r()}catch(d){throw d instanceof e.HR?d:(0,X.f)(d,n,t)}}function q(t){let n;const r=()=>(n??=tt(t),n);return{request:async d=>(await r()).request(
d),fetch:async d=>(await r()).fetch(d),stream:async d=>(await r()).stream(d),close(){n?.then(d=>d.close())}}}async function tt(t){const{env:n}=t,[{createHttp:r},{connector:d}]=await Promise.all([s.e(3970).
then(s.bind(s,63970)),s.e(7582).then(s.bind(s,77582))]);return r({env:n,connect:d(n,t)})}var K=s(64405),G=s(4314);function nt(t){const{env:n,secrets:r,signal:d,clock:u=m.m,groups:y=(0,w.PH)()}=t,M=U({
env:(0,G.Qc)(n),groups:y}),S=L=>r.add(`hidden ${r.values().length}`,L),I=q({env:n,secret:r.get,hide:S,exec:M}),R=Z(n.RUNNER_TEMP||(0,_.tmpdir)()),x={http:I,exec:M,files:R,clock:u,secrets:r,env:n},A=l(
{env:(0,G.Qc)(n),exec:M,http:I}),b=(0,K.jh)({...K.eA,...A.operations,...t.operations?.(x)});return{exec:M,http:I.request,call:b,files:R,clock:u,secret:r.get,secrets:r.values,random:L=>(0,g.randomBytes)(
L).toString("hex"),signal:d,tools:x,async close(){await A.close(),I.close(),await R.dispose()}}}}),93869:(($,O,s)=>{s.d(O,{g:()=>g});function g(_={},m=()=>{}){const l=new Map,a=new Set,i=(e,o)=>{o===""||
l.get(e)===o||(a.has(o)||m(o),a.add(o),l.set(e,o))};for(const[e,o]of Object.entries(_))i(e,o);return{get:e=>l.get(e),add:i,values:()=>[...a]}}}),11733:(($,O,s)=>{s.d(O,{K:()=>_});var g=s(48165);function _(m,l=process){
const a=new AbortController;let i=0;const e=f=>{a.signal.aborted||a.abort(new g.HR("cancelled",`The run was stopped by ${f}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},o=()=>{i++,i>1&&(m.signal("SIGKILL"),l.exit(130)),e("SIGINT")},c=()=>e("SIGTERM");return l.on("SIGINT",o),l.on("SIGTERM",c),{signal:a.signal,dispose(){l.off("SIGINT",o),l.
off("SIGTERM",c)}}}})};export{ot as id,rt as ids,st as modules};

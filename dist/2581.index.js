const tt=2581,et=[2581],nt={49083:((M,x,o)=>{o.d(x,{d:()=>p});function p(...E){const m=d=>Object.assign({},...E.map(d));return{judges:m(d=>d.judges),checks:m(d=>d.checks),restores:m(d=>d.restores),diagnoses:m(
d=>d.diagnoses),classifiers:m(d=>d.classifiers)}}}),39836:((M,x,o)=>{o.d(x,{s:()=>m});var p=o(73024),E=o(76760);function m(c,l){const[r=""]=c;return process.platform!=="linux"||!d("setpriv",l)||!d(r,l)?
c:["setpriv","--pdeathsig","TERM","--",...c]}function d(c,l){return c.includes("/")?(0,p.existsSync)(c):(l.PATH??"").split(E.delimiter).some(r=>r!==""&&(0,p.existsSync)((0,E.join)(r,c)))}}),60122:((M,x,o)=>{
o.d(x,{m:()=>E});const p=2**31-1,E={now:()=>Date.now(),async sleep(d,c){const l=performance.now()+d;for(let r=d;r>0;r=l-performance.now())await m(Math.min(r,p),c);c?.throwIfAborted()}};function m(d,c){
return new Promise((l,r)=>{if(c?.aborted)return r(c.reason);const i=()=>{clearTimeout(f),r(c?.reason)},f=setTimeout(()=>{c?.removeEventListener("abort",i),l()},d);c?.addEventListener("abort",i,{once:!0})})}}),
9386:((M,x,o)=>{o.d(x,{PH:()=>E,i8:()=>m,xq:()=>d});var p=o(73024);function E(){const c=new Set;return{add:l=>{c.add(l)},delete:l=>{c.delete(l)},get size(){return c.size},signal(l){for(const r of c)m(
r,l)}}}function m(c,l){if(!(c>1))return!1;try{return process.kill(-c,l),!0}catch(r){return r.code==="EPERM"}}function d(c){if(!m(c,0))return!1;let l;try{l=(0,p.readdirSync)("/proc").filter(r=>/^\d+$/.
test(r))}catch{return!0}return l.some(r=>{try{const i=(0,p.readFileSync)(`/proc/${r}/stat`,"latin1"),[f,,v]=i.slice(i.lastIndexOf(")")+2).split(" ");return v===String(c)&&f!=="Z"&&f!=="X"}catch{return!1}})}}),
55669:((M,x,o)=>{o.d(x,{F:()=>c,a:()=>d});var p=o(77598),E=o(51455),m=o(48161);async function d(){const i=[(0,m.hostname)(),await r("/etc/machine-id"),await r("/proc/sys/kernel/random/boot_id"),await(0,E.
readlink)("/proc/self/ns/pid").catch(()=>"")],f=(0,p.createHash)("sha256").update(i.join(`
`)).digest("hex");return{host:(0,m.hostname)(),machine:f.slice(0,16),pid:process.pid,start:await l(process.pid)??""}}async function c(i,f){if(!Number.isSafeInteger(i)||i<=0)return!1;const v=await l(i);
if(v!==void 0)return f===""||v===f;try{return process.kill(i,0),await l(process.pid)===void 0}catch{return!1}}async function l(i){const f=await r(`/proc/${i}/stat`);if(f==="")return;const v=f.slice(f.
lastIndexOf(")")+2).split(" ");return v[0]==="Z"||v[0]==="X"?void 0:v[19]}async function r(i){return(0,E.readFile)(i,"utf8").catch(()=>"")}}),64405:((M,x,o)=>{o.d(x,{jh:()=>c,eA:()=>l,Qq:()=>r});var p=o(
48165),E=o(77598);function m({key:i,values:f}){if(typeof i!="string"||i==="")throw new p.HR("bug","A fingerprint without a key could be guessed.");return Object.fromEntries(Object.entries(f??{}).map(([
v,R])=>[v,(0,E.createHmac)("sha256",i).update(R).digest("hex")]))}var d=o(55669);function c(i){return async(f,v,R)=>{R.throwIfAborted();const A=Object.hasOwn(i,f)?i[f]:void 0;if(A===void 0)throw new p.
HR("bug",`There is no operation named ${JSON.stringify(f)}.`);return await A(v,R)}}const l={"secret.fingerprint":async i=>m(i),"machine.identity":async()=>({...await(0,d.a)()}),"process.alive":async i=>(0,d.
F)(Number(i.pid),r(i,"start",""))};function r(i,f,v){const R=i[f]??v;if(typeof R=="string")return R;throw new p.HR("bug",`An operation was called with ${f} = ${JSON.stringify(R)}; a text is needed.`)}}),
15495:((M,x,o)=>{o.d(x,{R:()=>q});var p=o(77598),E=o(48161),m=o(60122);function d(t){const e=new Map;let n=0;const a=async s=>{const u=e.get(s);return e.delete(s),await u?.close(),null};return{operations:{
"connection.open":async(s,u)=>{const h=s.connection,I=await(await o.e(4918).then(o.bind(o,64918))).openConnection(h,String(s.root??""),{tools:t,signal:u});return n+=1,e.set(String(n),I),{id:String(n),
docker:I.docker,env:{...I.env}}},"connection.close":s=>a(String(s.id))},close:async()=>{await Promise.all([...e.keys()].map(a))}}}var c=o(31421),l=o(58500),r=o(48165),i=o(39836),f=o(46193);function v(t){
const e=Math.floor(t/2),n=new f.StringDecoder("utf8"),a=[],s=[];let u=0,h=0,I=0;return{add(g){I+=g.length;const y=Math.min(e-u,g.length);if(y>0&&(a.push(g.subarray(0,y)),u+=y),y<g.length){s.push(g.subarray(
Math.max(y,0))),h+=g.length-Math.max(y,0);for(let w=s[0];w&&h-w.length>=e;w=s[0])s.shift(),h-=w.length}return n.write(g)},end:()=>n.end(),text(){const g=Buffer.concat(a),y=Buffer.concat(s);if(I<=g.length+
y.length)return Buffer.concat([g,y]).toString("utf8");const w=g.subarray(0,j(g)),O=y.subarray(Math.max(0,y.length-e)),T=O.subarray(A(O)),b=I-w.length-T.length;return`${w.toString("utf8")}
… ${b} bytes left out …
${T.toString("utf8")}`},get cut(){return I>u+h}}}const R=t=>t!==void 0&&(t&192)===128;function A(t){let e=0;for(;e<4&&R(t[e]);)e++;return e}function j(t){let e=t.length-1;for(;e>t.length-4&&R(t[e]);)e--;
const n=t[e]??0,a=n>=240?4:n>=224?3:n>=192?2:1;return t.length-e>=a?t.length:Math.max(e,0)}var P=o(9386),L=o(73024);function D(t,e){const n=t,a=e.argv[0]??"",s={cause:t};if(e.cwd!==void 0&&!K(e.cwd))return new r.
HR("absent",`The folder ${e.cwd}, in which ${a} is to run, does not exist.`,s);switch(n.code){case"ENOENT":return N(a,n);case"EACCES":case"EPERM":return new r.HR("denied",`${a} may not be executed by \
this user.`,{...s,hint:`Make it executable (chmod +x ${a}) or run as a user who may.`});case"E2BIG":return new r.HR("usage",`The arguments and environment for ${a} are too large for this system.`,{...s,
hint:"One argument may have 128 KiB; pass large values in a file or on standard input."});case"EAGAIN":case"EMFILE":case"ENFILE":case"ENOMEM":return new r.HR("capacity",`This machine has no room to st\
art ${a} (${n.code}).`,s);case"ENOTDIR":return N(a,n);case"ERR_INVALID_ARG_VALUE":return new r.HR("usage",`An argument for ${a} contains a zero byte.`,s);default:return new r.HR("bug",`${a} could not \
be started: ${n.message}`,s)}}function N(t,e){if(t.includes("/")&&F(t))return new r.HR("absent",`${t} names an interpreter in its first line that is not installed.`,{cause:e,hint:`Install the interpre\
ter that the first line of ${t} names, or correct that line.`});const n=t.includes("/")?`Check the path ${t}.`:`Install ${t}, or add the folder that holds it to PATH.`;return new r.HR("absent",`The pr\
ogram ${t} was not found.`,{cause:e,hint:n})}function K(t){return(0,L.statSync)(t,{throwIfNoEntry:!1})?.isDirectory()??!1}function F(t){try{return(0,L.accessSync)(t,L.constants.F_OK),!0}catch{return!1}}
const _=5;function U(t){return async e=>{if(e.signal.aborted)throw C(e.signal);const n=W(e,t),{child:a,leader:s}=n;t.groups.add(s);const u=t.patience??5e3;let h=!1,I=!1,g;const y=()=>{I||(I=!0,(0,P.i8)(
s,"SIGTERM"),g=setTimeout(()=>(0,P.i8)(s,"SIGKILL"),u))},w=setTimeout(()=>{h=!0,y()},e.timeout);e.signal.addEventListener("abort",y,{once:!0});try{const{code:O,signal:T}=await n.exited;if(clearTimeout(
w),await z(s,u),await Q(a),n.finish(),I&&!h)throw C(e.signal);return J({code:O,signal:T,timedOut:h},n.streams)}finally{clearTimeout(w),clearTimeout(g),e.signal.removeEventListener("abort",y),t.groups.
delete(s)}}}function W(t,e){const[n="",...a]=t.bound?(0,i.s)(t.argv,e.env):t.argv;if(n==="")throw new r.HR("bug","A step has an empty argument list.");const s=t.limit??e.limit??1024*1024,u={stdout:v(s),
stderr:v(s)};let h;try{h=(0,c.spawn)(n,a,{detached:!0,env:{...e.env,...t.env},stdio:[t.stdin===void 0?"ignore":"pipe","pipe","pipe"],...t.cwd===void 0?{}:{cwd:t.cwd}})}catch(w){throw D(w,t)}const I=[];
for(const w of["stdout","stderr"]){const O=T=>{T!==""&&t.onOutput?.(w,T)};h[w]?.on("data",T=>O(u[w].add(T))),I.push(()=>O(u[w].end()))}h.stdin?.on("error",()=>{}),h.stdin?.end(t.stdin);const g=new Promise(
(w,O)=>{h.once("error",T=>O(h.pid===void 0?D(T,t):T)),h.once("exit",(T,b)=>w({code:T,signal:b}))}),y=()=>{for(const w of I)w()};return{child:h,leader:h.pid??0,streams:u,exited:g,finish:y}}async function z(t,e){
if(t===0||!(0,P.xq)(t))return;(0,P.i8)(t,"SIGTERM");const n=performance.now()+e;for(;performance.now()<n;)if(await(0,l.setTimeout)(20),!(0,P.xq)(t))return;(0,P.i8)(t,"SIGKILL")}async function Q(t){const e=[
t.stdout,t.stderr].filter(s=>s!==null),n=()=>e.some(s=>!s.closed),a=Promise.all(e.map(s=>s.closed||new Promise(u=>s.once("close",u))));for(let s=0;s<_&&n();s++){const u=new AbortController;await Promise.
race([a,(0,l.setTimeout)(50,void 0,{signal:u.signal}).catch(()=>{})]),u.abort()}for(const s of e)s.destroy()}function J(t,e){const n=["stdout","stderr"].filter(a=>e[a].cut);return{exit:t.code??-1,stdout:e.
stdout.text(),stderr:e.stderr.text(),...t.signal===null?{}:{signalled:t.signal},...t.timedOut?{timedOut:!0}:{},...n.length===0?{}:{cut:n}}}function C(t){const e=t.reason;return e instanceof r.HR?e:new r.
HR("cancelled","The run was cancelled.",{cause:e})}var S=o(51455),H=o(76760),V=o(89475);function X(t){const e=new Set;return{read:n=>$("read",n,()=>(0,S.readFile)(n,"utf8")),write:(n,a,s)=>$("written",
n,()=>Z(n,a,s)),exists:n=>$("looked at",n,async()=>{try{return await(0,S.stat)(n),!0}catch(a){if(["ENOENT","ENOTDIR"].includes(a.code??""))return!1;throw a}}),remove:n=>$("removed",n,()=>(0,S.rm)(n,{recursive:!0,
force:!0})),scratch:()=>$("created",t,async()=>{await(0,S.mkdir)(t,{recursive:!0});const n=await(0,S.mkdtemp)((0,H.join)(t,"deploy-action-"));return await(0,S.chmod)(n,448),e.add(n),n}),async dispose(){
for(const n of e)await(0,S.rm)(n,{recursive:!0,force:!0});e.clear()}}}async function Z(t,e,n){const a=(0,H.dirname)(t);await(0,S.mkdir)(a,{recursive:!0,mode:448});const s=(0,H.join)(a,`.${(0,H.basename)(
t).slice(0,100)}.${(0,p.randomBytes)(6).toString("hex")}.tmp`);try{const u=await(0,S.open)(s,"wx",n);try{await u.chmod(n),await u.writeFile(e,"utf8"),await u.sync()}finally{await u.close()}await(0,S.rename)(
s,t)}catch(u){throw await(0,S.rm)(s,{force:!0}),u}}async function $(t,e,n){try{return await n()}catch(a){throw a instanceof r.HR?a:(0,V.f)(a,e,t)}}function Y(t){let e;const n=()=>(e??=k(t),e);return{request:async a=>(await n()).
request(a),fetch:async a=>(await n()).fetch(a),stream:async a=>(await n()).stream(a),close(){e?.then(a=>a.close())}}}async function k(t){const{env:e}=t,[{createHttp:n},{connector:a}]=await Promise.all(
[o.e(3970).then(o.bind(o,63970)),o.e(7582).then(o.bind(o,77582))]);return n({env:e,connect:a(e,t)})}var G=o(64405),B=o(4314);function q(t){const{env:e,secrets:n,signal:a,clock:s=m.m,groups:u=(0,P.PH)()}=t,
h=U({env:(0,B.Qc)(e),groups:u}),I=b=>n.add(`hidden ${n.values().length}`,b),g=Y({env:e,secret:n.get,hide:I,exec:h}),y=X(e.RUNNER_TEMP||(0,E.tmpdir)()),w={http:g,exec:h,files:y,clock:s,secrets:n,env:e},
O=d({env:(0,B.Qc)(e),exec:h,http:g}),T=(0,G.jh)({...G.eA,...O.operations,...t.operations?.(w)});return{exec:h,http:g.request,call:T,files:y,clock:s,secret:n.get,secrets:n.values,random:b=>(0,p.randomBytes)(
b).toString("hex"),signal:a,tools:w,async close(){await O.close(),g.close(),await y.dispose()}}}}),93869:((M,x,o)=>{o.d(x,{g:()=>p});function p(E={},m=()=>{}){const d=new Map,c=new Set,l=(r,i)=>{i===""||
d.get(r)===i||(c.has(i)||m(i),c.add(i),d.set(r,i))};for(const[r,i]of Object.entries(E))l(r,i);return{get:r=>d.get(r),add:l,values:()=>[...c]}}}),11733:((M,x,o)=>{o.d(x,{K:()=>E});var p=o(48165);function E(m,d=process){
const c=new AbortController;let l=0;const r=v=>{c.signal.aborted||c.abort(new p.HR("cancelled",`The run was stopped by ${v}.`,{hint:"What it had started is being undone; see the last lines. Start it a\
gain when you are ready."}))},i=()=>{l++,l>1&&(m.signal("SIGKILL"),d.exit(130)),r("SIGINT")},f=()=>r("SIGTERM");return d.on("SIGINT",i),d.on("SIGTERM",f),{signal:c.signal,dispose(){d.off("SIGINT",i),d.
off("SIGTERM",f)}}}})};export{tt as id,et as ids,nt as modules};

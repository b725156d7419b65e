const q=5485,_=[5485],tt={55485:((Y,R,u)=>{u.r(R),u.d(R,{serviceOperations:()=>X});var J=u(77598),h=u(51455),$=u(76760),m=u(48165),M=u(68281),b=u(55669),k=u(64405),x=u(77030);function T(){return new Promise(
(t,e)=>{const o=(0,x.createServer)();o.once("error",e),o.listen(0,"127.0.0.1",()=>{const i=o.address();o.close(()=>t(typeof i=="object"&&i!==null?i.port:0))})})}function H(t){return new Promise(e=>{const o=(0,x.
connect)({host:"127.0.0.1",port:t,timeout:1e3}),i=s=>{o.destroy(),e(s)};o.once("connect",()=>i(!0)),o.once("timeout",()=>i(!1)),o.once("error",()=>i(!1))})}const P=6e4,Q=async(t,e,{exec:o},i)=>{const s=w(
o,i),n={ready:()=>I(t,e,s),log:async()=>O(await w(o,new AbortController().signal)(["logs","--tail","2000",e])),stop:()=>A(e,o)};await g(s(["network","create","--label",`deploy-action.service=${e}`,e]),
`Make a network for ${t.id}`);const r=Object.keys(t.env),a=["run","--detach","--name",e,"--network",e,"--label",`deploy-action.service=${e}`],c=t.port>0?["--publish",`127.0.0.1:0:${t.port}`]:[],l=[...a,
...c,...r.flatMap(d=>["--env",d]),t.image,...t.command];return await g(s(l,t.env),`Start ${t.id} from ${t.image}`),n},E=async(t,e,{exec:o},i)=>{const s=w(o,i),n=Object.entries(t.images).map(([p,f])=>`\
  ${JSON.stringify(p)}:
    image: ${JSON.stringify(f)}
    build: !reset null
`),r=["--file",t.stack,...n.length>0?["--file","-"]:[]],a=["compose","--project-name",e,...r,"up","--detach","--no-build","--wait","--wait-timeout",String(Math.ceil(t.timeout/1e3))],c={ready:async()=>({
host:"127.0.0.1",ports:await B(t,e,s)}),log:async()=>O(await w(o,new AbortController().signal)(["compose","--project-name",e,"logs","--no-color","--tail","2000"])),stop:()=>C(e,o)},l=n.length>0?`servi\
ces:
${n.join("")}`:void 0,d=await s(a,t.env,{timeout:t.timeout+P,...l===void 0?{}:{stdin:l}});if(d.exit!==0){const p=await c.log();throw j(`Start the stack ${t.id}`,{...d,stderr:`${d.stderr}
${p}`})}return c};async function A(t,e){const o=w(e,new AbortController().signal),i=await o(["rm","--force","--volumes",t]),s=await o(["network","rm",t]);for(const n of[i,s])if(n.exit!==0&&!/no such|not found/i.
test(n.stderr))throw j(`Remove ${t}`,n)}async function C(t,e){const o=w(e,new AbortController().signal);await g(o(["compose","--project-name",t,"down","--volumes","--remove-orphans","--timeout","5"]),
`Remove ${t}`)}function w(t,e){return(o,i={},s={})=>t({argv:["docker",...o],env:i,timeout:5*P,signal:e,...s})}async function I(t,e,o){const{stdout:i}=await g(o(["inspect","--type","container","--forma\
t",`{{json .State}}
{{json .NetworkSettings.Ports}}`,e]),`Look at ${t.id}`),[s,n]=i.trim().split(`
`).map(c=>JSON.parse(c));if(!s.Running)throw new m.HR("unhealthy",`The service ${t.id} ended with exit code ${s.ExitCode}.`);const r=Number(n[`${t.port}/tcp`]?.[0]?.HostPort??0),a={host:"127.0.0.1",ports:{
port:r}};return t.ready!==""?(await o(["exec",e,"sh","-c",t.ready])).exit===0?a:void 0:s.Health!==void 0?s.Health.Status==="healthy"?a:void 0:t.port===0||await H(r)?a:void 0}async function B({provides:t,
id:e},o,i){const s=new Set(Object.values(t).flatMap(r=>[...r.matchAll(/\{([\w.-]+):(\d+)\}/g)].map(([,a,c])=>`${a}:${c}`))),n={};for(const r of s){const[a="",c=""]=r.split(":"),{stdout:l}=await g(i(["\
compose","--project-name",o,"port",a,c]),`Find the port ${r} of ${e}`);n[r]=Number(l.trim().split(":").at(-1))}return n}async function g(t,e){const o=await t;if(o.exit!==0)throw j(e,o);return o}function j(t,e){
const o=O(e).trim().split(`
`).slice(-40);return new m.HR(e.timedOut?"timeout":"unhealthy",`${t}: docker ${e.timedOut?"did not finish":`exited with code ${e.exit}`}.`,{details:o,hint:"Read what Docker says; check the image, its \
digest and that this job may pull it."})}const O=({stdout:t,stderr:e})=>`${t}${t===""||e===""?"":`
`}${e}`,D=864e5,L=256*1024,W={container:Q,stack:E,program:async(t,e,{exec:o},i)=>{const s=await T(),n={...t.env,PORT:String(s)},r=new AbortController;let a="",c;const[l="",...d]=t.command,p=o({argv:[l,
...d],cwd:t.root,env:n,timeout:D,signal:r.signal,bound:!0,contained:!0,onOutput:(f,y)=>{a=(a+y).slice(-L)}}).then(({exit:f})=>{c=`ended with exit code ${f}`},f=>{c=`could not be run: ${f.message}`});return{
async ready(){const f={host:"127.0.0.1",ports:{port:s}},y=["bash","--noprofile","--norc","-c",t.ready],v=t.ready===""?await H(s):(await o({argv:y,cwd:t.root,env:n,timeout:3e4,signal:i})).exit===0;if(c!==
void 0)throw new m.HR("unhealthy",`The service ${t.id} ${c}.`);return v?f:void 0},log:async()=>a,async stop(){r.abort(new m.HR("cancelled","It is not needed any more.")),await p}}}};function X({exec:t,
clock:e}){const o=new Map;return{"service.start":async(i,s)=>{const n=i.service;await N(n.folder,t);const r=`deploy-action-${n.id}-${(0,J.randomBytes)(4).toString("hex")}`,a=n.stack!==""?"stack":n.image!==
""?"container":"program";await K(n,r,a);let c;try{c=await W[a](n,r,{exec:t},s);const l=await z(n,c,e,s);return o.set(r,{begun:c,id:n.id}),{handle:r,provides:G(n.provides,r,l)}}catch(l){const d=(0,m.w2)(
l),p=await c?.log().catch(()=>"")??"",f=await(c?.stop()??F(a,r,t)).then(()=>S(n.folder,r),v=>(0,m.w2)(v).message);if(s.aborted)throw d;const y=[...d.details,...p.trim().split(`
`).slice(-40),f??""].filter(v=>v!=="");throw new m.HR(d.kind,d.message,{hint:d.hint,details:y})}},"service.stop":async i=>{const[s,n]=[(0,k.Qq)(i,"handle"),(0,k.Qq)(i,"folder")],r=o.get(s);if(r===void 0)
return null;o.delete(s);const a=$.join(n,`${r.id}.log`);return await(0,h.writeFile)(a,await r.begun.log().catch(c=>c.message)),await r.begun.stop(),await S(n,s),{log:a}},"service.sweep":async i=>N((0,k.
Qq)(i,"folder"),t)}}async function z(t,e,o,i){const s=o.now()+t.timeout;for(;;){const n=await e.ready();if(n!==void 0)return n;if(o.now()>s)throw new m.HR("timeout",`The service ${t.id} was not ready \
in ${t.timeout/1e3} s.`,{hint:"Its log stands above; raise services.*.timeout or correct services.*.ready."});await o.sleep(200,i)}}function G(t,e,{host:o,ports:i}){const s=Object.entries(t).map(([n,r])=>[
n,r.replaceAll("{host}",o).replaceAll("{name}",e).replace(/\{([\w.-]+:\d+|port)\}/g,(a,c)=>String(i[c]??a))]);return Object.fromEntries(s)}async function K({folder:t,stack:e},o,i){await(0,h.mkdir)(t,{
recursive:!0});const{machine:s,pid:n,start:r}=await(0,b.a)(),a={name:o,kind:i,stack:e,pid:n,start:r,machine:s};await(0,h.writeFile)($.join(t,`${o}.json`),JSON.stringify(a),{flush:!0})}async function S(t,e){
await(0,h.rm)($.join(t,`${e}.json`),{force:!0})}const U=5e3;async function N(t,e){const{machine:o}=await(0,b.a)(),i=(await(0,h.readdir)(t).catch(()=>[])).filter(n=>n.endsWith(".json"));await(0,M.Xf)(U);
const s=[];for(const n of i){const r=await V($.join(t,n));r===void 0||r.machine!==o||await(0,b.F)(r.pid,r.start)||(await F(r.kind,r.name,e),await S(t,r.name),s.push(r.name))}return s}async function V(t){
try{const e=JSON.parse(await(0,h.readFile)(t,"utf8"));return/^deploy-action-[\w-]+$/.test(e.name)?e:void 0}catch{return}}async function F(t,e,o){t==="container"&&await A(e,o),t==="stack"&&await C(e,o)}})};export{q as id,_ as ids,tt as modules};

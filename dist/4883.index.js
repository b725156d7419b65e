const U=4883,g=[4883],$={64145:((K,I,o)=>{o.d(I,{t:()=>C});var T=o(51455),_=o(76760),B=o(48165),r=o(64405),P=o(97273),y=o(43197),v=o(40201);const w={openapi:{what:"OpenAPI description",load:async()=>(await Promise.
all([o.e(8815),o.e(2240)]).then(o.bind(o,92240))).checkOpenapi},dockerfile:{what:"Dockerfile",load:async()=>(await o.e(5992).then(o.bind(o,55992))).checkDockerfile}};async function C(O,m,D){const M=w[m];
if(M===void 0)throw new B.HR("bug",`There is nothing to look at by the name ${m}.`);const{what:R}=M,u=await M.load(),[A,j]=[(0,r.Qq)(O,"root"),(0,r.Qq)(O,"directory")],t=[],n=new Map,e=[],a=[];for(const i of O.
files??[]){const c=await(0,P.l)(j,i);c.length===0&&a.push(`there is no ${R} ${i}`);for(const E of c){const f=_.join(j,E),d=_.relative(A,f);try{const{content:s,...h}=await L(f,D);e.push({kind:"sarif",path:d,
...h});for(const l of await u(s,{full:f,root:A})){const W={...l,file:d};t.push({...W,identity:(0,v.l)([R,l.rule,d,l.message],n)})}}catch(s){if(D.throwIfAborted(),!(s instanceof y.sG))throw s;a.push(`${d}\
 ${s.message}`)}}}return{known:t,files:e,problems:a}}async function L(O,m){if((await(0,T.stat)(O)).size===0)throw new y.sG("is empty");let D="";const M=()=>(0,y.J3)(u=>{D=u},16*1024*1024),R=await(0,y.
yR)(O,M,m);return{content:D,...R}}}),74883:((K,I,o)=>{o.r(I),o.d(I,{readBase:()=>D});var T=o(73024),_=o(51455),B=o(48161),r=o(76760),P=o(48165),y=o(64145),v=o(64405),w=o(91113),C=o(97273),L=o(43197),O=o(
40201);const m=["node_modules",".venv","venv","deps","vendor"];async function D(t,n,e){const a=(0,v.Qq)(t,"root"),i=t.revisions??[],c=await(0,w.wu)(i,(0,w.uM)(a,n,e));if(c===void 0)throw new P.HR("abs\
ent",`What the merge base has is not known, so every finding counts as new: ${(0,w.SO)(i)}.`);const E=await(0,_.mkdtemp)(r.join((0,B.tmpdir)(),"deploy-action-base-"));try{const f=await M({root:a,base:c,
folder:E},n,e),d="look"in t?await R(t,f,e):await u(t,f,{exec:n,signal:e});return{base:c,known:JSON.stringify(d.map(({identity:s})=>s))}}finally{await(0,_.rm)(E,{recursive:!0,force:!0})}}async function M({
root:t,base:n,folder:e},a,i){const c=r.join(e,"tree");await(0,_.mkdir)(c);const[E="",f=""]=(await(0,w.uM)(t,a,i)("rev-parse","--show-toplevel","--show-prefix")).stdout.split(`
`),d=await a({argv:["git","-c",`safe.directory=${E}`,`--work-tree=${c}`,"checkout","--quiet",n,"--",":/"],cwd:E,env:{GIT_INDEX_FILE:r.join(e,"index"),LC_ALL:"C"},timeout:3e5,signal:i}),s=r.resolve(c,f);
if(d.exit===0&&(0,T.existsSync)(s))return s;const h=d.stderr.split(`
`)[0]||"it has no such folder";throw new P.HR("absent",`The merge base ${n.slice(0,12)} cannot be looked at: ${h}; every finding counts as new.`)}async function R(t,n,e){const a=A(t,n);return(await(0,y.
t)({...t,root:n,directory:a},(0,v.Qq)(t,"look"),e)).known}async function u(t,n,{exec:e,signal:a}){const i=A(t,n);for(const[s,h]of[[(0,v.Qq)(t,"root"),n],[(0,v.Qq)(t,"directory"),i]])for(const l of(await(0,_.
readdir)(s)).filter(W=>m.includes(W)))(0,T.existsSync)(r.join(h,l))||await(0,_.symlink)(r.join(s,l),r.join(h,l));const c=t.env,E=t.argv;await e({argv:E,cwd:i,env:c,timeout:Number(t.timeout),signal:a,contained:!0});
const f=t.reports.sarif??[],d=[];for(const s of f){const h=await(0,C.l)(i,s);if(h.length===0)throw new P.HR("unhealthy",`At the merge base the gate left no report ${s}, so every finding counts as new.`);
for(const l of h)await(0,L.yR)(r.join(i,l),()=>(0,O.sarifReader)(d,n),a).catch(j)}return d}function A(t,n){return r.join(n,r.relative((0,v.Qq)(t,"root"),(0,v.Qq)(t,"directory")))}function j(t){throw t instanceof
L.sG?new P.HR("unhealthy",`The report of the merge base ${t.message}, so every finding counts as new.`):t}})};export{U as id,g as ids,$ as modules};

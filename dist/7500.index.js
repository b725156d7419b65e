const Q=7500,X=[7500],q={77500:((x,_,f)=>{f.r(_),f.d(_,{command:()=>Z});var v=f(27194),u=f(85857),w=f(68415);function k(t){if(typeof t=="string")return["bash","-c",t];const[n="",...e]=t;return[n,...e]}
var g=f(76211);const y=75,h=(0,g.At)("command.verify"),p=(0,g.At)("command.status"),I=Array.from({length:256},(t,n)=>n);function i({verify:t,status:n,...e}){const o=(r,d,l)=>({id:r,title:d,argv:k(l),cwd:e.
root,env:e.env,timeout:e.timeout,do:"exec",quiet:!0,expect:I}),s=({exit:r=-1,stdout:d="",stderr:l=""})=>({exit:r,stdout:d,last:`${d}
${l}`.trim().split(`
`).at(-1)?.slice(0,300)??""});return[...t===null?[]:[(0,g.kA)(h,o("ask.verify","Verify",t),s)],...n===null?[]:[(0,g.kA)(p,o("ask.status","Ask what runs",n),s)]]}function c(t){return[...new Set(t.match(
/sha256:[0-9a-f]{64}/g)??[])]}const a={ask:t=>i(t),judge({data:t,state:n,facts:e,now:o}){const{digests:s,stable:r=0}=t,d=n??{failed:!1,since:null},[l,P]=[e.get(h),e.get(p)],D=l!==void 0&&l.exit!==0&&l.
exit!==y,R=[...l===void 0?[]:[O(l,D&&d.failed)],...P===void 0?[]:[j(P,s)]],M=R.every(({verdict:T})=>T==="good"),S=M?d.since??o:null,z=S!==null&&o-S>=r,U=R.length>0?R:[m("command","good","it ended with\
 0")];return{state:{failed:D,since:S},subjects:M&&!z?U.map(({name:T})=>m(T,"pending","good, watching that it stays so")):U}}};function O({exit:t,last:n},e){if(t===0)return m("verify","good","exits wit\
h 0");const o=`exits with ${t}${n===""?"":`: ${n}`}`;return m("verify",e?"bad":"pending",o)}function j({exit:t,stdout:n,last:e},o){if(t!==0)return m("status","pending",`exits with ${t}${e===""?"":`: ${e}`}`);
const s=c(n),r=o.filter(d=>!s.includes(d));return r.length===0?m("status","good","our digest is what runs"):m("status","pending",`${s.map($).join(", ")||"nothing"} runs, not ${r.map($).join(", ")}`)}const $=t=>t.
slice(0,19);function m(t,n,e){return{name:t,verdict:n,reasons:[e]}}function E(t){return`command/${(0,v.KW)(t)}`}function b(t,n){return(0,u.Ik)(E(t),n)??u.s6}function A({config:t}){return(0,w.E)(t.timeout??
"10m","timeout")}function W(t,n,e,{root:o,env:s,config:r}){return{id:t,title:n,do:"exec",argv:k(e),cwd:o,timeout:A({config:r}),...s===void 0?{}:{env:s},classify:"command.exit",failsAs:"unhealthy",attempts:3}}
function Y({config:t,root:n},e,o){const{verify:s=null,status:r=null}=t;return{name:"command.verify",data:{verify:s,status:r,root:n,env:o,digests:(0,u.nw)(e),timeout:A({config:t})}}}const G=({exit:t,stdout:n,
stderr:e})=>{const o=`${n}
${e}`.trim().split(`
`).at(-1)?.slice(0,300)??"",s=`The command exited with ${t}${o===""?".":`: ${o}`}`;return{kind:t===y?"transient":"unhealthy",cause:s}};function L({app:t,environment:n},e,{release:o,previous:s}){return{
...o.variables,DEPLOY_TASK:e,DEPLOY_APP:t,DEPLOY_ENVIRONMENT:n,DEPLOY_VERSION:o.version,DEPLOY_COMMIT:o.commit,DEPLOY_RELEASE:o.release,...C("DEPLOY",o),DEPLOY_PREVIOUS_VERSION:s.version,DEPLOY_PREVIOUS_COMMIT:s.
commit,...C("DEPLOY_PREVIOUS",s)}}function C(t,{images:n}){const e=Object.entries(n),[,o=""]=e[0]??[],s=e.flatMap(([r,d])=>{const l=r.toUpperCase().replace(/[^A-Z0-9]/g,"_");return[[`${t}_IMAGE_${l}`,
d],[`${t}_DIGEST_${l}`,N(d)]]});return{[`${t}_IMAGES`]:JSON.stringify(n),[`${t}_IMAGE`]:o,[`${t}_DIGEST`]:N(o),...Object.fromEntries(s)}}function N(t){return t.slice(t.indexOf("@")+1)}const J={way:"ke\
ep",why:"it is the way back itself"};function V(t,n){const{app:e,environment:o,config:s,root:r,state:d}=t;return{name:"command.restore",data:{input:{app:e,environment:o,config:s,root:r,state:d},from:(0,u.
l7)("command",t),to:n}}}const B={ask:t=>[(0,v.vr)("command",t.input).list()],plan(t,n){const{input:e,from:o,to:s}=t,r=(0,u.Ik)(E(e),n),d=r===void 0||r.release===s.release?o:r,l=L(e,"rollback",{release:s,
previous:d}),{rollback:P,deploy:D}=e.config,R={id:"command.rollback.verify",title:"Verify that what ran before runs again",do:"wait",judge:Y(e,s,l),every:500,deadline:3e5},M=W("command.rollback","Run \
the rollback command",P??D,{...e,env:l});return{stage:"restore",subject:`Command for ${(0,v.KW)(e)}`,steps:[{...M,undo:J},...s.release===""?[]:[R]],basis:{to:s.release},notes:[],values:{}}}};function H(t,n){
const e=(0,u.l7)("command",t),o=b(t,n),s=o.release===""&&t.config.rollback===void 0?{way:"barrier",why:"nothing is known to have run before, and there is no rollback command"}:{way:"restore",restore:V(
t,o)},r=L(t,"deploy",{release:e,previous:o}),{verify:d,status:l}=t.config,P=d===void 0&&l===void 0;return{prepare:[],apply:[{...W("command.deploy","Run the deploy command",t.config.deploy,{...t,env:r}),
undo:s}],verify:Y(t,e,r),notes:P?["Neither verify nor status is given: what runs is not looked at, only the probes are."]:[],basis:{config:t.config,images:e.images}}}const Z={name:"command",subject:t=>`\
Command for ${(0,v.KW)(t)}`,log:t=>(0,v.vr)("command",t),ask:K,look:K,running:(t,n)=>{const e=n.get(p);return(0,u.ty)(E(t),n,e?.exit===0?c(e.stdout):void 0)},snapshot:(t,n)=>b(t,n),release:t=>(0,u.l7)(
"command",t),restore:(t,n)=>V(t,(0,u.iJ)("command",n)),rollout:H,knowledge:{judges:{"command.verify":a},restores:{"command.restore":B},classifiers:{"command.exit":G}}};function K(t,n){const e=(0,v.vr)(
"command",t),{status:o=null}=t.config;if(o===null||!n.has({name:`log:${e.destination}`}))return[e.list()];const s=b(t,n),r=L(t,"status",{release:s,previous:u.s6});return[e.list(),...i({verify:null,status:o,
root:t.root,env:r,timeout:A(t)})]}}),27194:((x,_,f)=>{f.d(_,{KW:()=>u,sj:()=>w,vr:()=>k});var v=f(76211);function u({app:g,environment:y,config:h}){return h.name??`${g}-${y}`}const w=g=>(0,v.At)(`log:${g}`);
function k(g,y){const h=`${g}/${u(y)}`,{memory:p="auto",remote:I="origin"}=y.config,i={destination:h,memory:p,remote:I,root:y.root,file:`${y.state}/destinations.db`},c={way:"keep",why:"the log removes\
 its entries itself"};return{destination:h,list:()=>(0,v.kA)(w(h),{id:"ask.log",title:`Read the log of ${h}`,do:"call",operation:"note.list",input:i},({value:a})=>a),create:({key:a,value:O})=>({id:`lo\
g.create.${a}`,title:`Write ${a} to the log of ${h}`,do:"call",operation:"note.create",input:{...i,key:a,value:O},attempts:3,undo:c}),remove:a=>({id:`log.remove.${a}`,title:`Remove ${a} from the log o\
f ${h}`,do:"call",operation:"note.remove",input:{...i,key:a},attempts:3,undo:c})}}}),85857:((x,_,f)=>{f.d(_,{Ik:()=>g,iJ:()=>h,l7:()=>k,nw:()=>p,s6:()=>w,ty:()=>I});var v=f(48165),u=f(27194);const w={
target:"",version:"",commit:"",release:"",images:{},variables:{}};function k(i,{version:c,commit:a,release:O,images:j,variables:$}){const m=Object.entries(j).map(([E,{name:b,digest:A}])=>[E,`${b}@${A}`]);
return{target:i,version:c,commit:a,release:O,images:Object.fromEntries(m),variables:$}}function g(i,c){return(c.get((0,u.sj)(i))??[]).filter(({key:a})=>a.startsWith("release.")).toSorted((a,O)=>a.key<
O.key?1:-1).flatMap(y)[0]}function y({value:i}){try{const{snapshot:c}=JSON.parse(i);return c===void 0?[]:[c]}catch{return[]}}function h(i,c){const a=c;if(a?.target===i||a?.target==="")return a;throw new v.
HR("bug",`What is remembered is not a release of the ${i} target.`,{hint:"The entry was written by another version or target; deploy the wanted version again instead."})}function p({images:i}){return Object.
values(i).map(c=>c.slice(c.indexOf("@")+1))}function I(i,c,a){const O=Object.entries(g(i,c)?.images??{}),j={health:"",restarts:0};return a===void 0?O.map(([$,m])=>({...j,service:$,image:m,digest:m.split(
"@")[1]??"",state:"recorded"})):a.map($=>{const[m="",E=$]=O.find(([,b])=>b.endsWith(`@${$}`))??[];return{...j,service:m,image:E,digest:$,state:"running"}})}})};export{Q as id,X as ids,q as modules};

const Q=8129,X=[8129],b={8129:((z,N,l)=>{l.r(N),l.d(N,{history:()=>J,logs:()=>U,status:()=>F});var Z=l(6211),x=l(2176),E=l(2657),K=l(6079),j=l(2642),I=l(3871),m=l(1983);function W(n,e){const i=[n,...e].
map(t=>t.map((o,s)=>(s===0?D(o):"")+(0,m.TN)(o))),r=n.map((t,o)=>Math.max(...i.map(s=>S(s[o]??""))));return`${i.map(t=>t.map((o,s)=>o+" ".repeat((r[s]??0)-S(o))).join("  ")).map(t=>t.trimEnd()).join(`\

`)}
`}const D=n=>/^ */.exec(n)?.[0]??"",S=n=>[...n.replace(/\p{M}/gu,"")].length;function H(n){return n.length===0?`No deployment is recorded.
`:W(["ID","ENVIRONMENT","VERSION","STATE","DIGEST","PREVIOUS","WHEN","WHO","WHY"],n.map(P))}function P(n){const{id:e,environment:i,version:r,state:a,images:t,previous:o,createdAt:s,actor:d,task:p,failureKind:u,
reason:c}=n,g=[u,c].filter(v=>v!=="").join(": ");return[e,i,p==="rollback"?`${r} (rollback)`:r,`${m.Z8[a]??""} ${a}`,V(t),V(o),w(s),d,(0,m.ml)((0,m.TN)(g),100)]}function V(n){const e=Object.values(n).
map(i=>(0,I.VK)(i.slice(i.indexOf("@")+1)));return[...new Set(e)].join(" ")}function B(n){return n.length===0?`No environment is configured.
`:n.map(C).join(`
`)}function C(n){const{environment:e,destination:i,running:r,interrupted:a,lockedBy:t}=n,o=r.map(({service:s,state:d,health:p,digest:u,image:c,restarts:g})=>[`  ${s}`,[d,p].filter(v=>v!=="").join(", "),
u===""?(0,m.TN)(c):(0,I.VK)(u),g>0?`${g} restarts`:""]);return[`${e} (${(0,m.TN)(i)})`,`  ${G(n)}`,r.length===0?"  nothing runs":W(["  SERVICE","STATE","DIGEST",""],o).trimEnd(),...L(n),...a.map(s=>` \
 ! ${(0,m.TN)(s)}; end it with: deploy-action heal ${e}`),...t===""?[]:[`  locked by ${(0,m.TN)(t)}`],""].join(`
`)}function G({release:n,asRecorded:e}){if(n===null)return"no good release yet";const{version:i,commit:r,at:a}=n,t=e?"and that is what runs":"but something else runs";return`${m.Z8[e?"good":"bad"]} ${i}\
 (${r.slice(0,7)}) since ${w(a)}, ${t}`}function L({record:n}){if(n===null)return[];const e=n.reason===""?"":`: ${(0,m.ml)((0,m.TN)(n.reason),200)}`;return[`  last record: ${n.version} ${n.state}${e}`]}
const w=n=>n.replace("T"," ").replace(/\.\d+Z$/,"Z");var f=l(149),O=l(3975),$=l(9811),A=l(6776),T=l(3099);const F=async({runner:n,inputs:e,json:i,words:r})=>{const a=(0,$.N)(n,i),t=await(0,T.withWorld)(
{runner:n,inputs:e,deploying:[]},async o=>{const{settings:s,event:d}=o,p=r.length>0?r:s.environments.map(({id:c})=>c),u=(0,f.cW)({settings:s,event:d,environments:p});return Promise.all(u.map(({id:c})=>Y(
o,c)))});return a.print(t,B(t)),t.some(({interrupted:o})=>o.length>0)?1:0},J=async({runner:n,inputs:e,json:i,words:r})=>{const a=(0,$.N)(n,i),t=await(0,T.withWorld)({runner:n,inputs:e,deploying:[]},({
settings:o,context:s})=>{const d={app:o.app,...r[0]===void 0?{}:{environment:r[0]}};return(0,O.VI)(d,s([],a.sink))});return a.print(t,H(t)),0},U=async({runner:n,inputs:e,json:i,words:r})=>{const a=(0,$.
N)(n,i),t=await(0,T.withWorld)({runner:n,inputs:e,deploying:[]},async o=>{const{settings:s,event:d,startedAt:p}=o,u=o.context([],a.sink),[c]=(0,f.cW)({settings:s,event:d,environments:[r[0]??s.environments[0]?.
id??""]});if(c===void 0)return[];const g=(0,f.$r)(c,(0,A.onlyTargets)()),v=(0,f.Mn)({settings:s,environment:c,event:d,carried:{images:{}},now:p}),y=g.logs?.(v,r[1],200)??[];return(await Promise.all(y.
map(R=>(0,j.Z)(R,u)))).flat().map(u.mask)});return a.print(t,t.join(`
`)),0};async function Y(n,e){const{settings:i,event:r,startedAt:a}=n,t=n.context([],()=>{}),[o]=(0,f.cW)({settings:i,event:r,environments:[e]});if(o===void 0)throw new Error(e);const s=(0,f.$r)(o,(0,A.
onlyTargets)()),d=(0,f.Mn)({settings:i,environment:o,event:r,carried:{images:{}},now:a}),p=s.log(d),u=await(0,j.l)(h=>[p.list(),...s.look(d,h)],t,(0,Z.Ix)()),c=u.need((0,x.Jd)(p.destination)),[g=null]=await(0,O.
VI)({app:i.app,environment:e,limit:1},t),v=s.running(d,u),y=(0,x.CF)(c)[0]?.release,M=v.map(({digest:h})=>h),{snapshot:R,...k}=y??{snapshot:null};return{environment:e,destination:p.destination,release:y===
void 0?null:k,running:v,asRecorded:y!==void 0&&Object.values(y.images).every(h=>M.includes(h.split("@")[1]??"")),interrupted:(0,E.uK)(c).map(h=>`${h.intent.version}: ${(0,E.Nr)(h)}`),lockedBy:(0,K.u)(
c).holder?.text??"",record:g}}})};export{Q as id,X as ids,b as modules};

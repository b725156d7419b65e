const it=7553,ut=[7553],dt={47535:((T,m,o)=>{o.d(m,{Ow:()=>l,Tu:()=>O,W0:()=>g,cO:()=>v});function g(r){return r.trigger.on==="push"?r.trigger.branch:void 0}function v(r){return r.trigger.on==="tag"||
r.trigger.on==="release"?r.trigger.tag:void 0}function O(r){const{trigger:u}=r;return u.on==="pull_request"||u.on==="merge_group"||r.untrusted||"deleted"in u&&u.deleted}function l({trigger:r,ref:u,defaultBranch:f}){
const A=b=>[`origin/${b}`,b];return r.on==="pull_request"?[...A(r.base),...u.endsWith("/merge")?["HEAD^1"]:[]]:r.on==="merge_group"?A(r.base.replace("refs/heads/","")):r.on!=="push"?[]:r.branch===f?["\
HEAD^1"]:A(f)}}),3085:((T,m,o)=>{o.d(m,{d:()=>g});function g(v){return JSON.stringify(v,(O,l)=>l!==null&&typeof l=="object"&&!Array.isArray(l)?Object.fromEntries(Object.entries(l).sort(([r],[u])=>r<u?
-1:r>u?1:0)):l)}}),73504:((T,m,o)=>{o.d(m,{l:()=>v,n:()=>O});var g=o(3085);function v(l){const{stage:r,subject:u,steps:f,basis:A}=l,b=[...new Set(f.flatMap(({undo:p})=>p?.way==="restore"?[p.restore]:[]))],
w=f.map(p=>p.undo?.way==="restore"?{...p,undo:{way:"restore",restore:b.indexOf(p.undo.restore)}}:p);return(0,g.d)({stage:r,subject:u,steps:w,basis:A,restores:b})}function O(l,r,u){return{stage:l,subject:r,
steps:[],basis:null,notes:[u],values:{}}}}),76211:((T,m,o)=>{o.d(m,{At:()=>v,Ix:()=>l,kA:()=>O});var g=o(48165);function v(r){return{name:r}}function O(r,u,f){return{topic:r.name,step:u,parse:f}}function l(r=new Map){
return{get:u=>r.get(u.name),has:u=>r.has(u.name),need:u=>{if(!r.has(u.name))throw new g.HR("bug",`The fact "${u.name}" was used before it was asked for.`);return r.get(u.name)},with:(u,f)=>l(new Map(r).
set(u.name,f)),names:[...r.keys()]}}}),7553:((T,m,o)=>{o.r(m),o.d(m,{loadMetadata:()=>st});var g=o(47535),v=o(73504),O=o(19657),l=o(31191),r=o(11337);function u(t,e,n){const{event:s}=e,{trigger:a}=s,d=A(
t,e);return{eventName:s.name,ref:f(s),sha:s.sha===""?void 0:s.sha,shortLength:"",eventDefaultBranch:s.defaultBranch,pushBase:a.on==="tag"?a.baseBranch??"":"",pullRequestBase:a.on==="pull_request"?a.base:
"",repository:{name:s.repository.split("/").at(-1)||e.settings.app,description:"",url:s.repository===""?"":`${s.serverUrl}/${s.repository}`,license:"",defaultBranch:s.defaultBranch},now:d,commitDate:n??
d}}function f(t){const e=(0,g.cO)(t);return e!==void 0?`refs/tags/${e}`:t.trigger.on==="pull_request"?`refs/pull/${t.trigger.number}/merge`:t.ref}function A(t,e){const n=t.buildArgs.SOURCE_DATE_EPOCH;
return typeof n=="string"&&n!==""?(0,r.N)(n):Date.parse(e.startedAt)}var b=o(34021),w=o(69793),p=o(64734),E=o(4802),S=o(9249);function H(t,e){const n=e.sha?.slice(0,7)??"",s=(0,E.wZ)(e);if(s!==void 0)
return t.version??(0,S.a)(s);const a=(0,E.at)(e),d=(0,E.Ib)(e),y=a??(d===void 0?"":`pr-${d}`);return(0,S.a)([y,n].filter(i=>i!=="").join("-"))||(t.version??"")}var k=o(28202);function U(t,e,n){return t.
flatMap(s=>K(s.trim(),e)??(0,O.F)(s,!0,n).map(a=>(0,k.iT)(a,n)))}const W=["sha","sha-long","branch","pr","latest","semver","major"];function K(t,e){if(W.includes(t))return Z[t].map(([n,s])=>{const a=(0,k.
iT)(n),d=a.type==="semver"?{...a.attributes,package:e.join(" ")}:a.attributes;return{...a,attributes:d,text:n.includes("pattern=")?`${t}: ${a.attributes.pattern}`:t,short:s}})}const Z={sha:[["type=sha\
,prefix=",{}]],"sha-long":[["type=sha,prefix=,format=long",{}]],branch:[["type=ref,event=branch",{}]],pr:[["type=ref,event=pr",{}]],latest:[["type=raw,value=latest",{only:"default branch"}]],semver:[[
"type=semver,pattern=v{{version}}",{prereleases:!0}],["type=semver,pattern={{version}}",{prereleases:!0}],["type=semver,pattern={{major}}.{{minor}}",{only:"release"}]],major:[["type=semver,pattern={{m\
ajor}}",{only:"release",notZero:!0}]]};var h=o(76211);const j=(0,h.At)("metadata.tags.remote"),M=(0,h.At)("metadata.tags.local"),L=(0,h.At)("metadata.shallow"),N=t=>(0,h.At)(`metadata.tags.registry:${t}`),
D=(0,h.At)("metadata.commit.date");function G({settings:t}){return(0,h.kA)(j,{do:"exec",id:"metadata.tags.remote",title:"List the tags at the origin",argv:["git","ls-remote","--tags","--refs","origin"],
cwd:t.root,env:{GIT_TERMINAL_PROMPT:"0"},expect:[0,1,2,128],timeout:3e4,attempts:2,quiet:!0},({exit:e,stdout:n})=>e===0?I(n):void 0)}function V({settings:t}){return(0,h.kA)(M,{do:"exec",id:"metadata.t\
ags.local",title:"List the tags of the checkout",argv:["git","for-each-ref","--format=%(objectname) %(refname)","refs/tags"],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:e,stdout:n})=>e===0?
I(n):void 0)}function z(t){return(0,h.kA)(N(t),{do:"call",id:`metadata.tags.registry:${t}`,title:`List the tags of ${t}`,operation:"registry.tags",input:{repository:t,lenient:!0},timeout:3e4},({value:e})=>Array.
isArray(e)?e.map(String):null)}function Q({settings:t}){return(0,h.kA)(L,{do:"exec",id:"metadata.shallow",title:"See whether the checkout is shallow",argv:["git","rev-parse","--is-shallow-repository"],
cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:e,stdout:n})=>e!==0||n.trim()!=="false")}function X({settings:t,event:e}){return(0,h.kA)(D,{do:"exec",id:"metadata.commit.date",title:"Read the d\
ate of the commit",argv:["git","show","--no-patch","--format=%ct",`${e.sha}^{commit}`],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:n,stdout:s})=>n===0&&/^\d+\s*$/.test(s)?Number(s)*1e3:void 0)}
function B(t){return t.get(j)??(t.get(L)===!1?t.get(M):void 0)}function I(t){return t.split(`
`).map(e=>/\srefs\/tags\/(.+)$/.exec(e.trimEnd())?.[1]).filter(e=>e!==void 0)}function Y(t){return{name:"metadata",ask:(e,n)=>q(e,n,t),plan:(e,n)=>_(e,n,t),carry:(e,n)=>et(n),knowledge:{}}}function q(t,e,n){
const{images:s}=t.settings,a=[];if(s.flatMap(({tags:i,flavor:c,labels:$,annotations:P})=>[i,c,$,P].flat()).some(i=>i.includes("commit_date"))&&!e.has(D)&&a.push(X(t)),(0,g.cO)(t.event)===void 0||!s.some(
i=>C(i,t,n)))return a;if(!e.has(j))return[...a,G(t)];if(e.get(j)!==void 0)return a;if(!e.has(M))return[...a,V(t),Q(t)];if(B(e)!==void 0)return a;const y=s.filter(({name:i})=>i!=="").filter(i=>C(i,t,n));
return[...a,...y.map(({name:i})=>z(i))]}function C(t,e,n){const{rules:s,flavor:a}=J(t,e,n);return(0,w.S9)(s,{flavor:a,guarded:!0})}function J(t,{settings:e},{csv:n}){const s=t.flavor.flatMap(d=>(0,O.F)(
d,!0,n)),a=[t.id,e.app,t.name.split("/").at(-1)??"","."];return{rules:U(t.tags,a,n),flavor:(0,b.w)(s,n)}}function _(t,e,n){const{images:s}=t.settings;if(s.length===0)return(0,v.n)("metadata","no image",
"The settings name no image.");const a=[],d={},y={};for(const i of s){const c=tt(i,t,e,n);y[i.id]=c.set.tags,a.push(...c.warnings.map($=>`${i.id}: ${$}`)),a.push(...c.set.rows.map($=>`${i.id}: ${$.rule}\
 → ${$.tag||`no tag: ${$.why}`}`)),d[i.id]=JSON.stringify(c.carried),d[`${i.id}.tags`]=c.set.tags.join(`
`),d[`${i.id}.version`]=c.carried.version,d[`${i.id}.rules`]=JSON.stringify(c.set.rows)}return{stage:"metadata",subject:s.map(({id:i})=>i).join(", "),steps:[],basis:y,notes:a,values:d}}function tt(t,e,n,s){
const{engine:a}=s,{rules:d,flavor:y}=J(t,e,s),i=u(t,e,n.get(D)),c=[],$=R=>{c.push(R)},P=n.get(N(t.name))??void 0,at=B(n),x=(0,l.F)(d,{context:i,flavor:y,engine:a,guarded:!0,existing:at,published:P,warn:$}),
F=R=>(0,p.hu)(i,x.version??"",R,a).filter(ot=>!/^[^=]*=$/.test(ot)),rt={name:t.name,tags:x.tags,labels:(0,p.sN)(F(t.labels)),version:H(x,i),annotations:F(t.annotations)};return{set:x,carried:rt,warnings:c}}
function et(t){const e=Object.keys(t.basis??{}).map(n=>[n,JSON.parse(t.values[n]??"{}")]);return{images:Object.fromEntries(e)}}var nt=o(47071);async function st(t){const e=t.flatMap(({tags:a,flavor:d,
labels:y,annotations:i})=>[a,d,y,i].flat()),[n,s]=await Promise.all([e.some(a=>a.includes('"'))?Promise.all([o.e(5175),o.e(8109)]).then(o.bind(o,38109)):void 0,e.every(nt.$i)?void 0:Promise.all([o.e(8508),
o.e(989)]).then(o.bind(o,60989))]);return Y({...n===void 0?{}:{csv:n.csvReader},...s===void 0?{}:{engine:s.handlebars}})}})};export{it as id,ut as ids,dt as modules};

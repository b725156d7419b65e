const at=7553,st=[7553],rt={47535:((b,m,r)=>{r.d(m,{Tu:()=>v,W0:()=>g,cO:()=>h});function g(o){return o.trigger.on==="push"?o.trigger.branch:void 0}function h(o){return o.trigger.on==="tag"||o.trigger.
on==="release"?o.trigger.tag:void 0}function v(o){const{trigger:i}=o;return i.on==="pull_request"||i.on==="merge_group"||o.untrusted||"deleted"in i&&i.deleted}}),3085:((b,m,r)=>{r.d(m,{d:()=>g});function g(h){
return JSON.stringify(h,(v,o)=>o!==null&&typeof o=="object"&&!Array.isArray(o)?Object.fromEntries(Object.entries(o).sort(([i],[u])=>i<u?-1:i>u?1:0)):o)}}),73504:((b,m,r)=>{r.d(m,{l:()=>h,n:()=>v});var g=r(
3085);function h(o){const{stage:i,subject:u,steps:O,basis:T}=o,j=[...new Set(O.flatMap(({undo:p})=>p?.way==="restore"?[p.restore]:[]))],M=O.map(p=>p.undo?.way==="restore"?{...p,undo:{way:"restore",restore:j.
indexOf(p.undo.restore)}}:p);return(0,g.d)({stage:i,subject:u,steps:M,basis:T,restores:j})}function v(o,i,u){return{stage:o,subject:i,steps:[],basis:null,notes:[u],values:{}}}}),76211:((b,m,r)=>{r.d(m,
{At:()=>h,Ix:()=>o,kA:()=>v});var g=r(48165);function h(i){return{name:i}}function v(i,u,O){return{topic:i.name,step:u,parse:O}}function o(i=new Map){return{get:u=>i.get(u.name),has:u=>i.has(u.name),need:u=>{
if(!i.has(u.name))throw new g.HR("bug",`The fact "${u.name}" was used before it was asked for.`);return i.get(u.name)},with:(u,O)=>o(new Map(i).set(u.name,O)),names:[...i.keys()]}}}),7553:((b,m,r)=>{r.
r(m),r.d(m,{loadMetadata:()=>tt});var g=r(47535),h=r(73504),v=r(19657),o=r(31191),i=r(11337);function u(t,e,n){const{event:a}=e,{trigger:s}=a,d=T(t,e);return{eventName:a.name,ref:O(a),sha:a.sha===""?void 0:
a.sha,shortLength:"",eventDefaultBranch:a.defaultBranch,pushBase:s.on==="tag"?s.baseBranch??"":"",pullRequestBase:s.on==="pull_request"?s.base:"",repository:{name:a.repository.split("/").at(-1)||e.settings.
app,description:"",url:a.repository===""?"":`${a.serverUrl}/${a.repository}`,license:"",defaultBranch:a.defaultBranch},now:d,commitDate:n??d}}function O(t){const e=(0,g.cO)(t);return e!==void 0?`refs/\
tags/${e}`:t.trigger.on==="pull_request"?`refs/pull/${t.trigger.number}/merge`:t.ref}function T(t,e){const n=t.buildArgs.SOURCE_DATE_EPOCH;return typeof n=="string"&&n!==""?(0,i.N)(n):Date.parse(e.startedAt)}
var j=r(34021),M=r(69793),p=r(64734),w=r(4802),R=r(9249);function k(t,e){const n=e.sha?.slice(0,7)??"",a=(0,w.wZ)(e);if(a!==void 0)return t.version??(0,R.a)(a);const s=(0,w.at)(e),d=(0,w.Ib)(e),l=s??(d===
void 0?"":`pr-${d}`);return(0,R.a)([l,n].filter(c=>c!=="").join("-"))||(t.version??"")}var S=r(28202);function C(t,e,n){return t.flatMap(a=>F(a.trim(),e)??(0,v.F)(a,!0,n).map(s=>(0,S.iT)(s,n)))}const J=[
"sha","sha-long","branch","pr","latest","semver","major"];function F(t,e){if(J.includes(t))return U[t].map(([n,a])=>{const s=(0,S.iT)(n),d=s.type==="semver"?{...s.attributes,package:e.join(" ")}:s.attributes;
return{...s,attributes:d,text:n.includes("pattern=")?`${t}: ${s.attributes.pattern}`:t,short:a}})}const U={sha:[["type=sha,prefix=",{}]],"sha-long":[["type=sha,prefix=,format=long",{}]],branch:[["type\
=ref,event=branch",{}]],pr:[["type=ref,event=pr",{}]],latest:[["type=raw,value=latest",{only:"default branch"}]],semver:[["type=semver,pattern=v{{version}}",{prereleases:!0}],["type=semver,pattern={{v\
ersion}}",{prereleases:!0}],["type=semver,pattern={{major}}.{{minor}}",{only:"release"}]],major:[["type=semver,pattern={{major}}",{only:"release",notZero:!0}]]};var $=r(76211);const x=(0,$.At)("metada\
ta.tags.remote"),E=(0,$.At)("metadata.tags.local"),B=(0,$.At)("metadata.shallow"),P=(0,$.At)("metadata.commit.date");function W({settings:t}){return(0,$.kA)(x,{do:"exec",id:"metadata.tags.remote",title:"\
List the tags at the origin",argv:["git","ls-remote","--tags","--refs","origin"],cwd:t.root,env:{GIT_TERMINAL_PROMPT:"0"},expect:[0,1,2,128],timeout:3e4,attempts:2,quiet:!0},({exit:e,stdout:n})=>e===0?
N(n):void 0)}function H({settings:t}){return(0,$.kA)(E,{do:"exec",id:"metadata.tags.local",title:"List the tags of the checkout",argv:["git","for-each-ref","--format=%(objectname) %(refname)","refs/ta\
gs"],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:e,stdout:n})=>e===0?N(n):void 0)}function K({settings:t}){return(0,$.kA)(B,{do:"exec",id:"metadata.shallow",title:"See whether the checkout \
is shallow",argv:["git","rev-parse","--is-shallow-repository"],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:e,stdout:n})=>e!==0||n.trim()!=="false")}function Z({settings:t,event:e}){return(0,$.
kA)(P,{do:"exec",id:"metadata.commit.date",title:"Read the date of the commit",argv:["git","show","--no-patch","--format=%ct",`${e.sha}^{commit}`],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:n,
stdout:a})=>n===0&&/^\d+\s*$/.test(a)?Number(a)*1e3:void 0)}function G(t){return t.get(x)??(t.get(B)===!1?t.get(E):void 0)}function N(t){return t.split(`
`).map(e=>/\srefs\/tags\/(.+)$/.exec(e.trimEnd())?.[1]).filter(e=>e!==void 0)}function V(t){return{name:"metadata",ask:(e,n)=>z(e,n,t),plan:(e,n)=>X(e,n,t),carry:(e,n)=>q(n),knowledge:{}}}function z(t,e,n){
const{images:a}=t.settings,s=[];return a.flatMap(({tags:l,flavor:c,labels:f,annotations:y})=>[l,c,f,y].flat()).some(l=>l.includes("commit_date"))&&!e.has(P)&&s.push(Z(t)),(0,g.cO)(t.event)===void 0||!a.
some(l=>Q(l,t,n))?s:e.has(x)?e.get(x)!==void 0||e.has(E)?s:[...s,H(t),K(t)]:[...s,W(t)]}function Q(t,e,n){const{rules:a,flavor:s}=I(t,e,n);return(0,M.S9)(a,{flavor:s,guarded:!0})}function I(t,{settings:e},{
csv:n}){const a=t.flavor.flatMap(d=>(0,v.F)(d,!0,n)),s=[t.id,e.app,t.name.split("/").at(-1)??"","."];return{rules:C(t.tags,s,n),flavor:(0,j.w)(a,n)}}function X(t,e,n){const{images:a}=t.settings;if(a.length===
0)return(0,h.n)("metadata","no image","The settings name no image.");const s=[],d={},l={};for(const c of a){const f=Y(c,t,e,n);l[c.id]=f.set.tags,s.push(...f.warnings.map(y=>`${c.id}: ${y}`)),s.push(...f.
set.rows.map(y=>`${c.id}: ${y.rule} → ${y.tag||`no tag: ${y.why}`}`)),d[c.id]=JSON.stringify(f.carried),d[`${c.id}.tags`]=f.set.tags.join(`
`),d[`${c.id}.version`]=f.carried.version,d[`${c.id}.rules`]=JSON.stringify(f.set.rows)}return{stage:"metadata",subject:a.map(({id:c})=>c).join(", "),steps:[],basis:l,notes:s,values:d}}function Y(t,e,n,a){
const{engine:s}=a,{rules:d,flavor:l}=I(t,e,a),c=u(t,e,n.get(P)),f=[],y=D=>{f.push(D)},A=(0,o.F)(d,{context:c,flavor:l,engine:s,guarded:!0,existing:G(n),warn:y}),L=D=>(0,p.hu)(c,A.version??"",D,s).filter(
nt=>!/^[^=]*=$/.test(nt)),et={name:t.name,tags:A.tags,labels:(0,p.sN)(L(t.labels)),version:k(A,c),annotations:L(t.annotations)};return{set:A,carried:et,warnings:f}}function q(t){const e=Object.keys(t.
basis??{}).map(n=>[n,JSON.parse(t.values[n]??"{}")]);return{images:Object.fromEntries(e)}}var _=r(47071);async function tt(t){const e=t.flatMap(({tags:s,flavor:d,labels:l,annotations:c})=>[s,d,l,c].flat()),
[n,a]=await Promise.all([e.some(s=>s.includes('"'))?Promise.all([r.e(5175),r.e(8109)]).then(r.bind(r,38109)):void 0,e.every(_.$i)?void 0:Promise.all([r.e(8508),r.e(989)]).then(r.bind(r,60989))]);return V(
{...n===void 0?{}:{csv:n.csvReader},...a===void 0?{}:{engine:a.handlebars}})}})};export{at as id,st as ids,rt as modules};

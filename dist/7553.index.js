const st=7553,rt=[7553,8109,989],ot={7535:((j,f,s)=>{s.d(f,{Tu:()=>p,W0:()=>m,cO:()=>h});function m(r){return r.trigger.on==="push"?r.trigger.branch:void 0}function h(r){return r.trigger.on==="tag"||r.
trigger.on==="release"?r.trigger.tag:void 0}function p(r){const{trigger:i}=r;return i.on==="pull_request"||i.on==="merge_group"||r.untrusted||"deleted"in i&&i.deleted}}),3085:((j,f,s)=>{s.d(f,{d:()=>m});
function m(h){return JSON.stringify(h,(p,r)=>r!==null&&typeof r=="object"&&!Array.isArray(r)?Object.fromEntries(Object.entries(r).sort(([i],[u])=>i<u?-1:i>u?1:0)):r)}}),3504:((j,f,s)=>{s.d(f,{l:()=>h,
n:()=>p});var m=s(3085);function h(r){const{stage:i,subject:u,steps:d,basis:g}=r;return(0,m.d)({stage:i,subject:u,steps:d,basis:g})}function p(r,i,u){return{stage:r,subject:i,steps:[],basis:null,notes:[
u],values:{}}}}),6211:((j,f,s)=>{s.d(f,{At:()=>h,Ix:()=>r,kA:()=>p});var m=s(8165);function h(i){return{name:i}}function p(i,u,d){return{topic:i.name,step:u,parse:d}}function r(i=new Map){return{get:u=>i.
get(u.name),has:u=>i.has(u.name),need:u=>{if(!i.has(u.name))throw new m.HR("bug",`The fact "${u.name}" was used before it was asked for.`);return i.get(u.name)},with:(u,d)=>r(new Map(i).set(u.name,d)),
names:[...i.keys()]}}}),8109:((j,f,s)=>{s.r(f),s.d(f,{csvReader:()=>h});var m=s(5175);const h=(p,r)=>(0,m.qg)(p,{relaxColumnCount:!0,skipEmptyLines:!0,...r==="lines"?{relaxQuotes:!0,comment:"#",commentNoInfix:!0}:
{}})}),989:((j,f,s)=>{s.r(f),s.d(f,{handlebars:()=>h});var m=s(8508);const h={render:(d,g)=>m.compile(d)(p(g)),isRaw:i};function p(d){const g=Object.entries(d.dates).map(([O,b])=>[O,r(b)]);return{...d.
values,...Object.fromEntries(g)}}function r(d){return(g,O)=>{if(O===void 0)throw new Error("a date needs a format, as in {{date 'YYYYMMDD'}}");const b=Object.keys(O.hash).find(A=>A!=="tz");if(b!==void 0)
throw new Error(`Unknown ${b} attribute`);return d(g,"tz"in O.hash?O.hash.tz:"UTC")}}function i(d){try{const[g,...O]=m.parseWithoutProcessing(d).body;if(g?.type!=="MustacheStatement"||O.length>0)return!1;
const{path:b}=g;return b.type==="PathExpression"&&u(b.parts,"raw")}catch{return!1}}function u(d,g){return d.length===1&&d[0]===g}}),7553:((j,f,s)=>{s.r(f),s.d(f,{metadata:()=>tt});var m=s(8109),h=s(989),
p=s(7535),r=s(3504),i=s(1191),u=s(1337);function d(t,e,n){const{event:a}=e,{trigger:o}=a,c=O(t,e);return{eventName:a.name,ref:g(a),sha:a.sha===""?void 0:a.sha,shortLength:"",eventDefaultBranch:a.defaultBranch,
pushBase:o.on==="tag"?o.baseBranch??"":"",pullRequestBase:o.on==="pull_request"?o.base:"",repository:{name:a.repository.split("/").at(-1)||e.settings.app,description:"",url:a.repository===""?"":`${a.serverUrl}\
/${a.repository}`,license:"",defaultBranch:a.defaultBranch},now:c,commitDate:n??c}}function g(t){const e=(0,p.cO)(t);return e!==void 0?`refs/tags/${e}`:t.trigger.on==="pull_request"?`refs/pull/${t.trigger.
number}/merge`:t.ref}function O(t,e){const n=t.buildArgs.SOURCE_DATE_EPOCH;return typeof n=="string"&&n!==""?(0,u.N)(n):Date.parse(e.startedAt)}var b=s(4021),A=s(9793),P=s(4734),x=s(4802),R=s(9249);function S(t,e){
const n=e.sha?.slice(0,7)??"",a=(0,x.wZ)(e);if(a!==void 0)return t.version??(0,R.a)(a);const o=(0,x.at)(e),c=(0,x.Ib)(e),v=o??(c===void 0?"":`pr-${c}`);return(0,R.a)([v,n].filter(l=>l!=="").join("-"))||
(t.version??"")}var B=s(8202);function U(t,e,n){return t.flatMap(a=>W(a.trim(),e)??[(0,B.iT)(a,n)])}const J=["sha","sha-long","branch","pr","latest","semver","major"];function W(t,e){if(J.includes(t))
return K[t].map(([n,a])=>{const o=(0,B.iT)(n),c=o.type==="semver"?{...o.attributes,package:e.join(" ")}:o.attributes;return{...o,attributes:c,text:n.includes("pattern=")?`${t}: ${o.attributes.pattern}`:
t,short:a}})}const K={sha:[["type=sha,prefix=",{}]],"sha-long":[["type=sha,prefix=,format=long",{}]],branch:[["type=ref,event=branch",{}]],pr:[["type=ref,event=pr",{}]],latest:[["type=raw,value=latest",
{only:"default branch"}]],semver:[["type=semver,pattern=v{{version}}",{prereleases:!0}],["type=semver,pattern={{version}}",{prereleases:!0}],["type=semver,pattern={{major}}.{{minor}}",{only:"release"}]],
major:[["type=semver,pattern={{major}}",{only:"release",notZero:!0}]]};var w=s(6211);const $=(0,w.At)("metadata.tags.remote"),k=(0,w.At)("metadata.tags.local"),I=(0,w.At)("metadata.shallow"),M=(0,w.At)(
"metadata.commit.date");function Y({settings:t}){return(0,w.kA)($,{do:"exec",id:"metadata.tags.remote",title:"List the tags at the origin",argv:["git","ls-remote","--tags","--refs","origin"],cwd:t.root,
env:{GIT_TERMINAL_PROMPT:"0"},expect:[0,1,2,128],timeout:3e4,attempts:2,quiet:!0},({exit:e,stdout:n})=>e===0?L(n):void 0)}function z({settings:t}){return(0,w.kA)(k,{do:"exec",id:"metadata.tags.local",
title:"List the tags of the checkout",argv:["git","for-each-ref","--format=%(objectname) %(refname)","refs/tags"],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:e,stdout:n})=>e===0?L(n):void 0)}
function _({settings:t}){return(0,w.kA)(I,{do:"exec",id:"metadata.shallow",title:"See whether the checkout is shallow",argv:["git","rev-parse","--is-shallow-repository"],cwd:t.root,expect:[0,128],timeout:3e4,
quiet:!0},({exit:e,stdout:n})=>e!==0||n.trim()!=="false")}function F({settings:t,event:e}){return(0,w.kA)(M,{do:"exec",id:"metadata.commit.date",title:"Read the date of the commit",argv:["git","show",
"--no-patch","--format=%ct",`${e.sha}^{commit}`],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:n,stdout:a})=>n===0&&/^\d+\s*$/.test(a)?Number(a)*1e3:void 0)}function H(t){return t.get($)??(t.
get(I)===!1?t.get(k):void 0)}function at({event:t}){return tagOf(t)!==void 0}function L(t){return t.split(`
`).map(e=>/\srefs\/tags\/(.+)$/.exec(e.trimEnd())?.[1]).filter(e=>e!==void 0)}function V(t){return{name:"metadata",ask:(e,n)=>Z(e,n,t),plan:(e,n)=>Q(e,n,t),carry:(e,n)=>q(n),knowledge:{}}}function Z(t,e,n){
const{images:a}=t.settings,o=[];return a.flatMap(({tags:v,flavor:l,labels:y,annotations:E})=>[v,l,y,E].flat()).some(v=>v.includes("commit_date"))&&!e.has(M)&&o.push(F(t)),(0,p.cO)(t.event)===void 0||!a.
some(v=>G(v,t,n))?o:e.has($)?e.get($)!==void 0||e.has(k)?o:[...o,z(t),_(t)]:[...o,Y(t)]}function G(t,e,n){const{rules:a,flavor:o}=N(t,e,n);return a.some(c=>(c.type==="semver"||c.type==="pep440")&&(0,A.
JN)(c,{flavor:o}))}function N(t,{settings:e},{csv:n}){const a=[t.id,e.app,t.name.split("/").at(-1)??"","."];return{rules:U(t.tags,a,n),flavor:(0,b.w)(t.flavor,n)}}function Q(t,e,n){const{images:a}=t.settings;
if(a.length===0)return(0,r.n)("metadata","no image","The settings name no image.");const o=[],c={},v={};for(const l of a){const y=X(l,t,e,n);v[l.id]=y.set.tags,o.push(...y.warnings.map(E=>`${l.id}: ${E}`)),
o.push(...y.set.rows.map(E=>`${l.id}: ${E.rule} → ${E.tag||`no tag: ${E.why}`}`)),c[l.id]=JSON.stringify(y.carried),c[`${l.id}.tags`]=y.set.tags.join(`
`),c[`${l.id}.version`]=y.carried.version,c[`${l.id}.rules`]=JSON.stringify(y.set.rows)}return{stage:"metadata",subject:a.map(({id:l})=>l).join(", "),steps:[],basis:v,notes:o,values:c}}function X(t,e,n,a){
const{engine:o}=a,{rules:c,flavor:v}=N(t,e,a),l=d(t,e,n.get(M)),y=[],E=D=>{y.push(D)},T=(0,i.F)(c,{context:l,flavor:v,engine:o,existing:H(n),warn:E}),C=D=>(0,P.hu)(l,T.version??"",D,o).filter(nt=>!/^[^=]*=$/.
test(nt)),et={name:t.name,tags:T.tags,labels:(0,P.sN)(C(t.labels)),version:S(T,l),annotations:C(t.annotations)};return{set:T,carried:et,warnings:y}}function q(t){const e=Object.keys(t.basis??{}).map(n=>[
n,JSON.parse(t.values[n]??"{}")]);return{images:Object.fromEntries(e)}}const tt=V({csv:m.csvReader,engine:h.handlebars})})};export{st as id,rt as ids,ot as modules};

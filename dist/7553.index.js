const at=7553,rt=[7553,8109,989],st={7535:((j,l,r)=>{r.d(l,{Tu:()=>p,W0:()=>m,cO:()=>h});function m(s){return s.trigger.on==="push"?s.trigger.branch:void 0}function h(s){return s.trigger.on==="tag"||s.
trigger.on==="release"?s.trigger.tag:void 0}function p(s){const{trigger:u}=s;return u.on==="pull_request"||u.on==="merge_group"||s.untrusted||"deleted"in u&&u.deleted}}),3085:((j,l,r)=>{r.d(l,{d:()=>m});
function m(h){return JSON.stringify(h,(p,s)=>s!==null&&typeof s=="object"&&!Array.isArray(s)?Object.fromEntries(Object.entries(s).sort(([u],[i])=>u<i?-1:u>i?1:0)):s)}}),3504:((j,l,r)=>{r.d(l,{l:()=>h,
n:()=>p});var m=r(3085);function h(s){const{stage:u,subject:i,steps:c,basis:g}=s;return(0,m.d)({stage:u,subject:i,steps:c,basis:g})}function p(s,u,i){return{stage:s,subject:u,steps:[],basis:null,notes:[
i],values:{}}}}),6211:((j,l,r)=>{r.d(l,{At:()=>h,Ix:()=>s,kA:()=>p});var m=r(8165);function h(u){return{name:u}}function p(u,i,c){return{topic:u.name,step:i,parse:c}}function s(u=new Map){return{get:i=>u.
get(i.name),has:i=>u.has(i.name),need:i=>{if(!u.has(i.name))throw new m.HR("bug",`The fact "${i.name}" was used before it was asked for.`);return u.get(i.name)},with:(i,c)=>s(new Map(u).set(i.name,c)),
names:[...u.keys()]}}}),8109:((j,l,r)=>{r.r(l),r.d(l,{csvReader:()=>h});var m=r(5175);const h=(p,s)=>(0,m.qg)(p,{relaxColumnCount:!0,skipEmptyLines:!0,...s==="lines"?{relaxQuotes:!0,comment:"#",commentNoInfix:!0}:
{}})}),989:((j,l,r)=>{r.r(l),r.d(l,{handlebars:()=>h});var m=r(8508);const h={render:(c,g)=>m.compile(c)(p(g)),isRaw:u};function p(c){const g=Object.entries(c.dates).map(([O,b])=>[O,s(b)]);return{...c.
values,...Object.fromEntries(g)}}function s(c){return(g,O)=>{if(O===void 0)throw new Error("a date needs a format, as in {{date 'YYYYMMDD'}}");const b=Object.keys(O.hash).find(A=>A!=="tz");if(b!==void 0)
throw new Error(`Unknown ${b} attribute`);return c(g,"tz"in O.hash?O.hash.tz:"UTC")}}function u(c){try{const[g,...O]=m.parseWithoutProcessing(c).body;if(g?.type!=="MustacheStatement"||O.length>0)return!1;
const{path:b}=g;return b.type==="PathExpression"&&i(b.parts,"raw")}catch{return!1}}function i(c,g){return c.length===1&&c[0]===g}}),7553:((j,l,r)=>{r.r(l),r.d(l,{metadata:()=>tt});var m=r(8109),h=r(989),
p=r(7535),s=r(3504),u=r(1191),i=r(1337);function c(t,e,n){const{event:a}=e,{trigger:o}=a,f=O(t,e);return{eventName:a.name,ref:g(a),sha:a.sha===""?void 0:a.sha,shortLength:"",eventDefaultBranch:a.defaultBranch,
pushBase:o.on==="tag"?o.baseBranch??"":"",pullRequestBase:o.on==="pull_request"?o.base:"",repository:{name:a.repository.split("/").at(-1)||e.settings.app,description:"",url:a.repository===""?"":`${a.serverUrl}\
/${a.repository}`,license:"",defaultBranch:a.defaultBranch},now:f,commitDate:n??f}}function g(t){const e=(0,p.cO)(t);return e!==void 0?`refs/tags/${e}`:t.trigger.on==="pull_request"?`refs/pull/${t.trigger.
number}/merge`:t.ref}function O(t,e){const n=t.buildArgs.SOURCE_DATE_EPOCH;return typeof n=="string"&&n!==""?(0,i.N)(n):Date.parse(e.startedAt)}var b=r(4021),A=r(9793),P=r(4734),x=r(4802),R=r(9249);function S(t,e){
const n=e.sha?.slice(0,7)??"",a=(0,x.wZ)(e);if(a!==void 0)return t.version??(0,R.a)(a);const o=(0,x.at)(e),f=(0,x.Ib)(e),v=o??(f===void 0?"":`pr-${f}`);return(0,R.a)([v,n].filter(d=>d!=="").join("-"))||
(t.version??"")}var B=r(8202);function U(t,e,n){return t.flatMap(a=>J(a.trim(),e)??[(0,B.iT)(a,n)])}const W=["sha","sha-long","branch","pr","latest","semver","major"];function J(t,e){if(W.includes(t))
return K[t].map(([n,a])=>{const o=(0,B.iT)(n),f=o.type==="semver"?{...o.attributes,package:e.join(" ")}:o.attributes;return{...o,attributes:f,text:n.includes("pattern=")?`${t}: ${o.attributes.pattern}`:
t,short:a}})}const K={sha:[["type=sha,prefix=",{}]],"sha-long":[["type=sha,prefix=,format=long",{}]],branch:[["type=ref,event=branch",{}]],pr:[["type=ref,event=pr",{}]],latest:[["type=raw,value=latest",
{only:"default branch"}]],semver:[["type=semver,pattern=v{{version}}",{prereleases:!0}],["type=semver,pattern={{version}}",{prereleases:!0}],["type=semver,pattern={{major}}.{{minor}}",{only:"release"}]],
major:[["type=semver,pattern={{major}}",{only:"release",notZero:!0}]]};var w=r(6211);const $=(0,w.At)("metadata.tags.remote"),k=(0,w.At)("metadata.tags.local"),I=(0,w.At)("metadata.shallow"),M=(0,w.At)(
"metadata.commit.date");function Y({settings:t}){return(0,w.kA)($,{do:"exec",id:"metadata.tags.remote",title:"List the tags at the origin",argv:["git","ls-remote","--tags","--refs","origin"],cwd:t.root,
env:{GIT_TERMINAL_PROMPT:"0"},expect:[0,1,2,128],timeout:3e4,attempts:2,quiet:!0},({exit:e,stdout:n})=>e===0?L(n):void 0)}function z({settings:t}){return(0,w.kA)(k,{do:"exec",id:"metadata.tags.local",
title:"List the tags of the checkout",argv:["git","for-each-ref","--format=%(objectname) %(refname)","refs/tags"],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:e,stdout:n})=>e===0?L(n):void 0)}
function _({settings:t}){return(0,w.kA)(I,{do:"exec",id:"metadata.shallow",title:"See whether the checkout is shallow",argv:["git","rev-parse","--is-shallow-repository"],cwd:t.root,expect:[0,128],timeout:3e4,
quiet:!0},({exit:e,stdout:n})=>e!==0||n.trim()!=="false")}function F({settings:t,event:e}){return(0,w.kA)(M,{do:"exec",id:"metadata.commit.date",title:"Read the date of the commit",argv:["git","show",
"--no-patch","--format=%ct",`${e.sha}^{commit}`],cwd:t.root,expect:[0,128],timeout:3e4,quiet:!0},({exit:n,stdout:a})=>n===0&&/^\d+\s*$/.test(a)?Number(a)*1e3:void 0)}function H(t){return t.get($)??(t.
get(I)===!1?t.get(k):void 0)}function L(t){return t.split(`
`).map(e=>/\srefs\/tags\/(.+)$/.exec(e.trimEnd())?.[1]).filter(e=>e!==void 0)}function Z(t){return{name:"metadata",ask:(e,n)=>G(e,n,t),plan:(e,n)=>V(e,n,t),carry:(e,n)=>q(n),knowledge:{}}}function G(t,e,n){
const{images:a}=t.settings,o=[];return a.flatMap(({tags:v,flavor:d,labels:y,annotations:E})=>[v,d,y,E].flat()).some(v=>v.includes("commit_date"))&&!e.has(M)&&o.push(F(t)),(0,p.cO)(t.event)===void 0||!a.
some(v=>Q(v,t,n))?o:e.has($)?e.get($)!==void 0||e.has(k)?o:[...o,z(t),_(t)]:[...o,Y(t)]}function Q(t,e,n){const{rules:a,flavor:o}=C(t,e,n);return(0,A.S9)(a,{flavor:o,guarded:!0})}function C(t,{settings:e},{
csv:n}){const a=[t.id,e.app,t.name.split("/").at(-1)??"","."];return{rules:U(t.tags,a,n),flavor:(0,b.w)(t.flavor,n)}}function V(t,e,n){const{images:a}=t.settings;if(a.length===0)return(0,s.n)("metadat\
a","no image","The settings name no image.");const o=[],f={},v={};for(const d of a){const y=X(d,t,e,n);v[d.id]=y.set.tags,o.push(...y.warnings.map(E=>`${d.id}: ${E}`)),o.push(...y.set.rows.map(E=>`${d.
id}: ${E.rule} → ${E.tag||`no tag: ${E.why}`}`)),f[d.id]=JSON.stringify(y.carried),f[`${d.id}.tags`]=y.set.tags.join(`
`),f[`${d.id}.version`]=y.carried.version,f[`${d.id}.rules`]=JSON.stringify(y.set.rows)}return{stage:"metadata",subject:a.map(({id:d})=>d).join(", "),steps:[],basis:v,notes:o,values:f}}function X(t,e,n,a){
const{engine:o}=a,{rules:f,flavor:v}=C(t,e,a),d=c(t,e,n.get(M)),y=[],E=D=>{y.push(D)},T=(0,u.F)(f,{context:d,flavor:v,engine:o,guarded:!0,existing:H(n),warn:E}),N=D=>(0,P.hu)(d,T.version??"",D,o).filter(
nt=>!/^[^=]*=$/.test(nt)),et={name:t.name,tags:T.tags,labels:(0,P.sN)(N(t.labels)),version:S(T,d),annotations:N(t.annotations)};return{set:T,carried:et,warnings:y}}function q(t){const e=Object.keys(t.
basis??{}).map(n=>[n,JSON.parse(t.values[n]??"{}")]);return{images:Object.fromEntries(e)}}const tt=Z({csv:m.csvReader,engine:h.handlebars})})};export{at as id,rt as ids,st as modules};

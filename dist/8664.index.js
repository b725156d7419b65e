const A=8664,j=[8664,4248],G={8664:((y,$,t)=>{t.d($,{callsForNothing:()=>a});var c=t(51455),g=t(37522),H=t(14248);async function a(f,n){if(!n.github||f.list("stages").length>0)return!1;const l=await(0,H.
readEvent)({env:n.env,readFile:m=>(0,c.readFile)(m,"utf8")});return(0,g.v)(l,f.get("environment")!==void 0).length===0}}),46384:((y,$,t)=>{t.d($,{W:()=>f,y:()=>a});var c=t(53871),g=t(48165),H=t(66661);
function a(n,l){const m=l.images.map(({id:h})=>h);return Object.fromEntries(n.map(h=>{const[i,d]=h.includes("=")?[h.slice(0,h.indexOf("=")),h.slice(h.indexOf("=")+1)]:["",h],u=(0,c.m)(d.slice(d.lastIndexOf(
"@")+1),"digest");if(i!==""&&m.includes(i))return[i,u];if(i===""&&m.length===1)return[m[0]??"",u];throw i===""?new g.HR("usage",`digest: there are ${m.length} images (${m.join(", ")}); write id=sha256\
:… for each.`):new g.HR("usage",`digest: there is no image ${JSON.stringify(i)}${(0,H.a)(i,m)}.`)}))}function f(n,l,m=!1){const h=i=>({...i,settings:{...i.settings,images:i.settings.images.filter(({
id:d})=>l[d]===void 0)}});return{name:"build",knowledge:n.knowledge,ask:(i,d)=>n.ask(h(i),d),...m&&n.conclude?{conclude:n.conclude}:{},claim(i,d){const u=n.claim?.(h(i),d);return u&&{...u,mode:"find",
expected:m}},plan(i,d){const u=h(i),p=u.settings.images.length===0?void 0:n.plan(u,d);if(p!==void 0&&p.steps.length>0){const E=u.settings.images.map(({id:T})=>T).join(", ");throw new g.HR("absent",`Co\
mmit ${i.event.sha.slice(0,7)} has no image in the registry (${E}), and this run does not build.`,{hint:"Run the build for this commit first, or name the digest (input digest)."})}return{stage:"build",
subject:"digests that exist",steps:[],basis:{named:{...l}},notes:[...Object.entries(l).map(([E,T])=>`${E}: ${T} (named)`),...p?.notes??[]],values:{...p?.values,...Object.fromEntries(Object.entries(l).
map(([E,T])=>[`build.${E}.digest`,T]))}}},carry(i,d){const u=i.settings.images.map(({id:p,name:E})=>{const T=d.values[`build.${p}.digest`]??"",b=i.carried.images[p]??{name:E,tags:[],labels:{},annotations:[],
version:""};return[p,(0,c.Bc)(T)?{...b,digest:T}:b]});return{images:Object.fromEntries(u)}}}}}),37522:((y,$,t)=>{t.d($,{G:()=>H,v:()=>g});var c=t(46384);function g(a,f){return"deleted"in a.trigger&&a.
trigger.deleted?[]:["quality","metadata","build","scan",...f?["deploy"]:[]]}async function H(a,{digests:f,settings:{gates:n,images:l,environments:m},leg:h=!1,finds:i=!1}){const d=s=>a.includes(s),u=[],
p=d("quality")||d("verify")?await Promise.all([t.e(4006),t.e(7412)]).then(t.bind(t,57412)):void 0;if(p!==void 0&&d("quality")&&u.push(p.quality),a.every(s=>s==="quality")||(u.push(await(await Promise.
all([t.e(6353),t.e(496),t.e(7553)]).then(t.bind(t,7553))).loadMetadata(l)),a.every(s=>s==="quality"||s==="metadata")))return u;const{build:E,merge:T,tag:b}=await Promise.all([t.e(4006),t.e(6123),t.e(2080)]).
then(t.bind(t,56123)),e=d("build")&&Object.keys(f).length===0;d("merge")?u.push(T):u.push(e&&!i?E:(0,c.W)(E,f,e)),d("scan")&&u.push((await Promise.all([t.e(4006),t.e(8815),t.e(6353),t.e(2088),t.e(6323),
t.e(935)]).then(t.bind(t,6323))).scan),p!==void 0&&n.some(s=>s.onImage)&&u.push(p.verify);const r=d("merge")||e&&!h;return r&&m.some(({score:s})=>s!==void 0)&&u.push((await t.e(3065).then(t.bind(t,23065))).
keepScore),r&&u.push(b),u}}),14248:((y,$,t)=>{t.d($,{readEvent:()=>m});var c=t(48165),g=t(6598);async function H(e,r){if(e===void 0||e==="")throw f("GITHUB_EVENT_PATH is not set.");const s=await r(e).
catch(O=>{throw f(`GITHUB_EVENT_PATH: ${e} cannot be read.`,O)});if(s===void 0)throw f(`GITHUB_EVENT_PATH: there is no file ${e}.`);const o=a(s,e);if(!(0,g.pi)(o))throw f(`GITHUB_EVENT_PATH: ${e} hold\
s no JSON object.`);return o}function a(e,r){try{return JSON.parse(e.replace(/^\uFEFF/,""))}catch(s){throw f(`GITHUB_EVENT_PATH: ${r} is not JSON.`,s)}}function f(e,r){return new c.HR("usage",e,{cause:r,
hint:"The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var n=t(47072);function l(e,{target:r,repository:s}){const o=e.number??(0,g.fK)(e,["pull_r\
equest","number"]),O=(0,n.$)(e,"pull_request","head","sha");if(typeof o!="number"||!Number.isSafeInteger(o)||!(0,n.H)(O))throw new c.HR("usage","The payload of this pull_request event has no number or\
 no head commit.");const I=(0,n.$)(e,"pull_request","head","repo","full_name");return{on:"pull_request",number:o,base:(0,n.$)(e,"pull_request","base","ref"),head:(0,n.$)(e,"pull_request","head","ref"),
headSha:O,action:(0,n.$)(e,"action"),fork:I.toLowerCase()!==s.toLowerCase(),target:r}}async function m({env:e,readFile:r}){const s=E(e,"GITHUB_EVENT_NAME"),o=await H(e.GITHUB_EVENT_PATH,r),O=E(e,"GITH\
UB_REPOSITORY");if(!/^[^/\s]+\/[^/\s]+$/.test(O))throw new c.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(O)}.`);const I=(e.GITHUB_SERVER_URL||"https://github.com").replace(
/\/+$/,""),U=e.GITHUB_ACTOR??"",P=e.GITHUB_RUN_ID??"",B=Math.max(1,Number(e.GITHUB_RUN_ATTEMPT)||1),R=h(s,{ref:e.GITHUB_REF??"",payload:o,repository:O});return{trigger:R,name:s,ref:u(R,e.GITHUB_REF??""),
sha:p(e,R),defaultBranch:(0,n.$)(o,"repository","default_branch")||"main",repository:O,actor:U,runId:P,attempt:B,runUrl:b({serverUrl:I,repository:O,runId:P,attempt:B}),untrusted:R.on==="pull_request"&&
R.fork||U==="dependabot[bot]",serverUrl:I,apiUrl:(e.GITHUB_API_URL||T(I)).replace(/\/+$/,""),source:"github",dirty:!1}}function h(e,r){const{ref:s,payload:o}=r;switch(e){case"push":return i(s,o);case"\
pull_request":case"pull_request_target":return l(o,{target:e==="pull_request_target",repository:r.repository});case"release":return{on:"release",tag:(0,n.$)(o,"release","tag_name")||s.replace(/^refs\/tags\//,
""),action:(0,n.$)(o,"action"),prerelease:o.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,n.$)(o,"schedule")};case"workflow_dispatch":return{on:"dispatch",inputs:d(o)};case"mer\
ge_group":return{on:"merge_group",base:(0,n.$)(o,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:e}}}function i(e,r){const s=r.deleted===!0;if(e.startsWith("refs\
/tags/")){const o=(0,n.$)(r,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:e.slice(10),deleted:s,...o===""?{}:{baseBranch:o}}}if(e.startsWith("refs/heads/"))return{on:"push",branch:e.slice(
11),deleted:s};throw new c.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(e)}.`)}function d(e){const r=e.inputs;return typeof r!="object"||r===null?
{}:Object.fromEntries(Object.entries(r).map(([s,o])=>[s,o===null?"":String(o)]))}function u(e,r){return e.on==="pull_request"&&e.target?`refs/pull/${e.number}/merge`:e.on==="release"&&r===""?`refs/tag\
s/${e.tag}`:r}function p(e,r){const s=E(e,"GITHUB_SHA"),o="deleted"in r&&r.deleted;if((0,n.H)(s)||o)return s;throw new c.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit, found ${JSON.stringify(
s.slice(0,80))}.`)}function E(e,r){const s=e[r];if(s!==void 0&&s!=="")return s;throw new c.HR("usage",`${r} is not set: this is not the environment of a GitHub Actions run.`,{hint:"Outside GitHub Acti\
ons use the command line; it reads the event from git."})}function T(e){return e==="https://github.com"?"https://api.github.com":`${e}/api/v3`}function b({serverUrl:e,repository:r,runId:s,attempt:o}){
if(s==="")return"";const O=`${e}/${r}/actions/runs/${s}`;return o>1?`${O}/attempts/${o}`:O}}),47072:((y,$,t)=>{t.d($,{$:()=>g,H:()=>H});var c=t(6598);function g(a,...f){const n=(0,c.fK)(a,f);return typeof n==
"string"?n:""}function H(a){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(a)&&!/^0+$/.test(a)}}),6598:((y,$,t)=>{t.d($,{P8:()=>c,fK:()=>H,pi:()=>g});function c(a){return a.reduce((f,n)=>typeof n=="numb\
er"?`${f}[${n}]`:f===""?n:`${f}.${n}`,"")}function g(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}function H(a,f){return f.reduce((n,l)=>Array.isArray(n)?n[Number(l)]:g(n)&&Object.hasOwn(
n,l)?n[String(l)]:void 0,a)}})};export{A as id,j as ids,G as modules};

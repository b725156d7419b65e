const A=1867,G=[1867],N={14248:((g,l,c)=>{c.d(l,{readEvent:()=>$});var i=c(48165),f=c(6598);async function h(e,t){if(e===void 0||e==="")throw u("GITHUB_EVENT_PATH is not set.");const n=await t(e).catch(
a=>{throw u(`GITHUB_EVENT_PATH: ${e} cannot be read.`,a)});if(n===void 0)throw u(`GITHUB_EVENT_PATH: there is no file ${e}.`);const r=o(n,e);if(!(0,f.pi)(r))throw u(`GITHUB_EVENT_PATH: ${e} holds no J\
SON object.`);return r}function o(e,t){try{return JSON.parse(e.replace(/^\uFEFF/,""))}catch(n){throw u(`GITHUB_EVENT_PATH: ${t} is not JSON.`,n)}}function u(e,t){return new i.HR("usage",e,{cause:t,hint:"\
The runner writes this file for every job; a container job must mount the runner's temporary folder."})}var s=c(47072);function _(e,{target:t,repository:n}){const r=e.number??(0,f.fK)(e,["pull_request",
"number"]),a=(0,s.$)(e,"pull_request","head","sha");if(typeof r!="number"||!Number.isSafeInteger(r)||!(0,s.H)(a))throw new i.HR("usage","The payload of this pull_request event has no number or no head\
 commit.");const d=(0,s.$)(e,"pull_request","head","repo","full_name");return{on:"pull_request",number:r,base:(0,s.$)(e,"pull_request","base","ref"),head:(0,s.$)(e,"pull_request","head","ref"),headSha:a,
action:(0,s.$)(e,"action"),fork:d.toLowerCase()!==n.toLowerCase(),target:t}}async function $({env:e,readFile:t}){const n=T(e,"GITHUB_EVENT_NAME"),r=await h(e.GITHUB_EVENT_PATH,t),a=T(e,"GITHUB_REPOSIT\
ORY");if(!/^[^/\s]+\/[^/\s]+$/.test(a))throw new i.HR("usage",`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(a)}.`);const d=(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,
""),b=e.GITHUB_ACTOR??"",m=e.GITHUB_RUN_ID??"",H=Math.max(1,Number(e.GITHUB_RUN_ATTEMPT)||1),p=w(n,{ref:e.GITHUB_REF??"",payload:r,repository:a});return{trigger:p,name:n,ref:I(p,e.GITHUB_REF??""),sha:O(
e,p),defaultBranch:(0,s.$)(r,"repository","default_branch")||"main",repository:a,actor:b,runId:m,attempt:H,runUrl:B({serverUrl:d,repository:a,runId:m,attempt:H}),untrusted:p.on==="pull_request"&&p.fork||
b==="dependabot[bot]",serverUrl:d,apiUrl:(e.GITHUB_API_URL||R(d)).replace(/\/+$/,""),source:"github",dirty:!1}}function w(e,t){const{ref:n,payload:r}=t;switch(e){case"push":return E(n,r);case"pull_req\
uest":case"pull_request_target":return _(r,{target:e==="pull_request_target",repository:t.repository});case"release":return{on:"release",tag:(0,s.$)(r,"release","tag_name")||n.replace(/^refs\/tags\//,
""),action:(0,s.$)(r,"action"),prerelease:r.release?.prerelease===!0};case"schedule":return{on:"schedule",cron:(0,s.$)(r,"schedule")};case"workflow_dispatch":return{on:"dispatch",inputs:U(r)};case"mer\
ge_group":return{on:"merge_group",base:(0,s.$)(r,"merge_group","base_ref").replace(/^refs\/heads\//,"")};default:return{on:"other",name:e}}}function E(e,t){const n=t.deleted===!0;if(e.startsWith("refs\
/tags/")){const r=(0,s.$)(t,"base_ref").replace(/^refs\/heads\//,"");return{on:"tag",tag:e.slice(10),deleted:n,...r===""?{}:{baseBranch:r}}}if(e.startsWith("refs/heads/"))return{on:"push",branch:e.slice(
11),deleted:n};throw new i.HR("usage",`GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(e)}.`)}function U(e){const t=e.inputs;return typeof t!="object"||t===null?
{}:Object.fromEntries(Object.entries(t).map(([n,r])=>[n,r===null?"":String(r)]))}function I(e,t){return e.on==="pull_request"&&e.target?`refs/pull/${e.number}/merge`:e.on==="release"&&t===""?`refs/tag\
s/${e.tag}`:t}function O(e,t){const n=T(e,"GITHUB_SHA"),r="deleted"in t&&t.deleted;if((0,s.H)(n)||r)return n;throw new i.HR("usage",`GITHUB_SHA: expected the 40 hex digits of a commit, found ${JSON.stringify(
n.slice(0,80))}.`)}function T(e,t){const n=e[t];if(n!==void 0&&n!=="")return n;throw new i.HR("usage",`${t} is not set: this is not the environment of a GitHub Actions run.`,{hint:"Outside GitHub Acti\
ons use the command line; it reads the event from git."})}function R(e){return e==="https://github.com"?"https://api.github.com":`${e}/api/v3`}function B({serverUrl:e,repository:t,runId:n,attempt:r}){
if(n==="")return"";const a=`${e}/${t}/actions/runs/${n}`;return r>1?`${a}/attempts/${r}`:a}}),47072:((g,l,c)=>{c.d(l,{$:()=>f,H:()=>h});var i=c(6598);function f(o,...u){const s=(0,i.fK)(o,u);return typeof s==
"string"?s:""}function h(o){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(o)&&!/^0+$/.test(o)}}),6598:((g,l,c)=>{c.d(l,{P8:()=>i,fK:()=>h,pi:()=>f});function i(o){return o.reduce((u,s)=>typeof s=="numb\
er"?`${u}[${s}]`:u===""?s:`${u}.${s}`,"")}function f(o){return typeof o=="object"&&o!==null&&!Array.isArray(o)}function h(o,u){return u.reduce((s,_)=>Array.isArray(s)?s[Number(_)]:f(s)&&Object.hasOwn(
s,_)?s[String(_)]:void 0,o)}})};export{A as id,G as ids,N as modules};

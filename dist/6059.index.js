const R=6059,w=[6059,8944,8268],U={96059:((m,f,i)=>{i.r(f),i.d(f,{readOrigin:()=>d});var c=i(98268),l=i(15495),h=i(93869),s=i(38944);async function d(o,n){const e=(0,l.createPorts)({env:n.env,secrets:(0,h.
createSecrets)(),signal:new AbortController().signal});try{const t=await(0,c.readGit)(o,e),{repository:r,serverUrl:a,defaultBranch:u}=(0,s.gitEvent)(t);return{repository:r,serverUrl:a,remoteUrl:t.remoteUrl,
defaultBranch:t.branch??u}}catch{return{repository:"",serverUrl:"",remoteUrl:void 0,defaultBranch:"main"}}finally{await e.close()}}}),98268:((m,f,i)=>{i.r(f),i.d(f,{readGit:()=>l});var c=i(48165);async function l(e,t){
const r=(..._)=>t.exec({argv:["git",..._],cwd:e,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},timeout:6e4,signal:t.signal,limit:65536}),[a,u,g,P]=await Promise.all([r("status","--porcelain=v2","--branch","-\
-",".",":(exclude,glob)**/.deploy-action/**"),r("for-each-ref","--points-at=HEAD","--format=%(refname:lstrip=2)","refs/tags"),r("config","--null","--get-regexp","^(remote\\.origin\\.url|user\\.name)$"),
r("symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD")]);if(a.exit!==0)throw h(a,e);const p=_=>new RegExp(`^# branch\\.${_} (.*)$`,"m").exec(a.stdout)?.[1]??"",[E,O]=[p("oid"),p("head")],$=new Map(
g.stdout.split("\0").map(_=>[d(_,`
`),o(_,`
`)]));return{sha:/^[0-9a-f]{40}$/.test(E)?E:"",...n("branch",O==="(detached)"?"":O),tags:u.exit===0?s(u):[],...n("remoteUrl",$.get("remote.origin.url")),...n("defaultBranch",o(P.stdout.trim(),"/")),dirty:s(
a).some(_=>!_.startsWith("#")),...n("user",$.get("user.name"))}}function h({stderr:e,exit:t},r){return e.includes("not a git repository")?new c.HR("usage",`${r} is not in a git checkout.`,{hint:"Run i\
t in a checkout (actions/checkout in a workflow), or make one: git init, then commit."}):e.includes("dubious ownership")?new c.HR("denied",`git does not trust ${r}: it belongs to another user.`,{hint:`\
If you trust it: git config --global --add safe.directory ${r}`}):new c.HR("bug",`git could not read ${r} (exit code ${t}).`,{details:e.trim().split(`
`)})}const s=({stdout:e})=>e.split(`
`).filter(t=>t!==""),d=(e,t)=>e.includes(t)?e.slice(0,e.indexOf(t)):e,o=(e,t)=>e.includes(t)?e.slice(e.indexOf(t)+1):"";function n(e,t){return t===void 0||t===""?{}:{[e]:t}}}),26015:((m,f,i)=>{i.d(f,{
M:()=>s,_:()=>c});function c({repository:n,serverUrl:e,remoteUrl:t}){if(n!=="")return h(o(e),n,"GITHUB_REPOSITORY");const r=t===void 0?void 0:s(t);return r&&h(r.host,r.path,"git remote")}const l={"git\
hub.com":"ghcr.io","gitlab.com":"registry.gitlab.com"};function h(n,e,t){const r=e.toLowerCase().split("/").filter(g=>g!==""),a=r.at(-1);if(a===void 0)return;const u=l[n];return{name:a,image:u===void 0?
void 0:`${u}/${r.join("/")}`,where:t}}function s(n){const e=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(n);if(e?.[1]!==void 0&&e[2]!==void 0)return{host:e[1].toLowerCase(),path:d(e[2])};if(!URL.canParse(
n))return;const t=new URL(n);return t.hostname===""?void 0:{host:t.hostname,path:d(t.pathname)}}function d(n){return n.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function o(n){return URL.canParse(n)?
new URL(n).hostname:""}}),47072:((m,f,i)=>{i.d(f,{$:()=>l,H:()=>h});var c=i(6598);function l(s,...d){const o=(0,c.fK)(s,d);return typeof o=="string"?o:""}function h(s){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.
test(s)&&!/^0+$/.test(s)}}),38944:((m,f,i)=>{i.r(f),i.d(f,{gitEvent:()=>s});var c=i(48165),l=i(26015),h=i(47072);function s(e,t,r=!1){if(!(0,h.H)(e.sha)&&!r)throw new c.HR("usage","This folder has no \
git commit yet.",{hint:"Commit first: a deploy always names a commit."});const a=t===void 0||t===""?d(e):o(t,e),u=e.remoteUrl===void 0?void 0:(0,l.M)(e.remoteUrl),g=u?.host==="github.com"?"https://git\
hub.com":"";return{trigger:a,name:a.on==="other"?a.name:"push",ref:n(a),sha:e.sha,defaultBranch:e.defaultBranch||"main",repository:g===""?"":u?.path??"",actor:e.user??"",runId:"",attempt:1,runUrl:"",untrusted:!1,
serverUrl:g,apiUrl:g===""?"":"https://api.github.com",source:"git",dirty:e.dirty}}function d({branch:e,tags:t}){if(e!==void 0&&e!=="")return{on:"push",branch:e,deleted:!1};const[r,a]=t;return r===void 0||
a!==void 0?{on:"other",name:"local"}:{on:"tag",tag:r,deleted:!1}}function o(e,{tags:t,sha:r}){const[,a,u=""]=/^refs\/(heads|tags)\/([^\s~^:?*[\\]+)$/.exec(e)??[];if(a==="heads")return{on:"push",branch:u,
deleted:!1};if(a!=="tags")throw new c.HR("usage",`ref: expected refs/heads/… or refs/tags/…, found ${JSON.stringify(e)}.`);if(!t.includes(u)){const g=t.length===0?"it has no tag":`its tags: ${t.join(
", ")}`;throw new c.HR("usage",`ref: the tag ${u} does not point at HEAD (${r.slice(0,12)}); ${g}.`,{hint:`Check it out (git checkout ${u}), or create it (git tag ${u}).`})}return{on:"tag",tag:u,deleted:!1}}
function n(e){return e.on==="push"?`refs/heads/${e.branch}`:e.on==="tag"?`refs/tags/${e.tag}`:"HEAD"}}),6598:((m,f,i)=>{i.d(f,{P8:()=>c,fK:()=>h,pi:()=>l});function c(s){return s.reduce((d,o)=>typeof o==
"number"?`${d}[${o}]`:d===""?o:`${d}.${o}`,"")}function l(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}function h(s,d){return d.reduce((o,n)=>Array.isArray(o)?o[Number(n)]:l(o)&&Object.hasOwn(
o,n)?o[String(n)]:void 0,s)}})};export{R as id,w as ids,U as modules};

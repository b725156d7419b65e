const P=6059,w=[6059,8944,8268],U={96059:((_,f,i)=>{i.r(f),i.d(f,{readOrigin:()=>d});var c=i(98268),l=i(15495),h=i(93869),s=i(38944);async function d(o,r){const e=(0,l.R)({env:r.env,secrets:(0,h.g)(),
signal:new AbortController().signal});try{const t=await(0,c.readGit)(o,e),{repository:n,serverUrl:u,defaultBranch:a}=(0,s.gitEvent)(t);return{repository:n,serverUrl:u,remoteUrl:t.remoteUrl,defaultBranch:t.
branch??a}}catch{return{repository:"",serverUrl:"",remoteUrl:void 0,defaultBranch:"main"}}finally{await e.close()}}}),98268:((_,f,i)=>{i.r(f),i.d(f,{readGit:()=>l});var c=i(48165);async function l(e,t){
const n=(...g)=>t.exec({argv:["git",...g],cwd:e,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},timeout:6e4,signal:t.signal,limit:65536}),[u,a,m,R]=await Promise.all([n("status","--porcelain=v2","--branch","-\
-",".",":(exclude,glob)**/.deploy-action/**"),n("for-each-ref","--points-at=HEAD","--format=%(refname:lstrip=2)","refs/tags"),n("config","--null","--get-regexp","^(remote\\.origin\\.url|user\\.name)$"),
n("symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD")]);if(u.exit!==0)throw h(u,e);const p=g=>new RegExp(`^# branch\\.${g} (.*)$`,"m").exec(u.stdout)?.[1]??"",[E,O]=[p("oid"),p("head")],$=new Map(
m.stdout.split("\0").map(g=>[d(g,`
`),o(g,`
`)]));return{sha:/^[0-9a-f]{40}$/.test(E)?E:"",...r("branch",O==="(detached)"?"":O),tags:a.exit===0?s(a):[],...r("remoteUrl",$.get("remote.origin.url")),...r("defaultBranch",o(R.stdout.trim(),"/")),dirty:s(
u).some(g=>!g.startsWith("#")),...r("user",$.get("user.name"))}}function h({stderr:e,exit:t},n){return e.includes("not a git repository")?new c.HR("usage",`${n} is not in a git checkout.`,{hint:"Run i\
t in a checkout (actions/checkout in a workflow), or make one: git init, then commit."}):e.includes("dubious ownership")?new c.HR("denied",`git does not trust ${n}: it belongs to another user.`,{hint:`\
If you trust it: git config --global --add safe.directory ${n}`}):new c.HR("bug",`git could not read ${n} (exit code ${t}).`,{details:e.trim().split(`
`)})}const s=({stdout:e})=>e.split(`
`).filter(t=>t!==""),d=(e,t)=>e.includes(t)?e.slice(0,e.indexOf(t)):e,o=(e,t)=>e.includes(t)?e.slice(e.indexOf(t)+1):"";function r(e,t){return t===void 0||t===""?{}:{[e]:t}}}),26015:((_,f,i)=>{i.d(f,{
M:()=>s,_:()=>c});function c({repository:r,serverUrl:e,remoteUrl:t}){if(r!=="")return h(o(e),r,"GITHUB_REPOSITORY");const n=t===void 0?void 0:s(t);return n&&h(n.host,n.path,"git remote")}const l={"git\
hub.com":"ghcr.io","gitlab.com":"registry.gitlab.com"};function h(r,e,t){const n=e.toLowerCase().split("/").filter(m=>m!==""),u=n.at(-1);if(u===void 0)return;const a=l[r];return{name:u,image:a===void 0?
void 0:`${a}/${n.join("/")}`,where:t}}function s(r){const e=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(r);if(e?.[1]!==void 0&&e[2]!==void 0)return{host:e[1].toLowerCase(),path:d(e[2])};if(!URL.canParse(
r))return;const t=new URL(r);return t.hostname===""?void 0:{host:t.hostname,path:d(t.pathname)}}function d(r){return r.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"")}function o(r){return URL.canParse(r)?
new URL(r).hostname:""}}),47072:((_,f,i)=>{i.d(f,{$:()=>l,H:()=>h});var c=i(6598);function l(s,...d){const o=(0,c.fK)(s,d);return typeof o=="string"?o:""}function h(s){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.
test(s)&&!/^0+$/.test(s)}}),38944:((_,f,i)=>{i.r(f),i.d(f,{gitEvent:()=>s});var c=i(48165),l=i(26015),h=i(47072);function s(e,t){if(!(0,h.H)(e.sha))throw new c.HR("usage","This folder has no git commi\
t yet.",{hint:"Commit first: a deploy always names a commit."});const n=t===void 0||t===""?d(e):o(t,e),u=e.remoteUrl===void 0?void 0:(0,l.M)(e.remoteUrl),a=u?.host==="github.com"?"https://github.com":
"";return{trigger:n,name:n.on==="other"?n.name:"push",ref:r(n),sha:e.sha,defaultBranch:e.defaultBranch||"main",repository:a===""?"":u?.path??"",actor:e.user??"",runId:"",attempt:1,runUrl:"",untrusted:!1,
serverUrl:a,apiUrl:a===""?"":"https://api.github.com",source:"git",dirty:e.dirty}}function d({branch:e,tags:t}){if(e!==void 0&&e!=="")return{on:"push",branch:e,deleted:!1};const[n,u]=t;return n===void 0||
u!==void 0?{on:"other",name:"local"}:{on:"tag",tag:n,deleted:!1}}function o(e,{tags:t,sha:n}){const[,u,a=""]=/^refs\/(heads|tags)\/([^\s~^:?*[\\]+)$/.exec(e)??[];if(u==="heads")return{on:"push",branch:a,
deleted:!1};if(u!=="tags")throw new c.HR("usage",`ref: expected refs/heads/… or refs/tags/…, found ${JSON.stringify(e)}.`);if(!t.includes(a)){const m=t.length===0?"it has no tag":`its tags: ${t.join(
", ")}`;throw new c.HR("usage",`ref: the tag ${a} does not point at HEAD (${n.slice(0,12)}); ${m}.`,{hint:`Check it out (git checkout ${a}), or create it (git tag ${a}).`})}return{on:"tag",tag:a,deleted:!1}}
function r(e){return e.on==="push"?`refs/heads/${e.branch}`:e.on==="tag"?`refs/tags/${e.tag}`:"HEAD"}}),6598:((_,f,i)=>{i.d(f,{P8:()=>c,fK:()=>h,pi:()=>l});function c(s){return s.reduce((d,o)=>typeof o==
"number"?`${d}[${o}]`:d===""?o:`${d}.${o}`,"")}function l(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}function h(s,d){return d.reduce((o,r)=>Array.isArray(o)?o[Number(r)]:l(o)&&Object.hasOwn(
o,r)?o[String(r)]:void 0,s)}})};export{P as id,w as ids,U as modules};

const g=8944,l=[8944],$={26015:((m,c,i)=>{i.d(c,{M:()=>r,_:()=>f});function f({repository:t,serverUrl:e,remoteUrl:n}){if(t!=="")return _(o(e),t,"GITHUB_REPOSITORY");const s=n===void 0?void 0:r(n);return s&&
_(s.host,s.path,"git remote")}const h={"github.com":"ghcr.io","gitlab.com":"registry.gitlab.com"};function _(t,e,n){const s=e.toLowerCase().split("/").filter(p=>p!==""),d=s.at(-1);if(d===void 0)return;
const a=h[t];return{name:d,image:a===void 0?void 0:`${a}/${s.join("/")}`,where:n}}function r(t){const e=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(t);if(e?.[1]!==void 0&&e[2]!==void 0)return{host:e[1].
toLowerCase(),path:u(e[2])};if(!URL.canParse(t))return;const n=new URL(t);return n.hostname===""?void 0:{host:n.hostname,path:u(n.pathname)}}function u(t){return t.replace(/^\/+|\/+$/g,"").replace(/\.git$/,
"")}function o(t){return URL.canParse(t)?new URL(t).hostname:""}}),47072:((m,c,i)=>{i.d(c,{$:()=>h,H:()=>_});var f=i(6598);function h(r,...u){const o=(0,f.fK)(r,u);return typeof o=="string"?o:""}function _(r){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(r)&&!/^0+$/.test(r)}}),38944:((m,c,i)=>{i.r(c),i.d(c,{gitEvent:()=>r});var f=i(48165),h=i(26015),_=i(47072);function r(e,n){if(!(0,_.H)(e.sha))throw new f.
HR("usage","This folder has no git commit yet.",{hint:"Commit first: a deploy always names a commit."});const s=n===void 0||n===""?u(e):o(n,e),d=e.remoteUrl===void 0?void 0:(0,h.M)(e.remoteUrl),a=d?.host===
"github.com"?"https://github.com":"";return{trigger:s,name:s.on==="other"?s.name:"push",ref:t(s),sha:e.sha,defaultBranch:e.defaultBranch||"main",repository:a===""?"":d?.path??"",actor:e.user??"",runId:"",
attempt:1,runUrl:"",untrusted:!1,serverUrl:a,apiUrl:a===""?"":"https://api.github.com",source:"git",dirty:e.dirty}}function u({branch:e,tags:n}){if(e!==void 0&&e!=="")return{on:"push",branch:e,deleted:!1};
const[s,d]=n;return s===void 0||d!==void 0?{on:"other",name:"local"}:{on:"tag",tag:s,deleted:!1}}function o(e,{tags:n,sha:s}){const[,d,a=""]=/^refs\/(heads|tags)\/([^\s~^:?*[\\]+)$/.exec(e)??[];if(d===
"heads")return{on:"push",branch:a,deleted:!1};if(d!=="tags")throw new f.HR("usage",`ref: expected refs/heads/… or refs/tags/…, found ${JSON.stringify(e)}.`);if(!n.includes(a)){const p=n.length===0?
"it has no tag":`its tags: ${n.join(", ")}`;throw new f.HR("usage",`ref: the tag ${a} does not point at HEAD (${s.slice(0,12)}); ${p}.`,{hint:`Check it out (git checkout ${a}), or create it (git tag ${a}\
).`})}return{on:"tag",tag:a,deleted:!1}}function t(e){return e.on==="push"?`refs/heads/${e.branch}`:e.on==="tag"?`refs/tags/${e.tag}`:"HEAD"}}),6598:((m,c,i)=>{i.d(c,{P8:()=>f,fK:()=>_,pi:()=>h});function f(r){
return r.reduce((u,o)=>typeof o=="number"?`${u}[${o}]`:u===""?o:`${u}.${o}`,"")}function h(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}function _(r,u){return u.reduce((o,t)=>Array.isArray(
o)?o[Number(t)]:h(o)&&Object.hasOwn(o,t)?o[String(t)]:void 0,r)}})};export{g as id,l as ids,$ as modules};

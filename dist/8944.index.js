const l=8944,g=[8944],$={26015:((p,c,a)=>{a.d(c,{M:()=>r,_:()=>f});function f({repository:t,serverUrl:e,remoteUrl:n}){if(t!=="")return _(o(e),t,"GITHUB_REPOSITORY");const s=n===void 0?void 0:r(n);return s&&
_(s.host,s.path,"git remote")}const h={"github.com":"ghcr.io","gitlab.com":"registry.gitlab.com"};function _(t,e,n){const s=e.toLowerCase().split("/").filter(m=>m!==""),u=s.at(-1);if(u===void 0)return;
const d=h[t];return{name:u,image:d===void 0?void 0:`${d}/${s.join("/")}`,where:n}}function r(t){const e=/^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(t);if(e?.[1]!==void 0&&e[2]!==void 0)return{host:e[1].
toLowerCase(),path:i(e[2])};if(!URL.canParse(t))return;const n=new URL(t);return n.hostname===""?void 0:{host:n.hostname,path:i(n.pathname)}}function i(t){return t.replace(/^\/+|\/+$/g,"").replace(/\.git$/,
"")}function o(t){return URL.canParse(t)?new URL(t).hostname:""}}),47072:((p,c,a)=>{a.d(c,{$:()=>h,H:()=>_});var f=a(6598);function h(r,...i){const o=(0,f.fK)(r,i);return typeof o=="string"?o:""}function _(r){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(r)&&!/^0+$/.test(r)}}),38944:((p,c,a)=>{a.r(c),a.d(c,{gitEvent:()=>r});var f=a(48165),h=a(26015),_=a(47072);function r(e,n,s=!1){if(!(0,_.H)(e.sha)&&!s)throw new f.
HR("usage","This folder has no git commit yet.",{hint:"Commit first: a deploy always names a commit."});const u=n===void 0||n===""?i(e):o(n,e),d=e.remoteUrl===void 0?void 0:(0,h.M)(e.remoteUrl),m=d?.host===
"github.com"?"https://github.com":"";return{trigger:u,name:u.on==="other"?u.name:"push",ref:t(u),sha:e.sha,defaultBranch:e.defaultBranch||"main",repository:m===""?"":d?.path??"",actor:e.user??"",runId:"",
attempt:1,runUrl:"",untrusted:!1,serverUrl:m,apiUrl:m===""?"":"https://api.github.com",source:"git",dirty:e.dirty}}function i({branch:e,tags:n}){if(e!==void 0&&e!=="")return{on:"push",branch:e,deleted:!1};
const[s,u]=n;return s===void 0||u!==void 0?{on:"other",name:"local"}:{on:"tag",tag:s,deleted:!1}}function o(e,{tags:n,sha:s}){const[,u,d=""]=/^refs\/(heads|tags)\/([^\s~^:?*[\\]+)$/.exec(e)??[];if(u===
"heads")return{on:"push",branch:d,deleted:!1};if(u!=="tags")throw new f.HR("usage",`ref: expected refs/heads/… or refs/tags/…, found ${JSON.stringify(e)}.`);if(!n.includes(d)){const m=n.length===0?
"it has no tag":`its tags: ${n.join(", ")}`;throw new f.HR("usage",`ref: the tag ${d} does not point at HEAD (${s.slice(0,12)}); ${m}.`,{hint:`Check it out (git checkout ${d}), or create it (git tag ${d}\
).`})}return{on:"tag",tag:d,deleted:!1}}function t(e){return e.on==="push"?`refs/heads/${e.branch}`:e.on==="tag"?`refs/tags/${e.tag}`:"HEAD"}}),6598:((p,c,a)=>{a.d(c,{P8:()=>f,fK:()=>_,pi:()=>h});function f(r){
return r.reduce((i,o)=>typeof o=="number"?`${i}[${o}]`:i===""?o:`${i}.${o}`,"")}function h(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}function _(r,i){return i.reduce((o,t)=>Array.isArray(
o)?o[Number(t)]:h(o)&&Object.hasOwn(o,t)?o[String(t)]:void 0,r)}})};export{l as id,g as ids,$ as modules};

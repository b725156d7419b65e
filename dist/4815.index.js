const H=4815,R=[4815],$={24815:((A,l,i)=>{i.d(l,{readGit:()=>w,runGit:()=>h});var g=i(31421),f=i(48165),m=i(4314);async function w(e){const t=(...r)=>h(r,e),a=await t("branch","--show-current")===""?await _(
t):await t("symbolic-ref","HEAD"),[o="",s]=(await t("show","--no-patch","--format=%H %ct","HEAD","--")).split(" ");return{ref:a,sha:o,date:Number(s)*1e3}}async function _(e){const t=await e("show","--\
no-patch","--pretty=%D"),[,n]=/^HEAD, (.+)$/.exec(t.replace(/^grafted, /,""))??[];if(t.replace(/^grafted, /,"")==="HEAD")return await p(e);if(n===void 0)throw u("Cannot find detached HEAD ref",t);if(n.
startsWith("tag: "))return await E(e,n,t);if(/^pull\/\d+\/(head|merge)$/.test(n))return`refs/${n}`;const a=/^[^/]+\/[^/]+, (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(n)?.[1];if(a===void 0)throw u("Unsu\
pported detached HEAD ref",t);return`refs/heads/${a.trim()}`}async function E(e,t,n){const a=d(await e("for-each-ref","--format=%(refname)","--points-at","HEAD","refs/tags/")),s=[...a].sort((r,c)=>c.length-
r.length).find(r=>`${t}, `.startsWith(`tag: ${r.slice(10)}, `))??(a.length===1?a[0]:void 0);if(s===void 0)throw u("Cannot find detached tag ref",n);return s}async function p(e){const t=async s=>d(await e(
"for-each-ref",...["--format=%(refname)","--contains","HEAD","--sort=-committerdate",s]))[0],n=await t("refs/heads/");if(n!==void 0)return n;const a=await t("refs/remotes/");if(a!==void 0)return a.replace(
/^refs\/remotes\/[^/]+\/(?=.)/,"refs/heads/");const[o]=d(await e("tag","--contains","HEAD"));return o===void 0?"":`refs/tags/${o}`}function d(e){return e.split(`
`).flatMap(t=>t.trim()===""?[]:[t.trim()])}function u(e,t){return new f.HR("usage",`${e} in "${t}"`,{hint:"Check out a branch or a tag, or use context: workflow."})}function h(e,t){const n={env:{...(0,m.
Qc)(t),GIT_TERMINAL_PROMPT:"0"},timeout:6e4,maxBuffer:67108864};return new Promise((a,o)=>{(0,g.execFile)("git",["-c","log.showSignature=false",...e],n,(s,r,c)=>{if(s===null||c===""&&typeof s.code=="n\
umber")a(r.trim());else if(s.code==="ENOENT")o(new f.HR("absent","git is not installed.",{cause:s}));else{const D="context: git needs a checkout in the working folder; actions/checkout makes one.";o(new f.
HR("usage",c.trim()||s.message,{hint:D,cause:s}))}})})}})};export{H as id,R as ids,$ as modules};

const x=8268,y=[8268],E={98268:((_,c,r)=>{r.r(c),r.d(c,{readGit:()=>p});var a=r(48165);async function p(e,t){const i=(...n)=>t.exec({argv:["git",...n],cwd:e,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},timeout:6e4,
signal:t.signal,limit:65536}),[s,l,$,O]=await Promise.all([i("status","--porcelain=v2","--branch","--",".",":(exclude,glob)**/.deploy-action/**"),i("for-each-ref","--points-at=HEAD","--format=%(refnam\
e:lstrip=2)","refs/tags"),i("config","--null","--get-regexp","^(remote\\.origin\\.url|user\\.name)$"),i("symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD")]);if(s.exit!==0)throw w(s,e);const g=n=>new RegExp(
`^# branch\\.${n} (.*)$`,"m").exec(s.stdout)?.[1]??"",[f,h]=[g("oid"),g("head")],m=new Map($.stdout.split("\0").map(n=>[b(n,`
`),d(n,`
`)]));return{sha:/^[0-9a-f]{40}$/.test(f)?f:"",...o("branch",h==="(detached)"?"":h),tags:l.exit===0?u(l):[],...o("remoteUrl",m.get("remote.origin.url")),...o("defaultBranch",d(O.stdout.trim(),"/")),dirty:u(
s).some(n=>!n.startsWith("#")),...o("user",m.get("user.name"))}}function w({stderr:e,exit:t},i){return e.includes("not a git repository")?new a.HR("usage",`${i} is not in a git checkout.`,{hint:"Run i\
t in a checkout (actions/checkout in a workflow), or make one: git init, then commit."}):e.includes("dubious ownership")?new a.HR("denied",`git does not trust ${i}: it belongs to another user.`,{hint:`\
If you trust it: git config --global --add safe.directory ${i}`}):new a.HR("bug",`git could not read ${i} (exit code ${t}).`,{details:e.trim().split(`
`)})}const u=({stdout:e})=>e.split(`
`).filter(t=>t!==""),b=(e,t)=>e.includes(t)?e.slice(0,e.indexOf(t)):e,d=(e,t)=>e.includes(t)?e.slice(e.indexOf(t)+1):"";function o(e,t){return t===void 0||t===""?{}:{[e]:t}}})};export{x as id,y as ids,E as modules};

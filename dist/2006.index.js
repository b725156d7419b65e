const c=2006,f=[2006],r={32006:((m,i,t)=>{t.r(i),t.d(i,{openInventory:()=>g,openReleases:()=>h});var d=t(48165),a=t(43145);async function h(n,s){const o=(0,a.Y)(n,s,{message:"A release is made at GitH\
ub, and there is no token.",hint:'Pass github-token (its default is the job’s own token) and give the job "permissions: contents: write".'});if(s.settings===void 0)throw new d.HR("bug","A release wa\
s asked for before the settings.");const[{createGithubClient:e},{releaseOperations:l}]=await Promise.all([t.e(5761).then(t.bind(t,95761)),t.e(8467).then(t.bind(t,8467))]);return l(e(o),s.settings.root)}
async function g(n,s){const[{createGithubClient:o},{inventoryOperations:e}]=await Promise.all([t.e(5761).then(t.bind(t,95761)),Promise.all([t.e(1233),t.e(5152)]).then(t.bind(t,25152))]);return e(n,()=>o(
(0,a.Y)(n,s,{message:"Images in ghcr.io are removed by GitHub, and there is no token.",hint:'Pass github-token and give the job "permissions: packages: write".'})))}}),43145:((m,i,t)=>{t.d(i,{Y:()=>a});
var d=t(48165);function a({env:h,secrets:g},{event:n,inputs:s},o){const e=s.get("github-token")?.value??h.GITHUB_TOKEN??"";if(n===void 0||e==="")throw new d.HR("auth",o.message,{hint:o.hint});g.add("g\
ithub-token",e);const{repository:l,apiUrl:u}=n;return{token:e,repository:l,apiUrl:u}}})};export{c as id,f as ids,r as modules};

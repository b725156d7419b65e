const v=2006,y=[2006],c={32006:((f,l,n)=>{n.r(l),n.d(l,{openInventory:()=>g,openReleases:()=>u});var r=n(48165);async function u(t,{settings:e,event:i,inputs:d}){const o=d.get("github-token")?.value??
t.env.GITHUB_TOKEN??"";if(e===void 0||i===void 0||o==="")throw new r.HR("auth","A release is made at GitHub, and there is no token.",{hint:'Pass github-token (its default is the job’s own token) and g\
ive the job "permissions: contents: write".'});t.secrets.add("github-token",o);const[{createGithubClient:s},{releaseOperations:a}]=await Promise.all([n.e(5761).then(n.bind(n,95761)),n.e(8467).then(n.bind(
n,8467))]),{repository:h,apiUrl:m}=i;return a(s({token:o,repository:h,apiUrl:m}),e.root)}async function g(t,{event:e,inputs:i}){const[{createGithubClient:d},{inventoryOperations:o}]=await Promise.all(
[n.e(5761).then(n.bind(n,95761)),Promise.all([n.e(1233),n.e(5152)]).then(n.bind(n,25152))]);return o(t,()=>{const s=i.get("github-token")?.value??t.env.GITHUB_TOKEN??"";if(e===void 0||s==="")throw new r.
HR("auth","Images in ghcr.io are removed by GitHub, and there is no token.",{hint:'Pass github-token and give the job "permissions: packages: write".'});t.secrets.add("github-token",s);const{repository:a,
apiUrl:h}=e;return d({token:s,repository:a,apiUrl:h})})}})};export{v as id,y as ids,c as modules};

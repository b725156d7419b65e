const m=2006,b=[2006],g={32006:((f,i,t)=>{t.d(i,{openReleases:()=>a});var d=t(48165);async function a(n,{settings:o,event:s,inputs:h}){const e=h.get("github-token")?.value??n.env.GITHUB_TOKEN??"";if(o===
void 0||s===void 0||e==="")throw new d.HR("auth","A release is made at GitHub, and there is no token.",{hint:'Pass github-token (its default is the job’s own token) and give the job "permissions: cont\
ents: write".'});n.secrets.add("github-token",e);const[{createGithubClient:l},{releaseOperations:u}]=await Promise.all([t.e(5761).then(t.bind(t,95761)),t.e(8467).then(t.bind(t,8467))]),{repository:r,apiUrl:c}=s;
return u(l({token:e,repository:r,apiUrl:c}),o.root)}})};export{m as id,b as ids,g as modules};

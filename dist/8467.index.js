const F=8467,G=[8467],L={8467:((C,v,p)=>{p.r(v),p.d(v,{releaseOperations:()=>O});var Q=p(77598),H=p(51455),$=p(76760),y=p(48165),k=p(89475),u=p(64405);const S=5,x=20,q=125e3;function A(i){const{owner:h,
repo:c}=i,t={owner:h,repo:c},o=(r,n,s)=>i.ask(r,n,s).catch(e=>{throw U(e)});async function f(r,n){const s=[];for(let e=1;e<=S;e+=1){const{data:a}=await o("Listing releases",n,({rest:d},l)=>d.repos.listReleases(
{...t,per_page:100,page:e,request:l}));if(s.push(...a.filter(({tag_name:d})=>d===r)),a.length<100)break}return s.find(({draft:e})=>!e)??s.toSorted((e,a)=>e.id-a.id)[0]}async function m(r,n,s){const{data:e}=await o(
"Changing a release",s,({rest:a},d)=>a.repos.updateRelease({...t,release_id:r,...n,request:d}));return e}async function g(r,n){await o("Removing a draft",n,({rest:s},e)=>s.repos.deleteRelease({...t,release_id:r,
request:e}))}return{find:f,async draft({tag:r,commit:n,...s},e){const a=await f(r,e);if(a!==void 0)return a.draft?m(a.id,s,e):a;const d={tag_name:r,target_commitish:n,draft:!0,...s},{data:l}=await o("\
Drafting a release",e,({rest:R},B)=>R.repos.createRelease({...t,...d,request:B})),w=await f(r,e)??l;return w.id!==l.id&&await g(l.id,e),w},async upload(r,n,s){const e=await f(r,s);if(e===void 0)throw new y.
HR("absent",`There is no release ${r} to add ${n.name} to.`);const a=e.assets.find(({name:l})=>l===n.name);if(a?.digest===n.digest)return"there";if(!e.draft)return"left out";a!==void 0&&await o("Repla\
cing an asset",s,({rest:l},w)=>l.repos.deleteReleaseAsset({...t,asset_id:a.id,request:w}));const d=new URL(e.upload_url.replace(/\{.*$/,"")).origin;return await o("Uploading an asset",s,({rest:l},w)=>l.
repos.uploadReleaseAsset({...t,release_id:e.id,name:n.name,baseUrl:d,request:w,headers:{"content-type":"application/octet-stream"},data:n.data})),"added"},async sums(r,n){const e=((await f(r,n))?.assets??
[]).filter(({name:a})=>a!=="SHA256SUMS").map(({name:a,digest:d})=>`${d?.replace(/^sha256:/,"")??""}  ${a}
`);return e.every(a=>/^[0-9a-f]{64} /.test(a))?e.sort().join(""):""},async publish(r,n){const s=await f(r,n);if(s===void 0)throw new y.HR("absent",`There is no release ${r} to publish.`);if(!s.draft)return s;
try{return await m(s.id,{draft:!1,make_latest:"legacy"},n)}catch(e){const a=await f(r,n);if(a===void 0||a.draft||a.id===s.id)throw e;return await g(s.id,n),a}},async mark(r,n,s){const e=await f(r,s);if(e===
void 0)return"none";if(e.body?.includes(n))return"there";const a=`> [!WARNING]
> ${n}

${e.body??""}`.slice(0,q).toWellFormed();return await m(e.id,{body:a,prerelease:!0,make_latest:"false"},s),"marked"},async commits(r,n,s){const e=[],a=`${r}...${n}`;try{for(let d=1;d<=x;d+=1){const{data:l}=await o(
"Comparing commits",s,({rest:w},R)=>w.repos.compareCommitsWithBasehead({...t,basehead:a,per_page:100,page:d,request:R}));if(e.push(...l.commits.map(({sha:w,commit:R})=>({sha:w,message:R.message}))),l.
commits.length<100)break}return e}catch(d){if(d instanceof y.HR&&d.kind==="absent")return null;throw d}}}}function U(i){return!(i instanceof y.HR)||i.kind!=="denied"?i:new y.HR("denied",i.message,{cause:i,
hint:"Give the job `permissions: contents: write`, and the job that calls it as well."})}function O(i,h){const c=A(i);return{"release.find":async(t,o)=>{const f=await c.find((0,u.Qq)(t,"tag"),o);return f===
void 0?null:b(f)},"release.commits":async(t,o)=>await c.commits((0,u.Qq)(t,"base"),(0,u.Qq)(t,"head"),o),"release.draft":async(t,o)=>b(await c.draft(t,o)),"release.upload":async(t,o)=>{const f=(0,u.Qq)(
t,"name"),m=await W(t,h),g=`sha256:${(0,Q.createHash)("sha256").update(m).digest("hex")}`;return{asset:await c.upload((0,u.Qq)(t,"tag"),{name:f,data:m,digest:g},o)}},"release.sums":async(t,o)=>{const f=(0,u.
Qq)(t,"tag"),m=Buffer.from(await c.sums(f,o));if(m.length===0)return{asset:"left out"};const g=`sha256:${(0,Q.createHash)("sha256").update(m).digest("hex")}`;return{asset:await c.upload(f,{name:"SHA25\
6SUMS",data:m,digest:g},o)}},"release.publish":async(t,o)=>b(await c.publish((0,u.Qq)(t,"tag"),o)),"release.mark":async(t,o)=>({release:await c.mark((0,u.Qq)(t,"tag"),(0,u.Qq)(t,"text"),o)})}}function b({
id:i,html_url:h,draft:c,body:t}){return{id:String(i),url:h,draft:c,body:t??""}}async function W(i,h){if(i.path!==void 0)return j(h,(0,u.Qq)(i,"path"));if(i.file===void 0)return Buffer.from((0,u.Qq)(i,
"content"));const c=(0,u.Qq)(i,"file");return(0,H.readFile)(c).catch(t=>{throw(0,k.f)(t,c,"read")})}async function j(i,h){const c=$.resolve(i,h);if(!c.startsWith(`${$.resolve(i)}${$.sep}`))throw new y.
HR("usage",`assets: ${h} lies outside the checkout.`);return(0,H.readFile)(c).catch(t=>{throw(0,k.f)(t,h,"read")})}})};export{F as id,G as ids,L as modules};

const O=8467,F=[8467],G={8467:((C,b,w)=>{w.r(b),w.d(b,{releaseOperations:()=>W});var Q=w(77598),H=w(51455),$=w(76760),y=w(48165),k=w(89475),u=w(64405);const S=5,x=20,A=125e3;function U(c){const{owner:p,
repo:f}=c,t={owner:p,repo:f},o=(r,n,s)=>c.ask(r,n,s).catch(e=>{throw q(e)});async function d(r,n){const s=[];for(let e=1;e<=S;e+=1){const{data:a}=await o("Listing releases",n,({rest:i},l)=>i.repos.listReleases(
{...t,per_page:100,page:e,request:l}));if(s.push(...a.filter(({tag_name:i})=>i===r)),a.length<100)break}return s.find(({draft:e})=>!e)??s.toSorted((e,a)=>e.id-a.id)[0]}async function h(r,n,s){const{data:e}=await o(
"Changing a release",s,({rest:a},i)=>a.repos.updateRelease({...t,release_id:r,...n,request:i}));return e}async function g(r,n){await o("Removing a draft",n,({rest:s},e)=>s.repos.deleteRelease({...t,release_id:r,
request:e}))}return{find:d,async draft({tag:r,commit:n,...s},e){const a=await d(r,e);if(a!==void 0)return a.draft?h(a.id,s,e):a;const i={tag_name:r,target_commitish:n,draft:!0,...s},{data:l}=await o("\
Drafting a release",e,({rest:R},B)=>R.repos.createRelease({...t,...i,request:B})),m=await d(r,e)??l;return m.id!==l.id&&await g(l.id,e),m},async upload(r,n,s){const e=await d(r,s);if(e===void 0)throw new y.
HR("absent",`There is no release ${r} to add ${n.name} to.`);const a=e.assets.find(({name:l})=>l===n.name);if(a?.digest===n.digest)return"there";if(!e.draft)return"left out";a!==void 0&&await o("Repla\
cing an asset",s,({rest:l},m)=>l.repos.deleteReleaseAsset({...t,asset_id:a.id,request:m}));const i=new URL(e.upload_url.replace(/\{.*$/,"")).origin;return await o("Uploading an asset",s,({rest:l},m)=>l.
repos.uploadReleaseAsset({...t,release_id:e.id,name:n.name,baseUrl:i,request:m,headers:{"content-type":"application/octet-stream"},data:n.data})),"added"},async sums(r,n){const e=((await d(r,n))?.assets??
[]).filter(({name:a})=>a!=="SHA256SUMS").map(({name:a,digest:i})=>`${i?.replace(/^sha256:/,"")??""}  ${a}
`);return e.every(a=>/^[0-9a-f]{64} /.test(a))?e.sort().join(""):""},async publish(r,n){const s=await d(r,n);if(s===void 0)throw new y.HR("absent",`There is no release ${r} to publish.`);if(!s.draft)return s;
try{return await h(s.id,{draft:!1,make_latest:"legacy"},n)}catch(e){const a=await d(r,n);if(a===void 0||a.draft||a.id===s.id)throw e;return await g(s.id,n),a}},async mark(r,n,s){const e=await d(r,s);if(e===
void 0)return"none";if(e.body?.includes(n))return"there";const a=`> [!WARNING]
> ${n}

${e.body??""}`.slice(0,A).toWellFormed();return await h(e.id,{body:a,prerelease:!0,make_latest:"false"},s),"marked"},async commits(r,n,s){const e=[],a=`${r}...${n}`;try{for(let i=1;i<=x;i+=1){const{data:l}=await o(
"Comparing commits",s,({rest:m},R)=>m.repos.compareCommitsWithBasehead({...t,basehead:a,per_page:100,page:i,request:R}));if(e.push(...l.commits.map(({sha:m,commit:R})=>({sha:m,message:R.message}))),l.
commits.length<100)break}return e}catch(i){if(i instanceof y.HR&&i.kind==="absent")return null;throw i}}}}function q(c){return!(c instanceof y.HR)||c.kind!=="denied"?c:new y.HR("denied",c.message,{cause:c,
hint:"Give the job `permissions: contents: write`, and the job that calls it as well."})}function W(c,p){const f=U(c);return{"release.find":async(t,o)=>{const d=await f.find((0,u.Qq)(t,"tag"),o);return d===
void 0?null:v(d)},"release.commits":async(t,o)=>await f.commits((0,u.Qq)(t,"base"),(0,u.Qq)(t,"head"),o),"release.draft":async(t,o)=>v(await f.draft(t,o)),"release.upload":async(t,o)=>{const d=(0,u.Qq)(
t,"name"),h=t.path===void 0?Buffer.from((0,u.Qq)(t,"content")):await j(p,(0,u.Qq)(t,"path")),g=`sha256:${(0,Q.createHash)("sha256").update(h).digest("hex")}`;return{asset:await f.upload((0,u.Qq)(t,"ta\
g"),{name:d,data:h,digest:g},o)}},"release.sums":async(t,o)=>{const d=(0,u.Qq)(t,"tag"),h=Buffer.from(await f.sums(d,o));if(h.length===0)return{asset:"left out"};const g=`sha256:${(0,Q.createHash)("sh\
a256").update(h).digest("hex")}`;return{asset:await f.upload(d,{name:"SHA256SUMS",data:h,digest:g},o)}},"release.publish":async(t,o)=>v(await f.publish((0,u.Qq)(t,"tag"),o)),"release.mark":async(t,o)=>({
release:await f.mark((0,u.Qq)(t,"tag"),(0,u.Qq)(t,"text"),o)})}}function v({id:c,html_url:p,draft:f,body:t}){return{id:String(c),url:p,draft:f,body:t??""}}async function j(c,p){const f=$.resolve(c,p);
if(!f.startsWith(`${$.resolve(c)}${$.sep}`))throw new y.HR("usage",`assets: ${p} lies outside the checkout.`);return(0,H.readFile)(f).catch(t=>{throw(0,k.f)(t,p,"read")})}})};export{O as id,F as ids,G as modules};

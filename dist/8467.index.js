const j=8467,B=[8467],G={8467:((W,$,m)=>{m.r($),m.d($,{releaseOperations:()=>A});var b=m(77598),Q=m(51455),R=m(76760),w=m(48165),k=m(89475),u=m(64405);const H=5;function x(i){const{owner:h,repo:d}=i,a={
owner:h,repo:d},o=(r,s,t)=>i.ask(r,s,t).catch(e=>{throw q(e)});async function f(r,s){const t=[];for(let e=1;e<=H;e+=1){const{data:n}=await o("Listing releases",s,({rest:c},l)=>c.repos.listReleases({...a,
per_page:100,page:e,request:l}));if(t.push(...n.filter(({tag_name:c})=>c===r)),n.length<100)break}return t.find(({draft:e})=>!e)??t.toSorted((e,n)=>e.id-n.id)[0]}async function p(r,s,t){const{data:e}=await o(
"Changing a release",t,({rest:n},c)=>n.repos.updateRelease({...a,release_id:r,...s,request:c}));return e}async function g(r,s){await o("Removing a draft",s,({rest:t},e)=>t.repos.deleteRelease({...a,release_id:r,
request:e}))}return{find:f,async draft({tag:r,commit:s,...t},e){const n=await f(r,e);if(n!==void 0)return n.draft?p(n.id,t,e):n;const c={tag_name:r,target_commitish:s,draft:!0,...t},{data:l}=await o("\
Drafting a release",e,({rest:O},U)=>O.repos.createRelease({...a,...c,request:U})),y=await f(r,e)??l;return y.id!==l.id&&await g(l.id,e),y},async upload(r,s,t){const e=await f(r,t);if(e===void 0)throw new w.
HR("absent",`There is no release ${r} to add ${s.name} to.`);const n=e.assets.find(({name:l})=>l===s.name);if(n?.digest===s.digest)return"there";if(!e.draft)return"left out";n!==void 0&&await o("Repla\
cing an asset",t,({rest:l},y)=>l.repos.deleteReleaseAsset({...a,asset_id:n.id,request:y}));const c=new URL(e.upload_url.replace(/\{.*$/,"")).origin;return await o("Uploading an asset",t,({rest:l},y)=>l.
repos.uploadReleaseAsset({...a,release_id:e.id,name:s.name,baseUrl:c,request:y,headers:{"content-type":"application/octet-stream"},data:s.data})),"added"},async publish(r,s){const t=await f(r,s);if(t===
void 0)throw new w.HR("absent",`There is no release ${r} to publish.`);if(!t.draft)return t;try{return await p(t.id,{draft:!1,make_latest:"legacy"},s)}catch(e){const n=await f(r,s);if(n===void 0||n.draft||
n.id===t.id)throw e;return await g(t.id,s),n}},async mark(r,s,t){const e=await f(r,t);if(e===void 0)return"none";if(e.body?.includes(s))return"there";const n=`> [!WARNING]
> ${s}

${e.body??""}`;return await p(e.id,{body:n,prerelease:!0,make_latest:"false"},t),"marked"},async commits(r,s,t){try{const{data:e}=await o("Comparing commits",t,({rest:n},c)=>n.repos.compareCommitsWithBasehead(
{...a,basehead:`${r}...${s}`,per_page:250,request:c}));return e.commits.map(({sha:n,commit:c})=>({sha:n,message:c.message}))}catch(e){if(e instanceof w.HR&&e.kind==="absent")return null;throw e}}}}function q(i){
return!(i instanceof w.HR)||i.kind!=="denied"?i:new w.HR("denied",i.message,{cause:i,hint:"Give the job `permissions: contents: write`, and the job that calls it as well."})}function A(i,h){const d=x(
i);return{"release.find":async(a,o)=>{const f=await d.find((0,u.Qq)(a,"tag"),o);return f===void 0?null:v(f)},"release.commits":async(a,o)=>await d.commits((0,u.Qq)(a,"base"),(0,u.Qq)(a,"head"),o),"rel\
ease.draft":async(a,o)=>v(await d.draft(a,o)),"release.upload":async(a,o)=>{const f=(0,u.Qq)(a,"name"),p=a.path===void 0?Buffer.from((0,u.Qq)(a,"content")):await C(h,(0,u.Qq)(a,"path")),g=`sha256:${(0,b.
createHash)("sha256").update(p).digest("hex")}`;return{asset:await d.upload((0,u.Qq)(a,"tag"),{name:f,data:p,digest:g},o)}},"release.publish":async(a,o)=>v(await d.publish((0,u.Qq)(a,"tag"),o)),"relea\
se.mark":async(a,o)=>({release:await d.mark((0,u.Qq)(a,"tag"),(0,u.Qq)(a,"text"),o)})}}function v({id:i,html_url:h,draft:d,body:a}){return{id:String(i),url:h,draft:d,body:a??""}}async function C(i,h){
const d=R.resolve(i,h);if(!d.startsWith(`${R.resolve(i)}${R.sep}`))throw new w.HR("usage",`assets: ${h} lies outside the checkout.`);return(0,Q.readFile)(d).catch(a=>{throw(0,k.f)(a,h,"read")})}})};export{j as id,B as ids,G as modules};

const C=8467,O=[8467],W={8467:((B,v,w)=>{w.r(v),w.d(v,{releaseOperations:()=>A});var b=w(77598),Q=w(51455),R=w(76760),p=w(48165),H=w(89475),u=w(64405);const S=5;function k(d){const{owner:m,repo:c}=d,a={
owner:m,repo:c},o=(r,n,s)=>d.ask(r,n,s).catch(e=>{throw x(e)});async function i(r,n){const s=[];for(let e=1;e<=S;e+=1){const{data:t}=await o("Listing releases",n,({rest:f},l)=>f.repos.listReleases({...a,
per_page:100,page:e,request:l}));if(s.push(...t.filter(({tag_name:f})=>f===r)),t.length<100)break}return s.find(({draft:e})=>!e)??s.toSorted((e,t)=>e.id-t.id)[0]}async function h(r,n,s){const{data:e}=await o(
"Changing a release",s,({rest:t},f)=>t.repos.updateRelease({...a,release_id:r,...n,request:f}));return e}async function y(r,n){await o("Removing a draft",n,({rest:s},e)=>s.repos.deleteRelease({...a,release_id:r,
request:e}))}return{find:i,async draft({tag:r,commit:n,...s},e){const t=await i(r,e);if(t!==void 0)return t.draft?h(t.id,s,e):t;const f={tag_name:r,target_commitish:n,draft:!0,...s},{data:l}=await o("\
Drafting a release",e,({rest:q},j)=>q.repos.createRelease({...a,...f,request:j})),g=await i(r,e)??l;return g.id!==l.id&&await y(l.id,e),g},async upload(r,n,s){const e=await i(r,s);if(e===void 0)throw new p.
HR("absent",`There is no release ${r} to add ${n.name} to.`);const t=e.assets.find(({name:l})=>l===n.name);if(t?.digest===n.digest)return"there";if(!e.draft)return"left out";t!==void 0&&await o("Repla\
cing an asset",s,({rest:l},g)=>l.repos.deleteReleaseAsset({...a,asset_id:t.id,request:g}));const f=new URL(e.upload_url.replace(/\{.*$/,"")).origin;return await o("Uploading an asset",s,({rest:l},g)=>l.
repos.uploadReleaseAsset({...a,release_id:e.id,name:n.name,baseUrl:f,request:g,headers:{"content-type":"application/octet-stream"},data:n.data})),"added"},async sums(r,n){const e=((await i(r,n))?.assets??
[]).filter(({name:t})=>t!=="SHA256SUMS").map(({name:t,digest:f})=>`${f?.replace(/^sha256:/,"")??""}  ${t}
`);return e.every(t=>/^[0-9a-f]{64} /.test(t))?e.sort().join(""):""},async publish(r,n){const s=await i(r,n);if(s===void 0)throw new p.HR("absent",`There is no release ${r} to publish.`);if(!s.draft)return s;
try{return await h(s.id,{draft:!1,make_latest:"legacy"},n)}catch(e){const t=await i(r,n);if(t===void 0||t.draft||t.id===s.id)throw e;return await y(s.id,n),t}},async mark(r,n,s){const e=await i(r,s);if(e===
void 0)return"none";if(e.body?.includes(n))return"there";const t=`> [!WARNING]
> ${n}

${e.body??""}`;return await h(e.id,{body:t,prerelease:!0,make_latest:"false"},s),"marked"},async commits(r,n,s){try{const{data:e}=await o("Comparing commits",s,({rest:t},f)=>t.repos.compareCommitsWithBasehead(
{...a,basehead:`${r}...${n}`,per_page:250,request:f}));return e.commits.map(({sha:t,commit:f})=>({sha:t,message:f.message}))}catch(e){if(e instanceof p.HR&&e.kind==="absent")return null;throw e}}}}function x(d){
return!(d instanceof p.HR)||d.kind!=="denied"?d:new p.HR("denied",d.message,{cause:d,hint:"Give the job `permissions: contents: write`, and the job that calls it as well."})}function A(d,m){const c=k(
d);return{"release.find":async(a,o)=>{const i=await c.find((0,u.Qq)(a,"tag"),o);return i===void 0?null:$(i)},"release.commits":async(a,o)=>await c.commits((0,u.Qq)(a,"base"),(0,u.Qq)(a,"head"),o),"rel\
ease.draft":async(a,o)=>$(await c.draft(a,o)),"release.upload":async(a,o)=>{const i=(0,u.Qq)(a,"name"),h=a.path===void 0?Buffer.from((0,u.Qq)(a,"content")):await U(m,(0,u.Qq)(a,"path")),y=`sha256:${(0,b.
createHash)("sha256").update(h).digest("hex")}`;return{asset:await c.upload((0,u.Qq)(a,"tag"),{name:i,data:h,digest:y},o)}},"release.sums":async(a,o)=>{const i=(0,u.Qq)(a,"tag"),h=Buffer.from(await c.
sums(i,o));if(h.length===0)return{asset:"left out"};const y=`sha256:${(0,b.createHash)("sha256").update(h).digest("hex")}`;return{asset:await c.upload(i,{name:"SHA256SUMS",data:h,digest:y},o)}},"relea\
se.publish":async(a,o)=>$(await c.publish((0,u.Qq)(a,"tag"),o)),"release.mark":async(a,o)=>({release:await c.mark((0,u.Qq)(a,"tag"),(0,u.Qq)(a,"text"),o)})}}function $({id:d,html_url:m,draft:c,body:a}){
return{id:String(d),url:m,draft:c,body:a??""}}async function U(d,m){const c=R.resolve(d,m);if(!c.startsWith(`${R.resolve(d)}${R.sep}`))throw new p.HR("usage",`assets: ${m} lies outside the checkout.`);
return(0,Q.readFile)(c).catch(a=>{throw(0,H.f)(a,m,"read")})}})};export{C as id,O as ids,W as modules};

const S=6171,U=[6171],G={6171:((L,$,o)=>{o.r($),o.d($,{toolOperations:()=>N});var x=o(77598),p=o(73024),m=o(51455),w=o(48161),c=o(76760),y=o(46466),u=o(48165),O=o(64405),R=o(62088);const E={},g={trivy:"\
>=0.69.4 <=0.69.6"};function C(n,t){const e=g[n];return e!==void 0&&R.satisfies(t,e,{includePrerelease:!0})}function N(n,t=E){return{"tool.install":async(e,f)=>{const a=(0,O.Qq)(e,"name"),d=`${(0,w.platform)()}\
/${(0,w.arch)()}`,r=t[a]?.find(i=>i.platform===d);if(r===void 0)return null;if(C(a,r.version))throw new u.HR("denied",`${a} ${r.version} is one of the releases that were tampered with.`,{hint:"Update \
deploy-action: its lock must not name this version."});return{path:await b(n,{name:a,tool:r,mirrors:e.mirrors??[]},f),version:r.version}}}}async function b(n,{name:t,tool:e,mirrors:f},a){const{env:d}=n,
r=d.RUNNER_TOOL_CACHE||(0,c.join)(d.XDG_CACHE_HOME||(0,c.join)(d.HOME||(0,w.homedir)(),".cache"),"deploy-action"),s=(0,c.join)(r,"tools",`${t}-${e.version}-${e.sha256.slice(0,16)}`),i=(0,c.join)(s,"ar\
chive"),l=(0,c.join)(s,t);if(await H(i)!==e.sha256){await(0,m.mkdir)((0,c.join)(r,"tools"),{recursive:!0,mode:448});const v=await(0,m.mkdtemp)((0,c.join)(r,"tools",".new-"));try{await A(n,{name:t,tool:e,
mirrors:f,file:(0,c.join)(v,"archive")},a),await(0,m.rm)(s,{recursive:!0,force:!0}),await(0,m.rename)(v,s)}finally{await(0,m.rm)(v,{recursive:!0,force:!0})}}const h=["tar","-xzf",i,"-C",s,"--no-same-o\
wner","--",e.member],j=await n.exec({argv:h,timeout:12e4,signal:a});if(j.exit!==0)throw new u.HR("denied",`The archive of ${t} has no ${e.member}.`,{details:[j.stderr.slice(0,300)]});return e.member!==
t&&await(0,m.rename)((0,c.join)(s,e.member),l),await(0,m.chmod)(l,448),l}async function A({http:n},{name:t,tool:e,mirrors:f,file:a},d){const r=[...f.map(i=>i.replace(/\/+$/,"")+new URL(e.url).pathname),
e.url],s=[];for(const i of r){try{const h=await n.stream({method:"GET",url:i,timeout:6e4,signal:d});if(h.status!==200)throw h.body.resume(),new u.HR("absent",`answered ${h.status}`);await(0,y.pipeline)(
h.body,(0,p.createWriteStream)(a,{mode:384}))}catch(h){d.throwIfAborted(),s.push(`${i}: ${(0,u.w2)(h).message}`);continue}const l=await H(a);if(l===e.sha256)return;throw new u.HR("denied",`${t} ${e.version}\
 from ${i} has the SHA-256 ${l}, not ${e.sha256}: it is not used.`,{hint:"Look into who serves these bytes. Nothing of them was run."})}throw new u.HR("transient",`${t} ${e.version} could not be downl\
oaded.`,{details:s})}async function H(n){const t=(0,x.createHash)("sha256");try{return await(0,y.pipeline)((0,p.createReadStream)(n),t),t.digest("hex")}catch(e){if(e.code==="ENOENT")return;throw new u.
HR("denied",`${n} cannot be read: ${e.message}`,{cause:e})}}})};export{S as id,U as ids,G as modules};

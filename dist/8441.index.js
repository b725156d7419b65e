const M=8441,P=[8441],b={68441:((D,l,m)=>{m.d(l,{commentOperations:()=>y});var h=m(48165),_=m(64405),g=m(49686);const f=65e3;function y({client:n,files:c,say:d}){return{"scan.comment":async(o,t)=>{const u=`\
<!-- deploy-action scan ${(0,_.Qq)(o,"app").replace(/[^\w.-]/g,"")} -->`,{summary:r}=await(0,g.D)(c,(0,_.Qq)(o,"folder")),i=r.length>f?`

… more in the job’s summary.`:"",s=`${u}
${r.slice(0,f)}${i}`,a={owner:n.owner,repo:n.repo,issue_number:Number(o.number)};try{const e=await E(n,a,u,t);return await n.ask("Commenting",t,async(p,w)=>{const{owner:C,repo:O}=a;e===void 0?await p.
rest.issues.createComment({...a,body:s,request:w}):await p.rest.issues.updateComment({owner:C,repo:O,comment_id:e,body:s,request:w})}),{comment:e===void 0?"made":"changed"}}catch(e){if(!(e instanceof h.
HR)||e.kind!=="denied"&&e.kind!=="absent")throw e;return d("notice","The pull request gets no comment: the token may not write it (permissions: pull-requests: write)."),{comment:"none"}}}}}async function E(n,c,d,o){
for(let t=1;t<=20;t+=1){const r=(await n.ask("Reading comments",o,(s,a)=>s.rest.issues.listComments({...c,per_page:100,page:t,request:a}))).data,i=r.find(({body:s})=>s?.startsWith(d));if(i!==void 0)return i.
id;if(r.length<100)return}}})};export{M as id,P as ids,b as modules};

const T=7199,$=[7199],A={7199:((R,f,n)=>{n.r(f),n.d(f,{secretsOperations:()=>O});var h=n(1455),y=n(6760),u=n(8165),m=n(6221);const E=1024*1024,P=8e3,w=1e3;function O({exec:e}){return{"secrets.scan":async(t,s)=>{
const o=(0,m.Qq)(t,"root");return x(o,await M(o,e,s),s)}}}async function x(e,t,s){const o=await D(),i={binary:0,large:0,gone:0},c=[];let l=0,d=0;for(const a of t){s.throwIfAborted();const r=await p((0,y.
join)(e,a));if(r==="binary"||r==="large"||r==="gone")i[r]+=1;else{d+=1;const g=await o(a,r.text);l+=g.length,c.push(...g.slice(0,w-c.length))}}return{files:d,skipped:i,total:l,findings:c.map(a=>({...a}))}}
async function M(e,t,s){const o=["git","-c",`safe.directory=${e}`,"ls-files","-z","--cached"],i=await t({argv:o,cwd:e,timeout:6e4,signal:s,limit:64*1024*1024});if(s.throwIfAborted(),i.exit!==0)throw new u.
HR("absent",`${e} is not a git checkout: its tracked files cannot be listed.`,{hint:"Check the repository out with git before the scan (actions/checkout), or set scan.secrets to false.",details:i.stderr.
split(`
`).slice(0,5)});if(i.cut?.includes("stdout"))throw new u.HR("capacity","The list of tracked files is longer than 64 MiB.");return[...new Set(i.stdout.split("\0"))].filter(c=>c!=="")}async function p(e){
try{const t=await(0,h.lstat)(e);if(!t.isFile())return"gone";if(t.size>E)return"large";const s=await(0,h.readFile)(e);return s.subarray(0,P).includes(0)?"binary":{text:s.toString("utf8")}}catch(t){if(t.
code==="ENOENT")return"gone";throw new u.HR("denied",`${e} could not be read: ${t.message}`,{cause:t})}}async function D(){const[{lintSource:e},{creator:t}]=await Promise.all([n.e(198).then(n.bind(n,198)),
n.e(1577).then(n.bind(n,1577))]),s={rules:[{id:"@secretlint/secretlint-rule-preset-recommend",rule:t}]};return async(o,i)=>{const c=/\.[^./]*$/.exec(o)?.[0]??"",{messages:l}=await e({source:{filePath:o,
content:i,ext:c,contentType:"text"},options:{config:s,maskSecrets:!0,noPhysicFilePath:!0}});return l.map(({ruleId:d,messageId:a,loc:r})=>({rule:`${d.replace(/^.*secretlint-rule-/,"")}/${a}`,file:o,line:r.
start.line,column:r.start.column+1}))}}})};export{T as id,$ as ids,A as modules};

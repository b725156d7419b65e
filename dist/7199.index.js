const v=7199,T=[7199],C={87199:((p,g,t)=>{t.r(g),t.d(g,{secretsOperations:()=>r});var y=t(51455),w=t(76760),D=t(48165),d=t(64405),O=t(30456);const $=1024*1024,P=8e3,i=1e3;function r({exec:e}){return{"\
secrets.scan":async(n,o)=>{const s=(0,d.Qq)(n,"root"),c=(0,d.Qq)(n,"commit","");return c===""?a(s,await(0,O.O)(s,e,o),o):(0,O.e)({root:s,commit:c,exec:e,signal:o},async(u,m)=>a(u,m,o))}}}async function a(e,n,o){
const s=await f(),c={binary:0,large:0,gone:0},u=[];let m=0,M=0;for(const E of n){o.throwIfAborted();const l=await h((0,w.join)(e,E));if(l==="binary"||l==="large"||l==="gone")c[l]+=1;else{M+=1;const R=await s(
E,l.text);m+=R.length,u.push(...R.slice(0,i-u.length))}}return{files:M,skipped:c,total:m,findings:u.map(E=>({...E}))}}async function h(e){try{const n=await(0,y.lstat)(e);if(!n.isFile())return"gone";if(n.
size>$)return"large";const o=await(0,y.readFile)(e);return o.subarray(0,P).includes(0)?"binary":{text:o.toString("utf8")}}catch(n){if(n.code==="ENOENT")return"gone";throw new D.HR("denied",`${e} could\
 not be read: ${n.message}`,{cause:n})}}async function f(){const[{lintSource:e},{creator:n}]=await Promise.all([Promise.all([t.e(2830),t.e(198)]).then(t.bind(t,198)),t.e(1577).then(t.bind(t,31577))]),
o={rules:[{id:"@secretlint/secretlint-rule-preset-recommend",rule:n}]};return async(s,c)=>{const u=/\.[^./]*$/.exec(s)?.[0]??"",{messages:m}=await e({source:{filePath:s,content:c,ext:u,contentType:"te\
xt"},options:{config:o,maskSecrets:!0,noPhysicFilePath:!0}});return m.map(({ruleId:M,messageId:E,loc:l})=>({rule:`${M.replace(/^.*secretlint-rule-/,"")}/${E}`,file:s,line:l.start.line,column:l.start.column+
1}))}}}),30456:((p,g,t)=>{t.d(g,{O:()=>O,e:()=>$});var y=t(51455),w=t(48161),D=t(76760),d=t(48165);async function O(i,r,a){const h=["git","-c",`safe.directory=${i}`,"ls-files","-z","--cached"],f=await r(
{argv:h,cwd:i,timeout:6e4,signal:a,limit:64*1024*1024});if(a.throwIfAborted(),f.exit!==0)throw new d.HR("absent",`${i} is not a git checkout: its tracked files cannot be listed.`,{hint:"Check the repo\
sitory out with git before the scan (actions/checkout), or set scan.secrets and scan.hardening to false.",details:f.stderr.split(`
`).slice(0,5)});return P(f)}async function $({root:i,commit:r,exec:a,signal:h},f){if(!/^[0-9a-f]{40,64}$/.test(r))throw new d.HR("bug",`${JSON.stringify(r)} is no commit.`);const e=await(0,y.mkdtemp)(
(0,D.join)((0,w.tmpdir)(),"deploy-action-commit-"));try{const s=await a({argv:["bash","-o","pipefail","-c",'git -C "$1" -c "safe.directory=$1" archive "$2" | tar -x && git -C "$1" -c "safe.directory=$\
1" ls-tree -rz --name-only "$2"',"bash",i,r],cwd:e,timeout:12e4,signal:h,limit:64*1024*1024});if(h.throwIfAborted(),s.exit!==0){const c=s.stderr.split(`
`).slice(0,5);throw new d.HR("absent",`The files of ${r.slice(0,7)} cannot be read from ${i}.`,{details:c})}return await f(e,P(s))}finally{await(0,y.rm)(e,{recursive:!0,force:!0})}}function P({stdout:i,
cut:r}){if(r?.includes("stdout"))throw new d.HR("capacity","The list of tracked files is longer than 64 MiB.");return[...new Set(i.split("\0"))].filter(a=>a!=="")}})};export{v as id,T as ids,C as modules};

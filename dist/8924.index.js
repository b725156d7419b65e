const g=8924,B=[8924],C={58924:((R,M,n)=>{n.r(M),n.d(M,{checkoutOperations:()=>d});var r=n(51455),w=n(76760),y=n(14006),i=n(48165),u=n(64405),D=n(30456);const m=20*1024*1024,o=1024*1024,a=500;function d({
exec:c}){return{"checkout.read":async t=>{const e=await _((0,u.Qq)(t,"root"),(0,u.Qq)(t,"path"));return e===void 0?null:{text:e}},"checkout.files":async(t,e)=>{const[s,h]=[(0,u.Qq)(t,"root"),(0,u.Qq)(
t,"commit","")],l=y(t.patterns??[],{dot:!0}),P=async($,p)=>{const T=p.filter(E=>l(E)).slice(0,a);return{files:(await Promise.all(T.map(E=>O($,E)))).flatMap(E=>E===void 0?[]:[E])}};return h===""?P(s,await(0,D.
O)(s,c,e)):(0,D.e)({root:s,commit:h,exec:c,signal:e},P)}}}async function _(c,t){const e=await(0,r.realpath)(c),s=await(0,r.realpath)((0,w.resolve)(e,t)).catch(l=>{if(!(l.code==="ENOENT"||l.code==="ENO\
TDIR"))throw new i.HR("denied",`${t} cannot be read: ${l.message}`,{cause:l})});if(s===void 0)return;if(!s.startsWith(e+w.sep))throw new i.HR("denied",`${t} leads out of the checkout.`,{hint:"Name a f\
ile of this repository."});const h=await(0,r.lstat)(s);if(!h.isFile())throw new i.HR("usage",`${t} is not a file.`);if(h.size>m){const l=Math.round(h.size/1024/1024);throw new i.HR("capacity",`${t} ha\
s ${l} MiB; ${m/1024/1024} MiB are read at most.`,{hint:"Let the tool report less, or split the report."})}return f(await(0,r.readFile)(s),t)}function f(c,t){try{return new TextDecoder("utf-8",{fatal:!0}).
decode(c)}catch(e){throw new i.HR("denied",`${t} is not UTF-8 text.`,{cause:e,hint:"Let the tool write UTF-8."})}}async function O(c,t){const e=(0,w.join)(c,t),s=await(0,r.lstat)(e).catch(()=>{});if(!(s===
void 0||!s.isFile()||s.size>o))return{path:t,text:(await(0,r.readFile)(e)).toString("utf8")}}}),30456:((R,M,n)=>{n.d(M,{O:()=>u,e:()=>D});var r=n(51455),w=n(48161),y=n(76760),i=n(48165);async function u(o,a,d){
const _=["git","-c",`safe.directory=${o}`,"ls-files","-z","--cached"],f=await a({argv:_,cwd:o,timeout:6e4,signal:d,limit:64*1024*1024});if(d.throwIfAborted(),f.exit!==0)throw new i.HR("absent",`${o} i\
s not a git checkout: its tracked files cannot be listed.`,{hint:"Check the repository out with git before the scan (actions/checkout), or set scan.secrets and scan.hardening to false.",details:f.stderr.
split(`
`).slice(0,5)});return m(f)}async function D({root:o,commit:a,exec:d,signal:_},f){if(!/^[0-9a-f]{40,64}$/.test(a))throw new i.HR("bug",`${JSON.stringify(a)} is no commit.`);const O=await(0,r.mkdtemp)(
(0,y.join)((0,w.tmpdir)(),"deploy-action-commit-"));try{const e=await d({argv:["bash","-o","pipefail","-c",'git -C "$1" -c "safe.directory=$1" archive "$2" | tar -x && git -C "$1" -c "safe.directory=$\
1" ls-tree -rz --name-only "$2"',"bash",o,a],cwd:O,timeout:12e4,signal:_,limit:64*1024*1024});if(_.throwIfAborted(),e.exit!==0){const s=e.stderr.split(`
`).slice(0,5);throw new i.HR("absent",`The files of ${a.slice(0,7)} cannot be read from ${o}.`,{details:s})}return await f(O,m(e))}finally{await(0,r.rm)(O,{recursive:!0,force:!0})}}function m({stdout:o,
cut:a}){if(a?.includes("stdout"))throw new i.HR("capacity","The list of tracked files is longer than 64 MiB.");return[...new Set(o.split("\0"))].filter(d=>d!=="")}})};export{g as id,B as ids,C as modules};

const F=6688,U=[6688],Q={77045:((C,R,l)=>{l.d(R,{n:()=>I});var m=l(48165);const w={5:["transient","another process is writing and did not finish","Run again when the other run has ended."],6:["transie\
nt","another process has locked it","Run again when the other run has ended."],8:["denied","it cannot be written to","Check the permissions of the file and its folder, and that the disk is not read-on\
ly."],10:["transient","the disk reported an error","Check the disk."],11:["usage","it is damaged","Restore it from a backup, or move it away; a new one is made then."],13:["capacity","the disk is full",
"Free some space."],14:["denied","it cannot be opened","Check that the folder exists and that this user may write to it."],23:["denied","this user may not use it","Change the permissions of the file."],
26:["usage","it is not a SQLite database","Move it away; a new one is made then. Or name another file in records.file."]};function I(y,E){if(y instanceof m.HR)return y;const v=y,[A,O,k]=w[(v.errcode??
0)&255]??[];return A===void 0?new m.HR("bug",`The records in ${E}: ${v.message}`,{cause:y}):new m.HR(A,`The records in ${E} cannot be used: ${O}.`,{cause:y,hint:k})}}),16688:((C,R,l)=>{l.r(R),l.d(R,{noteOperations:()=>B});
var m=l(48165),w=l(64405),I=l(77598);const y=100,E=5;function v({exec:o,root:f,remote:n}){const r=async(d,c,s="")=>o({argv:["git",...d],cwd:f,env:A,stdin:s,timeout:6e4,signal:c,limit:16777216}),e=async(d,c,s="")=>{
const a=await r(d,c,s);if(a.exit===0)return a.stdout.trim();throw M(a,n)},t=async(d,c)=>{const a=(await e(["ls-remote","--quiet",n,d],c)).split(`
`).filter(u=>u!=="");return new Map(a.map(u=>[u.slice(41).trim(),u.slice(0,u.indexOf("	"))]))},i=new Map;return{async list(d,c){for(let s=1;;s+=1){const a=await t(`${O(d)}/*`,c),u=[...a].filter(([,h])=>!i.
has(h)),T=await p(u.map(([h])=>h),c);if(T===void 0)return await x(u.map(([,h])=>h),c),[...a].map(([h,g])=>({key:N(h),value:i.get(g)??""})).sort((h,g)=>h.key<g.key?-1:1);if(s===E||!/couldn't find remote ref|not our ref/.
test(T.stderr))throw M(T,n)}},async create(d,{key:c,value:s},a){const u=await e(["hash-object","-w","-t","tree","--stdin"],a),T=await e(["commit-tree",u],a,Buffer.from(s).toString("base64")),h=k(d,c),
g=["push","--quiet","--no-verify",`--force-with-lease=${h}:`,n,`${T}:${h}`],S=await r(g,a);if(!(S.exit===0||(await t(h,a)).has(h)))throw M(S,n)},async remove(d,c,s){const a=k(d,c),u=await r(["push","-\
-quiet","--no-verify",n,`:${a}`],s);if(!(u.exit===0||!(await t(a,s)).has(a)))throw M(u,n)}};async function p(d,c){for(let s=0;s<d.length;s+=y){const a=d.slice(s,s+y),u=await r(["fetch","--quiet","--no\
-tags","--no-write-fetch-head","--no-auto-gc",n,...a],c);if(u.exit!==0)return u}}async function x(d,c){for(const s of new Set(d)){const a=await e(["log","-1","--format=%B",s],c);i.set(s,Buffer.from(a,
"base64").toString("utf8"))}}}const A={GIT_AUTHOR_NAME:"deploy-action",GIT_AUTHOR_EMAIL:"deploy-action@localhost",GIT_AUTHOR_DATE:"@0 +0000",GIT_COMMITTER_NAME:"deploy-action",GIT_COMMITTER_EMAIL:"dep\
loy-action@localhost",GIT_COMMITTER_DATE:"@0 +0000",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"};function O(o){return`refs/deploy-action/${(0,I.createHash)("sha256").update(o).digest("hex").slice(0,16)}`}function k(o,f){
return`${O(o)}/${f.replace(/[^A-Za-z0-9-]/g,n=>`_${Buffer.from(n).toString("hex")}_`)}`}function N(o){return o.slice(o.lastIndexOf("/")+1).replace(/_([0-9a-f]+)_/g,(n,r)=>Buffer.from(r,"hex").toString(
"utf8"))}const $=" A called workflow has neither: put the job into your own.";function M({stderr:o,timedOut:f},n){const r=o.trim().split(`
`).findLast(i=>/fatal|error|rejected/.test(i))??"no answer",e=`git, at the remote ${n}: ${r.trim()}`,t=o.trim().split(`
`).slice(-10);if(f)return new m.HR("transient",e,{details:t});if(/Authentication failed|could not read Username|Permission denied|HTTP 401/i.test(o)){const i=`Let the checkout keep its credentials (pe\
rsist-credentials: true), or give git some.${$}`;return new m.HR("auth",e,{details:t,hint:i})}if(/HTTP 403|not allowed|protected|hook declined|denied to/i.test(o)){const i=`Give the job "permissions: \
contents: write", and let refs/deploy-action/ be created and deleted; or choose memory: sqlite.${$}`;return new m.HR("denied",e,{details:t,hint:i})}return/does not appear to be a git repository|not found|does not exist/i.
test(o)?new m.HR("absent",e,{details:t}):new m.HR("transient",e,{details:t})}var b=l(73024),H=l(76760),G=l(89475),P=l(77045);const j=5e3;async function L(o){const{DatabaseSync:f}=await Promise.resolve().
then(l.t.bind(l,80099,19));try{(0,b.mkdirSync)((0,H.dirname)(o),{recursive:!0,mode:448})}catch(e){throw(0,G.f)(e,(0,H.dirname)(o),"created")}const n=e=>{try{return e()}catch(t){throw(0,P.n)(t,o)}},r=n(
()=>{const e=new f(o,{timeout:j});return e.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS notes (destination TEXT, key TEXT, value TEXT, PRIMARY KEY (destinatio\
n, key))"),e});return{list:async e=>n(()=>r.prepare("SELECT key, value FROM notes WHERE destination = ? ORDER BY key").all(e).map(t=>({key:String(t.key),value:String(t.value)}))),create:async(e,{key:t,
value:i})=>{n(()=>r.prepare("INSERT OR IGNORE INTO notes VALUES (?, ?, ?)").run(e,t,i))},remove:async(e,t)=>{n(()=>r.prepare("DELETE FROM notes WHERE destination = ? AND key = ?").run(e,t))}}}function B(o){
const f=new Map,n=(e,t)=>{const i=["memory","remote","root","file"].map(x=>(0,w.Qq)(e,x)),p=f.get(i.join(`
`))??D(o,i,t);return f.set(i.join(`
`),p),p.catch(()=>f.delete(i.join(`
`))),p},r=e=>(0,w.Qq)(e,"destination");return{"note.list":async(e,t)=>(await n(e,t)).list(r(e),t),"note.create":async(e,t)=>{const i={key:(0,w.Qq)(e,"key"),value:(0,w.Qq)(e,"value")};return await(await n(
e,t)).create(r(e),i,t),null},"note.remove":async(e,t)=>(await(await n(e,t)).remove(r(e),(0,w.Qq)(e,"key"),t),null)}}async function D({exec:o},[f,n,r,e],t){if(f==="sqlite")return L(e);if((await o({argv:[
"git","remote","get-url",n],cwd:r,timeout:3e4,signal:t})).exit===0)return v({exec:o,root:r,remote:n});if(f==="auto")return L(e);throw new m.HR("usage",`memory: git, but the checkout has no remote ${JSON.
stringify(n)}.`,{hint:"Name the remote under remote:, or choose memory: sqlite."})}})};export{F as id,U as ids,Q as modules};

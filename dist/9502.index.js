const G=9502,X=[9502],H={75539:((M,E,t)=>{t.d(E,{J:()=>i});const i=30}),77045:((M,E,t)=>{t.d(E,{n:()=>R});var i=t(48165);const N={5:["transient","another process is writing and did not finish","Run ag\
ain when the other run has ended."],6:["transient","another process has locked it","Run again when the other run has ended."],8:["denied","it cannot be written to","Check the permissions of the file a\
nd its folder, and that the disk is not read-only."],10:["transient","the disk reported an error","Check the disk."],11:["usage","it is damaged","Restore it from a backup, or move it away; a new one i\
s made then."],13:["capacity","the disk is full","Free some space."],14:["denied","it cannot be opened","Check that the folder exists and that this user may write to it."],23:["denied","this user may \
not use it","Change the permissions of the file."],26:["usage","it is not a SQLite database","Move it away; a new one is made then. Or name another file in records.file."]};function R(c,L){if(c instanceof
i.HR)return c;const y=c,[u,I,O]=N[(y.errcode??0)&255]??[];return u===void 0?new i.HR("bug",`The records in ${L}: ${y.message}`,{cause:c}):new i.HR(u,`The records in ${L} cannot be used: ${I}.`,{cause:c,
hint:O})}}),59502:((M,E,t)=>{t.d(E,{openSqliteLedger:()=>U});var i=t(73024),N=t(76760),R=t(48165),c=t(89475),L=t(75539),y=t(77045);const u=[`CREATE TABLE deployments (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     key TEXT UNIQUE,
     app TEXT NOT NULL,
     environment TEXT NOT NULL,
     state TEXT NOT NULL,
     commit_sha TEXT NOT NULL,
     created_at TEXT NOT NULL,
     updated_at TEXT NOT NULL,
     content TEXT NOT NULL
   ) STRICT;
   CREATE INDEX deployments_by_place ON deployments (app, environment, id);`];function I(e,d){if(O(e)!==u.length){e.exec("BEGIN IMMEDIATE");try{const n=O(e);if(n>u.length)throw new R.HR("usage",`The r\
ecords in ${d} were written by a newer version of deploy-action.`,{hint:"Use that version, or name another file in records.file."});for(const r of u.slice(n))e.exec(r);e.exec(`PRAGMA user_version = ${u.
length}`),e.exec("COMMIT")}catch(n){throw e.exec("ROLLBACK"),n}}}function O(e){return Number(e.prepare("PRAGMA user_version").get()?.user_version??0)}async function U(e,d,n=5e3){let r=(0,i.existsSync)(
e)?await x(e,n):void 0,h;const k=async()=>(h??=x(e,n).finally(()=>{h=void 0}),r=await h,r),A=async o=>{const s=r??await k();try{return o(s)}catch(a){throw(0,y.n)(a,e)}},_=()=>r===void 0&&!(0,i.existsSync)(
e),C=(o,s)=>w(o.prepare("SELECT * FROM deployments WHERE id = ?").get(s));return{open:({key:o,...s})=>A(a=>{const l=new Date(d.now()).toISOString(),g=a.prepare(`INSERT INTO deployments (key, app, envi\
ronment, state, commit_sha, created_at, updated_at, content)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET key = key RETURNING *`),{app:T,environment:S,state:v,commit:m}=s,f=g.get(o??null,T,S,v,m,l,l,JSON.stringify(s));return w(f)}),
change:(o,s)=>A(a=>{const l=new Date(d.now()).toISOString(),g=a.prepare("UPDATE deployments SET state = ?, content = ?, updated_at = ? WHERE id = ? RETURNING *");return D(a,()=>{const T=C(a,o);if(T===
void 0)throw new R.HR("absent",`There is no record ${o} in ${e}.`);const{id:S,createdAt:v,updatedAt:m,...f}={...T,...s};return w(g.get(f.state,JSON.stringify(f),l,o))})}),list:async({app:o,environment:s,
state:a,commit:l,destination:g,limit:T=L.J})=>_()?[]:A(S=>{const m=Object.entries({app:o,environment:s,state:a,commit_sha:l,"content ->> 'destination'":g}).filter(p=>p[1]!==void 0),f=m.length===0?"":`\
WHERE ${m.map(([p])=>`${p} = ?`).join(" AND ")}`;return S.prepare(`SELECT * FROM deployments ${f} ORDER BY id DESC LIMIT ?`).all(...m.map(([,p])=>p),T).map(p=>w(p))}),get:async o=>_()?void 0:A(s=>C(s,
o)),ended:async()=>!1,close:()=>r?.close()}}async function x(e,d){const{DatabaseSync:n}=await Promise.resolve().then(t.t.bind(t,80099,19));try{(0,i.mkdirSync)((0,N.dirname)(e),{recursive:!0,mode:448})}catch(h){
throw(0,c.f)(h,(0,N.dirname)(e),"created")}let r;try{return r=new n(e,{timeout:d}),r.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"),I(r,e),r}catch(h){throw r?.close(),(0,y.n)(h,e)}}function D(e,d){
e.exec("BEGIN IMMEDIATE");try{const n=d();return e.exec("COMMIT"),n}catch(n){throw e.exec("ROLLBACK"),n}}function w(e){if(e!==void 0)return{...JSON.parse(String(e.content)),id:String(e.id),createdAt:String(
e.created_at),updatedAt:String(e.updated_at)}}})};export{G as id,X as ids,H as modules};

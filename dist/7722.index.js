const k=7722,$=[7722],P={75539:((w,N,s)=>{s.d(N,{J:()=>y});const y=30}),27722:((w,N,s)=>{s.d(N,{openSqliteLedger:()=>x});var y=s(73024),L=s(76760),p=s(48165),S=s(89475),I=s(75539);const v={5:["transie\
nt","another process is writing and did not finish","Run again when the other run has ended."],6:["transient","another process has locked it","Run again when the other run has ended."],8:["denied","it\
 cannot be written to","Check the permissions of the file and its folder, and that the disk is not read-only."],10:["transient","the disk reported an error","Check the disk."],11:["usage","it is damag\
ed","Restore it from a backup, or move it away; a new one is made then."],13:["capacity","the disk is full","Free some space."],14:["denied","it cannot be opened","Check that the folder exists and tha\
t this user may write to it."],23:["denied","this user may not use it","Change the permissions of the file."],26:["usage","it is not a SQLite database","Move it away; a new one is made then. Or name a\
nother file in records.file."]};function O(e,o){if(e instanceof p.HR)return e;const n=e,[t,i,f]=v[(n.errcode??0)&255]??[];return t===void 0?new p.HR("bug",`The records in ${o}: ${n.message}`,{cause:e}):
new p.HR(t,`The records in ${o} cannot be used: ${i}.`,{cause:e,hint:f})}const l=[`CREATE TABLE deployments (
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
   CREATE INDEX deployments_by_place ON deployments (app, environment, id);`];function M(e,o){if(A(e)!==l.length){e.exec("BEGIN IMMEDIATE");try{const n=A(e);if(n>l.length)throw new p.HR("usage",`The r\
ecords in ${o} were written by a newer version of deploy-action.`,{hint:"Use that version, or name another file in records.file."});for(const t of l.slice(n))e.exec(t);e.exec(`PRAGMA user_version = ${l.
length}`),e.exec("COMMIT")}catch(n){throw e.exec("ROLLBACK"),n}}}function A(e){return Number(e.prepare("PRAGMA user_version").get()?.user_version??0)}async function x(e,o,n=5e3){const t=await C(e,n),i=r=>{
try{return Promise.resolve(r())}catch(a){return Promise.reject(O(a,e))}},f=r=>E(t.prepare("SELECT * FROM deployments WHERE id = ?").get(r));return{open:({key:r,...a})=>i(()=>{const d=new Date(o.now()).
toISOString(),m=t.prepare(`INSERT INTO deployments (key, app, environment, state, commit_sha, created_at, updated_at, content)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET key = key RETURNING *`),{app:u,environment:R,state:h,commit:g}=a,T=m.get(r??null,u,R,h,g,d,d,JSON.stringify(a));return E(T)}),
change:(r,a)=>i(()=>{const d=new Date(o.now()).toISOString(),m=t.prepare("UPDATE deployments SET state = ?, content = ?, updated_at = ? WHERE id = ? RETURNING *");return U(t,()=>{const u=f(r);if(u===void 0)
throw new p.HR("absent",`There is no record ${r} in ${e}.`);const{id:R,createdAt:h,updatedAt:g,...T}={...u,...a};return E(m.get(T.state,JSON.stringify(T),d,r))})}),list:({app:r,environment:a,state:d,commit:m,
limit:u=I.J})=>i(()=>{const h=Object.entries({app:r,environment:a,state:d,commit_sha:m}).filter(c=>c[1]!==void 0),g=h.length===0?"":`WHERE ${h.map(([c])=>`${c} = ?`).join(" AND ")}`;return t.prepare(`\
SELECT * FROM deployments ${g} ORDER BY id DESC LIMIT ?`).all(...h.map(([,c])=>c),u).map(c=>E(c))}),get:r=>i(()=>f(r)),close:()=>t.close()}}async function C(e,o){const{DatabaseSync:n}=await Promise.resolve().
then(s.t.bind(s,80099,19));try{(0,y.mkdirSync)((0,L.dirname)(e),{recursive:!0,mode:448})}catch(i){throw(0,S.f)(i,(0,L.dirname)(e),"created")}let t;try{return t=new n(e,{timeout:o}),t.exec("PRAGMA jour\
nal_mode = WAL; PRAGMA synchronous = FULL"),M(t,e),t}catch(i){throw t?.close(),O(i,e)}}function U(e,o){e.exec("BEGIN IMMEDIATE");try{const n=o();return e.exec("COMMIT"),n}catch(n){throw e.exec("ROLLBA\
CK"),n}}function E(e){if(e!==void 0)return{...JSON.parse(String(e.content)),id:String(e.id),createdAt:String(e.created_at),updatedAt:String(e.updated_at)}}})};export{k as id,$ as ids,P as modules};

const D=9502,k=[9502],P={75539:((v,E,t)=>{t.d(E,{J:()=>d});const d=30}),77045:((v,E,t)=>{t.d(E,{n:()=>y});var d=t(48165);const N={5:["transient","another process is writing and did not finish","Run ag\
ain when the other run has ended."],6:["transient","another process has locked it","Run again when the other run has ended."],8:["denied","it cannot be written to","Check the permissions of the file a\
nd its folder, and that the disk is not read-only."],10:["transient","the disk reported an error","Check the disk."],11:["usage","it is damaged","Restore it from a backup, or move it away; a new one i\
s made then."],13:["capacity","the disk is full","Free some space."],14:["denied","it cannot be opened","Check that the folder exists and that this user may write to it."],23:["denied","this user may \
not use it","Change the permissions of the file."],26:["usage","it is not a SQLite database","Move it away; a new one is made then. Or name another file in records.file."]};function y(c,R){if(c instanceof
d.HR)return c;const f=c,[u,w,L]=N[(f.errcode??0)&255]??[];return u===void 0?new d.HR("bug",`The records in ${R}: ${f.message}`,{cause:c}):new d.HR(u,`The records in ${R} cannot be used: ${w}.`,{cause:c,
hint:L})}}),59502:((v,E,t)=>{t.d(E,{openSqliteLedger:()=>M});var d=t(73024),N=t(76760),y=t(48165),c=t(89475),R=t(75539),f=t(77045);const u=[`CREATE TABLE deployments (
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
   CREATE INDEX deployments_by_place ON deployments (app, environment, id);`];function w(e,s){if(L(e)!==u.length){e.exec("BEGIN IMMEDIATE");try{const o=L(e);if(o>u.length)throw new y.HR("usage",`The r\
ecords in ${s} were written by a newer version of deploy-action.`,{hint:"Use that version, or name another file in records.file."});for(const n of u.slice(o))e.exec(n);e.exec(`PRAGMA user_version = ${u.
length}`),e.exec("COMMIT")}catch(o){throw e.exec("ROLLBACK"),o}}}function L(e){return Number(e.prepare("PRAGMA user_version").get()?.user_version??0)}async function M(e,s,o=5e3){const n=await _(e,o),i=r=>{
try{return Promise.resolve(r())}catch(a){return Promise.reject((0,f.n)(a,e))}},I=r=>O(n.prepare("SELECT * FROM deployments WHERE id = ?").get(r));return{open:({key:r,...a})=>i(()=>{const p=new Date(s.
now()).toISOString(),g=n.prepare(`INSERT INTO deployments (key, app, environment, state, commit_sha, created_at, updated_at, content)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET key = key RETURNING *`),{app:m,environment:A,state:S,commit:l}=a,T=g.get(r??null,m,A,S,l,p,p,JSON.stringify(a));return O(T)}),
change:(r,a)=>i(()=>{const p=new Date(s.now()).toISOString(),g=n.prepare("UPDATE deployments SET state = ?, content = ?, updated_at = ? WHERE id = ? RETURNING *");return C(n,()=>{const m=I(r);if(m===void 0)
throw new y.HR("absent",`There is no record ${r} in ${e}.`);const{id:A,createdAt:S,updatedAt:l,...T}={...m,...a};return O(g.get(T.state,JSON.stringify(T),p,r))})}),list:({app:r,environment:a,state:p,commit:g,
destination:m,limit:A=R.J})=>i(()=>{const l=Object.entries({app:r,environment:a,state:p,commit_sha:g,"content ->> 'destination'":m}).filter(h=>h[1]!==void 0),T=l.length===0?"":`WHERE ${l.map(([h])=>`${h}\
 = ?`).join(" AND ")}`;return n.prepare(`SELECT * FROM deployments ${T} ORDER BY id DESC LIMIT ?`).all(...l.map(([,h])=>h),A).map(h=>O(h))}),get:r=>i(()=>I(r)),ended:async()=>!1,close:()=>n.close()}}async function _(e,s){
const{DatabaseSync:o}=await Promise.resolve().then(t.t.bind(t,80099,19));try{(0,d.mkdirSync)((0,N.dirname)(e),{recursive:!0,mode:448})}catch(i){throw(0,c.f)(i,(0,N.dirname)(e),"created")}let n;try{return n=
new o(e,{timeout:s}),n.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"),w(n,e),n}catch(i){throw n?.close(),(0,f.n)(i,e)}}function C(e,s){e.exec("BEGIN IMMEDIATE");try{const o=s();return e.
exec("COMMIT"),o}catch(o){throw e.exec("ROLLBACK"),o}}function O(e){if(e!==void 0)return{...JSON.parse(String(e.content)),id:String(e.id),createdAt:String(e.created_at),updatedAt:String(e.updated_at)}}})};export{D as id,k as ids,P as modules};

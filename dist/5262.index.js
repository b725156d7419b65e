const A=5262,k=[5262],m={65262:((g,l,s)=>{s.d(l,{m:()=>o,writeBaseline:()=>c});var _=s(48165),p=s(26928),f=s(31887),n=s(97347);const a=1;function c(t){const e=(0,f.t)(t),u=t.map((r,d)=>({identity:e[d]??
"",about:(0,p.jb)({...r,line:0})})).sort((r,d)=>r.about<d.about?-1:r.about>d.about?1:r.identity<d.identity?-1:1).map(r=>`    ${JSON.stringify(r)}`);return`{
  "version": ${a},
  "findings": [
${u.join(`,
`)}
  ]
}
`}function o(t,e){const i=(0,n.g1)((0,n.qF)(t,e));if(i.version!==a||!Array.isArray(i.findings))throw new _.HR("usage",`${e} is not a baseline of version ${a}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:e}});return{identities:(0,n.p_)(i.findings).map(({identity:r})=>(0,n.Qq)(r)).filter(r=>r!==""),from:`the baseline ${e}`}}}),26928:((g,l,s)=>{s.d(l,{DF:()=>a,TN:()=>o,Tm:()=>f,gO:()=>_,
gk:()=>p,jb:()=>n});const _=["unknown","low","medium","high","critical"];function p(t){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...t}}function f(t){
return _.indexOf(t)}function n(t){const e=t.line>0?`${t.path}:${t.line}`:t.path,i=t.package===""?e:`${t.package}${e===""?"":`, ${e}`}`,u=t.kind!=="vulnerability"?"":t.fixed===""?" (no fix yet)":` (fix\
ed in ${t.fixed})`,r=t.title===""?"":`: ${t.title}`;return o(`${t.severity} ${t.id} in ${i}${u}${r}`)}function a(t,e){const i=new Map;for(const u of[...t,...e]){const{subject:r,kind:d,id:w,path:y,line:b,
tool:h,fingerprint:$}=u;i.set(JSON.stringify([h,r,d,w,u.package,y,b,$]),u)}return[...i.values()]}const c=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function o(t,e=300){const i=t.slice(0,e*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(c,"***");return(i.length>e||t.length>e*4?`${i.
slice(0,e-1).replace(/\S+$/,"")}…`:i).toWellFormed()}}),31887:((g,l,s)=>{s.d(l,{t:()=>p});var _=s(77598);function p(n){const a=new Map;return n.map(c=>{const o=f(c),t=(a.get(o)??0)+1;return a.set(o,
t),t===1?o:`${o}:${t}`})}function f(n){const a=n.fingerprint!==""?[n.fingerprint]:[n.package.split(" ")[0]??"",n.path,n.package===""&&n.kind!=="secret"?n.title:""],c=n.kind==="vulnerability"&&n.fingerprint===
""?"":n.tool,o=JSON.stringify([c,n.kind,n.id.toLowerCase(),n.subject,...a]);return(0,_.createHash)("sha256").update(o).digest("hex").slice(0,32)}}),97347:((g,l,s)=>{s.d(l,{Qq:()=>n,WQ:()=>a,g1:()=>p,o3:()=>o,
p_:()=>f,qF:()=>c});var _=s(48165);function p(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:{}}function f(t){return Array.isArray(t)?t.filter(e=>typeof e=="object"&&e!==null&&!Array.isArray(
e)):[]}function n(t){return typeof t=="string"?t:""}function a(t){return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:0}function c(t,e){try{return JSON.parse(t.replace(/^\ufeff/,""))}catch(i){throw new _.
HR("usage",`${e} is not JSON: ${i.message.slice(0,200)}`,{place:{file:e}})}}function o(t){const e=n(t);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.test(e)&&e.length<500?e:""}})};export{A as id,k as ids,m as modules};

const A=5262,k=[5262],E={65262:((g,f,s)=>{s.d(f,{m:()=>o,writeBaseline:()=>u});var l=s(48165),p=s(26928),d=s(31887),n=s(97347);const a=1;function u(t){const e=(0,d.t)(t),c=t.map((i,_)=>({identity:e[_]??
"",about:(0,p.jb)({...i,line:0})})).sort((i,_)=>i.about<_.about?-1:i.about>_.about?1:i.identity<_.identity?-1:1).map(i=>`    ${JSON.stringify(i)}`);return`{
  "version": ${a},
  "findings": [
${c.join(`,
`)}
  ]
}
`}function o(t,e){const r=(0,n.g1)((0,n.qF)(t,e));if(r.version!==a||!Array.isArray(r.findings))throw new l.HR("usage",`${e} is not a baseline of version ${a}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:e}});const c=(0,n.p_)(r.findings).filter(({identity:i})=>(0,n.Qq)(i)!=="");return{identities:c.map(({identity:i})=>(0,n.Qq)(i)),severities:c.map(({about:i})=>{const[_]=(0,n.Qq)(i).split(
" ");return p.gO.find(w=>w===_)??"unknown"}),from:`the baseline ${e}`}}}),26928:((g,f,s)=>{s.d(f,{DF:()=>a,TN:()=>o,Tm:()=>d,gO:()=>l,gk:()=>p,jb:()=>n});const l=["unknown","low","medium","high","crit\
ical"];function p(t){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...t}}function d(t){return l.indexOf(t)}function n(t){const e=t.line>0?`${t.path}:${t.
line}`:t.path,r=t.package===""?e:`${t.package}${e===""?"":`, ${e}`}`,c=t.kind!=="vulnerability"?"":t.fixed===""?" (no fix yet)":` (fixed in ${t.fixed})`,i=t.title===""?"":`: ${t.title}`;return o(`${t.
severity} ${t.id} in ${r}${c}${i}`)}function a(t,e){const r=new Map;for(const c of[...t,...e]){const{subject:i,kind:_,id:w,path:y,line:b,tool:h,fingerprint:$}=c;r.set(JSON.stringify([h,i,_,w,c.package,
y,b,$]),c)}return[...r.values()]}const u=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function o(t,e=300){const r=t.slice(0,e*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(u,"***");return(r.length>e||t.length>e*4?`${r.
slice(0,e-1).replace(/\S+$/,"")}…`:r).toWellFormed()}}),31887:((g,f,s)=>{s.d(f,{t:()=>p});var l=s(77598);function p(n){const a=new Map;return n.map(u=>{const o=d(u),t=(a.get(o)??0)+1;return a.set(o,
t),t===1?o:`${o}:${t}`})}function d(n){const a=n.fingerprint!==""?[n.fingerprint]:[n.package.split(" ")[0]??"",n.path,n.package===""&&n.kind!=="secret"?n.title:""],u=n.kind==="vulnerability"&&n.fingerprint===
""?"":n.tool,o=JSON.stringify([u,n.kind,n.id.toLowerCase(),n.subject,...a]);return(0,l.createHash)("sha256").update(o).digest("hex").slice(0,32)}}),97347:((g,f,s)=>{s.d(f,{Qq:()=>n,WQ:()=>a,g1:()=>p,o3:()=>o,
p_:()=>d,qF:()=>u});var l=s(48165);function p(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:{}}function d(t){return Array.isArray(t)?t.filter(e=>typeof e=="object"&&e!==null&&!Array.isArray(
e)):[]}function n(t){return typeof t=="string"?t:""}function a(t){return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:0}function u(t,e){try{return JSON.parse(t.replace(/^\ufeff/,""))}catch(r){throw new l.
HR("usage",`${e} is not JSON: ${r.message.slice(0,200)}`,{place:{file:e}})}}function o(t){const e=n(t);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.test(e)&&e.length<500?e:""}})};export{A as id,k as ids,E as modules};

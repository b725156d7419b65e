const ps=6323,ms=[6323,5262],hs={65262:((K,q,$)=>{$.d(q,{m:()=>D,writeBaseline:()=>N});var M=$(48165),g=$(26928),P=$(31887),d=$(97347);const k=1;function N(p){const v=(0,P.t)(p),E=p.map((T,i)=>({identity:v[i]??
"",about:(0,g.jb)({...T,line:0})})).sort((T,i)=>T.about<i.about?-1:T.about>i.about?1:T.identity<i.identity?-1:1).map(T=>`    ${JSON.stringify(T)}`);return`{
  "version": ${k},
  "findings": [
${E.join(`,
`)}
  ]
}
`}function D(p,v){const S=(0,d.g1)((0,d.qF)(p,v));if(S.version!==k||!Array.isArray(S.findings))throw new M.HR("usage",`${v} is not a baseline of version ${k}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:v}});const E=(0,d.p_)(S.findings).filter(({identity:T})=>(0,d.Qq)(T)!=="");return{identities:E.map(({identity:T})=>(0,d.Qq)(T)),severities:E.map(({about:T})=>{const[i]=(0,d.Qq)(T).split(
" ");return g.gO.find(A=>A===i)??"unknown"}),from:`the baseline ${v}`}}}),26928:((K,q,$)=>{$.d(q,{DF:()=>k,TN:()=>D,Tm:()=>P,gO:()=>M,gk:()=>g,jb:()=>d});const M=["unknown","low","medium","high","crit\
ical"];function g(p){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...p}}function P(p){return M.indexOf(p)}function d(p){const v=p.line>0?`${p.path}:${p.
line}`:p.path,S=p.package===""?v:`${p.package}${v===""?"":`, ${v}`}`,E=p.kind!=="vulnerability"?"":p.fixed===""?" (no fix yet)":` (fixed in ${p.fixed})`,T=p.title===""?"":`: ${p.title}`;return D(`${p.
severity} ${p.id} in ${S}${E}${T}`)}function k(p,v){const S=new Map;for(const E of[...p,...v]){const{subject:T,kind:i,id:A,path:L,line:U,tool:H,fingerprint:V}=E;S.set(JSON.stringify([H,T,i,A,E.package,
L,U,V]),E)}return[...S.values()]}const N=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function D(p,v=300){const S=p.slice(0,v*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(N,"***");return(S.length>v||p.length>v*4?`${S.
slice(0,v-1).replace(/\S+$/,"")}…`:S).toWellFormed()}}),31887:((K,q,$)=>{$.d(q,{t:()=>g});var M=$(77598);function g(d){const k=new Map;return d.map(N=>{const D=P(N),p=(k.get(D)??0)+1;return k.set(D,
p),p===1?D:`${D}:${p}`})}function P(d){const k=d.fingerprint!==""?[d.fingerprint]:[d.package.split(" ")[0]??"",d.path,d.package===""&&d.kind!=="secret"?d.title:""],N=d.kind==="vulnerability"&&d.fingerprint===
""?"":d.tool,D=JSON.stringify([N,d.kind,d.id.toLowerCase(),d.subject,...k]);return(0,M.createHash)("sha256").update(D).digest("hex").slice(0,32)}}),6323:((K,q,$)=>{$.r(q),$.d(q,{scan:()=>as});var M=$(
73504),g=$(48165),P=$(65262),d=$(26928),k=$(31887),N=$(14006);const D=14*864e5,p=864e5;function v(e,t){const n=new Map,r=e.map(s=>({rule:s,ends:T(s),fits:E(s),used:!1,mended:""}));for(const s of r){const o=s.
rule.id.toLowerCase();n.set(o,[...n.get(o)??[],s])}return{find(s){let o;for(const a of n.get(s.id.toLowerCase())??[]){if(!a.fits(s))continue;a.used=!0;const c=a.rule.untilFixed&&s.fixed!=="";c&&(a.mended=
s.fixed),!c&&t<a.ends&&(o??=a.rule)}return o},remarks:()=>r.flatMap(s=>S(s,t))}}function S({rule:e,ends:t,used:n,mended:r},s){const o=`the exception for ${e.id}${e.path===""?"":` in ${e.path}`}`;return n?
r!==""?[`${o} is over: fixed in ${r}`]:s>=t?[`${o} ended on ${e.until}`]:t-s<D?[`${o} ends on ${e.until}`]:[]:[`${o} matches nothing any more; remove it`]}function E({path:e,package:t}){const n=e===""?
()=>!0:N(e,{dot:!0});return r=>n(r.path)&&(t===""||r.package.split(" ")[0]===t)}function T({until:e}){if(e==="")return Number.POSITIVE_INFINITY;const t=Date.parse(`${e.slice(0,10)}T00:00:00Z`);return Number.
isNaN(t)?Number.NEGATIVE_INFINITY:t+p+12*36e5}var i=$(97347);function A(e,t,n){if(e.length===0)return[];const r=(0,d.TN)(n.replaceAll("_"," ")),s=t.filter(a=>a.startsWith("pkg:")&&!a.startsWith("pkg:o\
ci/")),o=t.length===0||t.some(a=>a.startsWith("pkg:oci/"));return s.length===0&&!o?[]:[{ids:e.map(a=>a.toLowerCase()),purls:s,why:r}]}function L(e){const t=V((0,i.g1)(e.product_tree));return(0,i.p_)(e.
vulnerabilities).flatMap(n=>{const s=[(0,i.Qq)(n.cve),...(0,i.p_)(n.ids).map(({text:o})=>(0,i.Qq)(o))].filter(o=>o!=="");return U.flatMap(o=>z((0,i.g1)(n.product_status)[o]).flatMap(a=>A(s,[t.get(a)??
"unknown"],H(n,a)||o)))})}const U=["known_not_affected","fixed","first_fixed"];function H(e,t){const n=o=>o.product_ids===void 0||z(o.product_ids).includes(t),r=(0,i.p_)(e.flags).find(n),s=(0,i.p_)(e.
threats).find(o=>o.category==="impact"&&n(o));return(0,i.Qq)(r?.label)||(0,i.Qq)(s?.details)}function V(e){const t=new Map,n=s=>{const o=(0,i.Qq)((0,i.g1)(s.product_identification_helper).purl);o!==""&&
t.set((0,i.Qq)(s.product_id),o)};for(const s of(0,i.p_)(e.full_product_names))n(s);const r=(0,i.p_)(e.branches);for(let s=r.pop();s!==void 0;s=r.pop())n((0,i.g1)(s.product)),r.push(...(0,i.p_)(s.branches));
for(const s of(0,i.p_)(e.relationships)){const o=t.get((0,i.Qq)(s.product_reference));o!==void 0&&t.set((0,i.Qq)((0,i.g1)(s.full_product_name).product_id),o)}return t}function z(e){return Array.isArray(
e)?e.map(i.Qq).filter(t=>t!==""):[]}function re(e,t){const n=(0,i.g1)((0,i.qF)(e,t));if((0,i.Qq)(n["@context"]).startsWith("https://openvex.dev/"))return(0,i.p_)(n.statements).flatMap(Ve);if(n.bomFormat===
"CycloneDX")return(0,i.p_)(n.vulnerabilities).flatMap(Je);if((0,i.Qq)((0,i.g1)(n.document).category)==="csaf_vex")return L(n);throw new g.HR("usage",`${t} is neither OpenVEX nor CycloneDX nor CSAF VEX\
.`,{hint:"Name VEX documents in one of these three forms under scan.vex."})}function oe(e){const t=new Map;for(const n of e)for(const r of n.ids){const s=t.get(r);s===void 0?t.set(r,[n]):s.push(n)}return{
find:n=>n.kind!=="vulnerability"?void 0:t.get(n.id.toLowerCase())?.find(({purls:r})=>r.length===0||Ue(n.purl,r))?.why}}function Ue(e,t){if(e==="")return!1;const n=e.split(/[?#]/)[0]??"",r=n.replace(/@[^@/]*$/,
"");return t.some(s=>{const o=s.split(/[?#]/)[0]??"";return o===n||o===r})}function Ve(e){const t=(0,i.Qq)(e.status);if(t!=="not_affected"&&t!=="fixed")return[];const n=e.vulnerability,r=(0,i.g1)(n),s=Array.
isArray(r.aliases)?r.aliases.map(i.Qq):[],o=[(0,i.Qq)(n),(0,i.Qq)(r.name),...s].filter(l=>l!==""),c=(0,i.p_)(e.products).flatMap(l=>{const f=(0,i.p_)(l.subcomponents).map(({"@id":h})=>(0,i.Qq)(h));return f.
length>0?f:[(0,i.Qq)(l["@id"])]}),u=(0,i.Qq)(e.justification)||(0,i.Qq)(e.impact_statement)||t;return A(o,c,u)}function Je(e){const t=(0,i.g1)(e.analysis),n=(0,i.Qq)(t.state);if(!["not_affected","fals\
e_positive","resolved","resolved_with_pedigree"].includes(n))return[];const r=(0,i.p_)(e.affects).map(({ref:s})=>Be((0,i.Qq)(s)));return A([(0,i.Qq)(e.id)],r,(0,i.Qq)(t.justification)||(0,i.Qq)(t.detail)||
n)}function Be(e){const t=e.indexOf("pkg:");try{return t<0?e:decodeURIComponent(e.slice(t))}catch{return e}}function ze(e,t,{now:n,known:r,vex:s}){const o=v(t.ignore,n),a=oe(s??[]),c=r===void 0?void 0:
new Map(r.identities.map((b,_)=>[b,r.severities?.[_]??"unknown"])),u=c===void 0?[]:(0,k.t)(e),l=[],f=[],h=[],m=[];for(const[b,_]of e.entries()){const I=c?.delete(u[b]??"")===!0,w=o.find(_),x=w===void 0?
a.find(_):void 0;w!==void 0?m.push({finding:_,why:w.reason,by:"exception"}):x!==void 0?m.push({finding:_,why:x,by:"vex"}):Xe(_,t)?I?h.push(_):l.push(_):f.push(_)}return{failing:l.sort(fe),tolerated:f,
existing:h.sort(fe),ignored:m,fixed:c?.size??0,gone:Ge([...c?.values()??[]]),remarks:o.remarks(),comparedWith:r?.from??""}}function Ye(e,t=10){const{failing:n,remarks:r}=e,s=n.length-t;return[n.length===
0?`nothing that fails${pe(e)}`:`${Ze(n)}${pe(e)}`,...n.slice(0,t).map(d.jb),...s>0?[`… and ${s} more`]:[],...r]}function fe(e,t){return(0,d.Tm)(t.severity)-(0,d.Tm)(e.severity)||(e.fixed===""?1:0)-(t.
fixed===""?1:0)||(e.id<t.id?-1:1)}function Ge(e){const t={};for(const n of e)t[n]=(t[n]??0)+1;return t}function Ze(e){return[...d.gO].reverse().map(t=>({severity:t,count:e.filter(n=>n.severity===t).length})).
filter(({count:t})=>t>0).map(({severity:t,count:n})=>`${n} ${t}`).join(", ")}function Xe({severity:e,kind:t,fixed:n},{failOn:r,onlyFixed:s}){return r==="never"||(0,d.Tm)(e)<(0,d.Tm)(r)?!1:!(s&&t==="vu\
lnerability"&&n==="")}function pe({tolerated:e,ignored:t,existing:n,fixed:r,comparedWith:s}){const o=[...n.length>0?[`${n.length} not new`]:[],...e.length>0?[`${e.length} tolerated`]:[],...t.length>0?
[`${t.length} excepted`]:[],...r>0?[`${r} gone`]:[],...s===""?[]:[`compared with ${s}`]];return o.length===0?"":` (${o.join(", ")})`}const et=25e3;function tt(e,t,n=et){const r=new Map;for(const s of nt(
e)){const o=`deploy-action/${s.finding.tool}/${t(s.finding)}`.replace(/[^\w./-]+/g,"-"),a=r.get(o);a===void 0?r.set(o,[s]):a.push(s)}return[...r].map(([s,o])=>st(s,o,n))}function nt({failing:e,tolerated:t,
existing:n,ignored:r,comparedWith:s}){const o=[...e.map(c=>({finding:c,state:"new",why:""})),...n.map(c=>({finding:c,state:"unchanged",why:`not new: ${s}`})),...t.map(c=>({finding:c,state:"new",why:""})),
...r.map(({finding:c,why:u})=>({finding:c,state:"new",why:u}))],a=(0,k.t)(o.map(({finding:c})=>c));return o.map((c,u)=>({...c,identity:a[u]??""}))}function st(e,t,n){const s=t.toSorted((l,f)=>(0,d.Tm)(
f.finding.severity)-(0,d.Tm)(l.finding.severity)).slice(0,n),o=new Map;for(const{finding:l}of s)o.has(l.id)||o.set(l.id,l);const a={tool:{driver:{name:s[0]?.finding.tool??"deploy-action",rules:[...o.values()].
map(rt)}},automationDetails:{id:`${e}/`},columnKind:"utf16CodeUnits",results:s.map(ot)},u=JSON.stringify({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[a]});return{category:e,
content:u,dropped:t.length-s.length}}function rt({id:e,title:t,link:n,severity:r,kind:s}){return{id:e,shortDescription:{text:t||e},...n===""?{}:{helpUri:n},defaultConfiguration:{level:me[r]},properties:{
tags:["security",s],"security-severity":it[r]}}}function ot({finding:e,identity:t,state:n,why:r}){const o=(e.path.replace(/^\/+/,"")||e.subject||"repository").split("/").map(encodeURIComponent).join("\
/");return{ruleId:e.id,level:me[e.severity],message:{text:(0,d.jb)(e)},locations:[{physicalLocation:{artifactLocation:{uri:o},region:{startLine:Math.max(1,e.line)}}}],partialFingerprints:{"deployActio\
nIdentity/v1":t},baselineState:n,...r===""?{}:{suppressions:[{kind:"external",status:"accepted",justification:r}]}}}const me={critical:"error",high:"error",medium:"warning",low:"note",unknown:"note"},
it={critical:"9.5",high:"8.0",medium:"5.5",low:"2.0",unknown:"0.0"};var Q=$(88346);const he=100;function at({decision:e,nameOf:t,notes:n,problems:r,jobs:s}){const{failing:o,existing:a,tolerated:c,ignored:u,
fixed:l,remarks:f,comparedWith:h}=e,m=[...new Set(s.map(({name:w})=>w))].join(", "),b=o.length>0||r.length>0?"❌":"✅",_=h===""?[]:[`Compared with ${h}: ${l} gone.`],I=[...r.map(({message:w})=>w),..._,
...f,...n];return[`### ${b} Scan of ${(0,Q.FV)(m)}
`,ct(e),ut(o,t),I.map(w=>`- ${(0,Q.FV)(w)}`).join(`
`),ie("Not new",a.map(d.jb)),ie("Suppressed",u.map(({finding:w,why:x,by:y})=>`${(0,d.jb)(w)} — ${y}: ${x}`)),ie("Tolerated",c.map(d.jb))].filter(w=>w!=="").join(`
`)}function ct({failing:e,existing:t,tolerated:n,ignored:r,gone:s,comparedWith:o}){const a=o!=="",c={[a?"New":"Fails"]:e,...a?{"Not new":t}:{},Tolerated:n,Suppressed:r.map(({finding:f})=>f)},u=[...d.gO].
reverse().flatMap(f=>{const h=Object.values(c).map(m=>m.filter(b=>b.severity===f).length);return a&&h.splice(2,0,s[f]??0),h.every(m=>m===0)?[]:[[f,...h.map(String)]]}),l=Object.keys(c);return a&&l.splice(
2,0,"Fixed"),u.length===0?`Nothing was found.
`:(0,Q.Qj)(["Severity",...l],u)}function ut(e,t){const n=e.slice(0,10).map(s=>{const o=`${s.path}${s.line>0?`:${s.line}`:""}`;return[s.severity,s.link===""?(0,Q.FV)(s.id):(0,Q.nf)(s.id,s.link),(0,Q.FV)(
t(s)),s.package===""?(0,Q.aY)(o):(0,Q.aY)(s.package),s.kind==="vulnerability"?(0,Q.aY)(s.fixed||"none yet"):"",(0,Q.FV)(s.title.slice(0,120))]}),r=(0,Q.Qj)(["Severity","What","In","Package or place","\
Fixed in",""],n);return e.length>n.length?`${r}
… and ${e.length-n.length} more.
`:r}function ie(e,t){if(t.length===0)return"";const n=t.length-he;return(0,Q.zH)(`${e}: ${t.length}`,[...t.slice(0,he),...n>0?[`… and ${n} more`]:[]])}function lt(e,{done:t,documents:n,now:r}){const s=[],
o=e.jobs.flatMap(({id:w,before:x})=>{const{problem:y}=t[w]??{};return y!==void 0&&x&&s.push(`what was there before could not be scanned: ${y.message}`),y===void 0||x?[]:[y]}),a=e.jobs.filter(({before:w})=>!w),
c=new Map,u=[...new Set(a.map(({name:w})=>w))].flatMap(w=>{const x=(0,d.DF)([],a.filter(y=>y.name===w).flatMap(({id:y})=>t[y]?.findings??[]));for(const y of x)c.set(y,w);return x}),l=w=>c.get(w)??w.subject,
f=s.length>0?void 0:dt(e,{done:t,documents:n,now:r},s),h=ft(e,n,o),m=ze(u,e.policy,{now:r,vex:h,...f===void 0?{}:{known:f}}),b=tt(m,l);for(const{category:w,dropped:x}of b)x>0&&s.push(`${w}: the ${x} l\
east severe are left out of the SARIF file`);const _=[...pt({jobs:a,done:t,decision:m,nameOf:l,failOn:e.policy.failOn}),...mt(m,s)],I=at({decision:m,nameOf:l,notes:s,problems:o,jobs:a});return{subjects:_,
problems:o,findings:u,sarif:b,summary:I,worst:m.failing.slice(0,10)}}function dt({known:e,jobs:t},{done:n,documents:r},s){if(e===void 0)return;if("baseline"in e){const c=r[e.baseline];if(typeof c=="st\
ring")return(0,P.m)(c,e.baseline);s.push(`there is no baseline ${e.baseline}: every finding counts as new`);return}const o=t.filter(c=>c.before);if(o.length===0)return;const a=(0,d.DF)([],o.flatMap(({
id:c})=>n[c]?.findings??[]));return{identities:(0,k.t)(a),severities:a.map(({severity:c})=>c),from:e.before}}function ft({vex:e},t,n){return e.flatMap(r=>{const s=t[r];try{return re(s??"",r)}catch(o){
const a=(0,g.w2)(o),c=typeof s=="string"?a.message:`There is no VEX document ${r}.`;return n.push({...(0,g.xV)(a),message:c}),[]}})}function pt({jobs:e,done:t,decision:n,nameOf:r,failOn:s}){return[...new Set(
e.map(({name:o})=>o))].map(o=>{const a=e.filter(y=>y.name===o).map(({id:y})=>t[y]),c=y=>y.filter(F=>r(F)===o),u=c(n.failing),l={failing:u,tolerated:c(n.tolerated),existing:c(n.existing),ignored:n.ignored.
filter(({finding:y})=>r(y)===o),fixed:0,gone:{},remarks:[],comparedWith:""},f=a.reduce((y,F)=>y+(F?.unlisted??0),0),[h="",...m]=Ye(l),b=a.map(y=>y?.about??"").find(y=>y!==""),_=[...f>0?[`${f} more are\
 not listed`]:[],...new Set(a.flatMap(y=>y?.notes??[]))],I=a.flatMap(y=>y?.problem===void 0?[]:[y.problem.message]),w=u.length>0||f>0&&s!=="never"||I.length>0,x=I[0]??`${h}${b===void 0?"":` ${b}`}`;return{
name:o,verdict:w?"bad":"good",reasons:[x,...m,..._]}})}function mt({remarks:e,fixed:t,comparedWith:n},r){const o=[...n===""?[]:[`compared with ${n}${t>0?`: ${t} gone`:""}`],...e,...r];return o.length===
0?[]:[{name:"policy",verdict:"good",reasons:o}]}var j=$(76211);function ge(e){return(0,j.At)(`document:${e}`)}function ht(e,t){const n={do:"call",id:`read:${t}`,title:`Read ${t}`,operation:"checkout.r\
ead",input:{root:e,path:t}};return(0,j.kA)(ge(t),n,({value:r})=>r??{text:null})}function ye(e,t){return(0,j.At)(`scan:${e.lane}:${e.id}${t===""?"":` without ${t}`}`)}function gt(e,t,n){return(0,j.kA)(
ye(t,n),e.step(t,n),r=>{try{return{...we,...e.read(r,t,n)}}catch(s){const o=(0,g.w2)(s);if(o.kind==="transient")throw o;return{...we,problem:(0,g.xV)(o)}}})}const we={findings:[],notes:[],about:"",unlisted:0};
function C(e){return e.input}function be(e,t,n=[]){try{return JSON.parse(e.replace(/^\ufeff/,""))}catch(r){throw new g.HR("unhealthy",`${t} printed no report.`,{details:[...n,r.message]})}}function $e(e,t=8){
return e.trim().split(`
`).slice(-t)}const yt={step:e=>({do:"call",id:"database",title:"Bring the vulnerability database",operation:"trivy.database",input:{...C(e)},timeout:9e5}),read({value:e},t,n){const r=(0,i.g1)(e),s=(0,i.
p_)(r.notes).map(({text:a})=>(0,i.Qq)(a)),o=(0,i.Qq)(r.unusable);if(o===""||n!=="")return{notes:s};if(!C(t).required)return{lacks:o};throw new g.HR("unhealthy",`vulnerabilities were not looked for: ${o}`,
{hint:"Name a mirror that can be reached under scan.database.mirrors, or set scan.trivy to auto.",details:s})}};var Y=$(50445);const ve=(0,j.At)("grype");function wt(){const e={do:"exec",id:"grype.ver\
sion",title:"Look for Grype",argv:["sh","-c","command -v grype >/dev/null 2>&1 || exit 127; exec grype version --output json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,j.kA)(ve,e,
({exit:t,stdout:n})=>{if(t===127)return null;const r=/"version"\s*:\s*"(\d[^"]*)"/.exec(n)?.[1];if(r!==void 0)return r;throw new g.HR("absent","The program grype on PATH did not say which version it i\
s.",{hint:"Install Grype, or set scan.grype to off.",details:[n.slice(0,200)]})})}function bt({program:e,reference:t,platform:n}){const r=[e,`registry:${t}`,"--output","json","--by-cve","--quiet"];return{
do:"exec",id:`grype:${t}:${n}`,title:`Scan ${t}${n===""?"":` for ${n}`} with Grype`,cwd:Y.F,argv:[...r,...n===""?[]:["--platform",n]],env:{GRYPE_CHECK_FOR_APP_UPDATE:"false",.../^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.
test(t)?{GRYPE_REGISTRY_INSECURE_USE_HTTP:"true"}:{}},expect:[0,1,2],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}function $t({exit:e,stdout:t,stderr:n},r){const s=n.trim().split(`
`).slice(-8),o=s.at(-1)?.slice(0,300)??"",a=e===0?vt(t):void 0;if(a!==void 0&&Array.isArray(a.matches))return a;throw/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(n)?new g.HR("auth",`Grype may not read ${r}\
.`,{details:s}):/MANIFEST_UNKNOWN|NAME_UNKNOWN/.test(n)?new g.HR("absent",`Grype cannot find ${r}.`,{details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)/.test(n)?new g.HR("t\
ransient",`Grype could not reach the registry: ${o}`,{details:s}):new g.HR("unhealthy",`Grype could not scan ${r}: ${o||"it printed no report"}`,{details:s})}function vt(e){try{const t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:void 0}catch{return}}const kt={step:e=>bt(C(e)),read(e,t){const{subject:n,reference:r}=C(t),{matches:s}=$t(e,r);return{findings:(0,i.p_)(s).map(o=>At(o,n))}}};function At(e,t){const[
n,r]=[(0,i.g1)(e.vulnerability),(0,i.g1)(e.artifact)],s=(0,i.g1)(n.fix),o=Array.isArray(s.versions)?s.versions.map(i.Qq):[],[a]=(0,i.p_)(r.locations).map(({path:u})=>W(u)),c=(0,i.Qq)(r.type);return(0,d.
gk)({tool:"grype",kind:"vulnerability",id:xt(e)||W(n.id),severity:_t((0,i.Qq)(n.severity)),path:["deb","rpm","apk"].includes(c)?c:a??"",package:`${W(r.name)} ${W(r.version)}`.trim(),fixed:s.state==="f\
ixed"?(0,d.TN)(o.join(", "),100):"",title:W(n.description),subject:t,link:(0,i.o3)(n.dataSource),purl:(0,i.Qq)(r.purl).slice(0,500)})}function xt(e){return(0,i.Qq)((0,i.g1)(e.vulnerability).id).startsWith(
"CVE-")?"":W((0,i.p_)(e.relatedVulnerabilities).map(({id:n})=>(0,i.Qq)(n)).find(n=>n.startsWith("CVE-")))}function _t(e){const t=e.toLowerCase();return t==="negligible"?"low":d.gO.find(n=>n===t)??"unk\
nown"}function W(e){return(0,d.TN)((0,i.Qq)(e))}var G=$(38815),Tt=$(71105);function Dt(e){const t=e.path.split("/").at(-1)??"";if(!/compose|stack/i.test(t))return[];let n;try{n=(0,G.qg)(e.text,{merge:!0})}catch{
return[]}const r=e.text.split(/\r?\n/);return(0,Tt.D)(n).map(({id:s,service:o,severity:a,reason:c,fix:u})=>{const l=r.findIndex(h=>h.trim().replace(/["']/g,"").startsWith(`${o}:`))+1,f=(0,d.TN)(`${o} ${c}\
; ${u}`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:a,path:e.path,line:Math.max(1,l),title:f})})}function jt(e){const t=new Set,n=[],r=(s,o,a)=>{const{severity:c,title:u}=St[s],
l=(0,d.TN)(`${u}: ${a}`);n.push((0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:c,path:e.path,line:o,title:l}))};for(const{word:s,rest:o,line:a}of Ot(e.text)){if(s==="FROM"){const[c="",
,u]=o.replace(/^(?:--\S+\s+)+/,"").split(/\s+/);!(c==="scratch"||t.has(c.toLowerCase())||c.includes("$"))&&!c.includes("@sha256:")&&r("DA-D001",a,c),u!==void 0&&t.add(u.toLowerCase())}s==="ADD"&&/(?:^|\s)https?:\/\//.
test(o)&&!o.includes("--checksum=")&&r("DA-D002",a,o),(s==="ENTRYPOINT"||s==="CMD")&&!o.startsWith("[")&&!/^exec\s/.test(o)&&r("DA-D003",a,`${s} ${o}`)}return n}const St={"DA-D001":{severity:"low",title:"\
the base image is not pinned by digest"},"DA-D002":{severity:"medium",title:"a download is not checked (ADD --checksum=sha256:…)"},"DA-D003":{severity:"medium",title:"a shell stands between the engi\
ne and the program, which never hears TERM"}};function Ot(e){const t=[],n=e.split(/\r?\n/);let r,s;for(const[o,a]of n.entries()){if(s!==void 0){a.trim()===s&&(s=void 0);continue}if(/^\s*#/.test(a)||r===
void 0&&a.trim()==="")continue;const c=r??{text:"",line:o+1};if(c.text+=a.replace(/\\\s*$/," "),r=c,/\\\s*$/.test(a))continue;const[,u="",l=""]=/^\s*(\w+)\s+([\s\S]*)$/.exec(c.text)??[];t.push({word:u.
toUpperCase(),rest:l.trim(),line:c.line}),s=/<<-?["']?(\w+)["']?/.exec(l)?.[1],r=void 0}return t}function Rt(e){return e.flatMap(t=>{const n=Nt(t,e);if(n===void 0)return[];const r=[...n.containers.flatMap(
o=>Et(o,n))];r.push(...It(n),...Mt(n));const s=`${n.kind}/${(0,i.Qq)((0,i.g1)(t.object.metadata).name)}`;return r.map(([o,a])=>Lt(t,o,`${s}, ${a}`))})}function Nt(e,t){const{object:n}=e,r=(0,i.Qq)(n.kind);
if(!["Deployment","StatefulSet","DaemonSet"].includes(r))return;const s=(0,i.g1)(n.spec),o=(0,i.g1)(s.template),a=(0,i.g1)(o.spec),c=(0,i.p_)(a.containers);if(c.length===0||c.some(({image:b})=>(0,i.Qq)(
b)===""))return;const u=t.filter(b=>b.object.kind==="PodDisruptionBudget"&&Pt(b,e,o)),l=typeof s.replicas=="number"?s.replicas:1,f=t.find(b=>Ct(b,e)),h=(0,i.g1)(f?.object.spec).minReplicas;return{kind:r,
spec:s,pod:a,containers:c,replicas:f===void 0?l:typeof h=="number"?h:1,budgets:u.map(b=>(0,i.g1)(b.object.spec))}}function Et(e,{pod:t,kind:n}){const r=`container ${(0,i.Qq)(e.name)}`,s=(0,i.p_)(e.ports).
length>0,o=(0,i.g1)((0,i.g1)(e.lifecycle).preStop),a=t.terminationGracePeriodSeconds,c=typeof a=="number"?a:30,u=(0,i.g1)(o.sleep).seconds;return[...e.readinessProbe===void 0&&s?[["DA-K001",r]]:[],...e.
livenessProbe===void 0?[["DA-K002",r]]:[],...n!=="DaemonSet"&&s&&Object.keys(o).length===0?[["DA-K005",r]]:[],...c<5?[["DA-K006",`${c} s`]]:[],...typeof u=="number"&&u>=c&&c>=5?[["DA-K008",`${r} sleep\
s ${u} s of ${c} s`]]:[]]}function It({kind:e,replicas:t,budgets:n}){return e==="DaemonSet"?[]:t<=1?e==="Deployment"&&t===1?[["DA-K003","replicas: 1"]]:[]:n.length===0?[["DA-K004",`${t} replicas`]]:n.
some(r=>Qt(r,t))?[["DA-K007",`${t} replicas`]]:[]}function Mt({kind:e,spec:t,replicas:n}){if(e!=="Deployment"||n===0)return[];const r=(0,i.g1)(t.strategy);if(r.type==="Recreate")return[["DA-K009","str\
ategy Recreate"]];const s=ae((0,i.g1)(r.rollingUpdate).maxUnavailable,n,Math.floor);return s!==void 0&&s>=n?[["DA-K009",`maxUnavailable of ${n}`]]:[]}const qt={"DA-K001":{severity:"medium",title:"no r\
eadiness probe: requests come before it can answer"},"DA-K002":{severity:"low",title:"no liveness probe: a hung process is never restarted"},"DA-K003":{severity:"low",title:"one replica: every drained\
 node is an outage"},"DA-K004":{severity:"low",title:"no PodDisruptionBudget: a drain may stop all replicas at once"},"DA-K005":{severity:"low",title:"no preStop hook: requests still come while it sto\
ps"},"DA-K006":{severity:"medium",title:"too little grace to finish requests"},"DA-K007":{severity:"medium",title:"its PodDisruptionBudget lets no pod go: a drain never ends"},"DA-K008":{severity:"med\
ium",title:"the preStop hook uses up the grace: the program is killed at once"},"DA-K009":{severity:"medium",title:"an update stops every pod before a new one runs"}};function Qt(e,t){const n=ae(e.minAvailable,
t,Math.ceil),r=ae(e.maxUnavailable,t,Math.ceil);return n!==void 0&&n>=t||r===0}function ae(e,t,n){if(typeof e=="number")return e;const r=/^(\d+)%$/.exec((0,i.Qq)(e))?.[1];return r===void 0?void 0:n(Number(
r)/100*t)}function Ct({object:e},{object:t}){const{kind:n,name:r}=(0,i.g1)((0,i.g1)(e.spec).scaleTargetRef),s=Z(e)===Z(t)&&n===t.kind;return e.kind==="HorizontalPodAutoscaler"&&s&&r===(0,i.g1)(t.metadata).
name}function Pt(e,{object:t},n){const r=(0,i.g1)((0,i.g1)(e.object.spec).selector),s=Object.entries((0,i.g1)(r.matchLabels)),o=(0,i.p_)(r.matchExpressions),a=(0,i.g1)((0,i.g1)(n.metadata).labels);return s.
length+o.length>0&&Z(e.object)===Z(t)&&s.every(([c,u])=>a[c]===u)&&o.every(({key:c,operator:u,values:l})=>Ft(a[(0,i.Qq)(c)],(0,i.Qq)(u),l))}function Ft(e,t,n){const r=Array.isArray(n)&&n.includes(e);return t===
"In"?r:t==="NotIn"?!r:t==="Exists"?e!==void 0:t==="DoesNotExist"&&e===void 0}function Z(e){return(0,i.Qq)((0,i.g1)(e.metadata).namespace)}function Lt({path:e,line:t},n,r){const{severity:s,title:o}=qt[n],
a=(0,d.TN)(`${o} (${r})`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:n,severity:s,path:e,line:t,title:a})}function Ht(e){let t=0;return{objects:e.flatMap(({path:r,text:s})=>{if(!/^\s*(?:["']?kind["']?)\s*:/m.
test(s)||!/apiVersion/.test(s))return[];const o=new G.HN,a=(0,G.hR)(s,{lineCounter:o,strict:!1});return!Array.isArray(a)||a.some(({errors:c})=>c.length>0)?(t+=1,[]):a.flatMap(c=>{if(!(0,G.jh)(c.contents))
return[];const u=(0,i.g1)(c.toJS({maxAliasCount:100})),l=o.linePos(c.contents.range?.[0]??0).line;return(u.kind==="List"?(0,i.p_)(u.items):[u]).map(h=>({path:r,line:l,object:h}))})}),unread:t}}const Wt=[
"**/Dockerfile","**/Dockerfile.*","**/*.Dockerfile","**/Containerfile"],Kt=["**/*.yml","**/*.yaml"],Ut={step(e){const{root:t,commit:n}=C(e);return{do:"call",id:"hardening",title:"Read Dockerfiles and \
manifests",operation:"checkout.files",input:{root:t,commit:n,patterns:[...Wt,...Kt]},timeout:12e4}},read({value:e}){const t=(0,i.p_)((0,i.g1)(e).files).map(o=>({path:(0,i.Qq)(o.path),text:(0,i.Qq)(o.text)})),
n=t.filter(({path:o})=>/\.ya?ml$/.test(o)),{objects:r,unread:s}=Ht(n);return{findings:[...t.filter(({path:o})=>!/\.ya?ml$/.test(o)).flatMap(jt),...Rt(r),...n.flatMap(Dt)],notes:s>0?[`${s} manifests ar\
e templates or no YAML and were not looked at`]:[]}}};var Vt=$(77598);function Jt(e,t){if(e==="")return"";if(e.length>2e3)return;const n=Bt(e);if(n===void 0||/[\u0000-\u001f\u007f\\]/.test(n))return;const r=n.
replace(/^file:\/\/(?:localhost)?(?=\/)/i,"").replace(/^file:(?=\/)/i,""),s=r.startsWith(`${t}/`)?r.slice(t.length+1):r;if(s.startsWith("/")||/^[a-z][a-z0-9+.-]*:/i.test(s))return;const o=s.split("/").
filter(a=>a!==""&&a!==".");if(!(o.length===0||o.includes("..")||o[0]==="~"))return o.join("/").slice(0,1e3).toWellFormed()}function Bt(e){try{const t=decodeURIComponent(e);return/%[0-9a-f]{2}/i.test(t)&&
/%(?:2e|2f|5c|00)/i.test(t)?void 0:t}catch{return}}const ke=1e5;function zt(e,t){const{version:n,runs:r}=(0,i.g1)(e);if(n!=="2.1.0"||!Array.isArray(r))throw new g.HR("usage",`${t.name}: this is not SA\
RIF 2.1.0.`,{hint:`Let the tool of scan.sarif "${t.name}" write SARIF 2.1.0.`});const s={outside:0,suppressed:0},o=(0,i.p_)(r),a=o.reduce((l,f)=>l+(0,i.p_)(f.results).length,0);if(a>ke)throw new g.HR(
"capacity",`${t.name}: ${a} results are more than the ${ke} that are read.`,{hint:"Narrow what the tool looks at."});const c=o.flatMap(l=>Yt(l,t,s)),u=[...s.outside>0?[`${s.outside} places outside the\
 checkout were left out`]:[],...s.suppressed>0?[`${s.suppressed} results are suppressed in the source`]:[]];return{findings:c,notes:u}}function Yt(e,t,n){const r=(0,i.g1)(e.tool),s=(0,i.g1)(r.driver),
o=new Map,a=(0,i.p_)(s.rules);for(const u of[s,...(0,i.p_)(r.extensions)])for(const l of(0,i.p_)(u.rules))o.set((0,i.Qq)(l.id),l);const c=(0,d.TN)((0,i.Qq)(s.name),100)||t.name;return(0,i.p_)(e.results).
flatMap(u=>{if(["pass","notApplicable","informational"].includes((0,i.Qq)(u.kind)))return[];if(u.baselineState==="absent")return[];if((0,i.p_)(u.suppressions).some(({status:m})=>m===void 0||m==="accep\
ted"))return n.suppressed+=1,[];const l=Number(u.ruleIndex??(0,i.g1)(u.rule).index??-1),f=(0,i.Qq)(u.ruleId)||(0,i.Qq)((0,i.g1)(u.rule).id)||(0,i.Qq)(a[l]?.id),h=o.get(f)??a[l]??{};return[Gt({result:u,
rule:h,id:(0,d.TN)(f,200)||"unnamed",tool:c},t,n)]})}function Gt({result:e,rule:t,id:n,tool:r},s,o){const a=(0,i.g1)((0,i.p_)(e.locations)[0]?.physicalLocation),c=(0,i.g1)(a.region),u=(0,i.Qq)((0,i.g1)(
a.artifactLocation).uri),l=Jt(u,s.root);l===void 0&&(o.outside+=1);const f=(0,i.g1)(e.message);return(0,d.gk)({tool:r,kind:en(t).includes("secret")?"secret":"code",id:n,severity:Zt(e,t),path:l??"",line:l===
void 0?0:(0,i.WQ)(c.startLine),title:(0,d.TN)((0,i.Qq)(f.text)||(0,i.Qq)(f.markdown)||(0,i.Qq)((0,i.g1)(t.shortDescription).text)),link:(0,i.o3)(t.helpUri),fingerprint:Xt(e,c,l??"")})}function Zt(e,t){
const n=(0,i.g1)(t.properties)["security-severity"]??(0,i.g1)(e.properties)["security-severity"]??void 0,r=n===void 0?Number.NaN:Number(n);if(r>=0&&r<=10)return r>=9?"critical":r>=7?"high":r>=4?"mediu\
m":"low";const s=(0,i.Qq)(e.level)||(0,i.Qq)((0,i.g1)(t.defaultConfiguration).level)||"warning";return{error:"high",warning:"medium",note:"low"}[s]??"unknown"}function Xt(e,t,n){const r=Object.entries(
{...(0,i.g1)(e.fingerprints),...(0,i.g1)(e.partialFingerprints)}).filter(a=>typeof a[1]=="string"&&a[1]!=="").sort(([a],[c])=>a<c?-1:1),s=(0,i.Qq)((0,i.g1)(t.snippet).text).trim(),o=r.length>0?r:s===""?
[]:[["snippet",s]];return o.length===0?"":(0,Vt.createHash)("sha256").update(JSON.stringify([n,o])).digest("hex").slice(0,32)}function en(e){const t=(0,i.g1)(e.properties).tags;return Array.isArray(t)?
t:[]}const X=64*1024*1024,tn={step(e){const{name:t,root:n,run:r,file:s}=C(e);if(r===""){const c={root:n,path:s};return{do:"call",id:`sarif.${t}`,title:`Read ${s}`,operation:"checkout.read",input:c}}const a=`${s===
""?`{ ${r}
}`:`{ { ${r}
} >&2; code=$?; cat -- "$DEPLOY_ACTION_SARIF"; (exit $code); }`} | head -c ${X+1}; exit \${PIPESTATUS[0]}`;return{do:"exec",id:`sarif.${t}`,title:`Run ${t}`,cwd:n,argv:["bash","-o","pipefail","-c",a],
...s===""?{}:{env:{DEPLOY_ACTION_SARIF:s}},expect:Array.from({length:256},(c,u)=>u),quiet:!0,limit:X+1024,timeout:9e5,failsAs:"unhealthy"}},read(e,t){const{name:n,root:r,file:s}=C(t),o=nn(e,n,s);if(o.
length>X)throw new g.HR("capacity",`${n}: it printed more than ${X/1024/1024} MiB, so it is not read.`,{hint:"Narrow what the tool looks at."});const a=o.trim()===""&&e.exit!==void 0?`${n} (exit code ${e.
exit})`:n;return zt(be(o,a,$e(e.stderr)),{name:n,root:r})}};function nn({value:e,stdout:t},n,r){if(e===void 0)return t;const s=(0,i.g1)(e).text;if(typeof s=="string")return s;throw new g.HR("absent",`${n}\
: there is no file ${r}.`,{hint:"Name the file that the tool wrote, relative to the checkout."})}const sn="a credential is committed; revoke it, then remove it",rn={step(e){const{root:t,commit:n}=C(e);
return{do:"call",id:"secrets.scan",title:`Look for credentials in the tracked files${n===""?"":` of ${n.slice(0,7)}`}`,operation:"secrets.scan",input:{root:t,...n===""?{}:{commit:n}},timeout:6e5}},read({
value:e}){const{files:t,total:n,findings:r}=e;return{about:`in ${t} tracked files`,unlisted:n-r.length,findings:r.map(({rule:s,file:o,line:a})=>(0,d.gk)({tool:"secretlint",kind:"secret",id:s,severity:"\
critical",path:o,line:a,title:sn}))}}};var on=$(62088);const ce=(0,j.At)("trivy");function an(){const e={do:"exec",id:"trivy.version",title:"Look for Trivy",argv:["sh","-c","command -v trivy >/dev/nul\
l 2>&1 || exit 127; exec trivy version --format json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,j.kA)(ce,e,t=>t.exit===127?null:cn(t.stdout))}function cn(e){const t=Ae(e),n=typeof t?.
Version=="string"?t.Version:void 0;if(n===void 0)throw new g.HR("absent","The program trivy on PATH did not say which version it is.",{hint:"Install Trivy 0.69.7 or newer, or set scan.trivy to off.",details:[
e.slice(0,200)]});if(on.satisfies(n,">=0.69.4 <=0.69.6",{includePrerelease:!0}))throw new g.HR("denied",`Trivy ${n} is one of the releases that were tampered with (CVE-2026-33634).`,{hint:"Remove it, \
treat every credential it could read as stolen, and install 0.69.7 or newer."});return{version:n,database:t?.VulnerabilityDB!==void 0}}const un={vulnerabilities:"vuln",secrets:"secret",misconfigurations:"\
misconfig",licences:"license"};function ln(e){const{what:t,kinds:n,database:r,java:s,cache:o,program:a}=e,u=["--format=json","--no-progress",`--scanners=${n.filter(l=>r||l!=="vulnerabilities").map(l=>un[l]).
join(",")}`,"--severity=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL","--ignore-unfixed=false","--exit-code=0",...r&&o===""?[]:["--skip-db-update"],...o===""?[]:["--skip-java-db-update",`--cache-dir=${o}`],...s?[]:
["jar","war","ear","par"].map(l=>`--skip-files=**/*.${l}`)];return{do:"exec",id:`trivy:${ue(e)}`,title:`Scan ${ue(e)} with Trivy`,cwd:Y.F,argv:dn(t,a,u),env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"\
true"},expect:[0,1],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}function dn(e,t,n){if("image"in e){const o=e.platform===""?[]:[`--platform=${e.platform}`];return[t,"image","--image-s\
rc=remote",...n,...o,e.image]}const r=[...n,"--skip-dirs=**/.git","--skip-dirs=**/.deploy-action"];return e.commit===""?[t,"fs",...r,e.folder]:["sh","-c",'mkdir tree && git -C "$1" -c "safe.directory=\
$1" archive "$2" | tar -x -C tree && shift 2 && exec "$@" tree',"sh",e.folder,e.commit,t,"fs",...r]}function ue({what:e}){return"image"in e?`${e.image}${e.platform===""?"":` for ${e.platform}`}`:e.commit===
""?"the checkout":`the files of ${e.commit.slice(0,7)}`}function fn(e,t){const{database:n}=t,r=ue(t),s=e.stderr.trim().split(`
`).slice(-8),o=pn(s);if(e.exit===0){const c=Ae(e.stdout);if(c!==void 0)return{report:c};throw new g.HR("unhealthy",`Trivy printed no report for ${r}.`,{details:s})}const{stderr:a}=e;if(t.java&&/initialize the Java DB|failed to download Java DB|skip downloading Java DB/i.
test(a))return{noJavaDatabase:mn(o)};if(n&&/DB error|failed to download vulnerability DB|cannot be specified on the first run/i.test(a))return{noDatabase:o};throw/MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|not found/i.
test(a)?new g.HR("absent",`Trivy cannot find ${r}.`,{details:s}):/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(a)?new g.HR("auth",`Trivy may not read ${r}.`,{hint:"Log in to the registry before the scan \
(docker login, or a login step): Trivy uses the same credentials.",details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)|timeout|EOF/i.test(a)?new g.HR("transient",`Trivy coul\
d not reach the registry: ${o}`,{details:s}):new g.HR("unhealthy",`Trivy could not scan ${r}: ${o}`,{details:s})}function pn(e){return(e.findLast(n=>n.includes("FATAL"))??e.at(-1)??"").replace(/^.*FATAL\s+(?:Fatal error\s+)?/,
"").slice(0,300)}function mn(e){return e.replace(/^.*Java DB update failed:\s*/,"")}function Ae(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function hn(e,t){
return(0,i.p_)((0,i.g1)(e).Results).flatMap(n=>{const r=gn(n);return[...(0,i.p_)(n.Vulnerabilities).map(s=>yn(s,r,t)),...(0,i.p_)(n.Misconfigurations).filter(s=>(0,i.Qq)(s.Status)!=="PASS").map(s=>wn(
s,r,t)),...(0,i.p_)(n.Secrets).map(s=>bn(s,r,t)),...(0,i.p_)(n.Licenses).map(s=>$n(s,r,t))]})}function gn(e){return e.Class==="os-pkgs"?O(e.Type)||"packages":O(e.Target)}function yn(e,t,n){return(0,d.
gk)({tool:"trivy",kind:"vulnerability",id:O(e.VulnerabilityID),severity:ee(e),path:O(e.PkgPath)||t,package:`${O(e.PkgName)} ${O(e.InstalledVersion)}`.trim(),fixed:O(e.FixedVersion),title:O(e.Title),subject:n,
link:(0,i.o3)(e.PrimaryURL),purl:(0,i.Qq)((0,i.g1)(e.PkgIdentifier).PURL).slice(0,500)})}function wn(e,t,n){return(0,d.gk)({tool:"trivy",kind:"misconfiguration",id:O(e.ID)||O(e.AVDID),severity:ee(e),path:t,
line:(0,i.WQ)((0,i.g1)(e.CauseMetadata).StartLine),title:O(e.Title),subject:n,link:(0,i.o3)(e.PrimaryURL)})}function bn(e,t,n){return(0,d.gk)({tool:"trivy",kind:"secret",id:O(e.RuleID),severity:ee(e),
path:t,line:(0,i.WQ)(e.StartLine),title:O(e.Title),subject:n})}function $n(e,t,n){const r=O(e.Category);return(0,d.gk)({tool:"trivy",kind:"licence",id:O(e.Name)||"unknown",severity:ee(e),path:O(e.FilePath)||
t,package:O(e.PkgName),title:r===""?"licence":`${r} licence`,subject:n,link:(0,i.o3)(e.Link)})}function ee(e){const t=(0,i.Qq)(e.Severity).toLowerCase();return d.gO.find(n=>n===t)??"unknown"}function O(e){
return(0,d.TN)((0,i.Qq)(e))}const vn={step:(e,t)=>ln(xe(e,t)),read(e,t,n){const{required:r,subject:s}=C(t),o=fn(e,xe(t,n));if("report"in o)return{findings:hn(o.report,s),notes:kn(n)};if("noJavaDatabas\
e"in o){if(!r)return{lacks:te+o.noJavaDatabase};throw new g.HR("unhealthy",`JAR files were not looked into: ${o.noJavaDatabase}`,{hint:"Name repositories of the Java database under scan.database.java-\
mirrors, or set scan.trivy to auto."})}if(!r)return{lacks:o.noDatabase};throw new g.HR("unhealthy",`vulnerabilities were not looked for: ${o.noDatabase}`,{hint:"Let Trivy reach a database (scan.databa\
se), or set scan.trivy to auto."})}},te="JAR files: ";function kn(e){return e===""?[]:e.startsWith(te)?[`JAR files were not looked into: ${e.slice(te.length)} (scan.database.java-mirrors)`]:[`vulnerab\
ilities were not looked for: ${e}`]}function xe(e,t){const n=!t.startsWith(te);return{...C(e),database:t===""||!n,java:n}}const An="",xn={step(e){const{target:t,root:n,image:r,rules:s}=C(e),o='zap-ba\
seline.py -t "$TARGET" -J zap.json -I',a=`docker run --rm --network host --user 0 -v "$PWD:/zap/wrk:rw" "$IMAGE" ${o}`,c=[`${r===""?o:a} >&2`,"code=$?","cat zap.json 2>/dev/null","printf '\\036'",...s===
""?[]:['cat -- "$RULES" || exit 90'],"exit $code"];return{do:"exec",id:"zap",title:`Scan ${t} with ZAP`,cwd:Y.F,argv:["sh","-c",c.join(`
`)],env:{TARGET:t,IMAGE:r,RULES:s===""?"":`${n}/${s}`},expect:[0,1,2,3,90,125,126,127],quiet:!0,limit:64*1024*1024,timeout:18e5,failsAs:"unhealthy"}},read({stdout:e,stderr:t,exit:n},r){const{target:s,
rules:o}=C(r),a=$e(t);if(n===90)throw new g.HR("absent",`There is no file ${o}.`,{hint:"Correct scan.zap.rules."});if(n===126||n===127)throw new g.HR("absent","There is no zap-baseline.py on PATH, or \
no Docker to run its image.",{details:a});const[c="",u=""]=e.split(An);if(c.trim()==="")throw new g.HR("unhealthy",`ZAP could not scan ${s}.`,{details:a});const l=(0,i.g1)(be(c,"ZAP",a));return _n(l,Tn(
u))}};function _n(e,t){const n=new Map;let r=0;for(const s of(0,i.p_)(e.site).flatMap(o=>(0,i.p_)(o.alerts))){const o=(0,i.Qq)(s.pluginid)||(0,i.Qq)(s.alertRef),a=t.get(o);if(a==="IGNORE"){r+=1;continue}
const c=(0,i.p_)(s.instances);for(const{uri:u,method:l}of c.length>0?c:[{}]){const f=jn((0,i.Qq)(u)),h=/^\d{1,6}$/.test((0,i.Qq)(s.cweid))?` (CWE-${(0,i.Qq)(s.cweid)})`:"",m=(0,d.TN)(`${(0,i.Qq)(s.name)||
(0,i.Qq)(s.alert)}${h}`),b=(0,d.gk)({tool:"zap",kind:"web",id:(0,d.TN)(`zap/${o}`,50),severity:a==="FAIL"?"critical":a==="INFO"?"unknown":Dn(s),path:f,title:m,link:/^\d+$/.test(o)?`https://www.zaproxy\
.org/docs/alerts/${o}/`:"",fingerprint:`${o} ${(0,d.TN)((0,i.Qq)(l),10)} ${f}`});n.set(`${b.id} ${b.fingerprint}`,b)}}return{findings:[...n.values()],notes:r>0?[`${r} alerts are ignored by the rules f\
ile`]:[]}}function Tn(e){const t=e.split(`
`).filter(n=>n.trim()!==""&&!n.startsWith("#")).map(n=>{const[r="",s=""]=n.split("	").map(o=>o.trim());if(/^(?:IGNORE|INFO|WARN|FAIL)$/.test(s))return[r,s];if(s!=="OUTOFSCOPE")throw new g.HR("usage",`\
The ZAP rules file has a line that is none: ${(0,d.TN)(n,80)}`,{hint:"id, tab, IGNORE, INFO, WARN or FAIL"})});return new Map(t.filter(n=>n!==void 0))}function Dn(e){return{3:"high",2:"medium",1:"low"}[String(
e.riskcode)]??"unknown"}function jn(e){const t=URL.parse(e);return(0,d.TN)(t===null?e.split("?")[0]??"":t.pathname,500)}const Sn={database:yt,grype:kt,hardening:Ut,sarif:tn,secrets:rn,trivy:vn,zap:xn},
On={done:{},lacks:{},documents:{}},Rn=4,Nn={ask(e,t,n){const r=e,s=_e(r,De(t),n);return[...Te(r).filter(o=>!(o in s.documents)).map(o=>ht(r.root,o)),...Mn(r).flatMap(o=>En(r,s,o,n))]},judge({data:e,state:t,
facts:n,now:r}){const s=e,o=_e(s,De(t),n),a=s.jobs.filter(({id:h})=>o.done[h]===void 0);if(a.length>0)return{state:o,subjects:In(s,a)};const{done:c,documents:u}=o,l=lt(s,{done:c,documents:u,now:r}),f=l.
subjects.map(h=>({...h,verdict:"good"}));return{state:{result:l},subjects:f}}};function En({jobs:e},{done:t,lacks:n},r,s){if(s.names.filter(a=>a.startsWith(`scan:${r}:`)).length>=Rn)return[];const o=e.
find(a=>a.lane===r&&t[a.id]===void 0);return o===void 0?[]:[gt(qn(o),o,n[r]??"")]}function _e({jobs:e,root:t,...n},r,s){const o={...r.done},a={...r.lacks},c={...r.documents};for(const u of Te({jobs:e,
root:t,...n})){const l=s.get(ge(u));l!==void 0&&(c[u]=l.text)}for(const u of e)for(let l=0;l<2&&o[u.id]===void 0;l+=1){const f=s.get(ye(u,a[u.lane]??""));if(f===void 0)break;f.lacks===void 0?o[u.id]=f:
a[u.lane]=f.lacks}return{done:o,lacks:a,documents:c}}function In({jobs:e},t){return[...new Set(e.filter(({before:r})=>!r).map(({name:r})=>r))].map(r=>{const s=t.filter(o=>o.name===r).length;return{name:r,
verdict:s>0?"pending":"good",reasons:[s>0?`${s} scans to go`:"scanned"]}})}function Te({vex:e,known:t}){return[...e,...t!==void 0&&"baseline"in t?[t.baseline]:[]]}function Mn({jobs:e}){return[...new Set(
e.map(({lane:t})=>t))]}function qn({scanner:e}){const t=Sn[e];if(t===void 0)throw new Error(`There is no scanner ${e}.`);return t}function De(e){return e??On}function fs(e){return e}var Qn=$(48246);function Cn(e,t,n){
const r=J(e);return[...je(e,t,""),...n.commit===""?[]:je(e,t,n.commit),...Se(e,t,r,!1),...Se(e,t,n.images,!0),...Fn(e)]}function J({settings:e,carried:t}){const n=e.images.flatMap(({id:r})=>{const s=t.
images[r];return s?.digest===void 0?[]:[[r,(0,Qn.dp)(s.name,s.digest)]]});return Object.fromEntries(n)}function je({settings:e},{trivy:t},n){const{root:r,scan:s,state:o}=e,a=n!=="",c=a?"checkout-befor\
e":"checkout",u=a?` of ${n.slice(0,7)}`:"",l=m=>({id:m+u,scanner:m,name:m,before:a,lane:c,input:{root:r,commit:n}}),h={program:t,what:{folder:r,commit:n},kinds:s.files,subject:""};return[...s.secrets?
[l("secrets")]:[],...s.hardening?[l("hardening")]:[],...t!==""&&s.files.length>0?[Oe({scan:s,state:o},`files${u}`,a,h)]:[]]}function Se(e,t,n,r){const{settings:s}=e,{scan:o,state:a}=s,c=r?" before":"";
return s.images.flatMap(({id:u,platforms:l})=>{const f=n[u];return f===void 0?[]:(l.length===0?[""]:[...new Set(l)]).flatMap(m=>{const b=`${u} ${m}`.trim()+c,_={image:f,platform:m},I={program:t.grype,
reference:f,platform:m,subject:u};return[...t.trivy!==""&&o.images.length>0?[{...Oe({scan:o,state:a},b,r,{program:t.trivy,what:_,kinds:o.images,subject:u}),name:u}]:[],...t.grype===""?[]:[{id:`grype ${b}`,
scanner:"grype",name:u,before:r,lane:"grype",input:B(I)}]]})})}function Oe({scan:e,state:t},n,r,s){const o={...s,required:e.trivy==="required"&&s.kinds.includes("vulnerabilities")&&!r,cache:Re(e)?Ne(t):
""};return{id:`trivy ${n}`,scanner:"trivy",name:"files",before:r,lane:"trivy",input:B(o)}}function Pn({settings:e,event:t},n){const{scan:r,state:s}=e;if(!Re(r)||!n.some(({lane:m})=>m==="trivy"))return[];
const{mirrors:o,javaMirrors:a,maxAge:c,offline:u,cache:l}=r.database,f=r.trivy==="required",h={mirrors:[...o],javaMirrors:[...a],maxAge:c,offline:u,required:f,cached:l&&t.source==="github",folder:Ne(s)};
return[{id:"database",scanner:"database",name:"database",before:!1,lane:"trivy",input:B(h)}]}function Re({database:e}){return e.mirrors.length>0||e.offline}function Ne(e){return`${e}/cache/trivy`}function Fn({
settings:e}){const{root:t,scan:n}=e,r=n.sarif.map(({id:u,run:l,file:f})=>{const h={name:u,root:t,run:l,file:f};return{id:`sarif ${u}`,scanner:"sarif",name:u,before:!1,lane:`sarif-${u}`,input:B(h)}});if(n.
zap===void 0)return r;const{target:s,rules:o,image:a}=n.zap,c={target:s,rules:o,image:a,root:t};return[...r,{id:"zap",scanner:"zap",name:"zap",before:!1,lane:"zap",input:B(c)}]}const B=e=>e,Ee=(0,j.At)(
"scan.merge-base"),Ie=(0,j.At)("scan.deployed");function Ln(e){const{onlyNew:t}=e.settings.scan;return t==="merge-base"?[Wn(e)]:t==="deployed"&&ne(e)!==""?[Kn(e)]:[]}function Hn(e,t){const{onlyNew:n,baseline:r}=e.
settings.scan,s={commit:"",images:{}},o=m=>({before:s,notes:[`${m}: every finding counts as new.`]});if(n==="off")return{before:s,notes:[]};if(n==="baseline")return{before:s,known:{baseline:r},notes:[]};
if(n==="merge-base"){const m=t.get(Ee);if(m==null)return o("The commit where the branch began is not in this clone (fetch-depth: 0)");const b=["Images are not compared with the merge base: only what i\
s in the checkout is."];return{before:{commit:m,images:{}},known:{before:`the merge base ${m.slice(0,7)}`},notes:b}}const a=t.get(Ie);if(a==null)return o(`Nothing was deployed to ${ne(e)} yet`);const{
images:c,version:u,environment:l}=a,f={before:`${u} in ${l}`};return{before:{commit:"",images:c},known:f,notes:["What is in the checkout is not compared with what was deployed: only images are."]}}function Wn({
settings:e,event:t}){const n=t.trigger.on==="pull_request"?t.trigger.base:t.defaultBranch,s={do:"exec",id:"scan.merge-base",title:`Find where the branch left ${n}`,cwd:e.root,argv:["sh","-c",'git -c "\
safe.directory=$PWD" merge-base HEAD "refs/remotes/origin/$1" || git -c "safe.directory=$PWD" merge-base HEAD "refs/heads/$1"',"sh",n],expect:[0,1,128],quiet:!0,timeout:6e4};return(0,j.kA)(Ee,s,({stdout:o})=>/^[0-9a-f]{40,64}$/.
exec(o.trim())?.[0]??null)}function Kn(e){const{app:t}=e.settings,n={app:t,environment:ne(e),state:"succeeded",limit:1},s={do:"call",id:"scan.deployed",title:`Read what was deployed to ${ne(e)}`,operation:"\
ledger.list",input:{filter:n}};return(0,j.kA)(Ie,s,({value:o})=>o[0]??null)}function ne({settings:e}){return e.scan.deployedTo||(e.environments.at(-1)?.id??"")}const Me={syft:{spdx:"spdx-json",cyclonedx:"\
cyclonedx-json"},trivy:{spdx:"spdx-json",cyclonedx:"cyclonedx"}},qe=e=>(0,j.At)(`sbom:${e}`);function Un(e){return e.settings.scan.sbom.length===0?[]:Object.entries(J(e)).map(([t,n])=>{const r={do:"ca\
ll",id:`sbom.attested.${t}`,title:`Look for what the build of ${t} has listed`,operation:"sbom.attested",input:{reference:n}};return(0,j.kA)(qe(t),r,({value:s})=>s)})}function Vn(e,t,n){const{scan:r,state:s,
images:o}=e.settings;if(r.sbom.length===0)return{steps:[],notes:[],files:[]};const a=J(e),c=new Set,u=[];return{steps:o.flatMap(({id:f,platforms:h})=>{const m=a[f];if(m===void 0)return[];const b=h.length===
0?[""]:[...new Set(h)],{found:_,why:I}=t.get(qe(f))??{found:[],why:""};return I!==""&&c.add(`What the build of ${f} has listed cannot be read: ${I}`),b.flatMap(w=>{const x=[f,w.replaceAll("/","-")].filter(
R=>R!=="").join("."),y=R=>`${s}/scan/sbom/${x}.${R}.json`,F=_.find(R=>Jn(R.platform,w));if(F!==void 0){const R=r.sbom.includes("cyclonedx")?zn(x,y,n):[];return u.push(y("spdx"),...R===void 0||R.length===
0?[]:[y("cyclonedx")]),R===void 0&&c.add(`Neither Syft nor Trivy is installed: ${f} gets no SBOM as CycloneDX.`),[Bn({name:x,reference:m,attested:F,file:y("spdx")}),...R??[]]}const de=r.sbom.map(R=>({
form:R,file:y(R)}));return(n.syft!==""||n.trivy!=="")&&u.push(...de.map(({file:R})=>R)),n.syft!==""?[Yn({program:n.syft,reference:m,platform:w,name:x},de)]:n.trivy!==""?de.map(R=>Gn({...R,program:n.trivy,
reference:m,platform:w,name:x})):(c.add("Neither Syft nor Trivy is installed: no SBOM is written."),[])})}),notes:[...c],files:u}}function Jn(e,t){return t===""||e===t||e.startsWith(`${t}/`)}function Bn({
name:e,reference:t,attested:{image:n,digest:r,size:s},file:o}){return{do:"call",id:`sbom.${e}.attested`,title:`Keep what the build has listed of ${e}`,operation:"sbom.keep",input:{reference:t,image:n,
digest:r,size:s,file:o},undo:{way:"keep",why:`${o} stays to be read.`},timeout:3e5}}function zn(e,t,n){const[r,s]=[t("spdx"),t("cyclonedx")];if(n.syft!==""){const a=[n.syft,"convert",r,"--quiet","--ou\
tput",`cyclonedx-json=${s}`];return[{...se(`${e}.cyclonedx`,[s]),argv:a,env:{SYFT_CHECK_FOR_APP_UPDATE:"false"}}]}if(n.trivy==="")return;const o=[n.trivy,"sbom","--quiet","--format=cyclonedx",`--outpu\
t=${s}`,r];return[{...se(`${e}.cyclonedx`,[s]),argv:o,env:Qe}]}function Yn({program:e,reference:t,platform:n,name:r},s){const o=s.flatMap(({form:c,file:u})=>["--output",`${Me.syft[c]}=${u}`]),a=/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.
test(t);return{...se(r,s.map(({file:c})=>c)),argv:["sh","-c",Ce,"sh",s[0]?.file??"",e,"scan",`registry:${t}`,"--quiet",...o,...n===""?[]:["--platform",n]],env:{SYFT_CHECK_FOR_APP_UPDATE:"false",...a?{
SYFT_REGISTRY_INSECURE_USE_HTTP:"true"}:{}}}}function Gn(e){const{form:t,file:n,program:r,reference:s,platform:o,name:a}=e,c=["--image-src=remote","--no-progress",`--format=${Me.trivy[t]}`,`--output=${n}`];
return{...se(`${a}.${t}`,[n]),argv:["sh","-c",Ce,"sh",n,r,"image",...c,...o===""?[]:[`--platform=${o}`],s],env:Qe}}const Qe={TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"},Ce='mkdir -\
p "$(dirname "$1")" && shift && exec "$@"';function se(e,t){return{do:"exec",id:`sbom.${e}`,title:`List what is in ${e}`,cwd:Y.F,undo:{way:"keep",why:`${t.join(", ")} stays to be read.`},timeout:6e5,failsAs:"\
unhealthy"}}const Pe=(0,j.At)("syft");function Zn(){const e={do:"exec",id:"syft.version",title:"Look for Syft",argv:["sh","-c","command -v syft >/dev/null 2>&1 || exit 127; exec syft version --output \
json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,j.kA)(Pe,e,({exit:t,stdout:n})=>t===127?null:/"version"\s*:\s*"([^"]+)"/.exec(n)?.[1]??"unknown")}function Fe(e){return(0,j.At)(`t\
ool:${e}`)}function Xn(e,{mirrors:t,root:n,lock:r}){const s={do:"call",id:`tool.${e}`,title:`Install ${e} from the lock`,operation:"tool.install",input:{name:e,mirrors:[...t],root:n,lock:r},timeout:6e5};
return(0,j.kA)(Fe(e),s,({value:o})=>o)}function es(e,t){const{install:n,mirrors:r,lock:s}=e.settings.scan,o=He(e),a=o.map(u=>le[u].ask());if(!n)return a;const c=o.filter(u=>t.get(le[u].topic)===null);
return[...a,...c.map(u=>Xn(u,{mirrors:r,lock:s,root:e.settings.root}))]}function ts(e,t){const n=He(e),r=[],s=a=>{if(!n.includes(a))return Le;const c=t.need(le[a].topic);if(c!==null)return{path:a,version:typeof c==
"string"?c:c.version};const u=t.get(Fe(a));return u!==void 0&&u.path===""&&r.push(`${a} is not installed: ${u.why}`),u===void 0||u.path===""?Le:u},o={trivy:s("trivy"),grype:s("grype"),syft:s("syft")};
for(const a of["trivy","grype"])if(n.includes(a)&&e.settings.scan[a]==="required"&&o[a].path==="")throw ns(a,r);return{...o,notes:[...r,...ss(e,t,o.trivy)]}}const Le={path:"",version:""},le={trivy:{ask:an,
topic:ce},grype:{ask:wt,topic:ve},syft:{ask:Zn,topic:Pe}};function He(e){const{grype:t,sbom:n}=e.settings.scan,r=Object.keys(J(e)).length>0;return[...We(e)?["trivy"]:[],...t!=="off"&&r?["grype"]:[],...n.
length>0&&r?["syft"]:[]]}function We(e){const{trivy:t,files:n,images:r}=e.settings.scan;return t!=="off"&&(n.length>0||r.length>0&&Object.keys(J(e)).length>0)}function ns(e,t){const n=e==="trivy"?"Tri\
vy (0.69.7 or newer)":"Grype";return new g.HR("absent",`scan.${e} is required, but there is no ${e} on PATH.`,{hint:`Install ${n} in a step before this one, set scan.install, or set scan.${e} to auto.`,
details:t})}function ss(e,t,n){if(!We(e))return[];if(n.path==="")return["Trivy is not installed: nothing is scanned for vulnerabilities."];const{mirrors:r,offline:s}=e.settings.scan.database;return t.
get(ce)?.database||r.length>0||s?[]:["Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for."]}const Ke=(0,j.At)("scan.kept"),rs={ask:e=>[
(0,j.kA)(Ke,{do:"call",id:"scan.kept",title:"Read the conclusion",operation:"scan.kept",input:{folder:is(e)}},({value:t})=>t)],judge({facts:e}){const{subjects:t,problems:n}=e.need(Ke),[r]=n;if(r!==void 0&&
r.kind!=="unhealthy"){const c=t.filter(({verdict:l})=>l==="bad").flatMap(({name:l,reasons:f})=>f.map(h=>`${l}: ${h}`)),u=[...r.details,...n.slice(1).map(({message:l})=>l),...c];throw new g.HR(r.kind,r.
message,{hint:r.hint,details:u,...os(r)})}const s=t.some(({verdict:a})=>a==="bad"),o=n.map(({message:a,details:c})=>({name:"scan",verdict:"bad",reasons:[a,...c]}));return{state:null,subjects:s?t:[...t,
...o]}}};function os({place:e}){return e===void 0?{}:{place:e}}function is(e){return e.folder}const as={name:"scan",ask:(e,t)=>[...es(e,t),...Un(e),...Ln(e)],plan:cs,carry:({carried:e})=>e,knowledge:{
judges:{"scan.find":Nn,"scan.verdict":rs}}};function cs(e,t){const{settings:n,event:r}=e,{failOn:s,onlyFixed:o,ignore:a,vex:c}=n.scan,u=ts(e,t),{before:l,known:f,notes:h}=Hn(e,t),m=Cn(e,{trivy:u.trivy.
path,grype:u.grype.path},l),b=[...Pn(e,m),...m],_={root:n.root,jobs:b,policy:{failOn:s,onlyFixed:o,ignore:a},vex:c,...f===void 0?{}:{known:f}},w=[...new Set(m.filter(F=>!F.before).map(({name:F})=>F))].
join(", "),x=Vn(e,t,{syft:u.syft.path,trivy:u.trivy.path}),y=[...u.notes,...h,...x.notes];return m.length===0?{...(0,M.n)("scan",w||"nothing","Nothing is to be scanned."),notes:y}:{stage:"scan",subject:w,
steps:[...x.steps,...ls(e),...us(e,_,x.steps.at(-1)?.id)],basis:{commit:r.sha,trivy:u.trivy.version,grype:u.grype.version,known:f??null},notes:y,values:x.files.length===0?{}:{"sbom.files":x.files.join(
`
`)}}}function us(e,t,n){const{settings:r,event:s}=e,o=`${r.state}/scan`,a="What was found stays to be read.",c=(l,f,h,m)=>({do:"call",id:l,title:f,operation:h,input:{folder:o,...m},after:["scan.keep"],
advisory:!0,undo:{way:"keep",why:a}}),u=[c("scan.tell","Tell what was found","scan.tell",{}),...r.scan.upload==="auto"&&s.source==="github"?[c("scan.upload","Hand the findings to code scanning","sarif\
.upload",{sha:s.sha,ref:s.ref,fork:ds(e),app:r.app})]:[],...r.scan.upload==="artifact"&&s.source==="github"?[c("scan.artifact","Keep the scan as an artifact","scan.artifact",{app:r.app})]:[],...r.scan.
comment&&s.trigger.on==="pull_request"&&s.source==="github"?[c("scan.comment","Comment on the pull request","scan.comment",{number:s.trigger.number,app:r.app})]:[]];return[{do:"wait",id:"scan.find",title:`\
Scan ${[...new Set(t.jobs.filter(({before:l})=>!l).map(({name:l})=>l))].join(", ")}`,after:[...n===void 0?[]:[n],...r.scan.zap===void 0?[]:["scan.ready"]],judge:{name:"scan.find",data:t},outputs:{result:{
from:"value",path:["state","result"],form:"json"}},every:1e3,deadline:9e5*Math.max(1,t.jobs.length)},{do:"call",id:"scan.keep",title:`Keep what was found in ${o}`,operation:"scan.keep",input:{folder:o,
result:{late:"scan.find",output:"result"}},undo:{way:"keep",why:a}},...u,{do:"wait",id:"scan.verdict",title:"Decide",after:["scan.keep",...u.map(({id:l})=>l)],judge:{name:"scan.verdict",data:{folder:o}},
every:1e3,deadline:6e4}]}function ls({settings:e}){const{zap:t}=e.scan;if(t===void 0)return[];const n=Array.from({length:400},(r,s)=>100+s);return[{do:"http",id:"scan.ready",title:`Wait for ${t.target}`,
method:"GET",url:t.target,expect:n,after:[],patience:12e4}]}function ds({event:e}){return e.untrusted||e.trigger.on==="pull_request"&&e.trigger.fork}}),97347:((K,q,$)=>{$.d(q,{Qq:()=>d,WQ:()=>k,g1:()=>g,
o3:()=>D,p_:()=>P,qF:()=>N});var M=$(48165);function g(p){return typeof p=="object"&&p!==null&&!Array.isArray(p)?p:{}}function P(p){return Array.isArray(p)?p.filter(v=>typeof v=="object"&&v!==null&&!Array.
isArray(v)):[]}function d(p){return typeof p=="string"?p:""}function k(p){return typeof p=="number"&&Number.isSafeInteger(p)&&p>0?p:0}function N(p,v){try{return JSON.parse(p.replace(/^\ufeff/,""))}catch(S){
throw new M.HR("usage",`${v} is not JSON: ${S.message.slice(0,200)}`,{place:{file:v}})}}function D(p){const v=d(p);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.test(v)&&v.length<500?
v:""}}),71105:((K,q,$)=>{$.d(q,{D:()=>d,E:()=>g});const M={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:i})=>!D(
i).some(A=>/^no-new-privileges(?:[:=]true)?$/.test(A))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and \
volumes for what must be written",weak:({read_only:i})=>i!==!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({
user:i})=>/^(?:root|0)(?::|$)/.test(String(i??"root"))},"DA-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:i})=>!D(i).some(A=>A.
toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:i})=>i===!0},"DA-C006":{severity:"\
high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:i})=>N(i).some(A=>/docker\.sock(?::|$)/.test(v(A)))},
"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:i=>i.mem_limit===void 0&&
p(i).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:i})=>i===void 0||k(i).disable===
!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:i})=>S(
i).some(A=>P.test(A)&&!/_FILE$/.test(A))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:i,pid:A,ipc:L})=>[i,
A,L].includes("host")},"DA-C011":{severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way ou\
t",weak:(i,A)=>N(i.ports).length===0&&!E(i).some(L=>T(L,A))}},g=Object.keys(M),P=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function d(i){const A=k(i);return Object.
entries(k(A.services)).flatMap(([L,U])=>g.flatMap(H=>{const{severity:V,reason:z,fix:re,weak:oe}=M[H];return oe(k(U),A)?[{id:H,service:L,severity:V,reason:z,fix:re}]:[]}))}function k(i){return typeof i==
"object"&&i!==null&&!Array.isArray(i)?i:{}}function N(i){return Array.isArray(i)?i:[]}function D(i){return N(i).map(String)}function p(i){return k(k(k(i.deploy).resources).limits)}function v(i){return typeof i==
"string"?i:String(k(i).source??"")}function S(i){return Array.isArray(i)?D(i).map(A=>A.split("=")[0]??""):Object.keys(k(i))}function E({networks:i}){return Array.isArray(i)?D(i):Object.keys(k(i))}function T(i,A){
return k(k(A.networks)[i]).internal===!0}})};export{ps as id,ms as ids,hs as modules};

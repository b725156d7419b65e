const ws=6323,$s=[6323,5262],vs={65262:((W,I,w)=>{w.d(I,{m:()=>D,writeBaseline:()=>R});var M=w(48165),g=w(26928),C=w(31887),d=w(97347);const k=1;function R(p){const $=(0,C.t)(p),N=p.map((_,i)=>({identity:$[i]??
"",about:(0,g.jb)({..._,line:0})})).sort((_,i)=>_.about<i.about?-1:_.about>i.about?1:_.identity<i.identity?-1:1).map(_=>`    ${JSON.stringify(_)}`);return`{
  "version": ${k},
  "findings": [
${N.join(`,
`)}
  ]
}
`}function D(p,$){const S=(0,d.g1)((0,d.qF)(p,$));if(S.version!==k||!Array.isArray(S.findings))throw new M.HR("usage",`${$} is not a baseline of version ${k}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:$}});const N=(0,d.p_)(S.findings).filter(({identity:_})=>(0,d.Qq)(_)!=="");return{identities:N.map(({identity:_})=>(0,d.Qq)(_)),severities:N.map(({about:_})=>{const[i]=(0,d.Qq)(_).split(
" ");return g.gO.find(A=>A===i)??"unknown"}),from:`the baseline ${$}`}}}),26928:((W,I,w)=>{w.d(I,{DF:()=>k,TN:()=>D,Tm:()=>C,gO:()=>M,gk:()=>g,jb:()=>d});const M=["unknown","low","medium","high","crit\
ical"];function g(p){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...p}}function C(p){return M.indexOf(p)}function d(p){const $=p.line>0?`${p.path}:${p.
line}`:p.path,S=p.package===""?$:`${p.package}${$===""?"":`, ${$}`}`,N=p.kind!=="vulnerability"?"":p.fixed===""?" (no fix yet)":` (fixed in ${p.fixed})`,_=p.title===""?"":`: ${p.title}`;return D(`${p.
severity} ${p.id} in ${S}${N}${_}`)}function k(p,$){const S=new Map;for(const N of[...p,...$]){const{subject:_,kind:i,id:A,path:F,line:K,tool:L,fingerprint:U}=N;S.set(JSON.stringify([L,_,i,A,N.package,
F,K,U]),N)}return[...S.values()]}const R=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function D(p,$=300){const S=p.slice(0,$*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(R,"***");return(S.length>$||p.length>$*4?`${S.
slice(0,$-1).replace(/\S+$/,"")}…`:S).toWellFormed()}}),31887:((W,I,w)=>{w.d(I,{t:()=>g});var M=w(77598);function g(d){const k=new Map;return d.map(R=>{const D=C(R),p=(k.get(D)??0)+1;return k.set(D,
p),p===1?D:`${D}:${p}`})}function C(d){const k=d.fingerprint!==""?[d.fingerprint]:[d.package.split(" ")[0]??"",d.path,d.package===""&&d.kind!=="secret"?d.title:""],R=d.kind==="vulnerability"&&d.fingerprint===
""?"":d.tool,D=JSON.stringify([R,d.kind,d.id.toLowerCase(),d.subject,...k]);return(0,M.createHash)("sha256").update(D).digest("hex").slice(0,32)}}),6323:((W,I,w)=>{w.r(I),w.d(I,{scan:()=>fs});var M=w(
73504),g=w(48165),C=w(65262),d=w(26928),k=w(31887),R=w(14006);const D=14*864e5,p=864e5;function $(e,t){const n=new Map,o=e.map(s=>({rule:s,ends:_(s),fits:N(s),used:!1,mended:""}));for(const s of o){const r=s.
rule.id.toLowerCase();n.set(r,[...n.get(r)??[],s])}return{find(s){let r;for(const a of n.get(s.id.toLowerCase())??[]){if(!a.fits(s))continue;a.used=!0;const c=a.rule.untilFixed&&s.fixed!=="";c&&(a.mended=
s.fixed),!c&&t<a.ends&&(r??=a.rule)}return r},remarks:()=>o.flatMap(s=>S(s,t))}}function S({rule:e,ends:t,used:n,mended:o},s){const r=`the exception for ${e.id}${e.path===""?"":` in ${e.path}`}`;return n?
o!==""?[`${r} is over: fixed in ${o}`]:s>=t?[`${r} ended on ${e.until}`]:t-s<D?[`${r} ends on ${e.until}`]:[]:[`${r} matches nothing any more; remove it`]}function N({path:e,package:t}){const n=e===""?
()=>!0:R(e,{dot:!0});return o=>n(o.path)&&(t===""||o.package.split(" ")[0]===t)}function _({until:e}){if(e==="")return Number.POSITIVE_INFINITY;const t=Date.parse(`${e.slice(0,10)}T00:00:00Z`);return Number.
isNaN(t)?Number.NEGATIVE_INFINITY:t+p+12*36e5}var i=w(97347);function A(e,t,n){if(e.length===0)return[];const o=(0,d.TN)(n.replaceAll("_"," ")),s=t.filter(a=>a.startsWith("pkg:")&&!a.startsWith("pkg:o\
ci/")),r=t.length===0||t.some(a=>a.startsWith("pkg:oci/"));return s.length===0&&!r?[]:[{ids:e.map(a=>a.toLowerCase()),purls:s,why:o}]}function F(e){const t=U((0,i.g1)(e.product_tree));return(0,i.p_)(e.
vulnerabilities).flatMap(n=>{const s=[(0,i.Qq)(n.cve),...(0,i.p_)(n.ids).map(({text:r})=>(0,i.Qq)(r))].filter(r=>r!=="");return K.flatMap(r=>z((0,i.g1)(n.product_status)[r]).flatMap(a=>A(s,[t.get(a)??
"unknown"],L(n,a)||r)))})}const K=["known_not_affected","fixed","first_fixed"];function L(e,t){const n=r=>r.product_ids===void 0||z(r.product_ids).includes(t),o=(0,i.p_)(e.flags).find(n),s=(0,i.p_)(e.
threats).find(r=>r.category==="impact"&&n(r));return(0,i.Qq)(o?.label)||(0,i.Qq)(s?.details)}function U(e){const t=new Map,n=s=>{const r=(0,i.Qq)((0,i.g1)(s.product_identification_helper).purl);r!==""&&
t.set((0,i.Qq)(s.product_id),r)};for(const s of(0,i.p_)(e.full_product_names))n(s);const o=(0,i.p_)(e.branches);for(let s=o.pop();s!==void 0;s=o.pop())n((0,i.g1)(s.product)),o.push(...(0,i.p_)(s.branches));
for(const s of(0,i.p_)(e.relationships)){const r=t.get((0,i.Qq)(s.product_reference));r!==void 0&&t.set((0,i.Qq)((0,i.g1)(s.full_product_name).product_id),r)}return t}function z(e){return Array.isArray(
e)?e.map(i.Qq).filter(t=>t!==""):[]}function oe(e,t){const n=(0,i.g1)((0,i.qF)(e,t));if((0,i.Qq)(n["@context"]).startsWith("https://openvex.dev/"))return(0,i.p_)(n.statements).flatMap(Je);if(n.bomFormat===
"CycloneDX")return(0,i.p_)(n.vulnerabilities).flatMap(Be);if((0,i.Qq)((0,i.g1)(n.document).category)==="csaf_vex")return F(n);throw new g.HR("usage",`${t} is neither OpenVEX nor CycloneDX nor CSAF VEX\
.`,{hint:"Name VEX documents in one of these three forms under scan.vex."})}function re(e){const t=new Map;for(const n of e)for(const o of n.ids){const s=t.get(o);s===void 0?t.set(o,[n]):s.push(n)}return{
find:n=>n.kind!=="vulnerability"?void 0:t.get(n.id.toLowerCase())?.find(({purls:o})=>o.length===0||Ve(n.purl,o))?.why}}function Ve(e,t){if(e==="")return!1;const n=e.split(/[?#]/)[0]??"",o=n.replace(/@[^@/]*$/,
"");return t.some(s=>{const r=s.split(/[?#]/)[0]??"";return r===n||r===o})}function Je(e){const t=(0,i.Qq)(e.status);if(t!=="not_affected"&&t!=="fixed")return[];const n=e.vulnerability,o=(0,i.g1)(n),s=Array.
isArray(o.aliases)?o.aliases.map(i.Qq):[],r=[(0,i.Qq)(n),(0,i.Qq)(o.name),...s].filter(l=>l!==""),c=(0,i.p_)(e.products).flatMap(l=>{const f=(0,i.p_)(l.subcomponents).map(({"@id":h})=>(0,i.Qq)(h));return f.
length>0?f:[(0,i.Qq)(l["@id"])]}),u=(0,i.Qq)(e.justification)||(0,i.Qq)(e.impact_statement)||t;return A(r,c,u)}function Be(e){const t=(0,i.g1)(e.analysis),n=(0,i.Qq)(t.state);if(!["not_affected","fals\
e_positive","resolved","resolved_with_pedigree"].includes(n))return[];const o=(0,i.p_)(e.affects).map(({ref:s})=>ze((0,i.Qq)(s)));return A([(0,i.Qq)(e.id)],o,(0,i.Qq)(t.justification)||(0,i.Qq)(t.detail)||
n)}function ze(e){const t=e.indexOf("pkg:");try{return t<0?e:decodeURIComponent(e.slice(t))}catch{return e}}function Ye(e,t,{now:n,known:o,vex:s}){const r=$(t.ignore,n),a=re(s??[]),c=o===void 0?void 0:
new Map(o.identities.map((v,T)=>[v,o.severities?.[T]??"unknown"])),u=c===void 0?[]:(0,k.t)(e),l=[],f=[],h=[],m=[];for(const[v,T]of e.entries()){const E=c?.delete(u[v]??"")===!0,b=r.find(T),x=b===void 0?
a.find(T):void 0;b!==void 0?m.push({finding:T,why:b.reason,by:"exception"}):x!==void 0?m.push({finding:T,why:x,by:"vex"}):et(T,t)?E?h.push(T):l.push(T):f.push(T)}return{failing:l.sort(de),tolerated:f,
existing:h.sort(de),ignored:m,fixed:c?.size??0,gone:Ze([...c?.values()??[]]),remarks:r.remarks(),comparedWith:o?.from??""}}function Ge(e,t=10){const{failing:n,remarks:o}=e,s=n.length-t;return[n.length===
0?`nothing that fails${fe(e)}`:`${Xe(n)}${fe(e)}`,...n.slice(0,t).map(d.jb),...s>0?[`… and ${s} more`]:[],...o]}function de(e,t){return(0,d.Tm)(t.severity)-(0,d.Tm)(e.severity)||(e.fixed===""?1:0)-(t.
fixed===""?1:0)||(e.id<t.id?-1:1)}function Ze(e){const t={};for(const n of e)t[n]=(t[n]??0)+1;return t}function Xe(e){return[...d.gO].reverse().map(t=>({severity:t,count:e.filter(n=>n.severity===t).length})).
filter(({count:t})=>t>0).map(({severity:t,count:n})=>`${n} ${t}`).join(", ")}function et({severity:e,kind:t,fixed:n},{failOn:o,onlyFixed:s}){return o==="never"||(0,d.Tm)(e)<(0,d.Tm)(o)?!1:!(s&&t==="vu\
lnerability"&&n==="")}function fe({tolerated:e,ignored:t,existing:n,fixed:o,comparedWith:s}){const r=[...n.length>0?[`${n.length} not new`]:[],...e.length>0?[`${e.length} tolerated`]:[],...t.length>0?
[`${t.length} excepted`]:[],...o>0?[`${o} gone`]:[],...s===""?[]:[`compared with ${s}`]];return r.length===0?"":` (${r.join(", ")})`}const tt=25e3;function nt(e,t,n=tt){const o=new Map;for(const s of st(
e)){const r=`deploy-action/${s.finding.tool}/${t(s.finding)}`.replace(/[^\w./-]+/g,"-"),a=o.get(r);a===void 0?o.set(r,[s]):a.push(s)}return[...o].map(([s,r])=>ot(s,r,n))}function st({failing:e,tolerated:t,
existing:n,ignored:o,comparedWith:s}){const r=[...e.map(c=>({finding:c,state:"new",why:""})),...n.map(c=>({finding:c,state:"unchanged",why:`not new: ${s}`})),...t.map(c=>({finding:c,state:"new",why:""})),
...o.map(({finding:c,why:u})=>({finding:c,state:"new",why:u}))],a=(0,k.t)(r.map(({finding:c})=>c));return r.map((c,u)=>({...c,identity:a[u]??""}))}function ot(e,t,n){const s=t.toSorted((l,f)=>(0,d.Tm)(
f.finding.severity)-(0,d.Tm)(l.finding.severity)).slice(0,n),r=new Map;for(const{finding:l}of s)r.has(l.id)||r.set(l.id,l);const a={tool:{driver:{name:s[0]?.finding.tool??"deploy-action",rules:[...r.values()].
map(rt)}},automationDetails:{id:`${e}/`},columnKind:"utf16CodeUnits",results:s.map(it)},u=JSON.stringify({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[a]});return{category:e,
content:u,dropped:t.length-s.length}}function rt({id:e,title:t,link:n,severity:o,kind:s}){return{id:e,shortDescription:{text:t||e},...n===""?{}:{helpUri:n},defaultConfiguration:{level:pe[o]},properties:{
tags:["security",s],"security-severity":at[o]}}}function it({finding:e,identity:t,state:n,why:o}){const r=(e.path.replace(/^\/+/,"")||e.subject||"repository").split("/").map(encodeURIComponent).join("\
/");return{ruleId:e.id,level:pe[e.severity],message:{text:(0,d.jb)(e)},locations:[{physicalLocation:{artifactLocation:{uri:r},region:{startLine:Math.max(1,e.line)}}}],partialFingerprints:{"deployActio\
nIdentity/v1":t},baselineState:n,...o===""?{}:{suppressions:[{kind:"external",status:"accepted",justification:o}]}}}const pe={critical:"error",high:"error",medium:"warning",low:"note",unknown:"note"},
at={critical:"9.5",high:"8.0",medium:"5.5",low:"2.0",unknown:"0.0"};var q=w(88346);const me=100;function ct({decision:e,nameOf:t,notes:n,problems:o,jobs:s}){const{failing:r,existing:a,tolerated:c,ignored:u,
fixed:l,remarks:f,comparedWith:h}=e,m=[...new Set(s.map(({name:b})=>b))].join(", "),v=r.length>0||o.length>0?"❌":"✅",T=h===""?[]:[`Compared with ${h}: ${l} gone.`],E=[...o.map(({message:b})=>b),...T,
...f,...n];return[`### ${v} Scan of ${(0,q.FV)(m)}
`,ut(e),lt(r,t),E.map(b=>`- ${(0,q.FV)(b)}`).join(`
`),ie("Not new",a.map(d.jb)),ie("Suppressed",u.map(({finding:b,why:x,by:y})=>`${(0,d.jb)(b)} — ${y}: ${x}`)),ie("Tolerated",c.map(d.jb))].filter(b=>b!=="").join(`
`)}function ut({failing:e,existing:t,tolerated:n,ignored:o,gone:s,comparedWith:r}){const a=r!=="",c={[a?"New":"Fails"]:e,...a?{"Not new":t}:{},Tolerated:n,Suppressed:o.map(({finding:f})=>f)},u=[...d.gO].
reverse().flatMap(f=>{const h=Object.values(c).map(m=>m.filter(v=>v.severity===f).length);return a&&h.splice(2,0,s[f]??0),h.every(m=>m===0)?[]:[[f,...h.map(String)]]}),l=Object.keys(c);return a&&l.splice(
2,0,"Fixed"),u.length===0?`Nothing was found.
`:(0,q.Qj)(["Severity",...l],u)}function lt(e,t){const n=e.slice(0,10).map(s=>{const r=`${s.path}${s.line>0?`:${s.line}`:""}`;return[s.severity,s.link===""?(0,q.FV)(s.id):(0,q.nf)(s.id,s.link),(0,q.FV)(
t(s)),s.package===""?(0,q.aY)(r):(0,q.aY)(s.package),s.kind==="vulnerability"?(0,q.aY)(s.fixed||"none yet"):"",(0,q.FV)(s.title.slice(0,120))]}),o=(0,q.Qj)(["Severity","What","In","Package or place","\
Fixed in",""],n);return e.length>n.length?`${o}
… and ${e.length-n.length} more.
`:o}function ie(e,t){if(t.length===0)return"";const n=t.length-me;return(0,q.zH)(`${e}: ${t.length}`,[...t.slice(0,me),...n>0?[`… and ${n} more`]:[]])}function dt(e,{done:t,documents:n,now:o}){const s=[],
r=e.jobs.flatMap(({id:b,before:x})=>{const{problem:y}=t[b]??{};return y!==void 0&&x&&s.push(`what was there before could not be scanned: ${y.message}`),y===void 0||x?[]:[y]}),a=e.jobs.filter(({before:b})=>!b),
c=new Map,u=[...new Set(a.map(({name:b})=>b))].flatMap(b=>{const x=(0,d.DF)([],a.filter(y=>y.name===b).flatMap(({id:y})=>t[y]?.findings??[]));for(const y of x)c.set(y,b);return x}),l=b=>c.get(b)??b.subject,
f=s.length>0?void 0:ft(e,{done:t,documents:n,now:o},s),h=pt(e,n,r),m=Ye(u,e.policy,{now:o,vex:h,...f===void 0?{}:{known:f}}),v=nt(m,l);for(const{category:b,dropped:x}of v)x>0&&s.push(`${b}: the ${x} l\
east severe are left out of the SARIF file`);const T=[...mt({jobs:a,done:t,decision:m,nameOf:l,failOn:e.policy.failOn}),...ht(m,s)],E=ct({decision:m,nameOf:l,notes:s,problems:r,jobs:a});return{subjects:T,
problems:r,findings:u,sarif:v,summary:E,worst:m.failing.slice(0,10)}}function ft({known:e,jobs:t},{done:n,documents:o},s){if(e===void 0)return;if("baseline"in e){const c=o[e.baseline];if(typeof c=="st\
ring")return(0,C.m)(c,e.baseline);s.push(`there is no baseline ${e.baseline}: every finding counts as new`);return}const r=t.filter(c=>c.before);if(r.length===0)return;const a=(0,d.DF)([],r.flatMap(({
id:c})=>n[c]?.findings??[]));return{identities:(0,k.t)(a),severities:a.map(({severity:c})=>c),from:e.before}}function pt({vex:e},t,n){return e.flatMap(o=>{const s=t[o];try{return oe(s??"",o)}catch(r){
const a=(0,g.w2)(r),c=typeof s=="string"?a.message:`There is no VEX document ${o}.`;return n.push({...(0,g.xV)(a),message:c}),[]}})}function mt({jobs:e,done:t,decision:n,nameOf:o,failOn:s}){return[...new Set(
e.map(({name:r})=>r))].map(r=>{const a=e.filter(y=>y.name===r).map(({id:y})=>t[y]),c=y=>y.filter(P=>o(P)===r),u=c(n.failing),l={failing:u,tolerated:c(n.tolerated),existing:c(n.existing),ignored:n.ignored.
filter(({finding:y})=>o(y)===r),fixed:0,gone:{},remarks:[],comparedWith:""},f=a.reduce((y,P)=>y+(P?.unlisted??0),0),[h="",...m]=Ge(l),v=a.map(y=>y?.about??"").find(y=>y!==""),T=[...f>0?[`${f} more are\
 not listed`]:[],...new Set(a.flatMap(y=>y?.notes??[]))],E=a.flatMap(y=>y?.problem===void 0?[]:[y.problem.message]),b=u.length>0||f>0&&s!=="never"||E.length>0,x=E[0]??`${h}${v===void 0?"":` ${v}`}`;return{
name:r,verdict:b?"bad":"good",reasons:[x,...m,...T]}})}function ht({remarks:e,fixed:t,comparedWith:n},o){const r=[...n===""?[]:[`compared with ${n}${t>0?`: ${t} gone`:""}`],...e,...o];return r.length===
0?[]:[{name:"policy",verdict:"good",reasons:r}]}var j=w(76211);function he(e){return(0,j.At)(`document:${e}`)}function gt(e,t){const n={do:"call",id:`read:${t}`,title:`Read ${t}`,operation:"checkout.r\
ead",input:{root:e,path:t}};return(0,j.kA)(he(t),n,({value:o})=>o??{text:null})}function ge(e,t){return(0,j.At)(`scan:${e.lane}:${e.id}${t===""?"":` without ${t}`}`)}function yt(e,t,n){return{...(0,j.
kA)(ge(t,n),e.step(t,n),s=>({...ye,...e.read(s,t,n)})),otherwise:bt}}function bt(e){return e.kind==="transient"?void 0:{...ye,problem:(0,g.xV)(e)}}const ye={findings:[],notes:[],about:"",unlisted:0};function Q(e){
return e.input}function be(e,t,n=[]){try{return JSON.parse(e.replace(/^\ufeff/,""))}catch(o){throw new g.HR("unhealthy",`${t} printed no report.`,{details:[...n,o.message]})}}function we(e,t=8){return e.
trim().split(`
`).slice(-t)}const wt={step:e=>({do:"call",id:"database",title:"Bring the vulnerability database",operation:"trivy.database",input:{...Q(e)},timeout:9e5}),read({value:e},t,n){const o=(0,i.g1)(e),s=(0,i.
p_)(o.notes).map(({text:a})=>(0,i.Qq)(a)),r=(0,i.Qq)(o.unusable);if(r===""||n!=="")return{notes:s};if(!Q(t).required)return{lacks:r};throw new g.HR("unhealthy",`vulnerabilities were not looked for: ${r}`,
{hint:"Name a mirror that can be reached under scan.database.mirrors, or set scan.trivy to auto.",details:s})}};var Y=w(50445);const $e=(0,j.At)("grype");function $t(){const e={do:"exec",id:"grype.ver\
sion",title:"Look for Grype",argv:["sh","-c","command -v grype >/dev/null 2>&1 || exit 127; exec grype version --output json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,j.kA)($e,e,
({exit:t,stdout:n})=>{if(t===127)return null;const o=/"version"\s*:\s*"(\d[^"]*)"/.exec(n)?.[1];if(o!==void 0)return o;throw new g.HR("absent","The program grype on PATH did not say which version it i\
s.",{hint:"Install Grype, or set scan.grype to off.",details:[n.slice(0,200)]})})}function vt({program:e,reference:t,platform:n}){const o=[e,`registry:${t}`,"--output","json","--by-cve","--quiet"];return{
do:"exec",id:`grype:${t}:${n}`,title:`Scan ${t}${n===""?"":` for ${n}`} with Grype`,cwd:Y.F,argv:[...o,...n===""?[]:["--platform",n]],env:{GRYPE_CHECK_FOR_APP_UPDATE:"false",.../^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.
test(t)?{GRYPE_REGISTRY_INSECURE_USE_HTTP:"true"}:{}},expect:[0,1,2],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}function kt({exit:e,stdout:t,stderr:n},o){const s=n.trim().split(`
`).slice(-8),r=s.at(-1)?.slice(0,300)??"",a=e===0?At(t):void 0;if(a!==void 0&&Array.isArray(a.matches))return a;throw/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(n)?new g.HR("auth",`Grype may not read ${o}\
.`,{details:s}):/MANIFEST_UNKNOWN|NAME_UNKNOWN/.test(n)?new g.HR("absent",`Grype cannot find ${o}.`,{details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)/.test(n)?new g.HR("t\
ransient",`Grype could not reach the registry: ${r}`,{details:s}):new g.HR("unhealthy",`Grype could not scan ${o}: ${r||"it printed no report"}`,{details:s})}function At(e){try{const t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:void 0}catch{return}}const xt={step:e=>vt(Q(e)),read(e,t){const{subject:n,reference:o}=Q(t),{matches:s}=kt(e,o);return{findings:(0,i.p_)(s).map(r=>_t(r,n))}}};function _t(e,t){const[
n,o]=[(0,i.g1)(e.vulnerability),(0,i.g1)(e.artifact)],s=(0,i.g1)(n.fix),r=Array.isArray(s.versions)?s.versions.map(i.Qq):[],[a]=(0,i.p_)(o.locations).map(({path:u})=>H(u)),c=(0,i.Qq)(o.type);return(0,d.
gk)({tool:"grype",kind:"vulnerability",id:Tt(e)||H(n.id),severity:Dt((0,i.Qq)(n.severity)),path:["deb","rpm","apk"].includes(c)?c:a??"",package:`${H(o.name)} ${H(o.version)}`.trim(),fixed:s.state==="f\
ixed"?(0,d.TN)(r.join(", "),100):"",title:H(n.description),subject:t,link:(0,i.o3)(n.dataSource),purl:(0,i.Qq)(o.purl).slice(0,500)})}function Tt(e){return(0,i.Qq)((0,i.g1)(e.vulnerability).id).startsWith(
"CVE-")?"":H((0,i.p_)(e.relatedVulnerabilities).map(({id:n})=>(0,i.Qq)(n)).find(n=>n.startsWith("CVE-")))}function Dt(e){const t=e.toLowerCase();return t==="negligible"?"low":d.gO.find(n=>n===t)??"unk\
nown"}function H(e){return(0,d.TN)((0,i.Qq)(e))}var G=w(38815),jt=w(71105);function St(e){const t=e.path.split("/").at(-1)??"";if(!/compose|stack/i.test(t))return[];let n;try{n=(0,G.qg)(e.text,{merge:!0})}catch{
return[]}const o=e.text.split(/\r?\n/);return(0,jt.D)(n).map(({id:s,service:r,severity:a,reason:c,fix:u})=>{const l=o.findIndex(h=>h.trim().replace(/["']/g,"").startsWith(`${r}:`))+1,f=(0,d.TN)(`${r} ${c}\
; ${u}`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:a,path:e.path,line:Math.max(1,l),title:f})})}function Ot(e){const t=new Set,n=[],o=(s,r,a)=>{const{severity:c,title:u}=Rt[s],
l=(0,d.TN)(`${u}: ${a}`);n.push((0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:c,path:e.path,line:r,title:l}))};for(const{word:s,rest:r,line:a}of Nt(e.text)){if(s==="FROM"){const[c="",
,u]=r.replace(/^(?:--\S+\s+)+/,"").split(/\s+/);!(c==="scratch"||t.has(c.toLowerCase())||c.includes("$"))&&!c.includes("@sha256:")&&o("DA-D001",a,c),u!==void 0&&t.add(u.toLowerCase())}s==="ADD"&&/(?:^|\s)https?:\/\//.
test(r)&&!r.includes("--checksum=")&&o("DA-D002",a,r),(s==="ENTRYPOINT"||s==="CMD")&&!r.startsWith("[")&&!/^exec\s/.test(r)&&o("DA-D003",a,`${s} ${r}`)}return n}const Rt={"DA-D001":{severity:"low",title:"\
the base image is not pinned by digest"},"DA-D002":{severity:"medium",title:"a download is not checked (ADD --checksum=sha256:…)"},"DA-D003":{severity:"medium",title:"a shell stands between the engi\
ne and the program, which never hears TERM"}};function Nt(e){const t=[],n=e.split(/\r?\n/);let o,s;for(const[r,a]of n.entries()){if(s!==void 0){a.trim()===s&&(s=void 0);continue}if(/^\s*#/.test(a)||o===
void 0&&a.trim()==="")continue;const c=o??{text:"",line:r+1};if(c.text+=a.replace(/\\\s*$/," "),o=c,/\\\s*$/.test(a))continue;const[,u="",l=""]=/^\s*(\w+)\s+([\s\S]*)$/.exec(c.text)??[];t.push({word:u.
toUpperCase(),rest:l.trim(),line:c.line}),s=/<<-?["']?(\w+)["']?/.exec(l)?.[1],o=void 0}return t}function Et(e){return e.flatMap(t=>{const n=Mt(t,e);if(n===void 0)return[];const o=[...n.containers.flatMap(
r=>It(r,n))];o.push(...qt(n),...Qt(n));const s=`${n.kind}/${(0,i.Qq)((0,i.g1)(t.object.metadata).name)}`;return o.map(([r,a])=>Wt(t,r,`${s}, ${a}`))})}function Mt(e,t){const{object:n}=e,o=(0,i.Qq)(n.kind);
if(!["Deployment","StatefulSet","DaemonSet"].includes(o))return;const s=(0,i.g1)(n.spec),r=(0,i.g1)(s.template),a=(0,i.g1)(r.spec),c=(0,i.p_)(a.containers);if(c.length===0||c.some(({image:v})=>(0,i.Qq)(
v)===""))return;const u=t.filter(v=>v.object.kind==="PodDisruptionBudget"&&Lt(v,e,r)),l=typeof s.replicas=="number"?s.replicas:1,f=t.find(v=>Ft(v,e)),h=(0,i.g1)(f?.object.spec).minReplicas;return{kind:o,
spec:s,pod:a,containers:c,replicas:f===void 0?l:typeof h=="number"?h:1,budgets:u.map(v=>(0,i.g1)(v.object.spec))}}function It(e,{pod:t,kind:n}){const o=`container ${(0,i.Qq)(e.name)}`,s=(0,i.p_)(e.ports).
length>0,r=(0,i.g1)((0,i.g1)(e.lifecycle).preStop),a=t.terminationGracePeriodSeconds,c=typeof a=="number"?a:30,u=(0,i.g1)(r.sleep).seconds;return[...e.readinessProbe===void 0&&s?[["DA-K001",o]]:[],...e.
livenessProbe===void 0?[["DA-K002",o]]:[],...n!=="DaemonSet"&&s&&Object.keys(r).length===0?[["DA-K005",o]]:[],...c<5?[["DA-K006",`${c} s`]]:[],...typeof u=="number"&&u>=c&&c>=5?[["DA-K008",`${o} sleep\
s ${u} s of ${c} s`]]:[]]}function qt({kind:e,replicas:t,budgets:n}){return e==="DaemonSet"?[]:t<=1?e==="Deployment"&&t===1?[["DA-K003","replicas: 1"]]:[]:n.length===0?[["DA-K004",`${t} replicas`]]:n.
some(o=>Pt(o,t))?[["DA-K007",`${t} replicas`]]:[]}function Qt({kind:e,spec:t,replicas:n}){if(e!=="Deployment"||n===0)return[];const o=(0,i.g1)(t.strategy);if(o.type==="Recreate")return[["DA-K009","str\
ategy Recreate"]];const s=ae((0,i.g1)(o.rollingUpdate).maxUnavailable,n,Math.floor);return s!==void 0&&s>=n?[["DA-K009",`maxUnavailable of ${n}`]]:[]}const Ct={"DA-K001":{severity:"medium",title:"no r\
eadiness probe: requests come before it can answer"},"DA-K002":{severity:"low",title:"no liveness probe: a hung process is never restarted"},"DA-K003":{severity:"low",title:"one replica: every drained\
 node is an outage"},"DA-K004":{severity:"low",title:"no PodDisruptionBudget: a drain may stop all replicas at once"},"DA-K005":{severity:"low",title:"no preStop hook: requests still come while it sto\
ps"},"DA-K006":{severity:"medium",title:"too little grace to finish requests"},"DA-K007":{severity:"medium",title:"its PodDisruptionBudget lets no pod go: a drain never ends"},"DA-K008":{severity:"med\
ium",title:"the preStop hook uses up the grace: the program is killed at once"},"DA-K009":{severity:"medium",title:"an update stops every pod before a new one runs"}};function Pt(e,t){const n=ae(e.minAvailable,
t,Math.ceil),o=ae(e.maxUnavailable,t,Math.ceil);return n!==void 0&&n>=t||o===0}function ae(e,t,n){if(typeof e=="number")return e;const o=/^(\d+)%$/.exec((0,i.Qq)(e))?.[1];return o===void 0?void 0:n(Number(
o)/100*t)}function Ft({object:e},{object:t}){const{kind:n,name:o}=(0,i.g1)((0,i.g1)(e.spec).scaleTargetRef),s=Z(e)===Z(t)&&n===t.kind;return e.kind==="HorizontalPodAutoscaler"&&s&&o===(0,i.g1)(t.metadata).
name}function Lt(e,{object:t},n){const o=(0,i.g1)((0,i.g1)(e.object.spec).selector),s=Object.entries((0,i.g1)(o.matchLabels)),r=(0,i.p_)(o.matchExpressions),a=(0,i.g1)((0,i.g1)(n.metadata).labels);return s.
length+r.length>0&&Z(e.object)===Z(t)&&s.every(([c,u])=>a[c]===u)&&r.every(({key:c,operator:u,values:l})=>Ht(a[(0,i.Qq)(c)],(0,i.Qq)(u),l))}function Ht(e,t,n){const o=Array.isArray(n)&&n.includes(e);return t===
"In"?o:t==="NotIn"?!o:t==="Exists"?e!==void 0:t==="DoesNotExist"&&e===void 0}function Z(e){return(0,i.Qq)((0,i.g1)(e.metadata).namespace)}function Wt({path:e,line:t},n,o){const{severity:s,title:r}=Ct[n],
a=(0,d.TN)(`${r} (${o})`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:n,severity:s,path:e,line:t,title:a})}function Kt(e){let t=0;return{objects:e.flatMap(({path:o,text:s})=>{if(!/^\s*(?:["']?kind["']?)\s*:/m.
test(s)||!/apiVersion/.test(s))return[];const r=new G.HN,a=(0,G.hR)(s,{lineCounter:r,strict:!1});return!Array.isArray(a)||a.some(({errors:c})=>c.length>0)?(t+=1,[]):a.flatMap(c=>{if(!(0,G.jh)(c.contents))
return[];const u=(0,i.g1)(c.toJS({maxAliasCount:100})),l=r.linePos(c.contents.range?.[0]??0).line;return(u.kind==="List"?(0,i.p_)(u.items):[u]).map(h=>({path:o,line:l,object:h}))})}),unread:t}}const Ut=[
"**/Dockerfile","**/Dockerfile.*","**/*.Dockerfile","**/Containerfile"],Vt=["**/*.yml","**/*.yaml"],Jt={step(e){const{root:t,commit:n}=Q(e);return{do:"call",id:"hardening",title:"Read Dockerfiles and \
manifests",operation:"checkout.files",input:{root:t,commit:n,patterns:[...Ut,...Vt]},timeout:12e4}},read({value:e}){const t=(0,i.p_)((0,i.g1)(e).files).map(r=>({path:(0,i.Qq)(r.path),text:(0,i.Qq)(r.text)})),
n=t.filter(({path:r})=>/\.ya?ml$/.test(r)),{objects:o,unread:s}=Kt(n);return{findings:[...t.filter(({path:r})=>!/\.ya?ml$/.test(r)).flatMap(Ot),...Et(o),...n.flatMap(St)],notes:s>0?[`${s} manifests ar\
e templates or no YAML and were not looked at`]:[]}}};var Bt=w(77598);function zt(e,t){if(e==="")return"";if(e.length>2e3)return;const n=Yt(e);if(n===void 0||/[\u0000-\u001f\u007f\\]/.test(n))return;const o=n.
replace(/^file:\/\/(?:localhost)?(?=\/)/i,"").replace(/^file:(?=\/)/i,""),s=o.startsWith(`${t}/`)?o.slice(t.length+1):o;if(s.startsWith("/")||/^[a-z][a-z0-9+.-]*:/i.test(s))return;const r=s.split("/").
filter(a=>a!==""&&a!==".");if(!(r.length===0||r.includes("..")||r[0]==="~"))return r.join("/").slice(0,1e3).toWellFormed()}function Yt(e){try{const t=decodeURIComponent(e);return/%[0-9a-f]{2}/i.test(t)&&
/%(?:2e|2f|5c|00)/i.test(t)?void 0:t}catch{return}}const ve=1e5;function Gt(e,t){const{version:n,runs:o}=(0,i.g1)(e);if(n!=="2.1.0"||!Array.isArray(o))throw new g.HR("usage",`${t.name}: this is not SA\
RIF 2.1.0.`,{hint:`Let the tool of scan.sarif "${t.name}" write SARIF 2.1.0.`});const s={outside:0,suppressed:0},r=(0,i.p_)(o),a=r.reduce((l,f)=>l+(0,i.p_)(f.results).length,0);if(a>ve)throw new g.HR(
"capacity",`${t.name}: ${a} results are more than the ${ve} that are read.`,{hint:"Narrow what the tool looks at."});const c=r.flatMap(l=>Zt(l,t,s)),u=[...s.outside>0?[`${s.outside} places outside the\
 checkout were left out`]:[],...s.suppressed>0?[`${s.suppressed} results are suppressed in the source`]:[]];return{findings:c,notes:u}}function Zt(e,t,n){const o=(0,i.g1)(e.tool),s=(0,i.g1)(o.driver),
r=new Map,a=(0,i.p_)(s.rules);for(const u of[s,...(0,i.p_)(o.extensions)])for(const l of(0,i.p_)(u.rules))r.set((0,i.Qq)(l.id),l);const c=(0,d.TN)((0,i.Qq)(s.name),100)||t.name;return(0,i.p_)(e.results).
flatMap(u=>{if(["pass","notApplicable","informational"].includes((0,i.Qq)(u.kind)))return[];if(u.baselineState==="absent")return[];if((0,i.p_)(u.suppressions).some(({status:m})=>m===void 0||m==="accep\
ted"))return n.suppressed+=1,[];const l=Number(u.ruleIndex??(0,i.g1)(u.rule).index??-1),f=(0,i.Qq)(u.ruleId)||(0,i.Qq)((0,i.g1)(u.rule).id)||(0,i.Qq)(a[l]?.id),h=r.get(f)??a[l]??{};return[Xt({result:u,
rule:h,id:(0,d.TN)(f,200)||"unnamed",tool:c},t,n)]})}function Xt({result:e,rule:t,id:n,tool:o},s,r){const a=(0,i.g1)((0,i.p_)(e.locations)[0]?.physicalLocation),c=(0,i.g1)(a.region),u=(0,i.Qq)((0,i.g1)(
a.artifactLocation).uri),l=zt(u,s.root);l===void 0&&(r.outside+=1);const f=(0,i.g1)(e.message);return(0,d.gk)({tool:o,kind:nn(t).includes("secret")?"secret":"code",id:n,severity:en(e,t),path:l??"",line:l===
void 0?0:(0,i.WQ)(c.startLine),title:(0,d.TN)((0,i.Qq)(f.text)||(0,i.Qq)(f.markdown)||(0,i.Qq)((0,i.g1)(t.shortDescription).text)),link:(0,i.o3)(t.helpUri),fingerprint:tn(e,c,l??"")})}function en(e,t){
const n=(0,i.g1)(t.properties)["security-severity"]??(0,i.g1)(e.properties)["security-severity"]??void 0,o=n===void 0?Number.NaN:Number(n);if(o>=0&&o<=10)return o>=9?"critical":o>=7?"high":o>=4?"mediu\
m":"low";const s=(0,i.Qq)(e.level)||(0,i.Qq)((0,i.g1)(t.defaultConfiguration).level)||"warning";return{error:"high",warning:"medium",note:"low"}[s]??"unknown"}function tn(e,t,n){const o=Object.entries(
{...(0,i.g1)(e.fingerprints),...(0,i.g1)(e.partialFingerprints)}).filter(a=>typeof a[1]=="string"&&a[1]!=="").sort(([a],[c])=>a<c?-1:1),s=(0,i.Qq)((0,i.g1)(t.snippet).text).trim(),r=o.length>0?o:s===""?
[]:[["snippet",s]];return r.length===0?"":(0,Bt.createHash)("sha256").update(JSON.stringify([n,r])).digest("hex").slice(0,32)}function nn(e){const t=(0,i.g1)(e.properties).tags;return Array.isArray(t)?
t:[]}const X=64*1024*1024,sn={step(e){const{name:t,root:n,run:o,file:s}=Q(e);if(o===""){const c={root:n,path:s};return{do:"call",id:`sarif.${t}`,title:`Read ${s}`,operation:"checkout.read",input:c}}const a=`${s===
""?`{ ${o}
}`:`{ { ${o}
} >&2; code=$?; cat -- "$DEPLOY_ACTION_SARIF"; (exit $code); }`} | head -c ${X+1}; exit \${PIPESTATUS[0]}`;return{do:"exec",id:`sarif.${t}`,title:`Run ${t}`,cwd:n,argv:["bash","-o","pipefail","-c",a],
...s===""?{}:{env:{DEPLOY_ACTION_SARIF:s}},expect:Array.from({length:256},(c,u)=>u),quiet:!0,limit:X+1024,timeout:9e5,failsAs:"unhealthy"}},read(e,t){const{name:n,root:o,file:s}=Q(t),r=on(e,n,s);if(r.
length>X)throw new g.HR("capacity",`${n}: it printed more than ${X/1024/1024} MiB, so it is not read.`,{hint:"Narrow what the tool looks at."});const a=r.trim()===""&&e.exit!==void 0?`${n} (exit code ${e.
exit})`:n;return Gt(be(r,a,we(e.stderr)),{name:n,root:o})}};function on({value:e,stdout:t},n,o){if(e===void 0)return t;const s=(0,i.g1)(e).text;if(typeof s=="string")return s;throw new g.HR("absent",`${n}\
: there is no file ${o}.`,{hint:"Name the file that the tool wrote, relative to the checkout."})}const rn="a credential is committed; revoke it, then remove it",an={step(e){const{root:t,commit:n}=Q(e);
return{do:"call",id:"secrets.scan",title:`Look for credentials in the tracked files${n===""?"":` of ${n.slice(0,7)}`}`,operation:"secrets.scan",input:{root:t,...n===""?{}:{commit:n}},timeout:6e5}},read({
value:e}){const{files:t,total:n,findings:o}=e;return{about:`in ${t} tracked files`,unlisted:n-o.length,findings:o.map(({rule:s,file:r,line:a})=>(0,d.gk)({tool:"secretlint",kind:"secret",id:s,severity:"\
critical",path:r,line:a,title:rn}))}}};var cn=w(62088);const ce=(0,j.At)("trivy");function un(){const e={do:"exec",id:"trivy.version",title:"Look for Trivy",argv:["sh","-c","command -v trivy >/dev/nul\
l 2>&1 || exit 127; exec trivy version --format json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,j.kA)(ce,e,t=>t.exit===127?null:ln(t.stdout))}function ln(e){const t=ke(e),n=typeof t?.
Version=="string"?t.Version:void 0;if(n===void 0)throw new g.HR("absent","The program trivy on PATH did not say which version it is.",{hint:"Install Trivy 0.69.7 or newer, or set scan.trivy to off.",details:[
e.slice(0,200)]});if(cn.satisfies(n,">=0.69.4 <=0.69.6",{includePrerelease:!0}))throw new g.HR("denied",`Trivy ${n} is one of the releases that were tampered with (CVE-2026-33634).`,{hint:"Remove it, \
treat every credential it could read as stolen, and install 0.69.7 or newer."});return{version:n,database:t?.VulnerabilityDB!==void 0}}const dn={vulnerabilities:"vuln",secrets:"secret",misconfigurations:"\
misconfig",licences:"license"};function fn(e){const{what:t,kinds:n,database:o,java:s,cache:r,program:a}=e,u=["--format=json","--no-progress",`--scanners=${n.filter(l=>o||l!=="vulnerabilities").map(l=>dn[l]).
join(",")}`,"--severity=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL","--ignore-unfixed=false","--exit-code=0",...o&&r===""?[]:["--skip-db-update"],...r===""?[]:["--skip-java-db-update",`--cache-dir=${r}`],...s?[]:
["jar","war","ear","par"].map(l=>`--skip-files=**/*.${l}`)];return{do:"exec",id:`trivy:${ue(e)}`,title:`Scan ${ue(e)} with Trivy`,cwd:Y.F,argv:pn(t,a,u),env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"\
true"},expect:[0,1],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}function pn(e,t,n){if("image"in e){const r=e.platform===""?[]:[`--platform=${e.platform}`];return[t,"image","--image-s\
rc=remote",...n,...r,e.image]}const o=[...n,"--skip-dirs=**/.git","--skip-dirs=**/.deploy-action"];return e.commit===""?[t,"fs",...o,e.folder]:["sh","-c",'mkdir tree && git -C "$1" -c "safe.directory=\
$1" archive "$2" | tar -x -C tree && shift 2 && exec "$@" tree',"sh",e.folder,e.commit,t,"fs",...o]}function ue({what:e}){return"image"in e?`${e.image}${e.platform===""?"":` for ${e.platform}`}`:e.commit===
""?"the checkout":`the files of ${e.commit.slice(0,7)}`}function mn(e,t){const{database:n}=t,o=ue(t),s=e.stderr.trim().split(`
`).slice(-8),r=hn(s);if(e.exit===0){const c=ke(e.stdout);if(c!==void 0)return{report:c};throw new g.HR("unhealthy",`Trivy printed no report for ${o}.`,{details:s})}const{stderr:a}=e;if(t.java&&/initialize the Java DB|failed to download Java DB|skip downloading Java DB/i.
test(a))return{noJavaDatabase:gn(r)};if(n&&/DB error|failed to download vulnerability DB|cannot be specified on the first run/i.test(a))return{noDatabase:r};throw/MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|not found/i.
test(a)?new g.HR("absent",`Trivy cannot find ${o}.`,{details:s}):/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(a)?new g.HR("auth",`Trivy may not read ${o}.`,{hint:"Log in to the registry before the scan \
(docker login, or a login step): Trivy uses the same credentials.",details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)|timeout|EOF/i.test(a)?new g.HR("transient",`Trivy coul\
d not reach the registry: ${r}`,{details:s}):new g.HR("unhealthy",`Trivy could not scan ${o}: ${r}`,{details:s})}function hn(e){return(e.findLast(n=>n.includes("FATAL"))??e.at(-1)??"").replace(/^.*FATAL\s+(?:Fatal error\s+)?/,
"").slice(0,300)}function gn(e){return e.replace(/^.*Java DB update failed:\s*/,"")}function ke(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function yn(e,t){
return(0,i.p_)((0,i.g1)(e).Results).flatMap(n=>{const o=bn(n);return[...(0,i.p_)(n.Vulnerabilities).map(s=>wn(s,o,t)),...(0,i.p_)(n.Misconfigurations).filter(s=>(0,i.Qq)(s.Status)!=="PASS").map(s=>$n(
s,o,t)),...(0,i.p_)(n.Secrets).map(s=>vn(s,o,t)),...(0,i.p_)(n.Licenses).map(s=>kn(s,o,t))]})}function bn(e){return e.Class==="os-pkgs"?O(e.Type)||"packages":O(e.Target)}function wn(e,t,n){return(0,d.
gk)({tool:"trivy",kind:"vulnerability",id:O(e.VulnerabilityID),severity:ee(e),path:O(e.PkgPath)||t,package:`${O(e.PkgName)} ${O(e.InstalledVersion)}`.trim(),fixed:O(e.FixedVersion),title:O(e.Title),subject:n,
link:(0,i.o3)(e.PrimaryURL),purl:(0,i.Qq)((0,i.g1)(e.PkgIdentifier).PURL).slice(0,500)})}function $n(e,t,n){return(0,d.gk)({tool:"trivy",kind:"misconfiguration",id:O(e.ID)||O(e.AVDID),severity:ee(e),path:t,
line:(0,i.WQ)((0,i.g1)(e.CauseMetadata).StartLine),title:O(e.Title),subject:n,link:(0,i.o3)(e.PrimaryURL)})}function vn(e,t,n){return(0,d.gk)({tool:"trivy",kind:"secret",id:O(e.RuleID),severity:ee(e),
path:t,line:(0,i.WQ)(e.StartLine),title:O(e.Title),subject:n})}function kn(e,t,n){const o=O(e.Category);return(0,d.gk)({tool:"trivy",kind:"licence",id:O(e.Name)||"unknown",severity:ee(e),path:O(e.FilePath)||
t,package:O(e.PkgName),title:o===""?"licence":`${o} licence`,subject:n,link:(0,i.o3)(e.Link)})}function ee(e){const t=(0,i.Qq)(e.Severity).toLowerCase();return d.gO.find(n=>n===t)??"unknown"}function O(e){
return(0,d.TN)((0,i.Qq)(e))}const An={step:(e,t)=>fn(Ae(e,t)),read(e,t,n){const{required:o,subject:s}=Q(t),r=mn(e,Ae(t,n));if("report"in r)return{findings:yn(r.report,s),notes:xn(n)};if("noJavaDatabas\
e"in r){if(!o)return{lacks:te+r.noJavaDatabase};throw new g.HR("unhealthy",`JAR files were not looked into: ${r.noJavaDatabase}`,{hint:"Name repositories of the Java database under scan.database.java-\
mirrors, or set scan.trivy to auto."})}if(!o)return{lacks:r.noDatabase};throw new g.HR("unhealthy",`vulnerabilities were not looked for: ${r.noDatabase}`,{hint:"Let Trivy reach a database (scan.databa\
se), or set scan.trivy to auto."})}},te="JAR files: ";function xn(e){return e===""?[]:e.startsWith(te)?[`JAR files were not looked into: ${e.slice(te.length)} (scan.database.java-mirrors)`]:[`vulnerab\
ilities were not looked for: ${e}`]}function Ae(e,t){const n=!t.startsWith(te);return{...Q(e),database:t===""||!n,java:n}}const _n="",Tn={step(e){const{target:t,root:n,image:o,rules:s}=Q(e),r='zap-ba\
seline.py -t "$TARGET" -J zap.json -I',a=`docker run --rm --network host --user 0 -v "$PWD:/zap/wrk:rw" "$IMAGE" ${r}`,c=[`${o===""?r:a} >&2`,"code=$?","cat zap.json 2>/dev/null","printf '\\036'",...s===
""?[]:['cat -- "$RULES" || exit 90'],"exit $code"];return{do:"exec",id:"zap",title:`Scan ${t} with ZAP`,cwd:Y.F,argv:["sh","-c",c.join(`
`)],env:{TARGET:t,IMAGE:o,RULES:s===""?"":`${n}/${s}`},expect:[0,1,2,3,90,125,126,127],quiet:!0,limit:64*1024*1024,timeout:18e5,failsAs:"unhealthy"}},read({stdout:e,stderr:t,exit:n},o){const{target:s,
rules:r}=Q(o),a=we(t);if(n===90)throw new g.HR("absent",`There is no file ${r}.`,{hint:"Correct scan.zap.rules."});if(n===126||n===127)throw new g.HR("absent","There is no zap-baseline.py on PATH, or \
no Docker to run its image.",{details:a});const[c="",u=""]=e.split(_n);if(c.trim()==="")throw new g.HR("unhealthy",`ZAP could not scan ${s}.`,{details:a});const l=(0,i.g1)(be(c,"ZAP",a));return Dn(l,Sn(
u))}};function Dn(e,t){const n=new Map;let o=0;for(const s of(0,i.p_)(e.site).flatMap(r=>(0,i.p_)(r.alerts))){const r=t.get(xe(s));if(r==="IGNORE"){o+=1;continue}const a=(0,i.p_)(s.instances);for(const c of a.
length>0?a:[{}]){const u=jn(s,c,r);n.set(`${u.id} ${u.fingerprint}`,u)}}return{findings:[...n.values()],notes:o>0?[`${o} alerts are ignored by the rules file`]:[]}}function jn(e,{uri:t,method:n},o){const s=xe(
e),r=Rn((0,i.Qq)(t)),a=/^\d{1,6}$/.test((0,i.Qq)(e.cweid))?` (CWE-${(0,i.Qq)(e.cweid)})`:"";return(0,d.gk)({tool:"zap",kind:"web",id:(0,d.TN)(`zap/${s}`,50),severity:o==="FAIL"?"critical":o==="INFO"?"\
unknown":On(e),path:r,title:(0,d.TN)(`${(0,i.Qq)(e.name)||(0,i.Qq)(e.alert)}${a}`),link:/^\d+$/.test(s)?`https://www.zaproxy.org/docs/alerts/${s}/`:"",fingerprint:`${s} ${(0,d.TN)((0,i.Qq)(n),10)} ${r}`})}
function xe(e){return(0,i.Qq)(e.pluginid)||(0,i.Qq)(e.alertRef)}function Sn(e){const t=e.split(`
`).filter(n=>n.trim()!==""&&!n.startsWith("#")).map(n=>{const[o="",s=""]=n.split("	").map(r=>r.trim());if(/^(?:IGNORE|INFO|WARN|FAIL)$/.test(s))return[o,s];if(s!=="OUTOFSCOPE")throw new g.HR("usage",`\
The ZAP rules file has a line that is none: ${(0,d.TN)(n,80)}`,{hint:"id, tab, IGNORE, INFO, WARN or FAIL"})});return new Map(t.filter(n=>n!==void 0))}function On(e){return{3:"high",2:"medium",1:"low"}[String(
e.riskcode)]??"unknown"}function Rn(e){const t=URL.parse(e);return(0,d.TN)(t===null?e.split("?")[0]??"":t.pathname,500)}const Nn={database:wt,grype:xt,hardening:Jt,sarif:sn,secrets:an,trivy:An,zap:Tn},
En={done:{},lacks:{},documents:{}},Mn=4,In={ask(e,t,n){const o=e,s=_e(o,De(t),n);return[...Te(o).filter(r=>!(r in s.documents)).map(r=>gt(o.root,r)),...Cn(o).flatMap(r=>qn(o,s,r,n))]},judge({data:e,state:t,
facts:n,now:o}){const s=e,r=_e(s,De(t),n),a=s.jobs.filter(({id:h})=>r.done[h]===void 0);if(a.length>0)return{state:r,subjects:Qn(s,a)};const{done:c,documents:u}=r,l=dt(s,{done:c,documents:u,now:o}),f=l.
subjects.map(h=>({...h,verdict:"good"}));return{state:{result:l},subjects:f}}};function qn({jobs:e},{done:t,lacks:n},o,s){if(s.names.filter(a=>a.startsWith(`scan:${o}:`)).length>=Mn)return[];const r=e.
find(a=>a.lane===o&&t[a.id]===void 0);return r===void 0?[]:[yt(Pn(r),r,n[o]??"")]}function _e({jobs:e,root:t,...n},o,s){const r={...o.done},a={...o.lacks},c={...o.documents};for(const u of Te({jobs:e,
root:t,...n})){const l=s.get(he(u));l!==void 0&&(c[u]=l.text)}for(const u of e)for(let l=0;l<2&&r[u.id]===void 0;l+=1){const f=s.get(ge(u,a[u.lane]??""));if(f===void 0)break;f.lacks===void 0?r[u.id]=f:
a[u.lane]=f.lacks}return{done:r,lacks:a,documents:c}}function Qn({jobs:e},t){return[...new Set(e.filter(({before:o})=>!o).map(({name:o})=>o))].map(o=>{const s=t.filter(r=>r.name===o).length;return{name:o,
verdict:s>0?"pending":"good",reasons:[s>0?`${s} scans to go`:"scanned"]}})}function Te({vex:e,known:t}){return[...e,...t!==void 0&&"baseline"in t?[t.baseline]:[]]}function Cn({jobs:e}){return[...new Set(
e.map(({lane:t})=>t))]}function Pn({scanner:e}){const t=Nn[e];if(t===void 0)throw new Error(`There is no scanner ${e}.`);return t}function De(e){return e??En}function bs(e){return e}var Fn=w(48246);function Ln(e,t,n){
const o=V(e);return[...je(e,t,""),...n.commit===""?[]:je(e,t,n.commit),...Se(e,t,o,!1),...Se(e,t,n.images,!0),...Wn(e)]}function V({settings:e,carried:t}){const n=e.images.flatMap(({id:o})=>{const s=t.
images[o];return s?.digest===void 0?[]:[[o,(0,Fn.dp)(s.name,s.digest)]]});return Object.fromEntries(n)}function je({settings:e},{trivy:t},n){const{root:o,scan:s,state:r}=e,a=n!=="",c=a?"checkout-befor\
e":"checkout",u=a?` of ${n.slice(0,7)}`:"",l=m=>({id:m+u,scanner:m,name:m,before:a,lane:c,input:{root:o,commit:n}}),h={program:t,what:{folder:o,commit:n},kinds:s.files,subject:""};return[...s.secrets?
[l("secrets")]:[],...s.hardening?[l("hardening")]:[],...t!==""&&s.files.length>0?[Oe({scan:s,state:r},`files${u}`,a,h)]:[]]}function Se(e,t,n,o){const{settings:s}=e,{scan:r,state:a}=s,c=o?" before":"";
return s.images.flatMap(({id:u,platforms:l})=>{const f=n[u];return f===void 0?[]:(l.length===0?[""]:[...new Set(l)]).flatMap(m=>{const v=`${u} ${m}`.trim()+c,T={image:f,platform:m},E={program:t.grype,
reference:f,platform:m,subject:u};return[...t.trivy!==""&&r.images.length>0?[{...Oe({scan:r,state:a},v,o,{program:t.trivy,what:T,kinds:r.images,subject:u}),name:u}]:[],...t.grype===""?[]:[{id:`grype ${v}`,
scanner:"grype",name:u,before:o,lane:"grype",input:J(E)}]]})})}function Oe({scan:e,state:t},n,o,s){const r={...s,required:e.trivy==="required"&&s.kinds.includes("vulnerabilities")&&!o,cache:Re(e)?Ne(t):
""};return{id:`trivy ${n}`,scanner:"trivy",name:"files",before:o,lane:"trivy",input:J(r)}}function Hn({settings:e,event:t},n){const{scan:o,state:s}=e;if(!Re(o)||!n.some(({lane:m})=>m==="trivy"))return[];
const{mirrors:r,javaMirrors:a,maxAge:c,offline:u,cache:l}=o.database,f=o.trivy==="required",h={mirrors:[...r],javaMirrors:[...a],maxAge:c,offline:u,required:f,cached:l&&t.source==="github",folder:Ne(s)};
return[{id:"database",scanner:"database",name:"database",before:!1,lane:"trivy",input:J(h)}]}function Re({database:e}){return e.mirrors.length>0||e.offline}function Ne(e){return`${e}/cache/trivy`}function Wn({
settings:e}){const{root:t,scan:n}=e,o=n.sarif.map(({id:u,run:l,file:f})=>{const h={name:u,root:t,run:l,file:f};return{id:`sarif ${u}`,scanner:"sarif",name:u,before:!1,lane:`sarif-${u}`,input:J(h)}});if(n.
zap===void 0)return o;const{target:s,rules:r,image:a}=n.zap,c={target:s,rules:r,image:a,root:t};return[...o,{id:"zap",scanner:"zap",name:"zap",before:!1,lane:"zap",input:J(c)}]}const J=e=>e,Ee=(0,j.At)(
"scan.merge-base"),Me=(0,j.At)("scan.deployed");function Kn(e){const{onlyNew:t}=e.settings.scan;return t==="merge-base"?[Vn(e)]:t==="deployed"&&ne(e)!==""?[Jn(e)]:[]}function Un(e,t){const{onlyNew:n,baseline:o}=e.
settings.scan,s={commit:"",images:{}},r=m=>({before:s,notes:[`${m}: every finding counts as new.`]});if(n==="off")return{before:s,notes:[]};if(n==="baseline")return{before:s,known:{baseline:o},notes:[]};
if(n==="merge-base"){const m=t.get(Ee);if(m==null)return r("The commit where the branch began is not in this clone (fetch-depth: 0)");const v=["Images are not compared with the merge base: only what i\
s in the checkout is."];return{before:{commit:m,images:{}},known:{before:`the merge base ${m.slice(0,7)}`},notes:v}}const a=t.get(Me);if(a==null)return r(`Nothing was deployed to ${ne(e)} yet`);const{
images:c,version:u,environment:l}=a,f={before:`${u} in ${l}`};return{before:{commit:"",images:c},known:f,notes:["What is in the checkout is not compared with what was deployed: only images are."]}}function Vn({
settings:e,event:t}){const n=t.trigger.on==="pull_request"?t.trigger.base:t.defaultBranch,s={do:"exec",id:"scan.merge-base",title:`Find where the branch left ${n}`,cwd:e.root,argv:["sh","-c",'git -c "\
safe.directory=$PWD" merge-base HEAD "refs/remotes/origin/$1" || git -c "safe.directory=$PWD" merge-base HEAD "refs/heads/$1"',"sh",n],expect:[0,1,128],quiet:!0,timeout:6e4};return(0,j.kA)(Ee,s,({stdout:r})=>/^[0-9a-f]{40,64}$/.
exec(r.trim())?.[0]??null)}function Jn(e){const{app:t}=e.settings,n={app:t,environment:ne(e),state:"succeeded",limit:1},s={do:"call",id:"scan.deployed",title:`Read what was deployed to ${ne(e)}`,operation:"\
ledger.list",input:{filter:n}};return(0,j.kA)(Me,s,({value:r})=>r[0]??null)}function ne({settings:e}){return e.scan.deployedTo||(e.environments.at(-1)?.id??"")}const Ie={syft:{spdx:"spdx-json",cyclonedx:"\
cyclonedx-json"},trivy:{spdx:"spdx-json",cyclonedx:"cyclonedx"}},qe=e=>(0,j.At)(`sbom:${e}`);function Bn(e){return e.settings.scan.sbom.length===0?[]:Object.entries(V(e)).map(([t,n])=>{const o={do:"ca\
ll",id:`sbom.attested.${t}`,title:`Look for what the build of ${t} has listed`,operation:"sbom.attested",input:{reference:n}};return(0,j.kA)(qe(t),o,({value:s})=>s)})}function zn(e,t,n){const{scan:o,state:s,
images:r}=e.settings;if(o.sbom.length===0)return{steps:[],notes:[],files:[]};const a=V(e),c=[],u=r.flatMap(({id:l,platforms:f})=>{const h=a[l];if(h===void 0)return[];const{found:m,why:v}=t.get(qe(l))??
{found:[],why:""};return v!==""&&c.push(`What the build of ${l} has listed cannot be read: ${v}`),(f.length===0?[""]:[...new Set(f)]).map(E=>{const b=[l,E.replaceAll("/","-")].filter(B=>B!=="").join("\
."),x=B=>`${s}/scan/sbom/${b}.${B}.json`,y=m.find(B=>Zn(B.platform,E)),P={id:l,reference:h,platform:E,name:b,fileOf:x,forms:o.sbom};return y===void 0?Gn(P,n):Yn(P,y,n)})});return{steps:u.flatMap(({steps:l})=>l),
notes:[...new Set([...c,...u.flatMap(({note:l})=>l??[])])],files:u.flatMap(({files:l})=>l)}}function Yn({id:e,name:t,reference:n,forms:o,fileOf:s},r,a){const c=Xn({name:t,reference:n,attested:r,file:s(
"spdx")});if(!o.includes("cyclonedx"))return{steps:[c],files:[s("spdx")]};const u=es(t,s,a);if(u!==void 0)return{steps:[c,u],files:[s("spdx"),s("cyclonedx")]};const l=`Neither Syft nor Trivy is instal\
led: ${e} gets no SBOM as CycloneDX.`;return{steps:[c],files:[s("spdx")],note:l}}function Gn({reference:e,platform:t,name:n,forms:o,fileOf:s},{syft:r,trivy:a}){const c=o.map(l=>({form:l,file:s(l)})),u=c.
map(({file:l})=>l);return r!==""?{steps:[ts({program:r,reference:e,platform:t,name:n},c)],files:u}:a!==""?{steps:c.map(l=>ns({...l,program:a,reference:e,platform:t,name:n})),files:u}:{steps:[],files:[],
note:"Neither Syft nor Trivy is installed: no SBOM is written."}}function Zn(e,t){return t===""||e===""||e===t||e.startsWith(`${t}/`)}function Xn({name:e,reference:t,attested:{image:n,digest:o,size:s,
wrapping:r},file:a}){return{do:"call",id:`sbom.${e}.attested`,title:`Keep what the build has listed of ${e}`,operation:"sbom.keep",input:{reference:t,image:n,digest:o,size:s,wrapping:r,file:a},undo:{way:"\
keep",why:`${a} stays to be read.`},timeout:3e5}}function es(e,t,n){const[o,s]=[t("spdx"),t("cyclonedx")];if(n.syft!==""){const a=[n.syft,"convert",o,"--quiet","--output",`cyclonedx-json=${s}`];return{
...se(`${e}.cyclonedx`,[s]),argv:a,env:{SYFT_CHECK_FOR_APP_UPDATE:"false"}}}if(n.trivy==="")return;const r=[n.trivy,"sbom","--quiet","--format=cyclonedx",`--output=${s}`,o];return{...se(`${e}.cycloned\
x`,[s]),argv:r,env:Qe}}function ts({program:e,reference:t,platform:n,name:o},s){const r=s.flatMap(({form:c,file:u})=>["--output",`${Ie.syft[c]}=${u}`]),a=/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.
test(t);return{...se(o,s.map(({file:c})=>c)),argv:["sh","-c",Ce,"sh",s[0]?.file??"",e,"scan",`registry:${t}`,"--quiet",...r,...n===""?[]:["--platform",n]],env:{SYFT_CHECK_FOR_APP_UPDATE:"false",...a?{
SYFT_REGISTRY_INSECURE_USE_HTTP:"true"}:{}}}}function ns(e){const{form:t,file:n,program:o,reference:s,platform:r,name:a}=e,c=["--image-src=remote","--no-progress",`--format=${Ie.trivy[t]}`,`--output=${n}`];
return{...se(`${a}.${t}`,[n]),argv:["sh","-c",Ce,"sh",n,o,"image",...c,...r===""?[]:[`--platform=${r}`],s],env:Qe}}const Qe={TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"},Ce='mkdir -\
p "$(dirname "$1")" && shift && exec "$@"';function se(e,t){return{do:"exec",id:`sbom.${e}`,title:`List what is in ${e}`,cwd:Y.F,undo:{way:"keep",why:`${t.join(", ")} stays to be read.`},timeout:6e5,failsAs:"\
unhealthy"}}const Pe=(0,j.At)("syft");function ss(){const e={do:"exec",id:"syft.version",title:"Look for Syft",argv:["sh","-c","command -v syft >/dev/null 2>&1 || exit 127; exec syft version --output \
json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,j.kA)(Pe,e,({exit:t,stdout:n})=>t===127?null:/"version"\s*:\s*"([^"]+)"/.exec(n)?.[1]??"unknown")}function Fe(e){return(0,j.At)(`t\
ool:${e}`)}function os(e,{mirrors:t,root:n,lock:o}){const s={do:"call",id:`tool.${e}`,title:`Install ${e} from the lock`,operation:"tool.install",input:{name:e,mirrors:[...t],root:n,lock:o},timeout:6e5};
return(0,j.kA)(Fe(e),s,({value:r})=>r)}function rs(e,t){const{install:n,mirrors:o,lock:s}=e.settings.scan,r=He(e),a=r.map(u=>le[u].ask());if(!n)return a;const c=r.filter(u=>t.get(le[u].topic)===null);
return[...a,...c.map(u=>os(u,{mirrors:o,lock:s,root:e.settings.root}))]}function is(e,t){const n=He(e),o=[],s=a=>{if(!n.includes(a))return Le;const c=t.need(le[a].topic);if(c!==null)return{path:a,version:typeof c==
"string"?c:c.version};const u=t.get(Fe(a));return u!==void 0&&u.path===""&&o.push(`${a} is not installed: ${u.why}`),u===void 0||u.path===""?Le:u},r={trivy:s("trivy"),grype:s("grype"),syft:s("syft")};
for(const a of["trivy","grype"])if(n.includes(a)&&e.settings.scan[a]==="required"&&r[a].path==="")throw as(a,o);return{...r,notes:[...o,...cs(e,t,r.trivy)]}}const Le={path:"",version:""},le={trivy:{ask:un,
topic:ce},grype:{ask:$t,topic:$e},syft:{ask:ss,topic:Pe}};function He(e){const{grype:t,sbom:n}=e.settings.scan,o=Object.keys(V(e)).length>0;return[...We(e)?["trivy"]:[],...t!=="off"&&o?["grype"]:[],...n.
length>0&&o?["syft"]:[]]}function We(e){const{trivy:t,files:n,images:o}=e.settings.scan;return t!=="off"&&(n.length>0||o.length>0&&Object.keys(V(e)).length>0)}function as(e,t){const n=e==="trivy"?"Tri\
vy (0.69.7 or newer)":"Grype";return new g.HR("absent",`scan.${e} is required, but there is no ${e} on PATH.`,{hint:`Install ${n} in a step before this one, set scan.install, or set scan.${e} to auto.`,
details:t})}function cs(e,t,n){if(!We(e))return[];if(n.path==="")return["Trivy is not installed: nothing is scanned for vulnerabilities."];const{mirrors:o,offline:s}=e.settings.scan.database;return t.
get(ce)?.database||o.length>0||s?[]:["Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for."]}const Ke=(0,j.At)("scan.kept"),us={ask:e=>[
(0,j.kA)(Ke,{do:"call",id:"scan.kept",title:"Read the conclusion",operation:"scan.kept",input:{folder:ds(e)}},({value:t})=>t)],judge({facts:e}){const{subjects:t,problems:n}=e.need(Ke),[o]=n;if(o!==void 0&&
o.kind!=="unhealthy"){const c=t.filter(({verdict:l})=>l==="bad").flatMap(({name:l,reasons:f})=>f.map(h=>`${l}: ${h}`)),u=[...o.details,...n.slice(1).map(({message:l})=>l),...c];throw new g.HR(o.kind,o.
message,{hint:o.hint,details:u,...ls(o)})}const s=t.some(({verdict:a})=>a==="bad"),r=n.map(({message:a,details:c})=>({name:"scan",verdict:"bad",reasons:[a,...c]}));return{state:null,subjects:s?t:[...t,
...r]}}};function ls({place:e}){return e===void 0?{}:{place:e}}function ds(e){return e.folder}const fs={name:"scan",ask:(e,t)=>[...rs(e,t),...Bn(e),...Kn(e)],plan:ps,carry:({carried:e})=>e,knowledge:{
judges:{"scan.find":In,"scan.verdict":us}}};function ps(e,t){const{settings:n,event:o}=e,{failOn:s,onlyFixed:r,ignore:a,vex:c}=n.scan,u=is(e,t),{before:l,known:f,notes:h}=Un(e,t),m=Ln(e,{trivy:u.trivy.
path,grype:u.grype.path},l),v=[...Hn(e,m),...m],T={root:n.root,jobs:v,policy:{failOn:s,onlyFixed:r,ignore:a},vex:c,...f===void 0?{}:{known:f}},b=[...new Set(m.filter(P=>!P.before).map(({name:P})=>P))].
join(", "),x=zn(e,t,{syft:u.syft.path,trivy:u.trivy.path}),y=[...u.notes,...h,...x.notes];return m.length===0?{...(0,M.n)("scan",b||"nothing","Nothing is to be scanned."),notes:y}:{stage:"scan",subject:b,
steps:[...x.steps,...gs(e),...ms(e,T,x.steps.at(-1)?.id)],basis:{commit:o.sha,trivy:u.trivy.version,grype:u.grype.version,known:f??null},notes:y,values:x.files.length===0?{}:{"sbom.files":x.files.join(
`
`)}}}function ms(e,t,n){const{settings:o}=e,s=`${o.state}/scan`,r=hs(e,s);return[{do:"wait",id:"scan.find",title:`Scan ${[...new Set(t.jobs.filter(({before:a})=>!a).map(({name:a})=>a))].join(", ")}`,after:[
...n===void 0?[]:[n],...o.scan.zap===void 0?[]:["scan.ready"]],judge:{name:"scan.find",data:t},outputs:{result:{from:"value",path:["state","result"],form:"json"}},every:1e3,deadline:9e5*Math.max(1,t.jobs.
length)},{do:"call",id:"scan.keep",title:`Keep what was found in ${s}`,operation:"scan.keep",input:{folder:s,result:{late:"scan.find",output:"result"}},undo:Ue},...r,{do:"wait",id:"scan.verdict",title:"\
Decide",after:["scan.keep",...r.map(({id:a})=>a)],judge:{name:"scan.verdict",data:{folder:s}},every:1e3,deadline:6e4}]}const Ue={way:"keep",why:"What was found stays to be read."};function hs({settings:{
app:e,scan:t},event:n},o){const s=(a,c,u,l)=>({do:"call",id:a,title:c,operation:u,input:{folder:o,...l},after:["scan.keep"],advisory:!0,undo:Ue}),r=[s("scan.tell","Tell what was found","scan.tell",{})];
if(n.source!=="github")return r;if(t.upload==="auto"){const{sha:a,ref:c}=n,u={sha:a,ref:c,fork:ys(n),app:e};r.push(s("scan.upload","Hand the findings to code scanning","sarif.upload",u))}if(t.upload===
"artifact"&&r.push(s("scan.artifact","Keep the scan as an artifact","scan.artifact",{app:e})),t.comment&&n.trigger.on==="pull_request"){const{number:a}=n.trigger;r.push(s("scan.comment","Comment on th\
e pull request","scan.comment",{number:a,app:e}))}return r}function gs({settings:e}){const{zap:t}=e.scan;if(t===void 0)return[];const n=Array.from({length:400},(o,s)=>100+s);return[{do:"http",id:"scan\
.ready",title:`Wait for ${t.target}`,method:"GET",url:t.target,expect:n,after:[],patience:12e4}]}function ys(e){return e.untrusted||e.trigger.on==="pull_request"&&e.trigger.fork}}),97347:((W,I,w)=>{w.
d(I,{Qq:()=>d,WQ:()=>k,g1:()=>g,o3:()=>D,p_:()=>C,qF:()=>R});var M=w(48165);function g(p){return typeof p=="object"&&p!==null&&!Array.isArray(p)?p:{}}function C(p){return Array.isArray(p)?p.filter($=>typeof $==
"object"&&$!==null&&!Array.isArray($)):[]}function d(p){return typeof p=="string"?p:""}function k(p){return typeof p=="number"&&Number.isSafeInteger(p)&&p>0?p:0}function R(p,$){try{return JSON.parse(p.
replace(/^\ufeff/,""))}catch(S){throw new M.HR("usage",`${$} is not JSON: ${S.message.slice(0,200)}`,{place:{file:$}})}}function D(p){const $=d(p);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.
test($)&&$.length<500?$:""}}),71105:((W,I,w)=>{w.d(I,{D:()=>d,E:()=>g});const M={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:tru\
e]",weak:({security_opt:i})=>!D(i).some(A=>/^no-new-privileges(?:[:=]true)?$/.test(A))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_onl\
y: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:i})=>i!==!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",
fix:'user: "10001:10001"',weak:({user:i})=>/^(?:root|0)(?::|$)/.test(String(i??"root"))},"DA-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",
weak:({cap_drop:i})=>!D(i).some(A=>A.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({
privileged:i})=>i===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:i})=>R(
i).some(A=>/docker\.sock(?::|$)/.test($(A)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, c\
pus: "0.5" } } }',weak:i=>i.mem_limit===void 0&&p(i).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",
weak:({healthcheck:i})=>i===void 0||k(i).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"sec\
rets: [NAME], read from /run/secrets/NAME",weak:({environment:i})=>S(i).some(A=>C.test(A)&&!/_FILE$/.test(A))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave n\
etwork_mode, pid and ipc out",weak:({network_mode:i,pid:A,ipc:F})=>[i,A,F].includes("host")},"DA-C011":{severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",
fix:"networks: { back: { internal: true } } for what needs no way out",weak:(i,A)=>R(i.ports).length===0&&!N(i).some(F=>_(F,A))}},g=Object.keys(M),C=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;
function d(i){const A=k(i);return Object.entries(k(A.services)).flatMap(([F,K])=>g.flatMap(L=>{const{severity:U,reason:z,fix:oe,weak:re}=M[L];return re(k(K),A)?[{id:L,service:F,severity:U,reason:z,fix:oe}]:
[]}))}function k(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?i:{}}function R(i){return Array.isArray(i)?i:[]}function D(i){return R(i).map(String)}function p(i){return k(k(k(i.deploy).resources).
limits)}function $(i){return typeof i=="string"?i:String(k(i).source??"")}function S(i){return Array.isArray(i)?D(i).map(A=>A.split("=")[0]??""):Object.keys(k(i))}function N({networks:i}){return Array.
isArray(i)?D(i):Object.keys(k(i))}function _(i,A){return k(k(A.networks)[i]).internal===!0}})};export{ws as id,$s as ids,vs as modules};

const ws=6323,$s=[6323,5262],vs={65262:((L,I,y)=>{y.d(I,{m:()=>x,writeBaseline:()=>_});var R=y(48165),m=y(26928),q=y(31887),d=y(97347);const k=1;function _(p){const w=(0,q.t)(p),S=p.map((D,i)=>({identity:w[i]??
"",about:(0,m.jb)({...D,line:0})})).sort((D,i)=>D.about<i.about?-1:D.about>i.about?1:D.identity<i.identity?-1:1).map(D=>`    ${JSON.stringify(D)}`);return`{
  "version": ${k},
  "findings": [
${S.join(`,
`)}
  ]
}
`}function x(p,w){const j=(0,d.g1)((0,d.qF)(p,w));if(j.version!==k||!Array.isArray(j.findings))throw new R.HR("usage",`${w} is not a baseline of version ${k}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:w}});const S=(0,d.p_)(j.findings).filter(({identity:D})=>(0,d.Qq)(D)!=="");return{identities:S.map(({identity:D})=>(0,d.Qq)(D)),severities:S.map(({about:D})=>{const[i]=(0,d.Qq)(D).split(
" ");return m.gO.find(A=>A===i)??"unknown"}),from:`the baseline ${w}`}}}),26928:((L,I,y)=>{y.d(I,{DF:()=>k,TN:()=>x,Tm:()=>q,gO:()=>R,gk:()=>m,jb:()=>d});const R=["unknown","low","medium","high","crit\
ical"];function m(p){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...p}}function q(p){return R.indexOf(p)}function d(p){const w=p.line>0?`${p.path}:${p.
line}`:p.path,j=p.package===""?w:`${p.package}${w===""?"":`, ${w}`}`,S=p.kind!=="vulnerability"?"":p.fixed===""?" (no fix yet)":` (fixed in ${p.fixed})`,D=p.title===""?"":`: ${p.title}`;return x(`${p.
severity} ${p.id} in ${j}${S}${D}`)}function k(p,w){const j=new Map;for(const S of[...p,...w]){const{subject:D,kind:i,id:A,path:F,line:K,tool:H,fingerprint:U}=S;j.set(JSON.stringify([H,D,i,A,S.package,
F,K,U]),S)}return[...j.values()]}const _=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function x(p,w=300){const j=p.slice(0,w*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(_,"***");return(j.length>w||p.length>w*4?`${j.
slice(0,w-1).replace(/\S+$/,"")}…`:j).toWellFormed()}}),31887:((L,I,y)=>{y.d(I,{t:()=>m});var R=y(77598);function m(d){const k=new Map;return d.map(_=>{const x=q(_),p=(k.get(x)??0)+1;return k.set(x,
p),p===1?x:`${x}:${p}`})}function q(d){const k=d.fingerprint!==""?[d.fingerprint]:[d.package.split(" ")[0]??"",d.path,d.package===""&&d.kind!=="secret"?d.title:""],_=d.kind==="vulnerability"&&d.fingerprint===
""?"":d.tool,x=JSON.stringify([_,d.kind,d.id.toLowerCase(),d.subject,...k]);return(0,R.createHash)("sha256").update(x).digest("hex").slice(0,32)}}),6323:((L,I,y)=>{y.r(I),y.d(I,{scan:()=>fs});var R=y(
73504),m=y(48165),q=y(65262),d=y(26928),k=y(31887),_=y(14006);const x=14*864e5,p=864e5;function w(e,t){const n=new Map,o=e.map(s=>({rule:s,ends:D(s),fits:S(s),used:!1,mended:""}));for(const s of o){const r=s.
rule.id.toLowerCase();n.set(r,[...n.get(r)??[],s])}return{find(s){let r;for(const a of n.get(s.id.toLowerCase())??[]){if(!a.fits(s))continue;a.used=!0;const c=a.rule.untilFixed&&s.fixed!=="";c&&(a.mended=
s.fixed),!c&&t<a.ends&&(r??=a.rule)}return r},remarks:()=>o.flatMap(s=>j(s,t))}}function j({rule:e,ends:t,used:n,mended:o},s){const r=`the exception for ${e.id}${e.path===""?"":` in ${e.path}`}`;return n?
o!==""?[`${r} is over: fixed in ${o}`]:s>=t?[`${r} ended on ${e.until}`]:t-s<x?[`${r} ends on ${e.until}`]:[]:[`${r} matches nothing any more; remove it`]}function S({path:e,package:t}){const n=e===""?
()=>!0:_(e,{dot:!0});return o=>n(o.path)&&(t===""||o.package.split(" ")[0]===t)}function D({until:e}){if(e==="")return Number.POSITIVE_INFINITY;const t=Date.parse(`${e.slice(0,10)}T00:00:00Z`);return Number.
isNaN(t)?Number.NEGATIVE_INFINITY:t+p+12*36e5}var i=y(97347);function A(e,t,n){if(e.length===0)return[];const o=(0,d.TN)(n.replaceAll("_"," ")),s=t.filter(a=>a.startsWith("pkg:")&&!a.startsWith("pkg:o\
ci/")),r=t.length===0||t.some(a=>a.startsWith("pkg:oci/"));return s.length===0&&!r?[]:[{ids:e.map(a=>a.toLowerCase()),purls:s,why:o}]}function F(e){const t=U((0,i.g1)(e.product_tree));return(0,i.p_)(e.
vulnerabilities).flatMap(n=>{const s=[(0,i.Qq)(n.cve),...(0,i.p_)(n.ids).map(({text:r})=>(0,i.Qq)(r))].filter(r=>r!=="");return K.flatMap(r=>B((0,i.g1)(n.product_status)[r]).flatMap(a=>A(s,[t.get(a)??
"unknown"],H(n,a)||r)))})}const K=["known_not_affected","fixed","first_fixed"];function H(e,t){const n=r=>r.product_ids===void 0||B(r.product_ids).includes(t),o=(0,i.p_)(e.flags).find(n),s=(0,i.p_)(e.
threats).find(r=>r.category==="impact"&&n(r));return(0,i.Qq)(o?.label)||(0,i.Qq)(s?.details)}function U(e){const t=new Map,n=s=>{const r=(0,i.Qq)((0,i.g1)(s.product_identification_helper).purl);r!==""&&
t.set((0,i.Qq)(s.product_id),r)};for(const s of(0,i.p_)(e.full_product_names))n(s);const o=(0,i.p_)(e.branches);for(let s=o.pop();s!==void 0;s=o.pop())n((0,i.g1)(s.product)),o.push(...(0,i.p_)(s.branches));
for(const s of(0,i.p_)(e.relationships)){const r=t.get((0,i.Qq)(s.product_reference));r!==void 0&&t.set((0,i.Qq)((0,i.g1)(s.full_product_name).product_id),r)}return t}function B(e){return Array.isArray(
e)?e.map(i.Qq).filter(t=>t!==""):[]}function oe(e,t){const n=(0,i.g1)((0,i.qF)(e,t));if((0,i.Qq)(n["@context"]).startsWith("https://openvex.dev/"))return(0,i.p_)(n.statements).flatMap(Be);if(n.bomFormat===
"CycloneDX")return(0,i.p_)(n.vulnerabilities).flatMap(ze);if((0,i.Qq)((0,i.g1)(n.document).category)==="csaf_vex")return F(n);throw new m.HR("usage",`${t} is neither OpenVEX nor CycloneDX nor CSAF VEX\
.`,{hint:"Name VEX documents in one of these three forms under scan.vex."})}function re(e){const t=new Map;for(const n of e)for(const o of n.ids){const s=t.get(o);s===void 0?t.set(o,[n]):s.push(n)}return{
find:n=>n.kind!=="vulnerability"?void 0:t.get(n.id.toLowerCase())?.find(({purls:o})=>o.length===0||Je(n.purl,o))?.why}}function Je(e,t){if(e==="")return!1;const n=e.split(/[?#]/)[0]??"",o=n.replace(/@[^@/]*$/,
"");return t.some(s=>{const r=s.split(/[?#]/)[0]??"";return r===n||r===o})}function Be(e){const t=(0,i.Qq)(e.status);if(t!=="not_affected"&&t!=="fixed")return[];const n=e.vulnerability,o=(0,i.g1)(n),s=Array.
isArray(o.aliases)?o.aliases.map(i.Qq):[],r=[(0,i.Qq)(n),(0,i.Qq)(o.name),...s].filter(l=>l!==""),c=(0,i.p_)(e.products).flatMap(l=>{const f=(0,i.p_)(l.subcomponents).map(({"@id":g})=>(0,i.Qq)(g));return f.
length>0?f:[(0,i.Qq)(l["@id"])]}),u=(0,i.Qq)(e.justification)||(0,i.Qq)(e.impact_statement)||t;return A(r,c,u)}function ze(e){const t=(0,i.g1)(e.analysis),n=(0,i.Qq)(t.state);if(!["not_affected","fals\
e_positive","resolved","resolved_with_pedigree"].includes(n))return[];const o=(0,i.p_)(e.affects).map(({ref:s})=>Ye((0,i.Qq)(s)));return A([(0,i.Qq)(e.id)],o,(0,i.Qq)(t.justification)||(0,i.Qq)(t.detail)||
n)}function Ye(e){const t=e.indexOf("pkg:");try{return t<0?e:decodeURIComponent(e.slice(t))}catch{return e}}function Ge(e,t,{now:n,known:o,vex:s}){const r=w(t.ignore,n),a=re(s??[]),c=o===void 0?void 0:
new Map(o.identities.map((v,O)=>[v,o.severities?.[O]??"unknown"])),u=c===void 0?[]:(0,k.t)(e),l=[],f=[],g=[],h=[];for(const[v,O]of e.entries()){const M=c?.delete(u[v]??"")===!0,$=r.find(O),T=$===void 0?
a.find(O):void 0;$!==void 0?h.push({finding:O,why:$.reason,by:"exception"}):T!==void 0?h.push({finding:O,why:T,by:"vex"}):tt(O,t)?M?g.push(O):l.push(O):f.push(O)}return{failing:l.sort(pe),tolerated:f,
existing:g.sort(pe),ignored:h,fixed:c?.size??0,gone:Xe([...c?.values()??[]]),remarks:r.remarks(),comparedWith:o?.from??""}}function Ze(e,t=10){const{failing:n,remarks:o}=e,s=n.length-t;return[n.length===
0?`nothing that fails${me(e)}`:`${et(n)}${me(e)}`,...n.slice(0,t).map(d.jb),...s>0?[`… and ${s} more`]:[],...o]}function pe(e,t){return(0,d.Tm)(t.severity)-(0,d.Tm)(e.severity)||(e.fixed===""?1:0)-(t.
fixed===""?1:0)||(e.id<t.id?-1:1)}function Xe(e){const t={};for(const n of e)t[n]=(t[n]??0)+1;return t}function et(e){return[...d.gO].reverse().map(t=>({severity:t,count:e.filter(n=>n.severity===t).length})).
filter(({count:t})=>t>0).map(({severity:t,count:n})=>`${n} ${t}`).join(", ")}function tt({severity:e,kind:t,fixed:n},{failOn:o,onlyFixed:s}){return o==="never"||(0,d.Tm)(e)<(0,d.Tm)(o)?!1:!(s&&t==="vu\
lnerability"&&n==="")}function me({tolerated:e,ignored:t,existing:n,fixed:o,comparedWith:s}){const r=[...n.length>0?[`${n.length} not new`]:[],...e.length>0?[`${e.length} tolerated`]:[],...t.length>0?
[`${t.length} excepted`]:[],...o>0?[`${o} gone`]:[],...s===""?[]:[`compared with ${s}`]];return r.length===0?"":` (${r.join(", ")})`}const nt=25e3;function st(e,t,n=nt){const o=new Map;for(const s of ot(
e)){const r=`deploy-action/${s.finding.tool}/${t(s.finding)}`.replace(/[^\w./-]+/g,"-"),a=o.get(r);a===void 0?o.set(r,[s]):a.push(s)}return[...o].map(([s,r])=>rt(s,r,n))}function ot({failing:e,tolerated:t,
existing:n,ignored:o,comparedWith:s}){const r=[...e.map(c=>({finding:c,state:"new",why:""})),...n.map(c=>({finding:c,state:"unchanged",why:`not new: ${s}`})),...t.map(c=>({finding:c,state:"new",why:""})),
...o.map(({finding:c,why:u})=>({finding:c,state:"new",why:u}))],a=(0,k.t)(r.map(({finding:c})=>c));return r.map((c,u)=>({...c,identity:a[u]??""}))}function rt(e,t,n){const s=t.toSorted((l,f)=>(0,d.Tm)(
f.finding.severity)-(0,d.Tm)(l.finding.severity)).slice(0,n),r=new Map;for(const{finding:l}of s)r.has(l.id)||r.set(l.id,l);const a={tool:{driver:{name:s[0]?.finding.tool??"deploy-action",rules:[...r.values()].
map(it)}},automationDetails:{id:`${e}/`},columnKind:"utf16CodeUnits",results:s.map(at)},u=JSON.stringify({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[a]});return{category:e,
content:u,dropped:t.length-s.length}}function it({id:e,title:t,link:n,severity:o,kind:s}){return{id:e,shortDescription:{text:t||e},...n===""?{}:{helpUri:n},defaultConfiguration:{level:he[o]},properties:{
tags:["security",s],"security-severity":ct[o]}}}function at({finding:e,identity:t,state:n,why:o}){const r=(e.path.replace(/^\/+/,"")||e.subject||"repository").split("/").map(encodeURIComponent).join("\
/");return{ruleId:e.id,level:he[e.severity],message:{text:(0,d.jb)(e)},locations:[{physicalLocation:{artifactLocation:{uri:r},region:{startLine:Math.max(1,e.line)}}}],partialFingerprints:{"deployActio\
nIdentity/v1":t},baselineState:n,...o===""?{}:{suppressions:[{kind:"external",status:"accepted",justification:o}]}}}const he={critical:"error",high:"error",medium:"warning",low:"note",unknown:"note"},
ct={critical:"9.5",high:"8.0",medium:"5.5",low:"2.0",unknown:"0.0"};var Q=y(88346);const ge=100;function ut({decision:e,nameOf:t,notes:n,problems:o,jobs:s}){const{failing:r,existing:a,tolerated:c,ignored:u,
fixed:l,remarks:f,comparedWith:g}=e,h=[...new Set(s.map(({name:$})=>$))].join(", "),v=r.length>0||o.length>0?"❌":"✅",O=g===""?[]:[`Compared with ${g}: ${l} gone.`],M=[...o.map(({message:$})=>$),...O,
...f,...n];return[`### ${v} Scan of ${(0,Q.FV)(h)}
`,lt(e),dt(r,t),M.map($=>`- ${(0,Q.FV)($)}`).join(`
`),ie("Not new",a.map(d.jb)),ie("Suppressed",u.map(({finding:$,why:T,by:b})=>`${(0,d.jb)($)} — ${b}: ${T}`)),ie("Tolerated",c.map(d.jb))].filter($=>$!=="").join(`
`)}function lt({failing:e,existing:t,tolerated:n,ignored:o,gone:s,comparedWith:r}){const a=r!=="",c={[a?"New":"Fails"]:e,...a?{"Not new":t}:{},Tolerated:n,Suppressed:o.map(({finding:f})=>f)},u=[...d.gO].
reverse().flatMap(f=>{const g=Object.values(c).map(h=>h.filter(v=>v.severity===f).length);return a&&g.splice(2,0,s[f]??0),g.every(h=>h===0)?[]:[[f,...g.map(String)]]}),l=Object.keys(c);return a&&l.splice(
2,0,"Fixed"),u.length===0?`Nothing was found.
`:(0,Q.Qj)(["Severity",...l],u)}function dt(e,t){const n=e.slice(0,10).map(s=>{const r=`${s.path}${s.line>0?`:${s.line}`:""}`;return[s.severity,s.link===""?(0,Q.FV)(s.id):(0,Q.nf)(s.id,s.link),(0,Q.FV)(
t(s)),s.package===""?(0,Q.aY)(r):(0,Q.aY)(s.package),s.kind==="vulnerability"?(0,Q.aY)(s.fixed||"none yet"):"",(0,Q.FV)(s.title.slice(0,120))]}),o=(0,Q.Qj)(["Severity","What","In","Package or place","\
Fixed in",""],n);return e.length>n.length?`${o}
… and ${e.length-n.length} more.
`:o}function ie(e,t){if(t.length===0)return"";const n=t.length-ge;return(0,Q.zH)(`${e}: ${t.length}`,[...t.slice(0,ge),...n>0?[`… and ${n} more`]:[]])}function ft(e,{done:t,documents:n,now:o}){const s=[],
r=e.jobs.flatMap(({id:$,before:T})=>{const{problem:b}=t[$]??{};return b!==void 0&&T&&s.push(`what was there before could not be scanned: ${b.message}`),b===void 0||T?[]:[b]}),a=e.jobs.filter(({before:$})=>!$),
c=new Map,u=[...new Set(a.map(({name:$})=>$))].flatMap($=>{const T=(0,d.DF)([],a.filter(b=>b.name===$).flatMap(({id:b})=>t[b]?.findings??[]));for(const b of T)c.set(b,$);return T}),l=$=>c.get($)??$.subject,
f=s.length>0?void 0:pt(e,{done:t,documents:n,now:o},s),g=mt(e,n,r),h=Ge(u,e.policy,{now:o,vex:g,...f===void 0?{}:{known:f}}),v=st(h,l);for(const{category:$,dropped:T}of v)T>0&&s.push(`${$}: the ${T} l\
east severe are left out of the SARIF file`);const O=[...ht({jobs:a,done:t,decision:h,nameOf:l,failOn:e.policy.failOn}),...gt(h,s)],M=ut({decision:h,nameOf:l,notes:s,problems:r,jobs:a});return{subjects:O,
problems:r,findings:u,sarif:v,summary:M,worst:h.failing.slice(0,10)}}function pt({known:e,jobs:t},{done:n,documents:o},s){if(e===void 0)return;if("baseline"in e){const c=o[e.baseline];if(typeof c=="st\
ring")return(0,q.m)(c,e.baseline);s.push(`there is no baseline ${e.baseline}: every finding counts as new`);return}const r=t.filter(c=>c.before);if(r.length===0)return;const a=(0,d.DF)([],r.flatMap(({
id:c})=>n[c]?.findings??[]));return{identities:(0,k.t)(a),severities:a.map(({severity:c})=>c),from:e.before}}function mt({vex:e},t,n){return e.flatMap(o=>{const s=t[o];try{return oe(s??"",o)}catch(r){
const a=(0,m.w2)(r),c=typeof s=="string"?a.message:`There is no VEX document ${o}.`;return n.push({...(0,m.xV)(a),message:c}),[]}})}function ht({jobs:e,done:t,decision:n,nameOf:o,failOn:s}){return[...new Set(
e.map(({name:r})=>r))].map(r=>{const a=e.filter(b=>b.name===r).map(({id:b})=>t[b]),c=b=>b.filter(P=>o(P)===r),u=c(n.failing),l={failing:u,tolerated:c(n.tolerated),existing:c(n.existing),ignored:n.ignored.
filter(({finding:b})=>o(b)===r),fixed:0,gone:{},remarks:[],comparedWith:""},f=a.reduce((b,P)=>b+(P?.unlisted??0),0),[g="",...h]=Ze(l),v=a.map(b=>b?.about??"").find(b=>b!==""),O=[...f>0?[`${f} more are\
 not listed`]:[],...new Set(a.flatMap(b=>b?.notes??[]))],M=a.flatMap(b=>b?.problem===void 0?[]:[b.problem.message]),$=u.length>0||f>0&&s!=="never"||M.length>0,T=M[0]??`${g}${v===void 0?"":` ${v}`}`;return{
name:r,verdict:$?"bad":"good",reasons:[T,...h,...O]}})}function gt({remarks:e,fixed:t,comparedWith:n},o){const r=[...n===""?[]:[`compared with ${n}${t>0?`: ${t} gone`:""}`],...e,...o];return r.length===
0?[]:[{name:"policy",verdict:"good",reasons:r}]}var N=y(76211);function ye(e){return(0,N.At)(`document:${e}`)}function yt(e,t){const n={do:"call",id:`read:${t}`,title:`Read ${t}`,operation:"checkout.r\
ead",input:{root:e,path:t}};return(0,N.kA)(ye(t),n,({value:o})=>o??{text:null})}function be(e,t){return(0,N.At)(`scan:${e.lane}:${e.id}${t===""?"":` without ${t}`}`)}function bt(e,t,n){return{...(0,N.
kA)(be(t,n),e.step(t,n),s=>({...we,...e.read(s,t,n)})),otherwise:wt}}function wt(e){return e.kind==="transient"?void 0:{...we,problem:(0,m.xV)(e)}}const we={findings:[],notes:[],about:"",unlisted:0};function C(e){
return e.input}function $e(e,t,n=[]){try{return JSON.parse(e.replace(/^\ufeff/,""))}catch(o){throw new m.HR("unhealthy",`${t} printed no report.`,{details:[...n,o.message]})}}function ve(e,t=8){return e.
trim().split(`
`).slice(-t)}const $t={step:e=>({do:"call",id:"database",title:"Bring the vulnerability database",operation:"trivy.database",input:{...C(e)},timeout:9e5}),read({value:e},t,n){const o=(0,i.g1)(e),s=(0,i.
p_)(o.notes).map(({text:a})=>(0,i.Qq)(a)),r=(0,i.Qq)(o.unusable);if(r===""||n!=="")return{notes:s};if(!C(t).required)return{lacks:r};throw new m.HR("unhealthy",`vulnerabilities were not looked for: ${r}`,
{hint:"Name a mirror that can be reached under scan.database.mirrors, or set scan.trivy to auto.",details:s})}};var z=y(50445);function ke(e){return(0,N.At)(`tool:${e}`)}function vt(e,{mirrors:t,root:n,
lock:o}){const s={do:"call",id:`tool.${e}`,title:`Install ${e} from the lock`,operation:"tool.install",input:{name:e,mirrors:[...t],root:n,lock:o},timeout:6e5};return(0,N.kA)(ke(e),s,({value:r})=>r)}function ae(e,t,n,o){
const s={do:"exec",id:`${t}.version`,title:`Look for ${t.charAt(0).toUpperCase()}${t.slice(1)}`,argv:["sh","-c",`command -v ${t} >/dev/null 2>&1 || exit 127; exec ${t} ${n}`],expect:[0,127],failsAs:"a\
bsent",quiet:!0,timeout:6e4};return(0,N.kA)(e,s,({exit:r,stdout:a})=>r===127?null:o(a))}const Ae=(0,N.At)("grype");function kt(){return ae(Ae,"grype","version --output json",e=>{const t=/"version"\s*:\s*"(\d[^"]*)"/.
exec(e)?.[1];if(t!==void 0)return t;throw new m.HR("absent","The program grype on PATH did not say which version it is.",{hint:"Install Grype, or set scan.grype to off.",details:[e.slice(0,200)]})})}function At({
program:e,reference:t,platform:n}){const o=[e,`registry:${t}`,"--output","json","--by-cve","--quiet"];return{do:"exec",id:`grype:${t}:${n}`,title:`Scan ${t}${n===""?"":` for ${n}`} with Grype`,cwd:z.F,
argv:[...o,...n===""?[]:["--platform",n]],env:{GRYPE_CHECK_FOR_APP_UPDATE:"false",.../^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(t)?{GRYPE_REGISTRY_INSECURE_USE_HTTP:"true"}:{}},expect:[0,1,
2],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}function _t({exit:e,stdout:t,stderr:n},o){const s=n.trim().split(`
`).slice(-8),r=s.at(-1)?.slice(0,300)??"",a=e===0?xt(t):void 0;if(a!==void 0&&Array.isArray(a.matches))return a;throw/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(n)?new m.HR("auth",`Grype may not read ${o}\
.`,{details:s}):/MANIFEST_UNKNOWN|NAME_UNKNOWN/.test(n)?new m.HR("absent",`Grype cannot find ${o}.`,{details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)/.test(n)?new m.HR("t\
ransient",`Grype could not reach the registry: ${r}`,{details:s}):new m.HR("unhealthy",`Grype could not scan ${o}: ${r||"it printed no report"}`,{details:s})}function xt(e){try{const t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:void 0}catch{return}}const Dt={step:e=>At(C(e)),read(e,t){const{subject:n,reference:o}=C(t),{matches:s}=_t(e,o);return{findings:(0,i.p_)(s).map(r=>Tt(r,n))}}};function Tt(e,t){const[
n,o]=[(0,i.g1)(e.vulnerability),(0,i.g1)(e.artifact)],s=(0,i.g1)(n.fix),r=Array.isArray(s.versions)?s.versions.map(i.Qq):[],[a]=(0,i.p_)(o.locations).map(({path:u})=>W(u)),c=(0,i.Qq)(o.type);return(0,d.
gk)({tool:"grype",kind:"vulnerability",id:jt(e)||W(n.id),severity:Ot((0,i.Qq)(n.severity)),path:["deb","rpm","apk"].includes(c)?c:a??"",package:`${W(o.name)} ${W(o.version)}`.trim(),fixed:s.state==="f\
ixed"?(0,d.TN)(r.join(", "),100):"",title:W(n.description),subject:t,link:(0,i.o3)(n.dataSource),purl:(0,i.Qq)(o.purl).slice(0,500)})}function jt(e){return(0,i.Qq)((0,i.g1)(e.vulnerability).id).startsWith(
"CVE-")?"":W((0,i.p_)(e.relatedVulnerabilities).map(({id:n})=>(0,i.Qq)(n)).find(n=>n.startsWith("CVE-")))}function Ot(e){const t=e.toLowerCase();return t==="negligible"?"low":d.gO.find(n=>n===t)??"unk\
nown"}function W(e){return(0,d.TN)((0,i.Qq)(e))}var Y=y(38815),St=y(71105);function Et(e){const t=e.path.split("/").at(-1)??"";if(!/compose|stack/i.test(t))return[];let n;try{n=(0,Y.qg)(e.text,{merge:!0})}catch{
return[]}const o=e.text.split(/\r?\n/);return(0,St.D)(n).map(({id:s,service:r,severity:a,reason:c,fix:u})=>{const l=o.findIndex(g=>g.trim().replace(/["']/g,"").startsWith(`${r}:`))+1,f=(0,d.TN)(`${r} ${c}\
; ${u}`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:a,path:e.path,line:Math.max(1,l),title:f})})}function Rt(e){const t=new Set,n=[],o=(s,r,a)=>{const{severity:c,title:u}=Nt[s],
l=(0,d.TN)(`${u}: ${a}`);n.push((0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:c,path:e.path,line:r,title:l}))};for(const{word:s,rest:r,line:a}of Mt(e.text)){if(s==="FROM"){const[c="",
,u]=r.replace(/^(?:--\S+\s+)+/,"").split(/\s+/);!(c==="scratch"||t.has(c.toLowerCase())||c.includes("$"))&&!c.includes("@sha256:")&&o("DA-D001",a,c),u!==void 0&&t.add(u.toLowerCase())}s==="ADD"&&/(?:^|\s)https?:\/\//.
test(r)&&!r.includes("--checksum=")&&o("DA-D002",a,r),(s==="ENTRYPOINT"||s==="CMD")&&!r.startsWith("[")&&!/^exec\s/.test(r)&&o("DA-D003",a,`${s} ${r}`)}return n}const Nt={"DA-D001":{severity:"low",title:"\
the base image is not pinned by digest"},"DA-D002":{severity:"medium",title:"a download is not checked (ADD --checksum=sha256:…)"},"DA-D003":{severity:"medium",title:"a shell stands between the engi\
ne and the program, which never hears TERM"}};function Mt(e){const t=[],n=e.split(/\r?\n/);let o,s;for(const[r,a]of n.entries()){if(s!==void 0){a.trim()===s&&(s=void 0);continue}if(/^\s*#/.test(a)||o===
void 0&&a.trim()==="")continue;const c=o??{text:"",line:r+1};if(c.text+=a.replace(/\\\s*$/," "),o=c,/\\\s*$/.test(a))continue;const[,u="",l=""]=/^\s*(\w+)\s+([\s\S]*)$/.exec(c.text)??[];t.push({word:u.
toUpperCase(),rest:l.trim(),line:c.line}),s=/<<-?["']?(\w+)["']?/.exec(l)?.[1],o=void 0}return t}function It(e){return e.flatMap(t=>{const n=qt(t,e);if(n===void 0)return[];const o=[...n.containers.flatMap(
r=>Qt(r,n))];o.push(...Ct(n),...Pt(n));const s=`${n.kind}/${(0,i.Qq)((0,i.g1)(t.object.metadata).name)}`;return o.map(([r,a])=>Ut(t,r,`${s}, ${a}`))})}function qt(e,t){const{object:n}=e,o=(0,i.Qq)(n.kind);
if(!["Deployment","StatefulSet","DaemonSet"].includes(o))return;const s=(0,i.g1)(n.spec),r=(0,i.g1)(s.template),a=(0,i.g1)(r.spec),c=(0,i.p_)(a.containers);if(c.length===0||c.some(({image:v})=>(0,i.Qq)(
v)===""))return;const u=t.filter(v=>v.object.kind==="PodDisruptionBudget"&&Wt(v,e,r)),l=typeof s.replicas=="number"?s.replicas:1,f=t.find(v=>Ht(v,e)),g=(0,i.g1)(f?.object.spec).minReplicas;return{kind:o,
spec:s,pod:a,containers:c,replicas:f===void 0?l:typeof g=="number"?g:1,budgets:u.map(v=>(0,i.g1)(v.object.spec))}}function Qt(e,{pod:t,kind:n}){const o=`container ${(0,i.Qq)(e.name)}`,s=(0,i.p_)(e.ports).
length>0,r=(0,i.g1)((0,i.g1)(e.lifecycle).preStop),a=t.terminationGracePeriodSeconds,c=typeof a=="number"?a:30,u=(0,i.g1)(r.sleep).seconds;return[...e.readinessProbe===void 0&&s?[["DA-K001",o]]:[],...e.
livenessProbe===void 0?[["DA-K002",o]]:[],...n!=="DaemonSet"&&s&&Object.keys(r).length===0?[["DA-K005",o]]:[],...c<5?[["DA-K006",`${c} s`]]:[],...typeof u=="number"&&u>=c&&c>=5?[["DA-K008",`${o} sleep\
s ${u} s of ${c} s`]]:[]]}function Ct({kind:e,replicas:t,budgets:n}){return e==="DaemonSet"?[]:t<=1?e==="Deployment"&&t===1?[["DA-K003","replicas: 1"]]:[]:n.length===0?[["DA-K004",`${t} replicas`]]:n.
some(o=>Lt(o,t))?[["DA-K007",`${t} replicas`]]:[]}function Pt({kind:e,spec:t,replicas:n}){if(e!=="Deployment"||n===0)return[];const o=(0,i.g1)(t.strategy);if(o.type==="Recreate")return[["DA-K009","str\
ategy Recreate"]];const s=ce((0,i.g1)(o.rollingUpdate).maxUnavailable,n,Math.floor);return s!==void 0&&s>=n?[["DA-K009",`maxUnavailable of ${n}`]]:[]}const Ft={"DA-K001":{severity:"medium",title:"no r\
eadiness probe: requests come before it can answer"},"DA-K002":{severity:"low",title:"no liveness probe: a hung process is never restarted"},"DA-K003":{severity:"low",title:"one replica: every drained\
 node is an outage"},"DA-K004":{severity:"low",title:"no PodDisruptionBudget: a drain may stop all replicas at once"},"DA-K005":{severity:"low",title:"no preStop hook: requests still come while it sto\
ps"},"DA-K006":{severity:"medium",title:"too little grace to finish requests"},"DA-K007":{severity:"medium",title:"its PodDisruptionBudget lets no pod go: a drain never ends"},"DA-K008":{severity:"med\
ium",title:"the preStop hook uses up the grace: the program is killed at once"},"DA-K009":{severity:"medium",title:"an update stops every pod before a new one runs"}};function Lt(e,t){const n=ce(e.minAvailable,
t,Math.ceil),o=ce(e.maxUnavailable,t,Math.ceil);return n!==void 0&&n>=t||o===0}function ce(e,t,n){if(typeof e=="number")return e;const o=/^(\d+)%$/.exec((0,i.Qq)(e))?.[1];return o===void 0?void 0:n(Number(
o)/100*t)}function Ht({object:e},{object:t}){const{kind:n,name:o}=(0,i.g1)((0,i.g1)(e.spec).scaleTargetRef),s=G(e)===G(t)&&n===t.kind;return e.kind==="HorizontalPodAutoscaler"&&s&&o===(0,i.g1)(t.metadata).
name}function Wt(e,{object:t},n){const o=(0,i.g1)((0,i.g1)(e.object.spec).selector),s=Object.entries((0,i.g1)(o.matchLabels)),r=(0,i.p_)(o.matchExpressions),a=(0,i.g1)((0,i.g1)(n.metadata).labels);return s.
length+r.length>0&&G(e.object)===G(t)&&s.every(([c,u])=>a[c]===u)&&r.every(({key:c,operator:u,values:l})=>Kt(a[(0,i.Qq)(c)],(0,i.Qq)(u),l))}function Kt(e,t,n){const o=Array.isArray(n)&&n.includes(e);return t===
"In"?o:t==="NotIn"?!o:t==="Exists"?e!==void 0:t==="DoesNotExist"&&e===void 0}function G(e){return(0,i.Qq)((0,i.g1)(e.metadata).namespace)}function Ut({path:e,line:t},n,o){const{severity:s,title:r}=Ft[n],
a=(0,d.TN)(`${r} (${o})`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:n,severity:s,path:e,line:t,title:a})}function Vt(e){let t=0;return{objects:e.flatMap(({path:o,text:s})=>{if(!/^\s*(?:["']?kind["']?)\s*:/m.
test(s)||!/apiVersion/.test(s))return[];const r=new Y.HN,a=(0,Y.hR)(s,{lineCounter:r,strict:!1});return!Array.isArray(a)||a.some(({errors:c})=>c.length>0)?(t+=1,[]):a.flatMap(c=>{if(!(0,Y.jh)(c.contents))
return[];const u=(0,i.g1)(c.toJS({maxAliasCount:100})),l=r.linePos(c.contents.range?.[0]??0).line;return(u.kind==="List"?(0,i.p_)(u.items):[u]).map(g=>({path:o,line:l,object:g}))})}),unread:t}}const Jt=[
"**/Dockerfile","**/Dockerfile.*","**/*.Dockerfile","**/Containerfile"],Bt=["**/*.yml","**/*.yaml"],zt={step(e){const{root:t,commit:n}=C(e);return{do:"call",id:"hardening",title:"Read Dockerfiles and \
manifests",operation:"checkout.files",input:{root:t,commit:n,patterns:[...Jt,...Bt]},timeout:12e4}},read({value:e}){const t=(0,i.p_)((0,i.g1)(e).files).map(r=>({path:(0,i.Qq)(r.path),text:(0,i.Qq)(r.text)})),
n=t.filter(({path:r})=>/\.ya?ml$/.test(r)),{objects:o,unread:s}=Vt(n);return{findings:[...t.filter(({path:r})=>!/\.ya?ml$/.test(r)).flatMap(Rt),...It(o),...n.flatMap(Et)],notes:s>0?[`${s} manifests ar\
e templates or no YAML and were not looked at`]:[]}}};var Yt=y(77598);function Gt(e,t){if(e==="")return"";if(e.length>2e3)return;const n=Zt(e);if(n===void 0||/[\u0000-\u001f\u007f\\]/.test(n))return;const o=n.
replace(/^file:\/\/(?:localhost)?(?=\/)/i,"").replace(/^file:(?=\/)/i,""),s=o.startsWith(`${t}/`)?o.slice(t.length+1):o;if(s.startsWith("/")||/^[a-z][a-z0-9+.-]*:/i.test(s))return;const r=s.split("/").
filter(a=>a!==""&&a!==".");if(!(r.length===0||r.includes("..")||r[0]==="~"))return r.join("/").slice(0,1e3).toWellFormed()}function Zt(e){try{const t=decodeURIComponent(e);return/%[0-9a-f]{2}/i.test(t)&&
/%(?:2e|2f|5c|00)/i.test(t)?void 0:t}catch{return}}const _e=1e5;function Xt(e,t){const{version:n,runs:o}=(0,i.g1)(e);if(n!=="2.1.0"||!Array.isArray(o))throw new m.HR("usage",`${t.name}: this is not SA\
RIF 2.1.0.`,{hint:`Let the tool of scan.sarif "${t.name}" write SARIF 2.1.0.`});const s={outside:0,suppressed:0},r=(0,i.p_)(o),a=r.reduce((l,f)=>l+(0,i.p_)(f.results).length,0);if(a>_e)throw new m.HR(
"capacity",`${t.name}: ${a} results are more than the ${_e} that are read.`,{hint:"Narrow what the tool looks at."});const c=r.flatMap(l=>en(l,t,s)),u=[...s.outside>0?[`${s.outside} places outside the\
 checkout were left out`]:[],...s.suppressed>0?[`${s.suppressed} results are suppressed in the source`]:[]];return{findings:c,notes:u}}function en(e,t,n){const o=(0,i.g1)(e.tool),s=(0,i.g1)(o.driver),
r=new Map,a=(0,i.p_)(s.rules);for(const u of[s,...(0,i.p_)(o.extensions)])for(const l of(0,i.p_)(u.rules))r.set((0,i.Qq)(l.id),l);const c=(0,d.TN)((0,i.Qq)(s.name),100)||t.name;return(0,i.p_)(e.results).
flatMap(u=>{if(["pass","notApplicable","informational"].includes((0,i.Qq)(u.kind)))return[];if(u.baselineState==="absent")return[];if((0,i.p_)(u.suppressions).some(({status:h})=>h===void 0||h==="accep\
ted"))return n.suppressed+=1,[];const l=Number(u.ruleIndex??(0,i.g1)(u.rule).index??-1),f=(0,i.Qq)(u.ruleId)||(0,i.Qq)((0,i.g1)(u.rule).id)||(0,i.Qq)(a[l]?.id),g=r.get(f)??a[l]??{};return[tn({result:u,
rule:g,id:(0,d.TN)(f,200)||"unnamed",tool:c},t,n)]})}function tn({result:e,rule:t,id:n,tool:o},s,r){const a=(0,i.g1)((0,i.p_)(e.locations)[0]?.physicalLocation),c=(0,i.g1)(a.region),u=(0,i.Qq)((0,i.g1)(
a.artifactLocation).uri),l=Gt(u,s.root);l===void 0&&(r.outside+=1);const f=(0,i.g1)(e.message);return(0,d.gk)({tool:o,kind:on(t).includes("secret")?"secret":"code",id:n,severity:nn(e,t),path:l??"",line:l===
void 0?0:(0,i.WQ)(c.startLine),title:(0,d.TN)((0,i.Qq)(f.text)||(0,i.Qq)(f.markdown)||(0,i.Qq)((0,i.g1)(t.shortDescription).text)),link:(0,i.o3)(t.helpUri),fingerprint:sn(e,c,l??"")})}function nn(e,t){
const n=(0,i.g1)(t.properties)["security-severity"]??(0,i.g1)(e.properties)["security-severity"]??void 0,o=n===void 0?Number.NaN:Number(n);if(o>=0&&o<=10)return o>=9?"critical":o>=7?"high":o>=4?"mediu\
m":"low";const s=(0,i.Qq)(e.level)||(0,i.Qq)((0,i.g1)(t.defaultConfiguration).level)||"warning";return{error:"high",warning:"medium",note:"low"}[s]??"unknown"}function sn(e,t,n){const o=Object.entries(
{...(0,i.g1)(e.fingerprints),...(0,i.g1)(e.partialFingerprints)}).filter(a=>typeof a[1]=="string"&&a[1]!=="").sort(([a],[c])=>a<c?-1:1),s=(0,i.Qq)((0,i.g1)(t.snippet).text).trim(),r=o.length>0?o:s===""?
[]:[["snippet",s]];return r.length===0?"":(0,Yt.createHash)("sha256").update(JSON.stringify([n,r])).digest("hex").slice(0,32)}function on(e){const t=(0,i.g1)(e.properties).tags;return Array.isArray(t)?
t:[]}const Z=64*1024*1024,rn={step(e){const{name:t,root:n,run:o,file:s}=C(e);if(o===""){const c={root:n,path:s};return{do:"call",id:`sarif.${t}`,title:`Read ${s}`,operation:"checkout.read",input:c}}const a=`${s===
""?`{ ${o}
}`:`{ { ${o}
} >&2; code=$?; cat -- "$DEPLOY_ACTION_SARIF"; (exit $code); }`} | head -c ${Z+1}; exit \${PIPESTATUS[0]}`;return{do:"exec",id:`sarif.${t}`,title:`Run ${t}`,cwd:n,argv:["bash","-o","pipefail","-c",a],
...s===""?{}:{env:{DEPLOY_ACTION_SARIF:s}},expect:Array.from({length:256},(c,u)=>u),quiet:!0,limit:Z+1024,timeout:9e5,failsAs:"unhealthy"}},read(e,t){const{name:n,root:o,file:s}=C(t),r=an(e,n,s);if(r.
length>Z)throw new m.HR("capacity",`${n}: it printed more than ${Z/1024/1024} MiB, so it is not read.`,{hint:"Narrow what the tool looks at."});const a=r.trim()===""&&e.exit!==void 0?`${n} (exit code ${e.
exit})`:n;return Xt($e(r,a,ve(e.stderr)),{name:n,root:o})}};function an({value:e,stdout:t},n,o){if(e===void 0)return t;const s=(0,i.g1)(e).text;if(typeof s=="string")return s;throw new m.HR("absent",`${n}\
: there is no file ${o}.`,{hint:"Name the file that the tool wrote, relative to the checkout."})}const cn="a credential is committed; revoke it, then remove it",un={step(e){const{root:t,commit:n}=C(e);
return{do:"call",id:"secrets.scan",title:`Look for credentials in the tracked files${n===""?"":` of ${n.slice(0,7)}`}`,operation:"secrets.scan",input:{root:t,...n===""?{}:{commit:n}},timeout:6e5}},read({
value:e}){const{files:t,total:n,findings:o}=e;return{about:`in ${t} tracked files`,unlisted:n-o.length,findings:o.map(({rule:s,file:r,line:a})=>(0,d.gk)({tool:"secretlint",kind:"secret",id:s,severity:"\
critical",path:r,line:a,title:cn}))}}};var ln=y(62088);const ue=(0,N.At)("trivy");function dn(){return ae(ue,"trivy","version --format json",fn)}function fn(e){const t=xe(e),n=typeof t?.Version=="stri\
ng"?t.Version:void 0;if(n===void 0)throw new m.HR("absent","The program trivy on PATH did not say which version it is.",{hint:"Install Trivy 0.69.7 or newer, or set scan.trivy to off.",details:[e.slice(
0,200)]});if(ln.satisfies(n,">=0.69.4 <=0.69.6",{includePrerelease:!0}))throw new m.HR("denied",`Trivy ${n} is one of the releases that were tampered with (CVE-2026-33634).`,{hint:"Remove it, treat ev\
ery credential it could read as stolen, and install 0.69.7 or newer."});return{version:n,database:t?.VulnerabilityDB!==void 0}}const pn={vulnerabilities:"vuln",secrets:"secret",misconfigurations:"misc\
onfig",licences:"license"};function mn(e){const{what:t,kinds:n,database:o,java:s,cache:r,program:a}=e,u=["--format=json","--no-progress",`--scanners=${n.filter(l=>o||l!=="vulnerabilities").map(l=>pn[l]).
join(",")}`,"--severity=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL","--ignore-unfixed=false","--exit-code=0",...o&&r===""?[]:["--skip-db-update"],...r===""?[]:["--skip-java-db-update",`--cache-dir=${r}`],...s?[]:
["jar","war","ear","par"].map(l=>`--skip-files=**/*.${l}`)];return{do:"exec",id:`trivy:${le(e)}`,title:`Scan ${le(e)} with Trivy`,cwd:z.F,argv:hn(t,a,u),env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"\
true"},expect:[0,1],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}function hn(e,t,n){if("image"in e){const r=e.platform===""?[]:[`--platform=${e.platform}`];return[t,"image","--image-s\
rc=remote",...n,...r,e.image]}const o=[...n,"--skip-dirs=**/.git","--skip-dirs=**/.deploy-action"];return e.commit===""?[t,"fs",...o,e.folder]:["sh","-c",'mkdir tree && git -C "$1" -c "safe.directory=\
$1" archive "$2" | tar -x -C tree && shift 2 && exec "$@" tree',"sh",e.folder,e.commit,t,"fs",...o]}function le({what:e}){return"image"in e?`${e.image}${e.platform===""?"":` for ${e.platform}`}`:e.commit===
""?"the checkout":`the files of ${e.commit.slice(0,7)}`}function gn(e,t){const{database:n}=t,o=le(t),s=e.stderr.trim().split(`
`).slice(-8),r=yn(s);if(e.exit===0){const c=xe(e.stdout);if(c!==void 0)return{report:c};throw new m.HR("unhealthy",`Trivy printed no report for ${o}.`,{details:s})}const{stderr:a}=e;if(t.java&&/initialize the Java DB|failed to download Java DB|skip downloading Java DB/i.
test(a))return{noJavaDatabase:bn(r)};if(n&&/DB error|failed to download vulnerability DB|cannot be specified on the first run/i.test(a))return{noDatabase:r};throw/MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|not found/i.
test(a)?new m.HR("absent",`Trivy cannot find ${o}.`,{details:s}):/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(a)?new m.HR("auth",`Trivy may not read ${o}.`,{hint:"Log in to the registry before the scan \
(docker login, or a login step): Trivy uses the same credentials.",details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)|timeout|EOF/i.test(a)?new m.HR("transient",`Trivy coul\
d not reach the registry: ${r}`,{details:s}):new m.HR("unhealthy",`Trivy could not scan ${o}: ${r}`,{details:s})}function yn(e){return(e.findLast(n=>n.includes("FATAL"))??e.at(-1)??"").replace(/^.*FATAL\s+(?:Fatal error\s+)?/,
"").slice(0,300)}function bn(e){return e.replace(/^.*Java DB update failed:\s*/,"")}function xe(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function wn(e,t){
return(0,i.p_)((0,i.g1)(e).Results).flatMap(n=>{const o=$n(n);return[...(0,i.p_)(n.Vulnerabilities).map(s=>vn(s,o,t)),...(0,i.p_)(n.Misconfigurations).filter(s=>(0,i.Qq)(s.Status)!=="PASS").map(s=>kn(
s,o,t)),...(0,i.p_)(n.Secrets).map(s=>An(s,o,t)),...(0,i.p_)(n.Licenses).map(s=>_n(s,o,t))]})}function $n(e){return e.Class==="os-pkgs"?E(e.Type)||"packages":E(e.Target)}function vn(e,t,n){return(0,d.
gk)({tool:"trivy",kind:"vulnerability",id:E(e.VulnerabilityID),severity:X(e),path:E(e.PkgPath)||t,package:`${E(e.PkgName)} ${E(e.InstalledVersion)}`.trim(),fixed:E(e.FixedVersion),title:E(e.Title),subject:n,
link:(0,i.o3)(e.PrimaryURL),purl:(0,i.Qq)((0,i.g1)(e.PkgIdentifier).PURL).slice(0,500)})}function kn(e,t,n){return(0,d.gk)({tool:"trivy",kind:"misconfiguration",id:E(e.ID)||E(e.AVDID),severity:X(e),path:t,
line:(0,i.WQ)((0,i.g1)(e.CauseMetadata).StartLine),title:E(e.Title),subject:n,link:(0,i.o3)(e.PrimaryURL)})}function An(e,t,n){return(0,d.gk)({tool:"trivy",kind:"secret",id:E(e.RuleID),severity:X(e),path:t,
line:(0,i.WQ)(e.StartLine),title:E(e.Title),subject:n})}function _n(e,t,n){const o=E(e.Category);return(0,d.gk)({tool:"trivy",kind:"licence",id:E(e.Name)||"unknown",severity:X(e),path:E(e.FilePath)||t,
package:E(e.PkgName),title:o===""?"licence":`${o} licence`,subject:n,link:(0,i.o3)(e.Link)})}function X(e){const t=(0,i.Qq)(e.Severity).toLowerCase();return d.gO.find(n=>n===t)??"unknown"}function E(e){
return(0,d.TN)((0,i.Qq)(e))}const xn={step:(e,t)=>mn(De(e,t)),read(e,t,n){const{required:o,subject:s}=C(t),r=gn(e,De(t,n));if("report"in r)return{findings:wn(r.report,s),notes:Dn(n)};if("noJavaDatabas\
e"in r){if(!o)return{lacks:ee+r.noJavaDatabase};throw new m.HR("unhealthy",`JAR files were not looked into: ${r.noJavaDatabase}`,{hint:"Name repositories of the Java database under scan.database.java-\
mirrors, or set scan.trivy to auto."})}if(!o)return{lacks:r.noDatabase};throw new m.HR("unhealthy",`vulnerabilities were not looked for: ${r.noDatabase}`,{hint:"Let Trivy reach a database (scan.databa\
se), or set scan.trivy to auto."})}},ee="JAR files: ";function Dn(e){return e===""?[]:e.startsWith(ee)?[`JAR files were not looked into: ${e.slice(ee.length)} (scan.database.java-mirrors)`]:[`vulnerab\
ilities were not looked for: ${e}`]}function De(e,t){const n=!t.startsWith(ee);return{...C(e),database:t===""||!n,java:n}}const Tn="",jn={step(e){const{target:t,root:n,image:o,rules:s}=C(e),r='zap-ba\
seline.py -t "$TARGET" -J zap.json -I',a=`docker run --rm --network host --user 0 -v "$PWD:/zap/wrk:rw" "$IMAGE" ${r}`,c=[`${o===""?r:a} >&2`,"code=$?","cat zap.json 2>/dev/null","printf '\\036'",...s===
""?[]:['cat -- "$RULES" || exit 90'],"exit $code"];return{do:"exec",id:"zap",title:`Scan ${t} with ZAP`,cwd:z.F,argv:["sh","-c",c.join(`
`)],env:{TARGET:t,IMAGE:o,RULES:s===""?"":`${n}/${s}`},expect:[0,1,2,3,90,125,126,127],quiet:!0,limit:64*1024*1024,timeout:18e5,failsAs:"unhealthy"}},read({stdout:e,stderr:t,exit:n},o){const{target:s,
rules:r}=C(o),a=ve(t);if(n===90)throw new m.HR("absent",`There is no file ${r}.`,{hint:"Correct scan.zap.rules."});if(n===126||n===127)throw new m.HR("absent","There is no zap-baseline.py on PATH, or \
no Docker to run its image.",{details:a});const[c="",u=""]=e.split(Tn);if(c.trim()==="")throw new m.HR("unhealthy",`ZAP could not scan ${s}.`,{details:a});const l=(0,i.g1)($e(c,"ZAP",a));return On(l,En(
u))}};function On(e,t){const n=new Map;let o=0;for(const s of(0,i.p_)(e.site).flatMap(r=>(0,i.p_)(r.alerts))){const r=t.get(Te(s));if(r==="IGNORE"){o+=1;continue}const a=(0,i.p_)(s.instances);for(const c of a.
length>0?a:[{}]){const u=Sn(s,c,r);n.set(`${u.id} ${u.fingerprint}`,u)}}return{findings:[...n.values()],notes:o>0?[`${o} alerts are ignored by the rules file`]:[]}}function Sn(e,{uri:t,method:n},o){const s=Te(
e),r=Nn((0,i.Qq)(t)),a=/^\d{1,6}$/.test((0,i.Qq)(e.cweid))?` (CWE-${(0,i.Qq)(e.cweid)})`:"";return(0,d.gk)({tool:"zap",kind:"web",id:(0,d.TN)(`zap/${s}`,50),severity:o==="FAIL"?"critical":o==="INFO"?"\
unknown":Rn(e),path:r,title:(0,d.TN)(`${(0,i.Qq)(e.name)||(0,i.Qq)(e.alert)}${a}`),link:/^\d+$/.test(s)?`https://www.zaproxy.org/docs/alerts/${s}/`:"",fingerprint:`${s} ${(0,d.TN)((0,i.Qq)(n),10)} ${r}`})}
function Te(e){return(0,i.Qq)(e.pluginid)||(0,i.Qq)(e.alertRef)}function En(e){const t=e.split(`
`).filter(n=>n.trim()!==""&&!n.startsWith("#")).map(n=>{const[o="",s=""]=n.split("	").map(r=>r.trim());if(/^(?:IGNORE|INFO|WARN|FAIL)$/.test(s))return[o,s];if(s!=="OUTOFSCOPE")throw new m.HR("usage",`\
The ZAP rules file has a line that is none: ${(0,d.TN)(n,80)}`,{hint:"id, tab, IGNORE, INFO, WARN or FAIL"})});return new Map(t.filter(n=>n!==void 0))}function Rn(e){return{3:"high",2:"medium",1:"low"}[String(
e.riskcode)]??"unknown"}function Nn(e){const t=URL.parse(e);return(0,d.TN)(t===null?e.split("?")[0]??"":t.pathname,500)}const Mn={database:$t,grype:Dt,hardening:zt,sarif:rn,secrets:un,trivy:xn,zap:jn},
In={done:{},lacks:{},documents:{}},qn=4,Qn={ask(e,t,n){const o=e,s=je(o,Se(t),n);return[...Oe(o).filter(r=>!(r in s.documents)).map(r=>yt(o.root,r)),...Fn(o).flatMap(r=>Cn(o,s,r,n))]},judge({data:e,state:t,
facts:n,now:o}){const s=e,r=je(s,Se(t),n),a=s.jobs.filter(({id:g})=>r.done[g]===void 0);if(a.length>0)return{state:r,subjects:Pn(s,a)};const{done:c,documents:u}=r,l=ft(s,{done:c,documents:u,now:o}),f=l.
subjects.map(g=>({...g,verdict:"good"}));return{state:{result:l},subjects:f}}};function Cn({jobs:e},{done:t,lacks:n},o,s){if(s.names.filter(a=>a.startsWith(`scan:${o}:`)).length>=qn)return[];const r=e.
find(a=>a.lane===o&&t[a.id]===void 0);return r===void 0?[]:[bt(Ln(r),r,n[o]??"")]}function je({jobs:e,root:t,...n},o,s){const r={...o.done},a={...o.lacks},c={...o.documents};for(const u of Oe({jobs:e,
root:t,...n})){const l=s.get(ye(u));l!==void 0&&(c[u]=l.text)}for(const u of e)for(let l=0;l<2&&r[u.id]===void 0;l+=1){const f=s.get(be(u,a[u.lane]??""));if(f===void 0)break;f.lacks===void 0?r[u.id]=f:
a[u.lane]=f.lacks}return{done:r,lacks:a,documents:c}}function Pn({jobs:e},t){return[...new Set(e.filter(({before:o})=>!o).map(({name:o})=>o))].map(o=>{const s=t.filter(r=>r.name===o).length;return{name:o,
verdict:s>0?"pending":"good",reasons:[s>0?`${s} scans to go`:"scanned"]}})}function Oe({vex:e,known:t}){return[...e,...t!==void 0&&"baseline"in t?[t.baseline]:[]]}function Fn({jobs:e}){return[...new Set(
e.map(({lane:t})=>t))]}function Ln({scanner:e}){const t=Mn[e];if(t===void 0)throw new Error(`There is no scanner ${e}.`);return t}function Se(e){return e??In}function bs(e){return e}var Hn=y(48246);function Wn(e,t,n){
const o=V(e);return[...Ee(e,t,""),...n.commit===""?[]:Ee(e,t,n.commit),...Re(e,t,o,!1),...Re(e,t,n.images,!0),...Un(e)]}function V({settings:e,carried:t}){const n=e.images.flatMap(({id:o})=>{const s=t.
images[o];return s?.digest===void 0?[]:[[o,(0,Hn.dp)(s.name,s.digest)]]});return Object.fromEntries(n)}function Ee({settings:e},{trivy:t},n){const{root:o,scan:s,state:r}=e,a=n!=="",c=a?"checkout-befor\
e":"checkout",u=a?` of ${n.slice(0,7)}`:"",l=h=>({id:h+u,scanner:h,name:h,before:a,lane:c,input:{root:o,commit:n}}),g={program:t,what:{folder:o,commit:n},kinds:s.files,subject:""};return[...s.secrets?
[l("secrets")]:[],...s.hardening?[l("hardening")]:[],...t!==""&&s.files.length>0?[Ne({scan:s,state:r},`files${u}`,a,g)]:[]]}function Re(e,t,n,o){const{settings:s}=e,{scan:r,state:a}=s,c=o?" before":"";
return s.images.flatMap(({id:u,platforms:l})=>{const f=n[u];return f===void 0?[]:(l.length===0?[""]:[...new Set(l)]).flatMap(h=>{const v=`${u} ${h}`.trim()+c,O={image:f,platform:h},M={program:t.grype,
reference:f,platform:h,subject:u};return[...t.trivy!==""&&r.images.length>0?[{...Ne({scan:r,state:a},v,o,{program:t.trivy,what:O,kinds:r.images,subject:u}),name:u}]:[],...t.grype===""?[]:[{id:`grype ${v}`,
scanner:"grype",name:u,before:o,lane:"grype",input:J(M)}]]})})}function Ne({scan:e,state:t},n,o,s){const r={...s,required:e.trivy==="required"&&s.kinds.includes("vulnerabilities")&&!o,cache:Me(e)?Ie(t):
""};return{id:`trivy ${n}`,scanner:"trivy",name:"files",before:o,lane:"trivy",input:J(r)}}function Kn({settings:e,event:t},n){const{scan:o,state:s}=e;if(!Me(o)||!n.some(({lane:h})=>h==="trivy"))return[];
const{mirrors:r,javaMirrors:a,maxAge:c,offline:u,cache:l}=o.database,f=o.trivy==="required",g={mirrors:[...r],javaMirrors:[...a],maxAge:c,offline:u,required:f,cached:l&&t.source==="github",folder:Ie(s)};
return[{id:"database",scanner:"database",name:"database",before:!1,lane:"trivy",input:J(g)}]}function Me({database:e}){return e.mirrors.length>0||e.offline}function Ie(e){return`${e}/cache/trivy`}function Un({
settings:e}){const{root:t,scan:n}=e,o=n.sarif.map(({id:u,run:l,file:f})=>{const g={name:u,root:t,run:l,file:f};return{id:`sarif ${u}`,scanner:"sarif",name:u,before:!1,lane:`sarif-${u}`,input:J(g)}});if(n.
zap===void 0)return o;const{target:s,rules:r,image:a}=n.zap,c={target:s,rules:r,image:a,root:t};return[...o,{id:"zap",scanner:"zap",name:"zap",before:!1,lane:"zap",input:J(c)}]}const J=e=>e,qe=(0,N.At)(
"scan.merge-base"),Qe=(0,N.At)("scan.deployed");function Vn(e){const{onlyNew:t}=e.settings.scan;return t==="merge-base"?[Bn(e)]:t==="deployed"&&te(e)!==""?[zn(e)]:[]}function Jn(e,t){const{onlyNew:n,baseline:o}=e.
settings.scan,s={commit:"",images:{}},r=h=>({before:s,notes:[`${h}: every finding counts as new.`]});if(n==="off")return{before:s,notes:[]};if(n==="baseline")return{before:s,known:{baseline:o},notes:[]};
if(n==="merge-base"){const h=t.get(qe);if(h==null)return r("The commit where the branch began is not in this clone (fetch-depth: 0)");const v=["Images are not compared with the merge base: only what i\
s in the checkout is."];return{before:{commit:h,images:{}},known:{before:`the merge base ${h.slice(0,7)}`},notes:v}}const a=t.get(Qe);if(a==null)return r(`Nothing was deployed to ${te(e)} yet`);const{
images:c,version:u,environment:l}=a,f={before:`${u} in ${l}`};return{before:{commit:"",images:c},known:f,notes:["What is in the checkout is not compared with what was deployed: only images are."]}}function Bn({
settings:e,event:t}){const n=t.trigger.on==="pull_request"?t.trigger.base:t.defaultBranch,s={do:"exec",id:"scan.merge-base",title:`Find where the branch left ${n}`,cwd:e.root,argv:["sh","-c",'git -c "\
safe.directory=$PWD" merge-base HEAD "refs/remotes/origin/$1" || git -c "safe.directory=$PWD" merge-base HEAD "refs/heads/$1"',"sh",n],expect:[0,1,128],quiet:!0,timeout:6e4};return(0,N.kA)(qe,s,({stdout:r})=>/^[0-9a-f]{40,64}$/.
exec(r.trim())?.[0]??null)}function zn(e){const{app:t}=e.settings,n={app:t,environment:te(e),state:"succeeded",limit:1},s={do:"call",id:"scan.deployed",title:`Read what was deployed to ${te(e)}`,operation:"\
ledger.list",input:{filter:n}};return(0,N.kA)(Qe,s,({value:r})=>r[0]??null)}function te({settings:e}){return e.scan.deployedTo||(e.environments.at(-1)?.id??"")}var ne=y(31724);const Ce={syft:{spdx:"sp\
dx-json",cyclonedx:"cyclonedx-json"},trivy:{spdx:"spdx-json",cyclonedx:"cyclonedx"}};function Yn(e){return e.settings.scan.sbom.length===0?[]:Object.entries(V(e)).map(([t,n])=>(0,ne.z)(t,n))}function Gn(e,t,n){
const{scan:o,state:s,images:r}=e.settings;if(o.sbom.length===0)return{steps:[],notes:[],files:[]};const a=V(e),c=[],u=r.flatMap(({id:l,platforms:f})=>{const g=a[l];if(g===void 0)return[];const{found:h,
why:v}=t.get((0,ne.uY)(l))??{found:[],why:""};return v!==""&&c.push(`What the build of ${l} has listed cannot be read: ${v}`),(f.length===0?[""]:[...new Set(f)]).map(M=>{const $=(0,ne.Ec)(l,M),T=fe=>`${s}\
/scan/sbom/${$}.${fe}.json`,b=h.find(fe=>es(fe.platform,M)),P={id:l,reference:g,platform:M,name:$,fileOf:T,forms:o.sbom};return b===void 0?Xn(P,n):Zn(P,b,n)})});return{steps:u.flatMap(({steps:l})=>l),
notes:[...new Set([...c,...u.flatMap(({note:l})=>l??[])])],files:u.flatMap(({files:l})=>l)}}function Zn({id:e,name:t,reference:n,forms:o,fileOf:s},r,a){const c=(0,ne.oD)({name:t,reference:n,attested:r,
file:s("spdx")});if(!o.includes("cyclonedx"))return{steps:[c],files:[s("spdx")]};const u=ts(t,s,a);if(u!==void 0)return{steps:[c,u],files:[s("spdx"),s("cyclonedx")]};const l=`Neither Syft nor Trivy is\
 installed: ${e} gets no SBOM as CycloneDX.`;return{steps:[c],files:[s("spdx")],note:l}}function Xn({reference:e,platform:t,name:n,forms:o,fileOf:s},{syft:r,trivy:a}){const c=o.map(l=>({form:l,file:s(
l)})),u=c.map(({file:l})=>l);return r!==""?{steps:[ns({program:r,reference:e,platform:t,name:n},c)],files:u}:a!==""?{steps:c.map(l=>ss({...l,program:a,reference:e,platform:t,name:n})),files:u}:{steps:[],
files:[],note:"Neither Syft nor Trivy is installed: no SBOM is written."}}function es(e,t){return t===""||e===""||e===t||e.startsWith(`${t}/`)}function ts(e,t,n){const[o,s]=[t("spdx"),t("cyclonedx")];
if(n.syft!==""){const a=[n.syft,"convert",o,"--quiet","--output",`cyclonedx-json=${s}`];return{...se(`${e}.cyclonedx`,[s]),argv:a,env:{SYFT_CHECK_FOR_APP_UPDATE:"false"}}}if(n.trivy==="")return;const r=[
n.trivy,"sbom","--quiet","--format=cyclonedx",`--output=${s}`,o];return{...se(`${e}.cyclonedx`,[s]),argv:r,env:Pe}}function ns({program:e,reference:t,platform:n,name:o},s){const r=s.flatMap(({form:c,file:u})=>[
"--output",`${Ce.syft[c]}=${u}`]),a=/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(t);return{...se(o,s.map(({file:c})=>c)),argv:["sh","-c",Fe,"sh",s[0]?.file??"",e,"scan",`registry:${t}`,"--qui\
et",...r,...n===""?[]:["--platform",n]],env:{SYFT_CHECK_FOR_APP_UPDATE:"false",...a?{SYFT_REGISTRY_INSECURE_USE_HTTP:"true"}:{}}}}function ss(e){const{form:t,file:n,program:o,reference:s,platform:r,name:a}=e,
c=["--image-src=remote","--no-progress",`--format=${Ce.trivy[t]}`,`--output=${n}`];return{...se(`${a}.${t}`,[n]),argv:["sh","-c",Fe,"sh",n,o,"image",...c,...r===""?[]:[`--platform=${r}`],s],env:Pe}}const Pe={
TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"},Fe='mkdir -p "$(dirname "$1")" && shift && exec "$@"';function se(e,t){return{do:"exec",id:`sbom.${e}`,title:`List what is in ${e}`,cwd:z.
F,undo:{way:"keep",why:`${t.join(", ")} stays to be read.`},timeout:6e5,failsAs:"unhealthy"}}const Le=(0,N.At)("syft");function os(){return ae(Le,"syft","version --output json",e=>/"version"\s*:\s*"([^"]+)"/.
exec(e)?.[1]??"unknown")}function rs(e,t){const{install:n,mirrors:o,lock:s}=e.settings.scan,r=We(e),a=r.map(u=>de[u].ask());if(!n)return a;const c=r.filter(u=>t.get(de[u].topic)===null);return[...a,...c.
map(u=>vt(u,{mirrors:o,lock:s,root:e.settings.root}))]}function is(e,t){const n=We(e),o=[],s=a=>{if(!n.includes(a))return He;const c=t.need(de[a].topic);if(c!==null)return{path:a,version:typeof c=="st\
ring"?c:c.version};const u=t.get(ke(a));return u!==void 0&&u.path===""&&o.push(`${a} is not installed: ${u.why}`),u===void 0||u.path===""?He:u},r={trivy:s("trivy"),grype:s("grype"),syft:s("syft")};for(const a of[
"trivy","grype"])if(n.includes(a)&&e.settings.scan[a]==="required"&&r[a].path==="")throw as(a,o);return{...r,notes:[...o,...cs(e,t,r.trivy)]}}const He={path:"",version:""},de={trivy:{ask:dn,topic:ue},
grype:{ask:kt,topic:Ae},syft:{ask:os,topic:Le}};function We(e){const{grype:t,sbom:n}=e.settings.scan,o=Object.keys(V(e)).length>0;return[...Ke(e)?["trivy"]:[],...t!=="off"&&o?["grype"]:[],...n.length>
0&&o?["syft"]:[]]}function Ke(e){const{trivy:t,files:n,images:o}=e.settings.scan;return t!=="off"&&(n.length>0||o.length>0&&Object.keys(V(e)).length>0)}function as(e,t){const n=e==="trivy"?"Trivy (0.6\
9.7 or newer)":"Grype";return new m.HR("absent",`scan.${e} is required, but there is no ${e} on PATH.`,{hint:`Install ${n} in a step before this one, set scan.install, or set scan.${e} to auto.`,details:t})}
function cs(e,t,n){if(!Ke(e))return[];if(n.path==="")return["Trivy is not installed: nothing is scanned for vulnerabilities."];const{mirrors:o,offline:s}=e.settings.scan.database;return t.get(ue)?.database||
o.length>0||s?[]:["Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for."]}const Ue=(0,N.At)("scan.kept"),us={ask:e=>[(0,N.kA)(Ue,{do:"\
call",id:"scan.kept",title:"Read the conclusion",operation:"scan.kept",input:{folder:ds(e)}},({value:t})=>t)],judge({facts:e}){const{subjects:t,problems:n}=e.need(Ue),[o]=n;if(o!==void 0&&o.kind!=="un\
healthy"){const c=t.filter(({verdict:l})=>l==="bad").flatMap(({name:l,reasons:f})=>f.map(g=>`${l}: ${g}`)),u=[...o.details,...n.slice(1).map(({message:l})=>l),...c];throw new m.HR(o.kind,o.message,{hint:o.
hint,details:u,...ls(o)})}const s=t.some(({verdict:a})=>a==="bad"),r=n.map(({message:a,details:c})=>({name:"scan",verdict:"bad",reasons:[a,...c]}));return{state:null,subjects:s?t:[...t,...r]}}};function ls({
place:e}){return e===void 0?{}:{place:e}}function ds(e){return e.folder}const fs={name:"scan",ask:(e,t)=>[...rs(e,t),...Yn(e),...Vn(e)],plan:ps,carry:({carried:e})=>e,knowledge:{judges:{"scan.find":Qn,
"scan.verdict":us}}};function ps(e,t){const{settings:n,event:o}=e,{failOn:s,onlyFixed:r,ignore:a,vex:c}=n.scan,u=is(e,t),{before:l,known:f,notes:g}=Jn(e,t),h=Wn(e,{trivy:u.trivy.path,grype:u.grype.path},
l),v=[...Kn(e,h),...h],O={root:n.root,jobs:v,policy:{failOn:s,onlyFixed:r,ignore:a},vex:c,...f===void 0?{}:{known:f}},$=[...new Set(h.filter(P=>!P.before).map(({name:P})=>P))].join(", "),T=Gn(e,t,{syft:u.
syft.path,trivy:u.trivy.path}),b=[...u.notes,...g,...T.notes];return h.length===0?{...(0,R.n)("scan",$||"nothing","Nothing is to be scanned."),notes:b}:{stage:"scan",subject:$,steps:[...T.steps,...gs(
e),...ms(e,O,T.steps.at(-1)?.id)],basis:{commit:o.sha,trivy:u.trivy.version,grype:u.grype.version,known:f??null},notes:b,values:T.files.length===0?{}:{"sbom.files":T.files.join(`
`)}}}function ms(e,t,n){const{settings:o}=e,s=`${o.state}/scan`,r=hs(e,s);return[{do:"wait",id:"scan.find",title:`Scan ${[...new Set(t.jobs.filter(({before:a})=>!a).map(({name:a})=>a))].join(", ")}`,after:[
...n===void 0?[]:[n],...o.scan.zap===void 0?[]:["scan.ready"]],judge:{name:"scan.find",data:t},outputs:{result:{from:"value",path:["state","result"],form:"json"}},every:1e3,deadline:9e5*Math.max(1,t.jobs.
length)},{do:"call",id:"scan.keep",title:`Keep what was found in ${s}`,operation:"scan.keep",input:{folder:s,result:{late:"scan.find",output:"result"}},undo:Ve},...r,{do:"wait",id:"scan.verdict",title:"\
Decide",after:["scan.keep",...r.map(({id:a})=>a)],judge:{name:"scan.verdict",data:{folder:s}},every:1e3,deadline:6e4}]}const Ve={way:"keep",why:"What was found stays to be read."};function hs({settings:{
app:e,scan:t},event:n},o){const s=(a,c,u,l)=>({do:"call",id:a,title:c,operation:u,input:{folder:o,...l},after:["scan.keep"],advisory:!0,undo:Ve}),r=[s("scan.tell","Tell what was found","scan.tell",{})];
if(n.source!=="github")return r;if(t.upload==="auto"){const{sha:a,ref:c}=n,u={sha:a,ref:c,fork:ys(n),app:e};r.push(s("scan.upload","Hand the findings to code scanning","sarif.upload",u))}if(t.upload===
"artifact"&&r.push(s("scan.artifact","Keep the scan as an artifact","scan.artifact",{app:e})),t.comment&&n.trigger.on==="pull_request"){const{number:a}=n.trigger;r.push(s("scan.comment","Comment on th\
e pull request","scan.comment",{number:a,app:e}))}return r}function gs({settings:e}){const{zap:t}=e.scan;if(t===void 0)return[];const n=Array.from({length:400},(o,s)=>100+s);return[{do:"http",id:"scan\
.ready",title:`Wait for ${t.target}`,method:"GET",url:t.target,expect:n,after:[],patience:12e4}]}function ys(e){return e.untrusted||e.trigger.on==="pull_request"&&e.trigger.fork}}),97347:((L,I,y)=>{y.
d(I,{Qq:()=>d,WQ:()=>k,g1:()=>m,o3:()=>x,p_:()=>q,qF:()=>_});var R=y(48165);function m(p){return typeof p=="object"&&p!==null&&!Array.isArray(p)?p:{}}function q(p){return Array.isArray(p)?p.filter(w=>typeof w==
"object"&&w!==null&&!Array.isArray(w)):[]}function d(p){return typeof p=="string"?p:""}function k(p){return typeof p=="number"&&Number.isSafeInteger(p)&&p>0?p:0}function _(p,w){try{return JSON.parse(p.
replace(/^\ufeff/,""))}catch(j){throw new R.HR("usage",`${w} is not JSON: ${j.message.slice(0,200)}`,{place:{file:w}})}}function x(p){const w=d(p);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.
test(w)&&w.length<500?w:""}}),31724:((L,I,y)=>{y.d(I,{Ec:()=>k,oD:()=>d,uY:()=>m,z:()=>q});var R=y(76211);const m=_=>(0,R.At)(`sbom:${_}`);function q(_,x){const p={do:"call",id:`sbom.attested.${_}`,title:`\
Look for what the build of ${_} has listed`,operation:"sbom.attested",input:{reference:x}};return(0,R.kA)(m(_),p,({value:w})=>w)}function d({name:_,reference:x,attested:{image:p,digest:w,size:j,wrapping:S},
file:D}){return{do:"call",id:`sbom.${_}.attested`,title:`Keep what the build has listed of ${_}`,operation:"sbom.keep",input:{reference:x,image:p,digest:w,size:j,wrapping:S,file:D},undo:{way:"keep",why:`${D}\
 stays to be read.`},timeout:3e5}}function k(_,x){return[_,x.replaceAll("/","-")].filter(p=>p!=="").join(".")}}),71105:((L,I,y)=>{y.d(I,{D:()=>d,E:()=>m});const R={"DA-C001":{severity:"medium",reason:"\
may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:i})=>!x(i).some(A=>/^no-new-privileges(?:[:=]true)?$/.test(A))},"DA-C002":{severity:"low",reason:"\
can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:i})=>i!==!0},"DA-C003":{severity:"mediu\
m",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:i})=>/^(?:root|0)(?::|$)/.test(String(i??"root"))},"DA-C004":{severity:"low",reason:"\
keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:i})=>!x(i).some(A=>A.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the \
host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:i})=>i===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mou\
nt out, or put a proxy that allows single calls before it",weak:({volumes:i})=>_(i).some(A=>/docker\.sock(?::|$)/.test(w(A)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can t\
ake that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:i=>i.mem_limit===void 0&&p(i).memory===void 0},"DA-C008":{severity:"low",reason:"has no health c\
heck, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:i})=>i===void 0||k(i).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secr\
et in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:i})=>j(i).some(A=>q.test(A)&&!/_FILE$/.test(A))},"DA-C01\
0":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:i,pid:A,ipc:F})=>[i,A,F].includes("host")},"DA-C011":{severity:"low",
reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(i,A)=>_(i.ports).length===0&&!S(i).some(
F=>D(F,A))}},m=Object.keys(R),q=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function d(i){const A=k(i);return Object.entries(k(A.services)).flatMap(([F,K])=>m.
flatMap(H=>{const{severity:U,reason:B,fix:oe,weak:re}=R[H];return re(k(K),A)?[{id:H,service:F,severity:U,reason:B,fix:oe}]:[]}))}function k(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?i:
{}}function _(i){return Array.isArray(i)?i:[]}function x(i){return _(i).map(String)}function p(i){return k(k(k(i.deploy).resources).limits)}function w(i){return typeof i=="string"?i:String(k(i).source??
"")}function j(i){return Array.isArray(i)?x(i).map(A=>A.split("=")[0]??""):Object.keys(k(i))}function S({networks:i}){return Array.isArray(i)?x(i):Object.keys(k(i))}function D(i,A){return k(k(A.networks)[i]).
internal===!0}})};export{ws as id,$s as ids,vs as modules};

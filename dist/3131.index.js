const Hn=3131,Wn=[3131,5262],Un={48246:((B,I,w)=>{w.d(I,{F2:()=>D,HJ:()=>S,aR:()=>f,dp:()=>$});var j=w(53871),g=w(48165);const M="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",d=new RegExp(`^${M}(?:/${M})*$`),
b=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,S=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function D(k,R="image"){const x=oe=>new g.HR("usage",`${R}: ${JSON.stringify(k.slice(
0,200))} is not an image reference: ${oe}.`),[i="",v,Q]=k.split("@");if(Q!==void 0)throw x("it has two @");if(v!==void 0&&!(0,j.Bc)(v))throw x("after @ a digest sha256:… is expected");const W=i.indexOf(
"/"),C=W<0?"":i.slice(0,W),U=C!==""&&(/[.:]/.test(C)||C==="localhost"),K=U?i.slice(W+1):i,V=K.lastIndexOf(":"),q=V<0?K:K.slice(0,V),z=V<0?void 0:K.slice(V+1);if(U&&!b.test(C))throw x(`${JSON.stringify(
C)} is not a registry host`);if(!d.test(q))throw x(q===q.toLowerCase()?`${JSON.stringify(q)} is not a repository name`:"a repository name is lower-case");if(z!==void 0&&!S.test(z))throw x(`${JSON.stringify(
z)} is not a tag`);const G=U?C:"docker.io",re=G==="docker.io"&&!q.includes("/")?`library/${q}`:q;return{registry:G,repository:re,...z===void 0?{}:{tag:z},...v===void 0?{}:{digest:v}}}function f(k){return`${k.
registry}/${k.repository}`}function $(k,R){return`${k}@${R}`}}),65262:((B,I,w)=>{w.d(I,{m:()=>D,writeBaseline:()=>S});var j=w(48165),g=w(26928),M=w(31887),d=w(97347);const b=1;function S(f){const $=(0,M.
t)(f),R=f.map((x,i)=>({identity:$[i]??"",about:(0,g.jb)({...x,line:0})})).sort((x,i)=>x.about<i.about?-1:x.about>i.about?1:x.identity<i.identity?-1:1).map(x=>`    ${JSON.stringify(x)}`);return`{
  "version": ${b},
  "findings": [
${R.join(`,
`)}
  ]
}
`}function D(f,$){const k=(0,d.g1)((0,d.qF)(f,$));if(k.version!==b||!Array.isArray(k.findings))throw new j.HR("usage",`${$} is not a baseline of version ${b}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:$}});return{identities:(0,d.p_)(k.findings).map(({identity:x})=>(0,d.Qq)(x)).filter(x=>x!==""),from:`the baseline ${$}`}}}),26928:((B,I,w)=>{w.d(I,{DF:()=>b,TN:()=>D,Tm:()=>M,gO:()=>j,
gk:()=>g,jb:()=>d});const j=["unknown","low","medium","high","critical"];function g(f){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...f}}function M(f){
return j.indexOf(f)}function d(f){const $=f.line>0?`${f.path}:${f.line}`:f.path,k=f.package===""?$:`${f.package}${$===""?"":`, ${$}`}`,R=f.kind!=="vulnerability"?"":f.fixed===""?" (no fix yet)":` (fix\
ed in ${f.fixed})`,x=f.title===""?"":`: ${f.title}`;return D(`${f.severity} ${f.id} in ${k}${R}${x}`)}function b(f,$){const k=new Map;for(const R of[...f,...$]){const{subject:x,kind:i,id:v,path:Q,line:W,
tool:C,fingerprint:U}=R;k.set(JSON.stringify([C,x,i,v,R.package,Q,W,U]),R)}return[...k.values()]}const S=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function D(f,$=300){const k=f.slice(0,$*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(S,"***");return(k.length>$||f.length>$*4?`${k.
slice(0,$-1).replace(/\S+$/,"")}…`:k).toWellFormed()}}),31887:((B,I,w)=>{w.d(I,{t:()=>g});var j=w(77598);function g(d){const b=new Map;return d.map(S=>{const D=M(S),f=(b.get(D)??0)+1;return b.set(D,
f),f===1?D:`${D}:${f}`})}function M(d){const b=d.fingerprint!==""?[d.fingerprint]:[d.package.split(" ")[0]??"",d.path,d.package===""&&d.kind!=="secret"?d.title:""],S=d.kind==="vulnerability"&&d.fingerprint===
""?"":d.tool,D=JSON.stringify([S,d.kind,d.id.toLowerCase(),d.subject,...b]);return(0,j.createHash)("sha256").update(D).digest("hex").slice(0,32)}}),73131:((B,I,w)=>{w.r(I),w.d(I,{scan:()=>Mn});var j=w(
73504),g=w(48165),M=w(65262),d=w(26928),b=w(31887),S=w(14006);const D=14*864e5,f=864e5;function $(e,t){const n=new Map,r=e.map(s=>({rule:s,ends:x(s),fits:R(s),used:!1,mended:""}));for(const s of r){const o=s.
rule.id.toLowerCase();n.set(o,[...n.get(o)??[],s])}return{find(s){let o;for(const a of n.get(s.id.toLowerCase())??[]){if(!a.fits(s))continue;a.used=!0;const c=a.rule.untilFixed&&s.fixed!=="";c&&(a.mended=
s.fixed),!c&&t<a.ends&&(o??=a.rule)}return o},remarks:()=>r.flatMap(s=>k(s,t))}}function k({rule:e,ends:t,used:n,mended:r},s){const o=`the exception for ${e.id}${e.path===""?"":` in ${e.path}`}`;return n?
r!==""?[`${o} is over: fixed in ${r}`]:s>=t?[`${o} ended on ${e.until}`]:t-s<D?[`${o} ends on ${e.until}`]:[]:[`${o} matches nothing any more; remove it`]}function R({path:e,package:t}){const n=e===""?
()=>!0:S(e,{dot:!0});return r=>n(r.path)&&(t===""||r.package.split(" ")[0]===t)}function x({until:e}){if(e==="")return Number.POSITIVE_INFINITY;const t=Date.parse(`${e.slice(0,10)}T00:00:00Z`);return Number.
isNaN(t)?Number.NEGATIVE_INFINITY:t+f+12*36e5}var i=w(97347);function v(e,t){const n=(0,i.g1)((0,i.qF)(e,t));if((0,i.Qq)(n["@context"]).startsWith("https://openvex.dev/"))return(0,i.p_)(n.statements).
flatMap(C);if(n.bomFormat==="CycloneDX")return(0,i.p_)(n.vulnerabilities).flatMap(U);throw new g.HR("usage",`${t} is neither OpenVEX nor CycloneDX.`,{hint:"Name VEX documents in one of these two forms\
 under scan.vex."})}function Q(e){const t=new Map;for(const n of e)for(const r of n.ids){const s=t.get(r);s===void 0?t.set(r,[n]):s.push(n)}return{find:n=>n.kind!=="vulnerability"?void 0:t.get(n.id.toLowerCase())?.
find(({purls:r})=>r.length===0||W(n.purl,r))?.why}}function W(e,t){if(e==="")return!1;const n=e.split(/[?#]/)[0]??"",r=n.replace(/@[^@/]*$/,"");return t.some(s=>{const o=s.split(/[?#]/)[0]??"";return o===
n||o===r})}function C(e){const t=(0,i.Qq)(e.status);if(t!=="not_affected"&&t!=="fixed")return[];const n=e.vulnerability,r=(0,i.g1)(n),s=Array.isArray(r.aliases)?r.aliases.map(i.Qq):[],o=[(0,i.Qq)(n),(0,i.
Qq)(r.name),...s].filter(l=>l!==""),c=(0,i.p_)(e.products).flatMap(l=>{const p=(0,i.p_)(l.subcomponents).map(({"@id":y})=>(0,i.Qq)(y));return p.length>0?p:[(0,i.Qq)(l["@id"])]}),u=(0,i.Qq)(e.justification)||
(0,i.Qq)(e.impact_statement)||t;return K(o,c,u)}function U(e){const t=(0,i.g1)(e.analysis),n=(0,i.Qq)(t.state);if(!["not_affected","false_positive","resolved","resolved_with_pedigree"].includes(n))return[];
const r=(0,i.p_)(e.affects).map(({ref:s})=>V((0,i.Qq)(s)));return K([(0,i.Qq)(e.id)],r,(0,i.Qq)(t.justification)||(0,i.Qq)(t.detail)||n)}function K(e,t,n){if(e.length===0)return[];const r=(0,d.TN)(n.replaceAll(
"_"," ")),s=t.filter(a=>a.startsWith("pkg:")&&!a.startsWith("pkg:oci/")),o=t.length===0||t.some(a=>a.startsWith("pkg:oci/"));return s.length===0&&!o?[]:[{ids:e.map(a=>a.toLowerCase()),purls:s,why:r}]}
function V(e){const t=e.indexOf("pkg:");try{return t<0?e:decodeURIComponent(e.slice(t))}catch{return e}}function q(e,t,{now:n,known:r,vex:s}){const o=$(t.ignore,n),a=Q(s??[]),c=r===void 0?void 0:new Set(
r.identities),u=c===void 0?[]:(0,b.t)(e),l=[],p=[],y=[],m=[];for(const[A,_]of e.entries()){const H=c?.delete(u[A]??"")===!0,T=o.find(_),O=T===void 0?a.find(_):void 0;T!==void 0?m.push({finding:_,why:T.
reason,by:"exception"}):O!==void 0?m.push({finding:_,why:O,by:"vex"}):oe(_,t)?H?y.push(_):l.push(_):p.push(_)}return{failing:l.sort(G),tolerated:p,existing:y.sort(G),ignored:m,fixed:c?.size??0,remarks:o.
remarks(),comparedWith:r?.from??""}}function z(e,t=10){const{failing:n,remarks:r}=e,s=n.length-t;return[n.length===0?`nothing that fails${le(e)}`:`${re(n)}${le(e)}`,...n.slice(0,t).map(d.jb),...s>0?[`\
… and ${s} more`]:[],...r]}function G(e,t){return(0,d.Tm)(t.severity)-(0,d.Tm)(e.severity)||(e.fixed===""?1:0)-(t.fixed===""?1:0)||(e.id<t.id?-1:1)}function re(e){return[...d.gO].reverse().map(t=>({
severity:t,count:e.filter(n=>n.severity===t).length})).filter(({count:t})=>t>0).map(({severity:t,count:n})=>`${n} ${t}`).join(", ")}function oe({severity:e,kind:t,fixed:n},{failOn:r,onlyFixed:s}){return r===
"never"||(0,d.Tm)(e)<(0,d.Tm)(r)?!1:!(s&&t==="vulnerability"&&n==="")}function le({tolerated:e,ignored:t,existing:n,fixed:r,comparedWith:s}){const o=[...n.length>0?[`${n.length} not new`]:[],...e.length>
0?[`${e.length} tolerated`]:[],...t.length>0?[`${t.length} excepted`]:[],...r>0?[`${r} gone`]:[],...s===""?[]:[`compared with ${s}`]];return o.length===0?"":` (${o.join(", ")})`}const qe=25e3;function He(e,t,n=qe){
const r=new Map;for(const s of We(e)){const o=`deploy-action/${s.finding.tool}/${t(s.finding)}`.replace(/[^\w./-]+/g,"-"),a=r.get(o);a===void 0?r.set(o,[s]):a.push(s)}return[...r].map(([s,o])=>Ue(s,o,
n))}function We({failing:e,tolerated:t,existing:n,ignored:r,comparedWith:s}){const o=[...e.map(c=>({finding:c,state:"new",why:""})),...n.map(c=>({finding:c,state:"unchanged",why:`not new: ${s}`})),...t.
map(c=>({finding:c,state:"new",why:""})),...r.map(({finding:c,why:u})=>({finding:c,state:"new",why:u}))],a=(0,b.t)(o.map(({finding:c})=>c));return o.map((c,u)=>({...c,identity:a[u]??""}))}function Ue(e,t,n){
const s=t.toSorted((l,p)=>(0,d.Tm)(p.finding.severity)-(0,d.Tm)(l.finding.severity)).slice(0,n),o=new Map;for(const{finding:l}of s)o.has(l.id)||o.set(l.id,l);const a={tool:{driver:{name:s[0]?.finding.
tool??"deploy-action",rules:[...o.values()].map(Ke)}},automationDetails:{id:`${e}/`},columnKind:"utf16CodeUnits",results:s.map(Ve)},u=JSON.stringify({$schema:"https://json.schemastore.org/sarif-2.1.0.\
json",version:"2.1.0",runs:[a]});return{category:e,content:u,dropped:t.length-s.length}}function Ke({id:e,title:t,link:n,severity:r,kind:s}){return{id:e,shortDescription:{text:t||e},...n===""?{}:{helpUri:n},
defaultConfiguration:{level:de[r]},properties:{tags:["security",s],"security-severity":ze[r]}}}function Ve({finding:e,identity:t,state:n,why:r}){const o=(e.path.replace(/^\/+/,"")||e.subject||"reposit\
ory").split("/").map(encodeURIComponent).join("/");return{ruleId:e.id,level:de[e.severity],message:{text:(0,d.jb)(e)},locations:[{physicalLocation:{artifactLocation:{uri:o},region:{startLine:Math.max(
1,e.line)}}}],partialFingerprints:{"deployActionIdentity/v1":t},baselineState:n,...r===""?{}:{suppressions:[{kind:"external",status:"accepted",justification:r}]}}}const de={critical:"error",high:"erro\
r",medium:"warning",low:"note",unknown:"note"},ze={critical:"9.5",high:"8.0",medium:"5.5",low:"2.0",unknown:"0.0"};var L=w(88346);const fe=100;function Be({decision:e,nameOf:t,notes:n,problems:r,jobs:s}){
const{failing:o,existing:a,tolerated:c,ignored:u,fixed:l,remarks:p,comparedWith:y}=e,m=[o,a,c,u.map(({finding:h})=>h)],A=[...d.gO].reverse().flatMap(h=>{const F=m.map(Y=>Y.filter(Qn=>Qn.severity===h).
length);return F.every(Y=>Y===0)?[]:[[h,...F.map(String)]]}),_=[...new Set(s.map(({name:h})=>h))].join(", "),H=o.length>0||r.length>0?"❌":"✅",T=y===""?[]:[`Compared with ${y}: ${l} gone.`],O=[...r.
map(({message:h})=>h),...T,...p,...n];return[`### ${H} Scan of ${(0,L.FV)(_)}
`,A.length===0?`Nothing was found.
`:(0,L.Qj)(["Severity","Fails","Not new","Tolerated","Suppressed"],A),Je(o,t),O.map(h=>`- ${(0,L.FV)(h)}`).join(`
`),ie("Not new",a.map(d.jb)),ie("Suppressed",u.map(({finding:h,why:F,by:Y})=>`${(0,d.jb)(h)} — ${Y}: ${F}`)),ie("Tolerated",c.map(d.jb))].filter(h=>h!=="").join(`
`)}function Je(e,t){const n=e.slice(0,10).map(s=>{const o=`${s.path}${s.line>0?`:${s.line}`:""}`;return[s.severity,s.link===""?(0,L.FV)(s.id):(0,L.nf)(s.id,s.link),(0,L.FV)(t(s)),s.package===""?(0,L.aY)(
o):(0,L.aY)(s.package),s.kind==="vulnerability"?(0,L.aY)(s.fixed||"none yet"):"",(0,L.FV)(s.title.slice(0,120))]}),r=(0,L.Qj)(["Severity","What","In","Package or place","Fixed in",""],n);return e.length>
n.length?`${r}
… and ${e.length-n.length} more.
`:r}function ie(e,t){if(t.length===0)return"";const n=t.length-fe;return(0,L.zH)(`${e}: ${t.length}`,[...t.slice(0,fe),...n>0?[`… and ${n} more`]:[]])}function Ge(e,{done:t,documents:n,now:r}){const s=[],
o=e.jobs.flatMap(({id:T,before:O})=>{const{problem:h}=t[T]??{};return h!==void 0&&O&&s.push(`what was there before could not be scanned: ${h.message}`),h===void 0||O?[]:[h]}),a=e.jobs.filter(({before:T})=>!T),
c=new Map,u=[...new Set(a.map(({name:T})=>T))].flatMap(T=>{const O=(0,d.DF)([],a.filter(h=>h.name===T).flatMap(({id:h})=>t[h]?.findings??[]));for(const h of O)c.set(h,T);return O}),l=T=>c.get(T)??T.subject,
p=s.length>0?void 0:Ye(e,{done:t,documents:n,now:r},s),y=Ze(e,n,o),m=q(u,e.policy,{now:r,vex:y,...p===void 0?{}:{known:p}}),A=He(m,l);for(const{category:T,dropped:O}of A)O>0&&s.push(`${T}: the ${O} le\
ast severe are left out of the SARIF file`);const _=[...Xe({jobs:a,done:t,decision:m,nameOf:l,failOn:e.policy.failOn}),...et(m,s)],H=Be({decision:m,nameOf:l,notes:s,problems:o,jobs:a});return{subjects:_,
problems:o,findings:u,sarif:A,summary:H,worst:m.failing.slice(0,10)}}function Ye({known:e,jobs:t},{done:n,documents:r},s){if(e===void 0)return;if("baseline"in e){const c=r[e.baseline];if(typeof c=="st\
ring")return(0,M.m)(c,e.baseline);s.push(`there is no baseline ${e.baseline}: every finding counts as new`);return}const o=t.filter(c=>c.before);if(o.length===0)return;const a=(0,d.DF)([],o.flatMap(({
id:c})=>n[c]?.findings??[]));return{identities:(0,b.t)(a),from:e.before}}function Ze({vex:e},t,n){return e.flatMap(r=>{const s=t[r];try{return v(s??"",r)}catch(o){const a=(0,g.w2)(o),c=typeof s=="stri\
ng"?a.message:`There is no VEX document ${r}.`;return n.push({...(0,g.xV)(a),message:c}),[]}})}function Xe({jobs:e,done:t,decision:n,nameOf:r,failOn:s}){return[...new Set(e.map(({name:o})=>o))].map(o=>{
const a=e.filter(h=>h.name===o).map(({id:h})=>t[h]),c=h=>h.filter(F=>r(F)===o),u=c(n.failing),l={failing:u,tolerated:c(n.tolerated),existing:c(n.existing),ignored:n.ignored.filter(({finding:h})=>r(h)===
o),fixed:0,remarks:[],comparedWith:""},p=a.reduce((h,F)=>h+(F?.unlisted??0),0),[y="",...m]=z(l),A=a.map(h=>h?.about??"").find(h=>h!==""),_=[...p>0?[`${p} more are not listed`]:[],...new Set(a.flatMap(
h=>h?.notes??[]))],H=a.flatMap(h=>h?.problem===void 0?[]:[h.problem.message]),T=u.length>0||p>0&&s!=="never"||H.length>0,O=H[0]??`${y}${A===void 0?"":` ${A}`}`;return{name:o,verdict:T?"bad":"good",reasons:[
O,...m,..._]}})}function et({remarks:e,fixed:t,comparedWith:n},r){const o=[...n===""?[]:[`compared with ${n}${t>0?`: ${t} gone`:""}`],...e,...r];return o.length===0?[]:[{name:"policy",verdict:"good",reasons:o}]}
var N=w(76211);function pe(e){return(0,N.At)(`document:${e}`)}function tt(e,t){const n={do:"call",id:`read:${t}`,title:`Read ${t}`,operation:"checkout.read",input:{root:e,path:t}};return(0,N.kA)(pe(t),
n,({value:r})=>r??{text:null})}function me(e,t){return(0,N.At)(`scan:${e.lane}:${e.id}${t===""?"":":without"}`)}function nt(e,t,n){return(0,N.kA)(me(t,n),e.step(t,n),r=>{try{return{...he,...e.read(r,t,
n)}}catch(s){const o=(0,g.w2)(s);if(o.kind==="transient")throw o;return{...he,problem:(0,g.xV)(o)}}})}const he={findings:[],notes:[],about:"",unlisted:0};function P(e){return e.input}function ge(e,t,n=[]){
try{return JSON.parse(e.replace(/^\ufeff/,""))}catch(r){throw new g.HR("unhealthy",`${t} printed no report.`,{details:[...n,r.message]})}}function ye(e,t=8){return e.trim().split(`
`).slice(-t)}const st={step:e=>({do:"call",id:"database",title:"Bring the vulnerability database",operation:"trivy.database",input:{...P(e),mirrors:[...P(e).mirrors]},timeout:9e5}),read({value:e},t,n){
const r=(0,i.g1)(e),s=(0,i.p_)(r.notes).map(({text:a})=>(0,i.Qq)(a)),o=(0,i.Qq)(r.unusable);if(o===""||n!=="")return{notes:s};if(!P(t).required)return{lacks:o};throw new g.HR("unhealthy",`vulnerabilit\
ies were not looked for: ${o}`,{hint:"Name a mirror that can be reached under scan.database.mirrors, or set scan.trivy to auto.",details:s})}};var Z=w(50445);const we=(0,N.At)("grype");function rt(){const e={
do:"exec",id:"grype.version",title:"Look for Grype",argv:["sh","-c","command -v grype >/dev/null 2>&1 || exit 127; exec grype version --output json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};
return(0,N.kA)(we,e,({exit:t,stdout:n})=>{if(t===127)return null;const r=/"version"\s*:\s*"(\d[^"]*)"/.exec(n)?.[1];if(r!==void 0)return r;throw new g.HR("absent","The program grype on PATH did not sa\
y which version it is.",{hint:"Install Grype, or set scan.grype to off.",details:[n.slice(0,200)]})})}function ot({program:e,reference:t,platform:n}){const r=[e,`registry:${t}`,"--output","json","--by\
-cve","--quiet"];return{do:"exec",id:`grype:${t}:${n}`,title:`Scan ${t}${n===""?"":` for ${n}`} with Grype`,cwd:Z.F,argv:[...r,...n===""?[]:["--platform",n]],env:{GRYPE_CHECK_FOR_APP_UPDATE:"false",.../^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.
test(t)?{GRYPE_REGISTRY_INSECURE_USE_HTTP:"true"}:{}},expect:[0,1,2],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}function it({exit:e,stdout:t,stderr:n},r){const s=n.trim().split(`
`).slice(-8),o=s.at(-1)?.slice(0,300)??"",a=e===0?at(t):void 0;if(a!==void 0&&Array.isArray(a.matches))return a;throw/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(n)?new g.HR("auth",`Grype may not read ${r}\
.`,{details:s}):/MANIFEST_UNKNOWN|NAME_UNKNOWN/.test(n)?new g.HR("absent",`Grype cannot find ${r}.`,{details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)/.test(n)?new g.HR("t\
ransient",`Grype could not reach the registry: ${o}`,{details:s}):new g.HR("unhealthy",`Grype could not scan ${r}: ${o||"it printed no report"}`,{details:s})}function at(e){try{const t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:void 0}catch{return}}const ct={step:e=>ot(P(e)),read(e,t){const{subject:n,reference:r}=P(t),{matches:s}=it(e,r);return{findings:(0,i.p_)(s).map(o=>ut(o,n))}}};function ut(e,t){const[
n,r]=[(0,i.g1)(e.vulnerability),(0,i.g1)(e.artifact)],s=(0,i.g1)(n.fix),o=Array.isArray(s.versions)?s.versions.map(i.Qq):[],[a]=(0,i.p_)(r.locations).map(({path:u})=>J(u)),c=(0,i.Qq)(r.type);return(0,d.
gk)({tool:"grype",kind:"vulnerability",id:lt(e)||J(n.id),severity:dt((0,i.Qq)(n.severity)),path:["deb","rpm","apk"].includes(c)?c:a??"",package:`${J(r.name)} ${J(r.version)}`.trim(),fixed:s.state==="f\
ixed"?(0,d.TN)(o.join(", "),100):"",title:J(n.description),subject:t,link:(0,i.o3)(n.dataSource),purl:(0,i.Qq)(r.purl).slice(0,500)})}function lt(e){return(0,i.Qq)((0,i.g1)(e.vulnerability).id).startsWith(
"CVE-")?"":J((0,i.p_)(e.relatedVulnerabilities).map(({id:n})=>(0,i.Qq)(n)).find(n=>n.startsWith("CVE-")))}function dt(e){const t=e.toLowerCase();return t==="negligible"?"low":d.gO.find(n=>n===t)??"unk\
nown"}function J(e){return(0,d.TN)((0,i.Qq)(e))}var X=w(38815),ft=w(71105);function pt(e){const t=e.path.split("/").at(-1)??"";if(!/compose|stack/i.test(t))return[];let n;try{n=(0,X.qg)(e.text,{merge:!0})}catch{
return[]}const r=e.text.split(/\r?\n/);return(0,ft.D)(n).map(({id:s,service:o,severity:a,reason:c,fix:u})=>{const l=r.findIndex(y=>y.trim().replace(/["']/g,"").startsWith(`${o}:`))+1,p=(0,d.TN)(`${o} ${c}\
; ${u}`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:a,path:e.path,line:Math.max(1,l),title:p})})}function mt(e){const t=new Set,n=[],r=(s,o,a)=>{const{severity:c,title:u}=ht[s],
l=(0,d.TN)(`${u}: ${a}`);n.push((0,d.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:c,path:e.path,line:o,title:l}))};for(const{word:s,rest:o,line:a}of gt(e.text)){if(s==="FROM"){const[c="",
,u]=o.replace(/^(?:--\S+\s+)+/,"").split(/\s+/);!(c==="scratch"||t.has(c.toLowerCase())||c.includes("$"))&&!c.includes("@sha256:")&&r("DA-D001",a,c),u!==void 0&&t.add(u.toLowerCase())}s==="ADD"&&/(?:^|\s)https?:\/\//.
test(o)&&!o.includes("--checksum=")&&r("DA-D002",a,o),(s==="ENTRYPOINT"||s==="CMD")&&!o.startsWith("[")&&!/^exec\s/.test(o)&&r("DA-D003",a,`${s} ${o}`)}return n}const ht={"DA-D001":{severity:"low",title:"\
the base image is not pinned by digest"},"DA-D002":{severity:"medium",title:"a download is not checked (ADD --checksum=sha256:…)"},"DA-D003":{severity:"medium",title:"a shell stands between the engi\
ne and the program, which never hears TERM"}};function gt(e){const t=[],n=e.split(/\r?\n/);let r,s;for(const[o,a]of n.entries()){if(s!==void 0){a.trim()===s&&(s=void 0);continue}if(/^\s*#/.test(a)||r===
void 0&&a.trim()==="")continue;const c=r??{text:"",line:o+1};if(c.text+=a.replace(/\\\s*$/," "),r=c,/\\\s*$/.test(a))continue;const[,u="",l=""]=/^\s*(\w+)\s+([\s\S]*)$/.exec(c.text)??[];t.push({word:u.
toUpperCase(),rest:l.trim(),line:c.line}),s=/<<-?["']?(\w+)["']?/.exec(l)?.[1],r=void 0}return t}function yt(e){let t=0;return{objects:e.flatMap(({path:r,text:s})=>{if(!/^\s*(?:["']?kind["']?)\s*:/m.test(
s)||!/apiVersion/.test(s))return[];const o=new X.HN,a=(0,X.hR)(s,{lineCounter:o,strict:!1});return!Array.isArray(a)||a.some(({errors:c})=>c.length>0)?(t+=1,[]):a.flatMap(c=>{if(!(0,X.jh)(c.contents))return[];
const u=(0,i.g1)(c.toJS({maxAliasCount:100})),l=o.linePos(c.contents.range?.[0]??0).line;return(u.kind==="List"?(0,i.p_)(u.items):[u]).map(y=>({path:r,line:l,object:y}))})}),unread:t}}function wt(e){const t=e.
filter(({object:n})=>n.kind==="PodDisruptionBudget");return e.flatMap(n=>{const{object:r}=n;if(!["Deployment","StatefulSet","DaemonSet"].includes((0,i.Qq)(r.kind)))return[];const s=(0,i.g1)(r.spec),o=(0,i.
g1)(s.template),a=(0,i.g1)(o.spec),c=typeof s.replicas=="number"?s.replicas:1,u=r.kind==="Deployment",p=[...(0,i.p_)(a.containers).flatMap(m=>$t(m,a,r.kind!=="DaemonSet")),...u&&c===1?["DA-K003"].map(
m=>[m,"replicas: 1"]):[],...u&&c>1&&!t.some(m=>vt(m,n,o))?[["DA-K004",`${c} replicas`]]:[]],y=`${(0,i.Qq)(r.kind)}/${(0,i.Qq)((0,i.g1)(r.metadata).name)}`;return p.map(([m,A])=>kt(n,m,`${y}, ${A}`))})}
function $t(e,t,n){const r=`container ${(0,i.Qq)(e.name)}`,s=(0,i.p_)(e.ports).length>0,o=(0,i.g1)((0,i.g1)(e.lifecycle).preStop),a=t.terminationGracePeriodSeconds;return[...e.readinessProbe===void 0&&
s?[["DA-K001",r]]:[],...e.livenessProbe===void 0?[["DA-K002",r]]:[],...n&&s&&Object.keys(o).length===0?[["DA-K005",r]]:[],...typeof a=="number"&&a<5?[["DA-K006",`${a} s`]]:[]]}const bt={"DA-K001":{severity:"\
medium",title:"no readiness probe: requests come before it can answer"},"DA-K002":{severity:"low",title:"no liveness probe: a hung process is never restarted"},"DA-K003":{severity:"low",title:"one rep\
lica: every drained node is an outage"},"DA-K004":{severity:"low",title:"no PodDisruptionBudget: a drain may stop all replicas at once"},"DA-K005":{severity:"low",title:"no preStop hook: requests stil\
l come while it stops"},"DA-K006":{severity:"medium",title:"too little grace to finish requests"}};function vt(e,{object:t},n){const r=Object.entries((0,i.g1)((0,i.g1)((0,i.g1)(e.object.spec).selector).
matchLabels)),s=(0,i.g1)((0,i.g1)(n.metadata).labels),o=a=>(0,i.Qq)((0,i.g1)(a.metadata).namespace);return r.length>0&&o(e.object)===o(t)&&r.every(([a,c])=>s[a]===c)}function kt({path:e,line:t},n,r){const{
severity:s,title:o}=bt[n],a=(0,d.TN)(`${o} (${r})`);return(0,d.gk)({tool:"hardening",kind:"misconfiguration",id:n,severity:s,path:e,line:t,title:a})}const At=["**/Dockerfile","**/Dockerfile.*","**/*.D\
ockerfile","**/Containerfile"],xt=["**/*.yml","**/*.yaml"],_t={step(e){const{root:t,commit:n}=P(e);return{do:"call",id:"hardening",title:"Read Dockerfiles and manifests",operation:"checkout.files",input:{
root:t,commit:n,patterns:[...At,...xt]},timeout:12e4}},read({value:e}){const t=(0,i.p_)((0,i.g1)(e).files).map(o=>({path:(0,i.Qq)(o.path),text:(0,i.Qq)(o.text)})),n=t.filter(({path:o})=>/\.ya?ml$/.test(
o)),{objects:r,unread:s}=yt(n);return{findings:[...t.filter(({path:o})=>!/\.ya?ml$/.test(o)).flatMap(mt),...wt(r),...n.flatMap(pt)],notes:s>0?[`${s} manifests are templates or no YAML and were not loo\
ked at`]:[]}}};var Tt=w(77598);function Dt(e,t){if(e==="")return"";if(e.length>2e3)return;const n=Ot(e);if(n===void 0||/[\u0000-\u001f\u007f\\]/.test(n))return;const r=n.replace(/^file:\/\/(?:localhost)?(?=\/)/i,
"").replace(/^file:(?=\/)/i,""),s=r.startsWith(`${t}/`)?r.slice(t.length+1):r;if(s.startsWith("/")||/^[a-z][a-z0-9+.-]*:/i.test(s))return;const o=s.split("/").filter(a=>a!==""&&a!==".");if(!(o.length===
0||o.includes("..")||o[0]==="~"))return o.join("/").slice(0,1e3).toWellFormed()}function Ot(e){try{const t=decodeURIComponent(e);return/%[0-9a-f]{2}/i.test(t)&&/%(?:2e|2f|5c|00)/i.test(t)?void 0:t}catch{
return}}const $e=1e5;function St(e,t){const{version:n,runs:r}=(0,i.g1)(e);if(n!=="2.1.0"||!Array.isArray(r))throw new g.HR("usage",`${t.name}: this is not SARIF 2.1.0.`,{hint:`Let the tool of scan.sar\
if "${t.name}" write SARIF 2.1.0.`});const s={outside:0,suppressed:0},o=(0,i.p_)(r),a=o.reduce((l,p)=>l+(0,i.p_)(p.results).length,0);if(a>$e)throw new g.HR("capacity",`${t.name}: ${a} results are mor\
e than the ${$e} that are read.`,{hint:"Narrow what the tool looks at."});const c=o.flatMap(l=>Nt(l,t,s)),u=[...s.outside>0?[`${s.outside} places outside the checkout were left out`]:[],...s.suppressed>
0?[`${s.suppressed} results are suppressed in the source`]:[]];return{findings:c,notes:u}}function Nt(e,t,n){const r=(0,i.g1)(e.tool),s=(0,i.g1)(r.driver),o=new Map,a=(0,i.p_)(s.rules);for(const u of[
s,...(0,i.p_)(r.extensions)])for(const l of(0,i.p_)(u.rules))o.set((0,i.Qq)(l.id),l);const c=(0,d.TN)((0,i.Qq)(s.name),100)||t.name;return(0,i.p_)(e.results).flatMap(u=>{if(["pass","notApplicable","in\
formational"].includes((0,i.Qq)(u.kind)))return[];if(u.baselineState==="absent")return[];if((0,i.p_)(u.suppressions).some(({status:m})=>m===void 0||m==="accepted"))return n.suppressed+=1,[];const l=Number(
u.ruleIndex??(0,i.g1)(u.rule).index??-1),p=(0,i.Qq)(u.ruleId)||(0,i.Qq)((0,i.g1)(u.rule).id)||(0,i.Qq)(a[l]?.id),y=o.get(p)??a[l]??{};return[Rt({result:u,rule:y,id:(0,d.TN)(p,200)||"unnamed",tool:c},t,
n)]})}function Rt({result:e,rule:t,id:n,tool:r},s,o){const a=(0,i.g1)((0,i.p_)(e.locations)[0]?.physicalLocation),c=(0,i.g1)(a.region),u=(0,i.Qq)((0,i.g1)(a.artifactLocation).uri),l=Dt(u,s.root);l===void 0&&
(o.outside+=1);const p=(0,i.g1)(e.message);return(0,d.gk)({tool:r,kind:It(t).includes("secret")?"secret":"code",id:n,severity:Et(e,t),path:l??"",line:l===void 0?0:(0,i.WQ)(c.startLine),title:(0,d.TN)(
(0,i.Qq)(p.text)||(0,i.Qq)(p.markdown)||(0,i.Qq)((0,i.g1)(t.shortDescription).text)),link:(0,i.o3)(t.helpUri),fingerprint:jt(e,c,l??"")})}function Et(e,t){const n=(0,i.g1)(t.properties)["security-seve\
rity"]??(0,i.g1)(e.properties)["security-severity"]??void 0,r=n===void 0?Number.NaN:Number(n);if(r>=0&&r<=10)return r>=9?"critical":r>=7?"high":r>=4?"medium":"low";const s=(0,i.Qq)(e.level)||(0,i.Qq)(
(0,i.g1)(t.defaultConfiguration).level)||"warning";return{error:"high",warning:"medium",note:"low"}[s]??"unknown"}function jt(e,t,n){const r=Object.entries({...(0,i.g1)(e.fingerprints),...(0,i.g1)(e.partialFingerprints)}).
filter(a=>typeof a[1]=="string"&&a[1]!=="").sort(([a],[c])=>a<c?-1:1),s=(0,i.Qq)((0,i.g1)(t.snippet).text).trim(),o=r.length>0?r:s===""?[]:[["snippet",s]];return o.length===0?"":(0,Tt.createHash)("sha\
256").update(JSON.stringify([n,o])).digest("hex").slice(0,32)}function It(e){const t=(0,i.g1)(e.properties).tags;return Array.isArray(t)?t:[]}const Mt={step(e){const{name:t,root:n,run:r,file:s}=P(e);if(r===
""){const a={root:n,path:s};return{do:"call",id:`sarif.${t}`,title:`Read ${s}`,operation:"checkout.read",input:a}}const o=s===""?r:`{ ${r}
} >&2; code=$?; cat -- "$DEPLOY_ACTION_SARIF"; exit $code`;return{do:"exec",id:`sarif.${t}`,title:`Run ${t}`,cwd:n,argv:["bash","-o","pipefail","-c",o],...s===""?{}:{env:{DEPLOY_ACTION_SARIF:s}},expect:Array.
from({length:256},(a,c)=>c),quiet:!0,limit:64*1024*1024,timeout:9e5,failsAs:"unhealthy"}},read(e,t){const{name:n,root:r,file:s}=P(t),o=Ct(e,n,s),a=o.trim()===""&&e.exit!==void 0?`${n} (exit code ${e.exit}\
)`:n;return St(ge(o,a,ye(e.stderr)),{name:n,root:r})}};function Ct({value:e,stdout:t},n,r){if(e===void 0)return t;const s=(0,i.g1)(e).text;if(typeof s=="string")return s;throw new g.HR("absent",`${n}:\
 there is no file ${r}.`,{hint:"Name the file that the tool wrote, relative to the checkout."})}const Pt="a credential is committed; revoke it, then remove it",Lt={step(e){const{root:t,commit:n}=P(e);
return{do:"call",id:"secrets.scan",title:`Look for credentials in the tracked files${n===""?"":` of ${n.slice(0,7)}`}`,operation:"secrets.scan",input:{root:t,...n===""?{}:{commit:n}},timeout:6e5}},read({
value:e}){const{files:t,total:n,findings:r}=e;return{about:`in ${t} tracked files`,unlisted:n-r.length,findings:r.map(({rule:s,file:o,line:a})=>(0,d.gk)({tool:"secretlint",kind:"secret",id:s,severity:"\
critical",path:o,line:a,title:Pt}))}}};var Ft=w(62088);const ae=(0,N.At)("trivy");function Qt(){const e={do:"exec",id:"trivy.version",title:"Look for Trivy",argv:["sh","-c","command -v trivy >/dev/nul\
l 2>&1 || exit 127; exec trivy version --format json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,N.kA)(ae,e,t=>t.exit===127?null:qt(t.stdout))}function qt(e){const t=be(e),n=typeof t?.
Version=="string"?t.Version:void 0;if(n===void 0)throw new g.HR("absent","The program trivy on PATH did not say which version it is.",{hint:"Install Trivy 0.69.7 or newer, or set scan.trivy to off.",details:[
e.slice(0,200)]});if(Ft.satisfies(n,">=0.69.4 <=0.69.6",{includePrerelease:!0}))throw new g.HR("denied",`Trivy ${n} is one of the releases that were tampered with (CVE-2026-33634).`,{hint:"Remove it, \
treat every credential it could read as stolen, and install 0.69.7 or newer."});return{version:n,database:t?.VulnerabilityDB!==void 0}}const Ht={vulnerabilities:"vuln",secrets:"secret",misconfigurations:"\
misconfig",licences:"license"};function Wt(e){const{what:t,kinds:n,database:r,cache:s,program:o}=e,c=["--format=json","--no-progress",`--scanners=${n.filter(u=>r||u!=="vulnerabilities").map(u=>Ht[u]).
join(",")}`,"--severity=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL","--ignore-unfixed=false","--exit-code=0",...r&&s===""?[]:["--skip-db-update"],...s===""?[]:["--skip-java-db-update",`--cache-dir=${s}`]];return{
do:"exec",id:`trivy:${ce(e)}`,title:`Scan ${ce(e)} with Trivy`,cwd:Z.F,argv:Ut(t,o,c),env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"},expect:[0,1],quiet:!0,limit:128*1024*1024,timeout:9e5,
failsAs:"unhealthy"}}function Ut(e,t,n){if("image"in e){const o=e.platform===""?[]:[`--platform=${e.platform}`];return[t,"image","--image-src=remote",...n,...o,e.image]}const r=[...n,"--skip-dirs=**/.\
git","--skip-dirs=**/.deploy-action"];return e.commit===""?[t,"fs",...r,e.folder]:["sh","-c",'mkdir tree && git -C "$1" -c "safe.directory=$1" archive "$2" | tar -x -C tree && shift 2 && exec "$@" tre\
e',"sh",e.folder,e.commit,t,"fs",...r]}function ce({what:e}){return"image"in e?`${e.image}${e.platform===""?"":` for ${e.platform}`}`:e.commit===""?"the checkout":`the files of ${e.commit.slice(0,7)}`}
function Kt(e,t){const{database:n}=t,r=ce(t),s=e.stderr.trim().split(`
`).slice(-8),o=Vt(s);if(e.exit===0){const c=be(e.stdout);if(c!==void 0)return{report:c};throw new g.HR("unhealthy",`Trivy printed no report for ${r}.`,{details:s})}const{stderr:a}=e;if(n&&/DB error|failed to download (?:vulnerability|Java) DB|cannot be specified on the first run/i.
test(a))return{noDatabase:o};throw/MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|not found/i.test(a)?new g.HR("absent",`Trivy cannot find ${r}.`,{details:s}):/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(
a)?new g.HR("auth",`Trivy may not read ${r}.`,{hint:"Log in to the registry before the scan (docker login, or a login step): Trivy uses the same credentials.",details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)|timeout|EOF/i.
test(a)?new g.HR("transient",`Trivy could not reach the registry: ${o}`,{details:s}):new g.HR("unhealthy",`Trivy could not scan ${r}: ${o}`,{details:s})}function Vt(e){return(e.findLast(n=>n.includes(
"FATAL"))??e.at(-1)??"").replace(/^.*FATAL\s+(?:Fatal error\s+)?/,"").slice(0,300)}function be(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function zt(e,t){
return(0,i.p_)((0,i.g1)(e).Results).flatMap(n=>{const r=Bt(n);return[...(0,i.p_)(n.Vulnerabilities).map(s=>Jt(s,r,t)),...(0,i.p_)(n.Misconfigurations).filter(s=>(0,i.Qq)(s.Status)!=="PASS").map(s=>Gt(
s,r,t)),...(0,i.p_)(n.Secrets).map(s=>Yt(s,r,t)),...(0,i.p_)(n.Licenses).map(s=>Zt(s,r,t))]})}function Bt(e){return e.Class==="os-pkgs"?E(e.Type)||"packages":E(e.Target)}function Jt(e,t,n){return(0,d.
gk)({tool:"trivy",kind:"vulnerability",id:E(e.VulnerabilityID),severity:ee(e),path:E(e.PkgPath)||t,package:`${E(e.PkgName)} ${E(e.InstalledVersion)}`.trim(),fixed:E(e.FixedVersion),title:E(e.Title),subject:n,
link:(0,i.o3)(e.PrimaryURL),purl:(0,i.Qq)((0,i.g1)(e.PkgIdentifier).PURL).slice(0,500)})}function Gt(e,t,n){return(0,d.gk)({tool:"trivy",kind:"misconfiguration",id:E(e.ID)||E(e.AVDID),severity:ee(e),path:t,
line:(0,i.WQ)((0,i.g1)(e.CauseMetadata).StartLine),title:E(e.Title),subject:n,link:(0,i.o3)(e.PrimaryURL)})}function Yt(e,t,n){return(0,d.gk)({tool:"trivy",kind:"secret",id:E(e.RuleID),severity:ee(e),
path:t,line:(0,i.WQ)(e.StartLine),title:E(e.Title),subject:n})}function Zt(e,t,n){const r=E(e.Category);return(0,d.gk)({tool:"trivy",kind:"licence",id:E(e.Name)||"unknown",severity:ee(e),path:E(e.FilePath)||
t,package:E(e.PkgName),title:r===""?"licence":`${r} licence`,subject:n,link:(0,i.o3)(e.Link)})}function ee(e){const t=(0,i.Qq)(e.Severity).toLowerCase();return d.gO.find(n=>n===t)??"unknown"}function E(e){
return(0,d.TN)((0,i.Qq)(e))}const Xt={step:(e,t)=>Wt(ve(e,t)),read(e,t,n){const{required:r,subject:s}=P(t),o=Kt(e,ve(t,n));if("report"in o){const a=n===""?[]:[`vulnerabilities were not looked for: ${n}`];
return{findings:zt(o.report,s),notes:a}}if(!r)return{lacks:o.noDatabase};throw new g.HR("unhealthy",`vulnerabilities were not looked for: ${o.noDatabase}`,{hint:"Let Trivy reach a database (scan.datab\
ase), or set scan.trivy to auto."})}};function ve(e,t){return{...P(e),database:t===""}}const en="",tn={step(e){const{target:t,root:n,image:r,rules:s}=P(e),o='zap-baseline.py -t "$TARGET" -J zap.json \
-I',a=`docker run --rm --network host --user 0 -v "$PWD:/zap/wrk:rw" "$IMAGE" ${o}`,c=[`${r===""?o:a} >&2`,"code=$?","cat zap.json 2>/dev/null","printf '\\036'",...s===""?[]:['cat -- "$RULES" || exit \
90'],"exit $code"];return{do:"exec",id:"zap",title:`Scan ${t} with ZAP`,cwd:Z.F,argv:["sh","-c",c.join(`
`)],env:{TARGET:t,IMAGE:r,RULES:s===""?"":`${n}/${s}`},expect:[0,1,2,3,90,125,126,127],quiet:!0,limit:64*1024*1024,timeout:18e5,failsAs:"unhealthy"}},read({stdout:e,stderr:t,exit:n},r){const{target:s,
rules:o}=P(r),a=ye(t);if(n===90)throw new g.HR("absent",`There is no file ${o}.`,{hint:"Correct scan.zap.rules."});if(n===126||n===127)throw new g.HR("absent","There is no zap-baseline.py on PATH, or \
no Docker to run its image.",{details:a});const[c="",u=""]=e.split(en);if(c.trim()==="")throw new g.HR("unhealthy",`ZAP could not scan ${s}.`,{details:a});const l=(0,i.g1)(ge(c,"ZAP",a));return nn(l,sn(
u))}};function nn(e,t){const n=new Map;let r=0;for(const s of(0,i.p_)(e.site).flatMap(o=>(0,i.p_)(o.alerts))){const o=(0,i.Qq)(s.pluginid)||(0,i.Qq)(s.alertRef),a=t.get(o);if(a==="IGNORE"){r+=1;continue}
const c=(0,i.p_)(s.instances);for(const{uri:u,method:l}of c.length>0?c:[{}]){const p=on((0,i.Qq)(u)),y=/^\d{1,6}$/.test((0,i.Qq)(s.cweid))?` (CWE-${(0,i.Qq)(s.cweid)})`:"",m=(0,d.TN)(`${(0,i.Qq)(s.name)||
(0,i.Qq)(s.alert)}${y}`),A=(0,d.gk)({tool:"zap",kind:"web",id:(0,d.TN)(`zap/${o}`,50),severity:a==="FAIL"?"critical":a==="INFO"?"unknown":rn(s),path:p,title:m,link:/^\d+$/.test(o)?`https://www.zaproxy\
.org/docs/alerts/${o}/`:"",fingerprint:`${o} ${(0,d.TN)((0,i.Qq)(l),10)} ${p}`});n.set(`${A.id} ${A.fingerprint}`,A)}}return{findings:[...n.values()],notes:r>0?[`${r} alerts are ignored by the rules f\
ile`]:[]}}function sn(e){const t=e.split(`
`).filter(n=>n.trim()!==""&&!n.startsWith("#")).map(n=>{const[r="",s=""]=n.split("	").map(o=>o.trim());if(/^(?:IGNORE|INFO|WARN|FAIL)$/.test(s))return[r,s];if(s!=="OUTOFSCOPE")throw new g.HR("usage",`\
The ZAP rules file has a line that is none: ${(0,d.TN)(n,80)}`,{hint:"id, tab, IGNORE, INFO, WARN or FAIL"})});return new Map(t.filter(n=>n!==void 0))}function rn(e){return{3:"high",2:"medium",1:"low"}[String(
e.riskcode)]??"unknown"}function on(e){const t=URL.parse(e);return(0,d.TN)(t===null?e.split("?")[0]??"":t.pathname,500)}const an={database:st,grype:ct,hardening:_t,sarif:Mt,secrets:Lt,trivy:Xt,zap:tn},
cn={done:{},lacks:{},documents:{}},un=4,ln={ask(e,t,n){const r=e,s=ke(r,xe(t),n);return[...Ae(r).filter(o=>!(o in s.documents)).map(o=>tt(r.root,o)),...pn(r).flatMap(o=>dn(r,s,o,n))]},judge({data:e,state:t,
facts:n,now:r}){const s=e,o=ke(s,xe(t),n),a=s.jobs.filter(({id:y})=>o.done[y]===void 0);if(a.length>0)return{state:o,subjects:fn(s,a)};const{done:c,documents:u}=o,l=Ge(s,{done:c,documents:u,now:r}),p=l.
subjects.map(y=>({...y,verdict:"good"}));return{state:{result:l},subjects:p}}};function dn({jobs:e},{done:t,lacks:n},r,s){if(s.names.filter(a=>a.startsWith(`scan:${r}:`)).length>=un)return[];const o=e.
find(a=>a.lane===r&&t[a.id]===void 0);return o===void 0?[]:[nt(mn(o),o,n[r]??"")]}function ke({jobs:e,root:t,...n},r,s){const o={...r.done},a={...r.lacks},c={...r.documents};for(const u of Ae({jobs:e,
root:t,...n})){const l=s.get(pe(u));l!==void 0&&(c[u]=l.text)}for(const u of e)for(let l=0;l<2&&o[u.id]===void 0;l+=1){const p=s.get(me(u,a[u.lane]??""));if(p===void 0)break;p.lacks===void 0?o[u.id]=p:
a[u.lane]=p.lacks}return{done:o,lacks:a,documents:c}}function fn({jobs:e},t){return[...new Set(e.filter(({before:r})=>!r).map(({name:r})=>r))].map(r=>{const s=t.filter(o=>o.name===r).length;return{name:r,
verdict:s>0?"pending":"good",reasons:[s>0?`${s} scans to go`:"scanned"]}})}function Ae({vex:e,known:t}){return[...e,...t!==void 0&&"baseline"in t?[t.baseline]:[]]}function pn({jobs:e}){return[...new Set(
e.map(({lane:t})=>t))]}function mn({scanner:e}){const t=an[e];if(t===void 0)throw new Error(`There is no scanner ${e}.`);return t}function xe(e){return e??cn}function qn(e){return e}var hn=w(48246);function gn(e,t,n){
const r=te(e);return[..._e(e,t,""),...n.commit===""?[]:_e(e,t,n.commit),...Te(e,t,r,!1),...Te(e,t,n.images,!0),...wn(e)]}function te({settings:e,carried:t}){const n=e.images.flatMap(({id:r})=>{const s=t.
images[r];return s?.digest===void 0?[]:[[r,(0,hn.dp)(s.name,s.digest)]]});return Object.fromEntries(n)}function _e({settings:e},{trivy:t},n){const{root:r,scan:s,state:o}=e,a=n!=="",c=a?"checkout-befor\
e":"checkout",u=a?` of ${n.slice(0,7)}`:"",l=m=>({id:m+u,scanner:m,name:m,before:a,lane:c,input:{root:r,commit:n}}),y={program:t,what:{folder:r,commit:n},kinds:s.files,subject:""};return[...s.secrets?
[l("secrets")]:[],...s.hardening?[l("hardening")]:[],...t!==""&&s.files.length>0?[De({scan:s,state:o},`files${u}`,a,y)]:[]]}function Te(e,t,n,r){const{settings:s}=e,{scan:o,state:a}=s,c=r?" before":"";
return s.images.flatMap(({id:u,platforms:l})=>{const p=n[u];return p===void 0?[]:(l.length===0?[""]:[...new Set(l)]).flatMap(m=>{const A=`${u} ${m}`.trim()+c,_={image:p,platform:m},H={program:t.grype,
reference:p,platform:m,subject:u};return[...t.trivy!==""&&o.images.length>0?[{...De({scan:o,state:a},A,r,{program:t.trivy,what:_,kinds:o.images,subject:u}),name:u}]:[],...t.grype===""?[]:[{id:`grype ${A}`,
scanner:"grype",name:u,before:r,lane:"grype",input:ne(H)}]]})})}function De({scan:e,state:t},n,r,s){const o={...s,required:e.trivy==="required"&&s.kinds.includes("vulnerabilities")&&!r,cache:Oe(e)?Se(
t):""};return{id:`trivy ${n}`,scanner:"trivy",name:"files",before:r,lane:"trivy",input:ne(o)}}function yn({settings:e},t){const{scan:n,state:r}=e;if(!Oe(n)||!t.some(({lane:l})=>l==="trivy"))return[];const{
mirrors:s,maxAge:o,offline:a}=n.database,c=n.trivy==="required";return[{id:"database",scanner:"database",name:"database",before:!1,lane:"trivy",input:{mirrors:[...s],maxAge:o,offline:a,required:c,folder:Se(
r)}}]}function Oe({database:e}){return e.mirrors.length>0||e.offline}function Se(e){return`${e}/cache/trivy`}function wn({settings:e}){const{root:t,scan:n}=e,r=n.sarif.map(({id:u,run:l,file:p})=>{const y={
name:u,root:t,run:l,file:p};return{id:`sarif ${u}`,scanner:"sarif",name:u,before:!1,lane:`sarif-${u}`,input:ne(y)}});if(n.zap===void 0)return r;const{target:s,rules:o,image:a}=n.zap,c={target:s,rules:o,
image:a,root:t};return[...r,{id:"zap",scanner:"zap",name:"zap",before:!1,lane:"zap",input:ne(c)}]}const ne=e=>e,Ne=(0,N.At)("scan.merge-base"),Re=(0,N.At)("scan.deployed");function $n(e){const{onlyNew:t}=e.
settings.scan;return t==="merge-base"?[vn(e)]:t==="deployed"&&se(e)!==""?[kn(e)]:[]}function bn(e,t){const{onlyNew:n,baseline:r}=e.settings.scan,s={commit:"",images:{}},o=m=>({before:s,notes:[`${m}: e\
very finding counts as new.`]});if(n==="off")return{before:s,notes:[]};if(n==="baseline")return{before:s,known:{baseline:r},notes:[]};if(n==="merge-base"){const m=t.get(Ne);if(m==null)return o("The co\
mmit where the branch began is not in this clone (fetch-depth: 0)");const A=["Images are not compared with the merge base: only what is in the checkout is."];return{before:{commit:m,images:{}},known:{
before:`the merge base ${m.slice(0,7)}`},notes:A}}const a=t.get(Re);if(a==null)return o(`Nothing was deployed to ${se(e)} yet`);const{images:c,version:u,environment:l}=a,p={before:`${u} in ${l}`};return{
before:{commit:"",images:c},known:p,notes:["What is in the checkout is not compared with what was deployed: only images are."]}}function vn({settings:e,event:t}){const n=t.trigger.on==="pull_request"?
t.trigger.base:t.defaultBranch,s={do:"exec",id:"scan.merge-base",title:`Find where the branch left ${n}`,cwd:e.root,argv:["sh","-c",'git -c "safe.directory=$PWD" merge-base HEAD "refs/remotes/origin/$\
1" || git -c "safe.directory=$PWD" merge-base HEAD "refs/heads/$1"',"sh",n],expect:[0,1,128],quiet:!0,timeout:6e4};return(0,N.kA)(Ne,s,({stdout:o})=>/^[0-9a-f]{40,64}$/.exec(o.trim())?.[0]??null)}function kn(e){
const{app:t}=e.settings,n={app:t,environment:se(e),state:"succeeded",limit:1},s={do:"call",id:"scan.deployed",title:`Read what was deployed to ${se(e)}`,operation:"ledger.list",input:{filter:n}};return(0,N.
kA)(Re,s,({value:o})=>o[0]??null)}function se({settings:e}){return e.scan.deployedTo||(e.environments.at(-1)?.id??"")}const Ee={syft:{spdx:"spdx-json",cyclonedx:"cyclonedx-json"},trivy:{spdx:"spdx-jso\
n",cyclonedx:"cyclonedx"}};function An(e,t){const{scan:n,state:r,images:s}=e.settings;if(n.sbom.length===0)return{steps:[],notes:[]};const o=te(e);return t.syft===""&&t.trivy===""?{steps:[],notes:["Ne\
ither Syft nor Trivy is installed: no SBOM is written."]}:{steps:s.flatMap(({id:c,platforms:u})=>{const l=o[c];return l===void 0?[]:(u.length===0?[""]:[...new Set(u)]).flatMap(y=>{const m=[c,y.replaceAll(
"/","-")].filter(_=>_!=="").join("."),A=n.sbom.map(_=>({form:_,file:`${r}/scan/sbom/${m}.${_}.json`}));return t.syft!==""?[xn({program:t.syft,reference:l,platform:y,name:m},A)]:A.map(_=>_n({..._,program:t.
trivy,reference:l,platform:y,name:m}))})}),notes:[]}}function xn({program:e,reference:t,platform:n,name:r},s){const o=s.flatMap(({form:c,file:u})=>["--output",`${Ee.syft[c]}=${u}`]),a=/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.
test(t);return{...Ie(r,s.map(({file:c})=>c)),argv:["sh","-c",je,"sh",s[0]?.file??"",e,"scan",`registry:${t}`,"--quiet",...o,...n===""?[]:["--platform",n]],env:{SYFT_CHECK_FOR_APP_UPDATE:"false",...a?{
SYFT_REGISTRY_INSECURE_USE_HTTP:"true"}:{}}}}function _n(e){const{form:t,file:n,program:r,reference:s,platform:o,name:a}=e,c=["--image-src=remote","--no-progress",`--format=${Ee.trivy[t]}`,`--output=${n}`];
return{...Ie(`${a}.${t}`,[n]),argv:["sh","-c",je,"sh",n,r,"image",...c,...o===""?[]:[`--platform=${o}`],s],env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"}}}const je='mkdir -p "$(d\
irname "$1")" && shift && exec "$@"';function Ie(e,t){return{do:"exec",id:`sbom.${e}`,title:`List what is in ${e}`,cwd:Z.F,undo:{way:"keep",why:`${t.join(", ")} stays to be read.`},timeout:6e5,failsAs:"\
unhealthy"}}const Me=(0,N.At)("syft");function Tn(){const e={do:"exec",id:"syft.version",title:"Look for Syft",argv:["sh","-c","command -v syft >/dev/null 2>&1 || exit 127; exec syft version --output \
json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,N.kA)(Me,e,({exit:t,stdout:n})=>t===127?null:/"version"\s*:\s*"([^"]+)"/.exec(n)?.[1]??"unknown")}function Ce(e){return(0,N.At)(`t\
ool:${e}`)}function Dn(e,{mirrors:t,root:n,lock:r}){const s={do:"call",id:`tool.${e}`,title:`Install ${e} from the lock`,operation:"tool.install",input:{name:e,mirrors:[...t],root:n,lock:r},timeout:6e5};
return(0,N.kA)(Ce(e),s,({value:o})=>o)}function On(e,t){const{install:n,mirrors:r,lock:s}=e.settings.scan,o=Le(e),a=o.map(u=>ue[u].ask());if(!n)return a;const c=o.filter(u=>t.get(ue[u].topic)===null);
return[...a,...c.map(u=>Dn(u,{mirrors:r,lock:s,root:e.settings.root}))]}function Sn(e,t){const n=Le(e),r=[],s=a=>{if(!n.includes(a))return Pe;const c=t.need(ue[a].topic);if(c!==null)return{path:a,version:typeof c==
"string"?c:c.version};const u=t.get(Ce(a));return u!==void 0&&u.path===""&&r.push(`${a} is not installed: ${u.why}`),u===void 0||u.path===""?Pe:u},o={trivy:s("trivy"),grype:s("grype"),syft:s("syft")};
for(const a of["trivy","grype"])if(n.includes(a)&&e.settings.scan[a]==="required"&&o[a].path==="")throw Nn(a,r);return{...o,notes:[...r,...Rn(e,t,o.trivy)]}}const Pe={path:"",version:""},ue={trivy:{ask:Qt,
topic:ae},grype:{ask:rt,topic:we},syft:{ask:Tn,topic:Me}};function Le(e){const{grype:t,sbom:n}=e.settings.scan,r=Object.keys(te(e)).length>0;return[...Fe(e)?["trivy"]:[],...t!=="off"&&r?["grype"]:[],...n.
length>0&&r?["syft"]:[]]}function Fe(e){const{trivy:t,files:n,images:r}=e.settings.scan;return t!=="off"&&(n.length>0||r.length>0&&Object.keys(te(e)).length>0)}function Nn(e,t){const n=e==="trivy"?"Tr\
ivy (0.69.7 or newer)":"Grype";return new g.HR("absent",`scan.${e} is required, but there is no ${e} on PATH.`,{hint:`Install ${n} in a step before this one, set scan.install, or set scan.${e} to auto\
.`,details:t})}function Rn(e,t,n){if(!Fe(e))return[];if(n.path==="")return["Trivy is not installed: nothing is scanned for vulnerabilities."];const{mirrors:r,offline:s}=e.settings.scan.database;return t.
get(ae)?.database||r.length>0||s?[]:["Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for."]}const Qe=(0,N.At)("scan.kept"),En={ask:e=>[
(0,N.kA)(Qe,{do:"call",id:"scan.kept",title:"Read the conclusion",operation:"scan.kept",input:{folder:In(e)}},({value:t})=>t)],judge({facts:e}){const{subjects:t,problems:n}=e.need(Qe),[r]=n;if(r!==void 0&&
r.kind!=="unhealthy"){const c=t.filter(({verdict:l})=>l==="bad").flatMap(({name:l,reasons:p})=>p.map(y=>`${l}: ${y}`)),u=[...r.details,...n.slice(1).map(({message:l})=>l),...c];throw new g.HR(r.kind,r.
message,{hint:r.hint,details:u,...jn(r)})}const s=t.some(({verdict:a})=>a==="bad"),o=n.map(({message:a,details:c})=>({name:"scan",verdict:"bad",reasons:[a,...c]}));return{state:null,subjects:s?t:[...t,
...o]}}};function jn({place:e}){return e===void 0?{}:{place:e}}function In(e){return e.folder}const Mn={name:"scan",ask:(e,t)=>[...On(e,t),...$n(e)],plan:Cn,carry:({carried:e})=>e,knowledge:{judges:{"\
scan.find":ln,"scan.verdict":En}}};function Cn(e,t){const{settings:n,event:r}=e,{failOn:s,onlyFixed:o,ignore:a,vex:c}=n.scan,u=Sn(e,t),{before:l,known:p,notes:y}=bn(e,t),m=gn(e,{trivy:u.trivy.path,grype:u.
grype.path},l),A=[...yn(e,m),...m],_={root:n.root,jobs:A,policy:{failOn:s,onlyFixed:o,ignore:a},vex:c,...p===void 0?{}:{known:p}},T=[...new Set(m.filter(F=>!F.before).map(({name:F})=>F))].join(", "),O=An(
e,{syft:u.syft.path,trivy:u.trivy.path}),h=[...u.notes,...y,...O.notes];return m.length===0?{...(0,j.n)("scan",T||"nothing","Nothing is to be scanned."),notes:h}:{stage:"scan",subject:T,steps:[...O.steps,
...Ln(e),...Pn(e,_,O.steps.at(-1)?.id)],basis:{commit:r.sha,trivy:u.trivy.version,grype:u.grype.version,known:p??null},notes:h,values:{}}}function Pn(e,t,n){const{settings:r,event:s}=e,o=`${r.state}/s\
can`,a="What was found stays to be read.",c=(l,p,y,m)=>({do:"call",id:l,title:p,operation:y,input:{folder:o,...m},after:["scan.keep"],advisory:!0,undo:{way:"keep",why:a}}),u=[c("scan.tell","Tell what \
was found","scan.tell",{}),...r.scan.upload==="auto"&&s.source==="github"?[c("scan.upload","Hand the findings to code scanning","sarif.upload",{sha:s.sha,ref:s.ref,fork:Fn(e),app:r.app})]:[],...r.scan.
upload==="artifact"&&s.source==="github"?[c("scan.artifact","Keep the scan as an artifact","scan.artifact",{app:r.app})]:[],...r.scan.comment&&s.trigger.on==="pull_request"&&s.source==="github"?[c("sc\
an.comment","Comment on the pull request","scan.comment",{number:s.trigger.number,app:r.app})]:[]];return[{do:"wait",id:"scan.find",title:`Scan ${[...new Set(t.jobs.filter(({before:l})=>!l).map(({name:l})=>l))].
join(", ")}`,after:[...n===void 0?[]:[n],...r.scan.zap===void 0?[]:["scan.ready"]],judge:{name:"scan.find",data:t},outputs:{result:{from:"value",path:["state","result"],form:"json"}},every:1e3,deadline:9e5*
Math.max(1,t.jobs.length)},{do:"call",id:"scan.keep",title:`Keep what was found in ${o}`,operation:"scan.keep",input:{folder:o,result:{late:"scan.find",output:"result"}},undo:{way:"keep",why:a}},...u,
{do:"wait",id:"scan.verdict",title:"Decide",after:["scan.keep",...u.map(({id:l})=>l)],judge:{name:"scan.verdict",data:{folder:o}},every:1e3,deadline:6e4}]}function Ln({settings:e}){const{zap:t}=e.scan;
if(t===void 0)return[];const n=Array.from({length:400},(r,s)=>100+s);return[{do:"http",id:"scan.ready",title:`Wait for ${t.target}`,method:"GET",url:t.target,expect:n,after:[],patience:12e4}]}function Fn({
event:e}){return e.untrusted||e.trigger.on==="pull_request"&&e.trigger.fork}}),97347:((B,I,w)=>{w.d(I,{Qq:()=>d,WQ:()=>b,g1:()=>g,o3:()=>D,p_:()=>M,qF:()=>S});var j=w(48165);function g(f){return typeof f==
"object"&&f!==null&&!Array.isArray(f)?f:{}}function M(f){return Array.isArray(f)?f.filter($=>typeof $=="object"&&$!==null&&!Array.isArray($)):[]}function d(f){return typeof f=="string"?f:""}function b(f){
return typeof f=="number"&&Number.isSafeInteger(f)&&f>0?f:0}function S(f,$){try{return JSON.parse(f.replace(/^\ufeff/,""))}catch(k){throw new j.HR("usage",`${$} is not JSON: ${k.message.slice(0,200)}`,
{place:{file:$}})}}function D(f){const $=d(f);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.test($)&&$.length<500?$:""}}),71105:((B,I,w)=>{w.d(I,{D:()=>d,E:()=>g});const j={"DA-C001":{
severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:true]",weak:({security_opt:i})=>!D(i).some(v=>/^no-new-privileges(?:[:=]true)?$/.test(v))},"DA-\
C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_only: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:i})=>i!==
!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",fix:'user: "10001:10001"',weak:({user:i})=>/^(?:root|0)(?::|$)/.test(String(i??"root"))},"DA\
-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",weak:({cap_drop:i})=>!D(i).some(v=>v.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"\
is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({privileged:i})=>i===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns t\
he host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:i})=>S(i).some(v=>/docker\.sock(?::|$)/.test($(v)))},"DA-C007":{severity:"medium",reason:"has no li\
mit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',weak:i=>i.mem_limit===void 0&&f(i).memory===void 0},"DA-C008":{severity:"l\
ow",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",weak:({healthcheck:i})=>i===void 0||b(i).disable===!0},"DA-C009":{severity:"medium",reason:"\
has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"secrets: [NAME], read from /run/secrets/NAME",weak:({environment:i})=>k(i).some(v=>M.test(v)&&!/_FILE$/.
test(v))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave network_mode, pid and ipc out",weak:({network_mode:i,pid:v,ipc:Q})=>[i,v,Q].includes("host")},"DA-C011":{
severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",fix:"networks: { back: { internal: true } } for what needs no way out",weak:(i,v)=>S(i.ports).length===
0&&!R(i).some(Q=>x(Q,v))}},g=Object.keys(j),M=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;function d(i){const v=b(i);return Object.entries(b(v.services)).flatMap(
([Q,W])=>g.flatMap(C=>{const{severity:U,reason:K,fix:V,weak:q}=j[C];return q(b(W),v)?[{id:C,service:Q,severity:U,reason:K,fix:V}]:[]}))}function b(i){return typeof i=="object"&&i!==null&&!Array.isArray(
i)?i:{}}function S(i){return Array.isArray(i)?i:[]}function D(i){return S(i).map(String)}function f(i){return b(b(b(i.deploy).resources).limits)}function $(i){return typeof i=="string"?i:String(b(i).source??
"")}function k(i){return Array.isArray(i)?D(i).map(v=>v.split("=")[0]??""):Object.keys(b(i))}function R({networks:i}){return Array.isArray(i)?D(i):Object.keys(b(i))}function x(i,v){return b(b(v.networks)[i]).
internal===!0}})};export{Hn as id,Wn as ids,Un as modules};

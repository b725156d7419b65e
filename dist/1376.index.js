const Ln=1376,Cn=[1376,5262],Hn={65262:((V,q,b)=>{b.d(q,{m:()=>j,writeBaseline:()=>I});var y=b(48165),P=b(26928),k=b(31887),$=b(97347);const S=1;function I(f){const w=(0,k.t)(f),M=f.map((_,F)=>({identity:w[F]??
"",about:(0,P.jb)({..._,line:0})})).sort((_,F)=>_.about<F.about?-1:_.about>F.about?1:_.identity<F.identity?-1:1).map(_=>`    ${JSON.stringify(_)}`);return`{
  "version": ${S},
  "findings": [
${M.join(`,
`)}
  ]
}
`}function j(f,w){const T=(0,$.g1)((0,$.qF)(f,w));if(T.version!==S||!Array.isArray(T.findings))throw new y.HR("usage",`${w} is not a baseline of version ${S}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:w}});return{identities:(0,$.p_)(T.findings).map(({identity:_})=>(0,$.Qq)(_)).filter(_=>_!==""),from:`the baseline ${w}`}}}),26928:((V,q,b)=>{b.d(q,{DF:()=>S,TN:()=>j,Tm:()=>k,gO:()=>y,
gk:()=>P,jb:()=>$});const y=["unknown","low","medium","high","critical"];function P(f){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...f}}function k(f){
return y.indexOf(f)}function $(f){const w=f.line>0?`${f.path}:${f.line}`:f.path,T=f.package===""?w:`${f.package}${w===""?"":`, ${w}`}`,M=f.kind!=="vulnerability"?"":f.fixed===""?" (no fix yet)":` (fix\
ed in ${f.fixed})`,_=f.title===""?"":`: ${f.title}`;return j(`${f.severity} ${f.id} in ${T}${M}${_}`)}function S(f,w){const T=new Map;for(const M of[...f,...w]){const{subject:_,kind:F,id:J,path:C,line:Z,
tool:X,fingerprint:ee}=M;T.set(JSON.stringify([X,_,F,J,M.package,C,Z,ee]),M)}return[...T.values()]}const I=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function j(f,w=300){const T=f.slice(0,w*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(I,"***");return(T.length>w||f.length>w*4?`${T.
slice(0,w-1).replace(/\S+$/,"")}…`:T).toWellFormed()}}),31887:((V,q,b)=>{b.d(q,{t:()=>P});var y=b(77598);function P($){const S=new Map;return $.map(I=>{const j=k(I),f=(S.get(j)??0)+1;return S.set(j,
f),f===1?j:`${j}:${f}`})}function k($){const S=$.fingerprint!==""?[$.fingerprint]:[$.package.split(" ")[0]??"",$.path,$.package===""&&$.kind!=="secret"?$.title:""],I=$.kind==="vulnerability"&&$.fingerprint===
""?"":$.tool,j=JSON.stringify([I,$.kind,$.id.toLowerCase(),$.subject,...S]);return(0,y.createHash)("sha256").update(j).digest("hex").slice(0,32)}}),71376:((V,q,b)=>{b.r(q),b.d(q,{scan:()=>jn});var y=b(
48165),P=b(73504),k=b(76211),$=b(50445);const S=(0,k.At)("grype");function I(){const e={do:"exec",id:"grype.version",title:"Look for Grype",argv:["sh","-c","command -v grype >/dev/null 2>&1 || exit 12\
7; exec grype version --output json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,k.kA)(S,e,({exit:t,stdout:n})=>{if(t===127)return null;const r=/"version"\s*:\s*"(\d[^"]*)"/.exec(n)?.[1];
if(r!==void 0)return r;throw new y.HR("absent","The program grype on PATH did not say which version it is.",{hint:"Install Grype, or set scan.grype to off.",details:[n.slice(0,200)]})})}function j({reference:e,
platform:t}){const n=["grype",`registry:${e}`,"--output","json","--by-cve","--quiet"];return{do:"exec",id:`grype:${e}:${t}`,title:`Scan ${e}${t===""?"":` for ${t}`} with Grype`,cwd:$.F,argv:[...n,...t===
""?[]:["--platform",t]],env:{GRYPE_CHECK_FOR_APP_UPDATE:"false",.../^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(e)?{GRYPE_REGISTRY_INSECURE_USE_HTTP:"true"}:{}},expect:[0,1,2],quiet:!0,limit:128*
1024*1024,timeout:9e5,failsAs:"unhealthy"}}function f({exit:e,stdout:t,stderr:n},r){const s=n.trim().split(`
`).slice(-8),i=s.at(-1)?.slice(0,300)??"",o=e===0?w(t):void 0;if(o!==void 0&&Array.isArray(o.matches))return o;throw/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(n)?new y.HR("auth",`Grype may not read ${r}\
.`,{details:s}):/MANIFEST_UNKNOWN|NAME_UNKNOWN/.test(n)?new y.HR("absent",`Grype cannot find ${r}.`,{details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)/.test(n)?new y.HR("t\
ransient",`Grype could not reach the registry: ${i}`,{details:s}):new y.HR("unhealthy",`Grype could not scan ${r}: ${i||"it printed no report"}`,{details:s})}function w(e){try{const t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:void 0}catch{return}}const T=(0,k.At)("syft");function M(){const e={do:"exec",id:"syft.version",title:"Look for Syft",argv:["sh","-c","command -v syft >/dev/null 2>&1 || exit 127;\
 exec syft version --output json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,k.kA)(T,e,({exit:t,stdout:n})=>t===127?null:/"version"\s*:\s*"([^"]+)"/.exec(n)?.[1]??"unknown")}function _(e){
return(0,k.At)(`tool:${e}`)}function F(e,t){const n={do:"call",id:`tool.${e}`,title:`Install ${e} from the lock`,operation:"tool.install",input:{name:e,mirrors:[...t]},timeout:6e5};return(0,k.kA)(_(e),
n,({value:r})=>r)}var J=b(62088);const C=(0,k.At)("trivy");function Z(){const e={do:"exec",id:"trivy.version",title:"Look for Trivy",argv:["sh","-c","command -v trivy >/dev/null 2>&1 || exit 127; exec\
 trivy version --format json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,k.kA)(C,e,t=>t.exit===127?null:X(t.stdout))}function X(e){const t=ie(e),n=typeof t?.Version=="string"?t.Version:
void 0;if(n===void 0)throw new y.HR("absent","The program trivy on PATH did not say which version it is.",{hint:"Install Trivy 0.69.7 or newer, or set scan.trivy to off.",details:[e.slice(0,200)]});if(J.
satisfies(n,">=0.69.4 <=0.69.6",{includePrerelease:!0}))throw new y.HR("denied",`Trivy ${n} is one of the releases that were tampered with (CVE-2026-33634).`,{hint:"Remove it, treat every credential i\
t could read as stolen, and install 0.69.7 or newer."});return{version:n,database:t?.VulnerabilityDB!==void 0}}const ee={vulnerabilities:"vuln",secrets:"secret",misconfigurations:"misconfig",licences:"\
license"};function De(e){const{what:t,kinds:n,database:r,cache:s,program:i}=e,c=["--format=json","--no-progress",`--scanners=${n.filter(u=>r||u!=="vulnerabilities").map(u=>ee[u]).join(",")}`,"--severi\
ty=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL","--ignore-unfixed=false","--exit-code=0",...r&&s===""?[]:["--skip-db-update"],...s===""?[]:["--skip-java-db-update",`--cache-dir=${s}`]];return{do:"exec",id:`trivy\
:${te(e)}`,title:`Scan ${te(e)} with Trivy`,cwd:$.F,argv:Ee(t,i,c),env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"},expect:[0,1],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"u\
nhealthy"}}function Ee(e,t,n){if("image"in e){const i=e.platform===""?[]:[`--platform=${e.platform}`];return[t,"image","--image-src=remote",...n,...i,e.image]}const r=[...n,"--skip-dirs=**/.git","--sk\
ip-dirs=**/.deploy-action"];return e.commit===""?[t,"fs",...r,e.folder]:["sh","-c",'mkdir tree && git -C "$1" -c "safe.directory=$1" archive "$2" | tar -x -C tree && shift 2 && exec "$@" tree',"sh",e.
folder,e.commit,t,"fs",...r]}function te({what:e}){return"image"in e?`${e.image}${e.platform===""?"":` for ${e.platform}`}`:e.commit===""?"the checkout":`the files of ${e.commit.slice(0,7)}`}function Ie(e,t){
const{database:n}=t,r=te(t),s=e.stderr.trim().split(`
`).slice(-8),i=Me(s);if(e.exit===0){const c=ie(e.stdout);if(c!==void 0)return{report:c};throw new y.HR("unhealthy",`Trivy printed no report for ${r}.`,{details:s})}const{stderr:o}=e;if(n&&/DB error|failed to download (?:vulnerability|Java) DB|cannot be specified on the first run/i.
test(o))return{noDatabase:i};throw/MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|not found/i.test(o)?new y.HR("absent",`Trivy cannot find ${r}.`,{details:s}):/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(
o)?new y.HR("auth",`Trivy may not read ${r}.`,{hint:"Log in to the registry before the scan (docker login, or a login step): Trivy uses the same credentials.",details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)|timeout|EOF/i.
test(o)?new y.HR("transient",`Trivy could not reach the registry: ${i}`,{details:s}):new y.HR("unhealthy",`Trivy could not scan ${r}: ${i}`,{details:s})}function Me(e){return(e.findLast(n=>n.includes(
"FATAL"))??e.at(-1)??"").replace(/^.*FATAL\s+(?:Fatal error\s+)?/,"").slice(0,300)}function ie(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}var qe=b(65262),h=b(
26928),ne=b(31887),Qe=b(14006);const Pe=14*864e5,Fe=864e5;function Le(e,t){const n=new Map,r=e.map(s=>({rule:s,ends:We(s),fits:He(s),used:!1,mended:""}));for(const s of r){const i=s.rule.id.toLowerCase();
n.set(i,[...n.get(i)??[],s])}return{find(s){let i;for(const o of n.get(s.id.toLowerCase())??[]){if(!o.fits(s))continue;o.used=!0;const c=o.rule.untilFixed&&s.fixed!=="";c&&(o.mended=s.fixed),!c&&t<o.ends&&
(i??=o.rule)}return i},remarks:()=>r.flatMap(s=>Ce(s,t))}}function Ce({rule:e,ends:t,used:n,mended:r},s){const i=`the exception for ${e.id}${e.path===""?"":` in ${e.path}`}`;return n?r!==""?[`${i} is \
over: fixed in ${r}`]:s>=t?[`${i} ended on ${e.until}`]:t-s<Pe?[`${i} ends on ${e.until}`]:[]:[`${i} matches nothing any more; remove it`]}function He({path:e,package:t}){const n=e===""?()=>!0:Qe(e,{dot:!0});
return r=>n(r.path)&&(t===""||r.package.split(" ")[0]===t)}function We({until:e}){if(e==="")return Number.POSITIVE_INFINITY;const t=Date.parse(`${e.slice(0,10)}T00:00:00Z`);return Number.isNaN(t)?Number.
NEGATIVE_INFINITY:t+Fe+12*36e5}var a=b(97347);function Ue(e,t){const n=(0,a.g1)((0,a.qF)(e,t));if((0,a.Qq)(n["@context"]).startsWith("https://openvex.dev/"))return(0,a.p_)(n.statements).flatMap(ze);if(n.
bomFormat==="CycloneDX")return(0,a.p_)(n.vulnerabilities).flatMap(Ge);throw new y.HR("usage",`${t} is neither OpenVEX nor CycloneDX.`,{hint:"Name VEX documents in one of these two forms under scan.vex\
."})}function Ve(e){const t=new Map;for(const n of e)for(const r of n.ids){const s=t.get(r);s===void 0?t.set(r,[n]):s.push(n)}return{find:n=>n.kind!=="vulnerability"?void 0:t.get(n.id.toLowerCase())?.
find(({purls:r})=>r.length===0||Ke(n.purl,r))?.why}}function Ke(e,t){if(e==="")return!1;const n=e.split(/[?#]/)[0]??"",r=n.replace(/@[^@/]*$/,"");return t.some(s=>{const i=s.split(/[?#]/)[0]??"";return i===
n||i===r})}function ze(e){const t=(0,a.Qq)(e.status);if(t!=="not_affected"&&t!=="fixed")return[];const n=e.vulnerability,r=(0,a.g1)(n),s=Array.isArray(r.aliases)?r.aliases.map(a.Qq):[],i=[(0,a.Qq)(n),
(0,a.Qq)(r.name),...s].filter(l=>l!==""),c=(0,a.p_)(e.products).flatMap(l=>{const d=(0,a.p_)(l.subcomponents).map(({"@id":g})=>(0,a.Qq)(g));return d.length>0?d:[(0,a.Qq)(l["@id"])]}),u=(0,a.Qq)(e.justification)||
(0,a.Qq)(e.impact_statement)||t;return oe(i,c,u)}function Ge(e){const t=(0,a.g1)(e.analysis),n=(0,a.Qq)(t.state);if(!["not_affected","false_positive","resolved","resolved_with_pedigree"].includes(n))return[];
const r=(0,a.p_)(e.affects).map(({ref:s})=>Be((0,a.Qq)(s)));return oe([(0,a.Qq)(e.id)],r,(0,a.Qq)(t.justification)||(0,a.Qq)(t.detail)||n)}function oe(e,t,n){if(e.length===0)return[];const r=(0,h.TN)(
n.replaceAll("_"," ")),s=t.filter(o=>o.startsWith("pkg:")&&!o.startsWith("pkg:oci/")),i=t.length===0||t.some(o=>o.startsWith("pkg:oci/"));return s.length===0&&!i?[]:[{ids:e.map(o=>o.toLowerCase()),purls:s,
why:r}]}function Be(e){const t=e.indexOf("pkg:");try{return t<0?e:decodeURIComponent(e.slice(t))}catch{return e}}function Ye(e,t,{now:n,known:r,vex:s}){const i=Le(t.ignore,n),o=Ve(s??[]),c=r===void 0?
void 0:new Set(r.identities),u=c===void 0?[]:(0,ne.t)(e),l=[],d=[],g=[],p=[];for(const[A,v]of e.entries()){const E=c?.delete(u[A]??"")===!0,x=i.find(v),R=x===void 0?o.find(v):void 0;x!==void 0?p.push(
{finding:v,why:x.reason,by:"exception"}):R!==void 0?p.push({finding:v,why:R,by:"vex"}):Xe(v,t)?E?g.push(v):l.push(v):d.push(v)}return{failing:l.sort(ae),tolerated:d,existing:g.sort(ae),ignored:p,fixed:c?.
size??0,remarks:i.remarks(),comparedWith:r?.from??""}}function Je(e,t=10){const{failing:n,remarks:r}=e,s=n.length-t;return[n.length===0?`nothing that fails${ce(e)}`:`${Ze(n)}${ce(e)}`,...n.slice(0,t).
map(h.jb),...s>0?[`… and ${s} more`]:[],...r]}function ae(e,t){return(0,h.Tm)(t.severity)-(0,h.Tm)(e.severity)||(e.fixed===""?1:0)-(t.fixed===""?1:0)||(e.id<t.id?-1:1)}function Ze(e){return[...h.gO].
reverse().map(t=>({severity:t,count:e.filter(n=>n.severity===t).length})).filter(({count:t})=>t>0).map(({severity:t,count:n})=>`${n} ${t}`).join(", ")}function Xe({severity:e,kind:t,fixed:n},{failOn:r,
onlyFixed:s}){return r==="never"||(0,h.Tm)(e)<(0,h.Tm)(r)?!1:!(s&&t==="vulnerability"&&n==="")}function ce({tolerated:e,ignored:t,existing:n,fixed:r,comparedWith:s}){const i=[...n.length>0?[`${n.length}\
 not new`]:[],...e.length>0?[`${e.length} tolerated`]:[],...t.length>0?[`${t.length} excepted`]:[],...r>0?[`${r} gone`]:[],...s===""?[]:[`compared with ${s}`]];return i.length===0?"":` (${i.join(", ")}\
)`}const et=25e3;function tt(e,t,n=et){const r=new Map;for(const s of nt(e)){const i=`deploy-action/${s.finding.tool}/${t(s.finding)}`.replace(/[^\w./-]+/g,"-"),o=r.get(i);o===void 0?r.set(i,[s]):o.push(
s)}return[...r].map(([s,i])=>st(s,i,n))}function nt({failing:e,tolerated:t,existing:n,ignored:r,comparedWith:s}){const i=[...e.map(c=>({finding:c,state:"new",why:""})),...n.map(c=>({finding:c,state:"u\
nchanged",why:`not new: ${s}`})),...t.map(c=>({finding:c,state:"new",why:""})),...r.map(({finding:c,why:u})=>({finding:c,state:"new",why:u}))],o=(0,ne.t)(i.map(({finding:c})=>c));return i.map((c,u)=>({
...c,identity:o[u]??""}))}function st(e,t,n){const s=t.toSorted((l,d)=>(0,h.Tm)(d.finding.severity)-(0,h.Tm)(l.finding.severity)).slice(0,n),i=new Map;for(const{finding:l}of s)i.has(l.id)||i.set(l.id,
l);const o={tool:{driver:{name:s[0]?.finding.tool??"deploy-action",rules:[...i.values()].map(rt)}},automationDetails:{id:`${e}/`},columnKind:"utf16CodeUnits",results:s.map(it)},u=JSON.stringify({$schema:"\
https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[o]});return{category:e,content:u,dropped:t.length-s.length}}function rt({id:e,title:t,link:n,severity:r,kind:s}){return{id:e,shortDescription:{
text:t||e},...n===""?{}:{helpUri:n},defaultConfiguration:{level:ue[r]},properties:{tags:["security",s],"security-severity":ot[r]}}}function it({finding:e,identity:t,state:n,why:r}){const i=(e.path.replace(
/^\/+/,"")||e.subject||"repository").split("/").map(encodeURIComponent).join("/");return{ruleId:e.id,level:ue[e.severity],message:{text:(0,h.jb)(e)},locations:[{physicalLocation:{artifactLocation:{uri:i},
region:{startLine:Math.max(1,e.line)}}}],partialFingerprints:{"deployActionIdentity/v1":t},baselineState:n,...r===""?{}:{suppressions:[{kind:"external",status:"accepted",justification:r}]}}}const ue={
critical:"error",high:"error",medium:"warning",low:"note",unknown:"note"},ot={critical:"9.5",high:"8.0",medium:"5.5",low:"2.0",unknown:"0.0"};var D=b(88346);const le=100;function at({decision:e,nameOf:t,
notes:n,problems:r,jobs:s}){const{failing:i,existing:o,tolerated:c,ignored:u,fixed:l,remarks:d,comparedWith:g}=e,p=[i,o,c,u.map(({finding:m})=>m)],A=[...h.gO].reverse().flatMap(m=>{const Q=p.map(L=>L.
filter(Y=>Y.severity===m).length);return Q.every(L=>L===0)?[]:[[m,...Q.map(String)]]}),v=[...new Set(s.map(({name:m})=>m))].join(", "),E=i.length>0||r.length>0?"❌":"✅",x=g===""?[]:[`Compared with ${g}\
: ${l} gone.`],R=[...r.map(({message:m})=>m),...x,...d,...n];return[`### ${E} Scan of ${(0,D.FV)(v)}
`,A.length===0?`Nothing was found.
`:(0,D.Qj)(["Severity","Fails","Not new","Tolerated","Suppressed"],A),ct(i,t),R.map(m=>`- ${(0,D.FV)(m)}`).join(`
`),se("Not new",o.map(h.jb)),se("Suppressed",u.map(({finding:m,why:Q,by:L})=>`${(0,h.jb)(m)} — ${L}: ${Q}`)),se("Tolerated",c.map(h.jb))].filter(m=>m!=="").join(`
`)}function ct(e,t){const n=e.slice(0,10).map(s=>{const i=`${s.path}${s.line>0?`:${s.line}`:""}`;return[s.severity,s.link===""?(0,D.FV)(s.id):(0,D.nf)(s.id,s.link),(0,D.FV)(t(s)),s.package===""?(0,D.aY)(
i):(0,D.aY)(s.package),s.kind==="vulnerability"?(0,D.aY)(s.fixed||"none yet"):"",(0,D.FV)(s.title.slice(0,120))]}),r=(0,D.Qj)(["Severity","What","In","Package or place","Fixed in",""],n);return e.length>
n.length?`${r}
… and ${e.length-n.length} more.
`:r}function se(e,t){if(t.length===0)return"";const n=t.length-le;return(0,D.zH)(`${e}: ${t.length}`,[...t.slice(0,le),...n>0?[`… and ${n} more`]:[]])}function ut(e,{done:t,documents:n,now:r}){const s=[],
i=e.jobs.flatMap(({id:x,before:R})=>{const{problem:m}=t[x]??{};return m!==void 0&&R&&s.push(`what was there before could not be scanned: ${m.message}`),m===void 0||R?[]:[m]}),o=e.jobs.filter(({before:x})=>!x),
c=new Map,u=[...new Set(o.map(({name:x})=>x))].flatMap(x=>{const R=(0,h.DF)([],o.filter(m=>m.name===x).flatMap(({id:m})=>t[m]?.findings??[]));for(const m of R)c.set(m,x);return R}),l=x=>c.get(x)??x.subject,
d=s.length>0?void 0:lt(e,{done:t,documents:n,now:r},s),g=dt(e,n,i),p=Ye(u,e.policy,{now:r,vex:g,...d===void 0?{}:{known:d}}),A=tt(p,l);for(const{category:x,dropped:R}of A)R>0&&s.push(`${x}: the ${R} l\
east severe are left out of the SARIF file`);const v=[...ft({jobs:o,done:t,decision:p,nameOf:l,failOn:e.policy.failOn}),...pt(p,s)],E=at({decision:p,nameOf:l,notes:s,problems:i,jobs:o});return{subjects:v,
problems:i,findings:u,sarif:A,summary:E,worst:p.failing.slice(0,10)}}function lt({known:e,jobs:t},{done:n,documents:r},s){if(e===void 0)return;if("baseline"in e){const c=r[e.baseline];if(typeof c=="st\
ring")return(0,qe.m)(c,e.baseline);s.push(`there is no baseline ${e.baseline}: every finding counts as new`);return}const i=t.filter(c=>c.before);if(i.length===0)return;const o=(0,h.DF)([],i.flatMap(({
id:c})=>n[c]?.findings??[]));return{identities:(0,ne.t)(o),from:e.before}}function dt({vex:e},t,n){return e.flatMap(r=>{const s=t[r];try{return Ue(s??"",r)}catch(i){const o=(0,y.w2)(i),c=typeof s=="st\
ring"?o.message:`There is no VEX document ${r}.`;return n.push({...(0,y.xV)(o),message:c}),[]}})}function ft({jobs:e,done:t,decision:n,nameOf:r,failOn:s}){return[...new Set(e.map(({name:i})=>i))].map(
i=>{const o=e.filter(m=>m.name===i).map(({id:m})=>t[m]),c=m=>m.filter(Q=>r(Q)===i),u=c(n.failing),l={failing:u,tolerated:c(n.tolerated),existing:c(n.existing),ignored:n.ignored.filter(({finding:m})=>r(
m)===i),fixed:0,remarks:[],comparedWith:""},d=o.reduce((m,Q)=>m+(Q?.unlisted??0),0),[g="",...p]=Je(l),A=o.map(m=>m?.about??"").find(m=>m!==""),v=[...d>0?[`${d} more are not listed`]:[],...new Set(o.flatMap(
m=>m?.notes??[]))],E=o.flatMap(m=>m?.problem===void 0?[]:[m.problem.message]),x=u.length>0||d>0&&s!=="never"||E.length>0,R=E[0]??`${g}${A===void 0?"":` ${A}`}`;return{name:i,verdict:x?"bad":"good",reasons:[
R,...p,...v]}})}function pt({remarks:e,fixed:t,comparedWith:n},r){const i=[...n===""?[]:[`compared with ${n}${t>0?`: ${t} gone`:""}`],...e,...r];return i.length===0?[]:[{name:"policy",verdict:"good",reasons:i}]}
function de(e){return(0,k.At)(`document:${e}`)}function mt(e,t){const n={do:"call",id:`read:${t}`,title:`Read ${t}`,operation:"checkout.read",input:{root:e,path:t}};return(0,k.kA)(de(t),n,({value:r})=>r??
{text:null})}function fe(e,t){return(0,k.At)(`scan:${e.lane}:${e.id}${t===""?"":":without"}`)}function ht(e,t,n){return(0,k.kA)(fe(t,n),e.step(t,n),r=>{try{return{...pe,...e.read(r,t,n)}}catch(s){const i=(0,y.
w2)(s);if(i.kind==="transient")throw i;return{...pe,problem:(0,y.xV)(i)}}})}const pe={findings:[],notes:[],about:"",unlisted:0};function O(e){return e.input}function me(e,t,n=[]){try{return JSON.parse(
e.replace(/^\ufeff/,""))}catch(r){throw new y.HR("unhealthy",`${t} printed no report.`,{details:[...n,r.message]})}}function he(e,t=8){return e.trim().split(`
`).slice(-t)}const gt={step:e=>({do:"call",id:"database",title:"Bring the vulnerability database",operation:"trivy.database",input:{...O(e),mirrors:[...O(e).mirrors]},timeout:9e5}),read({value:e},t,n){
const r=(0,a.g1)(e),s=(0,a.p_)(r.notes).map(({text:o})=>(0,a.Qq)(o)),i=(0,a.Qq)(r.unusable);if(i===""||n!=="")return{notes:s};if(!O(t).required)return{lacks:i};throw new y.HR("unhealthy",`vulnerabilit\
ies were not looked for: ${i}`,{hint:"Name a mirror that can be reached under scan.database.mirrors, or set scan.trivy to auto.",details:s})}},yt={step:e=>j(O(e)),read(e,t){const{subject:n,reference:r}=O(
t),{matches:s}=f(e,r);return{findings:(0,a.p_)(s).map(i=>bt(i,n))}}};function bt(e,t){const[n,r]=[(0,a.g1)(e.vulnerability),(0,a.g1)(e.artifact)],s=(0,a.g1)(n.fix),i=Array.isArray(s.versions)?s.versions.
map(a.Qq):[],[o]=(0,a.p_)(r.locations).map(({path:u})=>H(u)),c=(0,a.Qq)(r.type);return(0,h.gk)({tool:"grype",kind:"vulnerability",id:$t(e)||H(n.id),severity:wt((0,a.Qq)(n.severity)),path:["deb","rpm",
"apk"].includes(c)?c:o??"",package:`${H(r.name)} ${H(r.version)}`.trim(),fixed:s.state==="fixed"?(0,h.TN)(i.join(", "),100):"",title:H(n.description),subject:t,link:(0,a.o3)(n.dataSource),purl:(0,a.Qq)(
r.purl).slice(0,500)})}function $t(e){return(0,a.Qq)((0,a.g1)(e.vulnerability).id).startsWith("CVE-")?"":H((0,a.p_)(e.relatedVulnerabilities).map(({id:n})=>(0,a.Qq)(n)).find(n=>n.startsWith("CVE-")))}
function wt(e){const t=e.toLowerCase();return t==="negligible"?"low":h.gO.find(n=>n===t)??"unknown"}function H(e){return(0,h.TN)((0,a.Qq)(e))}var K=b(38815),vt=b(71105);function kt(e){const t=e.path.split(
"/").at(-1)??"";if(!/compose|stack/i.test(t))return[];let n;try{n=(0,K.qg)(e.text,{merge:!0})}catch{return[]}const r=e.text.split(/\r?\n/);return(0,vt.D)(n).map(({id:s,service:i,severity:o,reason:c,fix:u})=>{
const l=r.findIndex(g=>g.trim().replace(/["']/g,"").startsWith(`${i}:`))+1,d=(0,h.TN)(`${i} ${c}; ${u}`);return(0,h.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:o,path:e.path,line:Math.
max(1,l),title:d})})}function At(e){const t=new Set,n=[],r=(s,i,o)=>{const{severity:c,title:u}=xt[s],l=(0,h.TN)(`${u}: ${o}`);n.push((0,h.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:c,
path:e.path,line:i,title:l}))};for(const{word:s,rest:i,line:o}of Tt(e.text)){if(s==="FROM"){const[c="",,u]=i.replace(/^(?:--\S+\s+)+/,"").split(/\s+/);!(c==="scratch"||t.has(c.toLowerCase())||c.includes(
"$"))&&!c.includes("@sha256:")&&r("DA-D001",o,c),u!==void 0&&t.add(u.toLowerCase())}s==="ADD"&&/(?:^|\s)https?:\/\//.test(i)&&!i.includes("--checksum=")&&r("DA-D002",o,i),(s==="ENTRYPOINT"||s==="CMD")&&
!i.startsWith("[")&&!/^exec\s/.test(i)&&r("DA-D003",o,`${s} ${i}`)}return n}const xt={"DA-D001":{severity:"low",title:"the base image is not pinned by digest"},"DA-D002":{severity:"medium",title:"a do\
wnload is not checked (ADD --checksum=sha256:…)"},"DA-D003":{severity:"medium",title:"a shell stands between the engine and the program, which never hears TERM"}};function Tt(e){const t=[],n=e.split(
/\r?\n/);let r,s;for(const[i,o]of n.entries()){if(s!==void 0){o.trim()===s&&(s=void 0);continue}if(/^\s*#/.test(o)||r===void 0&&o.trim()==="")continue;const c=r??{text:"",line:i+1};if(c.text+=o.replace(
/\\\s*$/," "),r=c,/\\\s*$/.test(o))continue;const[,u="",l=""]=/^\s*(\w+)\s+([\s\S]*)$/.exec(c.text)??[];t.push({word:u.toUpperCase(),rest:l.trim(),line:c.line}),s=/<<-?["']?(\w+)["']?/.exec(l)?.[1],r=
void 0}return t}function _t(e){let t=0;return{objects:e.flatMap(({path:r,text:s})=>{if(!/^\s*(?:["']?kind["']?)\s*:/m.test(s)||!/apiVersion/.test(s))return[];const i=new K.HN,o=(0,K.hR)(s,{lineCounter:i,
strict:!1});return!Array.isArray(o)||o.some(({errors:c})=>c.length>0)?(t+=1,[]):o.flatMap(c=>{if(!(0,K.jh)(c.contents))return[];const u=(0,a.g1)(c.toJS({maxAliasCount:100})),l=i.linePos(c.contents.range?.[0]??
0).line;return(u.kind==="List"?(0,a.p_)(u.items):[u]).map(g=>({path:r,line:l,object:g}))})}),unread:t}}function Nt(e){const t=e.filter(({object:n})=>n.kind==="PodDisruptionBudget");return e.flatMap(n=>{
const{object:r}=n;if(!["Deployment","StatefulSet","DaemonSet"].includes((0,a.Qq)(r.kind)))return[];const s=(0,a.g1)(r.spec),i=(0,a.g1)(s.template),o=(0,a.g1)(i.spec),c=typeof s.replicas=="number"?s.replicas:
1,u=r.kind==="Deployment",d=[...(0,a.p_)(o.containers).flatMap(p=>Rt(p,o,r.kind!=="DaemonSet")),...u&&c===1?["DA-K003"].map(p=>[p,"replicas: 1"]):[],...u&&c>1&&!t.some(p=>jt(p,n,i))?[["DA-K004",`${c} \
replicas`]]:[]],g=`${(0,a.Qq)(r.kind)}/${(0,a.Qq)((0,a.g1)(r.metadata).name)}`;return d.map(([p,A])=>Ot(n,p,`${g}, ${A}`))})}function Rt(e,t,n){const r=`container ${(0,a.Qq)(e.name)}`,s=(0,a.p_)(e.ports).
length>0,i=(0,a.g1)((0,a.g1)(e.lifecycle).preStop),o=t.terminationGracePeriodSeconds;return[...e.readinessProbe===void 0&&s?[["DA-K001",r]]:[],...e.livenessProbe===void 0?[["DA-K002",r]]:[],...n&&s&&Object.
keys(i).length===0?[["DA-K005",r]]:[],...typeof o=="number"&&o<5?[["DA-K006",`${o} s`]]:[]]}const St={"DA-K001":{severity:"medium",title:"no readiness probe: requests come before it can answer"},"DA-K\
002":{severity:"low",title:"no liveness probe: a hung process is never restarted"},"DA-K003":{severity:"low",title:"one replica: every drained node is an outage"},"DA-K004":{severity:"low",title:"no P\
odDisruptionBudget: a drain may stop all replicas at once"},"DA-K005":{severity:"low",title:"no preStop hook: requests still come while it stops"},"DA-K006":{severity:"medium",title:"too little grace \
to finish requests"}};function jt(e,{object:t},n){const r=Object.entries((0,a.g1)((0,a.g1)((0,a.g1)(e.object.spec).selector).matchLabels)),s=(0,a.g1)((0,a.g1)(n.metadata).labels),i=o=>(0,a.Qq)((0,a.g1)(
o.metadata).namespace);return r.length>0&&i(e.object)===i(t)&&r.every(([o,c])=>s[o]===c)}function Ot({path:e,line:t},n,r){const{severity:s,title:i}=St[n],o=(0,h.TN)(`${i} (${r})`);return(0,h.gk)({tool:"\
hardening",kind:"misconfiguration",id:n,severity:s,path:e,line:t,title:o})}const Dt=["**/Dockerfile","**/Dockerfile.*","**/*.Dockerfile","**/Containerfile"],Et=["**/*.yml","**/*.yaml"],It={step(e){const{
root:t,commit:n}=O(e);return{do:"call",id:"hardening",title:"Read Dockerfiles and manifests",operation:"checkout.files",input:{root:t,commit:n,patterns:[...Dt,...Et]},timeout:12e4}},read({value:e}){const t=(0,a.
p_)((0,a.g1)(e).files).map(i=>({path:(0,a.Qq)(i.path),text:(0,a.Qq)(i.text)})),n=t.filter(({path:i})=>/\.ya?ml$/.test(i)),{objects:r,unread:s}=_t(n);return{findings:[...t.filter(({path:i})=>!/\.ya?ml$/.
test(i)).flatMap(At),...Nt(r),...n.flatMap(kt)],notes:s>0?[`${s} manifests are templates or no YAML and were not looked at`]:[]}}};var Mt=b(77598);function qt(e,t){if(e==="")return"";if(e.length>2e3)return;
const n=Qt(e);if(n===void 0||/[\u0000-\u001f\u007f\\]/.test(n))return;const r=n.replace(/^file:\/\/(?:localhost)?(?=\/)/i,"").replace(/^file:(?=\/)/i,""),s=r.startsWith(`${t}/`)?r.slice(t.length+1):r;
if(s.startsWith("/")||/^[a-z][a-z0-9+.-]*:/i.test(s))return;const i=s.split("/").filter(o=>o!==""&&o!==".");if(!(i.length===0||i.includes("..")||i[0]==="~"))return i.join("/").slice(0,1e3).toWellFormed()}
function Qt(e){try{const t=decodeURIComponent(e);return/%[0-9a-f]{2}/i.test(t)&&/%(?:2e|2f|5c|00)/i.test(t)?void 0:t}catch{return}}const ge=1e5;function Pt(e,t){const{version:n,runs:r}=(0,a.g1)(e);if(n!==
"2.1.0"||!Array.isArray(r))throw new y.HR("usage",`${t.name}: this is not SARIF 2.1.0.`,{hint:`Let the tool of scan.sarif "${t.name}" write SARIF 2.1.0.`});const s={outside:0,suppressed:0},i=(0,a.p_)(
r),o=i.reduce((l,d)=>l+(0,a.p_)(d.results).length,0);if(o>ge)throw new y.HR("capacity",`${t.name}: ${o} results are more than the ${ge} that are read.`,{hint:"Narrow what the tool looks at."});const c=i.
flatMap(l=>Ft(l,t,s)),u=[...s.outside>0?[`${s.outside} places outside the checkout were left out`]:[],...s.suppressed>0?[`${s.suppressed} results are suppressed in the source`]:[]];return{findings:c,notes:u}}
function Ft(e,t,n){const r=(0,a.g1)(e.tool),s=(0,a.g1)(r.driver),i=new Map,o=(0,a.p_)(s.rules);for(const u of[s,...(0,a.p_)(r.extensions)])for(const l of(0,a.p_)(u.rules))i.set((0,a.Qq)(l.id),l);const c=(0,h.
TN)((0,a.Qq)(s.name),100)||t.name;return(0,a.p_)(e.results).flatMap(u=>{if(["pass","notApplicable","informational"].includes((0,a.Qq)(u.kind)))return[];if(u.baselineState==="absent")return[];if((0,a.p_)(
u.suppressions).some(({status:p})=>p===void 0||p==="accepted"))return n.suppressed+=1,[];const l=Number(u.ruleIndex??(0,a.g1)(u.rule).index??-1),d=(0,a.Qq)(u.ruleId)||(0,a.Qq)((0,a.g1)(u.rule).id)||(0,a.
Qq)(o[l]?.id),g=i.get(d)??o[l]??{};return[Lt({result:u,rule:g,id:(0,h.TN)(d,200)||"unnamed",tool:c},t,n)]})}function Lt({result:e,rule:t,id:n,tool:r},s,i){const o=(0,a.g1)((0,a.p_)(e.locations)[0]?.physicalLocation),
c=(0,a.g1)(o.region),u=(0,a.Qq)((0,a.g1)(o.artifactLocation).uri),l=qt(u,s.root);l===void 0&&(i.outside+=1);const d=(0,a.g1)(e.message);return(0,h.gk)({tool:r,kind:Wt(t).includes("secret")?"secret":"c\
ode",id:n,severity:Ct(e,t),path:l??"",line:l===void 0?0:(0,a.WQ)(c.startLine),title:(0,h.TN)((0,a.Qq)(d.text)||(0,a.Qq)(d.markdown)||(0,a.Qq)((0,a.g1)(t.shortDescription).text)),link:(0,a.o3)(t.helpUri),
fingerprint:Ht(e,c,l??"")})}function Ct(e,t){const n=(0,a.g1)(t.properties)["security-severity"]??(0,a.g1)(e.properties)["security-severity"]??void 0,r=n===void 0?Number.NaN:Number(n);if(r>=0&&r<=10)return r>=
9?"critical":r>=7?"high":r>=4?"medium":"low";const s=(0,a.Qq)(e.level)||(0,a.Qq)((0,a.g1)(t.defaultConfiguration).level)||"warning";return{error:"high",warning:"medium",note:"low"}[s]??"unknown"}function Ht(e,t,n){
const r=Object.entries({...(0,a.g1)(e.fingerprints),...(0,a.g1)(e.partialFingerprints)}).filter(o=>typeof o[1]=="string"&&o[1]!=="").sort(([o],[c])=>o<c?-1:1),s=(0,a.Qq)((0,a.g1)(t.snippet).text).trim(),
i=r.length>0?r:s===""?[]:[["snippet",s]];return i.length===0?"":(0,Mt.createHash)("sha256").update(JSON.stringify([n,i])).digest("hex").slice(0,32)}function Wt(e){const t=(0,a.g1)(e.properties).tags;return Array.
isArray(t)?t:[]}const Ut={step(e){const{name:t,root:n,run:r,file:s}=O(e);if(r===""){const o={root:n,path:s};return{do:"call",id:`sarif.${t}`,title:`Read ${s}`,operation:"checkout.read",input:o}}const i=s===
""?r:`{ ${r}
} >&2; code=$?; cat -- "$DEPLOY_ACTION_SARIF"; exit $code`;return{do:"exec",id:`sarif.${t}`,title:`Run ${t}`,cwd:n,argv:["bash","-o","pipefail","-c",i],...s===""?{}:{env:{DEPLOY_ACTION_SARIF:s}},expect:Array.
from({length:256},(o,c)=>c),quiet:!0,limit:64*1024*1024,timeout:9e5,failsAs:"unhealthy"}},read(e,t){const{name:n,root:r,file:s}=O(t),i=Vt(e,n,s),o=i.trim()===""&&e.exit!==void 0?`${n} (exit code ${e.exit}\
)`:n;return Pt(me(i,o,he(e.stderr)),{name:n,root:r})}};function Vt({value:e,stdout:t},n,r){if(e===void 0)return t;const s=(0,a.g1)(e).text;if(typeof s=="string")return s;throw new y.HR("absent",`${n}:\
 there is no file ${r}.`,{hint:"Name the file that the tool wrote, relative to the checkout."})}const Kt="a credential is committed; revoke it, then remove it",zt={step(e){const{root:t,commit:n}=O(e);
return{do:"call",id:"secrets.scan",title:`Look for credentials in the tracked files${n===""?"":` of ${n.slice(0,7)}`}`,operation:"secrets.scan",input:{root:t,...n===""?{}:{commit:n}},timeout:6e5}},read({
value:e}){const{files:t,total:n,findings:r}=e;return{about:`in ${t} tracked files`,unlisted:n-r.length,findings:r.map(({rule:s,file:i,line:o})=>(0,h.gk)({tool:"secretlint",kind:"secret",id:s,severity:"\
critical",path:i,line:o,title:Kt}))}}};function Gt(e,t){return(0,a.p_)((0,a.g1)(e).Results).flatMap(n=>{const r=Bt(n);return[...(0,a.p_)(n.Vulnerabilities).map(s=>Yt(s,r,t)),...(0,a.p_)(n.Misconfigurations).
filter(s=>(0,a.Qq)(s.Status)!=="PASS").map(s=>Jt(s,r,t)),...(0,a.p_)(n.Secrets).map(s=>Zt(s,r,t)),...(0,a.p_)(n.Licenses).map(s=>Xt(s,r,t))]})}function Bt(e){return e.Class==="os-pkgs"?N(e.Type)||"pac\
kages":N(e.Target)}function Yt(e,t,n){return(0,h.gk)({tool:"trivy",kind:"vulnerability",id:N(e.VulnerabilityID),severity:z(e),path:N(e.PkgPath)||t,package:`${N(e.PkgName)} ${N(e.InstalledVersion)}`.trim(),
fixed:N(e.FixedVersion),title:N(e.Title),subject:n,link:(0,a.o3)(e.PrimaryURL),purl:(0,a.Qq)((0,a.g1)(e.PkgIdentifier).PURL).slice(0,500)})}function Jt(e,t,n){return(0,h.gk)({tool:"trivy",kind:"miscon\
figuration",id:N(e.ID)||N(e.AVDID),severity:z(e),path:t,line:(0,a.WQ)((0,a.g1)(e.CauseMetadata).StartLine),title:N(e.Title),subject:n,link:(0,a.o3)(e.PrimaryURL)})}function Zt(e,t,n){return(0,h.gk)({tool:"\
trivy",kind:"secret",id:N(e.RuleID),severity:z(e),path:t,line:(0,a.WQ)(e.StartLine),title:N(e.Title),subject:n})}function Xt(e,t,n){const r=N(e.Category);return(0,h.gk)({tool:"trivy",kind:"licence",id:N(
e.Name)||"unknown",severity:z(e),path:N(e.FilePath)||t,package:N(e.PkgName),title:r===""?"licence":`${r} licence`,subject:n,link:(0,a.o3)(e.Link)})}function z(e){const t=(0,a.Qq)(e.Severity).toLowerCase();
return h.gO.find(n=>n===t)??"unknown"}function N(e){return(0,h.TN)((0,a.Qq)(e))}const en={step:(e,t)=>De(ye(e,t)),read(e,t,n){const{required:r,subject:s}=O(t),i=Ie(e,ye(t,n));if("report"in i){const o=n===
""?[]:[`vulnerabilities were not looked for: ${n}`];return{findings:Gt(i.report,s),notes:o}}if(!r)return{lacks:i.noDatabase};throw new y.HR("unhealthy",`vulnerabilities were not looked for: ${i.noDatabase}`,
{hint:"Let Trivy reach a database (scan.database), or set scan.trivy to auto."})}};function ye(e,t){return{...O(e),database:t===""}}const tn="",nn={step(e){const{target:t,root:n,image:r,rules:s}=O(e),
i='zap-baseline.py -t "$TARGET" -J zap.json -I',o=`docker run --rm --network host --user 0 -v "$PWD:/zap/wrk:rw" "$IMAGE" ${i}`,c=[`${r===""?i:o} >&2`,"code=$?","cat zap.json 2>/dev/null","printf '\\03\
6'",...s===""?[]:['cat -- "$RULES" || exit 90'],"exit $code"];return{do:"exec",id:"zap",title:`Scan ${t} with ZAP`,cwd:$.F,argv:["sh","-c",c.join(`
`)],env:{TARGET:t,IMAGE:r,RULES:s===""?"":`${n}/${s}`},expect:[0,1,2,3,90,125,126,127],quiet:!0,limit:64*1024*1024,timeout:18e5,failsAs:"unhealthy"}},read({stdout:e,stderr:t,exit:n},r){const{target:s,
rules:i}=O(r),o=he(t);if(n===90)throw new y.HR("absent",`There is no file ${i}.`,{hint:"Correct scan.zap.rules."});if(n===126||n===127)throw new y.HR("absent","There is no zap-baseline.py on PATH, or \
no Docker to run its image.",{details:o});const[c="",u=""]=e.split(tn);if(c.trim()==="")throw new y.HR("unhealthy",`ZAP could not scan ${s}.`,{details:o});const l=(0,a.g1)(me(c,"ZAP",o));return sn(l,rn(
u))}};function sn(e,t){const n=new Map;let r=0;for(const s of(0,a.p_)(e.site).flatMap(i=>(0,a.p_)(i.alerts))){const i=(0,a.Qq)(s.pluginid)||(0,a.Qq)(s.alertRef),o=t.get(i);if(o==="IGNORE"){r+=1;continue}
const c=(0,a.p_)(s.instances);for(const{uri:u,method:l}of c.length>0?c:[{}]){const d=an((0,a.Qq)(u)),g=/^\d{1,6}$/.test((0,a.Qq)(s.cweid))?` (CWE-${(0,a.Qq)(s.cweid)})`:"",p=(0,h.TN)(`${(0,a.Qq)(s.name)||
(0,a.Qq)(s.alert)}${g}`),A=(0,h.gk)({tool:"zap",kind:"web",id:(0,h.TN)(`zap/${i}`,50),severity:o==="FAIL"?"critical":o==="INFO"?"unknown":on(s),path:d,title:p,link:/^\d+$/.test(i)?`https://www.zaproxy\
.org/docs/alerts/${i}/`:"",fingerprint:`${i} ${(0,h.TN)((0,a.Qq)(l),10)} ${d}`});n.set(`${A.id} ${A.fingerprint}`,A)}}return{findings:[...n.values()],notes:r>0?[`${r} alerts are ignored by the rules f\
ile`]:[]}}function rn(e){const t=e.split(`
`).filter(n=>n.trim()!==""&&!n.startsWith("#")).map(n=>{const[r="",s=""]=n.split("	").map(i=>i.trim());if(/^(?:IGNORE|INFO|WARN|FAIL)$/.test(s))return[r,s];if(s!=="OUTOFSCOPE")throw new y.HR("usage",`\
The ZAP rules file has a line that is none: ${(0,h.TN)(n,80)}`,{hint:"id, tab, IGNORE, INFO, WARN or FAIL"})});return new Map(t.filter(n=>n!==void 0))}function on(e){return{3:"high",2:"medium",1:"low"}[String(
e.riskcode)]??"unknown"}function an(e){const t=URL.parse(e);return(0,h.TN)(t===null?e.split("?")[0]??"":t.pathname,500)}const cn={database:gt,grype:yt,hardening:It,sarif:Ut,secrets:zt,trivy:en,zap:nn},
un={done:{},lacks:{},documents:{}},ln=4,dn={ask(e,t,n){const r=e,s=be(r,we(t),n);return[...$e(r).filter(i=>!(i in s.documents)).map(i=>mt(r.root,i)),...mn(r).flatMap(i=>fn(r,s,i,n))]},judge({data:e,state:t,
facts:n,now:r}){const s=e,i=be(s,we(t),n),o=s.jobs.filter(({id:g})=>i.done[g]===void 0);if(o.length>0)return{state:i,subjects:pn(s,o)};const{done:c,documents:u}=i,l=ut(s,{done:c,documents:u,now:r}),d=l.
subjects.map(g=>({...g,verdict:"good"}));return{state:{result:l},subjects:d}}};function fn({jobs:e},{done:t,lacks:n},r,s){if(s.names.filter(o=>o.startsWith(`scan:${r}:`)).length>=ln)return[];const i=e.
find(o=>o.lane===r&&t[o.id]===void 0);return i===void 0?[]:[ht(hn(i),i,n[r]??"")]}function be({jobs:e,root:t,...n},r,s){const i={...r.done},o={...r.lacks},c={...r.documents};for(const u of $e({jobs:e,
root:t,...n})){const l=s.get(de(u));l!==void 0&&(c[u]=l.text)}for(const u of e)for(let l=0;l<2&&i[u.id]===void 0;l+=1){const d=s.get(fe(u,o[u.lane]??""));if(d===void 0)break;d.lacks===void 0?i[u.id]=d:
o[u.lane]=d.lacks}return{done:i,lacks:o,documents:c}}function pn({jobs:e},t){return[...new Set(e.filter(({before:r})=>!r).map(({name:r})=>r))].map(r=>{const s=t.filter(i=>i.name===r).length;return{name:r,
verdict:s>0?"pending":"good",reasons:[s>0?`${s} scans to go`:"scanned"]}})}function $e({vex:e,known:t}){return[...e,...t!==void 0&&"baseline"in t?[t.baseline]:[]]}function mn({jobs:e}){return[...new Set(
e.map(({lane:t})=>t))]}function hn({scanner:e}){const t=cn[e];if(t===void 0)throw new Error(`There is no scanner ${e}.`);return t}function we(e){return e??un}function Fn(e){return e}var gn=b(48246);function yn(e,t,n){
const r=W(e);return[...ve(e,t,""),...n.commit===""?[]:ve(e,t,n.commit),...ke(e,t,r,!1),...ke(e,t,n.images,!0),...$n(e)]}function W({settings:e,carried:t}){const n=e.images.flatMap(({id:r})=>{const s=t.
images[r];return s?.digest===void 0?[]:[[r,(0,gn.dp)(s.name,s.digest)]]});return Object.fromEntries(n)}function ve({settings:e},{trivy:t},n){const{root:r,scan:s,state:i}=e,o=n!=="",c=o?"checkout-befor\
e":"checkout",u=o?` of ${n.slice(0,7)}`:"",l=p=>({id:p+u,scanner:p,name:p,before:o,lane:c,input:{root:r,commit:n}}),g={program:t,what:{folder:r,commit:n},kinds:s.files,subject:""};return[...s.secrets?
[l("secrets")]:[],...s.hardening?[l("hardening")]:[],...t!==""&&s.files.length>0?[Ae({scan:s,state:i},`files${u}`,o,g)]:[]]}function ke(e,t,n,r){const{settings:s}=e,{scan:i,state:o}=s,c=r?" before":"";
return s.images.flatMap(({id:u,platforms:l})=>{const d=n[u];return d===void 0?[]:(l.length===0?[""]:[...new Set(l)]).flatMap(p=>{const A=`${u} ${p}`.trim()+c,v={image:d,platform:p},E={reference:d,platform:p,
subject:u};return[...t.trivy!==""&&i.images.length>0?[{...Ae({scan:i,state:o},A,r,{program:t.trivy,what:v,kinds:i.images,subject:u}),name:u}]:[],...t.grype===""?[]:[{id:`grype ${A}`,scanner:"grype",name:u,
before:r,lane:"grype",input:G(E)}]]})})}function Ae({scan:e,state:t},n,r,s){const i={...s,required:e.trivy==="required"&&s.kinds.includes("vulnerabilities")&&!r,cache:xe(e)?Te(t):""};return{id:`trivy ${n}`,
scanner:"trivy",name:"files",before:r,lane:"trivy",input:G(i)}}function bn({settings:e},t){const{scan:n,state:r}=e;if(!xe(n)||!t.some(({lane:l})=>l==="trivy"))return[];const{mirrors:s,maxAge:i,offline:o}=n.
database,c=n.trivy==="required";return[{id:"database",scanner:"database",name:"database",before:!1,lane:"trivy",input:{mirrors:[...s],maxAge:i,offline:o,required:c,folder:Te(r)}}]}function xe({database:e}){
return e.mirrors.length>0||e.offline}function Te(e){return`${e}/cache/trivy`}function $n({settings:e}){const{root:t,scan:n}=e,r=n.sarif.map(({id:u,run:l,file:d})=>{const g={name:u,root:t,run:l,file:d};
return{id:`sarif ${u}`,scanner:"sarif",name:u,before:!1,lane:`sarif-${u}`,input:G(g)}});if(n.zap===void 0)return r;const{target:s,rules:i,image:o}=n.zap,c={target:s,rules:i,image:o,root:t};return[...r,
{id:"zap",scanner:"zap",name:"zap",before:!1,lane:"zap",input:G(c)}]}const G=e=>e,_e=(0,k.At)("scan.merge-base"),Ne=(0,k.At)("scan.deployed");function wn(e){const{onlyNew:t}=e.settings.scan;return t===
"merge-base"?[kn(e)]:t==="deployed"&&B(e)!==""?[An(e)]:[]}function vn(e,t){const{onlyNew:n,baseline:r}=e.settings.scan,s={commit:"",images:{}},i=p=>({before:s,notes:[`${p}: every finding counts as new\
.`]});if(n==="off")return{before:s,notes:[]};if(n==="baseline")return{before:s,known:{baseline:r},notes:[]};if(n==="merge-base"){const p=t.get(_e);if(p==null)return i("The commit where the branch bega\
n is not in this clone (fetch-depth: 0)");const A=["Images are not compared with the merge base: only what is in the checkout is."];return{before:{commit:p,images:{}},known:{before:`the merge base ${p.
slice(0,7)}`},notes:A}}const o=t.get(Ne);if(o==null)return i(`Nothing was deployed to ${B(e)} yet`);const{images:c,version:u,environment:l}=o,d={before:`${u} in ${l}`};return{before:{commit:"",images:c},
known:d,notes:["What is in the checkout is not compared with what was deployed: only images are."]}}function kn({settings:e,event:t}){const n=t.trigger.on==="pull_request"?t.trigger.base:t.defaultBranch,
s={do:"exec",id:"scan.merge-base",title:`Find where the branch left ${n}`,cwd:e.root,argv:["sh","-c",'git -c "safe.directory=$PWD" merge-base HEAD "refs/remotes/origin/$1" || git -c "safe.directory=$P\
WD" merge-base HEAD "refs/heads/$1"',"sh",n],expect:[0,1,128],quiet:!0,timeout:6e4};return(0,k.kA)(_e,s,({stdout:i})=>/^[0-9a-f]{40,64}$/.exec(i.trim())?.[0]??null)}function An(e){const{app:t}=e.settings,
n={app:t,environment:B(e),state:"succeeded",limit:1},s={do:"call",id:"scan.deployed",title:`Read what was deployed to ${B(e)}`,operation:"ledger.list",input:{filter:n}};return(0,k.kA)(Ne,s,({value:i})=>i[0]??
null)}function B({settings:e}){return e.scan.deployedTo||(e.environments.at(-1)?.id??"")}const Re={syft:{spdx:"spdx-json",cyclonedx:"cyclonedx-json"},trivy:{spdx:"spdx-json",cyclonedx:"cyclonedx"}};function xn(e,t){
const{scan:n,state:r,images:s}=e.settings;if(n.sbom.length===0)return{steps:[],notes:[]};const i=W(e);return t.syft===""&&t.trivy===""?{steps:[],notes:["Neither Syft nor Trivy is installed: no SBOM is\
 written."]}:{steps:s.flatMap(({id:c,platforms:u})=>{const l=i[c];return l===void 0?[]:(u.length===0?[""]:[...new Set(u)]).flatMap(g=>{const p=[c,g.replaceAll("/","-")].filter(v=>v!=="").join("."),A=n.
sbom.map(v=>({form:v,file:`${r}/scan/sbom/${p}.${v}.json`}));return t.syft!==""?[Tn({reference:l,platform:g,name:p},A)]:A.map(v=>_n({...v,program:t.trivy,reference:l,platform:g,name:p}))})}),notes:[]}}
function Tn({reference:e,platform:t,name:n},r){const s=r.flatMap(({form:o,file:c})=>["--output",`${Re.syft[o]}=${c}`]),i=/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(e);return{...je(n,r.map(({
file:o})=>o)),argv:["sh","-c",Se,"sh",r[0]?.file??"","syft","scan",`registry:${e}`,"--quiet",...s,...t===""?[]:["--platform",t]],env:{SYFT_CHECK_FOR_APP_UPDATE:"false",...i?{SYFT_REGISTRY_INSECURE_USE_HTTP:"\
true"}:{}}}}function _n(e){const{form:t,file:n,program:r,reference:s,platform:i,name:o}=e,c=["--image-src=remote","--no-progress",`--format=${Re.trivy[t]}`,`--output=${n}`];return{...je(`${o}.${t}`,[n]),
argv:["sh","-c",Se,"sh",n,r,"image",...c,...i===""?[]:[`--platform=${i}`],s],env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"}}}const Se='mkdir -p "$(dirname "$1")" && shift && exec\
 "$@"';function je(e,t){return{do:"exec",id:`sbom.${e}`,title:`List what is in ${e}`,cwd:$.F,undo:{way:"keep",why:`${t.join(", ")} stays to be read.`},timeout:6e5,failsAs:"unhealthy"}}const Oe=(0,k.At)(
"scan.kept"),Nn={ask:e=>[(0,k.kA)(Oe,{do:"call",id:"scan.kept",title:"Read the conclusion",operation:"scan.kept",input:{folder:Sn(e)}},({value:t})=>t)],judge({facts:e}){const{subjects:t,problems:n}=e.
need(Oe),[r]=n;if(r!==void 0&&r.kind!=="unhealthy"){const c=t.filter(({verdict:l})=>l==="bad").flatMap(({name:l,reasons:d})=>d.map(g=>`${l}: ${g}`)),u=[...r.details,...n.slice(1).map(({message:l})=>l),
...c];throw new y.HR(r.kind,r.message,{hint:r.hint,details:u,...Rn(r)})}const s=t.some(({verdict:o})=>o==="bad"),i=n.map(({message:o,details:c})=>({name:"scan",verdict:"bad",reasons:[o,...c]}));return{
state:null,subjects:s?t:[...t,...i]}}};function Rn({place:e}){return e===void 0?{}:{place:e}}function Sn(e){return e.folder}const jn={name:"scan",ask:(e,t)=>[...On(e),...e.settings.scan.install&&U(e)&&
t.get(C)===null?[F("trivy",e.settings.scan.mirrors)]:[],...wn(e)],plan:Dn,carry:({carried:e})=>e,knowledge:{judges:{"scan.find":dn,"scan.verdict":Nn}}};function On(e){const{scan:t}=e.settings,n=Object.
keys(W(e)).length>0;return[...U(e)?[Z()]:[],...t.grype!=="off"&&n?[I()]:[],...t.sbom.length>0&&n?[M()]:[]]}function Dn(e,t){const{settings:n,event:r}=e,{failOn:s,onlyFixed:i,ignore:o,vex:c}=n.scan,u=qn(
e,t),l=t.get(S)??"",d=Qn(e,u?.version??"",l);if(d!==void 0)throw d;const{before:g,known:p,notes:A}=vn(e,t),v=yn(e,{trivy:u?.path??"",grype:l===""?"":"grype"},g),E=[...bn(e,v),...v],x={root:n.root,jobs:E,
policy:{failOn:s,onlyFixed:i,ignore:o},vex:c,...p===void 0?{}:{known:p}},m=[...new Set(v.filter(re=>!re.before).map(({name:re})=>re))].join(", "),Q=t.get(T)??"",L=xn(e,{syft:Q,trivy:u?.path??""}),Y=[...Pn(
e,t,u),...A,...L.notes];return v.length===0?{...(0,P.n)("scan",m||"nothing","Nothing is to be scanned."),notes:Y}:{stage:"scan",subject:m,steps:[...L.steps,...In(e),...En(e,x,L.steps.at(-1)?.id)],basis:{
commit:r.sha,trivy:u?.version??"",grype:l,known:p??null},notes:Y,values:{}}}function En(e,t,n){const{settings:r,event:s}=e,i=`${r.state}/scan`,o="What was found stays to be read.",c=(l,d,g,p)=>({do:"c\
all",id:l,title:d,operation:g,input:{folder:i,...p},after:["scan.keep"],advisory:!0,undo:{way:"keep",why:o}}),u=[c("scan.tell","Tell what was found","scan.tell",{}),...r.scan.upload==="auto"&&s.source===
"github"?[c("scan.upload","Hand the findings to code scanning","sarif.upload",{sha:s.sha,ref:s.ref,fork:Mn(e)})]:[],...r.scan.comment&&s.trigger.on==="pull_request"&&s.source==="github"?[c("scan.comme\
nt","Comment on the pull request","scan.comment",{number:s.trigger.number,app:r.app})]:[]];return[{do:"wait",id:"scan.find",title:`Scan ${[...new Set(t.jobs.filter(({before:l})=>!l).map(({name:l})=>l))].
join(", ")}`,after:[...n===void 0?[]:[n],...r.scan.zap===void 0?[]:["scan.ready"]],judge:{name:"scan.find",data:t},outputs:{result:{from:"value",path:["state","result"],form:"json"}},every:1e3,deadline:9e5*
Math.max(1,t.jobs.length)},{do:"call",id:"scan.keep",title:`Keep what was found in ${i}`,operation:"scan.keep",input:{folder:i,result:{late:"scan.find",output:"result"}},undo:{way:"keep",why:o}},...u,
{do:"wait",id:"scan.verdict",title:"Decide",after:["scan.keep",...u.map(({id:l})=>l)],judge:{name:"scan.verdict",data:{folder:i}},every:1e3,deadline:6e4}]}function In({settings:e}){const{zap:t}=e.scan;
if(t===void 0)return[];const n=Array.from({length:400},(r,s)=>100+s);return[{do:"http",id:"scan.ready",title:`Wait for ${t.target}`,method:"GET",url:t.target,expect:n,after:[],patience:12e4}]}function Mn({
event:e}){return e.untrusted||e.trigger.on==="pull_request"&&e.trigger.fork}function U(e){const{trivy:t,files:n,images:r}=e.settings.scan;return t!=="off"&&(n.length>0||r.length>0&&Object.keys(W(e)).length>
0)}function qn(e,t){if(!U(e))return null;const n=t.need(C);return n===null?t.get(_("trivy"))??null:{path:"trivy",version:n.version}}function Qn(e,t,n){const{scan:r}=e.settings;if(r.trivy==="required"&&
U(e)&&t==="")return new y.HR("absent","scan.trivy is required, but there is no trivy on PATH.",{hint:"Install Trivy (0.69.7 or newer) in a step before this one, set scan.install, or set scan.trivy to \
auto."});if(r.grype==="required"&&Object.keys(W(e)).length>0&&n==="")return new y.HR("absent","scan.grype is required, but there is no grype on PATH.",{hint:"Install Grype in a step before this one, o\
r set scan.grype to auto."})}function Pn(e,t,n){if(!U(e))return[];if(n===null)return["Trivy is not installed: nothing is scanned for vulnerabilities."];const{mirrors:r,offline:s}=e.settings.scan.database;
return t.get(C)?.database||r.length>0||s?[]:["Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for."]}}),97347:((V,q,b)=>{b.d(q,{Qq:()=>$,
WQ:()=>S,g1:()=>P,o3:()=>j,p_:()=>k,qF:()=>I});var y=b(48165);function P(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)?f:{}}function k(f){return Array.isArray(f)?f.filter(w=>typeof w=="obj\
ect"&&w!==null&&!Array.isArray(w)):[]}function $(f){return typeof f=="string"?f:""}function S(f){return typeof f=="number"&&Number.isSafeInteger(f)&&f>0?f:0}function I(f,w){try{return JSON.parse(f.replace(
/^\ufeff/,""))}catch(T){throw new y.HR("usage",`${w} is not JSON: ${T.message.slice(0,200)}`,{place:{file:w}})}}function j(f){const w=$(f);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.
test(w)&&w.length<500?w:""}})};export{Ln as id,Cn as ids,Hn as modules};

const Qn=1376,qn=[1376,5262],Hn={48246:((G,M,b)=>{b.d(M,{F2:()=>S,HJ:()=>N,aR:()=>f,dp:()=>v});var g=b(53871),C=b(48165);const k="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",$=new RegExp(`^${k}(?:/${k})*$`),
A=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/,N=/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;function S(x,E="image"){const D=ae=>new C.HR("usage",`${E}: ${JSON.stringify(x.slice(
0,200))} is not an image reference: ${ae}.`),[d="",_,P]=x.split("@");if(P!==void 0)throw D("it has two @");if(_!==void 0&&!(0,g.Bc)(_))throw D("after @ a digest sha256:… is expected");const U=d.indexOf(
"/"),L=U<0?"":d.slice(0,U),K=L!==""&&(/[.:]/.test(L)||L==="localhost"),z=K?d.slice(U+1):d,B=z.lastIndexOf(":"),F=B<0?z:z.slice(0,B),J=B<0?void 0:z.slice(B+1);if(K&&!A.test(L))throw D(`${JSON.stringify(
L)} is not a registry host`);if(!$.test(F))throw D(F===F.toLowerCase()?`${JSON.stringify(F)} is not a repository name`:"a repository name is lower-case");if(J!==void 0&&!N.test(J))throw D(`${JSON.stringify(
J)} is not a tag`);const ee=K?L:"docker.io",te=ee==="docker.io"&&!F.includes("/")?`library/${F}`:F;return{registry:ee,repository:te,...J===void 0?{}:{tag:J},..._===void 0?{}:{digest:_}}}function f(x){
return`${x.registry}/${x.repository}`}function v(x,E){return`${x}@${E}`}}),65262:((G,M,b)=>{b.d(M,{m:()=>S,writeBaseline:()=>N});var g=b(48165),C=b(26928),k=b(31887),$=b(97347);const A=1;function N(f){
const v=(0,k.t)(f),E=f.map((D,d)=>({identity:v[d]??"",about:(0,C.jb)({...D,line:0})})).sort((D,d)=>D.about<d.about?-1:D.about>d.about?1:D.identity<d.identity?-1:1).map(D=>`    ${JSON.stringify(D)}`);return`\
{
  "version": ${A},
  "findings": [
${E.join(`,
`)}
  ]
}
`}function S(f,v){const x=(0,$.g1)((0,$.qF)(f,v));if(x.version!==A||!Array.isArray(x.findings))throw new g.HR("usage",`${v} is not a baseline of version ${A}.`,{hint:"Write it anew: deploy-action base\
line",place:{file:v}});return{identities:(0,$.p_)(x.findings).map(({identity:D})=>(0,$.Qq)(D)).filter(D=>D!==""),from:`the baseline ${v}`}}}),26928:((G,M,b)=>{b.d(M,{DF:()=>A,TN:()=>S,Tm:()=>k,gO:()=>g,
gk:()=>C,jb:()=>$});const g=["unknown","low","medium","high","critical"];function C(f){return{path:"",line:0,package:"",fixed:"",title:"",subject:"",link:"",purl:"",fingerprint:"",...f}}function k(f){
return g.indexOf(f)}function $(f){const v=f.line>0?`${f.path}:${f.line}`:f.path,x=f.package===""?v:`${f.package}${v===""?"":`, ${v}`}`,E=f.kind!=="vulnerability"?"":f.fixed===""?" (no fix yet)":` (fix\
ed in ${f.fixed})`,D=f.title===""?"":`: ${f.title}`;return S(`${f.severity} ${f.id} in ${x}${E}${D}`)}function A(f,v){const x=new Map;for(const E of[...f,...v]){const{subject:D,kind:d,id:_,path:P,line:U,
tool:L,fingerprint:K}=E;x.set(JSON.stringify([L,D,d,_,E.package,P,U,K]),E)}return[...x.values()]}const N=/\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g;
function S(f,v=300){const x=f.slice(0,v*4).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g," ").replace(N,"***");return(x.length>v||f.length>v*4?`${x.
slice(0,v-1).replace(/\S+$/,"")}…`:x).toWellFormed()}}),31887:((G,M,b)=>{b.d(M,{t:()=>C});var g=b(77598);function C($){const A=new Map;return $.map(N=>{const S=k(N),f=(A.get(S)??0)+1;return A.set(S,
f),f===1?S:`${S}:${f}`})}function k($){const A=$.fingerprint!==""?[$.fingerprint]:[$.package.split(" ")[0]??"",$.path,$.package===""&&$.kind!=="secret"?$.title:""],N=$.kind==="vulnerability"&&$.fingerprint===
""?"":$.tool,S=JSON.stringify([N,$.kind,$.id.toLowerCase(),$.subject,...A]);return(0,g.createHash)("sha256").update(S).digest("hex").slice(0,32)}}),71376:((G,M,b)=>{b.r(M),b.d(M,{scan:()=>Sn});var g=b(
48165),C=b(73504),k=b(76211),$=b(50445);const A=(0,k.At)("grype");function N(){const e={do:"exec",id:"grype.version",title:"Look for Grype",argv:["sh","-c","command -v grype >/dev/null 2>&1 || exit 12\
7; exec grype version --output json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,k.kA)(A,e,({exit:t,stdout:n})=>{if(t===127)return null;const r=/"version"\s*:\s*"(\d[^"]*)"/.exec(n)?.[1];
if(r!==void 0)return r;throw new g.HR("absent","The program grype on PATH did not say which version it is.",{hint:"Install Grype, or set scan.grype to off.",details:[n.slice(0,200)]})})}function S({reference:e,
platform:t}){const n=["grype",`registry:${e}`,"--output","json","--by-cve","--quiet"];return{do:"exec",id:`grype:${e}:${t}`,title:`Scan ${e}${t===""?"":` for ${t}`} with Grype`,cwd:$.F,argv:[...n,...t===
""?[]:["--platform",t]],env:{GRYPE_CHECK_FOR_APP_UPDATE:"false",.../^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(e)?{GRYPE_REGISTRY_INSECURE_USE_HTTP:"true"}:{}},expect:[0,1,2],quiet:!0,limit:128*
1024*1024,timeout:9e5,failsAs:"unhealthy"}}function f({exit:e,stdout:t,stderr:n},r){const s=n.trim().split(`
`).slice(-8),i=s.at(-1)?.slice(0,300)??"",o=e===0?v(t):void 0;if(o!==void 0&&Array.isArray(o.matches))return o;throw/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(n)?new g.HR("auth",`Grype may not read ${r}\
.`,{details:s}):/MANIFEST_UNKNOWN|NAME_UNKNOWN/.test(n)?new g.HR("absent",`Grype cannot find ${r}.`,{details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)/.test(n)?new g.HR("t\
ransient",`Grype could not reach the registry: ${i}`,{details:s}):new g.HR("unhealthy",`Grype could not scan ${r}: ${i||"it printed no report"}`,{details:s})}function v(e){try{const t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:void 0}catch{return}}const x=(0,k.At)("syft");function E(){const e={do:"exec",id:"syft.version",title:"Look for Syft",argv:["sh","-c","command -v syft >/dev/null 2>&1 || exit 127;\
 exec syft version --output json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,k.kA)(x,e,({exit:t,stdout:n})=>t===127?null:/"version"\s*:\s*"([^"]+)"/.exec(n)?.[1]??"unknown")}function D(e){
return(0,k.At)(`tool:${e}`)}function d(e,t){const n={do:"call",id:`tool.${e}`,title:`Install ${e} from the lock`,operation:"tool.install",input:{name:e,mirrors:[...t]},timeout:6e5};return(0,k.kA)(D(e),
n,({value:r})=>r)}var _=b(62088);const P=(0,k.At)("trivy");function U(){const e={do:"exec",id:"trivy.version",title:"Look for Trivy",argv:["sh","-c","command -v trivy >/dev/null 2>&1 || exit 127; exec\
 trivy version --format json"],expect:[0,127],failsAs:"absent",quiet:!0,timeout:6e4};return(0,k.kA)(P,e,t=>t.exit===127?null:L(t.stdout))}function L(e){const t=te(e),n=typeof t?.Version=="string"?t.Version:
void 0;if(n===void 0)throw new g.HR("absent","The program trivy on PATH did not say which version it is.",{hint:"Install Trivy 0.69.7 or newer, or set scan.trivy to off.",details:[e.slice(0,200)]});if(_.
satisfies(n,">=0.69.4 <=0.69.6",{includePrerelease:!0}))throw new g.HR("denied",`Trivy ${n} is one of the releases that were tampered with (CVE-2026-33634).`,{hint:"Remove it, treat every credential i\
t could read as stolen, and install 0.69.7 or newer."});return{version:n,database:t?.VulnerabilityDB!==void 0}}const K={vulnerabilities:"vuln",secrets:"secret",misconfigurations:"misconfig",licences:"\
license"};function z(e){const{what:t,kinds:n,database:r,cache:s,program:i}=e,c=["--format=json","--no-progress",`--scanners=${n.filter(u=>r||u!=="vulnerabilities").map(u=>K[u]).join(",")}`,"--severity\
=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL","--ignore-unfixed=false","--exit-code=0",...r&&s===""?[]:["--skip-db-update"],...s===""?[]:["--skip-java-db-update",`--cache-dir=${s}`]];return{do:"exec",id:`trivy:${F(
e)}`,title:`Scan ${F(e)} with Trivy`,cwd:$.F,argv:B(t,i,c),env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"},expect:[0,1],quiet:!0,limit:128*1024*1024,timeout:9e5,failsAs:"unhealthy"}}
function B(e,t,n){if("image"in e){const i=e.platform===""?[]:[`--platform=${e.platform}`];return[t,"image","--image-src=remote",...n,...i,e.image]}const r=[...n,"--skip-dirs=**/.git","--skip-dirs=**/.\
deploy-action"];return e.commit===""?[t,"fs",...r,e.folder]:["sh","-c",'mkdir tree && git -C "$1" -c "safe.directory=$1" archive "$2" | tar -x -C tree && shift 2 && exec "$@" tree',"sh",e.folder,e.commit,
t,"fs",...r]}function F({what:e}){return"image"in e?`${e.image}${e.platform===""?"":` for ${e.platform}`}`:e.commit===""?"the checkout":`the files of ${e.commit.slice(0,7)}`}function J(e,t){const{database:n}=t,
r=F(t),s=e.stderr.trim().split(`
`).slice(-8),i=ee(s);if(e.exit===0){const c=te(e.stdout);if(c!==void 0)return{report:c};throw new g.HR("unhealthy",`Trivy printed no report for ${r}.`,{details:s})}const{stderr:o}=e;if(n&&/DB error|failed to download (?:vulnerability|Java) DB|cannot be specified on the first run/i.
test(o))return{noDatabase:i};throw/MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|not found/i.test(o)?new g.HR("absent",`Trivy cannot find ${r}.`,{details:s}):/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(
o)?new g.HR("auth",`Trivy may not read ${r}.`,{hint:"Log in to the registry before the scan (docker login, or a login step): Trivy uses the same credentials.",details:s}):/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)|timeout|EOF/i.
test(o)?new g.HR("transient",`Trivy could not reach the registry: ${i}`,{details:s}):new g.HR("unhealthy",`Trivy could not scan ${r}: ${i}`,{details:s})}function ee(e){return(e.findLast(n=>n.includes(
"FATAL"))??e.at(-1)??"").replace(/^.*FATAL\s+(?:Fatal error\s+)?/,"").slice(0,300)}function te(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}var ae=b(65262),y=b(
26928),ce=b(31887),Pe=b(14006);const Le=14*864e5,Fe=864e5;function Qe(e,t){const n=new Map,r=e.map(s=>({rule:s,ends:We(s),fits:He(s),used:!1,mended:""}));for(const s of r){const i=s.rule.id.toLowerCase();
n.set(i,[...n.get(i)??[],s])}return{find(s){let i;for(const o of n.get(s.id.toLowerCase())??[]){if(!o.fits(s))continue;o.used=!0;const c=o.rule.untilFixed&&s.fixed!=="";c&&(o.mended=s.fixed),!c&&t<o.ends&&
(i??=o.rule)}return i},remarks:()=>r.flatMap(s=>qe(s,t))}}function qe({rule:e,ends:t,used:n,mended:r},s){const i=`the exception for ${e.id}${e.path===""?"":` in ${e.path}`}`;return n?r!==""?[`${i} is \
over: fixed in ${r}`]:s>=t?[`${i} ended on ${e.until}`]:t-s<Le?[`${i} ends on ${e.until}`]:[]:[`${i} matches nothing any more; remove it`]}function He({path:e,package:t}){const n=e===""?()=>!0:Pe(e,{dot:!0});
return r=>n(r.path)&&(t===""||r.package.split(" ")[0]===t)}function We({until:e}){if(e==="")return Number.POSITIVE_INFINITY;const t=Date.parse(`${e.slice(0,10)}T00:00:00Z`);return Number.isNaN(t)?Number.
NEGATIVE_INFINITY:t+Fe+12*36e5}var a=b(97347);function Ue(e,t){const n=(0,a.g1)((0,a.qF)(e,t));if((0,a.Qq)(n["@context"]).startsWith("https://openvex.dev/"))return(0,a.p_)(n.statements).flatMap(ze);if(n.
bomFormat==="CycloneDX")return(0,a.p_)(n.vulnerabilities).flatMap(Be);throw new g.HR("usage",`${t} is neither OpenVEX nor CycloneDX.`,{hint:"Name VEX documents in one of these two forms under scan.vex\
."})}function Ke(e){const t=new Map;for(const n of e)for(const r of n.ids){const s=t.get(r);s===void 0?t.set(r,[n]):s.push(n)}return{find:n=>n.kind!=="vulnerability"?void 0:t.get(n.id.toLowerCase())?.
find(({purls:r})=>r.length===0||Ve(n.purl,r))?.why}}function Ve(e,t){if(e==="")return!1;const n=e.split(/[?#]/)[0]??"",r=n.replace(/@[^@/]*$/,"");return t.some(s=>{const i=s.split(/[?#]/)[0]??"";return i===
n||i===r})}function ze(e){const t=(0,a.Qq)(e.status);if(t!=="not_affected"&&t!=="fixed")return[];const n=e.vulnerability,r=(0,a.g1)(n),s=Array.isArray(r.aliases)?r.aliases.map(a.Qq):[],i=[(0,a.Qq)(n),
(0,a.Qq)(r.name),...s].filter(l=>l!==""),c=(0,a.p_)(e.products).flatMap(l=>{const p=(0,a.p_)(l.subcomponents).map(({"@id":w})=>(0,a.Qq)(w));return p.length>0?p:[(0,a.Qq)(l["@id"])]}),u=(0,a.Qq)(e.justification)||
(0,a.Qq)(e.impact_statement)||t;return de(i,c,u)}function Be(e){const t=(0,a.g1)(e.analysis),n=(0,a.Qq)(t.state);if(!["not_affected","false_positive","resolved","resolved_with_pedigree"].includes(n))return[];
const r=(0,a.p_)(e.affects).map(({ref:s})=>Je((0,a.Qq)(s)));return de([(0,a.Qq)(e.id)],r,(0,a.Qq)(t.justification)||(0,a.Qq)(t.detail)||n)}function de(e,t,n){if(e.length===0)return[];const r=(0,y.TN)(
n.replaceAll("_"," ")),s=t.filter(o=>o.startsWith("pkg:")&&!o.startsWith("pkg:oci/")),i=t.length===0||t.some(o=>o.startsWith("pkg:oci/"));return s.length===0&&!i?[]:[{ids:e.map(o=>o.toLowerCase()),purls:s,
why:r}]}function Je(e){const t=e.indexOf("pkg:");try{return t<0?e:decodeURIComponent(e.slice(t))}catch{return e}}function Ge(e,t,{now:n,known:r,vex:s}){const i=Qe(t.ignore,n),o=Ke(s??[]),c=r===void 0?
void 0:new Set(r.identities),u=c===void 0?[]:(0,ce.t)(e),l=[],p=[],w=[],m=[];for(const[O,T]of e.entries()){const H=c?.delete(u[O]??"")===!0,R=i.find(T),I=R===void 0?o.find(T):void 0;R!==void 0?m.push(
{finding:T,why:R.reason,by:"exception"}):I!==void 0?m.push({finding:T,why:I,by:"vex"}):Xe(T,t)?H?w.push(T):l.push(T):p.push(T)}return{failing:l.sort(fe),tolerated:p,existing:w.sort(fe),ignored:m,fixed:c?.
size??0,remarks:i.remarks(),comparedWith:r?.from??""}}function Ye(e,t=10){const{failing:n,remarks:r}=e,s=n.length-t;return[n.length===0?`nothing that fails${pe(e)}`:`${Ze(n)}${pe(e)}`,...n.slice(0,t).
map(y.jb),...s>0?[`… and ${s} more`]:[],...r]}function fe(e,t){return(0,y.Tm)(t.severity)-(0,y.Tm)(e.severity)||(e.fixed===""?1:0)-(t.fixed===""?1:0)||(e.id<t.id?-1:1)}function Ze(e){return[...y.gO].
reverse().map(t=>({severity:t,count:e.filter(n=>n.severity===t).length})).filter(({count:t})=>t>0).map(({severity:t,count:n})=>`${n} ${t}`).join(", ")}function Xe({severity:e,kind:t,fixed:n},{failOn:r,
onlyFixed:s}){return r==="never"||(0,y.Tm)(e)<(0,y.Tm)(r)?!1:!(s&&t==="vulnerability"&&n==="")}function pe({tolerated:e,ignored:t,existing:n,fixed:r,comparedWith:s}){const i=[...n.length>0?[`${n.length}\
 not new`]:[],...e.length>0?[`${e.length} tolerated`]:[],...t.length>0?[`${t.length} excepted`]:[],...r>0?[`${r} gone`]:[],...s===""?[]:[`compared with ${s}`]];return i.length===0?"":` (${i.join(", ")}\
)`}const et=25e3;function tt(e,t,n=et){const r=new Map;for(const s of nt(e)){const i=`deploy-action/${s.finding.tool}/${t(s.finding)}`.replace(/[^\w./-]+/g,"-"),o=r.get(i);o===void 0?r.set(i,[s]):o.push(
s)}return[...r].map(([s,i])=>st(s,i,n))}function nt({failing:e,tolerated:t,existing:n,ignored:r,comparedWith:s}){const i=[...e.map(c=>({finding:c,state:"new",why:""})),...n.map(c=>({finding:c,state:"u\
nchanged",why:`not new: ${s}`})),...t.map(c=>({finding:c,state:"new",why:""})),...r.map(({finding:c,why:u})=>({finding:c,state:"new",why:u}))],o=(0,ce.t)(i.map(({finding:c})=>c));return i.map((c,u)=>({
...c,identity:o[u]??""}))}function st(e,t,n){const s=t.toSorted((l,p)=>(0,y.Tm)(p.finding.severity)-(0,y.Tm)(l.finding.severity)).slice(0,n),i=new Map;for(const{finding:l}of s)i.has(l.id)||i.set(l.id,
l);const o={tool:{driver:{name:s[0]?.finding.tool??"deploy-action",rules:[...i.values()].map(rt)}},automationDetails:{id:`${e}/`},columnKind:"utf16CodeUnits",results:s.map(it)},u=JSON.stringify({$schema:"\
https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[o]});return{category:e,content:u,dropped:t.length-s.length}}function rt({id:e,title:t,link:n,severity:r,kind:s}){return{id:e,shortDescription:{
text:t||e},...n===""?{}:{helpUri:n},defaultConfiguration:{level:me[r]},properties:{tags:["security",s],"security-severity":ot[r]}}}function it({finding:e,identity:t,state:n,why:r}){const i=(e.path.replace(
/^\/+/,"")||e.subject||"repository").split("/").map(encodeURIComponent).join("/");return{ruleId:e.id,level:me[e.severity],message:{text:(0,y.jb)(e)},locations:[{physicalLocation:{artifactLocation:{uri:i},
region:{startLine:Math.max(1,e.line)}}}],partialFingerprints:{"deployActionIdentity/v1":t},baselineState:n,...r===""?{}:{suppressions:[{kind:"external",status:"accepted",justification:r}]}}}const me={
critical:"error",high:"error",medium:"warning",low:"note",unknown:"note"},ot={critical:"9.5",high:"8.0",medium:"5.5",low:"2.0",unknown:"0.0"};var q=b(88346);const he=100;function at({decision:e,nameOf:t,
notes:n,problems:r,jobs:s}){const{failing:i,existing:o,tolerated:c,ignored:u,fixed:l,remarks:p,comparedWith:w}=e,m=[i,o,c,u.map(({finding:h})=>h)],O=[...y.gO].reverse().flatMap(h=>{const W=m.map(V=>V.
filter(oe=>oe.severity===h).length);return W.every(V=>V===0)?[]:[[h,...W.map(String)]]}),T=[...new Set(s.map(({name:h})=>h))].join(", "),H=i.length>0||r.length>0?"❌":"✅",R=w===""?[]:[`Compared wit\
h ${w}: ${l} gone.`],I=[...r.map(({message:h})=>h),...R,...p,...n];return[`### ${H} Scan of ${(0,q.FV)(T)}
`,O.length===0?`Nothing was found.
`:(0,q.Qj)(["Severity","Fails","Not new","Tolerated","Suppressed"],O),ct(i,t),I.map(h=>`- ${(0,q.FV)(h)}`).join(`
`),ue("Not new",o.map(y.jb)),ue("Suppressed",u.map(({finding:h,why:W,by:V})=>`${(0,y.jb)(h)} — ${V}: ${W}`)),ue("Tolerated",c.map(y.jb))].filter(h=>h!=="").join(`
`)}function ct(e,t){const n=e.slice(0,10).map(s=>{const i=`${s.path}${s.line>0?`:${s.line}`:""}`;return[s.severity,s.link===""?(0,q.FV)(s.id):(0,q.nf)(s.id,s.link),(0,q.FV)(t(s)),s.package===""?(0,q.aY)(
i):(0,q.aY)(s.package),s.kind==="vulnerability"?(0,q.aY)(s.fixed||"none yet"):"",(0,q.FV)(s.title.slice(0,120))]}),r=(0,q.Qj)(["Severity","What","In","Package or place","Fixed in",""],n);return e.length>
n.length?`${r}
… and ${e.length-n.length} more.
`:r}function ue(e,t){if(t.length===0)return"";const n=t.length-he;return(0,q.zH)(`${e}: ${t.length}`,[...t.slice(0,he),...n>0?[`… and ${n} more`]:[]])}function ut(e,{done:t,documents:n,now:r}){const s=[],
i=e.jobs.flatMap(({id:R,before:I})=>{const{problem:h}=t[R]??{};return h!==void 0&&I&&s.push(`what was there before could not be scanned: ${h.message}`),h===void 0||I?[]:[h]}),o=e.jobs.filter(({before:R})=>!R),
c=new Map,u=[...new Set(o.map(({name:R})=>R))].flatMap(R=>{const I=(0,y.DF)([],o.filter(h=>h.name===R).flatMap(({id:h})=>t[h]?.findings??[]));for(const h of I)c.set(h,R);return I}),l=R=>c.get(R)??R.subject,
p=s.length>0?void 0:lt(e,{done:t,documents:n,now:r},s),w=dt(e,n,i),m=Ge(u,e.policy,{now:r,vex:w,...p===void 0?{}:{known:p}}),O=tt(m,l);for(const{category:R,dropped:I}of O)I>0&&s.push(`${R}: the ${I} l\
east severe are left out of the SARIF file`);const T=[...ft({jobs:o,done:t,decision:m,nameOf:l,failOn:e.policy.failOn}),...pt(m,s)],H=at({decision:m,nameOf:l,notes:s,problems:i,jobs:o});return{subjects:T,
problems:i,findings:u,sarif:O,summary:H,worst:m.failing.slice(0,10)}}function lt({known:e,jobs:t},{done:n,documents:r},s){if(e===void 0)return;if("baseline"in e){const c=r[e.baseline];if(typeof c=="st\
ring")return(0,ae.m)(c,e.baseline);s.push(`there is no baseline ${e.baseline}: every finding counts as new`);return}const i=t.filter(c=>c.before);if(i.length===0)return;const o=(0,y.DF)([],i.flatMap(({
id:c})=>n[c]?.findings??[]));return{identities:(0,ce.t)(o),from:e.before}}function dt({vex:e},t,n){return e.flatMap(r=>{const s=t[r];try{return Ue(s??"",r)}catch(i){const o=(0,g.w2)(i),c=typeof s=="st\
ring"?o.message:`There is no VEX document ${r}.`;return n.push({...(0,g.xV)(o),message:c}),[]}})}function ft({jobs:e,done:t,decision:n,nameOf:r,failOn:s}){return[...new Set(e.map(({name:i})=>i))].map(
i=>{const o=e.filter(h=>h.name===i).map(({id:h})=>t[h]),c=h=>h.filter(W=>r(W)===i),u=c(n.failing),l={failing:u,tolerated:c(n.tolerated),existing:c(n.existing),ignored:n.ignored.filter(({finding:h})=>r(
h)===i),fixed:0,remarks:[],comparedWith:""},p=o.reduce((h,W)=>h+(W?.unlisted??0),0),[w="",...m]=Ye(l),O=o.map(h=>h?.about??"").find(h=>h!==""),T=[...p>0?[`${p} more are not listed`]:[],...new Set(o.flatMap(
h=>h?.notes??[]))],H=o.flatMap(h=>h?.problem===void 0?[]:[h.problem.message]),R=u.length>0||p>0&&s!=="never"||H.length>0,I=H[0]??`${w}${O===void 0?"":` ${O}`}`;return{name:i,verdict:R?"bad":"good",reasons:[
I,...m,...T]}})}function pt({remarks:e,fixed:t,comparedWith:n},r){const i=[...n===""?[]:[`compared with ${n}${t>0?`: ${t} gone`:""}`],...e,...r];return i.length===0?[]:[{name:"policy",verdict:"good",reasons:i}]}
function ge(e){return(0,k.At)(`document:${e}`)}function mt(e,t){const n={do:"call",id:`read:${t}`,title:`Read ${t}`,operation:"checkout.read",input:{root:e,path:t}};return(0,k.kA)(ge(t),n,({value:r})=>r??
{text:null})}function ye(e,t){return(0,k.At)(`scan:${e.lane}:${e.id}${t===""?"":":without"}`)}function ht(e,t,n){return(0,k.kA)(ye(t,n),e.step(t,n),r=>{try{return{...we,...e.read(r,t,n)}}catch(s){const i=(0,g.
w2)(s);if(i.kind==="transient")throw i;return{...we,problem:(0,g.xV)(i)}}})}const we={findings:[],notes:[],about:"",unlisted:0};function Q(e){return e.input}function be(e,t,n=[]){try{return JSON.parse(
e.replace(/^\ufeff/,""))}catch(r){throw new g.HR("unhealthy",`${t} printed no report.`,{details:[...n,r.message]})}}function $e(e,t=8){return e.trim().split(`
`).slice(-t)}const gt={step:e=>({do:"call",id:"database",title:"Bring the vulnerability database",operation:"trivy.database",input:{...Q(e),mirrors:[...Q(e).mirrors]},timeout:9e5}),read({value:e},t,n){
const r=(0,a.g1)(e),s=(0,a.p_)(r.notes).map(({text:o})=>(0,a.Qq)(o)),i=(0,a.Qq)(r.unusable);if(i===""||n!=="")return{notes:s};if(!Q(t).required)return{lacks:i};throw new g.HR("unhealthy",`vulnerabilit\
ies were not looked for: ${i}`,{hint:"Name a mirror that can be reached under scan.database.mirrors, or set scan.trivy to auto.",details:s})}},yt={step:e=>S(Q(e)),read(e,t){const{subject:n,reference:r}=Q(
t),{matches:s}=f(e,r);return{findings:(0,a.p_)(s).map(i=>wt(i,n))}}};function wt(e,t){const[n,r]=[(0,a.g1)(e.vulnerability),(0,a.g1)(e.artifact)],s=(0,a.g1)(n.fix),i=Array.isArray(s.versions)?s.versions.
map(a.Qq):[],[o]=(0,a.p_)(r.locations).map(({path:u})=>Y(u)),c=(0,a.Qq)(r.type);return(0,y.gk)({tool:"grype",kind:"vulnerability",id:bt(e)||Y(n.id),severity:$t((0,a.Qq)(n.severity)),path:["deb","rpm",
"apk"].includes(c)?c:o??"",package:`${Y(r.name)} ${Y(r.version)}`.trim(),fixed:s.state==="fixed"?(0,y.TN)(i.join(", "),100):"",title:Y(n.description),subject:t,link:(0,a.o3)(n.dataSource),purl:(0,a.Qq)(
r.purl).slice(0,500)})}function bt(e){return(0,a.Qq)((0,a.g1)(e.vulnerability).id).startsWith("CVE-")?"":Y((0,a.p_)(e.relatedVulnerabilities).map(({id:n})=>(0,a.Qq)(n)).find(n=>n.startsWith("CVE-")))}
function $t(e){const t=e.toLowerCase();return t==="negligible"?"low":y.gO.find(n=>n===t)??"unknown"}function Y(e){return(0,y.TN)((0,a.Qq)(e))}var ne=b(38815),vt=b(71105);function kt(e){const t=e.path.
split("/").at(-1)??"";if(!/compose|stack/i.test(t))return[];let n;try{n=(0,ne.qg)(e.text,{merge:!0})}catch{return[]}const r=e.text.split(/\r?\n/);return(0,vt.D)(n).map(({id:s,service:i,severity:o,reason:c,
fix:u})=>{const l=r.findIndex(w=>w.trim().replace(/["']/g,"").startsWith(`${i}:`))+1,p=(0,y.TN)(`${i} ${c}; ${u}`);return(0,y.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:o,path:e.path,
line:Math.max(1,l),title:p})})}function At(e){const t=new Set,n=[],r=(s,i,o)=>{const{severity:c,title:u}=xt[s],l=(0,y.TN)(`${u}: ${o}`);n.push((0,y.gk)({tool:"hardening",kind:"misconfiguration",id:s,severity:c,
path:e.path,line:i,title:l}))};for(const{word:s,rest:i,line:o}of _t(e.text)){if(s==="FROM"){const[c="",,u]=i.replace(/^(?:--\S+\s+)+/,"").split(/\s+/);!(c==="scratch"||t.has(c.toLowerCase())||c.includes(
"$"))&&!c.includes("@sha256:")&&r("DA-D001",o,c),u!==void 0&&t.add(u.toLowerCase())}s==="ADD"&&/(?:^|\s)https?:\/\//.test(i)&&!i.includes("--checksum=")&&r("DA-D002",o,i),(s==="ENTRYPOINT"||s==="CMD")&&
!i.startsWith("[")&&!/^exec\s/.test(i)&&r("DA-D003",o,`${s} ${i}`)}return n}const xt={"DA-D001":{severity:"low",title:"the base image is not pinned by digest"},"DA-D002":{severity:"medium",title:"a do\
wnload is not checked (ADD --checksum=sha256:…)"},"DA-D003":{severity:"medium",title:"a shell stands between the engine and the program, which never hears TERM"}};function _t(e){const t=[],n=e.split(
/\r?\n/);let r,s;for(const[i,o]of n.entries()){if(s!==void 0){o.trim()===s&&(s=void 0);continue}if(/^\s*#/.test(o)||r===void 0&&o.trim()==="")continue;const c=r??{text:"",line:i+1};if(c.text+=o.replace(
/\\\s*$/," "),r=c,/\\\s*$/.test(o))continue;const[,u="",l=""]=/^\s*(\w+)\s+([\s\S]*)$/.exec(c.text)??[];t.push({word:u.toUpperCase(),rest:l.trim(),line:c.line}),s=/<<-?["']?(\w+)["']?/.exec(l)?.[1],r=
void 0}return t}function Tt(e){let t=0;return{objects:e.flatMap(({path:r,text:s})=>{if(!/^\s*(?:["']?kind["']?)\s*:/m.test(s)||!/apiVersion/.test(s))return[];const i=new ne.HN,o=(0,ne.hR)(s,{lineCounter:i,
strict:!1});return!Array.isArray(o)||o.some(({errors:c})=>c.length>0)?(t+=1,[]):o.flatMap(c=>{if(!(0,ne.jh)(c.contents))return[];const u=(0,a.g1)(c.toJS({maxAliasCount:100})),l=i.linePos(c.contents.range?.[0]??
0).line;return(u.kind==="List"?(0,a.p_)(u.items):[u]).map(w=>({path:r,line:l,object:w}))})}),unread:t}}function Dt(e){const t=e.filter(({object:n})=>n.kind==="PodDisruptionBudget");return e.flatMap(n=>{
const{object:r}=n;if(!["Deployment","StatefulSet","DaemonSet"].includes((0,a.Qq)(r.kind)))return[];const s=(0,a.g1)(r.spec),i=(0,a.g1)(s.template),o=(0,a.g1)(i.spec),c=typeof s.replicas=="number"?s.replicas:
1,u=r.kind==="Deployment",p=[...(0,a.p_)(o.containers).flatMap(m=>Ot(m,o,r.kind!=="DaemonSet")),...u&&c===1?["DA-K003"].map(m=>[m,"replicas: 1"]):[],...u&&c>1&&!t.some(m=>St(m,n,i))?[["DA-K004",`${c} \
replicas`]]:[]],w=`${(0,a.Qq)(r.kind)}/${(0,a.Qq)((0,a.g1)(r.metadata).name)}`;return p.map(([m,O])=>Nt(n,m,`${w}, ${O}`))})}function Ot(e,t,n){const r=`container ${(0,a.Qq)(e.name)}`,s=(0,a.p_)(e.ports).
length>0,i=(0,a.g1)((0,a.g1)(e.lifecycle).preStop),o=t.terminationGracePeriodSeconds;return[...e.readinessProbe===void 0&&s?[["DA-K001",r]]:[],...e.livenessProbe===void 0?[["DA-K002",r]]:[],...n&&s&&Object.
keys(i).length===0?[["DA-K005",r]]:[],...typeof o=="number"&&o<5?[["DA-K006",`${o} s`]]:[]]}const Rt={"DA-K001":{severity:"medium",title:"no readiness probe: requests come before it can answer"},"DA-K\
002":{severity:"low",title:"no liveness probe: a hung process is never restarted"},"DA-K003":{severity:"low",title:"one replica: every drained node is an outage"},"DA-K004":{severity:"low",title:"no P\
odDisruptionBudget: a drain may stop all replicas at once"},"DA-K005":{severity:"low",title:"no preStop hook: requests still come while it stops"},"DA-K006":{severity:"medium",title:"too little grace \
to finish requests"}};function St(e,{object:t},n){const r=Object.entries((0,a.g1)((0,a.g1)((0,a.g1)(e.object.spec).selector).matchLabels)),s=(0,a.g1)((0,a.g1)(n.metadata).labels),i=o=>(0,a.Qq)((0,a.g1)(
o.metadata).namespace);return r.length>0&&i(e.object)===i(t)&&r.every(([o,c])=>s[o]===c)}function Nt({path:e,line:t},n,r){const{severity:s,title:i}=Rt[n],o=(0,y.TN)(`${i} (${r})`);return(0,y.gk)({tool:"\
hardening",kind:"misconfiguration",id:n,severity:s,path:e,line:t,title:o})}const Et=["**/Dockerfile","**/Dockerfile.*","**/*.Dockerfile","**/Containerfile"],jt=["**/*.yml","**/*.yaml"],It={step(e){const{
root:t,commit:n}=Q(e);return{do:"call",id:"hardening",title:"Read Dockerfiles and manifests",operation:"checkout.files",input:{root:t,commit:n,patterns:[...Et,...jt]},timeout:12e4}},read({value:e}){const t=(0,a.
p_)((0,a.g1)(e).files).map(i=>({path:(0,a.Qq)(i.path),text:(0,a.Qq)(i.text)})),n=t.filter(({path:i})=>/\.ya?ml$/.test(i)),{objects:r,unread:s}=Tt(n);return{findings:[...t.filter(({path:i})=>!/\.ya?ml$/.
test(i)).flatMap(At),...Dt(r),...n.flatMap(kt)],notes:s>0?[`${s} manifests are templates or no YAML and were not looked at`]:[]}}};var Mt=b(77598);function Ct(e,t){if(e==="")return"";if(e.length>2e3)return;
const n=Pt(e);if(n===void 0||/[\u0000-\u001f\u007f\\]/.test(n))return;const r=n.replace(/^file:\/\/(?:localhost)?(?=\/)/i,"").replace(/^file:(?=\/)/i,""),s=r.startsWith(`${t}/`)?r.slice(t.length+1):r;
if(s.startsWith("/")||/^[a-z][a-z0-9+.-]*:/i.test(s))return;const i=s.split("/").filter(o=>o!==""&&o!==".");if(!(i.length===0||i.includes("..")||i[0]==="~"))return i.join("/").slice(0,1e3).toWellFormed()}
function Pt(e){try{const t=decodeURIComponent(e);return/%[0-9a-f]{2}/i.test(t)&&/%(?:2e|2f|5c|00)/i.test(t)?void 0:t}catch{return}}const ve=1e5;function Lt(e,t){const{version:n,runs:r}=(0,a.g1)(e);if(n!==
"2.1.0"||!Array.isArray(r))throw new g.HR("usage",`${t.name}: this is not SARIF 2.1.0.`,{hint:`Let the tool of scan.sarif "${t.name}" write SARIF 2.1.0.`});const s={outside:0,suppressed:0},i=(0,a.p_)(
r),o=i.reduce((l,p)=>l+(0,a.p_)(p.results).length,0);if(o>ve)throw new g.HR("capacity",`${t.name}: ${o} results are more than the ${ve} that are read.`,{hint:"Narrow what the tool looks at."});const c=i.
flatMap(l=>Ft(l,t,s)),u=[...s.outside>0?[`${s.outside} places outside the checkout were left out`]:[],...s.suppressed>0?[`${s.suppressed} results are suppressed in the source`]:[]];return{findings:c,notes:u}}
function Ft(e,t,n){const r=(0,a.g1)(e.tool),s=(0,a.g1)(r.driver),i=new Map,o=(0,a.p_)(s.rules);for(const u of[s,...(0,a.p_)(r.extensions)])for(const l of(0,a.p_)(u.rules))i.set((0,a.Qq)(l.id),l);const c=(0,y.
TN)((0,a.Qq)(s.name),100)||t.name;return(0,a.p_)(e.results).flatMap(u=>{if(["pass","notApplicable","informational"].includes((0,a.Qq)(u.kind)))return[];if(u.baselineState==="absent")return[];if((0,a.p_)(
u.suppressions).some(({status:m})=>m===void 0||m==="accepted"))return n.suppressed+=1,[];const l=Number(u.ruleIndex??(0,a.g1)(u.rule).index??-1),p=(0,a.Qq)(u.ruleId)||(0,a.Qq)((0,a.g1)(u.rule).id)||(0,a.
Qq)(o[l]?.id),w=i.get(p)??o[l]??{};return[Qt({result:u,rule:w,id:(0,y.TN)(p,200)||"unnamed",tool:c},t,n)]})}function Qt({result:e,rule:t,id:n,tool:r},s,i){const o=(0,a.g1)((0,a.p_)(e.locations)[0]?.physicalLocation),
c=(0,a.g1)(o.region),u=(0,a.Qq)((0,a.g1)(o.artifactLocation).uri),l=Ct(u,s.root);l===void 0&&(i.outside+=1);const p=(0,a.g1)(e.message);return(0,y.gk)({tool:r,kind:Wt(t).includes("secret")?"secret":"c\
ode",id:n,severity:qt(e,t),path:l??"",line:l===void 0?0:(0,a.WQ)(c.startLine),title:(0,y.TN)((0,a.Qq)(p.text)||(0,a.Qq)(p.markdown)||(0,a.Qq)((0,a.g1)(t.shortDescription).text)),link:(0,a.o3)(t.helpUri),
fingerprint:Ht(e,c,l??"")})}function qt(e,t){const n=(0,a.g1)(t.properties)["security-severity"]??(0,a.g1)(e.properties)["security-severity"]??void 0,r=n===void 0?Number.NaN:Number(n);if(r>=0&&r<=10)return r>=
9?"critical":r>=7?"high":r>=4?"medium":"low";const s=(0,a.Qq)(e.level)||(0,a.Qq)((0,a.g1)(t.defaultConfiguration).level)||"warning";return{error:"high",warning:"medium",note:"low"}[s]??"unknown"}function Ht(e,t,n){
const r=Object.entries({...(0,a.g1)(e.fingerprints),...(0,a.g1)(e.partialFingerprints)}).filter(o=>typeof o[1]=="string"&&o[1]!=="").sort(([o],[c])=>o<c?-1:1),s=(0,a.Qq)((0,a.g1)(t.snippet).text).trim(),
i=r.length>0?r:s===""?[]:[["snippet",s]];return i.length===0?"":(0,Mt.createHash)("sha256").update(JSON.stringify([n,i])).digest("hex").slice(0,32)}function Wt(e){const t=(0,a.g1)(e.properties).tags;return Array.
isArray(t)?t:[]}const Ut={step(e){const{name:t,root:n,run:r,file:s}=Q(e);if(r===""){const o={root:n,path:s};return{do:"call",id:`sarif.${t}`,title:`Read ${s}`,operation:"checkout.read",input:o}}const i=s===
""?r:`{ ${r}
} >&2; code=$?; cat -- "$DEPLOY_ACTION_SARIF"; exit $code`;return{do:"exec",id:`sarif.${t}`,title:`Run ${t}`,cwd:n,argv:["bash","-o","pipefail","-c",i],...s===""?{}:{env:{DEPLOY_ACTION_SARIF:s}},expect:Array.
from({length:256},(o,c)=>c),quiet:!0,limit:64*1024*1024,timeout:9e5,failsAs:"unhealthy"}},read(e,t){const{name:n,root:r,file:s}=Q(t),i=Kt(e,n,s),o=i.trim()===""&&e.exit!==void 0?`${n} (exit code ${e.exit}\
)`:n;return Lt(be(i,o,$e(e.stderr)),{name:n,root:r})}};function Kt({value:e,stdout:t},n,r){if(e===void 0)return t;const s=(0,a.g1)(e).text;if(typeof s=="string")return s;throw new g.HR("absent",`${n}:\
 there is no file ${r}.`,{hint:"Name the file that the tool wrote, relative to the checkout."})}const Vt="a credential is committed; revoke it, then remove it",zt={step(e){const{root:t,commit:n}=Q(e);
return{do:"call",id:"secrets.scan",title:`Look for credentials in the tracked files${n===""?"":` of ${n.slice(0,7)}`}`,operation:"secrets.scan",input:{root:t,...n===""?{}:{commit:n}},timeout:6e5}},read({
value:e}){const{files:t,total:n,findings:r}=e;return{about:`in ${t} tracked files`,unlisted:n-r.length,findings:r.map(({rule:s,file:i,line:o})=>(0,y.gk)({tool:"secretlint",kind:"secret",id:s,severity:"\
critical",path:i,line:o,title:Vt}))}}};function Bt(e,t){return(0,a.p_)((0,a.g1)(e).Results).flatMap(n=>{const r=Jt(n);return[...(0,a.p_)(n.Vulnerabilities).map(s=>Gt(s,r,t)),...(0,a.p_)(n.Misconfigurations).
filter(s=>(0,a.Qq)(s.Status)!=="PASS").map(s=>Yt(s,r,t)),...(0,a.p_)(n.Secrets).map(s=>Zt(s,r,t)),...(0,a.p_)(n.Licenses).map(s=>Xt(s,r,t))]})}function Jt(e){return e.Class==="os-pkgs"?j(e.Type)||"pac\
kages":j(e.Target)}function Gt(e,t,n){return(0,y.gk)({tool:"trivy",kind:"vulnerability",id:j(e.VulnerabilityID),severity:se(e),path:j(e.PkgPath)||t,package:`${j(e.PkgName)} ${j(e.InstalledVersion)}`.trim(),
fixed:j(e.FixedVersion),title:j(e.Title),subject:n,link:(0,a.o3)(e.PrimaryURL),purl:(0,a.Qq)((0,a.g1)(e.PkgIdentifier).PURL).slice(0,500)})}function Yt(e,t,n){return(0,y.gk)({tool:"trivy",kind:"miscon\
figuration",id:j(e.ID)||j(e.AVDID),severity:se(e),path:t,line:(0,a.WQ)((0,a.g1)(e.CauseMetadata).StartLine),title:j(e.Title),subject:n,link:(0,a.o3)(e.PrimaryURL)})}function Zt(e,t,n){return(0,y.gk)({
tool:"trivy",kind:"secret",id:j(e.RuleID),severity:se(e),path:t,line:(0,a.WQ)(e.StartLine),title:j(e.Title),subject:n})}function Xt(e,t,n){const r=j(e.Category);return(0,y.gk)({tool:"trivy",kind:"lice\
nce",id:j(e.Name)||"unknown",severity:se(e),path:j(e.FilePath)||t,package:j(e.PkgName),title:r===""?"licence":`${r} licence`,subject:n,link:(0,a.o3)(e.Link)})}function se(e){const t=(0,a.Qq)(e.Severity).
toLowerCase();return y.gO.find(n=>n===t)??"unknown"}function j(e){return(0,y.TN)((0,a.Qq)(e))}const en={step:(e,t)=>z(ke(e,t)),read(e,t,n){const{required:r,subject:s}=Q(t),i=J(e,ke(t,n));if("report"in
i){const o=n===""?[]:[`vulnerabilities were not looked for: ${n}`];return{findings:Bt(i.report,s),notes:o}}if(!r)return{lacks:i.noDatabase};throw new g.HR("unhealthy",`vulnerabilities were not looked \
for: ${i.noDatabase}`,{hint:"Let Trivy reach a database (scan.database), or set scan.trivy to auto."})}};function ke(e,t){return{...Q(e),database:t===""}}const tn="",nn={step(e){const{target:t,root:n,
image:r,rules:s}=Q(e),i='zap-baseline.py -t "$TARGET" -J zap.json -I',o=`docker run --rm --network host --user 0 -v "$PWD:/zap/wrk:rw" "$IMAGE" ${i}`,c=[`${r===""?i:o} >&2`,"code=$?","cat zap.json 2>/\
dev/null","printf '\\036'",...s===""?[]:['cat -- "$RULES" || exit 90'],"exit $code"];return{do:"exec",id:"zap",title:`Scan ${t} with ZAP`,cwd:$.F,argv:["sh","-c",c.join(`
`)],env:{TARGET:t,IMAGE:r,RULES:s===""?"":`${n}/${s}`},expect:[0,1,2,3,90,125,126,127],quiet:!0,limit:64*1024*1024,timeout:18e5,failsAs:"unhealthy"}},read({stdout:e,stderr:t,exit:n},r){const{target:s,
rules:i}=Q(r),o=$e(t);if(n===90)throw new g.HR("absent",`There is no file ${i}.`,{hint:"Correct scan.zap.rules."});if(n===126||n===127)throw new g.HR("absent","There is no zap-baseline.py on PATH, or \
no Docker to run its image.",{details:o});const[c="",u=""]=e.split(tn);if(c.trim()==="")throw new g.HR("unhealthy",`ZAP could not scan ${s}.`,{details:o});const l=(0,a.g1)(be(c,"ZAP",o));return sn(l,rn(
u))}};function sn(e,t){const n=new Map;let r=0;for(const s of(0,a.p_)(e.site).flatMap(i=>(0,a.p_)(i.alerts))){const i=(0,a.Qq)(s.pluginid)||(0,a.Qq)(s.alertRef),o=t.get(i);if(o==="IGNORE"){r+=1;continue}
const c=(0,a.p_)(s.instances);for(const{uri:u,method:l}of c.length>0?c:[{}]){const p=an((0,a.Qq)(u)),w=/^\d{1,6}$/.test((0,a.Qq)(s.cweid))?` (CWE-${(0,a.Qq)(s.cweid)})`:"",m=(0,y.TN)(`${(0,a.Qq)(s.name)||
(0,a.Qq)(s.alert)}${w}`),O=(0,y.gk)({tool:"zap",kind:"web",id:(0,y.TN)(`zap/${i}`,50),severity:o==="FAIL"?"critical":o==="INFO"?"unknown":on(s),path:p,title:m,link:/^\d+$/.test(i)?`https://www.zaproxy\
.org/docs/alerts/${i}/`:"",fingerprint:`${i} ${(0,y.TN)((0,a.Qq)(l),10)} ${p}`});n.set(`${O.id} ${O.fingerprint}`,O)}}return{findings:[...n.values()],notes:r>0?[`${r} alerts are ignored by the rules f\
ile`]:[]}}function rn(e){const t=e.split(`
`).filter(n=>n.trim()!==""&&!n.startsWith("#")).map(n=>{const[r="",s=""]=n.split("	").map(i=>i.trim());if(/^(?:IGNORE|INFO|WARN|FAIL)$/.test(s))return[r,s];if(s!=="OUTOFSCOPE")throw new g.HR("usage",`\
The ZAP rules file has a line that is none: ${(0,y.TN)(n,80)}`,{hint:"id, tab, IGNORE, INFO, WARN or FAIL"})});return new Map(t.filter(n=>n!==void 0))}function on(e){return{3:"high",2:"medium",1:"low"}[String(
e.riskcode)]??"unknown"}function an(e){const t=URL.parse(e);return(0,y.TN)(t===null?e.split("?")[0]??"":t.pathname,500)}const cn={database:gt,grype:yt,hardening:It,sarif:Ut,secrets:zt,trivy:en,zap:nn},
un={done:{},lacks:{},documents:{}},ln=4,dn={ask(e,t,n){const r=e,s=Ae(r,_e(t),n);return[...xe(r).filter(i=>!(i in s.documents)).map(i=>mt(r.root,i)),...mn(r).flatMap(i=>fn(r,s,i,n))]},judge({data:e,state:t,
facts:n,now:r}){const s=e,i=Ae(s,_e(t),n),o=s.jobs.filter(({id:w})=>i.done[w]===void 0);if(o.length>0)return{state:i,subjects:pn(s,o)};const{done:c,documents:u}=i,l=ut(s,{done:c,documents:u,now:r}),p=l.
subjects.map(w=>({...w,verdict:"good"}));return{state:{result:l},subjects:p}}};function fn({jobs:e},{done:t,lacks:n},r,s){if(s.names.filter(o=>o.startsWith(`scan:${r}:`)).length>=ln)return[];const i=e.
find(o=>o.lane===r&&t[o.id]===void 0);return i===void 0?[]:[ht(hn(i),i,n[r]??"")]}function Ae({jobs:e,root:t,...n},r,s){const i={...r.done},o={...r.lacks},c={...r.documents};for(const u of xe({jobs:e,
root:t,...n})){const l=s.get(ge(u));l!==void 0&&(c[u]=l.text)}for(const u of e)for(let l=0;l<2&&i[u.id]===void 0;l+=1){const p=s.get(ye(u,o[u.lane]??""));if(p===void 0)break;p.lacks===void 0?i[u.id]=p:
o[u.lane]=p.lacks}return{done:i,lacks:o,documents:c}}function pn({jobs:e},t){return[...new Set(e.filter(({before:r})=>!r).map(({name:r})=>r))].map(r=>{const s=t.filter(i=>i.name===r).length;return{name:r,
verdict:s>0?"pending":"good",reasons:[s>0?`${s} scans to go`:"scanned"]}})}function xe({vex:e,known:t}){return[...e,...t!==void 0&&"baseline"in t?[t.baseline]:[]]}function mn({jobs:e}){return[...new Set(
e.map(({lane:t})=>t))]}function hn({scanner:e}){const t=cn[e];if(t===void 0)throw new Error(`There is no scanner ${e}.`);return t}function _e(e){return e??un}function Fn(e){return e}var gn=b(48246);function yn(e,t,n){
const r=Z(e);return[...Te(e,t,""),...n.commit===""?[]:Te(e,t,n.commit),...De(e,t,r,!1),...De(e,t,n.images,!0),...bn(e)]}function Z({settings:e,carried:t}){const n=e.images.flatMap(({id:r})=>{const s=t.
images[r];return s?.digest===void 0?[]:[[r,(0,gn.dp)(s.name,s.digest)]]});return Object.fromEntries(n)}function Te({settings:e},{trivy:t},n){const{root:r,scan:s,state:i}=e,o=n!=="",c=o?"checkout-befor\
e":"checkout",u=o?` of ${n.slice(0,7)}`:"",l=m=>({id:m+u,scanner:m,name:m,before:o,lane:c,input:{root:r,commit:n}}),w={program:t,what:{folder:r,commit:n},kinds:s.files,subject:""};return[...s.secrets?
[l("secrets")]:[],...s.hardening?[l("hardening")]:[],...t!==""&&s.files.length>0?[Oe({scan:s,state:i},`files${u}`,o,w)]:[]]}function De(e,t,n,r){const{settings:s}=e,{scan:i,state:o}=s,c=r?" before":"";
return s.images.flatMap(({id:u,platforms:l})=>{const p=n[u];return p===void 0?[]:(l.length===0?[""]:[...new Set(l)]).flatMap(m=>{const O=`${u} ${m}`.trim()+c,T={image:p,platform:m},H={reference:p,platform:m,
subject:u};return[...t.trivy!==""&&i.images.length>0?[{...Oe({scan:i,state:o},O,r,{program:t.trivy,what:T,kinds:i.images,subject:u}),name:u}]:[],...t.grype===""?[]:[{id:`grype ${O}`,scanner:"grype",name:u,
before:r,lane:"grype",input:re(H)}]]})})}function Oe({scan:e,state:t},n,r,s){const i={...s,required:e.trivy==="required"&&s.kinds.includes("vulnerabilities")&&!r,cache:Re(e)?Se(t):""};return{id:`trivy\
 ${n}`,scanner:"trivy",name:"files",before:r,lane:"trivy",input:re(i)}}function wn({settings:e},t){const{scan:n,state:r}=e;if(!Re(n)||!t.some(({lane:l})=>l==="trivy"))return[];const{mirrors:s,maxAge:i,
offline:o}=n.database,c=n.trivy==="required";return[{id:"database",scanner:"database",name:"database",before:!1,lane:"trivy",input:{mirrors:[...s],maxAge:i,offline:o,required:c,folder:Se(r)}}]}function Re({
database:e}){return e.mirrors.length>0||e.offline}function Se(e){return`${e}/cache/trivy`}function bn({settings:e}){const{root:t,scan:n}=e,r=n.sarif.map(({id:u,run:l,file:p})=>{const w={name:u,root:t,
run:l,file:p};return{id:`sarif ${u}`,scanner:"sarif",name:u,before:!1,lane:`sarif-${u}`,input:re(w)}});if(n.zap===void 0)return r;const{target:s,rules:i,image:o}=n.zap,c={target:s,rules:i,image:o,root:t};
return[...r,{id:"zap",scanner:"zap",name:"zap",before:!1,lane:"zap",input:re(c)}]}const re=e=>e,Ne=(0,k.At)("scan.merge-base"),Ee=(0,k.At)("scan.deployed");function $n(e){const{onlyNew:t}=e.settings.scan;
return t==="merge-base"?[kn(e)]:t==="deployed"&&ie(e)!==""?[An(e)]:[]}function vn(e,t){const{onlyNew:n,baseline:r}=e.settings.scan,s={commit:"",images:{}},i=m=>({before:s,notes:[`${m}: every finding c\
ounts as new.`]});if(n==="off")return{before:s,notes:[]};if(n==="baseline")return{before:s,known:{baseline:r},notes:[]};if(n==="merge-base"){const m=t.get(Ne);if(m==null)return i("The commit where the\
 branch began is not in this clone (fetch-depth: 0)");const O=["Images are not compared with the merge base: only what is in the checkout is."];return{before:{commit:m,images:{}},known:{before:`the me\
rge base ${m.slice(0,7)}`},notes:O}}const o=t.get(Ee);if(o==null)return i(`Nothing was deployed to ${ie(e)} yet`);const{images:c,version:u,environment:l}=o,p={before:`${u} in ${l}`};return{before:{commit:"",
images:c},known:p,notes:["What is in the checkout is not compared with what was deployed: only images are."]}}function kn({settings:e,event:t}){const n=t.trigger.on==="pull_request"?t.trigger.base:t.defaultBranch,
s={do:"exec",id:"scan.merge-base",title:`Find where the branch left ${n}`,cwd:e.root,argv:["sh","-c",'git -c "safe.directory=$PWD" merge-base HEAD "refs/remotes/origin/$1" || git -c "safe.directory=$P\
WD" merge-base HEAD "refs/heads/$1"',"sh",n],expect:[0,1,128],quiet:!0,timeout:6e4};return(0,k.kA)(Ne,s,({stdout:i})=>/^[0-9a-f]{40,64}$/.exec(i.trim())?.[0]??null)}function An(e){const{app:t}=e.settings,
n={app:t,environment:ie(e),state:"succeeded",limit:1},s={do:"call",id:"scan.deployed",title:`Read what was deployed to ${ie(e)}`,operation:"ledger.list",input:{filter:n}};return(0,k.kA)(Ee,s,({value:i})=>i[0]??
null)}function ie({settings:e}){return e.scan.deployedTo||(e.environments.at(-1)?.id??"")}const je={syft:{spdx:"spdx-json",cyclonedx:"cyclonedx-json"},trivy:{spdx:"spdx-json",cyclonedx:"cyclonedx"}};function xn(e,t){
const{scan:n,state:r,images:s}=e.settings;if(n.sbom.length===0)return{steps:[],notes:[]};const i=Z(e);return t.syft===""&&t.trivy===""?{steps:[],notes:["Neither Syft nor Trivy is installed: no SBOM is\
 written."]}:{steps:s.flatMap(({id:c,platforms:u})=>{const l=i[c];return l===void 0?[]:(u.length===0?[""]:[...new Set(u)]).flatMap(w=>{const m=[c,w.replaceAll("/","-")].filter(T=>T!=="").join("."),O=n.
sbom.map(T=>({form:T,file:`${r}/scan/sbom/${m}.${T}.json`}));return t.syft!==""?[_n({reference:l,platform:w,name:m},O)]:O.map(T=>Tn({...T,program:t.trivy,reference:l,platform:w,name:m}))})}),notes:[]}}
function _n({reference:e,platform:t,name:n},r){const s=r.flatMap(({form:o,file:c})=>["--output",`${je.syft[o]}=${c}`]),i=/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(e);return{...Me(n,r.map(({
file:o})=>o)),argv:["sh","-c",Ie,"sh",r[0]?.file??"","syft","scan",`registry:${e}`,"--quiet",...s,...t===""?[]:["--platform",t]],env:{SYFT_CHECK_FOR_APP_UPDATE:"false",...i?{SYFT_REGISTRY_INSECURE_USE_HTTP:"\
true"}:{}}}}function Tn(e){const{form:t,file:n,program:r,reference:s,platform:i,name:o}=e,c=["--image-src=remote","--no-progress",`--format=${je.trivy[t]}`,`--output=${n}`];return{...Me(`${o}.${t}`,[n]),
argv:["sh","-c",Ie,"sh",n,r,"image",...c,...i===""?[]:[`--platform=${i}`],s],env:{TRIVY_SKIP_VERSION_CHECK:"true",TRIVY_DISABLE_TELEMETRY:"true"}}}const Ie='mkdir -p "$(dirname "$1")" && shift && exec\
 "$@"';function Me(e,t){return{do:"exec",id:`sbom.${e}`,title:`List what is in ${e}`,cwd:$.F,undo:{way:"keep",why:`${t.join(", ")} stays to be read.`},timeout:6e5,failsAs:"unhealthy"}}const Ce=(0,k.At)(
"scan.kept"),Dn={ask:e=>[(0,k.kA)(Ce,{do:"call",id:"scan.kept",title:"Read the conclusion",operation:"scan.kept",input:{folder:Rn(e)}},({value:t})=>t)],judge({facts:e}){const{subjects:t,problems:n}=e.
need(Ce),[r]=n;if(r!==void 0&&r.kind!=="unhealthy"){const c=t.filter(({verdict:l})=>l==="bad").flatMap(({name:l,reasons:p})=>p.map(w=>`${l}: ${w}`)),u=[...r.details,...n.slice(1).map(({message:l})=>l),
...c];throw new g.HR(r.kind,r.message,{hint:r.hint,details:u,...On(r)})}const s=t.some(({verdict:o})=>o==="bad"),i=n.map(({message:o,details:c})=>({name:"scan",verdict:"bad",reasons:[o,...c]}));return{
state:null,subjects:s?t:[...t,...i]}}};function On({place:e}){return e===void 0?{}:{place:e}}function Rn(e){return e.folder}const Sn={name:"scan",ask:(e,t)=>[...Nn(e),...e.settings.scan.install&&X(e)&&
t.get(P)===null?[d("trivy",e.settings.scan.mirrors)]:[],...$n(e)],plan:En,carry:({carried:e})=>e,knowledge:{judges:{"scan.find":dn,"scan.verdict":Dn}}};function Nn(e){const{scan:t}=e.settings,n=Object.
keys(Z(e)).length>0;return[...X(e)?[U()]:[],...t.grype!=="off"&&n?[N()]:[],...t.sbom.length>0&&n?[E()]:[]]}function En(e,t){const{settings:n,event:r}=e,{failOn:s,onlyFixed:i,ignore:o,vex:c}=n.scan,u=Cn(
e,t),l=t.get(A)??"",p=Pn(e,u?.version??"",l);if(p!==void 0)throw p;const{before:w,known:m,notes:O}=vn(e,t),T=yn(e,{trivy:u?.path??"",grype:l===""?"":"grype"},w),H=[...wn(e,T),...T],R={root:n.root,jobs:H,
policy:{failOn:s,onlyFixed:i,ignore:o},vex:c,...m===void 0?{}:{known:m}},h=[...new Set(T.filter(le=>!le.before).map(({name:le})=>le))].join(", "),W=t.get(x)??"",V=xn(e,{syft:W,trivy:u?.path??""}),oe=[
...Ln(e,t,u),...O,...V.notes];return T.length===0?{...(0,C.n)("scan",h||"nothing","Nothing is to be scanned."),notes:oe}:{stage:"scan",subject:h,steps:[...V.steps,...In(e),...jn(e,R,V.steps.at(-1)?.id)],
basis:{commit:r.sha,trivy:u?.version??"",grype:l,known:m??null},notes:oe,values:{}}}function jn(e,t,n){const{settings:r,event:s}=e,i=`${r.state}/scan`,o="What was found stays to be read.",c=(l,p,w,m)=>({
do:"call",id:l,title:p,operation:w,input:{folder:i,...m},after:["scan.keep"],advisory:!0,undo:{way:"keep",why:o}}),u=[c("scan.tell","Tell what was found","scan.tell",{}),...r.scan.upload==="auto"&&s.source===
"github"?[c("scan.upload","Hand the findings to code scanning","sarif.upload",{sha:s.sha,ref:s.ref,fork:Mn(e)})]:[],...r.scan.comment&&s.trigger.on==="pull_request"&&s.source==="github"?[c("scan.comme\
nt","Comment on the pull request","scan.comment",{number:s.trigger.number,app:r.app})]:[]];return[{do:"wait",id:"scan.find",title:`Scan ${[...new Set(t.jobs.filter(({before:l})=>!l).map(({name:l})=>l))].
join(", ")}`,after:[...n===void 0?[]:[n],...r.scan.zap===void 0?[]:["scan.ready"]],judge:{name:"scan.find",data:t},outputs:{result:{from:"value",path:["state","result"],form:"json"}},every:1e3,deadline:9e5*
Math.max(1,t.jobs.length)},{do:"call",id:"scan.keep",title:`Keep what was found in ${i}`,operation:"scan.keep",input:{folder:i,result:{late:"scan.find",output:"result"}},undo:{way:"keep",why:o}},...u,
{do:"wait",id:"scan.verdict",title:"Decide",after:["scan.keep",...u.map(({id:l})=>l)],judge:{name:"scan.verdict",data:{folder:i}},every:1e3,deadline:6e4}]}function In({settings:e}){const{zap:t}=e.scan;
if(t===void 0)return[];const n=Array.from({length:400},(r,s)=>100+s);return[{do:"http",id:"scan.ready",title:`Wait for ${t.target}`,method:"GET",url:t.target,expect:n,after:[],patience:12e4}]}function Mn({
event:e}){return e.untrusted||e.trigger.on==="pull_request"&&e.trigger.fork}function X(e){const{trivy:t,files:n,images:r}=e.settings.scan;return t!=="off"&&(n.length>0||r.length>0&&Object.keys(Z(e)).length>
0)}function Cn(e,t){if(!X(e))return null;const n=t.need(P);return n===null?t.get(D("trivy"))??null:{path:"trivy",version:n.version}}function Pn(e,t,n){const{scan:r}=e.settings;if(r.trivy==="required"&&
X(e)&&t==="")return new g.HR("absent","scan.trivy is required, but there is no trivy on PATH.",{hint:"Install Trivy (0.69.7 or newer) in a step before this one, set scan.install, or set scan.trivy to \
auto."});if(r.grype==="required"&&Object.keys(Z(e)).length>0&&n==="")return new g.HR("absent","scan.grype is required, but there is no grype on PATH.",{hint:"Install Grype in a step before this one, o\
r set scan.grype to auto."})}function Ln(e,t,n){if(!X(e))return[];if(n===null)return["Trivy is not installed: nothing is scanned for vulnerabilities."];const{mirrors:r,offline:s}=e.settings.scan.database;
return t.get(P)?.database||r.length>0||s?[]:["Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for."]}}),97347:((G,M,b)=>{b.d(M,{Qq:()=>$,
WQ:()=>A,g1:()=>C,o3:()=>S,p_:()=>k,qF:()=>N});var g=b(48165);function C(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)?f:{}}function k(f){return Array.isArray(f)?f.filter(v=>typeof v=="obj\
ect"&&v!==null&&!Array.isArray(v)):[]}function $(f){return typeof f=="string"?f:""}function A(f){return typeof f=="number"&&Number.isSafeInteger(f)&&f>0?f:0}function N(f,v){try{return JSON.parse(f.replace(
/^\ufeff/,""))}catch(x){throw new g.HR("usage",`${v} is not JSON: ${x.message.slice(0,200)}`,{place:{file:v}})}}function S(f){const v=$(f);return/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.
test(v)&&v.length<500?v:""}}),71105:((G,M,b)=>{b.d(M,{D:()=>$,E:()=>C});const g={"DA-C001":{severity:"medium",reason:"may gain privileges by a setuid program",fix:"security_opt: [no-new-privileges:tru\
e]",weak:({security_opt:d})=>!S(d).some(_=>/^no-new-privileges(?:[:=]true)?$/.test(_))},"DA-C002":{severity:"low",reason:"can write to its root file system, where an intruder would stay",fix:"read_onl\
y: true, with tmpfs: [/tmp] and volumes for what must be written",weak:({read_only:d})=>d!==!0},"DA-C003":{severity:"medium",reason:"names no user, so it runs as root unless its image says otherwise",
fix:'user: "10001:10001"',weak:({user:d})=>/^(?:root|0)(?::|$)/.test(String(d??"root"))},"DA-C004":{severity:"low",reason:"keeps capabilities of root",fix:"cap_drop: [ALL], and cap_add what it needs",
weak:({cap_drop:d})=>!S(d).some(_=>_.toUpperCase()==="ALL")},"DA-C005":{severity:"high",reason:"is privileged: it owns the host",fix:"leave privileged out; give single devices or capabilities",weak:({
privileged:d})=>d===!0},"DA-C006":{severity:"high",reason:"mounts the engine's socket: it owns the host",fix:"leave the mount out, or put a proxy that allows single calls before it",weak:({volumes:d})=>N(
d).some(_=>/docker\.sock(?::|$)/.test(v(_)))},"DA-C007":{severity:"medium",reason:"has no limit for memory, so it can take that of its neighbours",fix:'deploy: { resources: { limits: { memory: 256M, c\
pus: "0.5" } } }',weak:d=>d.mem_limit===void 0&&f(d).memory===void 0},"DA-C008":{severity:"low",reason:"has no health check, so a deploy sees only that it runs",fix:"healthcheck: { test: [CMD, …] }",
weak:({healthcheck:d})=>d===void 0||A(d).disable===!0},"DA-C009":{severity:"medium",reason:"has what looks like a secret in its environment, where every process and `docker inspect` reads it",fix:"sec\
rets: [NAME], read from /run/secrets/NAME",weak:({environment:d})=>x(d).some(_=>k.test(_)&&!/_FILE$/.test(_))},"DA-C010":{severity:"medium",reason:"shares the host's network or processes",fix:"leave n\
etwork_mode, pid and ipc out",weak:({network_mode:d,pid:_,ipc:P})=>[d,_,P].includes("host")},"DA-C011":{severity:"low",reason:"publishes no port, and its networks are not internal: it can be left from",
fix:"networks: { back: { internal: true } } for what needs no way out",weak:(d,_)=>N(d.ports).length===0&&!E(d).some(P=>D(P,_))}},C=Object.keys(g),k=/(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i;
function $(d){const _=A(d);return Object.entries(A(_.services)).flatMap(([P,U])=>C.flatMap(L=>{const{severity:K,reason:z,fix:B,weak:F}=g[L];return F(A(U),_)?[{id:L,service:P,severity:K,reason:z,fix:B}]:
[]}))}function A(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)?d:{}}function N(d){return Array.isArray(d)?d:[]}function S(d){return N(d).map(String)}function f(d){return A(A(A(d.deploy).resources).
limits)}function v(d){return typeof d=="string"?d:String(A(d).source??"")}function x(d){return Array.isArray(d)?S(d).map(_=>_.split("=")[0]??""):Object.keys(A(d))}function E({networks:d}){return Array.
isArray(d)?S(d):Object.keys(A(d))}function D(d,_){return A(A(_.networks)[d]).internal===!0}})};export{Qn as id,qn as ids,Hn as modules};

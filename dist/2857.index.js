const Su=2857,Pu=[2857],Iu={92857:((et,$e,J)=>{J.d($e,{Brp:()=>qr,NDH:()=>xn,YOg:()=>fn,zMY:()=>zo,k5n:()=>Cn,Whr:()=>Tn,aig:()=>vo,g1P:()=>ko,rej:()=>ts,YjP:()=>ln,KCZ:()=>Nn,L5J:()=>_t,OZ5:()=>Fi});
var m=J(88532),_=J(54723);class S extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const U="~memo",ke=[];function _e(e){return e!==
null&&typeof e=="object"}function me(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}const Y=new WeakMap,V=0,Q=1,oe=2;function ve(e,t,n){const r=Y.get(e);if(r!==void 0)return r?oe:V;if(t.
has(e))return oe;t.add(e);let o=V;const i=h=>{if(o!==oe&&h?._zod){const b=ve(h,t,n);b>o&&(o=b)}},s=(h,b)=>{let k=V;for(const z of Reflect.ownKeys(h)){const $=Object.getOwnPropertyDescriptor(h,z);if(b&&
!$.enumerable)continue;const T=$.get?Q:$.value?._zod?ve($.value,t,n):V;T>k&&(k=T)}return k},a=h=>{h>o&&(o=h)},p=e._zod.def,d=p.type;switch(d){case"object":{const h=_.MO(p);a(h?s(h,!0):Q),i(p.catchall);
break}case"array":i(p.element);break;case"tuple":for(const h of p.items)i(h);i(p.rest);break;case"record":case"map":i(p.keyType),i(p.valueType);break;case"set":i(p.valueType);break;case"union":for(const h of p.
options)i(h);break;case"intersection":i(p.left),i(p.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(p.
innerType);break;case"pipe":i(p.in),i(p.out);break;case"function":i(p.input),i(p.output);break;case"lazy":{const h=p._cachedInner??(n?e._zod.innerType:void 0);a(h?ve(h,t,!1):Q);break}case"template_lit\
eral":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"\
file":case"transform":case"custom":break;default:for(const h in p){const b=Object.getOwnPropertyDescriptor(p,h);if(!b||b.get)continue;const k=b.value;if(!(!k||typeof k!="object")){if(k._zod)i(k);else if(Array.
isArray(k))for(const z of k)i(z)}}}return t.delete(e),ee(e,o)}function ee(e,t){return t!==Q&&Y.set(e,t===oe),t}function ye(e){return ve(e,new Set,!0)!==V}function Ze(e,t){let n=e.buckets.get(t);return n||
(n=new WeakMap,e.buckets.set(t,n)),n}let fe;const Ie=[],je={alloc(e,t,n){const r=fe;if(!r)return n;fe=void 0;const o={value:n,issues:null};return r.set(t.value,o),Ie.push(o),n},guard(e){var t;(t=e._zod).
deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&Se(i,o.value))throw new S;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},
attach(e){var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const s=e._zod.parse,a=(p,d)=>{if(n===void 0){const K=ve(e,new Set,!1);if(K===V)return e._zod.parse=s,e._zod.
run===a&&(e._zod.run=s),s(p,d);K===oe||r?n=!0:r=!0}const h=p.value;if(!_e(h))return s(p,d);let b=d[U];b||(b={buckets:new WeakMap,backEdges:void 0},d[U]=b);let k;o===d?k=i:(k=Ze(b,e),o=d,i=k);const z=k.
get(h);if(z)return p.value=z.value,z.issues?z.issues.length&&p.issues.push(...me(z.issues)):(p.memo=!0,b.backEdges??(b.backEdges=new WeakSet),b.backEdges.add(z.value)),p;fe=k;const $=Ie.length,T=s(p,d);
fe=void 0;const E=Ie.length>$?Ie.pop():void 0;return T instanceof Promise?T.then(K=>(E&&(E.issues=K.issues.length?me(K.issues):ke),K)):(E&&(E.issues=T.issues.length?me(T.issues):ke),T)};e._zod.parse=a,
e._zod.run===s&&(e._zod.run=a)})}};function he(){return je}function Se(e,t){const n=e[U]?.backEdges;return n!==void 0&&_e(t)&&n.has(t)}var te=J(44890);class Oe{constructor(t=[],n={}){this.content=[],this.
indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}const r=t.
split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(const s of i)this.content.push(s)}compile(){const t=Function,n=this?.
content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}var R=J(23908);const ne={major:4,minor:6,patch:7},A=m.xI("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ne;const r=e._zod.
def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const i of o)for(const s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.
push(()=>{e._zod.run=e._zod.parse});else{const i=(a,p,d)=>{if(a.memo)return a;let h=_.QH(a),b;for(const k of p){if(k._zod.def.when){if(_.rL(a)||!k._zod.def.when(a))continue}else if(h)continue;const z=a.
issues.length,$=k._zod.check(a);if($ instanceof Promise&&d?.async===!1)throw new m.GT;if(b||$ instanceof Promise)b=(b??Promise.resolve()).then(async()=>{await $,a.issues.length!==z&&(_.d3(a.issues,z,e),
h||(h=_.QH(a,z)))});else{if(a.issues.length===z)continue;_.d3(a.issues,z,e),h||(h=_.QH(a,z))}}return b?b.then(()=>a):a},s=(a,p,d)=>{if(_.QH(a))return a.aborted=!0,a;const h=i(p,o,d);if(h instanceof Promise){
if(d.async===!1)throw new m.GT;return h.then(b=>e._zod.parse(b,d))}return e._zod.parse(h,d)};e._zod.run=(a,p)=>{if(p.skipChecks)return e._zod.parse(a,p);if(p.direction==="backward"){const h=e._zod.parse(
{value:a.value,issues:[]},{...p,skipChecks:!0});return h instanceof Promise?h.then(b=>s(b,a,p)):s(h,a,p)}const d=e._zod.parse(a,p);if(d instanceof Promise){if(p.async===!1)throw new m.GT;return d.then(
h=>i(h,o,p))}return i(d,o,p)}}},{get"~standard"(){return _.jD(this,"~standard",ie(this))},set"~standard"(e){_.qh(this,"~standard",e)}}),L=(e,t)=>e.issues.length?{issues:e.issues.map(n=>_.iR(n,t,m.$W()))}:
{value:e.value};async function be(e,t){const n={async:!0};return L(await e._zod.run({value:t,issues:[]},n),n)}function ie(e){return{validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},
n);if(!(r instanceof Promise))return L(r,n)}catch{}return be(e,t)},vendor:"zod",version:1}}const xe=m.xI("$ZodString",(e,t)=>{A.init(e,t),e._zod.pattern=t.pattern??R.gp,e._zod.parse=(n,r)=>{if(t.coerce)
try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),j=m.xI("$ZodStringFormat",(e,t)=>{te.ql.init(e,t),xe.
init(e,t)}),w=m.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=R.Os),j.init(e,t)}),g=m.xI("$ZodUUID",(e,t)=>{if(t.version){const r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(
`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=R.uR(r))}else t.pattern??(t.pattern=R.uR());j.init(e,t)}),I=m.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=R.Rp),j.init(e,t)}),O=1,N=2;function M(e){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function B(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?M(e)||N:H(e,t)}
function H(e,t){if(!t.normalize&&t.protocol?.source===R.F.source&&!/^https?:\/\//i.test(e))return O;try{if(typeof URL<"u"){const n=URL;if(typeof n.parse=="function")return n.parse(e)??N}return new URL(
e)}catch{return N}}const Ae=/[\t\n\r]/g;function Ne(e){return e.replace(Ae,"")}function yt(e,t){return t.lastIndex=0,t.test(e.hostname)}function tt(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(
":")?e.protocol.slice(0,-1):e.protocol)}const Pe=m.xI("$ZodURL",(e,t)=>{j.init(e,t),e._zod.check=n=>{try{const r=n.value.trim(),o=B(r,t);if(o===O){n.issues.push({code:"invalid_format",format:"url",note:"\
Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===N){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=Ne(r);
return}t.hostname&&!yt(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!tt(o,t.protocol)&&
n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=t.normalize?o.href:Ne(r);return}catch{n.issues.push(
{code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),nt=m.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=R.Zg()),j.init(e,t)}),gt=m.xI("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&
(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?R.Ak:R.D2(t.length)),j.init(e,t)}),We=m.xI("$ZodCUID",(e,t)=>{t.
pattern??(t.pattern=R.gF),j.init(e,t)}),rt=m.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=R.Gl),j.init(e,t)}),ot=m.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=R.Z0),j.init(e,t)}),vt=m.xI("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=R.kM),j.init(e,t)}),bt=m.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=R.fO),j.init(e,t)}),Fe=m.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=R.w$(t)),j.init(e,t)}),it=m.xI("\
$ZodISODate",(e,t)=>{t.pattern??(t.pattern=R.p6),j.init(e,t)}),zt=m.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=R.kB(t)),j.init(e,t)}),Ge=m.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=R.p0),
j.init(e,t)}),st=m.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=R.uX),j.init(e,t)}),wt=/^[0-9a-fA-F:.]+$/;function ct(e){return wt.test(e)?M(`http://[${e}]`):!1}const $t=m.xI("$ZodIPv6",(e,t)=>{t.pattern??
(t.pattern=R.ug),j.init(e,t),e._zod.check=n=>{ct(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),Ft=null,He=m.xI("$ZodCIDRv4",(e,t)=>{t.pattern??
(t.pattern=R.zr),j.init(e,t)});function Xe(e){const t=e.split("/");if(t.length!==2)return!1;const[n,r]=t;if(!r)return!1;const o=Number(r);return`${o}`!==r||o<0||o>128?!1:ct(n)}const Ce=m.xI("$ZodCIDRv\
6",(e,t)=>{t.pattern??(t.pattern=R.l7),j.init(e,t),e._zod.check=n=>{Xe(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function Be(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}const ut=/^[0-9a-zA-Z+/]*={0,2}$/,kt=m.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=ut),j.init(e,t),e._zod.check=
n=>{Be(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}}),at=/^[A-Za-z0-9_-]*$/;function Zt(e){if(!at.test(e))return!1;const t=e.replace(/[-_]/g,
r=>r==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return Be(n)}const lt=m.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=at),j.init(e,t),e._zod.check=n=>{Zt(n.value)||n.issues.push({code:"\
invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),St=m.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=R.hQ),j.init(e,t)}),Pt=/[- ]/g;function F(e){let t=e.length,n=1,r=0;for(;t;){
const o=e.charCodeAt(--t)-48;n^=1,r+=n?[0,2,4,6,8,1,3,5,7,9][o]:o}return r%10===0}function ce(e){return regexes.creditCard.test(e)?F(e.replace(Pt,"")):!1}const Je=null;function Ye(e){let t=0;const n=e.
length;for(let r=4;r<n;r++){const o=e.charCodeAt(r);t=(o>=65?t*100+(o-55):t*10+(o-48))%97}for(let r=0;r<4;r++){const o=e.charCodeAt(r);t=(o>=65?t*100+(o-55):t*10+(o-48))%97}return t===1}function mn(e){
return regexes.iban.test(e)?Ye(e):!1}const hn=null;function Ut(e,t=null){try{const n=e.split(".");if(n.length!==3)return!1;const[r]=n;if(!r)return!1;const o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!==
"JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}const Lt=m.xI("$ZodJWT",(e,t)=>{j.init(e,t),e._zod.check=n=>{Ut(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,
inst:e,continue:!t.abort})}}),_n=null,ft=m.xI("$ZodNumber",(e,t)=>{A.init(e,t),e._zod.pattern=R.ai,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}const o=n.value;if(typeof o=="num\
ber"&&!Number.isNaN(o)&&Number.isFinite(o))return n;const i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_ty\
pe",input:o,inst:e,...i?{received:i}:{}}),n}}),Ue=m.xI("$ZodNumberFormat",(e,t)=>{te.KH.init(e,t),ft.init(e,t)}),It=m.xI("$ZodBoolean",(e,t)=>{A.init(e,t),e._zod.pattern=R.zM,e._zod.parse=(n,r)=>{if(t.
coerce)try{n.value=!!n.value}catch{}const o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),Bt=m.xI("$ZodBigInt",(e,t)=>{A.init(e,t),e._zod.
pattern=R.o,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch{}return typeof n.value=="bigint"||n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e}),n}}),Le=null,
Jt=null,dt=null,Re=null,Kt=null,Ot=m.xI("$ZodUnknown",(e,t)=>{A.init(e,t),e._zod.parse=n=>n}),xt=m.xI("$ZodNever",(e,t)=>{A.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid\
_type",input:n.value,inst:e}),n)}),yn=null,Vt=m.xI("$ZodDate",(e,t)=>{A.init(e,t),e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=new Date(n.value)}catch{}const o=n.value,i=o instanceof Date;return i&&!Number.
isNaN(o.getTime())||n.issues.push({expected:"date",code:"invalid_type",input:o,...i?{received:"Invalid Date"}:{},inst:e}),n}});function c(e,t){const n=_.hi(e._zod.def.checks);if(!n.length)return;const r=Math.
min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{const a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(const[p,d]of _.hi(e._zod.def.checks))if(a>p&&d._zod.def.when(i)){const h=i.
issues.length;return d._zod.check(i),i.issues[h].continue=!1,_.d3(i.issues,h,e),i}}return o(i,s)}}const l=e=>Array.isArray(e)?e.length:-1,y=e=>e instanceof Map?e.size:-1,v=e=>e instanceof Set?e.size:-1;
function x(e,t,n){e.issues.length&&t.issues.push(..._.lQ(n,e.issues)),t.value[n]=e.value}const C=m.xI("$ZodArray",(e,t)=>{A.init(e,t);const n=m.cr.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const i=r.
value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);const s=[],a=o?.abortEarly;for(let p=0;p<
i.length;p++){const d=i[p],h=t.element._zod.run({value:d,issues:[]},o);if(h instanceof Promise)s.push(h.then(b=>x(b,r,p)));else if(x(h,r,p),a&&h.issues.length!==0&&_.QH(h))break}return s.length?Promise.
all(s).then(()=>r):r},c(e,l)});function ae(e,t,n,r,o,i){const s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(..._.lQ(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}const de=[];function ze(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:de,o=r.length?[...t,...r]:t;for(const s of o)if(!e.shape?.[s]?._zod?.traits?.has("$Z\
odType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);const i=_.NM(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function pt(e,t,n,r,o,i,s){const a=[],p=o.keySet,d=o.catchall._zod,h=d.def.type,b=d.optin,k=d.optout;let z=0;for(const $ in t){if(s&&n.issues.length!==z){if(_.QH(n,z))break;z=n.issues.length}if(p.
has($))continue;if($==="__proto__"){h==="never"&&a.push($);continue}if(h==="never"){a.push($);continue}const T=d.run({value:t[$],issues:[]},r);T instanceof Promise?e.push(T.then(E=>ae(E,n,$,t,b,k))):ae(
T,n,$,t,b,k)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const Wt=m.xI("$ZodObject",(e,t)=>{A.init(e,t);const n=Object.
getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const d=()=>{const h={...r};return Object.defineProperty(t,"shape",{value:h}),d.raw=h,h};d.raw=r,Object.defineProperty(t,"shape",
{get:d})}const o=_.PO(()=>ze(t));_.v5(e,"propValues",d=>{const h=d.def.shape,b={};for(const k in h){const z=h[k]._zod;if(z.values){Object.prototype.hasOwnProperty.call(b,k)||_.Vy(b,k,new Set);for(const $ of z.
values)b[k].add($);z.optin!==void 0&&b[k].add(void 0)}}return b});const i=_.Gv,s=t.catchall;let a;const p=m.cr.memoizer;p?.attach(e),e._zod.parse=(d,h)=>{a??(a=o.value);const b=d.value;if(!i(b))return d.
issues.push({expected:"object",code:"invalid_type",input:b,inst:e}),d;d.value=p?p.alloc(e,d,{},h):{};const k=[],z=a.shape,$=h?.abortEarly;let T=d.issues.length;for(const E of a.allKeys){if($&&d.issues.
length!==T){if(_.QH(d,T))break;T=d.issues.length}if(E==="__proto__")continue;const K=z[E],De=K._zod.optin,Dt=K._zod.optout,Mt=K._zod.run({value:b[E],issues:[]},h);Mt instanceof Promise?k.push(Mt.then(
ue=>ae(ue,d,E,b,De,Dt))):ae(Mt,d,E,b,De,Dt)}return s?pt(k,b,d,h,o.value,e,$===!0):k.length?Promise.all(k).then(()=>d):d}}),Bn=m.xI("$ZodObjectJIT",(e,t)=>{Wt.init(e,t);const n=e._zod.parse,r=_.PO(()=>ze(
t)),o=m.cr.memoizer,i=z=>{const $=r.value,T=$.symbolKeys,E=new Oe(["payload","ctx"],{shape:z,inst:e,memo:o,syms:T}),K=ue=>`shape[${ue}]._zod.run({ value: input[${ue}], issues: [] }, ctx)`,De=(ue,G)=>`\

          let ${ue}_ab = false;
          for (let i = 0; i < ${ue}.issues.length; i++) {
            const iss = ${ue}.issues[i];
            iss.path = iss.path ? [${G}, ...iss.path] : [${G}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${ue}_ab = true;
          }
          if (${ue}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;E.write("const input = payload.value;");const Dt=Object.create(null);let Mt=0;for(const ue of $.allKeys)Dt[ue]=`key_${Mt++}`;E.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx\
);":"const newResult = {};");for(const ue of $.allKeys){if(ue==="__proto__")continue;const G=Dt[ue],Me=typeof ue=="symbol"?`syms[${T.indexOf(ue)}]`:_.UQ(ue),Un=`${Me} in input`,Oo=z[ue],Ln=Oo?._zod?.optin,
xo=Ln!==void 0,js=Oo?._zod?.optout==="optional";if(E.write(`const ${G} = ${K(Me)};`),xo&&js){const Ds=Ln==="optional"?`${G}_present`:`${G}.value !== undefined || ${G}_present`;E.write(`
        const ${G}_present = ${Un};
        if (!${G}.issues.length || ${G}_present) {
          if (${G}.issues.length) {${De(G,Me)}
          }

          if (${Ds}) {
            newResult[${Me}] = ${G}.value;
          }
        }

      `)}else xo?(E.write(`
        if (${G}.issues.length) {${De(G,Me)}
        }
      `),Ln==="defaulted"?E.write(`newResult[${Me}] = ${G}.value;`):E.write(`
        if (${G}.value !== undefined || ${Un}) {
          newResult[${Me}] = ${G}.value;
        }
      `)):E.write(`
        const ${G}_present = ${Un};
        if (${G}.issues.length) {${De(G,Me)}
        }
        if (!${G}_present && !${G}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Me}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${G}_present) {
          newResult[${Me}] = ${G}.value;
        }

      `)}return E.write("payload.value = newResult;"),E.write("return payload;"),E.compile()};let s;const a=_.Gv,p=!m.cr.jitless,d=_.hI,h=p&&d.value,b=t.catchall;let k;e._zod.parse=(z,$)=>{k??(k=r.value);
const T=z.value;return a(T)?p&&h&&$?.async===!1&&$.jitless!==!0?(s||(s=i(t.shape)),z=s(z,$),b?pt([],T,z,$,k,e,$?.abortEarly===!0):z):n(z,$):(z.issues.push({expected:"object",code:"invalid_type",input:T,
inst:e}),z)}});function gn(e,t,n,r){for(const i of e)if(i.issues.length===0)return t.value=i.value,t;const o=e.filter(i=>!_.QH(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"i\
nvalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>_.iR(s,r,m.$W())))}),t)}const Jn=m.xI("$ZodUnion",(e,t)=>{A.init(e,t),_.v5(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="default\
ed")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),_.v5(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),_.v5(e,"values",r=>{if(r.def.options.
every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),_.v5(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){const o=r.def.options.map(i=>i._zod.pattern);
return new RegExp(`^(${o.map(i=>_.p6(i.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1;const s=[];for(const a of t.options){
const p=a._zod.run({value:r.value,issues:[]},o);if(p instanceof Promise)s.push(p),i=!0;else{if(p.issues.length===0)return p;s.push(p)}}return i?Promise.all(s).then(a=>gn(a,r,e,o)):gn(s,r,e,o)}});function Ao(e,t,n,r){
const o=[];for(let i=0;i<e.length;i++)e[i].issues.length===0&&o.push(i);return o.length===1?(t.value=e[o[0]].value,t):(o.length===0?t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(
i=>i.issues.map(s=>util.finalizeIssue(s,r,core.config())))}):t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],inclusive:!1,matches:o}),t)}const To=null;function Eo(e,t){const n=e._zod;
let r=n.bag.optionsMap;r||(r=Kn(n.def),n.bag.optionsMap=r);const o=r.get(t);if(o===null)throw new Error(`Ambiguous discriminator value "${String(t)}"`);return o}function Kn(e){const t=new Map;for(const n of e.
options){const r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const o of r)if(t.has(o)){if(o!==void 0)
throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}const No=null,Vn=m.xI("$ZodIntersection",(e,t)=>{A.init(e,t),e._zod.parse=(n,r)=>{const o=n.value,
i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([p,d])=>vn(n,p,d)):vn(n,i,s)}});function Gt(e,t){
if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(_.Qd(e)&&_.Qd(t)){const n=Object.keys(t),r=Object.keys(e).filter(i=>n.indexOf(i)!==-1),o={...e,
...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(const i of r){if(i==="__proto__")continue;const s=Gt(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};
o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let r=0;r<e.length;r++){const o=e[r],i=t[r],s=Gt(o,i);
if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function vn(e,t,n){const r=new Map;let o;const i=new Map,s=(d,h)=>{
let b;if(d.code==="unrecognized_keys"&&!d.path?.length)o??(o=d),b=d.keys;else if(d.code==="invalid_key"&&d.origin==="record"&&d.path?.length===1){const k=String(d.path[0]);i.has(k)||i.set(k,d),b=[k]}else
return!1;for(const k of b)r.has(k)||r.set(k,{}),r.get(k)[h]=!0;return!0};for(const d of t.issues)s(d,"l")||e.issues.push(d);for(const d of n.issues)s(d,"r")||e.issues.push(d);const a=[...r].filter(([,
d])=>d.l&&d.r).map(([d])=>d);if(a.length){const d=o?a.filter(h=>o.keys.includes(h)):[];d.length&&e.issues.push({...o,keys:d});for(const h of a)!d.includes(h)&&i.has(h)&&e.issues.push(i.get(h))}const p=Gt(
t.value,n.value);if(!p.valid){if(_.QH(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(p.mergeErrorPath)}`)}return e.value=p.data,e}const Wn=m.xI("$ZodTuple",(e,t)=>{
A.init(e,t);const n=t.items,r=m.cr.memoizer;r?.attach(e),e._zod.parse=(o,i)=>{const s=o.value;if(!Array.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:"invalid_type"}),o;o.value=
r?r.alloc(e,o,[],i):[];const a=[],p=Ht(n,"optin"),d=Ht(n,"optout");if(!t.rest){if(s.length<p)return o.issues.push({code:"too_small",minimum:p,inclusive:!0,input:s,inst:e,origin:"array"}),o;s.length>n.
length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,inst:e,origin:"array"})}const h=new Array(n.length),b=t.rest?i?.abortEarly:void 0;let k=!1;for(let z=0;z<n.length;z++){const $=n[z].
_zod.run({value:s[z],issues:[]},i);$ instanceof Promise?a.push($.then(T=>{h[z]=T})):(h[z]=$,b&&!k&&$.issues.length&&(k=_.QH($)))}if(t.rest&&!k){let z=n.length-1;const $=s.slice(n.length);let T=o.issues.
length;for(const E of $){if(b&&o.issues.length!==T){if(_.QH(o,T))break;T=o.issues.length}z++;const K=t.rest._zod.run({value:E,issues:[]},i);K instanceof Promise?a.push(K.then(De=>Xt(De,o,z))):Xt(K,o,z)}}
return a.length?Promise.all(a).then(()=>Yt(h,o,n,s,d)):Yt(h,o,n,s,d)}});function Ht(e,t){for(let n=e.length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Xt(e,t,n){e.issues.length&&t.issues.push(..._.lQ(n,e.issues)),t.value[n]=e.value}function Yt(e,t,n,r,o){for(let i=0;i<n.length;i++){const s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.
optin==="optional"){t.value.length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(..._.lQ(i,s.issues))}t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.
optout==="optional"&&t.value[i]===void 0);i--)t.value.length=i;return t}const bn=m.xI("$ZodRecord",(e,t)=>{A.init(e,t);const n=m.cr.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value;if(!_.Qd(
i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;const s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};const p=new Set;for(const h of a)if(typeof h==
"string"||typeof h=="number"||typeof h=="symbol"){if(p.add(typeof h=="number"?h.toString():h),h==="__proto__")continue;const b=t.keyType._zod.run({value:h,issues:[]},o);if(b instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(b.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:b.issues.map($=>_.iR($,o,m.$W())),input:h,path:[h],inst:e});continue}
const k=b.value;if(k==="__proto__")continue;const z=t.valueType._zod.run({value:i[h],issues:[]},o);z instanceof Promise?s.push(z.then($=>{$.issues.length&&r.issues.push(..._.lQ(h,$.issues)),r.value[k]=
$.value})):(z.issues.length&&r.issues.push(..._.lQ(h,z.issues)),r.value[k]=z.value)}let d;for(const h in i)if(!p.has(h))if(t.mode==="loose"){if(h==="__proto__")continue;r.value[h]=i[h]}else d=d??[],d.
push(h);d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:d,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let p;for(const d of Reflect.ownKeys(i)){if(d==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(i,d))continue;let h=t.keyType._zod.run({value:d,issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof d==
"string"&&R.ai.test(d)&&h.issues.length){const $=t.keyType._zod.run({value:Number(d),issues:[]},o);if($ instanceof Promise)throw new Error("Async schemas not supported in object keys currently");$.issues.
length===0&&(h=$)}if(h.issues.length){t.mode==="loose"?r.value[d]=i[d]:a?(p=p??[],p.push(d)):r.issues.push({code:"invalid_key",origin:"record",issues:h.issues.map($=>_.iR($,o,m.$W())),input:d,path:[d],
inst:e});continue}const k=h.value;if(k==="__proto__")continue;const z=t.valueType._zod.run({value:i[d],issues:[]},o);z instanceof Promise?s.push(z.then($=>{$.issues.length&&r.issues.push(..._.lQ(d,$.issues)),
r.value[k]=$.value})):(z.issues.length&&r.issues.push(..._.lQ(d,z.issues)),r.value[k]=z.value)}p&&p.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:p,continue:!0})}return s.length?
Promise.all(s).then(()=>r):r}}),Gn=null;function Co(e,t,n,r,o,i,s){e.issues.length&&(util.propertyKeyTypes.has(typeof r)?n.issues.push(...util.prefixIssues(r,e.issues)):n.issues.push({code:"invalid_ke\
y",origin:"map",input:o,inst:i,issues:e.issues.map(a=>util.finalizeIssue(a,s,core.config()))})),t.issues.length&&(util.propertyKeyTypes.has(typeof r)?n.issues.push(...util.prefixIssues(r,t.issues)):n.
issues.push({origin:"map",code:"invalid_element",input:o,inst:i,key:r,issues:t.issues.map(a=>util.finalizeIssue(a,s,core.config()))})),n.value.set(e.value,t.value)}const Ro=null;function u(e,t){e.issues.
length&&t.issues.push(...e.issues),t.value.add(e.value)}const f=m.xI("$ZodEnum",(e,t)=>{A.init(e,t);const n=_.w5(t.entries),r=new Set(n);e._zod.values=r,_.v5(e,"pattern",o=>{const i=_.w5(o.def.entries).
filter(s=>_.qQ.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>_.sD(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{const s=o.value;return r.has(s)||o.issues.push({code:"inv\
alid_value",values:n,input:s,inst:e}),o}}),P=null,D=null,se=m.xI("$ZodTransform",(e,t)=>{A.init(e,t),e._zod.optin="optional",m.cr.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new m.
cV(e.constructor.name);const o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new m.GT;return n.value=o,n}});function re(e,t){
return e.value=t.issues.length?void 0:t.value,e}const Ke=m.xI("$ZodOptional",(e,t)=>{A.init(e,t),_.v5(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optio\
nal",_.v5(e,"values",n=>{const r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),_.v5(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${_.p6(r.source)}\
)?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>re(
n,i)):re(n,o)}return t.innerType._zod.run(n,r)}}),At=m.xI("$ZodExactOptional",(e,t)=>{Ke.init(e,t),_.v5(e,"values",n=>n.def.innerType._zod.values),_.v5(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),zn=m.xI("$ZodNullable",(e,t)=>{A.init(e,t),_.v5(e,"optin",n=>n.def.innerType._zod.optin),_.v5(e,"optout",n=>n.def.innerType._zod.optout),_.v5(e,"pattern",n=>{const r=n.
def.innerType._zod.pattern;return r?new RegExp(`^(${_.p6(r.source)}|null)$`):void 0}),_.v5(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=
(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),wn=m.xI("$ZodDefault",(e,t)=>{A.init(e,t),e._zod.optin="defaulted",_.v5(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction===
"backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Qt(i,t)):Qt(o,t)}});function Qt(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}const $n=m.xI("$ZodPrefault",(e,t)=>{A.init(e,t),e._zod.optin="defaulted",_.v5(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction===
"backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),Qe=m.xI("$ZodNonOptional",(e,t)=>{A.init(e,t),_.v5(e,"values",n=>{const r=n.def.innerType._zod.values;return r?new Set(
[...r].filter(o=>o!==void 0)):void 0}),e._zod.parse=(n,r)=>{const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>we(i,e)):we(o,e)}});function we(e,t){return!e.issues.length&&e.value===
void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}const qt=null;function qe(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.
issues.map(o=>_.iR(o,r,m.$W()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const jo=m.xI("$ZodCatch",(e,t)=>{A.init(e,t),_.v5(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"de\
faulted":"optional"),_.v5(e,"optout",n=>n.def.innerType._zod.optout),_.v5(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);const o=t.
innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>qe(n,i,t,r)):qe(n,o,t,r)}}),Ms=null,Do=m.xI("$ZodPipe",(e,t)=>{A.init(e,t),_.v5(e,"values",n=>n.def.in._zod.values),
_.v5(e,"optin",n=>n.def.in._zod.optin),_.v5(e,"optout",n=>n.def.out._zod.optout),_.v5(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){const i=t.out._zod.run(
n,r);return i instanceof Promise?i.then(s=>en(s,t.in,r)):en(i,t.in,r)}const o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>en(i,t.out,r)):en(o,t.out,r)}});function en(e,t,n){return e.issues.
some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const Fs=null;function Us(e,t,n){if(e.issues.length)return e.aborted=!0,e;if((n.direction||"forward")===
"forward"){const o=t.transform(e.value,e);return o instanceof Promise?o.then(i=>tn(e,i,t.out,n)):tn(e,o,t.out,n)}else{const o=t.reverseTransform(e.value,e);return o instanceof Promise?o.then(i=>tn(e,i,
t.in,n)):tn(e,o,t.in,n)}}function tn(e,t,n,r){return e.issues.length?(e.aborted=!0,e):n._zod.run({value:t,issues:e.issues},r)}const Ls=null,Mo=m.xI("$ZodReadonly",(e,t)=>{A.init(e,t),_.v5(e,"propValue\
s",n=>n.def.innerType._zod.propValues),_.v5(e,"values",n=>n.def.innerType._zod.values),_.v5(e,"optin",n=>n.def.innerType?._zod?.optin),_.v5(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{
if(r.direction==="backward")return t.innerType._zod.run(n,r);const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(Hn):Hn(o)}});function Hn(e){return e.memo||(e.value=Object.freeze(e.value)),
e}function Fo(e){const t=e._zod.def;let n=t.pattern,r=!!t.format?.includes("int"),o,i;for(const a of t.checks??[]){const p=a._zod.def;p.pattern&&(n=p.pattern),r||(r=!!p.format?.includes("int"));const d=p.
minimum??p.length,h=p.maximum??p.length;d!==void 0&&(o===void 0||d>o)&&(o=d),h!==void 0&&(i===void 0||h<i)&&(i=h)}if(n)return n.source;if(o!==void 0&&i!==void 0&&o>i)return"(?!)";if(o!==void 0||i!==void 0)
return regexes.string({minimum:o,maximum:i}).source;const s=e._zod.pattern;return(r&&s===regexes.number?regexes.integer:s)?.source}function Xn(e){const t=e._zod.def,n=e._zod.pattern?.source,r=t.innerType??
e._zod.innerType;if(r){const o=r._zod.pattern?.source,i=Xn(r);return n&&o&&i&&i!==o?n.replace(util.cleanRegex(o),()=>util.cleanRegex(i)):n}if(t.options){const o=t.options.map(Xn);if(o.every(Boolean))return`\
^(${o.map(i=>util.cleanRegex(i)).join("|")})$`}return Fo(e)}const Bs=null,Js=null,Ks=null,Vs=null,Uo=m.xI("$ZodCustom",(e,t)=>{te.QP.init(e,t),A.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{const r=n.
value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>Yn(i,n,r,e));Yn(o,n,r,e)}});function Yn(e,t,n,r){if(!e){const o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.
abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(_.sn(o))}}var Tt=J(29396),Z=J(43759);function Et(e,...t){for(const n of t)for(const r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.
call(n,r)&&(0,_.Vy)(e,r,n[r]);return e}function Qn(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.
metadata??Tt.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.
cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function pe(e,t,n,r,o){const i=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:r.
path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.assign(n,i),!0}function X(e,t,n={path:[],schemaPath:[]}){var r;const o=e._zod.def,i=t.
seen.get(e);if(i)return i.count++,n.schemaPath.includes(e)&&(i.cycle=n.path),i.schema;const s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=
void 0;const a=e._zod.toJSONSchema?.();if(a)s.schema=a;else{const h={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,h);else{const k=s.
schema,z=t.processors[o.type];if(!z)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);z(e,t,k,h)}const b=e._zod.parent;b&&(s.ref||(s.ref=b),X(b,t,h),t.seen.get(b).isParent=
!0)}const p=t.metadataRegistry.get(e);return p&&Et(s.schema,p),t.io==="input"&&ge(e)&&(delete s.schema.examples,delete s.schema.default),t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??
(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function qn(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function er(e,t){const n=e.seen.get(t);if(!n)throw new Error(
"Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const s of e.seen.entries()){const a=e.metadataRegistry.get(s[0])?.id;if(a){
const p=r.get(a);if(p&&p!==s[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(a,s[0])}}
const o=s=>{const a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const b=e.external.registry.get(s[0])?.id,k=e.external.uri??($=>$);if(b)return{ref:k(b)};const z=s[1].defId??s[1].schema.
id??`schema${e.counter++}`;return s[1].defId=z,{defId:z,ref:`${k("__shared")}#/${a}/${qn(z)}`}}const p="#",d=`${p}/${a}/`;if(s[1]===n&&!s[1].schema.id)return{ref:p};const h=s[1].schema.id??`__schema${e.
counter++}`;return{defId:h,ref:d+qn(h)}},i=s=>{if(s[1].schema.$ref)return;const a=s[1],{ref:p,defId:d}=o(s);a.def={...a.schema},d&&(a.defId=d);const h=a.schema;for(const b in h)delete h[b];h.$ref=p};if(e.
cycles==="throw")for(const s of e.seen.entries()){const a=s[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const s of e.seen.entries()){const a=s[1];if(t===s[0]){i(s);continue}if(e.external){const d=e.external.registry.get(
s[0])?.id;if(t!==s[0]&&d){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(a.cycle){i(s);continue}a.count>1&&e.reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}
function tr(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;const n=[];for(const r of t){if(!r||typeof r!="object")return;tr(r);const o=Object.keys(r);if(o.length!==1||o[0]!==
"type")return;const i=r.type;for(const s of Array.isArray(i)?i:[i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}const nr=new Set(["type","propertie\
s","required","additionalProperties"]),rr=["oneOf","anyOf"];function or(e){const t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function kn(e){
const t=[];for(const i of e){if(typeof i!="object"||i.type!=="object")return null;for(const s in i)if(!nr.has(s))return null;t.push(i)}const n={},r=new Set;for(const i of t){for(const s in i.properties){
if(Object.prototype.hasOwnProperty.call(n,s))continue;const a=[];for(const d of t){const h=d.properties?.[s]??or(d);h!=null&&(a.some(b=>JSON.stringify(b)===JSON.stringify(h))||a.push(h))}const p=a.length===
1?a[0]:kn(a)??{allOf:a};(0,_.Vy)(n,s,p)}for(const s of i.required??[])r.add(s)}const o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{const i=[];for(const s of t){const a=or(s);a&&!i.some(p=>JSON.stringify(p)===JSON.stringify(a))&&i.push(a)}i.length===1?o.additionalProperties=i[0]:i.length>1&&(o.additionalProperties={allOf:i})}
return o}function Lo(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const o of nr)if(o in e)return;const n=t.filter(o=>rr.some(i=>Array.isArray(o[i])));let r=null;if(!n.length)r=kn(t);else{
const o=n[0],i=rr.find(p=>Array.isArray(o[p]));if(Object.keys(o).length!==1)return;const s=t.filter(p=>p!==o),a=o[i].map(p=>kn([...s,p]));if(a.some(p=>!p))return;r={[i]:a}}r&&(delete e.allOf,Et(e,r))}
function ir(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const r=a=>{const p=e.seen.get(a);if(p.ref===null)return;const d=p.def??p.schema,h={...d},b=p.
ref;if(p.ref=null,b){r(b);const z=e.seen.get(b),$=z.schema;if($.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(d.allOf=d.allOf??[],d.allOf.push($)):Et(d,$),Et(d,h),a._zod.
parent===b)for(const E in d)E==="$ref"||E==="allOf"||E in h||delete d[E];if($.$ref&&z.def)for(const E in d)E==="$ref"||E==="allOf"||E in z.def&&JSON.stringify(d[E])===JSON.stringify(z.def[E])&&delete d[E]}
const k=a._zod.parent;if(k&&k!==b){r(k);const z=e.seen.get(k);if(z?.schema.$ref&&(d.$ref=z.schema.$ref,z.def))for(const $ in d)$==="$ref"||$==="allOf"||$ in z.def&&JSON.stringify(d[$])===JSON.stringify(
z.def[$])&&delete d[$]}e.override({zodSchema:a,jsonSchema:d,path:p.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="op\
enapi-3.0")for(const a of e.seen.entries())tr(a[1].def??a[1].schema);for(const a of e.deferred)a();if(e.intersections.length){const a=new Map;for(const p of e.seen.values())for(const d of[p.schema,p.def]){
const h=d?.allOf;if(!Array.isArray(h))continue;const b=a.get(h);b?b.push(d):a.set(h,[d])}for(const p of e.intersections)for(const d of a.get(p)??[])Lo(d)}}const o={};if(e.target==="draft-2020-12"?o.$schema=
"https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,
e.external?.uri){const a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}Et(o,n.defId?n.schema:n.def??n.schema);const i=e.metadataRegistry.
get(t)?.id;i!==void 0&&o.id===i&&delete o.id;const s=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const a of e.seen.entries()){const p=a[1];p.def&&p.defId&&(p.def.id===p.defId&&
delete p.def.id,(0,_.Vy)(s,p.defId,p.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);try{const a=JSON.parse(
JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:nn(t,"input",e.processors),output:nn(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{
throw new Error("Error converting schema to JSON.")}}function ge(e,t){const n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);const r=e._zod.def;if(r.type==="transform")return!0;if(r.type===
"array")return ge(r.element,n);if(r.type==="set")return ge(r.valueType,n);if(r.type==="lazy")return ge(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nulla\
ble"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return ge(r.innerType,n);if(r.type==="intersection")return ge(r.left,n)||ge(r.right,n);if(r.type==="record"||r.type===
"map")return ge(r.keyType,n)||ge(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:ge(r.in,n)||ge(r.out,n);if(r.type==="object"){for(const o in r.shape)if(ge(r.shape[o],n))return!0;
return!1}if(r.type==="union"){for(const o of r.options)if(ge(o,n))return!0;return!1}if(r.type==="tuple"){for(const o of r.items)if(ge(o,n))return!0;return!!(r.rest&&ge(r.rest,n))}return!1}const Bo=(e,t={})=>n=>{
const r=Qn({...n,processors:t});return X(e,r),er(r,e),ir(r,e)},nn=(e,t,n={})=>r=>{const{libraryOptions:o,target:i}=r??{},s=Qn({...o??{},target:i,io:t,processors:n});return X(e,s),er(s,e),ir(s,e)},mt=(e,t,n)=>{
(e[t]===void 0||n>e[t])&&(e[t]=n)},ht=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},sr=(e,t)=>{mt(e,"minimum",t),ht(e,"maximum",t)},cr=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||
e.multipleOf.push(t)},ur=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},ar=(e,t)=>{e.mime=e.mime?e.mime.filter(n=>t.includes(n)):[...t]},lr=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=
!0)},fr=(e,t)=>mt(e,"minimum",t.minimum),dr=(e,t)=>ht(e,"maximum",t.maximum),pr=e=>(t,n)=>{lr(t,n.format);const[r,o]=e[n.format];mt(t,"minimum",r),ht(t,"maximum",o)},Jo={greater_than:(e,t)=>mt(e,t.inclusive?
"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>ht(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>cr(e,t.value),number_format:pr(_.zH),bigint_format:pr(_.NR),min_length:fr,
max_length:dr,length_equals:(e,t)=>sr(e,t.length),min_size:fr,max_size:dr,size_equals:(e,t)=>sr(e,t.size),string_format:(e,t)=>{lr(e,t.format),t.pattern&&ur(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>ar(e,t.mime)};function le(e){const t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.
checks??[]]:n.checks??[];for(const i of r)Jo[i._zod.def.check]?.(t,i._zod.def);const o=e._zod.bag;o.minimum!==void 0&&mt(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&mt(t,"exclusiveMinimum",o.exclusiveMinimum),
o.maximum!==void 0&&ht(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&ht(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&cr(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=
o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&ar(t,o.mime);for(const i of o.patterns??[])ur(t,i);return t}const Ko={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
Vo=new Map([[ut,R.K3],[at,R.r0]]),mr=e=>Vo.get(e)??e,hr=(e,t,n,r)=>{const o=n;o.type="string";const{minimum:i,maximum:s,format:a,patterns:p,contentEncoding:d,laxFormat:h}=le(e);if(typeof i=="number"&&
(o.minLength=i),typeof s=="number"&&(o.maxLength=s),a&&(o.format=Ko[a]??a,o.format===""&&delete o.format,(a==="time"||h)&&delete o.format),d&&(o.contentEncoding=d),p&&p.size>0){const b=[...p].map(mr);
b.length===1?o.pattern=b[0].source:b.length>1&&(o.allOf=[...b.map(k=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:k.source}))])}},_r=(e,t,n,r)=>{
const o=n,{minimum:i,maximum:s,multipleOf:a,exclusiveMaximum:p,exclusiveMinimum:d,isInt:h}=le(e);o.type=h?"integer":"number";const b=typeof d=="number"&&d>=(i??Number.NEGATIVE_INFINITY),k=typeof p=="n\
umber"&&p<=(s??Number.POSITIVE_INFINITY),z=t.target==="draft-04"||t.target==="openapi-3.0";if(b?z?(o.minimum=d,o.exclusiveMinimum=!0):o.exclusiveMinimum=d:typeof i=="number"&&(o.minimum=i),k?z?(o.maximum=
p,o.exclusiveMaximum=!0):o.exclusiveMaximum=p:typeof s=="number"&&(o.maximum=s),a){const $=new Set;for(const K of a)Number.isFinite(K)&&K!==0?$.add(Math.abs(K)):pe(e,t,o,r,`A multipleOf divisor of ${K}\
 cannot be represented in JSON Schema`);const[T,...E]=$;T!==void 0&&(o.multipleOf=T),E.length&&(o.allOf=[...o.allOf??[],...E.map(K=>({multipleOf:K}))])}},yr=(e,t,n,r)=>{n.type="boolean"},gr=(e,t,n,r)=>{
pe(e,t,n,r,"BigInt cannot be represented in JSON Schema")},Wo=(e,t,n,r)=>{pe(e,t,n,r,"Symbols cannot be represented in JSON Schema")},Go=(e,t,n,r)=>{t.target==="openapi-3.0"?(n.type="string",n.nullable=
!0,n.enum=[null]):n.type="null"},Ho=(e,t,n,r)=>{pe(e,t,n,r,"Undefined cannot be represented in JSON Schema")},Xo=(e,t,n,r)=>{pe(e,t,n,r,"Void cannot be represented in JSON Schema")},vr=(e,t,n,r)=>{n.not=
{}},Yo=(e,t,n,r)=>{},br=(e,t,n,r)=>{},zr=(e,t,n,r)=>{pe(e,t,n,r,"Date cannot be represented in JSON Schema")},wr=(e,t,n,r)=>{const o=e._zod.def,i=(0,_.w5)(o.entries);if(i.length===0){n.not={};return}i.
every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),n.enum=i},Qo=(e,t,n,r)=>{const o=e._zod.def;if(o.values.length===0){n.not={};return}const i=[];for(const s of o.
values)if(s===void 0){if(pe(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(pe(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))
return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){const s=i[0];n.type=s===null?"null":typeof s,t.target==="draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=s}else i.every(
s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),i.every(s=>typeof s=="boolean")&&(n.type="boolean"),i.every(s=>s===null)&&(n.type="null"),n.enum=i},qo=(e,t,n,r)=>{
pe(e,t,n,r,"NaN cannot be represented in JSON Schema")},ei=(e,t,n,r)=>{const o=n,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},ti=(e,t,n,r)=>{
const o=n;o.type="string",o.format="binary",o.contentEncoding="binary";const{minimum:i,maximum:s,mime:a}=le(e);i!==void 0&&(o.minLength=i),s!==void 0&&(o.maxLength=s),a&&(a.length===0?o.not={}:a.length===
1?o.contentMediaType=a[0]:o.anyOf=a.map(p=>({contentMediaType:p})))},ni=(e,t,n,r)=>{n.type="boolean"},$r=(e,t,n,r)=>{pe(e,t,n,r,"Custom types cannot be represented in JSON Schema")},ri=(e,t,n,r)=>{pe(
e,t,n,r,"Function types cannot be represented in JSON Schema")},kr=(e,t,n,r)=>{pe(e,t,n,r,"Transforms cannot be represented in JSON Schema")},oi=(e,t,n,r)=>{pe(e,t,n,r,"Map cannot be represented in JS\
ON Schema")},ii=(e,t,n,r)=>{pe(e,t,n,r,"Set cannot be represented in JSON Schema")},Zr=(e,t,n,r)=>{const o=n,i=e._zod.def,{minimum:s,maximum:a}=le(e);typeof s=="number"&&(o.minItems=s),typeof a=="numb\
er"&&(o.maxItems=a),o.type="array",o.items=X(i.element,t,{...r,path:[...r.path,"items"]})};function Nt(e){const t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Nt(t.out):t.type===
"catch"?Nt(t.innerType):e._zod.optin}const Sr=(e,t,n,r)=>{const o=n,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(s).length&&pe(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;
o.type="object",o.properties={};for(const d in s)(0,_.Vy)(o.properties,d,X(s[d],t,{...r,path:[...r.path,"properties",d]}));const p=[];for(const d of Object.keys(s)){const h=i.shape[d];(t.io==="input"?
Nt(h)===void 0:h._zod.optout===void 0)&&p.push(d)}p.length>0&&(o.required=p),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=X(i.catchall,t,
{...r,path:[...r.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},Pr=(e,t,n,r)=>{const o=e._zod.def,i=o.inclusive===!1,s=o.options.map((a,p)=>X(a,t,{...r,path:[...r.path,i?
"oneOf":"anyOf",p]}));i?n.oneOf=s:n.anyOf=s},Ir=(e,t,n,r)=>{const o=e._zod.def,i=X(o.left,t,{...r,path:[...r.path,"allOf",0]}),s=X(o.right,t,{...r,path:[...r.path,"allOf",1]}),a=d=>"allOf"in d&&Object.
keys(d).length===1,p=[...a(i)?i.allOf:[i],...a(s)?s.allOf:[s]];n.allOf=p,t.intersections.push(p)},Or=(e,t,n,r)=>{const o=n,i=e._zod.def;o.type="array";const s=t.target==="draft-2020-12"?"prefixItems":
"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",p=i.items.map((T,E)=>X(T,t,{...r,path:[...r.path,s,E]})),d=i.rest?X(i.rest,t,{...r,path:[...r.path,a,...t.target===
"openapi-3.0"?[i.items.length]:[]]}):null;let h=i.items.length;for(;h>0;){const T=i.items[h-1];if(!(t.io==="input"?Nt(T)!==void 0:T._zod.optout==="optional"))break;h--}const b=i.items.length,k=!i.rest;
t.target==="draft-2020-12"?(o.prefixItems=p,k?o.items=!1:d&&(o.items=d),h>0&&(o.minItems=h),k&&(o.maxItems=b)):t.target==="openapi-3.0"?(o.items={anyOf:p},d&&o.items.anyOf.push(d),h>0&&(o.minItems=h),
k&&(o.maxItems=b)):(o.items=p,k?o.additionalItems=!1:d&&(o.additionalItems=d),h>0&&(o.minItems=h),k&&(o.maxItems=b));const{minimum:z,maximum:$}=le(e);typeof z=="number"&&(o.minItems=z),typeof $=="numb\
er"&&(o.maxItems=$)};function Zn(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const $=e.get(t)?.def;if(!$)return t;const T=Zn(e,$,n);return T===$?t:T}for(const $ of["anyOf","oneOf"]){const T=t[$];if(!Array.
isArray(T))continue;const E=T.map(K=>Zn(e,K,n));E.some((K,De)=>K!==T[De])&&(t={...t,[$]:E})}const r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some($=>$==="number"||$==="integer"),
i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some($=>typeof $=="number"))return t;const{minimum:s,maximum:a,exclusiveMinimum:p,exclusiveMaximum:d,multipleOf:h,format:b,id:k,...z}=t;return z.
enum?z.enum=z.enum.map($=>typeof $=="number"?String($):$):typeof z.const=="number"&&(z.const=String(z.const)),o&&(z.type="string",i||(z.pattern=(r.includes("number")?R.ai:R.nd).source)),z}const Sn=new WeakMap;
function si(e){const t=new Map;for(const r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,r);const n=new Map;for(const r of Sn.get(e)??[]){const o=e.seen.get(r),i=(o?.def??o?.schema)?.propertyNames;
if(!i||i===!0||n.has(i))continue;const s=Zn(t,i,new Set);s!==i&&n.set(i,s)}if(n.size)for(const r of e.seen.values())for(const o of[r.schema,r.def]){const i=o&&n.get(o.propertyNames);i&&(o.propertyNames=
i)}}const xr=(e,t,n,r)=>{const o=n,i=e._zod.def;o.type="object";const s=i.keyType,a=le(s).patterns;if(i.mode==="loose"&&a&&a.size>0){const h=X(i.valueType,t,{...r,path:[...r.path,"patternProperties","\
*"]});o.patternProperties={};for(const b of a)(0,_.Vy)(o.patternProperties,mr(b).source,h)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=X(i.keyType,t,{...r,path:[...r.path,
"propertyNames"]});let h=Sn.get(t);h||(h=[],Sn.set(t,h),t.deferred.push(()=>si(t))),h.push(e)}o.additionalProperties=X(i.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const p=s._zod.values,
d=t.io==="input"&&Nt(i.valueType)!==void 0;if(p&&!i.partial&&!d){const h=[...p].filter(b=>typeof b=="string"||typeof b=="number");h.length>0&&(o.required=h.map(String))}},Ar=(e,t,n,r)=>{const o=e._zod.
def,i=X(o.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,n.nullable=!0):n.anyOf=[i,{type:"null"}]},Tr=(e,t,n,r)=>{const o=e._zod.def;X(o.innerType,t,r);const i=t.seen.get(e);
i.ref=o.innerType},Pn=Symbol();function Er(e,t,n,r,o){let i=!1;const s=JSON.stringify(e,(a,p)=>typeof p!="bigint"?p:(i=!0,null));return i?(pe(t,n,r,o,"BigInt defaults cannot be represented in JSON Sch\
ema"),Pn):JSON.parse(s)}const Nr=(e,t,n,r)=>{const o=e._zod.def;X(o.innerType,t,r);const i=t.seen.get(e);i.ref=o.innerType;const s=Er(o.defaultValue,e,t,n,r);s!==Pn&&(n.default=s)},Cr=(e,t,n,r)=>{const o=e.
_zod.def;X(o.innerType,t,r);const i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;const s=Er(o.defaultValue,e,t,n,r);s!==Pn&&(n._prefault=s)},Rr=(e,t,n,r)=>{const o=e._zod.def;X(o.innerType,
t,r);const i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{pe(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=s},jr=(e,t,n,r)=>{const o=e._zod.
def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?i?o.out:o.in:o.out;X(s,t,r);const a=t.seen.get(e);a.ref=s},Dr=(e,t,n,r)=>{const o=e._zod.def;X(o.innerType,t,r);const i=t.seen.get(e);i.ref=
o.innerType,n.readOnly=!0},ci=(e,t,n,r)=>{const o=e._zod.def;X(o.innerType,t,r);const i=t.seen.get(e);i.ref=o.innerType},In=(e,t,n,r)=>{const o=e._zod.def;X(o.innerType,t,r);const i=t.seen.get(e);i.ref=
o.innerType},Mr={string:hr,number:_r,boolean:yr,bigint:gr,symbol:Wo,null:Go,undefined:Ho,void:Xo,never:vr,any:Yo,unknown:br,date:zr,enum:wr,literal:Qo,nan:qo,template_literal:ei,file:ti,success:ni,custom:$r,
function:ri,transform:kr,map:oi,set:ii,array:Zr,object:Sr,union:Pr,intersection:Ir,tuple:Or,record:xr,nullable:Ar,nonoptional:Tr,default:Nr,prefault:Cr,catch:Rr,pipe:jr,readonly:Dr,promise:ci,optional:In,
lazy:(e,t,n,r)=>{const o=e._zod.innerType;X(o,t,r);const i=t.seen.get(e);i.ref=o}};function Gs(e,t){if("_idmap"in e){const r=e,o=initializeContext({...t,processors:Mr}),i={};for(const p of r._idmap.entries()){
const[d,h]=p;processSchema(h,o)}const s={},a={registry:r,uri:t?.uri,defs:i};o.external=a;for(const p of r._idmap.entries()){const[d,h]=p;extractDefs(o,h),assignProp(s,d,finalize(o,h))}if(Object.keys(i).
length>0){const p=o.target==="draft-2020-12"?"$defs":"definitions";s.__shared={[p]:i}}return{schemas:s}}const n=initializeContext({...t,processors:Mr});return processSchema(e,n),extractDefs(n,e),finalize(
n,e)}const ui=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"\
to have"}};function t(i){return e[i]??null}const n={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"\
cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",
cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"\
IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{const s=o(
i.expected),a=_.GW(i.input),p=o(a,i.input);return`Invalid input: expected ${s}, received ${p}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${_.B7(i.values[0])}`:`Invalid op\
tion: expected one of ${_.jw(i.values,"|")}`;case"too_big":{const s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()}\
 ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{const s=i.exact?"exactly ":i.inclusive?">=":">",a=t(i.origin);return a?`Too small: e\
xpected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{const s=i;return s.format==="starts_with"?`\
Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="reg\
ex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`\
Unrecognized key${i.keys.length>1?"s":""}: ${_.jw(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?
`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid va\
lue in ${i.origin}`;default:return"Invalid input"}}};function ai(){return{localeError:ui()}}function li(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,_.k8,2)),e.message}function fi(e){
this._zod.message=e}const di={get:li,set:fi,enumerable:!0,configurable:!0},On={value:void 0,enumerable:!1},Fr=new WeakSet([Object.prototype,Error.prototype]),Ur=(e,t)=>{e.name="$ZodError",On.value=t,Object.
defineProperty(e,"issues",On),On.value=void 0,Object.defineProperty(e,"message",di);const n=Object.getPrototypeOf(e);Fr.has(n)||(Fr.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
pi=(0,m.xI)("$ZodError",Ur),Te=(0,m.xI)("$ZodError",Ur,void 0,{Parent:Error});function mi(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),
writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function hi(e,t=n=>n.message){const n={},r=[];for(const o of e.issues)o.path.length>0?mi(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,
fieldErrors:n}}function _i(e,t=n=>n.message){const n={_errors:[]},r=(o,i=[])=>{for(const s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{const a=[...i,...s.path];if(a.length===0)n._errors.push(t(s));else{
let p=n,d=0;for(;d<a.length;){const h=a[d],b=d===a.length-1;if(h==="_errors"){b&&p._errors.push(t(s)),d++;continue}Object.prototype.hasOwnProperty.call(p,h)||Object.defineProperty(p,h,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const k=p[h];b&&k._errors.push(t(s)),p=k,d++}}}};return r(e),n}function Hs(e,t=n=>n.message){const n={errors:[]},r=(o,i=[])=>{var s;for(const a of o.issues)
if(a.code==="invalid_union"&&a.errors.length)a.errors.map(p=>r({issues:p},[...i,...a.path]));else if(a.code==="invalid_key")r({issues:a.issues},[...i,...a.path]);else if(a.code==="invalid_element")r({
issues:a.issues},[...i,...a.path]);else{const p=[...i,...a.path];if(p.length===0){n.errors.push(t(a));continue}let d=n,h=0;for(;h<p.length;){const b=p[h],k=h===p.length-1;typeof b=="string"?(d.properties??
(d.properties={}),Object.prototype.hasOwnProperty.call(d.properties,b)||Object.defineProperty(d.properties,b,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),d=d.properties[b]):(d.items??
(d.items=[]),(s=d.items)[b]??(s[b]={errors:[]}),d=d.items[b]),k&&d.errors.push(t(a)),h++}}};return r(e),n}function yi(e){const t=[],n=e.map(r=>typeof r=="object"?r.key:r);for(const r of n)typeof r=="n\
umber"?t.push(`[${r}]`):typeof r=="symbol"?t.push(`[${JSON.stringify(String(r))}]`):/[^\w$]/.test(r)?t.push(`[${JSON.stringify(r)}]`):(t.length&&t.push("."),t.push(r));return t.join("")}function Xs(e){
const t=[],n=[...e.issues].sort((r,o)=>(r.path??[]).length-(o.path??[]).length);for(const r of n)t.push(`✖ ${r.message}`),r.path?.length&&t.push(`  → at ${yi(r.path)}`);return t.join(`
`)}function rn(e,t){return{callee:t?.callee??e,Err:t?.Err}}const on=e=>{const t=(n,r,o,i)=>{const s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new m.
GT;if(a.issues.length){const p=new(i?.Err??e)(a.issues.map(d=>_.iR(d,s,m.$W())));throw _.gx(p,i?.callee??t),p}return a.value};return t},Ys=on(Te),sn=e=>{const t=async(n,r,o,i)=>{const s=o?{...o,async:!0}:
{async:!0};let a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){const p=new(i?.Err??e)(a.issues.map(d=>_.iR(d,s,m.$W())));throw _.gx(p,i?.callee??t),p}return a.
value};return t},Qs=sn(Te),cn=e=>(t,n,r)=>{const o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new m.GT;return i.issues.length?Lr(e,i.issues,o):{success:!0,
data:i.value}},qs=cn(Te);function Lr(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>_.iR(o,n,m.$W()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}const un=e=>async(t,n,r)=>{
const o=r?{...r,async:!0}:{async:!0};let i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Lr(e,i.issues,o):{success:!0,data:i.value}},ec=un(Te),gi=Symbol.for(
"zod.compile.invalid"),vi=Symbol.for("zod.compile.fallback"),bi=((e,t,n)=>{const r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==gi)return!0;if(r.definite===!0&&n===void 0)return!1}return zi(e,t,n)});
function zi(e,t,n){const r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun;let i;if(o?(r[vi]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof
Promise)throw new m.GT;return i.issues.length===0}const wi=async(e,t,n)=>{const r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&
(o=await o),o.issues.length===0},Br=e=>{const t=on(e),n=(r,o,i,s)=>{const a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,rn(n,s))};return n},tc=Br(Te),Jr=e=>{const t=on(e),n=(r,o,i,s)=>t(
r,o,i,rn(n,s));return n},nc=Jr(Te),Kr=e=>{const t=sn(e),n=async(r,o,i,s)=>{const a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,rn(n,s))};return n},rc=Kr(Te),Vr=e=>{const t=sn(
e),n=async(r,o,i,s)=>await t(r,o,i,rn(n,s));return n},oc=Vr(Te),Wr=e=>(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"};return cn(e)(t,n,o)},ic=Wr(Te),Gr=e=>(t,n,r)=>cn(e)(t,n,r),
sc=Gr(Te),Hr=e=>async(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"};return un(e)(t,n,o)},cc=Hr(Te),Xr=e=>async(t,n,r)=>un(e)(t,n,r),uc=Xr(Te),Yr=new WeakSet([Object.prototype,Error.
prototype]);function an(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),r},set(r){Object.
defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}const $i=(e,t)=>{pi.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(e);Yr.has(n)||(Yr.add(n),an(n,"format",r=>o=>_i(r,o)),an(n,
"flatten",r=>o=>hi(r,o)),an(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,_.k8,2)}),an(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,_.k8,2)}),Object.
defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ac=null,Ee=m.xI("ZodError",$i,void 0,{Parent:Error}),ki=on(Ee),Zi=sn(Ee),Si=cn(Ee),Pi=un(Ee),Ii=Br(Ee),
Oi=Jr(Ee),xi=Kr(Ee),Ai=Vr(Ee),Ti=Wr(Ee),Ei=Gr(Ee),Ni=Hr(Ee),Ci=Xr(Ee);function Ri(){m.cr.localeError||m.$W(ai())}function Ct(){m.cr.memoizer||m.$W({memoizer:he()})}const W=m.xI("ZodType",(e,t)=>(Ri(),
A.init(e,t),e.def=t,e.type=t.type,e),{check(...e){const t=this.def;return this.clone(_.zM(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:
n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return _.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(Ns(e,t))},superRefine(e,t){
return this.check(Cs(e,t))},overwrite(e){return this.check(Z.bS(e))},optional(){return jn(this)},exactOptional(){return ms(this)},nullable(){return Dn(this)},nullish(){return jn(Dn(this))},nonoptional(e){
return bs(this,e)},array(){return fn(this)},or(e){return Nn([this,e])},and(e){return ss(this,e)},transform(e){return Io(this,Zo(e))},default(e){return ys(this,e)},prefault(e){return vs(this,e)},catch(e){
return $s(this,e)},pipe(e){return Io(this,e)},readonly(){return Is(this)},describe(e){const t=this.clone();return Tt.fd.add(t,{description:e}),t},meta(...e){if(e.length===0)return Tt.fd.get(this);const t=this.
clone();return Tt.fd.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~s\
tandard"(){return _.jD(this,"~standard",{...ie(this),jsonSchema:{input:nn(this,"input"),output:nn(this,"output")}})},set"~standard"(e){_.qh(this,"~standard",e)},parse:function e(t,n){return ki(this,t,
n,{callee:e})},parseAsync:async function e(t,n){return await Zi(this,t,n,{callee:e})},safeParse(e,t){return Si(this,e,t)},async safeParseAsync(e,t){return Pi(this,e,t)},get spa(){return this?.safeParseAsync},
set spa(e){_.qh(this,"spa",e)},validate(e,t){return bi(this,e,t)},validateAsync(e,t){return wi(this,e,t)},encode:function e(t,n){return Ii(this,t,n,{callee:e})},decode:function e(t,n){return Oi(this,t,
n,{callee:e})},encodeAsync:async function e(t,n){return await xi(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await Ai(this,t,n,{callee:e})},safeEncode(e,t){return Ti(this,e,t)},safeDecode(e,t){
return Ei(this,e,t)},async safeEncodeAsync(e,t){return Ni(this,e,t)},async safeDecodeAsync(e,t){return Ci(this,e,t)},toJSONSchema(e){return Bo(this,{})(e)},get description(){return Tt.fd.get(this)?.description},
get _def(){return this._zod.def}}),Qr=m.xI("_ZodString",(e,t)=>{xe.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>hr(e,n,r,o)},_.un({format:e=>le(e).format??null,minLength:e=>le(e).minimum??null,
maxLength:e=>le(e).maximum??null},{regex(...e){return this.check(Z.Fk(...e))},includes(...e){return this.check(Z.dR(...e))},startsWith(...e){return this.check(Z.$S(...e))},endsWith(...e){return this.check(
Z.ER(...e))},min(...e){return this.check(Z.m9(...e))},max(...e){return this.check(Z.Eb(...e))},length(...e){return this.check(Z.YA(...e))},nonempty(...e){return this.check(Z.m9(1,...e))},lowercase(e){
return this.check(Z.hH(e))},uppercase(e){return this.check(Z.qF(e))},trim(){return this.check(Z.WN())},normalize(...e){return this.check(Z.lo(...e))},toLowerCase(){return this.check(Z.Il())},toUpperCase(){
return this.check(Z.xY())},slugify(){return this.check(Z.TL())}})),xn=m.xI("ZodString",(e,t)=>{xe.init(e,t),Qr.init(e,t)},{email(e){return this.check(Z.Mu(eo,e))},url(e){return this.check(Z.Fn(An,e))},
jwt(e){return this.check(Z.rk(yo,e))},emoji(e){return this.check(Z.aC(no,e))},guid(e){return this.check(Z.tB(to,e))},uuid(e){return this.check(Z.Be(Ve,e))},uuidv4(e){return this.check(Z.nA(Ve,e))},uuidv6(e){
return this.check(Z.pY(Ve,e))},uuidv7(e){return this.check(Z.wA(Ve,e))},nanoid(e){return this.check(Z.Dl(ro,e))},cuid(e){return this.check(Z.fs(oo,e))},cuid2(e){return this.check(Z.Bj(io,e))},ulid(e){
return this.check(Z.Ct(so,e))},base64(e){return this.check(Z.rt(mo,e))},base64url(e){return this.check(Z.cU(ho,e))},xid(e){return this.check(Z.Pw(co,e))},ksuid(e){return this.check(Z._z(uo,e))},ipv4(e){
return this.check(Z.Ny(ao,e))},ipv6(e){return this.check(Z.$O(lo,e))},cidrv4(e){return this.check(Z.Uy(fo,e))},cidrv6(e){return this.check(Z.gP(po,e))},e164(e){return this.check(Z.KB(_o,e))},datetime(e){
return this.check(Z.G1(ji,e))},date(e){return this.check(Z.db(qr,e))},time(e){return this.check(Z.Kn(Di,e))},duration(e){return this.check(Z.f2(Mi,e))}});function ln(e){return Z.Rl(xn,e)}const q=m.xI(
"ZodStringFormat",(e,t)=>{j.init(e,t),Qr.init(e,t)}),ji=m.xI("ZodISODateTime",(e,t)=>{Fe.init(e,t),q.init(e,t)}),qr=m.xI("ZodISODate",(e,t)=>{it.init(e,t),q.init(e,t)}),Di=m.xI("ZodISOTime",(e,t)=>{zt.
init(e,t),q.init(e,t)}),Mi=m.xI("ZodISODuration",(e,t)=>{Ge.init(e,t),q.init(e,t)}),eo=m.xI("ZodEmail",(e,t)=>{I.init(e,t),q.init(e,t)});function lc(e){return core._email(eo,e)}const to=m.xI("ZodGUID",
(e,t)=>{w.init(e,t),q.init(e,t)});function fc(e){return core._guid(to,e)}const Ve=m.xI("ZodUUID",(e,t)=>{g.init(e,t),q.init(e,t)});function dc(e){return core._uuid(Ve,e)}function pc(e){return core._uuidv4(
Ve,e)}function mc(e){return core._uuidv6(Ve,e)}function hc(e){return core._uuidv7(Ve,e)}const An=m.xI("ZodURL",(e,t)=>{Pe.init(e,t),q.init(e,t)});function Fi(e){return Z.Fn(An,e)}function _c(e){return core.
_url(An,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(e)})}const no=m.xI("ZodEmoji",(e,t)=>{nt.init(e,t),q.init(e,t)});function yc(e){return core._emoji(no,e)}const ro=m.
xI("ZodNanoID",(e,t)=>{gt.init(e,t),q.init(e,t)});function gc(e){return core._nanoid(ro,e)}const oo=m.xI("ZodCUID",(e,t)=>{We.init(e,t),q.init(e,t)});function vc(e){return core._cuid(oo,e)}const io=m.
xI("ZodCUID2",(e,t)=>{rt.init(e,t),q.init(e,t)});function bc(e){return core._cuid2(io,e)}const so=m.xI("ZodULID",(e,t)=>{ot.init(e,t),q.init(e,t)});function zc(e){return core._ulid(so,e)}const co=m.xI(
"ZodXID",(e,t)=>{vt.init(e,t),q.init(e,t)});function wc(e){return core._xid(co,e)}const uo=m.xI("ZodKSUID",(e,t)=>{bt.init(e,t),q.init(e,t)});function $c(e){return core._ksuid(uo,e)}const ao=m.xI("Zod\
IPv4",(e,t)=>{st.init(e,t),q.init(e,t)});function kc(e){return core._ipv4(ao,e)}const Ui=null;function Zc(e){return core._mac(Ui,e)}const lo=m.xI("ZodIPv6",(e,t)=>{$t.init(e,t),q.init(e,t)});function Sc(e){
return core._ipv6(lo,e)}const fo=m.xI("ZodCIDRv4",(e,t)=>{He.init(e,t),q.init(e,t)});function Pc(e){return core._cidrv4(fo,e)}const po=m.xI("ZodCIDRv6",(e,t)=>{Ce.init(e,t),q.init(e,t)});function Ic(e){
return core._cidrv6(po,e)}const mo=m.xI("ZodBase64",(e,t)=>{kt.init(e,t),q.init(e,t)});function Oc(e){return core._base64(mo,e)}const ho=m.xI("ZodBase64URL",(e,t)=>{lt.init(e,t),q.init(e,t)});function xc(e){
return core._base64url(ho,e)}const _o=m.xI("ZodE164",(e,t)=>{St.init(e,t),q.init(e,t)});function Ac(e){return core._e164(_o,e)}const Li=null;function Tc(e){return core._creditCard(Li,e)}const Bi=null;
function Ec(e){return core._iban(Bi,e)}const yo=m.xI("ZodJWT",(e,t)=>{Lt.init(e,t),q.init(e,t)});function Nc(e){return core._jwt(yo,e)}const Rt=null;function Cc(e,t,n={}){return core._stringFormat(Rt,
e,t,n)}function Rc(e){return core._stringFormat(Rt,"hostname",regexes.hostname,e)}function jc(e){return core._stringFormat(Rt,"hex",regexes.hex,e)}function Dc(e){return core._stringFormat(Rt,"currency\
_code",regexes.currencyCode,e)}function Mc(e,t){const n=t?.enc??"hex",r=`${e}_${n}`,o=core.regexes[r];if(!o)throw new Error(`Unrecognized hash format: ${r}`);return core._stringFormat(Rt,r,o,t)}const go=m.
xI("ZodNumber",(e,t)=>{ft.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>_r(e,n,r,o),e.isFinite=!0},_.un({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=le(e);return Math.max(t??Number.NEGATIVE_INFINITY,
n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=le(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=le(
e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>le(e).format??null},{gt(e,t){return this.check(Z.Tx(e,t))},gte(e,t){return this.check(Z.qm(e,t))},min(e,t){return this.check(Z.qm(e,t))},lt(e,t){
return this.check(Z.Au(e,t))},lte(e,t){return this.check(Z.Zm(e,t))},max(e,t){return this.check(Z.Zm(e,t))},int(e){return this.check(Tn(e))},safe(e){return this.check(Tn(e))},positive(e){return this.check(
Z.Tx(0,e))},nonnegative(e){return this.check(Z.qm(0,e))},negative(e){return this.check(Z.Au(0,e))},nonpositive(e){return this.check(Z.Zm(0,e))},multipleOf(e,t){return this.check(Z.Hi(e,t))},step(e,t){
return this.check(Z.Hi(e,t))},finite(){return this}}));function vo(e){return Z.F7(go,e)}const jt=m.xI("ZodNumberFormat",(e,t)=>{Ue.init(e,t),go.init(e,t)});function Tn(e){return Z.LK(jt,e)}function Fc(e){
return core._float32(jt,e)}function Uc(e){return core._float64(jt,e)}function Lc(e){return core._int32(jt,e)}function Bc(e){return core._uint32(jt,e)}const bo=m.xI("ZodBoolean",(e,t)=>{It.init(e,t),W.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>yr(e,n,r,o)});function zo(e){return Z._L(bo,e)}const Ji=m.xI("ZodBigInt",(e,t)=>{Bt.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>gr(e,n,r,o)},_.un(
{minValue:e=>le(e).minimum??null,maxValue:e=>le(e).maximum??null,format:e=>le(e).format??null},{gte(e,t){return this.check(Z.qm(e,t))},min(e,t){return this.check(Z.qm(e,t))},gt(e,t){return this.check(
Z.Tx(e,t))},lt(e,t){return this.check(Z.Au(e,t))},lte(e,t){return this.check(Z.Zm(e,t))},max(e,t){return this.check(Z.Zm(e,t))},positive(e){return this.check(Z.Tx(BigInt(0),e))},negative(e){return this.
check(Z.Au(BigInt(0),e))},nonpositive(e){return this.check(Z.Zm(BigInt(0),e))},nonnegative(e){return this.check(Z.qm(BigInt(0),e))},multipleOf(e,t){return this.check(Z.Hi(e,t))}}));function Jc(e){return core.
_bigint(Ji,e)}const wo=null;function Kc(e){return core._int64(wo,e)}function Vc(e){return core._uint64(wo,e)}const Ki=null;function Wc(e){return core._symbol(Ki,e)}const Vi=null;function Gc(e){return core.
_undefined(Vi,e)}const Wi=null;function Gi(e){return core._null(Wi,e)}const Hi=null;function Hc(){return core._any(Hi)}const Xi=m.xI("ZodUnknown",(e,t)=>{Ot.init(e,t),W.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>br(e,n,r,o)});function _t(){return Z.em(Xi)}const Yi=m.xI("ZodNever",(e,t)=>{xt.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>vr(e,n,r,o)});function $o(e){return Z.G8(Yi,e)}const Qi=null;
function Xc(e){return core._void(Qi,e)}const qi=m.xI("ZodDate",(e,t)=>{Vt.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>zr(e,n,r,o),e.min=(n,r)=>e.check(Z.qm(n,r)),e.max=(n,r)=>e.check(Z.Zm(
n,r))},_.un({minDate:e=>{const{minimum:t}=le(e);return t?new Date(t):null},maxDate:e=>{const{maximum:t}=le(e);return t?new Date(t):null}},{}));function Yc(e){return core._date(qi,e)}const es=m.xI("Zod\
Array",(e,t)=>{Ct(),C.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Zr(e,n,r,o),e.element=t.element},{min(e,t){return this.check(Z.m9(e,t))},nonempty(e){return this.check(Z.m9(1,e))},max(e,t){
return this.check(Z.Eb(e,t))},length(e,t){return this.check(Z.YA(e,t))},unwrap(){return this.element}});function fn(e,t){return Z.dZ(es,e,t)}function Qc(e){const t=e._zod.def.shape;return Cn(Object.keys(
t))}const En=m.xI("ZodObject",(e,t)=>{Ct(),Bn.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Sr(e,n,r,o),_.X(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return Cn(Object.keys(this._zod.def.shape))},
catchall(e){return this.clone(_.zM(this._zod.def,{catchall:e}))},passthrough(){return this.clone(_.zM(this._zod.def,{catchall:_t()}))},loose(){return this.clone(_.zM(this._zod.def,{catchall:_t()}))},strict(){
return this.clone(_.zM(this._zod.def,{catchall:$o()}))},strip(){return this.clone(_.zM(this._zod.def,{catchall:void 0}))},extend(e){return _.X$(this,e)},safeExtend(e){return _.W0(this,e)},merge(e){return _.
h1(this,e)},pick(e){return _.Up(this,e)},omit(e){return _.cJ(this,e)},partial(...e){return _.OH(Rn,this,e[0])},exactPartial(...e){return _.OH(So,this,e[0],"exactPartial")},required(...e){return _.mw(Po,
this,e[0])}});function qc(e,t){const n={type:"object",shape:e??{},...util.normalizeParams(t)};return new En(n)}function ts(e,t){return new En({type:"object",shape:e,catchall:$o(),..._.A2(t)})}function eu(e,t){
return new En({type:"object",shape:e,catchall:_t(),...util.normalizeParams(t)})}const ns=m.xI("ZodUnion",(e,t)=>{Jn.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Pr(e,n,r,o),e.options=t.options});
function Nn(e,t){return new ns({type:"union",options:e,..._.A2(t)})}const rs=null;function tu(e,t){return new rs({type:"union",options:e,inclusive:!1,...util.normalizeParams(t)})}const os=null;function nu(e,t,n){
return new os({type:"union",options:t,discriminator:e,...util.normalizeParams(n)})}const is=m.xI("ZodIntersection",(e,t)=>{Vn.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ir(e,n,r,o)});function ss(e,t){
return new is({type:"intersection",left:e,right:t})}const cs=m.xI("ZodTuple",(e,t)=>{Ct(),Wn.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Or(e,n,r,o)},{rest(e){return this.clone({...this._zod.
def,rest:e})},partial(){const e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new Rn(
{type:"optional",innerType:t}))})}});function us(e,t,n){const r=t instanceof core.$ZodType,o=r?n:t,i=r?t:null;return new cs({type:"tuple",items:e,rest:i,...util.normalizeParams(o)})}const dn=m.xI("Zod\
Record",(e,t)=>{Ct(),bn.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>xr(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});function ko(e,t,n){return!t||!t._zod?new dn({type:"record",keyType:ln(),
valueType:e,..._.A2(t)}):new dn({type:"record",keyType:e,valueType:t,..._.A2(n)})}function ru(e,t,n){return new dn({type:"record",keyType:e,valueType:t,...util.normalizeParams(n),partial:!0})}function ou(e,t,n){
return new dn({type:"record",keyType:e,valueType:t,mode:"loose",...util.normalizeParams(n)})}const as=null;function iu(e,t,n){return new as({type:"map",keyType:e,valueType:t,...util.normalizeParams(n)})}
const ls=null;function su(e,t){return new ls({type:"set",valueType:e,...util.normalizeParams(t)})}const pn=m.xI("ZodEnum",(e,t)=>{f.init(e,t),W.init(e,t),e._zod.processJSONSchema=(r,o,i)=>wr(e,r,o,i),
e.enum=t.entries,e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{const i={};for(const s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not fou\
nd in enum`);return new pn({...t,checks:[],..._.A2(o),entries:i})},e.exclude=(r,o)=>{const i={...t.entries};for(const s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);
return new pn({...t,checks:[],..._.A2(o),entries:i})}});function Cn(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new pn({type:"enum",entries:n,..._.A2(t)})}function cu(e,t){
return new pn({type:"enum",entries:e,...util.normalizeParams(t)})}const fs=null;function uu(e,t){return new fs({type:"literal",values:Array.isArray(e)?e:[e],...util.normalizeParams(t)})}const ds=null;
function au(e){return core._file(ds,e)}const ps=m.xI("ZodTransform",(e,t)=>{Ct(),se.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>kr(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")
throw new m.cV(e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(_.sn(i,n.value,t));else{const s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),
s.inst??(s.inst=e),n.issues.push(_.sn(s))}};const o=t.transform(n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.value=o,n)}});function Zo(e){return new ps({type:"transform",transform:e})}
const Rn=m.xI("ZodOptional",(e,t)=>{Ke.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>In(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function jn(e){return new Rn({type:"optional",innerType:e})}
const So=m.xI("ZodExactOptional",(e,t)=>{At.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>In(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function ms(e){return new So({type:"optional",innerType:e})}
const hs=m.xI("ZodNullable",(e,t)=>{zn.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ar(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function Dn(e){return new hs({type:"nullable",innerType:e})}
function lu(e){return jn(Dn(e))}const _s=m.xI("ZodDefault",(e,t)=>{wn.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Nr(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function ys(e,t){
return new _s({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():_.yG(t)}})}const gs=m.xI("ZodPrefault",(e,t)=>{$n.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Cr(
e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function vs(e,t){return new gs({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():_.yG(t)}})}const Po=m.xI("ZodNonOptional",(e,t)=>{
Qe.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Tr(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function bs(e,t){return new Po({type:"nonoptional",innerType:e,..._.A2(t)})}const zs=null;function fu(e){
return new zs({type:"success",innerType:e})}const ws=m.xI("ZodCatch",(e,t)=>{jo.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Rr(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});
function $s(e,t){return new ws({type:"catch",innerType:e,catchValue:typeof t=="function"?t:_.SS(t)})}const ks=null;function du(e){return core._nan(ks,e)}const Zs=m.xI("ZodPipe",(e,t)=>{Do.init(e,t),W.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>jr(e,n,r,o),e.in=t.in,e.out=t.out});function Io(e,t){return new Zs({type:"pipe",in:e,out:t})}const Mn=null;function pu(e,t,n){return new Mn({type:"pipe",in:e,
out:t,transform:n.decode,reverseTransform:n.encode})}function mu(e){const t=e._zod.def;return new Mn({type:"pipe",in:t.out,out:t.in,transform:t.reverseTransform,reverseTransform:t.transform})}const Ss=null,
Ps=m.xI("ZodReadonly",(e,t)=>{Mo.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Dr(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function Is(e){return new Ps({type:"readonly",innerType:e})}const Os=null;
function hu(e,t){return new Os({type:"template_literal",parts:e,...util.normalizeParams(t)})}const xs=null;function As(e){return new xs({type:"lazy",getter:e})}const Ts=null;function _u(e){return new Ts(
{type:"promise",innerType:e})}const Es=null;function yu(e){return new Es({type:"function",input:Array.isArray(e?.input)?us(e?.input):e?.input??fn(_t()),output:e?.output??_t()})}const Fn=m.xI("ZodCusto\
m",(e,t)=>{Uo.init(e,t),W.init(e,t),e._zod.processJSONSchema=(n,r,o)=>$r(e,n,r,o)});function gu(e){const t=new core.$ZodCheck({check:"custom"});return t._zod.check=e,t}function vu(e,t){return core._custom(
Fn,e??(()=>!0),t)}function Ns(e,t={}){return Z.fU(Fn,e,t)}function Cs(e,t){return Z.MB(e,t)}const bu=Z.q0,zu=Z.mI,Rs=m.xI("ZodInstanceOf",(e,t)=>{Fn.init(e,t)},{properties(e,t){return this.check(Z.T2(
e,t))}});function wu(e,t={}){const n=new Rs({type:"custom",check:"custom",fn:r=>r instanceof e,abort:!0,...util.normalizeParams(t)});return n._zod.bag.Class=e,n._zod.check=r=>{r.value instanceof e||r.
issues.push({code:"invalid_type",expected:e.name,input:r.value,inst:n,path:[...n._zod.def.path??[]]})},n}const $u=(...e)=>core._stringbool({Codec:Mn,Boolean:bo,String:xn},...e);function ku(e){const t=As(
()=>Nn([ln(e),vo(),zo(),Gi(),fn(t),ko(ln(),t)]));return t}function Zu(e,t){return new Ss({type:"pipe",in:Zo(e),out:t})}}),43759:((et,$e,J)=>{J.d($e,{$O:()=>Oe,$S:()=>_n,Au:()=>He,Be:()=>V,Bj:()=>Ie,Ct:()=>je,
Dl:()=>Ze,ER:()=>ft,Eb:()=>ce,F7:()=>B,Fk:()=>mn,Fn:()=>ee,G1:()=>I,G8:()=>st,Hi:()=>lt,Il:()=>Re,KB:()=>ie,K_:()=>_e,Kn:()=>N,LK:()=>Ae,MB:()=>Xt,Mu:()=>me,Ny:()=>te,Pw:()=>he,Rl:()=>ke,T2:()=>It,TL:()=>Ot,
Tx:()=>Ce,Uy:()=>ne,WN:()=>dt,YA:()=>Ye,Zm:()=>Xe,_L:()=>nt,_z:()=>Se,aC:()=>ye,bS:()=>Le,cU:()=>be,dR:()=>Lt,dZ:()=>xt,db:()=>O,em:()=>Ge,f2:()=>M,fU:()=>Ht,fs:()=>fe,gP:()=>A,hH:()=>hn,lo:()=>Jt,m9:()=>Je,
mI:()=>Gn,nA:()=>Q,pY:()=>oe,q0:()=>bn,qF:()=>Ut,qm:()=>Be,rk:()=>w,rt:()=>L,tB:()=>Y,wA:()=>ve,xY:()=>Kt});var m=J(44890),_=J(29396),S=J(54723);function U(u){return u.checks&&(u.checks=[...u.checks]),
u}function ke(u,f){return new u(U({type:"string",...S.A2(f)}))}function _e(u,f){return new u(U({type:"string",coerce:!0,...S.A2(f)}))}function me(u,f){return new u({type:"string",format:"email",check:"\
string_format",abort:!1,...S.A2(f)})}function Y(u,f){return new u({type:"string",format:"guid",check:"string_format",abort:!1,...S.A2(f)})}function V(u,f){return new u({type:"string",format:"uuid",check:"\
string_format",abort:!1,...S.A2(f)})}function Q(u,f){return new u({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...S.A2(f)})}function oe(u,f){return new u({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v6",...S.A2(f)})}function ve(u,f){return new u({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...S.A2(f)})}function ee(u,f){return new u(
{type:"string",format:"url",check:"string_format",abort:!1,...S.A2(f)})}function ye(u,f){return new u({type:"string",format:"emoji",check:"string_format",abort:!1,...S.A2(f)})}function Ze(u,f){return new u(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...S.A2(f)})}function fe(u,f){return new u({type:"string",format:"cuid",check:"string_format",abort:!1,...S.A2(f)})}function Ie(u,f){return new u(
{type:"string",format:"cuid2",check:"string_format",abort:!1,...S.A2(f)})}function je(u,f){return new u({type:"string",format:"ulid",check:"string_format",abort:!1,...S.A2(f)})}function he(u,f){return new u(
{type:"string",format:"xid",check:"string_format",abort:!1,...S.A2(f)})}function Se(u,f){return new u({type:"string",format:"ksuid",check:"string_format",abort:!1,...S.A2(f)})}function te(u,f){return new u(
{type:"string",format:"ipv4",check:"string_format",abort:!1,...S.A2(f)})}function Oe(u,f){return new u({type:"string",format:"ipv6",check:"string_format",abort:!1,...S.A2(f)})}function R(u,f){return new u(
{type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(f)})}function ne(u,f){return new u({type:"string",format:"cidrv4",check:"string_format",abort:!1,...S.A2(f)})}function A(u,f){
return new u({type:"string",format:"cidrv6",check:"string_format",abort:!1,...S.A2(f)})}function L(u,f){return new u({type:"string",format:"base64",check:"string_format",abort:!1,...S.A2(f)})}function be(u,f){
return new u({type:"string",format:"base64url",check:"string_format",abort:!1,...S.A2(f)})}function ie(u,f){return new u({type:"string",format:"e164",check:"string_format",abort:!1,...S.A2(f)})}function xe(u,f){
return new u({type:"string",format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(f)})}function j(u,f){return new u({type:"string",format:"iban",check:"string_format",abort:!1,...util.
normalizeParams(f)})}function w(u,f){return new u({type:"string",format:"jwt",check:"string_format",abort:!1,...S.A2(f)})}const g={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function I(u,f){
return new u({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...S.A2(f)})}function O(u,f){return new u({type:"string",format:"date",check:"string_format",...S.
A2(f)})}function N(u,f){return new u({type:"string",format:"time",check:"string_format",precision:null,...S.A2(f)})}function M(u,f){return new u({type:"string",format:"duration",check:"string_format",
...S.A2(f)})}function B(u,f){return new u(U({type:"number",checks:[],...S.A2(f)}))}function H(u,f){return new u(U({type:"number",coerce:!0,checks:[],...util.normalizeParams(f)}))}function Ae(u,f){return new u(
{type:"number",check:"number_format",abort:!1,format:"safeint",...S.A2(f)})}function Ne(u,f){return new u({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(f)})}function yt(u,f){
return new u({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(f)})}function tt(u,f){return new u({type:"number",check:"number_format",abort:!1,format:"int32",...util.
normalizeParams(f)})}function Pe(u,f){return new u({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(f)})}function nt(u,f){return new u({type:"boolean",...S.A2(f)})}
function gt(u,f){return new u({type:"boolean",coerce:!0,...util.normalizeParams(f)})}function We(u,f){return new u({type:"bigint",...util.normalizeParams(f)})}function rt(u,f){return new u({type:"bigi\
nt",coerce:!0,...util.normalizeParams(f)})}function ot(u,f){return new u({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.normalizeParams(f)})}function vt(u,f){return new u({type:"\
bigint",check:"bigint_format",abort:!1,format:"uint64",...util.normalizeParams(f)})}function bt(u,f){return new u({type:"symbol",...util.normalizeParams(f)})}function Fe(u,f){return new u({type:"undef\
ined",...util.normalizeParams(f)})}function it(u,f){return new u({type:"null",...util.normalizeParams(f)})}function zt(u){return new u({type:"any"})}function Ge(u){return new u({type:"unknown"})}function st(u,f){
return new u({type:"never",...S.A2(f)})}function wt(u,f){return new u({type:"void",...util.normalizeParams(f)})}function ct(u,f){return new u({type:"date",...util.normalizeParams(f)})}function $t(u,f){
return new u({type:"date",coerce:!0,...util.normalizeParams(f)})}function Ft(u,f){return new u({type:"nan",...util.normalizeParams(f)})}function He(u,f){return new m.sm({check:"less_than",...S.A2(f),value:u,
inclusive:!1})}function Xe(u,f){return new m.sm({check:"less_than",...S.A2(f),value:u,inclusive:!0})}function Ce(u,f){return new m.J_({check:"greater_than",...S.A2(f),value:u,inclusive:!1})}function Be(u,f){
return new m.J_({check:"greater_than",...S.A2(f),value:u,inclusive:!0})}function ut(u){return Ce(0,u)}function kt(u){return He(0,u)}function at(u){return Xe(0,u)}function Zt(u){return Be(0,u)}function lt(u,f){
return new m.Jk({check:"multiple_of",...S.A2(f),value:u})}function St(u,f){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(f),maximum:u})}function Pt(u,f){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(f),minimum:u})}function F(u,f){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(f),size:u})}function ce(u,f){
return new m.Yk({check:"max_length",...S.A2(f),maximum:u})}function Je(u,f){return new m.Kk({check:"min_length",...S.A2(f),minimum:u})}function Ye(u,f){return new m.RM({check:"length_equals",...S.A2(f),
length:u})}function mn(u,f){return new m.DG({check:"string_format",format:"regex",...S.A2(f),pattern:u})}function hn(u){return new m.NI({check:"string_format",format:"lowercase",...S.A2(u)})}function Ut(u){
return new m.kH({check:"string_format",format:"uppercase",...S.A2(u)})}function Lt(u,f){return new m.Tt({check:"string_format",format:"includes",...S.A2(f),includes:u})}function _n(u,f){return new m.J(
{check:"string_format",format:"starts_with",...S.A2(f),prefix:u})}function ft(u,f){return new m.E6({check:"string_format",format:"ends_with",...S.A2(f),suffix:u})}function Ue(u,f,P){return new checks.
$ZodCheckProperty({check:"property",property:u,schema:f,...util.normalizeParams(P)})}function It(u,f){return new m.nJ({check:"properties",shape:u,...S.A2(f)})}function Bt(u,f){return new checks.$ZodCheckMimeType(
{check:"mime_type",mime:u,...util.normalizeParams(f)})}function Le(u){return new m.v$({check:"overwrite",tx:u})}function Jt(u){return Le(f=>f.normalize(u))}function dt(){return Le(u=>u.trim())}function Re(){
return Le(u=>u.toLowerCase())}function Kt(){return Le(u=>u.toUpperCase())}function Ot(){return Le(u=>S.Yv(u))}function xt(u,f,P){return new u({type:"array",element:f,...S.A2(P)})}function yn(u,f,P){return new u(
{type:"union",options:f,...util.normalizeParams(P)})}function Vt(u,f,P){return new u({type:"union",options:f,inclusive:!1,...util.normalizeParams(P)})}function c(u,f,P,D){return new u({type:"union",options:P,
discriminator:f,...util.normalizeParams(D)})}function l(u,f,P){return new u({type:"intersection",left:f,right:P})}function y(u,f,P,D){const se=P instanceof schemas.$ZodType,re=se?D:P,Ke=se?P:null;return new u(
{type:"tuple",items:f,rest:Ke,...util.normalizeParams(re)})}function v(u,f,P,D){return new u({type:"record",keyType:f,valueType:P,...util.normalizeParams(D)})}function x(u,f,P,D){return new u({type:"m\
ap",keyType:f,valueType:P,...util.normalizeParams(D)})}function C(u,f,P){return new u({type:"set",valueType:f,...util.normalizeParams(P)})}function ae(u,f,P){const D=Array.isArray(f)?Object.fromEntries(
f.map(se=>[se,se])):f;return new u({type:"enum",entries:D,...util.normalizeParams(P)})}function de(u,f,P){return new u({type:"enum",entries:f,...util.normalizeParams(P)})}function ze(u,f,P){return new u(
{type:"literal",values:Array.isArray(f)?f:[f],...util.normalizeParams(P)})}function pt(u,f){return new u({type:"file",...util.normalizeParams(f)})}function Wt(u,f){return new u({type:"transform",transform:f})}
function Bn(u,f){return new u({type:"optional",innerType:f})}function gn(u,f){return new u({type:"nullable",innerType:f})}function Jn(u,f,P){return new u({type:"default",innerType:f,get defaultValue(){
return typeof P=="function"?P():util.shallowClone(P)}})}function Ao(u,f,P){return new u({type:"nonoptional",innerType:f,...util.normalizeParams(P)})}function To(u,f){return new u({type:"success",innerType:f})}
function Eo(u,f,P){return new u({type:"catch",innerType:f,catchValue:typeof P=="function"?P:util.constantCatch(P)})}function Kn(u,f,P){return new u({type:"pipe",in:f,out:P})}function No(u,f){return new u(
{type:"readonly",innerType:f})}function Vn(u,f,P){return new u({type:"template_literal",parts:f,...util.normalizeParams(P)})}function Gt(u,f){return new u({type:"lazy",getter:f})}function vn(u,f){return new u(
{type:"promise",innerType:f})}function Wn(u,f,P){const D=util.normalizeParams(P);return D.abort??(D.abort=!0),new u({type:"custom",check:"custom",fn:f,...D})}function Ht(u,f,P){return new u({type:"cus\
tom",check:"custom",fn:f,...S.A2(P)})}function Xt(u,f){const P=Yt(D=>(D.addIssue=se=>{if(typeof se=="string")D.issues.push(S.sn(se,D.value,P._zod.def));else{const re=se;re.fatal&&(re.continue=!1),re.code??
(re.code="custom"),"input"in re||(re.input=D.value),re.inst??(re.inst=P),re.continue??(re.continue=!P._zod.def.abort),D.issues.push(S.sn(re))}},u(D.value,D)),f);return P}function Yt(u,f){const P=new m.
QP({check:"custom",...S.A2(f)});return P._zod.check=u,P}function bn(u){const f=new m.QP({check:"describe"});return f._zod.onattach=[P=>{const D=_.fd.get(P)??{};_.fd.add(P,{...D,description:u})}],f._zod.
check=()=>{},f}function Gn(u){const f=new m.QP({check:"meta"});return f._zod.onattach=[P=>{const D=_.fd.get(P)??{};_.fd.add(P,{...D,...u})}],f._zod.check=()=>{},f}function Co(u,f){const P=util.normalizeParams(
f);let D=P.truthy??["true","1","yes","on","y","enabled"],se=P.falsy??["false","0","no","off","n","disabled"];P.case!=="sensitive"&&(D=D.map(we=>typeof we=="string"?we.toLowerCase():we),se=se.map(we=>typeof we==
"string"?we.toLowerCase():we));const re=new Set(D),Ke=new Set(se),At=u.Codec??schemas.$ZodCodec,zn=u.Boolean??schemas.$ZodBoolean,wn=u.String??schemas.$ZodString,Qt=new wn({type:"string",error:P.error}),
$n=new zn({type:"boolean",error:P.error}),Qe=new At({type:"pipe",in:Qt,out:$n,transform:((we,qt)=>{let qe=we;return P.case!=="sensitive"&&(qe=qe.toLowerCase()),re.has(qe)?!0:Ke.has(qe)?!1:(qt.issues.push(
{code:"invalid_value",expected:"stringbool",values:[...re,...Ke],input:qt.value,inst:Qe,continue:!1}),{})}),reverseTransform:((we,qt)=>we===!0?D[0]||"true":se[0]||"false"),error:P.error});return Qe._zod.
bag.truthy=D,Qe._zod.bag.falsy=se,Qe._zod.bag.case=P.case??"insensitive",Qe}function Ro(u,f,P,D={}){const se=util.normalizeParams(D),re={check:"string_format",type:"string",format:f,fn:typeof P=="func\
tion"?P:At=>P.test(At),...se};return P instanceof RegExp&&(re.pattern=P),new u(re)}}),44890:((et,$e,J)=>{J.d($e,{DG:()=>Se,E6:()=>A,J:()=>ne,J_:()=>V,Jk:()=>Q,KH:()=>oe,Kk:()=>Ie,NI:()=>te,QP:()=>U,RM:()=>je,
Tt:()=>R,Yk:()=>fe,kH:()=>Oe,nJ:()=>ie,ql:()=>he,sm:()=>Y,v$:()=>j});var m=J(88532),_=J(23908),S=J(54723);const U=m.xI("$ZodCheck",(w,g)=>{var I;w._zod??(w._zod={}),w._zod.def=g,(I=w._zod).onattach??(I.
onattach=[])}),ke=w=>{const g=w.value;return!util.nullish(g)&&g.size!==void 0},_e=w=>{const g=w.value;return!S.cl(g)&&g.length!==void 0},me={number:"number",bigint:"bigint",object:"date"},Y=m.xI("$Zod\
CheckLessThan",(w,g)=>{U.init(w,g);const I=me[typeof g.value];w._zod.check=O=>{(g.inclusive?O.value<=g.value:O.value<g.value)||O.issues.push({origin:me[typeof O.value]??I,code:"too_big",maximum:typeof g.
value=="object"?g.value.getTime():g.value,input:O.value,inclusive:g.inclusive,inst:w,continue:!g.abort})}}),V=m.xI("$ZodCheckGreaterThan",(w,g)=>{U.init(w,g);const I=me[typeof g.value];w._zod.check=O=>{
(g.inclusive?O.value>=g.value:O.value>g.value)||O.issues.push({origin:me[typeof O.value]??I,code:"too_small",minimum:typeof g.value=="object"?g.value.getTime():g.value,input:O.value,inclusive:g.inclusive,
inst:w,continue:!g.abort})}}),Q=m.xI("$ZodCheckMultipleOf",(w,g)=>{U.init(w,g),w._zod.check=I=>{if(typeof I.value!=typeof g.value)throw new Error("Cannot mix number and bigint in multiple_of check.");
(typeof I.value=="bigint"?g.value!==BigInt(0)&&I.value%g.value===BigInt(0):S.LG(I.value,g.value)===0)||I.issues.push({origin:typeof I.value,code:"not_multiple_of",divisor:g.value,input:I.value,inst:w,
continue:!g.abort})}}),oe=m.xI("$ZodCheckNumberFormat",(w,g)=>{U.init(w,g),g.format=g.format||"float64";const I=g.format?.includes("int"),O=I?"int":"number",[N,M]=S.zH[g.format];w._zod.check=B=>{const H=B.
value;if(I){if(!Number.isInteger(H)){B.issues.push({expected:O,format:g.format,code:"invalid_type",continue:!1,input:H,inst:w});return}if(!Number.isSafeInteger(H)){H>0?B.issues.push({input:H,code:"too\
_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:w,origin:O,inclusive:!0,continue:!g.abort}):B.issues.push({input:H,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:w,origin:O,inclusive:!0,continue:!g.abort});return}}H<N&&B.issues.push({origin:"number",input:H,code:"too_small",minimum:N,inclusive:!0,inst:w,
continue:!g.abort}),H>M&&B.issues.push({origin:"number",input:H,code:"too_big",maximum:M,inclusive:!0,inst:w,continue:!g.abort})}}),ve=null,ee=null,ye=null,Ze=null,fe=m.xI("$ZodCheckMaxLength",(w,g)=>{
var I;U.init(w,g),(I=w._zod.def).when??(I.when=_e),w._zod.check=O=>{const N=O.value,M=N.length;if((typeof N=="string"&&M>g.maximum?S.O7(N):M)<=g.maximum)return;const H=S.Rc(N);O.issues.push({origin:H,
code:"too_big",maximum:g.maximum,inclusive:!0,input:N,inst:w,continue:!g.abort})}}),Ie=m.xI("$ZodCheckMinLength",(w,g)=>{var I;U.init(w,g),(I=w._zod.def).when??(I.when=_e),w._zod.check=O=>{const N=O.value,
M=N.length;if((typeof N=="string"&&M>=g.minimum&&M<g.minimum*2?S.O7(N):M)>=g.minimum)return;const H=S.Rc(N);O.issues.push({origin:H,code:"too_small",minimum:g.minimum,inclusive:!0,input:N,inst:w,continue:!g.
abort})}}),je=m.xI("$ZodCheckLengthEquals",(w,g)=>{var I;U.init(w,g),(I=w._zod.def).when??(I.when=_e),w._zod.check=O=>{const N=O.value,M=N.length,B=typeof N=="string"&&M>=g.length&&M<=g.length*2?S.O7(
N):M;if(B===g.length)return;const H=S.Rc(N),Ae=B>g.length;O.issues.push({origin:H,...Ae?{code:"too_big",maximum:g.length}:{code:"too_small",minimum:g.length},inclusive:!0,exact:!0,input:O.value,inst:w,
continue:!g.abort})}}),he=m.xI("$ZodCheckStringFormat",(w,g)=>{var I,O;U.init(w,g),g.pattern?(I=w._zod).check??(I.check=N=>{g.pattern.lastIndex=0,!g.pattern.test(N.value)&&N.issues.push({origin:"strin\
g",code:"invalid_format",format:g.format,input:N.value,...g.pattern?{pattern:g.pattern.toString()}:{},inst:w,continue:!g.abort})}):(O=w._zod).check??(O.check=()=>{})}),Se=m.xI("$ZodCheckRegex",(w,g)=>{
he.init(w,g),w._zod.check=I=>{g.pattern.lastIndex=0,!g.pattern.test(I.value)&&I.issues.push({origin:"string",code:"invalid_format",format:"regex",input:I.value,pattern:g.pattern.toString(),inst:w,continue:!g.
abort})}}),te=m.xI("$ZodCheckLowerCase",(w,g)=>{g.pattern??(g.pattern=_.AC),he.init(w,g)}),Oe=m.xI("$ZodCheckUpperCase",(w,g)=>{g.pattern??(g.pattern=_.Zv),he.init(w,g)}),R=m.xI("$ZodCheckIncludes",(w,g)=>{
U.init(w,g);const I=S.sD(g.includes),O=new RegExp(typeof g.position=="number"?`^.{${g.position},}${I}`:I);g.pattern=O,w._zod.check=N=>{N.value.includes(g.includes,g.position)||N.issues.push({origin:"s\
tring",code:"invalid_format",format:"includes",includes:g.includes,input:N.value,inst:w,continue:!g.abort})}}),ne=m.xI("$ZodCheckStartsWith",(w,g)=>{U.init(w,g);const I=new RegExp(`^${S.sD(g.prefix)}.\
*`);g.pattern??(g.pattern=I),w._zod.check=O=>{O.value.startsWith(g.prefix)||O.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:g.prefix,input:O.value,inst:w,continue:!g.abort})}}),
A=m.xI("$ZodCheckEndsWith",(w,g)=>{U.init(w,g);const I=new RegExp(`.*${S.sD(g.suffix)}$`);g.pattern??(g.pattern=I),w._zod.check=O=>{O.value.endsWith(g.suffix)||O.issues.push({origin:"string",code:"inv\
alid_format",format:"ends_with",suffix:g.suffix,input:O.value,inst:w,continue:!g.abort})}});function L(w,g,I){w.issues.length&&g.issues.push(...S.lQ(I,w.issues))}const be=null,ie=m.xI("$ZodCheckProper\
ties",(w,g)=>{U.init(w,g),S.jD(w,Symbol.iterator,function*(){yield w});let I;w._zod.check=O=>{if(O.value==null){O.issues.push({expected:"object",code:"invalid_type",input:O.value,inst:w});return}I??(I=
Reflect.ownKeys(g.shape).map(B=>[B,g.shape[B]]));const N=O.value;let M;for(const[B,H]of I){const Ae=H._zod.run({value:N[B],issues:[]},{});Ae instanceof Promise?(M??(M=[]),M.push(Ae.then(Ne=>L(Ne,O,B)))):
L(Ae,O,B)}if(M)return Promise.all(M).then(()=>{})}}),xe=null,j=m.xI("$ZodCheckOverwrite",(w,g)=>{U.init(w,g),w._zod.check=I=>{I.value=g.tx(I.value)}})}),88532:((et,$e,J)=>{J.d($e,{$W:()=>ve,GT:()=>V,cV:()=>Q,
cr:()=>oe,tm:()=>S,xI:()=>me});var m=J(54723),_;const S=Object.freeze({status:"aborted"}),U={value:void 0,enumerable:!1};let ke="captureStackTrace"in Error?Error:null;function _e(ee){const ye=ke;if(ye){
const Ze=ye.stackTraceLimit;if(typeof Ze=="number"){try{ye.stackTraceLimit=0}catch{return ke=null,new ee}try{return new ee}finally{ye.stackTraceLimit=Ze}}}return new ee}function me(ee,ye,Ze,fe){const Ie={};
function je(A){this.def=A,this.constr=ne,this.traits=new Set}je.prototype=Ie;const he=Ze,Se=he&&new WeakSet;function te(A,L){if(A._zod){if(A._zod.traits.has(ee))return}else{U.value=new je(L);try{Object.
defineProperty(A,"_zod",U)}finally{U.value=void 0}}if(A._zod.traits.add(ee),ye(A,L),Se){const ie=Object.getPrototypeOf(A),xe=A._zod.constr.prototype;let j=ie;for(;j&&j!==xe;)j=Object.getPrototypeOf(j);
const w=j??ie;Se.has(w)||(Se.add(w),(0,m.ol)(w,he))}const be=ne.prototype;for(const ie in be)Object.prototype.hasOwnProperty.call(be,ie)&&(ie in A||(A[ie]=be[ie].bind(A)))}const Oe=fe?.Parent??Object;
class R extends Oe{}Object.defineProperty(R,"name",{value:ee});function ne(A){const L=fe?.Parent?_e(R):this;te(L,A);const be=L._zod.deferred;if(be){for(const xe of be)xe();L._zod.deferred=void 0}const ie=globalThis.
__zod_globalConfig?.postProcessor;return ie&&ie(L),L}return Object.defineProperty(ne,"init",{value:te}),Object.defineProperty(ne,Symbol.hasInstance,{value:A=>fe?.Parent&&A instanceof fe.Parent?!0:A?._zod?.
traits?.has(ee)}),Object.defineProperty(ne,"name",{value:ee}),ne}const Y=null;class V extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class Q extends Error{constructor(ye){
super(`Encountered unidirectional transform during encode: ${ye}`),this.name="ZodEncodeError"}}(_=globalThis).__zod_globalConfig??(_.__zod_globalConfig={});const oe=globalThis.__zod_globalConfig;function ve(ee){
return ee&&Object.assign(oe,ee),oe}}),23908:((et,$e,J)=>{J.d($e,{AC:()=>Fe,Ak:()=>_e,D2:()=>me,F:()=>g,Gl:()=>_,K3:()=>ie,Os:()=>Q,Rp:()=>Ze,Z0:()=>S,Zg:()=>Oe,Zv:()=>it,ai:()=>rt,fO:()=>ke,gF:()=>m,gp:()=>Pe,
hQ:()=>I,kB:()=>yt,kM:()=>U,l7:()=>be,nd:()=>We,o:()=>gt,p0:()=>Y,p6:()=>Ae,r0:()=>xe,uR:()=>oe,uX:()=>R,ug:()=>ne,w$:()=>tt,zM:()=>ot,zr:()=>L});const m=/^[cC][0-9a-z]{6,}$/,_=/^[0-9a-z]+$/,S=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
U=/^[0-9a-vA-V]{20}$/,ke=/^[A-Za-z0-9]{27}$/,_e=/^[a-zA-Z0-9_-]{21}$/;function me(F){return new RegExp(`^[a-zA-Z0-9_-]{${F}}$`)}const Y=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
V=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
Q=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,oe=F=>F?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${F}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
ve=null,ee=null,ye=null,Ze=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,fe=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Ie=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,je=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,he=null,
Se=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,te="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator\
}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Oe(){return new RegExp(te,"u")}const R=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ne=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
A=F=>{const ce=util.escapeRegex(F??":");return new RegExp(`^(?:[0-9A-F]{2}${ce}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${ce}){5}[0-9a-f]{2}$`)},L=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
be=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
ie=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,xe=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,j=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
w=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,g=/^https?$/,I=/^\+[1-9]\d{6,14}$/,O=/^\d(?:[ -]?\d){11,18}$/,N=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
M=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,B="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-\
(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function H(F){return new RegExp(`^${F}$`)}const Ae=H(B);function Ne(F){const ce="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof F.precision=="number"?
F.precision===-1?`${ce}`:F.precision===0?`${ce}:[0-5]\\d`:`${ce}:[0-5]\\d\\.\\d{${F.precision}}`:F.seconds?`${ce}:[0-5]\\d(?:\\.\\d+)?`:`${ce}(?::[0-5]\\d(?:\\.\\d+)?)?`}function yt(F){return new RegExp(
`^${Ne(F)}$`)}function tt(F){const ce=["Z"];F.offset&&ce.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const Je=`${Ne({precision:F.precision,seconds:!0})}(?:${ce.join("|")})`,Ye=F.local?`${Je}|${Ne({precision:F.
precision})}`:Je;return new RegExp(`^${B}T(?:${Ye})$`)}const Pe=/^[\s\S]{0,}$/,nt=F=>{const ce=F?`[\\s\\S]{${F?.minimum??0},${F?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${ce}$`)},gt=/^-?\d+n?$/,
We=/^-?\d+$/,rt=/^-?\d+(?:\.\d+)?$/,ot=/^(?:true|false)$/i,vt=/^null$/i,bt=/^undefined$/i,Fe=/^[^A-Z]*$/,it=/^[^a-z]*$/,zt=/^[0-9a-fA-F]*$/;function Ge(F,ce){return new RegExp(`^[A-Za-z0-9+/]{${F}}${ce}\
$`)}function st(F){return new RegExp(`^[A-Za-z0-9_-]{${F}}$`)}const wt=/^[0-9a-fA-F]{32}$/,ct=null,$t=null,Ft=/^[0-9a-fA-F]{40}$/,He=null,Xe=null,Ce=/^[0-9a-fA-F]{64}$/,Be=null,ut=null,kt=/^[0-9a-fA-F]{96}$/,
at=null,Zt=null,lt=/^[0-9a-fA-F]{128}$/,St=null,Pt=null}),29396:((et,$e,J)=>{J.d($e,{fd:()=>_e});var m;const _=null,S=null;class U{constructor(){this._map=new WeakMap,this._idmap=new Map}add(Y,...V){const Q=V[0];
return this._map.set(Y,Q),Q&&typeof Q=="object"&&"id"in Q&&this._idmap.set(Q.id,Y),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(Y){const V=this._map.get(Y);return V&&typeof V==
"object"&&"id"in V&&this._idmap.delete(V.id),this._map.delete(Y),this}get(Y){const V=Y._zod.parent;if(V){const Q={...this.get(V)??{}};delete Q.id;const oe={...Q,...this._map.get(Y)};return Object.keys(
oe).length?oe:void 0}return this._map.get(Y)}has(Y){return this._map.has(Y)}}function ke(){return new U}(m=globalThis).__zod_globalRegistry??(m.__zod_globalRegistry=ke());const _e=globalThis.__zod_globalRegistry}),
54723:((et,$e,J)=>{J.d($e,{A2:()=>nt,B7:()=>We,GW:()=>Pt,Gv:()=>O,LG:()=>Ze,MO:()=>Se,NM:()=>rt,NR:()=>vt,O7:()=>lt,OH:()=>ct,PO:()=>ve,QH:()=>Ft,Qd:()=>M,Rc:()=>St,SS:()=>Vt,UQ:()=>w,Up:()=>bt,Vy:()=>he,
W0:()=>st,X:()=>xt,X$:()=>zt,Yv:()=>g,cJ:()=>it,cl:()=>ee,d3:()=>ut,gx:()=>I,h1:()=>wt,hI:()=>N,hi:()=>Be,iR:()=>kt,jD:()=>It,jw:()=>V,k8:()=>Q,lQ:()=>Xe,mw:()=>$t,o8:()=>Pe,ol:()=>ft,p6:()=>ye,qQ:()=>Ne,
qh:()=>Ue,rL:()=>He,sD:()=>tt,sn:()=>F,un:()=>Bt,v5:()=>Ot,w5:()=>Y,yG:()=>B,zH:()=>ot,zM:()=>L});var m=J(88532);function _(c){return c}function S(c){return c}function U(){return c=>c}function ke(c){}
function _e(c){throw new Error("Unexpected value in exhaustive check")}function me(c){}function Y(c){const l=Object.values(c).filter(v=>typeof v=="number");return Object.entries(c).filter(([v,x])=>l.indexOf(
+v)===-1).map(([v,x])=>x)}function V(c,l="|"){return c.map(y=>We(y)).join(l)}function Q(c,l){return typeof l=="bigint"?l.toString():l}class oe{constructor(l){this._getter=l,this._value=void 0}get value(){
const l=this._getter;return l!==void 0&&(this._value=l(),this._getter=void 0),this._value}}function ve(c){return new oe(c)}function ee(c){return c==null}function ye(c){const l=c.startsWith("^")?1:0,y=c.
endsWith("$")?c.length-1:c.length;return c.slice(l,y)}function Ze(c,l){const y=c/l,v=Math.round(y),x=4*Number.EPSILON*Math.max(Math.abs(y),1);return Math.abs(y-v)<x?0:y-v}const fe=null;function Ie(c,l,y){
let v;Object.defineProperty(c,l,{get(){if(v!==fe)return v===void 0&&(v=fe,v=y()),v},set(x){Object.defineProperty(c,l,{value:x})},configurable:!0})}function je(c){return Object.create(Object.getPrototypeOf(
c),Object.getOwnPropertyDescriptors(c))}function he(c,l,y){Object.defineProperty(c,l,{value:y,writable:!0,enumerable:!0,configurable:!0})}function Se(c){const l=Object.getOwnPropertyDescriptor(c,"shap\
e");return l?.get?l.get.raw:l?.value}function te(c){return Se(c._zod.def)??c._zod.def.shape}function Oe(c,l,y){Object.defineProperty(c,l,{get(){const v=y();return he(this,l,v),v},enumerable:!0,configurable:!0})}
function R(c,l,y){l in c?he(c,l,y):c[l]=y}function ne(c,l,y,v){const x=te(l);for(const C of y){const ae=Object.getOwnPropertyDescriptor(x,C);ae.enumerable&&(ae.get?Oe(c,C,()=>{const de=l._zod.def.shape[C];
return v?v(de,C):de}):R(c,C,v?v(ae.value,C):ae.value))}}function A(c,l){for(const y of Reflect.ownKeys(l)){const v=Object.getOwnPropertyDescriptor(l,y);v.enumerable&&(v.get?Oe(c,y,()=>l[y]):R(c,y,v.value))}}
function L(...c){const l={};for(const y of c){const v=Object.getOwnPropertyDescriptors(y);Object.assign(l,v)}return Object.defineProperties({},l)}function be(c){return L(c._zod.def)}function ie(c,l){return l?
l.reduce((y,v)=>y?.[v],c):c}function xe(c){const l=Object.keys(c),y=l.map(v=>c[v]);return Promise.all(y).then(v=>{const x={};for(let C=0;C<l.length;C++)x[l[C]]=v[C];return x})}function j(c=10){const l="\
abcdefghijklmnopqrstuvwxyz";let y="";for(let v=0;v<c;v++)y+=l[Math.floor(Math.random()*l.length)];return y}function w(c){return JSON.stringify(c)}function g(c){return c.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const I="captureStackTrace"in Error?Error.captureStackTrace:(...c)=>{};function O(c){return typeof c=="object"&&c!==null&&!Array.isArray(c)}const N=ve(
()=>{if(m.cr.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const c=Function;return new c(""),!0}catch{return!1}});function M(c){if(O(c)===!1)return!1;const l=c.
constructor;if(l===void 0||typeof l!="function")return!0;const y=l.prototype;return!(O(y)===!1||Object.prototype.hasOwnProperty.call(y,"isPrototypeOf")===!1)}function B(c){return M(c)?{...c}:Array.isArray(
c)?[...c]:c instanceof Map?new Map(c):c instanceof Set?new Set(c):c}function H(c){let l=0;for(const y in c)Object.prototype.hasOwnProperty.call(c,y)&&l++;return l}const Ae=c=>{const l=typeof c;switch(l){case"\
undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(c)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"\
symbol":return"symbol";case"object":return Array.isArray(c)?"array":c===null?"null":c.then&&typeof c.then=="function"&&c.catch&&typeof c.catch=="function"?"promise":typeof Map<"u"&&c instanceof Map?"m\
ap":typeof Set<"u"&&c instanceof Set?"set":typeof Date<"u"&&c instanceof Date?"date":typeof File<"u"&&c instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${l}`)}},Ne=new Set(
["string","number","symbol"]),yt=new Set(["string","number","bigint","boolean","symbol","undefined"]);function tt(c){return c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Pe(c,l,y){const v=new c._zod.
constr(l??c._zod.def);return(!l||y?.parent)&&(v._zod.parent=c),v}function nt(c){const l=c;if(!l)return{};if(typeof l=="string")return{error:()=>l};if(l?.message!==void 0){if(l?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");l.error=l.message}return delete l.message,typeof l.error=="string"?{...l,error:()=>l.error}:l}function gt(c){let l;return new Proxy({},{get(y,v,x){return l??
(l=c()),Reflect.get(l,v,x)},set(y,v,x,C){return l??(l=c()),Reflect.set(l,v,x,C)},has(y,v){return l??(l=c()),Reflect.has(l,v)},deleteProperty(y,v){return l??(l=c()),Reflect.deleteProperty(l,v)},ownKeys(y){
return l??(l=c()),Reflect.ownKeys(l)},getOwnPropertyDescriptor(y,v){return l??(l=c()),Reflect.getOwnPropertyDescriptor(l,v)},defineProperty(y,v,x){return l??(l=c()),Reflect.defineProperty(l,v,x)}})}function We(c){
return typeof c=="bigint"?c.toString()+"n":typeof c=="string"?`"${c}"`:`${c}`}function rt(c){return Object.keys(c).filter(l=>c[l]._zod.optin!==void 0&&c[l]._zod.optout==="optional")}const ot={safeint:[
Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},
vt={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function bt(c,l){const y=c._zod.def,v=y.checks;if(v&&v.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const C={};return ne(C,c,Fe(c,l)),Pe(c,L(y,{shape:C,checks:[]}))}function Fe(c,l){const y=te(c),v=[];for(const x of Reflect.ownKeys(l)){
if(!Object.getOwnPropertyDescriptor(y,x)?.enumerable)throw new Error(`Unrecognized key: "${String(x)}"`);l[x]&&v.push(x)}return v}function it(c,l){const y=c._zod.def,v=y.checks;if(v&&v.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");const C=new Set(Fe(c,l)),ae={};return ne(ae,c,Reflect.ownKeys(te(c)).filter(de=>!C.has(de))),Pe(c,L(y,{shape:ae,checks:[]}))}function zt(c,l){
if(!M(l))throw new Error("Invalid input to extend: expected a plain object");const y=c._zod.def.checks;if(y&&y.length>0){const x=te(c);for(const C of Reflect.ownKeys(l))if(Object.getOwnPropertyDescriptor(
x,C)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Pe(c,L(c._zod.def,{shape:Ge(c,l)}))}function Ge(c,l){const y={};return ne(
y,c,Reflect.ownKeys(te(c))),A(y,l),y}function st(c,l){if(!M(l))throw new Error("Invalid input to safeExtend: expected a plain object");return Pe(c,L(c._zod.def,{shape:Ge(c,l)}))}function wt(c,l){if(!l?.
_zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(c._zod.def.checks?.length)throw new Error(".merge() cannot be used on object\
 schemas containing refinements. Use .safeExtend() instead.");const y={};ne(y,c,Reflect.ownKeys(te(c))),ne(y,l,Reflect.ownKeys(te(l)));const v=L(c._zod.def,{shape:y,get catchall(){return l._zod.def.catchall},
checks:l._zod.def.checks??[]});return Pe(c,v)}function ct(c,l,y,v="partial"){const C=l._zod.def.checks;if(C&&C.length>0)throw new Error(`.${v}() cannot be used on object schemas containing refinements`);
const de=y?new Set(Fe(l,y)):void 0,ze={};return ne(ze,l,Reflect.ownKeys(te(l)),c&&((pt,Wt)=>de&&!de.has(Wt)?pt:new c({type:"optional",innerType:pt}))),Pe(l,L(l._zod.def,{shape:ze,checks:[]}))}function $t(c,l,y){
const v=y?new Set(Fe(l,y)):void 0,x={};return ne(x,l,Reflect.ownKeys(te(l)),(C,ae)=>v&&!v.has(ae)?C:new c({type:"nonoptional",innerType:C})),Pe(l,L(l._zod.def,{shape:x}))}function Ft(c,l=0){if(c.aborted===
!0)return!0;for(let y=l;y<c.issues.length;y++)if(c.issues[y]?.continue!==!0)return!0;return!1}function He(c,l=0){if(c.aborted===!0)return!0;for(let y=l;y<c.issues.length;y++)if(c.issues[y]?.continue===
!1)return!0;return!1}function Xe(c,l){return l.map(y=>{var v;return(v=y).path??(v.path=[]),y.path.unshift(c),y})}function Ce(c){return typeof c=="string"?c:c?.message}function Be(c){const l=[];for(const y of c??
[]){const v=y._zod.def;if(!/_(length|size)$|_equals$/.test(v.check))break;const x=v.maximum??v.length??v.size;x>=0&&l.push([x,y])}return l}function ut(c,l,y){var v;for(let x=l;x<c.length;x++)(v=c[x]).
schema??(v.schema=y)}function kt(c,l,y){var v;const x=c.inst?._zod?.traits;x?.has("$ZodType")&&(x.has("$ZodCheck")?(v=c).schema??(v.schema=c.inst):c.schema=c.inst);const C=c.schema!==c.inst?c.schema?.
_zod.def?.error:void 0,ae=c.message?c.message:Ce(c.inst?._zod.def?.error?.(c))??Ce(C?.(c))??Ce(l?.error?.(c))??Ce(y.customError?.(c))??Ce(y.localeError?.(c))??"Invalid input",de={};for(const ze of Object.
keys(c))ze==="inst"||ze==="schema"||ze==="continue"||ze==="input"||ze==="__proto__"||(de[ze]=c[ze]);return de.path??(de.path=[]),de.message=ae,l?.reportInput&&(de.input=c.input),de}function at(c){return c instanceof
Set?"set":c instanceof Map?"map":c instanceof File?"file":"unknown"}const Zt=/[\uD800-\uDBFF]/;function lt(c){const l=c.length;if(!Zt.test(c))return l;let y=l;for(let v=0;v<l-1;v++)(c.charCodeAt(v)&64512)===
55296&&(c.charCodeAt(v+1)&64512)===56320&&(y--,v++);return y}function St(c){return Array.isArray(c)?"array":typeof c=="string"?"string":"unknown"}function Pt(c){const l=typeof c;switch(l){case"number":
return Number.isNaN(c)?"nan":"number";case"object":{if(c===null)return"null";if(Array.isArray(c))return"array";const y=c;if(y&&Object.getPrototypeOf(y)!==Object.prototype&&"constructor"in y&&y.constructor)
return y.constructor.name}}return l}function F(...c){const[l,y,v]=c;return typeof l=="string"?{message:l,code:"custom",input:y,inst:v}:{...l}}function ce(c){return Object.entries(c).filter(([l,y])=>Number.
isNaN(Number.parseInt(l,10))).map(l=>l[1])}function Je(c){const l=atob(c),y=new Uint8Array(l.length);for(let v=0;v<l.length;v++)y[v]=l.charCodeAt(v);return y}function Ye(c){let l="";for(let y=0;y<c.length;y++)
l+=String.fromCharCode(c[y]);return btoa(l)}function mn(c){const l=c.replace(/-/g,"+").replace(/_/g,"/"),y="=".repeat((4-l.length%4)%4);return Je(l+y)}function hn(c){return Ye(c).replace(/\+/g,"-").replace(
/\//g,"_").replace(/=/g,"")}function Ut(c){const l=c.replace(/^0x/,"");if(l.length%2!==0)throw new Error("Invalid hex string length");const y=new Uint8Array(l.length/2);for(let v=0;v<l.length;v+=2)y[v/
2]=Number.parseInt(l.slice(v,v+2),16);return y}function Lt(c){return Array.from(c).map(l=>l.toString(16).padStart(2,"0")).join("")}class _n{constructor(...l){}}function ft(c,l){for(const y in l){const v=Object.
getOwnPropertyDescriptor(l,y);v.get?Object.defineProperty(c,y,{...v,enumerable:!1}):Le(c,y,v.value)}}function Ue(c,l,y,v=!0){return Object.defineProperty(c,l,{configurable:!0,writable:!0,enumerable:v,
value:y}),y}function It(c,l,y){return Ue(c,l,y,!1)}function Bt(c,l){for(const y in c){const v=c[y];Object.defineProperty(l,y,{configurable:!0,enumerable:!0,get(){return Ue(this,y,v(this))},set(x){Ue(this,
y,x)}})}return l}function Le(c,l,y){Object.defineProperty(c,l,{configurable:!0,get(){return this==null?y:Ue(this,l,y.bind(this))},set(v){Ue(this,l,v)}})}function Jt(c,l){const y=Object.getPrototypeOf(
c);return l in y?void 0:y}let dt,Re=!1;const Kt={configurable:!0,get(){Re=!0}};function Ot(c,l,y){const v=Object.getPrototypeOf(c._zod);if(l in v&&dt!==c._zod){dt=void 0;return}dt=c._zod,Object.defineProperty(
v,l,{configurable:!0,get(){Object.defineProperty(this,l,Kt);const x=Re;Re=!1;try{const C=y(this);return Re?delete this[l]:Object.defineProperty(this,l,{configurable:!0,writable:!0,value:C}),Re=Re||x,C}catch(C){
throw delete this[l],Re=Re||x,C}},set(x){Object.defineProperty(this,l,{configurable:!0,writable:!0,value:x})}})}function xt(c,l,y,v){const x=Jt(c,l);x&&Object.defineProperty(x,l,{configurable:!0,get(){
const C={configurable:!0,writable:!0,enumerable:v,value:void 0};return Object.defineProperty(this,l,C),C.value=y(this),Object.defineProperty(this,l,C),C.value},set(C){Object.defineProperty(this,l,{configurable:!0,
writable:!0,enumerable:v,value:C})}})}const yn="~constantCatch";function Vt(c){const l=()=>c;return l[yn]=!0,l}})};export{Su as id,Pu as ids,Iu as modules};

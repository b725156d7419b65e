const C=2240,W=[2240],x={92240:((L,m,r)=>{r.r(m),r.d(m,{checkOpenapi:()=>v});var y=r(51455),u=r(76760),l=r(38815),f=r(43197);const g=200,v=async(n,t)=>{const e=w(n),o=e.data;if(!I(o)||!("openapi"in o||
"swagger"in o))throw new f.sG("is no OpenAPI description: it has neither openapi nor swagger");const i=await A(String(o.openapi??o.swagger));return i(o),[...S(i.errors??[]).map(a=>({level:"error",rule:`\
openapi-${a.keyword}`,message:O(a),...e.placeOf(a.instancePath)})),...await D(o,t,e.placeOf)].slice(0,g)};async function A(n){const{openapi:t}=await r.e(381).then(r.bind(r,70381)),e={strict:!1,allErrors:!0,
validateFormats:!1,logger:!1};if(/^(2\.0|3\.0\.\d+)$/.test(n)){const{default:i}=await Promise.all([r.e(7546),r.e(905)]).then(r.t.bind(r,70905,19));return new i.default(e).compile($(n==="2.0"?t.v2:t.v3))}
if(!/^3\.1\.\d+$/.test(n))throw new f.sG(`cannot be checked: OpenAPI ${JSON.stringify(n)} is not known`);const{Ajv2020:o}=await Promise.all([r.e(7546),r.e(2210)]).then(r.t.bind(r,52210,19));return new o(
e).compile($(t.v31))}function $(n){const t=JSON.stringify(n).replaceAll('"$dynamicRef":"#meta"','"$ref":"#/$defs/schema"');return JSON.parse(t)}function w(n){const t=new l.HN,e=(0,l.Tp)(n,{lineCounter:t,
logLevel:"silent"}),[o]=e.errors;if(o!==void 0)throw new f.sG(`is neither YAML nor JSON: ${o.message.split(`
`)[0]}`);const i=s=>{const a=j(e,p(s))?.range?.[0]??0,{line:d,col:P}=t.linePos(a);return{line:d,column:P}};return{data:E(e),placeOf:i}}function E(n){try{return n.toJS()}catch(t){throw new f.sG(`cannot\
 be read: ${t.message}`)}}function j(n,t){let e=(0,l.Ll)(n.contents)?n.contents:void 0;for(const o of t){const i=(0,l.jh)(e)?e.items.find(({key:s})=>(0,l.jn)(s)&&String(s.value)===o)?.value:(0,l.oP)(e)?
e.items[Number(o)]:void 0;if(!(0,l.Ll)(i))return e;e=i}return e}const p=n=>n.split("/").slice(1).map(t=>t.replaceAll("~1","/").replaceAll("~0","~"));function S(n){const t=new Set(["oneOf","anyOf","if",
"not","unevaluatedProperties","dependentSchemas","dependentRequired"]),e=({keyword:s,params:a})=>t.has(s)||s==="required"&&a.missingProperty==="$ref",o=n.filter(s=>!e(s)||!n.some(a=>a!==s&&!e(a)&&a.instancePath.
startsWith(s.instancePath))),i=new Set;return o.filter(s=>{const a=`${s.instancePath} ${O(s)}`;return!i.has(a)&&i.add(a)})}function O({instancePath:n,keyword:t,params:e,message:o="is wrong"}){const i=t===
"additionalProperties"||t==="unevaluatedProperties"?`: ${e.additionalProperty??e.unevaluatedProperty}`:t==="enum"?`: ${e.allowedValues.join(", ")}`:"";return`${n===""?"the description":p(n).join(" → ")}\
 ${o}${i}`}async function D(n,t,e){const o=new Map,i=[];for(const{pointer:s,target:a}of R(n)){if(i.length>=g)break;const d=await M(a,{data:n,others:o,...t});d!==void 0&&i.push({level:"error",rule:"ope\
napi-ref",message:`$ref ${a} ${d}`,...e(`${s}/$ref`)})}return i}async function M(n,{data:t,full:e,root:o,others:i}){const[s="",a=""]=n.split("#");if(/^[a-z][a-z0-9+.-]*:/i.test(s))return;let d=t;if(s!==
""){const c=u.resolve(u.dirname(e),decodeURIComponent(s));if(!c.startsWith(`${o}${u.sep}`))return"leads out of the checkout";if(i.has(c)||i.set(c,(0,y.readFile)(c,"utf8").then(h=>(0,l.Tp)(h).toJS(),()=>{})),
d=await i.get(c),d===void 0)return"leads to a file that is not there"}return a.startsWith("/")&&p(decodeURIComponent(a)).reduce((c,h)=>typeof c=="object"&&c!==null?c[h]:void 0,d)===void 0?"leads nowhe\
re":void 0}function*R(n){const t=[{value:n,pointer:""}];for(let e=t.pop();e!==void 0;e=t.pop()){const{value:o,pointer:i}=e;if(!(typeof o!="object"||o===null))for(const[s,a]of Object.entries(o))s==="$r\
ef"&&typeof a=="string"&&(yield{pointer:i,target:a}),s!=="example"&&s!=="examples"&&t.push({value:a,pointer:`${i}/${s.replaceAll("~","~0").replaceAll("/","~1")}`})}}function I(n){return typeof n=="obj\
ect"&&n!==null&&!Array.isArray(n)}})};export{C as id,W as ids,x as modules};

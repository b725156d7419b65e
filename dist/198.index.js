const id=198,ids=[198],modules={38682:((k,i)=>{Object.defineProperty(i,"__esModule",{value:!0}),i.binarySearch=i.upperBound=i.lowerBound=i.compare=void 0;function C(o,p){return o<p}i.compare=C;function S(o,p,y=C){
let l=o.length,w=0;for(;l;){let a=l>>>1,d=w+a;y(p,o[d])?l=a:(w=d+1,l-=a+1)}return w}i.upperBound=S;function b(o,p,y=C){let l=o.length,w=0;for(;l;){let a=l>>>1,d=w+a;y(o[d],p)?(w=d+1,l-=a+1):l=a}return w}
i.lowerBound=b;function x(o,p,y=C){let l=b(o,p,y);return l!==o.length&&!y(p,o[l])}i.binarySearch=x}),6110:((k,i,C)=>{i.formatArgs=b,i.save=x,i.load=o,i.useColors=S,i.storage=p(),i.destroy=(()=>{let l=!1;
return()=>{l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),i.colors=["#0000CC","#00\
00FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#33\
99FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC\
0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF\
0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function S(){if(typeof window<"u"&&window.process&&(window.
process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.
console.table)||typeof navigator<"u"&&navigator.userAgent&&(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.
toLowerCase().match(/applewebkit\/(\d+)/)}function b(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+l[0]+(this.useColors?"%c ":" ")+"+"+k.exports.humanize(this.diff),!this.
useColors)return;const w="color: "+this.color;l.splice(1,0,w,"color: inherit");let a=0,d=0;l[0].replace(/%[a-zA-Z%]/g,c=>{c!=="%%"&&(a++,c==="%c"&&(d=a))}),l.splice(d,0,w)}i.log=console.debug||console.
log||(()=>{});function x(l){try{l?i.storage.setItem("debug",l):i.storage.removeItem("debug")}catch{}}function o(){let l;try{l=i.storage.getItem("debug")||i.storage.getItem("DEBUG")}catch{}return!l&&typeof process<
"u"&&"env"in process&&(l=process.env.DEBUG),l}function p(){try{return localStorage}catch{}}k.exports=C(40897)(i);const{formatters:y}=k.exports;y.j=function(l){try{return JSON.stringify(l)}catch(w){return"\
[UnexpectedJSONParseError]: "+w.message}}}),40897:((k,i,C)=>{function S(b){o.debug=o,o.default=o,o.coerce=d,o.disable=w,o.enable=y,o.enabled=a,o.humanize=C(70744),o.destroy=c,Object.keys(b).forEach(u=>{
o[u]=b[u]}),o.names=[],o.skips=[],o.formatters={};function x(u){let h=0;for(let g=0;g<u.length;g++)h=(h<<5)-h+u.charCodeAt(g),h|=0;return o.colors[Math.abs(h)%o.colors.length]}o.selectColor=x;function o(u){
let h,g=null,P,O;function E(...M){if(!E.enabled)return;const A=E,L=Number(new Date),U=L-(h||L);A.diff=U,A.prev=h,A.curr=L,h=L,M[0]=o.coerce(M[0]),typeof M[0]!="string"&&M.unshift("%O");let R=0;M[0]=M[0].
replace(/%([a-zA-Z%])/g,(B,G)=>{if(B==="%%")return"%";R++;const $=o.formatters[G];if(typeof $=="function"){const _=M[R];B=$.call(A,_),M.splice(R,1),R--}return B}),o.formatArgs.call(A,M),(A.log||o.log).
apply(A,M)}return E.namespace=u,E.useColors=o.useColors(),E.color=o.selectColor(u),E.extend=p,E.destroy=o.destroy,Object.defineProperty(E,"enabled",{enumerable:!0,configurable:!1,get:()=>g!==null?g:(P!==
o.namespaces&&(P=o.namespaces,O=o.enabled(u)),O),set:M=>{g=M}}),typeof o.init=="function"&&o.init(E),E}function p(u,h){const g=o(this.namespace+(typeof h>"u"?":":h)+u);return g.log=this.log,g}function y(u){
o.save(u),o.namespaces=u,o.names=[],o.skips=[];const h=(typeof u=="string"?u:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of h)g[0]==="-"?o.skips.push(g.slice(1)):o.names.push(
g)}function l(u,h){let g=0,P=0,O=-1,E=0;for(;g<u.length;)if(P<h.length&&(h[P]===u[g]||h[P]==="*"))h[P]==="*"?(O=P,E=g,P++):(g++,P++);else if(O!==-1)P=O+1,E++,g=E;else return!1;for(;P<h.length&&h[P]===
"*";)P++;return P===h.length}function w(){const u=[...o.names,...o.skips.map(h=>"-"+h)].join(",");return o.enable(""),u}function a(u){for(const h of o.skips)if(l(u,h))return!1;for(const h of o.names)if(l(
u,h))return!0;return!1}function d(u){return u instanceof Error?u.stack||u.message:u}function c(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be r\
emoved in the next major version of `debug`.")}return o.enable(o.load()),o}k.exports=S}),2830:((k,i,C)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?k.exports=C(
6110):k.exports=C(95108)}),95108:((k,i,C)=>{const S=C(52018),b=C(39023);i.init=a,i.log=y,i.formatArgs=o,i.save=l,i.load=w,i.useColors=x,i.destroy=b.deprecate(()=>{},"Instance method `debug.destroy()` \
is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),i.colors=[6,2,3,4,5,1];try{const c=C(60075);c&&(c.stderr||c).level>=2&&(i.colors=[20,21,26,27,32,33,
38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,
201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}i.inspectOpts=Object.keys(process.env).filter(c=>/^debug_/i.test(c)).reduce((c,u)=>{const h=u.substring(6).toLowerCase().replace(/_([a-z])/g,
(P,O)=>O.toUpperCase());let g=process.env[u];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.test(g)?g=!1:g==="null"?g=null:g=Number(g),c[h]=g,c},{});function x(){return"col\
ors"in i.inspectOpts?!!i.inspectOpts.colors:S.isatty(process.stderr.fd)}function o(c){const{namespace:u,useColors:h}=this;if(h){const g=this.color,P="\x1B[3"+(g<8?g:"8;5;"+g),O=`  ${P};1m${u} \x1B[0m`;
c[0]=O+c[0].split(`
`).join(`
`+O),c.push(P+"m+"+k.exports.humanize(this.diff)+"\x1B[0m")}else c[0]=p()+u+" "+c[0]}function p(){return i.inspectOpts.hideDate?"":new Date().toISOString()+" "}function y(...c){return process.stderr.write(
b.formatWithOptions(i.inspectOpts,...c)+`
`)}function l(c){c?process.env.DEBUG=c:delete process.env.DEBUG}function w(){return process.env.DEBUG}function a(c){c.inspectOpts={};const u=Object.keys(i.inspectOpts);for(let h=0;h<u.length;h++)c.inspectOpts[u[h]]=
i.inspectOpts[u[h]]}k.exports=C(40897)(i);const{formatters:d}=k.exports;d.o=function(c){return this.inspectOpts.colors=this.useColors,b.inspect(c,this.inspectOpts).split(`
`).map(u=>u.trim()).join(" ")},d.O=function(c){return this.inspectOpts.colors=this.useColors,b.inspect(c,this.inspectOpts)}}),70744:(k=>{var i=1e3,C=i*60,S=C*60,b=S*24,x=b*7,o=b*365.25;k.exports=function(a,d){
d=d||{};var c=typeof a;if(c==="string"&&a.length>0)return p(a);if(c==="number"&&isFinite(a))return d.long?l(a):y(a);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(
a))};function p(a){if(a=String(a),!(a.length>100)){var d=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(a);if(d){
var c=parseFloat(d[1]),u=(d[2]||"ms").toLowerCase();switch(u){case"years":case"year":case"yrs":case"yr":case"y":return c*o;case"weeks":case"week":case"w":return c*x;case"days":case"day":case"d":return c*
b;case"hours":case"hour":case"hrs":case"hr":case"h":return c*S;case"minutes":case"minute":case"mins":case"min":case"m":return c*C;case"seconds":case"second":case"secs":case"sec":case"s":return c*i;case"\
milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return c;default:return}}}}function y(a){var d=Math.abs(a);return d>=b?Math.round(a/b)+"d":d>=S?Math.round(a/S)+"h":d>=C?Math.round(a/C)+
"m":d>=i?Math.round(a/i)+"s":a+"ms"}function l(a){var d=Math.abs(a);return d>=b?w(a,d,b,"day"):d>=S?w(a,d,S,"hour"):d>=C?w(a,d,C,"minute"):d>=i?w(a,d,i,"second"):a+" ms"}function w(a,d,c,u){var h=d>=c*
1.5;return Math.round(a/c)+" "+u+(h?"s":"")}}),2472:((k,i,C)=>{var S;S={value:!0},i.z=void 0;const b=C(38682);class x{constructor(p){this.indice=[0];let y=/[\r\n\u2028\u2029]/g;const l=p.length;for(y.
lastIndex=0;;){let w=y.exec(p);if(!w)break;let a=w.index;p.charCodeAt(a)===13&&p.charCodeAt(a+1)===10&&(a+=1);let d=a+1;if(l<d)break;this.indice.push(d),y.lastIndex=d}}get line(){return this.indice.length}locationToRange(p){
return[this.positionToIndex(p.start),this.positionToIndex(p.end)]}rangeToLocation(p){return{start:this.indexToPosition(p[0]),end:this.indexToPosition(p[1])}}positionToIndex(p){return this.indice[p.line-
1]+p.column}indexToPosition(p){const y=(0,b.upperBound)(this.indice,p);return{line:y,column:p-this.indice[y-1]}}}i.z=x}),60075:(module=>{module.exports=eval("require")("supports-color")}),198:((k,i,C)=>{
C.r(i),C.d(i,{lintSource:()=>Y});var S=C(2472);function b(r,e){if(!r)throw new Error(e)}class x{hasBOM;content;filePath;physicalFilePath;contentType;ext;structuredSource;constructor({content:e="",ext:t,
filePath:n,physicalFilePath:s,contentType:f}){b(t||n,"should be set either of fileExt or filePath."),this.hasBOM=e.charCodeAt(0)===65279,this.content=this.hasBOM?e.slice(1):e,this.structuredSource=new S.
z(this.content),this.filePath=n,this.physicalFilePath=s,this.contentType=f,this.ext=t}getFilePath(){return this.filePath}getPhysicalFilePath(){return this.physicalFilePath}locationToRange(e){return this.
structuredSource.locationToRange(e)}rangeToLocation(e){const t=this.structuredSource.rangeToLocation(e);return{start:{line:t.start.line,column:t.start.column},end:{line:t.end.line,column:t.end.column}}}positionToIndex(e){
return this.structuredSource.positionToIndex(e)}indexToPosition(e){const t=this.structuredSource.indexToPosition(e);return{line:t.line,column:t.column}}}class o{#e=new Map;on(e,t){const s=this.#e.get(
e)??new Set;s?.add(t),this.#e.set(e,s)}emit(e,...t){const n=this.#e.get(e);if(n)for(const s of n)s(...t)}off(e,t){const n=this.#e.get(e);if(n)for(const s of n)s===t&&n.delete(t)}removeAllListeners(){this.#e.
clear()}listenerCount(e){return this.#e.get(e)?.size??0}listeners(e){return Array.from(this.#e.get(e)??[])}}class p{events;constructor(){this.events=new o}listenerCount(e){return this.events.listenerCount(
e)}on(e,t){return this.events.on(e,t)}emit(e,...t){const n=[];return this.events.listeners(e).forEach(s=>{n.push(s(...t))}),Promise.all(n)}}const y="en",l=(r,e)=>typeof e!="object"||e===null?r():r(e),
w=(r,e)=>{const t=Object.keys(e),n=t.find(m=>m===r);if(n)return n;const[s]=r.split("-");if(!s)return y;const f=t.find(m=>m===s);return f||y},a=(r,e)=>(t,n)=>{const s=r[t];if(!s)throw new Error(`messag\
es:${String(t)} is missing in messages.`);if(typeof s=="function"){if(typeof t!="string")throw new Error(`message's key:${String(t)} should be string`);return{message:l(s,n),messageId:t,data:n}}const f=e&&
e.defaultLocale?e.defaultLocale:y,m=w(f,s),F=s[m];if(!F)throw s[y]?new Error(`messages${String(t)}.${m} is missing in messages.`):new Error(`message's key:${String(t)}.${y} should be defined in messag\
es.`);if(typeof t!="string")throw new Error(`message's key:${String(t)}.${y} should be string`);return{message:l(F,n),messageId:t,data:n}},d=()=>{const r=new o,e=Symbol("report"),t=Symbol("ignore");return{
report(n){r.emit(e,n)},onReport(n){const s=f=>{n(f)};return r.on(e,s),()=>{r.off(e,s)}},ignore(n){r.emit(t,n)},onIgnore(n){const s=f=>{n(f)};return r.on(t,s),()=>{r.off(t,s)}}}},c=({ruleId:r,ruleParentId:e,
meta:t,severity:n,sourceCode:s,contextEvents:f,sharedOptions:m,locale:F})=>({sharedOptions:m,createTranslator:v=>a(v,{defaultLocale:F}),ignore(v){const{message:I}=v.message;f.ignore({type:"ignore",ruleId:r,
ruleParentId:e,range:v.range,targetRuleId:v.targetRuleId,loc:s.rangeToLocation(v.range),message:I})},report(v){const{message:I,messageId:T,data:z}=v.message,D=n??"error";e?f.report({...v,type:"message",
ruleId:r,ruleParentId:e,loc:s.rangeToLocation(v.range),severity:D,message:I,messageId:T,docsUrl:t.docs?.url?`${t.docs.url}#${T}`:void 0,data:z}):f.report({...v,type:"message",ruleId:r,loc:s.rangeToLocation(
v.range),severity:D,message:I,messageId:T,docsUrl:t.docs?.url?`${t.docs.url}#${T}`:void 0,data:z})}});class u{ruleReportHandle;ruleCreator;descriptorRule;constructor({descriptorRule:e,context:t}){this.
descriptorRule=e,this.ruleCreator=e.rule;const n=e.options||{};this.ruleReportHandle=this.ruleCreator.create(t,n)}allowMessageIds(){if(!this.descriptorRule.allowMessageIds)return[];const e=this.ruleCreator.
meta.id;return this.descriptorRule.allowMessageIds.map(t=>({messageId:t,ruleId:e}))}supportSourceCode(e){const t=e.contentType;return t==="unknown"||this.ruleCreator.meta.supportedContentTypes.includes(
"all")?!0:this.ruleCreator.meta.supportedContentTypes.includes(t)}async file(e){const t=this.ruleReportHandle.file;if(t)return t(e)}}class h{perf;PerformanceObserver;observer;enabled;entries=[];measures=[];startMarkNames=new Set;executionPromises=[];constructor(e){
this.perf=e.perf,this.PerformanceObserver=e.PerformanceObserver,this.enabled=e.enabled??!0}get isEnabled(){return this.enabled}setEnabled(e){this.enabled!==e&&(this.enabled=e,e||this.stopObserving())}startObserving(){
const e=/(.*?)::end(\|\|.*)?/,t=new this.PerformanceObserver(n=>{if(!this.enabled)return;n.getEntries().forEach(f=>{if(f.entryType==="mark"){const m=f.name.match(e),F=m?m[1]:void 0,v=m&&m[2]?m[2]:"";if(F){
const I=`${F}::start${v}`;this.startMarkNames.has(I)&&this.executionPromises.push(Promise.resolve().then(()=>{this.perf.measure(F+v,I,f.name)}))}else this.startMarkNames.add(f.name);this.entries.push(
f)}else f.entryType==="measure"&&this.measures.push(f)})});t.observe({entryTypes:["mark","measure"]}),this.observer=t}stopObserving(){this.observer?.disconnect(),this.observer=void 0,this.entries.length=
0,this.measures.length=0,this.executionPromises.length=0,this.startMarkNames.clear()}mark(e){this.enabled&&(this.observer||this.startObserving(),"id"in e?this.perf.mark(`${e.type}||${e.id}`):this.perf.
mark(e.type))}waifForExecutionPromises=()=>Promise.all(this.executionPromises).finally(()=>{this.executionPromises.length=0});async getEntries(){return await this.waifForExecutionPromises(),this.entries}async getMeasures(){
return await this.waifForExecutionPromises(),this.measures}}var g=C(643);class P{disconnect(){}observe(e){}}const O=new h({perf:g.performance,PerformanceObserver:g.PerformanceObserver?g.PerformanceObserver:
P}),E=()=>{const r=new p,e=new Set,t=Symbol("lint:start"),n=[];return{collectAllowMessageIds(){const s=[];return n.forEach(f=>{s.push(...f.allowMessageIds())}),s},runLint(s){return r.emit(t,s)},registerRule({
descriptorRule:s,context:f}){if(e.has(s.id))throw new Error(`rule.id:${s.id} is already registered.
                
Duplicated rule.id is something wrong in .secretlintrc.                
`);e.add(s.id);const m=new u({descriptorRule:s,context:f});n.push(m),r.on(t,async({sourceCode:F})=>{O.mark({type:"@core>rule-handler::start",id:s.rule.meta.id}),m.supportSourceCode(F)&&await m.file(F),
O.mark({type:"@core>rule-handler::end",id:s.rule.meta.id})})},registerRulePreset({descriptorRulePreset:s,context:f}){const m=s.options||[];s.rule.create(f,m)},isRegistered(s){return e.has(s)}}},M=({configRulePreset:r,
sourceCode:e,runningEvents:t,contextEvents:n,sharedOptions:s,locale:f})=>{const m=r.rules||[];if(!Array.isArray(m))throw console.error(`${r.id}:PresetRules is invalid format`,m),new Error("preset's ru\
les should be an array of rule definitions");return{sharedOptions:s,registerRule(F,v){const I=m.find(te=>te.id===F.meta.id),T=I?I.options:void 0,z=I?I.disabled:void 0,D=I?I.severity:void 0,X=I?I.allowMessageIds:
void 0,q=c({ruleId:F.meta.id,ruleParentId:r.id,meta:F.meta,severity:D,sourceCode:e,contextEvents:n,sharedOptions:s,locale:f}),ee=v||{};t.registerRule({descriptorRule:{...ee,...I,id:F.meta.id,options:T,
rule:F,disabled:z,allowMessageIds:X,severity:D},context:q})}}},A=(r,e)=>{const[t,n]=e;return t<=r&&r<=n};function L(r){const e=r.reportedMessages,t=r.ignoredMessages;return e.filter(n=>!t.some(s=>{const f=A(
n.range[0],s.range)&&A(n.range[1],s.range);return f&&s.targetRuleId?s.targetRuleId==="*"?!0:n.ruleId===s.targetRuleId:f}))}const U=r=>({process(e){const t=e;if(r.length===0)throw new Error("processors\
 should be > 0");return r.reduce((n,s)=>s(n),t)}}),R=(r,e)=>r.range[0]===e.range[0]&&r.range[1]===e.range[1]&&"severity"in r&&"severity"in e&&r.severity===e.severity&&r.message===e.message;function j(r=[]){
return r.filter((e,t)=>!r.slice(t+1).some(s=>R(e,s)))}function B(r){return r.sort(function(e,t){const n=e.range[0]-t.range[0];return n===0?e.range[1]-t.range[1]:n})}const G=(r,e)=>{const t=new Set(e.map(
n=>`${n.ruleId}--${n.messageId}`));return r.filter(n=>!t.has(`${n.ruleId}--${n.messageId}`))},$=(r,e)=>{for(const t of Object.keys(r))typeof r[t]=="object"?r[t]=$(r[t],e):Array.isArray(r[t])?r[t]=r[t].
map(n=>$(n,e)):typeof r[t]=="string"&&(r[t]=e(r[t]));return r},_=r=>"*".repeat(r.length),W=(r,e)=>{let t=r;for(const n of e)t=t.replaceAll(n,"*".repeat(n.length));return t},H=(r=[])=>r.map(e=>{if(e.type!==
"message")return e;const t=[],n=e.data?$(e.data,f=>(t.push(f),_(f))):void 0;if(!n)return e;const s=W(e.message,t);return{...e,message:s,data:n}}),V=r=>{const e=L(r),t=G(e,r.allowMessageIds),n=r.maskSecrets?
[j,H]:[j],s=U(n);return B(s.process(t))};var J=C(2830);const N=J("@secretlint/core"),Y=({source:r,options:e})=>{O.mark({type:"@core>lint::start",id:r.filePath}),N("source filePath: %O",r.filePath),N("\
options: %O",e);const t=e.config.rules,n=e.locale??"en",s=e.maskSecrets??!1,f=d(),m=E(),F=[],v=[];f.onReport(T=>{F.push(T)}),f.onIgnore(T=>{v.push(T)});const I=new x({content:r.content,filePath:r.filePath,
physicalFilePath:e.noPhysicFilePath?void 0:r.filePath,ext:r.ext||"",contentType:r.contentType});return O.mark({type:"@core>setup-rules::start"}),t.forEach(T=>{O.mark({type:"@core>setup-rule::start",id:T.
rule.meta.id}),Q({sourceCode:I,config:e.config,descriptorRule:T,contextEvents:f,runningEvents:m,locale:n}),O.mark({type:"@core>setup-rule::end",id:T.rule.meta.id})}),O.mark({type:"@core>setup-rules::e\
nd"}),m.runLint({sourceCode:I}).then(()=>({filePath:r.filePath,sourceContent:r.contentType==="text"?r.content:void 0,sourceContentType:r.contentType,messages:V({reportedMessages:F,ignoredMessages:v,allowMessageIds:m.
collectAllowMessageIds(),maskSecrets:s})})).finally(()=>{O.mark({type:"@core>lint::end",id:r.filePath})})},Z=r=>r.rule.meta.type==="preset",K=r=>r.rule.meta.type==="scanner",Q=({sourceCode:r,config:e,
descriptorRule:t,contextEvents:n,runningEvents:s,locale:f})=>{const m=t.id;if(t.disabled){N("Skip registerRule %s, because it is disabled",m);return}N("registerRule %s",m);const F=e.sharedOptions??{};
if(Z(t)){const v=M({configRulePreset:t,sourceCode:r,contextEvents:n,runningEvents:s,sharedOptions:F,locale:f});s.registerRulePreset({descriptorRulePreset:t,context:v});return}else if(K(t)){const v=c({
ruleId:m,severity:t.severity,meta:t.rule.meta,sourceCode:r,contextEvents:n,sharedOptions:F,locale:f});s.registerRule({descriptorRule:t,context:v});return}throw new Error(`Unknown descriptor type: ${t}`)}})};export{id,ids,modules};

const id=2830,ids=[2830],modules={6110:((C,r,l)=>{r.formatArgs=f,r.save=g,r.load=e,r.useColors=h,r.storage=y(),r.destroy=(()=>{let a=!1;return()=>{a||(a=!0,console.warn("Instance method `debug.destroy\
()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),r.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF",
"#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF",
"#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333",
"#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399",
"#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function h(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<
"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let a;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.
documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(a=navigator.
userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(a[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function f(a){if(a[0]=
(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+a[0]+(this.useColors?"%c ":" ")+"+"+C.exports.humanize(this.diff),!this.useColors)return;const d="color: "+this.color;a.splice(1,0,d,
"color: inherit");let o=0,c=0;a[0].replace(/%[a-zA-Z%]/g,t=>{t!=="%%"&&(o++,t==="%c"&&(c=o))}),a.splice(c,0,d)}r.log=console.debug||console.log||(()=>{});function g(a){try{a?r.storage.setItem("debug",
a):r.storage.removeItem("debug")}catch{}}function e(){let a;try{a=r.storage.getItem("debug")||r.storage.getItem("DEBUG")}catch{}return!a&&typeof process<"u"&&"env"in process&&(a=process.env.DEBUG),a}function y(){
try{return localStorage}catch{}}C.exports=l(40897)(r);const{formatters:b}=C.exports;b.j=function(a){try{return JSON.stringify(a)}catch(d){return"[UnexpectedJSONParseError]: "+d.message}}}),40897:((C,r,l)=>{
function h(f){e.debug=e,e.default=e,e.coerce=c,e.disable=d,e.enable=b,e.enabled=o,e.humanize=l(70744),e.destroy=t,Object.keys(f).forEach(n=>{e[n]=f[n]}),e.names=[],e.skips=[],e.formatters={};function g(n){
let s=0;for(let i=0;i<n.length;i++)s=(s<<5)-s+n.charCodeAt(i),s|=0;return e.colors[Math.abs(s)%e.colors.length]}e.selectColor=g;function e(n){let s,i=null,u,m;function p(...F){if(!p.enabled)return;const w=p,
v=Number(new Date),j=v-(s||v);w.diff=j,w.prev=s,w.curr=v,s=v,F[0]=e.coerce(F[0]),typeof F[0]!="string"&&F.unshift("%O");let O=0;F[0]=F[0].replace(/%([a-zA-Z%])/g,(A,k)=>{if(A==="%%")return"%";O++;const I=e.
formatters[k];if(typeof I=="function"){const E=F[O];A=I.call(w,E),F.splice(O,1),O--}return A}),e.formatArgs.call(w,F),(w.log||e.log).apply(w,F)}return p.namespace=n,p.useColors=e.useColors(),p.color=e.
selectColor(n),p.extend=y,p.destroy=e.destroy,Object.defineProperty(p,"enabled",{enumerable:!0,configurable:!1,get:()=>i!==null?i:(u!==e.namespaces&&(u=e.namespaces,m=e.enabled(n)),m),set:F=>{i=F}}),typeof e.
init=="function"&&e.init(p),p}function y(n,s){const i=e(this.namespace+(typeof s>"u"?":":s)+n);return i.log=this.log,i}function b(n){e.save(n),e.namespaces=n,e.names=[],e.skips=[];const s=(typeof n=="\
string"?n:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const i of s)i[0]==="-"?e.skips.push(i.slice(1)):e.names.push(i)}function a(n,s){let i=0,u=0,m=-1,p=0;for(;i<n.length;)if(u<s.length&&
(s[u]===n[i]||s[u]==="*"))s[u]==="*"?(m=u,p=i,u++):(i++,u++);else if(m!==-1)u=m+1,p++,i=p;else return!1;for(;u<s.length&&s[u]==="*";)u++;return u===s.length}function d(){const n=[...e.names,...e.skips.
map(s=>"-"+s)].join(",");return e.enable(""),n}function o(n){for(const s of e.skips)if(a(n,s))return!1;for(const s of e.names)if(a(n,s))return!0;return!1}function c(n){return n instanceof Error?n.stack||
n.message:n}function t(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return e.enable(e.load()),
e}C.exports=h}),2830:((C,r,l)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?C.exports=l(6110):C.exports=l(95108)}),95108:((C,r,l)=>{const h=l(52018),f=l(39023);
r.init=o,r.log=b,r.formatArgs=e,r.save=a,r.load=d,r.useColors=g,r.destroy=f.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the nex\
t major version of `debug`."),r.colors=[6,2,3,4,5,1];try{const t=l(60075);t&&(t.stderr||t).level>=2&&(r.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,
98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}r.inspectOpts=
Object.keys(process.env).filter(t=>/^debug_/i.test(t)).reduce((t,n)=>{const s=n.substring(6).toLowerCase().replace(/_([a-z])/g,(u,m)=>m.toUpperCase());let i=process.env[n];return/^(yes|on|true|enabled)$/i.
test(i)?i=!0:/^(no|off|false|disabled)$/i.test(i)?i=!1:i==="null"?i=null:i=Number(i),t[s]=i,t},{});function g(){return"colors"in r.inspectOpts?!!r.inspectOpts.colors:h.isatty(process.stderr.fd)}function e(t){
const{namespace:n,useColors:s}=this;if(s){const i=this.color,u="\x1B[3"+(i<8?i:"8;5;"+i),m=`  ${u};1m${n} \x1B[0m`;t[0]=m+t[0].split(`
`).join(`
`+m),t.push(u+"m+"+C.exports.humanize(this.diff)+"\x1B[0m")}else t[0]=y()+n+" "+t[0]}function y(){return r.inspectOpts.hideDate?"":new Date().toISOString()+" "}function b(...t){return process.stderr.write(
f.formatWithOptions(r.inspectOpts,...t)+`
`)}function a(t){t?process.env.DEBUG=t:delete process.env.DEBUG}function d(){return process.env.DEBUG}function o(t){t.inspectOpts={};const n=Object.keys(r.inspectOpts);for(let s=0;s<n.length;s++)t.inspectOpts[n[s]]=
r.inspectOpts[n[s]]}C.exports=l(40897)(r);const{formatters:c}=C.exports;c.o=function(t){return this.inspectOpts.colors=this.useColors,f.inspect(t,this.inspectOpts).split(`
`).map(n=>n.trim()).join(" ")},c.O=function(t){return this.inspectOpts.colors=this.useColors,f.inspect(t,this.inspectOpts)}}),70744:(C=>{var r=1e3,l=r*60,h=l*60,f=h*24,g=f*7,e=f*365.25;C.exports=function(o,c){
c=c||{};var t=typeof o;if(t==="string"&&o.length>0)return y(o);if(t==="number"&&isFinite(o))return c.long?a(o):b(o);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(
o))};function y(o){if(o=String(o),!(o.length>100)){var c=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(o);if(c){
var t=parseFloat(c[1]),n=(c[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return t*e;case"weeks":case"week":case"w":return t*g;case"days":case"day":case"d":return t*
f;case"hours":case"hour":case"hrs":case"hr":case"h":return t*h;case"minutes":case"minute":case"mins":case"min":case"m":return t*l;case"seconds":case"second":case"secs":case"sec":case"s":return t*r;case"\
milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function b(o){var c=Math.abs(o);return c>=f?Math.round(o/f)+"d":c>=h?Math.round(o/h)+"h":c>=l?Math.round(o/l)+
"m":c>=r?Math.round(o/r)+"s":o+"ms"}function a(o){var c=Math.abs(o);return c>=f?d(o,c,f,"day"):c>=h?d(o,c,h,"hour"):c>=l?d(o,c,l,"minute"):c>=r?d(o,c,r,"second"):o+" ms"}function d(o,c,t,n){var s=c>=t*
1.5;return Math.round(o/t)+" "+n+(s?"s":"")}}),60075:(module=>{module.exports=eval("require")("supports-color")})};export{id,ids,modules};

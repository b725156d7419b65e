import{createRequire as e}from"module";var f={42613:(t=>{t.exports=e(import.meta.url)("assert")}),20181:(t=>{t.exports=e(import.meta.url)("buffer")}),35317:(t=>{t.exports=e(import.meta.url)("child_pro\
cess")}),49140:(t=>{t.exports=e(import.meta.url)("constants")}),76982:(t=>{t.exports=e(import.meta.url)("crypto")}),24434:(t=>{t.exports=e(import.meta.url)("events")}),79896:(t=>{t.exports=e(import.meta.
url)("fs")}),91943:(t=>{t.exports=e(import.meta.url)("fs/promises")}),58611:(t=>{t.exports=e(import.meta.url)("http")}),65692:(t=>{t.exports=e(import.meta.url)("https")}),69278:(t=>{t.exports=e(import.meta.
url)("net")}),34589:(t=>{t.exports=e(import.meta.url)("node:assert")}),16698:(t=>{t.exports=e(import.meta.url)("node:async_hooks")}),4573:(t=>{t.exports=e(import.meta.url)("node:buffer")}),31421:(t=>{
t.exports=e(import.meta.url)("node:child_process")}),37540:(t=>{t.exports=e(import.meta.url)("node:console")}),77598:(t=>{t.exports=e(import.meta.url)("node:crypto")}),53053:(t=>{t.exports=e(import.meta.
url)("node:diagnostics_channel")}),40610:(t=>{t.exports=e(import.meta.url)("node:dns")}),78474:(t=>{t.exports=e(import.meta.url)("node:events")}),73024:(t=>{t.exports=e(import.meta.url)("node:fs")}),51455:(t=>{
t.exports=e(import.meta.url)("node:fs/promises")}),37067:(t=>{t.exports=e(import.meta.url)("node:http")}),32467:(t=>{t.exports=e(import.meta.url)("node:http2")}),44708:(t=>{t.exports=e(import.meta.url)(
"node:https")}),98995:(t=>{t.exports=e(import.meta.url)("node:module")}),77030:(t=>{t.exports=e(import.meta.url)("node:net")}),48161:(t=>{t.exports=e(import.meta.url)("node:os")}),76760:(t=>{t.exports=
e(import.meta.url)("node:path")}),643:(t=>{t.exports=e(import.meta.url)("node:perf_hooks")}),1708:(t=>{t.exports=e(import.meta.url)("node:process")}),41792:(t=>{t.exports=e(import.meta.url)("node:quer\
ystring")}),80099:(t=>{t.exports=e(import.meta.url)("node:sqlite")}),79456:(t=>{t.exports=e(import.meta.url)("node:stream")}),46466:(t=>{t.exports=e(import.meta.url)("node:stream/promises")}),46193:(t=>{
t.exports=e(import.meta.url)("node:string_decoder")}),58500:(t=>{t.exports=e(import.meta.url)("node:timers/promises")}),41692:(t=>{t.exports=e(import.meta.url)("node:tls")}),73136:(t=>{t.exports=e(import.meta.
url)("node:url")}),57975:(t=>{t.exports=e(import.meta.url)("node:util")}),73429:(t=>{t.exports=e(import.meta.url)("node:util/types")}),75919:(t=>{t.exports=e(import.meta.url)("node:worker_threads")}),
38522:(t=>{t.exports=e(import.meta.url)("node:zlib")}),70857:(t=>{t.exports=e(import.meta.url)("os")}),16928:(t=>{t.exports=e(import.meta.url)("path")}),932:(t=>{t.exports=e(import.meta.url)("process")}),
2203:(t=>{t.exports=e(import.meta.url)("stream")}),13193:(t=>{t.exports=e(import.meta.url)("string_decoder")}),53557:(t=>{t.exports=e(import.meta.url)("timers")}),64756:(t=>{t.exports=e(import.meta.url)(
"tls")}),52018:(t=>{t.exports=e(import.meta.url)("tty")}),87016:(t=>{t.exports=e(import.meta.url)("url")}),39023:(t=>{t.exports=e(import.meta.url)("util")}),43106:(t=>{t.exports=e(import.meta.url)("zl\
ib")})},u={};function r(t){var p=u[t];if(p!==void 0)return p.exports;var o=u[t]={id:t,loaded:!1,exports:{}},i=!0;try{f[t].call(o.exports,o,o.exports,r),i=!1}finally{i&&delete u[t]}return o.loaded=!0,o.
exports}r.m=f,typeof r<"u"&&(r.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var t=Object.getPrototypeOf?o=>Object.getPrototypeOf(
o):o=>o.__proto__,p;r.t=function(o,i){if(i&1&&(o=this(o)),i&8||typeof o=="object"&&o&&(i&4&&o.__esModule||i&16&&typeof o.then=="function"))return o;var s=Object.create(null);r.r(s);var a={};p=p||[null,
t({}),t([]),t(t)];for(var m=i&2&&o;typeof m=="object"&&!~p.indexOf(m);m=t(m))Object.getOwnPropertyNames(m).forEach(n=>a[n]=()=>o[n]);return a.default=()=>o,r.d(s,a),s}})(),r.d=(t,p)=>{for(var o in p)r.
o(p,o)&&!r.o(t,o)&&Object.defineProperty(t,o,{enumerable:!0,get:p[o]})},r.f={},r.e=t=>Promise.all(Object.keys(r.f).reduce((p,o)=>(r.f[o](t,p),p),[])),r.u=t=>""+t+".index.js",r.o=(t,p)=>Object.prototype.
hasOwnProperty.call(t,p),r.r=t=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(t,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(t,"__esModule",{value:!0})},r.nmd=t=>(t.paths=
[],t.children||(t.children=[]),t),(()=>{var t={8792:0},p=o=>{var{ids:i,modules:s,runtime:a}=o,m,n,l=0;for(m in s)r.o(s,m)&&(r.m[m]=s[m]);for(a&&a(r);l<i.length;l++)n=i[l],r.o(t,n)&&t[n]&&t[n][0](),t[i[l]]=
0};r.f.j=(o,i)=>{var s=r.o(t,o)?t[o]:void 0;if(s!==0)if(s)i.push(s[1]);else{var a=import("./"+r.u(o)).then(p,m=>{throw t[o]!==0&&(t[o]=void 0),m}),a=Promise.race([a,new Promise(m=>s=t[o]=[m])]);i.push(
s[1]=a)}}})();var d={};r.d(d,{i:()=>x,x:()=>c});async function x(t,p){if(t==="metadata"){const{metadataAction:i}=await Promise.all([r.e(6353),r.e(496),r.e(1279)]).then(r.bind(r,11279));return i(p)}if(t===
"login"){const{loginAction:i}=await Promise.all([r.e(2857),r.e(8815),r.e(2581),r.e(5954),r.e(8311)]).then(r.bind(r,18311));return i(p)}if(t==="comment"){const{commentAction:i}=await Promise.all([r.e(2581),
r.e(5954),r.e(3004)]).then(r.bind(r,63004));return i()}return(await Promise.all([r.e(5954),r.e(8358)]).then(r.bind(r,68358))).main(t,p)}async function c(t){return(await r.e(7723).then(r.bind(r,67723))).
cli(t)}var _=d.x,h=d.i;export{_ as cli,h as main};

import{createRequire as t}from"module";var f={42613:(e=>{e.exports=t(import.meta.url)("assert")}),20181:(e=>{e.exports=t(import.meta.url)("buffer")}),35317:(e=>{e.exports=t(import.meta.url)("child_pro\
cess")}),49140:(e=>{e.exports=t(import.meta.url)("constants")}),76982:(e=>{e.exports=t(import.meta.url)("crypto")}),24434:(e=>{e.exports=t(import.meta.url)("events")}),79896:(e=>{e.exports=t(import.meta.
url)("fs")}),91943:(e=>{e.exports=t(import.meta.url)("fs/promises")}),58611:(e=>{e.exports=t(import.meta.url)("http")}),65692:(e=>{e.exports=t(import.meta.url)("https")}),69278:(e=>{e.exports=t(import.meta.
url)("net")}),34589:(e=>{e.exports=t(import.meta.url)("node:assert")}),16698:(e=>{e.exports=t(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=t(import.meta.url)("node:buffer")}),31421:(e=>{
e.exports=t(import.meta.url)("node:child_process")}),37540:(e=>{e.exports=t(import.meta.url)("node:console")}),77598:(e=>{e.exports=t(import.meta.url)("node:crypto")}),53053:(e=>{e.exports=t(import.meta.
url)("node:diagnostics_channel")}),40610:(e=>{e.exports=t(import.meta.url)("node:dns")}),78474:(e=>{e.exports=t(import.meta.url)("node:events")}),73024:(e=>{e.exports=t(import.meta.url)("node:fs")}),51455:(e=>{
e.exports=t(import.meta.url)("node:fs/promises")}),37067:(e=>{e.exports=t(import.meta.url)("node:http")}),32467:(e=>{e.exports=t(import.meta.url)("node:http2")}),44708:(e=>{e.exports=t(import.meta.url)(
"node:https")}),98995:(e=>{e.exports=t(import.meta.url)("node:module")}),77030:(e=>{e.exports=t(import.meta.url)("node:net")}),48161:(e=>{e.exports=t(import.meta.url)("node:os")}),76760:(e=>{e.exports=
t(import.meta.url)("node:path")}),643:(e=>{e.exports=t(import.meta.url)("node:perf_hooks")}),1708:(e=>{e.exports=t(import.meta.url)("node:process")}),41792:(e=>{e.exports=t(import.meta.url)("node:quer\
ystring")}),80099:(e=>{e.exports=t(import.meta.url)("node:sqlite")}),57075:(e=>{e.exports=t(import.meta.url)("node:stream")}),46466:(e=>{e.exports=t(import.meta.url)("node:stream/promises")}),46193:(e=>{
e.exports=t(import.meta.url)("node:string_decoder")}),58500:(e=>{e.exports=t(import.meta.url)("node:timers/promises")}),41692:(e=>{e.exports=t(import.meta.url)("node:tls")}),73136:(e=>{e.exports=t(import.meta.
url)("node:url")}),57975:(e=>{e.exports=t(import.meta.url)("node:util")}),73429:(e=>{e.exports=t(import.meta.url)("node:util/types")}),75919:(e=>{e.exports=t(import.meta.url)("node:worker_threads")}),
38522:(e=>{e.exports=t(import.meta.url)("node:zlib")}),70857:(e=>{e.exports=t(import.meta.url)("os")}),16928:(e=>{e.exports=t(import.meta.url)("path")}),932:(e=>{e.exports=t(import.meta.url)("process")}),
2203:(e=>{e.exports=t(import.meta.url)("stream")}),13193:(e=>{e.exports=t(import.meta.url)("string_decoder")}),53557:(e=>{e.exports=t(import.meta.url)("timers")}),64756:(e=>{e.exports=t(import.meta.url)(
"tls")}),52018:(e=>{e.exports=t(import.meta.url)("tty")}),87016:(e=>{e.exports=t(import.meta.url)("url")}),39023:(e=>{e.exports=t(import.meta.url)("util")}),43106:(e=>{e.exports=t(import.meta.url)("zl\
ib")})},u={};function r(e){var p=u[e];if(p!==void 0)return p.exports;var o=u[e]={id:e,loaded:!1,exports:{}},i=!0;try{f[e].call(o.exports,o,o.exports,r),i=!1}finally{i&&delete u[e]}return o.loaded=!0,o.
exports}r.m=f,typeof r<"u"&&(r.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?o=>Object.getPrototypeOf(
o):o=>o.__proto__,p;r.t=function(o,i){if(i&1&&(o=this(o)),i&8||typeof o=="object"&&o&&(i&4&&o.__esModule||i&16&&typeof o.then=="function"))return o;var s=Object.create(null);r.r(s);var m={};p=p||[null,
e({}),e([]),e(e)];for(var a=i&2&&o;typeof a=="object"&&!~p.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(n=>m[n]=()=>o[n]);return m.default=()=>o,r.d(s,m),s}})(),r.d=(e,p)=>{for(var o in p)r.
o(p,o)&&!r.o(e,o)&&Object.defineProperty(e,o,{enumerable:!0,get:p[o]})},r.f={},r.e=e=>Promise.all(Object.keys(r.f).reduce((p,o)=>(r.f[o](e,p),p),[])),r.u=e=>""+e+".index.js",r.o=(e,p)=>Object.prototype.
hasOwnProperty.call(e,p),r.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},r.nmd=e=>(e.paths=
[],e.children||(e.children=[]),e),(()=>{var e={8792:0},p=o=>{var{ids:i,modules:s,runtime:m}=o,a,n,l=0;for(a in s)r.o(s,a)&&(r.m[a]=s[a]);for(m&&m(r);l<i.length;l++)n=i[l],r.o(e,n)&&e[n]&&e[n][0](),e[i[l]]=
0};r.f.j=(o,i)=>{var s=r.o(e,o)?e[o]:void 0;if(s!==0)if(s)i.push(s[1]);else{var m=import("./"+r.u(o)).then(p,a=>{throw e[o]!==0&&(e[o]=void 0),a}),m=Promise.race([m,new Promise(a=>s=e[o]=[a])]);i.push(
s[1]=m)}}})();var d={};r.d(d,{x:()=>b,i:()=>h});var _=r(98995),c=r(76760);function x(e=process.env){const{RUNNER_TEMP:p,XDG_CACHE_HOME:o,HOME:i}=e,s=p||o||i&&c.join(i,".cache");s&&c.isAbsolute(s)&&_.enableCompileCache?.(
c.join(s,"deploy-action","compiled"))}async function h(e,p){if(e==="metadata"){const{metadataAction:i}=await Promise.all([r.e(6353),r.e(496),r.e(1279)]).then(r.bind(r,11279));return i(p)}if(e==="login"){
const{loginAction:i}=await Promise.all([r.e(8815),r.e(2857),r.e(5495),r.e(5236),r.e(5954),r.e(8505)]).then(r.bind(r,58294));return i(p)}if(e==="comment"){const{commentAction:i}=await Promise.all([r.e(
5495),r.e(5236),r.e(5954),r.e(8931)]).then(r.bind(r,63004));return i()}return x(),(await Promise.all([r.e(5954),r.e(8358)]).then(r.bind(r,68358))).main(e,p)}async function b(e){return x(),(await r.e(9069).
then(r.bind(r,29069))).cli(e)}var y=d.x,w=d.i;export{y as cli,w as main};

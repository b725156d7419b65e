import{createRequire as r}from"module";var f={42613:(e=>{e.exports=r(import.meta.url)("assert")}),20181:(e=>{e.exports=r(import.meta.url)("buffer")}),24434:(e=>{e.exports=r(import.meta.url)("events")}),
79896:(e=>{e.exports=r(import.meta.url)("fs")}),58611:(e=>{e.exports=r(import.meta.url)("http")}),65692:(e=>{e.exports=r(import.meta.url)("https")}),69278:(e=>{e.exports=r(import.meta.url)("net")}),34589:(e=>{
e.exports=r(import.meta.url)("node:assert")}),16698:(e=>{e.exports=r(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=r(import.meta.url)("node:buffer")}),31421:(e=>{e.exports=r(import.meta.url)(
"node:child_process")}),37540:(e=>{e.exports=r(import.meta.url)("node:console")}),77598:(e=>{e.exports=r(import.meta.url)("node:crypto")}),53053:(e=>{e.exports=r(import.meta.url)("node:diagnostics_cha\
nnel")}),40610:(e=>{e.exports=r(import.meta.url)("node:dns")}),78474:(e=>{e.exports=r(import.meta.url)("node:events")}),73024:(e=>{e.exports=r(import.meta.url)("node:fs")}),51455:(e=>{e.exports=r(import.meta.
url)("node:fs/promises")}),37067:(e=>{e.exports=r(import.meta.url)("node:http")}),32467:(e=>{e.exports=r(import.meta.url)("node:http2")}),44708:(e=>{e.exports=r(import.meta.url)("node:https")}),77030:(e=>{
e.exports=r(import.meta.url)("node:net")}),48161:(e=>{e.exports=r(import.meta.url)("node:os")}),76760:(e=>{e.exports=r(import.meta.url)("node:path")}),643:(e=>{e.exports=r(import.meta.url)("node:perf_\
hooks")}),41792:(e=>{e.exports=r(import.meta.url)("node:querystring")}),80099:(e=>{e.exports=r(import.meta.url)("node:sqlite")}),79456:(e=>{e.exports=r(import.meta.url)("node:stream")}),46466:(e=>{e.exports=
r(import.meta.url)("node:stream/promises")}),46193:(e=>{e.exports=r(import.meta.url)("node:string_decoder")}),58500:(e=>{e.exports=r(import.meta.url)("node:timers/promises")}),41692:(e=>{e.exports=r(import.meta.
url)("node:tls")}),73136:(e=>{e.exports=r(import.meta.url)("node:url")}),57975:(e=>{e.exports=r(import.meta.url)("node:util")}),73429:(e=>{e.exports=r(import.meta.url)("node:util/types")}),75919:(e=>{
e.exports=r(import.meta.url)("node:worker_threads")}),38522:(e=>{e.exports=r(import.meta.url)("node:zlib")}),70857:(e=>{e.exports=r(import.meta.url)("os")}),932:(e=>{e.exports=r(import.meta.url)("proc\
ess")}),13193:(e=>{e.exports=r(import.meta.url)("string_decoder")}),64756:(e=>{e.exports=r(import.meta.url)("tls")}),52018:(e=>{e.exports=r(import.meta.url)("tty")}),39023:(e=>{e.exports=r(import.meta.
url)("util")})},u={};function t(e){var p=u[e];if(p!==void 0)return p.exports;var o=u[e]={exports:{}},i=!0;try{f[e].call(o.exports,o,o.exports,t),i=!1}finally{i&&delete u[e]}return o.exports}t.m=f,typeof t<
"u"&&(t.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?o=>Object.getPrototypeOf(o):o=>o.__proto__,
p;t.t=function(o,i){if(i&1&&(o=this(o)),i&8||typeof o=="object"&&o&&(i&4&&o.__esModule||i&16&&typeof o.then=="function"))return o;var s=Object.create(null);t.r(s);var m={};p=p||[null,e({}),e([]),e(e)];
for(var a=i&2&&o;typeof a=="object"&&!~p.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(n=>m[n]=()=>o[n]);return m.default=()=>o,t.d(s,m),s}})(),t.d=(e,p)=>{for(var o in p)t.o(p,o)&&!t.o(e,o)&&
Object.defineProperty(e,o,{enumerable:!0,get:p[o]})},t.f={},t.e=e=>Promise.all(Object.keys(t.f).reduce((p,o)=>(t.f[o](e,p),p),[])),t.u=e=>""+e+".index.js",t.o=(e,p)=>Object.prototype.hasOwnProperty.call(
e,p),t.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={8792:0},p=o=>{var{ids:i,
modules:s,runtime:m}=o,a,n,l=0;for(a in s)t.o(s,a)&&(t.m[a]=s[a]);for(m&&m(t);l<i.length;l++)n=i[l],t.o(e,n)&&e[n]&&e[n][0](),e[i[l]]=0};t.f.j=(o,i)=>{var s=t.o(e,o)?e[o]:void 0;if(s!==0)if(s)i.push(s[1]);else{
var m=import("./"+t.u(o)).then(p,a=>{throw e[o]!==0&&(e[o]=void 0),a}),m=Promise.race([m,new Promise(a=>s=e[o]=[a])]);i.push(s[1]=m)}}})();var d={};t.d(d,{i:()=>x,x:()=>c});async function x(e,p){if(e===
"metadata"){const{metadataAction:i}=await Promise.all([t.e(6353),t.e(496),t.e(1279)]).then(t.bind(t,11279));return i(p)}if(e==="login"){const{loginAction:i}=await Promise.all([t.e(8815),t.e(2857),t.e(
2581),t.e(826),t.e(9499),t.e(1240)]).then(t.bind(t,63574));return i(p)}return(await Promise.all([t.e(9499),t.e(8358)]).then(t.bind(t,68358))).main(e,p)}async function c(e){return(await t.e(7723).then(
t.bind(t,67723))).cli(e)}var _=d.x,b=d.i;export{_ as cli,b as main};

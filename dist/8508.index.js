import{createRequire as H}from"module";const V=8508,G=[8508],U={2150:((I,_,P)=>{_.__esModule=!0;function C(h){return h&&h.__esModule?h:{default:h}}var m=P(9476),b=C(m),S=P(52427),y=C(S),o=P(48406),a=P(
70174),l=P(29424),p=C(l),r=P(37749),f=C(r),e=P(29309),t=C(e),n=b.default.create;function s(){var h=n();return h.compile=function(k,g){return a.compile(k,g,h)},h.precompile=function(k,g){return a.precompile(
k,g,h)},h.AST=y.default,h.Compiler=a.Compiler,h.JavaScriptCompiler=p.default,h.Parser=o.parser,h.parse=o.parse,h.parseWithoutProcessing=o.parseWithoutProcessing,h}var d=s();d.create=s,t.default(d),d.Visitor=
f.default,d.default=d,_.default=d,I.exports=_.default}),9476:((I,_,P)=>{_.__esModule=!0;function C(h){return h&&h.__esModule?h:{default:h}}function m(h){if(h&&h.__esModule)return h;var k={};if(h!=null)
for(var g in h)Object.prototype.hasOwnProperty.call(h,g)&&(k[g]=h[g]);return k.default=h,k}var b=P(27280),S=m(b),y=P(47544),o=C(y),a=P(89252),l=C(a),p=P(68272),r=m(p),f=P(63569),e=m(f),t=P(29309),n=C(
t);function s(){var h=new S.HandlebarsEnvironment;return r.extend(h,S),h.SafeString=o.default,h.Exception=l.default,h.Utils=r,h.escapeExpression=r.escapeExpression,h.VM=e,h.template=function(k){return e.
template(k,h)},h}var d=s();d.create=s,n.default(d),d.default=d,_.default=d,I.exports=_.default}),27280:((I,_,P)=>{_.__esModule=!0,_.HandlebarsEnvironment=s;function C(h){return h&&h.__esModule?h:{default:h}}
var m=P(68272),b=P(89252),S=C(b),y=P(5248),o=P(21447),a=P(28525),l=C(a),p=P(14784),r="4.7.10";_.VERSION=r;var f=8;_.COMPILER_REVISION=f;var e=7;_.LAST_COMPATIBLE_COMPILER_REVISION=e;var t={1:"<= 1.0.r\
c.2",2:"== 1.0.0-rc.3",3:"== 1.0.0-rc.4",4:"== 1.x.x",5:"== 2.0.0-alpha.x",6:">= 2.0.0-beta.1",7:">= 4.0.0 <4.3.0",8:">= 4.3.0"};_.REVISION_CHANGES=t;var n="[object Object]";function s(h,k,g){this.helpers=
h||{},this.partials=k||{},this.decorators=g||{},y.registerDefaultHelpers(this),o.registerDefaultDecorators(this)}s.prototype={constructor:s,logger:l.default,log:l.default.log,registerHelper:function(k,g){
if(m.toString.call(k)===n){if(g)throw new S.default("Arg not supported with multiple helpers");m.extend(this.helpers,k)}else this.helpers[k]=g},unregisterHelper:function(k){delete this.helpers[k]},registerPartial:function(k,g){
if(m.toString.call(k)===n)m.extend(this.partials,k);else{if(typeof g>"u")throw new S.default('Attempting to register a partial called "'+k+'" as undefined');this.partials[k]=g}},unregisterPartial:function(k){
delete this.partials[k]},registerDecorator:function(k,g){if(m.toString.call(k)===n){if(g)throw new S.default("Arg not supported with multiple decorators");m.extend(this.decorators,k)}else this.decorators[k]=
g},unregisterDecorator:function(k){delete this.decorators[k]},resetLoggedPropertyAccesses:function(){p.resetLoggedProperties()}};var d=l.default.log;_.log=d,_.createFrame=m.createFrame,_.logger=l.default}),
52427:((I,_)=>{_.__esModule=!0;var P={helpers:{helperExpression:function(m){return m.type==="SubExpression"||(m.type==="MustacheStatement"||m.type==="BlockStatement")&&!!(m.params&&m.params.length||m.
hash)},scopedId:function(m){return/^\.|this\b/.test(m.original)},simpleId:function(m){return m.parts.length===1&&!P.helpers.scopedId(m)&&!m.depth}}};_.default=P,I.exports=_.default}),48406:((I,_,P)=>{
_.__esModule=!0,_.parseWithoutProcessing=f,_.parse=e;function C(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var s in t)Object.prototype.hasOwnProperty.call(t,s)&&(n[s]=t[s]);return n.default=
t,n}function m(t){return t&&t.__esModule?t:{default:t}}var b=P(61060),S=m(b),y=P(9422),o=m(y),a=P(47914),l=C(a),p=P(68272);_.parser=S.default;var r={};p.extend(r,l);function f(t,n){if(t.type==="Progra\
m")return t;S.default.yy=r,r.locInfo=function(d){return new r.SourceLocation(n&&n.srcName,d)};var s=S.default.parse(t);return s}function e(t,n){var s=f(t,n),d=new o.default(n);return d.accept(s)}}),18037:((I,_,P)=>{
_.__esModule=!0,_.safeJsonLiteral=o;var C=P(68272),m=/[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/,b=/<(?=!--|\/?script)/gi;function S(f){return f.replace(b,"\\u003C")}function y(f){return"\\u"+f.charCodeAt(
0).toString(16)}function o(f){return S(JSON.stringify(f).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029").replace(/[\ud800-\udfff]/g,y))}var a=void 0;try{if(typeof define!="function"||!define.
amd){var l=P(62618);a=l.SourceNode}}catch{}a||(a=function(f,e,t,n){this.src="",n&&this.add(n)},a.prototype={add:function(e){C.isArray(e)&&(e=e.join("")),this.src+=e},prepend:function(e){C.isArray(e)&&
(e=e.join("")),this.src=e+this.src},toStringWithSourceMap:function(){return{code:this.toString()}},toString:function(){return this.src}});function p(f,e,t){if(C.isArray(f)){for(var n=[],s=0,d=f.length;s<
d;s++)n.push(e.wrap(f[s],t));return n}else if(typeof f=="boolean"||typeof f=="number")return f+"";return f}function r(f){this.srcFile=f,this.source=[]}r.prototype={isEmpty:function(){return!this.source.
length},prepend:function(e,t){this.source.unshift(this.wrap(e,t))},push:function(e,t){this.source.push(this.wrap(e,t))},merge:function(){var e=this.empty();return this.each(function(t){e.add(["  ",t,`\

`])}),e},each:function(e){for(var t=0,n=this.source.length;t<n;t++)e(this.source[t])},empty:function(){var e=this.currentLocation||{start:{}};return new a(e.start.line,e.start.column,this.srcFile)},wrap:function(e){
var t=arguments.length<=1||arguments[1]===void 0?this.currentLocation||{start:{}}:arguments[1];return e instanceof a?e:(e=p(e,this,t),new a(t.start.line,t.start.column,this.srcFile,e))},functionCall:function(e,t,n){
return n=this.generateList(n),this.wrap([e,t?"."+t+"(":"(",n,")"])},quotedString:function(e){return e=e+"",m.test(e)?o(e):'"'+e+'"'},objectLiteral:function(e){var t=this,n=[];Object.keys(e).forEach(function(d){
var h=p(e[d],t);h!=="undefined"&&n.push([t.quotedString(d),":",h])});var s=this.generateList(n);return s.prepend("{"),s.add("}"),s},generateList:function(e){for(var t=this.empty(),n=0,s=e.length;n<s;n++)
n&&t.add(","),t.add(p(e[n],this));return t},generateArray:function(e){var t=this.generateList(e);return t.prepend("["),t.add("]"),t}},_.default=r}),70174:((I,_,P)=>{_.__esModule=!0,_.Compiler=p,_.precompile=
r,_.compile=f;function C(u){return u&&u.__esModule?u:{default:u}}var m=P(89252),b=C(m),S=P(68272),y=P(52427),o=C(y),a=P(79815),l=[].slice;function p(){}p.prototype={compiler:p,equals:function(i){var c=this.
opcodes.length;if(i.opcodes.length!==c)return!1;for(var v=0;v<c;v++){var E=this.opcodes[v],A=i.opcodes[v];if(E.opcode!==A.opcode||!k(E.args,A.args))return!1}c=this.children.length;for(var v=0;v<c;v++)
if(!this.children[v].equals(i.children[v]))return!1;return!0},guid:0,compile:function(i,c){return this.sourceNode=[],this.opcodes=[],this.children=[],this.options=c,this.stringParams=c.stringParams,this.
trackIds=c.trackIds,c.blockParams=c.blockParams||[],c.knownHelpers=S.extend(Object.create(null),{helperMissing:!0,blockHelperMissing:!0,each:!0,if:!0,unless:!0,with:!0,log:!0,lookup:!0},c.knownHelpers),
this.accept(i)},compileProgram:function(i){var c=new this.compiler,v=c.compile(i,this.options),E=this.guid++;return this.usePartial=this.usePartial||v.usePartial,this.children[E]=v,this.useDepths=this.
useDepths||v.useDepths,E},accept:function(i){if(S.indexOf(a.NODE_TYPES,i.type)===-1||!this[i.type])throw new b.default("Unknown type: "+i.type,i);this.sourceNode.unshift(i);var c=this[i.type](i);return this.
sourceNode.shift(),c},Program:function(i){h(i),this.options.blockParams.unshift(i.blockParams);for(var c=i.body,v=c.length,E=0;E<v;E++)this.accept(c[E]);return this.options.blockParams.shift(),this.isSimple=
v===1,this.blockParams=i.blockParams?i.blockParams.length:0,this},BlockStatement:function(i){g(i);var c=i.program,v=i.inverse;c=c&&this.compileProgram(c),v=v&&this.compileProgram(v);var E=this.classifySexpr(
i);E==="helper"?this.helperSexpr(i,c,v):E==="simple"?(this.simpleSexpr(i),this.opcode("pushProgram",c),this.opcode("pushProgram",v),this.opcode("emptyHash"),this.opcode("blockValue",i.path.original)):
(this.ambiguousSexpr(i,c,v),this.opcode("pushProgram",c),this.opcode("pushProgram",v),this.opcode("emptyHash"),this.opcode("ambiguousBlockValue")),this.opcode("append")},DecoratorBlock:function(i){var c=i.
program&&this.compileProgram(i.program),v=this.setupFullMustacheParams(i,c,void 0),E=i.path;this.useDecorators=!0,this.opcode("registerDecorator",v.length,E.original)},PartialStatement:function(i){this.
usePartial=!0;var c=i.program;c&&(c=this.compileProgram(i.program));var v=i.params;if(v.length>1)throw new b.default("Unsupported number of partial arguments: "+v.length,i);v.length||(this.options.explicitPartialContext?
this.opcode("pushLiteral","undefined"):v.push({type:"PathExpression",parts:[],depth:0}));var E=i.name.original,A=i.name.type==="SubExpression";A&&this.accept(i.name),this.setupFullMustacheParams(i,c,void 0,
!0);var L=i.indent||"";this.options.preventIndent&&L&&(this.opcode("appendContent",L),L=""),this.opcode("invokePartial",A,E,L),this.opcode("append")},PartialBlockStatement:function(i){this.PartialStatement(
i)},MustacheStatement:function(i){this.SubExpression(i),i.escaped&&!this.options.noEscape?this.opcode("appendEscaped"):this.opcode("append")},Decorator:function(i){this.DecoratorBlock(i)},ContentStatement:function(i){
if(i.value!=null&&typeof i.value!="string")throw e(i,"value must be a string");i.value&&this.opcode("appendContent",i.value)},CommentStatement:function(){},SubExpression:function(i){g(i);var c=this.classifySexpr(
i);c==="simple"?this.simpleSexpr(i):c==="helper"?this.helperSexpr(i):this.ambiguousSexpr(i)},ambiguousSexpr:function(i,c,v){var E=i.path,A=E.parts[0],L=c!=null||v!=null;this.opcode("getContext",t(E)),
this.opcode("pushProgram",c),this.opcode("pushProgram",v),E.strict=!0,this.accept(E),this.opcode("invokeAmbiguous",A,L)},simpleSexpr:function(i){var c=i.path;c.strict=!0,this.accept(c),this.opcode("re\
solvePossibleLambda")},helperSexpr:function(i,c,v){var E=this.setupFullMustacheParams(i,c,v),A=i.path,L=A.parts[0];if(this.options.knownHelpers[L])this.opcode("invokeKnownHelper",E.length,L);else{if(this.
options.knownHelpersOnly)throw new b.default("You specified knownHelpersOnly, but used the unknown helper "+L,i);A.strict=!0,A.falsy=!0,this.accept(A),this.opcode("invokeHelper",E.length,A.original,o.
default.helpers.simpleId(A))}},PathExpression:function(i){var c=t(i),v=d(i);this.addDepth(c),this.opcode("getContext",c);var E=v[0],A=o.default.helpers.scopedId(i),L=!c&&!A&&this.blockParamIndex(E);L?
this.opcode("lookupBlockParam",L,v):E?i.data?(this.options.data=!0,this.opcode("lookupData",c,v,i.strict)):this.opcode("lookupOnContext",v,i.falsy,i.strict,A):this.opcode("pushContext")},StringLiteral:function(i){
n(i),this.opcode("pushString",i.value)},NumberLiteral:function(i){n(i),this.opcode("pushLiteral",i.value)},BooleanLiteral:function(i){n(i),this.opcode("pushLiteral",i.value)},UndefinedLiteral:function(){
this.opcode("pushLiteral","undefined")},NullLiteral:function(){this.opcode("pushLiteral","null")},Hash:function(i){var c=i.pairs,v=0,E=void 0;if(!S.isArray(c))throw e(i,"pairs must be an array");E=c.length;
for(var A=0;A<E;A++)if(!c[A]||typeof c[A].key!="string")throw e(i,"pair keys must be strings");for(this.opcode("pushHash");v<E;v++)this.pushParam(c[v].value);for(;v--;)this.opcode("assignToHash",c[v].
key);this.opcode("popHash")},opcode:function(i){this.opcodes.push({opcode:i,args:l.call(arguments,1),loc:this.sourceNode[0].loc})},addDepth:function(i){i&&(this.useDepths=!0)},classifySexpr:function(i){
d(i.path);var c=o.default.helpers.simpleId(i.path),v=c&&!!this.blockParamIndex(i.path.parts[0]),E=!v&&o.default.helpers.helperExpression(i),A=!v&&(E||c);if(A&&!E){var L=i.path.parts[0],R=this.options;
R.knownHelpers[L]?E=!0:R.knownHelpersOnly&&(A=!1)}return E?"helper":A?"ambiguous":"simple"},pushParams:function(i){for(var c=0,v=i.length;c<v;c++)this.pushParam(i[c])},pushParam:function(i){n(i);var c=i.
value!=null?i.value:i.original||"",v=t(i);if(this.stringParams)typeof c!="number"&&typeof c!="boolean"&&(c=String(c)),c.replace&&(c=c.replace(/^(\.?\.\/)*/g,"").replace(/\//g,".")),v&&this.addDepth(v),
this.opcode("getContext",v),this.opcode("pushStringParam",c,i.type),i.type==="SubExpression"&&this.accept(i);else{if(this.trackIds){var E=void 0;if(i.parts&&!o.default.helpers.scopedId(i)&&!v&&(E=this.
blockParamIndex(d(i)[0])),E){var A=i.parts.slice(1).join(".");this.opcode("pushId","BlockParam",E,A)}else c=i.original||c,c.replace&&(c=c.replace(/^this(?:\.|$)/,"").replace(/^\.\//,"").replace(/^\.$/,
"")),this.opcode("pushId",i.type,c)}this.accept(i)}},setupFullMustacheParams:function(i,c,v,E){var A=i.params;return this.pushParams(A),this.opcode("pushProgram",c),this.opcode("pushProgram",v),i.hash?
this.accept(i.hash):this.opcode("emptyHash",E),A},blockParamIndex:function(i){for(var c=0,v=this.options.blockParams.length;c<v;c++){var E=this.options.blockParams[c],A=E&&S.indexOf(E,i);if(E&&A>=0)return[
c,A]}}};function r(u,i,c){if(u==null||typeof u!="string"&&u.type!=="Program")throw new b.default("You must pass a string or Handlebars AST to Handlebars.precompile. You passed "+u);i=i||{},"data"in i||
(i.data=!0),i.compat&&(i.useDepths=!0);var v=c.parse(u,i),E=new c.Compiler().compile(v,i);return new c.JavaScriptCompiler().compile(E,i)}function f(u,i,c){if(i===void 0&&(i={}),u==null||typeof u!="str\
ing"&&u.type!=="Program")throw new b.default("You must pass a string or Handlebars AST to Handlebars.compile. You passed "+u);i=S.extend({},i),"data"in i||(i.data=!0),i.compat&&(i.useDepths=!0);var v=void 0;
function E(){var L=c.parse(u,i),R=new c.Compiler().compile(L,i),M=new c.JavaScriptCompiler().compile(R,i,void 0,!0);return c.template(M)}function A(L,R){return v||(v=E()),v.call(this,L,R)}return A._setup=
function(L){return v||(v=E()),v._setup(L)},A._child=function(L,R,M,w){return v||(v=E()),v._child(L,R,M,w)},A}function e(u,i){return new b.default("Invalid AST: "+u.type+" "+i,u)}function t(u){var i=u.
depth;if(i==null)return 0;if(typeof i!="number"||!isFinite(i)||Math.floor(i)!==i||i<0)throw e(u,"depth must be a non-negative integer");return i}function n(u){var i=u.value;if(u.type==="StringLiteral"&&
typeof i!="string")throw e(u,"value must be a string");if(u.type==="NumberLiteral"&&typeof i!="number")throw e(u,"value must be a number");if(u.type==="BooleanLiteral"&&typeof i!="boolean")throw e(u,"\
value must be a boolean")}function s(u,i,c){if(!S.isArray(i))throw e(u,c+" must be an array");for(var v=0;v<i.length;v++)if(typeof i[v]!="string")throw e(u,c+" must only contain strings");return i}function d(u){
return s(u,u.parts,"parts")}function h(u){u.blockParams!=null&&s(u,u.blockParams,"blockParams")}function k(u,i){if(u===i)return!0;if(S.isArray(u)&&S.isArray(i)&&u.length===i.length){for(var c=0;c<u.length;c++)
if(!k(u[c],i[c]))return!1;return!0}}function g(u){if(!u.path.parts){var i=u.path;u.path={type:"PathExpression",data:!1,depth:0,parts:[i.original+""],original:i.original+"",loc:i.loc}}}}),47914:((I,_,P)=>{
_.__esModule=!0,_.SourceLocation=y,_.id=o,_.stripFlags=a,_.stripComment=l,_.preparePath=p,_.prepareMustache=r,_.prepareRawBlock=f,_.prepareBlock=e,_.prepareProgram=t,_.preparePartialBlock=n;function C(s){
return s&&s.__esModule?s:{default:s}}var m=P(89252),b=C(m);function S(s,d){if(d=d.path?d.path.original:d,s.path.original!==d){var h={loc:s.path.loc};throw new b.default(s.path.original+" doesn't match\
 "+d,h)}}function y(s,d){this.source=s,this.start={line:d.first_line,column:d.first_column},this.end={line:d.last_line,column:d.last_column}}function o(s){return/^\[.*\]$/.test(s)?s.substring(1,s.length-
1):s}function a(s,d){return{open:s.charAt(2)==="~",close:d.charAt(d.length-3)==="~"}}function l(s){return s.replace(/^\{\{~?!-?-?/,"").replace(/-?-?~?\}\}$/,"")}function p(s,d,h){h=this.locInfo(h);for(var k=s?
"@":"",g=[],u=0,i=0,c=d.length;i<c;i++){var v=d[i].part,E=d[i].original!==v;if(k+=(d[i].separator||"")+v,!E&&(v===".."||v==="."||v==="this")){if(g.length>0)throw new b.default("Invalid path: "+k,{loc:h});
v===".."&&u++}else g.push(v)}return{type:"PathExpression",data:s,depth:u,parts:g,original:k,loc:h}}function r(s,d,h,k,g,u){var i=k.charAt(3)||k.charAt(2),c=i!=="{"&&i!=="&",v=/\*/.test(k);return{type:v?
"Decorator":"MustacheStatement",path:s,params:d,hash:h,escaped:c,strip:g,loc:this.locInfo(u)}}function f(s,d,h,k){S(s,h),k=this.locInfo(k);var g={type:"Program",body:d,strip:{},loc:k};return{type:"Blo\
ckStatement",path:s.path,params:s.params,hash:s.hash,program:g,openStrip:{},inverseStrip:{},closeStrip:{},loc:k}}function e(s,d,h,k,g,u){k&&k.path&&S(s,k);var i=/\*/.test(s.open);d.blockParams=s.blockParams;
var c=void 0,v=void 0;if(h){if(i)throw new b.default("Unexpected inverse block on decorator",h);h.chain&&(h.program.body[0].closeStrip=k.strip),v=h.strip,c=h.program}return g&&(g=c,c=d,d=g),{type:i?"D\
ecoratorBlock":"BlockStatement",path:s.path,params:s.params,hash:s.hash,program:d,inverse:c,openStrip:s.strip,inverseStrip:v,closeStrip:k&&k.strip,loc:this.locInfo(u)}}function t(s,d){if(!d&&s.length){
var h=s[0].loc,k=s[s.length-1].loc;h&&k&&(d={source:h.source,start:{line:h.start.line,column:h.start.column},end:{line:k.end.line,column:k.end.column}})}return{type:"Program",body:s,strip:{},loc:d}}function n(s,d,h,k){
return S(s,h),{type:"PartialBlockStatement",name:s.path,params:s.params,hash:s.hash,program:d,openStrip:s.strip,closeStrip:h&&h.strip,loc:this.locInfo(k)}}}),29424:((I,_,P)=>{_.__esModule=!0;function C(e){
return e&&e.__esModule?e:{default:e}}var m=P(27280),b=P(89252),S=C(b),y=P(68272),o=P(18037),a=C(o);function l(e){this.value=e}function p(){}p.prototype={nameLookup:function(t,n){return this.internalNameLookup(
t,n)},depthedLookup:function(t){return[this.aliasable("container.lookup"),"(depths, ",this.quotedString(t),")"]},compilerInfo:function(){var t=m.COMPILER_REVISION,n=m.REVISION_CHANGES[t];return[t,n]},
appendToBuffer:function(t,n,s){return y.isArray(t)||(t=[t]),t=this.source.wrap(t,n),this.environment.isSimple?["return ",t,";"]:s?["buffer += ",t,";"]:(t.appendToBuffer=!0,t)},initializeBuffer:function(){
return this.quotedString("")},internalNameLookup:function(t,n){return this.lookupPropertyFunctionIsUsed=!0,["lookupProperty(",t,",",this.quotedString(n),")"]},lookupPropertyFunctionIsUsed:!1,compile:function(t,n,s,d){
this.environment=t,this.options=n,this.stringParams=this.options.stringParams,this.trackIds=this.options.trackIds,this.precompile=!d,this.name=this.environment.name,this.isChild=!!s,this.context=s||{decorators:[],
programs:[],environments:[]},this.preamble(),this.stackSlot=0,this.stackVars=[],this.aliases={},this.registers={list:[]},this.hashes=[],this.compileStack=[],this.inlineStack=[],this.blockParams=[],this.
compileChildren(t,n),this.useDepths=this.useDepths||t.useDepths||t.useDecorators||this.options.compat,this.useBlockParams=this.useBlockParams||t.useBlockParams;var h=t.opcodes,k=void 0,g=void 0,u=void 0,
i=void 0;for(u=0,i=h.length;u<i;u++)k=h[u],this.source.currentLocation=k.loc,g=g||k.loc,this[k.opcode].apply(this,k.args);if(this.source.currentLocation=g,this.pushSource(""),this.stackSlot||this.inlineStack.
length||this.compileStack.length)throw new S.default("Compile completed with content left on stack");this.decorators.isEmpty()?this.decorators=void 0:(this.useDecorators=!0,this.decorators.prepend(["v\
ar decorators = container.decorators, ",this.lookupPropertyFunctionVarDeclaration(),`;
`]),this.decorators.push("return fn;"),d?this.decorators=Function.apply(this,["fn","props","container","depth0","data","blockParams","depths",this.decorators.merge()]):(this.decorators.prepend(`functi\
on(fn, props, container, depth0, data, blockParams, depths) {
`),this.decorators.push(`}
`),this.decorators=this.decorators.merge()));var c=this.createFunctionContext(d);if(this.isChild)return c;var v={compiler:this.compilerInfo(),main:c};this.decorators&&(v.main_d=this.decorators,v.useDecorators=
!0);var E=this.context,A=E.programs,L=E.decorators;for(u=0,i=A.length;u<i;u++)v[u]=A[u],L[u]&&(v[u+"_d"]=L[u],v.useDecorators=!0);return this.environment.usePartial&&(v.usePartial=!0),this.options.data&&
(v.useData=!0),this.useDepths&&(v.useDepths=!0),this.useBlockParams&&(v.useBlockParams=!0),this.options.compat&&(v.compat=!0),d?v.compilerOptions=this.options:(v.compiler=JSON.stringify(v.compiler),this.
source.currentLocation={start:{line:1,column:0}},v=this.objectLiteral(v),n.srcName?(v=v.toStringWithSourceMap({file:n.destName}),v.map=v.map&&v.map.toString()):v=v.toString()),v},preamble:function(){this.
lastContext=0,this.source=new a.default(this.options.srcName),this.decorators=new a.default(this.options.srcName)},createFunctionContext:function(t){var n=this,s="",d=this.stackVars.concat(this.registers.
list);d.length>0&&(s+=", "+d.join(", "));var h=0;Object.keys(this.aliases).forEach(function(u){var i=n.aliases[u];i.children&&i.referenceCount>1&&(s+=", alias"+ ++h+"="+u,i.children[0]="alias"+h)}),this.
lookupPropertyFunctionIsUsed&&(s+=", "+this.lookupPropertyFunctionVarDeclaration());var k=["container","depth0","helpers","partials","data"];(this.useBlockParams||this.useDepths)&&k.push("blockParams"),
this.useDepths&&k.push("depths");var g=this.mergeSource(s);return t?(k.push(g),Function.apply(this,k)):this.source.wrap(["function(",k.join(","),`) {
  `,g,"}"])},mergeSource:function(t){var n=this.environment.isSimple,s=!this.forceBuffer,d=void 0,h=void 0,k=void 0,g=void 0;return this.source.each(function(u){u.appendToBuffer?(k?u.prepend("  + "):k=
u,g=u):(k&&(h?k.prepend("buffer += "):d=!0,g.add(";"),k=g=void 0),h=!0,n||(s=!1))}),s?k?(k.prepend("return "),g.add(";")):h||this.source.push('return "";'):(t+=", buffer = "+(d?"":this.initializeBuffer()),
k?(k.prepend("return buffer + "),g.add(";")):this.source.push("return buffer;")),t&&this.source.prepend("var "+t.substring(2)+(d?"":`;
`)),this.source.merge()},lookupPropertyFunctionVarDeclaration:function(){return`
      lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    }
    `.trim()},blockValue:function(t){var n=this.aliasable("container.hooks.blockHelperMissing"),s=[this.contextName(0)];this.setupHelperArgs(t,0,s);var d=this.popStack();s.splice(1,0,d),this.push(this.
source.functionCall(n,"call",s))},ambiguousBlockValue:function(){var t=this.aliasable("container.hooks.blockHelperMissing"),n=[this.contextName(0)];this.setupHelperArgs("",0,n,!0),this.flushInline();var s=this.
topStack();n.splice(1,0,s),this.pushSource(["if (!",this.lastHelper,") { ",s," = ",this.source.functionCall(t,"call",n),"}"])},appendContent:function(t){this.pendingContent?t=this.pendingContent+t:this.
pendingLocation=this.source.currentLocation,this.pendingContent=t},append:function(){if(this.isInline())this.replaceStack(function(n){return[" != null ? ",n,' : ""']}),this.pushSource(this.appendToBuffer(
this.popStack()));else{var t=this.popStack();this.pushSource(["if (",t," != null) { ",this.appendToBuffer(t,void 0,!0)," }"]),this.environment.isSimple&&this.pushSource(["else { ",this.appendToBuffer(
"''",void 0,!0)," }"])}},appendEscaped:function(){this.pushSource(this.appendToBuffer([this.aliasable("container.escapeExpression"),"(",this.popStack(),")"]))},getContext:function(t){this.lastContext=
t},pushContext:function(){this.pushStackLiteral(this.contextName(this.lastContext))},lookupOnContext:function(t,n,s,d){var h=0;!d&&this.options.compat&&!this.lastContext?this.push(this.depthedLookup(t[h++])):
this.pushContext(),this.resolvePath("context",t,h,n,s)},lookupBlockParam:function(t,n){this.useBlockParams=!0,this.push(["blockParams[",t[0],"][",t[1],"]"]),this.resolvePath("context",n,1)},lookupData:function(t,n,s){
t?this.pushStackLiteral("container.data(data, "+t+")"):this.pushStackLiteral("data"),this.resolvePath("data",n,0,!0,s)},resolvePath:function(t,n,s,d,h){var k=this;if(this.options.strict||this.options.
assumeObjects){this.push(f(this.options.strict&&h,this,n,s,t));return}for(var g=n.length,u=function(c){k.replaceStack(function(v){var E=k.nameLookup(v,n[c],t);return d?[" && ",E]:[" != null ? ",E," : ",
v]})},i=s;i<g;i++)u(i)},resolvePossibleLambda:function(){this.push([this.aliasable("container.lambda"),"(",this.popStack(),", ",this.contextName(0),")"])},pushStringParam:function(t,n){this.pushContext(),
this.pushString(n),n!=="SubExpression"&&(typeof t=="string"?this.pushString(t):this.pushStackLiteral(t))},emptyHash:function(t){this.trackIds&&this.push("{}"),this.stringParams&&(this.push("{}"),this.
push("{}")),this.pushStackLiteral(t?"undefined":"{}")},pushHash:function(){this.hash&&this.hashes.push(this.hash),this.hash={values:{},types:[],contexts:[],ids:[]}},popHash:function(){var t=this.hash;
this.hash=this.hashes.pop(),this.trackIds&&this.push(this.objectLiteral(t.ids)),this.stringParams&&(this.push(this.objectLiteral(t.contexts)),this.push(this.objectLiteral(t.types))),this.push(this.objectLiteral(
t.values))},pushString:function(t){this.pushStackLiteral(this.quotedString(t))},pushLiteral:function(t){this.pushStackLiteral(t)},pushProgram:function(t){t!=null?this.pushStackLiteral(this.programExpression(
t)):this.pushStackLiteral(null)},registerDecorator:function(t,n){var s=this.nameLookup("decorators",n,"decorator"),d=this.setupHelperArgs(n,t);this.decorators.push(["var decorator = ",s,";"]),this.decorators.
push(['if (typeof decorator !== "function") { throw new Error(',this.quotedString('Missing decorator: "'+n+'"'),"); }"]),this.decorators.push(["fn = ",this.decorators.functionCall("decorator","",["fn",
"props","container",d])," || fn;"])},invokeHelper:function(t,n,s){var d=this.popStack(),h=this.setupHelper(t,n),k=[];s&&k.push(h.name),k.push(d),this.options.strict||k.push(this.aliasable("container.h\
ooks.helperMissing"));var g=["(",this.itemsSeparatedBy(k,"||"),")"],u=this.source.functionCall(g,"call",h.callParams);this.push(u)},itemsSeparatedBy:function(t,n){var s=[];s.push(t[0]);for(var d=1;d<t.
length;d++)s.push(n,t[d]);return s},invokeKnownHelper:function(t,n){var s=this.setupHelper(t,n);this.push(this.source.functionCall(s.name,"call",s.callParams))},invokeAmbiguous:function(t,n){this.useRegister(
"helper");var s=this.popStack();this.emptyHash();var d=this.setupHelper(0,t,n),h=this.lastHelper=this.nameLookup("helpers",t,"helper"),k=["(","(helper = ",h," || ",s,")"];this.options.strict||(k[0]="(\
helper = ",k.push(" != null ? helper : ",this.aliasable("container.hooks.helperMissing"))),this.push(["(",k,d.paramsInit?["),(",d.paramsInit]:[],"),","(typeof helper === ",this.aliasable('"function"'),
" ? ",this.source.functionCall("helper","call",d.callParams)," : helper))"])},invokePartial:function(t,n,s){var d=[],h=this.setupParams(n,1,d);t&&(n=this.popStack(),delete h.name),s&&(h.indent=this.quotedString(
s)),h.helpers="helpers",h.partials="partials",h.decorators="container.decorators",t?d.unshift(n):d.unshift(this.nameLookup("partials",n,"partial")),this.options.compat&&(h.depths="depths"),h=this.objectLiteral(
h),d.push(h),this.push(this.source.functionCall("container.invokePartial","",d))},assignToHash:function(t){var n=this.popStack(),s=void 0,d=void 0,h=void 0;this.trackIds&&(h=this.popStack()),this.stringParams&&
(d=this.popStack(),s=this.popStack());var k=this.hash;s&&(k.contexts[t]=s),d&&(k.types[t]=d),h&&(k.ids[t]=h),k.values[t]=n},pushId:function(t,n,s){t==="BlockParam"?this.pushStackLiteral("blockParams["+
n[0]+"].path["+n[1]+"]"+(s?" + "+this.quotedString("."+s):"")):t==="PathExpression"?this.pushString(n):t==="SubExpression"?this.pushStackLiteral("true"):this.pushStackLiteral("null")},compiler:p,compileChildren:function(t,n){
for(var s=t.children,d=void 0,h=void 0,k=0,g=s.length;k<g;k++){d=s[k],h=new this.compiler;var u=this.matchExistingProgram(d);if(u==null){var i=this.context.programs.push("")-1;d.index=i,d.name="progra\
m"+i,this.context.programs[i]=h.compile(d,n,this.context,!this.precompile),this.context.decorators[i]=h.decorators,this.context.environments[i]=d,this.useDepths=this.useDepths||h.useDepths,this.useBlockParams=
this.useBlockParams||h.useBlockParams,d.useDepths=this.useDepths,d.useBlockParams=this.useBlockParams}else d.index=u.index,d.name="program"+u.index,this.useDepths=this.useDepths||u.useDepths,this.useBlockParams=
this.useBlockParams||u.useBlockParams}},matchExistingProgram:function(t){for(var n=0,s=this.context.environments.length;n<s;n++){var d=this.context.environments[n];if(d&&d.equals(t))return d}},programExpression:function(t){
var n=this.environment.children[t],s=[n.index,"data",n.blockParams];return(this.useBlockParams||this.useDepths)&&s.push("blockParams"),this.useDepths&&s.push("depths"),"container.program("+s.join(", ")+
")"},useRegister:function(t){this.registers[t]||(this.registers[t]=!0,this.registers.list.push(t))},push:function(t){return t instanceof l||(t=this.source.wrap(t)),this.inlineStack.push(t),t},pushStackLiteral:function(t){
this.push(new l(t))},pushSource:function(t){this.pendingContent&&(this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent),this.pendingLocation)),this.pendingContent=void 0),
t&&this.source.push(t)},replaceStack:function(t){var n=["("],s=void 0,d=void 0,h=void 0;if(!this.isInline())throw new S.default("replaceStack on non-inline");var k=this.popStack(!0);if(k instanceof l)
s=[k.value],n=["(",s],h=!0;else{d=!0;var g=this.incrStack();n=["((",this.push(g)," = ",k,")"],s=this.topStack()}var u=t.call(this,s);h||this.popStack(),d&&this.stackSlot--,this.push(n.concat(u,")"))},
incrStack:function(){return this.stackSlot++,this.stackSlot>this.stackVars.length&&this.stackVars.push("stack"+this.stackSlot),this.topStackName()},topStackName:function(){return"stack"+this.stackSlot},
flushInline:function(){var t=this.inlineStack;this.inlineStack=[];for(var n=0,s=t.length;n<s;n++){var d=t[n];if(d instanceof l)this.compileStack.push(d);else{var h=this.incrStack();this.pushSource([h,
" = ",d,";"]),this.compileStack.push(h)}}},isInline:function(){return this.inlineStack.length},popStack:function(t){var n=this.isInline(),s=(n?this.inlineStack:this.compileStack).pop();if(!t&&s instanceof
l)return s.value;if(!n){if(!this.stackSlot)throw new S.default("Invalid stack pop");this.stackSlot--}return s},topStack:function(){var t=this.isInline()?this.inlineStack:this.compileStack,n=t[t.length-
1];return n instanceof l?n.value:n},contextName:function(t){return this.useDepths&&t?"depths["+t+"]":"depth"+t},quotedString:function(t){return this.source.quotedString(t)},objectLiteral:function(t){return this.
source.objectLiteral(t)},aliasable:function(t){var n=this.aliases[t];return n?(n.referenceCount++,n):(n=this.aliases[t]=this.source.wrap(t),n.aliasable=!0,n.referenceCount=1,n)},setupHelper:function(t,n,s){
var d=[],h=this.setupHelperArgs(n,t,d,s),k=this.nameLookup("helpers",n,"helper"),g=this.aliasable(this.contextName(0)+" != null ? "+this.contextName(0)+" : (container.nullContext || {})");return{params:d,
paramsInit:h,name:k,callParams:[g].concat(d)}},setupParams:function(t,n,s){var d={},h=[],k=[],g=[],u=!s,i=void 0;u&&(s=[]),d.name=this.quotedString(t),d.hash=this.popStack(),this.trackIds&&(d.hashIds=
this.popStack()),this.stringParams&&(d.hashTypes=this.popStack(),d.hashContexts=this.popStack());var c=this.popStack(),v=this.popStack();(v||c)&&(d.fn=v||"container.noop",d.inverse=c||"container.noop");
for(var E=n;E--;)i=this.popStack(),s[E]=i,this.trackIds&&(g[E]=this.popStack()),this.stringParams&&(k[E]=this.popStack(),h[E]=this.popStack());return u&&(d.args=this.source.generateArray(s)),this.trackIds&&
(d.ids=this.source.generateArray(g)),this.stringParams&&(d.types=this.source.generateArray(k),d.contexts=this.source.generateArray(h)),this.options.data&&(d.data="data"),this.useBlockParams&&(d.blockParams=
"blockParams"),d},setupHelperArgs:function(t,n,s,d){var h=this.setupParams(t,n,s);return h.loc=r(this),h=this.objectLiteral(h),d?(this.useRegister("options"),s.push("options"),["options=",h]):s?(s.push(
h),""):h}},(function(){for(var e="break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int s\
hort boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import\
 public let yield await null true false".split(" "),t=p.RESERVED_WORDS={},n=0,s=e.length;n<s;n++)t[e[n]]=!0})(),p.isValidJavaScriptVariableName=function(e){return!p.RESERVED_WORDS[e]&&/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.
test(e)};function r(e){var t=e.source.currentLocation;return t?o.safeJsonLiteral(t):"undefined"}function f(e,t,n,s,d){var h=t.popStack(),k=n.length;e&&k--;for(var g=s;g<k;g++)h=t.nameLookup(h,n[g],d);
return e?[t.aliasable("container.strict"),"(",h,", ",t.quotedString(n[k]),", ",r(t)," )"]:h}_.default=p,I.exports=_.default}),79815:((I,_)=>{_.__esModule=!0;var P=["Program","BlockStatement","Decorato\
rBlock","PartialStatement","PartialBlockStatement","Decorator","MustacheStatement","ContentStatement","CommentStatement","SubExpression","PathExpression","StringLiteral","NumberLiteral","BooleanLitera\
l","UndefinedLiteral","NullLiteral","Hash","HashPair"];_.NODE_TYPES=P}),61060:((I,_)=>{_.__esModule=!0;var P=(function(){var C={trace:function(){},yy:{},symbols_:{error:2,root:3,program:4,EOF:5,program_repetition0:6,
statement:7,mustache:8,block:9,rawBlock:10,partial:11,partialBlock:12,content:13,COMMENT:14,CONTENT:15,openRawBlock:16,rawBlock_repetition0:17,END_RAW_BLOCK:18,OPEN_RAW_BLOCK:19,helperName:20,openRawBlock_repetition0:21,
openRawBlock_option0:22,CLOSE_RAW_BLOCK:23,openBlock:24,block_option0:25,closeBlock:26,openInverse:27,block_option1:28,OPEN_BLOCK:29,openBlock_repetition0:30,openBlock_option0:31,openBlock_option1:32,
CLOSE:33,OPEN_INVERSE:34,openInverse_repetition0:35,openInverse_option0:36,openInverse_option1:37,openInverseChain:38,OPEN_INVERSE_CHAIN:39,openInverseChain_repetition0:40,openInverseChain_option0:41,
openInverseChain_option1:42,inverseAndProgram:43,INVERSE:44,inverseChain:45,inverseChain_option0:46,OPEN_ENDBLOCK:47,OPEN:48,mustache_repetition0:49,mustache_option0:50,OPEN_UNESCAPED:51,mustache_repetition1:52,
mustache_option1:53,CLOSE_UNESCAPED:54,OPEN_PARTIAL:55,partialName:56,partial_repetition0:57,partial_option0:58,openPartialBlock:59,OPEN_PARTIAL_BLOCK:60,openPartialBlock_repetition0:61,openPartialBlock_option0:62,
param:63,sexpr:64,OPEN_SEXPR:65,sexpr_repetition0:66,sexpr_option0:67,CLOSE_SEXPR:68,hash:69,hash_repetition_plus0:70,hashSegment:71,ID:72,EQUALS:73,blockParams:74,OPEN_BLOCK_PARAMS:75,blockParams_repetition_plus0:76,
CLOSE_BLOCK_PARAMS:77,path:78,dataName:79,STRING:80,NUMBER:81,BOOLEAN:82,UNDEFINED:83,NULL:84,DATA:85,pathSegments:86,SEP:87,$accept:0,$end:1},terminals_:{2:"error",5:"EOF",14:"COMMENT",15:"CONTENT",18:"\
END_RAW_BLOCK",19:"OPEN_RAW_BLOCK",23:"CLOSE_RAW_BLOCK",29:"OPEN_BLOCK",33:"CLOSE",34:"OPEN_INVERSE",39:"OPEN_INVERSE_CHAIN",44:"INVERSE",47:"OPEN_ENDBLOCK",48:"OPEN",51:"OPEN_UNESCAPED",54:"CLOSE_UNE\
SCAPED",55:"OPEN_PARTIAL",60:"OPEN_PARTIAL_BLOCK",65:"OPEN_SEXPR",68:"CLOSE_SEXPR",72:"ID",73:"EQUALS",75:"OPEN_BLOCK_PARAMS",77:"CLOSE_BLOCK_PARAMS",80:"STRING",81:"NUMBER",82:"BOOLEAN",83:"UNDEFINED",
84:"NULL",85:"DATA",87:"SEP"},productions_:[0,[3,2],[4,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[13,1],[10,3],[16,5],[9,4],[9,4],[24,6],[27,6],[38,6],[43,2],[45,3],[45,1],[26,3],[8,5],[8,5],[11,5],
[12,3],[59,5],[63,1],[63,1],[64,5],[69,1],[71,3],[74,3],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[56,1],[56,1],[79,2],[78,1],[86,3],[86,1],[6,0],[6,2],[17,0],[17,2],[21,0],[21,2],[22,0],[22,1],
[25,0],[25,1],[28,0],[28,1],[30,0],[30,2],[31,0],[31,1],[32,0],[32,1],[35,0],[35,2],[36,0],[36,1],[37,0],[37,1],[40,0],[40,2],[41,0],[41,1],[42,0],[42,1],[46,0],[46,1],[49,0],[49,2],[50,0],[50,1],[52,
0],[52,2],[53,0],[53,1],[57,0],[57,2],[58,0],[58,1],[61,0],[61,2],[62,0],[62,1],[66,0],[66,2],[67,0],[67,1],[70,1],[70,2],[76,1],[76,2]],performAction:function(y,o,a,l,p,r,f){var e=r.length-1;switch(p){case 1:
return r[e-1];case 2:this.$=l.prepareProgram(r[e]);break;case 3:this.$=r[e];break;case 4:this.$=r[e];break;case 5:this.$=r[e];break;case 6:this.$=r[e];break;case 7:this.$=r[e];break;case 8:this.$=r[e];
break;case 9:this.$={type:"CommentStatement",value:l.stripComment(r[e]),strip:l.stripFlags(r[e],r[e]),loc:l.locInfo(this._$)};break;case 10:this.$={type:"ContentStatement",original:r[e],value:r[e],loc:l.
locInfo(this._$)};break;case 11:this.$=l.prepareRawBlock(r[e-2],r[e-1],r[e],this._$);break;case 12:this.$={path:r[e-3],params:r[e-2],hash:r[e-1]};break;case 13:this.$=l.prepareBlock(r[e-3],r[e-2],r[e-
1],r[e],!1,this._$);break;case 14:this.$=l.prepareBlock(r[e-3],r[e-2],r[e-1],r[e],!0,this._$);break;case 15:this.$={open:r[e-5],path:r[e-4],params:r[e-3],hash:r[e-2],blockParams:r[e-1],strip:l.stripFlags(
r[e-5],r[e])};break;case 16:this.$={path:r[e-4],params:r[e-3],hash:r[e-2],blockParams:r[e-1],strip:l.stripFlags(r[e-5],r[e])};break;case 17:this.$={path:r[e-4],params:r[e-3],hash:r[e-2],blockParams:r[e-
1],strip:l.stripFlags(r[e-5],r[e])};break;case 18:this.$={strip:l.stripFlags(r[e-1],r[e-1]),program:r[e]};break;case 19:var t=l.prepareBlock(r[e-2],r[e-1],r[e],r[e],!1,this._$),n=l.prepareProgram([t],
r[e-1].loc);n.chained=!0,this.$={strip:r[e-2].strip,program:n,chain:!0};break;case 20:this.$=r[e];break;case 21:this.$={path:r[e-1],strip:l.stripFlags(r[e-2],r[e])};break;case 22:this.$=l.prepareMustache(
r[e-3],r[e-2],r[e-1],r[e-4],l.stripFlags(r[e-4],r[e]),this._$);break;case 23:this.$=l.prepareMustache(r[e-3],r[e-2],r[e-1],r[e-4],l.stripFlags(r[e-4],r[e]),this._$);break;case 24:this.$={type:"Partial\
Statement",name:r[e-3],params:r[e-2],hash:r[e-1],indent:"",strip:l.stripFlags(r[e-4],r[e]),loc:l.locInfo(this._$)};break;case 25:this.$=l.preparePartialBlock(r[e-2],r[e-1],r[e],this._$);break;case 26:
this.$={path:r[e-3],params:r[e-2],hash:r[e-1],strip:l.stripFlags(r[e-4],r[e])};break;case 27:this.$=r[e];break;case 28:this.$=r[e];break;case 29:this.$={type:"SubExpression",path:r[e-3],params:r[e-2],
hash:r[e-1],loc:l.locInfo(this._$)};break;case 30:this.$={type:"Hash",pairs:r[e],loc:l.locInfo(this._$)};break;case 31:this.$={type:"HashPair",key:l.id(r[e-2]),value:r[e],loc:l.locInfo(this._$)};break;case 32:
this.$=l.id(r[e-1]);break;case 33:this.$=r[e];break;case 34:this.$=r[e];break;case 35:this.$={type:"StringLiteral",value:r[e],original:r[e],loc:l.locInfo(this._$)};break;case 36:this.$={type:"NumberLi\
teral",value:Number(r[e]),original:Number(r[e]),loc:l.locInfo(this._$)};break;case 37:this.$={type:"BooleanLiteral",value:r[e]==="true",original:r[e]==="true",loc:l.locInfo(this._$)};break;case 38:this.
$={type:"UndefinedLiteral",original:void 0,value:void 0,loc:l.locInfo(this._$)};break;case 39:this.$={type:"NullLiteral",original:null,value:null,loc:l.locInfo(this._$)};break;case 40:this.$=r[e];break;case 41:
this.$=r[e];break;case 42:this.$=l.preparePath(!0,r[e],this._$);break;case 43:this.$=l.preparePath(!1,r[e],this._$);break;case 44:r[e-2].push({part:l.id(r[e]),original:r[e],separator:r[e-1]}),this.$=r[e-
2];break;case 45:this.$=[{part:l.id(r[e]),original:r[e]}];break;case 46:this.$=[];break;case 47:r[e-1].push(r[e]);break;case 48:this.$=[];break;case 49:r[e-1].push(r[e]);break;case 50:this.$=[];break;case 51:
r[e-1].push(r[e]);break;case 58:this.$=[];break;case 59:r[e-1].push(r[e]);break;case 64:this.$=[];break;case 65:r[e-1].push(r[e]);break;case 70:this.$=[];break;case 71:r[e-1].push(r[e]);break;case 78:
this.$=[];break;case 79:r[e-1].push(r[e]);break;case 82:this.$=[];break;case 83:r[e-1].push(r[e]);break;case 86:this.$=[];break;case 87:r[e-1].push(r[e]);break;case 90:this.$=[];break;case 91:r[e-1].push(
r[e]);break;case 94:this.$=[];break;case 95:r[e-1].push(r[e]);break;case 98:this.$=[r[e]];break;case 99:r[e-1].push(r[e]);break;case 100:this.$=[r[e]];break;case 101:r[e-1].push(r[e]);break}},table:[{
3:1,4:2,5:[2,46],6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{1:[3]},{5:[1,4]},{5:[2,2],7:5,8:6,9:7,10:8,11:9,12:10,13:11,14:[1,12],15:[1,20],16:17,19:[
1,23],24:15,27:16,29:[1,21],34:[1,22],39:[2,2],44:[2,2],47:[2,2],48:[1,13],51:[1,14],55:[1,18],59:19,60:[1,24]},{1:[2,1]},{5:[2,47],14:[2,47],15:[2,47],19:[2,47],29:[2,47],34:[2,47],39:[2,47],44:[2,47],
47:[2,47],48:[2,47],51:[2,47],55:[2,47],60:[2,47]},{5:[2,3],14:[2,3],15:[2,3],19:[2,3],29:[2,3],34:[2,3],39:[2,3],44:[2,3],47:[2,3],48:[2,3],51:[2,3],55:[2,3],60:[2,3]},{5:[2,4],14:[2,4],15:[2,4],19:[
2,4],29:[2,4],34:[2,4],39:[2,4],44:[2,4],47:[2,4],48:[2,4],51:[2,4],55:[2,4],60:[2,4]},{5:[2,5],14:[2,5],15:[2,5],19:[2,5],29:[2,5],34:[2,5],39:[2,5],44:[2,5],47:[2,5],48:[2,5],51:[2,5],55:[2,5],60:[2,
5]},{5:[2,6],14:[2,6],15:[2,6],19:[2,6],29:[2,6],34:[2,6],39:[2,6],44:[2,6],47:[2,6],48:[2,6],51:[2,6],55:[2,6],60:[2,6]},{5:[2,7],14:[2,7],15:[2,7],19:[2,7],29:[2,7],34:[2,7],39:[2,7],44:[2,7],47:[2,
7],48:[2,7],51:[2,7],55:[2,7],60:[2,7]},{5:[2,8],14:[2,8],15:[2,8],19:[2,8],29:[2,8],34:[2,8],39:[2,8],44:[2,8],47:[2,8],48:[2,8],51:[2,8],55:[2,8],60:[2,8]},{5:[2,9],14:[2,9],15:[2,9],19:[2,9],29:[2,
9],34:[2,9],39:[2,9],44:[2,9],47:[2,9],48:[2,9],51:[2,9],55:[2,9],60:[2,9]},{20:25,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:36,72:[1,35],78:26,79:27,
80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:37,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{4:38,
6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{15:[2,48],17:39,18:[2,48]},{20:41,56:40,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,
28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:44,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{5:[2,10],14:[2,10],15:[2,10],
18:[2,10],19:[2,10],29:[2,10],34:[2,10],39:[2,10],44:[2,10],47:[2,10],48:[2,10],51:[2,10],55:[2,10],60:[2,10]},{20:45,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],
86:33},{20:46,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:47,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{
20:41,56:48,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[2,78],49:49,65:[2,78],72:[2,78],80:[2,78],81:[2,78],82:[2,78],83:[2,78],84:[2,
78],85:[2,78]},{23:[2,33],33:[2,33],54:[2,33],65:[2,33],68:[2,33],72:[2,33],75:[2,33],80:[2,33],81:[2,33],82:[2,33],83:[2,33],84:[2,33],85:[2,33]},{23:[2,34],33:[2,34],54:[2,34],65:[2,34],68:[2,34],72:[
2,34],75:[2,34],80:[2,34],81:[2,34],82:[2,34],83:[2,34],84:[2,34],85:[2,34]},{23:[2,35],33:[2,35],54:[2,35],65:[2,35],68:[2,35],72:[2,35],75:[2,35],80:[2,35],81:[2,35],82:[2,35],83:[2,35],84:[2,35],85:[
2,35]},{23:[2,36],33:[2,36],54:[2,36],65:[2,36],68:[2,36],72:[2,36],75:[2,36],80:[2,36],81:[2,36],82:[2,36],83:[2,36],84:[2,36],85:[2,36]},{23:[2,37],33:[2,37],54:[2,37],65:[2,37],68:[2,37],72:[2,37],
75:[2,37],80:[2,37],81:[2,37],82:[2,37],83:[2,37],84:[2,37],85:[2,37]},{23:[2,38],33:[2,38],54:[2,38],65:[2,38],68:[2,38],72:[2,38],75:[2,38],80:[2,38],81:[2,38],82:[2,38],83:[2,38],84:[2,38],85:[2,38]},
{23:[2,39],33:[2,39],54:[2,39],65:[2,39],68:[2,39],72:[2,39],75:[2,39],80:[2,39],81:[2,39],82:[2,39],83:[2,39],84:[2,39],85:[2,39]},{23:[2,43],33:[2,43],54:[2,43],65:[2,43],68:[2,43],72:[2,43],75:[2,43],
80:[2,43],81:[2,43],82:[2,43],83:[2,43],84:[2,43],85:[2,43],87:[1,50]},{72:[1,35],86:51},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],75:[2,45],80:[2,45],81:[2,45],82:[2,45],83:[2,45],
84:[2,45],85:[2,45],87:[2,45]},{52:52,54:[2,82],65:[2,82],72:[2,82],80:[2,82],81:[2,82],82:[2,82],83:[2,82],84:[2,82],85:[2,82]},{25:53,38:55,39:[1,57],43:56,44:[1,58],45:54,47:[2,54]},{28:59,43:60,44:[
1,58],47:[2,56]},{13:62,15:[1,20],18:[1,61]},{33:[2,86],57:63,65:[2,86],72:[2,86],80:[2,86],81:[2,86],82:[2,86],83:[2,86],84:[2,86],85:[2,86]},{33:[2,40],65:[2,40],72:[2,40],80:[2,40],81:[2,40],82:[2,
40],83:[2,40],84:[2,40],85:[2,40]},{33:[2,41],65:[2,41],72:[2,41],80:[2,41],81:[2,41],82:[2,41],83:[2,41],84:[2,41],85:[2,41]},{20:64,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[
1,32],85:[1,34],86:33},{26:65,47:[1,66]},{30:67,33:[2,58],65:[2,58],72:[2,58],75:[2,58],80:[2,58],81:[2,58],82:[2,58],83:[2,58],84:[2,58],85:[2,58]},{33:[2,64],35:68,65:[2,64],72:[2,64],75:[2,64],80:[
2,64],81:[2,64],82:[2,64],83:[2,64],84:[2,64],85:[2,64]},{21:69,23:[2,50],65:[2,50],72:[2,50],80:[2,50],81:[2,50],82:[2,50],83:[2,50],84:[2,50],85:[2,50]},{33:[2,90],61:70,65:[2,90],72:[2,90],80:[2,90],
81:[2,90],82:[2,90],83:[2,90],84:[2,90],85:[2,90]},{20:74,33:[2,80],50:71,63:72,64:75,65:[1,43],69:73,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},
{72:[1,79]},{23:[2,42],33:[2,42],54:[2,42],65:[2,42],68:[2,42],72:[2,42],75:[2,42],80:[2,42],81:[2,42],82:[2,42],83:[2,42],84:[2,42],85:[2,42],87:[1,50]},{20:74,53:80,54:[2,84],63:81,64:75,65:[1,43],69:82,
70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{26:83,47:[1,66]},{47:[2,55]},{4:84,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],
44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{47:[2,20]},{20:85,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:86,6:3,14:[2,46],15:[2,46],19:[
2,46],29:[2,46],34:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{26:87,47:[1,66]},{47:[2,57]},{5:[2,11],14:[2,11],15:[2,11],19:[2,11],29:[2,11],34:[2,11],39:[2,11],44:[2,11],47:[2,11],48:[
2,11],51:[2,11],55:[2,11],60:[2,11]},{15:[2,49],18:[2,49]},{20:74,33:[2,88],58:88,63:89,64:75,65:[1,43],69:90,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,
34],86:33},{65:[2,94],66:91,68:[2,94],72:[2,94],80:[2,94],81:[2,94],82:[2,94],83:[2,94],84:[2,94],85:[2,94]},{5:[2,25],14:[2,25],15:[2,25],19:[2,25],29:[2,25],34:[2,25],39:[2,25],44:[2,25],47:[2,25],48:[
2,25],51:[2,25],55:[2,25],60:[2,25]},{20:92,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,31:93,33:[2,60],63:94,64:75,65:[1,43],69:95,70:76,71:77,72:[
1,78],75:[2,60],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,33:[2,66],36:96,63:97,64:75,65:[1,43],69:98,70:76,71:77,72:[1,78],75:[2,66],78:26,79:27,80:[1,28],
81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,22:99,23:[2,52],63:100,64:75,65:[1,43],69:101,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,
34],86:33},{20:74,33:[2,92],62:102,63:103,64:75,65:[1,43],69:104,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[1,105]},{33:[2,79],65:[2,79],
72:[2,79],80:[2,79],81:[2,79],82:[2,79],83:[2,79],84:[2,79],85:[2,79]},{33:[2,81]},{23:[2,27],33:[2,27],54:[2,27],65:[2,27],68:[2,27],72:[2,27],75:[2,27],80:[2,27],81:[2,27],82:[2,27],83:[2,27],84:[2,
27],85:[2,27]},{23:[2,28],33:[2,28],54:[2,28],65:[2,28],68:[2,28],72:[2,28],75:[2,28],80:[2,28],81:[2,28],82:[2,28],83:[2,28],84:[2,28],85:[2,28]},{23:[2,30],33:[2,30],54:[2,30],68:[2,30],71:106,72:[1,
107],75:[2,30]},{23:[2,98],33:[2,98],54:[2,98],68:[2,98],72:[2,98],75:[2,98]},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],73:[1,108],75:[2,45],80:[2,45],81:[2,45],82:[2,45],83:[2,45],
84:[2,45],85:[2,45],87:[2,45]},{23:[2,44],33:[2,44],54:[2,44],65:[2,44],68:[2,44],72:[2,44],75:[2,44],80:[2,44],81:[2,44],82:[2,44],83:[2,44],84:[2,44],85:[2,44],87:[2,44]},{54:[1,109]},{54:[2,83],65:[
2,83],72:[2,83],80:[2,83],81:[2,83],82:[2,83],83:[2,83],84:[2,83],85:[2,83]},{54:[2,85]},{5:[2,13],14:[2,13],15:[2,13],19:[2,13],29:[2,13],34:[2,13],39:[2,13],44:[2,13],47:[2,13],48:[2,13],51:[2,13],55:[
2,13],60:[2,13]},{38:55,39:[1,57],43:56,44:[1,58],45:111,46:110,47:[2,76]},{33:[2,70],40:112,65:[2,70],72:[2,70],75:[2,70],80:[2,70],81:[2,70],82:[2,70],83:[2,70],84:[2,70],85:[2,70]},{47:[2,18]},{5:[
2,14],14:[2,14],15:[2,14],19:[2,14],29:[2,14],34:[2,14],39:[2,14],44:[2,14],47:[2,14],48:[2,14],51:[2,14],55:[2,14],60:[2,14]},{33:[1,113]},{33:[2,87],65:[2,87],72:[2,87],80:[2,87],81:[2,87],82:[2,87],
83:[2,87],84:[2,87],85:[2,87]},{33:[2,89]},{20:74,63:115,64:75,65:[1,43],67:114,68:[2,96],69:116,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[
1,117]},{32:118,33:[2,62],74:119,75:[1,120]},{33:[2,59],65:[2,59],72:[2,59],75:[2,59],80:[2,59],81:[2,59],82:[2,59],83:[2,59],84:[2,59],85:[2,59]},{33:[2,61],75:[2,61]},{33:[2,68],37:121,74:122,75:[1,
120]},{33:[2,65],65:[2,65],72:[2,65],75:[2,65],80:[2,65],81:[2,65],82:[2,65],83:[2,65],84:[2,65],85:[2,65]},{33:[2,67],75:[2,67]},{23:[1,123]},{23:[2,51],65:[2,51],72:[2,51],80:[2,51],81:[2,51],82:[2,
51],83:[2,51],84:[2,51],85:[2,51]},{23:[2,53]},{33:[1,124]},{33:[2,91],65:[2,91],72:[2,91],80:[2,91],81:[2,91],82:[2,91],83:[2,91],84:[2,91],85:[2,91]},{33:[2,93]},{5:[2,22],14:[2,22],15:[2,22],19:[2,
22],29:[2,22],34:[2,22],39:[2,22],44:[2,22],47:[2,22],48:[2,22],51:[2,22],55:[2,22],60:[2,22]},{23:[2,99],33:[2,99],54:[2,99],68:[2,99],72:[2,99],75:[2,99]},{73:[1,108]},{20:74,63:125,64:75,65:[1,43],
72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{5:[2,23],14:[2,23],15:[2,23],19:[2,23],29:[2,23],34:[2,23],39:[2,23],44:[2,23],47:[2,23],48:[2,23],51:[2,23],55:[
2,23],60:[2,23]},{47:[2,19]},{47:[2,77]},{20:74,33:[2,72],41:126,63:127,64:75,65:[1,43],69:128,70:76,71:77,72:[1,78],75:[2,72],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},
{5:[2,24],14:[2,24],15:[2,24],19:[2,24],29:[2,24],34:[2,24],39:[2,24],44:[2,24],47:[2,24],48:[2,24],51:[2,24],55:[2,24],60:[2,24]},{68:[1,129]},{65:[2,95],68:[2,95],72:[2,95],80:[2,95],81:[2,95],82:[2,
95],83:[2,95],84:[2,95],85:[2,95]},{68:[2,97]},{5:[2,21],14:[2,21],15:[2,21],19:[2,21],29:[2,21],34:[2,21],39:[2,21],44:[2,21],47:[2,21],48:[2,21],51:[2,21],55:[2,21],60:[2,21]},{33:[1,130]},{33:[2,63]},
{72:[1,132],76:131},{33:[1,133]},{33:[2,69]},{15:[2,12],18:[2,12]},{14:[2,26],15:[2,26],19:[2,26],29:[2,26],34:[2,26],47:[2,26],48:[2,26],51:[2,26],55:[2,26],60:[2,26]},{23:[2,31],33:[2,31],54:[2,31],
68:[2,31],72:[2,31],75:[2,31]},{33:[2,74],42:134,74:135,75:[1,120]},{33:[2,71],65:[2,71],72:[2,71],75:[2,71],80:[2,71],81:[2,71],82:[2,71],83:[2,71],84:[2,71],85:[2,71]},{33:[2,73],75:[2,73]},{23:[2,29],
33:[2,29],54:[2,29],65:[2,29],68:[2,29],72:[2,29],75:[2,29],80:[2,29],81:[2,29],82:[2,29],83:[2,29],84:[2,29],85:[2,29]},{14:[2,15],15:[2,15],19:[2,15],29:[2,15],34:[2,15],39:[2,15],44:[2,15],47:[2,15],
48:[2,15],51:[2,15],55:[2,15],60:[2,15]},{72:[1,137],77:[1,136]},{72:[2,100],77:[2,100]},{14:[2,16],15:[2,16],19:[2,16],29:[2,16],34:[2,16],44:[2,16],47:[2,16],48:[2,16],51:[2,16],55:[2,16],60:[2,16]},
{33:[1,138]},{33:[2,75]},{33:[2,32]},{72:[2,101],77:[2,101]},{14:[2,17],15:[2,17],19:[2,17],29:[2,17],34:[2,17],39:[2,17],44:[2,17],47:[2,17],48:[2,17],51:[2,17],55:[2,17],60:[2,17]}],defaultActions:{
4:[2,1],54:[2,55],56:[2,20],60:[2,57],73:[2,81],82:[2,85],86:[2,18],90:[2,89],101:[2,53],104:[2,93],110:[2,19],111:[2,77],116:[2,97],119:[2,63],122:[2,69],135:[2,75],136:[2,32]},parseError:function(y,o){
throw new Error(y)},parse:function(y){var o=this,a=[0],l=[null],p=[],r=this.table,f="",e=0,t=0,n=0,s=2,d=1;this.lexer.setInput(y),this.lexer.yy=this.yy,this.yy.lexer=this.lexer,this.yy.parser=this,typeof this.
lexer.yylloc>"u"&&(this.lexer.yylloc={});var h=this.lexer.yylloc;p.push(h);var k=this.lexer.options&&this.lexer.options.ranges;typeof this.yy.parseError=="function"&&(this.parseError=this.yy.parseError);
function g(D){a.length=a.length-2*D,l.length=l.length-D,p.length=p.length-D}function u(){var D;return D=o.lexer.lex()||1,typeof D!="number"&&(D=o.symbols_[D]||D),D}for(var i,c,v,E,A,L,R={},M,w,O,N;;){
if(v=a[a.length-1],this.defaultActions[v]?E=this.defaultActions[v]:((i===null||typeof i>"u")&&(i=u()),E=r[v]&&r[v][i]),typeof E>"u"||!E.length||!E[0]){var B="";if(!n){N=[];for(M in r[v])this.terminals_[M]&&
M>2&&N.push("'"+this.terminals_[M]+"'");this.lexer.showPosition?B="Parse error on line "+(e+1)+`:
`+this.lexer.showPosition()+`
Expecting `+N.join(", ")+", got '"+(this.terminals_[i]||i)+"'":B="Parse error on line "+(e+1)+": Unexpected "+(i==1?"end of input":"'"+(this.terminals_[i]||i)+"'"),this.parseError(B,{text:this.lexer.match,
token:this.terminals_[i]||i,line:this.lexer.yylineno,loc:h,expected:N})}}if(E[0]instanceof Array&&E.length>1)throw new Error("Parse Error: multiple actions possible at state: "+v+", token: "+i);switch(E[0]){case 1:
a.push(i),l.push(this.lexer.yytext),p.push(this.lexer.yylloc),a.push(E[1]),i=null,c?(i=c,c=null):(t=this.lexer.yyleng,f=this.lexer.yytext,e=this.lexer.yylineno,h=this.lexer.yylloc,n>0&&n--);break;case 2:
if(w=this.productions_[E[1]][1],R.$=l[l.length-w],R._$={first_line:p[p.length-(w||1)].first_line,last_line:p[p.length-1].last_line,first_column:p[p.length-(w||1)].first_column,last_column:p[p.length-1].
last_column},k&&(R._$.range=[p[p.length-(w||1)].range[0],p[p.length-1].range[1]]),L=this.performAction.call(R,f,t,e,this.yy,E[1],l,p),typeof L<"u")return L;w&&(a=a.slice(0,-1*w*2),l=l.slice(0,-1*w),p=
p.slice(0,-1*w)),a.push(this.productions_[E[1]][0]),l.push(R.$),p.push(R._$),O=r[a[a.length-2]][a[a.length-1]],a.push(O);break;case 3:return!0}}return!0}},m=(function(){var S={EOF:1,parseError:function(o,a){
if(this.yy.parser)this.yy.parser.parseError(o,a);else throw new Error(o)},setInput:function(o){return this._input=o,this._more=this._less=this.done=!1,this.yylineno=this.yyleng=0,this.yytext=this.matched=
this.match="",this.conditionStack=["INITIAL"],this.yylloc={first_line:1,first_column:0,last_line:1,last_column:0},this.options.ranges&&(this.yylloc.range=[0,0]),this.offset=0,this},input:function(){var o=this.
_input[0];this.yytext+=o,this.yyleng++,this.offset++,this.match+=o,this.matched+=o;var a=o.match(/(?:\r\n?|\n).*/g);return a?(this.yylineno++,this.yylloc.last_line++):this.yylloc.last_column++,this.options.
ranges&&this.yylloc.range[1]++,this._input=this._input.slice(1),o},unput:function(o){var a=o.length,l=o.split(/(?:\r\n?|\n)/g);this._input=o+this._input,this.yytext=this.yytext.substr(0,this.yytext.length-
a-1),this.offset-=a;var p=this.match.split(/(?:\r\n?|\n)/g);this.match=this.match.substr(0,this.match.length-1),this.matched=this.matched.substr(0,this.matched.length-1),l.length-1&&(this.yylineno-=l.
length-1);var r=this.yylloc.range;return this.yylloc={first_line:this.yylloc.first_line,last_line:this.yylineno+1,first_column:this.yylloc.first_column,last_column:l?(l.length===p.length?this.yylloc.first_column:
0)+p[p.length-l.length].length-l[0].length:this.yylloc.first_column-a},this.options.ranges&&(this.yylloc.range=[r[0],r[0]+this.yyleng-a]),this},more:function(){return this._more=!0,this},less:function(o){
this.unput(this.match.slice(o))},pastInput:function(){var o=this.matched.substr(0,this.matched.length-this.match.length);return(o.length>20?"...":"")+o.substr(-20).replace(/\n/g,"")},upcomingInput:function(){
var o=this.match;return o.length<20&&(o+=this._input.substr(0,20-o.length)),(o.substr(0,20)+(o.length>20?"...":"")).replace(/\n/g,"")},showPosition:function(){var o=this.pastInput(),a=new Array(o.length+
1).join("-");return o+this.upcomingInput()+`
`+a+"^"},next:function(){if(this.done)return this.EOF;this._input||(this.done=!0);var o,a,l,p,r,f;this._more||(this.yytext="",this.match="");for(var e=this._currentRules(),t=0;t<e.length&&(l=this._input.
match(this.rules[e[t]]),!(l&&(!a||l[0].length>a[0].length)&&(a=l,p=t,!this.options.flex)));t++);return a?(f=a[0].match(/(?:\r\n?|\n).*/g),f&&(this.yylineno+=f.length),this.yylloc={first_line:this.yylloc.
last_line,last_line:this.yylineno+1,first_column:this.yylloc.last_column,last_column:f?f[f.length-1].length-f[f.length-1].match(/\r?\n?/)[0].length:this.yylloc.last_column+a[0].length},this.yytext+=a[0],
this.match+=a[0],this.matches=a,this.yyleng=this.yytext.length,this.options.ranges&&(this.yylloc.range=[this.offset,this.offset+=this.yyleng]),this._more=!1,this._input=this._input.slice(a[0].length),
this.matched+=a[0],o=this.performAction.call(this,this.yy,this,e[p],this.conditionStack[this.conditionStack.length-1]),this.done&&this._input&&(this.done=!1),o||void 0):this._input===""?this.EOF:this.
parseError("Lexical error on line "+(this.yylineno+1)+`. Unrecognized text.
`+this.showPosition(),{text:"",token:null,line:this.yylineno})},lex:function(){var o=this.next();return typeof o<"u"?o:this.lex()},begin:function(o){this.conditionStack.push(o)},popState:function(){return this.
conditionStack.pop()},_currentRules:function(){return this.conditions[this.conditionStack[this.conditionStack.length-1]].rules},topState:function(){return this.conditionStack[this.conditionStack.length-
2]},pushState:function(o){this.begin(o)}};return S.options={},S.performAction=function(o,a,l,p){function r(e,t){return a.yytext=a.yytext.substring(e,a.yyleng-t+e)}var f=p;switch(l){case 0:if(a.yytext.
slice(-2)==="\\\\"?(r(0,1),this.begin("mu")):a.yytext.slice(-1)==="\\"?(r(0,1),this.begin("emu")):this.begin("mu"),a.yytext)return 15;break;case 1:return 15;case 2:return this.popState(),15;break;case 3:
return this.begin("raw"),15;break;case 4:return this.popState(),this.conditionStack[this.conditionStack.length-1]==="raw"?15:(r(5,9),"END_RAW_BLOCK");case 5:return 15;case 6:return this.popState(),14;
break;case 7:return 65;case 8:return 68;case 9:return 19;case 10:return this.popState(),this.begin("raw"),23;break;case 11:return 55;case 12:return 60;case 13:return 29;case 14:return 47;case 15:return this.
popState(),44;break;case 16:return this.popState(),44;break;case 17:return 34;case 18:return 39;case 19:return 51;case 20:return 48;case 21:this.unput(a.yytext),this.popState(),this.begin("com");break;case 22:
return this.popState(),14;break;case 23:return 48;case 24:return 73;case 25:return 72;case 26:return 72;case 27:return 87;case 28:break;case 29:return this.popState(),54;break;case 30:return this.popState(),
33;break;case 31:return a.yytext=r(1,2).replace(/\\"/g,'"'),80;break;case 32:return a.yytext=r(1,2).replace(/\\'/g,"'"),80;break;case 33:return 85;case 34:return 82;case 35:return 82;case 36:return 83;case 37:
return 84;case 38:return 81;case 39:return 75;case 40:return 77;case 41:return 72;case 42:return a.yytext=a.yytext.replace(/\\([\\\]])/g,"$1"),72;break;case 43:return"INVALID";case 44:return 5}},S.rules=
[/^(?:[^\x00]*?(?=(\{\{)))/,/^(?:[^\x00]+)/,/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,/^(?:\{\{\{\{(?=[^\/]))/,/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
/^(?:[\s\S]*?--(~)?\}\})/,/^(?:\()/,/^(?:\))/,/^(?:\{\{\{\{)/,/^(?:\}\}\}\})/,/^(?:\{\{(~)?>)/,/^(?:\{\{(~)?#>)/,/^(?:\{\{(~)?#\*?)/,/^(?:\{\{(~)?\/)/,/^(?:\{\{(~)?\^\s*(~)?\}\})/,/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
/^(?:\{\{(~)?\^)/,/^(?:\{\{(~)?\s*else\b)/,/^(?:\{\{(~)?\{)/,/^(?:\{\{(~)?&)/,/^(?:\{\{(~)?!--)/,/^(?:\{\{(~)?![\s\S]*?\}\})/,/^(?:\{\{(~)?\*?)/,/^(?:=)/,/^(?:\.\.)/,/^(?:\.(?=([=~}\s\/.)|])))/,/^(?:[\/.])/,
/^(?:\s+)/,/^(?:\}(~)?\}\})/,/^(?:(~)?\}\})/,/^(?:"(\\["]|[^"])*")/,/^(?:'(\\[']|[^'])*')/,/^(?:@)/,/^(?:true(?=([~}\s)])))/,/^(?:false(?=([~}\s)])))/,/^(?:undefined(?=([~}\s)])))/,/^(?:null(?=([~}\s)])))/,
/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,/^(?:as\s+\|)/,/^(?:\|)/,/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,/^(?:\[(\\\]|[^\]])*\])/,/^(?:.)/,/^(?:$)/],S.conditions={mu:{rules:[7,8,9,
10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44],inclusive:!1},emu:{rules:[2],inclusive:!1},com:{rules:[6],inclusive:!1},raw:{rules:[3,4,5],inclusive:!1},
INITIAL:{rules:[0,1,44],inclusive:!0}},S})();C.lexer=m;function b(){this.yy={}}return b.prototype=C,C.Parser=b,new b})();_.default=P,I.exports=_.default}),28043:((I,_,P)=>{_.__esModule=!0,_.print=S,_.
PrintVisitor=y;function C(o){return o&&o.__esModule?o:{default:o}}var m=P(37749),b=C(m);function S(o){return new y().accept(o)}function y(){this.padding=0}y.prototype=new b.default,y.prototype.pad=function(o){
for(var a="",l=0,p=this.padding;l<p;l++)a+="  ";return a+=o+`
`,a},y.prototype.Program=function(o){var a="",l=o.body,p=void 0,r=void 0;if(o.blockParams){var f="BLOCK PARAMS: [";for(p=0,r=o.blockParams.length;p<r;p++)f+=" "+o.blockParams[p];f+=" ]",a+=this.pad(f)}
for(p=0,r=l.length;p<r;p++)a+=this.accept(l[p]);return this.padding--,a},y.prototype.MustacheStatement=function(o){return this.pad("{{ "+this.SubExpression(o)+" }}")},y.prototype.Decorator=function(o){
return this.pad("{{ DIRECTIVE "+this.SubExpression(o)+" }}")},y.prototype.BlockStatement=y.prototype.DecoratorBlock=function(o){var a="";return a+=this.pad((o.type==="DecoratorBlock"?"DIRECTIVE ":"")+
"BLOCK:"),this.padding++,a+=this.pad(this.SubExpression(o)),o.program&&(a+=this.pad("PROGRAM:"),this.padding++,a+=this.accept(o.program),this.padding--),o.inverse&&(o.program&&this.padding++,a+=this.pad(
"{{^}}"),this.padding++,a+=this.accept(o.inverse),this.padding--,o.program&&this.padding--),this.padding--,a},y.prototype.PartialStatement=function(o){var a="PARTIAL:"+o.name.original;return o.params[0]&&
(a+=" "+this.accept(o.params[0])),o.hash&&(a+=" "+this.accept(o.hash)),this.pad("{{> "+a+" }}")},y.prototype.PartialBlockStatement=function(o){var a="PARTIAL BLOCK:"+o.name.original;return o.params[0]&&
(a+=" "+this.accept(o.params[0])),o.hash&&(a+=" "+this.accept(o.hash)),a+=" "+this.pad("PROGRAM:"),this.padding++,a+=this.accept(o.program),this.padding--,this.pad("{{> "+a+" }}")},y.prototype.ContentStatement=
function(o){return this.pad("CONTENT[ '"+o.value+"' ]")},y.prototype.CommentStatement=function(o){return this.pad("{{! '"+o.value+"' }}")},y.prototype.SubExpression=function(o){for(var a=o.params,l=[],
p=void 0,r=0,f=a.length;r<f;r++)l.push(this.accept(a[r]));return a="["+l.join(", ")+"]",p=o.hash?" "+this.accept(o.hash):"",this.accept(o.path)+" "+a+p},y.prototype.PathExpression=function(o){var a=o.
parts.join("/");return(o.data?"@":"")+"PATH:"+a},y.prototype.StringLiteral=function(o){return'"'+o.value+'"'},y.prototype.NumberLiteral=function(o){return"NUMBER{"+o.value+"}"},y.prototype.BooleanLiteral=
function(o){return"BOOLEAN{"+o.value+"}"},y.prototype.UndefinedLiteral=function(){return"UNDEFINED"},y.prototype.NullLiteral=function(){return"NULL"},y.prototype.Hash=function(o){for(var a=o.pairs,l=[],
p=0,r=a.length;p<r;p++)l.push(this.accept(a[p]));return"HASH{"+l.join(", ")+"}"},y.prototype.HashPair=function(o){return o.key+"="+this.accept(o.value)}}),37749:((I,_,P)=>{_.__esModule=!0;function C(f){
return f&&f.__esModule?f:{default:f}}var m=P(89252),b=C(m),S=P(68272),y=P(79815);function o(){this.parents=[]}function a(f,e){return S.indexOf(y.NODE_TYPES,e)!==-1||!(e in o.prototype)&&typeof f[e]=="\
function"}o.prototype={constructor:o,mutating:!1,acceptKey:function(e,t){var n=this.accept(e[t]);if(this.mutating){if(n&&!a(this,n.type))throw new b.default('Unexpected node type "'+n.type+'" found wh\
en accepting '+t+" on "+e.type);e[t]=n}},acceptRequired:function(e,t){if(this.acceptKey(e,t),!e[t])throw new b.default(e.type+" requires "+t)},acceptArray:function(e){for(var t=0,n=e.length;t<n;t++)this.
acceptKey(e,t),e[t]||(e.splice(t,1),t--,n--)},accept:function(e){if(e){if(!a(this,e.type)||!this[e.type])throw new b.default("Unknown type: "+e.type,e);this.current&&this.parents.unshift(this.current),
this.current=e;var t=this[e.type](e);if(this.current=this.parents.shift(),!this.mutating||t)return t;if(t!==!1)return e}},Program:function(e){this.acceptArray(e.body)},MustacheStatement:l,Decorator:l,
BlockStatement:p,DecoratorBlock:p,PartialStatement:r,PartialBlockStatement:function(e){r.call(this,e),this.acceptKey(e,"program")},ContentStatement:function(){},CommentStatement:function(){},SubExpression:l,
PathExpression:function(){},StringLiteral:function(){},NumberLiteral:function(){},BooleanLiteral:function(){},UndefinedLiteral:function(){},NullLiteral:function(){},Hash:function(e){this.acceptArray(e.
pairs)},HashPair:function(e){this.acceptRequired(e,"value")}};function l(f){this.acceptRequired(f,"path"),this.acceptArray(f.params),this.acceptKey(f,"hash")}function p(f){l.call(this,f),this.acceptKey(
f,"program"),this.acceptKey(f,"inverse")}function r(f){this.acceptRequired(f,"name"),this.acceptArray(f.params),this.acceptKey(f,"hash")}_.default=o,I.exports=_.default}),9422:((I,_,P)=>{_.__esModule=
!0;function C(p){return p&&p.__esModule?p:{default:p}}var m=P(37749),b=C(m);function S(){var p=arguments.length<=0||arguments[0]===void 0?{}:arguments[0];this.options=p}S.prototype=new b.default,S.prototype.
Program=function(p){var r=!this.options.ignoreStandalone,f=!this.isRootSeen;this.isRootSeen=!0;for(var e=p.body,t=0,n=e.length;t<n;t++){var s=e[t],d=this.accept(s);if(d){var h=y(e,t,f),k=o(e,t,f),g=d.
openStandalone&&h,u=d.closeStandalone&&k,i=d.inlineStandalone&&h&&k;d.close&&a(e,t,!0),d.open&&l(e,t,!0),r&&i&&(a(e,t),l(e,t)&&s.type==="PartialStatement"&&(s.indent=/(?:^|[^ \t])([ \t]+)$/.exec(e[t-1].
original)[1])),r&&g&&(a((s.program||s.inverse).body),l(e,t)),r&&u&&(a(e,t),l((s.inverse||s.program).body))}}return p},S.prototype.BlockStatement=S.prototype.DecoratorBlock=S.prototype.PartialBlockStatement=
function(p){this.accept(p.program),this.accept(p.inverse);var r=p.program||p.inverse,f=p.program&&p.inverse,e=f,t=f;if(f&&f.chained)for(e=f.body[0].program;t.chained;)t=t.body[t.body.length-1].program;
var n={open:p.openStrip.open,close:p.closeStrip.close,openStandalone:o(r.body),closeStandalone:y((e||r).body)};if(p.openStrip.close&&a(r.body,null,!0),f){var s=p.inverseStrip;s.open&&l(r.body,null,!0),
s.close&&a(e.body,null,!0),p.closeStrip.open&&l(t.body,null,!0),!this.options.ignoreStandalone&&y(r.body)&&o(e.body)&&(l(r.body),a(e.body))}else p.closeStrip.open&&l(r.body,null,!0);return n},S.prototype.
Decorator=S.prototype.MustacheStatement=function(p){return p.strip},S.prototype.PartialStatement=S.prototype.CommentStatement=function(p){var r=p.strip||{};return{inlineStandalone:!0,open:r.open,close:r.
close}};function y(p,r,f){r===void 0&&(r=p.length);var e=p[r-1],t=p[r-2];if(!e)return f;if(e.type==="ContentStatement")return(t||!f?/(?:^|\S)[^\S\n]*\n\s*$/:/^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(e.original)}
function o(p,r,f){r===void 0&&(r=-1);var e=p[r+1],t=p[r+2];if(!e)return f;if(e.type==="ContentStatement")return(t||!f?/^\s*?\r?\n/:/^\s*?(\r?\n|$)/).test(e.original)}function a(p,r,f){var e=p[r==null?
0:r+1];if(!(!e||e.type!=="ContentStatement"||!f&&e.rightStripped)){var t=e.value;e.value=e.value.replace(f?/^\s+/:/^[ \t]*\r?\n?/,""),e.rightStripped=e.value!==t}}function l(p,r,f){var e=p[r==null?p.length-
1:r-1];if(!(!e||e.type!=="ContentStatement"||!f&&e.leftStripped)){var t=e.value;return e.value=e.value.replace(f?/(^|\S)\s+$/:/(^|[^ \t])[ \t]+$/,"$1"),e.leftStripped=e.value!==t,e.leftStripped}}_.default=
S,I.exports=_.default}),21447:((I,_,P)=>{_.__esModule=!0,_.registerDefaultDecorators=S;function C(y){return y&&y.__esModule?y:{default:y}}var m=P(10379),b=C(m);function S(y){b.default(y)}}),10379:((I,_,P)=>{
_.__esModule=!0;var C=P(68272);_.default=function(m){m.registerDecorator("inline",function(b,S,y,o){var a=b;return S.partials||(S.partials={},a=function(l,p){var r=y.partials;y.partials=C.extend({},r,
S.partials);var f=b(l,p);return y.partials=r,f}),S.partials[o.args[0]]=o.fn,a})},I.exports=_.default}),89252:((I,_)=>{_.__esModule=!0;var P=["description","fileName","lineNumber","endLineNumber","mess\
age","name","number","stack"];function C(m,b){var S=b&&b.loc,y=void 0,o=void 0,a=void 0,l=void 0;S&&S.start&&(y=S.start.line,a=S.start.column,S.end&&(o=S.end.line,l=S.end.column),m+=" - "+y+":"+a);for(var p=Error.
prototype.constructor.call(this,m),r=0;r<P.length;r++)this[P[r]]=p[P[r]];Error.captureStackTrace&&Error.captureStackTrace(this,C);try{S&&(this.lineNumber=y,this.endLineNumber=o,Object.defineProperty?(Object.
defineProperty(this,"column",{value:a,enumerable:!0}),Object.defineProperty(this,"endColumn",{value:l,enumerable:!0})):(this.column=a,this.endColumn=l))}catch{}}C.prototype=new Error,_.default=C,I.exports=
_.default}),5248:((I,_,P)=>{_.__esModule=!0,_.registerDefaultHelpers=d,_.moveHelperToHooks=h;function C(k){return k&&k.__esModule?k:{default:k}}var m=P(69102),b=C(m),S=P(73350),y=C(S),o=P(99786),a=C(o),
l=P(6040),p=C(l),r=P(64969),f=C(r),e=P(63285),t=C(e),n=P(41691),s=C(n);function d(k){b.default(k),y.default(k),a.default(k),p.default(k),f.default(k),t.default(k),s.default(k)}function h(k,g,u){k.helpers[g]&&
(k.hooks[g]=k.helpers[g],u||(k.helpers[g]=void 0))}}),69102:((I,_,P)=>{_.__esModule=!0;var C=P(68272);_.default=function(m){m.registerHelper("blockHelperMissing",function(b,S){var y=S.inverse,o=S.fn;if(b===
!0)return o(this);if(b===!1||b==null)return y(this);if(C.isArray(b))return b.length>0?(S.ids&&(S.ids=[S.name]),m.helpers.each(b,S)):y(this);if(S.data&&S.ids){var a=C.createFrame(S.data);a.contextPath=
C.appendContextPath(S.data.contextPath,S.name),S={data:a}}return o(b,S)})},I.exports=_.default}),73350:((I,_,P)=>{_.__esModule=!0;function C(o){return o&&o.__esModule?o:{default:o}}var m=P(68272),b=P(
89252),S=C(b);function y(o){try{var a=o.return;m.isFunction(a)&&a.call(o)}catch{}}_.default=function(o){o.registerHelper("each",function(a,l){if(!l)throw new S.default("Must pass iterator to #each");var p=l.
fn,r=l.inverse,f=0,e="",t=void 0,n=void 0;l.data&&l.ids&&(n=m.appendContextPath(l.data.contextPath,l.ids[0])+"."),m.isFunction(a)&&(a=a.call(this)),l.data&&(t=m.createFrame(l.data));function s(u,i,c,v){
t&&(t.key=u,t.index=i,t.first=i===0,t.last=!!c,n&&(t.contextPath=n+u)),e=e+p(v,{data:t,blockParams:m.blockParams([v,u],[n+u,null])})}if(a&&typeof a=="object")if(m.isArray(a))for(var d=a.length;f<d;f++)
f in a&&s(f,f,f===a.length-1,a[f]);else if(typeof Symbol=="function"&&a[Symbol.iterator])for(var h=a[Symbol.iterator](),k=h.next();!k.done;){var g=h.next();try{s(f,f,g.done,k.value)}catch(u){throw g.done||
y(h),u}k=g,f++}else(function(){var u=void 0;Object.keys(a).forEach(function(i){u!==void 0&&s(u,f-1,!1,a[u]),u=i,f++}),u!==void 0&&s(u,f-1,!0,a[u])})();return f===0&&(e=r(this)),e})},I.exports=_.default}),
99786:((I,_,P)=>{_.__esModule=!0;function C(S){return S&&S.__esModule?S:{default:S}}var m=P(89252),b=C(m);_.default=function(S){S.registerHelper("helperMissing",function(){if(arguments.length!==1)throw new b.
default('Missing helper: "'+arguments[arguments.length-1].name+'"')})},I.exports=_.default}),6040:((I,_,P)=>{_.__esModule=!0;function C(y){return y&&y.__esModule?y:{default:y}}var m=P(68272),b=P(89252),
S=C(b);_.default=function(y){y.registerHelper("if",function(o,a){if(arguments.length!=2)throw new S.default("#if requires exactly one argument");return m.isFunction(o)&&(o=o.call(this)),!a.hash.includeZero&&
!o||m.isEmpty(o)?a.inverse(this):a.fn(this)}),y.registerHelper("unless",function(o,a){if(arguments.length!=2)throw new S.default("#unless requires exactly one argument");return y.helpers.if.call(this,
o,{fn:a.inverse,inverse:a.fn,hash:a.hash})})},I.exports=_.default}),64969:((I,_)=>{_.__esModule=!0,_.default=function(P){P.registerHelper("log",function(){for(var C=[void 0],m=arguments[arguments.length-
1],b=0;b<arguments.length-1;b++)C.push(arguments[b]);var S=1;m.hash.level!=null?S=m.hash.level:m.data&&m.data.level!=null&&(S=m.data.level),C[0]=S,P.log.apply(P,C)})},I.exports=_.default}),63285:((I,_)=>{
_.__esModule=!0,_.default=function(P){P.registerHelper("lookup",function(C,m,b){return C&&b.lookupProperty(C,m)})},I.exports=_.default}),41691:((I,_,P)=>{_.__esModule=!0;function C(y){return y&&y.__esModule?
y:{default:y}}var m=P(68272),b=P(89252),S=C(b);_.default=function(y){y.registerHelper("with",function(o,a){if(arguments.length!=2)throw new S.default("#with requires exactly one argument");m.isFunction(
o)&&(o=o.call(this));var l=a.fn;if(m.isEmpty(o))return a.inverse(this);var p=a.data;return a.data&&a.ids&&(p=m.createFrame(a.data),p.contextPath=m.appendContextPath(a.data.contextPath,a.ids[0])),l(o,{
data:p,blockParams:m.blockParams([o],[p&&p.contextPath])})})},I.exports=_.default}),14784:((I,_,P)=>{_.__esModule=!0,_.createProtoAccessControl=o,_.resultIsAllowed=a,_.isPrototypeConstructor=l,_.resetLoggedProperties=
f;function C(e){return e&&e.__esModule?e:{default:e}}var m=P(68272),b=P(28525),S=C(b),y=Object.create(null);function o(e){var t=Object.create(null);t.__proto__=!1,m.extend(t,e.allowedProtoProperties);
var n=Object.create(null);return n.constructor=!1,n.__defineGetter__=!1,n.__defineSetter__=!1,n.__lookupGetter__=!1,n.__lookupSetter__=!1,m.extend(n,e.allowedProtoMethods),{properties:{whitelist:t,defaultValue:e.
allowProtoPropertiesByDefault},methods:{whitelist:n,defaultValue:e.allowProtoMethodsByDefault}}}function a(e,t,n){return p(typeof e=="function"?t.methods:t.properties,n)}function l(e,t,n){return t==="\
constructor"&&typeof n=="function"&&e===n.prototype}function p(e,t){return e.whitelist[t]!==void 0?e.whitelist[t]===!0:e.defaultValue!==void 0?e.defaultValue:(r(t),!1)}function r(e){y[e]!==!0&&(y[e]=!0,
S.default.log("error",'Handlebars: Access has been denied to resolve the property "'+e+`" because it is not an "own property" of its parent.
You can add a runtime option to disable the check or this warning:
See https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details`))}function f(){Object.keys(y).forEach(function(e){delete y[e]})}}),71975:((I,_)=>{_.__esModule=
!0,_.wrapHelper=P;function P(C,m){if(typeof C!="function")return C;var b=function(){var y=arguments[arguments.length-1];return arguments[arguments.length-1]=m(y),C.apply(this,arguments)};return b}}),28525:((I,_,P)=>{
_.__esModule=!0;var C=P(68272),m={methodMap:["debug","info","warn","error"],level:"info",lookupLevel:function(S){if(typeof S=="string"){var y=C.indexOf(m.methodMap,S.toLowerCase());y>=0?S=y:S=parseInt(
S,10)}return S},log:function(S){if(S=m.lookupLevel(S),typeof console<"u"&&m.lookupLevel(m.level)<=S){var y=m.methodMap[S];console[y]||(y="log");for(var o=arguments.length,a=Array(o>1?o-1:0),l=1;l<o;l++)
a[l-1]=arguments[l];console[y].apply(console,a)}}};_.default=m,I.exports=_.default}),29309:((I,_)=>{_.__esModule=!0,_.default=function(P){(function(){typeof globalThis!="object"&&(Object.prototype.__defineGetter__(
"__magic__",function(){return this}),__magic__.globalThis=__magic__,delete Object.prototype.__magic__)})();var C=globalThis.Handlebars;P.noConflict=function(){return globalThis.Handlebars===P&&(globalThis.
Handlebars=C),P}},I.exports=_.default}),63569:((I,_,P)=>{_.__esModule=!0,_.checkRevision=f,_.template=e,_.wrapProgram=t,_.resolvePartial=n,_.invokePartial=s,_.noop=d;function C(c){return c&&c.__esModule?
c:{default:c}}function m(c){if(c&&c.__esModule)return c;var v={};if(c!=null)for(var E in c)Object.prototype.hasOwnProperty.call(c,E)&&(v[E]=c[E]);return v.default=c,v}var b=P(68272),S=m(b),y=P(89252),
o=C(y),a=P(27280),l=P(5248),p=P(71975),r=P(14784);function f(c){var v=c&&c[0]||1,E=a.COMPILER_REVISION;if(!(v>=a.LAST_COMPATIBLE_COMPILER_REVISION&&v<=a.COMPILER_REVISION))if(v<a.LAST_COMPATIBLE_COMPILER_REVISION){
var A=a.REVISION_CHANGES[E],L=a.REVISION_CHANGES[v];throw new o.default("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newe\
r version ("+A+") or downgrade your runtime to an older version ("+L+").")}else throw new o.default("Template was precompiled with a newer version of Handlebars than the current runtime. Please update\
 your runtime to a newer version ("+c[1]+").")}function e(c,v){if(!v)throw new o.default("No environment passed to template");if(!c||!c.main)throw new o.default("Unknown template object: "+typeof c);c.
main.decorator=c.main_d,v.VM.checkRevision(c.compiler);var E=c.compiler&&c.compiler[0]===7;function A(M,w,O){O.hash&&(w=S.extend({},w,O.hash),O.ids&&(O.ids[0]=!0)),M=v.VM.resolvePartial.call(this,M,w,
O),O.hooks=this.hooks,O.protoAccessControl=this.protoAccessControl;var N=v.VM.invokePartial.call(this,M,w,O);if(N==null&&S.isFunction(M))throw new o.default("The partial "+O.name+" returned no output:\
 partials must return a string");if(N==null&&v.compile){if(typeof M!="string")throw new o.default("The partial "+O.name+" could not be compiled: partials must be strings or functions returning strings");
O.partials[O.name]=v.compile(M,c.compilerOptions,v),N=O.partials[O.name](w,O)}if(N!=null){if(O.indent){for(var B=N.split(`
`),D=0,x=B.length;D<x&&!(!B[D]&&D+1===x);D++)B[D]=O.indent+B[D];N=B.join(`
`)}return N}else throw new o.default("The partial "+O.name+" could not be compiled when running in runtime-only mode")}var L={strict:function(w,O,N){if(!w||!(O in w))throw new o.default('"'+O+'" not d\
efined in '+w,{loc:N});return L.lookupProperty(w,O)},lookupProperty:function(w,O){var N=w[O];if(N==null||Object.prototype.hasOwnProperty.call(w,O)&&!r.isPrototypeConstructor(w,O,N)||r.resultIsAllowed(
N,L.protoAccessControl,O))return N},lookup:function(w,O){for(var N=w.length,B=0;B<N;B++){var D=w[B]&&L.lookupProperty(w[B],O);if(D!=null)return D}},lambda:function(w,O){return typeof w=="function"?w.call(
O):w},escapeExpression:S.escapeExpression,invokePartial:A,fn:function(w){var O=c[w];return O.decorator=c[w+"_d"],O},programs:[],program:function(w,O,N,B,D){var x=this.programs[w],T=this.fn(w);return O||
D||B||N?x=t(this,w,T,O,N,B,D):x||(x=this.programs[w]=t(this,w,T)),x},data:function(w,O){for(;w&&O--;)w=w._parent;return w},mergeIfNeeded:function(w,O){var N=w||O;return w&&O&&w!==O&&(N=S.extend({},O,w)),
N},nullContext:Object.seal({}),noop:v.VM.noop,compilerInfo:c.compiler};function R(M){var w=arguments.length<=1||arguments[1]===void 0?{}:arguments[1],O=w.data;R._setup(w),!w.partial&&c.useData&&(O=k(M,
O));var N=void 0,B=c.useBlockParams?[]:void 0;c.useDepths&&(w.depths?N=M!=w.depths[0]?[M].concat(w.depths):w.depths:N=[M]);function D(x){return""+c.main(L,x,L.helpers,L.partials,O,B,N)}return D=g(c.main,
D,L,w.depths||[],O,B),D(M,w)}return R.isTop=!0,R._setup=function(M){if(M.partial)L.protoAccessControl=M.protoAccessControl,L.helpers=M.helpers,L.partials=M.partials,L.decorators=M.decorators,L.hooks=M.
hooks;else{var w={};u(w,v.helpers,L),u(w,M.helpers,L),L.helpers=w,c.usePartial&&(L.partials=L.mergeIfNeeded(M.partials,v.partials)),(c.usePartial||c.useDecorators)&&(L.decorators=S.extend({},v.decorators,
M.decorators)),L.hooks={},L.protoAccessControl=r.createProtoAccessControl(M);var O=M.allowCallsToHelperMissing||E;l.moveHelperToHooks(L,"helperMissing",O),l.moveHelperToHooks(L,"blockHelperMissing",O)}},
R._child=function(M,w,O,N){if(c.useBlockParams&&!O)throw new o.default("must pass block params");if(c.useDepths&&!N)throw new o.default("must pass parent depths");return t(L,M,c[M],w,0,O,N)},R}function t(c,v,E,A,L,R,M){
function w(O){var N=arguments.length<=1||arguments[1]===void 0?{}:arguments[1],B=M;return M&&O!=M[0]&&!(O===c.nullContext&&M[0]===null)&&(B=[O].concat(M)),E(c,O,c.helpers,c.partials,N.data||A,R&&[N.blockParams].
concat(R),B)}return w=g(E,w,c,M,A,R),w.program=v,w.depth=M?M.length:0,w.blockParams=L||0,w}function n(c,v,E){return c?typeof c!="function"&&!E.name&&(E.name=c,c=h(E.partials,c)):E.name==="@partial-blo\
ck"?c=h(E.data,"partial-block"):c=h(E.partials,E.name),c}function s(c,v,E){var A=h(E.data,"partial-block");E.partial=!0,E.ids&&(E.data.contextPath=E.ids[0]||E.data.contextPath);var L=void 0;if(E.fn&&E.
fn!==d&&(function(){E.data=a.createFrame(E.data);var R=E.fn;L=E.data["partial-block"]=function(w){var O=arguments.length<=1||arguments[1]===void 0?{}:arguments[1];return O.data=a.createFrame(O.data),O.
data["partial-block"]=A,R(w,O)},R.partials&&(E.partials=S.extend({},E.partials,R.partials))})(),c===void 0&&L&&(c=L),c===void 0)throw new o.default("The partial "+E.name+" could not be found");if(c instanceof
Function)return c(v,E)}function d(){return""}function h(c,v){if(c&&Object.prototype.hasOwnProperty.call(c,v))return c[v]}function k(c,v){return(!v||!("root"in v))&&(v=v?a.createFrame(v):{},v.root=c),v}
function g(c,v,E,A,L,R){if(c.decorator){var M={};v=c.decorator(v,M,E,A&&A[0],L,R,A),S.extend(v,M)}return v}function u(c,v,E){v&&Object.keys(v).forEach(function(A){var L=v[A];c[A]=i(L,E)})}function i(c,v){
var E=v.lookupProperty;return p.wrapHelper(c,function(A){return A.lookupProperty=E,A})}}),47544:((I,_)=>{_.__esModule=!0;function P(C){this.string=C}P.prototype.toString=P.prototype.toHTML=function(){
return""+this.string},_.default=P,I.exports=_.default}),68272:((I,_)=>{_.__esModule=!0,_.extend=S,_.indexOf=l,_.escapeExpression=p,_.isEmpty=r,_.createFrame=f,_.blockParams=e,_.appendContextPath=t;var P={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;","`":"&#x60;","=":"&#x3D;"},C=/[&<>"'`=]/g,m=/[&<>"'`=]/;function b(n){return P[n]}function S(n){for(var s=1;s<arguments.length;s++)for(var d in arguments[s])
Object.prototype.hasOwnProperty.call(arguments[s],d)&&(n[d]=arguments[s][d]);return n}var y=Object.prototype.toString;_.toString=y;var o=function(s){return typeof s=="function"};o(/x/)&&(_.isFunction=
o=function(n){return typeof n=="function"&&y.call(n)==="[object Function]"}),_.isFunction=o;var a=Array.isArray||function(n){return n&&typeof n=="object"?y.call(n)==="[object Array]":!1};_.isArray=a;function l(n,s){
for(var d=0,h=n.length;d<h;d++)if(n[d]===s)return d;return-1}function p(n){if(typeof n!="string"){if(n&&typeof n.toHTML=="function")return n.toHTML();if(n==null)return"";if(!n)return n+"";n=""+n}return m.
test(n)?n.replace(C,b):n}function r(n){return!n&&n!==0?!0:!!(a(n)&&n.length===0)}function f(n){var s=S({},n);return s._parent=n,s}function e(n,s){return n.path=s,n}function t(n,s){return(n?n+".":"")+s}}),
88508:((I,_,P)=>{var C=P(2150).default,m=P(28043);C.PrintVisitor=m.PrintVisitor,C.print=m.print,I.exports=C;function b(S,y){var o=P(79896),a=o.readFileSync(y,"utf8");S.exports=C.compile(a)}H(import.meta.
url).extensions&&(H(import.meta.url).extensions[".handlebars"]=b,H(import.meta.url).extensions[".hbs"]=b)}),76934:((I,_,P)=>{var C=P(62492),m=Object.prototype.hasOwnProperty,b=typeof Map<"u";function S(){
this._array=[],this._set=b?new Map:Object.create(null)}S.fromArray=function(o,a){for(var l=new S,p=0,r=o.length;p<r;p++)l.add(o[p],a);return l},S.prototype.size=function(){return b?this._set.size:Object.
getOwnPropertyNames(this._set).length},S.prototype.add=function(o,a){var l=b?o:C.toSetString(o),p=b?this.has(o):m.call(this._set,l),r=this._array.length;(!p||a)&&this._array.push(o),p||(b?this._set.set(
o,r):this._set[l]=r)},S.prototype.has=function(o){if(b)return this._set.has(o);var a=C.toSetString(o);return m.call(this._set,a)},S.prototype.indexOf=function(o){if(b){var a=this._set.get(o);if(a>=0)return a}else{
var l=C.toSetString(o);if(m.call(this._set,l))return this._set[l]}throw new Error('"'+o+'" is not in the set.')},S.prototype.at=function(o){if(o>=0&&o<this._array.length)return this._array[o];throw new Error(
"No element indexed by "+o)},S.prototype.toArray=function(){return this._array.slice()},_.C=S}),27935:((I,_,P)=>{var C=P(691),m=5,b=1<<m,S=b-1,y=b;function o(l){return l<0?(-l<<1)+1:(l<<1)+0}function a(l){
var p=(l&1)===1,r=l>>1;return p?-r:r}_.encode=function(p){var r="",f,e=o(p);do f=e&S,e>>>=m,e>0&&(f|=y),r+=C.encode(f);while(e>0);return r},_.decode=function(p,r,f){var e=p.length,t=0,n=0,s,d;do{if(r>=
e)throw new Error("Expected more digits in base 64 VLQ value.");if(d=C.decode(p.charCodeAt(r++)),d===-1)throw new Error("Invalid base64 digit: "+p.charAt(r-1));s=!!(d&y),d&=S,t=t+(d<<n),n+=m}while(s);
f.value=a(t),f.rest=r}}),691:((I,_)=>{var P="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");_.encode=function(C){if(0<=C&&C<P.length)return P[C];throw new TypeError("Must \
be between 0 and 63: "+C)},_.decode=function(C){var m=65,b=90,S=97,y=122,o=48,a=57,l=43,p=47,r=26,f=52;return m<=C&&C<=b?C-m:S<=C&&C<=y?C-S+r:o<=C&&C<=a?C-o+f:C==l?62:C==p?63:-1}}),72326:((I,_)=>{_.GREATEST_LOWER_BOUND=
1,_.LEAST_UPPER_BOUND=2;function P(C,m,b,S,y,o){var a=Math.floor((m-C)/2)+C,l=y(b,S[a],!0);return l===0?a:l>0?m-a>1?P(a,m,b,S,y,o):o==_.LEAST_UPPER_BOUND?m<S.length?m:-1:a:a-C>1?P(C,a,b,S,y,o):o==_.LEAST_UPPER_BOUND?
a:C<0?-1:C}_.search=function(m,b,S,y){if(b.length===0)return-1;var o=P(-1,b.length,m,b,S,y||_.GREATEST_LOWER_BOUND);if(o<0)return-1;for(;o-1>=0&&S(b[o],b[o-1],!0)===0;)--o;return o}}),12861:((I,_,P)=>{
var C=P(62492);function m(S,y){var o=S.generatedLine,a=y.generatedLine,l=S.generatedColumn,p=y.generatedColumn;return a>o||a==o&&p>=l||C.compareByGeneratedPositionsInflated(S,y)<=0}function b(){this._array=
[],this._sorted=!0,this._last={generatedLine:-1,generatedColumn:0}}b.prototype.unsortedForEach=function(y,o){this._array.forEach(y,o)},b.prototype.add=function(y){m(this._last,y)?(this._last=y,this._array.
push(y)):(this._sorted=!1,this._array.push(y))},b.prototype.toArray=function(){return this._sorted||(this._array.sort(C.compareByGeneratedPositionsInflated),this._sorted=!0),this._array},_.P=b}),9598:((I,_)=>{
function P(b,S,y){var o=b[S];b[S]=b[y],b[y]=o}function C(b,S){return Math.round(b+Math.random()*(S-b))}function m(b,S,y,o){if(y<o){var a=C(y,o),l=y-1;P(b,a,o);for(var p=b[o],r=y;r<o;r++)S(b[r],p)<=0&&
(l+=1,P(b,l,r));P(b,l+1,r);var f=l+1;m(b,S,y,f-1),m(b,S,f+1,o)}}_.g=function(b,S){m(b,S,0,b.length-1)}}),79907:((I,_,P)=>{var C,m=P(62492),b=P(72326),S=P(76934).C,y=P(27935),o=P(9598).g;function a(f,e){
var t=f;return typeof f=="string"&&(t=m.parseSourceMapInput(f)),t.sections!=null?new r(t,e):new l(t,e)}a.fromSourceMap=function(f,e){return l.fromSourceMap(f,e)},a.prototype._version=3,a.prototype.__generatedMappings=
null,Object.defineProperty(a.prototype,"_generatedMappings",{configurable:!0,enumerable:!0,get:function(){return this.__generatedMappings||this._parseMappings(this._mappings,this.sourceRoot),this.__generatedMappings}}),
a.prototype.__originalMappings=null,Object.defineProperty(a.prototype,"_originalMappings",{configurable:!0,enumerable:!0,get:function(){return this.__originalMappings||this._parseMappings(this._mappings,
this.sourceRoot),this.__originalMappings}}),a.prototype._charIsMappingSeparator=function(e,t){var n=e.charAt(t);return n===";"||n===","},a.prototype._parseMappings=function(e,t){throw new Error("Subcl\
asses must implement _parseMappings")},a.GENERATED_ORDER=1,a.ORIGINAL_ORDER=2,a.GREATEST_LOWER_BOUND=1,a.LEAST_UPPER_BOUND=2,a.prototype.eachMapping=function(e,t,n){var s=t||null,d=n||a.GENERATED_ORDER,
h;switch(d){case a.GENERATED_ORDER:h=this._generatedMappings;break;case a.ORIGINAL_ORDER:h=this._originalMappings;break;default:throw new Error("Unknown order of iteration.")}var k=this.sourceRoot;h.map(
function(g){var u=g.source===null?null:this._sources.at(g.source);return u=m.computeSourceURL(k,u,this._sourceMapURL),{source:u,generatedLine:g.generatedLine,generatedColumn:g.generatedColumn,originalLine:g.
originalLine,originalColumn:g.originalColumn,name:g.name===null?null:this._names.at(g.name)}},this).forEach(e,s)},a.prototype.allGeneratedPositionsFor=function(e){var t=m.getArg(e,"line"),n={source:m.
getArg(e,"source"),originalLine:t,originalColumn:m.getArg(e,"column",0)};if(n.source=this._findSourceIndex(n.source),n.source<0)return[];var s=[],d=this._findMapping(n,this._originalMappings,"original\
Line","originalColumn",m.compareByOriginalPositions,b.LEAST_UPPER_BOUND);if(d>=0){var h=this._originalMappings[d];if(e.column===void 0)for(var k=h.originalLine;h&&h.originalLine===k;)s.push({line:m.getArg(
h,"generatedLine",null),column:m.getArg(h,"generatedColumn",null),lastColumn:m.getArg(h,"lastGeneratedColumn",null)}),h=this._originalMappings[++d];else for(var g=h.originalColumn;h&&h.originalLine===
t&&h.originalColumn==g;)s.push({line:m.getArg(h,"generatedLine",null),column:m.getArg(h,"generatedColumn",null),lastColumn:m.getArg(h,"lastGeneratedColumn",null)}),h=this._originalMappings[++d]}return s},
_.SourceMapConsumer=a;function l(f,e){var t=f;typeof f=="string"&&(t=m.parseSourceMapInput(f));var n=m.getArg(t,"version"),s=m.getArg(t,"sources"),d=m.getArg(t,"names",[]),h=m.getArg(t,"sourceRoot",null),
k=m.getArg(t,"sourcesContent",null),g=m.getArg(t,"mappings"),u=m.getArg(t,"file",null);if(n!=this._version)throw new Error("Unsupported version: "+n);h&&(h=m.normalize(h)),s=s.map(String).map(m.normalize).
map(function(i){return h&&m.isAbsolute(h)&&m.isAbsolute(i)?m.relative(h,i):i}),this._names=S.fromArray(d.map(String),!0),this._sources=S.fromArray(s,!0),this._absoluteSources=this._sources.toArray().map(
function(i){return m.computeSourceURL(h,i,e)}),this.sourceRoot=h,this.sourcesContent=k,this._mappings=g,this._sourceMapURL=e,this.file=u}l.prototype=Object.create(a.prototype),l.prototype.consumer=a,l.
prototype._findSourceIndex=function(f){var e=f;if(this.sourceRoot!=null&&(e=m.relative(this.sourceRoot,e)),this._sources.has(e))return this._sources.indexOf(e);var t;for(t=0;t<this._absoluteSources.length;++t)
if(this._absoluteSources[t]==f)return t;return-1},l.fromSourceMap=function(e,t){var n=Object.create(l.prototype),s=n._names=S.fromArray(e._names.toArray(),!0),d=n._sources=S.fromArray(e._sources.toArray(),
!0);n.sourceRoot=e._sourceRoot,n.sourcesContent=e._generateSourcesContent(n._sources.toArray(),n.sourceRoot),n.file=e._file,n._sourceMapURL=t,n._absoluteSources=n._sources.toArray().map(function(E){return m.
computeSourceURL(n.sourceRoot,E,t)});for(var h=e._mappings.toArray().slice(),k=n.__generatedMappings=[],g=n.__originalMappings=[],u=0,i=h.length;u<i;u++){var c=h[u],v=new p;v.generatedLine=c.generatedLine,
v.generatedColumn=c.generatedColumn,c.source&&(v.source=d.indexOf(c.source),v.originalLine=c.originalLine,v.originalColumn=c.originalColumn,c.name&&(v.name=s.indexOf(c.name)),g.push(v)),k.push(v)}return o(
n.__originalMappings,m.compareByOriginalPositions),n},l.prototype._version=3,Object.defineProperty(l.prototype,"sources",{get:function(){return this._absoluteSources.slice()}});function p(){this.generatedLine=
0,this.generatedColumn=0,this.source=null,this.originalLine=null,this.originalColumn=null,this.name=null}l.prototype._parseMappings=function(e,t){for(var n=1,s=0,d=0,h=0,k=0,g=0,u=e.length,i=0,c={},v={},
E=[],A=[],L,R,M,w,O;i<u;)if(e.charAt(i)===";")n++,i++,s=0;else if(e.charAt(i)===",")i++;else{for(L=new p,L.generatedLine=n,w=i;w<u&&!this._charIsMappingSeparator(e,w);w++);if(R=e.slice(i,w),M=c[R],M)i+=
R.length;else{for(M=[];i<w;)y.decode(e,i,v),O=v.value,i=v.rest,M.push(O);if(M.length===2)throw new Error("Found a source, but no line and column");if(M.length===3)throw new Error("Found a source and l\
ine, but no column");c[R]=M}L.generatedColumn=s+M[0],s=L.generatedColumn,M.length>1&&(L.source=k+M[1],k+=M[1],L.originalLine=d+M[2],d=L.originalLine,L.originalLine+=1,L.originalColumn=h+M[3],h=L.originalColumn,
M.length>4&&(L.name=g+M[4],g+=M[4])),A.push(L),typeof L.originalLine=="number"&&E.push(L)}o(A,m.compareByGeneratedPositionsDeflated),this.__generatedMappings=A,o(E,m.compareByOriginalPositions),this.__originalMappings=
E},l.prototype._findMapping=function(e,t,n,s,d,h){if(e[n]<=0)throw new TypeError("Line must be greater than or equal to 1, got "+e[n]);if(e[s]<0)throw new TypeError("Column must be greater than or equ\
al to 0, got "+e[s]);return b.search(e,t,d,h)},l.prototype.computeColumnSpans=function(){for(var e=0;e<this._generatedMappings.length;++e){var t=this._generatedMappings[e];if(e+1<this._generatedMappings.
length){var n=this._generatedMappings[e+1];if(t.generatedLine===n.generatedLine){t.lastGeneratedColumn=n.generatedColumn-1;continue}}t.lastGeneratedColumn=1/0}},l.prototype.originalPositionFor=function(e){
var t={generatedLine:m.getArg(e,"line"),generatedColumn:m.getArg(e,"column")},n=this._findMapping(t,this._generatedMappings,"generatedLine","generatedColumn",m.compareByGeneratedPositionsDeflated,m.getArg(
e,"bias",a.GREATEST_LOWER_BOUND));if(n>=0){var s=this._generatedMappings[n];if(s.generatedLine===t.generatedLine){var d=m.getArg(s,"source",null);d!==null&&(d=this._sources.at(d),d=m.computeSourceURL(
this.sourceRoot,d,this._sourceMapURL));var h=m.getArg(s,"name",null);return h!==null&&(h=this._names.at(h)),{source:d,line:m.getArg(s,"originalLine",null),column:m.getArg(s,"originalColumn",null),name:h}}}
return{source:null,line:null,column:null,name:null}},l.prototype.hasContentsOfAllSources=function(){return this.sourcesContent?this.sourcesContent.length>=this._sources.size()&&!this.sourcesContent.some(
function(e){return e==null}):!1},l.prototype.sourceContentFor=function(e,t){if(!this.sourcesContent)return null;var n=this._findSourceIndex(e);if(n>=0)return this.sourcesContent[n];var s=e;this.sourceRoot!=
null&&(s=m.relative(this.sourceRoot,s));var d;if(this.sourceRoot!=null&&(d=m.urlParse(this.sourceRoot))){var h=s.replace(/^file:\/\//,"");if(d.scheme=="file"&&this._sources.has(h))return this.sourcesContent[this.
_sources.indexOf(h)];if((!d.path||d.path=="/")&&this._sources.has("/"+s))return this.sourcesContent[this._sources.indexOf("/"+s)]}if(t)return null;throw new Error('"'+s+'" is not in the SourceMap.')},
l.prototype.generatedPositionFor=function(e){var t=m.getArg(e,"source");if(t=this._findSourceIndex(t),t<0)return{line:null,column:null,lastColumn:null};var n={source:t,originalLine:m.getArg(e,"line"),
originalColumn:m.getArg(e,"column")},s=this._findMapping(n,this._originalMappings,"originalLine","originalColumn",m.compareByOriginalPositions,m.getArg(e,"bias",a.GREATEST_LOWER_BOUND));if(s>=0){var d=this.
_originalMappings[s];if(d.source===n.source)return{line:m.getArg(d,"generatedLine",null),column:m.getArg(d,"generatedColumn",null),lastColumn:m.getArg(d,"lastGeneratedColumn",null)}}return{line:null,column:null,
lastColumn:null}},C=l;function r(f,e){var t=f;typeof f=="string"&&(t=m.parseSourceMapInput(f));var n=m.getArg(t,"version"),s=m.getArg(t,"sections");if(n!=this._version)throw new Error("Unsupported ver\
sion: "+n);this._sources=new S,this._names=new S;var d={line:-1,column:0};this._sections=s.map(function(h){if(h.url)throw new Error("Support for url field in sections not implemented.");var k=m.getArg(
h,"offset"),g=m.getArg(k,"line"),u=m.getArg(k,"column");if(g<d.line||g===d.line&&u<d.column)throw new Error("Section offsets must be ordered and non-overlapping.");return d=k,{generatedOffset:{generatedLine:g+
1,generatedColumn:u+1},consumer:new a(m.getArg(h,"map"),e)}})}r.prototype=Object.create(a.prototype),r.prototype.constructor=a,r.prototype._version=3,Object.defineProperty(r.prototype,"sources",{get:function(){
for(var f=[],e=0;e<this._sections.length;e++)for(var t=0;t<this._sections[e].consumer.sources.length;t++)f.push(this._sections[e].consumer.sources[t]);return f}}),r.prototype.originalPositionFor=function(e){
var t={generatedLine:m.getArg(e,"line"),generatedColumn:m.getArg(e,"column")},n=b.search(t,this._sections,function(d,h){var k=d.generatedLine-h.generatedOffset.generatedLine;return k||d.generatedColumn-
h.generatedOffset.generatedColumn}),s=this._sections[n];return s?s.consumer.originalPositionFor({line:t.generatedLine-(s.generatedOffset.generatedLine-1),column:t.generatedColumn-(s.generatedOffset.generatedLine===
t.generatedLine?s.generatedOffset.generatedColumn-1:0),bias:e.bias}):{source:null,line:null,column:null,name:null}},r.prototype.hasContentsOfAllSources=function(){return this._sections.every(function(e){
return e.consumer.hasContentsOfAllSources()})},r.prototype.sourceContentFor=function(e,t){for(var n=0;n<this._sections.length;n++){var s=this._sections[n],d=s.consumer.sourceContentFor(e,!0);if(d)return d}
if(t)return null;throw new Error('"'+e+'" is not in the SourceMap.')},r.prototype.generatedPositionFor=function(e){for(var t=0;t<this._sections.length;t++){var n=this._sections[t];if(n.consumer._findSourceIndex(
m.getArg(e,"source"))!==-1){var s=n.consumer.generatedPositionFor(e);if(s){var d={line:s.line+(n.generatedOffset.generatedLine-1),column:s.column+(n.generatedOffset.generatedLine===s.line?n.generatedOffset.
generatedColumn-1:0)};return d}}}return{line:null,column:null}},r.prototype._parseMappings=function(e,t){this.__generatedMappings=[],this.__originalMappings=[];for(var n=0;n<this._sections.length;n++)
for(var s=this._sections[n],d=s.consumer._generatedMappings,h=0;h<d.length;h++){var k=d[h],g=s.consumer._sources.at(k.source);g=m.computeSourceURL(s.consumer.sourceRoot,g,this._sourceMapURL),this._sources.
add(g),g=this._sources.indexOf(g);var u=null;k.name&&(u=s.consumer._names.at(k.name),this._names.add(u),u=this._names.indexOf(u));var i={source:g,generatedLine:k.generatedLine+(s.generatedOffset.generatedLine-
1),generatedColumn:k.generatedColumn+(s.generatedOffset.generatedLine===k.generatedLine?s.generatedOffset.generatedColumn-1:0),originalLine:k.originalLine,originalColumn:k.originalColumn,name:u};this.
__generatedMappings.push(i),typeof i.originalLine=="number"&&this.__originalMappings.push(i)}o(this.__generatedMappings,m.compareByGeneratedPositionsDeflated),o(this.__originalMappings,m.compareByOriginalPositions)},
C=r}),62574:((I,_,P)=>{var C=P(27935),m=P(62492),b=P(76934).C,S=P(12861).P;function y(o){o||(o={}),this._file=m.getArg(o,"file",null),this._sourceRoot=m.getArg(o,"sourceRoot",null),this._skipValidation=
m.getArg(o,"skipValidation",!1),this._sources=new b,this._names=new b,this._mappings=new S,this._sourcesContents=null}y.prototype._version=3,y.fromSourceMap=function(a){var l=a.sourceRoot,p=new y({file:a.
file,sourceRoot:l});return a.eachMapping(function(r){var f={generated:{line:r.generatedLine,column:r.generatedColumn}};r.source!=null&&(f.source=r.source,l!=null&&(f.source=m.relative(l,f.source)),f.original=
{line:r.originalLine,column:r.originalColumn},r.name!=null&&(f.name=r.name)),p.addMapping(f)}),a.sources.forEach(function(r){var f=r;l!==null&&(f=m.relative(l,r)),p._sources.has(f)||p._sources.add(f);
var e=a.sourceContentFor(r);e!=null&&p.setSourceContent(r,e)}),p},y.prototype.addMapping=function(a){var l=m.getArg(a,"generated"),p=m.getArg(a,"original",null),r=m.getArg(a,"source",null),f=m.getArg(
a,"name",null);this._skipValidation||this._validateMapping(l,p,r,f),r!=null&&(r=String(r),this._sources.has(r)||this._sources.add(r)),f!=null&&(f=String(f),this._names.has(f)||this._names.add(f)),this.
_mappings.add({generatedLine:l.line,generatedColumn:l.column,originalLine:p!=null&&p.line,originalColumn:p!=null&&p.column,source:r,name:f})},y.prototype.setSourceContent=function(a,l){var p=a;this._sourceRoot!=
null&&(p=m.relative(this._sourceRoot,p)),l!=null?(this._sourcesContents||(this._sourcesContents=Object.create(null)),this._sourcesContents[m.toSetString(p)]=l):this._sourcesContents&&(delete this._sourcesContents[m.
toSetString(p)],Object.keys(this._sourcesContents).length===0&&(this._sourcesContents=null))},y.prototype.applySourceMap=function(a,l,p){var r=l;if(l==null){if(a.file==null)throw new Error(`SourceMapG\
enerator.prototype.applySourceMap requires either an explicit source file, or the source map's "file" property. Both were omitted.`);r=a.file}var f=this._sourceRoot;f!=null&&(r=m.relative(f,r));var e=new b,
t=new b;this._mappings.unsortedForEach(function(n){if(n.source===r&&n.originalLine!=null){var s=a.originalPositionFor({line:n.originalLine,column:n.originalColumn});s.source!=null&&(n.source=s.source,
p!=null&&(n.source=m.join(p,n.source)),f!=null&&(n.source=m.relative(f,n.source)),n.originalLine=s.line,n.originalColumn=s.column,s.name!=null&&(n.name=s.name))}var d=n.source;d!=null&&!e.has(d)&&e.add(
d);var h=n.name;h!=null&&!t.has(h)&&t.add(h)},this),this._sources=e,this._names=t,a.sources.forEach(function(n){var s=a.sourceContentFor(n);s!=null&&(p!=null&&(n=m.join(p,n)),f!=null&&(n=m.relative(f,
n)),this.setSourceContent(n,s))},this)},y.prototype._validateMapping=function(a,l,p,r){if(l&&typeof l.line!="number"&&typeof l.column!="number")throw new Error("original.line and original.column are n\
ot numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values.");
if(!(a&&"line"in a&&"column"in a&&a.line>0&&a.column>=0&&!l&&!p&&!r)){if(a&&"line"in a&&"column"in a&&l&&"line"in l&&"column"in l&&a.line>0&&a.column>=0&&l.line>0&&l.column>=0&&p)return;throw new Error(
"Invalid mapping: "+JSON.stringify({generated:a,source:p,original:l,name:r}))}},y.prototype._serializeMappings=function(){for(var a=0,l=1,p=0,r=0,f=0,e=0,t="",n,s,d,h,k=this._mappings.toArray(),g=0,u=k.
length;g<u;g++){if(s=k[g],n="",s.generatedLine!==l)for(a=0;s.generatedLine!==l;)n+=";",l++;else if(g>0){if(!m.compareByGeneratedPositionsInflated(s,k[g-1]))continue;n+=","}n+=C.encode(s.generatedColumn-
a),a=s.generatedColumn,s.source!=null&&(h=this._sources.indexOf(s.source),n+=C.encode(h-e),e=h,n+=C.encode(s.originalLine-1-r),r=s.originalLine-1,n+=C.encode(s.originalColumn-p),p=s.originalColumn,s.name!=
null&&(d=this._names.indexOf(s.name),n+=C.encode(d-f),f=d)),t+=n}return t},y.prototype._generateSourcesContent=function(a,l){return a.map(function(p){if(!this._sourcesContents)return null;l!=null&&(p=
m.relative(l,p));var r=m.toSetString(p);return Object.prototype.hasOwnProperty.call(this._sourcesContents,r)?this._sourcesContents[r]:null},this)},y.prototype.toJSON=function(){var a={version:this._version,
sources:this._sources.toArray(),names:this._names.toArray(),mappings:this._serializeMappings()};return this._file!=null&&(a.file=this._file),this._sourceRoot!=null&&(a.sourceRoot=this._sourceRoot),this.
_sourcesContents&&(a.sourcesContent=this._generateSourcesContent(a.sources,a.sourceRoot)),a},y.prototype.toString=function(){return JSON.stringify(this.toJSON())},_.SourceMapGenerator=y}),49706:((I,_,P)=>{
var C=P(62574).SourceMapGenerator,m=P(62492),b=/(\r?\n)/,S=10,y="$$$isSourceNode$$$";function o(a,l,p,r,f){this.children=[],this.sourceContents={},this.line=a??null,this.column=l??null,this.source=p??
null,this.name=f??null,this[y]=!0,r!=null&&this.add(r)}o.fromStringWithSourceMap=function(l,p,r){var f=new o,e=l.split(b),t=0,n=function(){var g=i(),u=i()||"";return g+u;function i(){return t<e.length?
e[t++]:void 0}},s=1,d=0,h=null;return p.eachMapping(function(g){if(h!==null)if(s<g.generatedLine)k(h,n()),s++,d=0;else{var u=e[t]||"",i=u.substr(0,g.generatedColumn-d);e[t]=u.substr(g.generatedColumn-
d),d=g.generatedColumn,k(h,i),h=g;return}for(;s<g.generatedLine;)f.add(n()),s++;if(d<g.generatedColumn){var u=e[t]||"";f.add(u.substr(0,g.generatedColumn)),e[t]=u.substr(g.generatedColumn),d=g.generatedColumn}
h=g},this),t<e.length&&(h&&k(h,n()),f.add(e.splice(t).join(""))),p.sources.forEach(function(g){var u=p.sourceContentFor(g);u!=null&&(r!=null&&(g=m.join(r,g)),f.setSourceContent(g,u))}),f;function k(g,u){
if(g===null||g.source===void 0)f.add(u);else{var i=r?m.join(r,g.source):g.source;f.add(new o(g.originalLine,g.originalColumn,i,u,g.name))}}},o.prototype.add=function(l){if(Array.isArray(l))l.forEach(function(p){
this.add(p)},this);else if(l[y]||typeof l=="string")l&&this.children.push(l);else throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got "+l);return this},o.prototype.
prepend=function(l){if(Array.isArray(l))for(var p=l.length-1;p>=0;p--)this.prepend(l[p]);else if(l[y]||typeof l=="string")this.children.unshift(l);else throw new TypeError("Expected a SourceNode, stri\
ng, or an array of SourceNodes and strings. Got "+l);return this},o.prototype.walk=function(l){for(var p,r=0,f=this.children.length;r<f;r++)p=this.children[r],p[y]?p.walk(l):p!==""&&l(p,{source:this.source,
line:this.line,column:this.column,name:this.name})},o.prototype.join=function(l){var p,r,f=this.children.length;if(f>0){for(p=[],r=0;r<f-1;r++)p.push(this.children[r]),p.push(l);p.push(this.children[r]),
this.children=p}return this},o.prototype.replaceRight=function(l,p){var r=this.children[this.children.length-1];return r[y]?r.replaceRight(l,p):typeof r=="string"?this.children[this.children.length-1]=
r.replace(l,p):this.children.push("".replace(l,p)),this},o.prototype.setSourceContent=function(l,p){this.sourceContents[m.toSetString(l)]=p},o.prototype.walkSourceContents=function(l){for(var p=0,r=this.
children.length;p<r;p++)this.children[p][y]&&this.children[p].walkSourceContents(l);for(var f=Object.keys(this.sourceContents),p=0,r=f.length;p<r;p++)l(m.fromSetString(f[p]),this.sourceContents[f[p]])},
o.prototype.toString=function(){var l="";return this.walk(function(p){l+=p}),l},o.prototype.toStringWithSourceMap=function(l){var p={code:"",line:1,column:0},r=new C(l),f=!1,e=null,t=null,n=null,s=null;
return this.walk(function(d,h){p.code+=d,h.source!==null&&h.line!==null&&h.column!==null?((e!==h.source||t!==h.line||n!==h.column||s!==h.name)&&r.addMapping({source:h.source,original:{line:h.line,column:h.
column},generated:{line:p.line,column:p.column},name:h.name}),e=h.source,t=h.line,n=h.column,s=h.name,f=!0):f&&(r.addMapping({generated:{line:p.line,column:p.column}}),e=null,f=!1);for(var k=0,g=d.length;k<
g;k++)d.charCodeAt(k)===S?(p.line++,p.column=0,k+1===g?(e=null,f=!1):f&&r.addMapping({source:h.source,original:{line:h.line,column:h.column},generated:{line:p.line,column:p.column},name:h.name})):p.column++}),
this.walkSourceContents(function(d,h){r.setSourceContent(d,h)}),{code:p.code,map:r}},_.SourceNode=o}),62492:((I,_)=>{function P(g,u,i){if(u in g)return g[u];if(arguments.length===3)return i;throw new Error(
'"'+u+'" is a required argument.')}_.getArg=P;var C=/^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/,m=/^data:.+\,.+$/;function b(g){var u=g.match(C);return u?{scheme:u[1],auth:u[2],host:u[3],
port:u[4],path:u[5]}:null}_.urlParse=b;function S(g){var u="";return g.scheme&&(u+=g.scheme+":"),u+="//",g.auth&&(u+=g.auth+"@"),g.host&&(u+=g.host),g.port&&(u+=":"+g.port),g.path&&(u+=g.path),u}_.urlGenerate=
S;function y(g){var u=g,i=b(g);if(i){if(!i.path)return g;u=i.path}for(var c=_.isAbsolute(u),v=u.split(/\/+/),E,A=0,L=v.length-1;L>=0;L--)E=v[L],E==="."?v.splice(L,1):E===".."?A++:A>0&&(E===""?(v.splice(
L+1,A),A=0):(v.splice(L,2),A--));return u=v.join("/"),u===""&&(u=c?"/":"."),i?(i.path=u,S(i)):u}_.normalize=y;function o(g,u){g===""&&(g="."),u===""&&(u=".");var i=b(u),c=b(g);if(c&&(g=c.path||"/"),i&&
!i.scheme)return c&&(i.scheme=c.scheme),S(i);if(i||u.match(m))return u;if(c&&!c.host&&!c.path)return c.host=u,S(c);var v=u.charAt(0)==="/"?u:y(g.replace(/\/+$/,"")+"/"+u);return c?(c.path=v,S(c)):v}_.
join=o,_.isAbsolute=function(g){return g.charAt(0)==="/"||C.test(g)};function a(g,u){g===""&&(g="."),g=g.replace(/\/$/,"");for(var i=0;u.indexOf(g+"/")!==0;){var c=g.lastIndexOf("/");if(c<0||(g=g.slice(
0,c),g.match(/^([^\/]+:\/)?\/*$/)))return u;++i}return Array(i+1).join("../")+u.substr(g.length+1)}_.relative=a;var l=(function(){var g=Object.create(null);return!("__proto__"in g)})();function p(g){return g}
function r(g){return e(g)?"$"+g:g}_.toSetString=l?p:r;function f(g){return e(g)?g.slice(1):g}_.fromSetString=l?p:f;function e(g){if(!g)return!1;var u=g.length;if(u<9||g.charCodeAt(u-1)!==95||g.charCodeAt(
u-2)!==95||g.charCodeAt(u-3)!==111||g.charCodeAt(u-4)!==116||g.charCodeAt(u-5)!==111||g.charCodeAt(u-6)!==114||g.charCodeAt(u-7)!==112||g.charCodeAt(u-8)!==95||g.charCodeAt(u-9)!==95)return!1;for(var i=u-
10;i>=0;i--)if(g.charCodeAt(i)!==36)return!1;return!0}function t(g,u,i){var c=s(g.source,u.source);return c!==0||(c=g.originalLine-u.originalLine,c!==0)||(c=g.originalColumn-u.originalColumn,c!==0||i)||
(c=g.generatedColumn-u.generatedColumn,c!==0)||(c=g.generatedLine-u.generatedLine,c!==0)?c:s(g.name,u.name)}_.compareByOriginalPositions=t;function n(g,u,i){var c=g.generatedLine-u.generatedLine;return c!==
0||(c=g.generatedColumn-u.generatedColumn,c!==0||i)||(c=s(g.source,u.source),c!==0)||(c=g.originalLine-u.originalLine,c!==0)||(c=g.originalColumn-u.originalColumn,c!==0)?c:s(g.name,u.name)}_.compareByGeneratedPositionsDeflated=
n;function s(g,u){return g===u?0:g===null?1:u===null?-1:g>u?1:-1}function d(g,u){var i=g.generatedLine-u.generatedLine;return i!==0||(i=g.generatedColumn-u.generatedColumn,i!==0)||(i=s(g.source,u.source),
i!==0)||(i=g.originalLine-u.originalLine,i!==0)||(i=g.originalColumn-u.originalColumn,i!==0)?i:s(g.name,u.name)}_.compareByGeneratedPositionsInflated=d;function h(g){return JSON.parse(g.replace(/^\)]}'[^\n]*\n/,
""))}_.parseSourceMapInput=h;function k(g,u,i){if(u=u||"",g&&(g[g.length-1]!=="/"&&u[0]!=="/"&&(g+="/"),u=g+u),i){var c=b(i);if(!c)throw new Error("sourceMapURL could not be parsed");if(c.path){var v=c.
path.lastIndexOf("/");v>=0&&(c.path=c.path.substring(0,v+1))}u=o(S(c),u)}return y(u)}_.computeSourceURL=k}),62618:((I,_,P)=>{_.SourceMapGenerator=P(62574).SourceMapGenerator,_.SourceMapConsumer=P(79907).
SourceMapConsumer,_.SourceNode=P(49706).SourceNode})};export{V as id,G as ids,U as modules};

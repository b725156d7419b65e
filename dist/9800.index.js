const he=9800,oe=[9800],re={59800:((q,a,_)=>{var F;F={value:!0},a.wT=F=void 0;const o=_(96950),A=_(24488),p=_(85699);var d=o.isS,R=o.isChar,D=o.isNameStartChar,h=o.isNameChar,H=o.S_LIST,i=o.NAME_RE,Et=A.
isChar,Dt=p.isNCNameStartChar,At=p.isNCNameChar,Tt=p.NC_NAME_RE;const B="http://www.w3.org/XML/1998/namespace",b="http://www.w3.org/2000/xmlns/",pt={__proto__:null,xml:B,xmlns:b},Nt={__proto__:null,amp:"\
&",gt:">",lt:"<",quot:'"',apos:"'"},c=-1,E=-2,it=0,St=1,U=2,Rt=3,w=4,bt=5,wt=6,vt=7,Q=8,Mt=9,kt=10,Lt=11,It=12,m=13,$=14,G=15,Pt=16,K=17,Ot=18,Ht=19,j=20,Bt=21,$t=22,yt=23,at=24,z=25,y=26,nt=27,Xt=28,
Wt=29,ht=30,Vt=31,qt=32,N=33,Ut=34,Z=35,I=36,Y=37,Qt=38,ot=39,rt=40,Gt=41,lt=42,Kt=43,jt=44,J=9,g=10,tt=13,ct=32,ut=33,dt=34,P=38,ft=39,X=45,W=47,zt=59,T=60,v=61,u=62,f=63,xt=91,M=93,mt=133,Ct=8232,V=C=>C===
dt||C===ft,_t=[dt,ft],Zt=[..._t,xt,u],Yt=[..._t,T,M],Jt=[v,f,...H],te=[...H,u,P,T];function et(C,t,e){switch(t){case"xml":e!==B&&C.fail(`xml prefix must be bound to ${B}.`);break;case"xmlns":e!==b&&C.
fail(`xmlns prefix must be bound to ${b}.`);break;default:}switch(e){case b:C.fail(t===""?`the default namespace may not be set to ${e}.`:`may not assign a prefix (even "xmlns") to the URI ${b}.`);break;case B:
switch(t){case"xml":break;case"":C.fail(`the default namespace may not be set to ${e}.`);break;default:C.fail("may not assign the xml namespace to another prefix.")}break;default:}}function ee(C,t){for(const e of Object.
keys(t))et(C,e,t[e])}const se=C=>Tt.test(C),ie=C=>i.test(C),S=0,Ft=1,st=2;F=["xmldecl","text","processinginstruction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error",
"end","ready"];const gt={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"a\
ttributeHandler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"};class ae{constructor(t){this.opt=t??{},this.fragmentOpt=
!!this.opt.fragment;const e=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,e){this.nameStartCheck=Dt,this.nameCheck=At,this.isName=se,this.
processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},pt);const s=this.opt.additionalNamespaces;s!=null&&(ee(this,s),Object.assign(this.ns,s))}else
this.nameStartCheck=D,this.nameCheck=h,this.isName=ie,this.processAttribs=this.processAttribsPlain,this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,
this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,
this.sOpenWaka,this.sOpenWakaBang,this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.
sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,
this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){
var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.
carriedFromPrevious=void 0,this.forbiddenState=S,this.attribList=[];const{fragmentOpt:e}=this;this.state=e?m:it,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=e,this.
xmlDeclPossible=!e,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:s}=this.opt;if(s===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forceXMLVersion set \
but defaultXMLVersion is not set");s="1.0"}this.setXMLVersion(s),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.line=1,this.
column=0,this.ENTITIES=Object.create(Nt),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,e){
this[gt[t]]=e}off(t){this[gt[t]]=void 0}makeError(t){var e;let s=(e=this.fileName)!==null&&e!==void 0?e:"";return this.trackPosition&&(s.length>0&&(s+=":"),s+=`${this.line}:${this.column}`),s.length>0&&
(s+=": "),new Error(s+t)}fail(t){const e=this.makeError(t),s=this.errorHandler;if(s===void 0)throw e;return s(e),this}write(t){if(this.closed)return this.fail("cannot write after close; assign an onre\
ady handler.");let e=!1;t===null?(e=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,this.carriedFromPrevious=void 0);let s=t.length;
const n=t.charCodeAt(s-1);!e&&(n===tt||n>=55296&&n<=56319)&&(this.carriedFromPrevious=t[s-1],s--,t=t.slice(0,s));const{stateTable:r}=this;for(this.chunk=t,this.i=0;this.i<s;)r[this.state].call(this);return this.
chunkPosition+=s,e?this.end():this}close(){return this.write(null)}getCode10(){const{chunk:t,i:e}=this;if(this.prevI=e,this.i=e+1,e>=t.length)return c;const s=t.charCodeAt(e);if(this.column++,s<55296){
if(s>=ct||s===J)return s;switch(s){case g:return this.line++,this.column=0,this.positionAtNewLine=this.position,g;case tt:return t.charCodeAt(e+1)===g&&(this.i=e+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,E;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed character."),s;const n=65536+(s-55296)*1024+(t.charCodeAt(e+1)-56320);return this.
i=e+2,n>1114111&&this.fail("disallowed character."),n}getCode11(){const{chunk:t,i:e}=this;if(this.prevI=e,this.i=e+1,e>=t.length)return c;const s=t.charCodeAt(e);if(this.column++,s<55296){if(s>31&&s<127||
s>159&&s!==Ct||s===J)return s;switch(s){case g:return this.line++,this.column=0,this.positionAtNewLine=this.position,g;case tt:{const r=t.charCodeAt(e+1);(r===g||r===mt)&&(this.i=e+2)}case mt:case Ct:
return this.line++,this.column=0,this.positionAtNewLine=this.position,E;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed character."),s;
const n=65536+(s-55296)*1024+(t.charCodeAt(e+1)-56320);return this.i=e+2,n>1114111&&this.fail("disallowed character."),n}getCodeNorm(){const t=this.getCode();return t===E?g:t}unget(){this.i=this.prevI,
this.column--}captureTo(t){let{i:e}=this;const{chunk:s}=this;for(;;){const n=this.getCode(),r=n===E,l=r?g:n;if(l===c||t.includes(l))return this.text+=s.slice(e,this.prevI),l;r&&(this.text+=`${s.slice(
e,this.prevI)}
`,e=this.i)}}captureToChar(t){let{i:e}=this;const{chunk:s}=this;for(;;){let n=this.getCode();switch(n){case E:this.text+=`${s.slice(e,this.prevI)}
`,e=this.i,n=g;break;case c:return this.text+=s.slice(e),!1;default:}if(n===t)return this.text+=s.slice(e,this.prevI),!0}}captureNameChars(){const{chunk:t,i:e}=this;for(;;){const s=this.getCode();if(s===
c)return this.name+=t.slice(e),c;if(!h(s))return this.name+=t.slice(e,this.prevI),s===E?g:s}}skipSpaces(){for(;;){const t=this.getCodeNorm();if(t===c||!d(t))return t}}setXMLVersion(t){this.currentXMLVersion=
t,t==="1.0"?(this.isChar=R,this.getCode=this.getCode10):(this.isChar=Et,this.getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=St}sBeginWhitespace(){
const t=this.i,e=this.skipSpaces();switch(this.prevI!==t&&(this.xmlDeclPossible=!1),e){case T:if(this.state=G,this.text.length!==0)throw new Error("no-empty text at start");break;case c:break;default:
this.unget(),this.state=m,this.xmlDeclPossible=!1}}sDoctype(){var t;const e=this.captureTo(Zt);switch(e){case u:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=
m,this.doctype=!0;break}case c:break;default:this.text+=String.fromCodePoint(e),e===xt?this.state=w:V(e)&&(this.state=Rt,this.q=e)}}sDoctypeQuote(){const t=this.q;this.captureToChar(t)&&(this.text+=String.
fromCodePoint(t),this.q=null,this.state=U)}sDTD(){const t=this.captureTo(Yt);t!==c&&(this.text+=String.fromCodePoint(t),t===M?this.state=U:t===T?this.state=wt:V(t)&&(this.state=bt,this.q=t))}sDTDQuoted(){
const t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.state=w,this.q=null)}sDTDOpenWaka(){const t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case ut:this.
state=vt,this.openWakaBang="";break;case f:this.state=Lt;break;default:this.state=w}}sDTDOpenWakaBang(){const t=String.fromCodePoint(this.getCodeNorm()),e=this.openWakaBang+=t;this.text+=t,e!=="-"&&(this.
state=e==="--"?Q:w,this.openWakaBang="")}sDTDComment(){this.captureToChar(X)&&(this.text+="-",this.state=Mt)}sDTDCommentEnding(){const t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=
t===X?kt:Q}sDTDCommentEnded(){const t=this.getCodeNorm();this.text+=String.fromCodePoint(t),t===u?this.state=w:(this.fail("malformed comment."),this.state=Q)}sDTDPI(){this.captureToChar(f)&&(this.text+=
"?",this.state=It)}sDTDPIEnding(){const t=this.getCodeNorm();this.text+=String.fromCodePoint(t),t===u&&(this.state=w)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this;const{chunk:e}=this;t:for(;;)switch(this.getCode()){case E:this.entity+=`${e.slice(t,this.prevI)}
`,t=this.i;break;case zt:{const{entityReturnState:s}=this,n=this.entity+e.slice(t,this.prevI);this.state=s;let r;n===""?(this.fail("empty entity name."),r="&;"):(r=this.parseEntity(n),this.entity=""),
(s!==m||this.textHandler!==void 0)&&(this.text+=r);break t}case c:this.entity+=e.slice(t);break t;default:}}sOpenWaka(){const t=this.getCode();if(D(t))this.state=Ut,this.unget(),this.xmlDeclPossible=!1;else
switch(t){case W:this.state=Kt,this.xmlDeclPossible=!1;break;case ut:this.state=Pt,this.openWakaBang="",this.xmlDeclPossible=!1;break;case f:this.state=yt;break;default:this.fail("disallowed character\
 in tag name"),this.state=m,this.xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=!0),
this.state=j,this.openWakaBang="";break;case"--":this.state=K,this.openWakaBang="";break;case"DOCTYPE":this.state=U,(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration\
."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail("incorrect syntax.")}}sComment(){this.captureToChar(X)&&(this.state=Ot)}sCommentEnding(){var t;const e=this.getCodeNorm();
e===X?(this.state=Ht,(t=this.commentHandler)===null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(e)}`,this.state=K)}sCommentEnded(){const t=this.getCodeNorm();
t!==u?(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=K):this.state=m}sCData(){this.captureToChar(M)&&(this.state=Bt)}sCDataEnding(){const t=this.getCodeNorm();t===
M?this.state=$t:(this.text+=`]${String.fromCodePoint(t)}`,this.state=j)}sCDataEnding2(){var t;const e=this.getCodeNorm();switch(e){case u:{(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),
this.text="",this.state=m;break}case M:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(e)}`,this.state=j}}sPIFirstChar(){const t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=
String.fromCodePoint(t),this.state=at):t===f||d(t)?(this.fail("processing instruction without a target."),this.state=t===f?y:z):(this.fail("disallowed character in processing instruction name."),this.
piTarget+=String.fromCodePoint(t),this.state=at)}sPIRest(){const{chunk:t,i:e}=this;for(;;){const s=this.getCodeNorm();if(s===c){this.piTarget+=t.slice(e);return}if(!this.nameCheck(s)){this.piTarget+=t.
slice(e,this.prevI);const n=s===f;n||d(s)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.state=n?N:nt):this.state=n?y:z:(this.fail(
"disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(s));break}}}sPIBody(){if(this.text.length===0){const t=this.getCodeNorm();t===f?this.state=y:d(t)||(this.text=
String.fromCodePoint(t))}else this.captureToChar(f)&&(this.state=y)}sPIEnding(){var t;const e=this.getCodeNorm();if(e===u){const{piTarget:s}=this;s.toLowerCase()==="xml"&&this.fail("the XML declaratio\
n must appear at the start of the document."),(t=this.piHandler)===null||t===void 0||t.call(this,{target:s,body:this.text}),this.piTarget=this.text="",this.state=m}else e===f?this.text+="?":(this.text+=
`?${String.fromCodePoint(e)}`,this.state=z);this.xmlDeclPossible=!1}sXMLDeclNameStart(){const t=this.skipSpaces();if(t===f){this.state=N;return}t!==c&&(this.state=Xt,this.name=String.fromCodePoint(t))}sXMLDeclName(){
const t=this.captureTo(Jt);if(t===f){this.state=N,this.name+=this.text,this.text="",this.fail("XML declaration is incomplete.");return}if(d(t)||t===v){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.
includes(this.name))switch(this.name.length){case 0:this.fail("did not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(
`expected one of ${this.xmlDeclExpects.join(", ")}`)}this.state=t===v?ht:Wt}}sXMLDeclEq(){const t=this.getCodeNorm();if(t===f){this.state=N,this.fail("XML declaration is incomplete.");return}d(t)||(t!==
v&&this.fail("value required."),this.state=ht)}sXMLDeclValueStart(){const t=this.getCodeNorm();if(t===f){this.state=N,this.fail("XML declaration is incomplete.");return}d(t)||(V(t)?this.q=t:(this.fail(
"value must be quoted."),this.q=ct),this.state=Vt)}sXMLDeclValue(){const t=this.captureTo([this.q,f]);if(t===f){this.state=N,this.text="",this.fail("XML declaration is incomplete.");return}if(t===c)return;
const e=this.text;switch(this.text="",this.name){case"version":{this.xmlDeclExpects=["encoding","standalone"];const s=e;this.xmlDecl.version=s,/^1\.[0-9]+$/.test(s)?this.opt.forceXMLVersion||this.setXMLVersion(
s):this.fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(e)||this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=
["standalone"],this.xmlDecl.encoding=e;break;case"standalone":e!=="yes"&&e!=="no"&&this.fail('standalone value must match "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=e;break;default:}
this.name="",this.state=qt}sXMLDeclSeparator(){const t=this.getCodeNorm();if(t===f){this.state=N;return}d(t)||(this.fail("whitespace required."),this.unget()),this.state=nt}sXMLDeclEnding(){var t;this.
getCodeNorm()===u?(this.piTarget!=="xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaration mu\
st contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=m):this.fail("The character ? is disallowed anywhere in\
 XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;const e=this.captureNameChars();if(e===c)return;const s=this.tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.
xmlnsOpt&&(this.topNS=s.ns=Object.create(null)),(t=this.openTagStartHandler)===null||t===void 0||t.call(this,s),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain onl\
y one root."),e){case u:this.openTag();break;case W:this.state=Z;break;default:d(e)||this.fail("disallowed character in tag name."),this.state=I}}sOpenTagSlash(){this.getCode()===u?this.openSelfClosingTag():
(this.fail("forward-slash in opening tag not followed by >."),this.state=I)}sAttrib(){const t=this.skipSpaces();t!==c&&(D(t)?(this.unget(),this.state=Y):t===u?this.openTag():t===W?this.state=Z:this.fail(
"disallowed character in attribute name."))}sAttribName(){const t=this.captureNameChars();t===v?this.state=ot:d(t)?this.state=Qt:t===u?(this.fail("attribute without value."),this.pushAttrib(this.name,
this.name),this.name=this.text="",this.openTag()):t!==c&&this.fail("disallowed character in attribute name.")}sAttribNameSawWhite(){const t=this.skipSpaces();switch(t){case c:return;case v:this.state=
ot;break;default:this.fail("attribute without value."),this.text="",this.name="",t===u?this.openTag():D(t)?(this.unget(),this.state=Y):(this.fail("disallowed character in attribute name."),this.state=
I)}}sAttribValue(){const t=this.getCodeNorm();V(t)?(this.q=t,this.state=rt):d(t)||(this.fail("unquoted attribute value."),this.state=lt,this.unget())}sAttribValueQuoted(){const{q:t,chunk:e}=this;let{i:s}=this;
for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+e.slice(s,this.prevI)),this.name=this.text="",this.q=null,this.state=Gt;return;case P:this.text+=e.slice(s,this.prevI),this.state=
$,this.entityReturnState=rt;return;case g:case E:case J:this.text+=`${e.slice(s,this.prevI)} `,s=this.i;break;case T:this.text+=e.slice(s,this.prevI),this.fail("disallowed character.");return;case c:this.
text+=e.slice(s);return;default:}}sAttribValueClosed(){const t=this.getCodeNorm();d(t)?this.state=I:t===u?this.openTag():t===W?this.state=Z:D(t)?(this.fail("no whitespace between attributes."),this.unget(),
this.state=Y):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const t=this.captureTo(te);switch(t){case P:this.state=$,this.entityReturnState=lt;break;case T:this.fail("dis\
allowed character.");break;case c:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===u?this.
openTag():this.state=I}}sCloseTag(){const t=this.captureNameChars();t===u?this.closeTag():d(t)?this.state=jt:t!==c&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case u:
this.closeTag();break;case c:break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:e}=this;const{chunk:s,textHandler:n}=this;t:for(;;)switch(this.getCode()){case T:{
if(this.state=G,n!==void 0){const{text:r}=this,l=s.slice(t,this.prevI);r.length!==0?(n(r+l),this.text=""):l.length!==0&&n(l)}e=S;break t}case P:this.state=$,this.entityReturnState=m,n!==void 0&&(this.
text+=s.slice(t,this.prevI)),e=S;break t;case M:switch(e){case S:e=Ft;break;case Ft:e=st;break;case st:break;default:throw new Error("impossible state")}break;case u:e===st&&this.fail('the string "]]>\
" is disallowed in char data.'),e=S;break;case E:n!==void 0&&(this.text+=`${s.slice(t,this.prevI)}
`),t=this.i,e=S;break;case c:n!==void 0&&(this.text+=s.slice(t));break t;default:e=S}this.forbiddenState=e}handleTextOutsideRoot(){let{i:t}=this;const{chunk:e,textHandler:s}=this;let n=!1;t:for(;;){const r=this.
getCode();switch(r){case T:{if(this.state=G,s!==void 0){const{text:l}=this,x=e.slice(t,this.prevI);l.length!==0?(s(l+x),this.text=""):x.length!==0&&s(x)}break t}case P:this.state=$,this.entityReturnState=
m,s!==void 0&&(this.text+=e.slice(t,this.prevI)),n=!0;break t;case E:s!==void 0&&(this.text+=`${e.slice(t,this.prevI)}
`),t=this.i;break;case c:s!==void 0&&(this.text+=e.slice(t));break t;default:d(r)||(n=!0)}}n&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=
!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=!0))}pushAttribNS(t,e){var s;const{prefix:n,local:r}=this.qname(t),l={name:t,
prefix:n,local:r,value:e};if(this.attribList.push(l),(s=this.attributeHandler)===null||s===void 0||s.call(this,l),n==="xmlns"){const x=e.trim();this.currentXMLVersion==="1.0"&&x===""&&this.fail("inval\
id attempt to undefine prefix in XML 1.0"),this.topNS[r]=x,et(this,r,x)}else if(t==="xmlns"){const x=e.trim();this.topNS[""]=x,et(this,"",x)}}pushAttribPlain(t,e){var s;const n={name:t,value:e};this.attribList.
push(n),(s=this.attributeHandler)===null||s===void 0||s.call(this,n)}end(){var t,e;this.sawRoot||this.fail("document must contain a root element.");const{tags:s}=this;for(;s.length>0;){const r=s.pop();
this.fail(`unclosed tag: ${r.name}`)}this.state!==it&&this.state!==m&&this.fail("unexpected end.");const{text:n}=this;return n.length!==0&&((t=this.textHandler)===null||t===void 0||t.call(this,n),this.
text=""),this._closed=!0,(e=this.endHandler)===null||e===void 0||e.call(this),this._init(),this}resolve(t){var e,s;let n=this.topNS[t];if(n!==void 0)return n;const{tags:r}=this;for(let l=r.length-1;l>=
0;l--)if(n=r[l].ns[t],n!==void 0)return n;return n=this.ns[t],n!==void 0?n:(s=(e=this.opt).resolvePrefix)===null||s===void 0?void 0:s.call(e,t)}qname(t){const e=t.indexOf(":");if(e===-1)return{prefix:"",
local:t};const s=t.slice(e+1),n=t.slice(0,e);return(n===""||s===""||s.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:n,local:s}}processAttribsNS(){var t;const{attribList:e}=this,s=this.tag;
{const{prefix:l,local:x}=this.qname(s.name);s.prefix=l,s.local=x;const k=s.uri=(t=this.resolve(l))!==null&&t!==void 0?t:"";l!==""&&(l==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),k===""&&
(this.fail(`unbound namespace prefix: ${JSON.stringify(l)}.`),s.uri=l))}if(e.length===0)return;const{attributes:n}=s,r=new Set;for(const l of e){const{name:x,prefix:k,local:ne}=l;let L,O;k===""?(L=x===
"xmlns"?b:"",O=x):(L=this.resolve(k),L===void 0&&(this.fail(`unbound namespace prefix: ${JSON.stringify(k)}.`),L=k),O=`{${L}}${ne}`),r.has(O)&&this.fail(`duplicate attribute: ${O}.`),r.add(O),l.uri=L,
n[x]=l}this.attribList=[]}processAttribsPlain(){const{attribList:t}=this,e=this.tag.attributes;for(const{name:s,value:n}of t)e[s]!==void 0&&this.fail(`duplicate attribute: ${s}.`),e[s]=n;this.attribList=
[]}openTag(){var t;this.processAttribs();const{tags:e}=this,s=this.tag;s.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,s),e.push(s),this.state=m,this.name=""}openSelfClosingTag(){
var t,e,s;this.processAttribs();const{tags:n}=this,r=this.tag;r.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,r),(e=this.closeTagHandler)===null||e===void 0||e.call(this,r),
(this.tag=(s=n[n.length-1])!==null&&s!==void 0?s:null)===null&&(this.closedRoot=!0),this.state=m,this.name=""}closeTag(){const{tags:t,name:e}=this;if(this.state=m,this.name="",e===""){this.fail("weird\
 empty close tag."),this.text+="</>";return}const s=this.closeTagHandler;let n=t.length;for(;n-- >0;){const r=this.tag=t.pop();if(this.topNS=r.ns,s?.(r),r.name===e)break;this.fail("unexpected close ta\
g.")}n===0?this.closedRoot=!0:n<0&&(this.fail(`unmatched closing tag: ${e}.`),this.text+=`</${e}>`)}parseEntity(t){if(t[0]!=="#"){const s=this.ENTITIES[t];return s!==void 0?s:(this.fail(this.isName(t)?
"undefined entity.":"disallowed character in entity name."),`&${t};`)}let e=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?e=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(e=parseInt(t.slice(1),10)),this.
isChar(e)?String.fromCodePoint(e):(this.fail("malformed character entity."),`&${t};`)}}a.wT=ae}),96950:((q,a)=>{Object.defineProperty(a,"__esModule",{value:!0}),a.CHAR=`	
\r -퟿-�𐀀-􏿿`,a.S=` 	\r
`,a.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿",a.NAME_CHAR="-"+a.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀",a.CHAR_RE=new RegExp("^["+a.CHAR+"]$",
"u"),a.S_RE=new RegExp("^["+a.S+"]+$","u"),a.NAME_START_CHAR_RE=new RegExp("^["+a.NAME_START_CHAR+"]$","u"),a.NAME_CHAR_RE=new RegExp("^["+a.NAME_CHAR+"]$","u"),a.NAME_RE=new RegExp("^["+a.NAME_START_CHAR+
"]["+a.NAME_CHAR+"]*$","u"),a.NMTOKEN_RE=new RegExp("^["+a.NAME_CHAR+"]+$","u");var _=9,F=10,o=13,A=32;a.S_LIST=[A,F,o,_];function p(h){return h>=A&&h<=55295||h===F||h===o||h===_||h>=57344&&h<=65533||
h>=65536&&h<=1114111}a.isChar=p;function d(h){return h===A||h===F||h===o||h===_}a.isS=d;function R(h){return h>=65&&h<=90||h>=97&&h<=122||h===58||h===95||h===8204||h===8205||h>=192&&h<=214||h>=216&&h<=
246||h>=248&&h<=767||h>=880&&h<=893||h>=895&&h<=8191||h>=8304&&h<=8591||h>=11264&&h<=12271||h>=12289&&h<=55295||h>=63744&&h<=64975||h>=65008&&h<=65533||h>=65536&&h<=983039}a.isNameStartChar=R;function D(h){
return R(h)||h>=48&&h<=57||h===45||h===46||h===183||h>=768&&h<=879||h>=8255&&h<=8256}a.isNameChar=D}),24488:((q,a)=>{Object.defineProperty(a,"__esModule",{value:!0}),a.CHAR="-퟿-�𐀀-􏿿",a.RESTRICTED_CHAR=
"-\b\v\f---",a.S=` 	\r
`,a.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿",a.NAME_CHAR="-"+a.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀",a.CHAR_RE=new RegExp("^["+a.CHAR+"]$",
"u"),a.RESTRICTED_CHAR_RE=new RegExp("^["+a.RESTRICTED_CHAR+"]$","u"),a.S_RE=new RegExp("^["+a.S+"]+$","u"),a.NAME_START_CHAR_RE=new RegExp("^["+a.NAME_START_CHAR+"]$","u"),a.NAME_CHAR_RE=new RegExp("\
^["+a.NAME_CHAR+"]$","u"),a.NAME_RE=new RegExp("^["+a.NAME_START_CHAR+"]["+a.NAME_CHAR+"]*$","u"),a.NMTOKEN_RE=new RegExp("^["+a.NAME_CHAR+"]+$","u");var _=9,F=10,o=13,A=32;a.S_LIST=[A,F,o,_];function p(i){
return i>=1&&i<=55295||i>=57344&&i<=65533||i>=65536&&i<=1114111}a.isChar=p;function d(i){return i>=1&&i<=8||i===11||i===12||i>=14&&i<=31||i>=127&&i<=132||i>=134&&i<=159}a.isRestrictedChar=d;function R(i){
return i===9||i===10||i===13||i>31&&i<127||i===133||i>159&&i<=55295||i>=57344&&i<=65533||i>=65536&&i<=1114111}a.isCharAndNotRestricted=R;function D(i){return i===A||i===F||i===o||i===_}a.isS=D;function h(i){
return i>=65&&i<=90||i>=97&&i<=122||i===58||i===95||i===8204||i===8205||i>=192&&i<=214||i>=216&&i<=246||i>=248&&i<=767||i>=880&&i<=893||i>=895&&i<=8191||i>=8304&&i<=8591||i>=11264&&i<=12271||i>=12289&&
i<=55295||i>=63744&&i<=64975||i>=65008&&i<=65533||i>=65536&&i<=983039}a.isNameStartChar=h;function H(i){return h(i)||i>=48&&i<=57||i===45||i===46||i===183||i>=768&&i<=879||i>=8255&&i<=8256}a.isNameChar=
H}),85699:((q,a)=>{Object.defineProperty(a,"__esModule",{value:!0}),a.NC_NAME_START_CHAR="A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿",a.NC_NAME_CHAR="-"+a.NC_NAME_START_CHAR+
".0-9·̀-ͯ‿-⁀",a.NC_NAME_START_CHAR_RE=new RegExp("^["+a.NC_NAME_START_CHAR+"]$","u"),a.NC_NAME_CHAR_RE=new RegExp("^["+a.NC_NAME_CHAR+"]$","u"),a.NC_NAME_RE=new RegExp("^["+a.NC_NAME_START_CHAR+
"]["+a.NC_NAME_CHAR+"]*$","u");function _(o){return o>=65&&o<=90||o===95||o>=97&&o<=122||o>=192&&o<=214||o>=216&&o<=246||o>=248&&o<=767||o>=880&&o<=893||o>=895&&o<=8191||o>=8204&&o<=8205||o>=8304&&o<=
8591||o>=11264&&o<=12271||o>=12289&&o<=55295||o>=63744&&o<=64975||o>=65008&&o<=65533||o>=65536&&o<=983039}a.isNCNameStartChar=_;function F(o){return _(o)||o===45||o===46||o>=48&&o<=57||o===183||o>=768&&
o<=879||o>=8255&&o<=8256}a.isNCNameChar=F})};export{he as id,oe as ids,re as modules};

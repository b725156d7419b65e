import{createRequire as Ke}from"module";const tt=2804,nt=[2804],rt={5940:((z,c)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Argument=void 0;class E{constructor(b,p){this.value=b,this.range=p}toString(){
return this.value}getRange(){return this.range}getValue(){return this.value}isAfter(b){return this.range.end.line<b.line?!1:this.range.start.line>b.line?!0:this.range.start.character>b.character}isBefore(b){
return this.range.start.line<b.line?!0:this.range.end.line>b.line?!1:this.range.end.character<b.character}}c.Argument=E}),14022:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Comment=void 0;
const N=E(94612),b=E(67005),p=E(37459);class T extends b.Line{constructor(m,n){super(m,n)}toString(){const m=this.getContent();return m?"# "+m:"#"}getContent(){let m=this.getContentRange();return m===
null?"":this.document.getText().substring(this.document.offsetAt(m.start),this.document.offsetAt(m.end))}getContentRange(){let m=this.getRange();const n=this.document.offsetAt(m.start);let r=this.document.
getText().substring(n,this.document.offsetAt(m.end)),s=-1,e=-1;for(let o=1;o<r.length;o++)if(!p.Util.isWhitespace(r.charAt(o))){s=o;break}if(s===-1)return null;for(let o=r.length-1;o>=1;o--)if(!p.Util.
isWhitespace(r.charAt(o))){e=o+1;break}return N.Range.create(this.document.positionAt(n+s),this.document.positionAt(n+e))}}c.Comment=T}),79933:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),
c.Dockerfile=void 0;const N=E(94612),b=E(78390),p=E(33520),T=E(55377),t=E(37459),m=E(78390);class n extends p.ImageTemplate{constructor(s){super(),this.initialInstructions=new p.ImageTemplate,this.buildStages=
[],this.directives=[],this.foundFrom=!1,this.document=s}getEscapeCharacter(){for(const s of this.directives)if(s.getDirective()===b.Directive.escape){const e=s.getValue();if(e==="\\"||e==="`")return e}
return"\\"}getInitialARGs(){return this.initialInstructions.getARGs()}getContainingImage(s){let e=N.Range.create(N.Position.create(0,0),this.document.positionAt(this.document.getText().length));if(!t.
Util.isInsideRange(s,e))return null;if((this.initialInstructions.getComments().length>0||this.initialInstructions.getInstructions().length>0)&&t.Util.isInsideRange(s,this.initialInstructions.getRange()))
return this.initialInstructions;for(const o of this.buildStages)if(t.Util.isInsideRange(s,o.getRange()))return o;return this}addInstruction(s){s.getKeyword()===m.Keyword.FROM?(this.currentBuildStage=new p.
ImageTemplate,this.buildStages.push(this.currentBuildStage),this.foundFrom=!0):this.foundFrom||this.initialInstructions.addInstruction(s),this.foundFrom&&this.currentBuildStage.addInstruction(s),super.
addInstruction(s)}setDirectives(s){this.directives=s}getDirective(){return this.directives.length===0?null:this.directives[0]}getDirectives(){return this.directives}resolveVariable(s,e){for(let l of this.
getFROMs()){let g=l.getRange();if(g.start.line<=e&&e<=g.end.line){let h=new p.ImageTemplate;for(let R of this.initialInstructions.getARGs())h.addInstruction(R);return h.resolveVariable(s,e)}}let o=this.
getContainingImage(N.Position.create(e,0));if(o===null)return;let u=o.resolveVariable(s,e);if(u===null){let l=new p.ImageTemplate;for(let g of this.initialInstructions.getARGs())l.addInstruction(g);return l.
resolveVariable(s,e)}return u}getAvailableVariables(s){if(this.getInstructionAt(s)instanceof T.From){let o=[];for(let u of this.getInitialARGs()){let l=u.getProperty();l&&o.push(l.getName())}return o}
let e=this.getContainingImage(N.Position.create(s,0));return e?e.getAvailableVariables(s):[]}getParentStage(s){const e=s.getFROM(),o=e===null?null:e.getImageName();if(o===null)return null;for(const u of this.
getFROMs())if(u.getBuildStage()===o){const l=u.getRange();return l.start.line===e.getRange().start.line?null:this.getContainingImage(l.start)}return null}getStageHierarchy(s){const e=this.getContainingImage(
N.Position.create(s,0));if(e===null)return[];const o=[e];let u=this.getParentStage(e);for(;u!==null;)o.splice(0,0,u),u=this.getParentStage(u);return o}getAvailableWorkingDirectories(s){const e=new Set;
for(const o of this.getStageHierarchy(s))for(const u of o.getWORKDIRs())if(u.getRange().end.line<s){let l=u.getAbsolutePath();l!=null&&(l.endsWith("/")||(l+="/"),e.add(l))}return Array.from(e)}organizeComments(){
const s=this.getComments();for(let e=0;e<s.length;e++)if(t.Util.isInsideRange(s[e].getRange().end,this.initialInstructions.getRange()))this.initialInstructions.addComment(s[e]);else for(const o of this.
buildStages)t.Util.isInsideRange(s[e].getRange().start,o.getRange())&&o.addComment(s[e])}getRange(){const s=this.getComments(),e=this.getInstructions();let o=null;if(s.length===0)e.length>0&&(o=N.Range.
create(e[0].getRange().start,e[e.length-1].getRange().end));else if(e.length===0)o=N.Range.create(s[0].getRange().start,s[s.length-1].getRange().end);else{const u=s[0].getRange().start,l=s[s.length-1].
getRange().end,g=e[0].getRange().start,h=e[e.length-1].getRange().end;u.line<g.line?(l.line<h.line&&(o=N.Range.create(u,h)),o=N.Range.create(u,l)):l.line<h.line?o=N.Range.create(g,h):o=N.Range.create(
g,l)}return o===null?this.directives.length===0?null:this.directives[0].getRange():this.directives.length===0?o:N.Range.create(this.directives[0].getRange().start,o.end)}}c.Dockerfile=n}),11077:((z,c,E)=>{
Object.defineProperty(c,"__esModule",{value:!0}),c.Flag=void 0;const N=E(94612),b=E(23700);class p{constructor(t,m,n,r,s,e){if(this.options=[],this.range=m,this.name=n,this.nameRange=r,this.value=s,this.
valueRange=e,this.value!==null){let o=t.offsetAt(e.start),u=-1,l=-1,g=!1;for(let h=0;h<s.length;h++)switch(s.charAt(h)){case"=":if(g=!0,l===-1){l=h+1;break}break;case",":this.options.push(this.createFlagOption(
t,s,o,u,l,h)),u=-1,l=-1;break;default:u===-1&&(u=h);break}g&&u!==-1&&this.options.push(this.createFlagOption(t,s,o,u,l,s.length))}}createFlagOption(t,m,n,r,s,e){const o=N.Range.create(t.positionAt(n+r),
t.positionAt(n+e));return s===-1?new b.FlagOption(o,m.substring(r,e),o,null,null):new b.FlagOption(o,m.substring(r,s-1),N.Range.create(t.positionAt(n+r),t.positionAt(n+s-1)),m.substring(s,e),N.Range.create(
t.positionAt(n+s),t.positionAt(n+e)))}toString(){return this.valueRange?"--"+this.name+"="+this.value:"--"+this.name}getRange(){return this.range}getName(){return this.name}getNameRange(){return this.
nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getOption(t){for(const m of this.options)if(m.getName()===t)return m;return null}getOptions(){return this.options}hasOptions(){
return this.options.length>0}}c.Flag=p}),23700:((z,c)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.FlagOption=void 0;class E{constructor(b,p,T,t,m){this.range=b,this.name=p,this.nameRange=T,this.
value=t,this.valueRange=m}toString(){return this.valueRange!==null?this.name+"="+this.value:this.name}getRange(){return this.range}getName(){return this.name}getNameRange(){return this.nameRange}getValue(){
return this.value}getValueRange(){return this.valueRange}}c.FlagOption=E}),87599:((z,c)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Heredoc=void 0;class E{constructor(b,p,T,t,m){this.startRange=
b,this.name=p,this.nameRange=T,this.contentRange=t,this.endRange=m}getName(){return this.name}getStartRange(){return this.startRange}getNameRange(){return this.nameRange}getContentRange(){return this.
contentRange}getDelimiterRange(){return this.endRange}}c.Heredoc=E}),33520:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.ImageTemplate=void 0;const N=E(94612),b=E(14381),p=E(25517),T=E(
20444),t=E(1822),m=E(24216),n=E(55377),r=E(1167),s=E(55554),e=E(37459),o=E(17529);class u{constructor(){this.comments=[],this.instructions=[]}addComment(g){this.comments.push(g)}getComments(){return this.
comments}addInstruction(g){this.instructions.push(g)}getInstructions(){return this.instructions}getInstructionAt(g){for(let h of this.instructions)if(e.Util.isInsideRange(N.Position.create(g,0),h.getRange()))
return h;return null}getARGs(){let g=[];for(let h of this.instructions)h instanceof b.Arg&&g.push(h);return g}getCMDs(){let g=[];for(let h of this.instructions)h instanceof p.Cmd&&g.push(h);return g}getCOPYs(){
let g=[];for(let h of this.instructions)h instanceof T.Copy&&g.push(h);return g}getENTRYPOINTs(){let g=[];for(let h of this.instructions)h instanceof m.Entrypoint&&g.push(h);return g}getENVs(){let g=[];
for(let h of this.instructions)h instanceof t.Env&&g.push(h);return g}getFROM(){for(const g of this.instructions)if(g instanceof n.From)return g;return null}getFROMs(){let g=[];for(let h of this.instructions)
h instanceof n.From&&g.push(h);return g}getHEALTHCHECKs(){let g=[];for(let h of this.instructions)h instanceof r.Healthcheck&&g.push(h);return g}getWORKDIRs(){const g=[];for(const h of this.instructions)
h instanceof o.Workdir&&g.push(h);return g}getOnbuildTriggers(){let g=[];for(let h of this.instructions)if(h instanceof s.Onbuild){let R=h.getTriggerInstruction();R&&g.push(R)}return g}getAvailableVariables(g){
const h=[];for(const R of this.getARGs())if(R.isBefore(g)){const I=R.getProperty();if(I){const D=I.getName();h.indexOf(D)===-1&&h.push(D)}}for(const R of this.getENVs())if(R.isBefore(g))for(const I of R.
getProperties()){const D=I.getName();h.indexOf(D)===-1&&h.push(D)}return h}resolveVariable(g,h){let R=this.getENVs();for(let D=R.length-1;D>=0;D--)if(R[D].isBefore(h)){for(let y of R[D].getProperties())
if(y.getName()===g)return y.getValue()}let I=this.getARGs();for(let D=I.length-1;D>=0;D--)if(I[D].isBefore(h)){let y=I[D].getProperty();if(y&&y.getName()===g)return y.getValue()}}getRange(){const g=this.
getInstructions();if(g.length===0)return N.Range.create(0,0,0,0);const h=g[0].getRange().start,R=g[g.length-1].getRange().end;return N.Range.create(h,R)}contains(g){const h=this.getRange();return h===
null?!1:e.Util.isInsideRange(g,h)}}c.ImageTemplate=u}),65279:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Instruction=void 0;const N=E(94612),b=E(37459),p=E(67005),T=E(5940),t=E(87599),
m=E(63743),n=E(78390);class r extends p.Line{constructor(e,o,u,l,g,h){super(e,o),this.dockerfile=u,this.escapeChar=l,this.instruction=g,this.instructionRange=h}toString(){let e=this.getKeyword();for(let o of this.
getRawArguments())e+=" ",e+=o.getValue();return e}getRangeContent(e){return e===null?null:this.document.getText().substring(this.document.offsetAt(e.start),this.document.offsetAt(e.end))}getInstructionRange(){
return this.instructionRange}getInstruction(){return this.instruction}getKeyword(){return this.getInstruction().toUpperCase()}getArgumentsRange(){let e=this.getArguments();return e.length===0?null:N.Range.
create(e[0].getRange().start,e[e.length-1].getRange().end)}getArgumentsRanges(){let e=this.getArguments();if(e.length===0)return[];if(e[0].getRange().start.line===e[e.length-1].getRange().end.line)return[
N.Range.create(e[0].getRange().start,e[e.length-1].getRange().end)];let o=[],u=-1,l=e[0].getRange().start,g=this.getInstructionRange(),h=this.document.offsetAt(l)-this.document.offsetAt(g.start),I=this.
getTextContent().substring(h,this.document.offsetAt(e[e.length-1].getRange().end)-this.document.offsetAt(g.start)),D=this.document.offsetAt(g.start)+h,y=!1,v=!1;for(let k=0;k<I.length;k++){let M=I.charAt(
k);if(M===this.escapeChar){let C=I.charAt(k+1);if(C===" "||C==="	")e:for(let L=k+2;L<I.length;L++)switch(I.charAt(L)){case" ":case"	":continue;case"\r":L++;case`
`:l!==null&&o.push(N.Range.create(l,this.document.positionAt(D+u+1))),l=null,y=!0,v=!1,k=L;break e;default:break e}else C==="\r"?(l!==null&&(o.push(N.Range.create(l,this.document.positionAt(D+u+1))),l=
null),y=!0,v=!1,k+=2):(C===`
`&&(l!==null&&o.push(N.Range.create(l,this.document.positionAt(D+u+1))),l=null,y=!0,v=!1),k++)}else if(b.Util.isNewline(M))v&&(l=null,y=!0,v=!1);else if(!v){if(l===null){if(M==="#"){v=!0;continue}let C=this.
document.positionAt(D+k);C.character!==0&&(l=N.Position.create(C.line,0))}u=k}}return l===null?o.push(N.Range.create(this.document.positionAt(D+u),this.document.positionAt(D+u+1))):o.push(N.Range.create(
l,this.document.positionAt(D+u+1))),o}getRawArgumentsContent(){let e=this.getArguments();return e.length===0?null:this.getRangeContent(N.Range.create(e[0].getRange().start,e[e.length-1].getRange().end))}getArgumentsContent(){
if(this.getArguments().length===0)return null;let o="",u=this.getArgumentsRanges(),l=this.document.getText();for(let g of u)o+=l.substring(this.document.offsetAt(g.start),this.document.offsetAt(g.end));
return o}getArguments(){return this.getRawArguments()}getRawArguments(){let e=[],o=this.getInstructionRange(),u=this.document.offsetAt(o.end)-this.document.offsetAt(o.start),g=this.getTextContent().substring(
u),h=this.document.offsetAt(o.start)+u,R=!1,I=!1,D=-1,y=!1,v=!1,k=-1,M="";for(let C=0;C<g.length;C++){let L=g.charAt(C);if(b.Util.isWhitespace(L))if(v){y=!0,b.Util.isNewline(L)&&(y=!1,I&&(I=!1,R=!0));
continue}else D!==-1&&(k===-1?e.push(new T.Argument(M,N.Range.create(this.document.positionAt(h+D),this.document.positionAt(h+C)))):e.push(new T.Argument(M,N.Range.create(this.document.positionAt(h+D),
this.document.positionAt(h+k)))),k=-1,M="",D=-1);else if(L===this.escapeChar){let $=g.charAt(C+1);if($===" "||$==="	")e:for(let X=C+2;X<g.length;X++)switch(g.charAt(X)){case" ":case"	":continue;case"\r":
X++;case`
`:I=!1,v=!0,R=!0,D!==-1&&(k=C),C=X;break e;default:k=C,D===-1&&(C=X-1);break e}else if($==="\r")I=!1,v=!0,R=!0,D!==-1&&k===-1&&(k=C),C+=2;else if($===`
`)I=!1,v=!0,R=!0,D!==-1&&k===-1&&(k=C),C++;else{if(y&&k!==-1&&(e.push(new T.Argument(M,N.Range.create(this.document.positionAt(h+D),this.document.positionAt(h+k)))),M="",D=-1),k=-1,y=!1,v=!1,$==="$")M=
M+L+$;else{if($==="")break;M=M+$}D===-1&&(D=C),C++}}else I||(R&&L==="#"?I=!0:(y&&k!==-1&&(e.push(new T.Argument(M,N.Range.create(this.document.positionAt(h+D),this.document.positionAt(h+k)))),M="",D=-1),
y=!1,v=!1,k=-1,M=M+L,D===-1&&(D=C)),R=!1)}return D!==-1&&(k===-1?e.push(new T.Argument(M,N.Range.create(this.document.positionAt(h+D),this.document.positionAt(h+g.length)))):e.push(new T.Argument(M,N.
Range.create(this.document.positionAt(h+D),this.document.positionAt(h+k))))),e}getExpandedArguments(){let e=this.getArguments();for(let o=0;o<e.length;o++){const u=e[o].getRange();let l=this.document.
offsetAt(u.start);const g=this.parseVariables(l,e[o].getValue()),h=[];let R=!1;for(let I of g){const D=this.dockerfile.resolveVariable(I.getName(),I.getNameRange().start.line);h.push(D),R=R||D!==void 0}
if(R){let I="";for(let y=0;y<h.length;y++){const v=g[y].getRange(),k=this.document.offsetAt(v.start),M=this.document.offsetAt(v.end);h[y]?(I+=this.document.getText().substring(l,k),I+=h[y],l=M):(I+=this.
document.getText().substring(l,M),l=M)}const D=this.document.offsetAt(u.end);D!==l&&(I+=this.document.getText().substring(l,D)),e[o]=new T.Argument(I,u)}}return e}getVariables(){const e=[],o=this.getRawArguments();
for(const u of o){let l=u.getRange(),g=this.document.getText().substring(this.document.offsetAt(l.start),this.document.offsetAt(l.end));const h=this.parseVariables(this.document.offsetAt(u.getRange().
start),g);for(const R of h)e.push(R)}return e}parseVariables(e,o){let u=[];e:for(let l=0;l<o.length;l++)switch(o.charAt(l)){case this.escapeChar:o.charAt(l+1)==="$"&&l++;break;case"$":if(o.charAt(l+1)===
"{"){let g="${",h="",R=-1,I="",D=-1,y=-1,v=-1;t:for(let k=l+2;k<o.length;k++){let M=o.charAt(k);switch(M){case this.escapeChar:for(let F=k+1;F<o.length;F++)switch(o.charAt(F)){case" ":case"	":case"\r":
continue;case`
`:k=F;continue t}break;case"}":g+="}";let C=null,L=null,$=v!==-1?I:null,X=null;R===-1?R=k:R+1===k?(C="",L=N.Range.create(this.document.positionAt(e+R+1),this.document.positionAt(e+R+1))):(D===-1?(D=v+
1,y=v+1):y=y+1,C=o.substring(v,v+1),L=N.Range.create(this.document.positionAt(e+v),this.document.positionAt(e+v+1)),X=N.Range.create(this.document.positionAt(e+D),this.document.positionAt(e+y)));let U=this.
document.positionAt(e+l);u.push(new m.Variable(h,N.Range.create(this.document.positionAt(e+l+2),this.document.positionAt(e+R)),N.Range.create(U,this.document.positionAt(e+k+1)),C,L,$,X,this.dockerfile.
resolveVariable(h,U.line)!==void 0,this.isBuildVariable(h,U.line),g)),l=k;continue e;case":":R===-1?R=k:v!==-1?(D===-1&&(D=k),y=k,I+=":"):v=k,g+=":";break;case`
`:case"\r":case" ":case"	":break;default:R===-1?h+=M:v!==-1?(D===-1&&(D=k),y=k,I+=M):v=k,g+=M;break}}break e}else{if(b.Util.isWhitespace(o.charAt(l+1))||l===o.length-1)continue;{let g="";t:for(let R=l+
1;R<o.length;R++){let I=o.charAt(R);switch(I){case"\r":case`
`:case" ":case"	":continue;case"$":case"'":case'"':let D=this.document.positionAt(e+l);u.push(new m.Variable(g,N.Range.create(this.document.positionAt(e+l+1),this.document.positionAt(e+R)),N.Range.create(
D,this.document.positionAt(e+R)),null,null,null,null,this.dockerfile.resolveVariable(g,D.line)!==void 0,this.isBuildVariable(g,D.line),"$"+g)),l=R-1;continue e;case this.escapeChar:for(let v=R+1;v<o.length;v++)
switch(o.charAt(v)){case" ":case"	":case"\r":continue;case`
`:R=v;continue t}let y=this.document.positionAt(e+l);u.push(new m.Variable(g,N.Range.create(this.document.positionAt(e+l+1),this.document.positionAt(e+R)),N.Range.create(y,this.document.positionAt(e+R)),
null,null,null,null,this.dockerfile.resolveVariable(g,y.line)!==void 0,this.isBuildVariable(g,y.line),"$"+g));break e}if(I.match(/^[a-z0-9_]+$/i)===null){let D=this.document.positionAt(e+l);u.push(new m.
Variable(g,N.Range.create(this.document.positionAt(e+l+1),this.document.positionAt(e+R)),N.Range.create(D,this.document.positionAt(e+R)),null,null,null,null,this.dockerfile.resolveVariable(g,D.line)!==
void 0,this.isBuildVariable(g,D.line),"$"+g)),l=R-1;continue e}g+=I}let h=this.document.positionAt(e+l);u.push(new m.Variable(g,N.Range.create(this.document.positionAt(e+l+1),this.document.positionAt(
e+o.length)),N.Range.create(h,this.document.positionAt(e+o.length)),null,null,null,null,this.dockerfile.resolveVariable(g,h.line)!==void 0,this.isBuildVariable(g,h.line),"$"+g))}}break e}return u}isBuildVariable(e,o){
if(this.getKeyword()===n.Keyword.FROM){for(const h of this.dockerfile.getInitialARGs()){const I=h.getProperty();if(I&&e===I.getName())return!0}return}let u=this.dockerfile.getContainingImage(N.Position.
create(o,0)),l=u.getENVs();for(let h=l.length-1;h>=0;h--)if(l[h].isBefore(o)){for(let R of l[h].getProperties())if(R.getName()===e)return!1}let g=u.getARGs();for(let h=g.length-1;h>=0;h--)if(g[h].isBefore(
o)){let R=g[h].getProperty();if(R&&R.getName()===e)return!0}}createSingleLineHeredocs(e){const o=[];for(const u of e){const l=u.getValue();if(l.startsWith("<<")&&b.Util.parseHeredocName(l)!==null){const g=u.
getRange(),h=this.getNameRange(g),R=this.getName(h);o.push(new t.Heredoc(g,R,h,null,null))}}return o}getName(e){const o=this.document.getText(e);let u=!1,l="";e:for(let g=0;g<o.length;g++){const h=o.charAt(
g);switch(h){case this.escapeChar:u=!0;for(let R=g+1;R<o.length;R++)switch(o.charAt(R)){case" ":case"	":break;case"\r":g=R+1;continue e;case`
`:g=R;continue e;default:l+=o.charAt(R),g=R;continue e}break;case"#":if(u){for(let R=g+1;R<o.length;R++)if(o.charAt(R)===`
`){g=R;continue e}}case" ":case"	":case"\r":case`
`:if(u)break;default:l+=h;break}}return l}getNameRange(e){const o=this.document.getText(e);let u=!1,l=!1,g=-1,h=-1,R=!1,I=null;e:for(let v=0;v<o.length;v++){const k=o.charAt(v);switch(k){case'"':case"\
'":if(I===k)break e;I=k;continue;case this.escapeChar:for(let M=v+1;M<o.length;M++)if(o.charAt(M)===`
`){R=!0,M=v;continue e}break;case" ":case"	":case"\r":case`
`:break;case"<":u?l=!0:u=!0;break;case"-":if(l){l=!1;break}case"#":if(R){for(let M=v+1;M<o.length;M++)if(o.charAt(M)===`
`){v=M;continue e}}default:if(g===-1&&(g=v),I!==null){h=v+1;break}break e}}if(g===-1)return N.Range.create(e.end,e.end);const D=this.document.positionAt(this.document.offsetAt(e.start)+g),y=I!==null?this.
document.positionAt(this.document.offsetAt(e.start)+h):e.end;return N.Range.create(D,y)}getHeredocs(){const e=this.getArguments();if(e.length===0)return[];const o=[],u=this.getRange();if(u.start.line===
u.end.line)return this.createSingleLineHeredocs(e);const l=[];let g=!1,h=!1,R=-1,I=-1,D=-1,y=0;const v=this.document.offsetAt(e[0].getRange().start),k=this.getRangeContent(N.Range.create(e[0].getRange().
start,this.getRange().end));e:for(let M=0;M<k.length;M++)switch(k.charAt(M)){case this.escapeChar:h=!0;for(let C=M+1;C<k.length;C++)switch(k.charAt(C)){case" ":case"	":break;case"\r":C++;case`
`:M=C;continue e;default:M=C;continue e}break;case"\r":break;case`
`:if(h)break;if(g){R===-1&&(R=M),I=M;const C=l[y],L=C.getRange(),$=this.getNameRange(L),X=this.getName($),U=this.getDelimiterRange(C,X,N.Range.create(this.document.positionAt(v+D),this.document.positionAt(
v+M)));if(U!==null){const F=N.Range.create(this.document.positionAt(v+R),this.document.positionAt(v+D-1));o.push(new t.Heredoc(L,X,$,F,U)),R=-1,y++}D=-1}else{const C=v+M;for(const L of e)if(this.document.
offsetAt(L.getRange().start)<C)L.getValue().startsWith("<<")&&l.push(L);else break;g=!0,D=-1;continue e}break;case" ":case"	":if(h)break;case"#":if(h){for(let C=M+1;C<k.length;C++)if(k.charAt(C)===`
`){M=C;continue e}}default:h&&(h=!1),g&&(R===-1&&(R=M),D===-1&&(D=M));break}if(g){const M=l[y],C=M.getRange(),L=this.getNameRange(C),$=this.getName(L);let X=null;const U=this.getDelimiterRange(M,$,N.Range.
create(this.document.positionAt(v+D),u.end));U===null?X=N.Range.create(this.document.positionAt(v+R),u.end):I!==-1&&(X=N.Range.create(this.document.positionAt(v+R),this.document.positionAt(v+I))),o.push(
new t.Heredoc(C,$,L,X,U)),y++;for(let F=y;F<l.length;F++){const H=l[y].getRange(),w=this.getNameRange(H),_=this.getName(w);o.push(new t.Heredoc(H,_,w,null,null)),y++}}else return this.createSingleLineHeredocs(
e);return o}getDelimiterRange(e,o,u){const l=this.document.getText(u);if(e.getValue().startsWith("<<-")){let g=0;for(;l.charAt(g)==="	";)g++;return l.substring(g)===o?N.Range.create(N.Position.create(
u.start.line,g),u.end):null}return l===o?u:null}}c.Instruction=r}),79618:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Add=void 0;const N=E(75305);class b extends N.JSONInstruction{constructor(T,t,m,n,r,s){
super(T,t,m,n,r,s)}stopSearchingForFlags(T){return T.indexOf("--")===-1}}c.Add=b}),14381:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Arg=void 0;const N=E(39602),b=E(14984);class p extends b.
PropertyInstruction{constructor(t,m,n,r,s,e){super(t,m,n,r,s,e),this.property=null;const o=this.getPropertyArguments();o.length===1?this.property=new N.Property(this.document,this.escapeChar,o[0]):this.
property=null}getProperty(){return this.property}}c.Arg=p}),25517:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Cmd=void 0;const N=E(75305);class b extends N.JSONInstruction{constructor(T,t,m,n,r,s){
super(T,t,m,n,r,s)}}c.Cmd=b}),20444:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Copy=void 0;const N=E(75305);class b extends N.JSONInstruction{constructor(T,t,m,n,r,s){super(T,t,m,n,
r,s)}stopSearchingForFlags(T){return T.indexOf("--")===-1}getFromFlag(){let T=super.getFlags();return T.length===1&&T[0].getName()==="from"?T[0]:null}getHeredocs(){return super.getHeredocs()}}c.Copy=b}),
24216:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Entrypoint=void 0;const N=E(75305);class b extends N.JSONInstruction{constructor(T,t,m,n,r,s){super(T,t,m,n,r,s)}}c.Entrypoint=b}),1822:((z,c,E)=>{
Object.defineProperty(c,"__esModule",{value:!0}),c.Env=void 0;const N=E(14984);class b extends N.PropertyInstruction{constructor(T,t,m,n,r,s){super(T,t,m,n,r,s)}getProperties(){return super.getProperties()}}
c.Env=b}),55377:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.From=void 0;const N=E(94612),b=E(52393);class p extends b.ModifiableInstruction{constructor(t,m,n,r,s,e){super(t,m,n,r,s,e)}stopSearchingForFlags(t){
return t.indexOf("--")===-1}getImage(){const t=this.getArguments();return t.length>0?t[0].getValue():null}getImageName(){const t=this.getRangeContent(this.getImageNameRange());if(t===null)return null;
let m=!1,n=!1,r="";for(let s=0;s<t.length;s++){const e=t.charAt(s);switch(e){case this.escapeChar:n=!0;break;case"\r":continue;case`
`:m=!1;break;case" ":case"	":break;case"#":n?m=!0:(r=r+e,n=!1);break;default:m||(r=r+e,n=!1);break}}return r}getImageNameRange(){let t=this.getImageRange();if(t){let m=this.getRegistryRange();m&&(t.start=
this.document.positionAt(this.document.offsetAt(m.end)+1));let n=this.getImageTagRange(),r=this.getImageDigestRange();return n===null?r!==null&&(t.end=this.document.positionAt(this.document.offsetAt(r.
start)-1)):t.end=this.document.positionAt(this.document.offsetAt(n.start)-1),t}return null}getImageRange(){let t=this.getArguments();return t.length!==0?t[0].getRange():null}getImageTag(){return this.
getRangeContent(this.getImageTagRange())}getImageTagRange(){const t=this.getImageRange();if(t){const m=this.document.offsetAt(t.start),n=this.getRangeContent(t),r=this.indexOf(m,n,"@"),s=n.indexOf("/");
if(r===-1){const u=this.lastIndexOf(m,n,":");if(u>s)return N.Range.create(this.document.positionAt(m+u+1),t.end)}const e=n.substring(0,r),o=e.indexOf(":");return o===-1?null:s===-1?N.Range.create(this.
document.positionAt(m+o+1),this.document.positionAt(m+r)):o<s?null:N.Range.create(this.document.positionAt(m+o+1),this.document.positionAt(m+e.length))}return null}getImageDigest(){return this.getRangeContent(
this.getImageDigestRange())}getImageDigestRange(){let t=this.getImageRange();if(t){let m=this.getRangeContent(t),n=this.lastIndexOf(this.document.offsetAt(t.start),m,"@");if(n!==-1)return N.Range.create(
t.start.line,t.start.character+n+1,t.end.line,t.end.character)}return null}indexOf(t,m,n){let r=m.indexOf(n);const s=this.getVariables();for(let e=0;e<s.length;e++){const o=t+r,u=s[e].getRange();if(this.
document.offsetAt(u.start)<o&&o<this.document.offsetAt(u.end)){const l=this.document.offsetAt(u.end)-t,h=m.substring(l).indexOf(n);if(h===-1)return-1;r=h+l,e=-1;continue}}return r}lastIndexOf(t,m,n){let r=m.
lastIndexOf(n);const s=this.getVariables();for(let e=0;e<s.length;e++){const o=t+r,u=s[e].getRange();if(this.document.offsetAt(u.start)<o&&o<this.document.offsetAt(u.end)){if(r=m.substring(0,r).lastIndexOf(
n),r===-1)return-1;e=-1;continue}}return r}getRegistry(){return this.getRangeContent(this.getRegistryRange())}getRegistryRange(){const t=this.getImageRange();if(t){const m=this.getImageTagRange(),n=this.
getImageDigestRange();m===null?n!==null&&(t.end=this.document.positionAt(this.document.offsetAt(n.start)-1)):t.end=this.document.positionAt(this.document.offsetAt(m.start)-1);const r=this.getRangeContent(
t),s=this.document.offsetAt(t.start),e=this.indexOf(s,r,"/");if(e===-1)return null;const o=this.indexOf(s,r,":"),u=this.indexOf(s,r,".");if(o!==-1||u!==-1)return N.Range.create(t.start,this.document.positionAt(
s+e));if(r.substring(0,e)==="localhost")return N.Range.create(t.start,this.document.positionAt(s+e))}return null}getBuildStage(){let t=this.getBuildStageRange();return t===null?null:this.getRangeContent(
t)}getBuildStageRange(){let t=this.getArguments();return t.length>2&&t[1].getValue().toUpperCase()==="AS"?t[2].getRange():null}getPlatformFlag(){let t=super.getFlags();return t.length===1&&t[0].getName()===
"platform"?t[0]:null}}c.From=p}),1167:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Healthcheck=void 0;const N=E(52393);class b extends N.ModifiableInstruction{constructor(T,t,m,n,r,s){
super(T,t,m,n,r,s)}stopSearchingForFlags(T){return T=T.toUpperCase(),T==="CMD"||T==="NONE"}getSubcommand(){let T=this.getArguments();return T.length!==0?T[0]:null}}c.Healthcheck=b}),83871:((z,c,E)=>{Object.
defineProperty(c,"__esModule",{value:!0}),c.Label=void 0;const N=E(14984),b=E(37459);class p extends N.PropertyInstruction{constructor(t,m,n,r,s,e){super(t,m,n,r,s,e)}getVariables(){const t=super.getVariables(),
m=this.getProperties();for(const n of m){const r=n.getUnescapedValue();if(r!==null&&r.length>2&&r.charAt(0)==="'"&&r.charAt(r.length-1)==="'"){const s=n.getValueRange();for(let e=0;e<t.length;e++)b.Util.
isInsideRange(t[e].getRange().start,s)&&(t.splice(e,1),e--)}}return t}getProperties(){return super.getProperties()}}c.Label=p}),55554:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Onbuild=
void 0;const N=E(94612),b=E(47988),p=E(65279);class T extends p.Instruction{constructor(m,n,r,s,e,o){super(m,n,r,s,e,o)}getTrigger(){let m=this.getTriggerWord();return m===null?null:m.toUpperCase()}getTriggerWord(){
return this.getRangeContent(this.getTriggerRange())}getTriggerRange(){let m=this.getArguments();return m.length>0?m[0].getRange():null}getTriggerInstruction(){let m=this.getTriggerRange();if(m===null)
return null;let n=this.getArguments();return b.Parser.createInstruction(this.document,this.dockerfile,this.escapeChar,N.Range.create(n[0].getRange().start,this.getRange().end),this.getTriggerWord(),m)}}
c.Onbuild=T}),57224:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Run=void 0;const N=E(75305);class b extends N.JSONInstruction{constructor(T,t,m,n,r,s){super(T,t,m,n,r,s)}stopSearchingForFlags(T){
return T.indexOf("--")===-1}getHeredocs(){return super.getHeredocs()}}c.Run=b}),77523:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Shell=void 0;const N=E(75305);class b extends N.JSONInstruction{constructor(T,t,m,n,r,s){
super(T,t,m,n,r,s)}}c.Shell=b}),54301:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Stopsignal=void 0;const N=E(65279);class b extends N.Instruction{constructor(T,t,m,n,r,s){super(T,t,
m,n,r,s)}}c.Stopsignal=b}),23998:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.User=void 0;const N=E(65279);class b extends N.Instruction{constructor(T,t,m,n,r,s){super(T,t,m,n,r,s)}}c.
User=b}),91347:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Volume=void 0;const N=E(75305);class b extends N.JSONInstruction{constructor(T,t,m,n,r,s){super(T,t,m,n,r,s)}}c.Volume=b}),
17529:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Workdir=void 0;const N=E(65279);class b extends N.Instruction{constructor(T,t,m,n,r,s){super(T,t,m,n,r,s)}getPath(){return this.getArgumentsContent()}getAbsolutePath(){
const T=this.getPath();if(T===null||T.startsWith("/"))return T;const t=this.getRange().start.line,m=this.dockerfile.getStageHierarchy(t);for(let n=m.length-1;n>=0;n--){const r=m[n].getWORKDIRs();for(let s=r.
length-1;s>=0;s--)if(r[s].getRange().start.line<t){const e=r[s].getAbsolutePath();return e==null?void 0:e.endsWith("/")?e+T:e+"/"+T}}}}c.Workdir=b}),13702:((z,c,E)=>{Object.defineProperty(c,"__esModul\
e",{value:!0}),c.JSONArgument=void 0;const N=E(5940);class b extends N.Argument{constructor(T,t,m){super(T,t),this.jsonRange=m}getJSONRange(){return this.jsonRange}getJSONValue(){let T=super.getValue();
return T=T.substring(1,T.length-1),T}}c.JSONArgument=b}),75305:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.JSONInstruction=void 0;const N=E(94612),b=E(5940),p=E(13702),T=E(52393);class t extends T.
ModifiableInstruction{constructor(n,r,s,e,o,u){super(n,r,s,e,o,u),this.openingBracket=null,this.closingBracket=null,this.jsonStrings=[];const l=this.getRawArgumentsContent();if(l===null)return;const g=this.
getArguments();if(g.length===1&&g[0].getValue()==="[]"){let v=g[0].getRange();this.openingBracket=new b.Argument("[",N.Range.create(v.start.line,v.start.character,v.start.line,v.start.character+1)),this.
closingBracket=new b.Argument("]",N.Range.create(v.start.line,v.start.character+1,v.end.line,v.end.character));return}else if(g.length===2&&g[0].getValue()==="["&&g[1].getValue()==="]"){this.openingBracket=
g[0],this.closingBracket=g[1];return}const h=n.offsetAt(this.getArgumentsRange().start);let R=-1,I="",D=!1,y="";e:for(let v=0;v<l.length;v++){let k=l.charAt(v);switch(k){case"[":if(I==="")this.openingBracket=
new b.Argument("[",N.Range.create(n.positionAt(h+v),n.positionAt(h+v+1))),I="[";else if(D)y=y+k;else break e;break;case'"':if(I==="["||I===","){R=v,D=!0,I='"',y=y+k;continue}else if(I==='"')if(D)y=y+k,
D=!1,this.jsonStrings.push(new p.JSONArgument(y,N.Range.create(n.positionAt(h+R),n.positionAt(h+v+1)),N.Range.create(n.positionAt(h+R+1),n.positionAt(h+v)))),y="";else break e;else break e;break;case"\
,":if(D)y=y+k;else if(I==='"')I=",";else break e;break;case"]":if(D)y=y+k;else if(I!==""){this.closingBracket=new b.Argument("]",N.Range.create(n.positionAt(h+v),n.positionAt(h+v+1)));break e}break;case"\
 ":case"	":break;case"\\":if(D)switch(l.charAt(v+1)){case'"':case"\\":y=y+l.charAt(v+1),v++;continue;case" ":case"	":t:for(let M=v+2;M<l.length;M++)switch(l.charAt(M)){case"\r":M++;case`
`:v=M;continue e;case" ":case"	":break;default:break t}break;case"\r":v++;default:v++;continue}else t:for(let M=v+1;M<l.length;M++)switch(l.charAt(M)){case"\r":M++;case`
`:v=M;continue e;case" ":case"	":break;default:break t}break e;default:if(!D)break e;y=y+k;break}}}stopSearchingForFlags(n){return!0}getOpeningBracket(){return this.openingBracket}getJSONStrings(){return this.
jsonStrings}getClosingBracket(){return this.closingBracket}}c.JSONInstruction=t}),67005:((z,c)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Line=void 0;class E{constructor(b,p){this.document=b,
this.range=p}getRange(){return this.range}getTextContent(){return this.document.getText().substring(this.document.offsetAt(this.range.start),this.document.offsetAt(this.range.end))}isAfter(b){return this.
range.start.line>b.range.start.line}isBefore(b){return this.range.start.line<b}}c.Line=E}),78390:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.DockerfileParser=c.DefaultVariables=c.Directive=
c.Keyword=c.Workdir=c.Volume=c.User=c.Stopsignal=c.Shell=c.Run=c.PropertyInstruction=c.Onbuild=c.ModifiableInstruction=c.Label=c.JSONInstruction=c.Heredoc=c.Healthcheck=c.From=c.Env=c.Entrypoint=c.Copy=
c.Cmd=c.Arg=c.Add=c.Variable=c.Property=c.ParserDirective=c.Line=c.Instruction=c.Flag=c.Comment=c.JSONArgument=c.Argument=void 0;var N=E(5940);Object.defineProperty(c,"Argument",{enumerable:!0,get:function(){
return N.Argument}});var b=E(13702);Object.defineProperty(c,"JSONArgument",{enumerable:!0,get:function(){return b.JSONArgument}});const p=E(14022);Object.defineProperty(c,"Comment",{enumerable:!0,get:function(){
return p.Comment}});const T=E(47988);var t=E(11077);Object.defineProperty(c,"Flag",{enumerable:!0,get:function(){return t.Flag}});const m=E(65279);Object.defineProperty(c,"Instruction",{enumerable:!0,
get:function(){return m.Instruction}});var n=E(67005);Object.defineProperty(c,"Line",{enumerable:!0,get:function(){return n.Line}});const r=E(77499);Object.defineProperty(c,"ParserDirective",{enumerable:!0,
get:function(){return r.ParserDirective}});var s=E(39602);Object.defineProperty(c,"Property",{enumerable:!0,get:function(){return s.Property}});var e=E(63743);Object.defineProperty(c,"Variable",{enumerable:!0,
get:function(){return e.Variable}});var o=E(79618);Object.defineProperty(c,"Add",{enumerable:!0,get:function(){return o.Add}});const u=E(14381);Object.defineProperty(c,"Arg",{enumerable:!0,get:function(){
return u.Arg}});const l=E(25517);Object.defineProperty(c,"Cmd",{enumerable:!0,get:function(){return l.Cmd}});const g=E(20444);Object.defineProperty(c,"Copy",{enumerable:!0,get:function(){return g.Copy}});
const h=E(24216);Object.defineProperty(c,"Entrypoint",{enumerable:!0,get:function(){return h.Entrypoint}});const R=E(1822);Object.defineProperty(c,"Env",{enumerable:!0,get:function(){return R.Env}});const I=E(
55377);Object.defineProperty(c,"From",{enumerable:!0,get:function(){return I.From}});const D=E(1167);Object.defineProperty(c,"Healthcheck",{enumerable:!0,get:function(){return D.Healthcheck}});var y=E(
87599);Object.defineProperty(c,"Heredoc",{enumerable:!0,get:function(){return y.Heredoc}});var v=E(75305);Object.defineProperty(c,"JSONInstruction",{enumerable:!0,get:function(){return v.JSONInstruction}});
var k=E(83871);Object.defineProperty(c,"Label",{enumerable:!0,get:function(){return k.Label}});var M=E(52393);Object.defineProperty(c,"ModifiableInstruction",{enumerable:!0,get:function(){return M.ModifiableInstruction}});
var C=E(55554);Object.defineProperty(c,"Onbuild",{enumerable:!0,get:function(){return C.Onbuild}});var L=E(14984);Object.defineProperty(c,"PropertyInstruction",{enumerable:!0,get:function(){return L.PropertyInstruction}});
var $=E(57224);Object.defineProperty(c,"Run",{enumerable:!0,get:function(){return $.Run}});var X=E(77523);Object.defineProperty(c,"Shell",{enumerable:!0,get:function(){return X.Shell}});var U=E(54301);
Object.defineProperty(c,"Stopsignal",{enumerable:!0,get:function(){return U.Stopsignal}});var F=E(23998);Object.defineProperty(c,"User",{enumerable:!0,get:function(){return F.User}});var Q=E(91347);Object.
defineProperty(c,"Volume",{enumerable:!0,get:function(){return Q.Volume}});const H=E(17529);Object.defineProperty(c,"Workdir",{enumerable:!0,get:function(){return H.Workdir}});var w;(function(W){W.ADD=
"ADD",W.ARG="ARG",W.CMD="CMD",W.COPY="COPY",W.ENTRYPOINT="ENTRYPOINT",W.ENV="ENV",W.EXPOSE="EXPOSE",W.FROM="FROM",W.HEALTHCHECK="HEALTHCHECK",W.LABEL="LABEL",W.MAINTAINER="MAINTAINER",W.ONBUILD="ONBUI\
LD",W.RUN="RUN",W.SHELL="SHELL",W.STOPSIGNAL="STOPSIGNAL",W.USER="USER",W.VOLUME="VOLUME",W.WORKDIR="WORKDIR"})(w||(c.Keyword=w={}));var _;(function(W){W.escape="escape",W.syntax="syntax"})(_||(c.Directive=
_={})),c.DefaultVariables=["ALL_PROXY","all_proxy","FTP_PROXY","ftp_proxy","HTTP_PROXY","http_proxy","HTTPS_PROXY","https_proxy","NO_PROXY","no_proxy"];var B;(function(W){function ie(q){return new T.Parser().
parse(q)}W.parse=ie})(B||(c.DockerfileParser=B={}))}),52393:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.ModifiableInstruction=void 0;const N=E(94612),b=E(11077),p=E(65279);class T extends p.
Instruction{constructor(m,n,r,s,e,o){super(m,n,r,s,e,o)}getFlags(){if(!this.flags){this.flags=[];for(let m of this.getArguments()){let n=m.getValue();if(this.stopSearchingForFlags(n))return this.flags;
if(n.indexOf("--")===0){let r=m.getRange(),s=this.document.getText().substring(this.document.offsetAt(r.start),this.document.offsetAt(r.end)),e=n.indexOf("="),o=s.indexOf("="),u=!1,l=!1,g=-1;e:for(let R=0;R<
s.length;R++)switch(s.charAt(R)){case"\\":case" ":case"	":case"\r":case`
`:break;case"-":if(l){g=R;break e}else u?l=!0:u=!0;break;default:g=R;break e}let h=this.document.positionAt(this.document.offsetAt(r.start)+g);if(o===-1)this.flags.push(new b.Flag(this.document,r,n.substring(
2),N.Range.create(h,r.end),null,null));else if(o===n.length-1){let R=this.document.positionAt(this.document.offsetAt(r.start)+o);this.flags.push(new b.Flag(this.document,r,n.substring(2,o),N.Range.create(
h,R),"",N.Range.create(r.end,r.end)))}else{let R=this.document.positionAt(this.document.offsetAt(r.start)+o);this.flags.push(new b.Flag(this.document,r,n.substring(2,e),N.Range.create(h,R),n.substring(
e+1),N.Range.create(this.document.positionAt(this.document.offsetAt(r.start)+o+1),r.end)))}}}}return this.flags}getArguments(){const m=super.getArguments(),n=this.getFlags();if(n.length===0)return m;for(let r=0;r<
n.length;r++)m.shift();return m}}c.ModifiableInstruction=T}),47988:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Parser=void 0;const N=E(93383),b=E(94612),p=E(14022),T=E(77499),t=E(65279),
m=E(79618),n=E(14381),r=E(25517),s=E(20444),e=E(1822),o=E(24216),u=E(55377),l=E(1167),g=E(83871),h=E(55554),R=E(57224),I=E(77523),D=E(54301),y=E(17529),v=E(23998),k=E(91347),M=E(79933),C=E(37459),L=E(
78390);class ${constructor(){this.escapeChar=null}static createInstruction(U,F,Q,H,w,_){switch(w.toUpperCase()){case"ADD":return new m.Add(U,H,F,Q,w,_);case"ARG":return new n.Arg(U,H,F,Q,w,_);case"CMD":
return new r.Cmd(U,H,F,Q,w,_);case"COPY":return new s.Copy(U,H,F,Q,w,_);case"ENTRYPOINT":return new o.Entrypoint(U,H,F,Q,w,_);case"ENV":return new e.Env(U,H,F,Q,w,_);case"FROM":return new u.From(U,H,F,
Q,w,_);case"HEALTHCHECK":return new l.Healthcheck(U,H,F,Q,w,_);case"LABEL":return new g.Label(U,H,F,Q,w,_);case"ONBUILD":return new h.Onbuild(U,H,F,Q,w,_);case"RUN":return new R.Run(U,H,F,Q,w,_);case"\
SHELL":return new I.Shell(U,H,F,Q,w,_);case"STOPSIGNAL":return new D.Stopsignal(U,H,F,Q,w,_);case"WORKDIR":return new y.Workdir(U,H,F,Q,w,_);case"USER":return new v.User(U,H,F,Q,w,_);case"VOLUME":return new k.
Volume(U,H,F,Q,w,_)}return new t.Instruction(U,H,F,Q,w,_)}getParserDirectives(U,F){const Q=[];this.escapeChar="";const H=C.Util.isUTF8BOM(F.substring(0,1))?1:0;e:for(let w=H;w<F.length;w++)switch(F.charAt(
w)){case" ":case"	":break;case"\r":case`
`:break e;case"#":let _=-1,B=-1;for(let W=w+1;W<F.length;W++){let ie=F.charAt(W);switch(ie){case" ":case"	":_!==-1&&B===-1&&(B=W);break;case"\r":case`
`:break e;case"=":let q=-1,Y=-1;B===-1&&(B=W);let j=F.length;t:for(let te=W+1;te<F.length;te++)switch(ie=F.charAt(te),ie){case"\r":case`
`:q!==-1&&Y===-1&&(Y=te),j=te;break t;case"	":case" ":q!==-1&&Y===-1&&(Y=te);continue;default:q===-1&&(q=te);break}if(_===-1)break e;q===-1?(q=W+1,Y=j):Y===-1&&(Y=F.length);const G=b.Range.create(U.positionAt(
w),U.positionAt(j)),x=b.Range.create(U.positionAt(_),U.positionAt(B)),V=b.Range.create(U.positionAt(q),U.positionAt(Y));Q.push(new T.ParserDirective(U,G,x,V)),_=-1,F.charAt(Y)==="\r"?w=Y+1:w=Y;continue e;default:
_===-1&&(_=W);break}}break;default:break e}return Q}parse(U){this.document=N.TextDocument.create("","",0,U),this.buffer=U;let F=new M.Dockerfile(this.document),Q=this.getParserDirectives(this.document,
this.buffer),H=0;this.escapeChar="\\",Q.length>0?(F.setDirectives(Q),this.escapeChar=F.getEscapeCharacter(),H=this.document.offsetAt(b.Position.create(Q.length,0))):C.Util.isUTF8BOM(U.substring(0,1))&&
(H=1);for(let w=H;w<this.buffer.length;w++){const _=this.buffer.charAt(w);switch(_){case" ":case"	":case"\r":case`
`:break;case"#":w=this.processComment(F,w);break;default:w=this.processInstruction(F,_,w);break}}return F.organizeComments(),F}processInstruction(U,F,Q){let H=F,w=-1,_=!1;e:for(let B=Q+1;B<this.buffer.
length;B++)switch(F=this.buffer.charAt(B),F){case this.escapeChar:if(_=!0,F=this.buffer.charAt(B+1),F==="\r"||F===`
`)w===-1&&(w=B),B++;else if(F===" "||F==="	"){for(let W=B+2;W<this.buffer.length;W++)switch(this.buffer.charAt(W)){case" ":case"	":break;case"\r":case`
`:B=W;continue e;default:w=B+1,H=H+this.escapeChar,B=W-2;continue e}w=B+1,H=H+this.escapeChar;break e}else w=B+1,H=H+this.escapeChar,_=!1;break;case" ":case"	":if(_){t:for(let W=B+1;W<this.buffer.length;W++)
switch(this.buffer.charAt(W)){case" ":case"	":break;case"\r":case`
`:B=W;continue e;default:break t}_=!1}return w===-1&&(w=B),B=this.processArguments(U,H,w,Q,B),U.addInstruction(this.createInstruction(U,H,Q,w,B)),B;case"\r":case`
`:if(_)continue;return w===-1&&(w=B),U.addInstruction(this.createInstruction(U,H,Q,B,B)),B;case"#":if(_)continue;default:w=B+1,H=H+F,_=!1;break}return w===-1&&(w=this.buffer.length),U.addInstruction(this.
createInstruction(U,H,Q,w,this.buffer.length)),this.buffer.length}processHeredocs(U,F){let Q=U.getKeyword();if(Q===L.Keyword.ONBUILD){if(U=U.getTriggerInstruction(),U===null)return F;Q=U.getKeyword()}
if(Q!==L.Keyword.ADD&&Q!==L.Keyword.COPY&&Q!==L.Keyword.RUN)return F;const H=[];let w=!1;for(const _ of U.getArguments()){const B=_.getValue();if(B.startsWith("<<")&&B.length>2){B.startsWith("<<-")&&(w=
!0);const W=C.Util.parseHeredocName(B);W!==null&&H.push(W)}}if(H.length>0)for(const _ of H)F=this.parseHeredoc(_,F,w);return F}processArguments(U,F,Q,H,w){let _=!1;e:for(let B=w+1;B<this.buffer.length;B++)
switch(this.buffer.charAt(B)){case"\r":case`
`:if(_)continue;return this.processHeredocs(this.createInstruction(U,F,H,Q,B),B);case this.escapeChar:const W=this.buffer.charAt(B+1);if(W===`
`||W==="\r")_=!0,B++;else if(W===" "||W==="	"){for(let ie=B+2;ie<this.buffer.length;ie++)switch(this.buffer.charAt(ie)){case" ":case"	":break;case"\r":case`
`:_=!0;default:B=ie;continue e}return this.buffer.length}continue;case"#":if(_){B=this.processComment(U,B);continue e}break;case" ":case"	":break;default:_&&(_=!1);break}return this.buffer.length}processComment(U,F){
let Q=this.buffer.length;e:for(let w=F+1;w<this.buffer.length;w++)switch(this.buffer.charAt(w)){case"\r":case`
`:Q=w;break e}const H=b.Range.create(this.document.positionAt(F),this.document.positionAt(Q));return U.addComment(new p.Comment(this.document,H)),Q}parseHeredoc(U,F,Q){let H=-1,w=!0;for(let _=F;_<this.
buffer.length;_++)switch(this.buffer.charAt(_)){case" ":w=!1;break;case"	":Q||(w=!1);break;case"\r":case`
`:if(H!==-1&&U===this.buffer.substring(H,_))return _;H=-1,w=!0;break;default:w&&(H=_,w=!1);break}return this.buffer.length}createInstruction(U,F,Q,H,w){const _=this.document.positionAt(Q),B=b.Range.create(
_,this.document.positionAt(H)),W=b.Range.create(_,this.document.positionAt(w));return $.createInstruction(this.document,U,this.escapeChar,W,F,B)}}c.Parser=$}),77499:((z,c,E)=>{Object.defineProperty(c,
"__esModule",{value:!0}),c.ParserDirective=void 0;const N=E(78390),b=E(67005);class p extends b.Line{constructor(t,m,n,r){super(t,m),this.nameRange=n,this.valueRange=r}toString(){return"# "+this.getName()+
"="+this.getValue()}getNameRange(){return this.nameRange}getValueRange(){return this.valueRange}getName(){return this.document.getText().substring(this.document.offsetAt(this.nameRange.start),this.document.
offsetAt(this.nameRange.end))}getValue(){return this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end))}getDirective(){const t=N.Directive[this.
getName().toLowerCase()];return t===void 0?null:t}}c.ParserDirective=p}),39602:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Property=void 0;const N=E(94612),b=E(37459);class p{constructor(t,m,n,r){
this.assignmentOperatorRange=null,this.assignmentOperator=null,this.valueRange=null,this.value=null,this.document=t,this.escapeChar=m,this.nameRange=p.getNameRange(t,n);let s=t.getText().substring(t.offsetAt(
this.nameRange.start),t.offsetAt(this.nameRange.end));if(this.name=p.getValue(s,m),r)this.valueRange=r.getRange(),s=t.getText().substring(t.offsetAt(this.valueRange.start),t.offsetAt(this.valueRange.end)),
this.value=p.getValue(s,m),this.range=N.Range.create(this.nameRange.start,this.valueRange.end);else{let e=n.getRange();this.nameRange.start.line===e.start.line&&this.nameRange.start.character===e.start.
character&&this.nameRange.end.line===e.end.line&&this.nameRange.end.character===e.end.character||(this.valueRange=p.getValueRange(t,n),s=t.getText().substring(t.offsetAt(this.valueRange.start),t.offsetAt(
this.valueRange.end)),this.value=p.getValue(s,m),this.assignmentOperatorRange=N.Range.create(this.nameRange.end,this.valueRange.start),this.assignmentOperator="="),this.range=e}}getRange(){return this.
range}getName(){return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getAssignmentOperator(){return this.assignmentOperator}getAssignmentOperatorRange(){
return this.assignmentOperatorRange}getUnescapedValue(){if(this.valueRange===null)return null;let t=!1,m="",n=this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.
offsetAt(this.valueRange.end));e:for(let r=0;r<n.length;r++){let s=n.charAt(r);switch(s){case this.escapeChar:for(let e=r+1;e<n.length;e++)switch(n.charAt(e)){case"\r":e++;case`
`:t=!0,r=e;continue e;case" ":case"	":break;default:m=m+s;continue e}m=m+s;break;case"\r":case`
`:break;case" ":case"	":t||(m=m+s);break;case"#":if(t)for(let e=r+1;e<n.length;e++)switch(n.charAt(e)){case"\r":e++;case`
`:r=e;continue e}else m=m+s;break;default:m=m+s,t=!1;break}}return m}static getNameRange(t,m){let n=m.getValue(),r=n.indexOf("=");if(r!==-1){let s=n.charAt(0),e=n.charAt(r-1);if(s==='"'&&e==='"'||s===
"'"&&e==="'"||s!=='"'&&s!=="'")return N.Range.create(m.getRange().start,t.positionAt(t.offsetAt(m.getRange().start)+r))}return m.getRange()}static getValueRange(t,m){return N.Range.create(t.positionAt(
t.offsetAt(m.getRange().start)+m.getValue().indexOf("=")+1),t.positionAt(t.offsetAt(m.getRange().end)))}static getValue(t,m){let n=!1;const r=b.Util.findLeadingNonWhitespace(t,m);r!==0&&t.charAt(r)===
"#"&&(n=!0),t=t.substring(r);let s=t.charAt(0),e=t.charAt(t.length-1),o=s==="'"||s==='"',u=s==="'"&&e==="'",l=!1;if(s==='"')for(let I=1;I<t.length;I++)t.charAt(I)===m?I++:t.charAt(I)==='"'&&I===t.length-
1&&(l=!0);(u||l)&&(t=t.substring(1,t.length-1));let g=-1,h="",R=0;e:for(let I=0;I<t.length;I++){let D=t.charAt(I);switch(D){case m:if(I+1===t.length){h=h+m;break e}if(D=t.charAt(I+1),D===" "||D==="	")
t:for(let y=I+2;y<t.length;y++){let v=t.charAt(y);switch(v){case" ":case"	":break;case"\r":y++;case`
`:n=!0,I=y;continue e;default:if(!l&&!u&&!o){v===m?(h=h+D,I=I+1):(h=h+D+v,I=y);continue e}break t}}if(l){D==="\r"?(n=!0,I=I+2):D===`
`?(n=!0,I++):D!=='"'&&(D===m&&I++,h=h+m);continue e}else if(u||o){D==="\r"?(n=!0,I=I+2):D===`
`?(n=!0,I++):h=h+m;continue e}else D===m?(h=h+m,I++):D==="\r"?(n=!0,I=I+2):D===`
`?(n=!0,I++,R=I):(h=h+D,I++);break;case" ":case"	":n&&g===-1&&(g=I),h=h+D;break;case"\r":I++;case`
`:n&&g!==-1&&(h=h.substring(0,h.length-(I-g-1)),g=-1);break;case"#":if(n){g!==-1&&(h=h.substring(0,h.length-(I-g)),g=-1);t:for(let y=I+1;y<t.length;y++)switch(t.charAt(y)){case"\r":y++;case`
`:I=y;break t}continue e}default:n&&(n=!1,g=-1),h=h+D;break}}return h}}c.Property=p}),14984:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.PropertyInstruction=void 0;const N=E(94612),b=E(
65279),p=E(39602),T=E(5940),t=E(37459);class m extends b.Instruction{constructor(r,s,e,o,u,l){super(r,s,e,o,u,l),this.properties=void 0}getProperties(){if(this.properties===void 0){let r=this.getPropertyArguments();
if(r.length===0)this.properties=[];else if(r.length===1)this.properties=[new p.Property(this.document,this.escapeChar,r[0])];else if(r.length===2)r[0].getValue().indexOf("=")===-1?this.properties=[new p.
Property(this.document,this.escapeChar,r[0],r[1])]:this.properties=[new p.Property(this.document,this.escapeChar,r[0]),new p.Property(this.document,this.escapeChar,r[1])];else if(r[0].getValue().indexOf(
"=")===-1){let s=this.document.getText(),e=r[1].getRange().start,o=r[r.length-1].getRange().end;s=s.substring(this.document.offsetAt(e),this.document.offsetAt(o)),this.properties=[new p.Property(this.
document,this.escapeChar,r[0],new T.Argument(s,N.Range.create(r[1].getRange().start,r[r.length-1].getRange().end)))]}else{this.properties=[];for(let s=0;s<r.length;s++)this.properties.push(new p.Property(
this.document,this.escapeChar,r[s]))}}return this.properties}findTrailingNonWhitespace(r){let s=r.length;e:for(let e=r.length-1;e>=0;e--)switch(r.charAt(e)){case" ":case"	":continue;case`
`:r.charAt(e-1)==="\r"&&(e=e-1);case"\r":t:for(let o=e-1;o>=0;o--)switch(r.charAt(o)){case" ":case"	":case"\r":case`
`:case this.escapeChar:continue;default:s=o;break t}break e;default:s=e;break e}return s}getPropertyArguments(){const r=[];let s=this.getInstructionRange(),e=this.document.offsetAt(s.end),o=e-this.document.
offsetAt(s.start),u=this.getTextContent(),l=u.substring(o),g=t.Util.findLeadingNonWhitespace(l,this.escapeChar);if(g===-1)return[];const h=this.document.positionAt(e+g);let R=s.start.line!==h.line,I=!1,
D=-1,y=this.findTrailingNonWhitespace(l);u=l.substring(g,y+1);let v=R?-1:0,k=!1;e:for(let M=0;M<u.length;M++){let C=u.charAt(M);switch(C){case this.escapeChar:if(M+1===u.length){I=!0;break e}switch(R||
(D=M),u.charAt(M+1)){case" ":case"	":if(!t.Util.isWhitespace(u.charAt(M+2))){M=M+1;continue e}t:for(let L=M+2;L<u.length;L++)switch(u.charAt(L)){case"\r":L++;case`
`:R=!0,M=L;continue e;case" ":case"	":break;default:r.push(new T.Argument(u.substring(v,M),N.Range.create(this.document.positionAt(e+g+v),this.document.positionAt(e+g+M+2)))),v=L;break t}M=v-1;continue e;case"\
\r":M++;case`
`:R=!0,M=M+1;continue e;case this.escapeChar:v===-1&&(v=M),M=M+1;continue e;default:v===-1&&(v=M);continue e}case"'":case'"':k&&(this.createSpacedArgument(v,r,u,D,e,g),v=M,k=!1),v===-1&&(v=M);for(let L=M+
1;L<u.length;L++)switch(u.charAt(L)){case C:if(u.charAt(L+1)!==" "&&u.charAt(L+1)!==""){M=L;continue e}r.push(new T.Argument(u.substring(v,L+1),N.Range.create(this.document.positionAt(e+g+v),this.document.
positionAt(e+g+L+1)))),M=L,v=-1;continue e;case this.escapeChar:L++;break}break e;case" ":case"	":R?v!==-1&&(k=!0):v!==-1&&(r.push(new T.Argument(u.substring(v,M),N.Range.create(this.document.positionAt(
e+g+v),this.document.positionAt(e+g+M)))),v=-1);break;case"\r":M++;case`
`:k=!1;break;case"#":if(R){for(let L=M+1;L<u.length;L++)switch(u.charAt(L)){case"\r":L++;case`
`:M=L,k=!1;continue e}if(v!==-1){let L=u.substring(v,D);r.push(new T.Argument(L,N.Range.create(this.document.positionAt(e+g+v),this.document.positionAt(e+g+D)))),v=-1}break e}else v===-1&&(v=M);break;default:
if(k&&(this.createSpacedArgument(v,r,u,D,e,g),v=M,k=!1),R=!1,v===-1&&(v=M),C==="$"&&u.charAt(M+1)==="{"){let L=!1,$=!1,X=!1;for(let U=M+1;U<u.length;U++)switch(u.charAt(U)){case this.escapeChar:X=!0;break;case"\
\r":case`
`:break;case"'":L=!L,X=!1;break;case'"':$=!$,X=!1;break;case" ":case"	":if(X||L||$)break;M=U-1;continue e;case"}":M=U;continue e;default:X=!1;break}break e}break}}if(v!==-1&&v!==u.length){let M=I?u.length-
1:u.length,C=u.substring(v,M);r.push(new T.Argument(C,N.Range.create(this.document.positionAt(e+g+v),this.document.positionAt(e+g+M))))}return r}createSpacedArgument(r,s,e,o,u,l){r!==-1&&s.push(new T.
Argument(e.substring(r,o),N.Range.create(this.document.positionAt(u+l+r),this.document.positionAt(u+l+o))))}}c.PropertyInstruction=m}),37459:((z,c)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.
Util=void 0;class E{static isUTF8BOM(b){const p=Uint8Array.from(Buffer.from(b,"UTF-8"));return p[0]===239&&p[1]==187&&p[2]==191}static isWhitespace(b){return b===" "||b==="	"||E.isNewline(b)}static isNewline(b){
return b==="\r"||b===`
`}static findLeadingNonWhitespace(b,p){e:for(let T=0;T<b.length;T++)switch(b.charAt(T)){case" ":case"	":continue;case p:t:for(let t=T+1;t<b.length;t++)switch(b.charAt(t)){case" ":case"	":continue;case"\
\r":T=t+1;continue e;case`
`:T=t;continue e;default:break t}return-1;default:return T}return-1}static isInsideRange(b,p){return p.start.line===p.end.line?p.start.line===b.line&&p.start.character<=b.character&&b.character<=p.end.
character:p.start.line===b.line?p.start.character<=b.character:p.end.line===b.line?b.character<=p.end.character:p.start.line<b.line&&b.line<p.end.line}static parseHeredocName(b){if(b=b.substring(2),b.
charAt(0)==="-"&&(b=b.substring(1)),b.charAt(0)==='"'){if(b.charAt(b.length-1)!=='"')return null;b=b.substring(1,b.length-1)}if(b.charAt(0)==="'"){if(b.charAt(b.length-1)!=="'")return null;b=b.substring(
1,b.length-1)}return b.charAt(0)==="<"?null:b}}c.Util=E}),63743:((z,c)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Variable=void 0;class E{constructor(b,p,T,t,m,n,r,s,e,o){this.name=b,this.nameRange=
p,this.range=T,this.modifier=t,this.modifierRange=m,this.substitutionParameter=n,this.substitutionRange=r,this.defined=s,this.buildVariable=e,this.stringValue=o}toString(){return this.stringValue}getName(){
return this.name}getNameRange(){return this.nameRange}getRange(){return this.range}getModifier(){return this.modifier}getModifierRange(){return this.modifierRange}getSubstitutionParameter(){return this.
substitutionParameter}getSubstitutionRange(){return this.substitutionRange}isDefined(){return this.defined}isBuildVariable(){return this.buildVariable===!0}isEnvironmentVariable(){return this.buildVariable===
!1}}c.Variable=E}),28884:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.DockerFormatter=void 0;const N=E(94612),b=E(78390);class p{getIndentation(t){let m="	";if(t&&t.insertSpaces){m="";
for(let n=0;n<t.tabSize;n++)m=m+" "}return m}createFormattingEdit(t,m,n,r,s){return r?N.TextEdit.replace({start:t.positionAt(m),end:t.positionAt(n)},s):N.TextEdit.del({start:t.positionAt(m),end:t.positionAt(
n)})}formatOnType(t,m,n,r){const s=b.DockerfileParser.parse(t.getText());if(s.getEscapeCharacter()===n){for(let R of s.getComments())if(R.getRange().start.line===m.line)return[];if(s.getDirective()&&m.
line===0)return[];const o=t.getText();e:for(let R=t.offsetAt(m);R<o.length;R++)switch(o.charAt(R)){case" ":case"	":break;case"\r":case`
`:break e;default:return[]}const u=m.line+1,l=[],g=[];l[u]=!0,g[u]=!0;const h=[];return this.inHeredoc(s,u)&&h.push(u),this.formatLines(t,t.getText(),[u],l,g,h,r)}return[]}formatRange(t,m,n){const r=[];
for(let s=m.start.line;s<=m.end.line;s++)r.push(s);return this.format(t,r,n)}formatDocument(t,m){const n=[];for(let r=0;r<t.lineCount;r++)n.push(r);return this.format(t,n,m)}inHeredoc(t,m){for(const n of t.
getInstructions())if((n instanceof b.Copy||n instanceof b.Run)&&this.getHeredocLines(n.getHeredocs()).indexOf(m)!==-1)return!0;return!1}getHeredocLines(t){let m=-1;for(let s=0;s<t.length;s++){const e=t[s].
getContentRange();if(e!==null){m=e.start.line;break}const o=t[s].getDelimiterRange();if(o!==null){m=o.start.line;break}}if(m===-1)return[];let n=-1;for(let s=t.length-1;s>=0;s--){const e=t[s].getDelimiterRange();
if(e!==null){n=e.end.line;break}const o=t[s].getContentRange();if(o!==null){n=o.end.line;break}}let r=[];for(let s=m;s<=n;s++)r.push(s);return r}format(t,m,n){let r=t.getText(),s=b.DockerfileParser.parse(
r);const e=[],o=[],u=[];for(let l=0;l<t.lineCount;l++)e[l]=!1,o[l]=!1;for(let l of s.getInstructions()){let g=l.getRange();if(g.start.line!==g.end.line)for(let h=g.start.line+1;h<=g.end.line;h++)o[h]=
!0;if(l instanceof b.Copy||l instanceof b.Run){const h=l.getHeredocs();h.length>0&&u.push(...this.getHeredocLines(h))}e[g.start.line]=!1;for(let h=g.start.line+1;h<=g.end.line;h++)e[h]=!0}return this.
formatLines(t,r,m,e,o,u,n)}formatLines(t,m,n,r,s,e,o){const u=this.getIndentation(o),l=[];e:for(let g=0;g<n.length;g++){if(o&&o.ignoreMultilineInstructions&&s[n[g]])continue;if(e.indexOf(n[g])!==-1)continue;
let h=t.offsetAt(N.Position.create(n[g],0));for(let R=h;R<m.length;R++)switch(m.charAt(R)){case" ":case"	":break;case"\r":case`
`:if(R!==h){let I=N.TextEdit.del({start:t.positionAt(h),end:t.positionAt(R)});l.push(I)}continue e;default:if(r[n[g]]){if(t.getText().substring(h,R)!==u){const D=this.createFormattingEdit(t,h,R,r[n[g]],
u);l.push(D)}}else if(R!==h){const I=this.createFormattingEdit(t,h,R,r[n[g]],u);l.push(I)}continue e}if(h<m.length){let R=N.TextEdit.del({start:t.positionAt(h),end:t.positionAt(m.length)});l.push(R)}}
return l}}c.DockerFormatter=p}),22804:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.Validator=c.KEYWORDS=void 0;const N=E(94612),b=E(78390),p=E(10285);c.KEYWORDS=["ADD","ARG","CMD","CO\
PY","ENTRYPOINT","ENV","EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"];const T=["TARGETPLATFORM","TARGETOS","TARGETARCH","TARGETVARIA\
NT","BUILDPLATFORM","BUILDOS","BUILDARCH","BUILDVARIAN"];class t{constructor(n){this.settings={deprecatedMaintainer:p.ValidationSeverity.WARNING,directiveCasing:p.ValidationSeverity.WARNING,emptyContinuationLine:p.
ValidationSeverity.WARNING,instructionCasing:p.ValidationSeverity.WARNING,instructionCmdMultiple:p.ValidationSeverity.WARNING,instructionEntrypointMultiple:p.ValidationSeverity.WARNING,instructionHealthcheckMultiple:p.
ValidationSeverity.WARNING,instructionJSONInSingleQuotes:p.ValidationSeverity.WARNING,instructionWorkdirRelative:p.ValidationSeverity.WARNING},n&&(this.settings=n)}checkDirectives(n,r){const s=[];for(const e of n.
getDirectives())e.getDirective()===b.Directive.escape&&s.push(e);if(s.length>1){for(let e=1;e<s.length;e++)r.push(t.createDuplicatedEscapeDirective(s[e].getNameRange().start,s[e].getValueRange().end));
return}for(const e of n.getDirectives())if(e.getDirective()===b.Directive.escape){const u=e.getValue();if(u!=="\\"&&u!=="`"&&u!==""){const l=e.getValueRange();r.push(t.createInvalidEscapeDirective(l.start,
l.end,u))}if(e.getName()!==b.Directive.escape){const l=e.getNameRange(),g=this.createLowercaseDirective(l.start,l.end);g&&r.push(g)}}}checkArguments(n,r,s,e,o){let u=n instanceof b.PropertyInstruction?
n.getPropertyArguments():n.getArguments();if(u.length===0){if(n.getKeyword()!==b.Keyword.RUN){const l=n.getInstructionRange();r.push(t.createMissingArgument(l.start.line,l.start,l.end))}}else if(s[0]===
-1)for(let l=0;l<u.length;l++){let g=e(l,u[l].getValue(),u[l].getRange());if(g){let h=u[l].getRange();r.push(g(n.getInstructionRange().start.line,h.start,h.end,u[l].getValue()))}}else{for(let g=0;g<s.
length;g++)if(s[g]===u.length){for(let h=0;h<u.length;h++){let R=u[h].getRange(),I=e(h,u[h].getValue(),R);I instanceof Function?r.push(I(n.getInstructionRange().start.line,R.start,R.end,u[h].getValue())):
I!==null&&r.push(I)}return}let l=u[u.length-1].getRange();o?r.push(o(n.getInstructionRange().start.line,l.start,l.end)):r.push(t.createExtraArgument(n.getInstructionRange().start.line,l.start,l.end))}}checkVariables(n,r){
for(let s of n.getVariables()){let e=s.getModifier();if(e!==null)switch(n.getKeyword()){case b.Keyword.CMD:case b.Keyword.ENTRYPOINT:case b.Keyword.RUN:break;default:e===""?r.push(t.createVariableUnsupportedModifier(
n.getRange().start.line,s.getRange(),s.toString(),e)):e!=="+"&&e!=="-"&&e!=="?"&&r.push(t.createVariableUnsupportedModifier(n.getRange().start.line,s.getModifierRange(),s.toString(),e));break}}}checkProperty(n,r,s,e,o,u,l,g){
let h=o.getName();if(h===""){let I=o.getRange();g.push(t.createSyntaxMissingNames(e,I.start,I.end,s))}else if(h.indexOf("=")!==-1){let I=o.getNameRange(),D=n.getText(I),y=D.indexOf("=");D.charAt(0)===
"'"?g.push(t.createSyntaxMissingSingleQuote(e,I.start,n.positionAt(n.offsetAt(I.start)+y),D.substring(0,D.indexOf("=")))):D.charAt(0)==='"'&&g.push(t.createSyntaxMissingDoubleQuote(e,I.start,n.positionAt(
n.offsetAt(I.start)+y),D.substring(0,D.indexOf("="))));return}let R=o.getValue();if(R===null){if(!l){let I=o.getNameRange();u?g.push(t.createENVRequiresTwoArguments(e,I.start,I.end)):g.push(t.createSyntaxMissingEquals(
e,I.start,I.end,h))}}else if(R.charAt(0)==='"'){let I=!1;for(let D=1;D<R.length;D++)switch(R.charAt(D)){case r:D++;break;case'"':D===R.length-1&&(I=!0);break}if(!I){let D=o.getValueRange();g.push(t.createSyntaxMissingDoubleQuote(
e,D.start,D.end,o.getUnescapedValue()))}}else if(R.charAt(0)==="'"&&R.charAt(R.length-1)!=="'"){let I=o.getValueRange();g.push(t.createSyntaxMissingSingleQuote(e,I.start,I.end,R))}}validate(n){this.document=
n;let r=[],s=b.DockerfileParser.parse(n.getText());this.checkDirectives(s,r);let e=s.getInstructions();(e.length===0||s.getARGs().length===e.length)&&r.push(t.createNoSourceImage(n.positionAt(0),n.positionAt(
0)));let o=[],u=[],l=[];for(let I of e)I instanceof b.Cmd?o.push(I):I instanceof b.Entrypoint?u.push(I):I instanceof b.Healthcheck?l.push(I):I instanceof b.From&&(this.createDuplicatesDiagnostics(r,this.
settings.instructionCmdMultiple,"CMD",o),this.createDuplicatesDiagnostics(r,this.settings.instructionEntrypointMultiple,"ENTRYPOINT",u),this.createDuplicatesDiagnostics(r,this.settings.instructionHealthcheckMultiple,
"HEALTHCHECK",l),o=[],u=[],l=[]);this.createDuplicatesDiagnostics(r,this.settings.instructionCmdMultiple,"CMD",o),this.createDuplicatesDiagnostics(r,this.settings.instructionEntrypointMultiple,"ENTRYP\
OINT",u),this.createDuplicatesDiagnostics(r,this.settings.instructionHealthcheckMultiple,"HEALTHCHECK",l),this.createDuplicateBuildStageNameDiagnostics(r,s.getFROMs());let g=s.getEscapeCharacter(),h=!1;
for(let I of s.getInstructions()){let D=I.getKeyword();if(D==="FROM")h=!0;else if(!h&&D!=="ARG"){let y=I.getInstructionRange();r.push(t.createNoSourceImage(y.start,y.end)),h=!0}this.validateInstruction(
n,g,I,D,!1,r),this.checkVariables(I,r)}for(let I of s.getOnbuildTriggers())this.validateInstruction(n,g,I,I.getKeyword(),!0,r);const R=[];for(const I of s.getComments())I.getContent()==="dockerfile-ut\
ils: ignore"&&R.push(I.getRange().start.line);e:for(let I=0;I<r.length;I++)if(r[I].instructionLine!==null){for(const D of R)if(D+1===r[I].instructionLine){r.splice(I,1),I--;continue e}}return r}getHeredocLines(n){
if(n instanceof b.Copy||n instanceof b.Run){const r=[];for(const s of n.getHeredocs()){const e=s.getContentRange();if(e!==null)for(let o=e.start.line;o<=e.end.line;o++)r.push(o)}return r}return[]}validateInstruction(n,r,s,e,o,u){
if(c.KEYWORDS.indexOf(e)===-1){let l=s.getInstructionRange();u.push(t.createUnknownInstruction(l.start.line,l.start,l.end,e))}else{if(e!==s.getInstruction()){let g=s.getInstructionRange(),h=this.createUppercaseInstruction(
g.start.line,g.start,g.end);h&&u.push(h)}if(e==="MAINTAINER"){let g=s.getInstructionRange(),h=this.createMaintainerDeprecated(g.start.line,g.start,g.end);h&&u.push(h)}const l=s.getRange();if(l.start.line!==
l.end.line&&!o){const g=n.getText(),h=l.end.line,R=this.getHeredocLines(s);let I=0,D=-1;for(let y=l.start.line;y<=h;y++){if(y===R[I]){I++;continue}if(g.substring(n.offsetAt(N.Position.create(y,0)),n.offsetAt(
N.Position.create(y+1,0))).trim().length===0){if(D===-1){D=y;continue}}else if(D!==-1){const k=t.createEmptyContinuationLine(N.Position.create(D,0),N.Position.create(y,0),this.settings.emptyContinuationLine);
k&&u.push(k),D=-1}}if(D!==-1){const y=t.createEmptyContinuationLine(N.Position.create(D,0),N.Position.create(h+1,0),this.settings.emptyContinuationLine);y&&u.push(y),D=-1}}switch(e){case"CMD":this.checkJSONQuotes(
s,u);break;case"ENTRYPOINT":case"RUN":case"VOLUME":this.checkArguments(s,u,[-1],function(){return null}),this.checkJSONQuotes(s,u);break;case"ARG":this.checkArguments(s,u,[-1],()=>null);let h=s.getProperty();
h&&this.checkProperty(n,r,e,s.getRange().start.line,h,!0,!0,u);break;case"ENV":case"LABEL":this.checkArguments(s,u,[-1],function(){return null});let R=s.getProperties();if(R.length===1)this.checkProperty(
n,r,e,s.getRange().start.line,R[0],!0,!1,u);else if(R.length!==0)for(let Y of R)this.checkProperty(n,r,e,s.getRange().start.line,Y,!1,!1,u);break;case"FROM":const I=s.getInstructionRange(),D=s.getFlags();
for(const Y of D){const j=Y.getName();if(j!=="platform"){const G=Y.getRange();u.push(t.createUnknownFromFlag(I.start.line,G.start,j===""?G.end:Y.getNameRange().end,Y.getName()))}}this.checkFlagValue(I.
start.line,D,["platform"],u),this.checkArguments(s,u,[1,3],function(Y,j,G){switch(Y){case 0:let x=s.getVariables();if(x.length>0){let ae=x[0].getRange();if(ae.start.line===G.start.line&&ae.start.character===
G.start.character&&ae.end.line===G.end.line&&ae.end.character===G.end.character&&!x[0].isDefined()){if(T.indexOf(x[0].getName())!==-1)return null;if(x[0].getModifier()==="-"){const fe=x[0].getSubstitutionParameter();
if(fe!==""&&fe!==null)return null}return t.createBaseNameEmpty(I.start.line,ae,x[0].toString())}return null}let V=s,te=V.getImageDigestRange();const ne=V.getImageTagRange();if(te===null){if(ne===null)
return null;let ae=n.getText(ne);return ae===""?t.createInvalidReferenceFormat(I.start.line,G):new RegExp(/^[\w][\w.-]{0,127}$/).test(ae)?null:t.createInvalidReferenceFormat(I.start.line,V.getImageTagRange())}
if(ne!==null&&ne.start.line===ne.end.line&&ne.start.character===ne.end.character)return t.createInvalidReferenceFormat(I.start.line,G);let ce=n.getText(te),oe=ce.indexOf(":");if(oe===-1)return ce===""?
t.createInvalidReferenceFormat(I.start.line,G):t.createInvalidReferenceFormat(I.start.line,V.getImageDigestRange());let ge=new RegExp(/[A-Fa-f0-9_+.-]+/),de=ce.substring(0,oe);if(!ge.test(de))return t.
createInvalidReferenceFormat(I.start.line,V.getImageDigestRange());let le=ce.substring(oe+1);return new RegExp(/[A-Fa-f0-9]+/).test(le)?null:t.createInvalidReferenceFormat(I.start.line,V.getImageDigestRange());case 1:
return j.toUpperCase()==="AS"?null:t.createInvalidAs;case 2:return j=j.toLowerCase(),new RegExp(/^[a-z]([a-z0-9_\-.]*)*$/).test(j)?null:t.createInvalidBuildStageName(I.start.line,G,j);default:return null}},
t.createRequiresOneOrThreeArguments);break;case"HEALTHCHECK":let y=s.getArguments();const v=s.getInstructionRange(),k=s.getFlags();if(y.length===0)u.push(t.createHEALTHCHECKRequiresAtLeastOneArgument(
v.start.line,v));else{const j=y[0].getValue().toUpperCase();if(j==="NONE"){if(y.length>1){const G=y[1].getRange().start,x=y[y.length-1].getRange().end;u.push(t.createHealthcheckNoneUnnecessaryArgument(
v.start.line,G,x))}break}else if(j==="CMD"){if(y.length===1){const G=y[0].getRange();u.push(t.createHealthcheckCmdArgumentMissing(v.start.line,G.start,G.end))}}else u.push(t.createHealthcheckTypeUnknown(
v.start.line,y[0].getRange(),j))}const M=["interval","retries","start-period","timeout","start-interval"];for(const Y of k){const j=Y.getName();if(M.indexOf(j)===-1){const G=Y.getRange();u.push(t.createUnknownHealthcheckFlag(
v.start.line,G.start,j===""?G.end:Y.getNameRange().end,Y.getName()))}else if(j==="retries"){const G=Y.getValue();if(G){const x=Y.getValueRange(),V=parseInt(G);isNaN(V)||G.indexOf(".")!==-1?u.push(t.createInvalidSyntax(
v.start.line,x.start,x.end,G)):V<1&&u.push(t.createFlagAtLeastOne(v.start.line,x.start,x.end,"--retries",V.toString()))}}}this.checkFlagValue(v.start.line,k,M,u),this.checkFlagDuration(v.start.line,k,
["interval","start-period","timeout","start-interval"],u),this.checkDuplicateFlags(v.start.line,k,M,u);break;case"ONBUILD":this.checkArguments(s,u,[-1],function(){return null});let C=s,L=C.getTrigger();
switch(L){case"FROM":case"MAINTAINER":u.push(t.createOnbuildTriggerDisallowed(C.getInstructionRange().start.line,C.getTriggerRange(),L));break;case"ONBUILD":u.push(t.createOnbuildChainingDisallowed(C.
getInstructionRange().start.line,C.getTriggerRange()));break}break;case"SHELL":this.checkArguments(s,u,[-1],function(){return null}),this.checkJSON(n,s,u);break;case"STOPSIGNAL":this.checkArguments(s,
u,[1],function(Y,j){if(j.indexOf("SIG")===0||j.indexOf("$")!=-1)return null;for(var G=0;G<j.length;G++)if("0">j.charAt(G)||"9"<j.charAt(G))return t.createInvalidStopSignal;return null});let $=s.getExpandedArguments();
if($.length===1){let Y=$[0].getValue(),j=s.getVariables();if(j.length===0){if(Y.indexOf("$")!==-1){const G=s.getInstructionRange();let x=$[0].getRange();u.push(t.createInvalidStopSignal(G.start.line,x.
start,x.end,Y))}}else for(let G of j){let x=G.getRange(),V=this.document.getText().substring(this.document.offsetAt(x.start),this.document.offsetAt(x.end));if(Y.includes(V)&&!G.isBuildVariable()&&!G.isDefined()){
const te=s.getInstructionRange();let ne=$[0].getRange();u.push(t.createInvalidStopSignal(te.start.line,ne.start,ne.end,""));break}}}break;case"EXPOSE":let X=s.getArguments(),U=s.getExpandedArguments();
if(U.length===0){let Y=s.getInstructionRange();u.push(t.createMissingArgument(Y.start.line,Y.start,Y.end))}else{const Y=/^([0-9])+(-[0-9]+)?(:([0-9])+(-[0-9]*)?)?(\/(\w*))?(\/\w*)*$/;e:for(let j=0;j<U.
length;j++){let G=U[j].getValue();G.charAt(0)==='"'&&G.charAt(G.length-1)==='"'&&(G=G.substring(1,G.length-1));const x=Y.exec(G);if(x){if(x[7]){const V=x[7].toLowerCase();if(V!==""&&V!=="tcp"&&V!=="ud\
p"&&V!=="sctp"){const te=U[j].getRange(),ne=this.document.offsetAt(te.start),ce=this.document.getText().substring(ne,this.document.offsetAt(te.end)),oe=ne+ce.indexOf(x[7].substring(0,1)),ge=V.length===
1?ne+oe+1:ne+ce.length;u.push(t.createInvalidProto(s.getInstructionRange().start.line,this.document.positionAt(oe),this.document.positionAt(ge),x[7]))}}}else{if(G.charAt(0)==="$")continue e;u.push(t.createInvalidPort(
s.getInstructionRange().start.line,U[j].getRange(),G))}}}break;case"ADD":const F=s,Q=F.getFlags(),H=s.getInstructionRange();for(let Y of Q){const j=Y.getName(),G=Y.getRange();if(j==="")u.push(t.createUnknownAddFlag(
H.start.line,G.start,G.end,j));else if(j==="link"||j==="keep-git-dir"){const x=this.checkFlagBoolean(H.start.line,Y);x!==null&&u.push(x)}else if(j!=="chmod"&&j!=="chown"&&j!=="checksum"&&j!=="exclude"){
let x=Y.getNameRange();u.push(t.createUnknownAddFlag(H.start.line,G.start,x.end,j))}}const w=this.checkDestinationIsDirectory(F,t.createADDRequiresAtLeastTwoArguments,t.createADDDestinationNotDirectory);
w!==null&&u.push(w),this.checkFlagValue(H.start.line,Q,["chmod","chown","checksum","exclude"],u),this.checkDuplicateFlags(H.start.line,Q,["chmod","chown","checksum","keep-git-dir","link"],u),this.checkJSONQuotes(
s,u);break;case"COPY":const _=s.getInstructionRange();let B=s,W=B.getFlags();if(W.length>0){for(let j of W){const G=j.getName(),x=j.getRange();if(G==="")u.push(t.createUnknownCopyFlag(_.start.line,x.start,
x.end,G));else if(G==="link"||G==="parents"){const V=this.checkFlagBoolean(_.start.line,j);V!==null&&u.push(V)}else if(G!=="chmod"&&G!=="chown"&&G!=="from"&&G!=="exclude"&&G!=="parents"){let V=j.getNameRange();
u.push(t.createUnknownCopyFlag(_.start.line,x.start,V.end,G))}}let Y=B.getFromFlag();if(Y){let j=Y.getValue();if(j!==null&&!new RegExp(/^[a-zA-Z0-9].*$/).test(j)){let x=j===""?Y.getRange():Y.getValueRange();
u.push(t.createFlagInvalidFrom(_.start.line,x.start,x.end,j))}}}const ie=this.checkDestinationIsDirectory(B,t.createCOPYRequiresAtLeastTwoArguments,t.createCOPYDestinationNotDirectory);ie!==null&&u.push(
ie),this.checkFlagValue(_.start.line,W,["chmod","chown","from","exclude"],u),this.checkDuplicateFlags(_.start.line,W,["chmod","chown","from","link","parents"],u),this.checkJSONQuotes(s,u);break;case"W\
ORKDIR":this.checkArguments(s,u,[-1],function(){return null});let q=s.getArgumentsContent();if(q){const Y=q.substring(0,1),j=q.substring(q.length-1);(Y==="'"&&j==="'"||Y==='"'&&j==='"')&&(q=q.substring(
1,q.length-1));let G=new RegExp(/^(\$|([a-zA-Z](\$|:(\$|\\|\/)))).*$/);if(!q.startsWith("/")&&!G.test(q)){let x=this.createWORKDIRNotAbsolute(s.getInstructionRange().start.line,s.getArgumentsRange());
x&&u.push(x)}}break;default:this.checkArguments(s,u,[-1],function(){return null});break}}}hasHeredocs(n){for(const r of n)if(r.getValue().startsWith("<<"))return!0;return!1}getDestinationArgument(n){if(this.
hasHeredocs(n)){const r=n[0].getRange().start.line;let s=null;for(let e=1;e<n.length&&n[e].getRange().start.line===r;e++)s=n[e];return s}return n[n.length-1]}checkDestinationIsDirectory(n,r,s){if(n.getClosingBracket())
return this.checkJsonDestinationIsDirectory(n,r,s);const e=n.getArguments();if(e.length===1)return r(n.getInstructionRange().start.line,e[0].getRange());if(e.length===0){const o=n.getInstructionRange();
return r(o.start.line,o)}else if(e.length>2){const o=this.getDestinationArgument(e);if(o===null){const h=n.getInstructionRange();return r(h.start.line,h)}else if(this.hasHeredocs(e))return null;const u=n.
getVariables();if(u.length!==0){const h=this.document.offsetAt(o.getRange().end),R=this.document.offsetAt(u[u.length-1].getRange().end);if(h===R||h-1===R)return null}const l=o.getValue(),g=l.charAt(l.
length-1);if(g!=="\\"&&g!=="/")return s(n.getInstructionRange().start.line,o.getRange())}return null}createDuplicatesDiagnostics(n,r,s,e){if(e.length>1)for(let o=0;o<e.length-1;o++){const u=e[o].getInstructionRange(),
l=this.createMultipleInstructions(u.start.line,u,r,s);l&&n.push(l)}}createDuplicateBuildStageNameDiagnostics(n,r){const s={};for(let e of r){let o=e.getBuildStage();o!==null&&(o=o.toLowerCase(),s[o]===
void 0?s[o]=[e]:s[o].push(e))}for(const e in s)if(s[e].length>1)for(const o of s[e])n.push(t.createDuplicateBuildStageName(o.getInstructionRange().start.line,o.getBuildStageRange(),e))}checkJsonDestinationIsDirectory(n,r,s){
const e=n.getJSONStrings();if(e.length===0)return r(n.getInstructionRange().start.line,n.getArgumentsRange());if(e.length===1)return r(n.getInstructionRange().start.line,e[0].getJSONRange());if(e.length>
2){const o=e[e.length-1],u=n.getVariables();if(u.length!==0){const h=u[u.length-1],R=this.document.offsetAt(o.getRange().end),I=this.document.offsetAt(h.getRange().end);if(R===I||R-1===I)return null}const l=o.
getValue(),g=l.charAt(l.length-2);if(g!=="\\"&&g!=="/")return s(n.getInstructionRange().start.line,e[e.length-1].getJSONRange())}return null}checkFlagValue(n,r,s,e){for(let o of r){let u=o.getName();o.
getValue()===null&&s.indexOf(u)!==-1&&e.push(t.createFlagMissingValue(n,o.getNameRange(),u))}}checkFlagBoolean(n,r){const s=r.getValue();if(s==="")return t.createFlagMissingValue(n,r.getNameRange(),r.
getName());if(s!==null){const e=s.toLowerCase();if(e!=="true"&&e!=="false")return t.createFlagExpectedBooleanValue(n,r.getValueRange(),r.getName(),s)}return null}checkFlagDuration(n,r,s,e){e:for(let o of r){
let u=o.getName();if(s.indexOf(u)!==-1){let l=o.getValue();if(l!==null&&l.length!==0){switch(l.charAt(0)){case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":case".":case"-":
break;default:let v=o.getValueRange();e.push(t.createFlagInvalidDuration(n,v.start,v.end,l));continue e}let g=!1,h=0,R=0,I=!1,D=!1,y=0;t:for(let v=0;v<l.length;v++)switch(g=!1,l.charAt(v)){case"-":if(I){
let C=o.getValueRange();e.push(t.createFlagUnknownUnit(n,C,l.charAt(v),l));continue e}else if(D){let C=o.getValueRange();e.push(t.createFlagInvalidDuration(n,C.start,C.end,l));continue e}D=!0;continue;case"\
.":y++;continue;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":I=!0;continue;default:if(y>1){let C=o.getValueRange();e.push(t.createFlagMissingDuration(n,C.start,C.end,
l));continue e}y=0;let k=parseFloat(l.substring(h,v));for(let C=v+1;C<l.length;C++)if(t.isNumberRelated(l.charAt(C))){let L=l.substring(v,C);if(k<0||l.charAt(h)==="-"&&k===0){let $=o.getNameRange();e.
push(t.createFlagLessThan1ms(n,$.start,$.end,u));continue e}switch(L){case"h":R+=k*1e3*60*60,v=C-1,h=v,g=!0;continue t;case"m":R+=k*1e3*60,v=C-1,h=v,g=!0;continue t;case"s":R+=k*1e3,v=C-1,h=v,g=!0;continue t;case"\
ms":R+=k,v=C-1,h=v,g=!0;continue t;case"us":case"µs":R+=k/1e3,v=C-1,h=v,g=!0;continue t;case"ns":R+=k/1e6,v=C-1,h=v,g=!0;continue t;default:let $=o.getValueRange();e.push(t.createFlagUnknownUnit(n,$,
L,l));continue e}}if(k<0||l.charAt(h)==="-"&&k===0){let C=o.getNameRange();e.push(t.createFlagLessThan1ms(n,C.start,C.end,u));continue e}let M=l.substring(v,l.length);switch(M){case"h":R+=k*1e3*60*60,
g=!0;break t;case"m":R+=k*1e3*60,g=!0;break t;case"s":R+=k*1e3,g=!0;break t;case"ms":R+=k,g=!0;break t;case"us":case"µs":R+=k/1e3,g=!0;break t;case"ns":R+=k/1e6,g=!0;break t;default:let C=o.getValueRange();
e.push(t.createFlagUnknownUnit(n,C,M,l));break}continue e}if(g){if(R<1){let v=o.getNameRange();e.push(t.createFlagLessThan1ms(n,v.start,v.end,u))}}else{let v=o.getValueRange();e.push(t.createFlagMissingDuration(
n,v.start,v.end,l))}}}}}static isNumberRelated(n){switch(n){case".":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":return!0}return!1}checkDuplicateFlags(n,r,s,e){let o=r.
map(function(u){return u.getName()});for(let u of s){let l=o.indexOf(u),g=o.lastIndexOf(u);if(l!==g){let h=r[l].getNameRange();e.push(t.createFlagDuplicate(n,h.start,h.end,o[l])),h=r[g].getNameRange(),
e.push(t.createFlagDuplicate(n,h.start,h.end,o[l]))}}}checkJSON(n,r,s){if(r.getArgumentsContent()===null)return;let o=r.getArgumentsRange(),u=r.getArguments();if(u.length===1&&u[0].getValue()==="[]"||
u.length===2&&u[0].getValue()==="["&&u[1].getValue()==="]"){s.push(t.createShellRequiresOne(r.getInstructionRange().start.line,o));return}const l=r.getClosingBracket();if(l){let g=n.getText();g=g.substring(
n.offsetAt(r.getOpeningBracket().getRange().end),n.offsetAt(l.getRange().start)),g=g.trim(),g.charAt(g.length-1)!=='"'&&s.push(t.createShellJsonForm(r.getInstructionRange().start.line,o))}else s.push(
t.createShellJsonForm(r.getInstructionRange().start.line,o))}checkJSONQuotes(n,r){let s=n.getArgumentsContent();if(s===null)return;let e=n.getArgumentsRange(),o=n.getArguments();if(o.length===1&&o[0].
getValue()==="[]"||o.length===2&&o[0].getValue()==="["&&o[1].getValue()==="]")return;let u=!1,l=null,g=!1;e:for(let h=0;h<s.length;h++)switch(s.charAt(h)){case"[":l===null&&(l="[",u=!0);break;case"'":
if(l==="["||l===","){g=!0,l="'";continue}else if(l==="'")if(g)g=!1;else break e;else break e;break;case",":if(u){if(!g)if(l==="'")l=",";else break e}else break e;break;case"]":if(!g){if(l==="'"||l==="\
,"){l=null;const R=t.createJSONInSingleQuotes(n.getInstructionRange().start.line,e,this.settings.instructionJSONInSingleQuotes);R&&r.push(R)}break e}break;case" ":case"	":break;default:if(!g)break e;break}}static formatMessage(n,...r){
for(let s=0;s<r.length;s++)n=n.replace("${"+s+"}",r[s]);return n}static getDiagnosticMessage_DirectiveCasing(){return t.dockerProblems.directiveCasing}static getDiagnosticMessage_DirectiveEscapeDuplicated(){
return t.dockerProblems.directiveEscapeDuplicated}static getDiagnosticMessage_DirectiveEscapeInvalid(n){return t.formatMessage(t.dockerProblems.directiveEscapeInvalid,n)}static getDiagnosticMessage_NoSourceImage(){
return t.dockerProblems.noSourceImage}static getDiagnosticMessage_EmptyContinuationLine(){return t.dockerProblems.emptyContinuationLine}static getDiagnosticMessage_DuplicateBuildStageName(n){return t.
formatMessage(t.dockerProblems.duplicateBuildStageName,n)}static getDiagnosticMessage_InvalidBuildStageName(n){return t.formatMessage(t.dockerProblems.invalidBuildStageName,n)}static getDiagnosticMessage_FlagAtLeastOne(n,r){
return t.formatMessage(t.dockerProblems.flagAtLeastOne,n,r)}static getDiagnosticMessage_FlagDuplicate(n){return t.formatMessage(t.dockerProblems.flagDuplicate,n)}static getDiagnosticMessage_FlagInvalidDuration(n){
return t.formatMessage(t.dockerProblems.flagInvalidDuration,n)}static getDiagnosticMessage_FlagLessThan1ms(n){return t.formatMessage(t.dockerProblems.flagLessThan1ms,n)}static getDiagnosticMessage_FlagMissingDuration(n){
return t.formatMessage(t.dockerProblems.flagMissingDuration,n)}static getDiagnosticMessage_FlagInvalidFromValue(n){return t.formatMessage(t.dockerProblems.flagInvalidFrom,n)}static getDiagnosticMessage_FlagExpectedBooleanValue(n,r){
return t.formatMessage(t.dockerProblems.flagExpectedBooleanValue,n,r)}static getDiagnosticMessage_FlagMissingValue(n){return t.formatMessage(t.dockerProblems.flagMissingValue,n)}static getDiagnosticMessage_FlagUnknown(n){
return t.formatMessage(t.dockerProblems.flagUnknown,n)}static getDiagnosticMessage_FlagUnknownUnit(n,r){return t.formatMessage(t.dockerProblems.flagUnknownUnit,n,r)}static getDiagnosticMessage_BaseNameEmpty(n){
return t.formatMessage(t.dockerProblems.baseNameEmpty,n)}static getDiagnosticMessage_InvalidAs(){return t.dockerProblems.invalidAs}static getDiagnosticMessage_InvalidPort(n){return t.formatMessage(t.dockerProblems.
invalidPort,n)}static getDiagnosticMessage_InvalidProto(n){return t.formatMessage(t.dockerProblems.invalidProtocol,n)}static getDiagnosticMessage_InvalidReferenceFormat(){return t.dockerProblems.invalidReferenceFormat}static getDiagnosticMessage_InvalidSignal(n){
return t.formatMessage(t.dockerProblems.invalidStopSignal,n)}static getDiagnosticMessage_InvalidSyntax(n){return t.formatMessage(t.dockerProblems.invalidSyntax,n)}static getDiagnosticMessage_InstructionExtraArgument(){
return t.dockerProblems.instructionExtraArgument}static getDiagnosticMessage_InstructionMissingArgument(){return t.dockerProblems.instructionMissingArgument}static getDiagnosticMessage_ADDDestinationNotDirectory(){
return t.formatMessage(t.dockerProblems.invalidDestination,"ADD")}static getDiagnosticMessage_ADDRequiresAtLeastTwoArguments(){return t.formatMessage(t.dockerProblems.instructionRequiresAtLeastTwoArguments,
"ADD")}static getDiagnosticMessage_COPYDestinationNotDirectory(){return t.formatMessage(t.dockerProblems.invalidDestination,"COPY")}static getDiagnosticMessage_COPYRequiresAtLeastTwoArguments(){return t.
formatMessage(t.dockerProblems.instructionRequiresAtLeastTwoArguments,"COPY")}static getDiagnosticMessage_HEALTHCHECKRequiresAtLeastOneArgument(){return t.formatMessage(t.dockerProblems.instructionRequiresAtLeastOneArgument,
"HEALTHCHECK")}static getDiagnosticMessage_ENVRequiresTwoArguments(){return t.formatMessage(t.dockerProblems.instructionRequiresTwoArguments,"ENV")}static getDiagnosticMessage_InstructionRequiresOneOrThreeArguments(){
return t.dockerProblems.fromRequiresOneOrThreeArguments}static getDiagnosticMessage_HealthcheckNoneUnnecessaryArgument(){return t.formatMessage(t.dockerProblems.instructionUnnecessaryArgument,"HEALTHC\
HECK NONE")}static getDiagnosticMessage_InstructionMultiple(n){return t.formatMessage(t.dockerProblems.instructionMultiple,n)}static getDiagnosticMessage_InstructionUnknown(n){return t.formatMessage(t.
dockerProblems.instructionUnknown,n)}static getDiagnosticMessage_SyntaxMissingEquals(n){return t.formatMessage(t.dockerProblems.syntaxMissingEquals,n)}static getDiagnosticMessage_SyntaxMissingNames(n){
return t.formatMessage(t.dockerProblems.syntaxMissingNames,n)}static getDiagnosticMessage_SyntaxMissingSingleQuote(n){return t.formatMessage(t.dockerProblems.syntaxMissingSingleQuote,n)}static getDiagnosticMessage_SyntaxMissingDoubleQuote(n){
return t.formatMessage(t.dockerProblems.syntaxMissingDoubleQuote,n)}static getDiagnosticMessage_InstructionCasing(){return t.dockerProblems.instructionCasing}static getDiagnosticMessage_InstructionJSONInSingleQuotes(){
return t.dockerProblems.instructionJSONInSingleQuotes}static getDiagnosticMessage_OnbuildChainingDisallowed(){return t.dockerProblems.onbuildChainingDisallowed}static getDiagnosticMessage_OnbuildTriggerDisallowed(n){
return t.formatMessage(t.dockerProblems.onbuildTriggerDisallowed,n)}static getDiagnosticMessage_VariableModifierUnsupported(n,r){return t.formatMessage(t.dockerProblems.variableModifierUnsupported,n,r)}static getDiagnosticMessage_ShellJsonForm(){
return t.dockerProblems.shellJsonForm}static getDiagnosticMessage_ShellRequiresOne(){return t.dockerProblems.shellRequiresOne}static getDiagnosticMessage_DeprecatedMaintainer(){return t.dockerProblems.
deprecatedMaintainer}static getDiagnosticMessage_HealthcheckCmdArgumentMissing(){return t.dockerProblems.healthcheckCmdArgumentMissing}static getDiagnosticMessage_HealthcheckTypeUnknown(n){return t.formatMessage(
t.dockerProblems.healthcheckTypeUnknown,n)}static getDiagnosticMessage_WORKDIRPathNotAbsolute(){return t.formatMessage(t.dockerProblems.workdirPathNotAbsolute)}static createDuplicatedEscapeDirective(n,r){
return t.createError(null,n,r,t.getDiagnosticMessage_DirectiveEscapeDuplicated(),p.ValidationCode.DUPLICATED_ESCAPE_DIRECTIVE,[N.DiagnosticTag.Unnecessary])}static createInvalidEscapeDirective(n,r,s){
return t.createError(null,n,r,t.getDiagnosticMessage_DirectiveEscapeInvalid(s),p.ValidationCode.INVALID_ESCAPE_DIRECTIVE)}static createDuplicateBuildStageName(n,r,s){return t.createError(n,r.start,r.end,
t.getDiagnosticMessage_DuplicateBuildStageName(s),p.ValidationCode.DUPLICATE_BUILD_STAGE_NAME)}static createInvalidBuildStageName(n,r,s){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_InvalidBuildStageName(
s),p.ValidationCode.INVALID_BUILD_STAGE_NAME)}static createFlagAtLeastOne(n,r,s,e,o){return t.createError(n,r,s,t.getDiagnosticMessage_FlagAtLeastOne(e,o),p.ValidationCode.FLAG_AT_LEAST_ONE)}static createFlagDuplicate(n,r,s,e){
return t.createError(n,r,s,t.getDiagnosticMessage_FlagDuplicate(e),p.ValidationCode.FLAG_DUPLICATE)}static createFlagInvalidDuration(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_FlagInvalidDuration(
e),p.ValidationCode.FLAG_INVALID_DURATION)}static createFlagLessThan1ms(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_FlagLessThan1ms(e),p.ValidationCode.FLAG_LESS_THAN_1MS)}static createFlagMissingDuration(n,r,s,e){
return t.createError(n,r,s,t.getDiagnosticMessage_FlagMissingDuration(e),p.ValidationCode.FLAG_MISSING_DURATION)}static createFlagInvalidFrom(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_FlagInvalidFromValue(
e),p.ValidationCode.FLAG_INVALID_FROM_VALUE)}static createFlagExpectedBooleanValue(n,r,s,e){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_FlagExpectedBooleanValue(s,e),p.ValidationCode.FLAG_EXPECTED_BOOLEAN_VALUE)}static createFlagMissingValue(n,r,s){
return t.createError(n,r.start,r.end,t.getDiagnosticMessage_FlagMissingValue(s),p.ValidationCode.FLAG_MISSING_VALUE)}static createUnknownAddFlag(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_FlagUnknown(
e),p.ValidationCode.UNKNOWN_ADD_FLAG)}static createUnknownCopyFlag(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_FlagUnknown(e),p.ValidationCode.UNKNOWN_COPY_FLAG)}static createUnknownFromFlag(n,r,s,e){
return t.createError(n,r,s,t.getDiagnosticMessage_FlagUnknown(e),p.ValidationCode.UNKNOWN_FROM_FLAG)}static createUnknownHealthcheckFlag(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_FlagUnknown(
e),p.ValidationCode.UNKNOWN_HEALTHCHECK_FLAG)}static createFlagUnknownUnit(n,r,s,e){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_FlagUnknownUnit(s,e),p.ValidationCode.FLAG_UNKNOWN_UNIT)}static createBaseNameEmpty(n,r,s){
return t.createError(n,r.start,r.end,t.getDiagnosticMessage_BaseNameEmpty(s),p.ValidationCode.BASE_NAME_EMPTY)}static createInvalidAs(n,r,s){return t.createError(n,r,s,t.getDiagnosticMessage_InvalidAs(),
p.ValidationCode.INVALID_AS)}static createInvalidPort(n,r,s){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_InvalidPort(s),p.ValidationCode.INVALID_PORT)}static createInvalidProto(n,r,s,e){
return t.createError(n,r,s,t.getDiagnosticMessage_InvalidProto(e),p.ValidationCode.INVALID_PROTO)}static createInvalidReferenceFormat(n,r){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_InvalidReferenceFormat(),
p.ValidationCode.INVALID_REFERENCE_FORMAT)}static createInvalidStopSignal(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_InvalidSignal(e),p.ValidationCode.INVALID_SIGNAL)}static createInvalidSyntax(n,r,s,e){
return t.createError(n,r,s,t.getDiagnosticMessage_InvalidSyntax(e),p.ValidationCode.INVALID_SYNTAX)}static createMissingArgument(n,r,s){return t.createError(n,r,s,t.getDiagnosticMessage_InstructionMissingArgument(),
p.ValidationCode.ARGUMENT_MISSING)}static createExtraArgument(n,r,s){return t.createError(n,r,s,t.getDiagnosticMessage_InstructionExtraArgument(),p.ValidationCode.ARGUMENT_EXTRA)}static createHealthcheckNoneUnnecessaryArgument(n,r,s){
return t.createError(n,r,s,t.getDiagnosticMessage_HealthcheckNoneUnnecessaryArgument(),p.ValidationCode.ARGUMENT_UNNECESSARY)}static createADDDestinationNotDirectory(n,r){return t.createError(n,r.start,
r.end,t.getDiagnosticMessage_ADDDestinationNotDirectory(),p.ValidationCode.INVALID_DESTINATION)}static createADDRequiresAtLeastTwoArguments(n,r){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_ADDRequiresAtLeastTwoArguments(),
p.ValidationCode.ARGUMENT_REQUIRES_AT_LEAST_TWO)}static createCOPYDestinationNotDirectory(n,r){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_COPYDestinationNotDirectory(),p.ValidationCode.
INVALID_DESTINATION)}static createCOPYRequiresAtLeastTwoArguments(n,r){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_COPYRequiresAtLeastTwoArguments(),p.ValidationCode.ARGUMENT_REQUIRES_AT_LEAST_TWO)}static createENVRequiresTwoArguments(n,r,s){
return t.createError(n,r,s,t.getDiagnosticMessage_ENVRequiresTwoArguments(),p.ValidationCode.ARGUMENT_REQUIRES_TWO)}static createHEALTHCHECKRequiresAtLeastOneArgument(n,r){return t.createError(n,r.start,
r.end,t.getDiagnosticMessage_HEALTHCHECKRequiresAtLeastOneArgument(),p.ValidationCode.ARGUMENT_REQUIRES_AT_LEAST_ONE)}static createHealthcheckCmdArgumentMissing(n,r,s){return t.createError(n,r,s,t.getDiagnosticMessage_HealthcheckCmdArgumentMissing(),
p.ValidationCode.HEALTHCHECK_CMD_ARGUMENT_MISSING)}static createHealthcheckTypeUnknown(n,r,s){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_HealthcheckTypeUnknown(s),p.ValidationCode.UNKNOWN_TYPE)}static createOnbuildChainingDisallowed(n,r){
return t.createError(n,r.start,r.end,t.getDiagnosticMessage_OnbuildChainingDisallowed(),p.ValidationCode.ONBUILD_CHAINING_DISALLOWED)}static createOnbuildTriggerDisallowed(n,r,s){return t.createError(
n,r.start,r.end,t.getDiagnosticMessage_OnbuildTriggerDisallowed(s),p.ValidationCode.ONBUILD_TRIGGER_DISALLOWED)}static createShellJsonForm(n,r){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_ShellJsonForm(),
p.ValidationCode.SHELL_JSON_FORM)}static createShellRequiresOne(n,r){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_ShellRequiresOne(),p.ValidationCode.SHELL_REQUIRES_ONE)}static createRequiresOneOrThreeArguments(n,r,s){
return t.createError(n,r,s,t.getDiagnosticMessage_InstructionRequiresOneOrThreeArguments(),p.ValidationCode.ARGUMENT_REQUIRES_ONE_OR_THREE)}static createNoSourceImage(n,r){return t.createError(null,n,
r,t.getDiagnosticMessage_NoSourceImage(),p.ValidationCode.NO_SOURCE_IMAGE)}static createSyntaxMissingEquals(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_SyntaxMissingEquals(e),p.ValidationCode.
SYNTAX_MISSING_EQUALS)}static createSyntaxMissingSingleQuote(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_SyntaxMissingSingleQuote(e),p.ValidationCode.SYNTAX_MISSING_SINGLE_QUOTE)}static createSyntaxMissingDoubleQuote(n,r,s,e){
return t.createError(n,r,s,t.getDiagnosticMessage_SyntaxMissingDoubleQuote(e),p.ValidationCode.SYNTAX_MISSING_DOUBLE_QUOTE)}static createSyntaxMissingNames(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_SyntaxMissingNames(
e),p.ValidationCode.SYNTAX_MISSING_NAMES)}static createVariableUnsupportedModifier(n,r,s,e){return t.createError(n,r.start,r.end,t.getDiagnosticMessage_VariableModifierUnsupported(s,e),p.ValidationCode.
UNSUPPORTED_MODIFIER)}static createUnknownInstruction(n,r,s,e){return t.createError(n,r,s,t.getDiagnosticMessage_InstructionUnknown(e),p.ValidationCode.UNKNOWN_INSTRUCTION)}static createError(n,r,s,e,o,u){
return t.createDiagnostic(N.DiagnosticSeverity.Error,n,r,s,e,o,u)}static createJSONInSingleQuotes(n,r,s){return s===p.ValidationSeverity.ERROR?t.createError(n,r.start,r.end,t.getDiagnosticMessage_InstructionJSONInSingleQuotes(),
p.ValidationCode.JSON_IN_SINGLE_QUOTES):s===p.ValidationSeverity.WARNING?t.createWarning(n,r.start,r.end,t.getDiagnosticMessage_InstructionJSONInSingleQuotes(),p.ValidationCode.JSON_IN_SINGLE_QUOTES):
null}static createEmptyContinuationLine(n,r,s){return s===p.ValidationSeverity.ERROR?t.createError(null,n,r,t.getDiagnosticMessage_EmptyContinuationLine(),p.ValidationCode.EMPTY_CONTINUATION_LINE):s===
p.ValidationSeverity.WARNING?t.createWarning(null,n,r,t.getDiagnosticMessage_EmptyContinuationLine(),p.ValidationCode.EMPTY_CONTINUATION_LINE):null}createMultipleInstructions(n,r,s,e){return s===p.ValidationSeverity.
ERROR?t.createError(n,r.start,r.end,t.getDiagnosticMessage_InstructionMultiple(e),p.ValidationCode.MULTIPLE_INSTRUCTIONS,[N.DiagnosticTag.Unnecessary]):s===p.ValidationSeverity.WARNING?t.createWarning(
n,r.start,r.end,t.getDiagnosticMessage_InstructionMultiple(e),p.ValidationCode.MULTIPLE_INSTRUCTIONS,[N.DiagnosticTag.Unnecessary]):null}createLowercaseDirective(n,r){return this.settings.directiveCasing===
p.ValidationSeverity.ERROR?t.createError(null,n,r,t.getDiagnosticMessage_DirectiveCasing(),p.ValidationCode.CASING_DIRECTIVE):this.settings.directiveCasing===p.ValidationSeverity.WARNING?t.createWarning(
null,n,r,t.getDiagnosticMessage_DirectiveCasing(),p.ValidationCode.CASING_DIRECTIVE):null}createUppercaseInstruction(n,r,s){return this.settings.instructionCasing===p.ValidationSeverity.ERROR?t.createError(
n,r,s,t.getDiagnosticMessage_InstructionCasing(),p.ValidationCode.CASING_INSTRUCTION):this.settings.instructionCasing===p.ValidationSeverity.WARNING?t.createWarning(n,r,s,t.getDiagnosticMessage_InstructionCasing(),
p.ValidationCode.CASING_INSTRUCTION):null}createMaintainerDeprecated(n,r,s){return this.settings.deprecatedMaintainer===p.ValidationSeverity.ERROR?t.createError(n,r,s,t.getDiagnosticMessage_DeprecatedMaintainer(),
p.ValidationCode.DEPRECATED_MAINTAINER,[N.DiagnosticTag.Deprecated]):this.settings.deprecatedMaintainer===p.ValidationSeverity.WARNING?t.createWarning(n,r,s,t.getDiagnosticMessage_DeprecatedMaintainer(),
p.ValidationCode.DEPRECATED_MAINTAINER,[N.DiagnosticTag.Deprecated]):null}createWORKDIRNotAbsolute(n,r){return this.settings.instructionWorkdirRelative===p.ValidationSeverity.ERROR?t.createError(n,r.start,
r.end,t.getDiagnosticMessage_WORKDIRPathNotAbsolute(),p.ValidationCode.WORKDIR_IS_NOT_ABSOLUTE):this.settings.instructionWorkdirRelative===p.ValidationSeverity.WARNING?t.createWarning(n,r.start,r.end,
t.getDiagnosticMessage_WORKDIRPathNotAbsolute(),p.ValidationCode.WORKDIR_IS_NOT_ABSOLUTE):null}static createWarning(n,r,s,e,o,u){return t.createDiagnostic(N.DiagnosticSeverity.Warning,n,r,s,e,o,u)}static createDiagnostic(n,r,s,e,o,u,l){
return{instructionLine:r,range:{start:s,end:e},message:o,severity:n,code:u,tags:l,source:"dockerfile-utils"}}}c.Validator=t,t.dockerProblems={baseNameEmpty:"base name (${0}) should not be blank",directiveCasing:"\
Parser directives should be written in lowercase letters",directiveEscapeDuplicated:"only one escape parser directive can be used",directiveEscapeInvalid:"invalid ESCAPE '${0}'. Must be ` or \\",noSourceImage:"\
No source image provided with `FROM`",emptyContinuationLine:"Empty continuation line",fromRequiresOneOrThreeArguments:"FROM requires either one or three arguments",invalidAs:"Second argument should be\
 AS",invalidPort:"Invalid containerPort: ${0}",invalidProtocol:"Invalid proto: ${0}",invalidReferenceFormat:"invalid reference format",invalidStopSignal:"Invalid signal: ${0}",invalidSyntax:'parsing "\
${0}": invalid syntax',invalidDestination:"When using ${0} with more than one source file, the destination must be a directory and end with a / or a \\",syntaxMissingEquals:'Syntax error - can\'t find \
= in "${0}". Must be of the form: name=value',syntaxMissingNames:"${0} names cannot be blank",syntaxMissingSingleQuote:'failed to process "${0}": unexpected end of statement while looking for matching\
 single-quote',syntaxMissingDoubleQuote:'failed to process "${0}": unexpected end of statement while looking for matching double-quote',duplicateBuildStageName:"duplicate name ${0}",invalidBuildStageName:'\
invalid name for build stage: "${0}", name can\'t start with a number or contain symbols',flagAtLeastOne:"${0} must be at least 1 (not ${1})",flagDuplicate:"Duplicate flag specified: ${0}",flagInvalidDuration:"\
time: invalid duration ${0}",flagInvalidFrom:"invalid from flag value ${0}: invalid reference format",flagExpectedBooleanValue:"expecting boolean value for flag ${0}, not: ${1}",flagLessThan1ms:'Inter\
val "${0}" cannot be less than 1ms',flagMissingDuration:"time: missing unit in duration ${0}",flagMissingValue:"Missing a value on flag: ${0}",flagUnknown:"Unknown flag: ${0}",flagUnknownUnit:"time: u\
nknown unit ${0} in duration ${1}",instructionExtraArgument:"Instruction has an extra argument",instructionMissingArgument:"Instruction has no arguments",instructionMultiple:"There can only be one ${0\
} instruction in a Dockerfile or build stage. Only the last one will have an effect.",instructionRequiresOneArgument:"${0} requires exactly one argument",instructionRequiresAtLeastOneArgument:"${0} re\
quires at least one argument",instructionRequiresAtLeastTwoArguments:"${0} requires at least two arguments",instructionRequiresTwoArguments:"${0} must have two arguments",instructionUnnecessaryArgument:"\
${0} takes no arguments",instructionUnknown:"Unknown instruction: ${0}",instructionCasing:"Instructions should be written in uppercase letters",instructionJSONInSingleQuotes:"Instruction written as a \
JSON array but is using single quotes instead of double quotes",variableModifierUnsupported:'failed to process "${0}": unsupported modifier (${1}) in substitution',onbuildChainingDisallowed:"Chaining \
ONBUILD via `ONBUILD ONBUILD` isn't allowed",onbuildTriggerDisallowed:"${0} isn't allowed as an ONBUILD trigger",shellJsonForm:"SHELL requires the arguments to be in JSON form",shellRequiresOne:"SHELL\
 requires at least one argument",deprecatedMaintainer:"MAINTAINER has been deprecated",healthcheckCmdArgumentMissing:"Missing command after HEALTHCHECK CMD",healthcheckTypeUnknown:'Unknown type"${0}" \
in HEALTHCHECK (try CMD)',workdirPathNotAbsolute:"WORKDIR paths should be absolute"}}),10285:((z,c,E)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.validate=c.formatOnType=c.formatRange=c.format=
c.ValidationSeverity=c.ValidationCode=void 0;const N=E(93383),b=E(28884),p=E(22804);var T;(function(e){e[e.CASING_INSTRUCTION=0]="CASING_INSTRUCTION",e[e.CASING_DIRECTIVE=1]="CASING_DIRECTIVE",e[e.ARGUMENT_MISSING=
2]="ARGUMENT_MISSING",e[e.ARGUMENT_EXTRA=3]="ARGUMENT_EXTRA",e[e.ARGUMENT_REQUIRES_ONE=4]="ARGUMENT_REQUIRES_ONE",e[e.ARGUMENT_REQUIRES_AT_LEAST_ONE=5]="ARGUMENT_REQUIRES_AT_LEAST_ONE",e[e.ARGUMENT_REQUIRES_TWO=
6]="ARGUMENT_REQUIRES_TWO",e[e.ARGUMENT_REQUIRES_AT_LEAST_TWO=7]="ARGUMENT_REQUIRES_AT_LEAST_TWO",e[e.ARGUMENT_REQUIRES_ONE_OR_THREE=8]="ARGUMENT_REQUIRES_ONE_OR_THREE",e[e.ARGUMENT_UNNECESSARY=9]="AR\
GUMENT_UNNECESSARY",e[e.DUPLICATE_BUILD_STAGE_NAME=10]="DUPLICATE_BUILD_STAGE_NAME",e[e.EMPTY_CONTINUATION_LINE=11]="EMPTY_CONTINUATION_LINE",e[e.INVALID_BUILD_STAGE_NAME=12]="INVALID_BUILD_STAGE_NAME",
e[e.FLAG_AT_LEAST_ONE=13]="FLAG_AT_LEAST_ONE",e[e.FLAG_DUPLICATE=14]="FLAG_DUPLICATE",e[e.FLAG_INVALID_DURATION=15]="FLAG_INVALID_DURATION",e[e.FLAG_LESS_THAN_1MS=16]="FLAG_LESS_THAN_1MS",e[e.FLAG_MISSING_DURATION=
17]="FLAG_MISSING_DURATION",e[e.FLAG_MISSING_VALUE=18]="FLAG_MISSING_VALUE",e[e.FLAG_UNKNOWN_UNIT=19]="FLAG_UNKNOWN_UNIT",e[e.NO_SOURCE_IMAGE=20]="NO_SOURCE_IMAGE",e[e.INVALID_ESCAPE_DIRECTIVE=21]="IN\
VALID_ESCAPE_DIRECTIVE",e[e.INVALID_AS=22]="INVALID_AS",e[e.INVALID_DESTINATION=23]="INVALID_DESTINATION",e[e.INVALID_PORT=24]="INVALID_PORT",e[e.INVALID_PROTO=25]="INVALID_PROTO",e[e.INVALID_REFERENCE_FORMAT=
26]="INVALID_REFERENCE_FORMAT",e[e.INVALID_SIGNAL=27]="INVALID_SIGNAL",e[e.INVALID_SYNTAX=28]="INVALID_SYNTAX",e[e.ONBUILD_CHAINING_DISALLOWED=29]="ONBUILD_CHAINING_DISALLOWED",e[e.ONBUILD_TRIGGER_DISALLOWED=
30]="ONBUILD_TRIGGER_DISALLOWED",e[e.SHELL_JSON_FORM=31]="SHELL_JSON_FORM",e[e.SHELL_REQUIRES_ONE=32]="SHELL_REQUIRES_ONE",e[e.SYNTAX_MISSING_EQUALS=33]="SYNTAX_MISSING_EQUALS",e[e.SYNTAX_MISSING_NAMES=
34]="SYNTAX_MISSING_NAMES",e[e.SYNTAX_MISSING_SINGLE_QUOTE=35]="SYNTAX_MISSING_SINGLE_QUOTE",e[e.SYNTAX_MISSING_DOUBLE_QUOTE=36]="SYNTAX_MISSING_DOUBLE_QUOTE",e[e.MULTIPLE_INSTRUCTIONS=37]="MULTIPLE_I\
NSTRUCTIONS",e[e.UNKNOWN_INSTRUCTION=38]="UNKNOWN_INSTRUCTION",e[e.UNKNOWN_ADD_FLAG=39]="UNKNOWN_ADD_FLAG",e[e.UNKNOWN_COPY_FLAG=40]="UNKNOWN_COPY_FLAG",e[e.UNKNOWN_FROM_FLAG=41]="UNKNOWN_FROM_FLAG",e[e.
UNKNOWN_HEALTHCHECK_FLAG=42]="UNKNOWN_HEALTHCHECK_FLAG",e[e.UNKNOWN_TYPE=43]="UNKNOWN_TYPE",e[e.UNSUPPORTED_MODIFIER=44]="UNSUPPORTED_MODIFIER",e[e.DEPRECATED_MAINTAINER=45]="DEPRECATED_MAINTAINER",e[e.
HEALTHCHECK_CMD_ARGUMENT_MISSING=46]="HEALTHCHECK_CMD_ARGUMENT_MISSING",e[e.FLAG_INVALID_FROM_VALUE=47]="FLAG_INVALID_FROM_VALUE",e[e.FLAG_INVALID_LINK_VALUE=48]="FLAG_INVALID_LINK_VALUE",e[e.FLAG_EXPECTED_BOOLEAN_VALUE=
48]="FLAG_EXPECTED_BOOLEAN_VALUE",e[e.JSON_IN_SINGLE_QUOTES=49]="JSON_IN_SINGLE_QUOTES",e[e.WORKDIR_IS_NOT_ABSOLUTE=50]="WORKDIR_IS_NOT_ABSOLUTE",e[e.BASE_NAME_EMPTY=51]="BASE_NAME_EMPTY",e[e.DUPLICATED_ESCAPE_DIRECTIVE=
52]="DUPLICATED_ESCAPE_DIRECTIVE"})(T||(c.ValidationCode=T={}));var t;(function(e){e[e.IGNORE=0]="IGNORE",e[e.WARNING=1]="WARNING",e[e.ERROR=2]="ERROR"})(t||(c.ValidationSeverity=t={}));function m(e,o){
const u=N.TextDocument.create("","",0,e);return new b.DockerFormatter().formatDocument(u,o)}c.format=m;function n(e,o,u){const l=N.TextDocument.create("","",0,e);return new b.DockerFormatter().formatRange(
l,o,u)}c.formatRange=n;function r(e,o,u,l){const g=N.TextDocument.create("","",0,e);return new b.DockerFormatter().formatOnType(g,o,u,l)}c.formatOnType=r;function s(e,o){const u=N.TextDocument.create(
"","",0,e);return new p.Validator(o).validate(u)}c.validate=s}),93383:(function(z,c){var E=this&&this.__spreadArray||function(N,b,p){if(p||arguments.length===2)for(var T=0,t=b.length,m;T<t;T++)(m||!(T in
b))&&(m||(m=Array.prototype.slice.call(b,0,T)),m[T]=b[T]);return N.concat(m||Array.prototype.slice.call(b))};(function(N){if(typeof z.exports=="object"){var b=N(Ke(import.meta.url),c);b!==void 0&&(z.exports=
b)}else typeof define=="function"&&define.amd&&define(["require","exports"],N)})(function(N,b){"use strict";Object.defineProperty(b,"__esModule",{value:!0}),b.TextDocument=void 0;var p=(function(){function e(o,u,l,g){
this._uri=o,this._languageId=u,this._version=l,this._content=g,this._lineOffsets=void 0}return Object.defineProperty(e.prototype,"uri",{get:function(){return this._uri},enumerable:!1,configurable:!0}),
Object.defineProperty(e.prototype,"languageId",{get:function(){return this._languageId},enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,"version",{get:function(){return this._version},
enumerable:!1,configurable:!0}),e.prototype.getText=function(o){if(o){var u=this.offsetAt(o.start),l=this.offsetAt(o.end);return this._content.substring(u,l)}return this._content},e.prototype.update=function(o,u){
for(var l=0,g=o;l<g.length;l++){var h=g[l];if(e.isIncremental(h)){var R=r(h.range),I=this.offsetAt(R.start),D=this.offsetAt(R.end);this._content=this._content.substring(0,I)+h.text+this._content.substring(
D,this._content.length);var y=I+h.text.length,v=this._content.charCodeAt(I-1)===13&&this._content.charCodeAt(I)===10,k=this._content.charCodeAt(y-1)===13&&this._content.charCodeAt(y)===10;if(v||k){this.
_lineOffsets=void 0;continue}var M=Math.max(R.start.line,0),C=Math.max(R.end.line,0),L=this._lineOffsets,$=m(h.text,!1,I);if(C-M===$.length)for(var X=0,U=$.length;X<U;X++)L[X+M+1]=$[X];else $.length<1e4?
L.splice.apply(L,E([M+1,C-M],$,!1)):this._lineOffsets=L=L.slice(0,M+1).concat($,L.slice(C+1));var F=h.text.length-(D-I);if(F!==0)for(var X=M+1+$.length,U=L.length;X<U;X++)L[X]=L[X]+F}else if(e.isFull(
h))this._content=h.text,this._lineOffsets=void 0;else throw new Error("Unknown change event received")}this._version=u},e.prototype.getLineOffsets=function(){return this._lineOffsets===void 0&&(this._lineOffsets=
m(this._content,!0)),this._lineOffsets},e.prototype.positionAt=function(o){o=Math.max(Math.min(o,this._content.length),0);var u=this.getLineOffsets(),l=0,g=u.length;if(g===0)return{line:0,character:o};
for(;l<g;){var h=Math.floor((l+g)/2);u[h]>o?g=h:l=h+1}var R=l-1;return o=this.ensureBeforeEOL(o,u[R]),{line:R,character:o-u[R]}},e.prototype.offsetAt=function(o){var u=this.getLineOffsets();if(o.line>=
u.length)return this._content.length;if(o.line<0)return 0;var l=u[o.line];if(o.character<=0)return l;var g=o.line+1<u.length?u[o.line+1]:this._content.length,h=Math.min(l+o.character,g);return this.ensureBeforeEOL(
h,l)},e.prototype.getLineRange=function(o){var u=this.getLineOffsets();if(o>=u.length){var l=u.length-1;return{start:{line:l,character:0},end:{line:l,character:this._content.length-u[l]}}}else if(o<0)
return{start:{line:0,character:0},end:{line:0,character:0}};var g=u[o],h=o+1<u.length?u[o+1]:this._content.length,R=this.ensureBeforeEOL(h,g);return{start:{line:o,character:0},end:{line:o,character:R-
g}}},e.prototype.getEOLCharacters=function(o){var u=this.getLineOffsets();if(o>=u.length)return"";if(o<0)return"";var l=o+1<u.length?u[o+1]:this._content.length,g=this.ensureBeforeEOL(l,u[o]);return this.
_content.substring(g,l)},e.prototype.ensureBeforeEOL=function(o,u){for(;o>u&&n(this._content.charCodeAt(o-1));)o--;return o},Object.defineProperty(e.prototype,"lineCount",{get:function(){return this.getLineOffsets().
length},enumerable:!1,configurable:!0}),e.isIncremental=function(o){var u=o;return u!=null&&typeof u.text=="string"&&u.range!==void 0&&(u.rangeLength===void 0||typeof u.rangeLength=="number")},e.isFull=
function(o){var u=o;return u!=null&&typeof u.text=="string"&&u.range===void 0&&u.rangeLength===void 0},e})(),T;(function(e){function o(g,h,R,I){return new p(g,h,R,I)}e.create=o;function u(g,h,R){if(g instanceof
p)return g.update(h,R),g;throw new Error("TextDocument.update: document must be created by TextDocument.create")}e.update=u;function l(g,h){for(var R=g.getText(),I=t(h.map(s),function(L,$){var X=L.range.
start.line-$.range.start.line;return X===0?L.range.start.character-$.range.start.character:X}),D=0,y=[],v=0,k=I;v<k.length;v++){var M=k[v],C=g.offsetAt(M.range.start);if(C<D)throw new Error("Overlappi\
ng edit");C>D&&y.push(R.substring(D,C)),M.newText.length&&y.push(M.newText),D=g.offsetAt(M.range.end)}return y.push(R.substr(D)),y.join("")}e.applyEdits=l})(T||(b.TextDocument=T={}));function t(e,o){if(e.
length<=1)return e;var u=e.length/2|0,l=e.slice(0,u),g=e.slice(u);t(l,o),t(g,o);for(var h=0,R=0,I=0;h<l.length&&R<g.length;){var D=o(l[h],g[R]);D<=0?e[I++]=l[h++]:e[I++]=g[R++]}for(;h<l.length;)e[I++]=
l[h++];for(;R<g.length;)e[I++]=g[R++];return e}function m(e,o,u){u===void 0&&(u=0);for(var l=o?[u]:[],g=0;g<e.length;g++){var h=e.charCodeAt(g);n(h)&&(h===13&&g+1<e.length&&e.charCodeAt(g+1)===10&&g++,
l.push(u+g+1))}return l}function n(e){return e===13||e===10}function r(e){var o=e.start,u=e.end;return o.line>u.line||o.line===u.line&&o.character>u.character?{start:u,end:o}:e}function s(e){var o=r(e.
range);return o!==e.range?{newText:e.newText,range:o}:e}})}),94612:((z,c)=>{(function(E){if(typeof z.exports=="object"){var N=E(Ke(import.meta.url),c);N!==void 0&&(z.exports=N)}else typeof define=="fu\
nction"&&define.amd&&define(["require","exports"],E)})(function(){"use strict";Object.defineProperty(c,"__esModule",{value:!0}),c.TextDocument=c.EOL=c.WorkspaceFolder=c.InlineCompletionContext=c.SelectedCompletionInfo=
c.InlineCompletionTriggerKind=c.InlineCompletionList=c.InlineCompletionItem=c.StringValue=c.InlayHint=c.InlayHintLabelPart=c.InlayHintKind=c.InlineValueContext=c.InlineValueEvaluatableExpression=c.InlineValueVariableLookup=
c.InlineValueText=c.SemanticTokens=c.SemanticTokenModifiers=c.SemanticTokenTypes=c.SelectionRange=c.DocumentLink=c.FormattingOptions=c.CodeLens=c.CodeAction=c.CodeActionTag=c.CodeActionContext=c.CodeActionTriggerKind=
c.CodeActionKind=c.DocumentSymbol=c.WorkspaceSymbol=c.SymbolInformation=c.SymbolTag=c.SymbolKind=c.DocumentHighlight=c.DocumentHighlightKind=c.SignatureInformation=c.ParameterInformation=c.Hover=c.MarkedString=
c.CompletionList=c.CompletionItem=c.CompletionItemLabelDetails=c.ApplyKind=c.InsertTextMode=c.InsertReplaceEdit=c.CompletionItemTag=c.InsertTextFormat=c.CompletionItemKind=c.MarkupContent=c.MarkupKind=
c.TextDocumentItem=c.LanguageKind=c.OptionalVersionedTextDocumentIdentifier=c.VersionedTextDocumentIdentifier=c.TextDocumentIdentifier=c.WorkspaceChange=c.SnippetTextEdit=c.WorkspaceEdit=c.DeleteFile=
c.RenameFile=c.CreateFile=c.TextDocumentEdit=c.AnnotatedTextEdit=c.ChangeAnnotationIdentifier=c.ChangeAnnotation=c.TextEdit=c.Command=c.Diagnostic=c.CodeDescription=c.DiagnosticTag=c.DiagnosticSeverity=
c.DiagnosticRelatedInformation=c.FoldingRange=c.FoldingRangeKind=c.ColorPresentation=c.ColorInformation=c.Color=c.LocationLink=c.Location=c.Range=c.Position=c.uinteger=c.integer=c.URI=c.DocumentUri=void 0;
var E;(function(i){function d(A){return typeof A=="string"}i.is=d})(E||(c.DocumentUri=E={}));var N;(function(i){function d(A){return typeof A=="string"}i.is=d})(N||(c.URI=N={}));var b;(function(i){i.MIN_VALUE=
-2147483648,i.MAX_VALUE=2147483647;function d(A){return typeof A=="number"&&i.MIN_VALUE<=A&&A<=i.MAX_VALUE}i.is=d})(b||(c.integer=b={}));var p;(function(i){i.MIN_VALUE=0,i.MAX_VALUE=2147483647;function d(A){
return typeof A=="number"&&i.MIN_VALUE<=A&&A<=i.MAX_VALUE}i.is=d})(p||(c.uinteger=p={}));var T;(function(i){function d(f,a){return f===Number.MAX_VALUE&&(f=p.MAX_VALUE),a===Number.MAX_VALUE&&(a=p.MAX_VALUE),
{line:f,character:a}}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&O.uinteger(a.line)&&O.uinteger(a.character)}i.is=A})(T||(c.Position=T={}));var t;(function(i){function d(f,a,S,P){if(O.
uinteger(f)&&O.uinteger(a)&&O.uinteger(S)&&O.uinteger(P))return{start:T.create(f,a),end:T.create(S,P)};if(T.is(f)&&T.is(a))return{start:f,end:a};throw new Error("Range#create called with invalid argum\
ents[".concat(f,", ").concat(a,", ").concat(S,", ").concat(P,"]"))}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&T.is(a.start)&&T.is(a.end)}i.is=A})(t||(c.Range=t={}));var m;(function(i){
function d(f,a){return{uri:f,range:a}}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&t.is(a.range)&&(O.string(a.uri)||O.undefined(a.uri))}i.is=A})(m||(c.Location=m={}));var n;(function(i){
function d(f,a,S,P){return{targetUri:f,targetRange:a,targetSelectionRange:S,originSelectionRange:P}}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&t.is(a.targetRange)&&O.string(a.targetUri)&&
t.is(a.targetSelectionRange)&&(t.is(a.originSelectionRange)||O.undefined(a.originSelectionRange))}i.is=A})(n||(c.LocationLink=n={}));var r;(function(i){function d(f,a,S,P){return{red:f,green:a,blue:S,
alpha:P}}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&O.numberRange(a.red,0,1)&&O.numberRange(a.green,0,1)&&O.numberRange(a.blue,0,1)&&O.numberRange(a.alpha,0,1)}i.is=A})(r||(c.Color=r=
{}));var s;(function(i){function d(f,a){return{range:f,color:a}}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&t.is(a.range)&&r.is(a.color)}i.is=A})(s||(c.ColorInformation=s={}));var e;(function(i){
function d(f,a,S){return{label:f,textEdit:a,additionalTextEdits:S}}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&O.string(a.label)&&(O.undefined(a.textEdit)||y.is(a.textEdit))&&(O.undefined(
a.additionalTextEdits)||O.typedArray(a.additionalTextEdits,y.is))}i.is=A})(e||(c.ColorPresentation=e={}));var o;(function(i){i.Comment="comment",i.Imports="imports",i.Region="region"})(o||(c.FoldingRangeKind=
o={}));var u;(function(i){function d(f,a,S,P,J,ee){var K={startLine:f,endLine:a};return O.defined(S)&&(K.startCharacter=S),O.defined(P)&&(K.endCharacter=P),O.defined(J)&&(K.kind=J),O.defined(ee)&&(K.collapsedText=
ee),K}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&O.uinteger(a.startLine)&&O.uinteger(a.endLine)&&(O.undefined(a.startCharacter)||O.uinteger(a.startCharacter))&&(O.undefined(a.endCharacter)||
O.uinteger(a.endCharacter))&&(O.undefined(a.kind)||O.string(a.kind))}i.is=A})(u||(c.FoldingRange=u={}));var l;(function(i){function d(f,a){return{location:f,message:a}}i.create=d;function A(f){var a=f;
return O.defined(a)&&m.is(a.location)&&O.string(a.message)}i.is=A})(l||(c.DiagnosticRelatedInformation=l={}));var g;(function(i){i.Error=1,i.Warning=2,i.Information=3,i.Hint=4})(g||(c.DiagnosticSeverity=
g={}));var h;(function(i){i.Unnecessary=1,i.Deprecated=2})(h||(c.DiagnosticTag=h={}));var R;(function(i){function d(A){var f=A;return O.objectLiteral(f)&&O.string(f.href)}i.is=d})(R||(c.CodeDescription=
R={}));var I;(function(i){function d(S,P,J,ee,K,se){var re={range:S,message:P};return O.defined(J)&&(re.severity=J),O.defined(ee)&&(re.code=ee),O.defined(K)&&(re.source=K),O.defined(se)&&(re.relatedInformation=
se),re}i.create=d;function A(S){var P,J=S;return O.defined(J)&&t.is(J.range)&&(O.string(J.message)||j.is(J.message))&&(O.number(J.severity)||O.undefined(J.severity))&&(O.integer(J.code)||O.string(J.code)||
O.undefined(J.code))&&(O.undefined(J.codeDescription)||O.string((P=J.codeDescription)===null||P===void 0?void 0:P.href))&&(O.string(J.source)||O.undefined(J.source))&&(O.undefined(J.relatedInformation)||
O.typedArray(J.relatedInformation,l.is))}i.is=A;function f(S){return O.string(S.message)}i.is3_17=f;function a(S){if(O.string(S.message))return S.message;if(j.is(S.message))return S.message.value;throw new Error(
"Unknown message type ".concat(typeof S.message))}i.getMessageString=a})(I||(c.Diagnostic=I={}));var D;(function(i){function d(f,a){for(var S=[],P=2;P<arguments.length;P++)S[P-2]=arguments[P];var J={title:f,
command:a};return O.defined(S)&&S.length>0&&(J.arguments=S),J}i.create=d;function A(f){var a=f;return O.defined(a)&&O.string(a.title)&&(a.tooltip===void 0||O.string(a.tooltip))&&O.string(a.command)}i.
is=A})(D||(c.Command=D={}));var y;(function(i){function d(S,P){return{range:S,newText:P}}i.replace=d;function A(S,P){return{range:{start:S,end:S},newText:P}}i.insert=A;function f(S){return{range:S,newText:""}}
i.del=f;function a(S){var P=S;return O.objectLiteral(P)&&O.string(P.newText)&&t.is(P.range)}i.is=a})(y||(c.TextEdit=y={}));var v;(function(i){function d(f,a,S){var P={label:f};return a!==void 0&&(P.needsConfirmation=
a),S!==void 0&&(P.description=S),P}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&O.string(a.label)&&(O.boolean(a.needsConfirmation)||a.needsConfirmation===void 0)&&(O.string(a.description)||
a.description===void 0)}i.is=A})(v||(c.ChangeAnnotation=v={}));var k;(function(i){function d(A){var f=A;return O.string(f)}i.is=d})(k||(c.ChangeAnnotationIdentifier=k={}));var M;(function(i){function d(S,P,J){
return{range:S,newText:P,annotationId:J}}i.replace=d;function A(S,P,J){return{range:{start:S,end:S},newText:P,annotationId:J}}i.insert=A;function f(S,P){return{range:S,newText:"",annotationId:P}}i.del=
f;function a(S){var P=S;return y.is(P)&&(v.is(P.annotationId)||k.is(P.annotationId))}i.is=a})(M||(c.AnnotatedTextEdit=M={}));var C;(function(i){function d(f,a){return{textDocument:f,edits:a}}i.create=
d;function A(f){var a=f;return O.defined(a)&&W.is(a.textDocument)&&Array.isArray(a.edits)}i.is=A})(C||(c.TextDocumentEdit=C={}));var L;(function(i){function d(f,a,S){var P={kind:"create",uri:f};return a!==
void 0&&(a.overwrite!==void 0||a.ignoreIfExists!==void 0)&&(P.options=a),S!==void 0&&(P.annotationId=S),P}i.create=d;function A(f){var a=f;return a&&a.kind==="create"&&O.string(a.uri)&&(a.options===void 0||
(a.options.overwrite===void 0||O.boolean(a.options.overwrite))&&(a.options.ignoreIfExists===void 0||O.boolean(a.options.ignoreIfExists)))&&(a.annotationId===void 0||k.is(a.annotationId))}i.is=A})(L||(c.
CreateFile=L={}));var $;(function(i){function d(f,a,S,P){var J={kind:"rename",oldUri:f,newUri:a};return S!==void 0&&(S.overwrite!==void 0||S.ignoreIfExists!==void 0)&&(J.options=S),P!==void 0&&(J.annotationId=
P),J}i.create=d;function A(f){var a=f;return a&&a.kind==="rename"&&O.string(a.oldUri)&&O.string(a.newUri)&&(a.options===void 0||(a.options.overwrite===void 0||O.boolean(a.options.overwrite))&&(a.options.
ignoreIfExists===void 0||O.boolean(a.options.ignoreIfExists)))&&(a.annotationId===void 0||k.is(a.annotationId))}i.is=A})($||(c.RenameFile=$={}));var X;(function(i){function d(f,a,S){var P={kind:"delet\
e",uri:f};return a!==void 0&&(a.recursive!==void 0||a.ignoreIfNotExists!==void 0)&&(P.options=a),S!==void 0&&(P.annotationId=S),P}i.create=d;function A(f){var a=f;return a&&a.kind==="delete"&&O.string(
a.uri)&&(a.options===void 0||(a.options.recursive===void 0||O.boolean(a.options.recursive))&&(a.options.ignoreIfNotExists===void 0||O.boolean(a.options.ignoreIfNotExists)))&&(a.annotationId===void 0||
k.is(a.annotationId))}i.is=A})(X||(c.DeleteFile=X={}));var U;(function(i){function d(A){var f=A;return f&&(f.changes!==void 0||f.documentChanges!==void 0)&&(f.documentChanges===void 0||f.documentChanges.
every(function(a){return O.string(a.kind)?L.is(a)||$.is(a)||X.is(a):C.is(a)}))}i.is=d})(U||(c.WorkspaceEdit=U={}));var F=(function(){function i(d,A){this.edits=d,this.changeAnnotations=A}return i.prototype.
insert=function(d,A,f){var a,S;if(f===void 0?a=y.insert(d,A):k.is(f)?(S=f,a=M.insert(d,A,f)):(this.assertChangeAnnotations(this.changeAnnotations),S=this.changeAnnotations.manage(f),a=M.insert(d,A,S)),
this.edits.push(a),S!==void 0)return S},i.prototype.replace=function(d,A,f){var a,S;if(f===void 0?a=y.replace(d,A):k.is(f)?(S=f,a=M.replace(d,A,f)):(this.assertChangeAnnotations(this.changeAnnotations),
S=this.changeAnnotations.manage(f),a=M.replace(d,A,S)),this.edits.push(a),S!==void 0)return S},i.prototype.delete=function(d,A){var f,a;if(A===void 0?f=y.del(d):k.is(A)?(a=A,f=M.del(d,A)):(this.assertChangeAnnotations(
this.changeAnnotations),a=this.changeAnnotations.manage(A),f=M.del(d,a)),this.edits.push(f),a!==void 0)return a},i.prototype.add=function(d){this.edits.push(d)},i.prototype.all=function(){return this.
edits},i.prototype.clear=function(){this.edits.splice(0,this.edits.length)},i.prototype.assertChangeAnnotations=function(d){if(d===void 0)throw new Error("Text edit change is not configured to manage \
change annotations.")},i})(),Q;(function(i){function d(A){var f=A;return O.objectLiteral(f)&&t.is(f.range)&&be.isSnippet(f.snippet)&&(f.annotationId===void 0||v.is(f.annotationId)||k.is(f.annotationId))}
i.is=d})(Q||(c.SnippetTextEdit=Q={}));var H=(function(){function i(d){this._annotations=d===void 0?Object.create(null):d,this._counter=0,this._size=0}return i.prototype.all=function(){return this._annotations},
Object.defineProperty(i.prototype,"size",{get:function(){return this._size},enumerable:!1,configurable:!0}),i.prototype.manage=function(d,A){var f;if(k.is(d)?f=d:(f=this.nextId(),A=d),this._annotations[f]!==
void 0)throw new Error("Id ".concat(f," is already in use."));if(A===void 0)throw new Error("No annotation provided for id ".concat(f));return this._annotations[f]=A,this._size++,f},i.prototype.nextId=
function(){return this._counter++,this._counter.toString()},i})(),w=(function(){function i(d){var A=this;this._textEditChanges=Object.create(null),d!==void 0?(this._workspaceEdit=d,d.documentChanges?(this.
_changeAnnotations=new H(d.changeAnnotations),d.changeAnnotations=this._changeAnnotations.all(),d.documentChanges.forEach(function(f){if(C.is(f)){var a=new F(f.edits,A._changeAnnotations);A._textEditChanges[f.
textDocument.uri]=a}})):d.changes&&Object.keys(d.changes).forEach(function(f){var a=new F(d.changes[f]);A._textEditChanges[f]=a})):this._workspaceEdit={}}return Object.defineProperty(i.prototype,"edit",
{get:function(){return this.initDocumentChanges(),this._changeAnnotations!==void 0&&(this._changeAnnotations.size===0?this._workspaceEdit.changeAnnotations=void 0:this._workspaceEdit.changeAnnotations=
this._changeAnnotations.all()),this._workspaceEdit},enumerable:!1,configurable:!0}),i.prototype.getTextEditChange=function(d){if(W.is(d)){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===
void 0)throw new Error("Workspace edit is not configured for document changes.");var A={uri:d.uri,version:d.version},f=this._textEditChanges[A.uri];if(!f){var a=[],S={textDocument:A,edits:a};this._workspaceEdit.
documentChanges.push(S),f=new F(a,this._changeAnnotations),this._textEditChanges[A.uri]=f}return f}else{if(this.initChanges(),this._workspaceEdit.changes===void 0)throw new Error("Workspace edit is no\
t configured for normal text edit changes.");var f=this._textEditChanges[d];if(!f){var a=[];this._workspaceEdit.changes[d]=a,f=new F(a),this._textEditChanges[d]=f}return f}},i.prototype.initDocumentChanges=
function(){this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0&&(this._changeAnnotations=new H,this._workspaceEdit.documentChanges=[],this._workspaceEdit.changeAnnotations=
this._changeAnnotations.all())},i.prototype.initChanges=function(){this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0&&(this._workspaceEdit.changes=Object.create(null))},
i.prototype.createFile=function(d,A,f){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");var a;v.is(A)||
k.is(A)?a=A:f=A;var S,P;if(a===void 0?S=L.create(d,f):(P=k.is(a)?a:this._changeAnnotations.manage(a),S=L.create(d,f,P)),this._workspaceEdit.documentChanges.push(S),P!==void 0)return P},i.prototype.renameFile=
function(d,A,f,a){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");var S;v.is(f)||k.is(f)?S=f:a=f;var P,
J;if(S===void 0?P=$.create(d,A,a):(J=k.is(S)?S:this._changeAnnotations.manage(S),P=$.create(d,A,a,J)),this._workspaceEdit.documentChanges.push(P),J!==void 0)return J},i.prototype.deleteFile=function(d,A,f){
if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");var a;v.is(A)||k.is(A)?a=A:f=A;var S,P;if(a===void 0?
S=X.create(d,f):(P=k.is(a)?a:this._changeAnnotations.manage(a),S=X.create(d,f,P)),this._workspaceEdit.documentChanges.push(S),P!==void 0)return P},i})();c.WorkspaceChange=w;var _;(function(i){function d(f){
return{uri:f}}i.create=d;function A(f){var a=f;return O.defined(a)&&O.string(a.uri)}i.is=A})(_||(c.TextDocumentIdentifier=_={}));var B;(function(i){function d(f,a){return{uri:f,version:a}}i.create=d;function A(f){
var a=f;return O.defined(a)&&O.string(a.uri)&&O.integer(a.version)}i.is=A})(B||(c.VersionedTextDocumentIdentifier=B={}));var W;(function(i){function d(f,a){return{uri:f,version:a}}i.create=d;function A(f){
var a=f;return O.defined(a)&&O.string(a.uri)&&(a.version===null||O.integer(a.version))}i.is=A})(W||(c.OptionalVersionedTextDocumentIdentifier=W={}));var ie;(function(i){i.ABAP="abap",i.WindowsBat="bat",
i.BibTeX="bibtex",i.Clojure="clojure",i.Coffeescript="coffeescript",i.C="c",i.CPP="cpp",i.CSharp="csharp",i.CSS="css",i.D="d",i.Delphi="pascal",i.Diff="diff",i.Dart="dart",i.Dockerfile="dockerfile",i.
Elixir="elixir",i.Erlang="erlang",i.FSharp="fsharp",i.GitCommit="git-commit",i.GitRebase="git-rebase",i.Go="go",i.Groovy="groovy",i.Handlebars="handlebars",i.Haskell="haskell",i.HTML="html",i.Ini="ini",
i.Java="java",i.JavaScript="javascript",i.JavaScriptReact="javascriptreact",i.JSON="json",i.LaTeX="latex",i.Less="less",i.Lua="lua",i.Makefile="makefile",i.Markdown="markdown",i.ObjectiveC="objective-\
c",i.ObjectiveCPP="objective-cpp",i.Pascal="pascal",i.Perl="perl",i.Perl6="perl6",i.PHP="php",i.Plaintext="plaintext",i.Powershell="powershell",i.Pug="jade",i.Python="python",i.R="r",i.Razor="razor",i.
Ruby="ruby",i.Rust="rust",i.SCSS="scss",i.SASS="sass",i.Scala="scala",i.ShaderLab="shaderlab",i.ShellScript="shellscript",i.SQL="sql",i.Swift="swift",i.TypeScript="typescript",i.TypeScriptReact="types\
criptreact",i.TeX="tex",i.VisualBasic="vb",i.XML="xml",i.XSL="xsl",i.YAML="yaml"})(ie||(c.LanguageKind=ie={}));var q;(function(i){function d(f,a,S,P){return{uri:f,languageId:a,version:S,text:P}}i.create=
d;function A(f){var a=f;return O.defined(a)&&O.string(a.uri)&&O.string(a.languageId)&&O.integer(a.version)&&O.string(a.text)}i.is=A})(q||(c.TextDocumentItem=q={}));var Y;(function(i){i.PlainText="plai\
ntext",i.Markdown="markdown";function d(A){var f=A;return f===i.PlainText||f===i.Markdown}i.is=d})(Y||(c.MarkupKind=Y={}));var j;(function(i){function d(A){var f=A;return O.objectLiteral(A)&&Y.is(f.kind)&&
O.string(f.value)}i.is=d})(j||(c.MarkupContent=j={}));var G;(function(i){i.Text=1,i.Method=2,i.Function=3,i.Constructor=4,i.Field=5,i.Variable=6,i.Class=7,i.Interface=8,i.Module=9,i.Property=10,i.Unit=
11,i.Value=12,i.Enum=13,i.Keyword=14,i.Snippet=15,i.Color=16,i.File=17,i.Reference=18,i.Folder=19,i.EnumMember=20,i.Constant=21,i.Struct=22,i.Event=23,i.Operator=24,i.TypeParameter=25})(G||(c.CompletionItemKind=
G={}));var x;(function(i){i.PlainText=1,i.Snippet=2})(x||(c.InsertTextFormat=x={}));var V;(function(i){i.Deprecated=1})(V||(c.CompletionItemTag=V={}));var te;(function(i){function d(f,a,S){return{newText:f,
insert:a,replace:S}}i.create=d;function A(f){var a=f;return a&&O.string(a.newText)&&t.is(a.insert)&&t.is(a.replace)}i.is=A})(te||(c.InsertReplaceEdit=te={}));var ne;(function(i){i.asIs=1,i.adjustIndentation=
2})(ne||(c.InsertTextMode=ne={}));var ce;(function(i){i.Replace=1,i.Merge=2})(ce||(c.ApplyKind=ce={}));var oe;(function(i){function d(A){var f=A;return f&&(O.string(f.detail)||f.detail===void 0)&&(O.string(
f.description)||f.description===void 0)}i.is=d})(oe||(c.CompletionItemLabelDetails=oe={}));var ge;(function(i){function d(A){return{label:A}}i.create=d})(ge||(c.CompletionItem=ge={}));var de;(function(i){
function d(A,f){return{items:A||[],isIncomplete:!!f}}i.create=d})(de||(c.CompletionList=de={}));var le;(function(i){function d(f){return f.replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")}i.fromPlainText=d;function A(f){
var a=f;return O.string(a)||O.objectLiteral(a)&&O.string(a.language)&&O.string(a.value)}i.is=A})(le||(c.MarkedString=le={}));var Re;(function(i){function d(A){var f=A;return!!f&&O.objectLiteral(f)&&(j.
is(f.contents)||le.is(f.contents)||O.typedArray(f.contents,le.is))&&(A.range===void 0||t.is(A.range))}i.is=d})(Re||(c.Hover=Re={}));var Ie;(function(i){function d(A,f){return f?{label:A,documentation:f}:
{label:A}}i.create=d})(Ie||(c.ParameterInformation=Ie={}));var ae;(function(i){function d(A,f){for(var a=[],S=2;S<arguments.length;S++)a[S-2]=arguments[S];var P={label:A};return O.defined(f)&&(P.documentation=
f),O.defined(a)?P.parameters=a:P.parameters=[],P}i.create=d})(ae||(c.SignatureInformation=ae={}));var fe;(function(i){i.Text=1,i.Read=2,i.Write=3})(fe||(c.DocumentHighlightKind=fe={}));var Ne;(function(i){
function d(A,f){var a={range:A};return O.number(f)&&(a.kind=f),a}i.create=d})(Ne||(c.DocumentHighlight=Ne={}));var De;(function(i){i.File=1,i.Module=2,i.Namespace=3,i.Package=4,i.Class=5,i.Method=6,i.
Property=7,i.Field=8,i.Constructor=9,i.Enum=10,i.Interface=11,i.Function=12,i.Variable=13,i.Constant=14,i.String=15,i.Number=16,i.Boolean=17,i.Array=18,i.Object=19,i.Key=20,i.Null=21,i.EnumMember=22,i.
Struct=23,i.Event=24,i.Operator=25,i.TypeParameter=26})(De||(c.SymbolKind=De={}));var Oe;(function(i){i.Deprecated=1})(Oe||(c.SymbolTag=Oe={}));var Se;(function(i){function d(A,f,a,S,P){var J={name:A,
kind:f,location:{uri:S,range:a}};return P&&(J.containerName=P),J}i.create=d})(Se||(c.SymbolInformation=Se={}));var Me;(function(i){function d(A,f,a,S){return S!==void 0?{name:A,kind:f,location:{uri:a,
range:S}}:{name:A,kind:f,location:{uri:a}}}i.create=d})(Me||(c.WorkspaceSymbol=Me={}));var Te;(function(i){function d(f,a,S,P,J,ee){var K={name:f,detail:a,kind:S,range:P,selectionRange:J};return ee!==
void 0&&(K.children=ee),K}i.create=d;function A(f){var a=f;return a&&O.string(a.name)&&O.number(a.kind)&&t.is(a.range)&&t.is(a.selectionRange)&&(a.detail===void 0||O.string(a.detail))&&(a.deprecated===
void 0||O.boolean(a.deprecated))&&(a.children===void 0||Array.isArray(a.children))&&(a.tags===void 0||Array.isArray(a.tags))}i.is=A})(Te||(c.DocumentSymbol=Te={}));var ye;(function(i){i.Empty="",i.QuickFix=
"quickfix",i.Refactor="refactor",i.RefactorExtract="refactor.extract",i.RefactorInline="refactor.inline",i.RefactorMove="refactor.move",i.RefactorRewrite="refactor.rewrite",i.Source="source",i.SourceOrganizeImports=
"source.organizeImports",i.SourceFixAll="source.fixAll",i.Notebook="notebook"})(ye||(c.CodeActionKind=ye={}));var me;(function(i){i.Invoked=1,i.Automatic=2})(me||(c.CodeActionTriggerKind=me={}));var ke;
(function(i){function d(f,a,S){var P={diagnostics:f};return a!=null&&(P.only=a),S!=null&&(P.triggerKind=S),P}i.create=d;function A(f){var a=f;return O.defined(a)&&O.typedArray(a.diagnostics,I.is)&&(a.
only===void 0||O.typedArray(a.only,O.string))&&(a.triggerKind===void 0||a.triggerKind===me.Invoked||a.triggerKind===me.Automatic)}i.is=A})(ke||(c.CodeActionContext=ke={}));var pe;(function(i){i.LLMGenerated=
1;function d(A){return O.defined(A)&&A===i.LLMGenerated}i.is=d})(pe||(c.CodeActionTag=pe={}));var Pe;(function(i){function d(f,a,S){var P={title:f},J=!0;return typeof a=="string"?(J=!1,P.kind=a):D.is(
a)?P.command=a:P.edit=a,J&&S!==void 0&&(P.kind=S),P}i.create=d;function A(f){var a=f;return a&&O.string(a.title)&&(a.diagnostics===void 0||O.typedArray(a.diagnostics,I.is))&&(a.kind===void 0||O.string(
a.kind))&&(a.edit!==void 0||a.command!==void 0)&&(a.command===void 0||D.is(a.command))&&(a.isPreferred===void 0||O.boolean(a.isPreferred))&&(a.edit===void 0||U.is(a.edit))&&(a.tags===void 0||O.typedArray(
a.tags,pe.is))}i.is=A})(Pe||(c.CodeAction=Pe={}));var Ce;(function(i){function d(f,a){var S={range:f};return O.defined(a)&&(S.data=a),S}i.create=d;function A(f){var a=f;return O.defined(a)&&t.is(a.range)&&
(O.undefined(a.command)||D.is(a.command))}i.is=A})(Ce||(c.CodeLens=Ce={}));var Le;(function(i){function d(f,a){return{tabSize:f,insertSpaces:a}}i.create=d;function A(f){var a=f;return O.defined(a)&&O.
uinteger(a.tabSize)&&O.boolean(a.insertSpaces)}i.is=A})(Le||(c.FormattingOptions=Le={}));var Ue;(function(i){function d(f,a,S){return{range:f,target:a,data:S}}i.create=d;function A(f){var a=f;return O.
defined(a)&&t.is(a.range)&&(O.undefined(a.target)||O.string(a.target))}i.is=A})(Ue||(c.DocumentLink=Ue={}));var Fe;(function(i){function d(f,a){return{range:f,parent:a}}i.create=d;function A(f){var a=f;
return O.objectLiteral(a)&&t.is(a.range)&&(a.parent===void 0||i.is(a.parent))}i.is=A})(Fe||(c.SelectionRange=Fe={}));var we;(function(i){i.namespace="namespace",i.type="type",i.class="class",i.enum="e\
num",i.interface="interface",i.struct="struct",i.typeParameter="typeParameter",i.parameter="parameter",i.variable="variable",i.property="property",i.enumMember="enumMember",i.event="event",i.function=
"function",i.method="method",i.macro="macro",i.keyword="keyword",i.modifier="modifier",i.comment="comment",i.string="string",i.number="number",i.regexp="regexp",i.operator="operator",i.decorator="deco\
rator",i.label="label"})(we||(c.SemanticTokenTypes=we={}));var _e;(function(i){i.declaration="declaration",i.definition="definition",i.readonly="readonly",i.static="static",i.deprecated="deprecated",i.
abstract="abstract",i.async="async",i.modification="modification",i.documentation="documentation",i.defaultLibrary="defaultLibrary"})(_e||(c.SemanticTokenModifiers=_e={}));var Ge;(function(i){function d(A){
var f=A;return O.objectLiteral(f)&&(f.resultId===void 0||typeof f.resultId=="string")&&Array.isArray(f.data)&&(f.data.length===0||typeof f.data[0]=="number")}i.is=d})(Ge||(c.SemanticTokens=Ge={}));var je;
(function(i){function d(f,a){return{range:f,text:a}}i.create=d;function A(f){var a=f;return a!=null&&t.is(a.range)&&O.string(a.text)}i.is=A})(je||(c.InlineValueText=je={}));var He;(function(i){function d(f,a,S){
return{range:f,variableName:a,caseSensitiveLookup:S}}i.create=d;function A(f){var a=f;return a!=null&&t.is(a.range)&&O.boolean(a.caseSensitiveLookup)&&(O.string(a.variableName)||a.variableName===void 0)}
i.is=A})(He||(c.InlineValueVariableLookup=He={}));var We;(function(i){function d(f,a){return{range:f,expression:a}}i.create=d;function A(f){var a=f;return a!=null&&t.is(a.range)&&(O.string(a.expression)||
a.expression===void 0)}i.is=A})(We||(c.InlineValueEvaluatableExpression=We={}));var Be;(function(i){function d(f,a){return{frameId:f,stoppedLocation:a}}i.create=d;function A(f){var a=f;return O.defined(
a)&&t.is(f.stoppedLocation)}i.is=A})(Be||(c.InlineValueContext=Be={}));var ve;(function(i){i.Type=1,i.Parameter=2;function d(A){return A===1||A===2}i.is=d})(ve||(c.InlayHintKind=ve={}));var Ee;(function(i){
function d(f){return{value:f}}i.create=d;function A(f){var a=f;return O.objectLiteral(a)&&(a.tooltip===void 0||O.string(a.tooltip)||j.is(a.tooltip))&&(a.location===void 0||m.is(a.location))&&(a.command===
void 0||D.is(a.command))}i.is=A})(Ee||(c.InlayHintLabelPart=Ee={}));var Je;(function(i){function d(f,a,S){var P={position:f,label:a};return S!==void 0&&(P.kind=S),P}i.create=d;function A(f){var a=f;return O.
objectLiteral(a)&&T.is(a.position)&&(O.string(a.label)||O.typedArray(a.label,Ee.is))&&(a.kind===void 0||ve.is(a.kind))&&a.textEdits===void 0||O.typedArray(a.textEdits,y.is)&&(a.tooltip===void 0||O.string(
a.tooltip)||j.is(a.tooltip))&&(a.paddingLeft===void 0||O.boolean(a.paddingLeft))&&(a.paddingRight===void 0||O.boolean(a.paddingRight))}i.is=A})(Je||(c.InlayHint=Je={}));var be;(function(i){function d(f){
return{kind:"snippet",value:f}}i.createSnippet=d;function A(f){var a=f;return O.objectLiteral(a)&&a.kind==="snippet"&&O.string(a.value)}i.isSnippet=A})(be||(c.StringValue=be={}));var Ye;(function(i){function d(A,f,a,S){
return{insertText:A,filterText:f,range:a,command:S}}i.create=d})(Ye||(c.InlineCompletionItem=Ye={}));var Qe;(function(i){function d(A){return{items:A}}i.create=d})(Qe||(c.InlineCompletionList=Qe={}));
var $e;(function(i){i.Invoked=1,i.Automatic=2})($e||(c.InlineCompletionTriggerKind=$e={}));var xe;(function(i){function d(A,f){return{range:A,text:f}}i.create=d})(xe||(c.SelectedCompletionInfo=xe={}));
var Xe;(function(i){function d(A,f){return{triggerKind:A,selectedCompletionInfo:f}}i.create=d})(Xe||(c.InlineCompletionContext=Xe={}));var ze;(function(i){function d(A){var f=A;return O.objectLiteral(
f)&&N.is(f.uri)&&O.string(f.name)}i.is=d})(ze||(c.WorkspaceFolder=ze={})),c.EOL=[`
`,`\r
`,"\r"];var Ze;(function(i){function d(S,P,J,ee){return new qe(S,P,J,ee)}i.create=d;function A(S){var P=S;return!!(O.defined(P)&&O.string(P.uri)&&(O.undefined(P.languageId)||O.string(P.languageId))&&O.
uinteger(P.lineCount)&&O.func(P.getText)&&O.func(P.positionAt)&&O.func(P.offsetAt))}i.is=A;function f(S,P){for(var J=S.getText(),ee=a(P,function(he,Ae){var Ve=he.range.start.line-Ae.range.start.line;return Ve===
0?he.range.start.character-Ae.range.start.character:Ve}),K=J.length,se=ee.length-1;se>=0;se--){var re=ee[se],ue=S.offsetAt(re.range.start),Z=S.offsetAt(re.range.end);if(Z<=K)J=J.substring(0,ue)+re.newText+
J.substring(Z,J.length);else throw new Error("Overlapping edit");K=ue}return J}i.applyEdits=f;function a(S,P){if(S.length<=1)return S;var J=S.length/2|0,ee=S.slice(0,J),K=S.slice(J);a(ee,P),a(K,P);for(var se=0,
re=0,ue=0;se<ee.length&&re<K.length;){var Z=P(ee[se],K[re]);Z<=0?S[ue++]=ee[se++]:S[ue++]=K[re++]}for(;se<ee.length;)S[ue++]=ee[se++];for(;re<K.length;)S[ue++]=K[re++];return S}})(Ze||(c.TextDocument=
Ze={}));var qe=(function(){function i(d,A,f,a){this._uri=d,this._languageId=A,this._version=f,this._content=a,this._lineOffsets=void 0}return Object.defineProperty(i.prototype,"uri",{get:function(){return this.
_uri},enumerable:!1,configurable:!0}),Object.defineProperty(i.prototype,"languageId",{get:function(){return this._languageId},enumerable:!1,configurable:!0}),Object.defineProperty(i.prototype,"version",
{get:function(){return this._version},enumerable:!1,configurable:!0}),i.prototype.getText=function(d){if(d){var A=this.offsetAt(d.start),f=this.offsetAt(d.end);return this._content.substring(A,f)}return this.
_content},i.prototype.update=function(d,A){this._content=d.text,this._version=A,this._lineOffsets=void 0},i.prototype.getLineOffsets=function(){if(this._lineOffsets===void 0){for(var d=[],A=this._content,
f=!0,a=0;a<A.length;a++){f&&(d.push(a),f=!1);var S=A.charAt(a);f=S==="\r"||S===`
`,S==="\r"&&a+1<A.length&&A.charAt(a+1)===`
`&&a++}f&&A.length>0&&d.push(A.length),this._lineOffsets=d}return this._lineOffsets},i.prototype.positionAt=function(d){d=Math.max(Math.min(d,this._content.length),0);var A=this.getLineOffsets(),f=0,a=A.
length;if(a===0)return T.create(0,d);for(;f<a;){var S=Math.floor((f+a)/2);A[S]>d?a=S:f=S+1}var P=f-1;return T.create(P,d-A[P])},i.prototype.offsetAt=function(d){var A=this.getLineOffsets();if(d.line>=
A.length)return this._content.length;if(d.line<0)return 0;var f=A[d.line],a=d.line+1<A.length?A[d.line+1]:this._content.length;return Math.max(Math.min(f+d.character,a),f)},Object.defineProperty(i.prototype,
"lineCount",{get:function(){return this.getLineOffsets().length},enumerable:!1,configurable:!0}),i})(),O;(function(i){var d=Object.prototype.toString;function A(Z){return typeof Z<"u"}i.defined=A;function f(Z){
return typeof Z>"u"}i.undefined=f;function a(Z){return Z===!0||Z===!1}i.boolean=a;function S(Z){return d.call(Z)==="[object String]"}i.string=S;function P(Z){return d.call(Z)==="[object Number]"}i.number=
P;function J(Z,he,Ae){return d.call(Z)==="[object Number]"&&he<=Z&&Z<=Ae}i.numberRange=J;function ee(Z){return d.call(Z)==="[object Number]"&&-2147483648<=Z&&Z<=2147483647}i.integer=ee;function K(Z){return d.
call(Z)==="[object Number]"&&0<=Z&&Z<=2147483647}i.uinteger=K;function se(Z){return d.call(Z)==="[object Function]"}i.func=se;function re(Z){return Z!==null&&typeof Z=="object"}i.objectLiteral=re;function ue(Z,he){
return Array.isArray(Z)&&Z.every(he)}i.typedArray=ue})(O||(O={}))})})};export{tt as id,nt as ids,rt as modules};

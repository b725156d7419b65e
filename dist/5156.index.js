const Lt=5156,Mt=[5156],Ut={961:((Xe,Se,ee)=>{ee.d(Se,{G:()=>be,g:()=>F});var y=ee(37428),I=ee(88532),_=ee(54723);const p=new WeakSet([Object.prototype,Error.prototype]);function V($,ie,le){Object.defineProperty(
$,ie,{configurable:!0,enumerable:!1,get(){const ce=le(this);return Object.defineProperty(this,ie,{value:ce,configurable:!0,writable:!0}),ce},set(ce){Object.defineProperty(this,ie,{value:ce,configurable:!0,
writable:!0})}})}const u=($,ie)=>{y.a$.init($,ie),$.name="ZodError";const le=Object.getPrototypeOf($);p.has(le)||(p.add(le),V(le,"format",ce=>re=>y.Wk(ce,re)),V(le,"flatten",ce=>re=>y.JM(ce,re)),V(le,
"addIssue",ce=>re=>{ce.issues.push(re),ce.message=JSON.stringify(ce.issues,_.jsonStringifyReplacer,2)}),V(le,"addIssues",ce=>re=>{ce.issues.push(...re),ce.message=JSON.stringify(ce.issues,_.jsonStringifyReplacer,
2)}),Object.defineProperty(le,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},be=I.xI("ZodError",u),F=I.xI("ZodError",u,void 0,{Parent:Error})}),69171:((Xe,Se,ee)=>{ee.
d(Se,{D4:()=>F,EJ:()=>p,EM:()=>re,F0:()=>y.F0,Re:()=>ie,X$:()=>$,bp:()=>u,ex:()=>ce,lF:()=>be,qg:()=>_,tf:()=>y.tf,wy:()=>le,xL:()=>V,yR:()=>ke});var y=ee(4196),I=ee(961);const _=y.Tj(I.g),p=y.Rb(I.g),
V=y.Od(I.g),u=y.wG(I.g),be=y.Mv(I.g),F=y.e2(I.g),$=y.GW(I.g),ie=y.or(I.g),le=y.rh(I.g),ce=y.VS(I.g),re=y.v_(I.g),ke=y.R3(I.g)}),55156:((Xe,Se,ee)=>{ee.r(Se),ee.d(Se,{ZodAny:()=>Ue,ZodArray:()=>tt,ZodBase64:()=>un,
ZodBase64URL:()=>nn,ZodBigInt:()=>Sn,ZodBigIntFormat:()=>En,ZodBoolean:()=>rn,ZodCIDRv4:()=>hn,ZodCIDRv6:()=>_n,ZodCUID:()=>Ee,ZodCUID2:()=>xe,ZodCatch:()=>Wn,ZodCodec:()=>et,ZodCreditCard:()=>b,ZodCustom:()=>yt,
ZodCustomStringFormat:()=>U,ZodDate:()=>nt,ZodDefault:()=>he,ZodDiscriminatedUnion:()=>Qn,ZodE164:()=>cn,ZodEmail:()=>Z,ZodEmoji:()=>ne,ZodEnum:()=>Rn,ZodExactOptional:()=>D,ZodFile:()=>n,ZodFunction:()=>Pt,
ZodGUID:()=>Q,ZodIBAN:()=>k,ZodIPv4:()=>qe,ZodIPv6:()=>Ke,ZodISODate:()=>x,ZodISODateTime:()=>E,ZodISODuration:()=>j,ZodISOTime:()=>K,ZodInstanceOf:()=>$t,ZodIntersection:()=>it,ZodJWT:()=>w,ZodKSUID:()=>He,
ZodLazy:()=>zt,ZodLiteral:()=>Kn,ZodMAC:()=>yn,ZodMap:()=>Cn,ZodNaN:()=>Fe,ZodNanoID:()=>de,ZodNever:()=>Gn,ZodNonOptional:()=>De,ZodNull:()=>ye,ZodNullable:()=>q,ZodNumber:()=>We,ZodNumberFormat:()=>Ze,
ZodObject:()=>Mn,ZodOptional:()=>s,ZodPipe:()=>fn,ZodPrefault:()=>pe,ZodPreprocess:()=>_t,ZodPromise:()=>It,ZodReadonly:()=>gt,ZodRecord:()=>Ie,ZodSet:()=>Bn,ZodString:()=>ae,ZodStringFormat:()=>g,ZodSuccess:()=>Zn,
ZodSymbol:()=>f,ZodTemplateLiteral:()=>bt,ZodTransform:()=>r,ZodTuple:()=>d,ZodType:()=>H,ZodULID:()=>pn,ZodURL:()=>W,ZodUUID:()=>se,ZodUndefined:()=>A,ZodUnion:()=>Un,ZodUnknown:()=>Tn,ZodVoid:()=>Xn,
ZodXID:()=>sn,ZodXor:()=>Fn,_ZodString:()=>_e,_default:()=>ve,_function:()=>Ot,any:()=>Qe,array:()=>Dn,base64:()=>Ve,base64url:()=>gn,bigint:()=>Ln,boolean:()=>xn,catch:()=>Jn,check:()=>At,cidrv4:()=>bn,
cidrv6:()=>zn,codec:()=>mt,creditCard:()=>l,cuid:()=>Ae,cuid2:()=>Be,currencyCode:()=>Oe,custom:()=>xt,date:()=>ut,describe:()=>Tt,discriminatedUnion:()=>ft,e164:()=>Pn,email:()=>T,emoji:()=>oe,enum:()=>$n,
exactOptional:()=>X,file:()=>t,float32:()=>tn,float64:()=>Ge,function:()=>Ot,guid:()=>B,hash:()=>je,hex:()=>Pe,hostname:()=>we,httpUrl:()=>Y,iban:()=>N,instanceof:()=>Nt,int:()=>Te,int32:()=>an,int64:()=>Vn,
intersection:()=>a,invertCodec:()=>ht,ipv4:()=>In,ipv6:()=>en,json:()=>Rt,jwt:()=>S,keyof:()=>rt,ksuid:()=>mn,lazy:()=>wt,literal:()=>jn,looseObject:()=>ot,looseRecord:()=>Nn,mac:()=>vn,map:()=>dt,meta:()=>Dt,
nan:()=>Ne,nanoid:()=>ge,nativeEnum:()=>ln,never:()=>Yn,nonoptional:()=>Le,null:()=>Je,nullable:()=>R,nullish:()=>J,number:()=>Ce,object:()=>ct,optional:()=>m,partialRecord:()=>Me,pipe:()=>qn,prefault:()=>me,
preprocess:()=>jt,promise:()=>Et,readonly:()=>vt,record:()=>Re,refine:()=>Zt,set:()=>pt,strictObject:()=>at,string:()=>v,stringFormat:()=>ze,stringbool:()=>Ct,success:()=>An,superRefine:()=>St,symbol:()=>O,
templateLiteral:()=>kt,transform:()=>i,tuple:()=>te,uint32:()=>kn,uint64:()=>c,ulid:()=>on,undefined:()=>fe,union:()=>Hn,unknown:()=>On,url:()=>C,uuid:()=>ue,uuidv4:()=>P,uuidv6:()=>h,uuidv7:()=>M,void:()=>st,
xid:()=>wn,xor:()=>lt});var y=ee(88532),I=ee(17925),_=ee(85591),p=ee(54723),V=ee(29396),u=ee(43759),be=ee(23908),F=ee(44890),$=ee(98439),ie=ee(87509),le=ee(30252),ce=ee(69171),re=ee(4196);function ke(){
y.cr.localeError||y.$W((0,le.A)())}function $e(){y.cr.memoizer||y.$W({memoizer:I.x3()})}const H=y.xI("ZodType",(e,o)=>(ke(),_.W4.init(e,o),e.def=o,e.type=o.type,e),{check(...e){const o=this.def;return this.
clone(p.mergeDefs(o,{checks:[...o.checks??[],...e.map(z=>typeof z=="function"?{_zod:{check:z,def:{check:"custom"},onattach:[]}}:z)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,o){return p.
clone(this,e,o)},brand(){return this},register(e,o){return e.add(this,o),this},refine(e,o){return this.check(Zt(e,o))},superRefine(e,o){return this.check(St(e,o))},overwrite(e){return this.check(u.bS(
e))},optional(){return m(this)},exactOptional(){return X(this)},nullable(){return R(this)},nullish(){return m(R(this))},nonoptional(e){return Le(this,e)},array(){return Dn(this)},or(e){return Hn([this,
e])},and(e){return a(this,e)},transform(e){return qn(this,i(e))},default(e){return ve(this,e)},prefault(e){return me(this,e)},catch(e){return Jn(this,e)},pipe(e){return qn(this,e)},readonly(){return vt(
this)},describe(e){const o=this.clone();return V.fd.add(o,{description:e}),o},meta(...e){if(e.length===0)return V.fd.get(this);const o=this.clone();return V.fd.add(o,e[0]),o},isOptional(){return this.
safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...o){return o.length===0?e(this):e(this,...o)},get"~standard"(){return p.hide(this,"~standard",{..._.YK(this),jsonSchema:{
input:(0,ie.uE)(this,"input"),output:(0,ie.uE)(this,"output")}})},set"~standard"(e){p.own(this,"~standard",e)},parse:function e(o,z){return ce.qg(this,o,z,{callee:e})},parseAsync:async function e(o,z){
return await ce.EJ(this,o,z,{callee:e})},safeParse(e,o){return ce.xL(this,e,o)},async safeParseAsync(e,o){return ce.bp(this,e,o)},get spa(){return this?.safeParseAsync},set spa(e){p.own(this,"spa",e)},
validate(e,o){return re.tf(this,e,o)},validateAsync(e,o){return re.F0(this,e,o)},encode:function e(o,z){return ce.lF(this,o,z,{callee:e})},decode:function e(o,z){return ce.D4(this,o,z,{callee:e})},encodeAsync:async function e(o,z){
return await ce.X$(this,o,z,{callee:e})},decodeAsync:async function e(o,z){return await ce.Re(this,o,z,{callee:e})},safeEncode(e,o){return ce.wy(this,e,o)},safeDecode(e,o){return ce.ex(this,e,o)},async safeEncodeAsync(e,o){
return ce.EM(this,e,o)},async safeDecodeAsync(e,o){return ce.yR(this,e,o)},toJSONSchema(e){return(0,ie.OA)(this,{})(e)},get description(){return V.fd.get(this)?.description},get _def(){return this._zod.
def}}),_e=y.xI("_ZodString",(e,o)=>{_.$v.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.SW(e,z,L,G)},p.derived({format:e=>$.Fs(e).format??null,minLength:e=>$.Fs(e).minimum??null,maxLength:e=>$.
Fs(e).maximum??null},{regex(...e){return this.check(u.Fk(...e))},includes(...e){return this.check(u.dR(...e))},startsWith(...e){return this.check(u.$S(...e))},endsWith(...e){return this.check(u.ER(...e))},
min(...e){return this.check(u.m9(...e))},max(...e){return this.check(u.Eb(...e))},length(...e){return this.check(u.YA(...e))},nonempty(...e){return this.check(u.m9(1,...e))},lowercase(e){return this.check(
u.hH(e))},uppercase(e){return this.check(u.qF(e))},trim(){return this.check(u.WN())},normalize(...e){return this.check(u.lo(...e))},toLowerCase(){return this.check(u.Il())},toUpperCase(){return this.check(
u.xY())},slugify(){return this.check(u.TL())}})),ae=y.xI("ZodString",(e,o)=>{_.$v.init(e,o),_e.init(e,o)},{email(e){return this.check(u.Mu(Z,e))},url(e){return this.check(u.Fn(W,e))},jwt(e){return this.
check(u.rk(w,e))},emoji(e){return this.check(u.aC(ne,e))},guid(e){return this.check(u.tB(Q,e))},uuid(e){return this.check(u.Be(se,e))},uuidv4(e){return this.check(u.nA(se,e))},uuidv6(e){return this.check(
u.pY(se,e))},uuidv7(e){return this.check(u.wA(se,e))},nanoid(e){return this.check(u.Dl(de,e))},cuid(e){return this.check(u.fs(Ee,e))},cuid2(e){return this.check(u.Bj(xe,e))},ulid(e){return this.check(
u.Ct(pn,e))},base64(e){return this.check(u.rt(un,e))},base64url(e){return this.check(u.cU(nn,e))},xid(e){return this.check(u.Pw(sn,e))},ksuid(e){return this.check(u._z(He,e))},ipv4(e){return this.check(
u.Ny(qe,e))},ipv6(e){return this.check(u.$O(Ke,e))},cidrv4(e){return this.check(u.Uy(hn,e))},cidrv6(e){return this.check(u.gP(_n,e))},e164(e){return this.check(u.KB(cn,e))},datetime(e){return this.check(
u.G1(E,e))},date(e){return this.check(u.db(x,e))},time(e){return this.check(u.Kn(K,e))},duration(e){return this.check(u.f2(j,e))}});function v(e){return u.Rl(ae,e)}const g=y.xI("ZodStringFormat",(e,o)=>{
_.EY.init(e,o),_e.init(e,o)}),E=y.xI("ZodISODateTime",(e,o)=>{_.Ko.init(e,o),g.init(e,o)}),x=y.xI("ZodISODate",(e,o)=>{_.v1.init(e,o),g.init(e,o)}),K=y.xI("ZodISOTime",(e,o)=>{_.Ax.init(e,o),g.init(e,
o)}),j=y.xI("ZodISODuration",(e,o)=>{_.$N.init(e,o),g.init(e,o)}),Z=y.xI("ZodEmail",(e,o)=>{_.qG.init(e,o),g.init(e,o)});function T(e){return u.Mu(Z,e)}const Q=y.xI("ZodGUID",(e,o)=>{_.Zc.init(e,o),g.
init(e,o)});function B(e){return u.tB(Q,e)}const se=y.xI("ZodUUID",(e,o)=>{_.Zn.init(e,o),g.init(e,o)});function ue(e){return u.Be(se,e)}function P(e){return u.nA(se,e)}function h(e){return u.pY(se,e)}
function M(e){return u.wA(se,e)}const W=y.xI("ZodURL",(e,o)=>{_.VY.init(e,o),g.init(e,o)});function C(e){return u.Fn(W,e)}function Y(e){return u.Fn(W,{protocol:be.httpProtocol,hostname:be.domain,...p.
normalizeParams(e)})}const ne=y.xI("ZodEmoji",(e,o)=>{_.cG.init(e,o),g.init(e,o)});function oe(e){return u.aC(ne,e)}const de=y.xI("ZodNanoID",(e,o)=>{_.Py.init(e,o),g.init(e,o)});function ge(e){return u.
Dl(de,e)}const Ee=y.xI("ZodCUID",(e,o)=>{_.bl.init(e,o),g.init(e,o)});function Ae(e){return u.fs(Ee,e)}const xe=y.xI("ZodCUID2",(e,o)=>{_.Zu.init(e,o),g.init(e,o)});function Be(e){return u.Bj(xe,e)}const pn=y.
xI("ZodULID",(e,o)=>{_.g5.init(e,o),g.init(e,o)});function on(e){return u.Ct(pn,e)}const sn=y.xI("ZodXID",(e,o)=>{_.TF.init(e,o),g.init(e,o)});function wn(e){return u.Pw(sn,e)}const He=y.xI("ZodKSUID",
(e,o)=>{_.GY.init(e,o),g.init(e,o)});function mn(e){return u._z(He,e)}const qe=y.xI("ZodIPv4",(e,o)=>{_.Lc.init(e,o),g.init(e,o)});function In(e){return u.Ny(qe,e)}const yn=y.xI("ZodMAC",(e,o)=>{_.rO.
init(e,o),g.init(e,o)});function vn(e){return u.R8(yn,e)}const Ke=y.xI("ZodIPv6",(e,o)=>{_.Zy.init(e,o),g.init(e,o)});function en(e){return u.$O(Ke,e)}const hn=y.xI("ZodCIDRv4",(e,o)=>{_.CI.init(e,o),
g.init(e,o)});function bn(e){return u.Uy(hn,e)}const _n=y.xI("ZodCIDRv6",(e,o)=>{_.Cn.init(e,o),g.init(e,o)});function zn(e){return u.gP(_n,e)}const un=y.xI("ZodBase64",(e,o)=>{_.Dq.init(e,o),g.init(e,
o)});function Ve(e){return u.rt(un,e)}const nn=y.xI("ZodBase64URL",(e,o)=>{_.CQ.init(e,o),g.init(e,o)});function gn(e){return u.cU(nn,e)}const cn=y.xI("ZodE164",(e,o)=>{_.Oy.init(e,o),g.init(e,o)});function Pn(e){
return u.KB(cn,e)}const b=y.xI("ZodCreditCard",(e,o)=>{_.ZZ.init(e,o),g.init(e,o)});function l(e){return u.vN(b,e)}const k=y.xI("ZodIBAN",(e,o)=>{_.ew.init(e,o),g.init(e,o)});function N(e){return u.aZ(
k,e)}const w=y.xI("ZodJWT",(e,o)=>{_.h8.init(e,o),g.init(e,o)});function S(e){return u.rk(w,e)}const U=y.xI("ZodCustomStringFormat",(e,o)=>{_.ZQ.init(e,o),g.init(e,o)});function ze(e,o,z={}){return u.
Af(U,e,o,z)}function we(e){return u.Af(U,"hostname",be.hostname,e)}function Pe(e){return u.Af(U,"hex",be.hex,e)}function Oe(e){return u.Af(U,"currency_code",be.currencyCode,e)}function je(e,o){const z=o?.
enc??"hex",L=`${e}_${z}`,G=be[L];if(!G)throw new Error(`Unrecognized hash format: ${L}`);return u.Af(U,L,G,o)}const We=y.xI("ZodNumber",(e,o)=>{_.vz.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.
Wg(e,z,L,G),e.isFinite=!0},p.derived({minValue:e=>{const{minimum:o,exclusiveMinimum:z}=$.Fs(e);return Math.max(o??Number.NEGATIVE_INFINITY,z??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:o,exclusiveMaximum:z}=$.
Fs(e);return Math.min(o??Number.POSITIVE_INFINITY,z??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:o,multipleOf:z}=$.Fs(e);return!!o||!!z?.some(Number.isSafeInteger)},format:e=>$.Fs(e).format??null},
{gt(e,o){return this.check(u.Tx(e,o))},gte(e,o){return this.check(u.qm(e,o))},min(e,o){return this.check(u.qm(e,o))},lt(e,o){return this.check(u.Au(e,o))},lte(e,o){return this.check(u.Zm(e,o))},max(e,o){
return this.check(u.Zm(e,o))},int(e){return this.check(Te(e))},safe(e){return this.check(Te(e))},positive(e){return this.check(u.Tx(0,e))},nonnegative(e){return this.check(u.qm(0,e))},negative(e){return this.
check(u.Au(0,e))},nonpositive(e){return this.check(u.Zm(0,e))},multipleOf(e,o){return this.check(u.Hi(e,o))},step(e,o){return this.check(u.Hi(e,o))},finite(){return this}}));function Ce(e){return u.F7(
We,e)}const Ze=y.xI("ZodNumberFormat",(e,o)=>{_.I.init(e,o),We.init(e,o)});function Te(e){return u.LK(Ze,e)}function tn(e){return u.HL(Ze,e)}function Ge(e){return u.g6(Ze,e)}function an(e){return u.sw(
Ze,e)}function kn(e){return u.P(Ze,e)}const rn=y.xI("ZodBoolean",(e,o)=>{_.sF.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.dO(e,z,L,G)});function xn(e){return u._L(rn,e)}const Sn=y.xI("Zo\
dBigInt",(e,o)=>{_.BN.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.Y8(e,z,L,G)},p.derived({minValue:e=>$.Fs(e).minimum??null,maxValue:e=>$.Fs(e).maximum??null,format:e=>$.Fs(e).format??null},
{gte(e,o){return this.check(u.qm(e,o))},min(e,o){return this.check(u.qm(e,o))},gt(e,o){return this.check(u.Tx(e,o))},lt(e,o){return this.check(u.Au(e,o))},lte(e,o){return this.check(u.Zm(e,o))},max(e,o){
return this.check(u.Zm(e,o))},positive(e){return this.check(u.Tx(BigInt(0),e))},negative(e){return this.check(u.Au(BigInt(0),e))},nonpositive(e){return this.check(u.Zm(BigInt(0),e))},nonnegative(e){return this.
check(u.qm(BigInt(0),e))},multipleOf(e,o){return this.check(u.Hi(e,o))}}));function Ln(e){return u.z$(Sn,e)}const En=y.xI("ZodBigIntFormat",(e,o)=>{_.IT.init(e,o),Sn.init(e,o)});function Vn(e){return u.
Jg(En,e)}function c(e){return u.ii(En,e)}const f=y.xI("ZodSymbol",(e,o)=>{_.U5.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.fg(e,z,L,G)});function O(e){return u.W7(f,e)}const A=y.xI("ZodU\
ndefined",(e,o)=>{_.Mv.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.BU(e,z,L,G)});function fe(e){return u.E4(A,e)}const ye=y.xI("ZodNull",(e,o)=>{_.x8.init(e,o),H.init(e,o),e._zod.processJSONSchema=
(z,L,G)=>$.In(e,z,L,G)});function Je(e){return u.jw(ye,e)}const Ue=y.xI("ZodAny",(e,o)=>{_.Gb.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.NX(e,z,L,G)});function Qe(){return u.KA(Ue)}const Tn=y.
xI("ZodUnknown",(e,o)=>{_.GP.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.NV(e,z,L,G)});function On(){return u.em(Tn)}const Gn=y.xI("ZodNever",(e,o)=>{_.Um.init(e,o),H.init(e,o),e._zod.processJSONSchema=
(z,L,G)=>$.RH(e,z,L,G)});function Yn(e){return u.G8(Gn,e)}const Xn=y.xI("ZodVoid",(e,o)=>{_.WH.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.vn(e,z,L,G)});function st(e){return u.OC(Xn,e)}
const nt=y.xI("ZodDate",(e,o)=>{_.o5.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.Fl(e,z,L,G),e.min=(z,L)=>e.check(u.qm(z,L)),e.max=(z,L)=>e.check(u.Zm(z,L))},p.derived({minDate:e=>{const{
minimum:o}=$.Fs(e);return o?new Date(o):null},maxDate:e=>{const{maximum:o}=$.Fs(e);return o?new Date(o):null}},{}));function ut(e){return u.YY(nt,e)}const tt=y.xI("ZodArray",(e,o)=>{$e(),_.$p.init(e,o),
H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.cY(e,z,L,G),e.element=o.element},{min(e,o){return this.check(u.m9(e,o))},nonempty(e){return this.check(u.m9(1,e))},max(e,o){return this.check(u.Eb(e,o))},
length(e,o){return this.check(u.YA(e,o))},unwrap(){return this.element}});function Dn(e,o){return u.dZ(tt,e,o)}function rt(e){const o=e._zod.def.shape;return $n(Object.keys(o))}const Mn=y.xI("ZodObjec\
t",(e,o)=>{$e(),_.w.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.Ec(e,z,L,G),p.installLazyProp(e,"shape",z=>z._zod.def.shape,!1)},{keyof(){return $n(Object.keys(this._zod.def.shape))},catchall(e){
return this.clone(p.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(p.mergeDefs(this._zod.def,{catchall:On()}))},loose(){return this.clone(p.mergeDefs(this._zod.def,{catchall:On()}))},
strict(){return this.clone(p.mergeDefs(this._zod.def,{catchall:Yn()}))},strip(){return this.clone(p.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return p.extend(this,e)},safeExtend(e){return p.
safeExtend(this,e)},merge(e){return p.merge(this,e)},pick(e){return p.pick(this,e)},omit(e){return p.omit(this,e)},partial(...e){return p.partial(s,this,e[0])},exactPartial(...e){return p.partial(D,this,
e[0],"exactPartial")},required(...e){return p.required(De,this,e[0])}});function ct(e,o){const z={type:"object",shape:e??{},...p.normalizeParams(o)};return new Mn(z)}function at(e,o){return new Mn({type:"\
object",shape:e,catchall:Yn(),...p.normalizeParams(o)})}function ot(e,o){return new Mn({type:"object",shape:e,catchall:On(),...p.normalizeParams(o)})}const Un=y.xI("ZodUnion",(e,o)=>{_.cu.init(e,o),H.
init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.iC(e,z,L,G),e.options=o.options});function Hn(e,o){return new Un({type:"union",options:e,...p.normalizeParams(o)})}const Fn=y.xI("ZodXor",(e,o)=>{Un.init(
e,o),_.pm.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.iC(e,z,L,G),e.options=o.options});function lt(e,o){return new Fn({type:"union",options:e,inclusive:!1,...p.normalizeParams(o)})}const Qn=y.xI("Z\
odDiscriminatedUnion",(e,o)=>{Un.init(e,o),_.P0.init(e,o)});function ft(e,o,z){return new Qn({type:"union",options:o,discriminator:e,...p.normalizeParams(z)})}const it=y.xI("ZodIntersection",(e,o)=>{_.
LJ.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.i_(e,z,L,G)});function a(e,o){return new it({type:"intersection",left:e,right:o})}const d=y.xI("ZodTuple",(e,o)=>{$e(),_.G3.init(e,o),H.init(
e,o),e._zod.processJSONSchema=(z,L,G)=>$.CN(e,z,L,G)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){const e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be u\
sed on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(o=>new s({type:"optional",innerType:o}))})}});function te(e,o,z){const L=o instanceof _.W4,G=L?z:o,dn=L?o:null;return new d(
{type:"tuple",items:e,rest:dn,...p.normalizeParams(G)})}const Ie=y.xI("ZodRecord",(e,o)=>{$e(),_.h.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.GC(e,z,L,G),e.keyType=o.keyType,e.valueType=
o.valueType});function Re(e,o,z){return!o||!o._zod?new Ie({type:"record",keyType:v(),valueType:e,...p.normalizeParams(o)}):new Ie({type:"record",keyType:e,valueType:o,...p.normalizeParams(z)})}function Me(e,o,z){
return new Ie({type:"record",keyType:e,valueType:o,...p.normalizeParams(z),partial:!0})}function Nn(e,o,z){return new Ie({type:"record",keyType:e,valueType:o,mode:"loose",...p.normalizeParams(z)})}const Cn=y.
xI("ZodMap",(e,o)=>{$e(),_.eb.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.jq(e,z,L,G),e.keyType=o.keyType,e.valueType=o.valueType,e.min=(...z)=>e.check(u.Nd(...z)),e.nonempty=z=>e.check(
u.Nd(1,z)),e.max=(...z)=>e.check(u.vL(...z)),e.size=(...z)=>e.check(u.d$(...z))});function dt(e,o,z){return new Cn({type:"map",keyType:e,valueType:o,...p.normalizeParams(z)})}const Bn=y.xI("ZodSet",(e,o)=>{
$e(),_.Oi.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.zH(e,z,L,G),e.min=(...z)=>e.check(u.Nd(...z)),e.nonempty=z=>e.check(u.Nd(1,z)),e.max=(...z)=>e.check(u.vL(...z)),e.size=(...z)=>e.check(
u.d$(...z))});function pt(e,o){return new Bn({type:"set",valueType:e,...p.normalizeParams(o)})}const Rn=y.xI("ZodEnum",(e,o)=>{_.VO.init(e,o),H.init(e,o),e._zod.processJSONSchema=(L,G,dn)=>$.C0(e,L,G,
dn),e.enum=o.entries,e.options=[...e._zod.values];const z=new Set(Object.keys(o.entries));e.extract=(L,G)=>{const dn={};for(const Ye of L)if(z.has(Ye))dn[Ye]=o.entries[Ye];else throw new Error(`Key ${Ye}\
 not found in enum`);return new Rn({...o,checks:[],...p.normalizeParams(G),entries:dn})},e.exclude=(L,G)=>{const dn={...o.entries};for(const Ye of L)if(z.has(Ye))delete dn[Ye];else throw new Error(`Ke\
y ${Ye} not found in enum`);return new Rn({...o,checks:[],...p.normalizeParams(G),entries:dn})}});function $n(e,o){const z=Array.isArray(e)?Object.fromEntries(e.map(L=>[L,L])):e;return new Rn({type:"e\
num",entries:z,...p.normalizeParams(o)})}function ln(e,o){return new Rn({type:"enum",entries:e,...p.normalizeParams(o)})}const Kn=y.xI("ZodLiteral",(e,o)=>{_.nu.init(e,o),H.init(e,o),e._zod.processJSONSchema=
(z,L,G)=>$.Yv(e,z,L,G),e.values=new Set(o.values),Object.defineProperty(e,"value",{get(){if(o.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead\
.");return o.values[0]}})});function jn(e,o){return new Kn({type:"literal",values:Array.isArray(e)?e:[e],...p.normalizeParams(o)})}const n=y.xI("ZodFile",(e,o)=>{_.CT.init(e,o),H.init(e,o),e._zod.processJSONSchema=
(z,L,G)=>$.H1(e,z,L,G),e.min=(z,L)=>e.check(u.Nd(z,L)),e.max=(z,L)=>e.check(u.vL(z,L)),e.mime=(z,L)=>e.check(u.GZ(Array.isArray(z)?z:[z],L))});function t(e){return u.K2(n,e)}const r=y.xI("ZodTransform",
(e,o)=>{$e(),_.Wc.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.xi(e,z,L,G),e._zod.parse=(z,L)=>{if(L.direction==="backward")throw new y.cV(e.constructor.name);z.addIssue=dn=>{if(typeof dn==
"string")z.issues.push(p.issue(dn,z.value,o));else{const Ye=dn;Ye.fatal&&(Ye.continue=!1),Ye.code??(Ye.code="custom"),"input"in Ye||(Ye.input=z.value),Ye.inst??(Ye.inst=e),z.issues.push(p.issue(Ye))}};
const G=o.transform(z.value,z);return G instanceof Promise?G.then(dn=>(z.value=dn,z)):(z.value=G,z)}});function i(e){return new r({type:"transform",transform:e})}const s=y.xI("ZodOptional",(e,o)=>{_.ig.
init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.$k(e,z,L,G),e.unwrap=()=>e._zod.def.innerType});function m(e){return new s({type:"optional",innerType:e})}const D=y.xI("ZodExactOptional",(e,o)=>{
_.RL.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.$k(e,z,L,G),e.unwrap=()=>e._zod.def.innerType});function X(e){return new D({type:"optional",innerType:e})}const q=y.xI("ZodNullable",(e,o)=>{
_.qc.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.yq(e,z,L,G),e.unwrap=()=>e._zod.def.innerType});function R(e){return new q({type:"nullable",innerType:e})}function J(e){return m(R(e))}const he=y.
xI("ZodDefault",(e,o)=>{_.rv.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.mh(e,z,L,G),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function ve(e,o){return new he({type:"de\
fault",innerType:e,get defaultValue(){return typeof o=="function"?o():p.shallowClone(o)}})}const pe=y.xI("ZodPrefault",(e,o)=>{_.VF.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.A(e,z,L,G),
e.unwrap=()=>e._zod.def.innerType});function me(e,o){return new pe({type:"prefault",innerType:e,get defaultValue(){return typeof o=="function"?o():p.shallowClone(o)}})}const De=y.xI("ZodNonOptional",(e,o)=>{
_.N$.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.cR(e,z,L,G),e.unwrap=()=>e._zod.def.innerType});function Le(e,o){return new De({type:"nonoptional",innerType:e,...p.normalizeParams(o)})}
const Zn=y.xI("ZodSuccess",(e,o)=>{_.Dw.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.aw(e,z,L,G),e.unwrap=()=>e._zod.def.innerType});function An(e){return new Zn({type:"success",innerType:e})}
const Wn=y.xI("ZodCatch",(e,o)=>{_.t$.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.Q9(e,z,L,G),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Jn(e,o){return new Wn({type:"\
catch",innerType:e,catchValue:typeof o=="function"?o:p.constantCatch(o)})}const Fe=y.xI("ZodNaN",(e,o)=>{_.zP.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.Kj(e,z,L,G)});function Ne(e){return u.
L4(Fe,e)}const fn=y.xI("ZodPipe",(e,o)=>{_._m.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.fs(e,z,L,G),e.in=o.in,e.out=o.out});function qn(e,o){return new fn({type:"pipe",in:e,out:o})}const et=y.
xI("ZodCodec",(e,o)=>{fn.init(e,o),_.YY.init(e,o)});function mt(e,o,z){return new et({type:"pipe",in:e,out:o,transform:z.decode,reverseTransform:z.encode})}function ht(e){const o=e._zod.def;return new et(
{type:"pipe",in:o.out,out:o.in,transform:o.reverseTransform,reverseTransform:o.transform})}const _t=y.xI("ZodPreprocess",(e,o)=>{fn.init(e,o),_.KX.init(e,o)}),gt=y.xI("ZodReadonly",(e,o)=>{_.Sb.init(e,
o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.$X(e,z,L,G),e.unwrap=()=>e._zod.def.innerType});function vt(e){return new gt({type:"readonly",innerType:e})}const bt=y.xI("ZodTemplateLiteral",(e,o)=>{
_.d.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.Cv(e,z,L,G)});function kt(e,o){return new bt({type:"template_literal",parts:e,...p.normalizeParams(o)})}const zt=y.xI("ZodLazy",(e,o)=>{_.
kU.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.Tr(e,z,L,G),e.unwrap=()=>e._zod.def.getter()});function wt(e){return new zt({type:"lazy",getter:e})}const It=y.xI("ZodPromise",(e,o)=>{_.hA.
init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.CX(e,z,L,G),e.unwrap=()=>e._zod.def.innerType});function Et(e){return new It({type:"promise",innerType:e})}const Pt=y.xI("ZodFunction",(e,o)=>{
_._A.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.bq(e,z,L,G)});function Ot(e){return new Pt({type:"function",input:Array.isArray(e?.input)?te(e?.input):e?.input??Dn(On()),output:e?.output??
On()})}const yt=y.xI("ZodCustom",(e,o)=>{_.b0.init(e,o),H.init(e,o),e._zod.processJSONSchema=(z,L,G)=>$.A6(e,z,L,G)});function At(e){const o=new F.QP({check:"custom"});return o._zod.check=e,o}function xt(e,o){
return u.FO(yt,e??(()=>!0),o)}function Zt(e,o={}){return u.fU(yt,e,o)}function St(e,o){return u.MB(e,o)}const Tt=u.q0,Dt=u.mI,$t=y.xI("ZodInstanceOf",(e,o)=>{yt.init(e,o)},{properties(e,o){return this.
check(u.T2(e,o))}});function Nt(e,o={}){const z=new $t({type:"custom",check:"custom",fn:L=>L instanceof e,abort:!0,...p.normalizeParams(o)});return z._zod.bag.Class=e,z._zod.check=L=>{L.value instanceof
e||L.issues.push({code:"invalid_type",expected:e.name,input:L.value,inst:z,path:[...z._zod.def.path??[]]})},z}const Ct=(...e)=>u.fI({Codec:et,Boolean:rn,String:ae},...e);function Rt(e){const o=wt(()=>Hn(
[v(e),Ce(),xn(),Je(),Dn(o),Re(v(),o)]));return o}function jt(e,o){return new _t({type:"pipe",in:i(e),out:o})}}),43759:((Xe,Se,ee)=>{ee.d(Se,{$8:()=>Ue,$O:()=>K,$S:()=>Ce,Af:()=>it,Au:()=>un,B4:()=>_n,
Bb:()=>fe,Be:()=>ie,Bj:()=>ae,Bt:()=>Mn,CM:()=>rt,Ct:()=>v,Dl:()=>H,E4:()=>In,ER:()=>Ze,Eb:()=>U,F7:()=>oe,FG:()=>f,FO:()=>ot,Fk:()=>Pe,Fn:()=>ke,G1:()=>W,G8:()=>en,GZ:()=>Ge,HL:()=>Ee,Hi:()=>k,Il:()=>xn,
Jf:()=>Te,Jg:()=>He,K2:()=>On,KA:()=>vn,KB:()=>se,K_:()=>be,Kn:()=>Y,L4:()=>zn,LK:()=>ge,MB:()=>Hn,MQ:()=>Gn,Mu:()=>F,NC:()=>cn,Nd:()=>w,Ny:()=>x,OC:()=>hn,P:()=>Be,P7:()=>ut,Pw:()=>g,QC:()=>Je,Q_:()=>gn,
R8:()=>j,Rl:()=>u,Rv:()=>st,ST:()=>Fn,So:()=>M,St:()=>wn,T2:()=>tn,TL:()=>Ln,Tx:()=>nn,UI:()=>l,Un:()=>Qe,Uy:()=>Z,W7:()=>qe,WN:()=>rn,YA:()=>we,YY:()=>bn,Yv:()=>Ve,Z$:()=>at,Zm:()=>Ve,_L:()=>pn,_z:()=>E,
aC:()=>$e,aZ:()=>P,bR:()=>Pn,bS:()=>an,cU:()=>B,d$:()=>S,dN:()=>on,dR:()=>We,dZ:()=>En,db:()=>C,ej:()=>b,em:()=>Ke,f0:()=>c,f2:()=>ne,fI:()=>ft,fU:()=>Un,fs:()=>_e,g6:()=>Ae,gP:()=>T,gt:()=>A,h8:()=>Vn,
hH:()=>Oe,ii:()=>mn,jS:()=>Xn,jw:()=>yn,kx:()=>ct,lo:()=>kn,m9:()=>ze,mI:()=>Qn,nA:()=>le,nb:()=>tt,oI:()=>Yn,pY:()=>ce,q0:()=>lt,qF:()=>je,qG:()=>de,qm:()=>gn,rF:()=>ye,rk:()=>h,rn:()=>Tn,rt:()=>Q,sw:()=>xe,
tB:()=>$,tj:()=>O,v$:()=>nt,vL:()=>N,vN:()=>ue,wA:()=>re,xY:()=>Sn,yz:()=>Dn,z$:()=>sn});var y=ee(44890),I=ee(29396),_=ee(85591),p=ee(54723);function V(a){return a.checks&&(a.checks=[...a.checks]),a}function u(a,d){
return new a(V({type:"string",...p.normalizeParams(d)}))}function be(a,d){return new a(V({type:"string",coerce:!0,...p.normalizeParams(d)}))}function F(a,d){return new a({type:"string",format:"email",
check:"string_format",abort:!1,...p.normalizeParams(d)})}function $(a,d){return new a({type:"string",format:"guid",check:"string_format",abort:!1,...p.normalizeParams(d)})}function ie(a,d){return new a(
{type:"string",format:"uuid",check:"string_format",abort:!1,...p.normalizeParams(d)})}function le(a,d){return new a({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...p.normalizeParams(
d)})}function ce(a,d){return new a({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...p.normalizeParams(d)})}function re(a,d){return new a({type:"string",format:"uuid",check:"\
string_format",abort:!1,version:"v7",...p.normalizeParams(d)})}function ke(a,d){return new a({type:"string",format:"url",check:"string_format",abort:!1,...p.normalizeParams(d)})}function $e(a,d){return new a(
{type:"string",format:"emoji",check:"string_format",abort:!1,...p.normalizeParams(d)})}function H(a,d){return new a({type:"string",format:"nanoid",check:"string_format",abort:!1,...p.normalizeParams(d)})}
function _e(a,d){return new a({type:"string",format:"cuid",check:"string_format",abort:!1,...p.normalizeParams(d)})}function ae(a,d){return new a({type:"string",format:"cuid2",check:"string_format",abort:!1,
...p.normalizeParams(d)})}function v(a,d){return new a({type:"string",format:"ulid",check:"string_format",abort:!1,...p.normalizeParams(d)})}function g(a,d){return new a({type:"string",format:"xid",check:"\
string_format",abort:!1,...p.normalizeParams(d)})}function E(a,d){return new a({type:"string",format:"ksuid",check:"string_format",abort:!1,...p.normalizeParams(d)})}function x(a,d){return new a({type:"\
string",format:"ipv4",check:"string_format",abort:!1,...p.normalizeParams(d)})}function K(a,d){return new a({type:"string",format:"ipv6",check:"string_format",abort:!1,...p.normalizeParams(d)})}function j(a,d){
return new a({type:"string",format:"mac",check:"string_format",abort:!1,...p.normalizeParams(d)})}function Z(a,d){return new a({type:"string",format:"cidrv4",check:"string_format",abort:!1,...p.normalizeParams(
d)})}function T(a,d){return new a({type:"string",format:"cidrv6",check:"string_format",abort:!1,...p.normalizeParams(d)})}function Q(a,d){return new a({type:"string",format:"base64",check:"string_form\
at",abort:!1,...p.normalizeParams(d)})}function B(a,d){return new a({type:"string",format:"base64url",check:"string_format",abort:!1,...p.normalizeParams(d)})}function se(a,d){return new a({type:"stri\
ng",format:"e164",check:"string_format",abort:!1,...p.normalizeParams(d)})}function ue(a,d){return new a({type:"string",format:"credit_card",check:"string_format",abort:!1,...p.normalizeParams(d)})}function P(a,d){
return new a({type:"string",format:"iban",check:"string_format",abort:!1,...p.normalizeParams(d)})}function h(a,d){return new a({type:"string",format:"jwt",check:"string_format",abort:!1,...p.normalizeParams(
d)})}const M={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function W(a,d){return new a({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...p.normalizeParams(
d)})}function C(a,d){return new a({type:"string",format:"date",check:"string_format",...p.normalizeParams(d)})}function Y(a,d){return new a({type:"string",format:"time",check:"string_format",precision:null,
...p.normalizeParams(d)})}function ne(a,d){return new a({type:"string",format:"duration",check:"string_format",...p.normalizeParams(d)})}function oe(a,d){return new a(V({type:"number",checks:[],...p.normalizeParams(
d)}))}function de(a,d){return new a(V({type:"number",coerce:!0,checks:[],...p.normalizeParams(d)}))}function ge(a,d){return new a({type:"number",check:"number_format",abort:!1,format:"safeint",...p.normalizeParams(
d)})}function Ee(a,d){return new a({type:"number",check:"number_format",abort:!1,format:"float32",...p.normalizeParams(d)})}function Ae(a,d){return new a({type:"number",check:"number_format",abort:!1,
format:"float64",...p.normalizeParams(d)})}function xe(a,d){return new a({type:"number",check:"number_format",abort:!1,format:"int32",...p.normalizeParams(d)})}function Be(a,d){return new a({type:"num\
ber",check:"number_format",abort:!1,format:"uint32",...p.normalizeParams(d)})}function pn(a,d){return new a({type:"boolean",...p.normalizeParams(d)})}function on(a,d){return new a({type:"boolean",coerce:!0,
...p.normalizeParams(d)})}function sn(a,d){return new a({type:"bigint",...p.normalizeParams(d)})}function wn(a,d){return new a({type:"bigint",coerce:!0,...p.normalizeParams(d)})}function He(a,d){return new a(
{type:"bigint",check:"bigint_format",abort:!1,format:"int64",...p.normalizeParams(d)})}function mn(a,d){return new a({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...p.normalizeParams(
d)})}function qe(a,d){return new a({type:"symbol",...p.normalizeParams(d)})}function In(a,d){return new a({type:"undefined",...p.normalizeParams(d)})}function yn(a,d){return new a({type:"null",...p.normalizeParams(
d)})}function vn(a){return new a({type:"any"})}function Ke(a){return new a({type:"unknown"})}function en(a,d){return new a({type:"never",...p.normalizeParams(d)})}function hn(a,d){return new a({type:"\
void",...p.normalizeParams(d)})}function bn(a,d){return new a({type:"date",...p.normalizeParams(d)})}function _n(a,d){return new a({type:"date",coerce:!0,...p.normalizeParams(d)})}function zn(a,d){return new a(
{type:"nan",...p.normalizeParams(d)})}function un(a,d){return new y.sm({check:"less_than",...p.normalizeParams(d),value:a,inclusive:!1})}function Ve(a,d){return new y.sm({check:"less_than",...p.normalizeParams(
d),value:a,inclusive:!0})}function nn(a,d){return new y.J_({check:"greater_than",...p.normalizeParams(d),value:a,inclusive:!1})}function gn(a,d){return new y.J_({check:"greater_than",...p.normalizeParams(
d),value:a,inclusive:!0})}function cn(a){return nn(0,a)}function Pn(a){return un(0,a)}function b(a){return Ve(0,a)}function l(a){return gn(0,a)}function k(a,d){return new y.Jk({check:"multiple_of",...p.
normalizeParams(d),value:a})}function N(a,d){return new y.j2({check:"max_size",...p.normalizeParams(d),maximum:a})}function w(a,d){return new y.PH({check:"min_size",...p.normalizeParams(d),minimum:a})}
function S(a,d){return new y.e2({check:"size_equals",...p.normalizeParams(d),size:a})}function U(a,d){return new y.Yk({check:"max_length",...p.normalizeParams(d),maximum:a})}function ze(a,d){return new y.
Kk({check:"min_length",...p.normalizeParams(d),minimum:a})}function we(a,d){return new y.RM({check:"length_equals",...p.normalizeParams(d),length:a})}function Pe(a,d){return new y.DG({check:"string_fo\
rmat",format:"regex",...p.normalizeParams(d),pattern:a})}function Oe(a){return new y.NI({check:"string_format",format:"lowercase",...p.normalizeParams(a)})}function je(a){return new y.kH({check:"strin\
g_format",format:"uppercase",...p.normalizeParams(a)})}function We(a,d){return new y.Tt({check:"string_format",format:"includes",...p.normalizeParams(d),includes:a})}function Ce(a,d){return new y.J({check:"\
string_format",format:"starts_with",...p.normalizeParams(d),prefix:a})}function Ze(a,d){return new y.E6({check:"string_format",format:"ends_with",...p.normalizeParams(d),suffix:a})}function Te(a,d,te){
return new y.XF({check:"property",property:a,schema:d,...p.normalizeParams(te)})}function tn(a,d){return new y.nJ({check:"properties",shape:a,...p.normalizeParams(d)})}function Ge(a,d){return new y.sj(
{check:"mime_type",mime:a,...p.normalizeParams(d)})}function an(a){return new y.v$({check:"overwrite",tx:a})}function kn(a){return an(d=>d.normalize(a))}function rn(){return an(a=>a.trim())}function xn(){
return an(a=>a.toLowerCase())}function Sn(){return an(a=>a.toUpperCase())}function Ln(){return an(a=>p.slugify(a))}function En(a,d,te){return new a({type:"array",element:d,...p.normalizeParams(te)})}function Vn(a,d,te){
return new a({type:"union",options:d,...p.normalizeParams(te)})}function c(a,d,te){return new a({type:"union",options:d,inclusive:!1,...p.normalizeParams(te)})}function f(a,d,te,Ie){return new a({type:"\
union",options:te,discriminator:d,...p.normalizeParams(Ie)})}function O(a,d,te){return new a({type:"intersection",left:d,right:te})}function A(a,d,te,Ie){const Re=te instanceof _.W4,Me=Re?Ie:te,Nn=Re?
te:null;return new a({type:"tuple",items:d,rest:Nn,...p.normalizeParams(Me)})}function fe(a,d,te,Ie){return new a({type:"record",keyType:d,valueType:te,...p.normalizeParams(Ie)})}function ye(a,d,te,Ie){
return new a({type:"map",keyType:d,valueType:te,...p.normalizeParams(Ie)})}function Je(a,d,te){return new a({type:"set",valueType:d,...p.normalizeParams(te)})}function Ue(a,d,te){const Ie=Array.isArray(
d)?Object.fromEntries(d.map(Re=>[Re,Re])):d;return new a({type:"enum",entries:Ie,...p.normalizeParams(te)})}function Qe(a,d,te){return new a({type:"enum",entries:d,...p.normalizeParams(te)})}function Tn(a,d,te){
return new a({type:"literal",values:Array.isArray(d)?d:[d],...p.normalizeParams(te)})}function On(a,d){return new a({type:"file",...p.normalizeParams(d)})}function Gn(a,d){return new a({type:"transfor\
m",transform:d})}function Yn(a,d){return new a({type:"optional",innerType:d})}function Xn(a,d){return new a({type:"nullable",innerType:d})}function st(a,d,te){return new a({type:"default",innerType:d,
get defaultValue(){return typeof te=="function"?te():p.shallowClone(te)}})}function nt(a,d,te){return new a({type:"nonoptional",innerType:d,...p.normalizeParams(te)})}function ut(a,d){return new a({type:"\
success",innerType:d})}function tt(a,d,te){return new a({type:"catch",innerType:d,catchValue:typeof te=="function"?te:p.constantCatch(te)})}function Dn(a,d,te){return new a({type:"pipe",in:d,out:te})}
function rt(a,d){return new a({type:"readonly",innerType:d})}function Mn(a,d,te){return new a({type:"template_literal",parts:d,...p.normalizeParams(te)})}function ct(a,d){return new a({type:"lazy",getter:d})}
function at(a,d){return new a({type:"promise",innerType:d})}function ot(a,d,te){const Ie=p.normalizeParams(te);return Ie.abort??(Ie.abort=!0),new a({type:"custom",check:"custom",fn:d,...Ie})}function Un(a,d,te){
return new a({type:"custom",check:"custom",fn:d,...p.normalizeParams(te)})}function Hn(a,d){const te=Fn(Ie=>(Ie.addIssue=Re=>{if(typeof Re=="string")Ie.issues.push(p.issue(Re,Ie.value,te._zod.def));else{
const Me=Re;Me.fatal&&(Me.continue=!1),Me.code??(Me.code="custom"),"input"in Me||(Me.input=Ie.value),Me.inst??(Me.inst=te),Me.continue??(Me.continue=!te._zod.def.abort),Ie.issues.push(p.issue(Me))}},a(
Ie.value,Ie)),d);return te}function Fn(a,d){const te=new y.QP({check:"custom",...p.normalizeParams(d)});return te._zod.check=a,te}function lt(a){const d=new y.QP({check:"describe"});return d._zod.onattach=
[te=>{const Ie=I.fd.get(te)??{};I.fd.add(te,{...Ie,description:a})}],d._zod.check=()=>{},d}function Qn(a){const d=new y.QP({check:"meta"});return d._zod.onattach=[te=>{const Ie=I.fd.get(te)??{};I.fd.add(
te,{...Ie,...a})}],d._zod.check=()=>{},d}function ft(a,d){const te=p.normalizeParams(d);let Ie=te.truthy??["true","1","yes","on","y","enabled"],Re=te.falsy??["false","0","no","off","n","disabled"];te.
case!=="sensitive"&&(Ie=Ie.map(ln=>typeof ln=="string"?ln.toLowerCase():ln),Re=Re.map(ln=>typeof ln=="string"?ln.toLowerCase():ln));const Me=new Set(Ie),Nn=new Set(Re),Cn=a.Codec??_.YY,dt=a.Boolean??_.
sF,Bn=a.String??_.$v,pt=new Bn({type:"string",error:te.error}),Rn=new dt({type:"boolean",error:te.error}),$n=new Cn({type:"pipe",in:pt,out:Rn,transform:((ln,Kn)=>{let jn=ln;return te.case!=="sensitive"&&
(jn=jn.toLowerCase()),Me.has(jn)?!0:Nn.has(jn)?!1:(Kn.issues.push({code:"invalid_value",expected:"stringbool",values:[...Me,...Nn],input:Kn.value,inst:$n,continue:!1}),{})}),reverseTransform:((ln,Kn)=>ln===
!0?Ie[0]||"true":Re[0]||"false"),error:te.error});return $n._zod.bag.truthy=Ie,$n._zod.bag.falsy=Re,$n._zod.bag.case=te.case??"insensitive",$n}function it(a,d,te,Ie={}){const Re=p.normalizeParams(Ie),
Me={check:"string_format",type:"string",format:d,fn:typeof te=="function"?te:Cn=>te.test(Cn),...Re};return te instanceof RegExp&&(Me.pattern=te),new a(Me)}}),44890:((Xe,Se,ee)=>{ee.d(Se,{DG:()=>g,E6:()=>Z,
J:()=>j,J_:()=>$,Jk:()=>ie,KH:()=>le,Kk:()=>_e,NI:()=>E,PH:()=>ke,QP:()=>p,RM:()=>ae,Tt:()=>K,XF:()=>Q,Yk:()=>H,e2:()=>$e,j2:()=>re,kH:()=>x,nJ:()=>B,ql:()=>v,sj:()=>se,sm:()=>F,uE:()=>ce,v$:()=>ue});
var y=ee(88532),I=ee(23908),_=ee(54723);const p=y.xI("$ZodCheck",(P,h)=>{var M;P._zod??(P._zod={}),P._zod.def=h,(M=P._zod).onattach??(M.onattach=[])}),V=P=>{const h=P.value;return!_.nullish(h)&&h.size!==
void 0},u=P=>{const h=P.value;return!_.nullish(h)&&h.length!==void 0},be={number:"number",bigint:"bigint",object:"date"},F=y.xI("$ZodCheckLessThan",(P,h)=>{p.init(P,h);const M=be[typeof h.value];P._zod.
check=W=>{(h.inclusive?W.value<=h.value:W.value<h.value)||W.issues.push({origin:be[typeof W.value]??M,code:"too_big",maximum:typeof h.value=="object"?h.value.getTime():h.value,input:W.value,inclusive:h.
inclusive,inst:P,continue:!h.abort})}}),$=y.xI("$ZodCheckGreaterThan",(P,h)=>{p.init(P,h);const M=be[typeof h.value];P._zod.check=W=>{(h.inclusive?W.value>=h.value:W.value>h.value)||W.issues.push({origin:be[typeof W.
value]??M,code:"too_small",minimum:typeof h.value=="object"?h.value.getTime():h.value,input:W.value,inclusive:h.inclusive,inst:P,continue:!h.abort})}}),ie=y.xI("$ZodCheckMultipleOf",(P,h)=>{p.init(P,h),
P._zod.check=M=>{if(typeof M.value!=typeof h.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof M.value=="bigint"?h.value!==BigInt(0)&&M.value%h.value===BigInt(0):_.floatSafeRemainder(
M.value,h.value)===0)||M.issues.push({origin:typeof M.value,code:"not_multiple_of",divisor:h.value,input:M.value,inst:P,continue:!h.abort})}}),le=y.xI("$ZodCheckNumberFormat",(P,h)=>{p.init(P,h),h.format=
h.format||"float64";const M=h.format?.includes("int"),W=M?"int":"number",[C,Y]=_.NUMBER_FORMAT_RANGES[h.format];P._zod.check=ne=>{const oe=ne.value;if(M){if(!Number.isInteger(oe)){ne.issues.push({expected:W,
format:h.format,code:"invalid_type",continue:!1,input:oe,inst:P});return}if(!Number.isSafeInteger(oe)){oe>0?ne.issues.push({input:oe,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must \
be within the safe integer range.",inst:P,origin:W,inclusive:!0,continue:!h.abort}):ne.issues.push({input:oe,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe int\
eger range.",inst:P,origin:W,inclusive:!0,continue:!h.abort});return}}oe<C&&ne.issues.push({origin:"number",input:oe,code:"too_small",minimum:C,inclusive:!0,inst:P,continue:!h.abort}),oe>Y&&ne.issues.
push({origin:"number",input:oe,code:"too_big",maximum:Y,inclusive:!0,inst:P,continue:!h.abort})}}),ce=y.xI("$ZodCheckBigIntFormat",(P,h)=>{p.init(P,h);const[M,W]=_.BIGINT_FORMAT_RANGES[h.format];P._zod.
check=C=>{const Y=C.value;Y<M&&C.issues.push({origin:"bigint",input:Y,code:"too_small",minimum:M,inclusive:!0,inst:P,continue:!h.abort}),Y>W&&C.issues.push({origin:"bigint",input:Y,code:"too_big",maximum:W,
inclusive:!0,inst:P,continue:!h.abort})}}),re=y.xI("$ZodCheckMaxSize",(P,h)=>{var M;p.init(P,h),(M=P._zod.def).when??(M.when=V),P._zod.check=W=>{const C=W.value;C.size<=h.maximum||W.issues.push({origin:_.
getSizableOrigin(C),code:"too_big",maximum:h.maximum,inclusive:!0,input:C,inst:P,continue:!h.abort})}}),ke=y.xI("$ZodCheckMinSize",(P,h)=>{var M;p.init(P,h),(M=P._zod.def).when??(M.when=V),P._zod.check=
W=>{const C=W.value;C.size>=h.minimum||W.issues.push({origin:_.getSizableOrigin(C),code:"too_small",minimum:h.minimum,inclusive:!0,input:C,inst:P,continue:!h.abort})}}),$e=y.xI("$ZodCheckSizeEquals",(P,h)=>{
var M;p.init(P,h),(M=P._zod.def).when??(M.when=V),P._zod.check=W=>{const C=W.value,Y=C.size;if(Y===h.size)return;const ne=Y>h.size;W.issues.push({origin:_.getSizableOrigin(C),...ne?{code:"too_big",maximum:h.
size}:{code:"too_small",minimum:h.size},inclusive:!0,exact:!0,input:W.value,inst:P,continue:!h.abort})}}),H=y.xI("$ZodCheckMaxLength",(P,h)=>{var M;p.init(P,h),(M=P._zod.def).when??(M.when=u),P._zod.check=
W=>{const C=W.value,Y=C.length;if((typeof C=="string"&&Y>h.maximum?_.codePointLength(C):Y)<=h.maximum)return;const oe=_.getLengthableOrigin(C);W.issues.push({origin:oe,code:"too_big",maximum:h.maximum,
inclusive:!0,input:C,inst:P,continue:!h.abort})}}),_e=y.xI("$ZodCheckMinLength",(P,h)=>{var M;p.init(P,h),(M=P._zod.def).when??(M.when=u),P._zod.check=W=>{const C=W.value,Y=C.length;if((typeof C=="str\
ing"&&Y>=h.minimum&&Y<h.minimum*2?_.codePointLength(C):Y)>=h.minimum)return;const oe=_.getLengthableOrigin(C);W.issues.push({origin:oe,code:"too_small",minimum:h.minimum,inclusive:!0,input:C,inst:P,continue:!h.
abort})}}),ae=y.xI("$ZodCheckLengthEquals",(P,h)=>{var M;p.init(P,h),(M=P._zod.def).when??(M.when=u),P._zod.check=W=>{const C=W.value,Y=C.length,ne=typeof C=="string"&&Y>=h.length&&Y<=h.length*2?_.codePointLength(
C):Y;if(ne===h.length)return;const oe=_.getLengthableOrigin(C),de=ne>h.length;W.issues.push({origin:oe,...de?{code:"too_big",maximum:h.length}:{code:"too_small",minimum:h.length},inclusive:!0,exact:!0,
input:W.value,inst:P,continue:!h.abort})}}),v=y.xI("$ZodCheckStringFormat",(P,h)=>{var M,W;p.init(P,h),h.pattern?(M=P._zod).check??(M.check=C=>{h.pattern.lastIndex=0,!h.pattern.test(C.value)&&C.issues.
push({origin:"string",code:"invalid_format",format:h.format,input:C.value,...h.pattern?{pattern:h.pattern.toString()}:{},inst:P,continue:!h.abort})}):(W=P._zod).check??(W.check=()=>{})}),g=y.xI("$ZodC\
heckRegex",(P,h)=>{v.init(P,h),P._zod.check=M=>{h.pattern.lastIndex=0,!h.pattern.test(M.value)&&M.issues.push({origin:"string",code:"invalid_format",format:"regex",input:M.value,pattern:h.pattern.toString(),
inst:P,continue:!h.abort})}}),E=y.xI("$ZodCheckLowerCase",(P,h)=>{h.pattern??(h.pattern=I.lowercase),v.init(P,h)}),x=y.xI("$ZodCheckUpperCase",(P,h)=>{h.pattern??(h.pattern=I.uppercase),v.init(P,h)}),
K=y.xI("$ZodCheckIncludes",(P,h)=>{p.init(P,h);const M=_.escapeRegex(h.includes),W=new RegExp(typeof h.position=="number"?`^.{${h.position},}${M}`:M);h.pattern=W,P._zod.check=C=>{C.value.includes(h.includes,
h.position)||C.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:h.includes,input:C.value,inst:P,continue:!h.abort})}}),j=y.xI("$ZodCheckStartsWith",(P,h)=>{p.init(P,h);const M=new RegExp(
`^${_.escapeRegex(h.prefix)}.*`);h.pattern??(h.pattern=M),P._zod.check=W=>{W.value.startsWith(h.prefix)||W.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:h.prefix,input:W.
value,inst:P,continue:!h.abort})}}),Z=y.xI("$ZodCheckEndsWith",(P,h)=>{p.init(P,h);const M=new RegExp(`.*${_.escapeRegex(h.suffix)}$`);h.pattern??(h.pattern=M),P._zod.check=W=>{W.value.endsWith(h.suffix)||
W.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:h.suffix,input:W.value,inst:P,continue:!h.abort})}});function T(P,h,M){P.issues.length&&h.issues.push(..._.prefixIssues(M,
P.issues))}const Q=y.xI("$ZodCheckProperty",(P,h)=>{p.init(P,h),P._zod.check=M=>{const W=h.schema._zod.run({value:M.value[h.property],issues:[]},{});if(W instanceof Promise)return W.then(C=>T(C,M,h.property));
T(W,M,h.property)}}),B=y.xI("$ZodCheckProperties",(P,h)=>{p.init(P,h),_.hide(P,Symbol.iterator,function*(){yield P});let M;P._zod.check=W=>{if(W.value==null){W.issues.push({expected:"object",code:"inv\
alid_type",input:W.value,inst:P});return}M??(M=Reflect.ownKeys(h.shape).map(ne=>[ne,h.shape[ne]]));const C=W.value;let Y;for(const[ne,oe]of M){const de=oe._zod.run({value:C[ne],issues:[]},{});de instanceof
Promise?(Y??(Y=[]),Y.push(de.then(ge=>T(ge,W,ne)))):T(de,W,ne)}if(Y)return Promise.all(Y).then(()=>{})}}),se=y.xI("$ZodCheckMimeType",(P,h)=>{p.init(P,h);const M=new Set(h.mime);P._zod.check=W=>{M.has(
W.value.type)||W.issues.push({code:"invalid_value",values:h.mime,input:W.value.type,inst:P,continue:!h.abort})}}),ue=y.xI("$ZodCheckOverwrite",(P,h)=>{p.init(P,h),P._zod.check=M=>{M.value=h.tx(M.value)}})}),
88532:((Xe,Se,ee)=>{ee.d(Se,{$W:()=>ce,GT:()=>$,_e:()=>F,cV:()=>ie,cr:()=>le,tm:()=>_,xI:()=>be});var y=ee(54723),I;const _=Object.freeze({status:"aborted"}),p={value:void 0,enumerable:!1};let V="capt\
ureStackTrace"in Error?Error:null;function u(re){const ke=V;if(ke){const $e=ke.stackTraceLimit;if(typeof $e=="number"){try{ke.stackTraceLimit=0}catch{return V=null,new re}try{return new re}finally{ke.
stackTraceLimit=$e}}}return new re}function be(re,ke,$e,H){const _e={};function ae(Z){this.def=Z,this.constr=j,this.traits=new Set}ae.prototype=_e;const v=$e,g=v&&new WeakSet;function E(Z,T){if(Z._zod){
if(Z._zod.traits.has(re))return}else{p.value=new ae(T);try{Object.defineProperty(Z,"_zod",p)}finally{p.value=void 0}}if(Z._zod.traits.add(re),ke(Z,T),g){const B=Object.getPrototypeOf(Z),se=Z._zod.constr.
prototype;let ue=B;for(;ue&&ue!==se;)ue=Object.getPrototypeOf(ue);const P=ue??B;g.has(P)||(g.add(P),(0,y.members)(P,v))}const Q=j.prototype;for(const B in Q)Object.prototype.hasOwnProperty.call(Q,B)&&
(B in Z||(Z[B]=Q[B].bind(Z)))}const x=H?.Parent??Object;class K extends x{}Object.defineProperty(K,"name",{value:re});function j(Z){const T=H?.Parent?u(K):this;E(T,Z);const Q=T._zod.deferred;if(Q){for(const se of Q)
se();T._zod.deferred=void 0}const B=globalThis.__zod_globalConfig?.postProcessor;return B&&B(T),T}return Object.defineProperty(j,"init",{value:E}),Object.defineProperty(j,Symbol.hasInstance,{value:Z=>H?.
Parent&&Z instanceof H.Parent?!0:Z?._zod?.traits?.has(re)}),Object.defineProperty(j,"name",{value:re}),j}const F=Symbol("zod_brand");class $ extends Error{constructor(){super("Encountered Promise duri\
ng synchronous parse. Use .parseAsync() instead.")}}class ie extends Error{constructor(ke){super(`Encountered unidirectional transform during encode: ${ke}`),this.name="ZodEncodeError"}}(I=globalThis).
__zod_globalConfig??(I.__zod_globalConfig={});const le=globalThis.__zod_globalConfig;function ce(re){return re&&Object.assign(le,re),le}}),12041:((Xe,Se,ee)=>{ee.d(Se,{J:()=>y});class y{constructor(_=[],p={}){
this.content=[],this.indent=0,this.args=_,this.closed=p}indented(_){this.indent+=1;try{_(this)}finally{this.indent-=1}}write(_){if(typeof _=="function"){_(this,{execution:"sync"}),_(this,{execution:"a\
sync"});return}const V=_.split(`
`).filter(F=>F),u=Math.min(...V.map(F=>F.length-F.trimStart().length)),be=V.map(F=>F.slice(u)).map(F=>" ".repeat(this.indent*2)+F);for(const F of be)this.content.push(F)}compile(){const _=Function,p=this?.
content??[""];return new _(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${p.join(`
`)}
};`)(...Object.values(this.closed))}}}),37428:((Xe,Se,ee)=>{ee.d(Se,{JM:()=>ce,Kd:()=>ie,S1:()=>H,Wk:()=>re,ZC:()=>ke,a$:()=>$,sR:()=>$e});var y=ee(88532),I=ee(54723);function _(){const _e=this._zod;return _e.
message??(_e.message=JSON.stringify(_e.def,I.jsonStringifyReplacer,2)),_e.message}function p(_e){this._zod.message=_e}const V={get:_,set:p,enumerable:!0,configurable:!0},u={value:void 0,enumerable:!1},
be=new WeakSet([Object.prototype,Error.prototype]),F=(_e,ae)=>{_e.name="$ZodError",u.value=ae,Object.defineProperty(_e,"issues",u),u.value=void 0,Object.defineProperty(_e,"message",V);const v=Object.getPrototypeOf(
_e);be.has(v)||(be.add(v),Object.defineProperty(v,"toString",{configurable:!0,enumerable:!1,get(){const g=()=>this.message;return Object.defineProperty(this,"toString",{value:g,configurable:!0,writable:!0}),
g},set(g){Object.defineProperty(this,"toString",{value:g,configurable:!0,writable:!0})}}))},$=(0,y.xI)("$ZodError",F),ie=(0,y.xI)("$ZodError",F,void 0,{Parent:Error});function le(_e,ae,v){return Object.
prototype.hasOwnProperty.call(_e,ae)||(ae==="__proto__"?Object.defineProperty(_e,ae,{value:v(),writable:!0,enumerable:!0,configurable:!0}):_e[ae]=v()),_e[ae]}function ce(_e,ae=v=>v.message){const v={},
g=[];for(const E of _e.issues)E.path.length>0?le(v,E.path[0],()=>[]).push(ae(E)):g.push(ae(E));return{formErrors:g,fieldErrors:v}}function re(_e,ae=v=>v.message){const v={_errors:[]},g=(E,x=[])=>{for(const K of E.
issues)if(K.code==="invalid_union"&&K.errors.length)K.errors.map(j=>g({issues:j},[...x,...K.path]));else if(K.code==="invalid_key")g({issues:K.issues},[...x,...K.path]);else if(K.code==="invalid_eleme\
nt")g({issues:K.issues},[...x,...K.path]);else{const j=[...x,...K.path];if(j.length===0)v._errors.push(ae(K));else{let Z=v,T=0;for(;T<j.length;){const Q=j[T],B=T===j.length-1;if(Q==="_errors"){B&&Z._errors.
push(ae(K)),T++;continue}Object.prototype.hasOwnProperty.call(Z,Q)||Object.defineProperty(Z,Q,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const se=Z[Q];B&&se._errors.push(ae(K)),Z=
se,T++}}}};return g(_e),v}function ke(_e,ae=v=>v.message){const v={errors:[]},g=(E,x=[])=>{var K;for(const j of E.issues)if(j.code==="invalid_union"&&j.errors.length)j.errors.map(Z=>g({issues:Z},[...x,
...j.path]));else if(j.code==="invalid_key")g({issues:j.issues},[...x,...j.path]);else if(j.code==="invalid_element")g({issues:j.issues},[...x,...j.path]);else{const Z=[...x,...j.path];if(Z.length===0){
v.errors.push(ae(j));continue}let T=v,Q=0;for(;Q<Z.length;){const B=Z[Q],se=Q===Z.length-1;typeof B=="string"?(T.properties??(T.properties={}),Object.prototype.hasOwnProperty.call(T.properties,B)||Object.
defineProperty(T.properties,B,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),T=T.properties[B]):(T.items??(T.items=[]),(K=T.items)[B]??(K[B]={errors:[]}),T=T.items[B]),se&&T.errors.push(
ae(j)),Q++}}};return g(_e),v}function $e(_e){const ae=[],v=_e.map(g=>typeof g=="object"?g.key:g);for(const g of v)typeof g=="number"?ae.push(`[${g}]`):typeof g=="symbol"?ae.push(`[${JSON.stringify(String(
g))}]`):/[^\w$]/.test(g)?ae.push(`[${JSON.stringify(g)}]`):(ae.length&&ae.push("."),ae.push(g));return ae.join("")}function H(_e){const ae=[],v=[..._e.issues].sort((g,E)=>(g.path??[]).length-(E.path??
[]).length);for(const g of v)ae.push(`✖ ${g.message}`),g.path?.length&&ae.push(`  → at ${$e(g.path)}`);return ae.join(`
`)}}),98439:((Xe,Se,ee)=>{ee.d(Se,{$X:()=>un,$k:()=>nn,A:()=>bn,A6:()=>oe,BU:()=>T,C0:()=>h,CN:()=>wn,CX:()=>Ve,Cv:()=>C,Df:()=>cn,Ec:()=>pn,Fl:()=>P,Fs:()=>H,GC:()=>In,H1:()=>Y,In:()=>Z,Kj:()=>W,NV:()=>ue,
NX:()=>se,Q9:()=>_n,RH:()=>B,SW:()=>g,Tr:()=>gn,Wg:()=>E,Y8:()=>K,Yv:()=>M,aw:()=>ne,bl:()=>Pn,bq:()=>de,cR:()=>vn,cY:()=>xe,dO:()=>x,fg:()=>j,fs:()=>zn,iC:()=>on,i_:()=>sn,jq:()=>Ee,mh:()=>hn,vn:()=>Q,
xi:()=>ge,yq:()=>yn,zH:()=>Ae});var y=ee(23908),I=ee(85591),_=ee(87509),p=ee(54723);const V=(b,l,k)=>{(b[l]===void 0||k>b[l])&&(b[l]=k)},u=(b,l,k)=>{(b[l]===void 0||k<b[l])&&(b[l]=k)},be=(b,l)=>{V(b,"\
minimum",l),u(b,"maximum",l)},F=(b,l)=>{b.multipleOf??(b.multipleOf=[]),b.multipleOf.includes(l)||b.multipleOf.push(l)},$=(b,l)=>{b.patterns??(b.patterns=new Set),b.patterns.add(l)},ie=(b,l)=>{b.mime=
b.mime?b.mime.filter(k=>l.includes(k)):[...l]},le=(b,l)=>{b.format=l,l.includes("int")&&(b.isInt=!0)},ce=(b,l)=>V(b,"minimum",l.minimum),re=(b,l)=>u(b,"maximum",l.maximum),ke=b=>(l,k)=>{le(l,k.format);
const[N,w]=b[k.format];V(l,"minimum",N),u(l,"maximum",w)},$e={greater_than:(b,l)=>V(b,l.inclusive?"minimum":"exclusiveMinimum",l.value),less_than:(b,l)=>u(b,l.inclusive?"maximum":"exclusiveMaximum",l.
value),multiple_of:(b,l)=>F(b,l.value),number_format:ke(p.NUMBER_FORMAT_RANGES),bigint_format:ke(p.BIGINT_FORMAT_RANGES),min_length:ce,max_length:re,length_equals:(b,l)=>be(b,l.length),min_size:ce,max_size:re,
size_equals:(b,l)=>be(b,l.size),string_format:(b,l)=>{le(b,l.format),l.pattern&&$(b,l.pattern),(l.format==="base64"||l.format==="base64url")&&(b.contentEncoding=l.format),(l.local||l.precision===-1)&&
(b.laxFormat=!0)},mime_type:(b,l)=>ie(b,l.mime)};function H(b){const l={},k=b._zod.def,N=b._zod.traits.has("$ZodCheck")?[b,...k.checks??[]]:k.checks??[];for(const S of N)$e[S._zod.def.check]?.(l,S._zod.
def);const w=b._zod.bag;w.minimum!==void 0&&V(l,"minimum",w.minimum),w.exclusiveMinimum!==void 0&&V(l,"exclusiveMinimum",w.exclusiveMinimum),w.maximum!==void 0&&u(l,"maximum",w.maximum),w.exclusiveMaximum!==
void 0&&u(l,"exclusiveMaximum",w.exclusiveMaximum),w.multipleOf!==void 0&&F(l,w.multipleOf),w.format!==void 0&&(l.format??(l.format=w.format),w.format.includes("int")&&(l.isInt=!0)),w.mime&&ie(l,w.mime);
for(const S of w.patterns??[])$(l,S);return l}const _e={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},ae=new Map([[I.cq,y.base64],[I.xE,y.base64url]]),v=b=>ae.get(b)??
b,g=(b,l,k,N)=>{const w=k;w.type="string";const{minimum:S,maximum:U,format:ze,patterns:we,contentEncoding:Pe,laxFormat:Oe}=H(b);if(typeof S=="number"&&(w.minLength=S),typeof U=="number"&&(w.maxLength=
U),ze&&(w.format=_e[ze]??ze,w.format===""&&delete w.format,(ze==="time"||Oe)&&delete w.format),Pe&&(w.contentEncoding=Pe),we&&we.size>0){const je=[...we].map(v);je.length===1?w.pattern=je[0].source:je.
length>1&&(w.allOf=[...je.map(We=>({...l.target==="draft-07"||l.target==="draft-04"||l.target==="openapi-3.0"?{type:"string"}:{},pattern:We.source}))])}},E=(b,l,k,N)=>{const w=k,{minimum:S,maximum:U,multipleOf:ze,
exclusiveMaximum:we,exclusiveMinimum:Pe,isInt:Oe}=H(b);w.type=Oe?"integer":"number";const je=typeof Pe=="number"&&Pe>=(S??Number.NEGATIVE_INFINITY),We=typeof we=="number"&&we<=(U??Number.POSITIVE_INFINITY),
Ce=l.target==="draft-04"||l.target==="openapi-3.0";if(je?Ce?(w.minimum=Pe,w.exclusiveMinimum=!0):w.exclusiveMinimum=Pe:typeof S=="number"&&(w.minimum=S),We?Ce?(w.maximum=we,w.exclusiveMaximum=!0):w.exclusiveMaximum=
we:typeof U=="number"&&(w.maximum=U),ze){const Ze=new Set;for(const Ge of ze)Number.isFinite(Ge)&&Ge!==0?Ze.add(Math.abs(Ge)):(0,_._S)(b,l,w,N,`A multipleOf divisor of ${Ge} cannot be represented in J\
SON Schema`);const[Te,...tn]=Ze;Te!==void 0&&(w.multipleOf=Te),tn.length&&(w.allOf=[...w.allOf??[],...tn.map(Ge=>({multipleOf:Ge}))])}},x=(b,l,k,N)=>{k.type="boolean"},K=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"\
BigInt cannot be represented in JSON Schema")},j=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Symbols cannot be represented in JSON Schema")},Z=(b,l,k,N)=>{l.target==="openapi-3.0"?(k.type="string",k.nullable=!0,k.enum=
[null]):k.type="null"},T=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Undefined cannot be represented in JSON Schema")},Q=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Void cannot be represented in JSON Schema")},B=(b,l,k,N)=>{k.not=
{}},se=(b,l,k,N)=>{},ue=(b,l,k,N)=>{},P=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Date cannot be represented in JSON Schema")},h=(b,l,k,N)=>{const w=b._zod.def,S=(0,p.getEnumValues)(w.entries);if(S.length===0){k.
not={};return}S.every(U=>typeof U=="number")&&(k.type="number"),S.every(U=>typeof U=="string")&&(k.type="string"),k.enum=S},M=(b,l,k,N)=>{const w=b._zod.def;if(w.values.length===0){k.not={};return}const S=[];
for(const U of w.values)if(U===void 0){if((0,_._S)(b,l,k,N,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof U=="bigint"){if((0,_._S)(b,l,k,N,"BigInt literals cannot be\
 represented in JSON Schema"))return;S.push(Number(U))}else S.push(U);if(S.length!==0)if(S.length===1){const U=S[0];k.type=U===null?"null":typeof U,l.target==="draft-04"||l.target==="openapi-3.0"?k.enum=
[U]:k.const=U}else S.every(U=>typeof U=="number")&&(k.type="number"),S.every(U=>typeof U=="string")&&(k.type="string"),S.every(U=>typeof U=="boolean")&&(k.type="boolean"),S.every(U=>U===null)&&(k.type=
"null"),k.enum=S},W=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"NaN cannot be represented in JSON Schema")},C=(b,l,k,N)=>{const w=k,S=b._zod.pattern;if(!S)throw new Error("Pattern not found in template literal");w.
type="string",w.pattern=S.source},Y=(b,l,k,N)=>{const w=k;w.type="string",w.format="binary",w.contentEncoding="binary";const{minimum:S,maximum:U,mime:ze}=H(b);S!==void 0&&(w.minLength=S),U!==void 0&&(w.
maxLength=U),ze&&(ze.length===0?w.not={}:ze.length===1?w.contentMediaType=ze[0]:w.anyOf=ze.map(we=>({contentMediaType:we})))},ne=(b,l,k,N)=>{k.type="boolean"},oe=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Custom t\
ypes cannot be represented in JSON Schema")},de=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Function types cannot be represented in JSON Schema")},ge=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Transforms cannot be represented i\
n JSON Schema")},Ee=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Map cannot be represented in JSON Schema")},Ae=(b,l,k,N)=>{(0,_._S)(b,l,k,N,"Set cannot be represented in JSON Schema")},xe=(b,l,k,N)=>{const w=k,S=b.
_zod.def,{minimum:U,maximum:ze}=H(b);typeof U=="number"&&(w.minItems=U),typeof ze=="number"&&(w.maxItems=ze),w.type="array",w.items=(0,_.Lp)(S.element,l,{...N,path:[...N.path,"items"]})};function Be(b){
const l=b._zod.def;return l.type==="pipe"&&l.in._zod.traits.has("$ZodTransform")?Be(l.out):l.type==="catch"?Be(l.innerType):b._zod.optin}const pn=(b,l,k,N)=>{const w=k,S=b._zod.def,U=S.shape;if(Object.
getOwnPropertySymbols(U).length&&(0,_._S)(b,l,w,N,"Symbol keys cannot be represented in JSON Schema"))return;w.type="object",w.properties={};for(const Pe in U)(0,p.assignProp)(w.properties,Pe,(0,_.Lp)(
U[Pe],l,{...N,path:[...N.path,"properties",Pe]}));const we=[];for(const Pe of Object.keys(U)){const Oe=S.shape[Pe];(l.io==="input"?Be(Oe)===void 0:Oe._zod.optout===void 0)&&we.push(Pe)}we.length>0&&(w.
required=we),S.catchall?._zod.def.type==="never"?w.additionalProperties=!1:S.catchall?S.catchall&&(w.additionalProperties=(0,_.Lp)(S.catchall,l,{...N,path:[...N.path,"additionalProperties"]})):l.io===
"output"&&(w.additionalProperties=!1)},on=(b,l,k,N)=>{const w=b._zod.def,S=w.inclusive===!1,U=w.options.map((ze,we)=>(0,_.Lp)(ze,l,{...N,path:[...N.path,S?"oneOf":"anyOf",we]}));S?k.oneOf=U:k.anyOf=U},
sn=(b,l,k,N)=>{const w=b._zod.def,S=(0,_.Lp)(w.left,l,{...N,path:[...N.path,"allOf",0]}),U=(0,_.Lp)(w.right,l,{...N,path:[...N.path,"allOf",1]}),ze=Pe=>"allOf"in Pe&&Object.keys(Pe).length===1,we=[...ze(
S)?S.allOf:[S],...ze(U)?U.allOf:[U]];k.allOf=we,l.intersections.push(we)},wn=(b,l,k,N)=>{const w=k,S=b._zod.def;w.type="array";const U=l.target==="draft-2020-12"?"prefixItems":"items",ze=l.target==="d\
raft-2020-12"||l.target==="openapi-3.0"?"items":"additionalItems",we=S.items.map((Te,tn)=>(0,_.Lp)(Te,l,{...N,path:[...N.path,U,tn]})),Pe=S.rest?(0,_.Lp)(S.rest,l,{...N,path:[...N.path,ze,...l.target===
"openapi-3.0"?[S.items.length]:[]]}):null;let Oe=S.items.length;for(;Oe>0;){const Te=S.items[Oe-1];if(!(l.io==="input"?Be(Te)!==void 0:Te._zod.optout==="optional"))break;Oe--}const je=S.items.length,We=!S.
rest;l.target==="draft-2020-12"?(w.prefixItems=we,We?w.items=!1:Pe&&(w.items=Pe),Oe>0&&(w.minItems=Oe),We&&(w.maxItems=je)):l.target==="openapi-3.0"?(w.items={anyOf:we},Pe&&w.items.anyOf.push(Pe),Oe>0&&
(w.minItems=Oe),We&&(w.maxItems=je)):(w.items=we,We?w.additionalItems=!1:Pe&&(w.additionalItems=Pe),Oe>0&&(w.minItems=Oe),We&&(w.maxItems=je));const{minimum:Ce,maximum:Ze}=H(b);typeof Ce=="number"&&(w.
minItems=Ce),typeof Ze=="number"&&(w.maxItems=Ze)};function He(b,l,k){if(l.$ref){if(k.has(l))return l;k.add(l);const Ze=b.get(l)?.def;if(!Ze)return l;const Te=He(b,Ze,k);return Te===Ze?l:Te}for(const Ze of[
"anyOf","oneOf"]){const Te=l[Ze];if(!Array.isArray(Te))continue;const tn=Te.map(Ge=>He(b,Ge,k));tn.some((Ge,an)=>Ge!==Te[an])&&(l={...l,[Ze]:tn})}const N=Array.isArray(l.type)?l.type:[l.type],w=!N.includes(
"string")&&N.some(Ze=>Ze==="number"||Ze==="integer"),S=l.enum??(l.const!==void 0?[l.const]:void 0);if(!w&&!S?.some(Ze=>typeof Ze=="number"))return l;const{minimum:U,maximum:ze,exclusiveMinimum:we,exclusiveMaximum:Pe,
multipleOf:Oe,format:je,id:We,...Ce}=l;return Ce.enum?Ce.enum=Ce.enum.map(Ze=>typeof Ze=="number"?String(Ze):Ze):typeof Ce.const=="number"&&(Ce.const=String(Ce.const)),w&&(Ce.type="string",S||(Ce.pattern=
(N.includes("number")?y.number:y.integer).source)),Ce}const mn=new WeakMap;function qe(b){const l=new Map;for(const N of b.seen.values())N.def&&!l.has(N.schema)&&l.set(N.schema,N);const k=new Map;for(const N of mn.
get(b)??[]){const w=b.seen.get(N),S=(w?.def??w?.schema)?.propertyNames;if(!S||S===!0||k.has(S))continue;const U=He(l,S,new Set);U!==S&&k.set(S,U)}if(k.size)for(const N of b.seen.values())for(const w of[
N.schema,N.def]){const S=w&&k.get(w.propertyNames);S&&(w.propertyNames=S)}}const In=(b,l,k,N)=>{const w=k,S=b._zod.def;w.type="object";const U=S.keyType,ze=H(U).patterns;if(S.mode==="loose"&&ze&&ze.size>
0){const Oe=(0,_.Lp)(S.valueType,l,{...N,path:[...N.path,"patternProperties","*"]});w.patternProperties={};for(const je of ze)(0,p.assignProp)(w.patternProperties,v(je).source,Oe)}else{if(l.target==="\
draft-07"||l.target==="draft-2020-12"){w.propertyNames=(0,_.Lp)(S.keyType,l,{...N,path:[...N.path,"propertyNames"]});let Oe=mn.get(l);Oe||(Oe=[],mn.set(l,Oe),l.deferred.push(()=>qe(l))),Oe.push(b)}w.additionalProperties=
(0,_.Lp)(S.valueType,l,{...N,path:[...N.path,"additionalProperties"]})}const we=U._zod.values,Pe=l.io==="input"&&Be(S.valueType)!==void 0;if(we&&!S.partial&&!Pe){const Oe=[...we].filter(je=>typeof je==
"string"||typeof je=="number");Oe.length>0&&(w.required=Oe.map(String))}},yn=(b,l,k,N)=>{const w=b._zod.def,S=(0,_.Lp)(w.innerType,l,N),U=l.seen.get(b);l.target==="openapi-3.0"?(U.ref=w.innerType,k.nullable=
!0):k.anyOf=[S,{type:"null"}]},vn=(b,l,k,N)=>{const w=b._zod.def;(0,_.Lp)(w.innerType,l,N);const S=l.seen.get(b);S.ref=w.innerType},Ke=Symbol();function en(b,l,k,N,w){let S=!1;const U=JSON.stringify(b,
(ze,we)=>typeof we!="bigint"?we:(S=!0,null));return S?((0,_._S)(l,k,N,w,"BigInt defaults cannot be represented in JSON Schema"),Ke):JSON.parse(U)}const hn=(b,l,k,N)=>{const w=b._zod.def;(0,_.Lp)(w.innerType,
l,N);const S=l.seen.get(b);S.ref=w.innerType;const U=en(w.defaultValue,b,l,k,N);U!==Ke&&(k.default=U)},bn=(b,l,k,N)=>{const w=b._zod.def;(0,_.Lp)(w.innerType,l,N);const S=l.seen.get(b);if(S.ref=w.innerType,
l.io!=="input")return;const U=en(w.defaultValue,b,l,k,N);U!==Ke&&(k._prefault=U)},_n=(b,l,k,N)=>{const w=b._zod.def;(0,_.Lp)(w.innerType,l,N);const S=l.seen.get(b);S.ref=w.innerType;let U;try{U=w.catchValue(
void 0)}catch{(0,_._S)(b,l,k,N,"Dynamic catch values are not supported in JSON Schema");return}k.default=U},zn=(b,l,k,N)=>{const w=b._zod.def,S=w.in._zod.traits.has("$ZodTransform"),U=l.io==="input"?S?
w.out:w.in:w.out;(0,_.Lp)(U,l,N);const ze=l.seen.get(b);ze.ref=U},un=(b,l,k,N)=>{const w=b._zod.def;(0,_.Lp)(w.innerType,l,N);const S=l.seen.get(b);S.ref=w.innerType,k.readOnly=!0},Ve=(b,l,k,N)=>{const w=b.
_zod.def;(0,_.Lp)(w.innerType,l,N);const S=l.seen.get(b);S.ref=w.innerType},nn=(b,l,k,N)=>{const w=b._zod.def;(0,_.Lp)(w.innerType,l,N);const S=l.seen.get(b);S.ref=w.innerType},gn=(b,l,k,N)=>{const w=b.
_zod.innerType;(0,_.Lp)(w,l,N);const S=l.seen.get(b);S.ref=w},cn={string:g,number:E,boolean:x,bigint:K,symbol:j,null:Z,undefined:T,void:Q,never:B,any:se,unknown:ue,date:P,enum:h,literal:M,nan:W,template_literal:C,
file:Y,success:ne,custom:oe,function:de,transform:ge,map:Ee,set:Ae,array:xe,object:pn,union:on,intersection:sn,tuple:wn,record:In,nullable:yn,nonoptional:vn,default:hn,prefault:bn,catch:_n,pipe:zn,readonly:un,
promise:Ve,optional:nn,lazy:gn};function Pn(b,l){if("_idmap"in b){const N=b,w=(0,_.az)({...l,processors:cn}),S={};for(const we of N._idmap.entries()){const[Pe,Oe]=we;(0,_.Lp)(Oe,w)}const U={},ze={registry:N,
uri:l?.uri,defs:S};w.external=ze;for(const we of N._idmap.entries()){const[Pe,Oe]=we;(0,_.Wb)(w,Oe),(0,p.assignProp)(U,Pe,(0,_.jE)(w,Oe))}if(Object.keys(S).length>0){const we=w.target==="draft-2020-12"?
"$defs":"definitions";U.__shared={[we]:S}}return{schemas:U}}const k=(0,_.az)({...l,processors:cn});return(0,_.Lp)(b,k),(0,_.Wb)(k,b),(0,_.jE)(k,b)}}),17925:((Xe,Se,ee)=>{ee.d(Se,{H0:()=>I,Kw:()=>re,TE:()=>v,
x3:()=>ae});var y=ee(54723);class I extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const _="~memo",p=[];function V(g){return g!==
null&&typeof g=="object"}function u(g){return g.map(E=>E.path?{...E,path:E.path.slice()}:{...E})}const be=new WeakMap,F=0,$=1,ie=2;function le(g,E,x){const K=be.get(g);if(K!==void 0)return K?ie:F;if(E.
has(g))return ie;E.add(g);let j=F;const Z=ue=>{if(j!==ie&&ue?._zod){const P=le(ue,E,x);P>j&&(j=P)}},T=(ue,P)=>{let h=F;for(const M of Reflect.ownKeys(ue)){const W=Object.getOwnPropertyDescriptor(ue,M);
if(P&&!W.enumerable)continue;const C=W.get?$:W.value?._zod?le(W.value,E,x):F;C>h&&(h=C)}return h},Q=ue=>{ue>j&&(j=ue)},B=g._zod.def,se=B.type;switch(se){case"object":{const ue=y.rawShape(B);Q(ue?T(ue,
!0):$),Z(B.catchall);break}case"array":Z(B.element);break;case"tuple":for(const ue of B.items)Z(ue);Z(B.rest);break;case"record":case"map":Z(B.keyType),Z(B.valueType);break;case"set":Z(B.valueType);break;case"\
union":for(const ue of B.options)Z(ue);break;case"intersection":Z(B.left),Z(B.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"\
promise":case"success":Z(B.innerType);break;case"pipe":Z(B.in),Z(B.out);break;case"function":Z(B.input),Z(B.output);break;case"lazy":{const ue=B._cachedInner??(x?g._zod.innerType:void 0);Q(ue?le(ue,E,
!1):$);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"\
nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const ue in B){const P=Object.getOwnPropertyDescriptor(B,ue);if(!P||P.get)continue;const h=P.value;if(!(!h||typeof h!=
"object")){if(h._zod)Z(h);else if(Array.isArray(h))for(const M of h)Z(M)}}}return E.delete(g),ce(g,j)}function ce(g,E){return E!==$&&be.set(g,E===ie),E}function re(g){return le(g,new Set,!0)!==F}function ke(g,E){
let x=g.buckets.get(E);return x||(x=new WeakMap,g.buckets.set(E,x)),x}let $e;const H=[],_e={alloc(g,E,x){const K=$e;if(!K)return x;$e=void 0;const j={value:x,issues:null};return K.set(E.value,j),H.push(
j),x},guard(g){var E;(E=g._zod).deferred??(E.deferred=[]),g._zod.deferred.push(()=>{const x=g._zod.parse,K=(j,Z)=>{if(Z.direction!=="backward"&&v(Z,j.value))throw new I;return x(j,Z)};g._zod.parse=K,g.
_zod.run===x&&(g._zod.run=K)})},attach(g){var E;let x,K=!1,j,Z;(E=g._zod).deferred??(E.deferred=[]),g._zod.deferred.push(()=>{const T=g._zod.parse,Q=(B,se)=>{if(x===void 0){const ne=le(g,new Set,!1);if(ne===
F)return g._zod.parse=T,g._zod.run===Q&&(g._zod.run=T),T(B,se);ne===ie||K?x=!0:K=!0}const ue=B.value;if(!V(ue))return T(B,se);let P=se[_];P||(P={buckets:new WeakMap,backEdges:void 0},se[_]=P);let h;j===
se?h=Z:(h=ke(P,g),j=se,Z=h);const M=h.get(ue);if(M)return B.value=M.value,M.issues?M.issues.length&&B.issues.push(...u(M.issues)):(B.memo=!0,P.backEdges??(P.backEdges=new WeakSet),P.backEdges.add(M.value)),
B;$e=h;const W=H.length,C=T(B,se);$e=void 0;const Y=H.length>W?H.pop():void 0;return C instanceof Promise?C.then(ne=>(Y&&(Y.issues=ne.issues.length?u(ne.issues):p),ne)):(Y&&(Y.issues=C.issues.length?u(
C.issues):p),C)};g._zod.parse=Q,g._zod.run===T&&(g._zod.run=Q)})}};function ae(){return _e}function v(g,E){const x=g[_]?.backEdges;return x!==void 0&&V(E)&&x.has(E)}}),4196:((Xe,Se,ee)=>{ee.d(Se,{D4:()=>x,
EJ:()=>F,EM:()=>h,F0:()=>ae,GW:()=>K,Mv:()=>v,Od:()=>$,R3:()=>M,Rb:()=>be,Re:()=>T,Tj:()=>V,VS:()=>se,X$:()=>j,bp:()=>re,e2:()=>E,ex:()=>ue,lF:()=>g,or:()=>Z,qg:()=>u,rh:()=>Q,tf:()=>H,v_:()=>P,wG:()=>ce,
wy:()=>B,xL:()=>ie,yR:()=>W});var y=ee(88532),I=ee(37428),_=ee(54723);function p(C,Y){return{callee:Y?.callee??C,Err:Y?.Err}}const V=C=>{const Y=(ne,oe,de,ge)=>{const Ee=de?{...de,async:!1}:{async:!1},
Ae=ne._zod.run({value:oe,issues:[]},Ee);if(Ae instanceof Promise)throw new y.GT;if(Ae.issues.length){const xe=new(ge?.Err??C)(Ae.issues.map(Be=>_.finalizeIssue(Be,Ee,y.$W())));throw _.captureStackTrace(
xe,ge?.callee??Y),xe}return Ae.value};return Y},u=V(I.Kd),be=C=>{const Y=async(ne,oe,de,ge)=>{const Ee=de?{...de,async:!0}:{async:!0};let Ae=ne._zod.run({value:oe,issues:[]},Ee);if(Ae instanceof Promise&&
(Ae=await Ae),Ae.issues.length){const xe=new(ge?.Err??C)(Ae.issues.map(Be=>_.finalizeIssue(Be,Ee,y.$W())));throw _.captureStackTrace(xe,ge?.callee??Y),xe}return Ae.value};return Y},F=be(I.Kd),$=C=>(Y,ne,oe)=>{
const de=oe?{...oe,async:!1}:{async:!1},ge=Y._zod.run({value:ne,issues:[]},de);if(ge instanceof Promise)throw new y.GT;return ge.issues.length?le(C,ge.issues,de):{success:!0,data:ge.value}},ie=$(I.Kd);
function le(C,Y,ne){let oe;return{success:!1,get error(){return oe||(oe=new C(Y.map(de=>_.finalizeIssue(de,ne,y.$W()))),Y=void 0,ne=void 0),oe},set error(de){oe=de,Y=void 0,ne=void 0}}}const ce=C=>async(Y,ne,oe)=>{
const de=oe?{...oe,async:!0}:{async:!0};let ge=Y._zod.run({value:ne,issues:[]},de);return ge instanceof Promise&&(ge=await ge),ge.issues.length?le(C,ge.issues,de):{success:!0,data:ge.value}},re=ce(I.Kd),
ke=Symbol.for("zod.compile.invalid"),$e=Symbol.for("zod.compile.fallback"),H=((C,Y,ne)=>{const oe=C._zod.bag.validator;if(oe!==void 0){if(oe(Y)!==ke)return!0;if(oe.definite===!0&&ne===void 0)return!1}
return _e(C,Y,ne)});function _e(C,Y,ne){const oe=ne?{...ne,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},de=C._zod.bag.fallbackRun;let ge;if(de?(oe[$e]=!0,ge=de({value:Y,issues:[]},oe)):ge=C._zod.run(
{value:Y,issues:[]},oe),ge instanceof Promise)throw new y.GT;return ge.issues.length===0}const ae=async(C,Y,ne)=>{const oe=ne?{...ne,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let de=C._zod.run(
{value:Y,issues:[]},oe);return de instanceof Promise&&(de=await de),de.issues.length===0},v=C=>{const Y=V(C),ne=(oe,de,ge,Ee)=>{const Ae=ge?{...ge,direction:"backward"}:{direction:"backward"};return Y(
oe,de,Ae,p(ne,Ee))};return ne},g=v(I.Kd),E=C=>{const Y=V(C),ne=(oe,de,ge,Ee)=>Y(oe,de,ge,p(ne,Ee));return ne},x=E(I.Kd),K=C=>{const Y=be(C),ne=async(oe,de,ge,Ee)=>{const Ae=ge?{...ge,direction:"backwa\
rd"}:{direction:"backward"};return await Y(oe,de,Ae,p(ne,Ee))};return ne},j=K(I.Kd),Z=C=>{const Y=be(C),ne=async(oe,de,ge,Ee)=>await Y(oe,de,ge,p(ne,Ee));return ne},T=Z(I.Kd),Q=C=>(Y,ne,oe)=>{const de=oe?
{...oe,direction:"backward"}:{direction:"backward"};return $(C)(Y,ne,de)},B=Q(I.Kd),se=C=>(Y,ne,oe)=>$(C)(Y,ne,oe),ue=se(I.Kd),P=C=>async(Y,ne,oe)=>{const de=oe?{...oe,direction:"backward"}:{direction:"\
backward"};return ce(C)(Y,ne,de)},h=P(I.Kd),M=C=>async(Y,ne,oe)=>ce(C)(Y,ne,oe),W=M(I.Kd)}),23908:((Xe,Se,ee)=>{ee.r(Se),ee.d(Se,{anyString:()=>Be,base64:()=>se,base64url:()=>ue,bigint:()=>on,boolean:()=>He,
browserEmail:()=>E,cidrv4:()=>Q,cidrv6:()=>B,creditCard:()=>C,cuid:()=>I,cuid2:()=>_,currencyCode:()=>Y,date:()=>ge,datetime:()=>xe,domain:()=>h,duration:()=>$,e164:()=>W,email:()=>H,emoji:()=>K,extendedDuration:()=>ie,
guid:()=>le,hex:()=>vn,hostname:()=>P,html5Email:()=>_e,httpProtocol:()=>M,iban:()=>ne,idnEmail:()=>g,integer:()=>sn,ipv4:()=>j,ipv6:()=>Z,ksuid:()=>u,lowercase:()=>In,mac:()=>T,md5_base64:()=>bn,md5_base64url:()=>_n,
md5_hex:()=>hn,nanoid:()=>be,nanoidOfLength:()=>F,null:()=>mn,number:()=>wn,rfc5322Email:()=>ae,sha1_base64:()=>un,sha1_base64url:()=>Ve,sha1_hex:()=>zn,sha256_base64:()=>gn,sha256_base64url:()=>cn,sha256_hex:()=>nn,
sha384_base64:()=>b,sha384_base64url:()=>l,sha384_hex:()=>Pn,sha512_base64:()=>N,sha512_base64url:()=>w,sha512_hex:()=>k,string:()=>pn,time:()=>Ae,ulid:()=>p,undefined:()=>qe,unicodeEmail:()=>v,uppercase:()=>yn,
uuid:()=>ce,uuid4:()=>re,uuid6:()=>ke,uuid7:()=>$e,xid:()=>V});var y=ee(54723);const I=/^[cC][0-9a-z]{6,}$/,_=/^[0-9a-z]+$/,p=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,V=/^[0-9a-vA-V]{20}$/,u=/^[A-Za-z0-9]{27}$/,
be=/^[a-zA-Z0-9_-]{21}$/;function F(S){return new RegExp(`^[a-zA-Z0-9_-]{${S}}$`)}const $=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,ie=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
le=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,ce=S=>S?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${S}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
re=ce(4),ke=ce(6),$e=ce(7),H=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,_e=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ae=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,v=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,g=v,E=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
x="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function K(){return new RegExp(x,"u")}const j=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Z=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
T=S=>{const U=y.escapeRegex(S??":");return new RegExp(`^(?:[0-9A-F]{2}${U}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${U}){5}[0-9a-f]{2}$`)},Q=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
B=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
se=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ue=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,P=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
h=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,M=/^https?$/,W=/^\+[1-9]\d{6,14}$/,C=/^\d(?:[ -]?\d){11,18}$/,Y=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
ne=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,oe="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11\
)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function de(S){return new RegExp(`^${S}$`)}const ge=de(oe);function Ee(S){const U="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof S.precision=="num\
ber"?S.precision===-1?`${U}`:S.precision===0?`${U}:[0-5]\\d`:`${U}:[0-5]\\d\\.\\d{${S.precision}}`:S.seconds?`${U}:[0-5]\\d(?:\\.\\d+)?`:`${U}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Ae(S){return new RegExp(
`^${Ee(S)}$`)}function xe(S){const U=["Z"];S.offset&&U.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const ze=`${Ee({precision:S.precision,seconds:!0})}(?:${U.join("|")})`,we=S.local?`${ze}|${Ee({precision:S.
precision})}`:ze;return new RegExp(`^${oe}T(?:${we})$`)}const Be=/^[\s\S]{0,}$/,pn=S=>{const U=S?`[\\s\\S]{${S?.minimum??0},${S?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${U}$`)},on=/^-?\d+n?$/,
sn=/^-?\d+$/,wn=/^-?\d+(?:\.\d+)?$/,He=/^(?:true|false)$/i,mn=/^null$/i,qe=/^undefined$/i,In=/^[^A-Z]*$/,yn=/^[^a-z]*$/,vn=/^[0-9a-fA-F]*$/;function Ke(S,U){return new RegExp(`^[A-Za-z0-9+/]{${S}}${U}\
$`)}function en(S){return new RegExp(`^[A-Za-z0-9_-]{${S}}$`)}const hn=/^[0-9a-fA-F]{32}$/,bn=Ke(22,"=="),_n=en(22),zn=/^[0-9a-fA-F]{40}$/,un=Ke(27,"="),Ve=en(27),nn=/^[0-9a-fA-F]{64}$/,gn=Ke(43,"="),
cn=en(43),Pn=/^[0-9a-fA-F]{96}$/,b=Ke(64,""),l=en(64),k=/^[0-9a-fA-F]{128}$/,N=Ke(86,"=="),w=en(86)}),29396:((Xe,Se,ee)=>{ee.d(Se,{UY:()=>I,fd:()=>u,nP:()=>_,rs:()=>p,u5:()=>V});var y;const I=Symbol("\
ZodOutput"),_=Symbol("ZodInput");class p{constructor(){this._map=new WeakMap,this._idmap=new Map}add(F,...$){const ie=$[0];return this._map.set(F,ie),ie&&typeof ie=="object"&&"id"in ie&&this._idmap.set(
ie.id,F),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(F){const $=this._map.get(F);return $&&typeof $=="object"&&"id"in $&&this._idmap.delete($.id),this._map.delete(F),this}get(F){
const $=F._zod.parent;if($){const ie={...this.get($)??{}};delete ie.id;const le={...ie,...this._map.get(F)};return Object.keys(le).length?le:void 0}return this._map.get(F)}has(F){return this._map.has(
F)}}function V(){return new p}(y=globalThis).__zod_globalRegistry??(y.__zod_globalRegistry=V());const u=globalThis.__zod_globalRegistry}),85591:((Xe,Se,ee)=>{ee.d(Se,{$N:()=>ne,$p:()=>Ze,$v:()=>ce,Ax:()=>Y,
BN:()=>Pn,CI:()=>xe,CQ:()=>qe,CT:()=>ut,Cn:()=>pn,D3:()=>A,DT:()=>bn,Dq:()=>wn,Dw:()=>lt,EY:()=>re,G3:()=>ye,GP:()=>S,GY:()=>M,Gb:()=>w,I:()=>gn,IB:()=>Vn,IT:()=>b,Ix:()=>_e,KX:()=>Me,Ko:()=>W,L$:()=>v,
L8:()=>kn,LJ:()=>O,Lc:()=>oe,Mv:()=>k,N$:()=>Hn,NH:()=>K,Oi:()=>Yn,Oy:()=>In,P0:()=>f,Py:()=>B,RL:()=>Mn,SW:()=>ge,Sb:()=>Nn,TF:()=>h,U5:()=>l,UY:()=>on,Um:()=>U,VF:()=>Un,VO:()=>st,VY:()=>T,W4:()=>F,
WH:()=>ze,Wc:()=>tt,Xe:()=>Be,YK:()=>le,YY:()=>te,Yf:()=>Z,ZQ:()=>Ve,ZZ:()=>en,Zc:()=>ke,Zn:()=>$e,Zu:()=>ue,Zy:()=>Ee,_A:()=>Rn,_m:()=>a,b0:()=>Kn,bL:()=>j,bc:()=>ae,bl:()=>se,c2:()=>zn,cG:()=>Q,cq:()=>sn,
cu:()=>Sn,d:()=>pt,eb:()=>On,ew:()=>_n,g5:()=>P,h:()=>Tn,h8:()=>un,hA:()=>$n,ig:()=>rt,kU:()=>ln,nu:()=>nt,o5:()=>we,o8:()=>u.clone,pm:()=>En,qG:()=>H,qU:()=>g,qc:()=>ct,rO:()=>Ae,rv:()=>at,sF:()=>cn,
t$:()=>ft,tV:()=>mn,uv:()=>Ke,v1:()=>C,vz:()=>nn,w:()=>rn,x8:()=>N,xE:()=>He,y5:()=>E,zP:()=>it});var y=ee(44890),I=ee(88532),_=ee(12041),p=ee(4196),V=ee(23908),u=ee(54723),be=ee(56406);const F=I.xI("\
$ZodType",(n,t)=>{var r;n??(n={}),n._zod.def=t,n._zod.bag=n._zod.bag||{},n._zod.version=be.r;const i=n._zod.def.checks,s=n._zod.traits.has("$ZodCheck")?[n,...i??[]]:i?.length?[...i]:[];for(const m of s)
for(const D of m._zod.onattach)D(n);if(s.length===0)(r=n._zod).deferred??(r.deferred=[]),n._zod.deferred?.push(()=>{n._zod.run=n._zod.parse});else{const m=(X,q,R)=>{if(X.memo)return X;let J=u.aborted(
X),he;for(const ve of q){if(ve._zod.def.when){if(u.explicitlyAborted(X)||!ve._zod.def.when(X))continue}else if(J)continue;const pe=X.issues.length,me=ve._zod.check(X);if(me instanceof Promise&&R?.async===
!1)throw new I.GT;if(he||me instanceof Promise)he=(he??Promise.resolve()).then(async()=>{await me,X.issues.length!==pe&&(u.attachSchema(X.issues,pe,n),J||(J=u.aborted(X,pe)))});else{if(X.issues.length===
pe)continue;u.attachSchema(X.issues,pe,n),J||(J=u.aborted(X,pe))}}return he?he.then(()=>X):X},D=(X,q,R)=>{if(u.aborted(X))return X.aborted=!0,X;const J=m(q,s,R);if(J instanceof Promise){if(R.async===!1)
throw new I.GT;return J.then(he=>n._zod.parse(he,R))}return n._zod.parse(J,R)};n._zod.run=(X,q)=>{if(q.skipChecks)return n._zod.parse(X,q);if(q.direction==="backward"){const J=n._zod.parse({value:X.value,
issues:[]},{...q,skipChecks:!0});return J instanceof Promise?J.then(he=>D(he,X,q)):D(J,X,q)}const R=n._zod.parse(X,q);if(R instanceof Promise){if(q.async===!1)throw new I.GT;return R.then(J=>m(J,s,q))}
return m(R,s,q)}}},{get"~standard"(){return u.hide(this,"~standard",le(this))},set"~standard"(n){u.own(this,"~standard",n)}}),$=(n,t)=>n.issues.length?{issues:n.issues.map(r=>u.finalizeIssue(r,t,I.$W()))}:
{value:n.value};async function ie(n,t){const r={async:!0};return $(await n._zod.run({value:t,issues:[]},r),r)}function le(n){return{validate:t=>{const r={async:!1};try{const i=n._zod.run({value:t,issues:[]},
r);if(!(i instanceof Promise))return $(i,r)}catch{}return ie(n,t)},vendor:"zod",version:1}}const ce=I.xI("$ZodString",(n,t)=>{F.init(n,t),n._zod.pattern=t.pattern??V.anyString,n._zod.parse=(r,i)=>{if(t.
coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:n}),r}}),re=I.xI("$ZodStringFormat",(n,t)=>{y.ql.init(
n,t),ce.init(n,t)}),ke=I.xI("$ZodGUID",(n,t)=>{t.pattern??(t.pattern=V.guid),re.init(n,t)}),$e=I.xI("$ZodUUID",(n,t)=>{if(t.version){const i={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(i===
void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=V.uuid(i))}else t.pattern??(t.pattern=V.uuid());re.init(n,t)}),H=I.xI("$ZodEmail",(n,t)=>{t.pattern??(t.pattern=V.email),
re.init(n,t)}),_e=1,ae=2;function v(n){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function g(n,t){return!("normalize"in t)&&!("hostname"in
t)&&!("protocol"in t)?v(n)||ae:E(n,t)}function E(n,t){if(!t.normalize&&t.protocol?.source===V.httpProtocol.source&&!/^https?:\/\//i.test(n))return _e;try{if(typeof URL<"u"){const r=URL;if(typeof r.parse==
"function")return r.parse(n)??ae}return new URL(n)}catch{return ae}}const x=/[\t\n\r]/g;function K(n){return n.replace(x,"")}function j(n,t){return t.lastIndex=0,t.test(n.hostname)}function Z(n,t){return t.
lastIndex=0,t.test(n.protocol.endsWith(":")?n.protocol.slice(0,-1):n.protocol)}const T=I.xI("$ZodURL",(n,t)=>{re.init(n,t),n._zod.check=r=>{try{const i=r.value.trim(),s=g(i,t);if(s===_e){r.issues.push(
{code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:n,continue:!t.abort});return}if(s===ae){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:n,continue:!t.
abort});return}if(s===!0){r.value=K(i);return}t.hostname&&!j(s,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:n,continue:!t.
abort}),t.protocol&&!Z(s,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:n,continue:!t.abort}),r.value=t.normalize?s.
href:K(i);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:n,continue:!t.abort})}}}),Q=I.xI("$ZodEmoji",(n,t)=>{t.pattern??(t.pattern=V.emoji()),re.init(n,t)}),B=I.xI(
"$ZodNanoID",(n,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?V.nanoid:V.nanoidOfLength(
t.length)),re.init(n,t)}),se=I.xI("$ZodCUID",(n,t)=>{t.pattern??(t.pattern=V.cuid),re.init(n,t)}),ue=I.xI("$ZodCUID2",(n,t)=>{t.pattern??(t.pattern=V.cuid2),re.init(n,t)}),P=I.xI("$ZodULID",(n,t)=>{t.
pattern??(t.pattern=V.ulid),re.init(n,t)}),h=I.xI("$ZodXID",(n,t)=>{t.pattern??(t.pattern=V.xid),re.init(n,t)}),M=I.xI("$ZodKSUID",(n,t)=>{t.pattern??(t.pattern=V.ksuid),re.init(n,t)}),W=I.xI("$ZodISO\
DateTime",(n,t)=>{t.pattern??(t.pattern=V.datetime(t)),re.init(n,t)}),C=I.xI("$ZodISODate",(n,t)=>{t.pattern??(t.pattern=V.date),re.init(n,t)}),Y=I.xI("$ZodISOTime",(n,t)=>{t.pattern??(t.pattern=V.time(
t)),re.init(n,t)}),ne=I.xI("$ZodISODuration",(n,t)=>{t.pattern??(t.pattern=V.duration),re.init(n,t)}),oe=I.xI("$ZodIPv4",(n,t)=>{t.pattern??(t.pattern=V.ipv4),re.init(n,t)}),de=/^[0-9a-fA-F:.]+$/;function ge(n){
return de.test(n)?v(`http://[${n}]`):!1}const Ee=I.xI("$ZodIPv6",(n,t)=>{t.pattern??(t.pattern=V.ipv6),re.init(n,t),n._zod.check=r=>{ge(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.
value,inst:n,continue:!t.abort})}}),Ae=I.xI("$ZodMAC",(n,t)=>{t.pattern??(t.pattern=V.mac(t.delimiter)),re.init(n,t)}),xe=I.xI("$ZodCIDRv4",(n,t)=>{t.pattern??(t.pattern=V.cidrv4),re.init(n,t)});function Be(n){
const t=n.split("/");if(t.length!==2)return!1;const[r,i]=t;if(!i)return!1;const s=Number(i);return`${s}`!==i||s<0||s>128?!1:ge(r)}const pn=I.xI("$ZodCIDRv6",(n,t)=>{t.pattern??(t.pattern=V.cidrv6),re.
init(n,t),n._zod.check=r=>{Be(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:n,continue:!t.abort})}});function on(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==
0)return!1;try{return atob(n),!0}catch{return!1}}const sn=/^[0-9a-zA-Z+/]*={0,2}$/,wn=I.xI("$ZodBase64",(n,t)=>{t.pattern??(t.pattern=sn),re.init(n,t),n._zod.check=r=>{on(r.value)||r.issues.push({code:"\
invalid_format",format:"base64",input:r.value,inst:n,continue:!t.abort})}}),He=/^[A-Za-z0-9_-]*$/;function mn(n){if(!He.test(n))return!1;const t=n.replace(/[-_]/g,i=>i==="-"?"+":"/"),r=t.padEnd(Math.ceil(
t.length/4)*4,"=");return on(r)}const qe=I.xI("$ZodBase64URL",(n,t)=>{t.pattern??(t.pattern=He),re.init(n,t),n._zod.check=r=>{mn(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.
value,inst:n,continue:!t.abort})}}),In=I.xI("$ZodE164",(n,t)=>{t.pattern??(t.pattern=V.e164),re.init(n,t)}),yn=/[- ]/g;function vn(n){let t=n.length,r=1,i=0;for(;t;){const s=n.charCodeAt(--t)-48;r^=1,
i+=r?[0,2,4,6,8,1,3,5,7,9][s]:s}return i%10===0}function Ke(n){return V.creditCard.test(n)?vn(n.replace(yn,"")):!1}const en=I.xI("$ZodCreditCard",(n,t)=>{t.pattern??(t.pattern=V.creditCard),re.init(n,
t),n._zod.check=r=>{Ke(r.value)||r.issues.push({code:"invalid_format",format:"credit_card",input:r.value,inst:n,continue:!t.abort})}});function hn(n){let t=0;const r=n.length;for(let i=4;i<r;i++){const s=n.
charCodeAt(i);t=(s>=65?t*100+(s-55):t*10+(s-48))%97}for(let i=0;i<4;i++){const s=n.charCodeAt(i);t=(s>=65?t*100+(s-55):t*10+(s-48))%97}return t===1}function bn(n){return V.iban.test(n)?hn(n):!1}const _n=I.
xI("$ZodIBAN",(n,t)=>{t.pattern??(t.pattern=V.iban),re.init(n,t),n._zod.check=r=>{bn(r.value)||r.issues.push({code:"invalid_format",format:"iban",input:r.value,inst:n,continue:!t.abort})}});function zn(n,t=null){
try{const r=n.split(".");if(r.length!==3)return!1;const[i]=r;if(!i)return!1;const s=JSON.parse(atob(i));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||t&&(!("alg"in s)||s.alg!==t))}catch{return!1}}const un=I.
xI("$ZodJWT",(n,t)=>{re.init(n,t),n._zod.check=r=>{zn(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:n,continue:!t.abort})}}),Ve=I.xI("$ZodCustomStringFormat",(n,t)=>{
re.init(n,t),n._zod.check=r=>{t.fn(r.value)||r.issues.push({code:"invalid_format",format:t.format,input:r.value,inst:n,continue:!t.abort})}}),nn=I.xI("$ZodNumber",(n,t)=>{F.init(n,t),n._zod.pattern=V.
number,n._zod.parse=(r,i)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}const s=r.value;if(typeof s=="number"&&!Number.isNaN(s)&&Number.isFinite(s))return r;const m=typeof s=="number"?Number.isNaN(
s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:s,inst:n,...m?{received:m}:{}}),r}}),gn=I.xI("$ZodNumberFormat",(n,t)=>{y.KH.init(
n,t),nn.init(n,t)}),cn=I.xI("$ZodBoolean",(n,t)=>{F.init(n,t),n._zod.pattern=V.boolean,n._zod.parse=(r,i)=>{if(t.coerce)try{r.value=!!r.value}catch{}const s=r.value;return typeof s=="boolean"||r.issues.
push({expected:"boolean",code:"invalid_type",input:s,inst:n}),r}}),Pn=I.xI("$ZodBigInt",(n,t)=>{F.init(n,t),n._zod.pattern=V.bigint,n._zod.parse=(r,i)=>{if(t.coerce)try{r.value=BigInt(r.value)}catch{}
return typeof r.value=="bigint"||r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:n}),r}}),b=I.xI("$ZodBigIntFormat",(n,t)=>{y.uE.init(n,t),Pn.init(n,t)}),l=I.xI("$ZodSymbol",(n,t)=>{
F.init(n,t),n._zod.parse=(r,i)=>{const s=r.value;return typeof s=="symbol"||r.issues.push({expected:"symbol",code:"invalid_type",input:s,inst:n}),r}}),k=I.xI("$ZodUndefined",(n,t)=>{F.init(n,t),n._zod.
pattern=V.undefined,n._zod.values=new Set([void 0]),n._zod.parse=(r,i)=>{const s=r.value;return typeof s>"u"||r.issues.push({expected:"undefined",code:"invalid_type",input:s,inst:n}),r}}),N=I.xI("$Zod\
Null",(n,t)=>{F.init(n,t),n._zod.pattern=V.null,n._zod.values=new Set([null]),n._zod.parse=(r,i)=>{const s=r.value;return s===null||r.issues.push({expected:"null",code:"invalid_type",input:s,inst:n}),
r}}),w=I.xI("$ZodAny",(n,t)=>{F.init(n,t),n._zod.parse=r=>r}),S=I.xI("$ZodUnknown",(n,t)=>{F.init(n,t),n._zod.parse=r=>r}),U=I.xI("$ZodNever",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>(r.issues.push({expected:"\
never",code:"invalid_type",input:r.value,inst:n}),r)}),ze=I.xI("$ZodVoid",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>{const s=r.value;return typeof s>"u"||r.issues.push({expected:"void",code:"invalid_typ\
e",input:s,inst:n}),r}}),we=I.xI("$ZodDate",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>{if(t.coerce)try{r.value=new Date(r.value)}catch{}const s=r.value,m=s instanceof Date;return m&&!Number.isNaN(s.getTime())||
r.issues.push({expected:"date",code:"invalid_type",input:s,...m?{received:"Invalid Date"}:{},inst:n}),r}});function Pe(n,t){const r=u.sizeCaps(n._zod.def.checks);if(!r.length)return;const i=Math.min(...r.
map(m=>m[0])),s=n._zod.parse;n._zod.parse=(m,D)=>{const X=t(m.value);if(X>i&&!D?.skipChecks&&D?.direction!=="backward"){for(const[q,R]of u.sizeCaps(n._zod.def.checks))if(X>q&&R._zod.def.when(m)){const J=m.
issues.length;return R._zod.check(m),m.issues[J].continue=!1,u.attachSchema(m.issues,J,n),m}}return s(m,D)}}const Oe=n=>Array.isArray(n)?n.length:-1,je=n=>n instanceof Map?n.size:-1,We=n=>n instanceof
Set?n.size:-1;function Ce(n,t,r){n.issues.length&&t.issues.push(...u.prefixIssues(r,n.issues)),t.value[r]=n.value}const Ze=I.xI("$ZodArray",(n,t)=>{F.init(n,t);const r=I.cr.memoizer;r?.attach(n),n._zod.
parse=(i,s)=>{const m=i.value;if(!Array.isArray(m))return i.issues.push({expected:"array",code:"invalid_type",input:m,inst:n}),i;i.value=r?r.alloc(n,i,Array(m.length),s):Array(m.length);const D=[],X=s?.
abortEarly;for(let q=0;q<m.length;q++){const R=m[q],J=t.element._zod.run({value:R,issues:[]},s);if(J instanceof Promise)D.push(J.then(he=>Ce(he,i,q)));else if(Ce(J,i,q),X&&J.issues.length!==0&&u.aborted(
J))break}return D.length?Promise.all(D).then(()=>i):i},Pe(n,Oe)});function Te(n,t,r,i,s,m){const D=r in i,X=m==="optional";if(!(!D&&X&&s==="optional")){if(n.issues.length){if(s!==void 0&&X&&!D)return;
t.issues.push(...u.prefixIssues(r,n.issues))}if(!D&&s===void 0){n.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}n.value===void 0?(D||s==="defa\
ulted"&&!X)&&(t.value[r]=void 0):t.value[r]=n.value}}const tn=[];function Ge(n){const t=Object.keys(n.shape),r=Object.getOwnPropertySymbols(n.shape),i=r.length?r:tn,s=i.length?[...t,...i]:t;for(const D of s)
if(!n.shape?.[D]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(D)}": expected a Zod schema`);const m=u.optionalKeys(n.shape);return{...n,allKeys:s,symbolKeys:i,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(m)}}function an(n,t,r,i,s,m,D){const X=[],q=s.keySet,R=s.catchall._zod,J=R.def.type,he=R.optin,ve=R.optout;let pe=0;for(const me in t){if(D&&r.issues.length!==
pe){if(u.aborted(r,pe))break;pe=r.issues.length}if(q.has(me))continue;if(me==="__proto__"){J==="never"&&X.push(me);continue}if(J==="never"){X.push(me);continue}const De=R.run({value:t[me],issues:[]},i);
De instanceof Promise?n.push(De.then(Le=>Te(Le,r,me,t,he,ve))):Te(De,r,me,t,he,ve)}return X.length&&r.issues.push({code:"unrecognized_keys",keys:X,input:t,inst:m,continue:!0}),n.length?Promise.all(n).
then(()=>r):r}const kn=I.xI("$ZodObject",(n,t)=>{F.init(n,t);const r=Object.getOwnPropertyDescriptor(t,"shape"),i=r?.get?r.get.raw:t.shape??{};if(i){const R=()=>{const J={...i};return Object.defineProperty(
t,"shape",{value:J}),R.raw=J,J};R.raw=i,Object.defineProperty(t,"shape",{get:R})}const s=u.cached(()=>Ge(t));u.defineLazyInternal(n,"propValues",R=>{const J=R.def.shape,he={};for(const ve in J){const pe=J[ve].
_zod;if(pe.values){Object.prototype.hasOwnProperty.call(he,ve)||u.assignProp(he,ve,new Set);for(const me of pe.values)he[ve].add(me);pe.optin!==void 0&&he[ve].add(void 0)}}return he});const m=u.isObject,
D=t.catchall;let X;const q=I.cr.memoizer;q?.attach(n),n._zod.parse=(R,J)=>{X??(X=s.value);const he=R.value;if(!m(he))return R.issues.push({expected:"object",code:"invalid_type",input:he,inst:n}),R;R.value=
q?q.alloc(n,R,{},J):{};const ve=[],pe=X.shape,me=J?.abortEarly;let De=R.issues.length;for(const Le of X.allKeys){if(me&&R.issues.length!==De){if(u.aborted(R,De))break;De=R.issues.length}if(Le==="__pro\
to__")continue;const Zn=pe[Le],An=Zn._zod.optin,Wn=Zn._zod.optout,Jn=Zn._zod.run({value:he[Le],issues:[]},J);Jn instanceof Promise?ve.push(Jn.then(Fe=>Te(Fe,R,Le,he,An,Wn))):Te(Jn,R,Le,he,An,Wn)}return D?
an(ve,he,R,J,s.value,n,me===!0):ve.length?Promise.all(ve).then(()=>R):R}}),rn=I.xI("$ZodObjectJIT",(n,t)=>{kn.init(n,t);const r=n._zod.parse,i=u.cached(()=>Ge(t)),s=I.cr.memoizer,m=pe=>{const me=i.value,
De=me.symbolKeys,Le=new _.J(["payload","ctx"],{shape:pe,inst:n,memo:s,syms:De}),Zn=Fe=>`shape[${Fe}]._zod.run({ value: input[${Fe}], issues: [] }, ctx)`,An=(Fe,Ne)=>`
          let ${Fe}_ab = false;
          for (let i = 0; i < ${Fe}.issues.length; i++) {
            const iss = ${Fe}.issues[i];
            iss.path = iss.path ? [${Ne}, ...iss.path] : [${Ne}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${Fe}_ab = true;
          }
          if (${Fe}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;Le.write("const input = payload.value;");const Wn=Object.create(null);let Jn=0;for(const Fe of me.allKeys)Wn[Fe]=`key_${Jn++}`;Le.write(s?"const newResult = memo.alloc(inst, payload, {}, \
ctx);":"const newResult = {};");for(const Fe of me.allKeys){if(Fe==="__proto__")continue;const Ne=Wn[Fe],fn=typeof Fe=="symbol"?`syms[${De.indexOf(Fe)}]`:u.esc(Fe),qn=`${fn} in input`,et=pe[Fe],mt=et?.
_zod?.optin,ht=mt!==void 0,_t=et?._zod?.optout==="optional";if(Le.write(`const ${Ne} = ${Zn(fn)};`),ht&&_t){const gt=mt==="optional"?`${Ne}_present`:`${Ne}.value !== undefined || ${Ne}_present`;Le.write(
`
        const ${Ne}_present = ${qn};
        if (!${Ne}.issues.length || ${Ne}_present) {
          if (${Ne}.issues.length) {${An(Ne,fn)}
          }

          if (${gt}) {
            newResult[${fn}] = ${Ne}.value;
          }
        }

      `)}else ht?(Le.write(`
        if (${Ne}.issues.length) {${An(Ne,fn)}
        }
      `),mt==="defaulted"?Le.write(`newResult[${fn}] = ${Ne}.value;`):Le.write(`
        if (${Ne}.value !== undefined || ${qn}) {
          newResult[${fn}] = ${Ne}.value;
        }
      `)):Le.write(`
        const ${Ne}_present = ${qn};
        if (${Ne}.issues.length) {${An(Ne,fn)}
        }
        if (!${Ne}_present && !${Ne}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${fn}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${Ne}_present) {
          newResult[${fn}] = ${Ne}.value;
        }

      `)}return Le.write("payload.value = newResult;"),Le.write("return payload;"),Le.compile()};let D;const X=u.isObject,q=!I.cr.jitless,R=u.allowsEval,J=q&&R.value,he=t.catchall;let ve;n._zod.parse=
(pe,me)=>{ve??(ve=i.value);const De=pe.value;return X(De)?q&&J&&me?.async===!1&&me.jitless!==!0?(D||(D=m(t.shape)),pe=D(pe,me),he?an([],De,pe,me,ve,n,me?.abortEarly===!0):pe):r(pe,me):(pe.issues.push(
{expected:"object",code:"invalid_type",input:De,inst:n}),pe)}});function xn(n,t,r,i){for(const m of n)if(m.issues.length===0)return t.value=m.value,t;const s=n.filter(m=>!u.aborted(m));return s.length===
1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:n.map(m=>m.issues.map(D=>u.finalizeIssue(D,i,I.$W())))}),t)}const Sn=I.xI("$ZodUnion",(n,t)=>{F.init(n,t),u.
defineLazyInternal(n,"optin",i=>i.def.options.some(s=>s._zod.optin==="defaulted")?"defaulted":i.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),u.defineLazyInternal(n,"optout",i=>i.def.options.
some(s=>s._zod.optout==="optional")?"optional":void 0),u.defineLazyInternal(n,"values",i=>{if(i.def.options.every(s=>s._zod.values))return new Set(i.def.options.flatMap(s=>Array.from(s._zod.values)))}),
u.defineLazyInternal(n,"pattern",i=>{if(i.def.options.every(s=>s._zod.pattern)){const s=i.def.options.map(m=>m._zod.pattern);return new RegExp(`^(${s.map(m=>u.cleanRegex(m.source)).join("|")})$`)}});const r=t.
options.length===1?t.options[0]._zod.run:null;n._zod.parse=(i,s)=>{if(r)return r(i,s);let m=!1;const D=[];for(const X of t.options){const q=X._zod.run({value:i.value,issues:[]},s);if(q instanceof Promise)
D.push(q),m=!0;else{if(q.issues.length===0)return q;D.push(q)}}return m?Promise.all(D).then(X=>xn(X,i,n,s)):xn(D,i,n,s)}});function Ln(n,t,r,i){const s=[];for(let m=0;m<n.length;m++)n[m].issues.length===
0&&s.push(m);return s.length===1?(t.value=n[s[0]].value,t):(s.length===0?t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:n.map(m=>m.issues.map(D=>u.finalizeIssue(D,i,I.$W())))}):t.issues.
push({code:"invalid_union",input:t.value,inst:r,errors:[],inclusive:!1,matches:s}),t)}const En=I.xI("$ZodXor",(n,t)=>{Sn.init(n,t),t.inclusive=!1;const r=t.options.length===1?t.options[0]._zod.run:null;
n._zod.parse=(i,s)=>{if(r)return r(i,s);let m=!1;const D=[];for(const X of t.options){const q=X._zod.run({value:i.value,issues:[]},s);q instanceof Promise?(D.push(q),m=!0):D.push(q)}return m?Promise.all(
D).then(X=>Ln(X,i,n,s)):Ln(D,i,n,s)}});function Vn(n,t){const r=n._zod;let i=r.bag.optionsMap;i||(i=c(r.def),r.bag.optionsMap=i);const s=i.get(t);if(s===null)throw new Error(`Ambiguous discriminator v\
alue "${String(t)}"`);return s}function c(n){const t=new Map;for(const r of n.options){const i=r._zod.propValues?.[n.discriminator];if(!i||i.size===0)throw new Error(`Invalid discriminated union optio\
n at index "${n.options.indexOf(r)}"`);for(const s of i)if(t.has(s)){if(s!==void 0)throw new Error(`Duplicate discriminator value "${String(s)}"`);t.set(s,null)}else t.set(s,r)}return t}const f=I.xI("\
$ZodDiscriminatedUnion",(n,t)=>{t.inclusive=!1,Sn.init(n,t);const r=n._zod.parse;u.defineLazyInternal(n,"propValues",s=>{const m={};let D=0;for(const X of s.def.options){const q=X._zod.propValues;if(!q||
Object.keys(q).length===0)throw new Error(`Invalid discriminated union option at index "${s.def.options.indexOf(X)}"`);q[s.def.discriminator]?.has(void 0)&&D++;for(const[R,J]of Object.entries(q)){Object.
prototype.hasOwnProperty.call(m,R)||u.assignProp(m,R,new Set);for(const he of J)m[R].add(he)}}return!s.def.unionFallback&&D>1&&m[s.def.discriminator]?.delete(void 0),m}),t.options.forEach((s,m)=>{const D=u.
rawShape(s._zod.def);if(D&&!Object.prototype.hasOwnProperty.call(D,t.discriminator))throw new Error(`Invalid discriminated union option at index "${m}"`)});const i=u.cached(()=>c(t));n._zod.parse=(s,m)=>{
const D=s.value;if(!u.isObject(D))return s.issues.push({code:"invalid_type",expected:"object",input:D,inst:n}),s;const X=D?.[t.discriminator],q=i.value.get(X);return q&&(X!==void 0||m.direction!=="bac\
kward")?q._zod.run(s,m):t.unionFallback||m.direction==="backward"?r(s,m):(s.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(
i.value.keys()).filter(R=>i.value.get(R)!==null),input:D,path:[t.discriminator],inst:n}),s)}}),O=I.xI("$ZodIntersection",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>{const s=r.value,m=t.left._zod.run({value:s,
issues:[]},i),D=t.right._zod.run({value:s,issues:[]},i);return m instanceof Promise||D instanceof Promise?Promise.all([m,D]).then(([q,R])=>fe(r,q,R)):fe(r,m,D)}});function A(n,t){if(n===t)return{valid:!0,
data:n};if(n instanceof Date&&t instanceof Date&&+n==+t)return{valid:!0,data:n};if(u.isPlainObject(n)&&u.isPlainObject(t)){const r=Object.keys(t),i=Object.keys(n).filter(m=>r.indexOf(m)!==-1),s={...n,
...t};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(const m of i){if(m==="__proto__")continue;const D=A(n[m],t[m]);if(!D.valid)return{valid:!1,mergeErrorPath:[m,...D.mergeErrorPath]};
s[m]=D.data}return{valid:!0,data:s}}if(Array.isArray(n)&&Array.isArray(t)){if(n.length!==t.length)return{valid:!1,mergeErrorPath:[]};const r=[];for(let i=0;i<n.length;i++){const s=n[i],m=t[i],D=A(s,m);
if(!D.valid)return{valid:!1,mergeErrorPath:[i,...D.mergeErrorPath]};r.push(D.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function fe(n,t,r){const i=new Map;let s;const m=new Map,D=(R,J)=>{
let he;if(R.code==="unrecognized_keys"&&!R.path?.length)s??(s=R),he=R.keys;else if(R.code==="invalid_key"&&R.origin==="record"&&R.path?.length===1){const ve=String(R.path[0]);m.has(ve)||m.set(ve,R),he=
[ve]}else return!1;for(const ve of he)i.has(ve)||i.set(ve,{}),i.get(ve)[J]=!0;return!0};for(const R of t.issues)D(R,"l")||n.issues.push(R);for(const R of r.issues)D(R,"r")||n.issues.push(R);const X=[...i].
filter(([,R])=>R.l&&R.r).map(([R])=>R);if(X.length){const R=s?X.filter(J=>s.keys.includes(J)):[];R.length&&n.issues.push({...s,keys:R});for(const J of X)!R.includes(J)&&m.has(J)&&n.issues.push(m.get(J))}
const q=A(t.value,r.value);if(!q.valid){if(u.aborted(n))return n;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(q.mergeErrorPath)}`)}return n.value=q.data,n}const ye=I.xI("$Zod\
Tuple",(n,t)=>{F.init(n,t);const r=t.items,i=I.cr.memoizer;i?.attach(n),n._zod.parse=(s,m)=>{const D=s.value;if(!Array.isArray(D))return s.issues.push({input:D,inst:n,expected:"tuple",code:"invalid_ty\
pe"}),s;s.value=i?i.alloc(n,s,[],m):[];const X=[],q=Je(r,"optin"),R=Je(r,"optout");if(!t.rest){if(D.length<q)return s.issues.push({code:"too_small",minimum:q,inclusive:!0,input:D,inst:n,origin:"array"}),
s;D.length>r.length&&s.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:D,inst:n,origin:"array"})}const J=new Array(r.length),he=t.rest?m?.abortEarly:void 0;let ve=!1;for(let pe=0;pe<r.
length;pe++){const me=r[pe]._zod.run({value:D[pe],issues:[]},m);me instanceof Promise?X.push(me.then(De=>{J[pe]=De})):(J[pe]=me,he&&!ve&&me.issues.length&&(ve=u.aborted(me)))}if(t.rest&&!ve){let pe=r.
length-1;const me=D.slice(r.length);let De=s.issues.length;for(const Le of me){if(he&&s.issues.length!==De){if(u.aborted(s,De))break;De=s.issues.length}pe++;const Zn=t.rest._zod.run({value:Le,issues:[]},
m);Zn instanceof Promise?X.push(Zn.then(An=>Ue(An,s,pe))):Ue(Zn,s,pe)}}return X.length?Promise.all(X).then(()=>Qe(J,s,r,D,R)):Qe(J,s,r,D,R)}});function Je(n,t){for(let r=n.length-1;r>=0;r--)if(!(t==="\
optin"?n[r]._zod.optin!==void 0:n[r]._zod.optout==="optional"))return r+1;return 0}function Ue(n,t,r){n.issues.length&&t.issues.push(...u.prefixIssues(r,n.issues)),t.value[r]=n.value}function Qe(n,t,r,i,s){
for(let m=0;m<r.length;m++){const D=n[m],X=m<i.length;if(!X&&m>=s&&r[m]._zod.optin==="optional"){t.value.length=m;break}if(D.issues.length){if(!X&&m>=s){t.value.length=m;break}t.issues.push(...u.prefixIssues(
m,D.issues))}t.value[m]=D.value}for(let m=t.value.length-1;m>=i.length&&(r[m]._zod.optout==="optional"&&t.value[m]===void 0);m--)t.value.length=m;return t}const Tn=I.xI("$ZodRecord",(n,t)=>{F.init(n,t);
const r=I.cr.memoizer;r?.attach(n),n._zod.parse=(i,s)=>{const m=i.value;if(!u.isPlainObject(m))return i.issues.push({expected:"record",code:"invalid_type",input:m,inst:n}),i;const D=[],X=t.keyType._zod.
values;if(X&&!t.partial){i.value=r?r.alloc(n,i,{},s):{};const q=new Set;for(const J of X)if(typeof J=="string"||typeof J=="number"||typeof J=="symbol"){if(q.add(typeof J=="number"?J.toString():J),J===
"__proto__")continue;const he=t.keyType._zod.run({value:J,issues:[]},s);if(he instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(he.issues.length){i.issues.push(
{code:"invalid_key",origin:"record",issues:he.issues.map(me=>u.finalizeIssue(me,s,I.$W())),input:J,path:[J],inst:n});continue}const ve=he.value;if(ve==="__proto__")continue;const pe=t.valueType._zod.run(
{value:m[J],issues:[]},s);pe instanceof Promise?D.push(pe.then(me=>{me.issues.length&&i.issues.push(...u.prefixIssues(J,me.issues)),i.value[ve]=me.value})):(pe.issues.length&&i.issues.push(...u.prefixIssues(
J,pe.issues)),i.value[ve]=pe.value)}let R;for(const J in m)if(!q.has(J))if(t.mode==="loose"){if(J==="__proto__")continue;i.value[J]=m[J]}else R=R??[],R.push(J);R&&R.length>0&&i.issues.push({code:"unre\
cognized_keys",input:m,inst:n,keys:R,continue:!0})}else{i.value=r?r.alloc(n,i,{},s):{};let q;for(const R of Reflect.ownKeys(m)){if(R==="__proto__"||!Object.prototype.propertyIsEnumerable.call(m,R))continue;
let J=t.keyType._zod.run({value:R,issues:[]},s);if(J instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof R=="string"&&V.number.test(R)&&J.issues.length){
const me=t.keyType._zod.run({value:Number(R),issues:[]},s);if(me instanceof Promise)throw new Error("Async schemas not supported in object keys currently");me.issues.length===0&&(J=me)}if(J.issues.length){
t.mode==="loose"?i.value[R]=m[R]:X?(q=q??[],q.push(R)):i.issues.push({code:"invalid_key",origin:"record",issues:J.issues.map(me=>u.finalizeIssue(me,s,I.$W())),input:R,path:[R],inst:n});continue}const ve=J.
value;if(ve==="__proto__")continue;const pe=t.valueType._zod.run({value:m[R],issues:[]},s);pe instanceof Promise?D.push(pe.then(me=>{me.issues.length&&i.issues.push(...u.prefixIssues(R,me.issues)),i.value[ve]=
me.value})):(pe.issues.length&&i.issues.push(...u.prefixIssues(R,pe.issues)),i.value[ve]=pe.value)}q&&q.length>0&&i.issues.push({code:"unrecognized_keys",input:m,inst:n,keys:q,continue:!0})}return D.length?
Promise.all(D).then(()=>i):i}}),On=I.xI("$ZodMap",(n,t)=>{F.init(n,t);const r=I.cr.memoizer;r?.attach(n),n._zod.parse=(i,s)=>{const m=i.value;if(!(m instanceof Map))return i.issues.push({expected:"map",
code:"invalid_type",input:m,inst:n}),i;const D=[];i.value=r?r.alloc(n,i,new Map,s):new Map;const X=s?.abortEarly;let q=i.issues.length;for(const[R,J]of m){if(X&&i.issues.length!==q){if(u.aborted(i,q))
break;q=i.issues.length}const he=t.keyType._zod.run({value:R,issues:[]},s),ve=t.valueType._zod.run({value:J,issues:[]},s);he instanceof Promise||ve instanceof Promise?D.push(Promise.all([he,ve]).then(
([pe,me])=>{Gn(pe,me,i,R,m,n,s)})):Gn(he,ve,i,R,m,n,s)}return D.length?Promise.all(D).then(()=>i):i},Pe(n,je)});function Gn(n,t,r,i,s,m,D){n.issues.length&&(u.propertyKeyTypes.has(typeof i)?r.issues.push(
...u.prefixIssues(i,n.issues)):r.issues.push({code:"invalid_key",origin:"map",input:s,inst:m,issues:n.issues.map(X=>u.finalizeIssue(X,D,I.$W()))})),t.issues.length&&(u.propertyKeyTypes.has(typeof i)?r.
issues.push(...u.prefixIssues(i,t.issues)):r.issues.push({origin:"map",code:"invalid_element",input:s,inst:m,key:i,issues:t.issues.map(X=>u.finalizeIssue(X,D,I.$W()))})),r.value.set(n.value,t.value)}const Yn=I.
xI("$ZodSet",(n,t)=>{F.init(n,t);const r=I.cr.memoizer;r?.attach(n),n._zod.parse=(i,s)=>{const m=i.value;if(!(m instanceof Set))return i.issues.push({input:m,inst:n,expected:"set",code:"invalid_type"}),
i;const D=[];i.value=r?r.alloc(n,i,new Set,s):new Set;const X=s?.abortEarly;let q=i.issues.length;for(const R of m){if(X&&i.issues.length!==q){if(u.aborted(i,q))break;q=i.issues.length}const J=t.valueType.
_zod.run({value:R,issues:[]},s);J instanceof Promise?D.push(J.then(he=>Xn(he,i))):Xn(J,i)}return D.length?Promise.all(D).then(()=>i):i},Pe(n,We)});function Xn(n,t){n.issues.length&&t.issues.push(...n.
issues),t.value.add(n.value)}const st=I.xI("$ZodEnum",(n,t)=>{F.init(n,t);const r=u.getEnumValues(t.entries),i=new Set(r);n._zod.values=i,u.defineLazyInternal(n,"pattern",s=>{const m=u.getEnumValues(s.
def.entries).filter(D=>u.propertyKeyTypes.has(typeof D));return new RegExp(m.length?`^(${m.map(D=>u.escapeRegex(D.toString())).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(s,m)=>{const D=s.value;return i.
has(D)||s.issues.push({code:"invalid_value",values:r,input:D,inst:n}),s}}),nt=I.xI("$ZodLiteral",(n,t)=>{F.init(n,t);const r=new Set(t.values);n._zod.values=r,u.defineLazyInternal(n,"pattern",i=>{const s=i.
def.values;return new RegExp(s.length?`^(${s.map(m=>typeof m=="string"?u.escapeRegex(m):m?u.escapeRegex(m.toString()):String(m)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(i,s)=>{const m=i.value;return r.
has(m)||i.issues.push({code:"invalid_value",values:t.values,input:m,inst:n}),i}}),ut=I.xI("$ZodFile",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>{const s=r.value;return s instanceof File||r.issues.push({expected:"\
file",code:"invalid_type",input:s,inst:n}),r}}),tt=I.xI("$ZodTransform",(n,t)=>{F.init(n,t),n._zod.optin="optional",I.cr.memoizer?.guard(n),n._zod.parse=(r,i)=>{if(i.direction==="backward")throw new I.
cV(n.constructor.name);const s=t.transform(r.value,r);if(i.async)return(s instanceof Promise?s:Promise.resolve(s)).then(D=>(r.value=D,r));if(s instanceof Promise)throw new I.GT;return r.value=s,r}});function Dn(n,t){
return n.value=t.issues.length?void 0:t.value,n}const rt=I.xI("$ZodOptional",(n,t)=>{F.init(n,t),u.defineLazyInternal(n,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.
optout="optional",u.defineLazyInternal(n,"values",r=>{const i=r.def.innerType._zod.values;return i?new Set([...i,void 0]):void 0}),u.defineLazyInternal(n,"pattern",r=>{const i=r.def.innerType._zod.pattern;
return i?new RegExp(`^(${u.cleanRegex(i.source)})?$`):void 0}),n._zod.parse=(r,i)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;const s=t.innerType._zod.run({value:r.value,issues:[]},
i);return s instanceof Promise?s.then(m=>Dn(r,m)):Dn(r,s)}return t.innerType._zod.run(r,i)}}),Mn=I.xI("$ZodExactOptional",(n,t)=>{rt.init(n,t),u.defineLazyInternal(n,"values",r=>r.def.innerType._zod.values),
u.defineLazyInternal(n,"pattern",r=>r.def.innerType._zod.pattern),n._zod.parse=(r,i)=>t.innerType._zod.run(r,i)}),ct=I.xI("$ZodNullable",(n,t)=>{F.init(n,t),u.defineLazyInternal(n,"optin",r=>r.def.innerType.
_zod.optin),u.defineLazyInternal(n,"optout",r=>r.def.innerType._zod.optout),u.defineLazyInternal(n,"pattern",r=>{const i=r.def.innerType._zod.pattern;return i?new RegExp(`^(${u.cleanRegex(i.source)}|n\
ull)$`):void 0}),u.defineLazyInternal(n,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),n._zod.parse=(r,i)=>r.value===null?r:t.innerType._zod.run(r,i)}),
at=I.xI("$ZodDefault",(n,t)=>{F.init(n,t),n._zod.optin="defaulted",u.defineLazyInternal(n,"values",r=>r.def.innerType._zod.values),n._zod.parse=(r,i)=>{if(i.direction==="backward")return t.innerType._zod.
run(r,i);if(r.value===void 0)return r.value=t.defaultValue,r;const s=t.innerType._zod.run(r,i);return s instanceof Promise?s.then(m=>ot(m,t)):ot(s,t)}});function ot(n,t){return n.value===void 0&&(n.value=
t.defaultValue),n}const Un=I.xI("$ZodPrefault",(n,t)=>{F.init(n,t),n._zod.optin="defaulted",u.defineLazyInternal(n,"values",r=>r.def.innerType._zod.values),n._zod.parse=(r,i)=>(i.direction==="backward"||
r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,i))}),Hn=I.xI("$ZodNonOptional",(n,t)=>{F.init(n,t),u.defineLazyInternal(n,"values",r=>{const i=r.def.innerType._zod.values;return i?new Set(
[...i].filter(s=>s!==void 0)):void 0}),n._zod.parse=(r,i)=>{const s=t.innerType._zod.run(r,i);return s instanceof Promise?s.then(m=>Fn(m,n)):Fn(s,n)}});function Fn(n,t){return!n.issues.length&&n.value===
void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:t}),n}const lt=I.xI("$ZodSuccess",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>{if(i.direction==="backward")throw new I.
cV("ZodSuccess");const s=t.innerType._zod.run(r,i);return s instanceof Promise?s.then(m=>(r.value=m.issues.length===0,r)):(r.value=s.issues.length===0,r)}});function Qn(n,t,r,i){return t.issues.length?
(n.value=r.catchValue({...t,value:n.value,error:{issues:t.issues.map(s=>u.finalizeIssue(s,i,I.$W()))},input:n.value}),n):(n.value=t.value,t.memo&&(n.memo=!0),n)}const ft=I.xI("$ZodCatch",(n,t)=>{F.init(
n,t),u.defineLazyInternal(n,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),u.defineLazyInternal(n,"optout",r=>r.def.innerType._zod.optout),u.defineLazyInternal(n,"values",
r=>r.def.innerType._zod.values),n._zod.parse=(r,i)=>{if(i.direction==="backward")return t.innerType._zod.run(r,i);const s=t.innerType._zod.run({value:r.value,issues:[]},i);return s instanceof Promise?
s.then(m=>Qn(r,m,t,i)):Qn(r,s,t,i)}}),it=I.xI("$ZodNaN",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>((typeof r.value!="number"||!Number.isNaN(r.value))&&r.issues.push({input:r.value,inst:n,expected:"nan",
code:"invalid_type"}),r)}),a=I.xI("$ZodPipe",(n,t)=>{F.init(n,t),u.defineLazyInternal(n,"values",r=>r.def.in._zod.values),u.defineLazyInternal(n,"optin",r=>r.def.in._zod.optin),u.defineLazyInternal(n,
"optout",r=>r.def.out._zod.optout),u.defineLazyInternal(n,"propValues",r=>r.def.in._zod.propValues),n._zod.parse=(r,i)=>{if(i.direction==="backward"){const m=t.out._zod.run(r,i);return m instanceof Promise?
m.then(D=>d(D,t.in,i)):d(m,t.in,i)}const s=t.in._zod.run(r,i);return s instanceof Promise?s.then(m=>d(m,t.out,i)):d(s,t.out,i)}});function d(n,t,r){return n.issues.some(i=>i.code!=="unrecognized_keys")?
(n.aborted=!0,n):t._zod.run({value:n.value,issues:n.issues},r)}const te=I.xI("$ZodCodec",(n,t)=>{F.init(n,t),u.defineLazyInternal(n,"values",r=>r.def.in._zod.values),u.defineLazyInternal(n,"optin",r=>r.
def.in._zod.optin),u.defineLazyInternal(n,"optout",r=>r.def.out._zod.optout),u.defineLazyInternal(n,"propValues",r=>r.def.in._zod.propValues),n._zod.parse=(r,i)=>{if((i.direction||"forward")==="forwar\
d"){const m=t.in._zod.run(r,i);return m instanceof Promise?m.then(D=>Ie(D,t,i)):Ie(m,t,i)}else{const m=t.out._zod.run(r,i);return m instanceof Promise?m.then(D=>Ie(D,t,i)):Ie(m,t,i)}}});function Ie(n,t,r){
if(n.issues.length)return n.aborted=!0,n;if((r.direction||"forward")==="forward"){const s=t.transform(n.value,n);return s instanceof Promise?s.then(m=>Re(n,m,t.out,r)):Re(n,s,t.out,r)}else{const s=t.reverseTransform(
n.value,n);return s instanceof Promise?s.then(m=>Re(n,m,t.in,r)):Re(n,s,t.in,r)}}function Re(n,t,r,i){return n.issues.length?(n.aborted=!0,n):r._zod.run({value:t,issues:n.issues},i)}const Me=I.xI("$Zo\
dPreprocess",(n,t)=>{a.init(n,t)}),Nn=I.xI("$ZodReadonly",(n,t)=>{F.init(n,t),u.defineLazyInternal(n,"propValues",r=>r.def.innerType._zod.propValues),u.defineLazyInternal(n,"values",r=>r.def.innerType.
_zod.values),u.defineLazyInternal(n,"optin",r=>r.def.innerType?._zod?.optin),u.defineLazyInternal(n,"optout",r=>r.def.innerType?._zod?.optout),n._zod.parse=(r,i)=>{if(i.direction==="backward")return t.
innerType._zod.run(r,i);const s=t.innerType._zod.run(r,i);return s instanceof Promise?s.then(Cn):Cn(s)}});function Cn(n){return n.memo||(n.value=Object.freeze(n.value)),n}function dt(n){const t=n._zod.
def;let r=t.pattern,i=!!t.format?.includes("int"),s,m;for(const X of t.checks??[]){const q=X._zod.def;q.pattern&&(r=q.pattern),i||(i=!!q.format?.includes("int"));const R=q.minimum??q.length,J=q.maximum??
q.length;R!==void 0&&(s===void 0||R>s)&&(s=R),J!==void 0&&(m===void 0||J<m)&&(m=J)}if(r)return r.source;if(s!==void 0&&m!==void 0&&s>m)return"(?!)";if(s!==void 0||m!==void 0)return V.string({minimum:s,
maximum:m}).source;const D=n._zod.pattern;return(i&&D===V.number?V.integer:D)?.source}function Bn(n){const t=n._zod.def,r=n._zod.pattern?.source,i=t.innerType??n._zod.innerType;if(i){const s=i._zod.pattern?.
source,m=Bn(i);return r&&s&&m&&m!==s?r.replace(u.cleanRegex(s),()=>u.cleanRegex(m)):r}if(t.options){const s=t.options.map(Bn);if(s.every(Boolean))return`^(${s.map(m=>u.cleanRegex(m)).join("|")})$`}return dt(
n)}const pt=I.xI("$ZodTemplateLiteral",(n,t)=>{F.init(n,t);const r=[];for(const i of t.parts)if(typeof i=="object"&&i!==null){const s=Bn(i);if(!s)throw new Error(`Invalid template literal part, no pat\
tern found: ${[...i._zod.traits].shift()}`);r.push(u.cleanRegex(s))}else if(i===null||u.primitiveTypes.has(typeof i))r.push(u.escapeRegex(`${i}`));else throw new Error(`Invalid template literal part: ${i}`);
n._zod.pattern=new RegExp(`^${r.join("")}$`),n._zod.parse=(i,s)=>typeof i.value!="string"?(i.issues.push({input:i.value,inst:n,expected:"string",code:"invalid_type"}),i):(n._zod.pattern.lastIndex=0,n.
_zod.pattern.test(i.value)||i.issues.push({input:i.value,inst:n,code:"invalid_format",format:t.format??"template_literal",pattern:n._zod.pattern.source}),i)}),Rn=I.xI("$ZodFunction",(n,t)=>(F.init(n,t),
Object.defineProperty(n,"_def",{value:t}),n._zod.def=t,n.implement=r=>{if(typeof r!="function")throw new Error("implement() must be called with a function");return Object.defineProperty(function(...i){
const s=n._def.input?(0,p.qg)(n._def.input,i):i,m=Reflect.apply(r,this,s);return n._def.output?(0,p.qg)(n._def.output,m):m},"_zod",{value:n._zod,enumerable:!1})},n.implementAsync=r=>{if(typeof r!="fun\
ction")throw new Error("implementAsync() must be called with a function");return Object.defineProperty(async function(...i){const s=n._def.input?await(0,p.EJ)(n._def.input,i):i,m=await Reflect.apply(r,
this,s);return n._def.output?await(0,p.EJ)(n._def.output,m):m},"_zod",{value:n._zod,enumerable:!1})},n._zod.parse=(r,i)=>typeof r.value!="function"?(r.issues.push({code:"invalid_type",expected:"functi\
on",input:r.value,inst:n}),r):(n._def.output&&n._def.output._zod.def.type==="promise"?r.value=n.implementAsync(r.value):r.value=n.implement(r.value),r),n.input=(...r)=>{const i=n.constructor;return Array.
isArray(r[0])?new i({type:"function",input:new ye({type:"tuple",items:r[0],rest:r[1]}),output:n._def.output}):new i({type:"function",input:r[0],output:n._def.output})},n.output=r=>{const i=n.constructor;
return new i({type:"function",input:n._def.input,output:r})},n)),$n=I.xI("$ZodPromise",(n,t)=>{F.init(n,t),n._zod.parse=(r,i)=>Promise.resolve(r.value).then(s=>t.innerType._zod.run({value:s,issues:[]},
i))}),ln=I.xI("$ZodLazy",(n,t)=>{F.init(n,t),u.defineLazy(n._zod,"innerType",()=>{const r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),u.defineLazyInternal(n,"pattern",r=>r.innerType?.
_zod?.pattern),u.defineLazyInternal(n,"propValues",r=>r.innerType?._zod?.propValues),u.defineLazyInternal(n,"optin",r=>r.innerType?._zod?.optin??void 0),u.defineLazyInternal(n,"optout",r=>r.innerType?.
_zod?.optout??void 0),n._zod.parse=(r,i)=>n._zod.innerType._zod.run(r,i)}),Kn=I.xI("$ZodCustom",(n,t)=>{y.QP.init(n,t),F.init(n,t),n._zod.parse=(r,i)=>r,n._zod.check=r=>{const i=r.value,s=t.fn(i);if(s instanceof
Promise)return s.then(m=>jn(m,r,i,n));jn(s,r,i,n)}});function jn(n,t,r,i){if(!n){const s={code:"custom",input:r,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort};i._zod.def.params&&(s.params=
i._zod.def.params),t.issues.push(u.issue(s))}}}),87509:((Xe,Se,ee)=>{ee.d(Se,{Lp:()=>u,OA:()=>_e,Wb:()=>F,_S:()=>V,az:()=>p,eh:()=>u,jE:()=>$e,uE:()=>ae});var y=ee(29396),I=ee(54723);function _(v,...g){
for(const E of g)for(const x of Reflect.ownKeys(E))Object.prototype.propertyIsEnumerable.call(E,x)&&(0,I.assignProp)(v,x,E[x]);return v}function p(v){let g=v?.target??"draft-2020-12";return g==="draft\
-4"&&(g="draft-04"),g==="draft-7"&&(g="draft-07"),{processors:v.processors??{},metadataRegistry:v?.metadata??y.fd,target:g,unrepresentable:v?.unrepresentable??"throw",override:v?.override??(()=>{}),io:v?.
io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:v?.cycles??"ref",reused:v?.reused??"inline",intersections:[],deferred:[],external:v?.external??void 0}}
function V(v,g,E,x,K){const j=typeof g.unrepresentable=="function"?g.unrepresentable({zodSchema:v,path:x.path,message:K}):g.unrepresentable;if(j==="any")return!1;if(j===void 0||j==="throw")throw new Error(
K);return Object.assign(E,j),!0}function u(v,g,E={path:[],schemaPath:[]}){var x;const K=v._zod.def,j=g.seen.get(v);if(j)return j.count++,E.schemaPath.includes(v)&&(j.cycle=E.path),j.schema;const Z={schema:{},
count:1,cycle:void 0,path:E.path};g.seen.set(v,Z),g.sharedDefsExtractedFor=void 0,g.sharedEmitDoneFor=void 0;const T=v._zod.toJSONSchema?.();if(T)Z.schema=T;else{const se={...E,schemaPath:[...E.schemaPath,
v],path:E.path};if(v._zod.processJSONSchema)v._zod.processJSONSchema(g,Z.schema,se);else{const P=Z.schema,h=g.processors[K.type];if(!h)throw new Error(`[toJSONSchema]: Non-representable type encounter\
ed: ${K.type}`);h(v,g,P,se)}const ue=v._zod.parent;ue&&(Z.ref||(Z.ref=ue),u(ue,g,se),g.seen.get(ue).isParent=!0)}const Q=g.metadataRegistry.get(v);return Q&&_(Z.schema,Q),g.io==="input"&&H(v)&&(delete Z.
schema.examples,delete Z.schema.default),g.io==="input"&&"_prefault"in Z.schema&&((x=Z.schema).default??(x.default=Z.schema._prefault)),delete Z.schema._prefault,g.seen.get(v).schema}function be(v){return v.
replace(/~/g,"~0").replace(/\//g,"~1")}function F(v,g){const E=v.seen.get(g);if(!E)throw new Error("Unprocessed schema. This is a bug in Zod.");if(v.external&&v.sharedDefsExtractedFor===v.external)return;
const x=new Map;for(const Z of v.seen.entries()){const T=v.metadataRegistry.get(Z[0])?.id;if(T){const Q=x.get(T);if(Q&&Q!==Z[0])throw new Error(`Duplicate schema id "${T}" detected during JSON Schema \
conversion. Two different schemas cannot share the same id when converted together.`);x.set(T,Z[0])}}const K=Z=>{const T=v.target==="draft-2020-12"?"$defs":"definitions";if(v.external){const ue=v.external.
registry.get(Z[0])?.id,P=v.external.uri??(M=>M);if(ue)return{ref:P(ue)};const h=Z[1].defId??Z[1].schema.id??`schema${v.counter++}`;return Z[1].defId=h,{defId:h,ref:`${P("__shared")}#/${T}/${be(h)}`}}const Q="\
#",B=`${Q}/${T}/`;if(Z[1]===E&&!Z[1].schema.id)return{ref:Q};const se=Z[1].schema.id??`__schema${v.counter++}`;return{defId:se,ref:B+be(se)}},j=Z=>{if(Z[1].schema.$ref)return;const T=Z[1],{ref:Q,defId:B}=K(
Z);T.def={...T.schema},B&&(T.defId=B);const se=T.schema;for(const ue in se)delete se[ue];se.$ref=Q};if(v.cycles==="throw")for(const Z of v.seen.entries()){const T=Z[1];if(T.cycle)throw new Error(`Cycl\
e detected: #/${T.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const Z of v.seen.entries()){const T=Z[1];if(g===Z[0]){j(Z);continue}if(v.external){const B=v.external.registry.get(
Z[0])?.id;if(g!==Z[0]&&B){j(Z);continue}}if(v.metadataRegistry.get(Z[0])?.id){j(Z);continue}if(T.cycle){j(Z);continue}T.count>1&&v.reused==="ref"&&j(Z)}v.external&&(v.sharedDefsExtractedFor=v.external)}
function $(v){const g=v.anyOf;if(!Array.isArray(g)||g.length===0||v.type!==void 0)return;const E=[];for(const x of g){if(!x||typeof x!="object")return;$(x);const K=Object.keys(x);if(K.length!==1||K[0]!==
"type")return;const j=x.type;for(const Z of Array.isArray(j)?j:[j]){if(typeof Z!="string")return;E.includes(Z)||E.push(Z)}}delete v.anyOf,v.type=E.length===1?E[0]:E}const ie=new Set(["type","propertie\
s","required","additionalProperties"]),le=["oneOf","anyOf"];function ce(v){const g=v.additionalProperties;return g===void 0||g===!1||typeof g!="object"||g===null?null:Object.keys(g).length?g:null}function re(v){
const g=[];for(const j of v){if(typeof j!="object"||j.type!=="object")return null;for(const Z in j)if(!ie.has(Z))return null;g.push(j)}const E={},x=new Set;for(const j of g){for(const Z in j.properties){
if(Object.prototype.hasOwnProperty.call(E,Z))continue;const T=[];for(const B of g){const se=B.properties?.[Z]??ce(B);se!=null&&(T.some(ue=>JSON.stringify(ue)===JSON.stringify(se))||T.push(se))}const Q=T.
length===1?T[0]:re(T)??{allOf:T};(0,I.assignProp)(E,Z,Q)}for(const Z of j.required??[])x.add(Z)}const K={type:"object",properties:E};if(x.size&&(K.required=[...x]),g.every(j=>j.additionalProperties===
!1))K.additionalProperties=!1;else{const j=[];for(const Z of g){const T=ce(Z);T&&!j.some(Q=>JSON.stringify(Q)===JSON.stringify(T))&&j.push(T)}j.length===1?K.additionalProperties=j[0]:j.length>1&&(K.additionalProperties=
{allOf:j})}return K}function ke(v){const g=v.allOf;if(!Array.isArray(g)||g.length<2)return;for(const K of ie)if(K in v)return;const E=g.filter(K=>le.some(j=>Array.isArray(K[j])));let x=null;if(!E.length)
x=re(g);else{const K=E[0],j=le.find(Q=>Array.isArray(K[Q]));if(Object.keys(K).length!==1)return;const Z=g.filter(Q=>Q!==K),T=K[j].map(Q=>re([...Z,Q]));if(T.some(Q=>!Q))return;x={[j]:T}}x&&(delete v.allOf,
_(v,x))}function $e(v,g){const E=v.seen.get(g);if(!E)throw new Error("Unprocessed schema. This is a bug in Zod.");const x=T=>{const Q=v.seen.get(T);if(Q.ref===null)return;const B=Q.def??Q.schema,se={...B},
ue=Q.ref;if(Q.ref=null,ue){x(ue);const h=v.seen.get(ue),M=h.schema;if(M.$ref&&(v.target==="draft-07"||v.target==="draft-04"||v.target==="openapi-3.0")?(B.allOf=B.allOf??[],B.allOf.push(M)):_(B,M),_(B,
se),T._zod.parent===ue)for(const C in B)C==="$ref"||C==="allOf"||C in se||delete B[C];if(M.$ref&&h.def)for(const C in B)C==="$ref"||C==="allOf"||C in h.def&&JSON.stringify(B[C])===JSON.stringify(h.def[C])&&
delete B[C]}const P=T._zod.parent;if(P&&P!==ue){x(P);const h=v.seen.get(P);if(h?.schema.$ref&&(B.$ref=h.schema.$ref,h.def))for(const M in B)M==="$ref"||M==="allOf"||M in h.def&&JSON.stringify(B[M])===
JSON.stringify(h.def[M])&&delete B[M]}v.override({zodSchema:T,jsonSchema:B,path:Q.path??[]})};if(!v.external||v.sharedEmitDoneFor!==v.external){for(const T of[...v.seen.entries()].reverse())x(T[0]);if(v.
target!=="openapi-3.0")for(const T of v.seen.entries())$(T[1].def??T[1].schema);for(const T of v.deferred)T();if(v.intersections.length){const T=new Map;for(const Q of v.seen.values())for(const B of[Q.
schema,Q.def]){const se=B?.allOf;if(!Array.isArray(se))continue;const ue=T.get(se);ue?ue.push(B):T.set(se,[B])}for(const Q of v.intersections)for(const B of T.get(Q)??[])ke(B)}}const K={};if(v.target===
"draft-2020-12"?K.$schema="https://json-schema.org/draft/2020-12/schema":v.target==="draft-07"?K.$schema="http://json-schema.org/draft-07/schema#":v.target==="draft-04"?K.$schema="http://json-schema.o\
rg/draft-04/schema#":v.target,v.external?.uri){const T=v.external.registry.get(g)?.id;if(!T)throw new Error("Schema is missing an `id` property");K.$id=v.external.uri(T)}_(K,E.defId?E.schema:E.def??E.
schema);const j=v.metadataRegistry.get(g)?.id;j!==void 0&&K.id===j&&delete K.id;const Z=v.external?.defs??{};if(!v.external||v.sharedEmitDoneFor!==v.external)for(const T of v.seen.entries()){const Q=T[1];
Q.def&&Q.defId&&(Q.def.id===Q.defId&&delete Q.def.id,(0,I.assignProp)(Z,Q.defId,Q.def))}v.external&&(v.sharedEmitDoneFor=v.external),v.external||Object.keys(Z).length>0&&(v.target==="draft-2020-12"?K.
$defs=Z:K.definitions=Z);try{const T=JSON.parse(JSON.stringify(K));return Object.defineProperty(T,"~standard",{value:{...g["~standard"],jsonSchema:{input:ae(g,"input",v.processors),output:ae(g,"output",
v.processors)}},enumerable:!1,writable:!1}),T}catch{throw new Error("Error converting schema to JSON.")}}function H(v,g){const E=g??{seen:new Set};if(E.seen.has(v))return!1;E.seen.add(v);const x=v._zod.
def;if(x.type==="transform")return!0;if(x.type==="array")return H(x.element,E);if(x.type==="set")return H(x.valueType,E);if(x.type==="lazy")return H(x.getter(),E);if(x.type==="promise"||x.type==="opti\
onal"||x.type==="nonoptional"||x.type==="nullable"||x.type==="readonly"||x.type==="default"||x.type==="prefault"||x.type==="catch")return H(x.innerType,E);if(x.type==="intersection")return H(x.left,E)||
H(x.right,E);if(x.type==="record"||x.type==="map")return H(x.keyType,E)||H(x.valueType,E);if(x.type==="pipe")return v._zod.traits.has("$ZodCodec")?!0:H(x.in,E)||H(x.out,E);if(x.type==="object"){for(const K in x.
shape)if(H(x.shape[K],E))return!0;return!1}if(x.type==="union"){for(const K of x.options)if(H(K,E))return!0;return!1}if(x.type==="tuple"){for(const K of x.items)if(H(K,E))return!0;return!!(x.rest&&H(x.
rest,E))}return!1}const _e=(v,g={})=>E=>{const x=p({...E,processors:g});return u(v,x),F(x,v),$e(x,v)},ae=(v,g,E={})=>x=>{const{libraryOptions:K,target:j}=x??{},Z=p({...K??{},target:j,io:g,processors:E});
return u(v,Z),F(Z,v),$e(Z,v)}}),54723:((Xe,Se,ee)=>{ee.r(Se),ee.d(Se,{BIGINT_FORMAT_RANGES:()=>He,CONSTANT_CATCH:()=>En,Class:()=>We,NUMBER_FORMAT_RANGES:()=>wn,aborted:()=>_n,allowsEval:()=>C,assert:()=>be,
assertEqual:()=>I,assertIs:()=>V,assertNever:()=>u,assertNotEqual:()=>_,assignProp:()=>v,attachSchema:()=>gn,base64ToUint8Array:()=>U,base64urlToUint8Array:()=>we,cached:()=>ce,captureStackTrace:()=>M,
cleanEnum:()=>S,cleanRegex:()=>ke,clone:()=>xe,cloneDef:()=>Q,codePointLength:()=>l,constantCatch:()=>Vn,createTransparentProxy:()=>pn,defineLazy:()=>_e,defineLazyInternal:()=>Sn,derived:()=>tn,esc:()=>P,
escapeRegex:()=>Ae,explicitlyAborted:()=>zn,extend:()=>yn,finalizeIssue:()=>cn,floatSafeRemainder:()=>$e,getElementAtPath:()=>B,getEnumValues:()=>F,getLengthableOrigin:()=>k,getParsedType:()=>de,getSizableOrigin:()=>Pn,
hexToUint8Array:()=>Oe,hide:()=>Te,installLazyProp:()=>Ln,isObject:()=>W,isPlainObject:()=>Y,issue:()=>w,joinValues:()=>$,jsonStringifyReplacer:()=>ie,members:()=>Ce,merge:()=>en,mergeDefs:()=>T,normalizeParams:()=>Be,
nullish:()=>re,numKeys:()=>oe,objectClone:()=>ae,omit:()=>In,optionalKeys:()=>sn,own:()=>Ze,parsedType:()=>N,partial:()=>hn,pick:()=>mn,prefixIssues:()=>un,primitiveTypes:()=>Ee,promiseAllObject:()=>se,
propertyKeyTypes:()=>ge,randomString:()=>ue,rawShape:()=>g,required:()=>bn,safeExtend:()=>Ke,shallowClone:()=>ne,sizeCaps:()=>nn,slugify:()=>h,stringifyPrimitive:()=>on,toZod:()=>p,uint8ArrayToBase64:()=>ze,
uint8ArrayToBase64url:()=>Pe,uint8ArrayToHex:()=>je,unwrapMessage:()=>Ve});var y=ee(88532);function I(c){return c}function _(c){return c}function p(){return c=>c}function V(c){}function u(c){throw new Error(
"Unexpected value in exhaustive check")}function be(c){}function F(c){const f=Object.values(c).filter(A=>typeof A=="number");return Object.entries(c).filter(([A,fe])=>f.indexOf(+A)===-1).map(([A,fe])=>fe)}
function $(c,f="|"){return c.map(O=>on(O)).join(f)}function ie(c,f){return typeof f=="bigint"?f.toString():f}class le{constructor(f){this._getter=f,this._value=void 0}get value(){const f=this._getter;
return f!==void 0&&(this._value=f(),this._getter=void 0),this._value}}function ce(c){return new le(c)}function re(c){return c==null}function ke(c){const f=c.startsWith("^")?1:0,O=c.endsWith("$")?c.length-
1:c.length;return c.slice(f,O)}function $e(c,f){const O=c/f,A=Math.round(O),fe=4*Number.EPSILON*Math.max(Math.abs(O),1);return Math.abs(O-A)<fe?0:O-A}const H=Symbol("evaluating");function _e(c,f,O){let A;
Object.defineProperty(c,f,{get(){if(A!==H)return A===void 0&&(A=H,A=O()),A},set(fe){Object.defineProperty(c,f,{value:fe})},configurable:!0})}function ae(c){return Object.create(Object.getPrototypeOf(c),
Object.getOwnPropertyDescriptors(c))}function v(c,f,O){Object.defineProperty(c,f,{value:O,writable:!0,enumerable:!0,configurable:!0})}function g(c){const f=Object.getOwnPropertyDescriptor(c,"shape");return f?.
get?f.get.raw:f?.value}function E(c){return g(c._zod.def)??c._zod.def.shape}function x(c,f,O){Object.defineProperty(c,f,{get(){const A=O();return v(this,f,A),A},enumerable:!0,configurable:!0})}function K(c,f,O){
f in c?v(c,f,O):c[f]=O}function j(c,f,O,A){const fe=E(f);for(const ye of O){const Je=Object.getOwnPropertyDescriptor(fe,ye);Je.enumerable&&(Je.get?x(c,ye,()=>{const Ue=f._zod.def.shape[ye];return A?A(
Ue,ye):Ue}):K(c,ye,A?A(Je.value,ye):Je.value))}}function Z(c,f){for(const O of Reflect.ownKeys(f)){const A=Object.getOwnPropertyDescriptor(f,O);A.enumerable&&(A.get?x(c,O,()=>f[O]):K(c,O,A.value))}}function T(...c){
const f={};for(const O of c){const A=Object.getOwnPropertyDescriptors(O);Object.assign(f,A)}return Object.defineProperties({},f)}function Q(c){return T(c._zod.def)}function B(c,f){return f?f.reduce((O,A)=>O?.[A],
c):c}function se(c){const f=Object.keys(c),O=f.map(A=>c[A]);return Promise.all(O).then(A=>{const fe={};for(let ye=0;ye<f.length;ye++)fe[f[ye]]=A[ye];return fe})}function ue(c=10){const f="abcdefghijkl\
mnopqrstuvwxyz";let O="";for(let A=0;A<c;A++)O+=f[Math.floor(Math.random()*f.length)];return O}function P(c){return JSON.stringify(c)}function h(c){return c.toLowerCase().trim().replace(/[^\w\s-]/g,"").
replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const M="captureStackTrace"in Error?Error.captureStackTrace:(...c)=>{};function W(c){return typeof c=="object"&&c!==null&&!Array.isArray(c)}const C=ce(()=>{
if(y.cr.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const c=Function;return new c(""),!0}catch{return!1}});function Y(c){if(W(c)===!1)return!1;const f=c.constructor;
if(f===void 0||typeof f!="function")return!0;const O=f.prototype;return!(W(O)===!1||Object.prototype.hasOwnProperty.call(O,"isPrototypeOf")===!1)}function ne(c){return Y(c)?{...c}:Array.isArray(c)?[...c]:
c instanceof Map?new Map(c):c instanceof Set?new Set(c):c}function oe(c){let f=0;for(const O in c)Object.prototype.hasOwnProperty.call(c,O)&&f++;return f}const de=c=>{const f=typeof c;switch(f){case"u\
ndefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(c)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"\
symbol":return"symbol";case"object":return Array.isArray(c)?"array":c===null?"null":c.then&&typeof c.then=="function"&&c.catch&&typeof c.catch=="function"?"promise":typeof Map<"u"&&c instanceof Map?"m\
ap":typeof Set<"u"&&c instanceof Set?"set":typeof Date<"u"&&c instanceof Date?"date":typeof File<"u"&&c instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${f}`)}},ge=new Set(
["string","number","symbol"]),Ee=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Ae(c){return c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function xe(c,f,O){const A=new c._zod.
constr(f??c._zod.def);return(!f||O?.parent)&&(A._zod.parent=c),A}function Be(c){const f=c;if(!f)return{};if(typeof f=="string")return{error:()=>f};if(f?.message!==void 0){if(f?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");f.error=f.message}return delete f.message,typeof f.error=="string"?{...f,error:()=>f.error}:f}function pn(c){let f;return new Proxy({},{get(O,A,fe){
return f??(f=c()),Reflect.get(f,A,fe)},set(O,A,fe,ye){return f??(f=c()),Reflect.set(f,A,fe,ye)},has(O,A){return f??(f=c()),Reflect.has(f,A)},deleteProperty(O,A){return f??(f=c()),Reflect.deleteProperty(
f,A)},ownKeys(O){return f??(f=c()),Reflect.ownKeys(f)},getOwnPropertyDescriptor(O,A){return f??(f=c()),Reflect.getOwnPropertyDescriptor(f,A)},defineProperty(O,A,fe){return f??(f=c()),Reflect.defineProperty(
f,A,fe)}})}function on(c){return typeof c=="bigint"?c.toString()+"n":typeof c=="string"?`"${c}"`:`${c}`}function sn(c){return Object.keys(c).filter(f=>c[f]._zod.optin!==void 0&&c[f]._zod.optout==="opt\
ional")}const wn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,
Number.MAX_VALUE]},He={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function mn(c,f){const O=c._zod.def,A=O.checks;if(A&&A.length>
0)throw new Error(".pick() cannot be used on object schemas containing refinements");const ye={};return j(ye,c,qe(c,f)),xe(c,T(O,{shape:ye,checks:[]}))}function qe(c,f){const O=E(c),A=[];for(const fe of Reflect.
ownKeys(f)){if(!Object.getOwnPropertyDescriptor(O,fe)?.enumerable)throw new Error(`Unrecognized key: "${String(fe)}"`);f[fe]&&A.push(fe)}return A}function In(c,f){const O=c._zod.def,A=O.checks;if(A&&A.
length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const ye=new Set(qe(c,f)),Je={};return j(Je,c,Reflect.ownKeys(E(c)).filter(Ue=>!ye.has(Ue))),xe(c,T(O,{shape:Je,
checks:[]}))}function yn(c,f){if(!Y(f))throw new Error("Invalid input to extend: expected a plain object");const O=c._zod.def.checks;if(O&&O.length>0){const fe=E(c);for(const ye of Reflect.ownKeys(f))
if(Object.getOwnPropertyDescriptor(fe,ye)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return xe(c,T(c._zod.def,{shape:vn(c,
f)}))}function vn(c,f){const O={};return j(O,c,Reflect.ownKeys(E(c))),Z(O,f),O}function Ke(c,f){if(!Y(f))throw new Error("Invalid input to safeExtend: expected a plain object");return xe(c,T(c._zod.def,
{shape:vn(c,f)}))}function en(c,f){if(!f?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(c._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const O={};j(O,c,Reflect.ownKeys(E(c))),j(O,f,Reflect.ownKeys(E(f)));const A=T(c._zod.def,{shape:O,get catchall(){
return f._zod.def.catchall},checks:f._zod.def.checks??[]});return xe(c,A)}function hn(c,f,O,A="partial"){const ye=f._zod.def.checks;if(ye&&ye.length>0)throw new Error(`.${A}() cannot be used on object\
 schemas containing refinements`);const Ue=O?new Set(qe(f,O)):void 0,Qe={};return j(Qe,f,Reflect.ownKeys(E(f)),c&&((Tn,On)=>Ue&&!Ue.has(On)?Tn:new c({type:"optional",innerType:Tn}))),xe(f,T(f._zod.def,
{shape:Qe,checks:[]}))}function bn(c,f,O){const A=O?new Set(qe(f,O)):void 0,fe={};return j(fe,f,Reflect.ownKeys(E(f)),(ye,Je)=>A&&!A.has(Je)?ye:new c({type:"nonoptional",innerType:ye})),xe(f,T(f._zod.
def,{shape:fe}))}function _n(c,f=0){if(c.aborted===!0)return!0;for(let O=f;O<c.issues.length;O++)if(c.issues[O]?.continue!==!0)return!0;return!1}function zn(c,f=0){if(c.aborted===!0)return!0;for(let O=f;O<
c.issues.length;O++)if(c.issues[O]?.continue===!1)return!0;return!1}function un(c,f){return f.map(O=>{var A;return(A=O).path??(A.path=[]),O.path.unshift(c),O})}function Ve(c){return typeof c=="string"?
c:c?.message}function nn(c){const f=[];for(const O of c??[]){const A=O._zod.def;if(!/_(length|size)$|_equals$/.test(A.check))break;const fe=A.maximum??A.length??A.size;fe>=0&&f.push([fe,O])}return f}function gn(c,f,O){
var A;for(let fe=f;fe<c.length;fe++)(A=c[fe]).schema??(A.schema=O)}function cn(c,f,O){var A;const fe=c.inst?._zod?.traits;fe?.has("$ZodType")&&(fe.has("$ZodCheck")?(A=c).schema??(A.schema=c.inst):c.schema=
c.inst);const ye=c.schema!==c.inst?c.schema?._zod.def?.error:void 0,Je=c.message?c.message:Ve(c.inst?._zod.def?.error?.(c))??Ve(ye?.(c))??Ve(f?.error?.(c))??Ve(O.customError?.(c))??Ve(O.localeError?.(
c))??"Invalid input",Ue={};for(const Qe of Object.keys(c))Qe==="inst"||Qe==="schema"||Qe==="continue"||Qe==="input"||Qe==="__proto__"||(Ue[Qe]=c[Qe]);return Ue.path??(Ue.path=[]),Ue.message=Je,f?.reportInput&&
(Ue.input=c.input),Ue}function Pn(c){return c instanceof Set?"set":c instanceof Map?"map":c instanceof File?"file":"unknown"}const b=/[\uD800-\uDBFF]/;function l(c){const f=c.length;if(!b.test(c))return f;
let O=f;for(let A=0;A<f-1;A++)(c.charCodeAt(A)&64512)===55296&&(c.charCodeAt(A+1)&64512)===56320&&(O--,A++);return O}function k(c){return Array.isArray(c)?"array":typeof c=="string"?"string":"unknown"}
function N(c){const f=typeof c;switch(f){case"number":return Number.isNaN(c)?"nan":"number";case"object":{if(c===null)return"null";if(Array.isArray(c))return"array";const O=c;if(O&&Object.getPrototypeOf(
O)!==Object.prototype&&"constructor"in O&&O.constructor)return O.constructor.name}}return f}function w(...c){const[f,O,A]=c;return typeof f=="string"?{message:f,code:"custom",input:O,inst:A}:{...f}}function S(c){
return Object.entries(c).filter(([f,O])=>Number.isNaN(Number.parseInt(f,10))).map(f=>f[1])}function U(c){const f=atob(c),O=new Uint8Array(f.length);for(let A=0;A<f.length;A++)O[A]=f.charCodeAt(A);return O}
function ze(c){let f="";for(let O=0;O<c.length;O++)f+=String.fromCharCode(c[O]);return btoa(f)}function we(c){const f=c.replace(/-/g,"+").replace(/_/g,"/"),O="=".repeat((4-f.length%4)%4);return U(f+O)}
function Pe(c){return ze(c).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Oe(c){const f=c.replace(/^0x/,"");if(f.length%2!==0)throw new Error("Invalid hex string length");const O=new Uint8Array(
f.length/2);for(let A=0;A<f.length;A+=2)O[A/2]=Number.parseInt(f.slice(A,A+2),16);return O}function je(c){return Array.from(c).map(f=>f.toString(16).padStart(2,"0")).join("")}class We{constructor(...f){}}
function Ce(c,f){for(const O in f){const A=Object.getOwnPropertyDescriptor(f,O);A.get?Object.defineProperty(c,O,{...A,enumerable:!1}):Ge(c,O,A.value)}}function Ze(c,f,O,A=!0){return Object.defineProperty(
c,f,{configurable:!0,writable:!0,enumerable:A,value:O}),O}function Te(c,f,O){return Ze(c,f,O,!1)}function tn(c,f){for(const O in c){const A=c[O];Object.defineProperty(f,O,{configurable:!0,enumerable:!0,
get(){return Ze(this,O,A(this))},set(fe){Ze(this,O,fe)}})}return f}function Ge(c,f,O){Object.defineProperty(c,f,{configurable:!0,get(){return this==null?O:Ze(this,f,O.bind(this))},set(A){Ze(this,f,A)}})}
function an(c,f){const O=Object.getPrototypeOf(c);return f in O?void 0:O}let kn,rn=!1;const xn={configurable:!0,get(){rn=!0}};function Sn(c,f,O){const A=Object.getPrototypeOf(c._zod);if(f in A&&kn!==c.
_zod){kn=void 0;return}kn=c._zod,Object.defineProperty(A,f,{configurable:!0,get(){Object.defineProperty(this,f,xn);const fe=rn;rn=!1;try{const ye=O(this);return rn?delete this[f]:Object.defineProperty(
this,f,{configurable:!0,writable:!0,value:ye}),rn=rn||fe,ye}catch(ye){throw delete this[f],rn=rn||fe,ye}},set(fe){Object.defineProperty(this,f,{configurable:!0,writable:!0,value:fe})}})}function Ln(c,f,O,A){
const fe=an(c,f);fe&&Object.defineProperty(fe,f,{configurable:!0,get(){const ye={configurable:!0,writable:!0,enumerable:A,value:void 0};return Object.defineProperty(this,f,ye),ye.value=O(this),Object.
defineProperty(this,f,ye),ye.value},set(ye){Object.defineProperty(this,f,{configurable:!0,writable:!0,enumerable:A,value:ye})}})}const En="~constantCatch";function Vn(c){const f=()=>c;return f[En]=!0,
f}}),56406:((Xe,Se,ee)=>{ee.d(Se,{r:()=>y});const y={major:4,minor:6,patch:7}}),30252:((Xe,Se,ee)=>{ee.d(Se,{A:()=>_});var y=ee(54723);const I=()=>{const p={string:{unit:"characters",verb:"to have"},file:{
unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function V($){return p[$]??null}const u={regex:"input",email:"em\
ail address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-\
encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},be={nan:"NaN"};function F($,ie){
return $==="number"&&typeof ie=="number"&&!Number.isFinite(ie)?String(ie):be[$]??$}return $=>{switch($.code){case"invalid_type":{const ie=F($.expected),le=y.parsedType($.input),ce=F(le,$.input);return`\
Invalid input: expected ${ie}, received ${ce}`}case"invalid_value":return $.values.length===1?`Invalid input: expected ${y.stringifyPrimitive($.values[0])}`:`Invalid option: expected one of ${y.joinValues(
$.values,"|")}`;case"too_big":{const ie=$.exact?"exactly ":$.inclusive?"<=":"<",le=V($.origin);return le?`Too big: expected ${$.origin??"value"} to have ${ie}${$.maximum.toString()} ${le.unit??"elemen\
ts"}`:`Too big: expected ${$.origin??"value"} to be ${ie}${$.maximum.toString()}`}case"too_small":{const ie=$.exact?"exactly ":$.inclusive?">=":">",le=V($.origin);return le?`Too small: expected ${$.origin}\
 to have ${ie}${$.minimum.toString()} ${le.unit}`:`Too small: expected ${$.origin} to be ${ie}${$.minimum.toString()}`}case"invalid_format":{const ie=$;return ie.format==="starts_with"?`Invalid string\
: must start with "${ie.prefix}"`:ie.format==="ends_with"?`Invalid string: must end with "${ie.suffix}"`:ie.format==="includes"?`Invalid string: must include "${ie.includes}"`:ie.format==="regex"?`Inv\
alid string: must match pattern ${ie.pattern}`:`Invalid ${u[ie.format]??$.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${$.divisor}`;case"unrecognized_keys":return`Unrec\
ognized key${$.keys.length>1?"s":""}: ${y.joinValues($.keys,", ")}`;case"invalid_key":return`Invalid key in ${$.origin}`;case"invalid_union":return $.options&&Array.isArray($.options)&&$.options.length>
0?`Invalid discriminator value. Expected ${$.options.map(le=>`'${le}'`).join(" | ")}`:$.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invali\
d value in ${$.origin}`;default:return"Invalid input"}}};function _(){return{localeError:I()}}})};export{Lt as id,Mt as ids,Ut as modules};

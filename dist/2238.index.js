const Si=2238,wi=[2238],Di={92238:((ye,G,S)=>{S.d(G,{z:()=>q});var L={};S.r(L),S.d(L,{ar:()=>Be,az:()=>Ge,be:()=>Xe,bg:()=>Ye,bn:()=>Qe,ca:()=>nn,ckb:()=>rn,cs:()=>on,da:()=>un,de:()=>cn,el:()=>sn,en:()=>fn.
A,eo:()=>gn,es:()=>pn,fa:()=>bn,fi:()=>In,fr:()=>hn,frCA:()=>wn,gu:()=>Un,he:()=>xn,hi:()=>Nn,hr:()=>Pn,hu:()=>Tn,hy:()=>Ln,id:()=>Cn,is:()=>Fn,it:()=>Jn,ja:()=>Bn,ka:()=>Gn,kh:()=>Xn,km:()=>Ie,kn:()=>Yn,
ko:()=>Qn,lt:()=>nt,mk:()=>rt,ms:()=>at,ne:()=>lt,nl:()=>dt,nn:()=>mt,no:()=>ft,ota:()=>gt,pl:()=>bt,ps:()=>pt,pt:()=>It,ptBR:()=>ht,ro:()=>wt,ru:()=>Ut,sk:()=>xt,sl:()=>Nt,sv:()=>Pt,ta:()=>Tt,tg:()=>Lt,
th:()=>Ct,tk:()=>Ft,tr:()=>Jt,ua:()=>Bt,uk:()=>Se,ur:()=>Gt,uz:()=>Xt,vi:()=>Yt,yo:()=>rr,zhCN:()=>Qt,zhTW:()=>nr});var P={};S.r(P);var W={};S.r(W),S.d(W,{$ZodAny:()=>v.Gb,$ZodArray:()=>v.$p,$ZodAsyncError:()=>A.
GT,$ZodBase64:()=>v.Dq,$ZodBase64URL:()=>v.CQ,$ZodBigInt:()=>v.BN,$ZodBigIntFormat:()=>v.IT,$ZodBoolean:()=>v.sF,$ZodCIDRv4:()=>v.CI,$ZodCIDRv6:()=>v.Cn,$ZodCUID:()=>v.bl,$ZodCUID2:()=>v.Zu,$ZodCatch:()=>v.
t$,$ZodCheck:()=>N.QP,$ZodCheckBigIntFormat:()=>N.uE,$ZodCheckEndsWith:()=>N.E6,$ZodCheckGreaterThan:()=>N.J_,$ZodCheckIncludes:()=>N.Tt,$ZodCheckLengthEquals:()=>N.RM,$ZodCheckLessThan:()=>N.sm,$ZodCheckLowerCase:()=>N.
NI,$ZodCheckMaxLength:()=>N.Yk,$ZodCheckMaxSize:()=>N.j2,$ZodCheckMimeType:()=>N.sj,$ZodCheckMinLength:()=>N.Kk,$ZodCheckMinSize:()=>N.PH,$ZodCheckMultipleOf:()=>N.Jk,$ZodCheckNumberFormat:()=>N.KH,$ZodCheckOverwrite:()=>N.
v$,$ZodCheckProperties:()=>N.nJ,$ZodCheckProperty:()=>N.XF,$ZodCheckRegex:()=>N.DG,$ZodCheckSizeEquals:()=>N.e2,$ZodCheckStartsWith:()=>N.J,$ZodCheckStringFormat:()=>N.ql,$ZodCheckUpperCase:()=>N.kH,$ZodCodec:()=>v.
YY,$ZodCreditCard:()=>v.ZZ,$ZodCustom:()=>v.b0,$ZodCustomStringFormat:()=>v.ZQ,$ZodCyclicError:()=>J.H0,$ZodDate:()=>v.o5,$ZodDefault:()=>v.rv,$ZodDiscriminatedUnion:()=>v.P0,$ZodE164:()=>v.Oy,$ZodEmail:()=>v.
qG,$ZodEmoji:()=>v.cG,$ZodEncodeError:()=>A.cV,$ZodEnum:()=>v.VO,$ZodError:()=>O.a$,$ZodExactOptional:()=>v.RL,$ZodFile:()=>v.CT,$ZodFunction:()=>v._A,$ZodGUID:()=>v.Zc,$ZodIBAN:()=>v.ew,$ZodIPv4:()=>v.
Lc,$ZodIPv6:()=>v.Zy,$ZodISODate:()=>v.v1,$ZodISODateTime:()=>v.Ko,$ZodISODuration:()=>v.$N,$ZodISOTime:()=>v.Ax,$ZodIntersection:()=>v.LJ,$ZodJWT:()=>v.h8,$ZodKSUID:()=>v.GY,$ZodLazy:()=>v.kU,$ZodLiteral:()=>v.
nu,$ZodMAC:()=>v.rO,$ZodMap:()=>v.eb,$ZodNaN:()=>v.zP,$ZodNanoID:()=>v.Py,$ZodNever:()=>v.Um,$ZodNonOptional:()=>v.N$,$ZodNull:()=>v.x8,$ZodNullable:()=>v.qc,$ZodNumber:()=>v.vz,$ZodNumberFormat:()=>v.
I,$ZodObject:()=>v.L8,$ZodObjectJIT:()=>v.w,$ZodOptional:()=>v.ig,$ZodPipe:()=>v._m,$ZodPrefault:()=>v.VF,$ZodPreprocess:()=>v.KX,$ZodPromise:()=>v.hA,$ZodReadonly:()=>v.Sb,$ZodRealError:()=>O.Kd,$ZodRecord:()=>v.
h,$ZodRegistry:()=>R.rs,$ZodSet:()=>v.Oi,$ZodString:()=>v.$v,$ZodStringFormat:()=>v.EY,$ZodSuccess:()=>v.Dw,$ZodSymbol:()=>v.U5,$ZodTemplateLiteral:()=>v.d,$ZodTransform:()=>v.Wc,$ZodTuple:()=>v.G3,$ZodType:()=>v.
W4,$ZodULID:()=>v.g5,$ZodURL:()=>v.VY,$ZodUUID:()=>v.Zn,$ZodUndefined:()=>v.Mv,$ZodUnion:()=>v.cu,$ZodUnknown:()=>v.GP,$ZodVoid:()=>v.WH,$ZodXID:()=>v.TF,$ZodXor:()=>v.pm,$brand:()=>A._e,$constructor:()=>A.
xI,$input:()=>R.nP,$output:()=>R.UY,Doc:()=>we.J,INVALID:()=>C,JSONSchema:()=>P,JSONSchemaGenerator:()=>ri,NEVER:()=>A.tm,TimePrecision:()=>m.So,URL_BAD_FORMAT:()=>v.Ix,URL_UNPARSEABLE:()=>v.bc,ZodCompileAsyncError:()=>M,
ZodCompileUnsupportedError:()=>U,_any:()=>m.KA,_array:()=>m.dZ,_base64:()=>m.rt,_base64url:()=>m.cU,_bigint:()=>m.z$,_boolean:()=>m._L,_catch:()=>m.nb,_check:()=>m.ST,_cidrv4:()=>m.Uy,_cidrv6:()=>m.gP,
_coercedBigint:()=>m.St,_coercedBoolean:()=>m.dN,_coercedDate:()=>m.B4,_coercedNumber:()=>m.qG,_coercedString:()=>m.K_,_creditCard:()=>m.vN,_cuid:()=>m.fs,_cuid2:()=>m.Bj,_custom:()=>m.FO,_date:()=>m.
YY,_decode:()=>D.e2,_decodeAsync:()=>D.or,_default:()=>m.Rv,_discriminatedUnion:()=>m.FG,_e164:()=>m.KB,_email:()=>m.Mu,_emoji:()=>m.aC,_encode:()=>D.Mv,_encodeAsync:()=>D.GW,_endsWith:()=>m.ER,_enum:()=>m.
$8,_file:()=>m.K2,_float32:()=>m.HL,_float64:()=>m.g6,_gt:()=>m.Tx,_gte:()=>m.qm,_guid:()=>m.tB,_iban:()=>m.aZ,_includes:()=>m.dR,_int:()=>m.LK,_int32:()=>m.sw,_int64:()=>m.Jg,_intersection:()=>m.tj,_ipv4:()=>m.
Ny,_ipv6:()=>m.$O,_isoDate:()=>m.db,_isoDateTime:()=>m.G1,_isoDuration:()=>m.f2,_isoTime:()=>m.Kn,_jwt:()=>m.rk,_ksuid:()=>m._z,_lazy:()=>m.kx,_length:()=>m.YA,_literal:()=>m.rn,_lowercase:()=>m.hH,_lt:()=>m.
Au,_lte:()=>m.Zm,_mac:()=>m.R8,_map:()=>m.rF,_max:()=>m.Yv,_maxLength:()=>m.Eb,_maxSize:()=>m.vL,_mime:()=>m.GZ,_min:()=>m.Q_,_minLength:()=>m.m9,_minSize:()=>m.Nd,_multipleOf:()=>m.Hi,_nan:()=>m.L4,_nanoid:()=>m.
Dl,_nativeEnum:()=>m.Un,_negative:()=>m.bR,_never:()=>m.G8,_nonnegative:()=>m.UI,_nonoptional:()=>m.v$,_nonpositive:()=>m.ej,_normalize:()=>m.lo,_null:()=>m.jw,_nullable:()=>m.jS,_number:()=>m.F7,_optional:()=>m.
oI,_overwrite:()=>m.bS,_parse:()=>D.Tj,_parseAsync:()=>D.Rb,_pipe:()=>m.yz,_positive:()=>m.NC,_promise:()=>m.Z$,_properties:()=>m.T2,_property:()=>m.Jf,_readonly:()=>m.CM,_record:()=>m.Bb,_refine:()=>m.
fU,_regex:()=>m.Fk,_safeDecode:()=>D.VS,_safeDecodeAsync:()=>D.R3,_safeEncode:()=>D.rh,_safeEncodeAsync:()=>D.v_,_safeParse:()=>D.Od,_safeParseAsync:()=>D.wG,_set:()=>m.QC,_size:()=>m.d$,_slugify:()=>m.
TL,_startsWith:()=>m.$S,_string:()=>m.Rl,_stringFormat:()=>m.Af,_stringbool:()=>m.fI,_success:()=>m.P7,_superRefine:()=>m.MB,_symbol:()=>m.W7,_templateLiteral:()=>m.Bt,_toLowerCase:()=>m.Il,_toUpperCase:()=>m.
xY,_transform:()=>m.MQ,_trim:()=>m.WN,_tuple:()=>m.gt,_uint32:()=>m.P,_uint64:()=>m.ii,_ulid:()=>m.Ct,_undefined:()=>m.E4,_union:()=>m.h8,_unknown:()=>m.em,_uppercase:()=>m.qF,_url:()=>m.Fn,_uuid:()=>m.
Be,_uuidv4:()=>m.nA,_uuidv6:()=>m.pY,_uuidv7:()=>m.wA,_void:()=>m.OC,_xid:()=>m.Pw,_xor:()=>m.f0,base64Charset:()=>v.cq,base64urlCharset:()=>v.xE,canParseURL:()=>v.L$,clone:()=>v.o8,compile:()=>Ue,compileFn:()=>oe,
config:()=>A.$W,createStandardJSONSchemaMethod:()=>F.uE,createToJSONSchemaMethod:()=>F.OA,decode:()=>D.D4,decodeAsync:()=>D.Re,describe:()=>m.q0,encode:()=>D.lF,encodeAsync:()=>D.X$,extractDefs:()=>F.
Wb,finalize:()=>F.jE,flattenError:()=>O.JM,formatError:()=>O.Wk,getDiscriminatedOption:()=>v.IB,globalConfig:()=>A.cr,globalRegistry:()=>R.fd,handleUnrepresentable:()=>F._S,initializeContext:()=>F.az,
isBackEdge:()=>J.TE,isRecursiveSchema:()=>J.Kw,isValidBase64:()=>v.UY,isValidBase64URL:()=>v.tV,isValidCIDRv6:()=>v.Xe,isValidCreditCard:()=>v.uv,isValidIBAN:()=>v.DT,isValidIPv6:()=>v.SW,isValidJWT:()=>v.
c2,locales:()=>L,memoizer:()=>J.x3,mergeValues:()=>v.D3,meta:()=>m.mI,parse:()=>D.qg,parseAsync:()=>D.EJ,parseURLObject:()=>v.y5,prettifyError:()=>O.S1,process:()=>F.eh,processSchema:()=>F.Lp,regexes:()=>le,
registry:()=>R.u5,safeDecode:()=>D.ex,safeDecodeAsync:()=>D.yR,safeEncode:()=>D.wy,safeEncodeAsync:()=>D.EM,safeParse:()=>D.xL,safeParseAsync:()=>D.bp,standardProps:()=>v.YK,stripTabAndNewline:()=>v.NH,
toDotPath:()=>O.sR,toJSONSchema:()=>ve.bl,toZod:()=>u.toZod,treeifyError:()=>O.ZC,urlHostnameOk:()=>v.bL,urlProtocolOk:()=>v.Yf,util:()=>u,validate:()=>D.tf,validateAsync:()=>D.F0,validateURL:()=>v.qU,
version:()=>Je.r,withParser:()=>ue});var X={};S.r(X),S.d(X,{endsWith:()=>m.ER,gt:()=>m.Tx,gte:()=>m.qm,includes:()=>m.dR,length:()=>m.YA,lowercase:()=>m.hH,lt:()=>m.Au,lte:()=>m.Zm,maxLength:()=>m.Eb,
maxSize:()=>m.vL,mime:()=>m.GZ,minLength:()=>m.m9,minSize:()=>m.Nd,multipleOf:()=>m.Hi,negative:()=>m.bR,nonnegative:()=>m.UI,nonpositive:()=>m.ej,normalize:()=>m.lo,overwrite:()=>m.bS,positive:()=>m.
NC,properties:()=>m.T2,property:()=>m.Jf,regex:()=>m.Fk,size:()=>m.d$,slugify:()=>m.TL,startsWith:()=>m.$S,toLowerCase:()=>m.Il,toUpperCase:()=>m.xY,trim:()=>m.WN,uppercase:()=>m.qF});var q={};S.r(q),
S.d(q,{$brand:()=>A._e,$input:()=>R.nP,$output:()=>R.UY,INVALID:()=>C,NEVER:()=>A.tm,TimePrecision:()=>m.So,ZodAny:()=>s.ZodAny,ZodArray:()=>s.ZodArray,ZodBase64:()=>s.ZodBase64,ZodBase64URL:()=>s.ZodBase64URL,
ZodBigInt:()=>s.ZodBigInt,ZodBigIntFormat:()=>s.ZodBigIntFormat,ZodBoolean:()=>s.ZodBoolean,ZodCIDRv4:()=>s.ZodCIDRv4,ZodCIDRv6:()=>s.ZodCIDRv6,ZodCUID:()=>s.ZodCUID,ZodCUID2:()=>s.ZodCUID2,ZodCatch:()=>s.
ZodCatch,ZodCodec:()=>s.ZodCodec,ZodCompileAsyncError:()=>M,ZodCompileUnsupportedError:()=>U,ZodCreditCard:()=>s.ZodCreditCard,ZodCustom:()=>s.ZodCustom,ZodCustomStringFormat:()=>s.ZodCustomStringFormat,
ZodDate:()=>s.ZodDate,ZodDefault:()=>s.ZodDefault,ZodDiscriminatedUnion:()=>s.ZodDiscriminatedUnion,ZodE164:()=>s.ZodE164,ZodEmail:()=>s.ZodEmail,ZodEmoji:()=>s.ZodEmoji,ZodEnum:()=>s.ZodEnum,ZodError:()=>Te.
G,ZodExactOptional:()=>s.ZodExactOptional,ZodFile:()=>s.ZodFile,ZodFirstPartyTypeKind:()=>ge,ZodFunction:()=>s.ZodFunction,ZodGUID:()=>s.ZodGUID,ZodIBAN:()=>s.ZodIBAN,ZodIPv4:()=>s.ZodIPv4,ZodIPv6:()=>s.
ZodIPv6,ZodISODate:()=>s.ZodISODate,ZodISODateTime:()=>s.ZodISODateTime,ZodISODuration:()=>s.ZodISODuration,ZodISOTime:()=>s.ZodISOTime,ZodInstanceOf:()=>s.ZodInstanceOf,ZodIntersection:()=>s.ZodIntersection,
ZodIssueCode:()=>ii,ZodJWT:()=>s.ZodJWT,ZodKSUID:()=>s.ZodKSUID,ZodLazy:()=>s.ZodLazy,ZodLiteral:()=>s.ZodLiteral,ZodMAC:()=>s.ZodMAC,ZodMap:()=>s.ZodMap,ZodNaN:()=>s.ZodNaN,ZodNanoID:()=>s.ZodNanoID,
ZodNever:()=>s.ZodNever,ZodNonOptional:()=>s.ZodNonOptional,ZodNull:()=>s.ZodNull,ZodNullable:()=>s.ZodNullable,ZodNumber:()=>s.ZodNumber,ZodNumberFormat:()=>s.ZodNumberFormat,ZodObject:()=>s.ZodObject,
ZodOptional:()=>s.ZodOptional,ZodPipe:()=>s.ZodPipe,ZodPrefault:()=>s.ZodPrefault,ZodPreprocess:()=>s.ZodPreprocess,ZodPromise:()=>s.ZodPromise,ZodReadonly:()=>s.ZodReadonly,ZodRealError:()=>Te.g,ZodRecord:()=>s.
ZodRecord,ZodSet:()=>s.ZodSet,ZodString:()=>s.ZodString,ZodStringFormat:()=>s.ZodStringFormat,ZodSuccess:()=>s.ZodSuccess,ZodSymbol:()=>s.ZodSymbol,ZodTemplateLiteral:()=>s.ZodTemplateLiteral,ZodTransform:()=>s.
ZodTransform,ZodTuple:()=>s.ZodTuple,ZodType:()=>s.ZodType,ZodULID:()=>s.ZodULID,ZodURL:()=>s.ZodURL,ZodUUID:()=>s.ZodUUID,ZodUndefined:()=>s.ZodUndefined,ZodUnion:()=>s.ZodUnion,ZodUnknown:()=>s.ZodUnknown,
ZodVoid:()=>s.ZodVoid,ZodXID:()=>s.ZodXID,ZodXor:()=>s.ZodXor,_ZodString:()=>s._ZodString,_default:()=>s._default,_function:()=>s._function,any:()=>s.any,array:()=>s.array,base64:()=>s.base64,base64url:()=>s.
base64url,bigint:()=>s.bigint,boolean:()=>s.boolean,catch:()=>s.catch,check:()=>s.check,cidrv4:()=>s.cidrv4,cidrv6:()=>s.cidrv6,clone:()=>u.clone,codec:()=>s.codec,coerce:()=>ki,compile:()=>Ue,config:()=>A.
$W,core:()=>W,creditCard:()=>s.creditCard,cuid:()=>s.cuid,cuid2:()=>s.cuid2,currencyCode:()=>s.currencyCode,custom:()=>s.custom,date:()=>s.date,decode:()=>E.D4,decodeAsync:()=>E.Re,deepPartial:()=>pi,
describe:()=>s.describe,discriminatedUnion:()=>s.discriminatedUnion,e164:()=>s.e164,email:()=>s.email,emoji:()=>s.emoji,encode:()=>E.lF,encodeAsync:()=>E.X$,endsWith:()=>m.ER,enum:()=>s.enum,exactOptional:()=>s.
exactOptional,file:()=>s.file,flattenError:()=>O.JM,float32:()=>s.float32,float64:()=>s.float64,formatError:()=>O.Wk,fromJSONSchema:()=>$i,function:()=>s.function,getDiscriminatedOption:()=>v.IB,getErrorMap:()=>oi,
globalRegistry:()=>R.fd,gt:()=>m.Tx,gte:()=>m.qm,guid:()=>s.guid,hash:()=>s.hash,hex:()=>s.hex,hostname:()=>s.hostname,httpUrl:()=>s.httpUrl,iban:()=>s.iban,includes:()=>m.dR,input:()=>_i,instanceof:()=>s.
instanceof,int:()=>s.int,int32:()=>s.int32,int64:()=>s.int64,intersection:()=>s.intersection,invertCodec:()=>s.invertCodec,ipv4:()=>s.ipv4,ipv6:()=>s.ipv6,iso:()=>Ze,json:()=>s.json,jwt:()=>s.jwt,keyof:()=>s.
keyof,ksuid:()=>s.ksuid,lazy:()=>s.lazy,length:()=>m.YA,literal:()=>s.literal,locales:()=>L,looseObject:()=>s.looseObject,looseRecord:()=>s.looseRecord,lowercase:()=>m.hH,lt:()=>m.Au,lte:()=>m.Zm,mac:()=>s.
mac,map:()=>s.map,maxLength:()=>m.Eb,maxSize:()=>m.vL,memoizer:()=>J.x3,meta:()=>s.meta,mime:()=>m.GZ,minLength:()=>m.m9,minSize:()=>m.Nd,multipleOf:()=>m.Hi,nan:()=>s.nan,nanoid:()=>s.nanoid,nativeEnum:()=>s.
nativeEnum,negative:()=>m.bR,never:()=>s.never,nonnegative:()=>m.UI,nonoptional:()=>s.nonoptional,nonpositive:()=>m.ej,normalize:()=>m.lo,null:()=>s.null,nullable:()=>s.nullable,nullish:()=>s.nullish,
number:()=>s.number,object:()=>s.object,optional:()=>s.optional,output:()=>Ii,overwrite:()=>m.bS,parse:()=>E.qg,parseAsync:()=>E.EJ,partialRecord:()=>s.partialRecord,pipe:()=>s.pipe,positive:()=>m.NC,
prefault:()=>s.prefault,preprocess:()=>s.preprocess,prettifyError:()=>O.S1,promise:()=>s.promise,properties:()=>m.T2,property:()=>m.Jf,readonly:()=>s.readonly,record:()=>s.record,refine:()=>s.refine,regex:()=>m.
Fk,regexes:()=>le,registry:()=>R.u5,safeDecode:()=>E.ex,safeDecodeAsync:()=>E.yR,safeEncode:()=>E.wy,safeEncodeAsync:()=>E.EM,safeParse:()=>E.xL,safeParseAsync:()=>E.bp,set:()=>s.set,setErrorMap:()=>ai,
size:()=>m.d$,slugify:()=>m.TL,startsWith:()=>m.$S,strictObject:()=>s.strictObject,string:()=>s.string,stringFormat:()=>s.stringFormat,stringbool:()=>s.stringbool,success:()=>s.success,superRefine:()=>s.
superRefine,symbol:()=>s.symbol,templateLiteral:()=>s.templateLiteral,toJSONSchema:()=>ve.bl,toLowerCase:()=>m.Il,toUpperCase:()=>m.xY,toZod:()=>u.toZod,transform:()=>s.transform,treeifyError:()=>O.ZC,
trim:()=>m.WN,tuple:()=>s.tuple,uint32:()=>s.uint32,uint64:()=>s.uint64,ulid:()=>s.ulid,undefined:()=>s.undefined,union:()=>s.union,unknown:()=>s.unknown,uppercase:()=>m.qF,url:()=>s.url,util:()=>u,uuid:()=>s.
uuid,uuidv4:()=>s.uuidv4,uuidv6:()=>s.uuidv6,uuidv7:()=>s.uuidv7,validate:()=>E.tf,validateAsync:()=>E.F0,void:()=>s.void,withParser:()=>ue,xid:()=>s.xid,xor:()=>s.xor});var A=S(88532),D=S(4196),O=S(37428),
v=S(85591),J=S(17925),N=S(44890),Je=S(56406),u=S(54723),le=S(23908);const Me=()=>{const r={string:{unit:"حرف",verb:"أن يحوي"},file:{unit:"بايت",verb:"أن يحوي"},array:{unit:"عنصر",
verb:"أن يحوي"},set:{unit:"عنصر",verb:"أن يحوي"},map:{unit:"عنصر",verb:"أن يحوي"}};function i(e){return r[e]??null}const l={regex:"مدخل",email:"بريد إلكتروني",
url:"رابط",emoji:"إيموجي",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"تاريخ ووقت بمعيار IS\
O",date:"تاريخ بمعيار ISO",time:"وقت بمعيار ISO",duration:"مدة بمعيار ISO",ipv4:"عنوان IPv4",ipv6:"عنوان IPv6",mac:"عنوان MAC",cidrv4:"مدى عناوين بصيغة IPv4",
cidrv6:"مدى عناوين بصيغة IPv6",base64:"نَص بترميز base64-encoded",base64url:"نَص بترميز base64url-encoded",json_string:"نَص على هيئة JSON",e164:"رقم هاتف بمعي\
ار E.164",credit_card:"رقم بطاقة الائتمان",currency_code:"رمز العملة",iban:"IBAN",jwt:"JWT",template_literal:"مدخل"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid\
_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`مدخلات غير مقبولة: يفترض إدخال instanceof ${e.expected}، ولكن تم إ\
دخال ${o}`:`مدخلات غير مقبولة: يفترض إدخال ${n}، ولكن تم إدخال ${o}`}case"invalid_value":return e.values.length===1?`مدخلات غير مقبولة: يفترض إدخال ${u.
stringifyPrimitive(e.values[0])}`:`اختيار غير مقبول: يتوقع انتقاء أحد هذه الخيارات: ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(
e.origin);return t?` أكبر من اللازم: يفترض أن تكون ${e.origin??"القيمة"} ${n} ${e.maximum.toString()} ${t.unit??"عنصر"}`:`أكبر من اللازم: يفترض أن تكون ${e.
origin??"القيمة"} ${n} ${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`أصغر من اللازم: يفترض لـ ${e.origin} أن يكون ${n} ${e.
minimum.toString()} ${t.unit}`:`أصغر من اللازم: يفترض لـ ${e.origin} أن يكون ${n} ${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`نَص\
 غير مقبول: يجب أن يبدأ بـ "${e.prefix}"`:n.format==="ends_with"?`نَص غير مقبول: يجب أن ينتهي بـ "${n.suffix}"`:n.format==="includes"?`نَص غير مقبول: يجب أن ي\
تضمَّن "${n.includes}"`:n.format==="regex"?`نَص غير مقبول: يجب أن يطابق النمط ${n.pattern}`:`${l[n.format]??e.format} غير مقبول`}case"not_multiple_of":return`رق\
م غير مقبول: يجب أن يكون من مضاعفات ${e.divisor}`;case"unrecognized_keys":return`معرف${e.keys.length>1?"ات":""} غريب${e.keys.length>1?"ة":""}: ${u.joinValues(e.keys,
"، ")}`;case"invalid_key":return`معرف غير مقبول في ${e.origin}`;case"invalid_union":return"مدخل غير مقبول";case"invalid_element":return`مدخل غير مقبول في ${e.origin}`;default:
return"مدخل غير مقبول"}}};function Be(){return{localeError:Me()}}const Ke=()=>{const r={string:{unit:"simvol",verb:"olmalıdır"},file:{unit:"bayt",verb:"olmalıdır"},array:{unit:"element",
verb:"olmalıdır"},set:{unit:"element",verb:"olmalıdır"},map:{unit:"element",verb:"olmalıdır"}};function i(e){return r[e]??null}const l={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"\
ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON st\
ring",e164:"E.164 number",credit_card:"kredit kartı nömrəsi",currency_code:"valyuta kodu",iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{
const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Yanlış dəyər: gözlənilən instanceof ${e.expected}, daxil olan ${o}`:`Yanlış dəyər: gözlənilə\
n ${n}, daxil olan ${o}`}case"invalid_value":return e.values.length===1?`Yanlış dəyər: gözlənilən ${u.stringifyPrimitive(e.values[0])}`:`Yanlış seçim: aşağıdakılardan biri olmalıdır: ${u.
joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Çox böyük: gözlənilən ${e.origin??"dəyər"} ${n}${e.maximum.toString()} ${t.unit??"element"}`:`Çox\
 böyük: gözlənilən ${e.origin??"dəyər"} ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Çox kiçik: gözlənilən ${e.origin} ${n}${e.minimum.
toString()} ${t.unit}`:`Çox kiçik: gözlənilən ${e.origin} ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Yanlış mətn: "${n.prefix}" ilə başlamalı\
dır`:n.format==="ends_with"?`Yanlış mətn: "${n.suffix}" ilə bitməlidir`:n.format==="includes"?`Yanlış mətn: "${n.includes}" daxil olmalıdır`:n.format==="regex"?`Yanlış mətn: ${n.pattern}\
 şablonuna uyğun olmalıdır`:`Yanlış ${l[n.format]??e.format}`}case"not_multiple_of":return`Yanlış ədəd: ${e.divisor} ilə bölünə bilən olmalıdır`;case"unrecognized_keys":return`Tanınma\
yan açar${e.keys.length>1?"lar":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`${e.origin} daxilində yanlış açar`;case"invalid_union":return"Yanlış dəyər";case"invalid_element":return`${e.
origin} daxilində yanlış dəyər`;default:return"Yanlış dəyər"}}};function Ge(){return{localeError:Ke()}}function be(r,i,l,a){const e=Math.abs(r),n=e%10,t=e%100;return t>=11&&t<=19?a:n===1?i:n>=
2&&n<=4?l:a}const We=()=>{const r={string:{unit:{one:"сімвал",few:"сімвалы",many:"сімвалаў"},verb:"мець"},array:{unit:{one:"элемент",few:"элементы",many:"элемен\
таў"},verb:"мець"},set:{unit:{one:"элемент",few:"элементы",many:"элементаў"},verb:"мець"},map:{unit:{one:"элемент",few:"элементы",many:"элементаў"},
verb:"мець"},file:{unit:{one:"байт",few:"байты",many:"байтаў"},verb:"мець"}};function i(e){return r[e]??null}const l={regex:"увод",email:"email адрас",url:"URL",emoji:"\
эмодзі",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO дата і час",date:"ISO дата",
time:"ISO час",duration:"ISO працягласць",ipv4:"IPv4 адрас",ipv6:"IPv6 адрас",mac:"MAC адрас",cidrv4:"IPv4 дыяпазон",cidrv6:"IPv6 дыяпазон",base64:"радок у\
 фармаце base64",base64url:"радок у фармаце base64url",json_string:"JSON радок",e164:"нумар E.164",credit_card:"нумар крэдытнай карты",currency_code:"к\
од валюты",iban:"IBAN",jwt:"JWT",template_literal:"увод"},a={nan:"NaN",number:"лік",array:"масіў"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.
parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Няправільны ўвод: чакаўся instanceof ${e.expected}, атрымана ${o}`:`Няправільны ўвод: чакаўся ${n}\
, атрымана ${o}`}case"invalid_value":return e.values.length===1?`Няправільны ўвод: чакалася ${u.stringifyPrimitive(e.values[0])}`:`Няправільны варыянт: чакаўся адзін з ${u.
joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);if(t){const o=Number(e.maximum),c=be(o,t.unit.one,t.unit.few,t.unit.many);return`Занадта вялікі: чакалася, што ${e.
origin??"значэнне"} павінна ${t.verb} ${n}${e.maximum.toString()} ${c}`}return`Занадта вялікі: чакалася, што ${e.origin??"значэнне"} павінна быць ${n}${e.
maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);if(t){const o=Number(e.minimum),c=be(o,t.unit.one,t.unit.few,t.unit.many);return`Занадта малы: чакалася, што ${e.
origin} павінна ${t.verb} ${n}${e.minimum.toString()} ${c}`}return`Занадта малы: чакалася, што ${e.origin} павінна быць ${n}${e.minimum.toString()}`}case"invali\
d_format":{const n=e;return n.format==="starts_with"?`Няправільны радок: павінен пачынацца з "${n.prefix}"`:n.format==="ends_with"?`Няправільны радок: павінен заканчва\
цца на "${n.suffix}"`:n.format==="includes"?`Няправільны радок: павінен змяшчаць "${n.includes}"`:n.format==="regex"?`Няправільны радок: павінен адпавядаць шаблону ${n.
pattern}`:`Няправільны ${l[n.format]??e.format}`}case"not_multiple_of":return`Няправільны лік: павінен быць кратным ${e.divisor}`;case"unrecognized_keys":return`\
Нераспазнаны ${e.keys.length>1?"ключы":"ключ"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Няправільны ключ у ${e.origin}`;case"invalid_union":return"Н\
яправільны ўвод";case"invalid_element":return`Няправільнае значэнне ў ${e.origin}`;default:return"Няправільны ўвод"}}};function Xe(){return{localeError:We()}}
const qe=()=>{const r={string:{unit:"символа",verb:"да съдържа"},file:{unit:"байта",verb:"да съдържа"},array:{unit:"елемента",verb:"да съдържа"},set:{unit:"\
елемента",verb:"да съдържа"},map:{unit:"елемента",verb:"да съдържа"}};function i(e){return r[e]??null}const l={regex:"вход",email:"имейл адрес",url:"URL",
emoji:"емоджи",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO време",date:"ISO дата",
time:"ISO време",duration:"ISO продължителност",ipv4:"IPv4 адрес",ipv6:"IPv6 адрес",mac:"MAC адрес",cidrv4:"IPv4 диапазон",cidrv6:"IPv6 диапазон",base64:"\
base64-кодиран низ",base64url:"base64url-кодиран низ",json_string:"JSON низ",e164:"E.164 номер",credit_card:"номер на кредитна карта",currency_code:"код\
 на валута",iban:"IBAN",jwt:"JWT",template_literal:"вход"},a={nan:"NaN",number:"число",array:"масив"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,
t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Невалиден вход: очакван instanceof ${e.expected}, получен ${o}`:`Невалиден вход: очакван ${n}\
, получен ${o}`}case"invalid_value":return e.values.length===1?`Невалиден вход: очакван ${u.stringifyPrimitive(e.values[0])}`:`Невалидна опция: очаквано едно от ${u.
joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Твърде голямо: очаква се ${e.origin??"стойност"} да съдържа ${n}${e.
maximum.toString()} ${t.unit??"елемента"}`:`Твърде голямо: очаква се ${e.origin??"стойност"} да бъде ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?
">=":">",t=i(e.origin);return t?`Твърде малко: очаква се ${e.origin} да съдържа ${n}${e.minimum.toString()} ${t.unit}`:`Твърде малко: очаква се ${e.origin}\
 да бъде ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;if(n.format==="starts_with")return`Невалиден низ: трябва да започва с "${n.prefix}"`;if(n.format===
"ends_with")return`Невалиден низ: трябва да завършва с "${n.suffix}"`;if(n.format==="includes")return`Невалиден низ: трябва да включва "${n.includes}\
"`;if(n.format==="regex")return`Невалиден низ: трябва да съвпада с ${n.pattern}`;let t="Невалиден";return n.format==="emoji"&&(t="Невалидно"),n.format==="\
datetime"&&(t="Невалидно"),n.format==="date"&&(t="Невалидна"),n.format==="time"&&(t="Невалидно"),n.format==="duration"&&(t="Невалидна"),`${t} ${l[n.format]??e.format}`}case"\
not_multiple_of":return`Невалидно число: трябва да бъде кратно на ${e.divisor}`;case"unrecognized_keys":return`Неразпознат${e.keys.length>1?"и":""} ключ${e.
keys.length>1?"ове":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Невалиден ключ в ${e.origin}`;case"invalid_union":return"Невалиден вход";case"invalid_elem\
ent":return`Невалидна стойност в ${e.origin}`;default:return"Невалиден вход"}}};function Ye(){return{localeError:qe()}}const He=()=>{const r={string:{unit:"অক্ষর",
verb:"থাকতে হবে"},file:{unit:"বাইট",verb:"থাকতে হবে"},array:{unit:"আইটেম",verb:"থাকতে হবে"},set:{unit:"আইটেম",verb:"থাকতে হব\
ে"},map:{unit:"এন্ট্রি",verb:"থাকতে হবে"}};function i(e){return r[e]??null}const l={regex:"ইনপুট",email:"ইমেইল ঠিকানা",url:"URL",emoji:"\
ইমোজি",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO তারিখ ও সময়",date:"\
ISO তারিখ",time:"ISO সময়",duration:"ISO সময়কাল",ipv4:"IPv4 ঠিকানা",ipv6:"IPv6 ঠিকানা",mac:"MAC ঠিকানা",cidrv4:"IPv4 রেঞ্জ",
cidrv6:"IPv6 রেঞ্জ",base64:"base64-এনকোডেড স্ট্রিং",base64url:"base64url-এনকোডেড স্ট্রিং",json_string:"JSON স্ট্রিং",e164:"\
E.164 নম্বর",credit_card:"ক্রেডিট কার্ড নম্বর",currency_code:"মুদ্রা কোড",iban:"IBAN",jwt:"JWT",template_literal:"ইনপুট"},a={nan:"\
NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return`অবৈধ ইনপুট: প্রত্যাশিত ${n}, প্রাপ্\
ত ${o}`}case"invalid_value":return e.values.length===1?`অবৈধ ইনপুট: প্রত্যাশিত ${u.stringifyPrimitive(e.values[0])}`:`অবৈধ অপশন: ${u.joinValues(
e.values," | ")} এর মধ্যে একটি প্রত্যাশিত`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`অনেক বড়: ${e.origin??"মান"}\
 ${n}${e.maximum.toString()} ${t.unit??"এলিমেন্ট"} হতে হবে`:`অনেক বড়: ${e.origin??"মান"} ${n}${e.maximum.toString()} হতে হবে`}case"too_smal\
l":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`অনেক ছোট: ${e.origin} ${n}${e.minimum.toString()} ${t.unit} হতে হবে`:`অনেক ছোট: ${e.origin} ${n}${e.minimum.
toString()} হতে হবে`}case"invalid_format":{const n=e;return n.format==="starts_with"?`অবৈধ স্ট্রিং: "${n.prefix}" দিয়ে শুরু হতে হবে`:n.
format==="ends_with"?`অবৈধ স্ট্রিং: "${n.suffix}" দিয়ে শেষ হতে হবে`:n.format==="includes"?`অবৈধ স্ট্রিং: "${n.includes}" অন্তর্\
ভুক্ত থাকতে হবে`:n.format==="regex"?`অবৈধ স্ট্রিং: ${n.pattern} প্যাটার্ন মিলতে হবে`:`অবৈধ ${l[n.format]??e.format}`}case"\
not_multiple_of":return`অবৈধ নম্বর: ${e.divisor} এর গুণিতক হতে হবে`;case"unrecognized_keys":return`অচেনা কী${e.keys.length>1?"গুলো":
""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`${e.origin} এ অবৈধ কী`;case"invalid_union":return e.options&&Array.isArray(e.options)&&e.options.length>0?`অবৈধ ডিসক্রিমিনেটর \
মান। প্রত্যাশিত ${e.options.map(t=>`'${t}'`).join(" | ")}`:"অবৈধ ইনপুট";case"invalid_element":return`${e.origin} এ অবৈধ মান`;default:return"\
অবৈধ ইনপুট"}}};function Qe(){return{localeError:He()}}const en=()=>{const r={string:{unit:"caràcters",verb:"contenir"},file:{unit:"bytes",verb:"contenir"},array:{unit:"elements",verb:"\
contenir"},set:{unit:"elements",verb:"contenir"},map:{unit:"elements",verb:"contenir"}};function i(e){return r[e]??null}const l={regex:"entrada",email:"adreça electrònica",url:"URL",emoji:"emoji",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i hora ISO",date:"data ISO",time:"hora ISO",duration:"dur\
ada ISO",ipv4:"adreça IPv4",ipv6:"adreça IPv6",mac:"adreça MAC",cidrv4:"rang IPv4",cidrv6:"rang IPv6",base64:"cadena codificada en base64",base64url:"cadena codificada en base64url",json_string:"ca\
dena JSON",e164:"número E.164",credit_card:"número de targeta de crèdit",currency_code:"codi de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},a={nan:"NaN"};return e=>{switch(e.code){case"\
invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Tipus invàlid: s'esperava instanceof ${e.expected}, s'ha rebut ${o}`:`Tipus invàlid\
: s'esperava ${n}, s'ha rebut ${o}`}case"invalid_value":return e.values.length===1?`Valor invàlid: s'esperava ${u.stringifyPrimitive(e.values[0])}`:`Opció invàlida: s'esperava una de ${u.joinValues(
e.values," o ")}`;case"too_big":{const n=e.inclusive?"com a màxim":"menys de",t=i(e.origin);return t?`Massa gran: s'esperava que ${e.origin??"el valor"} contingués ${n} ${e.maximum.toString()} ${t.unit??
"elements"}`:`Massa gran: s'esperava que ${e.origin??"el valor"} fos ${n} ${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?"com a mínim":"més de",t=i(e.origin);return t?`Massa petit: s'\
esperava que ${e.origin} contingués ${n} ${e.minimum.toString()} ${t.unit}`:`Massa petit: s'esperava que ${e.origin} fos ${n} ${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format===
"starts_with"?`Format invàlid: ha de començar amb "${n.prefix}"`:n.format==="ends_with"?`Format invàlid: ha d'acabar amb "${n.suffix}"`:n.format==="includes"?`Format invàlid: ha d'incloure "${n.includes}\
"`:n.format==="regex"?`Format invàlid: ha de coincidir amb el patró ${n.pattern}`:`Format invàlid per a ${l[n.format]??e.format}`}case"not_multiple_of":return`Número invàlid: ha de ser múltiple de ${e.
divisor}`;case"unrecognized_keys":return`Clau${e.keys.length>1?"s":""} no reconeguda${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Clau invàlida a ${e.origin}`;case"\
invalid_union":return"Entrada invàlida";case"invalid_element":return`Element invàlid a ${e.origin}`;default:return"Entrada invàlida"}}};function nn(){return{localeError:en()}}const tn=()=>{const r={
string:{unit:"پیت",verb:"بێت"},file:{unit:"بایت",verb:"بێت"},array:{unit:"دانە",verb:"بێت"},set:{unit:"دانە",verb:"بێت"},map:{unit:"دانە",verb:"بێت"}};function i(e){return r[e]??
null}const l={regex:"regex",email:"ئیمەیڵ",url:"بەستەر (URL)",emoji:"ئیمۆجی",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"U\
LID",xid:"XID",ksuid:"KSUID",datetime:"ڕێکەوت و کات",date:"ڕێکەوت",time:"کات",duration:"ماوە",ipv4:"ناونیشانی IPv4",ipv6:"ناونیشانی IPv6",mac:"ناونیشانی MAC",
cidrv4:"مەودای IPv4",cidrv6:"مەودای IPv6",base64:"دەقی base64",base64url:"دەقی base64url",json_string:"دەقی JSON",e164:"ژمارەی E.164",credit_card:"ژمارەی کارتی کرێدیت",
currency_code:"کۆدی دراو",iban:"IBAN",jwt:"JWT",template_literal:"تێکردە"},a={nan:"NaN",string:"نووسین",number:"ژمارە",boolean:"boolean",array:"array",object:"object",date:"ڕێ\
کەوت",integer:"ژمارە",float:"ژمارە",null:"null",undefined:"undefined",function:"function",symbol:"symbol",unknown:"unknown",promise:"promise",void:"void",never:"never",map:"map",set:"set"};
return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t,c=["ا","و","ۆ","وو","ە","ی","ێ"].some(f=>o.endsWith(f))?"یە":"ە",d=/^[a-zA-Z]+$/.
test(o);return t==="null"||t==="undefined"?"داواکراوە":`چاوەڕوانکراوە ${n} بێت، بەڵام ${o}${d?"":c}`}case"invalid_value":return e.values.length===1?`بەهاکە نادرووستە: چا\
وەڕوانکراوە ${u.stringifyPrimitive(e.values[0])} بێت`:`هەڵبژاردەی نادروست: چاوەڕوانکراوە یەکێک بێت لە ${u.joinValues(e.values,"|")}`;case"too_big":{
const n=i(e.origin);return n?`پێویستە بە لایەنی زۆرەوە ${e.maximum.toString()} ${n.unit} ${n.verb}`:`پێویستە بە لایەنی زۆرەوە ${e.maximum.toString()} بێت`}case"\
too_small":{const n=i(e.origin);return n?`پێویستە بە لایەنی کەمەوە ${e.minimum.toString()} ${n.unit} ${n.verb}`:`پێویستە بە لایەنی کەمەوە ${e.minimum.toString()}\
 بێت`}case"invalid_format":{const n=e;return n.format==="starts_with"?`دەقی نادروست: پێویستە دەستپێبکات بە "${n.prefix}"`:n.format==="ends_with"?`دەقی نادروست: پێویستە\
 کۆتاییبێت بە "${n.suffix}"`:n.format==="includes"?`دەقی نادروست: پێویستە "${n.includes}" لەخۆبگرێت`:n.format==="regex"?`دەقی نادروست: پێویستە لەگەڵ پاتێرنی ${n.
pattern} بگونجێت`:`بەهای ${l[n.format]??e.format} نادروستە`}case"not_multiple_of":return`ژمارەی نادروست: دەبێت چەند هێندە بێت بۆ ${e.divisor}`;case"\
unrecognized_keys":return`کلیلی نەناسراو: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`کلیلی نادروست لە ${e.origin}`;case"invalid_union":return e.options&&Array.isArray(
e.options)&&e.options.length>0?`بەهای نەناسراو هەیە. بەهای چاوەڕوانکراو: ${e.options.map(t=>`'${t}'`).join(" | ")}`:"یەکگرتنی نادروست";case"invalid_ele\
ment":return`${e.origin} بەهاکە نادروستە`;default:return"تێکردەی نادروست"}}};function rn(){return{localeError:tn()}}const an=()=>{const r={string:{unit:"znaků",verb:"mít"},
file:{unit:"bajtů",verb:"mít"},array:{unit:"prvků",verb:"mít"},set:{unit:"prvků",verb:"mít"},map:{unit:"prvků",verb:"mít"}};function i(e){return r[e]??null}const l={regex:"regulární výraz",
email:"e-mailová adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"datum \
a čas ve formátu ISO",date:"datum ve formátu ISO",time:"čas ve formátu ISO",duration:"doba trvání ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah\
 IPv6",base64:"řetězec zakódovaný ve formátu base64",base64url:"řetězec zakódovaný ve formátu base64url",json_string:"řetězec ve formátu JSON",e164:"číslo E.164",credit_card:"číslo kred\
itní karty",currency_code:"kód měny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},a={nan:"NaN",number:"číslo",string:"řetězec",function:"funkce",array:"pole"};return e=>{switch(e.code){case"\
invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Neplatný vstup: očekáváno instanceof ${e.expected}, obdrženo ${o}`:`Neplatný vs\
tup: očekáváno ${n}, obdrženo ${o}`}case"invalid_value":return e.values.length===1?`Neplatný vstup: očekáváno ${u.stringifyPrimitive(e.values[0])}`:`Neplatná možnost: očekávána jedna z hodnot ${u.
joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Hodnota je příliš velká: ${e.origin??"hodnota"} musí mít ${n}${e.maximum.toString()} ${t.unit??"prv\
ků"}`:`Hodnota je příliš velká: ${e.origin??"hodnota"} musí být ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Hodnota je příliš malá: ${e.
origin??"hodnota"} musí mít ${n}${e.minimum.toString()} ${t.unit??"prvků"}`:`Hodnota je příliš malá: ${e.origin??"hodnota"} musí být ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;
return n.format==="starts_with"?`Neplatný řetězec: musí začínat na "${n.prefix}"`:n.format==="ends_with"?`Neplatný řetězec: musí končit na "${n.suffix}"`:n.format==="includes"?`Neplatný řet\
ězec: musí obsahovat "${n.includes}"`:n.format==="regex"?`Neplatný řetězec: musí odpovídat vzoru ${n.pattern}`:`Neplatný formát ${l[n.format]??e.format}`}case"not_multiple_of":return`Neplatné\
 číslo: musí být násobkem ${e.divisor}`;case"unrecognized_keys":return`Neznámé klíče: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Neplatný klíč v ${e.origin}`;case"invalid_union":
return"Neplatný vstup";case"invalid_element":return`Neplatná hodnota v ${e.origin}`;default:return"Neplatný vstup"}}};function on(){return{localeError:an()}}const ln=()=>{const r={string:{unit:"teg\
n",verb:"havde"},file:{unit:"bytes",verb:"havde"},array:{unit:"elementer",verb:"indeholdt"},set:{unit:"elementer",verb:"indeholdt"},map:{unit:"elementer",verb:"indeholdt"}};function i(e){return r[e]??
null}const l={regex:"input",email:"e-mailadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO dato- og klokkeslæt",date:"ISO-dato",time:"ISO-klokkeslæt",duration:"ISO-varighed",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-\
spektrum",base64:"base64-kodet streng",base64url:"base64url-kodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kreditkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",
template_literal:"input"},a={nan:"NaN",string:"streng",number:"tal",boolean:"boolean",array:"liste",object:"objekt",set:"sæt",file:"fil"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??
e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Ugyldigt input: forventede instanceof ${e.expected}, fik ${o}`:`Ugyldigt input: forventede ${n}, fik ${o}`}case"invalid_va\
lue":return e.values.length===1?`Ugyldig værdi: forventede ${u.stringifyPrimitive(e.values[0])}`:`Ugyldigt valg: forventede en af følgende ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?
"<=":"<",t=i(e.origin),o=a[e.origin]??e.origin;return t?`For stor: forventede ${o??"value"} ${t.verb} ${n} ${e.maximum.toString()} ${t.unit??"elementer"}`:`For stor: forventede ${o??"value"} havde ${n}\
 ${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin),o=a[e.origin]??e.origin;return t?`For lille: forventede ${o} ${t.verb} ${n} ${e.minimum.toString()} ${t.unit}`:`Fo\
r lille: forventede ${o} havde ${n} ${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Ugyldig streng: skal starte med "${n.prefix}"`:n.format==="ends_with"?`Ugy\
ldig streng: skal ende med "${n.suffix}"`:n.format==="includes"?`Ugyldig streng: skal indeholde "${n.includes}"`:n.format==="regex"?`Ugyldig streng: skal matche mønsteret ${n.pattern}`:`Ugyldig ${l[n.
format]??e.format}`}case"not_multiple_of":return`Ugyldigt tal: skal være deleligt med ${e.divisor}`;case"unrecognized_keys":return`${e.keys.length>1?"Ukendte nøgler":"Ukendt nøgle"}: ${u.joinValues(
e.keys,", ")}`;case"invalid_key":return`Ugyldig nøgle i ${e.origin}`;case"invalid_union":return"Ugyldigt input: matcher ingen af de tilladte typer";case"invalid_element":return`Ugyldig værdi i ${e.origin}`;default:
return"Ugyldigt input"}}};function un(){return{localeError:ln()}}const dn=()=>{const r={string:{unit:"Zeichen",verb:"zu haben"},file:{unit:"Bytes",verb:"zu haben"},array:{unit:"Elemente",verb:"zu habe\
n"},set:{unit:"Elemente",verb:"zu haben"},map:{unit:"Elemente",verb:"zu haben"}};function i(e){return r[e]??null}const l={regex:"Eingabe",email:"E-Mail-Adresse",url:"URL",emoji:"Emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-Datum und -Uhrzeit",date:"ISO-Datum",time:"ISO-Uhrzeit",duration:"ISO-Da\
uer",ipv4:"IPv4-Adresse",ipv6:"IPv6-Adresse",mac:"MAC-Adresse",cidrv4:"IPv4-Bereich",cidrv6:"IPv6-Bereich",base64:"Base64-codierter String",base64url:"Base64-URL-codierter String",json_string:"JSON-St\
ring",e164:"E.164-Nummer",credit_card:"Kreditkartennummer",currency_code:"Währungscode",iban:"IBAN",jwt:"JWT",template_literal:"Eingabe"},a={nan:"NaN",number:"Zahl",array:"Array"};return e=>{switch(e.
code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Ungültige Eingabe: erwartet instanceof ${e.expected}, erhalten ${o}`:`Un\
gültige Eingabe: erwartet ${n}, erhalten ${o}`}case"invalid_value":return e.values.length===1?`Ungültige Eingabe: erwartet ${u.stringifyPrimitive(e.values[0])}`:`Ungültige Option: erwartet eine von ${u.
joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Zu groß: erwartet, dass ${e.origin??"Wert"} ${n}${e.maximum.toString()} ${t.unit??"Elemente"} hat`:`Zu g\
roß: erwartet, dass ${e.origin??"Wert"} ${n}${e.maximum.toString()} ist`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Zu klein: erwartet, dass ${e.origin} ${n}${e.minimum.toString()}\
 ${t.unit} hat`:`Zu klein: erwartet, dass ${e.origin} ${n}${e.minimum.toString()} ist`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Ungültiger String: muss mit "${n.prefix}" begin\
nen`:n.format==="ends_with"?`Ungültiger String: muss mit "${n.suffix}" enden`:n.format==="includes"?`Ungültiger String: muss "${n.includes}" enthalten`:n.format==="regex"?`Ungültiger String: muss de\
m Muster ${n.pattern} entsprechen`:`Ungültig: ${l[n.format]??e.format}`}case"not_multiple_of":return`Ungültige Zahl: muss ein Vielfaches von ${e.divisor} sein`;case"unrecognized_keys":return`${e.keys.
length>1?"Unbekannte Schlüssel":"Unbekannter Schlüssel"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Ungültiger Schlüssel in ${e.origin}`;case"invalid_union":return"Ungültige Eingabe";case"\
invalid_element":return`Ungültiger Wert in ${e.origin}`;default:return"Ungültige Eingabe"}}};function cn(){return{localeError:dn()}}const mn=()=>{const r={string:{unit:"χαρακτήρες",verb:"ν\
α έχει"},file:{unit:"bytes",verb:"να έχει"},array:{unit:"στοιχεία",verb:"να έχει"},set:{unit:"στοιχεία",verb:"να έχει"},map:{unit:"καταχωρήσεις",verb:"\
να έχει"}};function i(e){return r[e]??null}const l={regex:"είσοδος",email:"διεύθυνση email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"\
GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO ημερομηνία και ώρα",date:"ISO ημερομηνία",time:"ISO ώρα",duration:"ISO διάρκεια",
ipv4:"διεύθυνση IPv4",ipv6:"διεύθυνση IPv6",mac:"διεύθυνση MAC",cidrv4:"εύρος IPv4",cidrv6:"εύρος IPv6",base64:"συμβολοσειρά κωδικοποιημένη σε base64",
base64url:"συμβολοσειρά κωδικοποιημένη σε base64url",json_string:"συμβολοσειρά JSON",e164:"αριθμός E.164",credit_card:"αριθμός πιστωτικής κάρτας",
currency_code:"κωδικός νομίσματος",iban:"IBAN",jwt:"JWT",template_literal:"είσοδος"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,
t=u.parsedType(e.input),o=a[t]??t;return typeof e.expected=="string"&&/^[A-Z]/.test(e.expected)?`Μη έγκυρη είσοδος: αναμενόταν instanceof ${e.expected}, λήφθηκε ${o}`:`\
Μη έγκυρη είσοδος: αναμενόταν ${n}, λήφθηκε ${o}`}case"invalid_value":return e.values.length===1?`Μη έγκυρη είσοδος: αναμενόταν ${u.stringifyPrimitive(
e.values[0])}`:`Μη έγκυρη επιλογή: αναμενόταν ένα από ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Πολύ μεγάλο: ανα\
μενόταν ${e.origin??"τιμή"} να έχει ${n}${e.maximum.toString()} ${t.unit??"στοιχεία"}`:`Πολύ μεγάλο: αναμενόταν ${e.origin??"τιμή"} να είναι ${n}${e.
maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Πολύ μικρό: αναμενόταν ${e.origin} να έχει ${n}${e.minimum.toString()} ${t.unit}`:`Π\
ολύ μικρό: αναμενόταν ${e.origin} να είναι ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Μη έγκυρη συμβολοσειρά: πρέπει να ξεκι\
νά με "${n.prefix}"`:n.format==="ends_with"?`Μη έγκυρη συμβολοσειρά: πρέπει να τελειώνει με "${n.suffix}"`:n.format==="includes"?`Μη έγκυρη συμβολοσειρά: πρέ\
πει να περιέχει "${n.includes}"`:n.format==="regex"?`Μη έγκυρη συμβολοσειρά: πρέπει να ταιριάζει με το μοτίβο ${n.pattern}`:`Μη έγκυρο: ${l[n.
format]??e.format}`}case"not_multiple_of":return`Μη έγκυρος αριθμός: πρέπει να είναι πολλαπλάσιο του ${e.divisor}`;case"unrecognized_keys":return`Άγνωστ${e.
keys.length>1?"α":"ο"} κλειδ${e.keys.length>1?"ιά":"ί"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Μη έγκυρο κλειδί στο ${e.origin}`;case"invalid_union":return"\
Μη έγκυρη είσοδος";case"invalid_element":return`Μη έγκυρη τιμή στο ${e.origin}`;default:return"Μη έγκυρη είσοδος"}}};function sn(){return{localeError:mn()}}
var fn=S(30252);const vn=()=>{const r={string:{unit:"karaktrojn",verb:"havi"},file:{unit:"bajtojn",verb:"havi"},array:{unit:"elementojn",verb:"havi"},set:{unit:"elementojn",verb:"havi"},map:{unit:"ele\
mentojn",verb:"havi"}};function i(e){return r[e]??null}const l={regex:"enigo",email:"retadreso",url:"URL",emoji:"emoĝio",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"\
cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datotempo",date:"ISO-dato",time:"ISO-tempo",duration:"ISO-daŭro",ipv4:"IPv4-adreso",ipv6:"IPv6-adreso",mac:"MAC-adreso",cidrv4:"I\
Pv4-rango",cidrv6:"IPv6-rango",base64:"64-ume kodita karaktraro",base64url:"URL-64-ume kodita karaktraro",json_string:"JSON-karaktraro",e164:"E.164-nombro",credit_card:"kreditkarta numero",currency_code:"\
valuta kodo",iban:"IBAN",jwt:"JWT",template_literal:"enigo"},a={nan:"NaN",number:"nombro",array:"tabelo",null:"senvalora"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,
t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Nevalida enigo: atendiĝis instanceof ${e.expected}, riceviĝis ${o}`:`Nevalida enigo: atendiĝis ${n}, riceviĝis ${o}`}case"invalid\
_value":return e.values.length===1?`Nevalida enigo: atendiĝis ${u.stringifyPrimitive(e.values[0])}`:`Nevalida opcio: atendiĝis unu el ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?
"<=":"<",t=i(e.origin);return t?`Tro granda: atendiĝis ke ${e.origin??"valoro"} havu ${n}${e.maximum.toString()} ${t.unit??"elementojn"}`:`Tro granda: atendiĝis ke ${e.origin??"valoro"} havu ${n}${e.
maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Tro malgranda: atendiĝis ke ${e.origin} havu ${n}${e.minimum.toString()} ${t.unit}`:`Tro malgranda: atendiĝi\
s ke ${e.origin} estu ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Nevalida karaktraro: devas komenciĝi per "${n.prefix}"`:n.format==="ends_with"?`Nev\
alida karaktraro: devas finiĝi per "${n.suffix}"`:n.format==="includes"?`Nevalida karaktraro: devas inkluzivi "${n.includes}"`:n.format==="regex"?`Nevalida karaktraro: devas kongrui kun la modelo ${n.
pattern}`:`Nevalida ${l[n.format]??e.format}`}case"not_multiple_of":return`Nevalida nombro: devas esti oblo de ${e.divisor}`;case"unrecognized_keys":return`Nekonata${e.keys.length>1?"j":""} ŝlosilo${e.
keys.length>1?"j":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Nevalida ŝlosilo en ${e.origin}`;case"invalid_union":return"Nevalida enigo";case"invalid_element":return`Nevalida valoro \
en ${e.origin}`;default:return"Nevalida enigo"}}};function gn(){return{localeError:vn()}}const $n=()=>{const r={string:{unit:"caracteres",verb:"tener"},file:{unit:"bytes",verb:"tener"},array:{unit:"el\
ementos",verb:"tener"},set:{unit:"elementos",verb:"tener"}};function i(e){return r[e]??null}const l={regex:"entrada",email:"dirección de correo electrónico",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"fecha y hora ISO",date:"fecha ISO",time:"hora ISO",duration:"duración ISO",
ipv4:"dirección IPv4",ipv6:"dirección IPv6",mac:"dirección MAC",cidrv4:"rango IPv4",cidrv6:"rango IPv6",base64:"cadena codificada en base64",base64url:"URL codificada en base64",json_string:"cadena\
 JSON",e164:"número E.164",credit_card:"número de tarjeta de crédito",currency_code:"código de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},a={nan:"NaN",string:"texto",number:"número",
boolean:"booleano",array:"arreglo",object:"objeto",set:"conjunto",file:"archivo",date:"fecha",bigint:"número grande",symbol:"símbolo",undefined:"indefinido",null:"nulo",function:"función",map:"mapa",
record:"registro",tuple:"tupla",enum:"enumeración",union:"unión",literal:"literal",promise:"promesa",void:"vacío",never:"nunca",unknown:"desconocido",any:"cualquiera"};return e=>{switch(e.code){case"\
invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Entrada inválida: se esperaba instanceof ${e.expected}, recibido ${o}`:`Entrada inv\
álida: se esperaba ${n}, recibido ${o}`}case"invalid_value":return e.values.length===1?`Entrada inválida: se esperaba ${u.stringifyPrimitive(e.values[0])}`:`Opción inválida: se esperaba una de ${u.
joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin),o=a[e.origin]??e.origin;return t?`Demasiado grande: se esperaba que ${o??"valor"} tuviera ${n}${e.maximum.toString()}\
 ${t.unit??"elementos"}`:`Demasiado grande: se esperaba que ${o??"valor"} fuera ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin),o=a[e.origin]??e.origin;return t?
`Demasiado pequeño: se esperaba que ${o} tuviera ${n}${e.minimum.toString()} ${t.unit}`:`Demasiado pequeño: se esperaba que ${o} fuera ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.
format==="starts_with"?`Cadena inválida: debe comenzar con "${n.prefix}"`:n.format==="ends_with"?`Cadena inválida: debe terminar en "${n.suffix}"`:n.format==="includes"?`Cadena inválida: debe inclui\
r "${n.includes}"`:n.format==="regex"?`Cadena inválida: debe coincidir con el patrón ${n.pattern}`:`Inválido ${l[n.format]??e.format}`}case"not_multiple_of":return`Número inválido: debe ser múltipl\
o de ${e.divisor}`;case"unrecognized_keys":return`Llave${e.keys.length>1?"s":""} desconocida${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Llave inválida en ${a[e.origin]??
e.origin}`;case"invalid_union":return"Entrada inválida";case"invalid_element":return`Valor inválido en ${a[e.origin]??e.origin}`;default:return"Entrada inválida"}}};function pn(){return{localeError:$n()}}
const yn=()=>{const r={string:{unit:"کاراکتر",verb:"داشته باشد"},file:{unit:"بایت",verb:"داشته باشد"},array:{unit:"آیتم",verb:"داشته باشد"},set:{unit:"آیتم",
verb:"داشته باشد"},map:{unit:"آیتم",verb:"داشته باشد"}};function i(e){return r[e]??null}const l={regex:"ورودی",email:"آدرس ایمیل",url:"URL",emoji:"ایموجی",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"تاریخ و زمان ایزو",date:"تاریخ ایزو",time:"\
زمان ایزو",duration:"مدت زمان ایزو",ipv4:"IPv4 آدرس",ipv6:"IPv6 آدرس",mac:"MAC آدرس",cidrv4:"IPv4 دامنه",cidrv6:"IPv6 دامنه",base64:"base64-encoded رشته",base64url:"\
base64url-encoded رشته",json_string:"JSON رشته",e164:"E.164 عدد",credit_card:"شماره کارت اعتباری",currency_code:"کد ارز",iban:"IBAN",jwt:"JWT",template_literal:"ورودی"},
a={nan:"NaN",number:"عدد",array:"آرایه"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`ورود\
ی نامعتبر: می‌بایست instanceof ${e.expected} می‌بود، ${o} دریافت شد`:`ورودی نامعتبر: می‌بایست ${n} می‌بود، ${o} دریافت شد`}case"in\
valid_value":return e.values.length===1?`ورودی نامعتبر: می‌بایست ${u.stringifyPrimitive(e.values[0])} می‌بود`:`گزینه نامعتبر: می‌بایست یکی از ${u.
joinValues(e.values,"|")} می‌بود`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`خیلی بزرگ: ${e.origin??"مقدار"} باید ${n}${e.maximum.toString()} ${t.unit??
"عنصر"} باشد`:`خیلی بزرگ: ${e.origin??"مقدار"} باید ${n}${e.maximum.toString()} باشد`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`خیلی کوچک: ${e.
origin} باید ${n}${e.minimum.toString()} ${t.unit} باشد`:`خیلی کوچک: ${e.origin} باید ${n}${e.minimum.toString()} باشد`}case"invalid_format":{const n=e;return n.format==="start\
s_with"?`رشته نامعتبر: باید با "${n.prefix}" شروع شود`:n.format==="ends_with"?`رشته نامعتبر: باید با "${n.suffix}" تمام شود`:n.format==="includes"?`رشته\
 نامعتبر: باید شامل "${n.includes}" باشد`:n.format==="regex"?`رشته نامعتبر: باید با الگوی ${n.pattern} مطابقت داشته باشد`:`${l[n.format]??e.format}\
 نامعتبر`}case"not_multiple_of":return`عدد نامعتبر: باید مضرب ${e.divisor} باشد`;case"unrecognized_keys":return`کلید${e.keys.length>1?"های":""} ناشناس: ${u.joinValues(
e.keys,", ")}`;case"invalid_key":return`کلید ناشناس در ${e.origin}`;case"invalid_union":return"ورودی نامعتبر";case"invalid_element":return`مقدار نامعتبر در ${e.origin}`;default:
return"ورودی نامعتبر"}}};function bn(){return{localeError:yn()}}const _n=()=>{const r={string:{unit:"merkkiä",subject:"merkkijonon"},file:{unit:"tavua",subject:"tiedoston"},array:{unit:"a\
lkiota",subject:"listan"},set:{unit:"alkiota",subject:"joukon"},map:{unit:"alkiota",subject:"kuvauksen"},number:{unit:"",subject:"luvun"},bigint:{unit:"",subject:"suuren kokonaisluvun"},int:{unit:"",subject:"\
kokonaisluvun"},date:{unit:"",subject:"päivämäärän"}};function i(e){return r[e]??null}const l={regex:"säännöllinen lauseke",email:"sähköpostiosoite",url:"URL-osoite",emoji:"emoji",uuid:"UUID",
uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-aikaleima",date:"ISO-päivämäärä",time:"ISO-aika",duration:"\
ISO-kesto",ipv4:"IPv4-osoite",ipv6:"IPv6-osoite",mac:"MAC-osoite",cidrv4:"IPv4-alue",cidrv6:"IPv6-alue",base64:"base64-koodattu merkkijono",base64url:"base64url-koodattu merkkijono",json_string:"JSON-\
merkkijono",e164:"E.164-luku",credit_card:"luottokortin numero",currency_code:"valuuttakoodi",iban:"IBAN",jwt:"JWT",template_literal:"templaattimerkkijono"},a={nan:"NaN"};return e=>{switch(e.code){case"\
invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Virheellinen tyyppi: odotettiin instanceof ${e.expected}, oli ${o}`:`Virheellinen ty\
yppi: odotettiin ${n}, oli ${o}`}case"invalid_value":return e.values.length===1?`Virheellinen syöte: täytyy olla ${u.stringifyPrimitive(e.values[0])}`:`Virheellinen valinta: täytyy olla yksi seuraav\
ista: ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Liian suuri: ${t.subject} täytyy olla ${n}${e.maximum.toString()} ${t.unit}`.trim():`Liian suu\
ri: arvon täytyy olla ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Liian pieni: ${t.subject} täytyy olla ${n}${e.minimum.toString()} ${t.unit}`.
trim():`Liian pieni: arvon täytyy olla ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Virheellinen syöte: täytyy alkaa "${n.prefix}"`:n.format==="ends\
_with"?`Virheellinen syöte: täytyy loppua "${n.suffix}"`:n.format==="includes"?`Virheellinen syöte: täytyy sisältää "${n.includes}"`:n.format==="regex"?`Virheellinen syöte: täytyy vastata säänn\
öllistä lauseketta ${n.pattern}`:`Virheellinen ${l[n.format]??e.format}`}case"not_multiple_of":return`Virheellinen luku: täytyy olla luvun ${e.divisor} monikerta`;case"unrecognized_keys":return`${e.
keys.length>1?"Tuntemattomat avaimet":"Tuntematon avain"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return"Virheellinen avain tietueessa";case"invalid_union":return"Virheellinen unioni";case"in\
valid_element":return"Virheellinen arvo joukossa";default:return"Virheellinen syöte"}}};function In(){return{localeError:_n()}}const kn=()=>{const r={string:{unit:"caractères",verb:"avoir"},file:{unit:"\
octets",verb:"avoir"},array:{unit:"éléments",verb:"avoir"},set:{unit:"éléments",verb:"avoir"}};function i(e){return r[e]??null}const l={regex:"expression régulière",email:"adresse e-mail",url:"U\
RL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date et heure ISO",date:"date ISO",time:"\
heure ISO",duration:"durée ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"chaîne de caractères encodée en base64",base64url:"chaîne \
de caractères encodée en base64url",json_string:"chaîne de caractères JSON",e164:"numéro au format E.164",credit_card:"numéro de carte de crédit",currency_code:"code de devise",iban:"IBAN",jwt:"\
JWT",template_literal:"entrée"},a={string:"chaîne de caractères",number:"nombre",int:"entier",boolean:"booléen",bigint:"grand entier",symbol:"symbole",undefined:"indéfini",null:"null",never:"jama\
is",void:"vide",date:"date",array:"tableau",object:"objet",tuple:"tuple",record:"record",map:"map",set:"ensemble",file:"fichier",nonoptional:"non optionnel",nan:"NaN",function:"fonction"};return e=>{switch(e.
code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Entrée invalide : instance de ${e.expected} attendu, ${o} reçu`:`Entrée\
 invalide : ${n} attendu, ${o} reçu`}case"invalid_value":return e.values.length===1?`Entrée invalide : ${u.stringifyPrimitive(e.values[0])} attendu`:`Option invalide : une valeur parmi ${u.joinValues(
e.values,"|")} attendue`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Trop grand : ${a[e.origin]??"valeur"} doit ${t.verb} ${n}${e.maximum.toString()} ${t.unit??"élément(s)"}`:
`Trop grand : ${a[e.origin]??"valeur"} doit être ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Trop petit : ${a[e.origin]??"valeur"} doit ${t.verb}\
 ${n}${e.minimum.toString()} ${t.unit}`:`Trop petit : ${a[e.origin]??"valeur"} doit être ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Chaîne de caract\
ères invalide : doit commencer par "${n.prefix}"`:n.format==="ends_with"?`Chaîne de caractères invalide : doit se terminer par "${n.suffix}"`:n.format==="includes"?`Chaîne de caractères invalide : \
doit inclure "${n.includes}"`:n.format==="regex"?`Chaîne de caractères invalide : doit correspondre au motif ${n.pattern}`:`${l[n.format]??e.format} invalide`}case"not_multiple_of":return`Nombre inv\
alide : doit être un multiple de ${e.divisor}`;case"unrecognized_keys":return`Clé${e.keys.length>1?"s":""} non reconnue${e.keys.length>1?"s":""} : ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`\
Clé invalide dans ${e.origin}`;case"invalid_union":return"Entrée invalide";case"invalid_element":return`Valeur invalide dans ${e.origin}`;default:return"Entrée invalide"}}};function hn(){return{localeError:kn()}}
const Sn=()=>{const r={string:{unit:"caractères",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"éléments",verb:"avoir"},set:{unit:"éléments",verb:"avoir"},map:{unit:"éléments",verb:"\
avoir"}};function i(e){return r[e]??null}const l={regex:"entrée",email:"adresse courriel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"\
cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date-heure ISO",date:"date ISO",time:"heure ISO",duration:"durée ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",
cidrv6:"plage IPv6",base64:"chaîne encodée en base64",base64url:"chaîne encodée en base64url",json_string:"chaîne JSON",e164:"numéro E.164",credit_card:"numéro de carte de crédit",currency_code:"\
code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entrée"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.
test(e.expected)?`Entrée invalide : attendu instanceof ${e.expected}, reçu ${o}`:`Entrée invalide : attendu ${n}, reçu ${o}`}case"invalid_value":return e.values.length===1?`Entrée invalide : atten\
du ${u.stringifyPrimitive(e.values[0])}`:`Option invalide : attendu l'une des valeurs suivantes ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"≤":"<",t=i(e.origin);return t?`Trop\
 grand : attendu que ${e.origin??"la valeur"} ait ${n}${e.maximum.toString()} ${t.unit}`:`Trop grand : attendu que ${e.origin??"la valeur"} soit ${n}${e.maximum.toString()}`}case"too_small":{const n=e.
inclusive?"≥":">",t=i(e.origin);return t?`Trop petit : attendu que ${e.origin} ait ${n}${e.minimum.toString()} ${t.unit}`:`Trop petit : attendu que ${e.origin} soit ${n}${e.minimum.toString()}`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`Chaîne invalide : doit commencer par "${n.prefix}"`:n.format==="ends_with"?`Chaîne invalide : doit se terminer par "${n.suffix}"`:n.format===
"includes"?`Chaîne invalide : doit inclure "${n.includes}"`:n.format==="regex"?`Chaîne invalide : doit correspondre au motif ${n.pattern}`:`${l[n.format]??e.format} invalide`}case"not_multiple_of":return`\
Nombre invalide : doit être un multiple de ${e.divisor}`;case"unrecognized_keys":return`Clé${e.keys.length>1?"s":""} non reconnue${e.keys.length>1?"s":""} : ${u.joinValues(e.keys,", ")}`;case"invali\
d_key":return`Clé invalide dans ${e.origin}`;case"invalid_union":return"Entrée invalide";case"invalid_element":return`Valeur invalide dans ${e.origin}`;default:return"Entrée invalide"}}};function wn(){
return{localeError:Sn()}}const Dn=()=>{const r={string:{unit:"અક્ષર",verb:"હોવા જોઈએ"},file:{unit:"બાયટ",verb:"હોવા જોઈએ"},array:{unit:"આઇટમ",
verb:"હોવા જોઈએ"},set:{unit:"આઇટમ",verb:"હોવા જોઈએ"},map:{unit:"એન્ટ્રી",verb:"હોવા જોઈએ"}};function i(e){return r[e]??null}const l={
regex:"ઇનપુટ",email:"ઈમેઇલ એડ્રેસ",url:"URL",emoji:"ઇમોજી",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO તારીખ અને સમય",date:"ISO તારીખ",time:"ISO સમય",duration:"ISO અવધિ",ipv4:"IPv4 એડ્રેસ",ipv6:"IPv6 એ\
ડ્રેસ",mac:"MAC એડ્રેસ",cidrv4:"IPv4 શ્રેણી",cidrv6:"IPv6 શ્રેણી",base64:"base64-એન્કોડેડ સ્ટ્રિંગ",base64url:"base64url-એ\
ન્કોડેડ સ્ટ્રિંગ",json_string:"JSON સ્ટ્રિંગ",e164:"E.164 નંબર",credit_card:"ક્રેડિટ કાર્ડ નંબર",currency_code:"ચલ\
ણ કોડ",iban:"IBAN",jwt:"JWT",template_literal:"ઇનપુટ"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;
return`અમાન્ય ઇનપુટ: અપેક્ષિત ${n}, પ્રાપ્ત ${o}`}case"invalid_value":return e.values.length===1?`અમાન્ય ઇનપુટ: અપેક્ષિત ${u.
stringifyPrimitive(e.values[0])}`:`અમાન્ય વિકલ્પ: ${u.joinValues(e.values," | ")} માધ્યમથી એક અપેક્ષિત`;case"too_big":{const n=e.inclusive?"\
<=":"<",t=i(e.origin);return t?`ખૂબ મોટું: ${e.origin??"મૂલ્ય"} ${n}${e.maximum.toString()} ${t.unit??"એલિમેન્ટ"} હોવા જોઈએ`:`ખૂબ મોટું: ${e.
origin??"મૂલ્ય"} ${n}${e.maximum.toString()} હોવું જોઈએ`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`ખૂબ નાનું: ${e.origin} ${n}${e.
minimum.toString()} ${t.unit} હોવા જોઈએ`:`ખૂબ નાનું: ${e.origin} ${n}${e.minimum.toString()} હોવું જોઈએ`}case"invalid_format":{const n=e;return n.format===
"starts_with"?`અમાન્ય સ્ટ્રિંગ: "${n.prefix}" થી શરૂ થવું જોઈએ`:n.format==="ends_with"?`અમાન્ય સ્ટ્રિંગ: "${n.suffix}"\
 પર સમાપ્ત થવું જોઈએ`:n.format==="includes"?`અમાન્ય સ્ટ્રિંગ: "${n.includes}" શામેલ હોવું જોઈએ`:n.format==="rege\
x"?`અમાન્ય સ્ટ્રિંગ: પેટર્ન ${n.pattern} સાથે મેળ ખાવું જોઈએ`:`અમાન્ય ${l[n.format]??e.format}`}case"not_multiple_of":
return`અમાન્ય નંબર: ${e.divisor} નો ગુણાંક હોવો જોઈએ`;case"unrecognized_keys":return`ઓળખી શકાતા નહીં તે કી${e.keys.
length>1?"ઓ":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`${e.origin} માં અમાન્ય કી`;case"invalid_union":return e.options&&Array.isArray(e.options)&&e.options.length>
0?`અમાન્ય ડિસ્ક્રિમિનેટર મૂલ્ય. અપેક્ષિત ${e.options.map(t=>`'${t}'`).join(" | ")}`:"અમાન્ય ઇનપુટ";case"invalid_\
element":return`${e.origin} માં અમાન્ય મૂલ્ય`;default:return"અમાન્ય ઇનપુટ"}}};function Un(){return{localeError:Dn()}}const jn=()=>{const r={string:{label:"\
מחרוזת",gender:"f"},number:{label:"מספר",gender:"m"},boolean:{label:"ערך בוליאני",gender:"m"},bigint:{label:"BigInt",gender:"m"},date:{label:"תאריך",gender:"m"},array:{label:"\
מערך",gender:"m"},object:{label:"אובייקט",gender:"m"},null:{label:"ערך ריק (null)",gender:"m"},undefined:{label:"ערך לא מוגדר (undefined)",gender:"m"},symbol:{label:"סימבול \
(Symbol)",gender:"m"},function:{label:"פונקציה",gender:"f"},map:{label:"מפה (Map)",gender:"f"},set:{label:"קבוצה (Set)",gender:"f"},file:{label:"קובץ",gender:"m"},promise:{label:"Pr\
omise",gender:"m"},NaN:{label:"NaN",gender:"m"},unknown:{label:"ערך לא ידוע",gender:"m"},value:{label:"ערך",gender:"m"}},i={string:{unit:"תווים",shortLabel:"קצר",longLabel:"ארוך"},
file:{unit:"בייטים",shortLabel:"קטן",longLabel:"גדול"},array:{unit:"פריטים",shortLabel:"קטן",longLabel:"גדול"},set:{unit:"פריטים",shortLabel:"קטן",longLabel:"גדול"},
number:{unit:"",shortLabel:"קטן",longLabel:"גדול"}},l=d=>d?r[d]:void 0,a=d=>{const f=l(d);return f?f.label:d??r.unknown.label},e=d=>`ה${a(d)}`,n=d=>(l(d)?.gender??"m")==="f"?"צריכה להיות":
"צריך להיות",t=d=>d?i[d]??null:null,o={regex:{label:"קלט",gender:"m"},email:{label:"כתובת אימייל",gender:"f"},url:{label:"כתובת רשת",gender:"f"},emoji:{label:"אימוג'י",
gender:"m"},uuid:{label:"UUID",gender:"m"},uuidv4:{label:"UUIDv4",gender:"m"},uuidv6:{label:"UUIDv6",gender:"m"},nanoid:{label:"nanoid",gender:"m"},guid:{label:"GUID",gender:"m"},cuid:{label:"cuid",gender:"\
m"},cuid2:{label:"cuid2",gender:"m"},ulid:{label:"ULID",gender:"m"},xid:{label:"XID",gender:"m"},ksuid:{label:"KSUID",gender:"m"},datetime:{label:"תאריך וזמן ISO",gender:"m"},date:{label:"תאר\
יך ISO",gender:"m"},time:{label:"זמן ISO",gender:"m"},duration:{label:"משך זמן ISO",gender:"m"},ipv4:{label:"כתובת IPv4",gender:"f"},ipv6:{label:"כתובת IPv6",gender:"f"},mac:{label:"\
כתובת MAC",gender:"f"},cidrv4:{label:"טווח IPv4",gender:"m"},cidrv6:{label:"טווח IPv6",gender:"m"},base64:{label:"מחרוזת בבסיס 64",gender:"f"},base64url:{label:"מחרוזת בבסיס 64\
 לכתובות רשת",gender:"f"},json_string:{label:"מחרוזת JSON",gender:"f"},e164:{label:"מספר E.164",gender:"m"},credit_card:{label:"מספר כרטיס אשראי",gender:"m"},currency_code:{
label:"קוד מטבע",gender:"m"},iban:{label:"IBAN",gender:"m"},jwt:{label:"JWT",gender:"m"},template_literal:{label:"קלט",gender:"m"},ends_with:{label:"קלט",gender:"m"},includes:{label:"קלט",
gender:"m"},lowercase:{label:"קלט",gender:"m"},starts_with:{label:"קלט",gender:"m"},uppercase:{label:"קלט",gender:"m"}},c={nan:"NaN"};return d=>{switch(d.code){case"invalid_type":{const f=d.expected,
g=c[f??""]??a(f),p=u.parsedType(d.input),y=c[p]??r[p]?.label??p;return/^[A-Z]/.test(d.expected)?`קלט לא תקין: צריך להיות instanceof ${d.expected}, התקבל ${y}`:`קלט לא תקין: צריך\
 להיות ${g}, התקבל ${y}`}case"invalid_value":{if(d.values.length===1)return`ערך לא תקין: הערך חייב להיות ${u.stringifyPrimitive(d.values[0])}`;const f=d.values.map(y=>u.
stringifyPrimitive(y));if(d.values.length===2)return`ערך לא תקין: האפשרויות המתאימות הן ${f[0]} או ${f[1]}`;const g=f[f.length-1];return`ערך לא תקין: האפשרויות המתאימות ה\
ן ${f.slice(0,-1).join(", ")} או ${g}`}case"too_big":{const f=t(d.origin),g=e(d.origin??"value");if(d.origin==="string")return`${f?.longLabel??"ארוך"} מדי: ${g} צריכה להכיל ${d.maximum.
toString()} ${f?.unit??""} ${d.inclusive?"או פחות":"לכל היותר"}`.trim();if(d.origin==="number"){const k=d.inclusive?`קטן או שווה ל-${d.maximum}`:`קטן מ-${d.maximum}`;return`\
גדול מדי: ${g} צריך להיות ${k}`}if(d.origin==="array"||d.origin==="set"){const k=d.origin==="set"?"צריכה":"צריך",h=d.inclusive?`${d.maximum} ${f?.unit??""} או פחות`:`פחו\
ת מ-${d.maximum} ${f?.unit??""}`;return`גדול מדי: ${g} ${k} להכיל ${h}`.trim()}const p=d.inclusive?"<=":"<",y=n(d.origin??"value");return f?.unit?`${f.longLabel} מדי: ${g} ${y} ${p}${d.
maximum.toString()} ${f.unit}`:`${f?.longLabel??"גדול"} מדי: ${g} ${y} ${p}${d.maximum.toString()}`}case"too_small":{const f=t(d.origin),g=e(d.origin??"value");if(d.origin==="string")return`${f?.
shortLabel??"קצר"} מדי: ${g} צריכה להכיל ${d.minimum.toString()} ${f?.unit??""} ${d.inclusive?"או יותר":"לפחות"}`.trim();if(d.origin==="number"){const k=d.inclusive?`גדול או\
 שווה ל-${d.minimum}`:`גדול מ-${d.minimum}`;return`קטן מדי: ${g} צריך להיות ${k}`}if(d.origin==="array"||d.origin==="set"){const k=d.origin==="set"?"צריכה":"צריך";if(d.
minimum===1&&d.inclusive){const j=(d.origin==="set","לפחות פריט אחד");return`קטן מדי: ${g} ${k} להכיל ${j}`}const h=d.inclusive?`${d.minimum} ${f?.unit??""} או יותר`:`יותר\
 מ-${d.minimum} ${f?.unit??""}`;return`קטן מדי: ${g} ${k} להכיל ${h}`.trim()}const p=d.inclusive?">=":">",y=n(d.origin??"value");return f?.unit?`${f.shortLabel} מדי: ${g} ${y} ${p}${d.minimum.
toString()} ${f.unit}`:`${f?.shortLabel??"קטן"} מדי: ${g} ${y} ${p}${d.minimum.toString()}`}case"invalid_format":{const f=d;if(f.format==="starts_with")return`המחרוזת חייבת להתחיל ב "${f.
prefix}"`;if(f.format==="ends_with")return`המחרוזת חייבת להסתיים ב "${f.suffix}"`;if(f.format==="includes")return`המחרוזת חייבת לכלול "${f.includes}"`;if(f.format===
"regex")return`המחרוזת חייבת להתאים לתבנית ${f.pattern}`;const g=o[f.format],p=g?.label??f.format,k=(g?.gender??"m")==="f"?"תקינה":"תקין";return`${p} לא ${k}`}case"n\
ot_multiple_of":return`מספר לא תקין: חייב להיות מכפלה של ${d.divisor}`;case"unrecognized_keys":return`מפתח${d.keys.length>1?"ות":""} לא מזוה${d.keys.length>1?"ים":
"ה"}: ${u.joinValues(d.keys,", ")}`;case"invalid_key":return"שדה לא תקין באובייקט";case"invalid_union":return"קלט לא תקין";case"invalid_element":return`ערך לא תקין ב${e(
d.origin??"array")}`;default:return"קלט לא תקין"}}};function xn(){return{localeError:jn()}}const zn=()=>{const r={string:{unit:"अक्षर",verb:"रखने के लिए"},file:{unit:"\
बाइट्स",verb:"रखने के लिए"},array:{unit:"तत्व",verb:"रखने के लिए"},set:{unit:"तत्व",verb:"रखने के लिए"},map:{unit:"प्र\
विष्टियाँ",verb:"रखने के लिए"}};function i(e){return r[e]??null}const l={regex:"इनपुट",email:"ईमेल पता",url:"URL",emoji:"इमोजी",uuid:"\
UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO तिथि और समय",date:"ISO तिथि",time:"\
ISO समय",duration:"ISO अवधि",ipv4:"IPv4 पता",ipv6:"IPv6 पता",mac:"MAC पता",cidrv4:"IPv4 श्रेणी",cidrv6:"IPv6 श्रेणी",base64:"Base64-एन्कोडेड स्ट\
्रिंग",base64url:"Base64URL-एन्कोडेड स्ट्रिंग",json_string:"JSON स्ट्रिंग",e164:"E.164 संख्या",credit_card:"क्रेडिट कार्ड संख्या",
currency_code:"मुद्रा कोड",iban:"IBAN",jwt:"JWT",template_literal:"इनपुट"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.
parsedType(e.input),o=a[t]??t;return`अमान्य इनपुट: अपेक्षित ${n}, प्राप्त ${o}`}case"invalid_value":return e.values.length===1?`अमान्य इनपुट: अपेक्ष\
ित ${u.stringifyPrimitive(e.values[0])}`:`अमान्य विकल्प: अपेक्षित मानों में से एक ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.
inclusive?"<=":"<",t=i(e.origin);return t?`बहुत बड़ा: अपेक्षित था कि ${e.origin??"मान"} में ${n}${e.maximum} ${t.unit} हों`:`बहुत बड़ा: अपेक्ष\
ित था कि ${e.origin??"मान"} ${n}${e.maximum} हो`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`बहुत छोटा: अपेक्षित था कि ${e.
origin} में ${n}${e.minimum} ${t.unit} हों`:`बहुत छोटा: अपेक्षित था कि ${e.origin} ${n}${e.minimum} हो`}case"invalid_format":{const n=e;return n.
format==="starts_with"?`अमान्य स्ट्रिंग: "${n.prefix}" से शुरू होना चाहिए`:n.format==="ends_with"?`अमान्य स्ट्रिंग: "${n.
suffix}" पर समाप्त होना चाहिए`:n.format==="includes"?`अमान्य स्ट्रिंग: इसमें "${n.includes}" शामिल होना चाहिए`:
n.format==="regex"?`अमान्य स्ट्रिंग: पैटर्न ${n.pattern} से मेल खाना चाहिए`:`अमान्य ${l[n.format]??e.format}`}case"not_m\
ultiple_of":return`अमान्य संख्या: यह ${e.divisor} का गुणज होना चाहिए`;case"unrecognized_keys":return`अपरिचित कुंजी${e.
keys.length>1?"याँ":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`अमान्य कुंजी: ${e.origin} में`;case"invalid_union":return e.options&&Array.isArray(e.options)&&
e.options.length>0?`अमान्य डिस्क्रिमिनेटर मान: अपेक्षित ${e.options.map(t=>`'${t}'`).join(" | ")}`:"अमान्य इनपुट";case"\
invalid_element":return`अमान्य मान: ${e.origin} में`;default:return"अमान्य इनपुट"}}};function Nn(){return{localeError:zn()}}const On=()=>{const r={string:{
unit:"znakova",verb:"imati"},file:{unit:"bajtova",verb:"imati"},array:{unit:"stavki",verb:"imati"},set:{unit:"stavki",verb:"imati"}};function i(e){return r[e]??null}const l={regex:"unos",email:"email \
adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum i vrijeme",date:"\
ISO datum",time:"ISO vrijeme",duration:"ISO trajanje",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"IPv4 raspon",cidrv6:"IPv6 raspon",base64:"base64 kodirani tekst",base64url:"base64u\
rl kodirani tekst",json_string:"JSON tekst",e164:"E.164 broj",credit_card:"broj kreditne kartice",currency_code:"kod valute",iban:"IBAN",jwt:"JWT",template_literal:"unos"},a={nan:"NaN",string:"tekst",
number:"broj",boolean:"boolean",array:"niz",object:"objekt",set:"skup",file:"datoteka",date:"datum",bigint:"bigint",symbol:"simbol",undefined:"undefined",null:"null",function:"funkcija",map:"mapa"};return e=>{
switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Neispravan unos: očekuje se instanceof ${e.expected}, a primlje\
no je ${o}`:`Neispravan unos: očekuje se ${n}, a primljeno je ${o}`}case"invalid_value":return e.values.length===1?`Neispravna vrijednost: očekivano ${u.stringifyPrimitive(e.values[0])}`:`Neispravna\
 opcija: očekivano jedno od ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin),o=a[e.origin]??e.origin;return t?`Preveliko: očekivano da ${o??"vrijednost"} ima ${n}${e.
maximum.toString()} ${t.unit??"elemenata"}`:`Preveliko: očekivano da ${o??"vrijednost"} bude ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin),o=a[e.origin]??e.
origin;return t?`Premalo: očekivano da ${o} ima ${n}${e.minimum.toString()} ${t.unit}`:`Premalo: očekivano da ${o} bude ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format===
"starts_with"?`Neispravan tekst: mora započinjati s "${n.prefix}"`:n.format==="ends_with"?`Neispravan tekst: mora završavati s "${n.suffix}"`:n.format==="includes"?`Neispravan tekst: mora sadržavati\
 "${n.includes}"`:n.format==="regex"?`Neispravan tekst: mora odgovarati uzorku ${n.pattern}`:`Neispravna ${l[n.format]??e.format}`}case"not_multiple_of":return`Neispravan broj: mora biti višekratnik o\
d ${e.divisor}`;case"unrecognized_keys":return`Neprepoznat${e.keys.length>1?"i ključevi":" ključ"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Neispravan ključ u ${a[e.origin]??e.origin}`;case"\
invalid_union":return"Neispravan unos";case"invalid_element":return`Neispravna vrijednost u ${a[e.origin]??e.origin}`;default:return"Neispravan unos"}}};function Pn(){return{localeError:On()}}const An=()=>{
const r={string:{unit:"karakter",verb:"legyen"},file:{unit:"byte",verb:"legyen"},array:{unit:"elem",verb:"legyen"},set:{unit:"elem",verb:"legyen"},map:{unit:"elem",verb:"legyen"}};function i(e){return r[e]??
null}const l={regex:"bemenet",email:"email cím",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO időbélyeg",date:"ISO dátum",time:"ISO idő",duration:"ISO időintervallum",ipv4:"IPv4 cím",ipv6:"IPv6 cím",mac:"MAC cím",cidrv4:"IPv4 tartomány",cidrv6:"IPv6 tartomány",base64:"\
base64-kódolt string",base64url:"base64url-kódolt string",json_string:"JSON string",e164:"E.164 szám",credit_card:"hitelkártyaszám",currency_code:"pénznemkód",iban:"IBAN",jwt:"JWT",template_literal:"\
bemenet"},a={nan:"NaN",number:"szám",array:"tömb"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`\
Érvénytelen bemenet: a várt érték instanceof ${e.expected}, a kapott érték ${o}`:`Érvénytelen bemenet: a várt érték ${n}, a kapott érték ${o}`}case"invalid_value":return e.values.length===
1?`Érvénytelen bemenet: a várt érték ${u.stringifyPrimitive(e.values[0])}`:`Érvénytelen opció: valamelyik érték várt ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"\
<",t=i(e.origin);return t?`Túl nagy: ${e.origin??"érték"} mérete túl nagy ${n}${e.maximum.toString()} ${t.unit??"elem"}`:`Túl nagy: a bemeneti érték ${e.origin??"érték"} túl nagy: ${n}${e.maximum.
toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Túl kicsi: a bemeneti érték ${e.origin} mérete túl kicsi ${n}${e.minimum.toString()} ${t.unit}`:`Túl kicsi: a be\
meneti érték ${e.origin} túl kicsi ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Érvénytelen string: "${n.prefix}" értékkel kell kezdődnie`:n.format===
"ends_with"?`Érvénytelen string: "${n.suffix}" értékkel kell végződnie`:n.format==="includes"?`Érvénytelen string: "${n.includes}" értéket kell tartalmaznia`:n.format==="regex"?`Érvénytelen \
string: ${n.pattern} mintának kell megfelelnie`:`Érvénytelen ${l[n.format]??e.format}`}case"not_multiple_of":return`Érvénytelen szám: ${e.divisor} többszörösének kell lennie`;case"unrecogniz\
ed_keys":return`Ismeretlen kulcs${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Érvénytelen kulcs ${e.origin}`;case"invalid_union":return"Érvénytelen bemenet";case"\
invalid_element":return`Érvénytelen érték: ${e.origin}`;default:return"Érvénytelen bemenet"}}};function Tn(){return{localeError:An()}}function _e(r,i,l){return Math.abs(r)===1?i:l}function ne(r){
if(!r)return"";const i=["ա","ե","ը","ի","ո","ու","օ"],l=r[r.length-1];return r+(i.includes(l)?"ն":"ը")}const Zn=()=>{const r={string:{unit:{one:"նշան",many:"նշաններ"},verb:"ունենա\
լ"},file:{unit:{one:"բայթ",many:"բայթեր"},verb:"ունենալ"},array:{unit:{one:"տարր",many:"տարրեր"},verb:"ունենալ"},set:{unit:{one:"տարր",many:"տարրեր"},verb:"\
ունենալ"},map:{unit:{one:"տարր",many:"տարրեր"},verb:"ունենալ"}};function i(e){return r[e]??null}const l={regex:"մուտք",email:"էլ. հասցե",url:"URL",emoji:"էմոջի",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO ամսաթիվ և ժամ",date:"ISO ամսաթիվ",
time:"ISO ժամ",duration:"ISO տևողություն",ipv4:"IPv4 հասցե",ipv6:"IPv6 հասցե",mac:"MAC հասցե",cidrv4:"IPv4 միջակայք",cidrv6:"IPv6 միջակայք",base64:"base64 \
ձևաչափով տող",base64url:"base64url ձևաչափով տող",json_string:"JSON տող",e164:"E.164 համար",credit_card:"կրեդիտ քարտի համար",currency_code:"արժույթի կոդ",
iban:"IBAN",jwt:"JWT",template_literal:"մուտք"},a={nan:"NaN",number:"թիվ",array:"զանգված"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(
e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Սխալ մուտքագրում․ սպասվում էր instanceof ${e.expected}, ստացվել է ${o}`:`Սխալ մուտքագրում․ սպասվում էր ${n}\
, ստացվել է ${o}`}case"invalid_value":return e.values.length===1?`Սխալ մուտքագրում․ սպասվում էր ${u.stringifyPrimitive(e.values[1])}`:`Սխալ տարբերակ․ սպասվում էր հետ\
ևյալներից մեկը՝ ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);if(t){const o=Number(e.maximum),c=_e(o,t.unit.one,t.unit.many);return`Չափազանց մե\
ծ արժեք․ սպասվում է, որ ${ne(e.origin??"արժեք")} կունենա ${n}${e.maximum.toString()} ${c}`}return`Չափազանց մեծ արժեք․ սպասվում է, որ ${ne(e.
origin??"արժեք")} լինի ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);if(t){const o=Number(e.minimum),c=_e(o,t.unit.one,t.unit.many);return`Չափազանց \
փոքր արժեք․ սպասվում է, որ ${ne(e.origin)} կունենա ${n}${e.minimum.toString()} ${c}`}return`Չափազանց փոքր արժեք․ սպասվում է, որ ${ne(e.origin)}\
 լինի ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Սխալ տող․ պետք է սկսվի "${n.prefix}"-ով`:n.format==="ends_with"?`Սխալ տող․ \
պետք է ավարտվի "${n.suffix}"-ով`:n.format==="includes"?`Սխալ տող․ պետք է պարունակի "${n.includes}"`:n.format==="regex"?`Սխալ տող․ պետք է համապատասխանի ${n.
pattern} ձևաչափին`:`Սխալ ${l[n.format]??e.format}`}case"not_multiple_of":return`Սխալ թիվ․ պետք է բազմապատիկ լինի ${e.divisor}-ի`;case"unrecognized_keys":return`\
Չճանաչված բանալի${e.keys.length>1?"ներ":""}. ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Սխալ բանալի ${ne(e.origin)}-ում`;case"invalid_union":return"Սխալ մուտ\
քագրում";case"invalid_element":return`Սխալ արժեք ${ne(e.origin)}-ում`;default:return"Սխալ մուտքագրում"}}};function Ln(){return{localeError:Zn()}}const Vn=()=>{const r={
string:{unit:"karakter",verb:"memiliki"},file:{unit:"byte",verb:"memiliki"},array:{unit:"item",verb:"memiliki"},set:{unit:"item",verb:"memiliki"},map:{unit:"item",verb:"memiliki"}};function i(e){return r[e]??
null}const l={regex:"input",email:"alamat email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"tanggal dan waktu format ISO",date:"tanggal format ISO",time:"jam format ISO",duration:"durasi format ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"rentang alama\
t IPv4",cidrv6:"rentang alamat IPv6",base64:"string dengan enkode base64",base64url:"string dengan enkode base64url",json_string:"string JSON",e164:"angka E.164",credit_card:"nomor kartu kredit",currency_code:"\
kode mata uang",iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.
test(e.expected)?`Input tidak valid: diharapkan instanceof ${e.expected}, diterima ${o}`:`Input tidak valid: diharapkan ${n}, diterima ${o}`}case"invalid_value":return e.values.length===1?`Input tidak\
 valid: diharapkan ${u.stringifyPrimitive(e.values[0])}`:`Pilihan tidak valid: diharapkan salah satu dari ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?
`Terlalu besar: diharapkan ${e.origin??"value"} memiliki ${n}${e.maximum.toString()} ${t.unit??"elemen"}`:`Terlalu besar: diharapkan ${e.origin??"value"} menjadi ${n}${e.maximum.toString()}`}case"too_\
small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Terlalu kecil: diharapkan ${e.origin} memiliki ${n}${e.minimum.toString()} ${t.unit}`:`Terlalu kecil: diharapkan ${e.origin} menjadi ${n}${e.
minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`String tidak valid: harus dimulai dengan "${n.prefix}"`:n.format==="ends_with"?`String tidak valid: harus berakhir\
 dengan "${n.suffix}"`:n.format==="includes"?`String tidak valid: harus menyertakan "${n.includes}"`:n.format==="regex"?`String tidak valid: harus sesuai pola ${n.pattern}`:`${l[n.format]??e.format} t\
idak valid`}case"not_multiple_of":return`Angka tidak valid: harus kelipatan dari ${e.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali ${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"\
invalid_key":return`Kunci tidak valid di ${e.origin}`;case"invalid_union":return"Input tidak valid";case"invalid_element":return`Nilai tidak valid di ${e.origin}`;default:return"Input tidak valid"}}};
function Cn(){return{localeError:Vn()}}const En=()=>{const r={string:{unit:"stafi",verb:"að hafa"},file:{unit:"bæti",verb:"að hafa"},array:{unit:"hluti",verb:"að hafa"},set:{unit:"hluti",verb:"að \
hafa"},map:{unit:"hluti",verb:"að hafa"}};function i(e){return r[e]??null}const l={regex:"gildi",email:"netfang",url:"vefslóð",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nano\
id",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dagsetning og tími",date:"ISO dagsetning",time:"ISO tími",duration:"ISO tímalengd",ipv4:"IPv4 address",ipv6:"\
IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strengur",base64url:"base64url-encoded strengur",json_string:"JSON strengur",e164:"E.164 tölugildi",credit_card:"\
kreditkortanúmer",currency_code:"gjaldmiðilskóði",iban:"IBAN",jwt:"JWT",template_literal:"gildi"},a={nan:"NaN",number:"númer",array:"fylki"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.
expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Rangt gildi: Þú slóst inn ${o} þar sem á að vera instanceof ${e.expected}`:`Rangt gildi: Þú slóst inn ${o}\
 þar sem á að vera ${n}`}case"invalid_value":return e.values.length===1?`Rangt gildi: gert ráð fyrir ${u.stringifyPrimitive(e.values[0])}`:`Ógilt val: má vera eitt af eftirfarandi ${u.joinValues(
e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Of stórt: gert er ráð fyrir að ${e.origin??"gildi"} hafi ${n}${e.maximum.toString()} ${t.unit??"hluti"}`:`Of stó\
rt: gert er ráð fyrir að ${e.origin??"gildi"} sé ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Of lítið: gert er ráð fyrir að ${e.origin} \
hafi ${n}${e.minimum.toString()} ${t.unit}`:`Of lítið: gert er ráð fyrir að ${e.origin} sé ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Ógildur s\
trengur: verður að byrja á "${n.prefix}"`:n.format==="ends_with"?`Ógildur strengur: verður að enda á "${n.suffix}"`:n.format==="includes"?`Ógildur strengur: verður að innihalda "${n.includes}\
"`:n.format==="regex"?`Ógildur strengur: verður að fylgja mynstri ${n.pattern}`:`Rangt ${l[n.format]??e.format}`}case"not_multiple_of":return`Röng tala: verður að vera margfeldi af ${e.divisor}`;case"\
unrecognized_keys":return`Óþekkt ${e.keys.length>1?"ir lyklar":"ur lykill"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Rangur lykill í ${e.origin}`;case"invalid_union":return"Rangt gil\
di";case"invalid_element":return`Rangt gildi í ${e.origin}`;default:return"Rangt gildi"}}};function Fn(){return{localeError:En()}}const Rn=()=>{const r={string:{unit:"caratteri",verb:"avere"},file:{unit:"\
byte",verb:"avere"},array:{unit:"elementi",verb:"avere"},set:{unit:"elementi",verb:"avere"},map:{unit:"elementi",verb:"avere"}};function i(e){return r[e]??null}const l={regex:"input",email:"indirizzo \
email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data e ora ISO",date:"dat\
a ISO",time:"ora ISO",duration:"durata ISO",ipv4:"indirizzo IPv4",ipv6:"indirizzo IPv6",mac:"indirizzo MAC",cidrv4:"intervallo IPv4",cidrv6:"intervallo IPv6",base64:"stringa codificata in base64",base64url:"\
URL codificata in base64",json_string:"stringa JSON",e164:"numero E.164",credit_card:"numero di carta di credito",currency_code:"codice valuta",iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"\
NaN",number:"numero",array:"vettore"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Input non valid\
o: atteso instanceof ${e.expected}, ricevuto ${o}`:`Input non valido: atteso ${n}, ricevuto ${o}`}case"invalid_value":return e.values.length===1?`Input non valido: atteso ${u.stringifyPrimitive(e.values[0])}`:
`Opzione non valida: atteso uno tra ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Troppo grande: ${e.origin??"valore"} deve avere ${n}${e.maximum.toString()}\
 ${t.unit??"elementi"}`:`Troppo grande: ${e.origin??"valore"} deve essere ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Troppo piccolo: ${e.origin}\
 deve avere ${n}${e.minimum.toString()} ${t.unit}`:`Troppo piccolo: ${e.origin} deve essere ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Stringa non va\
lida: deve iniziare con "${n.prefix}"`:n.format==="ends_with"?`Stringa non valida: deve terminare con "${n.suffix}"`:n.format==="includes"?`Stringa non valida: deve includere "${n.includes}"`:n.format===
"regex"?`Stringa non valida: deve corrispondere al pattern ${n.pattern}`:`Input non valido: ${l[n.format]??e.format}`}case"not_multiple_of":return`Numero non valido: deve essere un multiplo di ${e.divisor}`;case"\
unrecognized_keys":return`Chiav${e.keys.length>1?"i":"e"} non riconosciut${e.keys.length>1?"e":"a"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Chiave non valida in ${e.origin}`;case"inval\
id_union":return"Input non valido";case"invalid_element":return`Valore non valido in ${e.origin}`;default:return"Input non valido"}}};function Jn(){return{localeError:Rn()}}const Mn=()=>{const r={string:{
unit:"文字",verb:"である"},file:{unit:"バイト",verb:"である"},array:{unit:"要素",verb:"である"},set:{unit:"要素",verb:"である"},map:{unit:"要素",verb:"である"}};function i(e){
return r[e]??null}const l={regex:"入力値",email:"メールアドレス",url:"URL",emoji:"絵文字",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",
ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO日時",date:"ISO日付",time:"ISO時刻",duration:"ISO期間",ipv4:"IPv4アドレス",ipv6:"IPv6アドレス",mac:"MACアドレス",cidrv4:"IPv4範囲",
cidrv6:"IPv6範囲",base64:"base64エンコード文字列",base64url:"base64urlエンコード文字列",json_string:"JSON文字列",e164:"E.164番号",credit_card:"クレジットカード番号",currency_code:"\
通貨コード",iban:"IBAN",jwt:"JWT",template_literal:"入力値"},a={nan:"NaN",number:"数値",array:"配列"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(
e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`無効な入力: instanceof ${e.expected}が期待されましたが、${o}が入力されました`:`無効な入力: ${n}が期待されましたが、${o}\
が入力されました`}case"invalid_value":return e.values.length===1?`無効な入力: ${u.stringifyPrimitive(e.values[0])}が期待されました`:`無効な選択: ${u.joinValues(e.values,"、")}\
のいずれかである必要があります`;case"too_big":{const n=e.inclusive?"以下である":"より小さい",t=i(e.origin);return t?`大きすぎる値: ${e.origin??"値"}は${e.maximum.toString()}${t.
unit??"要素"}${n}必要があります`:`大きすぎる値: ${e.origin??"値"}は${e.maximum.toString()}${n}必要があります`}case"too_small":{const n=e.inclusive?"以上である":"より大きい",
t=i(e.origin);return t?`小さすぎる値: ${e.origin}は${e.minimum.toString()}${t.unit}${n}必要があります`:`小さすぎる値: ${e.origin}は${e.minimum.toString()}${n}必要があります`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`無効な文字列: "${n.prefix}"で始まる必要があります`:n.format==="ends_with"?`無効な文字列: "${n.suffix}"で終わる必要があります`:
n.format==="includes"?`無効な文字列: "${n.includes}"を含む必要があります`:n.format==="regex"?`無効な文字列: パターン${n.pattern}に一致する必要があります`:`無効な${l[n.
format]??e.format}`}case"not_multiple_of":return`無効な数値: ${e.divisor}の倍数である必要があります`;case"unrecognized_keys":return`認識されていないキー${e.keys.length>1?"群":
""}: ${u.joinValues(e.keys,"、")}`;case"invalid_key":return`${e.origin}内の無効なキー`;case"invalid_union":return"無効な入力";case"invalid_element":return`${e.origin}内の無効な値`;default:
return"無効な入力"}}};function Bn(){return{localeError:Mn()}}const Kn=()=>{const r={string:{unit:"სიმბოლო",verb:"უნდა შეიცავდეს"},file:{unit:"ბაიტი",
verb:"უნდა შეიცავდეს"},array:{unit:"ელემენტი",verb:"უნდა შეიცავდეს"},set:{unit:"ელემენტი",verb:"უნდა შეიცავდეს"},
map:{unit:"ელემენტი",verb:"უნდა შეიცავდეს"}};function i(e){return r[e]??null}const l={regex:"შეყვანა",email:"ელ-ფოსტის მისამართი",
url:"URL",emoji:"ემოჯი",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"თარიღი-დრო",
date:"თარიღი",time:"დრო",duration:"ხანგრძლივობა",ipv4:"IPv4 მისამართი",ipv6:"IPv6 მისამართი",mac:"MAC მისამართი",
cidrv4:"IPv4 დიაპაზონი",cidrv6:"IPv6 დიაპაზონი",base64:"base64-კოდირებული ველი",base64url:"base64url-კოდირებული ველი",
json_string:"JSON ველი",e164:"E.164 ნომერი",credit_card:"საკრედიტო ბარათის ნომერი",currency_code:"ვალუტის კოდი",iban:"\
IBAN",jwt:"JWT",template_literal:"შეყვანა"},a={nan:"NaN",number:"რიცხვი",string:"ველი",boolean:"ბულეანი",function:"ფუნქცია",array:"მასივი"};
return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`არასწორი შეყვანა: მოსალოდნელი instanceof ${e.
expected}, მიღებული ${o}`:`არასწორი შეყვანა: მოსალოდნელი ${n}, მიღებული ${o}`}case"invalid_value":return e.values.length===
1?`არასწორი შეყვანა: მოსალოდნელი ${u.stringifyPrimitive(e.values[0])}`:`არასწორი ვარიანტი: მოსალოდნელია ერთ-ერთი ${u.
joinValues(e.values,"|")}-დან`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`ზედმეტად დიდი: მოსალოდნელი ${e.origin??"მნიშვნელო\
ბა"} ${t.verb} ${n}${e.maximum.toString()} ${t.unit}`:`ზედმეტად დიდი: მოსალოდნელი ${e.origin??"მნიშვნელობა"} იყოს ${n}${e.
maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`ზედმეტად პატარა: მოსალოდნელი ${e.origin} ${t.verb} ${n}${e.
minimum.toString()} ${t.unit}`:`ზედმეტად პატარა: მოსალოდნელი ${e.origin} იყოს ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.
format==="starts_with"?`არასწორი ველი: უნდა იწყებოდეს "${n.prefix}"-ით`:n.format==="ends_with"?`არასწორი ველი: უნდა მთავრდებოდეს "${n.
suffix}"-ით`:n.format==="includes"?`არასწორი ველი: უნდა შეიცავდეს "${n.includes}"-ს`:n.format==="regex"?`არასწორი ველი: უნდა შეესაბამებოდეს შაბლ\
ონს ${n.pattern}`:`არასწორი ${l[n.format]??e.format}`}case"not_multiple_of":return`არასწორი რიცხვი: უნდა იყოს ${e.divisor}-ის ჯერადი`;case"\
unrecognized_keys":return`უცნობი გასაღებ${e.keys.length>1?"ები":"ი"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`არასწორი გასაღები ${e.
origin}-ში`;case"invalid_union":return"არასწორი შეყვანა";case"invalid_element":return`არასწორი მნიშვნელობა ${e.origin}-ში`;default:
return"არასწორი შეყვანა"}}};function Gn(){return{localeError:Kn()}}const Wn=()=>{const r={string:{unit:"តួអក្សរ",verb:"គួរមាន"},file:{unit:"បៃ",
verb:"គួរមាន"},array:{unit:"ធាតុ",verb:"គួរមាន"},set:{unit:"ធាតុ",verb:"គួរមាន"},map:{unit:"ធាតុ",verb:"គួរមាន"}};function i(e){
return r[e]??null}const l={regex:"ទិន្នន័យបញ្ចូល",email:"អាសយដ្ឋានអ៊ីមែល",url:"URL",emoji:"សញ្ញាអារម្មណ៍",uuid:"UUID",
uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"កាលបរិច្ឆេទ និងម៉ោង ISO",date:"ក\
ាលបរិច្ឆេទ ISO",time:"ម៉ោង ISO",duration:"រយៈពេល ISO",ipv4:"អាសយដ្ឋាន IPv4",ipv6:"អាសយដ្ឋាន IPv6",mac:"អាសយដ្ឋាន MAC",
cidrv4:"ដែនអាសយដ្ឋាន IPv4",cidrv6:"ដែនអាសយដ្ឋាន IPv6",base64:"ខ្សែអក្សរអ៊ិកូដ base64",base64url:"ខ្សែអក្សរអ៊ិកូដ base64url",
json_string:"ខ្សែអក្សរ JSON",e164:"លេខ E.164",credit_card:"លេខប័ណ្ណឥណទាន",currency_code:"កូដរូបិយប័ណ្ណ",iban:"IBAN",jwt:"JWT",
template_literal:"ទិន្នន័យបញ្ចូល"},a={nan:"NaN",number:"លេខ",array:"អារេ (Array)",null:"គ្មានតម្លៃ (null)"};return e=>{switch(e.code){case"\
invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`ទិន្នន័យបញ្ចូលមិនត្រឹមត្រូវ៖ ត្រូវការ instanceof ${e.
expected} ប៉ុន្តែទទួលបាន ${o}`:`ទិន្នន័យបញ្ចូលមិនត្រឹមត្រូវ៖ ត្រូវការ ${n} ប៉ុន្តែទទួលបាន ${o}`}case"\
invalid_value":return e.values.length===1?`ទិន្នន័យបញ្ចូលមិនត្រឹមត្រូវ៖ ត្រូវការ ${u.stringifyPrimitive(e.values[0])}`:`ជម្រើសមិ\
នត្រឹមត្រូវ៖ ត្រូវជាមួយក្នុងចំណោម ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`ធំព\
េក៖ ត្រូវការ ${e.origin??"តម្លៃ"} ${n} ${e.maximum.toString()} ${t.unit??"ធាតុ"}`:`ធំពេក៖ ត្រូវការ ${e.origin??"តម្លៃ"} ${n}\
 ${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`តូចពេក៖ ត្រូវការ ${e.origin} ${n} ${e.minimum.toString()} ${t.unit}`:`តូចព\
េក៖ ត្រូវការ ${e.origin} ${n} ${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`ខ្សែអក្សរមិនត្រឹមត្រូវ៖ ត្រូវចាប់ផ្តើមដោយ "${n.
prefix}"`:n.format==="ends_with"?`ខ្សែអក្សរមិនត្រឹមត្រូវ៖ ត្រូវបញ្ចប់ដោយ "${n.suffix}"`:n.format==="includes"?`ខ្សែអក្សរមិនត្រ\
ឹមត្រូវ៖ ត្រូវមាន "${n.includes}"`:n.format==="regex"?`ខ្សែអក្សរមិនត្រឹមត្រូវ៖ ត្រូវតែផ្គូផ្គងនឹងទម្រង់ដែលបានកំណត់ ${n.
pattern}`:`មិនត្រឹមត្រូវ៖ ${l[n.format]??e.format}`}case"not_multiple_of":return`លេខមិនត្រឹមត្រូវ៖ ត្រូវតែជាពហុគុណនៃ ${e.
divisor}`;case"unrecognized_keys":return`រកឃើញសោមិនស្គាល់៖ ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`សោមិនត្រឹមត្រូវនៅក្នុង ${e.
origin}`;case"invalid_union":return"ទិន្នន័យមិនត្រឹមត្រូវ";case"invalid_element":return`ទិន្នន័យមិនត្រឹមត្រូវនៅក្នុង ${e.
origin}`;default:return"ទិន្នន័យមិនត្រឹមត្រូវ"}}};function Ie(){return{localeError:Wn()}}function Xn(){return Ie()}const qn=()=>{const r={string:{unit:"ಅಕ್ಷರಗ\
ಳು",verb:"ಹೊಂದಲು"},file:{unit:"ಬೈಟ್‌ಗಳು",verb:"ಹೊಂದಲು"},array:{unit:"ವಸ್ತುಗಳು",verb:"ಹೊಂದಲು"},set:{unit:"ವಸ್ತುಗಳು",
verb:"ಹೊಂದಲು"},map:{unit:"entries",verb:"ಹೊಂದಲು"}};function i(e){return r[e]??null}const l={regex:"ಇನ್ಪುಟ್",email:"email ವಿಳಾಸ",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO ದಿನಾಂಕದ ಸಮಯ",date:"ISO ದಿನಾಂಕ",
time:"ISO ಸಮಯ",duration:"ISO ಅವಧಿ",ipv4:"IPv4 ವಿಳಾಸ",ipv6:"IPv6 ವಿಳಾಸ",mac:"MAC ವಿಳಾಸ",cidrv4:"IPv4 ವ್ಯಾಪ್ತಿಯ",cidrv6:"IPv6 ವ್ಯಾಪ್ತಿಯ",
base64:"base64-encodedಸ್ಟ್ರಿಂಗ್",base64url:"base64url-encodedಸ್ಟ್ರಿಂಗ್",json_string:"JSONಸ್ಟ್ರಿಂಗ್",e164:"E.164 ಸಂಖ್ಯೆ",credit_card:"ಕ\
್ರೆಡಿಟ್ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ",currency_code:"ಕರೆನ್ಸಿ ಕೋಡ್",iban:"IBAN",jwt:"JWT",template_literal:"ಇನ್ಪುಟ್"},a={nan:"NaN"};return e=>{
switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return`ಅಮಾನ್ಯ ಇನ್‌ಪುಟ್: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${n}\
, ಸ್ವೀಕರಿಸಿದನು ${o}`}case"invalid_value":return e.values.length===1?`ಅಮಾನ್ಯ ಇನ್‌ಪುಟ್: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${u.stringifyPrimitive(
e.values[0])}`:`ಅಮಾನ್ಯ ಆಯ್ಕೆ: ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.
inclusive?"<=":"<",t=i(e.origin);return t?`ತುಂಬಾ ದೊಡ್ಡದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${e.origin??"value"} ಹೊಂದಲು ${n}${e.maximum.toString()} ${t.
unit??"ಅಂಶಗಳು"}`:`ತುಂಬಾ ದೊಡ್ಡದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${e.origin??"value"} ಎಂದು ${n}${e.maximum.toString()}`}case"too_small":{const n=e.
inclusive?">=":">",t=i(e.origin);return t?`ತುಂಬಾ ಚಿಕ್ಕದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${e.origin} ಹೊಂದಲು ${n}${e.minimum.toString()} ${t.unit}`:`ತ\
ುಂಬಾ ಚಿಕ್ಕದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${e.origin} ಎಂದು ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?
`ಅಮಾನ್ಯವಾದ ಸ್ಟ್ರಿಂಗ್: ಇದರೊಂದಿಗೆ ಪ್ರಾರಂಭಿಸಬೇಕು "${n.prefix}"`:n.format==="ends_with"?`ಅಮಾನ್ಯವಾದ ಸ್ಟ್ರಿಂಗ್: ಇದರೊಂದಿಗೆ ಕೊನೆ\
ಗೊಳ್ಳಬೇಕು "${n.suffix}"`:n.format==="includes"?`ಅಮಾನ್ಯ ಸ್ಟ್ರಿಂಗ್: ಒಳಗೊಂಡಿರಬೇಕು "${n.includes}"`:n.format==="regex"?`ಅಮಾನ್ಯವಾದ ಸ್\
ಟ್ರಿಂಗ್: ಮಾದರಿಗೆ ಹೊಂದಿಕೆಯಾಗಬೇಕು ${n.pattern}`:`ಅಮಾನ್ಯ ${l[n.format]??e.format}`}case"not_multiple_of":return`ಅಮಾನ್ಯ ಸಂಖ್ಯೆ: ಬಹುಸಂಖ್ಯ\
ೆಯಾಗಿರಬೇಕು ${e.divisor}`;case"unrecognized_keys":return`ಗುರುತಿಸಲಾಗದ ಕೀ ${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`ಅ\
ಮಾನ್ಯವಾದ ಕೀ ಇನ್ ${e.origin}`;case"invalid_union":return e.options&&Array.isArray(e.options)&&e.options.length>0?`ಅಮಾನ್ಯ ತಾರತಮ್ಯ ಮೌಲ್ಯ. ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${e.
options.map(t=>`'${t}'`).join(" | ")}`:"ಅಮಾನ್ಯ ಇನ್‌ಪುಟ್";case"invalid_element":return`ರಲ್ಲಿ ಅಮಾನ್ಯ ಮೌಲ್ಯ ${e.origin}`;default:return"ಅಮಾನ್ಯ \
ಇನ್‌ಪುಟ್"}}};function Yn(){return{localeError:qn()}}const Hn=()=>{const r={string:{unit:"문자",verb:"to have"},file:{unit:"바이트",verb:"to have"},array:{unit:"개",verb:"to have"},
set:{unit:"개",verb:"to have"},map:{unit:"개",verb:"to have"}};function i(e){return r[e]??null}const l={regex:"입력",email:"이메일 주소",url:"URL",emoji:"이모지",uuid:"UUID",uuidv4:"UUIDv4",
uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO 날짜시간",date:"ISO 날짜",time:"ISO 시간",duration:"ISO 기간",ipv4:"IP\
v4 주소",ipv6:"IPv6 주소",mac:"MAC 주소",cidrv4:"IPv4 범위",cidrv6:"IPv6 범위",base64:"base64 인코딩 문자열",base64url:"base64url 인코딩 문자열",json_string:"JSON 문자열",e164:"\
E.164 번호",credit_card:"신용카드 번호",currency_code:"통화 코드",iban:"IBAN",jwt:"JWT",template_literal:"입력"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??
e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`잘못된 입력: 예상 타입은 instanceof ${e.expected}, 받은 타입은 ${o}입니다`:`잘못된 입력: 예상 타입은 ${n}\
, 받은 타입은 ${o}입니다`}case"invalid_value":return e.values.length===1?`잘못된 입력: 값은 ${u.stringifyPrimitive(e.values[0])} 이어야 합니다`:`잘못된 옵션: ${u.joinValues(e.
values,"또는 ")} 중 하나여야 합니다`;case"too_big":{const n=e.inclusive?"이하":"미만",t=n==="미만"?"이어야 합니다":"여야 합니다",o=i(e.origin),c=o?.unit??"요소";return o?`${e.
origin??"값"}이 너무 큽니다: ${e.maximum.toString()}${c} ${n}${t}`:`${e.origin??"값"}이 너무 큽니다: ${e.maximum.toString()} ${n}${t}`}case"too_small":{const n=e.inclusive?"이상":"초과",
t=n==="이상"?"이어야 합니다":"여야 합니다",o=i(e.origin),c=o?.unit??"요소";return o?`${e.origin??"값"}이 너무 작습니다: ${e.minimum.toString()}${c} ${n}${t}`:`${e.origin??"값"}\
이 너무 작습니다: ${e.minimum.toString()} ${n}${t}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`잘못된 문자열: "${n.prefix}"(으)로 시작해야 합니다`:n.format===
"ends_with"?`잘못된 문자열: "${n.suffix}"(으)로 끝나야 합니다`:n.format==="includes"?`잘못된 문자열: "${n.includes}"을(를) 포함해야 합니다`:n.format==="regex"?`잘못된 문자열: 정규\
식 ${n.pattern} 패턴과 일치해야 합니다`:`잘못된 ${l[n.format]??e.format}`}case"not_multiple_of":return`잘못된 숫자: ${e.divisor}의 배수여야 합니다`;case"unrecognized_keys":return`\
인식할 수 없는 키: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`잘못된 키: ${e.origin}`;case"invalid_union":return"잘못된 입력";case"invalid_element":return`잘못된 값: ${e.
origin}`;default:return"잘못된 입력"}}};function Qn(){return{localeError:Hn()}}const re=r=>r.charAt(0).toUpperCase()+r.slice(1);function ke(r){const i=Math.abs(r),l=i%10,a=i%100;return a>=11&&a<=
19||l===0?"many":l===1?"one":"few"}const et=()=>{const r={string:{unit:{one:"simbolis",few:"simboliai",many:"simbolių"},verb:{smaller:{inclusive:"turi būti ne ilgesnė kaip",notInclusive:"turi būti \
trumpesnė kaip"},bigger:{inclusive:"turi būti ne trumpesnė kaip",notInclusive:"turi būti ilgesnė kaip"}}},file:{unit:{one:"baitas",few:"baitai",many:"baitų"},verb:{smaller:{inclusive:"turi būti \
ne didesnis kaip",notInclusive:"turi būti mažesnis kaip"},bigger:{inclusive:"turi būti ne mažesnis kaip",notInclusive:"turi būti didesnis kaip"}}},array:{unit:{one:"elementą",few:"elementus",many:"\
elementų"},verb:{smaller:{inclusive:"turi turėti ne daugiau kaip",notInclusive:"turi turėti mažiau kaip"},bigger:{inclusive:"turi turėti ne mažiau kaip",notInclusive:"turi turėti daugiau kaip"}}},
set:{unit:{one:"elementą",few:"elementus",many:"elementų"},verb:{smaller:{inclusive:"turi turėti ne daugiau kaip",notInclusive:"turi turėti mažiau kaip"},bigger:{inclusive:"turi turėti ne mažiau \
kaip",notInclusive:"turi turėti daugiau kaip"}}}};function i(e,n,t,o){const c=r[e]??null;return c===null?c:{unit:c.unit[n],verb:c.verb[o][t?"inclusive":"notInclusive"]}}const l={regex:"įvestis",email:"\
el. pašto adresas",url:"URL",emoji:"jaustukas",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO data\
 ir laikas",date:"ISO data",time:"ISO laikas",duration:"ISO trukmė",ipv4:"IPv4 adresas",ipv6:"IPv6 adresas",mac:"MAC adresas",cidrv4:"IPv4 tinklo prefiksas (CIDR)",cidrv6:"IPv6 tinklo prefiksas (CIDR\
)",base64:"base64 užkoduota eilutė",base64url:"base64url užkoduota eilutė",json_string:"JSON eilutė",e164:"E.164 numeris",credit_card:"kredito kortelės numeris",currency_code:"valiutos kodas",iban:"\
IBAN",jwt:"JWT",template_literal:"įvestis"},a={nan:"NaN",number:"skaičius",bigint:"sveikasis skaičius",string:"eilutė",boolean:"loginė reikšmė",undefined:"neapibrėžta reikšmė",function:"fun\
kcija",symbol:"simbolis",array:"masyvas",object:"objektas",null:"nulinė reikšmė"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.
test(e.expected)?`Gautas tipas ${o}, o tikėtasi - instanceof ${e.expected}`:`Gautas tipas ${o}, o tikėtasi - ${n}`}case"invalid_value":return e.values.length===1?`Privalo būti ${u.stringifyPrimitive(
e.values[0])}`:`Privalo būti vienas iš ${u.joinValues(e.values,"|")} pasirinkimų`;case"too_big":{const n=a[e.origin]??e.origin,t=i(e.origin,ke(Number(e.maximum)),e.inclusive??!1,"smaller");if(t?.verb)
return`${re(n??e.origin??"reikšmė")} ${t.verb} ${e.maximum.toString()} ${t.unit??"elementų"}`;const o=e.inclusive?"ne didesnis kaip":"mažesnis kaip";return`${re(n??e.origin??"reikšmė")} turi būt\
i ${o} ${e.maximum.toString()} ${t?.unit}`}case"too_small":{const n=a[e.origin]??e.origin,t=i(e.origin,ke(Number(e.minimum)),e.inclusive??!1,"bigger");if(t?.verb)return`${re(n??e.origin??"reikšmė")}\
 ${t.verb} ${e.minimum.toString()} ${t.unit??"elementų"}`;const o=e.inclusive?"ne mažesnis kaip":"didesnis kaip";return`${re(n??e.origin??"reikšmė")} turi būti ${o} ${e.minimum.toString()} ${t?.unit}`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`Eilutė privalo prasidėti "${n.prefix}"`:n.format==="ends_with"?`Eilutė privalo pasibaigti "${n.suffix}"`:n.format==="includes"?`Eilutė pr\
ivalo įtraukti "${n.includes}"`:n.format==="regex"?`Eilutė privalo atitikti ${n.pattern}`:`Neteisingas ${l[n.format]??e.format}`}case"not_multiple_of":return`Skaičius privalo būti ${e.divisor} kar\
totinis.`;case"unrecognized_keys":return`Neatpažint${e.keys.length>1?"i":"as"} rakt${e.keys.length>1?"ai":"as"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return"Rastas klaidingas raktas";case"\
invalid_union":return"Klaidinga įvestis";case"invalid_element":{const n=a[e.origin]??e.origin;return`${re(n??e.origin??"reikšmė")} turi klaidingą įvestį`}default:return"Klaidinga įvestis"}}};function nt(){
return{localeError:et()}}const tt=()=>{const r={string:{unit:"знаци",verb:"да имаат"},file:{unit:"бајти",verb:"да имаат"},array:{unit:"ставки",verb:"да имаат"},set:{
unit:"ставки",verb:"да имаат"},map:{unit:"ставки",verb:"да имаат"}};function i(e){return r[e]??null}const l={regex:"внес",email:"адреса на е-пошта",url:"URL",
emoji:"емоџи",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO датум и време",date:"I\
SO датум",time:"ISO време",duration:"ISO времетраење",ipv4:"IPv4 адреса",ipv6:"IPv6 адреса",mac:"MAC адреса",cidrv4:"IPv4 опсег",cidrv6:"IPv6 опсег",base64:"\
base64-енкодирана низа",base64url:"base64url-енкодирана низа",json_string:"JSON низа",e164:"E.164 број",credit_card:"број на кредитна картичка",
currency_code:"код на валута",iban:"IBAN",jwt:"JWT",template_literal:"внес"},a={nan:"NaN",number:"број",array:"низа"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??
e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Грешен внес: се очекува instanceof ${e.expected}, примено ${o}`:`Грешен внес: се очекува ${n}\
, примено ${o}`}case"invalid_value":return e.values.length===1?`Invalid input: expected ${u.stringifyPrimitive(e.values[0])}`:`Грешана опција: се очекува една ${u.joinValues(
e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Премногу голем: се очекува ${e.origin??"вредноста"} да има ${n}${e.maximum.toString()}\
 ${t.unit??"елементи"}`:`Премногу голем: се очекува ${e.origin??"вредноста"} да биде ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":
">",t=i(e.origin);return t?`Премногу мал: се очекува ${e.origin} да има ${n}${e.minimum.toString()} ${t.unit}`:`Премногу мал: се очекува ${e.origin} да бид\
е ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Неважечка низа: мора да започнува со "${n.prefix}"`:n.format==="ends_with"?
`Неважечка низа: мора да завршува со "${n.suffix}"`:n.format==="includes"?`Неважечка низа: мора да вклучува "${n.includes}"`:n.format==="regex"?
`Неважечка низа: мора да одгоара на патернот ${n.pattern}`:`Invalid ${l[n.format]??e.format}`}case"not_multiple_of":return`Грешен број: мора да биде делив со ${e.
divisor}`;case"unrecognized_keys":return`${e.keys.length>1?"Непрепознаени клучеви":"Непрепознаен клуч"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Греш\
ен клуч во ${e.origin}`;case"invalid_union":return"Грешен внес";case"invalid_element":return`Грешна вредност во ${e.origin}`;default:return"Грешен внес"}}};
function rt(){return{localeError:tt()}}const it=()=>{const r={string:{unit:"aksara",verb:"mempunyai"},file:{unit:"bait",verb:"mempunyai"},array:{unit:"elemen",verb:"mempunyai"},set:{unit:"elemen",verb:"\
mempunyai"},map:{unit:"elemen",verb:"mempunyai"}};function i(e){return r[e]??null}const l={regex:"input",email:"alamat e-mel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tarikh masa ISO",date:"tarikh ISO",time:"masa ISO",duration:"tempoh ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv\
6",mac:"alamat MAC",cidrv4:"julat IPv4",cidrv6:"julat IPv6",base64:"string dikodkan base64",base64url:"string dikodkan base64url",json_string:"string JSON",e164:"nombor E.164",credit_card:"nombor kad \
kredit",currency_code:"kod mata wang",iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"NaN",number:"nombor"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.
parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Input tidak sah: dijangka instanceof ${e.expected}, diterima ${o}`:`Input tidak sah: dijangka ${n}, diterima ${o}`}case"invalid_value":return e.
values.length===1?`Input tidak sah: dijangka ${u.stringifyPrimitive(e.values[0])}`:`Pilihan tidak sah: dijangka salah satu daripada ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<\
=":"<",t=i(e.origin);return t?`Terlalu besar: dijangka ${e.origin??"nilai"} ${t.verb} ${n}${e.maximum.toString()} ${t.unit??"elemen"}`:`Terlalu besar: dijangka ${e.origin??"nilai"} adalah ${n}${e.maximum.
toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Terlalu kecil: dijangka ${e.origin} ${t.verb} ${n}${e.minimum.toString()} ${t.unit}`:`Terlalu kecil: dijangka ${e.origin}\
 adalah ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`String tidak sah: mesti bermula dengan "${n.prefix}"`:n.format==="ends_with"?`String tidak sah: me\
sti berakhir dengan "${n.suffix}"`:n.format==="includes"?`String tidak sah: mesti mengandungi "${n.includes}"`:n.format==="regex"?`String tidak sah: mesti sepadan dengan corak ${n.pattern}`:`${l[n.format]??
e.format} tidak sah`}case"not_multiple_of":return`Nombor tidak sah: perlu gandaan ${e.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`\
Kunci tidak sah dalam ${e.origin}`;case"invalid_union":return"Input tidak sah";case"invalid_element":return`Nilai tidak sah dalam ${e.origin}`;default:return"Input tidak sah"}}};function at(){return{localeError:it()}}
const ot=()=>{const r={string:{unit:"अक्षर",verb:"हुनुपर्छ"},file:{unit:"बाइट",verb:"हुनुपर्छ"},array:{unit:"तत्व",verb:"हुनुपर्छ"},
set:{unit:"तत्व",verb:"हुनुपर्छ"},map:{unit:"प्रविष्टि",verb:"हुनुपर्छ"}};function i(e){return r[e]??null}const l={regex:"इनपुट",email:"\
इमेल ठेगाना",url:"URL",emoji:"इमोजी",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",
datetime:"ISO मिति र समय",date:"ISO मिति",time:"ISO समय",duration:"ISO अवधि",ipv4:"IPv4 ठेगाना",ipv6:"IPv6 ठेगाना",mac:"MAC ठेगाना",
cidrv4:"IPv4 दायरा",cidrv6:"IPv6 दायरा",base64:"base64-इन्कोड गरिएको स्ट्रिङ",base64url:"base64url-इन्कोड गरिएको स्ट्रिङ",
json_string:"JSON स्ट्रिङ",e164:"E.164 नम्बर",credit_card:"क्रेडिट कार्ड नम्बर",currency_code:"मुद्रा कोड",iban:"IBAN",jwt:"\
JWT",template_literal:"इनपुट"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return`अमान्य इनपुट: अपेक्षित ${n}\
, प्राप्त ${o}`}case"invalid_value":return e.values.length===1?`अमान्य इनपुट: अपेक्षित ${u.stringifyPrimitive(e.values[0])}`:`अमान्य विकल्प: अपेक्षि\
त मानहरू मध्ये एक ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`धेरै ठूलो: ${e.origin??"मान"} मा ${n}${e.
maximum.toString()} ${t.unit} ${t.verb}`:`धेरै ठूलो: ${e.origin??"मान"} ${n}${e.maximum.toString()} हुनुपर्छ`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.
origin);return t?`धेरै सानो: ${e.origin} मा ${n}${e.minimum.toString()} ${t.unit} ${t.verb}`:`धेरै सानो: ${e.origin} ${n}${e.minimum.toString()} हुनुपर्छ`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`अमान्य स्ट्रिङ: "${n.prefix}" बाट सुरु हुनुपर्छ`:n.format==="ends_with"?`अमान्य स्ट्\
रिङ: "${n.suffix}" मा समाप्त हुनुपर्छ`:n.format==="includes"?`अमान्य स्ट्रिङ: "${n.includes}" समावेश हुनुपर्छ`:
n.format==="regex"?`अमान्य स्ट्रिङ: ढाँचा ${n.pattern} सँग मेल खानुपर्छ`:`अमान्य ${l[n.format]??e.format}`}case"not_multiple\
_of":return`अमान्य संख्या: ${e.divisor} को गुणज हुनुपर्छ`;case"unrecognized_keys":return`अपरिचित कुञ्जी${e.keys.length>1?"\
हरू":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`अमान्य कुञ्जी: ${e.origin} मा`;case"invalid_union":return e.options&&Array.isArray(e.options)&&e.options.
length>0?`अमान्य डिस्क्रिमिनेटर मान: अपेक्षित ${e.options.map(t=>`'${t}'`).join(" | ")}`:"अमान्य इनपुट";case"invalid\
_element":return`अमान्य मान: ${e.origin} मा`;default:return"अमान्य इनपुट"}}};function lt(){return{localeError:ot()}}const ut=()=>{const r={string:{unit:"tek\
ens",verb:"heeft"},file:{unit:"bytes",verb:"heeft"},array:{unit:"elementen",verb:"heeft"},set:{unit:"elementen",verb:"heeft"},map:{unit:"elementen",verb:"heeft"}};function i(e){return r[e]??null}const l={
regex:"invoer",email:"emailadres",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\
ISO datum en tijd",date:"ISO datum",time:"ISO tijd",duration:"ISO duur",ipv4:"IPv4-adres",ipv6:"IPv6-adres",mac:"MAC-adres",cidrv4:"IPv4-bereik",cidrv6:"IPv6-bereik",base64:"base64-gecodeerde tekst",base64url:"\
base64 URL-gecodeerde tekst",json_string:"JSON string",e164:"E.164-nummer",credit_card:"creditcardnummer",currency_code:"valutacode",iban:"IBAN",jwt:"JWT",template_literal:"invoer"},a={nan:"NaN",number:"\
getal"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Ongeldige invoer: verwacht instanceof ${e.expected}\
, ontving ${o}`:`Ongeldige invoer: verwacht ${n}, ontving ${o}`}case"invalid_value":return e.values.length===1?`Ongeldige invoer: verwacht ${u.stringifyPrimitive(e.values[0])}`:`Ongeldige optie: verwa\
cht één van ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin),o=e.origin==="date"?"laat":e.origin==="string"?"lang":"groot";return t?`Te ${o}: verwacht dat ${e.
origin??"waarde"} ${n}${e.maximum.toString()} ${t.unit??"elementen"} ${t.verb}`:`Te ${o}: verwacht dat ${e.origin??"waarde"} ${n}${e.maximum.toString()} is`}case"too_small":{const n=e.inclusive?">=":"\
>",t=i(e.origin),o=e.origin==="date"?"vroeg":e.origin==="string"?"kort":"klein";return t?`Te ${o}: verwacht dat ${e.origin} ${n}${e.minimum.toString()} ${t.unit} ${t.verb}`:`Te ${o}: verwacht dat ${e.
origin} ${n}${e.minimum.toString()} is`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Ongeldige tekst: moet met "${n.prefix}" beginnen`:n.format==="ends_with"?`Ongeldige tekst: moet\
 op "${n.suffix}" eindigen`:n.format==="includes"?`Ongeldige tekst: moet "${n.includes}" bevatten`:n.format==="regex"?`Ongeldige tekst: moet overeenkomen met patroon ${n.pattern}`:`Ongeldig: ${l[n.format]??
e.format}`}case"not_multiple_of":return`Ongeldig getal: moet een veelvoud van ${e.divisor} zijn`;case"unrecognized_keys":return`Onbekende key${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"\
invalid_key":return`Ongeldige key in ${e.origin}`;case"invalid_union":return"Ongeldige invoer";case"invalid_element":return`Ongeldige waarde in ${e.origin}`;default:return"Ongeldige invoer"}}};function dt(){
return{localeError:ut()}}const ct=()=>{const r={string:{unit:"teikn",verb:"å ha"},file:{unit:"bytes",verb:"å ha"},array:{unit:"element",verb:"å innehalde"},set:{unit:"element",verb:"å innehalde"},
map:{unit:"element",verb:"å innehalde"}};function i(e){return r[e]??null}const l={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoi\
d",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varigheit",ipv4:"IPv4-adresse",ipv6:"\
IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkoda streng",base64url:"base64url-enkoda streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"\
kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"NaN",number:"tal",array:"liste"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??
e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Ugyldig input: forventa instanceof ${e.expected}, fekk ${o}`:`Ugyldig input: forventa ${n}, fekk ${o}`}case"invalid_value":
return e.values.length===1?`Ugyldig verdi: forventa ${u.stringifyPrimitive(e.values[0])}`:`Ugyldig val: forventa eitt av ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(
e.origin);return t?`For stor(t): forventa ${e.origin??"value"} til å ha ${n}${e.maximum.toString()} ${t.unit??"element"}`:`For stor(t): forventa ${e.origin??"value"} til å ha ${n}${e.maximum.toString()}`}case"\
too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`For lite(n): forventa ${e.origin} til å ha ${n}${e.minimum.toString()} ${t.unit}`:`For lite(n): forventa ${e.origin} til å ha ${n}${e.
minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Ugyldig streng: må starte med "${n.prefix}"`:n.format==="ends_with"?`Ugyldig streng: må slutte med "${n.suffix}"`:
n.format==="includes"?`Ugyldig streng: må innehalde "${n.includes}"`:n.format==="regex"?`Ugyldig streng: må matche mønsteret ${n.pattern}`:`Ugyldig ${l[n.format]??e.format}`}case"not_multiple_of":return`\
Ugyldig tal: må vere eit multiplum av ${e.divisor}`;case"unrecognized_keys":return`${e.keys.length>1?"Ukjende nøklar":"Ukjend nøkkel"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Ugyldi\
g nøkkel i ${e.origin}`;case"invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${e.origin}`;default:return"Ugyldig input"}}};function mt(){return{localeError:ct()}}const st=()=>{
const r={string:{unit:"tegn",verb:"å ha"},file:{unit:"bytes",verb:"å ha"},array:{unit:"elementer",verb:"å inneholde"},set:{unit:"elementer",verb:"å inneholde"},map:{unit:"elementer",verb:"å inneho\
lde"}};function i(e){return r[e]??null}const l={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"c\
uid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varighet",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"\
IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkodet streng",base64url:"base64url-enkodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"val\
utakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"NaN",number:"tall",array:"liste"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),
o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Ugyldig input: forventet instanceof ${e.expected}, fikk ${o}`:`Ugyldig input: forventet ${n}, fikk ${o}`}case"invalid_value":return e.values.length===1?`Ugyl\
dig verdi: forventet ${u.stringifyPrimitive(e.values[0])}`:`Ugyldig valg: forventet en av ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`For stor(t)\
: forventet ${e.origin??"value"} til å ha ${n}${e.maximum.toString()} ${t.unit??"elementer"}`:`For stor(t): forventet ${e.origin??"value"} til å ha ${n}${e.maximum.toString()}`}case"too_small":{const n=e.
inclusive?">=":">",t=i(e.origin);return t?`For lite(n): forventet ${e.origin} til å ha ${n}${e.minimum.toString()} ${t.unit}`:`For lite(n): forventet ${e.origin} til å ha ${n}${e.minimum.toString()}`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`Ugyldig streng: må starte med "${n.prefix}"`:n.format==="ends_with"?`Ugyldig streng: må ende med "${n.suffix}"`:n.format==="includes"?`Ugy\
ldig streng: må inneholde "${n.includes}"`:n.format==="regex"?`Ugyldig streng: må matche mønsteret ${n.pattern}`:`Ugyldig ${l[n.format]??e.format}`}case"not_multiple_of":return`Ugyldig tall: må vær\
e et multiplum av ${e.divisor}`;case"unrecognized_keys":return`${e.keys.length>1?"Ukjente nøkler":"Ukjent nøkkel"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Ugyldig nøkkel i ${e.origin}`;case"\
invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${e.origin}`;default:return"Ugyldig input"}}};function ft(){return{localeError:st()}}const vt=()=>{const r={string:{unit:"\
harf",verb:"olmalıdır"},file:{unit:"bayt",verb:"olmalıdır"},array:{unit:"unsur",verb:"olmalıdır"},set:{unit:"unsur",verb:"olmalıdır"},map:{unit:"unsur",verb:"olmalıdır"}};function i(e){return r[e]??
null}const l={regex:"giren",email:"epostagâh",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KS\
UID",datetime:"ISO hengâmı",date:"ISO tarihi",time:"ISO zamanı",duration:"ISO müddeti",ipv4:"IPv4 nişânı",ipv6:"IPv6 nişânı",mac:"MAC nişânı",cidrv4:"IPv4 menzili",cidrv6:"IPv6 menzili",base64:"\
base64-şifreli metin",base64url:"base64url-şifreli metin",json_string:"JSON metin",e164:"E.164 sayısı",credit_card:"i'tibâr kartı numarası",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",
template_literal:"giren"},a={nan:"NaN",number:"numara",array:"saf",null:"gayb"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.
test(e.expected)?`Fâsit giren: umulan instanceof ${e.expected}, alınan ${o}`:`Fâsit giren: umulan ${n}, alınan ${o}`}case"invalid_value":return e.values.length===1?`Fâsit giren: umulan ${u.stringifyPrimitive(
e.values[0])}`:`Fâsit tercih: mûteberler ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Fazla büyük: ${e.origin??"value"}, ${n}${e.maximum.toString()}\
 ${t.unit??"elements"} sahip olmalıydı.`:`Fazla büyük: ${e.origin??"value"}, ${n}${e.maximum.toString()} olmalıydı.`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Fazla k\
üçük: ${e.origin}, ${n}${e.minimum.toString()} ${t.unit} sahip olmalıydı.`:`Fazla küçük: ${e.origin}, ${n}${e.minimum.toString()} olmalıydı.`}case"invalid_format":{const n=e;return n.format===
"starts_with"?`Fâsit metin: "${n.prefix}" ile başlamalı.`:n.format==="ends_with"?`Fâsit metin: "${n.suffix}" ile bitmeli.`:n.format==="includes"?`Fâsit metin: "${n.includes}" ihtivâ etmeli.`:n.format===
"regex"?`Fâsit metin: ${n.pattern} nakşına uymalı.`:`Fâsit ${l[n.format]??e.format}`}case"not_multiple_of":return`Fâsit sayı: ${e.divisor} katı olmalıydı.`;case"unrecognized_keys":return`Tan\
ınmayan anahtar ${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`${e.origin} için tanınmayan anahtar var.`;case"invalid_union":return"Giren tanınamadı.";case"inva\
lid_element":return`${e.origin} için tanınmayan kıymet var.`;default:return"Kıymet tanınamadı."}}};function gt(){return{localeError:vt()}}const $t=()=>{const r={string:{unit:"توکي",verb:"ولر\
ي"},file:{unit:"بایټس",verb:"ولري"},array:{unit:"توکي",verb:"ولري"},set:{unit:"توکي",verb:"ولري"},map:{unit:"توکي",verb:"ولري"}};function i(e){return r[e]??null}const l={
regex:"ورودي",email:"بریښنالیک",url:"یو آر ال",emoji:"ایموجي",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"نیټه او وخت",date:"نېټه",time:"وخت",duration:"موده",ipv4:"د IPv4 پته",ipv6:"د IPv6 پته",mac:"د MAC پته",cidrv4:"د IPv4 ساحه",cidrv6:"د\
 IPv6 ساحه",base64:"base64-encoded متن",base64url:"base64url-encoded متن",json_string:"JSON متن",e164:"د E.164 شمېره",credit_card:"د کریډیټ کارت شمیره",currency_code:"\
د اسعارو کوډ",iban:"IBAN",jwt:"JWT",template_literal:"ورودي"},a={nan:"NaN",number:"عدد",array:"ارې"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,
t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`ناسم ورودي: باید instanceof ${e.expected} وای, مګر ${o} ترلاسه شو`:`ناسم ورودي: باید ${n} وای\
, مګر ${o} ترلاسه شو`}case"invalid_value":return e.values.length===1?`ناسم ورودي: باید ${u.stringifyPrimitive(e.values[0])} وای`:`ناسم انتخاب: باید یو له ${u.
joinValues(e.values,"|")} څخه وای`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`ډیر لوی: ${e.origin??"ارزښت"} باید ${n}${e.maximum.toString()} ${t.unit??"عن\
صرونه"} ولري`:`ډیر لوی: ${e.origin??"ارزښت"} باید ${n}${e.maximum.toString()} وي`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`ډیر کوچنی: ${e.
origin} باید ${n}${e.minimum.toString()} ${t.unit} ولري`:`ډیر کوچنی: ${e.origin} باید ${n}${e.minimum.toString()} وي`}case"invalid_format":{const n=e;return n.format==="starts_wi\
th"?`ناسم متن: باید د "${n.prefix}" سره پیل شي`:n.format==="ends_with"?`ناسم متن: باید د "${n.suffix}" سره پای ته ورسيږي`:n.format==="includes"?`ناسم متن:\
 باید "${n.includes}" ولري`:n.format==="regex"?`ناسم متن: باید د ${n.pattern} سره مطابقت ولري`:`${l[n.format]??e.format} ناسم دی`}case"not_multiple_of":return`نا\
سم عدد: باید د ${e.divisor} مضرب وي`;case"unrecognized_keys":return`ناسم ${e.keys.length>1?"کلیډونه":"کلیډ"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`ناسم\
 کلیډ په ${e.origin} کې`;case"invalid_union":return"ناسمه ورودي";case"invalid_element":return`ناسم عنصر په ${e.origin} کې`;default:return"ناسمه ورودي"}}};function pt(){
return{localeError:$t()}}const yt=()=>{const r={string:{unit:"znaków",verb:"mieć"},file:{unit:"bajtów",verb:"mieć"},array:{unit:"elementów",verb:"mieć"},set:{unit:"elementów",verb:"mieć"},map:{
unit:"elementów",verb:"mieć"}};function i(e){return r[e]??null}const l={regex:"wyrażenie",email:"adres email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"\
GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i godzina w formacie ISO",date:"data w formacie ISO",time:"godzina w formacie ISO",duration:"czas trwania ISO",ipv4:"\
adres IPv4",ipv6:"adres IPv6",mac:"adres MAC",cidrv4:"zakres IPv4",cidrv6:"zakres IPv6",base64:"ciąg znaków zakodowany w formacie base64",base64url:"ciąg znaków zakodowany w formacie base64url",json_string:"\
ciąg znaków w formacie JSON",e164:"liczba E.164",credit_card:"numer karty kredytowej",currency_code:"kod waluty",iban:"IBAN",jwt:"JWT",template_literal:"wejście"},a={nan:"NaN",number:"liczba",array:"\
tablica"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Nieprawidłowe dane wejściowe: oczekiwano in\
stanceof ${e.expected}, otrzymano ${o}`:`Nieprawidłowe dane wejściowe: oczekiwano ${n}, otrzymano ${o}`}case"invalid_value":return e.values.length===1?`Nieprawidłowe dane wejściowe: oczekiwano ${u.
stringifyPrimitive(e.values[0])}`:`Nieprawidłowa opcja: oczekiwano jednej z wartości ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Za duża wartoś\
ć: oczekiwano, że ${e.origin??"wartość"} będzie mieć ${n}${e.maximum.toString()} ${t.unit??"elementów"}`:`Zbyt duż(y/a/e): oczekiwano, że ${e.origin??"wartość"} będzie wynosić ${n}${e.maximum.
toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Za mała wartość: oczekiwano, że ${e.origin??"wartość"} będzie mieć ${n}${e.minimum.toString()} ${t.unit??"ele\
mentów"}`:`Zbyt mał(y/a/e): oczekiwano, że ${e.origin??"wartość"} będzie wynosić ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Nieprawidłowy ciąg\
 znaków: musi zaczynać się od "${n.prefix}"`:n.format==="ends_with"?`Nieprawidłowy ciąg znaków: musi kończyć się na "${n.suffix}"`:n.format==="includes"?`Nieprawidłowy ciąg znaków: musi zawie\
rać "${n.includes}"`:n.format==="regex"?`Nieprawidłowy ciąg znaków: musi odpowiadać wzorcowi ${n.pattern}`:`Nieprawidłow(y/a/e) ${l[n.format]??e.format}`}case"not_multiple_of":return`Nieprawidło\
wa liczba: musi być wielokrotnością ${e.divisor}`;case"unrecognized_keys":return`Nierozpoznane klucze${e.keys.length>1?"s":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Nieprawidłowy \
klucz w ${e.origin}`;case"invalid_union":return"Nieprawidłowe dane wejściowe";case"invalid_element":return`Nieprawidłowa wartość w ${e.origin}`;default:return"Nieprawidłowe dane wejściowe"}}};function bt(){
return{localeError:yt()}}const _t=()=>{const r={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function i(t){return r[t]??null}const l={
regex:"a entrada",email:"o endereço de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",
xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a duração ISO",ipv4:"o endereço IPv4",ipv6:"o endereço IPv6",mac:"o endereço MAC",cidrv4:"o \
intervalo de endereços IPv4",cidrv6:"o intervalo de endereços IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o número E.164",
credit_card:"o número de cartão de crédito",currency_code:"o código de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},a={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"\
a",indefinite:"uma"}},e={string:{name:"texto",articles:a.masculine},number:{name:"número",articles:a.masculine},int:{name:"número inteiro",articles:a.masculine},boolean:{name:"valor booleano",articles:a.
masculine},bigint:{name:"número bigint",articles:a.masculine},symbol:{name:"símbolo",articles:a.masculine},undefined:{name:'valor "undefined"',articles:a.masculine},null:{name:'valor "nulo"',articles:a.
masculine},never:{name:'valor "never"',articles:a.masculine},void:{name:'valor "void"',articles:a.masculine},date:{name:"data",articles:a.feminine},array:{name:"vetor",articles:a.masculine},object:{name:"\
objeto",articles:a.masculine},tuple:{name:"tuplo",articles:a.masculine},record:{name:"registo",articles:a.masculine},map:{name:"mapa",articles:a.masculine},set:{name:"conjunto",articles:a.masculine},file:{
name:"ficheiro",articles:a.masculine},nonoptional:{name:"valor não opcional",articles:a.masculine},nan:{name:'valor "NaN"',articles:a.masculine},function:{name:"função",articles:a.feminine}};function n(t,o){
const c=e[t]??{name:`valor "${t}"`,articles:a.masculine};return`${c.articles[o]} ${c.name}`}return t=>{switch(t.code){case"invalid_type":{const o=n(t.expected,"indefinite"),c=u.parsedType(t.input),d=n(
c,"indefinite");return`Entrada inválida: esperava ${o}, recebeu ${d}`}case"invalid_value":return t.values.length===1?`Entrada inválida: esperava ${u.stringifyPrimitive(t.values[0])}`:`Opção inválida\
: esperava uma das seguintes opções: ${u.joinValues(t.values,"|")}`;case"too_big":{const o=t.inclusive?"<=":"<",c=i(t.origin);return c?`Demasiado grande: esperava que ${n(t.origin,"definite")} tives\
se ${o} ${t.maximum.toString()} ${c.unit??"elementos"}`:`Demasiado grande: esperava que ${n(t.origin,"definite")} fosse ${o} ${t.maximum.toString()}`}case"too_small":{const o=t.inclusive?">=":">",c=i(
t.origin);return c?`Demasiado pequeno: esperava que ${n(t.origin,"definite")} tivesse ${o} ${t.minimum.toString()} ${c.unit??"elementos"}`:`Demasiado pequeno: esperava que ${n(t.origin,"definite")} fo\
sse ${o} ${t.minimum.toString()}`}case"invalid_format":{const o=t;return o.format==="starts_with"?`Texto inválido: deve começar por "${o.prefix}"`:o.format==="ends_with"?`Texto inválido: deve termin\
ar em "${o.suffix}"`:o.format==="includes"?`Texto inválido: deve incluir "${o.includes}"`:o.format==="regex"?`Texto inválido: deve corresponder ao padrão ${o.pattern}`:`Formato d${l[o.format]??t.format}\
 inválido`}case"not_multiple_of":return`Número inválido: deve ser múltiplo de ${t.divisor}`;case"unrecognized_keys":{const o=t.keys.length>1?"s":"";return`Chave${o} inválida${o}: ${u.joinValues(t.
keys,", ")}`}case"invalid_key":return`Entrada inválida n${n(t.origin,"definite")}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`Valor de discriminação inválido.\
 Esperava ${t.options.map(c=>`'${c}'`).join(" | ")}`:"Entrada inválida";case"invalid_element":return`Entrada inválida n${n(t.origin,"definite")}`;default:return"Entrada inválida"}}};function It(){return{
localeError:_t()}}const kt=()=>{const r={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function i(t){return r[t]??null}const l={
regex:"a entrada",email:"o endereço de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",
xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a duração ISO",ipv4:"o endereço IPv4",ipv6:"o endereço IPv6",mac:"o endereço MAC",cidrv4:"a \
faixa de endereços IPv4",cidrv6:"a faixa de endereços IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o número E.164",credit_card:"\
o número de cartão de crédito",currency_code:"o código de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},a={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"\
uma"}},e={string:{name:"texto",articles:a.masculine},number:{name:"número",articles:a.masculine},int:{name:"número inteiro",articles:a.masculine},boolean:{name:"valor booleano",articles:a.masculine},
bigint:{name:"número bigint",articles:a.masculine},symbol:{name:"símbolo",articles:a.masculine},undefined:{name:'valor "undefined"',articles:a.masculine},null:{name:'valor "nulo"',articles:a.masculine},
never:{name:'valor "never"',articles:a.masculine},void:{name:'valor "void"',articles:a.masculine},date:{name:"data",articles:a.feminine},array:{name:"vetor",articles:a.masculine},object:{name:"objeto",
articles:a.masculine},tuple:{name:"tupla",articles:a.feminine},record:{name:"registro",articles:a.masculine},map:{name:"mapa",articles:a.masculine},set:{name:"conjunto",articles:a.masculine},file:{name:"\
arquivo",articles:a.masculine},nonoptional:{name:"valor não opcional",articles:a.masculine},nan:{name:'valor "NaN"',articles:a.masculine},function:{name:"função",articles:a.feminine}};function n(t,o){
const c=e[t]??{name:`valor "${t}"`,articles:a.masculine};return`${c.articles[o]} ${c.name}`}return t=>{switch(t.code){case"invalid_type":{const o=n(t.expected,"indefinite"),c=u.parsedType(t.input),d=n(
c,"indefinite");return`Entrada inválida: esperava ${o}, recebeu ${d}`}case"invalid_value":return t.values.length===1?`Entrada inválida: esperava ${u.stringifyPrimitive(t.values[0])}`:`Opção inválida\
: esperava uma das seguintes opções: ${u.joinValues(t.values,"|")}`;case"too_big":{const o=t.inclusive?"<=":"<",c=i(t.origin);return c?`Grande demais: esperava que ${n(t.origin,"definite")} tivesse ${o}\
 ${t.maximum.toString()} ${c.unit??"elementos"}`:`Grande demais: esperava que ${n(t.origin,"definite")} fosse ${o} ${t.maximum.toString()}`}case"too_small":{const o=t.inclusive?">=":">",c=i(t.origin);
return c?`Pequeno demais: esperava que ${n(t.origin,"definite")} tivesse ${o} ${t.minimum.toString()} ${c.unit??"elementos"}`:`Pequeno demais: esperava que ${n(t.origin,"definite")} fosse ${o} ${t.minimum.
toString()}`}case"invalid_format":{const o=t;return o.format==="starts_with"?`Texto inválido: deve começar com "${o.prefix}"`:o.format==="ends_with"?`Texto inválido: deve terminar com "${o.suffix}"`:
o.format==="includes"?`Texto inválido: deve incluir "${o.includes}"`:o.format==="regex"?`Texto inválido: deve corresponder ao padrão ${o.pattern}`:`Formato d${l[o.format]??t.format} inválido`}case"\
not_multiple_of":return`Número inválido: deve ser múltiplo de ${t.divisor}`;case"unrecognized_keys":{const o=t.keys.length>1?"s":"";return`Chave${o} inválida${o}: ${u.joinValues(t.keys,", ")}`}case"\
invalid_key":return`Entrada inválida n${n(t.origin,"definite")}`;case"invalid_union":return t.options&&Array.isArray(t.options)&&t.options.length>0?`Valor de discriminação inválido. Esperava ${t.options.
map(c=>`'${c}'`).join(" | ")}`:"Entrada inválida";case"invalid_element":return`Entrada inválida n${n(t.origin,"definite")}`;default:return"Entrada inválida"}}};function ht(){return{localeError:kt()}}
const St=()=>{const r={string:{unit:"caractere",verb:"să aibă"},file:{unit:"octeți",verb:"să aibă"},array:{unit:"elemente",verb:"să aibă"},set:{unit:"elemente",verb:"să aibă"},map:{unit:"intr\
ări",verb:"să aibă"}};function i(e){return r[e]??null}const l={regex:"intrare",email:"adresă de email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUI\
D",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"dată și oră ISO",date:"dată ISO",time:"oră ISO",duration:"durată ISO",ipv4:"adresă IPv4",ipv6:"adresă IPv6",mac:"adre\
să MAC",cidrv4:"interval IPv4",cidrv6:"interval IPv6",base64:"șir codat base64",base64url:"șir codat base64url",json_string:"șir JSON",e164:"număr E.164",credit_card:"număr de card de credit",currency_code:"\
cod valutar",iban:"IBAN",jwt:"JWT",template_literal:"intrare"},a={nan:"NaN",string:"șir",number:"număr",boolean:"boolean",function:"funcție",array:"matrice",object:"obiect",undefined:"nedefinit",symbol:"\
simbol",bigint:"număr mare",void:"void",never:"never",map:"hartă",set:"set"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return`\
Intrare invalidă: așteptat ${n}, primit ${o}`}case"invalid_value":return e.values.length===1?`Intrare invalidă: așteptat ${u.stringifyPrimitive(e.values[0])}`:`Opțiune invalidă: așteptat una dintr\
e ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Prea mare: așteptat ca ${e.origin??"valoarea"} ${t.verb} ${n}${e.maximum.toString()} ${t.unit??"el\
emente"}`:`Prea mare: așteptat ca ${e.origin??"valoarea"} să fie ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Prea mic: așteptat ca ${e.origin}\
 ${t.verb} ${n}${e.minimum.toString()} ${t.unit}`:`Prea mic: așteptat ca ${e.origin} să fie ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Șir invalid:\
 trebuie să înceapă cu "${n.prefix}"`:n.format==="ends_with"?`Șir invalid: trebuie să se termine cu "${n.suffix}"`:n.format==="includes"?`Șir invalid: trebuie să includă "${n.includes}"`:n.format===
"regex"?`Șir invalid: trebuie să se potrivească cu modelul ${n.pattern}`:`Format invalid: ${l[n.format]??e.format}`}case"not_multiple_of":return`Număr invalid: trebuie să fie multiplu de ${e.divisor}`;case"\
unrecognized_keys":return`Chei nerecunoscute: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Cheie invalidă în ${e.origin}`;case"invalid_union":return"Intrare invalidă";case"invalid_element":
return`Valoare invalidă în ${e.origin}`;default:return"Intrare invalidă"}}};function wt(){return{localeError:St()}}function he(r,i,l,a){const e=Math.abs(r),n=e%10,t=e%100;return t>=11&&t<=19?a:n===
1?i:n>=2&&n<=4?l:a}const Dt=()=>{const r={string:{unit:{one:"символ",few:"символа",many:"символов"},verb:"иметь"},file:{unit:{one:"байт",few:"байта",many:"байт"},
verb:"иметь"},array:{unit:{one:"элемент",few:"элемента",many:"элементов"},verb:"иметь"},set:{unit:{one:"элемент",few:"элемента",many:"элементов"},
verb:"иметь"},map:{unit:{one:"элемент",few:"элемента",many:"элементов"},verb:"иметь"}};function i(e){return r[e]??null}const l={regex:"ввод",email:"email адрес",
url:"URL",emoji:"эмодзи",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO дата и время",
date:"ISO дата",time:"ISO время",duration:"ISO длительность",ipv4:"IPv4 адрес",ipv6:"IPv6 адрес",mac:"MAC адрес",cidrv4:"IPv4 диапазон",cidrv6:"IPv6 диапазо\
н",base64:"строка в формате base64",base64url:"строка в формате base64url",json_string:"JSON строка",e164:"номер E.164",credit_card:"номер кредитной карты",
currency_code:"код валюты",iban:"IBAN",jwt:"JWT",template_literal:"ввод"},a={nan:"NaN",number:"число",array:"массив"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.
expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Неверный ввод: ожидалось instanceof ${e.expected}, получено ${o}`:`Неверный ввод: \
ожидалось ${n}, получено ${o}`}case"invalid_value":return e.values.length===1?`Неверный ввод: ожидалось ${u.stringifyPrimitive(e.values[0])}`:`Неверный вариант: о\
жидалось одно из ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);if(t){const o=Number(e.maximum),c=he(o,t.unit.one,t.unit.few,t.unit.many);return`\
Слишком большое значение: ожидалось, что ${e.origin??"значение"} будет иметь ${n}${e.maximum.toString()} ${c}`}return`Слишком большое значение: ожид\
алось, что ${e.origin??"значение"} будет ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);if(t){const o=Number(e.minimum),c=he(o,t.unit.one,
t.unit.few,t.unit.many);return`Слишком маленькое значение: ожидалось, что ${e.origin} будет иметь ${n}${e.minimum.toString()} ${c}`}return`Слишком маленьк\
ое значение: ожидалось, что ${e.origin} будет ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Неверная строка: должна начинатьс\
я с "${n.prefix}"`:n.format==="ends_with"?`Неверная строка: должна заканчиваться на "${n.suffix}"`:n.format==="includes"?`Неверная строка: должна содержать "${n.
includes}"`:n.format==="regex"?`Неверная строка: должна соответствовать шаблону ${n.pattern}`:`Неверный ${l[n.format]??e.format}`}case"not_multiple_of":
return`Неверное число: должно быть кратным ${e.divisor}`;case"unrecognized_keys":return`Нераспознанн${e.keys.length>1?"ые":"ый"} ключ${e.keys.length>1?
"и":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Неверный ключ в ${e.origin}`;case"invalid_union":return"Неверные входные данные";case"invalid_element":
return`Неверное значение в ${e.origin}`;default:return"Неверные входные данные"}}};function Ut(){return{localeError:Dt()}}const jt=()=>{const r={string:{unit:"zna\
kov",verb:"mať"},file:{unit:"bajtov",verb:"mať"},array:{unit:"prvkov",verb:"mať"},set:{unit:"prvkov",verb:"mať"},map:{unit:"položiek",verb:"mať"}};function i(e){return r[e]??null}const l={regex:"\
regulárny výraz",email:"e-mailová adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUI\
D",datetime:"dátum a čas vo formáte ISO",date:"dátum vo formáte ISO",time:"čas vo formáte ISO",duration:"doba trvania ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah \
IPv4",cidrv6:"rozsah IPv6",base64:"reťazec zakódovaný vo formáte base64",base64url:"reťazec zakódovaný vo formáte base64url",json_string:"reťazec vo formáte JSON",e164:"číslo E.164",credit_card:"\
číslo kreditnej karty",currency_code:"kód meny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},a={nan:"NaN",number:"číslo",string:"reťazec",function:"funkcia",array:"pole"};return e=>{switch(e.
code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Neplatný vstup: očakávané instanceof ${e.expected}, obdržané ${o}`:
`Neplatný vstup: očakávané ${n}, obdržané ${o}`}case"invalid_value":return e.values.length===1?`Neplatný vstup: očakávané ${u.stringifyPrimitive(e.values[0])}`:`Neplatný vstup: očakávaná jed\
na z hodnôt ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Hodnota je príliš veľká: ${e.origin??"hodnota"} musí mať ${n}${e.maximum.toString()}\
 ${t.unit??"prvkov"}`:`Hodnota je príliš veľká: ${e.origin??"hodnota"} musí byť ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Hodnota je príl\
iš malá: ${e.origin??"hodnota"} musí mať ${n}${e.minimum.toString()} ${t.unit??"prvkov"}`:`Hodnota je príliš malá: ${e.origin??"hodnota"} musí byť ${n}${e.minimum.toString()}`}case"invalid_fo\
rmat":{const n=e;return n.format==="starts_with"?`Neplatný reťazec: musí začínať na "${n.prefix}"`:n.format==="ends_with"?`Neplatný reťazec: musí končiť na "${n.suffix}"`:n.format==="includ\
es"?`Neplatný reťazec: musí obsahovať "${n.includes}"`:n.format==="regex"?`Neplatný reťazec: musí zodpovedať vzoru ${n.pattern}`:`Neplatný formát ${l[n.format]??e.format}`}case"not_multiple_\
of":return`Neplatné číslo: musí byť násobkom ${e.divisor}`;case"unrecognized_keys":return`Neznáme klúče: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Neplatný klúč v ${e.origin}`;case"\
invalid_union":return"Neplatný vstup";case"invalid_element":return`Neplatná hodnota v ${e.origin}`;default:return"Neplatný vstup"}}};function xt(){return{localeError:jt()}}const zt=()=>{const r={string:{
unit:"znakov",verb:"imeti"},file:{unit:"bajtov",verb:"imeti"},array:{unit:"elementov",verb:"imeti"},set:{unit:"elementov",verb:"imeti"},map:{unit:"elementov",verb:"imeti"}};function i(e){return r[e]??
null}const l={regex:"vnos",email:"e-poštni naslov",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO datum in čas",date:"ISO datum",time:"ISO čas",duration:"ISO trajanje",ipv4:"IPv4 naslov",ipv6:"IPv6 naslov",mac:"MAC naslov",cidrv4:"obseg IPv4",cidrv6:"obseg IPv6",base64:"base\
64 kodiran niz",base64url:"base64url kodiran niz",json_string:"JSON niz",e164:"E.164 številka",credit_card:"številka kreditne kartice",currency_code:"koda valute",iban:"IBAN",jwt:"JWT",template_literal:"\
vnos"},a={nan:"NaN",number:"število",array:"tabela"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?
`Neveljaven vnos: pričakovano instanceof ${e.expected}, prejeto ${o}`:`Neveljaven vnos: pričakovano ${n}, prejeto ${o}`}case"invalid_value":return e.values.length===1?`Neveljaven vnos: pričakovano ${u.
stringifyPrimitive(e.values[0])}`:`Neveljavna možnost: pričakovano eno izmed ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Preveliko: pričakovano\
, da bo ${e.origin??"vrednost"} imelo ${n}${e.maximum.toString()} ${t.unit??"elementov"}`:`Preveliko: pričakovano, da bo ${e.origin??"vrednost"} ${n}${e.maximum.toString()}`}case"too_small":{const n=e.
inclusive?">=":">",t=i(e.origin);return t?`Premajhno: pričakovano, da bo ${e.origin} imelo ${n}${e.minimum.toString()} ${t.unit}`:`Premajhno: pričakovano, da bo ${e.origin} ${n}${e.minimum.toString()}`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`Neveljaven niz: mora se začeti z "${n.prefix}"`:n.format==="ends_with"?`Neveljaven niz: mora se končati z "${n.suffix}"`:n.format==="inclu\
des"?`Neveljaven niz: mora vsebovati "${n.includes}"`:n.format==="regex"?`Neveljaven niz: mora ustrezati vzorcu ${n.pattern}`:`Neveljaven ${l[n.format]??e.format}`}case"not_multiple_of":return`Nevelja\
vno število: mora biti večkratnik ${e.divisor}`;case"unrecognized_keys":return`Neprepoznan${e.keys.length>1?"i ključi":" ključ"}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Neveljaven \
ključ v ${e.origin}`;case"invalid_union":return"Neveljaven vnos";case"invalid_element":return`Neveljavna vrednost v ${e.origin}`;default:return"Neveljaven vnos"}}};function Nt(){return{localeError:zt()}}
const Ot=()=>{const r={string:{unit:"tecken",verb:"att ha"},file:{unit:"bytes",verb:"att ha"},array:{unit:"objekt",verb:"att innehålla"},set:{unit:"objekt",verb:"att innehålla"},map:{unit:"objekt",verb:"\
att innehålla"}};function i(e){return r[e]??null}const l={regex:"reguljärt uttryck",email:"e-postadress",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUI\
D",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datum och tid",date:"ISO-datum",time:"ISO-tid",duration:"ISO-varaktighet",ipv4:"IPv4-adress",ipv6:"IPv6-adress",mac:"MAC-\
adress",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodad sträng",base64url:"base64url-kodad sträng",json_string:"JSON-sträng",e164:"E.164-nummer",credit_card:"kreditkortsnummer",currency_code:"\
valutakod",iban:"IBAN",jwt:"JWT",template_literal:"mall-literal"},a={nan:"NaN",number:"antal",array:"lista"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(
e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Ogiltig inmatning: förväntat instanceof ${e.expected}, fick ${o}`:`Ogiltig inmatning: förväntat ${n}, fick ${o}`}case"invalid_value":return e.values.
length===1?`Ogiltig inmatning: förväntat ${u.stringifyPrimitive(e.values[0])}`:`Ogiltigt val: förväntade en av ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);
return t?`För stor(t): förväntade ${e.origin??"värdet"} att ha ${n}${e.maximum.toString()} ${t.unit??"element"}`:`För stor(t): förväntat ${e.origin??"värdet"} att ha ${n}${e.maximum.toString()}`}case"\
too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`För lite(t): förväntade ${e.origin??"värdet"} att ha ${n}${e.minimum.toString()} ${t.unit}`:`För lite(t): förväntade ${e.origin??
"värdet"} att ha ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Ogiltig sträng: måste börja med "${n.prefix}"`:n.format==="ends_with"?`Ogiltig sträng\
: måste sluta med "${n.suffix}"`:n.format==="includes"?`Ogiltig sträng: måste innehålla "${n.includes}"`:n.format==="regex"?`Ogiltig sträng: måste matcha mönstret "${n.pattern}"`:`Ogiltig(t) ${l[n.
format]??e.format}`}case"not_multiple_of":return`Ogiltigt tal: måste vara en multipel av ${e.divisor}`;case"unrecognized_keys":return`${e.keys.length>1?"Okända nycklar":"Okänd nyckel"}: ${u.joinValues(
e.keys,", ")}`;case"invalid_key":return`Ogiltig nyckel i ${e.origin??"värdet"}`;case"invalid_union":return"Ogiltig input";case"invalid_element":return`Ogiltigt värde i ${e.origin??"värdet"}`;default:
return"Ogiltig input"}}};function Pt(){return{localeError:Ot()}}const At=()=>{const r={string:{unit:"எழுத்துக்கள்",verb:"கொண்டிருக்க வேண்டும்"},
file:{unit:"பைட்டுகள்",verb:"கொண்டிருக்க வேண்டும்"},array:{unit:"உறுப்புகள்",verb:"கொண்டிருக்க வேண்டும்"},
set:{unit:"உறுப்புகள்",verb:"கொண்டிருக்க வேண்டும்"},map:{unit:"உறுப்புகள்",verb:"கொண்டிருக்க வேண்டும்"}};
function i(e){return r[e]??null}const l={regex:"உள்ளீடு",email:"மின்னஞ்சல் முகவரி",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO தேதி நேரம்",date:"ISO தேதி",time:"ISO நேரம்",duration:"ISO கால அளவு",
ipv4:"IPv4 முகவரி",ipv6:"IPv6 முகவரி",mac:"MAC முகவரி",cidrv4:"IPv4 வரம்பு",cidrv6:"IPv6 வரம்பு",base64:"base64-encoded சரம்",base64url:"\
base64url-encoded சரம்",json_string:"JSON சரம்",e164:"E.164 எண்",credit_card:"கடன் அட்டை எண்",currency_code:"நாணயக் குறியீடு",
iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"NaN",number:"எண்",array:"அணி",null:"வெறுமை"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,
t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`தவறான உள்ளீடு: எதிர்பார்க்கப்பட்டது instanceof ${e.expected}, பெறப்பட\
்டது ${o}`:`தவறான உள்ளீடு: எதிர்பார்க்கப்பட்டது ${n}, பெறப்பட்டது ${o}`}case"invalid_value":return e.values.
length===1?`தவறான உள்ளீடு: எதிர்பார்க்கப்பட்டது ${u.stringifyPrimitive(e.values[0])}`:`தவறான விருப்பம்: எதிர்பார்க்கப்பட்டது ${u.
joinValues(e.values,"|")} இல் ஒன்று`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`மிக பெரியது: எதிர்பார்க்கப்பட்டது ${e.
origin??"மதிப்பு"} ${n}${e.maximum.toString()} ${t.unit??"உறுப்புகள்"} ஆக இருக்க வேண்டும்`:`மிக பெரியது: எதிர்பார்க்கப்பட்டது ${e.
origin??"மதிப்பு"} ${n}${e.maximum.toString()} ஆக இருக்க வேண்டும்`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`மிகச் சிறியது: எத\
ிர்பார்க்கப்பட்டது ${e.origin} ${n}${e.minimum.toString()} ${t.unit} ஆக இருக்க வேண்டும்`:`மிகச் சிறியது: எதிர்பார்க்கப்பட்டது ${e.
origin} ${n}${e.minimum.toString()} ஆக இருக்க வேண்டும்`}case"invalid_format":{const n=e;return n.format==="starts_with"?`தவறான சரம்: "${n.prefix}" இல்\
 தொடங்க வேண்டும்`:n.format==="ends_with"?`தவறான சரம்: "${n.suffix}" இல் முடிவடைய வேண்டும்`:n.format==="includes"?`தவ\
றான சரம்: "${n.includes}" ஐ உள்ளடக்க வேண்டும்`:n.format==="regex"?`தவறான சரம்: ${n.pattern} முறைபாட்டுடன் பொருந்த வேண்டும்`:
`தவறான ${l[n.format]??e.format}`}case"not_multiple_of":return`தவறான எண்: ${e.divisor} இன் பலமாக இருக்க வேண்டும்`;case"unrecognized\
_keys":return`அடையாளம் தெரியாத விசை${e.keys.length>1?"கள்":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`${e.origin} இல் தவறான விசை`;case"\
invalid_union":return"தவறான உள்ளீடு";case"invalid_element":return`${e.origin} இல் தவறான மதிப்பு`;default:return"தவறான உள்ளீடு"}}};
function Tt(){return{localeError:At()}}const Zt=()=>{const r={string:{unit:"аломат",verb:"дошта бошад"},file:{unit:"байт",verb:"дошта бошад"},array:{unit:"унсур",verb:"\
дошта бошад"},set:{unit:"унсур",verb:"дошта бошад"},map:{unit:"сабт",verb:"дошта бошад"}};function i(e){return r[e]??null}const l={regex:"вуруд",email:"суро\
ғаи email",url:"URL",emoji:"эмоҷи",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"санаву вақти \
ISO",date:"санаи ISO",time:"вақти ISO",duration:"давомнокии ISO",ipv4:"суроғаи IPv4",ipv6:"суроғаи IPv6",mac:"суроғаи MAC",cidrv4:"маҳдудаи IPv4",cidrv6:"\
маҳдудаи IPv6",base64:"сатри дар формати base64",base64url:"сатри дар формати base64url",json_string:"сатри JSON",e164:"рақами E.164",credit_card:"рақа\
ми корти кредитӣ",currency_code:"рамзи асъор",iban:"IBAN",jwt:"JWT",template_literal:"вуруд"},a={nan:"NaN",number:"рақам",string:"сатр",array:"массив",object:"\
объект",date:"сана"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return`Вуруди нодуруст: ${n} интизор мера\
фт, ${o} гирифта шуд`}case"invalid_value":return e.values.length===1?`Вуруди нодуруст: ${u.stringifyPrimitive(e.values[0])} интизор мерафт`:`Интихоби нодуруст: я\
ке аз ${u.joinValues(e.values,"|")} интизор мерафт`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Хеле калон: ${e.origin??"қимат"} бояд ${n}${e.
maximum.toString()} ${t.unit} ${t.verb}`:`Хеле калон: ${e.origin??"қимат"} бояд ${n}${e.maximum.toString()} бошад`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?
`Хеле хурд: ${e.origin} бояд ${n}${e.minimum.toString()} ${t.unit} ${t.verb}`:`Хеле хурд: ${e.origin} бояд ${n}${e.minimum.toString()} бошад`}case"invalid_format":{const n=e;
return n.format==="starts_with"?`Сатри нодуруст: бояд бо "${n.prefix}" оғоз шавад`:n.format==="ends_with"?`Сатри нодуруст: бояд бо "${n.suffix}" анҷом ёб\
ад`:n.format==="includes"?`Сатри нодуруст: бояд "${n.includes}"-ро дар бар гирад`:n.format==="regex"?`Сатри нодуруст: бояд ба намунаи ${n.pattern}\
 мувофиқат кунад`:`${l[n.format]??e.format}-и нодуруст`}case"not_multiple_of":return`Рақами нодуруст: бояд ба ${e.divisor} бе бақия тақсим шавад`;case"\
unrecognized_keys":return`Калид${e.keys.length>1?"ҳои":"и"} номаълум: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Калиди нодуруст дар ${e.origin}`;case"inv\
alid_union":return e.options&&Array.isArray(e.options)&&e.options.length>0?`Қимати нодурусти дискриминатор: ${e.options.map(t=>`'${t}'`).join(" | ")} интизор мерафт`:
"Вуруди нодуруст";case"invalid_element":return`Қимати нодуруст дар ${e.origin}`;default:return"Вуруди нодуруст"}}};function Lt(){return{localeError:Zt()}}const Vt=()=>{
const r={string:{unit:"ตัวอักษร",verb:"ควรมี"},file:{unit:"ไบต์",verb:"ควรมี"},array:{unit:"รายการ",verb:"ควรมี"},set:{unit:"รายการ",
verb:"ควรมี"},map:{unit:"รายการ",verb:"ควรมี"}};function i(e){return r[e]??null}const l={regex:"ข้อมูลที่ป้อน",email:"ที่อยู่อีเมล",
url:"URL",emoji:"อิโมจิ",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"วันที่เวลาแบบ ISO",
date:"วันที่แบบ ISO",time:"เวลาแบบ ISO",duration:"ช่วงเวลาแบบ ISO",ipv4:"ที่อยู่ IPv4",ipv6:"ที่อยู่ IPv6",mac:"ที่อยู\
่ MAC",cidrv4:"ช่วง IP แบบ IPv4",cidrv6:"ช่วง IP แบบ IPv6",base64:"ข้อความแบบ Base64",base64url:"ข้อความแบบ Base64 สำหรับ URL",
json_string:"ข้อความแบบ JSON",e164:"เบอร์โทรศัพท์ระหว่างประเทศ (E.164)",credit_card:"หมายเลขบัตรเครดิต",
currency_code:"รหัสสกุลเงิน",iban:"IBAN",jwt:"โทเคน JWT",template_literal:"ข้อมูลที่ป้อน"},a={nan:"NaN",number:"ตัวเลข",array:"อ\
าร์เรย์ (Array)",null:"ไม่มีค่า (null)"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.
test(e.expected)?`ประเภทข้อมูลไม่ถูกต้อง: ควรเป็น instanceof ${e.expected} แต่ได้รับ ${o}`:`ประเภทข้อมูลไม่ถูกต้อง: ควรเป็น ${n}\
 แต่ได้รับ ${o}`}case"invalid_value":return e.values.length===1?`ค่าไม่ถูกต้อง: ควรเป็น ${u.stringifyPrimitive(e.values[0])}`:`ตัวเลือกไม่ถูกต\
้อง: ควรเป็นหนึ่งใน ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"ไม่เกิน":"น้อยกว่า",t=i(e.origin);return t?`เกินก\
ำหนด: ${e.origin??"ค่า"} ควรมี${n} ${e.maximum.toString()} ${t.unit??"รายการ"}`:`เกินกำหนด: ${e.origin??"ค่า"} ควรมี${n} ${e.maximum.
toString()}`}case"too_small":{const n=e.inclusive?"อย่างน้อย":"มากกว่า",t=i(e.origin);return t?`น้อยกว่ากำหนด: ${e.origin} ควรมี${n}\
 ${e.minimum.toString()} ${t.unit}`:`น้อยกว่ากำหนด: ${e.origin} ควรมี${n} ${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`\
รูปแบบไม่ถูกต้อง: ข้อความต้องขึ้นต้นด้วย "${n.prefix}"`:n.format==="ends_with"?`รูปแบบไม่ถูกต้อง: ข้อความต้องลงท้ายด้วย "${n.
suffix}"`:n.format==="includes"?`รูปแบบไม่ถูกต้อง: ข้อความต้องมี "${n.includes}" อยู่ในข้อความ`:n.format==="regex"?`\
รูปแบบไม่ถูกต้อง: ต้องตรงกับรูปแบบที่กำหนด ${n.pattern}`:`รูปแบบไม่ถูกต้อง: ${l[n.format]??
e.format}`}case"not_multiple_of":return`ตัวเลขไม่ถูกต้อง: ต้องเป็นจำนวนที่หารด้วย ${e.divisor} ได้ลงตัว`;case"\
unrecognized_keys":return`พบคีย์ที่ไม่รู้จัก: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`คีย์ไม่ถูกต้องใน ${e.origin}`;case"\
invalid_union":return"ข้อมูลไม่ถูกต้อง: ไม่ตรงกับรูปแบบยูเนียนที่กำหนดไว้";case"invalid_element":return`\
ข้อมูลไม่ถูกต้องใน ${e.origin}`;default:return"ข้อมูลไม่ถูกต้อง"}}};function Ct(){return{localeError:Vt()}}const Et=()=>{const r={string:{
unit:"simwol",verb:"bolmaly"},file:{unit:"baýt",verb:"bolmaly"},array:{unit:"elementler",verb:"bolmaly"},set:{unit:"elementler",verb:"bolmaly"},map:{unit:"elementler",verb:"bolmaly"}};function i(e){return r[e]??
null}const l={regex:"giriş",email:"e-poçta salgysy",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"\
KSUID",datetime:"ISO sene we wagt",date:"ISO sene",time:"ISO wagt",duration:"ISO wagt aralygy",ipv4:"IPv4 salgysy",ipv6:"IPv6 salgysy",mac:"MAC salgysy",cidrv4:"IPv4 aralygy",cidrv6:"IPv6 aralygy",base64:"\
base64 bilen şifrlenen setir",base64url:"base64url bilen şifrlenen setir",json_string:"JSON setiri",e164:"E.164 nomeri",credit_card:"kredit kartynyň nomeri",currency_code:"walýuta kody",iban:"IBAN",
jwt:"JWT",template_literal:"şablon"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return`Nädogry baha: garaşylan ${n}\
 ýerine ${o} alyndy`}case"invalid_value":return e.values.length===1?`Nädogry baha: ${u.stringifyPrimitive(e.values[0])} bolmaly`:`Nädogry saýlaw: aşakdakylardan biri bolmaly: ${u.joinValues(e.values,
"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Has uly: garaşylýan ${e.origin??"baha"} ${n} ${e.maximum.toString()} ${t.unit??"element"}`:`Has uly: garaşylýan ${e.origin??
"baha"} ${n} ${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Has kiçi: garaşylýan ${e.origin} ${n} ${e.minimum.toString()} ${t.unit}`:`Has kiçi: garaş\
ylýan ${e.origin} ${n} ${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Nädogry setir: "${n.prefix}" bilen başlamaly`:n.format==="ends_with"?`Nädogry setir:\
 "${n.suffix}" bilen gutarmaly`:n.format==="includes"?`Nädogry setir: "${n.includes}" saklamaly`:n.format==="regex"?`Nädogry setir: ${n.pattern} nusga laýyk bolmaly`:`Nädogry ${l[n.format]??e.format}`}case"\
not_multiple_of":return`Nädogry san: ${e.divisor} bilen galyndysyz bölünmeli`;case"unrecognized_keys":return`Tanalmaýan açar${e.keys.length>1?"lar":""}: ${u.joinValues(e.keys,", ")}`;case"invalid\
_key":return`${e.origin} içinde nädogry açar`;case"invalid_union":return"Nädogry baha";case"invalid_element":return`${e.origin} içinde nädogry baha`;default:return"Nädogry baha"}}};function Ft(){
return{localeError:Et()}}const Rt=()=>{const r={string:{unit:"karakter",verb:"olmalı"},file:{unit:"bayt",verb:"olmalı"},array:{unit:"öğe",verb:"olmalı"},set:{unit:"öğe",verb:"olmalı"},map:{unit:"\
öğe",verb:"olmalı"}};function i(e){return r[e]??null}const l={regex:"girdi",email:"e-posta adresi",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"\
cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO tarih ve saat",date:"ISO tarih",time:"ISO saat",duration:"ISO süre",ipv4:"IPv4 adresi",ipv6:"IPv6 adresi",mac:"MAC adresi",cidrv4:"\
IPv4 aralığı",cidrv6:"IPv6 aralığı",base64:"base64 ile şifrelenmiş metin",base64url:"base64url ile şifrelenmiş metin",json_string:"JSON dizesi",e164:"E.164 sayısı",credit_card:"kredi kartı\
 numarası",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"Şablon dizesi"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.
parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Geçersiz değer: beklenen instanceof ${e.expected}, alınan ${o}`:`Geçersiz değer: beklenen ${n}, alınan ${o}`}case"invalid_value":return e.
values.length===1?`Geçersiz değer: beklenen ${u.stringifyPrimitive(e.values[0])}`:`Geçersiz seçenek: aşağıdakilerden biri olmalı: ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?
"<=":"<",t=i(e.origin);return t?`Çok büyük: beklenen ${e.origin??"değer"} ${n}${e.maximum.toString()} ${t.unit??"öğe"}`:`Çok büyük: beklenen ${e.origin??"değer"} ${n}${e.maximum.toString()}`}case"\
too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Çok küçük: beklenen ${e.origin} ${n}${e.minimum.toString()} ${t.unit}`:`Çok küçük: beklenen ${e.origin} ${n}${e.minimum.toString()}`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`Geçersiz metin: "${n.prefix}" ile başlamalı`:n.format==="ends_with"?`Geçersiz metin: "${n.suffix}" ile bitmeli`:n.format==="includes"?`G\
eçersiz metin: "${n.includes}" içermeli`:n.format==="regex"?`Geçersiz metin: ${n.pattern} desenine uymalı`:`Geçersiz ${l[n.format]??e.format}`}case"not_multiple_of":return`Geçersiz sayı: ${e.divisor}\
 ile tam bölünebilmeli`;case"unrecognized_keys":return`Tanınmayan anahtar${e.keys.length>1?"lar":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`${e.origin} içinde geçersiz anahtar`;case"\
invalid_union":return"Geçersiz değer";case"invalid_element":return`${e.origin} içinde geçersiz değer`;default:return"Geçersiz değer"}}};function Jt(){return{localeError:Rt()}}const Mt=()=>{const r={
string:{unit:"символів",verb:"матиме"},file:{unit:"байтів",verb:"матиме"},array:{unit:"елементів",verb:"матиме"},set:{unit:"елементів",verb:"матиме"},
map:{unit:"елементів",verb:"матиме"}};function i(e){return r[e]??null}const l={regex:"вхідні дані",email:"адреса електронної пошти",url:"URL",emoji:"емод\
зі",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"дата та час ISO",date:"дата ISO",time:"\
час ISO",duration:"тривалість ISO",ipv4:"адреса IPv4",ipv6:"адреса IPv6",mac:"адреса MAC",cidrv4:"діапазон IPv4",cidrv6:"діапазон IPv6",base64:"рядок у к\
одуванні base64",base64url:"рядок у кодуванні base64url",json_string:"рядок JSON",e164:"номер E.164",credit_card:"номер кредитної картки",currency_code:"\
код валюти",iban:"IBAN",jwt:"JWT",template_literal:"вхідні дані"},a={nan:"NaN",number:"число",array:"масив"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??
e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Неправильні вхідні дані: очікується instanceof ${e.expected}, отримано ${o}`:`Непра\
вильні вхідні дані: очікується ${n}, отримано ${o}`}case"invalid_value":return e.values.length===1?`Неправильні вхідні дані: очікується ${u.
stringifyPrimitive(e.values[0])}`:`Неправильна опція: очікується одне з ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?
`Занадто велике: очікується, що ${e.origin??"значення"} ${t.verb} ${n}${e.maximum.toString()} ${t.unit??"елементів"}`:`Занадто велике: очікується, що ${e.
origin??"значення"} буде ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Занадто мале: очікується, що ${e.origin} ${t.
verb} ${n}${e.minimum.toString()} ${t.unit}`:`Занадто мале: очікується, що ${e.origin} буде ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="s\
tarts_with"?`Неправильний рядок: повинен починатися з "${n.prefix}"`:n.format==="ends_with"?`Неправильний рядок: повинен закінчуватися на "${n.
suffix}"`:n.format==="includes"?`Неправильний рядок: повинен містити "${n.includes}"`:n.format==="regex"?`Неправильний рядок: повинен відповідати шаблону ${n.
pattern}`:`Неправильний ${l[n.format]??e.format}`}case"not_multiple_of":return`Неправильне число: повинно бути кратним ${e.divisor}`;case"unrecognized_key\
s":return`Нерозпізнаний ключ${e.keys.length>1?"і":""}: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Неправильний ключ у ${e.origin}`;case"invalid_union":return"\
Неправильні вхідні дані";case"invalid_element":return`Неправильне значення у ${e.origin}`;default:return"Неправильні вхідні дані"}}};function Se(){
return{localeError:Mt()}}function Bt(){return Se()}const Kt=()=>{const r={string:{unit:"حروف",verb:"ہونا"},file:{unit:"بائٹس",verb:"ہونا"},array:{unit:"آئٹمز",verb:"ہونا"},set:{
unit:"آئٹمز",verb:"ہونا"},map:{unit:"آئٹمز",verb:"ہونا"}};function i(e){return r[e]??null}const l={regex:"ان پٹ",email:"ای میل ایڈریس",url:"یو آر ایل",emoji:"ای\
موجی",uuid:"یو یو آئی ڈی",uuidv4:"یو یو آئی ڈی وی 4",uuidv6:"یو یو آئی ڈی وی 6",nanoid:"نینو آئی ڈی",guid:"جی یو آئی ڈی",cuid:"سی یو آئی ڈی",
cuid2:"سی یو آئی ڈی 2",ulid:"یو ایل آئی ڈی",xid:"ایکس آئی ڈی",ksuid:"کے ایس یو آئی ڈی",datetime:"آئی ایس او ڈیٹ ٹائم",date:"آئی ایس او تاریخ",
time:"آئی ایس او وقت",duration:"آئی ایس او مدت",ipv4:"آئی پی وی 4 ایڈریس",ipv6:"آئی پی وی 6 ایڈریس",mac:"ایم اے سی ایڈریس",cidrv4:"آئی پی و\
ی 4 رینج",cidrv6:"آئی پی وی 6 رینج",base64:"بیس 64 ان کوڈڈ سٹرنگ",base64url:"بیس 64 یو آر ایل ان کوڈڈ سٹرنگ",json_string:"جے ایس او این سٹرنگ",
e164:"ای 164 نمبر",credit_card:"کریڈٹ کارڈ نمبر",currency_code:"کرنسی کوڈ",iban:"IBAN",jwt:"جے ڈبلیو ٹی",template_literal:"ان پٹ"},a={nan:"NaN",number:"نمبر",
array:"آرے",null:"نل"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`غلط ان پٹ: instanceof ${e.
expected} متوقع تھا، ${o} موصول ہوا`:`غلط ان پٹ: ${n} متوقع تھا، ${o} موصول ہوا`}case"invalid_value":return e.values.length===1?`غلط ان پٹ: ${u.stringifyPrimitive(
e.values[0])} متوقع تھا`:`غلط آپشن: ${u.joinValues(e.values,"|")} میں سے ایک متوقع تھا`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`بہت بڑا: ${e.
origin??"ویلیو"} کے ${n}${e.maximum.toString()} ${t.unit??"عناصر"} ہونے متوقع تھے`:`بہت بڑا: ${e.origin??"ویلیو"} کا ${n}${e.maximum.toString()} ہونا متوقع تھا`}case"\
too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`بہت چھوٹا: ${e.origin} کے ${n}${e.minimum.toString()} ${t.unit} ہونے متوقع تھے`:`بہت چھوٹا: ${e.origin} ک\
ا ${n}${e.minimum.toString()} ہونا متوقع تھا`}case"invalid_format":{const n=e;return n.format==="starts_with"?`غلط سٹرنگ: "${n.prefix}" سے شروع ہونا چاہیے`:n.format===
"ends_with"?`غلط سٹرنگ: "${n.suffix}" پر ختم ہونا چاہیے`:n.format==="includes"?`غلط سٹرنگ: "${n.includes}" شامل ہونا چاہیے`:n.format==="regex"?`غلط سٹرنگ: پی\
ٹرن ${n.pattern} سے میچ ہونا چاہیے`:`غلط ${l[n.format]??e.format}`}case"not_multiple_of":return`غلط نمبر: ${e.divisor} کا مضاعف ہونا چاہیے`;case"unrecognized\
_keys":return`غیر تسلیم شدہ کی${e.keys.length>1?"ز":""}: ${u.joinValues(e.keys,"، ")}`;case"invalid_key":return`${e.origin} میں غلط کی`;case"invalid_union":return"غلط ان پٹ";case"\
invalid_element":return`${e.origin} میں غلط ویلیو`;default:return"غلط ان پٹ"}}};function Gt(){return{localeError:Kt()}}const Wt=()=>{const r={string:{unit:"belgi",verb:"bo‘lishi kera\
k"},file:{unit:"bayt",verb:"bo‘lishi kerak"},array:{unit:"element",verb:"bo‘lishi kerak"},set:{unit:"element",verb:"bo‘lishi kerak"},map:{unit:"yozuv",verb:"bo‘lishi kerak"}};function i(e){return r[e]??
null}const l={regex:"kirish",email:"elektron pochta manzili",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"ISO sana va vaqti",date:"ISO sana",time:"ISO vaqt",duration:"ISO davomiylik",ipv4:"IPv4 manzil",ipv6:"IPv6 manzil",mac:"MAC manzil",cidrv4:"IPv4 diapazon",cidrv6:"IPv6 dia\
pazon",base64:"base64 kodlangan satr",base64url:"base64url kodlangan satr",json_string:"JSON satr",e164:"E.164 raqam",credit_card:"kredit karta raqami",currency_code:"valyuta kodi",iban:"IBAN",jwt:"JW\
T",template_literal:"kirish"},a={nan:"NaN",number:"raqam",array:"massiv"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.
test(e.expected)?`Noto‘g‘ri kirish: kutilgan instanceof ${e.expected}, qabul qilingan ${o}`:`Noto‘g‘ri kirish: kutilgan ${n}, qabul qilingan ${o}`}case"invalid_value":return e.values.length===
1?`Noto‘g‘ri kirish: kutilgan ${u.stringifyPrimitive(e.values[0])}`:`Noto‘g‘ri variant: quyidagilardan biri kutilgan ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",
t=i(e.origin);return t?`Juda katta: kutilgan ${e.origin??"qiymat"} ${n}${e.maximum.toString()} ${t.unit} ${t.verb}`:`Juda katta: kutilgan ${e.origin??"qiymat"} ${n}${e.maximum.toString()}`}case"too_sm\
all":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Juda kichik: kutilgan ${e.origin} ${n}${e.minimum.toString()} ${t.unit} ${t.verb}`:`Juda kichik: kutilgan ${e.origin} ${n}${e.minimum.toString()}`}case"\
invalid_format":{const n=e;return n.format==="starts_with"?`Noto‘g‘ri satr: "${n.prefix}" bilan boshlanishi kerak`:n.format==="ends_with"?`Noto‘g‘ri satr: "${n.suffix}" bilan tugashi kerak`:n.
format==="includes"?`Noto‘g‘ri satr: "${n.includes}" ni o‘z ichiga olishi kerak`:n.format==="regex"?`Noto‘g‘ri satr: ${n.pattern} shabloniga mos kelishi kerak`:`Noto‘g‘ri ${l[n.format]??
e.format}`}case"not_multiple_of":return`Noto‘g‘ri raqam: ${e.divisor} ning karralisi bo‘lishi kerak`;case"unrecognized_keys":return`Noma’lum kalit${e.keys.length>1?"lar":""}: ${u.joinValues(e.
keys,", ")}`;case"invalid_key":return`${e.origin} dagi kalit noto‘g‘ri`;case"invalid_union":return"Noto‘g‘ri kirish";case"invalid_element":return`${e.origin} da noto‘g‘ri qiymat`;default:return"\
Noto‘g‘ri kirish"}}};function Xt(){return{localeError:Wt()}}const qt=()=>{const r={string:{unit:"ký tự",verb:"có"},file:{unit:"byte",verb:"có"},array:{unit:"phần tử",verb:"có"},set:{unit:"\
phần tử",verb:"có"},map:{unit:"phần tử",verb:"có"}};function i(e){return r[e]??null}const l={regex:"đầu vào",email:"địa chỉ email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",
uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ngày giờ ISO",date:"ngày ISO",time:"giờ ISO",duration:"khoảng thời gian ISO",
ipv4:"địa chỉ IPv4",ipv6:"địa chỉ IPv6",mac:"địa chỉ MAC",cidrv4:"dải IPv4",cidrv6:"dải IPv6",base64:"chuỗi mã hóa base64",base64url:"chuỗi mã hóa base64url",json_string:"ch\
uỗi JSON",e164:"số E.164",credit_card:"số thẻ tín dụng",currency_code:"mã tiền tệ",iban:"IBAN",jwt:"JWT",template_literal:"đầu vào"},a={nan:"NaN",number:"số",array:"mảng"};return e=>{
switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Đầu vào không hợp lệ: mong đợi instanceof ${e.expected}\
, nhận được ${o}`:`Đầu vào không hợp lệ: mong đợi ${n}, nhận được ${o}`}case"invalid_value":return e.values.length===1?`Đầu vào không hợp lệ: mong đợi ${u.stringifyPrimitive(
e.values[0])}`:`Tùy chọn không hợp lệ: mong đợi một trong các giá trị ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Quá lớn: mong \
đợi ${e.origin??"giá trị"} ${t.verb} ${n}${e.maximum.toString()} ${t.unit??"phần tử"}`:`Quá lớn: mong đợi ${e.origin??"giá trị"} ${n}${e.maximum.toString()}`}case"too_small":{const n=e.
inclusive?">=":">",t=i(e.origin);return t?`Quá nhỏ: mong đợi ${e.origin} ${t.verb} ${n}${e.minimum.toString()} ${t.unit}`:`Quá nhỏ: mong đợi ${e.origin} ${n}${e.minimum.toString()}`}case"i\
nvalid_format":{const n=e;return n.format==="starts_with"?`Chuỗi không hợp lệ: phải bắt đầu bằng "${n.prefix}"`:n.format==="ends_with"?`Chuỗi không hợp lệ: phải kết thúc bằng "${n.
suffix}"`:n.format==="includes"?`Chuỗi không hợp lệ: phải bao gồm "${n.includes}"`:n.format==="regex"?`Chuỗi không hợp lệ: phải khớp với mẫu ${n.pattern}`:`${l[n.format]??e.format}\
 không hợp lệ`}case"not_multiple_of":return`Số không hợp lệ: phải là bội số của ${e.divisor}`;case"unrecognized_keys":return`Khóa không được nhận dạng: ${u.joinValues(e.
keys,", ")}`;case"invalid_key":return`Khóa không hợp lệ trong ${e.origin}`;case"invalid_union":return"Đầu vào không hợp lệ";case"invalid_element":return`Giá trị không hợp lệ trong ${e.
origin}`;default:return"Đầu vào không hợp lệ"}}};function Yt(){return{localeError:qt()}}const Ht=()=>{const r={string:{unit:"字符",verb:"包含"},file:{unit:"字节",verb:"包含"},array:{unit:"\
项",verb:"包含"},set:{unit:"项",verb:"包含"},map:{unit:"项",verb:"包含"}};function i(e){return r[e]??null}const l={regex:"输入",email:"电子邮件",url:"URL",emoji:"表情符号",uuid:"UUI\
D",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO日期时间",date:"ISO日期",time:"ISO时间",duration:"ISO时\
长",ipv4:"IPv4地址",ipv6:"IPv6地址",mac:"MAC地址",cidrv4:"IPv4网段",cidrv6:"IPv6网段",base64:"base64编码字符串",base64url:"base64url编码字符串",json_string:"JSON字符串",e164:"E\
.164号码",credit_card:"信用卡号",currency_code:"货币代码",iban:"IBAN",jwt:"JWT",template_literal:"输入"},a={nan:"NaN",number:"数字",array:"数组",null:"空值(null)"};return e=>{switch(e.
code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`无效输入：期望 instanceof ${e.expected}，实际接收 ${o}`:`无效输入\
：期望 ${n}，实际接收 ${o}`}case"invalid_value":return e.values.length===1?`无效输入：期望 ${u.stringifyPrimitive(e.values[0])}`:`无效选项：期望以下之一 ${u.joinValues(e.values,
"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`数值过大：期望 ${e.origin??"值"} ${n}${e.maximum.toString()} ${t.unit??"个元素"}`:`数值过大：期望 ${e.origin??
"值"} ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`数值过小：期望 ${e.origin} ${n}${e.minimum.toString()} ${t.unit}`:`数值过小：期望 ${e.
origin} ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`无效字符串：必须以 "${n.prefix}" 开头`:n.format==="ends_with"?`无效字符串：必须以 "${n.
suffix}" 结尾`:n.format==="includes"?`无效字符串：必须包含 "${n.includes}"`:n.format==="regex"?`无效字符串：必须满足正则表达式 ${n.pattern}`:`无效${l[n.format]??e.format}`}case"\
not_multiple_of":return`无效数字：必须是 ${e.divisor} 的倍数`;case"unrecognized_keys":return`出现未知的键(key): ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`${e.origin} 中的键(\
key)无效`;case"invalid_union":return"无效输入";case"invalid_element":return`${e.origin} 中包含无效值(value)`;default:return"无效输入"}}};function Qt(){return{localeError:Ht()}}const er=()=>{
const r={string:{unit:"字元",verb:"擁有"},file:{unit:"位元組",verb:"擁有"},array:{unit:"項目",verb:"擁有"},set:{unit:"項目",verb:"擁有"},map:{unit:"項目",verb:"擁有"}};function i(e){
return r[e]??null}const l={regex:"輸入",email:"郵件地址",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"\
XID",ksuid:"KSUID",datetime:"ISO 日期時間",date:"ISO 日期",time:"ISO 時間",duration:"ISO 期間",ipv4:"IPv4 位址",ipv6:"IPv6 位址",mac:"MAC 位址",cidrv4:"IPv4 範圍",cidrv6:"IPv6 範圍",
base64:"base64 編碼字串",base64url:"base64url 編碼字串",json_string:"JSON 字串",e164:"E.164 數值",credit_card:"信用卡號",currency_code:"貨幣代碼",iban:"IBAN",jwt:"JWT",template_literal:"\
輸入"},a={nan:"NaN"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`無效的輸入值：預期為 instanceof ${e.
expected}，但收到 ${o}`:`無效的輸入值：預期為 ${n}，但收到 ${o}`}case"invalid_value":return e.values.length===1?`無效的輸入值：預期為 ${u.stringifyPrimitive(e.values[0])}`:
`無效的選項：預期為以下其中之一 ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`數值過大：預期 ${e.origin??"值"} 應為 ${n}${e.
maximum.toString()} ${t.unit??"個元素"}`:`數值過大：預期 ${e.origin??"值"} 應為 ${n}${e.maximum.toString()}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`數值過小：預期 ${e.
origin} 應為 ${n}${e.minimum.toString()} ${t.unit}`:`數值過小：預期 ${e.origin} 應為 ${n}${e.minimum.toString()}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`無效的字串：必須以 \
"${n.prefix}" 開頭`:n.format==="ends_with"?`無效的字串：必須以 "${n.suffix}" 結尾`:n.format==="includes"?`無效的字串：必須包含 "${n.includes}"`:n.format==="regex"?`無效的字串：必須符合格式 ${n.
pattern}`:`無效的 ${l[n.format]??e.format}`}case"not_multiple_of":return`無效的數字：必須為 ${e.divisor} 的倍數`;case"unrecognized_keys":return`無法識別的鍵值${e.keys.length>1?"們":
""}：${u.joinValues(e.keys,"、")}`;case"invalid_key":return`${e.origin} 中有無效的鍵值`;case"invalid_union":return"無效的輸入值";case"invalid_element":return`${e.origin} 中有無效的值`;default:
return"無效的輸入值"}}};function nr(){return{localeError:er()}}const tr=()=>{const r={string:{unit:"àmi",verb:"ní"},file:{unit:"bytes",verb:"ní"},array:{unit:"nkan",verb:"ní"},set:{unit:"nka\
n",verb:"ní"},map:{unit:"nkan",verb:"ní"}};function i(e){return r[e]??null}const l={regex:"ẹ̀rọ ìbáwọlé",email:"àdírẹ́sì ìmẹ́lì",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUID\
v4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"àkókò ISO",date:"ọjọ́ ISO",time:"àkókò ISO",duration:"àkókò tó pé ISO",
ipv4:"àdírẹ́sì IPv4",ipv6:"àdírẹ́sì IPv6",mac:"àdírẹ́sì MAC",cidrv4:"àgbègbè IPv4",cidrv6:"àgbègbè IPv6",base64:"ọ̀rọ̀ tí a kọ́ ní base64",base64url:"ọ̀rọ̀ base64url",
json_string:"ọ̀rọ̀ JSON",e164:"nọ́mbà E.164",credit_card:"nọmba kaadi gbese",currency_code:"koodu owó",iban:"IBAN",jwt:"JWT",template_literal:"ẹ̀rọ ìbáwọlé"},a={nan:"NaN",number:"\
nọ́mbà",array:"akopọ"};return e=>{switch(e.code){case"invalid_type":{const n=a[e.expected]??e.expected,t=u.parsedType(e.input),o=a[t]??t;return/^[A-Z]/.test(e.expected)?`Ìbáwọlé aṣìṣe: a ní láti\
 fi instanceof ${e.expected}, àmọ̀ a rí ${o}`:`Ìbáwọlé aṣìṣe: a ní láti fi ${n}, àmọ̀ a rí ${o}`}case"invalid_value":return e.values.length===1?`Ìbáwọlé aṣìṣe: a ní láti fi ${u.
stringifyPrimitive(e.values[0])}`:`Àṣàyàn aṣìṣe: yan ọ̀kan lára ${u.joinValues(e.values,"|")}`;case"too_big":{const n=e.inclusive?"<=":"<",t=i(e.origin);return t?`Tó pọ̀ jù: a ní láti jẹ\
́ pé ${e.origin??"iye"} ${t.verb} ${n}${e.maximum} ${t.unit}`:`Tó pọ̀ jù: a ní láti jẹ́ ${n}${e.maximum}`}case"too_small":{const n=e.inclusive?">=":">",t=i(e.origin);return t?`Kéré ju: a n\
í láti jẹ́ pé ${e.origin} ${t.verb} ${n}${e.minimum} ${t.unit}`:`Kéré ju: a ní láti jẹ́ ${n}${e.minimum}`}case"invalid_format":{const n=e;return n.format==="starts_with"?`Ọ̀rọ̀ aṣìṣe: gbọ\
́dọ̀ bẹ̀rẹ̀ pẹ̀lú "${n.prefix}"`:n.format==="ends_with"?`Ọ̀rọ̀ aṣìṣe: gbọ́dọ̀ parí pẹ̀lú "${n.suffix}"`:n.format==="includes"?`Ọ̀rọ̀ aṣìṣe: gbọ́dọ̀ ní "${n.
includes}"`:n.format==="regex"?`Ọ̀rọ̀ aṣìṣe: gbọ́dọ̀ bá àpẹẹrẹ mu ${n.pattern}`:`Aṣìṣe: ${l[n.format]??e.format}`}case"not_multiple_of":return`Nọ́mbà aṣìṣe: gbọ́dọ̀ jẹ́ è\
yà pípín ti ${e.divisor}`;case"unrecognized_keys":return`Bọtìnì àìmọ̀: ${u.joinValues(e.keys,", ")}`;case"invalid_key":return`Bọtìnì aṣìṣe nínú ${e.origin}`;case"invalid_union":
return"Ìbáwọlé aṣìṣe";case"invalid_element":return`Iye aṣìṣe nínú ${e.origin}`;default:return"Ìbáwọlé aṣìṣe"}}};function rr(){return{localeError:tr()}}var R=S(29396),we=S(12041);
const C=Symbol.for("zod.compile.invalid"),De=Symbol.for("zod.compile.fallback");class M extends Error{constructor(i="z.compile does not support async refinements, transforms, or checks"){super(i),this.
name="ZodCompileAsyncError"}}class U extends Error{constructor(i,l=!0){super(`z.compile does not support ${i}; this schema must use the runtime parser`),this.name="ZodCompileUnsupportedError",this.islandable=
l}}function ir(r,i){try{return oe(r,{assertOnly:!0})}catch{return i}}function Ue(r,i){try{const l=oe(r),a=ue(r,l);return a._zod.bag.validator=ir(r,l),a}catch(l){if(i?.strict)throw l;return r}}function ue(r,i){
if((0,J.Kw)(r))throw new U("a schema whose subtree contains a reference cycle");const l=u.clone(r),a=r._zod.run,e=a.__originalRun??a,n=(t,o)=>{if(o?.async||o?.direction==="backward"||o?.skipChecks||o?.[De]||
o&&(0,J.TE)(o,t.value))return e(t,o);const c=i(t.value);return c!==C?(t.value=c,t):(o&&(o[De]=!0),e(t,o))};return n.__originalRun=e,l._zod.bag.fallbackRun=e,l._zod.bag.validator=i,l._zod.run=n,a.__originalRun||
ar(l,r,i),l}function ar(r,i,l){const a=r,e=i;if(typeof e.safeParse=="function"){const n=e.safeParse;a.safeParse=(t,o)=>{const c=l(t);return c!==C?{success:!0,data:c}:n(t,o)}}if(typeof e.parse=="functi\
on"){const n=e.parse;a.parse=(t,o)=>{const c=l(t);return c!==C?c:n(t,o)}}}function oe(r,i){let l=!0;try{l=(0,J.Kw)(r)}catch{}if(l)throw new U("a schema whose subtree contains a reference cycle");const a={
constants:new Map,constantCounter:0,varCounter:0,definite:!0},e=new we.J(["input"]),n=z(e,a,r,"input",!i?.assertOnly);e.write(n===null?"return true;":`return ${n};`);const t=["INVALID",...a.constants.
keys()],o=[C,...a.constants.values()],c=e.content.join(`
`),d=i?.debug?t.length>0?`// Constants: ${t.join(", ")}
${c}`:c:"",f=Function,g=`return (input) => {
${c}
}`;let p;try{p=new f(...t,g)(...o)}catch(y){throw new U(`this schema (generated code failed to evaluate: ${y.message})`)}return i?.debug&&(p.code=d),p.definite=a.definite,p}function I(r,i){for(const[a,
e]of r.constants)if(e===i)return a;const l=`c${r.constantCounter++}`;return r.constants.set(l,i),l}function Y(r,i){return r.definite=!1,I(r,i)}function b(r){return`v${r.varCounter++}`}function or(r,i){
const l=r._zod.run({value:i,issues:[]},{});if(l&&typeof l.then=="function")return C;const a=l;return a.issues.length===0?a.value:C}function Z(r,i,l,a,e=!0){const n=r.content.length,t=i.constants.size,
o=i.constantCounter,c=i.varCounter;try{return z(r,i,l,a,e)}catch(d){if(!(d instanceof U)||!d.islandable)throw d;if(r.content.length=n,i.constants.size>t){const f=Array.from(i.constants.keys()).slice(t);
for(const g of f)i.constants.delete(g)}return i.constantCounter=o,i.varCounter=c,lr(r,i,l,a)}}function lr(r,i,l,a){i.definite=!1;const e=I(i,l),n=I(i,or),t=b(i);return r.write(`const ${t} = ${n}(${e},\
 ${a});`),r.write(`if (${t} === INVALID) return INVALID;`),t}const ur=new Set(["max_size","min_size","size_equals","max_length","min_length","length_equals"]);function dr(r,i,l,a){const e=l._zod.def.checks;
if(!e||e.length===0)return a;let n=a;for(const t of e){const o=t._zod.def;if(o.when&&!ur.has(o.check))throw new U('check with a custom "when" condition');switch(o.check){case"greater_than":cr(r,i,o,n);
break;case"less_than":mr(r,i,o,n);break;case"multiple_of":sr(r,i,o,n);break;case"number_format":xe(r,o,n);break;case"min_length":{const c=B(o.minimum,"min_length"),d=de(r,i,n,`${n}.length >= ${c} && ${n}\
.length < ${o.minimum*2}`);r.write(`if (${d} < ${c}) return INVALID;`);break}case"max_length":{const c=B(o.maximum,"max_length"),d=de(r,i,n,`${n}.length > ${c}`);r.write(`if (${d} > ${c}) return INVAL\
ID;`);break}case"length_equals":{const c=B(o.length,"length_equals"),d=de(r,i,n,`${n}.length >= ${c} && ${n}.length <= ${o.length*2}`);r.write(`if (${d} !== ${c}) return INVALID;`);break}case"min_size":
r.write(`if (${n}.size < ${B(o.minimum,"min_size")}) return INVALID;`);break;case"max_size":r.write(`if (${n}.size > ${B(o.maximum,"max_size")}) return INVALID;`);break;case"size_equals":r.write(`if (${n}\
.size !== ${B(o.size,"size_equals")}) return INVALID;`);break;case"string_format":n=ze(r,i,o,n);break;case"custom":n=yr(r,i,t,n);break;case"bigint_format":fr(r,o,n);break;case"mime_type":vr(r,i,o,n);break;case"\
property":$r(r,i,o,n);break;case"properties":gr(r,i,o,n);break;case"overwrite":{const c=b(i);pr(r,i,t,n,c),n=c;break}default:throw new U(`check type ${o.check}`)}}return n}function de(r,i,l,a){const e=I(
i,u.codePointLength),n=b(i);return r.write(`const ${n} = typeof ${l} === "string" && ${a} ? ${e}(${l}) : ${l}.length;`),n}function B(r,i){if(typeof r!="number"||!Number.isFinite(r))throw new U(`${i} b\
ound of type ${typeof r}`);return`${r}`}function je(r,i){if(typeof i=="bigint")return`${i}n`;if(typeof i=="number"){if(Number.isNaN(i))throw new U("comparison check with NaN bound");return`${i}`}if(i instanceof
Date){if(Number.isNaN(i.getTime()))throw new U("comparison check with Invalid Date bound");return I(r,i)}throw new U(`comparison check bound of type ${typeof i}`)}function cr(r,i,l,a){const e=l.inclusive?
"<":"<=";r.write(`if (${a} ${e} ${je(i,l.value)}) return INVALID;`)}function mr(r,i,l,a){const e=l.inclusive?">":">=";r.write(`if (${a} ${e} ${je(i,l.value)}) return INVALID;`)}function sr(r,i,l,a){if(typeof l.
value=="bigint"){if(l.value===BigInt(0))throw new U("multiple_of check with a zero divisor");r.write(`if (${a} % ${l.value}n !== 0n) return INVALID;`)}else{const e=I(i,u.floatSafeRemainder);r.write(`i\
f (${e}(${a}, ${B(l.value,"multiple_of")}) !== 0) return INVALID;`)}}function xe(r,i,l){const a=i.format;switch(a){case"safeint":r.write(`if (!Number.isSafeInteger(${l})) return INVALID;`);break;case"\
int32":r.write(`if (!Number.isInteger(${l}) || ${l} < -2147483648 || ${l} > 2147483647) return INVALID;`);break;case"uint32":r.write(`if (!Number.isInteger(${l}) || ${l} < 0 || ${l} > 4294967295) retu\
rn INVALID;`);break;case"float32":r.write(`if (!Number.isFinite(${l}) || ${l} < -3.4028234663852886e38 || ${l} > 3.4028234663852886e38) return INVALID;`);break;case"float64":r.write(`if (!Number.isFin\
ite(${l})) return INVALID;`);break;default:throw new U(`number format ${a}`)}}function fr(r,i,l){const a=i.format;if(a)switch(a){case"int64":r.write(`if (${l} < -9223372036854775808n || ${l} > 9223372\
036854775807n) return INVALID;`);break;case"uint64":r.write(`if (${l} < 0n || ${l} > 18446744073709551615n) return INVALID;`);break;default:throw new U(`bigint format ${a}`)}}function vr(r,i,l,a){const e=l.
mime;if(e&&e.length>0){const n=I(i,new Set(e));r.write(`if (!${n}.has(${a}.type)) return INVALID;`)}}function gr(r,i,l,a){if(l.when)throw new U('check with a custom "when" condition');r.write(`if (${a}\
 == null) return INVALID;`);const e=l.shape;for(const n of Reflect.ownKeys(e)){const t=typeof n=="symbol"?I(i,n):u.esc(n),o=b(i);r.write(`const ${o} = ${a}[${t}];`),Z(r,i,e[n],o,!1)}}function $r(r,i,l,a){
const e=`${a}[${JSON.stringify(l.property)}]`;z(r,i,l.schema,e)}function pr(r,i,l,a,e){const n=l._zod.def.tx;if(!n)throw new U("overwrite check without a transform function");if(Q(n))throw new M("z.co\
mpile: async overwrite transforms are not supported");const t=I(i,n);r.write(`const ${e} = ${t}(${a});`)}function ce(){throw new A.GT}function me(r){this.issues.push(r)}function yr(r,i,l,a){const e=l.
_zod.def;if(e.fn){if(Q(e.fn))throw new M("z.compile: async .refine() predicates are not supported");const n=Y(i,e.fn),t=I(i,ce),o=b(i);return r.write(`const ${o} = ${n}(${a});`),r.write(`if (${o} inst\
anceof Promise) ${t}();`),r.write(`if (!${o}) return INVALID;`),a}if(l._zod.check){if(Q(l._zod.check))throw new M("z.compile: async .superRefine() / check functions are not supported");const n=l._zod.
check,o=Y(i,d=>{const f={value:d,issues:[],addIssue:me};return n(f)instanceof Promise&&ce(),f.issues.length===0?f.value:C}),c=b(i);return r.write(`const ${c} = ${o}(${a});`),r.write(`if (${c} === INVA\
LID) return INVALID;`),c}throw new U("custom check without a predicate or check function")}const br=new Set(["cidrv4","cuid","cuid2","date","datetime","duration","e164","email","emoji","ends_with","gu\
id","includes","ipv4","ksuid","lowercase","mac","nanoid","regex","starts_with","time","ulid","uppercase","uuid","xid"]);function ze(r,i,l,a,e=!0){const n=l.format;if(n==="base64"){const d=I(i,v.UY);return r.
write(`if (!${d}(${a})) return INVALID;`),a}if(n==="base64url"){const d=I(i,v.tV);return r.write(`if (!${d}(${a})) return INVALID;`),a}if(n==="jwt"){const d=I(i,v.c2),f=I(i,l.alg??null);return r.write(
`if (!${d}(${a}, ${f})) return INVALID;`),a}if(n==="ipv6"){const d=I(i,v.SW);return r.write(`if (!${d}(${a})) return INVALID;`),a}if(n==="cidrv6"){const d=I(i,v.Xe);return r.write(`if (!${d}(${a})) re\
turn INVALID;`),a}if(n==="credit_card"){const d=I(i,v.uv);return r.write(`if (!${d}(${a})) return INVALID;`),a}if(n==="iban"){const d=I(i,v.DT);return r.write(`if (!${d}(${a})) return INVALID;`),a}const t=l;
if(n==="url"||n==="httpurl"||t.normalize||t.hostname!==void 0||t.protocol!==void 0){const d=I(i,v.qU),f=I(i,l),g=b(i),p=b(i);if(r.write(`const ${g} = ${a}.trim();`),r.write(`const ${p} = ${d}(${g}, ${f}\
);`),r.write(`if (typeof ${p} === "number") return INVALID;`),t.hostname!==void 0){const h=I(i,v.bL);r.write(`if (!${h}(${p}, ${f}.hostname)) return INVALID;`)}if(t.protocol!==void 0){const h=I(i,v.Yf);
r.write(`if (!${h}(${p}, ${f}.protocol)) return INVALID;`)}if(!e)return null;const y=b(i),k=t.normalize?`${p}.href`:`${I(i,v.NH)}(${g})`;return r.write(`const ${y} = ${k};`),y}const o=l.fn;if(o){if(Q(
o))throw new U(`async string format ${n}`);const d=I(i,o);return r.write(`if (!${d}(${a})) return INVALID;`),a}if(br.has(n)&&l.pattern){const d=I(i,l.pattern);return r.write(`${d}.lastIndex = 0;`),r.write(
`if (!${d}.test(${a})) return INVALID;`),a}const c=l.format;switch(c){case"regex":throw new U("regex format without a pattern");case"lowercase":r.write(`if (${a} !== ${a}.toLowerCase()) return INVALID\
;`);break;case"uppercase":r.write(`if (${a} !== ${a}.toUpperCase()) return INVALID;`);break;case"includes":r.write(`if (!${a}.includes(${u.esc(l.includes)})) return INVALID;`);break;case"starts_with":{
const d=l.prefix;r.write(`if (${a}.slice(0, ${d.length}) !== ${u.esc(d)}) return INVALID;`);break}case"ends_with":{const d=l.suffix;r.write(`if (${a}.slice(-${d.length}) !== ${u.esc(d)}) return INVALI\
D;`);break}default:throw new U(`string format ${c}`)}return a}function z(r,i,l,a,e=!0){const n=l._zod.def,t=n.type;if(n.coerce)throw new U(`coercion (z.coerce.${t}())`);const o=e||!!n.checks?.length;let c;
switch(t){case"string":c=_r(r,i,l,a,o);break;case"number":c=Ir(r,l,a);break;case"boolean":c=kr(r,a);break;case"bigint":c=hr(r,l,a);break;case"symbol":c=Sr(r,a);break;case"undefined":c=wr(r,a);break;case"\
null":c=Dr(r,a);break;case"any":case"unknown":c=a;break;case"never":r.write("return INVALID;"),c=a;break;case"void":c=Ur(r,a);break;case"nan":c=jr(r,a);break;case"date":c=xr(r,a);break;case"object":c=
zr(r,i,l,a,o);break;case"optional":c=Nr(r,i,l,a,o);break;case"nullable":c=Ar(r,i,l,a,o);break;case"array":c=Tr(r,i,l,a,o);break;case"literal":c=Zr(r,i,l,a);break;case"enum":c=Lr(r,i,l,a);break;case"re\
adonly":{const d=Oe(r,i,l,a),f=b(i);r.write(`const ${f} = Object.freeze(${d});`),c=f;break}case"success":Oe(r,i,l,a),c="true";break;case"default":case"prefault":c=Vr(r,i,l,a);break;case"nonoptional":c=
Cr(r,i,l,a);break;case"tuple":c=Er(r,i,l,a);break;case"union":c=Fr(r,i,l,a);break;case"intersection":c=Mr(r,i,l,a);break;case"record":c=Br(r,i,l,a);break;case"map":c=Gr(r,i,l,a);break;case"set":c=Wr(r,
i,l,a);break;case"file":c=Xr(r,a);break;case"template_literal":c=qr(r,i,l,a);break;case"lazy":c=Yr(r,i,l,a);break;case"pipe":c=Hr(r,i,l,a);break;case"custom":c=Qr(r,i,l,a);break;case"transform":c=ti(r,
i,l,a);break;case"catch":c=ni(r,i,l,a);break;default:throw new U(`schema type ${t}`)}return c===null?null:dr(r,i,l,c)}function _r(r,i,l,a,e=!0){r.write(`if (typeof ${a} !== "string") return INVALID;`);
const n=l._zod.def;return n.format===void 0?a:ze(r,i,n,a,e)}function Ir(r,i,l){r.write(`if (typeof ${l} !== "number" || !Number.isFinite(${l})) return INVALID;`);const a=i._zod.def;return a.check==="n\
umber_format"&&a.format&&xe(r,{format:a.format},l),l}function kr(r,i){return r.write(`if (typeof ${i} !== "boolean") return INVALID;`),i}function hr(r,i,l){r.write(`if (typeof ${l} !== "bigint") retur\
n INVALID;`);const a=i._zod.def;if(a.format)switch(a.format){case"int64":r.write(`if (${l} < -9223372036854775808n || ${l} > 9223372036854775807n) return INVALID;`);break;case"uint64":r.write(`if (${l}\
 < 0n || ${l} > 18446744073709551615n) return INVALID;`);break}return l}function Sr(r,i){return r.write(`if (typeof ${i} !== "symbol") return INVALID;`),i}function wr(r,i){return r.write(`if (${i} !==\
 undefined) return INVALID;`),i}function Dr(r,i){return r.write(`if (${i} !== null) return INVALID;`),i}function Ur(r,i){return r.write(`if (${i} !== undefined) return INVALID;`),i}function jr(r,i){return r.
write(`if (typeof ${i} !== "number" || !Number.isNaN(${i})) return INVALID;`),i}function xr(r,i){return r.write(`if (!(${i} instanceof Date) || Number.isNaN(${i}.getTime())) return INVALID;`),i}function zr(r,i,l,a,e=!0){
const n=l._zod.def;r.write(`if (typeof ${a} !== "object" || ${a} === null || Array.isArray(${a})) return INVALID;`);const t=n.shape,o=Object.keys(t),c=Object.getOwnPropertySymbols(t),d=c.length?[...o,
...c]:o,f=_=>typeof _=="symbol"?I(i,_):u.esc(_),g=_=>typeof _=="symbol"?`[${f(_)}]`:u.esc(_),p=t;if(o.includes("__proto__"))throw new U('object shape key "__proto__"');const y=new Map;for(const _ of d){
const w=p[_],x=f(_),ee=b(i);if(r.write(`const ${ee} = ${a}[${x}];`),w._zod.optin!==void 0){const K=b(i);r.write(`let ${K} = (() => {`),r.indented(ae=>{const hi=Z(ae,i,w,ee);ae.write(`return ${hi};`)}),
r.write("})();"),w._zod.optout==="optional"?(r.write(`if (${K} === INVALID) {`),r.indented(ae=>{ae.write(`if (${x} in ${a}) return INVALID;`),ae.write(`${K} = undefined;`)}),r.write("}")):r.write(`if \
(${K} === INVALID) return INVALID;`),y.set(_,K)}else{Pr(w)&&r.write(`if (!(${x} in ${a})) return INVALID;`);const K=Z(r,i,w,ee,e);K!==null&&y.set(_,K)}}const k=n.catchall;let h="none";if(k){const _=k.
_zod.def.type;if(_==="never"){const w=o.map(x=>`k !== ${u.esc(x)}`).join(" && ")||"true";r.write(`for (const k in ${a}) {`),r.indented(x=>{x.write(`if (${w}) return INVALID;`)}),r.write("}")}else(_===
"unknown"||_==="any")&&!k._zod.def.checks?.length?h="passthrough":h="schema"}const j=b(i),T=d.some(_=>Ne(p[_])||se(p[_]));if(!e){if(h==="schema"){const _=o.length>0?I(i,new Set(o)):null;r.write(`for (\
const k in ${a}) {`),r.indented(w=>{w.write('if (k === "__proto__") continue;'),_&&w.write(`if (${_}.has(k)) continue;`);const x=b(i);w.write(`const ${x} = ${a}[k];`),Z(w,i,k,x,!1)}),r.write("}")}return null}
if(T){r.write(`const ${j} = {};`);for(const _ of d){const w=f(_),x=y.get(_);se(p[_])?r.write(`if (${w} in ${a}) ${j}[${w}] = ${x};`):Ne(p[_])?r.write(`if (${x} !== undefined || ${w} in ${a}) ${j}[${w}\
] = ${x};`):r.write(`${j}[${w}] = ${x};`)}}else{const _=d.map(w=>`${g(w)}: ${y.get(w)}`).join(", ");r.write(`const ${j} = { ${_} };`)}if(h!=="none"){const _=o.length>0?I(i,new Set(o)):null;r.write(`fo\
r (const k in ${a}) {`),r.indented(w=>{if(w.write('if (k === "__proto__") continue;'),_&&w.write(`if (${_}.has(k)) continue;`),h==="passthrough")w.write(`${j}[k] = ${a}[k];`);else{const x=b(i);w.write(
`const ${x} = ${a}[k];`);const ee=Z(w,i,k,x);w.write(`${j}[k] = ${ee};`)}}),r.write("}")}return j}function Nr(r,i,l,a,e=!0){const n=l._zod.def;if(Or(l))return z(r,i,n.innerType,a,e);if(n.innerType._zod.
optin==="defaulted"){const o=b(i),c=b(i);return r.write(`let ${o};`),r.write(`if (${a} === undefined) {`),r.indented(d=>{d.write(`const ${c} = (() => {`),d.indented(f=>{const g=z(f,i,n.innerType,a);f.
write(`return ${g};`)}),d.write("})();"),d.write(`if (${c} !== INVALID) ${o} = ${c};`)}),r.write("} else {"),r.indented(d=>{const f=z(d,i,n.innerType,a);d.write(`${o} = ${f};`)}),r.write("}"),o}const t=e?
b(i):null;return t&&r.write(`let ${t};`),r.write(`if (${a} !== undefined) {`),r.indented(o=>{const c=z(o,i,n.innerType,a,e);t&&c!==null&&o.write(`${t} = ${c};`)}),r.write("}"),t}function Or(r){return r.
_zod.traits?.has("$ZodExactOptional")===!0}function Pr(r){return r._zod.optin===void 0&&H(r)}function H(r){if(r._zod.def.coerce)return!0;const i=r._zod.def;switch(i.type){case"any":case"unknown":case"\
undefined":case"void":case"default":case"prefault":case"transform":case"custom":case"lazy":return!0;case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"never":case"nan":case"\
date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":return!1;case"nonoptional":return i.innerType?H(i.innerType):!1;case"literal":return!!i.values?.
includes(void 0);case"enum":return!!r._zod.values?.has(void 0);case"optional":case"nullable":case"readonly":case"success":return i.innerType?H(i.innerType):!0;case"catch":return!0;case"union":return i.
options?i.options.some(H):!0;case"intersection":return!i.left||!i.right?!0:H(i.left)&&H(i.right);case"pipe":return i.in?H(i.in):!0;default:return!0}}function se(r){return r._zod.optin==="optional"&&r.
_zod.optout==="optional"}function Ne(r){return(r._zod.optin!=="defaulted"||r._zod.optout==="optional")&&te(r)}function te(r){const i=r._zod.def;switch(i.type){case"string":case"number":case"boolean":case"\
bigint":case"symbol":case"null":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":case"never":case"success":return!1;case"lit\
eral":return!!i.values?.includes(void 0);case"enum":return!!r._zod.values?.has(void 0);case"optional":return!0;case"nullable":case"readonly":case"nonoptional":return i.innerType?te(i.innerType):!0;case"\
union":return i.options?i.options.some(te):!0;case"intersection":return!i.left||!i.right||te(i.left)||te(i.right);case"pipe":return i.out?te(i.out):!0;default:return!0}}function Ar(r,i,l,a,e=!0){const n=l.
_zod.def,t=e?b(i):null;return t&&r.write(`let ${t} = null;`),r.write(`if (${a} !== null) {`),r.indented(o=>{const c=z(o,i,n.innerType,a,e);t&&c!==null&&o.write(`${t} = ${c};`)}),r.write("}"),t}function fe(r,i,l){
for(const[a,e]of u.sizeCaps(i._zod.def.checks))r.write(`if (${l} > ${B(a,e._zod.def.check)}) return INVALID;`)}function Tr(r,i,l,a,e=!0){const n=l._zod.def;r.write(`if (!Array.isArray(${a})) return IN\
VALID;`),fe(r,l,`${a}.length`);const t=e?b(i):null,o=b(i),c=b(i);return t&&r.write(`const ${t} = new Array(${a}.length);`),r.write(`for (let ${o} = 0; ${o} < ${a}.length; ${o}++) {`),r.indented(d=>{d.
write(`const ${c} = ${a}[${o}];`);const f=Z(d,i,n.element,c,e);t&&f!==null&&d.write(`${t}[${o}] = ${f};`)}),r.write("}"),t}function Zr(r,i,l,a){const n=l._zod.def.values;if(n.length!==1){const o=I(i,new Set(
n));return r.write(`if (!${o}.has(${a})) return INVALID;`),a}const t=n[0];if(typeof t=="number"&&Number.isNaN(t)){const o=I(i,new Set(n));return r.write(`if (!${o}.has(${a})) return INVALID;`),a}if(typeof t==
"string")r.write(`if (${a} !== ${u.esc(t)}) return INVALID;`);else if(typeof t=="number"||typeof t=="boolean")r.write(`if (${a} !== ${t}) return INVALID;`);else if(t===null)r.write(`if (${a} !== null)\
 return INVALID;`);else if(t===void 0)r.write(`if (${a} !== undefined) return INVALID;`);else if(typeof t=="bigint")r.write(`if (${a} !== ${t}n) return INVALID;`);else throw new U(`literal type ${typeof t}`);
return a}function Lr(r,i,l,a){const e=l._zod.values;if(!e)throw new U("enum schema without enumerated values");const n=I(i,e);return r.write(`if (!${n}.has(${a})) return INVALID;`),a}function Oe(r,i,l,a){
const e=l._zod.def;return z(r,i,e.innerType,a)}function Vr(r,i,l,a){const e=l._zod.def,t=Object.getOwnPropertyDescriptor(l._zod.def,"defaultValue")?()=>l._zod.def.defaultValue:void 0;if(l._zod.def.type===
"prefault"){if(!t)return z(r,i,e.innerType,a);const c=I(i,t),d=b(i);return r.write(`let ${d} = ${a};`),r.write(`if (${a} === undefined) ${d} = ${c}();`),z(r,i,e.innerType,d)}const o=b(i);if(t){const c=I(
i,t),d=I(i,u.shallowClone);r.write(`let ${o};`),r.write(`if (${a} === undefined) {`),r.indented(f=>{f.write(`${o} = ${d}(${c}());`)}),r.write("} else {"),r.indented(f=>{const g=z(f,i,e.innerType,a);f.
write(`${o} = ${g} === undefined ? ${d}(${c}()) : ${g};`)}),r.write("}")}else r.write(`let ${o};`),r.write(`if (${a} !== undefined) {`),r.indented(c=>{const d=z(c,i,e.innerType,a);c.write(`${o} = ${d}\
;`)}),r.write("}");return o}function Cr(r,i,l,a){const e=l._zod.def,n=z(r,i,e.innerType,a),t=b(i);return r.write(`const ${t} = ${n};`),r.write(`if (${t} === undefined) return INVALID;`),t}function Er(r,i,l,a){
const e=l._zod.def,n=e.items,t=e.rest;r.write(`if (!Array.isArray(${a})) return INVALID;`);const o=Pe(n,"optin"),c=Pe(n,"optout");t?r.write(`if (${a}.length < ${o}) return INVALID;`):r.write(`if (${a}\
.length < ${o} || ${a}.length > ${n.length}) return INVALID;`);const d=b(i);r.write(`const ${d} = [];`);for(let f=0;f<n.length;f++){const g=n[f];if(f>=c)r.write(`if (${d}.length === ${f}) {`),r.indented(
p=>{p.write(`if (${f} < ${a}.length) {`),p.indented(y=>{const k=b(i);y.write(`const ${k} = ${a}[${f}];`);const h=Z(y,i,g,k);y.write(`${d}[${f}] = ${h};`)}),p.write("} else {"),p.indented(y=>{if(se(g)){
y.write(`${d}.length = ${f};`);return}const k=b(i),h=b(i);y.write(`const ${k} = undefined;`),y.write(`const ${h} = (() => {`),y.indented(j=>{const T=Z(j,i,g,k);j.write(`return ${T};`)}),y.write("})();"),
y.write(`if (${h} === INVALID || ${h} === undefined) ${d}.length = ${f};`),y.write(`else ${d}[${f}] = ${h};`)}),p.write("}")}),r.write("}");else{const p=b(i);r.write(`const ${p} = ${a}[${f}];`);const y=Z(
r,i,g,p);r.write(`${d}[${f}] = ${y};`)}}if(t){const f=b(i),g=b(i);r.write(`for (let ${f} = ${n.length}; ${f} < ${a}.length; ${f}++) {`),r.indented(p=>{p.write(`const ${g} = ${a}[${f}];`);const y=Z(p,i,
t,g);p.write(`${d}[${f}] = ${y};`)}),r.write("}")}return d}function Pe(r,i){for(let l=r.length-1;l>=0;l--)if(!(i==="optin"?r[l]._zod.optin!==void 0:r[l]._zod.optout==="optional"))return l+1;return 0}function Fr(r,i,l,a){
const e=l._zod.def,n=e.options;if(e.discriminator)return Rr(r,i,e,a);if(e.inclusive===!1)throw new U("exclusive unions (z.xor)");if(n.length===0)return r.write("return INVALID;"),a;if(n.length===1)return z(
r,i,n[0],a);if(n.every(c=>c._zod.def.type==="literal"&&!c._zod.def.checks?.length)){const c=new Set(n.flatMap(f=>f._zod.def.values)),d=I(i,c);return r.write(`if (!${d}.has(${a})) return INVALID;`),a}const o=b(
i);r.write(`let ${o};`);for(let c=0;c<n.length;c++){const d=n[c];c===0?r.write(`${o} = (() => {`):r.write(`if (${o} === INVALID) ${o} = (() => {`),r.indented(f=>{const g=z(f,i,d,a);f.write(`return ${g}\
;`)}),r.write("})();")}return r.write(`if (${o} === INVALID) return INVALID;`),o}function Rr(r,i,l,a){if(l.unionFallback)throw new U("discriminated union with unionFallback");if(l.options.length===0)return r.
write("return INVALID;"),a;const e=b(i),n=b(i);r.write(`const ${e} = ${a}?.[${u.esc(l.discriminator)}];`),r.write(`let ${n};`);let t=!0;const o=new Set;for(const c of l.options){const d=c._zod.propValues?.[l.
discriminator];if(!d||d.size===0)throw new U("discriminated union option without static discriminator values");for(const p of d){if(o.has(p))throw new U(`duplicate discriminator value ${String(p)}`);o.
add(p)}const f=Array.from(d,p=>Jr(i,e,p)),g=t?"if":"else if";r.write(`${g} (${f.join(" || ")}) {`),r.indented(p=>{const y=z(p,i,c,a);p.write(`${n} = ${y};`)}),r.write("}"),t=!1}return r.write("else { \
return INVALID; }"),n}function Jr(r,i,l){if(typeof l=="string")return`${i} === ${u.esc(l)}`;if(typeof l=="number")return Number.isNaN(l)?`Number.isNaN(${i})`:`${i} === ${l}`;if(typeof l=="boolean")return`${i}\
 === ${l}`;if(l===null)return`${i} === null`;if(l===void 0)return`${i} === undefined`;if(typeof l=="bigint")return`${i} === ${l}n`;if(typeof l=="symbol"){const a=I(r,l);return`${i} === ${a}`}throw new U(
`literal discriminator value ${String(l)}`)}function Mr(r,i,l,a){const e=l._zod.def;i.definite=!1;const n=Z(r,i,e.left,a),t=Z(r,i,e.right,a),o=I(i,v.D3),c=b(i);return r.write(`const ${c} = ${o}(${n}, ${t}\
);`),r.write(`if (!${c}.valid) return INVALID;`),`${c}.data`}function Br(r,i,l,a){const e=l._zod.def,n=I(i,u.isPlainObject);r.write(`if (!${n}(${a})) return INVALID;`);const t=b(i),o=b(i),c=b(i);r.write(
`const ${t} = {};`);const d=e,f=d.partial?void 0:e.keyType._zod.values;if(f){const y=[];for(const h of f){if(!(typeof h=="string"||typeof h=="number"||typeof h=="symbol"))throw new U(`record key value\
 ${String(h)}`);const j=typeof h=="number"?h.toString():h;if(j==="__proto__")throw new U('record key "__proto__"');y.push(j);const T=I(i,h),_=z(r,i,e.keyType,T),w=b(i);r.write(`const ${w} = ${a}[${Kr(
i,j)}];`);const x=Z(r,i,e.valueType,w);r.write(`${t}[${_}] = ${x};`)}const k=I(i,new Set(y));return r.write(`for (const ${o} in ${a}) {`),r.indented(h=>{h.write(`if (${k}.has(${o})) continue;`),d.mode===
"loose"?h.write(`if (${o} !== "__proto__") ${t}[${o}] = ${a}[${o}];`):h.write("return INVALID;")}),r.write("}"),t}const g=e.keyType._zod.def;if(!(g.type==="string"&&g.format===void 0&&!g.coerce&&(g.checks?.
length??0)===0)){const y=e.mode==="loose",k=oe(e.keyType);k.definite===!1&&(i.definite=!1);const h=I(i,k),j=I(i,le.number),T=b(i);return Ae(r,i,a,o,_=>{_.write(`let ${T} = ${h}(${o});`),_.write(`if (${T}\
 === INVALID && typeof ${o} === "string" && ${j}.test(${o})) ${T} = ${h}(Number(${o}));`),y?_.write(`if (${T} === INVALID) { ${t}[${o}] = ${a}[${o}]; continue; }`):_.write(`if (${T} === INVALID) retur\
n INVALID;`),_.write(`if (${T} === "__proto__") continue;`);const w=b(i);_.write(`const ${w} = ${a}[${o}];`);const x=Z(_,i,e.valueType,w);_.write(`${t}[${T}] = ${x};`)}),t}return Ae(r,i,a,o,y=>{y.write(
`const ${c} = ${a}[${o}];`);const k=Z(y,i,e.valueType,c);y.write(`${t}[${o}] = ${k};`)},"return INVALID;"),t}function Ae(r,i,l,a,e,n){const t=I(i,Object.prototype.propertyIsEnumerable),o=b(i),c=b(i),d=b(
i);r.write(`const ${o} = Object.getOwnPropertySymbols(${l});`),r.write(`const ${c} = Object.getOwnPropertyNames(${l});`),r.write(`for (let ${d} = 0; ${d} < ${c}.length; ${d}++) {`),r.indented(f=>{f.write(
`const ${a} = ${c}[${d}];`),f.write(`if (${a} === "__proto__" || !${t}.call(${l}, ${a})) continue;`),e(f)}),r.write("}"),r.write(`for (let ${d} = 0; ${d} < ${o}.length; ${d}++) {`),r.indented(f=>{f.write(
`const ${a} = ${o}[${d}];`),f.write(`if (!${t}.call(${l}, ${a})) continue;`),n?f.write(n):e(f)}),r.write("}")}function Kr(r,i){return typeof i=="string"?u.esc(i):I(r,i)}function Gr(r,i,l,a){const e=l.
_zod.def;r.write(`if (!(${a} instanceof Map)) return INVALID;`),fe(r,l,`${a}.size`);const n=b(i),t=b(i),o=b(i);return r.write(`const ${n} = new Map();`),r.write(`for (const [${t}, ${o}] of ${a}) {`),r.
indented(c=>{const d=z(c,i,e.keyType,t),f=z(c,i,e.valueType,o);c.write(`${n}.set(${d}, ${f});`)}),r.write("}"),n}function Wr(r,i,l,a){const e=l._zod.def;r.write(`if (!(${a} instanceof Set)) return INV\
ALID;`),fe(r,l,`${a}.size`);const n=b(i),t=b(i);return r.write(`const ${n} = new Set();`),r.write(`for (const ${t} of ${a}) {`),r.indented(o=>{const c=z(o,i,e.valueType,t);o.write(`${n}.add(${c});`)}),
r.write("}"),n}function Xr(r,i){return r.write(`if (!(${i} instanceof File)) return INVALID;`),i}function qr(r,i,l,a){r.write(`if (typeof ${a} !== "string") return INVALID;`);const e=l._zod.pattern;if(e){
const n=I(i,e);r.write(`${n}.lastIndex = 0;`),r.write(`if (!${n}.test(${a})) return INVALID;`)}return a}function Yr(r,i,l,a){const e=l._zod.def,n=Y(i,e.getter),t=I(i,{parser:null});r.write(`if (!${t}.\
parser) {`),r.indented(c=>{c.write(`const inner = ${n}();`),c.write(`${t}.parser = function(input) {`),c.indented(d=>{d.write("const result = inner._zod.run({ value: input, issues: [] }, {});"),d.write(
"return result.issues.length === 0 ? result.value : INVALID;")}),c.write("};")}),r.write("}");const o=b(i);return r.write(`const ${o} = ${t}.parser(${a});`),r.write(`if (${o} === INVALID) return INVAL\
ID;`),o}function Hr(r,i,l,a){const e=l._zod.def,n=z(r,i,e.in,a);if(e.transform){if(Q(e.transform))throw new M("z.compile: async transforms in pipes are not supported");const t=e.transform,c=Y(i,f=>{const g={
value:f,issues:[],addIssue:me},p=t(f,g);return p instanceof Promise?C:g.issues.length===0?p:C}),d=b(i);return r.write(`const ${d} = ${c}(${n});`),r.write(`if (${d} === INVALID) return INVALID;`),z(r,i,
e.out,d)}else return z(r,i,e.out,n)}function Q(r){return typeof r=="function"&&(r.constructor.name==="AsyncFunction"||r[Symbol.toStringTag]==="AsyncFunction")}function Qr(r,i,l,a){const e=l._zod.def;if(e.
fn){if(Q(e.fn))throw new M("z.compile: async custom predicates are not supported");const n=Y(i,e.fn),t=I(i,ce),o=b(i);r.write(`const ${o} = ${n}(${a});`),r.write(`if (${o} instanceof Promise) ${t}();`),
r.write(`if (!${o}) return INVALID;`)}else throw new U("custom schema without a predicate function");return a}function ei(r,i,l){const a=r._zod.run({value:l,issues:[]},{});if(a&&typeof a.then=="functi\
on")return C;const e=a;return e.issues.length===0?e.value:i()}function ni(r,i,l,a){const e=l._zod.def;if(!e.catchValue[u.CONSTANT_CATCH])throw new U("catch with a callback (only a constant catch value\
 compiles)",!1);const n=b(i);r.write(`let ${n} = (() => {`),r.indented(d=>{const f=Z(d,i,e.innerType,a);d.write(`return ${f};`)}),r.write("})();");const t=I(i,e.innerType),o=Y(i,e.catchValue),c=I(i,ei);
return r.write(`if (${n} === INVALID) {`),r.indented(d=>{d.write(`${n} = ${c}(${t}, ${o}, ${a});`),d.write(`if (${n} === INVALID) return INVALID;`)}),r.write("}"),n}function ti(r,i,l,a){const e=l._zod.
def;if(e.transform){if(Q(e.transform))throw new M("z.compile: async transforms are not supported");const n=e.transform,o=Y(i,d=>{const f={value:d,issues:[],addIssue:me},g=n(d,f);return g instanceof Promise?
C:f.issues.length===0?g:C}),c=b(i);return r.write(`const ${c} = ${o}(${a});`),r.write(`if (${c} === INVALID) return INVALID;`),c}return a}var m=S(43759),F=S(87509),ve=S(98439);class ri{get metadataRegistry(){
return this.ctx.metadataRegistry}get target(){return this.ctx.target}get unrepresentable(){return this.ctx.unrepresentable}get override(){return this.ctx.override}get io(){return this.ctx.io}get counter(){
return this.ctx.counter}set counter(i){this.ctx.counter=i}get seen(){return this.ctx.seen}constructor(i){let l=i?.target??"draft-2020-12";l==="draft-4"&&(l="draft-04"),l==="draft-7"&&(l="draft-07"),this.
ctx=(0,F.az)({processors:ve.Df,target:l,...i?.metadata&&{metadata:i.metadata},...i?.unrepresentable&&{unrepresentable:i.unrepresentable},...i?.override&&{override:i.override},...i?.io&&{io:i.io}})}process(i,l={
path:[],schemaPath:[]}){return(0,F.Lp)(i,this.ctx,l)}emit(i,l){l&&(l.cycles&&(this.ctx.cycles=l.cycles),l.reused&&(this.ctx.reused=l.reused),l.external&&(this.ctx.external=l.external)),this.ctx.sharedDefsExtractedFor=
void 0,this.ctx.sharedEmitDoneFor=void 0,(0,F.Wb)(this.ctx,i);const a=(0,F.jE)(this.ctx,i),{"~standard":e,...n}=a;return n}}var s=S(55156),Te=S(961),E=S(69171);const ii={invalid_type:"invalid_type",too_big:"\
too_big",too_small:"too_small",invalid_format:"invalid_format",not_multiple_of:"not_multiple_of",unrecognized_keys:"unrecognized_keys",invalid_union:"invalid_union",invalid_key:"invalid_key",invalid_element:"\
invalid_element",invalid_value:"invalid_value",custom:"custom"};function ai(r){A.$W({customError:r})}function oi(){return A.$W().customError}var ge;ge||(ge={});var Ze=S(64377);const $={...s,...X,iso:Ze},
li=new Set(["$schema","$ref","$defs","definitions","$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor","type","enum","const","anyOf","oneOf","allOf","not","properties","requir\
ed","additionalProperties","patternProperties","propertyNames","minProperties","maxProperties","items","prefixItems","additionalItems","minItems","maxItems","uniqueItems","contains","minContains","max\
Contains","minLength","maxLength","pattern","format","minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","description","default","contentEncoding","contentMediaType","contentSchema",
"unevaluatedItems","unevaluatedProperties","if","then","else","dependentSchemas","dependentRequired","nullable","readOnly"]);function ui(r,i){const l=r.$schema;return l==="https://json-schema.org/draf\
t/2020-12/schema"?"draft-2020-12":l==="http://json-schema.org/draft-07/schema#"?"draft-7":l==="http://json-schema.org/draft-04/schema#"?"draft-4":i??"draft-2020-12"}function Le(r,i){return r.map((l,a)=>a<
i?l:l.optional())}function di(r){return r.replace(/~1/g,"/").replace(/~0/g,"~")}function ci(r,i){if(!r.startsWith("#"))throw new Error("External $ref is not supported, only local refs (#/...) are allo\
wed");const l=r.slice(1).split("/").filter(Boolean);if(l.length===0)return i.rootSchema;const a=i.version==="draft-2020-12"?"$defs":"definitions";if(l[0]===a){const e=l[1]===void 0?void 0:di(l[1]);if(!e||
!i.defs[e])throw new Error(`Reference not found: ${r}`);return i.defs[e]}throw new Error(`Reference not found: ${r}`)}function mi(r,i){return $.transform(a=>a).check(a=>{const e=a.value;if(typeof e!="\
object"||e===null||Array.isArray(e))return;const n=Object.getOwnPropertyNames(e);if(i.minProperties!==void 0&&n.length<i.minProperties&&a.issues.push({origin:"object",code:"too_small",minimum:i.minProperties,
inclusive:!0,message:`Too small: expected object to have >=${i.minProperties} properties`,input:e,inst:r,continue:!0}),i.maxProperties!==void 0&&n.length>i.maxProperties&&a.issues.push({origin:"object",
code:"too_big",maximum:i.maxProperties,inclusive:!0,message:`Too big: expected object to have <=${i.maxProperties} properties`,input:e,inst:r,continue:!0}),i.keySchema)for(const t of n){const o=i.keySchema.
safeParse(t);o.success||a.issues.push({code:"invalid_key",origin:"record",issues:o.error.issues,input:t,path:[t],continue:!0})}}).pipe(r)}function $e(r,i){if(r===null)return"z";const l=typeof r;if(l!==
"object"){if(l==="number"&&Number.isNaN(r))return null;const a=String(r);return`${l[0]}${a.length}:${a}`}if(i.has(r))return null;i.add(r);try{if(Array.isArray(r)){const n=[];for(const t of r){const o=$e(
t,i);if(o===null)return null;n.push(o)}return`a${n.length}:[${n.join(",")}]`}const a=Object.keys(r).sort(),e=[];for(const n of a){const t=$e(r[n],i);if(t===null)return null;e.push(`${n.length}:${n}=${t}`)}
return`o${e.length}:{${e.join(",")}}`}finally{i.delete(r)}}const si=new Set(["items","prefixItems","additionalItems","additionalProperties","contains","propertyNames","not","if","then","else","allOf",
"anyOf","oneOf","unevaluatedItems","unevaluatedProperties","contentSchema"]),fi=new Set(["properties","patternProperties","dependentSchemas","dependencies","$defs","definitions"]);function ie(r){return typeof r!=
"object"||r===null?!1:Array.isArray(r)?r.some(ie):typeof r.$ref=="string"?!0:Object.entries(r).some(([i,l])=>si.has(i)?ie(l):!fi.has(i)||typeof l!="object"||l===null?!1:Object.values(l).some(ie))}function Ve(r){
return r===1?"element":"elements"}function vi(r,i){return $.transform(a=>a).check(a=>{const e=a.value;if(Array.isArray(e)){if(i.uniqueItems===!0){const n=new Map;for(let t=0;t<e.length;t++){const o=$e(
e[t],new Set);if(o===null)continue;const c=n.get(o);if(c===void 0){n.set(o,t);continue}a.issues.push({code:"custom",message:`Array items must be unique: element at index ${t} duplicates the one at ind\
ex ${c}`,input:e,path:[t],continue:!0})}}if(i.containsSchema){const n=i.minContains??1,t=i.maxContains!==void 0?i.maxContains+1:Number.POSITIVE_INFINITY;let o=0;for(const c of e)if(i.containsSchema.safeParse(
c).success&&++o>=t)break;o<n&&a.issues.push({code:"custom",message:`Array must contain at least ${n} matching ${Ve(n)}; found ${o}`,input:e,continue:!0}),i.maxContains!==void 0&&o>i.maxContains&&a.issues.
push({code:"custom",message:`Array must contain at most ${i.maxContains} matching ${Ve(i.maxContains)}`,input:e,continue:!0})}}}).pipe(r)}function Ce(r,i){if(r!==!1)return r===void 0||r===!0?$.any():V(
r,i)}const gi=/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;function Ee(r,i){if(r.not!==void 0){if(typeof r.not=="object"&&Object.keys(r.not).length===0)return $.never();
throw new Error("not is not supported in Zod (except { not: {} } for never)")}if(r.unevaluatedItems!==void 0)throw new Error("unevaluatedItems is not supported");if(r.unevaluatedProperties!==void 0)throw new Error(
"unevaluatedProperties is not supported");if(r.if!==void 0||r.then!==void 0||r.else!==void 0)throw new Error("Conditional schemas (if/then/else) are not supported");if(r.dependentSchemas!==void 0||r.dependentRequired!==
void 0)throw new Error("dependentSchemas and dependentRequired are not supported");if(r.$ref){const e=r.$ref;if(i.refs.has(e))return i.refs.get(e);if(i.processing.has(e))return $.lazy(()=>{if(!i.refs.
has(e))throw new Error(`Circular reference not resolved: ${e}`);return i.refs.get(e)});i.processing.add(e);const n=ci(e,i),t=V(n,i);return i.refs.set(e,t),i.processing.delete(e),t}if(r.enum!==void 0){
const e=r.enum;if(i.version==="openapi-3.0"&&r.nullable===!0&&e.length===1&&e[0]===null)return $.null();if(e.length===0)return $.never();if(e.length===1)return $.literal(e[0]);if(e.every(t=>typeof t==
"string"))return $.enum(e);const n=e.map(t=>$.literal(t));return n.length<2?n[0]:$.union([n[0],n[1],...n.slice(2)])}if(r.const!==void 0)return $.literal(r.const);const l=r.type;if(Array.isArray(l)){const e=l.
map(n=>{const t={...r,type:n};return Ee(t,i)});return e.length===0?$.never():e.length===1?e[0]:$.union(e)}if(!l)return $.any();let a;switch(l){case"string":{let e=$.string();if(r.format){const n=r.format;
n==="email"?e=e.check($.email()):n==="uri"||n==="uri-reference"?e=e.check($.url()):n==="uuid"||n==="guid"?e=e.check($.uuid()):n==="date-time"?e=e.check($.iso.datetime({offset:!0})):n==="date"?e=e.check(
$.iso.date()):n==="time"?e=e.check($.regex(gi)):n==="duration"?e=e.check($.iso.duration()):n==="hostname"?e=e.check($.hostname()):n==="ipv4"?e=e.check($.ipv4()):n==="ipv6"?e=e.check($.ipv6()):n==="mac"?
e=e.check($.mac()):n==="cidr"?e=e.check($.cidrv4()):n==="cidr-v6"?e=e.check($.cidrv6()):n==="base64"?e=e.check($.base64()):n==="base64url"?e=e.check($.base64url()):n==="e164"?e=e.check($.e164()):n==="\
credit_card"?e=e.check($.creditCard()):n==="iban"?e=e.check($.iban()):n==="jwt"?e=e.check($.jwt()):n==="emoji"?e=e.check($.emoji()):n==="nanoid"?e=e.check($.nanoid()):n==="cuid"?e=e.check($.cuid()):n===
"cuid2"?e=e.check($.cuid2()):n==="ulid"?e=e.check($.ulid()):n==="xid"?e=e.check($.xid()):n==="ksuid"&&(e=e.check($.ksuid()))}typeof r.minLength=="number"&&(e=e.min(r.minLength)),typeof r.maxLength=="n\
umber"&&(e=e.max(r.maxLength)),r.pattern&&(e=e.regex(new RegExp(r.pattern))),a=e;break}case"number":case"integer":{let e=l==="integer"?$.number().int():$.number();typeof r.minimum=="number"&&r.exclusiveMinimum!==
!0&&(e=e.min(r.minimum)),typeof r.maximum=="number"&&r.exclusiveMaximum!==!0&&(e=e.max(r.maximum)),typeof r.exclusiveMinimum=="number"?e=e.gt(r.exclusiveMinimum):r.exclusiveMinimum===!0&&typeof r.minimum==
"number"&&(e=e.gt(r.minimum)),typeof r.exclusiveMaximum=="number"?e=e.lt(r.exclusiveMaximum):r.exclusiveMaximum===!0&&typeof r.maximum=="number"&&(e=e.lt(r.maximum)),typeof r.multipleOf=="number"&&(e=
e.multipleOf(r.multipleOf)),a=e;break}case"boolean":{a=$.boolean();break}case"null":{a=$.null();break}case"object":{const e={},n=r.properties||{},t=new Set(r.required||[]),o=typeof r.additionalProperties==
"object"?V(r.additionalProperties,i):void 0;for(const[g,p]of Object.entries(n)){const y=V(p,i);(0,u.assignProp)(e,g,t.has(g)?y:y.optional())}if(r.patternProperties){const g=r.patternProperties,p=Object.
keys(g),y=[];for(const h of p){const j=V(g[h],i),T=$.string().regex(new RegExp(h));y.push($.looseRecord(T,j))}const k=[];if(Object.keys(e).length>0&&k.push($.object(e).passthrough()),k.push(...y),k.length===
0)a=$.object({}).passthrough();else if(k.length===1)a=k[0];else{let h=$.intersection(k[0],k[1]);for(let j=2;j<k.length;j++)h=$.intersection(h,k[j]);a=h}if(r.additionalProperties===!1){const h=Object.keys(
e),j=p.map(_=>new RegExp(_)),T=a;a=a.check(_=>{if(!(0,u.isPlainObject)(_.value))return;const w=[];for(const x of Object.keys(_.value))h.includes(x)||j.some(ee=>ee.test(x))||w.push(x);w.length&&_.issues.
push({code:"unrecognized_keys",keys:w,input:_.value,inst:T})})}}else{const g=$.object(e);r.additionalProperties===!1?a=g.strict():o?a=g.catchall(o):a=g.passthrough()}const c=r.propertyNames!==void 0&&
r.propertyNames!==!0,d=typeof r.minProperties=="number"?r.minProperties:void 0,f=typeof r.maxProperties=="number"?r.maxProperties:void 0;if(c||d!==void 0||f!==void 0){let g;if(c){const p=typeof r.propertyNames==
"object"&&r.propertyNames.type===void 0?{type:"string",...r.propertyNames}:r.propertyNames;g=V(p,i)}a=mi(a,{keySchema:g,minProperties:d,maxProperties:f})}break}case"array":{const e=r.prefixItems,n=r.items;
if(e&&Array.isArray(e)){const t=typeof r.minItems=="number"?r.minItems:0,o=e.map(g=>V(g,i)),c=Le(o,t),d=Array.isArray(n)?void 0:Ce(n,i),f=$.tuple(c);a=d?f.rest(d):f,typeof r.minItems=="number"&&(a=a.check(
$.minLength(r.minItems))),typeof r.maxItems=="number"&&(a=a.check($.maxLength(r.maxItems)))}else if(Array.isArray(n)){const t=typeof r.minItems=="number"?r.minItems:0,o=n.map(g=>V(g,i)),c=Le(o,t),d=Ce(
r.additionalItems,i),f=$.tuple(c);a=d?f.rest(d):f,typeof r.minItems=="number"&&(a=a.check($.minLength(r.minItems))),typeof r.maxItems=="number"&&(a=a.check($.maxLength(r.maxItems)))}else if(n!==void 0){
const t=V(n,i);let o=$.array(t);typeof r.minItems=="number"&&(o=o.min(r.minItems)),typeof r.maxItems=="number"&&(o=o.max(r.maxItems)),a=o}else a=$.array($.any());(r.uniqueItems===!0||r.contains!==void 0)&&
(a=vi(a,{uniqueItems:r.uniqueItems===!0,containsSchema:r.contains!==void 0?V(r.contains,i):void 0,minContains:typeof r.minContains=="number"?r.minContains:void 0,maxContains:typeof r.maxContains=="num\
ber"?r.maxContains:void 0}));break}default:throw new Error(`Unsupported type: ${l}`)}return a}function V(r,i){if(typeof r=="boolean")return r?$.any():$.never();let l=Ee(r,i);const a=r.type||r.enum!==void 0||
r.const!==void 0;if(r.anyOf&&Array.isArray(r.anyOf)){const o=r.anyOf.map(d=>V(d,i)),c=$.union(o);l=a?$.intersection(l,c):c}if(r.oneOf&&Array.isArray(r.oneOf)){const o=r.oneOf.map(d=>V(d,i)),c=$.xor(o);
l=a?$.intersection(l,c):c}if(r.allOf&&Array.isArray(r.allOf))if(r.allOf.length===0)l=a?l:$.any();else{let o=a?l:V(r.allOf[0],i);const c=a?0:1;for(let d=c;d<r.allOf.length;d++)o=$.intersection(o,V(r.allOf[d],
i));l=o}r.nullable===!0&&i.version==="openapi-3.0"&&(l=$.nullable(l)),r.readOnly===!0&&(l=$.readonly(l)),r.default!==void 0&&(l=l.default(r.default));const e={},n=["$id","id","$comment","$anchor","$vo\
cabulary","$dynamicRef","$dynamicAnchor"];for(const o of n)o in r&&(e[o]=r[o]);const t=["contentEncoding","contentMediaType","contentSchema"];for(const o of t)o in r&&(e[o]=r[o]);if(r.type==="object"&&
r.$ref===void 0){r.propertyNames!==void 0&&!ie(r.propertyNames)&&(e.propertyNames=r.propertyNames);for(const o of["minProperties","maxProperties"])r[o]!==void 0&&(e[o]=r[o])}if(r.type==="array"&&r.$ref===
void 0){r.contains!==void 0&&!ie(r.contains)&&(e.contains=r.contains);for(const o of["uniqueItems","minContains","maxContains"])r[o]!==void 0&&(e[o]=r[o])}for(const o of Object.keys(r))li.has(o)||(0,u.
assignProp)(e,o,r[o]);return Object.keys(e).length>0&&i.registry.add(l,e),r.description&&(l=l.describe(r.description)),l}function $i(r,i){if(typeof r=="boolean")return r?$.any():$.never();let l;try{l=
JSON.parse(JSON.stringify(r))}catch{throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas")}const a=ui(l,i?.defaultTarget),e=l.$defs||l.definitions||
{},n={version:a,defs:e,refs:new Map,processing:new Set,rootSchema:l,registry:i?.registry??R.fd};return V(l,n)}const Fe=Symbol("z.visit/resolving");function pe(r,i){const l=typeof i=="function"?i:(t,o)=>{
const c=i[t._zod.def.type];return c?c(t,o):t},a=new Map;function e(t){const o=a.get(t);if(o===Fe)return new v.kU({type:"lazy",getter:()=>a.get(t)});if(o!==void 0)return o;a.set(t,Fe);const c=n(t),d=l(
c,c!==t);return a.set(t,d),d}function n(t){const o=t._zod.def,c=o.type;switch(c){case"object":{const d=o.shape,f=Object.keys(d);let g=!1;const p={};for(const k of f){const h=e(d[k]);h!==d[k]&&(g=!0),p[k]=
h}let y=o.catchall;return o.catchall&&(y=e(o.catchall),y!==o.catchall&&(g=!0)),g?(0,u.clone)(t,{...o,shape:p,catchall:y}):t}case"array":{const d=e(o.element);return d===o.element?t:(0,u.clone)(t,{...o,
element:d})}case"tuple":{const d=o.items;let f=!1;const g=[];for(const y of d){const k=e(y);k!==y&&(f=!0),g.push(k)}let p=o.rest;return o.rest&&(p=e(o.rest),p!==o.rest&&(f=!0)),f?(0,u.clone)(t,{...o,items:g,
rest:p}):t}case"record":case"map":{const d=e(o.keyType),f=e(o.valueType);return d===o.keyType&&f===o.valueType?t:(0,u.clone)(t,{...o,keyType:d,valueType:f})}case"set":{const d=e(o.valueType);return d===
o.valueType?t:(0,u.clone)(t,{...o,valueType:d})}case"union":{const d=o.options;let f=!1;const g=[];for(const p of d){const y=e(p);y!==p&&(f=!0),g.push(y)}return f?(0,u.clone)(t,{...o,options:g}):t}case"\
intersection":{const d=e(o.left),f=e(o.right);return d===o.left&&f===o.right?t:(0,u.clone)(t,{...o,left:d,right:f})}case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"\
nonoptional":case"promise":case"success":{const d=e(o.innerType);return d===o.innerType?t:(0,u.clone)(t,{...o,innerType:d})}case"pipe":{const d=e(o.in),f=e(o.out);return d===o.in&&f===o.out?t:(0,u.clone)(
t,{...o,in:d,out:f})}case"function":{const d=e(o.input),f=e(o.output);return d===o.input&&f===o.output?t:(0,u.clone)(t,{...o,input:d,output:f})}case"lazy":{const d=o.getter,{_cachedInner:f,...g}=o;return(0,u.
clone)(t,{...g,getter:()=>e(d())})}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"u\
nknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":return t;default:return t}}return e(r)}function pi(r){return pe(r,{object:i=>i.partial(),union:i=>{const l=i.
_zod.def;return l.discriminator===void 0?i:s.union(l.options)}})}function yi(r,i){if(!i?.length)return r;const l=r._zod.def;return(0,u.clone)(r,(0,u.mergeDefs)(l,{checks:[...l.checks??[],...i]}),{parent:!0})}
function Re(r){return yi(r.out,r.checks)}function bi(r){return r.in._zod.traits.has("$ZodTransform")?Re(r):r.in}function _i(r){return pe(r,{pipe:i=>bi(i._zod.def),default:(i,l)=>l?s.optional(i._zod.def.
innerType):i,catch:(i,l)=>l?i._zod.def.innerType:i})}function Ii(r){return pe(r,{pipe:i=>Re(i._zod.def),prefault:(i,l)=>l?i._zod.def.innerType:i})}var ki=S(49567)}),49567:((ye,G,S)=>{S.r(G),S.d(G,{bigint:()=>A,
boolean:()=>q,date:()=>D,number:()=>X,string:()=>W});var L=S(43759),P=S(55156);function W(O){return L.K_(P.ZodString,O)}function X(O){return L.qG(P.ZodNumber,O)}function q(O){return L.dN(P.ZodBoolean,
O)}function A(O){return L.St(P.ZodBigInt,O)}function D(O){return L.B4(P.ZodDate,O)}}),64377:((ye,G,S)=>{S.r(G),S.d(G,{ZodISODate:()=>P.ZodISODate,ZodISODateTime:()=>P.ZodISODateTime,ZodISODuration:()=>P.
ZodISODuration,ZodISOTime:()=>P.ZodISOTime,date:()=>X,datetime:()=>W,duration:()=>A,time:()=>q});var L=S(43759),P=S(55156);function W(D){return L.G1(P.ZodISODateTime,D)}function X(D){return L.db(P.ZodISODate,
D)}function q(D){return L.Kn(P.ZodISOTime,D)}function A(D){return L.f2(P.ZodISODuration,D)}})};export{Si as id,wi as ids,Di as modules};

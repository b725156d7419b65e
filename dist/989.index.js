const m=989,b=[989],w={989:((l,s,a)=>{a.r(s),a.d(s,{handlebars:()=>d});var o=a(8508);const d={render:(t,e)=>o.compile(t)(u(e)),isRaw:h};function u(t){const e=Object.entries(t.dates).map(([n,r])=>[n,c(
r)]);return{...t.values,...Object.fromEntries(e)}}function c(t){return(e,n)=>{if(n===void 0)throw new Error("a date needs a format, as in {{date 'YYYYMMDD'}}");const r=Object.keys(n.hash).find(f=>f!==
"tz");if(r!==void 0)throw new Error(`Unknown ${r} attribute`);return t(e,"tz"in n.hash?n.hash.tz:"UTC")}}function h(t){try{const[e,...n]=o.parseWithoutProcessing(t).body;if(e?.type!=="MustacheStatemen\
t"||n.length>0)return!1;const{path:r}=e;return r.type==="PathExpression"&&i(r.parts,"raw")}catch{return!1}}function i(t,e){return t.length===1&&t[0]===e}})};export{m as id,b as ids,w as modules};

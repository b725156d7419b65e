const g=2633,P=[2633],f={22633:((p,d,r)=>{r.d(d,{readLock:()=>j});var e=r(92857),a=r(48165);const o=e.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._{}+-]*$/,{error:"a file name without folders"}),n={identity:e.
YjP().min(1),issuer:e.OZ5()},u=e.rej({version:e.YjP().regex(/^\d+\.\d+\.\d+(?:[-+][\w.]+)?$/,{error:'one version in full, never a range or "latest"'}),release:e.OZ5({protocol:/^https?$/}),checksums:o,
signature:e.KCZ([e.rej({bundle:o,...n}),e.rej({signature:o,certificate:o,...n})]).optional(),member:o,platforms:e.g1P(e.YjP().regex(/^[a-z0-9]+\/[a-z0-9]+$/),e.rej({file:o,sha256:e.YjP().regex(/^[0-9a-f]{64}$/).
optional(),member:o.optional()}))}),_=e.g1P(e.YjP().regex(/^[a-z][a-z0-9-]*$/),u);function j(m,s){let c;try{c=JSON.parse(m)}catch(l){throw new a.HR("usage",`${s} is not JSON: ${l.message}`,{cause:l,place:{
file:s}})}const t=_.safeParse(c);if(t.success)return t.data;const[i]=t.error.issues;throw new a.HR("usage",`${s}: ${i?.path.join(".")??""}: ${i?.message??"is no lock of tools"}.`,{hint:"Its form is th\
at of src/io/tool-lock.json; scripts/tools.mjs writes it.",place:{file:s}})}})};export{g as id,P as ids,f as modules};

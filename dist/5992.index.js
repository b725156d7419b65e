const f=5992,m=[5992],D={55992:((h,e,t)=>{t.r(e),t.d(e,{checkDockerfile:()=>i});var r=t(43197);const i=async n=>{const{validate:a,ValidationCode:c}=await t.e(2804).then(t.t.bind(t,10285,19));if(!/^\s*(FROM|ARG)\s/im.
test(n))throw new r.sG("is no Dockerfile: it has no FROM");return a(n).map(({message:o,severity:d,code:s,range:l})=>({level:d===1?"error":"warning",rule:String(c[Number(s)]??s).toLowerCase().replaceAll(
"_","-"),message:typeof o=="string"?o:o.value,line:l.start.line+1,column:l.start.character+1}))}})};export{f as id,m as ids,D as modules};

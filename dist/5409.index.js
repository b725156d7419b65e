const d=5409,_=[5409],u={15409:((o,a,s)=>{s.d(a,{sweepServices:()=>c});var l=s(48165);async function c({settings:i,ports:t},r=!1){const n=`${i.state}/quality/services`;if(!r&&!await t.files.exists(n))
return"";try{const e=await t.call("service.sweep",{folder:n},t.signal);return e.length===0?"":`Ended what a killed run left: ${e.join(", ")}.`}catch(e){return`What a killed run left could not be ended\
: ${(0,l.w2)(e).message}`}}})};export{d as id,_ as ids,u as modules};

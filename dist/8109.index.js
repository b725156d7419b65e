const u=8109,d=[8109],m={38109:((r,s,e)=>{e.r(s),e.d(s,{csvReader:()=>o});var t=e(25175);const o=(n,c)=>(0,t.qg)(n,{relaxColumnCount:!0,skipEmptyLines:!0,...c==="lines"?{relaxQuotes:!0,comment:"#",commentNoInfix:!0}:
{}})})};export{u as id,d as ids,m as modules};

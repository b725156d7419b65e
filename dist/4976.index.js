const v=4976,R=[4976,2595],U={12595:((A,h,t)=>{t.r(h),t.d(h,{healNow:()=>u,healWorld:()=>r});var d=t(48165),O=t(6908),f=t(26079),E=t(40149),n=t(13871),o=t(30354),D=t(65954),P=t(15401);const u=async({runner:_,
inputs:g,json:m,words:l})=>{const M=(0,D.N)(_,m),a=await(0,P.withWorld)({runner:_,inputs:g,deploying:[]},s=>{const c=l.length>0?l:s.settings.environments.map(({id:e})=>e);return r(s,c,M.sink)});return M.
print(a,a.length===0?"Nothing was interrupted.":a.map(({release:s,text:c})=>`${s}: ${c}`).join(`
`)),a.some(({held:s})=>s)?1:0};async function r(_,g,m){const{settings:l,event:M}=_,a=_.context([],m),s=[];let c;for(const e of(0,E.cW)({settings:l,environments:g}).flatMap(o.lS)){const j=(0,E.Mn)({settings:l,
environment:e,event:M,carried:{images:{}},now:_.startedAt}),$=(0,E.$r)(e,_.targets).log(j),p={log:$,text:`heal ${(0,o.$t)(e)}`,...e.lock};try{s.push(...await(0,O.p)(e.connection,l.root,a,i=>(0,f.k)(p,
i,W=>(0,n.R)($,W))))}catch(i){if(e.host===void 0)throw i;const W=`${(0,o.$t)(e)}: ${(0,d.w2)(i).message}`;a.sink({type:"note",level:"warning",text:W}),c??=(0,d.w2)(i)}}if(c!==void 0)throw c;return s}}),
30354:((A,h,t)=>{t.d(h,{$t:()=>E,MU:()=>f,lS:()=>O});var d=t(25837);function O(n){const{hosts:o,...D}=n;return o===void 0?[n]:o.members.map(({name:P,connection:u,url:r})=>({...D,connection:u,host:P,...r===
""?{}:{url:r}}))}function f(n,o){return o===void 0?n:{...n,state:`${n.state}/hosts/${o}`}}function E(n){const{host:o}=n;return o===void 0?(0,d.pn)(n):`${(0,d.pn)(n)} at ${o}`}})};export{v as id,R as ids,U as modules};

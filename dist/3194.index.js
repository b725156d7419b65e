const N=3194,O=[3194],v={3194:((T,e,t)=>{t.d(e,{actionsStore:()=>c});var a=t(48165);async function c({env:i,secrets:h}){const{isFeatureAvailable:d,restoreCache:l,saveCache:E}=await Promise.all([t.e(6353),
t.e(2088),t.e(4119),t.e(1955),t.e(2830),t.e(8549),t.e(142)]).then(t.bind(t,60142));if(!d())throw new a.HR("absent","This runner has no cache service.",{hint:"Switch it on (GitHub Enterprise: Actions s\
ettings), or set quality.cache to false."});return h.add("ACTIONS_RUNTIME_TOKEN",i.ACTIONS_RUNTIME_TOKEN??""),{restore:(n,o,s)=>l([...n],o,[s]),async save(n,o){await E([...n],o).catch(s=>{throw new a.
HR("absent",`Nothing was cached: ${s.message}`,{cause:s})})}}}})};export{N as id,O as ids,v as modules};

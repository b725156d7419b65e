const U=5974,M=[5974],w={75974:((P,m,t)=>{t.d(m,{artifactOperations:()=>A,keepArtifact:()=>l});var T=t(51455),p=t(76760),f=t(64405);const E="keep it with the step actions/upload-artifact";function A({
env:a,say:e}){return{"scan.artifact":async(s,i)=>{const c=(0,f.Qq)(s,"folder"),{name:r,why:o}=await l({env:a,folder:c,app:(0,f.Qq)(s,"app")},i);return r===""&&e("notice",`There is no artifact of the s\
can: ${o}. It is in ${c}; ${E}.`),{artifact:r,why:o}}}}async function l({env:a,folder:e,app:s},i){if(!a.ACTIONS_RUNTIME_TOKEN||!a.ACTIONS_RESULTS_URL)return{name:"",why:"the runner gives no access to \
its artifacts"};const c=await I(e),o=["scan",s,a.GITHUB_JOB??"",a.GITHUB_RUN_ATTEMPT??""].map(n=>n.replace(/[^\w.-]+/g,"-")).filter(n=>n!=="").join("-"),{DefaultArtifactClient:O}=await Promise.all([t.
e(4119),t.e(1955),t.e(2830),t.e(8549),t.e(1351),t.e(6799)]).then(t.bind(t,76799)),u=new O;for(let n=1;;n+=1){const d=n===1?o:`${o}-${n}`;try{return i.throwIfAborted(),await u.uploadArtifact(d,c,e),{name:d,
why:""}}catch(y){i.throwIfAborted();const h=y.message.slice(0,300);if(n===20||!/409|already exists|conflict/i.test(h))return{name:"",why:h}}}}async function I(a){return(await(0,T.readdir)(a,{recursive:!0,
withFileTypes:!0})).filter(s=>s.isFile()&&!s.name.startsWith(".")).map(s=>(0,p.join)(s.parentPath,s.name)).sort()}})};export{U as id,M as ids,w as modules};

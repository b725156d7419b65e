const D=5761,y=[5761],$={28921:((O,E,r)=>{r.d(E,{D:()=>d});var s=r(48165);function d(c,a){const w=p(c),o=w.code??"",h={cause:c},A=_[o];return A!==void 0?new s.HR("transient",`${a}: ${A} (${o}).`,h):f(
o)?new s.HR("denied",`${a}: the server's certificate is not accepted (${o}).`,{...h,hint:"Renew the certificate, use its name in the URL, or name your own authority in NODE_EXTRA_CA_CERTS."}):o==="EPR\
OTO"||o.startsWith("ERR_SSL_")?new s.HR("usage",`${a}: the other side does not speak TLS there, or not this version (${o}).`,{...h,hint:"Check the port, and whether the URL must begin with http:// or \
https://."}):o==="ERR_INVALID_CHAR"||o==="ERR_UNESCAPED_CHARACTERS"||o==="ERR_INVALID_URL"?new s.HR("usage",`${a}: the URL or a header contains a character that is not allowed there.`,h):new s.HR("tra\
nsient",`${a}: ${w.message}`,h)}const _={ECONNREFUSED:"nothing listens there",ECONNRESET:"the connection was closed before the answer was complete",EPIPE:"the connection was closed while the request w\
as sent",ECONNABORTED:"the connection was closed before the answer was complete",ENOTFOUND:"the host name is not known",EAI_AGAIN:"the name service does not answer",ETIMEDOUT:"the host does not answer",
EHOSTUNREACH:"there is no way to the host",ENETUNREACH:"there is no way to the network",ERR_PROXY_TUNNEL:"the proxy did not open the connection",HPE_INVALID_CONSTANT:"the other side does not speak HTT\
P"};function f(c){return/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/.test(c)}function p(c){const a=c instanceof AggregateError?c.errors[0]:c;return a instanceof Error?
a:new Error(String(a))}}),95761:((O,E,r)=>{r.r(E),r.d(E,{createGithubClient:()=>p,githubFailure:()=>w});var s=r(48165),d=r(28921),_=r(61437);const f=6e4;function p({token:e,repository:t,apiUrl:n}){const[
u="",i=""]=t.split("/");let l;const g=async()=>{const{getOctokit:R}=await Promise.all([r.e(4119),r.e(1351)]).then(r.bind(r,61351));return R(e,{baseUrl:n,log:c})};return{owner:u,repo:i,async ask(R,m,b){
m.throwIfAborted(),l??=g();const N=AbortSignal.timeout(f);try{return await b(await l,{signal:AbortSignal.any([m,N])})}catch(C){throw m.throwIfAborted(),N.aborted?a(R,C):w(C,`${R} in ${t}`)}}}}const c={
debug(){},info(){},warn(){},error(){}};function a(e,t){return new s.HR("transient",`${e}: GitHub did not answer within ${f/1e3} s.`,{cause:t})}function w(e,t){if(e instanceof s.HR)return e;const n=e,{
status:u,response:i}=n;if(u===void 0)return new s.HR("bug",`${t}: ${n.message}`,{cause:e});if(i===void 0)return(0,d.D)(H(n),t);const l=`${t}: GitHub answered ${u} (${T(i.data)||n.message}).`,g=A(i.headers);
if(h(u,i)){const b="GitHub limits calls per hour and token; it was told to wait. Run again later.";return new s.HR("transient",l,{cause:e,hint:b,...g===void 0?{}:{retryAfter:g}})}if(u>=500||u===408)return new s.
HR("transient",l,{cause:e});const[R,m]=o[u]??["bug"];return new s.HR(R,l,{cause:e,...m===void 0?{}:{hint:m}})}const o={401:["auth","Check github-token: it is wrong or expired."],403:["denied","Give th\
e job `permissions: deployments: write`, and the job that calls it as well."],404:["absent","Check the repository, and that the token may see it: permissions: deployments: write."],409:["stale","GitHu\
b sees a conflict with the state of that commit; look at its checks, then run again."],410:["absent","Deployments are switched off for this repository."],422:["usage","GitHub did not accept the reques\
t; a commit that was never pushed there cannot be recorded."]};function h(e,{headers:t,data:n}){return e===429?!0:e!==403?!1:t["x-ratelimit-remaining"]==="0"||t["retry-after"]!==void 0||/rate limit/i.
test(T(n))}function A(e){const t=(0,_.P)(e["retry-after"]),n=Number(e["x-ratelimit-reset"])*1e3-Date.now();return t??(e["x-ratelimit-remaining"]==="0"&&n>0?n:void 0)}function T(e){const{message:t,errors:n}=e??
{},u=Array.isArray(n)?n.map(i=>typeof i=="string"?i:i?.message??i?.code):[];return[t,...u].filter(i=>typeof i=="string").join(": ")}function H(e){let t=e;for(let n=0;t.cause instanceof Error&&n<5;n++)
t=t.cause;return t}}),61437:((O,E,r)=>{r.d(E,{P:()=>s});function s(d,_=Date.now()){if(d===void 0||d.trim()==="")return;const f=/^\d+$/.test(d.trim())?Number(d)*1e3:Date.parse(d)-_;return Number.isFinite(
f)&&f>0?f:void 0}})};export{D as id,y as ids,$ as modules};

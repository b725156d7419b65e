const U=9842,A=[9842],M={79842:((S,k,p)=>{p.d(k,{noticePatience:()=>$,planNotices:()=>x});var y=p(68415);function g(e,t){return JSON.stringify({slack:b,teams:w,webhook:h}[e](t))}function b(e){const{url:t,
runUrl:a,reason:n}=e,o=[t===""?"":`<${m(t)}|Open>`,a===""?"":`<${m(a)}|Run>`],s=[`*${i(d(e))}*`,n===""?"":`> ${i(n)}`],c=r=>({type:"mrkdwn",text:r.slice(0,3e3)}),l=[i(f(e)),...o].filter(r=>r!=="").join(
" · ");return{text:i(d(e)),blocks:[{type:"section",text:c(s.filter(r=>r!=="").join(`
`))},{type:"context",elements:[c(l)]}]}}function w(e){const{url:t,runUrl:a,reason:n,moment:o}=e,s=(r,O={})=>({type:"TextBlock",text:r,wrap:!0,...O}),c={started:"Accent",succeeded:"Good",failed:"Attent\
ion","rolled-back":"Warning"}[o],l=[{title:"Open",url:t},{title:"Run",url:a}].filter(r=>r.url!=="");return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.adaptive",content:{$schema:"\
http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",body:[s(u(d(e)),{weight:"Bolder",color:c}),...n===""?[]:[s(u(n))],s(u(f(e)),{isSubtle:!0,size:"Small"})],actions:l.
map(r=>({type:"Action.OpenUrl",...r}))}}]}}function h(e){return{type:`${e.task}.${e.moment}`,data:e}}const v={started:"▶",succeeded:"✅",failed:"❌","rolled-back":"↩"};function d({moment:e,app:t,
environment:a,version:n,task:o,state:s}){const c=o==="rollback"?`back to ${n}`:n,l=e==="started"?o==="rollback"?"goes":"is being deployed":s;return`${v[e]} ${t} ${c} ${l}: ${a}`}function f({commit:e,actor:t,
failureKind:a,ms:n}){return[e.slice(0,7),t,a,n>0?(0,y.a)(n):""].filter(s=>s!=="").join(" · ")}function i(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function m(e){return e.
replace(/[|<>\s]/g,t=>encodeURIComponent(t))}function u(e){return e.replace(/[\\*_[\]()<>`#~-]/g,t=>`\\${t}`)}const $=2e4;function x(e,t,a){const n=e.filter(({on:o,environments:s})=>_(t).some(c=>o.includes(
c))&&(s.length===0||s.includes(t.environment)));return{stage:"notify",subject:`${t.environment}: ${t.moment}`,steps:n.map(o=>j(o,t,a)),basis:null,notes:[],values:{}}}function _({moment:e,task:t}){return e===
"rolled-back"&&t==="deploy"?["rolled-back","failed"]:[e]}function j({id:e,kind:t,url:a,key:n},o,s){return{do:"call",id:`notify.${e}`,title:`Tell ${e}: ${o.moment}`,after:[],operation:"notify.send",input:{
kind:t,url:a,...n===void 0?{}:{key:n},id:`${s}.${o.moment}`,body:g(t,o)},advisory:!0,undo:{way:"keep",why:"it was so when it was told"},patience:$,timeout:1e4}}})};export{U as id,A as ids,M as modules};

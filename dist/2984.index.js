const h=2984,O=[2984],_={52984:((y,i,n)=>{n.r(i),n.d(i,{historyOperations:()=>d,readHistory:()=>c});var m=n(64405);function d({exec:e}){return{"git.history":async(o,s)=>{const r=(0,m.Qq)(o,"root"),a=String(
Number(o.most??50)),t=["--first-parent","-m","--name-only","--no-renames","--relative","-z","--format=%x01%H"],{exit:u,stdout:l,cut:p}=await e({argv:["git","-c",`safe.directory=${r}`,"log","-n",a,...t],
cwd:r,env:{LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0"},timeout:12e4,signal:s,limit:64*1024*1024});return u!==0||p!==void 0?[]:c(l).map(f=>({...f}))}}}function c(e){return e.split("").flatMap(o=>{const[s="",...r]=o.
split("\0"),a=r.map(t=>t.replace(/^\n/,"")).filter(t=>t!=="");return/^[0-9a-f]{40}$/.test(s.trim())?[{sha:s.trim(),paths:a}]:[]})}})};export{h as id,O as ids,_ as modules};

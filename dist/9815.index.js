const i=9815,m=[9815],d={39815:((r,a,t)=>{t.r(a),t.d(a,{commandSchema:()=>s});var e=t(92857),n=t(42209);const o=e.KCZ([e.YjP().min(1),e.YOg(e.YjP()).min(1)],{error:"shell text, or a list of arguments"}),
s=e.rej({deploy:o.describe("Deploys what the environment variables DEPLOY_… say. Shell text for bash, or a list of arguments that no shell reads. Exit code 75: try again."),verify:o.optional().describe(
'Run until it exits with 0. 75 is "not yet"; any other code, seen twice, fails the deploy.'),status:o.optional().describe("Prints the digests that run, in any form: ours must be among them. Also for `\
status`."),rollback:o.optional().describe("Brings back what DEPLOY_… say. Default: the deploy command, told the earlier release."),timeout:n.p.optional().meta({description:"How long one run of a com\
mand may take.",default:"10m"}),...n.m}).describe("Any command: told by its environment what to deploy, verified, recorded and rolled back like every target.")}),42209:((r,a,t)=>{t.d(a,{m:()=>o,p:()=>n});
var e=t(92857);const n=e.YjP().regex(/^(\d+(ms|s|m|h))+$/,{error:"a duration such as 30s or 10m"}),o={name:e.YjP().regex(/^[a-z0-9][a-z0-9_.-]{0,62}$/,{error:"a name: lower-case letters, digits, . - a\
nd _"}).optional().describe("What is locked and remembered goes by it. Default: the name of the application and the environment, `shop-staging`."),memory:e.k5n(["auto","git","sqlite"]).optional().meta(
{description:"Where the lock and the good releases are: refs of the git remote, or a SQLite file of this machine. auto: the remote, if there is one.",default:"auto"}),remote:e.YjP().min(1).optional().
meta({description:"The git remote of `memory`.",default:"origin"})}})};export{i as id,m as ids,d as modules};

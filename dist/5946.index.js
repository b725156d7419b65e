const c=5946,d=[5946],m={95946:((i,t,o)=>{o.r(t),o.d(t,{swarmSchema:()=>n});var e=o(92857);const a=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/,r=/^[A-Za-z_][A-Za-z0-9_]*$/,s=/^(\d+(\.\d+)?(ms|s|m|h|d))+$/,n=e.rej(
{file:e.KCZ([e.YjP().min(1),e.YOg(e.YjP().min(1)).min(1)]).optional().describe("The stack file, or several that are merged in this order; relative to the checkout. Default: docker-stack.yml, docker-st\
ack.yaml, compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml."),stack:e.YjP().regex(/^[a-z0-9][a-z0-9_-]*$/,{error:"a stack name: lower-case letters, digits, - and _"}).optional().describe(
"Name of the stack. Default: the name of the application and the environment, `shop-staging`."),services:e.g1P(e.YjP().regex(a),e.YjP().min(1)).optional().describe("Which service runs which of our ima\
ges: service → image id. Default: a service whose `image:` is in the repository of one of our images, or that has a `build:`."),"one-shot":e.YOg(e.YjP().regex(a)).optional().describe("Services that \
are to end with exit code 0 instead of running on. Default: jobs (`mode: replicated-job`, `global-job`) and services with `restart_policy: { condition: none }`."),secrets:e.g1P(e.YjP().regex(a),e.YjP().
regex(r)).optional().describe("Swarm secrets that are made from declared secrets: name in the stack file → name under `secrets:` or `variables:` of the environment. A new value makes a new Swarm secre\
t; old ones are removed when no kept release needs them."),configs:e.g1P(e.YjP().regex(a),e.YjP().regex(r)).optional().describe("The same for Swarm configs: name in the stack file → name of a declared\
 variable."),orphans:e.k5n(["keep","remove"]).optional().meta({description:"What happens to services of the stack that are not in the stack file any more.",default:"keep"}),placement:e.YjP().regex(s,{
error:"a duration such as 15s"}).optional().meta({description:"How long a task may find no node that fits before the deploy counts as failed for lack of capacity.",default:"15s"})}).describe("Docker S\
warm: a stack, deployed through a manager.")})};export{c as id,d as ids,m as modules};

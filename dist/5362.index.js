const r=5362,c=[5362],h={5362:((n,i,o)=>{o.r(i),o.d(i,{composeSchema:()=>a});var e=o(2857);const s=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/,t=/^[A-Za-z_][A-Za-z0-9_]*$/,a=e.rej({file:e.KCZ([e.YjP().min(1),e.YOg(
e.YjP().min(1)).min(1)]).optional().describe("The Compose file, or several that are merged in this order; relative to the checkout. Default: compose.yaml, compose.yml, docker-compose.yaml or docker-co\
mpose.yml."),project:e.YjP().regex(/^[a-z0-9][a-z0-9_-]*$/,{error:"a project name: lower-case letters, digits, - and _"}).optional().describe("Name of the Compose project. Default: the name of the app\
lication and the environment, `shop-staging`."),services:e.g1P(e.YjP().regex(s),e.YjP().min(1)).optional().describe("Which service runs which of our images: service → image id. Default: a service whos\
e `image:` is in the repository of one of our images, or that has a `build:`."),profiles:e.YOg(e.YjP().min(1)).optional().describe("Profiles whose services are deployed as well."),"one-shot":e.YOg(e.YjP().
regex(s)).optional().describe("Services that are to end with exit code 0 instead of running on. Known without being named: those on which another service depends with `service_completed_successfully`."),
pull:e.k5n(["missing","always","never"]).optional().meta({description:"Which images are pulled before anything is changed.",default:"missing"}),orphans:e.k5n(["keep","remove"]).optional().meta({description:"\
What happens to containers of the project whose service is not in the Compose file any more.",default:"keep"}),inherit:e.YOg(e.YjP().regex(t)).optional().describe("Variables of this machine's environm\
ent that the Compose file may use beside the declared `variables`. Their values appear in plans.")}).describe("Docker Compose, on the Docker engine that DOCKER_HOST or the current Docker context names\
.")})};export{r as id,c as ids,h as modules};

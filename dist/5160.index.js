const w=5160,y=[5160],v={65160:((k,d,a)=>{a.r(d),a.d(d,{kubernetesSchema:()=>m,kustomizeSchema:()=>p});var e=a(92857);const u=/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/,i=e.YjP().regex(u,{error:"a name: lower\
-case letters, digits, - and ."}),t=e.YjP().min(1),h=e.rej({aws:e.rej({role:t.describe("The role that this job assumes; an access entry of the cluster names it."),region:t.describe("Where the cluster \
is."),cluster:t.describe("The name of the cluster.")}).optional().describe("A cluster of EKS."),google:e.rej({provider:t.describe("`projects/N/locations/global/workloadIdentityPools/POOL/providers/PRO\
VIDER`"),"service-account":t.optional().describe("The account to act as. Default: the pool’s own identity.")}).optional().describe("A cluster of GKE."),azure:e.rej({client:t.describe("The applicatio\
n that trusts this repository."),tenant:t.describe("Its tenant.")}).optional().describe("A cluster of AKS that knows Entra.")}).superRefine((o,s)=>{const n=Object.entries(o).flatMap(([g,b])=>b===void 0?
[]:[g]);if(n.length===1)return;const r=`expected one of aws, google and azure, found ${n.join(" and ")||"none"}`;s.addIssue({code:"custom",message:"one cloud",params:{sentence:r}})}),c={namespace:i.describe(
"The namespace; also where this destination keeps its lock and its memory (in ConfigMaps)."),kubeconfig:t.transform(o=>({secret:o})).optional().describe("Name of the secret that holds the kubeconfig, \
as it is or in base64. It is used in memory and never written to disk. Default: the one kubectl would use (KUBECONFIG, ~/.kube/config), or the service account of the pod we run in."),context:t.optional().
describe("Context of the kubeconfig. Default: its current one."),plugins:e.k5n(["refuse","allow"]).optional().meta({description:"Whether a program that the kubeconfig names may be run to log in (aws, \
gke-gcloud-auth-plugin).",default:"refuse"}),login:h.transform(f).optional().describe("Log in to the cluster by OIDC (`permissions: id-token: write`), as `aws`, `google` or `azure` says, in place of w\
hat the kubeconfig says of its user. The kubeconfig then says only where the cluster is."),name:i.optional().describe("What is locked and remembered goes by this name in the namespace. Default: applic\
ation and environment, `shop-staging`."),secrets:e.g1P(i,e.YOg(t).min(1)).optional().describe("Secrets that are written from declared `secrets` and `variables`: name of the Secret → their names. A wor\
kload that uses one is rolled when it has changed. `.dockerconfigjson` alone makes a pull secret."),idle:e.k5n(["refuse","allow"]).optional().meta({description:"What a workload with 0 replicas means: \
nothing runs, so nothing can be proven.",default:"refuse"}),"image-id":e.k5n(["check","ignore"]).optional().meta({description:"Whether the digest that nodes report for a running container must be ours\
. Some runtimes report a digest of their own.",default:"check"}),unschedulable:e.k5n(["fail","wait"]).optional().meta({description:"A pod that no node can take fails the deploy at once, or is waited f\
or until the deadline (an autoscaler may bring a node).",default:"fail"})},l={images:e.g1P(t,t).optional().describe("Which images are ours: name in the (rendered) manifests → image id. Default: those \
in the repository of one of our images, whatever their tag."),conflicts:e.k5n(["fail","force"]).optional().meta({description:"What happens when a manifest sets a field that somebody else manages. What\
 `kubectl apply` set before is always taken over.",default:"fail"}),prune:e.k5n(["keep","remove"]).optional().meta({description:"What happens to objects of the last good release that are not in the ma\
nifests any more. Claims, volumes, Secrets, namespaces and definitions are never removed.",default:"keep"})},m=e.rej({workloads:e.g1P(t,e.KCZ([t,e.g1P(t,t)])).optional().describe("Set images on worklo\
ads that exist: `deployment/shop: app`, or with containers `deployment/shop: { web: app, migrate: app }`; `*` is every container. Kinds: deployment, statefulset, daemonset, cronjob."),manifests:e.KCZ(
[t,e.YOg(t).min(1)]).optional().describe("Files and folders with manifests, relative to the checkout, applied with our images by digest."),...c,...l}).superRefine(({workloads:o,manifests:s},n)=>{if(o===
void 0!=(s===void 0))return;const r=`kubernetes: expected either workloads or manifests, found ${o===void 0?"neither":"both"}`;n.addIssue({code:"custom",message:"workloads or manifests",params:{sentence:r}})}).
describe("Kubernetes: images of named workloads, or manifests."),p=e.rej({path:t.describe("Folder of the kustomization (an overlay), relative to the checkout."),...c,...l}).describe("Kubernetes: a kus\
tomization, rendered with our images by digest. Needs kubectl or kustomize on the machine that deploys.");function f({aws:o,google:s,azure:n}){return o!==void 0?{by:"aws",...o}:n!==void 0?{by:"azure",
...n}:{by:"google",provider:s?.provider??"",serviceAccount:s?.["service-account"]??""}}})};export{w as id,y as ids,v as modules};

import { z } from 'zod'
import type { ClusterLogin } from '../../core/cluster.ts'

const dns = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/
const name = z.string().regex(dns, { error: 'a name: lower-case letters, digits, - and .' })
const words = z.string().min(1)

/** A cloud whose identity takes the place of a credential. */
const login = z
  .strictObject({
    aws: z
      .strictObject({
        role: words.describe('The role that this job assumes; an access entry of the cluster names it.'),
        region: words.describe('Where the cluster is.'),
        cluster: words.describe('The name of the cluster.'),
      })
      .optional()
      .describe('A cluster of EKS.'),
    google: z
      .strictObject({
        provider: words.describe('`projects/N/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`'),
        'service-account': words.optional().describe('The account to act as. Default: the pool’s own identity.'),
      })
      .optional()
      .describe('A cluster of GKE.'),
    azure: z
      .strictObject({
        client: words.describe('The application that trusts this repository.'),
        tenant: words.describe('Its tenant.'),
      })
      .optional()
      .describe('A cluster of AKS that knows Entra.'),
  })
  .superRefine((written, context) => {
    const names = Object.entries(written).flatMap(([cloud, value]) => (value === undefined ? [] : [cloud]))
    if (names.length === 1) return
    const sentence = `expected one of aws, google and azure, found ${names.join(' and ') || 'none'}`
    context.addIssue({ code: 'custom', message: 'one cloud', params: { sentence } })
  })

/** Keys that both targets have. */
const shared = {
  namespace: name.describe('The namespace; also where this destination keeps its lock and its memory (in ConfigMaps).'),
  kubeconfig: words
    .transform((secret) => ({ secret }))
    .optional()
    .describe(
      'Name of the secret that holds the kubeconfig, as it is or in base64. It is used in memory and never written to disk. Default: the one kubectl would use (KUBECONFIG, ~/.kube/config), or the service account of the pod we run in.',
    ),
  context: words.optional().describe('Context of the kubeconfig. Default: its current one.'),
  plugins: z.enum(['refuse', 'allow']).optional().meta({
    description: 'Whether a program that the kubeconfig names may be run to log in (aws, gke-gcloud-auth-plugin).',
    default: 'refuse',
  }),
  login: login
    .transform(identityOf)
    .optional()
    .describe(
      'Log in to the cluster by OIDC (`permissions: id-token: write`), as `aws`, `google` or `azure` says, in place of what the kubeconfig says of its user. The kubeconfig then says only where the cluster is.',
    ),
  name: name
    .optional()
    .describe(
      'What is locked and remembered goes by this name in the namespace. Default: application and environment, `shop-staging`.',
    ),
  secrets: z
    .record(name, z.array(words).min(1))
    .optional()
    .describe(
      'Secrets that are written from declared `secrets` and `variables`: name of the Secret → their names. A workload that uses one is rolled when it has changed. `.dockerconfigjson` alone makes a pull secret.',
    ),
  idle: z.enum(['refuse', 'allow']).optional().meta({
    description: 'What a workload with 0 replicas means: nothing runs, so nothing can be proven.',
    default: 'refuse',
  }),
  'image-id': z.enum(['check', 'ignore']).optional().meta({
    description:
      'Whether the digest that nodes report for a running container must be ours. Some runtimes report a digest of their own.',
    default: 'check',
  }),
  unschedulable: z.enum(['fail', 'wait']).optional().meta({
    description:
      'A pod that no node can take fails the deploy at once, or is waited for until the deadline (an autoscaler may bring a node).',
    default: 'fail',
  }),
}

const applied = {
  images: z
    .record(words, words)
    .optional()
    .describe(
      'Which images are ours: name in the (rendered) manifests → image id. Default: those in the repository of one of our images, whatever their tag.',
    ),
  conflicts: z.enum(['fail', 'force']).optional().meta({
    description:
      'What happens when a manifest sets a field that somebody else manages. What `kubectl apply` set before is always taken over.',
    default: 'fail',
  }),
  prune: z.enum(['keep', 'remove']).optional().meta({
    description:
      'What happens to objects of the last good release that are not in the manifests any more. Claims, volumes, Secrets, namespaces and definitions are never removed.',
    default: 'keep',
  }),
}

/** `target: { kubernetes: … }`. */
export const kubernetesSchema = z
  .strictObject({
    workloads: z
      .record(words, z.union([words, z.record(words, words)]))
      .optional()
      .describe(
        'Set images on workloads that exist: `deployment/shop: app`, or with containers `deployment/shop: { web: app, migrate: app }`; `*` is every container. Kinds: deployment, statefulset, daemonset, cronjob.',
      ),
    manifests: z
      .union([words, z.array(words).min(1)])
      .optional()
      .describe('Files and folders with manifests, relative to the checkout, applied with our images by digest.'),
    ...shared,
    ...applied,
  })
  .superRefine(({ workloads, manifests }, context) => {
    if ((workloads === undefined) !== (manifests === undefined)) return
    const sentence = `kubernetes: expected either workloads or manifests, found ${workloads === undefined ? 'neither' : 'both'}`
    context.addIssue({ code: 'custom', message: 'workloads or manifests', params: { sentence } })
  })
  .describe('Kubernetes: images of named workloads, or manifests.')

/** `target: { kustomize: … }`. */
export const kustomizeSchema = z
  .strictObject({
    path: words.describe('Folder of the kustomization (an overlay), relative to the checkout.'),
    ...shared,
    ...applied,
  })
  .describe(
    'Kubernetes: a kustomization, rendered with our images by digest. Needs kubectl or kustomize on the machine that deploys.',
  )

function identityOf({ aws, google, azure }: z.infer<typeof login>): ClusterLogin {
  if (aws !== undefined) return { by: 'aws', ...aws }
  if (azure !== undefined) return { by: 'azure', ...azure }
  return { by: 'google', provider: google?.provider ?? '', serviceAccount: google?.['service-account'] ?? '' }
}

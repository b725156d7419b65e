import { type ClusterLogin, clusterName } from '../../core/cluster.ts'
import type { SecretRef } from '../../core/secret.ts'
import type { TargetInput } from '../../core/target.ts'

/** `target: { kubernetes: … }` or `target: { kustomize: … }` as it was written; the schemas describe the keys. */
export interface KubernetesConfig {
  readonly namespace: string
  /** The secret that holds the kubeconfig. */
  readonly kubeconfig?: SecretRef | undefined
  readonly context?: string | undefined
  readonly plugins?: 'refuse' | 'allow' | undefined
  readonly login?: ClusterLogin | undefined
  readonly name?: string | undefined
  /** `deployment/shop` → image id for its only container, or container → image id. */
  readonly workloads?: Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined
  /** Files and folders with manifests. */
  readonly manifests?: string | readonly string[] | undefined
  /** Folder of a kustomization. */
  readonly path?: string | undefined
  /** Image name in the manifests → image id. */
  readonly images?: Readonly<Record<string, string>> | undefined
  /** Name of a Secret → names of the variables and secrets it holds. */
  readonly secrets?: Readonly<Record<string, readonly string[]>> | undefined
  readonly conflicts?: 'fail' | 'force' | undefined
  readonly prune?: 'keep' | 'remove' | undefined
  readonly idle?: 'refuse' | 'allow' | undefined
  readonly 'image-id'?: 'check' | 'ignore' | undefined
  readonly unschedulable?: 'fail' | 'wait' | undefined
}

export type KubernetesInput = TargetInput<KubernetesConfig>

/** The connection to the cluster, for a step's `at`. */
export function clusterOf({ config }: KubernetesInput): string {
  const { kubeconfig, context = '', plugins, login } = config
  return clusterName({ kubeconfig: kubeconfig?.secret ?? '', context, plugins: plugins === 'allow', login })
}

/** What is deployed, locked and remembered goes by this name in its namespace. */
export function releaseName({ app, environment, config }: KubernetesInput): string {
  return config.name ?? `${app}-${environment}`.toLowerCase().replace(/[^a-z0-9-]+/g, '-')
}

export function destinationOf(input: KubernetesInput): string {
  return `kubernetes/${input.config.namespace}/${releaseName(input)}`
}

/** Whether named containers get their image, or a rendered set of objects is applied. */
export function setsImages({ config }: KubernetesInput): boolean {
  return config.workloads !== undefined
}

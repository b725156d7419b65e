import { Failure } from './failure.ts'

/** Which Kubernetes cluster, and as whom: what a step's `at` says in one text. */
export interface ClusterAddress {
  /** Name of the secret that holds the kubeconfig; empty: the one of this machine. */
  readonly kubeconfig: string
  /** Context in it; empty: its current one. */
  readonly context: string
  /** Whether programs that a kubeconfig names may be run to obtain a token. */
  readonly plugins: boolean
  /** By whose identity this job logs in, in place of what the kubeconfig says of its user. */
  readonly login?: ClusterLogin | undefined
}

/** A cloud that exchanges the OIDC token of this job for one of its clusters. */
export type ClusterLogin =
  | { readonly by: 'aws'; readonly role: string; readonly region: string; readonly cluster: string }
  | { readonly by: 'google'; readonly provider: string; readonly serviceAccount: string }
  | { readonly by: 'azure'; readonly client: string; readonly tenant: string }

const prefix = 'kubernetes:'

/** The address as a connection's name: `kubernetes:?kubeconfig=KUBE_CONFIG&context=prod`. */
export function clusterName({ kubeconfig, context, plugins, login }: ClusterAddress): string {
  const query = new URLSearchParams()
  if (kubeconfig !== '') query.set('kubeconfig', kubeconfig)
  if (context !== '') query.set('context', context)
  if (plugins) query.set('plugins', 'allowed')
  if (login !== undefined) query.set('login', JSON.stringify(login))
  return `${prefix}${query.size === 0 ? '' : `?${query}`}`
}

/** Whether a connection of this name leads to a cluster. */
export function isClusterName(name: string): boolean {
  return name.startsWith(prefix)
}

/** @throws Failure `bug` */
export function addressOf(name: string): ClusterAddress {
  if (!isClusterName(name)) throw new Failure('bug', `${JSON.stringify(name)} names no cluster.`)
  const query = new URLSearchParams(name.slice(prefix.length))
  const login = query.get('login')
  return {
    kubeconfig: query.get('kubeconfig') ?? '',
    context: query.get('context') ?? '',
    plugins: query.get('plugins') === 'allowed',
    ...(login === null ? {} : { login: JSON.parse(login) as ClusterLogin }),
  }
}

import { Failure } from './failure.ts'

/** Which Kubernetes cluster, and as whom: what a step's `at` says in one text. */
export interface ClusterAddress {
  /** Name of the secret that holds the kubeconfig; empty: the one of this machine. */
  readonly kubeconfig: string
  /** Context in it; empty: its current one. */
  readonly context: string
  /** Whether programs that a kubeconfig names may be run to obtain a token. */
  readonly plugins: boolean
}

const prefix = 'kubernetes:'

/** The address as a connection's name: `kubernetes:?kubeconfig=KUBE_CONFIG&context=prod`. */
export function clusterName({ kubeconfig, context, plugins }: ClusterAddress): string {
  const query = new URLSearchParams()
  if (kubeconfig !== '') query.set('kubeconfig', kubeconfig)
  if (context !== '') query.set('context', context)
  if (plugins) query.set('plugins', 'allowed')
  return `${prefix}${query.size === 0 ? '' : `?${query}`}`
}

export function isClusterName(name: string): boolean {
  return name.startsWith(prefix)
}

/** @throws Failure `bug` */
export function addressOf(name: string): ClusterAddress {
  if (!isClusterName(name)) throw new Failure('bug', `${JSON.stringify(name)} names no cluster.`)
  const query = new URLSearchParams(name.slice(prefix.length))
  return {
    kubeconfig: query.get('kubeconfig') ?? '',
    context: query.get('context') ?? '',
    plugins: query.get('plugins') === 'allowed',
  }
}

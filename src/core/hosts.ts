import type { ConnectionSettings } from './connection.ts'

/** One of several hosts that run the same. */
export interface HostSettings {
  readonly name: string
  readonly connection: ConnectionSettings
  /** Where this host itself answers, for its probes; empty: the environment's `url`. */
  readonly url: string
}

/** The hosts of an environment, in the order in which they are deployed to. */
export interface HostsSettings {
  readonly members: readonly HostSettings[]
  /** At once: a number of hosts, or a share of them (`25%`). */
  readonly batch: string
}

/** Hosts in one batch: the share is rounded up, and one is the least. */
export function batchSize({ batch, members }: HostsSettings): number {
  const share = /^(\d+)%$/.exec(batch)
  return share === null ? Math.max(1, Number(batch)) : Math.max(1, Math.ceil((Number(share[1]) * members.length) / 100))
}

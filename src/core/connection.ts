import type { SecretRef } from './secret.ts'

/** How the Docker of an environment is reached, where it is not that of this machine. Secrets by name. */
export type ConnectionSettings = ContextConnection | TlsConnection | SshConnection

/** A Docker context of this machine. */
export interface ContextConnection {
  readonly way: 'context'
  readonly context: string
}

/** The Engine API over TCP, both sides proving themselves. PEM texts. */
export interface TlsConnection {
  readonly way: 'tls'
  /** `tcp://host:2376`. */
  readonly address: string
  readonly ca?: SecretRef
  readonly cert?: SecretRef
  readonly key?: SecretRef
}

export interface SshPlace {
  /** Empty: the name of this machine's user. */
  readonly user: string
  readonly host: string
  readonly port: number
}

/** A host with sshd and Docker. Its key is pinned: it is compared, never asked for. */
export interface SshConnection {
  readonly way: 'ssh'
  readonly host: string
  /** Empty: the name of this machine's user. */
  readonly user: string
  readonly port: number
  /** A host on the way, reached with the same key; its own is pinned among ours. */
  readonly jump?: SshPlace
  /** The private key; absent: those that the agent offers. */
  readonly key?: SecretRef
  /** Lines of a known_hosts file, or the path of one, relative to the checkout; empty: none. */
  readonly knownHosts: string
  /** `SHA256:…`, any of which the host may show. */
  readonly fingerprints: readonly string[]
}

/** For people, and for the plan's hash: where it leads, without what opens it. */
export function connectionName(connection: ConnectionSettings): string {
  switch (connection.way) {
    case 'context':
      return `Docker context ${connection.context}`
    case 'tls':
      return connection.address
    case 'ssh':
      return placeName(connection)
  }
}

/** `ssh://deploy@host:2222` */
export function placeName({ user, host, port }: SshPlace): string {
  const bare = host.includes(':') ? `[${host}]` : host
  return `ssh://${user === '' ? '' : `${user}@`}${bare}${port === 22 ? '' : `:${port}`}`
}

const sshPlace = /^(?:ssh:\/\/)?(?:([^@\s]+)@)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*)(?::(\d{1,5}))?$/

/** User, host and port of `deploy@host:22`. */
export function parseSshPlace(value: string): SshPlace | undefined {
  const [found, user = '', host = '', port = '22'] = sshPlace.exec(value) ?? []
  if (found === undefined || Number(port) < 1 || Number(port) > 65535) return undefined
  return { user, host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

import type { SshPlace } from '../../core/connection.ts'

/** What an `ssh_config` for one host is made of. */
export interface SshFiles {
  readonly host: string
  readonly user: string
  readonly port: number
  /** A host on the way. */
  readonly jump?: SshPlace
  /** Private folder in which everything lies. */
  readonly folder: string
  readonly hasKey: boolean
  readonly hasKnownHosts: boolean
  readonly fingerprints: readonly string[]
}

/** The name under which the config knows its only host. */
export const hostAlias = 'destination'
const jumpAlias = 'jump'

/**
 * The whole configuration of ssh, in place of the user's and the system's. The host must show a key that is pinned here; no other file, DNS
 * record or question adds one. One connection is shared: who finds the master's socket uses it.
 */
export function sshConfig(files: SshFiles): string {
  const { jump, folder, hasKey, hasKnownHosts, fingerprints } = files
  const lines = [
    ...placeLines(hostAlias, files),
    ...(jump === undefined ? [] : [`ProxyJump ${jumpAlias}`]),
    // Of the way to the destination alone: one that jumps is a connection of its own.
    'ControlMaster no',
    `ControlPath "${folder}/master"`,
    ...(jump === undefined ? [] : placeLines(jumpAlias, jump)),
    'Host *',
    'BatchMode yes',
    'StrictHostKeyChecking yes',
    `UserKnownHostsFile ${hasKnownHosts ? `"${folder}/known_hosts"` : 'none'}`,
    'GlobalKnownHostsFile none',
    ...(fingerprints.length === 0 ? [] : [`KnownHostsCommand /bin/sh "${folder}/pinned" %I %H %t %K %f`]),
    'VerifyHostKeyDNS no',
    'UpdateHostKeys no',
    'CheckHostIP no',
    'PreferredAuthentications publickey',
    ...(hasKey ? [`IdentityFile "${folder}/key"`, 'IdentitiesOnly yes', 'IdentityAgent none'] : ['IdentityFile none']),
    'ForwardAgent no',
    'ForwardX11 no',
    'RequestTTY no',
    'ConnectTimeout 15',
    'ServerAliveInterval 5',
    'ServerAliveCountMax 3',
    'LogLevel ERROR',
  ]
  return `${lines.join('\n')}\n`
}

function placeLines(alias: string, { host, port, user }: SshPlace): string[] {
  return [`Host ${alias}`, `HostName ${host}`, `Port ${port}`, ...(user === '' ? [] : [`User ${user}`])]
}

/**
 * The script that ssh asks for known keys (KnownHostsCommand): it repeats the key that the host shows, if its fingerprint is pinned. Asked
 * before any key was shown (ORDER), it knows none. What another host shows is told, to be compared.
 */
export function pinnedScript(fingerprints: readonly string[]): string {
  const pins = fingerprints.map((one) => one.replace(/=+$/, '')).join('|')
  return `[ "$1" = ORDER ] && exit 0\ncase "$5" in ${pins}) printf '%s %s %s\\n' "$2" "$3" "$4" ;; *) printf 'It shows %s %s.\\n' "$3" "$5" >&2 ;; esac\nexit 0\n`
}

/** Lines of a known_hosts file; a key without a host before it is this host's. */
export function knownHostsText(text: string, host: string, port: number): string {
  const name = port === 22 ? host : `[${host}]:${port}`
  const lines = text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trim())
  return `${lines.map((line) => (/^(ssh|ecdsa|sk)-\S+ [A-Za-z0-9+/]/.test(line) ? `${name} ${line}` : line)).join('\n')}\n`
}

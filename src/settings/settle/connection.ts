import type { z } from 'zod'
import { type ConnectionSettings, parseSshPlace } from '../../core/connection.ts'
import type { SecretRef } from '../../core/secret.ts'
import type { Chooser } from '../merge.ts'
import type { connection } from '../schema/connection.ts'

type Written = z.output<typeof connection>

/** The schema has made sure that there is exactly one way, and what belongs to it. */
export function settleConnection(
  at: string,
  given: Written | undefined,
  { choose }: Chooser,
): ConnectionSettings | undefined {
  if (given === undefined) return undefined
  for (const [key, value] of Object.entries(given)) choose(`${at}.${key}`, value, value)
  const { ssh, context, tls } = given
  const secrets = { ...named('key', given.key), ...named('cert', given.cert), ...named('ca', given.ca) }
  if (context !== undefined) return { way: 'context', context }
  if (tls !== undefined) return { way: 'tls', address: tls, ...secrets }
  const place = parseSshPlace(ssh ?? '') ?? { user: '', host: '', port: 22 }
  const jump = given.jump === undefined ? undefined : parseSshPlace(given.jump)
  return {
    way: 'ssh',
    ...place,
    ...(jump === undefined ? {} : { jump }),
    ...named('key', given.key),
    knownHosts: given['known-hosts'] ?? '',
    fingerprints: given.fingerprint ?? [],
  }
}

function named(key: 'key' | 'cert' | 'ca', name: string | undefined): { readonly [key: string]: SecretRef } {
  return name === undefined ? {} : { [key]: { secret: name } }
}

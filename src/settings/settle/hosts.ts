import type { z } from 'zod'
import type { HostsSettings } from '../../core/hosts.ts'
import type { Chooser } from '../merge.ts'
import type { batch, hosts } from '../schema/hosts.ts'
import { settleConnection } from './connection.ts'

interface Written {
  readonly hosts?: z.output<typeof hosts> | undefined
  readonly batch?: z.output<typeof batch> | undefined
}

/** Undefined: there is one destination. */
export function settleHosts(at: string, given: Written, chooser: Chooser): HostsSettings | undefined {
  if (given.hosts === undefined) return undefined
  const { choose } = chooser
  const members = Object.entries(given.hosts).flatMap(([name, host]) => {
    const connection = settleConnection(`${at}.hosts.${name}.connection`, host.connection, chooser)
    return connection === undefined ? [] : [{ name, connection, url: choose(`${at}.hosts.${name}.url`, host.url, '') }]
  })
  return { members, batch: choose(`${at}.batch`, given.batch, '1') }
}

import type { ConnectionSettings } from '../../core/connection.ts'
import type { Ports } from '../../core/ports.ts'
import type { Http } from '../tools.ts'

/** The connection's settings with its secrets filled in. */
export type FilledConnection<T = ConnectionSettings> = T extends ConnectionSettings
  ? { readonly [K in keyof T]: K extends 'key' | 'cert' | 'ca' ? string : T[K] }
  : never

/** An open way to another Docker. */
export interface OpenConnection {
  /** What steps that act on `docker` name instead. */
  readonly docker: string
  /** For programs: where their Docker is. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** What opening a connection may use. */
export interface ConnectionTools {
  readonly env: Readonly<Record<string, string>>
  readonly exec: Ports['exec']
  readonly http: Http
}

import type { Agent as HttpAgent, RequestOptions } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import type { Failure } from '../core/failure.ts'
import type { Ports } from '../core/ports.ts'
import type { Tools } from './tools.ts'

/** An opened way to something that speaks HTTP under a name instead of a URL. */
export interface Connection {
  /** For people: `unix:///var/run/docker.sock`. */
  readonly address: string
  readonly protocol: 'http:' | 'https:'
  readonly options: RequestOptions
  readonly agent: HttpAgent | HttpsAgent
  /** Before every path. */
  readonly base?: string
  /** Sent with every request, asked for each: credentials change. */
  readonly headers?: () => Promise<Record<string, string>>
  /** What a failed connection means here; default: Docker does not run there. */
  readonly explain?: (thrown: unknown) => Failure | undefined
}

/** What opening a connection may use. */
export interface Opening {
  readonly env: Readonly<Record<string, string>>
  readonly secret: Ports['secret']
  /** Masks a value that was found on the way. */
  readonly hide: (value: string) => void
  readonly exec: Ports['exec']
  /** For logins by a cloud, which are HTTP themselves. */
  readonly tools: () => Pick<Tools, 'env' | 'http' | 'secrets' | 'clock'>
}

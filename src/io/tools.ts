import type { Clock, HttpRequest, HttpResult, Ports } from '../core/ports.ts'
import type { Answer } from './exchange.ts'
import type { Secrets } from './secrets.ts'
import type { OpenStream } from './stream.ts'

/** A request whose answer's body is bytes. */
export type Fetch = (request: Omit<HttpRequest, 'body'> & { readonly body?: string | Uint8Array }) => Promise<Answer>

/** HTTP as io uses it: bytes as they are, streams, connections by name. */
export interface Http {
  request(request: HttpRequest): Promise<HttpResult>
  readonly fetch: Fetch
  /** For bodies that do not belong into memory. */
  readonly stream: OpenStream
  /** Closes the kept connections. */
  close(): void
}

/** What operations may use. */
export interface Tools {
  readonly http: Http
  readonly exec: Ports['exec']
  readonly files: Ports['files']
  readonly clock: Clock
  readonly secrets: Secrets
  readonly env: Readonly<Record<string, string>>
}

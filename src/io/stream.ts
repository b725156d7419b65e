import { type Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../core/failure.ts'
import { flat } from './exchange.ts'
import { connectionFailure } from './http-failure.ts'
import { optionsOf, parseUrl, redirectOf, showUrl, withoutCredentials } from './url.ts'

/** A request whose body, and whose answer's body, is streamed: blobs are larger than memory should be. */
export interface StreamRequest {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Readable
  /** Milliseconds without a byte in either direction. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** The body must be read to its end or destroyed. */
export interface StreamAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: IncomingMessage
}

export type OpenStream = (request: StreamRequest) => Promise<StreamAnswer>

interface Agents {
  readonly 'http:': HttpAgent
  readonly 'https:': HttpsAgent
}

const redirects = 5

/** Opens streams over these agents, which must not keep connections: one that is closed while it is used again cannot be sent twice. Follows redirects as `fetch` does. @throws Failure `transient`; never for a status */
export function createStreams(agents: Agents): OpenStream {
  return async (request) => {
    let url = parseUrl(request.url)
    let headers = request.headers ?? {}
    for (let round = 0; ; round++) {
      const answer = await openOne(request, { url, headers }, agents)
      const next = redirectOf(request, answer, url)
      if (next === undefined || round === redirects) return answer
      answer.body.resume()
      if (next.origin !== url.origin) headers = withoutCredentials(headers)
      url = next
    }
  }
}

function openOne(
  { method, body, timeout, signal }: StreamRequest,
  { url, headers }: { url: URL; headers: Readonly<Record<string, string>> },
  agents: Agents,
): Promise<StreamAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<StreamAnswer>()
  const what = `${method} ${showUrl(url)}`
  const protocol = url.protocol as 'http:' | 'https:'
  const open = protocol === 'https:' ? httpsRequest : httpRequest
  const outgoing = open({ ...optionsOf(method, url, headers), agent: agents[protocol], signal })
  outgoing.setTimeout(timeout, () => {
    outgoing.destroy(new Failure('transient', `${what}: nothing was heard for ${timeout / 1000} s.`))
  })
  const fail = (error: unknown) => reject(signal.aborted ? signal.reason : streamFailure(error, what))
  outgoing.on('error', fail)
  outgoing.once('response', (incoming) => {
    resolve({ status: incoming.statusCode ?? 0, headers: flat(incoming.headers), body: incoming })
  })
  if (body === undefined) outgoing.end()
  else pipeline(body, outgoing).catch(fail)
  return promise
}

/** What broke a stream, with its kind. */
export function streamFailure(error: unknown, what: string): Failure {
  return error instanceof Failure ? error : connectionFailure(error, what)
}

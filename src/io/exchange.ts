import {
  type ClientRequest,
  type Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { Failure } from '../core/failure.ts'
import { connectionFailure } from './http-failure.ts'

/** One request to one place; redirects and names are somebody else's business. */
export interface Exchange {
  readonly protocol: 'http:' | 'https:'
  readonly options: RequestOptions
  readonly agent: HttpAgent | HttpsAgent
  readonly body?: string | Uint8Array
  readonly timeout: number
  readonly signal: AbortSignal
  /** For error texts: `GET https://example.com/health`. */
  readonly what: string
  /** Bytes of the answer's body that are accepted. */
  readonly limit: number
}

/** An answer as it came. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** @throws Failure `transient` for what often passes, `denied` for certificates and oversized answers; never for a status. */
export async function exchange(request: Exchange): Promise<Answer> {
  try {
    return await attempt(request)
  } catch (error) {
    // A kept connection may be closed by the other side in the very moment in which it is used again.
    if (!(error instanceof StaleConnection)) throw error
    return await attempt(request, true)
  }
}

class StaleConnection extends Error {}

function attempt(request: Exchange, fresh = false): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  if (request.signal.aborted) return Promise.reject(request.signal.reason)
  const open = request.protocol === 'https:' ? httpsRequest : httpRequest
  let outgoing: ClientRequest
  try {
    outgoing = open({ ...request.options, agent: fresh ? false : request.agent })
  } catch (error) {
    return Promise.reject(connectionFailure(error, request.what))
  }
  let answered = false
  const fail = (error: unknown) => {
    reject(error)
    outgoing.destroy()
  }
  const timer = setTimeout(() => {
    const seconds = (request.timeout / 1000).toFixed(1)
    fail(new Failure('transient', `${request.what} did not answer within ${seconds} s.`))
  }, request.timeout)
  const abort = () => fail(request.signal.reason)
  request.signal.addEventListener('abort', abort, { once: true })
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    const stale = outgoing.reusedSocket && !answered && !fresh && ['ECONNRESET', 'EPIPE'].includes(error.code ?? '')
    if (stale && repeatable.has(request.options.method ?? 'GET')) fail(new StaleConnection('', { cause: error }))
    else fail(connectionFailure(error, request.what))
  })
  outgoing.once('response', (incoming) => {
    answered = true
    readBody(incoming, request).then(
      (body) => resolve({ status: incoming.statusCode ?? 0, headers: flat(incoming.headers), body }),
      fail,
    )
  })
  outgoing.end(request.body)
  return promise.finally(() => {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', abort)
  })
}

/** Methods that may be sent twice without harm. */
const repeatable = new Set(['GET', 'HEAD', 'PUT', 'DELETE'])

async function readBody(incoming: IncomingMessage, request: Exchange): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > request.limit) {
        throw new Failure('denied', `${request.what} answered with more than ${request.limit / 1024 / 1024} MiB.`, {
          hint: 'Answers are read into memory and bounded; ask for less.',
        })
      }
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Failure ? error : connectionFailure(error, request.what)
  }
  return Buffer.concat(chunks)
}

/** One text for each header. */
export function flat(headers: IncomingMessage['headers']): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}

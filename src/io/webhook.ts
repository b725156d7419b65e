import { createHmac, randomUUID } from 'node:crypto'
import { Failure, type FailureKind } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import { retryAfter } from './retry-after.ts'
import type { Tools } from './tools.ts'

type Input = Readonly<Record<string, Json>>

/** What the other side said of a delivery. */
interface Known {
  readonly state: 'running' | 'succeeded' | 'failed'
  readonly message: string
  /** Digests that it says run; empty: it does not say. */
  readonly digests: readonly string[]
  /** Where to ask again; empty: nowhere. */
  readonly url: string
  /** Not asked again before, in milliseconds since the epoch. */
  readonly next: number
}

interface Sent {
  readonly method: string
  readonly url: string
  readonly body?: string
}

/** Bytes of an answer that are read. */
const most = 64 * 1024

/**
 * Signed requests. The signature is HMAC-SHA256, in hex, of the timestamp (seconds), a dot and the body; a receiver refuses old timestamps. The delivery
 * id is new for each request, the idempotency key is the same for each repeat of one release. No redirect is followed.
 */
export function webhookOperations({ http, clock }: Tools): Operations {
  const deliveries = new Map<string, Known>()
  const send = async (input: Input, { method, url, body = '' }: Sent, signal: AbortSignal) => {
    const timestamp = String(Math.floor(clock.now() / 1000))
    const secret = text(input, 'signs')
    const key = text(input, 'key')
    const answer = await http.request({
      method,
      url,
      headers: {
        ...(input['headers'] as Readonly<Record<string, string>>),
        ...(body === '' ? {} : { 'content-type': 'application/json' }),
        accept: 'application/json',
        'deploy-timestamp': timestamp,
        'deploy-delivery': randomUUID(),
        'idempotency-key': key,
        'deploy-signature': `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
      },
      ...(body === '' ? {} : { body }),
      timeout: 30_000,
      signal,
      follow: false,
    })
    if (answer.status >= 200 && answer.status < 300) return answer
    throw refusal(`${method} ${shown(url)}`, answer)
  }
  return {
    'webhook.send': async (input, signal) => {
      const [url, key] = [text(input, 'url'), text(input, 'key')]
      const answer = await send(input, { method: 'POST', url, body: text(input, 'body') }, signal)
      const said = read(answer.body)
      const from = answer.headers['location'] ?? said.url ?? text(input, 'status', '')
      const wait = retryAfter(answer.headers['retry-after'], clock.now()) ?? 0
      const known: Known = {
        ...said,
        state: answer.status === 202 ? 'running' : said.state === 'failed' ? 'failed' : 'succeeded',
        url: answer.status === 202 ? statusUrl(from, url) : '',
        next: clock.now() + wait,
      }
      deliveries.set(key, known)
      return told(known)
    },
    'webhook.status': async (input, signal) => {
      const key = text(input, 'key')
      const known = deliveries.get(key)
      if (known === undefined) throw new Failure('bug', `Nothing was sent as ${key}.`)
      if (known.state !== 'running' || clock.now() < known.next) return told(known)
      const answer = await send(input, { method: 'GET', url: known.url }, signal).catch((thrown: unknown) => {
        // Whoever is too busy to answer is asked again when it says so.
        const wait = thrown instanceof Failure ? (thrown.retryAfter ?? 0) : 0
        deliveries.set(key, { ...known, next: clock.now() + wait })
        throw thrown
      })
      const wait = retryAfter(answer.headers['retry-after'], clock.now()) ?? Number(input['every'] ?? 2000)
      const now: Known = { ...read(answer.body), url: known.url, next: clock.now() + wait }
      deliveries.set(key, now)
      return told(now)
    },
    'webhook.running': async (input, signal) => {
      const answer = await send(input, { method: 'GET', url: text(input, 'url') }, signal)
      return [...read(answer.body).digests]
    },
  }
}

function told({ state, message, digests }: Known): Json {
  return { state, message, digests: [...digests] }
}

const words: Readonly<Record<string, Known['state']>> = {
  ...{ success: 'succeeded', succeeded: 'succeeded', done: 'succeeded', completed: 'succeeded', healthy: 'succeeded' },
  ...{ failure: 'failed', failed: 'failed', error: 'failed', cancelled: 'failed', canceled: 'failed' },
}

/** State, message and digests of an answer, whatever else is in it. */
function read(body: string): Pick<Known, 'state' | 'message' | 'digests'> & { readonly url?: string } {
  const whole = body.slice(0, most)
  const json = parse(whole)
  const word = String(json['state'] ?? json['status'] ?? '').toLowerCase()
  const url = json['status_url'] ?? json['statusUrl']
  const running = JSON.stringify(json['images'] ?? json['digests'] ?? json['digest'] ?? '')
  return {
    state: words[word] ?? 'running',
    message: String(json['message'] ?? json['description'] ?? word).slice(0, 500),
    digests: running.match(/sha256:[0-9a-f]{64}/g) ?? [],
    ...(typeof url === 'string' ? { url } : {}),
  }
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** @throws Failure `usage` without one, `denied` for one at another place: a signed request does not go there */
function statusUrl(from: string, url: string): string {
  if (from === '') {
    throw new Failure('usage', `${shown(url)} answered 202 and does not say where the outcome can be asked for.`, {
      hint: 'Answer with a Location header or {"status_url": …}, or name it: status: URL.',
    })
  }
  const found = URL.parse(from, url)
  if (found !== null && found.origin === new URL(url).origin) return found.href
  throw new Failure('denied', `The status URL of ${shown(url)} is at another place: ${from.slice(0, 200)}.`)
}

const kinds: Readonly<Record<number, FailureKind>> = {
  ...{ 400: 'usage', 401: 'auth', 403: 'denied', 404: 'absent', 408: 'transient', 409: 'stale', 410: 'absent' },
  ...{ 422: 'usage', 425: 'transient', 429: 'transient', 507: 'capacity' },
}

function refusal(
  what: string,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: string },
) {
  const wait = retryAfter(headers['retry-after'])
  const redirect = status >= 300 && status < 400
  const kind = redirect ? 'denied' : (kinds[status] ?? (status >= 500 ? 'transient' : 'usage'))
  return new Failure(
    kind,
    `${what} answered ${status}${redirect ? ', a redirect; a signed request follows none' : ''}.`,
    {
      details: body === '' ? [] : [body.slice(0, 1000)],
      ...(wait === undefined ? {} : { retryAfter: wait }),
    },
  )
}

/** Without what may be a credential. */
function shown(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}

import { createHmac } from 'node:crypto'
import { Failure, type FailureKind, toFailure } from '../core/failure.ts'
import type { HttpResult } from '../core/ports.ts'
import { type Operations, text } from './operations.ts'
import { retryAfter } from './retry-after.ts'
import type { Tools } from './tools.ts'

/**
 * `notify.send {kind, url, key?, id, body}` posts a message. With a key it is signed as https://www.standardwebhooks.com says: `webhook-id`,
 * `webhook-timestamp`, `webhook-signature: v1,BASE64(HMAC-SHA256(key, "id.timestamp.body"))`. No message tells the address.
 */
export function notifyOperations({ http, clock }: Pick<Tools, 'http' | 'clock'>): Operations {
  return {
    'notify.send': async (input, signal) => {
      const [kind, address, body] = [text(input, 'kind'), text(input, 'url'), text(input, 'body')]
      const key = text(input, 'key', '')
      const url = checked(address, kind)
      const signed = key === '' ? {} : signature({ key, id: text(input, 'id'), at: clock.now(), body })
      const headers = { 'content-type': 'application/json', 'user-agent': 'deploy-action', ...signed }
      const request = { method: 'POST', url, headers, body, timeout: 10_000, signal, follow: false }
      const answer = await http.request(request).catch((thrown: unknown) => {
        signal.throwIfAborted()
        const { kind: why, message } = toFailure(thrown)
        throw new Failure(why, `${kind}: ${message.replace(/\S*:\/\/\S*/g, 'its address')}`)
      })
      if (answer.status >= 200 && answer.status < 300) return { status: answer.status }
      throw refusal(kind, answer)
    },
  }
}

/** @throws Failure `usage`: plain HTTP would tell the address to everybody on the way */
function checked(address: string, kind: string): string {
  const url = URL.parse(address.trim())
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url?.hostname ?? '')
  if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && local))) return url.href
  throw new Failure('usage', `${kind}: the secret with the address holds no https:// URL.`, {
    hint: 'Copy the whole address of the webhook into the secret, and pass the secret to this job (input secrets).',
  })
}

function signature({ key, id, at, body }: { key: string; id: string; at: number; body: string }) {
  const timestamp = String(Math.floor(at / 1000))
  const bytes = key.startsWith('whsec_') ? Buffer.from(key.slice('whsec_'.length), 'base64') : Buffer.from(key)
  const hash = createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${hash}` }
}

const kinds: Readonly<Record<number, FailureKind>> = { 401: 'auth', 403: 'denied', 404: 'absent', 410: 'absent' }

function refusal(kind: string, { status, headers, body }: HttpResult): Failure {
  const said = body.replace(/\s+/g, ' ').slice(0, 200)
  const message = `${kind}: answered ${status}${said === '' ? '' : ` (${said})`}.`
  const wait = retryAfter(headers['retry-after'])
  if (status === 408 || status === 429 || status >= 500)
    return new Failure('transient', message, wait === undefined ? {} : { retryAfter: wait })
  return new Failure(kinds[status] ?? 'usage', message, {
    hint: 'Make a new webhook there and put its address into the secret.',
  })
}

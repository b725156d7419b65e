import { createHmac } from 'node:crypto'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'

/** A keyed hash of each value (HMAC-SHA-256, hex), so that a name can tell that a value changed, and nothing more. @throws Failure `bug` without a key */
export function fingerprint({ key, values }: Readonly<Record<string, Json>>): Record<string, string> {
  if (typeof key !== 'string' || key === '') throw new Failure('bug', 'A fingerprint without a key could be guessed.')
  return Object.fromEntries(
    Object.entries((values ?? {}) as Record<string, string>).map(([name, value]) => [
      name,
      createHmac('sha256', key).update(value).digest('hex'),
    ]),
  )
}

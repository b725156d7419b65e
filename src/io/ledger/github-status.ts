import { randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Our name in what GitHub keeps for us. */
export const mark = 'deploy-action'

/** A status as GitHub gives it, as far as we read it. */
export interface Status {
  readonly id: number
  readonly state: string
  readonly log_url?: string
  readonly created_at: string
}

/** Characters of data in one status: its URLs stay below 1000. */
const chunk = 700

/**
 * A deployment cannot be changed, only get statuses, whose text has 140 characters. So what changed stands, packed, in the fragment of the
 * status's `log_url`, which leads to the run all the same. What does not fit into one is spread over several, to be added in this order.
 */
export function pack(data: object, runUrl: string): string[] {
  const text = deflateRawSync(JSON.stringify(data)).toString('base64url')
  const count = Math.ceil(text.length / chunk)
  const set = randomBytes(3).toString('hex')
  const base = runUrl.split('#')[0]
  const part = (index: number) => text.slice(index * chunk, (index + 1) * chunk)
  return Array.from({ length: count }, (_, i) => `${base}#${mark}=${set}.${i + 1}.${count}.${part(i)}`)
}

const form = new RegExp(`#${mark}=(\\w+)\\.(\\d+)\\.(\\d+)\\.([\\w-]*)$`)

export function isPacked({ log_url: url }: Status): boolean {
  return form.test(url ?? '')
}

/** The newest packed data that is complete, with the status that completed it. Statuses come newest first. */
export function unpack(statuses: readonly Status[]): { data: unknown; status: Status } | undefined {
  const sets = new Map<string, { readonly parts: Map<number, string>; readonly status: Status }>()
  for (const status of statuses) {
    const [, set = '', at, count, part = ''] = form.exec(status.log_url ?? '') ?? []
    if (set === '') continue
    const found = sets.get(set) ?? { parts: new Map(), status }
    sets.set(set, found)
    found.parts.set(Number(at), part)
    if (found.parts.size < Number(count)) continue
    const ordered = [...found.parts].sort(([a], [b]) => a - b).map(([, text]) => text)
    const data = inflate(ordered.join(''))
    if (data !== undefined) return { data, status: found.status }
  }
  return undefined
}

/** Undefined for what we did not write, however it looks. */
function inflate(text: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: 1024 * 1024 })
    const data: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined
  } catch {
    return undefined
  }
}

import { Failure } from '../core/failure.ts'

export type Rec = Readonly<Record<string, unknown>>

/** A mapping, or an empty one: documents of others are read leniently. */
export function record(value: unknown): Rec {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Rec) : {}
}

/** The mappings in a list; nothing for what is no list. */
export function list(value: unknown): Rec[] {
  if (!Array.isArray(value)) return []
  return value.filter((entry: unknown) => typeof entry === 'object' && entry !== null && !Array.isArray(entry)) as Rec[]
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A count or a line: a whole number above 0, else 0. */
export function whole(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}

/** @throws Failure `usage` naming the file when it is not JSON */
export function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (thrown) {
    throw new Failure('usage', `${file} is not JSON: ${(thrown as Error).message.slice(0, 200)}`, { place: { file } })
  }
}

/** A link that may be shown: https, without what would leave it in Markdown or HTML. */
export function safeLink(value: unknown): string {
  const link = text(value)
  return /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-./~%?#=&+:@,;!]*)?$/.test(link) && link.length < 500 ? link : ''
}

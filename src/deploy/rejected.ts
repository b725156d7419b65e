import type { LogEntry } from '../core/log.ts'

/** A digest that a person has marked as bad at a destination. */
export interface Rejected {
  readonly digest: string
  /** "alice: leaks memory". */
  readonly text: string
}

export function rejectedEntry({ digest, text }: Rejected): LogEntry {
  return { key: `bad.${digest.replace('sha256:', '')}`, value: JSON.stringify({ digest, text }) }
}

/** Digests that are marked as bad in a destination's log. */
export function rejectedIn(entries: readonly LogEntry[]): Rejected[] {
  return entries
    .filter(({ key }) => key.startsWith('bad.'))
    .map(({ key, value }) => {
      const digest = `sha256:${key.slice('bad.'.length)}`
      try {
        return { digest, text: String((JSON.parse(value) as Partial<Rejected>).text ?? '') }
      } catch {
        return { digest, text: '' }
      }
    })
}

/** The mark of the first of these images (`name@sha256:…`) that is bad. */
export function rejectionOf(
  images: Readonly<Record<string, string>>,
  entries: readonly LogEntry[],
): Rejected | undefined {
  const digests = Object.values(images).map((image) => image.split('@')[1])
  return rejectedIn(entries).find(({ digest }) => digests.includes(digest))
}

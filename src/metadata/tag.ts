import { createHash } from 'node:crypto'

/** The longest tag that a registry takes. */
const longest = 128

/** Any text as a legal tag: letters, digits, `_`, `.` and `-`, not led by `.` or `-`, at most 128 characters. Empty when nothing
 * is left. A longer one keeps its start and ends in eight digits of its hash, so that two long branches do not share a tag. */
export function legalTag(text: string): string {
  const clean = legalCharacters(text).replace(/^[.-]+/, '')
  if (clean.length <= longest) return clean
  const hash = createHash('sha256').update(clean).digest('hex').slice(0, 8)
  return `${clean.slice(0, longest - 9)}-${hash}`
}

/** The part of a tag that a text becomes. */
export function legalCharacters(text: string): string {
  return text.replace(/[^a-zA-Z0-9._-]+/g, '-')
}

import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/**
 * What each finding is known again by in a later scan: neither lines nor versions are part of it, so an edit above it or a newer release with
 * the same hole make it no new one. Several that are alike are counted (`…:2`), so one more of them is new.
 */
export function identities(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map((one) => {
    const base = identity(one)
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}:${count}`
  })
}

/** Its tool's own fingerprint where there is one, else what it is about, as 32 hex digits. */
function identity(one: Finding): string {
  const about =
    one.fingerprint !== ''
      ? [one.fingerprint]
      : [one.package.split(' ')[0] ?? '', one.path, one.package === '' && one.kind !== 'secret' ? one.title : '']
  // What two tools call by one name (a CVE) stays the same finding for either.
  const who = one.kind === 'vulnerability' && one.fingerprint === '' ? '' : one.tool
  const text = JSON.stringify([who, one.kind, one.id.toLowerCase(), one.subject, ...about])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

import picomatch from 'picomatch'
import type { ScanIgnore } from '../core/settings.ts'
import type { Finding } from './finding.ts'

/** How long before its end an exception is named: milliseconds. */
const soon = 14 * 86_400_000
const day = 86_400_000

/** The ignores of the config, ready to be asked about many findings; remembers which were of use. */
export interface Exceptions {
  /** The rule that holds for it today; undefined: none does. */
  find(finding: Finding): ScanIgnore | undefined
  /** Those that ended, end within 14 days, wait for a fix that is there now, or matched nothing. */
  remarks(): string[]
}

interface Entry {
  readonly rule: ScanIgnore
  readonly ends: number
  readonly fits: (finding: Finding) => boolean
  used: boolean
  /** A fixed version of something it covers; empty: none yet. */
  mended: string
}

/** @param now milliseconds since the epoch */
export function createExceptions(rules: readonly ScanIgnore[], now: number): Exceptions {
  const byId = new Map<string, Entry[]>()
  const entries = rules.map(
    (rule): Entry => ({ rule, ends: endOf(rule), fits: matcher(rule), used: false, mended: '' }),
  )
  for (const entry of entries) {
    const id = entry.rule.id.toLowerCase()
    byId.set(id, [...(byId.get(id) ?? []), entry])
  }
  return {
    find(finding) {
      let found: ScanIgnore | undefined
      for (const entry of byId.get(finding.id.toLowerCase()) ?? []) {
        if (!entry.fits(finding)) continue
        entry.used = true
        const mended = entry.rule.untilFixed && finding.fixed !== ''
        if (mended) entry.mended = finding.fixed
        if (!mended && now < entry.ends) found ??= entry.rule
      }
      return found
    },
    remarks: () => entries.flatMap((entry) => remark(entry, now)),
  }
}

function remark({ rule, ends, used, mended }: Entry, now: number): string[] {
  const name = `the exception for ${rule.id}${rule.path === '' ? '' : ` in ${rule.path}`}`
  if (!used) return [`${name} matches nothing any more; remove it`]
  if (mended !== '') return [`${name} is over: fixed in ${mended}`]
  if (now >= ends) return [`${name} ended on ${rule.until}`]
  return ends - now < soon ? [`${name} ends on ${rule.until}`] : []
}

function matcher({ path, package: name }: ScanIgnore): (finding: Finding) => boolean {
  const inPath = path === '' ? () => true : picomatch(path, { dot: true })
  return (finding) => inPath(finding.path) && (name === '' || finding.package.split(' ')[0] === name)
}

/** The first millisecond at which an exception no longer holds: the end of its last day anywhere on Earth (UTC−12). */
function endOf({ until }: ScanIgnore): number {
  if (until === '') return Number.POSITIVE_INFINITY
  const start = Date.parse(`${until.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(start) ? Number.NEGATIVE_INFINITY : start + day + 12 * 3_600_000
}

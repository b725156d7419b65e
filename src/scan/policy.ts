import picomatch from 'picomatch'
import type { ScanIgnore, ScanSettings } from '../core/settings.ts'
import { describeFinding, type Finding, rank, severities } from './finding.ts'

/** What the policy says about a whole report. */
export interface Decision {
  readonly failing: readonly Finding[]
  /** Below the limit, or without a fix where only fixed ones count. */
  readonly tolerated: readonly Finding[]
  readonly ignored: readonly { readonly finding: Finding; readonly by: ScanIgnore }[]
  /** Exceptions in use that ended or end soon. */
  readonly remarks: readonly string[]
}

type Policy = Pick<ScanSettings, 'failOn' | 'onlyFixed' | 'ignore'>

const day = 86_400_000
const soon = 14 * day

/**
 * Decides about every finding. An exception holds through the day it names as `until`; afterwards its findings count again. `now` is in
 * milliseconds since the epoch.
 */
export function decide(findings: readonly Finding[], policy: Policy, now: number): Decision {
  const exceptions = policy.ignore.map((rule) => ({ rule, ends: endOf(rule), matches: matcher(rule), used: false }))
  const failing: Finding[] = []
  const tolerated: Finding[] = []
  const ignored: { finding: Finding; by: ScanIgnore }[] = []
  for (const finding of findings) {
    const matching = exceptions.filter(({ matches }) => matches(finding))
    for (const exception of matching) exception.used = true
    const valid = matching.find(({ ends }) => now < ends)
    if (valid !== undefined) ignored.push({ finding, by: valid.rule })
    else if (counts(finding, policy)) failing.push(finding)
    else tolerated.push(finding)
  }
  const remarks = exceptions.flatMap(({ rule, ends, used }) => {
    const name = `the exception for ${rule.id}${rule.path === '' ? '' : ` in ${rule.path}`}`
    if (!used) return []
    if (now >= ends) return [`${name} ended on ${rule.until}`]
    return ends - now < soon ? [`${name} ends on ${rule.until}`] : []
  })
  return { failing: failing.sort(worstFirst), tolerated, ignored, remarks }
}

/** The first line counts, the rest are the worst findings, most severe first. */
export function describeDecision({ failing, tolerated, ignored, remarks }: Decision, most = 10): string[] {
  const rest = failing.length - most
  return [
    failing.length === 0
      ? `nothing that fails${others(tolerated, ignored)}`
      : `${tally(failing)}${others(tolerated, ignored)}`,
    ...failing.slice(0, most).map(describeFinding),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    ...remarks,
  ]
}

function counts({ severity, kind, fixed }: Finding, { failOn, onlyFixed }: Policy): boolean {
  if (failOn === 'never' || rank(severity) < rank(failOn)) return false
  return !(onlyFixed && kind === 'vulnerability' && fixed === '')
}

function matcher({ id, path }: ScanIgnore): (finding: Finding) => boolean {
  const wanted = id.toLowerCase()
  const fits = path === '' ? () => true : picomatch(path, { dot: true })
  return (finding) => finding.id.toLowerCase() === wanted && fits(finding.path)
}

/** The first millisecond at which an exception no longer holds: the end of its last day anywhere on Earth (UTC−12). */
function endOf({ until }: ScanIgnore): number {
  if (until === '') return Number.POSITIVE_INFINITY
  const start = Date.parse(`${until.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(start) ? Number.NEGATIVE_INFINITY : start + day + 12 * 3_600_000
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    rank(b.severity) - rank(a.severity) || (a.fixed === '' ? 1 : 0) - (b.fixed === '' ? 1 : 0) || (a.id < b.id ? -1 : 1)
  )
}

function tally(findings: readonly Finding[]): string {
  return [...severities]
    .reverse()
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ')
}

function others(tolerated: readonly Finding[], ignored: Decision['ignored']): string {
  const parts = [
    ...(tolerated.length > 0 ? [`${tolerated.length} tolerated`] : []),
    ...(ignored.length > 0 ? [`${ignored.length} excepted`] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

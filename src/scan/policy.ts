import type { ScanSettings } from '../core/settings.ts'
import { createExceptions } from './exception.ts'
import { describeFinding, type Finding, rank, type Severity, severities } from './finding.ts'
import { identities } from './identity.ts'
import { createVex } from './vex.ts'
import type { VexStatement } from './vex-statement.ts'

export type Policy = Pick<ScanSettings, 'failOn' | 'onlyFixed' | 'ignore'>

/** What was there before: with it, only new findings fail. */
export interface Known {
  /** By `identities`. */
  readonly identities: readonly string[]
  /** Of each, in the same order; absent: nobody knows. */
  readonly severities?: readonly Severity[]
  /** For people: "the baseline .github/scan-baseline.json". */
  readonly from: string
}

export interface Circumstances {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Absent: everything counts as new. */
  readonly known?: Known
  readonly vex?: readonly VexStatement[]
}

/** A finding that does not count, and who says so why. */
export interface Suppressed {
  readonly finding: Finding
  readonly why: string
  readonly by: 'exception' | 'vex'
}

/** What the policy says about a whole report: each finding is in exactly one of the four lists. */
export interface Decision {
  readonly failing: readonly Finding[]
  /** Below the limit, or without a fix where only fixed ones count. */
  readonly tolerated: readonly Finding[]
  /** Would fail, but was there before. */
  readonly existing: readonly Finding[]
  readonly ignored: readonly Suppressed[]
  /** How many that were there before are gone, and how many of which severity. */
  readonly fixed: number
  readonly gone: Readonly<Partial<Record<Severity, number>>>
  /** Exceptions that ended, end soon, or matched nothing. */
  readonly remarks: readonly string[]
  readonly comparedWith: string
}

/**
 * Decides about every finding. An exception holds through the day it names as `until`, or while there is no fix; afterwards its findings
 * count again.
 */
export function decide(findings: readonly Finding[], policy: Policy, { now, known, vex }: Circumstances): Decision {
  const exceptions = createExceptions(policy.ignore, now)
  const statements = createVex(vex ?? [])
  const before =
    known === undefined
      ? undefined
      : new Map(known.identities.map((name, index) => [name, known.severities?.[index] ?? ('unknown' as const)]))
  const names = before === undefined ? [] : identities(findings)
  const failing: Finding[] = []
  const tolerated: Finding[] = []
  const existing: Finding[] = []
  const ignored: Suppressed[] = []
  for (const [index, finding] of findings.entries()) {
    const old = before?.delete(names[index] ?? '') === true
    const rule = exceptions.find(finding)
    const statement = rule === undefined ? statements.find(finding) : undefined
    if (rule !== undefined) ignored.push({ finding, why: rule.reason, by: 'exception' })
    else if (statement !== undefined) ignored.push({ finding, why: statement, by: 'vex' })
    else if (!counts(finding, policy)) tolerated.push(finding)
    else if (old) existing.push(finding)
    else failing.push(finding)
  }
  return {
    failing: failing.sort(worstFirst),
    tolerated,
    existing: existing.sort(worstFirst),
    ignored,
    fixed: before?.size ?? 0,
    gone: countBy([...(before?.values() ?? [])]),
    remarks: exceptions.remarks(),
    comparedWith: known?.from ?? '',
  }
}

/** The first line counts, the rest are the worst findings, most severe first. */
export function describeDecision(decision: Decision, most = 10): string[] {
  const { failing, remarks } = decision
  const rest = failing.length - most
  return [
    failing.length === 0 ? `nothing that fails${others(decision)}` : `${tally(failing)}${others(decision)}`,
    ...failing.slice(0, most).map(describeFinding),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    ...remarks,
  ]
}

export function worstFirst(a: Finding, b: Finding): number {
  return (
    rank(b.severity) - rank(a.severity) || (a.fixed === '' ? 1 : 0) - (b.fixed === '' ? 1 : 0) || (a.id < b.id ? -1 : 1)
  )
}

function countBy(names: readonly Severity[]): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** `1 critical, 12 high`. */
export function tally(findings: readonly Finding[]): string {
  return [...severities]
    .reverse()
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ')
}

function counts({ severity, kind, fixed }: Finding, { failOn, onlyFixed }: Policy): boolean {
  if (failOn === 'never' || rank(severity) < rank(failOn)) return false
  return !(onlyFixed && kind === 'vulnerability' && fixed === '')
}

function others({ tolerated, ignored, existing, fixed, comparedWith }: Decision): string {
  const parts = [
    ...(existing.length > 0 ? [`${existing.length} not new`] : []),
    ...(tolerated.length > 0 ? [`${tolerated.length} tolerated`] : []),
    ...(ignored.length > 0 ? [`${ignored.length} excepted`] : []),
    ...(fixed > 0 ? [`${fixed} gone`] : []),
    ...(comparedWith === '' ? [] : [`compared with ${comparedWith}`]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

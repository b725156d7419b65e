import { type FailureReport, reportFailure, toFailure } from '../core/failure.ts'
import type { Subject } from '../core/verdict.ts'
import { readBaseline } from './baseline.ts'
import { type Finding, mergeFindings } from './finding.ts'
import { identities } from './identity.ts'
import type { Job, Scanned } from './job.ts'
import { type Decision, decide, describeDecision, type Known, type Policy } from './policy.ts'
import { type SarifDocument, writeSarif } from './sarif/write.ts'
import { summarize } from './summary.ts'
import { readVex } from './vex.ts'
import type { VexStatement } from './vex-statement.ts'

/** What the plan says about a scan. Plain JSON. */
export interface Wanted {
  readonly root: string
  readonly jobs: readonly Job[]
  readonly policy: Policy
  /** Paths of VEX documents. */
  readonly vex: readonly string[]
  /** With what is compared: a committed file, or the jobs that are marked as `before`, named for people. Absent: all findings count. */
  readonly known?: { readonly baseline: string } | { readonly before: string }
}

/** All that a scan gives. Plain JSON. */
export interface Conclusion {
  readonly subjects: readonly Subject[]
  /** Scans that could not happen; the first decides the kind of the failure. */
  readonly problems: readonly FailureReport[]
  /** What was found, whatever is thought of it: what a baseline is written from. */
  readonly findings: readonly Finding[]
  readonly sarif: readonly SarifDocument[]
  /** Markdown. */
  readonly summary: string
  /** The worst, for annotations. */
  readonly worst: readonly Finding[]
}

export interface Answers {
  readonly done: Readonly<Record<string, Scanned>>
  /** Path → text; null: there is no such file. */
  readonly documents: Readonly<Record<string, string | null>>
  readonly now: number
}

/** Decides about everything that was found, together, and tells it by name. */
export function conclude(wanted: Wanted, { done, documents, now }: Answers): Conclusion {
  const notes: string[] = []
  const problems = wanted.jobs.flatMap(({ id, before }) => {
    const { problem } = done[id] ?? {}
    // What was there before and cannot be scanned any more must not stop today's work.
    if (problem !== undefined && before) notes.push(`what was there before could not be scanned: ${problem.message}`)
    return problem === undefined || before ? [] : [problem]
  })
  const told = wanted.jobs.filter(({ before }) => !before)
  const names = new Map<Finding, string>()
  const findings = [...new Set(told.map(({ name }) => name))].flatMap((name) => {
    const mine = mergeFindings(
      [],
      told.filter((job) => job.name === name).flatMap(({ id }) => done[id]?.findings ?? []),
    )
    for (const finding of mine) names.set(finding, name)
    return mine
  })
  const nameOf = (finding: Finding) => names.get(finding) ?? finding.subject
  const known = notes.length > 0 ? undefined : knownOf(wanted, { done, documents, now }, notes)
  const vex = vexOf(wanted, documents, problems)
  const decision = decide(findings, wanted.policy, { now, vex, ...(known === undefined ? {} : { known }) })
  const sarif = writeSarif(decision, nameOf)
  for (const { category, dropped } of sarif)
    if (dropped > 0) notes.push(`${category}: the ${dropped} least severe are left out of the SARIF file`)
  const subjects = [
    ...subjectsOf({ jobs: told, done, decision, nameOf, failOn: wanted.policy.failOn }),
    ...remarksOf(decision, notes),
  ]
  const summary = summarize({ decision, nameOf, notes, problems, jobs: told })
  return { subjects, problems, findings, sarif, summary, worst: decision.failing.slice(0, 10) }
}

function knownOf({ known, jobs }: Wanted, { done, documents }: Answers, notes: string[]): Known | undefined {
  if (known === undefined) return undefined
  if ('baseline' in known) {
    const content = documents[known.baseline]
    if (typeof content === 'string') return readBaseline(content, known.baseline)
    notes.push(`there is no baseline ${known.baseline}: every finding counts as new`)
    return undefined
  }
  const before = jobs.filter((job) => job.before)
  if (before.length === 0) return undefined
  const found = mergeFindings(
    [],
    before.flatMap(({ id }) => done[id]?.findings ?? []),
  )
  return { identities: identities(found), severities: found.map(({ severity }) => severity), from: known.before }
}

function vexOf({ vex }: Wanted, documents: Answers['documents'], problems: FailureReport[]): VexStatement[] {
  return vex.flatMap((path) => {
    const content = documents[path]
    try {
      return readVex(content ?? '', path)
    } catch (thrown) {
      const failure = toFailure(thrown)
      const message = typeof content === 'string' ? failure.message : `There is no VEX document ${path}.`
      problems.push({ ...reportFailure(failure), message })
      return []
    }
  })
}

interface Naming {
  readonly jobs: readonly Job[]
  readonly done: Answers['done']
  readonly decision: Decision
  readonly nameOf: (finding: Finding) => string
  readonly failOn: Policy['failOn']
}

function subjectsOf({ jobs, done, decision, nameOf, failOn }: Naming): Subject[] {
  return [...new Set(jobs.map(({ name }) => name))].map((name) => {
    const mine = jobs.filter((job) => job.name === name).map(({ id }) => done[id])
    const of = (findings: readonly Finding[]) => findings.filter((finding) => nameOf(finding) === name)
    const failing = of(decision.failing)
    const part: Decision = {
      failing,
      tolerated: of(decision.tolerated),
      existing: of(decision.existing),
      ignored: decision.ignored.filter(({ finding }) => nameOf(finding) === name),
      fixed: 0,
      gone: {},
      remarks: [],
      comparedWith: '',
    }
    const unlisted = mine.reduce((sum, one) => sum + (one?.unlisted ?? 0), 0)
    const [headline = '', ...rest] = describeDecision(part)
    const about = mine.map((one) => one?.about ?? '').find((text) => text !== '')
    const more = [
      ...(unlisted > 0 ? [`${unlisted} more are not listed`] : []),
      ...new Set(mine.flatMap((one) => one?.notes ?? [])),
    ]
    const troubled = mine.flatMap((one) => (one?.problem === undefined ? [] : [one.problem.message]))
    const bad = failing.length > 0 || (unlisted > 0 && failOn !== 'never') || troubled.length > 0
    const first = troubled[0] ?? `${headline}${about === undefined ? '' : ` ${about}`}`
    return { name, verdict: bad ? 'bad' : 'good', reasons: [first, ...rest, ...more] }
  })
}

function remarksOf({ remarks, fixed, comparedWith }: Decision, notes: readonly string[]): Subject[] {
  const compared = comparedWith === '' ? [] : [`compared with ${comparedWith}${fixed > 0 ? `: ${fixed} gone` : ''}`]
  const reasons = [...compared, ...remarks, ...notes]
  return reasons.length === 0 ? [] : [{ name: 'policy', verdict: 'good', reasons }]
}

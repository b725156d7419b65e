import { type Failure, failureRules } from '../core/failure.ts'
import type { RunReport } from '../core/report.ts'
import type { Annotation } from './annotation.ts'
import { buildChecksOf } from './build-checks.ts'
import { gateAnnotations } from './quality.ts'

/** GitHub shows ten of a level for one step and drops the rest without a word. */
const most = 10

/** One annotation per failure and per advisory failure, with its place where it has one; ten of a level at most. */
export function annotationsOf(report: RunReport): Annotation[] {
  const failed = report.stages.flatMap(({ stage, failure, outcome, record }) => {
    // A deploy's failure is the diagnosis: the step's own tells the same with less.
    const steps =
      record !== undefined
        ? []
        : (outcome?.steps.flatMap((step) => (step.failure === undefined ? [] : [step.failure])) ?? [])
    const advisory = new Set(outcome?.warnings)
    const all = [...(failure === undefined ? [] : [failure]), ...steps.filter((one) => !advisory.has(one))]
    return all.map((one) => ({ stage, failure: one }))
  })
  const own = report.failure === undefined ? [] : [{ stage: '', failure: report.failure }]
  const warned = report.stages.flatMap(({ stage, outcome }) =>
    (outcome?.warnings ?? []).map((failure) => ({ stage, failure })),
  )
  const gates = gateAnnotations(report.stages)
  const told = (found: readonly Found[], level: Annotation['level']) => [
    ...gates.filter((one) => one.level === level),
    ...distinct(found).map((one) => annotationOf(one, level)),
  ]
  const checks = buildChecksOf(report).map(({ rule, message, file, line }): Annotation => {
    return { level: 'warning', title: `Build check ${rule}`, message, file, line }
  })
  return [
    ...bounded(told([...failed, ...own], 'error'), 'error'),
    ...bounded([...told(warned, 'warning'), ...checks], 'warning'),
  ]
}

interface Found {
  readonly stage: string
  readonly failure: Failure
}

/** A stage's failure is often one of its steps' failures, told again. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ failure }) => {
    const { message, place } = failure
    const key = JSON.stringify([message, place])
    return !seen.has(key) && seen.add(key)
  })
}

function bounded(found: readonly Annotation[], level: Annotation['level']): Annotation[] {
  const shown = found.length > most ? found.slice(0, most - 1) : found
  const left = found.length - shown.length
  const rest = { level, title: 'And more', message: `${left} more are in the log and in the summary.` }
  return [...shown, ...(left > 0 ? [rest] : [])]
}

function annotationOf({ stage, failure }: Found, level: Annotation['level']): Annotation {
  const { kind, message, hint, place } = failure
  const where = stage === '' ? '' : `${stage}: `
  return {
    level,
    title: `${where}${failureRules[kind].title}`,
    message: hint === '' ? message : `${message}\n${hint}`,
    ...place,
  }
}

import { formatDuration } from '../core/duration.ts'
import { type Failure, failureRules } from '../core/failure.ts'
import type { RunReport, StageReport } from '../core/report.ts'
import { stageFailures } from './failures.ts'
import { marks, oneLine, plain, type Style } from './style.ts'

/** A failure for people: headline, message, where, evidence, what to do. Ends with a line break. */
export function failureText(failure: Failure, style: Style = plain): string {
  const { kind, message, hint, details, place } = failure
  const [headline = '', ...more] = message.split('\n')
  return [
    `${style.bad(`✗ ${failureRules[kind].title}`)} (${kind}): ${style.bold(headline)}`,
    ...more.map((line) => `  ${line}`),
    ...(place === undefined ? [] : [`  at ${[place.file, place.line, place.column].filter(Boolean).join(':')}`]),
    ...causesOf(failure).map((cause) => `  because: ${cause}`),
    ...details.map((line) => style.dim(`  │ ${line}`)),
    ...(hint === '' ? [] : [`  → ${hint}`]),
    '',
  ].join('\n')
}

/** What stands behind a failure, where it says more than the message. */
function causesOf(failure: Failure): string[] {
  const causes: string[] = []
  let cause: unknown = failure.cause
  for (let depth = 0; cause instanceof Error && depth < 5; depth++) {
    const text = oneLine(cause.message)
    if (text !== '' && !failure.message.includes(text) && !causes.includes(text)) causes.push(text)
    cause = cause.cause
  }
  return causes
}

/** How a run (or its planning, where nothing was done) went: a line per stage, then each failure with its evidence, so that the end of a long log tells all. */
export function reportText(report: RunReport, style: Style = plain, planned = false): string {
  const failed = report.stages.flatMap(stageFailures)
  const others = report.failure === undefined || failed.includes(report.failure) ? [] : [report.failure]
  return [
    '',
    style.bold(resultLine(report, planned)),
    ...report.stages.map((stage) => stageLine(stage, style, planned)),
    ...Object.entries(report.images).map(([id, { name, digest }]) => `  ${id}: ${name}${digest ? `@${digest}` : ''}`),
    ...[...failed, ...others].flatMap((failure) => ['', failureText(failure, style).trimEnd()]),
    '',
  ].join('\n')
}

/** One line for the whole run: `shop v1.0.0 (1a2b3c4): succeeded in 42s`. */
export function resultLine(report: RunReport, planned = false): string {
  const { app, version, sha, ms } = report
  const name = [app, version].filter((part) => part !== '').join(' ')
  return `${name} (${sha.slice(0, 7)}): ${done(resultOf(report), planned)} in ${formatDuration(ms)}`
}

/** `failed` covers every kind of failure but a cancelled run; `superseded` is what the only deploy was. */
export function resultOf({ stages, failure }: RunReport): StageReport['state'] {
  if (stages.some(({ state }) => state === 'superseded')) return 'superseded'
  if (failure?.kind === 'cancelled') return 'cancelled'
  if (failure !== undefined) return 'failed'
  return stages.length > 0 && stages.every(({ state }) => state === 'skipped') ? 'skipped' : 'succeeded'
}

/** A plan that could be made has done nothing. */
function done(state: StageReport['state'], planned: boolean): string {
  return planned && state === 'succeeded' ? 'planned' : state
}

function stageLine(report: StageReport, style: Style, planned: boolean): string {
  const { stage, subject, state, ms, outcome, notes } = report
  const paint = state === 'succeeded' ? style.good : state === 'failed' ? style.bad : style.warn
  const time = state === 'skipped' ? '' : ` ${formatDuration(ms)}`
  const back = outcome?.rolledBack === true ? ', rolled back' : outcome?.rolledBack === false ? ', NOT rolled back' : ''
  const held = outcome?.held === undefined ? '' : `, held at ${outcome.held}`
  const why = state === 'skipped' && notes[0] !== undefined ? `: ${notes[0]}` : ''
  const about = subject === '' || subject === stage ? '' : ` ${style.dim(oneLine(subject))}`
  return `  ${paint(`${marks[state]} ${stage}`)}${about} ${done(state, planned)}${back}${held}${why}${time}`
}

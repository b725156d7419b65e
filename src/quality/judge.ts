import { type GateReport, gateReportOf, percentage } from '../core/gate-report.ts'
import type { Classifier } from '../core/knowledge.ts'
import type { GateLimits } from '../core/settings.ts'

/** Fails a gate whose reports are missing, say that tests failed, or do not keep its limits. One that failed itself has its own failure. */
export const classifyReport: Classifier = ({ value }, step) => {
  const report = gateReportOf(value)
  if (report === undefined || !report.passed || step?.do !== 'call') return undefined
  const { limits, base } = step.input as unknown as { limits: GateLimits; base: { coverage: number | null } }
  const found = shortfalls(report, limits, base.coverage ?? undefined)
  const [first, ...more] = found
  if (first === undefined) return undefined
  const failure = report.tests?.failures[0]
  return {
    kind: 'unhealthy',
    cause: `${report.gate}: ${first}${more.length === 0 ? '' : ` (and ${more.length} more: ${more.join('; ')})`}.`,
    hint:
      report.problems.length > 0
        ? 'The command succeeded, but without its reports that proves nothing: check gates.*.reports and what writes them.'
        : 'Mend it, or change the gate’s limits in the config.',
    ...(failure === undefined || failure.file === '' ? {} : { place: { file: failure.file, ...lineOf(failure.line) } }),
  }
}

/** Everything in the reports that a gate must not pass with, for people. */
export function shortfalls(report: GateReport, limits: GateLimits, baseCoverage: number | undefined): string[] {
  return [
    ...report.problems,
    ...ofTests(report),
    ...ofCoverage(report, limits, baseCoverage),
    ...ofFindings(report, limits),
    ...ofLoad(report, limits),
  ]
}

function ofTests({ tests }: GateReport): string[] {
  if (tests === null) return []
  if (tests.failed > 0) return [`${tests.failed} of ${tests.total} tests failed, though the command succeeded`]
  return tests.total === 0 ? ['no test was run'] : []
}

function ofCoverage({ coverage, problems }: GateReport, limits: GateLimits, base: number | undefined): string[] {
  const { coverage: least, changedCoverage: leastChanged, coverageDrop: drop } = limits
  if (coverage === null) {
    const wanted = [least, leastChanged, drop].some((limit) => limit !== undefined)
    return wanted && problems.length === 0 ? ['there is a limit for the coverage, but no coverage report'] : []
  }
  const all = percentage(coverage)
  const changed = coverage.changed === null ? undefined : percentage(coverage.changed)
  return [
    ...(all === undefined ? ['the coverage report names no line'] : []),
    ...(least !== undefined && all !== undefined && all < least ? [`coverage ${all} % is below ${least} %`] : []),
    ...(leastChanged !== undefined && changed !== undefined && changed < leastChanged
      ? [`coverage of the changed lines ${changed} % is below ${leastChanged} %`]
      : []),
    ...(leastChanged !== undefined && coverage.changed === null
      ? [`the changed lines are not known: ${coverage.changedWhy}`]
      : []),
    ...(drop !== undefined && all !== undefined && base !== undefined && all < base - drop
      ? [`coverage fell from ${base} % to ${all} %`]
      : []),
  ]
}

function ofFindings({ findings }: GateReport, limits: GateLimits): string[] {
  if (findings === null || limits.findings === 'never') return []
  const { errors, warnings, notes } = findings
  const counted =
    limits.findings === 'error' ? errors : limits.findings === 'warning' ? errors + warnings : errors + warnings + notes
  if (counted === 0) return []
  const [worst] = findings.list
  const at = worst === undefined || worst.file === '' ? '' : ` (${worst.file}${worst.line > 0 ? `:${worst.line}` : ''})`
  const first = worst === undefined ? '' : `, the worst: ${worst.message || worst.rule}${at}`
  return [`${counted} new findings (${errors} errors, ${warnings} warnings, ${notes} notes)${first}`]
}

function ofLoad({ load, problems }: GateReport, limits: GateLimits): string[] {
  const { p50, p95, p99, errors, rate } = limits
  const wanted = [
    ['half of the requests', p50, load?.p50, 'ms'],
    ['95 % of the requests', p95, load?.p95, 'ms'],
    ['99 % of the requests', p99, load?.p99, 'ms'],
    ['errors', errors, load?.errors, '%'],
  ] as const
  if (load === null) {
    const any = [p50, p95, p99, errors, rate].some((limit) => limit !== undefined)
    return any && problems.length === 0 ? ['there is a limit for the load test, but no load report'] : []
  }
  return [
    ...load.crossed.map((rule) => `the threshold ${rule} of ${load.tool} was crossed`),
    ...(load.requests === 0 ? ['the load test made no request'] : []),
    ...wanted.flatMap(([what, limit, is, unit]) => {
      if (limit === undefined) return []
      if (is === null || is === undefined) return [`${load.tool} does not tell: ${what}`]
      return is > limit ? [`${what}: ${round(is)} ${unit} is above ${limit} ${unit}`] : []
    }),
    ...(rate !== undefined && (load.rate ?? 0) < rate
      ? [`${round(load.rate ?? 0)} requests a second are below ${rate}`]
      : []),
  ]
}

const round = (value: number) => Math.round(value * 100) / 100
const lineOf = (line: number) => (line > 0 ? { line } : {})

import { formatDuration } from '../core/duration.ts'
import { type GateReport, gateReportOf, percentage } from '../core/gate-report.ts'
import { details, escapeMarkdown, markdownTable } from '../core/markdown.ts'
import type { StepOutcome } from '../core/outcome.ts'
import type { StageReport } from '../core/report.ts'
import type { Annotation } from './annotation.ts'
import { marks, shorten } from './style.ts'

/** Failed tests and new findings beside the code, the most useful first: what failed a test, then errors, then the rest. */
export function gateAnnotations(stages: readonly StageReport[]): Annotation[] {
  return reportsOf(stages).flatMap(({ report, advisory }) => {
    const worst = advisory ? 'warning' : 'error'
    const tests = (report.tests?.failures ?? []).map(({ name, message, file, line }) => ({
      level: worst as Annotation['level'],
      title: shorten(`${report.gate}: ${name}`, 200),
      message: message === '' ? 'The test failed.' : message,
      ...placeOf(file, line),
    }))
    const findings = (report.findings?.list ?? [])
      .filter(({ level }) => level !== 'note')
      .map(({ level, rule, message, file, line, column }) => ({
        level: level === 'error' ? (worst as Annotation['level']) : ('warning' as const),
        title: shorten(`${report.gate}: ${rule}`, 200),
        message: message === '' ? rule : message,
        ...placeOf(file, line),
        ...(line > 0 && column > 0 ? { column } : {}),
      }))
    return [...tests.sort((a, b) => Number('file' in b) - Number('file' in a)), ...findings]
  })
}

/** The gates of a stage as a table, and what their reports say, whole. */
export function gateSections(stage: StageReport): string[] {
  const steps = (stage.outcome?.steps ?? []).filter(({ id }) => /^gate\.[^.]+$/.test(id))
  if (steps.length === 0) return []
  const reports = reportsOf([stage]).map(({ report }) => report)
  const rows = steps.map((step) =>
    gateRow(
      step,
      reports.find(({ gate }) => `gate.${gate}` === step.id),
      stage,
    ),
  )
  const score = stage.told?.['score']
  return [
    `### Gates${score === undefined || score === '' ? '' : `: score ${escapeMarkdown(score)} of 100`}\n`,
    markdownTable(['Gate', 'Result', 'Tests', 'Coverage', 'Changed lines', 'Findings', 'Time'], rows),
    ...reports.flatMap(lists),
  ]
}

function gateRow(step: StepOutcome, report: GateReport | undefined, stage: StageReport): string[] {
  const { id, attempts, ms } = step
  const read = stage.outcome?.steps.find((one) => one.id === `${id}.report`)
  const state = step.state === 'done' && read?.state === 'failed' ? 'failed' : step.state
  const flaky = state === 'done' && attempts > 1 ? `, <b>flaky</b>: attempt ${attempts}` : ''
  const { tests, coverage, findings } = report ?? {}
  const changed = coverage?.changed
  return [
    escapeMarkdown(id.replace('gate.', '')),
    `${marks[state] ?? ''} ${state}${flaky}`,
    tests ? escapeMarkdown(testLine(tests)) : '',
    coverage ? percent(percentage(coverage)) : '',
    changed ? `${percent(percentage(changed))} of ${changed.total}` : '',
    findings
      ? `${findings.errors + findings.warnings + findings.notes} new, ${findings.existing} known, ${findings.fixed} fixed`
      : '',
    state === 'skipped' ? '' : formatDuration(ms),
  ]
}

function lists({ gate, tests, coverage, findings }: GateReport): string[] {
  const at = (file: string, line: number) => (file === '' ? '' : ` (${file}${line > 0 ? `:${line}` : ''})`)
  const sections: [string, readonly string[]][] = [
    [
      'failed tests',
      (tests?.failures ?? []).map(({ name, message, file, line }) => `${name}${at(file, line)}: ${message}`),
    ],
    ['flaky tests', tests?.flakyNames ?? []],
    [
      'slowest tests',
      (tests?.slowest ?? [])
        .filter(({ seconds }) => seconds >= 0.001)
        .map(({ name, seconds }) => `${formatDuration(seconds * 1000)} ${name}`),
    ],
    [
      'new findings',
      (findings?.list ?? []).map(
        ({ level, rule, message, file, line }) => `${level} ${rule}${at(file, line)}: ${message}`,
      ),
    ],
    ['changed lines that no test runs', (coverage?.changed?.missed ?? []).map(({ path, line }) => `${path}:${line}`)],
    [
      'coverage by file',
      (coverage?.files ?? []).slice(0, 100).map((file) => `${percent(percentage(file)).padStart(8)} ${file.path}`),
    ],
  ]
  return sections.flatMap(([title, lines]) =>
    lines.length === 0
      ? []
      : [
          details(
            `${gate}: ${title} (${lines.length})`,
            lines.map((line) => shorten(line, 300)),
          ),
        ],
  )
}

function testLine({ total, passed, failed, skipped, flaky }: NonNullable<GateReport['tests']>): string {
  const parts = [
    `${passed} of ${total} passed`,
    failed > 0 ? `${failed} failed` : '',
    skipped > 0 ? `${skipped} skipped` : '',
    flaky > 0 ? `${flaky} flaky` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function reportsOf(stages: readonly StageReport[]): { report: GateReport; advisory: boolean }[] {
  return stages.flatMap(({ outcome, plan }) =>
    (outcome?.steps ?? []).flatMap(({ id, output }) => {
      const report = gateReportOf(output?.value)
      const advisory = plan?.steps.find((step) => step.id === id)?.advisory === true
      return report === undefined ? [] : [{ report, advisory }]
    }),
  )
}

const percent = (value: number | undefined) => (value === undefined ? '–' : `${value} %`)
const placeOf = (file: string, line: number) => (file === '' ? {} : { file, ...(line > 0 ? { line } : {}) })

import { Failure } from './failure.ts'
import type { GateReport, GateResult } from './gate-report.ts'

const states = ['passed', 'failed', 'not run', 'unconcerned']

/** How gates went, as one line for another job: what the score needs, without the lists for people. */
export function writeGates(results: readonly GateResult[]): string {
  return JSON.stringify(results.map((result) => ({ ...result, report: result.report && brief(result.report) })))
}

function brief(report: GateReport): GateReport {
  const { tests, coverage, findings } = report
  return {
    ...report,
    tests: tests && { ...tests, failures: [], slowest: [], flakyNames: [] },
    coverage: coverage && {
      ...coverage,
      files: [],
      changed: coverage.changed && { ...coverage.changed, missed: [] },
    },
    findings: findings && { ...findings, list: [] },
  }
}

/** What `writeGates` wrote. @throws Failure `usage` for anything else */
export function readGates(text: string): readonly GateResult[] {
  const value = parse(text)
  if (Array.isArray(value) && value.every(isResult)) return value
  throw new Failure('usage', `gates: ${JSON.stringify(text.slice(0, 80))} is not the output gates of a job.`, {
    hint: 'Write gates: ${{ needs.quality.outputs.gates }}, or leave it out.',
  })
}

function isResult(value: unknown): value is GateResult {
  const { gate, state, attempts, report } = (value ?? {}) as Partial<GateResult>
  const known = typeof gate === 'string' && typeof attempts === 'number' && states.includes(state ?? '')
  return known && (report === null || (typeof report === 'object' && report.about === 'gate report'))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

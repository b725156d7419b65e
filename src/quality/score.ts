import { type GateReport, type GateResult, percentage, type ToolVersion } from '../core/gate-report.ts'
import type { GateSettings } from '../core/settings.ts'
import type { BaseScore } from './base.ts'

/** The published form of `score.json` (schema/score.schema.json). No times: the same inputs give the same bytes. */
export interface Score {
  readonly version: 1
  readonly commit: string
  /** 0–100, one decimal. */
  readonly score: number
  readonly verdict: 'pass' | 'fail'
  /** A gate that counts was not run. */
  readonly incomplete: boolean
  readonly minimum: number
  /** Null: there was nothing to compare with. */
  readonly delta: { readonly base: string; readonly score: number } | null
  /** Those that the checkout asks for, and those that say it in their reports; by name. */
  readonly tools: readonly ToolVersion[]
  readonly gates: readonly ScoredGate[]
}

export interface ScoredGate {
  readonly gate: string
  readonly state: GateResult['state']
  readonly required: boolean
  readonly weight: number
  /** 0–1, four decimals; null: it does not count. */
  readonly value: number | null
  readonly attempts: number
  readonly flaky: boolean
  readonly tests: {
    readonly passed: number
    readonly failed: number
    readonly skipped: number
    readonly flaky: number
  } | null
  readonly coverage: { readonly percent: number | null; readonly changed: number | null } | null
  readonly findings: {
    readonly errors: number
    readonly warnings: number
    readonly notes: number
    readonly existing: number
    readonly fixed: number
  } | null
  readonly reports: readonly { readonly kind: string; readonly path: string; readonly sha256: string }[]
}

/** A required gate that failed lets the score be no more than this. */
export const failedCap = 49

/** How much one new finding costs. */
const costs = { errors: 0.5, warnings: 0.1, notes: 0.02 }

export interface Scoring {
  readonly gates: readonly GateSettings[]
  readonly results: readonly GateResult[]
  readonly commit: string
  readonly minimum: number
  readonly base: BaseScore | undefined
  readonly tools?: readonly ToolVersion[]
}

/**
 * 100 · Σ weight·value / Σ weight over the gates that concern this run. A value is the mean of what the gate's reports say (tests: passed of
 * all that ran, a flaky one half; coverage: from nothing to its limit, or to 100 %; findings: 1 / (1 + costs)), or 1 and 0 without reports.
 */
export function scoreOf({ gates, results, commit, minimum, base, tools = [] }: Scoring): Score {
  const scored = gates.map((gate) =>
    scoreGate(
      gate,
      results.find((one) => one.gate === gate.id),
    ),
  )
  const counted = scored.filter(({ value, weight }) => value !== null && weight > 0)
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0)
  const whole =
    weights === 0 ? 100 : (100 * counted.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0)) / weights
  const broken = scored.some(({ required, state }) => required && state === 'failed')
  const score = round(broken ? Math.min(failedCap, whole) : whole, 1)
  const incomplete = scored.some(({ state }) => state === 'not run')
  return {
    version: 1,
    commit,
    score,
    verdict:
      broken || score < minimum || scored.some(({ required, state }) => required && state === 'not run')
        ? 'fail'
        : 'pass',
    incomplete,
    minimum,
    delta: base === undefined ? null : { base: base.commit, score: round(score - base.score, 1) },
    tools: unique([...tools, ...results.flatMap(({ report }) => report?.tools ?? [])]),
    gates: scored,
  }
}

function unique(tools: readonly ToolVersion[]): ToolVersion[] {
  const lines = new Map(tools.map(({ tool, version }) => [`${tool} ${version}`, { tool, version }]))
  return [...lines].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one)
}

function scoreGate(gate: GateSettings, result: GateResult | undefined): ScoredGate {
  const state = result?.state ?? 'not run'
  const report = result?.report ?? null
  const attempts = result?.attempts ?? 0
  const { tests, coverage, findings } = report ?? {}
  const changed = coverage?.changed
  return {
    gate: gate.id,
    state,
    required: !gate.advisory,
    weight: gate.weight,
    value: state === 'unconcerned' ? null : round(worth(gate, state, attempts, report), 4),
    attempts,
    flaky: state === 'passed' && attempts > 1,
    tests: tests ? { passed: tests.passed, failed: tests.failed, skipped: tests.skipped, flaky: tests.flaky } : null,
    coverage: coverage
      ? { percent: percentage(coverage) ?? null, changed: changed ? (percentage(changed) ?? null) : null }
      : null,
    findings: findings
      ? {
          errors: findings.errors,
          warnings: findings.warnings,
          notes: findings.notes,
          existing: findings.existing,
          fixed: findings.fixed,
        }
      : null,
    reports: (report?.files ?? []).map(({ kind, path, sha256 }) => ({ kind, path, sha256 })),
  }
}

function worth(gate: GateSettings, state: GateResult['state'], attempts: number, report: GateReport | null): number {
  if (state === 'not run' || (report?.problems.length ?? 0) > 0) return 0
  const parts = report === null ? [] : partsOf(gate, report)
  if (parts.length === 0) return state === 'failed' ? 0 : attempts > 1 ? 0.5 : 1
  return parts.reduce((sum, part) => sum + part, 0) / parts.length
}

function partsOf({ limits }: GateSettings, { tests, coverage, findings }: GateReport): number[] {
  const ran = tests === null ? 0 : tests.passed + tests.failed
  const percent = coverage === null ? undefined : percentage(coverage)
  const found =
    findings === null
      ? undefined
      : costs.errors * findings.errors + costs.warnings * findings.warnings + costs.notes * findings.notes
  return [
    ...(tests === null ? [] : [ran === 0 ? 0 : (tests.passed - tests.flaky / 2) / ran]),
    ...(percent === undefined ? [] : [Math.min(1, percent / (limits.coverage || 100))]),
    ...(found === undefined ? [] : [1 / (1 + found)]),
  ]
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor
}

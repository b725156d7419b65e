import type { Json } from './json.ts'

/** What the reports of one gate say. Plain JSON: it is what the call `quality.report` answers. */
export type GateReport = {
  readonly about: 'gate report'
  readonly gate: string
  /** The gate's own command succeeded. */
  readonly passed: boolean
  readonly tests: TestTotals | null
  readonly coverage: Coverage | null
  readonly findings: FindingTotals | null
  readonly load: LoadTotals | null
  readonly files: readonly ReportFile[]
  /** Who wrote the reports, where they say so. */
  readonly tools?: readonly ToolVersion[]
  /** Reports that are missing, left over from before, or cannot be read. With one of these a gate has not passed. */
  readonly problems: readonly string[]
}

/** A program that wrote a report, as the report names it. */
export type ToolVersion = { readonly tool: string; readonly version: string }

/** What is read of a file that a gate wrote: tests, coverage, findings, a load test. */
export type ReportKind = 'junit' | 'coverage' | 'sarif' | 'load'

/** A file that was read, and what it is known again by. */
export type ReportFile = {
  readonly kind: ReportKind
  /** Relative to the checkout. */
  readonly path: string
  readonly bytes: number
  /** 64 hex digits. */
  readonly sha256: string
}

/** How many tests, over all files of a gate. A test that was tried again counts once. */
export type TestTotals = {
  readonly total: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Passed after having failed in the same report. */
  readonly flaky: number
  /** Seconds, all tests together. */
  readonly seconds: number
  /** The first ones, bounded. */
  readonly failures: readonly TestFailure[]
  readonly slowest: readonly { readonly name: string; readonly seconds: number }[]
  readonly flakyNames: readonly string[]
}

/** A failed test and where it stands. */
export type TestFailure = {
  readonly name: string
  readonly message: string
  /** Relative to the checkout; empty: not known. */
  readonly file: string
  /** 0: not known. */
  readonly line: number
}

/** Lines that can be run, and how many of them were. */
export type Lines = { readonly covered: number; readonly total: number }

/** Lines that the tests of a gate have run. */
export type Coverage = Lines & {
  /** Worst first, bounded; paths relative to the checkout where the file is there. */
  readonly files: readonly (Lines & { readonly path: string })[]
  /** Lines that differ from the base and can be run. Null: there is nothing to compare with, see `changedWhy`. */
  readonly changed: ChangedLines | null
  readonly changedWhy: string
}

/** Of the lines that differ from the base. */
export type ChangedLines = Lines & {
  /** The commit that was compared with. */
  readonly base: string
  readonly missed: readonly { readonly path: string; readonly line: number }[]
}

/** How many findings of linters and scanners, by what they say of themselves. */
export type FindingTotals = {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** Found before as well, by the baseline. */
  readonly existing: number
  /** In the baseline and gone. */
  readonly fixed: number
  /** New ones, worst first, bounded. */
  readonly list: readonly ReportedFinding[]
}

/** One finding beside the code. `file` is empty and `line` is 0 where it is not known. */
export type ReportedFinding = {
  readonly level: 'error' | 'warning' | 'note'
  readonly rule: string
  readonly message: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Milliseconds, per cent and requests each second; null where the tool does not tell. */
export type LoadTotals = {
  readonly tool: string
  readonly requests: number
  readonly p50: number | null
  readonly p95: number | null
  readonly p99: number | null
  readonly errors: number | null
  readonly rate: number | null
  /** Thresholds of the tool's own that were crossed. */
  readonly crossed: readonly string[]
}

/** The answer of a step, if it is a gate's report. */
export function gateReportOf(value: Json | undefined): GateReport | undefined {
  const found = value !== null && typeof value === 'object' && 'about' in value && value['about'] === 'gate report'
  return found ? (value as unknown as GateReport) : undefined
}

/** Per cent with two decimals; undefined without a line. */
export function percentage({ covered, total }: Lines): number | undefined {
  return total === 0 ? undefined : Math.floor((covered / total) * 10_000) / 100
}

/** How a gate went. `not run`: something it needs failed, or its stage was not reached; `unconcerned`: its `when` does not hold. */
export type GateResult = {
  readonly gate: string
  readonly state: 'passed' | 'failed' | 'not run' | 'unconcerned'
  readonly attempts: number
  readonly report: GateReport | null
}

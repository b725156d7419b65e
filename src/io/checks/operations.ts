import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { GateReport, ReportedFinding, ReportFile } from '../../core/gate-report.ts'
import type { Json } from '../../core/json.ts'
import { type Operations, text } from '../operations.ts'
import { findFiles } from '../reports/find.ts'
import { findingTotals } from '../reports/findings.ts'
import { createPlaces } from '../reports/paths.ts'
import { Malformed, readText, wholeReader } from '../reports/reader.ts'
import { identify, type KnownFinding } from '../reports/sarif.ts'

/** What is wrong in one file, by its text and its place. */
export type Check = (content: string, file: { readonly full: string; readonly root: string }) => Promise<Mistake[]>
export type Mistake = Pick<ReportedFinding, 'level' | 'rule' | 'message' | 'line' | 'column'>

/**
 * Gates that need no command; each answers a `GateReport`.
 * - `check.variables {gate, findings}` tells what the plan found in the declared variables
 * - `check.openapi` and `check.dockerfile {gate, root, directory, files, baseline}` look at files: paths or globs relative to the directory
 */
export const checkOperations: Operations = {
  'check.variables': async (input) => {
    const list = (input['findings'] ?? []) as unknown as ReportedFinding[]
    const count = (level: ReportedFinding['level']) => list.filter((one) => one.level === level).length
    const totals = { errors: count('error'), warnings: count('warning'), notes: count('note'), existing: 0, fixed: 0 }
    return reportOf(text(input, 'gate'), { findings: { ...totals, list }, files: [], problems: [] })
  },
  'check.openapi': async (input, signal) =>
    checkFiles(input, signal, (await import('./openapi.ts')).checkOpenapi, 'OpenAPI description'),
  'check.dockerfile': async (input, signal) =>
    checkFiles(input, signal, (await import('./dockerfile.ts')).checkDockerfile, 'Dockerfile'),
}

async function checkFiles(
  input: Readonly<Record<string, Json>>,
  signal: AbortSignal,
  check: Check,
  what: string,
): Promise<Json> {
  const [root, directory] = [text(input, 'root'), text(input, 'directory')]
  const known: KnownFinding[] = []
  const seen = new Map<string, number>()
  const files: ReportFile[] = []
  const problems: string[] = []
  for (const pattern of (input['files'] ?? []) as readonly string[]) {
    const found = await findFiles(directory, pattern)
    if (found.length === 0) problems.push(`there is no ${what} ${pattern}`)
    for (const name of found) {
      const full = path.join(directory, name)
      const relative = path.relative(root, full)
      try {
        const { content, ...about } = await readWhole(full, signal)
        files.push({ kind: 'sarif', path: relative, ...about })
        for (const mistake of await check(content, { full, root })) {
          const finding = { ...mistake, file: relative }
          known.push({ ...finding, identity: identify([what, mistake.rule, relative, mistake.message], seen) })
        }
      } catch (thrown) {
        signal.throwIfAborted()
        if (!(thrown instanceof Malformed)) throw thrown
        problems.push(`${relative} ${thrown.message}`)
      }
    }
  }
  const findings = await findingTotals(known, createPlaces(root, directory), text(input, 'baseline', ''))
  return reportOf(text(input, 'gate'), { findings, files, problems })
}

async function readWhole(file: string, signal: AbortSignal) {
  if ((await stat(file)).size === 0) throw new Malformed('is empty')
  let content = ''
  const reader = () =>
    wholeReader(
      (whole) => {
        content = whole
      },
      16 * 1024 * 1024,
    )
  const about = await readText(file, reader, signal)
  return { content, ...about }
}

function reportOf(gate: string, found: Pick<GateReport, 'findings' | 'files' | 'problems'>): Json {
  const report: GateReport = {
    about: 'gate report',
    gate,
    passed: true,
    tests: null,
    coverage: null,
    load: null,
    ...found,
  }
  return report as unknown as Json
}

import type { GateReport, ReportedFinding } from '../../core/gate-report.ts'
import type { Json } from '../../core/json.ts'
import { type Operation, type Operations, text } from '../operations.ts'
import { findingTotals } from '../reports/findings.ts'
import { knownOf } from '../reports/operations.ts'
import { createPlaces } from '../reports/paths.ts'
import { Malformed } from '../reports/reader.ts'
import { lookAt } from './look.ts'

/**
 * Gates that need no command; each answers a `GateReport`.
 * - `check.variables {gate, findings}` tells what the plan found in the declared variables
 * - `check.openapi` and `check.dockerfile {gate, root, directory, files, baseline, known}` look at files
 */
export const checkOperations: Operations = {
  'check.variables': async (input) => {
    const list = (input['findings'] ?? []) as unknown as ReportedFinding[]
    const count = (level: ReportedFinding['level']) => list.filter((one) => one.level === level).length
    const totals = { errors: count('error'), warnings: count('warning'), notes: count('note'), existing: 0, fixed: 0 }
    return reportOf(text(input, 'gate'), { findings: { ...totals, list }, files: [], problems: [] })
  },
  'check.openapi': check('openapi'),
  'check.dockerfile': check('dockerfile'),
}

function check(look: string): Operation {
  return async (input, signal) => {
    const { known, files, problems } = await lookAt(input, look, signal)
    const wrong = [...problems]
    const places = createPlaces(text(input, 'root'), text(input, 'directory'))
    const findings = await findingTotals(known, places, knownOf(input)).catch((thrown: unknown) => {
      if (!(thrown instanceof Malformed)) throw thrown
      wrong.push(thrown.message)
      return null
    })
    return reportOf(text(input, 'gate'), { findings, files, problems: wrong })
  }
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

import type { GateSettings } from '../core/settings.ts'

export function stepId(gate: string): string {
  return `gate.${gate}`
}

export function reportId(gate: string): string {
  return `gate.${gate}.report`
}

/** Whether a step of its own reads what the gate's command wrote. */
export function hasReports({ reports, limits, check }: GateSettings): boolean {
  if (check !== undefined) return false
  const { findings: _findings, baseline: _baseline, onlyNew: _onlyNew, ...numbers } = limits
  return Object.values(reports).some((files) => files.length > 0) || Object.keys(numbers).length > 0
}

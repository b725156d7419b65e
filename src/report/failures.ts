import type { Failure } from '../core/failure.ts'
import type { StageReport } from '../core/report.ts'

/** Why a stage failed: its own failure and those of its other steps, where several failed side by side. Of a deploy, the diagnosis alone. */
export function stageFailures({ failure, outcome, record }: StageReport): Failure[] {
  const own = failure === undefined ? [] : [failure]
  if (record !== undefined) return own
  const advisory = new Set(outcome?.warnings)
  const steps = (outcome?.steps ?? []).flatMap((step) =>
    step.failure === undefined || advisory.has(step.failure) ? [] : [step.failure],
  )
  const seen = new Set<string>()
  return [...own, ...steps].filter(({ message, place }) => {
    const key = JSON.stringify([message, place])
    return !seen.has(key) && seen.add(key)
  })
}

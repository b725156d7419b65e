import type { Failure } from './failure.ts'
import type { GateResult } from './gate-report.ts'
import type { PlanOutcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import type { DeploymentRecord } from './record.ts'
import type { CarriedImage } from './stage.ts'

/** How one stage of a run went. */
export interface StageReport {
  readonly stage: string
  readonly subject: string
  readonly state: 'succeeded' | 'failed' | 'cancelled' | 'skipped' | 'superseded'
  readonly ms: number
  readonly notes: readonly string[]
  /** Absent when it was not planned (skipped, or a question failed). */
  readonly plan?: Plan
  readonly planHash?: string
  readonly outcome?: PlanOutcome
  readonly failure?: Failure
  /** Values for the outputs, by name: a score. */
  readonly told?: Readonly<Record<string, string>>
  /** For a deploy: its record as it stands now, and what its rules said. */
  readonly record?: DeploymentRecord
  readonly rulings?: readonly { readonly rule: string; readonly verdict: string; readonly text: string }[]
}

/** A whole run, for the summary, the outputs, JSON and the exit code. */
export interface RunReport {
  readonly app: string
  readonly version: string
  readonly ref: string
  readonly sha: string
  readonly images: Readonly<Record<string, CarriedImage>>
  readonly stages: readonly StageReport[]
  /** The first failure that was not advisory. */
  readonly failure?: Failure
  readonly ms: number
  /** How all gates so far went, for the job that has the last ones. */
  readonly gates?: readonly GateResult[]
  /** The jobs of a native build: platform → what runs-on takes. */
  readonly legs?: readonly {
    readonly platform: string
    readonly runner: string | readonly string[]
    readonly images?: string
  }[]
}

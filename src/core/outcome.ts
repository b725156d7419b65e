import type { Failure } from './failure.ts'
import type { StepOutput } from './step.ts'
import type { Subject } from './verdict.ts'

/** How one step ended. */
export interface StepOutcome {
  readonly id: string
  readonly title: string
  readonly state: 'done' | 'failed' | 'skipped' | 'undone' | 'kept'
  readonly attempts: number
  /** Milliseconds, all attempts together. */
  readonly ms: number
  readonly failure?: Failure
  readonly output?: StepOutput
  readonly outputs: Readonly<Record<string, string>>
}

/** How a plan ended. `rolledBack`: the way back was taken and verified; `held`: a barrier or an irreversible step stopped it. */
export interface PlanOutcome {
  readonly state: 'succeeded' | 'failed' | 'cancelled'
  readonly steps: readonly StepOutcome[]
  readonly undone: readonly StepOutcome[]
  readonly failure?: Failure
  readonly rolledBack?: boolean
  readonly held?: string
  /** Advisory failures. */
  readonly warnings: readonly Failure[]
  /** `step.output` → value. */
  readonly outputs: Readonly<Record<string, string>>
}

/** What happens, as it happens, to one sink; texts are masked before they reach it. */
export type EngineEvent =
  | {
      readonly type: 'stage'
      readonly stage: string
      readonly subject: string
      readonly state: 'started' | 'succeeded' | 'failed' | 'skipped'
      readonly why?: string
    }
  | {
      readonly type: 'hold'
      readonly name: string
      readonly state: 'waiting' | 'acquired' | 'released' | 'lost' | 'taken over'
      readonly text: string
    }
  | {
      readonly type: 'started'
      readonly step: string
      readonly title: string
      readonly group?: string
      readonly undo?: boolean
    }
  | { readonly type: 'output'; readonly step: string; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly type: 'progress'; readonly step: string; readonly subjects: readonly Subject[] }
  | {
      readonly type: 'retry'
      readonly step: string
      readonly attempt: number
      readonly delay: number
      readonly failure: Failure
    }
  | { readonly type: 'ended'; readonly outcome: StepOutcome; readonly undo?: boolean }
  | { readonly type: 'note'; readonly level: 'info' | 'warning' | 'error'; readonly text: string }

/** Takes every event of a run, in their order; masked before they reach it. */
export type Sink = (event: EngineEvent) => void

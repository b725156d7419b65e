import { Failure, toFailure } from '../core/failure.ts'
import type { PlanOutcome, StepOutcome } from '../core/outcome.ts'
import type { Plan } from '../core/plan.ts'
import { type Step, scratch } from '../core/step.ts'
import { act } from './act.ts'
import { type EngineContext, undisturbed } from './context.ts'
import { investigate } from './diagnose.ts'
import type { Journal } from './journal.ts'
import { order } from './order.ts'
import { takeWayBack } from './undo.ts'

export interface ExecuteOptions {
  /** Told, durably, before each changing step acts. */
  readonly journal?: Journal
  /** `manual`: a failure leaves everything as it is and says so. Default `auto`. */
  readonly rollback?: 'auto' | 'manual'
  /** `leave`: a cancelled plan is not undone here, because `post:` does it. Default `undo`. */
  readonly onCancel?: 'undo' | 'leave'
}

/** Executes a plan: steps in their order, and the way back when one fails. Never throws for what a step does; the outcome tells. */
export async function execute(plan: Plan, context: EngineContext, options: ExecuteOptions = {}): Promise<PlanOutcome> {
  const { ports } = context
  const folder = plan.steps.some(usesScratch) ? await ports.files.scratch() : undefined
  const outputs = new Map<string, string>()
  const run = (step: Step) =>
    act(step, { outputs, scratch: folder }, step.despite === 'cancel' ? undisturbed(context) : context, options.journal)
  try {
    const ended = (outcome: StepOutcome) => {
      for (const [name, value] of Object.entries(outcome.outputs)) outputs.set(`${outcome.id}.${name}`, value)
    }
    const outcomes = await order(plan.steps, run, ended, plan.parallel)
    return await conclude({ plan, outcomes, outputs, context, options })
  } finally {
    if (folder !== undefined) await ports.files.remove(folder)
  }
}

/** A way back has a folder of its own. */
function usesScratch({ undo: _, ...step }: Step): boolean {
  return JSON.stringify(step).includes(scratch)
}

interface Conclusion {
  readonly plan: Plan
  readonly outcomes: readonly StepOutcome[]
  readonly outputs: ReadonlyMap<string, string>
  readonly context: EngineContext
  readonly options: ExecuteOptions
}

async function conclude({ plan, outcomes, outputs, context, options }: Conclusion): Promise<PlanOutcome> {
  const advisory = new Set(plan.steps.filter((step) => step.advisory).map((step) => step.id))
  const failed = outcomes.filter((outcome) => outcome.state === 'failed' && !advisory.has(outcome.id))
  const warnings = outcomes.flatMap((outcome) => (advisory.has(outcome.id) && outcome.failure ? [outcome.failure] : []))
  const base = { steps: outcomes, warnings, outputs: Object.fromEntries(outputs) }
  const stopped = context.signal.aborted ? toFailure(context.signal.reason) : undefined
  const first = stopped ?? failed[0]?.failure
  if (first === undefined) return { ...base, state: 'succeeded', undone: [] }
  const state = first.kind === 'cancelled' ? 'cancelled' : 'failed'
  if (state === 'cancelled' && options.onCancel === 'leave') return { ...base, state, undone: [], failure: first }
  const failure = first.kind === 'cancelled' || first.kind === 'stale' ? first : await investigate(plan, first, context)
  const back = await takeWayBack({ plan, outcomes, outputs, context, mode: options.rollback ?? 'auto' })
  return { ...base, ...back, state, failure: back.failure === undefined ? failure : alsoFailed(failure, back.failure) }
}

export function alsoFailed(failure: Failure, back: Failure): Failure {
  return new Failure(failure.kind, `${failure.message} The way back failed too: ${back.message}`, {
    cause: failure,
    hint: `Look at the destination now: it may be between two releases. ${back.hint}`,
    details: [...failure.details, ...back.details],
  })
}

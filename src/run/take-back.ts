import type { Failure } from '../core/failure.ts'
import type { PlanOutcome } from '../core/outcome.ts'
import type { Plan } from '../core/plan.ts'
import type { EngineContext } from '../engine/context.ts'
import { alsoFailed } from '../engine/execute.ts'
import { takeWayBack } from '../engine/undo.ts'

interface Good {
  readonly plan: Plan
  /** It succeeded. */
  readonly outcome: PlanOutcome
  /** Of what it needed beside. */
  readonly failure: Failure
  /** The run was cancelled, and `post:` takes the way back. */
  readonly left: boolean
  readonly context: EngineContext
  readonly mode: 'auto' | 'manual'
}

/** Takes the way back of a deploy that was good, because another one failed without which it is not to stay. */
export async function takeBack({ plan, outcome, failure, left, context, mode }: Good): Promise<PlanOutcome> {
  const state = context.signal.aborted && failure.kind === 'cancelled' ? 'cancelled' : 'failed'
  if (left) return { ...outcome, state: 'cancelled', failure }
  const outputs = new Map(Object.entries(outcome.outputs))
  const back = await takeWayBack({ plan, outcomes: outcome.steps, outputs, context, mode })
  const said = back.failure === undefined ? failure : alsoFailed(failure, back.failure)
  return { ...outcome, ...back, state, failure: said }
}

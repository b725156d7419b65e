import type { Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import type { Given, Stage } from '../core/stage.ts'
import { awaitMade, withClaim } from '../engine/claim.ts'
import type { EngineContext } from '../engine/context.ts'
import { observe } from '../engine/observe.ts'

export interface Planned {
  readonly facts: Facts
  readonly plan: Plan
}

/** Rounds in which another run made something of it; each of them leaves less to be made. */
const rounds = 20

/** Observes and plans a stage; what another run makes at this moment is waited for, and then looked up instead of made. */
export async function withPlan<T>(
  stage: Stage,
  given: Given,
  context: EngineContext,
  act: (planned: Planned) => Promise<T>,
): Promise<T> {
  const { event } = given
  const by = {
    text: event.runUrl || `${event.actor || 'somebody'} (${event.ref})`,
    run: event.runId,
    attempt: event.attempt,
  }
  for (let round = 1; ; round += 1) {
    const facts = await observe((known) => stage.ask(given, known), context)
    const claim = round > rounds ? undefined : stage.claim?.(given, facts)
    if (claim?.mode === 'find' && round === 1) {
      await awaitMade(claim, by, context)
      continue
    }
    const plan = stage.plan(given, facts)
    if (claim === undefined || claim.mode === 'find') return act({ facts, plan })
    const done = await withClaim(claim, by, context, () => act({ facts, plan }))
    if (done !== undefined) return done.value
  }
}

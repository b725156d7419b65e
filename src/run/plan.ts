import type { Json } from '../core/json.ts'
import type { Plan } from '../core/plan.ts'
import { type Facts, facts as noFacts } from '../core/question.ts'
import { askDeploy, type DeployGiven, planDeploy } from '../deploy/index.ts'
import type { EngineContext } from '../engine/context.ts'
import { observe } from '../engine/observe.ts'
import { planRollback } from './rollback.ts'

export interface Planned {
  readonly plan: Plan
  readonly facts: Facts
  /** What is kept of the release once it is good. */
  readonly snapshot: Json
}

/** Observes and plans a deploy on today's facts, without the lock.
 * @param known what has been observed already */
export async function planOnly(given: DeployGiven, context: EngineContext, known: Facts = noFacts()): Promise<Planned> {
  const facts = await observe((more) => askDeploy(given, more), context, known)
  if (given.task === 'deploy')
    return { plan: planDeploy(given, facts), facts, snapshot: given.target.release(given.input, facts) }
  const { plan, to } = await planRollback(given, facts, context)
  return { plan, facts, snapshot: to.snapshot }
}

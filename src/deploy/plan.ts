import { connectionName } from '../core/connection.ts'
import type { Json } from '../core/json.ts'
import type { Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import type { Named, Step, WaitStep } from '../core/step.ts'
import { planBefore } from './before.ts'
import { type DeployGiven, pinnedImages } from './given.ts'
import { enforcePolicy, judgePolicy } from './policy.ts'
import { planProbes } from './probes.ts'

/** What a step has that does not say. */
const tenMinutes = 600_000

/**
 * The order of a deploy, the same for every target: rules → prepare → change → verify that our digest is what runs → probes → stability.
 * Taking the lock, storing the way back and recording happen around it.
 * @throws Failure `denied` or `stale` when a rule says no
 */
export function planDeploy(given: DeployGiven, facts: Facts): Plan {
  const { environment, input, target, override } = given
  const rulings = judgePolicy(given, facts)
  const remarks = enforcePolicy(rulings, override)
  const rollout = target.rollout(input, facts)
  const { deadline, stable } = environment
  const { first } = rollout
  const verify = { judge: rollout.verify, deadline, ...(first === undefined ? {} : { first }) }
  const steps = [
    ...rollout.prepare,
    ...planBefore(given, facts),
    ...rollout.apply.map((step) => inTime(step, deadline)),
    watch('verify', 'Verify that our digest is what runs', { ...verify, stable: 0 }),
    ...planProbes(environment, input.root, [told(rollout.verify, 0)]),
    ...(stable === 0 ? [] : [watch('stable', `Watch it stay good for ${stable / 1000} s`, { ...verify, stable })]),
    ...(rollout.finish ?? []),
  ]
  const { connection } = environment
  const at = connection === undefined ? {} : { connection: connectionName(connection) }
  const images = pinnedImages(input)
  const basis = { images, target: rollout.basis, environment: environment.id, ...at } as unknown as Json
  return {
    stage: given.task,
    subject: `${environment.id}: ${target.subject(input)}${connection === undefined ? '' : ` at ${connectionName(connection)}`}`,
    steps,
    basis,
    notes: [...remarks, ...rollout.notes],
    ...(rollout.changes === undefined ? {} : { changes: rollout.changes }),
    values: { version: input.version, ...pinnedImages(input) },
    ...(target.diagnose === undefined ? {} : { diagnose: target.diagnose(input, facts) }),
  }
}

/** What starts services may wait for their health. */
function inTime(step: Step, deadline: number): Step {
  return step.do === 'exec' && step.timeout === undefined && deadline > tenMinutes
    ? { ...step, timeout: deadline }
    : step
}

interface Watching {
  readonly judge: Named
  readonly deadline: number
  readonly stable: number
  readonly first?: number
}

function watch(id: string, title: string, { judge, deadline, stable, ...rest }: Watching): WaitStep {
  return { id, title, do: 'wait', judge: told(judge, stable), every: 500, ...rest, deadline: deadline + stable }
}

/** The target's judge, told for how many milliseconds everything must have stayed good. */
function told({ name, data }: Named, stable: number): Named {
  return { name, data: { ...(data as Record<string, Json>), stable } }
}

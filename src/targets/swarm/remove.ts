import type { Json } from '../../core/json.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts } from '../../core/question.ts'
import type { Step } from '../../core/step.ts'
import { removeNetworks } from '../../systems/docker-networks.ts'
import type { SwarmService } from '../../systems/swarm.ts'
import { stackServices } from './topics.ts'

/** Steps of a way back have none of their own. */
export const keep = { way: 'keep', why: 'it is the way back itself' } as const

/** The way back to nothing: services and networks go, volumes never; secrets and configs go with the next deploy. */
export function removeStack(stack: string, facts: Facts): Plan {
  const gone: Step = {
    id: 'swarm.restore.verify',
    title: 'Verify that no service is left',
    do: 'wait',
    judge: { name: 'swarm.gone', data: { stack } },
    every: 500,
    deadline: 120_000,
  }
  const networks = removeNetworks('swarm.restore.network', facts).map((step): Step => {
    // Tasks that are just ending still use it.
    return { ...step, retryOn: ['denied', 'stale', 'bug'], patience: 30_000, advisory: true }
  })
  return restorePlan(stack, [...(facts.get(stackServices) ?? []).map(removeService), gone, ...networks], null)
}

export function restorePlan(stack: string, steps: readonly Step[], basis: Json): Plan {
  return { stage: 'restore', subject: `Swarm stack ${stack}`, steps, basis, notes: [], values: {} }
}

export function removeService({ id, name }: SwarmService): Step {
  return {
    id: `swarm.restore.remove.${name}`,
    title: `Remove the service ${name}`,
    do: 'http',
    at: 'docker',
    method: 'DELETE',
    url: `/services/${id}`,
    expect: [200, 204, 404],
    attempts: 3,
    classify: 'swarm.api',
    undo: keep,
  }
}

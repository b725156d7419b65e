import type { Json } from '../../core/json.ts'
import type { Plan } from '../../core/plan.ts'
import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import type { Step } from '../../core/step.ts'
import { parseNetworks } from '../../systems/docker.ts'
import { type SwarmService, stackNetworksPath } from '../../systems/swarm.ts'
import { stackServices } from './topics.ts'

/** Steps of a way back have none of their own. */
export const keep = { way: 'keep', why: 'it is the way back itself' } as const
const stackNetworks = topic<readonly { id: string; name: string }[]>('swarm.networks')

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
  const networks = (facts.get(stackNetworks) ?? []).map(
    ({ id, name }): Step => ({
      id: `swarm.restore.network.${name}`,
      title: `Remove the network ${name}`,
      do: 'http',
      at: 'docker',
      method: 'DELETE',
      url: `/networks/${id}`,
      expect: [204, 404],
      // Tasks that are just ending still use it.
      retryOn: ['denied', 'stale', 'bug'],
      patience: 30_000,
      advisory: true,
      undo: keep,
    }),
  )
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

export function askNetworks(stack: string): Question {
  return ask(
    stackNetworks,
    {
      id: 'ask.networks',
      title: `List the networks of ${stack}`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: stackNetworksPath(stack),
    },
    ({ body = '' }) => parseNetworks(body),
  )
}

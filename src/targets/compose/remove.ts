import type { Json } from '../../core/json.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts } from '../../core/question.ts'
import type { Step } from '../../core/step.ts'
import type { Container } from '../../systems/docker.ts'
import { removeNetworks } from '../../systems/docker-networks.ts'
import { settle } from './commands.ts'
import { containersIn } from './look.ts'

/** Steps of a way back have none of their own. */
export const keep = { way: 'keep', why: 'it is the way back itself' } as const

/** The way back to nothing: containers and networks go, volumes never. */
export function removeProject(project: string, facts: Facts): Plan {
  const networks = removeNetworks('compose.restore.network', facts).map((step) => ({ ...step, attempts: 3 }))
  const verify: Step = {
    id: 'compose.restore.verify',
    title: 'Verify that nothing is left but volumes',
    do: 'wait',
    judge: { name: 'compose.gone', data: { project } },
    every: 500,
    deadline: 60_000,
  }
  const containers = containersIn(facts).flatMap(removeContainer)
  return restorePlan(project, [letSettle(project), ...containers, ...networks, verify], null)
}

export function restorePlan(project: string, steps: readonly Step[], basis: Json): Plan {
  return { stage: 'restore', subject: `Compose project ${project}`, steps, basis, notes: [], values: {} }
}

export function letSettle(project: string): Step {
  return {
    id: 'compose.restore.settle',
    title: 'Let the engine end what it is stopping',
    do: 'exec',
    argv: settle(project),
    quiet: true,
    advisory: true,
    undo: keep,
  }
}

/** Ends a container as Compose would, then removes it; its volumes stay. */
export function removeContainer({ id, name }: Container): Step[] {
  const at = { do: 'http', at: 'docker', undo: keep, attempts: 3 } as const
  return [
    {
      ...at,
      id: `compose.restore.stop.${name}`,
      title: `Stop ${name}`,
      method: 'POST',
      url: `/containers/${id}/stop`,
      timeout: 180_000,
      expect: [204, 304, 404],
    },
    {
      ...at,
      id: `compose.restore.remove.${name}`,
      title: `Remove ${name}`,
      method: 'DELETE',
      url: `/containers/${id}?force=true`,
      expect: [204, 404],
    },
  ]
}

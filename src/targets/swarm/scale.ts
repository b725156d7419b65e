import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts } from '../../core/question.ts'
import type { ExecStep } from '../../core/step.ts'
import { type SwarmInput, stackName } from './config.ts'
import { servicesIn } from './look.ts'
import { keep } from './remove.ts'
import { placementTime } from './rollout.ts'
import { asItIs } from './snapshot.ts'

/** Milliseconds for the tasks to come or go. */
const deadline = 300_000

/**
 * Another number of tasks for a service, awaited; going back is the number before. A later deploy has the number of the stack file again.
 * @throws Failure `absent` for a service that is not there, `usage` for one that has no number
 */
export function planScale(input: SwarmInput, facts: Facts, name: string, replicas: number): Plan {
  const stack = stackName(input)
  const live = servicesIn(stack, facts)
  const service = live.get(name)
  if (service === undefined) {
    const names = [...live.keys()]
    throw new Failure('absent', `${stack} has no service ${JSON.stringify(name)}${didYouMean(name, names)}`, {
      hint: `There: ${names.join(', ') || 'none'}.`,
    })
  }
  if (service.mode !== 'replicated')
    throw new Failure('usage', `${name} is ${service.mode}: it has no number of replicas to change.`)
  const before = service.replicas
  const expected = { [name]: { ...asItIs(service), replicas } }
  const back = { ...scaleStep(service.name, before), undo: keep }
  return {
    stage: 'scale',
    subject: `${service.name} from ${before} to ${replicas}`,
    steps: [
      { ...scaleStep(service.name, replicas), undo: { way: 'steps', steps: [back] } },
      {
        id: 'scale.verify',
        title: `Wait for ${replicas} replicas`,
        do: 'wait',
        judge: {
          name: 'swarm.services',
          data: { stack, services: expected, placement: placementTime(input) } as unknown as Json,
        },
        every: 500,
        deadline,
      },
    ],
    basis: { service: service.name, before, replicas },
    notes: before === replicas ? [`${name} has ${replicas} replicas already.`] : [],
    values: {},
    diagnose: { name: 'swarm.diagnose', data: { stack, services: [name], oneShots: [] } },
  }
}

function scaleStep(service: string, replicas: number): ExecStep {
  return {
    id: `swarm.scale.${service}.${replicas}`,
    title: `Scale ${service} to ${replicas}`,
    do: 'exec',
    argv: ['docker', 'service', 'scale', '--detach', `${service}=${replicas}`],
    classify: 'swarm.deploy',
    failsAs: 'transient',
    attempts: 3,
  }
}

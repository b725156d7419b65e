import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { Judge } from '../../core/knowledge.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts } from '../../core/question.ts'
import type { Subject } from '../../core/verdict.ts'
import { type SwarmInput, stackName } from './config.ts'
import { lookAtServices, servicesIn, tasksOf } from './look.ts'

interface Previous {
  readonly image: string
  readonly replicas: number
}

/** Milliseconds for Swarm to go back. */
const deadline = 300_000

/**
 * `docker service rollback` of every service that has something to go back to: the last change of any kind, also a scaling. Only for a person who asks.
 * @throws Failure `absent` when there is none
 */
export function planNative(input: SwarmInput, facts: Facts): Plan {
  const stack = stackName(input)
  const live = servicesIn(stack, facts)
  const back = [...live].flatMap(([name, { previous }]) => (previous === undefined ? [] : [[name, previous] as const]))
  if (back.length === 0) {
    throw new Failure('absent', `No service of ${stack} has a previous spec.`, {
      hint: 'Swarm has none after it rolled back by itself. Return to a kept release instead: rollback without --native.',
    })
  }
  const left = [...live.keys()].filter((name) => !back.some(([one]) => one === name))
  return {
    stage: 'rollback',
    subject: `Swarm stack ${stack}, by Swarm itself`,
    steps: [
      ...back.map(
        ([name, { image }]) =>
          ({
            id: `swarm.native.${name}`,
            title: `Let Swarm take ${name} back to ${image}`,
            do: 'exec',
            argv: ['docker', 'service', 'rollback', '--detach', `${stack}_${name}`],
            classify: 'swarm.deploy',
            failsAs: 'absent',
            undo: { way: 'keep', why: 'a person asked for it' },
          }) as const,
      ),
      {
        id: 'swarm.native.verify',
        title: 'Wait until Swarm has gone back',
        do: 'wait',
        judge: { name: 'swarm.rolled-back', data: { stack, services: Object.fromEntries(back) } as unknown as Json },
        every: 500,
        deadline,
      },
    ],
    basis: { stack, back: Object.fromEntries(back) } as unknown as Json,
    notes: left.length === 0 ? [] : [`${left.join(', ')}: no previous spec, left as it is.`],
    values: {},
  }
}

/** Good when each service has the image it had, Swarm says that it has gone back, and its tasks run. */
export const rolledBackJudge: Judge = {
  ask: (data) => lookAtServices((data as { stack: string }).stack),
  judge({ data, facts }) {
    const { stack, services } = data as unknown as { stack: string; services: Readonly<Record<string, Previous>> }
    const live = servicesIn(stack, facts)
    const subjects = Object.entries(services).map(([name, { image, replicas }]): Subject => {
      const service = live.get(name)
      const tasks = service === undefined ? [] : tasksOf(service, facts)
      const running = tasks.filter(
        ({ state, wanted, spec }) => state === 'running' && wanted === 'running' && spec === service?.spec,
      )
      const state = service?.update?.state ?? 'nothing'
      if (state === 'rollback_paused') return { name, verdict: 'bad', reasons: ['Swarm stopped in the middle of it'] }
      const wanted = service?.mode === 'replicated' ? replicas : (service?.desired ?? 0)
      const good = state === 'rollback_completed' && service?.image === image && running.length >= wanted
      return {
        name,
        verdict: good ? 'good' : 'pending',
        reasons: [`${running.length} of ${wanted} run, Swarm says ${state}`],
      }
    })
    return { state: null, subjects }
  },
}

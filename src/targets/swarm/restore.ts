import type { Json } from '../../core/json.ts'
import type { Restore } from '../../core/knowledge.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts } from '../../core/question.ts'
import { type Named, type Step, scratch } from '../../core/step.ts'
import { askNetworks } from '../../systems/docker-networks.ts'
import type { StackModel } from '../../systems/stack-file.ts'
import { stackNetworksPath } from '../../systems/swarm.ts'
import { deployStack, withKeptValues } from './commands.ts'
import { keepSpecs } from './kept.ts'
import { configLog, label } from './log.ts'
import { lookAtServices, servicesIn } from './look.ts'
import { keep, removeService, removeStack, restorePlan } from './remove.ts'
import { releaseOf, type Snapshot } from './snapshot.ts'
import { restoreSpecs } from './specs.ts'

/** Milliseconds for which everything must have stayed good before a way back counts as taken, and how long it may take. */
const stable = 3000
const deadline = 300_000

export function restoreTo(snapshot: Snapshot): Named {
  return { name: 'swarm.restore', data: snapshot as unknown as Json }
}

/** Brings a stack back to a snapshot. Doing it twice does no harm; volumes are never removed. */
export const swarmRestore: Restore = {
  ask(data) {
    const { stack, had } = data as unknown as Snapshot
    const entries = had === null ? [configLog(stack).list()] : []
    return [
      ...lookAtServices(stack),
      ...entries,
      ...(had?.length === 0 ? [askNetworks(stack, stackNetworksPath(stack))] : []),
    ]
  },
  plan(data, facts) {
    const snapshot = data as unknown as Snapshot
    return snapshot.had?.length === 0 ? removeStack(snapshot.stack, facts) : bringBack(snapshot, facts)
  },
}

function bringBack(snapshot: Snapshot, facts: Facts): Plan {
  const { stack, model, expected } = snapshot
  const live = servicesIn(stack, facts)
  const had = snapshot.had ?? Object.keys(expected)
  const surplus = [...live].filter(([name]) => !had.includes(name)).map(([, service]) => service)
  // A return to a kept release has a way back of its own, and what runs may not be of a release.
  const unknown = snapshot.had === null && live.size > 0 && releaseOf(live, stack, facts) === undefined
  const steps: Step[] = [
    ...(unknown ? [keepSpecs(stack, live)] : []),
    ...surplus.map(removeService),
    ...(model === null ? restoreSpecs(snapshot, live) : redeploy(snapshot, model)),
    {
      id: 'swarm.restore.verify',
      title: 'Verify that what ran before runs again',
      do: 'wait',
      judge: {
        name: 'swarm.services',
        data: { stack, services: lasting(snapshot), placement: deadline, stable } as unknown as Json,
      },
      every: 500,
      deadline,
    },
  ]
  return restorePlan(stack, steps, expected as unknown as Json)
}

function redeploy(snapshot: Snapshot, model: StackModel): Step[] {
  const { stack, kept } = snapshot
  const file = `${scratch}/stack.json`
  const command = deployStack(stack, file, false)
  const services = Object.fromEntries(Object.keys(lasting(snapshot)).map((name) => [name, model.services[name] ?? {}]))
  if (Object.keys(services).length === 0) return []
  return [
    {
      id: 'swarm.restore.write',
      title: 'Write the stack file of what ran before',
      do: 'write',
      path: file,
      content: JSON.stringify({ ...model, services }),
      undo: keep,
    },
    {
      id: 'swarm.restore.deploy',
      title: `Deploy ${Object.keys(services).join(', ')} as before`,
      do: 'exec',
      argv: kept === null ? command : withKeptValues(command, { ...kept, prefix: label.value }),
      classify: 'swarm.deploy',
      failsAs: 'unhealthy',
      attempts: 4,
      undo: keep,
    },
  ]
}

/** One-shots are not run again: an old migration on a newer schema would fail the way back. */
function lasting({ expected }: Snapshot) {
  return Object.fromEntries(Object.entries(expected).filter(([, { oneShot }]) => !oneShot))
}

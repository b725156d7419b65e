import { Failure } from '../core/failure.ts'
import { withConnection } from '../engine/connection.ts'
import { execute } from '../engine/execute.ts'
import { withLock } from '../engine/lock.ts'
import { observe } from '../engine/observe.ts'
import { chooseOne, targetInput, targetOf } from '../run/deploys.ts'
import { heal } from '../run/heal.ts'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { withWorld } from './world.ts'

/** Changes the number of replicas of a workload, under the destination's lock, and waits for them; a number that cannot be had is undone. */
export const scale: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const [name = '', wish = ''] = words
  const [, workload, count] = /^([^=]+)=(\d{1,5})$/.exec(wish) ?? []
  if (workload === undefined) {
    throw new Failure('usage', `scale: expected ENVIRONMENT WORKLOAD=REPLICAS, got ${JSON.stringify(words.join(' '))}.`)
  }
  const outcome = await withWorld({ runner, inputs, deploying: [] }, (world) => {
    const { settings, event, startedAt } = world
    const context = world.context([], log.sink)
    const environment = chooseOne(settings, name)
    if (environment.hosts !== undefined) throw new Failure('usage', `${name} has several hosts; scale is for one.`)
    const target = targetOf(environment, world.targets)
    const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
    const { log: memory, scale: plan } = { log: target.log(input), scale: target.scale }
    if (plan === undefined) throw new Failure('usage', `The target ${target.name} cannot scale.`)
    const lock = { log: memory, text: `scale ${wish}`, ...environment.lock }
    return withConnection(environment.connection, settings.root, context, (connected) =>
      withLock(lock, connected, async (held, entries) => {
        await heal(memory, held, entries)
        const facts = await observe((known) => [memory.list(), ...target.look(input, known)], held)
        return execute(plan(input, facts, workload, Number(count)), held)
      }),
    )
  })
  if (outcome.failure !== undefined) throw outcome.failure
  log.print({ workload, replicas: Number(count) }, `${workload} has ${count} replicas.`)
  return 0
}

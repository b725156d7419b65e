import { Failure, toFailure } from '../core/failure.ts'
import type { EngineEvent } from '../core/outcome.ts'
import { partName } from '../core/parts.ts'
import type { DeployGiven } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { withLock } from '../engine/lock.ts'
import { chooseEnvironments, refuseHosts, targetInput, targetOf } from '../run/deploys.ts'
import { healFleet } from '../run/fleet/heal.ts'
import { withMembers } from '../run/fleet/open.ts'
import { type Healed, heal } from '../run/heal.ts'
import { destinationOf } from '../run/intent.ts'
import { closeStale } from '../run/stale.ts'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { type World, withWorld } from './world.ts'

/** Ends what interrupted deploys left behind in the named environments (all of them without a name). */
export const healNow: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const healed = await withWorld({ runner, inputs, deploying: [] }, (world) => {
    const named = words.length > 0 ? words : world.settings.environments.map(({ id }) => id)
    return healWorld(world, named, log.sink)
  })
  log.print(
    healed,
    healed.length === 0
      ? 'Nothing was interrupted.'
      : healed
          .map(({ release, host, text }) => `${release}${host === undefined ? '' : ` at ${host}`}: ${text}`)
          .join('\n'),
  )
  return healed.some(({ held }) => held) ? 1 : 0
}

/** Takes each destination's lock and ends what was begun there and not ended; of several targets the last one first. One that fails does not keep the others from it. */
export async function healWorld(
  world: World,
  environments: readonly string[],
  sink: (event: EngineEvent) => void,
): Promise<Healed[]> {
  const { settings, event, startedAt } = world
  const context = world.context([], sink)
  const healed: Healed[] = []
  const failures: Failure[] = []
  for (const name of environments) {
    try {
      for (const environment of chooseEnvironments({ settings, environments: [name] }).reverse()) {
        const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
        const target = targetOf(environment, world.targets)
        const base = { settings, environment, event, target, input, now: startedAt }
        const given: DeployGiven = { ...base, task: 'deploy', to: '', override: '' }
        healed.push(...(await (environment.hosts === undefined ? healOne : healHosts)(given, context)))
      }
    } catch (thrown) {
      failures.push(toFailure(thrown))
    }
  }
  const [first, ...more] = failures
  for (const { message } of more) context.sink({ type: 'note', level: 'warning', text: message })
  if (first !== undefined) throw first
  return healed
}

/** Deploys that were killed before they had noted anything: only their records are open. `whole`: the locks of all hosts are ours. */
async function closeUnnoted(given: DeployGiven, whole: boolean, context: EngineContext): Promise<Healed[]> {
  const { settings, environment, target, input } = given
  const place = { app: settings.app, environment, log: target.log(input), destination: destinationOf(given), whole }
  const closed = await closeStale(place, context)
  return closed.map(({ id, version, state, release = version, reason: text }) => {
    return { release, record: id, state: state as Healed['state'], text, held: false }
  })
}

async function healOne(given: DeployGiven, context: EngineContext): Promise<Healed[]> {
  const { settings, environment, target, input } = given
  const log = target.log(input)
  const lock = { log, text: `heal ${partName(environment)}`, ...environment.lock }
  return withConnection(environment.connection, settings.root, context, (connected) =>
    withLock(lock, connected, async (held, entries) => [
      ...(await heal(log, held, entries)),
      ...(await closeUnnoted(given, true, held)),
    ]),
  )
}

/** A host that is away is healed when it is back; the others are healed now. @throws Failure that names those */
async function healHosts(given: DeployGiven, context: EngineContext): Promise<Healed[]> {
  refuseHosts(given)
  return withMembers(given, { text: `heal ${given.environment.id}` }, context, async ({ members, missing }) => {
    const [first] = members
    const healed = await healFleet(members, missing)
    if (first !== undefined) {
      const place = { ...first.given, environment: given.environment }
      healed.push(...(await closeUnnoted(place, missing.length === 0, first.context)))
    }
    if (missing.length === 0) return healed
    const told = missing.map(({ host, why }) => `${host}: ${why}`)
    throw new Failure('transient', told.join('; '), { details: healed.map(({ text }) => text) })
  })
}

import { type Failure, toFailure } from '../core/failure.ts'
import type { EngineEvent } from '../core/outcome.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { withLock } from '../engine/lock.ts'
import { chooseEnvironments, targetInput, targetOf } from '../run/deploys.ts'
import { type Healed, heal } from '../run/heal.ts'
import { destinationOf } from '../run/intent.ts'
import { membersOf, placeOf } from '../run/members.ts'
import { closeStale, type HeldPlace } from '../run/stale.ts'
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
      : healed.map(({ release, text }) => `${release}: ${text}`).join('\n'),
  )
  return healed.some(({ held }) => held) ? 1 : 0
}

/** Takes each destination's lock and ends what was begun there and not ended. */
export async function healWorld(
  world: World,
  environments: readonly string[],
  sink: (event: EngineEvent) => void,
): Promise<Healed[]> {
  const { settings, event } = world
  const context = world.context([], sink)
  const healed: Healed[] = []
  let missed: Failure | undefined
  const chosen = chooseEnvironments({ settings, environments })
  for (const [environment, all] of chosen.flatMap((one) => membersOf(one).map((member) => [member, one] as const))) {
    const input = targetInput({ settings, environment, event, carried: { images: {} }, now: world.startedAt })
    const target = targetOf(environment, world.targets)
    const log = target.log(input)
    const destination = destinationOf({ target, input, environment: all })
    const place = { app: settings.app, environment: all, log, destination, whole: environment === all }
    const lock = { log, text: `heal ${placeOf(environment)}`, ...environment.lock }
    try {
      healed.push(
        ...(await withConnection(environment.connection, settings.root, context, (connected) =>
          withLock(lock, connected, async (held) => [...(await heal(log, held)), ...(await closeUnnoted(place, held))]),
        )),
      )
    } catch (thrown) {
      // One of several hosts that is away is healed when it is back; the others are healed now.
      if (environment.host === undefined) throw thrown
      const text = `${placeOf(environment)}: ${toFailure(thrown).message}`
      context.sink({ type: 'note', level: 'warning', text })
      missed ??= toFailure(thrown)
    }
  }
  if (missed !== undefined) throw missed
  return healed
}

/** Deploys that were killed before they had noted anything: only their records are open. */
async function closeUnnoted(place: HeldPlace, context: EngineContext): Promise<Healed[]> {
  const closed = await closeStale(place, context)
  return closed.map(({ id, version, state, release = version, reason: text }) => {
    return { release, record: id, state: state as Healed['state'], text, held: false }
  })
}

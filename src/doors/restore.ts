import type { BeforeSettings, KeptSettings } from '../core/before.ts'
import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import type { EnvironmentSettings } from '../core/settings.ts'
import type { KeptBackup, Target, TargetInput } from '../core/target.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { execute } from '../engine/execute.ts'
import { withLock } from '../engine/lock.ts'
import { answer } from '../engine/observe.ts'
import { textTable } from '../report/table.ts'
import { chooseOne, targetInput, targetOf } from '../run/deploys.ts'
import { heal } from '../run/heal.ts'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { withWorld } from './world.ts'

/** Lists the backups of an environment; with the name of one, restores it under the destination's lock. What is there now is backed up first. */
export const restore: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const [name = '', wish] = words
  const found = await withWorld({ runner, inputs, deploying: [] }, (world) => {
    const { settings, event, startedAt, targets } = world
    const context = world.context([], log.sink)
    const environment = chooseOne(settings, name)
    if (environment.hosts !== undefined)
      throw new Failure('usage', `${name} has several hosts; a backup is restored at one.`, {
        hint: 'Make an environment of that host alone.',
      })
    const target = targetOf(environment, targets)
    const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
    return withConnection(environment.connection, settings.root, context, async (connected) => {
      const all = await listBackups({ environment, target, input }, connected)
      if (wish !== undefined) await bringBack({ environment, target, input }, choose(all, wish), connected)
      return all
    })
  })
  const kept = found.map(({ backup: _, ...one }) => one)
  if (wish !== undefined) log.print({ restored: wish }, `${wish} is restored.`)
  else log.print(kept, kept.length === 0 ? 'There is no backup.' : tableOf(kept))
  return 0
}

interface Place {
  readonly environment: EnvironmentSettings
  readonly target: Target
  readonly input: TargetInput
}

type Found = KeptBackup & { readonly backup: KeptSettings }

/** Of everything that the environment says is backed up. @throws Failure `usage` where nothing is */
async function listBackups({ environment, target, input }: Place, context: EngineContext): Promise<Found[]> {
  const backups = (environment.before ?? []).filter(isKept)
  if (backups.length === 0 || target.backups === undefined) {
    throw new Failure('usage', `${environment.id} has no backup under before:.`, {
      hint: 'Add one: before: [{ backup: { service: db, database: shop } }].',
    })
  }
  const found: Found[] = []
  for (const backup of backups) {
    const kept = (await answer(target.backups(input, backup), context)) as readonly KeptBackup[]
    found.push(...kept.map((one) => ({ ...one, backup })))
  }
  return found
}

function isKept(one: BeforeSettings): one is KeptSettings {
  return one.kind === 'database' || one.kind === 'volume'
}

/** @throws Failure `absent` that lists what there is */
function choose(all: readonly Found[], wish: string): Found {
  const found = all.find(({ name }) => name === wish)
  if (found !== undefined) return found
  const names = all.map(({ name }) => name)
  throw new Failure('absent', `There is no backup ${JSON.stringify(wish)}${didYouMean(wish, names)}`, {
    hint: names.length === 0 ? 'There is none at all.' : `There is: ${names.slice(0, 20).join(', ')}.`,
  })
}

async function bringBack({ environment, target, input }: Place, found: Found, context: EngineContext): Promise<void> {
  const plan = target.bringBack?.(input, found.backup, found.name)
  if (plan === undefined) throw new Failure('usage', `The target ${target.name} cannot restore a backup.`)
  const memory = target.log(input)
  const lock = { log: memory, text: `restore ${found.name}`, ...environment.lock }
  const outcome = await withLock(lock, context, async (held) => {
    await heal(memory, held)
    return execute(plan, held)
  })
  if (outcome.failure !== undefined) throw outcome.failure
}

function tableOf(kept: readonly KeptBackup[]): string {
  return textTable(
    ['BACKUP', 'BYTES', 'WHEN'],
    kept.map(({ name, bytes, at }) => [name, String(bytes), at]),
  )
}

import type { BeforeSettings, KeptSettings } from '../core/before.ts'
import { Failure } from '../core/failure.ts'
import type { DestinationLog } from '../core/log.ts'
import { didYouMean } from '../core/nearest.ts'
import type { EnvironmentSettings } from '../core/settings.ts'
import type { KeptBackup, Target, TargetInput } from '../core/target.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { execute } from '../engine/execute.ts'
import { findInterrupted } from '../engine/journal.ts'
import { withLock } from '../engine/lock.ts'
import { readLog } from '../engine/log.ts'
import { answer, observe } from '../engine/observe.ts'
import { textTable } from '../report/table.ts'
import { chooseOne, targetInput, targetOf } from '../run/deploys.ts'
import { heal } from '../run/heal.ts'
import { inputAt, membersOf } from '../run/members.ts'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { withWorld } from './world.ts'

/**
 * Lists the backups of an environment; with the name of one, restores it under the destination's lock. What is there now is backed up first. Of several
 * hosts a name begins with its host.
 */
export const restore: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const [name = '', wish] = words
  const found = await withWorld({ runner, inputs, deploying: [] }, async (world) => {
    const { settings, event, startedAt, targets } = world
    const context = world.context([], log.sink)
    const environment = chooseOne(settings, name)
    const target = targetOf(environment, targets)
    const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
    const all: Found[] = []
    for (const member of chooseHosts(environment, wish)) {
      const place = { environment: member, target, input: inputAt(input, member.host) }
      const own = await withConnection(member.connection, settings.root, context, async (connected) => {
        const kept = await listBackups(place, connected)
        if (wish !== undefined) await bringBack(place, choose(kept, wish), connected)
        return kept
      })
      all.push(...own)
    }
    return all
  })
  const kept = found.map(({ backup: _, file: __, ...one }) => one)
  if (wish !== undefined) log.print({ restored: wish }, `${wish} is restored.`)
  else log.print(kept, kept.length === 0 ? 'There is no backup.' : tableOf(kept))
  return 0
}

/** All hosts, or the one of the wished backup. @throws Failure `usage` */
function chooseHosts(environment: EnvironmentSettings, wish: string | undefined): EnvironmentSettings[] {
  const members = membersOf(environment)
  if (wish === undefined || environment.hosts === undefined) return members
  const named = members.filter(({ host }) => wish.startsWith(`${host}/`))
  if (named.length > 0) return named
  const names = members.map(({ host }) => host).join(', ')
  throw new Failure('usage', `${environment.id} has several hosts; ${JSON.stringify(wish)} names none of them.`, {
    hint: `A backup is restored at one host, by which its name begins: one of ${names}. List them: deploy-action restore ${environment.id}.`,
  })
}

interface Place {
  readonly environment: EnvironmentSettings
  readonly target: Target
  readonly input: TargetInput
}

/** `file`: as the target calls it. */
type Found = KeptBackup & { readonly file: string; readonly backup: KeptSettings }

/** Of everything that the environment says is backed up. @throws Failure `usage` where nothing is */
async function listBackups({ environment, target, input }: Place, context: EngineContext): Promise<Found[]> {
  const { before = [] } = environment
  const backups = before.filter(isKept)
  if (target.backups === undefined)
    throw new Failure('usage', `The target ${target.name} keeps no backups.`, {
      hint: 'Restore by the same means by which they are made.',
    })
  if (backups.length === 0) {
    const elsewhere = before.some(({ kind }) => kind === 'command')
    throw new Failure('usage', `${environment.id} has no backup of a database or a volume under before:.`, {
      hint: elsewhere
        ? 'What a command (run) has backed up lies where it likes; restore it by the same means.'
        : 'Add one: before: [{ backup: { service: db, database: shop } }].',
    })
  }
  const { host } = environment
  const facts = await observe((known) => target.look(input, known), context)
  const found: Found[] = []
  for (const backup of backups) {
    const kept = (await answer(target.backups(input, backup, facts), context)) as readonly KeptBackup[]
    const own = kept.map((one) => ({ ...one, file: one.name, backup }))
    found.push(...own.map((one) => (host === undefined ? one : { ...one, name: `${host}/${one.name}` })))
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
  const memory = target.log(input)
  const lock = { log: memory, text: `restore ${found.name}`, ...environment.lock }
  const outcome = await withLock(lock, context, async (held, entries) => {
    if (environment.host === undefined) await heal(memory, held, entries)
    else await refuseInterrupted(environment, memory, held)
    const facts = await observe((known) => target.look(input, known), held)
    const plan = target.bringBack?.(input, found.backup, found.file, facts)
    if (plan === undefined) throw new Failure('usage', `The target ${target.name} cannot restore a backup.`)
    return execute(plan, held)
  })
  if (outcome.failure !== undefined) throw outcome.failure
}

/** What several hosts began together is ended at all of them together. */
async function refuseInterrupted({ id, host }: EnvironmentSettings, log: DestinationLog, context: EngineContext) {
  const [one] = findInterrupted(await readLog(log, context))
  if (one === undefined) return
  throw new Failure(
    'stale',
    `The deploy of ${one.intent.version} to ${id} was interrupted; ${host} is not touched before that is ended.`,
    {
      hint: `Run: deploy-action heal ${id}, then restore again.`,
    },
  )
}

function tableOf(kept: readonly KeptBackup[]): string {
  return textTable(
    ['BACKUP', 'BYTES', 'WHEN'],
    kept.map(({ name, bytes, at }) => [name, String(bytes), at]),
  )
}

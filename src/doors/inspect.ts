import { Failure, toFailure } from '../core/failure.ts'
import { partName } from '../core/parts.ts'
import { facts as noFacts } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { EnvironmentSettings } from '../core/settings.ts'
import type { Running } from '../core/target.ts'
import { type GoodRelease, goodReleases, logEntries } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import { describeInterruption, findInterrupted } from '../engine/journal.ts'
import { readState } from '../engine/lock.ts'
import { observe } from '../engine/observe.ts'
import { together } from '../engine/together.ts'
import { historyText, statusText } from '../report/records.ts'
import { chooseEnvironments, targetInput, targetOf } from '../run/deploys.ts'
import { membersOf } from '../run/members.ts'
import { listRecords } from '../run/records.ts'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { type World, withWorld } from './world.ts'

/** What is known of one environment, seen at its destination. */
export interface EnvironmentStatus {
  readonly environment: string
  /** One of several; empty: there is one destination. */
  readonly host: string
  /** Why this host cannot be looked at; empty: it can. */
  readonly unreachable: string
  readonly destination: string
  /** The good release that was deployed last, as the destination remembers it. */
  readonly release: Omit<GoodRelease, 'snapshot'> | null
  readonly running: readonly Running[]
  /** Whether every image of the release is what runs. */
  readonly asRecorded: boolean
  /** "interrupted between A and B", and by which run. */
  readonly interrupted: readonly string[]
  /** Who holds the destination now; empty: nobody. */
  readonly lockedBy: string
  readonly record: DeploymentRecord | null
}

export const status: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const states = await withWorld({ runner, inputs, deploying: [] }, async (world) => {
    const { settings } = world
    const named = words.length > 0 ? words : settings.environments.map(({ id }) => id)
    const environments = chooseEnvironments({ settings, environments: named })
    return Promise.all(environments.flatMap(membersOf).map((environment) => lookAt(world, environment)))
  })
  log.print(states, statusText(states))
  return states.some(({ interrupted, unreachable }) => interrupted.length > 0 || unreachable !== '') ? 1 : 0
}

export const history: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const records = await withWorld({ runner, inputs, deploying: [] }, async ({ settings, context }) => {
    const filter = { app: settings.app, ...(words[0] === undefined ? {} : { environment: words[0] }) }
    const found = await listRecords(filter, context([], log.sink))
    // One that is no longer configured still has its history.
    if (found.length === 0) chooseEnvironments({ settings, environments: words })
    return found
  })
  log.print(records, historyText(records))
  return 0
}

export const logs: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const lines = await withWorld({ runner, inputs, deploying: [] }, async (world) => {
    const { settings, event, startedAt } = world
    const context = world.context([], log.sink)
    const environments = words.slice(0, 1)
    const told: string[] = []
    for (const environment of chooseEnvironments({ settings, environments }).flatMap(membersOf)) {
      const target = targetOf(environment, world.targets)
      const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
      const { connection, host } = environment
      const facts = await withConnection(connection, settings.root, context, (connected) =>
        observe((known) => target.logs?.(input, words[1], 200, known) ?? [], connected),
      )
      const topics = facts.names.filter((name) => name.includes('logs:'))
      const own = topics.flatMap((name) => facts.need<readonly string[]>({ name })).map(context.mask)
      told.push(...(host === undefined ? own : own.map((line) => `${host}: ${line}`)))
    }
    return told
  })
  if (lines.length === 0 && words[1] !== undefined) {
    throw new Failure('absent', `${words[0]} has no log of a service ${JSON.stringify(words[1])}.`, {
      hint: `deploy-action logs ${words[0]} shows the services that there are.`,
    })
  }
  log.print(lines, lines.length === 0 ? `Nothing runs in ${words[0]}, or it has said nothing.` : lines.join('\n'))
  return 0
}

async function lookAt(world: World, environment: EnvironmentSettings): Promise<EnvironmentStatus> {
  const { settings, event, startedAt } = world
  const context = world.context([], () => undefined)
  const { id, part, host = '' } = environment
  const target = targetOf(environment, world.targets)
  const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
  const log = target.log(input)
  const filter = { app: settings.app, environment: id, limit: part === undefined ? 1 : 20 }
  const [records, looked] = await together([
    listRecords(filter, context),
    withConnection(environment.connection, settings.root, context, (connected) =>
      observe((known) => [log.list(), ...target.look(input, known)], connected, noFacts()),
    ).catch((thrown) => toFailure(thrown)),
  ])
  const record = records.find(({ destination }) => part === undefined || destination === log.destination) ?? null
  const base = { environment: partName(environment), host, destination: log.destination, record }
  if (looked instanceof Failure) {
    if (host === '') throw looked
    const nothing = { release: null, running: [], asRecorded: false, interrupted: [], lockedBy: '' }
    return { ...base, ...nothing, unreachable: looked.message }
  }
  const entries = looked.need(logEntries(log.destination))
  const running = target.running(input, looked)
  const good = goodReleases(entries)[0]?.release
  const digests = running.map(({ digest }) => digest)
  const { snapshot: _, ...release } = good ?? { snapshot: null }
  return {
    ...base,
    unreachable: '',
    release: good === undefined ? null : (release as Omit<GoodRelease, 'snapshot'>),
    running,
    asRecorded:
      good !== undefined && Object.values(good.images).every((image) => digests.includes(image.split('@')[1] ?? '')),
    interrupted: findInterrupted(entries).map((one) => `${one.intent.version}: ${describeInterruption(one)}`),
    lockedBy: readState(entries).holder?.text ?? '',
  }
}

import { clean as cleanStage } from '../clean/index.ts'
import { Failure } from '../core/failure.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import { goodReleases, logEntries } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { observe } from '../engine/observe.ts'
import { chooseEnvironments, targetInput, targetOf } from '../run/deploys.ts'
import { membersOf } from '../run/members.ts'
import { listRecords } from '../run/records.ts'
import { runAlone } from './alone.ts'
import type { Run } from './command.ts'
import { exitOf, openLog } from './log.ts'
import { type World, withWorld } from './world.ts'

/** Records that are read: of every application, because several may share a repository. */
const records = 1000

/** `deploy-action clean --keep 20`: takes away images that nobody refers to. */
export const clean: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const planned = inputs.flag('dry-run')
  const report = await withWorld({ runner, inputs, deploying: [] }, (world) => cleanWorld(world, log.sink, planned))
  log.finish(report, planned)
  return exitOf(report)
}

/** Cleans in an open world. An environment that cannot be looked at ends it before anything is removed. */
export async function cleanWorld(world: World, sink: Sink, planned: boolean): Promise<RunReport> {
  const { inputs } = world
  const newest = Number(inputs.get('keep')?.value ?? '20')
  if (!Number.isInteger(newest) || newest < 0)
    throw new Failure('usage', `keep: expected a whole number, found ${JSON.stringify(inputs.get('keep')?.value)}.`)
  const asking = world.context([], sink)
  const deployed = new Set([...(await recorded(asking)), ...(await standing(world, asking))])
  const stage = cleanStage({ deployed, newest })
  return runAlone(world, stage, sink, planned)
}

async function recorded(context: EngineContext): Promise<string[]> {
  const found = await listRecords({ limit: records }, context)
  return found.flatMap(({ images, previous }) => [...Object.values(images), ...Object.values(previous)].map(digestOf))
}

/** What runs at every destination, and what each can go back to. */
async function standing({ settings, event, startedAt, targets }: World, context: EngineContext): Promise<string[]> {
  const digests: string[] = []
  const all = settings.environments.map(({ id }) => id)
  for (const environment of chooseEnvironments({ settings, environments: all }).flatMap(membersOf)) {
    const target = targetOf(environment, targets)
    const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
    const log = target.log(input)
    const looked = await withConnection(environment.connection, settings.root, context, (connected) =>
      observe((known) => [log.list(), ...target.look(input, known)], connected),
    )
    digests.push(...target.running(input, looked).map(({ digest }) => digest))
    const good = goodReleases(looked.need(logEntries(log.destination)))
    digests.push(...good.flatMap(({ release }) => Object.values(release.images).map(digestOf)))
  }
  return digests
}

function digestOf(image: string): string {
  return image.slice(image.lastIndexOf('@') + 1)
}

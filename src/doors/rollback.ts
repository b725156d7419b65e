import { Failure } from '../core/failure.ts'
import type { LogEntry } from '../core/log.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import type { EnvironmentSettings } from '../core/settings.ts'
import type { DeployGiven } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { answer } from '../engine/observe.ts'
import { chooseEnvironments, refuseTwice, releaseId, targetInput, targetOf } from '../run/deploys.ts'
import { membersOf } from '../run/members.ts'
import { planPipeline, runPipeline } from '../run/pipeline.ts'
import { chooseRelease } from '../run/rollback.ts'
import type { Run } from './command.ts'
import { prepareState } from './destination.ts'
import { exitOf, openLog } from './log.ts'
import { type World, withWorld } from './world.ts'

/** Returns an environment to an earlier good release, all of its targets to the same; recorded as a rollback. */
export const rollback: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const report = await withWorld({ runner, inputs, deploying: [] }, (world) => rollbackWorld(world, log.sink, 'undo'))
  log.finish(report, inputs.flag('dry-run'))
  return exitOf(report)
}

/** The same in a world that is open. @param onCancel what a cancelled rollback leaves behind */
export async function rollbackWorld(world: World, sink: Sink, onCancel: 'undo' | 'leave'): Promise<RunReport> {
  const { inputs, settings, event, startedAt } = world
  const context = world.context([], sink)
  if (!inputs.flag('dry-run')) await prepareState(world)
  const environments = inputs.list('environment')
  if (environments.length === 0) {
    throw new Failure('usage', 'A rollback needs the name of an environment.', {
      hint: 'Name it: --environment staging (input environment).',
    })
  }
  if (inputs.flag('native')) return (await import('./native-rollback.ts')).rollbackNatively(world, sink)
  const deploys: DeployGiven[] = []
  for (const environment of chooseEnvironments({ settings, environments })) {
    const before = deploys.find((one) => one.environment.id === environment.id)
    deploys.push(await goingBack(world, environment, before?.to ?? inputs.get('to')?.value ?? '', context))
  }
  refuseTwice(deploys)
  const pipeline = {
    given: { settings, event, carried: { images: {} }, startedAt },
    stages: [],
    deploys: () => deploys,
    options: { approved: inputs.get('plan-hash')?.value ?? '', onCancel },
  }
  return inputs.flag('dry-run') ? planPipeline(pipeline, context) : runPipeline(pipeline, context)
}

/** The deploy that brings this environment back to the release of this name; empty: the one before. */
async function goingBack(
  { inputs, settings, event, targets, startedAt }: World,
  environment: EnvironmentSettings,
  wanted: string,
  context: EngineContext,
): Promise<DeployGiven> {
  const target = targetOf(environment, targets)
  const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
  const to = chooseRelease(await remembered({ target, input, settings, environment }, context), wanted)
  const images = Object.fromEntries(
    Object.entries(to.images).map(([id, image]) => {
      const [name = '', digest = ''] = image.split('@')
      return [id, { name, digest }]
    }),
  )
  const { version, commit } = to
  const release = releaseId(`back-to-${version}`, commit, startedAt)
  return {
    ...{ settings, environment, event, target, task: 'rollback' as const, to: to.release, now: startedAt },
    input: { ...input, images, version, commit, release },
    override: inputs.get('reason')?.value ?? '',
  }
}

/** The memory of a destination; of several hosts, that of the first which can be reached. */
async function remembered(
  { target, input, settings, environment }: Pick<DeployGiven, 'target' | 'input' | 'settings' | 'environment'>,
  context: EngineContext,
): Promise<readonly LogEntry[]> {
  let first: unknown
  for (const { connection } of membersOf(environment)) {
    try {
      return (await withConnection(connection, settings.root, context, (connected) =>
        answer(target.log(input).list(), connected),
      )) as readonly LogEntry[]
    } catch (thrown) {
      first ??= thrown
    }
  }
  throw first
}

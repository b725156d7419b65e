import { Failure } from '../core/failure.ts'
import type { LogEntry } from '../core/log.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
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
    const target = targetOf(environment, world.targets)
    const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
    const entries = await remembered({ target, input, settings, environment }, context)
    const before = deploys.find((one) => one.environment.id === environment.id)
    const to = chooseRelease(entries, before?.to ?? inputs.get('to')?.value ?? '')
    const images = Object.fromEntries(
      Object.entries(to.images).map(([id, image]) => {
        const [name = '', digest = ''] = image.split('@')
        return [id, { name, digest }]
      }),
    )
    const given = {
      ...input,
      images,
      version: to.version,
      commit: to.commit,
      release: releaseId(`back-to-${to.version}`, to.commit, startedAt),
    }
    const override = inputs.get('reason')?.value ?? ''
    deploys.push({
      settings,
      environment,
      event,
      target,
      input: given,
      task: 'rollback',
      to: to.release,
      override,
      now: startedAt,
    })
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

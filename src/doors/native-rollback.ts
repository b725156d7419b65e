import { Failure, toFailure } from '../core/failure.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import type { Stage } from '../core/stage.ts'
import type { DeployGiven } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { withLock } from '../engine/lock.ts'
import { endState } from '../run/deploy.ts'
import { chooseOne, targetInput, targetOf } from '../run/deploys.ts'
import { heal } from '../run/heal.ts'
import { newRecord } from '../run/intent.ts'
import { planPipeline, runPipeline } from '../run/pipeline.ts'
import { changeRecord, failureInRecord, openRecord } from '../run/records.ts'
import type { World } from './world.ts'

/** The destination's own way back, under its lock and recorded. What it leads to is not a release of ours: `status` says what runs. */
export async function rollbackNatively(world: World, sink: Sink): Promise<RunReport> {
  const { inputs, settings, event, startedAt } = world
  const environment = chooseOne(settings, inputs.list('environment')[0] ?? '')
  if (environment.hosts !== undefined)
    throw new Failure('usage', `${environment.id} has several hosts; none of their targets goes back by itself.`, {
      hint: 'Leave out native: kept releases are returned to, at all hosts.',
    })
  const target = targetOf(environment, world.targets)
  const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
  const { native } = target
  if (native === undefined) {
    throw new Failure('usage', `The target ${target.name} has no way back of its own.`, {
      hint: 'Leave out native: kept releases are returned to.',
    })
  }
  const stage: Stage = {
    name: 'rollback',
    knowledge: {},
    ask: (_given, facts) => target.look(input, facts),
    plan: (_given, facts) => native(input, facts),
    carry: ({ carried }) => carried,
  }
  const context = world.context([], sink)
  const pipeline = {
    given: { settings, event, carried: { images: {} }, startedAt },
    stages: [stage],
    deploys: () => [],
    options: { approved: '', onCancel: 'undo' } as const,
  }
  const override = inputs.get('reason')?.value ?? ''
  const given: DeployGiven = {
    settings,
    environment,
    event,
    target,
    input,
    task: 'rollback',
    to: '',
    override,
    now: startedAt,
  }
  return withConnection(environment.connection, settings.root, context, (connected) =>
    inputs.flag('dry-run')
      ? planPipeline(pipeline, connected)
      : recorded(given, connected, (held) => runPipeline(pipeline, held)),
  )
}

/** Done under the destination's lock, with a record of how it ended. */
async function recorded(
  given: DeployGiven,
  context: EngineContext,
  body: (held: EngineContext) => Promise<RunReport>,
): Promise<RunReport> {
  const { environment, target, input } = given
  const record = await openRecord(newRecord(given), context)
  const log = target.log(input)
  const close = (failure: Failure | undefined) => {
    const good = { state: 'succeeded', reason: 'by the destination itself' } as const
    const end = failure === undefined ? good : { state: endState(failure), ...failureInRecord(failure) }
    return changeRecord(record, end, context)
  }
  try {
    const lock = { log, text: 'rollback by the destination', ...environment.lock }
    const report = await withLock(lock, context, async (held, entries) => {
      await heal(log, held, entries)
      await changeRecord(record, { state: 'running' }, held)
      return body(held)
    })
    await close(report.failure)
    return report
  } catch (thrown) {
    await close(toFailure(thrown))
    throw thrown
  }
}

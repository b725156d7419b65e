import { type ActionDoor, actions } from './actions.ts'
import { Failure } from './core/failure.ts'
import { exitOf, openLog } from './doors/log.ts'
import { currentRunner, type Runner } from './io/runner/runner.ts'
import type { StageWord } from './run/stages.ts'
import { readInputs } from './settings/inputs.ts'

/** The door for the runner: reads the inputs, runs, writes outputs, summary and annotations, sets the exit code. */
export async function main(action: string, phase: 'main' | 'post'): Promise<void> {
  const runner = currentRunner()
  try {
    process.exitCode = phase === 'main' ? await runAction(action, runner) : await finish(action, runner)
  } catch (thrown) {
    const { tellFailed } = await import('./doors/failed.ts')
    tellFailed(thrown, runner, outputsOfAction(action))
  }
}

async function runAction(action: string, runner: Runner): Promise<number> {
  const inputs = readInputs(action, runner.env)
  const whole = action === 'root' || action === 'run'
  if (whole) {
    const { callsForNothing } = await import('./doors/nothing.ts')
    if (await callsForNothing(inputs, runner)) return skip(runner)
  }
  const planned = action === 'plan' || inputs.flag('dry-run')
  const [{ runWorld }, { withWorld }] = await Promise.all([import('./doors/run.ts'), import('./doors/world.ts')])
  const log = openLog(runner, false, outputsOfAction(action))
  runner.saveState('action', action)
  if (action === 'build') {
    const { describesBuild, dockerBuildByInputs } = await import('./doors/docker-build.ts')
    if (describesBuild(inputs)) {
      const report = await dockerBuildByInputs({ runner, inputs }, log.sink, planned)
      log.finish(report, planned)
      return exitOf(report)
    }
  }
  // Variables of the application are asked of those alone who bring them.
  const deploying = ['rollback', 'release', 'clean'].includes(action) ? { deploying: [] } : {}
  const report = await withWorld({ runner, inputs, ...deploying }, async (world) => {
    if (action === 'rollback') {
      const { rollbackWorld } = await import('./doors/rollback.ts')
      return rollbackWorld(world, log.sink, 'leave')
    }
    if (action === 'clean') {
      const { cleanWorld } = await import('./doors/clean.ts')
      return cleanWorld(world, log.sink, planned)
    }
    if (action === 'release') {
      const { releaseWorld } = await import('./doors/release.ts')
      return releaseWorld(world, log.sink, planned)
    }
    if (action === 'promote') {
      const { promoteWorld } = await import('./doors/promote.ts')
      return promoteWorld(world, log.sink, planned)
    }
    const words = whole || action === 'plan' ? undefined : ([action] as StageWord[])
    return runWorld(world, log.sink, { words, planned, onCancel: 'leave' })
  })
  log.finish(report, planned)
  runner.saveState('ended', report.failure?.kind ?? 'succeeded')
  return exitOf(report)
}

function skip(runner: Runner): number {
  runner.write('This event calls for nothing: a branch or tag was deleted.\n')
  runner.setOutput('result', 'skipped')
  return 0
}

function outputsOfAction(action: string): readonly string[] {
  return Object.keys((actions as Readonly<Record<string, ActionDoor>>)[action]?.outputs ?? {})
}

/** After the job, also after a cancel: what main began on a destination and did not end is ended now. */
async function finish(action: string, runner: Runner): Promise<number> {
  const begun = runner.state['action'] === action
  const cancelled = runner.state['ended'] === undefined || runner.state['ended'] === 'cancelled'
  const inputs = readInputs(action, runner.env)
  const gates = outputsOfAction(action).includes('score')
  const deploys = inputs.get('environment') !== undefined
  if (!begun || !cancelled || !(gates || deploys)) return 0
  const { healWorld } = await import('./doors/heal.ts')
  const { sweepServices } = await import('./doors/sweep.ts')
  const { withWorld } = await import('./doors/world.ts')
  const log = openLog(runner, false)
  const healed = await withWorld({ runner, inputs, deploying: [] }, async (world) => {
    const swept = await sweepServices(world, true)
    if (swept !== '') runner.write(`${swept}\n`)
    return deploys ? healWorld(world, inputs.list('environment'), log.sink) : []
  })
  if (healed.some(({ held }) => held))
    throw new Failure('unhealthy', 'What the cancelled run began could not be undone wholly.')
  return 0
}

import { tagOf } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import { readGates } from '../core/gate-results.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import type { Carried, Stage } from '../core/stage.ts'
import type { EngineContext } from '../engine/context.ts'
import { makeDeploys } from '../run/deploys.ts'
import { readDigests } from '../run/given-digests.ts'
import { type Pipeline, planPipeline, runPipeline } from '../run/pipeline.ts'
import { loadStages, type StageWord, stagesFor } from '../run/stages.ts'
import type { Invocation, Run } from './command.ts'
import { prepareState } from './destination.ts'
import { exitOf, openLog } from './log.ts'
import { sweepServices } from './sweep.ts'
import { type World, withWorld } from './world.ts'

/** The whole pipeline, or the stages that were named. */
export const run: Run = (invocation) => perform(invocation, undefined)

/** The same without executing anything. */
export const plan: Run = (invocation) => perform(invocation, undefined, true)

/** A build as the config has it, or as the options alone describe it. */
export const build: Run = async (invocation) => {
  const { describesBuild, dockerBuildByInputs } = await import('./docker-build.ts')
  const { runner, inputs, json } = invocation
  if (!describesBuild(inputs)) return perform(invocation, ['build'])
  const log = openLog(runner, json)
  const planned = inputs.flag('dry-run')
  const report = await dockerBuildByInputs({ runner, inputs }, log.sink, planned)
  log.finish(report, planned)
  return exitOf(report)
}

/** One stage, with what it needs looked up. */
export function runStages(words: readonly string[]): Run {
  return (invocation) => perform(invocation, words as StageWord[])
}

async function perform(
  invocation: Invocation,
  words: readonly StageWord[] | undefined,
  planned = false,
): Promise<number> {
  const { runner, inputs, json } = invocation
  const log = openLog(runner, json)
  const report = await withWorld({ runner, inputs }, (world) =>
    runWorld(world, log.sink, { words, planned: planned || inputs.flag('dry-run'), onCancel: 'undo' }),
  )
  log.finish(report, planned || inputs.flag('dry-run'))
  return exitOf(report)
}

/** What is run, and how. */
export interface RunChoice {
  /** Undefined: what the inputs or the event call for. */
  readonly words: readonly StageWord[] | undefined
  readonly planned: boolean
  readonly onCancel: 'undo' | 'leave'
}

/** Runs or plans in an open world; what the command line and the actions share. */
export async function runWorld(world: World, sink: Sink, choice: RunChoice): Promise<RunReport> {
  const { inputs, settings, event, startedAt } = world
  const environments = inputs.list('environment')
  const asked = inputs.list('stages') as StageWord[]
  const words = choice.words ?? (asked.length > 0 ? asked : stagesFor(event, environments.length > 0))
  if (words.includes('deploy') && environments.length === 0) {
    throw new Failure('usage', 'A deploy needs the name of an environment.', {
      hint: `Name it: --environment ${settings.environments[0]?.id ?? 'staging'} (input environment).`,
    })
  }
  refuseDirty(world, words, choice.planned)
  const digests = readDigests([...inputs.list('digest'), ...inputs.list('images')], settings)
  const named = Object.keys(digests).length > 0
  const leg = inputs.get('leg')?.value
  const told = inputs.get('gates')?.value
  const gates = told === undefined ? {} : { gates: readGates(told) }
  const only = inputs.list('leg-images')
  const stages = await loadStages(words, {
    digests,
    settings,
    leg: leg !== undefined,
    finds: settings.builds.tags === 'find' && tagOf(event) !== undefined,
  })
  const override = inputs.get('reason')?.value ?? ''
  const deploys = (carried: Carried) =>
    words.includes('deploy')
      ? makeDeploys({ settings, event, environments, targets: world.targets, override, now: startedAt, named }, carried)
      : []
  const pipeline: Pipeline = {
    given: {
      settings,
      event,
      carried: { images: {}, ...gates },
      startedAt,
      ...(leg === undefined ? {} : { leg, only }),
    },
    stages,
    deploys,
    options: { approved: inputs.get('plan-hash')?.value ?? '', onCancel: choice.onCancel },
  }
  const context = planning(world, stages, sink, choice.planned)
  if (!choice.planned && words.includes('deploy')) await prepareState(world)
  for (const text of [...settings.warnings, ...inputs.warnings]) context.sink({ type: 'note', level: 'warning', text })
  const swept = choice.planned || !words.includes('quality') ? '' : await sweepServices(world)
  if (swept !== '') context.sink({ type: 'note', level: 'warning', text: swept })
  return choice.planned ? planPipeline(pipeline, context) : runPipeline(pipeline, context)
}

/** Milliseconds for which somebody in front of a terminal waits for a plan when a registry does not answer. */
const shortest = 10_000

/** A plan on a laptop is looked at, not relied on: it says soon that it cannot be made. */
function planning(world: World, stages: readonly Stage[], sink: Sink, planned: boolean): EngineContext {
  const context = world.context(stages, sink)
  if (!planned || world.runner.ci) return context
  return { ...context, patience: Math.min(context.patience ?? shortest, shortest) }
}

/** An image is named by its commit; a working tree that differs from it would be deployed under a false name. */
function refuseDirty({ event }: World, words: readonly StageWord[], planned: boolean): void {
  if (!event.dirty || planned || !words.some((word) => word === 'build' || word === 'deploy')) return
  throw new Failure(
    'usage',
    `The working tree differs from commit ${event.sha.slice(0, 7)}: what is built would not be that commit.`,
    {
      hint: 'Commit or stash the changes first (git status shows them).',
    },
  )
}

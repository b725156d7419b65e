import { Failure } from '../core/failure.ts'
import { partName } from '../core/parts.ts'
import type { StageReport } from '../core/report.ts'
import { type DeployGiven, refusedEvent } from '../deploy/index.ts'
import type { EngineContext } from '../engine/context.ts'
import { type DeployOptions, runDeploy } from './deploy.ts'
import { runFleet } from './fleet/index.ts'
import { failedStage, skippedStage } from './stage.ts'

/**
 * Deploys to the targets of one environment, in their order, each with its own record and its own lock. Every lock is kept until the last
 * target is good, and so are the notes: a target that fails, or a process that is killed, takes those before it back.
 */
export async function runDeploys(
  givens: readonly DeployGiven[],
  context: EngineContext,
  options: DeployOptions,
): Promise<StageReport[]> {
  const [first, ...rest] = givens
  if (first === undefined) return []
  const run = first.environment.hosts === undefined ? runDeploy : runFleet
  if (rest.length === 0) return [await run(first, context, options)]
  let others: StageReport[] | undefined
  const report = await runDeploy(first, context, {
    ...options,
    async then(held, asked) {
      others = await runDeploys(rest, held, { ...options, asked })
      const failed = others.find(({ failure }) => failure !== undefined)
      return failed?.failure === undefined ? undefined : failedBeside(failed.subject, failed.failure)
    },
  })
  const skipped = () => rest.map((given) => skippedDeploy(given, `${partName(first.environment)} failed`, context))
  // What failed itself is told before what was taken back for it.
  return others === undefined
    ? [report, ...skipped()]
    : report.failure === undefined
      ? [report, ...others]
      : [...others, report]
}

/** Deploys of one environment stand together. */
export function byEnvironment(givens: readonly DeployGiven[]): DeployGiven[][] {
  const ids = [...new Set(givens.map(({ environment }) => environment.id))]
  return ids.map((id) => givens.filter(({ environment }) => environment.id === id))
}

export function skippedDeploy({ task, environment }: DeployGiven, why: string, context: EngineContext): StageReport {
  return skippedStage(`${task} ${partName(environment)}`, why, context)
}

/** An event for which nothing is deployed ends it before anything is asked, told or recorded: the token of such a run may not write a record. */
export function refuseDeploys(givens: readonly DeployGiven[], context: EngineContext): StageReport[] | undefined {
  const failure = givens[0] && refusedEvent(givens[0])
  if (failure === undefined) return undefined
  return givens.map(({ task, environment }) => {
    const report = failedStage({ stage: task, plan: undefined, failure, ms: 0, context })
    return { ...report, subject: partName(environment) }
  })
}

function failedBeside(subject: string, failure: Failure): Failure {
  return new Failure(failure.kind, `Taken back, because ${subject} failed: ${failure.message}`, {
    cause: failure,
    hint: failure.hint,
  })
}

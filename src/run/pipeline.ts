import { legsOf } from '../build/legs.ts'
import type { Failure } from '../core/failure.ts'
import { toFailure } from '../core/failure.ts'
import { partName } from '../core/parts.ts'
import type { Plan } from '../core/plan.ts'
import type { RunReport, StageReport } from '../core/report.ts'
import type { Carried, Given, Stage } from '../core/stage.ts'
import type { DeployGiven } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import type { DeployOptions } from './deploy.ts'
import { byEnvironment, refuseDeploys, runDeploys, skippedDeploy } from './deploy-all.ts'
import { withEarlyFacts } from './early.ts'
import { planFleet } from './fleet/index.ts'
import { hashPlan } from './hash.ts'
import { withNotices } from './notices.ts'
import { planOnly } from './plan.ts'
import { failedStage, planStage, runStage, skippedStage } from './stage.ts'

/** What a run does: stages in their order, then the deploys. */
export interface Pipeline {
  readonly given: Given
  readonly stages: readonly Stage[]
  /** Makes the deploys once the digests are known (or stand as `‹build.app.digest›`). */
  readonly deploys: (carried: Carried) => readonly DeployGiven[]
  readonly options: DeployOptions
}

/** Runs each stage in its turn on fresh facts; a failure skips the rest, and every stage is reported. */
export async function runPipeline(pipeline: Pipeline, context: EngineContext): Promise<RunReport> {
  const from = context.ports.clock.now()
  const reports: StageReport[] = []
  let { carried } = pipeline.given
  for (const stage of pipeline.stages) {
    const stopper = stopped(reports)
    if (stopper !== undefined) reports.push(skippedStage(stage.name, `${stopper} failed`, context))
    else {
      const result = await runStage(stage, { ...pipeline.given, carried }, context)
      carried = result.carried
      reports.push(result.report)
    }
  }
  for (const environment of byEnvironment(deploysOf(pipeline, carried, reports))) {
    const stopper = stopped(reports)
    const refused = stopper === undefined ? refuseDeploys(environment, context) : undefined
    if (refused !== undefined) reports.push(...refused)
    else if (stopper === undefined)
      reports.push(
        ...(await withNotices(environment, context, () => runDeploys(environment, context, pipeline.options))),
      )
    else reports.push(...environment.map((given) => skippedDeploy(given, `${stopper} failed`, context)))
  }
  return report(pipeline, carried, reports, context.ports.clock.now() - from)
}

/** Prints what `runPipeline` would do on today's facts: the same stages, the same plans, nothing executed. */
export async function planPipeline(pipeline: Pipeline, context: EngineContext): Promise<RunReport> {
  const from = context.ports.clock.now()
  const reports: StageReport[] = []
  let { carried } = pipeline.given
  for (const stage of pipeline.stages) {
    const begun = context.ports.clock.now()
    try {
      const planned = await planStage(stage, { ...pipeline.given, carried }, context)
      carried = planned.carried
      reports.push(plannedStage(planned.plan, context.ports.clock.now() - begun, [pipeline.given.startedAt]))
    } catch (thrown) {
      reports.push(failedStage({ stage: stage.name, plan: undefined, failure: toFailure(thrown), ms: 0, context }))
      return report(pipeline, carried, reports, context.ports.clock.now() - from)
    }
  }
  for (const given of pipeline.deploys(carried)) {
    const begun = context.ports.clock.now()
    try {
      const { connection, hosts } = given.environment
      const plan =
        hosts === undefined
          ? await withEarlyFacts(given, context, (early) =>
              withConnection(
                connection,
                given.settings.root,
                context,
                async (connected) => (await planOnly(given, connected, await early)).plan,
              ),
            )
          : await planFleet(given, context)
      reports.push(plannedStage(plan, context.ports.clock.now() - begun, [given.input.release, given.now]))
    } catch (thrown) {
      reports.push({
        ...failedStage({ stage: given.task, plan: undefined, failure: toFailure(thrown), ms: 0, context }),
        subject: partName(given.environment),
      })
    }
  }
  return report(pipeline, carried, reports, context.ports.clock.now() - from)
}

function plannedStage(plan: Plan, ms: number, volatile: readonly string[]): StageReport {
  return {
    stage: plan.stage,
    subject: plan.subject,
    state: 'succeeded',
    ms,
    notes: plan.notes,
    plan,
    planHash: hashPlan(plan, volatile),
  }
}

/** After a failed stage the deploys are still named, so that the report says what was not done. */
function deploysOf(pipeline: Pipeline, carried: Carried, reports: StageReport[]): readonly DeployGiven[] {
  try {
    return pipeline.deploys(carried)
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (stopped(reports) === undefined)
      reports.push({ stage: 'deploy', subject: 'deploy', state: 'failed', ms: 0, notes: [], failure })
    return []
  }
}

function stopped(reports: readonly StageReport[]): string | undefined {
  return reports.find(({ state }) => state !== 'succeeded' && state !== 'skipped')?.stage
}

function report(pipeline: Pipeline, carried: Carried, stages: readonly StageReport[], ms: number): RunReport {
  const { settings, event } = pipeline.given
  const failure: Failure | undefined = stages.find((stage) => stage.failure !== undefined)?.failure
  const version = Object.values(carried.images)[0]?.version ?? ''
  return {
    app: settings.app,
    version,
    ref: event.ref,
    sha: event.sha,
    images: carried.images,
    stages,
    ms,
    legs: legsOf(settings),
    ...(carried.gates === undefined ? {} : { gates: carried.gates }),
    ...(failure === undefined ? {} : { failure }),
  }
}

import { isDigest } from '../core/digest.ts'
import { type Failure, toFailure } from '../core/failure.ts'
import type { PlanOutcome } from '../core/outcome.ts'
import type { Plan } from '../core/plan.ts'
import type { StageReport } from '../core/report.ts'
import type { Carried, Conclusion, Given, Stage } from '../core/stage.ts'
import type { EngineContext } from '../engine/context.ts'
import { execute } from '../engine/execute.ts'
import { observe } from '../engine/observe.ts'
import { type Planned, withPlan } from './claimed.ts'
import { hashPlan } from './hash.ts'

export interface StageResult {
  readonly report: StageReport
  readonly carried: Carried
}

/** Observes and plans one stage on today's facts. What is built later shows as `‹build.app.digest›` in what it hands on. */
export async function planStage(
  stage: Stage,
  given: Given,
  context: EngineContext,
): Promise<{ plan: Plan; carried: Carried }> {
  const facts = await observe((known) => stage.ask(given, known), context)
  const plan = stage.plan(given, facts)
  return { plan, carried: stage.carry(given, plan, {}) }
}

/** One stage from its questions to its report. Never throws for what happens in it. */
export async function runStage(stage: Stage, given: Given, context: EngineContext): Promise<StageResult> {
  const { clock } = context.ports
  const from = clock.now()
  let plan: Plan | undefined
  try {
    return await withPlan(stage, given, context, (planned) => {
      plan = planned.plan
      return executeStage(stage, { given, ...planned, from }, context)
    })
  } catch (thrown) {
    return {
      report: failedStage({ stage: stage.name, plan, failure: toFailure(thrown), ms: clock.now() - from, context }),
      carried: given.carried,
    }
  }
}

interface Executing extends Planned {
  readonly given: Given
  /** When the stage began. */
  readonly from: number
}

async function executeStage(
  stage: Stage,
  { given, plan, facts, from }: Executing,
  context: EngineContext,
): Promise<StageResult> {
  context.sink({ type: 'stage', stage: stage.name, subject: plan.subject, state: 'started' })
  for (const text of plan.notes) context.sink({ type: 'note', level: 'info', text })
  const executed = await execute(plan, context)
  const end = executed.state === 'cancelled' ? undefined : stage.conclude?.(given, plan, executed, facts)
  const outcome = end === undefined ? executed : await conclude(executed, end, context)
  const report: StageReport = {
    stage: stage.name,
    subject: plan.subject,
    state: outcome.state,
    ms: context.ports.clock.now() - from,
    notes: plan.notes,
    plan,
    planHash: hashPlan(plan, [given.startedAt]),
    outcome,
    ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
    ...(end === undefined ? {} : { told: end.told }),
  }
  context.sink({
    type: 'stage',
    stage: stage.name,
    subject: plan.subject,
    state: outcome.state === 'succeeded' ? 'succeeded' : 'failed',
  })
  const whole = outcome.state === 'succeeded' || stage.partial === true
  const carried = whole ? stage.carry(given, plan, outcome.outputs) : given.carried
  const safe = outcome.state === 'succeeded' ? carried : known(carried)
  return { report, carried: { ...given.carried, ...safe, ...end?.carried } }
}

/** Without digests that never came to be. */
function known(carried: Carried): Carried {
  const images = Object.entries(carried.images).map(([id, { digest, ...image }]) => [
    id,
    digest !== undefined && isDigest(digest) ? { ...image, digest } : image,
  ])
  return { ...carried, images: Object.fromEntries(images) }
}

/** Executes what is done last; the first failure stays the stage's. */
async function conclude(before: PlanOutcome, end: Conclusion, context: EngineContext): Promise<PlanOutcome> {
  for (const text of end.plan.notes) context.sink({ type: 'note', level: 'info', text })
  const last = await execute(end.plan, context)
  const failure = before.failure ?? last.failure ?? end.failure
  return {
    ...before,
    state: failure === undefined ? before.state : 'failed',
    steps: [...before.steps, ...last.steps],
    warnings: [...before.warnings, ...last.warnings],
    ...(failure === undefined ? {} : { failure }),
  }
}

interface FailedStage {
  readonly stage: string
  readonly plan: Plan | undefined
  readonly failure: Failure
  readonly ms: number
  readonly context: EngineContext
}

/** The report of a stage that could not be observed or planned. */
export function failedStage({ stage, plan, failure, ms, context }: FailedStage): StageReport {
  const subject = plan?.subject ?? stage
  if (plan === undefined) context.sink({ type: 'stage', stage, subject, state: 'started' })
  context.sink({ type: 'stage', stage, subject, state: 'failed', why: failure.message })
  return {
    stage,
    subject,
    state: failure.kind === 'cancelled' ? 'cancelled' : 'failed',
    ms,
    notes: plan?.notes ?? [],
    failure,
    ...(plan === undefined ? {} : { plan }),
  }
}

/** The report of a stage that was not reached. */
export function skippedStage(stage: string, why: string, context: EngineContext): StageReport {
  context.sink({ type: 'stage', stage, subject: stage, state: 'skipped', why })
  return { stage, subject: stage, state: 'skipped', ms: 0, notes: [why] }
}

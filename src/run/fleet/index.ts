import { Failure, toFailure } from '../../core/failure.ts'
import type { PlanOutcome } from '../../core/outcome.ts'
import type { Plan } from '../../core/plan.ts'
import type { DeploymentRecord } from '../../core/record.ts'
import type { StageReport } from '../../core/report.ts'
import { type DeployGiven, type GoodRelease, judgePolicy } from '../../deploy/index.ts'
import type { EngineContext } from '../../engine/context.ts'
import { changedSinceApproval, type DeployOptions, endState } from '../deploy.ts'
import { forgetSurplus, rememberGood } from '../good.ts'
import { hashPlan } from '../hash.ts'
import { explainHeld } from '../held.ts'
import { newRecord, previousImages } from '../intent.ts'
import { planOnly } from '../plan.ts'
import { changeRecord, failureInRecord, openRecord } from '../records.ts'
import { failedStage } from '../stage.ts'
import { closeStale } from '../stale.ts'
import { takeBack, type WayBack } from './back.ts'
import { type BatchesEnd, type Ran, type Ready, runBatches } from './batches.ts'
import { healFleet } from './heal.ts'
import { joinPlans, type Member, type Missing, missed, outcomeAt } from './member.ts'
import { withMembers } from './open.ts'

/** What would be done at all hosts, on today's facts, without their locks. */
export async function planFleet(given: DeployGiven, context: EngineContext): Promise<Plan> {
  return withMembers(given, { lock: false }, context, async ({ members, missing }) => {
    const ready = await planEach(members, missing)
    return joinPlans(
      given,
      ready.map(({ host, planned }) => ({ host, plan: planned.plan })),
      missing,
    )
  })
}

/**
 * One deploy to several hosts under one record. All are planned before the first is changed; then they are deployed to in batches. A batch with
 * a failure ends it, and the hosts switched before go back. A host that is not there is left out and told.
 */
export async function runFleet(
  given: DeployGiven,
  context: EngineContext,
  options: DeployOptions,
): Promise<StageReport> {
  const from = context.ports.clock.now()
  const took = () => context.ports.clock.now() - from
  let record: DeploymentRecord | undefined
  try {
    const opened = await openRecord(newRecord(given), context)
    record = opened
    return await withMembers(given, { record: opened.id }, context, async ({ members, missing }) => {
      const report = await deployTo({ given, record: opened, members, missing, context, options })
      return { ...report, ms: took() }
    })
  } catch (thrown) {
    const failure = toFailure(thrown)
    const state = endState(failure)
    const change = { state, ...failureInRecord(failure) }
    const closed = record === undefined ? undefined : await changeRecord(record, change, context)
    return {
      ...failedStage({ stage: given.task, plan: undefined, failure, ms: took(), context }),
      subject: given.environment.id,
      ...(state === 'superseded' ? { state } : {}),
      ...(closed === undefined ? {} : { record: closed }),
    }
  }
}

interface Held {
  readonly given: DeployGiven
  readonly record: DeploymentRecord
  readonly members: readonly Member[]
  readonly missing: readonly Missing[]
  readonly context: EngineContext
  readonly options: DeployOptions
}

async function deployTo(held: Held): Promise<Omit<StageReport, 'ms'>> {
  const { given, record, members, missing, context, options } = held
  await healFleet(members, missing)
  const [one] = members
  if (one !== undefined) {
    const { settings, environment, target } = given
    const place = { app: settings.app, environment, log: target.log(one.given.input), own: record }
    await closeStale({ ...place, destination: record.destination, whole: missing.length === 0 }, one.context)
  }
  const ready = await planEach(members, missing)
  const plan = joinPlans(
    given,
    ready.map(({ host, planned }) => ({ host, plan: planned.plan })),
    missing,
  )
  const planHash = hashPlan(plan, [given.input.release, given.now])
  if (options.approved !== '' && !options.approved.split(/[\s,]+/).includes(planHash))
    throw changedSinceApproval(options.approved, planHash)
  const told = { stage: given.task, subject: plan.subject }
  context.sink({ type: 'stage', ...told, state: 'started' })
  for (const text of plan.notes) context.sink({ type: 'note', level: 'info', text })
  const [first] = ready
  const previous = first === undefined ? {} : previousImages(first.given, first.planned.facts)
  const running = await changeRecord(record, { state: 'running', previous }, context)
  const end = await runBatches({ given, record: record.id, planHash, ready, context, options })
  const { outcome: ended, record: closed } = await conclude({ ...held, record: running }, end)
  const outcome = first === undefined ? ended : explainHeld(ended, plan, first.given, first.planned.facts)
  context.sink({ type: 'stage', ...told, state: outcome.state === 'succeeded' ? 'succeeded' : 'failed' })
  return {
    ...told,
    state: outcome.state,
    notes: [...plan.notes, ...end.lost.map(missed)],
    plan,
    planHash,
    outcome,
    record: closed,
    rulings: first === undefined ? [] : judgePolicy(first.given, first.planned.facts),
    ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
  }
}

/** @throws Failure that names the host, or `transient` where none is there */
async function planEach(members: readonly Member[], missing: readonly Missing[]): Promise<Ready[]> {
  if (members.length === 0) {
    throw new Failure('transient', 'None of the hosts can be reached.', {
      details: missing.map(({ host, why }) => `${host}: ${why}`),
    })
  }
  const ready: Ready[] = []
  for (const member of members) {
    // The first that is there does what is done once.
    const own = { ...member.given.environment, ...(ready.length === 0 ? {} : { follows: true }) }
    const given = { ...member.given, environment: own }
    ready.push({ ...member, given, planned: await planOnly(given, member.context) })
  }
  return ready
}

interface Concluded {
  readonly outcome: PlanOutcome
  readonly record: DeploymentRecord
}

async function conclude(held: Held, end: BatchesEnd): Promise<Concluded> {
  const { given, missing, options, context } = held
  const ran = [...end.good, ...end.bad, ...end.lost]
  const steps = ran.flatMap(({ host, outcome }) => outcome.steps.map((one) => outcomeAt(host, one)))
  const warnings = ran.flatMap(({ outcome }) => outcome.warnings)
  const base = { steps, warnings, outputs: {} }
  const failure = end.failure ?? (end.good.length === 0 ? nobody([...missing, ...end.lost]) : undefined)
  if (failure === undefined) {
    const absent = [...missing, ...end.lost, ...(await settle(end.good))]
    const reason = [given.override, ...absent.map(({ host, why }) => `not at ${host}: ${why}`)]
      .filter(Boolean)
      .join('; ')
    const record = await changeRecord(held.record, { state: 'succeeded', reason: reason.slice(0, 500) }, context)
    return { outcome: { ...base, state: 'succeeded', undone: [] }, record }
  }
  const asked = ran.map((one) => one.asked()).find((wish) => wish !== undefined)
  const state = failure.kind === 'cancelled' ? 'cancelled' : 'failed'
  // `post:` takes the way back at every host.
  if (state === 'cancelled' && options.onCancel === 'leave' && asked === undefined)
    return { outcome: { ...base, state, undone: [], failure }, record: held.record }
  const rollback = asked?.leave === true ? 'manual' : given.environment.rollback
  const back = await takeBack(end, { rollback })
  for (const { journal, outcome } of end.bad) if (outcome.rolledBack !== false) await journal.close()
  if (back.held !== undefined) for (const { journal } of end.good) await journal.close()
  const record = await closeFailed(held, failure, back, state)
  const { failures, ...way } = back
  const whole = failures.reduce((all, one) => alsoFailed(all, one), failure)
  return { outcome: { ...base, ...way, state, failure: whole }, record }
}

/**
 * The release is good at all of them: that is noted at all before the first one remembers it, so that whoever is killed here is finished forward
 * everywhere. One that has just vanished is ended by the next run.
 */
async function settle(good: readonly Ran[]): Promise<Missing[]> {
  const hosts = good.map(({ host }) => host)
  const proofs = await Promise.all(good.map(({ journal }) => journal.proven(hosts).catch(toFailure)))
  const each = good.map(async ({ host, given, planned, intent, journal, context }, index): Promise<Missing[]> => {
    try {
      const proof = proofs[index]
      if (proof !== undefined) throw proof
      const entries = await rememberGood(given, intent.good as unknown as GoodRelease, planned.facts, context)
      await forgetSurplus(given, entries, context)
      await journal.close()
      return []
    } catch (thrown) {
      const why = `the release runs, but it could not be remembered there: ${toFailure(thrown).message}`
      context.sink({ type: 'note', level: 'warning', text: why })
      return [{ host, why }]
    }
  })
  return (await Promise.all(each)).flat()
}

async function closeFailed(
  { record, context }: Held,
  failure: Failure,
  back: WayBack,
  state: 'failed' | 'cancelled',
): Promise<DeploymentRecord> {
  const said = failureInRecord(failure)
  if (back.rolledBack === true) return changeRecord(record, { ...said, state: 'rolled back' }, context)
  const reason = back.held === undefined ? said.reason : `held at ${back.held}: ${said.reason}`
  return changeRecord(record, { ...said, state, reason: reason ?? '' }, context)
}

function nobody(missing: readonly Missing[]): Failure {
  return new Failure('transient', 'All hosts vanished while they were deployed to.', {
    details: missing.map(({ host, why }) => `${host}: ${why}`),
  })
}

function alsoFailed(failure: Failure, back: Failure): Failure {
  return new Failure(failure.kind, `${failure.message} The way back failed too: ${back.message}`, {
    cause: failure,
    hint: `Look at that host now. ${back.hint}`,
    details: [...failure.details, ...back.details],
  })
}

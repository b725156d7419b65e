import { Failure, toFailure } from '../core/failure.ts'
import type { LogEntry } from '../core/log.ts'
import { partName } from '../core/parts.ts'
import type { Facts } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { StageReport } from '../core/report.ts'
import { type DeployGiven, type GoodRelease, judgePolicy, logEntries } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import type { EngineContext } from '../engine/context.ts'
import { execute } from '../engine/execute.ts'
import { openJournal } from '../engine/journal.ts'
import { withLock } from '../engine/lock.ts'
import { together } from '../engine/together.ts'
import { type Cancellation, withCancel } from './cancel.ts'
import { conclude } from './conclude.ts'
import { withEarlyFacts } from './early.ts'
import { hashPlan } from './hash.ts'
import { heal } from './heal.ts'
import { explainHeld } from './held.ts'
import { newRecord, planIntent, previousImages } from './intent.ts'
import { type Planned, planOnly } from './plan.ts'
import { changeRecord, failureInRecord, openRecord } from './records.ts'
import { failedStage } from './stage.ts'
import { closeStale } from './stale.ts'
import { takeBack } from './take-back.ts'

export interface DeployOptions {
  /** A person approved exactly this plan; another one is `stale`. Empty: none. */
  readonly approved: string
  /** `leave` where `post:` takes the way back. */
  readonly onCancel: 'undo' | 'leave'
  /** What must succeed too while our lock is held, once this deploy is good; its failure takes this deploy back. */
  readonly then?: (held: EngineContext, asked: () => Cancellation | undefined) => Promise<Failure | undefined>
  /** What somebody wished for the deploy that this one follows. */
  readonly asked?: () => Cancellation | undefined
}

/** One deploy: record, lock, heal, observe, plan, intent, execute, record. Never throws for what happens in it. */
export async function runDeploy(
  given: DeployGiven,
  context: EngineContext,
  options: DeployOptions,
): Promise<StageReport> {
  const from = context.ports.clock.now()
  const end = (report: Omit<StageReport, 'ms'>): StageReport => ({ ...report, ms: context.ports.clock.now() - from })
  let record: DeploymentRecord | undefined
  try {
    const { log, text } = lockOf(given)
    const { lock, connection } = given.environment
    const taking = { log, text, ttl: lock.ttl, wait: lock.wait }
    return end(
      await withEarlyFacts(given, context, async (early) => {
        const opened = await openRecord(newRecord(given), context)
        record = opened
        return withConnection(connection, given.settings.root, context, (connected) =>
          withCancel({ log, record: opened.id }, connected, (stoppable, asked) =>
            explainAbsence(given, stoppable, (entered) =>
              withLock(taking, stoppable, (held, entries) => {
                entered()
                return deployUnderLock({
                  ...{ given, record: opened, context: held, options, entries, early },
                  asked: () => asked() ?? options.asked?.(),
                  outside: { ...context, signal: held.signal },
                })
              }),
            ),
          ),
        )
      }),
    )
  } catch (thrown) {
    const failure = toFailure(thrown)
    const state = endState(failure)
    const closed =
      record === undefined ? undefined : await changeRecord(record, { state, ...failureInRecord(failure) }, context)
    const report = failedStage({
      stage: given.task,
      plan: undefined,
      failure,
      ms: context.ports.clock.now() - from,
      context,
    })
    return {
      ...report,
      subject: partName(given.environment),
      ...(state === 'superseded' ? { state } : {}),
      ...(closed === undefined ? {} : { record: closed }),
    }
  }
}

/** Where a destination has no place even for its lock, what its target finds out says better what is missing. */
async function explainAbsence<T>(
  given: DeployGiven,
  context: EngineContext,
  work: (entered: () => void) => Promise<T>,
): Promise<T> {
  let inside = false
  try {
    return await work(() => {
      inside = true
    })
  } catch (thrown) {
    if (!inside && toFailure(thrown).kind === 'absent') await planOnly(given, context)
    throw thrown
  }
}

/** What a failure before the first change makes of the record. */
export function endState(failure: Failure): 'superseded' | 'cancelled' | 'failed' {
  if (failure.rule === 'superseded') return 'superseded'
  return failure.kind === 'cancelled' ? 'cancelled' : 'failed'
}

interface Held {
  readonly given: DeployGiven
  readonly record: DeploymentRecord
  readonly context: EngineContext
  readonly options: DeployOptions
  /** What the destination remembers since we hold its lock. */
  readonly entries: readonly LogEntry[]
  /** What the checkout tells, asked since before the destination was reached. */
  readonly early: Promise<Facts>
  /** What somebody elsewhere wishes, once they ask to cancel it. */
  readonly asked: () => Cancellation | undefined
  /** As `context`, without this environment's connection. */
  readonly outside: EngineContext
}

async function deployUnderLock(held: Held): Promise<Omit<StageReport, 'ms'>> {
  const { given, record, context, options, entries, early, asked, outside } = held
  const { environment, input, target } = given
  const log = target.log(input)
  const healed = await heal(log, context, entries)
  const told = await early
  // What was healed has changed what is remembered.
  const known = healed.length > 0 ? told : told.with(logEntries(log.destination), entries)
  const planned = await planBesideTidying(held, known)
  const { plan, facts } = planned
  const planHash = hashPlan(plan, [input.release, given.now])
  if (options.approved !== '' && !options.approved.split(/[\s,]+/).includes(planHash))
    throw changedSinceApproval(options.approved, planHash)
  context.sink({ type: 'stage', stage: given.task, subject: plan.subject, state: 'started' })
  for (const text of plan.notes) context.sink({ type: 'note', level: 'info', text })
  const previous = previousImages(given, facts)
  const intent = planIntent({ given, ...planned, planHash, record: record.id })
  const [running, journal] = await together([
    changeRecord(record, { state: 'running', previous }, context),
    openJournal(log, intent, context),
  ])
  const rollback = () => (asked()?.leave === true ? ('manual' as const) : environment.rollback)
  const executed = await execute(plan, context, {
    journal,
    get rollback() {
      return rollback()
    },
    // Nobody takes the way back after us when the wish came from elsewhere: this process goes on.
    get onCancel() {
      return asked() === undefined ? options.onCancel : ('undo' as const)
    },
  })
  const failure = executed.state === 'succeeded' ? await options.then?.(outside, asked) : undefined
  const left = context.signal.aborted && options.onCancel === 'leave' && asked() === undefined
  const ended =
    failure === undefined
      ? executed
      : await takeBack({ plan, outcome: executed, failure, left, context, mode: rollback() })
  const outcome = explainHeld(ended, plan, given, facts)
  const { onCancel } = options
  const closed = await conclude(
    { given, record: running, context, onCancel, asked },
    { outcome, journal, facts, good: intent.good as unknown as GoodRelease },
  )
  context.sink({
    type: 'stage',
    stage: given.task,
    subject: plan.subject,
    state: outcome.state === 'succeeded' ? 'succeeded' : 'failed',
  })
  return {
    stage: given.task,
    subject: plan.subject,
    state: outcome.state,
    notes: plan.notes,
    plan,
    planHash,
    outcome,
    record: closed,
    rulings: judgePolicy(given, facts),
    ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
  }
}

/** Closes what others left open in the ledger while it plans, but not beyond the lock. */
async function planBesideTidying({ given, record, context }: Held, known: Facts): Promise<Planned> {
  const { settings, environment, target, input } = given
  const place = { app: settings.app, environment, log: target.log(input), destination: record.destination, whole: true }
  const tidied = closeStale({ ...place, own: record }, context)
  try {
    return await planOnly(given, context, known)
  } finally {
    await tidied
  }
}

/** What the lock is taken for. */
export function lockOf({ target, input, event, task }: DeployGiven) {
  return { log: target.log(input), text: `${task} ${input.version}${event.runUrl === '' ? '' : ` (${event.runUrl})`}` }
}

/** `stale` */
export function changedSinceApproval(approved: string, now: string): Failure {
  return new Failure(
    'stale',
    `The plan is not the approved one: approved ${approved.slice(0, 12)}, now ${now.slice(0, 12)}.`,
    {
      hint: 'Look at the plan again (deploy-action plan) and approve that one.',
    },
  )
}

import { Failure } from '../core/failure.ts'
import type { PlanOutcome } from '../core/outcome.ts'
import type { Facts } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { DeployGiven, GoodRelease } from '../deploy/index.ts'
import type { EngineContext } from '../engine/context.ts'
import type { Journal } from '../engine/journal.ts'
import { together } from '../engine/together.ts'
import type { Cancellation } from './cancel.ts'
import { forgetSurplus, rememberGood } from './good.ts'
import { changeRecord, failureInRecord } from './records.ts'

/** A deploy that is over. */
interface Concluding {
  readonly given: DeployGiven
  readonly record: DeploymentRecord
  readonly context: EngineContext
  readonly onCancel: 'undo' | 'leave'
  readonly asked: () => Cancellation | undefined
}

/** What became of it. */
interface Ended {
  readonly outcome: PlanOutcome
  readonly journal: Journal
  /** Those it was planned from. */
  readonly facts: Facts
  readonly good: GoodRelease
}

/** Writes how it ended: the release to the destination if it is good, the record, and the end of the journal. */
export async function conclude(
  { given, record, context, onCancel, asked }: Concluding,
  { outcome, journal, facts, good }: Ended,
): Promise<DeploymentRecord> {
  if (outcome.state === 'succeeded') {
    // Either of the two is enough for whoever has to end this deploy.
    const [entries] = await together([rememberGood(given, good, facts, context), journal.proven()])
    const [closed] = await together([
      changeRecord(record, { state: 'succeeded', reason: given.override }, context),
      forgetSurplus(given, entries, context),
    ])
    await journal.close()
    return closed
  }
  const failure = outcome.failure ?? new Failure('bug', 'It failed without a reason.')
  if (outcome.state === 'cancelled' && onCancel === 'leave' && asked() === undefined) return record
  const said = failureInRecord(failure)
  if (outcome.rolledBack === true) {
    const closed = await changeRecord(record, { ...said, state: 'rolled back' }, context)
    await journal.close()
    return closed
  }
  const state = outcome.state === 'cancelled' ? 'cancelled' : 'failed'
  const reason = outcome.held === undefined ? said.reason : `held at ${outcome.held}: ${said.reason}`
  const closed = await changeRecord(record, { ...said, state, reason: reason ?? '' }, context)
  // A way back that failed is tried again by the next run: its notes stay.
  if (outcome.rolledBack !== false) await journal.close()
  return closed
}

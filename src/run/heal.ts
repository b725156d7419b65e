import { Failure } from '../core/failure.ts'
import type { DestinationLog, LogEntry } from '../core/log.ts'
import type { StepOutcome } from '../core/outcome.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { GoodRelease } from '../deploy/index.ts'
import { goodReleases, releaseEntry } from '../deploy/index.ts'
import { type EngineContext, undisturbed } from '../engine/context.ts'
import {
  describeInterruption,
  findInterrupted,
  findStray,
  forget,
  type Intent,
  type Interrupted,
} from '../engine/journal.ts'
import { readLog, removeFromLog, writeLog } from '../engine/log.ts'
import { runBack, runRestore } from '../engine/undo.ts'
import { isOpen, writeRecord } from './records.ts'

/** What healing did with one interrupted deploy. */
export interface Healed {
  readonly release: string
  /** Of several. */
  readonly host?: string
  readonly record: string
  readonly state: 'succeeded' | 'rolled back' | 'failed' | 'cancelled'
  readonly text: string
  /** Left between two releases, because it must not or may not be undone: a person has to look. */
  readonly held: boolean
}

/** What the other hosts of the same deploy say about an interrupted one. */
export interface Beside {
  /** It had been proven at all of them, this one among them. */
  readonly proven?: boolean
  /** Why the migration that was run here for all must stay. */
  readonly stays?: string
}

/**
 * Ends what an earlier run began and did not end, while we hold the lock: forward if it had been proven healthy, else back to its snapshot,
 * verified. A barrier that had started is not undone, only said.
 * @param entries what the destination remembers since we hold the lock, where that was read already
 * @throws Failure when the way back fails: nothing is deployed on top of an unknown state
 */
export async function heal(
  log: DestinationLog,
  context: EngineContext,
  entries?: readonly LogEntry[],
): Promise<Healed[]> {
  const found = entries ?? (await readLog(log, context))
  const healed: Healed[] = []
  for (const one of findInterrupted(found)) {
    const result = await endInterrupted(log, one, context)
    await closeRecord(result, context)
    await forget(log, one.keys, undisturbed(context))
    healed.push(result)
  }
  await removeFromLog(log, findStray(found), undisturbed(context))
  return healed
}

/** Ends one of them at its destination; its notes stay, so that a failure is tried again. @throws Failure when the way back fails */
export async function endInterrupted(
  log: DestinationLog,
  one: Interrupted,
  context: EngineContext,
  beside: Beside = {},
): Promise<Healed> {
  const { version, environment } = one.intent
  const text = `The deploy of ${version} to ${environment} was ${describeInterruption(one)}; ending it now.`
  context.sink({ type: 'note', level: 'warning', text })
  const healed = await endOne(log, one, context, beside)
  context.sink({ type: 'note', level: 'info', text: `${version}: ${healed.text}` })
  return healed
}

async function endOne(log: DestinationLog, one: Interrupted, context: EngineContext, beside: Beside): Promise<Healed> {
  const { intent, phases, proven } = one
  const what = describeInterruption(one)
  const base = { release: intent.release, record: intent.record, held: false }
  const good = intent.good as unknown as GoodRelease
  const entries = await readLog(log, context)
  // What is remembered as good has been proven, even if the note that says so was removed already.
  const kept = goodReleases(entries).some(({ release }) => release.release === good.release)
  if (proven || kept || beside.proven === true) {
    if (!kept) await writeLog(log, [releaseEntry(entries, good)], context)
    return { ...base, state: 'succeeded', text: `${what}; recorded now` }
  }
  const begun = intent.steps.filter(({ id }) => phases.includes(id))
  const barrier = begun.find(({ way }) => way === 'barrier')?.title ?? intent.heldBy
  const left = { ...base, state: 'failed', held: true } as const
  if (begun.every(({ way }) => way === 'keep'))
    return { ...base, state: 'failed', text: `${what}; nothing had been changed` }
  if (barrier !== undefined) return { ...left, text: `${what}; held at "${barrier}", which cannot be undone` }
  if (intent.rollback === 'manual') return { ...left, text: `${what}; rollback is manual here, left as it is` }
  const undone = beside.stays === undefined ? begun : begun.filter(({ shared }) => shared !== true)
  const outcomes = await goBack(intent, undone, context)
  const failure = outcomes.find(({ state }) => state === 'failed')?.failure
  if (failure !== undefined) {
    throw new Failure(failure.kind, `${intent.environment} was ${what}, and the way back failed: ${failure.message}`, {
      cause: failure,
      details: failure.details,
      hint: 'Mend the destination, then run: deploy-action heal.',
    })
  }
  const but = undone.length === begun.length ? '' : `; the migration stays: ${beside.stays}`
  return { ...base, state: 'rolled back', text: `${what}; rolled back and verified${but}` }
}

/** Restores the snapshot of an intent and undoes its steps that had begun, the last first. */
export async function goBack(intent: Intent, begun: Intent['steps'], context: EngineContext): Promise<StepOutcome[]> {
  const calm = undisturbed(context)
  const outcomes = await runRestore(intent.restore, calm)
  for (const { undo = [] } of [...begun].reverse()) {
    if (outcomes.some(({ state }) => state === 'failed')) break
    outcomes.push(...(await runBack(undo, new Map(), calm)))
  }
  return outcomes
}

/**
 * Writes how an interrupted deploy was ended to its record.
 * @param mine whether this healing has written it before, for another host
 * @returns whether it was written
 */
export async function closeRecord(healed: Healed, context: EngineContext, mine = false): Promise<boolean> {
  const { record, state, held, text } = healed
  if (record === '') return false
  // Its own run may have closed it, and was stopped while it cleared its notes away: it knew better.
  const before = mine ? undefined : await closedAs(record, context)
  if (before !== undefined && (before === state || (state === 'failed' && !held))) return false
  const failureKind = state === 'succeeded' ? {} : { failureKind: 'cancelled' as const }
  await writeRecord(record, { state, reason: text, ...failureKind }, context)
  return true
}

/** The state of a record that has been closed. */
async function closedAs(id: string, { ports, signal }: EngineContext): Promise<DeploymentRecord['state'] | undefined> {
  const record = (await ports.call('ledger.get', { id }, signal).catch(() => null)) as DeploymentRecord | null
  return record === null || isOpen(record) ? undefined : record.state
}

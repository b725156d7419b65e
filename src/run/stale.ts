import { toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { DestinationLog } from '../core/log.ts'
import type { DeploymentRecord, RecordChange } from '../core/record.ts'
import type { EnvironmentSettings } from '../core/settings.ts'
import { goodReleases } from '../deploy/index.ts'
import type { EngineContext } from '../engine/context.ts'
import { readLog, removeFromLog } from '../engine/log.ts'
import { cancellationKey } from './cancel.ts'
import { changeRecord, isOpen, listRecords } from './records.ts'

/** A destination whose lock we hold and whose interrupted deploys are healed. */
export interface HeldPlace {
  readonly app: string
  readonly environment: EnvironmentSettings
  readonly log: DestinationLog
  /** As records name it, with its hosts. */
  readonly destination: string
  /** Locks of all its hosts are ours, not of one alone. */
  readonly whole: boolean
  /** Our own record; undefined: we deploy nothing. */
  readonly own?: DeploymentRecord
}

/** Newest records that are looked at: each deploy closes what those before it left open. */
const recent = 8
/** Milliseconds beyond what a deploy may wait for its lock, for its connection and for clocks that differ. */
const slack = 10 * 60_000

/**
 * Closes the records of this destination that nobody is going to close: their process was killed before it had noted anything here. One that is
 * `running` has had the lock, which is ours now; one that is `pending` may still wait for it, unless its process or its run has ended, or it is
 * older than anybody waits. Never throws: a ledger that cannot be read now is read by the next deploy.
 */
export async function closeStale(place: HeldPlace, context: EngineContext): Promise<DeploymentRecord[]> {
  const { app, environment, log, destination, own } = place
  try {
    const filter = { app, environment: environment.id, destination, limit: recent }
    const records = (await listRecords(filter, context)).filter(({ id }) => id !== own?.id)
    const over: DeploymentRecord[] = []
    for (const record of records.filter(isOpen)) if (await isStale(record, place, context)) over.push(record)
    const closed: DeploymentRecord[] = []
    if (over.length === 0) return closed
    const entries = await readLog(log, context)
    for (const record of over) {
      context.signal.throwIfAborted()
      const good = goodReleases(entries).some(({ release }) => release.release === record.release)
      const after = await changeRecord(record, good ? proven : unnoted, context)
      context.sink({ type: 'note', level: 'warning', text: `${record.version} (${record.id}): ${after.reason}.` })
      closed.push(after)
    }
    const asked = new Set(over.map(({ id }) => cancellationKey(id)))
    await removeFromLog(
      log,
      entries.map(({ key }) => key).filter((key) => asked.has(key)),
      context,
    )
    return closed
  } catch (thrown) {
    if (context.signal.aborted) return []
    const text = `Records of earlier deploys that were killed could not be closed: ${toFailure(thrown).message}`
    context.sink({ type: 'note', level: 'warning', text })
    return []
  }
}

const proven: RecordChange = { state: 'succeeded', reason: 'its run ended before that was recorded; recorded now' }
const unnoted: RecordChange = {
  state: 'cancelled',
  failureKind: 'cancelled',
  reason: 'its run ended without a word and left nothing at the destination; closed now',
}

async function isStale(record: DeploymentRecord, place: HeldPlace, context: EngineContext): Promise<boolean> {
  const { environment, own, whole } = place
  if (record.state === 'running' && whole) return true
  if (await isGone(record, context)) return true
  const now = own === undefined ? context.ports.clock.now() : Date.parse(own.createdAt)
  const { wait, ttl } = environment.lock
  const patience = wait * (environment.hosts?.members.length ?? 1) + ttl + slack
  // Both times are the ledger's, where we have a record of our own.
  if (record.state === 'pending' && now - Date.parse(record.createdAt) > patience) return true
  const input = { record: record as unknown as Json }
  return (await context.ports.call('ledger.ended', input, context.signal)) === true
}

/** Whether it was opened by a process of this machine that is not there any more. */
async function isGone({ process }: DeploymentRecord, { ports, signal }: EngineContext): Promise<boolean> {
  if (process === undefined || process.machine === '') return false
  const self = (await ports.call('machine.identity', {}, signal)) as { readonly machine: string }
  if (self.machine !== process.machine) return false
  return (await ports.call('process.alive', { pid: process.pid, start: process.start }, signal)) === false
}

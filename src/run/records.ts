import { type Failure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { DeploymentRecord, RecordChange, RecordFilter } from '../core/record.ts'
import { type EngineContext, undisturbed } from '../engine/context.ts'

/** Opens a record. @throws Failure of the ledger: a deploy that cannot be recorded is not begun. */
export async function openRecord(
  record: Omit<DeploymentRecord, 'id' | 'createdAt' | 'updatedAt'> & { readonly key: string },
  context: EngineContext,
): Promise<DeploymentRecord> {
  const input = { record: record as unknown as Json }
  return (await context.ports.call('ledger.open', input, context.signal)) as unknown as DeploymentRecord
}

/** Writes what became of a deploy. A ledger that fails now is a warning: the truth stands at the destination too. */
export async function changeRecord(
  record: DeploymentRecord,
  change: RecordChange,
  context: EngineContext,
): Promise<DeploymentRecord> {
  const calm = undisturbed(context)
  try {
    const input = { id: record.id, change: change as unknown as Json }
    return (await calm.ports.call('ledger.change', input, calm.signal)) as unknown as DeploymentRecord
  } catch (thrown) {
    context.sink({
      type: 'note',
      level: 'warning',
      text: `The record ${record.id} could not be written: ${toFailure(thrown).message}`,
    })
    return { ...record, ...change }
  }
}

export async function listRecords(filter: RecordFilter, context: EngineContext): Promise<DeploymentRecord[]> {
  const input = { filter: filter as unknown as Json }
  return (await context.ports.call('ledger.list', input, context.signal)) as unknown as DeploymentRecord[]
}

/** How a failure stands in a record. */
export function failureInRecord(failure: Failure): Pick<RecordChange, 'failureKind' | 'reason'> {
  return { failureKind: failure.kind, reason: failure.message.split('\n')[0]?.slice(0, 500) ?? '' }
}

import { type Failure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { DeploymentRecord, RecordChange, RecordFilter, RecordProcess } from '../core/record.ts'
import { type EngineContext, undisturbed } from '../engine/context.ts'
import { repeat } from '../engine/retry.ts'

/** Milliseconds in which a ledger that fails in a way that often passes is asked again; less once the record is only to be closed. */
const patience = { open: 60_000, change: 20_000 }

/** Opens a record. @throws Failure of the ledger: a deploy that cannot be recorded is not begun. */
export async function openRecord(
  record: Omit<DeploymentRecord, 'id' | 'createdAt' | 'updatedAt'> & { readonly key: string },
  context: EngineContext,
): Promise<DeploymentRecord> {
  const { machine, pid, start } = (await context.ports.call(
    'machine.identity',
    {},
    context.signal,
  )) as never as RecordProcess
  const opened = { ...record, process: { machine, pid, start } }
  return (await ask('open', { record: opened as unknown as Json }, context)) as unknown as DeploymentRecord
}

/** Writes what became of a deploy. A ledger that fails now is a warning: the truth stands at the destination too. */
export async function changeRecord(
  record: DeploymentRecord,
  change: RecordChange,
  context: EngineContext,
): Promise<DeploymentRecord> {
  const written = await writeRecord(record.id, change, context)
  return written ?? { ...record, ...change }
}

/** As `changeRecord`, where only the id is known; undefined: it could not be written. */
export async function writeRecord(
  id: string,
  change: RecordChange,
  context: EngineContext,
): Promise<DeploymentRecord | undefined> {
  try {
    const input = { id, change: change as unknown as Json }
    return (await ask('change', input, undisturbed(context))) as unknown as DeploymentRecord
  } catch (thrown) {
    const text = `The record ${id} could not be written, its end is known at the destination only: ${toFailure(thrown).message}`
    context.sink({ type: 'note', level: 'warning', text })
    return undefined
  }
}

export function isOpen({ state }: DeploymentRecord): boolean {
  return state === 'pending' || state === 'running'
}

export async function listRecords(filter: RecordFilter, context: EngineContext): Promise<DeploymentRecord[]> {
  const input = { filter: filter as unknown as Json }
  return (await context.ports.call('ledger.list', input, context.signal)) as unknown as DeploymentRecord[]
}

/** How a failure stands in a record. */
export function failureInRecord(failure: Failure): Pick<RecordChange, 'failureKind' | 'reason'> {
  return { failureKind: failure.kind, reason: failure.message.split('\n')[0]?.slice(0, 500) ?? '' }
}

/** Both may be repeated: opening has its key, and a change says how the record stands from now on. */
function ask(
  verb: keyof typeof patience,
  input: Readonly<Record<string, Json>>,
  context: EngineContext,
): Promise<Json> {
  const [id, title] = [`record.${verb}`, verb === 'open' ? 'Open the record' : 'Write the record']
  const step = { do: 'call', id, title, operation: `ledger.${verb}`, input, patience: patience[verb] } as const
  // What people set for pulls and pushes is too long here: the destination is held meanwhile.
  const short = { ...context, patience: Math.min(context.patience ?? patience[verb], patience[verb]) }
  return repeat(step, short, () => context.ports.call(step.operation, input, context.signal))
}

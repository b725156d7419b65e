import type { Json } from '../../core/json.ts'
import type { DeploymentRecord, RecordChange, RecordFilter } from '../../core/record.ts'
import { type Operations, text } from '../operations.ts'
import type { Ledger, NewRecord } from './ledger.ts'

/** The ledger as operations: `open {record}`, `change {id, change}`, `list {filter}`, `get {id}`, `ended {record}`. It is opened when first used. */
export function ledgerOperations(openLedger: () => Promise<Ledger>): Operations {
  let opened: Promise<Ledger> | undefined
  const ledger = () => {
    opened ??= openLedger()
    // A ledger that could not be opened may be there at the next attempt.
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  return {
    'ledger.open': async (input, signal) =>
      json(await (await ledger()).open(input['record'] as unknown as NewRecord, signal)),
    'ledger.change': async (input, signal) =>
      json(await (await ledger()).change(text(input, 'id'), input['change'] as unknown as RecordChange, signal)),
    'ledger.list': async (input, signal) =>
      json(await (await ledger()).list((input['filter'] ?? {}) as unknown as RecordFilter, signal)),
    'ledger.ended': async (input, signal) =>
      (await ledger()).ended(input['record'] as unknown as DeploymentRecord, signal),
    'ledger.get': async (input, signal) => json((await (await ledger()).get(text(input, 'id'), signal)) ?? null),
  }
}

/** Records are plain data already; the type system cannot see that. */
const json = (value: unknown) => value as Json

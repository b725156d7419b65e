import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { fingerprint } from './fingerprint.ts'
import { machineIdentity, processAlive } from './machine.ts'

/** One of the typed things a `call` step can do: JSON in and out. Checks its own input. @throws Failure */
export type Operation = (input: Readonly<Record<string, Json>>, signal: AbortSignal) => Promise<Json>

/** Operation name → implementation. Names are `subject.verb`. */
export type Operations = Readonly<Record<string, Operation>>

/** Tables that are loaded when something of them is first called: by an operation's whole name, else by its subject. */
export type OperationTables = Readonly<Record<string, () => Promise<Operations>>>

/** Finds and runs an operation. */
export function createCall(operations: Operations, tables: OperationTables = {}) {
  const loaded = new Map<string, Promise<Operations>>()
  const tableOf = async (name: string): Promise<Operations> => {
    const key = [name, name.split('.')[0] ?? ''].find((one) => Object.hasOwn(tables, one))
    const load = key === undefined ? undefined : tables[key]
    if (key === undefined || load === undefined) return {}
    const table = loaded.get(key) ?? load()
    loaded.set(key, table)
    // The next call tries again.
    table.catch(() => loaded.delete(key))
    return table
  }
  return async (name: string, input: Readonly<Record<string, Json>>, signal: AbortSignal): Promise<Json> => {
    signal.throwIfAborted()
    const table = Object.hasOwn(operations, name) ? operations : await tableOf(name)
    const operation = Object.hasOwn(table, name) ? table[name] : undefined
    if (operation === undefined) throw new Failure('bug', `There is no operation named ${JSON.stringify(name)}.`)
    return await operation(input, signal)
  }
}

/** What is known about this machine and its processes, for locks that outlived their holder; and of the secrets given here. */
export const machineOperations: Operations = {
  'secret.fingerprint': async (input) => fingerprint(input),
  'machine.identity': async () => ({ ...(await machineIdentity()) }),
  'process.alive': async (input) => processAlive(Number(input['pid']), text(input, 'start', '')),
}

/** A text of an operation's input. @throws Failure `bug` when it is missing and has no default. */
export function text(input: Readonly<Record<string, Json>>, name: string, otherwise?: string): string {
  const value = input[name] ?? otherwise
  if (typeof value === 'string') return value
  throw new Failure('bug', `An operation was called with ${name} = ${JSON.stringify(value)}; a text is needed.`)
}

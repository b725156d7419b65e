import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { fingerprint } from './fingerprint.ts'
import { machineIdentity, processAlive } from './machine.ts'

/** One of the typed things a `call` step can do: JSON in and out. Checks its own input. @throws Failure */
export type Operation = (input: Readonly<Record<string, Json>>, signal: AbortSignal) => Promise<Json>

/** Operation name → implementation. Names are `subject.verb`. */
export type Operations = Readonly<Record<string, Operation>>

/** Finds and runs an operation of the table. */
export function createCall(operations: Operations) {
  return async (name: string, input: Readonly<Record<string, Json>>, signal: AbortSignal): Promise<Json> => {
    signal.throwIfAborted()
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
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

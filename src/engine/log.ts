import { Failure } from '../core/failure.ts'
import type { DestinationLog, LogEntry } from '../core/log.ts'
import { attempt } from './attempt.ts'
import type { EngineContext } from './context.ts'
import { answer } from './observe.ts'
import { repeat } from './retry.ts'

const nothing = { outputs: new Map<string, string>(), scratch: undefined }

/** All entries at the destination, now. */
export async function readLog(log: DestinationLog, context: EngineContext): Promise<readonly LogEntry[]> {
  return (await answer(log.list(), context)) as readonly LogEntry[]
}

/** Creates entries in this order; each is durable when this returns. Creating one twice is harmless. */
export async function writeLog(
  log: DestinationLog,
  entries: readonly LogEntry[],
  context: EngineContext,
): Promise<void> {
  for (const entry of entries) {
    const step = { ...log.create(entry), attempts: 3 }
    if (step.do === 'wait') throw new Failure('bug', 'A log cannot wait.')
    await repeat(step, context, () => attempt(step, nothing, context))
  }
}

/** Removes entries; one that is gone already is no error. */
export async function removeFromLog(
  log: DestinationLog,
  keys: readonly string[],
  context: EngineContext,
): Promise<void> {
  for (const key of keys) {
    const step = { ...log.remove(key), attempts: 3 }
    if (step.do === 'wait') throw new Failure('bug', 'A log cannot wait.')
    await repeat(step, context, () => attempt(step, nothing, context))
  }
}

/** The value of an entry as JSON; undefined for one that was cut off or is not ours. */
export function readEntry<T>(entry: LogEntry): T | undefined {
  try {
    return JSON.parse(entry.value) as T
  } catch {
    return undefined
  }
}

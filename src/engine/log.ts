import { Failure } from '../core/failure.ts'
import type { DestinationLog, LogEntry } from '../core/log.ts'
import { attempt } from './attempt.ts'
import type { EngineContext } from './context.ts'
import { answer } from './observe.ts'
import { repeat } from './retry.ts'
import { together } from './together.ts'

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

/** Whether there is an entry of this key, and what it says: without reading all the others where the destination can do that. */
export async function readFromLog(
  log: DestinationLog,
  key: string,
  context: EngineContext,
): Promise<LogEntry | undefined> {
  if (log.get === undefined) return (await readLog(log, context)).find((entry) => entry.key === key)
  return ((await answer(log.get(key), context)) as LogEntry | null) ?? undefined
}

/** Entries that are removed at the same time, at most. */
const atOnce = 8

/** Removes entries, in no order; one that is gone already is no error. */
export async function removeFromLog(
  log: DestinationLog,
  keys: readonly string[],
  context: EngineContext,
): Promise<void> {
  const open = keys.values()
  const removeNext = async () => {
    for (const key of open) {
      const step = { ...log.remove(key), attempts: 3 }
      if (step.do === 'wait') throw new Failure('bug', 'A log cannot wait.')
      await repeat(step, context, () => attempt(step, nothing, context))
    }
  }
  await together(Array.from({ length: Math.min(atOnce, keys.length) }, removeNext))
}

/** The value of an entry as JSON; undefined for one that was cut off or is not ours. */
export function readEntry<T>(entry: LogEntry): T | undefined {
  try {
    return JSON.parse(entry.value) as T
  } catch {
    return undefined
  }
}

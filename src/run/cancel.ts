import { Failure } from '../core/failure.ts'
import type { DestinationLog } from '../core/log.ts'
import { type EngineContext, undisturbed, withSignal } from '../engine/context.ts'
import { readEntry, readFromLog, removeFromLog, writeLog } from '../engine/log.ts'

/** Somebody asks a running deploy to stop. */
export interface Cancellation {
  /** Who, and why: "alice (wrong version)". */
  readonly text: string
  /** Leave everything as it stands instead of going back. */
  readonly leave: boolean
}

/** Milliseconds between two looks for a cancellation. */
const every = 1000

/** Under which a wish to cancel lies at the destination. */
export function cancellationKey(record: string): string {
  return `cancel.${record}`
}

/** Asks the deploy with this record to stop, by a note at its destination: it is seen from any job and any machine. */
export async function askToCancel(
  log: DestinationLog,
  record: string,
  wish: Cancellation,
  context: EngineContext,
): Promise<void> {
  await writeLog(log, [{ key: cancellationKey(record), value: JSON.stringify(wish) }], context)
}

/**
 * Runs `body` until somebody asks to cancel this record, also while it waits for the lock; then its context is aborted as `cancelled`. `asked` tells
 * what was wished, for the way back. A look that fails is made again.
 */
export async function withCancel<T>(
  { log, record }: { readonly log: DestinationLog; readonly record: string },
  context: EngineContext,
  body: (context: EngineContext, asked: () => Cancellation | undefined) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  const over = new AbortController()
  let wish: Cancellation | undefined
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted && wish === undefined) {
      await context.ports.clock.sleep(every, over.signal).catch(() => undefined)
      if (over.signal.aborted) return
      const entry = await readFromLog(log, cancellationKey(record), undisturbed(context)).catch(() => undefined)
      wish = entry === undefined ? undefined : (readEntry<Cancellation>(entry) ?? { text: 'somebody', leave: false })
    }
    if (wish !== undefined && !over.signal.aborted)
      stop.abort(
        new Failure('cancelled', `Cancelled by ${wish.text}.`, { hint: 'Run it again if that was a mistake.' }),
      )
  }
  const watching = watch()
  try {
    return await body(withSignal(context, stop.signal), () => wish)
  } finally {
    over.abort()
    await watching
    if (wish !== undefined)
      await removeFromLog(log, [cancellationKey(record)], undisturbed(context)).catch(() => undefined)
  }
}

import { Failure, toFailure } from '../core/failure.ts'
import type { ExecStep } from '../core/step.ts'
import { type EngineContext, withSignal } from './context.ts'
import { describe, reasonsOf } from './wait.ts'
import { createWatch } from './watch.ts'

/** Milliseconds between two looks. */
const every = 500

/** Runs a program that waits for what it has started, under the eyes of judges that know sooner: a bad verdict ends it. */
export async function underWatch<T>(
  step: ExecStep,
  context: EngineContext,
  body: (watched: EngineContext) => Promise<T>,
): Promise<T> {
  const { meanwhile = [] } = step
  if (meanwhile.length === 0) return body(context)
  const stop = new AbortController()
  const over = new AbortController()
  const watches = meanwhile.map((named) => createWatch(named, withSignal(context, over.signal)))
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      // A look that fails is no verdict: how the program ends tells.
      const seen = await Promise.all(watches.map((look) => look().catch(toFailure)))
      const subjects = seen.flatMap((one) => (one instanceof Failure ? [] : one.subjects))
      const bad = subjects.filter(({ verdict }) => verdict === 'bad')
      if (bad.length > 0) return stop.abort(new Failure('unhealthy', describe(bad), { details: reasonsOf(bad) }))
      await context.ports.clock.sleep(every, over.signal).catch(() => undefined)
    }
  }
  const watching = watch()
  try {
    return await body(withSignal(context, stop.signal))
  } finally {
    over.abort()
    await watching
  }
}

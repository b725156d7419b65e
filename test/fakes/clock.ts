import type { Clock } from '../../src/core/ports.ts'

export interface ManualClock extends Clock {
  /** Moves time on, waking sleepers in their order; what they start is given a turn between two of them. */
  advance(ms: number): Promise<void>
  /** How many are asleep. */
  readonly sleepers: number
}

/** A clock that stands still until it is told to move. */
export function createManualClock(start = Date.parse('2026-01-02T03:04:05Z')): ManualClock {
  let now = start
  const asleep = new Set<{ readonly at: number; readonly wake: () => void }>()
  return {
    now: () => now,
    sleep(ms, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason)
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const sleeper = { at: now + ms, wake: resolve }
      asleep.add(sleeper)
      const stop = () => {
        asleep.delete(sleeper)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', stop, { once: true })
      return promise.finally(() => signal?.removeEventListener('abort', stop))
    },
    async advance(ms) {
      const end = now + ms
      for (let rounds = 0; rounds < 100_000; rounds++) {
        await turn()
        const next = [...asleep].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        now = Math.max(now, next.at)
        asleep.delete(next)
        next.wake()
      }
      now = end
      await turn()
    },
    get sleepers() {
      return asleep.size
    },
  }
}

/** Lets everything run that is ready to run. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

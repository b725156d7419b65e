import type { Clock } from '../core/ports.ts'

/** The longest delay that a timer of this platform takes; a longer one would fire at once. */
const longest = 2 ** 31 - 1

/** This machine's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    const end = performance.now() + ms
    for (let left = ms; left > 0; left = end - performance.now()) await nap(Math.min(left, longest), signal)
    signal?.throwIfAborted()
  },
}

function nap(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}

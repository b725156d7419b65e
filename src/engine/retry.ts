import { type Failure, failureRules, toFailure } from '../core/failure.ts'
import type { Ports } from '../core/ports.ts'
import type { Step } from '../core/step.ts'
import type { EngineContext } from './context.ts'

/** Runs `once` until it succeeds, fails for good, or the step's attempts or its patience are used up. Waits 1, 2, 4 … s (at most 30) with
 * jitter, or what the other side asked for; longer than the patience lasts is not waited at all. `again` is asked before each repeat and may say that the step has happened meanwhile (its result ends the loop). */
export async function repeat<T>(
  step: Step,
  context: EngineContext,
  once: (attempt: number) => Promise<T>,
  again: () => Promise<T | undefined> = async () => undefined,
): Promise<T> {
  const most = attemptsOf(step)
  const patience = step.patience === undefined ? Number.POSITIVE_INFINITY : (context.patience ?? step.patience)
  let failing: number | undefined
  for (let number = 1; ; number += 1) {
    try {
      return await once(number)
    } catch (thrown) {
      const failure = toFailure(thrown)
      if (context.signal.aborted) throw toFailure(context.signal.reason)
      if (number >= most || !mayRepeat(step, failure)) throw failure
      const delay = failure.retryAfter ?? backoff(number, context.ports)
      const now = context.ports.clock.now()
      failing ??= now
      if (now - failing + delay > patience) throw failure
      context.sink({ type: 'retry', step: step.id, attempt: number + 1, delay, failure })
      await context.ports.clock.sleep(delay, context.signal)
      const happened = await again()
      if (happened !== undefined) return happened
    }
  }
}

/** How often a step may be tried. A changing step that cannot be checked is not repeated unless it says so. */
export function attemptsOf(step: Step): number {
  if (step.attempts !== undefined) return Math.max(1, step.attempts)
  if (step.patience !== undefined) return Number.POSITIVE_INFINITY
  return step.undo !== undefined && step.check === undefined ? 1 : 3
}

function mayRepeat(step: Step, failure: Failure): boolean {
  return failureRules[failure.kind].retry || (step.retryOn ?? []).includes(failure.kind)
}

/** Milliseconds before attempt `number + 1`: doubled each time, between 75 % and 125 %. */
export function backoff(number: number, ports: Pick<Ports, 'random'>): number {
  const jitter = 0.75 + (Number.parseInt(ports.random(2), 16) / 0xffff) * 0.5
  return Math.round(Math.min(30_000, 1000 * 2 ** (number - 1)) * jitter)
}

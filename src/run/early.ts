import { type Facts, facts as noFacts } from '../core/question.ts'
import type { DeployGiven } from '../deploy/index.ts'
import { type EngineContext, withSignal } from '../engine/context.ts'
import { observe } from '../engine/observe.ts'

/**
 * Runs `body` while the target's questions about the checkout are answered: rendering a file takes about as long as reaching the destination
 * does. Nothing of it is left when `body` has ended; a question that fails does so where the facts are awaited.
 */
export async function withEarlyFacts<T>(
  { task, target, input }: DeployGiven,
  context: EngineContext,
  body: (early: Promise<Facts>) => Promise<T>,
): Promise<T> {
  const { askCheckout } = target
  if (task !== 'deploy' || askCheckout === undefined) return body(Promise.resolve(noFacts()))
  const over = new AbortController()
  const early = observe((facts) => askCheckout(input, facts), withSignal(context, over.signal))
  const ended = early.catch(() => undefined)
  try {
    return await body(early)
  } finally {
    over.abort()
    await ended
  }
}

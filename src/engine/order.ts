import { Failure } from '../core/failure.ts'
import type { StepOutcome } from '../core/outcome.ts'
import type { Step } from '../core/step.ts'

/** Runs steps as a graph: a step starts when all it comes `after` have succeeded (by default: the one before it in the list). A failure
 * skips its dependants only; the rest goes on. At most `parallel` act at once. */
export async function order(
  steps: readonly Step[],
  run: (step: Step) => Promise<StepOutcome>,
  ended: (outcome: StepOutcome) => void,
  parallel = Number.POSITIVE_INFINITY,
): Promise<StepOutcome[]> {
  const room = createRoom(Math.max(1, parallel))
  const running = new Map<string, Promise<StepOutcome>>()
  for (const [index, step] of steps.entries()) {
    const before = step.after ?? (index === 0 ? [] : [steps[index - 1]?.id ?? ''])
    const awaited = before.map((id) => {
      const found = running.get(id)
      if (found === undefined)
        throw new Failure('bug', `The step ${step.id} comes after ${id}, which is not before it.`)
      return found
    })
    running.set(step.id, start(step, awaited))
  }
  return Promise.all(running.values())

  async function start(step: Step, awaited: readonly Promise<StepOutcome>[]): Promise<StepOutcome> {
    const before = await Promise.all(awaited)
    const missing = before.find((one) => !(one.state === 'done' || isExcused(one) || mayFollow(step, one.state)))
    const outcome = missing === undefined ? await room(() => run(step)) : skipped(step)
    ended(outcome)
    return outcome
  }

  /** An advisory step may fail. One that was skipped stands for the failure before it, which is not excused. */
  function isExcused({ id, state }: StepOutcome): boolean {
    return state === 'failed' && steps.find((step) => step.id === id)?.advisory === true
  }
}

/** Whether the step runs although one before it did not succeed. */
function mayFollow({ despite }: Step, before: StepOutcome['state']): boolean {
  return despite === 'cancel' || (despite === 'failure' && before !== 'skipped')
}

/** Lets at most so many in at once; the others come in as they came. */
function createRoom(most: number): <T>(body: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []
  return async (body) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await body()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}

export function skipped(step: Step): StepOutcome {
  return { id: step.id, title: step.title, state: 'skipped', attempts: 0, ms: 0, outputs: {} }
}

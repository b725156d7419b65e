import { Failure } from '../core/failure.ts'
import type { StepOutcome } from '../core/outcome.ts'
import type { Step } from '../core/step.ts'

/** Runs steps as a graph: a step starts when all it comes `after` have succeeded (by default: the one before it in the list). A failure
 * skips its dependants only; the rest goes on. */
export async function order(
  steps: readonly Step[],
  run: (step: Step) => Promise<StepOutcome>,
  ended: (outcome: StepOutcome) => void,
): Promise<StepOutcome[]> {
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
    const missing = before.find(({ id, state }) => state !== 'done' && !isAdvisory(id))
    const outcome = missing === undefined ? await run(step) : skipped(step)
    ended(outcome)
    return outcome
  }

  function isAdvisory(id: string): boolean {
    return steps.find((step) => step.id === id)?.advisory === true
  }
}

export function skipped(step: Step): StepOutcome {
  return { id: step.id, title: step.title, state: 'skipped', attempts: 0, ms: 0, outputs: {} }
}

import { expect, test } from 'vitest'
import type { StepOutcome } from '../../src/core/outcome.ts'
import type { Step } from '../../src/core/step.ts'
import { order } from '../../src/engine/order.ts'

const steps = (count: number): Step[] =>
  Array.from({ length: count }, (_, number) => ({
    ...{ do: 'call', operation: 'x', input: {}, title: 'x', after: [] },
    id: `${number}`,
  }))

test.each([
  [1, 1],
  [3, 3],
  [undefined, 20],
])('with room for %s at once, %i of 20 act at once, and all do, although some fail', async (parallel, most) => {
  let acting = 0
  let seen = 0
  const run = async ({ id, title }: Step): Promise<StepOutcome> => {
    acting += 1
    seen = Math.max(seen, acting)
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setImmediate(done))
    acting -= 1
    return { id, title, state: Number(id) % 3 === 0 ? 'failed' : 'done', attempts: 1, ms: 0, outputs: {} }
  }
  const outcomes = await order(steps(20), run, () => {}, parallel)
  expect(seen).toBe(most)
  expect(outcomes.map(({ state }) => state)).not.toContain('skipped')
  expect(outcomes).toHaveLength(20)
})

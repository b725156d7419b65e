import { expect, test } from 'vitest'
import { facts } from '../../src/core/question.ts'
import type { GateSettings } from '../../src/core/settings.ts'
import { execute } from '../../src/engine/execute.ts'
import { quality } from '../../src/quality/index.ts'
import { createWorld } from '../engine/world.ts'
import { gate, given } from '../fakes/given.ts'

/** Runs the gates with a shell that answers by its text: `fail` fails, `flaky` fails once. */
async function run(...gates: GateSettings[]) {
  let flaky = 0
  const world = createWorld({
    knowledge: quality.knowledge,
    exec: ({ argv }) => {
      const text = argv.at(-1) ?? ''
      if (text === 'flaky') {
        flaky += 1
        return { exit: flaky > 1 ? 0 : 1 }
      }
      return { exit: text === 'fail' ? 1 : 0 }
    },
  })
  const outcome = await execute(quality.plan(given({ settings: { gates } }), facts()), world.context)
  return { outcome, states: Object.fromEntries(outcome.steps.map(({ id, state }) => [id, state])) }
}

test('a failure skips only its dependants', async () => {
  const { outcome, states } = await run(
    gate('bad', { run: 'fail' }),
    gate('after-bad', { needs: ['bad'] }),
    gate('good'),
    gate('after-good', { needs: ['good'] }),
  )
  expect(states).toEqual({
    'gate.bad': 'failed',
    'gate.after-bad': 'skipped',
    'gate.good': 'done',
    'gate.after-good': 'done',
  })
  expect(outcome.state).toBe('failed')
  expect(outcome.failure?.kind).toBe('unhealthy')
})

test('an advisory gate may fail', async () => {
  const { outcome } = await run(gate('bad', { run: 'fail', advisory: true }), gate('next', { needs: ['bad'] }))
  expect(outcome.state).toBe('succeeded')
  expect(outcome.warnings).toHaveLength(1)
})

test('a flaky gate passes with a retry, and its attempts tell', async () => {
  const { outcome } = await run(gate('x', { run: 'flaky', retries: 1 }))
  expect(outcome.state).toBe('succeeded')
  expect(outcome.steps[0]?.attempts).toBe(2)
})

test('without retries a flaky gate fails', async () => {
  expect((await run(gate('x', { run: 'flaky' }))).outcome.state).toBe('failed')
})

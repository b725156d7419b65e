import { expect, test } from 'vitest'
import type { HttpRequest } from '../../src/core/ports.ts'
import type { Step } from '../../src/core/step.ts'
import { execute } from '../../src/engine/execute.ts'
import { createWorld } from './world.ts'

const planOf = (step: Step) => ({ stage: 's', subject: '', steps: [step], basis: null, notes: [], values: {} })
const version = { from: 'stdout', form: 'text' } as const

test.each([
  ['that is quiet', { quiet: true }, 'failed'],
  ['with an output', { outputs: { version } }, 'failed'],
  ['whose output nobody reads', {}, 'succeeded'],
] as const)('an answer with its middle left out is not parsed: a program %s', async (_name, more, state) => {
  const world = createWorld({ exec: () => ({ exit: 0, stdout: 'a … b', cut: ['stdout'] }) })
  const step: Step = { do: 'exec', id: 'a', title: 'Look', argv: ['x'], ...more }
  const outcome = await execute(planOf(step), world.context)
  expect(outcome.state).toBe(state)
})

test.each([
  [undefined, true],
  [[200, 204], true],
  [[301, 302], false],
])('a redirect is followed unless it is what is expected: %j', async (expected, follow) => {
  const { context } = createWorld()
  const seen: HttpRequest[] = []
  const http = async (request: HttpRequest) => {
    seen.push(request)
    return { status: expected?.[0] ?? 200, headers: {}, body: '' }
  }
  const step: Step = {
    do: 'http',
    id: 'a',
    title: 'Probe',
    method: 'GET',
    url: 'https://x.example',
    ...(expected && { expect: expected }),
  }
  await execute(planOf(step), { ...context, ports: { ...context.ports, http } })
  expect(seen.map((request) => request.follow)).toEqual([follow])
})

import { expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Step } from '../../src/core/step.ts'
import { execute } from '../../src/engine/execute.ts'
import { createLines } from '../../src/engine/lines.ts'
import { createWorld } from './world.ts'

const planOf = (step: Step) => ({ stage: 's', subject: '', steps: [step], basis: null, notes: [], values: {} })

test('a secret is hidden in a line so long that it is cut in the middle of it', async () => {
  const secret = 'correct-horse-battery-staple'
  const long = `${'x'.repeat(61_890)}${secret}${'y'.repeat(5000)}`
  const pieces = Array.from({ length: 67 }, (_, i) => long.slice(i * 1000, (i + 1) * 1000))
  const torn: string[] = []
  const lines = createLines((line) => torn.push(line))
  for (const piece of pieces) lines.push(piece)
  lines.end()
  expect(torn.every((line) => !line.includes(secret))).toBe(true)

  const world = createWorld({
    secrets: { TOKEN: secret },
    exec: ({ onOutput }) => {
      for (const piece of pieces) onOutput?.('stdout', piece)
      return { exit: 0 }
    },
  })
  await execute(planOf({ do: 'exec', id: 'a', title: 'A', argv: ['x'] }), world.context)
  const told = world.events.flatMap((event) => (event.type === 'output' ? [event.text] : [])).join('')
  expect(told).toBe(long.replace(secret, '***'))
})

test('a secret is hidden in why something is tried again', async () => {
  const world = createWorld({
    secrets: { TOKEN: 's3cret-token' },
    operations: {
      'a.b': () => {
        throw new Failure('transient', 'GET /?token=s3cret-token answered 503', { details: ['s3cret-token'] })
      },
    },
  })
  await execute(planOf({ do: 'call', id: 'a', title: 'A', operation: 'a.b', input: {} }), world.context)
  const retries = world.events.filter((event) => event.type === 'retry')
  expect(retries.length).toBeGreaterThan(0)
  const texts = retries.map(({ failure }) => [failure.message, ...failure.details].join())
  expect(texts.join()).toContain('***')
  expect(texts.join()).not.toContain('s3cret-token')
})

import { expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Check, Judge } from '../../src/core/knowledge.ts'
import { ask, topic } from '../../src/core/question.ts'
import type { ExecStep } from '../../src/core/step.ts'
import { act } from '../../src/engine/act.ts'
import { call, createWorld } from './world.ts'

const seen = topic<string>('seen')
const look = () => [ask(seen, call('look', {}), (output) => String(output.value))]
const judge: Judge = {
  ask: look,
  judge: ({ facts }) => ({
    state: null,
    subjects: [{ name: 'db', verdict: facts.need(seen) === 'bad' ? 'bad' : 'pending', reasons: [facts.need(seen)] }],
  }),
}
const check: Check = { ask: look, verdict: (_data, facts) => (facts.need(seen) === 'there' ? 'done' : 'absent') }
const none = { outputs: new Map<string, string>(), scratch: undefined }
const step: ExecStep = { id: 'up', title: 'Start', do: 'exec', argv: ['up'] }
const watched: ExecStep = { ...step, meanwhile: [{ name: 'j', data: null }] }

/** A program that ends when it is stopped, or by itself at the given look. */
function watch(sightings: readonly (string | Failure)[], endsAt = Number.POSITIVE_INFINITY) {
  let round = 0
  const ended = Promise.withResolvers<void>()
  const world = createWorld({
    knowledge: { judges: { j: judge }, checks: { c: check } },
    operations: {
      look: () => {
        const now = sightings[Math.min(round, sightings.length - 1)] ?? ''
        round += 1
        if (round === endsAt) ended.resolve()
        if (now instanceof Failure) throw now
        return now
      },
    },
    exec: ({ signal }) => {
      signal.addEventListener('abort', () => ended.resolve(), { once: true })
      return ended.promise.then(() => ({ exit: 0 }))
    },
  })
  return { world, outcome: act(watched, none, world.context) }
}

test('a bad verdict ends the program that waits, and is the reason', async () => {
  const { world, outcome } = watch(['fine', new Failure('transient', 'cannot look'), 'bad'])
  expect(await outcome).toMatchObject({ state: 'failed', failure: { kind: 'unhealthy', message: 'db: bad' } })
  expect(world.execs[0]?.signal.aborted).toBe(true)
})

test('a program that ends by itself decides, whatever could not be seen', async () => {
  const { outcome } = watch([new Failure('denied', 'cannot look')], 3)
  expect((await outcome).state).toBe('done')
})

test('a step whose work is there already does nothing', async () => {
  const unless = { name: 'c', data: null }
  for (const [there, runs] of [
    ['there', 0],
    ['gone', 1],
  ] as const) {
    const world = createWorld({ knowledge: { checks: { c: check } }, operations: { look: () => there } })
    expect((await act({ ...step, unless }, none, world.context)).state).toBe('done')
    expect(world.execs).toHaveLength(runs)
  }
})

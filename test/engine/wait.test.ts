import { expect, test } from 'vitest'
import { Failure, type FailureKind } from '../../src/core/failure.ts'
import type { Judge } from '../../src/core/knowledge.ts'
import { ask, topic } from '../../src/core/question.ts'
import type { WaitStep } from '../../src/core/step.ts'
import { wait } from '../../src/engine/wait.ts'
import { call, createWorld } from './world.ts'

const seen = topic<string>('seen')
/** Good after two good sightings in a row. */
const judge: Judge = {
  ask: () => [ask(seen, call('look', {}), (output) => String(output.value))],
  judge: ({ state, facts }) => {
    const now = facts.need(seen)
    const count = now === 'good' ? ((state as number | undefined) ?? 0) + 1 : 0
    return {
      state: count,
      subjects: [{ name: 'web', verdict: now === 'bad' ? 'bad' : count >= 2 ? 'good' : 'pending', reasons: [now] }],
    }
  },
}
const step: WaitStep = {
  id: 'w',
  title: 'Wait for web',
  do: 'wait',
  judge: { name: 'j', data: null },
  every: 1000,
  deadline: 10_000,
}

function watch(sightings: readonly (string | FailureKind)[]) {
  let round = 0
  const world = createWorld({
    knowledge: { judges: { j: judge } },
    operations: {
      look: () => {
        const now = sightings[Math.min(round, sightings.length - 1)] ?? ''
        round += 1
        if (['transient', 'auth', 'denied', 'timeout'].includes(now))
          throw new Failure(now as FailureKind, `cannot look: ${now}`)
        return now
      },
    },
  })
  return {
    world,
    result: wait(step, world.context).then(
      () => 'good',
      (failure: Failure) => `${failure.kind}: ${failure.message}`,
    ),
  }
}

test.each<[string, readonly string[], string | RegExp, number]>([
  ['two good sightings in a row', ['pending', 'good', 'pending', 'good', 'good'], 'good', 4000],
  ['a bad one ends it at once', ['pending', 'bad'], 'unhealthy: web: bad', 1000],
  [
    'the deadline is a timeout with the last reason',
    ['starting'],
    /^timeout: Wait for web: not after 10s: web: starting/,
    10_000,
  ],
  ['a question that fails in passing is no verdict', ['good', 'transient', 'timeout', 'good'], 'good', 3000],
  ['a denial ends it', ['pending', 'denied'], 'denied: cannot look: denied', 1000],
  ['so does a refused credential', ['auth'], 'auth: cannot look: auth', 0],
  ['nothing ever seen is said', ['transient'], /^timeout: .*nothing could be seen/, 10_000],
])('%s', async (_name, sightings, expected, took) => {
  const { world, result } = watch(sightings)
  const from = world.clock.time
  if (expected instanceof RegExp) expect(await result).toMatch(expected)
  else expect(await result).toBe(expected)
  expect(world.clock.time - from).toBe(took)
})

test('progress is told only when it changes', async () => {
  const { world, result } = watch(['pending', 'pending', 'pending', 'good', 'good'])
  await result
  expect(world.events.filter(({ type }) => type === 'progress')).toHaveLength(3)
})

test('what is watched meanwhile ends the wait when it is bad, and is not waited for', async () => {
  const pending: Judge = {
    ask: () => [],
    judge: () => ({ state: null, subjects: [{ name: 'probe', verdict: 'pending', reasons: [] }] }),
  }
  const world = createWorld({
    knowledge: { judges: { pending, j: judge } },
    operations: { look: () => (world.clock.slept.length < 3 ? 'pending' : 'bad') },
  })
  const both = wait(
    { ...step, judge: { name: 'pending', data: null }, meanwhile: [{ name: 'j', data: null }] },
    world.context,
  )
  await expect(both).rejects.toMatchObject({ kind: 'unhealthy', message: 'web: bad' })
  expect(world.clock.slept).toHaveLength(3)
})

test('the first rounds may come soon, and later ones later: by 4 % of how long it has lasted', async () => {
  const at: number[] = []
  const looks: Judge = {
    ask: () => [],
    judge: ({ now }) => {
      at.push(now)
      return { state: null, subjects: [{ name: 'web', verdict: at.length > 12 ? 'good' : 'pending', reasons: [] }] }
    },
  }
  const world = createWorld({ knowledge: { judges: { j: looks } } })
  await wait({ ...step, first: 100, every: 145 }, world.context)
  const pauses = at.slice(1).map((now, index) => Math.round(now - (at[index] ?? 0)))
  expect(pauses).toEqual([100, 104, 108, 112, 117, 122, 127, 132, 137, 142, 145, 145])
})

test.each([
  ['a judge may want the next round sooner', 90, 0, 90],
  ['but not later', 5000, 0, 1000],
  ['a look that takes long is not made more than a third of the time', 90, 200, 400],
  ['and however long it takes, the rounds come', 90, 3000, 1000],
])('%s', async (_name, within, took, pause) => {
  const looks: Judge = {
    ask: () => [ask(seen, call('look', {}), () => '')],
    judge: ({ state }) => ({
      state: 1,
      within,
      subjects: [{ name: 'web', verdict: state === undefined ? 'pending' : 'good', reasons: [] }],
    }),
  }
  const world = createWorld({
    knowledge: { judges: { j: looks } },
    operations: { look: () => world.clock.sleep(took).then(() => null) },
  })
  await wait(step, world.context)
  expect(world.clock.slept).toEqual([took, pause, took])
})

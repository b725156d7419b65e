import { expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { systemClock } from '../../src/io/clock.ts'
import { createManualClock } from '../fakes/clock.ts'

test('sleeps at least as long as asked', async () => {
  const started = performance.now()
  await systemClock.sleep(30)
  expect(performance.now() - started).toBeGreaterThanOrEqual(29)
})

test('wakes with the reason when the run is stopped, and does not sleep at all after that', async () => {
  const controller = new AbortController()
  const reason = new Failure('cancelled', 'Stopped.')
  const sleeping = systemClock.sleep(60_000, controller.signal)
  controller.abort(reason)
  await expect(sleeping).rejects.toBe(reason)
  await expect(systemClock.sleep(0, controller.signal)).rejects.toBe(reason)
})

test('a sleep longer than a timer can take does not end at once', async () => {
  const controller = new AbortController()
  let woke = false
  const sleeping = systemClock.sleep(2 ** 32, controller.signal).finally(() => {
    woke = true
  })
  await systemClock.sleep(30)
  expect(woke).toBe(false)
  controller.abort(new Failure('cancelled', 'Enough.'))
  await expect(sleeping).rejects.toThrow('Enough.')
})

test('the manual clock wakes sleepers in their order, and those that sleep again', async () => {
  const clock = createManualClock(0)
  const seen: string[] = []
  const loop = async (name: string, ms: number) => {
    for (let i = 0; i < 3; i++) {
      await clock.sleep(ms)
      seen.push(`${name}@${clock.now()}`)
    }
  }
  const both = Promise.all([loop('a', 10), loop('b', 25)])
  await clock.advance(50)
  expect(seen).toEqual(['a@10', 'a@20', 'b@25', 'a@30', 'b@50'])
  expect(clock.sleepers).toBe(1)
  await clock.advance(25)
  await both
})

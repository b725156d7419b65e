import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { readState, withLock } from '../../src/engine/lock.ts'
import { createWorld, MemoryLog, memoryDestination } from './world.ts'

const settings = { log: memoryDestination, text: 'deploy v1', ttl: 3000, wait: 60_000 }
const inUse = (log: MemoryLog) => readState([...log.entries].map(([key, value]) => ({ key, value }))).holder?.text

test('holds while the body runs, and is given back on every way out', async () => {
  const world = createWorld()
  await withLock(settings, world.context, async () => expect(inUse(world.log)).toBe('deploy v1'))
  expect(inUse(world.log)).toBeUndefined()
  await expect(withLock(settings, world.context, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(inUse(world.log)).toBeUndefined()
})

test('many at once: never two inside, everybody gets in', async () => {
  const log = new MemoryLog()
  let inside = 0
  let most = 0
  const turns: number[] = []
  await Promise.all(
    Array.from({ length: 8 }, (_, index) => {
      const { context } = createWorld({ log, identity: { machine: `m${index}`, pid: 1, start: 'a' } })
      const unique = { ...context, ports: { ...context.ports, random: () => `token${index}` } }
      return withLock({ ...settings, text: `d${index}`, wait: 600_000_000 }, unique, async () => {
        inside += 1
        most = Math.max(most, inside)
        await new Promise((resolve) => setImmediate(resolve))
        turns.push(index)
        inside -= 1
      })
    }),
  )
  expect(most).toBe(1)
  expect(turns.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

describe('a holder that died', () => {
  const dead = (log: MemoryLog, machine: string) =>
    log.entries.set('lock.0000004', JSON.stringify({ token: 't', text: 'deploy v0', machine, pid: 77, start: 'x' }))

  test('on another machine is taken over only after we saw it unchanged for the time to live', async () => {
    const world = createWorld()
    dead(world.log, 'elsewhere')
    const from = world.clock.time
    await withLock(settings, world.context, async () => undefined)
    expect(world.clock.time - from).toBeGreaterThan(3000)
    expect(world.events).toContainEqual(expect.objectContaining({ type: 'hold', state: 'taken over' }))
  })

  test('on this machine is taken over at once when its process is gone', async () => {
    const world = createWorld({ operations: { 'process.alive': () => false } })
    dead(world.log, 'm1')
    const from = world.clock.time
    await withLock(settings, world.context, async () => undefined)
    expect(world.clock.time - from).toBeLessThan(3000)
  })

  test('one that shows signs of life is waited for, and named when the wait ends', async () => {
    const world = createWorld()
    dead(world.log, 'elsewhere')
    let beats = 0
    world.log.hinder = (operation) => {
      if (operation === 'log.list') world.log.entries.set(`beat.0000004.${beats++}`, '{}')
    }
    await expect(withLock({ ...settings, wait: 20_000 }, world.context, async () => undefined)).rejects.toMatchObject({
      kind: 'timeout',
      message: expect.stringContaining('deploy v0'),
    })
  })
})

test('losing it aborts the body as stale', async () => {
  const world = createWorld()
  const body = withLock(settings, world.context, async (held) => {
    world.log.entries.set(
      'lock.0000002',
      JSON.stringify({ token: 'o', text: 'somebody else', machine: 'x', pid: 1, start: '' }),
    )
    while (!held.signal.aborted) await new Promise((resolve) => setImmediate(resolve))
    throw held.signal.reason
  })
  await expect(body).rejects.toMatchObject({ kind: 'stale', message: expect.stringContaining('somebody else') })
})

test('a destination that cannot be asked for a whole time to live is a lost lock', async () => {
  const world = createWorld()
  const body = withLock(settings, world.context, async (held) => {
    world.log.hinder = () => {
      throw new Failure('transient', 'connection reset')
    }
    while (!held.signal.aborted) await new Promise((resolve) => setImmediate(resolve))
    throw held.signal.reason
  })
  await expect(body).rejects.toMatchObject({
    kind: 'transient',
    message: expect.stringContaining('was lost: connection reset.'),
  })
})

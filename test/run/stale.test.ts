import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { DeploymentRecord } from '../../src/core/record.ts'
import { type DeployOptions, runDeploy } from '../../src/run/deploy.ts'
import { runFleet } from '../../src/run/fleet/index.ts'
import { deployingTo, Fleet } from './fleet-world.ts'
import { connect, Destination, deploying, environment, image, remembered } from './memory-target.ts'

const undo: DeployOptions = { approved: '', onCancel: 'undo' }
const killed = 7
const elsewhere = { machine: 'm2', pid: killed, start: 'a' }

/** The process dies when it is about to call this, and is not heard of again. */
async function dieAt(destination: Destination, dies: (operation: string, key: string) => boolean): Promise<void> {
  const { context } = connect(destination, killed)
  const { ports } = context
  let dead = false
  const call: typeof ports.call = (operation, input, signal) => {
    dead ||= dies(operation, String(input['key'] ?? ''))
    return dead ? Promise.reject(new Failure('bug', 'killed')) : ports.call(operation, input, signal)
  }
  await runDeploy(deploying('c'), { ...context, ports: { ...ports, call } }, undo).catch(() => undefined)
}

/** A record as somebody left it. */
function leave(destination: Destination, more: Partial<DeploymentRecord>): void {
  const { records, clock } = destination
  const createdAt = new Date(clock.now()).toISOString()
  const base = {
    id: `r${records.length + 1}`,
    app: 'shop',
    environment: 'staging',
    destination: 'memory',
    state: 'running',
  }
  const rest = {
    attempt: 1,
    runUrl: 'https://ci.example/0',
    version: 'v-old',
    process: elsewhere,
    createdAt,
    updatedAt: '',
  }
  records.push({ ...base, ...rest, ...more } as unknown as DeploymentRecord)
}

const states = ({ records }: Destination) => records.map(({ state }) => state)

describe('killed between opening its record and noting its intent', () => {
  test.each([
    ['before the lock', (_: string, key: string) => key.startsWith('lock.'), 'pending'],
    ['while it looked', (operation: string) => operation === 'memory.look', 'pending'],
    ['before its intent was written', (_: string, key: string) => key.startsWith('intent.'), 'running'],
  ])('%s: the next deploy closes that record and says so', async (_name, dies, left) => {
    const destination = new Destination()
    await dieAt(destination, dies)
    expect(states(destination)).toEqual([left])
    const world = connect(destination)
    await runDeploy(deploying('d'), world.context, undo)
    expect(states(destination)).toEqual(['cancelled', 'succeeded'])
    expect(destination.records[0]).toMatchObject({
      failureKind: 'cancelled',
      reason: expect.stringMatching(/ended without a word/),
    })
    const notes = world.events.flatMap((event) => (event.type === 'note' ? [event.text] : []))
    expect(notes).toContainEqual(expect.stringMatching(/^v-c \(r1\): its run ended without a word/))
    expect(destination.running).toBe(image('d'))
  })
})

describe('an open record of somebody else', () => {
  const old = { createdAt: '2025-12-31T23:00:00Z' }
  test.each<[string, Partial<DeploymentRecord>, string]>([
    ['running, from another machine: it had the lock that is ours now', {}, 'cancelled'],
    ['running, its process lives: it lost the lock', { process: { ...elsewhere, machine: 'm1', pid: 8 } }, 'cancelled'],
    ['running at another destination', { destination: 'memory:other' }, 'running'],
    ['running, of another application', { app: 'other' }, 'running'],
    ['running, of another environment', { environment: 'production' }, 'running'],
    ['waiting on another machine', { state: 'pending' }, 'pending'],
    ['waiting, its process lives', { state: 'pending', process: { ...elsewhere, machine: 'm1', pid: 8 } }, 'pending'],
    [
      'waiting, its process is gone',
      { state: 'pending', process: { ...elsewhere, machine: 'm1', pid: 9 } },
      'cancelled',
    ],
    [
      'waiting, and GitHub says that its run has ended',
      { state: 'pending', runUrl: 'https://ci.example/over' },
      'cancelled',
    ],
    ['waiting for longer than anybody waits', { state: 'pending', ...old }, 'cancelled'],
    ['over', { state: 'failed', ...old }, 'failed'],
  ])('%s', async (_name, more, state) => {
    const destination = new Destination()
    destination.alive.add(8)
    destination.over.add('https://ci.example/over')
    leave(destination, more)
    await runDeploy(deploying('d'), connect(destination).context, undo)
    expect(states(destination)).toEqual([state, 'succeeded'])
  })

  test('whose release is remembered as good had succeeded, only nobody could write that down', async () => {
    const destination = new Destination()
    const world = connect(destination)
    const { ports } = world.context
    const call: typeof ports.call = (operation, input, signal) =>
      operation === 'ledger.change' && (input['change'] as { state?: string }).state === 'succeeded'
        ? Promise.reject(new Failure('transient', 'GitHub is down'))
        : ports.call(operation, input, signal)
    await runDeploy(deploying('b'), { ...world.context, ports: { ...ports, call } }, undo)
    expect(states(destination)).toEqual(['running'])
    await runDeploy(deploying('d'), connect(destination).context, undo)
    expect(states(destination)).toEqual(['succeeded', 'succeeded'])
  })

  test('that somebody asked to cancel: the wish does not stay behind', async () => {
    const destination = new Destination()
    leave(destination, {})
    destination.log.entries.set('cancel.r1', JSON.stringify({ text: 'ada', leave: false }))
    await runDeploy(deploying('d'), connect(destination).context, undo)
    expect(remembered(destination).map(({ key }) => key)).toEqual(['release.0000001'])
  })

  test('cannot be read now: the deploy goes on, and the next one closes it', async () => {
    const destination = new Destination()
    leave(destination, {})
    const world = connect(destination)
    const { ports } = world.context
    const call: typeof ports.call = (operation, input, signal) =>
      operation === 'ledger.list'
        ? Promise.reject(new Failure('transient', 'GitHub is down'))
        : ports.call(operation, input, signal)
    const report = await runDeploy(deploying('d'), { ...world.context, ports: { ...ports, call } }, undo)
    expect(report.state).toBe('succeeded')
    expect(states(destination)).toEqual(['running', 'succeeded'])
    await runDeploy(deploying('e'), connect(destination).context, undo)
    expect(states(destination)).toEqual(['cancelled', 'succeeded', 'succeeded'])
  })

  test.each([
    ['all are there', [], 'cancelled'],
    ['one is away, so its lock is not ours', ['two'], 'running'],
  ])('of several hosts: %s', async (_name, away, state) => {
    const fleet = new Fleet('one', 'two')
    for (const name of away) fleet.away.add(name)
    leave(fleet.first, { destination: 'memory at one, two' })
    await runFleet(deployingTo(fleet, 'd'), fleet.connect().context, undo)
    expect(states(fleet.first)).toEqual([state, 'succeeded'])
  })
})

describe('a ledger that fails in a way that often passes', () => {
  test.each(['ledger.open', 'ledger.change'])('%s is tried again: one deploy, one record, closed', async (failing) => {
    const destination = new Destination()
    const world = connect(destination)
    const { ports } = world.context
    let failed = 0
    const call: typeof ports.call = (operation, input, signal) => {
      if (operation !== failing || failed === 2) return ports.call(operation, input, signal)
      failed += 1
      return Promise.reject(new Failure('transient', 'GitHub answered 502'))
    }
    const report = await runDeploy(deploying('b'), { ...world.context, ports: { ...ports, call } }, undo)
    expect(failed).toBe(2)
    expect(report.state).toBe('succeeded')
    expect(states(destination)).toEqual(['succeeded'])
  })
})

test('stopped while it cleared its notes away: what its own run wrote down stands', async () => {
  const destination = new Destination()
  await runDeploy(deploying('b'), connect(destination).context, undo)
  destination.healthy = (running) => running !== image('c')
  destination.log.hinder = (operation, key) => {
    if (operation === 'log.remove' && key.startsWith('intent.')) throw new Failure('bug', 'killed')
  }
  await runDeploy(deploying('c'), connect(destination, killed).context, undo).catch(() => undefined)
  destination.log.hinder = () => undefined
  destination.records[1] = {
    ...(destination.records[1] as DeploymentRecord),
    state: 'rolled back',
    reason: 'web crashed',
  }
  await runDeploy(deploying('d', { environment }), connect(destination).context, undo)
  expect(destination.records[1]).toMatchObject({ state: 'rolled back', reason: 'web crashed' })
})

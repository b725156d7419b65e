import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { StageReport } from '../../src/core/report.ts'
import { type DeployGiven, goodReleases } from '../../src/deploy/index.ts'
import { type DeployOptions, runDeploy } from '../../src/run/deploy.ts'
import { heal } from '../../src/run/heal.ts'
import { connect, Destination, deploying, environment, image, remembered } from './memory-target.ts'

const undo: DeployOptions = { approved: '', onCancel: 'undo' }
const deploy = (destination: Destination, given: DeployGiven, options = undo): Promise<StageReport> =>
  runDeploy(given, connect(destination).context, options)

describe('a deploy', () => {
  test('that is healthy is recorded, remembered at the destination, and leaves no notes', async () => {
    const destination = new Destination()
    const report = await deploy(destination, deploying('b'))
    expect(report).toMatchObject({ state: 'succeeded', record: { state: 'succeeded', images: { app: image('b') } } })
    expect(destination.running).toBe(image('b'))
    expect(remembered(destination).map(({ key }) => key)).toEqual(['release.0000001'])
  })

  test('that is not healthy is diagnosed, rolled back and verified, and says so', async () => {
    const destination = new Destination()
    await deploy(destination, deploying('b'))
    destination.healthy = (running) => running !== image('c')
    const report = await deploy(destination, deploying('c'))
    expect(report.failure).toMatchObject({
      kind: 'unhealthy',
      message: 'web crashed with exit code 1',
      details: ['boom'],
    })
    expect(report.record).toMatchObject({
      state: 'rolled back',
      failureKind: 'unhealthy',
      reason: 'web crashed with exit code 1',
      previous: { app: image('b') },
    })
    expect(destination.running).toBe(image('b'))
    expect(goodReleases(remembered(destination)).map(({ release }) => release.version)).toEqual(['v-b'])
  })

  test('whose way back fails too leaves its notes, so that the next run tries again', async () => {
    const destination = new Destination()
    await deploy(destination, deploying('b'))
    destination.healthy = (running) => running !== image('c')
    destination.onRun = (wanted) => {
      if (wanted === image('b')) throw new Failure('denied', 'the engine refuses')
    }
    const report = await deploy(destination, deploying('c'))
    expect(report.record).toMatchObject({ state: 'failed' })
    expect(report.failure?.message).toContain('The way back failed too')
    expect(remembered(destination).map(({ key }) => key)).toContain('intent.v-c-1')
    destination.onRun = () => undefined
    await deploy(destination, deploying('d'))
    expect(destination.changes.slice(-2)).toEqual([image('b'), image('d')])
  })

  test('keeps no more good releases than it is told', async () => {
    const destination = new Destination()
    for (const letter of ['b', 'c', 'd', 'e', 'f']) await deploy(destination, deploying(letter))
    expect(goodReleases(remembered(destination)).map(({ release }) => release.version)).toEqual(['v-f', 'v-e', 'v-d'])
  })

  test('reads what the destination remembers before its lock and under it, and not again', async () => {
    const destination = new Destination()
    for (const letter of ['b', 'c', 'd', 'e', 'f']) {
      const world = connect(destination)
      await runDeploy(deploying(letter), world.context, undo)
      expect(world.calls.filter(({ operation }) => operation === 'log.list')).toHaveLength(2)
    }
  })

  test('sweeps notes of deploys that have ended, and no others', async () => {
    const destination = new Destination()
    const phase = JSON.stringify({ phase: 'memory.run' })
    destination.log.entries.set('phase.v-0.1-a-1.001', phase).set('phase.v-0.1-a-1.1000', phase)
    destination.log.entries.set('rejected.x', '{}')
    await deploy(destination, deploying('b'))
    expect([...destination.log.entries.keys()].filter((key) => !/^(lock|free)/.test(key)).sort()).toEqual([
      'rejected.x',
      'release.0000001',
    ])
  })

  test('manual rollback leaves it as it is, and the record says where', async () => {
    const destination = new Destination()
    destination.healthy = () => false
    const report = await deploy(destination, deploying('c', { environment: { ...environment, rollback: 'manual' } }))
    expect(report.record).toMatchObject({ state: 'failed', reason: expect.stringContaining('held at memory.run') })
    expect(destination.running).toBe(image('c'))
  })

  test('that cannot be recorded is not begun', async () => {
    const destination = new Destination()
    const world = connect(destination)
    const { ports } = world.context
    const call: typeof ports.call = (operation, input, signal) =>
      operation === 'ledger.open'
        ? Promise.reject(new Failure('auth', 'no token'))
        : ports.call(operation, input, signal)
    const report = await runDeploy(deploying('b'), { ...world.context, ports: { ...ports, call } }, undo)
    expect(report.failure?.kind).toBe('auth')
    expect(destination.changes).toEqual([])
  })
})

/** Lets a deploy of `c` die at the n-th write to the log or change: nothing of that process acts any more. */
async function killedAt(moment: number, healthy = true) {
  const destination = new Destination()
  await deploy(destination, deploying('b'))
  destination.healthy = (running) => healthy || running !== image('c')
  let count = 0
  const die = () => {
    count += 1
    if (count >= moment) throw new Failure('bug', 'killed')
  }
  destination.log.hinder = (operation) => operation !== 'log.list' && die()
  destination.onRun = die
  await deploy(destination, deploying('c')).catch(() => undefined)
  destination.log.hinder = () => undefined
  destination.onRun = () => undefined
  return { destination, died: count >= moment }
}

describe('killed at any moment', () => {
  const moments = Array.from({ length: 20 }, (_, index) => index + 1)
  test.each(moments)(
    'moment %i: the next run ends it first, and never leaves a release that nobody proved',
    async (moment) => {
      const { destination } = await killedAt(moment)
      const report = await deploy(destination, deploying('d'))
      expect(report.state).toBe('succeeded')
      expect(destination.running).toBe(image('d'))
      expect(remembered(destination).every(({ key }) => key.startsWith('release.'))).toBe(true)
      const good = goodReleases(remembered(destination)).map(({ release }) => release.version)
      expect([
        ['v-d', 'v-b'],
        ['v-d', 'v-c', 'v-b'],
      ]).toContainEqual(good)
      expect(destination.records.filter(({ state }) => state === 'running' || state === 'pending')).toEqual([])
    },
  )

  test.each(moments)('moment %i: what is remembered as good is not rolled back', async (moment) => {
    const { destination } = await killedAt(moment)
    const { target, input } = deploying('c')
    await heal(target.log(input), connect(destination).context)
    const [newest] = goodReleases(remembered(destination))
    expect(destination.running).toBe(image(newest?.release.version === 'v-c' ? 'c' : 'b'))
  })

  test('the table reaches past the last moment', async () => {
    expect((await killedAt(moments.length + 1)).died).toBe(false)
  })
})

test('cancelled in the middle: undone by the same process outside a forge', async () => {
  const destination = new Destination()
  await deploy(destination, deploying('b'))
  const world = connect(destination)
  destination.onRun = (wanted) =>
    wanted === image('c') && world.stop.abort(new Failure('cancelled', 'The run was stopped by SIGINT.'))
  const report = await runDeploy(deploying('c'), world.context, undo)
  expect(report).toMatchObject({ state: 'cancelled', record: { state: 'rolled back', failureKind: 'cancelled' } })
  expect(destination.running).toBe(image('b'))
})

test('cancelled where post takes the way back: notes stay, the lock is free', async () => {
  const destination = new Destination()
  await deploy(destination, deploying('b'))
  const world = connect(destination)
  destination.onRun = (wanted) => wanted === image('c') && world.stop.abort(new Failure('cancelled', 'stop'))
  await runDeploy(deploying('c'), world.context, { ...undo, onCancel: 'leave' })
  expect(destination.running).toBe(image('c'))
  expect(remembered(destination).map(({ key }) => key)).toContain('intent.v-c-1')
})

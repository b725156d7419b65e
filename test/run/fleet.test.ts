import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { batchSize } from '../../src/core/hosts.ts'
import { goodReleases } from '../../src/deploy/index.ts'
import type { DeployOptions } from '../../src/run/deploy.ts'
import { planFleet, runFleet } from '../../src/run/fleet/index.ts'
import { heal } from '../../src/run/heal.ts'
import { deployingTo, Fleet } from './fleet-world.ts'
import { image, remembered } from './memory-target.ts'

const undo: DeployOptions = { approved: '', onCancel: 'undo' }
const deploy = (fleet: Fleet, letter: string, change: Parameters<typeof deployingTo>[2] = {}, options = undo) =>
  runFleet(deployingTo(fleet, letter, change), fleet.connect().context, options)

/** What an image looks like in `running`. */
const end = (letter: string) => image(letter).slice(-1)

test.each([
  ['1', 3, 1],
  ['2', 3, 2],
  ['25%', 3, 1],
  ['50%', 3, 2],
  ['100%', 3, 3],
])('a batch of %s of %i hosts is %i', (batch, count, size) => {
  const connection = { way: 'context', context: 'x' } as const
  const members = Array.from({ length: count }, (_, index) => ({ name: `h${index}`, connection, url: '' }))
  expect(batchSize({ batch, members })).toBe(size)
})

describe('several hosts', () => {
  test('are deployed to one after the other, under one record that names them', async () => {
    const fleet = new Fleet('a', 'b', 'c')
    const order: string[] = []
    for (const [name, host] of fleet.hosts) host.onRun = () => void order.push(name)
    const report = await deploy(fleet, 'b')
    expect(report).toMatchObject({
      state: 'succeeded',
      record: { state: 'succeeded', destination: 'memory at a, b, c' },
    })
    expect([order, fleet.running]).toEqual([
      ['a', 'b', 'c'],
      [end('b'), end('b'), end('b')],
    ])
    expect(fleet.first.records).toHaveLength(1)
    for (const host of fleet.hosts.values()) expect(remembered(host).map(({ key }) => key)).toEqual(['release.0000001'])
    expect(report.plan?.steps.map(({ id }) => id)).toContain('b/memory.run')
    expect(report.outcome?.steps.every(({ id }) => /^[abc]\//.test(id))).toBe(true)
  })

  test('stop at the first bad batch, and those switched before go back', async () => {
    const fleet = new Fleet('a', 'b', 'c')
    await deploy(fleet, 'b')
    fleet.at('b').healthy = (running) => running !== image('c')
    const report = await deploy(fleet, 'c')
    expect(report.failure).toMatchObject({ kind: 'unhealthy', message: 'b: web crashed with exit code 1' })
    expect(report).toMatchObject({ outcome: { rolledBack: true }, record: { state: 'rolled back' } })
    expect(fleet.running).toEqual([end('b'), end('b'), end('b')])
    expect([fleet.at('a').changes.length, fleet.at('c').changes.length]).toEqual([3, 1])
    for (const host of fleet.hosts.values()) {
      expect(goodReleases(remembered(host)).map(({ release }) => release.version)).toEqual(['v-b'])
      expect(remembered(host)).toHaveLength(1)
    }
  })

  test('nothing is changed where one of them cannot be planned for', async () => {
    const fleet = new Fleet('a', 'b')
    const report = await deploy(fleet, 'b', { protected: true })
    expect(report.record).toMatchObject({ state: 'failed' })
    expect(fleet.running).toEqual(['', ''])
  })

  test('rollback: manual leaves them as they are, and says where', async () => {
    const fleet = new Fleet('a', 'b')
    await deploy(fleet, 'b')
    fleet.at('b').healthy = (running) => running !== image('c')
    const report = await deploy(fleet, 'c', { rollback: 'manual' })
    expect(report.record).toMatchObject({ state: 'failed', reason: expect.stringContaining('held at') })
    expect(fleet.running).toEqual([end('c'), end('c')])
  })

  test('an approval is for the plan of all of them', async () => {
    const fleet = new Fleet('a', 'b')
    const report = await deploy(fleet, 'b', {}, { ...undo, approved: 'f'.repeat(64) })
    expect(report.failure?.kind).toBe('stale')
    const other = new Fleet('a', 'b')
    const plan = await planFleet(deployingTo(other, 'b'), other.connect().context)
    expect(plan.subject).toBe('staging: Memory at a, b')
    const hash = (await deploy(other, 'b')).planHash ?? ''
    expect((await deploy(fleet, 'b', {}, { ...undo, approved: hash })).state).toBe('succeeded')
  })
})

describe('a host that is away', () => {
  test('is left out and named in the record, and brought up to date by the next deploy', async () => {
    const fleet = new Fleet('a', 'b', 'c')
    fleet.away.add('b')
    const report = await deploy(fleet, 'b')
    expect(report).toMatchObject({ state: 'succeeded', record: { reason: 'not at b: b cannot be reached.' } })
    expect(report.notes.join()).toContain('b is left out')
    expect(fleet.running).toEqual([end('b'), '', end('b')])
    fleet.away.clear()
    expect(await deploy(fleet, 'b')).toMatchObject({ state: 'succeeded', record: { reason: '' } })
    expect(fleet.running).toEqual([end('b'), end('b'), end('b')])
  })

  test('all of them: nothing is done', async () => {
    const fleet = new Fleet('a', 'b')
    fleet.away.add('a').add('b')
    expect(await deploy(fleet, 'b')).toMatchObject({ state: 'failed', failure: { kind: 'transient' } })
  })

  test('vanishes in the middle: the others go on, and the next run ends what was begun there', async () => {
    const fleet = new Fleet('a', 'b', 'c')
    await deploy(fleet, 'b')
    fleet.at('b').onRun = () => {
      fleet.away.add('b')
      throw new Failure('transient', 'the connection broke')
    }
    const report = await deploy(fleet, 'c')
    expect(report).toMatchObject({ state: 'succeeded', record: { reason: expect.stringContaining('not at b: ') } })
    expect(fleet.running).toEqual([end('c'), end('b'), end('c')])
    expect(remembered(fleet.at('b')).some(({ key }) => key.startsWith('intent.'))).toBe(true)
    fleet.at('b').onRun = () => undefined
    fleet.away.clear()
    expect((await deploy(fleet, 'c')).state).toBe('succeeded')
    expect(fleet.running).toEqual([end('c'), end('c'), end('c')])
    expect(remembered(fleet.at('b')).some(({ key }) => key.startsWith('intent.'))).toBe(false)
  })
})

test('cancelled between two hosts: those switched go back', async () => {
  const fleet = new Fleet('a', 'b')
  await deploy(fleet, 'b')
  const world = fleet.connect()
  fleet.at('b').onRun = (wanted) => {
    if (wanted === image('c')) world.stop.abort(new Failure('cancelled', 'The run was stopped by SIGINT.'))
  }
  const report = await runFleet(deployingTo(fleet, 'c'), world.context, undo)
  expect(report).toMatchObject({ state: 'cancelled', record: { state: 'rolled back', failureKind: 'cancelled' } })
  expect(fleet.running).toEqual([end('b'), end('b')])
})

test('cancelled where post takes the way back: the notes stay at every host, and healing ends them', async () => {
  const fleet = new Fleet('a', 'b')
  await deploy(fleet, 'b')
  const world = fleet.connect()
  fleet.at('b').onRun = (wanted) => {
    if (wanted === image('c')) world.stop.abort(new Failure('cancelled', 'stop'))
  }
  await runFleet(deployingTo(fleet, 'c'), world.context, { ...undo, onCancel: 'leave' })
  expect(fleet.running).toEqual([end('c'), end('c')])
  fleet.at('b').onRun = () => undefined
  const { target, input } = deployingTo(fleet, 'c')
  for (const name of ['a', 'b']) {
    const log = target.log({ ...input, state: `/state/hosts/${name}` })
    expect(await heal(log, fleet.connect(2).context)).toMatchObject([{ state: 'rolled back' }])
  }
  expect(fleet.running).toEqual([end('b'), end('b')])
})

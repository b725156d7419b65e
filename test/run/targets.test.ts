import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { joinKnowledge } from '../../src/core/knowledge.ts'
import type { LogEntry } from '../../src/core/log.ts'
import { partsOf } from '../../src/core/parts.ts'
import { ask, topic } from '../../src/core/question.ts'
import type { Settings } from '../../src/core/settings.ts'
import { type DeployGiven, deployKnowledge, goodReleases } from '../../src/deploy/index.ts'
import { healWorld } from '../../src/doors/heal.ts'
import { runDeploys } from '../../src/run/deploy-all.ts'
import { makeDeploys } from '../../src/run/deploys.ts'
import { call } from '../engine/world.ts'
import {
  connect,
  Destination,
  digest,
  environment,
  event,
  image,
  memoryTarget,
  memoryTargetNamed,
  remembered,
} from './memory-target.ts'

/** A second kind of destination, whose log is its own. */
const other = memoryTargetNamed('other', {
  destination: 'other',
  list: () =>
    ask(
      topic<readonly LogEntry[]>('log:other'),
      call('other.log.list', {}),
      (output) => output.value as unknown as LogEntry[],
    ),
  create: ({ key, value }) => call('other.log.create', { key, value }),
  remove: (key) => call('other.log.remove', { key }),
})

const both = {
  ...environment,
  part: 'memory',
  beside: [{ part: 'other', target: { kind: 'other', config: {} } }],
}
const settings = { app: 'shop', root: '/checkout', state: '/state', environments: [both] } as unknown as Settings

/** One environment with two targets, at destinations of their own that have one ledger and one clock. */
function openPair() {
  const first = new Destination()
  const second = new Destination()
  const world = connect(first)
  const beside = connect(second)
  const { ports } = world.context
  const context = {
    ...world.context,
    knowledge: joinKnowledge({ judges: deployKnowledge.judges ?? {} }, memoryTarget.knowledge, other.knowledge),
    ports: {
      ...ports,
      call: ((operation, input, signal) =>
        operation.startsWith('other.')
          ? beside.context.ports.call(
              operation.slice(6).replace(/^(look|pull|healthy|run)$/, 'memory.$1'),
              input,
              signal,
            )
          : ports.call(operation, input, signal)) satisfies typeof ports.call,
    },
  }
  return { first, second, world, context }
}

const targets = { memory: memoryTarget, other }
function deploying(letter: string, name = 'staging', rest: Partial<DeployGiven> = {}): DeployGiven[] {
  const choice = { settings, event: { ...event, sha: letter.repeat(40) }, environments: [name], targets }
  const carried = {
    images: {
      app: { name: 'r.example/shop', digest: digest(letter), tags: [], labels: {}, annotations: [], version: '' },
    },
  }
  return makeDeploys({ ...choice, override: '', now: `2026-01-01T12:00:0${letter.charCodeAt(0) % 10}Z` }, carried).map(
    (given) => ({ ...given, ...rest }),
  )
}
const undo = { approved: '', onCancel: 'undo' } as const

describe('several targets of one environment', () => {
  test('each is deployed in its turn, with a record and a release of its own', async () => {
    const { first, second, context } = openPair()
    const reports = await runDeploys(deploying('b'), context, undo)
    expect(reports.map(({ subject, state }) => [subject, state])).toEqual([
      ['staging: Memory', 'succeeded'],
      ['staging: Other', 'succeeded'],
    ])
    expect([first.running, second.running]).toEqual([image('b'), image('b')])
    expect(first.records.map(({ destination, state }) => [destination, state])).toEqual([
      ['memory', 'succeeded'],
      ['other', 'succeeded'],
    ])
    for (const one of [first, second]) expect(remembered(one).map(({ key }) => key)).toEqual(['release.0000001'])
  })

  test('when the second fails, the first is taken back to what it ran, and says why', async () => {
    const { first, second, context } = openPair()
    await runDeploys(deploying('b'), context, undo)
    second.healthy = (running) => running !== image('c')
    const reports = await runDeploys(deploying('c'), context, undo)
    expect([first.running, second.running]).toEqual([image('b'), image('b')])
    expect(reports.map(({ subject, state }) => [subject, state])).toEqual([
      ['staging: Other', 'failed'],
      ['staging: Memory', 'failed'],
    ])
    expect(reports[1]?.failure?.message).toBe('Taken back, because staging: Other failed: web crashed with exit code 1')
    expect(first.records.slice(2).map(({ state }) => state)).toEqual(['rolled back', 'rolled back'])
    expect(goodReleases(remembered(first)).map(({ release }) => release.images['app'])).toEqual([image('b')])
    expect(remembered(first).every(({ key }) => key.startsWith('release.'))).toBe(true)
  })

  test('when the first fails, the second is not begun', async () => {
    const { first, second, context } = openPair()
    first.healthy = (running) => running !== image('b')
    const reports = await runDeploys(deploying('b'), context, undo)
    expect(reports.map(({ state }) => state)).toEqual(['failed', 'skipped'])
    expect(second.changes).toEqual([])
  })

  test('one of them alone by its name', async () => {
    const { first, second, context } = openPair()
    await runDeploys(deploying('b', 'staging/other'), context, undo)
    expect([first.running, second.running]).toEqual(['', image('b')])
  })

  test('an approval names the plans of both', async () => {
    const { context } = openPair()
    const hashes = (await runDeploys(deploying('b'), context, undo)).map(({ planHash }) => planHash)
    const again = openPair()
    const approved = { ...undo, approved: hashes.join(',') }
    expect((await runDeploys(deploying('b'), again.context, approved)).map(({ state }) => state)).toEqual([
      'succeeded',
      'succeeded',
    ])
    const onlyFirst = openPair()
    const half = await runDeploys(deploying('b'), onlyFirst.context, { ...undo, approved: hashes[0] ?? '' })
    expect(half[0]?.failure?.kind).toBe('stale')
    expect(onlyFirst.first.running).toBe('')
  })

  test('cancelled while the second is changed: both go back; where post takes the way back, both are left to it', async () => {
    for (const onCancel of ['undo', 'leave'] as const) {
      const { first, second, world, context } = openPair()
      await runDeploys(deploying('b'), context, undo)
      second.onRun = (wanted) => wanted === image('c') && world.stop.abort(new Failure('cancelled', 'stop'))
      const stopped = { ...context, signal: world.stop.signal }
      await runDeploys(deploying('c'), stopped, { ...undo, onCancel })
      const left = onCancel === 'leave'
      expect([first.running, second.running]).toEqual(left ? [image('c'), image('c')] : [image('b'), image('b')])
      for (const one of [first, second]) expect(remembered(one).some(({ key }) => key.startsWith('intent.'))).toBe(left)
      if (!left) continue
      second.onRun = () => undefined
      await healWorld(
        { settings, event, targets, startedAt: '', context: () => context } as never,
        ['staging'],
        () => {},
      )
      expect([first.running, second.running]).toEqual([image('b'), image('b')])
    }
  })

  test('killed while the second is deployed: the next run takes both back first', async () => {
    const { first, second, context } = openPair()
    await runDeploys(deploying('b'), context, undo)
    const die = () => {
      throw new Failure('bug', 'killed')
    }
    second.onRun = (wanted) => {
      if (wanted !== image('c')) return
      first.log.hinder = (operation) => operation !== 'log.list' && die()
      second.log.hinder = first.log.hinder
      first.onRun = die
      second.onRun = die
      die()
    }
    await runDeploys(deploying('c'), context, undo).catch(() => undefined)
    expect(first.running).toBe(image('c'))
    for (const one of [first, second]) {
      one.log.hinder = () => undefined
      one.onRun = () => undefined
    }
    const reports = await runDeploys(deploying('d'), context, undo)
    expect(reports.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
    expect(first.changes).toEqual([image('b'), image('c'), image('b'), image('d')])
    expect(goodReleases(remembered(first)).map(({ release }) => release.images['app'])).toEqual([
      image('d'),
      image('b'),
    ])
  })

  test('hosts of a target that is not on hosts are refused: each would wait for the other', () => {
    const members = [{ name: 'a', connection: { way: 'context', context: 'a' } as const, url: '' }]
    const spread = { ...environment, hosts: { members, batch: '1' } }
    const choice = { settings: { ...settings, environments: [spread] }, event, environments: ['staging'], targets }
    expect(() => makeDeploys({ ...choice, override: '', now: '' }, { images: {} })).toThrow(
      'environments.staging: the target memory is not on hosts.',
    )
  })

  test('a destination that is listed twice is refused before anything is touched', () => {
    const twice = { ...both, beside: [{ part: 'again', target: { kind: 'memory', config: {} } }] }
    const choice = { settings: { ...settings, environments: [twice] }, event, environments: ['staging'], targets }
    expect(() => makeDeploys({ ...choice, override: '', now: '' }, { images: {} })).toThrow(
      'staging/memory and staging/again are the same destination: memory',
    )
  })

  test('only the first does what is to be done before', () => {
    const parts = partsOf({ ...both, before: [] })
    expect(parts.map(({ part, follows }) => [part, follows])).toEqual([
      ['memory', undefined],
      ['other', true],
    ])
  })
})

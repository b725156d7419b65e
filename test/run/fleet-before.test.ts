import { describe, expect, test } from 'vitest'
import type { BeforeSettings } from '../../src/core/before.ts'
import { Failure } from '../../src/core/failure.ts'
import { goodReleases } from '../../src/deploy/index.ts'
import { healFleet } from '../../src/run/fleet/heal.ts'
import { planFleet, runFleet } from '../../src/run/fleet/index.ts'
import { withMembers } from '../../src/run/fleet/open.ts'
import { deployingTo, Fleet } from './fleet-world.ts'
import { image, remembered } from './memory-target.ts'

const base = { kind: 'migrate', service: 'web', run: ['up'], on: 'first', timeout: 1000 } as const
const undone: BeforeSettings = { ...base, way: 'undo', undo: ['down'] }
const irreversible: BeforeSettings = { ...base, way: 'irreversible', undo: [] }

type Change = Parameters<typeof deployingTo>[2]
const deploy = (fleet: Fleet, letter: string, change: Change = { before: [undone] }, hour = 12) =>
  runFleet(at(deployingTo(fleet, letter, change), hour), fleet.connect().context, { approved: '', onCancel: 'undo' })

/** The same deploy at another hour. */
function at<T extends { readonly now: string }>(given: T, hour: number): T {
  return { ...given, now: `2026-01-01T${hour}:00:00Z` }
}

const heal = (fleet: Fleet) =>
  withMembers(deployingTo(fleet, 'c'), {}, fleet.connect(2).context, ({ members, missing }) =>
    healFleet(members, missing),
  )

const end = (letter: string) => image(letter).slice(-1)

/** Hosts that run `b`, of which the named one finds `c` bad. */
async function openFleet(bad: string, change: Change, ...names: string[]): Promise<Fleet> {
  const fleet = new Fleet(...names)
  await deploy(fleet, 'b', { ...change, before: [] }, 10)
  if (bad !== '') fleet.at(bad).healthy = (running) => running !== image('c')
  return fleet
}

describe('a migration of several hosts', () => {
  test('runs once, at the first host, which is over before another one begins', async () => {
    const fleet = new Fleet('a', 'b', 'c')
    const order: string[] = []
    for (const [name, host] of fleet.hosts) {
      host.onRun = () => void order.push(`${name} runs`)
      host.onCommand = (command) => void order.push(`${name} ${command}`)
    }
    const report = await deploy(fleet, 'b', { before: [undone], batch: '100%' })
    expect(report.state).toBe('succeeded')
    expect(order).toEqual(['a up', 'a runs', 'b runs', 'c runs'])
  })

  test('the plan says where', async () => {
    const fleet = new Fleet('a', 'b')
    const titles = async (on: 'first' | 'each') => {
      const plan = await planFleet(deployingTo(fleet, 'b', { before: [{ ...undone, on }] }), fleet.connect().context)
      return plan.steps.filter(({ id }) => id.includes('before')).map(({ title }) => title)
    }
    expect(await titles('first')).toEqual(['a: Migrate: up in web (once, for all hosts)'])
    expect(await titles('each')).toEqual(['a: Migrate: up in web', 'b: Migrate: up in web'])
  })

  test('runs at the next host where the first is away', async () => {
    const fleet = new Fleet('a', 'b')
    fleet.away.add('a')
    await deploy(fleet, 'b')
    expect(fleet.commands).toEqual(['b up'])
  })

  test('is undone once, where it ran, when all the others are back', async () => {
    const fleet = await openFleet('c', {}, 'a', 'b', 'c')
    fleet.at('a').onCommand = (command) => {
      if (command === 'down') expect(fleet.running).toEqual([end('b'), end('b'), end('b')])
    }
    const report = await deploy(fleet, 'c')
    expect(report).toMatchObject({ outcome: { rolledBack: true }, record: { state: 'rolled back' } })
    expect(fleet.commands).toEqual(['a up', 'a down'])
    expect(fleet.running).toEqual([end('b'), end('b'), end('b')])
  })

  test('is not undone while another host could not go back; the next run does it', async () => {
    const fleet = await openFleet('c', {}, 'a', 'b', 'c')
    fleet.at('c').onRun = (wanted) => {
      if (wanted === image('b')) throw new Failure('absent', 'the image is gone')
    }
    const report = await deploy(fleet, 'c')
    expect(report.failure?.message).toMatch(/c: .*The way back failed too.*a: It stays, until the others are back/)
    expect([report.outcome?.rolledBack, fleet.commands, fleet.running]).toEqual([
      false,
      ['a up'],
      [end('c'), end('b'), end('c')],
    ])
    await expect(heal(fleet)).rejects.toThrow(/c: .*the way back failed: the image is gone/)
    expect(fleet.commands).toEqual(['a up'])
    fleet.at('c').onRun = () => undefined
    expect((await heal(fleet)).map(({ host, state }) => [host, state])).toEqual([
      ['c', 'rolled back'],
      ['a', 'rolled back'],
    ])
    expect([fleet.commands, fleet.running]).toEqual([
      ['a up', 'a down'],
      [end('b'), end('b'), end('b')],
    ])
  })

  test('that cannot be undone: nothing goes back anywhere, and it is said', async () => {
    const fleet = await openFleet('b', {}, 'a', 'b', 'c')
    const report = await deploy(fleet, 'c', { before: [irreversible] })
    expect(fleet.running).toEqual([end('c'), end('c'), end('b')])
    expect(report.outcome?.held).toBe('a/before.1.migrate')
    expect(report.record?.reason).toMatch(/^held at a\/before\.1\.migrate: b: /)
    expect(report.failure?.hint).toMatch(/Nothing was undone \(the migration is marked irreversible\).* --to v-b-1/)
  })

  test('the host that migrates for all vanishes: the others are left as they are', async () => {
    const fleet = await openFleet('', {}, 'a', 'b')
    fleet.at('a').onRun = () => {
      fleet.away.add('a')
      throw new Failure('transient', 'the connection broke')
    }
    const report = await deploy(fleet, 'c')
    expect(report.failure?.message).toMatch(/^a vanished, which migrates for all hosts/)
    expect(fleet.running).toEqual([end('b'), end('b')])
    fleet.at('a').onRun = () => undefined
    // Without it the next release goes out, migrated by another host; what it began must not be undone under that one.
    expect((await deploy(fleet, 'd', { before: [undone] }, 13)).state).toBe('succeeded')
    fleet.away.clear()
    const [healed] = await heal(fleet)
    expect(healed).toMatchObject({ host: 'a', text: expect.stringContaining('the migration stays: b runs v-d') })
    expect(fleet.commands).toEqual(['a up', 'b up'])
  })
})

describe('killed at any moment', () => {
  const moments = Array.from({ length: 36 }, (_, index) => index + 1)
  const killed = async (moment: number, change: Change) => {
    const fleet = await openFleet('', {}, 'a', 'b')
    const kill = fleet.killAt(moment)
    await deploy(fleet, 'c', change).catch(() => undefined)
    return { fleet, died: kill.revive() }
  }

  test.each(moments)('moment %i: all hosts run the same, and the schema is theirs', async (moment) => {
    const { fleet } = await killed(moment, { before: [undone] })
    const open = ['pending', 'running'].includes(fleet.first.records[1]?.state ?? '')
    const healed = await heal(fleet)
    const [running] = fleet.running
    expect(fleet.running).toEqual([running, running])
    // A migration whose process died may have run, so its undo may come without it.
    const known = fleet.commands.filter((command) => command !== 'a up')
    expect([[], ['a down']]).toContainEqual(known)
    expect(fleet.commands.includes('a up') && known.length === 0).toBe(running === end('c'))
    for (const host of fleet.hosts.values()) {
      const [newest] = goodReleases(remembered(host))
      expect([newest?.release.version, remembered(host).every(({ key }) => key.startsWith('release.'))]).toEqual([
        `v-${running}`,
        true,
      ])
    }
    const [, record] = fleet.first.records
    const ends =
      running === end('c') ? ['succeeded'] : ['rolled back', ...(fleet.commands.length === 0 ? ['failed'] : [])]
    if (healed.length > 0) expect(ends).toContain(record?.state)
    for (const { host } of open ? healed : []) expect(record?.reason).toContain(`${host}: `)
  })

  test.each(moments)('moment %i: behind an irreversible migration nothing goes back', async (moment) => {
    const { fleet } = await killed(moment, { before: [irreversible] })
    const running = [...fleet.running]
    await heal(fleet)
    expect(fleet.running).toEqual(running)
  })

  test.each(moments)('moment %i: the next deploy ends it at all hosts first, then goes its own way', async (moment) => {
    const { fleet } = await killed(moment, { before: [undone] })
    const before = fleet.commands.length
    const order: string[] = []
    for (const [name, host] of fleet.hosts) host.onCommand = (command) => void order.push(`${name} ${command}`)
    expect((await deploy(fleet, 'd', { before: [undone] }, 14)).state).toBe('succeeded')
    expect(fleet.running).toEqual([end('d'), end('d')])
    expect([['a up'], ['a down', 'a up']]).toContainEqual(order)
    expect(before + order.length).toBe(fleet.commands.length)
    for (const host of fleet.hosts.values())
      expect(remembered(host).every(({ key }) => key.startsWith('release.'))).toBe(true)
    expect(fleet.first.records.filter(({ state }) => state === 'running' || state === 'pending')).toEqual([])
  })

  test('the table reaches past the last moment', async () => {
    expect((await killed(moments.length + 1, { before: [undone] })).died).toBe(false)
  })
})

test('a host that was lost is healed without touching the record of a deploy that succeeded', async () => {
  const fleet = await openFleet('', {}, 'a', 'b')
  fleet.at('b').onRun = () => {
    fleet.away.add('b')
    throw new Failure('transient', 'the connection broke')
  }
  expect((await deploy(fleet, 'c')).state).toBe('succeeded')
  fleet.at('b').onRun = () => undefined
  fleet.away.clear()
  expect(await heal(fleet)).toMatchObject([{ host: 'b', state: 'rolled back' }])
  expect(fleet.first.records.at(-1)).toMatchObject({ state: 'succeeded', reason: expect.stringContaining('not at b') })
})

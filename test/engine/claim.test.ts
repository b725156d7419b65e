import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Json } from '../../src/core/json.ts'
import { awaitMade, withClaim } from '../../src/engine/claim.ts'
import { registryClaim } from '../../src/systems/registry-claim.ts'
import { createWorld } from './world.ts'

const minute = 60_000
const digest = (count: number) => `sha256:${count.toString(16).padStart(64, '0')}`
const at = Date.parse('2026-01-01T00:00:00Z')

/** Tags of one repository: single writes and a list, nothing more. */
class Tags {
  readonly claims = new Map<string, { digest: string; body: string }>()
  readonly images = new Set<string>()
  removes = true
  /** May throw. */
  refuse: (tag: string) => void = () => undefined
  private count = 0

  readonly operations = {
    'registry.claim': async ({ reference, body }: Readonly<Record<string, Json>>) => {
      const tag = String(reference).split(':').at(-1) ?? ''
      await turn()
      this.refuse(tag)
      this.count += 1
      const entry = { digest: digest(this.count), body: String(body) }
      this.claims.set(tag, entry)
      await turn()
      return { digest: entry.digest }
    },
    'registry.claims': async ({ prefix }: Readonly<Record<string, Json>>) => {
      await turn()
      const found = [...this.claims].filter(([tag]) => tag.startsWith(String(prefix)))
      await turn()
      return found.map(([tag, entry]) => ({ tag, ...entry }))
    },
    'registry.remove': async ({ reference }: Readonly<Record<string, Json>>) => {
      await turn()
      if (!this.removes) return { removed: false }
      for (const [tag, entry] of this.claims) if (String(reference).endsWith(entry.digest)) this.claims.delete(tag)
      return { removed: true }
    },
    'registry.head': ({ reference }: Readonly<Record<string, Json>>) =>
      this.images.has(String(reference)) ? { digest: digest(0xf00) } : null,
  }

  leave(token: string, change: object): void {
    const body = {
      state: 'wants',
      text: 'run 1',
      run: '1',
      attempt: 1,
      machine: 'other',
      pid: 9,
      start: 'z',
      beat: 0,
      at,
    }
    this.claims.set(`claim-x-${token}`, { digest: digest(0xbad), body: JSON.stringify({ ...body, ...change }) })
  }
}

const turn = async () => {
  for (let step = Math.floor(Math.random() * 4); step >= 0; step -= 1) await new Promise((done) => setImmediate(done))
}
const place = { repository: 'r.io/shop', prefix: 'claim-x-', results: ['r.io/shop:commit-x'] }
const wanted = registryClaim({ name: 'build of x', mode: 'make', wait: 15 * minute }, place)
const by = { text: 'run 7', run: '7', attempt: 2 }

let machines = 0
function enter(tags: Tags, more: { alive?: boolean; machine?: string } = {}) {
  machines += 1
  const machine = more.machine ?? `machine-${machines}`
  const world = createWorld({
    operations: { ...tags.operations, 'process.alive': () => more.alive ?? true },
    identity: { machine, pid: machines, start: 'a' },
  })
  // Each run draws its own name.
  const ports = { ...world.context.ports, random: () => Math.random().toString(16).slice(2, 14) }
  return { ...world, context: { ...world.context, ports } }
}

describe('runs that would make the same', () => {
  test.each([true, false])(
    'many at once: exactly one makes it, the others learn of it (tags go: %s)',
    async (removes) => {
      for (let round = 0; round < 20; round += 1) {
        const tags = new Tags()
        tags.removes = removes
        let inside = 0
        let made = 0
        const one = async () => {
          const { context } = enter(tags)
          for (let tries = 0; tries < 5; tries += 1) {
            if (tags.images.size > 0) return
            const done = await withClaim(wanted, by, context, async () => {
              inside += 1
              expect(inside).toBe(1)
              for (let pause = 0; pause < 5; pause += 1) await turn()
              made += 1
              tags.images.add('r.io/shop:commit-x')
              inside -= 1
            })
            if (done !== undefined) return
          }
          throw new Error('never an end')
        }
        await Promise.all(Array.from({ length: 2 + (round % 4) }, one))
        expect(made).toBe(1)
        expect([...tags.claims.values()].filter(({ body }) => body.includes('"wants"'))).toEqual([])
      }
    },
  )

  test('alone: no wait at all, and nothing stays', async () => {
    const tags = new Tags()
    const { context, calls, clock } = enter(tags)
    expect(await withClaim(wanted, by, context, async () => looks(clock.slept))).toEqual({ value: 0 })
    expect(calls.map(({ operation }) => operation).filter((name) => name.startsWith('registry.'))).toEqual([
      'registry.claim',
      'registry.claims',
      'registry.head',
      'registry.remove',
    ])
    expect(tags.claims.size).toBe(0)
  })

  test('what fails gives the claim back, and the next one makes it', async () => {
    const tags = new Tags()
    const first = enter(tags)
    const failing = withClaim(wanted, by, first.context, async () => {
      throw new Failure('unhealthy', 'broken')
    })
    await expect(failing).rejects.toMatchObject({ message: 'broken' })
    expect(await withClaim(wanted, by, enter(tags).context, async () => 'made')).toEqual({ value: 'made' })
  })

  test('what was made between the look and the claim is not made again', async () => {
    const tags = new Tags()
    tags.images.add('r.io/shop:commit-x')
    expect(await withClaim(wanted, by, enter(tags).context, async () => 'made')).toBeUndefined()
  })
})

/** Milliseconds slept between looks; signs of life are a minute apart. */
const looks = (slept: readonly number[]) => slept.filter((ms) => ms < 10_000).reduce((sum, ms) => sum + ms, 0)

describe('somebody who is gone', () => {
  test.each([
    ['a process of this machine that died', { machine: 'here' }, 0],
    ['an earlier attempt of the same run', { run: '7', attempt: 1 }, 0],
    ['an entry of yesterday', { at: at - 24 * 60 * minute }, 0],
    ['who withdrew', { state: 'withdrawn' }, 0],
    ['no sign of life for three minutes', {}, 3 * minute],
  ])('%s', async (_name, change, waits) => {
    const tags = new Tags()
    tags.leave('000', change)
    const { context, clock } = enter(tags, { alive: false, machine: 'here' })
    const from = clock.now()
    expect(await withClaim(wanted, by, context, async () => clock.now() - from)).toEqual({ value: expect.any(Number) })
    const waited = looks(clock.slept)
    expect(waited).toBeGreaterThanOrEqual(waits)
    expect(waited).toBeLessThanOrEqual(waits + 10_000)
  })

  test('who lives is waited for no longer than is allowed', async () => {
    const tags = new Tags()
    const { context, clock, events } = enter(tags)
    const alive = setInterval(() => tags.leave('000', { at: clock.now(), beat: clock.now() }), 0)
    let count = 0
    const list = tags.operations['registry.claims']
    tags.operations['registry.claims'] = async (input) => {
      count += 1
      return (await list(input)).map((entry) => ({ ...entry, digest: digest(count) }))
    }
    tags.leave('000', {})
    try {
      const failure = await withClaim(
        { ...wanted, wait: 5 * minute },
        by,
        enterWith(context, tags),
        async () => 1,
      ).catch((thrown: unknown) => thrown)
      expect(failure).toMatchObject({ kind: 'timeout', message: expect.stringContaining('run 1') })
      expect(events).toContainEqual(expect.objectContaining({ type: 'hold', state: 'waiting', text: 'made by run 1' }))
    } finally {
      clearInterval(alive)
    }
  })
})

test('who is stopped while the claim is written gives it back all the same', async () => {
  const tags = new Tags()
  const { context, stop } = enter(tags)
  const write = tags.operations['registry.claim']
  let count = 0
  tags.operations['registry.claim'] = async (input) => {
    const answer = await write(input)
    count += 1
    if (count > 1) return answer
    stop.abort(new Failure('cancelled', 'stopped'))
    throw new Failure('transient', 'the answer was lost')
  }
  await expect(
    withClaim(wanted, by, { ...context, ...enterWith(context, tags, 'registry.claim') }, async () => 1),
  ).rejects.toMatchObject({
    kind: 'cancelled',
  })
  expect([...tags.claims.values()].filter(({ body }) => body.includes('"wants"'))).toEqual([])
})

test('a registry that holds nothing but images: said, and made all the same', async () => {
  const tags = new Tags()
  tags.refuse = () => {
    throw new Failure('denied', 'only images')
  }
  const { context, events } = enter(tags)
  expect(await withClaim(wanted, by, context, async () => 'made')).toEqual({ value: 'made' })
  expect(events.filter(({ type }) => type === 'note')).toEqual([
    expect.objectContaining({ text: expect.stringContaining('only images') }),
  ])
})

describe('who only waits', () => {
  const finding = registryClaim({ name: 'build of x', mode: 'find', wait: 15 * minute, expected: false }, place)

  test('ends at once when nobody makes it, later when it is expected', async () => {
    const { context, clock } = enter(new Tags())
    await awaitMade(finding, by, context)
    expect(clock.slept).toEqual([])
    await awaitMade({ ...finding, expected: true }, by, context)
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(15 * minute)
  })

  test.each<[string, (tags: Tags) => void]>([
    ['sees it made', (tags) => tags.images.add('r.io/shop:commit-x')],
    ['sees who makes it give up', (tags) => tags.claims.clear()],
  ])('%s', async (_name, then) => {
    const tags = new Tags()
    tags.leave('000', {})
    const list = tags.operations['registry.claims']
    let count = 0
    tags.operations['registry.claims'] = async (input) => {
      count += 1
      if (count === 4) then(tags)
      return list(input)
    }
    const { context, clock } = enter(tags)
    await awaitMade({ ...finding, expected: true }, by, context)
    expect(count).toBeGreaterThanOrEqual(4)
    expect(clock.now() - at).toBeLessThan(minute)
  })
})

function enterWith(
  context: ReturnType<typeof enter>['context'],
  tags: Tags,
  name: keyof Tags['operations'] = 'registry.claims',
) {
  const call: typeof context.ports.call = async (operation, input, signal) =>
    operation === name ? ((await tags.operations[name](input)) as Json) : context.ports.call(operation, input, signal)
  return { ...context, ports: { ...context.ports, call } }
}

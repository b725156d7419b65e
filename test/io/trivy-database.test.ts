import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { actionsStore } from '../../src/io/cache/github.ts'
import type { Store } from '../../src/io/cache/store.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import type { Tools } from '../../src/io/tools.ts'
import { databaseOperations } from '../../src/io/trivy-database.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { startCacheService } from '../fakes/github-cache.ts'
import { startRegistry } from '../fakes/registry.ts'
import { listenProxy } from '../fakes/registry-proxy.ts'
import { pushDatabase } from '../fakes/trivy-db.ts'

const { signal } = new AbortController()
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const hour = 3_600_000
const day = 24 * hour
const start = Date.parse('2026-03-01T10:00:00Z')

/** What a publisher serves: files of the names that Trivy reads. */
function archive(updated: number, content: string, name = 'trivy.db', version = 2): Buffer {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), content)
  const metadata = { Version: version, UpdatedAt: new Date(updated).toISOString() }
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify(metadata))
  execFileSync('tar', ['-czf', 'a.tgz', name, 'metadata.json'], { cwd: folder })
  return readFileSync(join(folder, 'a.tgz'))
}

/** A cache that keeps what the library of GitHub keeps: a key is written once, the newest of a prefix is found. */
function createCache() {
  const folder = temporaryFolder()
  const keys: string[] = []
  const cache: Store = {
    async restore(paths, key, prefix) {
      const found = keys.includes(key) ? key : keys.findLast((one) => one.startsWith(prefix))
      if (found !== undefined)
        for (const path of paths) cpSync(join(folder, found, basename(path)), path, { recursive: true })
      return found
    },
    async save(paths, key) {
      if (keys.includes(key)) throw new Error(`${key} is taken`)
      keys.push(key)
      for (const path of paths) cpSync(path, join(folder, key, basename(path)), { recursive: true })
    },
  }
  return { cache, keys }
}

/** Jobs on fresh machines, one after the other, with one registry behind a proxy and one cache. */
async function setUp(store?: (tools: Tools) => Promise<Store>) {
  const registry = await startRegistry()
  const proxy = await listenProxy(registry.host)
  open.push(proxy, registry)
  const kept = createCache()
  const publish = (updated: number, content: string) => pushDatabase(`${registry.host}/db`, archive(updated, content))
  const bring = async (at: number, more: Record<string, Json> = {}, folder = join(temporaryFolder(), 'trivy')) => {
    const slept: number[] = []
    const ports = createPorts({
      env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: temporaryFolder() },
      secrets: createSecrets(),
      signal,
      clock: { now: () => at, sleep: async (ms) => void slept.push(ms) },
      operations: (tools) => databaseOperations(tools, () => store?.(tools) ?? Promise.resolve(kept.cache)),
    })
    const wish = {
      mirrors: [`${proxy.host}/db`],
      javaMirrors: [],
      maxAge: 5 * day,
      offline: false,
      cached: true,
      folder,
    }
    const answer = (await ports.call('trivy.database', { ...wish, ...more }, signal)) as unknown as {
      notes: { text: string }[]
      unusable: string
    }
    await ports.close()
    const file = join(folder, 'db/trivy.db')
    const content = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return { ...answer, notes: answer.notes.map(({ text }) => text), content, folder, slept }
  }
  return { ...kept, registry, proxy, publish, bring }
}

test('is kept under the key of the day; the next job of that day asks no mirror', async () => {
  const { publish, bring, keys, proxy } = await setUp()
  await publish(start - hour, 'one')
  expect(await bring(start)).toMatchObject({ content: 'one', notes: [], unusable: '' })
  expect(keys).toEqual(['deploy-action-trivy-db-2-2026-03-01'])
  const asked = proxy.requests.length
  expect(await bring(start + hour)).toMatchObject({ content: 'one', unusable: '' })
  expect(proxy.requests).toHaveLength(asked)
})

test('the next day begins with yesterday’s, brings the new one and keeps that; a key is written once', async () => {
  const { publish, bring, keys } = await setUp()
  await publish(start - hour, 'one')
  await bring(start)
  await publish(start + day - hour, 'two')
  expect(await bring(start + day)).toMatchObject({ content: 'two', notes: [] })
  await publish(start + day + 6 * hour, 'three')
  expect(await bring(start + day + 7 * hour)).toMatchObject({ content: 'three', notes: [] })
  expect(keys).toEqual(['deploy-action-trivy-db-2-2026-03-01', 'deploy-action-trivy-db-2-2026-03-02'])
})

test('when no mirror answers, yesterday’s is used with a warning, until it is too old', async () => {
  const { publish, bring, proxy } = await setUp()
  await publish(start - hour, 'one')
  await bring(start)
  proxy.trouble({ by: { status: 429, headers: { 'retry-after': '7' } } })
  const next = await bring(start + day)
  expect(next).toMatchObject({ content: 'one', unusable: '' })
  expect(next.notes.join('\n')).toMatch(/429[\s\S]*the last good one of the database is used; it is 25 hours old/)
  expect(next.slept).toHaveLength(2)
  expect(next.slept.every((ms) => ms >= 7000 && ms <= 10_500)).toBe(true)
  expect((await bring(start + 6 * day)).unusable).toBe(
    'the database is 6 days old; scan.database.max-age allows 5 days',
  )
})

test('offline asks no mirror, only what is kept; without it there is none, and it is said', async () => {
  const { publish, bring, proxy } = await setUp()
  await publish(start - hour, 'one')
  await bring(start)
  const asked = proxy.requests.length
  expect(await bring(start + day, { offline: true })).toMatchObject({ content: 'one', unusable: '', notes: [] })
  expect((await bring(start + day, { offline: true, cached: false })).unusable).toContain('offline forbids')
  expect(proxy.requests).toHaveLength(asked)
})

test('a cache that fails is told and fails nothing', async () => {
  const { publish, bring, cache } = await setUp()
  await publish(start - hour, 'one')
  cache.restore = async () => {
    throw new Error('the service is full')
  }
  cache.save = cache.restore as unknown as Store['save']
  expect(await bring(start)).toMatchObject({
    content: 'one',
    unusable: '',
    notes: [
      'the database could not be taken from the cache: the service is full',
      'the database could not be kept in the cache: the service is full',
    ],
  })
})

const broken: [string, (set: Awaited<ReturnType<typeof setUp>>) => Promise<unknown> | unknown, RegExp][] = [
  [
    'other bytes',
    ({ proxy }) => proxy.trouble({ on: /blobs/, by: { status: 200, body: 'evil' } }),
    /only 4 of|bytes are/,
  ],
  [
    'half of the bytes',
    ({ proxy }) => proxy.trouble({ on: /blobs/, by: { truncated: true } }),
    /bytes came|aborted|closed|reset/i,
  ],
  [
    'another form',
    ({ registry }) => pushDatabase(`${registry.host}/db`, archive(start, 'x', 'trivy.db', 9)),
    /another form than 2/,
  ],
  [
    'an archive of something else',
    ({ registry }) => pushDatabase(`${registry.host}/db`, archive(start, 'x', 'evil')),
    /is no database/,
  ],
]
test.each(broken)('%s: refused, the last good one stays as it was', async (_, change, reason) => {
  const set = await setUp()
  await set.publish(start - hour, 'one')
  const { folder } = await set.bring(start)
  await change(set)
  const after = await set.bring(start + 8 * hour, { cached: false }, folder)
  expect(after).toMatchObject({ content: 'one', unusable: '' })
  expect(after.notes.join('\n')).toMatch(reason)
  expect(readdirSync(folder)).toEqual(['db'])
})

test('a database that claims to be from tomorrow is not young for ever', async () => {
  const { bring } = await setUp()
  const folder = join(temporaryFolder(), 'trivy')
  mkdirSync(join(folder, 'db'), { recursive: true })
  writeFileSync(join(folder, 'db/trivy.db'), 'evil')
  const metadata = { Version: 2, UpdatedAt: '2099-01-01T00:00:00Z', DownloadedAt: '2099-01-01T00:00:00Z' }
  writeFileSync(join(folder, 'db/metadata.json'), JSON.stringify(metadata))
  expect((await bring(start, { cached: false }, folder)).unusable).toContain('of unknown age')
})

describe('with GitHub’s own client of the cache', () => {
  const before = { ...process.env }
  afterEach(() => {
    process.env = { ...before }
  })

  test('the database of one job is there in the next, on another machine', async () => {
    const service = await startCacheService()
    open.push(service)
    // The client finds the service in the environment of the process, as in a step of a job.
    const env = {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: 'token',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: temporaryFolder(),
      RUNNER_TEMP: temporaryFolder(),
    }
    Object.assign(process.env, env)
    const { publish, bring, proxy } = await setUp((tools) => actionsStore(tools))
    await publish(start - hour, 'one')
    const folder = join(env.GITHUB_WORKSPACE, 'trivy')
    expect(await bring(start, {}, folder)).toMatchObject({ content: 'one', notes: [], unusable: '' })
    expect([...service.entries.keys()]).toEqual(['deploy-action-trivy-db-2-2026-03-01'])
    rmSync(folder, { recursive: true })
    const asked = proxy.requests.length
    expect(await bring(start + hour, {}, folder)).toMatchObject({ content: 'one', notes: [], unusable: '' })
    expect(proxy.requests).toHaveLength(asked)
  })
})

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { type CacheService, startCacheService } from '../fakes/github-cache.ts'
import { type Job, openJob } from './job.ts'

/** What a package manager does: takes what is there, brings the rest. */
const install =
  'test -z "$ACTIONS_RUNTIME_TOKEN"; if test -e deps/a; then echo kept; else echo brought; fi > told; mkdir -p deps ~/.store; cp mix.lock deps/a; cp mix.lock ~/.store/b'
const config = (run = install) =>
  `app: shop\ngates: { install: ${JSON.stringify(run)} }\nquality: { cache: { deps: { paths: [deps, ~/.store], key: mix.lock } } }\n`
const token = `header.${Buffer.from('{"scp":"Actions.Results:1:2"}').toString('base64url')}.secret`
const repository = { full_name: 'acme/shop', default_branch: 'main' }
const pull = (head: string) => ({
  number: 7,
  action: 'opened',
  pull_request: {
    number: 7,
    base: { ref: 'main', sha: 'a'.repeat(40), repo: { full_name: 'acme/shop' } },
    head: { ref: 'topic', sha: 'b'.repeat(40), repo: { full_name: head, fork: head !== 'acme/shop' } },
  },
})

let service: CacheService
let job: Job
let home = ''
beforeEach(async () => {
  service = await startCacheService()
  home = temporaryFolder()
  job = await openJob({ 'mix.lock': 'one', '.github/deploy.yml': config() })
})
afterEach(async () => {
  job.close()
  await service.close()
})

const at = (name: string) => path.join(job.checkout, name)

/** One run of the built quality action, with the real client of the cache. */
async function run(event: { name?: string; payload?: object; ref?: string } = {}, env: Record<string, string> = {}) {
  const payload = path.join(home, 'event.json')
  writeFileSync(payload, JSON.stringify({ repository, ref: 'refs/heads/main', ...event.payload }))
  const { code, log } = await job.run('quality', {
    env: {
      HOME: home,
      GITHUB_EVENT_NAME: event.name ?? 'push',
      GITHUB_EVENT_PATH: payload,
      GITHUB_REF: event.ref ?? 'refs/heads/main',
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: token,
      ...env,
    },
  })
  return { code, log, told: existsSync(at('told')) ? readFileSync(at('told'), 'utf8').trim() : '' }
}

/** A fresh machine: the checkout as it was committed, and an empty home. */
function forget() {
  for (const place of [at('deps'), path.join(home, '.store'), at('told')])
    rmSync(place, { recursive: true, force: true })
  service.calls.length = 0
}

describe('the cache of GitHub, through its own client', () => {
  test('what one run brought, the next one has; another lock file finds the nearest', async () => {
    expect(await run()).toMatchObject({ code: 0, told: 'brought' })
    const written = ['CreateCacheEntry', 'PUT blob', 'FinalizeCacheEntryUpload']
    expect(service.calls).toEqual(['GetCacheEntryDownloadURL', ...written])
    expect([...service.tokens]).toEqual([`Bearer ${token}`])
    forget()
    expect(await run()).toMatchObject({ code: 0, told: 'kept' })
    expect(readFileSync(path.join(home, '.store/b'), 'utf8')).toBe('one')
    expect(service.calls).toEqual(['GetCacheEntryDownloadURL', 'GET blob'])
    forget()
    writeFileSync(at('mix.lock'), 'two')
    expect(await run()).toMatchObject({ code: 0, told: 'kept' })
    expect(service.entries.size).toBe(2)
  })

  test.each<[string, Parameters<typeof run>[0]]>([
    ['a fork', { name: 'pull_request', payload: pull('eve/shop'), ref: 'refs/pull/7/merge' }],
    ['pull_request_target', { name: 'pull_request_target', payload: pull('acme/shop') }],
    ['an event about somebody else’s commit', { name: 'workflow_run', payload: {} }],
  ])('%s reads and does not write', async (_what, event) => {
    await run()
    forget()
    writeFileSync(at('mix.lock'), 'poisoned')
    const { told, log } = await run(event)
    expect(told).toBe('kept')
    expect(service.entries.size).toBe(1)
    expect(log).toContain('Caches are read, not written')
  })

  test('a pull request of the repository writes: GitHub keeps its caches apart', async () => {
    await run({ name: 'pull_request', payload: pull('acme/shop'), ref: 'refs/pull/7/merge' })
    expect(service.entries.size).toBe(1)
  })

  test('nothing is kept of a run that failed', async () => {
    writeFileSync(at('.github/deploy.yml'), config('mkdir deps; exit 1'))
    expect((await run()).code).toBe(1)
    expect(service.calls).toEqual(['GetCacheEntryDownloadURL'])
  })

  test('a service that refuses, a broken archive and a runner without the service are warnings', async () => {
    await run()
    for (const [key, { version }] of service.entries)
      service.entries.set(key, { version, bytes: Buffer.from('no archive') })
    forget()
    const broken = await run()
    expect(broken).toMatchObject({ code: 0, told: 'brought' })
    expect(broken.log).toMatch(/^::warning::Failed to restore/m)
    forget()
    service.refuse = { status: 403, code: 'permission_denied', msg: 'cache read denied: no scope' }
    const refused = await run()
    expect(refused).toMatchObject({ code: 0, told: 'brought' })
    expect(refused.log).toMatch(/^::warning::.*cache read denied/m)
    forget()
    const without = await run({}, { ACTIONS_RESULTS_URL: '' })
    expect(without).toMatchObject({ code: 0, told: 'brought' })
    expect(without.log).toMatch(/^::warning .*This runner has no cache service/m)
  })
})

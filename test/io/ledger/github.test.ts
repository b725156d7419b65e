import { afterEach, describe, expect, test } from 'vitest'
import type { FailureKind } from '../../../src/core/failure.ts'
import { openGithubLedger } from '../../../src/io/ledger/github.ts'
import { pack, unpack } from '../../../src/io/ledger/github-status.ts'
import { createManualClock } from '../../fakes/clock.ts'
import { type FakeGithub, startGithub } from '../../fakes/github.ts'
import { ledgerContract, newRecord } from './contract.ts'

const { signal } = new AbortController()
const runUrl = 'https://github.com/acme/shop/actions/runs/7'
const servers: FakeGithub[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function setUp(more: { readOnly?: boolean; token?: string; runUrl?: string } = {}) {
  const clock = createManualClock()
  const github = await startGithub({ token: 't0ken', repository: 'acme/shop', clock, readOnly: more.readOnly ?? false })
  servers.push(github)
  for (const letter of ['a', 'b']) github.commits.add(letter.repeat(40))
  const access = { token: more.token ?? 't0ken', repository: 'acme/shop', apiUrl: github.url }
  const open = (url = more.runUrl ?? runUrl) => openGithubLedger({ ...access, runUrl: url, sha: 'a'.repeat(40) })
  return { github, clock, open, ledger: open() }
}

describe('the contract', () => {
  ledgerContract(async () => {
    const { ledger, clock } = await setUp({ runUrl: '' })
    return { ledger, clock }
  })
})

describe('at GitHub', () => {
  test('a record is a deployment of its commit, with states, texts and links that people understand', async () => {
    const { github, ledger } = await setUp()
    const { id } = await ledger.open(newRecord(), signal)
    await ledger.change(id, { state: 'running' }, signal)
    await ledger.change(
      id,
      { state: 'rolled back', failureKind: 'unhealthy', reason: `web crashed ${'x'.repeat(200)}` },
      signal,
    )
    const [deployment] = github.deployments
    expect(deployment).toMatchObject({
      sha: 'a'.repeat(40),
      environment: 'staging',
      task: 'deploy',
      description: 'shop v1.0.0',
    })
    expect(deployment?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'failure'])
    const last = deployment?.statuses.at(-1)
    expect(last?.description).toMatch(/^rolled back: unhealthy: web crashed x+…$/)
    expect(last?.environment_url).toBe('https://staging.example.com')
    expect(last?.log_url.startsWith(`${runUrl}#`)).toBe(true)
  })
  test.each([
    ['pending', 'pending'],
    ['running', 'in_progress'],
    ['succeeded', 'success'],
    ['failed', 'failure'],
    ['cancelled', 'error'],
    ['rolled back', 'failure'],
    ['superseded', 'inactive'],
  ] as const)('%s shows as %s and is read back', async (state, shown) => {
    const { github, ledger, open } = await setUp()
    const { id } = await ledger.open(newRecord({ state: 'running' }), signal)
    await ledger.change(id, { state }, signal)
    expect(github.deployments[0]?.statuses.at(-1)?.state).toBe(shown)
    expect((await open('').get(id, signal))?.state).toBe(state)
  })
  test('an earlier success that GitHub made inactive still succeeded', async () => {
    const { github, ledger } = await setUp()
    const first = await ledger.open(newRecord({ key: 'one' }), signal)
    await ledger.change(first.id, { state: 'succeeded' }, signal)
    const second = await ledger.open(newRecord({ key: 'two' }), signal)
    await ledger.change(second.id, { state: 'succeeded' }, signal)
    expect(github.deployments[0]?.statuses.at(-1)?.state).toBe('inactive')
    expect((await ledger.list({ state: 'succeeded' }, signal)).map(({ id }) => id)).toEqual([second.id, first.id])
  })
  test('another process reads and continues a record exactly', async () => {
    const { ledger, open } = await setUp()
    const opened = await ledger.open(newRecord(), signal)
    const previous = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`service-${i}`, `r.io/s${i}@sha256:${String(i).padStart(64, 'f')}`]),
    )
    await ledger.change(opened.id, { state: 'running', previous }, signal)
    await open().change(opened.id, { state: 'failed', failureKind: 'timeout', reason: 'not ready' }, signal)
    expect(await open().get(opened.id, signal)).toMatchObject({
      previous,
      state: 'failed',
      failureKind: 'timeout',
      images: newRecord().images,
    })
  })
  test('deployments of other people are not records', async () => {
    const { github, ledger } = await setUp()
    github.startJob({
      environment: 'staging',
      sha: 'a'.repeat(40),
      runUrl: 'https://github.com/acme/shop/actions/runs/8',
    })
    const { id } = await ledger.open(newRecord(), signal)
    expect((await ledger.list({}, signal)).map((one) => one.id)).toEqual([id])
    expect(await ledger.get(String(github.deployments[0]?.id), signal)).toBeUndefined()
  })
  test('hundreds of deployments that other workflows left do not use up the calls of an hour', async () => {
    const { github, ledger } = await setUp({ runUrl: '' })
    const { id } = await ledger.open(newRecord(), signal)
    const job = { environment: 'staging', sha: 'b'.repeat(40), runUrl: 'https://github.com/acme/shop/actions/runs/1' }
    for (let i = 0; i < 250; i++) github.startJob(job)
    github.requests.length = 0
    const found = await ledger.list({ environment: 'staging', limit: 8 }, signal)
    expect(found.map((one) => one.id)).toEqual([id])
    expect(github.requests.length).toBeLessThan(50)
  })
  test('many records are listed over pages, and no more calls are made than needed', async () => {
    const { github, ledger } = await setUp({ runUrl: '' })
    for (let i = 0; i < 130; i++) await ledger.open(newRecord({ version: `v${i}` }), signal)
    const all = await ledger.list({ limit: 200 }, signal)
    expect(all.map(({ version }) => version)).toEqual(Array.from({ length: 130 }, (_, i) => `v${129 - i}`))
    github.requests.length = 0
    expect((await ledger.list({ limit: 1 }, signal))[0]?.version).toBe('v129')
    expect(github.requests.length).toBeLessThanOrEqual(9)
    github.requests.length = 0
    expect(await ledger.list({ app: 'other' }, signal)).toEqual([])
    expect(github.requests.length).toBe(2)
  })
})

describe('a deployment that GitHub made for the job', () => {
  const job = { environment: 'staging', sha: 'a'.repeat(40), runUrl }
  test('becomes the record: one deploy, one deployment', async () => {
    const { github, ledger, open } = await setUp({ runUrl: `${runUrl}/attempts/2` })
    const native = github.startJob(job)
    const opened = await ledger.open(newRecord({ state: 'running' }), signal)
    expect(opened).toMatchObject({ ...newRecord(), id: String(native.id), state: 'running' })
    await ledger.change(opened.id, { state: 'succeeded' }, signal)
    github.endJob(native, 'success')
    expect(github.deployments.length).toBe(1)
    expect(await open('').get(opened.id, signal)).toMatchObject({ ...newRecord(), state: 'succeeded' })
  })
  test('of a rollback has the commit of the run, not the one returned to, and becomes the record all the same', async () => {
    const { github, ledger, open } = await setUp()
    const native = github.startJob(job)
    const commit = 'b'.repeat(40)
    const back = newRecord({ commit, task: 'rollback', key: 'back' })
    const opened = await ledger.open(back, signal)
    expect(opened).toMatchObject({ id: String(native.id), commit, task: 'rollback' })
    expect((await open().open(back, signal)).id).toBe(opened.id)
    expect(github.deployments.length).toBe(1)
  })
  test('of another run, environment or commit is left alone', async () => {
    const { github, ledger } = await setUp()
    github.startJob({ ...job, runUrl: `${runUrl}1` })
    github.startJob({ ...job, environment: 'production' })
    github.startJob({ ...job, sha: 'b'.repeat(40) })
    await ledger.open(newRecord(), signal)
    expect(github.deployments.length).toBe(4)
    expect(github.deployments.slice(0, 3).every(({ statuses }) => statuses.length === 2)).toBe(true)
  })
  test('is taken by one record only, and found again by its key', async () => {
    const { github, open } = await setUp()
    github.startJob(job)
    const first = await open().open(newRecord({ key: 'one' }), signal)
    const second = await open().open(newRecord({ key: 'two' }), signal)
    expect(second.id).not.toBe(first.id)
    expect((await open().open(newRecord({ key: 'one' }), signal)).id).toBe(first.id)
    expect(github.deployments.length).toBe(2)
  })
  test('that ends while ours is open says that the job was killed', async () => {
    const { github, ledger, open } = await setUp()
    const native = github.startJob(job)
    const { id } = await ledger.open(newRecord({ state: 'running' }), signal)
    github.endJob(native, 'failure')
    expect(await open().get(id, signal)).toMatchObject({
      state: 'failed',
      reason: 'The job ended before the deploy did.',
    })
    await open().change(id, { state: 'rolled back', reason: 'healed' }, signal)
    expect(await open().get(id, signal)).toMatchObject({ state: 'rolled back', reason: 'healed' })
  })
})

describe('whether the run of a record has ended', () => {
  const record = { runUrl: `${runUrl}/attempts/2`, attempt: 2 }
  test.each([
    ['it has', { status: 'completed', run_attempt: 2 }, true],
    ['it runs', { status: 'in_progress', run_attempt: 2 }, false],
    ['it waits', { status: 'queued', run_attempt: 2 }, false],
    ['it was started again', { status: 'in_progress', run_attempt: 3 }, true],
    ['GitHub does not know it', undefined, false],
  ] as const)('%s', async (_name, run, ended) => {
    const { github, ledger } = await setUp()
    if (run !== undefined) github.runs.set(7, run)
    expect(await ledger.ended(record, signal)).toBe(ended)
  })
  test.each([
    ['a token that may not read runs', { status: 403 }, runUrl],
    ['a run of another repository', undefined, 'https://github.com/acme/other/actions/runs/7'],
    ['no run at all', undefined, ''],
  ])('nobody knows: %s', async (_name, fault, url) => {
    const { github, ledger } = await setUp()
    github.runs.set(7, { status: 'completed', run_attempt: 1 })
    if (fault !== undefined) github.fail(fault)
    expect(await ledger.ended({ runUrl: url, attempt: 1 }, signal)).toBe(false)
  })
})

describe('what GitHub refuses has a kind and a hint', () => {
  test.each<[string, object, FailureKind, RegExp]>([
    ['a wrong token', { token: 'wrong' }, 'auth', /Bad credentials/],
    ['a token that may only read', { readOnly: true }, 'denied', /not accessible/],
  ])('%s', async (_name, more, kind, message) => {
    const { ledger } = await setUp(more)
    const failure = await ledger.open(newRecord(), signal).catch((error) => error)
    expect(failure).toMatchObject({
      kind,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/token|deployments: write/),
    })
    expect(failure.message).not.toContain('t0ken')
  })
  test('a commit that was never pushed', async () => {
    const { ledger } = await setUp()
    await expect(ledger.open(newRecord({ commit: 'c'.repeat(40) }), signal)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('No ref found'),
    })
  })
  test.each<[object, FailureKind, boolean]>([
    [{ status: 502 }, 'transient', false],
    [{ status: 429, headers: { 'retry-after': '60' } }, 'transient', true],
    [
      { status: 403, headers: { 'retry-after': '60' }, body: { message: 'You have exceeded a secondary rate limit.' } },
      'transient',
      true,
    ],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }, 'transient', true],
    [{ status: 409 }, 'stale', false],
    [{ status: 404 }, 'absent', false],
    [{ status: 418 }, 'bug', false],
  ])('%j', async (fault, kind, waits) => {
    const { github, ledger } = await setUp()
    github.fail({ method: 'POST', ...(fault as { status: number }) })
    const failure = await ledger.open(newRecord(), signal).catch((error) => error)
    expect(failure.kind).toBe(kind)
    expect(failure.retryAfter !== undefined).toBe(waits)
  })
  test('no GitHub at all is transient; a stopped run ends at once', async () => {
    const { github, ledger } = await setUp()
    await expect(ledger.list({}, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
    await github.close()
    await expect(ledger.list({}, signal)).rejects.toMatchObject({
      kind: 'transient',
      message: expect.stringMatching(/nothing listens/),
    })
  })
})

describe('packed data', () => {
  const status = (log_url: string, id: number) => ({ id, log_url, state: 'success', created_at: '' })
  test.each([1, 100, 5000])('of %i random digests is read back from any number of statuses', (count) => {
    const data = { images: Array.from({ length: count }, (_, i) => `${i}${Math.sin(i)}`) }
    const urls = pack(data, 'https://github.com/a/b#old')
    expect(urls.every((url) => url.length <= 1000 && URL.canParse(url))).toBe(true)
    const statuses = urls.map((url, i) => status(url, i)).toReversed()
    expect(unpack(statuses)?.data).toEqual(data)
  })
  test('that is incomplete or not ours does not hide what was complete before', () => {
    const old = pack({ a: 1 }, 'https://x.example').map((url, i) => status(url, i))
    const [partial = ''] = pack({ b: Array.from({ length: 900 }, Math.random) }, 'https://x.example')
    const garbage = 'https://x.example#deploy-action=abc.1.1.AAAA'
    expect(unpack([status(garbage, 9), status(partial, 8), status('', 7), ...old])?.data).toEqual({ a: 1 })
    expect(unpack([status(garbage, 9)])).toBeUndefined()
  })
})

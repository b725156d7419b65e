import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Json } from '../../src/core/json.ts'
import type { DeploymentRecord } from '../../src/core/record.ts'
import { createGithubClient } from '../../src/io/ledger/github-client.ts'
import { releaseOperations } from '../../src/io/releases/operations.ts'
import { type ReleaseChoice, release } from '../../src/release/index.ts'
import { runStage } from '../../src/run/stage.ts'
import { createWorld } from '../engine/world.ts'
import { type FakeGithub, startGithub } from '../fakes/github.ts'
import { given } from '../fakes/given.ts'
import { earlier, record } from './records.ts'

const token = 't0ken'
let github: FakeGithub
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'))
  github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
  github.releases.ranges.set(`${'a'.repeat(40)}...${'b'.repeat(40)}`, [
    { sha: 'c'.repeat(40), message: 'feat: coupons' },
  ])
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true })
})

/** The stage on the engine, with the operations of the product against the server on loopback. */
async function run(
  choice: Partial<ReleaseChoice> = {},
  records: readonly DeploymentRecord[] = [record(), earlier],
  sboms: readonly object[] | Failure = [],
) {
  const client = createGithubClient({ token, repository: 'acme/shop', apiUrl: github.url })
  const stage = release({ environment: 'production', tag: '', assets: [], rolledBack: false, ...choice })
  const { signal } = new AbortController()
  const known = Object.entries(releaseOperations(client, folder)).map(
    ([name, operation]) => [name, (input: Parameters<typeof operation>[0]) => operation(input, signal)] as const,
  )
  const operations = {
    ...Object.fromEntries(known),
    'ledger.list': () => records as unknown as Json,
    'sbom.attested': () => {
      if (sboms instanceof Failure) throw sboms
      return { found: sboms, why: sboms.length === 0 ? 'not asked' : '' } as unknown as Json
    },
    'sbom.keep': ({ image, file }: Readonly<Record<string, Json>>) => {
      mkdirSync(path.dirname(String(file)), { recursive: true })
      writeFileSync(String(file), `what is in ${image}`)
      return null
    },
  }
  const world = createWorld({ knowledge: stage.knowledge, operations })
  const event = {
    trigger: { on: 'tag', tag: 'v1.1.0', deleted: false },
    ref: 'refs/tags/v1.1.0',
    sha: 'b'.repeat(40),
  } as const
  const { report } = await runStage(
    stage,
    given({ event, settings: { state: path.join(folder, 'state') } }),
    world.context,
  )
  return report
}

const published = () => github.releases.all.filter(({ draft }) => !draft)

describe('a version that production runs', () => {
  test.each([
    [250, 'feat: change', 'the newest', /change 249/],
    [1200, `fix: ${'long '.repeat(60)}😀`, 'as many as GitHub takes', /\n- … and \d+ more\n/],
  ])('after %i commits its notes have %s %s', async (count, subject, _which, pattern) => {
    const commits = Array.from({ length: count }, (_, index) => ({
      sha: index.toString(16).padStart(40, '0'),
      message: `${subject} ${index}`,
    }))
    github.releases.ranges.set(`${'a'.repeat(40)}...${'b'.repeat(40)}`, commits)
    const report = await run()
    expect(report.failure).toBeUndefined()
    expect(published()[0]?.body).toMatch(pattern)
    expect(published()[0]?.body.isWellFormed()).toBe(true)
  })

  test('is released although its registry does not answer, and says what it does without', async () => {
    const report = await run({}, undefined, new Failure('transient', 'the registry is away'))
    expect(report.state).toBe('succeeded')
    expect(published()[0]?.assets.map(({ name }) => name)).toEqual(['deployment.json', 'SHA256SUMS'])
    expect(report.notes).toContain('What is in app cannot be read from its registry: the registry is away')
  })

  test('is drafted, gets its assets, and only then is published', async () => {
    writeFileSync(path.join(folder, 'sbom.json'), '{}')
    const report = await run({ assets: ['sbom.json'] })
    expect(report.state).toBe('succeeded')
    const [made] = published()
    expect(made).toMatchObject({
      tag_name: 'v1.1.0',
      target_commitish: 'b'.repeat(40),
      prerelease: false,
      make_latest: 'legacy',
    })
    expect(made?.body).toContain('coupons')
    expect(made?.assets.map(({ name }) => name)).toEqual(['deployment.json', 'sbom.json', 'SHA256SUMS'])
    const sums = (made?.assets ?? [])
      .slice(0, 2)
      .map(({ name, data }) => `${createHash('sha256').update(data).digest('hex')}  ${name}\n`)
    expect(made?.assets[2]?.data.toString()).toBe(sums.sort().join(''))
    expect(JSON.parse(made?.assets[0]?.data.toString() ?? '')).toMatchObject({
      version: 'v1.1.0',
      images: record().images,
    })
    expect(report.told).toEqual({ 'release-url': 'https://github.com/acme/shop/releases/tag/v1.1.0' })
    const writes = github.requests
      .filter((line) => !line.startsWith('GET'))
      .map((line) => line.split('/repos/acme/shop/')[1])
    expect(writes.map((line) => line?.replace(/\d+/, 'ID').replace(/&$/, ''))).toEqual([
      'releases',
      'releases/ID/assets?name=deployment.json',
      'releases/ID/assets?name=sbom.json',
      'releases/ID/assets?name=SHA256SUMS',
      'releases/ID',
    ])
  })

  test('carries how its gates went', async () => {
    await run({ score: '87.5', gates: [{ gate: 'unit', state: 'passed', attempts: 2, report: null }] })
    const kept = published()[0]?.assets.find(({ name }) => name === 'quality.json')
    expect(JSON.parse(kept?.data.toString() ?? '')).toEqual({
      commit: 'b'.repeat(40),
      score: 87.5,
      gates: [{ gate: 'unit', state: 'passed', attempts: 2 }],
    })
  })

  test('carries what its build has attested of each platform, with checksums', async () => {
    const found = ['linux/amd64', 'linux/arm64/v8'].map((platform) => ({
      platform,
      image: `sha256:${platform}`,
      digest: 'sha256:1',
      size: 1,
    }))
    const report = await run({}, [record(), earlier], found)
    expect(report.notes).toEqual(['Since v1.0.0, which ran before.'])
    const assets = published()[0]?.assets ?? []
    const names = ['app.linux-amd64.spdx.json', 'app.linux-arm64-v8.spdx.json']
    expect(assets.map(({ name }) => name)).toEqual(['deployment.json', ...names, 'SHA256SUMS'])
    expect(assets[1]?.data.toString()).toBe('what is in sha256:linux/amd64')
    for (const name of names) expect(assets[3]?.data.toString()).toContain(`  ${name}\n`)
  })

  test('whose registry does not say what is in it is released without, and that is told', async () => {
    expect((await run()).notes).toContain('What is in app cannot be read from its registry: not asked')
  })

  test('is released once, however often it is run', async () => {
    await run()
    const first = JSON.stringify(published())
    const again = await run()
    expect(again.state).toBe('succeeded')
    expect(again.notes).toEqual(['v1.1.0 is released already: https://github.com/acme/shop/releases/tag/v1.1.0'])
    expect(JSON.stringify(published())).toBe(first)
    expect(github.releases.all).toHaveLength(1)
  })

  test.each(['assets', '/releases/'])('a run that stopped at %s is gone on with', async (at) => {
    github.fail({ method: at === 'assets' ? 'POST' : 'PATCH', path: at, status: 422, body: { message: 'no' } })
    expect((await run()).state).toBe('failed')
    expect(published()).toEqual([])
    expect((await run()).state).toBe('succeeded')
    expect(github.releases.all).toHaveLength(1)
    expect(published()[0]?.assets.map(({ name }) => name)).toEqual(['deployment.json', 'SHA256SUMS'])
  })

  test('an asset of the draft with other bytes is replaced', async () => {
    github.releases.add({
      tag_name: 'v1.1.0',
      draft: true,
      assets: [{ id: 1, name: 'deployment.json', digest: 'sha256:0', data: Buffer.from('old') }],
    })
    await run()
    expect(published()[0]?.assets).toHaveLength(2)
    expect(published()[0]?.assets[0]?.data.toString()).toContain('v1.1.0')
  })

  test('two drafts at once: the first one counts, the other is taken away', async () => {
    github.releases.before = () => {
      github.releases.before = undefined
      github.releases.add({ tag_name: 'v1.1.0', draft: true })
    }
    expect((await run()).state).toBe('succeeded')
    expect(github.releases.all).toHaveLength(1)
    expect(published()[0]?.assets).toHaveLength(2)
  })

  test('two runs at once publish one release', async () => {
    const states = (await Promise.all([run(), run()])).map(({ state }) => state)
    expect(states).toContain('succeeded')
    expect(published()).toHaveLength(1)
  })

  test('somebody else published it meanwhile: theirs stays, our draft goes', async () => {
    github.releases.immutable = true
    github.releases.add({ tag_name: 'v1.1.0', body: 'by hand' })
    expect((await run()).state).toBe('succeeded')
    expect(published()).toMatchObject([{ body: 'by hand', assets: [] }])
  })

  test('the first one ever, and a pre-release', async () => {
    await run({ tag: 'v1.1.0-rc.1' }, [record({ version: 'v1.1.0-rc.1', ref: 'refs/tags/v1.1.0-rc.1' })])
    expect(published()[0]).toMatchObject({ tag_name: 'v1.1.0-rc.1', prerelease: true })
    expect(published()[0]?.body).toContain('The first version there.')
  })

  test('the range begins at what production ran, not at the tag before', async () => {
    const failed = record({
      id: '5',
      state: 'failed',
      version: 'v1.0.9',
      commit: '9'.repeat(40),
      ref: 'refs/tags/v1.0.9',
    })
    await run({}, [record(), failed, earlier])
    expect(github.requests.join()).toContain(`compare/${'a'.repeat(40)}...${'b'.repeat(40)}`)
  })
})

test.each([
  ['what never ran there', [earlier], 'no deploy of it to production has succeeded'],
  ['what failed there', [record({ state: 'failed' }), earlier], 'no deploy of it to production has succeeded'],
  [
    'what was rolled back',
    [record({ id: '2', task: 'rollback', version: 'v1.0.0' }), record(), earlier],
    'was rolled back from it',
  ],
])('%s is not released', async (_what, records, text) => {
  const report = await run({}, records)
  expect(report).toMatchObject({ state: 'failed', failure: { kind: 'denied', message: expect.stringContaining(text) } })
  expect(github.releases.all).toEqual([])
})

test('without the right to write: which one to add', async () => {
  github.fail({ method: 'POST', status: 403, body: { message: 'Resource not accessible by integration' } })
  expect((await run()).failure).toMatchObject({ kind: 'denied', hint: expect.stringContaining('contents: write') })
})

test('an asset outside the checkout is refused', async () => {
  expect((await run({ assets: ['../secret'] })).failure?.message).toContain('outside the checkout')
})

describe('after a rollback', () => {
  const back = record({ id: '2', task: 'rollback', version: 'v1.0.0', ref: 'refs/heads/main', reason: 'slow' })

  test('the release that was left says so, once, and is not the latest', async () => {
    github.releases.immutable = true
    github.releases.add({ tag_name: 'v1.1.0', body: 'notes' })
    for (let time = 0; time < 2; time += 1)
      expect((await run({ rolledBack: true }, [back, record(), earlier])).state).toBe('succeeded')
    expect(published()[0]).toMatchObject({
      prerelease: true,
      make_latest: 'false',
      body: '> [!WARNING]\n> Rolled back in production to v1.0.0 on 2026-03-04: slow.\n\nnotes',
    })
  })

  test.each([
    ['no release was made', [back, record(), earlier]],
    ['no tag was left', [back, record({ ref: 'refs/heads/main' }), earlier]],
    ['there was no rollback', [record(), earlier]],
  ])('%s: nothing to mark, and no failure', async (_what, records) => {
    expect((await run({ rolledBack: true }, records)).state).toBe('succeeded')
    expect(github.releases.all).toEqual([])
  })
})

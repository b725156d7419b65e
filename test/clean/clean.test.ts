import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { chooseSurplus, type Stored } from '../../src/clean/choose.ts'
import { clean } from '../../src/clean/index.ts'
import { inventoryOperations } from '../../src/io/inventory.ts'
import { createGithubClient } from '../../src/io/ledger/github-client.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { runStage } from '../../src/run/stage.ts'
import { createWorld } from '../engine/world.ts'
import { startPackages } from '../fakes/github-packages.ts'
import { given, image } from '../fakes/given.ts'
import { type FakeRegistry, startRegistry } from '../fakes/registry.ts'

const token = 'gho_packages'
const repository = 'acme/shop/api'
const index = 'application/vnd.oci.image.index.v1+json'
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** An image of two platforms with an attestation, as Buildx pushes it; made on this day of 2025. */
function push(registry: FakeRegistry, day: number, tags: readonly string[]) {
  const made = (platform: string) => {
    const config = registry.pushBlob(
      repository,
      JSON.stringify({ created: `2025-06-${String(day).padStart(2, '0')}T00:00:00Z`, platform, day }),
    )
    return registry.push(repository, {
      schemaVersion: 2,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: config },
      layers: [],
    })
  }
  const [amd64, arm64] = [made('amd64'), made('arm64')]
  const attestation = registry.push(repository, {
    schemaVersion: 2,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: `sha256:${'0'.repeat(64)}` },
    day,
    layers: [],
  })
  const manifests = [
    { digest: amd64, platform: { os: 'linux', architecture: 'amd64' } },
    { digest: arm64, platform: { os: 'linux', architecture: 'arm64' } },
    { digest: attestation, platform: { os: 'unknown', architecture: 'unknown' } },
  ]
  let digest = ''
  for (const tag of tags.length === 0 ? [undefined] : tags)
    digest = registry.push(
      repository,
      { schemaVersion: 2, mediaType: index, manifests },
      { mediaType: index, ...(tag === undefined ? {} : { tag }) },
    )
  return { digest, all: [digest, amd64, arm64, attestation], parts: [amd64, arm64, attestation] }
}

const commit = (letter: string) => `commit-${letter.repeat(40)}`

async function run(
  operations: ReturnType<typeof inventoryOperations>,
  choice: Parameters<typeof clean>[0],
  name: string,
) {
  const stage = clean(choice)
  const { signal } = new AbortController()
  const known = Object.entries(operations).map(
    ([key, one]) => [key, (input: Parameters<typeof one>[0]) => one(input, signal)] as const,
  )
  const world = createWorld({ knowledge: stage.knowledge, operations: Object.fromEntries(known) })
  return (await runStage(stage, given({ settings: { images: [image('api', { name })] } }), world.context)).report
}

function open(registryName: string, apiUrl = 'http://127.0.0.1:1') {
  const ports = createPorts({ env: {}, secrets: createSecrets(), signal: new AbortController().signal })
  closing.push(() => ports.close())
  const client = createGithubClient({ token, repository: 'acme/shop', apiUrl })
  return inventoryOperations(ports.tools, () => client, registryName)
}

describe('a plain registry', () => {
  async function scene(deletes = true) {
    const registry = await startRegistry({ deletes })
    closing.push(() => registry.close())
    const one = push(registry, 1, [commit('a')])
    const two = push(registry, 2, [commit('b'), 'bbbbbbb'])
    const three = push(registry, 3, [commit('c'), 'v1.0.0', 'latest'])
    const four = push(registry, 4, [commit('d')])
    return { registry, one, two, three, four, operations: open('ghcr.io'), name: `${registry.host}/${repository}` }
  }

  test('what is deployed, named, or new stays; the rest goes, with all its tags', async () => {
    const { registry, one, operations, name } = await scene()
    const report = await run(operations, { deployed: new Set([one.digest]), newest: 1 }, name)
    expect(report.failure).toBeUndefined()
    expect(Object.keys(registry.tags(repository)).sort()).toEqual([
      commit('a'),
      commit('c'),
      commit('d'),
      'latest',
      'v1.0.0',
    ])
    expect(report.notes[0]).toMatch(/: 1 go, /)
    const again = await run(operations, { deployed: new Set([one.digest]), newest: 1 }, name)
    expect(again.plan?.steps).toEqual([])
  })

  test('a registry that removes nothing: what to do', async () => {
    const { operations, name } = await scene(false)
    const report = await run(operations, { deployed: new Set(), newest: 0 }, name)
    expect(report.failure).toMatchObject({ kind: 'denied', hint: expect.stringContaining('storage.delete.enabled') })
  })

  test('a plan says what would go, and removes nothing', async () => {
    const { registry, operations, name } = await scene()
    const before = registry.manifests(repository)
    const stage = clean({ deployed: new Set(), newest: 0 })
    const { signal } = new AbortController()
    const stored = (await operations['clean.inventory']?.({ repository: name }, signal)) as unknown as Stored[]
    expect(stored.map(({ created }) => created.slice(0, 10)).sort()).toEqual([
      '2025-06-01',
      '2025-06-02',
      '2025-06-03',
      '2025-06-04',
    ])
    expect(stage.name).toBe('clean')
    expect(registry.manifests(repository)).toEqual(before)
  })
})

describe.each(['orgs', 'users'] as const)('GitHub’s registry, a package of %s', (owner) => {
  async function scene(readOnly = false) {
    const registry = await startRegistry()
    const packages = await startPackages({ token, repository, owner, readOnly })
    closing.push(
      () => registry.close(),
      () => packages.close(),
    )
    const one = push(registry, 1, [commit('a')])
    const two = push(registry, 2, [commit('b')])
    const three = push(registry, 3, [commit('c'), 'v1.0.0'])
    const orphan = push(registry, 4, [])
    for (const { all, tags } of [
      { ...one, tags: [commit('a')] },
      { ...two, tags: [commit('b')] },
      { ...three, tags: [commit('c'), 'v1.0.0'] },
      { ...orphan, tags: [] },
    ])
      for (const digest of all) packages.add(digest, digest === all[0] ? tags : [], '2025-06-05T00:00:00Z')
    // So many others that they stand on a second page.
    for (let more = 0; more < 100; more += 1)
      packages.add(`sha256:${more.toString(16).padStart(64, '0')}`, [`v0.${more}.0`], '2025-01-01T00:00:00Z')
    return {
      registry,
      packages,
      one,
      two,
      three,
      orphan,
      operations: open(registry.host, packages.url),
      name: `${registry.host}/${repository}`,
    }
  }

  test('platforms and attestations of what stays are no orphans; those of what goes go with it', async () => {
    const { packages, one, two, three, orphan, operations, name } = await scene()
    const report = await run(operations, { deployed: new Set([one.digest]), newest: 0 }, name)
    expect(report.failure).toBeUndefined()
    const left = packages.versions.map((version) => version.name)
    for (const digest of [...one.all, ...three.all]) expect(left).toContain(digest)
    for (const digest of [...two.all, ...orphan.all]) expect(left).not.toContain(digest)
    expect(left).toHaveLength(108)
  })

  test('without the right: which one to add', async () => {
    const { operations, name, packages } = await scene(true)
    const report = await run(operations, { deployed: new Set(), newest: 0 }, name)
    expect(report.failure).toMatchObject({ kind: 'denied', hint: expect.stringContaining('packages: write') })
    expect(packages.versions).toHaveLength(116)
  })
})

describe('the choice', () => {
  const now = '2026-01-01T00:00:00Z'
  const stored = (digest: string, over: Partial<Stored> = {}): Stored => ({
    digest,
    tags: [],
    created: '2025-01-01T00:00:00Z',
    parts: [],
    subject: '',
    version: '',
    ...over,
  })

  test.each<[string, Partial<Stored>, boolean]>([
    ['a commit in full', { tags: [commit('a')] }, false],
    ['a short commit', { tags: ['abcdef0', 'sha-abcdef0'] }, false],
    ['a branch', { tags: [commit('a'), 'main'] }, true],
    ['a version', { tags: ['1.2.3'] }, true],
    ['a tag that nobody understands', { tags: ['pr-7'] }, true],
    ['without a tag, since yesterday', { created: '2025-12-31T12:00:00Z' }, true],
    ['without a tag, for long', {}, false],
    ['without an age', { created: '', tags: [commit('a')] }, true],
    ['a signature of what stays', { tags: [`sha256-${'d'.repeat(64)}.sig`] }, true],
    ['a signature of what is gone', { tags: [`sha256-${'e'.repeat(64)}.sig`] }, false],
    ['about what stays', { subject: `sha256:${'d'.repeat(64)}` }, true],
  ])('%s', (_what, over, stays) => {
    const all = [stored(`sha256:${'d'.repeat(64)}`, { tags: ['v1'] }), stored('sha256:x', over)]
    const { surplus } = chooseSurplus(all, { deployed: new Set(), newest: 0, now })
    expect(surplus.map(({ digest }) => digest)).toEqual(stays ? [] : ['sha256:x'])
  })

  test('whatever there is: nothing deployed goes, nor anything it is made of', () => {
    const digests = Array.from({ length: 8 }, (_, number) => `sha256:${String(number).repeat(64)}`)
    const one = fc.record({
      tags: fc.subarray([commit('a'), 'main', 'abcdef0', `sha256-${'3'.repeat(64)}`]),
      created: fc.constantFrom('', '2025-01-01T00:00:00Z', '2025-12-31T23:00:00Z'),
      parts: fc.subarray(digests),
      subject: fc.constantFrom('', ...digests),
    })
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 8, maxLength: 8 }),
        fc.subarray(digests),
        fc.nat(3),
        (records, deployed, newest) => {
          const all = records.map((record, number) => stored(digests[number] ?? '', record))
          const { surplus } = chooseSurplus(all, { deployed: new Set(deployed), newest, now })
          const gone = new Set(surplus.map(({ digest }) => digest))
          const reach = (digest: string, seen = new Set<string>()): Set<string> => {
            if (seen.has(digest)) return seen
            seen.add(digest)
            for (const part of all.find((entry) => entry.digest === digest)?.parts ?? []) reach(part, seen)
            return seen
          }
          return deployed.every((digest) => [...reach(digest)].every((part) => !gone.has(part)))
        },
      ),
      { numRuns: 300 },
    )
  })
})

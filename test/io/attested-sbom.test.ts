import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { attestedOperations } from '../../src/io/attested-sbom.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { pusher } from '../fakes/oci.ts'
import { startRegistry } from '../fakes/registry.ts'

const { signal } = new AbortController()
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const image = `sha256:${'a'.repeat(64)}`
const spdx = { spdxVersion: 'SPDX-2.3', packages: [{ name: 'leftpad' }] }
const about = (digest: string) => [{ name: 'app', digest: { sha256: digest.replace('sha256:', '') } }]
const good = {
  _type: 'https://in-toto.io/Statement/v0.1',
  predicateType: 'https://spdx.dev/Document',
  subject: about(image),
  predicate: spdx,
}

/** An index as BuildKit writes it, with one image and what it states about it. */
async function setUp(statement: unknown, change: (index: { manifests: Record<string, unknown>[] }) => void = () => {}) {
  const registry = await startRegistry()
  const to = pusher(`${registry.host}/app`)
  const content = Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement))
  const blob = await to.blob(content)
  const config = await to.blob(Buffer.from('{}'))
  const layers = [
    {
      mediaType: 'application/vnd.in-toto+json',
      annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' },
      ...blob,
    },
  ]
  const digest = registry.push('app', { schemaVersion: 2, mediaType: manifestType, config, layers })
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      {
        mediaType: manifestType,
        digest: image,
        size: 1,
        platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
      },
      {
        mediaType: manifestType,
        digest,
        size: 1,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': image },
      },
    ],
  }
  change(index)
  const all = registry.push('app', index, { mediaType: index.mediaType })
  const ports = createPorts({
    env: { RUNNER_TEMP: temporaryFolder() },
    secrets: createSecrets(),
    signal,
    operations: attestedOperations,
  })
  open.push(registry, ports)
  const reference = `${registry.host}/app@${all}`
  const look = async () =>
    (await ports.call('sbom.attested', { reference }, signal)) as unknown as { found: object[]; why: string }
  const file = join(temporaryFolder(), 'sbom/app.spdx.json')
  const keep = async (more: Record<string, string> = {}) => {
    const [found] = (await look()).found
    await ports.call('sbom.keep', { reference, file, ...(found as Record<string, string>), ...more }, signal)
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  }
  return { look, keep, file, blob, registry }
}

test('what is attested of each platform is found beside it, and kept without its statement', async () => {
  const { look, keep, blob } = await setUp(good)
  expect(await look()).toEqual({ found: [{ platform: 'linux/arm64/v8', image, ...blob }], why: '' })
  expect(await keep()).toEqual(spdx)
})

test('a statement of the newer form', async () => {
  const { keep } = await setUp({ ...good, _type: 'https://in-toto.io/Statement/v1' })
  expect(await keep()).toEqual(spdx)
})

test.each<[string, unknown, RegExp]>([
  ['about another image', { ...good, subject: about(`sha256:${'b'.repeat(64)}`) }, /about another image/],
  ['about nothing', { ...good, subject: undefined }, /about another image/],
  ['of something else', { ...good, predicateType: 'https://slsa.dev/provenance/v1' }, /something else/],
  ['without a document', { ...good, predicate: {} }, /no SPDX document/],
  ['that is none', [], /no in-toto statement/],
  ['that is no JSON', '{', /JSON/],
])('a statement %s is not kept', async (_, statement, reason) => {
  const { keep, file } = await setUp(statement)
  await expect(keep()).rejects.toThrow(reason)
  expect(existsSync(file)).toBe(false)
})

test('other bytes than the manifest names, and more than is read', async () => {
  const { keep, registry, blob, file } = await setUp(good)
  await expect(keep({ size: '999999999999' })).rejects.toMatchObject({ kind: 'capacity' })
  registry.fail({ path: blob.digest, status: 200, body: JSON.stringify(good).replace('leftpad', 'evilpad') })
  await expect(keep()).rejects.toMatchObject({ kind: 'denied' })
  expect(existsSync(file)).toBe(false)
})

test.each<[string, (index: { manifests: Record<string, unknown>[] }) => void]>([
  ['an image without attestations', (index) => index.manifests.pop()],
  [
    'an attestation of what is not in the index',
    (index) => {
      const [, attestation] = index.manifests
      Object.assign(attestation ?? {}, {
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': 'sha256:x' },
      })
    },
  ],
])('%s: nothing is found', async (_, change) => {
  const { look } = await setUp(good, change)
  expect(await look()).toEqual({ found: [], why: '' })
})

test('a registry that refuses is told', async () => {
  const { look, registry } = await setUp(good)
  registry.fail({ path: 'manifests', status: 403, times: 9 })
  expect(await look()).toMatchObject({ found: [], why: expect.stringMatching(/refused|403|denied|may not/i) })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { attestedOperations } from '../../src/io/attested-sbom.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import {
  type AttestedIndex,
  attestedAbout,
  attestedImage,
  pushAttested,
  sbomStatement,
} from '../fakes/attested-image.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { pusher } from '../fakes/oci.ts'
import { startRegistry } from '../fakes/registry.ts'

const { signal } = new AbortController()
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const image = attestedImage
const spdx = sbomStatement.predicate
const about = attestedAbout
const good = sbomStatement

async function setUp(statement: unknown, change: (index: AttestedIndex) => void = () => {}) {
  const registry = await startRegistry()
  const { reference, blob } = await pushAttested(registry, statement, change)
  const ports = createPorts({
    env: { RUNNER_TEMP: temporaryFolder() },
    secrets: createSecrets(),
    signal,
    operations: attestedOperations,
  })
  open.push(registry, ports)
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
  expect(await look()).toEqual({
    found: [{ platform: 'linux/arm64/v8', image, wrapping: 'statement', ...blob }],
    why: '',
  })
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

test.each<[string, (index: AttestedIndex) => void]>([
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

/** A single image without attestations of its own, to which something was attached as a referrer. */
async function setUpReferrer(content: unknown, layer: object, options: { referrers?: boolean; artifactType?: string }) {
  const registry = await startRegistry(options)
  const to = pusher(`${registry.host}/app`)
  const config = await to.blob(Buffer.from('{}'))
  const about = registry.push('app', { schemaVersion: 2, mediaType: manifestType, config, layers: [] }, { tag: 'v1' })
  const blob = await to.blob(Buffer.from(JSON.stringify(typeof content === 'function' ? content(about) : content)))
  const subject = { mediaType: manifestType, digest: about, size: 1 }
  const { artifactType = 'application/spdx+json' } = options
  const layers = [{ ...layer, ...blob }]
  const referrer = { schemaVersion: 2, mediaType: manifestType, artifactType, config, layers, subject }
  const digest = registry.push('app', referrer)
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const listed = {
    schemaVersion: 2,
    mediaType,
    manifests: [{ mediaType: manifestType, digest, size: 1, artifactType }],
  }
  if (options.referrers !== true) registry.push('app', listed, { tag: about.replace(':', '-'), mediaType })
  const env = { RUNNER_TEMP: temporaryFolder() }
  const ports = createPorts({ env, secrets: createSecrets(), signal, operations: attestedOperations })
  open.push(registry, ports)
  const reference = `${registry.host}/app@${about}`
  const file = join(temporaryFolder(), 'sbom/app.spdx.json')
  const { found } = (await ports.call('sbom.attested', { reference }, signal)) as unknown as { found: object[] }
  const keep = async () => {
    await ports.call('sbom.keep', { reference, file, ...(found[0] as Record<string, string>) }, signal)
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  }
  return { found, keep }
}

const states = (image: string) => ({
  ...good,
  _type: 'https://in-toto.io/Statement/v1',
  predicateType: 'https://spdx.dev/Document/v2.3',
  subject: about(image),
})
const envelope = (statement: unknown) => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
  signatures: [],
})
const spdxPredicate = 'https://spdx.dev/Document'

test.each<[string, unknown, object, string]>([
  ['a document', spdx, { mediaType: 'application/spdx+json' }, 'application/spdx+json'],
  [
    'a statement',
    states,
    { mediaType: 'application/vnd.in-toto+json', annotations: { 'in-toto.io/predicate-type': spdxPredicate } },
    'application/vnd.in-toto+json',
  ],
  [
    'an envelope',
    (image: string) => envelope(states(image)),
    { mediaType: 'application/vnd.dsse.envelope.v1+json', annotations: { predicateType: spdxPredicate } },
    'application/vnd.dsse.envelope.v1+json',
  ],
  [
    'a Sigstore bundle',
    (image: string) => ({ dsseEnvelope: envelope(states(image)) }),
    {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      annotations: { 'dev.sigstore.bundle.predicateType': `${spdxPredicate}/v2.3` },
    },
    'application/vnd.dev.sigstore.bundle.v0.3+json',
  ],
])('%s that was attached as a referrer is found by the API and by the tag', async (_, content, layer, artifactType) => {
  for (const referrers of [true, false]) {
    const { found, keep } = await setUpReferrer(content, layer, { referrers, artifactType })
    expect(found).toMatchObject([{ platform: '' }])
    expect(await keep()).toEqual(spdx)
  }
})

test('a referrer of something else, or about another image, is not taken', async () => {
  const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }
  const provenance = { annotations: { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' } }
  const other = await setUpReferrer(
    {},
    { ...bundle, ...provenance },
    { referrers: true, artifactType: bundle.mediaType },
  )
  expect(other.found).toEqual([])
  const spdxBundle = { ...bundle, annotations: { 'dev.sigstore.bundle.predicateType': spdxPredicate } }
  const foreign = await setUpReferrer({ dsseEnvelope: envelope(states(image)) }, spdxBundle, {
    referrers: true,
    artifactType: bundle.mediaType,
  })
  await expect(foreign.keep()).rejects.toThrow(/about another image/)
})

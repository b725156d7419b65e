import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createPorts, type OpenPorts } from '../../../src/io/ports.ts'
import { registryOperations } from '../../../src/io/registry/operations.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { type FakeRegistry, type RegistryOptions, startRegistry } from '../../fakes/registry.ts'

const { signal } = new AbortController()
const index = 'application/vnd.oci.image.index.v1+json'
const open: (FakeRegistry | OpenPorts)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(options: RegistryOptions = {}) {
  const registry = await startRegistry({ users: { ada: 'pass' }, ...options })
  open.push(registry)
  return registry
}

function callsOf(...registries: FakeRegistry[]) {
  const folder = temporaryFolder()
  const auth = Buffer.from('ada:pass').toString('base64')
  const auths = Object.fromEntries(registries.map(({ host }) => [host, { auth }]))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }))
  const env = { DOCKER_CONFIG: folder, RUNNER_TEMP: folder }
  const ports = createPorts({ env, secrets: createSecrets(), signal, operations: registryOperations })
  open.push(ports)
  return (from: string, to: string) =>
    ports.call('registry.copy', { from, to }, signal) as Promise<unknown> as Promise<Result>
}

interface Result {
  digest: string
  manifests: number
  mounted: number
  sent: number
  bytes: number
}

/** Two platforms that share a layer, an attestation, a signature of the index and an SBOM of that signature. */
function fill(registry: FakeRegistry, repository: string, { fallback = true } = {}) {
  const size = (text: string) => Buffer.byteLength(text)
  const blob = (text: string) => ({ mediaType: 'x', digest: registry.pushBlob(repository, text), size: size(text) })
  const manifest = (json: object) => {
    const text = JSON.stringify({ schemaVersion: 2, ...json })
    const mediaType = 'application/vnd.oci.image.manifest.v1+json'
    return { mediaType, digest: registry.push(repository, text), size: size(text) }
  }
  const shared = blob('a shared layer')
  const foreign = { mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', digest: sha('f'), size: 9 }
  const amd = manifest({ config: blob('{"amd64":1}'), layers: [shared, blob('amd64'), foreign] })
  const arm = manifest({ config: blob('{"arm64":1}'), layers: [shared, blob('arm64')] })
  const text = JSON.stringify({ schemaVersion: 2, manifests: [amd, arm] })
  const digest = registry.push(repository, text, { tag: 'main', mediaType: index })
  const subject = { mediaType: index, digest, size: size(text) }
  const signature = manifest({ subject, config: blob('{}'), layers: [blob('signature')] })
  const sbom = manifest({ subject: signature, config: blob('{}'), layers: [blob('sbom')] })
  if (fallback) {
    registry.push(repository, { manifests: [signature] }, { tag: digest.replace(':', '-'), mediaType: index })
    registry.push(repository, { manifests: [sbom] }, { tag: signature.digest.replace(':', '-'), mediaType: index })
  }
  const old = manifest({ config: blob('{}'), layers: [blob('cosign')] })
  registry.push(
    repository,
    { schemaVersion: 2, config: blob('{}'), layers: [] },
    { tag: `${digest.replace(':', '-')}.sig` },
  )
  return { digest, amd, arm, signature, sbom, old }
}
const sha = (digit: string) => `sha256:${digit.repeat(64)}`

test('inside a repository a copy is one more tag: one GET, one PUT, no byte', async () => {
  const registry = await start()
  const { digest } = fill(registry, 'acme/shop')
  const copy = callsOf(registry)
  const name = `${registry.host}/acme/shop`
  expect(await copy(`${name}@${digest}`, `${name}:stable`)).toMatchObject({ digest, manifests: 0, sent: 0, bytes: 0 })
  expect(registry.requests).toEqual([`GET /v2/acme/shop/manifests/${digest}`, 'PUT /v2/acme/shop/manifests/stable'])
  expect(registry.tags('acme/shop')['stable']).toBe(digest)
})

describe.each([
  ['the tags that stand for referrers', false, false],
  ['the referrers API on both sides', true, true],
  ['the referrers API where it comes from', true, false],
])('with %s', (_name, source, target) => {
  test('a copy inside a registry mounts every blob', async () => {
    const registry = await start({ referrers: source, auth: 'bearer' })
    const made = fill(registry, 'acme/shop', { fallback: !source })
    const result = await callsOf(registry)(`${registry.host}/acme/shop@${made.digest}`, `${registry.host}/acme/prod:v1`)
    expect(result).toMatchObject({ digest: made.digest, sent: 0, bytes: 0 })
    expect(result.mounted).toBeGreaterThan(6)
    expect(registry.uploaded()).toBe(0)
    expect(registry.tags('acme/prod')['v1']).toBe(made.digest)
  })

  test('a copy to another registry brings platforms, signatures and what refers to them, and is cheap again', async () => {
    const [from, to] = [await start({ referrers: source }), await start({ referrers: target, auth: 'bearer' })]
    const made = fill(from, 'acme/shop', { fallback: !source })
    const copy = callsOf(from, to)
    const result = await copy(`${from.host}/acme/shop:main`, `${to.host}/mirror/shop:v1`)
    expect(result).toMatchObject({ digest: made.digest, mounted: 0 })
    expect(to.uploaded()).toBe(result.bytes)
    for (const part of [made.digest, made.amd.digest, made.arm.digest, made.signature.digest, made.sbom.digest]) {
      expect(to.requests).toContain(`PUT /v2/mirror/shop/manifests/${part}`)
    }
    const name = made.digest.replace(':', '-')
    expect(Object.keys(to.tags('mirror/shop')).sort()).toEqual(
      ['v1', `${name}.sig`, ...(target ? [] : [name, made.signature.digest.replace(':', '-')])].sort(),
    )
    const again = await copy(`${from.host}/acme/shop:main`, `${to.host}/mirror/shop:v2`)
    expect(again).toMatchObject({ digest: made.digest, manifests: 0, sent: 0, bytes: 0 })
  })
})

test('what others wrote about an image in the target stays', async () => {
  const [from, to] = [await start(), await start()]
  const { digest, signature } = fill(from, 'shop')
  const tag = digest.replace(':', '-')
  const other = { digest: to.push('shop', { schemaVersion: 2 }), mediaType: 'x', size: 1 }
  to.push('shop', { manifests: [other] }, { tag, mediaType: index })
  await callsOf()(`${from.host}/shop@${digest}`, `${to.host}/shop:v1`)
  const kept = (await (await fetch(`${to.url}/v2/shop/manifests/${tag}`, { headers: { accept: index } })).json()) as {
    manifests: { digest: string }[]
  }
  expect(kept.manifests.map((one) => one.digest)).toEqual([other.digest, signature.digest])
})

describe('what goes wrong', () => {
  test('a blob whose bytes are not what its name says is never put there', async () => {
    const [from, to] = [await start(), await start()]
    const { digest } = fill(from, 'shop')
    from.fail({ method: 'GET', path: '/blobs/', status: 200, body: 'a forged text' })
    const copied = callsOf()(`${from.host}/shop@${digest}`, `${to.host}/shop:v1`)
    await expect(copied).rejects.toMatchObject({ kind: expect.stringMatching(/denied|transient/) })
    expect(to.tags('shop')).toEqual({})
  })
  test.each([
    ['GET', '/blobs/', 503, 'transient'],
    ['GET', '/blobs/', 404, 'absent'],
    ['GET', '/manifests/', 429, 'transient'],
  ])('%s %s answered with %i at the source: %s, and the tag is not there', async (method, path, status, kind) => {
    const [from, to] = [await start(), await start()]
    const { digest } = fill(from, 'shop')
    from.fail({ method, path, status })
    const copied = callsOf()(`${from.host}/shop@${digest}`, `${to.host}/shop:v1`)
    await expect(copied).rejects.toMatchObject({ kind })
    expect(to.tags('shop')).toEqual({})
  })
  test.each([
    ['POST', '/uploads/', 429, 'transient'],
    ['PATCH', '/uploads/', 500, 'transient'],
    ['PATCH', '/uploads/', 403, 'denied'],
    ['PUT', '/uploads/', 507, 'capacity'],
    ['PUT', '/manifests/', 403, 'denied'],
  ])('%s %s answered with %i at the target: %s, and a second try completes it', async (method, path, status, kind) => {
    const [from, to] = [await start(), await start()]
    const { digest } = fill(from, 'shop')
    to.fail({ method, path, status })
    const copy = callsOf()
    await expect(copy(`${from.host}/shop@${digest}`, `${to.host}/shop:v1`)).rejects.toMatchObject({ kind })
    expect(to.tags('shop')['v1']).toBeUndefined()
    expect(await copy(`${from.host}/shop@${digest}`, `${to.host}/shop:v1`)).toMatchObject({ digest })
    expect(to.tags('shop')['v1']).toBe(digest)
  })
  test('an immutable tag that has the digest already is done; with another digest it is denied', async () => {
    const registry = await start({ immutable: true })
    const { digest, amd } = fill(registry, 'shop')
    const name = `${registry.host}/shop`
    const copy = callsOf()
    await copy(`${name}@${digest}`, `${name}:v1`)
    expect(await copy(`${name}@${digest}`, `${name}:v1`)).toMatchObject({ digest })
    await expect(copy(`${name}@${amd.digest}`, `${name}:v1`)).rejects.toMatchObject({ kind: 'denied' })
  })
  test('what does not exist is absent', async () => {
    const registry = await start()
    fill(registry, 'shop')
    const copied = callsOf()(`${registry.host}/shop@${sha('0')}`, `${registry.host}/shop:v1`)
    await expect(copied).rejects.toMatchObject({ kind: 'absent' })
  })
})

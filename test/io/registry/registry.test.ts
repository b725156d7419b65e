import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { FailureKind } from '../../../src/core/failure.ts'
import { createPorts, type OpenPorts } from '../../../src/io/ports.ts'
import { endpointOf } from '../../../src/io/registry/endpoint.ts'
import { registryOperations } from '../../../src/io/registry/operations.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { type FakeRegistry, type Fault, type RegistryOptions, startRegistry } from '../../fakes/registry.ts'

const { signal } = new AbortController()
const open: (FakeRegistry | OpenPorts)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function setUp(options: RegistryOptions = {}, config: (host: string) => object = () => ({})) {
  const registry = await startRegistry(options)
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config(registry.host)))
  const env = { PATH: `${folder}:${process.env['PATH']}`, DOCKER_CONFIG: folder, RUNNER_TEMP: folder }
  const ports = createPorts({ env, secrets: createSecrets(), signal, operations: registryOperations })
  open.push(registry, ports)
  const call = (name: string, input: object) => ports.call(`registry.${name}`, input as never, signal)
  return { registry, call, ports, folder, name: `${registry.host}/acme/shop` }
}

const index = 'application/vnd.oci.image.index.v1+json'
const login = (user: string, password: string) => ({ auth: Buffer.from(`${user}:${password}`).toString('base64') })

describe('manifests', () => {
  test.each([
    index,
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
  ])('of type %s are found by tag and by digest, byte for byte', async (mediaType) => {
    const { registry, call, name } = await setUp()
    const text = `{ "schemaVersion": 2,\n "mediaType":"${mediaType}", "ü": 1 }`
    const digest = registry.push('acme/shop', text, { tag: 'main', mediaType })
    const head = { digest, mediaType, size: Buffer.byteLength(text) }
    expect(await call('head', { reference: `${name}:main` })).toEqual(head)
    expect(await call('head', { reference: `${name}@${digest}` })).toEqual(head)
    expect(await call('manifest', { reference: `${name}:main` })).toEqual({ ...head, manifest: text })
  })
  test('that do not exist are null, as are those of a repository that does not', async () => {
    const { registry, call, name } = await setUp()
    registry.push('acme/shop', {}, { tag: 'main' })
    expect(await call('head', { reference: `${name}:none` })).toBeNull()
    expect(await call('manifest', { reference: `${name}/none:main` })).toBeNull()
  })
  test('have a digest even where the registry does not say it', async () => {
    const { registry, call, name } = await setUp({ silent: true })
    const digest = registry.push('acme/shop', { a: 1 }, { tag: 'main' })
    expect(await call('head', { reference: `${name}:main` })).toMatchObject({ digest })
  })
  test('whose bytes are not what their name says are refused', async () => {
    const { registry, call, name } = await setUp()
    const digest = registry.push('acme/shop', { a: 1 }, { tag: 'main' })
    registry.fail({ method: 'GET', path: 'manifests', status: 200, body: '{"a":2}' })
    await expect(call('manifest', { reference: `${name}@${digest}` })).rejects.toMatchObject({ kind: 'denied' })
    registry.fail({ path: 'manifests', status: 200, headers: { 'docker-content-digest': digest }, body: '{"a":2}' })
    await expect(call('manifest', { reference: `${name}:main` })).rejects.toThrow(/bytes are sha256/)
  })
})

test('a blob is text, and its bytes are checked', async () => {
  const { registry, call, name } = await setUp()
  const digest = registry.pushBlob('acme/shop', '{"architecture":"arm64"}')
  expect(await call('blob', { reference: `${name}@${digest}` })).toBe('{"architecture":"arm64"}')
  registry.fail({ path: 'blobs', status: 200, body: '{}' })
  await expect(call('blob', { reference: `${name}@${digest}` })).rejects.toMatchObject({ kind: 'denied' })
  await expect(call('blob', { reference: `${name}@sha256:${'0'.repeat(64)}` })).rejects.toMatchObject({
    kind: 'absent',
  })
})

describe('tagging', () => {
  test('moves no byte and keeps the digest and type', async () => {
    const { registry, call, name } = await setUp()
    const digest = registry.push('acme/shop', '{"ü":[ 1 ]}', { mediaType: index })
    const head = await call('tag', { reference: `${name}@${digest}`, tag: 'v1.0.0' })
    expect(head).toMatchObject({ digest, mediaType: index })
    expect(await call('head', { reference: `${name}:v1.0.0` })).toEqual(head)
  })
  test('again is done already: an immutable registry is not asked to', async () => {
    const { registry, call, name } = await setUp({ immutable: true })
    const digest = registry.push('acme/shop', { a: 1 })
    await call('tag', { reference: `${name}@${digest}`, tag: 'v1' })
    await call('tag', { reference: `${name}@${digest}`, tag: 'v1' })
    expect(registry.requests.filter((line) => line.startsWith('PUT')).length).toBe(1)
    const other = registry.push('acme/shop', { a: 2 })
    await expect(call('tag', { reference: `${name}@${other}`, tag: 'v1' })).rejects.toMatchObject({ kind: 'denied' })
    expect(registry.tags('acme/shop')).toEqual({ v1: digest })
  })
  test.each([
    ['what does not exist', `@sha256:${'0'.repeat(64)}`, 'v1', 'absent'],
    ['with a name that is no tag', ':main', '../evil', 'usage'],
  ])('%s', async (_name, reference, tag, kind) => {
    const { call, name } = await setUp()
    await expect(call('tag', { reference: `${name}${reference}`, tag })).rejects.toMatchObject({ kind })
  })
})

test('a manifest is put under a tag, and under a digest only if it is its own', async () => {
  const { registry, call, name } = await setUp()
  const content = { manifest: '{"new":1}', mediaType: index }
  const head = (await call('put', { reference: `${name}:new`, ...content })) as { digest: string }
  expect(registry.tags('acme/shop')).toEqual({ new: head.digest })
  const wrong = { reference: `${name}@sha256:${'0'.repeat(64)}`, ...content }
  await expect(call('put', wrong)).rejects.toMatchObject({ kind: 'denied' })
})

test('all pages of tags are read', async () => {
  const { registry, call, name } = await setUp()
  const tags = Array.from({ length: 250 }, (_, i) => `v${String(i).padStart(3, '0')}`)
  for (const tag of tags) registry.push('acme/shop', {}, { tag })
  expect(await call('tags', { repository: name })).toEqual(tags)
  expect(registry.requests.length).toBe(3)
  expect(await call('tags', { repository: `${name}/none` })).toEqual([])
})

describe('who we are', () => {
  const users = { ada: 'pa:ss wörd' }
  const push = { manifest: '{}', mediaType: index }
  test.each<[string, (host: string) => object]>([
    ['auth', (host) => ({ auths: { [host]: login('ada', 'pa:ss wörd') } })],
    ['auth under a URL', (host) => ({ auths: { [`https://${host}/v2/`]: login('ada', 'pa:ss wörd') } })],
    ['username and password', (host) => ({ auths: { [host]: { username: 'ada', password: 'pa:ss wörd' } } })],
  ])('comes from Docker’s config: %s', async (_name, config) => {
    for (const auth of ['basic', 'bearer'] as const) {
      const { call, name, ports } = await setUp({ auth, users }, config)
      await call('put', { reference: `${name}:a`, ...push })
      expect(ports.secrets()).toContain('pa:ss wörd')
    }
  })
  test('comes from a credential helper before the config, and from the store', async () => {
    for (const config of [(host: string) => ({ credHelpers: { [host]: 'fake' } }), () => ({ credsStore: 'fake' })]) {
      const { call, name, folder } = await setUp({ auth: 'basic', users }, config)
      const helper = join(folder, 'docker-credential-fake')
      writeFileSync(
        helper,
        `#!/bin/sh\nread server\n[ "$1" = get ] && echo '{"ServerURL":"x","Username":"ada","Secret":"pa:ss wörd"}'\n`,
      )
      chmodSync(helper, 0o755)
      expect(await call('head', { reference: `${name}:none` })).toBeNull()
    }
  })
  test('may be an identity token', async () => {
    const config = (host: string) => ({ auths: { [host]: { auth: '', identitytoken: 'refresh-me' } } })
    const { call, name } = await setUp({ auth: 'bearer', users }, config)
    await call('put', { reference: `${name}:a`, ...push })
  })
  test('is not needed where anybody may pull, and a token serves more than one call', async () => {
    const { registry, call, name, ports } = await setUp({ auth: 'bearer' })
    registry.push('acme/shop', {}, { tag: 'main' })
    for (let i = 0; i < 3; i++) await call('head', { reference: `${name}:main` })
    expect(registry.requests.filter((line) => line.includes('/token')).length).toBe(1)
    expect(ports.secrets().length).toBe(1)
  })
  test('is proven again when a token has expired', async () => {
    const { registry, call, name } = await setUp({ auth: 'bearer' })
    registry.push('acme/shop', {}, { tag: 'main' })
    await call('head', { reference: `${name}:main` })
    const challenge = `Bearer realm="${registry.url}/token",service="fake",scope="repository:acme/shop:pull"`
    registry.fail({ path: 'manifests', status: 401, headers: { 'www-authenticate': challenge } })
    expect(await call('head', { reference: `${name}:main` })).not.toBeNull()
  })
  test.each<[string, RegistryOptions, (host: string) => object, FailureKind]>([
    ['nobody, where a password is asked for', { auth: 'basic', users }, () => ({}), 'auth'],
    ['a wrong password', { auth: 'basic', users }, (host) => ({ auths: { [host]: login('ada', 'no') } }), 'auth'],
    [
      'a wrong password for a token',
      { auth: 'bearer', users },
      (host) => ({ auths: { [host]: login('ada', 'no') } }),
      'auth',
    ],
    ['nobody, to push', { auth: 'bearer', users }, () => ({}), 'denied'],
    ['garbage', { auth: 'basic', users }, (host) => ({ auths: { [host]: { auth: '////' } } }), 'auth'],
  ])('%s is a failure that does not show the password', async (_name, options, config, kind) => {
    const { call, name } = await setUp(options, config)
    const failure = await call('put', { reference: `${name}:a`, ...push }).catch((error) => error)
    expect(failure).toMatchObject({ kind, hint: expect.stringMatching(/docker login|account/) })
    expect(JSON.stringify([failure.message, failure.hint, failure.details])).not.toMatch(/pa:ss|"no"/)
  })
  test('is never told to a token service without TLS elsewhere', async () => {
    const { registry, call, name } = await setUp({}, (host) => ({ auths: { [host]: login('ada', 'secret') } }))
    registry.fail({ status: 401, headers: { 'www-authenticate': 'Bearer realm="http://elsewhere.example/token"' } })
    await expect(call('head', { reference: `${name}:a` })).rejects.toMatchObject({ kind: 'auth' })
  })
})

describe('refusals have kinds', () => {
  const body = (code: string) => JSON.stringify({ errors: [{ code, message: 'because' }] })
  test.each<[Fault, FailureKind, number?]>([
    [{ status: 403, body: body('DENIED') }, 'denied'],
    [{ status: 429, headers: { 'retry-after': '7' }, body: body('TOOMANYREQUESTS') }, 'transient', 7000],
    [{ status: 503 }, 'transient'],
    [{ status: 500, body: '<html>' }, 'transient'],
    [{ status: 400, body: body('MANIFEST_BLOB_UNKNOWN') }, 'absent'],
    [{ status: 400, body: body('TAG_INVALID') }, 'bug'],
    [{ status: 413 }, 'capacity'],
  ])('%j is %s', async (fault, kind, retryAfter) => {
    const { registry, call, name } = await setUp()
    registry.push('acme/shop', {}, { tag: 'main' })
    registry.fail(fault)
    const failure = await call('manifest', { reference: `${name}:main` }).catch((error) => error)
    expect(failure).toMatchObject({ kind, retryAfter })
    expect(failure.message).toContain(`${name}:main`)
  })
  test('a registry that is down is transient', async () => {
    const { registry, call, name } = await setUp()
    await registry.close()
    await expect(call('head', { reference: `${name}:a` })).rejects.toMatchObject({ kind: 'transient' })
  })
})

test.each([
  ['docker.io', 'https://registry-1.docker.io'],
  ['ghcr.io', 'https://ghcr.io'],
  ['localhost:5000', 'http://localhost:5000'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['127.9.9.9', 'http://127.9.9.9'],
  ['[::1]:5000', 'http://[::1]:5000'],
  ['127.0.0.1.evil.example', 'https://127.0.0.1.evil.example'],
  ['localhost.evil.example:5000', 'https://localhost.evil.example:5000'],
])('the API of %s is at %s', (registry, expected) => {
  expect(endpointOf(registry)).toBe(expected)
})

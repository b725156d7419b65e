import { expect } from 'vitest'
import { createPorts } from '../../../src/io/ports.ts'
import { registryOperations } from '../../../src/io/registry/operations.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { engine, testLive } from '../engine.ts'

const { signal } = new AbortController()
const index = 'application/vnd.oci.image.index.v1+json'

async function withPorts(body: (call: (name: string, input: object) => Promise<unknown>) => Promise<void>) {
  const ports = createPorts({
    env: { ...engine().env },
    secrets: createSecrets(),
    signal,
    operations: registryOperations,
  })
  try {
    await body((name, input) => ports.call(`registry.${name}`, input as never, signal))
  } finally {
    await ports.close()
  }
}

testLive('a real registry: put, find, tag, list; what is not there is null', async () => {
  const name = `${engine().registry}/io/index`
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: index,
    manifests: [],
    annotations: { run: `${process.pid}` },
  })
  await withPorts(async (call) => {
    expect(await call('head', { reference: `${name}:none-${process.pid}` })).toBeNull()
    const head = (await call('put', { reference: `${name}:first`, manifest, mediaType: index })) as { digest: string }
    expect(await call('head', { reference: `${name}:first` })).toEqual(head)
    expect(await call('manifest', { reference: `${name}@${head.digest}` })).toEqual({ ...head, manifest })
    expect(await call('tag', { reference: `${name}@${head.digest}`, tag: 'second' })).toEqual(head)
    expect(await call('tags', { repository: name })).toEqual(expect.arrayContaining(['first', 'second']))
  })
})

testLive('a real registry refuses a manifest whose parts it does not have: absent', async () => {
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const digest = `sha256:${'0'.repeat(64)}`
  const part = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 }
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, config: part, layers: [] })
  await withPorts(async (call) => {
    const put = call('put', { reference: `${engine().registry}/io/parts:x`, manifest, mediaType })
    await expect(put).rejects.toMatchObject({ kind: 'absent', message: expect.stringContaining('UNKNOWN') })
  })
})

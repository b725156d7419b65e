import { expect, onTestFinished, test } from 'vitest'
import { createPorts } from '../../../src/io/ports.ts'
import { registryOperations } from '../../../src/io/registry/operations.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { startRegistry } from '../../fakes/registry.ts'

const index = 'application/vnd.oci.image.index.v1+json'

test('sizes of each platform without attestations, and of what a tag named before', async () => {
  const registry = await startRegistry()
  const env = { DOCKER_CONFIG: temporaryFolder() }
  const { signal } = new AbortController()
  const ports = createPorts({ env, secrets: createSecrets(), signal, operations: registryOperations })
  onTestFinished(async () => {
    await ports.close()
    await registry.close()
  })
  const call = (name: string, input: object) => ports.call(name, input as never, signal)
  const image = (sizes: number[]) => {
    const config = {
      digest: registry.pushBlob('shop', JSON.stringify({ os: 'linux', architecture: 'amd64' })),
      size: 7,
    }
    const layers = sizes.map((size) => ({ digest: registry.pushBlob('shop', `${size}`), size, mediaType: 'l' }))
    return registry.push('shop', { schemaVersion: 2, config, layers })
  }
  const whole = (amd64: number[], arm64: number[], tag?: string) =>
    registry.push(
      'shop',
      {
        schemaVersion: 2,
        manifests: [
          { digest: image(amd64), platform: { os: 'linux', architecture: 'amd64' } },
          { digest: image(arm64), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
          { digest: image([9]), platform: { os: 'unknown', architecture: 'unknown' } },
        ],
      },
      { mediaType: index, ...(tag === undefined ? {} : { tag }) },
    )
  const place = `${registry.url.replace('http://', '')}/shop`
  whole([10], [10, 20], 'main')
  const now = whole([10, 30], [10])
  expect(
    await call('registry.sizes', { reference: `${place}@${now}`, earlier: [`${place}:none`, `${place}:main`] }),
  ).toMatchObject({
    platforms: [
      { platform: 'linux/amd64', size: 47, layers: 2 },
      { platform: 'linux/arm64/v8', size: 17, layers: 1 },
    ],
    before: {
      name: `${place}:main`,
      platforms: [
        { platform: 'linux/amd64', size: 17, layers: 1 },
        { platform: 'linux/arm64/v8', size: 37, layers: 2 },
      ],
    },
  })
  const single = image([1, 2])
  expect(await call('registry.sizes', { reference: `${place}@${single}` })).toEqual({
    platforms: [{ platform: 'linux/amd64', digest: single, size: 10, layers: 2 }],
    before: null,
  })
  expect(await call('registry.sizes', { reference: `${place}@sha256:${'0'.repeat(64)}` })).toBeNull()
})

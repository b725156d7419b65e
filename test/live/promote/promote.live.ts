import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { ensureRegistry, registryAccount } from '../../../scripts/engine/engine.mjs'
import { build } from '../../../src/build/index.ts'
import type { Given } from '../../../src/core/stage.ts'
import { promote } from '../../../src/promote/index.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { given, image } from '../../fakes/given.ts'
import { listenProxy } from '../../fakes/registry-proxy.ts'
import * as bench from '../build/bench.ts'
import { engine, testLive } from '../engine.ts'

const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
let repositories = 0

/** A commit built for two platforms in a repository of its own. */
async function built() {
  repositories += 1
  const name = `${engine().registry}/live/promote-${process.pid}-${repositories}`
  using here = bench.checkout({ Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\n' }, engine())
  const start = given({ settings: { root: here.root, images: [image('app', { name })] }, event: { sha: here.sha } })
  const { carried, outcome } = await bench.run(build, start, { engine: engine() })
  expect(outcome.failure).toBeUndefined()
  return { name, digest: carried.images['app']?.digest ?? '', given: { ...start, carried } as Given }
}

async function digestAt(reference: string, account = ''): Promise<string | null> {
  const [, host = '', path = '', tag = ''] = /^([^/]+)\/(.+):([^:]+)$/.exec(reference) ?? []
  const headers = { accept, ...(account === '' ? {} : { authorization: `Basic ${btoa(account)}` }) }
  return (await fetch(`http://${host}/v2/${path}/manifests/${tag}`, { headers })).headers.get('docker-content-digest')
}

describe('a digest built with Buildx', () => {
  testLive('gets a tag in its repository with four requests and no blob', async () => {
    const { name, digest, given: start } = await built()
    await using proxy = await listenProxy(engine().registry)
    const through = name.replace(engine().registry, proxy.host)
    const carried = { images: { app: { ...start.carried.images['app']!, name: through } } }
    const { outcome } = await bench.run(promote(['stable']), { ...start, carried }, { engine: engine() })
    expect(outcome.failure).toBeUndefined()
    expect(await digestAt(`${name}:stable`)).toBe(digest)
    expect(proxy.requests.map((line) => line.split(' ')[0])).toEqual(['GET', 'HEAD', 'PUT', 'HEAD'])
  })

  testLive('goes to another repository of the registry: every blob mounted, none sent', async () => {
    const { name, digest, given: start } = await built()
    await using proxy = await listenProxy(engine().registry)
    const through = name.replace(engine().registry, proxy.host)
    const carried = { images: { app: { ...start.carried.images['app']!, name: through } } }
    const { outcome } = await bench.run(
      promote([`${through}-prod:v1.0.0`]),
      { ...start, carried },
      { engine: engine() },
    )
    expect(outcome.failure).toBeUndefined()
    expect(await digestAt(`${name}-prod:v1.0.0`)).toBe(digest)
    expect(proxy.requests.filter((line) => /^(PATCH|GET .*\/blobs\/)/.test(line))).toEqual([])
    expect(outcome.steps[0]?.output?.value).toMatchObject({ manifests: 5, sent: 0, bytes: 0 })
  })

  testLive('goes to a registry with a password, and nothing goes there without it', async () => {
    const { digest, given: start } = await built()
    const { address } = await ensureRegistry({ name: 'test', label: 'auth', withAuth: true })
    const place = `${address}/prod/app-${process.pid}:v1.0.0`
    const without = await bench.run(promote([place]), start, { engine: engine() }).catch((error: unknown) => error)
    expect(without).toMatchObject({ kind: 'auth' })
    const folder = temporaryFolder()
    const account = `${registryAccount.user}:${registryAccount.password}`
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [address]: { auth: btoa(account) } } }))
    const { outcome } = await bench.run(promote([place]), start, { engine: engine(), env: { DOCKER_CONFIG: folder } })
    expect(outcome.failure).toBeUndefined()
    expect(await digestAt(place, account)).toBe(digest)
    expect(outcome.steps[0]?.output?.value).toMatchObject({ mounted: 0, manifests: 5 })
  })
})

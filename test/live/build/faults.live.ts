import { describe, expect } from 'vitest'
import { build, merge, tag } from '../../../src/build/index.ts'
import type { Given } from '../../../src/core/stage.ts'
import { promote } from '../../../src/promote/index.ts'
import { given, image } from '../../fakes/given.ts'
import { listenProxy, type Trouble } from '../../fakes/registry-proxy.ts'
import { engine, testLive } from '../engine.ts'
import * as bench from './bench.ts'

let repositories = 0

function start(host: string, here: bench.Checkout): Given {
  repositories += 1
  const name = `${host}/live/faults-${process.pid}-${repositories}`
  const app = { name, tags: ['main'], labels: {}, version: 'main', annotations: [] }
  const images = [image('app', { name, platforms: ['linux/amd64'] })]
  return given({ settings: { root: here.root, images }, event: { sha: here.sha }, images: { app } })
}

const files = () => ({ Dockerfile: 'FROM scratch\nCOPY own /\n', own: `${Math.random()}` })

/** Longer than BuildKit, containerd and our own single requests hold out by themselves. */
const faults: [string, Trouble][] = [
  [
    '429 with Retry-After for the manifest',
    { on: /^PUT .*manifests/, lasts: 4000, by: { status: 429, headers: { 'retry-after': '2' } } },
  ],
  ['503 for every upload', { on: /^(POST|PATCH|PUT) /, lasts: 9000, by: { status: 503 } }],
  ['500 for every manifest', { on: /manifests/, lasts: 9000, by: { status: 500 } }],
  ['connections that break', { on: /^(POST|PUT) /, lasts: 10_000, by: { reset: 'before' } }],
  ['answers that are lost', { on: /^PUT .*manifests/, times: 30, lasts: 9000, by: { reset: 'after' } }],
  ['manifests cut in half', { on: /^GET .*manifests/, lasts: 3000, by: { truncated: true } }],
  ['slow answers', { by: { slow: 300 } }],
  ['a manifest that is not visible yet', { on: /^(GET|HEAD) .*manifests/, lasts: 4000, by: { status: 404 } }],
]

describe('built, tagged and promoted in spite of', () => {
  testLive.concurrent.for(faults)('%s', async ([, trouble], context) => {
    const { expect } = context
    using here = bench.checkout(files(), engine())
    await using proxy = await listenProxy(engine().registry)
    const wanted = start(proxy.host, here)
    const options = { engine: engine(), patience: 40_000 }
    proxy.trouble(trouble)
    const built = await bench.run(build, wanted, options)
    expect(built.outcome.failure).toBeUndefined()
    const digest = built.carried.images['app']?.digest
    proxy.clear()
    proxy.trouble({ ...trouble, ...(trouble.lasts === undefined ? {} : { lasts: 2500 }) })
    const next = { ...wanted, carried: built.carried }
    expect((await bench.run(tag, next, options)).outcome.failure).toBeUndefined()
    // What is promoted must be there: it is not waited for.
    if (trouble.by.status === 404) proxy.clear()
    expect((await bench.run(promote(['stable']), next, options)).outcome.failure).toBeUndefined()
    proxy.clear()
    const repository = wanted.settings.images[0]?.name.replace(`${proxy.host}/`, '')
    for (const name of ['main', 'stable']) {
      const accept = 'application/vnd.oci.image.index.v1+json'
      const url = `http://${engine().registry}/v2/${repository}/manifests/${name}`
      expect((await fetch(url, { headers: { accept } })).headers.get('docker-content-digest')).toBe(digest)
    }
  })
})

describe('legs merged in spite of', () => {
  testLive.concurrent.for(faults)('%s', async ([, trouble], { expect }) => {
    using here = bench.checkout(files(), engine())
    await using proxy = await listenProxy(engine().registry)
    const one = start(proxy.host, here)
    const images = one.settings.images.map((each) => ({ ...each, platforms: ['linux/amd64', 'linux/arm64'] }))
    const wanted = { ...one, settings: { ...one.settings, images } }
    const options = { engine: engine(), patience: 40_000 }
    for (const leg of ['linux/amd64', 'linux/arm64'])
      expect((await bench.run(build, { ...wanted, leg }, options)).outcome.failure).toBeUndefined()
    proxy.trouble({ ...trouble, ...(trouble.lasts === undefined ? {} : { lasts: 2500 }) })
    const merged = await bench.run(merge, wanted, { ...options, whole: true })
    expect(merged.outcome.failure).toBeUndefined()
    proxy.clear()
    const repository = images[0]?.name.replace(`${proxy.host}/`, '')
    const accept = 'application/vnd.oci.image.index.v1+json'
    const url = `http://${engine().registry}/v2/${repository}/manifests/commit-${here.sha}`
    const digest = (await fetch(url, { headers: { accept } })).headers.get('docker-content-digest')
    expect(digest).toBe(merged.carried.images['app']?.digest)
  })
})

describe('not tried again', () => {
  testLive.each([
    [401, 'auth'],
    [403, 'denied'],
  ])('%i', async (status, kind) => {
    using here = bench.checkout(files(), engine())
    await using proxy = await listenProxy(engine().registry)
    const wanted = start(proxy.host, here)
    proxy.trouble({ on: /^(POST|PUT) /, by: { status, headers: { 'www-authenticate': 'Basic realm="x"' } } })
    const { outcome, events } = await bench.run(build, wanted, { engine: engine(), patience: 60_000 })
    expect(outcome.failure).toMatchObject({ kind })
    expect(events.filter(({ type }) => type === 'retry')).toEqual([])
  })

  testLive('a command of the Dockerfile', async () => {
    using here = bench.checkout({ Dockerfile: 'FROM scratch\nCOPY busybox /\nRUN ["/busybox","false"]\n' }, engine())
    const { outcome, events } = await bench.run(build, start(engine().registry, here), { engine: engine() })
    expect(outcome.failure).toMatchObject({ kind: 'unhealthy' })
    expect(events.filter(({ type }) => type === 'retry')).toEqual([])
  })
})

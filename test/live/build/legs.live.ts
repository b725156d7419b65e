import { execFileSync } from 'node:child_process'
import { describe, expect } from 'vitest'
import { build, merge, tag } from '../../../src/build/index.ts'
import type { Given } from '../../../src/core/stage.ts'
import { given, image } from '../../fakes/given.ts'
import { engine, testLive } from '../engine.ts'
import { type Checkout, checkout, run } from './bench.ts'

let repositories = 0
const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'

function start(here: Checkout): Given {
  repositories += 1
  const name = `${engine().registry}/live/legs-${process.pid}-${repositories}`
  const app = { name, tags: ['main'], labels: {}, version: 'main', annotations: ['index:a=b', 'c=d', 'manifest:e=f'] }
  return given({
    settings: { root: here.root, images: [image('app', { name })] },
    event: { sha: here.sha },
    images: { app },
  })
}

const fetchManifest = (wanted: Given, name: string) => {
  const path = wanted.settings.images[0]?.name.split('/').slice(1).join('/')
  return fetch(`http://${engine().registry}/v2/${path}/manifests/${name}`, { headers: { accept } })
}

const files = { Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\n' }

describe('a native matrix', () => {
  testLive('each job builds its platform; merged in the config’s order, tagged, and run by Docker', async () => {
    using here = checkout(files, engine())
    const wanted = start(here)
    const options = { engine: engine() }
    // The slower platform first: who comes first does not matter.
    const legs = await Promise.all(['linux/arm64', 'linux/amd64'].map((leg) => run(build, { ...wanted, leg }, options)))
    expect(legs.map(({ outcome }) => outcome.failure)).toEqual([undefined, undefined])
    expect((await fetchManifest(wanted, `commit-${here.sha}`)).status).toBe(404)

    const merged = await run(merge, wanted, options)
    expect(merged.outcome.failure).toBeUndefined()
    expect(merged.outcome.warnings).toEqual([])
    const digest = merged.carried.images['app']?.digest ?? ''
    const answer = await fetchManifest(wanted, digest)
    const index = (await answer.json()) as { manifests: { platform: { architecture: string } }[]; annotations: object }
    expect(index.manifests.map(({ platform }) => platform.architecture)).toEqual([
      'amd64',
      'arm64',
      'unknown',
      'unknown',
    ])
    expect(index.annotations).toEqual({ a: 'b', c: 'd' })
    for (const { carried } of legs) {
      expect((await fetchManifest(wanted, carried.images['app']?.digest ?? '')).status).toBe(404)
    }

    expect((await run(tag, { ...wanted, carried: merged.carried }, options)).outcome.failure).toBeUndefined()
    expect((await fetchManifest(wanted, 'main')).headers.get('docker-content-digest')).toBe(digest)
    const reference = `${wanted.settings.images[0]?.name}@${digest}`
    const said = execFileSync('docker', ['run', '--rm', reference, '/bin/busybox', 'echo', 'ran'], {
      env: engine().env,
      encoding: 'utf8',
    })
    expect(said.trim()).toBe('ran')

    const again = await run(merge, wanted, options)
    expect(again.plan.steps).toEqual([])
    expect(again.carried.images['app']?.digest).toBe(digest)
    const found = await run(build, wanted, options)
    expect(found.plan.steps).toEqual([])
    expect(found.carried.images['app']?.digest).toBe(digest)
  })

  testLive('a leg that failed is named, with what the others left; a leg that runs again builds nothing', async () => {
    using here = checkout(files, engine())
    const wanted = start(here)
    const options = { engine: engine() }
    const first = await run(build, { ...wanted, leg: 'linux/amd64' }, options)
    const digest = first.carried.images['app']?.digest
    await expect(run(merge, wanted, options)).rejects.toMatchObject({
      kind: 'absent',
      message: expect.stringMatching(/app for linux\/arm64/),
      details: [expect.stringContaining(`@${digest}`)],
    })
    const again = await run(build, { ...wanted, leg: 'linux/amd64' }, options)
    expect(again.plan.steps).toEqual([])
    expect(again.carried.images['app']?.digest).toBe(digest)
  })

  testLive(
    'a leg that failed, and orphans are not wanted: the others’ are removed, and the failure says so',
    async () => {
      using here = checkout(files, engine())
      const kept = start(here)
      const { settings } = kept
      const wanted = {
        ...kept,
        settings: { ...settings, patience: 1000, builds: { ...settings.builds, orphans: 'remove' as const } },
      }
      const options = { engine: engine() }
      const first = await run(build, { ...wanted, leg: 'linux/amd64' }, options)
      const digest = first.carried.images['app']?.digest ?? ''
      expect((await fetchManifest(wanted, digest)).status).toBe(200)
      const { outcome } = await run(merge, wanted, { ...options, whole: true })
      expect(outcome.failure).toMatchObject({
        kind: 'absent',
        message: expect.stringMatching(/app for linux\/arm64/),
        details: [expect.stringContaining(`@${digest}`), '1 of these were removed'],
      })
      expect((await fetchManifest(wanted, digest)).status).toBe(404)
      expect((await fetchManifest(wanted, `commit-${here.sha}-linux-amd64`)).status).toBe(404)
    },
  )
})

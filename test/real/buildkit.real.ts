import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from '../../scripts/engine/engine.mjs'
import { build, merge } from '../../src/build/index.ts'
import type { RunReport } from '../../src/core/report.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { given, image } from '../fakes/given.ts'
import { checkout, run } from '../live/build/bench.ts'
import { type Buildkit, buildkitd, buildx, startBuildkit } from './buildkit.ts'

const testBuildkit = test.skipIf(buildkitd === undefined || buildx === undefined || inject('engine') === null)
let engine: Engine
let env: Buildkit['env']
let close: Buildkit['close'] | undefined
let repositories = 0

beforeAll(async () => {
  if (buildkitd === undefined || buildx === undefined || inject('engine') === null) return
  ;({ engine, env, close } = await startBuildkit('buildkit'))
}, 60_000)

afterAll(() => close?.())

function start(root: string, sha: string, dockerfile = 'Dockerfile') {
  repositories += 1
  const repository = `${engine.registry}/real/buildkit-${process.pid}-${repositories}`
  const app = { name: repository, tags: ['main'], labels: {}, version: 'main', annotations: [] }
  return given({
    settings: { root, images: [image('app', { name: repository, file: dockerfile })] },
    event: { sha },
    images: { app },
  })
}

describe('a BuildKit elsewhere, with the newest Buildx', () => {
  testBuildkit('pushes by digest, without a tag; the digest is found in the registry', async () => {
    using here = checkout({ Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\n' }, engine)
    const wanted = start(here.root, here.sha)
    const { plan, outcome, carried } = await run(build, wanted, { engine, env })
    expect(outcome.failure).toBeUndefined()
    expect(JSON.stringify(plan.steps)).toContain('push-by-digest=true')
    const digest = carried.images['app']?.digest ?? ''
    const path = wanted.settings.images[0]?.name.split('/').slice(1).join('/')
    const accept = 'application/vnd.oci.image.index.v1+json'
    const answer = await fetch(`http://${engine.registry}/v2/${path}/manifests/${digest}`, { headers: { accept } })
    expect(answer.status).toBe(200)
    const again = await run(build, wanted, { engine, env })
    expect(again.plan.steps).toEqual([])
  })

  testBuildkit('legs pushed by digest are merged', async () => {
    using here = checkout({ Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\n' }, engine)
    const wanted = start(here.root, here.sha)
    for (const leg of ['linux/amd64', 'linux/arm64']) {
      expect((await run(build, { ...wanted, leg }, { engine, env })).outcome.failure).toBeUndefined()
    }
    const merged = await run(merge, wanted, { engine, env })
    expect(merged.outcome.failure).toBeUndefined()
    expect(merged.carried.images['app']?.digest).toMatch(/^sha256:/)
  })

  testBuildkit('its build checks are annotations of the Dockerfile’s lines', async () => {
    using here = checkout({ 'docker/Dockerfile': 'FROM scratch\nENV a b\nCOPY busybox /bin/busybox\n' }, engine)
    const wanted = start(here.root, here.sha, 'docker/Dockerfile')
    const { plan, outcome, carried } = await run(build, wanted, { engine, env })
    expect(outcome.failure).toBeUndefined()
    const stage = { stage: 'build', subject: '', state: 'succeeded', ms: 1, notes: [], plan, outcome } as const
    const report: RunReport = {
      app: 'shop',
      version: '',
      ref: '',
      sha: here.sha,
      images: carried.images,
      stages: [stage],
      ms: 1,
    }
    expect(annotationsOf(report)).toEqual([
      {
        level: 'warning',
        title: 'Build check LegacyKeyValueFormat',
        message: expect.stringContaining('ENV key=value'),
        file: 'docker/Dockerfile',
        line: 2,
      },
    ])
  })
})

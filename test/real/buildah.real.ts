import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Engine, startEngine, stopEngine } from '../../scripts/engine/engine.mjs'
import { build, tag } from '../../src/build/index.ts'
import type { ImageSettings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { given, image } from '../fakes/given.ts'
import { type Checkout, checkout, run } from '../live/build/bench.ts'
import { findTool } from '../tool.ts'

const buildah = findTool('buildah')
const testBuildah = test.skipIf(buildah === undefined || inject('engine') === null)
const name = 'buildah'
let engine: Engine
let env: Record<string, string>
let repositories = 0
let folder = ''

beforeAll(async () => {
  if (buildah === undefined || inject('engine') === null) return
  engine = await startEngine({ name, why: 'Buildah pushes to a registry' })
  folder = mkdtempSync(join(tmpdir(), 'deploy-action-buildah-'))
  const storage = join(folder, 'storage.conf')
  writeFileSync(storage, `[storage]\ndriver = "vfs"\ngraphroot = "${folder}/graph"\nrunroot = "${folder}/run"\n`)
  // No docker command on PATH: Buildah is what there is.
  env = {
    PATH: `${dirname(buildah)}:/usr/sbin:/usr/bin:/sbin:/bin`,
    DOCKER_HOST: 'unix:///nowhere',
    CONTAINERS_STORAGE_CONF: storage,
    BUILDAH_ISOLATION: 'rootless',
  }
})
afterAll(async () => {
  if (buildah !== undefined && inject('engine') !== null) await stopEngine({ name })
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

function start(here: Checkout, change: Partial<ImageSettings> = {}): Given {
  repositories += 1
  const repository = `${engine.registry}/real/buildah-${process.pid}-${repositories}`
  const settings = image('app', { name: repository, ...change })
  const app = {
    name: repository,
    tags: ['main'],
    labels: { a: 'b' },
    version: 'main',
    annotations: ['index:i=j', 'c=d'],
  }
  return given({ settings: { root: here.root, images: [settings] }, event: { sha: here.sha }, images: { app } })
}

const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
async function json(wanted: Given, name: string) {
  const path = wanted.settings.images[0]?.name.split('/').slice(1).join('/')
  const answer = await fetch(`http://${engine.registry}/v2/${path}/manifests/${name}`, { headers: { accept } })
  return { digest: answer.headers.get('docker-content-digest'), body: (await answer.json()) as Record<string, never> }
}

describe('Buildah, where there is no docker command', () => {
  testBuildah('builds two platforms into one digest, which later runs find and tags name', async () => {
    using here = checkout({ Containerfile: 'FROM scratch\nCOPY busybox /bin/busybox\n' }, engine)
    const wanted = start(here, { file: 'Containerfile' })
    const built = await run(build, wanted, { engine, env })
    expect(built.outcome.failure).toBeUndefined()
    const digest = built.carried.images['app']?.digest
    const index = await json(wanted, digest ?? '')
    expect(index.body['manifests'] as unknown).toMatchObject([
      { platform: { architecture: 'amd64' } },
      { platform: { architecture: 'arm64' } },
    ])
    expect((await run(tag, { ...wanted, carried: built.carried }, { engine, env })).outcome.failure).toBeUndefined()
    expect((await json(wanted, 'main')).digest).toBe(digest)
    const again = await run(build, wanted, { engine, env })
    expect(again.plan.steps).toEqual([])
    expect(again.carried.images['app']?.digest).toBe(digest)
    // From outside: Docker runs what Buildah made.
    const reference = `${wanted.settings.images[0]?.name}@${digest}`
    const said = execFileSync('docker', ['run', '--rm', reference, '/bin/busybox', 'echo', 'ran'], {
      env: engine.env,
      encoding: 'utf8',
    })
    expect(said.trim()).toBe('ran')
  })

  testBuildah('secrets reach RUN lines, and nothing shows them', async () => {
    using here = checkout(
      {
        Dockerfile:
          'FROM scratch\nCOPY busybox /busybox\nRUN --mount=type=secret,id=npm ["/busybox","sh","-c","test $(/busybox wc -c < /run/secrets/npm) = 10"]\n',
      },
      engine,
    )
    const wanted = start(here, {
      platforms: ['linux/amd64'],
      build: { engine: 'buildah', secrets: { npm: { secret: 'NPM' } } },
    })
    const { outcome, events, plan } = await run(build, wanted, { engine, env, secrets: { NPM: 'canary-npm' } })
    expect(outcome.failure).toBeUndefined()
    expect(JSON.stringify([plan, events])).not.toContain('canary-npm')
  })

  testBuildah.each<[string, string, string, Partial<ImageSettings>?]>([
    ['a command that fails', 'FROM scratch\nCOPY busybox /b\nRUN ["/b","sh","-c","exit 3"]\n', 'unhealthy'],
    ['an unknown instruction', 'FROM scratch\nCOPPY a b\n', 'usage'],
    ['a file that is not there', 'FROM scratch\nCOPY nothing /\n', 'absent'],
    ['a base image that is not there', 'FROM REGISTRY/none:1\n', 'absent'],
    ['a registry that is down', 'FROM scratch\nCOPY busybox /b\n', 'transient', { name: '127.0.0.1:9/x' }],
  ])('%s', async (_name, file, kind, change = {}) => {
    using here = checkout({ Dockerfile: file.replace('REGISTRY', engine.registry) }, engine)
    const wanted = start(here, { platforms: ['linux/amd64'], ...change })
    const failure = await run(build, wanted, { engine, env, patience: 2000 }).then(
      ({ outcome }) => outcome.failure,
      (thrown: unknown) => thrown,
    )
    expect(failure).toMatchObject({ kind })
  })
})

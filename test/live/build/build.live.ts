import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { ensureRegistry, registryAccount } from '../../../scripts/engine/engine.mjs'
import { build, tag } from '../../../src/build/index.ts'
import type { ImageSettings } from '../../../src/core/settings.ts'
import type { Given, Stage } from '../../../src/core/stage.ts'
import { scan } from '../../../src/scan/index.ts'
import { given, image, pullRequest, scanSettings } from '../../fakes/given.ts'
import { engine, testLive } from '../engine.ts'
import * as bench from './bench.ts'

const dockerfile = 'FROM scratch\nCOPY busybox /bin/busybox\nCOPY hello.txt /\n'
const accept = 'application/vnd.oci.image.index.v1+json'
let repositories = 0

const checkout = (files: Record<string, string>) => bench.checkout(files, engine())
const run = (stage: Stage, wanted: Given, options: Omit<bench.RunOptions, 'engine'> = {}) =>
  bench.run(stage, wanted, { engine: engine(), ...options })

/** A push to main of this checkout, with one image in a repository of its own. */
function push(here: bench.Checkout, change: Partial<ImageSettings> = {}): Given {
  repositories += 1
  const name = `${engine().registry}/live/build-${process.pid}-${repositories}`
  const settings = image('app', { name, ...change })
  const carried = {
    name: settings.name,
    tags: ['main', 'sha-1'],
    labels: { a: 'b' },
    version: 'main',
    annotations: ['org.x=y'],
  }
  return given({
    settings: { root: here.root, images: [settings], scan: { ...scanSettings, trivy: 'off' } },
    event: { sha: here.sha },
    images: { app: carried },
  })
}

const api = async (path: string) => fetch(`http://${engine().registry}/v2/${path}`, { headers: { accept } })
const path = (given: Given) => given.settings.images[0]?.name.split('/').slice(1).join('/') ?? ''

describe('a commit', () => {
  testLive('is built once for two platforms, scanned, then tagged; its version tag builds nothing', async () => {
    using here = checkout({ Dockerfile: dockerfile, 'hello.txt': 'hello' })
    const first = push(here)
    const built = await run(build, first)
    expect(built.outcome.failure).toBeUndefined()
    const digest = built.carried.images['app']?.digest
    const index = (await (await api(`${path(first)}/manifests/${digest}`)).json()) as {
      manifests: { platform: { architecture: string } }[]
      annotations: Record<string, string>
    }
    const architectures = index.manifests.map(({ platform }) => platform.architecture)
    expect(architectures).toEqual(['amd64', 'arm64', 'unknown', 'unknown'])
    expect(index.annotations).toMatchObject({ 'org.x': 'y' })
    expect((await api(`${path(first)}/manifests/main`)).status).toBe(404)

    const scanned = (await run(scan, { ...first, carried: built.carried })).outcome
    expect(scanned.failure?.message ?? '').toBe('')
    const tagged = await run(tag, { ...first, carried: built.carried })
    expect(tagged.outcome.state).toBe('succeeded')
    expect((await api(`${path(first)}/manifests/main`)).headers.get('docker-content-digest')).toBe(digest)

    const app = first.carried.images['app']
    const version = { ...first, carried: { images: { app: { ...app!, tags: ['v1.0.0', '1.0'] } } } }
    const again = await run(build, version)
    expect(again.plan.steps).toEqual([])
    expect(again.carried.images['app']?.digest).toBe(digest)
    expect((await run(tag, { ...version, carried: again.carried })).outcome.state).toBe('succeeded')
    const { tags } = (await (await api(`${path(first)}/tags/list`)).json()) as { tags: string[] }
    expect(tags.sort()).toEqual(['1.0', `commit-${here.sha}`, 'main', 'sha-1', 'v1.0.0'])
  })

  testLive('of a pull request is built, and nothing is pushed', async () => {
    using here = checkout({ Dockerfile: dockerfile, 'hello.txt': 'hello' })
    const wanted = push(here)
    const request = { ...wanted, event: { ...wanted.event, trigger: pullRequest } }
    const { outcome, carried } = await run(build, request)
    expect(outcome.state).toBe('succeeded')
    expect(carried.images['app']?.digest).toBeUndefined()
    expect((await api(`${path(wanted)}/tags/list`)).status).toBe(404)
  })

  testLive('that moved a tag puts it back when a later tag is refused', async () => {
    using old = checkout({ Dockerfile: dockerfile, 'hello.txt': 'old' })
    using next = checkout({ Dockerfile: dockerfile, 'hello.txt': 'new' })
    const before = push(old, { platforms: ['linux/amd64'] })
    const built = await run(build, before)
    await run(tag, { ...before, carried: built.carried })
    const after = {
      ...before,
      event: { ...before.event, sha: next.sha },
      settings: { ...before.settings, root: next.root },
    }
    const { carried, outcome } = await run(build, after)
    expect(outcome.failure).toBeUndefined()
    const refusing: typeof tag = {
      ...tag,
      plan: (...args) => {
        const plan = tag.plan(...args)
        const refused = plan.steps.map((step) =>
          step.id === 'tag.app.sha-1' && step.do === 'call'
            ? { ...step, input: { ...step.input, tag: 'not/a/tag' } }
            : step,
        )
        return { ...plan, steps: refused }
      },
    }
    const failed = await run(refusing, { ...after, carried })
    expect(failed.outcome).toMatchObject({ state: 'failed', rolledBack: true })
    const stands = (await api(`${path(before)}/manifests/main`)).headers.get('docker-content-digest')
    expect(stands).toBe(built.carried.images['app']?.digest)
    expect(stands).not.toBe(carried.images['app']?.digest)
  })
})

describe('secrets', () => {
  const file =
    'FROM scratch\nCOPY busybox /bin/busybox\nARG TOKEN\nRUN ["/bin/busybox", "sh", "-c", "test ${#TOKEN} = 11"]\n'

  testLive('reach the build, and no event shows them', async () => {
    using here = checkout({ Dockerfile: file })
    const wanted = push(here, { platforms: ['linux/amd64'], buildArgs: { TOKEN: { secret: 'TOKEN' } } })
    const { outcome, events, plan } = await run(build, wanted, { secrets: { TOKEN: 'canary-7781' } })
    expect(outcome.failure).toBeUndefined()
    expect(JSON.stringify([plan, events])).not.toContain('canary-7781')
  })

  testLive('that nobody gave end the build before it starts', async () => {
    using here = checkout({ Dockerfile: file })
    const wanted = push(here, { platforms: ['linux/amd64'], buildArgs: { TOKEN: { secret: 'TOKEN' } } })
    const { outcome } = await run(build, wanted)
    expect(outcome.failure).toMatchObject({ kind: 'auth', message: expect.stringContaining('TOKEN') })
  })
})

describe('what fails says why', () => {
  interface Case {
    readonly name: string
    readonly file: string
    readonly change?: Partial<ImageSettings>
    readonly kind: string
    readonly message: RegExp
    readonly line?: number
  }
  const cases: Case[] = [
    {
      name: 'a command of the Dockerfile',
      file: `${dockerfile}RUN ["/bin/busybox", "sh", "-c", "echo before; exit 3"]\n`,
      kind: 'unhealthy',
      message: /failed with exit code 3/,
      line: 4,
    },
    {
      name: 'an unknown instruction',
      file: 'FROM scratch\nCOPPY a b\n',
      kind: 'usage',
      message: /unknown instruction: COPPY/,
      line: 2,
    },
    { name: 'an empty Dockerfile', file: '', kind: 'usage', message: /cannot be empty/ },
    {
      name: 'a file that is not there',
      file: 'FROM scratch\nCOPY dist /\n',
      kind: 'absent',
      message: /copies "\/dist"/,
      line: 2,
    },
    {
      name: 'a stage that is not there',
      file: dockerfile,
      change: { target: 'prod' },
      kind: 'usage',
      message: /no stage named prod/,
    },
    {
      name: 'a base image that is not there',
      file: 'FROM REGISTRY/none:1\n',
      kind: 'absent',
      message: /base image .* does not exist/,
      line: 1,
    },
    {
      name: 'a registry that is down',
      file: dockerfile,
      change: { name: '127.0.0.1:9/x' },
      kind: 'transient',
      message: /127\.0\.0\.1:9/,
    },
  ]
  for (const { name, file, change, kind, message, line } of cases) {
    testLive(name, async () => {
      using here = checkout({ Dockerfile: file.replace('REGISTRY', engine().registry), 'hello.txt': '' })
      const failure = await run(build, push(here, { platforms: ['linux/amd64'], ...change })).then(
        ({ outcome }) => outcome.failure,
        (thrown: unknown) => thrown,
      )
      expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
      if (line !== undefined) expect(failure).toMatchObject({ place: { file: 'Dockerfile', line } })
    })
  }

  describe('a registry with a password', () => {
    const account = `${registryAccount.user}:${registryAccount.password}`

    /** The engine's own client configuration, with or without the account. */
    async function guarded(here: bench.Checkout, auth?: string) {
      const { address } = await ensureRegistry({ name: engine().name, label: 'build-guarded', withAuth: true })
      const own = JSON.parse(readFileSync(join(engine().env['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8')) as object
      const auths = auth === undefined ? {} : { [address]: { auth: Buffer.from(auth).toString('base64') } }
      writeFileSync(join(here.root, 'config.json'), JSON.stringify({ ...own, auths }))
      const wanted = push(here, { platforms: ['linux/amd64'], name: `${address}/guarded-${process.pid}` })
      return run(build, wanted, { env: { DOCKER_CONFIG: here.root } })
    }

    testLive('takes what is pushed with it', async () => {
      using here = checkout({ Dockerfile: dockerfile, 'hello.txt': '' })
      const { outcome, carried } = await guarded(here, account)
      expect(outcome.failure).toBeUndefined()
      expect(carried.images['app']?.digest).toMatch(/^sha256:/)
    })

    testLive.each([undefined, `${registryAccount.user}:wrong`])('refuses %s', async (auth) => {
      using here = checkout({ Dockerfile: dockerfile, 'hello.txt': '' })
      await expect(guarded(here, auth)).rejects.toMatchObject({ kind: 'auth' })
    })
  })

  testLive('an engine that is not there', async () => {
    using here = checkout({ Dockerfile: dockerfile, 'hello.txt': '' })
    const env = { DOCKER_HOST: 'unix:///nonexistent/docker.sock' }
    await expect(run(build, push(here), { env })).rejects.toMatchObject({
      kind: 'absent',
      message: 'The Docker engine does not answer.',
    })
  })

  testLive('Docker without Buildx', async () => {
    using here = checkout({ Dockerfile: dockerfile, 'hello.txt': '' })
    await expect(run(build, push(here), { env: { DOCKER_CONFIG: here.root } })).rejects.toMatchObject({
      kind: 'absent',
      message: 'Docker has no Buildx plugin here.',
    })
  })
})

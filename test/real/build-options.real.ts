import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { ensureBaseImage } from '../../scripts/demo/base-image.mjs'
import { sshEnvironment, sshRoot } from '../../scripts/toolbox.d/ssh.mjs'
import { build } from '../../src/build/index.ts'
import type { ImageSettings } from '../../src/core/settings.ts'
import { openActionJob } from '../fakes/action.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { given, image } from '../fakes/given.ts'
import { checkout, run } from '../live/build/bench.ts'
import { findTool } from '../tool.ts'
import { type Buildkit, buildkitd, buildx, emulator, startBuildkit } from './buildkit.ts'

const crane = findTool('crane')
const missing = [buildkitd, buildx, crane, emulator].includes(undefined) || inject('engine') === null
const testBuild = test.skipIf(missing)
let world: Buildkit
let base = ''
let repositories = 0

beforeAll(async () => {
  if (missing) return
  world = await startBuildkit('build-options')
  base = await ensureBaseImage('busybox', world.engine)
}, 120_000)
afterAll(() => world?.close())

/** Looks at the registry from outside. */
const look = (...args: string[]) => execFileSync(crane ?? '', args, { encoding: 'utf8' }).trim()

async function make(
  files: Record<string, string>,
  change: Partial<ImageSettings> = {},
  env: Record<string, string> = {},
) {
  using here = checkout(files, world.engine)
  utimesSync(join(here.root, 'busybox'), 0, 0)
  repositories += 1
  const name = `${world.engine.registry}/real/options-${process.pid}-${repositories}`
  const settings = image('app', { name, platforms: ['linux/amd64'], ...change })
  const app = { name, tags: [], labels: {}, version: '1', annotations: settings.annotations }
  const wanted = given({
    settings: { root: here.root, images: [settings] },
    event: { sha: '1'.repeat(40) },
    images: { app },
  })
  const done = await run(build, wanted, { engine: world.engine, env: { ...world.env, ...env } })
  expect(done.outcome.failure).toBeUndefined()
  const reference = `${name}@${done.carried.images['app']?.digest}`
  return { ...done, name, reference, manifest: JSON.parse(look('manifest', reference)) as Manifest }
}

interface Manifest {
  readonly annotations?: Record<string, string>
  readonly manifests: readonly {
    readonly digest: string
    readonly platform: { readonly architecture: string }
    readonly annotations?: Record<string, string>
  }[]
}

const own = (text: string) => `FROM scratch\nCOPY busybox /busybox\n${text}\n`

describe('arm64 on a machine that is not', () => {
  testBuild('RUN lines are emulated, the index has both platforms, and what was built for arm64 runs', async () => {
    const dockerfile = `FROM ${base}\nRUN ["/bin/busybox","uname","-m"]\nRUN ["/bin/busybox","sh","-c","echo made > /made"]\n`
    const { events, manifest, name, reference } = await make(
      { Dockerfile: dockerfile },
      { platforms: ['linux/amd64', 'linux/arm64'] },
    )
    const log = events.flatMap((event) => (event.type === 'output' ? [event.text] : [])).join('\n')
    expect(log).toMatch(/linux\/arm64[^\n]*RUN/)
    expect(log).toMatch(/ aarch64$/m)
    expect(log).toMatch(/ x86_64$/m)
    expect(manifest.manifests.map(({ platform }) => platform.architecture)).toEqual([
      'amd64',
      'arm64',
      'unknown',
      'unknown',
    ])
    for (const { digest } of manifest.manifests.slice(0, 2)) look('validate', '--remote', `${name}@${digest}`)
    const folder = temporaryFolder()
    look('export', '--platform', 'linux/arm64', reference, join(folder, 'arm64.tar'))
    execFileSync('tar', ['-xf', 'arm64.tar', '--no-same-owner', 'bin/busybox', 'made'], { cwd: folder })
    const said = execFileSync(emulator ?? '', ['bin/busybox', 'uname', '-m'], { cwd: folder, encoding: 'utf8' })
    expect(said.trim()).toBe('aarch64')
    expect(execFileSync(emulator ?? '', ['bin/busybox', 'cat', 'made'], { cwd: folder, encoding: 'utf8' })).toBe(
      'made\n',
    )
  })
})

describe('options of a build, seen from outside', () => {
  testBuild('annotations on the index and on its manifests, labels in the configuration', async () => {
    const { manifest, name, reference } = await make(
      { Dockerfile: own('') },
      { annotations: ['both=1', 'index:only-index=2', 'manifest:only-manifest=3'] },
    )
    expect(manifest.annotations).toEqual({ both: '1', 'only-index': '2' })
    const child = JSON.parse(look('manifest', `${name}@${manifest.manifests[0]?.digest}`)) as Manifest
    expect(child.annotations).toEqual({ both: '1', 'only-manifest': '3' })
    const config = JSON.parse(look('config', '--platform', 'linux/amd64', reference)) as { config: { Labels: object } }
    expect(config.config.Labels).toMatchObject({ 'org.opencontainers.image.revision': '1'.repeat(40) })
  })

  testBuild('provenance, and an SBOM by a generator, are attestations of the image', async () => {
    const statement = JSON.stringify({
      _type: 'https://in-toto.io/Statement/v0.1',
      predicateType: 'https://spdx.dev/Document',
      subject: [],
      predicate: { spdxVersion: 'SPDX-2.3', name: 'generated' },
    })
    const files = {
      scan: `#!/busybox sh\n/busybox cat /statement > "$BUILDKIT_SCAN_DESTINATION/own.spdx.json"\n`,
      statement,
    }
    const generator = await make({
      ...files,
      Dockerfile: own('COPY statement /statement\nCOPY --chmod=755 scan /scan\nENTRYPOINT ["/scan"]'),
    })
    const { manifest, name } = await make(
      { Dockerfile: own('') },
      { build: { provenance: 'mode=max', sbom: `generator=${generator.reference}` } },
    )
    const attestation = manifest.manifests.find(({ platform }) => platform.architecture === 'unknown')
    expect(attestation?.annotations).toMatchObject({ 'vnd.docker.reference.digest': manifest.manifests[0]?.digest })
    const { layers } = JSON.parse(look('manifest', `${name}@${attestation?.digest}`)) as {
      layers: { digest: string; annotations: Record<string, string> }[]
    }
    expect(layers.map(({ annotations }) => annotations['in-toto.io/predicate-type']).sort()).toEqual([
      'https://slsa.dev/provenance/v1',
      'https://spdx.dev/Document',
    ])
    const blobs = layers.map(({ digest }) => look('blob', `${name}@${digest}`)).join()
    expect(blobs).toContain('"name":"generated"')
  })

  testBuild('SOURCE_DATE_EPOCH: built anew, the same digest', async () => {
    const change = {
      buildArgs: { SOURCE_DATE_EPOCH: '86400' },
      build: { provenance: 'false', noCache: true },
    } as const
    const dockerfile = own('ENV SAME=1')
    const [one, two] = [await make({ Dockerfile: dockerfile }, change), await make({ Dockerfile: dockerfile }, change)]
    const created = (reference: string) => (JSON.parse(look('config', reference)) as { created: string }).created
    expect([created(one.reference), created(two.reference)]).toEqual(['1970-01-02T00:00:00Z', '1970-01-02T00:00:00Z'])
    expect(two.reference.split('@')[1]).toBe(one.reference.split('@')[1])
  })

  testBuild('build contexts: a folder beside, and an image', async () => {
    const beside = temporaryFolder()
    mkdirSync(join(beside, 'in'))
    writeFileSync(join(beside, 'in/file'), 'from beside')
    const { name, reference } = await make(
      { Dockerfile: 'FROM base\nCOPY --from=extra in/file /file\n' },
      { build: { buildContexts: [`extra=${beside}`, `base=docker-image://${base}`] } },
    )
    const folder = temporaryFolder()
    look('export', '--platform', 'linux/amd64', reference, join(folder, 'x.tar'))
    expect(execFileSync('tar', ['-xOf', join(folder, 'x.tar'), 'file'], { encoding: 'utf8' })).toBe('from beside')
    expect(name).not.toBe('')
  })

  testBuild('an SSH agent reaches RUN lines that ask for it', async () => {
    const socket = join(temporaryFolder(), 'agent.sock')
    const child = spawn(join(sshRoot(), 'usr/bin/ssh-agent'), ['-D', '-a', socket], {
      env: sshEnvironment(sshRoot()),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise((done) => child.once('close', done))
    onTestFinished(async () => {
      child.kill('SIGTERM')
      await ended
    })
    await new Promise((done, fail) => child.stdout.once('data', done).once('close', fail))
    const line = 'RUN --mount=type=ssh ["/busybox","sh","-c","test -S $SSH_AUTH_SOCK"]'
    const { plan } = await make({ Dockerfile: own(line) }, { build: { ssh: ['default'] } }, { SSH_AUTH_SOCK: socket })
    expect(JSON.stringify(plan.steps[0])).toContain('--ssh=default')
  })
})

describe('the metadata of the newest Buildx', () => {
  testBuild('has the provenance with its build arguments, and no masked value', async () => {
    using here = checkout({ Dockerfile: own('ARG TOKEN\nARG PLAIN\nRUN ["/busybox","true"]') }, world.engine)
    const event = join(temporaryFolder(), 'event.json')
    writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', after: here.sha }))
    const github = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/shop' }
    const env = { ...world.engine.env, ...world.env, ...github, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: here.sha }
    const value = 'canary-0123456789'
    const { code, log, outputs, summary } = await openActionJob(
      { ...env, BUILDX_METADATA_PROVENANCE: 'max' },
      here.root,
    ).run('build', 'main', {
      context: '.',
      push: 'true',
      tags: `${world.engine.registry}/real/metadata-${process.pid}:1`,
      provenance: 'mode=max',
      secrets: `token=${value}`,
      'build-args': `TOKEN=${value}\nPLAIN=seen-by-all`,
    })
    expect(code, log).toBe(0)
    expect(outputs['metadata']).toContain('seen-by-all')
    expect(outputs['metadata']).toContain('"build-arg:TOKEN": "***"')
    const said = log.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(outputs) + summary
    expect(said).not.toContain(value)
    expect(said).not.toContain(Buffer.from(value).toString('base64').slice(0, -2))
  })
})

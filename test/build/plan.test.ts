import { describe, expect, test } from 'vitest'
import { build } from '../../src/build/index.ts'
import type { Given } from '../../src/core/stage.ts'
import { type Arg, type ExecStep, showArg } from '../../src/core/step.ts'
import { given, image, pullRequest, sha } from '../fakes/given.ts'
import { engines, Scene } from './scene.ts'

const app = given({
  settings: { images: [image('app')] },
  images: {
    app: {
      name: 'ghcr.io/acme/app',
      tags: ['main'],
      labels: { 'org.opencontainers.image.title': 'app' },
      version: 'main',
      annotations: ['org.opencontainers.image.title=app', 'manifest:a=b'],
    },
  },
})

function withImage(change: Parameters<typeof image>[1]): Given {
  return { ...app, settings: { ...app.settings, images: [image('app', change)] } }
}

const argvOf = (step: unknown) => (step as ExecStep).argv.map((arg: Arg) => showArg(arg))

test('the docker driver pushes under the commit’s tag, and the digest is looked up in the registry', async () => {
  const plan = await new Scene(build).plan(build, app)
  expect(argvOf(plan.steps[0])).toEqual([
    'docker',
    'buildx',
    'build',
    '--progress=plain',
    '--file=/work/shop/Dockerfile',
    '--platform=linux/amd64,linux/arm64',
    '--label=org.opencontainers.image.title=app',
    `--label=org.opencontainers.image.revision=${sha}`,
    '--annotation=index:org.opencontainers.image.title=app',
    '--annotation=manifest:org.opencontainers.image.title=app',
    '--annotation=manifest:a=b',
    '--provenance=mode=min',
    `--output=type=image,name=ghcr.io/acme/app:commit-${sha},push=true`,
    '--metadata-file=‹scratch›/build-app.json',
    '--',
    '/work/shop',
  ])
  expect(plan.steps.map(({ id }) => id)).toEqual(['build.app', 'build.app.confirm'])
  expect(plan.steps[1]).toMatchObject({
    operation: 'registry.tag',
    input: {
      reference: { join: ['ghcr.io/acme/app', '@', { late: 'build.app', output: 'digest' }] },
      tag: `commit-${sha}`,
    },
  })
  expect(plan.notes).toEqual([
    'app: this machine does not run linux/arm64: its RUN lines must be cross-compiled (FROM --platform=$BUILDPLATFORM) or emulated.',
  ])
})

test.each([
  ['a=b', ['index:a=b', 'manifest:a=b']],
  ['index:a=b:c', ['index:a=b:c']],
  ['manifest,index:a=b', ['manifest:a=b', 'index:a=b']],
  ['manifest[linux/amd64]:a=b', ['manifest[linux/amd64]:a=b']],
  ['index-descriptor:a=b', ['index-descriptor:a=b']],
  ['indexed=b', ['index:indexed=b', 'manifest:indexed=b']],
])('the annotation %s goes to its levels', async (annotation, expected) => {
  const carried = { ...app.carried.images['app']!, annotations: [annotation] }
  const plan = await new Scene(build).plan(build, { ...app, carried: { images: { app: carried } } })
  const found = argvOf(plan.steps[0]).filter((arg) => arg.startsWith('--annotation='))
  expect(found).toEqual(expected.map((text) => `--annotation=${text}`))
})

test('other drivers push by digest', async () => {
  const scene = new Scene(build)
  scene.engine = engines.container
  const plan = await scene.plan(build, app)
  expect(argvOf(plan.steps[0])).toContain(
    '--output=type=image,name=ghcr.io/acme/app,push-by-digest=true,name-canonical=true,push=true',
  )
  expect(plan.steps.map(({ id }) => id)).toEqual(['build.app', 'build.app.confirm'])
  expect(plan.notes).toEqual([])
})

test('a pull request builds without pushing, asks no registry and hands on no digest', async () => {
  const scene = new Scene(build)
  const request = { ...app, event: { ...app.event, trigger: pullRequest } }
  const plan = await scene.plan(build, request)
  const argv = argvOf(plan.steps[0])
  expect(argv).toContain('--output=type=cacheonly')
  expect(argv.join(' ')).not.toMatch(/push|metadata-file|annotation/)
  expect(plan.steps).toHaveLength(1)
  expect(scene.world.calls).toEqual([])
  expect(build.carry(request, plan, {}).images['app']?.digest).toBeUndefined()
})

test('a digest that is still to be built is carried by its name, a built one as it is', async () => {
  const plan = await new Scene(build).plan(build, app)
  expect(build.carry(app, plan, {}).images['app']).toMatchObject({ digest: '‹build.app.digest›', tags: ['main'] })
  const digest = `sha256:${'a'.repeat(64)}`
  expect(build.carry(app, plan, { 'build.app.digest': digest }).images['app']).toMatchObject({
    digest,
    version: 'main',
  })
})

describe('one commit, one digest', () => {
  const tag = `ghcr.io/acme/app:commit-${sha}`

  test('what the commit built already is not built again, and no engine is needed', async () => {
    const scene = new Scene(build)
    scene.engine = engines.none
    const digest = scene.store(tag, sha)
    const plan = await scene.plan(build, app)
    expect(plan.steps).toEqual([])
    expect(plan.values).toEqual({ 'build.app.digest': digest })
    expect(build.carry(app, plan, {}).images['app']?.digest).toBe(digest)
  })

  const others: [string, (scene: Scene) => void, string][] = [
    ['another commit', (scene) => scene.store(tag, 'f'.repeat(40)), `says it was built from ${'f'.repeat(40)}`],
    ['a platform is missing', (scene) => scene.store(tag, sha, ['linux/amd64']), 'lacks linux/arm64'],
    [
      'no image at all',
      (scene) => scene.manifests.set(tag, { digest: `sha256:${'0'.repeat(64)}`, manifest: {} }),
      'is not an image',
    ],
  ]
  test.each(others)('built anew, and said why: %s', async (_, prepare, why) => {
    const scene = new Scene(build)
    prepare(scene)
    const plan = await scene.plan(build, app)
    expect(plan.steps[0]?.id).toBe('build.app')
    expect(plan.notes[0]).toBe(`app: built anew, because ${tag} ${why}.`)
  })

  test('a working tree with changes is never taken for its commit', async () => {
    const scene = new Scene(build)
    scene.store(tag, sha)
    const plan = await scene.plan(build, { ...app, event: { ...app.event, dirty: true } })
    expect(argvOf(plan.steps[0])).toContain(
      '--output=type=image,name=ghcr.io/acme/app:dirty-1a2b3c4d5e6f-20260102030405678,push=true',
    )
    expect(plan.notes).toContain("app: the working tree has changes; the digest will not count as this commit's.")
  })

  test('images that share a repository have their own commit tags', async () => {
    const images = [
      image('web', { name: 'ghcr.io/acme/app' }),
      image('worker', { name: 'ghcr.io/acme/app', target: 'worker' }),
    ]
    const plan = await new Scene(build).plan(build, given({ settings: { images } }))
    expect(argvOf(plan.steps[0]).join(' ')).toContain(`:commit-${sha}-web,`)
    expect(argvOf(plan.steps[2]).join(' ')).toContain(`:commit-${sha}-worker,`)
    expect(plan.steps[2]?.after).toEqual([])
  })
})

describe('secrets', () => {
  const secret = withImage({ buildArgs: { VERSION: '1', NPM_TOKEN: { secret: 'NPM' } } })

  test('travel by the environment, and the plan warns', async () => {
    const plan = await new Scene(build).plan(build, secret)
    expect(argvOf(plan.steps[0])).toEqual(expect.arrayContaining(['--build-arg=VERSION=1', '--build-arg=NPM_TOKEN']))
    expect((plan.steps[0] as ExecStep).env).toMatchObject({ NPM_TOKEN: { secret: 'NPM' } })
    expect(plan.notes.join('\n')).toContain('the build argument NPM_TOKEN is a secret')
  })

  test('cannot take the names that docker itself reads', async () => {
    const wrong = withImage({ buildArgs: { DOCKER_HOST: { secret: 'X' } } })
    await expect(new Scene(build).plan(build, wrong)).rejects.toMatchObject({ kind: 'usage' })
  })
})

describe('what cannot be built', () => {
  interface Case {
    name: string
    wanted: Given
    scene?: Partial<Pick<Scene, 'engine' | 'files'>>
    kind?: string
    message: RegExp
  }
  const cases: Case[] = [
    { name: 'no engine', wanted: app, scene: { engine: engines.none }, message: /The Docker engine does not answer/ },
    {
      name: 'classic store',
      wanted: app,
      scene: { engine: engines.classic },
      message: /image store is the classic one/,
    },
    {
      name: 'no Dockerfile',
      wanted: app,
      scene: { files: ['dockerfile', 'x'] },
      message: /no Dockerfile in \/work\/shop; did you mean "dockerfile"\?/,
    },
    {
      name: 'no folder',
      wanted: withImage({ context: 'web' }),
      scene: { files: [] },
      message: /the folder \/work\/shop\/web does not exist/,
    },
    {
      name: 'platform',
      wanted: withImage({ platforms: ['linux/amd46'] }),
      kind: 'usage',
      message: /"linux\/amd46" is not a platform/,
    },
    {
      name: 'tag in the name',
      wanted: withImage({ name: 'ghcr.io/acme/app:v1' }),
      kind: 'usage',
      message: /without tag or digest/,
    },
    { name: 'upper case', wanted: withImage({ name: 'ghcr.io/Acme/app' }), kind: 'usage', message: /lower-case/ },
    { name: 'outside', wanted: withImage({ context: '..' }), kind: 'usage', message: /outside the checkout/ },
  ]
  test.each(cases)('$name', async ({ wanted, scene: change = {}, kind = 'absent', message }) => {
    const scene = Object.assign(new Scene(build), change)
    const failure = await scene.plan(build, wanted).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
  })
})

test('the classic store builds one platform, without a record of how', async () => {
  const scene = new Scene(build)
  scene.engine = engines.classic
  const plan = await scene.plan(build, withImage({ platforms: ['linux/amd64'] }))
  expect(argvOf(plan.steps[0]).join(' ')).not.toMatch(/provenance|annotation/)
})

import { describe, expect, test } from 'vitest'
import { build } from '../../src/build/index.ts'
import type { BuildOptions } from '../../src/core/settings.ts'
import { type ExecStep, showArg } from '../../src/core/step.ts'
import { classifyBuildah } from '../../src/systems/buildah.ts'
import { given, image, pullRequest, sha } from '../fakes/given.ts'
import { Scene } from './scene.ts'

const app = (options: BuildOptions = {}) => given({ settings: { images: [image('app', { build: options })] } })

function scene(programs: string): Scene {
  const made = new Scene(build)
  made.programs = programs
  return made
}

const argvOf = (step: unknown) => (step as ExecStep).argv.map(showArg)

test.each([
  ['docker\nbuildah\n', {}, 'docker'],
  ['docker\n', {}, 'docker'],
  ['buildah\n', {}, 'buildah'],
  ['docker\nbuildah\n', { engine: 'buildah' as const }, 'buildah'],
  ['buildah\n', { engine: 'buildx' as const }, 'docker'],
])('with %j on PATH and %j, %s builds', async (programs, options, expected) => {
  const plan = await scene(programs).plan(build, app(options))
  expect(argvOf(plan.steps.find(({ do: kind, id }) => kind === 'exec' && !id.endsWith('.clear')))[0]).toBe(expected)
})

test('a list of all platforms is made anew, in the order of the settings, pushed under the commit’s tag, and looked up', async () => {
  const plan = await scene('buildah\n').plan(
    build,
    app({ secrets: { npm: { secret: 'NPM' } }, cacheFrom: ['type=registry,ref=r.io/cache:x'], buildContexts: ['a=b'] }),
  )
  expect(plan.steps.map(({ id }) => id)).toEqual([
    'build.app.clear',
    'build.app.make.linux/amd64',
    'build.app.make',
    'build.app.push',
    'build.app',
    'build.app.confirm',
  ])
  expect(argvOf(plan.steps[1])).toContain('--platform=linux/amd64')
  expect(plan.steps[2]?.after).toEqual(['build.app.make.linux/amd64'])
  expect(argvOf(plan.steps[2])).toEqual(
    expect.arrayContaining([
      '--platform=linux/arm64',
      '--cache-from=r.io/cache',
      '--build-context=a=b',
      '--secret=id=npm,env=DEPLOY_ACTION_SECRET_1',
    ]),
  )
  expect(argvOf(plan.steps[3]).at(-1)).toBe(`docker://ghcr.io/acme/app:commit-${sha}`)
})

test('a pull request pushes nothing', async () => {
  const request = { ...app(), event: { ...app().event, trigger: pullRequest } }
  const plan = await scene('buildah\n').plan(build, request)
  expect(plan.steps.map(({ id }) => id)).toEqual(['build.app.clear', 'build.app.make.linux/amd64', 'build.app'])
})

describe('what Buildah cannot do is named', () => {
  test.each<[BuildOptions, RegExp]>([
    [{ sbom: 'true' }, /build\.sbom: Buildah/],
    [{ provenance: 'mode=max' }, /build\.provenance/],
    [{ noCacheFilters: ['x'] }, /build\.no-cache-filters/],
    [{ attests: ['type=x'] }, /build\.attests/],
    [{ cacheTo: ['type=gha'] }, /caches in registries alone/],
  ])('%j', async (options, message) => {
    const planned = scene('buildah\n').plan(build, app(options))
    await expect(planned).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(message) })
  })
})

test.each([
  ['Error: building at STEP "RUN false": while running runtime: exit status 7', 'unhealthy', /`RUN false`.*7/],
  [
    'Error: trying to reuse blob: checking whether a blob exists: received unexpected HTTP status: 503 Service Unavailable',
    'transient',
    /503/,
  ],
  ['Error: pushing: unauthorized: authentication required', 'auth', /credentials/],
  ['Error: pushing: denied: requested access to the resource is denied', 'denied', /refused/],
  ['Error: writing blob: write /x: no space left on device', 'capacity', /space/],
  ['Error: something else', 'unhealthy', /something else/],
])('%s', (stderr, kind, cause) => {
  expect(classifyBuildah({ exit: 1, stdout: '', stderr })).toMatchObject({ kind, cause: expect.stringMatching(cause) })
})

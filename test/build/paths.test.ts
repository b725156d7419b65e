import { describe, expect, test } from 'vitest'
import { build, merge } from '../../src/build/index.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { given, image, pullRequest, sha } from '../fakes/given.ts'
import { Scene } from './scene.ts'

const commits = [sha, ...[1, 2, 3].map((count) => `${count}`.repeat(40))]
const [, one = '', two = ''] = commits

/** A repository whose last commits changed these files, newest first. */
function scene(...changed: string[][]): Scene {
  const made = new Scene(build)
  made.operations['git.history'] = () => changed.map((paths, index) => ({ sha: commits[index] ?? '', paths }))
  return made
}

function push(paths: string[], sources: Settings['sources'] = {}): Given {
  return given({ settings: { images: [image('api', { paths }), image('web')], sources } })
}

const idsOf = (plan: { steps: readonly { id: string }[] }) => plan.steps.map(({ id }) => id)

describe('an image that says which paths concern it', () => {
  test('that none of them changed: the digest of the commit before gets this commit’s tag; the other is built', async () => {
    const made = scene(['web/x.ts'], ['api/y.ts'])
    const digest = made.store(`ghcr.io/acme/api:commit-${one}`, one)
    const plan = await made.plan(build, push(['api/**']))
    expect(idsOf(plan)).toEqual(['build.api', 'build.web', 'build.web.confirm'])
    expect(plan.steps[0]).toMatchObject({
      operation: 'registry.tag',
      input: { reference: { join: ['ghcr.io/acme/api', '@', digest] }, tag: `commit-${sha}` },
    })
    expect(plan.notes[0]).toContain('nothing that concerns it has changed since 1111111')
    expect(plan.basis).toMatchObject({ images: { api: digest, web: 'to be built' } })
  })

  test.each<[string, string[][], string[]]>([
    ['one of them changed', [['api/x.ts', 'web/x.ts']], ['api/**']],
    ['the history is not known', [], ['api/**']],
    ['its description changed', [['.github/deploy.yml']], ['api/**']],
    ['the commit before has no image', [['web/x.ts'], ['web/x.ts']], ['api/**']],
  ])('%s: built', async (_name, changed, paths) => {
    const made = scene(...changed)
    if (changed.length < 2) made.store(`ghcr.io/acme/api:commit-${one}`, one)
    const sources = { 'images.api.target': { from: 'file', where: '.github/deploy.yml:3:5' } } as const
    const plan = await made.plan(build, push(paths, sources))
    expect(idsOf(plan)).toContain('build.api.confirm')
  })

  test('an image several commits back counts, and one that was itself taken over', async () => {
    const made = scene(['web/x.ts'], ['web/x.ts'], ['api/x.ts'])
    const digest = made.store(`ghcr.io/acme/api:commit-${two}`, two)
    expect((await made.plan(build, push(['api/**']))).steps[0]).toMatchObject({
      input: { reference: { join: ['ghcr.io/acme/api', '@', digest] } },
    })
    // What this run leaves is believed by the next.
    const entry = made.manifests.get(`ghcr.io/acme/api:commit-${two}`)
    if (entry !== undefined) made.manifests.set(`ghcr.io/acme/api:commit-${sha}`, entry)
    const again = await made.plan(build, push(['api/**']))
    expect(again.values).toEqual({ 'build.api.digest': digest })
  })

  test('an image of a commit that changed it since is not believed', async () => {
    const made = scene(['api/x.ts'], ['web/x.ts'])
    made.store(`ghcr.io/acme/api:commit-${sha}`, one)
    const plan = await made.plan(build, push(['api/**']))
    expect(idsOf(plan)).toContain('build.api.confirm')
    expect(plan.notes.join()).toContain(`says it was built from ${one}`)
  })

  test('a leg takes the whole image over; the merge finds it whole', async () => {
    const made = scene(['web/x.ts'])
    made.operations['git.history'] = () => [
      { sha, paths: ['web/x.ts'] },
      { sha: one, paths: ['api/x.ts'] },
    ]
    const digest = made.store(`ghcr.io/acme/api:commit-${one}`, one)
    const images = [image('api', { paths: ['api/**'] })]
    const plan = await made.plan(build, { ...given({ settings: { images } }), leg: 'linux/arm64' })
    expect(plan.steps).toMatchObject([{ operation: 'registry.tag', input: { tag: `commit-${sha}` } }])
    const entry = made.manifests.get(`ghcr.io/acme/api:commit-${one}`)
    if (entry !== undefined) made.manifests.set(`ghcr.io/acme/api:commit-${sha}`, entry)
    expect((await made.plan(merge, given({ settings: { images } }))).values).toEqual({ 'merge.api.digest': digest })
  })

  test('a pull request asks no registry', async () => {
    const made = scene(['web/x.ts'])
    made.operations['quality.changed'] = () => 'nobody knows'
    made.store(`ghcr.io/acme/api:commit-${one}`, one)
    const plan = await made.plan(build, { ...push(['api/**']), event: { ...push([]).event, trigger: pullRequest } })
    expect(idsOf(plan)).toEqual(['build.api', 'build.web'])
    expect(made.world.calls.map(({ operation }) => operation)).toEqual(['quality.changed'])
  })
})

test('every image that cannot be built is named at once', async () => {
  const made = new Scene(build)
  made.files = []
  const both = given({ settings: { images: [image('api'), image('web')] } })
  await expect(made.plan(build, both)).rejects.toMatchObject({
    kind: 'absent',
    message: expect.stringMatching(/images\.api: .*\nimages\.web: /),
  })
})

test('at most so many images at once as the config says', async () => {
  const plan = await scene().plan(build, push([]))
  expect(plan.parallel).toBe(4)
})

describe('what pushes nothing builds what it touches', () => {
  const request = (...changed: [string[] | string]) => {
    const made = new Scene(build)
    made.operations['quality.changed'] = ({ revisions }) => {
      expect(revisions).toEqual(['origin/main', 'main', 'HEAD^1'])
      return changed[0]
    }
    const from = given({
      event: { trigger: pullRequest, ref: 'refs/pull/7/merge' },
      settings: { images: [image('api', { paths: ['api/**'] }), image('web')] },
    })
    return made.plan(build, from)
  }

  test('an image of which nothing differs from the merge base is not built', async () => {
    const plan = await request(['web/x.ts'])
    expect(idsOf(plan)).toEqual(['build.web'])
    expect(plan.notes[0]).toBe('api: nothing that concerns it differs from the base, so it is not built.')
    expect(plan.basis).toMatchObject({ images: { api: 'not concerned', web: 'to be built' } })
  })

  test('one that is touched is built, and so is one of which nobody can tell', async () => {
    expect(idsOf(await request(['api/gone.ts']))).toEqual(['build.api', 'build.web'])
    const blind = await request('none of origin/main is in this checkout')
    expect(idsOf(blind)).toEqual(['build.api', 'build.web'])
    expect(blind.notes[0]).toContain('api: which files differ is not known: none of origin/main')
  })
})

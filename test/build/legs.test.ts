import { expect, test } from 'vitest'
import { build, legsOf, merge } from '../../src/build/index.ts'
import { defaults } from '../../src/settings/defaults.ts'
import { given, image, pullRequest, sha } from '../fakes/given.ts'
import { Scene } from './scene.ts'

const images = [
  image('web', { platforms: ['linux/amd64', 'linux/arm64'] }),
  image('api', { platforms: ['linux/amd64', 'linux/s390x'] }),
]

test('there is one leg for each platform, however many images there are', () => {
  expect(legsOf({ images })).toEqual([
    { platform: 'linux/amd64', runner: 'ubuntu-latest' },
    { platform: 'linux/arm64', runner: 'ubuntu-24.04-arm' },
    { platform: 'linux/s390x', runner: 'ubuntu-latest' },
  ])
  expect(legsOf({ images, runners: { 'linux/s390x': ['self-hosted', 'z'] } })[2]?.runner).toEqual(['self-hosted', 'z'])
  expect(legsOf({ images: Array.from({ length: 500 }, (_, number) => image(`i${number}`)) })).toHaveLength(2)
})

test('one leg for each image and platform on demand; a matrix takes 256, so that more images share a job', () => {
  const builds = { ...defaults.builds, legs: 'image' } as const
  expect(legsOf({ images, builds }).map(({ platform, images: ids }) => [platform, ids])).toEqual([
    ['linux/amd64', 'web'],
    ['linux/amd64', 'api'],
    ['linux/arm64', 'web'],
    ['linux/s390x', 'api'],
  ])
  const many = Array.from({ length: 300 }, (_, number) => image(`i${number}`))
  const legs = legsOf({ images: many, builds })
  expect(legs).toHaveLength(256)
  const built = legs.flatMap((leg) => (leg.images ?? '').split(' ').map((id) => `${leg.platform} ${id}`))
  expect(new Set(built).size).toBe(600)
  expect(built).toHaveLength(600)
})

test('a leg builds its own images alone; one that does not exist is a usage failure', async () => {
  const both = [image('web'), image('api')]
  const leg = { ...given({ settings: { images: both } }), leg: 'linux/arm64' }
  const plan = await new Scene(build).plan(build, { ...leg, only: ['api'] })
  expect(plan.steps.map(({ id }) => id)).toEqual(['build.api', 'build.api.confirm'])
  await expect(new Scene(build).plan(build, { ...leg, only: ['apx'] })).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('did you mean "api"'),
  })
})

test('a leg builds what has its platform, for it alone, under a tag of its own', async () => {
  const plan = await new Scene(build).plan(build, { ...given({ settings: { images } }), leg: 'linux/arm64' })
  expect(plan.steps.map(({ id }) => id)).toEqual(['build.web', 'build.web.confirm'])
  expect(JSON.stringify(plan.steps[1])).toContain(`commit-${sha}-linux-arm64`)
})

test.each([['linux/nonsense/x', /leg.*not a platform/]])('%s is no leg', async (leg, message) => {
  await expect(new Scene(build).plan(build, { ...given({ settings: { images } }), leg })).rejects.toThrow(message)
})

test('a leg of another commit is not merged', async () => {
  const scene = new Scene(merge)
  const only = given({ settings: { images: [image('web')] } })
  scene.store(`ghcr.io/acme/web:commit-${sha}-linux-amd64`, sha, ['linux/amd64'])
  scene.store(`ghcr.io/acme/web:commit-${sha}-linux-arm64`, 'f'.repeat(40), ['linux/arm64'])
  await expect(scene.plan(merge, only)).rejects.toMatchObject({ kind: 'absent', message: /arm64 \(.*built from ffff/ })
})

test('the digest does not depend on which leg was first, and is known before anything is put', async () => {
  const digests = await Promise.all(
    [
      ['amd64', 'arm64'],
      ['arm64', 'amd64'],
    ].map(async (order) => {
      const scene = new Scene(merge)
      for (const architecture of order)
        scene.store(`ghcr.io/acme/web:commit-${sha}-linux-${architecture}`, sha, [`linux/${architecture}`])
      const plan = await scene.plan(merge, given({ settings: { images: [image('web')] } }))
      return plan.values['merge.web.digest']
    }),
  )
  expect(digests[0]).toMatch(/^sha256:/)
  expect(digests[1]).toBe(digests[0])
})

test('nothing is merged for a pull request', async () => {
  const base = given({ settings: { images } })
  const plan = await new Scene(merge).plan(merge, { ...base, event: { ...base.event, trigger: pullRequest } })
  expect(plan.steps).toEqual([])
})

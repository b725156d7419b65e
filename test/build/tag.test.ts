import { expect, test } from 'vitest'
import { tag } from '../../src/build/index.ts'
import type { Given } from '../../src/core/stage.ts'
import { execute } from '../../src/engine/execute.ts'
import { given, image, pullRequest, sha } from '../fakes/given.ts'
import { Scene } from './scene.ts'

const name = 'ghcr.io/acme/app'

function built(digest: string, tags: readonly string[]): Given {
  const carried = { name, tags, labels: {}, version: '1', annotations: [], digest }
  return given({ settings: { images: [image('app')] }, images: { app: carried } })
}

test('new tags first, then moved ones with their way back, then a look at all', async () => {
  const scene = new Scene(tag)
  const old = scene.store(`${name}:main`, 'f'.repeat(40))
  const digest = scene.store(`${name}:commit-${sha}`, sha)
  const plan = await scene.plan(tag, built(digest, ['main', 'v1.0.0']))
  expect(plan.steps.map(({ id }) => id)).toEqual(['tag.app.v1.0.0', 'tag.app.main', 'tag.stand'])
  expect(plan.steps[1]?.undo).toMatchObject({
    way: 'steps',
    steps: [{ input: { reference: { join: [name, '@', old] }, tag: 'main' } }],
  })
  expect(plan.notes).toEqual([`${name}:main moves; it named ${old}`])
  expect((await execute(plan, scene.world.context)).state).toBe('succeeded')
  expect(scene.manifests.get(`${name}:main`)?.digest).toBe(digest)
  expect(scene.manifests.get(`${name}:v1.0.0`)?.digest).toBe(digest)
})

test('tags that stand already are left alone', async () => {
  const scene = new Scene(tag)
  const digest = scene.store(`${name}:main`, sha)
  expect(await scene.plan(tag, built(digest, ['main']))).toMatchObject({
    steps: [],
    notes: ['All tags are where they belong.'],
  })
})

test('when a later tag fails, moved tags name again what they named', async () => {
  const scene = new Scene(tag)
  const old = scene.store(`${name}:main`, 'f'.repeat(40))
  scene.store(`${name}:edge`, 'e'.repeat(40))
  const digest = scene.store(`${name}:commit-${sha}`, sha)
  const plan = await scene.plan(tag, built(digest, ['main', 'edge']))
  const steps = plan.steps.map((step) =>
    step.id === 'tag.app.edge' ? { ...step, operation: 'registry.gone', attempts: 1 } : step,
  )
  const outcome = await execute({ ...plan, steps: steps as typeof plan.steps }, scene.world.context)
  expect(outcome).toMatchObject({ state: 'failed', failure: { kind: 'bug' } })
  expect(scene.manifests.get(`${name}:main`)?.digest).toBe(old)
})

test('a released version never changes', async () => {
  const scene = new Scene(tag)
  const old = scene.store(`${name}:v1.0.0`, 'f'.repeat(40))
  const digest = scene.store(`${name}:commit-${sha}`, sha)
  await expect(scene.plan(tag, built(digest, ['v1.0.0']))).rejects.toMatchObject({
    kind: 'denied',
    message: `${name}:v1.0.0 is released already as ${old}; a version never changes.`,
  })
})

test('before the build the plan names the digest that will be', async () => {
  const plan = await new Scene(tag).plan(tag, built('‹build.app.digest›', ['main']))
  expect(plan.steps[0]).toMatchObject({
    input: { reference: { join: [name, '@', '‹build.app.digest›'] }, tag: 'main' },
  })
})

test('nothing is tagged for a pull request', async () => {
  const scene = new Scene(tag)
  const request = built(`sha256:${'a'.repeat(64)}`, ['pr-7'])
  const plan = await scene.plan(tag, { ...request, event: { ...request.event, trigger: pullRequest } })
  expect(plan.steps).toEqual([])
  expect(scene.world.calls).toEqual([])
})

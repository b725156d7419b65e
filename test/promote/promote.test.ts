import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Given } from '../../src/core/stage.ts'
import { execute } from '../../src/engine/execute.ts'
import { promote } from '../../src/promote/index.ts'
import { Scene } from '../build/scene.ts'
import { given, pullRequest, sha } from '../fakes/given.ts'

const app = 'ghcr.io/acme/app'
const carried = (digest: string, name = app) => ({ name, digest, tags: [], labels: {}, annotations: [], version: '' })

function scene(to: readonly string[]) {
  const stage = promote(to)
  const world = new Scene(stage)
  const digest = world.store(`${app}:commit-${sha}`, sha)
  return { stage, world, digest, given: given({ images: { app: carried(digest) } }) }
}

const two: Given = given({
  images: { web: carried(`sha256:${'1'.repeat(64)}`), api: carried(`sha256:${'2'.repeat(64)}`, 'ghcr.io/acme/api') },
})

test('new places come first, moving ones after; a failure puts the moved ones back', async () => {
  const { stage, world, digest, given: start } = scene(['stable', 'registry.example.com/prod/app:next'])
  const before = world.store(`${app}:stable`, 'f'.repeat(40))
  const plan = await world.plan(stage, start)
  expect(plan.steps.map(({ id }) => id)).toEqual([
    'promote.app.next@registry.example.com/prod/app',
    'promote.app.stable',
    'promote.stand',
  ])
  expect(plan.notes).toEqual([`${app}:stable moves; it named ${before}`])
  expect(plan.steps[1]).toMatchObject({
    operation: 'registry.copy',
    input: { from: `${app}@${digest}`, to: `${app}:stable` },
    undo: { way: 'steps', steps: [{ input: { from: `${app}@${before}`, to: `${app}:stable` } }] },
  })
  expect(stage.carry(start, plan, {}).images['app']).toMatchObject({ name: app, digest, tags: ['stable'] })
})

test('what is there already is left alone', async () => {
  const { stage, world, given: start } = scene(['stable'])
  world.store(`${app}:stable`, sha)
  const plan = await world.plan(stage, start)
  expect(plan.steps).toEqual([])
  expect(plan.notes).toEqual([`${app}:stable names it already`])
})

test('a version that is released as something else is denied before anything moves', async () => {
  const { stage, world, given: start } = scene(['latest', 'v1.0.0'])
  world.store(`${app}:v1.0.0`, 'f'.repeat(40))
  await expect(world.plan(stage, start)).rejects.toMatchObject({ kind: 'denied', message: /released already/ })
})

test('a digest that is not in the registry is absent before anything moves', async () => {
  const { stage, world } = scene(['stable'])
  const gone = given({ images: { app: carried(`sha256:${'9'.repeat(64)}`) } })
  await expect(world.plan(stage, gone)).rejects.toMatchObject({ kind: 'absent' })
})

test('a pull request promotes nothing', async () => {
  const { stage, world, given: start } = scene(['stable'])
  const plan = await world.plan(stage, { ...start, event: { ...start.event, trigger: pullRequest } })
  expect(plan.steps).toEqual([])
})

test('a registry that is busy is asked again for two minutes, as it wishes, and then it is over', async () => {
  const { stage, world, given: start } = scene(['stable'])
  const plan = await world.plan(stage, start)
  let calls = 0
  const busy = (retryAfter?: number) => {
    calls += 1
    throw new Failure('transient', 'busy', retryAfter === undefined ? {} : { retryAfter })
  }
  world.operations['registry.copy'] = () => busy(50_000)
  const outcome = await execute(plan, world.world.context)
  expect(outcome).toMatchObject({ state: 'failed', failure: { kind: 'transient' } })
  expect(world.world.clock.slept).toEqual([50_000, 50_000])
  world.world.clock.slept.length = 0
  world.operations['registry.copy'] = () => busy()
  await execute(plan, world.world.context)
  const waited = world.world.clock.slept.reduce((sum, ms) => sum + ms, 0)
  expect(waited).toBeGreaterThan(80_000)
  expect(waited).toBeLessThanOrEqual(120_000)
  expect(calls).toBeGreaterThan(8)
})

test.each(['auth', 'denied', 'absent', 'usage'] as const)('%s is not tried again', async (kind) => {
  const { stage, world, given: start } = scene(['stable'])
  const plan = await world.plan(stage, start)
  world.operations['registry.copy'] = () => {
    throw new Failure(kind, 'no')
  }
  expect(await execute(plan, world.world.context)).toMatchObject({ state: 'failed', failure: { kind } })
  expect(world.world.clock.slept).toEqual([])
})

describe('places', () => {
  test('a tag is given in the repository of each image, a place elsewhere to one', () => {
    const of = (to: string[]) => promote(to).carry(two, emptyPlan, {}).images
    expect(of(['stable'])).toMatchObject({ web: { tags: ['stable'] }, api: { tags: ['stable'] } })
    expect(of(['web=localhost:5000/x/web:1', 'api=:y'])).toMatchObject({
      web: { name: 'localhost:5000/x/web', tags: ['1'] },
      api: { name: 'ghcr.io/acme/api', tags: ['y'] },
    })
  })
  test.each([
    [[], /needs to know where to/],
    [['ghcr.io/acme/all:v1'], /named twice/],
    [['wbe=stable'], /no image "wbe".*web/],
    [['bad tag'], /neither a tag nor/],
    [['web=ghcr.io/acme/web'], /names no tag/],
    [[`web=ghcr.io/acme/web@sha256:${'1'.repeat(64)}`], /names no tag/],
    [['web=GHCR.io/Acme/web:v1'], /lower-case/],
    [['stable', 'web=stable'], /named twice/],
  ])('%j is a usage failure', (to, message) => {
    expect(() => promote(to).ask(two, noFacts)).toThrow(message)
  })
})

const emptyPlan = { stage: 'promote', subject: '', steps: [], basis: null, notes: [], values: {} }
const noFacts = { names: [] } as never

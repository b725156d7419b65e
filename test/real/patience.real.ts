import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Engine, startEngine, stopEngine } from '../../scripts/engine/engine.mjs'
import { build } from '../../src/build/index.ts'
import { given, image } from '../fakes/given.ts'
import { listenProxy } from '../fakes/registry-proxy.ts'
import { checkout, run } from '../live/build/bench.ts'

const name = 'patience'
let engine: Engine

beforeAll(async () => {
  if (inject('engine') !== null) engine = await startEngine({ name, why: 'a registry fails for a minute' })
})
afterAll(async () => {
  if (inject('engine') !== null) await stopEngine({ name })
})

test.skipIf(inject('engine') === null)(
  'a registry that answers 503 for a whole minute: BuildKit gives up, the build does not',
  async () => {
    using here = checkout({ Dockerfile: 'FROM scratch\nCOPY busybox /\n' }, engine)
    await using proxy = await listenProxy(engine.registry)
    const repository = `${proxy.host}/real/patience-${process.pid}`
    const images = [image('app', { name: repository, platforms: ['linux/amd64'] })]
    const wanted = given({ settings: { root: here.root, images }, event: { sha: here.sha } })
    proxy.trouble({ on: /^(POST|PUT|PATCH) /, lasts: 60_000, by: { status: 503 } })
    const from = performance.now()
    const { outcome, carried, events } = await run(build, wanted, { engine, patience: 120_000 })
    expect(outcome.failure).toBeUndefined()
    expect(performance.now() - from).toBeGreaterThan(60_000)
    expect(carried.images['app']?.digest).toMatch(/^sha256:/)
    expect(events.filter(({ type }) => type === 'retry').length).toBeGreaterThan(2)
  },
)

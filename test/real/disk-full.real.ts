import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { build } from '../../src/build/index.ts'
import { given, image } from '../fakes/given.ts'
import { checkout, run } from '../live/build/bench.ts'
import { type Buildkit, buildkitd, buildx, startBuildkit } from './buildkit.ts'

const mounts = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const missing = buildkitd === undefined || buildx === undefined || inject('engine') === null || !mounts
let world: Buildkit

beforeAll(async () => {
  if (!missing) world = await startBuildkit('disk-full', 48)
}, 60_000)
afterAll(() => world?.close())

test.skipIf(missing).each([
  ['a command of the Dockerfile', 'RUN ["/busybox","dd","if=/dev/urandom","of=/big","bs=1M","count=64"]\n'],
  ['the context that is sent', 'COPY big /big\n'],
])('the disk of the builder is full: %s: capacity, with what to do, and no tag', async (_name, line) => {
  const big = Array.from({ length: 64 }, () => 'x'.repeat(1024 * 1024)).join('')
  using here = checkout(
    { Dockerfile: `FROM scratch\nCOPY busybox /busybox\n${line}`, ...(line.startsWith('COPY') ? { big } : {}) },
    world.engine,
  )
  const path = `real/full-${process.pid}-${line.startsWith('COPY')}`
  const settings = image('app', { name: `${world.engine.registry}/${path}`, platforms: ['linux/amd64'] })
  const wanted = given({ settings: { root: here.root, images: [settings] }, event: { sha: here.sha } })
  const { outcome } = await run(build, wanted, { engine: world.engine, env: world.env, patience: 1000 })
  expect(outcome.failure).toMatchObject({ kind: 'capacity', hint: expect.stringContaining('prune') })
  expect((await fetch(`http://${world.engine.registry}/v2/${path}/tags/list`)).status).toBe(404)
})

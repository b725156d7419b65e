import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { ensureRegistry, registryAccount } from '../../../scripts/engine/engine.mjs'
import { openActionJob } from '../../fakes/action.ts'
import { app, pushImage } from '../compose/images.ts'
import { engine, testLive } from '../engine.ts'

const run = promisify(execFile)
const { user, password } = registryAccount

testLive('docker pushes with the job’s login, and not after the job; the user’s config is not touched', async () => {
  const { address } = await ensureRegistry({ name: 'test', label: 'login', withAuth: true })
  const source = `${engine().registry}/live/login`
  const digest = await pushImage(source, app.good('login'))
  const place = `${address}/live/login-${process.pid}:v1`
  const docker = (env: Record<string, string>, ...args: string[]) =>
    run('docker', args, { env: { ...engine().env, ...env } }).then(
      () => 'done',
      (error: { stderr?: string }) => String(error.stderr),
    )
  const own = join(engine().env['DOCKER_CONFIG'] ?? '', 'config.json')
  const before = readFileSync(own, 'utf8')
  const create = ['buildx', 'imagetools', 'create', '-t', place, `${source}@${digest}`]
  expect(await docker({}, ...create)).toMatch(/401|authorization|auth/i)

  const job = openActionJob(engine().env)
  const wrong = await job.run('login', 'main', { registry: address, username: user, password: 'wrong-one' })
  expect(wrong).toMatchObject({ code: 3, outputs: { result: 'failed', 'failure-kind': 'auth' } })

  const { code, log, outputs } = await job.run('login', 'main', { registry: address, username: user, password })
  expect({ code, outputs }).toEqual({ code: 0, outputs: { result: 'succeeded', 'failure-kind': '' } })
  expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(password)
  expect(await docker(job.exported, ...create)).toBe('done')

  expect((await job.run('login', 'post')).code).toBe(0)
  expect(readFileSync(join(job.exported['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8')).not.toContain(
    btoa(`${user}:${password}`),
  )
  expect(await docker(job.exported, 'buildx', 'imagetools', 'inspect', place)).toMatch(/401|authorization|auth/i)
  expect(readFileSync(own, 'utf8')).toBe(before)
})

testLive('a job that wants to stay logged in does', async () => {
  const { address } = await ensureRegistry({ name: 'test', label: 'login', withAuth: true })
  const job = openActionJob(engine().env)
  await job.run('login', 'main', { registry: address, username: user, password, logout: 'false' })
  await job.run('login', 'post')
  const config = readFileSync(join(job.exported['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8')
  expect(config).toContain(btoa(`${user}:${password}`))
})

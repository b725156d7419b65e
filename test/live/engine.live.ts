import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'
import { engine, testLive } from './engine.ts'

testLive('the engine answers with Buildx, Compose and an open registry', async () => {
  const docker = (...args: string[]) => {
    const done = spawnSync('docker', args, {
      env: { ...process.env, ...engine().env },
      encoding: 'utf8',
      timeout: 60_000,
    })
    if (done.error) throw done.error
    return `${done.status} ${done.stdout}${done.stderr}`.trim()
  }
  expect(docker('version', '--format', '{{.Server.Version}}')).toMatch(/^0 \d+\./)
  expect(docker('buildx', 'version')).toMatch(/^0 /)
  expect(docker('compose', 'version', '--short')).toMatch(/^0 \d+\./)
  const answer = await fetch(`http://${engine().registry}/v2/`)
  expect(answer.status).toBe(200)
})

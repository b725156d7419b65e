import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { until } from '../../fakes/until.ts'
import { openJob } from '../../scenarios/job.ts'
import { app, docker, pushImage } from '../compose/images.ts'
import { engine, testLive } from '../engine.ts'

const daemon = 'setsid sleep 600 >/dev/null 2>&1 & echo $! > daemon'

/** A project whose only gate wants a container, a stack and a program, leaves a daemon, and never ends by itself. */
async function project(name: string) {
  const repository = `${engine().registry}/live/killed`
  const image = `${repository}@${await pushImage(repository, app.good('built'))}`
  const server = 'require("net").createServer().listen(process.env.PORT, "127.0.0.1"); console.log("program runs")'
  const config = [
    `app: ${name}`,
    'services:',
    `  ${name}-web: { image: '${image}', port: 8080 }`,
    `  ${name}-stack: { stack: stack.yml }`,
    `  ${name}-program: { command: [node, -e, ${JSON.stringify(server)}], port: 1 }`,
    'gates:',
    `  slow: { run: ${JSON.stringify(`if test -e again; then exit 0; fi; ${daemon}; echo $$ > gate; echo gate runs; sleep 600`)}, services: [${name}-web, ${name}-stack, ${name}-program] }`,
    'scan: { secrets: false, trivy: off }',
    '',
  ].join('\n')
  const stack = `services:\n  web: { image: '${image}', init: true }\n`
  return openJob({ '.github/deploy.yml': config, 'stack.yml': stack }, {}, engine().env)
}

/** What is there of it, seen from outside: containers and networks. */
async function left(name: string): Promise<number> {
  const containers = await docker('ps', '--all', '--quiet', '--filter', `name=deploy-action-${name}-`)
  const networks = await docker('network', 'ls', '--quiet', '--filter', `name=deploy-action-${name}-`)
  return `${containers}\n${networks}`.split('\n').filter((line) => line !== '').length
}

/** Starts it, and KILLs it when its gate runs. */
async function kill(start: () => ChildProcess): Promise<void> {
  const child = start()
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await until(() => /gate runs/.test(text) || child.exitCode !== null, 120_000)
  expect(child.exitCode, text).toBe(null)
  child.kill('SIGKILL')
  await until(() => child.signalCode === 'SIGKILL')
}

/** Whether it runs: a process that has ended, or ends just now, has no environment. */
const alive = (checkout: string, file: string) => {
  const pid = readFileSync(path.join(checkout, file), 'utf8').trim()
  try {
    return readFileSync(`/proc/${pid}/environ`).length > 0
  } catch {
    return false
  }
}

testLive(
  'the command line is KILLed: the next run ends its services, its programs and the gate',
  { timeout: 240_000 },
  async () => {
    const job = await project('next')
    const cli = path.resolve('dist/cli.js')
    const run = () =>
      spawn(process.execPath, [cli, 'quality'], {
        cwd: job.checkout,
        env: { ...process.env, ...engine().env, CI: 'true' },
      })
    try {
      await kill(run)
      expect(await left('next')).toBeGreaterThanOrEqual(4)
      expect(alive(job.checkout, 'daemon')).toBe(true)
      writeFileSync(path.join(job.checkout, 'again'), '')
      const again = run()
      let text = ''
      for (const stream of [again.stdout, again.stderr])
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      await until(() => again.exitCode !== null, 120_000)
      expect(again.exitCode, text).toBe(0)
      expect(text).toContain('Ended what a killed run left: deploy-action-next-')
      expect(await left('next')).toBe(0)
      for (const file of ['daemon', 'gate']) expect(alive(job.checkout, file), file).toBe(false)
    } finally {
      job.close()
    }
  },
)

testLive('the action is KILLed: its post step ends all that it left', { timeout: 240_000 }, async () => {
  const job = await project('post')
  try {
    const main = await job.run('quality', { interrupt: { at: 'gate runs', signal: 'SIGKILL' } })
    expect(main.code, main.log).toBe(null)
    expect(await left('post')).toBeGreaterThanOrEqual(4)
    const post = await job.run('quality', { phase: 'post' })
    expect(post.code, post.log).toBe(0)
    expect(post.log).toContain('Ended what a killed run left: deploy-action-post-')
    expect(await left('post')).toBe(0)
    for (const file of ['daemon', 'gate']) expect(alive(job.checkout, file), file).toBe(false)
  } finally {
    job.close()
  }
})

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect } from 'vitest'
import { ensureBaseImage } from '../../scripts/demo/base-image.mjs'
import { ensureRegistry, registryAccount, startEngine, stopEngine } from '../../scripts/engine/engine.mjs'
import { instanceNamed, readState, writeState } from '../../scripts/engine/instance.mjs'
import { engine, testLive } from './engine.ts'

const name = 'test-private'
const instance = instanceNamed(name)
afterEach(() => stopEngine({ name, force: true }))

testLive('a private engine leaves nothing behind, not even when its daemon is killed', async () => {
  const started = await startEngine({ name })
  const image = await ensureBaseImage('busybox', started)
  const docker = (...args: string[]) => run(['docker', ...args], started.env)
  const bridge = `br-${docker('network', 'create', 'n').slice(0, 12)}`
  expect(links()).toContain(bridge)
  docker(
    'run',
    '--detach',
    '--init',
    '--restart',
    'always',
    '--network',
    'n',
    '--publish',
    '127.0.0.1::80',
    image,
    'sleep',
    '600',
  )
  expect(remains()).not.toEqual([])

  process.kill(started.pids['dockerd']!, 'SIGKILL')
  const again = await startEngine({ name })
  expect(again.pids['dockerd']).not.toBe(started.pids['dockerd'])
  expect(docker('ps', '--all', '--quiet')).toBe('')
  expect(docker('network', 'ls', '--quiet', '--filter', 'name=^n$')).toBe('')
  expect(docker('image', 'ls', '--quiet')).not.toBe('')
  expect(links()).not.toContain(bridge)

  docker('run', '--detach', '--init', image, 'sleep', '600')
  process.kill(again.pids['dockerd']!, 'SIGKILL')
  expect(await stopEngine({ name })).toBe(true)
  expect(remains()).toEqual([])
})

testLive('engines of different names run side by side, and one is shared by its users', async () => {
  const mine = await startEngine({ name })
  expect(await startEngine({ name })).toMatchObject({ pids: mine.pids, registry: mine.registry })
  const other = run(['docker', 'info', '--format', '{{.ID}}'], engine().env)
  expect(run(['docker', 'info', '--format', '{{.ID}}'], mine.env)).not.toBe(other)
  expect(await startEngine({ name, kept: true })).toMatchObject({ pids: mine.pids })
  expect(await stopEngine({ name })).toBe(false)
  expect(await stopEngine({ name, force: true })).toBe(true)
})

testLive('an engine that starts on addresses it had before leaves the networks of who has them now', async () => {
  const docker = (...args: string[]) => run(['docker', ...args], engine().env)
  const id = docker('network', 'create', 'test-private-neighbour')
  try {
    const byte = Number(docker('network', 'inspect', '--format', '{{(index .IPAM.Config 0).Subnet}}', id).split('.')[1])
    writeState(instance, { network: byte })
    await startEngine({ name })
    expect(readState(instance).network).not.toBe(byte)
    await stopEngine({ name, force: true })
    expect(links()).toContain(`br-${id.slice(0, 12)}`)
  } finally {
    docker('network', 'rm', id)
  }
})

testLive('a second registry asks for a password and keeps its port', async () => {
  await startEngine({ name })
  const { address } = await ensureRegistry({ name, label: 'closed', withAuth: true, fresh: true })
  const { user, password } = registryAccount
  const ask = (given: string) =>
    fetch(`http://${address}/v2/`, { headers: { Authorization: `Basic ${Buffer.from(given).toString('base64')}` } })
  expect((await fetch(`http://${address}/v2/`)).status).toBe(401)
  expect((await ask(`${user}:wrong`)).status).toBe(401)
  expect((await ask(`${user}:${password}`)).status).toBe(200)
  expect(await ensureRegistry({ name, label: 'closed', withAuth: true })).toMatchObject({ address })
})

/** Processes, mounts and the bridge that belong to the instance. */
function remains(): string[] {
  const processes = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && read(`/proc/${pid}/cmdline`).includes(instance.folder),
  )
  const mounts = read('/proc/self/mounts')
    .split('\n')
    .filter((row) => row.includes(instance.folder))
  return [...processes, ...mounts, ...links().filter((link) => link === instance.bridge)]
}

function links(): string[] {
  return readdirSync('/sys/class/net')
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function run([command = '', ...args]: string[], env: Record<string, string> = {}): string {
  const done = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 60_000 })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr || done.error?.message}`)
  return done.stdout.trim()
}

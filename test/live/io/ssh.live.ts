import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { type SshHost, startSshHost } from '../../../scripts/engine/ssh-host.mjs'
import { sshEnvironment, sshRoot } from '../../../scripts/toolbox.d/ssh.mjs'
import { Failure } from '../../../src/core/failure.ts'
import type { Json } from '../../../src/core/json.ts'
import { createPorts, type OpenPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { until } from '../../fakes/until.ts'
import { engine, testLive } from '../engine.ts'

const { signal } = new AbortController()
let host: SshHost | undefined

beforeAll(async () => {
  host = await startSshHost(engine().env)
})
afterAll(() => host?.stop())

interface Opened {
  readonly id: string
  readonly docker: string
  readonly env: Record<string, string>
}

const at = (): SshHost => {
  if (host === undefined) throw new Error('no host')
  return host
}
const pinned = (change: Readonly<Record<string, Json>> = {}) => ({
  way: 'ssh',
  host: '127.0.0.1',
  ...{ user: at().user, port: at().port, key: at().privateKey, knownHosts: at().knownHosts, fingerprints: [] },
  ...change,
})

/** Ports of a machine without a Docker of its own. */
function open(env: Readonly<Record<string, string>> = {}): OpenPorts {
  const { DOCKER_HOST: _, ...rest } = { ...(process.env as Record<string, string>), ...engine().env }
  return createPorts({ env: { ...rest, SSH_AUTH_SOCK: '', ...env }, secrets: createSecrets(), signal })
}

const connect = async (ports: OpenPorts, connection: Readonly<Record<string, Json>>) =>
  (await ports.call('connection.open', { connection, root: '/' }, signal)) as unknown as Opened

/** Folders that our connections have left. */
const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`deploy-action-way-${process.pid}-`))

testLive('one shared connection: our own calls, docker and Compose go over it, and nothing is left of it', async () => {
  const ports = open()
  try {
    const { id, docker, env } = await connect(ports, pinned())
    const [folder = ''] = folders()
    for (const name of ['key', 'config', 'known_hosts'])
      expect(statSync(path.join(tmpdir(), folder, name)).mode & 0o777).toBe(0o600)
    const version = await ports.http({ method: 'GET', url: '/version', at: docker, timeout: 20_000, signal })
    expect(JSON.parse(version.body)).toMatchObject({ Version: expect.stringMatching(/^\d+\./) })
    const run = (...argv: string[]) => ports.exec({ argv, env, timeout: 60_000, signal })
    expect(await run('docker', 'version', '--format', '{{.Server.Version}}')).toMatchObject({ exit: 0 })
    expect(await run('docker', 'compose', 'ls')).toMatchObject({ exit: 0 })
    const piped = await ports.exec({
      argv: ['docker', 'buildx', 'build', '--output', 'type=tar,dest=-', '-'],
      ...{ env, timeout: 60_000, signal, stdin: 'FROM scratch\nCOPY <<x /greeting\nhello over ssh\nx\n' },
    })
    expect(piped.stderr + piped.stdout).toContain('hello over ssh')
    await ports.call('connection.close', { id }, signal)
    expect(folders()).toEqual([])
    await expect(ports.http({ method: 'GET', url: '/version', at: docker, timeout: 5000, signal })).rejects.toThrow()
  } finally {
    await ports.close()
  }
})

testLive('by way of another host, whose key must be pinned too', async () => {
  const ports = open()
  const jump = { user: at().user, host: '127.0.0.1', port: at().port }
  const opened = await connect(ports, pinned({ jump }))
  const { status } = await ports.http({ method: 'GET', url: '/_ping', at: opened.docker, timeout: 20_000, signal })
  expect(status).toBe(200)
  const unknown = connect(ports, pinned({ jump: { ...jump, host: 'localhost' } }))
  await expect(unknown).rejects.toMatchObject({ kind: 'denied', message: expect.stringMatching(/by way of ssh:/) })
  await ports.close()
  expect(folders()).toEqual([])
})

testLive('the host is known by its fingerprint alone', async () => {
  const ports = open()
  const other = `SHA256:${'A'.repeat(43)}`
  await connect(ports, pinned({ knownHosts: '', fingerprints: [other, at().fingerprint] }))
  await ports.close()
  expect(folders()).toEqual([])
})

function withPassphrase(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-key-'))
  try {
    const file = path.join(folder, 'key')
    const args = ['-q', '-t', 'ed25519', '-N', 'secret', '-f', file]
    execFileSync(path.join(sshRoot(), 'usr/bin/ssh-keygen'), args, { env: sshEnvironment(sshRoot()) })
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const refusals: [what: string, change: () => Record<string, Json>, kind: string, message: RegExp][] = [
  ['a key that was changed', () => ({ knownHosts: at().otherKnownHosts }), 'denied', /another key than the pinned one/],
  ['a host that nobody pinned', () => ({ knownHosts: 'elsewhere ssh-ed25519 AAAA' }), 'denied', /is not pinned/],
  [
    'a fingerprint of another key',
    () => ({ knownHosts: '', fingerprints: [`SHA256:${'A'.repeat(43)}`] }),
    'denied',
    /is not pinned/,
  ],
  ['a key that the host does not accept', () => ({ key: at().strangerKey }), 'auth', /accepts none of our keys/],
  ['a key with a passphrase', () => ({ key: withPassphrase() }), 'usage', /has a passphrase/],
  ['what is no key', () => ({ key: 'hunter2' }), 'usage', /private key for SSH cannot be read/],
  ['a port on which nobody listens', () => ({ port: 9 }), 'transient', /cannot be reached/],
  ['a known_hosts file that is not there', () => ({ knownHosts: 'nowhere' }), 'usage', /nowhere cannot be read/],
]

for (const [what, change, kind, message] of refusals) {
  testLive(`refused, at once and with nothing left: ${what}`, async () => {
    const ports = open()
    const failure = await connect(ports, pinned(change())).catch((thrown: unknown) => thrown)
    await ports.close()
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(folders()).toEqual([])
  })
}

testLive('no key: neither a secret nor an agent', async () => {
  const ports = open()
  const { key: _, ...without } = pinned()
  await expect(connect(ports, without)).rejects.toMatchObject({ kind: 'auth' })
  await ports.close()
})

testLive('the key of an agent, which never leaves it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-agent-'))
  const socket = path.join(folder, 'socket')
  const program = (name: string) => path.join(sshRoot(), 'usr/bin', name)
  const agent = spawn(program('ssh-agent'), ['-D', '-a', socket], { env: sshEnvironment(sshRoot()), stdio: 'ignore' })
  const ports = open({ SSH_AUTH_SOCK: socket })
  try {
    await until(async () => existsSync(socket))
    const env = { ...sshEnvironment(sshRoot()), SSH_AUTH_SOCK: socket }
    execFileSync(program('ssh-add'), ['-q', '-'], { env, input: at().privateKey })
    const { key: _, ...without } = pinned()
    const { docker } = await connect(ports, without)
    const answer = await ports.http({ method: 'GET', url: '/_ping', at: docker, timeout: 20_000, signal })
    expect(answer.status).toBe(200)
    expect(folders().flatMap((name) => readdirSync(path.join(tmpdir(), name)))).not.toContain('key')
  } finally {
    await ports.close()
    const ended = new Promise((resolve) => agent.once('exit', resolve))
    agent.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
})

testLive('a host whose Docker does not run says so', async () => {
  const other = await startSshHost({ ...engine().env, DOCKER_HOST: 'unix:///nowhere/docker.sock' })
  const ports = open()
  try {
    const connection = pinned({ port: other.port, knownHosts: other.knownHosts, key: other.privateKey })
    await expect(connect(ports, connection)).rejects.toMatchObject({
      kind: 'absent',
      message: expect.stringMatching(/Docker does not run on ssh:/),
    })
  } finally {
    await ports.close()
    await other.stop()
  }
})

testLive('a connection that is cut: what is under way fails as transient, what comes next has a new one', async () => {
  const ports = open()
  try {
    const { docker, env } = await connect(ports, pinned())
    const ask = (url: string) => ports.http({ method: 'GET', url, at: docker, timeout: 20_000, signal })
    const events = ask('/events').catch((thrown: unknown) => thrown)
    await until(async () => (await ask('/_ping')).status === 200)
    await at().cut()
    expect(await events).toMatchObject({ kind: 'transient' })
    expect((await ask('/_ping')).status).toBe(200)
    const argv = ['docker', 'version', '--format', '{{.Server.Version}}']
    expect(await ports.exec({ argv, env, timeout: 60_000, signal })).toMatchObject({ exit: 0 })
  } finally {
    await ports.close()
  }
  expect(folders()).toEqual([])
})

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { type Engine, startEngine, stopEngine } from '../../../scripts/engine/engine.mjs'
import { type SshHost, startSshHost } from '../../../scripts/engine/ssh-host.mjs'
import { pushImage } from '../compose/images.ts'
import { removeProject, runningImages } from '../compose/outside.ts'
import { engine, testLive } from '../engine.ts'
import { openProject, type Project } from './project.ts'

const run = promisify(execFile)

/** Two hosts, each with sshd and an engine of its own. */
interface Host {
  readonly engine: Engine
  readonly ssh: SshHost
}
const hosts: Host[] = []
beforeAll(async () => {
  if (inject('engine') === null) return
  const second = await startEngine({ name: 'test-host', why: 'a second host' })
  for (const one of [engine(), second]) hosts.push({ engine: one, ssh: await startSshHost(one.env) })
})
afterAll(async () => {
  for (const { ssh } of hosts) await ssh.stop()
  await stopEngine({ name: 'test-host' })
})

const host = (index: number): Host => {
  const found = hosts[index]
  if (found === undefined) throw new Error('no host')
  return found
}

async function docker(index: number, ...args: string[]): Promise<string> {
  const { stdout } = await run('docker', args, { env: { ...process.env, ...host(index).engine.env }, timeout: 60_000 })
  return stdout.trim()
}

/** What runs at each host. */
async function running({ name }: Project): Promise<string[]> {
  const seen = await Promise.all([0, 1].map((index) => runningImages(name, at(index))))
  return seen.map((images) => images.join('\n'))
}

const at =
  (index: number) =>
  (...args: string[]) =>
    docker(index, ...args)

async function openFleet(
  more: readonly string[] = [],
  mount = '',
): Promise<{ project: Project; close(): Promise<void> }> {
  const place = ({ ssh }: Host, key: string) =>
    `{ connection: { ssh: "${ssh.user}@127.0.0.1:${ssh.port}", fingerprint: "${ssh.fingerprint}", key: ${key} } }`
  const { project, close } = await openProject({
    environment: [`hosts: { a: ${place(host(0), 'KEY_A')}, b: ${place(host(1), 'KEY_B')} }`, ...more],
    // Both hosts are this machine: nothing is published. Each has data of its own.
    config: (text) => text.replace(/ {4}(url|checks): .*\n/g, '').replace('stable: 3s', 'stable: 2s'),
    compose: (text) =>
      `${text.replace(/ {4}ports: .*\n/, `    volumes: ["data:/data"${mount}]\n`)}volumes: { data: {} }\n`,
    env: {
      DOCKER_HOST: 'unix:///nowhere/docker.sock',
      KEY_A: host(0).ssh.privateKey,
      KEY_B: host(1).ssh.privateKey,
      SSH_AUTH_SOCK: '',
    },
  })
  const { name } = project
  const clear = (index: number) => removeProject(name, at(index))
  return {
    project,
    close: async () => {
      await clear(1)
      await close()
      await clear(0)
    },
  }
}

testLive('two hosts: one after the other, one record, status and logs of both, rollback of both', async () => {
  const { project, close } = await openFleet()
  try {
    const { one, two } = project.digests
    const plan = await project.run('plan', '--environment', 'test', '--digest', one, '--stages', 'deploy')
    expect(plan.text).toContain('at a, b')
    expect(plan.code, plan.text).toBe(0)
    const first = await project.deploy(one)
    expect(first.code, first.text).toBe(0)
    expect(await running(project)).toEqual([one, one])
    expect((await project.deploy(two)).code).toBe(0)
    expect(await running(project)).toEqual([two, two])
    expect(await project.records()).toMatchObject([
      { state: 'succeeded', destination: `compose/${project.name} at a, b` },
      { state: 'succeeded' },
    ])
    const status = await project.run('status', 'test')
    expect(status.text).toMatch(/test at a .*\n.*that is what runs[\s\S]*test at b .*\n.*that is what runs/)
    expect(status.code).toBe(0)
    expect((await project.run('logs', 'test')).text).toMatch(/^a: .*two starts[\s\S]*^b: .*two starts/m)
    const back = await project.run('rollback', '--environment', 'test')
    expect(back.code, back.text).toBe(0)
    expect(await running(project)).toEqual([one, one])
  } finally {
    await close()
  }
})

testLive('a release that is bad at the second host: both run again what ran before', async () => {
  const { project, close } = await openFleet()
  try {
    const { one } = project.digests
    expect((await project.deploy(one)).code).toBe(0)
    await docker(1, 'exec', `${project.name}-web-1`, 'touch', '/data/full')
    const repository = `${engine().registry}/live/cli`
    const picky = await pushImage(
      repository,
      '[ ! -e /data/full ] || { echo "the disk of this host is full" >&2; exit 7; }; exec httpd -f -p 8080 -h /',
    )
    const failed = await project.deploy(picky)
    expect(failed.text).toContain('the disk of this host is full')
    expect([failed.code, await running(project)]).toEqual([1, [one, one]])
    const [record] = await project.records()
    expect(record).toMatchObject({ state: 'rolled back', reason: expect.stringMatching(/^b: /) })
    expect(await project.notes()).toEqual([])
  } finally {
    await close()
  }
})

testLive('a host that vanished is told, left out, and brought up to date by the next deploy', async () => {
  const { project, close } = await openFleet()
  try {
    const { one, two } = project.digests
    expect((await project.deploy(one)).code).toBe(0)
    await host(1).ssh.down()
    const without = await project.deploy(two).finally(() => undefined)
    expect(without.code, without.text).toBe(0)
    expect(without.text).toContain('b is left out')
    expect(await running(project)).toEqual([two, one])
    expect((await project.records())[0]).toMatchObject({
      state: 'succeeded',
      reason: expect.stringMatching(/^not at b: .*cannot be reached/),
    })
    const status = await project.run('status', 'test')
    expect([status.code, status.text]).toEqual([1, expect.stringMatching(/test at b .*\n.*cannot be reached/)])
    await host(1).ssh.up()
    const again = await project.deploy(two)
    expect(again.code, again.text).toBe(0)
    expect(await running(project)).toEqual([two, two])
  } finally {
    await close()
  }
})

/** Two hosts that share a database, here a folder: what was migrated and undone, in its order. */
async function openSharing() {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-shared-'))
  const marks = path.join(folder, 'marks')
  writeFileSync(marks, '')
  const migrate =
    'before: [{ migrate: { service: web, run: "echo up >> /shared/marks", undo: "echo down >> /shared/marks" } }]'
  const { project, close } = await openFleet([migrate], `, "${folder}:/shared"`)
  return {
    project,
    migrated: () => readFileSync(marks, 'utf8').trim().split(/\s+/).join(' '),
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

testLive(
  'killed while the second host changes: status tells of both, heal brings both back and undoes the migration once',
  async () => {
    const { project, migrated, close } = await openSharing()
    try {
      const { one, two } = project.digests
      const first = await project.deploy(one)
      expect([first.code, migrated()], first.text).toEqual([0, 'up'])
      const args = ['deploy', '--environment', 'test', '--digest', two]
      const killed = await project.interrupt(args, 'b: Verify that our digest', 'SIGKILL')
      expect(killed.signal).toBe('SIGKILL')
      const status = await project.run('status', 'test')
      expect(status.text).toMatch(/test at a [\s\S]*interrupted between[\s\S]*test at b [\s\S]*interrupted between/)
      expect(status.code).toBe(1)
      const healed = await project.run('heal', 'test')
      expect(healed.text).toMatch(/at b: .*rolled back and verified\n.*at a: .*rolled back and verified/)
      expect([healed.code, await running(project), migrated()], healed.text).toEqual([0, [one, one], 'up up down'])
      const [record] = await project.records()
      expect(record).toMatchObject({ state: 'rolled back', reason: expect.stringMatching(/^b: .*; a: /) })
      expect(await project.notes()).toEqual([])
      expect((await project.run('status', 'test')).code).toBe(0)
    } finally {
      await close()
    }
  },
)

testLive(
  'stopped while the second host changes: the same process brings both back and undoes the migration once',
  async () => {
    const { project, migrated, close } = await openSharing()
    try {
      const { one, two } = project.digests
      expect((await project.deploy(one)).code).toBe(0)
      const args = ['deploy', '--environment', 'test', '--digest', two]
      const stopped = await project.interrupt(args, 'b: Verify that our digest', 'SIGINT')
      expect([stopped.code, await running(project), migrated()], stopped.text).toEqual([130, [one, one], 'up up down'])
      expect((await project.records())[0]).toMatchObject({ state: 'rolled back', failureKind: 'cancelled' })
      expect(await project.notes()).toEqual([])
    } finally {
      await close()
    }
  },
)

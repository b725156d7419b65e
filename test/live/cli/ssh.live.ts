import { afterAll, beforeAll, expect } from 'vitest'
import { type SshHost, startSshHost } from '../../../scripts/engine/ssh-host.mjs'
import { engine, testLive } from '../engine.ts'
import { type Beside, openProject } from './project.ts'

let host: SshHost | undefined
beforeAll(async () => {
  host = await startSshHost(engine().env)
})
afterAll(() => host?.stop())

const at = (): SshHost => {
  if (host === undefined) throw new Error('no host')
  return host
}

/** A machine without Docker, and a host that has it. */
function remote(change: { knownHosts?: string; key?: string } = {}): Beside {
  const { user, port, knownHosts, privateKey } = at()
  return {
    environment: [`connection: { ssh: "${user}@127.0.0.1:${port}", known-hosts: .github/known_hosts, key: SSH_KEY }`],
    files: { '.github/known_hosts': change.knownHosts ?? knownHosts },
    env: { DOCKER_HOST: 'unix:///nowhere/docker.sock', SSH_KEY: change.key ?? privateKey, SSH_AUTH_SOCK: '' },
  }
}

testLive('a deploy over SSH: plan, deploy, status, logs, a failed one that goes back, rollback', async () => {
  const { project, close } = await openProject(remote())
  try {
    const { one, two, crash } = project.digests
    const plan = await project.run('plan', '--environment', 'test', '--digest', one, '--stages', 'deploy')
    expect(plan.text).toContain(`at ssh://${at().user}@127.0.0.1:${at().port}`)
    expect(plan.text).not.toContain(at().privateKey.split('\n')[2])
    expect(plan.code).toBe(0)
    const first = await project.deploy(one)
    expect(first.text).not.toContain(at().privateKey.split('\n')[2])
    expect([first.code, await project.running()]).toEqual([0, [one]])
    expect((await project.deploy(two)).code).toBe(0)
    const failed = await project.deploy(crash)
    expect(failed.text).toContain('lost the database')
    expect([failed.code, await project.running()]).toEqual([1, [two]])
    expect((await project.run('status', 'test')).text).toContain('web')
    expect((await project.run('logs', 'test')).text).toContain('two starts')
    expect((await project.run('rollback', '--environment', 'test')).code).toBe(0)
    expect(await project.running()).toEqual([one])
    expect(await project.notes()).toEqual([])
  } finally {
    await close()
  }
})

testLive('a host that shows another key: one clear error, nothing touched', async () => {
  const { project, close } = await openProject(remote({ knownHosts: at().otherKnownHosts }))
  try {
    const { code, text } = await project.deploy(project.digests.one)
    expect(text).toContain('shows another key than the pinned one')
    expect([code, await project.running()]).toEqual([4, []])
    expect((await project.records())[0]).toMatchObject({ state: 'failed', failureKind: 'denied' })
  } finally {
    await close()
  }
})

testLive(
  'a connection cut while the services start: the deploy ends in a known state, and the next one is good',
  async () => {
    const { project, close } = await openProject(remote())
    try {
      const { one, two } = project.digests
      expect((await project.deploy(one)).code).toBe(0)
      const ended = await project.during(
        ['deploy', '--environment', 'test', '--digest', two],
        'Start the services',
        at().cut,
      )
      const running = await project.running()
      expect(running).toEqual([ended.code === 0 ? two : one])
      expect(await project.notes()).toEqual([])
      expect((await project.deploy(two)).code).toBe(0)
      expect(await project.running()).toEqual([two])
    } finally {
      await close()
    }
  },
)

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { type SshHost, startSshHost } from '../../../scripts/engine/ssh-host.mjs'
import { freePort } from '../../../scripts/free-port.mjs'
import { openTlsSocket } from '../../fakes/tls-socket.ts'
import { engine, testLive } from '../engine.ts'
import { type Beside, openProject, type Project } from './cli.ts'
import { docker, stopSwarmAfterwards, swarmEngine } from './engine.ts'

stopSwarmAfterwards()

/** The machine that deploys has no Docker of its own. */
const nowhere = { DOCKER_HOST: 'unix:///nowhere/docker.sock', SSH_AUTH_SOCK: '' }

const hosts: SshHost[] = []
async function openHost(): Promise<SshHost> {
  const host = await startSshHost((await swarmEngine()).env)
  hosts.push(host)
  return host
}
afterAll(() => Promise.all(hosts.map((host) => host.stop().catch(() => undefined))))

const place = ({ user, port }: SshHost) => `${user}@127.0.0.1:${port}`
const over = (host: SshHost, knownHosts = host.knownHosts): Beside => ({
  stable: '1s',
  environment: [`connection: { ssh: "${place(host)}", known-hosts: .github/known_hosts, key: SSH_KEY }`],
  files: { '.github/known_hosts': knownHosts },
  env: { ...nowhere, SSH_KEY: host.privateKey },
})

async function within(beside: Beside, body: (project: Project) => Promise<void>): Promise<void> {
  const { project, close } = await openProject(beside)
  try {
    await body(project)
  } finally {
    await close()
  }
}

/** The project's environment is at another host from now on. */
function moveTo(host: SshHost, from: SshHost, { folder }: Project): void {
  const file = path.join(folder, '.github/deploy.yml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(place(from), place(host)).replace('SSH_KEY', 'OTHER_KEY'))
  writeFileSync(path.join(folder, '.github/known_hosts'), host.knownHosts)
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  execFileSync('git', [...author, 'commit', '-qam', 'another host'], { cwd: folder })
}

describe('over SSH', () => {
  let host: SshHost
  beforeAll(async () => {
    if (engine() !== null) host = await openHost()
  })

  testLive('plan, deploy, a failed one that goes back, rollback', { concurrent: true }, async ({ expect }) => {
    await within(over(host), async (project) => {
      const { one, two, crash } = project.digests
      const plan = await project.run('plan', '--environment', 'test', '--digest', one, '--stages', 'deploy')
      expect(plan.text).toContain(`at ssh://${place(host)}`)
      const first = await project.deploy(one)
      expect(first.code, first.text).toBe(0)
      expect(first.text).not.toContain(host.privateKey.split('\n')[2])
      expect((await project.deploy(two)).code).toBe(0)
      const failed = await project.deploy(crash)
      expect([failed.code, await project.running()]).toEqual([1, `${two} 1/1`])
      expect(failed.text).toContain('cannot reach the database')
      expect((await project.run('rollback', '--environment', 'test')).code).toBe(0)
      expect(await project.running()).toBe(`${one} 1/1`)
      expect(await project.notes()).toEqual([])
    })
  })

  testLive('a host that shows another key: denied, nothing touched', { concurrent: true }, async ({ expect }) => {
    await within(over(host, host.otherKnownHosts), async (project) => {
      const { code, text } = await project.deploy(project.digests.one)
      expect(text).toContain('shows another key than the pinned one')
      expect([code, await project.running()]).toEqual([4, ''])
    })
  })

  testLive('a host that is not there: one clear error, nothing touched', { concurrent: true }, async ({ expect }) => {
    await within(over({ ...host, port: await freePort() }), async (project) => {
      const { code, text } = await project.deploy(project.digests.one)
      expect(text).toMatch(/ssh:\/\/.* cannot be reached/)
      expect(code).not.toBe(0)
      expect(await project.running()).toBe('')
    })
  })

  testLive('cut while the deploy is watched: it ends in a known state', { concurrent: true }, async ({ expect }) => {
    const own = await openHost()
    await within(over(own), async (project) => {
      const { one, two } = project.digests
      expect((await project.deploy(one)).code).toBe(0)
      const args = ['deploy', '--environment', 'test', '--digest', two]
      const ended = await project.during(args, 'Verify that our digest', own.cut)
      expect(await project.running()).toBe(`${ended.code === 0 ? two : one} 1/1`)
      expect(await project.notes()).toEqual([])
    })
  })

  testLive(
    'the host vanishes in the middle: told as transient; when it is back, heal takes the way back',
    { concurrent: true },
    async ({ expect }) => {
      const [own, back] = [await openHost(), await openHost()]
      const beside = over(own)
      await within({ ...beside, env: { ...beside.env, OTHER_KEY: back.privateKey } }, async (project) => {
        const { one, two } = project.digests
        expect((await project.deploy(one)).code).toBe(0)
        const args = ['deploy', '--environment', 'test', '--digest', two]
        const ended = await project.during(args, 'Verify that our digest', () => own.stop())
        expect(ended.code, ended.text).toBe(7)
        expect(ended.text).toMatch(/Temporary failure \(transient\)/)
        moveTo(back, own, project)
        const healed = await project.run('heal', 'test')
        expect(healed.code, healed.text).toBe(0)
        expect(await project.running()).toBe(`${one} 1/1`)
        expect(await project.notes()).toEqual([])
      })
    },
  )
})

testLive(
  'over TLS with a client certificate; without it nothing is touched',
  { concurrent: true },
  async ({ expect }) => {
    const tls = await openTlsSocket((await swarmEngine()).dockerHost.replace('unix://', ''))
    const connection = (more: string) => [`connection: { tls: "${tls.address}", ca: TLS_CA${more} }`]
    const env = { ...nowhere, TLS_CA: tls.ca, TLS_CERT: tls.cert, TLS_KEY: tls.key }
    try {
      await within(
        { stable: '1s', env, environment: connection(', cert: TLS_CERT, key: TLS_KEY') },
        async (project) => {
          const { code, text } = await project.deploy(project.digests.one)
          expect(code, text).toBe(0)
          expect(await project.running()).toBe(`${project.digests.one} 1/1`)
          expect(text).not.toContain(tls.key.split('\n')[2])
        },
      )
      await within({ env, environment: connection('') }, async (project) => {
        const { code, text } = await project.deploy(project.digests.one)
        expect(code, text).not.toBe(0)
        expect(await project.running()).toBe('')
      })
    } finally {
      await tls.close()
    }
  },
)

testLive('by a Docker context', { concurrent: true }, async ({ expect }) => {
  const name = `swarm-${process.pid}`
  await docker('context', 'create', name, '--docker', `host=${(await swarmEngine()).dockerHost}`)
  try {
    const environment = [`connection: { context: ${name} }`]
    await within({ stable: '1s', environment, env: { DOCKER_HOST: '' } }, async (project) => {
      const { code, text } = await project.deploy(project.digests.one)
      expect(code, text).toBe(0)
      expect(await project.running()).toBe(`${project.digests.one} 1/1`)
    })
  } finally {
    await docker('context', 'rm', '--force', name)
  }
})

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe } from 'vitest'
import { ensureRegistry, registryAccount, stopRegistry } from '../../../scripts/engine/engine.mjs'
import { until } from '../../fakes/until.ts'
import { app, pushImage } from '../compose/images.ts'
import { engine, testLive } from '../engine.ts'
import { openProject, testProject } from './cli.ts'
import { docker, stopSwarmAfterwards, swarmEngine } from './engine.ts'

stopSwarmAfterwards()
const run = promisify(execFile)

describe('scale', () => {
  const more = '  many: { image: "REPOSITORY:x", stop_grace_period: 1s, deploy: { update_config: { monitor: 1s } } }\n'
  testLive(
    'up and down, awaited; kept by a way back; what cannot be placed is undone',
    { concurrent: true },
    async ({ expect }) => {
      const { project, close } = await openProject({ more, stable: '1s' })
      const replicas = (name: string) =>
        docker('service', 'ls', '--filter', `name=${project.stack}_${name}`, '--format', '{{.Replicas}}')
      try {
        expect(await project.deploy(project.digests.one)).toMatchObject({ code: 0 })
        const up = await project.run('scale', 'test', 'many=3')
        expect(up.code, up.text).toBe(0)
        expect(await replicas('many')).toBe('3/3')
        expect(await project.deploy(project.digests.crash)).toMatchObject({ code: 1 })
        expect(await replicas('many')).toBe('3/3')
        expect(await project.run('scale', 'test', 'many=1')).toMatchObject({ code: 0 })
        await until(async () => (await replicas('many')) === '1/1')
        // Its port of the host is taken by the first.
        const two = await project.run('scale', 'test', 'web=2')
        expect(two.code, two.text).toBe(6)
        expect(two.text).toContain('no suitable node')
        await until(async () => (await replicas('web')) === '1/1')
        const none = await project.run('scale', 'test', 'wbe=2')
        expect(none).toMatchObject({ code: 5, text: expect.stringContaining('did you mean "web"') })
      } finally {
        await close()
      }
    },
  )
})

/** An image in a registry of its own, and how docker logs in to that. */
async function elsewhere(label: string, withAuth: boolean) {
  const { address } = await ensureRegistry({ name: 'swarm', label, withAuth })
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-login-'))
  const own = JSON.parse(readFileSync(path.join(engine().env['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8'))
  const auth = btoa(`${registryAccount.user}:${registryAccount.password}`)
  const auths = withAuth ? { auths: { [address]: { auth } } } : {}
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ ...own, ...auths }))
  const source = `${engine().registry}/live/swarm`
  const repository = `${address}/live/${label}`
  const copy = async (script: string) => {
    const digest = await pushImage(source, script)
    const tag = `${repository}:${digest.slice(7, 19)}`
    const env = { ...process.env, ...engine().env, DOCKER_CONFIG: folder }
    await run('docker', ['buildx', 'imagetools', 'create', '-t', tag, `${source}@${digest}`], { env })
    return digest
  }
  return { repository, folder, copy, close: () => rmSync(folder, { recursive: true, force: true }) }
}

testLive(
  'a registry with a password: its credentials go to the nodes with the deploy; without them it fails and says so',
  { concurrent: true },
  async ({ expect }) => {
    const { repository, folder, copy, close: forget } = await elsewhere(`private-${process.pid}`, true)
    const { project, close } = await openProject({ repository, stable: '1s', env: { DOCKER_CONFIG: folder } })
    try {
      const digest = await copy(app.good(`private ${process.pid}`))
      const { code, text } = await project.deploy(digest)
      expect(code, text).toBe(0)
      expect(await project.running()).toBe(`${digest} 1/1`)
    } finally {
      await close()
    }
    const stranger = await openProject({ repository, env: { DOCKER_CONFIG: engine().env['DOCKER_CONFIG'] ?? '' } })
    try {
      const digest = await copy(app.good(`stranger ${process.pid}`))
      const { code, text } = await stranger.project.deploy(digest)
      expect(code, text).not.toBe(0)
      expect(text).toMatch(/image was not found|not in its registry|no basic auth/)
      expect(await stranger.project.running()).toBe('')
    } finally {
      await stranger.close()
      forget()
      await stopRegistry('swarm', `private-${process.pid}`)
    }
  },
)

testLive(
  'the registry is down, and the node has the digest: it is deployed all the same',
  { concurrent: true },
  async ({ expect }) => {
    const label = `down-${process.pid}`
    const { repository, copy, close: forget } = await elsewhere(label, false)
    const { project, close } = await openProject({ repository, stable: '1s' })
    try {
      const digest = await copy(app.good(`down ${process.pid}`))
      await docker('pull', '--quiet', `${repository}@${digest}`)
      await stopRegistry('swarm', label)
      const { code, text } = await project.deploy(digest)
      expect(code, text).toBe(0)
      expect(await project.running()).toBe(`${digest} 1/1`)
    } finally {
      await close()
      forget()
    }
  },
)

testProject('a port of the host, and the version as IMAGE_TAG', async ({ project, expect }) => {
  const { code, text } = await project.deploy(project.digests.one)
  expect(code, text).toBe(0)
  const answer = await fetch(`http://127.0.0.1:${project.port}/version`)
  expect(await answer.text()).toBe('one\n')
  const { env } = await swarmEngine()
  const { stdout } = await run('docker', ['service', 'inspect', `${project.stack}_web`], {
    env: { ...process.env, ...env },
  })
  const [service] = JSON.parse(stdout)
  expect(service.Endpoint.Ports).toMatchObject([{ PublishMode: 'host', PublishedPort: project.port }])
  const [record] = await project.records()
  expect(service.Spec.TaskTemplate.ContainerSpec.Env).toContain(`TAGGED=${record?.version}`)
})

testProject('service rollback only when it is asked for; it goes to and fro', async ({ project, expect }) => {
  const { one, two } = project.digests
  expect(await project.deploy(one)).toMatchObject({ code: 0 })
  const none = await project.run('rollback', '--environment', 'test', '--native')
  expect(none).toMatchObject({ code: 5, text: expect.stringContaining('has a previous spec') })
  expect(await project.deploy(two)).toMatchObject({ code: 0 })
  for (const digest of [one, two]) {
    const back = await project.run('rollback', '--environment', 'test', '--native')
    expect(back.code, back.text).toBe(0)
    expect(await project.running()).toBe(`${digest} 1/1`)
  }
  expect((await project.records())[0]).toMatchObject({ task: 'rollback', state: 'succeeded' })
})

import { expect } from 'vitest'
import { app, pushImage } from '../../live/compose/images.ts'
import { engine } from '../../live/engine.ts'
import { docker, removeStack, stopSwarmAfterwards, swarmEngine } from '../../live/swarm/engine.ts'
import { deployment, testProject, useCluster } from './project.ts'

useCluster()
stopSwarmAfterwards()

const config = (repository: string) => `app: shop
images: { app: ${repository} }
environments:
  test:
    targets:
      - swarm: { stack: NS, placement: 5s }
      - kubernetes: { namespace: NS, workloads: { deployment/shop: app } }
    stable: 1s
    deadline: 60s
    lock: { ttl: 5s, wait: 1m }
`
const stackFile = (repository: string) => `version: "3.8"
services:
  web:
    image: ${repository}:x
    stop_grace_period: 1s
    deploy: { update_config: { monitor: 1s } }
`

testProject('Swarm and Kubernetes side by side: the same digest in both, and both or none', async ({ project }) => {
  const repository = `${engine().registry}/live/swarm`
  const { env } = await swarmEngine()
  const [one, two] = await Promise.all([pushImage(repository, app.good('one')), pushImage(repository, app.good('two'))])
  const deploy = (digest: string) => project.run(['deploy', '--environment', 'test', '--digest', digest], env)
  const running = async () => {
    const image = await docker('stack', 'services', '--format', '{{.Image}} {{.Replicas}}', project.namespace)
    return [image.replace(/^.*@/, ''), ...(await project.digests())]
  }
  project.write('.github/deploy.yml', config(repository))
  project.write('docker-stack.yml', stackFile(repository))
  await project.apply(deployment(`${repository}@${one}`))
  try {
    const first = await deploy(one)
    expect(first.code, first.text).toBe(0)
    expect(await running()).toEqual([`${one} 1/1`, one])

    // No room for one more pod, so that the update of Kubernetes cannot begin, after that of Swarm has ended well.
    await project.kubectl('create', 'quota', 'full', '--hard=pods=2')
    const bad = await deploy(two)
    expect(bad.code, bad.text).toBe(6)
    expect(bad.text).toContain('Taken back, because')
    expect(await running()).toEqual([`${one} 1/1`, one])
    expect((await project.records()).slice(0, 2).map(({ state }) => state)).toEqual(['rolled back', 'rolled back'])

    await project.kubectl('delete', 'quota', 'full')
    const good = await deploy(two)
    expect(good.code, good.text).toBe(0)
    expect(await running()).toEqual([`${two} 1/1`, two])
    expect(await project.notes()).toEqual([])
  } finally {
    await removeStack(project.namespace)
    const filter = `label=io.deploy-action.destination=swarm/${project.namespace}`
    const left = (await docker('config', 'ls', '-q', '--filter', filter)).split('\n').filter(Boolean)
    if (left.length > 0) await docker('config', 'rm', ...left)
  }
})

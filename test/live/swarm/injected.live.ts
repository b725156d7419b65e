import { app, pushImage } from '../compose/images.ts'
import { docker, stopSwarmAfterwards } from './engine.ts'
import { testStack, type World } from './world.ts'

stopSwarmAfterwards()

const file = (world: World) => `version: "3.8"
services:
  web:
    image: ${world.repository}:x
    stop_grace_period: 1s
    secrets: [password]
    configs: [{ source: motd, target: /motd }]
    deploy: { restart_policy: { delay: 1s }, update_config: { monitor: 1s } }
secrets: { password: { external: true } }
configs: { motd: { file: ./motd.txt } }
`

const names = async (kind: 'secret' | 'config', world: World) =>
  (
    await docker(
      kind,
      'ls',
      '--format',
      '{{.Name}}',
      '--filter',
      `label=io.deploy-action.injected=swarm/${world.stack}`,
    )
  )
    .split('\n')
    .filter(Boolean)
    .sort()

const inside = async (world: World, path: string) => {
  const filter = `label=com.docker.swarm.service.name=${world.stack}_web`
  const [id = ''] = (await docker('ps', '-q', '--filter', filter)).split('\n')
  return docker('exec', id, 'cat', path)
}

testStack('secrets and configs: made, rotated, pruned when no kept release needs them', async ({ world, expect }) => {
  const config = { secrets: { password: 'PASSWORD' } }
  const variables = { PASSWORD: { secret: 'PASSWORD' } }
  const digest = await pushImage(world.repository, app.good('one'))
  world.write('docker-stack.yml', file(world))
  const deploy = async (password: string, text: string) => {
    world.secrets.set('PASSWORD', password)
    world.write('motd.txt', text)
    const done = await world.deploy({ digest, variables, config })
    expect(done.outcome.failure).toBeUndefined()
    expect(JSON.stringify([done.plan, done.outcome])).not.toContain(password)
    return done
  }
  await deploy('first-value', 'hello')
  const [secret = ''] = await names('secret', world)
  expect(secret).toMatch(new RegExp(`^${world.stack}_password_[0-9a-f]{16}$`))
  expect(await inside(world, '/run/secrets/password')).toBe('first-value')
  expect(await inside(world, '/motd')).toBe('hello')

  await deploy('first-value', 'hello')
  expect(await names('secret', world)).toEqual([secret])
  await deploy('second-value', 'goodbye')
  expect(await inside(world, '/run/secrets/password')).toBe('second-value')
  expect(await inside(world, '/motd')).toBe('goodbye')
  // The first is still needed: a kept release has it.
  expect(await names('secret', world)).toHaveLength(2)

  for (const name of (
    await docker(
      'config',
      'ls',
      '--format',
      '{{.Name}}',
      '--filter',
      `label=io.deploy-action.destination=swarm/${world.stack}`,
    )
  ).split('\n'))
    await docker('config', 'rm', name)
  await deploy('second-value', 'goodbye')
  expect(await names('secret', world)).toHaveLength(1)
  expect(await names('secret', world)).not.toContain(secret)
  expect(await names('config', world)).toHaveLength(1)
})

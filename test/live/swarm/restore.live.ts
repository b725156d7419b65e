import { ensureRegistry, stopRegistry } from '../../../scripts/engine/engine.mjs'
import { attempt } from '../../../src/engine/attempt.ts'
import { runRestore } from '../../../src/engine/undo.ts'
import { swarm } from '../../../src/targets/swarm/index.ts'
import { app, pushImage } from '../compose/images.ts'
import { docker, stopSwarmAfterwards } from './engine.ts'
import { testStack, type World } from './world.ts'

stopSwarmAfterwards()

const service = (world: World, name: string, more = '') =>
  `  ${name}: { image: "${world.repository}:x", stop_grace_period: 1s, deploy: { restart_policy: { delay: 1s }, update_config: { monitor: 1s } }${more} }\n`
const stack = (...services: string[]) => `version: "3.8"\nservices:\n${services.join('')}`

const environmentOf = async (world: World, name: string) =>
  JSON.parse(
    await docker(
      'service',
      'inspect',
      '--format',
      '{{json .Spec.TaskTemplate.ContainerSpec.Env}}',
      `${world.stack}_${name}`,
    ),
  ) as string[]

testStack(
  'two bad ones in a row: the last good release comes back, with its settings, secrets and scale; what was added goes',
  async ({ world, expect }) => {
    world.secrets.set('PASSWORD', 'pass-"one"$\nx')
    const variables = { PASSWORD: { secret: 'PASSWORD' } }
    world.write(
      'docker-stack.yml',
      stack(service(world, 'web', ', environment: { PASSWORD: "${PASSWORD}", MODE: old }')),
    )
    const good = await pushImage(world.repository, app.good('one'))
    const first = await world.deploy({ digest: good, variables })
    expect(first.outcome.failure).toBeUndefined()
    expect(JSON.stringify(first.plan)).not.toContain('pass-')
    await docker('service', 'scale', '--detach', `${world.stack}_web=2`)
    const before = await environmentOf(world, 'web')
    expect(before).toContain('PASSWORD=pass-"one"$\nx')

    world.secrets.set('PASSWORD', 'pass-two')
    world.write(
      'docker-stack.yml',
      stack(service(world, 'web', ', environment: { PASSWORD: "${PASSWORD}", MODE: new }'), service(world, 'added')),
    )
    const crash = await pushImage(world.repository, app.crash)
    for (const _ of [1, 2]) {
      const { outcome } = await world.deploy({ digest: crash, variables })
      expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
    }
    expect(await environmentOf(world, 'web')).toEqual(before)
    expect(await world.services()).toEqual([expect.stringMatching(`^web 2/2 ${good} `)])
  },
)

testStack('a stack that was deployed by hand comes back by the specs of its services', async ({ world, expect }) => {
  const good = await pushImage(world.repository, app.good('one'))
  const labels = ['--label', `com.docker.stack.namespace=${world.stack}`]
  const options = ['--detach', '--quiet', '--env', 'HAND=made', '--stop-grace-period', '1s', '--restart-delay', '1s']
  const image = `${world.repository}@${good}`
  await docker('service', 'create', ...options, ...labels, '--name', `${world.stack}_web`, image)
  world.write('docker-stack.yml', stack(service(world, 'web', ', environment: { MODE: new }'), service(world, 'added')))
  const { outcome, plan } = await world.deploy({ digest: await pushImage(world.repository, app.crash) })
  expect(plan.notes.join()).toContain('not as a release of deploy-action made it')
  expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
  expect(JSON.stringify(outcome.undone)).not.toContain('HAND=made')
  expect(await environmentOf(world, 'web')).toEqual(['HAND=made'])
  expect(await world.services()).toEqual([expect.stringMatching(`^web 1/1 ${good} `)])
})

testStack(
  'any kept release can be returned to, twice, also after the registry went away',
  async ({ world, expect }) => {
    const label = `gone-${world.stack}`.slice(0, 30)
    const { address } = await ensureRegistry({ name: 'swarm', label })
    const repository = `${address}/${world.stack}`
    const file = (mode: string) =>
      stack(service(world, 'web', `, environment: { MODE: ${mode} }`)).replaceAll(world.repository, repository)
    const one = await pushImage(repository, app.good('one'))
    const two = await pushImage(repository, app.good('two'))
    const given = (digest: string) => ({ ...world.input({ digest }), images: { app: { name: repository, digest } } })
    world.write('docker-stack.yml', file('old'))
    const input = given(one)
    const kept = swarm.release(input, await world.observe(input))
    expect((await world.deploy({ digest: one }, { input })).outcome.failure).toBeUndefined()
    world.write('docker-stack.yml', file('new'))
    expect((await world.deploy({ digest: two }, { input: given(two) })).outcome.failure).toBeUndefined()
    await stopRegistry('swarm', label)
    for (const _ of [1, 2]) {
      const { name, data } = swarm.restore(input, kept)
      const outcomes = await runRestore({ name, data }, world.context)
      expect(outcomes.find(({ state }) => state === 'failed')?.failure).toBeUndefined()
      expect(await environmentOf(world, 'web')).toEqual(['MODE=old'])
      expect((await world.services())[0]).toContain(`web 1/1 ${one}`)
    }
    // And a deploy of a digest that the node has goes forward without the registry.
    const forward = await world.deploy({ digest: two }, { input: given(two) })
    expect(forward.outcome.failure).toBeUndefined()
  },
)

testStack('wherever the deploy is cut off, the way back ends at the old digest', async ({ world, expect }) => {
  world.write('docker-stack.yml', stack(service(world, 'web'), service(world, 'side')))
  const one = await pushImage(world.repository, app.good('one'))
  const two = await pushImage(world.repository, app.good('two'))
  await world.deploy({ digest: one })
  for (const delay of [0, 400, 1500]) {
    const input = world.input({ digest: two })
    const facts = await world.observe(input)
    const plan = world.plan(input, facts)
    const nothing = { outputs: new Map<string, string>(), scratch: undefined }
    for (const step of plan.steps) if (step.do !== 'wait') await attempt(step, nothing, world.context)
    await new Promise((resolve) => setTimeout(resolve, delay))
    const outcomes = await runRestore(swarm.restore(input, swarm.snapshot(input, facts)), world.context)
    expect(outcomes.find(({ state }) => state === 'failed')?.failure, `cut off after ${delay} ms`).toBeUndefined()
    expect((await world.services()).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      `side 1/1 ${one}`,
      `web 1/1 ${one}`,
    ])
  }
})

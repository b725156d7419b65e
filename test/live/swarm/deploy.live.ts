import { swarm } from '../../../src/targets/swarm/index.ts'
import { until } from '../../fakes/until.ts'
import { app, pushImage } from '../compose/images.ts'
import { docker, removeStack, stopSwarmAfterwards } from './engine.ts'
import { testStack, type World } from './world.ts'

stopSwarmAfterwards()

export const web = (world: World, deploy = '', more = '') => `version: "3.8"
services:
  web:
    image: ${world.repository}:\${TAG}
    stop_grace_period: 1s
    deploy: { update_config: { monitor: 2s${deploy} } }
${more}`

testStack('deploys by digest and verifies it; a second time nothing is replaced', async ({ world, expect }) => {
  world.write('docker-stack.yml', web(world))
  const digest = await pushImage(world.repository, app.good('one'))
  const first = await world.deploy({ digest })
  expect(first.outcome.failure).toBeUndefined()
  expect(await world.services()).toEqual([`web 1/1 ${digest} -`])
  const tasks = await docker('stack', 'ps', '-q', world.stack)

  const second = await world.deploy({ digest })
  expect(second.outcome.failure).toBeUndefined()
  expect(await docker('stack', 'ps', '-q', world.stack)).toBe(tasks)
  expect(second.outcome.steps.find(({ id }) => id === 'verify')?.ms).toBeLessThan(1500)

  const input = world.input({ digest })
  const running = swarm.running(input, await world.observe(input))
  expect(running).toMatchObject([{ service: 'web', digest, state: 'running', restarts: 0 }])
})

testStack('an update that goes well is completed and all old tasks are gone', async ({ world, expect }) => {
  world.write('docker-stack.yml', web(world, ', order: start-first'))
  await world.deploy({ digest: await pushImage(world.repository, app.good('one')) })
  const two = await pushImage(world.repository, app.good('two'))
  const { outcome } = await world.deploy({ digest: two })
  expect(outcome.failure).toBeUndefined()
  // The old task has been told to end, and has a second for it.
  await until(async () => (await world.services())[0] === `web 1/1 ${two} completed`)
})

testStack('replicas, a global service, a job, a one-shot and a health check', async ({ world, expect }) => {
  world.write(
    'docker-stack.yml',
    web(
      world,
      '',
      `    healthcheck: { test: ["CMD", "wget", "-q", "-O", "-", "http://127.0.0.1:8080/version"], interval: 1s, timeout: 1s, retries: 3 }
  many: { image: "${world.repository}:x", stop_grace_period: 1s, deploy: { replicas: 3, update_config: { monitor: 1s } } }
  everywhere: { image: "${world.repository}:x", stop_grace_period: 1s, deploy: { mode: global, update_config: { monitor: 1s } } }
  job: { image: "${world.repository}:x", command: ["sh", "-c", "echo migrated"], deploy: { mode: replicated-job } }
  once: { image: "${world.repository}:x", command: ["sh", "-c", "sleep 1"], deploy: { restart_policy: { condition: none } } }
`,
    ),
  )
  const digest = await pushImage(world.repository, app.good('one'))
  const { outcome } = await world.deploy({ digest })
  expect(outcome.failure).toBeUndefined()
  const again = await world.deploy({ digest })
  expect(again.outcome.failure).toBeUndefined()
})

testStack('two stacks deployed at once do not disturb each other', async ({ world, expect }) => {
  const digest = await pushImage(world.repository, app.good('one'))
  world.write('docker-stack.yml', web(world))
  const other = { stack: `${world.stack}-b` }
  try {
    const both = await Promise.all([world.deploy({ digest }), world.deploy({ digest, config: other })])
    expect(both.map(({ outcome }) => outcome.failure)).toEqual([undefined, undefined])
  } finally {
    await removeStack(other.stack)
  }
})

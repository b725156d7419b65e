import { app, pushImage } from '../compose/images.ts'
import { stopSwarmAfterwards } from './engine.ts'
import { type Deployed, testStack, type World } from './world.ts'

stopSwarmAfterwards()

const web = (world: World, deploy = '', more = '') => `version: "3.8"
services:
  web:
    image: ${world.repository}:x
    stop_grace_period: 1s
${more}    deploy:
      restart_policy: { delay: 1s }
      update_config: { monitor: 2s${deploy} }
      rollback_config: { monitor: 1s }
`

/** A stack with a good release, then one with another image. */
async function deployOver(
  world: World,
  file: string,
  script: string,
  stable = 0,
): Promise<Deployed & { good: string }> {
  world.write('docker-stack.yml', file)
  const good = await pushImage(world.repository, app.good('one'))
  const first = await world.deploy({ digest: good })
  if (first.outcome.failure !== undefined) throw first.outcome.failure
  return { ...(await world.deploy({ digest: await pushImage(world.repository, script) }, { stable })), good }
}

testStack('a crash that Swarm rolls back is a failure, told with exit code and log', async ({ world, expect }) => {
  const done = await deployOver(world, web(world, ', failure_action: rollback'), app.crash)
  expect(done.outcome).toMatchObject({ state: 'failed', rolledBack: true, failure: { kind: 'unhealthy' } })
  expect(done.outcome.failure?.message).toMatch(/^web was rolled back by Swarm: it crashed with exit code 3$/)
  expect(done.outcome.failure?.details.join('\n')).toContain('  | cannot reach the database')
  expect(await world.services()).toEqual([expect.stringMatching(`^web 1/1 ${done.good} `)])
})

testStack('a crash after which Swarm pauses', async ({ world, expect }) => {
  const done = await deployOver(world, web(world, ', failure_action: pause'), app.crash)
  expect(done.outcome).toMatchObject({ state: 'failed', rolledBack: true })
  expect(done.outcome.failure?.message).toMatch(
    /^web was stopped by Swarm in the middle of its update: it crashed with exit code 3$/,
  )
  expect(done.outcome.failure?.details.join('\n')).toContain('update paused')
  expect(await world.services()).toEqual([`web 1/1 ${done.good} completed`])
})

testStack(
  'a crash that Swarm goes on over: "completed" with everything down is a failure',
  async ({ world, expect }) => {
    const done = await deployOver(world, web(world, ', failure_action: continue'), app.crash)
    expect(done.outcome).toMatchObject({ state: 'failed', rolledBack: true, failure: { kind: 'unhealthy' } })
    expect(done.outcome.failure?.message).toMatch(/^web crashed with exit code 3/)
    expect(await world.services()).toEqual([`web 1/1 ${done.good} completed`])
  },
)

testStack('unhealthy: rolled back by Swarm, told as such', async ({ world, expect }) => {
  const health =
    '    healthcheck: { test: ["CMD", "wget", "-q", "-O", "-", "http://127.0.0.1:8080/version"], interval: 500ms, timeout: 1s, retries: 2 }\n'
  const done = await deployOver(world, web(world, ', failure_action: rollback', health), app.hangs)
  expect(done.outcome.failure?.message).toMatch(
    /^web was rolled back by Swarm: it was ended because it is unhealthy: its health check says wget: can't connect/,
  )
  expect(done.outcome.failure?.details.join('\n')).toContain('  | does not listen')
  expect(await world.services()).toEqual([expect.stringMatching(`^web 1/1 ${done.good} `)])
})

testStack('out of memory is told apart from a crash', async ({ world, expect }) => {
  const eats = 'a=0123456789; while true; do a="$a$a"; done'
  const file = `${web(world)}      resources: { limits: { memory: 16M } }\n`
  const done = await deployOver(world, file, eats)
  expect(done.outcome.failure?.message).toMatch(/it was killed because it ran out of memory$/)
  expect(await world.services()).toEqual([expect.stringMatching(`^web 1/1 ${done.good} `)])
})

testStack('a service that dies after Swarm has looked away is caught by watching', async ({ world, expect }) => {
  const late = 'echo serving; sleep 4; echo "lost the database" >&2; exit 4'
  const done = await deployOver(world, web(world), late, 8000)
  expect(done.outcome.failure?.message).toMatch(/^web crashed with exit code 4/)
  expect(await world.services()).toEqual([expect.stringMatching(`^web 1/1 ${done.good} `)])
})

testStack('a first create that crashes: told soon, and nothing is left', async ({ world, expect }) => {
  world.write('docker-stack.yml', web(world))
  const done = await world.deploy({ digest: await pushImage(world.repository, app.crash) })
  expect(done.outcome).toMatchObject({ state: 'failed', rolledBack: true, failure: { kind: 'unhealthy' } })
  expect(done.outcome.failure?.message).toMatch(/^web crashed with exit code 3/)
  expect(await world.services()).toEqual([])
})

testStack('a first create that no node fits is a lack of capacity', async ({ world, expect }) => {
  world.write('docker-stack.yml', `${web(world)}      placement: { constraints: ["node.labels.none == 1"] }\n`)
  const done = await world.deploy({ digest: await pushImage(world.repository, app.good('one')) })
  expect(done.outcome).toMatchObject({ state: 'failed', rolledBack: true, failure: { kind: 'capacity' } })
  expect(done.outcome.failure?.message).toContain(
    'web finds no node: no suitable node (scheduling constraints not satisfied',
  )
  expect(await world.services()).toEqual([])
})

testStack('an image that is not in the registry is found out before anything is changed', async ({ world, expect }) => {
  world.write('docker-stack.yml', web(world))
  const good = await pushImage(world.repository, app.good('one'))
  await world.deploy({ digest: good })
  const missing = `sha256:${'0'.repeat(64)}`
  await expect(world.deploy({ digest: missing })).rejects.toMatchObject({ kind: 'absent' })
  expect(await world.services()).toEqual([`web 1/1 ${good} -`])
})

testStack('an image that the nodes do not find, while the registry is silent', async ({ world, expect }) => {
  world.write('docker-stack.yml', web(world))
  const input = world.input({ digest: await pushImage(world.repository, app.good('one')) })
  const nowhere = { ...input, images: { app: { name: '127.0.0.1:1/nowhere', digest: `sha256:${'1'.repeat(64)}` } } }
  world.write('docker-stack.yml', web(world).replace(world.repository, '127.0.0.1:1/nowhere'))
  const done = await world.deploy({ digest: '' }, { input: nowhere })
  expect(done.outcome.failure).toMatchObject({ kind: 'absent' })
  expect(done.outcome.failure?.message).toContain('its image was not found: 127.0.0.1:1/nowhere')
})

testStack('a one-shot that fails is a failure with its own words', async ({ world, expect }) => {
  const once = `  once: { image: "${world.repository}:x", command: ["sh", "-c", "echo no such table; exit 9"], deploy: { restart_policy: { condition: none } } }\n`
  world.write('docker-stack.yml', `${web(world)}${once}`)
  const done = await world.deploy({ digest: await pushImage(world.repository, app.good('one')) })
  expect(done.outcome.failure?.message).toMatch(/^once crashed with exit code 9$/)
  expect(done.outcome.failure?.details.join('\n')).toContain('  | no such table')
  expect(done.outcome.rolledBack).toBe(true)
})

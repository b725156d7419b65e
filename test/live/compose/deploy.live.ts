import type { Json } from '../../../src/core/json.ts'
import { facts as noFacts } from '../../../src/core/question.ts'
import { observe } from '../../../src/engine/observe.ts'
import { compose } from '../../../src/targets/compose/index.ts'
import { app, docker, pushImage } from './images.ts'
import { testProject, type World } from './world.ts'

const web = (world: World, more = '') => `services:
  web:
    image: ${world.repository}:\${TAG}
    stop_grace_period: 1s
${more}`

testProject('deploys by digest, verifies it, and a second time changes nothing', async ({ world, expect }) => {
  world.write('compose.yaml', web(world))
  const digest = await pushImage(world.repository, app.good('one'))
  const first = await world.deploy({ digest })
  expect(first.outcome.failure).toBeUndefined()
  expect(await world.running()).toEqual([`web running ${world.repository}@${digest}`])
  const [before] = await world.containers()

  const second = await world.deploy({ digest })
  expect(second.outcome.state).toBe('succeeded')
  expect((await world.containers())[0]?.id).toBe(before?.id)

  const input = world.input({ digest })
  const running = compose.running(input, await world.observe(input))
  expect(running).toMatchObject([{ service: 'web', digest, state: 'running', restarts: 0 }])
})

testProject('knows whether `up` has happened', async ({ world, expect }) => {
  world.write('compose.yaml', web(world))
  const digest = await pushImage(world.repository, app.good('one'))
  const verdictOf = async (plan: { steps: readonly { id: string; check?: { data: Json } }[] }) => {
    const data = plan.steps.find(({ id }) => id === 'compose.up')?.check?.data as Json
    const check = compose.knowledge.checks?.['compose.up']
    return check?.verdict(data, await observe(() => check.ask(data), world.context))
  }
  const input = world.input({ digest })
  expect(await verdictOf(world.plan(input, await world.observe(input)))).toBe('absent')
  const { plan } = await world.deploy({ digest })
  expect(await verdictOf(plan)).toBe('done')
  await docker('stop', (await world.containers())[0]?.id ?? '')
  expect(await verdictOf(plan)).toBe('absent')
})

testProject(
  'several services: dependencies, replicas, a health check, a one-shot that ends well',
  async ({ world, expect }) => {
    world.write(
      'compose.yaml',
      web(
        world,
        `    deploy: { replicas: 2 }
    healthcheck: { test: ["CMD", "wget", "-q", "-O", "-", "http://127.0.0.1:8080/version"], interval: 1s, timeout: 1s, retries: 2 }
    depends_on: { migrate: { condition: service_completed_successfully } }
  migrate:
    image: ${world.repository}:\${TAG}
    command: ["sh", "-c", "echo migrated"]
  cron:
    image: ${world.repository}:\${TAG}
    profiles: [extra]
  other:
    image: ${world.repository}:\${TAG}
    profiles: [not-this]
`,
      ),
    )
    const digest = await pushImage(world.repository, app.good('one'))
    const { outcome } = await world.deploy({ digest, config: { profiles: ['extra'] } })
    expect(outcome.failure).toBeUndefined()
    const image = `${world.repository}@${digest}`
    expect(await world.running()).toEqual([
      `cron running ${image}`,
      `migrate exited ${image}`,
      `web running ${image}`,
      `web running ${image}`,
    ])
  },
)

testProject('a one-shot named in the settings is good when it has ended', async ({ world, expect }) => {
  world.write('compose.yaml', `${web(world)}  seed:\n    image: ${world.repository}:x\n    command: ["true"]\n`)
  const digest = await pushImage(world.repository, app.good('one'))
  const { outcome } = await world.deploy({ digest, config: { 'one-shot': ['seed'] } })
  expect(outcome.failure).toBeUndefined()
})

testProject(
  'keeps what Compose knows: limits, binds, configs with dollars; and shows logs',
  async ({ world, expect }) => {
    world.write('note.txt', 'from the checkout')
    world.write(
      'compose.yaml',
      web(
        world,
        `    command: ["sh", "-c", "echo $$HOME > /home.txt; cat /note.txt; cat /made.txt; exec httpd -f -p 8080 -h /"]
    environment: { HOME: /the/home, PRICE: "5$$" }
    volumes: ["./note.txt:/note.txt:ro", "data:/data"]
    configs: [{ source: made, target: /made.txt }]
    deploy: { resources: { limits: { memory: 32M } } }
volumes: { data: {} }
configs: { made: { content: "costs $$5 in \${PLACE}\\n" } }
`,
      ),
    )
    const digest = await pushImage(world.repository, app.good('one'))
    const folder = `${world.state}/host`
    const { outcome } = await world.deploy({ digest, variables: { PLACE: 'Köln' }, config: { folder } })
    expect(outcome.failure).toBeUndefined()
    const [container] = await world.containers()
    const id = container?.id ?? ''
    expect(container?.env).toContain('PRICE=5$')
    expect(await docker('inspect', '--format', '{{json .Mounts}}', id)).toContain(`${folder}/`)
    expect(await docker('exec', id, 'cat', '/home.txt')).toBe('/the/home')
    expect(await docker('inspect', '--format', '{{.HostConfig.Memory}}', id)).toBe(String(32 * 1024 * 1024))
    const input = world.input({ digest })
    const [question] = compose.logs?.(input, 'web', 10, noFacts()) ?? []
    const facts = await observe(() => (question === undefined ? [] : [question]), world.context)
    const lines = facts.need<readonly string[]>({ name: question?.topic ?? '' })
    expect(lines.map((line) => line.replace(/^.* \| /, ''))).toEqual(['from the checkoutcosts $5 in Köln'])
  },
)

testProject(
  'services that are no longer in the file are kept, or removed where that is asked for',
  async ({ world, expect }) => {
    const digest = await pushImage(world.repository, app.good('one'))
    world.write('compose.yaml', `${web(world)}  old:\n    image: ${world.repository}:x\n    stop_grace_period: 1s\n`)
    await world.deploy({ digest })
    world.write('compose.yaml', web(world))
    const kept = await world.deploy({ digest })
    expect(kept.plan.notes.join()).toContain('old: not in the Compose file any more, but kept running')
    expect((await world.containers()).map(({ service }) => service)).toEqual(['old', 'web'])
    const removed = await world.deploy({ digest, config: { orphans: 'remove' } })
    expect(removed.outcome.state).toBe('succeeded')
    expect((await world.containers()).map(({ service }) => service)).toEqual(['web'])
  },
)

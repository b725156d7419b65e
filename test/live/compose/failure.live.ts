import { createServer } from 'node:net'
import { app, docker, pushImage } from './images.ts'
import { type Deployed, testProject, type World } from './world.ts'

const web = (world: World, more = '') => `services:
  web:
    image: ${world.repository}:x
    stop_grace_period: 1s
${more}`

/** A project with a good release, then one with another image. */
async function deployOver(
  world: World,
  file: string,
  script: string,
  stable?: number,
): Promise<Deployed & { good: string }> {
  world.write('compose.yaml', file)
  const good = await pushImage(world.repository, app.good('one'))
  const first = await world.deploy({ digest: good })
  if (first.outcome.failure !== undefined) throw first.outcome.failure
  return { ...(await world.deploy({ digest: await pushImage(world.repository, script) }, stable)), good }
}

testProject(
  'a crash is told with exit code and log long before the deadline, and the old digest runs again',
  async ({ world, expect }) => {
    const { outcome, good } = await deployOver(world, web(world), app.crash)
    expect(outcome).toMatchObject({ state: 'failed', rolledBack: true, failure: { kind: 'unhealthy' } })
    expect(outcome.failure?.message).toMatch(/^web crashed with exit code 3 after [\d.]+m?s$/)
    expect(outcome.failure?.details.join('\n')).toContain('  | cannot reach the database')
    expect(outcome.steps.find(({ id }) => id === 'verify')?.ms).toBeLessThan(15_000)
    expect(await world.running()).toEqual([`web running ${world.repository}@${good}`])
  },
)

testProject('a crash loop is bad although Docker keeps restarting it', async ({ world, expect }) => {
  const { outcome, good } = await deployOver(world, web(world, '    restart: always\n'), app.crash)
  expect(outcome.failure?.message).toMatch(
    /^web crashed with exit code 3 after [\d.]+m?s \(restarted (once|\d+ times)\)$/,
  )
  // Lines of both streams, in the order in which the engine got them.
  expect(outcome.failure?.details.join('\n')).toMatch(
    /exit code 3, \d+ restarts\n(?: {2}\| preparing\n)* {2}\| cannot reach the database/,
  )
  expect(outcome.steps.find(({ id }) => id === 'verify')?.ms).toBeLessThan(15_000)
  expect(await world.running()).toEqual([`web running ${world.repository}@${good}`])
})

testProject(
  'what others wait for and what is restarted for ever is told at once, and up is ended',
  async ({ world, expect }) => {
    const file = (script: string) => `services:
  web:
    image: ${world.repository}:x
    stop_grace_period: 1s
    depends_on: { db: { condition: service_healthy } }
  db:
    image: ${world.repository}:x
    stop_grace_period: 1s
    restart: always
    command: ["sh", "-c", "${script}"]
    healthcheck: { test: ["CMD", "true"], interval: 1m, start_period: 1m, start_interval: 30s }
`
    world.write('compose.yaml', file('echo no disk; exit 7'))
    const { outcome } = await world.deploy({ digest: await pushImage(world.repository, app.good('one')) })
    expect(outcome.failure).toMatchObject({ kind: 'unhealthy' })
    expect(outcome.failure?.message).toMatch(/^db crashed with exit code 7 after [\d.]+m?s \(restarted \d+ times\)/)
    expect(outcome.failure?.details.join('\n')).toContain('  | no disk')
    expect(outcome.steps.find(({ id }) => id === 'compose.up')?.ms).toBeLessThan(20_000)
    expect(await world.containers()).toEqual([])
  },
)

testProject('a service without a health check that dies late is caught by watching', async ({ world, expect }) => {
  const { outcome, good } = await deployOver(world, web(world), app.late, 5000)
  expect(outcome.failure?.message).toMatch(/^web crashed with exit code 4 after 2/)
  expect(await world.running()).toEqual([`web running ${world.repository}@${good}`])
})

testProject('unhealthy is told with what the health check says', async ({ world, expect }) => {
  const health = `    healthcheck: { test: ["CMD", "wget", "-q", "-O", "-", "http://127.0.0.1:8080/version"], interval: 500ms, timeout: 1s, retries: 2 }\n`
  const { outcome, good } = await deployOver(world, web(world, health), app.hangs)
  expect(outcome.failure?.message).toContain(
    "web is unhealthy: its health check says wget: can't connect to remote host",
  )
  expect(outcome.failure?.details.join('\n')).toContain('  | does not listen')
  expect(await world.running()).toEqual([`web running ${world.repository}@${good}`])
})

testProject('out of memory is told apart from a crash', async ({ world, expect }) => {
  const limit = '    deploy: { resources: { limits: { memory: 16M } } }\n'
  const eats = 'a=0123456789; while true; do a="$a$a"; done'
  const { outcome } = await deployOver(world, web(world, limit), eats)
  expect(outcome.failure?.message).toContain('web was killed because it ran out of memory (limit 16 MiB)')
  expect(outcome.rolledBack).toBe(true)
})

testProject(
  'an image that is not in the registry is found out before anything is changed',
  async ({ world, expect }) => {
    world.write('compose.yaml', web(world))
    const good = await pushImage(world.repository, app.good('one'))
    await world.deploy({ digest: good })
    const [before] = await world.containers()
    const { outcome } = await world.deploy({ digest: `sha256:${'0'.repeat(64)}` })
    expect(outcome.failure).toMatchObject({ kind: 'absent' })
    expect(outcome.failure?.message).toContain('not found')
    expect(outcome.steps.find(({ id }) => id === 'compose.up')?.state).toBe('skipped')
    expect(outcome.undone).toEqual([])
    expect(await world.containers()).toEqual([before])
  },
)

testProject(
  'a port that is in use is a lack of capacity, and the old release comes back',
  async ({ world, expect }) => {
    world.write('compose.yaml', web(world))
    const good = await pushImage(world.repository, app.good('one'))
    await world.deploy({ digest: good })
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    try {
      world.write('compose.yaml', web(world, `    ports: ["127.0.0.1:${port}:8080"]\n`))
      const { outcome } = await world.deploy({ digest: good })
      expect(outcome.failure).toMatchObject({
        kind: 'capacity',
        message: `The port 127.0.0.1:${port} is in use already.`,
      })
      expect(outcome.rolledBack).toBe(true)
      expect(await world.running()).toEqual([`web running ${world.repository}@${good}`])
      expect(await docker('port', (await world.containers())[0]?.id ?? '')).toBe('')
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  },
)

testProject(
  'a one-shot that fails stops what depends on it; its own words are the cause',
  async ({ world, expect }) => {
    const file = web(
      world,
      `    depends_on: { migrate: { condition: service_completed_successfully } }
  migrate:
    image: ${world.repository}:x
    command: ["sh", "-c", "if [ -z \\"$$BREAK\\" ]; then exit 0; fi; echo no such table; exit 9"]
    environment: { BREAK: "\${BREAK:-}" }
`,
    )
    world.write('compose.yaml', file)
    const digest = await pushImage(world.repository, app.good('one'))
    expect((await world.deploy({ digest })).outcome.failure).toBeUndefined()
    const { outcome } = await world.deploy({ digest, variables: { BREAK: 'yes' } })
    expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
    expect(outcome.failure?.message).toMatch(/^migrate crashed with exit code 9/)
    expect(outcome.failure?.details.join('\n')).toContain('  | no such table')
    expect((await world.running()).filter((text) => text.startsWith('web'))).toEqual([
      `web running ${world.repository}@${digest}`,
    ])
  },
)

testProject('the first deploy of all that fails leaves nothing but volumes', async ({ world, expect }) => {
  world.write('compose.yaml', web(world, '    volumes: ["data:/data"]\nvolumes: { data: {} }\n'))
  const { outcome } = await world.deploy({ digest: await pushImage(world.repository, app.crash) })
  expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
  expect(outcome.failure?.message).toContain('web crashed with exit code 3')
  expect(await world.containers()).toEqual([])
  const label = `label=com.docker.compose.project=${world.project}`
  expect(await docker('network', 'ls', '-q', '--filter', label)).toBe('')
  expect(await docker('volume', 'ls', '-q', '--filter', label)).toBe(`${world.project}_data`)
})

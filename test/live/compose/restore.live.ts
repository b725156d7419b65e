import { readFileSync } from 'node:fs'
import { runRestore } from '../../../src/engine/undo.ts'
import { compose } from '../../../src/targets/compose/index.ts'
import { app, docker, pushImage } from './images.ts'
import { testProject, type World } from './world.ts'

const web = (world: World, more = '') => `services:
  web:
    image: ${world.repository}:x
    stop_grace_period: 1s
${more}`
const nasty = `it's "quoted", $HOME \${X} $$ \\n \\ and\ntwo lines\n`

testProject(
  'two bad releases in a row end at the last good digest; what was not touched is not touched',
  async ({ world, expect }) => {
    world.write(
      'compose.yaml',
      web(world, `  db:\n    image: ${world.repository}-db:x\n    stop_grace_period: 1s\n    volumes: [/data]\n`),
    )
    const good = await pushImage(world.repository, app.good('one'))
    const config = { services: { web: 'app' } }
    await docker('pull', '-q', `${world.repository}@${good}`)
    await docker('tag', `${world.repository}@${good}`, `${world.repository}-db:x`)
    await world.deploy({ digest: good, config })
    const [db] = await world.containers()
    for (const script of [app.crash, app.late]) {
      const { outcome } = await world.deploy({ digest: await pushImage(world.repository, script), config }, 4000)
      expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
    }
    expect((await world.running())[1]).toBe(`web running ${world.repository}@${good}`)
    expect((await world.containers())[0]).toEqual(db)
  },
)

testProject('a way back taken twice does no harm', async ({ world, expect }) => {
  world.write('compose.yaml', web(world))
  const one = await pushImage(world.repository, app.good('one'))
  const two = await pushImage(world.repository, app.good('two'))
  await world.deploy({ digest: one })
  const input = world.input({ digest: two })
  const snapshot = compose.snapshot(input, await world.observe(input))
  await world.deploy({ digest: two })
  for (const _ of [1, 2]) {
    const outcomes = await runRestore(compose.restore(input, snapshot), world.context)
    expect(outcomes.map(({ state }) => state)).not.toContain('failed')
    expect(await world.running()).toEqual([`web running ${world.repository}@${one}`])
  }
})

testProject('a release whose image was removed from the engine is pulled again', async ({ world, expect }) => {
  world.write('compose.yaml', web(world))
  const one = await pushImage(world.repository, app.good('one'))
  const two = await pushImage(world.repository, app.good('two'))
  const input = world.input({ digest: one })
  const release = compose.release(input, await world.observe(input))
  await world.deploy({ digest: one })
  await world.deploy({ digest: two })
  await docker('rmi', '-f', `${world.repository}@${one}`)
  const outcomes = await runRestore(compose.restore(input, release), world.context)
  expect(outcomes.find(({ state }) => state === 'failed')?.failure).toBeUndefined()
  expect(await world.running()).toEqual([`web running ${world.repository}@${one}`])
})

testProject(
  'a bad secret is rolled back to its old value, which never passes through a plan, a file or the log',
  async ({ world, expect }) => {
    world.write('compose.yaml', web(world, '    environment: { PASSWORD: "pre-${PASSWORD}", LEVEL: "${LEVEL}" }\n'))
    const check = 'case "$PASSWORD" in *wrong*) echo refused >&2; exit 5;; esac; exec httpd -f -p 8080 -h /'
    const digest = await pushImage(world.repository, check)
    const variables = { PASSWORD: { secret: 'PASSWORD' }, LEVEL: 'info' }
    world.secrets.set('PASSWORD', nasty)
    expect((await world.deploy({ digest, variables })).outcome.failure).toBeUndefined()
    expect((await world.containers())[0]?.env).toContain(`PASSWORD=pre-${nasty}`)

    world.secrets.set('PASSWORD', 'wrong-password')
    const { outcome, plan } = await world.deploy({ digest, variables: { ...variables, LEVEL: 'debug' } })
    expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
    expect(outcome.failure?.message).toContain('web crashed with exit code 5')
    expect((await world.containers())[0]?.env).toContain(`PASSWORD=pre-${nasty}`)
    expect((await world.containers())[0]?.env).toContain('LEVEL=info')

    const write = plan.steps.find(({ id }) => id === 'compose.write')
    const file = write?.do === 'write' ? readFileSync(write.path, 'utf8') : ''
    expect(file).toContain('pre-${PASSWORD}')
    const texts = [JSON.stringify(plan), JSON.stringify(world.events), file].join('\n')
    expect(texts).not.toContain('wrong-password')
    expect(texts).not.toContain('two lines')
  },
)

testProject('values of releases that nothing refers to are forgotten', async ({ world, expect }) => {
  world.write('compose.yaml', web(world, '    environment: { PASSWORD: "${PASSWORD}" }\n'))
  world.secrets.set('PASSWORD', 'first-value')
  const variables = { PASSWORD: { secret: 'PASSWORD' } }
  const values = async () =>
    (await docker('volume', 'ls', '-q', '--filter', `label=io.deploy-action.values=compose/${world.project}`))
      .split('\n')
      .filter(Boolean)
  const bad = await pushImage(world.repository, app.crash)
  await world.deploy({ digest: bad, variables })
  expect(await values()).toHaveLength(1)
  const good = await pushImage(world.repository, app.good('one'))
  await world.deploy({ digest: good, variables })
  expect(await values()).toHaveLength(1)
  await world.deploy({ digest: good, variables })
  expect(await values()).toHaveLength(2)
})

testProject(
  'a project that was started by hand: its images come back, and what cannot is said before the change',
  async ({ world, expect }) => {
    const old = await pushImage(world.repository, app.good('old'))
    world.write(
      'by-hand.yaml',
      `services:\n  web:\n    image: ${world.repository}@${old}\n    stop_grace_period: 1s\n  extra:\n    image: ${world.repository}@${old}\n`,
    )
    await docker('compose', '-f', `${world.root}/by-hand.yaml`, '-p', world.project, 'up', '-d')
    world.write('compose.yaml', `${web(world)}  added:\n    image: ${world.repository}:x\n`)
    const { outcome, plan } = await world.deploy({ digest: await pushImage(world.repository, app.crash) })
    expect(plan.notes.join('\n')).toContain('was not deployed by deploy-action')
    expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
    const image = `${world.repository}@${old}`
    expect(await world.running()).toEqual([`extra running ${image}`, `web running ${image}`])
  },
)

testProject(
  'containers that an interrupted start left without their configs are made anew',
  async ({ world, expect }) => {
    world.write(
      'compose.yaml',
      `${web(world, '    configs: [{ source: made, target: /made.txt }]\n    command: ["sh", "-c", "cat /made.txt && exec httpd -f -p 8080 -h /"]\n')}configs: { made: { content: "made\\n" } }\n`,
    )
    const digest = await pushImage(world.repository, app.good('one'))
    const input = world.input({ digest })
    const plan = world.plan(input, await world.observe(input))
    const write = plan.steps.find(({ id }) => id === 'compose.write')
    if (write?.do !== 'write' || typeof write.content !== 'string') throw new Error('a step writes the model')
    // What is left when `up` is killed between creating and copying: the container exists, the file in it does not.
    const bare = JSON.parse(write.content) as { services: { web: { configs?: unknown } } }
    delete bare.services.web.configs
    world.write('bare.json', JSON.stringify(bare))
    await docker('compose', '-f', `${world.root}/bare.json`, '-p', world.project, 'create')
    const { outcome } = await world.deploy({ digest })
    expect(outcome.failure).toBeUndefined()
    expect(await docker('logs', (await world.containers())[0]?.id ?? '')).toBe('made')
  },
)

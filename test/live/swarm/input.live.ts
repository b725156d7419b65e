import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { joinKnowledge } from '../../../src/core/knowledge.ts'
import { createContext } from '../../../src/engine/context.ts'
import { observe } from '../../../src/engine/observe.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { swarm } from '../../../src/targets/swarm/index.ts'
import { engine } from '../engine.ts'
import { stopSwarmAfterwards, swarmEngine } from './engine.ts'
import { testStack, type World } from './world.ts'

stopSwarmAfterwards()

const digest = `sha256:${'a'.repeat(64)}`
const web = (world: World, more = '') => `services:\n  web:\n    image: ${world.repository}:x\n${more}`

/** Plans a deploy, which fails; nothing may have been made. */
async function refusal(world: World, change = {}): Promise<{ kind: string; message: string; hint: string }> {
  const input = world.input({ digest, ...change })
  const error = await (async () => swarm.rollout(input, await world.observe(input)))().then(
    () => undefined,
    (thrown) => thrown,
  )
  if (error === undefined) throw new Error('it was not refused')
  return error
}

testStack('bad input is one clear error, and nothing is touched', async ({ world, expect }) => {
  expect(await refusal(world)).toMatchObject({
    kind: 'absent',
    message: expect.stringContaining('There is no stack file'),
  })

  world.write(
    'docker-stack.yml',
    web(world, '    environment: { A: "${NOBODY}", B: "${NEITHER:?say it}", C: "${FINE:-x}" }\n'),
  )
  expect(await refusal(world)).toMatchObject({
    kind: 'usage',
    message: 'The stack file uses variables that nobody gave: NEITHER, NOBODY.',
  })
  expect(await refusal(world, { config: { file: 'docker-stac.yml' } })).toMatchObject({
    kind: 'absent',
    message: expect.stringContaining('did you mean "docker-stack.yml"'),
  })
  world.write('docker-stack.yml', 'services:\n  web:\n    imag: x\n')
  expect(await refusal(world)).toMatchObject({ kind: 'usage', message: expect.stringContaining('imag is not allowed') })
  world.write('docker-stack.yml', 'services: [\n')
  expect(await refusal(world)).toMatchObject({ kind: 'usage', message: expect.stringMatching(/not valid: yaml: line/) })
  world.write('docker-stack.yml', `${web(world)}  other:\n    build: ./other\n  zother:\n    build: .\n`)
  expect(await refusal(world)).toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('The service other has a build: and none of our images'),
  })
  world.write('docker-stack.yml', web(world))
  expect(
    await refusal(world, { config: { secrets: { password: 'PASWORD' } }, variables: { PASSWORD: 'x' } }),
  ).toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('nobody declares PASWORD; did you mean "PASSWORD"'),
  })
  const missing = { config: { secrets: { password: 'PASSWORD' } }, variables: { PASSWORD: { secret: 'NOT_GIVEN' } } }
  expect(await refusal(world, missing)).toMatchObject({ kind: 'auth', message: expect.stringContaining('NOT_GIVEN') })
  expect(await refusal(world)).toMatchObject({
    kind: 'absent',
    message: expect.stringContaining('is not in its registry'),
  })
  expect(await world.services()).toEqual([])
})

testStack('not a manager, nobody there, a docker command that is too old', async ({ world, expect }) => {
  world.write('docker-stack.yml', web(world))
  const at = async (env: Readonly<Record<string, string>>) => {
    const all = { ...process.env, ...engine().env, ...env } as Record<string, string>
    const ports = createPorts({ env: all, secrets: createSecrets(), signal: new AbortController().signal })
    const context = createContext({ ports, knowledge: joinKnowledge(swarm.knowledge), sink: () => {} })
    const input = world.input({ digest })
    const error = await observe((facts) => swarm.ask(input, facts), context).catch((thrown) => thrown)
    await ports.close()
    return error
  }
  expect(await at({})).toMatchObject({ kind: 'usage', message: 'The Docker engine is not a manager of a swarm.' })
  expect(await at({ DOCKER_HOST: 'tcp://127.0.0.1:1' })).toMatchObject({ kind: 'absent' })
  const folder = path.join(world.root, 'old')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'docker'), '#!/bin/sh\necho 25.0.3\n', { mode: 0o755 })
  const { env } = await swarmEngine()
  expect(await at({ ...env, PATH: `${folder}:${env['PATH']}` })).toMatchObject({
    kind: 'absent',
    message: 'The docker command 25.0.3 is too old; 26 or newer is needed on this machine.',
  })
  expect(await world.services()).toEqual([])
})

import { chmodSync } from 'node:fs'
import type { ExpectStatic } from 'vitest'
import { Failure } from '../../../src/core/failure.ts'
import { observe } from '../../../src/engine/observe.ts'
import { compose } from '../../../src/targets/compose/index.ts'
import { engine } from '../engine.ts'
import { app, docker, pushImage } from './images.ts'
import { type Change, testProject, type World } from './world.ts'

const digest = `sha256:${'1'.repeat(64)}`

/** The failure of observing and planning; nothing is executed. */
async function refusal(world: World, change: Partial<Change> = {}): Promise<Failure> {
  const input = world.input({ digest, ...change })
  try {
    world.plan(input, await world.observe(input))
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown
    throw thrown
  }
  throw new Error('It was not refused.')
}

async function nothingWasTouched(world: World, expect: ExpectStatic): Promise<void> {
  expect(await world.running()).toEqual([])
  const label = `label=io.deploy-action.values=compose/${world.project}`
  expect(await docker('volume', 'ls', '-q', '--filter', label)).toBe('')
}

const service = (image: string, more = '') => `services:\n  web:\n    image: ${image}\n${more}`

interface Case {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly change?: (world: World) => Partial<Change>
  readonly kind: Failure['kind']
  readonly says: RegExp
}

const cases: readonly Case[] = [
  {
    name: 'no Compose file at all',
    kind: 'absent',
    says: /There is no Compose file in .*: compose\.yaml, compose\.yml/,
  },
  {
    name: 'a file that is not there, beside one of nearly that name',
    files: { 'compose.prod.yaml': service('x') },
    change: () => ({ config: { file: 'compose.prd.yaml' } }),
    kind: 'absent',
    says: /compose\.prd\.yaml does not exist; did you mean "compose\.prod\.yaml"/,
  },
  {
    name: 'YAML that is none',
    files: { 'compose.yaml': 'services:\n  web:\n   image: x\n  bad\n' },
    kind: 'usage',
    says: /not valid: .*yaml: line \d/,
  },
  {
    name: 'a key that Compose does not know',
    files: { 'compose.yaml': service('x', '    imagee: y\n') },
    kind: 'usage',
    says: /not valid: validating \S+compose\.yaml: services\.web Additional property imagee is not allowed/,
  },
  {
    name: 'variables that nobody gave, all at once',
    files: { 'compose.yaml': service('x', '    environment: { A: "${FIRST}", B: "${SECOND}", C: "${THIRD:-3}" }\n') },
    kind: 'usage',
    says: /variables that nobody gave: FIRST, SECOND\./,
  },
  {
    name: 'a variable of this machine that nobody declared',
    files: { 'compose.yaml': service('x', '    environment: { A: "${MACHINE_VALUE}" }\n') },
    kind: 'usage',
    says: /nobody gave: MACHINE_VALUE/,
  },
  {
    name: 'a required variable',
    files: { 'compose.yaml': service('x', '    environment: { A: "${MUST:?set it}" }\n') },
    kind: 'usage',
    says: /needs the variable MUST: set it/,
  },
  {
    name: 'a secret that is taken from the environment, undeclared',
    files: { 'compose.yaml': `${service('ours', '    secrets: [key]\n')}secrets: { key: { environment: API_KEY } }\n` },
    change: () => ({ config: { services: { web: 'app' } } }),
    kind: 'usage',
    says: /takes API_KEY from the environment, which nobody declares/,
  },
  {
    name: 'no service with one of our images',
    files: { 'compose.yaml': service('postgres:16') },
    kind: 'usage',
    says: /No service of the Compose file runs one of our images/,
  },
  {
    name: 'a service that is built, of which no digest is known',
    files: { 'compose.yaml': `${service('x')}  worker: { build: ./worker }\n  web2: { build: . }\n` },
    kind: 'usage',
    says: /The service (web2|worker) has a build: and none of our images/,
  },
  {
    name: 'a service that does not exist',
    files: { 'compose.yaml': service('x') },
    change: () => ({ config: { services: { wbe: 'app' } } }),
    kind: 'usage',
    says: /has no service "wbe"; did you mean "web"/,
  },
  {
    name: 'an image that does not exist',
    files: { 'compose.yaml': service('x') },
    change: () => ({ config: { services: { web: 'ap' } } }),
    kind: 'usage',
    says: /no image "ap"; did you mean "app"/,
  },
]

for (const { name, files = {}, change, kind, says } of cases) {
  testProject(`refused: ${name}`, async ({ world, expect }) => {
    for (const [file, text] of Object.entries(files)) world.write(file, text)
    const failure = await refusal(world, change?.(world))
    expect(failure.message).toMatch(says)
    expect(failure.kind).toBe(kind)
    expect(failure.hint.length).toBeGreaterThan(10)
    await nothingWasTouched(world, expect)
  })
}

testProject('a value of this machine may be let in by name', async ({ world, expect }) => {
  world.write('compose.yaml', service(`${world.repository}:x`, '    environment: { WHERE: "${MACHINE_VALUE}" }\n'))
  const good = await pushImage(world.repository, app.good('one'))
  const { outcome } = await world.deploy({ digest: good, config: { inherit: ['MACHINE_VALUE'] } })
  expect(outcome.failure).toBeUndefined()
  expect((await world.containers())[0]?.env).toContain('WHERE=of this machine')
})

testProject('a mistake in the file is shown where it is', async ({ world, expect }) => {
  world.write('compose.yaml', 'services:\n  web:\n    image: x\n  bad\n')
  expect((await refusal(world)).place).toEqual({ file: `${world.root}/compose.yaml`, line: 4 })
})

/** The failure of a first look under another environment. */
async function look(world: World, env: Readonly<Record<string, string>>): Promise<Failure> {
  world.write('compose.yaml', service('x'))
  const thrown = await observe((facts) => compose.ask(world.input({ digest }), facts), world.under(env)).catch(
    (error) => error,
  )
  if (thrown instanceof Failure) return thrown
  throw new Error('It was not refused.')
}

testProject('Docker that does not run is missing, with the address', async ({ world, expect }) => {
  const failure = await look(world, { DOCKER_HOST: `unix://${world.root}/none.sock` })
  expect(failure.kind).toBe('absent')
  expect(failure.message).toContain(`${world.root}/none.sock`)
})

testProject('Compose that is missing or too old is said', async ({ world, expect }) => {
  const path = (engine().env['PATH'] ?? '').split(':')
  world.write('docker', '#!/bin/sh\necho "docker: \'compose\' is not a docker command." >&2\nexit 1\n')
  chmodSync(`${world.root}/docker`, 0o755)
  const env = { PATH: [world.root, ...path].join(':') }
  expect(await look(world, env)).toMatchObject({ kind: 'absent', message: 'Docker Compose is not installed.' })
  world.write('docker', '#!/bin/sh\necho 2.17.3\n')
  const old = await look(world, env)
  expect(old).toMatchObject({ kind: 'absent', message: 'Docker Compose 2.17.3 is too old; 2.22 or newer is needed.' })
})

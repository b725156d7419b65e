import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { planText } from '../../src/report/plan.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { gate } from '../fakes/given.ts'
import { type Loading, load } from '../settings/checkout.ts'
import { runGates } from './world.ts'

const config = `
variables:
  PORT: { type: port, required: true }
  LEVEL: { one-of: [debug, info], required: true }
  SHOP_URL: { type: url, required: true }
  REGION: { pattern: 'eu-[a-z]+', required: true }
  LABEL: { required: true }
secrets: [API_KEY, DATABASE_URL]
gates:
  configuration: { variables: [staging, production] }
environments:
  staging: { target: { compose: {} } }
  production: { target: { compose: {} } }
`
const good = { PORT: '8080', LEVEL: 'info', SHOP_URL: 'https://shop.example.com', REGION: 'eu-west', LABEL: 'shop' }
const secrets = { API_KEY: 'hunter2hunter2', DATABASE_URL: 'postgres://secret' }

async function run(loading: Loading, event: Partial<Event> = {}) {
  const { gates, environments } = await load({ config, ...loading })
  return (await runGates(temporaryFolder(), gates, { environments, event })).report
}

test('every variable of every environment is there: the gate passes', async () => {
  expect((await run({ env: good, secrets })).failure).toBeUndefined()
})

test('all that is wrong is told at once, and no value of it', async () => {
  const wrong = { PORT: '80808', LEVEL: 'loudest', SHOP_URL: 'shop..example', REGION: 'us-leaked', LABEL: 'changeme' }
  const report = await run({
    env: wrong,
    secrets: { API_KEY: '<placeholder-key>' },
    tree: { 'config/production.json': '{\n}' },
  })
  expect(report.failure?.kind).toBe('unhealthy')
  for (const name of ['staging', 'production'])
    for (const [variable, what] of [
      ['PORT', 'is not a port'],
      ['LEVEL', 'is not one of debug, info'],
      ['SHOP_URL', 'is not a URL'],
      ['REGION', 'does not match the pattern'],
      ['LABEL', 'still holds a placeholder'],
      ['API_KEY', 'still holds a placeholder'],
      ['DATABASE_URL', `the secret has no value for ${name}`],
    ])
      expect(report.failure?.message).toContain(`${name}: ${variable}: ${what}`)
  const everything = JSON.stringify(report)
  for (const value of [...Object.values(wrong), '<placeholder-key>']) expect(everything).not.toContain(value)
})

test('a run that gets no secrets by design does not fail for them, but for the rest', async () => {
  const untrusted = { untrusted: true }
  expect((await run({ env: good }, untrusted)).failure).toBeUndefined()
  expect((await run({ env: { ...good, PORT: '' } }, untrusted)).failure?.message).toMatch(
    /PORT: the variable has no value/,
  )
})

test('an environment that is not there is told before any gate starts, with the nearest', async () => {
  const misspelt = config.replace('[staging, production]', '[stagin]')
  expect((await run({ config: misspelt, env: good, secrets })).failure).toMatchObject({
    kind: 'usage',
    message: 'gates.configuration.variables: there is no environment "stagin"; did you mean "staging"?',
  })
})

test('a Dockerfile and an API description are looked at without a command; plan says so', async () => {
  const root = temporaryFolder()
  writeFileSync(path.join(root, 'Dockerfile'), 'FROM scratch\nCOPPY a b\n')
  writeFileSync(path.join(root, 'api.yaml'), 'openapi: 3.0.0\ninfo: { title: Shop }\npaths: {}\n')
  const gates = [
    gate('image', { run: '', check: { look: 'dockerfile', files: ['Dockerfile'] } }),
    gate('api', { run: '', check: { look: 'openapi', files: ['api.yaml'] }, advisory: true }),
  ]
  const { report } = await runGates(root, gates)
  expect(report.failure).toMatchObject({
    kind: 'unhealthy',
    message: 'image: Unknown instruction: COPPY (Dockerfile:2).',
    place: { file: 'Dockerfile', line: 2 },
  })
  const annotations = annotationsOf({ app: '', version: '', ref: '', sha: '', images: {}, ms: 0, stages: [report] })
  expect(annotations).toContainEqual({
    level: 'warning',
    title: 'api: openapi-required',
    message: "info must have required property 'version'",
    file: 'api.yaml',
    line: 2,
    column: 7,
  })
  const text = report.plan === undefined ? '' : planText(report.plan)
  expect(text).toContain('gate.image [at once]: See whether the Dockerfiles hold mistakes')
})

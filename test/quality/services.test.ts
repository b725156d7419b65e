import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { ServiceSettings } from '../../src/core/settings.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { gate } from '../fakes/given.ts'
import { until } from '../fakes/until.ts'
import { runGates } from './world.ts'

/** A program that notes its process and answers with a secret, after a while. */
const server = `import { createServer } from 'node:http'
import { writeFileSync } from 'node:fs'
writeFileSync('pid', String(process.pid))
console.log('starting')
setTimeout(() => createServer((_, answer) => answer.end(process.env.GREETING)).listen(Number(process.env.PORT), '127.0.0.1'), 200)
`
const service = (change: Partial<ServiceSettings> = {}): ServiceSettings => ({
  id: 'api',
  image: '',
  command: [process.execPath, 'server.mjs'],
  stack: '',
  images: {},
  env: { GREETING: { secret: 'GREETING' } },
  port: 0,
  ready: '',
  timeout: 10_000,
  provides: { API: 'http://{host}:{port}/' },
  ...change,
})
const fetchIt = `node -e "fetch(process.env.API).then(r=>r.text()).then(t=>{if(t!=='hello12345')process.exit(1)})"`
const secrets = { GREETING: 'hello12345' }
const gone = (root: string) => !existsSync(`/proc/${readFileSync(path.join(root, 'pid'), 'utf8')}`)
const records = (root: string) =>
  readdirSync(`${root}/.deploy-action/quality/services`).filter((name) => name.endsWith('.json'))

function project(): string {
  const root = temporaryFolder()
  writeFileSync(path.join(root, 'server.mjs'), server)
  return root
}

test('a service is ready before the gates that want it, and gone after the last of them; others do not wait', async () => {
  const root = project()
  const gates = [
    gate('alone', { run: 'true' }),
    ...['a', 'b'].map((id) => gate(id, { run: fetchIt, services: ['api'] })),
  ]
  const { report, events } = await runGates(root, gates, { services: [service()], secrets })
  expect(report.failure).toBeUndefined()
  const order = events.flatMap((event) => (event.type === 'ended' ? [event.outcome.id] : []))
  expect(order.indexOf('gate.alone')).toBeLessThan(order.indexOf('service.api.start'))
  expect(order.indexOf('service.api.stop')).toBeGreaterThan(Math.max(order.indexOf('gate.a'), order.indexOf('gate.b')))
  expect(gone(root)).toBe(true)
  expect(records(root)).toEqual([])
})

test('it is gone, and its log kept, when a gate fails', async () => {
  const root = project()
  const { report } = await runGates(root, [gate('a', { run: 'exit 1', services: ['api'] })], {
    services: [service()],
    secrets,
  })
  expect(report.state).toBe('failed')
  expect(gone(root)).toBe(true)
  expect(readFileSync(`${root}/.deploy-action/quality/services/api.log`, 'utf8')).toContain('starting')
})

test('it is gone when the run is cancelled', async () => {
  const root = project()
  const stop = new AbortController()
  const running = runGates(root, [gate('a', { run: 'touch begun; sleep 60', services: ['api'] })], {
    services: [service()],
    secrets,
    stop,
  })
  await until(() => existsSync(path.join(root, 'begun')))
  stop.abort(new Failure('cancelled', 'Enough.'))
  expect((await running).report.state).toBe('cancelled')
  expect(gone(root)).toBe(true)
  expect(records(root)).toEqual([])
})

test('one that ends at once fails with what it said, and the gate is skipped', async () => {
  const root = project()
  const broken = service({ command: ['bash', '-c', 'echo no database here; exit 3'], env: {} })
  const { report } = await runGates(root, [gate('a', { run: 'true', services: ['api'] })], { services: [broken] })
  expect(report.failure).toMatchObject({ kind: 'unhealthy', message: 'The service api ended with exit code 3.' })
  expect(report.failure?.details.join('\n')).toContain('no database here')
  expect(report.outcome?.steps.find(({ id }) => id === 'gate.a')?.state).toBe('skipped')
})

test('one that is never ready is ended at its time', async () => {
  const root = project()
  const never = service({ ready: 'exit 1', timeout: 600, env: {} })
  const { report } = await runGates(root, [gate('a', { run: 'true', services: ['api'] })], { services: [never] })
  expect(report.failure).toMatchObject({ kind: 'timeout', message: 'The service api was not ready in 0.6 s.' })
  expect(gone(root)).toBe(true)
})

test('it ends with us, also when we are killed', async () => {
  const root = project()
  const world = path.resolve(import.meta.dirname, 'world.ts')
  const main = `import { runGates } from ${JSON.stringify(world)}
await runGates(${JSON.stringify(root)}, ${JSON.stringify([gate('a', { run: 'touch begun; sleep 60', services: ['api'] })])}, { services: ${JSON.stringify([service({ env: { GREETING: 'x' } })])} })`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', main], { stdio: 'ignore' })
  await until(() => existsSync(path.join(root, 'begun')))
  child.kill('SIGKILL')
  await until(() => gone(root))
})

const wrong: [string, Partial<ServiceSettings>, RegExp][] = [
  ['nothing to run', { command: [] }, /services\.api: needs an image, a stack or a command/],
  ['an image by tag', { image: 'postgres:17' }, /postgres:17 has no digest/],
  ['a stack outside', { command: [], stack: '../other.yml' }, /outside the checkout/],
]
test.each(wrong)('refused before anything starts: %s', async (_, change, message) => {
  const { report } = await runGates(project(), [gate('a', { run: 'true', services: ['api'] })], {
    services: [service(change)],
  })
  expect(report.failure).toMatchObject({ kind: 'usage', message: expect.stringMatching(message) })
  expect(report.outcome).toBeUndefined()
})

test('a gate that wants a service which is not there', async () => {
  const { report } = await runGates(project(), [gate('a', { services: ['db'] })], { services: [service()] })
  expect(report.failure?.message).toBe('gates.a.services: there is no service "db".')
})

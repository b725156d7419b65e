import { expect, test } from 'vitest'
import type { KeptSettings } from '../../../src/core/before.ts'
import type { Json } from '../../../src/core/json.ts'
import { facts as noFacts } from '../../../src/core/question.ts'
import type { Step } from '../../../src/core/step.ts'
import type { PublishedPorts } from '../../../src/systems/docker.ts'
import { parsePorts } from '../../../src/systems/docker.ts'
import { blueGreen } from '../../../src/targets/compose/blue-green/index.ts'
import { colourContainers, liveAddress, liveColour } from '../../../src/targets/compose/blue-green/look.ts'
import { volumeName } from '../../../src/targets/compose/log.ts'
import { digest, input, rendered } from './world.ts'

const config = { service: 'web', port: 8080, live: 'ask', switch: 'turn', hardening: { check: false } }
const given = { ...input(), config }
const proxy = { base: 'shop-staging', service: 'web', port: 8080, live: 'ask', switch: 'turn' }
const box = (colour: string, outside: number, change: Partial<PublishedPorts> = {}): PublishedPorts => ({
  ...{
    id: `id-${colour}`,
    name: `shop-staging-${colour}-web-1`,
    service: 'web',
    project: `shop-staging-${colour}`,
    configHash: '',
    number: '1',
    oneOff: false,
  },
  ...{ state: 'running', reference: `ghcr.io/acme/shop@${digest('b')}`, imageId: digest('b') },
  ports: [{ inside: 8080, outside }],
  ...change,
})
const seen = (address: string, blue: PublishedPorts[], green: PublishedPorts[]) =>
  rendered(
    { services: { web: { image: 'ghcr.io/acme/shop:x', ports: [{ target: 8080, published: '80' }] } } },
    noFacts(),
  )
    .with(liveAddress, address)
    .with(colourContainers('blue'), blue)
    .with(colourContainers('green'), green)

test('the live colour is the one whose published port the proxy names', () => {
  expect(liveColour(proxy, seen('127.0.0.1:3001', [box('blue', 3001)], [box('green', 3002)]))).toBe('blue')
  expect(liveColour(proxy, seen('http://127.0.0.1:3002/', [box('blue', 3001)], [box('green', 3002)]))).toBe('green')
  expect(liveColour(proxy, seen('127.0.0.1:1', [box('blue', 3001)], [box('green', 3002)]))).toBeUndefined()
  expect(liveColour(proxy, seen('', [], []))).toBeUndefined()
})

test('the other colour is started, must be good, and only then the proxy is switched; the old one is stopped last', () => {
  const { apply, finish = [], verify } = blueGreen.rollout(given, seen('127.0.0.1:3001', [box('blue', 3001)], []))
  expect(apply.map(({ id }) => id)).toEqual(['compose.up', 'colours.good', 'colours.address', 'colours.switch'])
  expect(apply[0]).toMatchObject({
    undo: { way: 'restore', restore: { name: 'colours.restore', data: { colour: 'blue' } } },
  })
  expect(apply[3]).toMatchObject({ env: { DEPLOY_UPSTREAM: { late: 'colours.address', output: 'address' } } })
  expect(verify).toMatchObject({ name: 'colours.switched', data: { colour: 'green', project: 'shop-staging-green' } })
  expect(finish.map(({ id }) => id)).toEqual(['colours.drain'])
})

test('what the file publishes is left to the colours: a free port of loopback', () => {
  const { prepare } = blueGreen.rollout(given, seen('', [], []))
  const [, write] = prepare
  const model = JSON.parse(write?.do === 'write' ? String(write.content) : '{}')
  expect(model.services.web.ports).toEqual([{ mode: 'ingress', host_ip: '127.0.0.1', target: 8080, protocol: 'tcp' }])
})

const restore = (snapshot: object, facts: ReturnType<typeof seen>) =>
  blueGreen.knowledge.restores?.['colours.restore']?.plan(snapshot as Json, facts).steps.map(({ id }) => id)
const back = { target: 'blue-green', proxy, colour: 'blue', services: ['web'], images: null }

test('the way back: where the old colour serves, the proxy is not touched', () => {
  const facts = seen('127.0.0.1:3001', [box('blue', 3001)], [box('green', 3002)])
  expect(restore(back, facts)).toEqual(['colours.restore.verify', 'colours.restore.stop.shop-staging-green-web-1'])
})

test('the way back: a stopped colour is started and good before the proxy is switched, and the other ends after that', () => {
  const stopped = box('blue', 0, { state: 'exited', ports: [] })
  expect(restore(back, seen('127.0.0.1:3002', [stopped], [box('green', 3002)]))).toEqual([
    'colours.restore.start.shop-staging-blue-web-1',
    'colours.restore.good',
    'colours.restore.address',
    'colours.restore.switch',
    'colours.restore.verify',
    'colours.restore.stop.shop-staging-green-web-1',
  ])
})

test('a release whose containers have been replaced cannot be returned to', () => {
  const older = { ...back, images: { web: `ghcr.io/acme/shop@${digest('c')}` } }
  expect(() => restore(older, seen('127.0.0.1:3002', [box('blue', 3001)], []))).toThrow(
    /containers of that release are gone/,
  )
})

test('published ports, as the engine lists them', () => {
  const listed = [
    {
      Id: '1',
      Names: ['/w'],
      State: 'running',
      Image: 'i',
      ImageID: 'x',
      Labels: {},
      Ports: [{ PrivatePort: 80, PublicPort: 3000 }, { PrivatePort: 81 }],
    },
    { Id: '2', Names: ['/o'], State: 'exited', Labels: { 'com.docker.compose.oneoff': 'True' } },
  ]
  expect(parsePorts(JSON.stringify(listed))).toMatchObject([{ id: '1', ports: [{ inside: 80, outside: 3000 }] }])
})

const base = { on: 'each', keep: 3, timeout: 1000 } as const
const uploads: KeptSettings = { ...base, kind: 'volume', service: 'web', volume: 'uploads' }
const shared: KeptSettings = {
  ...base,
  kind: 'database',
  service: 'db',
  project: 'data',
  database: 'shop',
  user: 'u',
  verify: false,
}

test('what is backed up and restored is that of the live colour, or of the project that is named; both keep it in one place', () => {
  const facts = seen('127.0.0.1:3001', [box('blue', 3001)], [box('green', 0, { state: 'exited', ports: [] })])
  const words = (steps: readonly Step[] | undefined) => {
    const last = steps?.at(-1)
    return last?.do === 'exec' ? last.argv.slice(4, 7) : []
  }
  const kept = volumeName('compose/shop-staging', 'backups')
  expect(words(blueGreen.backup?.(given, facts, 'before.1', uploads))).toEqual(['shop-staging-blue', 'web', kept])
  expect(words(blueGreen.backup?.(given, facts, 'before.1', shared))).toEqual(['data', 'db', kept])
  expect(words(blueGreen.bringBack?.(given, uploads, 'uploads/x.tar', facts).steps)).toEqual([
    'shop-staging-blue',
    'web',
    kept,
  ])
  const { step } = blueGreen.backups?.(given, uploads, facts) ?? {}
  expect(words([step as Step])).toEqual(['shop-staging-blue', 'web', kept])
  const nothing = seen('', [], [])
  expect(blueGreen.backup?.(given, nothing, 'before.1', uploads)).toEqual([])
  expect(blueGreen.backup?.(given, nothing, 'before.1', shared)).toHaveLength(2)
})

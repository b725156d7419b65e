import { expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import type { ComposeModel } from '../../../src/systems/compose.ts'
import { compose } from '../../../src/targets/compose/index.ts'
import { container, digest, input, rendered, seeing } from './world.ts'

const services = {
  web: {
    image: 'ghcr.io/acme/shop:v1',
    environment: { PASSWORD: '__DEPLOY_ACTION_SECRET_PASSWORD__END__', PRICE: '5$$', EMPTY: null },
    profiles: ['x'],
    build: '.',
  },
}
const db = { image: 'postgres:16' }
const secret = { PASSWORD: { secret: 'DB_PASSWORD' } }

const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id)

test('a first deploy: write, keep values, pull, up; the way back removes what was made', () => {
  const given = input({ variables: secret })
  const rollout = compose.rollout(given, rendered({ services }, seeing([])))
  expect(ids(rollout.prepare)).toEqual(['compose.forget', 'compose.write', 'compose.values', 'compose.pull'])
  expect(ids(rollout.apply)).toEqual(['compose.up'])
  const [, write] = rollout.prepare
  const written = write?.do === 'write' ? (JSON.parse(String(write.content)) as ComposeModel) : undefined
  expect(write).toMatchObject({ path: '/state/releases/staging/v1.2.3-c0ffee/compose.json', mode: 0o600 })
  expect(written?.services['web']).toEqual({
    image: `ghcr.io/acme/shop@${digest('a')}`,
    environment: { PASSWORD: '${PASSWORD}', PRICE: '5$$' },
  })
  expect(rollout.apply[0]).toMatchObject({
    env: { PASSWORD: { secret: 'DB_PASSWORD' } },
    undo: { way: 'restore', restore: { name: 'compose.restore', data: { model: null } } },
    check: { name: 'compose.up' },
  })
})

test('values go to the destination escaped for JSON, and only there', () => {
  const given = input({ variables: { PASSWORD: { join: ['a"b', { secret: 'DB_PASSWORD' }] } } })
  const { prepare } = compose.rollout(given, rendered({ services }, seeing([])))
  const body = prepare.find(({ id }) => id === 'compose.values')
  expect(body).toMatchObject({ url: '/volumes/create', at: 'docker' })
  expect(JSON.stringify(body)).toContain(JSON.stringify({ join: ['a\\"b', { secret: 'DB_PASSWORD', as: 'json' }] }))
})

test('a digest that is not known yet stands in the plan by its name', () => {
  const given = input({ images: { app: { name: 'ghcr.io/acme/shop', digest: '‹build.app.digest›' } } })
  const { verify } = compose.rollout(
    given,
    rendered({ services: { web: { image: 'ghcr.io/acme/shop:x' } } }, seeing([])),
  )
  expect(JSON.stringify(verify)).toContain('ghcr.io/acme/shop@‹build.app.digest›')
})

test('never pulls where that is said, and clears what was created without its configs', () => {
  const model = {
    services: { web: { image: 'ghcr.io/acme/shop:x', configs: [{ source: 'c' }] } },
    configs: { c: { content: 'x' } },
  }
  const facts = rendered(model, seeing([container({ state: 'created' })]))
  const rollout = compose.rollout(input({ config: { pull: 'never' } }), facts)
  expect(ids(rollout.prepare)).toEqual(['compose.forget', 'compose.write'])
  expect(ids(rollout.apply)).toEqual(['compose.clear.shop-staging-web-1', 'compose.up'])
})

const old = { image: `ghcr.io/acme/shop@${digest('b')}` }
const release = {
  target: 'compose',
  project: 'shop-staging',
  model: {
    name: 'shop-staging',
    services: {
      web: { ...old, environment: { PASSWORD: '${PASSWORD}' }, depends_on: { migrate: {} } },
      db,
      migrate: old,
    },
  },
  expected: {
    web: { ...old, replicas: 1, oneShot: false },
    db: { ...db, replicas: 1, oneShot: false },
    migrate: { ...old, replicas: 1, oneShot: true },
  },
  had: null,
  kept: { volume: 'values-of-then', names: ['PASSWORD'] },
}
const entries = [
  { key: 'release.0000001', value: JSON.stringify({ snapshot: { ...release, project: 'older' } }) },
  { key: 'release.0000002', value: JSON.stringify({ snapshot: release }) },
  { key: 'release.0000003', value: 'torn' },
]
const running = [
  container({ ...oldContainer(), service: 'web' }),
  container({ service: 'db', id: 'id-db', reference: 'postgres:16', imageId: digest('d') }),
]
function oldContainer() {
  return { reference: old.image, imageId: digest('b') }
}
const images = {
  [digest('b')]: { id: digest('b'), repoDigests: [old.image] },
  [digest('d')]: { id: digest('d'), repoDigests: [`postgres@${digest('d')}`] },
}

test('the snapshot is the last good release with the images that really run; older values stay where they are', () => {
  const given = input({ variables: secret, config: { hardening: { check: false } } })
  const facts = rendered({ services: { ...services, db } }, seeing(running, images), entries, ['values-of-then'])
  expect(compose.snapshot(given, facts)).toMatchObject({
    model: { services: { web: old, db } },
    expected: { web: { image: old.image }, db: { image: `postgres@${digest('d')}` } },
    had: ['db', 'web'],
    kept: { volume: 'values-of-then', names: ['PASSWORD'] },
  })
  expect(compose.rollout(given, facts).notes).toEqual([])
})

test('containers that no service has any more stay beside a release, unless they are to be removed', () => {
  const facts = rendered({ services }, seeing(running, images), entries, ['values-of-then'])
  expect(compose.release(input({ variables: secret }), facts)).toMatchObject({ had: ['db', 'web'] })
  expect(compose.release(input({ variables: secret, config: { orphans: 'remove' } }), facts)).toMatchObject({
    had: ['web'],
  })
})

test('what cannot be brought back is said before the change', () => {
  const given = input({ variables: secret })
  const gone = rendered({ services: { ...services, db } }, seeing(running, images), entries, [])
  expect(compose.rollout(given, gone).notes.join('\n')).toContain('The values of PASSWORD of what runs now are gone')
  const adopted = rendered({ services: { ...services, db } }, seeing(running, images), [], [])
  expect(compose.rollout(given, adopted).notes.join('\n')).toContain('was not deployed by deploy-action')
  const drifted = rendered(
    { services },
    seeing([container({ imageId: digest('e'), reference: 'ghcr.io/acme/shop:hand' })]),
    entries,
    ['values-of-then'],
  )
  expect(compose.rollout(given, drifted).notes.join('\n')).toContain(
    `web runs ${digest('e')}, not ${old.image} of the last release`,
  )
})

test('the way back: removes what the failed release added, starts the rest as it was, without old one-shots, and verifies', () => {
  const given = input({ variables: secret })
  const before = rendered({ services: { ...services, db } }, seeing(running, images), entries, ['values-of-then'])
  const named = compose.restore(given, compose.snapshot(given, before))
  const restore = compose.knowledge.restores?.[named.name]
  const now = seeing([...running, container({ service: 'added', id: 'id-added' })], {
    [old.image]: { id: digest('b'), repoDigests: [] },
    'postgres:16': { id: digest('d'), repoDigests: [] },
    [`postgres@${digest('d')}`]: { id: digest('d'), repoDigests: [] },
  })
  const plan = restore?.plan(named.data, now)
  expect(ids(plan?.steps ?? [])).toEqual([
    'compose.restore.settle',
    'compose.restore.stop.shop-staging-added-1',
    'compose.restore.remove.shop-staging-added-1',
    'compose.restore.write',
    'compose.restore.up',
    'compose.restore.verify',
  ])
  const write = plan?.steps.find(({ id }) => id === 'compose.restore.write')
  const model = write?.do === 'write' ? (JSON.parse(String(write.content)) as ComposeModel) : undefined
  expect(model?.services).toEqual({ web: { ...old, environment: { PASSWORD: '${PASSWORD}' } }, db })
  const up = plan?.steps.find(({ id }) => id === 'compose.restore.up')
  expect(up?.do === 'exec' ? up.argv.slice(9) : []).toEqual([
    'values-of-then',
    'io.deploy-action.value',
    'PASSWORD',
    'docker',
    'compose',
    '--env-file',
    '/dev/null',
    '-f',
    '‹scratch›/compose.json',
    '-p',
    'shop-staging',
    'up',
    '-d',
    '--no-build',
    '--pull',
    'never',
    'web',
    'db',
  ])
})

test('a tag that moved meanwhile is not used for the way back', () => {
  const given = input({ variables: secret })
  const before = rendered({ services: { ...services, db } }, seeing(running, images), entries, ['values-of-then'])
  const named = compose.restore(given, compose.snapshot(given, before))
  const now = seeing(running, {
    'postgres:16': { id: digest('f'), repoDigests: [] },
    [`postgres@${digest('d')}`]: { id: digest('d'), repoDigests: [] },
  })
  const plan = compose.knowledge.restores?.[named.name]?.plan(named.data, now)
  const write = plan?.steps.find(({ id }) => id === 'compose.restore.write')
  const model = write?.do === 'write' ? (JSON.parse(String(write.content)) as ComposeModel) : undefined
  expect(model?.services['db']).toEqual({ image: `postgres@${digest('d')}` })
  expect(ids(plan?.steps ?? [])).toContain('compose.restore.pull')
})

test('values of releases that no entry names are removed, those of this release and of known ones are not', () => {
  const given = input({ variables: secret })
  const own = 'deploy-action.0.values.v1.2.3-c0ffee'
  const facts = rendered({ services }, seeing([]), entries, ['values-of-then', 'forgotten', own])
  const removed = ids(compose.rollout(given, facts).prepare).filter((id) => id.startsWith('compose.values.remove'))
  expect(removed).toEqual(['compose.values.remove.forgotten'])
})

test('what is kept of something else is no release of this target', () => {
  expect(() => compose.restore(input(), { target: 'swarm' })).toThrow(expect.objectContaining({ kind: 'bug' }))
})

test('a container half made by a killed `up` is removed before the next, its twin is not', () => {
  const half = container({ id: 'half', name: '0123456789ab_shop-staging-web-1', state: 'created' })
  const lone = container({ id: 'lone', service: 'db', name: 'ba9876543210_shop-staging-db-1', state: 'created' })
  const facts = rendered({ services }, seeing([half, container(), lone]), entries, ['values-of-then'])
  const { apply } = compose.rollout(input({ variables: secret }), facts)
  expect(ids(apply)).toEqual(['compose.clear.0123456789ab_shop-staging-web-1', 'compose.up'])
})

test('the way back of what shares volumes or a network with another service leaves that in the file, and does not run it again', () => {
  const image = `ghcr.io/acme/shop@${digest('b')}`
  const snapshot = {
    ...{ target: 'compose', project: 'shop', had: null, kept: null },
    model: {
      name: 'shop',
      services: {
        web: { image, volumes_from: ['data:ro'] },
        side: { image, network_mode: 'service:web' },
        data: { image: 'busybox', links: ['far:f'] },
        far: { image: 'busybox' },
        other: { image },
      },
    },
    expected: { side: { image, replicas: 1, oneShot: false } },
  } as unknown as Json
  const facts = seeing([], { [image]: { id: digest('b'), repoDigests: [image] } })
  const plan = compose.knowledge.restores?.['compose.restore']?.plan(snapshot, facts)
  const write = plan?.steps.find(({ id }) => id === 'compose.restore.write')
  const model = write?.do === 'write' ? (JSON.parse(String(write.content)) as ComposeModel) : undefined
  expect(Object.keys(model?.services ?? {})).toEqual(['web', 'side', 'data', 'far'])
  const up = plan?.steps.find(({ id }) => id === 'compose.restore.up')
  expect(up?.do === 'exec' ? up.argv.slice(-2) : []).toEqual(['--no-deps', 'side'])
})

import { expect, test } from 'vitest'
import type { StackModel } from '../../../src/systems/stack-file.ts'
import { checkDockerVersion, pickFiles } from '../../../src/targets/swarm/ask.ts'
import { readAnswer } from '../../../src/targets/swarm/ask-images.ts'
import { classifyApi, classifyConfig, classifyDeploy } from '../../../src/targets/swarm/classify.ts'
import { swarm } from '../../../src/targets/swarm/index.ts'
import { storedName } from '../../../src/targets/swarm/log.ts'
import { swarmSchema } from '../../../src/targets/swarm/schema.ts'
import type { Snapshot } from '../../../src/targets/swarm/snapshot.ts'
import { inRegistry, onManager } from '../../../src/targets/swarm/topics.ts'
import { digest, input, knowing, ours, release, service } from './world.ts'

const model: StackModel = {
  version: '3.8',
  services: { web: { image: 'ghcr.io/acme/shop:x', build: { context: '.' }, environment: { A: 'pay $5', B: null } } },
}
const written = (plan: ReturnType<typeof swarm.rollout>) => {
  const step = plan.prepare.find(({ id }) => id === 'swarm.write')
  return JSON.parse(step?.do === 'write' ? String(step.content) : '')
}

test('what is applied: our digest, nothing to build, dollars kept, the release as a label', () => {
  const plan = swarm.rollout(input(), knowing(model))
  expect(written(plan).services).toEqual({
    web: { image: ours, environment: { A: 'pay $$5' }, deploy: { labels: { 'io.deploy-action.release': release } } },
  })
  const [apply] = plan.apply
  expect(apply?.do === 'exec' && apply.argv.join(' ')).toBe(
    `docker stack deploy -c /state/releases/staging/${release}/stack.json --detach --with-registry-auth --resolve-image never shop-staging`,
  )
})

test('a secret is in no step but by name, and its value is kept under a name that its fingerprint gives', () => {
  const secret = '__DEPLOY_ACTION_SECRET_PASSWORD__END__'
  const services = { web: { image: 'ghcr.io/acme/shop:x', environment: { P: `a$b${secret}` } } }
  const given = input({ variables: { PASSWORD: { secret: 'PASSWORD' } } })
  const plan = (print: string) => swarm.rollout(given, knowing({ services }, { fingerprints: { PASSWORD: print } }))
  expect(written(plan('1')).services.web.environment).toEqual({ P: 'a$$b${PASSWORD}' })
  const names = ['1', '1', '2'].map((print) => {
    const step = plan(print).prepare.find(({ id }) => id === 'swarm.values')
    return JSON.stringify(step).match(/deploy-action\.[0-9a-f]{10}\.k\.values\.[0-9a-f]{24}/)?.[0]
  })
  expect(names[0]).toBeDefined()
  expect(names[1]).toBe(names[0])
  expect(names[2]).not.toBe(names[0])
  expect((plan('1').apply[0] as { env?: object }).env).toEqual({ PASSWORD: { secret: 'PASSWORD' } })
})

test('other images get the digest that the registry says, else that of the manager', () => {
  const services = { web: { image: 'ghcr.io/acme/shop:x' }, db: { image: 'postgres:16' } }
  const facts = knowing({ services })
  const said = (answer: object, local: string[] = []) =>
    facts
      .with(inRegistry('postgres:16'), { digest: '', absent: false, said: '', ...answer })
      .with(onManager('postgres:16'), local)
  const imageOf = (known: typeof facts) => written(swarm.rollout(input(), known)).services.db.image
  expect(imageOf(said({ digest: digest('d') }))).toBe(`postgres:16@${digest('d')}`)
  expect(imageOf(said({ said: 'refused' }, [`postgres@${digest('e')}`]))).toBe(`postgres:16@${digest('e')}`)
  expect(() => imageOf(said({ said: 'refused' }))).toThrow('The digest of postgres:16 of db is not known: refused.')
  expect(() => imageOf(said({ absent: true, said: 'manifest unknown' }))).toThrow('is not in its registry')
})

test.each([
  [{ services: { web: { build: {} }, other: { build: {} } } }, /The service web has a build: and none of our images/],
  [{ services: { web: { image: 'nginx:1' } } }, /No service of the stack file runs one of our images/],
  [{ services: { web: {} } }, /The service web has no image/],
])('refuses %j', (wrong, message) => {
  expect(() => swarm.rollout(input(), knowing(wrong as StackModel))).toThrow(message)
})

const live = service({ replicas: 3 })
const last = (): Snapshot => swarm.release(input(), knowing(model)) as unknown as Snapshot
const entry = { key: 'release.0000001', value: JSON.stringify({ snapshot: last() }) }

test('the snapshot of a stack that is as a release made it is that release, with the replicas of now', () => {
  const taken = swarm.snapshot(
    input({ release: 'next' }),
    knowing(model, { services: [live], log: [entry] }),
  ) as unknown as Snapshot
  expect(taken.model?.services['web']?.deploy?.replicas).toBe(3)
  expect(taken.expected['web']).toMatchObject({ image: ours, replicas: 3, release })
})

test.each([
  ['by hand', service({ labels: {} }), [entry]],
  ['with another image', service({ image: `ghcr.io/acme/shop@${digest('f')}` }), [entry]],
  ['without a log', live, []],
])('a stack deployed %s is kept by the specs of its services', (_name, seen, log) => {
  const facts = knowing(model, { services: [seen], log })
  const taken = swarm.snapshot(input({ release: 'next' }), facts) as unknown as Snapshot
  expect(taken.model).toBeNull()
  expect(Object.keys(taken.specs)).toEqual(['web'])
  expect(swarm.rollout(input({ release: 'next' }), facts).prepare[0]?.id).toBe('swarm.specs')
})

test('what is kept or made and that nothing refers to goes; what a kept release needs stays', () => {
  const facts = knowing(model, {
    log: [{ key: 'release.1', value: '"needed" "needed-secret"' }],
    kept: ['needed', 'surplus'],
    secrets: ['needed-secret', 'used-secret', 'surplus-secret'],
    services: [service({ uses: ['used-secret'] })],
  })
  const removed = swarm
    .rollout(input(), facts)
    .prepare.flatMap((step) => (step.do === 'http' && step.method === 'DELETE' ? [step.url] : []))
  expect(removed).toEqual(['/configs/surplus', '/secrets/surplus-secret'])
})

test('the way back to nothing removes services; nothing else does', () => {
  const named = swarm.restore(input(), swarm.snapshot(input(), knowing(model)))
  const plan = swarm.knowledge.restores?.[named.name]?.plan(named.data, knowing(model, { services: [service()] }))
  expect(plan?.steps.map(({ id }) => id)).toEqual(['swarm.restore.remove.shop-staging_web', 'swarm.restore.verify'])
})

test.each([
  ['lock.0000001', /^deploy-action\.[0-9a-f]{10}\.k\.lock\.0000001$/],
  ['intent.feature/ä', /^deploy-action\.[0-9a-f]{10}\.h\.intent-feature\.[0-9a-f]{20}$/],
  [`beat.${'x'.repeat(200)}`, /^deploy-action\.[0-9a-f]{10}\.h\.beat-xxxxxxxxx\.[0-9a-f]{20}$/],
])('the entry %s has a legal name', (key, form) => {
  const name = storedName('swarm/shop', key)
  expect(name).toMatch(form)
  expect(name.length).toBeLessThanOrEqual(64)
  expect(name).not.toBe(storedName('swarm/shop2', key))
})

test.each([
  ['25.0.3', false],
  ['26.1.5+dfsg1', true],
  ['v28.0.0', true],
  ['', false],
])('Docker %s', (version, fits) => {
  if (fits) expect(checkDockerVersion(version)).toBe(version)
  else expect(() => checkDockerVersion(version)).toThrow('is too old; 26 or newer')
})

test('files: the first of the default names, variables of those only', () => {
  const printed =
    '\x01/checkout/docker-stack.yml\nservices: { web: { image: "a:${TAG}" } }\n\x01/checkout/compose.yml\nx: ${NOPE}\n\x02/checkout/README\n'
  expect(pickFiles([], printed, input()).files).toEqual(['/checkout/docker-stack.yml'])
  expect(() => pickFiles([], '\x02/checkout/README\n', input())).toThrow('There is no stack file in /checkout')
  expect(() => pickFiles(['/checkout/READM'], '\x02/checkout/README\n', input())).toThrow('did you mean "README"')
})

test('only a registry that says so makes an image absent', () => {
  expect(readAnswer(404, '{"message":"manifest unknown: manifest unknown"}').absent).toBe(true)
  expect(readAnswer(500, '{"message":"dial tcp 127.0.0.1:1: connect: connection refused"}').absent).toBe(false)
  expect(readAnswer(401, '{"message":"unauthorized"}').absent).toBe(false)
  expect(readAnswer(500, 'no json')).toEqual({ digest: '', absent: false, said: '' })
})

const said = (stderr: string) => ({ stdout: '', stderr })
test.each([
  [classifyDeploy, said('secret not found: pw'), 'absent', 'secret not found: pw'],
  [
    classifyDeploy,
    said('Error response from daemon: This node is not a swarm manager. Use "docker swarm init"'),
    'usage',
    'The Docker engine is not a manager of a swarm.',
  ],
  [
    classifyDeploy,
    said(
      "failed to create service s_w: Error response from daemon: rpc error: code = InvalidArgument desc = port '80' is already in use by service 'x'",
    ),
    'capacity',
    'port',
  ],
  [classifyDeploy, said('a riddle'), 'unhealthy', 'a riddle'],
  [
    classifyApi,
    { ...said(''), body: '{"message":"rpc error: desc = update out of sequence"}' },
    'transient',
    'Somebody else',
  ],
  [
    classifyConfig,
    said(
      'invalid interpolation format for services.web.image: "required variable X is missing a value: need x"; you may need to escape',
    ),
    'usage',
    'The stack file needs the variable X: need x',
  ],
  [classifyConfig, said('services.web Additional property imag is not allowed'), 'usage', 'imag is not allowed'],
  [
    classifyConfig,
    said('Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?'),
    'absent',
    'Docker is not running at tcp://127.0.0.1:1.',
  ],
])('%# reads %j', (classify, output, kind, cause) => {
  expect(classify(output)).toMatchObject({ kind, cause: expect.stringContaining(cause) })
})

test('the schema takes what is documented and nothing else', () => {
  const good = {
    file: 'a.yml',
    stack: 'shop',
    services: { web: 'app' },
    secrets: { pw: 'PW' },
    placement: '1m30s',
    orphans: 'remove',
  }
  expect(swarmSchema.safeParse(good).success).toBe(true)
  for (const wrong of [{ stack: 'Shop' }, { placement: '15' }, { secrets: { pw: 'not a name' } }, { fil: 'x' }])
    expect(swarmSchema.safeParse(wrong).success).toBe(false)
})

test('a return to a kept release keeps the specs of what is not of one, for its own way back', () => {
  const named = swarm.restore(input(), swarm.release(input(), knowing(model)))
  const first = (seen: ReturnType<typeof service>) =>
    swarm.knowledge.restores?.[named.name]?.plan(named.data, knowing(model, { services: [seen], log: [entry] }))
      .steps[0]?.id
  expect(first(service({ labels: {} }))).toBe('swarm.specs')
  expect(first(live)).toBe('swarm.restore.write')
})

import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import type { LogEntry } from '../../../src/core/log.ts'
import { type Facts, facts as noFacts, topic } from '../../../src/core/question.ts'
import type { KubeObject } from '../../../src/systems/kubernetes.ts'
import type { KubernetesConfig, KubernetesInput } from '../../../src/targets/kubernetes/config.ts'
import { kubernetes, kustomize } from '../../../src/targets/kubernetes/index.ts'
import { workloadsJudge } from '../../../src/targets/kubernetes/judge.ts'
import { entryName } from '../../../src/targets/kubernetes/log.ts'
import { readObjects } from '../../../src/targets/kubernetes/render.ts'
import { kubernetesRestore } from '../../../src/targets/kubernetes/restore.ts'
import { kubernetesSchema, kustomizeSchema } from '../../../src/targets/kubernetes/schema.ts'
import { apiResources, listed, liveObject, renderedObjects, trialOf } from '../../../src/targets/kubernetes/topics.ts'

const digest = `sha256:${'a'.repeat(64)}`
const old = `sha256:${'b'.repeat(64)}`
const image = `host:5000/shop@${digest}`

const input = (config: Partial<KubernetesConfig>, more: Partial<KubernetesInput> = {}): KubernetesInput => ({
  app: 'shop',
  environment: 'staging',
  config: { namespace: 'ns', ...config },
  images: { app: { name: 'host:5000/shop', digest } },
  variables: {},
  version: 'v1',
  commit: 'c',
  release: 'v1-c-1',
  root: '/work',
  state: '/state',
  ...more,
})

const deployment = (name: string, of: string, rest: object = {}): KubeObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {
    name,
    namespace: 'ns',
    generation: 1,
    uid: `u-${name}`,
    annotations: { 'deployment.kubernetes.io/revision': '1' },
  },
  spec: { replicas: 2, template: { spec: { containers: [{ name: 'web', image: of }] } } },
  ...rest,
})
const key = 'Deployment.apps/ns/shop'
const base = noFacts()
  .with(topic<readonly LogEntry[]>('log:kubernetes/ns/shop-staging'), [])
  .with(listed('pods', 'ns'), [])
  .with(listed('horizontalpodautoscalers', 'ns'), [])

/** Facts of a live Deployment and of what setting `after` would make of it. */
function tried(live: KubeObject | null, after: KubeObject, from: Facts = base): Facts {
  return from.with(liveObject(key), live).with(trialOf(key), { status: 200, object: after, body: '' })
}

describe('the plan', () => {
  test('set image: one patch of exactly the named containers, its way back the template that was there', () => {
    const facts = tried(deployment('shop', `host:5000/shop@${old}`), deployment('shop', image))
    const { apply, verify, notes } = kubernetes.rollout(input({ workloads: { 'deployment/shop': 'app' } }), facts)
    expect(apply).toHaveLength(1)
    expect(apply[0]).toMatchObject({
      do: 'http',
      at: 'kubernetes:',
      method: 'PATCH',
      undo: { way: 'restore' },
      attempts: 3,
    })
    expect((apply[0] as { body: string }).body).toBe(
      JSON.stringify({ spec: { template: { spec: { containers: [{ name: 'web', image }] } } } }),
    )
    expect(JSON.stringify(apply[0]?.undo)).toContain(old)
    expect(verify.data).toMatchObject({ workloads: [{ kind: 'Deployment', name: 'shop', images: { web: image } }] })
    expect(notes).toContain(`Deployment/shop web: host:5000/shop@${old} → ${image}`)
  })

  test('no change: no step, and it is said', () => {
    const same = deployment('shop', image)
    const { apply, notes } = kubernetes.rollout(input({ workloads: { 'deployment/shop': 'app' } }), tried(same, same))
    expect(apply).toEqual([])
    expect(notes[0]).toContain('No change')
  })

  test('values of secrets stand in it by name only', () => {
    const config = { workloads: { 'deployment/shop': 'app' }, secrets: { shop: ['PASSWORD'] } }
    const given = input(config, { variables: { PASSWORD: { secret: 'PASSWORD' } } })
    const { apply } = kubernetes.rollout(given, tried(deployment('shop', old), deployment('shop', image)))
    expect(apply[0]).toMatchObject({ id: 'kubernetes.secret.shop' })
    expect(JSON.stringify(apply[0])).toContain('{"secret":"PASSWORD","as":"json"}')
    expect(() =>
      kubernetes.rollout(
        input({ ...config, secrets: { shop: ['PASWORD'] } }, { variables: { PASSWORD: 'x' } }),
        tried(null, deployment('shop', image)),
      ),
    ).toThrow(/there is no|There is no|nobody declares PASWORD; did you mean "PASSWORD"/)
  })

  test('kinds in their order, and what left the manifests', () => {
    const objects = ['Deployment', 'ConfigMap', 'Namespace'].map((kind) => ({
      ...deployment('shop', 'host:5000/shop:v1'),
      kind,
      apiVersion: kind === 'Deployment' ? 'apps/v1' : 'v1',
    }))
    const facts = base
      .with(renderedObjects, objects)
      .with(apiResources('apps/v1'), { Deployment: { plural: 'deployments', namespaced: true } })
      .with(apiResources('v1'), {
        ConfigMap: { plural: 'configmaps', namespaced: true },
        Namespace: { plural: 'namespaces', namespaced: false },
      })
    const asked = kustomize.ask(input({ path: 'k8s' }), facts)
    const live = asked.filter(({ topic: name }) => name.startsWith('kubernetes.live')).map(({ topic: name }) => name)
    expect(live).toEqual([
      'kubernetes.live:Namespace//shop',
      'kubernetes.live:ConfigMap/ns/shop',
      `kubernetes.live:${key}`,
    ])
  })
})

test('the names of what there is are asked for only where a named workload is missing, and then before anything is tried', () => {
  const config = { workloads: { 'deployment/shop': 'app' } }
  const asked = (facts: Facts) =>
    kubernetes
      .ask(input(config), facts)
      .map(({ topic: name }) => name)
      .filter((name) => !facts.has({ name }))
  const names = 'kubernetes.list:deployments:ns'
  expect(asked(noFacts())).not.toContain(names)
  expect(asked(base.with(liveObject(key), deployment('shop', image)))).toContain(`kubernetes.trial:${key}`)
  const missing = base.with(liveObject(key), null)
  expect(asked(missing)).toContain(names)
  const listing = missing.with(listed('deployments', 'ns'), [deployment('shopp', image)])
  expect(() => asked(listing)).toThrow('There is no Deployment shop in ns; did you mean "shopp"?')
})

describe('the judge', () => {
  const workloads = [
    { kind: 'Deployment', plural: 'deployments', namespace: 'ns', name: 'shop', images: { web: image }, idle: false },
  ]
  const data = { at: 'kubernetes:', workloads, checkIds: true, patient: false, stable: 1000 } as unknown as Json
  const good = { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 1 }
  const set = {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: 'shop-1',
      annotations: { 'deployment.kubernetes.io/revision': '1' },
      ownerReferences: [{ kind: 'Deployment', name: 'shop', uid: 'u-shop' }],
    },
  }
  const pod = (of: string, container: object, ready = 'True'): KubeObject => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'shop-1-x', uid: 'p', ownerReferences: [{ kind: 'ReplicaSet', name: 'shop-1', uid: 'r' }] },
    spec: { containers: [{ name: 'web', image: of }] },
    status: {
      conditions: [{ type: 'Ready', status: ready }],
      containerStatuses: [{ name: 'web', restartCount: 0, imageID: of, ...container }],
    },
  })
  const look = (pods: KubeObject[], status: object = good, of = image) =>
    noFacts()
      .with(listed('deployments', 'ns'), [
        deployment('shop', of, {
          status,
          spec: { replicas: 1, template: { spec: { containers: [{ name: 'web', image: of }] } } },
        }),
      ])
      .with(listed('replicasets', 'ns'), [set])
      .with(listed('pods', 'ns'), pods)
  const rounds = (...given: readonly (readonly [Facts, number])[]) => {
    let state: Json | undefined
    return given.map(([facts, now]) => {
      const verdict = workloadsJudge.judge({ data, state, facts, now })
      state = verdict.state
      return verdict.subjects[0]?.verdict
    })
  }
  const crashing = pod(image, { state: { waiting: { reason: 'CrashLoopBackOff' } } }, 'False')
  const pending = { ...good, availableReplicas: 0 }

  test('two lists a look: the newest ReplicaSets first and whenever one is not known, else the pods', () => {
    const listsOf = (state?: Json) =>
      workloadsJudge.ask(data, state, noFacts()).map(({ topic: name }) => name.split(':')[1])
    expect(listsOf()).toEqual(['deployments', 'replicasets'])
    const revisions = noFacts()
      .with(listed('deployments', 'ns'), look([]).need(listed('deployments', 'ns')))
      .with(listed('replicasets', 'ns'), [])
    const early = workloadsJudge.judge({ data, state: undefined, facts: revisions, now: 0 })
    expect(early.subjects[0]?.verdict).toBe('pending')
    expect(listsOf(early.state)).toEqual(['deployments', 'pods'])
    const pods = revisions.with(listed('pods', 'ns'), [pod(image, {})])
    const unknown = workloadsJudge.judge({ data, state: early.state, facts: pods, now: 60 })
    expect(listsOf(unknown.state)).toEqual(['deployments', 'replicasets'])
    const known = revisions.with(listed('replicasets', 'ns'), [set])
    const found = workloadsJudge.judge({ data, state: unknown.state, facts: known, now: 120 })
    expect(listsOf(found.state)).toEqual(['deployments', 'pods'])
    const last = workloadsJudge.judge({ data, state: found.state, facts: pods, now: 180 })
    expect(last.subjects[0]?.reasons[0]).toContain('1 of 1 pods are available')
    expect(listsOf(last.state)).toEqual(['deployments', 'pods'])
  })

  test.each([
    [
      'good after the stability time',
      [
        [look([pod(image, {})]), 0],
        [look([pod(image, {})]), 500],
        [look([pod(image, {})]), 1000],
      ],
      ['pending', 'pending', 'good'],
    ],
    [
      'a crash loop at its second sighting',
      [
        [look([crashing], pending), 0],
        [look([crashing], pending), 500],
      ],
      ['pending', 'bad'],
    ],
    [
      'a sign that passes',
      [
        [look([crashing], pending), 0],
        [look([pod(image, {})]), 500],
        [look([pod(image, {})]), 1500],
      ],
      ['pending', 'pending', 'good'],
    ],
    [
      'a restart after it was ready',
      [
        [look([pod(image, {})]), 0],
        [look([pod(image, { restartCount: 1 })]), 500],
        [look([pod(image, { restartCount: 1 })]), 900],
      ],
      ['pending', 'pending', 'bad'],
    ],
    [
      'another template, once it stays',
      [
        [look([], good, 'other:1'), 0],
        [look([], good, 'other:1'), 1000],
        [look([], good, 'other:1'), 5000],
      ],
      ['pending', 'pending', 'bad'],
    ],
    [
      'another digest reported',
      [
        [look([pod(image, { imageID: `x@${old}` })]), 0],
        [look([pod(image, { imageID: `x@${old}` })]), 5000],
      ],
      ['pending', 'bad'],
    ],
    [
      'a mirror with our digest',
      [
        [look([pod(`mirror/shop@${digest}`, {})]), 0],
        [look([pod(`mirror/shop@${digest}`, {})]), 1000],
      ],
      ['pending', 'good'],
    ],
  ] as [string, [Facts, number][], string[]][])('%s', (_name, given, wanted) =>
    expect(rounds(...given)).toEqual(wanted),
  )

  test('a hundred workloads: two lists a round once the newest ReplicaSets are known', () => {
    const names = Array.from({ length: 100 }, (_, index) => `w${index}`)
    const many = { ...(data as object), workloads: names.map((name) => ({ ...workloads[0], name })) } as unknown as Json
    const facts = noFacts()
      .with(
        listed('deployments', 'ns'),
        names.map((name) => deployment(name, image, { status: good })),
      )
      .with(
        listed('replicasets', 'ns'),
        names.map((name) => ({
          ...set,
          metadata: {
            ...set.metadata,
            name: `${name}-1`,
            ownerReferences: [{ kind: 'Deployment', name, uid: `u-${name}` }],
          },
        })),
      )
      .with(listed('pods', 'ns'), [])
    const { state } = workloadsJudge.judge({ data: many, state: undefined, facts, now: 0 })
    const next = noFacts().with(listed('deployments', 'ns'), facts.need(listed('deployments', 'ns')))
    expect(workloadsJudge.ask(many, state, next).map(({ topic: name }) => name)).toEqual([
      'kubernetes.list:deployments:ns',
      'kubernetes.list:pods:ns',
    ])
  })
})

test('the way back patches what differs and nothing else, and keeps the annotations of others', () => {
  const ref = { apiVersion: 'apps/v1', kind: 'Deployment', plural: 'deployments', namespace: 'ns', name: 'shop' }
  const was = deployment('shop', `host:5000/shop@${old}`)
  const fields = { '/spec': was.spec as unknown as Json, '/metadata/labels': {}, '/metadata/annotations': {} }
  const release = {
    target: 'kubernetes',
    at: 'kubernetes:',
    namespace: 'ns',
    objects: [{ ref, fields }],
    created: [],
    expected: [],
    checkIds: true,
  } as unknown as Json
  const plan = (live: KubeObject) => kubernetesRestore.plan(release, base.with(liveObject(key), live))
  const [first, ...rest] = plan(deployment('shop', image)).steps
  expect(JSON.parse((first as { body: string }).body)).toEqual([{ op: 'add', path: '/spec', value: was.spec }])
  expect(rest.map(({ do: kind }) => kind)).toEqual(['wait'])
  expect(plan(was).steps.map(({ do: kind }) => kind)).toEqual(['wait'])
  const [more] = plan({ ...was, binaryData: { a: 'b' } }).steps
  expect(JSON.parse((more as { body: string }).body)).toEqual([{ op: 'remove', path: '/binaryData' }])
})

test('names of log entries: legal, and different for different keys', () => {
  const keys = [
    'lock.0000001',
    'Lock.0000001',
    'phase.v1.0.0-RC_1-abc.002',
    'a/b',
    'a-b',
    'ü',
    '.',
    `x${'y'.repeat(300)}`,
  ]
  const names = keys.map((one) => entryName('kubernetes/ns/shop', one))
  for (const name of names) expect(name).toMatch(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/)
  expect(new Set(names).size).toBe(keys.length)
  expect(entryName('kubernetes/ns/other', 'a')).not.toBe(entryName('kubernetes/ns/shop', 'a'))
})

test.each([
  ['a: [', /is not valid YAML/],
  ['# nothing\n---\n', /holds no Kubernetes object/],
  ['kind: X\nmetadata: { name: a }', /has no apiVersion/],
  ['apiVersion: v1\nkind: Job\nmetadata: { generateName: a- }', /has no metadata.name/],
  ['# deploy-action-file: k8s/kustomization.yaml\nresources: [a.yaml]', /kustomization\.yaml is a kustomization/],
])('manifests that are none: %j', (text, message) => expect(() => readObjects(text, 'k8s')).toThrow(message))

test('an object that is there twice, once with its namespace and once without, is refused', () => {
  const twice = [deployment('shop', 'host:5000/shop:v1'), deployment('shop', 'host:5000/shop:v1')]
  const [one, other] = twice as [KubeObject, KubeObject]
  const { namespace: _, ...metadata } = other.metadata
  const facts = base
    .with(renderedObjects, [one, { ...other, metadata }])
    .with(apiResources('apps/v1'), { Deployment: { plural: 'deployments', namespaced: true } })
  expect(() => kubernetes.ask(input({ manifests: 'k8s' }), facts)).toThrow('The manifests have Deployment/shop twice.')
})

test('lists and files are taken apart', () => {
  const text =
    '# deploy-action-file: /a.yaml\napiVersion: v1\nkind: AList\nitems: [{ apiVersion: v1, kind: A, metadata: { name: a } }]\n---\napiVersion: v1\nkind: B\nmetadata: { name: b }\n'
  expect(readObjects(text, 'k8s').map(({ kind }) => kind)).toEqual(['A', 'B'])
})

test.each([
  [kubernetesSchema, { namespace: 'ns', workloads: { 'deployment/a': 'app' } }, true],
  [kubernetesSchema, { namespace: 'ns', manifests: ['k8s'], prune: 'remove' }, true],
  [kubernetesSchema, { namespace: 'ns' }, false],
  [kubernetesSchema, { namespace: 'ns', workloads: {}, manifests: 'k8s' }, false],
  [kubernetesSchema, { workloads: {} }, false],
  [kustomizeSchema, { namespace: 'ns', path: 'k8s' }, true],
  [kustomizeSchema, { namespace: 'NS', path: 'k8s' }, false],
  [kustomizeSchema, { namespace: 'ns', path: 'k8s', login: { google: { provider: 'p' } } }, true],
  [kustomizeSchema, { namespace: 'ns', path: 'k8s', login: {} }, false],
  [
    kustomizeSchema,
    { namespace: 'ns', path: 'k8s', login: { google: { provider: 'p' }, azure: { client: 'c', tenant: 't' } } },
    false,
  ],
])('the schema: %#', (schema, value, good) => expect(schema.safeParse(value).success).toBe(good))

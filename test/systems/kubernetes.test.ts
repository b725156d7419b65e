import { describe, expect, test } from 'vitest'
import type { KubeObject } from '../../src/systems/kubernetes.ts'
import { collectionPath, objectPath, parseList, refKey } from '../../src/systems/kubernetes.ts'
import { downtimeWarnings } from '../../src/systems/kubernetes-downtime.ts'
import { digestIn, imagesIn, mapImages, repositoryOf } from '../../src/systems/kubernetes-images.ts'
import { doomOf, whyNotReady } from '../../src/systems/kubernetes-pods.ts'
import { standingOf } from '../../src/systems/kubernetes-standing.ts'
import { conflictManagers, readStatus } from '../../src/systems/kubernetes-status.ts'

const digest = `sha256:${'a'.repeat(64)}`
const object = (kind: string, rest: object): KubeObject =>
  ({ apiVersion: 'apps/v1', kind, metadata: { name: 'shop', namespace: 'ns', generation: 2 }, ...rest }) as KubeObject
const pod = (status: object, spec: object = {}): KubeObject => object('Pod', { spec, status })
const waiting = (reason: string, message = '', more: object = {}) =>
  pod({
    containerStatuses: [
      { name: 'web', ready: false, restartCount: 0, state: { waiting: { reason, message } }, ...more },
    ],
  })

describe('why a pod is doomed', () => {
  test.each([
    [
      'crash loop',
      waiting('CrashLoopBackOff', '', { lastState: { terminated: { exitCode: 3 } } }),
      { kind: 'unhealthy', sure: true },
      /exit code 3/,
    ],
    [
      'image not found',
      waiting('ErrImagePull', 'manifest unknown'),
      { kind: 'absent', sure: true },
      /cannot be pulled/,
    ],
    [
      'image not allowed',
      waiting('ImagePullBackOff', '401 Unauthorized'),
      { kind: 'auth', sure: false },
      /may not be pulled/,
    ],
    ['wrong name', waiting('InvalidImageName', 'bad'), { kind: 'usage', sure: true }, /bad/],
    ['never pulled', waiting('ErrImageNeverPull'), { kind: 'absent', sure: true }, /Never/],
    [
      'missing key',
      waiting('CreateContainerConfigError', 'secret "s" not found'),
      { kind: 'usage', sure: false },
      /secret "s"/,
    ],
    [
      'no such command',
      waiting('RunContainerError', 'exec: no such file'),
      { kind: 'unhealthy', sure: false },
      /no such file/,
    ],
    [
      'unschedulable',
      pod({ conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes' }] }),
      { kind: 'capacity' },
      /0\/3 nodes/,
    ],
    [
      'out of memory again and again',
      pod({
        containerStatuses: [
          {
            name: 'web',
            restartCount: 2,
            state: {},
            lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
          },
        ],
      }),
      { kind: 'unhealthy' },
      /ran out of memory, 2 restarts/,
    ],
  ])('%s', (_name, given, wanted, reason) => {
    expect(doomOf(given)).toMatchObject(wanted)
    expect(doomOf(given)?.reason).toMatch(reason)
  })

  test.each([
    [
      'evicted: it is replaced',
      pod({
        reason: 'Evicted',
        containerStatuses: [{ name: 'web', restartCount: 9, state: { waiting: { reason: 'CrashLoopBackOff' } } }],
      }),
    ],
    ['a registry that does not answer', waiting('ErrImagePull', 'dial tcp: i/o timeout')],
    [
      'a cache that is not filled yet',
      waiting('CreateContainerConfigError', 'failed to sync configmap cache: timed out'),
    ],
    [
      'a first crash',
      pod({
        containerStatuses: [{ name: 'web', restartCount: 1, state: {}, lastState: { terminated: { exitCode: 1 } } }],
      }),
    ],
    ['being created', waiting('ContainerCreating')],
  ])('not: %s', (_name, given) => expect(doomOf(given)).toBeUndefined())

  test.each([
    [{ httpGet: { path: '/ready', port: 8080 } }, 'GET :8080/ready'],
    [{ exec: { command: ['pg_isready', '-q'] } }, 'pg_isready -q'],
    [{ tcpSocket: { port: 5432 } }, 'TCP :5432'],
  ])('which probe does not pass: %o', (readinessProbe, text) => {
    const status = {
      phase: 'Running',
      containerStatuses: [{ name: 'web', ready: false, restartCount: 0, state: { running: {} } }],
    }
    expect(whyNotReady(pod(status, { containers: [{ name: 'web', readinessProbe }] }))).toContain(text)
  })
})

describe('how a workload stands', () => {
  const look = (given: KubeObject, idle = false, complaints: string[] = []) =>
    standingOf({ object: given, pods: [], known: true, complaints, idle })
  const status = { observedGeneration: 2, replicas: 2, updatedReplicas: 2, availableReplicas: 2, readyReplicas: 2 }
  test.each([
    ['complete', object('Deployment', { spec: { replicas: 2 }, status }), true, '2 of 2 pods'],
    [
      'an older generation',
      object('Deployment', { spec: { replicas: 2 }, status: { ...status, observedGeneration: 1 } }),
      false,
      'has not seen',
    ],
    [
      'old pods left',
      object('Deployment', { spec: { replicas: 2 }, status: { ...status, replicas: 3 } }),
      false,
      '1 old pods',
    ],
    [
      'not available',
      object('Deployment', { spec: { replicas: 2 }, status: { ...status, availableReplicas: 1 } }),
      false,
      '1 of 2 updated',
    ],
    [
      'deadline',
      object('Deployment', {
        spec: { replicas: 2 },
        status: {
          ...status,
          conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }],
        },
      }),
      false,
      'progress deadline of 600 s',
    ],
    [
      'refused',
      object('Deployment', {
        spec: { replicas: 2 },
        status: {
          ...status,
          conditions: [{ type: 'ReplicaFailure', status: 'True', message: 'exceeded quota: pods' }],
        },
      }),
      false,
      'exceeded quota',
    ],
    [
      'nothing runs',
      object('Deployment', { spec: { replicas: 0 }, status: { observedGeneration: 2 } }),
      false,
      '0 replicas',
    ],
    ['paused', object('Deployment', { spec: { replicas: 2, paused: true }, status }), false, 'paused'],
    [
      'stateful',
      object('StatefulSet', {
        spec: { replicas: 2 },
        status: { ...status, currentRevision: 'a', updateRevision: 'a' },
      }),
      true,
      '2 of 2',
    ],
    [
      'stateful by hand',
      object('StatefulSet', {
        spec: { replicas: 2, updateStrategy: { type: 'OnDelete' } },
        status: { ...status, currentRevision: 'a', updateRevision: 'b' },
      }),
      false,
      'OnDelete',
    ],
    [
      'half of the nodes',
      object('DaemonSet', {
        spec: {},
        status: { observedGeneration: 2, desiredNumberScheduled: 2, updatedNumberScheduled: 1 },
      }),
      false,
      '1 of 2 nodes',
    ],
    [
      'job done',
      object('Job', { spec: {}, status: { conditions: [{ type: 'Complete', status: 'True' }] } }),
      true,
      'completed',
    ],
    [
      'job failed',
      object('Job', {
        spec: {},
        status: { conditions: [{ type: 'Failed', status: 'True', message: 'BackoffLimitExceeded' }] },
      }),
      false,
      'BackoffLimitExceeded',
    ],
    ['claim bound', object('PersistentVolumeClaim', { status: { phase: 'Bound' } }), true, 'bound'],
    ['claim pending', object('PersistentVolumeClaim', { status: { phase: 'Pending' } }), false, 'Pending'],
    ['pod done', object('Pod', { spec: { restartPolicy: 'Never' }, status: { phase: 'Succeeded' } }), true, 'success'],
    ['schedule', object('CronJob', {}), true, 'schedule'],
  ])('%s', (_name, given, good, reason) => {
    expect(look(given).good).toBe(good)
    expect(look(given).reason).toContain(reason)
  })

  test('a claim that waits for its first pod, and 0 replicas that are allowed, are good', () => {
    expect(
      look(object('PersistentVolumeClaim', { status: { phase: 'Pending' } }), false, [
        'waiting for first consumer to be created',
      ]).good,
    ).toBe(true)
    expect(look(object('Deployment', { spec: { replicas: 0 }, status: { observedGeneration: 2 } }), true).good).toBe(
      true,
    )
  })
})

describe('what the API server says', () => {
  const body = (reason: string, message: string, details: object = {}) =>
    JSON.stringify({ kind: 'Status', reason, message, details })
  test.each([
    ['Unauthorized', 'Unauthorized', 401, 'auth'],
    [
      'Forbidden',
      'deployments.apps "x" is forbidden: User "ci" cannot patch resource "deployments" in API group "apps" in the namespace "shop"',
      403,
      'denied',
    ],
    ['Forbidden', 'pods "x" is forbidden: exceeded quota: pods', 403, 'capacity'],
    ['Forbidden', 'pods "x" is forbidden: violates PodSecurity "restricted:latest"', 403, 'denied'],
    ['Forbidden', 'admission webhook "policy.example.com" denied the request: no latest', 403, 'denied'],
    [
      'InternalError',
      'Internal error occurred: failed calling webhook "policy.example.com": timeout',
      500,
      'transient',
    ],
    ['Invalid', 'Deployment.apps "x" is invalid: spec.replicas: must be positive', 422, 'usage'],
    [
      'InternalError',
      'failed to create typed patch object (ns/x; apps/v1, Kind=Deployment): .spec.replicas: expected numeric',
      500,
      'usage',
    ],
    ['TooManyRequests', 'try again', 429, 'transient'],
    ['NotFound', 'namespaces "x" not found', 404, 'absent'],
  ])('%s: %s', (reason, message, code, kind) => expect(readStatus(body(reason, message), code)?.kind).toBe(kind))

  test('a missing right is told as the rule to grant; a conflict names field and manager', () => {
    const fixed = body('Invalid', 'spec.selector: Invalid value: {}: field is immutable')
    expect(readStatus(fixed, 422)?.hint).toContain('is set once')
    const denied = readStatus(
      body(
        'Forbidden',
        'x is forbidden: User "ci" cannot patch resource "deployments" in API group "apps" in the namespace "shop"',
      ),
      403,
    )
    expect(denied?.hint).toBe(
      'Grant it with a Role in shop: { apiGroups: ["apps"], resources: ["deployments"], verbs: ["patch"] }.',
    )
    const causes = [
      { reason: 'FieldManagerConflict', message: 'conflict with "tuner" using apps/v1', field: '.spec.replicas' },
    ]
    const conflict = body('Conflict', 'Apply failed', { causes })
    expect(readStatus(conflict, 409)).toMatchObject({
      kind: 'denied',
      cause: expect.stringContaining('.spec.replicas: conflict with "tuner"'),
    })
    expect(conflictManagers(conflict)).toEqual(['tuner'])
    expect(readStatus('<html>', 502)).toBeUndefined()
  })
})

test('images: found wherever containers are, replaced by repository and never by registry', () => {
  const template = {
    spec: { initContainers: [{ image: 'a/x:1' }], containers: [{ image: 'host:5000/a/b:tag' }, { image: 'c' }] },
  }
  expect(imagesIn([{ spec: { template } }])).toEqual(['a/x:1', 'host:5000/a/b:tag', 'c'])
  expect(mapImages(template, (image) => `${image}!`).spec.containers).toEqual([
    { image: 'host:5000/a/b:tag!' },
    { image: 'c!' },
  ])
  expect(repositoryOf('host:5000/a/b:tag')).toBe('host:5000/a/b')
  expect(repositoryOf('UPPER')).toBeUndefined()
  expect(digestIn(`docker-pullable://a/b@${digest}`)).toBe(digest)
  expect(digestIn('a/b:1')).toBe('')
})

test('where objects are in the API', () => {
  const ref = { apiVersion: 'apps/v1', kind: 'Deployment', plural: 'deployments', namespace: 'ns', name: 'shop' }
  expect(objectPath(ref)).toBe('/apis/apps/v1/namespaces/ns/deployments/shop')
  expect(collectionPath({ apiVersion: 'v1', plural: 'namespaces', namespace: '' })).toBe('/api/v1/namespaces')
  expect(refKey(ref)).toBe('Deployment.apps/ns/shop')
  expect(parseList('{"kind":"PodList","apiVersion":"v1","items":[{"metadata":{"name":"a"}}]}')[0]).toMatchObject({
    kind: 'Pod',
    apiVersion: 'v1',
  })
})

describe('updates that cannot be without downtime', () => {
  const container = { name: 'web', readinessProbe: {}, lifecycle: { preStop: {} } }
  const deployment = (spec: object, pods: object = {}) =>
    object('Deployment', { spec: { ...spec, template: { spec: { containers: [container], ...pods } } } })
  test.each([
    ['none', deployment({ replicas: 1 }), []],
    ['Recreate', deployment({ strategy: { type: 'Recreate' } }), [/Recreate: downtime/]],
    [
      'one replica that may be away',
      deployment({ replicas: 1, strategy: { rollingUpdate: { maxUnavailable: 1 } } }),
      [/maxUnavailable 1 of 1/],
    ],
    [
      'half away of one',
      deployment({ replicas: 1, strategy: { rollingUpdate: { maxUnavailable: '100%' } } }),
      [/maxUnavailable 1 of 1/],
    ],
    [
      'no probe, no hook',
      deployment({ replicas: 2 }, { containers: [{ name: 'web' }] }),
      [/no readiness probe/, /no preStop hook/],
    ],
    [
      'a volume of one node',
      deployment({ replicas: 1 }, { volumes: [{ persistentVolumeClaim: { claimName: 'data' } }] }),
      [/ReadWriteOnce/],
    ],
    [
      'a StatefulSet of one',
      object('StatefulSet', { spec: { replicas: 1, template: { spec: { containers: [container] } } } }),
      [/one replica/],
    ],
  ])('%s', (_name, given, wanted) => {
    const claim = object('PersistentVolumeClaim', {
      metadata: { name: 'data' },
      spec: { accessModes: ['ReadWriteOnce'] },
    })
    const warnings = downtimeWarnings(given, [claim])
    expect(warnings).toHaveLength(wanted.length)
    for (const [index, text] of wanted.entries()) expect(warnings[index]).toMatch(text)
  })
})

test('a list of nothing, as the API server writes it: absent, empty, or null', () => {
  for (const items of ['', ', "items": []', ', "items": null'])
    expect(parseList(`{ "kind": "PartialObjectMetadataList", "apiVersion": "meta.k8s.io/v1"${items} }`)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import type { LogEntry } from '../../../src/core/log.ts'
import { hashedPart } from '../../../src/core/plan.ts'
import { facts as noFacts, topic } from '../../../src/core/question.ts'
import type { KubeObject, ManagedFields } from '../../../src/systems/kubernetes.ts'
import { kubernetes } from '../../../src/targets/kubernetes/index.ts'
import { workloadsJudge } from '../../../src/targets/kubernetes/judge.ts'
import {
  apiResources,
  listed,
  liveObject,
  namespaceState,
  renderedObjects,
  trialOf,
} from '../../../src/targets/kubernetes/topics.ts'

const digest = `sha256:${'a'.repeat(64)}`
const ours = `host:5000/shop@${digest}`
const before = `host:5000/shop@sha256:${'b'.repeat(64)}`
const input = (config: object) => ({
  ...{
    app: 'shop',
    environment: 'test',
    variables: {},
    version: 'v1',
    commit: 'c',
    release: 'r',
    root: '/w',
    state: '/s',
  },
  config: { namespace: 'ns', ...config },
  images: { app: { name: 'host:5000/shop', digest } },
})
const object = (kind: string, image: string, spec: object = {}, status: Record<string, unknown> = {}): KubeObject => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'shop', namespace: 'ns', uid: 'u', generation: 2 },
  spec: { template: { spec: { containers: [{ name: 'web', image }] } }, ...spec },
  status,
})
const pod = (name: string, status: object, metadata: object = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'ns', ownerReferences: [{ kind: 'StatefulSet', name: 'shop', uid: 'u' }], ...metadata },
  status: { ...status },
})
const crashing = {
  containerStatuses: [{ name: 'web', restartCount: 3, state: { waiting: { reason: 'CrashLoopBackOff' } } }],
}
const ready = { conditions: [{ type: 'Ready', status: 'True' }] }
const base = noFacts()
  .with(topic<readonly LogEntry[]>('log:kubernetes/ns/shop-test'), [])
  .with(namespaceState, 'there')
  .with(listed('horizontalpodautoscalers', 'ns'), [])

test('a good release for a StatefulSet that a bad one has stuck: its doomed pod is made anew, others are left', () => {
  const key = 'StatefulSet.apps/ns/shop'
  const facts = base
    .with(listed('pods', 'ns'), [pod('shop-0', ready), pod('shop-1', crashing)])
    .with(liveObject(key), object('StatefulSet', before))
    .with(trialOf(key), { status: 200, object: object('StatefulSet', ours), body: '' })
  const { apply, notes } = kubernetes.rollout(input({ workloads: { 'statefulset/shop': 'app' } }), facts)
  expect(apply.map(({ id }) => id)).toEqual([
    `kubernetes.apply.${key}`,
    'kubernetes.seen.shop',
    'kubernetes.remove.Pod/ns/shop-1',
  ])
  expect(notes).toContain('Pod/shop-1 would hold the update of StatefulSet/shop up: it is deleted, and made anew.')
})

describe('a refusal in an event', () => {
  const workloads = [
    { kind: 'StatefulSet', plural: 'statefulsets', namespace: 'ns', name: 'shop', images: {}, idle: false },
  ]
  const data = { at: 'kubernetes:', workloads, checkIds: false, patient: false } as unknown as Json
  const status = { observedGeneration: 2, currentRevision: 'a', updateRevision: 'b', replicas: 1 }
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: 'e' },
    involvedObject: { kind: 'StatefulSet', name: 'shop', uid: 'u' },
    lastTimestamp: '2026-01-01T10:00:00Z',
    message: 'create Pod shop-0 failed: pods "shop-0" is forbidden: exceeded quota: pods',
  }
  const look = (pods: KubeObject[]) =>
    noFacts()
      .with(listed('statefulsets', 'ns'), [object('StatefulSet', ours, { replicas: 2 }, status)])
      .with(listed('events', 'ns'), [event])
      .with(listed('pods', 'ns'), pods)
  const verdictOf = (pods: KubeObject[]) => {
    const first = workloadsJudge.judge({ data, state: undefined, facts: look(pods), now: 0 })
    return workloadsJudge.judge({ data, state: first.state, facts: look(pods), now: 6000 }).subjects[0]?.verdict
  }
  test('counts when no pod is made', () => expect(verdictOf([])).toBe('bad'))
  test('counts when another pod is there already', () =>
    expect(verdictOf([pod('shop-0', ready, { creationTimestamp: '2026-01-01T09:00:00Z' })])).toBe('bad'))
  test('is of another time when a pod was made since', () =>
    expect(verdictOf([pod('shop-0', ready, { creationTimestamp: '2026-01-01T11:00:00Z' })])).toBe('pending'))
  test('is of another time while the old pod ends', () =>
    expect(verdictOf([pod('shop-0', ready, { deletionTimestamp: '2026-01-01T00:00:00Z' })])).toBe('pending'))
})

describe('replicas where an autoscaler is', () => {
  const key = 'Deployment.apps/ns/shop'
  const autoscaler = {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'shop' },
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'shop' } },
  }
  const applied = (managedFields: readonly ManagedFields[], replicas = 7) => {
    const live = object('Deployment', before, { replicas })
    const after = object('Deployment', ours, { replicas })
    const facts = base
      .with(listed('pods', 'ns'), [])
      .with(listed('horizontalpodautoscalers', 'ns'), [autoscaler])
      .with(renderedObjects, [object('Deployment', 'host:5000/shop:v1', { replicas: 2 })])
      .with(apiResources('apps/v1'), { Deployment: { plural: 'deployments', namespaced: true } })
      .with(liveObject(key), { ...live, metadata: { ...live.metadata, managedFields } })
      .with(trialOf(key), { status: 200, object: after, body: '' })
    return kubernetes.rollout(input({ manifests: 'k8s' }), facts)
  }
  const sent = (managedFields: readonly ManagedFields[]) => {
    const [step] = applied(managedFields).apply
    return (JSON.parse(String((step as { body: string }).body)) as { spec: { replicas?: number } }).spec.replicas
  }
  test('are sent as they are until it has scaled', () => expect(sent([])).toBe(7))
  test('are left out once it has: it may scale before we apply', () =>
    expect(sent([{ manager: 'kube-controller-manager', operation: 'Update', subresource: 'scale' }])).toBeUndefined())

  test('are no part of what is approved', () => {
    const scaled: ManagedFields[] = [{ manager: 'kube-controller-manager', operation: 'Update', subresource: 'scale' }]
    const hashed = (replicas: number) => {
      const { apply, basis } = applied(scaled, replicas)
      return hashedPart({ stage: 'deploy', subject: 'a', steps: apply, basis, notes: [], values: {} })
    }
    expect(hashed(9)).toBe(hashed(7))
    expect(applied(scaled).apply).toHaveLength(1)
  })
})

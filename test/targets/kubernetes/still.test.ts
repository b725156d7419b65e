import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../../src/core/log.ts'
import { facts as noFacts, topic } from '../../../src/core/question.ts'
import type { KubeObject } from '../../../src/systems/kubernetes.ts'
import { kubernetes } from '../../../src/targets/kubernetes/index.ts'
import {
  anewTrialOf,
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
const plurals = {
  Deployment: 'deployments',
  StatefulSet: 'statefulsets',
  DaemonSet: 'daemonsets',
  Job: 'jobs',
  Pod: 'pods',
}
type Kind = keyof typeof plurals

const object = (kind: Kind, image: string, spec: object = {}, status: Record<string, unknown> = {}): KubeObject => {
  const pods = { containers: [{ name: 'web', image }] }
  const apiVersion = kind === 'Job' ? 'batch/v1' : kind === 'Pod' ? 'v1' : 'apps/v1'
  return {
    apiVersion,
    kind,
    metadata: { name: 'shop', namespace: 'ns' },
    spec: kind === 'Pod' ? { ...pods, ...spec } : { template: { spec: pods }, ...spec },
    status,
  }
}

/** Facts of one object of the manifests: as it is there, and what the API server would make of the change. */
function plan(
  live: KubeObject | null,
  after: KubeObject,
  idle?: 'allow',
  refusal?: { first: string; anew: string | null },
) {
  const { apiVersion, kind } = after
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : ''
  const key = `${kind}${group}/ns/shop`
  const status = (body: string) => JSON.stringify({ kind: 'Status', reason: 'Invalid', code: 422, message: body })
  let facts = noFacts()
    .with(topic<readonly LogEntry[]>('log:kubernetes/ns/shop-test'), [])
    .with(namespaceState, 'there')
    .with(listed('pods', 'ns'), [])
    .with(listed('horizontalpodautoscalers', 'ns'), [])
    .with(renderedObjects, [after])
    .with(apiResources(apiVersion), { [kind]: { plural: plurals[kind as Kind], namespaced: true } })
    .with(liveObject(key), live)
    .with(
      trialOf(key),
      refusal === undefined
        ? { status: 200, object: after, body: '' }
        : { status: 422, object: null, body: status(refusal.first) },
    )
  if (refusal !== undefined)
    facts = facts.with(
      anewTrialOf(key),
      refusal.anew === null
        ? { status: 201, object: null, body: '' }
        : { status: 422, object: null, body: status(refusal.anew) },
    )
  const config = { namespace: 'ns', manifests: 'k8s', ...(idle === undefined ? {} : { idle }) }
  const images = { app: { name: 'host:5000/shop', digest } }
  const input = {
    app: 'shop',
    environment: 'test',
    config,
    images,
    variables: {},
    version: 'v1',
    commit: 'c',
    release: 'r',
    root: '/w',
    state: '/s',
  }
  const { apply } = kubernetes.rollout(input, facts)
  return apply.map(({ id }) => id.split('.').slice(0, 2).join('.'))
}

describe('what would run nothing of ours is refused before anything is touched', () => {
  test.each<[string, Kind, object, RegExp]>([
    ['a paused Deployment', 'Deployment', { paused: true }, /Deployment\/shop is paused: no pod would be replaced/],
    ['OnDelete', 'StatefulSet', { updateStrategy: { type: 'OnDelete' } }, /updated OnDelete: its pods stay/],
    ['OnDelete', 'DaemonSet', { updateStrategy: { type: 'OnDelete' } }, /updated OnDelete: its pods stay/],
    [
      'a partition above all pods',
      'StatefulSet',
      { replicas: 2, updateStrategy: { rollingUpdate: { partition: 2 } } },
      /partition 2, which keeps all its pods/,
    ],
    ['no replicas', 'Deployment', { replicas: 0 }, /has 0 replicas/],
    ['a suspended Job', 'Job', { suspend: true }, /is suspended: it would never run/],
  ])('%s of kind %s', (_name, kind, spec, message) => {
    const live = kind === 'Job' ? null : object(kind, before, spec)
    expect(() => plan(live, object(kind, ours, spec))).toThrow(message)
  })

  const kept = (partition: number) => ({ replicas: 2, updateStrategy: { rollingUpdate: { partition } } })
  test.each<[string, KubeObject, KubeObject, 'allow' | undefined]>([
    [
      'a pause that changes no pod',
      object('Deployment', ours, { paused: true, replicas: 2 }),
      object('Deployment', ours, { paused: true, replicas: 3 }),
      undefined,
    ],
    [
      'a partition that lets one pod go',
      object('StatefulSet', before, kept(1)),
      object('StatefulSet', ours, kept(1)),
      undefined,
    ],
    [
      'a partition above all pods, allowed',
      object('StatefulSet', before, kept(2)),
      object('StatefulSet', ours, kept(2)),
      'allow',
    ],
  ])('not: %s', (_name, live, after, idle) => expect(plan(live, after, idle)).toEqual(['kubernetes.apply']))
})

describe('Jobs and bare Pods, which cannot be changed', () => {
  const failed = { conditions: [{ type: 'Failed', status: 'True' }] }
  test.each<[string, KubeObject, readonly string[]]>([
    [
      'that failed run again, although nothing of them differs',
      object('Job', ours, {}, failed),
      ['kubernetes.remove', 'kubernetes.gone', 'kubernetes.apply'],
    ],
    ['that ended well do not', object('Job', ours, {}, { conditions: [{ type: 'Complete', status: 'True' }] }), []],
  ])('%s', (_name, live, steps) => expect(plan(live, object('Job', ours))).toEqual(steps))

  test('a hook that failed runs again', () => {
    const steps = plan(object('Pod', ours, {}, { phase: 'Failed' }), object('Pod', ours))
    expect(steps).toEqual(['kubernetes.remove', 'kubernetes.gone', 'kubernetes.apply', 'kubernetes.hooks'])
  })

  test('a hook that ended runs again for another image, which could be changed in place; a server beside is changed', () => {
    const ended = object('Pod', before, { restartPolicy: 'Never' }, { phase: 'Succeeded' })
    expect(plan(ended, object('Pod', ours, { restartPolicy: 'Never' }))).toEqual([
      'kubernetes.remove',
      'kubernetes.gone',
      'kubernetes.apply',
      'kubernetes.hooks',
    ])
    const stays = object('Pod', before, { restartPolicy: 'Always' }, { phase: 'Running' })
    expect(plan(stays, object('Pod', ours, { restartPolicy: 'Always' }))).toEqual([
      'kubernetes.apply',
      'kubernetes.hooks',
    ])
  })

  test('another image: made anew, once the API server would take it as a new one', () => {
    const immutable = 'spec.template: Invalid value: field is immutable'
    expect(plan(object('Job', before), object('Job', ours), undefined, { first: immutable, anew: null })).toEqual([
      'kubernetes.remove',
      'kubernetes.gone',
      'kubernetes.apply',
    ])
    const wrong = 'spec.template.spec.restartPolicy: Unsupported value: "Sometimes"'
    expect(() =>
      plan(object('Job', before), object('Job', ours), undefined, { first: `${immutable}, ${wrong}`, anew: wrong }),
    ).toThrow(/Job\/shop: .*Sometimes/)
  })
})

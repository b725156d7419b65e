import { expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import { facts as noFacts } from '../../../src/core/question.ts'
import type { HttpStep } from '../../../src/core/step.ts'
import type { KubeObject } from '../../../src/systems/kubernetes.ts'
import { expectedOf } from '../../../src/targets/kubernetes/expected.ts'
import { workloadsJudge } from '../../../src/targets/kubernetes/judge.ts'

const image = `host:5000/shop@sha256:${'a'.repeat(64)}`
const status = {
  ...{ observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 1, readyReplicas: 1 },
  ...{ updateRevision: 'r1', currentRevision: 'r1', desiredNumberScheduled: 1, updatedNumberScheduled: 1 },
  ...{
    currentNumberScheduled: 1,
    numberAvailable: 1,
    phase: 'Bound',
    conditions: [{ type: 'Complete', status: 'True' }],
  },
}

const plurals: Readonly<Record<string, string>> = {
  Deployment: 'deployments',
  StatefulSet: 'statefulsets',
  DaemonSet: 'daemonsets',
  Job: 'jobs',
  CronJob: 'cronjobs',
  PersistentVolumeClaim: 'persistentvolumeclaims',
}

/** A namespace as the API server has it; `lists` is what a judge asked for, round by round. */
class Namespace {
  readonly objects = new Map<string, KubeObject[]>()
  readonly lists: string[][] = []
  readonly urls: string[] = []
  now = 0

  add(plural: string, object: object): void {
    this.objects.set(plural, [...(this.objects.get(plural) ?? []), object as KubeObject])
  }

  /** A workload that is good, with its pod. */
  workload(kind: string, name: string, more: { labels?: Record<string, string>; pods?: boolean } = {}) {
    const { labels = { app: name }, pods = true } = more
    const plural = plurals[kind] ?? ''
    const uid = `u-${name}`
    const template = { metadata: { labels }, spec: { containers: [{ name: 'web', image }] } }
    const annotations = { 'deployment.kubernetes.io/revision': '1', 'deprecated.daemonset.template.generation': '1' }
    const object = {
      ...{ apiVersion: 'v1', kind, metadata: { name, namespace: 'ns', uid, generation: 1, annotations }, status },
      spec: { replicas: 1, selector: { matchLabels: labels }, template, jobTemplate: { spec: { template } } },
    }
    this.add(plural, object)
    if (kind === 'Deployment')
      this.add('replicasets', { metadata: { ...object.metadata, name: `${name}-1`, ...owned(object) } })
    const owner = kind === 'Deployment' ? { kind: 'ReplicaSet', metadata: { name: `${name}-1`, uid } } : object
    const hashes = { 'controller-revision-hash': 'r1', 'pod-template-generation': '1' }
    const ready = { conditions: [{ type: 'Ready', status: 'True' }] }
    if (pods) {
      const metadata = { name: `${name}-1-x`, uid: `p-${name}`, labels: { ...labels, ...hashes }, ...owned(owner) }
      this.add('pods', { apiVersion: 'v1', kind: 'Pod', metadata, spec: template.spec, status: ready })
    }
    const ref = { apiVersion: 'v1', kind, plural, namespace: 'ns', name }
    return expectedOf(ref, object as unknown as KubeObject, false)
  }

  /** Rounds of the judge until it is good or bad. */
  watch(workloads: readonly unknown[], rounds: number, stable = 0) {
    const data = { at: 'kubernetes:', workloads, checkIds: true, patient: false, stable } as unknown as Json
    let state: Json | undefined
    let subjects: readonly { verdict: string; reasons: readonly string[] }[] = []
    for (let round = 0; round < rounds; round += 1) {
      const asked = new Set<string>()
      let facts = noFacts()
      for (let again = true; again; ) {
        const open = workloadsJudge.ask(data, state, facts).filter(({ topic }) => !asked.has(topic))
        for (const { topic, step } of open) {
          asked.add(topic)
          this.urls.push(String((step as HttpStep).url))
          facts = facts.with({ name: topic }, this.objects.get(topic.split(':')[1] ?? '') ?? [])
        }
        again = open.length > 0
      }
      this.lists.push([...asked].map((topic) => topic.split(':')[1] ?? ''))
      const verdict = workloadsJudge.judge({ data, state, facts, now: this.now })
      ;({ state, subjects } = verdict)
      if (subjects.some((one) => one.verdict === 'bad'))
        return subjects.find((one) => one.verdict === 'bad')?.reasons[0]
      if (subjects.every((one) => one.verdict === 'good')) return 'good'
      this.now += Math.min(500, verdict.within ?? 500)
    }
    return 'pending'
  }
}

function owned({ kind, metadata: { name, uid } }: { kind: string; metadata: { name: string; uid: string } }) {
  return { ownerReferences: [{ kind, name, uid }] }
}

const mixes = [
  ['Deployment'],
  ['StatefulSet'],
  ['Deployment', 'StatefulSet'],
  ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'PersistentVolumeClaim'],
]

test.each(mixes)('a hundred workloads, mixed of %s and more: at most two lists a round', (...kinds) => {
  const ns = new Namespace()
  const all = Array.from({ length: 100 }, (_, index) => ns.workload(kinds[index % kinds.length] ?? '', `w${index}`))
  expect(ns.watch(all, 30)).toBe('good')
  expect(Math.max(...ns.lists.map((lists) => lists.length))).toBeLessThanOrEqual(2)
  // Every kind is looked at once, Deployments after a look at their newest ReplicaSets.
  expect(ns.lists.length).toBe(kinds.length + (kinds.includes('Deployment') ? 1 : 0))
})

test('with several kinds, too, all of it must stay as it is for as long as it is watched', () => {
  const ns = new Namespace()
  const all = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'].map((kind) => ns.workload(kind, kind.toLowerCase()))
  expect(ns.watch(all, 40, 3000)).toBe('good')
  expect(ns.now).toBeGreaterThanOrEqual(3000)
  expect(ns.now).toBeLessThan(5000)
})

test.each(['StatefulSet', 'DaemonSet', 'Job'])(
  'a %s whose pods are refused is told in time, two lists a round',
  (kind) => {
    const ns = new Namespace()
    const [good, refused] = [ns.workload('Deployment', 'shop'), ns.workload(kind, 'db', { pods: false })]
    const db = ns.objects.get(plurals[kind] ?? '')?.[0] as { status: object }
    db.status = { observedGeneration: 1, desiredNumberScheduled: 1 }
    const message =
      'create Pod db-0 failed error: pods "db-0" is forbidden: exceeded quota: full, requested: pods=1, used: pods=2, limited: pods=2'
    ns.add('events', { metadata: { name: 'e' }, message, involvedObject: { kind, name: 'db', uid: 'u-db' } })
    expect(ns.watch([good, refused], 60)).toContain('exceeded quota')
    expect(ns.now).toBeLessThan(10_000)
    expect(Math.max(...ns.lists.map((lists) => lists.length))).toBe(2)
  },
)

test('what is good is looked at again until all are: it may have crashed meanwhile', () => {
  const ns = new Namespace()
  const all = [ns.workload('StatefulSet', 'db'), ns.workload('DaemonSet', 'agent')]
  const agent = ns.objects.get('daemonsets')?.[0] as { status: object }
  agent.status = { ...status, numberAvailable: 0 }
  expect(ns.watch(all, 5)).toBe('pending')
  agent.status = status
  const pod = ns.objects.get('pods')?.[0] as unknown as { status: object }
  pod.status = { containerStatuses: [{ name: 'web', state: { waiting: { reason: 'CrashLoopBackOff' } } }] }
  ;(ns.objects.get('statefulsets')?.[0] as { status: object }).status = {
    ...status,
    readyReplicas: 0,
    availableReplicas: 0,
  }
  expect(ns.watch(all, 20)).toContain('CrashLoopBackOff')
})

test('only what is watched is listed: one object by its name, pods by the labels that all of them select by', () => {
  const alone = new Namespace()
  expect(alone.watch([alone.workload('Deployment', 'shop', { labels: { app: 'shop' } })], 5)).toBe('good')
  expect(alone.urls.map((url) => decodeURIComponent(url.replace(/.*\/ns\//, '')))).toEqual([
    'deployments?fieldSelector=metadata.name=shop',
    'replicasets?labelSelector=app=shop',
    'deployments?fieldSelector=metadata.name=shop',
    'pods?labelSelector=app=shop',
  ])
  const two = new Namespace()
  const labels = (name: string) => ({ labels: { name, 'part-of': 'shop' } })
  const both = [two.workload('StatefulSet', 'db', labels('db')), two.workload('StatefulSet', 'mq', labels('mq'))]
  expect(two.watch(both, 5)).toBe('good')
  expect(two.urls.map((url) => new URL(url, 'http://k').search)).toContain(
    `?${new URLSearchParams({ labelSelector: 'name in (db,mq),part-of=shop' })}`,
  )
  const strangers = [two.workload('StatefulSet', 'a', { labels: { a: '1' } }), two.workload('StatefulSet', 'b')]
  two.urls.length = 0
  two.watch(strangers, 1)
  expect(two.urls.at(-1)).toMatch(/\/pods$/)
})

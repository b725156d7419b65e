import type { Facts } from '../../core/question.ts'
import { eventTime, type KubeObject, numberAt, textAt } from '../../systems/kubernetes.ts'
import { type Standing, standingOf } from '../../systems/kubernetes-standing.ts'
import type { Expected } from './expected.ts'
import { listedIn } from './lists.ts'
import { listed } from './topics.ts'

/** What is watched. JSON: a judge's data. */
export interface Watched {
  readonly at: string
  readonly workloads: readonly Expected[]
  /** Whether what nodes report as imageID must be our digest. */
  readonly checkIds: boolean
  /** Whether a pod that no node can take is waited for (an autoscaler may bring one). */
  readonly patient: boolean
  /** Jobs that ran before the change, for a diagnosis. */
  readonly jobs?: readonly Expected[]
  /** Milliseconds for which everything must stay as it is after it became good. */
  readonly stable?: number
}

/** The newest ReplicaSet of a Deployment, as it was told for a generation. */
export interface Newest {
  readonly generation: number
  readonly revision: string
  readonly replicaSet: string
}

export function keyOf({ kind, namespace, name }: Pick<Expected, 'kind' | 'namespace' | 'name'>): string {
  return `${kind}/${namespace}/${name}`
}

export function objectOf({ plural, namespace, name }: Expected, facts: Facts): KubeObject | undefined {
  return listedIn(facts, plural, namespace).find(({ metadata }) => metadata.name === name)
}

/** What one look at a workload shows. */
export interface Seen {
  readonly expected: Expected
  readonly object: KubeObject | undefined
  readonly pods: readonly KubeObject[]
  readonly newest: Newest | undefined
  readonly standing: Standing
}

/** What earlier looks have shown. */
export interface Known {
  readonly newest: Newest | undefined
  readonly complaints: readonly Complaint[]
}

export function seeWorkload(expected: Expected, known: Known | undefined, facts: Facts): Seen {
  const object = objectOf(expected, facts)
  if (object === undefined) {
    return { expected, object, pods: [], newest: undefined, standing: { good: false, reason: 'does not exist (yet)' } }
  }
  const { namespace, kind, idle } = expected
  const newest = findNewest(object, known?.newest, listedIn(facts, 'replicasets', namespace))
  const pods = newestPods(object, newest, listedIn(facts, 'pods', namespace))
  const told = facts.has(listed('events', namespace))
  const complaints = told ? complaintsAbout(object, facts) : (known?.complaints ?? [])
  const said = stillSaid(complaints, ownPods(object, facts))
  const revealed = kind !== 'Deployment' || newest !== undefined
  const standing = standingOf({ object, pods, known: revealed, complaints: said, idle })
  return { expected, object, pods, newest, standing }
}

/** What a controller says that it cannot do. */
export interface Complaint {
  readonly time: string
  readonly text: string
}

/** What the controller of this very object says in its events. */
export function complaintsAbout(object: KubeObject | undefined, facts: Facts): Complaint[] {
  const { namespace = '', uid = '' } = object?.metadata ?? {}
  return listedIn(facts, 'events', namespace)
    .filter((event) => textAt(event, 'involvedObject', 'uid') === uid)
    .map((event) => ({ time: eventTime(event), text: textAt(event, 'message') }))
}

/** Events stay for an hour: while a pod ends, none is made in its place, and what was said before a pod was made is over. */
function stillSaid(complaints: readonly Complaint[], own: readonly KubeObject[]): string[] {
  if (own.some(({ metadata }) => metadata.deletionTimestamp !== undefined)) return []
  const made = own.reduce((newest, { metadata: { creationTimestamp = '' } }) => later(newest, creationTimestamp), '')
  return complaints.filter(({ time }) => time === '' || later(time, made) === time).map(({ text }) => text)
}

/** Of two moments, to the second; the first where they are the same. */
function later(a: string, b: string): string {
  return a.slice(0, 19) >= b.slice(0, 19) ? a : b
}

/** The pods of a workload, of whatever revision. */
export function ownPods(object: KubeObject, facts: Facts): KubeObject[] {
  return listedIn(facts, 'pods', object.metadata.namespace ?? '').filter((pod) => isOwned(pod, object))
}

/** The newest ReplicaSet: what was told for this very generation, else the one that has the Deployment's revision. */
function findNewest(object: KubeObject, known: Newest | undefined, sets: readonly KubeObject[]): Newest | undefined {
  const { generation = 0, uid, annotations = {} } = object.metadata
  if ((numberAt(object.status, 'observedGeneration') ?? 0) < generation) return undefined
  const revision = annotations['deployment.kubernetes.io/revision'] ?? ''
  if (known?.generation === generation && known.revision === revision) return known
  const found = sets.find(
    ({ metadata }) =>
      metadata.ownerReferences?.some((owner) => owner.uid === uid) &&
      metadata.annotations?.['deployment.kubernetes.io/revision'] === revision,
  )
  return found === undefined ? undefined : { generation, revision, replicaSet: found.metadata.name }
}

/** Pods that a workload made of its newest revision. */
function newestPods(
  object: KubeObject,
  newest: Newest | undefined,
  pods: readonly KubeObject[],
): readonly KubeObject[] {
  if (object.kind === 'Pod') return [object]
  if (object.kind === 'Deployment')
    return pods.filter((pod) => newest !== undefined && ownedBy(pod, newest.replicaSet, 'ReplicaSet'))
  const own = pods.filter((pod) => isOwned(pod, object))
  if (object.kind === 'StatefulSet') {
    const revision = textAt(object.status, 'updateRevision')
    return own.filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === revision)
  }
  if (object.kind === 'DaemonSet') {
    const generation = object.metadata.annotations?.['deprecated.daemonset.template.generation']
    return own.filter(({ metadata }) => metadata.labels?.['pod-template-generation'] === generation)
  }
  return own
}

function isOwned(pod: KubeObject, owner: KubeObject): boolean {
  if (owner.kind === 'Deployment')
    return pod.metadata.ownerReferences?.some(({ name }) => name.startsWith(`${owner.metadata.name}-`)) ?? false
  return pod.metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid) ?? false
}

function ownedBy(pod: KubeObject, name: string, kind: string): boolean {
  return pod.metadata.ownerReferences?.some((owner) => owner.name === name && owner.kind === kind) ?? false
}

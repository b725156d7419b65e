import type { Facts, Question } from '../../core/question.ts'
import { eventTime, type KubeObject, numberAt, textAt } from '../../systems/kubernetes.ts'
import { doomOf } from '../../systems/kubernetes-pods.ts'
import { lacksPods, type Standing, standingOf } from '../../systems/kubernetes-standing.ts'
import type { Expected } from './expected.ts'
import { askList, listedIn } from './lists.ts'
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

/** What a look is for: the pods of revisions that are known, the newest revisions themselves, or all of it at once. */
export type Look = 'pods' | 'revisions' | 'all'

/**
 * One list of each kind that is watched, and one of the pods: for any number of workloads. ReplicaSets are listed instead of the pods where the
 * newest one of a Deployment is not known yet, events only where a controller has made no pods.
 */
export function askWatched({ at, workloads }: Watched, look: Look, facts: Facts): Question[] {
  const questions = new Map<string, Question>()
  const add = (plural: string, namespace: string) =>
    questions.set(`${plural} ${namespace}`, askList(at, plural, namespace))
  for (const one of workloads) {
    add(one.plural, one.namespace)
    const revisions = one.kind === 'Deployment' && look !== 'pods'
    if (revisions) add('replicasets', one.namespace)
    if (one.kind !== 'PersistentVolumeClaim' && !(revisions && look === 'revisions')) add('pods', one.namespace)
    const object = objectOf(one, facts)
    if (object === undefined) continue
    // A Deployment says itself that its pods are refused, others by events alone.
    const quiet = ['StatefulSet', 'DaemonSet', 'Job'].includes(one.kind) && facts.has(listed('pods', one.namespace))
    const own = listedIn(facts, 'pods', one.namespace).filter((pod) => isOwned(pod, object))
    if (quiet && lacksPods(object, own.length)) add('events', one.namespace)
    if (one.kind === 'PersistentVolumeClaim' && textAt(object.status, 'phase') !== 'Bound') add('events', one.namespace)
  }
  return [...questions.values()]
}

export function keyOf({ kind, namespace, name }: Pick<Expected, 'kind' | 'namespace' | 'name'>): string {
  return `${kind}/${namespace}/${name}`
}

export function objectOf({ plural, namespace, name }: Expected, facts: Facts): KubeObject | undefined {
  return listedIn(facts, plural, namespace).find(({ metadata }) => metadata.name === name)
}

/**
 * Whether the newest ReplicaSets must be looked up: where a Deployment that could be judged, because its pods are updated or one of them is
 * doomed, has one that is not known.
 */
export function needsRevisions({ workloads }: Watched, seen: readonly Seen[], facts: Facts): boolean {
  return workloads.some((one, index) => {
    const { object, newest } = seen[index] ?? {}
    if (one.kind !== 'Deployment' || object === undefined || newest !== undefined) return false
    const wanted = numberAt(object.spec, 'replicas') ?? 1
    if ((numberAt(object.status, 'updatedReplicas') ?? 0) >= wanted) return true
    return listedIn(facts, 'pods', one.namespace).some((pod) => isOwned(pod, object) && doomOf(pod) !== undefined)
  })
}

/** What one look at a workload shows. */
export interface Seen {
  readonly expected: Expected
  readonly object: KubeObject | undefined
  readonly pods: readonly KubeObject[]
  readonly newest: Newest | undefined
  readonly standing: Standing
}

export function seeWorkload(expected: Expected, known: Newest | undefined, facts: Facts): Seen {
  const object = objectOf(expected, facts)
  if (object === undefined) {
    return { expected, object, pods: [], newest: undefined, standing: { good: false, reason: 'does not exist (yet)' } }
  }
  const { namespace } = expected
  const newest = findNewest(object, known, listedIn(facts, 'replicasets', namespace))
  const pods = newestPods(object, newest, listedIn(facts, 'pods', namespace))
  const complaints = complaintsAbout(object, facts, namespace)
  const known_ = expected.kind !== 'Deployment' || newest !== undefined
  const standing = standingOf({ object, pods, known: known_, complaints, idle: expected.idle })
  return { expected, object, pods, newest, standing }
}

/**
 * What its controller says that it cannot do, in its events. They stay for an hour: while a pod ends, none is made in its place, and what was said
 * before a pod was made is over.
 */
function complaintsAbout(object: KubeObject, facts: Facts, namespace: string): string[] {
  const own = listedIn(facts, 'pods', namespace).filter((pod) => isOwned(pod, object))
  if (own.some(({ metadata }) => metadata.deletionTimestamp !== undefined)) return []
  const made = own.reduce((newest, { metadata: { creationTimestamp = '' } }) => later(newest, creationTimestamp), '')
  return listedIn(facts, 'events', namespace)
    .filter((event) => textAt(event, 'involvedObject', 'uid') === (object.metadata.uid ?? ''))
    .filter((event) => eventTime(event) === '' || later(eventTime(event), made) === eventTime(event))
    .map((event) => textAt(event, 'message'))
}

/** Of two moments, to the second; the first where they are the same. */
function later(a: string, b: string): string {
  return a.slice(0, 19) >= b.slice(0, 19) ? a : b
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

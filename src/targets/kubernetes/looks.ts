import type { Facts, Question } from '../../core/question.ts'
import { numberAt, textAt } from '../../systems/kubernetes.ts'
import { doomOf } from '../../systems/kubernetes-pods.ts'
import { lacksPods } from '../../systems/kubernetes-standing.ts'
import type { Expected } from './expected.ts'
import { askList } from './lists.ts'
import { podLabels } from './selectors.ts'
import { objectOf, ownPods, type Seen, type Watched } from './watched.ts'

/** Workloads of one kind in one namespace. A look is at one group, however many there are: so no look takes more than two lists. */
export interface Group {
  readonly name: string
  readonly kind: string
  readonly plural: string
  readonly namespace: string
  readonly workloads: readonly Expected[]
}

/** What a look shows beside the objects themselves: their pods, or what is needed to judge by those. */
export type Beside = 'pods' | 'revisions' | 'events'

export function groupsOf(workloads: readonly Expected[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of workloads) {
    const { kind, plural, namespace } = one
    const name = `${plural} ${namespace}`
    groups.set(name, { name, kind, plural, namespace, workloads: [...(groups.get(name)?.workloads ?? []), one] })
  }
  return [...groups.values()]
}

/** Kinds whose pods tell how they stand. */
export function hasPods({ kind }: Pick<Group, 'kind'>): boolean {
  return ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'].includes(kind)
}

/** The questions of one look: two lists at most, of one object and its pods where a group has one workload only. */
export function askLook(at: string, group: Group, beside: Beside, facts: Facts): Question[] {
  const { kind, plural, namespace, workloads } = group
  const [only] = workloads.length === 1 ? workloads : []
  const own = askList(at, plural, namespace, only === undefined ? {} : { fields: { 'metadata.name': only.name } })
  const labels = podLabels(workloads)
  const about = { 'involvedObject.kind': kind, ...(only && { 'involvedObject.name': only.name }) }
  if (hasPods(group)) {
    if (beside === 'revisions') return [own, askList(at, 'replicasets', namespace, { labels })]
    if (beside === 'events') return [own, askList(at, 'events', namespace, { fields: about })]
    return [own, askList(at, 'pods', namespace, { labels })]
  }
  return isUnbound(group, facts) ? [own, askList(at, 'events', namespace, { fields: about })] : [own]
}

/** Everything about all workloads at once, for a diagnosis. */
export function askWhole({ at, workloads }: Watched): Question[] {
  return groupsOf(workloads).flatMap((group) => {
    const { kind, plural, namespace } = group
    return [
      askList(at, plural, namespace),
      ...(kind === 'Deployment' ? [askList(at, 'replicasets', namespace)] : []),
      ...(hasPods(group) ? [askList(at, 'pods', namespace)] : []),
      askList(at, 'events', namespace),
    ]
  })
}

/** Why a claim is not bound, its events tell. */
function isUnbound({ kind, workloads }: Group, facts: Facts): boolean {
  return (
    kind === 'PersistentVolumeClaim' &&
    workloads.map((one) => objectOf(one, facts)).some((one) => one && textAt(one.status, 'phase') !== 'Bound')
  )
}

/**
 * What the next look must show, after one at the pods: the newest ReplicaSets where a Deployment that could be judged, because its pods are updated
 * or one of them is doomed, has one that is not known; events where a controller lacks pods.
 */
export function besideNext({ kind, workloads }: Group, seen: readonly Seen[], facts: Facts): Beside {
  if (kind === 'Deployment') {
    const open = seen.some(({ object, newest }) => {
      if (object === undefined || newest !== undefined) return false
      if ((numberAt(object.status, 'updatedReplicas') ?? 0) >= (numberAt(object.spec, 'replicas') ?? 1)) return true
      return ownPods(object, facts).some((pod) => doomOf(pod) !== undefined)
    })
    return open ? 'revisions' : 'pods'
  }
  const lacking = workloads.some((one) => {
    const object = objectOf(one, facts)
    return object !== undefined && lacksPods(object, ownPods(object, facts).length)
  })
  return lacking ? 'events' : 'pods'
}

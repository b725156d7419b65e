import type { Json } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import type { Step } from '../../core/step.ts'
import { type KubeObject, type Ref, showRef } from '../../systems/kubernetes.ts'
import { doomOf, isReady } from '../../systems/kubernetes-pods.ts'
import { listedIn } from './lists.ts'
import { pace } from './pace.ts'
import { removeStep } from './remove.ts'

/** Pods of a StatefulSet that are not ready; none of other kinds, which replace theirs. */
export function unreadyPods(ref: Ref, live: KubeObject | null | undefined, facts: Facts): KubeObject[] {
  if (ref.kind !== 'StatefulSet' || live == null) return []
  return listedIn(facts, 'pods', ref.namespace).filter(
    (pod) => pod.metadata.ownerReferences?.some(({ uid }) => uid === live.metadata.uid) && !isReady(pod),
  )
}

/** Pods of a StatefulSet that never become ready: it would wait for them before it updates any. */
export function heldUp(
  { ref, way, live }: { readonly ref: Ref; readonly way: string; readonly live: KubeObject | null },
  facts: Facts,
): KubeObject[] {
  if (way !== 'change' || live === null) return []
  return unreadyPods(ref, live, facts).filter((pod) => doomOf(pod) !== undefined)
}

/**
 * A StatefulSet does not replace a pod that never became ready, not even by another template: such pods are deleted, once the controller has seen the
 * template, so that it makes them anew of it.
 */
export function stuckSteps(cluster: string, ref: Ref, pods: readonly KubeObject[]): Step[] {
  if (pods.length === 0) return []
  return [
    {
      id: `kubernetes.seen.${ref.name}`,
      title: `Wait until the controller has seen ${showRef(ref)}`,
      do: 'wait',
      judge: { name: 'kubernetes.observed', data: { at: cluster, refs: [ref] } as unknown as Json },
      ...pace,
      deadline: 60_000,
    },
    ...pods.map(({ metadata }) =>
      removeStep(
        cluster,
        { apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespace: ref.namespace, name: metadata.name },
        'never became ready',
      ),
    ),
  ]
}

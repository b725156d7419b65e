import { canonicalJson } from '../../core/json.ts'
import { conditionOf, type KubeObject, type Ref, textAt } from '../../systems/kubernetes.ts'
import { readStatus } from '../../systems/kubernetes-status.ts'
import type { Trial } from './topics.ts'

/** Jobs and bare Pods run to their end once and cannot be changed: another one is made in their place. */
export function isOneShot(kind: string): boolean {
  return kind === 'Job' || kind === 'Pod'
}

/** Whether it ended badly: applied again as it is, it would not run again. */
export function hasFailed(object: KubeObject): boolean {
  if (object.kind === 'Job') return conditionOf(object, 'Failed')?.status === 'True'
  return object.kind === 'Pod' && textAt(object.status, 'phase') === 'Failed'
}

/** Whether a change makes it run again: a Pod's image could be changed in place, but one that has ended would never run it. */
export function mustRunAgain(live: KubeObject, after: KubeObject): boolean {
  const ends = live.kind === 'Pod' && textAt(live.spec, 'restartPolicy') !== 'Always'
  return ends && canonicalJson(live.spec ?? {}) !== canonicalJson(after.spec ?? {})
}

/** Why another one is made in its place. */
export function whyAnew(live: KubeObject | null): string {
  if (live !== null && hasFailed(live)) return 'has failed'
  return live?.kind === 'Pod' ? 'runs once' : 'cannot be changed'
}

/** Whether another one would have to be made in its place. A conflict may hide that it cannot be changed. */
export function cannotChange({ kind }: Ref, live: KubeObject | null | undefined, trial: Trial | undefined): boolean {
  return isOneShot(kind) && live != null && (trial?.status === 422 || trial?.status === 409)
}

/** Whether it would be refused as a new one too. A quota that the old one still fills is no refusal. */
export function isRefusedAnew({ status, body }: Trial): boolean {
  return [400, 403, 422].includes(status) && readStatus(body, status)?.kind !== 'capacity'
}

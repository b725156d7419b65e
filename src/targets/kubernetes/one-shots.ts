import { canonicalJson, type Json } from '../../core/json.ts'
import { ask, type Facts, type Question } from '../../core/question.ts'
import {
  at,
  collectionPath,
  conditionOf,
  fieldManager,
  type KubeObject,
  type Ref,
  refKey,
  textAt,
} from '../../systems/kubernetes.ts'
import { readStatus } from '../../systems/kubernetes-status.ts'
import { anewTrialOf, liveObject, type Trial } from './topics.ts'

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
  return ends && canonicalJson((live.spec ?? {}) as Json) !== canonicalJson((after.spec ?? {}) as Json)
}

/** Why another one is made in its place. */
export function whyAnew(live: KubeObject | null): string {
  if (live !== null && hasFailed(live)) return 'has failed'
  return live?.kind === 'Pod' ? 'runs once' : 'cannot be changed'
}

/**
 * Of a one-shot that cannot be changed the API server is asked whether it would take it as a new one, under a name of its own, since the old one is
 * removed first: what is not valid at all must not cost the old one.
 */
export function askAnew(
  cluster: string,
  { ref, body }: { readonly ref: Ref; readonly body: Json },
  refused: Trial | undefined,
  facts: Facts,
): Question[] {
  const key = refKey(ref)
  // A conflict may hide that it cannot be changed.
  const cannot = refused?.status === 422 || refused?.status === 409
  if (!cannot || !isOneShot(ref.kind) || facts.get(liveObject(key)) == null) return []
  const { name: _, ...metadata } = at(body, 'metadata') as Record<string, unknown>
  const anew = { ...(body as object), metadata: { ...metadata, generateName: `${ref.name.slice(0, 40)}-` } }
  return [
    ask<Trial>(
      anewTrialOf(key),
      {
        id: `ask.trial.anew.${key}`,
        title: `Try ${ref.kind}/${ref.name} as a new one`,
        do: 'http',
        at: cluster,
        method: 'POST',
        url: `${collectionPath(ref)}?fieldManager=${fieldManager}&dryRun=All&fieldValidation=Strict`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(anew),
        expect: [200, 201, 400, 403, 404, 409, 422],
        classify: 'kubernetes.api',
      },
      ({ status = 0, body: answer = '' }) => ({ status, object: null, body: status < 300 ? '' : answer }),
    ),
  ]
}

/** Whether it would be refused as a new one too. A quota that the old one still fills is no refusal. */
export function isRefusedAnew({ status, body }: Trial): boolean {
  return [400, 403, 422].includes(status) && readStatus(body, status)?.kind !== 'capacity'
}

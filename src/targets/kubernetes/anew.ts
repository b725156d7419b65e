import type { Json } from '../../core/json.ts'
import { ask, type Question } from '../../core/question.ts'
import { at, collectionPath, fieldManager, type KubeObject, type Ref, refKey } from '../../systems/kubernetes.ts'
import { withoutManagers } from './lists.ts'
import { anewTrialOf, type Trial } from './topics.ts'

/**
 * Asks the API server what it would make of an object if it were a new one, under a name of its own. Of a one-shot that cannot be changed: whether it
 * would be taken at all, before the old one is removed for it. Of others: which fields it fills in itself.
 */
export function askAnew(cluster: string, { ref, body }: { readonly ref: Ref; readonly body: Json }): Question {
  const { name: _, ...metadata } = at(body, 'metadata') as Record<string, unknown>
  const anew = { ...(body as object), metadata: { ...metadata, generateName: `${ref.name.slice(0, 40)}-` } }
  return ask<Trial>(
    anewTrialOf(refKey(ref)),
    {
      id: `ask.trial.anew.${refKey(ref)}`,
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
    ({ status = 0, body: answer = '' }) =>
      status < 300
        ? { status, object: withoutManagers(JSON.parse(answer) as KubeObject), body: '' }
        : { status, object: null, body: answer },
  )
}

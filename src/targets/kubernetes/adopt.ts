import type { Step } from '../../core/step.ts'
import { fieldManager, objectPath, refKey, showRef } from '../../systems/kubernetes.ts'
import { adoptionPatch } from '../../systems/kubernetes-ownership.ts'
import type { Change } from './changes.ts'

/** Fields that `kubectl apply` or a rollback of ours set become ours first, so that those which the manifest does not have any more go. */
export function adoptStep(cluster: string, { ref, live, contentType }: Change): Step[] {
  const patch = live === null || contentType !== 'application/apply-patch+yaml' ? undefined : adoptionPatch(live)
  if (patch === undefined) return []
  return [
    {
      id: `kubernetes.adopt.${refKey(ref)}`,
      title: `Take over the fields of ${showRef(ref)} that kubectl apply or a rollback has set`,
      do: 'http',
      at: cluster,
      method: 'PATCH',
      url: `${objectPath(ref)}?fieldManager=${fieldManager}`,
      headers: { 'content-type': 'application/json-patch+json' },
      body: JSON.stringify(patch),
      // Somebody has changed the managers meanwhile: the next deploy takes them over.
      expect: [200, 422],
      classify: 'kubernetes.api',
      attempts: 3,
      retryOn: ['timeout'],
      undo: { way: 'keep', why: 'who manages a field changes nothing of it' },
    },
  ]
}

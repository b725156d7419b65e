import type { Facts } from '../../core/question.ts'
import { type Ref, showRef } from '../../systems/kubernetes.ts'
import { downtimeWarnings } from '../../systems/kubernetes-downtime.ts'
import { digestIn, imagesIn } from '../../systems/kubernetes-images.ts'
import { pruned } from './ask.ts'
import type { Change } from './changes.ts'
import type { KubernetesInput } from './config.ts'
import { describeChange } from './difference.ts'
import { expectedOf } from './expected.ts'
import { autoscalerOf, listedIn } from './lists.ts'
import { lastRelease } from './releases.ts'
import { keptKeys } from './secrets.ts'
import { resultOf, snapshotNotes } from './snapshot.ts'
import { heldUp } from './stuck.ts'

interface About {
  readonly changes: readonly Change[]
  readonly gone: readonly Ref[]
  readonly facts: Facts
}

/** What a person should know before the change: what will be different, what is left alone, what can go wrong. */
export function notesFor(input: KubernetesInput, { changes, gone, facts }: About): string[] {
  const { namespace, prune } = input.config
  const left =
    prune === 'remove'
      ? []
      : pruned(
          input,
          facts,
          changes.map(({ ref }) => ref),
        )
  const same = changes.every(({ way }) => way === 'same')
  const scaled = changes.filter(({ ref }) => autoscalerOf(facts, ref) !== undefined)
  const claims = [
    ...listedIn(facts, 'persistentvolumeclaims', namespace),
    ...changes.filter(({ ref }) => ref.kind === 'PersistentVolumeClaim').map(resultOf),
  ]
  return [
    ...(same ? ['No change: the cluster has all of this already; it is only verified.'] : []),
    ...changes.flatMap((change) => describeChange(change)),
    ...changes.flatMap(({ ref, warnings }) => warnings.map((text) => `${showRef(ref)}: the API server warns: ${text}`)),
    ...changes
      .filter(({ force }) => force)
      .map(({ ref }) => `${showRef(ref)}: fields that others had set are taken over.`),
    ...changes.flatMap((change) =>
      heldUp(change, facts).map(
        ({ metadata }) =>
          `Pod/${metadata.name} would hold the update of ${showRef(change.ref)} up: it is deleted, and made anew.`,
      ),
    ),
    ...scaled.map(({ ref }) => `${showRef(ref)} is scaled by an autoscaler: its replicas are left alone.`),
    ...gone.map((ref) => `${showRef(ref)} is not in the manifests any more, will be removed.`),
    ...left.map((ref) => `${showRef(ref)} is not in the manifests any more, but kept (prune: remove would remove it).`),
    ...changes
      .filter((change) => isUnwatched(change, input))
      .map(
        ({ ref }) =>
          `${showRef(ref)} has our image, but a ${ref.kind} is not watched: only probes can prove that it runs.`,
      ),
    ...changes.filter(({ way }) => way !== 'same').flatMap((change) => downtimeWarnings(resultOf(change), claims)),
    ...keptKeys(input, lastRelease(input, facts)),
    ...snapshotNotes(input, changes),
  ]
}

/** A kind of somebody else's that runs pods in its own way. */
function isUnwatched(change: Change, { images }: KubernetesInput): boolean {
  const ours = Object.values(images).map(({ digest }) => digest)
  return (
    expectedOf(change.ref, resultOf(change), true) === undefined &&
    imagesIn(change.body).some((image) => ours.includes(digestIn(image)))
  )
}

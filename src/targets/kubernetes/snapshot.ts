import type { Json } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import { type KubeObject, listAt, refKey, showRef, textAt } from '../../systems/kubernetes.ts'
import { containersOf, digestIn, mapImages } from '../../systems/kubernetes-images.ts'
import { isReady } from '../../systems/kubernetes-pods.ts'
import { standingOf } from '../../systems/kubernetes-standing.ts'
import { pruned, refsOf } from './ask.ts'
import { type Change, changesFor } from './changes.ts'
import { clusterOf, type KubernetesInput, setsImages } from './config.ts'
import { type Expected, expectedOf, wantedReplicas } from './expected.ts'
import { type Fields, fieldsOf, isRestored, templateOf } from './fields.ts'
import { autoscalerOf, listedIn } from './lists.ts'
import { oneOffRefs } from './one-off.ts'
import { type KeptObject, lastRelease, type Release } from './releases.ts'
import { liveObject } from './topics.ts'

/**
 * What is there now, ready to be brought back: of named workloads their pod templates, of an applied set all its objects, also those that are
 * about to be removed. An image that was named by tag is kept with the digest that its pods really run.
 */
export function takeSnapshot(input: KubernetesInput, facts: Facts): Release {
  const refs = refsOf(input, facts)
  const all = refs.length > 0 ? refs : (lastRelease(input, facts)?.objects ?? []).map(({ ref }) => ref)
  const objects: KeptObject[] = []
  const expected: Expected[] = []
  const created = []
  for (const ref of [...all, ...pruned(input, facts, all)]) {
    const live = facts.get(liveObject(refKey(ref))) ?? null
    if (live === null) created.push(ref)
    else {
      const exact = pinRunning(live, listedIn(facts, 'pods', ref.namespace))
      const fields = keptFields(exact, input)
      // An approval holds although an autoscaler has scaled meanwhile: its replicas are no part of what is kept.
      objects.push({ ref, fields: autoscalerOf(facts, ref) === undefined ? fields : withoutReplicas(fields) })
      const one = wasGood(live) ? expectedOf(ref, exact, wantedReplicas(live) === 0) : undefined
      if (one !== undefined && isRestored(ref.kind)) expected.push(one)
    }
  }
  const jobs = oneOffRefs(input)
  return release(input, { objects, created, expected, ...(jobs.length === 0 ? {} : { jobs }) })
}

/** What is kept of this release once it is good. */
export function describeRelease(input: KubernetesInput, facts: Facts): Release {
  const changes = changesFor(input, facts)
  const objects = changes.map((change) => ({ ref: change.ref, fields: keptFields(resultOf(change), input) }))
  const expected = changes.flatMap((change) => {
    const result = resultOf(change)
    return isRestored(change.ref.kind) ? (expectedOf(change.ref, result, wantedReplicas(result) === 0) ?? []) : []
  })
  const { secrets } = input.config
  return release(input, { objects, created: [], expected, ...(secrets === undefined ? {} : { secrets }) })
}

/** An object as it will be; for one that could not be tried, as it is written. */
export function resultOf({ after, body }: Change): KubeObject {
  return after ?? (body as unknown as KubeObject)
}

function release(
  input: KubernetesInput,
  rest: Pick<Release, 'objects' | 'created' | 'expected' | 'jobs' | 'secrets'>,
): Release {
  const { namespace } = input.config
  return {
    target: 'kubernetes',
    at: clusterOf(input),
    namespace,
    checkIds: input.config['image-id'] !== 'ignore',
    ...rest,
  }
}

function withoutReplicas(fields: Fields): Fields {
  const spec = fields['/spec']
  if (spec === undefined) return fields
  const { replicas: _, ...rest } = spec as Readonly<Record<string, Json>>
  return { ...fields, '/spec': rest }
}

function keptFields(object: KubeObject, input: KubernetesInput) {
  if (!isRestored(object.kind)) return {}
  return setsImages(input) ? templateOf(object) : fieldsOf(object)
}

/** The digest that the pods of a workload run, put to an image that is named by tag only. */
function pinRunning(object: KubeObject, pods: readonly KubeObject[]): KubeObject {
  const open = containersOf(object).filter(({ image }) => digestIn(image) === '')
  if (open.length === 0) return object
  const running = new Map<string, string>()
  for (const pod of pods.filter((one) => isReady(one) && one.metadata.deletionTimestamp === undefined)) {
    for (const status of [...listAt(pod.status, 'initContainerStatuses'), ...listAt(pod.status, 'containerStatuses')]) {
      const image = containersOf(pod).find(({ container }) => container === textAt(status, 'name'))?.image ?? ''
      const digest = digestIn(textAt(status, 'imageID'))
      if (digest !== '' && digestIn(image) === '') running.set(image, digest)
    }
  }
  return mapImages(object, (image) => {
    const digest = running.get(image)
    return digest === undefined ? image : `${image}@${digest}`
  })
}

/** What did not run well before is brought back, but not waited for. */
function wasGood(object: KubeObject): boolean {
  return standingOf({ object, pods: [], known: true, complaints: [], idle: true }).good
}

/** What the way back will not bring back. */
export function snapshotNotes(input: KubernetesInput, changes: readonly Change[]): string[] {
  const kinds = [
    ...new Set(changes.filter(({ ref, way }) => way !== 'same' && !isRestored(ref.kind)).map(({ ref }) => ref)),
  ]
  const left = kinds.map((ref) => showRef(ref, input.config.namespace))
  const broken = changes
    .filter(({ live, way }) => live !== null && way !== 'same' && !wasGood(live))
    .map(
      ({ ref }) => `${showRef(ref)} is not healthy now: a rollback would bring it back as it is, and not wait for it.`,
    )
  return [
    ...(left.length === 0
      ? []
      : [`A rollback does not bring back: ${left.join(', ')} (one-shots, data, and values of secrets).`]),
    ...broken,
  ]
}

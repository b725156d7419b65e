import type { Json } from '../../core/json.ts'
import type { Restore } from '../../core/knowledge.ts'
import type { Facts } from '../../core/question.ts'
import type { HttpStep, Named, Step } from '../../core/step.ts'
import {
  collectionPath,
  conditionOf,
  fieldManager,
  type KubeObject,
  objectPath,
  type Ref,
  refKey,
  showRef,
} from '../../systems/kubernetes.ts'
import { isRestored } from './fields.ts'
import { askList, askLive, autoscalerOf } from './lists.ts'
import { pace } from './pace.ts'
import { patchBack } from './patch.ts'
import type { KeptObject, Release } from './releases.ts'
import { endSteps, removeStep } from './remove.ts'
import { stuckSteps, unreadyPods } from './stuck.ts'
import { liveObject } from './topics.ts'
import { keyOf } from './watched.ts'

/** Milliseconds for which everything must have stayed good before a way back counts as taken, and how long it may take. */
const stable = 3000
const deadline = 300_000
const keep = { way: 'keep', why: 'it is the way back itself' } as const

export function restoreTo(release: Release): Named {
  return { name: 'kubernetes.restore', data: release as unknown as Json }
}

/** Brings objects back to how they were kept, by patching what differs: never by the revision before, which may be as bad. */
export const kubernetesRestore: Restore = {
  ask(data) {
    const release = data as unknown as Release
    const refs = [...release.objects.map(({ ref }) => ref), ...release.created, ...(release.jobs ?? [])]
    const spaces = [...new Set(refs.map(({ namespace }) => namespace).filter(Boolean))]
    return [
      ...refs.map((ref) => askLive(release.at, ref)),
      ...spaces.flatMap((space) => [
        askList(release.at, 'pods', space),
        askList(release.at, 'horizontalpodautoscalers', space),
      ]),
    ]
  },
  plan(data, facts) {
    const release = data as unknown as Release
    const changed = release.objects.flatMap((one) => bringBack(release, one, facts))
    const stuck = release.objects.flatMap((one) =>
      changed.some(({ ref }) => ref === one.ref)
        ? stuckSteps(release.at, one.ref, unreadyPods(one.ref, facts.get(liveObject(refKey(one.ref))), facts))
        : [],
    )
    const removed = release.created.filter((ref) => isRemovable(ref) && facts.get(liveObject(refKey(ref))) != null)
    const running = (release.jobs ?? []).filter((ref) => hasNotEnded(facts.get(liveObject(refKey(ref)))))
    const steps: Step[] = [
      ...endSteps(release.at, running, 'kubernetes.restore'),
      ...changed.map(({ step }) => step),
      ...stuck,
      ...[...removed].reverse().map((ref) => removeStep(release.at, ref, 'did not exist before')),
      ...verify(release, removed),
    ]
    const subject = `namespace ${release.namespace}`
    return {
      stage: 'restore',
      subject,
      steps,
      basis: release.expected as unknown as Json,
      notes: notesOf(release),
      values: {},
    }
  },
}

/** A migration that was interrupted must not go on beside what is brought back; one that has ended is left to be looked at. */
function hasNotEnded(job: KubeObject | null | undefined): boolean {
  return job != null && !['Complete', 'Failed'].some((type) => conditionOf(job, type)?.status === 'True')
}

/** Data and what holds it is not removed because a deploy failed. */
function isRemovable({ kind }: Ref): boolean {
  return !['PersistentVolumeClaim', 'PersistentVolume', 'Namespace', 'CustomResourceDefinition', 'Secret'].includes(
    kind,
  )
}

function bringBack(release: Release, kept: KeptObject, facts: Facts): { ref: Ref; step: HttpStep }[] {
  const { ref } = kept
  if (!isRestored(ref.kind)) return []
  const live = facts.get(liveObject(refKey(ref))) ?? null
  const base = {
    do: 'http',
    at: release.at,
    classify: 'kubernetes.api',
    undo: keep,
    attempts: 4,
    retryOn: ['timeout'],
  } as const
  const id = `kubernetes.restore.${refKey(ref)}`
  if (live === null) {
    const whole = wholeObject(kept)
    if (whole === undefined) return []
    const step: HttpStep = {
      ...base,
      id,
      title: `Make ${showRef(ref)} again as it was`,
      method: 'POST',
      url: `${collectionPath(ref)}?fieldManager=${fieldManager}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(whole),
      expect: [200, 201, 409],
    }
    return [{ ref, step }]
  }
  const scaled = autoscalerOf(facts, ref) !== undefined
  const patch = patchBack(kept, live, scaled)
  if (patch.length === 0) return []
  const step: HttpStep = {
    ...base,
    id,
    title: `Bring ${showRef(ref)} back to how it was`,
    method: 'PATCH',
    url: `${objectPath(ref)}?fieldManager=${fieldManager}`,
    headers: { 'content-type': 'application/json-patch+json' },
    body: JSON.stringify(patch),
  }
  return [{ ref, step }]
}

/** A removed object as it was; undefined where only a part of it was kept. */
function wholeObject({ ref, fields }: KeptObject): Json | undefined {
  const { '/metadata/labels': labels, '/metadata/annotations': annotations, ...rest } = fields
  if (labels === undefined) return undefined
  const parts = Object.fromEntries(Object.entries(rest).map(([path, value]) => [path.slice(1), value]))
  const { apiVersion, kind, name, namespace } = ref
  const where = namespace === '' ? {} : { namespace }
  return { apiVersion, kind, metadata: { name, ...where, labels, annotations: annotations ?? {} }, ...parts }
}

function verify(release: Release, removed: readonly Ref[]): Step[] {
  const { at: cluster, expected, checkIds } = release
  const watched = { at: cluster, workloads: expected, checkIds, patient: true, stable }
  return [
    ...(removed.length === 0
      ? []
      : [
          {
            id: 'kubernetes.restore.gone',
            title: 'Verify that what was made is gone',
            do: 'wait',
            judge: { name: 'kubernetes.gone', data: { at: cluster, refs: removed } as unknown as Json },
            ...pace,
            deadline: 60_000,
          } as const,
        ]),
    {
      id: 'kubernetes.restore.verify',
      title: expected.length === 0 ? 'Nothing ran before' : 'Verify that what ran before runs again',
      do: 'wait',
      judge: { name: 'kubernetes.workloads', data: watched as unknown as Json },
      ...pace,
      deadline,
    },
  ]
}

function notesOf({ objects, expected }: Release): string[] {
  const watched = new Set(expected.map(keyOf))
  const left = objects.filter(
    ({ ref }) => ['Deployment', 'StatefulSet', 'DaemonSet'].includes(ref.kind) && !watched.has(keyOf(ref)),
  )
  return left.map(({ ref }) => `${showRef(ref)} was not healthy before; it is brought back, but not waited for.`)
}

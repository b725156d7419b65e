import type { Json } from '../../core/json.ts'
import type { Judge } from '../../core/knowledge.ts'
import type { Subject } from '../../core/verdict.ts'
import { isWorkload, type KubeObject, listAt, type Ref, refKey, showRef, textAt } from '../../systems/kubernetes.ts'
import { containersOf, digestIn } from '../../systems/kubernetes-images.ts'
import { isReady, restartsOf } from '../../systems/kubernetes-pods.ts'
import { askLive } from './lists.ts'
import { listed, liveObject } from './topics.ts'
import {
  askWatched,
  keyOf,
  type Look,
  type Newest,
  needsRevisions,
  type Seen,
  seeWorkload,
  type Watched,
} from './watched.ts'

/** Milliseconds after which a sign that may pass counts. */
const grace = 4000

interface State {
  readonly newest: Readonly<Record<string, Newest>>
  /** Workload → since when it has looked doomed. */
  readonly doomed: Readonly<Record<string, number>>
  /** Workload → pod → restarts when everything of it was good for the first time. */
  readonly calm: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Since when everything has been good, and what exactly was good. */
  readonly since: number | null
  readonly seen: string
  /** What the next look is for. */
  readonly look: Look
}

const nothingSeen: State = { newest: {}, doomed: {}, calm: {}, since: null, seen: '', look: 'revisions' }

/**
 * Good when every workload has completed the rollout of its newest revision, its pod template and the pods of that revision have our digest, and
 * all of that for `stable` milliseconds without a change. A sign that cannot pass is bad at its second sighting, another one when it stays.
 */
export const workloadsJudge: Judge = {
  ask: (data, state, facts) =>
    askWatched(data as unknown as Watched, ((state ?? nothingSeen) as unknown as State).look, facts),
  judge({ data, state, facts, now }) {
    const watched = data as unknown as Watched
    const before = (state ?? nothingSeen) as unknown as State
    const seen = watched.workloads.map((expected) => seeWorkload(expected, before.newest[keyOf(expected)], facts))
    const newest = Object.fromEntries(
      seen.flatMap((one) => (one.newest === undefined ? [] : [[keyOf(one.expected), one.newest]])),
    )
    // A look at the revisions alone has shown no pods: nothing is judged by it.
    if (seen.some(({ expected }) => expected.kind === 'Deployment' && !facts.has(listed('pods', expected.namespace)))) {
      const subjects = seen.map(({ expected, standing }) => subject(showRef(expected), 'pending', standing.reason))
      return { state: { ...before, newest, look: 'pods' } as unknown as Json, subjects }
    }
    const look = needsRevisions(watched, seen, facts) ? 'revisions' : 'pods'
    const judged = seen.map((one) => ({ key: keyOf(one.expected), one, ...judgeOne(one, watched, before) }))
    const allGood = judged.every(({ verdict }) => verdict === 'good')
    const signature = judged.map(({ key, one }) => `${key} ${signatureOf(one)}`).join('; ')
    const since = !allGood ? null : before.since !== null && before.seen === signature ? before.since : now
    const settled = since !== null && now - since >= (watched.stable ?? 0)
    const doomed = Object.fromEntries(
      judged.filter(({ doom }) => doom).map(({ key }) => [key, before.doomed[key] ?? now]),
    )
    const subjects = judged.map(({ key, one, verdict, reason, doom, sure }): Subject => {
      const name = showRef(one.expected)
      const since = before.doomed[key]
      if (doom && since !== undefined && (sure || now - since >= grace)) return subject(name, 'bad', reason)
      if (verdict === 'good' && allGood && !settled)
        return subject(name, 'pending', `${reason}, watching that it stays so`)
      return subject(name, verdict, reason)
    })
    const calm = Object.fromEntries(
      judged.flatMap(({ key, one, verdict }) => {
        const known = before.calm[key] ?? (verdict === 'good' ? restarts(one.pods) : undefined)
        return known === undefined ? [] : [[key, known]]
      }),
    )
    return { state: { newest, doomed, calm, since, seen: signature, look } as unknown as Json, subjects }
  },
}

function subject(name: string, verdict: Subject['verdict'], reason: string): Subject {
  return { name, verdict, reasons: [reason] }
}

interface Judged {
  readonly verdict: 'good' | 'pending'
  readonly reason: string
  readonly doom: boolean
  readonly sure: boolean
}

function judgeOne(one: Seen, { checkIds, patient }: Watched, before: State): Judged {
  const { standing, object, pods, expected } = one
  const { doom } = standing
  if (object === undefined) return { verdict: 'pending', reason: standing.reason, doom: false, sure: false }
  const other = wrongTemplate(object, expected.images)
  if (other !== undefined) return { verdict: 'pending', reason: other, doom: true, sure: false }
  if (doom !== undefined && !(patient && doom.kind === 'capacity'))
    return { verdict: 'pending', reason: standing.reason, doom: true, sure: doom.sure }
  const crashed = crashedSince(pods, before.calm[keyOf(expected)])
  if (crashed !== undefined) return { verdict: 'pending', reason: crashed, doom: true, sure: true }
  if (!standing.good) return { verdict: 'pending', reason: standing.reason, doom: false, sure: false }
  const foreign = wrongPod(pods, expected.images, checkIds)
  if (foreign !== undefined) return { verdict: 'pending', reason: foreign, doom: true, sure: false }
  return { verdict: 'good', reason: standing.reason, doom: false, sure: false }
}

/** Somebody else changed the template meanwhile. */
function wrongTemplate(object: KubeObject, images: Readonly<Record<string, string>>): string | undefined {
  if (!isWorkload(object.kind)) return undefined
  const now = new Map(containersOf(object).map(({ container, image }) => [container, image]))
  const wrong = Object.entries(images).find(([container, image]) => !sameImage(now.get(container) ?? '', image))
  return wrong && `its template has ${now.get(wrong[0]) ?? 'no container'} for ${wrong[0]}, not ${wrong[1]}`
}

function wrongPod(
  pods: readonly KubeObject[],
  images: Readonly<Record<string, string>>,
  checkIds: boolean,
): string | undefined {
  for (const pod of pods.filter(isReady)) {
    for (const { container, image } of containersOf(pod)) {
      const wanted = images[container]
      if (wanted === undefined) continue
      if (!sameImage(image, wanted)) return `${pod.metadata.name} runs ${image}, not ${wanted}`
      const reported = digestIn(textAt(statusOf(pod, container), 'imageID'))
      if (checkIds && digestIn(wanted) !== '' && reported !== '' && reported !== digestIn(wanted))
        return `the node of ${pod.metadata.name} reports ${reported} for ${container}, not ${digestIn(wanted)}`
    }
  }
  return undefined
}

function statusOf(pod: KubeObject, container: string): unknown {
  return ['containerStatuses', 'initContainerStatuses']
    .flatMap((list) => [...listAt(pod.status, list)])
    .find((status) => textAt(status, 'name') === container)
}

/** The registry may be another one (a mirror that the cluster puts in), the digest may not. */
function sameImage(a: string, b: string): boolean {
  const wanted = digestIn(b)
  return wanted === '' ? a === b : digestIn(a) === wanted
}

function crashedSince(
  pods: readonly KubeObject[],
  calm: Readonly<Record<string, number>> | undefined,
): string | undefined {
  if (calm === undefined) return undefined
  const crashed = pods.find(({ metadata, ...pod }) => {
    const known = calm[metadata.name]
    return known !== undefined && restartsOf({ metadata, ...pod } as KubeObject) > known
  })
  return crashed && `${crashed.metadata.name} was ready and has crashed since`
}

function restarts(pods: readonly KubeObject[]): Record<string, number> {
  return Object.fromEntries(pods.map((pod) => [pod.metadata.name, restartsOf(pod)]))
}

function signatureOf({ pods }: Seen): string {
  return pods
    .map((pod) => `${pod.metadata.uid?.slice(0, 8)} ${restartsOf(pod)}`)
    .sort()
    .join(',')
}

/** Good when none of the objects exists any more. */
export const goneJudge: Judge = {
  ask(data) {
    const { at, refs } = data as unknown as { at: string; refs: readonly Ref[] }
    return refs.map((ref) => askLive(at, ref))
  },
  judge({ data, facts }) {
    const { refs } = data as unknown as { refs: readonly Ref[] }
    const subjects = refs.map((ref) => {
      const gone = facts.need(liveObject(refKey(ref))) === null
      return subject(showRef(ref), gone ? 'good' : 'pending', gone ? 'is gone' : 'is still there')
    })
    return { state: null, subjects }
  },
}

/** Good when every controller has seen the latest specification of its workload. */
export const observedJudge: Judge = {
  ask: goneJudge.ask,
  judge({ data, facts }) {
    const { refs } = data as unknown as { refs: readonly Ref[] }
    const subjects = refs.map((ref) => {
      const live = facts.need(liveObject(refKey(ref)))
      const seen =
        ((live?.status?.['observedGeneration'] as number | undefined) ?? 0) >= (live?.metadata.generation ?? 0)
      return subject(showRef(ref), seen ? 'good' : 'pending', seen ? 'is seen' : 'its controller has not seen it yet')
    })
    return { state: null, subjects }
  },
}

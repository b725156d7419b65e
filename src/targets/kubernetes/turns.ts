import type { Facts } from '../../core/question.ts'
import type { Subject } from '../../core/verdict.ts'
import { showRef } from '../../systems/kubernetes.ts'
import { restartsOf } from '../../systems/kubernetes-pods.ts'
import type { Beside, Group } from './looks.ts'
import type { Judged, Restarts } from './standing.ts'
import { listed } from './topics.ts'
import { type Complaint, complaintsAbout, keyOf, type Newest, type Seen, type Watched } from './watched.ts'

type By<T> = Readonly<Record<string, T>>

/** How a workload stood at its last look. */
interface Sighting {
  readonly verdict: 'good' | 'pending'
  readonly reason: string
  /** What exactly was seen. */
  readonly signature: string
}

/** What a judge of workloads keeps between its looks. JSON. */
export interface State {
  /** Which group is looked at next. */
  readonly turn: number
  /** Group → what its next look shows. Default: the newest ReplicaSets of Deployments, else pods. */
  readonly beside: By<Beside>
  /** By workload. */
  readonly newest: By<Newest>
  readonly complaints: By<readonly Complaint[]>
  readonly seen: By<Sighting>
  /** Workload → since when it has looked doomed. */
  readonly doomed: By<number>
  /** Workload → restarts when everything of it was good for the first time. */
  readonly calm: By<Restarts>
  /** Looks in a row that found the whole of a group good. */
  readonly row: number
  /** Since when everything has been good, and what exactly was good. */
  readonly since: number | null
  readonly signature: string
}

export const nothingSeen: State = {
  ...{ turn: 0, beside: {}, newest: {}, complaints: {}, seen: {}, doomed: {}, calm: {} },
  ...{ row: 0, since: null, signature: '' },
}

const unseen: Sighting = { verdict: 'pending', reason: 'is looked at next', signature: '' }

export function besideOf({ name, kind }: Group, { beside }: State): Beside {
  return beside[name] ?? (kind === 'Deployment' ? 'revisions' : 'pods')
}

/** What a look has shown of how to judge: which ReplicaSets are the newest, and of what controllers complain. */
export function learn(state: State, { namespace }: Group, seen: readonly Seen[], facts: Facts): State {
  const newest = Object.fromEntries(seen.flatMap(({ expected, newest: one }) => (one ? [[keyOf(expected), one]] : [])))
  const told = facts.has(listed('events', namespace)) ? seen : []
  const complaints = told.map(({ expected, object }) => [keyOf(expected), complaintsAbout(object, facts)] as const)
  const first = seen.map(({ expected, standing: { reason } }) => [keyOf(expected), { ...unseen, reason }] as const)
  return {
    ...state,
    seen: { ...state.seen, ...Object.fromEntries(first.filter(([key]) => state.seen[key] === undefined)) },
    newest: { ...state.newest, ...newest },
    complaints: { ...state.complaints, ...Object.fromEntries(complaints) },
  }
}

/** A workload that was looked at, with what the look means. */
export type Look = Judged & { readonly key: string; readonly one: Seen }

/** After a look at a group that has shown how its workloads stand. `groups`: how many there are. */
export function remember(state: State, looks: readonly Look[], groups: number, now: number): State {
  const row = looks.every(({ verdict }) => verdict === 'good') ? state.row + 1 : 0
  const seen = { ...state.seen, ...Object.fromEntries(looks.map((look) => [look.key, sight(look)])) }
  const parts = Object.entries(seen).map(([key, sighting]) => `${key} ${sighting.signature}`)
  const signature = parts.sort().join('; ')
  const since = row < groups ? null : state.since !== null && state.signature === signature ? state.since : now
  const others = Object.entries(state.doomed).filter(([key]) => !looks.some((look) => look.key === key))
  const doomed = looks.flatMap(({ key, doom }) => (doom ? [[key, state.doomed[key] ?? now] as const] : []))
  const calmed = looks.flatMap(({ key, one, verdict }) =>
    verdict === 'good' && state.calm[key] === undefined ? [[key, restarts(one)] as const] : [],
  )
  return {
    ...state,
    ...{ row, seen, signature, since },
    doomed: Object.fromEntries([...others, ...doomed]),
    calm: { ...state.calm, ...Object.fromEntries(calmed) },
    // What looks doomed for good is looked at again at once.
    turn: looks.some(({ doom, sure }) => doom && sure) ? state.turn : (state.turn + 1) % groups,
  }
}

function sight({ verdict, reason, one: { pods } }: Look): Sighting {
  const signature = pods.map((pod) => `${pod.metadata.uid?.slice(0, 8)} ${restartsOf(pod)}`).sort()
  return { verdict, reason, signature: signature.join(',') }
}

function restarts({ pods }: Seen): Restarts {
  return Object.fromEntries(pods.map((pod) => [pod.metadata.name, restartsOf(pod)]))
}

/** Every workload as it stood at its last look. `bad`: workload → why it cannot become good. */
export function tell(watched: Watched, state: State, now: number, bad: By<string> = {}): Subject[] {
  const settled = state.since !== null && now - state.since >= (watched.stable ?? 0)
  const good = watched.workloads.every((one) => state.seen[keyOf(one)]?.verdict === 'good')
  return watched.workloads.map((one): Subject => {
    const [key, name] = [keyOf(one), showRef(one)]
    const { verdict, reason } = state.seen[key] ?? unseen
    if (bad[key] !== undefined) return { name, verdict: 'bad', reasons: [bad[key]] }
    if (good && !settled) return { name, verdict: 'pending', reasons: [`${reason}, watching that it stays so`] }
    return { name, verdict, reasons: [reason] }
  })
}

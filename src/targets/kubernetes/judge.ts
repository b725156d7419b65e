import type { Json } from '../../core/json.ts'
import type { Judge } from '../../core/knowledge.ts'
import { askLook, besideNext, groupsOf, hasPods } from './looks.ts'
import { judgeOne } from './standing.ts'
import { listed } from './topics.ts'
import { besideOf, learn, nothingSeen, remember, type State, tell } from './turns.ts'
import { keyOf, seeWorkload, type Watched } from './watched.ts'

/** Milliseconds after which a sign that may pass counts. */
const grace = 4000
/** Milliseconds until the next look, where this one has only shown what is needed to judge by the pods. */
const soon = 40
/** Milliseconds in which every group is looked at once, and the least between two looks, where there are several. */
const cycle = 1000
const least = 150

/**
 * Good when every workload has completed the rollout of its newest revision, its pod template and the pods of that revision have our digest, and
 * all of that for `stable` milliseconds without a change. A sign that cannot pass is bad at its second sighting, another one when it stays.
 * Each round looks at one group of workloads, in turns: all are good once they have been so in as many turns in a row.
 */
export const workloadsJudge: Judge = {
  ask(data, given, facts) {
    const { at, workloads } = data as unknown as Watched
    const state = (given ?? nothingSeen) as unknown as State
    const group = groupsOf(workloads)[state.turn]
    return group === undefined ? [] : askLook(at, group, besideOf(group, state), facts)
  },
  judge({ data, state: given, facts, now }) {
    const watched = data as unknown as Watched
    const before = (given ?? nothingSeen) as unknown as State
    const groups = groupsOf(watched.workloads)
    const group = groups[before.turn]
    if (group === undefined) return { state: null, subjects: [] }
    const seen = group.workloads.map((one) => {
      const key = keyOf(one)
      return seeWorkload(one, { newest: before.newest[key], complaints: before.complaints[key] ?? [] }, facts)
    })
    const known = learn(before, group, seen, facts)
    const next = (beside: 'pods' | 'revisions' | 'events') => ({ ...known.beside, [group.name]: beside })
    // A look that has shown no pods: nothing is judged by it.
    if (hasPods(group) && !facts.has(listed('pods', group.namespace))) {
      const state: State = { ...known, beside: next('pods') }
      return { state: state as unknown as Json, subjects: tell(watched, state, now), within: soon }
    }
    const looks = seen.map((one) => {
      const key = keyOf(one.expected)
      return { key, one, ...judgeOne(one, watched, before.calm[key]) }
    })
    const bad = looks.filter(({ key, doom, sure }) => {
      const since = before.doomed[key]
      return doom && since !== undefined && (sure || now - since >= grace)
    })
    const reasons = Object.fromEntries(bad.map(({ key, reason }) => [key, reason]))
    const state: State = {
      ...remember(known, looks, groups.length, now),
      beside: hasPods(group) ? next(besideNext(group, seen, facts)) : known.beside,
    }
    const subjects = tell(watched, state, now, reasons)
    const within = groups.length === 1 ? {} : { within: Math.max(least, cycle / groups.length) }
    return { state: state as unknown as Json, subjects, ...within }
  },
}

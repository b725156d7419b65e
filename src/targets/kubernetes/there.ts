import type { Judge } from '../../core/knowledge.ts'
import type { Subject } from '../../core/verdict.ts'
import { type Ref, refKey, showRef } from '../../systems/kubernetes.ts'
import { askLive } from './lists.ts'
import { liveObject } from './topics.ts'

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
      return subject(ref, gone, gone ? 'is gone' : 'is still there')
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
      return subject(ref, seen, seen ? 'is seen' : 'its controller has not seen it yet')
    })
    return { state: null, subjects }
  },
}

function subject(ref: Ref, good: boolean, reason: string): Subject {
  return { name: showRef(ref), verdict: good ? 'good' : 'pending', reasons: [reason] }
}

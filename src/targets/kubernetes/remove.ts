import type { Json } from '../../core/json.ts'
import type { HttpStep, Step } from '../../core/step.ts'
import { objectPath, type Ref, refKey, showRef } from '../../systems/kubernetes.ts'
import { pace } from './pace.ts'

export function removeStep(cluster: string, ref: Ref, why: string): HttpStep {
  return {
    id: `kubernetes.remove.${refKey(ref)}`,
    title: `Remove ${showRef(ref)}, which ${why}`,
    do: 'http',
    at: cluster,
    method: 'DELETE',
    url: `${objectPath(ref)}?propagationPolicy=Background`,
    expect: [200, 202, 404],
    classify: 'kubernetes.api',
    attempts: 4,
    retryOn: ['timeout'],
    undo: { way: 'keep', why: 'it is the way back itself' },
  }
}

/** Removes Jobs with their pods, and waits until nothing of them runs. */
export function endSteps(cluster: string, refs: readonly Ref[], id: string): Step[] {
  if (refs.length === 0) return []
  const remove = refs.map((ref): Step => {
    const step = removeStep(cluster, ref, 'an earlier run may have left')
    return { ...step, id: `${id}.end.${ref.name}`, url: String(step.url).replace('=Background', '=Foreground') }
  })
  const judge = { name: 'kubernetes.gone', data: { at: cluster, refs } as unknown as Json }
  const names = refs.map(({ name }) => `Job/${name}`).join(' and ')
  return [
    ...remove,
    { id: `${id}.gone`, title: `Wait until ${names} is not there`, do: 'wait', judge, ...pace, deadline: 120_000 },
  ]
}

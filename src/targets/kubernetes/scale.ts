import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts } from '../../core/question.ts'
import type { HttpStep } from '../../core/step.ts'
import { fieldManager, objectPath, type Ref, refKey, showRef } from '../../systems/kubernetes.ts'
import { clusterOf, type KubernetesInput } from './config.ts'
import { expectedOf, wantedReplicas } from './expected.ts'
import { autoscalerOf } from './lists.ts'
import { pace } from './pace.ts'
import { ownRefs } from './running.ts'
import { liveObject } from './topics.ts'

/** Milliseconds for the pods to come or go. */
const deadline = 600_000

/**
 * Another number of replicas for a workload of ours, awaited; going back is the number before. A rollout it is not: nothing else changes.
 * @throws Failure `absent`, `usage`, or `denied` where an autoscaler decides
 */
export function planScale(input: KubernetesInput, facts: Facts, name: string, replicas: number): Plan {
  const refs = ownRefs(input, facts).filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
  const ref = refs.find((one) => one.name === name)
  const live = ref === undefined ? undefined : facts.get(liveObject(refKey(ref)))
  if (ref === undefined || live === undefined || live === null) {
    const names = refs.map((one) => one.name)
    throw new Failure(
      'absent',
      `There is no workload ${name} of ours that can be scaled${didYouMean(name, names) || '.'}`,
      {
        hint: `There: ${names.join(', ') || 'none'}.`,
      },
    )
  }
  const autoscaler = autoscalerOf(facts, ref)
  if (autoscaler !== undefined) {
    throw new Failure(
      'denied',
      `${showRef(ref)} is scaled by the autoscaler ${autoscaler.metadata.name}, which would undo it.`,
      {
        hint: 'Change its minReplicas and maxReplicas instead.',
      },
    )
  }
  const cluster = clusterOf(input)
  const before = wantedReplicas(live) ?? 1
  const expected = expectedOf(ref, live, true)
  const undo = {
    way: 'steps',
    steps: [{ ...scaleStep(cluster, ref, before), undo: { way: 'keep', why: 'it is the way back itself' } }],
  } as const
  return {
    stage: 'scale',
    subject: `${showRef(ref)} from ${before} to ${replicas}`,
    steps: [
      { ...scaleStep(cluster, ref, replicas), undo },
      {
        id: 'scale.verify',
        title: `Wait for ${replicas} replicas`,
        do: 'wait',
        judge: {
          name: 'kubernetes.workloads',
          data: { at: cluster, workloads: [expected], checkIds: false, patient: false, stable: 0 } as unknown as Json,
        },
        ...pace,
        deadline,
      },
    ],
    basis: { ref: refKey(ref), before, replicas },
    notes: before === replicas ? [`${showRef(ref)} has ${replicas} replicas already.`] : [],
    values: {},
  }
}

function scaleStep(cluster: string, ref: Ref, replicas: number): HttpStep {
  return {
    id: `kubernetes.scale.${ref.name}.${replicas}`,
    title: `Scale ${showRef(ref)} to ${replicas}`,
    do: 'http',
    at: cluster,
    method: 'PATCH',
    url: `${objectPath(ref)}/scale?fieldManager=${fieldManager}`,
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify({ spec: { replicas } }),
    classify: 'kubernetes.api',
    attempts: 3,
    retryOn: ['timeout'],
  }
}

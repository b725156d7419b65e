import type { FailureKind } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import type { Step, WayBack } from '../../core/step.ts'
import type { Rollout } from '../../core/target.ts'
import { type KubeObject, type Ref, refKey, showRef } from '../../systems/kubernetes.ts'
import { adoptStep } from './adopt.ts'
import { pruned } from './ask.ts'
import { type Change, changesFor, sendStep } from './changes.ts'
import { clusterOf, type KubernetesInput } from './config.ts'
import { type Expected, expectedOf } from './expected.ts'
import { notesFor } from './notes.ts'
import { isSupport } from './objects.ts'
import { whyAnew } from './one-shots.ts'
import { pace } from './pace.ts'
import { removeStep } from './remove.ts'
import { restoreTo } from './restore.ts'
import { bodyOf, refuseValues, secretSteps, usedSecrets } from './secrets.ts'
import { resultOf, takeSnapshot } from './snapshot.ts'
import { refuseStill } from './still.ts'
import { heldUp, stuckSteps } from './stuck.ts'

/** The way forward: Secrets, then each object in its order by one call, bare Pods to their end first; success is what the judge sees afterwards. */
export function planRollout(input: KubernetesInput, facts: Facts): Rollout {
  const changes = changesFor(input, facts)
  const cluster = clusterOf(input)
  for (const { body, contentType } of changes)
    if (contentType === 'application/apply-patch+yaml') refuseValues(body as unknown as KubeObject, input)
  refuseStill(input, changes)
  const back: WayBack = { way: 'restore', restore: restoreTo(takeSnapshot(input, facts)) }
  const watch = {
    at: cluster,
    checkIds: input.config['image-id'] !== 'ignore',
    patient: input.config.unschedulable === 'wait',
  }
  const expected = changes.flatMap((change) => expect(change, input) ?? [])
  const gone =
    input.config.prune === 'remove'
      ? pruned(
          input,
          facts,
          changes.map(({ ref }) => ref),
        )
      : []
  const hooks = expected.filter(({ kind }) => kind === 'Pod')
  const secrets = secretSteps(input)
  // What runs before the change needs its Secrets and ConfigMaps.
  const early = (input.before ?? []).length > 0
  const supports = early ? changes.filter(({ ref }) => isSupport(ref.kind)) : []
  return {
    prepare: early ? [...secrets, ...supports.flatMap((change) => applyChange(change, input, facts, back))] : [],
    apply: [
      ...(early ? [] : secrets),
      ...changes
        .filter((change) => !supports.includes(change))
        .flatMap((change) => [
          ...applyChange(change, input, facts, back),
          ...(change === changes.filter(({ ref }) => ref.kind === 'Pod').at(-1) ? [awaitHooks(watch, hooks)] : []),
        ]),
      ...gone.map((ref) => ({ ...removeStep(cluster, ref, 'is not in the manifests any more'), undo: back })),
    ],
    first: pace.first,
    verify: { name: 'kubernetes.workloads', data: { ...watch, workloads: expected } as unknown as Json },
    notes: notesFor(input, { changes, gone, facts }),
    basis: basisOf(changes, gone, cluster),
  }
}

function expect(change: Change, { config }: KubernetesInput): Expected | undefined {
  return expectedOf(change.ref, resultOf(change), config.idle === 'allow')
}

/** The steps for one object. What is as it should be already gets none. */
function applyChange(change: Change, input: KubernetesInput, facts: Facts, undo: WayBack): Step[] {
  const { ref, way, live, force, contentType } = change
  const cluster = clusterOf(input)
  const used = usedSecrets(ref.kind === 'Secret' ? null : resultOf(change), input)
  if (way === 'same' && used.length === 0) return []
  const sent = sendStep(cluster, change, { dry: false, force: force || way === 'recreate' })
  const body = bodyOf(ref.kind, change.body, used, input.variables)
  const verb = { same: 'Keep', create: 'Create', change: 'Change', recreate: 'Make anew' }[way]
  const what =
    contentType === 'application/apply-patch+yaml'
      ? showRef(ref, input.config.namespace)
      : `the images of ${showRef(ref)}`
  // Its definition comes with the same set: the API server takes a moment until it knows the kind.
  const retryOn: readonly FailureKind[] = change.after === null ? ['timeout', 'absent'] : ['timeout']
  const step: Step = { ...sent, body, title: `${verb} ${what}`, undo, attempts: retryOn.length > 1 ? 6 : 3, retryOn }
  if (way === 'change' && live !== null)
    return [...adoptStep(cluster, change), step, ...stuckSteps(cluster, ref, heldUp(change, facts))]
  if (way !== 'recreate' || live === null) return [step]
  const key = refKey(ref)
  return [
    { ...removeStep(cluster, ref, whyAnew(live)), undo },
    {
      id: `kubernetes.gone.${key}`,
      title: `Wait until the old ${showRef(ref)} is gone`,
      do: 'wait',
      judge: { name: 'kubernetes.gone', data: { at: cluster, refs: [ref] } as unknown as Json },
      ...pace,
      deadline: 120_000,
    },
    step,
  ]
}

/** Bare Pods (migrations) run to their end before any workload changes. */
function awaitHooks(watch: { readonly at: string }, hooks: readonly Expected[]): Step {
  return {
    id: 'kubernetes.hooks',
    title: `Wait for ${hooks.map(({ name }) => `Pod/${name}`).join(', ')}`,
    do: 'wait',
    judge: { name: 'kubernetes.workloads', data: { ...watch, workloads: hooks, stable: 0 } as unknown as Json },
    ...pace,
    deadline: 600_000,
  }
}

/** What an approval stands on: what is sent for every object, and where. */
function basisOf(changes: readonly Change[], gone: readonly Ref[], cluster: string): Json {
  const sent = changes.map(({ key, way, body, ref }) => ({ key, way, body: ref.kind === 'Secret' ? null : body }))
  return { cluster, sent, gone: gone.map(refKey) } as unknown as Json
}

import { Failure } from '../../core/failure.ts'
import { canonicalJson } from '../../core/json.ts'
import { at, type KubeObject, numberAt, showRef, textAt } from '../../systems/kubernetes.ts'
import type { Change } from './changes.ts'
import type { KubernetesInput } from './config.ts'
import { wantedReplicas } from './expected.ts'
import { templateOf } from './fields.ts'
import { resultOf } from './snapshot.ts'

interface Still {
  readonly text: string
  readonly hint: string
  /** `idle: allow` allows it. */
  readonly idle: boolean
}

/** What would run nothing of ours, however long one waited, is told before anything is touched. @throws Failure `usage` */
export function refuseStill(input: KubernetesInput, changes: readonly Change[]): void {
  const allowed = input.config.idle === 'allow'
  const found = changes
    .map((change) => ({ change, still: stillness(change) }))
    .filter(({ still }) => still !== undefined && !(allowed && still.idle))
  const [first] = found
  if (first?.still === undefined) return
  const names = found.filter(({ still }) => still?.text === first.still?.text).map(({ change }) => showRef(change.ref))
  throw new Failure('usage', `${names.join(', ')} ${first.still.text}`, { hint: first.still.hint })
}

function stillness(change: Change): Still | undefined {
  const { ref, body, way, live } = change
  const object = resultOf(change)
  if (wantedReplicas(object) === 0) {
    const hint = 'Scale it up first, or say that it may stand still: idle: allow in the target.'
    return { text: 'has 0 replicas: nothing would run, so nothing could be proven.', hint, idle: true }
  }
  if (ref.kind === 'Job' && way !== 'same' && at(body, 'spec', 'suspend') === true) {
    const hint = 'Leave suspend out, or say that it may stand still: idle: allow in the target.'
    return { text: 'is suspended: it would never run.', hint, idle: true }
  }
  if (way === 'same' || (live !== null && !rolls(live, object))) return undefined
  if (ref.kind === 'Deployment' && at(object.spec, 'paused') === true) {
    const hint = `kubectl rollout resume deployment/${ref.name}; where the manifest has paused: true, take it out.`
    return { text: 'is paused: no pod would be replaced.', hint, idle: false }
  }
  return live === null ? undefined : keptPods(object)
}

/** Update strategies that leave every pod as it is. */
function keptPods({ kind, spec }: KubeObject): Still | undefined {
  if (!['StatefulSet', 'DaemonSet'].includes(kind)) return undefined
  if (textAt(spec, 'updateStrategy', 'type') === 'OnDelete') {
    const hint = 'Set updateStrategy: { type: RollingUpdate } first.'
    return { text: 'is updated OnDelete: its pods stay as they are until somebody deletes them.', hint, idle: false }
  }
  const partition = numberAt(spec, 'updateStrategy', 'rollingUpdate', 'partition') ?? 0
  if (kind !== 'StatefulSet' || partition < (numberAt(spec, 'replicas') ?? 1)) return undefined
  const hint = 'Lower the partition, or say that nothing of it need run: idle: allow in the target.'
  return { text: `has partition ${partition}, which keeps all its pods as they are.`, hint, idle: true }
}

/** Whether a change makes new pods. */
function rolls(live: KubeObject, after: KubeObject): boolean {
  return canonicalJson(templateOf(live)) !== canonicalJson(templateOf(after))
}

import { conditionOf, isWorkload, type KubeObject, numberAt, textAt } from './kubernetes.ts'
import { containerStatuses, type Doom, doomOf, whyNotReady } from './kubernetes-pods.ts'
import { readMessage } from './kubernetes-status.ts'

/** How a workload stands. `doom`: it cannot become good by waiting, as far as this look tells. */
export interface Standing {
  readonly good: boolean
  readonly reason: string
  readonly doom?: Doom
}

export interface WorkloadLook {
  readonly object: KubeObject
  /** Pods of its newest revision only. */
  readonly pods: readonly KubeObject[]
  /** Whether the newest revision could be told at all. */
  readonly known: boolean
  /** Messages of the controller's own events about it. */
  readonly complaints: readonly string[]
  /** May have no pods. */
  readonly idle: boolean
}

/** The rules by kind; each reads the controller's status of *our* generation, never an older one. */
export function standingOf(look: WorkloadLook): Standing {
  const { object } = look
  const { generation = 0 } = object.metadata
  const observed = numberAt(object.status, 'observedGeneration')
  if (object.metadata.deletionTimestamp !== undefined) return pending('is being deleted')
  if (['Deployment', 'StatefulSet', 'DaemonSet'].includes(object.kind) && (observed ?? 0) < generation)
    return pending('its controller has not seen the change yet')
  const standing = rules[object.kind]?.(look) ?? { good: true, reason: 'exists' }
  return standing.good || standing.doom !== undefined ? standing : { ...standing, ...doomed(look) }
}

const rules: Readonly<Record<string, (look: WorkloadLook) => Standing>> = {
  Deployment: standDeployment,
  StatefulSet: standStatefulSet,
  DaemonSet: standDaemonSet,
  Job: standJob,
  CronJob: () => ({ good: true, reason: 'runs by its schedule' }),
  Pod: standPod,
  PersistentVolumeClaim: standClaim,
}

function standDeployment({ object, known, idle }: WorkloadLook): Standing {
  const wanted = numberAt(object.spec, 'replicas') ?? 1
  const progressing = conditionOf(object, 'Progressing')
  const failed = conditionOf(object, 'ReplicaFailure')
  if (failed?.status === 'True') return refused(failed.message)
  if (progressing?.reason === 'ProgressDeadlineExceeded') {
    const seconds = numberAt(object.spec, 'progressDeadlineSeconds') ?? 600
    return bad('timeout', `exceeded its progress deadline of ${seconds} s`)
  }
  if ((object.spec as { paused?: boolean } | undefined)?.paused === true)
    return bad('usage', 'is paused: kubectl rollout resume')
  if (wanted === 0) return nothing(idle)
  const [total, updated, available] = ['replicas', 'updatedReplicas', 'availableReplicas'].map(
    (name) => numberAt(object.status, name) ?? 0,
  ) as [number, number, number]
  if (!known) return pending('its newest ReplicaSet is not there yet')
  if (updated < wanted) return pending(`${updated} of ${wanted} pods are updated`)
  if (total > updated) return pending(`${total - updated} old pods are still there`)
  if (available < updated) return pending(`${available} of ${updated} updated pods are available`)
  return { good: true, reason: `${available} of ${wanted} pods are available` }
}

function standStatefulSet({ object, idle }: WorkloadLook): Standing {
  const wanted = numberAt(object.spec, 'replicas') ?? 1
  const { status } = object
  if (wanted === 0) return nothing(idle)
  if (
    textAt(object.spec, 'updateStrategy', 'type') === 'OnDelete' &&
    textAt(status, 'currentRevision') !== textAt(status, 'updateRevision')
  )
    return bad('usage', 'its update strategy is OnDelete: pods are replaced only when somebody deletes them')
  const partition = numberAt(object.spec, 'updateStrategy', 'rollingUpdate', 'partition') ?? 0
  const updated = numberAt(status, 'updatedReplicas') ?? 0
  // Available is ready for minReadySeconds.
  const ready = numberAt(status, 'availableReplicas') ?? numberAt(status, 'readyReplicas') ?? 0
  const first = textAt(status, 'currentRevision') === textAt(status, 'updateRevision')
  if (updated < wanted - partition && !(first && (numberAt(status, 'currentReplicas') ?? 0) >= wanted))
    return pending(`${updated} of ${wanted - partition} pods are updated`)
  if (ready < wanted) return pending(`${ready} of ${wanted} pods are ready`)
  return {
    good: true,
    reason: `${ready} of ${wanted} pods are ready${partition > 0 ? `, ${partition} kept by partition` : ''}`,
  }
}

function standDaemonSet({ object, idle }: WorkloadLook): Standing {
  const wanted = numberAt(object.status, 'desiredNumberScheduled') ?? 0
  if (wanted === 0) {
    const reason = 'no node fits it: its nodeSelector, affinity or tolerations leave none'
    return idle ? nothing(true) : { good: false, reason, doom: { kind: 'capacity', reason, sure: false } }
  }
  if (
    textAt(object.spec, 'updateStrategy', 'type') === 'OnDelete' &&
    (numberAt(object.status, 'updatedNumberScheduled') ?? 0) < wanted
  )
    return bad('usage', 'its update strategy is OnDelete: pods are replaced only when somebody deletes them')
  const [updated, available] = [
    numberAt(object.status, 'updatedNumberScheduled') ?? 0,
    numberAt(object.status, 'numberAvailable') ?? 0,
  ]
  if (updated < wanted) return pending(`${updated} of ${wanted} nodes are updated`)
  if (available < wanted) return pending(`available on ${available} of ${wanted} nodes`)
  return { good: true, reason: `available on ${wanted} nodes` }
}

function standJob({ object, pods, idle }: WorkloadLook): Standing {
  const failed = conditionOf(object, 'Failed')
  if (failed?.status === 'True') {
    const [code] = pods.flatMap((pod) => containerStatuses(pod).flatMap((one) => exitCodeOf(one) ?? []))
    const why = `${code === undefined ? '' : `exit code ${code}: `}${failed.message || failed.reason}`
    return bad(failed.reason === 'DeadlineExceeded' ? 'timeout' : 'unhealthy', `failed: ${why}`)
  }
  if (conditionOf(object, 'Complete')?.status === 'True') return { good: true, reason: 'completed' }
  if (conditionOf(object, 'Suspended')?.status !== 'True') return pending('has not completed yet')
  return idle ? { good: true, reason: 'is suspended: it has not run' } : pending('is suspended')
}

function standPod({ object }: WorkloadLook): Standing {
  const phase = textAt(object.status, 'phase')
  if (phase === 'Succeeded') return { good: true, reason: 'has ended with success' }
  if (phase === 'Failed') {
    const [code] = containerStatuses(object).flatMap((one) => exitCodeOf(one) ?? [])
    const why = textAt(object.status, 'message') || textAt(object.status, 'reason')
    return bad('unhealthy', `has failed${code === undefined ? '' : ` with exit code ${code}`}${why && `: ${why}`}`)
  }
  const stays = textAt(object.spec, 'restartPolicy') === 'Always'
  if (stays && conditionOf(object, 'Ready')?.status === 'True') return { good: true, reason: 'is ready' }
  return pending(stays ? whyNotReady(object) : `is ${phase || 'new'}`)
}

function exitCodeOf(status: unknown): number | undefined {
  const code = numberAt(status, 'state', 'terminated', 'exitCode')
  return code === 0 ? undefined : code
}

/** A claim that waits for its first pod is bound when that pod is scheduled. */
function standClaim({ object, complaints }: WorkloadLook): Standing {
  const phase = textAt(object.status, 'phase')
  if (phase === 'Bound') return { good: true, reason: 'is bound' }
  if (phase === 'Lost') return bad('absent', 'its volume is lost')
  if (complaints.some((one) => /waiting for first consumer/.test(one)))
    return { good: true, reason: 'waits for its first pod' }
  return pending(`is ${phase || 'new'}${complaints[0] === undefined ? '' : `: ${complaints[0]}`}`)
}

/** Doomed when the newest pods are: all of a Deployment's (others may still take over), any of what goes on pod by pod. */
function doomed({ object, pods, complaints }: WorkloadLook): { doom?: Doom; reason?: string } {
  if (!isWorkload(object.kind) || object.kind === 'CronJob') return {}
  const alive = pods.filter((pod) => pod.metadata.deletionTimestamp === undefined)
  const dooms = alive.map((pod) => ({ pod, doom: doomOf(pod) }))
  const hit = dooms.filter(({ doom }) => doom !== undefined)
  const enough = object.kind === 'Deployment' ? hit.length > 0 && hit.length === alive.length : hit.length > 0
  const [worst] = hit
  if (enough && worst?.doom !== undefined) {
    // A Job's pods are allowed to fail: the Job itself says when it has given up. An image that is not there never comes.
    if (object.kind === 'Job' && worst.doom.kind === 'unhealthy') return {}
    return { doom: worst.doom, reason: `${worst.pod.metadata.name}: ${worst.doom.reason}` }
  }
  const complaint = complaints.map(readMessage).find((one) => one !== undefined)
  if (complaint !== undefined && lacksPods(object, alive.length))
    return { doom: { kind: complaint.kind, reason: complaint.cause, sure: false }, reason: complaint.cause }
  return {}
}

/** Whether a controller has still to make pods; `pods`: how many of its are there. */
export function lacksPods({ kind, spec, status }: KubeObject, pods: number): boolean {
  if (kind === 'StatefulSet') return (numberAt(status, 'replicas') ?? 0) < (numberAt(spec, 'replicas') ?? 1)
  if (kind !== 'DaemonSet') return pods === 0
  return (numberAt(status, 'currentNumberScheduled') ?? 0) < (numberAt(status, 'desiredNumberScheduled') ?? 0)
}

/** Pods that cannot be created: a quota, a webhook, a policy. */
function refused(message: string): Standing {
  const { kind, cause } = readMessage(message) ?? { kind: 'denied' as const, cause: message }
  return { good: false, reason: `its pods are refused: ${cause}`, doom: { kind, reason: cause, sure: false } }
}

function nothing(idle: boolean): Standing {
  return idle
    ? { good: true, reason: '0 replicas: nothing runs' }
    : bad('unhealthy', 'has 0 replicas: nothing runs, so nothing is proven')
}

function pending(reason: string): Standing {
  return { good: false, reason }
}

function bad(kind: Doom['kind'], reason: string): Standing {
  return { good: false, reason, doom: { kind, reason, sure: true } }
}

import type { FailureKind } from '../core/failure.ts'
import { conditionOf, type KubeObject, listAt, numberAt, textAt } from './kubernetes.ts'

/** Why a pod cannot become ready by waiting. The rules are those of krane's pod diagnosis. */
export interface Doom {
  readonly kind: FailureKind
  readonly reason: string
  /** The sign cannot pass: no second sighting is needed. */
  readonly sure: boolean
}

/** What a waiting container's reason means. */
const waiting: Readonly<
  Record<string, (container: string, message: string, exit: number | undefined) => Doom | undefined>
> = {
  CrashLoopBackOff: (container, _message, exit) => ({
    kind: 'unhealthy',
    reason: `${container} crashes${exit === undefined ? '' : ` with exit code ${exit}`} and is restarted (CrashLoopBackOff)`,
    sure: true,
  }),
  ErrImagePull: pullFailed,
  ImagePullBackOff: pullFailed,
  InvalidImageName: (container, message) => ({
    kind: 'usage',
    reason: `${container}: ${message || 'invalid image name'}`,
    sure: true,
  }),
  ErrImageNeverPull: (container, message) => ({
    kind: 'absent',
    reason: `${container}: ${message || 'the image is not on the node, and imagePullPolicy is Never'}`,
    sure: true,
  }),
  CreateContainerConfigError: (container, message) =>
    /failed to sync .* cache/.test(message)
      ? undefined
      : { kind: 'usage', reason: `${container} cannot be created: ${message}`, sure: false },
  CreateContainerError: (container, message) => ({
    kind: 'unhealthy',
    reason: `${container} cannot be created: ${message}`,
    sure: false,
  }),
  RunContainerError: (container, message) => ({
    kind: 'unhealthy',
    reason: `${container} cannot be run: ${message}`,
    sure: false,
  }),
}

function pullFailed(container: string, message: string): Doom | undefined {
  if (/not found|manifest unknown|does not exist|no such manifest|no match for platform/i.test(message)) {
    return { kind: 'absent', reason: `${container}: its image cannot be pulled: ${message}`, sure: true }
  }
  if (/unauthorized|authentication required|\bdenied\b|403|no basic auth/i.test(message)) {
    return { kind: 'auth', reason: `${container}: its image may not be pulled: ${message}`, sure: false }
  }
  return undefined
}

/** Why a pod is doomed; undefined while it may still become ready. Evicted and preempted pods are replaced: no doom. */
export function doomOf(pod: KubeObject): Doom | undefined {
  if (['Evicted', 'Preempting', 'NodeShutdown', 'Terminated'].includes(textAt(pod.status, 'reason'))) return undefined
  const scheduled = conditionOf(pod, 'PodScheduled')
  // A claim may be bound while we wait; it is watched itself, with its own reason.
  const claims = /unbound immediate PersistentVolumeClaims/.test(scheduled?.message ?? '')
  if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable' && !claims) {
    return { kind: 'capacity', reason: `no node can take it: ${scheduled.message}`, sure: false }
  }
  for (const status of containerStatuses(pod)) {
    const name = textAt(status, 'name')
    const reason = textAt(status, 'state', 'waiting', 'reason')
    const exit = numberAt(status, 'lastState', 'terminated', 'exitCode')
    const doom = waiting[reason]?.(name, textAt(status, 'state', 'waiting', 'message'), exit) ?? ended(status)
    if (doom !== undefined) return doom
  }
  return undefined
}

/** A container that ended badly: for good in a pod that is not restarted, or again and again. */
function ended(status: unknown): Doom | undefined {
  const exit =
    numberAt(status, 'state', 'terminated', 'exitCode') ?? numberAt(status, 'lastState', 'terminated', 'exitCode')
  const reason = textAt(status, 'state', 'terminated', 'reason') || textAt(status, 'lastState', 'terminated', 'reason')
  const restarts = numberAt(status, 'restartCount') ?? 0
  if (exit === undefined || exit === 0) return undefined
  if (reason === 'ContainerCannotRun' && exit !== 128) {
    return { kind: 'unhealthy', reason: `${textAt(status, 'name')} cannot be run (exit code ${exit})`, sure: false }
  }
  if (restarts < 2) return undefined
  const why = reason === 'OOMKilled' ? 'ran out of memory' : `crashed with exit code ${exit}`
  return { kind: 'unhealthy', reason: `${textAt(status, 'name')} ${why}, ${restarts} restarts`, sure: false }
}

/** Statuses of init containers, then of the others. */
export function containerStatuses(pod: KubeObject): readonly unknown[] {
  return [...listAt(pod.status, 'initContainerStatuses'), ...listAt(pod.status, 'containerStatuses')]
}

export function isReady(pod: KubeObject): boolean {
  return pod.metadata.deletionTimestamp === undefined && conditionOf(pod, 'Ready')?.status === 'True'
}

export function restartsOf(pod: KubeObject): number {
  return containerStatuses(pod).reduce<number>((sum, status) => sum + (numberAt(status, 'restartCount') ?? 0), 0)
}

/** Why a pod is not ready yet, in a few words. */
export function whyNotReady(pod: KubeObject): string {
  const scheduled = conditionOf(pod, 'PodScheduled')
  if (scheduled?.status === 'False') return scheduled.message || 'is not scheduled'
  for (const status of containerStatuses(pod)) {
    const reason = textAt(status, 'state', 'waiting', 'reason')
    if (reason !== '')
      return `${textAt(status, 'name')}: ${reason} ${textAt(status, 'state', 'waiting', 'message')}`.trim()
    const exit = numberAt(status, 'state', 'terminated', 'exitCode')
    if (exit !== undefined && exit !== 0) return `${textAt(status, 'name')} ended with exit code ${exit}`
  }
  const unready = listAt(pod.status, 'containerStatuses').filter(
    (status) => (status as { ready?: boolean }).ready === false,
  )
  const [first] = unready.map((status) => textAt(status, 'name'))
  if (first !== undefined) return describeProbe(pod, first)
  const gate = conditionOf(pod, 'Ready')
  return gate?.message || `is ${textAt(pod.status, 'phase') || 'new'}`
}

/** `web runs, but its readiness probe (GET :8080/ready) does not pass`. */
function describeProbe(pod: KubeObject, name: string): string {
  const container = listAt(pod.spec, 'containers').find((one) => textAt(one, 'name') === name)
  const probe = (container as { readinessProbe?: Record<string, unknown> } | undefined)?.readinessProbe
  if (probe === undefined) return `${name} is not ready`
  const http = probe['httpGet'] as { path?: string; port?: number | string } | undefined
  const command = listAt(probe, 'exec', 'command')
  const port = (probe['tcpSocket'] as { port?: number | string } | undefined)?.port
  const what = http
    ? `GET :${http.port ?? ''}${http.path ?? '/'}`
    : command.length > 0
      ? command.join(' ')
      : port === undefined
        ? 'gRPC'
        : `TCP :${port}`
  return `${name} runs, but its readiness probe (${what}) does not pass`
}

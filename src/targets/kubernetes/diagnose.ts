import type { FailureKind } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { Diagnose, Diagnosis } from '../../core/knowledge.ts'
import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import { eventTime, type KubeObject, listAt, numberAt, objectPath, showRef, textAt } from '../../systems/kubernetes.ts'
import { containerStatuses, doomOf, isReady, restartsOf, whyNotReady } from '../../systems/kubernetes-pods.ts'
import { listedIn } from './lists.ts'
import { askWhole } from './looks.ts'
import { type Seen, seeWorkload, type Watched } from './watched.ts'

/** Lines of its log shown for each container that is not well. */
const tail = 25
/** Pods that are looked into; more of them fail in the same way. */
const most = 4
/** Events that say nothing of what is wrong. */
const boring = [
  'Started',
  'Created',
  'Pulled',
  'Pulling',
  'Scheduled',
  'SuccessfulCreate',
  'SuccessfulDelete',
  'ScalingReplicaSet',
  'Killing',
  'LeaderElection',
  'NoPods',
]

/** Events of a pod that cannot start any container. */
const unstarted = ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume', 'FailedCreatePodSandBox']

const logOf = (pod: string, container: string) => topic<readonly string[]>(`kubernetes.log:${pod}/${container}`)

/** What is wrong with the workloads that are not good: their pods, the events about them, and the end of their containers' logs. */
export const kubernetesDiagnose: Diagnose = {
  ask(data, facts) {
    const watched = withJobs(data)
    return [...askWhole(watched), ...sickPods(watched, facts).flatMap((pod) => askLogs(watched.at, pod))]
  },
  tell({ data, facts, failure }) {
    if (failure.kind !== 'unhealthy' && failure.kind !== 'timeout') return undefined
    const sick = unwell(withJobs(data), facts)
    if (sick.length === 0) return undefined
    const causes = sick.map((one) => describe(one, listedIn(facts, 'events', one.expected.namespace)))
    const [first] = causes
    return {
      kind: first?.kind ?? failure.kind,
      cause: causes.map(({ text }) => text).join('; '),
      lines: sick.flatMap((one) => evidence(one, facts)),
      ...hintFor(first?.kind),
    } satisfies Diagnosis
  },
}

function withJobs(data: Json): Watched {
  const { jobs = [], ...watched } = data as unknown as Watched
  return { ...watched, workloads: [...jobs, ...watched.workloads], jobs }
}

/** A Job that failed before the change is the cause; what has not been changed yet is none. */
function unwell({ workloads, jobs = [] }: Watched, facts: Facts): Seen[] {
  const seen = workloads.map((one) => seeWorkload(one, undefined, facts)).filter(({ standing }) => !standing.good)
  const failed = seen.filter(({ expected, object }) => jobs.includes(expected) && object !== undefined)
  return failed.length > 0 ? failed : seen.filter(({ expected }) => !jobs.includes(expected))
}

function sickPods(watched: Watched, facts: Facts): KubeObject[] {
  return unwell(watched, facts)
    .flatMap(({ pods }) => pods.filter((pod) => !isReady(pod)))
    .slice(0, most)
}

/** The tail of each container that has run, of the run before if it has crashed. A node that has no log answers with an error, which is no evidence. */
function askLogs(at: string, pod: KubeObject): Question[] {
  const { name, namespace = '' } = pod.metadata
  const path = objectPath({ apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespace, name })
  return containerStatuses(pod)
    .filter((status) => numberAt(status, 'restartCount') !== 0 || textAt(status, 'state', 'waiting', 'reason') === '')
    .map((status) => {
      const container = textAt(status, 'name')
      const previous = textAt(status, 'state', 'waiting', 'reason') !== '' ? '&previous=true' : ''
      return ask(
        logOf(name, container),
        {
          id: `ask.log.${name}.${container}`,
          title: `Read the log of ${name}/${container}`,
          do: 'http',
          at,
          method: 'GET',
          url: `${path}/log?container=${encodeURIComponent(container)}&tailLines=${tail}${previous}`,
          expect: [200, 400, 403, 404, 500, 501, 502, 503],
          attempts: 1,
        },
        ({ status: code, body = '' }) => (code === 200 ? body.replace(/\n$/, '').split('\n') : []),
      )
    })
}

function describe(
  { expected, standing, pods }: Seen,
  events: readonly KubeObject[],
): { text: string; kind: FailureKind | undefined } {
  const doom = standing.doom ?? pods.map(doomOf).find((one) => one !== undefined)
  const waiting = pods.find((pod) => !isReady(pod))
  const held = doom === undefined && waiting !== undefined ? whatHolds(waiting, events) : undefined
  const why = doom?.reason ?? held?.text ?? (waiting === undefined ? '' : whyNotReady(waiting))
  const reason = why === '' || standing.reason.includes(why) ? standing.reason : `${standing.reason}: ${why}`
  return { text: `${showRef(expected)}: ${reason}`, kind: doom?.kind ?? held?.kind }
}

/** Why no container of a pod was started: its statuses say no more than that they are being created, only events tell of volumes. */
function whatHolds(pod: KubeObject, events: readonly KubeObject[]): { text: string; kind?: FailureKind } | undefined {
  const [last] = events
    .filter((event) => textAt(event, 'involvedObject', 'uid') === pod.metadata.uid)
    .filter((event) => unstarted.includes(textAt(event, 'reason')))
    .sort((a, b) => (eventTime(a) < eventTime(b) ? 1 : -1))
  if (last === undefined) return undefined
  const text = `${pod.metadata.name}: ${textAt(last, 'message')}`
  return /not found|references non-existent/.test(text) ? { text, kind: 'usage' } : { text }
}

function evidence({ expected, object, pods, newest }: Seen, facts: Facts): string[] {
  const sick = pods.filter((pod) => !isReady(pod)).slice(0, most)
  const about = {
    replicaSet: newest?.replicaSet ?? '',
    uids: [object, ...sick].map((one) => one?.metadata.uid ?? expected.name),
  }
  return [
    `${showRef(expected)}${newest === undefined ? '' : ` (newest: ${newest.replicaSet})`}: ${pods.length} pods of the newest revision, ${pods.filter(isReady).length} ready`,
    ...sick.flatMap((pod) => [
      `  ${pod.metadata.name}: ${textAt(pod.status, 'phase')}, ${restartsOf(pod)} restarts, ${whyNotReady(pod)}`,
      ...containerStatuses(pod).flatMap((status) => lastEnd(status)),
      ...containerStatuses(pod).flatMap((status) => logLines(pod, textAt(status, 'name'), facts)),
    ]),
    ...eventLines(about, object, listedIn(facts, 'events', expected.namespace)),
  ]
}

function lastEnd(status: unknown): string[] {
  const ended = ['state', 'lastState'].find((key) => numberAt(status, key, 'terminated', 'exitCode') !== undefined)
  if (ended === undefined) return []
  const reason = textAt(status, ended, 'terminated', 'reason')
  return [
    `    ${textAt(status, 'name')} ended with exit code ${numberAt(status, ended, 'terminated', 'exitCode')}${reason === '' ? '' : ` (${reason})`}`,
  ]
}

function logLines(pod: KubeObject, container: string, facts: Facts): string[] {
  const lines = (facts.get(logOf(pod.metadata.name, container)) ?? []).filter((line) => line !== '')
  return lines.map((line) => `    ${container} | ${line}`)
}

/** Warnings and other telling events about these very objects: a StatefulSet's pods have the names of those before them. */
function eventLines(
  about: { readonly replicaSet: string; readonly uids: readonly string[] },
  object: KubeObject | undefined,
  events: readonly KubeObject[],
): string[] {
  const telling = events.filter(
    (event) =>
      (about.uids.includes(textAt(event, 'involvedObject', 'uid')) ||
        (about.replicaSet !== '' && textAt(event, 'involvedObject', 'name') === about.replicaSet)) &&
      !boring.includes(textAt(event, 'reason')),
  )
  const sorted = telling.sort((a, b) => (eventTime(a) < eventTime(b) ? -1 : 1)).slice(-10)
  const lines = sorted.map(
    (event) =>
      `  ${textAt(event, 'type')} ${textAt(event, 'reason')} ${textAt(event, 'involvedObject', 'name')}: ${textAt(event, 'message')}`,
  )
  const conditions = listAt(object?.status, 'conditions')
    .filter((one) => textAt(one, 'status') === (textAt(one, 'type') === 'ReplicaFailure' ? 'True' : 'False'))
    .map((one) => `  ${textAt(one, 'type')}: ${textAt(one, 'reason')} ${textAt(one, 'message')}`)
  return [...new Set([...conditions, ...lines])]
}

function hintFor(kind: FailureKind | undefined): Pick<Diagnosis, 'hint'> {
  if (kind === 'absent') return { hint: 'Check that the image was pushed, its name, and that the cluster may pull it.' }
  if (kind === 'auth')
    return { hint: 'Give the workload an imagePullSecret (or its service account) that may pull the image.' }
  if (kind === 'capacity')
    return { hint: 'Add nodes or quota, or ask for less; unschedulable: wait lets an autoscaler react.' }
  if (kind === 'usage') return { hint: 'A ConfigMap, Secret or key that the pod refers to is missing or wrong.' }
  return {}
}

import { createHash } from 'node:crypto'
import { type OneOff, oneOffsOf } from '../../core/before.ts'
import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import type { HttpStep, Step } from '../../core/step.ts'
import { collectionPath, fieldManager, listAt, type Ref, textAt } from '../../systems/kubernetes.ts'
import { readStatus } from '../../systems/kubernetes-status.ts'
import { clusterOf, destinationOf, type KubernetesInput, releaseName } from './config.ts'
import type { Expected } from './expected.ts'
import { pace } from './pace.ts'
import { endSteps } from './remove.ts'
import { findTemplate } from './templates.ts'

/** Label of the Jobs that run before a change, and of their pods: by it alone, so that no Service sends them traffic. */
const label = 'deploy-action.io/before'
/** Seconds after which an ended Job goes; until then it can be looked at. */
const kept = 86_400

const tried = (name: string) => topic<{ readonly status: number; readonly body: string }>(`kubernetes.one-off:${name}`)

/**
 * A command of this release as a Job: the workload's container with its image by digest, environment, volumes and service account, without probes,
 * neighbours and the labels that Services look for. What an earlier run left under its name is ended first. It is never repeated, and the cluster
 * itself ends it at its deadline.
 * @throws Failure `usage` for a service that is not there or whose Job the API server refuses
 */
export function planOneOff(input: KubernetesInput, facts: Facts, job: OneOff): Step[] {
  const cluster = clusterOf(input)
  const ref = oneOffRef(input, job.id)
  const trial = facts.get(tried(ref.name))
  // One of an earlier run may still be there, or the namespace not yet: neither is a refusal.
  if (trial !== undefined && [400, 422].includes(trial.status)) throw refused(job, trial)
  const others = job.ends === undefined ? [] : [oneOffRef(input, job.ends)]
  return [
    ...endSteps(cluster, [...others, ref], job.id),
    create(input, facts, job),
    {
      id: `${job.id}.ended`,
      title: `Wait until Job/${ref.name} has ended`,
      do: 'wait',
      judge: { name: 'kubernetes.workloads', data: watch(cluster, [expected(ref)]) },
      ...pace,
      deadline: job.timeout + 30_000,
    },
  ]
}

/** The API server is asked what it would make of each Job. */
export function askOneOffs(input: KubernetesInput, facts: Facts): Question[] {
  return ownJobs(input).map((job) => {
    const { url, ...step } = create(input, facts, job)
    const { name } = oneOffRef(input, job.id)
    return ask(
      tried(name),
      {
        ...step,
        url: `${url as string}&dryRun=All`,
        id: `ask.one-off.${name}`,
        title: `Try Job/${name}`,
        expect: [200, 201, 400, 404, 409, 422],
      },
      ({ status = 0, body = '' }) => ({ status, body: status < 300 ? '' : body }),
    )
  })
}

/** The Jobs that `before:` may leave behind when it is interrupted. */
export function oneOffRefs(input: KubernetesInput): Ref[] {
  return ownJobs(input).map(({ id }) => oneOffRef(input, id))
}

/** What a diagnosis looks at beside the workloads. */
export function watchedOneOffs(input: KubernetesInput): Expected[] {
  return oneOffRefs(input).map(expected)
}

function ownJobs({ before, follows }: KubernetesInput): OneOff[] {
  return follows === true ? [] : oneOffsOf(before)
}

function oneOffRef(input: KubernetesInput, id: string): Ref {
  const whole = `${releaseName(input)}-${id}`.replace(/[^a-z0-9-]+/g, '-')
  const short = `${whole.slice(0, 40).replace(/-$/, '')}-${hash(whole)}`
  const name = whole.length > 52 ? short : whole
  return { apiVersion: 'batch/v1', kind: 'Job', plural: 'jobs', namespace: input.config.namespace, name }
}

function create(input: KubernetesInput, facts: Facts, job: OneOff): HttpStep & { readonly undo?: never } {
  const { id, title, run, timeout } = job
  const ref = oneOffRef(input, id)
  const { pod, container } = findTemplate(input, facts, job.service)
  const { livenessProbe, readinessProbe, startupProbe, lifecycle, ports, ...rest } = container
  const { initContainers, topologySpreadConstraints, ...spec } = pod
  const labels = { [label]: hash(destinationOf(input)) }
  const body = {
    apiVersion: ref.apiVersion,
    kind: ref.kind,
    metadata: { name: ref.name, namespace: ref.namespace, labels },
    spec: {
      backoffLimit: 0,
      activeDeadlineSeconds: Math.ceil(timeout / 1000),
      ttlSecondsAfterFinished: kept,
      template: {
        metadata: { labels },
        spec: {
          ...spec,
          restartPolicy: 'Never',
          containers: [{ ...withMounts(rest, pod), ...(run.length === 0 ? {} : { command: run, args: [] }) }],
        },
      },
    },
  }
  return {
    id,
    title,
    do: 'http',
    at: clusterOf(input),
    method: 'POST',
    url: `${collectionPath(ref)}?fieldManager=${fieldManager}&fieldValidation=Strict`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // Made already: the answer to the first attempt was lost.
    expect: [200, 201, 409],
    classify: 'kubernetes.api',
    attempts: 3,
    retryOn: ['timeout'],
  }
}

/** Without the mounts of a StatefulSet's own claims (`volumeClaimTemplates`), of which a Job has none. */
function withMounts(container: Readonly<Record<string, unknown>>, pod: Readonly<Record<string, unknown>>): object {
  const mounts = listAt(container, 'volumeMounts')
  if (mounts.length === 0) return container
  const volumes = listAt(pod, 'volumes').map((volume) => textAt(volume, 'name'))
  return { ...container, volumeMounts: mounts.filter((mount) => volumes.includes(textAt(mount, 'name'))) }
}

function expected({ kind, plural, namespace, name }: Ref): Expected {
  return { kind, plural, namespace, name, images: {}, idle: false }
}

function watch(at: string, workloads: readonly Expected[]): Json {
  return { at, workloads, checkIds: false, patient: false, stable: 0 } as unknown as Json
}

function refused({ id, service }: OneOff, { status, body }: { status: number; body: string }): Failure {
  const { kind = 'usage', cause = `the API server answered ${status}` } = readStatus(body, status) ?? {}
  return new Failure(kind, `before: the Job ${id} of ${service} would be refused: ${cause}`, {
    details: ['POST jobs (server-side dry run): nothing was touched'],
  })
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}

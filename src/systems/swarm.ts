import { createHash } from 'node:crypto'
import { Failure } from '../core/failure.ts'
import { canonicalJson } from '../core/json.ts'

/** How many tasks a service is to have. Jobs run to their end. */
export type ServiceMode = 'replicated' | 'global' | 'replicated-job' | 'global-job'

/** A service as the Engine API describes it, without the values of its environment. */
export interface SwarmService {
  readonly id: string
  /** `stack_service` */
  readonly name: string
  /** Grows with every change; an update must name it. */
  readonly version: number
  readonly labels: Readonly<Record<string, string>>
  readonly image: string
  readonly mode: ServiceMode
  /** Wanted tasks; of a global service 0. */
  readonly replicas: number
  /** Tasks that Swarm wants now; of a global service one for each node that fits. */
  readonly desired: number
  /** Hash of what its containers are made from. */
  readonly spec: string
  /** `any`, `on-failure`, `none`. */
  readonly restart: string
  /** Milliseconds for which Swarm watches a task that it updated. */
  readonly monitor: number
  readonly update: { readonly state: string; readonly startedAt: string; readonly message: string } | null
  /** Of a job: which run. */
  readonly iteration: number
  /** Names of the secrets and configs that its containers get. */
  readonly uses: readonly string[]
  readonly createdAt: string
  readonly updatedAt: string
  /** What it was before its last change; Swarm forgets it when it rolls back by itself. */
  readonly previous?: { readonly image: string; readonly replicas: number }
}

/** A task: one attempt to run one replica. */
export interface SwarmTask {
  readonly id: string
  /** Id of its service. */
  readonly service: string
  /** Its place: the slot, or the node of a global service. */
  readonly place: string
  readonly wanted: string
  readonly state: string
  readonly error: string
  readonly exitCode: number
  readonly container: string
  readonly image: string
  readonly spec: string
  readonly iteration: number
  readonly createdAt: string
}

const stackLabel = 'com.docker.stack.namespace'
const filtered = (path: string, label: string, more = '') =>
  `${path}?${more}filters=${encodeURIComponent(JSON.stringify({ label: [label] }))}`

/** Services of a stack, with how many tasks run. */
export const servicesPath = (stack: string) => filtered('/services', `${stackLabel}=${stack}`, 'status=true&')
/** Tasks of a stack, ended ones too. */
export const tasksPath = (stack: string) => filtered('/tasks', `${stackLabel}=${stack}`)
/** Networks of a stack. */
export const stackNetworksPath = (stack: string) => filtered('/networks', `${stackLabel}=${stack}`)
/** Configs with this label. */
export const configsPath = (label: string) => filtered('/configs', label)
/** Secrets with this label; never their values. */
export const secretsPath = (label: string) => filtered('/secrets', label)
/** What a registry says of an image, asked by the manager. */
export const distributionPath = (reference: string) => `/distribution/${encodeURI(reference)}/json`

/** The cluster's id; everything else in the answer (join tokens) is left out. @throws Failure `usage` when this is not a manager */
export function parseCluster(status: number | undefined, body: string): string {
  if (status === 200) return (parse(body, 'a cluster') as { ID?: string }).ID ?? ''
  throw new Failure('usage', 'The Docker engine is not a manager of a swarm.', {
    hint: 'Deploy to a manager (connection:, DOCKER_HOST or a Docker context), or make one: docker swarm init.',
    details: [body.slice(0, 300)],
  })
}

/** @throws Failure `bug` for an answer that is not a list of services */
export function parseServices(body: string): SwarmService[] {
  return (parse(body, 'a list of services') as RawService[]).map((raw) => {
    const { Name = '', Labels, Mode = {}, TaskTemplate = {}, UpdateConfig } = raw.Spec ?? {}
    const container = TaskTemplate.ContainerSpec ?? {}
    const status = raw.UpdateStatus
    return {
      id: raw.ID ?? '',
      name: Name,
      version: raw.Version?.Index ?? 0,
      labels: Labels ?? {},
      image: container.Image ?? '',
      mode: modeOf(Mode),
      replicas: Mode.Replicated?.Replicas ?? Mode.ReplicatedJob?.TotalCompletions ?? (Mode.Replicated ? 1 : 0),
      desired: raw.ServiceStatus?.DesiredTasks ?? 0,
      spec: hashSpec(TaskTemplate),
      restart: TaskTemplate.RestartPolicy?.Condition ?? 'any',
      monitor: (UpdateConfig?.Monitor || 5e9) / 1e6,
      update: status?.State
        ? { state: status.State, startedAt: status.StartedAt ?? '', message: status.Message ?? '' }
        : null,
      iteration: raw.JobStatus?.JobIteration?.Index ?? 0,
      uses: [
        ...(container.Secrets ?? []).map(({ SecretName = '' }) => SecretName),
        ...(container.Configs ?? []).map(({ ConfigName = '' }) => ConfigName),
      ],
      createdAt: raw.CreatedAt ?? '',
      updatedAt: raw.UpdatedAt ?? '',
      ...(raw.PreviousSpec ? { previous: previousOf(raw.PreviousSpec) } : {}),
    }
  })
}

function previousOf({ TaskTemplate, Mode = {} }: RawSpec) {
  return { image: TaskTemplate?.ContainerSpec?.Image ?? '', replicas: Mode.Replicated?.Replicas ?? 0 }
}

/** Tasks, the newest first. */
export function parseTasks(body: string): SwarmTask[] {
  return (parse(body, 'a list of tasks') as RawTask[])
    .map((raw) => ({
      id: raw.ID ?? '',
      service: raw.ServiceID ?? '',
      place: raw.Slot ? String(raw.Slot) : (raw.NodeID ?? ''),
      wanted: raw.DesiredState ?? '',
      state: raw.Status?.State ?? '',
      error: raw.Status?.Err ?? '',
      exitCode: raw.Status?.ContainerStatus?.ExitCode ?? 0,
      container: raw.Status?.ContainerStatus?.ContainerID ?? '',
      image: raw.Spec?.ContainerSpec?.Image ?? '',
      spec: hashSpec(raw.Spec ?? {}),
      iteration: raw.JobIteration?.Index ?? 0,
      createdAt: raw.CreatedAt ?? '',
    }))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
}

/** Names, labels and data (decoded) of configs; secrets have no data. */
export function parseStored(body: string): { name: string; labels: Record<string, string>; data: string }[] {
  const raw = parse(body, 'a list of configs or secrets') as {
    Spec?: { Name?: string; Labels?: Record<string, string> | null; Data?: string }
  }[]
  return raw.map(({ Spec }) => ({ name: Spec?.Name ?? '', labels: Spec?.Labels ?? {}, data: decode(Spec?.Data ?? '') }))
}

/** Text as configs carry it. */
export function encode(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
}

function decode(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
}

function modeOf(mode: RawMode): ServiceMode {
  if (mode.Global) return 'global'
  if (mode.GlobalJob) return 'global-job'
  return mode.ReplicatedJob ? 'replicated-job' : 'replicated'
}

/** Swarm replaces a task when this changes; placement and limits aside. Values of the environment do not leave this function. */
function hashSpec({ ContainerSpec, ForceUpdate }: RawTemplate): string {
  return createHash('sha256')
    .update(canonicalJson([ContainerSpec ?? null, ForceUpdate ?? 0]))
    .digest('hex')
    .slice(0, 16)
}

function parse(body: string, what: string): unknown {
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new Failure('bug', `The Docker Engine did not answer with ${what}.`, { cause, details: [body.slice(0, 500)] })
  }
}

interface RawMode {
  Replicated?: { Replicas?: number }
  Global?: object
  ReplicatedJob?: { TotalCompletions?: number }
  GlobalJob?: object
}
interface RawTemplate {
  ContainerSpec?: {
    Image?: string
    Secrets?: { SecretName?: string }[] | null
    Configs?: { ConfigName?: string }[] | null
  }
  RestartPolicy?: { Condition?: string }
  ForceUpdate?: number
}
interface RawSpec {
  Name?: string
  Labels?: Record<string, string> | null
  Mode?: RawMode
  TaskTemplate?: RawTemplate
  UpdateConfig?: { Monitor?: number }
}
interface RawService {
  ID?: string
  Version?: { Index?: number }
  CreatedAt?: string
  UpdatedAt?: string
  Spec?: RawSpec
  PreviousSpec?: RawSpec
  ServiceStatus?: { DesiredTasks?: number }
  UpdateStatus?: { State?: string; StartedAt?: string; Message?: string } | null
  JobStatus?: { JobIteration?: { Index?: number } }
}
interface RawTask {
  ID?: string
  ServiceID?: string
  Slot?: number
  NodeID?: string
  CreatedAt?: string
  DesiredState?: string
  Status?: { State?: string; Err?: string; ContainerStatus?: { ContainerID?: string; ExitCode?: number } | null }
  Spec?: RawTemplate
  JobIteration?: { Index?: number } | null
}

import { Failure } from '../core/failure.ts'

/** A container as `GET /containers/json` lists it. */
export interface ContainerSummary {
  readonly id: string
  readonly name: string
  /** Compose's service; empty for a container that is not Compose's. */
  readonly service: string
  /** Compose's hash of the service's configuration. */
  readonly configHash: string
  /** Which of the service's replicas it is, counted from 1. */
  readonly number: string
  /** Made by `docker compose run`. */
  readonly oneOff: boolean
  readonly state: string
}

/** A container as `GET /containers/ID/json` describes it; its environment is left out on purpose: it holds secrets. */
export interface Container extends ContainerSummary {
  /** The reference it was created from. */
  readonly reference: string
  /** Content id: the manifest or index digest under the containerd store, the config's digest under the classic one. */
  readonly imageId: string
  /** ISO 8601, the daemon's clock. */
  readonly created: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly exitCode: number
  readonly outOfMemory: boolean
  /** What the daemon says about a container that could not be started. */
  readonly error: string
  /** `healthy`, `unhealthy`, `starting`; empty without a healthcheck. */
  readonly health: string
  readonly probes: readonly { readonly exitCode: number; readonly output: string }[]
  readonly restarts: number
  /** `no`, `always`, `unless-stopped`, `on-failure`. */
  readonly restartPolicy: string
  /** Bytes; 0: no limit. */
  readonly memoryLimit: number
}

/** An image as `GET /images/REFERENCE/json` describes it. */
export interface LocalImage {
  readonly id: string
  /** `repository@sha256:…`, one for each repository it was pulled from. */
  readonly repoDigests: readonly string[]
}

const labels = {
  project: 'com.docker.compose.project',
  service: 'com.docker.compose.service',
  oneOff: 'com.docker.compose.oneoff',
  configHash: 'com.docker.compose.config-hash',
  number: 'com.docker.compose.container-number',
}

/** Containers of a Compose project, stopped ones too. */
export function containersPath(project: string): string {
  return `/containers/json?all=1&filters=${filters(`com.docker.compose.project=${project}`)}`
}
/** Networks of a Compose project. */
export const networksPath = (project: string) => `/networks?filters=${filters(`com.docker.compose.project=${project}`)}`
/** One container. */
export const containerPath = (id: string) => `/containers/${id}/json`
/** One image of the engine. */
export const imagePath = (reference: string) => `/images/${encodeURI(reference)}/json`
/** Volumes that have all of these labels. */
export const volumesPath = (...wanted: string[]) => `/volumes?filters=${filters(...wanted)}`
/** One volume. */
export const volumePath = (name: string) => `/volumes/${name}`

function filters(...label: string[]): string {
  return encodeURIComponent(JSON.stringify({ label }))
}

/** @throws Failure `bug` for an answer that is not a list of containers */
export function parseContainers(body: string): ContainerSummary[] {
  return (parse(body, 'a list of containers') as RawContainer[]).map((raw) => ({
    id: raw.Id ?? '',
    name: (raw.Names?.[0] ?? '').replace(/^\//, ''),
    state: typeof raw.State === 'string' ? raw.State : '',
    ...composeLabels(raw.Labels),
  }))
}

/** A container as it is listed, with what it publishes. */
export interface PublishedPorts extends ContainerSummary {
  /** The reference it was created from. */
  readonly reference: string
  readonly imageId: string
  readonly ports: readonly { readonly inside: number; readonly outside: number }[]
  /** Compose's project; empty for a container that is not Compose's. */
  readonly project: string
}

/** The same list, with images and published ports. One-off containers are left out. */
export function parsePorts(body: string): PublishedPorts[] {
  const raw = parse(body, 'a list of containers') as RawContainer[]
  return parseContainers(body).flatMap((summary, index) => {
    const { Image = '', ImageID = '', Ports, Labels } = raw[index] ?? {}
    const ports = (Ports ?? []).flatMap(({ PrivatePort = 0, PublicPort }) =>
      PublicPort === undefined ? [] : [{ inside: PrivatePort, outside: PublicPort }],
    )
    const project = Labels?.[labels.project] ?? ''
    return summary.oneOff ? [] : [{ ...summary, reference: Image, imageId: ImageID, ports, project }]
  })
}

/** @throws Failure `bug` for an answer that is not a container */
export function parseContainer(body: string): Container {
  const raw = parse(body, 'a container') as RawContainer
  const state = typeof raw.State === 'object' ? raw.State : {}
  return {
    id: raw.Id ?? '',
    name: (raw.Name ?? '').replace(/^\//, ''),
    ...composeLabels(raw.Config?.Labels),
    state: state.Status ?? '',
    reference: raw.Config?.Image ?? '',
    imageId: raw.Image ?? '',
    created: raw.Created ?? '',
    startedAt: state.StartedAt ?? '',
    finishedAt: state.FinishedAt ?? '',
    exitCode: state.ExitCode ?? 0,
    outOfMemory: state.OOMKilled ?? false,
    error: state.Error ?? '',
    health: state.Health?.Status === 'none' ? '' : (state.Health?.Status ?? ''),
    probes: (state.Health?.Log ?? []).map(({ ExitCode, Output }) => ({
      exitCode: ExitCode ?? 0,
      output: (Output ?? '').trim(),
    })),
    restarts: raw.RestartCount ?? 0,
    restartPolicy: raw.HostConfig?.RestartPolicy?.Name || 'no',
    memoryLimit: raw.HostConfig?.Memory ?? 0,
  }
}

/** @throws Failure `bug` for an answer that is not an image */
export function parseImage(body: string): LocalImage {
  const raw = parse(body, 'an image') as { Id?: string; RepoDigests?: string[] | null }
  return { id: raw.Id ?? '', repoDigests: raw.RepoDigests ?? [] }
}

/** Names and labels of the volumes that `GET /volumes` lists. */
export function parseVolumes(body: string): { name: string; labels: Record<string, string> }[] {
  const raw = parse(body, 'a list of volumes') as {
    Volumes?: { Name?: string; Labels?: Record<string, string> | null }[] | null
  }
  return (raw.Volumes ?? []).map(({ Name, Labels }) => ({ name: Name ?? '', labels: Labels ?? {} }))
}

/** Networks by id and name. */
export function parseNetworks(body: string): { id: string; name: string }[] {
  const raw = parse(body, 'a list of networks') as { Id?: string; Name?: string }[]
  return raw.map(({ Id, Name }) => ({ id: Id ?? '', name: Name ?? '' }))
}

function composeLabels(all: Record<string, string> | null | undefined) {
  return {
    service: all?.[labels.service] ?? '',
    configHash: all?.[labels.configHash] ?? '',
    number: all?.[labels.number] ?? '',
    oneOff: all?.[labels.oneOff] === 'True',
  }
}

function parse(body: string, what: string): unknown {
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new Failure('bug', `The Docker Engine did not answer with ${what}.`, { cause, details: [body.slice(0, 500)] })
  }
}

interface RawContainer {
  ImageID?: string
  Ports?: { PrivatePort?: number; PublicPort?: number }[] | null
  Id?: string
  Name?: string
  Names?: string[]
  Created?: string
  Image?: string
  RestartCount?: number
  Labels?: Record<string, string> | null
  Config?: { Image?: string; Labels?: Record<string, string> | null }
  HostConfig?: { RestartPolicy?: { Name?: string }; Memory?: number }
  State?: string | RawState
}
interface RawState {
  Status?: string
  OOMKilled?: boolean
  ExitCode?: number
  Error?: string
  StartedAt?: string
  FinishedAt?: string
  Health?: { Status?: string; Log?: { ExitCode?: number; Output?: string }[] | null }
}

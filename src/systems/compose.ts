import { Failure } from '../core/failure.ts'
import { parseReference, repositoryName } from '../core/image.ts'
import type { Json } from '../core/json.ts'

/** One service of a rendered model; what is not named here is carried along untouched. */
export interface ComposeService {
  readonly image?: string
  readonly build?: Json
  readonly environment?: Readonly<Record<string, string | null>>
  readonly depends_on?: Readonly<Record<string, { readonly condition?: string }>>
  readonly deploy?: { readonly mode?: string; readonly replicas?: number }
  readonly scale?: number
  readonly volumes?: readonly { readonly type?: string; readonly source?: string; readonly target?: string }[]
  readonly configs?: readonly { readonly source?: string }[]
  readonly secrets?: readonly { readonly source?: string }[]
  readonly [key: string]: unknown
}

/** What `docker compose config --format json` prints: everything resolved, paths absolute, `$` doubled. */
export interface ComposeModel {
  readonly name: string
  readonly services: Readonly<Record<string, ComposeService>>
  readonly secrets?: Readonly<Record<string, Injected>>
  readonly configs?: Readonly<Record<string, Injected>>
  readonly [key: string]: unknown
}
interface Injected {
  readonly environment?: string
  readonly content?: string
  readonly file?: string
}

/** The file names that Compose itself looks for, in its order. */
export const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/** @throws Failure `bug` when it is not a model */
export function parseModel(text: string): ComposeModel {
  try {
    const model = JSON.parse(text) as Partial<ComposeModel>
    return { ...model, name: model.name ?? '', services: model.services ?? {} }
  } catch (cause) {
    throw new Failure('bug', 'docker compose config did not print a model.', { cause, details: [text.slice(0, 500)] })
  }
}

/** `registry/repository` of an image reference; undefined when it is not one (an id, a variable left open). */
export function repositoryOf(reference: string | undefined): string | undefined {
  if (reference === undefined || /^sha256:/.test(reference)) return undefined
  try {
    return repositoryName(parseReference(reference.replace(/@‹.*$/, '')))
  } catch {
    return undefined
  }
}

/** Containers that a service is to have. */
export function replicasOf(service: ComposeService): number {
  if (service.deploy?.mode === 'global') return 1
  return service.deploy?.replicas ?? service.scale ?? 1
}

/** Services that another one waits for to end well. */
export function completedServices(model: ComposeModel): string[] {
  const awaited = Object.values(model.services).flatMap((service) =>
    Object.entries(service.depends_on ?? {})
      .filter(([, { condition }]) => condition === 'service_completed_successfully')
      .map(([name]) => name),
  )
  return [...new Set(awaited)]
}

/** Services that these cannot be without in the file, although they do not wait for them: whose network, volumes or names they share. */
export function sharedServices({ services }: ComposeModel, names: readonly string[]): string[] {
  const found = new Set(names)
  for (const name of found) {
    const { network_mode, ipc, pid, volumes_from = [], links = [] } = (services[name] ?? {}) as Sharing
    const modes = [network_mode, ipc, pid].flatMap((mode) => /^service:(.+)$/.exec(mode ?? '')?.[1] ?? [])
    const listed = [...volumes_from, ...links].flatMap((entry) =>
      entry.startsWith('container:') ? [] : (entry.split(':')[0] ?? []),
    )
    for (const other of [...modes, ...listed]) if (services[other] !== undefined) found.add(other)
  }
  return [...found].filter((name) => !names.includes(name))
}
interface Sharing {
  readonly network_mode?: string
  readonly ipc?: string
  readonly pid?: string
  readonly volumes_from?: readonly string[]
  readonly links?: readonly string[]
}

/** Names of environment variables that `up` itself needs, because a secret or config is taken from one. */
export function injectedVariables(model: ComposeModel): string[] {
  const all = [...Object.values(model.secrets ?? {}), ...Object.values(model.configs ?? {})]
  return [...new Set(all.flatMap(({ environment }) => (environment === undefined ? [] : [environment])))]
}

/**
 * Services into which Compose copies a config or secret when it *creates* their container. A container that an interrupted `up` left
 * behind as `created` lacks them, and a later `up` only starts it: it must be created anew.
 */
export function injectedServices(model: ComposeModel): string[] {
  const copied = (all: Readonly<Record<string, Injected>> | undefined, source: string | undefined) => {
    const one = all?.[source ?? '']
    return one !== undefined && (one.environment !== undefined || one.content !== undefined)
  }
  return Object.entries(model.services)
    .filter(
      ([, { configs, secrets }]) =>
        (configs ?? []).some(({ source }) => copied(model.configs, source)) ||
        (secrets ?? []).some(({ source }) => copied(model.secrets, source)),
    )
    .map(([name]) => name)
}

/** Variables that Compose replaced by nothing, from its warnings. */
export function unsetVariables(stderr: string): string[] {
  const found = [...stderr.matchAll(/The \\?"([^"\\]+)\\?" variable is not set/g)].map(([, name = '']) => name)
  return [...new Set(found)].sort()
}

/** What else Compose warned about, as plain text. */
export function otherWarnings(stderr: string): string[] {
  return stderr
    .split('\n')
    .filter((line) => /level=warning|^WARN/i.test(line) && !/variable is not set/.test(line))
    .map((line) => (/msg="((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line).replaceAll('\\"', '"'))
}

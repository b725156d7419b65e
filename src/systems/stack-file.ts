import { parse as parseYaml } from 'yaml'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'

/** One service of a stack file; what is not named here is carried along untouched. */
export interface StackService {
  readonly image?: string
  readonly build?: unknown
  readonly environment?: Readonly<Record<string, Json>>
  readonly deploy?: {
    readonly mode?: string
    readonly replicas?: number
    readonly labels?: Readonly<Record<string, string>>
    readonly restart_policy?: { readonly condition?: string }
    readonly update_config?: { readonly monitor?: string }
    readonly [key: string]: unknown
  }
  readonly volumes?: readonly { readonly type?: string; readonly source?: string }[]
  readonly secrets?: readonly { readonly source?: string }[]
  readonly configs?: readonly { readonly source?: string }[]
  readonly [key: string]: unknown
}

/** A secret or config of a stack file. */
export interface StackInjected {
  readonly file?: string
  readonly name?: string
  readonly external?: boolean | { readonly name?: string }
  readonly template_driver?: string
  readonly [key: string]: unknown
}

/** What `docker stack config` prints: merged, interpolated, paths absolute. */
export interface StackModel {
  readonly services: Readonly<Record<string, StackService>>
  readonly secrets?: Readonly<Record<string, StackInjected>>
  readonly configs?: Readonly<Record<string, StackInjected>>
  readonly [key: string]: unknown
}

/** The file names that are looked for when none is configured. */
export const defaultStackFiles = [
  'docker-stack.yml',
  'docker-stack.yaml',
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
]

/** @throws Failure `usage` for a file without services */
export function parseStack(text: string): StackModel {
  const model = parseYaml(text) as Partial<StackModel> | null
  if (model?.services && Object.keys(model.services).length > 0) return { ...model, services: model.services }
  throw new Failure('usage', 'The stack file has no services.', {
    hint: 'Name the right one: target: { swarm: { file: PATH } }.',
  })
}

const use = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])[^}]*)?\})/g

/** The variables that a stack file uses: those without which it is incomplete, and all. A file that is no YAML has none: Docker says why. */
export function usedVariables(text: string): { readonly required: readonly string[]; readonly all: readonly string[] } {
  const required = new Set<string>()
  const all = new Set<string>()
  for (const value of strings(readYaml(text))) {
    for (const [, plain, braced, operator = ''] of value.matchAll(use)) {
      const name = plain ?? braced
      if (name === undefined) continue
      all.add(name)
      if (!/[-+]/.test(operator)) required.add(name)
    }
  }
  return { required: [...required].sort(), all: [...all, ...passed(readYaml(text))].sort() }
}

/** Names in `environment` that have no value in the file: Docker takes them from where it runs. */
function passed(file: unknown): string[] {
  const services = (file as { services?: Record<string, { environment?: unknown } | null> } | null)?.services ?? {}
  return Object.values(services).flatMap((service) => {
    const environment = service?.environment ?? []
    if (Array.isArray(environment)) return environment.map(String).filter((entry) => !entry.includes('='))
    return Object.entries(environment as object).flatMap(([name, value]) => (value === null ? [name] : []))
  })
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text, { merge: true })
  } catch {
    return null
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(strings)
}

/** The same value, in which Docker finds nothing to interpolate. */
export function escapeDollars<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$') as T
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(escapeDollars) as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeDollars(inner)])) as T
}

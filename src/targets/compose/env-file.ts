import { parse } from 'yaml'
import { ask, type Facts, type Question } from '../../core/question.ts'
import type { ComposeInput } from './config.ts'
import { composeSource } from './topics.ts'

/** The Compose files as they are written: only they tell which service reads the environment file. Nothing where none is rendered. */
export function askSources(input: ComposeInput, files: readonly string[]): Question[] {
  if (input.config['env-file'] === undefined) return []
  return files.map((file) =>
    ask(
      composeSource(file),
      {
        id: `ask.compose.source.${file}`,
        title: `Read ${file}`,
        do: 'exec',
        argv: ['cat', file],
        quiet: true,
        limit: 4 * 1024 * 1024,
        failsAs: 'absent',
      },
      ({ stdout }) => stdout,
    ),
  )
}

/** Whether the model may be asked for. */
export function haveSources(input: ComposeInput, files: readonly string[], facts: Facts): boolean {
  return input.config['env-file'] === undefined || files.every((file) => facts.has(composeSource(file)))
}

/**
 * A Compose file to merge last: what reads the environment file is given the declared variables themselves, so the file needs not exist, and a
 * secret enters like any other. What a service says in its own `environment:` is stronger, as it is with Compose. Undefined: nothing reads it.
 */
export function envFileOverride(input: ComposeInput, files: readonly string[], facts: Facts): string | undefined {
  const wanted = input.config['env-file']
  if (wanted === undefined) return undefined
  const sources = files.map((file) => servicesIn(facts.need(composeSource(file))))
  const names = [...new Set(sources.flatMap((services) => Object.keys(services)))]
  const overrides = names.flatMap((name) => {
    const all = sources.flatMap((services) => withBases(name, services))
    const entries = all.flatMap((service) => listOf(service.env_file))
    const others = entries.filter((entry) => !isSame(pathOf(entry), wanted))
    if (others.length === entries.length) return []
    const own = new Set(all.flatMap(({ environment }) => namesOf(environment)))
    const given = Object.keys(input.variables).filter((variable) => !own.has(variable))
    const environment = Object.fromEntries(given.map((variable) => [variable, `\${${variable}}`]))
    const rest = others.length === 0 ? '!reset []' : `!override ${JSON.stringify(others)}`
    return [`  ${JSON.stringify(name)}:\n    env_file: ${rest}\n    environment: ${JSON.stringify(environment)}\n`]
  })
  return overrides.length === 0 ? undefined : `services:\n${overrides.join('')}`
}

interface WrittenService {
  readonly env_file?: unknown
  readonly environment?: unknown
  readonly extends?: unknown
}

type Written = Readonly<Record<string, WrittenService>>

/** What a service has from those that it extends in the same file, these first, and what it says itself. */
function withBases(name: string, services: Written, seen: readonly string[] = []): WrittenService[] {
  const own = services[name]
  if (own === undefined || seen.includes(name)) return []
  const from = own.extends as { readonly service?: unknown; readonly file?: unknown } | string | null | undefined
  const base = typeof from === 'string' ? from : from?.file === undefined ? from?.service : undefined
  return [...(typeof base === 'string' ? withBases(base, services, [...seen, name]) : []), own]
}

/** What cannot be read is Compose's to complain about. */
function servicesIn(text: string): Written {
  try {
    const services = (parse(text, { logLevel: 'silent', merge: true }) as { services?: unknown } | null)?.services
    const found = Object.entries((services ?? {}) as Record<string, unknown>)
    return Object.fromEntries(found.filter(([, one]) => typeof one === 'object' && one !== null)) as Written
  } catch {
    return {}
  }
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

function pathOf(entry: unknown): string {
  return typeof entry === 'string' ? entry : String((entry as { path?: unknown } | null)?.path ?? '')
}

function isSame(path: string, wanted: string): boolean {
  return path.replace(/^\.\//, '') === wanted.replace(/^\.\//, '')
}

function namesOf(environment: unknown): string[] {
  if (Array.isArray(environment)) return environment.map((one) => String(one).split('=')[0] ?? '')
  return typeof environment === 'object' && environment !== null ? Object.keys(environment) : []
}

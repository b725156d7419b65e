import type { Settings, Source } from '../core/settings.ts'
import { type Arg, showArg } from '../core/step.ts'
import { explainValues } from './explain/values.ts'

/** One value, as a person sees it, and where it came from. */
export interface Explained {
  /** `images.app.platforms`, `environments.staging.variables.PORT`. */
  readonly path: string
  readonly value: string
  readonly source: Source
}

/** Every value with its source, in the order of the config file. Secrets stand there by name only. */
export function explain(settings: Settings): Explained[] {
  const values = explainValues(settings)
  const explained = Object.entries(settings.sources).flatMap(([path, source]): Explained[] =>
    values.has(path) ? [{ path, value: values.get(path) ?? '', source }] : [],
  )
  return [...explained, ...settings.environments.flatMap(explainVariables)]
}

function explainVariables({ id, variables }: Settings['environments'][number]): Explained[] {
  return variables.map(({ name, value, source }) => ({
    path: `environments.${id}.variables.${name}`,
    value: value === undefined ? '(no value)' : showVariable(value),
    source: source ?? { from: 'default', where: 'nobody gave one' },
  }))
}

function showVariable(value: Arg): string {
  return typeof value === 'string' ? JSON.stringify(value) : showArg(value)
}

/** One line for each value, in columns: path, value, source. `given` leaves out what is only a default. */
export function explainLines(settings: Settings, which: 'all' | 'given' = 'all'): string[] {
  const rows = explain(settings).filter(({ source }) => which === 'all' || source.from !== 'default')
  const [paths, values] = [(row: Explained) => row.path.length, (row: Explained) => short(row.value).length].map(
    (length) => Math.min(60, Math.max(0, ...rows.map(length))),
  )
  return rows.map(({ path, value, source }) =>
    `${path.padEnd(paths ?? 0)}  ${short(value).padEnd(values ?? 0)}  ${showSource(source)}`.trimEnd(),
  )
}

function showSource({ from, where }: Source): string {
  return where === from || where === 'default' ? from : `${from}: ${where}`
}

function short(value: string): string {
  const line = value.replaceAll('\n', '\\n')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

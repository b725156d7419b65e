import type { Place } from '../../core/failure.ts'
import type { Source } from '../../core/settings.ts'
import { parseDotenv } from '../dotenv.ts'
import type { Environment } from '../interpolate.ts'
import { isMapping } from '../path.ts'
import type { Problem } from '../problem.ts'
import type { Declared } from '../settle/variables.ts'

/** What is declared for one environment, and where values may come from. */
export interface ApplicationInput {
  readonly environment: string
  readonly declared: readonly Declared[]
  readonly env: Environment
  /** Names of the values that came through the `secrets` input. */
  readonly secrets: Environment
  readonly readFile: (path: string) => Promise<string | undefined>
  /** A `.env` file is for laptops only. */
  readonly ci: boolean
  readonly origin: (path: string) => Source
}

/** A value for a variable, and where it was found. */
export interface Given {
  readonly value: string
  readonly source: Source
  readonly place?: Place
  /** In a file of the repository. */
  readonly committed: boolean
}

/** The places a variable can get a value from, for one environment. */
export interface Layers {
  readonly environment: string
  readonly ci: boolean
  /** The strongest value that somebody gave. */
  find(name: string): Given | undefined
  /** The declared default, from the key path of the config where it stands. */
  preset(value: string | undefined, at: string): Given | undefined
  /** Names that files give, for finding those nobody declared. */
  readonly fileNames: readonly { readonly name: string; readonly file: string }[]
  readonly problems: readonly Problem[]
}

interface FileLayer {
  readonly values: ReadonlyMap<string, Given>
  readonly problems: readonly Problem[]
}

export async function layersOf(input: ApplicationInput): Promise<Layers> {
  const { environment, env, secrets, ci, origin } = input
  const json = await jsonLayer(`config/${environment}.json`, input.readFile)
  const own = await dotenvLayer(`.env.${environment}`, input.readFile)
  const local = ci ? empty : await dotenvLayer('.env', input.readFile)
  const given = (value: string | undefined, from: Source['from'], where: string): Given | undefined =>
    value === undefined || value === '' ? undefined : { value, source: { from, where }, committed: false }
  return {
    environment,
    ci,
    find: (name) =>
      given(secrets[name], 'secret', `secret ${name}`) ??
      given(env[name], 'environment', `environment variable ${name}`) ??
      local.values.get(name) ??
      own.values.get(name) ??
      json.values.get(name),
    preset: (value, at) =>
      value === undefined
        ? undefined
        : { value, source: { from: 'default', where: origin(at).where }, committed: true },
    fileNames: [json, own].flatMap((layer) =>
      [...layer.values].map(([name, { source }]) => ({ name, file: source.where.split(':')[0] ?? '' })),
    ),
    problems: [...json.problems, ...own.problems, ...local.problems],
  }
}

const empty: FileLayer = { values: new Map(), problems: [] }

/** A flat object of names; inner objects and lists become JSON text. */
async function jsonLayer(file: string, readFile: ApplicationInput['readFile']): Promise<FileLayer> {
  const text = await readFile(file)
  if (text === undefined) return empty
  const wrong = (what: string, place: Place = { file }): FileLayer => ({
    values: new Map(),
    problems: [{ place, path: '', text: what }],
  })
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (thrown) {
    return wrong('not JSON', jsonPlace(file, thrown))
  }
  if (!isMapping(data)) return wrong('expected an object of variables')
  const values = new Map<string, Given>()
  for (const [name, value] of Object.entries(data)) {
    if (value === null) continue
    const line = text.slice(0, Math.max(0, text.indexOf(JSON.stringify(name)))).split('\n').length
    values.set(name, {
      value: typeof value === 'object' ? JSON.stringify(value) : String(value),
      source: { from: 'file', where: `${file}:${line}` },
      place: { file, line },
      committed: true,
    })
  }
  return { values, problems: [] }
}

/** The parser's own words quote the text around the mistake, which may hold a secret: only the place is kept. */
function jsonPlace(file: string, thrown: unknown): Place {
  const message = thrown instanceof Error ? thrown.message : ''
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  return line === undefined ? { file } : { file, line: Number(line), column: Number(column) }
}

async function dotenvLayer(file: string, readFile: ApplicationInput['readFile']): Promise<FileLayer> {
  const text = await readFile(file)
  if (text === undefined) return empty
  const { entries, wrong } = parseDotenv(text)
  return {
    values: new Map(
      entries.map(({ name, value, line }) => [
        name,
        { value, source: { from: 'dotenv', where: `${file}:${line}` }, place: { file, line }, committed: false },
      ]),
    ),
    problems: wrong.map((line) => ({ place: { file, line }, path: '', text: 'expected NAME=value' })),
  }
}

import { parse } from 'csv-parse/sync'
import { Failure } from '../../core/failure.ts'

/** The inputs of docker/build-push-action, all 33 and no other. */
export const dockerInputs = [
  'add-hosts',
  'allow',
  'annotations',
  'attests',
  'build-args',
  'build-contexts',
  'builder',
  'cache-from',
  'cache-to',
  'call',
  'cgroup-parent',
  'context',
  'file',
  'labels',
  'load',
  'network',
  'no-cache',
  'no-cache-filters',
  'outputs',
  'platforms',
  'provenance',
  'pull',
  'push',
  'sbom',
  'secrets',
  'secret-envs',
  'secret-files',
  'shm-size',
  'ssh',
  'tags',
  'target',
  'ulimit',
  'github-token',
] as const

export type DockerInput = (typeof dockerInputs)[number]

/** One build, as its inputs say. Texts are empty, lists are empty, flags are false where nothing was given. */
export interface DockerBuild {
  readonly text: (name: DockerInput) => string
  readonly list: (name: DockerInput) => readonly string[]
  readonly flag: (name: DockerInput) => boolean
}

/** Lists whose items are separated by commas as well as by lines. */
const commaLists = new Set<DockerInput>([
  'add-hosts',
  'allow',
  'no-cache-filters',
  'platforms',
  'secret-envs',
  'ssh',
  'tags',
])

/** @param given input name → its text, untrimmed lines and all */
export function readDockerBuild(given: Readonly<Partial<Record<DockerInput, string>>>): DockerBuild {
  const text = (name: DockerInput) => (given[name] ?? '').trim()
  return {
    text,
    list: (name) => readList(name, text(name)),
    flag: (name) => readFlag(name, text(name)),
  }
}

/** CSV as the Docker action reads it: a quoted record may have several lines; quotes inside `outputs` belong to the exporter. */
function readList(name: DockerInput, text: string): string[] {
  if (text === '') return []
  let records: string[][]
  try {
    records = parse(text, {
      columns: false,
      relaxQuotes: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      ...(name === 'outputs' ? { quote: false } : {}),
    }) as string[][]
  } catch {
    // It may hold a secret: it is not shown.
    throw new Failure('usage', `${name}: the list cannot be read; are all quotes closed?`)
  }
  const items = commaLists.has(name) ? records.flat() : records.map((fields) => fields.join(','))
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

function readFlag(name: DockerInput, text: string): boolean {
  if (text === '' || /^(false|False|FALSE)$/.test(text)) return false
  if (/^(true|True|TRUE)$/.test(text)) return true
  throw new Failure('usage', `${name}: expected true or false, found ${JSON.stringify(text.slice(0, 100))}.`)
}

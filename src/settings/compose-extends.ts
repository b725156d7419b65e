import { parseDocument } from 'yaml'
import { Failure } from '../core/failure.ts'
import { composeText } from './compose-text.ts'
import type { Environment } from './interpolate.ts'
import { isMapping, type Mapping } from './path.ts'

/** A Compose file with the files that it includes or extends. */
export interface ComposeFiles {
  /** Relative to the checkout. */
  readonly file: string
  /** By path, that one among them. */
  readonly contents: ReadonlyMap<string, string>
  readonly env: Environment
}

/** A service as one file has it. */
export interface ComposeService {
  readonly name: string
  readonly service: Mapping
  /** Where it stands: its paths are relative to that file's folder. */
  readonly file: string
  /** The secrets that this file declares. */
  readonly secrets: unknown
  /** What it extends. */
  readonly base?: ComposeService
}

/** Files and services followed at most, one from the other. */
const deepest = 20

/** Reads a Compose file and what it refers to, and so on. @throws Failure `usage` for one that is not there */
export async function readComposeFiles(
  file: string,
  env: Environment,
  readFile: (path: string) => Promise<string | undefined>,
): Promise<ComposeFiles> {
  const contents = new Map<string, string>()
  const visit = async (path: string, from: string): Promise<void> => {
    if (contents.has(path)) return
    const content = contents.size > deepest ? undefined : await readFile(path)
    if (content === undefined)
      throw wrong(from, path === from ? 'is not there' : `refers to ${path}, which is not there`)
    contents.set(path, content)
    for (const other of referred(parse(path, content), path, env)) await visit(other, path)
  }
  await visit(file, file)
  return { file, contents, env }
}

/** The services of a file and of those that it includes; one of its own counts more. @throws Failure `usage` */
export function composeServices({ file, contents, env }: ComposeFiles): readonly ComposeService[] {
  const found = new Map<string, ComposeService>()
  for (const path of includedBy(file, { contents, env })) {
    const data = parse(path, contents.get(path) ?? '')
    const services = isMapping(data['services']) ? Object.entries(data['services']) : []
    for (const [name, service] of services)
      if (isMapping(service))
        found.set(name, withBase({ name, service, file: path, secrets: data['secrets'] }, { contents, env }, 0))
  }
  return [...found.values()]
}

/** A path as a Compose file has it, from the checkout. Undefined: outside of it, or no path. */
export function fromComposeFile(path: string, file: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^git@|^\//.test(path)) return undefined
  const parts: string[] = []
  for (const part of [...file.split('/').slice(0, -1), ...path.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/') || '.'
}

type Contents = Pick<ComposeFiles, 'contents' | 'env'>

/** What is included first, the file itself last. */
function includedBy(file: string, set: Contents, seen: string[] = []): string[] {
  if (seen.includes(file)) return []
  const data = parse(file, set.contents.get(file) ?? '')
  return [...includes(data, file, set.env).flatMap((one) => includedBy(one, set, [...seen, file])), file]
}

function withBase(one: ComposeService, { contents, env }: Contents, depth: number): ComposeService {
  const { extends: given } = one.service
  if (given === undefined || given === null) return one
  const at = `services.${one.name}.extends`
  if (depth > deepest) throw wrong(one.file, `${at}: goes in a circle`)
  const name = isMapping(given) ? String(given['service'] ?? '') : String(given)
  const path = extended(given, one.file, env) ?? one.file
  const data = parse(path, contents.get(path) ?? '')
  const service = isMapping(data['services']) ? data['services'][name] : undefined
  if (!isMapping(service)) throw wrong(one.file, `${at}: there is no service ${JSON.stringify(name)} in ${path}`)
  const base = withBase({ name, service, file: path, secrets: data['secrets'] }, { contents, env }, depth + 1)
  return { ...one, base }
}

function referred(data: Mapping, file: string, env: Environment): string[] {
  const services = isMapping(data['services']) ? Object.values(data['services']) : []
  const bases = services.flatMap((service) =>
    isMapping(service) ? (extended(service['extends'], file, env) ?? []) : [],
  )
  return [...includes(data, file, env), ...bases]
}

function includes({ include }: Mapping, file: string, env: Environment): string[] {
  if (include === undefined || include === null) return []
  const entries: unknown[] = Array.isArray(include) ? include : [include]
  return entries.flatMap((entry) => {
    if (isMapping(entry) && entry['project_directory'] !== undefined)
      throw wrong(
        file,
        'include.project_directory: has no counterpart here; write the images under images: in the config',
      )
    const paths = isMapping(entry) ? entry['path'] : entry
    return (Array.isArray(paths) ? paths : [paths]).map((path) => local(String(path), { file, at: 'include', env }))
  })
}

function extended(given: unknown, file: string, env: Environment): string | undefined {
  const path = isMapping(given) ? given['file'] : undefined
  return path === undefined ? undefined : local(String(path), { file, at: 'extends.file', env })
}

function local(path: string, { file, at, env }: { file: string; at: string; env: Environment }): string {
  const { text, problems } = composeText(path, env)
  const found = fromComposeFile(text, file)
  if (problems[0] !== undefined) throw wrong(file, `${at}: ${problems[0]}`)
  if (found === undefined) throw wrong(file, `${at}: ${text} is not a file of the checkout`)
  return found
}

function parse(file: string, content: string): Mapping {
  const document = parseDocument(content, { merge: true, logLevel: 'silent', prettyErrors: false })
  const [error] = document.errors
  const place = { file }
  if (error !== undefined) throw new Failure('usage', `${file}: not YAML: ${error.message}`, { cause: error, place })
  const data: unknown = document.toJS()
  return isMapping(data) ? data : {}
}

function wrong(file: string, text: string): Failure {
  return new Failure('usage', `${file}: ${text}.`, { place: { file } })
}

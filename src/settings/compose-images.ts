import { parseDocument } from 'yaml'
import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import { composeText } from './compose-text.ts'
import type { Environment } from './interpolate.ts'
import { isMapping, type Mapping } from './path.ts'

export interface ComposeFile {
  /** Relative to the checkout. */
  readonly file: string
  readonly content: string
  readonly env: Environment
}

/**
 * The `build:` entries of a Compose file as the config's `images`, one for each service; services that build the same are one.
 * @throws Failure `usage` for what cannot be read, and for what an image of the config has no counterpart for
 */
export function composeImages({ file, content, env }: ComposeFile): Record<string, Mapping> {
  const place = { file }
  const wrong = (path: string, text: string) => new Failure('usage', `${file}: ${path}: ${text}.`, { place })
  const document = parseDocument(content, { merge: true, logLevel: 'silent', prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) throw new Failure('usage', `${file}: not YAML: ${error.message}`, { cause: error, place })
  const data: unknown = document.toJS()
  const text = (value: unknown, path: string): string => {
    const { text: read, problems } = composeText(String(value), env)
    if (problems[0] !== undefined) throw wrong(path, problems[0])
    return read
  }
  const root = isMapping(data) ? data : {}
  const services = isMapping(root['services']) ? Object.entries(root['services']) : []
  const images: Record<string, Mapping> = {}
  const seen = new Map<string, string>()
  for (const [name, service] of services) {
    if (!isMapping(service) || service['build'] === undefined || service['build'] === null) continue
    const at = `services.${name}`
    const build = isMapping(service['build']) ? service['build'] : { context: service['build'] }
    const said =
      service['image'] === undefined ? {} : { name: untagged(composeText(String(service['image']), env).text) }
    const image = { ...said, ...readBuild(build, { at: `${at}.build`, file, text, wrong, secrets: root['secrets'] }) }
    const key = JSON.stringify(image)
    if (service['image'] !== undefined && seen.has(key)) continue
    seen.set(key, name)
    images[name.toLowerCase().replaceAll('.', '-')] = image
  }
  return images
}

/** `ghcr.io/acme/web:${TAG:-latest}` without what comes after the name: tags are made by this product. */
function untagged(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/]*$/, '')
}

interface Reading {
  readonly at: string
  readonly file: string
  readonly secrets: unknown
  text(value: unknown, path: string): string
  wrong(path: string, text: string): Failure
}

/** Compose's key → the image's, or that of its `build`. */
const plain: Readonly<Record<string, string>> = { target: 'target' }
const lists: Readonly<Record<string, string>> = {
  cache_from: 'cache-from',
  cache_to: 'cache-to',
  extra_hosts: 'add-hosts',
  additional_contexts: 'build-contexts',
  ssh: 'ssh',
  entitlements: 'allow',
  ulimits: 'ulimit',
}
const singles: Readonly<Record<string, string>> = { network: 'network', shm_size: 'shm-size' }
const flags: Readonly<Record<string, string>> = { no_cache: 'no-cache', pull: 'pull' }
/** Tags are made by rules; the second says what happens on a laptop alone. */
const ignored = ['tags', 'isolation']

function readBuild(build: Mapping, reading: Reading): Mapping {
  const { at, file, text, wrong } = reading
  const image: Record<string, unknown> = {}
  const options: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(build)) {
    const path = `${at}.${key}`
    if (value === null || value === undefined || ignored.includes(key)) continue
    if (key === 'context') image['context'] = contextOf(text(value, path), file, () => wrong(path, remote))
    else if (key === 'dockerfile') image['file'] = text(value, path)
    else if (key === 'args') image['build-args'] = Object.fromEntries(pairs(value, (each) => text(each, path)))
    else if (key === 'labels') image['labels'] = pairs(value, (each) => text(each, path)).map((pair) => pair.join('='))
    else if (key === 'platforms') image['platforms'] = listOf(value).map((each) => text(each, path))
    else if (key === 'secrets') Object.assign(options, readSecrets(value, { ...reading, at: path }))
    else if (plain[key] !== undefined) image[plain[key]] = text(value, path)
    else if (lists[key] !== undefined) options[lists[key]] = listed(value).map((each) => text(each, path))
    else if (singles[key] !== undefined) options[singles[key]] = text(value, path)
    else if (flags[key] !== undefined) options[flags[key]] = value === true || text(value, path) === 'true'
    else if (key === 'provenance' || key === 'sbom') options[key] = text(value, path)
    else {
      const known = [
        'context',
        'dockerfile',
        'args',
        'labels',
        'platforms',
        'secrets',
        ...Object.keys({ ...plain, ...lists, ...singles, ...flags }),
      ]
      throw wrong(path, `has no counterpart here${didYouMean(key, known)}; write the image under images: in the config`)
    }
  }
  return {
    context: contextOf('.', file, () => wrong(at, remote)),
    ...image,
    ...(Object.keys(options).length > 0 ? { build: options } : {}),
  }
}

const remote = 'a context that is not a folder of the checkout; write the image under images: in the config'

/** Relative to the Compose file; ours is relative to the checkout. */
function contextOf(context: string, file: string, wrong: () => Failure): string {
  if (/^[a-z+]+:\/\/|^git@|^\//.test(context)) throw wrong()
  const parts: string[] = []
  for (const part of [...file.split('/').slice(0, -1), ...context.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) throw wrong()
  }
  return parts.join('/') || '.'
}

/** Of the environment by name, of files by path; both are declared at the top of the Compose file. */
function readSecrets(value: unknown, { at, secrets, wrong, text }: Reading): Mapping {
  const declared = isMapping(secrets) ? secrets : {}
  const names: Record<string, string> = {}
  const files: string[] = []
  for (const entry of listOf(value)) {
    const source = text(isMapping(entry) ? entry['source'] : entry, at)
    const id = isMapping(entry) && entry['target'] !== undefined ? text(entry['target'], at) : source
    const from = declared[source]
    if (isMapping(from) && typeof from['environment'] === 'string') names[id] = from['environment']
    else if (isMapping(from) && typeof from['file'] === 'string') files.push(`${id}=${text(from['file'], at)}`)
    else throw wrong(at, `the secret ${JSON.stringify(source)} comes neither from the environment nor from a file`)
  }
  return {
    ...(Object.keys(names).length > 0 ? { secrets: names } : {}),
    ...(files.length > 0 ? { 'secret-files': files } : {}),
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** A mapping as `name=value` lines; limits may have a soft and a hard one. */
function listed(value: unknown): readonly string[] {
  if (!isMapping(value)) return listOf(value).map(String)
  return Object.entries(value).map(([name, one]) => {
    if (one === null) return name
    return isMapping(one) ? `${name}=${String(one['soft'])}:${String(one['hard'])}` : `${name}=${String(one)}`
  })
}

/** `NAME: value` or `- NAME=value`; without a value it is the environment's. */
function pairs(value: unknown, read: (text: unknown) => string): [string, string][] {
  const given = isMapping(value) ? Object.entries(value) : listOf(value).map((line) => split(String(line)))
  return given.map(([name, one]) => [name, read(one === null || one === undefined ? `\${${name}}` : one)])
}

function split(line: string): [string, string | undefined] {
  const equals = line.indexOf('=')
  return equals < 0 ? [line, undefined] : [line.slice(0, equals), line.slice(equals + 1)]
}

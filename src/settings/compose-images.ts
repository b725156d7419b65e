import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import { type ComposeFiles, type ComposeService, composeServices, fromComposeFile } from './compose-extends.ts'
import { composeText } from './compose-text.ts'
import type { Environment } from './interpolate.ts'
import { isMapping, type Mapping } from './path.ts'

/**
 * The `build:` entries of a Compose file, and of those it includes or extends, as the config's `images`, one for each service; services that
 * build the same are one.
 * @throws Failure `usage` for what cannot be read, and for what an image of the config has no counterpart for
 */
export function composeImages(files: ComposeFiles): Record<string, Mapping> {
  const images: Record<string, Mapping> = {}
  const seen = new Map<string, string>()
  for (const service of composeServices(files)) {
    const image = imageOf(service, files.env)
    if (image === undefined) continue
    const key = JSON.stringify(image)
    if (image['name'] !== undefined && seen.has(key)) continue
    seen.set(key, service.name)
    images[service.name.toLowerCase().replaceAll('.', '-')] = image
  }
  return images
}

/** Undefined: it is not built. What a service extends is merged as Compose does it: mappings by key, lists one after the other. */
function imageOf({ name, service, file, secrets, base }: ComposeService, env: Environment): Mapping | undefined {
  const before = base === undefined ? undefined : imageOf(base, env)
  const { build: given, image: called } = service
  if ((given === undefined || given === null) && before === undefined) return undefined
  const wrong = (path: string, text: string) => new Failure('usage', `${file}: ${path}: ${text}.`, { place: { file } })
  const text = (value: unknown, path: string): string => {
    const { text: read, problems } = composeText(String(value), env)
    if (problems[0] !== undefined) throw wrong(path, problems[0])
    return read
  }
  const build = isMapping(given) ? given : given === undefined || given === null ? {} : { context: given }
  const own = readBuild(build, { at: `services.${name}.build`, file, text, wrong, secrets })
  const said = called === undefined ? {} : { name: untagged(composeText(String(called), env).text) }
  if (before !== undefined && build['context'] === undefined)
    return { ...merged(before, { ...own, context: before['context'] }), ...said }
  return before === undefined ? { ...said, ...own } : { ...merged(before, own), ...said }
}

function merged(before: Mapping, own: Mapping): Mapping {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(own)])]
  return Object.fromEntries(
    keys.map((key) => {
      const [a, b] = [before[key], own[key]]
      if (isMapping(a) && isMapping(b)) return [key, merged(a, b)]
      return [key, Array.isArray(a) && Array.isArray(b) ? [...new Set([...a, ...b])] : (b ?? a)]
    }),
  )
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

type Read = (value: unknown, at: string, reading: Reading) => unknown

const asText: Read = (value, at, { text }) => text(value, at)
const asTexts: Read = (value, at, { text }) => listed(value).map((each) => text(each, at))
const asContexts: Read = (value, at, reading) =>
  listed(value).map((each) => namedContext(reading.text(each, at), at, reading))
const asFlag: Read = (value, at, { text }) => value === true || text(value, at) === 'true'

/** Compose's key → the image's key and how its value is read. */
const imageKeys: Readonly<Record<string, readonly [string, Read]>> = {
  context: ['context', (value, at, { file, text, wrong }) => contextOf(text(value, at), file, () => wrong(at, remote))],
  dockerfile: ['file', asText],
  target: ['target', asText],
  args: ['build-args', (value, at, { text }) => Object.fromEntries(pairs(value, (each) => text(each, at)))],
  labels: ['labels', (value, at, { text }) => pairs(value, (each) => text(each, at)).map((pair) => pair.join('='))],
  platforms: ['platforms', (value, at, { text }) => listOf(value).map((each) => text(each, at))],
}

/** The same for keys of the image's `build`. */
const buildKeys: Readonly<Record<string, readonly [string, Read]>> = {
  cache_from: ['cache-from', asTexts],
  cache_to: ['cache-to', asTexts],
  extra_hosts: ['add-hosts', asTexts],
  additional_contexts: ['build-contexts', asContexts],
  ssh: ['ssh', asTexts],
  entitlements: ['allow', asTexts],
  ulimits: ['ulimit', asTexts],
  network: ['network', asText],
  shm_size: ['shm-size', asText],
  no_cache: ['no-cache', asFlag],
  pull: ['pull', asFlag],
  provenance: ['provenance', asText],
  sbom: ['sbom', asText],
}

/** Tags are made by rules; the second says what happens on a laptop alone. */
const ignored = ['tags', 'isolation']

function readBuild(build: Mapping, reading: Reading): Mapping {
  const { at, file, wrong } = reading
  const image: Record<string, unknown> = {}
  const options: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(build)) {
    const path = `${at}.${key}`
    if (value === null || value === undefined || ignored.includes(key)) continue
    const [ours, theirs] = [lookUp(imageKeys, key), lookUp(buildKeys, key)]
    if (ours !== undefined) image[ours[0]] = ours[1](value, path, reading)
    else if (theirs !== undefined) options[theirs[0]] = theirs[1](value, path, reading)
    else if (key === 'secrets') Object.assign(options, readSecrets(value, { ...reading, at: path }))
    else throw wrong(path, unknownKey(key))
  }
  return {
    context: contextOf('.', file, () => wrong(at, remote)),
    ...image,
    ...(Object.keys(options).length > 0 ? { build: options } : {}),
  }
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function unknownKey(key: string): string {
  const known = [...Object.keys(imageKeys), ...Object.keys(buildKeys), 'secrets']
  return `has no counterpart here${didYouMean(key, known)}; write the image under images: in the config`
}

const remote = 'a context that is not a folder of the checkout; write the image under images: in the config'

/** Relative to the Compose file; ours is relative to the checkout. */
function contextOf(context: string, file: string, wrong: () => Failure): string {
  const found = fromComposeFile(context, file)
  if (found === undefined) throw wrong()
  return found
}

/** `base=../base` from the checkout; what is no folder of it is taken as it is. @throws Failure for another service's image */
function namedContext(entry: string, path: string, { file, wrong }: Reading): string {
  const [name, value = ''] = split(entry)
  if (value.startsWith('service:'))
    throw wrong(path, 'the image of another service; write the image under images: in the config')
  return `${name}=${fromComposeFile(value, file) ?? value}`
}

/** Of the environment by name, of files by path; both are declared at the top of the Compose file. */
function readSecrets(value: unknown, { at, file, secrets, wrong, text }: Reading): Mapping {
  const declared = isMapping(secrets) ? secrets : {}
  const names: Record<string, string> = {}
  const files: string[] = []
  for (const entry of listOf(value)) {
    const source = text(isMapping(entry) ? entry['source'] : entry, at)
    const id = isMapping(entry) && entry['target'] !== undefined ? text(entry['target'], at) : source
    const from = declared[source]
    if (isMapping(from) && typeof from['environment'] === 'string') names[id] = from['environment']
    else if (isMapping(from) && typeof from['file'] === 'string')
      files.push(`${id}=${pathOf(text(from['file'], at), file)}`)
    else throw wrong(at, `the secret ${JSON.stringify(source)} comes neither from the environment nor from a file`)
  }
  return {
    ...(Object.keys(names).length > 0 ? { secrets: names } : {}),
    ...(files.length > 0 ? { 'secret-files': files } : {}),
  }
}

/** Absolute paths, and those outside of the checkout from its folder, stay as they are. */
function pathOf(path: string, file: string): string {
  return fromComposeFile(path, file) ?? path
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

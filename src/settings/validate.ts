import { z } from 'zod'
import { Failure, type Place } from '../core/failure.ts'
import type { Source } from '../core/settings.ts'
import { composeFiles, type Detected, detect } from './detect.ts'
import { type ConfigFile, readConfig } from './file.ts'
import { imageReferences } from './image-references.ts'
import { schemaProblems } from './issues.ts'
import type { LoadInput } from './load-input.ts'
import { type Override, overlay, overrideSources } from './merge.ts'
import { oneForEachCause } from './one-cause.ts'
import { isMapping, type KeyPath, type Mapping, showPath } from './path.ts'
import { type Problem, problemsFailure, showPlace } from './problem.ts'
import { exposedSecrets, referenceProblems } from './references.ts'
import { keysAt } from './schema/keys.ts'
import { configSchema, type TargetSchemas, type Written } from './schema.ts'

/** The config, valid, with where each of its values came from. */
export interface Config {
  readonly written: Written
  readonly detected: Detected
  readonly origin: (path: string) => Source
  readonly problem: (path: string, text: string) => Problem
}

export interface Validating {
  readonly input: LoadInput
  readonly file: string
  readonly content: string | undefined
  readonly overrides: readonly Override[]
}

/** The config file with the inputs over it, held against the schema. Loaded only when there is something to validate.
 * @throws Failure `usage` naming every problem of the file at once */
export async function readValidated({ input, file, content, overrides }: Validating): Promise<Config> {
  const config = await withComposeImages(readConfig(file, content ?? '', input.env), input)
  const targets = await mentionedTargets(input, content ?? '')
  const detected = await detect({ ...input, contexts: contextsOf(config.data) })
  const assumed = assumedTargets(config.data, targets, detected.compose)
  const all = [...assumed, ...overrides.map((override) => aimed(override, config.data))]
  const data = overlay(config.data, all)
  const places = createPlaces(config, overrideSources(all))
  const schema = configSchema(targets)
  const result = schema.safeParse(data)
  const wrong = [
    ...(result.success
      ? []
      : schemaProblems(result.error.issues, {
          data,
          shown: (path) => config.references.get(path),
          keys: (path) => keysAt(schema, path),
        })),
    ...referenceProblems(data),
    ...imageReferences(data),
    ...exposedSecrets(data, config.names),
  ]
  const { problem } = places
  const located = oneForEachCause(wrong, ({ path, text, ofKey }) => problem(path, text, ofKey))
  const told = new Set(config.problems.map(({ path }) => path))
  const problems = [...config.problems, ...located.filter(({ path }) => !told.has(path))]
  if (problems.length > 0 || !result.success) throw problemsFailure(problems)
  return {
    written: result.data,
    detected,
    origin: places.origin,
    problem: (path, text) => places.problem(path.split('.'), text),
  }
}

/** The Compose file's builds are images, unless the config says otherwise. */
async function withComposeImages(config: ConfigFile, input: LoadInput): Promise<ConfigFile> {
  const { images, builds } = config.data
  const asked = isMapping(builds) ? builds['compose'] : undefined
  if (asked === false || (asked === undefined && images !== undefined)) return config
  const names = await input.listFiles('.')
  const fitting = names.some((name) => name === 'Dockerfile' || name === 'Containerfile')
  if (asked === undefined && fitting) return config
  const file = typeof asked === 'string' ? asked : composeFiles.find((name) => names.includes(name))
  const text = file === undefined ? undefined : await input.readFile(file)
  if (file === undefined || text === undefined) {
    if (asked === undefined) return config
    throw new Failure('usage', `builds.compose: there is no ${file ?? 'Compose file'} in this checkout.`)
  }
  const [{ composeImages }, { readComposeFiles }] = await Promise.all([
    import('./compose-images.ts'),
    import('./compose-extends.ts'),
  ])
  const found = composeImages(await readComposeFiles(file, input.env, input.readFile))
  const written = isMapping(images) ? images : {}
  const joined = Object.fromEntries(
    Object.entries({ ...found, ...written }).map(([id, image]) => {
      const own = typeof image === 'string' ? { name: image } : image
      return [id, isMapping(own) ? { ...found[id], ...own } : own]
    }),
  )
  if (Object.keys(joined).length === 0) return config
  return { ...config, data: { ...config.data, images: joined } }
}

/** Only targets that the text mentions need their schema, which is the largest part of a plan's start; the others stand for their names. An
 * environment without a target may be a Compose one. */
async function mentionedTargets(input: Validating['input'], text: string): Promise<TargetSchemas> {
  const mentioned = (kind: string) => text.includes(kind) || (kind === 'compose' && text.includes('environments'))
  const schemas = await input.targetSchemas(mentioned)
  return Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, schema ?? z.unknown()]))
}

/** An environment that says nothing of a target, in a checkout with a Compose file, is a Compose environment. */
function assumedTargets(data: Mapping, targets: TargetSchemas, compose: Config['detected']['compose']): Override[] {
  const environments = isMapping(data['environments']) ? Object.entries(data['environments']) : []
  if (compose === undefined || !Object.hasOwn(targets, 'compose')) return []
  return environments
    .filter(([, environment]) => isMapping(environment) && !environment['target'] && !environment['targets'])
    .map(([name]) => ({
      path: ['environments', name, 'target', 'compose', 'file'],
      value: compose.value,
      source: { from: 'detected', where: compose.where },
    }))
}

/** An input that names no image means the only one; without any in the file, the one called `app`. */
function aimed(override: Override, data: Mapping): Override {
  if (override.path[1] !== '*') return override
  const [only = 'app', ...others] = isMapping(data['images']) ? Object.keys(data['images']) : []
  if (others.length > 0) {
    throw new Failure(
      'usage',
      `${override.source.where}: the config has several images (${[only, ...others].join(', ')}); name them there.`,
    )
  }
  return { ...override, path: [override.path[0] ?? '', only, ...override.path.slice(2)] }
}

function contextsOf(data: Mapping): string[] {
  const images = isMapping(data['images']) ? Object.values(data['images']) : []
  return images.flatMap((image) => (isMapping(image) && typeof image['context'] === 'string' ? [image['context']] : []))
}

interface Places {
  origin(path: string): Source
  problem(path: KeyPath, text: string, ofKey?: boolean): Problem
}

function createPlaces(config: ConfigFile, overridden: ReadonlyMap<string, Source>): Places {
  const fileOrigin = (place: Place | undefined): Source => ({
    from: 'file',
    where: place ? showPlace(place) : config.file,
  })
  return {
    origin: (path) => {
      const given = nearestOf(path, overridden)
      const place = nearestOf(path, config.values)
      return given !== undefined && (place === undefined || given.path.length >= place.path.length)
        ? given.value
        : fileOrigin(place?.value)
    },
    problem: (path, text, ofKey = false) => {
      const shown = showPath(path)
      const given = nearestOf(shown, overridden)
      if (given !== undefined && given.path.length >= (nearestOf(shown, config.values)?.path.length ?? 0)) {
        const { from, where } = given.value
        return { path: shown, text: from === 'input' ? `${text} (from ${where})` : text }
      }
      const missing = ofKey || !config.values.has(shown)
      const place = (missing ? undefined : config.values.get(shown)) ?? nearestOf(shown, config.keys)?.value
      return { path: shown, text, place: place ?? { file: config.file } }
    },
  }
}

/** What is known of a path or of the nearest thing around it: a short form has only a place of its own. */
function nearestOf<T>(path: string, known: ReadonlyMap<string, T>): { path: string; value: T } | undefined {
  for (let shown = path; shown !== ''; shown = shown.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const value = known.get(shown)
    if (value !== undefined) return { path: shown, value }
  }
  return undefined
}

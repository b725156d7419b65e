import { Failure } from '../../core/failure.ts'
import { type Inputs, type InputTexts, needsCsv, needsEngine, parseInputs } from '../../metadata/inputs.ts'
import type { TemplateEngine } from '../../metadata/libraries.ts'

/** Everything that the action was given, read and checked; libraries are loaded only where an input needs them. */
export interface OpenedInputs {
  readonly inputs: Inputs
  readonly engine: TemplateEngine | undefined
  readonly source: 'workflow' | 'git'
  readonly separators: { readonly tags: string; readonly labels: string; readonly annotations: string }
  readonly bakeTarget: string
  readonly token: string
  /** Comma-separated annotation levels. */
  readonly levels: string
  /** Whether outputs are exported as variables too. */
  readonly exported: boolean
}

type Environment = Readonly<Record<string, string>>

/** @throws Failure `usage` */
export async function openInputs(env: Environment): Promise<OpenedInputs> {
  const input = (name: string) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const separator = (name: string) => env[`INPUT_${name.toUpperCase()}`] || '\n'
  const source = input('context') || 'workflow'
  if (source !== 'workflow' && source !== 'git') {
    throw new Failure('usage', `Invalid context source: ${source}`, { hint: 'Use context: workflow or context: git.' })
  }
  const texts: InputTexts = {
    images: input('images'),
    tags: input('tags'),
    flavor: input('flavor'),
    labels: input('labels'),
    annotations: input('annotations'),
  }
  const csv = needsCsv(texts) ? (await import('../../metadata/csv-reader.ts')).csvReader : undefined
  const inputs = parseInputs(texts, csv)
  return {
    inputs,
    engine: needsEngine(inputs) ? (await import('../../metadata/handlebars.ts')).handlebars : undefined,
    source,
    separators: {
      tags: separator('sep-tags'),
      labels: separator('sep-labels'),
      annotations: separator('sep-annotations'),
    },
    bakeTarget: input('bake-target') || 'docker-metadata-action',
    token: input('github-token'),
    levels: env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] || 'manifest',
    exported: parseSwitch(env['DOCKER_METADATA_SET_OUTPUT_ENV'] ?? ''),
  }
}

/** Go's spellings of a boolean; empty is true. */
function parseSwitch(text: string): boolean {
  if (['', '1', 't', 'T', 'true', 'TRUE', 'True'].includes(text)) return true
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(text)) return false
  throw new Failure('usage', `parseBool syntax error: ${text}`, {
    hint: 'Set DOCKER_METADATA_SET_OUTPUT_ENV to true or false.',
  })
}

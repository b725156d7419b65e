import { type Document, isDocument, LineCounter, parseAllDocuments, type YAMLError } from 'yaml'
import { Failure, type Place } from '../core/failure.ts'
import type { Environment } from './interpolate.ts'
import { isMapping, type Mapping } from './path.ts'
import { type Problem, problemsFailure } from './problem.ts'
import { type Walked, walk } from './walk.ts'

export interface ConfigFile extends Walked {
  readonly file: string
  readonly data: Mapping
}

const largest = 1024 * 1024

/** Reads the YAML of a config file. What is not YAML at all ends it at once; problems of single values come back with the rest, so
 * that they are reported together with those of the schema.
 * @param file its name for people, relative to the checkout
 * @throws Failure `usage` */
export function readConfig(file: string, content: string, env: Environment): ConfigFile {
  if (content.length > largest) {
    throw new Failure('usage', `${file}: larger than 1 MiB; this is not a config file.`, { place: { file } })
  }
  const text = content.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const documents = parse(text, lines, file)
  const garbled = text.search(/[\uFFFD\0]/)
  if (garbled >= 0) throw one(place(garbled), 'not UTF-8 text; save the file as UTF-8')
  const [document, second] = documents
  if (second !== undefined)
    throw one(place(second.range?.[0] ?? 0), 'a second YAML document; one file holds one configuration')
  if (document === undefined || document.contents === null) return { file, data: {}, ...nothing }
  const wrong = [...document.errors, ...document.warnings]
  if (wrong.some(({ message }) => message.includes('call stack'))) throw tooDeep(file, wrong)
  if (wrong.length > 0) throw problemsFailure(syntaxProblems(wrong, place, text))
  const walked = walk({ document, env, place })
  if (walked.endless !== undefined) throw problemsFailure([walked.endless])
  if (!isMapping(walked.data))
    throw one(place(0), `expected a mapping with keys such as gates and images, found ${kindOf(walked.data)}`)
  return { ...walked, file, data: walked.data }
}

const nothing: Omit<ConfigFile, 'file' | 'data'> = {
  keys: new Map(),
  values: new Map(),
  references: new Map(),
  names: [],
  problems: [],
  endless: undefined,
}

function one(place: Place, text: string): Failure {
  return problemsFailure([{ place, path: '', text }])
}

function parse(text: string, lineCounter: LineCounter, file: string): readonly Document[] {
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter,
      prettyErrors: false,
      merge: false,
      strict: true,
      logLevel: 'silent',
    })
    return Array.isArray(parsed) ? parsed.filter((document) => isDocument(document)) : []
  } catch (cause) {
    throw tooDeep(file, cause)
  }
}

function tooDeep(file: string, cause: unknown): Failure {
  return new Failure('usage', `${file}: cannot be read as YAML: nested too deeply.`, { cause, place: { file } })
}

/** One wrong indentation makes the parser stumble many times: only the first such place helps. */
function syntaxProblems(errors: readonly YAMLError[], place: (offset: number) => Place, source: string): Problem[] {
  const own = errors.filter(({ code }) => code === 'DUPLICATE_KEY' || code === 'TAG_RESOLVE_FAILED')
  const shown = errors.length > own.length ? errors.filter((error) => !own.includes(error)).slice(0, 1) : own
  return shown.map((error) => ({ place: place(error.pos[0]), path: '', text: meaning(error, source) }))
}

function meaning({ code, message, pos }: YAMLError, source: string): string {
  if (source.slice(pos[0] - 1, pos[0] + 1) === '${') return 'inside { } and [ ], a reference needs quotes: "${NAME}"'
  if (code === 'DUPLICATE_KEY') return 'this key stands here a second time'
  if (code === 'TAB_AS_INDENT') return 'a tab; YAML is indented with spaces'
  if (code === 'TAG_RESOLVE_FAILED') return `${message.replace(/^Unresolved tag: /, 'the tag ')} is not known here`
  return `not YAML: ${message.split('\n')[0]}`
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? 'text' : `${value}`
}

import { parseAllDocuments, type Tags } from 'yaml'
import { Failure } from '../core/failure.ts'

/** What YAML 1.1 makes of these, kubectl does not: they stay texts. */
const texts = ['timestamp', 'binary', 'omap', 'pairs', 'set'].map((name) => `tag:yaml.org,2002:${name}`)

/**
 * The documents of a file, read as kubectl reads them: YAML 1.1, so that `0644` is octal, `yes` is true and `<<` merges, but without its dates and
 * times of day. JSON is YAML as well. Empty documents are left out.
 * @throws Failure `usage` with file and line
 */
export function parseManifests(text: string, file: string): unknown[] {
  const documents = parseAllDocuments(text, { version: '1.1', customTags: withKubectl, logLevel: 'silent' })
  const values: unknown[] = []
  for (const document of documents) {
    const [error] = document.errors
    if (error !== undefined) {
      const what = error.message.split('\n')[0]?.replace(/:$/, '') ?? ''
      const line = error.linePos?.[0].line
      throw invalid(file, what, line)
    }
    const value = read(document, file)
    if (value !== null && value !== undefined) values.push(value)
  }
  return values
}

function read(document: { toJS(): unknown }, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    // Aliases of aliases: a text that grows without end.
    throw invalid(file, error instanceof Error ? error.message : String(error))
  }
}

function withKubectl(tags: Tags): Tags {
  const known = tags.filter((tag) => typeof tag === 'string' || !(tag.format === 'TIME' || texts.includes(tag.tag)))
  const octal = {
    tag: 'tag:yaml.org,2002:int',
    default: true,
    test: /^0o[0-7]+$/,
    resolve: (text: string) => Number.parseInt(text.slice(2), 8),
  }
  return [...known, octal]
}

function invalid(file: string, what: string, line?: number): Failure {
  const place = { file, ...(line === undefined ? {} : { line }) }
  return new Failure('usage', `${file} is not valid YAML: ${what}`, { place })
}

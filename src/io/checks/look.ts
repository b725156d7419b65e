import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { ReportFile } from '../../core/gate-report.ts'
import type { Json } from '../../core/json.ts'
import { text } from '../operations.ts'
import { findFiles } from '../reports/find.ts'
import { Malformed, readText, wholeReader } from '../reports/reader.ts'
import { identify, type KnownFinding } from '../reports/sarif.ts'
import type { Check } from './check.ts'

const looks: Readonly<Record<string, { readonly what: string; load(): Promise<Check> }>> = {
  openapi: { what: 'OpenAPI description', load: async () => (await import('./openapi.ts')).checkOpenapi },
  dockerfile: { what: 'Dockerfile', load: async () => (await import('./dockerfile.ts')).checkDockerfile },
}

/** What was found, in which files; `problems` are files that could not be looked at. */
export interface Looked {
  readonly known: readonly KnownFinding[]
  readonly files: readonly ReportFile[]
  readonly problems: readonly string[]
}

/** Looks at the files of `{root, directory, files}`: paths or globs relative to the directory. */
export async function lookAt(
  input: Readonly<Record<string, Json>>,
  look: string,
  signal: AbortSignal,
): Promise<Looked> {
  const kind = looks[look]
  if (kind === undefined) throw new Failure('bug', `There is nothing to look at by the name ${look}.`)
  const { what } = kind
  const check = await kind.load()
  const [root, directory] = [text(input, 'root'), text(input, 'directory')]
  const known: KnownFinding[] = []
  const seen = new Map<string, number>()
  const files: ReportFile[] = []
  const problems: string[] = []
  for (const pattern of (input['files'] ?? []) as readonly string[]) {
    const found = await findFiles(directory, pattern)
    if (found.length === 0) problems.push(`there is no ${what} ${pattern}`)
    for (const name of found) {
      const full = path.join(directory, name)
      const relative = path.relative(root, full)
      try {
        const { content, ...about } = await readWhole(full, signal)
        files.push({ kind: 'sarif', path: relative, ...about })
        for (const mistake of await check(content, { full, root })) {
          const finding = { ...mistake, file: relative }
          known.push({ ...finding, identity: identify([what, mistake.rule, relative, mistake.message], seen) })
        }
      } catch (thrown) {
        signal.throwIfAborted()
        if (!(thrown instanceof Malformed)) throw thrown
        problems.push(`${relative} ${thrown.message}`)
      }
    }
  }
  return { known, files, problems }
}

async function readWhole(file: string, signal: AbortSignal) {
  if ((await stat(file)).size === 0) throw new Malformed('is empty')
  let content = ''
  const reader = () =>
    wholeReader(
      (whole) => {
        content = whole
      },
      16 * 1024 * 1024,
    )
  const about = await readText(file, reader, signal)
  return { content, ...about }
}

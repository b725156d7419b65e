import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './tools.ts'
import { trackedFiles, withCommit } from './tracked-files.ts'

/** Larger files are not looked into: no key is a megabyte long, and generated files only cost time. */
const largest = 1024 * 1024
/** As git tells binary files from text: a zero byte near the start. */
const sniffed = 8000
const mostFindings = 1000

/**
 * `secrets.scan {root, commit?}` looks for credentials in the files that git tracks below `root`:
 * `{files, skipped: {binary, large, gone}, total, findings: [{rule, file, line, column}]}`, at most a thousand findings listed, `total`
 * counted. A finding says where and what kind, never the value. Symbolic links are not followed.
 */
export function secretsOperations({ exec }: Pick<Tools, 'exec'>): Operations {
  return {
    'secrets.scan': async (input, signal) => {
      const root = text(input, 'root')
      const commit = text(input, 'commit', '')
      if (commit === '') return scan(root, await trackedFiles(root, exec, signal), signal)
      return withCommit({ root, commit, exec, signal }, async (folder, files) => scan(folder, files, signal))
    },
  }
}

interface Finding {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
}

async function scan(root: string, files: readonly string[], signal: AbortSignal): Promise<Json> {
  const lint = await loadRules()
  const skipped = { binary: 0, large: 0, gone: 0 }
  const findings: Finding[] = []
  let total = 0
  let looked = 0
  for (const file of files) {
    signal.throwIfAborted()
    const content = await readText(join(root, file))
    if (content === 'binary' || content === 'large' || content === 'gone') skipped[content] += 1
    else {
      looked += 1
      const found = await lint(file, content.text)
      total += found.length
      findings.push(...found.slice(0, mostFindings - findings.length))
    }
  }
  return { files: looked, skipped, total, findings: findings.map((finding) => ({ ...finding })) }
}

async function readText(path: string): Promise<{ text: string } | 'binary' | 'large' | 'gone'> {
  try {
    const about = await lstat(path)
    if (!about.isFile()) return 'gone'
    if (about.size > largest) return 'large'
    const bytes = await readFile(path)
    return bytes.subarray(0, sniffed).includes(0) ? 'binary' : { text: bytes.toString('utf8') }
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return 'gone'
    throw new Failure('denied', `${path} could not be read: ${(thrown as Error).message}`, { cause: thrown })
  }
}

/** The scanner and its rules are loaded when something is scanned: they are large. */
async function loadRules(): Promise<(file: string, content: string) => Promise<Finding[]>> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ])
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] }
  return async (file, content) => {
    const ext = /\.[^./]*$/.exec(file)?.[0] ?? ''
    const { messages } = await lintSource({
      source: { filePath: file, content, ext, contentType: 'text' },
      options: { config, maskSecrets: true, noPhysicFilePath: true },
    })
    // The rule's own message quotes what it found, even if masked: only its names are taken.
    return messages.map(({ ruleId, messageId, loc }) => ({
      rule: `${ruleId.replace(/^.*secretlint-rule-/, '')}/${messageId}`,
      file,
      line: loc.start.line,
      column: loc.start.column + 1,
    }))
  }
}

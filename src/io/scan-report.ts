import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { code, escapeMarkdown } from '../core/markdown.ts'
import { createMask } from '../core/secret.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './tools.ts'

/** What a scan keeps in its folder. */
export interface KeptReport {
  readonly subjects: Json
  readonly problems: Json
  readonly summary: string
  /** Files beside it, with their categories. */
  readonly sarif: readonly { readonly category: string; readonly file: string }[]
  readonly worst: readonly {
    readonly severity: string
    readonly text: string
    readonly path: string
    readonly line: number
  }[]
}

interface Result {
  readonly subjects: Json
  readonly problems: Json
  readonly findings: Json
  readonly summary: string
  readonly sarif: readonly { readonly category: string; readonly content: string }[]
  readonly worst: readonly {
    severity: string
    id: string
    title: string
    path: string
    line: number
    subject: string
  }[]
}

/**
 * What was found, as files that people and later steps read; every known secret in it is masked on the way.
 * - `scan.keep {folder, result}` writes `report.json`, `findings.json`, `summary.md` and one `*.sarif` for each tool and name; answers with the
 *   files and the summary
 * - `scan.kept {folder}` → what `report.json` says
 */
export function reportOperations({ files, secrets }: Pick<Tools, 'files' | 'secrets'>): Operations {
  return {
    'scan.keep': async (input) => {
      const folder = text(input, 'folder')
      const mask = createMask(secrets.values().flatMap(written))
      const result = JSON.parse(text(input, 'result')) as Result
      // The name of a tool is somebody else's text, and becomes the name of a file.
      const sarif = named(result.sarif.map(({ category }) => mask(category)))
      const report: KeptReport = {
        subjects: result.subjects,
        problems: result.problems,
        summary: mask(result.summary),
        sarif,
        worst: result.worst.map(({ severity, id, title, path, line, subject }) => ({
          severity,
          text: `${id}${subject === '' ? '' : ` in ${subject}`}: ${title}`,
          path: subject === '' ? path : '',
          line,
        })),
      }
      const write = (name: string, content: string) => files.write(join(folder, name), mask(content), 0o600)
      await Promise.all([
        // The folder is in the checkout, but nothing of it belongs into a commit.
        write('.gitignore', '*\n'),
        write('findings.json', JSON.stringify(result.findings)),
        write('summary.md', result.summary),
        ...result.sarif.map(({ content }, index) => write(sarif[index]?.file ?? '', content)),
      ])
      // Last: who reads the report finds everything it names.
      await write('report.json', JSON.stringify(report))
      return { sarif: sarif.map(({ file }) => join(folder, file)), summary: report.summary }
    },
    'scan.kept': async (input) => (await readKept(files, text(input, 'folder'))) as unknown as Json,
  }
}

/** A file for each category, no two alike. */
function named(categories: readonly string[]): { readonly category: string; readonly file: string }[] {
  const taken = new Set<string>()
  return categories.map((category) => {
    const stem = category
      .replace(/^deploy-action\//, '')
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 200)
    let file = `${stem}.sarif`
    for (let count = 2; taken.has(file); count += 1) file = `${stem}-${count}.sarif`
    taken.add(file)
    return { category, file }
  })
}

/** How a secret looks in the summary, where marks are written as entities. */
function written(secret: string): string[] {
  return [secret, escapeMarkdown(secret), code(secret).replace(/^<code>|<\/code>$/g, '')]
}

/** @throws Failure `absent` when no scan has kept anything there */
export async function readKept(files: Tools['files'], folder: string): Promise<KeptReport> {
  const file = join(folder, 'report.json')
  if (!(await files.exists(file))) throw new Failure('absent', `No scan has left its report in ${folder}.`)
  return JSON.parse(await files.read(file)) as KeptReport
}

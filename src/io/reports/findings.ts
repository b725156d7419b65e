import { readFile } from 'node:fs/promises'
import type { FindingTotals, ReportedFinding } from '../../core/gate-report.ts'
import type { Places } from './paths.ts'
import { Malformed } from './reader.ts'
import type { KnownFinding } from './sarif.ts'

const most = 200
const order = ['error', 'warning', 'note']

/** What is known already: a committed baseline (absolute path; empty: none), and what the merge base has (JSON of identities; empty: not known). */
export interface Known {
  readonly root: string
  readonly baseline: string
  readonly base: string
}

/** Counts what is new; what is known is counted apart. @throws Malformed for a file that is no baseline */
export async function findingTotals(
  all: readonly KnownFinding[],
  places: Places,
  { root, baseline, base }: Known,
): Promise<FindingTotals> {
  const known = new Set([
    ...(baseline === '' ? [] : await readBaseline(baseline, root)),
    ...(base === '' ? [] : (JSON.parse(base) as string[])),
  ])
  const total = known.size
  const fresh = all.filter(({ identity }) => !known.delete(identity))
  const count = (level: ReportedFinding['level']) => fresh.filter((one) => one.level === level).length
  const list = fresh
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .slice(0, most)
    .map(({ identity: _identity, ...one }) => ({ ...one, file: places.find(one.file) ?? one.file }))
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    existing: total - known.size,
    fixed: known.size,
    list,
  }
}

/** The baseline is a SARIF report or the list `{"version": 1, "findings": [{"identity"}]}`; one that is not there knows nothing. */
async function readBaseline(file: string, root: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return undefined
    throw new Malformed(`the baseline cannot be read: ${thrown.message}`)
  })
  if (text === undefined) return []
  const { sarifReader } = await import('./sarif.ts')
  try {
    const document = JSON.parse(text) as { findings?: { identity?: unknown }[] }
    if (Array.isArray(document.findings)) return document.findings.map(({ identity }) => String(identity))
  } catch (thrown) {
    throw new Malformed(`the baseline is no JSON: ${(thrown as Error).message.slice(0, 120)}`)
  }
  const found: KnownFinding[] = []
  const reader = sarifReader(found, root)
  reader.push(text)
  reader.end()
  return found.map(({ identity }) => identity)
}

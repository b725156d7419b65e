import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ReportedFinding, ToolVersion } from '../../core/gate-report.ts'
import { Malformed, type Reader, wholeReader } from './reader.ts'

/** A finding and what it is known again by, whatever moves above it. */
export interface KnownFinding extends ReportedFinding {
  readonly identity: string
}

type Loose = Readonly<Record<string, unknown>>
const record = (value: unknown): Loose => (value !== null && typeof value === 'object' ? (value as Loose) : {})
const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.map(record) : [])
const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Reads SARIF 2.1.0: the results that are not suppressed and not `pass`. */
export function sarifReader(found: KnownFinding[], root = '', tell: (tool: ToolVersion) => void = () => {}): Reader {
  return wholeReader((content) => {
    let document: Loose
    try {
      document = record(JSON.parse(content))
    } catch (thrown) {
      throw new Malformed(`is no JSON: ${(thrown as Error).message.slice(0, 120)}`)
    }
    if (!Array.isArray(document['runs'])) throw new Malformed('is no SARIF: it has no runs')
    const seen = new Map<string, number>()
    for (const run of list(document['runs'])) {
      const driver = record(record(run['tool'])['driver'])
      const version = text(driver['semanticVersion']) || text(driver['version'])
      if (version !== '') tell({ tool: text(driver['name']), version })
      const counting = list(run['results']).filter(counts)
      found.push(...counting.map((result) => readResult(result, driver, { seen, root })))
    }
  })
}

function counts(result: Loose): boolean {
  const kind = text(result['kind']) || 'fail'
  if (kind !== 'fail' && kind !== 'open' && kind !== 'review') return false
  return list(result['suppressions']).every(({ status }) => status === 'rejected')
}

function readResult(
  result: Loose,
  driver: Loose,
  { seen, root }: { seen: Map<string, number>; root: string },
): KnownFinding {
  const rule = text(result['ruleId']) || text(record(result['rule'])['id'])
  const physical = record(list(result['locations'])[0])['physicalLocation']
  const region = record(record(physical)['region'])
  const uri = decodeURIComponentSafe(text(record(record(physical)['artifactLocation'])['uri']))
  const file = relativeTo(root, uri)
  const said = text(record(result['message'])['text']).split('\n')[0]?.slice(0, 500) ?? ''
  const message = root === '' ? said : said.replaceAll(`${root}/`, '')
  const prints = Object.entries(record(result['partialFingerprints'])).sort()
  const about = prints.length > 0 ? prints : [file, message]
  return {
    level: levelOf(result, driver, rule),
    rule,
    message,
    file,
    line: Number(region['startLine']) || 0,
    column: Number(region['startColumn']) || 0,
    identity: identify([text(driver['name']), rule, about], seen),
  }
}

/** What a finding is known again by: what it is about, and the how-many-th of its kind it is. */
export function identify(about: unknown, seen: Map<string, number>): string {
  const hash = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 32)
  const count = (seen.get(hash) ?? 0) + 1
  seen.set(hash, count)
  return count === 1 ? hash : `${hash}:${count}`
}

/** What the result says, else its rule; `warning` where neither does (SARIF 3.27.10). */
function levelOf(result: Loose, driver: Loose, rule: string): ReportedFinding['level'] {
  const described = list(driver['rules']).find(({ id }) => id === rule)
  const level = text(result['level']) || text(record(described?.['defaultConfiguration'])['level']) || 'warning'
  return level === 'error' || level === 'warning' ? level : 'note'
}

/** Tools write absolute paths too: the same finding must be known again in another checkout, whose place nobody knows any more. */
function relativeTo(root: string, uri: string): string {
  const file = uri.replace(/^file:\/\//, '')
  if (root === '' || !path.isAbsolute(file)) return uri
  if (file.startsWith(`${root}/`)) return file.slice(root.length + 1)
  const parts = file.split('/').slice(1)
  const start = parts.findIndex((_, index) => existsSync(path.join(root, ...parts.slice(index))))
  return start < 0 ? uri : parts.slice(start).join('/')
}

function decodeURIComponentSafe(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

import { createHash } from 'node:crypto'
import { Failure } from '../../core/failure.ts'
import { type Finding, finding, oneLine, type Severity } from '../finding.ts'
import { list, type Rec, record, safeLink, text, whole } from '../json.ts'
import { pathBelow } from './path.ts'

/** More results than this of one tool are not read: a file that large is a mistake, or an attack. */
const mostResults = 100_000

export interface SarifSource {
  /** For messages: the entry's id in the config. */
  readonly name: string
  /** Absolute path of the checkout, to which absolute places are made relative. */
  readonly root: string
}

/**
 * The findings of a SARIF 2.1.0 document of any tool. It is somebody else's text: messages lose what could act (line breaks, control
 * characters, credentials), places outside the checkout are left out and counted, quoted source is only hashed.
 * @throws Failure `usage` for what is not SARIF 2.1.0, `capacity` for far too many results
 */
export function readSarif(document: unknown, source: SarifSource): { findings: readonly Finding[]; notes: string[] } {
  const { version, runs } = record(document)
  if (version !== '2.1.0' || !Array.isArray(runs)) {
    throw new Failure('usage', `${source.name}: this is not SARIF 2.1.0.`, {
      hint: `Let the tool of scan.sarif "${source.name}" write SARIF 2.1.0.`,
    })
  }
  const counts = { outside: 0, suppressed: 0 }
  const all = list(runs)
  const total = all.reduce((sum, run) => sum + list(run['results']).length, 0)
  if (total > mostResults) {
    throw new Failure('capacity', `${source.name}: ${total} results are more than the ${mostResults} that are read.`, {
      hint: 'Narrow what the tool looks at.',
    })
  }
  const findings = all.flatMap((run) => readRun(run, source, counts))
  const notes = [
    ...(counts.outside > 0 ? [`${counts.outside} places outside the checkout were left out`] : []),
    ...(counts.suppressed > 0 ? [`${counts.suppressed} results are suppressed in the source`] : []),
  ]
  return { findings, notes }
}

interface Counts {
  outside: number
  suppressed: number
}

function readRun(run: Rec, source: SarifSource, counts: Counts): Finding[] {
  const tool = record(run['tool'])
  const driver = record(tool['driver'])
  const rules = new Map<string, Rec>()
  const indexed = list(driver['rules'])
  for (const component of [driver, ...list(tool['extensions'])])
    for (const rule of list(component['rules'])) rules.set(text(rule['id']), rule)
  const name = oneLine(text(driver['name']), 100) || source.name
  return list(run['results']).flatMap((result) => {
    if (['pass', 'notApplicable', 'informational'].includes(text(result['kind']))) return []
    if (result['baselineState'] === 'absent') return []
    if (list(result['suppressions']).some(({ status }) => status === undefined || status === 'accepted')) {
      counts.suppressed += 1
      return []
    }
    const index = Number(result['ruleIndex'] ?? record(result['rule'])['index'] ?? -1)
    const id = text(result['ruleId']) || text(record(result['rule'])['id']) || text(indexed[index]?.['id'])
    const rule = rules.get(id) ?? indexed[index] ?? {}
    return [readResult({ result, rule, id: oneLine(id, 200) || 'unnamed', tool: name }, source, counts)]
  })
}

interface One {
  readonly result: Rec
  readonly rule: Rec
  readonly id: string
  readonly tool: string
}

function readResult({ result, rule, id, tool }: One, source: SarifSource, counts: Counts): Finding {
  const physical = record(list(result['locations'])[0]?.['physicalLocation'])
  const region = record(physical['region'])
  const uri = text(record(physical['artifactLocation'])['uri'])
  const path = pathBelow(uri, source.root)
  if (path === undefined) counts.outside += 1
  const message = record(result['message'])
  return finding({
    tool,
    kind: tags(rule).includes('secret') ? 'secret' : 'code',
    id,
    severity: severityOf(result, rule),
    path: path ?? '',
    line: path === undefined ? 0 : whole(region['startLine']),
    title: oneLine(
      text(message['text']) || text(message['markdown']) || text(record(rule['shortDescription'])['text']),
    ),
    link: safeLink(rule['helpUri']),
    fingerprint: fingerprintOf(result, region, path ?? ''),
  })
}

/** GitHub's own scale for `security-severity`; a level alone says how sure a tool is of itself: error high, warning medium, note low. */
function severityOf(result: Rec, rule: Rec): Severity {
  const scored =
    record(rule['properties'])['security-severity'] ?? record(result['properties'])['security-severity'] ?? undefined
  const score = scored === undefined ? Number.NaN : Number(scored)
  if (score >= 0 && score <= 10) return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low'
  const level = text(result['level']) || text(record(rule['defaultConfiguration'])['level']) || 'warning'
  return ({ error: 'high', warning: 'medium', note: 'low' } as const)[level] ?? 'unknown'
}

/** The tool's own, else the quoted source as a hash: the same line further down is the same finding. */
function fingerprintOf(result: Rec, region: Rec, path: string): string {
  const own = Object.entries({ ...record(result['fingerprints']), ...record(result['partialFingerprints']) })
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const snippet = text(record(region['snippet'])['text']).trim()
  const parts = own.length > 0 ? own : snippet === '' ? [] : [['snippet', snippet]]
  if (parts.length === 0) return ''
  return createHash('sha256')
    .update(JSON.stringify([path, parts]))
    .digest('hex')
    .slice(0, 32)
}

function tags(rule: Rec): readonly unknown[] {
  const found = record(rule['properties'])['tags']
  return Array.isArray(found) ? found : []
}

import { describeFinding, type Finding, rank, type Severity } from '../finding.ts'
import { identities } from '../identity.ts'
import type { Decision } from '../policy.ts'

/** Results in one run that code scanning takes (https://docs.github.com/code-security/reference/code-scanning/sarif-support). */
const mostResults = 25_000

/** One document: one run of one tool in one category, which is all that code scanning keeps apart. */
export interface SarifDocument {
  readonly category: string
  readonly content: string
  /** How many of the least severe were left out to keep the limit. */
  readonly dropped: number
}

interface Told {
  readonly finding: Finding
  readonly identity: string
  readonly state: 'new' | 'unchanged'
  /** Why it does not count; empty: it does. */
  readonly why: string
}

/**
 * Every finding of a decision, what is suppressed too, with its reason: one document for each tool and name.
 * @param nameOf the name under which a finding is told, which makes the category
 */
export function writeSarif(
  decision: Decision,
  nameOf: (finding: Finding) => string,
  limit: number = mostResults,
): SarifDocument[] {
  const groups = new Map<string, Told[]>()
  for (const one of everything(decision)) {
    const category = `deploy-action/${one.finding.tool}/${nameOf(one.finding)}`.replace(/[^\w./-]+/g, '-')
    const group = groups.get(category)
    if (group === undefined) groups.set(category, [one])
    else group.push(one)
  }
  return [...groups].map(([category, told]) => document(category, told, limit))
}

function everything({ failing, tolerated, existing, ignored, comparedWith }: Decision): Told[] {
  const all = [
    ...failing.map((finding) => ({ finding, state: 'new', why: '' }) as const),
    ...existing.map((finding) => ({ finding, state: 'unchanged', why: `not new: ${comparedWith}` }) as const),
    ...tolerated.map((finding) => ({ finding, state: 'new', why: '' }) as const),
    ...ignored.map(({ finding, why }) => ({ finding, state: 'new', why }) as const),
  ]
  const names = identities(all.map(({ finding }) => finding))
  return all.map((one, index) => ({ ...one, identity: names[index] ?? '' }))
}

function document(category: string, told: readonly Told[], limit: number): SarifDocument {
  const ordered = told.toSorted((a, b) => rank(b.finding.severity) - rank(a.finding.severity))
  const kept = ordered.slice(0, limit)
  const rules = new Map<string, Finding>()
  for (const { finding } of kept) if (!rules.has(finding.id)) rules.set(finding.id, finding)
  const run = {
    tool: { driver: { name: kept[0]?.finding.tool ?? 'deploy-action', rules: [...rules.values()].map(rule) } },
    automationDetails: { id: `${category}/` },
    columnKind: 'utf16CodeUnits',
    results: kept.map(result),
  }
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  const content = JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] })
  return { category, content, dropped: told.length - kept.length }
}

function rule({ id, title, link, severity, kind }: Finding): object {
  return {
    id,
    shortDescription: { text: title || id },
    ...(link === '' ? {} : { helpUri: link }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['security', kind], 'security-severity': scores[severity] },
  }
}

function result({ finding, identity, state, why }: Told): object {
  // A place is demanded; what an image holds has none in the repository but its own name.
  const place = finding.path.replace(/^\/+/, '') || finding.subject || 'repository'
  const uri = place.split('/').map(encodeURIComponent).join('/')
  return {
    ruleId: finding.id,
    level: levels[finding.severity],
    message: { text: describeFinding(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: Math.max(1, finding.line) } } }],
    partialFingerprints: { 'deployActionIdentity/v1': identity },
    baselineState: state,
    ...(why === '' ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: why }] }),
  }
}

const levels: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  unknown: 'note',
}

const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  unknown: '0.0',
}

import type { FailureReport } from '../core/failure.ts'
import { code, details, escapeMarkdown, link, markdownTable } from '../core/markdown.ts'
import { describeFinding, type Finding, severities } from './finding.ts'
import type { Job } from './job.ts'
import type { Decision } from './policy.ts'

interface Telling {
  readonly decision: Decision
  readonly nameOf: (finding: Finding) => string
  readonly notes: readonly string[]
  readonly problems: readonly FailureReport[]
  readonly jobs: readonly Job[]
}

/** Findings shown of each kind that is folded away. */
const shown = 100

/** What a person reads: how many are new, were there, are suppressed; the ten worst with package, fix and link; then what does not count, and why. */
export function summarize({ decision, nameOf, notes, problems, jobs }: Telling): string {
  const { failing, existing, tolerated, ignored, fixed, remarks, comparedWith } = decision
  const names = [...new Set(jobs.map(({ name }) => name))].join(', ')
  const mark = failing.length > 0 || problems.length > 0 ? '❌' : '✅'
  const compared = comparedWith === '' ? [] : [`Compared with ${comparedWith}: ${fixed} gone.`]
  const lines = [...problems.map(({ message }) => message), ...compared, ...remarks, ...notes]
  return [
    `### ${mark} Scan of ${escapeMarkdown(names)}\n`,
    countsTable(decision),
    worstTable(failing, nameOf),
    lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    folded('Not new', existing.map(describeFinding)),
    folded(
      'Suppressed',
      ignored.map(({ finding, why, by }) => `${describeFinding(finding)} — ${by}: ${why}`),
    ),
    folded('Tolerated', tolerated.map(describeFinding)),
  ]
    .filter((section) => section !== '')
    .join('\n')
}

/** Compared with something: how many are new, were there, are fixed. Else only what fails and what does not. */
function countsTable({ failing, existing, tolerated, ignored, gone, comparedWith }: Decision): string {
  const compared = comparedWith !== ''
  const groups = {
    [compared ? 'New' : 'Fails']: failing,
    ...(compared ? { 'Not new': existing } : {}),
    Tolerated: tolerated,
    Suppressed: ignored.map(({ finding }) => finding),
  }
  const rows = [...severities].reverse().flatMap((severity) => {
    const counts = Object.values(groups).map((group) => group.filter((one) => one.severity === severity).length)
    if (compared) counts.splice(2, 0, gone[severity] ?? 0)
    return counts.every((count) => count === 0) ? [] : [[severity, ...counts.map(String)]]
  })
  const heads = Object.keys(groups)
  if (compared) heads.splice(2, 0, 'Fixed')
  return rows.length === 0 ? 'Nothing was found.\n' : markdownTable(['Severity', ...heads], rows)
}

function worstTable(failing: readonly Finding[], nameOf: (finding: Finding) => string): string {
  const rows = failing.slice(0, 10).map((finding) => {
    const place = `${finding.path}${finding.line > 0 ? `:${finding.line}` : ''}`
    return [
      finding.severity,
      finding.link === '' ? escapeMarkdown(finding.id) : link(finding.id, finding.link),
      escapeMarkdown(nameOf(finding)),
      finding.package === '' ? code(place) : code(finding.package),
      finding.kind === 'vulnerability' ? code(finding.fixed || 'none yet') : '',
      escapeMarkdown(finding.title.slice(0, 120)),
    ]
  })
  const table = markdownTable(['Severity', 'What', 'In', 'Package or place', 'Fixed in', ''], rows)
  return failing.length > rows.length ? `${table}\n… and ${failing.length - rows.length} more.\n` : table
}

function folded(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const rest = lines.length - shown
  return details(`${title}: ${lines.length}`, [...lines.slice(0, shown), ...(rest > 0 ? [`… and ${rest} more`] : [])])
}

import { type GrypeScan, grypeStep, readGrype } from '../../systems/grype.ts'
import { finding, oneLine, type Severity, severities } from '../finding.ts'
import { inputOf, type Scanner } from '../job.ts'
import { list, type Rec, record, safeLink, text } from '../json.ts'

export type GrypeInput = GrypeScan & { readonly subject: string }

/** Grype over one platform of an image. What its database calls a CVE is told as CVE. */
export const grype: Scanner = {
  step: (job) => grypeStep(inputOf<GrypeInput>(job)),
  read(output, job) {
    const { subject, reference } = inputOf<GrypeInput>(job)
    const { matches } = readGrype(output, reference)
    return { findings: list(matches).map((match) => read(match, subject)) }
  },
}

function read(match: Rec, subject: string) {
  const [vulnerability, artifact] = [record(match['vulnerability']), record(match['artifact'])]
  const fix = record(vulnerability['fix'])
  const versions = Array.isArray(fix['versions']) ? fix['versions'].map(text) : []
  const [place] = list(artifact['locations']).map(({ path }) => line(path))
  const system = text(artifact['type'])
  return finding({
    tool: 'grype',
    kind: 'vulnerability',
    id: cve(match) || line(vulnerability['id']),
    severity: severity(text(vulnerability['severity'])),
    path: ['deb', 'rpm', 'apk'].includes(system) ? system : (place ?? ''),
    package: `${line(artifact['name'])} ${line(artifact['version'])}`.trim(),
    fixed: fix['state'] === 'fixed' ? oneLine(versions.join(', '), 100) : '',
    title: line(vulnerability['description']),
    subject,
    link: safeLink(vulnerability['dataSource']),
    purl: text(artifact['purl']).slice(0, 500),
  })
}

/** GitHub's advisories are matched under their own name, with the CVE beside it. */
function cve(match: Rec): string {
  const own = text(record(match['vulnerability'])['id'])
  if (own.startsWith('CVE-')) return ''
  return line(
    list(match['relatedVulnerabilities'])
      .map(({ id }) => text(id))
      .find((id) => id.startsWith('CVE-')),
  )
}

function severity(name: string): Severity {
  const lower = name.toLowerCase()
  return lower === 'negligible' ? 'low' : (severities.find((one) => one === lower) ?? 'unknown')
}

function line(value: unknown): string {
  return oneLine(text(value))
}

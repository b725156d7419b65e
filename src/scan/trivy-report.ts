import { type Finding, oneLine, type Severity, severities } from './finding.ts'

type Rec = Readonly<Record<string, unknown>>

/** The findings of a Trivy JSON report (its schema version 2). Parts that are missing or of another form are left out. */
export function readReport(report: unknown, subject: string): readonly Finding[] {
  return list(record(report)?.['Results']).flatMap((result) => {
    const target = text(result['Target'])
    return [
      ...list(result['Vulnerabilities']).map((entry) => vulnerability(entry, target, subject)),
      ...list(result['Misconfigurations'])
        .filter((entry) => text(entry['Status']) !== 'PASS')
        .map((entry) => misconfiguration(entry, target, subject)),
      ...list(result['Secrets']).map((entry) => secret(entry, target, subject)),
    ]
  })
}

function vulnerability(entry: Rec, target: string, subject: string): Finding {
  return {
    kind: 'vulnerability',
    id: text(entry['VulnerabilityID']),
    severity: severity(entry),
    path: text(entry['PkgPath']) || target,
    line: 0,
    package: `${text(entry['PkgName'])} ${text(entry['InstalledVersion'])}`.trim(),
    fixed: text(entry['FixedVersion']),
    title: text(entry['Title']),
    subject,
  }
}

function misconfiguration(entry: Rec, target: string, subject: string): Finding {
  return {
    kind: 'misconfiguration',
    id: text(entry['ID']) || text(entry['AVDID']),
    severity: severity(entry),
    path: target,
    line: number(record(entry['CauseMetadata'])?.['StartLine']),
    package: '',
    fixed: '',
    title: text(entry['Title']),
    subject,
  }
}

/** The report's `Match` and `Code` hold what was found, more or less masked: they are not read. */
function secret(entry: Rec, target: string, subject: string): Finding {
  return {
    kind: 'secret',
    id: text(entry['RuleID']),
    severity: severity(entry),
    path: target,
    line: number(entry['StartLine']),
    package: '',
    fixed: '',
    title: text(entry['Title']),
    subject,
  }
}

function severity(entry: Rec): Severity {
  const name = text(entry['Severity']).toLowerCase()
  return severities.find((one) => one === name) ?? 'unknown'
}

function record(value: unknown): Rec | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Rec) : undefined
}

function list(value: unknown): Rec[] {
  return Array.isArray(value)
    ? value.flatMap((entry: unknown) => {
        const found = record(entry)
        return found === undefined ? [] : [found]
      })
    : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? oneLine(value) : ''
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}

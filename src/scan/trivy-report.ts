import { type Finding, finding, oneLine, type Severity, severities } from './finding.ts'
import { list, type Rec, record, safeLink, text, whole } from './json.ts'

/** The findings of a Trivy JSON report (its schema version 2). Parts that are missing or of another form are left out. */
export function readReport(report: unknown, subject: string): readonly Finding[] {
  return list(record(report)['Results']).flatMap((result) => {
    const place = placeOf(result)
    return [
      ...list(result['Vulnerabilities']).map((entry) => vulnerability(entry, place, subject)),
      ...list(result['Misconfigurations'])
        .filter((entry) => text(entry['Status']) !== 'PASS')
        .map((entry) => misconfiguration(entry, place, subject)),
      ...list(result['Secrets']).map((entry) => secret(entry, place, subject)),
      ...list(result['Licenses']).map((entry) => licence(entry, place, subject)),
    ]
  })
}

/** What holds it. An operating system's target is named after the image and its digest: another one after every build. */
function placeOf(result: Rec): string {
  return result['Class'] === 'os-pkgs' ? line(result['Type']) || 'packages' : line(result['Target'])
}

function vulnerability(entry: Rec, place: string, subject: string): Finding {
  return finding({
    tool: 'trivy',
    kind: 'vulnerability',
    id: line(entry['VulnerabilityID']),
    severity: severity(entry),
    path: line(entry['PkgPath']) || place,
    package: `${line(entry['PkgName'])} ${line(entry['InstalledVersion'])}`.trim(),
    fixed: line(entry['FixedVersion']),
    title: line(entry['Title']),
    subject,
    link: safeLink(entry['PrimaryURL']),
    purl: text(record(entry['PkgIdentifier'])['PURL']).slice(0, 500),
  })
}

function misconfiguration(entry: Rec, place: string, subject: string): Finding {
  return finding({
    tool: 'trivy',
    kind: 'misconfiguration',
    id: line(entry['ID']) || line(entry['AVDID']),
    severity: severity(entry),
    path: place,
    line: whole(record(entry['CauseMetadata'])['StartLine']),
    title: line(entry['Title']),
    subject,
    link: safeLink(entry['PrimaryURL']),
  })
}

/** The report's `Match` and `Code` hold what was found, more or less masked: they are not read. */
function secret(entry: Rec, place: string, subject: string): Finding {
  return finding({
    tool: 'trivy',
    kind: 'secret',
    id: line(entry['RuleID']),
    severity: severity(entry),
    path: place,
    line: whole(entry['StartLine']),
    title: line(entry['Title']),
    subject,
  })
}

/** A licence that is forbidden or restricted is severe, one that is permissive is not. */
function licence(entry: Rec, place: string, subject: string): Finding {
  const category = line(entry['Category'])
  return finding({
    tool: 'trivy',
    kind: 'licence',
    id: line(entry['Name']) || 'unknown',
    severity: severity(entry),
    path: line(entry['FilePath']) || place,
    package: line(entry['PkgName']),
    title: category === '' ? 'licence' : `${category} licence`,
    subject,
    link: safeLink(entry['Link']),
  })
}

function severity(entry: Rec): Severity {
  const name = text(entry['Severity']).toLowerCase()
  return severities.find((one) => one === name) ?? 'unknown'
}

function line(value: unknown): string {
  return oneLine(text(value))
}

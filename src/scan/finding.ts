/** From least to most. `unknown` is what the scanner could not rate; no limit includes it. */
export const severities = ['unknown', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export type FindingKind = 'vulnerability' | 'secret' | 'misconfiguration' | 'licence' | 'code' | 'web'

/** One thing that a scanner found, the same for all scanners. Never holds the secret itself. Plain JSON. */
export type Finding = {
  readonly kind: FindingKind
  /** `CVE-2026-1`, `aws/AWSSecretAccessKey`, `DS002`. */
  readonly id: string
  readonly severity: Severity
  /** The file, or what the image holds it in; what an ignore's path is compared with. */
  readonly path: string
  /** 0: unknown. */
  readonly line: number
  /** `openssl 3.0.1`; empty for what is no package. */
  readonly package: string
  /** The version that mends it; empty: none yet. */
  readonly fixed: string
  readonly title: string
  /** What was scanned: an image's id, or empty for the checkout. */
  readonly subject: string
  /** Who found it: `trivy`, `secretlint`, `ruff`. */
  readonly tool: string
  /** Where a person reads more; https only, else empty. */
  readonly link: string
  /** The package's URL (`pkg:deb/debian/openssl@3.0.1`), for VEX; empty: not told. */
  readonly purl: string
  /** What the tool itself knows it again by, where it says so; else empty. */
  readonly fingerprint: string
}

/** A finding with what it lacks left empty. */
export function finding(given: Pick<Finding, 'kind' | 'id' | 'severity' | 'tool'> & Partial<Finding>): Finding {
  return {
    path: '',
    line: 0,
    package: '',
    fixed: '',
    title: '',
    subject: '',
    link: '',
    purl: '',
    fingerprint: '',
    ...given,
  }
}

export function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** One line for people: `high CVE-2026-1 in openssl 3.0.1 (fixed in 3.0.2): …`. */
export function describeFinding(finding: Finding): string {
  const place = finding.line > 0 ? `${finding.path}:${finding.line}` : finding.path
  const what = finding.package === '' ? place : `${finding.package}${place === '' ? '' : `, ${place}`}`
  const fixed =
    finding.kind !== 'vulnerability' ? '' : finding.fixed === '' ? ' (no fix yet)' : ` (fixed in ${finding.fixed})`
  const title = finding.title === '' ? '' : `: ${finding.title}`
  return oneLine(`${finding.severity} ${finding.id} in ${what}${fixed}${title}`)
}

/** Two scans of one image for two platforms find most things twice. */
export function mergeFindings(before: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const all = new Map<string, Finding>()
  for (const one of [...before, ...more]) {
    const { subject, kind, id, path, line, tool, fingerprint } = one
    all.set(JSON.stringify([tool, subject, kind, id, one.package, path, line, fingerprint]), one)
  }
  return [...all.values()]
}

/** Forms of credentials that need no context to be told: a tool that quotes what it found must not make us repeat it. */
const credentials =
  /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g

/**
 * Texts of a scanner come from whoever wrote the package: no line breaks, no control characters, nothing that turns the direction of
 * reading, no lone surrogates, no credential, no end without bound.
 */
export function oneLine(text: string, most = 300): string {
  const line = text
    .slice(0, most * 4)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .replace(credentials, '***')
  // The word that is cut goes whole: half a secret would not be known as one when secrets are masked.
  const kept = line.length > most || text.length > most * 4 ? `${line.slice(0, most - 1).replace(/\S+$/, '')}…` : line
  return kept.toWellFormed()
}

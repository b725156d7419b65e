/** From least to most. `unknown` is what the scanner could not rate; no limit includes it. */
export const severities = ['unknown', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** One thing that a scanner found, the same for all scanners. Never holds the secret itself. Plain JSON. */
export type Finding = {
  readonly kind: 'vulnerability' | 'secret' | 'misconfiguration'
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
  for (const finding of [...before, ...more]) {
    const { subject, kind, id, path, line } = finding
    all.set(JSON.stringify([subject, kind, id, finding.package, path, line]), finding)
  }
  return [...all.values()]
}

/** Texts of a scanner come from whoever wrote the package: no line breaks, no control characters, no end without bound. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, 300)
}

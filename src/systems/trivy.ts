import semver from 'semver'
import { Failure } from '../core/failure.ts'
import { ask, type Question, type Topic, topic } from '../core/question.ts'
import { type StepOutput, scratch } from '../core/step.ts'

/** The installed Trivy. */
export interface Trivy {
  readonly version: string
  /** It has a vulnerability database of its own already. */
  readonly database: boolean
}

export const trivyTopic: Topic<Trivy | null> = topic('trivy')

/** Asks for the installed Trivy; null: there is none.
 * @throws Failure `denied` for the releases 0.69.4 to 0.69.6, which were tampered with (CVE-2026-33634). */
export function askTrivy(): Question {
  const step = {
    do: 'exec',
    id: 'trivy.version',
    title: 'Look for Trivy',
    argv: ['sh', '-c', 'command -v trivy >/dev/null 2>&1 || exit 127; exec trivy version --format json'],
    expect: [0, 127],
    failsAs: 'absent',
    quiet: true,
    timeout: 60_000,
  } as const
  return ask(trivyTopic, step, (output) => (output.exit === 127 ? null : readTrivy(output.stdout)))
}

function readTrivy(text: string): Trivy {
  const json = parse(text)
  const version = typeof json?.['Version'] === 'string' ? json['Version'] : undefined
  if (version === undefined) {
    throw new Failure('absent', 'The program trivy on PATH did not say which version it is.', {
      hint: 'Install Trivy 0.69.7 or newer, or set scan.trivy to off.',
      details: [text.slice(0, 200)],
    })
  }
  if (semver.satisfies(version, '>=0.69.4 <=0.69.6', { includePrerelease: true })) {
    throw new Failure('denied', `Trivy ${version} is one of the releases that were tampered with (CVE-2026-33634).`, {
      hint: 'Remove it, treat every credential it could read as stolen, and install 0.69.7 or newer.',
    })
  }
  return { version, database: json?.['VulnerabilityDB'] !== undefined }
}

/** What one scan of one platform of an image gave: a report, or that there is no database to compare with. */
export type TrivyAnswer = { readonly report: unknown } | { readonly noDatabase: string }

export interface TrivyScan {
  /** `name@sha256:…` */
  readonly reference: string
  readonly platform: string
  /** Without a database: secrets and misconfigurations only. */
  readonly database: boolean
}

export function trivyScanTopic({ reference, platform, database }: TrivyScan): Topic<TrivyAnswer> {
  return topic(`trivy:${reference}:${platform}:${database ? 'all' : 'without database'}`)
}

/**
 * Asks Trivy for its whole report: every severity, fixed or not, with no ignore file and no configuration of its own. What fails the run
 * is decided from the report and never by Trivy's exit code. Run in an empty folder, where it finds no `.trivyignore` or `trivy.yaml`.
 */
export function askTrivyScan(scan: TrivyScan): Question {
  const { reference, platform, database } = scan
  const step = {
    do: 'exec',
    id: `trivy.image:${reference}:${platform}`,
    title: `Scan ${reference}${platform === '' ? '' : ` for ${platform}`}`,
    cwd: scratch,
    argv: [
      'trivy',
      'image',
      '--format=json',
      '--no-progress',
      '--image-src=remote',
      `--scanners=${database ? 'vuln,' : ''}secret,misconfig`,
      '--severity=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL',
      '--ignore-unfixed=false',
      '--exit-code=0',
      ...(database ? [] : ['--skip-db-update']),
      ...(platform === '' ? [] : [`--platform=${platform}`]),
      reference,
    ],
    env: { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true' },
    expect: [0, 1],
    quiet: true,
    limit: 128 * 1024 * 1024,
    timeout: 900_000,
    failsAs: 'unhealthy',
  } as const
  return ask(trivyScanTopic(scan), { ...step, argv: [...step.argv] as [string, ...string[]] }, (output) =>
    readScan(output, scan),
  )
}

function readScan(output: StepOutput, { reference, database }: TrivyScan): TrivyAnswer {
  const details = output.stderr.trim().split('\n').slice(-8)
  const last = fatal(details)
  if (output.exit === 0) {
    const report = parse(output.stdout)
    if (report !== undefined) return { report }
    throw new Failure('unhealthy', `Trivy printed no report for ${reference}.`, { details })
  }
  const { stderr } = output
  if (
    database &&
    /DB error|failed to download (?:vulnerability|Java) DB|cannot be specified on the first run/i.test(stderr)
  ) {
    return { noDatabase: last }
  }
  if (/MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|not found/i.test(stderr)) {
    throw new Failure('absent', `Trivy cannot find ${reference}.`, { details })
  }
  if (/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(stderr)) {
    throw new Failure('auth', `Trivy may not read ${reference}.`, {
      hint: 'Log in to the registry before the scan (docker login, or a login step): Trivy uses the same credentials.',
      details,
    })
  }
  if (/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)|timeout|EOF/i.test(stderr)) {
    throw new Failure('transient', `Trivy could not reach the registry: ${last}`, { details })
  }
  throw new Failure('unhealthy', `Trivy could not scan ${reference}: ${last}`, { details })
}

/** What Trivy ended with, without its time stamps and the causes it lists below. */
function fatal(lines: readonly string[]): string {
  const line = lines.findLast((text) => text.includes('FATAL')) ?? lines.at(-1) ?? ''
  return line.replace(/^.*FATAL\s+(?:Fatal error\s+)?/, '').slice(0, 300)
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

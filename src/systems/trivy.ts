import semver from 'semver'
import { Failure } from '../core/failure.ts'
import { type Question, type Topic, topic } from '../core/question.ts'
import { type ExecStep, type StepOutput, scratch } from '../core/step.ts'
import { askProgram } from './tool.ts'

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
  return askProgram(trivyTopic, 'trivy', 'version --format json', readTrivy)
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

/** What one scan gave: a report, or that there is no database to compare with, or to tell JAR files apart. */
export type TrivyAnswer =
  | { readonly report: unknown }
  | { readonly noDatabase: string }
  | { readonly noJavaDatabase: string }

/** What Trivy looks for, in the words of the config. */
export type TrivyKind = 'vulnerabilities' | 'secrets' | 'misconfigurations' | 'licences'

export interface TrivyScan {
  /** The program: a name on PATH, or an absolute path. */
  readonly program: string
  /** An image (`name@sha256:…`), or a folder. */
  readonly what:
    | { readonly image: string; readonly platform: string }
    | { readonly folder: string; readonly commit: string }
  readonly kinds: readonly TrivyKind[]
  /** Without a database vulnerabilities are left out. */
  readonly database: boolean
  /** Without it JAR files are passed over. */
  readonly java: boolean
  /** A cache folder whose database was put there already; empty: Trivy's own, which it renews. */
  readonly cache: string
}

const scannerNames = { vulnerabilities: 'vuln', secrets: 'secret', misconfigurations: 'misconfig', licences: 'license' }

/**
 * Trivy's whole report: every severity, fixed or not, with no ignore file and no configuration of its own. What fails the run is decided
 * from the report and never by Trivy's exit code. Run in an empty folder, where it finds no `.trivyignore` or `trivy.yaml`.
 */
export function trivyStep(scan: TrivyScan): ExecStep & { readonly undo?: never } {
  const { what, kinds, database, java, cache, program } = scan
  const wanted = kinds.filter((kind) => database || kind !== 'vulnerabilities').map((kind) => scannerNames[kind])
  const options = [
    '--format=json',
    '--no-progress',
    `--scanners=${wanted.join(',')}`,
    '--severity=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL',
    '--ignore-unfixed=false',
    '--exit-code=0',
    ...(database && cache === '' ? [] : ['--skip-db-update']),
    ...(cache === '' ? [] : ['--skip-java-db-update', `--cache-dir=${cache}`]),
    ...(java ? [] : ['jar', 'war', 'ear', 'par'].map((end) => `--skip-files=**/*.${end}`)),
  ]
  return {
    do: 'exec',
    id: `trivy:${nameOf(scan)}`,
    title: `Scan ${nameOf(scan)} with Trivy`,
    cwd: scratch,
    argv: argvOf(what, program, options),
    env: { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true' },
    expect: [0, 1],
    quiet: true,
    limit: 128 * 1024 * 1024,
    timeout: 900_000,
    failsAs: 'unhealthy',
  }
}

function argvOf(what: TrivyScan['what'], program: string, options: readonly string[]): [string, ...string[]] {
  if ('image' in what) {
    const platform = what.platform === '' ? [] : [`--platform=${what.platform}`]
    return [program, 'image', '--image-src=remote', ...options, ...platform, what.image]
  }
  const files = [...options, '--skip-dirs=**/.git', '--skip-dirs=**/.deploy-action']
  if (what.commit === '') return [program, 'fs', ...files, what.folder]
  // The commit's files, beside the checkout: what runs there is not touched.
  const script =
    'mkdir tree && git -C "$1" -c "safe.directory=$1" archive "$2" | tar -x -C tree && shift 2 && exec "$@" tree'
  return ['sh', '-c', script, 'sh', what.folder, what.commit, program, 'fs', ...files]
}

function nameOf({ what }: TrivyScan): string {
  if ('image' in what) return `${what.image}${what.platform === '' ? '' : ` for ${what.platform}`}`
  return what.commit === '' ? 'the checkout' : `the files of ${what.commit.slice(0, 7)}`
}

/** @throws Failure for a scan that did not happen */
export function readTrivyScan(output: StepOutput, scan: TrivyScan): TrivyAnswer {
  const { database } = scan
  const reference = nameOf(scan)
  const details = output.stderr.trim().split('\n').slice(-8)
  const last = fatal(details)
  if (output.exit === 0) {
    const report = parse(output.stdout)
    if (report !== undefined) return { report }
    throw new Failure('unhealthy', `Trivy printed no report for ${reference}.`, { details })
  }
  const { stderr } = output
  if (scan.java && /initialize the Java DB|failed to download Java DB|skip downloading Java DB/i.test(stderr))
    return { noJavaDatabase: causeOf(last) }
  if (database && /DB error|failed to download vulnerability DB|cannot be specified on the first run/i.test(stderr))
    return { noDatabase: last }
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

/** The innermost of the causes that Trivy strings together. */
function causeOf(line: string): string {
  return line.replace(/^.*Java DB update failed:\s*/, '')
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

import { Failure } from '../core/failure.ts'
import { type Question, type Topic, topic } from '../core/question.ts'
import { type ExecStep, type StepOutput, scratch } from '../core/step.ts'
import { askProgram } from './tool.ts'

export const grypeTopic: Topic<string | null> = topic('grype')

/** Asks for the version of the installed Grype; null: there is none. @throws Failure `absent` for an unknown program by that name */
export function askGrype(): Question {
  return askProgram(grypeTopic, 'grype', 'version --output json', (text) => {
    const version = /"version"\s*:\s*"(\d[^"]*)"/.exec(text)?.[1]
    if (version !== undefined) return version
    throw new Failure('absent', 'The program grype on PATH did not say which version it is.', {
      hint: 'Install Grype, or set scan.grype to off.',
      details: [text.slice(0, 200)],
    })
  })
}

/** What Grype is asked to look at. */
export interface GrypeScan {
  /** The program: a name on PATH, or an absolute path. */
  readonly program: string
  /** `name@sha256:…` */
  readonly reference: string
  readonly platform: string
}

/** Its whole report, from the registry; what fails the run is decided from it, so neither `--fail-on` nor `--only-fixed` is given. */
export function grypeStep({ program, reference, platform }: GrypeScan): ExecStep & { readonly undo?: never } {
  const argv = [program, `registry:${reference}`, '--output', 'json', '--by-cve', '--quiet']
  return {
    do: 'exec',
    id: `grype:${reference}:${platform}`,
    title: `Scan ${reference}${platform === '' ? '' : ` for ${platform}`} with Grype`,
    // No .grype.yaml of the checkout changes what it reports.
    cwd: scratch,
    argv: [...argv, ...(platform === '' ? [] : ['--platform', platform])] as [string, ...string[]],
    env: {
      GRYPE_CHECK_FOR_APP_UPDATE: 'false',
      ...(/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(reference)
        ? { GRYPE_REGISTRY_INSECURE_USE_HTTP: 'true' }
        : {}),
    },
    expect: [0, 1, 2],
    quiet: true,
    limit: 128 * 1024 * 1024,
    timeout: 900_000,
    failsAs: 'unhealthy',
  }
}

/** @throws Failure for a scan that did not happen */
export function readGrype({ exit, stdout, stderr }: StepOutput, reference: string): Readonly<Record<string, unknown>> {
  const details = stderr.trim().split('\n').slice(-8)
  const last = details.at(-1)?.slice(0, 300) ?? ''
  const report = exit === 0 ? parse(stdout) : undefined
  if (report !== undefined && Array.isArray(report['matches'])) return report
  if (/UNAUTHORIZED|\b401\b|DENIED|\b403\b/.test(stderr)) {
    throw new Failure('auth', `Grype may not read ${reference}.`, { details })
  }
  if (/MANIFEST_UNKNOWN|NAME_UNKNOWN/.test(stderr))
    throw new Failure('absent', `Grype cannot find ${reference}.`, { details })
  if (/TOOMANYREQUESTS|\b429\b|\b50[0234]\b|connection (?:refused|reset)/.test(stderr)) {
    throw new Failure('transient', `Grype could not reach the registry: ${last}`, { details })
  }
  throw new Failure('unhealthy', `Grype could not scan ${reference}: ${last || 'it printed no report'}`, { details })
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

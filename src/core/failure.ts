/**
 * Why something did not work. The kind alone decides retry, exit code, annotation and default hint.
 * - `usage`: the settings, the config file or the environment are wrong; nothing was touched
 * - `auth`: a credential is missing, wrong or expired
 * - `denied`: a rule says no (policy, permission, protection, freeze window)
 * - `absent`: something that must exist does not (image, file, host, tool)
 * - `capacity`: no room (quota, disk, unschedulable, port in use)
 * - `transient`: a call failed in a way that often passes (reset, 429, 5xx)
 * - `unhealthy`: what was built or deployed does not work (gate, crash, probe)
 * - `timeout`: a deadline passed without a verdict
 * - `stale`: the world is not the one that was planned for, or a lock was lost
 * - `cancelled`: a person or the runner stopped it
 * - `bug`: our own mistake
 */
export type FailureKind =
  | 'usage'
  | 'auth'
  | 'denied'
  | 'absent'
  | 'capacity'
  | 'transient'
  | 'unhealthy'
  | 'timeout'
  | 'stale'
  | 'cancelled'
  | 'bug'

/** What follows from a kind: the process's exit code, whether the engine may try again, and a headline. */
export interface FailureRule {
  readonly exit: number
  readonly retry: boolean
  readonly title: string
  readonly hint: string
}

/** The one table of consequences. Exit codes are part of what v1 promises. */
export const failureRules: Readonly<Record<FailureKind, FailureRule>> = {
  unhealthy: {
    exit: 1,
    retry: false,
    title: 'Not healthy',
    hint: 'Read the cause and the log lines above; mend the application and push again.',
  },
  usage: {
    exit: 2,
    retry: false,
    title: 'Wrong settings',
    hint: 'Correct the setting named above; nothing was touched.',
  },
  auth: {
    exit: 3,
    retry: false,
    title: 'Not authenticated',
    hint: 'Check that the credential is present, valid and passed to this job.',
  },
  denied: { exit: 4, retry: false, title: 'Denied', hint: 'A rule refused this; change the rule or satisfy it.' },
  absent: {
    exit: 5,
    retry: false,
    title: 'Missing',
    hint: 'Create or name correctly what is missing, then run again.',
  },
  capacity: { exit: 6, retry: true, title: 'No capacity', hint: 'Free or add capacity, then run again.' },
  transient: {
    exit: 7,
    retry: true,
    title: 'Temporary failure',
    hint: 'It was tried again and kept failing; run again later.',
  },
  timeout: { exit: 8, retry: false, title: 'Timed out', hint: 'Raise the deadline or find out why it takes so long.' },
  stale: { exit: 9, retry: false, title: 'Overtaken', hint: 'The destination changed meanwhile; plan again.' },
  bug: {
    exit: 70,
    retry: false,
    title: 'Internal error',
    hint: 'This is a mistake in deploy-action; please report it with the lines above.',
  },
  cancelled: {
    exit: 130,
    retry: false,
    title: 'Cancelled',
    hint: 'The run was stopped; what it had started is being undone.',
  },
}

/** A place in a file that a person can open. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** What a failure says beside its kind and message. */
export interface FailureOptions {
  readonly hint?: string
  readonly cause?: unknown
  readonly place?: Place
  /** Evidence for people: log tails, events, the offending lines. Masked when shown. */
  readonly details?: readonly string[]
  /** Milliseconds after which the other side asked to be called again (Retry-After). */
  readonly retryAfter?: number
  /** The name of the rule that refused: `after`, `freeze`, `superseded` … */
  readonly rule?: string
}

/** The only error this product throws on purpose. Anything else that is thrown is a `bug`. */
export class Failure extends Error {
  readonly kind: FailureKind
  readonly hint: string
  readonly place: Place | undefined
  readonly details: readonly string[]
  readonly retryAfter: number | undefined
  readonly rule: string | undefined

  constructor(kind: FailureKind, message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Failure'
    this.kind = kind
    this.hint = options.hint ?? failureRules[kind].hint
    this.place = options.place
    this.details = options.details ?? []
    this.retryAfter = options.retryAfter
    this.rule = options.rule
  }
}

/** The same failure with every text passed through `mask`; its cause is dropped, because it could still hold what was masked. */
export function maskFailure(failure: Failure, mask: (text: string) => string): Failure {
  const { kind, hint, place, details, retryAfter, rule } = failure
  const masked = new Failure(kind, mask(failure.message), {
    hint: mask(hint),
    details: details.map(mask),
    ...(place === undefined ? {} : { place }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(rule === undefined ? {} : { rule }),
  })
  return masked
}

/** Any thrown value as a `Failure`; what is not one already is a `bug` that keeps its cause. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  if (thrown instanceof Error && thrown.name === 'AbortError') {
    return new Failure('cancelled', 'The run was cancelled.', { cause: thrown })
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const stack = thrown instanceof Error && thrown.stack ? thrown.stack.split('\n').slice(1, 6) : []
  return new Failure('bug', message, { cause: thrown, details: stack })
}

/** The process's exit code for an outcome: 0 without a failure. */
export function exitCode(failure: Failure | undefined): number {
  return failure === undefined ? 0 : failureRules[failure.kind].exit
}

/** A failure as data, for records, summaries and JSON output. */
export interface FailureReport {
  readonly kind: FailureKind
  readonly message: string
  readonly hint: string
  readonly details: readonly string[]
  readonly place?: Place
}

/** As plain JSON, for reports and journals. */
export function reportFailure(failure: Failure): FailureReport {
  const { kind, message, hint, details, place } = failure
  return { kind, message, hint, details, ...(place ? { place } : {}) }
}

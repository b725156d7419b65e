import type { Json } from './json.ts'

/** A program to be run to its end. */
export interface ExecRequest {
  readonly argv: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Milliseconds; the whole process group is then ended: TERM, five seconds later KILL. */
  readonly timeout: number
  readonly signal: AbortSignal
  /** Bytes kept of each stream, its head and its tail. Default 1 MiB. */
  readonly limit?: number
  /** Must not outlive this process, even when that is killed: it gets TERM then (Linux). For steps that change something. */
  readonly bound?: boolean
  /** Nothing that it starts may outlive it, not even what made a session of its own (Linux). */
  readonly contained?: boolean
  readonly onOutput?: (stream: 'stdout' | 'stderr', text: string) => void
}

/** Bytes kept of each stream are bounded; `exit` is -1 with `signalled` when the process was ended by a signal. */
export interface ExecResult {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  readonly signalled?: string
  readonly timedOut?: boolean
  /** The streams of which the middle was left out: not fit to be parsed. */
  readonly cut?: readonly ('stdout' | 'stderr')[]
}

/** A request. Redirects are followed; nothing is tried again. */
export interface HttpRequest {
  readonly method: string
  /** Absolute, or a path on the named connection. */
  readonly url: string
  readonly at?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly timeout: number
  readonly signal: AbortSignal
  /** GET and HEAD follow redirects, five at most; `false` gives the redirect itself as the answer. Default `true`. */
  readonly follow?: boolean
}

/** An answer of whatever status, its body as UTF-8. */
export interface HttpResult {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Time. Tests hand in a manual one. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`, rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Files and folders by absolute path. */
export interface Files {
  read(path: string): Promise<string>
  /** Atomic: a temporary file beside it, then a rename. Makes missing parent folders (0700). */
  write(path: string, content: string, mode: number): Promise<void>
  exists(path: string): Promise<boolean>
  remove(path: string): Promise<void>
  /** A fresh private folder (0700). */
  scratch(): Promise<string>
}

/** Everything through which the engine touches the world, made once at a door. A missing program throws `Failure` absent;
 * connection errors throw `transient` or `absent`; an answered call never throws, whatever its status. */
export interface Ports {
  exec(request: ExecRequest): Promise<ExecResult>
  http(request: HttpRequest): Promise<HttpResult>
  /** One of io's typed operations. @throws Failure */
  call(operation: string, input: Readonly<Record<string, Json>>, signal: AbortSignal): Promise<Json>
  readonly files: Files
  readonly clock: Clock
  /** The value of a secret; undefined when nobody gave it. */
  secret(name: string): string | undefined
  /** Every secret value known so far, for masking. */
  secrets(): readonly string[]
  /** Random bits as lower-case hex, `bytes` of them. */
  random(bytes: number): string
  /** Aborted by INT/TERM; its reason is a `Failure` of kind `cancelled`. */
  readonly signal: AbortSignal
}

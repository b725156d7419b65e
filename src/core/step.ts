import type { FailureKind } from './failure.ts'
import type { Json } from './json.ts'
import type { SecretRef } from './secret.ts'

/** A value known only when an earlier step has run: printed as `‹step.output›`. */
export interface LateRef {
  readonly late: string
  readonly output: string
  /** Stands there when that step gave no such value; absent: that is a mistake. */
  readonly otherwise?: string
}

/** What may stand in an argument, a header, a file: text, a secret by name, a later value, or these joined. */
export type Arg = string | SecretRef | LateRef | { readonly join: readonly Arg[] }

/** Something named that the engine finds in the slice's `Knowledge`, with its data. Keeps plans free of functions. */
export interface Named {
  readonly name: string
  readonly data: Json
}

/** The way back of a changing step. */
export type WayBack =
  | { readonly way: 'steps'; readonly steps: readonly Step[] }
  /** The named restore is planned from the snapshot and fresh facts when the failure happens. */
  | { readonly way: 'restore'; readonly restore: Named }
  /** Nothing to undo, and why: harmless or wanted even if a later step fails. */
  | { readonly way: 'keep'; readonly why: string }
  /** Cannot be undone: stops automatic rollback; the record is `failed, held at <step>`. */
  | { readonly way: 'barrier'; readonly why: string }

/** How an output of a step is read and what it must look like; ill-formed or empty fails the step itself. */
export interface OutputForm {
  readonly from: 'stdout' | 'body' | 'value' | 'exit' | { readonly file: string }
  /** Keys into parsed JSON; absent: the trimmed text. */
  readonly path?: readonly (string | number)[]
  readonly form: 'digest' | 'text' | 'url' | 'json'
}

interface StepBase {
  /** Unique in its plan: `compose.up`, `gate.test`. */
  readonly id: string
  /** One line for people, present tense: "Start the services". */
  readonly title: string
  /** Where it acts: absent is this machine; else the name of a connection (a Docker endpoint, an SSH host, a cluster). */
  readonly at?: string
  /** Ids of steps that must have succeeded. Absent: the step before it in the list. Empty: none (may start at once). */
  readonly after?: readonly string[]
  /** Runs also when what it comes after has failed, as long as that was begun; `cancel`: also when the run was cancelled. */
  readonly despite?: 'failure' | 'cancel'
  /** A changing step must say how it is undone; a read-only step has none. */
  readonly undo?: WayBack
  /** Asked before a changing step is repeated and when healing: absent | under way | done | unknown. */
  readonly check?: Named
  /** Asked before it acts at all: where the answer is `done`, there is nothing to do. */
  readonly unless?: Named
  /** Milliseconds for one attempt. Default ten minutes. */
  readonly timeout?: number
  /** At most so many attempts, for kinds that may be retried. Default three; one for a step without idempotence. */
  readonly attempts?: number
  /** Milliseconds, counted from the first failure, in which kinds that may be retried are tried again, instead of a number of attempts. */
  readonly patience?: number
  /** Kinds that are tried again beside those of the failure table: a gate's `unhealthy`. */
  readonly retryOn?: readonly FailureKind[]
  readonly outputs?: Readonly<Record<string, OutputForm>>
  /** The kind of a failure that nobody classified. Default `bug` for exec, by status for http. */
  readonly failsAs?: FailureKind
  /** Name of a classifier in `Knowledge` that reads the output of a failed attempt; of a call, its answer: what it finds there fails the step. */
  readonly classify?: string
  /** A failure is reported, but the plan goes on and succeeds. */
  readonly advisory?: boolean
  /** Steps of one group are shown together (a gate with its services). */
  readonly group?: string
}

/** Runs a program: no shell, unless it is the program. */
export interface ExecStep extends StepBase {
  readonly do: 'exec'
  readonly argv: readonly [Arg, ...Arg[]]
  readonly cwd?: string
  /** Added to the inherited environment. */
  readonly env?: Readonly<Record<string, Arg>>
  readonly stdin?: Arg
  /** Exit codes that are a success. Default `[0]`. */
  readonly expect?: readonly number[]
  /** Judges that are asked while it runs: a bad verdict of theirs ends it as `unhealthy`. */
  readonly meanwhile?: readonly Named[]
  /** Keep output out of the live log (questions, JSON). */
  readonly quiet?: boolean
  /** What it leaves running is ended with it, also daemons (Linux). */
  readonly contained?: boolean
  /** Bytes of each stream that are kept for reading, where the default of 1 MiB is not enough (reports). */
  readonly limit?: number
}

/** Sends one request. */
export interface HttpStep extends StepBase {
  readonly do: 'http'
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Absolute, or a path when `at` names a connection that speaks HTTP (the Docker Engine API). */
  readonly url: Arg
  readonly headers?: Readonly<Record<string, Arg>>
  readonly body?: Arg
  /** Status codes that are a success. Default 200–299. */
  readonly expect?: readonly number[]
}

/** Writes a file, whole or not at all. */
export interface WriteStep extends StepBase {
  readonly do: 'write'
  readonly path: string
  readonly content: Arg
  /** Permission bits. Default 0o600. */
  readonly mode?: number
}

/** Has an operation of io done. */
export interface CallStep extends StepBase {
  readonly do: 'call'
  /** One of io's typed operations: `registry.head`, `ledger.write`, `secrets.scan` … */
  readonly operation: string
  /** Plain values; secrets and later values are filled in when the step acts. */
  readonly input: Readonly<Record<string, Json | Arg>>
}

/** Asks again and again until a judge is content, or the deadline has passed. */
export interface WaitStep extends StepBase {
  readonly do: 'wait'
  readonly judge: Named
  /** Judges that are asked in the same rounds: a bad verdict of theirs ends the wait, their good is not waited for. */
  readonly meanwhile?: readonly Named[]
  /** Milliseconds between rounds. */
  readonly every: number
  /** Milliseconds before the second round; with the age of the wait it becomes longer, by 4 % of it, until it is `every`. Default `every`. */
  readonly first?: number
  /** Milliseconds until the wait fails as `timeout`. */
  readonly deadline: number
}

/** The closed set of things that can be done. Plain JSON. */
export type Step = ExecStep | HttpStep | WriteStep | CallStep | WaitStep

/** A step that only looks: what a question may use. `write` only below `‹scratch›`. */
export type ReadStep = (ExecStep | HttpStep | CallStep | WriteStep) & { readonly undo?: never }

/** What an attempt gave. Texts are decoded as UTF-8 with replacement; tails are bounded by the engine. */
export interface StepOutput {
  readonly exit?: number
  readonly stdout: string
  readonly stderr: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly value?: Json
}

/** An argument as a person sees it: secrets as `‹secret NAME›`, later values as `‹step.output›`. */
export function showArg(arg: Arg): string {
  if (typeof arg === 'string') return arg
  if ('secret' in arg) return `‹secret ${arg.secret}›`
  if ('late' in arg) return `‹${arg.late}.${arg.output}›`
  return arg.join.map(showArg).join('')
}

/** The folder that questions may write to; replaced by a private temporary folder when a step acts. */
export const scratch = '‹scratch›'

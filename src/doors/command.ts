import type { Runner } from '../io/runner/runner.ts'
import type { Inputs } from '../settings/inputs.ts'

/** What every command is given. */
export interface Invocation {
  readonly runner: Runner
  readonly inputs: Inputs
  /** One JSON document on standard output, people's text on standard error. */
  readonly json: boolean
  /** Words that are not options. */
  readonly words: readonly string[]
}

/** Runs a command and returns the process's exit code. */
export type Run = (invocation: Invocation) => Promise<number>

/** A command of the command line. */
export interface Command {
  readonly summary: string
  /** The door in the table of inputs whose options it takes. */
  readonly door: string
  /** How its other words are called in help; empty: it takes none. */
  readonly words: string
  readonly load: () => Promise<Run>
}

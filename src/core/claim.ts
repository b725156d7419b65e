import type { Question } from './question.ts'
import type { Step } from './step.ts'

/** What is being made by one run, so that another does not make the same beside it. */
export interface Claim {
  /** For people: "build of 1a2b3c4". */
  readonly name: string
  /** `make`: to have it to oneself while it is made. `find`: only to wait for whoever makes it. */
  readonly mode: 'make' | 'find'
  /** For `find`: somebody is going to make it, even if nobody has begun. */
  readonly expected?: boolean
  /** All of it must be made, not something of it. */
  readonly whole?: boolean
  /** Milliseconds to wait for others at most. */
  readonly wait: number
  /** Whether something of it exists by now. */
  readonly made: readonly { readonly question: Question; readonly name: string }[]
  /** Everybody's entries. */
  readonly list: Question
  /** Writes an entry of one's own; nobody else writes under this token. */
  write(token: string, body: string): Step
  /** Removes an entry as it was written; its output `removed` is `false` where that cannot be done. */
  remove(digest: string): Step
}

/** An entry as it stands. */
export interface ClaimEntry {
  readonly token: string
  /** Changes whenever it is written. */
  readonly digest: string
  readonly body: string
}

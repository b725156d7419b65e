import type { Json } from './json.ts'

/** How one watched thing stands. `bad` ends the wait at once; `pending` goes on until the deadline. */
export interface Subject {
  readonly name: string
  readonly verdict: 'good' | 'pending' | 'bad'
  readonly reasons: readonly string[]
}

/** One round of a wait: the state for the next round and every subject. Good when all subjects are. */
export interface Verdict {
  readonly state: Json
  readonly subjects: readonly Subject[]
  /** Milliseconds within which the next round is worth while, where that is sooner than it would come. */
  readonly within?: number
}

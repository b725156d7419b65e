import type { Question } from './question.ts'
import type { Step } from './step.ts'

/** One entry at the destination. */
export interface LogEntry {
  readonly key: string
  readonly value: string
}

/**
 * What a destination remembers, at the destination itself: its lock, the intent and phases of a running deploy, the snapshot to
 * go back to, and the last good releases. Entries are created once and never changed (create-if-absent is atomic), and removed when no
 * longer needed: Docker volumes with labels, Swarm configs, Kubernetes ConfigMaps and git refs can all do exactly that.
 */
export interface DestinationLog {
  /** Identifies the destination across machines and repositories. */
  readonly destination: string
  /** All entries; the answer is `LogEntry[]` under the topic `log:<destination>`. Each call asks anew. */
  list(): Question
  /** One entry, `null` where there is none of this key; absent: only the list can tell. */
  get?(key: string): Question
  /** Creates the entry unless one with this key exists; then nothing changes. Read the list to see whose it is. */
  create(entry: LogEntry): Step
  remove(key: string): Step
}

import type { DeploymentRecord, RecordChange, RecordFilter } from '../../core/record.ts'

/** What is known when a record is opened; the ledger adds its id and the times. */
export type NewRecord = Omit<DeploymentRecord, 'id' | 'createdAt' | 'updatedAt'> & {
  /** Unique for this deploy. Opening again with the same key gives the record that is there, so that a repeated call never makes two. */
  readonly key?: string
}

/** The memory of deployments. One deploy has one record. */
export interface Ledger {
  open(record: NewRecord, signal: AbortSignal): Promise<DeploymentRecord>
  /** @throws Failure `absent` when there is no such record. */
  change(id: string, change: RecordChange, signal: AbortSignal): Promise<DeploymentRecord>
  /** Newest first. */
  list(filter: RecordFilter, signal: AbortSignal): Promise<readonly DeploymentRecord[]>
  get(id: string, signal: AbortSignal): Promise<DeploymentRecord | undefined>
  /** Whether the run that opened this record is known to have ended; `false` where nobody can tell. */
  ended(record: Pick<DeploymentRecord, 'runUrl' | 'attempt'>, signal: AbortSignal): Promise<boolean>
  close(): void
}

/** Records listed when the filter does not say how many. */
export const defaultLimit = 30

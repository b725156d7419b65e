import type { FailureKind } from './failure.ts'

/** Where a deployment stands; all but the first two are ends. */
export type RecordState = 'pending' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'rolled back' | 'superseded'

/** One deployment, as it is remembered in the ledger (GitHub Deployments, or SQLite outside GitHub). */
export interface DeploymentRecord {
  /** The ledger's own id. */
  readonly id: string
  readonly app: string
  readonly environment: string
  readonly destination: string
  readonly version: string
  readonly commit: string
  readonly ref: string
  /** Image id → `name@sha256:…`. */
  readonly images: Readonly<Record<string, string>>
  /** What ran before: image or service → `name@sha256:…`. */
  readonly previous: Readonly<Record<string, string>>
  readonly state: RecordState
  readonly attempt: number
  readonly actor: string
  readonly runUrl: string
  readonly url: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly failureKind: FailureKind | ''
  /** First line of the diagnosis, or why it was held or overridden. */
  readonly reason: string
  /** `deploy` | `rollback`. */
  readonly task: 'deploy' | 'rollback'
  /** Its id at the destination, by which a good release is remembered there. */
  readonly release?: string
  /** The process that opened it: this machine can tell later whether it still lives. */
  readonly process?: RecordProcess
}

/** A process of one machine, as `machine.identity` tells it. */
export interface RecordProcess {
  readonly machine: string
  readonly pid: number
  readonly start: string
}

/** What may change after a record was opened. */
export type RecordChange = Partial<
  Pick<DeploymentRecord, 'state' | 'failureKind' | 'reason' | 'previous' | 'attempt' | 'images' | 'url'>
>

/** What a record must be for it to be listed; what is left out may be anything. */
export interface RecordFilter {
  readonly app?: string
  readonly environment?: string
  readonly state?: RecordState
  readonly commit?: string
  readonly destination?: string
  /** Newest first; default 30. */
  readonly limit?: number
}

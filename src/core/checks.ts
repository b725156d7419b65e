import type { SecretRef } from './secret.ts'

/** What must be good after a deploy, else it is rolled back. */
export interface ChecksSettings {
  readonly health?: ProbeSettings
  readonly ready?: ProbeSettings
  /** Shell text run on this machine after the probes; exit 0 is good. */
  readonly smoke: string
  /** Watched after the smoke test. */
  readonly metrics?: readonly MetricSettings[]
}
/** A URL that must answer as it should, several times in a row. Times in milliseconds. */
export interface ProbeSettings {
  /** Absolute, or a path below the environment's `url`. */
  readonly url: string
  readonly status: readonly number[]
  /** Must appear in the body; empty: anything. */
  readonly contains: string
  /** Good answers in a row. */
  readonly consecutive: number
  readonly every: number
  readonly timeout: number
}

/** A number, or a command's exit code, that must be good several times in a row. */
export interface MetricSettings {
  readonly id: string
  /** Shell text run on this machine; empty where there is a query. */
  readonly run: string
  /** Of Prometheus' HTTP API. */
  readonly query?: { readonly url: string; readonly query: string; readonly token?: SecretRef }
  readonly above?: number
  readonly below?: number
  /** Good looks in a row that are needed, and bad ones in a row that are too many. */
  readonly consecutive: number
  readonly failures: number
  /** Milliseconds between looks, and for one of them. */
  readonly every: number
  readonly timeout: number
  /** What no data means. */
  readonly empty: 'wait' | 'good' | 'bad'
}

export interface ChecksSettings {
  readonly health?: ProbeSettings
  readonly ready?: ProbeSettings
  /** Shell text run on this machine after the probes; exit 0 is good. */
  readonly smoke: string
}
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

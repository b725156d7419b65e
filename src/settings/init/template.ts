import type { Detected } from '../detect.ts'

/** What config and workflow are made from. */
export interface Template {
  readonly detected: Detected
  readonly action: string
  readonly defaultBranch: string
  /** File names in the checkout's root. */
  readonly names: readonly string[]
}

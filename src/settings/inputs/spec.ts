import type { KeyPath } from '../path.ts'

/** An input of the root action, of a stage action and an option of the CLI: one table for all of them. */
export interface InputSpec {
  readonly name: string
  readonly description: string
  /** Doors that have it: `root`, a stage's name, or `all`. */
  readonly doors: readonly string[]
  /** Doors that do not have it although `all` do. */
  readonly except?: readonly string[]
  readonly default?: string
  readonly required?: boolean
  readonly choices?: readonly string[]
  /** Several values, separated by spaces, commas or lines; by lines only with `commas: false`. */
  readonly list?: boolean
  readonly commas?: boolean
  /** The values are NAME=VALUE pairs. */
  readonly pairs?: boolean
  /** The key of the config file that it overrides; `*` stands for the only image. */
  readonly config?: KeyPath
}

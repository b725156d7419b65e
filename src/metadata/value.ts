import type { Context } from './context.ts'
import type { Flavor } from './flavor.ts'
import type { TemplateEngine } from './libraries.ts'
import type { Rule } from './rules.ts'
import type { Version } from './versions.ts'

/** What all rules of one run share. */
export interface Job {
  readonly context: Context
  readonly flavor: Flavor
  readonly engine: TemplateEngine | undefined
  /** Whether moving tags wait for the highest of their line when the flavor does not say. */
  readonly guarded: boolean
  /** Tags that exist already, for the highest of a line. Undefined: nobody could tell. */
  readonly existing: readonly string[] | undefined
  /** Tags that the image has in its registry, asked for only where nobody can tell the repository's. Undefined: not asked, or not told. */
  readonly published?: readonly string[] | undefined
  warn(message: string): void
}

/** What one rule gives, before prefix and suffix: a text, or the reason why it gives none. */
export interface Value {
  readonly text?: string
  readonly why?: string
  /** Whether this rule, if it is the first to give a tag, brings `latest` along (flavor `latest=auto`). */
  readonly latest?: boolean
  readonly version?: Version
}

export type ValueOf = (rule: Rule, job: Job) => Value

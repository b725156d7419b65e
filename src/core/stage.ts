import type { Claim } from './claim.ts'
import type { Event } from './event.ts'
import type { Failure } from './failure.ts'
import type { GateResult } from './gate-report.ts'
import type { Knowledge } from './knowledge.ts'
import type { PlanOutcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import type { Facts, Question } from './question.ts'
import type { Settings } from './settings.ts'

/** What earlier stages hand on, by image id. In a printed plan a digest not built yet is `‹build.app.digest›`. */
export interface Carried {
  readonly images: Readonly<Record<string, CarriedImage>>
  /** How the gates went, for a score that is computed over more than one stage. */
  readonly gates?: readonly GateResult[]
}
/** An image as one stage hands it to the next. */
export interface CarriedImage {
  readonly name: string
  /** Tags to be given, without the repository: `main`, `v1.0.0`. */
  readonly tags: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly version: string
  /** `sha256:…` once known. */
  readonly digest?: string
  readonly annotations: readonly string[]
}

/** What a stage's pure functions are given. */
export interface Given {
  readonly settings: Settings
  readonly event: Event
  readonly carried: Carried
  /** ISO time at which the run started, for `created` labels. */
  readonly startedAt: string
  /** The only platform that this run builds; the others are built by other jobs. */
  readonly leg?: string
  /** Of a leg: ids of the images that it builds; absent: all. */
  readonly only?: readonly string[]
}

/** One slice of the pipeline: quality, metadata, build, scan, and then the tags of what was built. (A deploy has its own, richer order.) */
export interface Stage {
  readonly name:
    | 'quality'
    | 'verify'
    | 'metadata'
    | 'build'
    | 'scan'
    | 'tag'
    | 'promote'
    | 'merge'
    | 'score'
    | 'release'
    | 'clean'
    | 'rollback'
  /** Called until it has no new question; at most five rounds. */
  ask(given: Given, facts: Facts): readonly Question[]
  plan(given: Given, facts: Facts): Plan
  /** What another run may be making at this moment; undefined: nothing of the kind. */
  claim?(given: Given, facts: Facts): Claim | undefined
  /** What later stages get, from the plan's values and the executed steps' outputs (`step.output` → value). */
  carry(given: Given, plan: Plan, outputs: Readonly<Record<string, string>>): Carried
  /** What is done last, however the plan went, unless the run was cancelled. */
  conclude?(given: Given, plan: Plan, outcome: PlanOutcome, facts: Facts): Conclusion
  /** What was made is handed on even if something else of the stage failed: digests that are known, for the report. */
  readonly partial?: boolean
  readonly knowledge: Knowledge
}

/** The end of a stage, once it is known how its steps went. */
export interface Conclusion {
  readonly plan: Plan
  readonly carried: Partial<Carried>
  /** Fails the stage, if nothing else has. */
  readonly failure?: Failure
  /** Values for the outputs, by name. */
  readonly told: Readonly<Record<string, string>>
}

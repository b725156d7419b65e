import type { Failure, FailureKind, Place } from './failure.ts'
import type { Json } from './json.ts'
import type { Plan } from './plan.ts'
import type { Facts, Question } from './question.ts'
import type { Step, StepOutput } from './step.ts'
import type { Verdict } from './verdict.ts'

/** Watches something in rounds. A pure fold: the engine keeps `state` between rounds and brings fresh answers. */
export interface Judge {
  /** Asked anew each round until it has no new question; the answers of the round before are not kept. `state` is undefined in the
   * first round. */
  ask(data: Json, state: Json | undefined, facts: Facts): readonly Question[]
  judge(input: {
    readonly data: Json
    readonly state: Json | undefined
    readonly facts: Facts
    readonly now: number
  }): Verdict
}

/** Whether a changing step has already happened, before it is done (again). */
export type CheckVerdict = 'absent' | 'under way' | 'done' | 'unknown'
/** Whether a step has happened already: asked before it is repeated and when a run is healed. */
export interface Check {
  ask(data: Json): readonly Question[]
  verdict(data: Json, facts: Facts): CheckVerdict
}

/** Plans the way back from a snapshot and what is true now. */
export interface Restore {
  ask(data: Json, facts: Facts): readonly Question[]
  plan(data: Json, facts: Facts): Plan
}

/** What went wrong, found out before anything is rolled back (a rollback destroys the evidence). */
export interface Diagnosis {
  /** One line: "web crashed with exit code 1, 3 restarts". */
  readonly cause: string
  /** Evidence: events and log tails. */
  readonly lines: readonly string[]
  readonly kind?: FailureKind
  readonly hint?: string
}
/** Looks for the cause of a failure where it happened. */
export interface Diagnose {
  ask(data: Json, facts: Facts): readonly Question[]
  tell(input: { readonly data: Json; readonly facts: Facts; readonly failure: Failure }): Diagnosis | undefined
}

/** What the output of a failed attempt means. */
export interface Classified {
  readonly kind: FailureKind
  readonly cause: string
  readonly hint?: string
  /** Where a person mends it: the line of the Dockerfile. */
  readonly place?: Place
}

/** Reads the output of a failed attempt at a step; undefined: not mine. */
export type Classifier = (output: StepOutput, step?: Step) => Classified | undefined

/** What a slice or target knows, by the names its plans use. */
export interface Knowledge {
  readonly judges?: Readonly<Record<string, Judge>>
  readonly checks?: Readonly<Record<string, Check>>
  readonly restores?: Readonly<Record<string, Restore>>
  readonly diagnoses?: Readonly<Record<string, Diagnose>>
  readonly classifiers?: Readonly<Record<string, Classifier>>
}

/** Several bodies of knowledge as one; names are prefixed by their owner, so they do not collide. */
export function joinKnowledge(...parts: readonly Knowledge[]): Required<Knowledge> {
  const join = <T>(pick: (part: Knowledge) => Readonly<Record<string, T>> | undefined) =>
    Object.assign({}, ...parts.map(pick)) as Record<string, T>
  return {
    judges: join((part) => part.judges),
    checks: join((part) => part.checks),
    restores: join((part) => part.restores),
    diagnoses: join((part) => part.diagnoses),
    classifiers: join((part) => part.classifiers),
  }
}

import { Failure } from './failure.ts'
import type { ReadStep, StepOutput } from './step.ts'

/** What a question is about, and the type of its answer. Two questions with one name are the same question. */
export interface Topic<A> {
  readonly name: string
  /** Phantom: carries the answer's type. */
  readonly answer?: A
}

/** The only way a slice learns about the world: a read-only step and a pure reading of its output. */
export interface Question {
  readonly topic: string
  readonly step: ReadStep
  readonly parse: (output: StepOutput) => unknown
  /** The answer that a failure is; undefined, or without it: the failure is thrown. */
  readonly otherwise?: (failure: Failure) => unknown
  /** What is printed in a plan. Default: the step's title. */
  readonly why?: string
}

/** A topic of this name: the same name is the same fact. */
export function topic<A>(name: string): Topic<A> {
  return { name }
}

/** A question whose answer has the topic's type. `parse` throws a `Failure` for an answer that makes no sense. */
export function ask<A>(about: Topic<A>, step: ReadStep, parse: (output: StepOutput) => A): Question {
  return { topic: about.name, step, parse }
}

/** Answers so far. */
export interface Facts {
  get<A>(about: Topic<A>): A | undefined
  has(about: Topic<unknown>): boolean
  /** @throws Failure `bug` when the question was never asked. */
  need<A>(about: Topic<A>): A
  /** A copy with one more answer. */
  with<A>(about: Topic<A>, answer: A): Facts
  readonly names: readonly string[]
}

/** What is known, looked up by topic. */
export function facts(answers: ReadonlyMap<string, unknown> = new Map()): Facts {
  return {
    get: <A>(about: Topic<A>) => answers.get(about.name) as A | undefined,
    has: (about) => answers.has(about.name),
    need: <A>(about: Topic<A>) => {
      if (!answers.has(about.name))
        throw new Failure('bug', `The fact "${about.name}" was used before it was asked for.`)
      return answers.get(about.name) as A
    },
    with: (about, answer) => facts(new Map(answers).set(about.name, answer)),
    names: [...answers.keys()],
  }
}

import { Failure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { Question } from '../core/question.ts'
import type { Named } from '../core/step.ts'
import type { Verdict } from '../core/verdict.ts'
import type { EngineContext } from './context.ts'
import { observe } from './observe.ts'

/** A judge with its state between rounds. A look that fails in passing is a `Failure` and no verdict; any other failure is thrown. */
export function createWatch(named: Named, context: EngineContext): () => Promise<Verdict | Failure> {
  const judge = context.knowledge.judges[named.name]
  if (judge === undefined) throw new Failure('bug', `Nobody knows the judge ${named.name}.`)
  const { data } = named
  let state: Json | undefined
  return async () => {
    const facts = await observe((known) => judge.ask(data, state, known).map(oneTry), context).catch(passing)
    if (facts instanceof Failure) return facts
    // What the judge itself throws is its verdict, of whatever kind.
    const verdict = judge.judge({ data, state, facts, now: context.ports.clock.now() })
    state = verdict.state
    return verdict
  }
}

function passing(thrown: unknown): Failure {
  const failure = toFailure(thrown)
  if (failure.kind === 'transient' || failure.kind === 'timeout') return failure
  throw failure
}

/** The round itself is the repetition. */
function oneTry(question: Question): Question {
  return { ...question, step: { ...question.step, attempts: 1 } }
}

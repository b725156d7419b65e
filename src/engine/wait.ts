import { formatDuration } from '../core/duration.ts'
import { Failure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { Judge } from '../core/knowledge.ts'
import type { Question } from '../core/question.ts'
import type { StepOutput, WaitStep } from '../core/step.ts'
import type { Subject, Verdict } from '../core/verdict.ts'
import type { EngineContext } from './context.ts'
import { observe } from './observe.ts'

/** Asks the judge in rounds until every subject is good. A question that fails in passing is no verdict; a denial ends the wait.
 * @throws Failure `unhealthy` as soon as a subject is bad, `timeout` at the deadline. */
export async function wait(step: WaitStep, context: EngineContext): Promise<StepOutput> {
  const judge = context.knowledge.judges[step.judge.name]
  if (judge === undefined) throw new Failure('bug', `Nobody knows the judge ${step.judge.name}.`)
  const { clock } = context.ports
  const end = clock.now() + step.deadline
  let state: Json | undefined
  let verdict: Verdict | undefined
  let hindrance: Failure | undefined
  let shown = ''
  for (;;) {
    const seen = await round(judge, step, state, context)
    if (seen instanceof Failure) hindrance = seen
    else {
      verdict = seen
      state = seen.state
      hindrance = undefined
      const line = JSON.stringify(seen.subjects)
      if (line !== shown) context.sink({ type: 'progress', step: step.id, subjects: seen.subjects })
      shown = line
      const bad = seen.subjects.filter((subject) => subject.verdict === 'bad')
      if (bad.length > 0) throw new Failure(step.failsAs ?? 'unhealthy', describe(bad), { details: reasonsOf(bad) })
      if (seen.subjects.every((subject) => subject.verdict === 'good'))
        return { stdout: '', stderr: '', value: { state } }
    }
    if (clock.now() + step.every > end) throw tooLate(step, verdict, hindrance)
    await clock.sleep(step.every, context.signal).catch((thrown: unknown) => {
      throw toFailure(context.signal.aborted ? context.signal.reason : thrown)
    })
  }
}

async function round(
  judge: Judge,
  step: WaitStep,
  state: Json | undefined,
  context: EngineContext,
): Promise<Verdict | Failure> {
  const { data } = step.judge
  try {
    const facts = await observe((known) => judge.ask(data, state, known).map(oneTry), context)
    return judge.judge({ data, state, facts, now: context.ports.clock.now() })
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (failure.kind === 'transient' || failure.kind === 'timeout') return failure
    throw failure
  }
}

/** The round itself is the repetition. */
function oneTry(question: Question): Question {
  return { ...question, step: { ...question.step, attempts: 1 } }
}

function tooLate(step: WaitStep, verdict: Verdict | undefined, hindrance: Failure | undefined): Failure {
  const pending = (verdict?.subjects ?? []).filter((subject) => subject.verdict !== 'good')
  const what = pending.length > 0 ? describe(pending) : 'nothing could be seen'
  return new Failure('timeout', `${step.title}: not after ${formatDuration(step.deadline)}: ${what}`, {
    details: [...reasonsOf(pending), ...(hindrance === undefined ? [] : [`last question: ${hindrance.message}`])],
    ...(hindrance === undefined ? {} : { cause: hindrance }),
  })
}

function describe(subjects: readonly Subject[]): string {
  return subjects.map(({ name, reasons }) => `${name}: ${reasons[0] ?? 'not yet'}`).join('; ')
}

function reasonsOf(subjects: readonly Subject[]): string[] {
  return subjects.flatMap(({ name, reasons }) => reasons.map((reason) => `${name}: ${reason}`))
}

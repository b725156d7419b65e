import { Failure, maskFailure, toFailure } from '../core/failure.ts'
import { type Facts, facts as noFacts, type Question } from '../core/question.ts'
import { scratch } from '../core/step.ts'
import { attempt } from './attempt.ts'
import type { EngineContext } from './context.ts'
import { repeat } from './retry.ts'

const rounds = 5

/** Asks until nothing new is asked. Each round's questions run together; an answered topic is not asked again.
 * @throws Failure of the first question that cannot be answered, or `bug` after five rounds. */
export async function observe(
  askMore: (facts: Facts) => readonly Question[],
  context: EngineContext,
  known: Facts = noFacts(),
): Promise<Facts> {
  let facts = known
  for (let round = 0; round <= rounds; round += 1) {
    const open = fresh(askMore(facts), facts)
    if (open.length === 0) return facts
    if (round === rounds)
      throw new Failure('bug', `Still asking after ${rounds} rounds: ${open.map((q) => q.topic).join(', ')}.`)
    const answers = await Promise.all(open.map((question) => answer(question, context)))
    facts = open.reduce((all, question, index) => all.with({ name: question.topic }, answers[index]), facts)
  }
  return facts
}

/** One question's answer, asked again when it fails in a way that often passes. */
export async function answer(question: Question, context: EngineContext): Promise<unknown> {
  const { ports } = context
  const needsFolder = JSON.stringify(question.step).includes(scratch)
  const folder = needsFolder ? await ports.files.scratch() : undefined
  try {
    const output = await repeat(question.step, context, () =>
      attempt(question.step, { outputs: new Map(), scratch: folder }, context),
    )
    return question.parse(output)
  } catch (thrown) {
    if (context.signal.aborted) throw toFailure(context.signal.reason)
    const failure = maskFailure(toFailure(thrown), context.mask)
    const instead = question.otherwise?.(failure)
    if (instead === undefined) throw failure
    return instead
  } finally {
    if (folder !== undefined) await ports.files.remove(folder)
  }
}

function fresh(questions: readonly Question[], facts: Facts): Question[] {
  const seen = new Set(facts.names)
  return questions.filter(({ topic }) => !seen.has(topic) && seen.add(topic))
}

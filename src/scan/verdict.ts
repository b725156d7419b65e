import { Failure, type FailureReport } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { Judge } from '../core/knowledge.ts'
import { ask, type Topic, topic } from '../core/question.ts'
import type { Subject } from '../core/verdict.ts'

interface Kept {
  readonly subjects: readonly Subject[]
  readonly problems: readonly FailureReport[]
}

const kept: Topic<Kept> = topic('scan.kept')

/** Pronounces what was concluded, after it was kept and told. @throws Failure of the first scan that could not happen */
export const judgeVerdict: Judge = {
  ask: (data) => [
    ask(
      kept,
      {
        do: 'call',
        id: 'scan.kept',
        title: 'Read the conclusion',
        operation: 'scan.kept',
        input: { folder: folderOf(data) },
      },
      ({ value }) => value as unknown as Kept,
    ),
  ],
  judge({ facts }) {
    const { subjects, problems } = facts.need(kept)
    const [first] = problems
    if (first !== undefined && first.kind !== 'unhealthy') {
      const bad = subjects.filter(({ verdict }) => verdict === 'bad')
      const findings = bad.flatMap(({ name, reasons }) => reasons.map((reason) => `${name}: ${reason}`))
      const details = [...first.details, ...problems.slice(1).map(({ message }) => message), ...findings]
      throw new Failure(first.kind, first.message, { hint: first.hint, details, ...place(first) })
    }
    const bad = subjects.some(({ verdict }) => verdict === 'bad')
    const left = problems.map(
      ({ message, details }): Subject => ({ name: 'scan', verdict: 'bad', reasons: [message, ...details] }),
    )
    return { state: null, subjects: bad ? subjects : [...subjects, ...left] }
  },
}

function place({ place: where }: FailureReport) {
  return where === undefined ? {} : { place: where }
}

function folderOf(data: Json): string {
  return (data as { readonly folder: string }).folder
}

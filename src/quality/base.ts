import { Failure } from '../core/failure.ts'
import { ask, type Facts, type Question, topic } from '../core/question.ts'
import type { Given } from '../core/stage.ts'
import { below } from '../systems/path.ts'

/** What an earlier score says, as far as it is compared with. */
export interface BaseScore {
  readonly commit: string
  readonly score: number
  /** Gate → per cent of its lines. */
  readonly coverage: Readonly<Record<string, number>>
}

const baseTopic = topic<BaseScore | undefined>('quality:base')

/** The question for the score to compare with, if the config names one. */
export function askBase({ settings }: Given): Question[] {
  const { base } = settings.quality
  if (base === '') return []
  const step = {
    do: 'call',
    id: 'quality.base',
    title: `Read the score to compare with: ${base}`,
    operation: 'quality.read',
    input: { path: below(settings.root, base, 'quality.base') },
  } as const
  return [ask(baseTopic, step, ({ value }) => (typeof value === 'string' ? readBase(value, base) : undefined))]
}

/** Undefined: there is none yet. */
export function baseOf(facts: Facts): BaseScore | undefined {
  return facts.get(baseTopic)
}

function readBase(text: string, file: string): BaseScore {
  try {
    const { score, commit, gates } = JSON.parse(text) as {
      score: unknown
      commit: unknown
      gates: { gate: string; coverage?: { percent?: unknown } | null }[]
    }
    if (typeof score !== 'number' || !Array.isArray(gates)) throw new Error('it has no score or no gates')
    const coverage = gates.flatMap(({ gate, coverage: found }) =>
      typeof found?.percent === 'number' ? [[gate, found.percent] as const] : [],
    )
    return { commit: String(commit), score, coverage: Object.fromEntries(coverage) }
  } catch (thrown) {
    throw new Failure('usage', `${file} is no score to compare with: ${(thrown as Error).message}.`, {
      hint: 'Take a score.json that this action wrote, or remove quality.base.',
      place: { file },
    })
  }
}

import type { Facts, Question } from '../core/question.ts'
import { readScoreNote, type ScoreNote, scoreReference } from '../core/score-note.ts'
import { askManifest, manifestOf } from '../systems/registry.ts'
import type { DeployGiven } from './given.ts'
import type { Ruling } from './ruling.ts'

/** The key under which the registry's small artifacts carry their text. */
const key = 'io.deploy-action.claim'

/** The notes of the images, where the rule wants a score and this run has not made it. */
export function askScores({ environment, input, task, score }: DeployGiven): Question[] {
  if (environment.score === undefined || task === 'rollback' || score !== undefined) return []
  return built(input).map(({ name, digest }) => askManifest(scoreReference(name, digest)))
}

/** Only what the gates found good enough. */
export function ruleScore(given: DeployGiven, facts: Facts): Ruling | undefined {
  const { environment, input, task } = given
  const least = environment.score
  if (least === undefined || task === 'rollback') return undefined
  const rule = { rule: 'score', overridable: true } as const
  const images = Object.values(input.images)
  if (given.score === undefined && built(input).length < images.length)
    return { ...rule, verdict: 'not known yet', text: `must have a score of ${least}` }
  const wrong = images.flatMap(({ name, digest }) => {
    const why = short(given.score ?? noteOf(facts, name, digest), least)
    return why === undefined ? [] : [`${name}@${digest} ${why}`]
  })
  if (wrong.length === 0) return { ...rule, verdict: 'ok', text: `the score is at least ${least}` }
  return {
    ...rule,
    verdict: 'denied',
    text: `${environment.id} takes only what has a score of at least ${least}: ${wrong.join('; ')}.`,
    hint: 'Run the gates and build in one pipeline with this config, so that the score is kept beside the image (score.json says what each gate gave).',
  }
}

function short(note: ScoreNote | undefined, least: number): string | undefined {
  if (note === undefined) return 'has none that anybody knows'
  if (note.verdict === 'fail') return `has ${note.score}, and a required gate did not pass`
  if (note.incomplete) return `has ${note.score}, but not every gate was run`
  return note.score < least ? `has ${note.score}` : undefined
}

function noteOf(facts: Facts, name: string, digest: string): ScoreNote | undefined {
  const { annotations } = (facts.get(manifestOf(scoreReference(name, digest)))?.json ?? {}) as {
    annotations?: Readonly<Record<string, unknown>>
  }
  return readScoreNote(annotations?.[key])
}

function built({ images }: DeployGiven['input']): { name: string; digest: string }[] {
  return Object.values(images).filter(({ digest }) => digest.startsWith('sha256:'))
}

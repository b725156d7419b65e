import type { GateResult } from '../core/gate-report.ts'
import { pinned } from '../core/image.ts'
import { emptyPlan } from '../core/plan.ts'
import { type ScoreNote, scoreReference, writeScoreNote } from '../core/score-note.ts'
import type { Settings } from '../core/settings.ts'
import type { Stage } from '../core/stage.ts'
import type { CallStep } from '../core/step.ts'
import { patient } from '../systems/registry.ts'
import { scoreOf } from './score.ts'

/** The score, once every gate has had its turn. Undefined before, and where no gate says anything: that proves nothing. */
export function scoreNoteOf(
  { gates, quality }: Pick<Settings, 'gates' | 'quality'>,
  results: readonly GateResult[] | undefined,
  commit: string,
): ScoreNote | undefined {
  const all = gates.every(({ id }) => results?.some(({ gate }) => gate === id))
  if (!all || !results?.some(({ state }) => state !== 'unconcerned')) return undefined
  const { minimum } = quality
  const { score, verdict, incomplete } = scoreOf({ gates, results, commit, minimum, base: undefined })
  return { score, verdict, incomplete, commit }
}

/** Keeps the score beside each image, under its digest, so that a later deploy can ask for it. Before people's tags are given. */
export const keepScore: Stage = {
  name: 'score',
  ask: () => [],
  plan: ({ settings, event, carried }) => {
    const note = scoreNoteOf(settings, carried.gates, event.sha)
    if (note === undefined)
      return emptyPlan('score', 'no score', 'The score of all gates is not known in this job; none is kept.')
    const steps = Object.entries(carried.images).flatMap(([id, { name, digest }]) =>
      digest === undefined ? [] : [keepStep(id, name, digest, note)],
    )
    const subject = `score ${note.score}`
    return { stage: 'score', subject, steps, basis: { ...note }, notes: [], values: {} }
  },
  carry: ({ carried }) => carried,
  knowledge: {},
}

function keepStep(...[id, name, digest, note]: [id: string, name: string, digest: string, note: ScoreNote]): CallStep {
  return {
    ...patient,
    id: `score.${id}`,
    title: `Keep the score ${note.score} beside ${pinned(name, digest)}`,
    group: id,
    after: [],
    operation: 'registry.claim',
    input: { reference: scoreReference(name, digest), body: writeScoreNote(note) },
    undo: { way: 'keep', why: 'it says only what the gates of this commit said' },
  }
}

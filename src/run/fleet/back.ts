import { Failure, toFailure } from '../../core/failure.ts'
import type { StepOutcome } from '../../core/outcome.ts'
import { goBack } from '../heal.ts'
import { type BatchesEnd, barriers, begunSteps, type Ran } from './batches.ts'
import { outcomeAt } from './member.ts'

export interface WayBack {
  readonly undone: readonly StepOutcome[]
  /** Whether every host runs again what ran before; undefined: none had been changed. */
  readonly rolledBack?: boolean
  /** The step that must not or may not be undone. */
  readonly held?: string
  readonly failures: readonly Failure[]
}

/** Brings hosts that had been switched back, the last one first. Nothing where one of them must not go back: then all stay as they are. */
export async function takeBack(
  { good, bad }: BatchesEnd,
  way: { readonly rollback: 'auto' | 'manual' },
): Promise<WayBack> {
  const held = [...good, ...bad].flatMap(barriers)[0]
  const own = bad.flatMap(({ host, outcome }) => outcome.undone.map((one) => outcomeAt(host, one)))
  const base = bad.flatMap(({ outcome }) => (outcome.rolledBack === undefined ? [] : [outcome.rolledBack]))
  if (held !== undefined) return { undone: own, held, failures: [] }
  const manual = way.rollback === 'manual' ? (good[0] ?? bad[0]) : undefined
  if (manual !== undefined)
    return { undone: own, held: `${manual.host}/${manual.outcome.held ?? 'verify'}`, failures: [] }
  const undone: StepOutcome[] = [...own]
  const failures: Failure[] = []
  for (const one of [...good].reverse()) {
    if ((failures.length > 0 || base.includes(false)) && migratedForAll(one)) {
      failures.push(waiting(one))
      continue
    }
    const outcomes = await restore(one)
    undone.push(...outcomes.map((outcome) => outcomeAt(one.host, outcome)))
    const failure = outcomes.find(({ state }) => state === 'failed')?.failure
    if (failure === undefined) await one.journal.close()
    else failures.push(new Failure(failure.kind, `${one.host}: ${failure.message}`, { cause: failure }))
  }
  const ways = [...base, ...good.map(() => true)]
  return {
    undone,
    failures,
    ...(ways.length === 0 ? {} : { rolledBack: failures.length === 0 && ways.every(Boolean) }),
  }
}

async function restore({ intent, outcome, planned, context }: Ran): Promise<StepOutcome[]> {
  const done = begunSteps(outcome)
  const begun = intent.steps.filter(({ id }) => done.has(id))
  context.sink({ type: 'note', level: 'warning', text: 'It goes back, because another host failed.' })
  try {
    return await goBack(intent, begun, context)
  } catch (thrown) {
    const failure = toFailure(thrown)
    const title = `Go back: ${planned.plan.subject}`
    return [{ id: 'back', title, state: 'failed', attempts: 1, ms: 0, outputs: {}, failure }]
  }
}

function migratedForAll({ intent, outcome }: Ran): boolean {
  const done = begunSteps(outcome)
  return intent.steps.some(({ id, shared, undo }) => shared === true && undo !== undefined && done.has(id))
}

function waiting({ host }: Ran): Failure {
  return new Failure(
    'stale',
    `${host}: It stays, until the others are back: what it migrated for all is undone last.`,
    {
      hint: 'Mend the host that failed, then run: deploy-action heal.',
    },
  )
}

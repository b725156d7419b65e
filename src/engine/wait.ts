import { formatDuration } from '../core/duration.ts'
import { Failure, toFailure } from '../core/failure.ts'
import type { StepOutput, WaitStep } from '../core/step.ts'
import type { Subject } from '../core/verdict.ts'
import type { EngineContext } from './context.ts'
import { createWatch } from './watch.ts'

/** Asks the judge in rounds until every subject is good. A question that fails in passing is no verdict; a denial ends the wait. What is watched
 * meanwhile can only end it: a service that crashed is told at once, not when its probe's deadline passes.
 * @throws Failure `unhealthy` as soon as a subject is bad, `timeout` at the deadline. */
export async function wait(step: WaitStep, context: EngineContext): Promise<StepOutput> {
  const { clock } = context.ports
  const watch = createWatch(step.judge, context)
  const others = (step.meanwhile ?? []).map((named) => createWatch(named, context))
  const begun = clock.now()
  const end = begun + step.deadline
  let last: readonly Subject[] = []
  let hindrance: Failure | undefined
  let shown = ''
  for (;;) {
    const from = clock.now()
    const [seen, ...beside] = await Promise.all([watch(), ...others.map((look) => look())])
    if (seen instanceof Failure) hindrance = seen
    else {
      hindrance = undefined
      last = seen.subjects
      const line = JSON.stringify(last)
      if (line !== shown) context.sink({ type: 'progress', step: step.id, subjects: last })
      shown = line
    }
    const all = [...last, ...beside.flatMap((one) => (one instanceof Failure ? [] : one.subjects))]
    const bad = all.filter((subject) => subject.verdict === 'bad')
    if (bad.length > 0) throw new Failure(step.failsAs ?? 'unhealthy', describe(bad), { details: reasonsOf(bad) })
    if (!(seen instanceof Failure) && last.every((subject) => subject.verdict === 'good'))
      return { stdout: '', stderr: '', value: { state: seen.state } }
    const within = seen instanceof Failure ? undefined : seen.within
    const pause = pauseOf(step, { within, age: clock.now() - begun, took: clock.now() - from })
    if (clock.now() + pause > end) throw tooLate(step, last, hindrance)
    await clock.sleep(pause, context.signal).catch((thrown: unknown) => {
      throw toFailure(context.signal.aborted ? context.signal.reason : thrown)
    })
  }
}

/** How much later than it could an end is seen at most: a part of how long it took. */
const late = 0.04
/** Looking takes at most a third of the time: there is a pause of twice as long as the look took. */
const idle = 2

/** Milliseconds until the next round: soon where the wait is young, later the longer it lasts. */
function pauseOf(
  { first, every }: WaitStep,
  { within = every, age, took }: { readonly within?: number | undefined; readonly age: number; readonly took: number },
): number {
  const wanted = Math.min(within, first === undefined ? every : first + age * late)
  return Math.min(every, Math.max(wanted, took * idle))
}

function tooLate(step: WaitStep, last: readonly Subject[], hindrance: Failure | undefined): Failure {
  const pending = last.filter((subject) => subject.verdict !== 'good')
  const what = pending.length > 0 ? describe(pending) : 'nothing could be seen'
  return new Failure('timeout', `${step.title}: not after ${formatDuration(step.deadline)}: ${what}`, {
    details: [...reasonsOf(pending), ...(hindrance === undefined ? [] : [`last question: ${hindrance.message}`])],
    ...(hindrance === undefined ? {} : { cause: hindrance }),
  })
}

export function describe(subjects: readonly Subject[]): string {
  return subjects.map(({ name, reasons }) => `${name}: ${reasons[0] ?? 'not yet'}`).join('; ')
}

export function reasonsOf(subjects: readonly Subject[]): string[] {
  return subjects.flatMap(({ name, reasons }) => reasons.map((reason) => `${name}: ${reason}`))
}

import { Failure, maskFailure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { CheckVerdict } from '../core/knowledge.ts'
import type { StepOutcome } from '../core/outcome.ts'
import type { Named, Step, StepOutput } from '../core/step.ts'
import { attempt, classified } from './attempt.ts'
import type { EngineContext } from './context.ts'
import type { Journal } from './journal.ts'
import { observe } from './observe.ts'
import { skipped } from './order.ts'
import { readOutputs } from './outputs.ts'
import type { Values } from './resolve.ts'
import { repeat } from './retry.ts'
import { underWatch } from './under-watch.ts'
import { wait } from './wait.ts'

/** One step from its start to its end, with its attempts. Its start is durable in the journal before it changes anything. */
export async function act(step: Step, values: Values, context: EngineContext, journal?: Journal): Promise<StepOutcome> {
  if (context.signal.aborted) return skipped(step)
  const { clock } = context.ports
  const from = clock.now()
  let attempts = 0
  const { id, title } = step
  context.sink({ type: 'started', step: id, title, ...(step.group === undefined ? {} : { group: step.group }) })
  const end = (
    rest: Pick<StepOutcome, 'state' | 'outputs'> & { failure?: Failure; output?: StepOutput },
  ): StepOutcome => {
    const outcome = { id, title, attempts, ms: clock.now() - from, ...rest }
    context.sink({ type: 'ended', outcome })
    return outcome
  }
  try {
    if ((await verdictOf(step.unless, context)) === 'done') return end({ state: 'done', outputs: {} })
    if (step.undo !== undefined) await journal?.started(step)
    const output = await repeat(
      step,
      context,
      async (number) => {
        attempts = number
        if (step.do === 'wait') return wait(step, context)
        if (step.do !== 'exec') return attempt(step, values, context)
        return underWatch(step, context, (watched) => attempt(step, values, watched))
      },
      () => happenedMeanwhile(step, context),
    )
    const outputs = await readOutputs(step, output, values, context.ports)
    const masked = maskOutput(output, context.mask)
    const refused = step.do === 'call' ? classified(step, masked, context) : undefined
    if (refused === undefined) return end({ state: 'done', output: masked, outputs })
    return end({ state: 'failed', failure: maskFailure(refused, context.mask), output: masked, outputs })
  } catch (thrown) {
    return end({ state: 'failed', failure: maskFailure(toFailure(thrown), context.mask), outputs: {} })
  }
}

/** What is handed on for people: an answer may repeat a secret that was sent. */
function maskOutput(output: StepOutput, mask: (text: string) => string): StepOutput {
  const { stdout, stderr, body, value } = output
  return {
    ...output,
    stdout: mask(stdout),
    stderr: mask(stderr),
    ...(body === undefined ? {} : { body: mask(body) }),
    ...(value === undefined ? {} : { value: maskJson(value, mask) }),
  }
}

/** Texts in what a call answered; names of keys are ours. */
function maskJson(value: Json, mask: (text: string) => string): Json {
  if (typeof value === 'string') return mask(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item: Json) => maskJson(item, mask))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskJson(inner, mask)]))
}

/** Asked before a changing step is repeated: a call that timed out may have arrived. */
async function happenedMeanwhile(step: Step, context: EngineContext): Promise<StepOutput | undefined> {
  const verdict = await checkStep(step, context)
  if (verdict === undefined || verdict === 'absent') return undefined
  if (verdict === 'unknown') {
    throw new Failure('timeout', `${step.title}: it cannot be told whether it has happened; it is not done twice.`, {
      hint: 'Look at the destination, then run again.',
    })
  }
  return { stdout: '', stderr: '' }
}

/** The verdict of a step's check; undefined when it has none. `under way` counts as happened: the wait after it watches. */
export function checkStep(step: Step, context: EngineContext): Promise<CheckVerdict | undefined> {
  return verdictOf(step.check, context)
}

async function verdictOf(named: Named | undefined, context: EngineContext): Promise<CheckVerdict | undefined> {
  if (named === undefined) return undefined
  const check = context.knowledge.checks[named.name]
  if (check === undefined) throw new Failure('bug', `Nobody knows the check ${named.name}.`)
  const { data } = named
  return check.verdict(data, await observe(() => check.ask(data), context))
}
